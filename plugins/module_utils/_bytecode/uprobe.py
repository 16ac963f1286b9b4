# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4624],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3096, "scratch_calls"], [3216, "tally"], [3360, "frames"], [3480, "frames"],
        [3872, "frames"], [4008, "frames"], [4064, "tally"], [4128, "tally"], [4256, "frames"],
        [4376, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2744, "ATTACHED_PER_CONTAINER"], [2792, "ATTACHED_PER_CONTAINER"],
        [2864, "SAVES_ARGS"],
    ],
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [4624, 5192],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3256, "scratch_calls"], [3400, "tally"], [3536, "frames"], [3656, "frames"],
        [4384, "frames"], [4520, "frames"], [4576, "tally"], [4640, "tally"], [4768, "frames"],
        [4888, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2880, "SEVERAL"],
        [2904, "WANTS_SITE"], [2936, "ATTACHED_PER_CONTAINER"], [2984, "ATTACHED_PER_CONTAINER"],
        [3064, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [9816, 10880],
    "maps": [
        [24, "control"], [2736, "owners"], [2880, "owner_levels"], [3000, "owners"], [3360, "owners"],
        [3672, "owners"], [4688, "tally"], [4800, "control"], [5304, "control"], [5360, "events"],
        [5472, "control"], [7136, "control"], [7344, "rows"], [7416, "blank"], [7464, "rows"],
        [7520, "rows"], [7800, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2240, "OWNER_BY_MOUNT"], [2272, "TASK_NSPROXY"], [2352, "NSPROXY_MNT"], [2424, "MNT_INUM"],
        [2536, "OWNER_MASK"], [2664, "OWNER_MASK"], [3192, "OWNER_HOST"], [3216, "HOST_PIDNS_DEV"],
        [3232, "HOST_PIDNS_INO"], [3792, "ATTACHED_PER_CONTAINER"], [3856, "WANTS_PID"],
        [3976, "PID_NUMBERS"], [4016, "TASK_GROUP_LEADER"], [4096, "TASK_THREAD_PID"],
        [4208, "PID_LEVEL"], [4352, "UPID_NS"], [4424, "PIDNS_INUM"], [4616, "ONLY_PID"],
        [4744, "COLLECT_EVENTS"], [4920, "KEY_VALUE"], [5008, "BY"], [5120, "HOST_LEVEL"],
        [5240, "MAX_EVENTS"], [5376, "EVENT_SIZE"], [5552, "TASK_GROUP_LEADER"],
        [5640, "TASK_THREAD_PID"], [5728, "PID_LEVEL"], [5800, "HOST_PIDNS_INO"], [5936, "PID_NUMBERS"],
        [5976, "UPID_NS"], [6048, "PIDNS_INUM"], [6448, "PID_NUMBERS"], [6488, "UPID_NS"],
        [6576, "PIDNS_INUM"], [7088, "STATISTICS"], [7224, "HOST_LEVEL"], [7576, "COLLECT_STACKS"],
        [7664, "UNSIGNED"], [7904, "TASK_GROUP_LEADER"], [7984, "TASK_THREAD_PID"], [8064, "PID_LEVEL"],
        [8136, "HOST_PIDNS_INO"], [8264, "PID_NUMBERS"], [8304, "UPID_NS"], [8376, "PIDNS_INUM"],
        [8784, "PID_NUMBERS"], [8824, "UPID_NS"], [8896, "PIDNS_INUM"], [9688, "SUB_BITS"],
        [9832, "UNSIGNED"], [9896, "UNSIGNED"], [10200, "SLOTS"],
    ],
    "calls": [[7616, "keep_stack"]],
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [20696, 11016],
    "maps": [
        [24, "control"], [2872, "owners"], [3016, "owner_levels"], [3136, "owners"], [3496, "owners"],
        [3808, "owners"], [4824, "tally"], [4936, "control"], [5440, "control"], [5496, "events"],
        [5608, "control"], [7272, "control"], [7480, "rows"], [7552, "blank"], [7600, "rows"],
        [7656, "rows"], [7936, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1352, "OPERAND1"], [1736, "OPERAND2"], [2120, "OPERAND3"],
        [2376, "OWNER_BY_MOUNT"], [2408, "TASK_NSPROXY"], [2488, "NSPROXY_MNT"], [2560, "MNT_INUM"],
        [2672, "OWNER_MASK"], [2800, "OWNER_MASK"], [3328, "OWNER_HOST"], [3352, "HOST_PIDNS_DEV"],
        [3368, "HOST_PIDNS_INO"], [3928, "ATTACHED_PER_CONTAINER"], [3992, "WANTS_PID"],
        [4112, "PID_NUMBERS"], [4152, "TASK_GROUP_LEADER"], [4232, "TASK_THREAD_PID"],
        [4344, "PID_LEVEL"], [4488, "UPID_NS"], [4560, "PIDNS_INUM"], [4752, "ONLY_PID"],
        [4880, "COLLECT_EVENTS"], [5056, "KEY_VALUE"], [5144, "BY"], [5256, "HOST_LEVEL"],
        [5376, "MAX_EVENTS"], [5512, "EVENT_SIZE"], [5688, "TASK_GROUP_LEADER"],
        [5776, "TASK_THREAD_PID"], [5864, "PID_LEVEL"], [5936, "HOST_PIDNS_INO"], [6072, "PID_NUMBERS"],
        [6112, "UPID_NS"], [6184, "PIDNS_INUM"], [6584, "PID_NUMBERS"], [6624, "UPID_NS"],
        [6712, "PIDNS_INUM"], [7224, "STATISTICS"], [7360, "HOST_LEVEL"], [7712, "COLLECT_STACKS"],
        [7800, "UNSIGNED"], [8040, "TASK_GROUP_LEADER"], [8120, "TASK_THREAD_PID"], [8200, "PID_LEVEL"],
        [8272, "HOST_PIDNS_INO"], [8400, "PID_NUMBERS"], [8440, "UPID_NS"], [8512, "PIDNS_INUM"],
        [8920, "PID_NUMBERS"], [8960, "UPID_NS"], [9032, "PIDNS_INUM"], [9824, "SUB_BITS"],
        [9968, "UNSIGNED"], [10032, "UNSIGNED"], [10336, "SLOTS"],
    ],
    "calls": [[7752, "keep_stack"]],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [31712, 10720],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1336, "frames"],
        [1408, "frames"], [3544, "owners"], [4568, "tally"], [4696, "control"], [5208, "control"],
        [5264, "events"], [5368, "control"], [6984, "control"], [7200, "rows"], [7272, "blank"],
        [7320, "rows"], [7376, "rows"], [7656, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1032, "SAVES_ARGS"], [1216, "SAVES_ARGS"], [1456, "VALUES"], [1560, "FILTERS"],
        [1696, "OPERAND0"], [2384, "OPERAND1"], [2768, "OPERAND2"], [3152, "OPERAND3"],
        [3400, "OWNER_MASK"], [3656, "ATTACHED_PER_CONTAINER"], [3720, "WANTS_PID"],
        [3848, "PID_NUMBERS"], [3888, "TASK_GROUP_LEADER"], [3976, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4240, "UPID_NS"], [4304, "PIDNS_INUM"], [4496, "ONLY_PID"],
        [4632, "COLLECT_EVENTS"], [4816, "KEY_VALUE"], [4912, "BY"], [5032, "HOST_LEVEL"],
        [5152, "MAX_EVENTS"], [5280, "EVENT_SIZE"], [5448, "TASK_GROUP_LEADER"],
        [5528, "TASK_THREAD_PID"], [5608, "PID_LEVEL"], [5680, "HOST_PIDNS_INO"], [5792, "PID_NUMBERS"],
        [5832, "UPID_NS"], [5912, "PIDNS_INUM"], [6304, "PID_NUMBERS"], [6344, "UPID_NS"],
        [6424, "PIDNS_INUM"], [6944, "STATISTICS"], [7088, "HOST_LEVEL"], [7432, "COLLECT_STACKS"],
        [7520, "UNSIGNED"], [7752, "TASK_GROUP_LEADER"], [7832, "TASK_THREAD_PID"], [7912, "PID_LEVEL"],
        [7984, "HOST_PIDNS_INO"], [8112, "PID_NUMBERS"], [8152, "UPID_NS"], [8224, "PIDNS_INUM"],
        [8600, "PID_NUMBERS"], [8640, "UPID_NS"], [8712, "PIDNS_INUM"], [9512, "SUB_BITS"],
        [9656, "UNSIGNED"], [9720, "UNSIGNED"], [10024, "SLOTS"],
    ],
    "calls": [[7472, "keep_stack"]],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [42432, 10712],
    "maps": [
        [24, "control"], [560, "scratch_calls"], [712, "frames"], [928, "frames"], [1328, "frames"],
        [1400, "frames"], [3536, "owners"], [4560, "tally"], [4688, "control"], [5200, "control"],
        [5256, "events"], [5360, "control"], [6976, "control"], [7192, "rows"], [7264, "blank"],
        [7312, "rows"], [7368, "rows"], [7648, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [1024, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1448, "VALUES"], [1552, "FILTERS"],
        [1688, "OPERAND0"], [2376, "OPERAND1"], [2760, "OPERAND2"], [3144, "OPERAND3"],
        [3392, "OWNER_MASK"], [3648, "ATTACHED_PER_CONTAINER"], [3712, "WANTS_PID"],
        [3840, "PID_NUMBERS"], [3880, "TASK_GROUP_LEADER"], [3968, "TASK_THREAD_PID"],
        [4096, "PID_LEVEL"], [4232, "UPID_NS"], [4296, "PIDNS_INUM"], [4488, "ONLY_PID"],
        [4624, "COLLECT_EVENTS"], [4808, "KEY_VALUE"], [4904, "BY"], [5024, "HOST_LEVEL"],
        [5144, "MAX_EVENTS"], [5272, "EVENT_SIZE"], [5440, "TASK_GROUP_LEADER"],
        [5520, "TASK_THREAD_PID"], [5600, "PID_LEVEL"], [5672, "HOST_PIDNS_INO"], [5784, "PID_NUMBERS"],
        [5824, "UPID_NS"], [5904, "PIDNS_INUM"], [6296, "PID_NUMBERS"], [6336, "UPID_NS"],
        [6416, "PIDNS_INUM"], [6936, "STATISTICS"], [7080, "HOST_LEVEL"], [7424, "COLLECT_STACKS"],
        [7512, "UNSIGNED"], [7744, "TASK_GROUP_LEADER"], [7824, "TASK_THREAD_PID"], [7904, "PID_LEVEL"],
        [7976, "HOST_PIDNS_INO"], [8104, "PID_NUMBERS"], [8144, "UPID_NS"], [8216, "PIDNS_INUM"],
        [8592, "PID_NUMBERS"], [8632, "UPID_NS"], [8704, "PIDNS_INUM"], [9504, "SUB_BITS"],
        [9648, "UNSIGNED"], [9712, "UNSIGNED"], [10016, "SLOTS"],
    ],
    "calls": [[7464, "keep_stack"]],
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [53144, 11336],
    "maps": [
        [24, "control"], [736, "scratch_calls"], [888, "frames"], [1104, "frames"], [1600, "frames"],
        [1672, "frames"], [4112, "owners"], [5136, "tally"], [5264, "control"], [5776, "control"],
        [5832, "events"], [5936, "control"], [7592, "control"], [7800, "rows"], [7872, "blank"],
        [7920, "rows"], [7976, "rows"], [8256, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1200, "SAVES_ARGS"], [1432, "SAVES_ARGS"], [1720, "VALUES"], [1824, "FILTERS"],
        [1960, "OPERAND0"], [2952, "OPERAND1"], [3336, "OPERAND2"], [3720, "OPERAND3"],
        [3968, "OWNER_MASK"], [4224, "ATTACHED_PER_CONTAINER"], [4288, "WANTS_PID"],
        [4416, "PID_NUMBERS"], [4456, "TASK_GROUP_LEADER"], [4544, "TASK_THREAD_PID"],
        [4672, "PID_LEVEL"], [4808, "UPID_NS"], [4872, "PIDNS_INUM"], [5064, "ONLY_PID"],
        [5200, "COLLECT_EVENTS"], [5384, "KEY_VALUE"], [5472, "BY"], [5592, "HOST_LEVEL"],
        [5720, "MAX_EVENTS"], [5848, "EVENT_SIZE"], [6016, "TASK_GROUP_LEADER"],
        [6096, "TASK_THREAD_PID"], [6184, "PID_LEVEL"], [6248, "HOST_PIDNS_INO"], [6376, "PID_NUMBERS"],
        [6416, "UPID_NS"], [6488, "PIDNS_INUM"], [6872, "PID_NUMBERS"], [6912, "UPID_NS"],
        [7000, "PIDNS_INUM"], [7536, "STATISTICS"], [7696, "HOST_LEVEL"], [8032, "COLLECT_STACKS"],
        [8128, "UNSIGNED"], [8352, "TASK_GROUP_LEADER"], [8432, "TASK_THREAD_PID"], [8512, "PID_LEVEL"],
        [8584, "HOST_PIDNS_INO"], [8712, "PID_NUMBERS"], [8752, "UPID_NS"], [8824, "PIDNS_INUM"],
        [9208, "PID_NUMBERS"], [9248, "UPID_NS"], [9320, "PIDNS_INUM"], [10128, "SUB_BITS"],
        [10288, "UNSIGNED"], [10352, "UNSIGNED"], [10664, "SLOTS"],
    ],
    "calls": [[8072, "keep_stack"]],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [64480, 4624],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3096, "scratch_calls"], [3216, "tally"], [3360, "frames"], [3480, "frames"],
        [3872, "frames"], [4008, "frames"], [4064, "tally"], [4128, "tally"], [4256, "frames"],
        [4376, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2744, "ATTACHED_PER_CONTAINER"], [2792, "ATTACHED_PER_CONTAINER"],
        [2864, "SAVES_ARGS"],
    ],
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [69104, 5192],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3256, "scratch_calls"], [3400, "tally"], [3536, "frames"], [3656, "frames"],
        [4384, "frames"], [4520, "frames"], [4576, "tally"], [4640, "tally"], [4768, "frames"],
        [4888, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2880, "SEVERAL"],
        [2904, "WANTS_SITE"], [2936, "ATTACHED_PER_CONTAINER"], [2984, "ATTACHED_PER_CONTAINER"],
        [3064, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [74296, 10808],
    "maps": [
        [24, "control"], [2736, "owners"], [2880, "owner_levels"], [3000, "owners"], [3360, "owners"],
        [3672, "owners"], [4680, "tally"], [4792, "control"], [5304, "control"], [5360, "events"],
        [5472, "control"], [7080, "control"], [7288, "rows"], [7360, "blank"], [7408, "rows"],
        [7464, "rows"], [7744, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2240, "OWNER_BY_MOUNT"], [2272, "TASK_NSPROXY"], [2352, "NSPROXY_MNT"], [2424, "MNT_INUM"],
        [2536, "OWNER_MASK"], [2664, "OWNER_MASK"], [3192, "OWNER_HOST"], [3216, "HOST_PIDNS_DEV"],
        [3232, "HOST_PIDNS_INO"], [3792, "ATTACHED_PER_CONTAINER"], [3856, "WANTS_PID"],
        [3976, "PID_NUMBERS"], [4008, "TASK_GROUP_LEADER"], [4096, "TASK_THREAD_PID"],
        [4216, "PID_LEVEL"], [4352, "UPID_NS"], [4416, "PIDNS_INUM"], [4608, "ONLY_PID"],
        [4736, "COLLECT_EVENTS"], [4912, "KEY_VALUE"], [5008, "BY"], [5120, "HOST_LEVEL"],
        [5240, "MAX_EVENTS"], [5376, "EVENT_SIZE"], [5552, "TASK_GROUP_LEADER"],
        [5632, "TASK_THREAD_PID"], [5712, "PID_LEVEL"], [5784, "HOST_PIDNS_INO"], [5912, "PID_NUMBERS"],
        [5952, "UPID_NS"], [6024, "PIDNS_INUM"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"],
        [6536, "PIDNS_INUM"], [7032, "STATISTICS"], [7176, "HOST_LEVEL"], [7520, "COLLECT_STACKS"],
        [7608, "UNSIGNED"], [7840, "TASK_GROUP_LEADER"], [7920, "TASK_THREAD_PID"], [8000, "PID_LEVEL"],
        [8072, "HOST_PIDNS_INO"], [8200, "PID_NUMBERS"], [8240, "UPID_NS"], [8312, "PIDNS_INUM"],
        [8712, "PID_NUMBERS"], [8752, "UPID_NS"], [8824, "PIDNS_INUM"], [9616, "SUB_BITS"],
        [9760, "UNSIGNED"], [9824, "UNSIGNED"], [10128, "SLOTS"],
    ],
    "calls": [[7560, "keep_stack"]],
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [85104, 10944],
    "maps": [
        [24, "control"], [2872, "owners"], [3016, "owner_levels"], [3136, "owners"], [3496, "owners"],
        [3808, "owners"], [4816, "tally"], [4928, "control"], [5440, "control"], [5496, "events"],
        [5608, "control"], [7216, "control"], [7424, "rows"], [7496, "blank"], [7544, "rows"],
        [7600, "rows"], [7880, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1352, "OPERAND1"], [1736, "OPERAND2"], [2120, "OPERAND3"],
        [2376, "OWNER_BY_MOUNT"], [2408, "TASK_NSPROXY"], [2488, "NSPROXY_MNT"], [2560, "MNT_INUM"],
        [2672, "OWNER_MASK"], [2800, "OWNER_MASK"], [3328, "OWNER_HOST"], [3352, "HOST_PIDNS_DEV"],
        [3368, "HOST_PIDNS_INO"], [3928, "ATTACHED_PER_CONTAINER"], [3992, "WANTS_PID"],
        [4112, "PID_NUMBERS"], [4144, "TASK_GROUP_LEADER"], [4232, "TASK_THREAD_PID"],
        [4352, "PID_LEVEL"], [4488, "UPID_NS"], [4552, "PIDNS_INUM"], [4744, "ONLY_PID"],
        [4872, "COLLECT_EVENTS"], [5048, "KEY_VALUE"], [5144, "BY"], [5256, "HOST_LEVEL"],
        [5376, "MAX_EVENTS"], [5512, "EVENT_SIZE"], [5688, "TASK_GROUP_LEADER"],
        [5768, "TASK_THREAD_PID"], [5848, "PID_LEVEL"], [5920, "HOST_PIDNS_INO"], [6048, "PID_NUMBERS"],
        [6088, "UPID_NS"], [6160, "PIDNS_INUM"], [6552, "PID_NUMBERS"], [6592, "UPID_NS"],
        [6672, "PIDNS_INUM"], [7168, "STATISTICS"], [7312, "HOST_LEVEL"], [7656, "COLLECT_STACKS"],
        [7744, "UNSIGNED"], [7976, "TASK_GROUP_LEADER"], [8056, "TASK_THREAD_PID"], [8136, "PID_LEVEL"],
        [8208, "HOST_PIDNS_INO"], [8336, "PID_NUMBERS"], [8376, "UPID_NS"], [8448, "PIDNS_INUM"],
        [8848, "PID_NUMBERS"], [8888, "UPID_NS"], [8960, "PIDNS_INUM"], [9752, "SUB_BITS"],
        [9896, "UNSIGNED"], [9960, "UNSIGNED"], [10264, "SLOTS"],
    ],
    "calls": [[7696, "keep_stack"]],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [96048, 10896],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1320, "frames"],
        [1392, "frames"], [3608, "owners"], [4624, "tally"], [4744, "control"], [5248, "control"],
        [5304, "events"], [5416, "control"], [7096, "control"], [7312, "rows"], [7384, "blank"],
        [7432, "rows"], [7488, "rows"], [7776, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1200, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2368, "OPERAND1"], [2792, "OPERAND2"], [3208, "OPERAND3"],
        [3464, "OWNER_MASK"], [3720, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3920, "PID_NUMBERS"], [3960, "TASK_GROUP_LEADER"], [4040, "TASK_THREAD_PID"],
        [4160, "PID_LEVEL"], [4296, "UPID_NS"], [4360, "PIDNS_INUM"], [4552, "ONLY_PID"],
        [4688, "COLLECT_EVENTS"], [4864, "KEY_VALUE"], [4952, "BY"], [5064, "HOST_LEVEL"],
        [5184, "MAX_EVENTS"], [5320, "EVENT_SIZE"], [5504, "TASK_GROUP_LEADER"],
        [5584, "TASK_THREAD_PID"], [5672, "PID_LEVEL"], [5744, "HOST_PIDNS_INO"], [5880, "PID_NUMBERS"],
        [5920, "UPID_NS"], [5992, "PIDNS_INUM"], [6384, "PID_NUMBERS"], [6424, "UPID_NS"],
        [6512, "PIDNS_INUM"], [7048, "STATISTICS"], [7208, "HOST_LEVEL"], [7544, "COLLECT_STACKS"],
        [7640, "UNSIGNED"], [7872, "TASK_GROUP_LEADER"], [7952, "TASK_THREAD_PID"], [8032, "PID_LEVEL"],
        [8104, "HOST_PIDNS_INO"], [8240, "PID_NUMBERS"], [8280, "UPID_NS"], [8352, "PIDNS_INUM"],
        [8744, "PID_NUMBERS"], [8784, "UPID_NS"], [8856, "PIDNS_INUM"], [9696, "SUB_BITS"],
        [9848, "UNSIGNED"], [9920, "UNSIGNED"], [10224, "SLOTS"],
    ],
    "calls": [[7584, "keep_stack"]],
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [106944, 11320],
    "maps": [
        [24, "control"], [736, "scratch_calls"], [888, "frames"], [1104, "frames"], [1600, "frames"],
        [1672, "frames"], [4112, "owners"], [5136, "tally"], [5272, "control"], [5768, "control"],
        [5832, "events"], [5944, "control"], [7600, "control"], [7816, "rows"], [7888, "blank"],
        [7936, "rows"], [7992, "rows"], [8272, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1200, "SAVES_ARGS"], [1432, "SAVES_ARGS"], [1720, "VALUES"], [1824, "FILTERS"],
        [1960, "OPERAND0"], [2952, "OPERAND1"], [3336, "OPERAND2"], [3720, "OPERAND3"],
        [3968, "OWNER_MASK"], [4224, "ATTACHED_PER_CONTAINER"], [4288, "WANTS_PID"],
        [4416, "PID_NUMBERS"], [4456, "TASK_GROUP_LEADER"], [4544, "TASK_THREAD_PID"],
        [4672, "PID_LEVEL"], [4808, "UPID_NS"], [4872, "PIDNS_INUM"], [5064, "ONLY_PID"],
        [5208, "COLLECT_EVENTS"], [5384, "KEY_VALUE"], [5480, "BY"], [5592, "HOST_LEVEL"],
        [5712, "MAX_EVENTS"], [5848, "EVENT_SIZE"], [6024, "TASK_GROUP_LEADER"],
        [6104, "TASK_THREAD_PID"], [6192, "PID_LEVEL"], [6256, "HOST_PIDNS_INO"], [6384, "PID_NUMBERS"],
        [6424, "UPID_NS"], [6496, "PIDNS_INUM"], [6904, "PID_NUMBERS"], [6944, "UPID_NS"],
        [7032, "PIDNS_INUM"], [7552, "STATISTICS"], [7704, "HOST_LEVEL"], [8048, "COLLECT_STACKS"],
        [8136, "UNSIGNED"], [8368, "TASK_GROUP_LEADER"], [8448, "TASK_THREAD_PID"], [8528, "PID_LEVEL"],
        [8600, "HOST_PIDNS_INO"], [8728, "PID_NUMBERS"], [8768, "UPID_NS"], [8840, "PIDNS_INUM"],
        [9224, "PID_NUMBERS"], [9264, "UPID_NS"], [9336, "PIDNS_INUM"], [10136, "SUB_BITS"],
        [10280, "UNSIGNED"], [10344, "UNSIGNED"], [10648, "SLOTS"],
    ],
    "calls": [[8088, "keep_stack"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ca95d9de9226e46d00d13c8534a0969cb0c36c8ed0d3083cdb55f249e670fb64",
    "maps": [
        {
            "name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["apart", "Q", 8, 7], ["events", "Q", 64, 1],
                ["claimed", "Q", 72, 1], ["ended", "Q", 80, 1],
            ],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
            ],
        },
        {
            "name": "owner_levels", "type": 2, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [["lowest", "i", 0, 1], ["deepest", "i", 4, 1]],
        },
        {
            "name": "owners", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1024, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["container", "I", 0, 1], ["pidns_level", "I", 4, 1], ["pidns_dev", "Q", 8, 1],
                ["pidns_ino", "Q", 16, 1], ["key", "Q", 24, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 120, "max_entries": 1024,
            "flags": 0,
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtnX94HdV552eu7k/xQ7Lxla4cXEs4GFkgIjvGNi4NAlJwSEAiQthQVEvcuJaV9WIBBUY3+yBjfjhKmliGgKIkjSUntvw0idVk"
        "W5tst3J2twuhCaEJ3Th1snHyNK33Cd04T/ukXoPuXd0533dmzpk5d2auRrIdxv+M52rmzDnv+fWe9/2c90zVKPq/Iyq7ZhfvKBSv"
        "mQUK929qnF0TEUXZUSgUnp75f/GVtJLQf9fwflqN6deMyr+fVqPsucgG/drcEGHfxd8/g2uub4P+/SNxuj9VYNeTuB7H9RVcj+F6"
        "FNdJXCdw3YfrCK57cN2N6yCuj+OK8tvyf7V+LZZ7WfHvFfzfqyoov2f096fGIK+ZdM7MyOvITHGTeL+/KIcx9pwtncuCTSdbIp2o"
        "JR2hvIM9E3jv4+yHtjp2PZhkfxflk1vcqz8fU6r1+yXDz7HvxVk7mephz22duamfuT6Ga6daaZSnvfgc6v1IEu1uG7s+lmLPH8a9"
        "/PsN7L2dkAO+q42zv29uoHZ+xrWdn7G086kE2kGCtVutP6NfO9Wf47v/rF+X9DzC3k/ivZ2ycl+sl5vaebbvtGt+Tlvyk6ts159P"
        "66kV2wG771nA+llMuYG9Pww57JxrOZyEHH7B5LCzg72fwnvDMjlkdDloY5sK1D5nPlfQDnQXuPbzAN6P4H1cOyNL9au9vz7i2I8z"
        "EaGc+1HOCvSLqNm/Hi9+T8H3cO1UVijW8SmmNLJ00M6qhudazm9Azj9i/RP9fGsFy9/LuGrjaA9X8HJ7Gdftq36E8Y7JObeYyb/4"
        "/VwxXfS/dPI77DvPoB/G0Q9xfyRFcvgpa4/qIr3+3Pu9qss5ptxYsMrPLjd//UIutzcht5VMLv1meyjml9Jd0tDMvhcX2lO8myuv"
        "vb3dy773UDW+m7S1r9Oe2hfLd8+hf0N+7+TnHcm4l1Y/wN57nPV/2fxE+c+NBjRPeU1nnD2n9Vcj36zdZUed0881sfZYtQz17TJ/"
        "0Tjbg+80N1zF2l2SPVe86nLGVRtjcjPHRXyvwVlOYv6mMrwcZj1Pj3qbp7VxJjdxHOxB+l0NSUGfK53u1C7FaF/9ertjz2/FfEvz"
        "btcLr+bpuUst44M2xvQ1rWbEaXwdzA0xObc1Qp5Dxzl9ThyPOyMJxfn3KN//hL+nIxGjHF8r5s+ov1OFUvoojQNTezG+QZ5dC7+S"
        "t44fucWPF5z1jm70v0vQjiCPhh34+27c9+J+D+67cT+C+02434f7DbifwH0r7ieNcTqm6wFMX53aqnDzUHGcLTa1w2jfh4dNuaU/"
        "dvsTxf+/pK390/c0mM+vKWeeitP4eB8rP77ftfN63LOG0tW/Fves/3cNX+fYTv3Pj4+xeuppNNq3rh/VNBrzTrEGN7Lv3EjzS9tC"
        "bhw/Ru2Vfs81HXfNz/GZ/FjH9+K66Aj0vuI4r6Keii1zSnWeB4v18SvL/NPVcJFS1nejZj+OQK7FT56oZb+feBbyEOabtNJmk19x"
        "PiT5xZQHuXXaiZl5/9eW9NOKytVjp1qn/6KNsf6tjWP9thzjfk0S48YO/B3rruX1+HuGS4/yoY1RP7ue5XcM/Woc67nl6/B8C55H"
        "vxrH+m85+lNNK/6OfjWO9eJy9L+adpT7mny59cDVe0JYz/R7awekX3Y1xD21B7E/Zof89ad0fG1A/TGWt/Zzsz9WS/rjca4/3saG"
        "8dZ3Tv/76bQoL9b/qo360MsTQXpXIb3aDNrpD/X3tyaQLq7pxBvTbH34g2nHdOqRTjWl85r+3FRoDwrtQaE9KLQHhfag0B4U2oNC"
        "e1BoDwrtQV7sQXFeb8zhO9oh2ENG0P53me0/6SKnHUL7nvnzE5trqH6Q/jCzOy3F+mFqhakfFEW7MaW/p7RtM8e9JfZ+U9iM9w8/"
        "iXQaHfv14NQL0H9qyJ7F66Fif+xUE4rz71FO37WPHxHOvkZ2rVylR3tWRLRnPa/XV66yt+Bo10rw6WlfZt9NJ/j2Yx1nd88IlsYj"
        "rQPr71Xm35N6OW9XUk72qp2CnUoY7w83zJG9Kou/G3arpzm71RTy37XyD3n71c77OfuVtp/ls2vlvQGtm7t92bFI/7bZr+ponDpX"
        "6+eX5nT9HFO+ytJbhPdn3vv3on6B50X95zFcr6xQlYss7x3BuLs1iudw3RKN6+PglugCPR/pKLNwpaOqfh9T9rP+00H5GdPvt0Rj"
        "Slx/boHezovPx/W/fwHPb8Dzn2P9KnqpvlJOR0cKSTyf0v/+Ip5vwfOfwfOVej8pPhfVf9+L53bgOdiVO8h+9Snc9+L+k7hvxf0Q"
        "7jfhnq1/DTvfcjc73+/MiZ0vnShMz4d9Txs7ir/DXrAc9vmabvwd9oQaku+b06E9sJxx7W+mQ3ugH3vgF2dpD3xRYg98HvbA5zza"
        "Az817Zy/T0yX9hf8shCEHZH8d+kU7InDgj0xKeg/SdgTh2FPzDjbE8vVw2g9SnpYJiY8F+P1JMMOIJSvivxLq0y9l+lJVygtuh7J"
        "1h25+7od9bwpvL+xuE7V/Z4bud8TWL8W/56AvlshrDv1fNA6Ko1+MFOedQ7+281XQi5RIR83Q1/+MPS2Nfgd+tXhDj79x2JsfbEx"
        "xvK1JbaSzWex97HxJnYdm29ja/TfDXvV3ez9Jxbx36Xy0zyejny/YJ3XN858rArzOZs3qzGP07yu4jssYS3bjXpjgizO52wev0TP"
        "d/H5mP73S/E8zecXKzQ/x/Fcpf57Cs/RfIx2nKX5JIZ7mp8rcE/zsYr7VkOP19dnq3m95WVc0xGV9Rv8feoWZz0oHflqIWL5e0z5"
        "M6ZfxFKsnLFKVu4Y6S9s/Nu+6gXYH1i5ltz6fMFaru2r4khvWP99+7I9BWu5ti+L4O9/wvTmW5k+Ym3PxQpNR5q59iyua6fQbh/D"
        "+rHYnvX2XoH2XoH2/iVTP9TbO8kF49LWmey22Nffg5vRjsX+PYX2fBjtW7sNvz+C3z9irrcuRnn0dh5B+4ssYO0vUsnaX4TaXxWT"
        "zy2XQj7bWH1EEqw+IklWHxGqjxSe/wgn/yUbHyhY29X21d28/FeT/LuY/Dfeb5f/TAX4kX/1LOXfOEfyXzQr+V/vUf6rBfmvEuTf"
        "IpF/M+R/jZV/MfQNWr9shpzTFVdzegrVi1N9ZMqoD5v8V7rIH/nTbsXvkPvhRWa+Lp+V/FMe5R/l5X9PRJC/IpH/tL7O7rrnbWYP"
        "GW1k8+0Qq69c5TqJfeUaT/4+0085abOzTTraASdd/H7BpJMtkU5Jv99BvPc47F6wcx5MePT77Zyl3w/riKletC/Yaw/3evT79bv5"
        "/SZd9dJJR70U9rlhF79fAu/1e/X7nXLNzynO79cq+P1anf1+5P/sn2s5SPx+rnIgv98Gwe/XPku/322KX7/fZBB+vzmXs1e/X6tH"
        "v187/H4byvP7JWbr97s9X9rv569fyOVGfr8b9O/1DDv7/boaVJRnbd6ZN4W+Ps7mC9POvjLP+0F6JfMJ7Ml7YU8etvsHT/rxD479"
        "I8rV7uIfBCegfoi9N+LiHxS4G+v8ccpxHjrlMp95TOfgKfh3yD8IDkiQqzFeit972O6HO1XST3gKfsIVLn7Cds5PSP1clJPNP1gr"
        "9w+WI0eZHNzKS3yy3V94Cv7ClGC3KZ3u1MOCvxDpyNt9lOvfYj66Gr497fR9z/3esDsem3b+/kLH8mljLegXqxRf3zP8SF/n7Gon"
        "ajYw+/g4S7d54TLju8Vxpvh3rL+58orjjGnfSJRl39Hei3QFfoHm0WI61dCvreMhzVNHHJ5XLfklO3Y68hprj+thtxLsc53JFoXz"
        "FydpvvjvnF24q8Hk+HV/Yby9pN1TG2f6u3ZFq+M41rzsYthH613qfWDaT72nlUemMT+oTu/Z6jHO12cxnV0WOXQmT3LlPFFbzemD"
        "Zj63+MznZuTzCtU6L5jjh/M4Q3olzQNex6sjEeI1JOmuZ/XleRzEuGwbD8TxVUgnt76ejUNNGzhuxGW9MyOPJNaD1Wzce9JZ36Rx"
        "jtp/rimDft4EPZy9X9R3og56j7Z/AycHMR/GOE/pDzn7/XPrNxSCnFeyQx7nkbFkwUmfo3m0a6G/eYTkYcwjE+z5rca8y9qjtp9v"
        "P2I7di3/fuf2RHLUxupd5Rl1mO+0car/FcHWv9hPA6p/6qfZptLtwV2fSLroE4lZtQORz9L2d3PzUnbx/2D6z9AxjhvcCLmnVVaw"
        "qXXmuFtl4ZByA+3ce8V6Ku5cennmeqNFvzfWIZWvcP0+O/QdjBev48r8lNnF/9mW7g2WdMnOllvM/NAb48xPmI5HbXJ/HfKpRv6r"
        "Ob86/EWox5695jyj2wfWg5MCr5JdzzjCbNNpyO2kI/+TTqgc16YdwvyTqnXVj0466kefettJP2quS0EP+HHesX0PoXyop06sW0Tu"
        "LKb8jNcjhkvrEcTDnqB9YF7X4/heZ7xGaNcnC37kQvsk3L47ReswwX/tN79p5Femj4v98Wn6O+yzZr1R+7hbr88tye/o+qjdr/o9"
        "zu50oiapv38Q+i+NP0diLN3mTFyle1afUdW5vjKOck+nbn7bn/xveJvTx6tJH7/+bWu7N/Qll/VdrjJTlr4kTW99dVl6kmw9bNeP"
        "oOc0tfrUj+o5e7m4Pu6x6YFsPG/OXKtY9Vj5vNga0LzYGqheZH5vQ8HPfGamX++iL1X6nCdbC07rbkqf8qmNZTD+8+3Jsx1mP9+u"
        "SK6k//nVk5ozK4JtB2K/FHmJdcHaXbzbWepd9KKkPzuLyGUfoHUhq2fikbWJTfz+cOgpPcI+lGwjc9hle6s5e262l62Xs1jAk76k"
        "jTE9KJu5nP09meHG9wTqTdRTpp5VDPt/0QKgfQn7eKPMcFzEi7v18YTlizj7I4Z9YATr45hinR9IbsV5pdViF4gpN9nai2qRX/NO"
        "8Dy7TL9pvdWegXm26P+02oMp/eZNqmId34r1GzPypSrN16kGt1YsP92Tv1x/TlW455LCc0k8Z33/NrQD63NRPGf9vTjPRYTndN5j"
        "EPKKYx5WMA/T/JtUOfkWeVni5vT2f7Ojv1j/ezGdB9+N555CP2P4oLIUdpopZp5RHtxBdhnoHeDOlraA84kKz4OTqoooXPm2zLQH"
        "Xe8Q84P5PF3B86pVd5G+o6LdVDuOK6Q303MGJ1zB9PbDu8xyV1j4n42QY2eM6XVTNykcH0e8ztTvmzyUfg+/eWesgkv3IPz4MYUB"
        "3VoP62+/t/ItNk5Uoz7XZBini+8vqf6/BV6PYv6O2ecv6Siv31t42VuKxQ5ZtVwR9EXiAi99i5WjHuX4jVCOeqEc/0coxz9z8y71"
        "P7I/k/6Su8xsJzpXHVmtjzsx5SzWDy3MvyzZh6kdwD4gjKe0fit+bxDj2kMWP8zLuG6Z0RL1/oT8PVxD+a7n5P0ExuGpR5HvF5w5"
        "yCqs4zQq1xpzXXsa7bPb4me1zhv6+zTeL2T1tiXCj1vFfA7q/g6VK9/UUzxfRly8sT/qJnMe2uEohwgnhxzkUBznBy3jf3EfqM49"
        "pn5caME8rnL6fiP0/VboC5sK1nG4+P2nLP6YE9inEVO+dTbkT+eTP+29QPnTm8GftoE/vRX86W0Y1+8oiz8l7tSYR8CDEm9JfGaR"
        "w/rNjByMfSmref+A/30pl4MXpfF2scGxOu9LqRE41kXgWGlfSpXC70uBnzpL+1IuxfMXC/tSLhI4VxkH2ytwsK0CB7tO4GA3BczB"
        "fl7gYEc9crBPCxzsLgkHOwgO9gkJB/sxcLC5kIN15AA3eeQAOwQO8y6BA2yTcIAfAof5wZCDdZR/o0f5LxPk3yDIf6lE/pdD/u8K"
        "OVhH+Z/Je5P/v+Z5DvbXeV7+v8o7y/9NcLC/DDnYkIMNOdiQgw052POCg71+njnYqz1ysMt9crD1IQcbcrAhB1s2B3s0IA728Dxz"
        "sGNlcrCjIQd7XnCw23zypdlzxMHe7TOfd4YcbMjBhhxsyMGGHGzIwZ5DDvY/hRzsbxUHe8t5xsGu9MnBXi3hYBtDDjbkYEMONuRg"
        "Qw425GBDDjbkYEMOtiQHG/HIwU6fDTnYkIOdew528qzV32LOry2u67MWL+c52c7DgD9DBf9aIznPqfK44BfEuUw495DOQ6RzE3OL"
        "cR4T4tTnwPGSX4XOjaDzSsivR3pfbnErrutwbeH0ArI70zpa5D7a0C+1h0aQf5Y/ineca9pXXtx/1XkeSVfEOF7DOM9SJb0F50Pu"
        "g5wGTjF+p+9knvyvejz9CC/fw5bzDrl4+haOSo+n3+TTL2/4mdj4rxn+/hHOj0bnn1D+KY41nf+hjU/gd9ipNHwvxXiumJJ0tROM"
        "OPi9yR+fTn0NeiK1t2O4p3aHeOBj1P4mOb9rp0p+8IXW8aOVzpWBn+MY5csWr7+B5MLSpfucTw6iE/Og0X/qyG+O9Pcmsd7k27vd"
        "3oH6Gm5VrP1KG17H+VO14RbF2s+04UbF2t+04XrOn058AfW/dGIpr6fOjEc/s3BJNK5oEZ/5VoV8q0K+VSHfqpBvVci3yufbS31U"
        "WNqHEQcb9UH8nZf2qqfzZdaP7fbHSm6duDTDj+cxZbkt3dN5C+d/szkfMs6/nvG+rlx/G/e7F3+r/t2guX7ow2T/c+f6V4DrXwOu"
        "vxlc/7XQU1dz+tITtB5exZef9P10hPFFRY60yqIXpCuqdSK8syJi6KusPi7BuiGlc5rEoYr8uROP2mLhUbX3Uxz2Ci79zgq2n0C7"
        "u90Yt/V18S3O3JPBwwv7D0S9Jh05wnj41VSOv/DIw1fwPHyrKuHh83r73r5smudRDR7+LONRW/9fXmyPc8XD6+01aB4e67Up1Fdw"
        "PPz/8sgD/x3PA7d/T+CBvyvhgdl5Tl3t37bLf454eJn8G+dI/rPj4Q94lP+YIP8vCvL/gkT+o5D/Z62c3bzy8Nb6KJuHF+UfGA//"
        "qEf59wvyf1CQ/3aJ/Psg/21Mnx54PW+1v4nrHe0g01NITzXOI9Vo/MT3+y8z1n2lz/8k/vNe1v+Eczo395THzabBRZJ+06n+C8bn"
        "DzHuU3XmPpc0bGDnUR2cKJTiPqce4ttd18KbhPXdK87+zMpjrD7VLuh/0GPVoPjPu3j+U8i/NobvR9g+v55Maf4z13Q0b7XL5kYD"
        "4kC9pmPYuVm+tQXEg046yjuLdLVDLN+272fL5UJLn6NYhfOBq7Z540GrngvaL4Xye/ZPMPkFxoE+J+NAnfuByYG+knfmQH84Kw5U"
        "+xJrLyYH/t2SPGhu4GjekQ88yOwL6cRqf1yowc3/Nc+FZsA91C7nedAM+Z8Z/5ob5du3jAvVDp3M++VDresVgw8VeE3i3mx86E0S"
        "PvRJCR9K/EHkFfhlj+et8hbXfZ2JayV8xzd5vqNf4DuSEk50Bdkf2HflnCjT60/UOXOi6cTTPrnLJ8BdrpwVH5qrnNDz3amc4O3q"
        "dTwfmk70+8zfR5G/Jao/zmFfPljOgekbc8c5MPnR+ajeOYc9aKcjbHwSzhUzOAfIq7mWuE88L/FrV9VJ/Nl13vzZudHdeevzMnmJ"
        "43Fgfu2xPflguc/deSe/9tY4cQCsfWhj+7h24lsfIY5hlDgGSnfCtf058p4Yd5trr/JU71QOV54hQVyijGvx2V+Q3+zAbDnPPS76"
        "Amu49B15fb/O1TdxB9oY0wNo3tYOsvlB2w+/ich79h3jztM1eU/4ldcIvCetk0kv2OnMe27uFzhP1Ed2AJznADjPAYHz3OmR80yC"
        "8wTP4Mp5kjzGTrPrOPwexHveLOM9oQ+KvOfAScf9GWn4/8lvlk5lyuQ890k4z0pe3zH3v7zttM4k/aczLvCeBhfyDz55T5ZeyHuW"
        "yXsmtzDeM/GKhPf8W85/58p71kYE3lNRnetLxnt2+OQ975Dwnre/zek/4n4Lm/5zqjz9R5be+pPl6T9DXvWffbPSf2T7rQ39h+ar"
        "Jjb/NS+8muMmZPMh6Seu86Ewz9vnw91lzYfS9TSN96PniT6EfbCkf87kH/Mi325yQx71oEN8+6F6EPUr7/teqN6vMuzYUYv+RvM7"
        "2UWkeq/LPiexvczbPidXvccnxynaSbDPqQ3xNbQDpn4U0+uL6ae5FG+/61mgcPaT7ArwnB8Hzwm7VPbj4DnrRJ6T6VfZOvCcmO/J"
        "/irlOV/kec50/FnFqkcX39N5zsWnOLuh6Sf8LNb5s+Q54cdshh2A7n3znBsvUJ5zhwvPmQiI50R8JeKolzYKfOZgQDxn4hzxnA+H"
        "PCfPczZ65DmXnaO4pmsEnnMV4zlvkvCcE9DXwI/QOs3gHW81x2NPXGdG4Dp7BK4T43jViOLMp4hc5zoZ1/mPtnlEf79crvNWGdcJ"
        "+fjlOiGHYnwXPf2P8POXyXeekPCdx/M838nmDzvfiXWAwXe+EfKdc8h3hlznhcJ1Hg65zpDrDLnOkOsMuc5Auc6owHVGJFxnAVxn"
        "XsJ1vgWu82zIdTpybT/0yLV9X+DaXhe4ttckXNvfgmt7NeQ6HeV/0KP8xwX57xPk/6cS+X8O8h8NuU5H+T/mUf4PCfLfIcj/P0rk"
        "/1HIv+8cc533zRPXeYcL1/mBMrnOm0OuM+Q6Q64zMK7zeMBc52vniOuc8sl1vhRynecl1/mMT25ycJ65zod85u8/hFxnyHWGXGfI"
        "dYZcZ8h1Bsh1jvnkOj8Xcp0XBNf5R+cZ13m3T67zTgnX+cGQ6wy5zpDrDLnOkOsMuc6Q6wy5znc417nCI9f57pDrDLnOc8B1/j3j"
        "OuvmiOu0+fsErnNhaa4z18T0MtOOA+5uALzdAPGL4DsHwHcOgO8cAN85AL5zAHznAH++RW4AfOcA+M4B8GMDpflOWh/mBsD5vZi0"
        "6VP6OvRh01+QRL0kLe3DOm7MPP7EZoorjvNltb2sAyxt4Dkr4jQ3Mj+F0rbc0R4+SL8X+/MS+98LdM7K4X5ar0C+fSOOfttO+Efs"
        "v0e5+pTVP+lFxKUSP6kdQH2Osn5UHHd0DrWH2gU4VIsfh+NQUY7ie2vK8HOb633wgT0SDrVHwqH2SDjUbQFxqJS/1GfnhkONzzeH"
        "ujQgDnUh3tuEfOxGedtxP4j7Dbh/vDAv3Gr8SkEfJ271qjK5VZRTFcqpCuVUhXKGnKs3znVVuZzrH1+gnGsbONf7wbl2gHO9G/r7"
        "fex9rFueWMR/1+BcKwTONcrWxekoG0fp3Id09Dqd+LwymtJJq0SU169Jj9oatctL51pvIT87ca1X8+uSKONaRU61+J3fzLxfXLdd"
        "ZPndWL8I398Sjety2hJdwOQRTRvpR/TvsnW+1kH6+2KmP0ZjOkeWnnkvhucZV1aD58lOugjyuFSvh3S0iunjM8+nFPMcd62jBc9f"
        "iucvZvU181zUws9qHTsUKz+rdbRz/JjW0cv1M62jleOCtY51uFdxv4nnggXe9+WowAUTfynww48Z/PAw44JvoX74aY9c8F/leS74"
        "m3lnLvgIuOC/lHDB3wAX/PWQC3bkIj/tkYscErjI3QIX+YyEi9wFLvLJkAt2lP9mj/K/T5D/JkH+90jk3wH5fzjkgh3l/x6P8m8S"
        "5N8oyH+5RP7LIP8rnLlgQY/RDoAL3iZwwdsELrjHLxe80JkL7g+aC465cMFqmVzw2emQCw654JALDooL3hMwF/yMCxc84cwFT4C7"
        "Tfrkgo19w4/xXHAtOJmMwAXXkv7dDy74qCcueK55YO3QKYwXs+WCX+W4YBsHBPl3xmVc8H/hOaCdAgeUmGMuOPk+n9ztOnC3182S"
        "CwYfpZwszQUnm3zm793IXwPPBYtcoo2Leb08LkaW3vrJWXGOxLF55WOqHvbJBfft9sbHxEU+hs413V2aE66V8BK13jhhw4823+eZ"
        "BszDUDmkfPAYON79fHsR26tnPpievz5YLkY7uNvgyKOKnSev0lz4GDcuePT1WXHhFx4fPOHIB9O8NO+ccJz6CTjhPnDCfeeGEyY9"
        "2i8fbJ7HDTn2gXO12a1V5Bc8GvQh0q/TyXL54bud+eGMjB++U8IPH4Xe8EFeb0iQ3nCitN4g8MMn6t4p3HBtmdxwtTM3nFis14+2"
        "j7WTLYoLP6x65IerYwI/XKHy9SXhhpNJn9xwRMINF97ypx+dDFg/2lceNzzglRsemR033KsY62LretjQi4RxpjnTfGFzw8Z6+1Q+"
        "WH64cnb8MPJN6Rvj9RjG6/18O/KsLx0S9CWDIx4pS19qzsySH3bRjwLnhwfOE374INnBWL221SrcPKYdYHpxLu7CDy8HP/wo+GHo"
        "pdlHwQ/XiPww07+yNeCH4xmu/8r44QT8SaS3p9VPEJeRp/G32zIuGPywse/n82y+ULzyw+935odRr81qhPM/++aH2y9Mflg7yOQ7"
        "Xxwxzf9VxAOvBSd8lcAH7wiGJ55ZzzF9o+LccMXUH8kPFPLFxBcfP+uNL/7B2Tnhi7NufPF7Bb74WsYXS/xU1I/ILkP734i7lXPF"
        "V/BccS3leynPE29Ffl/0yBOvlfHE/xQsT/xUwDwxyl/0Cw5a+GGaJzpTP/HIEU9KOOKjAkf87Fmrn92cfx93XZ897oUjlvk1IuCI"
        "GyQccV97wcm+l8M6nOwJpn3hFVyP4XoU10lcwVv28Xxsrm8PruCQ+8Ah9z0u4fiu5v2HMr9g3xlbOzvjqF+dKe0HDCidbIl0Sqxj"
        "Bnsm8B78d23QMw+y5jNoX/fsgJ+VDVBLhpmilkB7ta5reD93pVGedss6nPQdmT9d/n0GttJ4VWXwwOzvxE1nF59xbednHP1W8J/3"
        "k//85wXreLuk5xGP/v2LmV5j2M1Ou+bntCU/uUrGeaaxD0MbY/c9C6Lo3zcoTtzA3MnhJOTwCyaHnQwEKY5jqiUfdjlkMM4xjpXm"
        "V+0A41yN9iPxM3RGlupXe399xLEfi/4lqx/wjCeuYAXnf4gpjZzeb8wncybnNyDnHxWsHJAY/1MbR3u4gpfby7huX/UjjHd8HO3i"
        "93OKNX4Ts+dOPYN+iPXo4Wd4O0NM+Slrj+oivf7c+z3xLTcWrPKzy81fv5DL7U3IbSWTS7+Mc2kuONlT0/Furrz29nYv+95D4Fb6"
        "7dzKaT/cyqF/Q37v5OcdybiXVj/A3nu8NLdi2oUCmqe8pjMOu3s/cSq9iEfjnH6uibVHg7d2mb9MLuWMJy5FG2NyM8dFfK/BWU42"
        "e2FGbk8pa54e9TZPa+NMbnZ7yhmJPaV0usR5G/aUQ+z5rZhvad7teuHVPOdHSJI9BfsLas44ja+DuSEm5zbsm80NHef0Od/7lFLO"
        "43g6YvovvmbhW2T2T9JHaRyY2itya1/JW8cP2qdh73+96H+XoB1BHsb+mj24x34RnG+gNVA/wD6qBvrOBO7riefCfSPnHzP8NJVM"
        "X6V1Eo2jxj4stO/Dw6bcSu+/8jlPGX6T+7DuZvddO6/HPSt3V/9a3LNydw1f59hO/c+PLD6s1tPI+bNyWEeL+6BofmlbyI3jx6i9"
        "0u+5puOu+Tle9DtZxvfiuugI9D7RD0V+HXEeLNbHryzzT1fDRUpZ342a/TjCcVWwFzwLeQjzTVpps8lP3+dj2CEe5NZpJ2bm/V9b"
        "0k8rvP2oU61j69IxrNdgNzX8ObAnaWPY71mTwf0g7xdZjvZeQ/ot9bPrYb/H+q2mhezuuF9H3ALuaV2MdSD8prRPM1fTjnusG2s2"
        "odzX5MutB67eE8J6pt9bOyD9krgBt3yI/TE75K8/peNrA+qPsby1n5v9sVrSH49z/fE27Gt85/S/n06L8mL9r9qZ24O9+EQt7af6"
        "4bTiwNOkE29Ms/XhD6Yd04Fd+UQ1pcPiw4b2oNAeFNqDQntQaA8K7UGhPSi0B4X2oNAe5MkeFBc5MNTvIdhDRk4yuewy23/SRU4l"
        "4+xQ+xlmdqelWD8Qr1fMpx5nJ4U4O9vMcW+Jvd8UNuP9w9ivM9Xo2K8Hp16A/lND9ixeD/V9HqQiGz8inH2N7Fq5So/2rIhoz3qe"
        "cVCViCci2rXE/axfbkdcfb79WMfZPTpvwcYjikdgxOOIUDyO2/WduDZ71U7BTiWM94cb5sheRfscDbvV05zdis6D61r5h7z9auf9"
        "nP1K28/y2bXy3oDWzd2+7FhtdRL7VR2NU+dq/fzSnK6fY8pXWXrgbIr71P+9qF/geVH/IZ7NiCOySOF5Jd9xRPaz/tNBHMWYfi+P"
        "I/IFPE/5/xzrV0YckZECH0fkRTzfiuc/g+crhTgie/Ecrd9hZ+4g/etTuK/H/SdxT/FJhnBP8Xx2c/sWTyx3s/P9zpzY+dKJwvR8"
        "2Pe0MdgHarpxD7tBTS/uYU+ooTgtb06X267f2fbAv5kO7YF+7IFfnKU98EWJPfB52AOf82gP/NS0c/4+MV3aX/DLgrMdcYdr/e1w"
        "iJ+XTsGeOCzYE23nN8CeiHhxzRlne2K5ehitR0kPE+OepGO8nmTYAYTyyeOWXaFzl7k+xLm8r9uZ47fFMdvI/e5lv7uej6DjmK3h"
        "+VL3OGYrEcfsfYhjdh3imK0BJwx71d3sffc4Zt8vWOd1imdWnM/ZvFmNeZzmdYorwxLWsjQPMkEW53M2j1/C9kvOPB9TzLheWpbm"
        "VcYzF+fnuGLGMzPiemWpPSSEe8T1ypIegbheWep/iOuVbTT0+GDien1ViOv1Zx7jer3An/d76/OS836H9d+3L9tTsJbLjOv1J0xv"
        "vpXpI/MR12tHYQ7iet2G3xFnL7i4XttYfbjGNfoIJ/8lGx8oWNvV9tXdvPyNuEZdTP4b77fLf47iesnk3zhH8p9dXK/rPcp/tSD/"
        "VYL8WyTyb4b8r7HyL/Ma18taH2XH9UI8bYp7HVxcr5RH+Ud5+d8TEeSvSOQ/zeJ63fM29ok34nwaVl+5ynUS+8o1nvx9pp9y0mZn"
        "m3S0A066+P2CSSdbIp2Sfr+DeA9x3dtg5zyYkPn9enm/385Z+v2wjqD9tGSvPdwr8/v18n6/ftHv1yv4E3zGmzb0Utjnhl38fgm8"
        "1+/V7+cvnlOuslXw+7U6+/3I/9k/13KQ+P1c5UB+vw2C3699ln6/2xS/fr/JIPx+cy5nr36/Vo9+P8TVR3xo336/xGz9frfneb+f"
        "KDd//UIuN/L73cD2AQ87+/26Gije+tq8M28KfX2czRemnX2lEH+vVzKf/AF7fy/FTw8qzmEbP0/Z/JbsPMGeF138guZ+/gJnr5pt"
        "fEOv53ThXCiKP05xzEW52uLgid/dJc835y/sJ3+hENdQFq/oUaQvtH9ZvIpS8RXLi7PQy8cfcN2H3y7xE5YZ1zAr+AmNuIa9Jf1T"
        "Mn9lV8Ors4praNobv1UynqEtjiHizqfV9yq+vmf4j77BxzFEvB5tnKXbvPDdxnf5uD1f4cobRBxDq12H4hjSeSniOEDzqO1882F+"
        "njri8DwXx5DmB+N8825Hf2JnokXh/MVGPIP/ytmFuxpKxyES7Z7aONPf5fELL4Z9tN6l/gd8xgl8BHECW2YVx5Dk0Jn8EVfOE7V8"
        "HEMzn1t85nMz8vkuPp6h6zmfTG8I7pxPVk9zd85nPft+0waOE3GP11PNxrmHnPVKI14Pyaspg37dZPPfOJ97vYErtzRej8v5j7n1"
        "G/zJL6jzH8eqC056W/nne5r6pfX8x60Gh9OK+Gx8exH1Ea/xDMV8kRy1sXpXeTrHNaT6X15SPzDq/WGXenc977y8ep99PMNqF33B"
        "azxDvr5N3grn2Ozv5uYZI27h0DGOAzTjFiLO+FpzHNXjFkLO1nWGNV4h6enGeoLiFiapPyBu4RD8vkNC3EJLuiXjFsYRtzBujxfn"
        "GLcQ3Bnxmca55nvN+YKPWwi9TzzXfKh0nELi07RDmEdSta76jnN8ws9IzjdPYT7/eZ7TO4T85IZYOTsTwrnmxjr6p7w+4HquOftO"
        "eK55meeaJ/6AnWuefFUSl/C7nP3INS5hJirEJYyozvUlO9f8Az7jE94iiU/Yyp9r7hJ3PldZX56+I0tvfaY8fafPq75TjfGi1ae+"
        "08LZc93jE25AfLprPeo7rd70HWE+t897rYHqO+b3NhT86Ctm+i0uepDfOIWtBaf1sxmnkNdTtP18e8r1+YzrTPumIFfS6/zHKWx0"
        "0Xtavek9bvG717rrK3MSvxvr9sDiFUrid5OdmzhibWITv68beknPMG8PzTYiTmFvNWeHzfYiTmFGjFPI9J5sBnEKEZeYxnPpOefP"
        "KobdXo9X+KVucIjM4FXEgrv1+Rx2OFucwhGsa2d5zjnsd82IT0z3vuMUbrpAzzkfhLxk8QmTAZ1z/hTf7+YqLuGW5Dk653yXWe4w"
        "DmExDuHlHs85rz1H55yvFuIQtpSOQ4j9gVU1/DrQPQ6hcL55DeW7npO3EY+Q7P4vOPOLtniEa8z1Kx+P8Be2eUN/P/B4hJCL33iE"
        "kAPFI6Tx3zzX/MeSeISN0O9b4Y/eVLCOw2Y8QqwDjHiEr54NudH55EZ7L1Bu9GZwo23gRm8FN3obxvU7yuJGiRc9Z+fSGhyox3Np"
        "szQ+ezyXNtuK513OpTX4Uxm/Wi/wqy0CvyqcSwuuNjh+9fMCvzrqkV99WuBXd0n41UHwq09I+NWPgV/NhfyqI7+3ySO/1yHwk3cJ"
        "/F6bhN/7EPjJD4b8qqP8Gz3Kf5kg/wZB/ksl8r8c8n9XyK86yv+Mx3Np/5U/l/aeXwvn0v5Kci7tm+BXfxnyqyG/GvKrIb8a8qvn"
        "Bb96/Tzzq1d75FeX++RX60N+NeRXQ37VN7/6UkD86uQ886vjZfKrnwv51fOKX93mkwvNniN+9W6f+bwz5FdDfjXkV0N+NeRXQ341"
        "AH71qZBf/a3iV28/z/jVdT751VUSfvU9Ib8a8qshvxryqyG/GvKrIb8a8qshv8rxqxd55FfjIb8a8qvzwK++JOFX17mux9Z5OT/J"
        "5r+DP0IFt7pQcn5SJTuPPNd0WvDrIV4yzh+kcwnpvMLcYpyDhPjwOZwDRedLkJ+EzgnJLcb6fzHvh80tbsV1HacfkN2Y1s8it9GG"
        "/qk9cAblQP6a9pUXZ191nkfSFTFHTpfiA2vjOJ9x34jhJ9Xj1Ud4OR62nCfIxau38E56vPomn/5zwy/ExnvN8MuPcH4vOl+E8kv2"
        "LTpfQxufwO+wP2n4XopxVzEl6WoHGHHwT5P9L53COZUUh3vxMdxT+zqKe2pnk5x/tFMlf/VC63jRSue2oP0fo3zZ4uE3kFxYum3G"
        "+Zv+5N2Jec/oJ3Xk36b01hWs/m5q33Z7BupruFWx9h9tGOckoB9pwy2cP1QbpnM+u3Ffr1j7F3EA1M/SiaW8XlqrKD+z8EOaKuRb"
        "9ZhvVci3KuRbFfKtCvlWhXyrfL691EeFpX0YcabrKE5vzHN7LaaTSQnlTFVifGdyWZrhx+2YstyW3pm8hcO/2Zz3GIdfz3hcV+6+"
        "jfvdi19U/27Q3D30XrLruXP3K8DdrwF33wzu/lroowzInHoO+gate1fx5Se9Ph1h/E+R86yyzP/pimqd2O6siBh6KauPS7A+SOkc"
        "JXGiIh/uxIuus/Ci2vuJb6/g0u+sYLy/ZuFw9fXvLc5cksGrC/sDRP0lHTnCePXVVI6/8Mirx3levTUq4dVV8OqKhFdHvNNWFu/U"
        "zquzCjLODw6QW9fbbdDcOtZnU6g3ObeeALe7iNXTo9TuLhL43YXgcRdAXj8Ev5tk9W+8lxI4XtTTLX+X5+qp/Xsc10vvb1/9Hfwe"
        "xX0FvvftvPW5rvaX7fWkc+3+66l6lvXUOEf1tCiQehr3WU+fF+ppVFJPL0rq6XmhnvZaubp55d+t9VU2/y7WT2D8+4Me+fc+nn9v"
        "7xX49z+S8O9ZNp61PwD+/SS79h3PW+13Ii+kHWT6Dum9xvmhGo3LyEf/Zca6sfR5ncR93sXahXCu5uae8njZNHhI0pc61X/BuP5+"
        "xnuqzrznkoZWdn7U/olCKd6T5mOT92Tcam79MWF9+Hre0a9R+Uqe4z8j0I/VOeI/Bb1NG8P3Ux9k72VcOFCBT5g1/+k1HcNOzvKr"
        "LSAO9KijnLNlcJfO5x2e8nTeYRXO8a3aJvFniPl4Lmg/Fsrt2a/B5BYY//mcjP90bvcm//l63pn/fH1W/Kf2JdZOzPX+//TJgZ5G"
        "v1zljwM1+PijPAeaIQ6Updu8cBnPgWbIT/3ngXOg1vUOcaDivu2pJyX8500S/vNJCf9JXELkNfhtmb1MnD864y0S3uO/leY/k278"
        "J/te+fwn1fugT65yAFzl786K/8xVsnm3U/mFC/9J+fyoz3xuQT6X8/ynyPennO17uUo2bvjmIkbRf4X5h8YNv1yEG+dv5yMmYbdl"
        "+o13PmIE+tA+Np484MKF0rjfNJG3cqHaGHtfzkkgX26chIufPLeeT2fe/ORjI/lgudCTeSc/+dY4+THQDuv88aDiPKUdcm5P9Jw2"
        "NukqT2culOq/0VP9V9VJ6r3OGx/jux8JXE+2abZ86IiLPpGYlT7xmFHvTF+g+V3bz8Z7Gy/ad4w7F9fkReGvXiPworTOJr1hp4wb"
        "ZXq9jRs15AhutAncaJPAje70yI0mmX9cO8DmgzS4CVd+lOQydiZvHSd6bpbxo9AbBX6Uxv/sKPhHW5wXcKR11E9oPqorkyPd68iR"
        "mvpSJa8vGftmPvG2k36RG9jD5tG4wJUaPMr/Lq1nCFwpnTP528+T1pbJk1Y786TJjW+z+Z/V45bUaxKu9PuKdd3vypXWXSRwpSmV"
        "ry9nntRsp+/3yZW+T8KV/i7PlbruoylTfxoKVn/yvo+GzX9TV/F8hrveBH0py9v7ya9g50pPw26CefOyZs6PLJs3DW7ETW9y3Vcx"
        "EqjeZM7Xpzl7hLsetS8fLFc6ki/NlZ7GfMHrU277cm161EG+XVG9zF5/usqwn0ct+h/pA1VbJfVey/OHsn1UYvuZt31U4/vyc8qV"
        "TvDrRIrToR0w9eqYXm9Mv8gleHtgzwKFs89krwJn+iw4U9i9ss+CM60VOVOmJ2VrwZkmwJn2u3Cmlr+3WLi1dPyTtve7Le33iMBP"
        "TN1K88Ln2fySinviTk1/9e8786do983Yh0L3vvnTey9M/lQ7yOQ9tcOFQ00Ew6Fqh9j3qp5Hva4DZ9oo8KWDAfGoM+3ED49q5C8o"
        "LvW5kEvludQqj1xq5dxwqbe4canvFbjU9zAuVRLXRptAe8F4TOtB31xqhudStTE2rhtcKuIhVY0oztyNyKWu886l6u+Xy6U+IuNS"
        "IRe/XCrkUNyXMMjxqD+R8KjMXmDyqPBz2nhUtn40edS/Pmtd754/PCr8tU2wgxh6LrjBAfCCA+AEB8CjDoBHHQCPOgAedQA86gB4"
        "1AHwqAPgUbGPMzcAHnUAPOpAaR6V1pe5AXCKL5606Vv6OvZh02+RRL0kLe3BOj7MPP7E5hpDz2Tp7mV869IGnusgznQj85cobcsd"
        "7fKD9Hux3y6x/71Adp/D/cY6B/v+Rhz9xJ3w09h/F+LdSuqf1sPE0RL/qR1AfWJdXRxfdI62h9oFOFqLH4njaFGO4ntryvCrm/YC"
        "8I09Eo62R8LR9kg42m0BcbSUv9Rn54ajjc83R7s0II52Id7bhOf24L123O/G/QbcDxbmhbuNXyno5cTdXlUmd4tyqkI5VaGcqlDO"
        "3zJOV/syGx/scQBmyeuuKpfX/eMLlNdtA697P3jdDvC6d0NPv4+9D/3GPU72G1yc7GL8aP157EtLR6/TSbsroymd8EpEeT2a9Kat"
        "Ubu8dD73FvL3E597Nb/+mO943B0+43F3+IzH3dGK513icXcI8bg7eF5N66jn+pnWIcTj7hDicXcEHY97WIjH/WmPfPNf8Txm6zc5"
        "HtDkm4/ov29f9pc8D2jwzd8A3/x1Cd8cfDzuc8s1++UxP+2RxxwSeMzdAo/5jITH3AUe80kJtxx8PO5zyyv7lf9mj/K/T5D/JkH+"
        "90jk3wH5fzjkkR3l/x6P8m8S5N8oyH+5RP7LIP8rEDdI4JAFPUY7AA4Z6waDQ97Gj+tLevxyyAudOeR+noebPYccc+GQVeafOejC"
        "IT/Et7uuhWen/fHHXXPEH9/F88cRCX8cucMTf5xrOsbZ+4krmzWHPDpHHDLS1Q6xfIc88oXKI+8Jhkc27CbPTLPx7ZhjfrQJcKwH"
        "iVeodix/OumTTzZ46Ed5PrkWcdsyQnzaWuIcdswLl5zrY+1g7vnk73K8pHc++Vs8N7RT4IYSEj55OdmBTrrwyRfB/lEvqe8bffK+"
        "14P3Xady8i03Pi3G3c7Uz7hyUv89sZDnlNPJFT7zuwz5vYLnk4Xx3s7VHJ8dl2yL1zZZFg9C4z35Cdz5GsY50PjrnUfe45NH3gee"
        "YgXm3T2z41Hd4nWVyaOebxyybR6xccjHwaHy7aVc/URsPyaHPFEmR7OP49BJn9UOof5TqH/ozaQ/k39vKuSSy+SST54fXLLB8YJL"
        "HgWXPDo7LrlsHnmgPB7Z4JBl8WzreL0pjbh2/jnkDud4thkZf3yHM388esqZPzbORflJaT3CFteW5lfFEw8cxrUV49pmWFzb1Lcl"
        "/PF3uPHRnT+uEPhjVXWuL0lc22TcJ3+sSPjj6bc4Pcnl3JFc5WR5epIsvfUT/vSk8dLxyO36ETjiFX75YzbuEwfjHtcW+wwyHrnj"
        "5zxyx6LeauOO98wtdzwalN7klzve45E7nqR99pwcPO8LP8S3J1Nf2leWvtScceGNt7noQy6ceeB6sefzfkaC5Y1FvfigwBvXkp55"
        "iuONcykXzngFOGMNfjXEEc5q4IzrJJxxHTjjVIYbx6WcMeI1JuBnIj0+rT5j8CfdFr5GGs82Nct4tu9wnnhqjwtHnAooni3xw3Md"
        "zzZ1juLZhtywwA3/w1lv3PDfn50Tbjjrlxu+tnQ8W9iBaV8L8cXu3PAVPDdcS/lmPJnBC2MfTdWLHnnhtTJe+J+C5YWfCpgXRvkp"
        "ji3xwjT+y7nhkwI3fErCDR8VuOGP6+3r/wMkfI8c"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "enter_go": _ENTER_GO,
            "hit": _HIT,
            "hit_go": _HIT_GO,
            "leave": _LEAVE,
            "leave_at_ret": _LEAVE_AT_RET,
            "leave_go": _LEAVE_GO,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "enter_go": _ENTER_GO_AARCH64,
            "hit": _HIT_AARCH64,
            "hit_go": _HIT_GO_AARCH64,
            "leave": _LEAVE_AARCH64,
            "leave_at_ret": _LEAVE_AARCH64,
            "leave_go": _LEAVE_GO_AARCH64,
        },
    },
}

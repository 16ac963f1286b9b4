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
    "type": "kprobe", "code": [9816, 10656],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7200, "rows"], [7272, "blank"], [7320, "rows"],
        [7376, "rows"], [10584, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3848, "WANTS_PID"],
        [3968, "PID_NUMBERS"], [4000, "TASK_GROUP_LEADER"], [4088, "TASK_THREAD_PID"],
        [4208, "PID_LEVEL"], [4344, "UPID_NS"], [4408, "PIDNS_INUM"], [4600, "ONLY_PID"],
        [4728, "COLLECT_EVENTS"], [4904, "KEY_VALUE"], [5000, "BY"], [5112, "HOST_LEVEL"],
        [5232, "MAX_EVENTS"], [5368, "EVENT_SIZE"], [5544, "TASK_GROUP_LEADER"],
        [5624, "TASK_THREAD_PID"], [5704, "PID_LEVEL"], [5776, "HOST_PIDNS_INO"], [5896, "PID_NUMBERS"],
        [5936, "UPID_NS"], [6008, "PIDNS_INUM"], [6392, "PID_NUMBERS"], [6432, "UPID_NS"],
        [6512, "PIDNS_INUM"], [6952, "STATISTICS"], [7088, "HOST_LEVEL"], [7456, "UNSIGNED"],
        [7936, "SUB_BITS"], [8080, "UNSIGNED"], [8144, "UNSIGNED"], [8448, "SLOTS"],
        [8600, "TASK_GROUP_LEADER"], [8680, "TASK_THREAD_PID"], [8760, "PID_LEVEL"],
        [8832, "HOST_PIDNS_INO"], [8960, "PID_NUMBERS"], [9000, "UPID_NS"], [9072, "PIDNS_INUM"],
        [9472, "PID_NUMBERS"], [9512, "UPID_NS"], [9584, "PIDNS_INUM"],
    ],
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [20472, 10792],
    "maps": [
        [24, "control"], [2864, "owners"], [3008, "owner_levels"], [3128, "owners"], [3488, "owners"],
        [3800, "owners"], [4808, "tally"], [4920, "control"], [5432, "control"], [5488, "events"],
        [5600, "control"], [7128, "control"], [7336, "rows"], [7408, "blank"], [7456, "rows"],
        [7512, "rows"], [10720, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1352, "OPERAND1"], [1736, "OPERAND2"], [2120, "OPERAND3"],
        [2368, "OWNER_BY_MOUNT"], [2400, "TASK_NSPROXY"], [2480, "NSPROXY_MNT"], [2552, "MNT_INUM"],
        [2664, "OWNER_MASK"], [2792, "OWNER_MASK"], [3320, "OWNER_HOST"], [3344, "HOST_PIDNS_DEV"],
        [3360, "HOST_PIDNS_INO"], [3920, "ATTACHED_PER_CONTAINER"], [3984, "WANTS_PID"],
        [4104, "PID_NUMBERS"], [4136, "TASK_GROUP_LEADER"], [4224, "TASK_THREAD_PID"],
        [4344, "PID_LEVEL"], [4480, "UPID_NS"], [4544, "PIDNS_INUM"], [4736, "ONLY_PID"],
        [4864, "COLLECT_EVENTS"], [5040, "KEY_VALUE"], [5136, "BY"], [5248, "HOST_LEVEL"],
        [5368, "MAX_EVENTS"], [5504, "EVENT_SIZE"], [5680, "TASK_GROUP_LEADER"],
        [5760, "TASK_THREAD_PID"], [5840, "PID_LEVEL"], [5912, "HOST_PIDNS_INO"], [6032, "PID_NUMBERS"],
        [6072, "UPID_NS"], [6144, "PIDNS_INUM"], [6528, "PID_NUMBERS"], [6568, "UPID_NS"],
        [6648, "PIDNS_INUM"], [7088, "STATISTICS"], [7224, "HOST_LEVEL"], [7592, "UNSIGNED"],
        [8072, "SUB_BITS"], [8216, "UNSIGNED"], [8280, "UNSIGNED"], [8584, "SLOTS"],
        [8736, "TASK_GROUP_LEADER"], [8816, "TASK_THREAD_PID"], [8896, "PID_LEVEL"],
        [8968, "HOST_PIDNS_INO"], [9096, "PID_NUMBERS"], [9136, "UPID_NS"], [9208, "PIDNS_INUM"],
        [9608, "PID_NUMBERS"], [9648, "UPID_NS"], [9720, "PIDNS_INUM"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [31264, 10512],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1336, "frames"],
        [1408, "frames"], [3536, "owners"], [4560, "tally"], [4696, "control"], [5184, "control"],
        [5240, "events"], [5344, "control"], [6856, "control"], [7064, "rows"], [7136, "blank"],
        [7184, "rows"], [7240, "rows"], [10440, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1032, "SAVES_ARGS"], [1216, "SAVES_ARGS"], [1448, "VALUES"], [1552, "FILTERS"],
        [1688, "OPERAND0"], [2376, "OPERAND1"], [2760, "OPERAND2"], [3144, "OPERAND3"],
        [3392, "OWNER_MASK"], [3648, "ATTACHED_PER_CONTAINER"], [3712, "WANTS_PID"],
        [3840, "PID_NUMBERS"], [3880, "TASK_GROUP_LEADER"], [3968, "TASK_THREAD_PID"],
        [4096, "PID_LEVEL"], [4232, "UPID_NS"], [4296, "PIDNS_INUM"], [4488, "ONLY_PID"],
        [4624, "COLLECT_EVENTS"], [4808, "KEY_VALUE"], [4904, "BY"], [5016, "HOST_LEVEL"],
        [5128, "MAX_EVENTS"], [5256, "EVENT_SIZE"], [5424, "TASK_GROUP_LEADER"],
        [5504, "TASK_THREAD_PID"], [5584, "PID_LEVEL"], [5656, "HOST_PIDNS_INO"], [5768, "PID_NUMBERS"],
        [5808, "UPID_NS"], [5888, "PIDNS_INUM"], [6272, "PID_NUMBERS"], [6312, "UPID_NS"],
        [6392, "PIDNS_INUM"], [6808, "STATISTICS"], [6944, "HOST_LEVEL"], [7320, "UNSIGNED"],
        [7800, "SUB_BITS"], [7944, "UNSIGNED"], [8008, "UNSIGNED"], [8312, "SLOTS"],
        [8464, "TASK_GROUP_LEADER"], [8544, "TASK_THREAD_PID"], [8624, "PID_LEVEL"],
        [8696, "HOST_PIDNS_INO"], [8816, "PID_NUMBERS"], [8856, "UPID_NS"], [8936, "PIDNS_INUM"],
        [9304, "PID_NUMBERS"], [9344, "UPID_NS"], [9416, "PIDNS_INUM"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [41776, 10504],
    "maps": [
        [24, "control"], [560, "scratch_calls"], [712, "frames"], [928, "frames"], [1328, "frames"],
        [1400, "frames"], [3528, "owners"], [4552, "tally"], [4688, "control"], [5176, "control"],
        [5232, "events"], [5336, "control"], [6848, "control"], [7056, "rows"], [7128, "blank"],
        [7176, "rows"], [7232, "rows"], [10432, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [1024, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1440, "VALUES"], [1544, "FILTERS"],
        [1680, "OPERAND0"], [2368, "OPERAND1"], [2752, "OPERAND2"], [3136, "OPERAND3"],
        [3384, "OWNER_MASK"], [3640, "ATTACHED_PER_CONTAINER"], [3704, "WANTS_PID"],
        [3832, "PID_NUMBERS"], [3872, "TASK_GROUP_LEADER"], [3960, "TASK_THREAD_PID"],
        [4088, "PID_LEVEL"], [4224, "UPID_NS"], [4288, "PIDNS_INUM"], [4480, "ONLY_PID"],
        [4616, "COLLECT_EVENTS"], [4800, "KEY_VALUE"], [4896, "BY"], [5008, "HOST_LEVEL"],
        [5120, "MAX_EVENTS"], [5248, "EVENT_SIZE"], [5416, "TASK_GROUP_LEADER"],
        [5496, "TASK_THREAD_PID"], [5576, "PID_LEVEL"], [5648, "HOST_PIDNS_INO"], [5760, "PID_NUMBERS"],
        [5800, "UPID_NS"], [5880, "PIDNS_INUM"], [6264, "PID_NUMBERS"], [6304, "UPID_NS"],
        [6384, "PIDNS_INUM"], [6800, "STATISTICS"], [6936, "HOST_LEVEL"], [7312, "UNSIGNED"],
        [7792, "SUB_BITS"], [7936, "UNSIGNED"], [8000, "UNSIGNED"], [8304, "SLOTS"],
        [8456, "TASK_GROUP_LEADER"], [8536, "TASK_THREAD_PID"], [8616, "PID_LEVEL"],
        [8688, "HOST_PIDNS_INO"], [8808, "PID_NUMBERS"], [8848, "UPID_NS"], [8928, "PIDNS_INUM"],
        [9296, "PID_NUMBERS"], [9336, "UPID_NS"], [9408, "PIDNS_INUM"],
    ],
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [52280, 11080],
    "maps": [
        [24, "control"], [728, "scratch_calls"], [880, "frames"], [1096, "frames"], [1592, "frames"],
        [1664, "frames"], [4096, "owners"], [5120, "tally"], [5240, "control"], [5744, "control"],
        [5800, "events"], [5904, "control"], [7416, "control"], [7632, "rows"], [7704, "blank"],
        [7752, "rows"], [7808, "rows"], [11008, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1192, "SAVES_ARGS"], [1424, "SAVES_ARGS"], [1704, "VALUES"], [1808, "FILTERS"],
        [1944, "OPERAND0"], [2936, "OPERAND1"], [3320, "OPERAND2"], [3704, "OPERAND3"],
        [3952, "OWNER_MASK"], [4208, "ATTACHED_PER_CONTAINER"], [4272, "WANTS_PID"],
        [4400, "PID_NUMBERS"], [4440, "TASK_GROUP_LEADER"], [4528, "TASK_THREAD_PID"],
        [4656, "PID_LEVEL"], [4792, "UPID_NS"], [4856, "PIDNS_INUM"], [5048, "ONLY_PID"],
        [5184, "COLLECT_EVENTS"], [5360, "KEY_VALUE"], [5456, "BY"], [5568, "HOST_LEVEL"],
        [5688, "MAX_EVENTS"], [5816, "EVENT_SIZE"], [5984, "TASK_GROUP_LEADER"],
        [6064, "TASK_THREAD_PID"], [6144, "PID_LEVEL"], [6216, "HOST_PIDNS_INO"], [6328, "PID_NUMBERS"],
        [6368, "UPID_NS"], [6448, "PIDNS_INUM"], [6832, "PID_NUMBERS"], [6872, "UPID_NS"],
        [6952, "PIDNS_INUM"], [7368, "STATISTICS"], [7512, "HOST_LEVEL"], [7888, "UNSIGNED"],
        [8368, "SUB_BITS"], [8512, "UNSIGNED"], [8576, "UNSIGNED"], [8880, "SLOTS"],
        [9032, "TASK_GROUP_LEADER"], [9112, "TASK_THREAD_PID"], [9192, "PID_LEVEL"],
        [9264, "HOST_PIDNS_INO"], [9392, "PID_NUMBERS"], [9432, "UPID_NS"], [9504, "PIDNS_INUM"],
        [9880, "PID_NUMBERS"], [9920, "UPID_NS"], [9992, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [63360, 4624],
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
    "type": "kprobe", "code": [67984, 5192],
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
    "type": "kprobe", "code": [73176, 10656],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7200, "rows"], [7272, "blank"], [7320, "rows"],
        [7376, "rows"], [10584, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3848, "WANTS_PID"],
        [3968, "PID_NUMBERS"], [4000, "TASK_GROUP_LEADER"], [4088, "TASK_THREAD_PID"],
        [4208, "PID_LEVEL"], [4344, "UPID_NS"], [4408, "PIDNS_INUM"], [4600, "ONLY_PID"],
        [4728, "COLLECT_EVENTS"], [4904, "KEY_VALUE"], [5000, "BY"], [5112, "HOST_LEVEL"],
        [5232, "MAX_EVENTS"], [5368, "EVENT_SIZE"], [5544, "TASK_GROUP_LEADER"],
        [5624, "TASK_THREAD_PID"], [5704, "PID_LEVEL"], [5776, "HOST_PIDNS_INO"], [5896, "PID_NUMBERS"],
        [5936, "UPID_NS"], [6008, "PIDNS_INUM"], [6392, "PID_NUMBERS"], [6432, "UPID_NS"],
        [6512, "PIDNS_INUM"], [6952, "STATISTICS"], [7088, "HOST_LEVEL"], [7456, "UNSIGNED"],
        [7936, "SUB_BITS"], [8080, "UNSIGNED"], [8144, "UNSIGNED"], [8448, "SLOTS"],
        [8600, "TASK_GROUP_LEADER"], [8680, "TASK_THREAD_PID"], [8760, "PID_LEVEL"],
        [8832, "HOST_PIDNS_INO"], [8960, "PID_NUMBERS"], [9000, "UPID_NS"], [9072, "PIDNS_INUM"],
        [9472, "PID_NUMBERS"], [9512, "UPID_NS"], [9584, "PIDNS_INUM"],
    ],
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [83832, 10792],
    "maps": [
        [24, "control"], [2864, "owners"], [3008, "owner_levels"], [3128, "owners"], [3488, "owners"],
        [3800, "owners"], [4808, "tally"], [4920, "control"], [5432, "control"], [5488, "events"],
        [5600, "control"], [7128, "control"], [7336, "rows"], [7408, "blank"], [7456, "rows"],
        [7512, "rows"], [10720, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1352, "OPERAND1"], [1736, "OPERAND2"], [2120, "OPERAND3"],
        [2368, "OWNER_BY_MOUNT"], [2400, "TASK_NSPROXY"], [2480, "NSPROXY_MNT"], [2552, "MNT_INUM"],
        [2664, "OWNER_MASK"], [2792, "OWNER_MASK"], [3320, "OWNER_HOST"], [3344, "HOST_PIDNS_DEV"],
        [3360, "HOST_PIDNS_INO"], [3920, "ATTACHED_PER_CONTAINER"], [3984, "WANTS_PID"],
        [4104, "PID_NUMBERS"], [4136, "TASK_GROUP_LEADER"], [4224, "TASK_THREAD_PID"],
        [4344, "PID_LEVEL"], [4480, "UPID_NS"], [4544, "PIDNS_INUM"], [4736, "ONLY_PID"],
        [4864, "COLLECT_EVENTS"], [5040, "KEY_VALUE"], [5136, "BY"], [5248, "HOST_LEVEL"],
        [5368, "MAX_EVENTS"], [5504, "EVENT_SIZE"], [5680, "TASK_GROUP_LEADER"],
        [5760, "TASK_THREAD_PID"], [5840, "PID_LEVEL"], [5912, "HOST_PIDNS_INO"], [6032, "PID_NUMBERS"],
        [6072, "UPID_NS"], [6144, "PIDNS_INUM"], [6528, "PID_NUMBERS"], [6568, "UPID_NS"],
        [6648, "PIDNS_INUM"], [7088, "STATISTICS"], [7224, "HOST_LEVEL"], [7592, "UNSIGNED"],
        [8072, "SUB_BITS"], [8216, "UNSIGNED"], [8280, "UNSIGNED"], [8584, "SLOTS"],
        [8736, "TASK_GROUP_LEADER"], [8816, "TASK_THREAD_PID"], [8896, "PID_LEVEL"],
        [8968, "HOST_PIDNS_INO"], [9096, "PID_NUMBERS"], [9136, "UPID_NS"], [9208, "PIDNS_INUM"],
        [9608, "PID_NUMBERS"], [9648, "UPID_NS"], [9720, "PIDNS_INUM"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [94624, 10504],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1320, "frames"],
        [1392, "frames"], [3520, "owners"], [4544, "tally"], [4664, "control"], [5168, "control"],
        [5224, "events"], [5328, "control"], [6848, "control"], [7064, "rows"], [7136, "blank"],
        [7184, "rows"], [7240, "rows"], [10432, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1200, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2360, "OPERAND1"], [2744, "OPERAND2"], [3128, "OPERAND3"],
        [3376, "OWNER_MASK"], [3632, "ATTACHED_PER_CONTAINER"], [3696, "WANTS_PID"],
        [3824, "PID_NUMBERS"], [3864, "TASK_GROUP_LEADER"], [3952, "TASK_THREAD_PID"],
        [4080, "PID_LEVEL"], [4216, "UPID_NS"], [4280, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4608, "COLLECT_EVENTS"], [4792, "KEY_VALUE"], [4880, "BY"], [4992, "HOST_LEVEL"],
        [5112, "MAX_EVENTS"], [5240, "EVENT_SIZE"], [5408, "TASK_GROUP_LEADER"],
        [5488, "TASK_THREAD_PID"], [5568, "PID_LEVEL"], [5640, "HOST_PIDNS_INO"], [5752, "PID_NUMBERS"],
        [5792, "UPID_NS"], [5872, "PIDNS_INUM"], [6256, "PID_NUMBERS"], [6296, "UPID_NS"],
        [6376, "PIDNS_INUM"], [6792, "STATISTICS"], [6960, "HOST_LEVEL"], [7320, "UNSIGNED"],
        [7800, "SUB_BITS"], [7944, "UNSIGNED"], [8008, "UNSIGNED"], [8312, "SLOTS"],
        [8464, "TASK_GROUP_LEADER"], [8544, "TASK_THREAD_PID"], [8624, "PID_LEVEL"],
        [8696, "HOST_PIDNS_INO"], [8824, "PID_NUMBERS"], [8864, "UPID_NS"], [8936, "PIDNS_INUM"],
        [9312, "PID_NUMBERS"], [9352, "UPID_NS"], [9424, "PIDNS_INUM"],
    ],
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [105128, 11080],
    "maps": [
        [24, "control"], [728, "scratch_calls"], [880, "frames"], [1096, "frames"], [1592, "frames"],
        [1664, "frames"], [4096, "owners"], [5120, "tally"], [5240, "control"], [5744, "control"],
        [5800, "events"], [5904, "control"], [7424, "control"], [7640, "rows"], [7712, "blank"],
        [7760, "rows"], [7816, "rows"], [11008, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1192, "SAVES_ARGS"], [1424, "SAVES_ARGS"], [1704, "VALUES"], [1808, "FILTERS"],
        [1944, "OPERAND0"], [2936, "OPERAND1"], [3320, "OPERAND2"], [3704, "OPERAND3"],
        [3952, "OWNER_MASK"], [4208, "ATTACHED_PER_CONTAINER"], [4272, "WANTS_PID"],
        [4400, "PID_NUMBERS"], [4440, "TASK_GROUP_LEADER"], [4528, "TASK_THREAD_PID"],
        [4656, "PID_LEVEL"], [4792, "UPID_NS"], [4856, "PIDNS_INUM"], [5048, "ONLY_PID"],
        [5184, "COLLECT_EVENTS"], [5368, "KEY_VALUE"], [5456, "BY"], [5568, "HOST_LEVEL"],
        [5688, "MAX_EVENTS"], [5816, "EVENT_SIZE"], [5984, "TASK_GROUP_LEADER"],
        [6064, "TASK_THREAD_PID"], [6144, "PID_LEVEL"], [6216, "HOST_PIDNS_INO"], [6328, "PID_NUMBERS"],
        [6368, "UPID_NS"], [6448, "PIDNS_INUM"], [6832, "PID_NUMBERS"], [6872, "UPID_NS"],
        [6952, "PIDNS_INUM"], [7368, "STATISTICS"], [7536, "HOST_LEVEL"], [7896, "UNSIGNED"],
        [8376, "SUB_BITS"], [8520, "UNSIGNED"], [8584, "UNSIGNED"], [8888, "SLOTS"],
        [9040, "TASK_GROUP_LEADER"], [9120, "TASK_THREAD_PID"], [9200, "PID_LEVEL"],
        [9272, "HOST_PIDNS_INO"], [9400, "PID_NUMBERS"], [9440, "UPID_NS"], [9512, "PIDNS_INUM"],
        [9888, "PID_NUMBERS"], [9928, "UPID_NS"], [10000, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8cfa3aac7eca5d2406bef7a0370e19a00af50ec1a9969552450de4cb0acfe1a4",
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
        "eNrtnX90HNV592dW+0vCQbLjlWUX1xLEthCIVzbGGB/SLD8KDkkrpUbYIai2IlwLvaFYyASNN30tI/PLTRPWEPDZkDeWRG25La9M"
        "TxKZNKerkzctnIYGvwk9NVVz4vact3VOSHCa96QuoN1XM/f7zM69O1czs1rJGF//M57VnTt3nvvruc/zuc/N1mrWv3GdXbuW7cqb"
        "17qFGvcvO8yusZCm7crn849O/998JKHFrN8NPJ/QI9a1TuefT+hhli60ybo2N4TYe/H3r+Ca6tlkvX88Svdn8ux6GtdTuL6K6wSu"
        "J3A9jusorodxPYTrU7g+gesArv244vuLyn+VdTW/+wrz7xX836srqLznrOezQ5DXdD7npuU1Pv25cTzfa8phiKUryufD5c2na4Z8"
        "wo58hO8d6BzFc0+yH1qXsuvROPu7KJ/Usm4rfUSrse6Xp59m74uydpLtZOl2Tt/UT18fxrVdr7K/p81Mh3ofj6Pd3ceuD1ey9GO4"
        "l7+/gT23D3LAe41h9vdtDdTOz3m283OOdp6NoR3EWLs1euusa7v+r3jvv1vX5Z272fNxPLdP9t0LrO+mdt7Vc9azPGcd5UlVtVnp"
        "E1ZuZjtg950LWT+LaDey59OQw765lsNpyOH/Mjns28yer8RzaZkc6iw5GENb89Q+p1+XN45sz3Pt57N4PoTncW0PrbCuxf11t2s/"
        "rgsJ3zmC76xAvwgX+le/+T4N78O1XbtSc45PEa2R5YN2Vp2eazm/ATm/yfon+vnOCla+V3A1htEeLufl9gqu9699E+Mdk3NqGZO/"
        "+f6UmS/6XyL+GnvPY+iHUfRD3I9Xkhx+wtqjvtiqP+9+r1tyjmgfyzvlVyy3YP1CLre3ILc1TC69hfZglpfyXd7QzN4XFdpTdDv3"
        "vcXt7dPsfQ/W4L3xovZ11lf7YuXuPPb/UN7f5ecdybiX0D/Onutn/V82P1H5U5kyzVN+8xlm6YzeGpSbtbuujHv+qSbWHquvQH17"
        "zF80znbiPc0Nq1m7i7N05tWSM67GEJNbYVzE+xrc5SSWL1vHy2HW83TG3zxtDDO5ieNgJ/LvaIgL+tzM+WYHNbt99VrtjqXfifmW"
        "5t2OZ/8uR+kudYwPxhDT14zaQ27j60DqAJNzayPkeeAUp8+J43F7KKa5/x7m+5/w90QoZH/H/zLLZ9ffmfxM+iiNA9mDGN8gz45F"
        "f5Fzjh+pZf15d71jO/rfh9COII+GXfj7E7jvxv1TuN+O+0O434r7w7jfhPtR3Cdxf9wepyOWHsD01exOjZuHzHHWbGpjaN9j6YLc"
        "El+4Y6/5/5eN6//nf2sopF9fyjwVpfHxbvb9eH/HvhtwzxpKR+/1uGf9vyN9nWs7DT4/PszqqbPRbt+WflTbaM87Zg1uYe/5GM0v"
        "rYu4cXyC2iv9nmo65VmeU9PlcY7v5rpoHHqfOc7rqCezZWZ193nQrI+3HfNPR8MlWknvDRf6cQhyNV85uYT9Pvk45CHMNwmttUh+"
        "5nxI8otoD3DrtMnpef+XjvwTms7VY7u+1PrFGGL92xjG+m0Vxv3aOMaNXfg71l2r6vH3Oi4/KocxRP3sBlbeIfSrYaznVm1A+hak"
        "R78axvpvFfpTbRJ/R78axnpxFfpfbRu+++pcqfXA1XtMWM/0+msHpF92NER9tQexP3YdCNafEtHry9QfIzlnPy/0xxpJfzzF9cfb"
        "2TCevHj630+mRHmx/ldj14f1PSHktxr5LalDO/1H6/mdMeSLayL2xhRbH/5oyjWfeuRTQ/n8wEqXVfYgZQ9S9iBlD1L2IGUPUvYg"
        "ZQ9S9iBlD/JjD4ryemMK7zGOwR5yCO1/sND+4x5y2iW07+k/791WS/WD/NPM7rQC64fslQX9wBTtlkrrOa31vsK4t7y43+S34fmx"
        "R5BPo2u/Hsg+C/2nluxZvB4q9sd2Paa5/x7m9N3i8SPE2dfIrpWq8mnPCon2rGes+kpVdedd7VoxPj/jT9l7EzG+/TjH2SemBUvj"
        "kbEZ6++1hb/Hre+8Q6t0s1ftE+xUwng/1jBH9qou/N22Wz3K2a2yKH/Hmt/n7Vf77uHsV8YIK2fHmk+Xad28PZAdi/TvIvvVUhqn"
        "ztf6+eU5XT9HtBdZfovx/PRz/2nqF0gv6j8P47qyQtcucTw3jnF3ZxjpcN0Rjlrj4I7wQqsciTCzcCXCunUf0UZY/9lM5Rmy7neE"
        "I1rUSrfQaudm+qj1968h/Sak/yrrV+FLrZVyInwoH0f6SuvvzyF9C9J/BemrrH5ipgtbvx9Eul1IB7vyZrJffQn33bj/Iu6TuD+A"
        "+624Z+tf2863ysvO95tzYudLxPJT82HfM4ZO4O+wF6yCfb52O/4Oe0ItyfetKWUPLGVc+5spZQ8MYg/8+iztgc9J7IHPwB74tE97"
        "4Jem3Mv3x1Mz+wt+lnfqw4X2M+BZfwOufqUYNz/b9sRKQf+phD2xE/bEpe72xFL1MNJXSA+riwjpIryeZNsBhO+rJv/S2oLey/Sk"
        "yzVzZEvdvQv6ZLernpfF81vMdarl99zC/R7D+tX8ewz6boWw7rTKQeuoBPrB9PdscPHfblsJuYSFctwMffn3oLetx+/Qr8Y28/k/"
        "HGHriy0RVq4dkTVsPov8FhtvItex+Tay3vrdtlfdyZ7fu5h/L30/zeOJ0A/zznl9y/TLqjGfs3mzBvM4zes63sMyNga3o96YIM35"
        "nM3jH7LKbaaPWH+/FOlpPl+g0fwcRboq6/dKpKP5GO14kOaTCO5pfq7APc3HOu6Tth5vrc/W8XrLK7gmQjrrN/h79hZ3PSgRejEf"
        "cvw9ov050y8ilew7I1XsuyOkv7Dx7/61z8L+wL5r+W3P5J3fdf/aKPJLW7/ff8VTeed33X9FCH//E6Y338b0EWd7Nis0EWrm2rO4"
        "rs2i3T6M9aPZnq32XoH2XoH2/kJBP7TaO8kF67ad08VtKV5/D2xDOxb7dxbteQzt27gdv+/G7/cW1lsL8D1WOw+h/YUWsvYXqmLt"
        "L0Ttr5rJ55ZLIZ/7WH2EYqw+QnFWHyGqj0qkv5eT//Itn80729X967bz8l9H8u9g8t9yT7H8pysgiPxrZin/xjmS/+JZyf8Gn/Jf"
        "J8h/rSD/Fon8myH/q538i61v0PplG+ScqLiK01OoXtzqo66E+iiS/xoP+aN8xm34HXIfW1wo12Wzkn+lT/mHefnfFRLkr0nkP2Wt"
        "szvueo/ZQzJJNt9WbZLYVa725ecr+CcniuxrE672vwkPf1958umaIZ8Z/X1H8Vw/7F3Q547GZP6+ft7ft2+W/j6sH7LdaFew0451"
        "y/x9/by/r1f09/ULfoQJT310wqmPVpKeCbtc2sPfF8NzvX79fcHWV779feT37J1rOUj8fZ71P1f+vtu1oP6+idn4++atvZ0nf9/j"
        "6IdYT449rglyKNXf94kc7+/rn52fVCo38vd91HpfZ9rd39fRoON7NuTcOdMKjvMs2NfX5nj/R79kPvkMe/4g7MjpWfoFh8gv2MrP"
        "U3HhvfFPsvTPefgDBf8N1e+88StHyK/D+wVFuRbZpcT3dvn0E/ZK/IQx+AkFO0o15sPqbnHel5RjsDzyE7/fL8fj7R+snJ1/EPnI"
        "23uY69diOToavj9VHjvjd6fc37/I9fuMoSTGq2u1QO+z7VLf4Oxok7WbmD18mOXbvOgj9nvN8cX8O/wX3PeK40vBnhEryZ5jXIt2"
        "sme7K7dA86iZXw30aud4SPPUuEt63VFusl8nQn/L3rdxl6sfsT3WonF+4jjNF3/F2YM7Ggr8vuUnjLbNaO8kP6FxedJ1PGu+YgHs"
        "ovUe9Z+aClL/Ce2hKVb+Z0JuzxXVZ5SvVzOfQUt/Y/Ntu/Y6952TS2o4fbBQzj8IWM7tKOfekHNeoHpLHZBwFtAraT7wO25J89u4"
        "IR+Ii8A43CXJT3w+tZGts1NN3Rwf4rG+sfWdrAH9ROAbaFwjeTUvbSry14Rd9BryC9P3iu+1x3OxHsTybewOJjcvnuSAz/kCerj4"
        "XTQ/diwKNl+QPOz5AhzpTpu7Ye3NGOHbiaiHeH7/yDlXvYDkaAy1eMoz7DKvNS9dNaM+YNd3n0d9x2hcdq/v7A2l8UNde2aud2/9"
        "YKuHfsAGMHqPVC94mtcLClxVP+p3FzevdC17A/38JMf7bUG/Sujsg7LXF/I1LUVZyNm5rjBF98r09WMOvdxeP1QxvyHJv2vPP7N2"
        "sQfczh7mt+5a9r28mO+NjnzJLpZaxvzCW6LMr2ccw/gcDRfJ+zTkU4Py11jyGODrrUhPZw0ju4TWMbUl6ieH33PTT5qXxsmfneP0"
        "hKJ5e1wyb39c5+bttGTejhb0Bd2hh07Sviu/62CbN6idlT+a9iV4vTdL6yDBXxy0vAl9v/W/SfJbxv/Qqo8dsUssfa54fyOzf2Yf"
        "hB+2IW7ldxT6H+kP43hP8+rf5vyWEe0W1FuE+308VMgvCT1Et9LfVKSv6A57evODIc6+TnwM5TceYenrNH79TPk3x3Ses6lg7WMc"
        "b2pOsr/fDj8C3ZvvqaF0usaliwvp4kjnfN5MFxbShZHO+bupN4eEdJZf7POQVyfkH4X8Se47dU6+K8PM7zYOe3n1Znd/qfl3M58H"
        "rkO6h9CO2LJAW7EB93ex6wPgqZvXYVyBX2QF7O57dwjpb+HXvfR9O6bbg9XexPKgXZn+Smc7qQ6RXq+j3dS467XoH5SOeAfTL2mO"
        "l2O7C99d4fCTbsG40A6/fvb3eL+16Ye2/BptaHewd2Thh26HPZ/yPRpmz0U0Br4Zi5i956M3v8vGc+IabqpjPBPev7z+F3nefvVW"
        "vjzli7vK66NX/OJdzeGPqV5TqAdrfG4gfuKn77LvqMd3/Fr4jnrhO34qfMe/54Pp+y1l1vcb51jfr4e+nwyo7zP9kvr3TuxboP0L"
        "tr6Peks1Mb20ufYan3p/0p/eL+i1xXp/sqx6f+F9bfkgensh/w0e64GqgOuBZN7NfkT5UzlJXzdG+PaUOhBsPUDtiuRqDNWXtg4g"
        "Dle6Dkj6Wwd4rPtonJ/3dd/whvLuI+gS7ISjZM9g9Uv+RNIbjSNsHZLCONaZ5v0BXauYg7nrsRrOH9j1GJtXusCb0jqBuPmu2svY"
        "36N13Lohphf0Gad+TnEUTP+dabkyXtgF/jZi+7O2a4X9obQvZNzWj5dwcqLxhNYtNF6lPlyYVyz+N7TOel9Ee4fZhfQW5g+V7Bc0"
        "jrD3V9fy6yHzfQP4ngcdfoNXcN0xPStY+gzK11dL5WYTTPYm6BeQP42X1c+683rViJth0HetL6zjzlp6sG7Ji/yCzvZiPU/1vIgJ"
        "cEeI10fMcg5Ydnmd+77sfp6DIv2U1pvVNxXa1y5XOYQ4OaQgB3O7w4Cj3s39ihafV/nP+RbXdU031jVJ+GG35p3zuvn+/VohfsFk"
        "p73+ekdzXR/VufazROW/vRNsvXP6Hc7+XEP25x+/o/jM+eQzuy9QPvNm8Jmt4DNvA595O/T53ymJzyQuk9aJxEsSj0j8oskp/Xpa"
        "Dva+jXW8HT34vo3LwFOSnr3M5jzd923UCpznYnCetG+jWuP3bcCfO0j7Ni5F+gXCvo1LBA5Uxol2C5xoUuBENwic6NYyc6LPC5xo"
        "xicn+qjAiQ5KONEBcKJ7JZzoF8CJphQn6srJbfXJyW0WOMVPCZxcq4ST+yQ4xU8oTtRV/o0+5X+FIP8GQf4rJPK/DPL/DcWJusr/"
        "XM6f/H+V4znRX+Z4+b+dc5f/W+BEf6Y4UcWJKk5UcaKKEz2vnOjGeeZEr/bJia4OyIk2KE5UcaKKEw3MiX67TJzoS/PMiY6UyIk+"
        "rzjR9xUn2hOQv7z3PHGi7QHL2ao4UcWJKk5UcaKKE70oOdEvK070fcWJdihOVHGiihO9aDnRH/vkRE8pTlRxoooTVZyo4kQVJ6o4"
        "0Q8sJzoZkBP9h4Cc6OsSTvS1d5zry8J7kp7rqaSrnw1cW1rgRIvOVYAfIA1OtNadEy3MVzjnB+fi0Xl5dK4enbdH5/ClwLmSHyKF"
        "843o3ATyI5Hdj+aZ1LJNuCa58/dovUvrX5GPaK1Bu33wEPQoVj6qh1TT8dLixuuuXI6WqIhweoh9HqJO4yR7n3EYcsqczcEvlSM/"
        "pRWPPcTLd8xxXh4Xj93BGVnx2JsC+q9tO8QC8MFUzlHO70Rx2Kn8ZG+y47EPn8DvsAch3r/ZL+usuop7rutHXdot6cuJyjHMS9Te"
        "TuKe2t2ruKf2N8H5J00/NutXi5zjVjIRDTnXARNUrqJ47w0kF5Yv3acC8gLtWP/Y/WdpDdcvjYNx6LV8ey/2l6G+0knN2a+M9AbO"
        "/2ikWzRnPzPSjZqzvxnpes5/S3546n+J6AquvJPT4++/OPgdOmfMCAUsty6UWxfKrQvl1oVy60K5db7cfuqjwtE+7DjKqA/i0/y0"
        "VzOfYt6+SnP6hVYIvH9EW1WUn+bk328uzL+Mf69nHKwn797K/e7HL6nNBe/egt8xPnrz7leCd18P3r0ZvPs1sEswEJLs13tJ717L"
        "fz/ZNxIhZrc2+cpqhx6SqKixSOn2ihBnD4lo7PzYlRWVFr9IfKbIZbtxmkkHp2ncSvG7K7j82ysYZ2/sbrPHa0v/vsWdC7I5cYHL"
        "F/WoRGicceLr6Du+6ZMTj/CceLJCwolr4MTzPKdpc+IsjmdH8t2c2B7nihPX5oITT+J31Ff5OPFTPjnZH/GcbNv/ETjZ1yWc7GtM"
        "/m3fL5b/HHHi2lxw4jPIf3ac+KhP+Y8I8h8S5P91ifyfh/y/6uTQ5pUT18rBiYvyLxsn3u9T/n2C/HsF+T8gkf/nIP//Dk78TM6p"
        "NxadqzS6iTtH0z7H8kkaP/H+fR/2ycUSH/kZ1v/SPF+6rbc0rjQBbpD0mnb953T+HOMidXcucnnDHewco2Mn8jNxkcXnrd8icJGn"
        "c652zyqMZ3oH9D7or3q5+MhP8XyksD41hvD+KNv/1rkkICcZLxMn6de+advTWLmNhcRLvuoqb09ecnCOeEmyHz0m4SACcJul2b3Z"
        "93vxCwU7KJNf2XjJLhkv6d4PCrzk6Zw7L/nmrHhJ4wXWXgp89+uu3GQqczI3Iz959BzGA2ZnSMTWlsgpZF05yuYlMn7y5Zn5yWhw"
        "ftK5TqH9tKkDrB2I6y8a34r4yZsk/ORBL37yf7P39TA5iuNSe7RZwmGc4PnJXp/8ZCPZA2TcJNPjJ+vcuclE7MmAHOIgOMSnZslL"
        "TuSYf/U1npes43nJROyhgOV7AOX7QkBO8niuvH5T9n1z5zc9wfr9at4P4e03PQU7ItN/pH5T4iRrmzCfIr3EX1q9ROInW+KTj9zD"
        "9G9KL5MX+V3Kz0meypWXkxzNzchJjrD2YQwdz83EFQblBskPQHIyhk54tkN3/+iq8tS7uJ9CtEv1lchJ9syWkzyV88VJeuzLENtj"
        "gZNk871xhM0DUk4yLXKSOs9HpmVcJJvPS+Yi0xIuslPgIisZd0RxQbx5SC0QD2kcw/7gkrnIlzy4SLaPWFzfkT5QxEXa3M1vl8hF"
        "snwvHi5yUOAi9youUnGRiou8aLnIvE8u8p3ycpEe+zZTVedK0+9l+W08UZp+3+NXv2d6IZ1v71+/P5xzjq8y/YY4p1QT01ObF/nb"
        "D1VdJ9H3yG9J+WYkev6BQzlneqmePxhQz8/41fMPl1nPP8Tr+ceg51eSHgi7ygjfXnzvnx7l2w3JRVw3+NXrjWGqb3/7oqX17KXX"
        "D5aZe/S9P/pwrqzco7g/GvvZW58l/fVsjuMej7J1XSrG26E7F2qcHbBrNfjHneAfsf7u2gn+cYnIPzJ9v2sJ+MdYHddfpfzj7oL/"
        "p8WxnkuAWzKGWHnN57cz+3fOuV6347Z83IOHvKVEHrJXxkNivC4zD0nfvxccZvY23p5dxFk8UjoPaT2/r0QecreMh4RcSuUhY8j/"
        "mQIfaXEjcRkPeTbH85CsvRTzkFj32DxkTuAhaV0k4yHPBeQh/0PCQ76teMg55CEVB3mhcJDHFQepOEjFQSoOUnGQZeEgowIHGZZw"
        "kDo4SE0SLxfnmiffUxykKwf2pk8O7A2BA/uhwIGdlHBgfw8O7DXFQbrK/5hP+b8gyH9YkP9hify/Bvk/rzhIV/kbPuW/W5D/g4L8"
        "d0nkfz/k/7nzzEHeM08cZKsHB/mJEjnIWxUHqThIxUGWjYP8pzJzkCfPMwc5EZCD/LbiIM8rB3kgIGe4f545yM8HLN8uxUEqDlJx"
        "kIqDVBzkRcFB/qXiIN9XHOSA4iAVB6k4yIuWg9Te88dBvqs4SMVBKg5ScZCKg1QcpOIgP3AcZD4gB/lfATnIX0k4yLNl4SBpHWXo"
        "Av9Y5CeDfV8H/7jInX9MVYHfa0L/sudJcGoZ8GkZ4v3AQ2bAQ2bAQ2bAQ2bAQ2bAQ2bAQ2bAQ2bAQ2bAQ2bAW2Vm5iFp/ZvKgIsz"
        "4kXjt7V+fLqgf8fRHuKO9uicD6aT791WS+Mh8gVfuaKB55OIa9zC9FCtdZWrXXmAfjfHjeXFf8+TXWQsTXoR5Nsz6urvbId/ofh3"
        "4Xx3Sf2LHCfxhsYR9j5zXLN4TbKvVIHXdPg9OF4T5TefW1+CX/jC4TUzHxBec0WZeM1FeG4rynEI39uG+6dwvwn3T+Tnh+9cKeE7"
        "V5fId+I7deE7deE7deE7FQ86Mw+6tlQe9KELlAdtBQ96D3jQzeBB74Q95m72PPSdvYv599o8aIXAg4aZ3p0IL+DWM4nwdRYZuTJc"
        "aRFJMdhlRD3NvBflZfGf0JONa4n/vIqzJ5p2qioXntN8z6+nn19ZoVvvp99tu6Pw/h3hqCWnHeGFTB7hhJ1/yHovW0cYfWSPWcb0"
        "03DE4q0S089FkJ7xV7VIT3rWYsjjUqseEuFqpudPp6/UCudnG30tSH8p0i9g9TWdLuzgTI2+XZqTMzX62jjOyujr5vqX0Zfk+Fmj"
        "bwNxqLjfyvOzAhf7SljgZ9fx6xiR502E0oyfvYX64Zd98rN/neP52e/k3PnZl3OMlz0hiSP6TfCz31D8rCs/mPbJD35R4AcPCPzg"
        "ExJ+8FHwg/sVP+sq/06f8r9HkP/dgvy3SuTfDvnfqfhZV/mv8Sn/qwX5Nwnyb5TIfyXk/5HzzM8unid+NubBz1aUyM++N6X42fnk"
        "Z08qfnZW/OzJ9zk/e7DM/OwTkvPXF87IzSZipZ6/vkfCy66U8LK7p5w87weHm/2eBzd7jYSbfXl23Czs2/Lz17342ZsD8qk3gk9N"
        "zxM/e03A8jWifH+k+FnFzyp+VvGzip+9IPjZJSXqHz0SfrYS8+vbOae+IeoBNkdbqTja8nK01yuOVnG0iqO9aDnacZ/xRP9ScbRz"
        "ydEe9OBoYyJHy+zOTv3ATe8T+chSz9lObTyUK0X/k9qJYkH1/jnmaY9C749dIDxtJeob9m6ye1cfUjztjDzt50mfPcPztKPgaeMe"
        "PG0jeNpugaftBk9bJ+Fp68DTxsHT7vPgaffzPK0dJ7GIoz3jytGm7jiXm1+O9syccLQ0vl24HO2ZsnC0xgusPueOo/1WQI72eECO"
        "9s8kHO3Rd5x+58J7+j3XUf1+OFqZnT8EjrZBwtH2tOX58fIM9Aus03tO4XoS11dxncAVnGEPz4Omeg7jCu62B9xtD7jbHnC3Pf0S"
        "nu0q3p8m8ZP5nqe8/GJlysfvPCDGSSV7HPl3W5k6rR1lzXagWJ/aBb8jG5+Xp5/26fetsr+nzWFXsP2L9wn+5fvc59nC+xu4cb7a"
        "5mLZ3217UEB7QRbjeyIGf3Iv+ZP/Ne/Us5d3sgHJHC90RzmKv3sBW69GqZ7OepbnrKM8qSpwm/a+B3bfuTCM/n0jN47b4+ucyeE0"
        "5MDG9+X72MLX5Ih1QV/m5VBnycEYYrwm8ZbGEcZz2u3ns+56entohXUt7q+7XfuxuA5z+sfO+fKzX6nx66tGbt6tTs+1nN+AnN/M"
        "O7kYMW6kMYz2cDkvt1dwvX/tmxjv+DjL5vtTnL/0NfYezPukd42Rf7uS5PAT1h71xVb9+ec9PpZ3yq9YbsH6hVxub0Fua5hcemXc"
        "R3PezT+ZiG7nvre4vX2ave9BcBy9s+Q4jhHH8bv8vCMZ9xI628DV2e/BcQj7N2c9T/nNB+tFo5e4DdbuaF9nkd2gibVHmz/24jT2"
        "STiNONZr8DsU/A9MboVxEe9rcJdTkR2irszrNb/7W4eZ3OZsvSbsb6V5t+PZv8u5+eeNIaavGbXn3MbXgdQBJufWRrJznOL0ucD7"
        "dCrdx/FEqOB3sOKs2/V3Jj+TPkrjQDHH9Rc55/hB+xGK+183+t+H0I4gD3ufCfY5oF7sfRAN1A8O457eM4r7etxjn1ED7XM4we3v"
        "SlUxfTW7k1//2fuR0L5pn5T3PqSA85TtZ2IcPu1D6th3A+7Zd3f0Xo979t0d6etm5b8pjPMPs3rqbOQ4kVRtoz3vOPcD0fzSuogb"
        "xyeovdLvqaZTnuU5ZfqHHOO7uS4ah94n+ovIDyTOg2Z9vO2YfzoaLtFKem+40I9DTn8f/IiTj0MewnyTQBxRp/ys/S61ZH9+gFun"
        "TU7P+7905J8Ajz9u++WWsnXsENZrtXHyk+Me8+MQ9jfW1uGe9S9a76dWob3Xkn5L/ewGcAFYv9W24O9Y19VuwD3We7W0Hsc6EJyV"
        "vf+sto04ANxvxXczjraUeuDqPSasZ3r9tQPSL8nP7lUOsT/anIxfO0H0+jL1x0jO2c8L/bFG0h9Pcf3xduzvu3j630+mRHmx/lfj"
        "zrWBZ5pcQvuL/nFKc+FQE7E3ptj68EdTrvmQ/6iG8vnBlLIHKXuQsgcpe5CyByl7kLIHKXuQsgcpe5Bve1CU1xtpn5hxDPaQQ6c5"
        "zoHiyswkpxnjzFD7STO70wqsH7JXFvQDK85MJeLM3FcY95YX95v8Njw/Bj828USiHpRFXLDWWrJn8Xpo4PMDNdn4EeLsa2TXSlX5"
        "tGeFRHvWM4yzqELcDNGuJe7v/NM27C/h249znH3K4uzYeGRsRpyOtTzP0K7fYe1MLbJX7RPsVMJ4P9YwR/Yq2m9n260e5exWdI5Y"
        "x5rf5+1X++7h7FfGCCtnx5pPl2ndvD2QHYv07yL71VIap87X+vnlOV0/R7QXWX6LC5zOf5r6BdKL+g/Fd7DjauC50uNqjLD+s5n4"
        "jSHrXh5X42tIT+X/KutXdlyNQ3k+rsZzSJ9E+q8gfZUQV+Mg0tH6HXbmzaR/fQn39bj/Iu4pXscB3FNcmye4/XyTq7zsfL85J3a+"
        "RCw/NR/2PYpTlqrdjnvYDWq7cQ97Qi3FLXlrqtR2fXHbA/9mStkDg9gDvz5Le+BzEnvgM7AHPu3THvilKffy/fHUzP6Cn+Wd+nCh"
        "/Qx41t+Aq18pxs3Ptj2xKK4W7ImdsCcudbcnlqqHkb5CepgYByQR4fUk2w4gfJ88jtflFveZunsXtw73juu1hfvdzz7wgbmI6wXe"
        "k/Qr77heaxDX67cQ1+s6xPVaj/0hsFfdCQ7VM67XD/POeZ3ie5nzOZs3azCP07xOcVZYxsYgzYNMkOZ8zubxD7F9h9PpI1ohzpUx"
        "SPMq44/N+TmqFeJ72XGuBqk9xIR7xLkaJD0Cca4Gqf8hztVgo63HlyfO1YtCnKs/9xnn6ln+nNjbnpGcE5vGObFPSc6J/ROmN9/G"
        "9JH5iHM1MBdxrm7H7+CPyxfn6j5WH55xfu7l5L98y2fzznZ1/7rtvPztOD8dTP5b7imW/xzFuRqYizhXM8h/dnGubvAp/3WC/NcK"
        "8m+RyL8Z8r/ayb/Ma5yrgXLEucJ+gCzkXr44V5U+5c+fU738rpAgf00if5xTfdd72PfM4nCmqjZJ7CpX+/LzFfyTE0X2tQlX+9+E"
        "h7+vPPl0zZDPjP6+o3gO5wS0Qp87GpP5+/p5f9++Wfr7KC59N9oV7LRj3TJ/Xz/v7+sV/X39gh8hYLzlStIzYZdLe/j7Yniu16+/"
        "L9j6KlXVJvj72tz9feT37J1rOUj8fZ71T/6+rYK/b/ss/X23a0H9fROz8ffNW3vz6+9r8+nvQzx5xEeW+vseRz/EenLscU2QQ6n+"
        "PnZOdVYqt4B2B6ncyN/3Uba/MO3u7+tooHjjG3LunCn09GE2XxTs62uFOHQybuQz7PmDFD+8XPH+Wvl5qiiuyCdZ+ucCxvmLlsef"
        "5ZtfOXKOi/9OfmhRrp7x/bp8+gmDxvfDfFjdLc77weMMlhbfrz8fhOMhP2bZ4vuJ/kE7vl//jH4p6tfF8f2+P6v4fgU743clcf0k"
        "52Ej/npCLzWu3zdc4/oZwyzf5kWy87BfnPk8bNue4T+un9OeY1yLdrJnuyu3QPNoUVy/ND9Pjbukd4/r97fsfRt3ufoR22MtGucn"
        "tuP6/RVnD+5o8BnXbzXNE4j3f3nSdTxrvmIB7KL1HvWfChg/7yHEz3tmlvH92Hzbrr3OfefkEj6+X6GcfxCwnNtRzr0B4/wxvaF8"
        "cf425ANxEYHj/LF1dqqpm+NDvON/MPlnDegnAt9QFOdvqb/z84yRbu57S4/70R1MbmWL88fkUr54H915br4Q4/zR/qERvp2Ieojn"
        "94+cc9ULSI7GUIunPF3j/C1dNaM+YNd3n0d9i3GARbv+DaXxQ117Zhvnb6uHfoA4fx7xhOm8qOI4fzi3BbyENM4f9P9CnD/E176+"
        "kK8V7w9ydq4r+Lh/m/j1Q9C4f458ubh/a6g9vmrHhQpZfBPG56jf+H8DgeL/lX5u9mGPc7PfynF6QtG8PS6Ztz9eYrw/9p6LJ97f"
        "fiHe3x+qeH+aiven4v1drPH+fuEz3t9Pyxvvz1Pfbymzvt84x/p+PfT9ZEB9n+mX1L+lcb2JS2tqQ5zna3zq/Ul/er+g1xbr/cmy"
        "6v2F97Xlg+jthfw3eKwHqgKuB5J5N/sR5U/lJH3dGOHbk+/zQkb4dkVyNYbqS1sHEIcrXQck/a0DPNZ9NM7P+7pveEN59xGI54DY"
        "57ew+iV/oh0H8AjOs8U41pnm/QFdqxD/77Eazh/Y9Rji/9WK8f/YOqCrFvH/onXcukEa/w9xFEz/nXWe9gvYTxOO2P6s7VphXyjt"
        "Cxm39WNJ3D+K4x407p9kv6BxhL2/7HH/EC9vL+RP42X1s+68XjXiZpQS9896nuo5aNy//TwHVYj7B7mUGvcvTnH/WL2b+xUtPq9S"
        "FvevG+uaJPywW/POeb0Q9w/rHzvu31tC3D9aH8ni/v1bwLh/pyVx/378juIz55PP7L5A+cybwWe2gs+8DXzm7dDnf6ckPpO4zPN2"
        "HqrNW/o8D3WQ9HKf56EOJpHe4zxUm/OUcaL1AifaInCiwnmo4FfLx4k+L3CiGZ+c6KMCJzoo4UQHwInulXCiXwAnmlKcqCsnt9Un"
        "J7dZ4BQ/JXByrRJO7pPgFD+hOFFX+Tf6lP8VgvwbBPmvkMj/Msj/NxQn6ir/cz7PQ/0Vfx7qXb8UzkN9W3Ie6lvgRH+mOFHFiSpO"
        "VHGiihM9r5zoxnnmRK/2yYmuDsiJNihOVHGiihMNzIl+u0yc6EvzzImOlMiJPq840fcVJ9oTkL+89zxxou0By9mqOFHFiSpOVHGi"
        "ihO9KDnRLytO9H3FiXYoTlRxoooTvWg50R/75ERPKU5UcaKKE1WcqOJEFSeqONEPLCc6GZAT/YeAnOjrEk70tXec68vCezZ5rqc2"
        "+TkPqMhfBvu/Dj50keQ8oCrGfaSaNMHfg/i+OC+PztGj8/Xo3D06jy+1DOf8gHslvwSdn0DnEZBfieyANO+kIAcal2jdS+tgkZNo"
        "rUH7ffAcvgPlazpeWtx43ZXL0RIVEU4Psc9D1GmcxHmCh0dtv6QVfz3Ey3HMcT4eF3/dwRVZ8debAvqrbbvDAvDAVK5Rzs9Ecdep"
        "vGRfsuOvD5/A77D/IL6/2Q/rrDqJe67jR138waQfJyohJ4obvewk7ql9vYp7amcTnD/S9FuzfrTIOU4lE9GQs/1PULmK4rs3kFxY"
        "vq32eZLB5N2O9Y7dT5aSP5ny25R3+pepfRf7x1Bf6aTm7D9GGnH/0Y+MdAvnfzTSdG4lzh1I12vO/kV+d+pniegKrryT0+Ptvzh4"
        "HUMXyq37LLculFsXyq0L5daFcutCuXW+3H7qo8LRPuy4yUtrOM7XT3s18ynm66swrzC5rBD4/oi2qii/uJN3v7kw3zLevZ5xr558"
        "eyv3ux8/ZHwu+PYW/I7x0JtvvxJ8+3rw7c3g26+BHYKBj2Sv3kt69lr++8mekQgxO7XJU1Y79I5ERY1FRrdXhDj7R0Rj58WurKi0"
        "eEXiMUUO243L3OTgMo1biSOv4PJvr2BcvbG7MF5b+vYt7hyQzYULHL6oNyVC44wLX0ff8U2fXHiU58KTYQkXroML1yRcOOJ3Jln8"
        "zvngwuNzwYUn8Tvqq3xc+Js+udg3eC627YcCF3tSwsX+PZN/22vF8p8jLjw+F1z4DPKfHRd+zKf8XxDkPyzI/7BE/l+D/J93cmfz"
        "yoXHy8GFi/IvGxdu+JT/bkH+Dwry3yWR//2Q/+fAhZ/NOfXGonOURtu4czPtcyufpPET79/3YZ8cLPGQ97D+l+Z50m29pXGkCXCC"
        "pNe06z8nXpBxkLo7B7m8gcXvNI6dyM/EQRafr36rwEGeybnaOatOs/rUO1j5QtBf9XLxkJ/ieUiBgzKG8P4o2+/WuWRmLjKVOZVz"
        "2nvm/Vw9237Gym0sJD7ypKu86Zw54xgrdxAucVZ8JNmLHpNwDwE4zdLs3Pj+PX7tnkx+ZeMju2R8pHs/KPCRZ3LufOQ/zYqPNF5g"
        "7aXAc5905SSNoxo4sxp3+1OsVE7yu66cZPOSlRI+8jtTzv6WOsC3bxlfF4SXdK5TaP+suO6ica2Ik7xJwkke9OIkv8faZw+zc4nj"
        "UXv0Gglv8TLPSfb65CQbyc7A3ifnJJkeP1lXL6n3AwG5w/3gDtOz5CNfzTF/6g94PrKO5yMTsc8HLN8ulO+PAnKRJ3Ll9ZOy75s7"
        "P+kE6/ereb+Dt5+UjRepHqb/SP2kxEXWNmE+RXqJf7R6icQvtsQnD7nneM6ZXiYv8rOUn4s8nSsvF3k8NyMXOcLahzF0IjcTRxiU"
        "EyS7P8nJGJrwbIfu/tBV5al3cf+EaJfqK5GL7JktF3k654uL9NiHIbbHAhfJ5nvjCBufpVxkWuQidZ6HTMs4SDZ/lsxBpiUcZKfA"
        "QVYyzojigHjzj/FA/KMxpEGPPYn1Ql2JeshLrjykMaxhv0Yl5tuf59z0D7Gc7fFv8fO1zd/cyvORDf74yMmlFwsX+YjARf4PxUUq"
        "LlJxkRctF5nzyUX+V3m5SI99m6kqrTQuUpbfxonS9P0ev/o+0xOzVwbV90fZc4+42/VtfZ/0ziamtzYvYvZnJ5/kpv+Rn82TixTs"
        "asVc5OFcKXqg1F5EelDGr/4/Wmb9/zCv/x+F/k88Iek9I3y78b2P+hjffqgexPWEX33fGKZ6h/0vjvqGPkt6bfWTknpe6lPff7rM"
        "/KPvfdKjubLyj8J+qE7sa2/FPGocY+smY/TVHKcfxnn7dOdCjbMPdjWCg+wGB4l1eVc3OMg6kYNkemxXHTjIeB3Xb6Uc5P6CX6jF"
        "0u+jNh9n8Y8H4B+JC+vSO8i/K+EgbymRg+yVcZCsHGXnILH+2Qs5ZW/j7dpFvMUjpXOQ1vP7SuQgd8s4SMilVA4yRhwkq0+z3i1+"
        "JC7jINk6tsBBsnZdzEGy9VSBg8xxHOTkUnf+kcbDhH4uIAf5HxIO8u0Lg4O050XwahlwahnwaRlwkBlwkBlwkBlwkBlwkBlwkBlw"
        "kBlwkBlwkBlwkBlwkJmZOUha76Yy4OOM00XjtbVufNphd0d7iDvao3P8n06+d1utbZfKO7nKFQ08p0R84xamf2qtq1ztywP0uzlu"
        "LC/+e57sI2M2Nwf59oy6+j3b4Wco/l2IZyqpf5HfJO7QOAJuUwe32WnbnRm36fB/cNwmym8+t74E//CFw21mPiDc5ooycZuL8NxW"
        "pDuM59pwfwj3m3D/VH5+OM+VEs5zdYmcJ75TF75TF75TF75TcaEzc6FrS+VCH7pAudBWcKH3gAvdDC70Tthh7mbPPwO9zzPu8Rtc"
        "3GMzHrCVHlxFInydRUiuDFdaZFIM9hhRTzPvRXlZHCj0ZONa4kCv4uyI8x5fuS9gfOW+gPGV+5JI7xFfuU+Ir9zH81ZGXz3Xv4w+"
        "Ib5ynxBfua/c8ZXTQnzlL/vkaP86x3O038m5c7Qv5xg3eyLnztF+ExztNxRH68oRpn1yhF8UOMIDAkf4hIQjfBQc4X7F0brKv9On"
        "/O8R5H+3IP+tEvm3Q/53Ko7WVf5rfMr/akH+TYL8GyXyXwn5f+Q8c7SL54mjjXlwtBUlcrTvTSmOVnG0iqMtF0d7sMwc7RPzzNHu"
        "CcjR7lYc7fuKo705IKd64zxztNcELF+j4mgVR6s4WsXRKo72ouJo71Mc7fuSo12vOFrF0SqO9qLlaL/lk6N9SXG0iqNVHK3iaBVH"
        "qzhaxdF+YDjabwXkaI8H5Gj/TMLRHrV+//96HDvK"
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

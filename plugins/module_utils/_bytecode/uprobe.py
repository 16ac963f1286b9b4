# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4648],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3120, "scratch_calls"], [3240, "tally"], [3384, "frames"], [3504, "frames"],
        [3896, "frames"], [4032, "frames"], [4088, "tally"], [4152, "tally"], [4280, "frames"],
        [4400, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2736, "ATTACHED_PER_CONTAINER"], [2768, "PATHS"],
        [2816, "ATTACHED_PER_CONTAINER"], [2888, "SAVES_ARGS"],
    ],
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [4648, 5216],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3280, "scratch_calls"], [3424, "tally"], [3560, "frames"], [3680, "frames"],
        [4408, "frames"], [4544, "frames"], [4600, "tally"], [4664, "tally"], [4792, "frames"],
        [4912, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2880, "SEVERAL"],
        [2904, "WANTS_SITE"], [2928, "ATTACHED_PER_CONTAINER"], [2960, "PATHS"],
        [3008, "ATTACHED_PER_CONTAINER"], [3088, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [9864, 12664],
    "maps": [
        [24, "control"], [1312, "paths"], [4648, "owners"], [4792, "owner_levels"], [4912, "owners"],
        [5272, "owners"], [5584, "owners"], [6688, "tally"], [6824, "control"], [7336, "control"],
        [7392, "events"], [7504, "control"], [9008, "control"], [9216, "rows"], [9288, "blank"],
        [9336, "rows"], [9392, "rows"], [12592, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "PATHS"],
        [272, "VALUES"], [336, "PATHS"], [440, "FILTERS"], [504, "PATHS"], [664, "OPERAND0"],
        [2904, "PATHS"], [3064, "OPERAND1"], [3336, "PATHS"], [3496, "OPERAND2"], [3784, "PATHS"],
        [3944, "OPERAND3"], [4152, "OWNER_BY_MOUNT"], [4184, "TASK_NSPROXY"], [4264, "NSPROXY_MNT"],
        [4336, "MNT_INUM"], [4448, "OWNER_MASK"], [4576, "OWNER_MASK"], [5104, "OWNER_HOST"],
        [5128, "HOST_PIDNS_DEV"], [5144, "HOST_PIDNS_INO"], [5704, "ATTACHED_PER_CONTAINER"],
        [5752, "STATISTICS"], [5784, "PATHS"], [5864, "WANTS_PID"], [5984, "PID_NUMBERS"],
        [6016, "TASK_GROUP_LEADER"], [6104, "TASK_THREAD_PID"], [6224, "PID_LEVEL"], [6360, "UPID_NS"],
        [6424, "PIDNS_INUM"], [6616, "ONLY_PID"], [6768, "COLLECT_EVENTS"], [6952, "KEY_VALUE"],
        [7040, "BY"], [7144, "HOST_LEVEL"], [7272, "MAX_EVENTS"], [7408, "EVENT_SIZE"],
        [7584, "TASK_GROUP_LEADER"], [7664, "TASK_THREAD_PID"], [7744, "PID_LEVEL"],
        [7816, "HOST_PIDNS_INO"], [7928, "PID_NUMBERS"], [7968, "UPID_NS"], [8048, "PIDNS_INUM"],
        [8432, "PID_NUMBERS"], [8472, "UPID_NS"], [8552, "PIDNS_INUM"], [9104, "HOST_LEVEL"],
        [9472, "UNSIGNED"], [9952, "SUB_BITS"], [10096, "UNSIGNED"], [10160, "UNSIGNED"],
        [10464, "SLOTS"], [10616, "TASK_GROUP_LEADER"], [10696, "TASK_THREAD_PID"], [10776, "PID_LEVEL"],
        [10848, "HOST_PIDNS_INO"], [10976, "PID_NUMBERS"], [11016, "UPID_NS"], [11088, "PIDNS_INUM"],
        [11488, "PID_NUMBERS"], [11528, "UPID_NS"], [11600, "PIDNS_INUM"],
    ],
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [22528, 11184],
    "maps": [
        [24, "control"], [3104, "owners"], [3248, "owner_levels"], [3368, "owners"], [3728, "owners"],
        [4040, "owners"], [5144, "tally"], [5280, "control"], [5800, "control"], [5856, "events"],
        [5968, "control"], [7480, "control"], [7704, "rows"], [7776, "blank"], [7824, "rows"],
        [7880, "rows"], [11112, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [176, "ATTACHED_PER_CONTAINER"], [208, "PATHS"],
        [248, "VALUES"], [344, "FILTERS"], [408, "PATHS"], [568, "OPERAND0"], [1336, "PATHS"],
        [1496, "OPERAND1"], [1768, "PATHS"], [1928, "OPERAND2"], [2216, "PATHS"], [2376, "OPERAND3"],
        [2608, "OWNER_BY_MOUNT"], [2640, "TASK_NSPROXY"], [2720, "NSPROXY_MNT"], [2792, "MNT_INUM"],
        [2904, "OWNER_MASK"], [3032, "OWNER_MASK"], [3560, "OWNER_HOST"], [3584, "HOST_PIDNS_DEV"],
        [3600, "HOST_PIDNS_INO"], [4160, "ATTACHED_PER_CONTAINER"], [4208, "STATISTICS"], [4240, "PATHS"],
        [4320, "WANTS_PID"], [4440, "PID_NUMBERS"], [4472, "TASK_GROUP_LEADER"],
        [4560, "TASK_THREAD_PID"], [4680, "PID_LEVEL"], [4816, "UPID_NS"], [4880, "PIDNS_INUM"],
        [5072, "ONLY_PID"], [5216, "COLLECT_EVENTS"], [5400, "KEY_VALUE"], [5496, "BY"],
        [5608, "HOST_LEVEL"], [5736, "MAX_EVENTS"], [5872, "EVENT_SIZE"], [6048, "TASK_GROUP_LEADER"],
        [6128, "TASK_THREAD_PID"], [6216, "PID_LEVEL"], [6280, "HOST_PIDNS_INO"], [6392, "PID_NUMBERS"],
        [6432, "UPID_NS"], [6504, "PIDNS_INUM"], [6888, "PID_NUMBERS"], [6928, "UPID_NS"],
        [7008, "PIDNS_INUM"], [7592, "HOST_LEVEL"], [7968, "UNSIGNED"], [8448, "SUB_BITS"],
        [8592, "UNSIGNED"], [8656, "UNSIGNED"], [8960, "SLOTS"], [9112, "TASK_GROUP_LEADER"],
        [9192, "TASK_THREAD_PID"], [9272, "PID_LEVEL"], [9344, "HOST_PIDNS_INO"], [9472, "PID_NUMBERS"],
        [9512, "UPID_NS"], [9584, "PIDNS_INUM"], [9992, "PID_NUMBERS"], [10032, "UPID_NS"],
        [10104, "PIDNS_INUM"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [33712, 12440],
    "maps": [
        [24, "control"], [584, "scratch_calls"], [736, "frames"], [960, "frames"], [1360, "frames"],
        [1432, "frames"], [2368, "paths"], [5312, "owners"], [6432, "tally"], [6560, "control"],
        [7080, "control"], [7144, "events"], [7264, "control"], [8768, "control"], [8984, "rows"],
        [9056, "blank"], [9104, "rows"], [9160, "rows"], [12368, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [440, "PATHS"], [1056, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1472, "VALUES"], [1528, "PATHS"],
        [1640, "FILTERS"], [1704, "PATHS"], [1864, "OPERAND0"], [3904, "PATHS"], [4064, "OPERAND1"],
        [4336, "PATHS"], [4496, "OPERAND2"], [4784, "PATHS"], [4944, "OPERAND3"], [5168, "OWNER_MASK"],
        [5424, "ATTACHED_PER_CONTAINER"], [5472, "STATISTICS"], [5504, "PATHS"], [5584, "WANTS_PID"],
        [5712, "PID_NUMBERS"], [5752, "TASK_GROUP_LEADER"], [5840, "TASK_THREAD_PID"],
        [5968, "PID_LEVEL"], [6104, "UPID_NS"], [6168, "PIDNS_INUM"], [6360, "ONLY_PID"],
        [6504, "COLLECT_EVENTS"], [6680, "KEY_VALUE"], [6776, "BY"], [6888, "HOST_LEVEL"],
        [7024, "MAX_EVENTS"], [7160, "EVENT_SIZE"], [7344, "TASK_GROUP_LEADER"],
        [7424, "TASK_THREAD_PID"], [7504, "PID_LEVEL"], [7576, "HOST_PIDNS_INO"], [7688, "PID_NUMBERS"],
        [7728, "UPID_NS"], [7808, "PIDNS_INUM"], [8192, "PID_NUMBERS"], [8232, "UPID_NS"],
        [8312, "PIDNS_INUM"], [8864, "HOST_LEVEL"], [9248, "UNSIGNED"], [9728, "SUB_BITS"],
        [9872, "UNSIGNED"], [9936, "UNSIGNED"], [10240, "SLOTS"], [10392, "TASK_GROUP_LEADER"],
        [10472, "TASK_THREAD_PID"], [10552, "PID_LEVEL"], [10624, "HOST_PIDNS_INO"],
        [10752, "PID_NUMBERS"], [10792, "UPID_NS"], [10864, "PIDNS_INUM"], [11248, "PID_NUMBERS"],
        [11288, "UPID_NS"], [11360, "PIDNS_INUM"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [46152, 12432],
    "maps": [
        [24, "control"], [576, "scratch_calls"], [728, "frames"], [952, "frames"], [1352, "frames"],
        [1424, "frames"], [2360, "paths"], [5304, "owners"], [6424, "tally"], [6552, "control"],
        [7072, "control"], [7136, "events"], [7256, "control"], [8760, "control"], [8976, "rows"],
        [9048, "blank"], [9096, "rows"], [9152, "rows"], [12360, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [400, "ATTACHED_PER_CONTAINER"],
        [432, "PATHS"], [1048, "SAVES_ARGS"], [1232, "SAVES_ARGS"], [1464, "VALUES"], [1520, "PATHS"],
        [1632, "FILTERS"], [1696, "PATHS"], [1856, "OPERAND0"], [3896, "PATHS"], [4056, "OPERAND1"],
        [4328, "PATHS"], [4488, "OPERAND2"], [4776, "PATHS"], [4936, "OPERAND3"], [5160, "OWNER_MASK"],
        [5416, "ATTACHED_PER_CONTAINER"], [5464, "STATISTICS"], [5496, "PATHS"], [5576, "WANTS_PID"],
        [5704, "PID_NUMBERS"], [5744, "TASK_GROUP_LEADER"], [5832, "TASK_THREAD_PID"],
        [5960, "PID_LEVEL"], [6096, "UPID_NS"], [6160, "PIDNS_INUM"], [6352, "ONLY_PID"],
        [6496, "COLLECT_EVENTS"], [6672, "KEY_VALUE"], [6768, "BY"], [6880, "HOST_LEVEL"],
        [7016, "MAX_EVENTS"], [7152, "EVENT_SIZE"], [7336, "TASK_GROUP_LEADER"],
        [7416, "TASK_THREAD_PID"], [7496, "PID_LEVEL"], [7568, "HOST_PIDNS_INO"], [7680, "PID_NUMBERS"],
        [7720, "UPID_NS"], [7800, "PIDNS_INUM"], [8184, "PID_NUMBERS"], [8224, "UPID_NS"],
        [8304, "PIDNS_INUM"], [8856, "HOST_LEVEL"], [9240, "UNSIGNED"], [9720, "SUB_BITS"],
        [9864, "UNSIGNED"], [9928, "UNSIGNED"], [10232, "SLOTS"], [10384, "TASK_GROUP_LEADER"],
        [10464, "TASK_THREAD_PID"], [10544, "PID_LEVEL"], [10616, "HOST_PIDNS_INO"],
        [10744, "PID_NUMBERS"], [10784, "UPID_NS"], [10856, "PIDNS_INUM"], [11240, "PID_NUMBERS"],
        [11280, "UPID_NS"], [11352, "PIDNS_INUM"],
    ],
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [58584, 11536],
    "maps": [
        [24, "control"], [752, "scratch_calls"], [904, "frames"], [1120, "frames"], [1616, "frames"],
        [1688, "frames"], [4344, "owners"], [5488, "tally"], [5616, "control"], [6136, "control"],
        [6200, "events"], [6320, "control"], [7824, "control"], [8040, "rows"], [8112, "blank"],
        [8160, "rows"], [8216, "rows"], [11464, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [592, "ATTACHED_PER_CONTAINER"],
        [624, "PATHS"], [1216, "SAVES_ARGS"], [1448, "SAVES_ARGS"], [1728, "VALUES"], [1832, "FILTERS"],
        [1896, "PATHS"], [2056, "OPERAND0"], [2928, "PATHS"], [3088, "OPERAND1"], [3360, "PATHS"],
        [3520, "OPERAND2"], [3808, "PATHS"], [3968, "OPERAND3"], [4184, "OWNER_MASK"],
        [4456, "ATTACHED_PER_CONTAINER"], [4504, "STATISTICS"], [4536, "PATHS"], [4616, "WANTS_PID"],
        [4744, "PID_NUMBERS"], [4784, "TASK_GROUP_LEADER"], [4864, "TASK_THREAD_PID"],
        [5000, "PID_LEVEL"], [5152, "UPID_NS"], [5216, "PIDNS_INUM"], [5408, "ONLY_PID"],
        [5560, "COLLECT_EVENTS"], [5736, "KEY_VALUE"], [5832, "BY"], [5944, "HOST_LEVEL"],
        [6080, "MAX_EVENTS"], [6216, "EVENT_SIZE"], [6400, "TASK_GROUP_LEADER"],
        [6480, "TASK_THREAD_PID"], [6560, "PID_LEVEL"], [6632, "HOST_PIDNS_INO"], [6744, "PID_NUMBERS"],
        [6784, "UPID_NS"], [6864, "PIDNS_INUM"], [7248, "PID_NUMBERS"], [7288, "UPID_NS"],
        [7368, "PIDNS_INUM"], [7920, "HOST_LEVEL"], [8304, "UNSIGNED"], [8784, "SUB_BITS"],
        [8928, "UNSIGNED"], [8992, "UNSIGNED"], [9296, "SLOTS"], [9448, "TASK_GROUP_LEADER"],
        [9528, "TASK_THREAD_PID"], [9608, "PID_LEVEL"], [9680, "HOST_PIDNS_INO"], [9816, "PID_NUMBERS"],
        [9856, "UPID_NS"], [9928, "PIDNS_INUM"], [10320, "PID_NUMBERS"], [10360, "UPID_NS"],
        [10432, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [70120, 4648],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3120, "scratch_calls"], [3240, "tally"], [3384, "frames"], [3504, "frames"],
        [3896, "frames"], [4032, "frames"], [4088, "tally"], [4152, "tally"], [4280, "frames"],
        [4400, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2736, "ATTACHED_PER_CONTAINER"], [2768, "PATHS"],
        [2816, "ATTACHED_PER_CONTAINER"], [2888, "SAVES_ARGS"],
    ],
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [74768, 5216],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3280, "scratch_calls"], [3424, "tally"], [3560, "frames"], [3680, "frames"],
        [4408, "frames"], [4544, "frames"], [4600, "tally"], [4664, "tally"], [4792, "frames"],
        [4912, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2880, "SEVERAL"],
        [2904, "WANTS_SITE"], [2928, "ATTACHED_PER_CONTAINER"], [2960, "PATHS"],
        [3008, "ATTACHED_PER_CONTAINER"], [3088, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [79984, 12664],
    "maps": [
        [24, "control"], [1312, "paths"], [4648, "owners"], [4792, "owner_levels"], [4912, "owners"],
        [5272, "owners"], [5584, "owners"], [6688, "tally"], [6824, "control"], [7336, "control"],
        [7392, "events"], [7504, "control"], [9008, "control"], [9216, "rows"], [9288, "blank"],
        [9336, "rows"], [9392, "rows"], [12592, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "PATHS"],
        [272, "VALUES"], [336, "PATHS"], [440, "FILTERS"], [504, "PATHS"], [664, "OPERAND0"],
        [2904, "PATHS"], [3064, "OPERAND1"], [3336, "PATHS"], [3496, "OPERAND2"], [3784, "PATHS"],
        [3944, "OPERAND3"], [4152, "OWNER_BY_MOUNT"], [4184, "TASK_NSPROXY"], [4264, "NSPROXY_MNT"],
        [4336, "MNT_INUM"], [4448, "OWNER_MASK"], [4576, "OWNER_MASK"], [5104, "OWNER_HOST"],
        [5128, "HOST_PIDNS_DEV"], [5144, "HOST_PIDNS_INO"], [5704, "ATTACHED_PER_CONTAINER"],
        [5752, "STATISTICS"], [5784, "PATHS"], [5864, "WANTS_PID"], [5984, "PID_NUMBERS"],
        [6016, "TASK_GROUP_LEADER"], [6104, "TASK_THREAD_PID"], [6224, "PID_LEVEL"], [6360, "UPID_NS"],
        [6424, "PIDNS_INUM"], [6616, "ONLY_PID"], [6768, "COLLECT_EVENTS"], [6952, "KEY_VALUE"],
        [7040, "BY"], [7144, "HOST_LEVEL"], [7272, "MAX_EVENTS"], [7408, "EVENT_SIZE"],
        [7584, "TASK_GROUP_LEADER"], [7664, "TASK_THREAD_PID"], [7744, "PID_LEVEL"],
        [7816, "HOST_PIDNS_INO"], [7928, "PID_NUMBERS"], [7968, "UPID_NS"], [8048, "PIDNS_INUM"],
        [8432, "PID_NUMBERS"], [8472, "UPID_NS"], [8552, "PIDNS_INUM"], [9104, "HOST_LEVEL"],
        [9472, "UNSIGNED"], [9952, "SUB_BITS"], [10096, "UNSIGNED"], [10160, "UNSIGNED"],
        [10464, "SLOTS"], [10616, "TASK_GROUP_LEADER"], [10696, "TASK_THREAD_PID"], [10776, "PID_LEVEL"],
        [10848, "HOST_PIDNS_INO"], [10976, "PID_NUMBERS"], [11016, "UPID_NS"], [11088, "PIDNS_INUM"],
        [11488, "PID_NUMBERS"], [11528, "UPID_NS"], [11600, "PIDNS_INUM"],
    ],
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [92648, 11184],
    "maps": [
        [24, "control"], [3104, "owners"], [3248, "owner_levels"], [3368, "owners"], [3728, "owners"],
        [4040, "owners"], [5144, "tally"], [5280, "control"], [5800, "control"], [5856, "events"],
        [5968, "control"], [7480, "control"], [7704, "rows"], [7776, "blank"], [7824, "rows"],
        [7880, "rows"], [11112, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [176, "ATTACHED_PER_CONTAINER"], [208, "PATHS"],
        [248, "VALUES"], [344, "FILTERS"], [408, "PATHS"], [568, "OPERAND0"], [1336, "PATHS"],
        [1496, "OPERAND1"], [1768, "PATHS"], [1928, "OPERAND2"], [2216, "PATHS"], [2376, "OPERAND3"],
        [2608, "OWNER_BY_MOUNT"], [2640, "TASK_NSPROXY"], [2720, "NSPROXY_MNT"], [2792, "MNT_INUM"],
        [2904, "OWNER_MASK"], [3032, "OWNER_MASK"], [3560, "OWNER_HOST"], [3584, "HOST_PIDNS_DEV"],
        [3600, "HOST_PIDNS_INO"], [4160, "ATTACHED_PER_CONTAINER"], [4208, "STATISTICS"], [4240, "PATHS"],
        [4320, "WANTS_PID"], [4440, "PID_NUMBERS"], [4472, "TASK_GROUP_LEADER"],
        [4560, "TASK_THREAD_PID"], [4680, "PID_LEVEL"], [4816, "UPID_NS"], [4880, "PIDNS_INUM"],
        [5072, "ONLY_PID"], [5216, "COLLECT_EVENTS"], [5400, "KEY_VALUE"], [5496, "BY"],
        [5608, "HOST_LEVEL"], [5736, "MAX_EVENTS"], [5872, "EVENT_SIZE"], [6048, "TASK_GROUP_LEADER"],
        [6128, "TASK_THREAD_PID"], [6216, "PID_LEVEL"], [6280, "HOST_PIDNS_INO"], [6392, "PID_NUMBERS"],
        [6432, "UPID_NS"], [6504, "PIDNS_INUM"], [6888, "PID_NUMBERS"], [6928, "UPID_NS"],
        [7008, "PIDNS_INUM"], [7592, "HOST_LEVEL"], [7968, "UNSIGNED"], [8448, "SUB_BITS"],
        [8592, "UNSIGNED"], [8656, "UNSIGNED"], [8960, "SLOTS"], [9112, "TASK_GROUP_LEADER"],
        [9192, "TASK_THREAD_PID"], [9272, "PID_LEVEL"], [9344, "HOST_PIDNS_INO"], [9472, "PID_NUMBERS"],
        [9512, "UPID_NS"], [9584, "PIDNS_INUM"], [9992, "PID_NUMBERS"], [10032, "UPID_NS"],
        [10104, "PIDNS_INUM"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [103832, 12456],
    "maps": [
        [24, "control"], [592, "scratch_calls"], [744, "frames"], [960, "frames"], [1360, "frames"],
        [1432, "frames"], [2368, "paths"], [5312, "owners"], [6440, "tally"], [6568, "control"],
        [7080, "control"], [7152, "events"], [7272, "control"], [8792, "control"], [9000, "rows"],
        [9072, "blank"], [9120, "rows"], [9176, "rows"], [12384, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [400, "ATTACHED_PER_CONTAINER"],
        [432, "PATHS"], [1056, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1472, "VALUES"], [1528, "PATHS"],
        [1640, "FILTERS"], [1704, "PATHS"], [1864, "OPERAND0"], [3904, "PATHS"], [4064, "OPERAND1"],
        [4336, "PATHS"], [4496, "OPERAND2"], [4784, "PATHS"], [4944, "OPERAND3"], [5168, "OWNER_MASK"],
        [5424, "ATTACHED_PER_CONTAINER"], [5472, "STATISTICS"], [5504, "PATHS"], [5584, "WANTS_PID"],
        [5712, "PID_NUMBERS"], [5752, "TASK_GROUP_LEADER"], [5840, "TASK_THREAD_PID"],
        [5968, "PID_LEVEL"], [6104, "UPID_NS"], [6168, "PIDNS_INUM"], [6360, "ONLY_PID"],
        [6512, "COLLECT_EVENTS"], [6688, "KEY_VALUE"], [6784, "BY"], [6896, "HOST_LEVEL"],
        [7024, "MAX_EVENTS"], [7168, "EVENT_SIZE"], [7352, "TASK_GROUP_LEADER"],
        [7432, "TASK_THREAD_PID"], [7512, "PID_LEVEL"], [7584, "HOST_PIDNS_INO"], [7696, "PID_NUMBERS"],
        [7736, "UPID_NS"], [7816, "PIDNS_INUM"], [8200, "PID_NUMBERS"], [8240, "UPID_NS"],
        [8320, "PIDNS_INUM"], [8880, "HOST_LEVEL"], [9264, "UNSIGNED"], [9744, "SUB_BITS"],
        [9888, "UNSIGNED"], [9952, "UNSIGNED"], [10256, "SLOTS"], [10408, "TASK_GROUP_LEADER"],
        [10488, "TASK_THREAD_PID"], [10568, "PID_LEVEL"], [10640, "HOST_PIDNS_INO"],
        [10768, "PID_NUMBERS"], [10808, "UPID_NS"], [10880, "PIDNS_INUM"], [11264, "PID_NUMBERS"],
        [11304, "UPID_NS"], [11376, "PIDNS_INUM"],
    ],
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [116288, 11544],
    "maps": [
        [24, "control"], [752, "scratch_calls"], [904, "frames"], [1120, "frames"], [1616, "frames"],
        [1688, "frames"], [4344, "owners"], [5488, "tally"], [5624, "control"], [6136, "control"],
        [6200, "events"], [6320, "control"], [7840, "control"], [8048, "rows"], [8120, "blank"],
        [8168, "rows"], [8224, "rows"], [11472, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [592, "ATTACHED_PER_CONTAINER"],
        [624, "PATHS"], [1216, "SAVES_ARGS"], [1448, "SAVES_ARGS"], [1728, "VALUES"], [1832, "FILTERS"],
        [1896, "PATHS"], [2056, "OPERAND0"], [2928, "PATHS"], [3088, "OPERAND1"], [3360, "PATHS"],
        [3520, "OPERAND2"], [3808, "PATHS"], [3968, "OPERAND3"], [4184, "OWNER_MASK"],
        [4456, "ATTACHED_PER_CONTAINER"], [4504, "STATISTICS"], [4536, "PATHS"], [4616, "WANTS_PID"],
        [4744, "PID_NUMBERS"], [4784, "TASK_GROUP_LEADER"], [4864, "TASK_THREAD_PID"],
        [5000, "PID_LEVEL"], [5152, "UPID_NS"], [5216, "PIDNS_INUM"], [5408, "ONLY_PID"],
        [5560, "COLLECT_EVENTS"], [5736, "KEY_VALUE"], [5832, "BY"], [5952, "HOST_LEVEL"],
        [6080, "MAX_EVENTS"], [6216, "EVENT_SIZE"], [6400, "TASK_GROUP_LEADER"],
        [6480, "TASK_THREAD_PID"], [6560, "PID_LEVEL"], [6632, "HOST_PIDNS_INO"], [6744, "PID_NUMBERS"],
        [6784, "UPID_NS"], [6864, "PIDNS_INUM"], [7248, "PID_NUMBERS"], [7288, "UPID_NS"],
        [7368, "PIDNS_INUM"], [7928, "HOST_LEVEL"], [8312, "UNSIGNED"], [8792, "SUB_BITS"],
        [8936, "UNSIGNED"], [9000, "UNSIGNED"], [9304, "SLOTS"], [9456, "TASK_GROUP_LEADER"],
        [9536, "TASK_THREAD_PID"], [9616, "PID_LEVEL"], [9688, "HOST_PIDNS_INO"], [9824, "PID_NUMBERS"],
        [9864, "UPID_NS"], [9936, "PIDNS_INUM"], [10328, "PID_NUMBERS"], [10368, "UPID_NS"],
        [10440, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7a9618a57101214426fb1f8afdc3f77245e99b48a89446e9c81965353be4eca9",
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
            "name": "paths", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 8, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["pointers", "B", 0, 1], ["load", "B", 1, 1], ["left", "B", 2, 1], ["right", "B", 3, 1],
                ["is_signed", "B", 4, 1], ["reserved", "B", 5, 3], ["offsets", "I", 8, 6],
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
        "eNrtnX10FNd5/2dX+ypjJAS7WvwzQYprEKSyBQaMXacWdhJUJynURIG4UUGWKQq/ukbGwRo2Ngg5fqFJahnboUragyQXhE9snJOc"
        "QPpylrROoY5PjFunhxwlp6QndkiaOuR3chyM2d2fdu73mZl7Z67mZXeFVJZ/llnN3rlzX5+Xz/PcTFLR/h0NsM+uq7blC5+pWQr3"
        "LzPMPqNBRdmWz+c/P/7/wk8SSlT7XsXvE4Gw9pkK8L9PBELsvmCb9tncGGTPxd+fwWd6a5v2/KMRuj6bZ59n8HkanyfxeRyfx/D5"
        "Ej5H8XkAn/vx+SQ+H8fnbnz24hPvb6n/B7TPwntfU/h7Ff/3miqq73nt95khtNd4OefH2+vo+OvG8PueQjsMsfss5cwubTldE5QT"
        "MpUjvO/uzlH87gn2xZq57PNQjP1dbJ/0Vd3a/WGlVrueN7CPPS/Cxkmmk923ZfyiYfzzQXy2B6r191lbuA/9fjSGcfcZ9vlgnN1/"
        "BNfy5zey3/WhHfBcdZj9fWMjjfPzjuP8vGmcZ6IYB1E2btWelPbZHvgvPPdn2ue8zgfY72P4XZ/svWdo703jvGvrOcf6nDPVJ129"
        "Vrs/oZVWGAfsunMWm2dh5Rb2+wG0Q1+52+EM2uFN1g5969jv4/jdgKwdUlo7qEMb8jQ+xx+XVw9uynPj5278Pojf47M9OF/7tM7X"
        "B2zncSoovOcI3rMK8yJkzK/ewvMUPA+f7coixbw+hZUmVg7GWc1Audv5DbTzD9n8xDzfUsXqdwKf6jDGw/v5djuBz3uX/hDrHWvn"
        "9FWs/QvPTxfKxfxLxF5lz3kU8zCCeYjro3Fqh/9k4zEwR+s/53kf0No5rNyaN7eftd28zQt5u/0S7baEtUuPMR4K9aVy5zU2s+dF"
        "hPEU2cS9r3W8fYo97/5aPDdmGV/nXI0vVu/Ow79Bff+Q33ck614i8Afsd71s/sv2J6p/erBE+5TbcobZfWpPLerNxl3XoH356cVs"
        "PNZcg/522L9one3Ec5obF7JxF2P3FT61dsanOsTazVgX8bxG+3YS65dJ8e1Q9D496G6fVodZu4nrYCfK72iMCfLcxOVm+hV9fPVo"
        "447dvwX7Le27Hc++kqP7ZprWB3WIyWtqcr/d+ro7vZe185omtOfe05w8J67H7cFqxf77qOT7ED8vhb8ngkH9/V4s1Fvv17P5ieRU"
        "Wh8yT2HdQzt31B3OmdeV9FW9eXt5ZBPm5ZUYX2inxm34++O47sb1k7jehOv9uN6A6wO4bsP1KK5bcf2Svn6HNfmAybGZLQq3PxXW"
        "38IQPIJxf2TAaLfE5+7YVfj/t9Ub/+b6RuP+FX72rwitm3ex98fzO/puwjUbQB09N+KarQsdA8ttx6/3ffMB1k+dTfq41+SmZJO+"
        "HxV6cD17zq2076yp49b34zSO6fv04tOO9Tk9Xh/zul/Ql45CHiys/wH0U2FkZgL2+2OhP35l2pc6Gq9QfD03ZMzvINq18Mixevb9"
        "2GNoD2EfSigfs7RfYZ+k9gsr93H629i4PPBrU/kJJcD1Y3tgrvaNOsTmvToMvW4B9oNkDOvJNvwd+tiCBvw9xZVH9VCHaJ6tYPUd"
        "wrwahp63YCXub8H9mFfD0AsXYD4lW/F3zKth6JELMP+Sa/Hei3J++4Hr96ig5/S4Gwckd3Y0RlyNB3E+du31Np8SkRtLNB+DOfM8"
        "N+ZjrWQ+nubm42q2jLdePvPvR1mxvdj8q9X7Q3ufIMpbiPLqUxinb2i/3xJFufhMRF/PMr3xVNa2nAaUU0vlfE+7L1OxE1XsRBU7"
        "UcVOVLETVexEFTtRxU5UsRNV7ERu7EQRXm5M4znqYdhD9mP89xvjP+bQTtuE8T3+510bk9Q/KH+A2aPmQ3/ILDLkg0LTro9rv1PW"
        "fMZY9+ZZ501+I35/ZA/KabKd17szz0L+SZKdi5dDxflYkGfsv49Kvg9xcrB1XQly9jiyd6WrXdq5gqKda0Drx3R1d97W3hXly1P/"
        "lj03EeXHlXn9fXy8wWmdUtdBL19q/D2mvecdStzOjtUn2K+EfeBIY5nsWF34u27P+jxnz8qg/h1L/oS3a/V9mrNrqSOsnh1LPlUi"
        "fbrDk32L5HKLXWsurV+XSq/+dln16rDyAitvDn4//rvfFuQO3C/KRQ/i89qqgHKF6XdHsR5vCeE+fG4ORbT1cXNollaPRIhZvhKh"
        "gHYdVkbY/FlH9RnSrjeHwkpEu2+WNs4L90e0v/817m/D/V9h8yo0U9OgE6H9+Rjuj2t//zLub8H9z+D+am2eFO4Lad8/hfu24T7Y"
        "m9eRXetLuO7G9Rdw3YrrvbjegGumF+v2vwVO9r/3lcX+l4hezE6G3U8dOoa/w46wAHb75Cb8HXaGJLXvz7MVO6Gfde2fshU7oRc7"
        "4VeLtBM+LbETDsBO+KRLO+FfZO3r93h2Yj/Cf+fNcoUxfnY79t9uN/ZFiz8Q9sUA7It1EvtidSur1+I2ifwWk8hpYUHeXSuRv6qw"
        "bvQK8tpaez3nZvg5qmZxdpzCOLwS8+F8Pqrr51b9j62rR4X1JKxcb9FLCu1ag3UmDfkpGmXyGdmr2mNN2n4lPieDebi+oC9r7d0U"
        "MH8fhR5d+HvU5j13XWPI44U/ZZ4z9m2tXr8Due82PKcK/V9Vpeuzf/vIzP9X+P+Jzt/763lLX2byYwLljnfPSutzd29cjvrj+UfW"
        "QV5ShPfDPD3yCVyj3AfDTE9aH2bvtTl8ge2/4WhAq184x+SDcF77PqyEWbsswXuTHA55TNNPMN+0fo9/T3uPQj/XaPsQ689de4z2"
        "1p4TjHPr/+ZALatHYBH7e+ADrB7jtWL1WMKNQxX7WVi5jpUTonJmopx/Rzk/EMp5mS9nDpXzHfz+SibnjMsBIfwubLLDGs8nued9"
        "+N0M/O4V4XffEp5Hv/uGQvalCO6v1r6fIzyH5J5ZuP87wv3PC+XT/YeEcmi/jwnfkxwVFr4n+SkofE9yyAbO3uB5H8W4ToX4eZCo"
        "+kum7y1h9ayBntqzhNajPxfWreMWe8Bxkx6evpnpM6QfkV5Oeo74fKv96iHUZwZ774PseWK9Cs8Lauv0XZ7q579eW1GvWsd6VWn1"
        "Wj1J9VqPes1xrFdIq9eySarXh1CvlGO9wlq9GiepXktQr6sd6xXR6jVzUuqVUGZj/s9j9VgaUMz+yUyjwslJ146vm1EX9Sp+Pl6B"
        "dmHrUmGfubXw++fY8+6bQ+1Wxf29Z2mI46xem0NyBavwLlyrI0x+KdjfNHviKl6ePoHPRDzA1rFVvDwh2jET8Z/ngqa/h5Wf5fj1"
        "mtblX+f572ldflv4fgMnjxrfk/7L9NVEOM72oXA125fCpLez9rt32bdy7H62D88LfhPXUfw9gvK+rn1/7+0v4e+sXe+9PUh2C+37"
        "juDXcqJcVRAMEsEbuPZ5EONy8uWr/TlRvmopk3w1g5OvIpCvZrH6jfdHEP3B5JEatPdMtGd/jvVfFP0XE/ovjvsf5vprXvBzOfM+"
        "fu/tOyX99SD6a4e1v8Y7zK6/ai9Jf91t6a+mMvXXnKL66+Mu+6tN6K+PCP31IUl/rUJ/teZMeqKux5NdcCPeP1G11NJ/qUvSf4tZ"
        "/9UqnD3A0n8tQv+RXBgW+g/9diRk2Mmvxvqu9VsA/RZAvwWqBblf7Lck67cA+i2AfguI/TaL77c7a4R+u1LSb9Ws3+6M5+z16t91"
        "xd8Y3NDE+7zhlzvuwOGUppyuCcqZkMM5hN/1wg+FiXooKuNwenkOp69IDgd2hUw3xhH8p0e6ZRxOL8/h9IgcTq/g3z/uqAcdN+tB"
        "cdKboWcNOHA4Ufyuxy2H400vS1dvEDicDfYcDvFIPeVuB4HD6VnnkkciDqdb4HC2FcnhrFa8cjjHS8Hh9JW7nd1yOBtccjjb8mae"
        "Q+dwdPs5OJwdAoezQ7T7+eVw7sryHE5vcfyStN2Iw/mY9rzOAXsOp6MxgPdZnbW398LOCs7J8G+vyk5kJ01I7Lvryb9FnOrQbj2O"
        "hdunG5dneX2yV2IH/mNWzlOwNwwUyQMNEQ+0ht8HLZzSx9j9+x04IIHb0Nf5YnmgnS55oEPEc9RyHJPYrha/k/jc7eXhg2rAt9Xs"
        "4PdBej9LPbpK037i+3ftdMsFdTtwQXFvXFCXwAWhHPl4D3HrhliPjsbvXyyNH/G7F81+kvXaPjWRP6bO9r2Jp0kEblA81UPnRb55"
        "0ew/G0u2MT844sGa635Hf25hXRvT7d8vXGTjiB/v4vpG63kC8XGiPqLrHab1RNM7oBeoK1GuwPNk7jf011qtfFYBWodpfzxqc3/A"
        "VF/adxPBf2HPiQvr7V5mF2qPtyh23FhY+XvOD9zRaMTzaXxQZO2Efk51mPnx1Pe32q5zzdfMgD+0waH/0xc9+cOVz14EZxG0+52l"
        "HyM8Z1Iop9/EP7Urr3LvOVZfy8mhRj3/1GM9N6Ge6aB5vzD0Iwl3Wd2UN+8TbtczaXk3r8x74iSxPndJyhN/n765JW/m92j8O+hV"
        "uj81PdhqyzvSekft1Tx3MeQC3B/AviHIUzUpe72Ivre0v1ivvQ158/2y9hK5zVLFgZD+Ir4X7Zsddd72EXWkIc/tIwfBl0J+VUdW"
        "Ypw3ceOE1r/0XpfyxAjGDe6ncacOtTiOv5DNPtc8ly006ij6W8YRo/41/ZJ+l7yPxb9+kz+eWOd5JP3uLDdscJAbIhw3JJUX9vHj"
        "kfQT3d4+uonbV7quegPz/FTebCdYj3mVCAT08moE/f0m+BVuNcn/up5SfZqbt11bfyTEjzF7f9dVL+dF7uoWU7kb+2idYPzX+ijz"
        "V6qj4JsPQ5+IhiztfAbtUov615rkx4IfRPv9od3cOpeIJX3KISPv2ckhzakY9tlf5czyBr42uJbYUcn+/AcBbn/uk+zPEUMuCJjk"
        "0DGKt3arZ+s8YbIo3ox4Iafnkj9d5MG81jcR6Nf+N9ZJ/duj9cfm6BWavGbNazCTk6vGGmNaeYcg35GccBTPaV74YY5jCiu3s3Ki"
        "Ye574kkK5bVC3ggwe7hFLtHq/wD2tfvZH+ia+Fcq72iY3V/Yjsz6OZXfHA3wHG0VGx9H8aTmVvb31VVsHtB14Tm1dF9A4e6LCffF"
        "cJ/594X7QsJ9Idxn/r4gFweF+4ImO8pYJ9o/gvandt8S4Nr32hDzXx6Fnb1mncFjcPJemJVzH/wsNZ/FOGLivzIfcnnmk+zzPuiZ"
        "zcuwjqzAfR+Bn2GzcP/tvL5J77d5fDxo402sD8ZVgRc2j5Ma4o8g/4811trLryHijwIcN1TgpQvr5JEHjPdmfgMmd6/HutAeYfMx"
        "cyfPiRX8U4VxllmLcQd7R+ZazBP4B6jcQyH2u7DCQCq1jglIH7ztPbaOE7e4KsV4ZTx/XsPbed5OyOxPxdcvZtteH7zm1xdoHhTq"
        "XWPiEbT1uZH4yF9eYO/RgPd4R3iPBuE9fi68x8/y3uT6lhLL9U1llusbOE7TvVzP5LHMYxinAv+qy/XoN4oza66/jrPTy+R7daSN"
        "e2+pvCfY1yz1vLkt70fec7Ybbch7kc+N8lc6yP3VHuX+tryd/YjKp3qSfK6O8OPJdfz7CD+uqF3VoQZ/cn99kzKxvN/mTt530PMy"
        "N/qT94vW74ZXljZ+cLtgJzxIdgvWvxQ3R3Kjegh+DsjDnQO8v6FrIQOLurbUcn6Ori1sX+mqj3F6AdkBu+oZD9YVTXF+x2jAkGfM"
        "8njBL9iimPPMRFAP+LvG79+krQ+wQ8dFP0s91060nlB70HqVnm3sK1p8T/AG7blh5QKz/wSuY/5WiV9OPdjL8W3knyk8bzfe536T"
        "3+AEPjcr72fyDOq3PUn1ns/kCrQ7yUE1z1rlXc2eiDxZKr3PCkNPOwc9bZNW7luWcaL9nvq3jjXc5iAvhxTqt1uzxwe498o8YsgZ"
        "DSa5lPTJmlU8D2d9/yD3/mm8f8EPWii/kJcgZur/9viP8y22+kwr9BnieLflzft54fmPmPymY52kd517V7HVi1K28ysR+8W73vSc"
        "n77L2Zdryb78E+17ik/2G3dh+O8QfzFA+k7Y1q5MerA6gPiLevv4i1LHxdK8oTgLkYMp8EXmdtDjIsRxTnnAlhrjl8WtLtLma/ou"
        "+7ww1riIbdz3k88RvV5cXITgT8zcI+fA+LiI28CBrQEH9hFwYKuhF3yc45KIH83cxrcf6ZGJIOIiQmydJ32zoMcUJJEM9KDMMqO9"
        "3ilwtRTfuYy3u3uP7wRf3E/y+lVs/ZLGdyZxP81D9oJGfGeNwsd3wi/cT/GdM3H/DCG+8wrcR9xrHNcUt4D52S/EJfQT3wo/ef9K"
        "jt9V+zfovFvI1F7UTifwWdD7Aqa/U7uLcbWJ4DP5oOnvYWWfS642nee42rvVvD1XuyPPeLHP5u35sfuZ/HJ3T35qc7Ud+aK4Wg/z"
        "sziuFn4nR07zdq6/5t29Ks/zfrdK+usW9Nfv5ac2V7swXxRX66G/iuNq61z215VCf10h9Fdc0l8R9Fc4P724Wmb/pjx35Hey9N8K"
        "of+6HLjae0rF1Y655Gr/Q+Bq3xC42n+TcLWvgav9fs7s70zvZPNbj0ut8LaMtx09ztmP1iBOW573TuBte3zytmI+AAnn58jb9l0i"
        "3rbHb967MvG2k8aBCrxtJ3hbR+44xemfBm/bPb1420njmkvN23aDZ9vE87a6XxW8rYR7J3+uf9726tzk8rYzc+5423jOG29blbNf"
        "l7pLxNv+dmrxtoL/PBEDb/vsdONtN5WXt+2U8LYR2NWxr9H+VoN5VdMrsZ+L9egvE2+7tVR5+Dzytv2l5m2fzBbF2+r5Px9jeV4O"
        "rtX9poVVw1of1qB0LoGct1zmk3PZkZ2Yt71Wwtvel52Qs60qkrO9geddy8bb6jzwCfgPYY8Uuduta+25W91v8Xf+uNsmj9xtyom7"
        "vSXrZRwklBVZVv8vF8nddoO7fY3nblMy7nahx3o2op57PHK3K0vsn2/x5V/W1z/oy85+evhtu0rM3caIu13kjrtNSvyxSZf8ZVeJ"
        "/bF7Lw1va4nbQB73LXreW3CxI/z4EMend7+7Pcfrmbc92JqfSE7QeduuIv3vfnnbrZPE2271yNvGBN4W+7U6ss2eu90r427Zi2VW"
        "Kjx/S/KWhMPd2Fli/naJhL893OaNu9XPsyJ9BP6PUYG/jae8ySV6PFIXHwdUD/52bjUvj9STPNJxkZMXBPtwe+SYZN/+KM/jDgj7"
        "dlTG4266zHjcxzgel/zuieB1WrtvjjlwuXtccrlNEi43ViSXC+6heQ/824/45HJj05TLfdSBy+0uEZf7eYyn1eBtbxQ42x0l4nJj"
        "l4jLfaTC5fJc7ovvueNyD79XUi5XlDtLFW8nK+/mBn9c7l63XG7KJ5fbgv1/JRf/RXKdlMtNXof9e2X+8uRyWy4Rl9sE+ZEfT/7j"
        "8YjLTfnTD5KLSjsOnPTBFZdIHxxuKS2fK9EHdT43JfC58D+lIxI+dwH43EdrOb9I16Pgc5M8n9u1A1xuJMX55WRcbgb7ahRcjPoc"
        "4uxCEd2vqnG5W+253Mx6Bz53nROfu1zgc5eUic+9RsLnso2G8iTqnO4nS8XpvjmtOF3q/wziqIjbbY+PueR1uyW87iaB133+gmKr"
        "N0l43fhzF7zpQX9zwZ7X/Yr2faZetJu3OupZrW7ypFvywwh50pOyPOknc/z+hfMVcR4xnVNM5xnTOcd0/nEavDH5Lyj/DvkFyf+k"
        "2wORvyN9FbgUvL9xXsx57vwhkdtYg7x56v37Uf/RvLkf0otfKu15PQF7+2iiKszZSfTzqQO0jrJ6qAfofMpTOfKnauffBPn2PmI6"
        "t5g7/8bEVWnn3yz262dHnmZ9nR/l/FfkR6V6k32K/Ijq8DF8D7vRfmP+phQjf/ZE9Rq18TvRup6IfQ37FY2/U7imcXgS1zQeWTuo"
        "ffBz7jydU+B3BydnXtdayV8OfeE41c9yzk4jtQ8rn67THvmGduhJ+ryC30ElTmVPTDHL1zQPrP429Ftfq2Keb2rfSs6fqfa1KOb5"
        "p/Y1cf55ta+B8werfSlOXk3E53P1HRuv/k9MvBGtN2rQY70DQr0DQr0DQr0DQr0DQr0DfL3d9EeVaZzo51egP4irczNuq2y5gDrO"
        "bzGuZ2njcL5+3vh5CTdxLsf5ryjv1N6z4Pus5zoUKk68l36uQwR8Mzik9qjbcx1qSnaug+KL17zuEp3r8BPwtm+Dt30TvO1bsJ/8"
        "kuOddtE5Ya7PdWD9ukvw7yaC4PVHz4MDbdDIeNp/jHgzlld8XK/CfRncN4Oz84WVf2B2scBsrb9pXIty6xactybKExQHozbR+S8z"
        "Ud7zxZV3DZU3yr1XeyCoxXOoQ2ydVlP8uUziOSjkH6dyuxZ75BpCiu24S4SeZvrOKpyjgIHUs4rWLW/nKJC/JH3HmZxZ/lWfY9fi"
        "860c0h7UB+sluFSxXr7PUejn5XL39boP9ap1rJevcxR81+vTqNccx3r5OkfBd71wLuuqlGO9fJ2j4LteK1Cvqx3r5escBZ/1Ms5R"
        "YABnz204R2Fvceco6P7LNr5epL86t1ct2kU4R2EE5yjMpnYTzlG4LcTxRa/NpnU6wq3bhfOluHVwNsV3seftwu/UUSYH6OctLOHt"
        "EpbzFpbw+7z1vIV3hPMWfoP87E5xWzcJ5yHcKDkPYRnOQ7hBEp/Qgnzt10/aeQj+5JL/M03OQ4i4zK8fEPLr57Nmuffe27NZ+/66"
        "kGX99W7W0l9litvy119vZsX+mprnIZzKuuuv72X5/vpXob9OSPrrZfTXP5vzKE9q3Ja//nuB9d+UPQ/hr1i/OcZtPc33251PCf32"
        "pKTfvsj67c4vZM36H+mFlnOakZcu8wTeDzzdkSdoXcfz+2br+qG7OIXPsX6AfYj0zI09PL/q1v6RoPPRAhSf8D95M6fbaeJ0zVzD"
        "vMb/yzjkQ8fydv5dik8g/cCIT7hHkg/8DPQot/EJiiQ+YYMQnyDR66vP4XkdsJdAfg6UKk7hjxSz31m0+6pDeH6ExeF3zvUYrxAr"
        "jR/Mtf9Q91OxequzKG7hdM6uvR3jFvrd+RtpnFviFiBvibwq+WMoX7iTv7/0ecLZ+7v3L7L2K3+e8POSc1wobuG8bT06Gt8uLk+4"
        "Hrfw5kXiBrX84LADW+szy/Z91UPMLp+ILvfGBerxCj+wzQ/eXL+A5wL1OIXXwAUe58ZzKeIVFLt4hZvZfuIcrxDk1o/OWfy67zVu"
        "QWbvbA8slXCP/6iYuUfql44er3ELzJ8lj1tgeo0sbiER/YrH/NvPIP/200Fzv/qPW2D7VbvyfYX3U7Jyx+rE+AWM38AjHuv9MOr9"
        "kMf4hdGcL45JGr9wLOeLY3KdX5Cdz5dZxPMAzhwTxtFBNm6lHBPFLyQXc/NHGr8wV8KrzHXHq6QHD+TM90vzhgvceOniGE7mJuaU"
        "vOYNP5Cz41b0OIaRYzgXcpQbJ+Q3TA965JTo/ptIXnrJcfzZc0oLXfU39YMjpzRl4xhOOsgRxcYxQK5TaLw4xS24zRfO5IBS5wtX"
        "h89y5YpxC17zhKtDpJ9QvnAlb7++1/uUT75jmzdcHWblNtdFsf/+gu1blrzh3+b3a0necCpPGmdo4XdoP1Mc3+t/Y/5wdRj9Hvxi"
        "JY+4UskjXskjfrnGK1zpMl4hVtp4BUc5/1iJ5fyXyiznj/qU85n86T6POPbN+maOEyla/hPkWWu8wv6cH/nP2a7E3qdr0K38f8BB"
        "/vcap7A/Z2dXMuIUTkH+hx4wwo8j13HMh4W4930kf436k//rHc4VfMJBz3OS9/f5k/eLzxt+wEHe9xiXIMj9Rt5w1q/WvOFMLkpH"
        "FVt7FNkTvecPZ/qA//zhZyGHRzi5vfC7TWb7dNnyh1/vEJ/Anl/q+AR6bzd5xJUi4xOUssQnoF1KlEdcnj/8JPSZVm58WOMRoPfo"
        "8QhXXrC389nHIxj6YMRjXIIiiUvIsjzilbiEssQlVOIRpms8wguVeASlEo9QiUe4XOIRrq/EIyiVeIRKPEIlHqESj1CJR6jEI0zV"
        "eISbhXiElZJ4hOWIR1gmiUdYgniElikej3D1NIlHiLqMRwgK8QiKcL5FTsJJvwe+/cIUj0d4a5rEI7zuMh7hVSEe4RWBaz8p6a/v"
        "or9enmbxCC9O8XiEQZfxCM8I8Qj7hH4bkPTblxCP8MVLHI/w0CTFI2xziEf4M5/xCJvLHI/wqUo8glKJR6jEI5QqHuFXJYpHeOsS"
        "xyP8h8d4hFOVeARlKscjfNUj1//sFIlH+LzHeu+qxCMolXiESjxCJR5hYjmiEo8wveMR/qkSj6BM5XiEL1XiEZRKPEIlHuFyjUeY"
        "6TIeIV6JR5hQzq/EI1TiESrxCJV4hEo8gqJU4hGmTzzCTJ/xCFGP8QgBSTxCrrzxCBb/nRCPUCeLR2DznvhZY38EHz4ILnwQPPgg"
        "4hIGEZcwiLiEQcQlDCIuYRBxCYOISxhEXMIgnZ+KuITBNu48VVqfyF4t6sPpQfDoakyx5ZL2GfJ3DOMiZhqP5vV//PZdG5O0/qFc"
        "xDnMb1Qsfvsq4nrH1a01C2ztzbvp+8K6Mc/69zzZM44MkFyA9t06auuHbQ9WK/bfRyXfh7h+lo0LMZ6C+H/14KjOiWrxE526nMri"
        "J0x+FC5+otHgAFb48GMbdhTwmbr+LsRPdEriJzol8ROfwfPiPuMn4rwckYh/2V/8BOI7pHETkcmOm+DjENJz0X60LzzlNv4AXP7A"
        "BtRjP953La6fxHUbrh/HdSuuEa8wIMQrDAjxCgNCvMJAA64RrzAgxFlEruXebyxJcRYLufXTfZwF3jMgvGdAeM+A8J5TJS5jQIjL"
        "mOszLkM4rz0Rr8b6ydptforf38LKdfbyC8VtLDXWb23fH3//FsVNXMVD3PeTz1MlL1FcxRrwcJ8GD7cOPNwnYOdh3Hrmabz3HJR3"
        "G99+ht/7VWZ3CTH5PRFi6y/xvYnQco1QvTYU1wisKOw9ovxXuBb95Fq8wu3kJ6d4hQ9wdsqC/aswgjK4L7PM6Jd3CjxyVUB7Pn2v"
        "2zOF528ORbR22hyaxdojlNDLD2rPBZe9new8VzG5N8TI4cT478K4n/FmSdxP8tsctMdMrR8SoRqmP4zfH9f+jvVzewvJm7h/Buuv"
        "8ftCJt5X3b5NMfO+6va1HFembu/m5qe6vVUxc23q9pW4hj9j+wZdTgmZ2ova6QQ+C/bCgOnv1O4Fu5jWnlV03xP5oOnvYeUxtq46"
        "cszfEDjmr0s45hfBMb8g4ZifB8d8eIpzzM9ME455t0uOOS1wzKrAMT8o6a8H0F/brf01pTjmjZb+mpoc8x0u++vDQn/dLvTXKkl/"
        "/T7664M5k9w5DTjmhaz/pizHPJvsBg4c80y+3+6cIfRbtaTfWDxCx50Rnl+22NuZPUk9BI65F+8Hu+mRXoXbb+b1sP3NPcf8TtZs"
        "l6/R9TXeb188z/xL8LhnHXjmnzKeedSBZ95jjF+Nj6z7sYRnPl0invl1gWc+K+GZiU/YCL2k1DzzOsXsl7LyzHh+ZA37Xb03nrmE"
        "/K278obJTndG4JlP5eza24lnTi9mdkWyEztyzbCfGFxzk+7XCtn4t2p2UDuf5OzHejz6zsnim1l7dO1066c4NUl8s/28yDxK+neI"
        "W1+snPM92WI4FYNz/uMs+aE1zhn5RNxzzueL5Jw/mrXjiOSc84cRz3JykjhnZi8W7QCZpwx5j+ecz0zMOZt+541zPuORcz7vk3M+"
        "VyTnPCvrzX9wBeKX/ipo7lf/nPNpCed8UsI5Uz6ECx4559+Ac95zeXDOC73yD8fBOZ/xyDmfmZhzrpf4v+v5eSTlnHeCc66fuL3I"
        "j1p6zvn41OCchX3YNedM999I+3uxnPPE/a37s4vlnG/0xz0UzzkfLw3nLIxHg3M+OzHnPGDI77ac84Ch9/Cc86niOGdTuTznfM6e"
        "c46Dc4575ZxPO3DO54vknG+0jcMiXsTCOQvxUO1RGef8UYFzPu+Rcz55mXHOjwucM/o9WKX1T4VzZk+qcM4YTxXO2SNHPF05536X"
        "nPPDk8w5H5+ecn6TVzkfnPN2e7+alXNm+xxx1c2zmzk+RyoH9ruUA53k/7Lxzh7j6Ceddz4PPQB62cgxf7zzqMA79xenB6jDGAd1"
        "Cye2J/ZK+j3lUv7v9yf/TznuuV+wJx7k5Vwr93xa4J7PCNzzWZ/c86miuOdxvZPJb/EoJ8cb3DP0mhivr6rPnYefiOdYaX2hv5Mf"
        "X85BLxM46BbGQffY+4HUg2fLwkGTnrQLfqUM5BDKB2LhiODP8c1BU55grxz0A/YcCumfvjnoKCuf+q3ARWtcVOxHEh76nMBDn5bw"
        "0CcFHvrhC/b2QBkPTXrjgx556B4JD/3n2veZpCI8r9dR7+p1w0PL8qQEwUM3SnjorWvz/Pp5VtDrT1OecXyexOdxfIIL3cpzvemt"
        "B/AJfnor+Omt4Ke3gp/e2ivhDz/A++8kfjnX+5ZTXqESleN2XxDzzpPdjvJvrUE8zyE2fHdb5a5t8HOy9XrewD6X/uxq/X3WmuwR"
        "en4m8MN6/q/PyPzt9HxmyLH6xdnfDb+4R/8U1vtEFH6VHvKP/1feLI/P62QLU2HdCCjyOJZCnuMYZ78651ifc6b6pKvB2erxK+y6"
        "c1YI8/sWbj3X19mytcMZtANb5+f1MQW5wH0HBPsb3w4prR3UIcbXEh+rHmT8rT5+7jY4FrPc0h6cz/gTy3x9wHYei/qa2d923pVf"
        "f5HC62FN3P6rx/WUrZ3fQDv/MG/mhEjPOYFPdRjj4f18u53A571Lf4j1jj+3ovD8NOePZXwq+YFJDjtC+cHi1A7/ycZjYI7Wf+45"
        "llvz5vaztpu3eSFvN+JYlrB26ZFxLM3seZbzRTZx72sdb59iz7sf3EhPkdzIYeJG/pDfdyTrXiKAvMy9DtyI13wyTvvUoEdepIc4"
        "kW4uT42VB2Hj0TUP0ifyIBPHrapDrN2MdRHPa7RvJ4u9IlVi/c1tXPIwa7ey6W+IHxbzAnY8+0rOzs+vDjF5TU2et1tfd6f3snZe"
        "00R2kNOcPFeyeKu4/fpOHIR+bo3er2fzE8mptD4QH2HwaoyHpnWF4kqs87Ib8/JKjC+0k+5nQrwK+kuPZ2mk+XEA1/ScUVw34Brx"
        "Yo0Ur3JMOFeIybGZLbx+qMeVYdxTHJxzPJnH/Uv3V7F4CIon6+i7CdfsvTt6bsQ1e++OgeVF+YGM9Z/x0GpnE8ehpJNN+n5kjuui"
        "fWdNHbe+H6dxvEY/5+S0Y31OF/xMpnW/oC8dhTwo+p3InyTuj4X++JVpX+povELx9dyQMb+DZr8heIOxx9Aeipi3/mOW9tPilpJk"
        "v76P09/GxuWBX5vKTyAu4qju35vL9Nwh6HFJxBEOQb9LYt8cQvxqEucLDO3m7bULMN6TJPfSPFsBeyL0umQL/g59L7kS19ADk6Sv"
        "Qz8Ez6XHESb5czvSyQ1470U5v/3A9XtU0HN63I0DkjvJT+9UD3E+kj3Ytf0gcmOJ5mMwZ57nxnyslczH09x8XI04zctn/v0oK7YX"
        "m3+19rwceKixeorzeiOr2NitE1HkZ1dOZW3LIf9TLZXzvWzFTlSxE1XsRBU7UcVOVLETVexEFTtRxU5UsRO5thNFLFwK69/DsIfs"
        "P8PxEJQ3aKJ2mjCPEI2fAWaPovNJKV9ioZ5aHqE48gh9xlj35lnnTX4jfn8Efm7ikUQ5KIM8YcQ7pPfycmjJzmlWZOtKkLPHkb0r"
        "Xe3SzhUU7VwDjNOoRl4U0d4lntfzt2sRb8OPK/P6+6TG77F1Sl2HPCxLeQ6iPXCHFqFrsWP1CfYrYR840lgmOxbF/+n2rM9z9qwM"
        "6t+x5E94u1bfpzm7ljrC6tmx5FMl0qc7PNm31syV2LXm0vp1qfTqb5dVrw4rL7DykIelEPf+24LcgftFuYg4QT3vCX7nP+/JCJs/"
        "64j7GNKu5XlP/hr3U/2/wuaVnvdkf57Pe4J8WOtacf8zuL9ayHvyFO4jvR7253Ukl30J1w24/gKuKZ/KXlxT3qLHuTjCsQVO9r/3"
        "lcX+l4hezE6G3Y/y06WTm3ANe0KyG9ewMyQpr8zPs37H9eVtJ/ynbMVO6MVO+NUi7YRPS+yEA7ATPunSTvgXWfv6PZ6d2I/w39Ar"
        "2bw3xs9ux/7bXda8nCyfGuWls8pjMYmcFhbk3bUS+auKW+8MeW2thLdnekeiahYn54nniet56ST631FhPQkr11v0kkK71mCdSTca"
        "XGTMZK9qjzVp+5VznrimgPn7YvLV7PaVr+blS5Qn7gLyDUUDLN9QDvmG8oiTCbN2QXzILpLDIY9p+olp30vEv8fiVgLgnSH37tpj"
        "tDeL04lz6//mQC3y5yxCvpQPCPlzlnDjUE3S/s7yBtK6tDkwE+X8O8r5gVDOy3w5c6ic7+D3VyIPz/v0uM+wyQ5rPJ/kj/fhdzPw"
        "u1eE331LeB797hsK2ZciuL9aMfLHGc+h8T8L939HuP95oXy6/5CknJjwPcl7YeF7Wi+DwvdNnH2W7A2e91HKsxTi50Gi6i+ZvreE"
        "1Yu48Z4ltB79ubBuTXweevpmZl8w5xPRzkUfYd+Lz7farx5CfZBv9iDOaxfqVXieFr9Xd5en+vmv11bUq9axXlVavVZPUr3Wo15z"
        "HOulxT/WLZuken0I9Uo51ius1atxkuq1BPW62rFeEa1eMyelXgllNub/PFaPpQHF7JfMNCqcnHTt+LoZdVGv4ufjFWgXti6tp/j4"
        "59jz7ptD7VbF/b1naYjjrF7T10lWYcp/qo4w+eVBnDubWcXL0yfwmYgjP+YqXp4Q7ZiJ+M9zQdPfw8rPcvbr9a/z/Pe0Lr8tfJ/i"
        "5FHje5JTz7rMv/ktIf/mNyX5N7+O/JsvSfLMvYD8gF+btPyb/uSr/dMk/2a/y3yODwv5HD8n5AXcKemvB9FfOyYt/6a//rp7muTf"
        "/LjL/moT+usjQn99SNJfq9BfrZcs/6a//ls8xfNvJl3m35wl5N+sEfrtSkm/VSP/ZlySF+53XfE3Bjc08T5vypPkwOGUppyuCcqZ"
        "kMM5dJzLM7oGE/VQVMbh9PIcTl+RHA7sCplujCPKc9ot43B6eQ6nR+RwegX/vsfzLOKkN0PPGnDgcKL4XY9bDsebXuaawyEeqafc"
        "7SBwOD3rXPJIxOF0CxzOtiI5nNWKVw7neCk4nL5yt3OpORyc6wMuQudwdPs5OJwdAoezQ7T7+eVw7sryHE5vcfyStN2Iw/kYyzs8"
        "YM/hdDTSeS6rs/b2XthZEX9h+LdXZZUJORm3eYd3S/IOLxfyDst40T9m5TxF57+UKt/wGn4ftHBKH2P37/eWZ1hf54vlgdzm+Tt0"
        "nju/h8a92K5O+YVrtpeHD6K8CJRfePLzCffyeRCL5oJKlU+4d0LuhNYNax7h718sjR/xuxfNfpL1AeQTlvpj6mzfWx1qw3pwg+Kp"
        "Hjov8k1Jvj5WbnPd7+jP5fMKv3CRjSN+vFvyc+l5et3nFd5tziuMfGQiz0P56Yx8wqwCtA5b8gjfz/sh9Dwo1A7Bf2HPEfIWp/cy"
        "u1B7vEWx48bCyt9zfmBpPkKJn1MdZn48ef7gGfCHNjj0f9pjPt7PIh/vk0G737nPH8z2o3blVe49x+rFvMFUzz/1WM9NqGfaY97g"
        "prx5nyg+n9jKvCdO0nM+sZa8md9zn09sA3c+osg76vnE0F7NcylvcKue78o2b3DKXi9ymz8qvbchb75fmjdY4DZLlkcK+kvp8gY3"
        "5Ll9BHmkKE+zOrIS47yJGydifjXXeYNxP407dajFcfzZ5g2ei7zBo635CTli1L+mX9LvLvPFZW7yxxPrPI/vvMEbHOSGCMcNuT0n"
        "mfQT3d4+uonbV/T8wYjjIv1cmj/YpL/z+YPX8nqK1/zBpnLN+YM39tE6gbzBUeavVEfbwDlDn4h6yyNc8INovz+0m1vnErGkTzlk"
        "5D07OaQ5Rf6QX+XM8ga+NriW2FHJ/vwHXN7gjj63+YLZcy6ffMH9XL7gRLxH649KnmD2pEqeYIyjSp5gTo/535sn+NcXaB5MnCf4"
        "lxfYezTgPcqdJ7ilxHJ9U5nl+gaO03Qv1zN5LPMYxqnAv1rzBDP5p7n+Os5OL5Pv1ZE27r2l8p5gX7PmB27L+5H3nO1GG/Je5HOj"
        "/JUOcr/XPMFteTv7kZEneAMnn6sj/HhyHf8+wo8rald1qMGf3F/fpEws77e5k/fLdE5I8XmCV5Y2flA4L8TIE8z615IneBR+Dsih"
        "nQO8v6GrCfmBu4X8wN3ID5wS8wMz+b8rhfzAsRQ3j2X5gWl9oDzBFH9OfHnBX7ZJ09dgh46LfpZ6rp1oPdHPkZHmA75ByAd8HfO3"
        "Svxy6sFejm9znw/4/ZJ8wOx8+l1od5KDap61yruaPRF5spzzAL9lGSfa76l/veYBfsSQMxoUcx5gtIffPMAxVn4hL4E570B7/MeS"
        "PMCt0GdaYf/Zljfv50YeYOg9eh7gc+8qtnqRfR7gROwX73rTc376Lmdf1vP//kT7PiOcF+817sLw3yH+YoD0nbCtXZn0YHUA8Rf1"
        "9vEXpY6LpXlDcRYiB1Pgi8ztoMdFiOOc8oAtNcYvi1tdxPKI37XNfh23xEVs476ffI7o9eLiIgR/YuYeOQfGx0XcBg5sDTiwj4AD"
        "Ww294OMcl0T8aOY2vv2M8xQRFxFi6/wlO9e+n+azy3Pt+0m+d3mufX8r7nc4176fOFaca99P4xnzs79BMXNWaj/Fd8JP3i+ca99f"
        "q/NupTnX/hnhXPt9LrnadJ7jau9W8/Zc7Y4848U+m7fnx+5n8svdPfmpzdV25Iviaj3Mz+K4WvidHDnN27n+mnf3qjzP+90q6a9b"
        "0F+/l5/aXO3CfFFcrYf+Ko6rrXPZX1cK/XWF0F9xSX9F0F/h/PTiapn9m/Lckd/J0n8rhP7rcuBq7ykVVzvmkqv9D4GrfUPgav9N"
        "wtW+Bq72+zmzvzO9k81vPS61wtsy3nb0OGc/WoM4bXneO4G37fHJ24r5ACScnyNv23eJeNsev3nvysTbThoHKvC2net0u8LE3HG5"
        "8t5NMm87aVzzJOW90/2q4G0l3Dv5c/3ztlfnJpe3nZlzx9vGc95426qc/brUXSLe9rdTi7cV/OeJGHjbZ6cbb7upvLxtp4S3jcCu"
        "LpzTXoN5RefvOfmzyP5ect7WtR19U2l52/5S87ZPZovibfX8n4+xPC8H1+p+08KqYa0Pa1A6l0DOWy7zybnsyE7M214r4W3vy07I"
        "2VYVydnewPOuZeNtdR74BPyHsEeK3C3yZ1u4W91v8Xf+uNsmj9xtyom7vSXrZRwklBVZVv8vF8nddoO7fY3nblMy7nahx3o2op57"
        "PHK3K0vsn2/x5V/W1z/oy85+evhtu0rM3caIu13kjrtNSvyxSZf8ZVeJ/bF7Lw1va4nbQB73LXreW3CxI/z4EMend7+7Pcfrmbc9"
        "2JqfSE7QeduuIv3vfnnbrZPE2271yNvGBN4W+zXlJ7Vwt3tl3C17scxKhedvSd6ScLgbO0vM3y6R8LeH27xxt/p5VqSPwP8xKvC3"
        "8ZQ3uUSPR+ri44Dqwd/OreblkXqSRzoucvKCYB9ujxyT7Nsf5XncAWHfjsp43E2XGY/7GMfjkt89EbxOa/fNMQcud49LLrdJwuXG"
        "iuRywT0074F/+xGfXG5smnK5jzpwud0l4nI/j/G0GrztjQJnu6NEXG7sEnG5j1S4XJ7LffE9d1zu4fdKyuWKcmep4u1k5d3c4I/L"
        "3euWy0355HJbsP+v5OK/SK6TcrnJ67B/r8xfnlxuyyXicpsgP/LjyX88HnG5KX/6QXJRaceBkz644hLpg8MtpeVzJfqgzuemBD4X"
        "/qd0RMLnLgCf+2gt5xfpehR8bpLnc7t2gMuNpDi/nJTLxb4aBRejPoc4u1BE96tqXO5Wey43s96Bz13nxOcuF/jcJWXic6+R8Lls"
        "o6E8iTqn+8lScbpvTitOl/o/gzgq4nbb42Mued1uCa+7SeB1n7+g2OpNEl43/twFb3rQ31yw53W/csGe121z1LPabPVR8IA9Aq9r"
        "yRMD/0EPeN2kPa9r7F84NwHnE9O5xXSeMZ1zTOcfp6/CuYrgjsmPQXl4yD9IfijdLog8Humr2oRzj5W8WS8WuY01yJun7jkPuQr1"
        "W/xSac/pCdjbRRNVYc4frp9LHaD1E+c6H0C99p5BXO4p9rn1dI78qto5OEG+3Y+Yzi/mzsEx8VXaOTiL/frbka9ZX+9HOT8W+VPp"
        "PchORf5EdfgYvof9aL8xj1OKkUd7onqN2vifaH1PxL6GfYvG4Slc03g8iWsal6wd1L5a9B/5t+vM61or+cuhLxynelnO2WmkdmHl"
        "rtHP+/bW3u3Qk/R5Bb+DqsebQ07qo/PDZXwW+quvVTHPN7UP5y9h3ql9LZx/U+2jc8Vx/lNfA+evV/tSnH84EZ/P1XdsvPo/MfFG"
        "akCod8BlvQNCvQNCvQNCvQNCvQNCvQN8vd30R5VpfOjnV6Qov33Y9XitsuUC6hSzH0kdZuvXfP28cUVynsP5HOe/orxTe8+B77Oe"
        "6xAr7N+QO/RzHSLgm8EhtUfdnutQU7JzHWK+eM3rL9G5Dj8Bb/s2eNs3wdu+BfvJL7n1fRedE+b6XAfWr7sE/24iCF5/VIF9ukEj"
        "42kfMuLNWF5xdYTuy+C+GZydL6z8A7OLBWZr/U3jWpRbt+C8NVGeoDgYtYniDWaivOeLK+8aKm+Ue6/2QFCL51CH2H6opshef8z2"
        "HBTyj1O5XYs9cg0hxXbcJUJPM31nFc5RQD16VtG65e0cBfKXpO84mzPLv+pz7Fp8vpVD2oP6YL0ElyrWy/c5Cv28XO6+XvehXrWO"
        "9fJ1joLven0a9ZrjWC9f5yj4rhfOZV2VcqyXr3MUfNdrBep1tWO9fJ2j4LNexjkKDODsuQ3nKOwt7hwF3X/ZxteL9Ffn9qpFuwjn"
        "KIzgHIXZ1G7COQq3hTi+6LXZtE5HuHW7cL4Utw7q97Hn7cK1OsrkAP28hSW8XcJy3sISfp+3nrfwjnDewm+Qn90pbutm4TyElZLz"
        "EJbjPIRlkviEJcjX3jJp5yH4k0uunibnIURd5tcPCvn1FSGeJJe176/3sqy/LmQt/VWmuC1//fVWVuyvqXkewutZd/31apbvr1ey"
        "fH+dlPTXd9FfL5vzKE9q3Ja//nuR9d+UPQ9hkPWbY9zWM3y/3blP6LcBSb99ifXbnV/MmvU/0gst5zSPMn078wTeDzzdkSdoXcfz"
        "+2br+qG7OIWHWD/ALkR65sYenl91a/9I0PloAYpP+B9w9ttYPnATp2vmGuY1/hnjkA8dy9v5dyk+gfQDIz5hsyQf+FnE3bmNT4hJ"
        "4hM+JcQnSPT66vN4XgcrLwj5OVCqOIU/Usx+Z9Heqw7h+REWh98512O8Qqw0fjDX/kPdT8Xqrc6iuAUmH4nt7Ri30O/O30jj3BK3"
        "AHlL5FXJH0P5wp38/aXPE67kvfkXWfuVP0+4/TzIqKRPU/yCIolfeLuofOHqc2zcGHEMP72o22ls4xdm2b63eojZ5RNRv3ELP7DN"
        "E95cv4DnA/V4hdcYHzjIj/NSxC3EbOMWTubs9hNp3MIqft13H7fwr+ArzuUmsnu2B5ZK+Md/VDj+scdr3ALzs8jjFpheI4tbSES/"
        "6jH/9rPIv/1s0Nyfenv7jl9g+5YYv6AOs3LH6sQ4BozfwCMe6/8w6v+wxzgGdu5d6eIYjud88Uyu8wweY+vEIp4LcOaZMJ4OsnEr"
        "5ZkojiG5mNuHpXEMcyXcylx33Ep6cDRnvl+aP1zgx0sXz3AqNzGv5DV/+GjOjl/R4xlGjuN8yJe4cUJ+w/SgR15pkHglKveY4/iz"
        "55UQz3AY/S2RH6j+NfsceKUpG89wykGeKDaeQQGHBv1HoXHjMo5hhcLxSCSvyPOJs3W65PnEZfEMoyRfeMsjrg6R/kL5xGMlyiee"
        "keQTj2If/jnbvyx5xL/N79uSPOLqMHtfadyhheehfU1xfJ//jfnE1WH0c/ALlbziSiWveCWv+OUavzDDZfxCtLTxC47y/rESy/sv"
        "lVneH/Up7zM5zX1ecbbPNdc3c9yITO4n+ceRWxfkWmv8woGcHznQ2c7E3qdr0K0ecNxBD/Aat3AgZ2dnMuIWTnPyujrCjyPXcc2H"
        "hTj4fSRvjfrTA+odzhl8wkHfc5L79/mT+4vPI37cQe73GKcgyP9GHnHWr5Y84oeYXJSO8vbtzlkKZ1fsWoh4hS1CPvEtiFeoF/OJ"
        "M/m/qx5xC9EUpy/I4haMPOLnIJdHODm98LtNZnt12fKJX+8Qr6CUJV6B3ttNXvFYkfEKsbLEKyglzSsuzyd+CvpMKzc+rPEJ0Hv0"
        "+IQZF+ztffbxCYbdL+wxTiEvySt+keUVr1eE53mLUyB9StX1nbBi78+DfyCA+IQ6+/gE8qsRT2vsj+DEB8GHD4ILH0S8wiDiFQYR"
        "rzCIeIVBxCsMIl5hEPEKg4hXGES8wiDlMUG8wiAfr0B2a1EfTg+CS1fPKLac0j6TvR7jImYaj+b1f/z2XRuTtP6h3PtZ/MP8RsXi"
        "x68izndc3VqzwNbuvJu+L6wb86x/z5Nd5MgAyQVo362jtn7Z9mC1Yv99VPK9kPddMi5oPaY4C4oDUA+O6tyoFkfRqcupLI7C5E/h"
        "4igaDS5ghQ+/tmE/Aa+p6+9CHEWnJI6iUxJH8Rk8L+4zjiLOyxGJ+Jf9xVEMOMRRRCY7joKPS0jPpbx/VB64+wGneARw+gMbcN8B"
        "/G4trvfjug3XT+K6FdeIXxgQ4hcGhPiFASF+YaAB14hfGBDiLiLXcu83lqS4i4Xc+uk+7gLvGRDeMyC8Z0B4z6kSpzEgxGnM9Rmn"
        "IeRLS8SrsX6ydpwvxOGFlevs5RfpeRFNjAt0jLN4iPt+8vmq5CWKs1gDPu7T4OPWgY/7BOw8jGPPPI33djwn4lXunIjC+Qna/eA9"
        "EqHlGrF6bSiuEVlR2HtE+a9wLfrLtfiF28lfTvELH+DslJN+HsV2j+dRbPd4HsX2VtzvcB7FduE8iu08Z6Zub+Dmp7pdOI9iu3Ae"
        "xfZSn0fxhHAexWMuz6P4hsA1f13CNb8IrvkFCdf8PLjmw1Oca35mmnDNu11yzWmBa1YFrvlBSX89gP7abu2vKcU1b7T019Tkmu9w"
        "2V8fFvrrdqG/Vkn66/fRXx8056ueBlzzQtZ/U5Zrnu3yPIqZwnkUM4R+q5b0WxTnUUR4ntlib2f2JPUQuGbkhdbzsPfy+828Hra/"
        "ueea38ma7fLGeQnneP9/0Xwz5V8/68A3/5TxzaMOfPMeY/xqnGTdjyV885kS8c2vC3yzhN+rJh5hIyuv5HzzOsXsl7LyzXh+hOVr"
        "76z3xjeXzk/isrxhstOdFfjm0zm79nbim9OLmV2R7MSOnDPsJwbn3KT7tUI2/q2aHdTOeA7l1aX49J2TxTuz9uja6dZPcXqSeGf7"
        "eUH+QoN3Pmdbn47Ge4rK107xlQbvfFeWOCN73rkO/XbadnyphxBn7pt7vsM2X7uce/5QyfO02/PObPyKdoDMU4a854p3Nt1vzzu/"
        "An8s/FRoZzn3vIS3F+t+oX9QzPyUd+75fJHc8yyP+c+vQDzTYJBrb9+88xkJ73xKwjtTfoQLHnnn34B37r88eOeFXvmHk+Xhnesl"
        "/u96fj5Jeeed8MvXT9xe4jnVpeOdT04N3lnYh13zzjtLzDsfQn9L5Aidd97uwLmU6fz04nnnk6XhnYXxaPDOpPeAZxk5OzH3PGDI"
        "86645wFDL+Lyt1M8p1fe2VTehLxznHhnrM9xr7zzmTLxzsvt47N03vkXtvFR7VEZ7/xRgXdWMC7c8s6nLjPe+XGBd0Y/B4MsX3uF"
        "d1YqvHOFd778eOc9LnnnhyaZdz45PeX9Jq/yPjjp7fb+NSvvrECOZHJp8+xmjtORcs/9vPzlN193+bhnj/H14IQnj3tGfBz0EF2+"
        "9so9jwrccz/JXf70AXUY46Bu4cR2xV5Jv6dc6gH9/vSA4vnn0dLyz+L5jwd5e4aVfz4j8M9nBf4ZdlLP/PPpovjn9E6S76Oc3G7w"
        "z7Bnx3i9VX1OgZ2f51lpfaG/kz9fzkMvE3joFsZDS85hVg+e4+zZJcvfDr1oF/xLGcghlCfEwhPBr+Obh6Zzrr3y0A/Y8yikh/rm"
        "oaOUv531W4GP1vio2I8kXPR5gYs+I+GiTwlc9EMX7O2CMi6a7IM7PHLR2yT52+/Vvv//mIiBLg=="
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

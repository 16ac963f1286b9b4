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
    "type": "kprobe", "code": [9864, 13504],
    "maps": [
        [24, "control"], [1312, "paths"], [4312, "compared"], [5448, "owners"], [5592, "owner_levels"],
        [5712, "owners"], [6072, "owners"], [6384, "owners"], [7488, "tally"], [7624, "control"],
        [8136, "control"], [8192, "events"], [8304, "control"], [9824, "control"], [10032, "rows"],
        [10104, "blank"], [10152, "rows"], [10208, "rows"], [13432, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "PATHS"],
        [272, "VALUES"], [336, "PATHS"], [440, "FILTERS"], [504, "PATHS"], [664, "OPERAND0"],
        [2904, "PATHS"], [3064, "OPERAND1"], [3336, "PATHS"], [3496, "OPERAND2"], [3784, "PATHS"],
        [3944, "OPERAND3"], [4152, "TEXT"], [4536, "TEXT_LENGTH"], [4952, "OWNER_BY_MOUNT"],
        [4984, "TASK_NSPROXY"], [5064, "NSPROXY_MNT"], [5136, "MNT_INUM"], [5248, "OWNER_MASK"],
        [5376, "OWNER_MASK"], [5904, "OWNER_HOST"], [5928, "HOST_PIDNS_DEV"], [5944, "HOST_PIDNS_INO"],
        [6504, "ATTACHED_PER_CONTAINER"], [6552, "STATISTICS"], [6584, "PATHS"], [6664, "WANTS_PID"],
        [6784, "PID_NUMBERS"], [6816, "TASK_GROUP_LEADER"], [6904, "TASK_THREAD_PID"],
        [7024, "PID_LEVEL"], [7160, "UPID_NS"], [7224, "PIDNS_INUM"], [7416, "ONLY_PID"],
        [7568, "COLLECT_EVENTS"], [7752, "KEY_VALUE"], [7840, "BY"], [7952, "HOST_LEVEL"],
        [8072, "MAX_EVENTS"], [8208, "EVENT_SIZE"], [8384, "TASK_GROUP_LEADER"],
        [8464, "TASK_THREAD_PID"], [8544, "PID_LEVEL"], [8616, "HOST_PIDNS_INO"], [8736, "PID_NUMBERS"],
        [8776, "UPID_NS"], [8848, "PIDNS_INUM"], [9232, "PID_NUMBERS"], [9272, "UPID_NS"],
        [9352, "PIDNS_INUM"], [9920, "HOST_LEVEL"], [10304, "UNSIGNED"], [10784, "SUB_BITS"],
        [10928, "UNSIGNED"], [10992, "UNSIGNED"], [11296, "SLOTS"], [11448, "TASK_GROUP_LEADER"],
        [11528, "TASK_THREAD_PID"], [11608, "PID_LEVEL"], [11680, "HOST_PIDNS_INO"],
        [11808, "PID_NUMBERS"], [11848, "UPID_NS"], [11920, "PIDNS_INUM"], [12320, "PID_NUMBERS"],
        [12360, "UPID_NS"], [12432, "PIDNS_INUM"],
    ],
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [23368, 12032],
    "maps": [
        [24, "control"], [2752, "compared"], [3896, "owners"], [4032, "owner_levels"], [4152, "owners"],
        [4416, "owners"], [5160, "owners"], [5968, "tally"], [6096, "control"], [6616, "control"],
        [6680, "events"], [6792, "control"], [8312, "control"], [8544, "rows"], [8616, "blank"],
        [8664, "rows"], [8720, "rows"], [11960, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [256, "VALUES"], [344, "FILTERS"], [408, "PATHS"], [568, "OPERAND0"], [1336, "PATHS"],
        [1496, "OPERAND1"], [1768, "PATHS"], [1928, "OPERAND2"], [2216, "PATHS"], [2376, "OPERAND3"],
        [2584, "TEXT"], [2976, "TEXT_LENGTH"], [3400, "OWNER_BY_MOUNT"], [3432, "TASK_NSPROXY"],
        [3512, "NSPROXY_MNT"], [3584, "MNT_INUM"], [3696, "OWNER_MASK"], [3824, "OWNER_MASK"],
        [4336, "OWNER_HOST"], [4688, "ATTACHED_PER_CONTAINER"], [4736, "STATISTICS"], [4768, "PATHS"],
        [4848, "WANTS_PID"], [4968, "HOST_PIDNS_DEV"], [4984, "HOST_PIDNS_INO"], [5240, "PID_NUMBERS"],
        [5280, "TASK_GROUP_LEADER"], [5368, "TASK_THREAD_PID"], [5496, "PID_LEVEL"], [5632, "UPID_NS"],
        [5696, "PIDNS_INUM"], [5888, "ONLY_PID"], [6040, "COLLECT_EVENTS"], [6216, "KEY_VALUE"],
        [6312, "BY"], [6432, "HOST_LEVEL"], [6552, "MAX_EVENTS"], [6696, "EVENT_SIZE"],
        [6872, "TASK_GROUP_LEADER"], [6952, "TASK_THREAD_PID"], [7032, "PID_LEVEL"],
        [7104, "HOST_PIDNS_INO"], [7224, "PID_NUMBERS"], [7264, "UPID_NS"], [7336, "PIDNS_INUM"],
        [7720, "PID_NUMBERS"], [7760, "UPID_NS"], [7840, "PIDNS_INUM"], [8424, "HOST_LEVEL"],
        [8816, "UNSIGNED"], [9296, "SUB_BITS"], [9440, "UNSIGNED"], [9504, "UNSIGNED"], [9808, "SLOTS"],
        [9960, "TASK_GROUP_LEADER"], [10040, "TASK_THREAD_PID"], [10120, "PID_LEVEL"],
        [10192, "HOST_PIDNS_INO"], [10320, "PID_NUMBERS"], [10360, "UPID_NS"], [10432, "PIDNS_INUM"],
        [10832, "PID_NUMBERS"], [10872, "UPID_NS"], [10944, "PIDNS_INUM"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [35400, 13320],
    "maps": [
        [24, "control"], [584, "scratch_calls"], [736, "frames"], [960, "frames"], [1360, "frames"],
        [1432, "frames"], [2368, "paths"], [5320, "compared"], [6128, "owners"], [7248, "tally"],
        [7376, "control"], [7944, "control"], [8000, "events"], [8120, "control"], [9640, "control"],
        [9856, "rows"], [9928, "blank"], [9976, "rows"], [10032, "rows"], [13248, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [368, "SEVERAL"], [392, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [448, "PATHS"], [1056, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1472, "VALUES"], [1528, "PATHS"],
        [1640, "FILTERS"], [1704, "PATHS"], [1864, "OPERAND0"], [3904, "PATHS"], [4064, "OPERAND1"],
        [4336, "PATHS"], [4496, "OPERAND2"], [4784, "PATHS"], [4944, "OPERAND3"], [5152, "TEXT"],
        [5544, "TEXT_LENGTH"], [5984, "OWNER_MASK"], [6240, "ATTACHED_PER_CONTAINER"],
        [6288, "STATISTICS"], [6320, "PATHS"], [6400, "WANTS_PID"], [6528, "PID_NUMBERS"],
        [6568, "TASK_GROUP_LEADER"], [6656, "TASK_THREAD_PID"], [6784, "PID_LEVEL"], [6920, "UPID_NS"],
        [6984, "PIDNS_INUM"], [7176, "ONLY_PID"], [7312, "COLLECT_EVENTS"], [7512, "KEY_VALUE"],
        [7616, "BY"], [7736, "HOST_LEVEL"], [7872, "MAX_EVENTS"], [8016, "EVENT_SIZE"],
        [8200, "TASK_GROUP_LEADER"], [8280, "TASK_THREAD_PID"], [8360, "PID_LEVEL"],
        [8432, "HOST_PIDNS_INO"], [8552, "PID_NUMBERS"], [8592, "UPID_NS"], [8672, "PIDNS_INUM"],
        [9056, "PID_NUMBERS"], [9096, "UPID_NS"], [9176, "PIDNS_INUM"], [9736, "HOST_LEVEL"],
        [10120, "UNSIGNED"], [10600, "SUB_BITS"], [10744, "UNSIGNED"], [10808, "UNSIGNED"],
        [11112, "SLOTS"], [11264, "TASK_GROUP_LEADER"], [11344, "TASK_THREAD_PID"], [11424, "PID_LEVEL"],
        [11496, "HOST_PIDNS_INO"], [11624, "PID_NUMBERS"], [11664, "UPID_NS"], [11736, "PIDNS_INUM"],
        [12136, "PID_NUMBERS"], [12176, "UPID_NS"], [12248, "PIDNS_INUM"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [48720, 13312],
    "maps": [
        [24, "control"], [576, "scratch_calls"], [728, "frames"], [952, "frames"], [1352, "frames"],
        [1424, "frames"], [2360, "paths"], [5312, "compared"], [6120, "owners"], [7240, "tally"],
        [7368, "control"], [7936, "control"], [7992, "events"], [8112, "control"], [9632, "control"],
        [9848, "rows"], [9920, "blank"], [9968, "rows"], [10024, "rows"], [13240, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [440, "PATHS"], [1048, "SAVES_ARGS"], [1232, "SAVES_ARGS"], [1464, "VALUES"], [1520, "PATHS"],
        [1632, "FILTERS"], [1696, "PATHS"], [1856, "OPERAND0"], [3896, "PATHS"], [4056, "OPERAND1"],
        [4328, "PATHS"], [4488, "OPERAND2"], [4776, "PATHS"], [4936, "OPERAND3"], [5144, "TEXT"],
        [5536, "TEXT_LENGTH"], [5976, "OWNER_MASK"], [6232, "ATTACHED_PER_CONTAINER"],
        [6280, "STATISTICS"], [6312, "PATHS"], [6392, "WANTS_PID"], [6520, "PID_NUMBERS"],
        [6560, "TASK_GROUP_LEADER"], [6648, "TASK_THREAD_PID"], [6776, "PID_LEVEL"], [6912, "UPID_NS"],
        [6976, "PIDNS_INUM"], [7168, "ONLY_PID"], [7304, "COLLECT_EVENTS"], [7504, "KEY_VALUE"],
        [7608, "BY"], [7728, "HOST_LEVEL"], [7864, "MAX_EVENTS"], [8008, "EVENT_SIZE"],
        [8192, "TASK_GROUP_LEADER"], [8272, "TASK_THREAD_PID"], [8352, "PID_LEVEL"],
        [8424, "HOST_PIDNS_INO"], [8544, "PID_NUMBERS"], [8584, "UPID_NS"], [8664, "PIDNS_INUM"],
        [9048, "PID_NUMBERS"], [9088, "UPID_NS"], [9168, "PIDNS_INUM"], [9728, "HOST_LEVEL"],
        [10112, "UNSIGNED"], [10592, "SUB_BITS"], [10736, "UNSIGNED"], [10800, "UNSIGNED"],
        [11104, "SLOTS"], [11256, "TASK_GROUP_LEADER"], [11336, "TASK_THREAD_PID"], [11416, "PID_LEVEL"],
        [11488, "HOST_PIDNS_INO"], [11616, "PID_NUMBERS"], [11656, "UPID_NS"], [11728, "PIDNS_INUM"],
        [12128, "PID_NUMBERS"], [12168, "UPID_NS"], [12240, "PIDNS_INUM"],
    ],
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [62032, 12384],
    "maps": [
        [24, "control"], [752, "scratch_calls"], [904, "frames"], [1120, "frames"], [1616, "frames"],
        [1688, "frames"], [4336, "compared"], [5144, "owners"], [6280, "tally"], [6400, "control"],
        [6976, "control"], [7032, "events"], [7152, "control"], [8664, "control"], [8880, "rows"],
        [8952, "blank"], [9000, "rows"], [9056, "rows"], [12312, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [592, "ATTACHED_PER_CONTAINER"],
        [624, "PATHS"], [1216, "SAVES_ARGS"], [1448, "SAVES_ARGS"], [1728, "VALUES"], [1832, "FILTERS"],
        [1896, "PATHS"], [2056, "OPERAND0"], [2928, "PATHS"], [3088, "OPERAND1"], [3360, "PATHS"],
        [3520, "OPERAND2"], [3808, "PATHS"], [3968, "OPERAND3"], [4176, "TEXT"], [4560, "TEXT_LENGTH"],
        [4984, "OWNER_MASK"], [5256, "ATTACHED_PER_CONTAINER"], [5304, "STATISTICS"], [5336, "PATHS"],
        [5416, "WANTS_PID"], [5544, "PID_NUMBERS"], [5584, "TASK_GROUP_LEADER"],
        [5664, "TASK_THREAD_PID"], [5800, "PID_LEVEL"], [5952, "UPID_NS"], [6016, "PIDNS_INUM"],
        [6208, "ONLY_PID"], [6344, "COLLECT_EVENTS"], [6536, "KEY_VALUE"], [6640, "BY"],
        [6760, "HOST_LEVEL"], [6904, "MAX_EVENTS"], [7048, "EVENT_SIZE"], [7232, "TASK_GROUP_LEADER"],
        [7312, "TASK_THREAD_PID"], [7392, "PID_LEVEL"], [7464, "HOST_PIDNS_INO"], [7576, "PID_NUMBERS"],
        [7616, "UPID_NS"], [7696, "PIDNS_INUM"], [8080, "PID_NUMBERS"], [8120, "UPID_NS"],
        [8200, "PIDNS_INUM"], [8760, "HOST_LEVEL"], [9144, "UNSIGNED"], [9624, "SUB_BITS"],
        [9768, "UNSIGNED"], [9832, "UNSIGNED"], [10136, "SLOTS"], [10288, "TASK_GROUP_LEADER"],
        [10368, "TASK_THREAD_PID"], [10448, "PID_LEVEL"], [10520, "HOST_PIDNS_INO"],
        [10656, "PID_NUMBERS"], [10696, "UPID_NS"], [10768, "PIDNS_INUM"], [11176, "PID_NUMBERS"],
        [11216, "UPID_NS"], [11288, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [74416, 4648],
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
    "type": "kprobe", "code": [79064, 5216],
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
    "type": "kprobe", "code": [84280, 13392],
    "maps": [
        [24, "control"], [1312, "paths"], [4312, "compared"], [5376, "owners"], [5520, "owner_levels"],
        [5640, "owners"], [6000, "owners"], [6312, "owners"], [7416, "tally"], [7552, "control"],
        [8064, "control"], [8120, "events"], [8232, "control"], [9736, "control"], [9944, "rows"],
        [10016, "blank"], [10064, "rows"], [10120, "rows"], [13320, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "PATHS"],
        [272, "VALUES"], [336, "PATHS"], [440, "FILTERS"], [504, "PATHS"], [664, "OPERAND0"],
        [2904, "PATHS"], [3064, "OPERAND1"], [3336, "PATHS"], [3496, "OPERAND2"], [3784, "PATHS"],
        [3944, "OPERAND3"], [4152, "TEXT"], [4536, "TEXT_LENGTH"], [4880, "OWNER_BY_MOUNT"],
        [4912, "TASK_NSPROXY"], [4992, "NSPROXY_MNT"], [5064, "MNT_INUM"], [5176, "OWNER_MASK"],
        [5304, "OWNER_MASK"], [5832, "OWNER_HOST"], [5856, "HOST_PIDNS_DEV"], [5872, "HOST_PIDNS_INO"],
        [6432, "ATTACHED_PER_CONTAINER"], [6480, "STATISTICS"], [6512, "PATHS"], [6592, "WANTS_PID"],
        [6712, "PID_NUMBERS"], [6744, "TASK_GROUP_LEADER"], [6832, "TASK_THREAD_PID"],
        [6952, "PID_LEVEL"], [7088, "UPID_NS"], [7152, "PIDNS_INUM"], [7344, "ONLY_PID"],
        [7496, "COLLECT_EVENTS"], [7680, "KEY_VALUE"], [7768, "BY"], [7880, "HOST_LEVEL"],
        [8000, "MAX_EVENTS"], [8136, "EVENT_SIZE"], [8312, "TASK_GROUP_LEADER"],
        [8392, "TASK_THREAD_PID"], [8472, "PID_LEVEL"], [8544, "HOST_PIDNS_INO"], [8664, "PID_NUMBERS"],
        [8704, "UPID_NS"], [8776, "PIDNS_INUM"], [9160, "PID_NUMBERS"], [9200, "UPID_NS"],
        [9280, "PIDNS_INUM"], [9832, "HOST_LEVEL"], [10200, "UNSIGNED"], [10680, "SUB_BITS"],
        [10824, "UNSIGNED"], [10888, "UNSIGNED"], [11192, "SLOTS"], [11344, "TASK_GROUP_LEADER"],
        [11424, "TASK_THREAD_PID"], [11504, "PID_LEVEL"], [11576, "HOST_PIDNS_INO"],
        [11704, "PID_NUMBERS"], [11744, "UPID_NS"], [11816, "PIDNS_INUM"], [12216, "PID_NUMBERS"],
        [12256, "UPID_NS"], [12328, "PIDNS_INUM"],
    ],
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [97672, 11944],
    "maps": [
        [24, "control"], [2752, "compared"], [3824, "owners"], [3960, "owner_levels"], [4080, "owners"],
        [4344, "owners"], [5088, "owners"], [5896, "tally"], [6024, "control"], [6544, "control"],
        [6600, "events"], [6712, "control"], [8232, "control"], [8464, "rows"], [8536, "blank"],
        [8584, "rows"], [8640, "rows"], [11872, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [256, "VALUES"], [344, "FILTERS"], [408, "PATHS"], [568, "OPERAND0"], [1336, "PATHS"],
        [1496, "OPERAND1"], [1768, "PATHS"], [1928, "OPERAND2"], [2216, "PATHS"], [2376, "OPERAND3"],
        [2584, "TEXT"], [2976, "TEXT_LENGTH"], [3328, "OWNER_BY_MOUNT"], [3360, "TASK_NSPROXY"],
        [3440, "NSPROXY_MNT"], [3512, "MNT_INUM"], [3624, "OWNER_MASK"], [3752, "OWNER_MASK"],
        [4264, "OWNER_HOST"], [4616, "ATTACHED_PER_CONTAINER"], [4664, "STATISTICS"], [4696, "PATHS"],
        [4776, "WANTS_PID"], [4896, "HOST_PIDNS_DEV"], [4912, "HOST_PIDNS_INO"], [5168, "PID_NUMBERS"],
        [5208, "TASK_GROUP_LEADER"], [5296, "TASK_THREAD_PID"], [5424, "PID_LEVEL"], [5560, "UPID_NS"],
        [5624, "PIDNS_INUM"], [5816, "ONLY_PID"], [5968, "COLLECT_EVENTS"], [6144, "KEY_VALUE"],
        [6240, "BY"], [6360, "HOST_LEVEL"], [6480, "MAX_EVENTS"], [6616, "EVENT_SIZE"],
        [6792, "TASK_GROUP_LEADER"], [6872, "TASK_THREAD_PID"], [6952, "PID_LEVEL"],
        [7024, "HOST_PIDNS_INO"], [7144, "PID_NUMBERS"], [7184, "UPID_NS"], [7256, "PIDNS_INUM"],
        [7640, "PID_NUMBERS"], [7680, "UPID_NS"], [7760, "PIDNS_INUM"], [8352, "HOST_LEVEL"],
        [8728, "UNSIGNED"], [9208, "SUB_BITS"], [9352, "UNSIGNED"], [9416, "UNSIGNED"], [9720, "SLOTS"],
        [9872, "TASK_GROUP_LEADER"], [9952, "TASK_THREAD_PID"], [10032, "PID_LEVEL"],
        [10104, "HOST_PIDNS_INO"], [10232, "PID_NUMBERS"], [10272, "UPID_NS"], [10344, "PIDNS_INUM"],
        [10744, "PID_NUMBERS"], [10784, "UPID_NS"], [10856, "PIDNS_INUM"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [109616, 13216],
    "maps": [
        [24, "control"], [576, "scratch_calls"], [728, "frames"], [952, "frames"], [1352, "frames"],
        [1424, "frames"], [2360, "paths"], [5312, "compared"], [6048, "owners"], [7168, "tally"],
        [7296, "control"], [7848, "control"], [7904, "events"], [8024, "control"], [9544, "control"],
        [9760, "rows"], [9832, "blank"], [9880, "rows"], [9936, "rows"], [13144, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [400, "ATTACHED_PER_CONTAINER"],
        [432, "PATHS"], [1048, "SAVES_ARGS"], [1232, "SAVES_ARGS"], [1464, "VALUES"], [1520, "PATHS"],
        [1632, "FILTERS"], [1696, "PATHS"], [1856, "OPERAND0"], [3896, "PATHS"], [4056, "OPERAND1"],
        [4328, "PATHS"], [4488, "OPERAND2"], [4776, "PATHS"], [4936, "OPERAND3"], [5144, "TEXT"],
        [5536, "TEXT_LENGTH"], [5904, "OWNER_MASK"], [6160, "ATTACHED_PER_CONTAINER"],
        [6208, "STATISTICS"], [6240, "PATHS"], [6320, "WANTS_PID"], [6448, "PID_NUMBERS"],
        [6488, "TASK_GROUP_LEADER"], [6576, "TASK_THREAD_PID"], [6704, "PID_LEVEL"], [6840, "UPID_NS"],
        [6904, "PIDNS_INUM"], [7096, "ONLY_PID"], [7232, "COLLECT_EVENTS"], [7416, "KEY_VALUE"],
        [7520, "BY"], [7640, "HOST_LEVEL"], [7776, "MAX_EVENTS"], [7920, "EVENT_SIZE"],
        [8104, "TASK_GROUP_LEADER"], [8184, "TASK_THREAD_PID"], [8264, "PID_LEVEL"],
        [8336, "HOST_PIDNS_INO"], [8456, "PID_NUMBERS"], [8496, "UPID_NS"], [8576, "PIDNS_INUM"],
        [8960, "PID_NUMBERS"], [9000, "UPID_NS"], [9080, "PIDNS_INUM"], [9640, "HOST_LEVEL"],
        [10024, "UNSIGNED"], [10504, "SUB_BITS"], [10648, "UNSIGNED"], [10712, "UNSIGNED"],
        [11016, "SLOTS"], [11168, "TASK_GROUP_LEADER"], [11248, "TASK_THREAD_PID"], [11328, "PID_LEVEL"],
        [11400, "HOST_PIDNS_INO"], [11528, "PID_NUMBERS"], [11568, "UPID_NS"], [11640, "PIDNS_INUM"],
        [12024, "PID_NUMBERS"], [12064, "UPID_NS"], [12136, "PIDNS_INUM"],
    ],
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [122832, 12304],
    "maps": [
        [24, "control"], [752, "scratch_calls"], [904, "frames"], [1120, "frames"], [1616, "frames"],
        [1688, "frames"], [4336, "compared"], [5072, "owners"], [6216, "tally"], [6344, "control"],
        [6904, "control"], [6960, "events"], [7080, "control"], [8592, "control"], [8808, "rows"],
        [8880, "blank"], [8928, "rows"], [8984, "rows"], [12232, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [592, "ATTACHED_PER_CONTAINER"],
        [624, "PATHS"], [1216, "SAVES_ARGS"], [1448, "SAVES_ARGS"], [1728, "VALUES"], [1832, "FILTERS"],
        [1896, "PATHS"], [2056, "OPERAND0"], [2928, "PATHS"], [3088, "OPERAND1"], [3360, "PATHS"],
        [3520, "OPERAND2"], [3808, "PATHS"], [3968, "OPERAND3"], [4176, "TEXT"], [4560, "TEXT_LENGTH"],
        [4912, "OWNER_MASK"], [5184, "ATTACHED_PER_CONTAINER"], [5232, "STATISTICS"], [5264, "PATHS"],
        [5344, "WANTS_PID"], [5472, "PID_NUMBERS"], [5512, "TASK_GROUP_LEADER"],
        [5592, "TASK_THREAD_PID"], [5728, "PID_LEVEL"], [5880, "UPID_NS"], [5944, "PIDNS_INUM"],
        [6136, "ONLY_PID"], [6280, "COLLECT_EVENTS"], [6464, "KEY_VALUE"], [6568, "BY"],
        [6688, "HOST_LEVEL"], [6832, "MAX_EVENTS"], [6976, "EVENT_SIZE"], [7160, "TASK_GROUP_LEADER"],
        [7240, "TASK_THREAD_PID"], [7320, "PID_LEVEL"], [7392, "HOST_PIDNS_INO"], [7504, "PID_NUMBERS"],
        [7544, "UPID_NS"], [7624, "PIDNS_INUM"], [8008, "PID_NUMBERS"], [8048, "UPID_NS"],
        [8128, "PIDNS_INUM"], [8688, "HOST_LEVEL"], [9072, "UNSIGNED"], [9552, "SUB_BITS"],
        [9696, "UNSIGNED"], [9760, "UNSIGNED"], [10064, "SLOTS"], [10216, "TASK_GROUP_LEADER"],
        [10296, "TASK_THREAD_PID"], [10376, "PID_LEVEL"], [10448, "HOST_PIDNS_INO"],
        [10584, "PID_NUMBERS"], [10624, "UPID_NS"], [10696, "PIDNS_INUM"], [11088, "PID_NUMBERS"],
        [11128, "UPID_NS"], [11200, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c305e813f182fd54cbcc242313218e4e42f82ce0794c0fb48c8623d107fda997",
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
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
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
        "eNrtfXt0VNd575nRPGWMxGNGgmsZKa5BKJUtMLZl52FhJ7HiJoWa6FpurYCsy0JhLdfIcm0O0wRkOX6oeSD8qKqkLRIOiDQOykpW"
        "wKu9a0jq1OTRmKwk6yolvSXttUNuUpf0Zrk2MDNX5+zfd87Z+5yt85iREGH4ZzijM/vss7/9+B6/3/dl04r+72iIffYs31HQPmsX"
        "Kdy/7Dj7jIcVZUehUPjk9P+1n6SUuP69it+nQlH9szbE/z4VirD7wu36Z3NDmD0Xf38On5nt7frzj8bo+kyBfZ7G5xQ+T+DzOD6P"
        "4XMSnxP43I/PEXzuxedT+NyDz534xPvb+v9O/VN772u0v1fwf6+qoP6+pf8+O4bxmm7nrenxOjr9ugn8vk8bhzF2n62dJaVtp2eG"
        "diKWdoT33dM9gd89zb7YsIx9Hkqwv4vjk1neq98fVar167rhZ9jzYmyeZLvZfdumL+qnPx/FZ0eo0nifjdp9kPvRBObdx9jno0l2"
        "/xFcy5/fwH43gHHAc9Vx9vfNDTTP33Kd529Z5nk2jnkQZ/NW7avVPztC/4rn/lz/rOt+mP0+gd8NyN57gf7eNM97tp917c9ZS38y"
        "lRv1+1N6a9o8YNfdi9g6iyrvZr8fxjgMzPY4nMY4vMbGYWAT+30SvxuWjUOtPg7qWGeB5uf04wrqwS0Fbv7cj9+H8Xt8doRX6J/2"
        "9fqw4zquDQvveQDvWYF1ETHX107teQqeh88OZbVi3Z+iSiNrB/Osani2x/lHGOefsPWJdb6tgvXvFXyq45gP7+DH7RV8PrD2J9jv"
        "2DhnlrPx156f0drF+kslvsee8wTWYQzrENdHkzQO/8LmY2ipLj/3dR/Sxzmq3Fawjp993PytC/m4/QrjtoaNS585H7T+Urt1Dc3s"
        "eTFhPsW2cO9rn2/3suc9VI3nJmzz66yn+cX63X34N+jv7/PnjmTfS4U+yH63k61/2flE/c+Mluic8trOOLtP7atGv9m86xl1bj/T"
        "xOZj1TWQt8v5RftsN57T3LCKzbsEu0/71McZn+oYGzdzX8TzGpzHSexftpYfh6LP6VFv57Q6zsZN3Ae70X5XQ0LQ52ZuNzuoGPOr"
        "T5937P5tOG/p3O16/jt5um+hZX9Qx5i+pqZHnPbXPZkhNs4bGjGeQ1OcPifuxx3hSsX5+7jk+wi/LoW/p8Jh4/2+rPXbkOuZwkx6"
        "Ku0P2X3Y9zDOXYsP5637Smb5zoKzPrIF6/JKzC+MU8MO/P0pXPfiei+ut+B6BNeduN6P63ZcT+C6DdeTxv4d1fUDpsdmtync+aTt"
        "v9oUPIJ5f2TYHLfUn961W/v/S+rNf3V9g3n/TUHOrxjtm3/I3h/P7xq4BddsAnX13Yxrti90Dd/oOH/9n5sPMzl1NxrzXteb0o3G"
        "eaRJ8B72nNvo3NmwmNvfj9M8pu8zTVOu/Zma7o9139fspaPQB7X9PwQ5aTMzG3I+HzV5/IflXOpquEIJ9NyIub7DGFftkadq2Pen"
        "nsR4COdQSvmQbfy0c5LGL6o8yNlvp6b1gV9b2k8pIU6OHaFl+jfqGFv36jjsupU4D9IJ7Cc78HfYYyvr8fdarj3qhzpG6+wm1t8x"
        "rKtx2HkrW3F/C+7HuhqHXbgS6yndhr9jXY3DjlyJ9ZfeiPdenQ8qB07uccHO6fM2D0jv7GqIeZoP4nrsGfK3nlKxm0u0HsN56zo3"
        "12O1ZD1OcevxTraNt10+6++nOXG82PqrNuShv08Y7a1CezW1mKc/0n+/LY528ZmK/yDH7MaTOcd26tFONbXzXf2+bNlPVPYTlf1E"
        "ZT9R2U9U9hOV/URlP1HZT1T2E3nxE8V4vTGD56iH4Q8ZwfwfNOd/wmWcdgjze/rPuzenST5of5j5o1bAfsiuNvUDbWjvSeq/UzZ8"
        "zNz36uzrprAZvz/yGNppdFzXe7LPQ/9Jk5+L10PF9ajpM87fxyXfRzg92L6vhDl/HPm7MpUe/Vxh0c81rMsxU9lbcPR3xfn21C+w"
        "56bi/Lyy7r9PTQ847VPqJtjla82/J/T3vEtJOvmxBgT/lXAOHGmYJT9WD/5u+LM+yfmzsuh/15qP8n6tgfs4v5Z6gPWza829JbKn"
        "u3z5t0gvt/m1ltH+dbHs6pdm1a6OKi+y9pbi99O/+y9N78D9ol70KD6vrQgpV1h+dxT78bYI7sPn1khM3x+3Rhbp/UhFmOcrFQnp"
        "11HlAFs/m6g/Y/r11khUien3LdLnuXZ/TP/7X+L+dtz/ObauIgt1CzoVGSkkcH9S//uf4/4W3P8c7q/U14l2X0T/fh/u24H74G/e"
        "RH6tz+C6F9efwnUbrodw3YlrZhcb/r+Vbv6/q2fF/5eKX8jNhd9PHTuGv8OPsBJ++/QW/B1+hjSN7y9yZT9hkH3tm7myn9CPn/Dz"
        "RfoJn5X4CYfhJ9zr0U/4Zznn/j2VmzmO8MuC1T4x58+kq/wmvfgXbfFA+BdD8C8ulvgXK1tYv5paJfpbQqKnRQV9t02if1Vg3+gV"
        "9LU2ZzvnVvhxKhbhd+w+bR5eifXwViE+/bz2GeORR4X9JKpcb7NLtPlYhX0mA/0pHmf6GfmrOhKN+nklPieLdXiPZi/r490Ysn4f"
        "hx2t/T3u8J67rzH1ce1P2RfMc1vv1+9A77sdz6mA/CsqDHv2C48v/E/t/690v+sv69a+zPTHFNqdFk+r/bl7Nt+I/uP5RzZBX1KE"
        "98M6PfIRXKPdR6PMTronyt5ra/QcO3+j8ZDev2ie6QfRgv59VImycVmD9yY9HPqYbp9gvelyT35Xfw9NzlUW+273Y+Z4688JJ7n9"
        "f2uomvUjtJr9PfRO1o/pXrF+rOHmoYrzLKpcx9qJUDsL0c4P0c6PhXZe5ttZSu18A7+/kuk503pABL+LWvyw5vNJ77kav1uA331H"
        "+N3XhefR776qkH8phvsr9e+XCs8hvWcR7v+GcP8Xhfbp/kNCO3TeJ4TvSY+KCt+T/hQWvm/j7DfyN/g+RzGvayP8OkhVfJbZe2tY"
        "P6tgp/atof3oj4V9a9LmD5i02OGZW5kfhOwjssvVA+x78fl2/9XH0Z8F7L0PsueJ/dKeF9b36T/01b/g/dqOflW79qtC79edc9Sv"
        "e9Cvpa79iuj9WjdH/Xof+lXr2q+o3q+GOerXGvTrKtd+xfR+LZyTfqWUJVj/dawfa0OKNR6ZbVA4Pena6X0z7qFfxa/HKzAubF/S"
        "zpnbtN+/wJ734FIatwru731rIxzO6tWlpFewDu/GtXqA6S+a/033J67n9elX8JlKhtg+tp7XJ0Q/Zir5i3zY8veo8vM8v1/Tvvzr"
        "Av897ctvCN93cvqo+T3Zv8xeTUWT7ByKVrJzKUp2Oxu/B9Z9Pc/uZ+dwXfhruI7j7zG09xX9+wfumMTf2bg+cEeY/Bb6913hL+VF"
        "vUpTDFLhG7jxeRTzcu71q5G8qF+1zJJ+tYDTr2LQrxax/k3LIwx5MH2kCuO9EOM5mGfyi0N+CUF+Sdz/CU5edeE/zVvP8Qfu2CWR"
        "16OQ1yN2eU0LzEle1RdFXvfb5NU4S/JaWpS8PuxRXu2CvD4gyOt9Enmth7za8hY70bDjyS+4Ge+fqlhrk1/tRZFfE5NftcL5A2zy"
        "axHkR3phVJAf5HYkYvrJr8L+rsstBLmFILdQpaD3i3JLM7mFILcQ5BYS5baIl9vdVYLcrpTIrZLJ7e5k3ikOkYp3c34yeo9tiBuI"
        "+KSqxWJ8Cn7J5YjfLAeOaPlJfMLPtxx+wOXAE+FcVhsD6u1GfOENhrfqN/1D+vyqYO9hfS8WH19o+K8rnOx46DmqQ/yR9Jk26AsP"
        "WebTK/ikcXkgdCrHxj/F+ZVE/8oDj7EXzj6MfkZY+5ofWv9745W++qutq9sc+k36DfXPrs98K6dY7GeyY7NbEE+F/yr7BbQbZe1W"
        "XYvnd8Keq2CfRxCfVBPMztyM6w134HusIxXr68j7cR1h+sNmXG9ImfLXlnD2D9CPdfAfhX9Z0H6x4UaFG+dUlPena3467ZUOxTE/"
        "4uy+upoQ1skXcs5+p9/1hE8zcXUz68Fm3HrSBadWmnZ6ZmhnRpzaIfxuJ+SAg+xQ3CNObaBInBr2qWwv5Ad8wZFejzi1Pjecmj9/"
        "KfEgUkn4IYZdcGqYX7L4gx2n5m//y1S2Czi1dmecGuH1+mZ7HAScWt8mj3i92cKp3an4xalNlgKnNjDb4+wVp9ZeHE7NiC8Bp/aI"
        "gFN7RPSLB8WpvXlhZpyaT71AOm6EUzujP6972Bmn1tVA58G/XXCOhyAOMY54goH/+OcLM8URUpL4xz10XhGOG/Fc7bmcHtvwgwu8"
        "3tUriZP8EWtnH/xxw0Xi5cYIL7eBPwdtOL4PsftHXHByAq7J2OeLxcvt8oiXO0R4J8LLdRacxtUWlxWf2z87+Lkq4D+rHuHPQXo/"
        "Wz96SjN+4vv37PKKm+t0wc0l/eHmegTcHNqRz/cIt2+I/ehq2H6hNHH27gvWOOI9+jk1U7xyseN7q2Ot2A9uUHz1w7B3Nl6w6rmn"
        "0u0MJzLO2m1e/DvGc7V97ZQRH/rgBTaP+Pku7m+E20mBPyra64ZdLsTjCU+q3oB2BTsz+5Bpn1Tr7bMO0D5M5+NRh/tDlv7SuZsK"
        "/wMX561NCHHlRIvihKuMKn/L4SS6Gky+q46fi22cEQegjrM4t/qONsd9rvmaBcAL1LvIv+aCL7yIsugC8Ephp9/Z5Bjj5am1M6jr"
        "jew86lC+z73nqZpqTg81+xn22c8L51k/94St54VpH0lwyZWNBes54XU/k7Z3a33BF44Y+3OPpD3x95lba4F3aOfw1C521fR+0cLx"
        "f0Q8MO13NF7Ny5o4PV7ToyIO+pR6oJ17X/G5xj4vykHs363t/satRDwpdYyNi/hedG52LfZ3jtB4GOfIQeCvY4RTZ/NNPcDPE1E/"
        "cX3/A2856gs0jupYret4RhzOu+ZlK2fUEwx5D7rIG/tiZshZ3tlb+Pu9ytvAu0nk7q43tLjoDTEOVyfVF57h9YVHYzwPgeJodK70"
        "LH8Z65z5I63+QX3eTLQCb096O3vB7E3mc6qsOGeLfX8L4nK3WewDw46pPMGt657t38P+dZLDvfcs/1pBbPfdlnY3r6H5yfyomh9L"
        "9y/HI7ZxP4lxqka/qy36pBY31N/z0A5u30sl0gH1kvecd9JLmnEwR5V/z1v1D/t5/ZLkvP69EHdeD0jO65ipJ4Qseukpyk/g1e42"
        "8Le1ReEzCV/n9lzCn4j4Sb/9Jf3PnLeP63851U3yTury2Rq/Qtfn7HlBFnJ616mGhN7+Ieh/pEccxXObV72fwwFGFebY7YhHue/J"
        "n6y11wZ9JMTiSTa9JWTxgzc/FOb84oQfN/zTUfjTFd5+p/ab4yFO/9H8I1GjXyGluY39/c4Kti7oWntONd0XUrj7EsJ9Cdxn/b12"
        "X0S4L4L7rN9renNYuC9s8bOc6sb4xzD+NO7bQtz4Xhth8f+j8KNXbTLxTJw+GGXtPAg/edWfYF4x80BZ0Yrr/84+H4Qd2rwuwu1/"
        "Kz6AON1W4f47eHuU3m/r9HzQ55vYH8wrinOQXKsIvwf74FRDtbN+GyH8XoiLV2h8A22fPPKw+d4s7sb08nuwT3TE2PrM3s3jLLX4"
        "rjbPshsx7+APySLO0YH4GrV7KMJ+F1UYEFFdzPaN99x+nu3jhPtdX8vw/nh+Xf0bBd6PyPxTxfcv4The77nm6XPWOFKVBc+j79cN"
        "hC9+/Bx7j3q8x5vCe9QL7/EL4T1+XvCn99eXWO+vnWW9v5rDOXvX+5m+mX0S81TAjxt6P+RGdkVzzXUe9f9Wb/q/oN/a9f/Wkur/"
        "5vPaC370d7P9Rhe7oNKnXdBacPIvUfvUT3WsHvojP5885484wM8rGld1rDqYPVDT6GIPtHqzB1zsv+zNweyBou2/8cbS8m/7BT/i"
        "QfJrMPkS75T0SPUQ4iDQj7uFfAM9qxgwr2dbNRcH6dnGzpWemgRnH5CfsKeG4Sl74rWcvRAPmfqMVT/X4oYtipl3IgV+K+Vt0n63"
        "xeqnTvJ2Hv0uqtRw40X7Co0L7VuZJeb5ovPkwjfoz48q55ifKHQdi8tK4nfqwV4OJ0pxHO15e2bASWxV3sH0GvSvP03nxwqmX2D8"
        "SR+qet6uB+t+R+SbU+l9bjLtubPA0WzR233dNl/035OcF7MB3Brm9RGtf3t0v32Ie6/s46a+UW/RTw3++3oeV2p//zD3/hm8vxYv"
        "1drX8nskLPLsSP5zocXRzmmBndPGzRM617XnP26Jr57qJnvsybet9hrhXk8tcbZ7UuGBt/3ZP5m3OT90Nfmhd+rfE89//vCXsP6b"
        "eiX8peJ45rR+iLdkx2Hx+xvxSWT4K4MHHiIeeCPDkbryi3Zw3889Hu9kcfwiIe6Y/R9yPCXPL7odeMoNwAd9AHjKO2EffJizNwmH"
        "nb2dHz8zPsL8Nxpeq8pid2r2jKaRZO/gcUraeL2p4dOJJ72O98/750kDpz9Ievtytn9JedJp3E/rkL2gyZOuUnieNOLHg8STXoj7"
        "Fwg86StwH+HHk7gm/g/W6aDA7xlsU6x4RXWwFdfwSw12GrjRiGW8aJxewadm/4Usf6dxF/npqfDzhbDl71HlWY/49F0F63vV3b+z"
        "YH0vE5/+JwWGu3y44IzD7GN6zP3IzzBv8en32dZnyyytz+Lw6XdCfm5459s5edXd31bgcbPvlcjrXZDXrXZ5zSt8+kqbvBpnSV7F"
        "4dMXeZTXAkFelYK8EhJ5RSGviDVP8iWAT3+D4dOh/1F8yia/mwT5wc8mxadDjsXj0//JIz79xwI+/YcCPv0HEnz694FP/8e803w0"
        "8vHF7ufsiznHqa8OiB8x8r0x/lLW4h/lcOqW92L4uLnCqf8V5OKCU9+3iNsfbDj11XOFU38qz9lnhFPfAzsRfkopTv1eAaeO+KGa"
        "BE4d1xcNpx4DTh1+f/IHq/vZOqhLEz5xW97Z3rhM8eoTkz7zqnYKeVWZY8Y3Xl3wv1BeMwMn+7yzXWg+v56zD028emdR+OEU8eVD"
        "hH/9N8K/snk0fLfhb/CXT9UvTh04Ivh1CFdk4tSv5/Z1MW9g6d7/Z3j/14HTZ+e/ex7VK+GHaRPw6e0e8elLHPHp6gT5994AT+gu"
        "fh4Mz9Y48Dh9OX681QU//hriMO04J9t4/LiBC2DnrIzHYeY5RZ4ryrdrwSda47uE5zBx2v+Qc/b7ALex1tTvdDzo4uM55/XYViKc"
        "9tdyvN7R6RxnIf5G6BOsvTDs7VBQvDZTDE289kOO71E8/yGh8PG+OM6dbxf84f4/m7Oue/s894u3EOf5v2McHstx56GAO6F4QCrB"
        "/D/daZ/49WRp4iSe870e5uMY6iLCsbcWnOadK479GW9xKJKTDccOfYXsFjr3qrC+q0YkcSexH4Oljjd2FvzFn1pLi2MX878aOHbn"
        "/UA9TOdBhFsPdjx7Y64YXJL6Aps3pl1ytd4ey+/qB8dO+ZHXBcSLVeWc8GIUb2tefK3CxQ8MHHuCe//Zwq9nhlod87ZKcezr+fPZ"
        "FcdO4x/+NuLuiD+MbnTMk90RW8Pj4wze1d8pHD7OK569kfbdLd7w7LX1LvPgxz5x4q8Cz/65MPfegXHtbcC1n+Te91StiGun/mZ9"
        "9vcl9PeTPK5dxNeWCtc+VGJc+9Ac4dopP7QM147xMnDt3W64Fo+4dhecc8lx7UPzBNeOeiLbEpcYrl2iNxjy7ikSxxIU1759jnDt"
        "233i2g35dhas+oJ6YIszvn3IGd8eFM++mXha8wXHTniXw8D5j5H9hvjhhIBrTy7zp6cYvL9zPK69Brj2ZVfw+kkN6Se/Oc/pD5I8"
        "BR2hlyTnuYB3HxbO87gM795aJN69RilGr5x7vDud409yOHfiXaTCf8/w7gkXvDvygbri3RslePdEkXh34IiaHwNOBNe+8e6JSxTv"
        "Dpy5FO/eWyK8+ycxr1haCGUFcI4Gfh04s6Lx7omLhHd/3HzvMt5dw7vfcd4aj5Lj3d97nr1HPd6jSLy7qz1QX2J7oHaW7QGGV6Z6"
        "MH7x7oQPFfU8O96d6U3N6WbFaqfJ7ALSj1ztArHekM0uSMwS3r2Fq8M09zj3hAvOvWVmnPuQT5z7ENkH9cXh3NOrOb1uG/Kfivak"
        "Yd88U5xdSPv8nNuFpca7i3kzJsjfweRM+bsMvPtBpidlYrwfvHsR74/vWQnc+xPVXPym5wng3tMi7p3ZJT1p4N5jtZydL8O9E65A"
        "U/9bdL2bcO9tAu690xH3nrmrd2bc+x38/mXHva8TcO8tLrj3zoC492skuPd6zv4y8O/QP4rHv782R/j3zpLg39UXmDwJB9+R/KkE"
        "/75FwL+3SfDvrQL+/bZzVruO+DNy/Pst5/zZQzec4+xDA//ecs6K9zKf0+Jqb7XMKv79GONnNx3P8+cY6v0uRx2g5aj3uxx1fpej"
        "zi/qnGVQ55jsXMp/Res2s3wjPvm4McWv6Fwy65md4erjibiPDcjrqt4/gvdg/SN5ZJr2l7aeHMUdhP0/VRHl9gHC+Zv2KuuHun/E"
        "yBum12UL8+N8ZLF5nnF12Sw4Rb0uW1PQfHKoH2DgC0a4+BblC6P+kr+K8mWp4xP4Hn6kEXPd1ipmXYeZ+jXigI+j/TyV+BLOrQkO"
        "j6eO7edweVSfysDnDSAOuv1EXkGcma23xdb9rI3ywmGdHKf+2eq/NdD4sPbpOuMTf9EBO8lYT4hHqIRzeSwB/Zef//Y4HOQ20KZY"
        "15k60Mr5ldSBFsW67tSBRi4eqg7UK9Z1qA5QnULEwZMruP6emu7+zxRL3RGaz2Gf/Q4J/Q4J/Q4J/Q4J/Q4J/Q7x/fYijwrLPDHq"
        "KkEehFP1Mm8rHHAEqcRixapvqeNs36J6mpmmM3lnf+DpPBfXonxvQ1N5Dh9lObfP5qfPbewzRr2hGPgCyDvaEfdab6iqZPWG9H75"
        "xj9fd5HqDf0M+PU3gMN8Dfj11+E/+RWHx9pN9Ss91xtict0txH9TYfBfJs4AV12vM03o3DHzadYB70T3ZXHfAs7PR/Hfa0NLdHnT"
        "vBb1VSecdIsFJ602Ul2yhWjvi8W1dw21N8G9V0corPOj1DG2T6u1VC9wwrE+F8XPqd2eJp/464jiOO9SkWcRt0d9H0ykvvW0b/mr"
        "70N4j8xdJ/NWvVd9gV2Lz7fjqh5Df7BfAs8q9itwfZ9BXh/33q8H0a9q134Fqu8TuF/3oV9LXfsVqL5P4H6hXvj6Wtd+BarvE7hf"
        "N6FfV7n2K1B9n4D9Muv7MKBp3+2o7zNUXH0f6g/lt6F+kd3qPl7VGBehvs8B1PdZQuMm1Pe5PcLhj15dQvt0jNu3tbqH3D64hPiS"
        "7Hm7lxBOmOkBRh2gNbw/wlYHaA1/ztvrAL0p1AH6DeqGuPEgbxHq9NwsqdOzDnV6bpDwfVpQR+T6OavTE0wv+W+XSJ2emMe6LyGh"
        "7kshZ9V7H7gjl3OW17kck9fbOZu8ZokHGUxer+VEec3POj0nc97k9d0cL69vC/J6RSKvlyGvv7fi4ueUBxlMfi8y+c3bOj1/weTm"
        "yoN8lpfb3fsEue2VyO3TTG53fyrnhDtNxZmDn/hNXur16HKYd/V6dpSsXo/+fiXjQXbNer0ep/4G50HeeVnW6yF/o1m3Z2XO6i8h"
        "P4q4fiivK60fiiMeeZr0IKzXgSWGP8UbjyXN5jP8qeSX2dxH66RYvhbxWJL6c2S8qLqGKKsbfnii4BwHgL92n7nP1+tx5bykbsVJ"
        "+B288qHOGnXheD7Ufwp1KyR+sMrTeF4X/IvF8qHE+hV/oFhxGiK+Xh3D82PgAdX45AElShM/9hx3N+K7rN8mD+hE3mm8XXlAg97i"
        "9LQ/23hAWK9iXkOqY0F1Lea+ngV7f+/1LNj4zX49izMS/jbxf8449qOr4akS1bPYfcHwYzryfpZw8R077+M41murEkwPeFBSx4K1"
        "27y4kcfXGvyfXlbHYhTxyl38fJfxgTK3svMhhbiFF16Qfl4TL2gt+fGnHPNUEP/X5AWFuX2FcBUGPyjE+/+tv3fmCZ1wPNc64usk"
        "OOLjihVHTOPqlR9E42rWvWDjLecJXYn78Dvg6eTz5nqf/JvV4N88X2T9C3auiTwhs98iX4j6u8xnf5egv3t88oX25kuLD5zIzy4+"
        "cH8+GD6Q1XEm/75svzXGq2kE+0ITZ//I8IFVyyS4sGXecGGZUZZnhO6XjZvI0ygdb4iNT+l4Q0/lnfBhBm/owATqge/Nz4Sf9IwH"
        "pPtvIf1qv+s8dMIDquMk95Uz6hkGHrTfBQ8o6h+l4g3tKpY3NOmid4A3tCsobwh6kMgPsuQdYn6NMIfnI73cagfxdS7YubDZwEuw"
        "+3uaTnDrt2cIPKEh+BmGBJ6Qpf13c+1Pce0bfKEY+EIxf3Uv1DGya6j+BbNbaF2a+31NQL3mI+dn1mviOJ//T975PPdWB8P1PLfh"
        "5Oh8U1zfy5kflFaK0Tvnmh8k1r9QxyH3cH25DoZSroNRroNxufKC9nusg/G5Oa6DsT+Y3i+tgzESTO/3XAdjL/DCTG/xrvczPTOr"
        "Yp7K8gQYvCCcm8uu86T3qwcmufcOXgdjMh9ED3T3Rx3P+9HbzfYnXOwBv/ygybyTX8rkBx3PW/V29QA/n4LXwZh0tDO85w9onNEO"
        "MOTvZgfM2zoYEy52QKnqYDD52utgMD0pE1cc/Vfkl/RbD6PnyaB1MOC3C8U4/d3kA8G/LfCBSlf/4noXHhB7fql5QPTeXupg6H7K"
        "InhA+u9LzgPCuJSoDoa8/sUx2DVt3Pyw839g/xj8n79+29n/V+vitxzxWQdjn6QOxmdZHYwyD2hWeUBl/s+lxv95scz/Ucr8nzL/"
        "53Lh/1xf5v8oZf5Pmf9T5v+U+T9l/k+Z/zNf+T+3CvyfVgn/50bwf9ZJ+D9rwP9pmef8n6suEf5P3CP/JyzwfxShPlNewks4Dz7J"
        "uXnO/3n9EuH//MAj/+d7Av/nOwKP5IREXt+CvF6+xPg/X57n/J9Rj/yf5wT+zzOC3IYlcvsM+D+f/i3n//TNU/7PRy8x/k97mf+j"
        "y2vVReb/1MwR/6fShf8TC8j/Kcwy/+f/lfk/Spn/U+b/lIr/83SJ+D97LjL/Z0dA/s/HyvwfDi98qfJ/WnzyaZouMv9nuc/+Li3z"
        "f5Qy/8eGAyvzf3zh/cr8nzL/x9r+/Of/dJT5P8p85v80lPk/Spn/U+b/XK78nzGP/J/Pl/k/M+r9Zf5Pmf9T5v+U+T9l/o/eXpn/"
        "c4nxf/YH5P/8hU/+zzMS/s9exv+pEf3rF5v/cxrnOr+uMqPgY4yChzEK/sUo+D+j4P+Mgv8zCv7PKPg/o1TfvpOrc58ZBf9nFPyf"
        "UfAJRnn+D/m1Rbs4MwpcgppwjP+TPyQOu8W6b+8Q9v3p23dvTtO+h3YfYgGQFQ2KDSdTAX+9ZnZtWOnoh95D32v7Rp397wXyaxwZ"
        "Jv0A47t9xDGO2xGuVJy/j0u+j3Byls0L2o+Jt0R8G/XgiIHL1vlKxDuoBF/JEnfh+EoNJu7mpgBxcNOfAjy0YccLfKVuCV+pW8JX"
        "Qn16bV8JxFdK8vpDKvnnwfhK4FNJeUqxueYp8byfzDKMH50L+7zyfcCDGe5EP57C+27E9R5ct+N6J67bcA1+0LDADxoW+EHDAj9o"
        "uB7X4AcNC7ym2LXc+51KE69pFbd/euc14T1DwnuGhPcMCe85X3hQwwIPallAHlRSGJdkJfZPNm4ravnzLapc56y/EE9qrbl/6+f+"
        "9Pu3KF54TB/nvp97/GL6IvGYNgB/eh9wVJuAP/0I/D2MJ5J9Fu+9FO3dzo8f+QdTYean13BtVTquje2/hKdPRW7UEeHXRpI64jEO"
        "v4+o/2nXYjxd5wcRnuwG4ge9k/NXan4wbQZRvU7CjWnPeVPD/1eE9OfT94ZfU3j+1khMH6etkUVsPCIpo/2w/lzwIPrJ37Oc6b0R"
        "htRPTf8uivsZvjON+0l/W4rxWKjLIRWpYvbD9P1J/e/YP/tbcP9C3L+AyWv6vohi4uvV/h24D+da/0YOl6b293LrU+1vU6w4UrW/"
        "FdeIa/R3GnpKxDJeNE6v4FPzG4Ysf6dx1/xj+nhW0H1PF8KWv0eVJ9m+6sob+KrAG/iKhDfwZfAGXpTwBr4I3sDhec4beO4S4Q3s"
        "8cgbyAi8AVXgDTwqkdfDkFe/XV7zijew2Sav+ckbuMujvN4vyOsOQV7rJfJ6L+T1nrxF77wEeAOrmPzmLW9gCfwGbryBhbzc7l4g"
        "yK1SIjfG/+m6O+aIS0vFuhUxzn9J8AUMnOIvGb7aEk/j+AKW99Jxv3PGF5jyxxdAffOLxxf4pjNfYAf8iohrXbJ8gRj4AogTU/yw"
        "Lk329XjOarfb41LM36oeAk9gJ9oFfubIToXTx+r6mP7nnSfA6gCRH7nK8Gfw+Jbi+QK/At79cRe+wB7GF5hw4Qs8Zu7vOv54sZpz"
        "Hr8TJeILPJDj958pCV+AcDybYbeXmi+wSbHGb+18ATw/toH9zidfoHTxRI/tjZMf+6TAFxDzPE154gtkmo5xcV//vIGZ43jEG1DH"
        "jnHxlbnnD0z55A8cnyP+wJQLf2BKwh8I5YrBcZnn8luMP5CQ8QcWS+IolM/kloD4ul9IeANngK9brXDxFoM38K+MNzBEvIHjHnkD"
        "p0vEG2DtiP4y4mPZeQMnXXgD7O/W38/IG5DgrztCMv5AVuHxhmd88geOC/yB0x75A8dd+AM0fyZ84vHHgccfLZI/gPxiyqsKHz88"
        "LuEPUH/3+ezvp9Dfx8P+cER7S4wj2j/LOCKGK8mu4uPyXnFE6kHgpoE/IByCyB9oTjdRXC8/E36oqkaCG6nh15WUN7ALvIGamcdL"
        "xGWUjjcwMce8gf3OvAHhnPaME6L7b6bzfyQYTii9ypO8DTyIG15slvBCsnXinTcw4Y03sN0fTsjkDUw58waGTb3emTeA82nYtItm"
        "5g2c5HkDMcJNgTewHf6G7QJvwNI+zxs47cwbSII3kPTLGzjhzBuw7fNBeQPfPz+zXhOUN/DhkK9z3IavOX6Z8QaeFngDkHt4tMwb"
        "UMq8gTJv4HLlDSw/b/XTynkDqfPsPerxHrPNG5i4JPV90X/kmS/c7xyftvMG2DlHPIXmJV75A8dKxB84Nkv8gTMB+QOTJeYPHHPh"
        "D5yBXQA77cD+EvEHkIcgoF2gju/l8kvIeQTHLnEeweQc8QjOSHgEJwQewUmBRzA1pzyCzC7o58k4p8+bPAL4vRO8/aq+cAZxVx4X"
        "TvsM/Z1wMXJewTqBV9DCeAV9znEj9eDUrPAKyF7ajThUFvoI5eexxYMR/wnMK6A89355BQ8747rIHg3MK4iz9kluGs9Axxkmfirh"
        "F5wW+AUnJPyC4wK/YOk5Z/9grYtf88pzPu2jc5y/2+AXRPTv7fVFdrraXzu98AtkcYcw+AUNEn7B9o0Fft8EvmD7ac6+N+194Au2"
        "A1+wHfiC7ZP4BO56O4+bz2zfi0/wE7aDn7B9pwTP+04+3ieJ43k+t9zyfJWoHa/ngVgvhfx4lA9vA/KcHGLTd49d/9qBuCjbp+uG"
        "n/EY/6403mejxS9h5EsDHt/Ix/cxWXyens8cOvY4Ovu7GUcPGtdC/KWP4un/WrDq5XXdbGPS9o2QIueFaXn6E5wf66xrf85a+pOp"
        "ZHjvlMEHY9fdiyJY3+/m9nNjn521cTiNcWD7fN0AM5Q1HkVI8MPx41Crj4M6xvDshDdXDzK8uzF/7jdxYVZ9pSO8guG5bOv1Ycd1"
        "LNpt1rjcW55wAKsV3h5r5M5fgyc3a+P8I4zzTwpW3B3ZO6/gUx3HfHgHP26v4POBtT/BfsfXX9Ken7HE+VIJ5l/NPqFw+tcRyteX"
        "pHH4FzYfQ0t1+XnHvdzG5Xexj5u/dSEfN8K9rGHj0ifDvTQXnHFyW7j3tc+3e9nzHgLOpK9InMlhwpn8Pn/uSPa9VAh1BXa64Ez8"
        "5mtyO6dGfeJL+ghX0svlgbLjR9h89IwfGRDxI8g7mYD9hniFGbdg42bui3heg/M42fwWtSW220a92m1s3Epmtw0Kdtth2OlC3oWu"
        "57+Td8IBqGPgGaXfctpf92SG2DhvaKS46BSnz5WMv5h03t8JL2HUWzPkeqYwk55K+4M9Hy7jF9C+Qjwu+7rsxbok3ALGyYg37cU1"
        "+GSol6c20PoAv7KBnjOB63qFw882NHLxK7MeHtNjs9t4+9DgaWLeE6/UnZ8ZNJ834xcRP7Nr4BZcs/fu6rsZ1+y9u4ZvLCoeZO7/"
        "jF+gdjdyOJVMutE4j6w8STp3Nizm9vfjNI83GHW6plz7M6XFmyz7vmYvHYU+KMafKK4kno+aPP7Dci51NVyhBHpuxFzfYWv8EPiD"
        "U09iPBSx7sqHbOOn8wDT5Md+kLPfTk3rA7+24m8VHn/bEVrG7Nwx2HFp4IXHYN+lcW6OgR+eRn2csT2833Yl5nua9F5aZzcRzgC/"
        "byF8AK5bcQ07ME32OuxD4MCI151JU90p2JPpTrz36nxQOXByjwt2Tp+3eUB6J8Xt3fohrkcjb6dX/0Hs5hKtx3Deus7N9VgtWY9T"
        "3Hq8E7zny2f9/TQnjhdbf9WOeDrC0Z2qId7kj3KKg986FUd9EeVkzrEdikNVUzvfzZX9RGU/UdlPVPYTlf1EZT9R2U9U9hOV/URl"
        "P5FnP1HMGQ+jHoY/ZOQ0G5dBc/4nXMZpxrxcNH+GmT+K6mtT/QGtn3periTycn3M3Pfq7OumsBm/P4I4d7bRcV3vySLvHuEcMkO8"
        "HiquR02fcf4+LvleyNNl21fCnD+O/F2ZSo9+rrDo5xpm+IxK5CES/V1i/awvsOem4vy8su6/e3UcH9un1E3Ia7SWx0F0hO7SGe82"
        "P9aA4L8SzoEjDbPkxyK+oOHP+iTnz8qi/11rPsr7tQbu4/xa6gHWz64195bInu7y5d/asEzi11pG+9fFsqtfmlW7Oqq8yNpDXiMt"
        "j8R/aXoH7hf1IsILGnmE8LvgeYQOsPWziXAfY/q1PI/QX+J+6v/n2Loy8giNFPg8Qsgvt6kN9z+H+yuFPEL7cB/Z9fA/byK97DO4"
        "rsf1p3BN+YmGcE15wJg9bPj/Vrr5/66eFf9fKn4hNxd+P3UMfoP0FsL54LqX8Gu4pjxNv8iV/YRB9rVv5sp+Qj9+ws8X6Sd8VuIn"
        "HIafcK9HP+Gf5Zz791Ru5jjCLwtWPd+cP37zXJQ6zy3LT0h5Hu36WEKip0UFfbdNon9VcPELU19rk+DuoV9VLMLv2oy8q1diPbxV"
        "iJt5Hm32H7Nbjgr7SVS53maX7NDyumCfyTSYuMiExV/VkWjUzyv3vIuNIev3xeR/0vvlO//Tyxcp7+I55O+Kh1g+mjzydxXAl2EJ"
        "arLgiewmPRz6mG6fWM69VPK7jL8SYjhnskN3P2aON+PrJLn9f2uoGvmoViO/yjuFfFRruHmopul8Z3wI2pe2hhainR+inR8L7bzM"
        "t7OU2vkGfn8l8lpdDT5oSL8mP6z5fNI/rsbvFuB33xF+93XhefS7ryrkX4rh/krFzMdoPofm/yLc/w3h/i8K7dP9hyTtJITvSd+L"
        "Ct/TfhkWvm/EdTvnb/B9jlLesgi/DlIVn2X23hrWL8KN962h/eiPhX1r0uYPmLTY4Zlbmd/Qmn9kh27nsO/F59v9Vx9Hf5C/+SB7"
        "ntgv7Xk6j2/xH/rqX/B+bUe/ql37VaH368456tc96NdS137pPMjF6+aoX+9Dv2pd+xXV+9UwR/1ag35d5dqvmN6vhXPSr5SyBOu/"
        "jvVjbUixxiGzDQqnJ107vW/GPfSr+PV4BcaF7Uv3EE/+Bfa8B5fSuFVwf+9bG+FwVq8a+yTrMOUTVg8w/UXzv+n+xPW8Pv0KPlNJ"
        "5Jtdz+sToh8zlfxFPmz5e1T5ed55v/51gf+e9uU3hO9rOX3U/J701DMe89l+Xchn+zVJPtuvIJ/tpCRv44vIt/mlOctnG0y/GrlE"
        "8tkOesyP+gkhP+qfCnk2d0nk9Sjk9cic5bMNJq/7L5F8th/2KK92QV4fEOT1Pom81kNebRctn20w+TXN83y2aY/5bBcJ+WyrBLld"
        "KZFbJfLZJh3znKTinZyfbKZ8tvr4z5d8tkZ84Q2Gt+o3/UNcPlvLe7H4uDyfrf5+Jctne8pfPlvwM/3ks3Xqb/B8tt/i8tla/W16"
        "3lrKv0d57ZFvw8hni/3uiJGvlvmNN+N6g8DfJTtey5fRZtE7DH94hZCPFrzyQ3HIN87u66r5cs7ZX/S7nnBlJh5uZv3Vwvt3wZeV"
        "pp2eGdqZEV92aJLLt7sBB9ChuAxf1svjywaKxJdhf8n2Qm6U77dXhi/r5fFlfSK+rFfArfise5QkfxD8B8Mu+DLMK1ncwI4v87dv"
        "ZSrbBXxZuzO+jHB2fbM9DgK+rG+TR5wd4cs6BXzZliLxZXcqfvFlk6XAlw3M9jh7xZe1e8SXof4b6hgZ+DIjLgR82SMCvuwR0Z8d"
        "FF9WuMDjy3qLw+VJx43wZb/Wn9c97Iwv62qgvOS/uuAcx0D8YBxxAAO38fqFmfz/3vNv7zD4WXz+7X+6wOtLvZL4xh+xdvZRnbBS"
        "5d3ewJ+DNvzdh9j9I/7ybRv7fLE4N6/5LA+9xdV5o3kvjqtbnm3KP1Nq3Bvl+6A823OfV7uXz/fpinfrdMG7lSqvdu+MeCoZ7q6r"
        "of9CaeLj2y9Y43/3hFh+bXmcUZZnuxX7wQ2Kr34Ydsq9kjzbrN3mxb9jPJfPs303y7O9i5/vtvxzRn7quGPc0Cmv9g6rXo98e6J9"
        "SPkXzXzarAO0Dxt5tB3u5/Jn0ziE/wF4P+bfrE0I8eBEi+KEh4wqf8vhG7zmzTbzZbP4tDxf9gLE+etd5F/vM+/0cuSd3ltknmx2"
        "HnUo3+Pe81SNmB+b+nmFz35G0c+Mz/zYjQXrOVF8vrz6gi/8r+98ebXAKbRzOGj3fHktHG9HxPEa+fIwXs3Lmjg9Xp4fr51736B5"
        "0TK3tvsbt1LlRUNdytLlx24vcOcI8qJRPnJ1jM039QA/T3zX70AePLFfNI7qWK3reDrmyV62ckY9wZD3oIu8XfKiZ2/h7/ecH3uo"
        "2PzYLS56Q4zDw0n1hWd4feFRQ76II01s5M4VI182+IhWvx7hHKi9KsF+5/Nkt/F2SqXP/NiWdq35sTcP0PxDXuw4i8OrE63A78Oe"
        "iPvLk63F9/TfH9rB7XOpRDqgHtLumBe7uZbifP+Rt+ob9vP5qOR8/iCXF7trwGs+bPacyycf9iCXDzuVTJfzYCvlPNjlPNiXax7s"
        "589Z4zvyPNjD59h71OM9ZjsPdn2J9fraWdbrqzn8sXe9numT2ScxTwVctz0PNtPfmmuu86jft3rT713zX7eWVL83n9de8KOfm+03"
        "uuj9fvNftxac/Edm/mvSy+uh//PzKXj+a+hnY9XB9P2aRhd9v9Wbvj9v8143lpYXK817zeRrz3uNOAf04e5hPt7gN981+QF7aoLl"
        "vSa+aCoUQz8Q7woj73UT/NBJMc5Sw42TEWeneknSPNc3CHmur2PxVklcjvI7+M9z/Q5JnusVTK/AuJMeVPW8Xd/V/YnI/+ae3/p1"
        "2zzRf0/y9Zvf+nFTz6hXrPmtMR5B81snWPtavo2ERf4dyX+W5LdugT3ThrjQloL1PDfzW8PuMfJbP/e24mgXOee3TiU++7Y/O+fp"
        "tzn/spHX+gn9e+Ldzx8+EdZ9U6+ET1Qc75vWD/GI7Lgofl8jfocMD2XwskPEy25kuE5Xvs8O7vu5x8edLI7vI8QTqS63O9/nduAb"
        "NwDf+AHgG++EXfBhzs4kXHT2dn78yI5MhZnfRsNPVVnsTc2O0TQRqidAdbC18XpTw4sTb3kd73f3z1sGbn6Q1vNytn9Jectp3E/6"
        "PXtBk7dcpfC8ZcSFB9tw/0Lcv0DgLV+B+wifncQ1zWOs08F6xYofVAeJt4w4+WArruF/Gqw2cJwRy3jROL2CT83uC1n+TuMu8sVT"
        "4ecLYcvfo8qzHvHiuwrW96q7f2fB+l4mXvxPCgwH+XDBGRfZx/SX+5lfbf7ixe+zrc+WWVqfxeHF74T83PDHt3Pyqru/rcDjWN8r"
        "kde7IK9b7fKaV3jxlTZ5Nc6SvIrDiy/yKK8FgrwqBXklJPKKQl4Ra97iSwAv/gbDi0P/o7iTTX43CfKDf02KF4cci8eL/5NHvPiP"
        "Bbz4DwW8+A8kePHvAy/+j3mn+ZiphP0Tu5ezL+YcN746IC7EyL/G+ERZi1+Uw41b3ovh3uYKN/5XkIsLbnzfIm5/sOHGV88Vbvyp"
        "PGfPuuHGPwn7cZZw4+p+4v0L+PEY8OPw25M/tyu9I+9sJ1ym+PGJSZ/5STuF/KTMkeIbPy74Syg/mIFbfd7ZnjOfX8/ZdSZ+vLMo"
        "PG+KeOchwqP+G57H9q+64bsNP4G/vKR+cePA9cAfQzgfEzd+Pbcfm3jmUr//z/D+rwM3z85t93ykV8J/0ibgxds94sWXOOLFCSeQ"
        "Cv0X+DZ38fNgeLbGgcfNy/HcrS547tcQN2nH+dbG47mNuD07H2W8CjNf6Gn4U9m4dFvwgtZ4LPGLTdz0qzlnfw3bYChvm4mb/nbO"
        "eT22lQg3/T9zvL7Q6RwXIT5F6BOsvTDs5FBQ/DQ7sEz89EOO71E8HyGh8PG5OM6dbxf84fBHctZ1b5/nfvEQ4jz/d4wDy1dknIcC"
        "LoT896kE89t0p33iyZOliWt4zpt6mI87qIsIV95acJp3rrjyZ7zFjUhONlw59BOyN+jcq8L6rhqRxInEfgyWOj7YWfAXL2otLa5c"
        "zKNq4Mqd9wPKk2riyzsl+PI1uWJwQ+oLbN6Y9sQqvT2WJ9UPrpzqcawLiOeqzTnhuSg+1rz4WoXz+xu48kXc+9twHIZfNSCe/AbC"
        "L7Y65j+V4srX8+ezK67cwL2fQJwccYPRjY75pjtiAr7ciM8FxJc3Klwc0BVfXlvvMg/+t0/c9hRw239RJL68Dfjyk9x7nqoV8eXU"
        "z2/77Offo5+P8/hyEedaKnz5UInx5UNzhC+n/MoyfDnGy8CXd7vhTzziy13wxiXHlw/NE3w56nFsS1xi+HKJvmDIu6dIvElQfPn2"
        "OcKXb/eJLzfk28nnUz+wxRlnPiTDmVdwuEsDb058PgnufDPxpUqFN19D85HHm3vGl1M9wsPA24+R3YZ434SAN08u86efGPy7CM97"
        "qwHefNkVvF5SQ3pJ/rxVb5Cf48ck5/hdPA59WDjH4zIceutlhkN/ksOhEy8iFf4+w6MnXPDoyKPpikdvlODRE0Xi0YH3aX4MeA5c"
        "+8ajJy5RPDpw4FI8em+J8Ojw12dZWgZlBXCIBr4ceLCi8eiJi4RHf9x87zIeXcOj//55a9xIjkf/4Hn2HvV4jyLx6K52QH2J7YDa"
        "WbYDGJ6Y6qj4tQMy2xs53iPpd3Y8Ouz8dDP8cCYu28keIL3I1R4Q6/TY7IHELOHR+fpFxdsHfnHoCRcceu/MOPQhnzj0IbIL6ovD"
        "oadXQ59rNOoMRRzsSMOueaY4e5D2+Tm3B13tA594dDFvxQTv56D8WQYe/SDTkzIx3u/dvYj3v/esBC79iWouXtPzBHDpaRGXzvTc"
        "njRw6bFazr6X4dIp/q+p/S26vg18nyXOtsXqxxbirJm7KP+WBJ9+B79/2fHp6wR8eosLPr0zID79Ggk+vZ6zuwycOvSP4nHqr80R"
        "Tr2zJDh19QXUdwRevSP5UwlOfYuAU2+T4NRbBZz6XecUR7tJglNPvu+cPzvovec4u9DAqb9L/z5bowjPaXW1s1q94NRteZEEnHpa"
        "hlM/nufPL9TJQT16qlNP9eszy1EXF3XBMqgLTPUG6Xyh/FO0bjPLN+KTjxNTvMqs/3WWqycn4js2IA+q+tBb6D/617S/tHXXKK4g"
        "7Pepiii3Xgl/T3apOs76oe6nesIn8hR31uuYhflxPmKpP8/VMbPgCPU6Zk1B87gh376BIxjh4liUp4v6Tf4pylOljk/ge/iNRsz1"
        "WquYdRBm6teIA36N9vFU4kWcVxMcXs6o3wT/kFHfifBzA4h37jqZVxBPZutssXUfa6N8bLATjlP/bPXSGmh8WPt0nfGJs+iAfWSs"
        "J8QfVCO/Avh6AwkOb2CPt0FuA22KdZ2pA6ijh/WmDrRweqc6gHpZWH/qQD0XB1UHqK4f4ozJFVx/T013/2eKpU5HSOh3yGO/Q0K/"
        "Q0K/Q0K/Q0K/Q0K/Q3y/vcijwjJPjDpEtVSnJOp53lY44AVSicUcjkkdZ/sW1Z/MNJ3NO+NLzuS5OBblWRs6nedwUFZ9Lz99XkPP"
        "MOrzxIDnR77PjrjX+jxVJavPo/fLNz75+otUn+dnwJe/AXz5a8CXvw6/ya843NVuqvfouT4Pk+tuIc6bCoOfMnEWuOd6nQlC54/J"
        "r6wDronuy+K+BZx/L6r8HfOHhZbo8qZ5LeqpTjjmVguOWW0kfs1CtPfF4tq7htqb4N6rIxTW+UvqGNun1VqyOyYc61lRnJza7Wny"
        "iY+OKI7zLhV5FvF51MNBP/rW077lrx4O4Toyd03lrfqu+gK7Fp9vx089hv5gvwRuVexX4Ho4g7we7r1fD6Jf1a79ClQPJ3C/7kO/"
        "lrr2K1A9nMD9Qn3t9bWu/QpUDydwv25Cv65y7VegejgB+2XWw2GA0r7bUQ9nqLh6ONQfyjtD/SJ71X28qjEuQj2cA6iHs4TGTaiH"
        "c3uEwxm9uoT26Ri3b2t1Arl90LiPPW/3EsIDMz3AqJuzhvdD2OrmrOHPeXvdnDeFujm/QZ0NN57irUJdm1ZJXZsbUddmnYSPswZ1"
        "N1rmrK5NML3kqkukrk3cY52UsFAnRRH4U/mcs7zO55i8zuVs8polnmIweb2eE+U1P+va/CDnTV7fy/Hy+k6Ol9cJiby+BXm9bMW/"
        "zylPMZj8WN2L+VvXZpTJzZWn+Bwvt7ufEeQ2LJHbZ5jc7v50zglfmoozfY94TF7q2+hymHf1bfpKVt9Gf7+S8RQ/Ouv1bZz6G5yn"
        "2D6v6tuQH9B7nZuWnNXPQf4Pcd6rE20cf4/ifkeeJv0F62xgieEH8cYzqWfzEH5Q8qds7qP5XSyfingmS/TnyHhLdQ1VrD724YmC"
        "E37B4CvtM/fnej0OnJDwlabgL/DKV3rLqH/G85UuCHUeJP6ryjN4Xhdrr2i+kljv4Q8UK65CjGuoY3h+DDydGp88nURp4r2e4+RG"
        "PJb12+TpnMw7jbcrT2fQW1yd9lUbTwfrU8wTSHUfqA7E3Nd/YO/vvf4DG7/Zr/9wVsKvJn7OWcd+dDXsK67+g8HLefqC4X904OVk"
        "Rk9iPS5yfF/1EIs/peI3KcHOb9Wx7kNzzSoe/2rwcljdi8zQMW4+y/g5mVvZeZAKJxz90U48Hf1cpfNuLfnbTzvmeyA+rsnTCXP7"
        "COEeDL5OiPfTW38/E29HPMc64usk+N7jihXfq44z+Xjl69C4mrwdFr+V83auxH34HfBudv4O5knoXT55MTeCF/Nckfwddo6J/B2z"
        "3yKPh/p7rc/+rkB/d/vk8bC6t6XD77E6wLOH35vIB8PvsflEfnjZ/mqMV9N+/f7mxU2cnSLD71Utk+C2lnnDbWVG9+at98vGTeRP"
        "lI7Pw8andHyevXkn/JbB5zkwiTrXI/mZ8I2e8Xp0/y1GHMZ1Hjrh9dRxkvvKGfUKA6/Z74LXE/WNUvF5dhXL5znuomeAz7MrKJ8H"
        "eo/I27Hk72H+hzCHtyM93Gr38HUimF6w2cA1sPt7mk5w67dnCPydIfgDhgT+jqX9d3Ptn+baN3g8MfB4Yv7qRKhjZMdQvQhmp9C6"
        "NPf7moB6zBbHuhF0/jYvjuN8fi3vfJ6/xJ/nkroRrue5DcdG55vi+l6/jfUj1HHIPfy75ToSSrmORLmOxOXK2/mSxzoSh+a4jsRk"
        "ML1fWkdiIpje77mOBNPLso1+9X6mX2ZVzFMZf9/g7eDcXNbsSe+n+HzxPP69+SB6oLv/6UTenx0w4mIH+OXtCHaAjbdzAnYA7IED"
        "/DzyXD9igp9PJBd1bH8gO6B5mYtfcadE3rW8P0DK4x8MpvcXXzdixEXv98nTEfMAHeT1WnvdCKYXZeKKo7+K/I7+60cwuyB4/Qj4"
        "66h+BPR2k6cDP/as1Y+43oWfw55fan4OvbeXOhK6f7IIfo7++5LzczAuJaojIa8fcRz2TBs3P+y8HNg9Bi/nS287+/1qXfyVX/BZ"
        "R+KvJXUkPs/qSMwWPydwHQm27glPbvp9wJcYBU9iFPyIUfB0RsHTGQVPZxQ8nVHwdEbB0xmlfFOdXL6KzCh4OqPg6YzyPB3yZ4v2"
        "cGYUuAH1tGN8nvwgcdgr1v17h7D/T9++e3Oa9j+0C97PigbFhmOpgJ9eM7c2rHT0P++h77V9o87+9wL5M44Mk16A8d0+4hiv7QhX"
        "Ks7fxyXfC/U9JPNC5BcRH0Y9OGLgpnU+EfECKsEnssRbOD5Rg4mLuSlAvNv0owCvbNjvAp+oW8In6pbwiZAvSttXAvGJkrwekUr+"
        "eTA+EfhOUh5RbK55RDwvJ7MM42fMS/BOht34OOCpDHfivr343UZcP4XrdlzvwXUbrsHfGRb4O8MCf2dY4O8M1+Ma/J1hgXcUu5Z7"
        "v1Np4h2t4vZP77wjvGdIeM+Q8J4h4T3nC09pWOApLQvIU0oK45KsxP7JxnGFUCfJqS6QFUcWvC7Qx7nv5x5fmL5IPKMNwIfeB3zo"
        "JuBDPwI/D3B9z+K9fdYF0urlWO2iVORGHbF9bSSpIxLj8PeI+p92LcbRdf4O4cFuIP7OOzk/5ZzXH+r3WX+o32f9of423O9Sf6hf"
        "qD/Uz+PP1P56bn2q/UL9oX6h/lB/qesPPS3UH3rSY/2hrwq4/q9IcP1fBq7/RQmu/4vA9R+e57j+5y4RXP8ej7j+jIDrVwVc/6MS"
        "eT0MefXb5TWvcP2bbfKan7j+uzzK6/2CvO4Q5LVeIq/3Ql7vyVv0zksA17+KyW/e4vqXeKw/tFCoP7RAkFulRG5x1B+KOcaRU/FO"
        "zr679PD8v5yneP6pSwzP/815hef3juP/m5zV3rbHkZifVD0EHD/8/0a9j528HlXXx/Q27zj+z7H5Z6uTw+NRisfz/wp49E+74Pmf"
        "Znj+CRc8/2Pmvqzjgxc/JsHznywRnv8Rof7IaQmen3A3m1l7Jcfzb1Ks8VY7nh/Pj21gv/OJ5y9d/M9je+Pkf54S8Pwn8k7j7Ybn"
        "zzQxfzmtd/+4/saZ42+P0Dgf5+Iic4/vP+0T339ijvD9zusi+yT5lSLc/mLH+SeLqsNh4vwVVn8jLsH57zrhgvNH3pD4zQHxcWcl"
        "OP9GhYuXGDj//wuc/3GPOP8zJcL5s3ZEPxfxpew4/ykXnD/7u/X3M+L8bfv1MeSfkuH9swqPDzzrE+9/XMD7n/GI9z/ugvenPDNf"
        "8Ymf/5sS1etA3i7lVUVxjB+KeH/q7+d89vc59Hcw7A/3M3Jp4n5W+cX9AE9ykM1jab5eqtuRbsK6OpafCe9TVSPBfdR4xPnsAs6n"
        "ZubxIjuk9Dj/yTnG+U844/yFc9ozzn8X5eWldgPie9KIxxyCvCV6hoFHcsP5u+F9bg6G9ym+bsekN5y/W90OYT6aOP/Tzjj/YVOv"
        "d8b543yy1KXkcf4nBJz/FI/z91qnw9I+j/M/44zzTwLnn/SL8z/pjPO37fNBcf7/S4LzP1skzv/3Qr7OcSkuRnF9r98OnP9TAs4f"
        "cg8fKOP8lTLOv4zzv1xx/td4rM9xdWnrc7jq+8dKrO9PzrK+P1Eczr/fOa5sx/mzc47si+Ylvy14/7PzHO9/Nm+1s4gHXDq8f7G8"
        "3zLu35PfUYr7PyvB/Z8UcP9TAu7/dEDc/4micP+ZXdDLk3FOjzdx//B3J3i7VX3hLOKkPI6b9hf6e+A6HX3O8SL14OlZ4QGQnbQb"
        "8SejTscTijOODnGfwDwAPMc3D+BhZxwW2aGBeQBxqtPB5KbxAnRcYEJWp+OMwAc4KeEDHBf4AFefc/YL1rr4M2t81utYJKnXsVD/"
        "/v8DLynZyQ=="
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

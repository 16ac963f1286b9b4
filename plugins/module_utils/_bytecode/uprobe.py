# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [4592, 5160],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3224, "scratch_calls"], [3368, "tally"], [3504, "frames"], [3624, "frames"],
        [4352, "frames"], [4488, "frames"], [4544, "tally"], [4608, "tally"], [4736, "frames"],
        [4856, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2848, "SEVERAL"],
        [2872, "WANTS_SITE"], [2904, "ATTACHED_PER_CONTAINER"], [2952, "ATTACHED_PER_CONTAINER"],
        [3032, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [9752, 8168],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5600, "control"],
        [5656, "events"], [5768, "control"], [6120, "rows"], [6192, "blank"], [6240, "rows"],
        [6296, "rows"], [8096, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4832, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5536, "MAX_EVENTS"], [5672, "EVENT_SIZE"], [6376, "UNSIGNED"], [6856, "SUB_BITS"],
        [7000, "UNSIGNED"], [7064, "UNSIGNED"], [7368, "SLOTS"],
    ],
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [17920, 8304],
    "maps": [
        [24, "control"], [2864, "owners"], [3008, "owner_levels"], [3128, "owners"], [3488, "owners"],
        [3800, "owners"], [4728, "tally"], [4840, "control"], [5512, "control"], [5736, "control"],
        [5792, "events"], [5904, "control"], [6256, "rows"], [6328, "blank"], [6376, "rows"],
        [6432, "rows"], [8232, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1352, "OPERAND1"], [1736, "OPERAND2"], [2120, "OPERAND3"],
        [2368, "OWNER_BY_MOUNT"], [2400, "TASK_NSPROXY"], [2480, "NSPROXY_MNT"], [2552, "MNT_INUM"],
        [2664, "OWNER_MASK"], [2792, "OWNER_MASK"], [3320, "OWNER_HOST"], [3344, "HOST_PIDNS_DEV"],
        [3360, "HOST_PIDNS_INO"], [3920, "ATTACHED_PER_CONTAINER"], [3976, "WANTS_PID"],
        [4096, "PID_NUMBERS"], [4128, "TASK_GROUP_LEADER"], [4208, "TASK_THREAD_PID"],
        [4288, "PID_LEVEL"], [4440, "UPID_NS"], [4504, "PIDNS_INUM"], [4656, "ONLY_PID"],
        [4784, "COLLECT_EVENTS"], [4968, "KEY_VALUE"], [5056, "BY"], [5472, "STATISTICS"],
        [5672, "MAX_EVENTS"], [5808, "EVENT_SIZE"], [6512, "UNSIGNED"], [6992, "SUB_BITS"],
        [7136, "UNSIGNED"], [7200, "UNSIGNED"], [7504, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [26224, 8080],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1336, "frames"],
        [1408, "frames"], [3536, "owners"], [4488, "tally"], [4624, "control"], [5280, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6032, "rows"], [6104, "blank"],
        [6152, "rows"], [6208, "rows"], [8008, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1032, "SAVES_ARGS"], [1216, "SAVES_ARGS"], [1448, "VALUES"], [1552, "FILTERS"],
        [1688, "OPERAND0"], [2376, "OPERAND1"], [2760, "OPERAND2"], [3144, "OPERAND3"],
        [3392, "OWNER_MASK"], [3648, "ATTACHED_PER_CONTAINER"], [3704, "WANTS_PID"],
        [3832, "PID_NUMBERS"], [3880, "TASK_GROUP_LEADER"], [3960, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4184, "UPID_NS"], [4256, "PIDNS_INUM"], [4416, "ONLY_PID"],
        [4544, "COLLECT_EVENTS"], [4736, "KEY_VALUE"], [4824, "BY"], [5232, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6288, "UNSIGNED"], [6768, "SUB_BITS"],
        [6912, "UNSIGNED"], [6976, "UNSIGNED"], [7280, "SLOTS"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [34304, 8072],
    "maps": [
        [24, "control"], [560, "scratch_calls"], [712, "frames"], [928, "frames"], [1328, "frames"],
        [1400, "frames"], [3528, "owners"], [4480, "tally"], [4616, "control"], [5272, "control"],
        [5496, "control"], [5552, "events"], [5664, "control"], [6024, "rows"], [6096, "blank"],
        [6144, "rows"], [6200, "rows"], [8000, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [1024, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1440, "VALUES"], [1544, "FILTERS"],
        [1680, "OPERAND0"], [2368, "OPERAND1"], [2752, "OPERAND2"], [3136, "OPERAND3"],
        [3384, "OWNER_MASK"], [3640, "ATTACHED_PER_CONTAINER"], [3696, "WANTS_PID"],
        [3824, "PID_NUMBERS"], [3872, "TASK_GROUP_LEADER"], [3952, "TASK_THREAD_PID"],
        [4032, "PID_LEVEL"], [4176, "UPID_NS"], [4248, "PIDNS_INUM"], [4408, "ONLY_PID"],
        [4536, "COLLECT_EVENTS"], [4728, "KEY_VALUE"], [4816, "BY"], [5224, "STATISTICS"],
        [5440, "MAX_EVENTS"], [5568, "EVENT_SIZE"], [6280, "UNSIGNED"], [6760, "SUB_BITS"],
        [6904, "UNSIGNED"], [6968, "UNSIGNED"], [7272, "SLOTS"],
    ],
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [42376, 8640],
    "maps": [
        [24, "control"], [728, "scratch_calls"], [880, "frames"], [1096, "frames"], [1592, "frames"],
        [1664, "frames"], [4096, "owners"], [5048, "tally"], [5184, "control"], [5840, "control"],
        [6064, "control"], [6120, "events"], [6232, "control"], [6592, "rows"], [6664, "blank"],
        [6712, "rows"], [6768, "rows"], [8568, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1192, "SAVES_ARGS"], [1424, "SAVES_ARGS"], [1704, "VALUES"], [1808, "FILTERS"],
        [1944, "OPERAND0"], [2936, "OPERAND1"], [3320, "OPERAND2"], [3704, "OPERAND3"],
        [3952, "OWNER_MASK"], [4208, "ATTACHED_PER_CONTAINER"], [4264, "WANTS_PID"],
        [4392, "PID_NUMBERS"], [4440, "TASK_GROUP_LEADER"], [4520, "TASK_THREAD_PID"],
        [4600, "PID_LEVEL"], [4744, "UPID_NS"], [4816, "PIDNS_INUM"], [4976, "ONLY_PID"],
        [5104, "COLLECT_EVENTS"], [5296, "KEY_VALUE"], [5384, "BY"], [5792, "STATISTICS"],
        [6008, "MAX_EVENTS"], [6136, "EVENT_SIZE"], [6848, "UNSIGNED"], [7328, "SUB_BITS"],
        [7472, "UNSIGNED"], [7536, "UNSIGNED"], [7840, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [51016, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [55608, 5160],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3224, "scratch_calls"], [3368, "tally"], [3504, "frames"], [3624, "frames"],
        [4352, "frames"], [4488, "frames"], [4544, "tally"], [4608, "tally"], [4736, "frames"],
        [4856, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2848, "SEVERAL"],
        [2872, "WANTS_SITE"], [2904, "ATTACHED_PER_CONTAINER"], [2952, "ATTACHED_PER_CONTAINER"],
        [3032, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [60768, 8168],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5600, "control"],
        [5656, "events"], [5768, "control"], [6120, "rows"], [6192, "blank"], [6240, "rows"],
        [6296, "rows"], [8096, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4832, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5536, "MAX_EVENTS"], [5672, "EVENT_SIZE"], [6376, "UNSIGNED"], [6856, "SUB_BITS"],
        [7000, "UNSIGNED"], [7064, "UNSIGNED"], [7368, "SLOTS"],
    ],
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [68936, 8304],
    "maps": [
        [24, "control"], [2864, "owners"], [3008, "owner_levels"], [3128, "owners"], [3488, "owners"],
        [3800, "owners"], [4728, "tally"], [4840, "control"], [5512, "control"], [5736, "control"],
        [5792, "events"], [5904, "control"], [6256, "rows"], [6328, "blank"], [6376, "rows"],
        [6432, "rows"], [8232, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1352, "OPERAND1"], [1736, "OPERAND2"], [2120, "OPERAND3"],
        [2368, "OWNER_BY_MOUNT"], [2400, "TASK_NSPROXY"], [2480, "NSPROXY_MNT"], [2552, "MNT_INUM"],
        [2664, "OWNER_MASK"], [2792, "OWNER_MASK"], [3320, "OWNER_HOST"], [3344, "HOST_PIDNS_DEV"],
        [3360, "HOST_PIDNS_INO"], [3920, "ATTACHED_PER_CONTAINER"], [3976, "WANTS_PID"],
        [4096, "PID_NUMBERS"], [4128, "TASK_GROUP_LEADER"], [4208, "TASK_THREAD_PID"],
        [4288, "PID_LEVEL"], [4440, "UPID_NS"], [4504, "PIDNS_INUM"], [4656, "ONLY_PID"],
        [4784, "COLLECT_EVENTS"], [4968, "KEY_VALUE"], [5056, "BY"], [5472, "STATISTICS"],
        [5672, "MAX_EVENTS"], [5808, "EVENT_SIZE"], [6512, "UNSIGNED"], [6992, "SUB_BITS"],
        [7136, "UNSIGNED"], [7200, "UNSIGNED"], [7504, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [77240, 8096],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1320, "frames"],
        [1392, "frames"], [3520, "owners"], [4472, "tally"], [4608, "control"], [5264, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6040, "rows"], [6112, "blank"],
        [6160, "rows"], [6216, "rows"], [8024, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1200, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2360, "OPERAND1"], [2744, "OPERAND2"], [3128, "OPERAND3"],
        [3376, "OWNER_MASK"], [3632, "ATTACHED_PER_CONTAINER"], [3688, "WANTS_PID"],
        [3816, "PID_NUMBERS"], [3864, "TASK_GROUP_LEADER"], [3944, "TASK_THREAD_PID"],
        [4024, "PID_LEVEL"], [4168, "UPID_NS"], [4240, "PIDNS_INUM"], [4400, "ONLY_PID"],
        [4536, "COLLECT_EVENTS"], [4720, "KEY_VALUE"], [4808, "BY"], [5216, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6296, "UNSIGNED"], [6776, "SUB_BITS"],
        [6920, "UNSIGNED"], [6984, "UNSIGNED"], [7288, "SLOTS"],
    ],
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [85336, 8672],
    "maps": [
        [24, "control"], [728, "scratch_calls"], [880, "frames"], [1096, "frames"], [1592, "frames"],
        [1664, "frames"], [4096, "owners"], [5048, "tally"], [5184, "control"], [5840, "control"],
        [6080, "control"], [6136, "events"], [6248, "control"], [6616, "rows"], [6688, "blank"],
        [6736, "rows"], [6792, "rows"], [8600, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1192, "SAVES_ARGS"], [1424, "SAVES_ARGS"], [1704, "VALUES"], [1808, "FILTERS"],
        [1944, "OPERAND0"], [2936, "OPERAND1"], [3320, "OPERAND2"], [3704, "OPERAND3"],
        [3952, "OWNER_MASK"], [4208, "ATTACHED_PER_CONTAINER"], [4264, "WANTS_PID"],
        [4392, "PID_NUMBERS"], [4440, "TASK_GROUP_LEADER"], [4520, "TASK_THREAD_PID"],
        [4600, "PID_LEVEL"], [4744, "UPID_NS"], [4816, "PIDNS_INUM"], [4976, "ONLY_PID"],
        [5112, "COLLECT_EVENTS"], [5296, "KEY_VALUE"], [5384, "BY"], [5792, "STATISTICS"],
        [6024, "MAX_EVENTS"], [6152, "EVENT_SIZE"], [6872, "UNSIGNED"], [7352, "SUB_BITS"],
        [7496, "UNSIGNED"], [7560, "UNSIGNED"], [7864, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a9160ee8c8bce23ca730fbb7e51237dd4e90e50f77febf1d36bc2be7294397ae",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["events", "Q", 8, 1], ["claimed", "Q", 16, 1],
                ["ended", "Q", 24, 1],
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
        "eNrtXWtwFNeV7p6HZkZ+MMbMIIgVaSBgGaMYWAzYlYdsiGFtJ1KCtcgEBRRBIbShjBC21UxqLVngOJQTe7BjU2N7F8mOgUq88o9k"
        "hTepjGqTKjuVx3q9TgVH2VrnsRVvJdmQyiahFmlm1X2/09P3dvdM98xIQqH507Tm9u3bp8+559zzfX1uJi5p/0ZlduxcfCCnHmuu"
        "kbh/mWF2DPkk6UAulzs69X/1kpgU0v6u4PqYHNSONTJ/fUwOsHa+qHZsTPjYffH7l3BMdm/R7j9aRefv5tjxHRzP4fg6jmM4nsXx"
        "FRxP43gSxxM4PoHjozj249iHI57fNP4btaP63EvV3/387/P8NN4L2vWZIchrqp8LU/IanXrcMK7vUeUwxNqZ+rm2sv10FugnYOhH"
        "eN7+jtO47vPsD82L2PFUmP0uyie5uEtrH5TY+61NPcnuV8X0JNPB2u2dOqmfOj6IY6tcrT9Pi9oO7300DL3bx44PRlj7EZzb3z/B"
        "rhuAHHBfZZj9vjNBen6hqJ5fMOh5JgQ9CDG9VXpqtGOr/HPc91fasbbjELs+jOsG7J77Su25Sc87u88XHc95w3iS1S1a+5jWm6oH"
        "7LzjGmZnQekD7PoU5DAw3XJ4B3L4LyaHga3s+giuS9nJoUaTgzLUliP9nLpdTnlpV47Tn0/jeh+ux7HVV6cdzfZ6yNKOa3zCc76A"
        "5/TDLgJ5++pT7yfhfji2SjdIxvkpKDWwfqBn81LTLee3IOe3mX3Czvf62fhew1EZhj4s4eX2Go7717yN+Y7JObmYyV+9f1LtF/YX"
        "C3+f3ecR2GEV7BDnoxGSw38yfZQXaO+vuN3LmpyD0odzRvmZ5ebOLuzl9hvIbTWTS09eH9TxUr+1iUZ2vypBn6p2cM9r1rdWdr+D"
        "Udw3bNKv8470i42748z/Yrx38n7HZt6LyR9h1/Ux+7fzTzT+ZLpCfsplP51p6/6Si5keUr/F/BXNqx3DrL/GxDKmZ2HWTj1qcsVR"
        "GWJyys+DuF/CWi7i+DI1/HOX7ZfTzvxyB/ohvWqfHxbitcL9ZAYlXX+0/s6w9nvhT8mvtj/9wyy1u9pg/8oQi8eU+Amr+bM/eYzJ"
        "tbkB8jt2jovXxPm21ReSrP8e4O1L+D3m8+nP8Y/q+PT39W6uULxJdp45jvkL81/7/FeyxvkhubgvZx1X7IJ9XQW9gTwSB/D7ozjv"
        "wvkTON+F8xM4b8P5SZxvwflpnDfh/BV9Hg5qfp7Fo5m9Eudn1HlUVa0R6PNIKi+32GfvfEj9/6vK+r+/KZFvv64UP1RF89929vy4"
        "f/vALThnitLesx7n0NPUzZZ66t7/Jdl76mjQ9VuLf+INul9R3+A2dp8Pk/9ons/N02Okr/T35IpzRcdzbmo8xvlbXfeMIq5T53EZ"
        "70nVzIxs7efU9/E7g39pT1whlXTfQN6OfZCresvxhezv45+DPAR/EpO2muSn+juSX1C6j1uHjU/59d8b+o9JMvceW+VF2l+UIWbf"
        "yjDWZ8vZe0/Gw5g3DuB3rKuW1+P3Gq4/GocyRHb2QTbeIdjVMNZryzeg/Sq0h10NY323HPYUb8LvsKthrAeXw/7iLXjuVdlS3wP3"
        "3kPCeqXHmR5Q/NieqHKkD6I9dh5zZ0+xqvUVssdI1mjneXuM2tjjOc4eN7NpvOnysb9fTIryYvYX1d+H9jw+9Hc9+ltYAz0d167f"
        "G0K/OMZC5ybZ+u/Hk5b91KOfKPXzptYu4+V7vHyPl+/x8j1evsfL93j5Hi/f4+V7vHyP0Q/Tugz3Uc4g33EC+j2Y1+9wEbkcEPR3"
        "6ueHdsbpfaD/FMsr1WF9kLkh7/9VUW6LaNdJzfvy81qt2S5yO3H9yMPop8HSbvszTyO+iVO+io8zRXtrlUOS9d8DXDxrnh98XP6M"
        "8lbJaof5Kp+Yrzqhva9kNdNrU94qxPenfJndNxbi9cc4jz46Jdig9DHWfivW12vyv4e157xTiljlowaEPJQwn48kpikf1Ynf9bzU"
        "US4vlcH421d/is9PDezg8lPKC2yc7avvrdC6eLerPBXF16b81CKal2ZrffzqtK6Pg9LLrL8FuH7quj+r8QPai/HNgzgu88vSFYbr"
        "RjHP7g2gHY57AlXaPLgncI02jliAZbBiAVk7D0ovMPvZSuMZ0s73BIJSldbuGk3P1fZV2u/Po/0WtH+W2VXgam0lHAucyIXRPqL9"
        "/gzar0L7L6F9tWYnaruA9vfjaHcA7ZA33kr5qS/ivAvnj+G8CefHcN6Gc7a+1fN4y4vl8d47LXm8WMg/I/k7Zegsfkc+YDny7/Fd"
        "+B35gjjJ9/ykl+8rZV777qSX73OT73uhzHzfszb5vhPI9z3jMN93fNJ6fI9PFsYDfp0zxr95/ekv+v76jfqD+DoWQb4wJeQLhXgl"
        "FkK+MIV84ULrfGGpcRjFKxSH1QSFdkE+TtLX+cLzzSP8aE0+7mVx0hJplSE+Sm7vsozzMrh+m7oO1XDNbdzfQ1ifqr+HEO/6hXWl"
        "No6l6C8GO5h6ng0W+OzOZZBLQBjH7YiXP4G4bRX+Dr86spXv/8EgW19sC7Jx7QmuZv4s+CE23wRvZv42uE77u56Puodd/9AC/r70"
        "/OTHY743c0a/vm3qZvPgz5nfjMKPk1+XcR/WsTK4C++NCVL158yPX6WNW20f1H6/Gu3Jn18pkX+uQrtq7e8RtCN/DD0eJH8SxDn5"
        "Zz/OyR/LOG/S43htfbaWj1tewzHmk5nd4PfMRus4KOZ7Oecz/B6UvsLii2CEPWewmj13kOIXNv/tX/M08gvsuWqbnsoZn2v/mir0"
        "l9L+vn/pEznjc+1f6sPvX2BxcxOLR4z6rL7QmK+R02cxf5eB3j6I9aOqz5q++6Hvfuj7i/n4UNN3kgvWbXunhrvKvN7u37kO+i7Y"
        "dwb6PIL1g9KEv8MuRnbn11tX4nk0PfdB/3zXMP3zVTP985H+zWPy2Xg15LOPvQ9fiL0PX5i9Dx+9jwja7+bkX9vy6ZxRr/av3cXL"
        "fy3Jv53Jv2WHWf5TL8CN/KNlyr9hmuS/oCz53+JQ/msF+a8R5L/KRv6NkP9KI79Fjzdo/bITco75b+TiFHovVu+jpoT3YZL/6iLy"
        "v9ZG/gvy47quLPlHHMo/IMjfJ8hfspH/ZJbJf4LlQ9JNzN8e3mKTV1npCMfL449jpvzamGW+b6wInleZfjoL9FMQzzuF6/qQ70I8"
        "dypkh+f18XjeQJl4HuK7TBf0CnnZkS47PK+Px/N6RDyvT8AJxorGo2OW8SjycqkieF4I1/U4xfPcra8c43mEa/ZMtxxs8Lyicpgu"
        "PG+z5BbPG6sEnjftcr7E8LxQuXjeXVkez+srDwe1lRvheYwf1pGyxvPaEzKeZ0PWmkeKOH2YrdPy+fU1WaM8zPrIFkrKceSPU2Xi"
        "facI79vM+6ewcN8wC/Q7ni6C82HcycMVwvlc9tN52A7n63OH83WION9SPd4M4Fhv0ON58CfKEO5TYy0P03MOVgjXO+wS1zteIVzv"
        "1IWCOFLmoPV825740WRZecH8vDJpff/5ls9FOFhM7pRc3U/Heb7F5b3G4ywfQHzsxvn36PdV54Nx5NuC0ugkw/nYPEnjEueFfB4i"
        "VFIeRvkr9CvYb+bh/PosijjYOH+RXyF/ZGwvG8Y7qs9fLD7O3JLXBw2/fRLzO+YZ8tedi5m/6ax+g8Pt1HxtwIDv6nqzLt/vPAu8"
        "zchvUofw2tTxw4b5VJ/3gaeSHXYe/inidOCthxne0Ln4Ozmx3w8Y+qX1THIxy+dvC7N8bCwcMNnvO7CXKMYf1fSun5+fTPMrE3Bm"
        "Ifmde0vUz25L/WxcdBf08Ks5Y/68PZH/nkHDVatqrPPDDeRX2TpHWRK29AONS1kea7ymvoj9tU66eb6Y1DzJxr9etrrOzo7U6wcN"
        "8mmtuop7vvGaaJFxNrkc560Y5xLZaO/i9yx5eUu8HT7AFsCdj0S59UrnI0yuncDDyC4IF+uMX8d+x/sj/xVCnCTqI33HocbVav5K"
        "ebELcVwbcMJX9XXXLgNPlfCmPP/qexwe056y0aeq/DwiG3gw4/R9hNN4VscN42XhSsQfLnZfykOLuI/b8cbkt5hddJC9/3FCyw+H"
        "rtDmd/N3SFdz/nM8Edb6OwV/QPo9ivs0Xv8Rbn4OSixeaw0Fub+P+vL9NcFOZK39bSY70sZ/CHZ9EPgFzgnnpv5Gg6x9jcTHwdR/"
        "Y0jm8XI/049R3Kmxif2+GflAOlfvE6V2ssS1CwvtwmhnvF5tFxDaBdDO+HfVj/qEdlp++wHIqwPyr4L8Se57ZU6+ywIsfz6KvNe8"
        "rda4h/q72s99N6Pd/dAjBgdIdRtw/jfseB/WSY1ref9YdwdwjT1Ce+Tl53VK3PPtmdIHTd/E8UCvVNzBqCfzfOTvZehN1Hq+hX1Q"
        "O8ItVXxB9Z8jh/LP7TfgHdswL7RWMXvMfILHn1Q8SYsjWoS4AnhSK/Jy1O+pALsuKDECizKfzT8fvP0i8++ET95Ww3gJuH9t/f/k"
        "+PU4W+eVP76wpbw+uPT+CcmQV523Ov8eNL+UIBz0wAR7jno8x5+E56gXnuO/hef4FRdv0nvN9OL9Im5MXsvzrWK+tZpfCEr/l2Pz"
        "7SqWV7PhUysvYd2DvDz5H/V+/Zg3DxrWoa/huGdqtanZE8bXG6dxswfM3Ab9RlxG9jjvEWvcdx7iVoWea10+zjyvzcOy5s8ov2SM"
        "27TriaeJddEeH28P6jj7tfWgzD1f5ilrHpC+Hrwt7/cPWMrBx8khCTmoPPZ+g39WaXQazhv+aW6VpV9tgl8l3gzz56RX6v2PSPnv"
        "3MbBSwtKSyckS/9cY+lnY5HaCXf+duEEty6K0rpowYSH888kzt81R3H+24HzNwPnvwM4/2b4k4+WhPMTvk9xCuHuhGsTDq6qy5+m"
        "5KDz/9aWy/+7Drg8zfOLpcL8v7jAF1gg8fy/eRLP/0N+cJD4f1ej/ZUC/+8KgU9gxzfoEvgGTQLfYIPAN2irMN/gOYFvkHbINzgq"
        "8A0GbfgG/eAbPGTDN/gs+AZJj29gibe2OcRbtwp468cFvLXZBm+9G3j3XR7fwFL+DQ7lv1SQf0KQf52N/K+D/N/j8Q0s5X8h60z+"
        "f8jy8v99lpf/77LW8v8N+Aa/9vgGHt/A4xt4fAOPbzCrfINbZ5hvsNIh3+B6l3yDhMc38PgGlwHf4DsV4ht8Y4b5Bi+XyDd4yeMb"
        "eHyDGeAb3DtH+AabXOL4H5olvsFNLsd5g8c38PgGDvgGv/T4Bh7fwOMbXLZ8g90O+QY7Pb6BxzeYAb7BfJd8gytd8g2qbPgG/glj"
        "3Ju/T1NRf97khm9gquMm8A3i1nyDfN0r1BVFHW6qz011vKm+N9X9ToIvQXmHJOqpUp02qnNG+bLk4hYct+DYxNX7NsaNV1vk2Zuj"
        "0NuDrG5WspqNj95DcsUrpdWxki3xHSnmD3L5cb3+ukzrBHY/5STklD7PcJJuhss8iHXsiI+X74ihPjdXH8qAV2n1oVa4zIPq6yPm"
        "dxQ9T8jG154Azg57oPFTXRa9PtTwWfydCYTqkqp2WqO9q3DRuPK0hd7SfB2LjGD9Qfr2Bs5J717HOenfWM6ox2o+FPZsnLeaYlU+"
        "ox8ao3GZ6k8lSC6sXzpPusw7t8L/6vazKMrZpXKcySm5gtd3cx4H7yvVJBntSklt4PJ6SmqVZLQzJdUgGe1NSdVLRrujfC7ZX6yq"
        "jhvv+NT8+zMDDkR1jRWfy3HLwrhlYdyyMG5ZGLcsjFvmx+3kffgN+qHXdVkU5fgjTvRV7acmIjxnpBp+hsmhTuCNBaXlpv4kI4/q"
        "dpFHVc/4FEV5U82ueVPSJcGbugG8qXXgTTWCN/V+xMUMUKc82kOUr14j8KYCFJezvJqK02t5siM0P0c1xk2r38fF40GJ5T+W+SMa"
        "Dk44v8jvscL7mwx4v7KphuMbUf+tfsbXUg618Hyjjdb4ks43EvhdYhwV840yvtFaeo6vO+QbBQW+kd+GbySBb5TLWvONWF2B9qaL"
        "2ZniG0lzim90ziHf4t8FvsW/CXyLf7XhW3wffIvvZWeKbyTNKb7RaYfyf0GQ/5Ag/3+wkf9zkP+z2dniG0mXNN+oz6H8ewX59wjy"
        "v89G/p+B/P8WfKN3s8a40VTn9fQWrm6/Xjf/8xLHI60duNYhv4Zw9k8y+0vxvJidPaXxE2LAoSmuaZV/i/n5Ywxfl63x9drEnaye"
        "5JmzuUL4unl/p40F8fVk9TvsPVIdb+xTociVwtmFOt7CuJUhdv/kCppPN7Hr45co7n66MO5eCN8ujLcvK4i3K0NMPqR/lLcphrfT"
        "PF6x+t1ucfdh9n6VJSXi752Vwt9/Xhb+rrwIO5HenrS2o3OYp97IFsTjT1+AHbP8QCxcKi7/ujXuWbPVBo//l8lK4/CSFQ4vrJdo"
        "PjLh8LfZ4PDHHeLwGwQcftAhDp/icXjH+HvKDn9n79uEvyN/1XkM+DvVVz8m4O8ph/h7BPh7xCn+zmIVvV6u6fsj4O9YvypnwB+O"
        "bC9RHx+wweHvhv69zOHwyklmL+0Dfkv8lH63q+9K+RQzHs/WQeNRazw+Fu5wiW9/Evj2hori8Mowe77x+VGbcd7tcpx3YJxLZSf4"
        "O/ndjmtKxeGZ3rvG4Xfn41sNhx96F3nS1zFv/rOAwzO91HF44jf/dbl4PMn/MsXjQ5KmL3vCRfD4hx3i8Q02eHy4TDwe+Z3Gh4HH"
        "HykRjw/PUTz+kSJ4fFeF8Pij0KPNwNnXC/j6AxXC48OzhMcf8fB4Ho/vd4jHJ6cHj99YIh7fY4fHMz9RaTye/JOOx99hj8dLZeLx"
        "Ujl4/CE7PB5yKRWPD/F4f3E8/nyWx+OZXzfj8fC/Oh7//gnr+MgOj29wiccvscHj6zw8fhrxeA+Hnys4/CseDu/h8B4O7+HwHg5f"
        "ERy+SsDhAzY4vAwcXrKp+4E6/00THg5viUO+7RCHfEvAId8UcMg3bHDIHwCH/L6Hw1vK/4xD+b8oyH9YkP9JG/k/D/k/5+HwlvJX"
        "HMr/kCD/g4L8D9jIfz/k/5lZxuF3zBAO31wEh7+rRBx+k4fDezi8h8MnflEhHP4nlwgO/12XOPy3PRzew+GnEYd/cI7g8J92iW/v"
        "mCUc/qMux7nZw+E9HN4FDi97OLyHw3s4/GWLww84xOE/6+HwHg4/Azj8TS5x+Btc4vBLbXD4+org8OTPFVnA3015GuDvMvD3+db4"
        "e7Ia+PEKxD9YVyXTwEnTwEfThDcDj08Dj08Dj08Dj08Dj08Dj08Dj08Dj08Dj08Dj08D70sXxuMpvk2mgcsqYdP6RItjnsz7gTD0"
        "IWzQR+N6eqr5QzvjFKeiX+D7dQkeHyNcfRubD6Xm5ZZxeT/9XZ03as2/52j9NpKidRfk233aMt/WinWy+e/CPgk271/kERDerbzE"
        "7qfOaxpfoIP0AXwBw/qd4wtg/Op160rIS84dvkD6L4QvUFchvsB8XNcmGXk5SqpFMvJzlNQWycjTmX5+wTIbfsH1JfIL8Jyy8Jyy"
        "8Jyy8JweH6EwH2FNqXyE++coH6EZfIQd4CNsBR/hHqwLWP6L4p3i+6m8xe2nou4zIhnykbHAzRoyvywQ0RCxENYHYpymnovy0vgH"
        "Gym/SvyDG7l17Yzv29Lrct+WXpf7tvQ63LelV9i3pVfYt6VX2Lelt4njbyi9wr4tvZXetyUl7NvyuEP+xreyPH/jm1lr/sarWcbX"
        "OGtTR+Hr4G98zeNvWOLXKYf49WMCfn1MwK8ftcGvjwK/PuLxNyzl3+FQ/jsE+W8X5N9mI/9WyP8ej79hKf/VDuW/UpD/CkH+DTby"
        "Xwb5v2+W+RsLZoi/ESrC3/CXyN+YmPT4Gx5/w+NvPFsh/sbxS4S/MeCSv5H0+Bsef2Ma+Rs3zRH+xmKXvIgFs8TfCLocZ27C4294"
        "/A3n/I1XJzz+hsff8Pgblyt/4xaH/I21Hn/D42/MAH/jVxfd8Td+dtGdvx2/aM3fOHfRuE7O36evqD/vc8LfsFmnUp6lMWHD3+hu"
        "4ewo2f0u+ARYR2Cdkex+A8fXcRzDEfh2N89DSHafxBF8j27wPbrB9+gG3wP7SJnHfyOfz7HJzyS7K5SXqVA/nd3O8hamfZGR76G8"
        "YjOb1qVTTG0t9kU+wO+LnCpzX2TEvcSD0POa+2zyefr9sS/yAJ+3NO2753Y/xxDFj8hj9hTZFzmM6wbsnlvcF/l80fGc5/ZFbhP2"
        "RW6z3hc5xefNpk8ONvsiR3Bdyk4OtC/yLmFf5K4y90U+ZGnHhfZFvlCJfZFT0y1np/sitzncF5mvL+N6X2R9n71S90X+cM4oP7Pc"
        "3NmFvdxoX+TVTC49dnhDI7ufqf7PDu55zfoGHOEgcISeMnGEMzY4gs28F5PZOrSjrwh+oPMhK+SnXPbTmbbb/7jL3f7HAzY4Qhg4"
        "AvI4lM+hfSjz8yDul7CWiwlPqKkwnpB2iSccrNB+yGdY+73wp+RX25/+YdYqf6YMsXhMiV+w5IcmjzG5NmP/1eSxc1y85pr/GbHj"
        "f/o43mdGf1/vFsRFyM7N+OArWeP8QDw3s311wb6ugt5AHjp/Efy5RJjn12G9nlx8Eud0n9M4r+f4skqC+HNnOd5wsprFo7QfKs2T"
        "Os91gOffFue3uvRDep57O8dvbR+4heO1tves5/is7amby8oT5ufxJHtPHQ1cvjMZb7DkmZL/aJ7PzdPES+2nvydXnCs6nnNqHtIw"
        "f6vrnlHEdWJekvKNop9T38fvDP6lPXGFVNJ9A3k79hnxBvDvxz8HeQj+JCZtNclP41HGKc9xH7cOG5/y67839B8Dz2tUz/8uYuvU"
        "IazH4rTexToNuBvtK5iMA9fA/tK0nk8uh77HKX4lO/sgG+8Q1mfxVfgd67b4BpxjPRdvwjnWefEtOMf6L96Cc6wL42147lXZUt8D"
        "995Dwnqlx5keUPxIPPBi4xDtUce3nOYBqtZXyB4jWaOd5+0xamOP5zh73Aze+OVjf6x+glFezP6ikiXOdz36W0i81XHt+r0h9Itj"
        "LHRukq3/fjxZCC8cj1I/b056+R4v3+Ple7x8j5fv8fI9Xr7Hy/d4+R4v3yN+j5yvX45xnEG+48Q7TA6Def0OF5FLwe+T8R6VFMsr"
        "1WF9kLkh7//94P9p3yfvy89rtWa7yO3E9SPAoTMNlnbbn3ka8U2c8lV8nOm67rlkNz/4uPwZ5a2S1Q7zVT4xX3WC8cWq8b2lmLcS"
        "vwv4MrtvLMTrj3EefULja3yMtd+K7zvX8HyEVvlO7YsGUz5qQMhDCfP5SGKa8lECPzVWdZTLS1H94/bVn+LzUwM7uPyU8gIbZ/vq"
        "eyu0Lt7tKk9F8bUpP7WI5qXZWh+/Oq3r46D0MutvQZ4P+Wc1fkB7Mb6h7wL17zEX8HxT999jvsDsZyvxL4a0c/vvMZ9Hexr/s8yu"
        "9O8xT+T47zGfQfsmtP8S2lcL32MeRztanyOPvJXiqy/ivB7nj+GcvvM8hnPic7B1rZ7HW14sj/feacnjxUL+GcnfUX2LZHwX8W1w"
        "3oVz5Avi9L3r+clS9fryzvd9d9LL97nJ971QZr7vWZt83wnk+55xmO9j3+uYx/f4ZGE84Nc5Y/yb15/+ou+v383+OqbvMoT9dRZa"
        "5wtLjcMoXqE4TPx+NBbk4yR9nS88n339hyUab5Pis+T2Lss4z1wPYhv3dyffH/VfEvUgVqMexIdQD+Jm1INYB54x8lH3sOuL14N4"
        "M2f061QXQvXnzG9G4cfJr9P3uaxjZZD8IBOk6s+ZH7+Kfe801T4o5esjKIPkVxkfWvXPVVK+LoReH2GQ9CEknKM+wiDFEaiPMEj2"
        "h/oIgw16HF+Z+ggvC/URvuKwPsLTwv4WT9nsb5HC/hZP2Oxv8QUWNzexeGQm6iP0z6n6CPvY+yj6ffhuTv61LZ/OGfVq/9pdvPz1"
        "78PbmfxbdpjlP031EfrnVH2EWxzKf60g/zWC/FfZyL8R8l9p5LfMaH2E/ku6PkLEofwDgvx9gvwlG/ljf52WCXx3zOo3JQ9vscmr"
        "rHSE4+XxxzFTfm3MMt83VgTPq0w/nQX6KYjnncJ1fch3IZ47FbLD8/p4PG+gTDyPvlfsgl4hLzvSZYfn9fF4Xo+I5/UJOIHLOn16"
        "PIq8XKoInhfCdT1O8Tx366tkdYuA57VY43mEa/ZMtxxs8LyiciA8r03A83aViedtltzieWOVwPOmXc5O8bwWh3gevy+oazwvVC6e"
        "x/bXydjaqcu8g63cCM9j/LCOlDWe156gOpUbstY8Uj+Xp87n19cU3O8nJrOFknKc6k1Wqk7MZt4/hYX7hlmg3/H0JVoXZqhwXRia"
        "1x3jfKb6MEv1eNOqPsw8+BPKU86rsZaHm3o101oX5niFcL2S68H8qKx6MIZ5ZdL6/jb1X4a2YH4pte7LtyzrbCjDrN/G+ffo9+Xr"
        "v4xOMpxvF/c9biXqwPRb1YER7JfqCJjqwKR4v6LXgTG0L1gH5pa8Pmj4LepEF60Dg3iC6sAoZ+i9OKwHY+A38fVgBB4H1YMJkZ2g"
        "Hsxh4A2HhXowhn4L1oMJox5M2Gk9mH5+fjLNr6gHs5D8zr0l6me3TR2Yu6CHX+XqwLQnbOp1iHndBvKrbJ2jLLGr/8LyWOM19UXs"
        "r9VlfZVm1IFZX9E6MOM10SLjbHI5zlsxziWy0d6L1YPR7dB1HRim767rwOA7DjWu1urAvAg+Vjf4fYFX9XXXLgM/Va8Do/OvSq3/"
        "wuRy2dZ/Cf+R1X8JFan/Av9ZtP7L9Tb1X0Jl1n9BXYPGg8AvcO66/ktojtZ/Qd0V2/oveytU/+V+6BGDnaU61FfT67lgnVR2/ZfQ"
        "LNV/OZR/bq/+i1r/5X6H9V8OTE/9l168X7f1X2z41MpLWPdUuP5LBnVT9PovsEer+i/9ZdZ/6S+n/stT1jwgfT1Yav2XCOuf/HPx"
        "+i9N8KvEo2nLGfUqX/8F/lev/7JU2L+H/LNd/Zdal/v3LLTZv2fBhIfzzyTO3zVHcf7bgfM3A+e/Azj/ZviTj5aE8xO+P2v7Mei4"
        "vcP9GAbJLzjcj2GQ+H9F9mPQ+QJ2fIN6gW+wSuAbCPsxgAdROb7BcwLfIO2Qb3BU4BsM2vAN+sE3eMiGb/BZ8A2SHt/AEm9tc4i3"
        "bhXw1o8LeGuzDd56N/Duuzy+gaX8GxzKf6kg/4Qg/zob+V8H+b/H4xtYyv+Cw/0Y/iDsx/B7YT+G39nsx/Ab8A1+7fENPL6Bxzfw"
        "+AYe32BW+Qa3zjDfYKVDvsH1LvkGCY9v4PENLgO+wXcqxDf4xgzzDV4ukW/wksc38PgGM8A3uHeO8A02ucTxPzRLfIObXI7zBo9v"
        "4PENHPANfunxDTy+gcc3uGz5Brsd8g12enwDj28wA3yD+S75Ble65BtU2fAN/BPGuDd/ny1F/fkWJ/VHTXkX8Axk8Azm29Qfrb6A"
        "fXglzn6oDjfV56a63VTPm+p8U/3v5GLUFQV/gvIQVK+N6p1R3T3KnyUXt+C4hav7bYwfr7bItzdHob8HL+A5ML4Vr5RWx0q2xHek"
        "mD/I5cf1+usyrRNQv/zkaT2/pdWD8vFyHDHU4+bqQRnwKa0e1AqXeU99PcT8jKLnBdl42hPA1aH/NF6qw6LXgxo+i79jP+l9ebus"
        "0d5JuGgcedoir0jzcywCOVEdm8Vv4Jz063Wck56N5Yw8GTX/Cfs1zlNNsSqfUf/HaFymelMJkgvrt1mvX+9O3q3wt7qdLIpyvB/S"
        "Y8pXkn6b8zZ4X6kmyWg/Sgp1yGBHSmoVl9dTUlQnH3XQUvWS0b4of0t2Fquq48Y7PjXf/syA+yiyMG7Z4bhlYdyyMG5ZGLcsjFsW"
        "xi3z43byPvwG/dDruCyKcnwRJ/qq9iPuXxyLVEvG9XGdwBMLSstN/YWNvKnbRd5UPeNPFOVJNbvmSYUvCZ7UDeBJrQNPqhE8qfcj"
        "DmYAOuXNHqL89BqBJxUg/8XyaCour+XFjtB8HNUYNq1+Hxd/ByWW71jmj2i4N+H6Ip/HCt/fYsD3lU01HL+I+m/1M36Wckji+UUb"
        "rfEknV8k8LnEuCnmG2X8orX0HF93yC+qEvhFARt+kQx+kWTDL0I9gSZWT2Am+EXhOcUvetshv+ItgV/xpsCveMOGX/ED8Cu+n50p"
        "flF4TvGLzjiU/4uC/IcF+Z+0kf/zkP9z2dniF4UvaX6R4lD+hwT5HxTkf8BG/vsh/8+AX8T2EaW40VTX9XQLV6dfr5P/eZ43Wjtw"
        "rUM+DeHqO5j9pXgezM6e0vgIMeDOFNe0yr/F/NvM8HTZGk+vTbB6AsqZs7lCeLp5P6dNBfH0ZPW72GcddbuxLwXFe+Xj6kLdbmHc"
        "+n7vK96BPm1i18cvUZz9dGGcvRCeXRhfX1YQX1eGmHxI/yhPUwxfp3m8YvW63eLsw+z9KktKxNs7K4W3/6IsvF15EXYi/YTh2Gm2"
        "H7E4DuW0hPrg51GXGnotW+NssfDuEnHO71rjnDV2+Pu3JyuNu4etcHdhvUTzkQl3v80Gdz/uEHffIODugw5x9xSPuzvG21N2eDvT"
        "AxPejjxV5zHg7VRP/ZiAt6cc4u0R4O0Rp3h7mN2H6uOavjcC3l5D87AEvLe9RH180IYXIoEX8jFL/F05yeyjfcBviZvS73Z1XZXh"
        "C9nCeDxbF41H623sb5dLfHs78O1bneHwVTZ4POykNXKlxOed38E+51GOzxoL3+VynB/BOJfJnJ1UCfh7hPfDHei/UwEOvy/K8RU7"
        "9wGHXyTi8MwOOhcBh4/UcHZji8M/lY93NRx+CPNm+g3Mm9/Q840aDp9m49RxeOi1Pt/eSetZAZdPOMXlSf6XKS4fyjJcPlwEl3/Y"
        "IS7fYIPLh8vE5ZH3aXwYuPyREnH58BzF5R8pgst3VQiXPwo92gy8fb2Asz9QIVw+PEu4/BEPl+dx+b9ziMsr04PLbywRl++xw+WZ"
        "v6g4Lp8ScPk77HH5cJm4fLgcXP6QHS4PuZSKy4cIl5cc4vIXsjwuz/y7GZeH/9Vx+ZUT1vFRjQ1vkeLYZS7x+TobfP66uYHP6/t2"
        "AUdNAz9NAzdNA59PA59PA59PA59PA59PA59PA59PA59PA59PA59PA59PF8bnKd5MpoHbKu+Y1i9aPPOkYV0JvXC0Xxa+2yO8vy7B"
        "42eEu2/zYb+s5ZZxej/9XZ0/as2/52h9N6Ljufy+qq73c7dZL9D7F3kFhIcrL4FPIOwvlawGn8Cwvi+8v9RfKp8g/RfCJ6irEJ9g"
        "Pq5rk4w8HSXVIhn5Okpqi2Tk7Uw//2CZDf/g+hL5B3hOWXhOWXhOWXhOj69QmK+wplS+wv1zlK/QDL7CDvAVtoKvcA/WB9vZ9chb"
        "FK/r8hZX10WtdyIZ8pWxwM0acr8sENEQsxDWCWK8pp6L8tL4CRsp/0r8hBu59e2M14/pdVk/ptdl/ZjeJrQvUj+mV6gf08vjgEpv"
        "PWdfSq9QP6ZXqB/TW+n6MSmhfszjDvkd38ry/I5vZq35Ha9mGZ/jbNaa3/F18Du+5vE7LPHtlEN8+zEB3z4m4NuP2uDbR4FvH/H4"
        "HZby73Ao/x2C/LcL8m+zkX8r5H+Px++wlP9qh/JfKch/hSD/Bhv5L4P83zfL/I4FM8TvCBXhd/hL5HdMTHr8Do/f4fE7nq0Qv+P4"
        "JcLvGHDJ70h6/A6P3zGN/I6b5ii/o8Ylb2L+LPE7/C7HOTnh8Ts8fod7fsc/efwOj9/h8TsuW37HOof8jtUev8Pjd8wAv+OXF0vj"
        "d/zHRXd+98cXrfkdb2l//38vlf1X"
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

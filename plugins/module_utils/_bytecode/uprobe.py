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
    "source_sha256": "b911d6d4d8ce5442b200a1fb516eb232cffa27d0f920668701fb19f2446da71c",
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
        "eNrtXX9wFNd9370fujv5B2eZOw5qVTooWMYoBooBe5rkbBxD7SRSi1VkggqKYBBqGCOEbS2XqSULHIdJGx9xHObstEh2DUzryn8k"
        "FW4yOU2TGTvTtHVdd4Krduo06cSdpA2Z/mKKdFftvs93b9/b3bvdu5OEwvLPsrq3b99+9/t93+/7fj77fbm4pP2bkNmxZ8WRgnpM"
        "3CJx/3Jj7BjySdKRQqFwcvb/6iUxKaT9XcH1MTmoHRMyf31MDrB2vh3asTXpY/fF71/GMd23Q7v/RB2df1Bgx/dxvITjWzhO4ngR"
        "x9dxPI/jWRzP4Pgcjs/iOITjII54ftP479SO6nOvUn/3878v8dN4r2jX50Yhr9l+rszKa2L2ccO4vl+VwyhrZ+rn1tr201Oin4Ch"
        "H+F5h7rP47rPsz+0LWfHc2H2uyif9IperX1QimrnjZkvsfvVMT3JdbN2B2dPmmePT+LYIdfrz9OutsN7nwhD7w6x45MR1n4c5/b3"
        "T7LrhiEH3FcZY7/vTZKeXymr51cMep4LQQ9CTG+V/oR27JD/Bff9sXZs7D7Grg/jumG7575Re27S856+y2XHc9kwnnR9u9Y+pvWm"
        "6gE7776F2VlQ+jV2fQZyGJ5rObwPOfwrk8PwTnZ9BNdl7OSQ0OSgjHYWSD9nb1dQXt1X4PTn07jeh+tx7PA1aUezvR6ztOOET3jO"
        "l/GcfthFoGhfg+r9JNwPxw7pDsk4PwWlFtYP9GxJZq7l/C7k/B6zT9j5QT8b35s4KmPQh5W83N7E8fDG9zDfMTmnVzD5q/dPq/3C"
        "/mLh77H7PAM7rIMd4nwiQnL4Z6aP8lLt/ZW3e1mTc1D6aMEoP7Pc3NmFvdx+CrltYHLpL+qDOl7qtzHZyu5XJ+hT3R7uec361sHu"
        "dzSK+4ZN+nXZkX6xcXdf+C+M9yHe79jMezH5Y+y6QWb/dv6Jxp/O1shPueynJ2vdX3oF00Pqt5y/onm1e4z115pczfQszNqpR02u"
        "OCqjTE7FeRD3S1rLRRxfLsE/d9V+OevML3ejH9KrroawEK+V7ic3Iun6o/V3gbU/CH9KfrXrhb/OU7ubDfavjLJ4TImfsZo/h9Kn"
        "mFzbWiC/U5e4eE2cbzt8Icn67wHevoTfYz6f/hx/qo5Pf18fFErFm2TnudOYvzD/dTW8njfOD+kVgwXruGIf7Osm6A3kkTyC35/F"
        "eS/On8P5PpyfwXknzs/ifAfOz+M8hfPX9Xk4qPl5Fo/mDkqcn1HnUVW1xqHP45mi3GKffegp9f9vKFv+4K5ksf3mSvxQHc1/u9nz"
        "4/5dw/fgnClKV/8WnENPM3db6ql7/5dm76m7RddvLf6Jt+h+RX2Du9h9Pkr+o62Bm6cnSV/p7+m1l8qO59LseIzzt7rumUBcp87j"
        "Mt6Tqpk52drPqe/jZwb/0pW8QarovoGiHfsgV/WWU8vY36c+B3kI/iQm7TTJT/V3JL+g9Bi3Dpua9es/N/Qfk2TuPXbIy7W/KKPM"
        "vpUxrM/WsPeejocxbxzB71hXrWnG7wmuPxqHMkp29mE23lHY1RjWa2u2ov16tIddjWF9twb2FE/hd9jVGNaDa2B/8XY89/p8pe+B"
        "e+8hYb3S70wPKH7sStY50gfRHntOubOnWN2WGtljJG+086I9Rm3s8RJnj9vZNJ66fuzvhzOivJj9RfX3oT2PD/3djv6WJaCnU9r1"
        "B0PoF8dY6NIMW/99f8ayn2b0E6V+3tHa5bx8j5fv8fI9Xr7Hy/d4+R4v3+Ple7x8j5fvMfphWpfhPsoF5DvOQL9HivodLiOXI4L+"
        "zv781N44vQ/0n2F5pSasD3J3FP2/KspdEe06qe1QcV5rNNtFYS+uH38a/bRY2u1Q7gXEN3HKV/FxpmhvHXJIsv57gItnzfODj8uf"
        "Ud4qXe8wX+UT81VntPeVrmd6bcpbhfj+lD9i942FeP0xzqPPzgo2KH2Std+J9fXG4u9h7TkfkiJW+ahhIQ8lzOfjyTnKR/Xgdz0v"
        "dZLLS+Uw/q4Nv83np4b3cPkp5WU2zq4Nj9ZoXbzfVZ6K4mtTfmo5zUsLtT5+Y07Xx0HpNdbfUlw/e93/qvED2ovxzZM4rvbL0g2G"
        "6yYwzx4MoB2OBwJ12jx4IHCLNo5YgGWwYgFZOw9KLzP72UnjGdXODwSCUp3W7hZNz9X2ddrvX0X7HWj/IrOrwM3aSjgWOFMIo31E"
        "+/0raL8e7b+M9vWanajtAtrfT6PdEbRD3ngn5ad+H+e9OP8CzlM4P4XzTpyz9a2ex1tTLo/3y3OSx4uF/POSv1NGL+J35APWIP8e"
        "34ffkS+Ik3wvz3j5vkrmte/OePk+N/m+l6vM971ok+87g3zfVxzm+07PWI/vizOl8YCfFIzxb1F/hsq+vyGj/iC+jkWQL8wI+UIh"
        "XomFkC/MIF+4zDpfWGkcRvEKxWGJoNAuyMdJ+jpfeL4lhB9tLMa9LE5aKa03xEfp3b2WcV4O1+9S16EarrmL+3sI61P19xDiXb+w"
        "rtTGsQr9xWAHs8+z1QKf3bsacgkI47gf8fJvIm5bj7/Dr47v5Pt/MsjWF7uCbFwHghuYPwt+hM03wbuZvw1u1v6u56MeYdc/tZS/"
        "Lz0/+fGY752C0a/vmr3ZEvhz5jej8OPk12Xch3WsjOzDe2OCVP058+M3aeNW2we1329Ge/LnN0rkn+vQrl77ewTtyB9Dj0fInwRx"
        "Tv7Zj3PyxzLOU3ocr63PNvFxy5s4xnwysxv8nttmHQfFfK8VfIbfg9Ifs/giGGHPGaxnzx2k+IXNf4c3voD8AnuuxtTzBeNzHd5Y"
        "h/4y2t8Pr3quYHyuw6t8+P33WNycYvGIUZ/VFxrztXL6LObvctDbJ7F+VPVZ03c/9N0PfX+lGB9q+k5ywbrt4Oxw15vX20N7N0Pf"
        "BfvOQZ/HsX5QUvg77GJ8f3G9dSOeR9NzH/TPdwvTP1890z8f6d8SJp9tN0M+h9j78IXY+/CF2fvw0fuIoP1+Tv6N7Z8uGPXq8KZ9"
        "vPw3kfy7mPzb95jlP/sC3Mg/WqX8W+ZI/kurkv89DuW/SZD/RkH+623k3wr5rzPyW/R4g9YveyHnmP9OLk6h92L1PhIVvA+T/DeU"
        "kf+tNvJfWhzXbVXJP+JQ/gFB/j5B/pKN/GfyTP7TLB+STTF/e3yHTV5lnSMcr4g/Tprya5OW+b7JMnhebfrpKdFPSTzvHK4bRL4L"
        "8dy5kB2eN8jjecNV4nmI73K90CvkZcd77fC8QR7P6xfxvEEBJ5gsG49OWsajyMtlyuB5IVzX7xTPc7e+coznEa7ZP9dysMHzysph"
        "rvC87ZJbPG+yFnjenMv5GsPzQtXieQ/neTxvsDoc1FZuhOcxflh3xhrP60rKeJ6teWseKeL0MbZOK+bXN+aN8jDrI1soKaeRP85U"
        "ifedI7xvO++fwsJ9wyzQ736hDM6HcaeP1wjnc9lPz3E7nG/QHc7XLeJ8q/R4M4Bjs0GPl8CfKKO4T8JaHqbnHKkRrnfcJa53uka4"
        "3rkrJXGk3FHr+bYr+fczVeUFi/PKjPX9Gyyfi3CwmNwjubqfjvN8i8t7TcV3sPw1+NitDY/o91XnA/V3Zl8TMwznY/MkjUucF4p5"
        "iFBFeRjlV9GvYL+5p4vrsyjiYOP8RX6F/JGxvWwY74Q+f7H4OHdPUR80/PZLmN8xz5C/7lnB/E1P/dscbqfmawMGfFfXm83FfpdY"
        "4G1GfpM6hDdnjx81zKf6vA88leyw5/g/Ik4H3nqc4Q09K75TEPv9NUO/tJ5Jr2D5/F1hlo+NhQMm+30f9hLF+KOa3g3x85NpfmUC"
        "zi0jv/NohfrZZ6mfrcsfhh7+ScGYP+9KFr9n0HDVunbr/HAL+VW2zlFWpiz9QOsqlseaSjSXsb+OGTfPF5PaZtj4t8hW19nZkXr9"
        "iEE+HXU3cc83lYiWGWfK5TjvxThXykZ7F79nKcpb4u3wCbYA7nkmyq1Xep5hcu0BHkZ2QbhYT/w29ntdgosjQ4iTRH2k7zjUuFrN"
        "Xymv9CKO6wRO+Ia+7tpn4KkS3lTkX/0lh8d0ZWz0qa44j8gGHswUfR/hNJ7VccN4VbgS8YfL3Zfy0CLu43a8MfldZhfdZO//Pa3l"
        "h0M3aPO7+Tukmzn/OZUMa/2dgz8g/Z7AfVpv/xg3PwclFq91hILc3yd8xf5SsBNZa3+fyY608R+DXR8FfoFzwrmpv4kga5+Q+DiY"
        "+m8NyTxe7mf6MYE7tabY79uRD6Rz9T5RaidLXLuw0C6Mdsbr1XYBoV0A7Yx/V/2oT2in5befgLy6If86yJ/kflDm5Ls6wPLnE8h7"
        "LdlpjXuov6v9PHY32j0OPWLhgtS0Fee/xY6PYZ3Uuon3j00PAtc4ILRHXn5Jj8Q934FZfdD0TRwP9ErFHYx6ssRH/l6G3kSt51vY"
        "B7Uj3FLFF1T/OX6s+Nx+A96xC/NCRx2zx9xv8viTiidpcUS7EFcAT+pAXo76PRdg1wUlRmBRGth8+OH7rzL/TvjkfQnGS8D9G5v/"
        "o8Cvx9k6r/rxhS3l9eFVj09Lhrzqkg3F96D5pSThoEem2XM04zn+R3iOZuE5/k14jh9z8Sa919wA3i/ixvStPN8q5tuk+YWg9H8F"
        "Nt+uZ3k1Gz618irWPcjLk/9R7zeEefOoYR36Jo4HZlebmj1hfANxGjd7wNx90G/EZWSPS56xxn2XIG5V6Lk2F+PMy9o8LGv+jPJL"
        "xrhNu554mlgXHfDx9qCOc0hbD8rc8+Wet+YB6evB+4p+/4ilHHycHNKQg8pjHzL4Z5VGp+G84X8srLf0qyn4VeKvMH9OeqXe/4RU"
        "/M5tCry0oLRqWrL0zwlLPxuLNE6787fLprl1UZTWRUunPZx/PnH+3kWK898PnL8NOP+DwPm3w598oiKcn/B9ilMIdydcm3BwVV3+"
        "Z1YOOv9vU7X8v9uAy9M8v0Iqzf+LC3yBpRLP/1si8fw/5AdHiP93M9rfKPD/bhD4BHZ8g16Bb5AS+AZbBb5BZ435Bi8JfIOsQ77B"
        "SYFvMGLDNxgC3+ApG77BZ8E3SHt8A0u8tdMh3rpTwFt/Q8Bb22zw1o8D737Y4xtYyr/FofxXCfJPCvJvspH/bZD/L3l8A0v5X8k7"
        "k/9/5nn5/zzPy/9neWv5/xR8g594fAOPb+DxDTy+gcc3WFC+wb3zzDdY55BvcLtLvkHS4xt4fIPrgG/wnRrxDb4xz3yD1yrkG7zq"
        "8Q08vsE88A0eXSR8gwdc4vgfWSC+wV0ux3mHxzfw+AYO+AY/8vgGHt/A4xtct3yD/Q75Bns9voHHN5gHvkGDS77BjS75BnU2fAP/"
        "tDHuLd4nVdafp9zwDUx13AS+Qdyab1Cse4W6oqjDTfW5qY431femut9p8CUo75BGPVWq00Z1zihfll7RjuMOHFNcvW9j3HizRZ69"
        "LQq9PcrqZqXr2fjoPaTXvl5ZHSvZEt+RYv4glx/X66/LtE5g91POQk7Zywwn6WO4zJNYx477ePmOG+pzc/WhDHiVVh9qrcs8qL4+"
        "Yn5H0fOEbHxdSeDssAcaP9Vl0etDjV3E35lAqC6paqcJ7V2Fy8aV5y30lubrWGQc6w/St7dxTnr3Fs5J/yZRLy2K90Z5xwbjvJWK"
        "1fmMfmiSxmWqP5UkubB+6TztMu/cAf+r28/yKGeXymkmp/RaXt/NeRy8r0xKMtqVktnK5fWUzHrJaGdKpkUy2puSaZaMdkf5XLK/"
        "WF0TN96p2fn3BwYciOoaKz6X45aFccvCuGVh3LIwblkYt8yP28n78Bv0Q6/rgvdBOKcTfVX7SUSE54zUw88wOTQJvLGgtMbUn2Tk"
        "Ud0v8qiaGZ+iLG+qzTVvSromeFN3gDe1GbypVvCmPoS4mAHqlEd7ivLVGwXeVIDicpZXU3F6LU92gubnqMa46fD7uHg8KLH8x2p/"
        "RMPBCecX+T1WeH/KgPcrDyQ4vhH13+FnfC3lWDvPN9pmjS/pfCOB3yXGUTHfBOMbbaLn+LpDvlFQ4Bv5bfhGEvhGhbw134jVFehK"
        "Xc3PF99IWlR8o0sO+RZ/J/At/lbgW/yNDd/ie+Bb/GV+vvhG0qLiG513KP+XBfmPCvL/Qxv5vwT5v5hfKL6RdE3zjQYdyn9AkH+/"
        "IP/HbOT/Gcj/d8A3+iBvjBtNdV7P7+Dq9ut18z8vcTzSxuFbHfJrCGf/FLO/DM+L2dtfGT8hBhya4poO+d8xP3+S4euyNb7emHyI"
        "1ZO8cLFQCl837++0rSS+nq5/n71HquPtQ9wq1wpnF+p4C+NWRtn902tpPn2AXR+/RnH386Vx91L4dmm8fXVJvF0ZZfIh/aO8TTm8"
        "nebxmtXvdou7j7H3q6ysEH/vqRX+/i9V4e/KK7AT6b0Zazu6hHnq7XxJPP78Fdgxyw/EwpXi8m9Z456JnTZ4/F/M1BqHl6xweGG9"
        "RPORCYe/zwaHP+0Qh98q4PAjDnH4DI/DO8bfM3b4O3vfJvwd+aueU8Dfqb76KQF/zzjE3yPA3yNO8XcWq+j1ck3fHwF/x/pVuQD+"
        "cGR3hfr4hA0O/3Ho32scDq+cZfbSNey3xE/pd7v6rsppOzyerYOmotZ4fCzc7RLf/hTw7a01xeGVMfZ8Uw1Rm3F+3OU4H8Q4V8lO"
        "8Hfyu923VIrDM713jcPvL8a3Gg4/+gHypG9h3vxzAYdneqnj8MRv/vVq8XiS/3WKx4ckTV8OhMvg8U87xONbbPD4cJV4PPI7rU8D"
        "jz9RIR4fXqR4/DNl8PjeGuHxJ6FH24GzbxHw9SdqhMeHFwiPP+Hh8TweP+QQj0/PDR6/rUI8vt8Oj2d+otZ4PPknHY9/0B6Pl6rE"
        "46Vq8Phjdng85FIpHh/i8f7yePzlPI/HM79uxuPhf3U8/kPT1vGRHR7f4hKPX2mDxzd5ePwc4vEeDr9YcPjXPRzew+E9HN7D4T0c"
        "viY4fJ2AwwdscHgZOLxkU/cDdf5T0x4Ob4lDvucQh3xXwCHfEXDIt21wyL8CDvk9D4e3lP8Fh/J/RZD/mCD/szby/yrk/5KHw1vK"
        "X3Eo/2OC/I8K8j9iI//DkP9nFhiH3zNPOHxbGRz+4Qpx+Ac8HN7D4T0cPvnDGuHw/3CN4PDfdYnDf9vD4T0cfg5x+CcXCQ7/aZf4"
        "9p4FwuE/4XKc2z0c3sPhXeDwsofDezi8h8Nftzj8sEMc/rMeDu/h8POAw9/lEoe/wyUOv8oGh2+uCQ5P/lyRBfzdlKcB/i4Df2+w"
        "xt/T9cCP1yL+wboqnQVOmgU+miW8GXh8Fnh8Fnh8Fnh8Fnh8Fnh8Fnh8Fnh8Fnh8Fnh8FnhftjQeT/FtOgtcVgmb1idaHPOloh8I"
        "Qx/CBn00rqdnmz+1N05xKvoFvt+U5PExwtV3sflQaltjGZcP0d/VeaPR/HuB1m/jGVp3Qb595y3zbR1YJ5v/LuyTYPP+RR4B4d3K"
        "q+x+6rym8QW6SR/AFzCs3zm+AMavXre5grzk4uELZH9B+AJNNeILNOC6TsnIy1Ey7ZKRn0N8H+LpzD2/YLUNv+D2CvkFeE5ZeE5Z"
        "eE5ZeE6Pj1Caj7CxUj7C44uUj9AGPsIe8BF2go/wCNYFLP9F8U75/VTe5fZTUfcZkQz5yFjgbg2ZXx2IaIhYCOsDMU5Tz0V5afyD"
        "bZRfJf7Bndy6dt73bRlwuW/LgMt9WwYc7tsyIOzbMiDs2zIg7NsykOL4G8qAsG/LQK33bckI+7Z80SF/41t5nr/xzbw1f+ONPONr"
        "XLSpo/B18De+5vE3LPHrjEP8+gsCfn1KwK+ftcGvTwK/PuHxNyzl3+1Q/nsE+e8W5N9pI/8OyP8Rj79hKf8NDuW/TpD/WkH+LTby"
        "Xw35/8oC8zeWzhN/I1SGv+GvkL8xPePxNzz+hsffeLFG/I3T1wh/Y9glfyPt8Tc8/sYc8jfuWiT8jRUueRFLF4i/EXQ5zsK0x9/w"
        "+BvO+RtvTHv8DY+/4fE3rlf+xj0O+RubPP6Gx9+YB/7Gj6+642/84Ko7fzt11Zq/cemqcZ1cvM9gWX8+6IS/YbNOVXzgbyRt+Bt9"
        "7Zwdpfs+AJ8A6wisM9J9b+P4Fo6TOALf7uN5COm+sziC79EHvkcf+B594HtgHynz+O/k8zk2+Zl0X43yMjXqp6fPWd7CtC8y8j2U"
        "V2xj07p0jqmtxb7IR/h9kTNV7ouMuJd4EHpe85BNPk+/P/ZFHubzlqZ999zu5xii+BF5zP4y+yKHcd2w3XOL+yJfLjuey9y+yJ3C"
        "vsid1vsiZ/i82dzJwWZf5Aiuy9jJgfZF3ifsi9xb5b7IxyztuNS+yFdqsS9yZq7l7HRf5E6H+yLz9WVc74us77NX6b7IHy0Y5WeW"
        "mzu7sJcb7Yu8gcml3w5vaGX3M9X/2cM9r1nfgCMcBY7QXyWOcMEGR7CZ92IyW4d2D5bBD3Q+ZI38lMt+erJ2+x/3utv/eNgGRwgD"
        "R0Aeh/I5tA9lcR7E/ZLWcjHhCYka4wlZl3jC0Rrth3yBtT8If0p+teuFv85b5c+UURaPKfErlvzQ9Ckm1zbsv5o+dYmL11zzPyN2"
        "/E8fx/vM6e/rg5K4CNm5GR98PW+cH4jnZravXtjXTdAbyEPnL4I/lwzz/Dqs19MrzuKc7nMe580cX1ZJEn/uIscbTtezeJT2Q6V5"
        "Uue5Qp/HM075rS79kJ7n3s3xW7uG7+F4rV39Wzg+a1fm7qryhMV5PM3eU3cLl+9Mx1sseabkP9oauHmaeKlD9Pf02ktlx3NJzUMa"
        "5m913TOBuE7MS1K+UfRz6vv4mcG/dCVvkCq6b6Boxz4j3gD+/dTnIA/Bn8SknSb5aTzKOOU5HuPWYVOzfv3nhv5j4HlN6Pnf5Wyd"
        "Oor1GPLjyijWaXH4P+wrmI4ncD5UMK7n02ug73GKX8nOPszGO4r1WXw9fse6Lb4V51jPxWm9jXUecD+d1xwHrkK853gnnnt9vtL3"
        "wL33kLBe6XemBxQ/Eg+83DhEe9TxLad5gLotNbLHSN5o50V7jNrY4yXOHreDN3792B+rn2CUF7O/qGSJ892O/pYRb3VKu/5gCP3i"
        "GAtdmmHrv+/PlMILp6LUzzszXr7Hy/d4+R4v3+Ple7x8j5fv8fI9Xr7Hy/eI3yMX65djHBeQ7zjzPpPDSFG/w2XkUvL7ZLxHJcPy"
        "Sk1YH+TuKPp/P/h/2vfJh4rzWqPZLgp7cf04cOhci6XdDuVeQHwTp3wVH2e6rnsu2c0PPi5/RnmrdL3DfJVPzFedYXyxenxvKeat"
        "xO8C/ojdNxbi9cc4jz6n8TU+ydrvxPedG3k+Qof8kPZFgykfNSzkoYT5fDw5R/kogZ8aqzvJ5aWo/nHXht/m81PDe7j8lPIyG2fX"
        "hkdrtC7e7ypPRfG1KT+1nOalhVofvzGn6+Og9Brrb2mRD/m/avyA9mJ8Q98F6t9jLuX5pu6/x3yZ2c9O4l+Mauf232N+Fe1p/C8y"
        "u9K/xzxT4L/H/Arap9D+y2hfL3yPeRrtaH2OPPJOiq9+H+fNOP8Czuk7z1M4p++h2bpWz+OtKZfH++U5yePFQv55yd9RfYt0fB/x"
        "bXDei3PkC+L0vevlmUr1+vrO9313xsv3ucn3vVxlvu9Fm3zfGeT7vuIw38e+1zGP74szpfGAnxSM8W9Rf4bKvr8hN/vrmL7LEPbX"
        "WWadL6w0DqN4heIw8fvRWJCPk/R1vvB89vUfVmq8TYrP0rt7LeM8cz2IXdzfnXx/NHRN1IPYgHoQH0E9iLtRD2IzeMbIRz3Cri9f"
        "D+KdgtGvU10I1Z8zvxmFHye/Tt/nso6VEfKDTJCqP2d+/Cb2vdNs+6BUrI+gjJBfZXxo1T/XScW6EHp9hBHSh5BwjvoIIxRHoD7C"
        "CNkf6iOMtOhxfG3qI7wm1Ef4Y4f1EV4Q9rd43mZ/iwz2t3jOZn+L32Nxc4rFI/NRH2FoUdVHOMTeR9nvw/dz8m9s/3TBqFeHN+3j"
        "5a9/H97F5N++xyz/OaqPMLSo6iPc41D+mwT5bxTkv95G/q2Q/zojv2Ve6yMMXdP1ESIO5R8Q5O8T5C/ZyB/767RP47tjVr8pfXyH"
        "TV5lnSMcr4g/Tprya5OW+b7JMnhebfrpKdFPSTzvHK4bRL4L8dy5kB2eN8jjecNV4nn0vWIv9Ap52fFeOzxvkMfz+kU8b1DACVzW"
        "6dPjUeTlMmXwvBCu63eK57lbX6Xr2wU8r90azyNcs3+u5WCD55WVA+F5nQKet69KPG+75BbPm6wFnjfncnaK57U7xPP4fUFd43mh"
        "avE8tr9OztZOXeYdbOVGeB7jh3VnrPG8riTVqdyat+aR+rk8dTG/vrHkfj8xmS2UlNNUb7JWdWK28/4pLNw3zAL97heu0bowo6Xr"
        "wtC87hjnM9WHWaXHm1b1YZbAn1CecknCWh5u6tXMaV2Y0zXC9SquB/P3VdWDMcwrM9b3t6n/MroD80uldV++ZVlnQxlj/bY2PKLf"
        "l6//MjHDcL593Pe4tagDM2RVB0awX6ojYKoDk+H9il4HxtC+ZB2Ye4r6oOG3qBNdtg4M4gmqA6NcoPfisB6Mgd/E14MReBxUDyZE"
        "doJ6MMeBNxwX6sEY+i1ZDyaMejBhp/Vghvj5yTS/oh7MMvI7j1aon302dWAehh7+CVcHpitpU69DzOu2kF9l6xxlZcrSD7SuYnms"
        "qURzGfvrcFlfpQ11YLbUtA7MVCJaZpwpl+O8F+NcKRvtvVw9GN0OXdeBYfruug4MvuNQ42qtDswr4GP1gd8XeENfd+0z8FP1OjA6"
        "/6rS+i9MLtdt/Zfwf7P6L6Ey9V/gP8vWf7ndpv5LqMr6L6hr0HoU+AXOXdd/CS3S+i+ou2Jb/+Vgjeq/PA49YuGC1IT6ano9F6yT"
        "qq7/Elqg+i/His/t1X9R67887rD+y5G5qf8ygPfrtv6LDZ9aeRXrnhrXf8mhbope/wX2aFX/ZajK+i9D1dR/ed6aB6SvByut/xJh"
        "/ZN/Ll//JQW/SnyWzoJRr4r1X+B/9fovq4T9e8g/29V/aXS5f88ym/17lk57OP984vy9ixTnvx84fxtw/geB82+HP/lERTg/4fsL"
        "th+Djts73I9hhPyCw/0YRoj/V2Y/Bp0vYMc3aBb4BusFvoGwHwN4ELXjG7wk8A2yDvkGJwW+wYgN32AIfIOnbPgGnwXfIO3xDSzx"
        "1k6HeOtOAW/9DQFvbbPBWz8OvPthj29gKf8Wh/JfJcg/Kci/yUb+t0H+v+TxDSzlf8Xhfgz/KezH8HNhP4af2ezH8FPwDX7i8Q08"
        "voHHN/D4Bh7fYEH5BvfOM99gnUO+we0u+QZJj2/g8Q2uA77Bd2rEN/jGPPMNXquQb/Cqxzfw+AbzwDd4dJHwDR5wieN/ZIH4Bne5"
        "HOcdHt/A4xs44Bv8yOMbeHwDj29w3fIN9jvkG+z1+AYe32Ae+AYNLvkGN7rkG9TZ8A3808a4t3ifHWX9+Q4n9UdNeRfwDGTwDBps"
        "6o/WX8E+vBJnP1SHm+pzU91uqudNdb6p/nd6BeqKgj9BeQiq10b1zqjuHuXP0ivacdzB1f02xo83W+Tb26LQ36NX8BwY39rXK6tj"
        "JVviO1LMH+Ty43r9dZnWCahffva8nt/S6kH5eDmOG+pxc/WgDPiUVg9qrcu8p74eYn5G0fOCbDxdSeDq0H8aL9Vh0etBjV3E37Gf"
        "9KGiXSa0dxIuG0eet8gr0vwci0BOVMdmxds4J/16C+ekZ5OojxbFe6I8Y4NxnkrF6nxG/Z+kcZnqTSVJLqzfNr1+vTt5d8Df6nay"
        "PMrxfkiPKV9J+m3O2+B9ZVKS0X6UDOqQwY6UzHour6dkqE4+6qBlmiWjfVH+luwsVtfEjXdqdr79gQH3UWRh3LLDccvCuGVh3LIw"
        "blkYtyyMW+bH7eR9+A36oddxWR7l+CJO9FXtR9y/OBapl4zr4yaBJxaU1pj6Cxt5U/eLvKlmxp8oy5Nqc82TCl8TPKk7wJPaDJ5U"
        "K3hSH0IczAB0yps9RfnpjQJPKkD+i+XRVFxey4udoPk4qjFsOvw+Lv4OSizfsdof0XBvwvVFPo8Vvr/DgO8rDyQ4fhH13+Fn/Czl"
        "mMTzi7ZZ40k6v0jgc4lxU8w3wfhFm+g5vu6QX1Qn8IsCNvwiGfwiyYZfhHoCKVZPYD74ReFFxS96zyG/4l2BX/GOwK9424Zf8Vfg"
        "V3wvP1/8ovCi4hddcCj/VwT5jwnyP2sj/69C/i/lF4pfFL6m+UWKQ/kfE+R/VJD/ERv5H4b8PwN+EdtHlOJGU13X8+1cnX69Tv7n"
        "ed5o4/CtDvk0hKvvYfaX4Xkwe/sr4yPEgDtTXNMh/zvm3zaGp8vWeHpjktUTUC5cLJTC0837OT1QEk9P13+AfdZRt9uHuFWuFa4u"
        "1O0Wxq3v9772fejTA+z6+DWKs58vjbOXwrNL4+urS+LryiiTD+kf5WnK4es0j9esXrdbnH2MvV9lZYV4e0+t8PYfVoW3K6/ATqR/"
        "YDh2lu1HLI5DOS+hPvhl1KWGXsvWOFssvL9CnPO71jhnwg5///ZMrXH3sBXuLqyXaD4y4e732eDupx3i7lsF3H3EIe6e4XF3x3h7"
        "xg5vZ3pgwtuRp+o5Bbyd6qmfEvD2jEO8PQK8PeIUbw+z+1B9XNP3RsDbEzQPS8B7uyrUxydteCESeCGftMTflbPMPrqG/Za4Kf1u"
        "V9dVGbuSL43Hs3XRVLTZxv72ucS3dwPfvtcZDl9ng8fDTjoiN0p83vl97HMe5fissfDDLsf5MYxztczZSZ2Av0d4P9yN/nsU4PCH"
        "ohxfsecQcPjlIg7P7KBnOXD4SIKzG1sc/vlivKvh8KOYN7NvY978hp5v1HD4LBunjsNDr/X59iFazwq4fNIpLk/yv05x+VCe4fLh"
        "Mrj80w5x+RYbXD5cJS6PvE/r08DlT1SIy4cXKS7/TBlcvrdGuPxJ6NF24O1bBJz9iRrh8uEFwuVPeLg8j8v/rkNcXpkbXH5bhbh8"
        "vx0uz/xFzXH5jIDLP2iPy4erxOXD1eDyx+xwecilUlw+RLi85BCXv5LncXnm3824PPyvjsuvm7aOjxI2vEWKY1e7xOebbPD52xYH"
        "Pq/v2wUcNQv8NAvcNAt8Pgt8Pgt8Pgt8Pgt8Pgt8Pgt8Pgt8Pgt8Pgt8Pgt8Plsan6d4M50Fbqu8b1q/aPHMlwzrSuiFo/2y8N0e"
        "4f1NSR4/I9x9lw/7Za2xjNOH6O/q/NFo/r1A67txHc/l91V1vZ+7zXqB3r/IKyA8XHkVfAJhf6l0PfgEhvV96f2lflH5BNlfED5B"
        "U434BA24rlMy8nSUTLtk5OtQ3RHi7cw9/2C1Df/g9gr5B3hOWXhOWXhOWXhOj69Qmq+wsVK+wuOLlK/QBr7CHvAVdoKv8AjWB7vZ"
        "9chblK/r8i5X10WtdyIZ8pWxwN0acr86ENEQsxDWCWK8pp6L8tL4Cdso/0r8hDu59e28148ZcFk/ZsBl/ZiBFNqXqR8zINSPGeBx"
        "QGWgmbMvZUCoHzMg1I8ZqHX9mIxQP+aLDvkd38rz/I5v5q35HW/kGZ/jYt6a3/F18Du+5vE7LPHtjEN8+wsCvn1KwLeftcG3TwLf"
        "PuHxOyzl3+1Q/nsE+e8W5N9pI/8OyP8Rj99hKf8NDuW/TpD/WkH+LTbyXw35/8oC8zuWzhO/I1SG3+GvkN8xPePxOzx+h8fveLFG"
        "/I7T1wi/Y9glvyPt8Ts8fscc8jvuWqT8joRL3kTDAvE7/C7HOTPt8Ts8fod7fsefefwOj9/h8TuuW37HZof8jg0ev8Pjd8wDv+NH"
        "Vyvjd/zTVXd+9/tXrfkd72p//3/kZw/+"
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

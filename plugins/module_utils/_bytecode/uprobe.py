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
    "type": "kprobe", "code": [9752, 8072],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8000, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [17824, 8128],
    "maps": [
        [24, "control"], [2864, "owners"], [3008, "owner_levels"], [3128, "owners"], [3488, "owners"],
        [3800, "owners"], [4728, "tally"], [4840, "control"], [5512, "control"], [5736, "control"],
        [5792, "events"], [5904, "control"], [6256, "rows"], [6328, "blank"], [6376, "rows"],
        [6432, "rows"], [8056, "control"],
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
    "type": "kprobe", "code": [25952, 7856],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1336, "frames"],
        [1408, "frames"], [3536, "owners"], [4488, "tally"], [4624, "control"], [5248, "control"],
        [5472, "control"], [5528, "events"], [5640, "control"], [5992, "rows"], [6064, "blank"],
        [6112, "rows"], [6168, "rows"], [7784, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1032, "SAVES_ARGS"], [1216, "SAVES_ARGS"], [1448, "VALUES"], [1552, "FILTERS"],
        [1688, "OPERAND0"], [2376, "OPERAND1"], [2760, "OPERAND2"], [3144, "OPERAND3"],
        [3392, "OWNER_MASK"], [3648, "ATTACHED_PER_CONTAINER"], [3704, "WANTS_PID"],
        [3832, "PID_NUMBERS"], [3880, "TASK_GROUP_LEADER"], [3960, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4184, "UPID_NS"], [4256, "PIDNS_INUM"], [4416, "ONLY_PID"],
        [4544, "COLLECT_EVENTS"], [4736, "KEY_VALUE"], [4824, "BY"], [5200, "STATISTICS"],
        [5416, "MAX_EVENTS"], [5544, "EVENT_SIZE"], [6248, "UNSIGNED"], [6728, "SUB_BITS"],
        [6872, "UNSIGNED"], [6936, "UNSIGNED"], [7240, "SLOTS"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [33808, 7848],
    "maps": [
        [24, "control"], [560, "scratch_calls"], [712, "frames"], [928, "frames"], [1328, "frames"],
        [1400, "frames"], [3528, "owners"], [4480, "tally"], [4616, "control"], [5240, "control"],
        [5464, "control"], [5520, "events"], [5632, "control"], [5984, "rows"], [6056, "blank"],
        [6104, "rows"], [6160, "rows"], [7776, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [1024, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1440, "VALUES"], [1544, "FILTERS"],
        [1680, "OPERAND0"], [2368, "OPERAND1"], [2752, "OPERAND2"], [3136, "OPERAND3"],
        [3384, "OWNER_MASK"], [3640, "ATTACHED_PER_CONTAINER"], [3696, "WANTS_PID"],
        [3824, "PID_NUMBERS"], [3872, "TASK_GROUP_LEADER"], [3952, "TASK_THREAD_PID"],
        [4032, "PID_LEVEL"], [4176, "UPID_NS"], [4248, "PIDNS_INUM"], [4408, "ONLY_PID"],
        [4536, "COLLECT_EVENTS"], [4728, "KEY_VALUE"], [4816, "BY"], [5192, "STATISTICS"],
        [5408, "MAX_EVENTS"], [5536, "EVENT_SIZE"], [6240, "UNSIGNED"], [6720, "SUB_BITS"],
        [6864, "UNSIGNED"], [6928, "UNSIGNED"], [7232, "SLOTS"],
    ],
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [41656, 8416],
    "maps": [
        [24, "control"], [728, "scratch_calls"], [880, "frames"], [1096, "frames"], [1592, "frames"],
        [1664, "frames"], [4096, "owners"], [5048, "tally"], [5184, "control"], [5808, "control"],
        [6032, "control"], [6088, "events"], [6200, "control"], [6552, "rows"], [6624, "blank"],
        [6672, "rows"], [6728, "rows"], [8344, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1192, "SAVES_ARGS"], [1424, "SAVES_ARGS"], [1704, "VALUES"], [1808, "FILTERS"],
        [1944, "OPERAND0"], [2936, "OPERAND1"], [3320, "OPERAND2"], [3704, "OPERAND3"],
        [3952, "OWNER_MASK"], [4208, "ATTACHED_PER_CONTAINER"], [4264, "WANTS_PID"],
        [4392, "PID_NUMBERS"], [4440, "TASK_GROUP_LEADER"], [4520, "TASK_THREAD_PID"],
        [4600, "PID_LEVEL"], [4744, "UPID_NS"], [4816, "PIDNS_INUM"], [4976, "ONLY_PID"],
        [5104, "COLLECT_EVENTS"], [5296, "KEY_VALUE"], [5384, "BY"], [5760, "STATISTICS"],
        [5976, "MAX_EVENTS"], [6104, "EVENT_SIZE"], [6808, "UNSIGNED"], [7288, "SUB_BITS"],
        [7432, "UNSIGNED"], [7496, "UNSIGNED"], [7800, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [50072, 4592],
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
    "type": "kprobe", "code": [54664, 5160],
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
    "type": "kprobe", "code": [59824, 8072],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8000, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [67896, 8128],
    "maps": [
        [24, "control"], [2864, "owners"], [3008, "owner_levels"], [3128, "owners"], [3488, "owners"],
        [3800, "owners"], [4728, "tally"], [4840, "control"], [5512, "control"], [5736, "control"],
        [5792, "events"], [5904, "control"], [6256, "rows"], [6328, "blank"], [6376, "rows"],
        [6432, "rows"], [8056, "control"],
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
    "type": "kprobe", "code": [76024, 7880],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1320, "frames"],
        [1392, "frames"], [3520, "owners"], [4472, "tally"], [4608, "control"], [5232, "control"],
        [5472, "control"], [5528, "events"], [5640, "control"], [5984, "rows"], [6056, "blank"],
        [6104, "rows"], [6160, "rows"], [7808, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1200, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2360, "OPERAND1"], [2744, "OPERAND2"], [3128, "OPERAND3"],
        [3376, "OWNER_MASK"], [3632, "ATTACHED_PER_CONTAINER"], [3688, "WANTS_PID"],
        [3816, "PID_NUMBERS"], [3864, "TASK_GROUP_LEADER"], [3944, "TASK_THREAD_PID"],
        [4024, "PID_LEVEL"], [4168, "UPID_NS"], [4240, "PIDNS_INUM"], [4400, "ONLY_PID"],
        [4536, "COLLECT_EVENTS"], [4720, "KEY_VALUE"], [4808, "BY"], [5184, "STATISTICS"],
        [5416, "MAX_EVENTS"], [5544, "EVENT_SIZE"], [6240, "UNSIGNED"], [6720, "SUB_BITS"],
        [6864, "UNSIGNED"], [6928, "UNSIGNED"], [7232, "SLOTS"],
    ],
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [83904, 8456],
    "maps": [
        [24, "control"], [728, "scratch_calls"], [880, "frames"], [1096, "frames"], [1592, "frames"],
        [1664, "frames"], [4096, "owners"], [5048, "tally"], [5184, "control"], [5808, "control"],
        [6048, "control"], [6104, "events"], [6216, "control"], [6560, "rows"], [6632, "blank"],
        [6680, "rows"], [6736, "rows"], [8384, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [544, "SEVERAL"], [568, "WANTS_SITE"], [600, "ATTACHED_PER_CONTAINER"],
        [1192, "SAVES_ARGS"], [1424, "SAVES_ARGS"], [1704, "VALUES"], [1808, "FILTERS"],
        [1944, "OPERAND0"], [2936, "OPERAND1"], [3320, "OPERAND2"], [3704, "OPERAND3"],
        [3952, "OWNER_MASK"], [4208, "ATTACHED_PER_CONTAINER"], [4264, "WANTS_PID"],
        [4392, "PID_NUMBERS"], [4440, "TASK_GROUP_LEADER"], [4520, "TASK_THREAD_PID"],
        [4600, "PID_LEVEL"], [4744, "UPID_NS"], [4816, "PIDNS_INUM"], [4976, "ONLY_PID"],
        [5112, "COLLECT_EVENTS"], [5296, "KEY_VALUE"], [5384, "BY"], [5760, "STATISTICS"],
        [5992, "MAX_EVENTS"], [6120, "EVENT_SIZE"], [6816, "UNSIGNED"], [7296, "SUB_BITS"],
        [7440, "UNSIGNED"], [7504, "UNSIGNED"], [7808, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ed4e9ee6e375fe5c74aafde5baff75a929421abaab9e777742c8f099fcf63d1f",
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
        "eNrtnX9wHPV993fv9wmwhfCdz64d6+zayAY1tjFg0gACnFiFJlIqVAseK5ZydmyUeLAsp2i5zFhCOCWetOGchHgO0lqCYntaKjrT"
        "jMy0RZqnmQHatA8PpRMTpfPQps+UDmlxnnYaz4N0V+1+35+9/X5393b37iRbaP3PenX747uf/f74fD+v936+k0lJ+zchs21m9ZGi"
        "uk1dL3H/JsfYNhqQpCPFYvHE3P/VUxJSVPu7gvMTcljbpmT+/IQcYscF6rVtczrA7ovfv4Nttq9Vu/9EhPbfK7Ltu9hexPZ1bKew"
        "vYDty9iew/YMtqexfRrbp7AdwnYQWzy/qfw3aVv1uTeovwf535cHqbyXtfMnR2GvuetcnrPXxNzjxnB+v2qHUXac6To31PY6mTLX"
        "CRmuIzzvUO85nPd19oe2VWx7NsZ+F+2TXX1IOz4ssfe7Nvctdr8IqyeTvey4g3M7jXPbx7DtlOv052lXj8N7n4ih3j3Cto/F2fHj"
        "2Le/f5qdNww74L7KGPt9X5rq+WXHen7ZUM8no6gHUVZvlf6Utu2U/wn3/Rdtu7b3GDs/hvOG7Z77Wu25qZ5n+i45lueSoTzZunbt"
        "+IR2NbUesP3e61k7C0ufZOfnYIfh+bbDu7DD/2V2GO5g58dxXs7ODinNDspoV5Hq59ztisqLPUWu/nwB5wdwPradgXXa1txej1m2"
        "41RAeM7n8ZxBtItQqX0NqveTcD9sO6XNkrF/CktN7DqoZ8tz823nt2Hnd1j7RDs/GGTlew1bZQz1YT1vt9ewPbz9HfR3zM7Z1cz+"
        "6v2z6nXR/hKxH7L7fA3tMIJ2iP2JONnh/7D6KK/Q3p9zu5c1O4elu4tG+5nt5q1d2NvtZ7DbNmaX/lJ9UMtL112bbmb3iwj1KbKX"
        "e15zfetk9ztaj/vGTPXrkqv6xcrde/4/Ud77+XHHpt9LyJ9i5w2y9m83PlH5s/kajVMer5PJW18vu5rVQ7qu03hF/WrvGLtec3oj"
        "q2cxdpy61eyKrTLK7FTqB3G/tLVdxPJNpvjnrnpczrsbl3txHapX3Q0xwV8rf53JEUmvP9r1zrPjD2I8pXG1+5m/LdBxywztXxll"
        "/piSPG3Vfw5lTzK7tjXBficvcv6a2N92BqKS9d9DfPsSfk8EAvpz/LFaPv19vVcs529SO588hf4L/V93w8sFY/+QXT1YtPYretC+"
        "rkO9gT3SR/D7U9g/hP2nsd+D/dPY78L+Gey3Yv8c9luw/7LeD4e1cZ75o5MHJW6cUftRtWqNoz6P50p2S3z1/uPq/19Rbv+9j6dL"
        "x99WyTgUof7vYfb8uH/38B3YZxWlu/927KOe5m61rKfex78se0+9TXr91vyfZJM+rqhvcA+7z900frQ1cP30FNVX+nt2y0XH8lyc"
        "K4+x/1bnPRPw69R+XMZ7UmvmpGw9zqnv4wPD+NKdvkaq6L6hUjsOwK7qLadXsr9P/zbsIYwnCanDZD91vCP7haVHuXnY9Ny4/nPD"
        "9ROSzL3HTnmV9hdllLVvZQzzs03svWeTMfQbR/A75lWbGvF7irselUMZpXZ2JyvvKNrVGOZrm3bi+K04Hu1qDPO7TWhPyRb8jnY1"
        "hvngJrS/ZDuee2uh0vfAvfeoMF/pd1cPyH/sTkdc1QexPWZOemtPicjtNWqP8YKxnZfaY71Ne7zItcfdrBtvWTrt76ezor1Y+6vX"
        "34f2PAFc70Zcb2UK9XRaO/9gFNfFNhG9OMvmfz+atbxOI65TT9d5Sztu0o/3+PEeP97jx3v8eI8f7/HjPX68x4/3+PEe4zhM8zLc"
        "RzmPeMdp1O+RUv2OOdjliFB/534+vi9J7wPXz7G40jrMDyY3l8Z/1ZR74tp5UtsjpX5trbldFPfh/PEncJ0my3Y7NPkM/Jskxat4"
        "P1Nsb51yVLL+e4jzZ839Q4CLn1HcKlvnMl4VEONVp7X3la1j9doUt4ry11P+gN03EeXrj7EffWrOsGHps+z4Dsyvt5d+j2nPeb8U"
        "t4pHDQtxKKE/H0/PUzwqg9/1uNQJLi41ifJ3b/s8H58a3svFp5TnWTm7tz1Uo3nxfk9xKvKvTfGpVdQvXan58SvzOj8OSy+x663A"
        "+XPn/UL1H3C86N88hu3GoCxdYzhvAv3swRCOw/ZAKKL1gwdC12vlSIRYBCsRkrX9sPQ8az8dVJ5Rbf9AKCxFtOOu1+q5enxE+/17"
        "OL4Vxz/L2lVomTYTToROF2M4Pq79/l0cvxXHfwfH12ntRD0upP39FI47guMQN+6g+NTvYv8Q9r+B/Rbsn8R+F/bZ/FaP421yiuN9"
        "bF7ieIlocEHid8roBfyOeMAmxN+TPfgd8YIk2ffSrB/vq6Rfe2PWj/d5ifc9X2W871mbeN9pxPu+6zLed2rWunzfnC3PA94vGv3f"
        "Uv0Zcnx/Q8b6A/86EUe8MCfECwV/JRFFvDCHeOFK63hhpX4Y+Svkh6XCwnFh3k/S5/nC8y0nfrS95PcyP2m9pPZs2YeZX0F+klie"
        "SZy/R52HalxzD/f3KOan6u9R+LtBYV6plWMDrpdAO5h7np0WfHbfRtglJJTjXvjLvwG/bSv+jnF1vIO//mNhNr/YE2blOhDexsaz"
        "8F2svwnfysbb8G3a3/V41IPs/OMr+PvS89M4ngi8VTSO63vmbrYc4zkbN+sxjtO4LuM+7MLKSA/eGzOkOp6zcfw6rdzq8WHt92U4"
        "nsbzayUanyM4rk77exzH0XiMejxC40kY+zQ+B7FP47GM/Rbdj9fmZzt4v+U1bBMBmbUb/D55n7UflAi8VAwYfg9Lf8j8i3CcPWe4"
        "jj13mPwX1v8d3v4M4gvsuda2fLtofK7D2yO4Xk77++ENTxeNz3V4QwC//w7zm1uYP2Ksz+oLTQSaufosxu8mUW8fw/xRrc9afQ+i"
        "vgdR318o+YdafSe7YN52cK64W83z7aF9t6G+C+17EvV5HPMHpQV/R7sY31+ab12L59HqeQD1L3A9q3+BOlb/AlT/ljP73LcM9nmE"
        "vY9AlL2PQIy9jwC9jziO38/Zf237F4rGenV4Rw9v/x1k/25m//a9ZvvPvQAv9q+v0v5N82T/FVXZ/w6X9t8h2H+7YP+tNvZvhv1v"
        "NupbdH+D5i/7YOdE8CbOT6H3YvU+UhW8D5P9tznY/wYb+68olWtNVfaPu7R/SLB/QLC/ZGP/2QKz/wyLh+Rb2Hj7eKtNXOVmVxyv"
        "xB+nTPG1Kct435QDz6vNdTJlrlOW553FeYOId8GfOxu143mDPM8brpDnRXl70v0pLjs+aMfzBnme1y/yvEGBE0w5+qNTlv4o4nI5"
        "G57Xf8zlc4s8z9v8yjXPG14oOwg8rxc8L4rz+hea5+2WvPK8qWp4Htm5f77tvEA8T4+PgucdEtoh9iei1fK8Bwo8zxusjoPa2o14"
        "HtOH9easeV53Wsbz7CxY60jhp4+x+Vkpvr69YLSHuT6yiZJyCvHjXJW87yzxvt38+BQT7htjjn7vMw6cD+XOPl4jzufxOpnH7Tjf"
        "oDfO1ytyvg26vxnCttHApZejHiujuE/K2h6m5xypEdd73CPXO1Ujrnf2clmONHnUur/tTv/9bFVxwVK/Mmt9/wbL5yIOlpAPSJ7u"
        "p+sSXuXiXtMpFg8gPXZzw2/q91X7A/V31r4muOcV+4NS/CFaUfxFuYX8PdYPi+138onS/KwefrCx/6JxRfeXDMfLhnJP6P0X848n"
        "7yjVB43ffgv9O/oZGq8zq9l4k6l7k+N2arw2ZOC7er25rXTd5Ra8zahvUovw2tz2bkN/qvf74KnUDjOP/wR+Onjr44w3ZFb/oChe"
        "95OG69J8JruaxfP3xFg8NhELmdrvu2gv9Sh/vVbvhvj+ydS/MgNPrqRxJyNV1h76+PqZZPWzeVUnXy+TVC/3zxrj6d3p0vcNGmeN"
        "pazjxZtonGXzHmV9zHJcaN7A4lrTyUaH9tgx6+V5E9JnZln5N8tcvb++vJ9G9Zvam3q9EW08vI57TtJpTDfUc351qbx3eizv7Sjv"
        "Day8dYNFrt3EJM7uNI5kYa/eHO/XZI6u4PefqOf8qtLfr+WPQ39P7UrkapmGNdw4lpFT3H4Ufpe5frPfKS4TRVxMeQE6odArevvo"
        "0doRuy/pX4hjhaW/4vhOd06oj5GU/h5ly/clObYbzj/WOWSyKk5FemSn+1JcW+RIXsubkF9l7aqX+o/3Z7R4c/QarX2bv2taxo3H"
        "0+mYdr2zGGeoPUzgPs03forr78MS8/86o2Hu7xOB0vVa0K5k7fh7TO1PK/8x9AtHwUOwT9ycrjcRZsenJN6vpus3R2WevwdZ/ZjA"
        "nZpb2O+7EV+kffU+9XScLHHHxYTjYjjOeL56XEg4LoTjjH9Xx+eAcJwWL/8t2KsX9o/A/mT3gzJn340hFo+fQBxteYc1R1F/V6/z"
        "6K047iuoRwwvSOt2Yp+5J9Kj0FE27+DH23WfBic5IByPOP/yjMQ934G5+qDVN7E8qFcqxzDWk+UB8h9k1Jt6634a7YOOIw6q8gp1"
        "PB4/VnruoIGf7EG/0Blh7XHyN3iepfIpzS9pF/wU8KlOxPnoumdD7LywxAQxSgPrf+6890PW3xHvvCfFdA64/9rGfy/y83s2b6y+"
        "fDFLe9254UszkiFOu3xb6T1o43WauOoXZ9hzNOI5/kt4jkbhOf5VeA4Wn9L9QZSD/DPyR7M38Pot1V/cqp3//9k4MvfHIcP4oOq1"
        "NX4Zr9OOM/fvLejfY9x4RM+n9o9PSqXvt6ahtwpLrTPGuADppE08Fd9lKlR+2G/yHrSHXMlfvaSNF/9abJfsdfbKWTa+LV/J6zPU"
        "8g6hvEcN8/LXsD0g/aSo9Qew78BKsvs7RWv/JGU5biXim2e8jV8bZjj/sJ78w8YZn8MvJIc/tEg5/L3g8G3g8J8Gh9+N/vkzFXF4"
        "4u807hMXJ+5MnFqtLv81Zwddn7ejWn0e/OAR6jdXS+X1eUmB56+QeH3econX5yF+N0L6vGU4/lpBn3eNwPvt9ACHBD1Ai6AH2Cno"
        "AbpqrAd4TtAD5F3qAU4IeoARGz3AEPQAx230AF+FHiDr6wEseWiXSx7aIfDQzwk8tM2Gh/46ePQDvh7A0v5NLu2/QbB/WrD/Ohv7"
        "r4H9f8nXA1ja/3LBnf3/o8Db/+cF3v4fFKzt/zPoAd739QBXox4gwvMYOw551eoB6PteRw6+wHqAeefUNt/3LhU9QO9HTA/g9vve"
        "qvUAn1hgPcDNLvUAN3rUA6R9PYCvB1gCeoAfVKcH0PuVP6tQD1Apb33JkreW9AAP2nDXF7Xzsid7iguhC/D1AItdD/BQhfXzIRs9"
        "wAOoh39ULMv/Izb8v8kj/0858f9dHnn6XeDpbGB15P4C7yf7dEZ47k96HftyftxjOTejnNfKxvZux/2zEZ73Z36LTYAzX+P5fuZr"
        "zK6ZpDXPzyRZ/DKD90fjlx2/p7yOql9t5PbZvi6e30fA75G3irh9KR+Lz+8r4/f/7PN7n9/7/H7J8vv9Lvn9vvnh9wMe+X1c4Pcx"
        "cM+YW37f5ZLf3zPDxd2Gbfj9Ew78ftiG39vkh1NexLwNXIHGT8/8Plkpv1/vkd+vseH3q2aMfmTpPi2O42OLF35vylsm8PukNb8v"
        "5XlCHk3knaZ81JS3mvJZU57rLPQHNI8nPSHlJaO8XhR/yq5ux7YV2xYuv7XRD1tmEbduq0f9OsryRGXrWPnoPWS3vFxZ3ibZkpdI"
        "iWCYizfr+cZl8rvZ/ZQzsFP+EuMOfYxzPIZ54XiAt++4IR81lw/JwH+0fEhbPMYV9fkG9KZ63I2VrzsNbo12TeWnPCR6PqSxC/g7"
        "Mwjl4VT7m5T2rmKOfto5i3pL/V8iPg5/nurbm9inevc69qn+TRWN9ViNL7J21WDsP1sSkYCxX5+icpnyLaXJLuy6tJ/1GMftxHim"
        "t59V9Vy7VE4xO2W38PXdHBfB+8q1SMZ2peR2cnEyJbdVMrYzJdckGdubkmuUjO2O4qPU/hKRdVx5p+f6xX80cBXK46sEPJZbFsot"
        "C+WWhXLLQrllodwyX2437yNoqB96HpNV9Zwew019Va+TigvPGa/DeMnssE7QYYWlTabrSUZd0r2iLqmR6RMcdUhtnnVI0lWhQ9oM"
        "HdJt0CE1Q4f0K/AzGaCmuNRxiv9uF3RIIfJzWZxK5d5a3OlJ6p/rNQVLZzDA+bdhfEewMRjXuDJxc1EvY8XPWwz8XNmV4vQ7dP3O"
        "INM/Kcfaef3Ofda8RtfvCHopUQ+VCEww/c4Oeo7vu9TvhAX9TtBGvyNBv1MsWOt32Hf03S0fFhZKvyMtKv3ORZf6hb8T9Av/W9Av"
        "/C8b/cIPoV/468JC6XekRaXfOefS/s8L9h8V7P/7NvZ/DvZ/tnCl9DvSVa3fGXRp/wHB/v2C/R+1sf+XYf8vQb/zXsHoN5rymp5r"
        "5fLU63nivy5xusy1wze41KsQt/4frP3leJ3Jvv7KeH8CXJf8mk7539A/f5bxatmaV69N38/yJ56/UCzHq83rGd1Xlldn695l75Hy"
        "VmNdBkWuFbcW8lYL5VZG2f2zW6g/3cXOT16lHPtceY5djheX59cby/JrZZTZh+ofxV2c+DX14zXLV+2VY4+x96usr5BnZ2rFs/+p"
        "Kp6tvIB2Ir0za92OLqKferNQlm+fu4x2zOIDidi+Cjni69YcMdVmw7f/Z/nv3WPeubZxfqEgHi7Ol6g/MnHte2y49iknrh3k4kKO"
        "HDvHc2z63kTn1nTfnB2vZu+zYl6ds+HVwwKvjoNXx93yaskTr1bOQ29bMbd+3IFb/wnHrZUzrD10DwcteSP9bpevlOIlZn7N5jnT"
        "9db8OhE74JEH7wMPbqwpt1bG2PPR9+rmcrZ7LOf9KOc1shteTeNq7/WVcmtW76vm1qPvIQ76OvpFkVuzemnm1m9UyK3J7kuFW/+F"
        "wK3Dsz639rm1z62XKrc+4ZJbD10hbh2y5NbOvPpSgefVbDwx82r0/zqvzjjyaqkMr6bxyzuvZuOad179Dza8+sdFa//Cjlfv8sir"
        "77Lh1b/q8+p55NU+p14snPpln1P7nNrn1D6n9jl1TTh1RODUIRtOLYNTSzZ5JpD3vWXG59SWnO4dl5zubYHTvSVwujdtON3fgNP9"
        "0OfUlvY/79L+Lwj2HxPsf8bG/t+D/Z/zObWl/RWX9j8m2P+oYP8jNvY/DPt/+Qpz6r0LxKnbHDj1AxVy6l0+p/Y5tc+p0z+tEaf+"
        "8VXCqd/wyKn/0ufUPqeuglNnFwmn/qJH/ttzhTj15zyW8wGfU/uc2gWnjvic2ufUPqdespz6ay459fAS4dT7lyin/pRHTn23Daf+"
        "ZE04NY2LiizwaVMcA3xaBp9usObT2Trw1S3wH+A3ZPPgiHnwwzzxWPDqPHh1Hrw6D16dB6/Og1fnwavz4NV58Oo8eHUePCxfnleT"
        "f5jNg1sqMZN/r/kD3yr1pzHUE5qXHxHmm3OHH9+XpPqJ64J/r0vz/Ii48x7Wr0htmyz92iH6u1qP15p/L9L8ZzxH8xbYt++cZTyq"
        "E/NI89+FvPU271/k7MSDlRfZ/dR2pvH0XqoP4OmG+S3H01F+9bzbKojbLR6env+I8PR1NeLpDTivSzLqVpRcu2TUryi5VsmoY5l/"
        "/r7Rhr/fWCF/x3PKwnPKwnPKwnP6vL48r99eKa//yiLl9W3g9XvB6zvA6x+Ef/0wO//bmB84rm/xNre+hbrug3Y84uSJ0K0aud4Y"
        "imvEKAo/W+Th6r5oL43PYz6i3EJ8/iZufrjg62gMeFxHY8DjOhoDLtfRGBDW0RgQ1tEYENbRGGjh9A3KgLCOxkCt19HICetofNOl"
        "vuHVAq9v+POCtb7hlQLTM1yw+Q7/+9A3/Kmvb7DkuzmXfPcbAt89KfDdp2z47gnw3Sd9fYOl/Xtd2n+vYP+HBft32di/E/Z/0Nc3"
        "WNp/m0v73yzYf4tg/yYb+2+E/X/5CusbViyQviHqoG8IVqhvmJn19Q2+vsHXNzxbI33DqatE3zDsUd+Q9fUNvr6hCn3DLYtE3/Ax"
        "j7qB1BXSN8Q9ljPo6xt8fYMLfcOrfv54X9/g6xuWrL7hLpf6hjuWiL5hzRLVN8x+6G3c+sWH1vqG//zQOI8s3WfQcVwcdKNvsJnH"
        "URyiOW2jb+hr5+pjtu898Hb44fDTs31vYvs6tlPYgv/28Zw+23cGW+gh+qCH6IMeog96CKx7Yy7/TXy8wyZ+ke2rUdyiRtfJ9Lmb"
        "15vWcUU8hOJubax7lM6y5mexjusRfh3XXJXruMJvJJ2AHvd7xCbepd8f67gO83E90zphXtefw7wwEUWcr99hHdcYzhu2e25xHddL"
        "juW5xK3j2iWs49plvY5rju8f588ONuu4xnFezs4OtI5rj7CO66Eq13E9ZtmOy63jerkW67jm5tvObtdx7XK5jiufn8TzOq76vK7S"
        "dVzvLhrtZ7abt3Zhbzdax3Ubs0u/XTy+md3PlD9mL/e85vqGOPtRxNn7q4yzn7eJs9v0ewmZzed6Bx3i67pesEbjlMfrZPJ267Ue"
        "8rZe67BNnD2GODviIBQPoXXzSv0g7pe2tosp3p6qcbw97zHefrRG67eeZ8cfxHhK42r3M39bsIo/0frgSvKypX4ye5LZtQ3rRWZP"
        "XuT8Nc/6yLidPjLA6SIn9ff1XlluQO3czM9eLhj7B9KBmdvXIbSv61BvYA9d3wd9WTrG688w782uPoN9us857DdyelIlTfqyC5yu"
        "NlvH/FGKv1E/qetAh3l9qrP+0+M4pMeJH+b0n93Dd3C6z+7+2zm9Z3fu1qribaV+PMveU28TFzfMJpssdZg0frQ1cP006TaH6O/Z"
        "LRcdy3NRjecZ+m913jMBv06M71HcThzn1PfxAbdO+DVSRfcNldpxwBivBweY/m3YQxhPElKHyX6azjBJ8YJHuXnY9Ny4/nPD9RPQ"
        "QU3ocdRVbJ46ivlYkubtmKeBS9G62NkkuADWw6V4QnYT6nuS/FdqZ3ey8o5ifpbcit8xb0vuxD7mc8kW7GOel2zFPuZ/yXbsY16Y"
        "7MJzby1U+h649x4V5iv97uoB+Y+kk3Yqh9geMyc9xq8jt9eoPcYLxnZeao/1Nu3xItced0NXvXTaH/v+3mgv1v7qJUtOdiOut5J0"
        "ndPa+QejuC62iejFWTb/+9FsOd42XU/XeWvWj/f48R4/3uPHe/x4jx/v8eM9frzHj/f48R7xe91S/muU4zziHaffZXYYKdXvmINd"
        "yn6/i/eo5FhcaR3mB5ObS+N/EPo57fvdR0r92lpzuyjuw/nj4L2TTZbtdmjyGfg3SYpX8X6m57zZkl3/EODiZxS3yta5jFcFxHjV"
        "aaa3qsP3iGLcStTN/wG7byLK1x9jP/q0pnv4LDu+A98/bue5fqd8v6b4N8WjhoU4lNCfj6fnKR4FfUopLnWCi0tR/tzubZ/n41PD"
        "e7n4lPI8K2f3todqNC/e7ylORf61KT61ivqlKzU/fmVe58dh6SV2PXyvon4P8wvVf8Dxon9D383p3yuu4PWa3r9XfJ61nw7SkYxq"
        "+/bfK34Px1P5n2XtSv9e8XSR/17xuzi+Bcd/B8fXCd8rnsJxND9HHLmD/KvfxX4j9r+BffoO8iT2Sc/B5rV6HG+TUxzvY/MSx0tE"
        "gwsSv6P8D9lkD+mGsH8I+4gXJOl70EuzldbrpR3ve2PWj/d5ifc9X2W871mbeN9pxPu+6zLex75nMZfvm7PlecD7RaP/W6o/Q47v"
        "b8jL+iyCv5KICuuzrLSOF1bqh5G/Qn6Y+H1lIsz7Sfo8X3g++/wI6zV9Y/ZhzK/hpznnS9jD/d3N9zlDV0W+hG3Il3AX8iXcinwJ"
        "t0Gvi3jUg+x853wJbxWN4zrlTVDHczZu1mMcp3Gdvl9lF1ZGaBxkhlTHczaOX8e+D5o7PiyV8gcoIzSuMl2xOj5HpFLeBD1/wAjV"
        "h6iwj/wBI+RHIH/ACLU/5A8YadL9+NrkD3hJyB/why7zBzwjrI/wbZv1EXJYH+Fpm/URfof5zS3MH1mI/AFDiyp/wCPsfTh+P72f"
        "s//a9i8UjfXq8I4e3v7699PdzP7te832n6f8AUOLKn/AHS7tv0Ow/3bB/ltt7N8M+99s1LcsaP6Aoas6f0Dcpf1Dgv0Dgv0lG/tj"
        "fZb2GXyX24LvM1tt4io3u+J4Jf44ZYqvTVnG+6YceF5trpMpc52yPO8szhtEvAv+3NmoHc8b5HnecIU8L8rbk+5PcdnxQTueN8jz"
        "vH6R5w0KnMBjHjvdH0VcLmfD8/qPuXxuked5m19l69oFntduzfOGF8oOAs/rBc+L4rx+J57XJfC8nip53m7JK8+bqobnkZ3759vO"
        "bnleu0uex68rqfM8PT4KnndIaIfYp+/dK+d5bH2WSdv66THuYGs34nlMH9abs+Z53WnK47izYK0jDXJx6lJ8fXvZ9WISMpsoKaco"
        "H2Ot8qjs5scn0/f+zNHvfeYqzZsyWj5vCvXrrjmfKX/KBt3ftMqfshz1mOKUy1PW9vCSz2Ve86acqhHXqzhfyt9XlS/F0K/MWt/f"
        "Jj/KaCv6lwOSp/vpuoRX+TwVqXp8L8mu29zwm/p9te8cUxQPmCifH0WPP7jPj2KMvyi3kL/XY5mvY/KJ0vyMy5OS48cV3V8yHG+d"
        "JwXr8d5Rqg8av0UeZce8KYbvXUMa36X3wn8nrudREXibUd/E51MRdBxe86kYrsvlU9lG/QjyqcSQTyXmNp/KkKd8Kol4RqqsPfTZ"
        "5FHp5Oulnrdn/6wxnt6dFvJgxFLW8eJNNM6yeY+y3i6fCotrTYPL2LfHDo/5Sj6DfCWbZa7eO+VXifDtjfKsdEpifhV2PcqvQn51"
        "qbx3eizv7SjvDay84Nd2eVZ03gV79eZ4vyZzdAW//wSfd6X092v54xrEPCzg+Prva7hxLCOnuH27vCz0O8VlooiLKS9ATx96RW8f"
        "PQb9EOlfiGOFpb/i+I77vCz0viTHdvPRyMvyKmtXel6W9/28LJKfl8XPy7JU87J8yWVeli/OT14W1Av7vCxhPi9LjOUpofFB1Wtr"
        "/DJul5+lBf17jBuPzPlZMA7o+VlaZ4xxAdJJm3gqvssU87NMIo/gcUOePy4/i43OXjkL3edKXp/hnJ/lJ3x+lpVk93eK1v6JXX6W"
        "zR7Xn9lgs/5M44zP4ReSwx9apBz+XnD4NnD4T4PD70b//JmKODzx9yu2noDO1V2uJzBC/azL9QRGSJ/nsJ6AzvPt9ACNgh5gq6AH"
        "ENYTgE6hdnqA5wQ9QN6lHuCEoAcYsdEDDEEPcNxGD/BV6AGyvh7Akod2ueShHQIP/ZzAQ9tseOivg0c/4OsBLO3f5NL+GwT7pwX7"
        "r7Ox/xrY/5d8PYCl/S+7XE/gP4T1BH4urCfwgc16Aj+DHuB9Xw9wNeoBIjyPseOQV60egL7vdeTgC6wHmHdObfN971LRA/R+xPQA"
        "br/vrVoP8IkF1gPc7FIPcKNHPUDa1wP4eoAloAf4QXV6AL1f+bMK9QCV8taXLHlrSQ/woA13fVE7L3uyp7gQugBfD7DY9QCVrqvy"
        "kMO6Kn9ULMv/Izb8v8kj/0858f9dHnn6XeDp6Zquq0J6HftyftxjOTejnNfKxvbutL6K3g49r6vC6nvV66qAy2T7unh+r6+rAv5i"
        "WlfF5/eV8ft/9vm9z+99fr9k+f1+l/x+3xVaVyVsua6Kzu8d11cR+X2XS35/j+P6KkNl1lfR+b3n9VUwb/O8vspPbNZX8crv13vk"
        "92ts+P2qGaMfWbpPq+P42Oom36YpjgFuL4PbN9jk26y7jHVZJa4+Ut5pykdNeaopfzXltaZ819nVyKMJPQLN60lfSPm9KM8cxaOy"
        "q9uxbeXyXBv9sWUW8eu2etSzo5fxHCjflpcry9skW/ISKREMc/FmPd+4TH438nWfOafHi7T8RwHejuOG/NNc/iMD79HyH23xGEfU"
        "5xfQl+pxNlae7jQ4NdoxlZfyjuj5j8Yu4O9YXxj5tdT+JaW9k5ijX3bOIk5H/V0iDjtR3pbVb2Kf6tfr2Kd6NlU06k7UeCJrRw3G"
        "/rIlEQkY6/8UlcuUXylNdmHXbdPztXuzdyfGL72drKrndDRUjyn+R/XbHAfB+8q1SMb2o+SQdwvtSMlt5eJkSo7ywkMvnGuUjO2L"
        "4qHUzhKRdVx5p+f6wX80cBRFFsotuyy3LJRbFsotC+WWhXLLQrllvtxu3kfQUD/0vCWr6jn9hZv6ql5HXM82Ea+TjPPNdYLuKixt"
        "Ml0vZtQh3SvqkBqZHsFRd9TmWXcUuyp0R5uhO7oNuqNm6I5+BX4lA9IUhzpO8d7tgu4oROMXi0upnFuLMz1J/XG9pljpDAY4fzaM"
        "7wY2BuMaRyZOLupjrHh5q4GXK7tSnF6Hrt8ZZHon5ZjE63Xus+Yzul5H0EeJ+qdEYILpdXbQc3zfpV4nIuh1QjZ6HRl6HclGr4Pv"
        "51vY9/MLodeJLSq9zjsu9QpvC3qFtwS9wps2eoW/gV7hh4WF0uvEFpVe57xL+78g2H9MsP8ZG/t/D/Z/rnCl9Dqxq1qvo7i0/zHB"
        "/kcF+x+xsf9h2P/L0Ouw9T/JbzTlMT3XzuWl1/PCf53XYa4dvsGlPoU49V7W/nK8rmRff2V8PwGOS35Np/xv6H/bGJ+Wrfn02jT7"
        "fl45f6FYjk+b1y/aVZZPZ+vew7rcyFONdRjI36ueUwt5qoVy6+uDb3kX9WkXOz95lXLrc+W5dTk+XJ5XbyzLq2k9d6p/FGdx4tXU"
        "j9csP7VXbj3G3q+yvkJ+nakVv/5pVfxaeQHtRPox48J5tv6uWA7lnIR82JeQhxn1WrbmVolYT4Xc8A1rbphqt+HZf1n++/aYd45t"
        "nF8oiH+L8yXqj0wc+x4bjn3KiWMHufiPI7fO8dyavi/ROTXdN2fHp9l7rphP52z49LDAp+Pg03G3fDrmiU8roxL46MMV1resjY5C"
        "go6CePXLHK9WzrD63z0ctOSM9LtdnlJl7HKhPL9m857p+kab9rXfIw/+PHjwhppya2XsXazXbdcPtHks56+hnMtkN7yaxtne6yvl"
        "1qwdeObW+0v+rPa9VR+b7yTiIq+WeF6t6wv/WnKlfzDxDLL3UuHVUwKvDs/6vNrn1T6vXqq8+oRLXj00P7z6PideHeF5dZRx28lv"
        "Y7yC/+zMrS8XeG7Nxhczt8Z4oHPr3hkjf7bi1rFy3DrnwK1/TeL4oJlfSxXy6x/b8OsfFa39jZSNXo78wRaPHPsTNhz79sXBsfX1"
        "nMAb8+CMefDFPDh2Hhw7D46dB8fOg2PnwbHz4Nh5cOw8OHYeHDsPjp0vz7HJb8zmwTeVd03zAM1f+JZh/oX64modJXwvRlx8XZrn"
        "TMSn9wSwjtImS393iP6u1ue15t+LNE8a17knv96m53W+bfxuev8ifydurLwI7i6sO5StA3c3zIPLrzv0UeXu+Y8Id19XI+7egPO6"
        "JKOeRcm1S0Zdi5JrlYz6lvnn9BttOP2NFXJ6PKcsPKcsPKcsPKfP9ctz/e2Vcv2vLFKu3wauvxdcvwNc/0H43yzORP6ccz6Rt7l8"
        "ImqeDe14xNMToVs1wr0xFNfIUhR+uMjN1X3RXhrHhz+q3EIc/yZu/rjgeUsGPOYtGfCYt2SgBcc75C0ZEPKWDPC8TBlo5NqXMiDk"
        "LRkQ8pYM1DpvSU7IW/JNlzqIVwu8DuLPC9Y6iFcKTPdwoWCtg/g+dBB/6usgLDlwziUH/obAgU8KHPgpGw58Ahz4SV8HYWn/Xpf2"
        "3yvY/2HB/l029u+E/R/0dRCW9t/m0v43C/bfIti/ycb+G2H/X77COogVC6SDiDroIIIV6iBmZn0dhK+D8HUQz9ZIB3HqKtFBDHvU"
        "QWR9HYSvg6hCB3HLItVBrPGoL0heIR1E1GM5ZV8H4esgyugg/sL/bt/XQfg6iCWrg7jTpQ5i5xLVQazydRDauHH5Q2/j2v/70FoH"
        "8YH29/8GbRE9FQ=="
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

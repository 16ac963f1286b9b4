# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4600],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3072, "scratch_calls"], [3192, "tally"], [3336, "frames"], [3456, "frames"],
        [3848, "frames"], [3984, "frames"], [4040, "tally"], [4104, "tally"], [4232, "frames"],
        [4352, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2160, "PID_LEVEL"], [2320, "UPID_NS"], [2392, "PIDNS_INUM"], [2664, "SEVERAL"],
        [2688, "WANTS_SITE"], [2720, "ATTACHED_PER_CONTAINER"], [2768, "ATTACHED_PER_CONTAINER"],
        [2840, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4600, 10520],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7200, "rows"], [7272, "blank"], [7320, "rows"],
        [7376, "rows"], [10448, "control"],
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

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [15120, 10320],
    "maps": [
        [24, "control"], [536, "scratch_calls"], [688, "frames"], [904, "frames"], [1104, "frames"],
        [1376, "frames"], [3480, "owners"], [4504, "tally"], [4648, "control"], [5152, "control"],
        [5208, "events"], [5312, "control"], [6824, "control"], [7032, "rows"], [7104, "blank"],
        [7152, "rows"], [7208, "rows"], [10248, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [984, "SAVES_ARGS"], [1224, "SAVES_ARGS"], [1416, "VALUES"], [1520, "FILTERS"],
        [1656, "OPERAND0"], [2320, "OPERAND1"], [2704, "OPERAND2"], [3088, "OPERAND3"],
        [3336, "OWNER_MASK"], [3592, "ATTACHED_PER_CONTAINER"], [3656, "WANTS_PID"],
        [3784, "PID_NUMBERS"], [3824, "TASK_GROUP_LEADER"], [3912, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4176, "UPID_NS"], [4240, "PIDNS_INUM"], [4432, "ONLY_PID"],
        [4568, "COLLECT_EVENTS"], [4760, "KEY_VALUE"], [4856, "BY"], [4968, "HOST_LEVEL"],
        [5096, "MAX_EVENTS"], [5224, "EVENT_SIZE"], [5392, "TASK_GROUP_LEADER"],
        [5472, "TASK_THREAD_PID"], [5552, "PID_LEVEL"], [5624, "HOST_PIDNS_INO"], [5736, "PID_NUMBERS"],
        [5776, "UPID_NS"], [5856, "PIDNS_INUM"], [6240, "PID_NUMBERS"], [6280, "UPID_NS"],
        [6360, "PIDNS_INUM"], [6776, "STATISTICS"], [6912, "HOST_LEVEL"], [7288, "UNSIGNED"],
        [7768, "SUB_BITS"], [7912, "UNSIGNED"], [7976, "UNSIGNED"], [8280, "SLOTS"],
        [8432, "TASK_GROUP_LEADER"], [8512, "TASK_THREAD_PID"], [8592, "PID_LEVEL"],
        [8664, "HOST_PIDNS_INO"], [8784, "PID_NUMBERS"], [8824, "UPID_NS"], [8904, "PIDNS_INUM"],
        [9272, "PID_NUMBERS"], [9312, "UPID_NS"], [9384, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [25440, 4600],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3072, "scratch_calls"], [3192, "tally"], [3336, "frames"], [3456, "frames"],
        [3848, "frames"], [3984, "frames"], [4040, "tally"], [4104, "tally"], [4232, "frames"],
        [4352, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2160, "PID_LEVEL"], [2320, "UPID_NS"], [2392, "PIDNS_INUM"], [2664, "SEVERAL"],
        [2688, "WANTS_SITE"], [2720, "ATTACHED_PER_CONTAINER"], [2768, "ATTACHED_PER_CONTAINER"],
        [2840, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [30040, 10520],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7200, "rows"], [7272, "blank"], [7320, "rows"],
        [7376, "rows"], [10448, "control"],
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

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [40560, 10320],
    "maps": [
        [24, "control"], [520, "scratch_calls"], [672, "frames"], [888, "frames"], [1088, "frames"],
        [1360, "frames"], [3464, "owners"], [4488, "tally"], [4608, "control"], [5112, "control"],
        [5168, "events"], [5272, "control"], [6792, "control"], [7008, "rows"], [7080, "blank"],
        [7128, "rows"], [7184, "rows"], [10248, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [968, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1400, "VALUES"], [1504, "FILTERS"],
        [1640, "OPERAND0"], [2304, "OPERAND1"], [2688, "OPERAND2"], [3072, "OPERAND3"],
        [3320, "OWNER_MASK"], [3576, "ATTACHED_PER_CONTAINER"], [3640, "WANTS_PID"],
        [3768, "PID_NUMBERS"], [3808, "TASK_GROUP_LEADER"], [3896, "TASK_THREAD_PID"],
        [4024, "PID_LEVEL"], [4160, "UPID_NS"], [4224, "PIDNS_INUM"], [4416, "ONLY_PID"],
        [4552, "COLLECT_EVENTS"], [4736, "KEY_VALUE"], [4824, "BY"], [4936, "HOST_LEVEL"],
        [5056, "MAX_EVENTS"], [5184, "EVENT_SIZE"], [5352, "TASK_GROUP_LEADER"],
        [5432, "TASK_THREAD_PID"], [5512, "PID_LEVEL"], [5584, "HOST_PIDNS_INO"], [5696, "PID_NUMBERS"],
        [5736, "UPID_NS"], [5816, "PIDNS_INUM"], [6200, "PID_NUMBERS"], [6240, "UPID_NS"],
        [6320, "PIDNS_INUM"], [6736, "STATISTICS"], [6904, "HOST_LEVEL"], [7264, "UNSIGNED"],
        [7744, "SUB_BITS"], [7888, "UNSIGNED"], [7952, "UNSIGNED"], [8256, "SLOTS"],
        [8408, "TASK_GROUP_LEADER"], [8488, "TASK_THREAD_PID"], [8568, "PID_LEVEL"],
        [8640, "HOST_PIDNS_INO"], [8768, "PID_NUMBERS"], [8808, "UPID_NS"], [8880, "PIDNS_INUM"],
        [9256, "PID_NUMBERS"], [9296, "UPID_NS"], [9368, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e7668a189d1f2cf9aa511d84a465246d33aaca22ec22d80dfe77c4419af8cd89",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 6],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024,
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
        "eNrtXWtsHNd1ntk3adlcyV5qSVj1rhXTshzatCzbsmA3tJT4kUfF2KWppiVEeqOKFqBYlJyIo00hKXTsWm0Ar5W6gn4UWUrQo0FK"
        "A01LJf2xRJvULpq2quPYclggSoAiNuA4ClC0gmXuljPnOzNz785wZpZL2ZGGf4Yzc+c+zj333nPP+e5+lXbF+JtS6VrofKGmX7NL"
        "FeGvMkHXZERRXqjVal+f+1//JKMkjecavs+oceOaVcXvM2qM0kXSxrU7H6Fy8f4vcC1uHzHKn0rw/ds1up7D9SyuZ3B9FddpXE/j"
        "+jKuJ3H9Fq6HcUU76+p5q3HV27dSfx8V37dFuV4XjO8rZchlLp8Lc3KZmmtWCt+P6u0tU7q6fK5tbj6FefKJ2fKR2rt/+CS+e54e"
        "bOqg64kUvZflU+z8UyN9XKF+XFE6ROUlSB8qw5Ru29xNbu66B9d+tdVsT5+eDv07lYJ+PUnXPS2UfhL37uXn6bsDkAPK1Sbo/ZY8"
        "6/MFT32+YNPnShJ6kCT91EazxrVf/QXK/aVxXTH8NH2fwncH3Nq9xGg363Nh+3nP+py31afYutNInzFy0/WA7oeX0niKK/fR9yXI"
        "4cBiy+Ec5PDfJIcDj9H3Lfiu5CaHrCEHrTxWY/2cK66mHd9fE/TnCXwfwfe49kduMK7143WP4zjORqR2HkU7oxgXMWt8jenlKSgP"
        "137lFsU+D8WVVZQP9KyttNhyfh1yfovGJ8b5tijV7xVctQnow42i3F7BdceatzDfkZyLnSR/vfyini/GXyb1IyrnWYzDBMYh7qda"
        "WA4/I31UrzP6z3vcq4ac48qGml1+9XILNi7c5fYu5LaW5DJq6YNeX853Rb6HyktI+pQYEtpbr29/QOXtSqPcVJ1+nfelX1Tv4VP/"
        "g/r+nrjuuMx7GfUR+m6Mxr/b+sT1Lx5p0jrlN58JSqeNplFv0rvCEef8i6tJH9tWor891i+eZ4dRTnf+ZtK7FKXTr4accdXKJDdr"
        "XkR5eWc5yfWrZEU5LHidPuJvndYmSG7yPDiM/AfzKclumz/fyrhi6teooXeUfhvWW153B1/6tyqnu8Y2P8h2Q/EgyXUT5FM8SHaZ"
        "Vib7TWs/rNjtNnk+7o8kFefnMXH8Se8zkYjZjr/R62f239u1+exOngcqL2J+gzwHl01W7fNHsfNwzdnu2I/xdzX0CO3M78T7k7gf"
        "wf3LuB/C/Wncb8b9NO4fxv2ruO/F/Rlzno4bdgDZq5VtirAO6fOsrmqT0O/JkiW3zFc/vU///3vaPX91e95Kf3cj61SC58cvUPtR"
        "/uCBe3FPijI4eg/uafwPlu5y1NPg6+Ne6qfhVaZ+G/ZR+ypz3dF7cIDK+QSvL5uWCfo7zfrLz4urz3rW5+xcfezzu77/mYLdp8/z"
        "KvpJ18yK6rwO6v3xa9v6M5i/Smmo3Jg1jiOQq17kzHJ6PvMc5CGtNxnl0Tr56eshyy+uPCXsx2bm1v3f2PLPKKrQj/1qh/FEK9P4"
        "1iawT+vCvN+egr36At5j39WVw/uskB/XQyvzOLuP6lvGuJrAfq5rHdL3ID3G1QT2f10YT+29eI9xNYH9YhfGX3sf2n17tdF+EPo9"
        "Ke1nRv3pAduXg/mEL32Qx2PhYLDxlEnc06TxmKrax7k1HtMu4/GsMB4fomm898oZf7+YleVF4y9t9ofRngjyuxn5Lc9CT39qfL8t"
        "iXxxzSTfnKX94RuzjvnkkE+a8/nPWbtdY+nBfs9+2O+4HiSF9cD0/7RI63BLTFgXujuc/T/yutuP9XtKcbPHI4IfgO2CbFxKFxft"
        "JXM/J7WvjdeFNZYdlTLqcaOizzjFL+ys2f1Ucn0q+H5A328Y9sqA8DyJfYj+Pgn7LirtH4x6sD2cgT7PtWddvT20f8tNkEtMqscG"
        "2AOPwu69G88LeP6YmP+eONmJA3Gq19b4HUa9MvHfpXkjfpeh75n43cZz0+/w+/T9vuvEcrn9U1G2214jvx7uB+YKa9PLiSWonFia"
        "yoktpXJiKsqhjLXxIfQbCXJrLG7YRZnY1Ua99fRx4/01SP8w0i+h8mOtSgLpksbzFqTjdQB6PL4T93Hcj+A+ivvNuFdx32vak4ad"
        "vRb9FcM+HNdMRKVxg/eVjeJ+fk+U032nFrG9jyvfpvUw3kLtjLdSu+Oq0Z64QvPYjjUvYR9J7Vrx4Ddr9nbtWJNAfiXj+Y6VL9Ts"
        "7dqxMoL336D9xYN/XpP1We/QTKRb0Gd5f1KB3urtSUGfDX2PQt+j0Pdj0PcY9J3lAn/0trnq9tTvo/ZvgR7L47sCfZ6EfmsP4fnT"
        "eP5Fy+5fgvYYeh6B/kWWkv5FWkn/Iqx/bSSfjddAPk9Sf8ztX4z+iKSoPyLcHy1I/0VB/isGnqjZ9WrH2iFR/mtZ/oMk/4E/qpf/"
        "XAcEkX96gfJftUjyv25B8r/Xp/zXSvJfI8m/x0X+3ZD/x+37VtNuYD/cFsg5E71VsDe4X5z6I9tAf9TJ/w4P+aN+2oN4DrlPXmfV"
        "6/oFyb/Fp/xjovwfj0jyV1zkP2vYlYOPf1ClfX0vrbetD7vs7z/uK15jxZOm6/wk045+nGmPuE1z8inMk8+8cZsT+G4McRvYcyeS"
        "bnGbMTFuc2CBcRvsAyoj0Cv42yZH3OI2Y2LcZlSO24xJ/uBpT3t02m6PtrCdCX9wySNuk8R3o37jNsH2ScXWPilu0+cct+H41ehi"
        "y8ElbuPZ/xy32SzFbYYWGLd5SAkat5leSNzmkumb37hNn8+4zRDiNpvnj9s8h3GIfeHkc4okh0bjNp+pinGbsYXFu1zlxnGb+43y"
        "hkvOcZvBvIr2rKs6+4dhp0/QemH5eddUBX8T5qN6vfxD+v5FxHdKC4zvlDm+s0lcp1JSuanPUvq/9IjrmPW/IOAkLhkO4TjiOyWO"
        "75B+ynKt8y/J5RZ8xntGXeI9ScR7JH9IG9bDthF53Xepx3hz5Ce33y8eQ5sY8ojztCwszoN83PU9JoxruR6D+X+dbY6/8B9nnctf"
        "5tg+rdyL+epOJVB5pl/qu4I/bKad/AvaBOXbvexjZrn6/DIDP1xc+Y7QXnl+sfwZyYb8Odqd0JO9Q47xZ15H9fzSsKvt8yGvU1MO"
        "6VVbvdkPnYn8M5W3nvxW2aTkX0v2KE7xvrjyD4JfdzBvxd2MeFQiO6/f0oyP3ZhynM+6Vy6BfzPn0f/F2UD+beXLs1T/8YjTd3X9"
        "mRD7Vc9n3LDfaL3tV/5DaOfM8rRgD1r1/OOA9RxCPb8Usa8L3G/Fgy7xctiVvB74nbdc81u/rhYovo15uOCSn/x9cT3ts4urR4Q4"
        "v8f+xrR3KhrsEylOzfMay6u7Y3Vd3CXmYNdoR0eE9srlmvO53A9y/daPBJObFy7goM/1Ana43C5eHweXBVsvWB7megE84DYTP0H6"
        "ph0V9US2Qzzbf/SCo13ActTKPZ7yjDmsa90dXfPaA2Z/7/bo7yTPy879Xbm3MRxIYe/8/e5tH2z2sA9oAuNyXO2CQ6JdYOFjxtC/"
        "O4V1pdD5Osb5GQG3NYBxlVGpQZV7rHx1T1Flt4hP0PVUF90rc9dP2Oxyc//QSvE/ln9h73+RXuwF3ncvxZULnT+oyfneZ8uX/WKM"
        "oxhIUHxOO4X5ORGrk/c5yCeN+qdt8Wez3+rsdFKMynLex7Q3aJ986wMn+6S7I4X1992qYCfUrdtTLuv2I6qwbpdc1u2EZS+oNjt0"
        "hvESfvfBJh6gfUFxZcaRe5Vb4X2QFPcNWt+Mutv4b4bjlqkvGf2xNXmVYc/V45LI/1nZhXhqPmXkdwL2H9sPUyin++ZPCXHLuLIR"
        "/RYXnk9FrPx6YYeoRvoH6uwV1eZP794VEfzrexBn4vym4pRe7237/pnz706qgt2j+yfiZr1UpbuX3j+EOALf6+WkOZ2qCOlSUroU"
        "0tm/19PFpHQxpLM/1+3miJTOiIt9BfIahvwTkD/LfZsqyPemGMXdpuAvb3vMOV6qv9fzeeoupPsy9IjCiMoN63D/OF2fAi62ey3m"
        "FcRFboDffd9WKf1Gcd/L7ds6pw+Gvsn1gV7p8Uq7nrRF2K5XoTdpZ7sW44PTMW5Bj0vq8+Xk01a7o7Y46QDmhX7E9SuPinFrPQ5t"
        "xDX6oHfwd1QQh+6HP5/zPRGj7+IKHSzQltH8c/+GizSfMz7hgSzhjVD+itx7NdF/9W6tOfVLOcrr/pXvXVRs8Zi2O6x+MObnPOOk"
        "3rlI7cihHf8rtSMnteMdqR2/rAWz93uabO+vWmR7Pwd7vzegvU/2JY/vbcCfMw7dtPcjjNsju7S7/Tafdn+vP7tfsmvr7f7eptr9"
        "Vnl9tSB2u5X/Oo/9QGvA/UBvzcl/xPlzPdle146K+lQ8GGw/wHrFctXKucb2AYwDdd0H9PrbB3js+3iev+T7vol1zcWDFyQ/4Un2"
        "Z/QJuG62G7XjtA8pYh4bLonxgEIXBZgLz6aFeGDhWVpXCsCD8j5BK9M+oNB+Pb2HXcr2fVK17Bm7fc74Zz1+p3uutGM4HxWLm/Gs"
        "IcPfCz90i9ivcSUjyInnE9638HxVvNZaV1LGOhozyosr71Pca+7hfoXOPRn4sJZW4329XT0Cu5rxsJtr9nVFb9czxnPY38Ns/19/"
        "UYhblZzxeG3As2tcb6xblQdgh5Ssfdt5w05/p9anuJ9X047jfARwIFujMWNd5X7R670f9d5ti987vd9li4u8giv311blzZpht6Ef"
        "drdz/7xeUxz3JVlH/c60/N/7wfYZv3lf8Pum2e/73vv2fZ1VzpDnPmbIMb4FPFlJwkXWnTeC/x3xlO52Z1yktU7gfCvOF/C5g2In"
        "zrfi/EIR53j53BCfX+A4QLETOMbOkZo9jsPjnfeTvL+U8Qeb0myfAJ89eli0A1C/wOc+XPy0HNfj8cA4T60MORxJI16aBV6E5GSe"
        "j1B5vqL6TuatcuY/JxEwLmzu75cIuFgul+M5fF6Cce3sx2F8rDZxGs/RbpyH1eebrNFHKc/98kkHvWQ7NNPyt5jvWZ/O4J71Crj5"
        "MuvXtBD30+PDNG5us8+jvZlExN5/01wvGQ++Kc9yoXz5vhhQ3hmF1g8+f65FUord38x6XR93Qv+oWXyXw3fiONFUnEuI9OC9OK40"
        "dR3e9+K9OA79tCNqk6uJC+/geel3xPHfkRbmFe3FgO0toZ6YL7QSzlOgvloJ7cT8oZVWKUJ7S5AT5hOO37O8MomoUN+ZuXn95zbc"
        "lx991XOox4+3Yv2k9t0g4dfjSlddfjk7nnuDZVcQnjtH+FJP/PZnhed+4n25xcBv9+A57Ehv/HYX8Nt3Ar+9GvjtW7HfJ0OB/cL7"
        "2J5dI7af/QaZCK3LOm7R8PM+w/jHq0me0YhRrvY046lbBb8D4x5viiYNTZBxz044yCEbDlL7ZNbELxr260ZnXI2Js8Z7GY+9x8Rj"
        "f59w1mtZf077xFkvEXHWva0uOOskcNYJF5x1lOb33sglw1nnFgNn3Yvn6Ofm4ax/VvWHM/1pVcCZ9p2tijjTN6rOONMfE86077Vq"
        "nfwXCWedWwyc9TzyXxjOetKn/P9akv9JSf7HXeR/FPKfsOO4LinOOtcMnLUs/6bhrPf5lP9eSf5jkvy/4iL/3ZD/LuCsU4KfUo43"
        "aSdHhN+JMX+n5XmeP1H+gWt94koZX/gEjb+SiM/cMtoYLjMD3B3bdf3qrzD/9hOuUHXGFa7If57OM546XZt3/1F3fvzTEq5QcfYb"
        "tl6g/lQHYS/CjlObhS/8vIgvlPaZWhnlJz5H3y0PiDNMNQln6Nc/aPqjqN7aUsYbvu0ob0+84fgi4Q3hr2571gVHEAD32JjfWKn5"
        "if9bfkSSX9PwhgU3vKHigTdUXPCG5xaEN9SOkb5Y+Og3HHGHxSPnMR6vdcafnSA/gnaM/AqZJAUGK494x8ed4/0/dMQjdi93wyFW"
        "5schJoLjEO37Ej4PWjxI+iDvt3ieq8MhPuCCQ3zRC4f4Q+Bw0464x/7E7S54hu8LOMTKN+n54GhU8E/zc1dc4iq0e4MbHpHs+5ms"
        "Mx4xk/xGQHzfc8D3fXWBOMRzVYpb/kjEIWZFHGImqQWs327UbyQg/vBMtbnxSGrf4sUjaT9QuVn073vHI2keKW4nu8g1Hsn4w/bV"
        "WGdTtfnikG3LXeJPy33iDve+WrWnd5MXxzOajz8kuTQPf/hqdV784dFz+B2QM9X58HpB8Xjs52c5aeWznnroHHfsak6/y+cUZL/U"
        "7gbxh9sXij+8UPWFP/Q47yDro4U/JDtAO56eH39YkvGHqog7LLnhDWmdbxhvWHLBGw5LeMMWwvPw71x44wxzgXCG2qlsbWF4w7/z"
        "wBv+uuq072P7oA5vaOJZPtUg3pDyvXLwhk9JeMPxEG8Y4g1DvOEVizeMfuAPb1htLt7Q4zxksTXbGN7QLb/1Zxuz77f7te/JLqys"
        "CmrfT1ft86ubfWP+PuhqslO7l/k7Z9SWdbH3OG4p/+6oXL+Dp6v29K52/nhAO9/v74+Wp5ts558W7Xzp90e1MvwtR0V98X0u+aSo"
        "NywXed/g167XJri//Z03du1nL7t+vMl4Qt/njqerTcUTyueOcU5800vcD2kBX6Sdon1dsUX0Tw8vVQT/YOEW4AqfBK4Q++/Ck8AV"
        "dsi4QrL3Cx3AFbYAV1iaH1eo42p6bPu4jAo8TpnqqX9n4Ao7s8K+n/cRrrjCQwFxhUngClPAKaTccIVpCVdI9azHFcLONnGFay8K"
        "8ZYDijNu4mvOuEKWz74DLrjCUTdcYXZRcYVbjV9rdMIT/kTCE/K+ww1PmL4YbB/RetEZT5i8aI/zhvwaXM+QX0P/C/k1Qn4NZzmE"
        "/BqGnEN+jZBfQwn5NUJ+jZBfg/wBMr/GBcVut12+/Br8nvk1gHc3+TV4HDC/BpfD/Bo5IU6j5RnPHvJrhPwavz38GhafBvZrwAkx"
        "vwbzaWjlw+I56S7oezvbt878GhafBvZ17TjXwueDTD4N7APbH8Y99ofg09DK2De28++kh/wajY3HkF8j5NcI+TVCfg3EdxedX4P9"
        "ln75NXJI78WvwfqQlO6ZX4P90syvweOI+TVWmfZkyK8R8muE/Bre8g/5NUJ+jZBfg+MBIb+G3S8X8muE/BpucZuQXyPk1wj5Nbj+"
        "Ib9GyK8R8muE/BpW+pBfI+TXCPk1LHsm5NcI+TVCfo2QX4PsgZBfI+TXCPk1wvOuzvHS8LxryK+hKCG/RsivIdq1Ib9GyK8h6HvI"
        "ryH4o0J+jZBfw95vVzq/hut52Lo4FfzuKvCQy1zOw7aCN2J1VoqzfFR5NnDu41Lza4R8Gh58Gt+9LPk0WF/5d4pZj734NCz+jJxi"
        "HxfMp2HxZ0h8E6rER6H2KvZxt9h8GmZ7Sz7bG/JphHwaymLyaXB/XK58GldLfBpXueCqU8BVJ11w1THwaURDPg1HXOk5n3wCMxKf"
        "wFsSn8CbLnwCr4NP4Mchn4aj/F/2Kf9vS/I/Jcn/hIv8j0H+R0M+DUf57/cp/6Ikf02S/x4X+T8N+e/+kPk0CpeIT+NxDz6NRxvk"
        "0/jMZcmnwXwDH9rvRgTk0+DfUdBOUb1DPo3fVj6NnzeZT+NNR5wh82Vk1LSzHynZKM7wX1x4M25ywRf+06x9vPHvVy82j8bi82f8"
        "ADhbN/6M21zwCt8TcYajPnGGzJeB3xl0xxl68WaUAuL2/gy4vQNN4s34dxFfWMeb8ScB67cH9dsR8mYoIW9GyJsR8maEvBkfYd4M"
        "/l3pU29jv5Bt0A457Ygn1CayOO/QgvX2V1Un+0OuZ3/q78X12sSvfFLEF+b94QtnOq4UXOEuCVf49RBXGOIKQ1zhFYsrjPvk0VA+"
        "aCqu8HLl0bglqL0PHo2vOfv1TXuf7U6TR4P8z3acjJP9Z/5+vheu0ItPY/3paiN2oKu/iO2gjwqfxgnY/8km8Wmckvg0DrE91SQ+"
        "DZffk2173qWfO3za+4eajB/8sPg0pPNEJp8G1lHtFO2btJPnqoJ9mBL903V8GquAIxyR+DRGgCPMuvBpZIEjTGWFceuKI3zGigv1"
        "GPY98IMp4AcPuvFotDvjBzd64QfjjjwaLKfF49O466IdDxiUT4P3Sa58GuAb/rB4NZhXd6vyExc84WsCnnCmwxlHyPNRRm0LyK/R"
        "4sKvkTCe/z9I2haP"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

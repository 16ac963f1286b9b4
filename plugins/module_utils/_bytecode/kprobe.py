# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

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

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4648, 13416],
    "maps": [
        [24, "control"], [1312, "paths"], [5296, "owners"], [5440, "owner_levels"], [5560, "owners"],
        [5920, "owners"], [6232, "owners"], [7336, "tally"], [7472, "control"], [7976, "control"],
        [8032, "events"], [8144, "control"], [9688, "control"], [9896, "rows"], [9968, "blank"],
        [10016, "rows"], [10072, "rows"], [13344, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "PATHS"],
        [272, "VALUES"], [336, "PATHS"], [440, "FILTERS"], [504, "PATHS"], [664, "OPERAND0"],
        [3552, "PATHS"], [3712, "OPERAND1"], [3984, "PATHS"], [4144, "OPERAND2"], [4432, "PATHS"],
        [4592, "OPERAND3"], [4800, "OWNER_BY_MOUNT"], [4832, "TASK_NSPROXY"], [4912, "NSPROXY_MNT"],
        [4984, "MNT_INUM"], [5096, "OWNER_MASK"], [5224, "OWNER_MASK"], [5752, "OWNER_HOST"],
        [5776, "HOST_PIDNS_DEV"], [5792, "HOST_PIDNS_INO"], [6352, "ATTACHED_PER_CONTAINER"],
        [6400, "STATISTICS"], [6432, "PATHS"], [6512, "WANTS_PID"], [6632, "PID_NUMBERS"],
        [6664, "TASK_GROUP_LEADER"], [6752, "TASK_THREAD_PID"], [6872, "PID_LEVEL"], [7008, "UPID_NS"],
        [7072, "PIDNS_INUM"], [7264, "ONLY_PID"], [7416, "COLLECT_EVENTS"], [7592, "KEY_VALUE"],
        [7680, "BY"], [7792, "HOST_LEVEL"], [7912, "MAX_EVENTS"], [8048, "EVENT_SIZE"],
        [8224, "TASK_GROUP_LEADER"], [8304, "TASK_THREAD_PID"], [8384, "PID_LEVEL"],
        [8456, "HOST_PIDNS_INO"], [8584, "PID_NUMBERS"], [8624, "UPID_NS"], [8696, "PIDNS_INUM"],
        [9088, "PID_NUMBERS"], [9128, "UPID_NS"], [9208, "PIDNS_INUM"], [9776, "HOST_LEVEL"],
        [10160, "UNSIGNED"], [10640, "SUB_BITS"], [10784, "UNSIGNED"], [10848, "UNSIGNED"],
        [11152, "SLOTS"], [11304, "TASK_GROUP_LEADER"], [11384, "TASK_THREAD_PID"], [11464, "PID_LEVEL"],
        [11536, "HOST_PIDNS_INO"], [11664, "PID_NUMBERS"], [11704, "UPID_NS"], [11776, "PIDNS_INUM"],
        [12176, "PID_NUMBERS"], [12216, "UPID_NS"], [12288, "PIDNS_INUM"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [18064, 13152],
    "maps": [
        [24, "control"], [584, "scratch_calls"], [736, "frames"], [960, "frames"], [1160, "frames"],
        [1432, "frames"], [2368, "paths"], [5952, "owners"], [7072, "tally"], [7200, "control"],
        [7720, "control"], [7784, "events"], [7904, "control"], [9408, "control"], [9624, "rows"],
        [9696, "blank"], [9744, "rows"], [9800, "rows"], [13080, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [440, "PATHS"], [1040, "SAVES_ARGS"], [1280, "SAVES_ARGS"], [1472, "VALUES"], [1536, "PATHS"],
        [1640, "FILTERS"], [1704, "PATHS"], [1864, "OPERAND0"], [4552, "PATHS"], [4712, "OPERAND1"],
        [4984, "PATHS"], [5144, "OPERAND2"], [5432, "PATHS"], [5592, "OPERAND3"], [5808, "OWNER_MASK"],
        [6064, "ATTACHED_PER_CONTAINER"], [6112, "STATISTICS"], [6144, "PATHS"], [6224, "WANTS_PID"],
        [6352, "PID_NUMBERS"], [6392, "TASK_GROUP_LEADER"], [6480, "TASK_THREAD_PID"],
        [6608, "PID_LEVEL"], [6744, "UPID_NS"], [6808, "PIDNS_INUM"], [7000, "ONLY_PID"],
        [7144, "COLLECT_EVENTS"], [7320, "KEY_VALUE"], [7416, "BY"], [7528, "HOST_LEVEL"],
        [7664, "MAX_EVENTS"], [7800, "EVENT_SIZE"], [7984, "TASK_GROUP_LEADER"],
        [8064, "TASK_THREAD_PID"], [8144, "PID_LEVEL"], [8216, "HOST_PIDNS_INO"], [8328, "PID_NUMBERS"],
        [8368, "UPID_NS"], [8448, "PIDNS_INUM"], [8832, "PID_NUMBERS"], [8872, "UPID_NS"],
        [8952, "PIDNS_INUM"], [9504, "HOST_LEVEL"], [9888, "UNSIGNED"], [10368, "SUB_BITS"],
        [10512, "UNSIGNED"], [10576, "UNSIGNED"], [10880, "SLOTS"], [11032, "TASK_GROUP_LEADER"],
        [11112, "TASK_THREAD_PID"], [11192, "PID_LEVEL"], [11264, "HOST_PIDNS_INO"],
        [11392, "PID_NUMBERS"], [11432, "UPID_NS"], [11504, "PIDNS_INUM"], [11888, "PID_NUMBERS"],
        [11928, "UPID_NS"], [12000, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [31216, 4648],
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

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [35864, 13440],
    "maps": [
        [24, "control"], [1312, "paths"], [5296, "owners"], [5440, "owner_levels"], [5560, "owners"],
        [5920, "owners"], [6232, "owners"], [7336, "tally"], [7472, "control"], [7976, "control"],
        [8032, "events"], [8144, "control"], [9688, "control"], [9912, "rows"], [9984, "blank"],
        [10032, "rows"], [10088, "rows"], [13368, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "PATHS"],
        [272, "VALUES"], [336, "PATHS"], [440, "FILTERS"], [504, "PATHS"], [664, "OPERAND0"],
        [3552, "PATHS"], [3712, "OPERAND1"], [3984, "PATHS"], [4144, "OPERAND2"], [4432, "PATHS"],
        [4592, "OPERAND3"], [4800, "OWNER_BY_MOUNT"], [4832, "TASK_NSPROXY"], [4912, "NSPROXY_MNT"],
        [4984, "MNT_INUM"], [5096, "OWNER_MASK"], [5224, "OWNER_MASK"], [5752, "OWNER_HOST"],
        [5776, "HOST_PIDNS_DEV"], [5792, "HOST_PIDNS_INO"], [6352, "ATTACHED_PER_CONTAINER"],
        [6400, "STATISTICS"], [6432, "PATHS"], [6512, "WANTS_PID"], [6632, "PID_NUMBERS"],
        [6664, "TASK_GROUP_LEADER"], [6752, "TASK_THREAD_PID"], [6872, "PID_LEVEL"], [7008, "UPID_NS"],
        [7072, "PIDNS_INUM"], [7264, "ONLY_PID"], [7416, "COLLECT_EVENTS"], [7592, "KEY_VALUE"],
        [7680, "BY"], [7792, "HOST_LEVEL"], [7912, "MAX_EVENTS"], [8048, "EVENT_SIZE"],
        [8224, "TASK_GROUP_LEADER"], [8304, "TASK_THREAD_PID"], [8384, "PID_LEVEL"],
        [8456, "HOST_PIDNS_INO"], [8584, "PID_NUMBERS"], [8624, "UPID_NS"], [8696, "PIDNS_INUM"],
        [9088, "PID_NUMBERS"], [9128, "UPID_NS"], [9208, "PIDNS_INUM"], [9776, "HOST_LEVEL"],
        [10176, "UNSIGNED"], [10656, "SUB_BITS"], [10800, "UNSIGNED"], [10864, "UNSIGNED"],
        [11168, "SLOTS"], [11320, "TASK_GROUP_LEADER"], [11400, "TASK_THREAD_PID"], [11480, "PID_LEVEL"],
        [11552, "HOST_PIDNS_INO"], [11688, "PID_NUMBERS"], [11728, "UPID_NS"], [11800, "PIDNS_INUM"],
        [12200, "PID_NUMBERS"], [12240, "UPID_NS"], [12312, "PIDNS_INUM"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [49304, 13168],
    "maps": [
        [24, "control"], [584, "scratch_calls"], [736, "frames"], [960, "frames"], [1160, "frames"],
        [1432, "frames"], [2368, "paths"], [5952, "owners"], [7080, "tally"], [7208, "control"],
        [7720, "control"], [7792, "events"], [7912, "control"], [9432, "control"], [9640, "rows"],
        [9712, "blank"], [9760, "rows"], [9816, "rows"], [13096, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [352, "SEVERAL"], [376, "WANTS_SITE"], [400, "ATTACHED_PER_CONTAINER"],
        [432, "PATHS"], [1040, "SAVES_ARGS"], [1280, "SAVES_ARGS"], [1472, "VALUES"], [1536, "PATHS"],
        [1640, "FILTERS"], [1704, "PATHS"], [1864, "OPERAND0"], [4552, "PATHS"], [4712, "OPERAND1"],
        [4984, "PATHS"], [5144, "OPERAND2"], [5432, "PATHS"], [5592, "OPERAND3"], [5808, "OWNER_MASK"],
        [6064, "ATTACHED_PER_CONTAINER"], [6112, "STATISTICS"], [6144, "PATHS"], [6224, "WANTS_PID"],
        [6352, "PID_NUMBERS"], [6392, "TASK_GROUP_LEADER"], [6480, "TASK_THREAD_PID"],
        [6608, "PID_LEVEL"], [6744, "UPID_NS"], [6808, "PIDNS_INUM"], [7000, "ONLY_PID"],
        [7152, "COLLECT_EVENTS"], [7328, "KEY_VALUE"], [7432, "BY"], [7544, "HOST_LEVEL"],
        [7664, "MAX_EVENTS"], [7808, "EVENT_SIZE"], [7992, "TASK_GROUP_LEADER"],
        [8072, "TASK_THREAD_PID"], [8152, "PID_LEVEL"], [8224, "HOST_PIDNS_INO"], [8344, "PID_NUMBERS"],
        [8384, "UPID_NS"], [8456, "PIDNS_INUM"], [8840, "PID_NUMBERS"], [8880, "UPID_NS"],
        [8960, "PIDNS_INUM"], [9520, "HOST_LEVEL"], [9904, "UNSIGNED"], [10384, "SUB_BITS"],
        [10528, "UNSIGNED"], [10592, "UNSIGNED"], [10896, "SLOTS"], [11048, "TASK_GROUP_LEADER"],
        [11128, "TASK_THREAD_PID"], [11208, "PID_LEVEL"], [11280, "HOST_PIDNS_INO"],
        [11408, "PID_NUMBERS"], [11448, "UPID_NS"], [11520, "PIDNS_INUM"], [11904, "PID_NUMBERS"],
        [11944, "UPID_NS"], [12016, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "747bf27fdf0c45e3c286b46c2852a8d3c1a9e0f58d8d79e59e9b16adbd4d64ad",
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
        "eNrtXXtwHdV53726L4mHZOMryw4GKY6NMBEIAtgYGGScgEhobCCK3QQVqRqPFGY8SLaLtb7tWOYZPGQmCo9QOqGWDFjuQOz+0cqZ"
        "SXI10xCcxwRlhs6IEVPUPIpIaKO+UgGWbrX7/b7dPefuanfvQ7LM6p/V7t09e873feec7zvn++0vU60Yf8MqHTtWd2f1Y80yRfjL"
        "DNIxEVGU7mw2++jc//ojKSVhXNfwfEqNGccaVXw+pUbpvkizcWyoi9B78fszOKbvbzbePxzn88ksHSdwHMPxNI4jOJ7C8SSOQzge"
        "wfE5HL+J49dx7MOxF0e0P6f+VxhHvd1r9d/LxN8ry7i+08bzmQHIa66c6Tl5Dc81N4nne3Q5DNB9OeVcVNxyOuYpJ2orR2pvX/sQ"
        "nnuCLmxbRcdjSfpdlk96dZdxf0ypMs7X9D9F74uTnWTa6b7OuZPaueN+HFvUCrM92/X7oPfhJOzua3TcX073n8C5+/vr6LlDkAPe"
        "qw3S7/fVsZ1Pe9r5tM3OMwnYQYLsVuupMY4t6q/w3neN45r2ffR8Es8dcmv3+Ua72c477p/yrM+UrT7piu3G/SmjNN0O6Lx9GfWz"
        "mHITPd8PORwqtRwmIIffkhwO3UPPl+O5fjc51Bhy0AZ2Ztk+516X1V5uywr28+d4PoLncWyJXGocc/vrPsd+XBOR2nkU7SxDv4ha"
        "/atXf5+C9+HYolyu2MenmFJP5cDOKvtLLec3Iee3qH+in3eWUf1ex1EbhD18UpTb6zjuvuYtjHck5/Rqkr/+/rReLvpfKvlzes9j"
        "6Idx9EOcD5ezHN4he1RXGPrz7veqIeeYckvWLr9cuQXrF+5yex9yu5rk0mPZg15fLndNXQO9Ly7ZU7xNaG+uvf0pvW9PFd6bzLGv"
        "KV/2RfVuP/4/qO8XxXnHZdxLqXfQc73U/93mJ65/+vkizVN+yxmk+7SeKtSb7K7jeefy0xvIHivXQt8e8xePs+14T0PdZWR3SbpP"
        "PxpyxlEbILlZ4yLeV+csJ7l+mRpRDgXP08/7m6e1QZKbPA62o/zWuqTkz81fbuZhxbSvHsPu6P5OzLc877Y++9NZvu9C2/igDZC/"
        "plU/5zS+9qUPk5y31UOeh8cEf04ej1siFYrz9YTL9ajYL6XfU5GI2b7v6vU29TqZnc9P5fEh8y2Me5Bz6/Ljs/ZxJb26N+vsj7Sh"
        "X14A+4Kc6rrx+9dx3oXzb+K8DefP4Xwnzo/gvBnnQzhvwvlJc/yOGf4B+bGZTkWYn/TxVzfBE7D7E/2W3FJ/+fmD+v/f0za+cFWd"
        "df/1+cxfcR43v0Ltx/tbD92AczKg1p6NOKdxobX/Okf7DT5v7iM9tdebdm/4TdX15nyka3AHvecWnne2LRfG9xG2Y76e3jDmWZ+x"
        "ufrYx309XhqGP6iP/yr0pFtmRnWeH3V9/ME2L7XWnafk9d6o1b8jkKv+yvGVdH38cchDmodSyp058tPnSZZfTHlAiN/G5/yB/7SV"
        "n1JUQY8t6irjijZA/V4bRFy3HvNBdRLjSTd+Rzy2vha/1wjlcT20Ae5n11N9B9CvBhHnrd+E+xtxP/rVIOLC9ehP1U34Hf1qEHHk"
        "evS/6u1o9+Wz+epB0HtCinN6/NkB+52tdXFf9iD3x47DwfpTKr6xSP0xMmvv51Z/rHLpj2NCf7ydhvGmj0//e3tGlhf1vypTH0Z7"
        "IijvMpS3sgZ2+qbxfGcC5eKYSvxyhuLG0RnHcmpRThWX87MZ+zxn2UGfpx76/KwT5czXWCdSsU603GWdaEMT9c+KTY7zb4uaVJyv"
        "x8RxZHWzix9QhvGgN2v3H9IVzc7+6mb44WXLBL9It6cLYNfT2YQZZ+X6CzTuDUvjQky5Kse/1OVaifEijXk6kSB/k9cdWpL1Stzh"
        "PRn0px163GPImzTC1xOIh/TfEw7tPLjWiif1nzIv4rko6vUp+IW34j1l0H9ZmRmXvPTIhf+l//96+43fWXPNj8hPSaHcOfVsyn1v"
        "333Xof54/4l7ME8rUvvQ3058Cecod3+M/N0dMWrXrtgXDA2nYjtVo36xbWrEOG43rseUL5Ncrka72R/EOtiOcpLfMOw3Vf4zox26"
        "niuN+YP0efAhS97GeyLlwji+S60y5JhSL6ff1SuMcSI1Vyuqx9WCHWrVbbCLK6mcKJdzIcq5G+V8SSqnThXKWcHlXKLS8xcYfmNK"
        "vcSQk/5czLaeZr2/mZ/De8/Hc3dIz10kvY+fq1J5nSCO+yuM6yuk9/B8uwz9sUm6PyGVz/dHxevV3bielMrvwvWYdH0nrkek6+wf"
        "7BTixsDzYQx2GxX7QSr2PsUdd1E9K3ldHnFkz108TmDdT1WF+vfcrSr29fBMnSLMG+vUfzbsPv2Vtqw4/tH9u+KvGffZx5kR/bxD"
        "jA/leUpuh/YS/DHlNdTvl6IcV7A+3pCusz5+Ll1nffxEut6E6z+G3M6n349SeziuNuX3ZTpfF48ZejDltdlNXicMecly2n11Rc54"
        "PAL9dgeSTwXq/6preUHk3aK8aM5ruuU2tH8bcqnyLZeIL7k8uUByOVwkuRwy5VJmyGUf5LLCt1zKfMnlawskl84iyeXPTLlEDbnc"
        "BbnU+JZL1JdcblsguXy2SHK50ZRLzJDLlZDLxfPLBePzOpVGZG+5rC2xXFYqwn5YgXJJKRegvJWO5dnnie5A8r5A2L9qUW8zjj13"
        "0fyr+1O36L+/SPJ5gLrt3O9lwu89d0eF9b43VrD/TAI+iHPtKPnp+rqmsf65RYz/XscxVa7SfL1F9JvldddU+ZOzEdvvc+OWEeem"
        "YuXkD8UqyD+KqYb/ElMojtx97a5Zup/8wTWRDpwn8Hsc5bUZ13dvvQ+/U7t3b43g93uN662Rr87K/r3uoKYinxHqvx/2uvB+/u2z"
        "sp/fWCI//3zBz4+TXxxbRvWb00cE+iC/uBLyvhDyvAb6S0B/SUl/5bi/QdDXmsgVs3Z/bPfWy130tR76WperrzmFOemralH0tSxH"
        "X/Ul0teKgvR1Zsafvv5vRtTX/86I+vrvGWd9Tc2Qvv4wY1uvMNeFeP/1PrQ/VXZNjv5qFkV/bxn1zVQpwvpSjv4aJf3h95qYpD/o"
        "7UTU2he4GOOvoTcVelOhN7VCij9lvb1GelOhNxV6U2W9jYh6u/uHkt6+76K375He7j4147y+82lf+TxWHtJI1mney93nG/HI6ylO"
        "OR3zlDNvXs8xPNeLvB501GMJt7yeXjGv51CBeT1Y38p0wY6wH3uiyy2vp1fM6+mR83p6pXyBEc94fMQej5fz+g3i/X6PvJ4Enuvx"
        "m9cTbH0gXbFTyuvZ6ZzXw/lNPaWWg5TX03OPz/wmzutpk/J6ugvM67ldCZrXM1KMvJ5DpZaz37yenT7zerqz9n1oM6/H3I9BXs+D"
        "Ul7Pg/L6c755PeUzYl5Pb2H5UK5y47yej84Ycul3zutpreP1sj+ecd53KBP26a39/qkz863Xp1z2GXbwPijnvQ70mfkOwjxd95sz"
        "4npcr8t+xFepnG9hPae/wPyiAc4v2ibOgzl5T3fS/d/2yCsy6096Nfc1C80vOuwzvwj5qlq/mF8kyzVnH1N+78M+8416XPKNEsg3"
        "kvbdKtGvKh8T58H0AZd6dBRHfnL7Ow4UK8+oPFiekbSOzOW423tUGDfkerTW/dWZgvalzfzGfWfs+3U7jHlqvn3B5Y7t1gaaMB5c"
        "owSqh5kn03HGvh87Xt1M+RKDVG7D8rXme/Vxbdzch7lXkIM8rg2X8fiWcNzfM+MN2zhixBuIB7TPoFxpXOB5ewfi01SEKsDjL8+L"
        "ww73q7b6ct5WKnJa2EetSUj7tolGRcg/M/NOfyDkE7TWWfleRh5UfLvzfnk9z0u0f6x9sslxfGtYS/sK4zW1Hnq/4kygvApl3Rmq"
        "/wsRp+dy9BgX9amX87Atz6sF+yym/dRUCf6nVc/qgPWsQj2fiNjnCa/8SN6X5/nB7zjmWt7mxmygfEuMy275pfLz6c31Wae8U494"
        "ytyPy+xx9mN5nDPltaEW/XlDTt5P1MGf0o7uFNotv98c52V9yPXcvDOY/IqVr4p1XbldPG+2Lg82j7A83PJVtQH056Oivcj+iWf7"
        "j047+gssR22g3lOeUYf5Thtk/a+f118w9b7XQ++yH1EkvXccmF//3v7Ddg//gQY0L39E1vd+U8/YB8Z6Ps8zHavfRL8fFXAFO9C/"
        "OK8ns9EaR/WVqcxe9jfbhOd0u70B+wK32OIDM46pGBPydjoOvE12cgB4tQOU59ix+kc55d5kK/e+q9k+Cde2I077uNpxjNvxaI7c"
        "JyCnKrSjyuZ3cx4l5wloQ32CXlPl1Xn6KV/8yMlPaViVxHz8+1mn+Zvl2pI4Jc7jZrz9eVWYx/td5vG45T+oNj91nPN2/cbhZl5q"
        "dUH5jZzX5vXeDMdJUv5h0Pqm1CeN/8bNuBp6jnzC0Muu5HmGf5ebJ0/rrhnkI43XJY1yj8EfZL9iGO9rqP+ckHcXU7ZSOcmYcJ3z"
        "n/TymuCfqMb9W3L8GKMdj8Cveoh+4PP9UerXXN5wjO7Xo3x7HM/lNyRVwR/S10liZr1UpaGJfr+9jPoFn+vvqeL7VEW4Lyndl8R9"
        "9uf1+6LSfVHcZ7+u+9ER6T5jnxDx33g75B+H/FnuXaog33VR2occxnp85T1W/pDgH8aonAewH1P5KOyJlsuUSzHeZbB//wDi0YZr"
        "Ma5cj/tuw37ELun+rWJcyu3bNWcPhr3J9YFdpaKqYCeVnC+HeGG8rsrZ341yvpwq5Ll1Rmm8PPGI1W7aXyA/fQfGh5Y49cvM3WJe"
        "o76PpdtZZjvsDusimXXoJ9hH4HKPRem5mEKJf9pyWne6+daPaDznfNktNZT/jvevqf2PrLie+H62OPVLOsrr5rV/8yH3A73elVdb"
        "ejDG6TrO23/2Q2pHLdrxR6kdtVI73pPa8W5WiAPM/RG3OKAxvzjArbzN9fnFAff7jQPIP8sgPgwaB6QP0Hwt+3NmHBDhOID8moaV"
        "DYo9PnOLAxin5RkHJMV1s1x/sKaocYDlV1N7Og4XKy6oCBgX1GSd1pe4fK6fNtAIv1G0I994+6OiPXFcqg3U5hUPNKy8HP4Z9O+G"
        "V+R45mEP/cv9Uc7/3ujtx5fi+wLe8UBA3OJeaT3xZV7nID1vq1YE/1E7hv0Q+KXt/eK+RMdllCDU0Vkl7Id0dNK80rEyKcQLvF7Y"
        "sZLywjoSNUI8n1Atf8bun+v7h42KhT9NqXHBj9PngTZjfOgV1g2s/RjRX+XxhOXB41X6ImteSRrzaMx4b0z5MMv7d30K4fOTtvq0"
        "lFcY9+X62ZvgZzcJ8QXPL3r7HrHt9423czxw+gPDn4C8eb+p8tlcf9dYdwTeUuN2XG/Fb1OGvM4z5NOiTma3z7P/qL1M8uM86l1l"
        "Kcpvbrfk1od671Ws/PMcnAXbyXJqz66I6M/o8ukz1v9VoVz2azvh17J/y3Fr5RauF/nrbMcx5DM61XOPbT/ndRx3KT/OGv4j7GFv"
        "NdvJP2Wd8vGs5zLCc2nzue9nFcf4qsaxf6bKn/wgWLz02AfCOnYVr2M/bFzPrFSk9zR5xmNNfnBGOftaEs6o2gVnVDEyK85z+M4M"
        "8LaMw2W8LuN4Gd+bBk6K9zl435Bx+7xPxfOT6Udg/yGN9lu43mkBhy3nd2xDvo+25znUfyhr10N6w0kXvFSF4nw94XI9KuhJnh9S"
        "ZTFhPDTx1yqPu1QP7Qh/p+f0LO+7GvjkiCjvEzZcroBTtuVZGTjlDQH34811DeAHzLh6SNjnYrwy15vXrxifpw2ewnWsL+E7Nfr4"
        "WqNY+JP56jXksN/N83mq/BXMb2x/ozhnOzyNc7bHEXE/9MDorIL9eepvV9rHsaZUPGKPK0a4fjIuc1sdy4fK5/N0wDyIlHKx0E+1"
        "SBJ+sWj3uftv0JOKPPVILZ4T+5GmAh8cacTvYr/T1E34vQm/i/3UTzvKbPI18ZmrqiDfS0T/eBXv26O93wrY3n7UE+OJ1r9J2NfV"
        "+huFvAStv14R2ttfK+yLc/4EyysVLxPqOz43H/yrLc/Oj92WOcZrk5RPa+Iim7AOTuPYpSauns5z46qpWbv/w+usTrhIXQGcp2Pi"
        "IpPId0beVkvCLy6yrWi4SCWv/M0rFwkXeQ1wkbcAF3k9cJEbgYu8WcRFQt7+cZGkz4N7xP1g3T815PMy2UFKrTUy5Xn+sdYf1tB9"
        "L/J9Vep5yLuzrxPFlAuMeq5TLzL0zf1T9hM7gQuS/YlK6F1bzzhoWj9dp24srLxPcXkfCO1qmZNyhdE/aJxm/COP9zKOmPcbudyO"
        "DcXCIf6W4iNPHOLYrH1/wT8O8RfAIU5IfhXjEH9YJBwilZ9Sfoj6/VSwjxb1J6K8TfzoUsMTcjuLhSek8pY+nlCWy+EiyWWp4wll"
        "uXQWSS5LHU8oy+WzRZLLUscTslyKhSfk8oqNJ2R5M55wDPFOqfGE5N8WD0/4koQnPOoTTzgJHAzjCf9NwM1YeMJfG9d3b/2VC27m"
        "HeCd/mVG9otLhSfMzz/+6YzsH5+deMJ/8IlPOynh074r4ZxecdHXcehrKFdfJcIT5qevp3P0dXbiCQ/61NcBSV+9kr4edNHXXuhr"
        "z6LhCfPT371nOZ6w2SeecKuEJ9wi6e0WF73dBDzhjTP2uE3Oc9KGmoXvZpvfrX6Cx3O89xAp2j+e5tMkf/6eM+6/r0fMt/a//hYR"
        "1tFa1H8HHuRS4z3ttnxy8fu4n6Dvkh075fj9TsbRcHxq4WhWzDiv78Af8I2jUVxwNMkZKc/TeT2pYgrva8X6H+IZtVh4mrsUe36E"
        "vO+gDeD98T+h51YtEVwN6q0tqxLif1neRcPXwM5z8DXws+Tv0/J+oomvkfMgSo6vofb7zn8YJPmVHl/j3A8sfM20Yz1a614oEr7m"
        "GaOcHQngag6MudRnmWN7tWO0L5RKXJdnvuqjjriahpXrFWEf0sTTHDxDdjMq2HMxcDWKA66G18fleSRjWx+tssUh3A/bl4nj/rDD"
        "cwLOhvUReV2Zb529Bfgl+TvPMs6G9dLaExRvQ/up7ngbimfc8DapxBcC4lc+B/zKdyJ2veaPt+E48xeKuE9O5Y4vl3E3sF/12oD1"
        "vhL1fiwSLN9uaLa4+XanZkubb3eSvjNyedB8O9jRy2S3ncjX4bwdM98O9ttQvUHoP255dpWrXPKrVvnMr3v+yKz9fjd5ZZ4Sx2vP"
        "PCvfeXUjs/Pn1QXF2xyZFeYV+AOdZl7aKXx3eUiwk8A8A0dFvFbmBvaXTnran2NeXfVlvvTNevDMq/TKq7shv7w6t37iH2cz4uFH"
        "xH3l6cn2aPEkwK9T2F6ArzkMfE2P5adHbftBJq7Ghm8TcTTkB+TgaMzvZrwt8T5JOBpbuTcJ5U4K5Zp4mgTtY6QSPnE0Cba/CWGf"
        "SzumZJ3H95V5+ic9jngabZDKbViewPz7O5q3klIeTvJ74nxt7pPeIeBpuDxXfGxOvh/PZ4pnu85NXA30HrmZcDUJD1wN/C5PXM1l"
        "LriaRIG4mn2Y5/YAV4PzwLiaxBLF1SCv1BVX01kkXM1fwJ4oXFAu3YRzxskg/iwYV5NYJFzNPqvdIa5Gx9X8wCeu5tQC42pOFdnP"
        "P1liP38oTz+f/M/M47BTT1wN5k3gauz54QX5f574+udm8/H/vNeVqD3+8fZHPPz/oLia52ad1pUsXM1p+P+IA46KduQbV3NctCfW"
        "ixxX+MfVzM//VfmER5zn5e8/lZ+/XziO5oiHvx8QRyP5/RaOhvSai6MhvyidUBzXo3g9MTiehuKB/PE0yDNFviD77fpzbfb1aQlP"
        "w8+VDldD5bvjakbgZzcJ9c7F1cAfN3E1v/ONq1GKiqshORaCq1FKgqtBvZYMrobjK2dcjRVXvhoQX3PMBV/zIuFrcvievfPde0vK"
        "97zdJ9/zaEl5n0O+56B8z92LzPfc7cH33H2O8T37/C5sDt9z91nK9yx/F7ZrifM9dy8y37Pf78J2OX8XdtH4nrtDvmclCN9z9xLl"
        "e+7y4HtuKzHfc7fE99y2RPieu84yvuft4EObdhpf+9KHu89xvuc+F/7GLonvGXIy96GY3xm4T5PfmfsH8zvze5jfuRbnwEvXMa7z"
        "lIQL7w35npUgfM/dJeN77l0kvtnes5jv2eJ3RnwHHlv+HgbzO/N30s313PWw92r2e7skvmfEdRK/c7oa+O4BxIESv3Ma+V4mfl7C"
        "W6ZNHsjgfM+9Id/zovI9L83+F/I9U75DyPcs+28h3/PHme+ZvydSKN+z+V2SgHzPtfwc3uuX75mf88v3zPbvl++Z75f5nvm6zPfM"
        "+yYy3zOPezLfc72wzhbyPefL98z6kPmeWR8y3zPrQ+Z7Zj805HumfJWQ7znkew75nkO+55DvWf8L+Z6VkO9ZCfmeQ77nkO/Zvr4U"
        "8j3z+k7I92ysr4Z8z1i/CfmeneUQ8j2LeQIh33PI9xzyPefMkyHfs8L7bSHfc8j3HPI9h3zP8+ZVmHzPAwXxPfN83pIoNd/zkyHf"
        "sxLyPYd8zyHfsz//IeR7puPZyvdck6ef4sb3zPtwv3fhbQGPFeSbPtCN/R43/uc7Q/5nxc93ar7hwv+8KuR/VkL+55D/+eP6nZq/"
        "9vmdmqcX+Ds19UXmf64tMf9zTdaeb+w/LgAP8BDiA9/fq2Ee6CuFdX73+KDJX3wg+b+5fmJTSXmg/fr3VvmNReaDbvLJB10Pv7K2"
        "SHzQ4LcbqMmTDxr4AFce6KYlzgPduCg80Mz/bPqTi8wDzesHuXzQMXM+aFPOJR7o10IeaOVc5oF+IuB3ah52+U5NH32npkaR3tPs"
        "GZc1O8avwCG1c/wEHJK03szfhdXagUNa6YxD8uaBPlJSPmgL76tk7XG0Kw/0Q9Pww1C/heZ/PmSNz/PyP4OfOOSB9uKBfrUwHujD"
        "Y2c1DzTbOfOxsP178UCbvMZqrWLvT8wDbfIiq43C/ijzQJu8ymqTYu+vpeaBNtvb77O9/WL9LB7oPokHulfige6WeKC7JB7othLz"
        "QE9JPNBo9yCNYxYPtOKCl5z2zQOdPEt5oJN55XVedY7yQE978EAr8Ie9eKD5vuLzQDcXmQe6ORAP9Bh4oHl9/2zlgZ4okAd6ssQ8"
        "0JM+eaAhbxNHstRwhpNF5oGePEd4oCeLzAM9eY7wQE8WmQd68hzhgZ4sMg/05DnCAz1ZZB7oyRLxQE9KPNATC8QDPXWW8EC/J/FA"
        "v+vCA/0b8ED/2gVPMwEc1DsLxgOdn3/8syXCA/2PPnFrfy/h1k5I+KdXXfT1d9DX8QXjgc5PX88sER7oPp/6Skv60iR97XfR1z7o"
        "a++i4Qzz01/rWY4zvMMnzvCzEs7wVklvTS56uxk4w5s8eKC3l4gHumGBeKBrPXigL86TBzrlwgM9GZAHOumCrymXeKBd1pMqpheZ"
        "B3p6ifJAT0s80BOzTvL++PJAgx/QNw/0xALxQDv3g4zG68uMv1Fc8DeF8UFrL5LdWDicp8+Y64TZIHzQo+CDvjbPfNY8+aCfn/DF"
        "B60dR/0C4G+STrzQ2Kfx5oUGDmeLOP7754P+CeJJ8ISXS/t85f74oIPzQJ8ukAf6zoC4ltuAa/nbiF2fppzz5oPmePMNRdwvH3Ph"
        "gx4tkA/68YB80CNLkg86vYHiaf/5d2RPGYz/fvmg7TwVzvl2U7O+8u28eKE3TxWVH84/H/TpIvNBT83PBw3+aeaFLj4eZwrffc6X"
        "F3r9vP6Dqe+nCsyvWzQ+6NMl5oMm/4DnuTk9BeSHRlxwvSLk0bHf4s4XPVESvugcHE7ePNGTEk90UtBnqrw6T3/lARf8DfNCv1cg"
        "L/RoQF7osY85LzT0HLkp5IVWQl7okBf644q3+b5PvM1wyAs9r7+fLy/0SEBe6NFF4oU+UiJe6NGAvNAjReaFPuLBCz0a8kIrC4mr"
        "GVkgXuhRF17oSYkXelrihVbyxNdMFMgLPSXxQk9KvNCKI76GnysdzmbKgxf6tMQLPenCCz0m8UK/5xtnkywqzkYpGGeTLAnORlli"
        "OJsxD15oXj98JSDe5mUXvM1R4/r/A0pR0EE="
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

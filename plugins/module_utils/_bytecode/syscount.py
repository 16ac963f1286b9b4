# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 2944],
    "maps": [
        [280, "wanted"], [368, "control"], [944, "owners"], [1088, "owner_levels"], [1208, "owners"],
        [1568, "owners"], [1880, "owners"], [2744, "tally"], [2816, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [448, "OWNER_BY_MOUNT"], [480, "TASK_NSPROXY"],
        [560, "NSPROXY_MNT"], [632, "MNT_INUM"], [744, "OWNER_MASK"], [872, "OWNER_MASK"],
        [1400, "OWNER_HOST"], [1424, "HOST_PIDNS_DEV"], [1440, "HOST_PIDNS_INO"], [2000, "WANTS_PID"],
        [2120, "PID_NUMBERS"], [2152, "TASK_GROUP_LEADER"], [2232, "TASK_THREAD_PID"],
        [2312, "PID_LEVEL"], [2464, "UPID_NS"], [2528, "PIDNS_INUM"], [2680, "ONLY_PID"],
    ],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [2944, 5144],
    "maps": [
        [160, "started"], [264, "started"], [728, "wanted"], [840, "control"], [1424, "owners"],
        [1568, "owner_levels"], [1688, "owners"], [2048, "owners"], [2360, "owners"], [3240, "tally"],
        [3712, "rows"], [3792, "blank"], [3840, "rows"], [3896, "rows"],
    ],
    "constants": [
        [112, "LATENCY"], [320, "ONLY_FAILED"], [376, "ONLY_ERROR"], [536, "TASK_COMPAT"],
        [624, "ONLY_WANTED"], [928, "OWNER_BY_MOUNT"], [960, "TASK_NSPROXY"], [1040, "NSPROXY_MNT"],
        [1112, "MNT_INUM"], [1224, "OWNER_MASK"], [1352, "OWNER_MASK"], [1880, "OWNER_HOST"],
        [1904, "HOST_PIDNS_DEV"], [1920, "HOST_PIDNS_INO"], [2480, "WANTS_PID"], [2600, "PID_NUMBERS"],
        [2640, "TASK_GROUP_LEADER"], [2720, "TASK_THREAD_PID"], [2800, "PID_LEVEL"], [2944, "UPID_NS"],
        [3016, "PIDNS_INUM"], [3168, "ONLY_PID"], [3296, "BY"], [3960, "STATISTICS"], [3992, "UNSIGNED"],
        [4472, "SUB_BITS"], [4616, "UNSIGNED"], [4680, "UNSIGNED"], [4984, "SLOTS"],
    ],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8088, 2976],
    "maps": [
        [312, "wanted"], [400, "control"], [976, "owners"], [1120, "owner_levels"], [1240, "owners"],
        [1600, "owners"], [1912, "owners"], [2776, "tally"], [2848, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [232, "ONLY_WANTED"], [480, "OWNER_BY_MOUNT"], [512, "TASK_NSPROXY"],
        [592, "NSPROXY_MNT"], [664, "MNT_INUM"], [776, "OWNER_MASK"], [904, "OWNER_MASK"],
        [1432, "OWNER_HOST"], [1456, "HOST_PIDNS_DEV"], [1472, "HOST_PIDNS_INO"], [2032, "WANTS_PID"],
        [2152, "PID_NUMBERS"], [2184, "TASK_GROUP_LEADER"], [2264, "TASK_THREAD_PID"],
        [2344, "PID_LEVEL"], [2496, "UPID_NS"], [2560, "PIDNS_INUM"], [2712, "ONLY_PID"],
    ],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11064, 5144],
    "maps": [
        [160, "started"], [264, "started"], [728, "wanted"], [840, "control"], [1424, "owners"],
        [1568, "owner_levels"], [1688, "owners"], [2048, "owners"], [2360, "owners"], [3240, "tally"],
        [3712, "rows"], [3792, "blank"], [3840, "rows"], [3896, "rows"],
    ],
    "constants": [
        [112, "LATENCY"], [320, "ONLY_FAILED"], [376, "ONLY_ERROR"], [536, "TASK_COMPAT"],
        [624, "ONLY_WANTED"], [928, "OWNER_BY_MOUNT"], [960, "TASK_NSPROXY"], [1040, "NSPROXY_MNT"],
        [1112, "MNT_INUM"], [1224, "OWNER_MASK"], [1352, "OWNER_MASK"], [1880, "OWNER_HOST"],
        [1904, "HOST_PIDNS_DEV"], [1920, "HOST_PIDNS_INO"], [2480, "WANTS_PID"], [2600, "PID_NUMBERS"],
        [2640, "TASK_GROUP_LEADER"], [2720, "TASK_THREAD_PID"], [2800, "PID_LEVEL"], [2944, "UPID_NS"],
        [3016, "PIDNS_INUM"], [3168, "ONLY_PID"], [3296, "BY"], [3960, "STATISTICS"], [3992, "UNSIGNED"],
        [4472, "SUB_BITS"], [4616, "UNSIGNED"], [4680, "UNSIGNED"], [4984, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "06f007b8951c03d171fd6b8604753840c7d8ccec293650606adaa716824f23d5",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
            ],
        },
        {
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtWU1sVFUUvm/+pxBmqE4dmxRaaw0SGwPxJypEfqK4EgIZu2rMMMEiiSEDxvKYBS2CYldUohJWtCS0rGA3LEweKzHRBQtMamq0"
        "Gg3EEIKJiU0MPN+957sz7955rzPTacHFazI5ffPuPffc8//NsTqY+DvpfFY5n1LbbZs/l+P0fenojHg230tU1vU6n8LRefF9NsyU"
        "vxSerQmicYOxedu2yyHGIthfdD75Cdo/5Lxf49ABQywf2ZnH/naiQ86+bocOg5bWz4l9mdAatknQLnaLyxFS5ciFiGGUpQQdiDHm"
        "iHGsL9bGbEfGYed1Rp7rCJbCuYVO3Gu1ys+axH1CdB9+D741x+Q5KwUt0iPLGG2Clo3F8c0wupCJ/TmDnsvY9wVo1lD5ZYznFDv5"
        "2adqX5LLy14Jl73MCR97P7a0fAoL8HH7j3bvkfw09n1GX+x8kugUue2IrqdS5w2b7JYWz13jZ+i8OOnfKsL/DPgfaM6xq7zPLr4O"
        "eiwnYE+T6HCS1l82ve1UPb+H9o1CDzjXnKT37/Yszn+sGPwhBj/KZ+FHv+HcW4J2FT+k/QnsG/W790px7zL4Fg7cqyvPPZc8pbar"
        "FLeCG/cDes6vjiB+NtH+cehhdLn1MAc9/AE97GlQD1mhB3Pimi390znONi9+S88x7N/rnb9yobWC1sbtCdvLT/S8Zl3APcOIi0g1"
        "vo7w8xjOA82xZ5V4j7J1D1nPN6HnHyk+EedDYZLvOqg5CX94StXbddAPNtL+0gHSc6mT9M/PL7niMBP/3l4oDmWcRtkv5I/G48J+"
        "9ePeEHqOsp3E3zdOm4sLf73dgd62kl7yVX/g8kq+XT2bbfe9av1qN/Hdmwb/RI0f3WvIj0i+/PTfkGuHWmfi2rnx7bT+fYpv3zoE"
        "uUtjS1SHmuRTGPPmJ/Oz5FuvHsl4yk8Sv/6eXvKjJK0bgh9Kf0x9Bf+ZwDlPeOuj5p6H/eVpqs6ONVZnZZ8m/WewPeHZ1/jxsQ5X"
        "+0vBD3W61k9J0KEE9AQ6OPrrg1b6qGp8zTyQckRFPZqpy+e2w8cdJzOIE8kn5BEnGfZdRV5+PtcDp7PP0L7ZjizyzzdinQW7m0XE"
        "JezzqRYffU7+4YFaDkv/oD69NDYHOgN6AxR5cuwaKOXXbFLTe5IEKL16xVZxQJN6hpy5hOyHc8ytb3M0gbg6T/70CfjJvNXAOfzq"
        "a/dDXxeu+PgRGcja4J3HM8Y2tuC+jd71Z7DnNbpf8nla9wrkOKz207J/5f5ypJH4ujhvLymuQv7h8gtcFQKu2utdH3KIu9J6sot1"
        "RtbHdg03rRS4yUKdaxY/VfjXxVGrFBwl5ckYKxQ/XW5cVRobsVvCV4+4rrWa92vw1SXs+xL4Cr8bTCX98NW0iq/yZxrsrzV8hfxd"
        "Rt6yEP+yPlze74evplV8VdPvTrfW71b6TfhT0Qdf5YGvktg3vlz46pSGr0554yuJM8eXWw8avhoHvpL4KF8PX53W8NXZFvHVx8uL"
        "r2IavpJ6zi+3nhvFV6caxFdnga9Oq/gqKfsF4KuzWhziuaoHDV/VtbvEV28Tf1+9NYmvfPUm8dUW0kvRD19tst35p9avyK/NQ2m1"
        "j1ssvrok8dVbap3xyW8ZAzjrSB2cBflL55aoHjXKB/1N4ZwPv0KD+GpUx1dPV/BCxAM3mBOkn5QWh7oedHmsDvWeLdfbc03irEOL"
        "xFkFDWddml+4P/7cO38O9vz8gCl1qLk8VWqDX7IfBJ9sQtsHe/C+MS3kIQHzH8nzrirzB+s41gNHSX3Ifi0TCivzCxlPss4WOilf"
        "FdoID7nPjwj/lHEUqvBJufJG4egNrd8knFXovAk6B/qT8rtUofNr0N9rzg257eCy5wzsmYYcaW0fV4A5eR7ykkCF9YQDBxIESM0J"
        "6o8zwGGFzjsVfRouXDrbUR93XXXnUdzfnKa+OGd0tDjfiDd0viXzV4T2SdzdrNwZ4zTh76J33c+Ejgl/3ZdYIfJ/7TxpleKPsz0J"
        "wX8K9ULi8jLO7V/3huKnUbYd+DiqfF8OVflt4c9h2h9lW2vkFPc5Qf/3H6cX8nk4Qn4v+ZWjtJ5XO3c9k/z74R9Sbt4vRCtyGax/"
        "C73fESY/lM/8nLRcZzBlXUJbl8A6936+LqKti2Cd+3teN0PaOv5s4XeD2Tz0H4P+pd73G4p++yIG+X0UeXkP7B9R7cvfcz4HX8S6"
        "k/Ar+pmTrX0Zz+8QPYh81f8C4vglrHuT6LF92vrtar2T99vn+IPwN10e+FUmYih+kgpJfzXgN2lPf5bxItfJ362GHPo679dOVO8d"
        "ds0vB9Cn5WIUn9bualxxeYaiyK+74Hcy3/YhTlhY4TsVoX1RRn2X2U5087Z/KS92w55bs+wv1B1+flf3XVvtJymPtS5f3FNfm3vt"
        "+zIOuNypDdW8vE6c3wb5uyH/P5r83Zr8f2ry367gl6yrv638Ptgj19297+5DHuVcPrmIubx8z+1xgdtDW1eWcd3b5WmHYG4fzO2D"
        "uX0wtw/m9sHcPpjbB3P7YG4fzO2DuX0wt3+Yc3t+xqOc2yeDuX0wtw/m9sHcPpjbB3P7YG4fzO2DuX0wtw/m9sHcPpjbB3P7YG4f"
        "zO2Duf3/dm7/HyhlB3I="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

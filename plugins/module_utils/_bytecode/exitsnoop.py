# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7264],
    "maps": [
        [584, "control"], [1224, "owners"], [1368, "owner_levels"], [1488, "owners"], [1848, "owners"],
        [2160, "owners"], [3040, "tally"], [3208, "ended"], [4464, "control"], [5880, "control"],
        [6096, "control"], [6152, "events"], [6272, "control"], [6384, "rows"], [6456, "blank"],
        [6504, "rows"], [6560, "rows"], [7192, "control"],
    ],
    "constants": [
        [48, "TASK_GROUP_LEADER"], [128, "TASK_SIGNAL"], [224, "SIGNAL_LIVE"], [304, "SIGNAL_FLAGS"],
        [400, "SIGNAL_EXIT_CODE"], [448, "TASK_EXIT_CODE"], [520, "ONLY_FAILED"], [648, "STOP_AFTER"],
        [728, "OWNER_BY_MOUNT"], [760, "TASK_NSPROXY"], [840, "NSPROXY_MNT"], [912, "MNT_INUM"],
        [1024, "OWNER_MASK"], [1152, "OWNER_MASK"], [1680, "OWNER_HOST"], [1704, "HOST_PIDNS_DEV"],
        [1720, "HOST_PIDNS_INO"], [2280, "WANTS_PID"], [2408, "PID_NUMBERS"], [2520, "TASK_THREAD_PID"],
        [2600, "PID_LEVEL"], [2752, "UPID_NS"], [2816, "PIDNS_INUM"], [2968, "ONLY_PID"],
        [3128, "TASK_START_TIME"], [3320, "TASK_REAL_PARENT"], [3392, "COLLECT_EVENTS"],
        [3648, "TASK_COMM"], [3752, "TASK_TGID"], [3864, "PID_NUMBERS"], [3968, "TASK_THREAD_PID"],
        [4048, "PID_LEVEL"], [4200, "UPID_NS"], [4264, "PIDNS_INUM"], [4640, "BY"], [4960, "TASK_COMM"],
        [5168, "TASK_TGID"], [5272, "PID_NUMBERS"], [5384, "TASK_THREAD_PID"], [5464, "PID_LEVEL"],
        [5616, "UPID_NS"], [5680, "PIDNS_INUM"], [6040, "MAX_EVENTS"], [6624, "STATISTICS"],
        [6664, "UNSIGNED"], [6992, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "d05fd36f6e80ddbb902e111a07956b578eba27598bf8bd46d0fab3a86aab441a",
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
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["exit_code", "i", 48, 1], ["signal", "I", 52, 1],
                ["ppid", "I", 56, 1], ["container_ppid", "I", 60, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
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
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNrtWV1oHFUUvrP/WUt3mzrpuhKabRBqMGILvpSqsWLtg2ioxvhg0XUfUgOFJArNdB6aVFJqXjQWJQQfuqmkKQiKFLaIMH0QWkSh"
        "0DxUIhiEYpA+1CdXSDLOvee7u3N3ZzYzoX1raDjcydzz891zvnPmdoox1u38WgkmfioaY84/Zubv2WKdpOfmqVmxzqWY8mN9TDJT"
        "wrpMMukombVtuxJhjG+Zcn5HnV+jTHrM/GekL6rqk3qkvU31LUDfqVXIFSFL0l8f/V56Yy69Rfg5oO1j91PfoEbPdS1Rw1voz7fW"
        "H2fB3jfKhGtmZ0C/5qFHU/XoWoT2F+Q6S+fSM2F7+rGjIS/mYTdCdrk9vkVnlFCGJvXGhcxFGuxHYnjviJC97fRCBX//AtJM99O5"
        "T79Hsudtn3ieEnIK+d6EM9YV1IE5HDD/yj7ntvP+6im10OM+z4a4J4qL2PcJPXj9MZKXqI4nGnEy8+dsyjc6786Z82QvQednFem9"
        "IWfR5ciTkANauhZPv5tPwBfWByRPttH732Ltb58Sz5oEDrBrzNPf3y1sLf8s8JmepHwyRnOM6vxP2P1LyM7iR7Q/hX2TfnFvE3HL"
        "vCkNVzf1p+ryx0wfF+/rQhvPA1oXd8RQ9wdp/wxwmHzQOKwAhzuEw+QbtL8N+2b8cMgJHIzyiC3z0zFnGwvjtpI/72N/BPshByK7"
        "hWyu20nPem7kC+si4oyiLmL1+hrn9hjsQQ6wJ5V6j7O9pAd5lpl50DgvAeffqD5R50NR8u86pDGPfNij4nYd8sR+2m8Oj6OvEv7c"
        "vsn1ov701C9k5yzqMIE6xLrSJnH4g/JRe1Sc3+Z1rwmc4+xV241fM27h6sIft7vA7XnCZbSeD9xfqbezcMB2x+XHM7p2lPSPZWEn"
        "1ZRP1UD5RH4WL6/Bv1fUfpNoyOvES/T+OPpcmfpXJquehznXun9Y6BeB+9FcuH5UmvPWZ+bHQ80Zkj/lvNFb6KZ8StF7XAo8ITNn"
        "5TwDOx3euISZx0L127lg/VbOdTJ/jrWnPOc0Pz1WST2/4mW/eYzyxPrcmz+PFX7fYEofCslTNZ64tSH92e7KbzO9Yrvnma3Mnd7f"
        "Aaub+rni7HfX4z3UowZ9Ec96/GGD5kLKHzmHmNM+/i/A/6D54zM3mz0j4JVPYe825tObkDcgr0FehfwOchHygu0+BzlPTQlu4ecx"
        "q/Bfae4bqtdh2i/5vTT8NT3P1/Vl+DpN9krTVyg/F1htzrvK8QaP87iz2JcV+S71LQbLAw89H4r3JqCHcDHKlAcS193tEs8bPuc1"
        "opxXabraVGdVz3qtwu4S7FIfkHWoay9Tv2ji60PEX0YDX+9U51yzhR9q/ldb83RIPTL+Zp72r0svfOR8V5yvqjzdBp7G/C7n+MyX"
        "Defe4Y1HEJ7eCk5hz92fp1vraeLpRYn7bdtLj3GJvkONReIfPXmNhZp/EjLvChvue5nljiNC9u76vuY/n3v4c5o7Ht9w+2Oivsw8"
        "eCcP3smDd/LgHdSzCZ4w863vewajVM8VzOF6lAwWx4BDD/reGbwfIf8rte/7KPPqMzL/SnnwWZr8kn1NzhHyHqWmT9OYJ78NX4W8"
        "AnkN8kf0swtYfwX5k91oh4doXJa8vo2F4cut8qPbPgfOuDgB+5hP99dxPc3X+zDXa1Q/fJ8tcNaUPCkhDxT9kfp9Dz9Xrq90gL4X"
        "BrmyGJ8L3mSedXherffwPHxT4WFdO+zDvzQvW7D3kIcf8rDKw0sBefjgFnl4ZN2bh58G775Wu/fgz4+NRtR5LdGv3K9XwIfLe+X3"
        "Mt1jGnv6POust/sRIZdzXZ546cl31sPEpbO31snvc5viIeZf3ANUHL94p3HP32c85m+dnSB/j2d9/D0c0t8++DvGAuEs/ZXnlWOB"
        "4qydO/wd0Do8/Q/udzKQXfkd3/hdE9ZfXSOeXC4yn3v1XevM1beXCynW55Fv0g/Z1ysxPHdA5q8OOesXBObbqW8A74EExWsdrfvJ"
        "+85QHP29H31K9vsngDPD/wPE6vc4jjitR9M1+/x5nBFfGO10oM8d+o/4ogvxvJhj/7jOv7Prrq3e8/1N6yjFIe+5B+PwP55U+mvN"
        "f9zHWc/CfxlPN/zHvka8uZ2IqN/VNeau+8Iz8OfOGsXThXj+bYini+KJy3jgf1zGs2q7eUXyyHJ7H+ovhfduryn8lcv51OWttXD5"
        "/euaModm5Rz6s3j+P0OadN0="
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
        },
        "aarch64": {
            "exited": _EXITED,
        },
    },
}

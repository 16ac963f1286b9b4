# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16064],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1952, "ports"], [2064, "ports"],
        [2136, "ports"], [2248, "ports"], [3056, "senders"], [3264, "senders"], [5224, "queries"],
        [6712, "ports"], [6784, "queries"], [7608, "queries"], [7728, "control"], [9064, "control"],
        [9176, "ports"], [9248, "queries"], [10064, "queries"], [10384, "control"], [11712, "control"],
        [11960, "control"], [12040, "events"], [12168, "control"], [12376, "control"], [12432, "events"],
        [12552, "control"], [12664, "rows"], [12728, "blank"], [12784, "rows"], [12832, "rows"],
        [14248, "rows"], [14312, "blank"], [14368, "rows"], [14416, "rows"], [15704, "control"],
        [15992, "control"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1920, "ONLY_PORTS"], [2616, "SKB_DEV"],
        [2688, "DEV_NET"], [2784, "NET_INUM"], [2984, "SKB_HEAD"], [3304, "ONLY_PID"],
        [3688, "ONLY_PORTS"], [3712, "COLLECT_EVENTS"], [3736, "STATISTICS"], [3760, "BY"],
        [3784, "STOP_AFTER"], [3808, "UNSIGNED"], [3832, "SLOTS"], [3856, "SUB_BITS"],
        [3880, "MAX_EVENTS"],
    ],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16064, 6080],
    "maps": [
        [80, "control"], [864, "ports"], [1104, "ports"], [1920, "owner_levels"], [2152, "owners"],
        [2776, "owners"], [3208, "owners"], [3320, "senders"], [3864, "owners"], [4000, "owner_levels"],
        [4120, "owners"], [4480, "owners"], [4784, "owners"], [6008, "senders"],
    ],
    "constants": [
        [144, "STOP_AFTER"], [216, "SKB_SK"], [304, "SOCK_PROTOCOL"], [424, "SKB_HEAD"],
        [512, "SKB_TRANSPORT"], [648, "SKB_NETWORK"], [824, "ONLY_PORTS"], [1256, "SKB_DATA"],
        [1336, "SKB_LEN"], [1440, "OWNER_BY_NET"], [1464, "SOCK_NET"], [1552, "NET_INUM"],
        [1664, "OWNER_MASK"], [1744, "SOCK_CGROUP"], [1848, "CGROUP_LEVEL"], [1968, "CGROUP_PARENT"],
        [1992, "CSS_CGROUP"], [2016, "CGROUP_KN"], [2040, "KN_ID"], [2064, "OWNER_MASK"],
        [2504, "OWNER_HOST"], [2528, "SOCK_NET"], [2624, "NET_INUM"], [2688, "HOST_NET"],
        [2712, "OWNER_MASK"], [3368, "OWNER_BY_MOUNT"], [3400, "TASK_NSPROXY"], [3480, "NSPROXY_MNT"],
        [3552, "MNT_INUM"], [3664, "OWNER_MASK"], [3792, "OWNER_MASK"], [4312, "OWNER_HOST"],
        [4336, "HOST_PIDNS_DEV"], [4352, "HOST_PIDNS_INO"], [4912, "WANTS_PID"], [5040, "PID_NUMBERS"],
        [5080, "TASK_GROUP_LEADER"], [5160, "TASK_THREAD_PID"], [5240, "PID_LEVEL"], [5392, "UPID_NS"],
        [5456, "PIDNS_INUM"], [5768, "SOCK_NET"], [5856, "NET_INUM"],
    ],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [22144, 16008],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1944, "ports"], [2056, "ports"],
        [2112, "ports"], [2224, "ports"], [3032, "senders"], [3240, "senders"], [4312, "ports"],
        [4384, "queries"], [5200, "queries"], [5520, "control"], [6848, "control"], [7096, "control"],
        [7152, "events"], [7272, "control"], [7384, "rows"], [7448, "blank"], [7504, "rows"],
        [7552, "rows"], [8912, "control"], [9928, "ports"], [10000, "queries"], [10824, "queries"],
        [10944, "control"], [12280, "control"], [12544, "control"], [12624, "events"], [12752, "control"],
        [12920, "rows"], [12984, "blank"], [13040, "rows"], [13088, "rows"], [14376, "control"],
        [15720, "queries"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1912, "ONLY_PORTS"], [2592, "SKB_DEV"],
        [2664, "DEV_NET"], [2760, "NET_INUM"], [2960, "SKB_HEAD"], [3280, "ONLY_PID"],
        [3664, "ONLY_PORTS"], [3688, "COLLECT_EVENTS"], [3712, "STATISTICS"], [3736, "BY"],
        [3760, "STOP_AFTER"], [3784, "UNSIGNED"], [3808, "SLOTS"], [3832, "SUB_BITS"],
        [3856, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "d361b77c896d0e980981d52ed2036dd762bda3b65a5d2762656bde560ded602d",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXX2QFMd179nvQ4hdhtnR6sLHLRhytnUOpyAFS8I5FMs6l22EESvOCZRuWAh3XLm4k1PAaLEFskSwKlVBUhxTVKV0HwhO5aqI"
        "xH9AJa4sdhyJckkOsWUXDlJCZCKfVLLqEqsUPiQ2O/N+PTM9H3s7dxwCe1WF3r3enp7X3a/fV3e/0W5i5n9aLmbCYxHCix87VzFg"
        "qfm0CbWbMyg/a+K52Uz4rzxMMFl9/lylUnm8+rdU/ZdNvc+iBmSXzN9LM06Zzx9L4D1bz0/Y3nlHe8eiVJ5lM0yoS4Rb5VLShDlJ"
        "bC8rUQU9khHqr5CpYhl46Y6TlcnQpR+mfulD9HxWeg10vkrtPnHCLH+1iTGDgmOgr099J07wbcC3AMcA3wA8B/g64FnA/wB8FfDf"
        "AU8D/gzwFcAfA54C/BHgS4A/BDxpwmIzjUNf8zjgGMG/JnrLGsaj2h/jiVLzceKbGUdpHJq+xF7by1ih6fOMpar1n0P96jiMVcdP"
        "P0z8xdvh/Fd+GniMxtcY5+bqv4FRen95BO1U52282o7z+QSeiziec/7eVKv9IWpfH6b57JOpn8Z8VSrOcpoHG6dx1UcIN+gyRtz5"
        "3pl4X8zxPmf9c476nJ+M5zI+z21JUf/WVeFdVdg7RPOzrkrngupfr0r0nDVve4nP1qEfBelm8z29vdS/xU0Jlkc/jfHY9iTRkau+"
        "pIPRpBj/fzBP5QWJyrJNEttn4E0Z9phrXoz1oQ9hfh+1x1voR/VfS/XfDsACI8HQO0R8Z/UD66F36KKrnNYL70cZdPN+6qMnsB4l"
        "Ntuke6v5hkJqlUlHr4b1Bj53y42CdJ8J40yndfzwqIf/DD4ub+Hz5uXnhA+fOX9PmXxA68aol3HW+4r9ntMufsr51D9WbazVgE00"
        "zrkEvZcmk2Xi7Ebzz/Qeex1WDPqfInxLBPMBWM5hHCI0L9b6AH9yucX5Tz9C4xNnf2fCgSNUf3HyfOUuJ38NULsPanycJYzzr33H"
        "14+PIjX56C2zfiF5A7vF8dy9EXrOLT94++52eb8Mfusw2q/C33esK6M/xvxlkz+t3GKOz5tm+ZZqeRRyMWX269/M8l5tbAJ+y2Ec"
        "Ps7C6J8CW0x6XCM9UZBuZI8wdoOmkZ7Imcu1UuHtbMg3MU7/bU566nxflvH5Uqkd1P8mZ7W66Z4Ful8B3e9ViO5TAXT/b2VqdBNf"
        "9G4keVjO2/rLmKei2pVgDv1cVNcn/ORKQUqb6zoJue7kp7MufpJq8inVGxgiu8rgrwjec5eDznSe00P0aRrB8kOwY/L/CvvjNOw2"
        "GpfSwUFaNzrWTRJ2zsPEv+Uhu/+mHnXJby6fDPoHzPbpuVxUHO/0HN7ueU+7/u2cv6LtFHn9b0EODw/WbN+v3ZijXY23q2YStG65"
        "fdZs4oXUnWZ993hzu7a0dWrjW4L9yeVsmH74jU8JdlutdTImrJPHye7XqP9aZCmtP/lRQY5pkWUof4TolaheSV2dILwVeCfwFuAd"
        "wHPAlwPPAF8KPAW8NeG090tqS6Le/kR95SyXX2THaBuXJUi+/GnFbdcabyo17/SU7zLHdamn/GTMKG/1lHeY9Vs85UfN+jlP+VKz"
        "/m5P+aBZP+Ol06yf8pTvN+szT3m/Wd7lLTfb6feUM3McDnjKT5t2/35P+bhZPuqr50rN3QHlPQHlnQHlHQHl+wLKlweUn7/sXz4e"
        "UL664tQTcfb3zInrwzRvJblTItgBuBxwKWArYAtgDjADmAJkgOfp/fI44BjgWcDTgKcATwKeADwOeBRwFHAQ8ADgfsB9gLsBdwL2"
        "A/YAdgN2Aa4G7ATsAFwOCDkhQz7IkAsy5IEMOSBj/ct8XGkd6nkuVwjqeS5XWoBzuZIDzuVKBjiXKyngXK7Y9qUxA5pG+n+xFGVp"
        "A9+03rIPDL3ftvIJkoMbSR8nY2RPrzNglHDJoSf0EVpXwfbA7jj/3fijlOD9Jv+gN7+Q8BHir745hPei/31zWoDPBz4f+Fzgc4E3"
        "A28GngOeA64CV4ErwBXgMnAZeAZ4Bvgs4LOAzwQ+E/gM4DOAp4CngCeAwx/Mx4DHgEeAR4AjngK92KupCaefatmL6hrm9Of71AeY"
        "aO91w76iea7iaK8ZeI9V31gRx6qT9D1Gvpgx8Vw+aBupnXXV1xuF6Y1UPrBwF+mpRbYdcMLglyjVa7uNxk8r0vPlj0DfL0N9g5+q"
        "9bfEwDeAbR1NwnPpW209aHStuITKkxL8Pdnf3ytExqD3Qb9EdBXVTUQ3+pHG8wP5r6FfX7XaM2bwPvzet2Strz+gD8OPLtrrjfN9"
        "xGddZNk8Kw5jrqdhii+dwXt4+RmZ+083kX1/M+YD9rK2keY1HdD/8gCPC86heM7QYMVp92elhGn3u+3vBWivuGQ97MMFpn1YpUOI"
        "N/bdcb7i5C8uN9LW84QXbxd/D4qrTOwHX4w5+5+Ef8H9CHechfs7hVTSpD/suLXJb8ec/eNxrzb5zVhQf9z+Uu340NkY0X3WFQfK"
        "JciPet3yvw1N8yJgIbXMbJfHF78s3+qSq7MgV0crH6bc0kfIjuptnwn6DiC+iPe3Q67KoK8d74ee7G0HfTLoa8f7Zby/HfTJoK8d"
        "78e89raDPhn08XiFqiTE+MJnJogv3O0bX9CHyO4rSH/ARPtpBcUTU4Mxg9LN0jMxQ07pw/uF+RkY/UXlmpgni28wTyOYJ+v9bv3n"
        "fr+bPvf73fS59JubPh7HtOaJx1PukWrHU1ZKtefpdkmcp7ukUPs1eK6AeJFNp5qopRdsP/Sbl536NyutjyVMP3An2cMqQV3qB94P"
        "vAd4D/Bu4N3Au4B3AV8NfDVw2O1qJ3DY72oHcNjx6nLgsOfVpcBh16utwGHfqy3AYeerOeCw99UMcNj9ago47H+VAYcfoJ7HPhj8"
        "AXUcOPwCdQw4/AP1LHD4Cepp4PAX1FPA4TeoJ4HDf1BPAIcfoR4HDn9CPQocfoU6Chz+hToIHH6GegA4/A11P3D4Heo+4PA/1N3A"
        "4YeoO4HDH1H7gcMvgb1WnX/g3cDhp6hdwFfzuAXwTh63AN7B4xbAl/O4BRPjHkuZGPeAfyK5/BPJ5Z9ILv9Ecvknkuif1Fo3UXP9"
        "9mDfg+x1rYf6Xd5j7x8YnKaPkJ/chn1QY//AKLfsYciDbDQeCRdnnX9ZsMsyGbLb+PvmvCuRPDHFfZXeTtDL5dkD2LfNXjakleVX"
        "H6J4RUnBelWwThWsTwXrUsF6VLAOFaw/BetOwXpTsM4UrC8F60rBelKwjhSsHwXrRsF6UbBOFKwPBetCwXpQsA4U8L8CvlfA7wr4"
        "XAF/K+BrBfysgI8V8K8CvlXArwr4VAF/KuBLBfyogA8V8J8CvlPAbwr4TMH4PkvxlPL9iHdHsf8IuykbleDf0HNF+CfO+pJQn8fX"
        "wIfaTNi5j8XIn9odc+qX8hq0g3isfoj4JRvBe7Uc/LR95nPlL9px+Qgj+5zWQ6ri9PP1EYp/lea4/H0eR3W0Y3QgK8lCHMe2DzMf"
        "qt0h0BlxrpfVOE9wwjMuxkDa/Wlx9Sd37fQn5ezPGvTn+97+ZJz11qLeD7z1WrzypE99wVuvw+YbbeMm5vTb9aFW2JtLLfk64OBL"
        "XcN6bB67LMQRuNyMPR5KbpZTWDep7R8I8jMH+TnM5fX2iB3HqFSM30mebvtgavbZWEj77GOmZ2ucQ0g37LKGXdawy2raZTyuq2Of"
        "ZEEG8nAvyadSAv227LePM794pGGnGfLfjk/HWEWiOFO/ae+54tR70kyIU6cQp04hTp3yj1OXH7Pjcn7xGOfz/Y5zAceAl7/OmJ9c"
        "1J+FXo+/g3N3JD/Dy8mDEV85ifbbsmeYv5x8OkLn1ES53bAvG/Zlw75s2Jf125cS5HeQXZmaJrvyz9jk5OW7Um27cjPk45cqfL/A"
        "+H1De5w55aWlx+DP60NUXoL+DNqn4eej9dlYJ4doH71Nmenax2nx1RvZ6Jz3w8Uhbnyf+vN/Etd7/Tg/a+oxQE972Oey9JfjHNej"
        "vvtT7wX0O+Ov/4Ygd6QLl8L159eXqD+vSc750Udo/Dd8McbE+aFyrg9LqWmen/ioFK4/w4gDPeP/3MZ6x//lSY7/UyHp/QvQ+w1h"
        "/DdADln79hOMs9dO7BL8qjL3y6SsL/1130sYpXazOFfteQ7nYvn9B+c4R2rUd9OZlf5Y4nFFkz/yvF+I60U2k3/0LPHj5vgNjPZ3"
        "6DyOPkrnbAqRtKCnz1T1gfHgkQjZb3wf9Rje37b4c8L50zj7LBPai8eF37ndYLTbgX1ZyXzuHnrvWsxPxO6z+Z41EeF3vu/O2+Pt"
        "5OgYgLW/0haXhP3fLVHij2NouY3MSnYvt4Nc5TtijnKJCfVTPuVGfV6eYWL9mE/5jphdHnOUG/uyEZ/yHdhv5vNYfgDjqWGeEpgn"
        "Pm6bJXH841S+OEaO87E4zhPcb/Of8fy2ZdxepPekMe7lvfCbbgdO08a2bcZ4Lyf5V74N9R4n+MhaV/2vi+/l/bX5M0b9AN/ph5ZD"
        "70oCH6W5HQr78QzOwfB1xPmb/87PORjnN/6wCp9fa49L1ORDkrPrcG6/kEgK6yEJerbEse++GvwIOVhezOM5UaHdIxjXOKMDETrO"
        "Say4+xLZ4y2Yx5U59j84x2q8f17LO8K51jh7u3Jl6IN+4femhun83YpFZ611YtCdbrfXLcmVVtBxBv1oQT/ec/WjxdWPN139+GVF"
        "lM8nIZ9TAXI7heeilyb33L+whr5w6ovjrLa++NlFpxy31+UMQW8UIrNC6ovPuvTFvSycnvh0Q0+E0BMN/dDQD1dWP9x/sT79sOri"
        "ldUPXB7nJvAnUqH88iyLiPHJTEbQA+uauFzGPcam/77ody5RHzmK8zqrLtD9xi9cmMz5vXnyZy4432+NK86rnsH54jhbeWFy4/M7"
        "F8ONT/ai3/jEmUzjkBPjy6Xms8K99VLzKcCTgCcAcU+5meguhr5HlhTi/1mJBJX33jktaH7vvA16331fzr43FHAvCvKo/vs+gxhv"
        "ui/XF9Au56Na94kijvb5eVH7Pu0blQSz73nY84D7UE3QkwlXf/bW7g8/F2z16wj69TDunx8MP05CP54770tv3fRY43ygJh18Xvn4"
        "T0RXGvfXOH1Bz5Uepv2hZBL6l99r/YpIp+cedeC9U+JL+/7uR0LJMf5cgc0TzkOmnw43DuVP+tNvyLlxk84DFcMe4/kZ+D3+JOyi"
        "eu/1FaS/NO+ZTv4e6Z/TOkguMteBlc/Bxff6EZon5z3umfXw52F+f3OK8sDF55acC9Gec/x2JHA/NUH3U9O4964NU7vpjxK+4lvF"
        "ir88JEUykRxyy8Op3ict1mjH2T8XvR3aKJ77BhXch/sER0jNd3jvhfH1QwbqvCdfoPfBzuD347bgvt4OwIL0CbM/0zUuRdxHLQbo"
        "AS7H6r4fe3ji9TIurJc/8tWP/F6lt7w/5L3BroBy6CWe32XGbszPBuE8ZFoT9+t5nouwdkEZ96uzScjTgRzk6z/hvf9swnkaLTi+"
        "787p8PLFJ5EfAvfehg5cEX6w7hdjn7/u+8SH6Tx+En6cWw/y/aAk/Nxyu3+/9MHdkMO30P6LR04Up1VOBK2DsPfDnf6/uf8if57o"
        "TonlcUb75jyPAM+/MX389h3w23HhXi6fhxcBtYjoD7wI+GX5ZZrXO7BvtJXmXYvE/Ovnv4357/bnU4xH6Ylw86SPdAnt1P085FO5"
        "F/5lE9H5fC+fjx/BjpVNPp5IPmel2WQH4vcH91zp+XoH80Xjqw3Y8SVnnGhDPjGhXea89x5nD13218O3WHbWIr91EJ0ePfwh6/Pd"
        "E+jz3cH6PAN9vr9OfT7D6o8R4ignxHUQxJfB72+ZFn3F4w/83FtB+gXeNwY99VCdemomxROtvG7joeyD0gzEB9gC5owXaLNjWK93"
        "Tov89Pb/v9D/N6j/eyhwlUQchr/f2/+bSU8P7bfOTZj68fCBisAvG/3jL4XIAooTJ1hAHOFe33K3/vHkF4nZ62on87tP2SrwZZz9"
        "LnPqi/ST0zXOr2Ccf07rcY4d9zb1CiA/l6ItDNBTt/4c+ukA7JD91r5ISTj38lLFGR82/Bhz3QHn/lqcnYVemEN6YUK+l5DfaY6w"
        "Pr3jNR7SXnaP168wXjinLony2a0n5uWR1xC/b9je68s/vN9ZiQLd+kM45zqQ8vDTeF38hPN4z70LejtFPZMKeH+K/ANte8zX7rP0"
        "Eepzv3jK+ihkO8WDQf7TaCj/ia8v7je35ckv3pKgelvAn5xP0z3c/sV7cv7jMdW4YaC+PVifvuV2MeejDY59UafcCGqHn7ey2kP8"
        "wsBnOfjZ2jdFnkluLxUP/gD2PcV5+fgVt34Xcd7jVntpgS6SD8UZJz30nQJ9PM9exvk+tHetxjOsPFaIi08Uf9NHeiq14ofF5nN1"
        "5ZFyyo2jkBvMsU8cZwvMeyratOef/X6S8s9+L0n+/29L/tmRJNE5TP1u5J9t5J9ljfyzH37+2aVJ7M/WmX92FezS7SQfrvv8syT/"
        "gvKkTn9e2r+9RvLS/mfFmZc2OU15aePsp3XmnVXRz4+G2vcrMLJb7bwwryRq54U5Zd1Lm9y+28kE0amEpNOdZ7acqJ0X5R+nSOd3"
        "KL/SNZNndgj5kaaaZ/YA5eH05Jkd/S3NMzvayDPLppJndhX4zJ1n9nMJp9yy88zyPLLXe57Z30u47VfKM9v/G5pntjsgz+zOK5Rn"
        "djDkvnBPyHyynddIntldJiNtln4Sr50fbbCRH43Vkx9tNqttB9zI/OwAfair4vRD7PkJd/4zfP6NQVf+jafIr2rk32jk32CN/Bu1"
        "1sv1lX9j51XKv/EPiDtONv9GRMjL682/cYQJ57et/BuXYhSnc+ff6G7k32DTmX+js5F/o5F/o5F/Y8r5NzrY5OTl+pivvLTyb7RD"
        "Por5N66d/A6fjoWLg30qRv153X+86s7v8EJAvybK7/CJkPS2gt6XmHP8p35ft3ua7ut2X6X7un9jxf3F+7odXH5THtdGfodGfgfW"
        "uL/buL8bdH93V5Svk9r3d3dEqR8t6MfVyu/QE/X/faJ7rVo0nJ75k6jgF1n3WrvM8sl/t2Rt1HlO7Pr9bsmdUWf/p/+7JW1RZ//s"
        "75ZQftupf7ckHyW6w3635O4PxO+WKFExvsrt/MHGd0tYPd8tmT3Bd0uudrz3rZDx3iUReo5/D+PHkcb3MBpx30bct3bc98p/D+O7"
        "LJy+f17Mu+n5Hsa3IU8of6I+1BHwPYzDkvg9jEa8tBEvbcRLG/HS6+V7GF+YZNw0OUHe4k8F7DMxMU/rNZPH+Fch9ccv0Z9zjO8f"
        "Tk8e41mTjLP+JGR/XkZ/fsgm56df6XyK13t89q8miM8+I8RNG/kUG/kUG/HYRjx2xaK5rL547E3sysZjr34+Raf9WpLhJ8nwk2T4"
        "STL8JBl+kgw/SYafJMNPkuEnyfCTZPhJMvwkGX6SDD9Jhp8kw0+S4SfJ8JNk+Eky/CQZfpIMP0mGnyTDT5LhJ8nwk2T4STL8JBl+"
        "kgw/SYZdJsNPkuEnyfCTZPhJMvwkGX4S5ruEeSrBDihBD5e4PTTcD//C5efnXX5+3uXn511+ft7l5+dFP9+8byQ5z11FWdrAN7nO"
        "W63cJp63wnpcF8N5qZj/eavg+O1m0b5IuM+5LoT/sBv+w0LY9y2w71uAzwc+H/hc4HOBNwNvBp4DngOuAleBK8AV4DJwGXgGeCbg"
        "3O3V9W96NYpzOuOoZpxVXeNYtwb+gCgX1O6E3zk8HgctIq5l1DdWRC5OBgGXF9pGfM8efkwadvHAwl3QJyRgFkcypp7QilS/DH8+"
        "Df1o8o0hb2GHcHuk7R66iM+fS99qyyfJ9O+7rX0M815bwH5EIfIW9llAr0T0FtVNgj3P9zMG8l9DP75qtWfM1H34vW/J2prxMZ7X"
        "0n0/2+sXxGva07a/I9rd3vy1h97325+y89fOZHQ/8gY2ufy1MeH9Qflr3flX/x/S1g2v"
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT,
        },
    },
}

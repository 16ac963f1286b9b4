# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7984],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1280, "owners"],
        [1424, "owner_levels"], [1544, "owners"], [1904, "owners"], [2216, "owners"],
        [2656, "connecting"], [3224, "connecting"], [3336, "control"], [3464, "tally"], [3576, "control"],
        [4320, "tally"], [5384, "control"], [5904, "connecting"], [6160, "control"], [6216, "events"],
        [6336, "control"], [6480, "rows"], [6552, "blank"], [6600, "rows"], [6656, "rows"],
        [7912, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [784, "OWNER_BY_MOUNT"], [816, "TASK_NSPROXY"], [896, "NSPROXY_MNT"],
        [968, "MNT_INUM"], [1080, "OWNER_MASK"], [1208, "OWNER_MASK"], [1736, "OWNER_HOST"],
        [1760, "HOST_PIDNS_DEV"], [1776, "HOST_PIDNS_INO"], [2336, "WANTS_PID"], [2832, "SOCK_ERR"],
        [2920, "INET_SPORT"], [3000, "SEES_RESULTS"], [3528, "COLLECT_EVENTS"], [3688, "PID_NUMBERS"],
        [3720, "TASK_GROUP_LEADER"], [3800, "TASK_THREAD_PID"], [3880, "PID_LEVEL"], [4032, "UPID_NS"],
        [4096, "PIDNS_INUM"], [4248, "ONLY_PID"], [4528, "SOCK_FAMILY"], [4624, "SOCK_SADDR"],
        [4736, "STATISTICS"], [4864, "BY"], [5472, "SOCK_SADDR6"], [5600, "SOCK_DADDR"],
        [5696, "SOCK_DADDR6"], [5744, "SOCK_NUM"], [6104, "MAX_EVENTS"], [6720, "STATISTICS"],
        [6752, "UNSIGNED"], [7232, "SUB_BITS"], [7376, "UNSIGNED"], [7440, "UNSIGNED"], [7744, "SLOTS"],
    ],
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [7984, 3488],
    "maps": [
        [40, "connecting"], [304, "connecting"], [408, "control"], [552, "tally"], [680, "control"],
        [1448, "control"], [1656, "control"], [1712, "events"], [1832, "control"], [1976, "rows"],
        [2048, "blank"], [2096, "rows"], [2152, "rows"], [3408, "control"],
    ],
    "constants": [
        [488, "STOP_AFTER"], [616, "COLLECT_EVENTS"], [656, "STOP_AFTER"], [800, "STATISTICS"],
        [928, "BY"], [1424, "STOP_AFTER"], [1600, "MAX_EVENTS"], [2216, "STATISTICS"], [2248, "UNSIGNED"],
        [2728, "SUB_BITS"], [2872, "UNSIGNED"], [2936, "UNSIGNED"], [3240, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11472, 7992],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1280, "owners"],
        [1424, "owner_levels"], [1544, "owners"], [1904, "owners"], [2216, "owners"],
        [2656, "connecting"], [3224, "connecting"], [3336, "control"], [3464, "tally"], [3576, "control"],
        [4320, "tally"], [5384, "control"], [5912, "connecting"], [6168, "control"], [6224, "events"],
        [6344, "control"], [6488, "rows"], [6560, "blank"], [6608, "rows"], [6664, "rows"],
        [7920, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [784, "OWNER_BY_MOUNT"], [816, "TASK_NSPROXY"], [896, "NSPROXY_MNT"],
        [968, "MNT_INUM"], [1080, "OWNER_MASK"], [1208, "OWNER_MASK"], [1736, "OWNER_HOST"],
        [1760, "HOST_PIDNS_DEV"], [1776, "HOST_PIDNS_INO"], [2336, "WANTS_PID"], [2832, "SOCK_ERR"],
        [2920, "INET_SPORT"], [3024, "SEES_RESULTS"], [3528, "COLLECT_EVENTS"], [3688, "PID_NUMBERS"],
        [3720, "TASK_GROUP_LEADER"], [3800, "TASK_THREAD_PID"], [3880, "PID_LEVEL"], [4032, "UPID_NS"],
        [4096, "PIDNS_INUM"], [4248, "ONLY_PID"], [4528, "SOCK_FAMILY"], [4624, "SOCK_SADDR"],
        [4736, "STATISTICS"], [4864, "BY"], [5472, "SOCK_SADDR6"], [5600, "SOCK_DADDR"],
        [5696, "SOCK_DADDR6"], [5752, "SOCK_NUM"], [6112, "MAX_EVENTS"], [6728, "STATISTICS"],
        [6760, "UNSIGNED"], [7240, "SUB_BITS"], [7384, "UNSIGNED"], [7448, "UNSIGNED"], [7752, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7ffe1b7d6009567bd2cd8f104731959f4f220f38bef79b6a81e4286313a6d50d",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtGm1sHFfxvfvcc0N9dbruxcjyHWnQ9cCSWwUINFYdSpuIVmC1uiQ/sJLlZBzbRYkBNd5cJGzjJiE/IE4CMlEFPluKjYSU/kC6"
        "/ruCkIIESP3Bj4JBBBBqChEqCFWVcLzcvpl399673btdx3ZArJVotHvzZubNm5k3MzvmI0li/5mdDJAyBTje1WfZMBUm0l97AWCl"
        "BDBexe+zLKscIqT6j7xS/T9R/T9agvV5+gKJ2fgTgD9SxU9X4WmEedrD1hXHspbIv9h1yQJ4AeEUwkmEpxCeQHgc4VGEgwgPIRxA"
        "uA8hyDfeteB5nwvCPoufSrF19f0Cnd9V8ZIiXSrTzdMPMhhluydEp5TE2fteQpke5mHdQ/K6yiLKUWU+X5XD5mvjV2LwXo/tkc6v"
        "wM+vCZ0+gY7OpKjaAa7XaZTBlCav17W/IR7YTW/qHdyPTlrxW5D4tSvyLlj+1rvIq+hbpxHAC6G8mRDwxd+/g7A49v668/qPEn7O"
        "u53sBJ/LMU4H9uFkN5pgL2bJxe52bi6dQhM6EYGOsu8pYwXXfRNefH4XwGWwhylVT8WutAV2AHrunrsC/GJop4ab/7fV9jMo2HMZ"
        "7a4yCvB0AvBv4LM7/wysm0Y9IF9zEX4/ltmYvVXiaA9xsB9zIoX+/Cfk+zaD3cbXYL2G66bd9r2D7ZvbTcGn3xfbCMPXMY6YJXg2"
        "HoqgP+6H9XOoh+mt1sMt1MNfQA/TL8L6BK6bc9NDiunBLGkWt88qO8u8nrQk+/kirg/heoT5UA+DjX77Dcf4mwop+1zCfYbRLyJ1"
        "/5q0+RHkhzBPHpP8PUqyQAftrH1uq/X8a9Tzb8A/0c9HwiDfTYTmItrDh2S93UT45SdgfXEsifehVrvPijZdjcf7XwKfc+iHMfRD"
        "fC4nuB7+APZIH2bn19rvKdNzlHzOEvXXqDef96Gr3u6g3iAPMCbq9mDLy+l2Z/ZbYvxptKs7QPcrmDdNaA12NO/Jjl5l+MbKqyjX"
        "H4GeweMZ3N+moRExbzGNJBHzGdNIETHPMY00EfMf08gSMS8yjT4i5kumsY+IeZRpDBAxvzKNQ0TMu0xjkIj5mGkcJWKeZhrHpfzN"
        "y7nZV1fFRDvBOM/jfRntSE9QBu1nnmdGWdwEPibmmz1J1F8byMP9lOcZeuIBRscsgV2VMR4Ucs3v0Vb3p4H3cKFrFuUB+uNj/umG"
        "muaVU5azXT4K+ouj/hDq8Qzbr1GaxXy8p5bPPOhgl0YJ7GqIdtXwvm/Lifzs5xsOeVsc7dxNT5Vwfb2orzz9AMkJfIse46Tob33o"
        "b5x+yGFfOvkJy++M5UuSXfD8yGtc5vFOJ5qUf9beYx6qa2EpT+a/90/DgkpiY/xr+X5ieR3y/usueetlx/xa1/bRjd1D31vn9Oz3"
        "q9W6kbL8P0f5ezuOrmI9GSVX1qW8OabIF3sa4p8JB+eaV2McLl7cpLzaJ53CRWd6PN/0Gh94/mMsAr3ezO5avIs4xL327+J9WEI+"
        "nc768FO3+qobLnqrG7gf8/twqENztDvXuFBQ4sLKgtWsjqvMOOeBQ5ln1kU/K1zzW0/2r8O9kbbE+Mj9jd83xbY+KX8oXPwM2MkY"
        "xC+eHxXGII8wr0NdWcD726ZjV76FNrivC9eeb9DPIOonifgs7vP9xJXzGml+j1S+KutXxDtexRtFe8yHxhi+ag/8fhzPYB6Sqd+n"
        "dtY03jVmudndS8I5Rwkk8LwPpNMw03tjf2THutwHeh/vhXcR3kZ4C+FbCN9E+HOEbyB8HeFrCFfke0bhX+mo29eTmC8/ZZ/3Epzf"
        "sSfkfIHjHwmBHZ1HfRlLYBcVuJbJsb247rM/BvtZ2q/Qe81S+fdL/A8p+K838LdZ6yHsdyxiHywH+jAXsR+We6NhnS14fR3203Jv"
        "4Trsq+XebFwXstfBhkcXIS8Zz73biBcR6WP/Lncb6WMfL3ercZ0m0p9B+v9k8AgFx+BxwShdwvwL7IXnO4WufwGfH16w5LiUxfvw"
        "XMu+VdbxPizfdb4PJ/H+624an0X/nhDykfEm/ZpW/nxK8ucdjv48zusJQ/XjM1K8cvLns5I/Rx3vbXW9uk9XfXjcv5oX83y41Tpz"
        "qVW/dsbyYgd+805zKY19mgnJXsoYL1YhDSCrO1NoNy/d5fLbvw9Nh+T7J54ijnQ+jPq/rDmeS+/uB4BPZ9olLxy66+++PHIX5P1t"
        "S/9heoqjvFW5TtgwAs82vRnHfB3lfTnpIu9Bn/IeQHl/JulvdZeGfDTeN/Omf74fTgfzM895NeX3XSdxikte4xHvg7esl3g+Leg9"
        "tAF5dQqJ7OqEcz9NDz3M9DdcrbPtekD9PR96EPhcRruv5hU26WXsw5S5nMi397FnpH59lEDdkE9Epfc8T7HpDaCdUYZ/oEFOtp+r"
        "6BeX4Qf+fDqCfQfEL0cB3z51sU/E6fcmaO2Z9+GiNbko6R2A3w+GIc7wZ5tPkuNRIuFpCp6GeOJ6Gy+i4EUQT3xvx6mQgsfuEawv"
        "Vg3Ufwz1z/U+SiX97olg/yWKcftFPP+Iki9Ggc7JjyEefmCpHATY8wl8Pgzw5Mt4Dnsxv/844j0L8OvDCv7T8r3B9zdctQdmb5HG"
        "/NV+r0eoZCftIW6vFO0m6WjP3F84Ho/3IxHIy25cre87zOxtB+Qv2LfKx8A/Ky/U/cqWZyQKdlYZRLvDuFfZg35CwhLd5QisixL4"
        "EGN2QBzq//S/4d5L43keSJF/CH2z7vTfLblfDX3Qe5dPc9RX/+6ra9wPbLnbH6+fA4uTmSzK8e012Eca9/Geso+0so93lH28bUlx"
        "vDNFnPO7mTV/8fTsmtTPSPJ+hsneVzpJ0/5Zsa113/OSxG+ZSWyOYD+ZHpf7qfSo3G+lg3I/lh6S+7V0QO7n0n1yv5f2yf1gmpX7"
        "xTQt95NpSu4306Tcj6aa3K+u1W1Zz3oIC3XheVx/Mw7+dewRPM8zZyGvX7mg9O/8fR+o9+/aXPp3cZe+f1j6jlzr53Wo/bwNfr9P"
        "fIlCX2yYOvPvUOwb+TR8nz9JfPGv1TOHqXM9YxDn/t4gFb+zutfzz1G5nt+aOr7I9eG5nu9T6un5FvX8fpd6/kdYz+9V6K20qOcH"
        "mtb/jfW8XL+bizjX4tAHkOt5uX5X+wLu9fwk1tu3W9Tzcv2u9g/c6/kzSP+vSj0fQn+/g/1XsBdzZUqp39fgvBOK/Seeamn/a472"
        "/x5xtP9dj6O9/8Da3rpsHu+vP/vyZ538nnity7KbWpdxeX/lU96bxFtd9lMi6X9u8+qyeU912Zrlx6681GXzG6zL5jdUl11jcFhr"
        "UZfNeKzLsi51mXaPddks+sUM1mWzG6zLtP/Ruuxci7rsxCbVZa9sU12m3ae6bDaoy+S6rIt4q8t0srV1GcRRPaERf/E0RJzqMnWO"
        "0wzmmYN5ZhLMMwfzzNLyYJ45mGf2qYdgnpnpOZhnDuaZg3nmYJ55i+eZG+eWH3XsJ+s0Q8T5nq2cZ7Z5b2Se+RckmGfevnnmT27y"
        "PPNHgnlmEswzB/PMwTyzKkcwzxzMM//3zzOf9/Tdz/s8s4n3XzDP7LRPcznVXC9bPNes6m/755pPeZxrHr9Pc81f8DknfPg+zzU/"
        "61PeAY9zzU8Gc83kXuaadwZzzSSYaw7mmv9fv59f8TjX/K1tmmue9jnXXHSZa55k7/8DOwC8Cg=="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

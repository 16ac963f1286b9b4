# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12936],
    "maps": (
        "connecting 52 control 9 ports 30 control 8 connecting 67 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 285 tally 98 connecting 330 connecting 38 con"
        "trol 19 tally 18 control 15 control 101 control 31 events 7 control 16 rows 18 blank 9 rows 6 rows 7"
        " control 158"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 11 STOP_AFTER 20 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 SOCK_ERR 53 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_"
        "NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER"
        " 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPED"
        " 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED"
        " 6 TYPE_OF_TASK_COMM 13 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 13 SOCK_SADDR6 13 TYPE_OF_SO"
        "CK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 T"
        "YPE_OF_SOCK_DPORT 6 ONLY_FAILED 57 COLLECT_EVENTS 33 STATISTICS 23 BY 16 MAX_EVENTS 93 STATISTICS 78"
        " UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 77 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 75 TASK_CGROUPS 87"
        " CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP "
        "1 TASK_PID 125 TASK_GROUP_LEADER 170 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1"
        " TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 41 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 69 bpf_rdonly_cast 85 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 189 bpf_rdonly_cast 170 bpf_rdonly_cast 12 bpf_rdonly_cast 326 bpf_rdon"
        "ly_cast 13 bpf_rdonly_cast 15 bpf_rdonly_cast 41 bpf_rdonly_cast 64 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [25872, 4688],
    "maps": (
        "connecting 146 connecting 34 control 18 tally 18 control 16 control 99 control 26 events 7 control 1"
        "5 rows 18 blank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 66"
        " STOP_AFTER 17 COLLECT_EVENTS 16 STOP_AFTER 5 STATISTICS 18 BY 16 STOP_AFTER 65 MAX_EVENTS 22 STATIS"
        "TICS 77 UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12936, 12936],
    "maps": (
        "connecting 52 control 9 ports 29 control 8 connecting 68 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 257 tally 125 connecting 332 connecting 37 co"
        "ntrol 19 tally 18 control 15 control 101 control 31 events 7 control 16 rows 18 blank 9 rows 6 rows "
        "7 control 158"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 10 STOP_AFTER 20 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 SOCK_ERR 53 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID"
        " 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MAS"
        "K 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID"
        "_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_L"
        "EADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK"
        "_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 13 SOCK_SADDR6 13 TYPE_OF_SOCK_FAMILY 7 SOC"
        "K_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPO"
        "RT 6 ONLY_FAILED 56 COLLECT_EVENTS 33 STATISTICS 23 BY 16 MAX_EVENTS 93 STATISTICS 78 UNSIGNED 4 SUB"
        "_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 77 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 75 TASK_CGROUPS 87"
        " CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP "
        "1 TASK_PID 127 TASK_GROUP_LEADER 286 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1"
        " TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK_F"
        "AMILY 41 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 69 bpf_rdonly_cast 85 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 191 bpf_rdonly_cast 286 bpf_rdonly_cast 12 bpf_rdonly_cast 208 bpf_rdon"
        "ly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 41 bpf_rdonly_cast 64 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "18b33b1d16899a18e95ffaf89c55bcf11ad376def94ceae710ce431f50197041",
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
        "eNrtXH1sHMUVn937tFPiw+Hss4vLOQHiWrg1NKEoJIoTSklpVaKia8IfKFm5KMQpAjdqkvUhNTYhhPyDAwJcQ0tsIxxUqtCqklFR"
        "dQhoExVVSlu1RASkqFQiRUBThFAUJ97e7ntvb2du5m73/BEnHBKa7Hrm7Zv3NW/ezO/MxgSz/zMbnIalahj3X7ImCu91/n3OgPZh"
        "fN6qQRthtU47gc/bmjstZ3yIH1/XjXRGoI3l+3daljWR/46OdHttuiMwfkP+71b+XxntLmZzlOuFcVvy79P5die2Ga3BGZ/tSVte"
        "PrLNgxa0+7Ddje0ubB/A9l5sN2O7Edv12K7Dtgvbm7AFPpM16YDyWgJy1jQWc/hfxTSH/yGQ2+UCnVGUV57+UF5eNj27fy6K+oou"
        "5+TfTfIvQafTQyfpcJG3Bxyf1CLS+ST1W7DfOqftqF+D87kG9X7Qt94PSvUO47PDCad9N98v4aWr8XQzmobfR3stMd+D3HzrBHkd"
        "tIKNV8hL4C+phaGfjvJqBYFO4N+fxDbbc2rKayfZ2tNTcnqjiu+sh++MwDgT50GtgX6e24L+E0P/wVagt/uORvjHBMYF8XvZ5pQj"
        "r3EQ++4I64f37fDeNKhfJz7HmddvTCPBvP5kGinm9TPTSDOv/5lGG/P6pWl0Mq+/msZNzOvHptHFvP5tGuuY1+9NYz3zxgPT2Mi8"
        "ccI0NnPxw48/2iaf24HyjaJ8sZ2Io91ENae1n8nubcvp3g/fMTHuXZUgO9jHxbNkdIEz3hyBODGB/tndrvC7RWq/C3v8zkC/627e"
        "g3wMYVxbrMniQHE8W6rR+yUyPvB5Ikr2Dt+T8RX38GWOlJ7XTNHpLkHHKyfRT4xxHGfCizuaoB2H8LBb5TcUr1oO/MLpEYtiPDfk"
        "61tSW+LMh9a/OuxnjgK9Ta2VxbFcHO0qDgo2+1MYVz9CPq8APnv3AZ81OO6Ais+FwCfyV3dgbvgku+ruuc6Sx8fekvEx2xy3uPdN"
        "peNe7ml4pvh5+GnGeL2eYP70uvCC6NUcgfVVtc6bIyCPwnoEzxNIt3t/sDwlyVZzdA30O6JnoJwnwvS9k46ecjeg3HSQ1xFsSY5H"
        "sL2v9Rsw7vYzzrjsCgbfwfW3qH/9lzl+XL038OserZeunrcIejaeYf784jJezzPkF0mG+tVIvx/DfA6C/Eiu5hjIQ5TnTmzN50Fu"
        "LfW1yBfKZTGOxzbbDu9jITsvt6xYGOe9Vk43ox+xnDbudMvLbbm7Tqz35K/l5F02jhqfskDxqXdu41MpOtd56GRrQQ9JlnBmPBEi"
        "f4T3xuVhtL8WjMu18zoumyNgdzEN7MUcK9iPVsIeM7rmtBH2X/j+FdgvjH6MrTmKclksjxP3rf0A7GVFHPdrzI1rWZtuDPmPfQj+"
        "gfkb5W2Hd/D2GWFvc3nXtgryLtl+p7DP2a1Yv47osrw9GXtT15z8DfK2jPa60y8VE/ZJsQWKfcOzujfOG1Ga5zPOe9JvJr4P3/8B"
        "n/fi86vMm/eJ+Z0ol2wtrDuUD/rN21x6ccEuHyovb47ei5jnKvgTx5Pd1D2BdiDkg9k+sCdRL5RPdzSmmdcPbL8MY13jdP7/OkWe"
        "Qe9VciR+5irv7a6AjzDHB+o95S9vJ7264w/xeqO/0/oddJ/T0bha6idKPaUUekrJ9zVFcnpobvVlvFiaD790iuz6BRjXgoUPmre4"
        "342wRTrECarP3AjxpZ+5+aa9HhBfLa3vnefrdimrVP2D7CmjQVwzB7Ce2Q8BIjeG8wpBHmrnlSTnXTa/DPnFNsOgPmCMPGt511fR"
        "PpKxx6Hf3rAibz7N1XGoPuTWYeqh7bj2UVdujp1F0c4w36lrZPJ6Yi+//zYEedH3jMvleQDJqaXVZDJ5R9gOjO9/Vsj/0HnZ+yI+"
        "PfI/6Ev+tZw9iXKPYL0tqU1YTt5ZZl9l1wXjzrjHz3vrsJt6Kc8JWGdV5jkfo9wePs/VP6KC3KLfBb08inajqo+4+gA/m4jNTNzI"
        "9vmsk2A9w+xPcPti0U6K6qbid7f7i8eUrxqjGJdbrwV91qBf1KBfPIV0hXwsOxy83hwo3g77jLfjpfnwS4f2XWI+TOsWyb9lKcXV"
        "R6ySdWfM70V6d7d+/fz06t9Lz8v8lOoEmViNIt8EBzLHIU4a6I8G1s9svac9dbQIe4rPL8voneoGgfNLFb0Vx6YC5Ze4PnYP+80v"
        "j0557aRMvdHdv2T7YN+jyjtpf9LR2MHtH4vymgZFXtMgj0ez5WeiHfrN47LNx6dK8RWUrjf/864nFJ/MMfheyyKNeeVM/pVth7+b"
        "I2CH5hhvP9lhn3FYsKNcN+UXR8vaozzfbZ+eHVyq8Valb8yfWxo1bv4Un3Zia46AvileUVyjc51sLZznUN5L8bi7/VuoXzj/Inrd"
        "wyvxHOYmRVyHPCn3ANJ7Aeu40bCvfNHNDxMUX3X373UeegW/+R7wU7sOv1Mb6Dt0fmcvE3Hu/UbMm8JFdrMe9ZRAegnnu1FFvs2f"
        "m27VaV4LhPsIcnuh8b7rNaPFdrU532+DjvcU9Muc/uJ33HpRK56Dthbikz1uW3OPVY6fH3vsN8Ii0jzSHMXxSwrfTXj4n89yfICT"
        "49UVyrEP5DiO/Ejy0AclccA+l4X5XsntQ7b1BM9vZfU9quvNFL0Iq5frX5h3sf7/bfnx362uvncH6l+oYw6UzSfT+fl594mduE8k"
        "urpkn0j14yR7e5L0ruE87fYE2v2JRSnU598mid5Cz3mDWK8wRiAO3200u9//pd1fK/BzWJJPxHA/q1pnciG+jkXrcUa7jLV7vpv1"
        "mX8HlVeS/daZvzE+qFhPdE6fSe2lSY07Tw22L6DzvCTu5yneu+81vDczkrK4fQreJ6J+tE6uagUCtP8Oyo97Pyp+YBLWr8FJuRzq"
        "pfmi+TzyGTYD3S8qnCsMcHZ6onEd3N9Auh1XbPXEL8uy/w52m53k9RJyxhXff9oxyefpZ9CeTmN7CtuTlC9jewzbo9i+hu0r2L6M"
        "7SHePoXv5+oL+e/NeO5in/QaY5C/bLqBv59C/Tegvz6CccUYg3wodzXWaZbhuNt/B/nT2EqB3suW+P1V3PfXCf1fKfq+7txno30y"
        "3vdrB3mYo3jvr/21onE24+YY2oU7Hu8Pth/H8XiPsP1Y8XjdHgcT3zqK60L76eJ+YS99vK/Yfgrp473F9pPF4+Je+gNI/9PifolC"
        "P2N0D+aln7n3LllnIT4YI4OYl4J9mYf2CXki3LtMhm5lfuJ+sZ+0yP0E40BH/Y3oF8MWF8/dc7nBKYq/9ri714SYNw8nf8vG1jPp"
        "unEtxp2BLum62rEE8qATDWlpnEiGI5PB6ifWWeD73bLycuJ8DPnN83Uv3pPQcH4D0rj/JeB3R0Ie19z4+8nZYHyfQr7/yMnxRKoL"
        "vxdHfbx/ltNHq87pw9UDzYvo0D7Ub5zVKA42MJk9+rVDus9Zdv0NFe6paJ51Nyi/SQ0Knyd65fXzpP6qI7974gucdUH8e0ZfCN8Z"
        "wHynFS5YjOO5Ct0bmMDvdrTd6j6Dfm7BOn+Ee0/5tU2vC+1Nc/qvKeLTmc8e9I8BzCPweSeezxO9iQj0t7My77kP0e/AcyLie0sI"
        "7GQCv9TRBX+/LQT5JT3b30lQP41x/eJCvzj28463+4WFfmHs531v51u60M9+zu1FeRko/yjKn+R+r8bJ95ow3v+MYN5/J+o/LOxz"
        "IkDn/uXYDxPt3G3QXvVNfP4htPdjXbxjGe6nb8R+34b2Z/cI/W/h6yU0v3vy9uDYW7h432W/T4b5uledTvaqod0kpPZM/kL9KG+1"
        "73PY6/XhPYV5hxx7g/i1Ac95MlHwz9wPCn5l87MlAnaWW492h/Evdw36CQtxdMfDMC7CoGBj1sM+YdXaSVgf06jPNSn2P8yD7e+3"
        "pD/h7hlGGNxvmT5/cam8Vi25+Sz5gc133fUFPThxsrWNzlXPwjzSOI/PhXmkhXn8R5jHBxYXxxtS0jhaWC/azgaLq4vPcvltgvLb"
        "q4Dviw6HsvESx6GsnCYOZZlgP3ONQ7m6ZJ0qKA7li4Y/yQ6fFnAo8ZL3MNQ4FOFebRWHMrc4lF0o3zjKF1taB5JxzEOiAg6lpwwO"
        "xa2nzBIOhc69eirFobRVcSisEhzKcxcJDmX/JYJDkcfHbHNihnEom33q9ULhUGC9UeNQEgIOJTFDOJTEPMOhJKaJQ0n79IuLDYeS"
        "UOBQEhXiUHTEoTTNEg7lMxYoPs17HMpnXF1GjUP5hM3nuFyMQ0kExKH8Hb5fMQ7lLbxPlpiXOBTjBci3VHiUYtzJn3RNur69ocvO"
        "VzPR13TZ/j5D+/siOsMKXMrPde4+4HzHm4xXiDfZLr8PmB3G+0rCPST3nldTmjFWAsfQqLjn1VhajqXuJ8wp3sTnveJp400EveW2"
        "My5vC3z/rmmtLrOnSvVUFm8yx/pS4k22B6Mj7lddvMmj5fAmDQJeLcLd58nEQ/jcjM9UtwEDUeNS3vGJS3mOz+tHIa/N6MvwXHG6"
        "+JSv4jks4VMGcR6nFPy8cYFxGv8IiNP49RzhNA5yOA06jyuuO8OBCeF8Cvr8DivlL/MPv5GYVfyGG98aVrt+yeGZtiI902fcmmNc"
        "o/Ie8RPB6NA+pTxuoxn9pJGVqmepcWP1peXcpPDzAzz9ynFjOvMXDy8U/iRRBn9Sg/gT/B2KGcefsMryTSX+5OQs40+OB8SfAJ4h"
        "23c0IP7k6CWKPzkzw/iTY1My/yvgT86UwZ+cmfLmlebYyRnGnxyfJv7kaBV/4kffvvEnZwT8SeF3e2YHfwL34Ar4E/w9pUPTxaEU"
        "7uvVSehW8ShVPMpcy7GKR6niUcrjK/4px6G04f2rFOFQ/jrrOBQ7VleCQ3mLzQUO5TcBcSi/ukRxKIOIQ3lsjnEo/RXiUPp84lB+"
        "WsWhsCoO5eLHoVw5TRzKYxcYhxIOiEOZmic4lI8D4lA+8IlD+VcVh8Kmg0P5fRWHwqo4lCoO5YuKQ1nhE4eyfI5xKEsD4lBaFTiU"
        "rwCdqFjnhu9loqr7KXv585QYzeNh/rwgRud3bYHvp7RJ65dtFkdPOLfMPaG+nyKldwjodCv4E8e791MeUtxP6cHznqJ9bRueE6a5"
        "fVfQ39lUyVH2+5ql5Kes/yJ9GR3ufkoFfEjvpzTx81LxT3pV6c3P76G2SevzpJevMZkfVKqncnY/1/oyXizNh186RXY9DuNasOBE"
        "8xbPxby/s7TQs98Q+2X7yuM8Brm49rIGesL4SHg6bTPGMcSRaIQrQZyJRrgTxKFohEtBnIrWhc+IY9EI14I4F62Tq5ubWhtXXze1"
        "ND4jjkYjXA3ibDS6n4A4HI1wOZ0WX69v8y2PkKdO8QiOPxKDdX1TI+n5QdjH475RWYfqp+c9Gl+HCnYfhc5tiupQNXwdqpgPMFTC"
        "bVH/VfVYh6qpjB+3DlUDBpuMQmJYvg41JL0PmYz/hAX6vrvPvkuT7bM7Uj9S1KHu1Hi9qOpQ39f4OtTs1J+yJA/fdahOoQ40VKYO"
        "tVJRh3oJ61DLBHqHytShukrWrYrrUHzdyRxF3KmkfmUzXhjH15vEepa6/rQL60OnytSf+HqTWO9S15/6kP6HivqThvHhI6HuhO/3"
        "n8Z6026h3nTOkt8fW13WL85J/eJzJvWLpuvRD561uHpGv6KeoaorPR60roT4u/j7gfw8yd5Dft8pO66torrSAkVdifj9S0B+jyC/"
        "b/LybxLrSa8zTv4HZq6eNOSrnnTOCmJXfupJQxXWk4YqqicNs2o9qVpPqtaTvqj1pGbmr56UZLNbTzqHuPI4CxZPdSarI4m/p/B/"
        "5whd0g=="
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

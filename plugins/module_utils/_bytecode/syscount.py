# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4824],
    "maps": (
        "wanted 44 control 11 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner_levels "
        "9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 29 OWNER_BY_MOUNT 10 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 58 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4824, 9424],
    "maps": (
        "started 97 started 12 wanted 34 control 11 owners 90 owners 20 owners 39 owner_levels 20 owners 44 o"
        "wners 52 owner_levels 8 owners 22 owners 102 tally 138 control 266 rows 18 blank 13 rows 7 rows 7 co"
        "ntrol 41"
    ),
    "constants": (
        "LATENCY 16 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 31 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 44 OWNER_MASK 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 89 WANTS_PID 102 CASTS 4 OWN"
        "ER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 22 TYPE_OF_TASK_GROUP_LEADER "
        "4 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 21 P"
        "IDNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 17 HOST_LEVEL 24 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 1"
        "1 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 9 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 45 UPID_"
        "NS 5 PIDNS_INUM 9 UPID_NR 11 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 C"
        "OLLECT_STACKS 80 STATISTICS 16 UNSIGNED 6 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_COMPAT 38 TASK_NSPROXY 142 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 K"
        "N_ID 1 CGROUP_LEVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 183 TASK"
        "_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 145 TASK_TGID 1 TASK_OWN_CRED 1"
        "82 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 37 bpf_get_current_task_btf 134 bpf_rdonly_cast 146 bpf_rdonly_cast 250 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 331 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1023",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14248, 4720],
    "maps": (
        "wanted 37 control 11 owners 88 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels "
        "9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 29 OWNER_BY_MOUNT 9 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 72 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 63 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18968, 9224],
    "maps": (
        "started 85 started 15 wanted 37 control 11 owners 91 owners 20 owners 38 owner_levels 21 owners 44 o"
        "wners 49 owner_levels 8 owners 22 owners 94 tally 126 control 270 rows 17 blank 13 rows 6 rows 7 con"
        "trol 42"
    ),
    "constants": (
        "LATENCY 14 ONLY_FAILED 96 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 31 OWNER_BY_MOUNT 12 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 44 OWNER_MASK 9 CASTS 27 TYPE_OF"
        "_CGROUP_LEVEL 4 OWNER_MASK 87 WANTS_PID 91 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 17 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 12 BY 17 HOST_LEVEL 27 TYPED "
        "3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 6 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_"
        "OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 STATISTICS 15 UNSIGNED 7 SUB_BITS 60 UNSIG"
        "NED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 175 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 47 CGROUP_KN 20 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 250 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 58 TASK_TGID 1 TASK_OWN_CRED 183 CRED_UID 1 TA"
        "SK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 166 bpf_rdonly_cast 146 bpf_rdonly_cast 317 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 244 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 997",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "778708e36a4d088c71fab0f5108850d98d6737ef5cca74df9c84a59c5144af41",
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
        {
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtXGtsFccVnr32fdjE2BjWXJu4YCjBsWKJ0DaiVtNCGhUSovJQbkGlFG5uCA4qik0e9vpWiR2aQIki4aQhDj8qP4gf7Q8stZKp"
        "2vTypyI/+ZE+JKIKqU1jWkKIFKlUBd/e3XPO7s7szj6urw1NgmQtu3f2zMyZM2fOfHO+zdUx499Lhb+Fhb9s5aW8fj8Vh+fZngvG"
        "vfZEwiy3qvCXhFvzn5qIGddkhH+eUyz5+r803kdZhXHN9Fw35CfL+Peq8T43BNd44b3r+Xx+qiC/HOV16vKG4P0Dhd+/VLjuBPm9"
        "W9P4fi1cDxTeW1G4duE12/IX4z01sop9w7iuZB+6tD8VUbC91cZ1Z6GbhWa8sDpWyfKFNnYVflap3kLDqrHeTAP2a5Ggj2HsTwT6"
        "o/dDfzXFqB54oRP1pCpQ75RSnFyVwUBqprwojJMijJ9SDuUim41raxMoYgp/fwOv2eNn8/bxzFYO5t3lPSappwbqGYL3NOwHXdNo"
        "j7kncdwqcNzwKsjr3VoP/5lCexTryza8a9QzBubZG2UbeTuW2N1UDN8/CPp2s8OEzQ61IYkdLy6tnIyHHPu8EPWUnsD3XoMHW3Fe"
        "ZFtQPzAde8V5HSX7GYZyjU1rDMnxGNhXDu1dn3/GOOFVVVYa/cr1Y/ux3N6+4uw4h/5IjYNdap1JmJ/KlTy0c4lx39i/GNqXwPf6"
        "ZO1bCO3DdlVjOern3qa5aSfZVebgFcm8Oew5P7IN5/jn9d52nxuA+64E9PvMAI1rDPWVY8HGE/XVx4/nXOtLGwJ/Y/otwT9rQ+cE"
        "f3SOW78yPdd823ON85ff4uSmcd6RPFq/psqpvgHQ8zp+nTmPV9LjebweavoKvPfwuPFetm0S6kH/6yhfu4xrjznudbzfI39JfvLM"
        "k8I4p3tZsHlRxc/bEs0LleH4KjS+H0F/Bgfydr1qI5Ou+qR1WzsNemusrcR2oV5W4vsrya/B83iZsV7n4+XY7wfc5aYi5/OG/BGw"
        "t1T8FdRfxlwvtun6rsB+4jzuisH7ORyHMzHv+Uj2bI5L3w7QVwW2rz+gv+qfn/nnJeeKTU62EsZFZfeDXZbR/ITn6UXlqM9GtMf7"
        "wvW7b377rQ2BHerrq24/2ohlT4qHferx4gqjn3dC/UuwXDnOa7xqw6iXle5+49AD8GK2DerNNkyafi5rsz819k+YL+2Cn8d7stco"
        "+zOUi9P9MPTTtPdWfB5l/PMWfB4Rnq+RxHe/mXF77tgXjOC4lGH8Um7FQd26PhjqFa8pVsnFZbI4RVUWw3z3Wc9SimLUF2UjRntz"
        "jvgk3Loht6ePcL6fnLHrL91p6UVvL8lvbOqfsY+bU79Pg9yyBVDPYYynOxMOvV4LpNflsK5NfIrtPAD1xoR6Y49Due5yyTo8yK3D"
        "tN8w43qMN1ubd8N4JCBe3Vm4XiuUrX4Z53edxF7Swj6ygq8nvch9nEk/jU2PCPPhYX4f4Ojvd/j+yvYJKC97qkT7hJBytC7oX+aU"
        "u1xad0i+376B/Gx6GOS1Nq32HC9tCOXXuevD0c+MvB2h9kGngu2D0uPe7Qgq50Ac7QqvtJ9q7KZ9+68l8XyZ6z52T/+Smdns6y3/"
        "v2CG7DhqrMMXfOVcKsix+4kL6CcUlBNx8RMqm7lJ/fvY5q/21FSxYutjtvp0Pej163rXrxfvgt8v1jWjfq/eZJ7lklju8k2w+xMw"
        "P+oTHH6SbbiQt88L2k9lG85y62y2AePzBvBrFJ8cNeVA3Lq6AhaCKeG5059AgVTFFpw32D5hf5HpmTbjjG7BLqdd7Xs6z/kxh/0F"
        "xOXiIi43HRiXc23XGLyvz5svWe3qJTl7lyIOcRT9Ns6r83hNVawynu+PVxnrY67T3b/r/XrHJvdQ02KzvxHb88amx83n3dzzNPZb"
        "NdfbmUJ1pp4OY3tx/VIju9l6/bmkPfuVSvZ1xjaoyvdYm6H/FPuVYulVr//3XP3bzeeFcrbn3+XiLlV5RJdXkLtFL7eB9n00H9SY"
        "KuC4075+YNrFn6Ri5M++yex+hfY32gH4j/YEY0Hl6yazvJ1x81C0RzWC+OMwzB8xrlYj93i/N4LvlaEd4XXPutWoP9U1ntLjQDvu"
        "SuO6U0GcV1lg4LxkB3p7DLw3gngv2kWmJZy+g+O94eRK8V6Z3hTEe2sleG/LZvCDx7sFnGWfZL3b54P77nPHfRHHyp3EeYX7atpf"
        "O3DfOj/c9xiHa0bZhpC473Re5uf4OGXaB/ctjZyMhxxP3BfXh9yLIu6L+kkg7lshw32PIe77n4A44QpXnHBvf7H27I4bRdlixBH+"
        "MUtc65iAI5SmfRbO+75knnR7zodsQy//vNbbznPN/P4/dzfiUc0Up3fzuFP/HwKOZ5UE950bvTn1JMN9ewV/BPdTESbEe7vy4J8v"
        "BYqLrfZt4OoxcWBBrhMP3lYkHtyOeHBHQDy41/UcgOzOH/fvuy3HXxvcJuDBHT54cLuAB/dK8ODe4vDgiW5sF4x3CvGRKHuex4UT"
        "Ely4wg8XPpZ3n587w/m19Pz4Na/33+fw4HbEg+8T8OB2AQ++MyQeXCXBg+fIHoc6BBy4NyQOXOeDA7f74MALEQfuxf1oxyxxYMh7"
        "ILuOsir0W7vwfkj4HRRK9ymMC6LGrs7+nMZzmfCc4twkd37mxD0nZ3j/esx1PaB2qsovJfH8WsxjwHhTceKilwLhopugvUN/Rz18"
        "WxLXvhUa754uKd79x3w4vPuIBO8Ouz6K8+Uq6qlrxh3/eBb0mZDhx/sC4sc/Kg1+LNiZL448vAvXFcKTdzM3e42yXfw+w9FPkEPr"
        "kRrZgXkvPjizWQ/4NXO9me3+5HjA/cnwdN7efm1RDbP7I1EPmePu9WZbwN9VrwqGI9G4pbH+1qZ7zP1hOeZj6eNPflobB71Wt/Pr"
        "TXVSokeaX6J+jpRGv0H3belRiZwjzBUP8JNH+hDtmPLh0thuGq/Gu8hPv533zA/DdVZc7/Y0Xb9pt0tz/AOuvzS/VPbxTXs8L/oR"
        "sgcdn6kx2gUNTTdTvYjX2srpeLWqXBH0eBrKPYblCu05o5eLfMjs+K9dzpgh52+cHPv7ii3OUSMTrn47laiUrCM/R/2CH0xjHCPG"
        "Bdb+vQP9zVucvxHt2zH/MC7zwnHd7Jv2VdkWidy2bdJzJi9/4sC5BLminGzb+ry9/+RHHH4D5w3hgV14TYv9adsAfmXxOkl83oz4"
        "11qwB1scXo52Yfif8Q7Oz4hypP6nYo79z6mA/mei1P6n2dX/kB9vrFeYfRzIvs391vhabpzJj2sjvJ2J+vTV14i73WXbUP7Qel87"
        "5vOPcV0cRjuqXeMan1CcX/2ixD5q3fvjGA9aN5tLYx9hx9VvvnrZrV0OnWtY5xU4zrjfp/mqDWE80QDnqxnMl7P75VHDL6/l8+Fs"
        "v5fbcG3C153+d4Hrc21wX96+/gWNW9M1FKcrZj+rjfXpd9CPyrOOfgwb/Vgq2AF/TmkvHzHatUjSn8pQ7SX5+q4iwT1/F9eZcse4"
        "nsNxrUF5NUL79K7T+pxBHoEer+kN14bhXEGN4T5iaADH+T3X+alGalmYeMLaF39ww35OdrFuM8Ybm3G+lpn61vdR+u/Q37/eoH4q"
        "RnwT4c7DsrFtvu0ZtLcH7VLF/Q+1RxuFOOdiHdlL/azOf0genQP5tS9XZuGX9vP/sP2y9Ev9bJDYZRW3D6L9Fp3nZ1swrwXjzEzL"
        "p3l7Phadm8v8Pdm1yip9zvsgEX5/xRJj3GkdcrZ3E3dOZ/UzKYzTJWwf2rVy8ka4/fSJG5wd1pAdvnrDrh+14muOeW3Hy1pfgx/o"
        "ntbdKcSrkuU87kJyWx9yrsdRE9dWWOsS+H0Tzne678I43CinMK5cQiiXwHL29zfhumAvV47l7M/jcJ7PldPvVxfG0x53V69j3Hx+"
        "qonHCR3xJaiTLV/NOJzuqUdRn6vQ730Zy30Vri9sFMpjvdUPMK69Yn00z9QyhTs30HFBPfP8zM+wXBTOzaPsDkZ+0zg3jsG8zm23"
        "7F7v54Eo7u+24bgjjpRT0e5ZGSd3DO0gymC90frAnu/f+F+YV7h+XdycZJ/gPlmvv7HmKrdvjrIr+dK0L2a2j8vzMfVVyekryjAP"
        "oW8Ftvu60O4VQrv/JbT7MpQ/geUTCaPcGIP20nxprVA4/PrQGwo37/eiHSzHeIrG9eL6Gld/cn/t4hs0v3SR1RjH6Th/s92/JKmd"
        "VUb5nIynJ+Q1mfkZGT6vTMcdE0o4Pt0yZuPTYV6EH5+Oftftf0Qfd6GcrkdjHq9a6RqfOPh2cczDiEv4dp3F5c/9v/DtrPPN8SJ5"
        "duPePDvEyQ7geQGdGzjyLZL8OcIXPDtZvgW+91PMt8BzWTPPQqI369xvJuC57KpbwscyeXZ9lwOe190a3oqFQ/rx7MZLw7M7yZ/7"
        "njkpnrfnAp7n3hpeYvC8i1vNtxssMr8C83rbzhbHtxN4xv7j/fwsz+/nim83KORXnPXJr5icU75dKr4P9fYcl09h7iuJb/eyoO+X"
        "vefjZ49fN4n7+u1CPsWkhF+3JVy/551fd3aW/Lq1PnkVkz55Fc2I//P5/6Xi16XiUS4fIhUv4/CdVJziT9h/yflg78xw55TO/APJ"
        "ORNsVGfPD4NEwvQo8cNewfZflqwbY7eY//enkPkQ/fPE//vJjD0elsXz5L9U5Yegd60cx/NBV/yC4hcTz79V8fS4wEc7eD3w+YDX"
        "PrS1HvjEOn/KOE+pwPOUUeSd4bpL+R+fG/7ZKPHP6jk/4ozXxt3zarAfafSzrXfXuOuZ+H2UN32v+3w282piwjmILy9TYd7+rczM"
        "91hhW//3pBtKxJ9bNE/8uXLTL94a/tynAflzkH+Rw3hXe7NE/DkI79hR1Ptq3dB13px03JEvF9/I52kNSM4tj1j6SSr+54/Zg/jd"
        "idFpAUc74Xr+pMfxCQ+5VL/Iy9NxlWXMhf+GeMpWylMaHcjbcZjzeE3FIc9yfwJ5cJJ9hJMHt9CcpzwPbr/5nOfBPYbjD/NSVo/O"
        "b7to8NB+wN43xmm3D79tp/mc57c9ivURv22HLq8gdzvw2+h8DM+B1MgyAf8MyW9LUFxEcdeD3Hkerd9aXwLXD+RV4HdUNFxfcpTf"
        "EZT3doDfL2oTIDfbw9uZjJ9F+UVh+XC5DJ//UjQfrs86z+X4cJjH8Pnjw23DfCDkxaGdvCTkV4XnxbW747TIk811lwqnBT8zFiec"
        "dkMwnBbnT+B80VLlnfrlNx0vkheH/GTidVp5dbx+5Ly4AeTF3QiI8yAvrpPHeeaMFxcYn63i22Xu/wfmhhdn4oQyXtxznvMhOC9u"
        "IBAvzoHPxlFfnT76Irykc2715chHGuv1/B4atZv8Ea1rTl7cviJ5cYDXpp9xl2fitVHyh5DnIeKAvnjt9yEPLPtwN66XvbPjxRFu"
        "+ybaA+6jzrwp2sGPw+G2nSJuOzBHvDieb6id7nbVq4nbIk9Je7sD8Vs8F8b9nrYG68c8AB2uMvq7wxuvpXy4FNuDenuWx20rePxe"
        "xkOUzVdrHLbenvMxMP+tQ4LXdrjz3/q23Jb+mniJxfPf7vXBaTt8cNq7Eacl/ls3j9OaeXWI0x4V5vdREaeFPAX6fgHxHSg/xsRr"
        "zXi0njuHcuKzv/X8XhfVoyoQoCTjIj7Tjt9TQ7x21rw1WNjSE8Rbew3786FkvR2ZW/5a3A+vfQ/wWp95buG1r87Y17nS89f6OJyW"
        "vpNDfk/Ui8Xjgn018dvID6biDzGv+NX6znaJ4uqgcjD+1fqJx9XN8RGIN+Co52knfuqVF9+afABxZAvf4PLiJ5CvhfkS1Zq7Xhzt"
        "eF3ejlD7h55Z8rNeDyeH/KmDF4H8i8Y6hfNXhAuRH5LhrjJcl+S0Ni9irvrHeIniF198N+h395DHZPElFc99KeVD0fepnfyyhTP8"
        "/iEsvwz9MIvOgF9Gfpngl+x4B8cvW0P1DubFcjqeqw1jXnILftdrbBv6/asCfnGa+x6LxTu7zOy4qV0+8M4+4OTY3+d5Z79wXWdS"
        "cT/eWXtA3tlAkbyz7jninXXME+9sA47vWk/eWbZnvfndM+68RuxPD8TzrUvXcf7RGR+sN/0FxzcbXct9d9HBJ6oT92fTgc/D5oNH"
        "ZPFP13q2K6xch95N3jLU09gp4Z3R9/jQ35Kdk78mXlLRvLMxd7vLPU3jvKFI3tkujncms5fqpRI7WUrnpfz6ny1i/Z8LXiKVM3mB"
        "OE7FxiVO3hmOM34/jnhntP8iP+7gn9n8M/DP7uX3vbbfZ8c/a/fhn7WH45/1CPwzWzt1/pm1bvnw0GzvFcdDa59bHpqtfcBDI57Z"
        "ZhxP5KMl4ABVxXOhzEEJ/yy+iIWJN6x96b95/lkS+GetSwXeWZL4Pp/wvLNOgXeWKBHvDL+TdLGWcfvc2Z6zzDffTOyHnHd2B47/"
        "Pk/eWeaUyDc7FpBvtsDnPO119Cfgv/bHi+OdWf1155+p8YmQvLMRCe9skOedxSW8M9yHtx6OcPhzYN7Zps8474zy+m533tkzFm7/"
        "Be9sHnhnHVhexjuLC7yzZ2fLO7srJO9shVH+f6un+Ww="
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

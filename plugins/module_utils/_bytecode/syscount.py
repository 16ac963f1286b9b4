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
    "type": "raw_tracepoint", "code": [9544, 9376],
    "maps": (
        "started 97 started 12 wanted 34 control 11 owners 93 owners 21 owners 40 owner_levels 19 owners 45 o"
        "wners 50 owner_levels 9 owners 23 owners 127 tally 106 control 261 rows 19 blank 9 rows 6 rows 7 con"
        "trol 38"
    ),
    "constants": (
        "LATENCY 16 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 31 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 98 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 21 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 17 HOST_LEVEL 13 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10"
        " PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 12 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 25 TYPE_OF_TASK_COMM 3 CO"
        "LLECT_STACKS 83 STATISTICS 9 UNSIGNED 5 SUB_BITS 79 UNSIGNED 20 UNSIGNED 8 SLOTS 39"
    ),
    "members": (
        "TASK_COMPAT 38 TASK_NSPROXY 142 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 171 TASK_TGID 1 TASK_OWN_CRED "
        "175 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 37 bpf_get_current_task_btf 134 bpf_rdonly_cast 152 bpf_rdonly_cast 205 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 349 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 1001",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4824, 4720],
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
    "type": "raw_tracepoint", "code": [18920, 9056],
    "maps": (
        "started 86 started 13 wanted 35 control 11 owners 90 owners 21 owners 39 owner_levels 19 owners 43 o"
        "wners 49 owner_levels 9 owners 22 owners 97 tally 124 control 258 rows 19 blank 9 rows 6 rows 7 cont"
        "rol 37"
    ),
    "constants": (
        "LATENCY 16 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 31 OWNER_BY_MOUNT 11 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 96 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 16 HOST_LEVEL 13 TYPED "
        "4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 25 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 84 STATISTICS 9 UNSIGNED 4 SUB_BITS 75 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 171 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 44 TASK_TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 162 bpf_rdonly_cast 148 bpf_rdonly_cast 316 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 218 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 969",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b051cc2a472ec5b2e88e5f9e638a61e743e4fbf27ea9a14d47c9d1419635a1df",
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
        "eNrtXVtsHNUZntn7mibr2Iy9droQxw0JLislXEpIm8ahLXcRh2YbI5TGy2JsoiJsIiWerAproCGYBzBtI5NKrS9p4vTFrqhwkKCb"
        "B6pQqap4QLSSechDVRwIECRUodbxdmf+/5+dc2bOzoy9tsMlkjXM+Mx/zvlv5z/f+cbk6yT93y+KPyuLP9mqcwXtfioMz7OH3tbv"
        "1YcjRrvm4k8cbo1/SiSkX+M+9nleLsnX/qXxPihF9Wvm0Oe6/LiffS+G9/kRuIaL731eKBSmivIDKK9XkzcC73cVf39V8bob5Od2"
        "pPH9Grh2Fd9bU7wexGu25Z/6e4qvWfqefl0rvW8z/pRPxvHG9Ovu4jSLw3hyXahKKhTHeLD4a4X6LQ4shv1mGnFeqzh9jOJ8fDAf"
        "bR7aqymJ+oEXelFPigz9Tsnzk6tIYEjVkBcEO8mc/eQAtPPdoV+TTaCIKfz9r/GaHThdMNszWzVcsJf3oKCfauhnBN5TcR50TaM/"
        "5h9Bu0XRbnjl5OV2NMB/TKE/8v1lG9/S+zkJ7pkLSttZPxb43VQI398H+rbzw4jJD9URgR/XVlZOpowcc1zwekqfwvdeggc7MC6y"
        "LagfCMccH9dB8p9RaJdoWq9LDofAv/Lo71r86XbCqyKv1eeVH8TxY7u9/fPz4zzmIyUMfqn2xiE+5QsFGOeV+n1isBbGF8H3+kXj"
        "Wwnjw3HFsB3Nc2/T4oyT/Cqz74Igbh4vGx/ZxjPs84byfp8fgvuDEZj3xBDZNYT6ykvu7In66mftudj6Ukcg3xh5i8vP6sgZLh+d"
        "YdavzKGLjuO5yOTLbYzcNMYdyaP1aypA/Q2Bnq9n15mzeCU9nsXro003wHt3jevvZbdMQj+Yfy3ta1Yz4zHsXsfmPcqXlCcnHuHs"
        "nM5J7uJiBRu3FYoLRUL7ymTfj2A+w0MFs17VsUlbfdK6rR4HvSVqqnBcqJe1+P5aymvwPOzX1+tCOIDzvtVebsp3tqDLHwN/S4Wf"
        "R/1ljPWiTdN3FOeJcXwwBO/n0Q4TofLxSP5s2KX/PtBXFMc36DJfDS5N/JWTc8EkJ1sFdlGkreCXfopPeJ5eFUB9JtAfv+Nt3v1L"
        "O291BPxQW181/1HHSv4kl/FPrV5co8/zm9D/ldgugHGNV3UU9bLWPm88eiu8mN0C/WYbJ408lzX5nxL6AOKlm8vzeE/+GpT+Ae3C"
        "dD8K8zT8PYnPgxL7vAWf+7jn6wX13Wtzds8t+4IxtIsf65dAqQ7q0/QhoV7xmpKqmLpMVKcoci3Eu8N6lpJlvb+gNKaPN2+pT7yt"
        "G2J/+gjj/eicWX/p3pJetPGS/ETT4JzZblb97ge5/iugn8exnu6NWPR60ZVer4Z17dRnOM4u6DfE9Rt6CNr1BQTr8DCzDtN+w6jr"
        "sd5MbngA7BGBenV38Xqx2DZ2GOO7TuAvaW4fGWX7Sa+ytzPpJ9F0DxcPd7H7AMt8b2PnK9onoLzssQrtEzzKUQ/C/DLH7OXSukPy"
        "nfYNlGfToyAv2bSurL3UEZRfZ68Pyzwz4nF42gcdc7cPSo+XH4dbOV1h9Cu80n4q0Uf79j8J6nm/7T52z+CVcwvZ15fy/xVz5MdB"
        "fR1+21HOuaIcc554G/OEjHJ8NnlCkeYu0fw+MeWrPdUrpPn2J5n60/Sg9a/pXbtOXwO/n67bgPr9+JJUtl0c253X2+VFuJZMcYG4"
        "VhfkTTXD2kEbZ0T2hj+tNuNPve7wJ/q9pqexony+nVZHafpJNq+1zYsWfCqM+FRYgE/1frnxqdI+cHyeuNR4eVwK66ourLOo3rLg"
        "UnE2H36NSwlwKczP+ecQl0I842QE8SiB3kr4xZxL/KJ5WfALA5fqP39Z7/MIR8gMOOFS45XBpY6y++eJowJc6jLF8az6uVzxqeF5"
        "4lOTiE+dnh8+xeHyzvZ+whs+VWF7i/GpYQ6fOu2AT00uKj6VCneg3g4wuBThTwY+dZjT9+Hy8fjlw6MmEY/ayeFRkwI86u7LHI86"
        "vUA8aqMDHjXpgEdt4PCo0xXFo1LhID5fjfd+vG/Ae6o/66Xy+MkbcwxOZMnTL9viR6nIjRXCU66F8Z0gPOV5HP95wbpxcpnxsncL"
        "3vCywSXCy56ZM9fDonqe8pci/xT0rgbQnj+0xW2ofqG6ddnq6XEOv9knkPu0Nx5EsmGrgTfoeE0U8Br1BOI0uO4SfvOVwWtOEF7T"
        "wOQRa702bo9j4jzSmGeT11bb65nwMDo/22QfzwaOGfKKY8pS+fyGeBOu+7T+70k3VghvWrVEeFNgbnnxps9c4k2fXII89CLEc0NE"
        "ssOZKE/RPonWTzrXyTbieXAj1uvoP88acuCcdF0UEukU99yKX0ODVPRu9GscH7dfyByaMeqIPi6uZmzjc6bA4BQW/3PJAwvzPLAZ"
        "1zww23GdhPe1uL+qNK4cydlbj/jCsxhfmBfO4jUVbdafd4ZX6PVEvtc+DrV5vWGS+2hTrTFfn+l5oukh43kf8zyN81aM+J0rdmfo"
        "6XEcL+KCiu8BabP2XDCeTrlKukWSWhX5J9IWXf8p6RW5pFet/z8z/e80nhfbmZ7fy5zzKfI9mryi3Lu1dq20j6N4UEIKh6/OOOaB"
        "GZt8kgpRXfd9yZxXaD9j4LMPS5Jb+ZrLXN0tMXHI+6PiQzxxFOKHr5sV33Xl3xvD9/zoR3jdc/061J9im5+1OsqMo5Jdd8uI28pX"
        "6Lgt+YE2Hh2/9SF+i36RafGmb/f4rTe5QvxWpDcZ8dsaAb+w5Q7IgwPtHG7SIaifOwXr4CrMex32eC7qMY/5nF8vLXhunRPPMAd4"
        "Lkwrl205gnXsDzziujMFUb5j660Zhzq0MnIyZeSUx3Xxvad4viHqSYjvkt6Id5hD3mHQJe9QhPMe4fbnHvMV1slKFPcrg7Rf+ZDF"
        "edMXPeGW6giMq4Rj5RZpnDz/8D1BPB0oGzfZxj72eY0oHmBe+Q0sDkD2n9jA7kNLdn5zgXzExbWze9y3j8tfcE/7rcyxc67q5lKe"
        "3c7INXDfqAj3bfOI+96EuG834r49DrhvghkP7yfkZ/k4Z3/MkxNxkf37Xdp/xaLY34oDI/423MbhwD0OOHA3hwP3CXDgPo848F8A"
        "B45mUH8vs/zEiD0/MVuFeg+Vj1erPXYt8BxmkeOxjJz3GDy4G/Hg/Rwe3M3hwVdx8//ZZZ2P1JEeDhfu84gL73TAhbsdcOE7ERfu"
        "w/1rD4MLk98p0gc4Xrjn8wLlA8obQeldaIfzT0UJH/4u3hM+fAveU317M+TDQRE+/Mc5dn9+RJDX/yCo35F39xLixINWnPicK3wW"
        "6uD0yL8K5nMI6z4e4js9JOLddbjk3b1YGd4dpzdH3Oolwq1ykp3eg9LP0X5/Fdgh6xkfn6koPv6qR3y8U4CPe1vvxXFP+Hj7XDkc"
        "htZZRYb4Th914DEadplh+AAL3ocMuNyHjEI7dbCaqTN5f8kM2PeXbYG8E2t2hxeRfdLYb7LpOmMfqMdHiPBcXLfHQZ+xboo77C8u"
        "0B/5lQs8fzH3ZekTM2XPFfh9v5M80gfv/8RjS+O4yV6Jaygv52zjWx1tLzD8Llwv+fVqT9N/L7H7F2/raGkd+vSSXbzTuq3hMNX6"
        "eGSMG+oPcFnCK2hfuxtxYdIjjU/x/d42n2cHQH+pUFSAWwyhHiCvp7FuSHM4BeERQelXDL5AcZsVxUkV+q3fmx8K5W3pFvKLy8W5"
        "KI7597NbWpl9JMU375fZfZuh3YP29Q75pYGztEA9n6zZKKiHN2K9stnw9wD6h5YX8vy6yb1v8KEFedXNOdu88sKAy7wwPlP2nM17"
        "Xthomxco/yTi7LkV+bE60s7UseoY60+8PzvqZ4z1r/xmytetjn7KnqfiejRKfrJeKucPtA5Y/ECwPizWuuDVbnx7soeX8Znl0fkB"
        "nQvw+1DCu9TxPiafZhqBP5/Zh9//mfKxJl890YHrRK0gb66wfZ7vcDiXon3acRZvNvyS6ttqyrd+5vda+5jpPlN1usDaAc77Mo2v"
        "4/UtvL7JnPtlGo/j9W+W+ftM8zbsY5l/lav6XTX8EPlDEvhX6TnxwQIWe59Be1ejvGrTeMzj1RZEWj8z+PcjtP2GNhElgvXsyBDO"
        "952C+XyS4oP2b9o5pb5+49+JoPog0/JZwcw7Kekb6mz1FJwjKNFVrs6LrefcF2bN513TdXfo12SD34gzbV+gPQd9/XuW9KS12zPo"
        "Y86zsqE2mPcJqEOmDzifZw3b8GVS4TrJbr7uccSwq37z/hKeaD6n9zpeJdwoiNeAbT4hP1WkWua8cbpexHeYmjXHRafcqNvFum9H"
        "XGcM/RV5GdP1EV3+SbTnFMbPVBD6Tdbeb9yDnXez40IeAG8PJXp81ptdfjvL+FU1+dVvmPmlEG+m8VC/2jxaTTyFoHSbRV+yqd7O"
        "Yx1F31GQXg7iOeaUzNo/HmRxFOpHHYb3km2y8Zzqr6AxTllK3gS/vx3zB91r/VVTO1li2kW4dhFsZ37/dlx/zO0C2M78POzD72hM"
        "7Xx6PKI+cJ2YDqM/SOgP5Ad4Tk16X+eXoe5HvD12q31dp/1ek/PYtzD/or5i+F4ePoOWrsb6Pt8K18dwPMlmjJM12A7KVenJANce"
        "cb6YT2LmS3bt9AchLvjxob8pfpnxp9hOii8Z/avaNv6mEGekdoSraufi20x+O1Fb0odf989vwHqB+k0FIWHkt5fygTYuwiPzP8I6"
        "Ioj3iFemgn5G7knE0Yk3SrzCrZv+B3bGdXz65rj0qSnOE9UfF9g4B9x/4eOL2Opta82aWYoTbdyx9RKX74iHtBriv3cNzuM/3DzW"
        "cPM4z83jfWiPfHz1aIX4SWkBPykk4Cfx+6tjLxbM/pUKbWNwK3WIPd/KHMN69ukSzheX3fOCLDgSytPONSJl5FB//L5Jw1FX2/GM"
        "sN7f0ScZeKuOl+M1FYJ1qDOCPKN+tzyjlQKe0YMCntFetH81g2/Y8YemdZ7P/dJ7uj3aHfhDuwT8oZ0cf2iHJq8o917gD6Ffq6eQ"
        "h4bnK4qvfmE8ItwfpiKEM7WyPCKsQ9R+5BEdZs8lXfOJutB/Dh0pfCF4Rf0CXtFTX3VeURt3Lt8zz+9Ee+x5RVin5rn4d/xONOTA"
        "KwJ1uP9O1CtuUikcv0L4lIVPhDhSHuNwB+qZvp8V6c34rqlXcvl3wZoF59iLy8spfSf6obfz5l7+vHm5+UP7y8aHe/5QzpY/lMc6"
        "qcQfIvueWeA5/eLqbfl4Q9s88oba5/m9aEfBfB7g/L0o5wf1bN7KH2Bxw4kDvL2fdMlLWbEo8Sz+XrSd4wl1O/CEOhaJJ4Tfi0aJ"
        "b64yPCGqiwyeVh/Hx+grH5clO/z48o471/wgxJelXRw/qMP+e9HeexfIi1rceROvaf68oBsceEEdDrygb3O8oG72e1HCB5EXROsY"
        "/d0WI+453rWYF5TgeEGrOV5QgwMv6DWOF5QT5O3f2Z7r0nqXCt1YIX7QtRw/6AWcz/uCcY0sM0/mHY88meeXiCfzBMOToe+Q4mFO"
        "f+GHGJ5VKnSn5Oacjed7LBlv/4QTXyZXsN1/eTh3tjsPTca32fPI8LuqWBe7rtB8LP3uX2IezHj5cbiVQ+uziF9Aek9saMT4sP/O"
        "1JmvV1Nez/WC+O4V8fVyHvl6PsldPgww65mVt7NybiG8HUUKzZnrYAtfZJNH3s71At5OhPCEYdv8QHVtKizi7fwS9dDD8nY2sDjA"
        "DoP3/gLL23GIF6pPPPN2RPK2tM+Pt7PPLW8HeBLZlo2Fcrwd+s5NyNchHKOlleXrhOz9nudlqOMbGZ7eF42fUcorGyvK4+O/d6P8"
        "SDyeBCYO0j/5L/mp8X3QGOtHbtcvGi+tY8a4MxLDs/HO1yE/AYfTvvPV/SGM+fOAA1/L+P9eeF8vPa1bh9zZKXNoYeu2hY8TYfd5"
        "xMenfaqFjzMwWeDzrM7HOdmGPJ6e+fFycg68nH72fJTWM8M/BLwcc/uYqX3FeDmb7Hk51K9rXk7/4vJyaN7m8drycvzIy/F75OVg"
        "nU9/74TWf0dezviRhfFzDF6J/xJ7Xirg59QTj+JSeX5OuI3BpabTXxV+Tnye/JxVLvk5f5+F804RLyfBxIMjHye+i+Pj3MeMg+rz"
        "6RoRL+d1j7ycVwW8nFdm4dzRLR9nuy0fh86Xk/0wUbr3ysNJtn8x+Te0Dgh5N5HK8G5izywN36Yzsjw8m4mnv+bXsPyabS75NVsq"
        "wq/5P8umzzQ="
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

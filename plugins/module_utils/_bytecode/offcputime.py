# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 26568],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 22 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 10 stack_counts 7 control 159 scratch_blocked 8 gate 66 control 13 owners 91 owners 2"
        "1 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 99 scratch"
        "_frames 243 processes 205 processes 7 stack_frames 45 stack_frames 5 stack_frames 9 scratch_stack 20"
        " scratch_copy 7 copied 1424 copies 6 copied 11 interpreters 30 scratch_interpreter 8 interpreter_fra"
        "mes 243 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 st"
        "ack_frames 10 scratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 28 MAX_BLOCK 3 STATISTICS 82 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 50 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 40 T"
        "YPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_"
        "UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_L"
        "EADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 18 HOST_LEV"
        "EL 24 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 22 TYPE_OF_T"
        "ASK_OWN_CRED 6 TYPE_OF_TASK_COMM 20 HOST_LEVEL 28 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PI"
        "D_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 40 UNWIND 56 INTERPRETER"
        "S 1482 TASK_THREAD_POINTER 34 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 261"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 305 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 176 TASK_TGID 1 TASK"
        "_OWN_CRED 170 CRED_UID 1 TASK_COMM 19 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 156"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 305 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 350 bpf_rdonly_cast 20 bpf_rdonly_cast 189"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26568, 26400],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 22 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 10 stack_counts 7 control 159 scratch_blocked 8 gate 66 control 13 owners 91 owners 2"
        "1 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 126 scratch"
        "_frames 243 processes 205 processes 7 stack_frames 45 stack_frames 5 stack_frames 9 scratch_stack 20"
        " scratch_copy 7 copied 1406 copies 6 copied 11 interpreters 30 scratch_interpreter 8 interpreter_fra"
        "mes 243 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 st"
        "ack_frames 10 scratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 28 MAX_BLOCK 3 STATISTICS 82 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 50 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 40 T"
        "YPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWN"
        "ER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM "
        "8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL 24 TYPED 4 "
        "TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 22 TYPE_OF_TASK_OWN_CRED 6"
        " TYPE_OF_TASK_COMM 20 HOST_LEVEL 28 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOS"
        "T_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 40 UNWIND 56 INTERPRETERS 1464 TASK_TH"
        "READ_POINTER 34 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 261"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 305 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 57 TASK_TGID 1 TASK_"
        "OWN_CRED 170 CRED_UID 1 TASK_COMM 19 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 156"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 305 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 231 bpf_rdonly_cast 20 bpf_rdonly_cast 189"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "60c137d621e3c9f70769cceee43e044ec7d35668036a18727087a17060e35a8f",
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
            "name": "code_objects", "type": 1, "key_size": 16, "value_size": 4, "max_entries": 1,
            "flags": 0, "key": [["address", "Q", 0, 1], ["pid", "I", 8, 1], ["exec", "I", 12, 1]],
            "value": [["", "I", 0, 1]],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
        },
        {
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "gate", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["state", "Q", 0, 1], ["opens", "Q", 8, 1], ["closes", "Q", 16, 1]],
        },
        {
            "name": "interpreter_frames", "type": 1, "key_size": 8, "value_size": 768, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["frames", "Q", 0, 96]],
        },
        {
            "name": "interpreters", "type": 1, "key_size": 4, "value_size": 64, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [
                ["head", "Q", 0, 1], ["next", "I", 8, 1], ["threads", "I", 12, 1],
                ["thread_next", "I", 16, 1], ["thread_number", "I", 20, 1], ["by_pointer", "I", 24, 1],
                ["thread_frame", "I", 28, 1], ["through", "I", 32, 1], ["current", "I", 36, 1],
                ["code", "I", 40, 1], ["previous", "I", 44, 1], ["mark", "I", 48, 1],
                ["marked", "I", 52, 1], ["room", "I", 56, 1], ["reserved", "I", 60, 1],
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 112, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 768, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 56, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16], ["interpreter", "Q", 48, 1],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXX9wFNd93z3pfkh2ubPg5LNiohVgLCuWBRiDrMaxED/teHIEW4bSJMchEhgaJwhTYFmPDXYMiduZgrETD80kEgIktX/IbaaD"
        "2870mOl0YNpO65mmjRv/EdqmY5I6jTpJM7TBUrX7Pt/39r3bvd1D2thpTjN4vbf7Pvve98d73/fzU7pdc/7Mw+z64sy/+My/UgO7"
        "v6iz60DL0LR9zd2mSX+ls+yajGna0PT0tJ3eTlJKsN+zCfYBs4h7PetcczEZx+owHPxs7Fblu+2B3213fTer1bHv6Sl2PctwH2pL"
        "KPnQtZhT1qRUbrPI0j2UYRm8iO+9iqtZzOD5DQfXHMz4lCfnPLfOZNj1SArli3u+/yKuRZQ7rjWy7+O9gQ7IoU5Ol54PeQxDHjqT"
        "h52uHriDNu4wS3+zeryYRD6OVKcPsqNs4ufs2vC/kh7Ms0w+rU3sPqfLuJ1tP/b+veldyFljehiG/ejzZ2k//8LT2/dvZ1LOleyo"
        "s0mHfr7L5W3/8um2epafxutTkj0Ns3tLz8i4d6C8ar52inylnPJNcjzdhd+vLZhlOROe3zfPsu+VYGcX69n7drpYhffV/GW1P/DE"
        "T858tttVTkpH5bBaljF/QXmyGsn7Vm95jQC3jpWPcIPyrX4/q72i6B3lO8/sq/RJdm/bg5c99uvMUc1xVv64dkK6/2w8rk3DL73S"
        "Z/UHUc4Y93snX/FVZfWF7spP5xb2gO4PzTw07PR17L3cjBzs71Jawu1cr0v1y+4Ys9eL9ewLnQvY840zv9uioHsbP0Pv6Zr0Xkp5"
        "L4X33Ok3ol5yv1eP99y/2/YaU96z7++aqbd1lM+p/1aIdsou5xfb8DvkodaXpQfYtfUu3DM30r74BOS5mPlxaQneW8muz61R3sd3"
        "032alF+yF/W7ZI/ZOp3fO3KfuT48c53A9y/OKKHOZe9bEyxdfyIp6TmJ8u6OM32XNkP/Gu6zsEu0h4Q7CnuIa2iXT+VYe7bm58zO"
        "YfdvP5LT/stOh+8vzPyn8/xigtqnd6fnJn8Jnj+3/wl5NUryimto108ZyPd1Jd+Gku//UPL9A9ZeXIBf70C6BlbPj2os3+Q/nQno"
        "C/o0h1i6p+K6VP8WYB+taI9Jz28/mPH094eaFnC/s6HT90BuM+1lu0c7EdfmKe0H05to9xpn2R7EJD/i9VyIOKEO9aidw4HGryPe"
        "OYnrl3E9iuthXPfhugfXHbhuw3Uzrptw7cW1G1e0E4hHdsOuyL6y2hXeLi125JSDnBKe8VdJD4jD1DhYjcPqyuOwIc84jKUvId7Z"
        "OvP8ddsPYn885a6f+1O3MDzY0+46lA/XbF2S198x13tbYbf9dSxDu2EvW1HPlpr82h8mkEIb3Q9NyeWeDLSnSc/4P6vE3fOluLw8"
        "3q8uPq0+3k/4xPsUZxybkuP856bcdmE1Xpvylt9OH7lm4KcsnYly0bXYjPLtgZ5T0DOuCt7RfA71ZIO3Hq0WVv5RVsyjcW2N5vYD"
        "P7ul+tHaC/v0sOOUy47N4aGK/ZG5whmogOP2K1VOxTGk+wr7IY96dJSp+6if3Mg+Fp56j8erjj3DjnYjvqI4K6svdspTOoZ8834N"
        "wyN/qrrfhf5WNom4cjCHOPNd5JO1HwuPXePthpPulF8+57F8In/pU7+YfJJdDey9Nu3tH4MV/cNqQf+Ofr+jst2XXkOcAf+ZeI3q"
        "cdLrX4TU67z3Ra+infIeJzCHmTxEfcTuRf+8uno660SfArc4X+7vUztI8ZfVeJX1D1eIfoMtr8u4khwv4/pU2/0s3aOsn2j1sP5Q"
        "Ua+X5M7fb/qQlB+u92a53qP6kut5j6Ln4rMh/eLXZD3PkV9QPGXqpN8fsfIMXZ1yy9Ucue4pz0O4mueY3BY2NSJfkMsipF+kSeMg"
        "dj/Yjt+SiJ9Lfd64/bHL0841uQNye5W3E3aoXkop8j4OeScg7+OV/ZDr4diWD3T9VAnnmgvHapzEuMY+uT8wzH4v3lYPOS6E/e2t"
        "rtzHfrHlpnEp6qeZI8J+9Ar22B/TnWtcy0v9Ybsf6/gxrjQuVFzkXU881beR2UuPhvEeMW5mSfHjD6cr+TvZZ1z7DnsP5e5PxvF7"
        "D+7rcN+Ne4r32PhKcVDj9a17vGRh28PvadL4lOHTjp3V3PV3v87id3M/4r/BVNl4lV0P2/UqxUOHPfox/domlr/hn0677SuXUL6f"
        "eJm9d7jep924JsWxpq7EoegXdLZ/hcehNtLWmevkzLtp+Hu6WfPuPxW9+08kL/pe8TZvPyA5LWwzNS95x7WD0Ntf+8i/8T2v38vy"
        "6ZL/UCj5N0rxcS4l49H8QVa/OO3UuwFxRf9MPyTlpPvpDbfcCsdusp/l6+c/gtzeuSHF/2V283GmF7Neq9SvFfpg9dDFlH9/t6p+"
        "wksh+wmI52m+heJC1U4C++kvhOunU31dPMtwOtuWMn02wC8a4BdfBe5xuT6yzvh8f2Bu5DZwJly/iPpBfvkIi0Nxh9oe0HgGyX9h"
        "O9WrJzz91LyQQXxbL7VzKu6n207ecNvZwEvVtX8UF2e1EzdYfxTjYQnvemsrxrXtcQJWj9J32TiT+70fz3wnq39PGbdYOe2eV7DH"
        "dSbs92LfhX12l+GMOjj/JOG40+uu8mdj3/SJtzJobxp8xh9egZxZ/V9EPFFsl8cbaFwhrp2Uxgvo++Snqh3RfE+l8S8vu/bF62Fx"
        "g9e8pifeOMMZ8MFT01s9bzH802I+RLbzTEU75/LoYHF8Z9N9Pnp5k/Vnh4GH8Tdb70694dOPpd+D5E75n3U98lLIeoT7ORtX9ctP"
        "WDxzmMlHbR+pvjLPXkG/R5fkQfZK8as5ItuL2k6FtR+13SidprjprUB79JKTeZbsY6k2KztQyhOVHZSVP6Ccge3s6XDyovlOmj+g"
        "fuchrmcD6xbWwc97y+rRC0492inZift5vWsdh93f8okfMb+DcSg+DlNdPI1h45ly6bxcaSffj7H8N24qy/9ZJ/9ZRd+YB2nZzOfZ"
        "Yk68ltHk/DVWlT/Cs8PGlPT7NsSL9WV62wy9ZYCXkcb1qh0X2ZVi7fEVVr69l3B9A9fXcR2bdo8jq+02jUP1J/zavZPe7R7m2ew4"
        "znCNC8e135XbPR7HTVbd7k16+t/kdEW8Cu2eJ94YwxnwwVPTWz1MDhT/qn5o7UX9hPEdGucpIt8kj85mv/burcrtXc6nnsupcfNk"
        "6Li9kpz94+bJaT8cuR6HvtCO++UnLB61I2Xt3fgk2os35fauQbbT4PbOPx9edqPO65VekOuNSnboJafO5iXarPTP558i1v/ecPoa"
        "uIl8VGzXaBz1glgHtWMm3SHod+DMFfjzgelo5q0nQ89bV9KzOcbq3YGWv0W7zObzafyM+nMDHc/g+T5cL5XJ/ahHu0Ltov27s05s"
        "QJRvMKCdueKx7rC/IXgdg53Oa1zIvX4smWJ2Vt7ObEii/ZqS7XiHmJfRbT2y9Z+l5zU+fny9Tqyjsr+z1jX+dBlXWu/xlN7O/ee6"
        "a3yykBF+lX3m0efs//9Tc/U3Fu5g+qfvpXfK8wUT+9m1C+N+pbsRdyUxvnq3sNOU087+97STX+Qni/HT0iDVPzumvdcTviGtD+x3"
        "oiH/96geUuVfvr4joYX7Ho1H9Ce944TLzkCxOcryn03+VZy1Qwb6qZivGca6FfS3i2MHPOtRks9AyzXvuMjl/5Ou9Yqq3QatV6Tx"
        "cesM6oeGc3E2njcSp/e+odQPEy7/ctYJw8/GXOs9yc/Kx0FfY3Iqvo7xxa/G73fV9wPNdzI5HM95jitYB5kfThzWpPjVOtbuTNSZ"
        "ey6hv8vw7HFnbWombtnbzuYNj2ekeUlr0HiW+1sM6xhjwn7scuzzLMcPYtL3iwzHMWdXeme6wIXrj/e9GLeDetv+gNvEcEttQt72"
        "cwm/Pgz+Pwj8RAB+QsFPhMG/LPBTAfgpBT8VBv/PBX5jAH6jgt8YBn9C4N8agH+rgn9rGPwRgT8vAH+egj8vDP7XBH4mAD+j4GfC"
        "4P+OwG8KwG9S8JvC4D8n8BcE4C9Q8BeEwX9a4DcH4Dcr+M1h8HcL/FwAfk7Bz4XB/02B3xKA36Lgt4TBzwv8OwPw71Tw7wyDv1bg"
        "fzgA/8MK/ofD4K8W+EYAvqHgG2HwPyLwFwXgL1LwF4XBbxX4SwLwlyj4S8Lgzxf4SwPwlyr4S8PgJwV+ewB+u4LfHgb/5zrH7wjA"
        "71DwO8Lg/1jg3xuAf6+Cf28Y/H8T+PcF4N+n4N8XBv87An9ZAP4yBX9ZGPy/EfgrAvBXKPgrwuCXBP7KAPyVCv7KMPjfEvirAvBX"
        "KfirwuCPCvzuAPxuBb87DP7vC/yeAPweBb8nDP7vCfyPBuB/VMH/aBj8FwT+xwLwP6bgfywM/iGB3xuA36vg94bB/y2B3xeA36fg"
        "94XBLwj8dQH46xT8dWHwHxf4GwLwNyj4G8LgbxT4mwLwNyn4m8Lg/7rAfzQA/1EF/9Ew+F0C/7EA/McU/MfC4C8W+J8IwP+Egv+J"
        "MPi3C/zNAfibFfzNYfBvEfhbAvC3KPhbwuBPi3HGJwLwn1DwnwiD/xOB/2QA/pMK/pNh8N8R+NsC8Lcp+NvC4L8t8LcH4G9X8LeH"
        "wf97gf+pAPxPKfifCoP/lwL/MwH4n1HwPxMG/6LA3xGAv0PB3xEG/w8F/s4A/J0K/s4w+N8U+LsC8Hcp+LvC4J8W+J8LwP+cgv+5"
        "MPgnBP6eAPw9Cv6eMPiWwN8bgL9Xwd8bBv+LAv/zAfifV/A/HwZ/QOB/IQD/Cwr+F8LgbxX4+wLw9yn4+8Lgf1zg7w/A36/g7w+D"
        "/7DAPxCAf0DBPxAG/36BfzAA/6CCfzAM/t0C/3AA/mEF/3AY/A8J/CMB+EcU/CNh8NMC/5kA/GfYPJZ9DT9eXifwny3Hzzn7B6ac"
        "3+xZKfE89ayYH9Fn7jXn3tqfwTXHxv35/uV5mvvevC2F+ZlbpPmCJOVjBO+tYBMMVhv2Q6/A+uA2rJNZkcI99odiX4PVJubP7XkQ"
        "8xzDN9eyclk93Wy+vY/l0+rA/Hsfy7/5CCufuZaVy1yHeYwxNl9hnmfzGCVMzKax393sx/yOJvYZ2P8tYP877ZNvNXCPeR5zlH2/"
        "lS2D5/vUCwkl3TLcY56k9WvK+/g9v1tOR+tyW3fI37X3kTrr2p27yekCnueBcznJzi8obMW84kaUr16ej+zaKOzQ2e9ygObfdO1N"
        "Z37uu8xusD7TOsPWIVgdl7Cu5PqUst5hSrULw/kd9zMf6dbt+SRah8n0afc269h6XPb7GPSE9ff03F63YJeL9kvbo2Q37HU0OKfo"
        "hDivZIrmc935M88yfDpv4qHFKWec7S49GbueFLi0/98cYflML6b08COcI2QuuTpN8/+S3eCcCtrnZQ4xueRjsh6tvdh/t1h+v9SL"
        "dCNMzq3wjxLl4xzsbi3sAd8vEA7fF/g6k+dZpr9WNV/jTJ+tLwMH51AU8DyP77YelXHpPW5/yC+Vzxxh8re2n2TyexzpcW5HaRnl"
        "j60ntffF9U7a+50wv9tj8H1Pth4KSEdytR4dm3KXw14PbNtFukleZyivq9C19HJZjruBb44xPZe+hHphJZUDen7gGl+nIekZdlRC"
        "+fK0f4LK+UmSM/SI/Qt0LkCZHrHvq0DrfHD+iLV9aMq97rUV+7tKa6iegB6Lih7XyPZmz2+vseU8hH250Kctf1t1hQ0ox3LKH+qf"
        "9XJ+uP7j0D+e51HeQjPZ92tTbn0cgv+m28ifJj3WccX4+THucxac8zi6Vb1MhtJL6UnkD3q3COc87G+mHH2TzJ7tqoLX+7tkfyE/"
        "4X54Afob8PFD8udNtG78y0yP56BHer5E8cdXFDw8z5NdPU/1CvQTk/M1SvtNY9AP5Jkn/98CPfXRuvmjU15+ZJ7HuVOe5/bU+fvT"
        "OdSbqh91X/fWF/RBcU+ZHx0j+R2ekurF5bKdcD2ofvQl0hfkvkv2H/JL1W/ID1pTMg63/xTkC/3mj5HfMLsqrRVx41qX3xUgR8qf"
        "1bOPvb/c209IX7L86339xByC/JeRXUH+rwqcivUY+QnFLa5yrLPLgfVkSdXet1D5L8n2jbjJHIO/HFXs25DTW9v3sPewvqa0lNLD"
        "P44r6fE8n1DygXivdYucD4q7uH/Af/LAoX22hZ3kH5u8/WMM/nFMxI/iL66ldfm7uzXo5wL0Q3Hkq6nKekE8WPoN5BPry6xEeT22"
        "3tYP4nU7/pqy5YM4t/RVuX1spfYho7RHvYofZfj6Obkdwjpt2pdnjlyT/HK0AenxPE/y2EHyg34ovmiQ0/H44qSS/nHVfzYz/dRB"
        "P4uV9kXSS0JLx+Q4hOtlHHppIHnAb9aL86Ik/WQV/aCezEPfVoOsH2qH7HZ4g6s+sMv5nrvfQPJu6UX8Bn8yZDmZZ6Gve5T+BK1r"
        "zdF70Bf2l5WOatI6fMK1z2Fx0uN5/iTVH9ATxS93KHrSoadTsn3y8uxU4jTq73Vsm3L3h3frSv1FdtmX85a/4oe5Breek1oa54yU"
        "IJ88zp2xeLkmpfXxtv9sVPRi9y8oHrC2X/GwpxS3F+sM8M6xuOcyzpEzx1gczOU+PCSVj8cd9fScxbeXqb9D6cZZPJ9G/gvwh4lB"
        "2W7UdaddGVHvu3+foO+dZ+2/verS+R7kVCI5DX+5LL8xV5zUhXZ6Yj29v0/OP+GcY+13ulfg1LnKQXLPJZX8/zbwKZ4eYfXxZfh7"
        "6VXCZ+1GGvmw9WkXsYD6oovOE0gpcqB4fJTVI9R/Lr1C5WH1XnqBiJftohfQf+5C3DKxGv3vBNLz/Wq90vp9ux21XaOwSoknh+Hn"
        "8+X+EvWzKe6n+I76RaW76D34eVauJ2n/AOGOxpGe5HIC+T8o18t5tPskhzSdv/i8/F3C4+3pFjmOMIeZ3xSWC/nZui/droxXbPS2"
        "0y7IaWK3HB+ZZ1n9weMkyKdrtVivfiktj0f0uscjNLZu22o0pP2Ftn6c8ZANcpxor39+Ywav85Wfvae59hOUmuW4g48fDLNxp4E2"
        "Q1qXTftMyG/5uaLY50zjEOYo1tne7bP+eL+8/rgf50cO7F7i+b69j6gO7Y89DkPpaT2/e33385r/uQuVznu1z2ch3OD14rQOnM5J"
        "wP4AyGHG76bd69jN4TempH0I8+X10bQPonw9+TrdjZfV+3TvdeQ4B2n4APZHXA3cR3fV61xmtAcDZ74dmP7b0v54nEu9F+OviY/o"
        "7vYpq9+ju8dji805Xv7FzvvzNHk8Lue5vyRb16G8x/rR1e6bi2uG5oVffn5dyH1Qo9g/57fP52n//HntiwnCof1Q6v6vavdZkZz5"
        "OPl82Q6sM8Hl36e59xW9i/7qJOzgh9I4fPG2W3m9weIo4MOPw+xX3OdKb6/fP6qJfWh0no05ju+dWiB/54XqvkP2QuOnC9tYIFo8"
        "lfEsB+0/88NV50f4/jnIO5lk7RHVt6p+6XtZvcTqm9S/TsvyZf2xdHN1enTvi3LLV+jxjzz1WK3+4tpV6IXt7yh9zTufVcsR+SwO"
        "GpBPo5LfJTJ+cwD+gA/+2NVpd71m0TlcyjkC4vwLnIuM9+k8LoviXlwnqB8eU+KHNrk/xM+rwv3WJOt/ZXEelXmBjffa54Q5+6wa"
        "kk7DSd83m2R5Uz2ajd0vjVfFteXcv+y/p4+8g/Nxr8Ee/l2xu3u1IDu45uXHSe/2tV/7ZwV/WSD+O8DXK84//h3DHQXuYLvsLyH3"
        "v6r2Udy/kqe3IQZHmLwWrtCVeRyGa5/HYsdv+SZRjzn78WN/xr57N+kB+9hb3kL92qsFtctvSfvjKU75UKh0F3G+nDnC7OVm9835"
        "5wf15zD8COMAAx03ELdc99z3Js7brufjEGwfIQtYzfG3UP/fKfsbnbNJ8yvwp63Y90h63hgj+f9s2jl3HeOExUXd8I+fQP7hztNS"
        "48ogOfZr8Cf6bls3tzu7PRho6kb5r2Lf/0lp/2x53LhM8l86F7vivlEtzL5R1nFy7zvcM5M/332kSn1GfrBwX6M0bk5xjXk/6kP4"
        "dxeNzy5X+h/LRXvp2EES+0l9+iNWxx5vve1U+yENWqX3wu4nFftE41qY72a1WwL96OuKXbXDrrSK/rn8J25/IvnQ+YxvQ75vz88h"
        "vx9x3i/VeHykctd4fGo8Pm4/qvH41Hh83PMmNR6fGo+P836Nx6fG46PVeHxqPD7yeHKNx6fG4yP/XuPxmQ1OjcenxuMj/V7j8anx"
        "+Gg1Hp+55/E5xNuJGo9PJR6fLXJ/wJfH57Hqyv1Lx+OzXOoPV8/jcw/WxUbN43Mn7onHpwX3FO8xucyex+ebcjuGdQT9MTaAMHs+"
        "n3swn0Z8PidRDr92tf195rX5xyp5bZqc/EbPaxN/zx0PU7+vnN/ms0zeh4lvhPT5iFYpXi3ju2nw7xdWFU+fqY6XYNZ8NyHP4af+"
        "bGfuYd5/8eR/wrr+QH6KueK5CctPMR7Ac/PSHPPc3NMirRfxmwfy59lqqiznyHm2YlqY+jA8X8/pOeLreanG16PV+HpqfD2zrA9r"
        "fD1VtXs1vp5w8qrx9fyq8fVsmSO+HrR77xtfz+Qc8/Vci5iv52oAXw+rT2fP13N9yrOeq/H1zJKvB/szR65FzNdzdZZ8PTep/xpf"
        "zy8JXw/4OWp8PWhnVoKv51KNr8dzHeClkHw9l+aIr+eSD1/PWh++nj9R+Hq+Bb4erNMFf0zZPssPDF8P1ks0vAy+nlNV8/XYSxyC"
        "+XqOg69nmU5xa6sz7vBC3F3vV8/bYyi8PQb2t7L+n+Dt6Y2It8eIiLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eI"
        "mLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfH"
        "iJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3"
        "x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3x4iYt8eImLfHiJi3xwjg7TGq5O3JKbw9OR/e"
        "HkPh7cnNMW8P1r2W8fSkcP+mxNvD+VT6wNuzHnw/29l5vILHB+dhj+M8bT8en4Bz1Pk52pj/IJ6XVpwbq/LycD4eyInz+dD569hn"
        "1LpKSY/n+YPK90/K3x9NKued70M6pKfzhAs4P3xigyin1zm5nM9nF83P6c55r3GcB0fnnnD7GH7Th8/n6pRqL4ZrXbLg86F1K5sV"
        "Ph/cN4C/p4GVwzqzie/Hds9DiXOQWbqH5v+Pk5O7ktd1h5/HdZ6jc74uzjXn5/HTPBStu15wdVr4lcseVP6UcVbOPJ0r2CQ/F/wd"
        "b2D/CZNfK50rSN/HueXEx8HPzye8FymfV+Rzmj8pv895VfA8T+dpEL8E9kuUfZ/O7+/z/j7HWUH5YHpo5ed7XZPOY+f5iTF+HsIp"
        "AMfazs4jP4Rzw9M4p5vOo7SOYD/jflqfNeaxDkgXPBY4j5rzWIwz/fLzp+k87DHo95gPL4/CC8L5LFYq8sK6V5VfqRX5K+NzIbuh"
        "8/kbiZfniszL0yenT9ZDnyqPC9kf1iORXpJYt87T1zHeHp4POlcU/ARlPDJDsIN6pRz0fXyX5GS1gKcHcuHn9BNvxqCob8RfzJf/"
        "Jf0g8vFiOH4e4onivC8PyusvS65z0+2ic34bnfH2cH3TeefY10m8SvwcdfA8tRKPi3qO+laqD6BP2HHpafn9ZBL6RHuR36h+H3pR"
        "vs/1oXyX0hduJ79h5+27zwuXeJPOw688eWHq/HlhwDskeHngR6t9eHlWy+VX/YjWhZL+ia/LzT9k894Q/xDhWEeOTlXSk69+kL6V"
        "1kXDTjgPRR30gud0fj3XB+npgKIPtL+FA3I68jerh/EWEF+IHc85+nCdzyj+6rX0XbKf8vPgSf6c7wnyPy1wJPkvluvrPPHjLFH8"
        "w8WHV++uN3TG10P7XHm9T3JX6g2Se+mEd73BeYoeIP3DT6i825AupbRjaPfy6xV/pHZsidzOcl4T7K/hvEzEswS8gtJ+cj/h+79x"
        "rqeknzjnh3Hvr2U8cNAP5eNlrHurV/SiyI3qc4vSgceL2i3ii+C8UQ2Mp6fwiFJvU3u0UpZH62FvORCvkNXBeC/MUegD8WMgX99R"
        "5fs3qw/gEE8PffcQzt8i3gxaFyvrIyH4G4Bnr3dyt//pr8jrIs1FGe84n+qZdrld4uumCAc8UhRP2X6ScMc7KcbPU6Dzs6md7Nnm"
        "Hf/dQfl7U+bjofjrDtn/Wol3wSPOcvRD8drL8veJx0vl4eH9jwe9v0s4hefl73J/WcPXH05J8TX5Q06Or80FPnw8C2S/o3yX8fJQ"
        "/mH/tH/Aek2p19Ae2u2tzctj6ynpLh9vL73ODUpppW55fTTxPZgjr0n8MeY4+CTpfIAx8PO47MPh5yGemDEW915OgefllBz3muOs"
        "n0DlJDuiffWcL0zhoenC75yP5gKLAzifDK0PHj8p4Sdxfh/xLnI+mlWkj8MyXw6dm27i+Shrj9ODAq/OVd4u7H+dwDpizhNE8rrA"
        "2oW0a11kvat+5vlBu3FZU9KPgLdnuUgfd63L7UJ9P4H+8+WYmn5bWXqHX6dJjbMnZd7ArNL/f0DxH2pfNir9ttvluJj7L8WFeN6F"
        "enGC+OUQX1K+02uUcQWq9yluOQ+/flypd/E8v1ruP1C8Rn5SOqiMH5B9oB6YWCrWKzt+QDxHt8t6t8cDbB6d0ssizki54kc77urV"
        "BG+rvS7b4ck5Hcd5nbpUj4n+OxvPGWhiDZmbJ9RZP+1ax+7Jj3MB61mXhlvvy/lxDvrw4yTBj5MEP85OOe6cM36cnWHXZyv8OJCH"
        "Pz/OpQB+nIzPeRZ+/Djquu3J95kfB+f9lvHj4FzcGj+Ob/5q/Dg1fpwaP46czw8+Pw7quzJ+nEkffpzrUlz4i+fHwTzPTfPjfP8D"
        "z4/z/Q8UP873f8n5cTDfFDk/zmRE/DjXpX7P/19+HL+4scaP4+6P/Ory42yokh+n13n//wDBmFfV"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 18336],
    "maps": (
        "gate 3 control 14 paths 340 compared 453 owners 168 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 114 tally 129 control 13 control 21 control 14 events 194 co"
        "ntrol 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 184"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 521 OPERAND1 20 PATHS 34 OPERAN"
        "D2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPRO"
        "XY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 O"
        "WNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_"
        "PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID"
        "_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_"
        "NR 12 ONLY_PID 14 COLLECT_EVENTS 17 MAX_EVENTS 34 KEY_VALUE 18 BY 12 HOST_LEVEL 14 TYPED 4 TASK_GROU"
        "P_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 U"
        "PID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_G"
        "ROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED "
        "4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 1"
        "2 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 914 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 110 TASK_TGID 1 TASK_PID 178 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 905 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 470 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 2009",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18336, 4640],
    "maps": (
        "gate 26 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 "
        "owners 23 owners 126 tally 94 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 8 STOP_AFTER 21 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TA"
        "SK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 O"
        "WNER_MASK 85 WANTS_PID 99 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 1"
        "5 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID"
        " 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_COMPAT 10 TASK_NSPROXY 58 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_get_current_task_btf 50 bpf_rdonly_cast 146 bpf_rdonly_cast 203 bpf_rdonly_cas"
        "t 12"
    ),
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [22976, 18248],
    "maps": (
        "gate 3 control 14 paths 340 compared 453 owners 159 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 115 tally 125 control 13 control 21 control 14 events 195 co"
        "ntrol 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 184"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 521 OPERAND1 20 PATHS 34 OPERAN"
        "D2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPRO"
        "XY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 O"
        "WNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_"
        "PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID"
        "_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID"
        " 14 COLLECT_EVENTS 17 MAX_EVENTS 34 KEY_VALUE 18 BY 12 HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 13 TA"
        "SK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 1"
        "1 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 "
        "PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CA"
        "STS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 76"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 905 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 109 TASK_TGID 1 TASK_PID 180 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 896 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 471 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 1998",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [41224, 4480],
    "maps": (
        "gate 14 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 94 tally 120 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "STOP_AFTER 23 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OW"
        "NER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 55 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 46 bpf_rdonly_cast 147 bpf_rdonly_cast 312 bpf_rdonly_cast 12",
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8ff44cb2c543084f9e011a2e949205031fec9802224b10869b176c1c1b8e3d94",
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
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
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
        "eNrtXGtwFNeVvj1vyYEZCVqMAMVSsM1jVzb4HW1YC5ME1qkUD+9YTmpVMExkxWxpQeCS3EwqIBM7a6qyWWzHTrGbGAlsRG12YasS"
        "i1pvZYhTCVSldsOPxOsq/vAjVcGOkyWpVCwD0uz0Ped033u7e6ZHowd4W39a3dN9+95zzj333HO+/vKLNxdZ6W9MY/wvt3g7P083"
        "MOmvMALHeIix7cVi8dnS/+YjhRhc12M6PxpZPNcW8GM6Lrejx29h8vuOVnzfUeF9OgvBe7QEP67tjynv1fgdUQYvfpb/b/6O96fg"
        "+TF8z7fwaGRT+Pt13p/8viuTvF+a3K+MBu06r0ekdtXfdQ37PQzyNvv1b+Z76sdd35NfvLEIz7VCu3H3dvOLHyy6X1/hcb3V43ra"
        "43rK43rC4zoDe0K7GKuDY5TdBXodRr1qYEdJ1Fu+Da+XnjM1Fa8DfWfqVrCYy3sKjXDsKonVfKEeag6J1027KTVfNH83RZcOy8/v"
        "XwbH3tLv5k+F4/hcBPt1G9rFw/ieMNpfGBoy23vta/P/YP5/LvsX32m5+wd83AUd2y0Z3YPO9x7Ydh/2H99/6lHUK1PGF8Hf/xrP"
        "sd3BUrvmT11RGFdP9Dea+Qo9Oq7x/kX/l1uaHr3Cr0fZnzSwO7Cn/SjvwgJ7XOYPYyG00/DP+H1dpaeS5nMjYF/7X7DlbTaY73gc"
        "7DME8yq/s5Of92jzuDx17TaQl3Y7n4/mvIT+fAzk+jrYW5StYPBcAz63B5/bqzwH89MYpecGcF4t4fLQtaV8nutaC7eX/L5LRdXe"
        "LpX0SuM0jtnzsJ/35xK2+yNstwfbfQLb7YV2cZxVt38M5GUcp/dcQjmswPM4nrfieRTPU3gexvMEnmt4zqT+0PsLvaivuDkPSueo"
        "d9EezQe2rXFeN1vuXjNP8ld59NP5VZcd475cGnfhGJ6HwV+b/UhI8oXnkgNM8mdR9iL098to36WHTE13JdD+UI7JvYy5ybvwDGOi"
        "nGmcg6XfW9GOuX/QUlyCGa2N25U6LupPft9Uxwfy74qBvI1hHG8TjXPAVZ60DuYXT+29yadleVpyfg7Phy9Z89nsl92fLzHqr6ly"
        "ej4T+wK2Q3a6DeedYqejip2OKnY6qtjpqIedfl2x06E5ttPjKL+nVDtdo4l+roDyHYyhvcZ82usOxV6H5she0Q91RRR7XUjjbdRm"
        "xF6V+W/J+0se9mr1BwypKyHbK/nVTOJOJvvXe2EdTsD6bva7s3S8FeXdi/ImuZO978L58XM85o5crhifXhbj4SjaaUSOD/ToZX49"
        "uwUGQPOQ5NP/OK6/CY2J86h/q4br61Fcb38B519cjfMJrqvxThzX6Z7Yj/l1UU+mXgo52Q7N5YLLA49q/43X4H06+zH2779BjjFF"
        "vlkP+aJedqE+f76Q/FUn6uunKB+MD47BuJILFDk9Bue3x8J8fJZ8Okg+p1k5eZC8+h6od8xP2mfsrkoe9SiP73m2V418M+yYtT8y"
        "53179mWUS8q3XEKucvnGHMnl+WmSywFLLmEul70ol4W+5RJ2lcvOOZLLE9Mkl25LLhEul80ol7RvuURc5bJhjuSyfprk0mHJJcrl"
        "0o5yWVpeLltQLqXdU9RVLrfNslyaUC6t0yIXHfdfUWy33Lqwuyp5Q7uZxAZ+3r8FAjxzHX+I+/+jkv/v3xKWfu/fChtePRSS1geK"
        "H/cr6wWt+4NhsPvCOnndOYdHPazBurxOzhuY+34+rhDd9/5ESPg9yt6b4P2J1sE+MFoP+8CoxveBUQZ5rL5735iA+yHR0RL6/oQY"
        "J/fdG8P2/p1f71t/ekJc3/vWh/D3f+XXu0Pfm1DzG2ZAqIfukfo/iPY6+3mOb0+oeY7VM5Tn+JiU54hBfiDaAP0r6SOE+oD8QBLl"
        "PR/leRD1F0f9JRT91eH9X5X01RL6yoS4r+lbv89DX4OorwGnvkoKc9NXak70tcOhrxUzpK+FNenr8z71tVHR12cVfX3aQ1/rUF+d"
        "/JgOWVtLKR+2bRnlwe526C89J/pbBfpLYbvkh1X9rVb0h7+no4r+UG+nIva+cyn6Ya43DfWmod60eiUPp+qtCfSmod401Jum6q1B"
        "1tvWpKK3eR56qwe9ba0DvcWUvHpsN4wL9x00jl6ME9W6RRL1ae9j38H97QU8nsfjWTyeweNpPI5K+2FjOdUxqtwnJmi/97vr/L6c"
        "vW/m9hWGcYjjauX5AFh3esM4PjWfjnkSA+25J7zUdf9nxjuduM7v5XJeYslFs+eH9de3BwyrgPt0M29gPq9HQJB9y2/11S9z3jwk"
        "9a/BtX8U15Ce1DhEZw1oHz+97hbHiOPbIzx/Do/Ubp/2w+uiXXrFa179yLA3rov5rDGcVwXYrrBkK56/hu1God3k7agnTGgYYTie"
        "wryREd8I/gjPN63H6zh/DZzXpz6D55FOuB/PN+m23Zmuo4BxbeFezPOFflM0n9h0H5P0bvpbcX6Y+S1zSCdiaJcxuK+lifIUL1+n"
        "eJHPi3r3upOu7fCoi+G+dhieM3D+0DHbJOeze+Mofzwq7R3YtEiuOznrUxA3ngA/cqC0Lljx7jIXf57Ec6pnUR7Gzd6k/Now1jXV"
        "9hZMbzu5Mu1EhHZUOWVP4HMG2kszHE/ANDjgJbcoA0G0HC5a9TpN8FNq3kfXlvHxFPqx33ifMQLtbWubWh3Y9p9YVx1KYx32fewn"
        "bBha+t+D57GeWDjs1c/50E/sX/Lw7PST7Cq385LHvNlbdn7kF3fK15vL233hFZzXOH9OvUL7HdLrWZ96nT8nenXKBxyhul4Zw51F"
        "2S/B+Ri2nztU3Xqtsz+X2s1S3gDby2qy/8/XU31kOcr1BZ9ynTcjcrVxEyTP34LdHIV+Uv+NY1DvLdztvk82jsN+v6WxHvuF9vcJ"
        "fB6P+VVwneIZM/7l437Yvd1Mad/Pj4mn0B6/y9z6cQ6P6j6/r20c4rJHMC/e8SCOK+KaF+hrhPlG+lTnD81L7/nyM8u+zIxbIS6v"
        "O4UBe/3kzw2Un5fW/OvfekP7q3LtXBLayddTvqkH5BKmeQnXsw0RlGMLjDu7rbpx98/uuI1hsKe4BvZsHLPtWyszXzIhjR+j7NPw"
        "fsxj9UbQHvFojKBcPuFu730PfwrzkIg/QNyP2f+8hMN6ryjGS5bd9qp4nP+B+3DcmURUwulkEmE8b8dzivf+DPwd1WlxP0zy7W6j"
        "+x695uaX9RDWh0cA90Ry6m78/DX3+dGJOKiE6/zporgV57kxjPi1kLKPblt3Td73Pe6xnox44LtgwMYzGK8OQX/EeifHf0Ts+O1p"
        "1/3CSpDf8K+KIv4hk/ilR3/edr2uytVRd63Yj3rJz6k4PdoP6dpbRe6/K6xbmdJ+PwFx1zVxP76tv9b9sToff0s4hGtS3O7ICzwJ"
        "cn4+wli5uF6pZ1NdWa1rO+Pyy+Xje4+6vKOdE3CfMZSS8Hyqndp4SY/37vXut7gPIL+aHYF22tvAL/XWIa6sdLxiYr9exnYHZL+R"
        "P+Lx/tz0yI3q7ZXGkT1Rvh9+2yF8m+q3s9hPkn8L5jeiDOpHTnuD/En26xGPeHSFFI8amrLPxbxU+/JGa58bQVwM1wfqgXADjvmf"
        "tes2YjxH/af3ZRs86vPo11raQsyPnzROAD7W8ru4/qpy7G574aqr/fr1A2h3et3zV93942rEFTeymt5jrZ9fuSrmQy42JeD37fgc"
        "A3te2/9xy644Dqk/JOGN87GU5V81sb1mVlM/dRaR7Ee1g/bGn/DjxSdbUS47rtb2vi9eFcc9hvHPxRStE49J7av9obhPD8Vd66ZW"
        "nlxYv3i+EPPYxj3kdxDnrMw7wlN1YZ5LD2lSfEJx4JjL/ZrQb/JvemgQcF4dqz3wzYCjzWh1HvmsJwE3NQLzPYvxaHYls/xsq5Bv"
        "ibIeTVzHVFyX6t9oX0nrl19/69leR1qqg1dsD9eNnEd76vP5DsABFjBPTnp1+uGNZf2wtf6sApxhe+NdHvspVhTxzr2IizDjRNOP"
        "Ur4r6ZEnSTaXjwsc682L07Tu7atx3XvR3a9UXP+GWdFtPciehOdbFmnS/CD7NYZbsQ4v208lXKJDLsdkeyo8QOtloqJdSnJB+Roj"
        "ZB9XWTk7SC7y0P8id/1XE29Vo/dq9TVdcWCUvS371Yby+wvy4+bzB7kf2oy4j/lS/YDiqYuNlNenOOHwh7WtQ89/CP4SIhvnvEcc"
        "isc+UdceDbn65TuYhWOEffq3pXqAnff38sfpqfljr/Y6UtX5Y/QHuZ3V+WOykwp1Aut7IeMkyJfm/2Cd4p9Dct6vvXmNlO/5qMw/"
        "e1/Ayvarej/c6u6Hcb0luRojDPOvapzeKeUzqR37ehr9tWxfZIfV2llhb21+ur15VW32UWFeTpd95Hb6tIuT5fvhtx1PO8DvOlqa"
        "NWn85Lcoz0z639TEpP0IfZeQx/5RfEz7ttwySEzmcikpb53LAa4vt8DLr97j6o+NoyuK4v7Q7344a+0rVlpx8XxhHzhoxR+4rz22"
        "Worvc4u/D+M5AngNET8RQVyLGGc4x3MLm5nxaJY+ksL8EfNpn8T6xENCftTKZ9efkeLg3JH/BH0eQZzKEcCt5BYfL6rtfkpol76j"
        "IRyLWc/n+J5Yg4c86qsaL+FmaL9oXz+PebuIY16exXmQwvZSgh3rGn4/dHI7+jH6HgXmA9mxWYfjdYdD40XJrlf9EeVypSjHI7ri"
        "py9VVd+w8wUD4275AmME3tPeGLbew/fNTQm0h13jYv6A7u9uc88jUP3hIuXd/dY1sJ+ZWFNN49UxH1zpvYWwXQfVcByhKfRXjy3y"
        "sMeIq18nO9TxO1FbH3I9WNc6udx76pZwfTjz/JDXoTwp6fME6s/C+eAHSe3NGesc6x4e8XBaiYfvGq9NH8vHJbtKkV3dxq9n6qJS"
        "v+g95ng6MV7TABfpkDPXA+4n2w/DgOncxFuL+CnSs4kzFOtA1H77FzQmxofm/j5q9Utj7ffB7xtw/tO5+Z4U3acx6b6Ecl8C7xOf"
        "34DrqnhfBO8Tr5tyDSn3cRz4P6K8Yqh/hvonvddpknxvR5w51f+TD7vnC8Yi0M4uxIEmX2LSenQr5kkKAOdiu3ajHpah3SOe7FbE"
        "e+6PKPdjHTIZYtL4ekr2wO1d7Q/aj4mTF+0kuYXmm4Z2k3Kdj2OEX8X7aJ9o4gDN9ebUi/a4xe+/u1COmSji7tbZ89nsD9VHC4hn"
        "M/HFrUL9NBMNS+2eQJxBlEECx8jCfFu75hqsh7gOX7w/zX4vzN+W1O+K8vyFem/t/XOPl9Y2nv6ACXnP5B1M8VcrsB//8gGMoxXH"
        "8SdlHK3KON5VxvHrohhvGMMQTxgjsH7mGqGOkQuly8dBfusY2G6+sZW5rv+NNC6q02626umt6B+k9X8Uf0/A9wWUx9G1mOP57WKd"
        "LK7WueV1z/ru+KCcj8wvsOdLgueBI/y9UXa1SLiEA+YxDr9n4rfw36eez+iQ9W7FiQ9Ieav9WD+l742pDuTANe9BPdB47rfj3iuo"
        "z+18fft1cXMZfIXx+uPSd+s9YR3wuVlbfgeYiBte6FiPeX+w30YjzIOekLwOmOM+wOuPmtRu4SUZHzEYkeP95Drq1y28X3Y+q16K"
        "p8V+uuF/e9hPeF2b9LfX+i7+Lcu+d7s+90Ppubz13JtFsd5D9knroNne18Q4Lkvr9Z0fSPucGLW3cVK0jzzGB1a9O6HM10TMvS6o"
        "udcFSV62/Y4Xy9XJRf2Ou+7rx63vtuF7gY8r7V+pOD+uTCuv0HjF943PBa/QofMKLvH0FPHSp8vjpZFPw/z+nc+jhAdeOi37S2f+"
        "750a8dLjRS/7kfMw4xXw0tPTTq5MO2Xx0qP4HHzObOOlQf0HvORm42o/9In/RLz0kIr/fEfBt1Vn34RP1ONo5/0eeOmhX9WIP5zZ"
        "ftr4XS888J6y84O+86mMl4ZxFBAHY+E4Xyb/SXp9i1Gcogl6qyivodmRlzF8HuMmL5z0BcUfXZDiqNy+6vy2zqN+u92sUhd04qRH"
        "XfHG3jhfAATkH8HvsjrOVsD5LpH648D5oj1V1vNBn3qeNyN69sZvjyr47bMV8NtnFPz2BQ/89oUq8dvnirz9k2BvmXgPyu8Va73Y"
        "LOD6LJz0c4rcnys/Hy19DD12Q/upcu28L7RD8spjfldn/dI+2hg+o+ClIa5qye6sbvxDszt+Y/isgpe+4AsvbdmPhZveBP3wxE2f"
        "qYCb3oB11QvSd51O3DTsn0UeMm6PX1b3k29jPZTy2YgDtniiXpV+z8RJb/cz+TrhpMGfZfvturuYR2tp+8Gk6Kec6913QO51EP8a"
        "ezA+7Hfik6/4wgWDvLKjf8TxHfbAO/4D3Gd41UNO+8M7rnzWwpW44k/94h0TSt3FC+e4h3COA5L/j7KnFP38l0d8cdCVr7McHnt8"
        "KnhsZX9n47H/o0o8dt+kKK9tQ1Pcj3nOd8Jjb5+U9gUOe9ko24vXvgHHTXWcmvcNftsZwbpRf0pab3KH3Nun9ZHyR5X2Ezbuehxx"
        "13eUtXuKVyyeMEUufvDXU9ofHfK3P8qeLN8Pv+0Yw++417txv0X17ig75DEfw6773O6h+ZO15QNik6Jfrv75sEd+79qEn3bcvisR"
        "62lR9ocJsNOAv9k1zxLwN+P1gL+Zvyfgb7bkHfA3B/zNAX9zwN8s2WnA3xzwNwf8zQF/c8Df7Ggv4G8O+JsD/uaAvzngbw74mwP+"
        "Zv95joC/OeBvDvibA/5mrjdP/uZeqZ4b8DejfQX8zXPC36zmPyweGuRNLiDgwOJvRj97yuJn7gQ/hOeblO8KCihHk6emk/f790VR"
        "b+p3OF78y91Nrwa8ywHvcsC7HPAuz4q8At7lWvEONwvv8qusOjx2wLs8K/Ovat7lJxQcsRfv8vbqxn3T8S5/pgJ+uBLv8lrMH840"
        "7/JqPCfe5TvxnOpJ4Acr8y7/TZW8y4/NMO/yIz55l191xZvR+puJQwA+/fzL30Q5/8KjX7+cY/7lH1WJ9106S/zLSYl/mb4zde7v"
        "YcNJPMyZ+F+xcnH1/zc+ZpsP66GyeOCAh5l4mBfj/FjkOg8rf2/QWF7ONx2/8neniV/5W7PEr/z3Nzm/MuAcbH7lv6uRX/mJCvzK"
        "Oz5i/MpPI78y4FnTdfL7MnVevMp/WyWvcq/Mq+yTz5fi5+njV26dEp9npfXFyeuZKsvrmT+CPMwvuMfLTp7lNPLo3umxfyKe5cTU"
        "+BsrrWN7Z3kds9aZy5Pl+uN7PavAq2yMwHtaGr34lVdjnVy2n0r4Pb/2ZPN3pqbIs5xWeJYTAc/yDcGz/M818iy/FPAsBzzLcz7/"
        "Ap7lgGc54FkW/epc8yxvDHiWWcCzbO6bACc72zzLQ1PkWd43NZ5l4uMIeJYlP+qfZ/lzNwjPckeNPMt3e/As3xXwLLOAZzngWb5R"
        "eZbf9Mmz/EbAs8wCnuWAZ/mjzrP8yfI8y/T91yrEJy2Q97/EG2vWT0xIRjV8yLxuorVgOwEPsowPPDNF3PKZgP/4puI/nvSJw5xr"
        "/uN3a8QB3ij8x2dmif+4wCh+uBH5j/3jlueaB/n0FHmQMS/VcX6WeJC/6lPfs82DfFrBU5+vgKc+O6M8yJn4dpTbgLVeTC//8dYb"
        "2k/55T/O159FvPIWaV9L/MFOvPLnqhv3rPMen58S77GNV4aEgzde+WwFvPIKrG/K30N64pUr8h0jXpn4peKEV16C54RXbsZzTcLn"
        "efMavzkpxklOP/1PcF3hwc0kEAdcM88x4oBfJ57jb2D/3/VYN16bY97ft6vEAX9zlnh/n5F4f73iefJfugZ+kXiAM4nPuubvKH5J"
        "LpjjeHpU5QW+UBTjaEf7B5310HL7w/bmv7RwPyIe1Xgd5GXhUp9TcVMzzAN8xCcP8GgFHuAjfnmAL3jUY5EHON0s+RVn/HbGPV+G"
        "48mi321fmXKXN/IQ0zpB3zt74YuzMaX+WJFvXK4ne/IYK3Xm7mxTjTzG82eIxzg86aedyjzGVzkvwP8BvirW8g=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6416],
    "maps": (
        "gate 3 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 123 tally 15 frames 18 frames 15 frames 49 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 TYPED 16 SEVERAL 21 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 A"
        "TTACHED_PER_CONTAINER 7 SAVES_ARGS 11 PID_NUMBERS 223 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEV"
        "EL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 46 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 14 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 37 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [12808, 17008],
    "maps": (
        "gate 3 control 14 paths 165 compared 461 owners 166 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 23 control 15 events 67 con"
        "trol 13 control 374 control 144 rows 19 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 384 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 72 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEA"
        "DER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS "
        "16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 11 HOST_LEVEL "
        "33 TYPED 3 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 "
        "HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_L"
        "EVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 119 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 1"
        "8 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 75 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 745 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 213 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 158 TASK_COMM 3 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 20 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 736 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 428 bpf_rdonly_cast 159 bpf_rdonly_cast 126 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1972",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [46720, 15424],
    "maps": (
        "gate 3 control 14 scratch_calls 68 frames 19 frames 27 frames 26 frames 35 paths 117 compared 454 ow"
        "ners 113 tally 176 control 15 control 25 control 16 events 66 control 15 control 375 control 141 row"
        "s 19 blank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 19 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_"
        "ARGS 31 VALUES 24 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 359 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 47 OWNER_MASK 75 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 39 KEY_VALUE 21 BY 11 HOST_LEVEL 31 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 14 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 10 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS "
        "42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 119 TYPE_OF_TASK_OWN_CRED 3 "
        "CASTS 18 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 77 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 891 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 217 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 15"
        "8 TASK_COMM 4 TASK_OWN_CRED 118 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 870 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 220 bpf_get_current_task_btf 34 bpf_get_current_task_btf 174 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 155 bpf_rdonly_cast 4 bpf_get_current_task_btf 115 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 18 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1773",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [6416, 6392],
    "maps": (
        "gate 3 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 199 tally 15 frames 18 frames 15 frames 49 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 14 TYPED 14 SEVERAL 21 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_C"
        "ONTAINER 7 SAVES_ARGS 11"
    ),
    "members": (
        "TASK_NSPROXY 46 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 13 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 37 bpf_rdonly_cast 147 bpf_rdonly_cast 319 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [29816, 16904],
    "maps": (
        "gate 3 control 14 paths 165 compared 461 owners 157 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 23 control 15 events 67 con"
        "trol 13 control 372 control 146 rows 19 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 384 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 63 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TA"
        "SK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF"
        "_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 11 HOST_LEVEL 33 TYPED 3 EVE"
        "NT_SIZE 11 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO"
        " 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 120 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TAS"
        "K_COMM 3 COLLECT_STACKS 76 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 736 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 133 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 174 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 727 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 345 bpf_rdonly_cast 159 bpf_rdonly_cast 127 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1959",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [62144, 15240],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 25 frames 34 paths 118 compared 454 ow"
        "ners 103 tally 171 control 16 control 23 control 15 events 68 control 14 control 372 control 144 row"
        "s 17 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 72 SAVES_"
        "ARGS 30 VALUES 24 PATHS 8 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 359 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 47 OWNER_MASK 62 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 5 "
        "PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9"
        " TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 37 KEY_VAL"
        "UE 20 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 19 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LE"
        "VEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 121 TYPE_OF_TASK_OWN_CRED 3 CASTS 19 TYPE_OF"
        "_TASK_COMM 4 COLLECT_STACKS 73 UNSIGNED 21 SUB_BITS 59 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 957 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 134 TASK_TGID 1 TASK_PID 32 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 15"
        "8 TASK_COMM 4 TASK_OWN_CRED 120 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 858 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 137 bpf_get_current_task_btf 33 bpf_get_current_task_btf 171 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 155 bpf_rdonly_cast 4 bpf_get_current_task_btf 117 bpf_rdonly_cast 7 bpf_ge"
        "t_current_task_btf 19 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1752",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "dcbb0b0da897050fd28fcbc1cf78a0d4dfe9dfea0e96fd53abbd9b911f9b2f86",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
            ],
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
        "eNrtXX10HNV1n1lptSsZrLXklVYuwlKMQSgIywRix8G15PAhnJMjB3tjJ40iLRvVgtTFwg1mvEktGQKOe3JqQQIq+UCSCZaTBpmU"
        "IBParhNOi8ppGicNVKlPGichJyLOB9CPCCTtVjPv3jfz3szbmdkdfdis/hnN7Myb9+6977777r2/O8mIpP2NyuQYX3E2rR4jyyTm"
        "LzlEjgGfJJ1Np9Ofmf1ffSQZINfDgQrtqHTDubxcO0aK2HbCRUu49/XYvq/H8L6w5CPvkYPacWMswL3Xp92ROLxVa9cvkfs+o/2v"
        "3gfPhUg7o/C+L8ARn1O6Q3DfVBqf134v2Un6K3Pjkm+TrK+TdpRB8pwC48RjrALGu4scd80Op2b2uA+OXHs9rZXAr2LJ8n2JFfdo"
        "7zlG6N7jl5rp+Fep9xew95fC+SjwKXEH4UdyEOgvE/qPzpIrCO10a+MBvvHtlXvbTjxDO4WGdng6xY7Bcwq50FpFjseIuPSI6OaX"
        "CCGq+1LkfUUg5zHgjwz8gWNYXqWNJwnyVwr3KUOkvfba7OQ8GQT5CYK895KJGpV/A/0k86u6+1XyfDE81yfq51LST+hfad/89HMU"
        "9EN8/7Rg3tyVcX4kVuxhr1dllvvkw+R8XxEZ9wic63xNknEEoP/dDunVPT/0MtPHT8brY68rg3s4vUTOR6H9+GF3ejwsbWLajcH8"
        "w/Zi0K/RQnxfC6H3NUA/H6HbC3BEer4Ax9217yLPbenQnkts6CLvkQsZ+tP7y/6I6Q/lP6f/kndz/L6b43f3XzqcHxfPyfzQ1yvk"
        "82/JeAZa0ka6Kke7LOm5D47K44Ru1WUl0C+gyzvgeTgm6sn1wKw+ne1GOlAI495s3W7U90JaOwY7gG776Xqx1bC+29HbVp9237qo"
        "9VSmdqYN7SRKCB/CUpTQpQDnI7keW1YIdKwm4461uht39/yOWxkkcqeuq6q8KEd1+ZEzyGPUJ2tHv3Qtef9yuK8Q5jEclSGgyzus"
        "9cTuzVcRedlA3ptY0UX1WkJttwjtxl+njXYS2kcju1j59Ev/Qe6DcUeDfri+Es4LGP5EgzKcE30T65WovlXpgfStrv12yspOCRf8"
        "SUZ7LCxvt54fGwhfozIhsHIQ7MRe0vHkUeBnAdHTqt5Fu+kelY4S8AOOUenD2htix1+BeXcDjO+XgnVlIGV1nV9njP3ocdSPEsae"
        "jATY9vxSAN7/w7Smn2zsq6gsa+/zS4e1/uJ97d1Z7leE8+G3QLdPp6z3LSAfDxQK1uOdzHqsHCX8VWTO3i8jx4YrllF7X21xx+zx"
        "tdl7S0GfllYI+AHjx/fEQO7wPbFl1nRE+aqulRl5xX7uKob74dj20EdT1nJTBHqJjDcGeil2Bbt/wX2KH9Y/tb9LDeuJMrTVSi57"
        "EvuJHsDnk5fD/bX9ZN7sP5s2ri+JFROW8h2VSyTr6wHB9UKbeVxgov+T6jncn3j0NcE8K2T0SvJB0F+g/9rK1qTI/I8w++LEiiNk"
        "fPWH0lZykKgnejLsKyX0uW0PXO8ncndbF5wPwHkHnA/D+U44PwHnLXB+Es6b4PwU0HkMjqfhOJ427qsTJWRdUp4AOxzopMqfSrkR"
        "mK8jfbpchz+15YD6/7PKuq+sqdXvf7c2r6ddrcv6vP4IzGty3tb9HkavtsXWwTmZD21913H+CJfvpf6P/5sh7dbRfapmL0Tq6HxU"
        "ObyDvGcT2m+tZYy8naL7/DLkszP9ZtLToFdHwf5T+6uKUFK21g8qP35vWO/aaomfxvV7C/X54QO6qq88A/P5zC6gB7duhKV/M9FP"
        "XR+Qfn7pTsZfc2Z28Xnd0H5Ykhk+RuUq7YoySPSDMkTmZ6KO8D0RCYLeBrkdOgS/18Dv3HyEfqC9FJZPkv4OwnwbGoDn18P9jXA/"
        "zLehE/A7zLNIE/wO820I5lkdzMvIVhj312ey5QPD9wC7nxPte3k5wHW8rbZIcrXOFuE+1N18Chet82g+3kf4Ewux87EiJJiPZ5n5"
        "eDPRt01Zz7/gIp1/D4jm38dM9NLmH9AL21H9blp7sN6fqYyAnH5oxsp/GQ5smyH7pVtnLNupgXZC2M4HZhh/JWc/or0SDryqrZux"
        "+8EeE/k16frskV/TaTtDoFdgnUE/VvxR6/ZxPS9dBXy28XciHXCdjcH7Gmr/WaPLriKwK4vArtwlMfqrtNLa72sa915xf+bCj4t6"
        "Cf23ubaH/iN+vsWOk+erKx9LEbn7Mtlf5OMhLuMhXVnGQ7ry8ZB8PCQfDxHGQ7ry8ZC3RTxkJ8RDOvLxECYe0mETD9mZj4csinjI"
        "TkE8ZOd5Gg/pmON4yE6X8ZCOxR0PMdmzxyTjOmcRdyDXi3n9Tda7aPG1HsVDroR9BMZD+vLxkBziIWgvo//C7I+Gfbnv44Tu95F5"
        "Hy2+Rcpkz6KcJPZnto8TW/T13ZG9vd+hvX2c36eT+RbfL2j/IYf7c1iPYtDPhrJmOt+1fbmP7MuVY4RupeBPKX1E4uIA5Hm6v5mr"
        "/fmjzvYVuG8W9YPfx9rvzzus9+ewX6muWgHzJGI9H29h42HJz7PxMAXGFwO93XBZiOpljQ+FwIdB4EMzjGettZzTuFsgy7hbwHpf"
        "23Z3yCbe1jXP8bbJCzTe9osZb+JtEhdvC3LxthAXb4tw8bYaLt5Wl4+3ufLvfy0fb8sp3nZwTuNtenwN4m6REBNvw/iaMkjm2yjM"
        "t0QdzINIDRdv+zMm3qbH1yDuFlnPxNv0+BrE3SItTLwN42vKIMy3yE4Yd3s+3pbVfFyfj7e5ireV5RhvKxHE2wIQbytyGG+TZ8j6"
        "Qvaluhx02PKhw9O4x4Dt+wayiXvcUZNd3AOe4+MeZjsmKLBv/Jx9UZfOZOcY88ee1NZ36/sTK7aCPlwGz5H7VLm+GObXZDowe996"
        "wfMtzH4C9Y1fWmvaR6j8Rb9LAuwF1W8TNMQBokX1mkeLf08S5rW6z0lrdtOlGqGT5fr8UeV9x+wxwPlVVIokH4f7CqEflwn246vJ"
        "8cB1YLe+D97rBznxE/pGZtv56n1L31D/fyH23i9Xv+87xG4KSXR+rof7jPZxexO851qwp+B3Xp6TnfC7H86hXXW+a/sMiYyzU2rV"
        "OB6WPioTOd4m+7Tjdu26X/qITPhK+HwA6I9xyR1BoGfwB9rvKr9LNfue8PXAbTrdtfZ9xcy+o1MOafQNy1eS3+V3avMkPNubAoMc"
        "UDxGJfpBr2b8e53yUmhnG7QT5dq5XGbaKcd2Vsnk+Yu1eRiWL9Xooz7n136v5d7fAs9dCu+9CJ7bwj0X4d6Hz4Vl1ENFcH+JIV6k"
        "vwfzbZbBvGzm7r+Iax/vL2avV+6RjPpGv94F1/3c9Z3Mvk2/jvYLmccYR4vj/iuDnpww6uVC3W9glP9w4Rtkn9RM+knzAcBv0N2M"
        "+qIR9A36BYkAdG+WYX84APuin0A8oynN6j3yewD8h6pcBuBcvaUz8KJ23ah3VD2f3Kuvq90W6yc/HuXxJvBDvwj9fJmlZzny5d+5"
        "68iX09x15Mv3uOtNcP1FoN9FEK8g46R+LaTjzeR89azCk41024B0e0bKRB+ejrvXlpj0NK6Le1zRqQTG8ZSwPTd0j0rDdL1TJbmh"
        "+4tAn5Bj+vgs6fPgAtPncx7R5z5KnwKNPvuAPssd06fAkj5/vsD0ud0j+nRQ+hRq9NkG9Ik4pk+hJX22LDB9bvSIPtdT+vg1+qwB"
        "+lySmT6gx1fPWhd+S/pcvkD0qQT61HpCn7Bm/artVVq2Z1xP9rii+8Wg/xsBr9OsHbubyXqt2l+bDPS/E+jf3VzA/N69mSzEYR95"
        "7vvlaHcTAh+A831BIv/JtZJlHkA4KJN1fS1rZ/PxyHDw/pTP8Ltfui9F6FRM7KZZ+fSDH6dI+53sx3bf+DHIhyN2Y3X8oyljnGr3"
        "jUXQ3oe167u370wZ7YLd233we1S73hbfnjLa/aq9rxqw4YIvScbr+wpgX8HvC8DuPwD2964C2B98Ffjrh/0B2v/b4D3gBwgXiuz/"
        "5hRv/zfOkf1/EWP/FxG7edbOlIEPPuADsZtLgc5LgY5XAd8CwLcgx7diuP8Khk/V8dUpo725e/sqAZ9qgE8rzXyaZVS4YJeJT6F5"
        "5dNFJj7VzRGflufEpz/MOOPTGzMsn16bYfn0uxlrPp2bIXz69Ywh/kb9V5hv0A7jDxc2mvgWseDbgWs4fvH77mu5fTXdVxbQ/TjD"
        "r1Uvz/D8qjHv23vawQ+F+/4R+D3i5/i1neWn6ue4BPSqxicZ+CQDn+QSbh8KfLoM+fRdwicZ+CQDn2SOT5f9A8unbc+xfNr8LMun"
        "zcinZwiftn1rxtrvdRfnFxrn4jwY98E4EPirV4AfewX4t2E9Tt4OfAHcHu7zw8Xkn6TBHxAw+lcMfkyNz5B3rqzLcp9J40EPE/7H"
        "rf080eIlrLzx/qa1bNy2s+ASy/2hat80wXq+15Cvgv5O3k+0+y4ywOTHdb3TpM0TwojdV6x01C+VjpuY/i2z7B/aL8hns/93GcjL"
        "nhkre8U4vrsMz78AR2x3t9zFyKnILhP1Y9bunjHGX9CfneyBODjOU4MeV9stBb+bsgP8HAXkOAJ2lhIg/pd2OG8F/aHAfFZgno/c"
        "COeFRIG3w3lrWJczVZUkP8jq96jvXFp9ovU6ieF72M/GpfYBDkLN/9bkEPyW1RXoz2iaYfNGI1nms0e8zWcPivIIW3LMZx9Ii+SN"
        "zRcZsMln96adeIZ2Muezw3P3gLyAf1Scz97C5l/25prP3sLlIbqLX2AeQ7gY/H59NvnsEN9K9jrME+2dn37q+exnbfLZI4J89ib2"
        "eiSz3Cfv5/Jt7+fym3tzzWefW3o5z2dv4vLZm5i4TfxRd+uzns/exOazQ3vmfPZQlvnsjZDPvt5hPnuTdT47xs2d5rPbzo+L52R+"
        "iPPZQ1w++3qbfPZGLp+9SZDP3pRdPnsxxl8O0/ViqyFvgNJbkE9sq09jt7rTU93zq6ec5lEkSiDeIXUy8S70/5jy2bvbF7V+xviR"
        "ns/e5DKf/QZmf2nOZ2+0yWe/HvyNTbBvWc/ms9O8AchnF8x3lE+azw7jjhZjPvsaOMd89gY4RzvvnUTPGfLh0kz+B96XmrLSx7jf"
        "VYYg3k7zCSenrOcH+CUF+QE70F4F/Yh5sKb9dO1vptj9YotgHTkqyEOA+kIPgp3al20+PbHnY4NcfaHilwT9ednyeqZ8+gFP8+m/"
        "6zKfPjllzKPU8+ld7oOF8xHz6b85ZdXvcOAThL4Pi+oLRdj6QqK6QpeTfYoI/41xXhMfunX/uHHdQnmzzXN+EPOcb5Ws5NUvtbL7"
        "FJNf5P2k/Uds8Py03QkG32fcP0xY7kMmMu9nDk+kHbUzDPVE+hAvsD5tNV49r0nw3nvF/bbEww9NAL7/crqPtKwbBfawjqsQvD/u"
        "Dd3i+8V0Y3ADw5n74bQdZYjQm1+vYph3CvSvrkN9/mTGPHFcf/n22mo3Tlny0bU/7NopY57WDm0dzpQPBvinwZq0MX8u635QvNiq"
        "KaOf5ExFkPzeAc9JhO/KEHnvxtoaNo+znlxvq/UxeXSJohDVx7KxfVMdBbf7lUJGz/H6qqGMrEdnumo4ehVN5fbe1FtGeoyC3XQm"
        "hOvLW28Z/WW8PON7wwUBS/+nrd9zmSBuEdfjMiGtffKiGOAb4oA7MPp71fzWsO9qn/G6KufvAfuMxC2JHLZfg+08bmpnRGtntamd"
        "6w3ttNP8+WEGj6DK+zH1ebnaZ6RPkstTo35r3ysy0ceQv8itk9HAGYEfbpzkYQ1FHOJkfiRbyQUvZ2j/q/JxryEerMt5iJO/Z97K"
        "Tf6efIv0b6eP7MMBH470CHL0CAYF9Pg7R/TwS/3Mumy3bqBfANdjp+uHsL0NQSZvwba9JybSxvWCb49/PrGBxMhwnbHxK9J8t8Rh"
        "ws9dQVgXguw6Q/EKsB9viKxl5GAX5LGo8q+tzxXW+2i8zts1c7Ve83Jpu27TdXUylalfbtvF/bQJ9wd2DtJVGSLvrS7zcXSC38F/"
        "hO3o14mcKkdZ+Ursd2jncXKG+lcZlGzl1Yp+DZH63OTjQrXnRHJwjDxfHcmMm0T+o16n+f1HQW9C/2J9rL8lvorYVfG9IcbfFd9L"
        "8jnj5SK9+kXL68pAJG20K53u32LUruhj9XCQ3ZeY9fDW7PSwqL0Nje70MMzT+GGnehj8yXUgJ6us9XFiP5mvybus/VJU/+J8qK8D"
        "fPUagZ9SAn0QtJx3yQe4fTE//yoz7zud4LGzmoeHc5yHe7PVy1JW8xHxCspRVo54Obaly1FWrpLrcf6EstK76K9rKHtYyiQHpYK4"
        "U2nE4fp878Ksz175GfzSXVT/lBr2q8oTRI/GK0ieabwoItCLJa70XqKiht130uuIPyV6FPcRAZDDUcgHUNsLGfI5sA6Aik/qMMid"
        "jm9aSuO9PeCvD2r28xIt7y97e30Tux+g+vx6GD/geHrZfE0dF0XwsUnIYy59wPw+bX94EOgHejOxrpHur17T6L9EG3dUfiW9NYO/"
        "M/kIq9c6C8Ikf6Vb18c9TF7NcpP8aP3B+EUZIXSnT5aYPBKZtNNQKzPtIr8wjrAPjlgHCOsvdBZcpPVLl88ljJ/S2E+r/BisD9Up"
        "fUfzAyN/99L93z9SudyT8flnmecTlY2Y55U2+j0QH4I4S7Xd+wzxlzOxIDz3xiS+11ifwS9NpKyu63YO+GGHSXvxFU+DfXrCtN9+"
        "Qttvr2H0tPF3dWaN0nlbKpjPS+bIzpEZPRPf//dkHCUnTeMY0sZRwelfNj9O9W9r+X5Fy7zRS9CuSS/Be6leMsyHU6BPjXoJ9Q7a"
        "p4ifUp7oSLP+gnBu/j0aPzs2yeihSuLfQ39eQ1kBfY/mz6pEeRyYdOTnCxAGOo5L0n4VcP4SlINIjv7BgKP+JAv0vAYjLtztOPj+"
        "hwOidfAiZr+B+iBRP5lm9h/1/wPz+DWQh51MfRV+vUY5DUN+KspVlOLyiCOws2i5xl/qnzT172a4fxk3rgjnx2qbZPnjtn5idJKR"
        "txDK262TRrqEi64zzU9jvK7hNh+jv3AdG4X4tZoHbozjYrsNN7HrkbqP8NP8FllqWE5+vxnmLZ6r7YfwPlli7gty9wXhPuPzN4Nd"
        "ZbyvEO4zXlfp5ePuU89XywTfgX7H0mskZt7eWcvmoZn2XZAPuRLyMzFufyfkXTasAv0F+forIZ/yQDN3P7y3dLPE9Nfk78b8ffBH"
        "Y/6Qur6rltEIrPejfgnyscn82AH5EtEg5K1+UJd3dZy7/GAXbAW+w7qchLzQKORdY7vHQA4Q/6N0E3ne2DzF4LzP3BwhdUzg/dWh"
        "36XZ/AKSN5F7/4po/4zzTKdXCUMvihfuroF+T3L9ruH6fY7r96vkfojnnAkQ/a9W49P0AcyXhiKZ8Wvv7mTzZdtBDlaWYxyD/HBm"
        "XchSn2wsG/8Dzi+1Saxjpubf1Unmehh+6Yd/IHouX29C/cvXm+D2Ffl6E+Q9b9t6EyGQj1zrTWA7butN1MBzbutN4HNO601IjB1m"
        "X28C7+frTXDrB72O9hZfbwLr/vD1JvD7Nvl6E97Um0C+8PUmkC98vQnkC19vAv1h+XoT+XoT+XoT+XoT+XoT+XoT+XoT+XoTYvs/"
        "X28iX28iX2+C41cN9PttV2/ids4vlK83YZl3na83sSD1Jnj8F5UL0ANJCHzRehOgx0doPQmiiNvhvLVcl5egwW4J+2RtfH7p9bSR"
        "bzRuYVMvoq3ilnydiHydiHydiHydiHmhV75ORL5OhNU+e/7qRPwVXS/ydSIy1Yn4UyZOJa4T0bGo9XPudSJuZPaF7utEbAQ/4VzX"
        "iWiE8wImzqjXibiKyd8S14kITFvpY3GdCHnaen54VSfifx3WiXiMvCdgnQ8ZDQD+OOd6EfD9RVov4q+Bzj8S9OulBa4X8R2X9SJe"
        "mKd6Ed+eMtrt9PuLHA40HITvLkL9iGjA5ruLPJ4F84RzraPgFF93zKM6ChnwNpY4vApi35jqY3RBe/fw+6C5xXvE73CI8zmWuR9O"
        "23FcP+GKFUx8Q/QdRHEdkrLMdI4I5ncv2372dUh4vGhLlnUgtnhUB6J5kdSBaHyb1IEoz7EOxJIpIz3MdSACU0Y/Vr4OhLs6EFjP"
        "QFgPAueN76xstW5HA+MCP9vL1nUPAHeKeP5WikP44RzVgXg+xzoQz2WuA2Gihwiv/JQjevghE9U5/jjkMf44yzoQh+e4DsR+wOtz"
        "/lhhHYjKqxk5uPDqQDRl7JfXdSBwH1pdbsZz1BjoLqz3cNhlvYfDHtV7qMyx3oPN/POs3sPhHO3PuLt2hPwGHHt1pcyMn6+/Qus9"
        "RCTG/nBc7+HeEM17qdHO8/UeHLWXZb2HRD3MH5t6D0L9inTZDzj+yjUC/4U1rl8Zhvefp/h+Xe9KGfvltl0TvbGuIei76m7reSis"
        "88DRz+n+39Rv/H5AzvUeHskoF27rfcxVnQ/P6z049If4pb1U/zD1Hoag3kMZ1HvwiXCuS5zpPcDRUxz18hp2n0mvY5478dMma/X+"
        "10jmug/Ybr7uQ77ugzFPZfHWfZDfxPcuNfiF/NKvUlbXdXunha33cNi63gPWhQjLxIFgX/chlHlez3HdB1rHwrb+QyWnj0X1H8oE"
        "41mY+g84vvmvA/F0lnUgvpGvAyHl60CY60DckWMdiNsEdSDa83UgpHwdiHwdiAulDsQvXdaB+Kl2f9IUH3KZ10LXF+Q36rewZfzE"
        "XAeizvZ9dRnrQASZ9yYOnyD4GVoPYiBl5KvzehDkOb4eBF2HS8ZT1vkk/fD+Iss4KqgLave2WthnSzX9T8bB4yhaa9D+7we/1CGK"
        "t55U/T71Ryz3pVGQc/P1gOB6ITMv+N/D8DvWr0DcuTJ0BPLqDtH8G/VRxHsktvRr10c26+ti+FNbDqj/P6us+8oa2Kepz71bW5/d"
        "yYeezwE4beqHPAT2VDGTV4P9bastkoz5EMpQP1wnA0/2SzR/LGKQp0z9OmQRh8Y8znDwKbA3+hm8hzJ4hMF9KIOHGPyH0huSWHtj"
        "jXF9bcI8FpCbU9gvdT8aAbt+9m9Tay3ShbSL5wnXeZUkv06h+Rrgx4D5OTuOlDGeI7LTMC9T8dVAPKeFiXcoMtRH8DXC72ingT9M"
        "Xg+/N8HvXfB7h+PxFBjoi+tLIoJ1LFay+yCMN97PjbvX5bh7ob8ruuD59ZKx30ovjBfq9Si9dRIz7t4aNj+jN8LmtRUXsP2ukhg/"
        "jxP5LbDUc6dTxn2sMkj04coY/i7Sj2Mp4/44Uz2as6l0GvO9aT2aQLb1aPxZ16PR+uF5PZq1C1SP5t1Qj+Z9UI9mA9SjeS/Uo2mG"
        "+iaEvweA/vb1aAhfzfVooP7J8XGQlxrNoxSVA4w+xDxd5SjeRzwhUZgnaCf5pTKtf6vlco3v1A7k/G27oO4Cv06UglwoV0YY/+Tq"
        "Wf2RU3ursL0UM67oLHVLDOu5UrVVMup9vo4T5mFgu/F6r+q/nCP2B9Z/qdL3aWz9l5Mpo5/EVP/lUawj8DKs56dSrH/Ipv5L8fPW"
        "9V8e0uOJzuoAnAKc9PPQz+8zchKVv8fSvXwr3Oewjgv4tVcXL5Y6Ljher+q4kPZMdVz6HNZxMdBncdRx4enzOY/ow9Vx6XNYx8VA"
        "n8VRx4Wnz+0e0aeD0kfzq/Q5rONioM/iqOPC0+dGj+jD1XHpO1/ruCB9vKrjgu3Z1HExrAt7XNEd67iQ9ez8qePyGFfH5csO67j8"
        "CnDhWMfllwxOXK/j8nPt+u7tPxPUnfgvqDvxkxmjvTwXdVw0u9p1fZAXTfUmFmcdl285rA9ygqsP8iRXH+RvBXw6DnwaNvPJ4zou"
        "2fHpCyY+Lc46Lj0O+ZTg+KRwfNon4NNfAJ/2zlsdF41fruu4tC/yOi7vd1jH5SaujssNXB2XzYI6LpugjssfC+q43MXFwT2u44L5"
        "9i7quGh8xnod63ONW6/Muo6L1o+5quNy0KaOS91KR/3yvo7Lm9NW9orzOi6vTxvl1H0dl1enmbwfmGfJPeA/wHlq0ONafRes47IT"
        "/N8F5DgCeYxKkOB52uG8ldZ5gSPM85Eb4byQKPB2OG8N63IWMsTrUL9HfefS6hOt17HxuLDfWR2Y6gr0S/zLNLHviJ81WaE/pw59"
        "hPtuX6SYlSsa5xsiz1fXLqf+xUz1KHT86bPTxng4+inb+7KMo1GcGsS3ehGHeg7yXr6uvS/Wq/shjfH26tpjhB7H+9NWfkrU+8kH"
        "9fiKOp62soHpTH5a57josynLdaX289Oc3kxZ+8N7mXiZub460T/KQfBL9GaLiyb7Fh0XXW2ZzxwO3Enuu9863wpxwPY4TFKfwLvv"
        "wRP62eIwDyIO80OSFf390jbavvX34Mn34mMPuPsevFf5uI7bQ5xKL+KYeX/keEpykLebqCf7RFxP3X8XnuDtRd+Fx32oCGdE9dRC"
        "f1fUBmfiGl80RPghxjsT/lRfgXr9azY44XHL9tpqA9M55e9RfG5qCu0yVbua+7EO+DkA+jFHXDC1v34/ZZU3iOu5jgsm791Yu0pi"
        "8wXJdVG+INqTPD44UU/4c6ZMyjEP0BlOWBmE98VqODp+P0e88As2eOHnp0icFvSDh7hhxv51ixs+iHEeEW74qoy44XaKOxbhhS/L"
        "ES98SebvxmM+g+8XspQhThyVf4JxL+D3j2XL/Bhobxfsi1ppvPqlrHDCiZIx8AcuZexN1EtnykKcHP5ljnJ49xTp74d91vQ4AfQI"
        "cPR42poe3Hde/dKXmHXb/nvxZFzefS/+SMq4rnj/vfhDKWa9scUJE/tdOUroqs7PGvCbGNcZHSdM1uHEhh7t2FCO3z+B5y84vPA9"
        "Hn83fjhlZW/q340n9FWG7hF8Nx5+B3tI/248Xoe8u6OsnOX+3fhDtnJrjWcDOSm7Kjc5WWzfj6fycSKjfDj/jrxALrDO0NAJkAe7"
        "78kTOTB/T57ocYovpnXZiD3o9Hvyur79Ysb9pghnI9r3CXHFtvr5pMf6edidfh7KTj8n6nuY/ZLZ7j+d0e5HuyFRfwTmlwhXfNpy"
        "vinH4f1VgnlX5VA/P7TQ+rknlalfOeOKjyOumLyH4oo5OwvnnXKUlR/vccXZ6mGUk89nlIs8rngP1T8EV0z0ZrwP8MRyZrzUZwR2"
        "tdDfBXl/ibIadp+KdC5jvyeP/RHiio/B7wHAE5u+W8jhieH7hGp8Ijc88UZmf6DvGzcw8ka/zyfAEyvDpP+l/eb3afvEBzFfEOiz"
        "Pks8MdTJw/oJFE/cq+vjHikznljrD+bHe4UnxnqxFE+8hMMTQx6KRT+t4iWd0ndZHDHFLSYz4og7pedY/HAE8cMnOfzwGPUHsPhh"
        "9FMgXu45Fj9Mvxt/jsUPg7zuo3oV7BPEDz+a6/fil3J2zJI5smPcfic+V5zwkqz0j/ffix9j8l+VJ86mWP9Ajjhhik/pfpPRN1WI"
        "Ex6AdY7DCVehHN7xptHvh/eb/H7FLnHCtF+FAj8JykVVjn7CecILF0sZxxEutsENG/QTixuG+WzCDZ9IZbKTzLhh8EvRPGti8HUW"
        "hW1wwy1wf5lgfBHOn3XZmyy/3OKHL3mTkUOKH65600ifPH74bYofhnh5NDBH+OE+AX74FsAPBzj8MF2XAT+cc/+yxA/31UC/Ofzw"
        "LTVcv89x/ebww8Ue44ffI8IPPzYpGfKMSq8EOhVz+GHqj/8b7f4LDz98ksMPn8gSP3zCBj98VoCPG/YIP3zSBj88Cf4nwJfmccNg"
        "Fyx23PA3PcINX21cVxcAN3wJZ8fzuGFneGEdH1wD5y0MXljHB3M4WpnD2cpNcN7lEV74UnY/hHjhXm68vQ7HO884YVXP/0zyAieM"
        "eM5lYJdinTui/1bS+LNIH552jBeeWCR44Yk5wQu/a5Hjhcdd4oVP2+CFzzrEC5+9QPHC4I+vQr/EYsULn3KJFx5bILzwmEO8MNCd"
        "4rzOV7zwmMd44bELDC885jFeeOwCwwuPeYwXHrvA8MJjHuOFxy4wvPCYx3jhsTnCC49xeOFTbxO88KscXvhXArzwK4AX/oUA33gW"
        "8I0/nXO88ERWONR/PU/wwqMOcajf5HCoJzgc6pMCPn0d+PS1OccLZ8enR84TvPBBh3z6NMenBMcnRcCnu4FPn5w3vPBEVnjh2CLH"
        "C3/AIV64hcML38ThhW8Q4IWbAS/cJMAL387FwxceLzzhKV64Nmu88MQixQtPzCleeCpHvPB/54gXPsfghfnvuFK5AD2Q/CT4FVaz"
        "enyE4oGJIm6H89ZyXV6CBrsl7JO18fml19NGvtE4ow3et63iR9NGv58pP3SY+E2Tn2XzbkY+i/YQzOvecpo35uz7sv9E+NXHxmn1"
        "78x68/1xv3Ry2hjfMeN6n84S1/sNj3C9EwJc7yCH6z1t7b8tQf/cp9j8Hu77udEg2t+Qb4O4nGXZ4nwJoXSc7yeYvGxznjH0M0Ds"
        "oFgFfMc3uMUyjiXCv9Lvs+f6HV+n302j3w0Cui0T4WBPO8LBZvrOkvX3fMnGU4hvfoD12wu/5+tR3q3j7/kOZ+6H8+/52uFbCd2r"
        "6y5h8qeyx5OXZ6a3azz5aWd4cojXKO8Qfd/3dCpT/qEID9BWG8kJt6s8Tvql43eXTqOdZI3fhe/6DkOd8GBZbvl81B5KO8Lvbuyt"
        "lYz5e229ixWvewvjD0G8bjj48xzxkf9pg9N9mXzXvUti8r5EOF3lGPDRBV53Ihe87maMs4jwug054nW9+b6vPV73Z9odif0nBHHX"
        "cfCD/RjkAPNSXnKJ2/1BjrjdiwV5jiGQxyM5yuMhwOtud4jXRTo85RCv28/YHfZ4sP4LHK87kCNed41kzLfNFa+L9tqCf9912OO6"
        "G5D/a4fTrY64xef2L1J8bn1ucrHY8Lk28uAclzuQEZdbHfEGj4v7D7Qf0d5zjssdXmS43FMe6+GBOcblHgFc7iEbXO64Q1xuvw0u"
        "d1yAyz10geByD80TLveQDS73FOjbgTnG5R7JUv/2c7jc8TwuN4/LnUdc7njOuNyJRYbLncjjcl3gck8LcLm/tsHlgt8L/Af2+FwS"
        "wEwqrL1oj9MdXlQ4XfwOdViOcHpXhNctF/R3YfG6OA4xbncC/Pnlufn3KC7kXku8bkOlCKf7aQan29btFT73PP+OL4fLpd/xLa4S"
        "yNnFlvsLMy73tACXezJHXC5RxJ2z8yAzLvcmuD/EjS8C/uH35ojDfZcAh9uYx+FKeRxuHod7oeBwn3GJwz2h3f//lLeYig=="
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

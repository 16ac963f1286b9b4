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
    "type": "kprobe", "code": [6416, 17008],
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
    "type": "kprobe", "code": [23424, 15424],
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
    "type": "kprobe", "code": [38848, 6392],
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
    "type": "kprobe", "code": [45240, 16904],
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
        "eNrtfX90HEedZ7ek0czIjjWWM9bIG8UjHCeKiBIFAjEGX2RDiJN9++RNPBvDIayxTmsnez6k+Ba7PctGSkLi9T3eWYFNfGE5ZDkb"
        "y3AbGw7ihNzuGPLukuMdR5aFnPf0uDULPAzeZUPuB3YkzZy66/Ot7qrumu6eadkK4H/G3equqv7Wt771rW99vp8qZjTr3ymd/Q6u"
        "Ols2fzPLNeFfcZL9xus07Wy5XP7k/P/NV4pxdj8dX2n9GiO41q+0fjONYjnpxiVSfaO+9Y066ktrdawePWH9bsjHpXrrrCcKB7dY"
        "5cY09twnrf+bz+G9FCvnFOr7U/zSe8ZICs/NlOl96+9N21h7dem79B2a931WjnGEvWfgO+k3vxLfu5P97pz/nOz87178SuWN9rWi"
        "v5KaZ32FVfuseo4xuY/GtI38+9eYz9eLzzfj+hT6qXA/64/iEchfZ/I/NS+uBMoZsb4H/SaXtyLacgYrlNPgKEeWU/4Y3jPYjb42"
        "9nuMqcuoSm4xjQmifbzE6muEnufRPzr6B79pfY31PUXoXzOeMyZZeds7qtPzYgL6k4C+j7GBmtP/Ae1k46t95Kfs/STeG1e1cxlr"
        "J9rXPH5p2nkK9mFw/6xi3DxQcXwUVg2L99sq633xCXa9t5F99wlc2/1aZN8RR/tHAspr5NLIyy2fGPveOvG+cWRYskvs+hTKHzwY"
        "zo6ntduEcvMYf1ReHu061UD1bWbyfgfkV8fk9jJ+SZ4v43d3xzvZe3cNWO8V1u9i9egNgvz58y2/JbSH979k/4ofl/r741J/j/xx"
        "wPFxxYKMD3u+on7+R/Y9E5vLTrkaR3d5ynMvfo2nmdzaW5rQLsjlbXgfv4Uudj8+b0/nm1GON+C7N3mXm6t7uWz9JgYgt/18vtji"
        "mN/95O1rT0fuXtR2qlI5s45yCk2sH9JajsmlnsYju59f3gA5trPvzveF++6RS/vdxhGmd+a8auqLcdTWH72CPubqdOs3pt3C6r8S"
        "zzVgHOPXmIRc3uZtJ3ZvuoHpy3pWb2HVLm7XCma5jeQ3/qzs9JPIPzqxU9TPmPY/2HP47lwihvurcV0v9E8uoeOa2Zv8mMbtrSkP"
        "km97x9dKXn5Kuv6fV/TH0vpW7/GxnvVrTmcCNh6CnzjGGl48iv6sZ3batLvkN+0z5aihP/Cb0z5k1ZA//iOMuw/g+36smFcmSl73"
        "5XnG2Y7RQO1oEvzJTFwsL6bFUf93ypZ98vGvcrpu1RfTDlrtpee2j1S5XlGOh3+E3D5R8l63QD8ea1DMx9uE+dg4yvrX0CV/v4X9"
        "dl+3nPv7Zon3zv++Pv9sM+xp80pFf+D7qZ489I7qyS/3liPpV3uHLugrtXNnEs/jt//THyl5600j7BL73jzsUv46cf1C65QY5j+z"
        "vcsc84kxucVLL0cL+5kdoPeL1+L5jsNs3Ow/W3bOL4VV5zz1O6c3ad7344r7DT7juN4l/2fNazxfeOp1xThrEOxK8XHYL9i//pab"
        "Smz8Z4R1cWHVIfZ9XQfKXnpQ6GJ2Ml3XzOSzYxj3DzO927EL1xO4HsD1FK634fokrjfj+nlc9+L6NOT8Cn5fxe+ZsnNdXWhi85Lx"
        "DPxwyMnUP1NyJzBeT4zbep3+o7seNP//gnHrv7+pw37+3da4ng01L9vj+sMY1+y6f+Q9gl3tz9+KazYe+sffJcUjQtbL4x//b46V"
        "28nXqZa/kOnk49Hs4XtZPbeR/9bXIujbab7Ob6F+DmbfXHYadvUU/D+zvaYKFXVv+2D2xz855rv+DhanCV1vgz0+6iBXs8ppjOfp"
        "nZCHNG+ktf/ukp85P5D8YtrHhHjN9Pzk8wtH+WlNF/oxp7dZd4wjzD4Yk2x8FjpZvxcyCdht6O3kAfw9i79L4xHtIH8prT/P2nsE"
        "421yAu+vw/M9eB7jbfIk/o5xlunF3zHeJjHOOjEuM1vw3V+cq7YfhH6Pi+s51bpX1gOax/s7GrVQ82wjrUPDjad0460RjcdHWP/k"
        "U+J4XJlSjMezwni8g9nb3qrHX2KRjr/HVOPvoy55WeMP8qJyzLibVR7m++nWDPT09+a84pfp+D1zbL1095xnOVmUk6JyfmdOiFdK"
        "/iP5K+n4T615M/8o/DFVXJPPzxHFNYOWMwm7gnmG4liDT3mXT/N58xr0s0+8k+RA82we9XV3/BdLLjsb4Vc2wq/cqQn2q7nVO+7r"
        "+u496vYsRByX7BLFb2stj+JH8njLH2fvt7d+vsT07nMl1k/Mr7Xtz4Dv+B+IdD9kwre+iWr2Q+7PVrcfgvfk/RC3/5xQ+NUxya/t"
        "LFfyr53rqGctv9L7+cKqLZiHl+M99pzZv1fArl8ox+efW6d4n8XfyD7QOIhpN7v03exfiscU4Kea8ZyEY38g19hlRbrkeoqYT+41"
        "4wmWv361JejiCttum3b23vnfuBRvMSVSfBrPNaAd1yjWhWvZ74Pvwjh/P+qNQU9iTL6Z+XL+/JFlb5j/fzn/3s+1v//rbBylND4v"
        "rMNzznXZ9l7Ucwv8ePxd1ufiEP4ewzXKNecZyx5p7DuHtD6rx9PaR3Smx/foddbvVut+TPuwzvqV9fODkH8R+5X3JiDPxF9bfzf7"
        "u9myu6xfH9xhy90qv451NO1HDOkpS75p/Xr2d/3t1jhJz7em3qEHfF+ileKjNwpxvyF9Gcq5B+XkpHKu1YVyVlA5a3T2/hXWOEzr"
        "V1vyMd+LWX/vkOrfjPeuRr1L8d5d0nsZqT56L62THWrE802OfSS7HvI7l2NcbpSeXyqVT88nxfutw5rT3tj3d+F+TLq/TYgX2PfJ"
        "T2bjmPbXBmndX8FOnnPaZdLXelH/0w1vsPlmI2snnxcxv41sJHvRA3tD8UKmACObdMQlJrAe/z72OXrLot1jf48jrmjqZRzX5iND"
        "8W9a9512x7TzxT22Pzfi4bfJ32M83Yv49DfRztdEea6gfvkb6T71y6vSfeqXb0n3e3H/m5DfUvhn7DtpnuZyvINdr503eLpTbutJ"
        "bs9pleQjy3H3zU0uO03z4nAoOTXhO76kLC+M3HPaFJ/vTE3uHvks5JMKLJ86T/k8fpnl86mI5PMIl0+9JZ+9kM+VgeVT7ymff3WZ"
        "5XNfRPIZ4PJpsORzD+STCSyfBk/53HWZ5XN7RPJ5H5dPzJLPTZDPVZXlAzu+dt67iHnK59rLJJ9WyKcjEvmkLe/XLK/VszznfDIc"
        "Su5XwP73YN9qo/U7spHN16b/dZtD/h+D/Ec21gt/H9nEJuJ0HXvv2yvI72YCfhDXexNM/4s3a574gHRCZ/P6zaKfLe9TphOPluoc"
        "f49pj5SYnJLMb5rXzxjih43W39l6bPftH8W6kPmN7YMfKTn3r3bf3ojyPmTd3711W8npF+zeWoe/56z7/YNbS06/3/T3TQc2Xf9n"
        "mvP+3nqsK+R1Afz+B+F/76zH+uDP0b8xrA/I/78H9SD+lG5Q+f8bS7L/37NA/v9Swf9vZH7zvJ+pox/q0A/Mb26GnJdBjjeg3+Lo"
        "t4TUb0k8f53QT+2Da0tOf3P31jWKfsqin1a7+2m+o9L1O139lLqk/bTU1U+dC9RPV9bUT7+cC9ZPb8yJ/fT6nNhPP5/z7qfzc6yf"
        "fjbniA/xuCnhELbj+9MNPa5+y3j024PvkPpLXnffIq2r+bqynq/Hhf5a89qc3F9Z97p9dDvin7TuP4G/Z2JSf20V+9OMc1wFu2r1"
        "k45+0tFPepO0DkU/XUP99A3WTzr6SUc/6VI/XfOXYj/d86LYT5teEPtpE/XTc6yf7vnqnHfc6wEpLnRG2l+k/Ubaf3wev9hHWTVV"
        "ds7HxfvQL9i/pnV+Osn+U3TEA+LO+Iojfm71M+Kvxq1VrjP5PuQTrP8HveM8ueQSUd/keBPmNQN6O1R/lef60PRvejGf73HgWCjO"
        "LseJdj/APrD4L2y702uNE9YRu69bHahdphxvE9q33LN95L9QP7v3HZZDX4bnvPwV5/c94Hj/ZfxSubv1XYKeqvwyVTvm/e458hed"
        "OMfiKOLONE4ddtwstxlxN+NexDnq2e8J+FlGnMVftuO6D/bDwHg2MM5P3I7rBmbAt+O6L23rmWlKir8r2vdc3fmy+UYf5hO+HxoT"
        "90P3Yj/AxIVbeoi4ZftKimf0zol40kyVOPdMtDj3hApfuLlGnPtEWaVv4r7GhA/OPZpyBiuUUxnnjvf2QV8QH1Xj3DeLuMyxWnHu"
        "myV8Yrj9C8LPpJOI+4374Nyxr1ocC4gfHbs07bRx7md9cO4ZBc69V7yfqaz3xUclHO6jtL6hfq0V576w8gqOc++VcO69wr7N4FPh"
        "5mcb594r4txRnhvnnqoS594DnPu6gDj3Xm+cO+E1guLcfcfHFQsyPtQ495SEc1/ng3PvkXDuvQqce291OPck7b8c5PPFFgdehctb"
        "gTP2taf5u8PZqZFLa6eC4ncKTdjv0IaE/S6K/7hw7iPbF7V9pv0jG+feGxLn/gFhfenGuff44Nzfh3hjL9Yt60ScO8cNAOeuGO+k"
        "nxznju/OJQnnfhOuCefejWvy897O7JwDh1kWcEf0XGnGyx7TeteYxH47x7FemPEeH4hLKvAB95K/CvtIeRSu9XTHP8yI68XNinnk"
        "qAKHAJz94/BTx6vF2TN/Pn9Ewtknv6doz2ue9yvh7Ccixdl/IyTOvjjjxBXZOPuQ62DleCSc/ZdnvNqdjv8Bk+8TKpx9RsTZq/D1"
        "17J1igoHRfu8rn4YsePjznmL9M0XZ/844ezv1rz0Nab1iesUV1zkt1n5T/rg2ni554S8P+f64ZznOuRc5fXMwXPlQOVMAVc7Tvi2"
        "dWWv77VxTYp6H1a32xMXNnkOOLdr+TrSM38C/jD55YX9ivoHo5Hb4H613JzfkZ+q3I6g5RiTTN7yfJVHO0n+7Z1kz5+tmJ9A869c"
        "Xn/HhhnPfgwdD7tlxonTuteahyvhwW7BeM+Wnfi5qtvB88jWzDjjJNMrE+zvA3hPY/1uTLJ6N3RkRfxwF7vf31En4OgKjSluj3Vn"
        "+S5+hbDrlQbBzsn2qruFzUfTu7KSvBpnaqu39KZTHqfgN02naH55801nvEzWZ6o3XR/3jH/6xj2XK/YtBu19mZRVPqsoj7yaQeS7"
        "OOO9Jq46XXdjnfO+qefvgX/G9i2ZHm5/B5XztKucE1Y5a13lvM9RznaetzEl4HNNfT9mvq+31znlU5RwajxuXfcjndlj4BeleTIX"
        "n1bE4c4wHNZkJmB+1nd1L72Q9Yz8f1M/HnbsB9t6npL077k3a9O/Z99k7dtWx9bhDHfE5ZGQ5JFIKOTxHwPJI6YdFuZlv3mD4gI0"
        "HwedP5TlrU8IuAXf8p5h5QwqypPfL6xne2Q0z/jEFTnerXCQ9efOBOaFhDjP0Pin9Xh35mZBD3YCx2LqvzU/r/ReR9N92a9ZqPla"
        "1kvfeZvPqxdKldoVtlxaT7vw6fBzSK7GJKu3vaVOkhP+jvgRlWPfZ3pqHBX1q7A/oJ8n6RnZX+OI5quvXvLrznTVph+/qv6cSg+O"
        "sffbIRD6fnn/hPqf7DrH9x+F3UT78uNivGVwDfOrBvekhHjX4B6G5xxcobKrn/W8b0xkyk6/Muj6Lc/9inHRDifEdYnbDm+pzg6r"
        "ylvfE84OY5wOHgxqhxFP7oSerPG2x4X9bLwWH/COS3H7S+Ohi/kv3S03KeKUGuxBwnPcFR+T1sXy+GutvO4MkjdU1Tg8WOM43FOt"
        "XdaqGo+Ur2AcFfVI1mNfuRwV9aq4jsZPqiq7S/G67pYntEp60KzYd2rOBJyfH74883NUcYaY9gC3P82O9arxDLOjgysZznSwMaOw"
        "i02h7F5hZVZcd/L7lPfM7CitI+LQw1PAA5jlpRx4juKdeC6pWUhi0js7v2kZ3+8dRbw+YfnPSyzcX/X++m3ieoDb8/fh+5HHMybi"
        "Ne28KJafXQSOufkxd33W+vAhyA92s3BrD19fvW7Jf4n13Tn9R+UtFeKdxSdFuzZUn2b4lRHbHo8KuJorXfpjtYf2L1qYoIfqdE3A"
        "keisnO4OXSiX+ov2Efbil/iBmjdSu5Za7bL1c4kQp3S20wsfYzzN9HZI+7oVB6b+3cPXf3/F9XK44vsvCO8XWnsI51V2xj0oP4Ty"
        "e81yH3Hsv0znE3jvjQtUr5MXJKadK3ndt/0cxGGnWHmDq74C//Ska739jLXevkmw086/myPrFB+3zYrxvGSB/BxdsDOD+/8T+46m"
        "513fMWl9x0rJ/or4ODO+beH9GpdHY5dQrssuoV5ulxzj4TTsqdMukd0h/5Typ4xnBspivCBdW3yP758duyDYoVYW36N4XndLPa/H"
        "ime1kj5OXAgU54uzDgy8L8nbVS/FS0gPMjXGB+OB2lOst3ENTj6CsN8htz8dV82DS4X1BtmDQteFsrD+6Po/GMevQx+2Cbw+8nxN"
        "epoGPpX0Ksfz8lggcKjxSqt/eXzS1b478Pxy6bsyUhyr/4LYP2F5FXMXBH1Lkb7dfcEpl3Tju1zj07lf172jTrBfNI+dwv61iQN3"
        "7uNSud0fFOcjcx0R4/gWXeu+kv39DoxbujbLT9FzuiY8l5CeS+A55/t3wK9yPteA55z3TXnVSc+Z12t1lt9Bccfmd2jCuP1Yh4hD"
        "c627gIdcDXwm7dt/DLjL7jWwX8Drrwae8sGN0vOot3mTJrTXFe8m/D7i0YQfMud30zM6gfn+VEwDHpuNj3uBl8glgFv9XVvfze/c"
        "GYNfsAX9jnm5CFxoDrhrKvcY9IDyf4wRps8bNs4Ied7Td2QYfw7qb0/9vCziCxhuovb2NfL2OceZLa8mQV48X3gki3ZfkNqdldp9"
        "Xmr3T9nz2M+ZjjP7f0xj7aXx0t2oC3Ht3UMiXnY79GD1CtrHYH+YvjXlaU82tJz5JY0vs8hmxJdN/F2n5uZhiWnfsZ4vuvaHQuJe"
        "+PxC/U32Le25f+Lmm+j0ra+zIt9EQqi3cPAky9PhvBMTJWe/BuedYO958XAzvrEzJe84x2HU3+i5jw9zwf3cPg9/bJll/9l3yPka"
        "fVny98FH13SA53VfMOM7XYc815856Ln7flxxv0EYF27eyQbeXouHroHieoeAuzvA8TkW/xrF6e9ifFUnNtnzosDDhnWZ+Z7Fw9YV"
        "Tj9s3AfywXm88QD8qaSAv6H2Er8U4QmMycO4D969wxrHl2Uc+lSpXQc89qEJ55lOfAn+xmEhr8Q4ckjILzGOHBDyTIjPx/Y3bnLO"
        "r72Ed4HenKZ2yXxTfR0kF1YuXRdC4y4Z/s7guHbEKzA+57+j5NzPUflphNs06rKIJ24uC/sLOvjP6nrwd/LTEO/S1+Hvvfj7Lvx9"
        "IPD31Dvka/O/pSDn1eL6h/YbH5W+eyzkd4+hveCdNcbA34Z2G2P4XvACET8d/+6xrIgPAp8ox70l68V2t5G9iQXW33pPO/cq7Bzt"
        "uzJ7uDpPf1fZx1dKzvVwJd6bs6VymfDgnPcmXi3vTaxq3hurHZHz3tx8mXhv3g3em/eD92Y9eG/eC96bjeBRYf37IOTvz3vD+tXN"
        "ewOeleNnoC9ZK4JEPKg2bzLsyFF6jkU+chgn5CfFtBarfWv1FVa/cz9Qiq/tBL+DPE80Qy+M6zNCPHLtvP2oqbw1VF5J+K7cvHSb"
        "HPO50bZFc9p9mS+K8BhU7mBXVDwz55n/QTwzbfY6TeSZeb7kjJO4eGaeIr6C1zCfny6JcSEfnpnkS948M5+29w2D8Q2cRj72S2jn"
        "twU9yenfEuXOeYIC8sUgjr02uVj4Yuh7o+KLYeW5+GLGA/LFOOSzOPhiZPl8KiL5SHwx4wH5YhzyWRx8MbJ87otIPgNcPlZcZTwg"
        "X4xDPouDL0aWz+0RyUfiixl/q/LFkHyi4ouh8nz4YhzzwnAouRNfDJvP3jp8MZ+X+GI+F5Av5ifIPye+mB8L+eg2X8zfW/d3b/2B"
        "gt/if4Hf4vtzTn95IfhiLL86NA/JN128FouTL+arAXlITko8JM9KPCT/QdFPx9FPU+5+ipgvprp++lNXPy1OvpjRgP1UkPrJkPpp"
        "r6Kf/jX6ac8l44ux+is0X8z2Rc4X89sB+WI+KPHFfEDii9mk4Iu5DXwx/+zy8MVQnkoIvhirn4kvZl2t+9arq+aLsdqxUHwxD/nw"
        "xXSuDtSu6PliLs56+SvB+WJ+MevU0/B8MT+dFXA+xBczjPgBjVMVX8w2iS8G+DQjAb4YXC9evpj/Osv8OxZnLa603zM//YSE184k"
        "Rb3i+3yT7P32jit5fLESX4Wdp/rCrHM/nOKU28er3EdTngt1HniXL1r1qc8HO8bkcfyw53k9ZPfd5/9MzFaK0wbPmz5b8pxXOj4z"
        "K9lNxblOY8J+mTt/mtmf2s8pY+sWO3+axR3decDsvBd+voMc99U1zQu35M4D/n2mR5HlATP5BT9v6/c0L/nHtHt4+d55wCxPmJ83"
        "FjAPOCrcbeDygH+3z7mQ45FnSloAfG6hi60Tvc6/CJYPfD3rB0U+MK1DVXlG3E5d7nySY5XzSULj2CdZf6jzhFn/tF9Hdv0LPnnC"
        "ZzzL6++Iz9aE3+P5uYx3wvTLTOvqbgfO7zoyAftYY14w97/+acYLN0jzuZ0XzOrd0LFGE/GC7L4KL0j+pJwfXOhi/TPdotWIAwyW"
        "J2wcQX35rCTHb9eYL/zyjFNO7nzhl2bYPi3sQ4R5w4L/GzZv+CHa51HlDd9QMW94O887VuULX1NjvvBVlfOFCc9Q90Ndq7BPnNO/"
        "T/te6O+/1T3xMSiPzoPs4/vV36sqT7jQ9ArigcsEf5Ps0nRLStLDP65RDz8+w9r7oTpveZyEPOKSPL7iLQ8pvyem/Zkwb/vnCbPv"
        "ii5P+FDJOa9Enyd8oCTMN755wsx/N44yuZrjM4u4iXOesfOE2TxcWD9q/XavoHxhvP8rly+8L+J84amSl79p5wsz+RqT+xT5wvg7"
        "/CE7X5juA3d3VNSz2vOFD/jqrXfeGvSk5Yba9GSx5Q1z/ThZUT+C5w8r9OIYyfEk9MEvj5jpgTuPmNlxnkfMeduYPxg0j9i2t5+t"
        "uN5U5dWo1n3K/GFf+/x8xPZ5Kpx9nqzOPhe6RoX1ktvvf7Wi38/PRew6hPF1k+c6nHBI8ngzjqP+NsW4awtonz99ue3zaKlSu8KW"
        "K4+n/HGMvyOsnvYR8fxt8rNo3BlHRf0JvR7HeHe1e0+tdpj05DMV9SJs/vhC5Y1Hnj+8J5i8Ytowtz8sf5jZzcFx5A3rlfOlPqnw"
        "q5XxLuD+Ci1ZcZ1Kcm4R84ipPao8YuMY/h5H/rDrfEQpfxjnIJr7E7XlD28Q1gf2unG9oG/8HEBF/rAxxdrffNhdn7VOfJzwgpDP"
        "uirzh8G3TXnxPH94zLbHo1rl/GGrPYSPjyp/mPhkef7wEil/GDgUj3Z67ZcMad8Q84Z53mKxYt7wkPaimC+coXzh56V84Vd4PEDM"
        "F6Y4BeXLvXiR6hPzhc+L+cLQ173crsI/oTzhp2rNE14m+TFLFsiPCZsf3CrZV1V+cIuinUuqsj/R5wm/IuBfjWfOlsT4QI15wjw/"
        "ZeSiYG/aKE94AvOclCfcRnp4/0Vn3I+ed8X9kiHzhHm7GhRxEtKLthrjhJcoXzipVfyOdNInb9hhn8S8YYxnV97wyVIlP8mdN4y4"
        "FMdZM4dvqDHtkzdM56m2KL4vI8Wzrrko9lfY/OGrLgp6yPOH2y465fOb/OFf0/xh7Jfn4guUPzyuyB++E/nDcSl/mM/LyB+uuX1V"
        "5g+PZ9FuKX/4zqzU7vNSu6X84WTE+cPvUeUPf/6C5sAZNV8POSWl/GEej/931vPu/OFw9qX28+pHfesbrea8+oNbqjuvHu955Q2z"
        "eM+uKs812hXtuUZJ7/mlsGpfjecajbrmv1HP9fOoz7lG0ZQzWKGcyuca4T0DuCbovfpco33iORzjtZ5rtE86jyKcnqvxRIpzjZJ4"
        "b1zVTuncjPFL0077XKNZn3ONdinONRoW77dV1vviExKO7Amyd9SvtZ5rtLDyCn6u0bBkl4YFHovBg2H9xNuEcvMS76D7XKPNVZ5r"
        "hLzv9QMBzzUa9j7XCPYv8LlGvuPjigUZH+pzjTZL5xoN+JxrtE0612hYca7RcHXnGiUGILf9fL7Y4pjf/eTta09H7l7UdqpSObPC"
        "uUbbcK5RTvDfiHfKda5Rvi/cd49c2u+m83Lsc42GQ55rdIuwXnGfa7TN51yjG7DvNSzwPfBzjTiuC+caKc7VsvPQca4RvjuXoHON"
        "VuO6XuifXILW778lxA3c+Nyvlbz92WNC3M9tvyfY/aRsv9l8l0vinIqacbHM4c8fI1zsOL7vx4p5ZcITx1vpXKHRSM8V+k7Ic4UO"
        "lpzxB/tcoZDrFeV4oHOFPlFy+stFBR6u0LUPeZxsYZ1/hI37XPJOreK+Et9PruwfF+6y5/dA/vb+gP728VEJbzuA/ePRwPuro544"
        "UfgNaGd3y0Y+3huwz2Lt+x5jciN+q+Yn5X29UWF/Ocg+WlXriqeCrSvyx0cD8kIHK4/srRtnwd5vb1uFcZLxHo93inH04mek/Tx8"
        "Xx52u/uaFLfLVj80oB+OoB8QZyD8o1wfx7PFpX0GX9x6ZZxI/8dTijwC8DhN7gp4/ogdN3fu6xiTW7zs3mhh/7DAc1+8Fs93XMA4"
        "Olt2+i98n9mVz9Cked+PK+43VFy3p/V6Ib7KebkIZ/HU6xVx1TRvufNDfjjH5peMNM7AU9V1oOxt33bBvrE8PmMH3Wf5KcYO8CQB"
        "92rsgD0BDtXYAR6jLvBi7cgSfg/X4EHqOi3l31E+3hmJrw1265l9ZTkObfGTYT444TiXUOAl67Cft3jJVs2G8vvseePDmDfYdf/I"
        "e4R5uz8PfDnsa//4uyQ7EbJeHl/7AutH8Edx3Himk49DJz8Y2eO+FkHfTvM4EscNB5s/XX5AoxhHpf0dmi9lu5ABHprK7+9YolVV"
        "b4M9Puo0Ny/i9E7IQ5Pz/h5yyY/xgxG+4WNCPHB63rn5haP8tCbGZ3N6G/afgQPKED7tdVxT3G8U17Svc0DEs3ZiHGSygl+Y1v/l"
        "HPaJy879bzoHvJABX9oR5KVmegnfiGvC6yOPNUO8RRhvmW34bpY3XE0/CP0eF+MFqriKrAfkJxJ/X2A/rpHiHOHGU7rx1ojG4zrW"
        "P/mUOB5XphTj8awwHu8A31/V4y+xSMffY6rx1+KSlzX+IC++L4N9w2nM99OtxMvVNOflR6TjceT/N855lpNFOSkqR59j88s2Cefm"
        "zzM4EOm+R7XnY/vse9yfrW7fA+/J+x5uPyah8G9ikn+hOpexXoiXkJ9TaPJ+nngSTZ4B9l6nJ+8anR+qOl/bjUNz8xVa5zHAf+B8"
        "hclq+Qqvrpqv0GpH5HyFX79MfIV94Cv8CPgK7wFf4VbwFX4YfIU434Pweb58haxf3XyFSWHdMaSnwFNxPfKd3y7xVNws6KPRSnyh"
        "NwrxvSF9Gcq5B+XkpHKu1YVyVlA5a3T2/hXgu7ga/Be6dU08THb9Wbx3Nepdivfukt7LSPXRe2md7FAjnm9y7BfZ9dA4WI5xuVF6"
        "fqlUPj2f1L3LSUjlE84kJt3PCOs2+z74YXHOB+2jhcZnKfkT32DrJOJPbLVxKiJ/Yo9wzoSLP3E/8Xd9H/sZvdK5xT78ifFvevMn"
        "7rHn1WD8W+CHBR9iTHtN8+6vv5HuU7+8Kt2nfvmWdJ/844C8izh/Z218sfAukpyi4l3EeREy7+JIQN5Fh3wWB++iLJ9PRSQfiXdx"
        "JCDvokM+i4N3UZbPfRHJZ4DLx8KjjQTkXXTIZ3HwLsryuT0i+Ui8iyNvVd5Fkk9UvItUng/vomM+GQ4ld+Jd7MG5OG8V3sVHJd7F"
        "RwLyLn4UfCrEu/iRknOfyuZd/JB1f/fWbSWnX2DzxOUYjntwa8np9y8E76K1PgjN57exJPv/i5N38Qb0mx+f33VCP7UPri05/c3d"
        "W9co+imLflrt7qeIeRer66elrn5anLyLvwzIu/iGxLv4usS7+HMF7+J58C7+7JLxLlr9FZp38bVFzrv4jYC8i38p8S6+KPEuvqDg"
        "XXwOvItfVfAu3ifFhSLmXaQ4XAjeRaufiXfx1irXmXw/6ImqeRetdiwU7+IDPryL160O1K7oeReH57z8leC8i7sEPQ3Puzgw59x/"
        "cerFhFMvYAeK2ADnvIuw4yc4ryIzxNtx3bfC1peEw29J1+nW98W0X5Sd/cbzNXx4E/tX3jkn4j0zVeLQM9Hi0BMq/N/mGnHoE2WV"
        "nog4jwkfHHo05QxWKKcyDh3vId+3D3FNNQ59s4ibHKsVh75Zwg+G5LXkeYWI14374NCxL0X5wb74zrFL004bh37WB4eeUeDQe8X7"
        "mcp6X3xUwsk+KuGSx2rFoS+svILj0HslHHqvsN8y+FR154BTuRyHjvLcOPRUlTj0HuDQ1wXEofd649BpvzsoDt13fFyxIONDjUNP"
        "STj0dT449B4Jh96rwKH3VodDTw5Abv+GzxdbHPv9XN4KHLCvPc3fHc5OjVxaOxUU/1Bowj6F9vvCPhXFbVw49JGBRW2fad/HxqH3"
        "hsSh3y6sC9049B4fHPoGxAl7sd5YJ+LQ+X4/cOiK8W6fIwscOp0jliQceg+u64V9xlyS9psYHj7vwLGVBdwGPcf4UlU80cZkZ1nE"
        "AeoKnmg6Vz0oT/RA2XMd3PF/Z8R13mbFPPJ5Vo+LJ4rNu7k48PCPw18drxEPz3mi/y3k/F1Fu77neb8SHn4iUjz810Pi4RlfqhsP"
        "Xy2fhTwuCQ//tRmn387x8AlJfgng4J8ADj7ug4NX8CfXytsUmGeQeO3GCQe/ruylv1HxOhEPVvdK5t+4+MR3obx98jpIUe/D0chr"
        "8P4aeaUfDleOMcnkrOaTZnJvv26VsL+hwqWredtbKss5oxjfY2L5eUkffPHvjxP+XebN3OzDi73ZUy79HXfVxGdrx6k2zjjxU/fq"
        "jB9bjdOCHT6SLTtxbbXzc/eIPNkrwZM9gPc04slm9W7oyIr4yq4sznWW+HIaU3zcOPmxp138BgvDiz29KyvJa0WNPMRLfPiw4zPO"
        "OFYUPNhCPDIsDzbnsVbxYN9YkQfbOMr0cPs7qBwVH/baGvmw2633CwdFe+/ixaZxU3dW95q3c/EzijjbawwfNZkR81c60d4E8lc4"
        "D9p3quLFpn1aW89Tkv699GZt+vfim6x925i8kPdKcnPLI6GQx5cCySMGJCrnXYX8CwdVvKts3Rqad1VV3vqEgCcIzFN8MCjvKtu7"
        "Cs6LjfjEftafLl5QFy828+O7W28U9OBXjw+7N9rzLbBeVvFh0zq0fYWbxyrrkLtxJIXnRT0ifQurTzbvtearl55+ZmtXbXrgM/4i"
        "47s+GM25JkHLUfb3FHu/vVUXvp/s094E8UGy/ib7bfNbwz4Sv/W4GDfh/NYPpzjuJWtdi/zWbvv5Wc/7xkSm7PQf3XHZTNnLT1by"
        "XPva2y0R29uecPZ2Mqy9TSG/EeNHwXNd2J+obF9JLvs7Ma5UPNcJz3FmTKF+xX5Bcyag3X34cttdrWK7aua5niKea1YP57mWxiHl"
        "CRhHRf2Jnuc6VZXdpbhbd8uTFfXiNzzXe7j9aXasS4kvZLAFfNd1Kp7PJcHsHnhzOK/slVlxncnvE86dxWmLHXb7s5oHzzXKpXx8"
        "M09owKGvSr7rBPiuE7XyXd8m+v/crr8PckA+zZiIm5T5rovAEzc/5q7PWg/ifCPOd31rlXzXT4r6zfmuR2y7PKpV5ru22kP7EVHx"
        "XWOetvmul0p810zPvNrphVMhvRjSvi7yXvM8mb+qyHttv/+CyH/dSvzXz0n819v4OkDkv2brNJv/Whf5r/k+xU9KXvdtfwf+C/Ff"
        "H/Tmvzam1sEfYQEEfx7sVOVxHbm/I/JhU3sXnhe7KVR7o+LDpu+zebF7hbwm45mBshgvqJEXm++PfeWCYJdaiRc7i3lR4sXmeWJ/"
        "cSFQnC8ekhebt6teipeQXmRqjA9eIj7suObZ/nTchwd73LZbIg82xrWLB3tbuZIf5ebBRt4Az5djgcChxit9eLDvwPPLpe/KSHGs"
        "+y+I/ROW13DHBUHfOP/19gtOufyG//rXlP8aeIhcYoH4r0cU/Nd3gP86IfFf83kZ/Nc1t69K/uuRLNot8V/fkZXafV5qt8R/HY+Y"
        "//pWFf/1j39J48vivwZ/hImvE/ivuR/2d9bzbv7rkLgWPr9Qf5N9S3vun7h5IDp96+usyAOREOotHHwe5wYQH8TJkrNfg/NBsPe8"
        "eLAZH9PZkjeeZAr1N3ruo8JccL+3z8M/W6bZ51nJeRR9WfL/wdfVdABxnkOe69Ec9Nt9P6643yCMB/nvafyd83M1UJzvEPB0Bzju"
        "xuKlovj8XYzH58Qmez4U+KmwPjPfs/ipusLphY3jQH42jz8egB+VFPA01F7i3SEchDF5GPfBR4ZzkMx1a8ahR5XadcBj/5mfM5v4"
        "MvyMw0Keh3HkkJDvQTxJlPdBfFq2n3Gjc17tJfwK9OU0tUvm4enrILmwcum6EBpPeZXktyN+gXFJ+zcqv4xwmBxXrGclnAF4ocB/"
        "Yug9uKZ4xjpcw4/Xe3G9K/B31DvkavNhEW/F1eK6h/YXx6TvHQv4vWNi+4wxqf1j0veNSd8/JslnTJRfOlkvtNc85+AHjnhOEH2t"
        "97RnZ2DPRP4ZY5LZv9U2j5rCHrJzx2g9XIl/5px5nhfZ8Q57/qqOfyZWNf+M1Y7I+WfeeZn4Z94N/pn3g39mPfhn3gv+mY3gM2H9"
        "/CDk788/g/PkXPwz4Ds5fhZ6k7UiSMQLafMUM1yucZSeY5GPHMYL+UUxjR24ulZfYfU79/uk+NpO8CzI80Mz9MK4PiPEI9fO24+a"
        "yltD5ZWE78rNS7fJMX8TXz/Ze5m3iXAXVO5gV1R8L+eZv0F8L232ukzkezktnBfm4nt5ingDXsM8jvPmgvK9JF/y5nv5tL1/GCzv"
        "H+eaaS+hnd8W9CSnf0uUO8+3D8jbgjj22uRi4W2h742Kt4XOkZd4W8YD8rY45LM4eFtk+XwqIvlIvC3jAXlbHPJZHLwtsnzui0g+"
        "A1w+VhxlPCBvi0M+i4O3RZbP7RHJR+JtGX+r8raQfKLibaHyfHhbHPPCcCi5E2/LaZxL+Fbhbfm8xNvyuYC8LT9FHjjxtvxEyAu3"
        "eVt+ZN3fvfWHCp6Js+CZ+Ls5p7+8ELwtll8dmg/kv7n4JRYnb8upgHwgX5b4QE5KfCDPKvrpi+inL7j7KWLelur66UlXPy1O3paH"
        "AvbTJ6R+Kkj9ZCj66ePopz+8ZLwtVn+F5m3JL3Lelt8JyNuyWeJt+aDE2/IBBW/LRvC29F4e3hbC14fgbbH6mfg51tW6T91RNW+L"
        "1Y6F4m15yIe3pXN1oHZFz9syM+vlrwTnbfnfs049Dc/bcn7WuY/qy9vyh4grXHbelu/OOuN+LtzoFIubFv8E5WB8nPgT8ocwrsdW"
        "cBxZsPzQ/8z6a1zcp7XzRKPhD4hpz88693fc52Z9ZZbFww57njNC9tl9bslfKPKV6Xz3oPnK50qe9r/jyKxo3171jt82UXzuj4T9"
        "LDn/NZcg/xvnzbcgnrC82vxlJig7f/kPeP1rPPHHaGec+UH5lcjDTdzluY/F+XbkPNxENLjSwHkPHPcLuS1PCXE5uX988acPh8Pr"
        "dq/EOVVynuhOERfpm48bER43cD7uVOV2BM/HZXJW5+Myubd3XgV71Oa9L6BrmheezZ2Xu6KyvFsV+w4jmud+MrXPNy8X+zXG21T5"
        "ua8qzqOi/NxXPeXU35GZrQU/ZjzN2mXnxy6bJT/JtKLKvNwptj+fTrREhNsrz3jh9orDmoCX3jDWoTlxev1j3vg88ufkfNxCF9O3"
        "6RatRtydX17unUI8ZDqfxf7z39eYl/s/ffJyX2O8DLs0Afelys81jqEfQ+TpCv5n2DzdTbTPosrT7a6Yp7ud5/kubH6uMi+XcAR1"
        "P7CeKOw/qdh3PYM42N9CDwiX8j3dE5eCcnfC/6LzwmPaX1eVn1toEuNypP9kb6fhH6QTh2rUxwMzrJ1sAe6Ww0nIIS7J4UvecpDO"
        "64tphwW/wz6/UpUndrjk9C8C54mpylt/qOScHwPnUe4Pmid2gJUfOC+XnZtqHGVyNcdnFnEL57xp5+Wy/bjC+lHrt3vFTegHvF9j"
        "fi7nX7zc+ZlT5yLOy50oec3jlJdLcm3PyPM49j+xD0rv2/cPo/9EvQrMGyPpl52ne8BXT73zxaAXLV216YXPuIxMH/ZHow9By1Hq"
        "AfL32jOVzxklPSC+Ujtfl9nnQr24fiL/kfw9nre7B3m7KHdwj5i3a9vVz4rrRIU/GdR/Vubr+trh0xHb4YlwdngyrB1m47HQhXGk"
        "yNc1Js9UXK+Qf1DoOoxxpcrXPeM5zozjqL9NMd7avO1wkHOTL22+LvsOVbtqztc9Tut2Vg/P15X8KPK/jaOi/kSfr3uoSvtLevKZ"
        "inrxm3zdYW5/WL4us5+D48jT1SvnIX1S4Tcr4waTsM8tWWH9yfG2LZSvS3E+9rwyX/cY/h5Hnq7rPEApTxfn/pn7ALXl6W4Q/H97"
        "nbhe0Dd+7p0iT9eYYu1vPuxRn7kefJxweZDPuirzdME/R7wEPE93zLbHo1rlPF2rPYQ/jypPl3hYeZ7uEilPF3gPj3Z67UsMad8Q"
        "83N5PmCxYn7ukPaimJebobzc56W8XOAEXXm5FI/g57CJeblxasfPxLzcpLg/YBxB3AvxA56f+5R3fm5aZxuYRUP0F9X5ucskv2bJ"
        "Avk1Yl6uXz4u5ZGndfk8c1Ve7gpFe5dUZZeiys+l77Dzc18RcKjz6wzE81fUFt/jeSEPXxTsUBuL73W3Svm4baSXn7goxPlGpDhf"
        "MmQeLm/HWzwPN6l5tj+dbFPo2RWe6wt3Pi7WG658XMQPAufjIu7E8czMEA/Nj4PK+bgfxPMp6fsyiA+/96LYP2HzcN95UdAznofb"
        "c9Epj9/k4f6a5uHiHIRcfIHycMcVebh3Ig83LuXh8nkYebg1t6/KPNzxLNot5eHemZXafV5qt5SHm4w4D/c9qjzc5y5oDvxO8/WQ"
        "U1LKw+Xx9ZPW8/8ffqKYig=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

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

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [12808, 6904],
    "maps": (
        "gate 3 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 138 tally 18 frames 17 frames 15 frames 84 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 TYPED 16 SEVERAL 43 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 A"
        "TTACHED_PER_CONTAINER 6 SAVES_ARGS 12 PID_NUMBERS 253 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEV"
        "EL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 14 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [26592, 16320],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 151 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 23 control 15 events 67 con"
        "trol 13 control 423 control 83 rows 19 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 325 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 54 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEA"
        "DER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS "
        "16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 11 HOST_LEVEL "
        "33 TYPED 3 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 "
        "HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_L"
        "EVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 107 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 1"
        "8 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 75 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 671 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 213 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 158 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 20 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 662 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 428 bpf_rdonly_cast 159 bpf_rdonly_cast 114 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1886",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [59128, 14600],
    "maps": (
        "gate 3 control 14 compared 346 owners 152 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 114 tally 129 control 17 control 22 control 15 events 67 control 13 co"
        "ntrol 426 control 84 rows 18 blank 12 rows 6 rows 7 control 40"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 23 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 13 PATHS 13 OPERAND0 1"
        "7 OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 55 TYPED 3 OWNER_MASK 1"
        "4 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGRO"
        "UP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_H"
        "OST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TY"
        "PE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 37 KEY_VALUE 19 BY 11 HOST_LEVEL 32 TYPED"
        " 3 EVENT_SIZE 12 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEVEL 10 "
        "HOST_PIDNS_INO 17 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 110 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 18 TYPE_O"
        "F_TASK_COMM 3 COLLECT_STACKS 74 UNSIGNED 21 SUB_BITS 61 UNSIGNED 14 SLOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 451 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 211 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 20 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 442 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 427 bpf_rdonly_cast 160 bpf_rdonly_cast 117 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1668",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [88184, 14760],
    "maps": (
        "gate 3 control 14 scratch_calls 68 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 25 control 16 events 66 control 15 control 425 control 82 rows 1"
        "9 blank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 19 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 39 KEY_VALUE 21 BY 11 HOST_LEVEL 31 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 14 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 10 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "2 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 108 TYPE_OF_TASK_OWN_CRED 3 C"
        "ASTS 18 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 77 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 817 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 217 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TASK_COMM 15"
        "8 TASK_COMM 4 TASK_OWN_CRED 107 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 796 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 220 bpf_get_current_task_btf 34 bpf_get_current_task_btf 176 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 155 bpf_rdonly_cast 4 bpf_get_current_task_btf 104 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 18 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1690",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [117520, 14752],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 25 control 16 events 66 control 15 control 425 control 82 rows 1"
        "9 blank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 39 KEY_VALUE 21 BY 11 HOST_LEVEL 31 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 14 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 10 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "2 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 108 TYPE_OF_TASK_OWN_CRED 3 C"
        "ASTS 18 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 77 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 816 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 217 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TASK_COMM 15"
        "8 TASK_COMM 4 TASK_OWN_CRED 107 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 795 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 220 bpf_get_current_task_btf 34 bpf_get_current_task_btf 176 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 155 bpf_rdonly_cast 4 bpf_get_current_task_btf 104 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 18 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1689",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [132272, 13544],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 64 frames 9 compared 333 owners 99 tal"
        "ly 176 control 17 control 21 control 14 events 67 control 14 control 420 control 82 rows 19 blank 13"
        " rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 30 VALUES 36 FILTERS 12 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 58 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 PID_NUMB"
        "ERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD"
        "_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 18 MAX_EVENTS 36 K"
        "EY_VALUE 18 BY 11 HOST_LEVEL 32 EVENT_SIZE 15 HOST_LEVEL 19 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 CASTS 31 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 4 CASTS 110 TYPE_OF_TASK_OWN_CRED 3 CASTS 18 T"
        "YPE_OF_TASK_COMM 4 COLLECT_STACKS 77 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 674 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 213 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15"
        "7 TASK_COMM 4 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 653 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 216 bpf_get_current_task_btf 34 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 154 bpf_rdonly_cast 4 bpf_get_current_task_btf 106 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 18 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1538",
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

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [19712, 6880],
    "maps": (
        "gate 3 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 214 tally 18 frames 17 frames 15 frames 84 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 14 TYPED 14 SEVERAL 43 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_C"
        "ONTAINER 6 SAVES_ARGS 12"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 13 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 147 bpf_rdonly_cast 319 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [42912, 16216],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 142 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 23 control 15 events 67 con"
        "trol 13 control 421 control 85 rows 19 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 325 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 45 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TA"
        "SK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF"
        "_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 11 HOST_LEVEL 33 TYPED 3 EVE"
        "NT_SIZE 11 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO"
        " 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 108 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TAS"
        "K_COMM 3 COLLECT_STACKS 76 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 662 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 133 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 174 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 653 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 345 bpf_rdonly_cast 159 bpf_rdonly_cast 115 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1873",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [73728, 14456],
    "maps": (
        "gate 3 control 14 compared 347 owners 142 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 115 tally 124 control 17 control 22 control 15 events 67 control 13 co"
        "ntrol 423 control 82 rows 18 blank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 4 PATHS 4 VALUES 6 FILTERS 11 PATHS 13 OPERAND0 1"
        "7 OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 1"
        "4 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGRO"
        "UP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_H"
        "OST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREA"
        "D_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR"
        " 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 36 KEY_VALUE 20 BY 11 HOST_LEVEL 32 TYPED 3 EVENT_SIZE "
        "11 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_N"
        "UMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28"
        " CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO"
        " 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11"
        " CASTS 14 TYPE_OF_TASK_COMM 3 TYPED 108 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 18 TYPE_OF_TASK_COMM 3"
        " COLLECT_STACKS 76 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 442 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 132 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 174 CRED_UID 1 TASK_COMM 160 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 20 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 433 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 344 bpf_rdonly_cast 160 bpf_rdonly_cast 115 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1652",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [102944, 14576],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 50 frames 9 paths 118 compared 395 own"
        "ers 88 tally 171 control 16 control 23 control 15 events 69 control 15 control 417 control 85 rows 1"
        "7 blank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_"
        "ARGS 23 VALUES 29 PATHS 8 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 44 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 5 "
        "PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9"
        " TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 37 KEY_VAL"
        "UE 20 BY 12 HOST_LEVEL 32 EVENT_SIZE 15 HOST_LEVEL 20 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LE"
        "VEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 46 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 110 TYPE_OF_TASK_OWN_CRED 3 CASTS 19 TYPE_OF_T"
        "ASK_COMM 4 COLLECT_STACKS 75 UNSIGNED 21 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 883 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 134 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_OWN_CRED 179 CRED_UID 1 TASK_COMM 15"
        "3 TASK_COMM 4 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 784 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 137 bpf_get_current_task_btf 35 bpf_get_current_task_btf 173 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 150 bpf_rdonly_cast 4 bpf_get_current_task_btf 106 bpf_rdonly_cast 7 bpf_ge"
        "t_current_task_btf 19 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1668",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [145816, 13416],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 334 owners 89 tal"
        "ly 168 control 18 control 21 control 14 events 69 control 14 control 421 control 81 rows 19 blank 13"
        " rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_"
        "ARGS 29 VALUES 36 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 45 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 3 WANTS_PID 9 CASTS 6 PID_NUMBE"
        "RS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 12 COLLECT_EVENTS 19 MAX_EVENTS 36 KEY_VALUE 19 BY "
        "11 HOST_LEVEL 32 EVENT_SIZE 16 HOST_LEVEL 19 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LEVEL 10 HO"
        "ST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEVEL 10 HOS"
        "T_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 4 CASTS 110 TYPE_OF_TASK_OWN_CRED 3 CASTS 18 TYPE_OF_TASK_COM"
        "M 4 COLLECT_STACKS 76 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 740 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 131 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15"
        "8 TASK_COMM 4 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 641 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 133 bpf_get_current_task_btf 35 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 155 bpf_rdonly_cast 4 bpf_get_current_task_btf 106 bpf_rdonly_cast 7 bpf_ge"
        "t_current_task_btf 18 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1523",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6e75bf0c3fb1285b2cf03493a28e63fe36c902990aab1493df28e187dde53b69",
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
        "eNrtnXtgHMWZ4LtH85LA1ssjjZwIjzA2wqAgOwEcbzhkJwRBkrXAKFYgijUevBZOfCCTYI+GxJJ5OSa7sTELjkmysgyWnOxi52nv"
        "7WOcy25QHkdMNg8Fby7KJbkTAW4hD9ZgSbPqru/r7qrumu6e7hmN5PY/cvd0V9fzq6rv+371paOC/O+ESP4mFo5lpL/RSoH6lx4k"
        "f0M+QRjLZDIPTv9feiUdIvcjoRr5b7IHrsUF8t9okE4nEryA+V6f6ff6NN+LCD7yHTEs/702HmK+65OfSO1pk9MNCOS5B+X/S8/B"
        "exUknRPwvb+Gv/hesqcCnjuXwffl38s6SH5FplziRsH4PkkneYi8l4Ry4t94DZR3M/m7ebo4sem/2+Evk17f2lpor1LB8HuphTvk"
        "7wyReu8LCKuV8i+Wni+hny+H6xPQTqktpD3Sh6D+RVL/J6arKwzp9MjlgXZj06t2N51ElnT8mnTYeooPwXtJcmNtHfk7RLpLH6/e"
        "AgKpiPp9U+R7QejncWgfEdoH/kbExXJ50tD/yuG55CBJb0NDbv08HYb+E4b+3k8Garv4MuSTjK/6nhfJ+6Xw3j5ePueTfEL+yvcV"
        "Jp8nQD4keic442Zb1vGRWng3fb8ue79PP06utwdJuY/BtdquaVKOEOS/x2J99RSmvvT1EyDl9dH3k4fuZuQSuT4B6Sf22JPjEeE6"
        "Kt04jD9MLw75OuHH77WS+l4B9ecj9fYs/MX6fBb+bm14O3nvpi75vdSqbvId0U/Vv/J81Vuo/Cjtz8i/9L1Me9/LtHfPpyyOj3l5"
        "GR/qfIXt/Aopz0BrRluvycPdhvW5Hf4mnyL1Vl9VBvmCerkY3oe/qWXkfmhank5nIxPyQ7nXGKfb7ns2I/8Nd0G99SrzRZtmfjer"
        "b1N52nNLUcupbOlMaNJJlZF2iAjtpF5KcDyS+/FKP9RjPSl3fK29cvcUttzJQ6TfSfOq1F+Sh9X+I2bpj+0+Uf4bEN5Bvr8AnvPD"
        "OIa/yUGol4uN5cTWNVeQ/rKKfDe1sFuRaykp3SCuG3+X0a6TcH10bDPdPwPCz8hzUO72cADuL4LrEqp92sMiXBN5E+8XFHkr1QfW"
        "b33D/5gyWqdESm7Puh6LiLcaj49VpF3bRVLByV2wTuwnGU8fhvYsIXJakru4btoh1aMA7QF/24UPyV+IH/0NjLv3QPl+y5lXBqaM"
        "7rPzjDYffZbyUUatJ6MhOr2AEILv/ygjyyeT9VW7KMrfCwh75Pzicxt6ctyvcMfDK1Bvn5wy3rdA/3jYz5mPO6j5OHmYtG9SZNb7"
        "VeRv06WVynpfSnH99N9Xp58tB3laXsNpDyg/ficO/Q6/E680rkfsX/UNItVfMZ+bS+F5+Nu5/8NTxv0mCHKJlDcOcil+Kb1/wX1K"
        "AOY/Kb/zNfNJcrDNqF/2pXqJHMD300vh+YYDZNz0jmW080tq4bhh/24XywTj+yHOfb/JOC7R1f8z0jU8nzr4Kmec+Sm5kn4U5BfI"
        "v86qK6fI+I9S++LUwr2kfMt2Z4z6QWoZkZMRXzmpn413w/0DpN9t7IbrAbjuguthuO6A6+Nw3QrXJ+G6Ba5PQT2PwN/T8Hc0o91X"
        "p8rIvJQ8AutwqCep/0k1dwzG67F9ar+O3HfTTun/f5+85otXNqjPXy2P6wlb87I6rm+DcU2uO3veScnVzvg1cE3GQ+e+qxh9hM3v"
        "KvqP1ydJuo3KPlVeL0QblfEotfB68p3rcP22torqb6eUfX4VtrM1+aaT0yBXT8D6T8qv1IXSorF8kNrjPzTzXWcD0dPY/q5fHR8+"
        "qFfpk2dgPJ/ZDPXBzBsR4Tld/UnzA9ZfQLiL0tecmZ58XtOkHxFEqh3bxTr5TvIQkQ/JQTI+U42k3VPRMMht6LeDu+H3GPzOjEfI"
        "B66XIuJJkt9DMN4GB+D9lfB8MzwP423wOPwO4yzaAr/DeBuEcdYI4zLaBuX+8mSu7UC1e4jez/H2vWw/wHm8syEo2Jpng7gPtTee"
        "IsFrXBqPD5D2iVfQ47GmgjMex6jxeAORty05j79wkY6/h3nj7yO6+pLHH9QXpiPp3eT0YL4/UxuFfvrBSSP9ZSS0bpLsl26ZNEwn"
        "BulUYDofmKT0lcz6EdcrkdCL8rwZfwjWYzy9pjI/u6TXtJrOIMgVmGdQj5U4aJw+zufli6GdTfSdWA84z8bhe00N35HrZXMQ1pVB"
        "WFduFij5VV5rrPfVlfsefn7yocdFuYT6W6fpof6IHW/xo+T9+tq/mSL97gtkf+HZQ2zaQ7pztId0e/YQzx7i2UO49pBuzx5yXthD"
        "OsAe0uXZQyh7SJeJPaTDs4cUhT2kg2MP6Zil9pCuPNtDOmzaQ7qK2x6iW88OCdp5zsDuQO6XsvKbzHftpe9wyR5yGewj0B6yz7OH"
        "OLCH4HoZ9Rd6fTTsy313kHp/gIz79tIbhWzrWewnqd7s6+PUTer8bmm93WtxvX2U3aeT8Zbo5aS/3+L+HOajOOSzqWq1Mt7lfbmP"
        "7MuTQ6TeykGfUv6EwNgByPvK/iZf+/OD1vYVuG/m5YPdx5rvz7uM9+ewX6mvWwjjJGo8Hm+k7WHpx2h7WBLKFwe53XRJhSKX5Xbw"
        "QzscgnZYDeVZbtzPFbtbKEe7W8h4X9t5b4WJva27wPa2s3PU3vbrSXfsbQJjbwsz9rYKxt4WZextMcbe1ujZ22zp97/k2dsc2dt2"
        "5dXeptrXwO4WraDsbWhfSx4i4+0EjLdUI4yDaIyxt32Msrep9jWwu0VXUvY21b4GdrdoK2VvQ/ta8hCMt2gHlHuDZ2/LaTyu9Oxt"
        "tuxtVQ7tbWUce1sI7G1Bi/Y2cVKrV3Ru94gw9ofqAtk9gsx3RfkJ3F9ZtXeodo4JRp/YlqOdo82zc3h2Ds/OwbVztHHsHN2encPQ"
        "ztFtaH91bufoLjI7R7dn5zC0c3Rz7Bzdnp3Ds3M4sHN0z5Cdo7vI7Rz/UOTcx1/a5D4OzTI7xyMFsnN8Kkfuo22OcR+dJnroNloP"
        "DfrizTAvrK3h6KGDxnaN5FGw2z8B/f8etd+FTfYRdzP5nP5554YalJ+Q/j7CjSyC+k9fBnKklOhJ15fK7wlr71TlVL2+/JkN8P6x"
        "bZDOpYbjvg/XoVgPqV7Qh20Zc1dvLvDkjk/nD/OMPH9Z1Jf7WH35W6bIug/6tZnePMyMj6dJPiLhsG58Hpiu+IBA5snkOvCbX6H+"
        "HtbokdrFm4RSA/03zpuK3pvZhx1ryJP+OwG/K/MUWW8m4fs4f3YuXw/3QR/e0y5o9T44DjuX3+JMD6fIt9+CXonRi9cY68XX1nH0"
        "4XVoZ8lRHxdyqo8TRVf1cVHUY6N++0/UOo5dx2yHv5v8QblfbfJXknW9n+i3In5Rvg4IR8m4WIfpDsnXm/wBuZ9Gpt/zw/MB+ffD"
        "8HwrPH+IjA//fHnFHPF/MROC58n89wV4vhmefxKeL5PLJz1XIt8HO9S6u+G5x+EaOZLH4Lobrh+F6xa43gvXqAf/qwyl/19qpv+/"
        "yJi3WQp2sBoOb7MU7GA1jFyB/hoJP2LM2SwFeVHD4WyWAmdT00Lp/RXOZilwNjVoBxiB38HethT4uZou+J3Y31I1WL87PDtBTnaC"
        "mz07gS07weUO7QSLOXaCGNgJFlm0Eyy0yOV8Y5ZxOd0mXE6XS1zOoyZcTtd5xuV0m3A5HwUu584p43ExMsGuc8i4aDQeF43Qn6PY"
        "n09NeHYvK3avrhztXl2e3cuze3l2L67dq8uze50Xdq82sHt1eHYvyu7VYWL3avPsXkVh92rj2L3aZqndqyPPdq82m3avjuK2e7nG"
        "93TNMN/j2b2y2b1mnu/pLhDf0+ES39Pt8T2W9vkdHt8j6Q3vrTSxq3blya46lie76lnPrurIrvrDSc+uOpvsqp+bI3bVr7prv9DZ"
        "VY+4bFcN27SrNtq0q7ZYtKtGGbuqwNhVY4xdtZmxq1a4YldV7ahgX61huKoaDle1FLiqmhj05+tonqqG4alqGJ5KsaOCfbWG4alq"
        "GJ6qpoOyq6p2VLCv1nRz7KpXeHbVnOyqAc+uasuu+ssJZ3bVn00Y21V/PEH0Jf82Yc2u+tyEcf6+79C+9e0J7X5H7V9dpu3b5ep5"
        "dgOm3xvI5Ty7LY25nWcH77Hn2enXg2HOOjHArNOaOeu/EkGrb1LXi8bPpxaCnk2shPfIc9J4mQfj9uz0DJZa2MJ5v5XaR6IcCwjL"
        "dftHqX1R35aC9Zqkrwtr7D/twWXyvMl+Jw3yQtrfZmR9wK/lJ9LV6riU+un66b8hRp8m1Uj6KXjOD/m4hKOHWUL+7rwK1p3vhu8G"
        "oJ8ESP1Gp9N5+oH5v5f+/2z8z75Q/+5vkfVrhaCM+5XwnHY/saEFvvMO2H/A72x/Tm+C3wNwDelK41TeXwqknJuEBXKLRwTiuBaZ"
        "rjl5HSHUiWQdsUjU6k13Qv3jeZPrw1Cf4efl36X2LpfX26Rdd25U611O31dK7Tc3iRVy/UbEy8jv4uVkHSPiOmY51R+Ttaj/fhu1"
        "Xtskzod0fg3p/JZJ5yU6nWpMZxzen0fWZ9PrFj+8R9ZnDcz30f/tInjvQnjvBea9XzDfw/deUORQEJ4v09gJ1e+g/1slPP888/zz"
        "TPr4/HNMOrg+CTP30Z8uwNzvoPbr6n1cR5FxjPbTBJ6rkUVOjmvlsl/VF2n7f8RPJF58Ncmn4k8C+76e1SgvVmbQX4Dkk3SAnjUi"
        "7K8HQN9Xxcg7cj8E+mKpP4bgWmTkjCTXUe+QvkGdp6WaTH/cOP96/eoXoL5WZrT7+p7VpF6lcXKdvN8j+boL5FDP6hLq9541pMIi"
        "vofkvz+sRvm4D+rrQtg3knQU/SWn3pZMj2pRW1+rsL5ezjipL/v1k1TaxyfLi5Xgb3SG6JNWV9gul8+wXM8XuFwfUcpVQpXrFJRr"
        "ge1ylRiW65sFLte7lXL5qXI9DeWK2i6X37BcTxa4XOq6NECVaw+U662WyiWVJ2BYnv6Clici3APry3lkHaLIiwuY+YIzL1Rz5oVq"
        "zrxQTeaF7WHSL9LLBUM/gUiY6Efwd1yPsfbKSPhbUz7N7wEhPUX2JaVkfp2e/QKgbwhqyrX1+s+B3x1ZX9QnnpjS2rG2Xh9EvYd8"
        "f+ut+6e088fWW32o95DvdyY+O6VdH0rrQmmhEyn5vKC9vx300rr1I6wPd8I6bXMJrCOfhvYNwDoS14mgl1kP+9CIn7dOvG+KXSc2"
        "52mdeCG1TiR6r4gAei8B9E0Crq/KoZ7nQz1uhnYLQbuFmXYrhec3Uu1Un+ia0va/rbd+hNNOt0M73aZvp+mGipRs1rVTRUHb6QZd"
        "OzXmqZ0WOGqnFRbbqYlpp8uZdrqM005LoZ2WaHlURX+CetYNUP6Iv1nXblGDdtu5gmkvdn/2Dmb/pew/SpR9G9Veiyt17RXT7+/6"
        "NsRoff4x+D0aYNrrVro9pf3wW2FdJ7eTCO0kQjuJZcx+BdrpEmynSeL3LkI7idBOItNOl5ydpNpp3euTVDut+eMk1U5rsJ1ek+93"
        "rnt10lg/kmDW06PMOW947hueAwf61YWgd10I+liY/9JgX1sP/CbuByOl5D9pzb4xpN2Ha/RocjuDf3vymhz3I4qd5Hm53GjHYftb"
        "e+l8ur+xeonltF2Xncel9UIL7CO2afrXs/AX63WreAraJ0Lpy1g9w9ZtpIDpO1R51AL6f/n3S+fZyq9Uz9dlWX9g/vTrJ3KeHerr"
        "Ua+Z7gN7NY4XjTyV0i0HPUlyPaw/SsjfY7DvSobIfnkDXK+FcZyEcZWE8Xbserj2E0G6Aa7XRtT2loZ0+mZazrb7XspIb6y9SqDq"
        "ORKg7RjbgXuQ/LTl/gB6pvoa3H/umaT9O6M5+p1H3fU7D/P8/Vod+p0PZHj9m/brGDDxO3cnnUSWdLL7ncN7O6C/gD6L73feSvtJ"
        "9jv1O29l/AXt6ZvxPNFIKazH95n4nYOdI91v0Z+zvzD5VP3Ox0z8zqMcv/MW+n40e79PP8T4xT7E+CH3O/U7z299Wfc7b2H8zlso"
        "PXvioL15UvU7b6H9ziE9vd95RY5+5zHwO19p0e+8xdjvHO2nVv3OTcfHvLyMD77feQXjd77SxO88xvidt3D8zlty8zsvRX35HmW+"
        "aNP6cYXpeYr1+zWVp/Fb7MmpnsLKKav29FRZDPzON1H2ieShmLHfec+GopbPqL9W/c5bbPqdv8fQn0b1O4+Z+J2/C/RpLRmt/lDx"
        "O1fsvOB3zhnv2D8Vv3Mod3sp+p1fCdfod94E17jOu5zIOc251Bn63Ad4rnXCSB7jvjM5CPZRxZ9uzYTx+GgBO4exPXc9rldBPqKf"
        "um5f23D1BL1va+XMI4c5dmM47+lRWKfuy9Xvnazn44eY855Kf8LJz08N72fzex9w1e/9f9r0ey+V61nv925zP8odj+j3PnHOKN+R"
        "0EdJ/T7OO+8pSp/3xDvnaelGxX/XiPdGu5yuHXpUO5l23sL+ZuqP/Cj6I98iGPVX9AtV9ik6/cT7SPpPmPD7SrrjFIen3T+MG+5D"
        "xrPvZ/aMZyylMwznjOyroOwhbHlVPxTOd+/n59uQfx8cB7vGUmUfaXiOF6yHVf6B8/2EO/WW6OXXG+XfP5w9H1bTQfsOO1/F0U8R"
        "6r++EeX5M1n9pHH+ZdPrbHj4nGE72tZLfeqc1q9mvTwPZ/PfAU7pUGNG6++Ucz4Uf+at57R6kjM1YfJ7F7wnkHZPDpLvXtsQo/35"
        "lpH7nQ0+yu8pFaxQ5LFo4J+ba74jgp+Sc6y8aqoi89GZ7hhTX23nnH239Zy2Pk7AuulMBc4v7zmn1Zex/Rm/GykJGeohTfV5lRz7"
        "QUK1j1TI6ZMPxSHOSALif2j1rpKfY8R3sU97X+rn74T1GfFfIP1wwwpM5yldOsfkdOp06bxLk84GJY7FMHUOidTfh6T3xUqftn7S"
        "jF+Roj/2jYpEHpNxzs6T7aEzHD3cD4if02DUYryaEcNzvth+hut/qX/cL68/5lH6xjNKfAnsf4LD/nf2TZK/9/vIPhzOL8b6YHiM"
        "9nCYUx9DluojIByg5mWzeQP1AjgfW50/uOmtClN2edP0joxntPMFmx77fmoVsVXhPGOiV5yWy41Q32RfszkM80KYnmcU/3bYjzdF"
        "l1P7xM3gZyH1f3l+rjHeR+N9dl2Tr/ma7Zem87Yyr56dypYvu+nieNHxebDOwXpNDpLv1lf5mHqC30F/hOmo90k/TR6m+1eq1+I6"
        "j+lnKH+ThwTT/mpUf03RZc76x1xdz/H6wRB5vz6anW/E9ke5rvhjwzkPKchffB+tb0ksJuuqxD0VlL4rcQ/xx0tU8+Tqk4b3kwPR"
        "jHZdaXX/Fq+g/QEVORym9yV6OdyWmxzmpbeq2Z4chnGa2GNVDoM+GXgBtPuy/SHVS8ZrepuxXkqRvzgelsWAg76So6cUQB6EDcdd"
        "+mFmX8yOv9rs+04r3HRO43CPw3F4T65yWchpPCrxNA7T/Yjtx6b1cpjuV+mVOH4qcpK7qJ9sqtojZOsH5Ry7U3nU4vx8/8zMz27p"
        "GQLCXyjyp1yzX00egXMLaogfZSIY5cjFMltyD3lAZd/JnL8agP0f7iNC0A9PgD+AlF6Fxn8CeX2JJ+nS9DvUEyr8Qz/tv6jyJOC3"
        "BP7i5Q/r1+nyPm0XpAfyK3VNs7LPeVWuh3L5++3iJcS+wtE7pp+g5QvqeaTy9WXxM9kk1Mr7SWz3e5T9zAJdO8v5RTtDFamQTT5R"
        "oPw9RPK9pgaR+j7WK8vP4rk6eJ4B+pfo8+mj8pmqbVbs7X2CGl9EspuE5X3M9zPNjvZNPnpfViFQegn0d0VuTXrvAY195Ewced/W"
        "N7Bc2jimAeGPU0b31XUI6EmHSXqJhV+H9eNx3X74iLwfvpKSo9rfpZ5/QhlX5ZzxdkGe1iEiJQcSvf9IylF2UleOQbkcNYx8pP3I"
        "JP2z7BcXrHRHbkC6OrkB31XkhmYcnAJ5p5UbqlxooXiU5BE4H0/Zz0ec6d8U+9bkWap/1hL9G+rbmqpKlO/I+qZa7I+vn7WkhwuR"
        "BrRsN1TyVcLoM7AfRB3q70KW8pMuUf0OtPyu3XKw+Y+EePPUhdR+AOVBatnZDLU/WPZHGMevUud3pTjzMvbTCPhxYr9qVzgnoqjb"
        "FFxA5KJP4OTvBni+kilXlNEzfe0s3T52zyH88lmqv1Vgfxs+q62XSPAq3fjU2tOaNvoo+YXz2wmwL0v+0lo7K6bb9F56HpLW+QHF"
        "/0QUmhaQ32+AcYvXUvoV+JwoUM+FmefC8Jz2/Rtg3aN9zg/Pae9L9eVjnpOul4iEg0C9YPkKgRq3dzXQfmK6fRH4Ky4C/0m0q98F"
        "fpFNi0F+gV/7IvB33LmaeR6+W75GoPKr00ejnzvoi9G/R5rXJb3tMZjnTwQE8Fsm42M9+DO0h8Gf92a1v0vl3ByA9UAbtDvM+2nw"
        "22wH/2RMdwj6QUAgC5ZkD+nP164+R3GzZ26IknMp4Pv1Ff8/Q9v/iV+D8/wFlfxpx5laX2VUfSmcTU8M8n2WyXeMyfdLTL5fJM+D"
        "veVMiMh/6VQ7WR7AeGkKipTeeesm2p91A/SDRdVoZyA/nLmmwlCeXFv1trM4vqQk8TwwyT+uUdCfWxAQGs8SOefx+9I/j99n9hMe"
        "v0++c97y+3iekFN+H9Oxy+/H4D27/D6+Z5XfF6h1mDm/j88/x0mH5fdxvcXy+3iOCsvvN1LrSo/f9/h9bX15/L7H79stl8fvzyS/"
        "z5kXqjnzQjVnXqgm9efx+x6/T+rZ4/c9ft/j9+cev38bs552md9Hf+Vc+f2VTu0js4zf32XC7zfODL/P8jRK+8B4TH8C9MZLaHl6"
        "TOHziUDcANdrq9V2C2vWDxGfKJd3ut9mtPWk6JlN+PvOmv0ed+9x9x5373H3Bakvj7v3uHuj/W7huPtHlPnC4+6zcfd/QdkV+Nx9"
        "V1HLZ+fc/fXU/sw+d38t6MHyzd03w3UJZRdSufsrKH8bPnd/s03u/n155u6vs8jd/w35TsjYf609BDynY/4e4s4p/P1noZ5/zMnX"
        "T2aYv/+WTf6+skD8vX9Cu25X4s4xXF0kDPHmgMdvD5nEm2P5gJB+H5oTl26VVxpyiUvPwi8Yck01ZH2jO2+gG9Lbwe6D8us/n9hi"
        "kZsYyp4Pq+lY5tEvxXhztYbj0Pxch6rs9RzljO9+Ov3cz3Vg+bvWHLn6x1zi6h8pEq6+9zzh6jsdcs3tJlz9zR5XL+TO1SMfzuXr"
        "cdz4fiwazdvtoVGOnu17xhw5cHzIR69V/Ma/kyeufp7D/hc4R/LH4ep19cHjP5+2VB8B8By0znNWuMxz5sjV78kzV98L/DOjj+Vy"
        "9bVvo/aBc4+rb8maL7e5etyH1lfr/e9jmnrn8vN7bPLze1zi52sd8vMm4881fn6Pw/Vnwl463PYGLri+VqTKz55nofDzUYFaf1jm"
        "5++vUPxPYvK1x89bSi9Hfj61DMaPCT/Pla9YLyCHm2qv5OgvjDnp5DB8f5by0qrcFbLmy266uvrGc+JA3tX3GI9DLjfP1J/V/b8u"
        "33geu2N+/pGs/cLu+Qn5OjfBdX7eoj4kIGxW5A/Fzw8CP18F/LyPxyVeYE3uATetcK8LYvQ+U7nfSPkRphvU/McEPUeP6XocvcfR"
        "U/uwnDn69TRHr9gR/jBldF9dj7TS/PweY34eOfuISDb45hx9RfZxl2eOXjkXwJSnr2XkJY+nr+KUZ2Z4eixf4bn6sjeo/mqZqy95"
        "w5IezuPqzzOu/pRDrv4kh6v/hsfVCx5X73H1c4Wr/zObXP1V8vPpOnafkitXH4F6Q/lWzbFju8zV9weZ74ryE2j3t8rTqxz9BIej"
        "DwnG9/1Ueno5D3Jzn7qufkYw8qcPU/USEFYY71PQ/rJCHQfyOlu8QvZ8QT1SaouxPVS/P6ooMu79BzPEva8GTubPoZ9dD5zMe0Fe"
        "vp+yzyFHh/Wj1ucPM2i/Kwe5g3K5TDMvIA8i1ePr0/W4JCDK5BreR7nA7tM2+YNyvjf5K0n+/BHgjrDfA5+4H/fbxM6/yU889CLT"
        "7wXgecKJwHkY+1up/WbEP1+ul4i/XO5f0vOl8u9gB9vfDM/Ph+cvJPU3/Zxf0PCF+zEuMKyX9rdRfjnJ/Ux84P0tuB6G65XU/iW5"
        "n8QN3g7zO7Y/648m8QCi5vc09D/JLivXZwk+tz/j0/weEPZlcH2XnS/cntGWqz7xiYy2XCpfuE2+v/XWnoy2XCoP9d/JOj+xNaMd"
        "h8XDF96mG4/FyRdeD+1mxq21UO1Un/hvGW3/23rruzjt9E5op5X6dioKvnCJrp2Kky+ssNhOFzDtVMq0U4jTTn5opxKt/rQI+cL/"
        "KHK+8AzhQE35wp/SHOi6H9Mc6Jof0Ryowhf+kHCg656bMrL34Hn3qYOgVwvdweihHPKGSWgn5A3Rfwp5w21qO1riDa926j/2d1Na"
        "+8jM8Yafh/Yy4Q03Am/4cVU+tQga3nBpoXjDh6YovbfdeMEfZOIFo19AEOIFw3Wh4gUnj0J/Z+MGQ3wliWuT+wVwTWhPDwibprT6"
        "1OLnFzs8fjEnfrHDZX6xY5bwi/nNJ/arxJZ884tg13xYHddSuY89jPsPhl80bdf5M9Kuc59fBP9A8KOxzS8yfl48nk7l5mzyiz3u"
        "jg/r/GKzCb/YOMviBne4zC92FAm/2MiJG9yYp7jBHXnmF5vzHDe40Wbc4OYijxu8eNJIHqv8YhvDL9ZPGo8Pt/jFykl6/9bhxQ0W"
        "8hE3+DcF4hZ/NmGU7+KNG9zhMG5wxxyPG9ycMSqvFzc4X3GDm004zQ6bcYM7OHzjxglHfk2KfupDE8Tfk8wb6/2Eb+RxjambwI8Y"
        "+Ai0BzvnG1snKH8ZLt8YA75xkaD1qyperhHr6YoJZ9+9ZEJbD3quMTah1ZfljWtk5gXUa5pyjRq9K+Eal/q091muccMafP8p3fuE"
        "Z7xI935WnrFHXdcQnrGGjhO8jdbv47o64vsFxAkG3peZF9qD/87Ru5025veYdehaJZ9tMA9932WuEfvfvzvkGn8MXGObT7vfV+rF"
        "crzgL3nxggsSL3ilFy9YyEe84JUm8YJXUufyqPGCV3rxgoXzKV7wSk684BYO79jhMF7w5w3vO+cLHqXlsCnv2Ooy79iYZ94xbC1e"
        "8BaIVwt6H9T/6OUu+ulVwLk1Kwz9MLTxb+dCfFhTeZwr78ipb4xHlDwEcjjOymH8vY2Rw3gfzqU53OgsjjCXPw/nyEFWMHGEhTnB"
        "oSdyyAfNPXYrcqhc067JIy3FHTcY/K3SH4LneLzjU3D+KfiH87lHiJe1HurPMfe4xOMes3KPICeebmH4x+/lmX9s4fCPzQz/2PAm"
        "lo+OI/waxT+i/3jyMNgHSnCdAvrT4Waah1x1XLdvpuIJB+n+UHTxhLcw/KMmn5biCYeAfwzNtnjCMXfOHVPsXj/hcI8xE+7xuTey"
        "6uc83pHhHes4/cyMd+zg8I4rLfKOZVR/UnlHQtCk4dw/c+4ROQMe94j98pE36Hayyz3e/wbV3xTuse8Nbf1EglfrxqfHPZpzj3j+"
        "+qznH5U4oW7zj9CfzfjHIMM/KvFOX864k7+Qkj/teMP6wnY05yD/05iDVPL/Oyb/4zPEQfrfwPFmjYOcIhxkDbvvdDm+cCkjB0td"
        "5iD30fGFU1s6lHk/Hzxk8kgHzAMOuci4uu5+RqMX0vsVsHxks/F+hstHLiPcksdDkt/d4iHBrsfnIZ8vDh4ygfO/RR4y0UjtQ015"
        "yEQLPG/CQyYwbiLwkAna3yeZiME18JAJ5CzBbyvB8JAJ0P+6xkP+NcND7vd4SI+H9HhIj4f0eEihgDwk4yeROgg8ZC/ov8Iux1/8"
        "NLQTj4fcpbZjXnlIZR0NPOT9xuuwouUhH1DlU4sw8zxk0cVfhLjQQ2FoT+ANOqN3MfxiY478YmOB+MU2j1/MiV9sc5lfbJsl/GJb"
        "kfCLjQ75xbYC8YttHr8oOOEXm53FXyw4v9hWJPEXm2dZ/MU2l/nFtiLhF5s58Reb8xR/sW2Wx19snmPxF5tM+MVWhl+8NM/84lsm"
        "jfzGrMdfbPTiL9riGF8pEMc4dp7GX2zz4i8KMxF/sa1I4y+2OYy/2GbCJ7Zx+MS7nfGJyry1mfCJ4K+rxl/kxYV8O+Nv4haf+MHC"
        "8Im1gkM/Jot84uYYU0+rHPKJK0z4xLdNEDm3kvKXL35OMZaVU0webjWOv6jjFWsd8orl2XlFJe7iT0UjO0d7kBd38QfA4zVajLs4"
        "4g6fWMvyib9zyCf+H+ATP0DHXey1G3dxyFJ9eHEX2fV4sxd3UShE3MVmL+6iUT+Ys3EXmwscd7EtT3EXG038+xtdjrvYOjfjLm4J"
        "Z+cQsV62RGHfdqWh34MXd9Feurr6ZuMuxnlxF1vdibt4hBN3UZG7ucZdhH5S9ZdZ+8VsnYdN9SCW+cM7Ffkj84dDUZojdRx/sbGo"
        "4i/i/sOUQ/TiL85I/EXsf/nnEK3GYVxBc4iKPeE1kziMbcZxGAvGHTpdlxQLd9iYX+4wTNvNFe5wOF/c4XiO3OGv8sQd+qlxgvrg"
        "M1XYD+oc6u1mhj9ky5F73MW2PMVd3E/kcDhikT+s4pSP5RA/75BDfIzDIe6jOcQwJ/4izDNNu3yU/t4yh9g6x+Mv9hvrh4uOPwS/"
        "0MLxhxbjL+adP8xT/MUgE39RyTfEX+yD53ncYZjhDh90yh3W2uQOK+Xn07pzJm36nSjzDrY3yrmI4X4+EmS5w0bT7zVm4w7jYeq7"
        "qT0nwU/eJz+Z2jI8pW1Xq/whvqdyiOcy1PxcNjpl7O8xAN8PGto5YdugrKvXGqzP5svyn5SD5Q/WxnDdfwD0R7szWE9nJf3Msr2G"
        "+8d26Of6+yHOfT81LtjfI/A7cpNpP+rl9oLf227FP0Z6FTmJ1E0H5PvH1qjzY+S+m3ZK///75DVfvBLmd+m9q+V52l7/UP0tLgR/"
        "C8zXbohnXUr5vWB+Oxsgjif4KyQHD8B9UvD0AUHx74pq+lO2fO02OMcW/Swj4a/AuuMAxUUkD+2l+Ijkod0UJ5HsrxDodUeVdn5t"
        "QT8T6DenMF/SPjUK6/vpf9etbcB6Ienidcrm+G8HnlHZJ+B5ng/hOAJ/3/4wpH98SmuH4a3fkv0t8Hw3vL8SrmEd398M16B/6G+k"
        "/Qj6Y3ANeo/+KO2PVRqj812H45A4sCWDTP5Fm/kXmfyLTP5FJv8ik3+Ryb9I599K+5Ro+gvOl9g+qIex0n9LDOXcaZBzaB8l8nBR"
        "HH/nyceRKa0/kjpvLtft78amMplylOsN6nwWFlS/7vbgMnmGN+eqv5czVy3nw3WuevkMcdXngA8Mi2Q+zQAfKIhkXUgOREgeIu27"
        "E+of1wkSLyPXZ/h5xc9F1jMOknbduZG290d8wBEfHYX+EpOJXeT2UR6iH23yMD73Ajx3IbVOCgg/k/8uEavldlfWgYweTrouMZgn"
        "kM9PXoYc9HxI7zvO0luM6X2bKlf79DqkTDOfJ+vaBK3cl9KfB/V4NhMS0lB/mG5imU29hGa+1va3iP84WX+sJnKsvE7dp0l3elYr"
        "epgprd4EOcGeNeQ6dZDMDxFfFaMfGlDWIfK4Ak4vBP2A5XrS+6EcN9L6xvRjxvnX+30+DvVI8tsO+qae1T5Fj0X8Xki+7oJx37O6"
        "hPq9Z40f/FGIP/wPq7Gf7YH6AnkO6Sj6fU69LZkeRaK2vlZhfb2ccVJf9utnm9I+Pnl8kvw1NZwh/iKrK2yXy2dYrucLXK71SrlK"
        "qHKdgnItsF2uEsNyfbPA5XqXUi4/Va6noVxR2+XyG5bryQKXq0EpV4Aq1x4o11stlUsqT8CwPP0FLU9EuIfiXXBeks6boeR8dRu1"
        "r8PzSZA/RW6V5aEiYTgnYzm9jmH9ViPhF6Z8mt8DAsybpudkXAz7YTwnI0bx4uo5GfXy/a23vpXmxRWuv47w4onolHZdlY9zMuT1"
        "l+3zFwI6nr84z8l4dVIQrJy/8NKktp3qEy9OatfxW2/9f5PG7fSbSdJOv57UtZPL52Tk1k6nJ9l2Ks5zMv7BYjt9k2mnrzPt9FVO"
        "Ox2DdnpmUqNvyes5GXJ72T4n46CuvWJCMZ2T8RBpJ9NzMvrpdlq3k26nNZ+k20k5J6OXtNO65KSxfjPBrIsdnotxJ7QLnouB/tN4"
        "LoZmv8U7F0NuZzx3YaVTe+dtk1p/HjvnYsj5cO1cjBuhfUzOxdgF52LcocqjFkFzLkbjPFv5zf1cjLdPUv4ZGCf8btjv4XjhxQnv"
        "YOKEg39YMgxxwuG6UHHCdfHBgQOSzqOQ+wPaR2pwH1k9SfZrRH+G5x0qfCfjH8ueV6jYZQbJ+/UNCxR9bDbeVuX5Ski/ZbjbDfuc"
        "2j18lJ2rXXwJ1od/kjmSeI+qN9LaR+sbXiO80NEDGSO9Esrf9KOqPlwqT2fV7yay6dWsc6ZjU4byveF/TzDya8pYz9lP2Tf05y/C"
        "eXPbYJ/ZkytnSvYPKmdK9ER6PvIu8ty9xv4xyFWac22E93aPayP1Z8q1bUOu7YOCUf0HhHWUX7F+3iFxIeM77MV9dMvP0XJ66P/f"
        "U0HtV9nymvlDppYROYDzmmn8R2gfNf7jZYr/qx/0mnI7P4T+Q5A+x29UkVMz7b9vEkfINrcB+3M+P0raR40L+SUT7nLUML3Ohpud"
        "cZdMPEZpfWQcD/IaaM/hKVf8vpR4lO+kOcsocJZg91c5S/LdaxsWC1p/r9Qycl/n9xWuoNZ1LHeZWkbaB/2g8s1fon71TDzG1GOd"
        "Qw6z0oTDnEc4zC2nqPPE3OAwqXVdJWcfmVD3yRSHuQ318rA+16y/CYe52Ke9r4sXqXCcT+neJ/zlW3TvZ+Uv4+r8TvjLapq/ZOwx"
        "iv3Z94IoZLHrtYu/hPZGfwYSJ1LnzwDpbYb9yVrFjvqDnPjLVBlZx7SDXUb1j8N+X8H0wxGHPOYpKl6kvj6OQ32EmPr4snF9QD9C"
        "DiMgfJGat83OHUiVHZjSzteWeSBeeqv2TmnnFatxmRNbrPJAu0n696t62+z8JfjVHCb1yp7/q+cviT41taqP6I2rr6TmZ9txyYrt"
        "3AdlXt2RNR6Z5fMfYFzw40KCfnpwBycuJPwOemw1HhnePwDtR/cr2+tA6GfYHrp1Cu5vD+027b/GvBD0l6omZ/2FXfcFOeu+Qveb"
        "I+OucmO4TuGt++qX0vt93L+zvBn2m7U1Au1vd5jIdYXj7BGo9aHCceJ54pBeIkFznKr8fTLr/pPHSfD2gbnzm8dzk9dcfvOAPXlt"
        "m98k4ym1rI/aP+n7w+ms/QHXEalle2GcXWm4L0c/Eh2/eRS+X8cZf3XG40/X3/e7M+5y5zf7prLlyza/ycZLPor8JvlOfb9I+Zfg"
        "ugvlW/LwAXfksuvyGPvJp7P2i9nK85rym/dbq6+AsEmRPyR+JJGbiX3Aa4rZuZcHOetsrv4L/LZSVTF634r1XEXHkcT8cLnNo/A7"
        "8prMuZKKX1mc56cH67shkk75Zv36Xd6/bUS/K8gnl9dcTHhNjn64ELymnF88V9Yurwnchuu8ZpikL/lRyvFpgj/IM585ouzjaT4T"
        "9QvIJc2n+UzFP/R1ms8E+bddkX+wjkA+8+Bx3f6Y4jPxnFPN7zSfOZ9Zb1yQp/UGw2XuYbhMTf4Il1nLyEGGywwClxms4uTzgpzk"
        "hPtxIUcoP8PkkbEpel8fcaanUziAf6H5zDrkM4dhPmL4zDrsh/9E8Zn4vE5fV2qT01Ty5efoN7BfzBJOs1TIWo5IqQmnqZG3NKcJ"
        "41nHaYI+wDKnCfokltMM5sppYvmijB5qu0NO8y4Op/kxJl4kh9P04kWS+ZDHac72OJEh4B1CeeI093E4zRuB0wwxnKYSv/nljDv5"
        "y5HT3BeDfDOc5o0xJt8vMfl+kY4PWepyfMh38jjN358VNH465ZdBPZUynKaiR3+ZxIecc5zmKYbTPJkjp3nShNMcm8qm13fOaZ4y"
        "4TTPgp4IOD6Pz4R1QbHzmV+dI3wmvY5U+Mx+TI/lM2eay1xE5VeSg7+S67GB2Y+wXOb5zmMiN1cJ61Kon0Ei/xYpdmOePDxtmcsc"
        "LxIuczwvXObbi5zLHLXJZZ424TLHLHKZY3OUyzwFXCbqJYqVyxyZZVzmSJFwmSNFzmWO5MhljhQ5lzmSI5c5UuRc5kiOXOZIkXOZ"
        "I3OcywQ5X03v44qHy7yE4TIv5nCZi4DLvIjDZb4FuMyFeecyx3Pi/UKzhMv8vUXe7xWG93uJ4f1e5PB+/xd4v9/mncvMrZ1+NEu4"
        "zH+y2E4nmXb6JtNOX+e001egnY4XjMscz4nL/HyRc5m7LXKZ9zNcZj/DZe7kcJn3AZeZ4nCZLscrd4HLHHeVy/xwzlzmuKtc5vvy"
        "zmWOu8plXkVxmUUXr5zDVXbWXDRJ+aOyfndDRB+WTtJ+EseSuC6B8dVDMmg9LmI56Wf7aLvahv7c7BK8uLkBwTep1cfr+cmpHPnJ"
        "/3SJnxzn8JMvMfzkaWN9WxnqU+6j/TF08Z/mwffAPwL5h8pceUpSUSpP+VHK31Xvvwn5DJP1SLwG40/eZGh34HGGMxZ/EuutEnnD"
        "4Smj9nE/DiXZIJ2/cSiHTThCUu/1l76V8nfJndutzl7ftrnd09a4XdCvJy/mxaU8PZXNX4znZ93ZsNERX5d8iuRLXR90mHCSEBf4"
        "0EmXOckbLXKSJ4GTjAlavyvkVXicZOHjUhLFqBqXEuvrCoc85CUmPGQM4lIOW+Ihk0OQLxtc5LgTLnIN6sV5XGSDQy6yziEXWWmR"
        "i/yJSOr5JMdONgp67V9A+6MfwXdt8pH/Kmrb0z1OcpjhJLF/jjrkJE8DJ3kjh5M8yXCSWC+HjesF5BLGXwwIB6l1iMdJEr/j5BHg"
        "8Hhx1BROEs7Vq7mSanfHvFvIWM64ti7pdWddYj8+5YAJJ0nqs76Wnc9Bjwz6ZJWPPJUfPjLEKZ9DHqep5nJn/WTOrlsHsnOQlzIc"
        "ZC0txzCOLPaPtbUC7c/GcJC4P8H1Ja4HFR7yHuAhId3EPSwPiXL2cXof6Rqf8BlaLofofZheLg/kJpd7XeYhe+3J5TTEy+DzkKM2"
        "ecgmY70M+G+w4w31NHZ5SK583l8k8tllDrL+YR7/OGDMP4Zs6g2G6f7jHvf4cNb2N5W3JuOu0PNxotfjHOXfuZzjqGPOcXyWcY7j"
        "HueYhXMcZjjHpTTnqHAJb5pwjqCXgv29Oe9IDH04v1jnHo8XFfeI/TcCcsGcf6zm5Hdm+UcsB5+DJHaFSKjamf5N8bP/uSH/2FTL"
        "4x7/jY5L2ZMv3nF4jvCOwwzvWMfpd/MM1/t67vE0h3s85ZB7JAq2TcEFJtzjDfB8JaecUdAn/5VD3vEhDu94v8c7Ch7v6PGOc4V3"
        "LKXjUpryjiVeXEph7sSl9HhHXBd4vKPgxaP04lF68SiLNB7lCi8epeDFo/TiUdJ6Ri8epReP0otH6cWj9OJR0usY97jHxQz32MDh"
        "Hi8C7rGewz0uBO6xrkjjUQZnCff4mkWe7mWGp/sdw9ONc3i63wJP95sijUf5/CzhHv/RYjudYNrpG0w7fY3TTsehnY4VeTzKJ4uc"
        "e3zYIve4i+Ee+xju8VMc7jEF3GPveRqP8vYiiUd50yyLR/mO8zwe5YIZjkfpL3A8ytdN4lH+Pkee8qU8x6P8pRePUvDiUXrxKL14"
        "lNr9pvvxKG9xKR7ljTMUj3LVeR6PcqFD/rLKhL+c78WjFLx4lObxKL/rkLP8lhePUvDiUSrPefEovXiUgheP0otH6cWjzNYfvHiU"
        "XjxKe/LYi0dpJR0vHqUXj1L7/fMvHmW5F49S8OJRuheP8l9zjEf5z148Shvl8eJR7nDIZ97N4TO3enym4PGZHp85V/jMP9iMR/nK"
        "HI1HOcrwmSM58pkjWflMLLdeD30qO58J60Pcj6+NYnuo8/98jT0Q+ZYTbLy8x8MC6y8VZuatRmZ/ejeT3+mfd26I4roJ0n2UAImL"
        "Guh9FPKW64m/ibC20XCd14f3pf1Qvf73zAZI95jCcwGXuGe3ob9Ku69MML4f4tz3U+2p938BubtPXY8+I6h8ZHJ4t8LPyHxpv2I/"
        "IXypxq5J8aUN6rx4dQ79evbwpQfnCF8ao/c7pnzpaRM+k5Qn2d8Bz/fB+21wvQOuW+H6brhuget88ahL6XIq8p+kw+dRLZZXZMor"
        "MuUVmfLOMX41+TT4sTF+hZFScmPRZnp+DQjNxnontL+vUOW3rD8RlxG+wJRDrS8yDjUyQxzqn4P//e2wXrgF/O/Xwbr3Q+R94HJ2"
        "wjo7vYatT+BQ/UR/EvETuZyG+AER/1Uy+bLEXyrvCEOw7mX1adI16zct853oT/t25DsvV9aDhGsQZe4n/W66fqTvvD79/pLp9eAF"
        "mvu4jmS/v8kflOtnk7+S1IM/oqTvk78LnNQ61McS7n6Tn5BIken3AvA88XOvgedbKb1kxD9frv+Iv1zut9LzpfLvIFfXNaP/DTx/"
        "IWmn6ef8gsoRJdfdDc/BfLcOeSfwk1jXTY3T5LoWuC6B65WU/iu5rkNZv/g19YX19Cz8leK4iJrfsd5ZP4KIb3fGp/k9IDyUQb1A"
        "dj7qawwf9RUOH/UM8FF/x+GjvgR81NEi5aMenyV8VD9wbWbczX1UO9Uneqe0/W/rrTs47fQJaKeP69upKPiouK6dipOPer/FdrqB"
        "aafrmXZ6N6edWqCdrtPaW4uQj7pc114xoZj4qFrY95rxUVV0O62roNtpzXy6nRQ+6gLSTuvKpoz8AVIH4Vym8B2MHcMhJ/VpaB/k"
        "pNA/GDmpXWr7WeKkrs7R7qDoWQifiXbzmeOkfm6Nk9oInNQDqlxqETSc1NJCcVLfdsZJfZDhpEDvkgwCJwXXheKkkkehv7O8FHAH"
        "Q2HoF8Ax1Udx3z04qbWX585Lnc6Rl3q0wLzUA5Nae5CelyJ8pn1eKjlprP877hIvtXWSlmOnPV6qEHHAuLzU6TnOS+UWTy+1bCDP"
        "vNTAecpLWYy7Z5mX4sWnG3PGS4EeRdVf/3QC53ljboosTFM3gV/hMPhrhKuc+WUo3NZ3aH6qBvgpsMehn8m1/RcJWj+Mzn7G/yLI"
        "iUtXJzj0nzDjo95L7Hx3xkCe/q1DHuopEx5qYEK7LsobB8XME7h+5XFQqYPD4KcB63DNOpvwUBf5tPd1PJQSx+4p3fuEh6rRvZ+V"
        "h+pX52/CQ82neahd9D6OjUPHj7P2c5BzaDf8vk0e6llRW1/2uSiIgyfMY/xR6PhzkfDtDvvhugmS3/dxeKgBhofC+jhikYc6QM3L"
        "5jzUXpd5qN155qH6bPJQyNMMWOShwF931Q6Ghxpwh28p5czTbvEtBy3O00fdjj93wISLIvVaX8fyUOBfAH5kKg+F9/dC+9H9KrXF"
        "ZvyjLayffV+OfvbQL6qWOesXxcbJHXUp3hyvHwBPVV8nUuXX800jHL5plMM3nbbJN6E8/VzW/WLu/safpeUvcjwHXY4vd9Alvgna"
        "JXHQJo+aMJa/GPfYOtf0No7/UJ+Ok6TGVw1nfNXQfhq8enJtX3TQJQ41YS89lF+6cXaUllP1VTbjy9ndPx/h8EyoF3TMM31GcNQP"
        "zHgml/qB6zxTwlp9BYRuRd4Qngn2k+jfXQVck89trmnUJtc0mp1r0vzepdW7hOn5EvW96Le2s5/nB4KcE0m3/GHB2N8E9iuWOac4"
        "R182RPKbd84Jymubc7rD2C8C9d85c05B4JzC4KcTzjfnNGoxHt0RDuf0J0vx6HSck2bfS3FOQVrfyuecThWWc9rCcE6a/FninMLA"
        "OYWLlHNSeMfjNOc0PEbtJ9zjnD78JtUvFc5pxIRzan9Tq1/D5/PHOc3VOHS5ck68+HOjNjmn48acUzhXzmmY4Zywv5a/SbeXXc4p"
        "9CbVDxXOyf+mtn4iYQ7nBHKiaZePkmuWOafWOc459Rvrb4qOcwI/Ax3npMR1mSHOKchwTsq8/HLGnfzliXMKMpyTkm/gnPrgeR7n"
        "FGY4pwedck57bMahe2COxqEbYzin0Rw5p9EcOafTLnNOYxzOaUzQ7qvd45zOkn7ncU4e5yTMZc5pEb3fQc6pnxlnCuc02/imJVT5"
        "JLn/K7neL2X2Xyzf5HFNvPFAuKYxDtdURsnRRbX0vGrEN43PMN80nhe+qcbjm4TZxDfhftAq39RI6SPN+aYWeN6Mb8L6QL4Jxw3y"
        "TTFqvKrcFI9vqlDWLTPLN32d4Zu+yuGbjgHf9AyHx/gy8BhfyjvfNJ4TN/PELOGbdlnkZj7JcDMphptJctrpXminT+Sdb8qtnTbO"
        "Er7pAxbbqZVpp/cy7fQeTjuthnZqKRjfNJ4T33RFkfNNUYt8UzXDN1UyfFM5h2+6EPimCzh8E/rJ3s7YL2aebxp3lW96KWe+adxV"
        "vumFvPNN467yTf9C8U3a9pE5JmwfnP8/AfrWJbRcPabwS0QwboDrtdVqu8n6l+WoZxDl8gaE1zKUnh/O61T0tCZ8Umf0bye1dm92"
        "35E8QvZraThPYXsIeKXN9PqpPl6t6AGs8UhfmNTarZ3ySKreDjmkV8C+t3dSqx/Tc0ifmQS/lOwc0gpVTyWVo7PqQcIhhZjnQ1b5"
        "o3EOf0Ti0Cl+m6z+r+wU+IsChyb20nZRZv5sD86j7MFJjLdQmSuPRCoofhR5pC2U/xlbf/hdjO8T8RHHgDgsCNqDNxr7p5YY+1U5"
        "9ZuxnM4RPKcZ6q2S5nUSB5350aDfUVOUbBBTveDXyfA4yaNwHjnMF+V3WvTndOkcbcv+nEPZ8+E43gH4mdXX0v5lyaGBKa3d2bI/"
        "EZQvDuO6qbFSMKx/jBsF8gnnDfY7ih6+lPGX4PFucO5k8mLk3uhy8fw0kIfU80R/cMQJJJ+GeBBPkXypcZHGJ1Avk5Urug3eB/+n"
        "SMgtrmjUGlfUw3BFPRa5oqjg0F/BjCu6gehHu2MwP/yzQ57jmyZc0VdJnKU9x12PszTuhC9ag/LXjC+KZeeLboF64/JFUYd8UYVF"
        "vuhnHL4Iz6d9AeY/tNf9L5t80Xcpvgjb0z5nNMbhjI7TnFHoow77ZSIrZ5QGfbXKGWG9DFnkjJ6g1hle3CUy76He2JwzGjWMu4Tr"
        "b48z4q1HBkw4o1EOZwT2ffD7Ujmj0axxl5xzRk7jKwEXHoL+EIL+sMOkPxQbXzTkFl80kJ0vqjXji0Y5fNEYxRfhPgPXi+ivZ50z"
        "Qnl6kN4Puubvu5eWv6ac0UmXOaOB3OIoWeaM9sI+dbdJHKURi7zRATqOUpDdF49w4ijtniNxlHa7G0eJGVdqHCXynfo4jzs6SfG4"
        "SrmCNuXtYUbeXo3tuDdHeXuA4Y1GPN7IEm+E8Q7H8swbjdnkjcZMeKMxhjca5fBGIzZ5ozEubzTuKm80mnfeaDwvvNHoLOONxji8"
        "0XGGN/oGhzf6gwlvNGyPN4L3zXmj04XljQ6eH7xRJISc0Ti1n3CPM/oYhzMaNeGMNlGcEe6D8scZHZ8jnNFxi5zRPMN9gZ43Gubw"
        "RmMWeSPSnu0htzij4wxnhP11kUPOqJbDGS3wOCPB44w8zmiucEYHbXJGj8nP/xe1+q8m"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "enter_go": _ENTER_GO,
            "hit": _HIT,
            "hit_go": _HIT_GO,
            "leave": _LEAVE,
            "leave_at_ret": _LEAVE_AT_RET,
            "leave_go": _LEAVE_GO,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "enter_go": _ENTER_GO_AARCH64,
            "hit": _HIT_AARCH64,
            "hit_go": _HIT_GO_AARCH64,
            "leave": _LEAVE_AARCH64,
            "leave_at_ret": _LEAVE_AARCH64,
            "leave_go": _LEAVE_GO_AARCH64,
        },
    },
}

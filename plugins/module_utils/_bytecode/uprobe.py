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
    "type": "kprobe", "code": [6416, 6904],
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
    "type": "kprobe", "code": [13320, 16320],
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
    "type": "kprobe", "code": [29640, 14600],
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
    "type": "kprobe", "code": [44240, 14760],
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
    "type": "kprobe", "code": [59000, 14752],
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
    "type": "kprobe", "code": [73752, 13544],
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
    "type": "kprobe", "code": [87296, 6392],
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
    "type": "kprobe", "code": [93688, 6880],
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
    "type": "kprobe", "code": [100568, 16216],
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
    "type": "kprobe", "code": [116784, 14456],
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
    "type": "kprobe", "code": [131240, 14576],
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
        "eNrtnXtgHFd972dW+5ISWw9n5VVA8SqJHcVBxDEkMS5pZEOIEmgtogiLUGHJi2th6saKgXi8FEtOSFxDWyumiWseleXElmkbuxRI"
        "+lxzacEFLjiUhxuXW/cC9wYSbnk1dWJJe7Vzvr+ZOWfm7MzszsprZ/2PPLMzZ87zd875/X6f88smFf3fUyr7m778TC7/N9mocP+y"
        "E+xvLKQoZ3K53Edm/59/JRtj9xOxZv2vNoxr9TL9bzLKp5OIXiJ8b8T1eyOW7yWUEPuOGtf/3jIYE74b0p/I7O7W040o7LmP6P/P"
        "P4f3Glg6T+F7f4y/9J423IDnzuXoff33uj6WX1Uol7pecb7P0tEOsPc0lJP+DjajvBvZ342zxUnN/r0ff4X0RtYsRHvVKo7fy1y+"
        "Tf/OYVbvIxFllVH+q/LP1/DP1+P6KbRTZhNrj+wB1L/K6v+p2eqKI51hvTxoNzG9BcGmky6QTtiSjlhPg4fxnsZurGlhfw+z7jIi"
        "q7eIwiqidWyGfS+Kfj6I9lHRPvibUK/Sy5NF/6vHc9oES29dW3H9PBtH/4mjv4+ygdqrvoB8svHVOvxj9n4t3huT5XM+yyfyVz82"
        "N/l8CvIhvX1KMm7uKzg+Mpdv4e+3FO732UfZ9f1RVu6juDbbNcvKEUP+hz3W1/Dc1Je9fiKsvCH+vnZgiyCX2PVTSD+9258cTyi3"
        "cukOYvxReoPI11Nh+l4Xq+/lqL8Qq7ev4C/V51fwd3Pb69h7dw7o72VWDrHvqGGu/o3nm17F5cdof0H+ZT8otPcHhfYe/rDH8TGv"
        "LOPDnK+onX/KyjPelbPWq3ZwyLE+78df7XFWb61NdcgX6uVKvI+/maXsfmxWns5mIxcLo9yrndPtDX0lp/+ND6DethvzRbdlfner"
        "b1d5OnxXRcupQulMWdLJ1LF2SCi9rF5qaDyy+4ONYdRjKyv34Bp/5R6e23JrB1i/y8+r+f6iHTT7j1qgP/aGVP1vRHk9+/5leC6M"
        "cYy/2gTq5UpnObF59WtYf1nJvpu5fMiQa5l8ulFaN/4kZ10n0fro6Ea+f0aU77HnUO7eeAT3F+G6hmuf3riKayZvBkcVQ97m64Pq"
        "t7Xtb2ac1imJmncVXI8l1Ludx8dK1q69KqtgbSfWiaMs49mDaM8aJqfzcpfWTdvy9aigPfC3V3mn/oXBIz/EuHszyvcjybwyPuN0"
        "X5xnrPkY8ZSPOm49mYzx6UWUGL7/rZwun1zWV72qqn8vouzW80vPrRsucr8iHQ8/Rb393ozzvgX94+GwZD7u4+Zj7SBrX00V1vtN"
        "7G/HNY3Gej+f4trZvz+bfbYe8rS+WdIeKD99ZxD9jr4z2Ohcj9S/WttUrr9SPjfW4nn87d/7WzPO/SYKucTKOwi5NHgNv3+hfUoE"
        "818+v/Mt84k20e3UL0cy25kcoPezS/B82z42brafyVnnl8zlzzn27161TnG+H5PcD7uM4xpb/T+Zv8bzmf0/k4yzMCdXso9AfkH+"
        "9TddP8PGf5LbF2cu38PKt3RXzqkfZJYyOZkI1bP6Wb8F9/exfrd+CNfjuB7A9SSu+3B9DNdduH4a1524Po56PoG/J/H3VM66r87U"
        "sXlJO4R1OOop3//yNXcU4/XomNmvEx+6c0f+/3+t3fzp69vM52/Sx/WUr3nZHNf3YFyz6/7hN3BytX/wZlyz8dA/dqOgj/D5XUP/"
        "8eI0S7fd2Kfq64VkuzEe8y28ln3nVlq/rWni+ttxY5/fRO3sTb7Z5DTk6lNY/+Xzm+9CWdVZPuTb4z8t811/G9PT+P5u2BwfIdRr"
        "/pOnMZ5Pb0R9CPNGQvmGrf7y8wPVX0S5l9PXnJ6dfH5uST+hqFw79qot+h3tAJMP2gQbn5l21u6ZZBxyG/12Yhd+T+F3YTwiH7Re"
        "SqhPs/wewHibGMf7K/D8MjyP8TZxDL9jnCU78TvG2wTGWTvGZbIb5f6z6WLbgWv3GL+fk+17xX5A83h/W1TxNc9GaR/qbzwlojcH"
        "NB4fZO0z2MCPx+YGyXg8w43H25m87Sx6/MUrdPw9LBt/77bVlz7+UF+UTl7vpqeH+f70wiT66TumnfSXiVjPNNsv3TXtmE4K6TRQ"
        "Or8xzekrhfUjrVcSsR/r8+bgQ1iPyfSaxvwckF7TazoTkCuYZ0iPld7vnD7N5/VXoZ1d9J1UDzTPDuJ7HW1f1utlYxTryijWlRsV"
        "Tn7VL3TW+9rKvVWen3LocUkukf621PRIfySOt8Ej7P3WhX86w/rdp2as7VS6PSQh2CUWzJE9JCp8V9WfoH2XVzuIaf+YEvSM3UXa"
        "P7qr9o+q/aNq/5DaP7ol9o+hqv3DUd8yJMiloYDsH0Nltn/0wf4x4NH+MfQKsX8MuNg/+gT7x5DE/jFUtX+U1f7RJ7F/9F2g9o8B"
        "wf4xFLD9o8+j/WMIerWBCrV//G2F2z/+wKf948AFZv/46BzZPz5cpP2j+yKzf/S72D+6efsH7BQbMS+saZbYP6KKoOeHnuAI7PmP"
        "of9vNftd3GUfsUXI5+zPO9Y1k/xE+mPMfrII9Z+9FnKklunn19bq7ylr3mvKqVZ7+XPr8P7R+5DONY7jfoTWoVQPme1MD5vZdCZY"
        "e40ikzshm5/Mk/r85dFOExLtNK9i+oE69Gs3e01cGB9PsHwk4nHb+Nw3W/ERhc2TWg/0x8vN3+MW/WWveqdS62B3oXnTsLcI+7Cj"
        "bWWyu6TxuzFPsfWmhu/T/Nl/w1rchx1muFex6htpHPbfcFdp+l9Dvv0I+kzBHtPsbI9Z0yKxw7SQ3q9IPXCsVD2wqgaqB06S/YTs"
        "Kv/FrePEdcz9+LshHNX71YZwI1vXh5l+KxFW9euIcoSNix5K97B+vSEc0ftpYva9MJ6P6L8fxPNdeP4AGx/h+fqKORH+dC6G59n8"
        "9yk8vwzPfwLP1+nlyz9Xo9+HPaZnC557FNdkT/k4rodw/QiuO3G9B9d9uP7DHGd3WuJmd7rC2e60BHrgZondaQnsTs2CXEF/TcQ/"
        "6mxvWgJ50SyxNy2BvalZYm9aAntTczd+P4HfYeddAjty8wB+Z3bfTDPV77aqfaoo+9Tbq/YpX/ap60q0T10lsU+lYJ9a5NE+dblH"
        "+9TnLzD71JCLfWogIPvUIy72qYFXmH1qyMU+9T7Yp9474zwuTkyJ6xw2Ltqdx0U7+nOS+vPxKdb+fYLda8BVrgwEygGNu35vvBgO"
        "aFN7cRwQ3hM5IPs+JC7Zn0SE/cGyXCG/Mqv/INunOD+fubwb/ieNeI89l+838zBfnJ1dOWUu75S8z/SuJHdofEWUG2zjKN++pIfL"
        "YJ+Q1+PFLXah3uhSfb0mfieLeWptXo+k+6n9QH8iu8CcD/L9dO3s35igZ8vXSPZxPBdGPq6W6AMWs787boT8eBO+G0E/ibD6Tc6m"
        "88SD83+R//9XBn/tU61v+iIbnw2KMd+swHPWfey6Tnzn9dj34nexP2c34PcIrpFufpzqck5h5dygXKa3eEJhC/vEbM3p61elRWXr"
        "10WqVZ+yA/Wfxbp9bRz1GX9G/z3f3vW6PGftumO9We96+iHW0GSH2qA26PWbUK9lv6vXsfWzSuvnG7j+qC0kvfhruX3CBnU+0vkB"
        "0vmRkM7zfDoLKJ3n8P48ti+YXS+H8R7bF7QJ36f9wRV471K896zw3veF79F7zxpyKIrn6yz2Q/M7tD9oxPPPCM8/I6RPz39DSIfW"
        "xXHhPu03IsL9Pk5PZN6n9Tobx2RXTZO/awE5+ZxVLlN/reH7fyLMJN7gKpZPY77FvDm8iuTFihz5EbB8sg4wvFqFXmccfqhNgrxj"
        "92PQI+f7YwzXqiBn8nKd9F3Z2831Yb4ms+93zr9d7/op1NeKnFWfNLyK1Wt+nNyqr0tYvu6FHBpeVcP9PryaVVgi9JD+95sLSD6O"
        "ob4uxTqPpUPzvazeFs+OatVaXyupvl7IlVJf/utHM9onpMuLFViPnWZ6zFUNvssVcizXM3Ncrncb5arhynUc5brMd7lqHMv1hTku"
        "15uMcoW5cj2BciV9lyvsWK5PzHG5zHVphCvXbpTr1Z7KlS9PxLE8o3NanoSyFevLeWwdYsiLS4T5QjIvLJDMCwsk88ICNi/cH2f9"
        "InuD4ug/kIgzvRz9Tusx0Y6ZiH9xJmT5PaJkZ9h+uJbNr7OzXwR6rqilXJtv+xPsS9j6ojX92IzVvrX5tijp2/T7m+/eO2OdPzbf"
        "HSJ9m36/P/1HM9b1YX5dmF/oJGo+qVjv3w97iG39iPXhDqzTNtZgHfkE2jeCdSStE3vwHeg/EmHZOvFDM+I6cVmZ1omXcutEpm9N"
        "KNC3KtBzKrS+qkc9z0c9bkS7xdBucaHdavH8eq6dWtMDM9b+t/nud0va6V1op3vs7TTbUImajbZ2apjTdrrd1k7tZWqny0pqp+Ue"
        "26lDaKfrhHa6VtJOS9BOi632ekNvR/r9dSh/IrzM1m5Jh3bbsVxoL3F/9nph/2XsP2qMfRvXXlc12torZd/fjaxL8Xako/g9GRHa"
        "626+PfP74VdjXae3k4p2UtFOap2wX0E7XU3tNM30giraSUU7qUI7XX12mmunnhenuXZa/atprp1WUzv9XL/f3/OzaWf9SFpYT58S"
        "+CvisYjPehp/ofe/fDJnnf+ysOuuhX2b9oOJWvafrGXfGLPuwy36W72dof/Tbi5yP2LY557Ry032Q7G/9dbO5/ubqJfAvKYtsOv/"
        "xqFn68Q+4j5L//oK/lK9blaPo30SnL5M1DNsvo8VMPseUx51wu6k/37NPF/5zdfzrQXWH5Q/+/rpM9O0HrL6I2ZHoH+k8WKRp/l0"
        "66En0dZi/VHD/h7FvkuLsf3yOlyvwTjWMK40jLejt+E6zATpOlyvSZjtnR/S2bfzcrY39Hwu/8aaGxWunhMR3n52P/TCef9tvT9A"
        "z9TaTPvP3dO832eySH/0ZLD+6HGZH2BXif7o4zlZ/+b12+Mu/ujBpJMukE5hf3S8tw39BfosuT96F+8/OVqqP3qX4EfoT99MnG+i"
        "FuvxMRd/dNjXsqMe/TxH5yafpj/6GRd/9KTEH72Tv58s3O+zDwn+sg8J/smjpfqjl7e+vPujdwr+6J2cnj293988afqjd/L+6EjP"
        "7o/eUKQ/egr+6Cs8+qN3Ovujk93eqz+66/iYV5bxIfdHbxD80Ve4+KOnBH/0Tok/emdx/ui1pC/fbcwX3Vb/wTg/T4n+wK7ydPAu"
        "f3JqeG7llFc/jkxdCv7oGzj7hHYg5eyPPryuouUz6a9Nf/ROn/7ob3b04zL90VMu/uhvhD6tM2fVHxr+6IadF/7okvFO/dPwR0e5"
        "e2vJH/16XJM/egeuaZ13HZNzlvMicrxfHJ7rmnKSx7Tv1CZgHzX8OFdPOY+PTtg5nO25a2m9CvlIfgq2fW3bTVP8vq1LMo8clNiN"
        "4Q//CNapY8X6w7P1/OABwR++9juS/HzX8X4hf/jxQP3h/4dPf/jaKat/iekP73M/Kh2P5A8/dc4p34nY+1j9Pirzh0/y/vAyP/gl"
        "bJ8i84chu5ytHYZNO5l13qL+5uoP/wj5w9+lOPVX8kc29ik2/cRbWfqPufg3Gek+x/F51v3Dc477kOcK72d2P5fzlM4k/DDHGjh7"
        "iFhe0w9F8t0H5Pl29A+aeA52jSXGPtKRc8B6mNbl5Cdv+346mHpLb5fXm7Ucg5OF8+E1HbLviPPVIPJJ9d/aTvL8yYL++TT/iun1"
        "tz18zrEdfeulPnzO6lezVp+HC/nvvB7jvT1n9XcqOh+GH/3mc1Y9yenmOPt9AO8prN21CfbdW9pSvB/pUna/vy3E+T1log2GPFYV"
        "u194sflOKGFOzonyqqOJzUenh1JCfXWfK+27Xees9fEU1k2nG2h+efM5q75M7M/03URNzFEP6arPa5TYD9KmfaRBT599aBDnf6Vx"
        "LpdV75r3r02ErgxZ7+f7+RuwPmP+C6wfrltO6TxuS+eonk6LLZ03WtJZZ5wvNcn5aeb7++H8+2pjyFo/WcGvyNAfh06pTB6zcS7O"
        "k72x0xI93NeZn9NE0uM5ciccOQixn9H6P98/HtDXH/M4fePpZIPQ/5QS+9/Zl1n+3hZi+3Dw3VQfAgfUG49L6uOwp/qIKPu4edlt"
        "3iC9AM3HXucPaXor45xd3jW9QyydtCQ98f3MSmaronnGRa84K5fbUd9sX7Mxjnkhzs8zNP5pP96RvIHbJ26En0W+/+vzc7PzPpru"
        "i+uacs3XYr90nbeNefXsTKF8+U2XxovNTxnrHKpXbYJ9t7UpJNQTfof+iNIx77N+qh3k+1dmu8d1ntDPSP5qBxTX/upUfx3JpaX1"
        "j4t1PSfrB4fZ+62oECq/aD+h9ie5bvhjH4TcRP4Gx3h9S/oqtq5Kb23g9F3prcwfL71AJlc/4XhfG0/mrOtKr/u3wQbeH9CQw3F+"
        "X2KXw93FyWFZeiuX+ZPDGKfp3V7lMPTJ4AXI7iv2h8x2Nl6z9znrpQz5S+NhKRtPHU3XS/SUCuRB3HHcZR8W9sXi+FtYeN/phR8p"
        "ahzuLnEcbi1WLitFjUfjvKGDfD8S+7FrvRzk+1V2BY2fhqLkLuknO5p2K4X6Qb3E7lSf9Dg/P3B+5ueg9AwR5bcN+VNv2a9qh5gc"
        "TTczP8p0NCmRi3W+5F6mOcXvOwU+NYL9H+0jYuiHT8EfIJ9eg8V/InsHnqud3U9Z+h3pCQ3+YZT3XzR5EvgtwV+8/mH7Ol3fp+1E"
        "epBfmZuXGfucn+n1UK9/v1e9mtlXJHrH7GO8fCE9T758IwX8TDYoC/X9JLX7VmM/c5mtnfX8kp2hiVXIhpCqcP4eKvteR5vKfZ/q"
        "VeS26byd+lXmfLvFMZ8hLp+ZhcsMe/uIYp6/lLebxPV9zNdyy0raN4X4fVmDwuklyN+VuLX8ew9a7COncY5AROl6icplPV88ovxq"
        "xum+uQ6BnnSSpZe+/HNYPx6z7YcP6fvh6zk5av093/OfMsZVvWS8XVKmdYjKyYH09r9j5ah72laOCb0czYJ85P3I8vpn3S8u2hiM"
        "3EC6NrmB7xpywzIOjkPeWeWGKRc6OR5FOzSQ4/fzidL0b4Z9a/os1z8XMv0b6ds6mmqM7+j6poXUH18860kPF2MN6NluaOSrRtBn"
        "UD9Ilqi/i3nKT7bG9DuwcuN+yyHmPxGTzVOXcvsBkgeZpWdz3P5g6a8wjn+G/tDHxQcQ51Pqpwn4cVK/6jU4J6ao2xC9jMnFkCLJ"
        "3+14vlEoV1LQM/3VWb59/J5P+Gdnuf7WQP1t8qy1XhLRG23j02pP61gf4uQXzW9Pwb6c95e22lkp3Y638PNQfp0fMfxPVKXjMvb7"
        "7Ri3dJ1Pv4GeUxXuubjwXBzPWd+/Hese63NhPGe9n6+vkPBc/nqxyjgI0gvWL1e4cXtvG+8nZtsXwV9xEfwnya5+L/wiO66C/IJf"
        "+yL4O+5YJTyP79avVrj82vTR5OcOfTH59+Tn9bze9ijm+aciCvyW2fhYC3+G3jj8ed9u9vd8OTdGsB7oRrtj3s/Cb7MX/smU7mH0"
        "g4jCFizaMOvPt6w6x3Gzp29PsvNQ8P3Whv+X4+3/zK+h9PxFjfxZx5lZX3VcfRmczXAK+T4r5Dsl5Pt5Id8/Zs/D3nI6xuT/YYXl"
        "l8ZLR1Tl9M6bN/D+rOvQDxYtIDsD++H0zQ2O8uSWpteepfGVT7Ie+t+8f1y7Yj8vI6K0689nW8T9SLH8vuTcakGPnYgHzO+Plufc"
        "6qDPE6P1NHH6drt4nKuXiLLceV9C9pfl5jjQ19Xqa3S+iPRFmU3O/iP2/VBDhfH1Xz9PfP0q8Di/iX52G3ict0Bevo2zzxGvR/Vj"
        "1uc3c2S/q4fcIblcZ5kXiDvJ1+OLs/W4OKLqhBzdJ7ngdJ5WWGHnabHzqxLgm6jfg4PcS/vry9l6JBzB+ViNOFeLeBScu7G3i9tf"
        "5s/TYudo1ev9K/98rf477GB76Tyt+Xj+UlZ/s8+FFQvHuJf4RayX9nZz/jvaXoFj3NuJa/hh7V3B7Ve0vYxvvB/zO7W/6K+WCIFj"
        "xO9Z9L+8XVavzxp6bm8uZPk9oozlaH1XmGO8P2ctV2v6AzlruUyO8T79/ua7h3PWcpnc1e+ydX56c846DiuHY7zHNh4rk2O8De3m"
        "xsd1cu3Umv71nLX/bb77jZJ2egPaaYW9nSqCY1xsa6fK5BgbPLbTJUI71QrtFJO0UxjtVGPVk1Ygx/ifFc4xnma8qSvH+F2eN+35"
        "Ns+brv4Wz5saHOM3GW/a840ZJ/8Psstn9uMckdh7BP1TiVwj4lsYXCP5TxHXeJ/Zjp64xptK9R/7C9Yftjqvw+aOa/wk2suFa1wP"
        "rvH9pnzqVCxc45K54hofmuH03H65xncIXCPZ/6PgGnE9V1yjdgT9XeQb4Qea5970fgHuqXUh6Z02zFj1qJXPN/ZV+cai+Ma+gPnG"
        "vguEbyxvPqlfpTeVm29k5SB/BIO/epj2HwLf6Nqu889Lu178fCP8A+Ev45tvbObln4y3M7k6n3zjcLDjwzvfuMyFb2y/wPjGvoD5"
        "xr4K4RvbJXxje5n4xr4y843Lysw3tvvkG5dVON/Izq2W843dAt/YOu08PoLiGxun+f1bX5VvVMrBN/5wjvjG70055bty+ca+EvnG"
        "voucb1yWcypvlW8sF9+4zIVv7PPJN/ZJ+Mb1UyX5NRn6qXey8+IfZ/PG2jDjG2VcY+ZO+AmDgyB7cOl8Y9cU5y8j5RtT4BsXKVa/"
        "qsrlGqmeXjNV2nevnrLWg51rTE1Z9WVl4xqFeYH0mq5co0XvyrjGJSHrfZFrXLea3n/c9j7jGa+wvV+QZxw21zWMZ2zmecb7eP0+"
        "rasToe+DZwTvK8wLvdF/k+jdTjrze8I6dI2Rz27MQ18LmGuk/vdvJXKN3z7H8tcdsu73jXrxzDV+pso1zgnXuKLKNSrl4BpXuHCN"
        "K7hze0yucUWVa1ReSVzjCgnX2CnhGvtK5Bo/6Xi/dJ7gEV4Ou3KNXQFzje1l5hrj3rjGTeDqoPch/Y9d7pKfHhvnHc3LHf0wrJze"
        "xcCxucrjB4pLV1bfFPdIOwA5PCjKYfq9W5DDdB+8z8H20njHQwLvaMjjeJG8Y4PAOyrFyWWXcRqYXPbIuaaLyAfPNw4Zcqje0q7a"
        "oc7K5hvhb5V9J56T8Y2P43xU+IfLOUfE5VqL+iuZc1xc5RwLco6QE090CrzjV8vMO3ZKeMdlAu/Y9jKVj+cdf87xjuQ/rh2EfaCG"
        "1inQn04u47nHlcds+2aOe4zy/aHiuMdNAvdoyacn7jEG7jF2oXGPqWDOHTPsXt95ieunBveYcuEev/FSQf1clXcUeMcWST9z4x37"
        "JLzjCo+8Yx3Xn0zekRE0WTbteuAeiTOQcY/ULz/6Et9OfrnHB17i+pvBPY68ZK2fRPQm2/isco/u3COdz37B849GPNKg+Uf0Zzf+"
        "MSrwj0Zc1RdyweQvZuTPOt6ovqgd3TnI/3bmII38/0TI/3PniYMMv0TjzRsHOcM4SJu9x6f/ijHvEPdK8i7huK+3xzFud/1ee8E4"
        "xnHuu5ndT8N/n+IZT85Y29V7PGP2nhjP2Jif607NOPuNjOP7UUd7PMSGsc5e47A+m6/PB6wcIhexJkX7gH3QJ+0y4vWdzetrlu5x"
        "3Ef2op/b78ck98PcuBB/T+B34jopbqo2sQf+c7sMP5v8q8RvZO7cp98/utqcJxMfunNH/v9/rd386euxn8u/d5M+b/vrH6b/BuKO"
        "GvrDXThXopbzo6H89reBp4VfgDaxD/dZwbP7FMNPLGnpT4XytcvBnkz+mon4X2Idso/jNbQDezhuQzuwi+M3KP68uQ5pss63neS3"
        "gn5znPKV37cmsb6f/XfrmjaqF5YuXWd8jv9ecJbGPoHsag/ROEJc8NE40j82Y/W7kK3ntNFOPD+E91fgGuv40WW8f8toO6/XGk3h"
        "GvvT0STv11Wb4vPdQuOQGSC1qJB/1Wf+VSH/qpB/Vci/KuRfFfKv8vn30j41lv5ixLlH+xCn5KX/1jjKuZOQc2RHZfJw0SD9LpOP"
        "J2asdoFC8dTPzORyFLfGiKceKzae+leL5r31fATOe99wnnjvc+AW44inngO3qCCeehTx1Fn77kD9u8dTZ+1qj6cOvvnIKfSXlE4S"
        "07kCJA/JH1c7SM89i+cu5dZJEeV7+t/F6gK93Y31oKCX24j4xuI8QecIaNcmkd58pPfl0tK7itL7Eleu3tl1SJ1lPtdauhWr3M+n"
        "Pw/1eDYXM86NpnTTS4OKX36MrT8ofnmLuW/j4x8fn7HqTWzxy/cHFL98L8pxB69/zH7cOf92P9JHUY8sv6XHL/+o/teMX74b9eU1"
        "fjnLR9njl3uun/uM9mHxy1n+/McvN8tV1vjlnsu11ihXDVcuv/HLzXKVNX6553K90ShXmCuX3/jlZrnKGr/cc7najHJFuHJVWPxy"
        "j+Ux45dHuXkpfx4OJ+cXdHP7Ojo3Jbg45M8KcchPeYxDfqUQhzwliUPeijjkr5bETW5B3ORk2eOQ6+sv3+dCRC6QOOQsnrH7uRDP"
        "83GT0z/m4ybf/X+nndvphyxucvoH07Z2Cvj8juLa6eS02E6VeX7H33pspy8I7fQ5oZ0+K2mno2inJ6ct+paynt+ht5fv8zv229or"
        "pVTS+R0PeYxDPirEId8hxCH/PUkc8u2IQ66dnzjkxCX4iEOutzOd17GiVHvnPUXHIdfzEdh5HXd4i0O+0yUOefs8X/kt/ryO1znH"
        "Id+C/R6NF9l5HX3CeR3wF9PiOK8D15Ubh3zBNNuvMf1Zttl8L1/0o4JfVrKWb0fDLjPB3m9tu8zQxxbidk0+sGbaas8kf5p1Y6Xa"
        "PUKcvatXfR7rw//SeZPBYVNvZLWXtrb9nHFFR/blnPRKJH+zj5j68Hx5+pt+MlVIr+adVz0z4yjf2/6XEI/TWY+XUEc5+4adW8U5"
        "ePdhnzlcLLfK9g8mt8r0RPbzNe9lz33Q2T8mqyqKk9+Jnb9kcQJs/OUQ72dqS39UcbT3UP258pf3EX/5DsWp/iNKD+dnbJ93GJ85"
        "uM0ffxmUH6zn9OB/THY12q+K5XXjLzNLmRygec2Vw0T7mBzmtawdsB/L6zX1dn6I/IeQvoTzkMZHmWO/UTd/ft98B/bncj6TtY/J"
        "Z37Ghc885Zhef9vbS+MzBS4yvz5y5jJvRntOzgTi92VwoW/gecwkeMwRhfeLnWDfvaXtKsXq75VZyu7b/L7iDdy6TuQzM0tZ+5xu"
        "Ukr05/LGaZJ+9fRgSqjHlhJ5zUYXXnPeFLO/HefOOQuC2+TWdX7jUd5HenlZPMqrCsajXGdwn7I4lK8qMQ7lgsJxKMn+HHpWVQrY"
        "9XrVf0d7kz8D4zVt/gxIbyP2J2sMO+rXi+I0M3VsHdMLu4xxPtwE9fsGoR+eKJHbPM5xm/b6OIb6iAn18WfO9YF+RFxGRPk0N2+b"
        "57jJ+KB9M9b52jMfJEtv5Z4Z67zi9XyE9CavfNAulv4Dpt62MKcJv5qDrF7Fc4ntvBDTp2ZWjjC98YLrufnZNx/kUv9B8UFUf965"
        "oG0FuSCv6dG4kPOZ0E9PbJPwmfgdemyTC6L7+9B+fL/yvQ5EP6P2sK1TaH97YJdr/3XmhNBfmjpK6y/iui8qWffNdb85VLj/+l/3"
        "TRZc97Uu4ff7tH8X+TPqN2uaFd7f7iCT6wbXOaxw60OD60w3cHqBdJrnOk35+4mC+08ZJyHbBxYfp/JYcfJaynPu8yevffOcbDxl"
        "lo5w+yd7fzhZsD/QOiKzdA/G2fWO+3LyIxHHnXYE32+RjL8W5/Fn6+97gxl3xfOcIzOF8uWb5xTPLTgCeXaAfad1VOX8S2jdRfJN"
        "O7gvGLkcuDymfvL7BftFNU7lBkP+MI6Tyc30GPhNtXDcr49I1tlS/Rf8tjJNKX7fSvXcxPOclB8Zz6kdwe/EcQrnUxp+ZYMyPz2s"
        "7w6zdOjcM453ye/f1pPfFfIp5TevYvymRD88F/ymnl86n9Yvv/kg8h00vxln6ef9KHVeM/r1MvOaJ4x9PM9rkn6BOKX5PK9p+Ie+"
        "yMenhPy735B/WEcQn7nfJS4lnTsnjUs5X1hvXFKm9YbAZe52i0e5UJCDsniUTZJ8XlKUnAiezzzB+Rlqh87M8Pv6EuNSGhzAP/J8"
        "ZgvxmZOYjwQ+s4X64d9zfCY9b9PX1frkNI18hSX6DeoXLSXq9+aI16xVCpYjUesSp9Iib3luE+PZxm1CH+A5TiX0SYY/K1uYbYgm"
        "PPKaTZLyJQU91P0lcpv3SrjN3xG4zWq8SnruFRWvEnEvemNlilc5JuE17wCvGRN4TeMchRdyweSvyHiVYynkW4hXeUdKyPfzQr6F"
        "eJW1AXOab5Bxmr/g41Vei3qqFThNQ4/+QpXTVC4eTrPKZ9K6oNL5zM9W+UylymdW+Uyq91can7m8ymcqVT6zymfy+sUqn1nlM6t8"
        "ZpXPrPKZ/DomOD7zKoHPbJPwmVeAz2yV8JmXg89sqVA+M3qB8Jk/98j9vSBwfz8RuL/nJNzfj8D9/bBC+cxnLhA+8+88ttNTQjt9"
        "Xminv5K00zG009EK5zM/UeF85sMe+cydAp85IvCZH5bwmRnwmdtfoXzmuyqEz7zzAuMzX/8K5zMvO898ZniO+cwXXfjMXxTJZz5f"
        "Zj7z36t8plLlM6t8ZpXPtO43g+cz7wqIz7zjPPGZK1/hfOblJfKZTS585vwqn6lU+Ux3PvOfS+Qzv1jlM5Uqn2k8V+Uzq3ymUuUz"
        "q3xmlc8s1B+qfGaVz/Qnj6t8ppd0qnxmlc+0fv+Vx2fWV/lMpcpnBsdn/lORfOY/VPlMH+Wp8pnbSuQzt0j4zM1VPlOp8plVPvNi"
        "4TN/6ZPP/OlFymeeEvjME0XymScK8plUbrse+nhhPhPrQ9qPrzHiXJvz/3yLPZD4FnNdBm7s0bgi+kvFhXmrXdifbhHyO/vzjnVJ"
        "Wjch3UcYkLiojd9HEW+5lvmbKGvaHdd5I3Q/vx9qtf+eW4d0jxo8F7jE3bsc/VV6Q87x2HtDMcn9MNeedv8XyN0xcz36pGLykdrk"
        "LoOf0fnSUcN+wvhSi12T40vbzHnxpiL69YXDl+6/SPjSFL/fceVLT7rwmaw82mgfnh/B+9243obrLlxvwXUnrsvFoy7hy2nIf5aO"
        "nEf1WF5VKK8qlFcVynuR8avaE/BjE/wKE7XsxqKN/PwaUZY5653I/r7clN+6/kRdyvgCVw61tcI41MR54lB/E/7378J64S743/dg"
        "3ftO9j64nB1YZ2dXi/UJDjXM9CeJMJPL2a1o3/CNOvmyOFyr7whjWPeK+rT8teg3rfOd5E/7OuI7rzPWg4xrUHXuJ/smvn7y33lx"
        "9v3Fs+vBSyz3aR0pfn9DOKrXz4ZwI6uHcMJIP6R/F5xUD+ljGXe/IcxIpMTsexE8z/zcm/F8F6eXTITn6/WfCNfr/Tb/fK3+O+Rq"
        "zzLyv8Hzl7J2mn0urJgckdazBc9hvush3gl+Ej1D3DjVejpxXYPrFZz+S+vpM9YvYUt9UT19BX8TIfBR+J3qXfQjSIR25UKW3yPK"
        "QznSCxTmo/5K4KP+UsJHPQk+6i8kfNRnwEcdqVA+6tELhI8aBdfmxt18iGun1vT2GWv/23z3Nkk7fQDt9H57O1UEHzVoa6fK5KPe"
        "5rGdbhfa6Tahnd4kaadOtNOtVntrBfJR19naK6VUEh+1EPteNz6qiW+nnga+nVbP59vJ4KMuYe3UUzfj5A+Q2Y9zmeLvEewYJXJS"
        "v4/2IU6K/IOJk9pptp8nTuqmIu0Ohp6F8ZlkNz9/nNS/euOk1oOTetCUS52KhZNaMlec1JdK46TeIXBS0LtoUXBSuJ4rTko7gv4u"
        "8lLgDg7H0S/AMbUmad89MW21lxfPS50skpd6ZI55qQenrfYgOy/F+Ez/vBTiaEr8ekvnpTZP83LsZJWXKomXOlkiL3XyIuelJmec"
        "yuvOS42XmZcaf4XyUpMuvNRJn7zUSQkvdaY0Xgp6FFN//d0pmueduSm2MM3cCb/CSfhrxJtK88swuK0v8/xUM/gp2OPIz+SW0SsU"
        "qx9G/6jgfxFt4PyMRPtZ+fiotzA733tTkKd/XiIP9bgLDzU+ZV0XlY2DEuYJWr/KOKjM/kn4aWAdbllnMx7qipD1vo2Hgj7P4KEs"
        "7zMeqtn2fkEeatScvxkPNZ/noXby+ziTh/qOhId6Gv4j/wo5R3bDr/nkob6iWuvLPxd1ClzUPMEfZZLjohLxd5XYD3umWH7fKuGh"
        "xgUeiurjkEceah83L7vzUHsC5qF2lZmHGvHJQxFPM+6Rh4K/7sptAg81HgzfUiuZp4PiW/Z7nKePBMy3gFuSc1GsXltbRB4K/gXw"
        "IzN5KLq/B+3H96vMJn/+9gb3Y/jZjxTpZ49+0bS0tH5RaZycS3/wzsdJ+gF4qtYWlSu/nW86IeGbTkn4ppM++SaSp39ScL9YvL/x"
        "H/Hylzie/TL5O16c/N0fEN+Edknv98mjpp3lrzbxtE+u6bUS/6ERGyfJja9myfhq5v00ZPUU2L5of0AcatpfeiS/bOPsCC+nWptk"
        "PNN4MDzTIQnPRHrBknmmjykl9QM3nimgfhA4z5T2Vl8RZciQN4xnwn6S/LubwDWFguaaTvnkmk4V5posvw9Y9S5xfr4kfS/5re0Y"
        "lfmBEOfE0q1/WHH2N8F+xTPnNCjRlx1m+S0754Ty+uac3uPsF0H676I5pyg4pzj8dOLl5pxOSTinSYFzOiThnP7LhXM66cw5Wfa9"
        "HOcU5fWtcs7p+NxyTpsEzsmSP0+cUxycU7xCOSeDdzzGc06TZ7j9RHCc02+9zPVLg3M64cI59b5s1a/R8+XjnCYvEs5pMiDO6aSE"
        "czrlk3M65sw5xYvlnCYFzon6a/3LfHv55ZxiL3P90OCcwi9b6ycRl3BOkBMdO0OcXPPMOXVd5JzTqLP+puI4J/gZ2DgnI67LeeKc"
        "ogLnZMzLL+SCyV+ZOKeowDkZ+QbnNILnZZxTXOCcPlIq57T7JUXxwzk9qD9v55z8yRfTzwD+rwbndJmjP5ydcxpx/d5IQc4pJnwX"
        "fNPu7py1PT3zTXjPiW9i+pkhiT1xvUTe0/lp8OtvFOz62Jdm4Q+/MYb1OP4K6Y2sWcjrM+x6EsYXHGb1PhJRVvF2eZnd3dA/jtjm"
        "vxHH/e9Iwf1vUOmkC6RTQM8/MngY72nwJ0K/P8y6y4is3ijOROvYjLGfUQvs8xKz+8C4ZX9nnDsxwdIjrstvPzfPvUR/HyX/nRdy"
        "1v1g6/CPjXGuWvbB9nzOZ/kk/6Kxuckn8Z/p7VOScXNfwfFh8DF0v6Vwv88+KvhtPUryjto1y8oBTpXazbW+huemvuz1E3HcT2kH"
        "tghyaQvn95He7XedeCuX7uAC3t+N7Is0T2bqGGdk5WdSsBOnFHuclc1tr4N/A+OXMisZ1zSI/a3t+aZXcfkx2l+Qf9kPCu39QaG9"
        "hz/scXzMK8v4MOcrauefIl5nV85ar9rBAcf6JH259jirt9amOuQL9XIl3r+S9OjsPvkjxLDOIY5HTLc39JWc/jc+gHrbbswX3Zb5"
        "3a2+XeXp8F0VLacKpTNlSSdT1weupZdbv2kH2P3BxrBi9QNsHVzjr9zDc1tu7QDrd7Se1g6a/Uct0B97Qyr8C17P7VdEfkibQL1c"
        "6SwnNq9+DexUW6BvGjDkWobzX/pJzrpOovXR0Y18/4wo32PPody98QjuL8J1Ddc+vXHavzN5Mzhq6q94f9i/mXFezx5WrPOcXX6P"
        "s/u1ovxm811vLas/bSfWiaPF+qGyBf/gYfJDHUP5fiSZV8Yd/WZtejtLPkY85aOOW08mY3x6xDck1G/ldPnksr4y/aN3Mz0/nls3"
        "XOR+RToefop6+70Z63o5K/FHyyzdhnhoTJE++CAb9721dygF7UKoj8z2wuvjzJ3m/O5pvb3d43r7yAjHndN4S28f8Xze44ijXybW"
        "DchnR9MqY7yHYYfRz6E8zOqt/hqk/5holxsp7BezVZ4fX/uK/d72FYNHJOlsVRz3sa71BHlrs9Niv9LacjnGSdJ5PN7B69HJz9Sw"
        "w6F8g5DbHVc3GHJZb4cw2uEA2gF6BvJLFL9n+JfFBDuDzE98J/mJq1x/F/e1/R9skPjt49yGCSYfBzHvDV7Dp7PGsIsJ54NQPie6"
        "neTeSGY766f0fnYJnm87i3F0Jmddvxh2Yhs/UKc4349J7ocL7tsTKniKQbPen7TowTP7f1bQj5nmLTuP8QPGcexMCuMM51IsdT5f"
        "JLN0CPKN8WzaerrPeBBtPc5DgB+qth7yBH6h2nqcP7AU52CsT+H6aVzj/IKlxwX+jHi0U9y5Mpk6yK1D27hz+ozzSDAfHB0z+3Hh"
        "c0imfK37zHnjHswb7Lp/+A3cvN0/iPgXkK/9YzcKcsLndw392mdYO+KcCyOuRbLdGIfW80BIHq9p4vrbcUOPZPjxeps/beuAKK9H"
        "JfsOzZeiXEjCP5nS72+7RCnqu2FzfISsek2M59MbUR+KGEd0p63+2PkW5JdwL6cPPD27uPm5Jf2Ewutne9UW2J/hx5Mkf7Kf4Zr0"
        "fiO4JrvOLt6/tB3jIJni1oUJ9XfAo+E8meQy8i/E9Qpcg8tMdpJdCtcUTwQcZ5LiYGO8JftQ7nXTxbYD1+4xXl8g06uI/YDWiXRe"
        "j+d1XJT0HP7GUyJ6c0DjcQVrn8EGfjw2N0jG4xluPN6O832KHn/xCh1/D8vGX5OtvvTxh/oy7DKwG57GfH96IZ0DUjfttI5IxGKI"
        "ExqddkwnhXQaKB112qpXLN3ukRDsDwvmyO4RFb5L55bEfNk7TDvHlKBPHCjSzjFQtXNU7RxVO4fUzjEgsXMMVe0cjnaOIUf7a+l2"
        "jqEy2zm6Yefo82jnGHqF2Dn6XOwc3YKdY0hi5xiq2jnKaufoltg5ui9QO0efYOcYCtjO0e3RzjEE/UZfhdo5/jZgO8fAebZzHLjA"
        "7BwfnSM7x4crxM4xNEd2jr6A7BxDVTuHJztHX9XOods5Gl3sHAO8nQP2COJgiXu12Tmizv1JOwK/kMfOsHrbasq1uEt/cjwHvZnm"
        "Z6Q/xuwki6DHysLPNM/L6Oeg1+Ic9Pea82Crvfw5OkfiKM61yF7jOK+M0D6H6iGznc4bOBOsXUaRzWshm7/Vk/r6yKM9JiTaY77J"
        "9E91OAfazS4jxvd7guUjEY/b5P8+3e+arcPovFfj3GS0M+kpe9U7dZJBtK/Qusywqwj7/KNtZbKvEN9orIPYfkajuGUoR/8Na3Ef"
        "9pbhXsWqV9QOsnz233BXaXpeY/78E+gtBbtLs7PdZU2LxN7SQna8IvW9sVL1vZ8NVt+bJDsJ2U8OcfsEcZ1sPXe5RmHnLrNzWJn+"
        "NH/uoaqnc4SNix7iVA7r1/lzl9l5y43sHM3Z5yP67wfxPOXjABsf4fk4p/nTuRieZ+urT+H5Tjz/CTyPczzDdI4n7Jw9pDd+FNck"
        "jz+O6xSuH8E1neeMuAk9dH76H+Y4+9ISN/vSFbx9qVmwLzUL9qVmiX1pCexLzSn051t5u1KzYFdqFuxKzYJdqVmwKzULdqXmPlzD"
        "nts8gGvYdZuHcI3zR5vpXOvXVO1QRdmhIlU7lC871L9PlWaH+t6Usx3q21NMX/IvU97sUN+Ycs7f16bE+Yblr905f4grczpJ6X5p"
        "yrrfMfvXgGv7DgTK9fg7r9Qz14N4HP7jFrU7cj329WBcsk6MCOs0WfwPnLd/oE9YLzo/T/E78udJs/eWGXF25mHcnp2dwYw4Hrb3"
        "u7h9pMmh3WDbP+bbl/RtGazX8vq6uMX+0xtdqs+b7nE1flB0XA09H4HH1fjieYqrcZnKzm1vU1k/Tqrs3PYWla0jFqlWvekO1D9x"
        "d3muXq/POOJqqDi3Y4K16471Zr2zc9Bruf3mBrUB55Ffi/NzrxPOI7+B64/aQlqPvJZbr21Q5yOdHyCdHwnpPM+ns4DSeQ7vz8O5"
        "5lfgnHNan7UJ36f10hV471K896zw3veF79F7zxpyKIrn6yx2QvM7NA4a8fwzwvPPCOnT89+QpBMX7tP6NCLcT3L7dfM+4godYOOY"
        "7Ke+zx8Im/oia/9PhJnEG1zF8kXnjtD+fngVyYsVOfIXYPlkHWB4tYr99Tj0fU2CvGP3Y9AX07nuMfRL8dxx0jtkbzfn6fxKL/t+"
        "5/zb9aufQn2x/NK+fngVq9f8OLlV3++xfN2L9hteVcP9PryaVVgixA7O/abRzmOoL8QVQzqG/lJSb4tnR7Vqra+VVF8v5EqpL//1"
        "oxntE9LlxQqcG3ya6ZNWNfguV8ixXM/McbnebZSrhivXcZTrMt/lqnEs1xfmuFxvMsoV5sr1BMqV9F2usGO5PjHH5TLXpRGuXLtR"
        "rld7Kle+PBHH8ozOaXkSylasL9m5rzsMeXGJZL4Q5oUFknlhgWReWMDqj+ITZG9QHP0EEnHEYbqBX4+J9spE/IszIcvvESWLODFu"
        "cZj+RIjD9JgkDtPHEYdpryRuzB7Ejfmjssdh0teRvuP7fOgCicO00WN8n/VCfJ8BIb7PuyXt9C600z1lj8NUXDvdfoHEYVrusZ06"
        "hHa6TminayXttATttHjO4jDp7eU7DlNjhcdhmmZ+wq5xmM5Oc+3U8+I0106rfzXNtZMRh+nn+v3+np9NO+tH7hHW0yXGX4J9zYi/"
        "RPYKir9k2TfK4i/p7Uzxl1YUuR8x9ETPsPg1aWd9QKH4S3o+Aou/dNxb/KWdiL/0HlMedSqW+Evt83zlt/j4S5/h4i9Z22fc2j4U"
        "f/EDsGMv5uXpUSO+EhOI63C9ZgFv/6P1Qz6uYyfrtzlrPRnnR6mm/5seNymK9oSeqL957zTvl5ks0l88Gay/eFzmp9dVor/4eE7W"
        "L3l/jHEXf/Fg0kkXSKewvzje24b+AT2U3F+8i/dvHC3VX7xL8PPzGdfKOOcQ6+gxF39xl/hbNj/M0bnJp+kvfsbFXzwp8Rfv5O8n"
        "C/f77EOCP+tDgv/waKn+4uWtL+/+4p2Cv3gnpx83zjX3fN7lrVy6hr840rP7izcU6S+egr/4Co/+4p3O/uJk9/TqL+46PuaVZXzI"
        "/cUbBH/xFS7+4inBX7xT4i/eWZy/eO0A6u2jxnzRbfW/ivPzlOiv6ypPB+/yJ6eG51ZOebWDZ+pS8Bf/bc6uoB1IOfuLDw9UtHwm"
        "vbPpL97p01/8Nkc/GNNfPOXiL34L9GCdOavez/AXN+Oe5gqNd+qfhr84yt1bS/7iy3Bdw9mFemvJPsD81gctXH2Os9/Tc2+fcpLH"
        "tF/UJmDXNPzg3jrlPD46YZ/wGidyIOe4H227dYrfb3VJ5pE/Zd+JifMIm3d7Y/BbfwTr1bES/daNOJF/hHr+tiRf33G8X8hvfTxQ"
        "v/Uv+vRbb9Tr2+63Xuz52uK4JL/18JR13W74rdvibcJf/VH4q8dc/NXFuEwx+z60mDgQ5K/qms5hxLkYa+D0/GL/dY0TsVWeb6e4"
        "Gh3Ntxr+xo7xRLeJ+6AKiU90OKD4RLBXyONJsnpvvYb81Rc6jkP3uK1NhevZd9xWli9XP/VHyE9djLPV5RIXs8uxXvrbPn7OsR96"
        "Hd+GX+1Hz1n9XdaqLC6m3K8GcvhAe87qh1R6XMzt56z6D1lcTG2CffeWthTvZ7eU3bed3y+Lk2k7bznoOJnMP/P0UEqor/5zpX23"
        "95y1PuzxMt9+zqrHCiJeJqdna5To9dOm3YKLl4lzkIw4mRZ9KIuTeWXIel+Mk6kdZP1w3XJK53FbOixeZostnYLxMgfNdQyLl9mo"
        "v5/Zzcv7rOD3Y+h3Q99Wnebt3tgpiZ7tq8z/aCLJcybwG8zHF05Z9EAR5cuqU79wi5cpxsk8bZx/Q/1vXon9L3KO5e9trL5wDifV"
        "m70+4pL6eMJTfUTgOWjEbUP9Z3bL4raxfavvuG2y9FbGOXu557htu73GbWM2JFncNvu6nLVjZjvbt4j6WHvcTLaO71j4Wm4feLHE"
        "6zLXB53BxrfGeJHFzaR9aOsCe1yNlKXetQMNeJ7vR5nd/uK4GXG+jfhtimu/dFxnLlxaWj9wGX9zHtf8cOF8eE1H2t6IU9q6UOXK"
        "T/Lp/jjFp2LtTfLbjI8J+UjxMcd4vYkRH/OBBsP/JKVf8/Ex7fLzE473tfFkzrp+tOtlkzmndbIZr2rMp7ztDljeLvMnbyf8ytsG"
        "cH0YP1c5y93M9nhh+Ur1AjncsfB6if4i7jjOtEl832ec4nLt94qXu0qg8Ypt9Y3xR/Kuddh5HJJfN60Xi46beVgSN3MrtWdDUXKX"
        "9IwdTR8t2C/IX9jWHxZ67A9bz09/CEofElE2GvKn3rIvpfPL3eNmXuJN7uEcfyPO3WUpfp9p3G/n/AizbWb+U4pDvEykS9x8nusY"
        "UBziZRKHII2TCf8h+G07xcnU92We42ReXTBOZvYxvp+VI06mnt+A42TS+TalxsmkdjPjZX6tzPEy+4x1Oh8vk+2jzHiZa1+ics23"
        "6G0iyi9nnO6b6xGsLyhe5u5jtn1vPl6mNkkcAtvgG/pWy3N83MyGwuMu8PUIHz+T8pveLsTRtOTXUxzNKOJoRmVxNOt85Teo+JlU"
        "PlNOdHKciHYI59YZ+/kS42ga9qu6l7j+upDiaLZj3hLiaBrcTc1LnvRwMZ9xNI181Qj6DOoXyRL1d3MUPzOmOOY/EXOJmzlmyl8+"
        "bibGtS1uZl+u0DrHHjezEzwP2Q2Zom5D9DKXuJm34/lGoVxJQc90/CzfPn7PB3z6LNffjHiZnz9rrZdEVBIvE/KgY32Ik2ee42W+"
        "5SKPlznorB+uuHiZmPdt8TLhr9AbL1O8zGFJvMzbES8zLsTLNOblF3LB5K/IeJnDKeRbiJd5e0rI9/NCvhEvE/aW0zFJvMyoEC9z"
        "g8d4mTfL4mX+2lkaX3q8THD+ef83Ll6msa68UX8+2yzuUwLm6oXz8xK1AXP1YzxXn9nUZ8zzQZwfbVuHHeqDvC/t/CUxLgadyyrq"
        "PRLQ+1N9kX+Lbf9Cdpnl5vjQ19/qUsYDufLvDRXGv3/9PPHvq8DL/Cb6223gZd4Cufk2xarHIJ6O6sesT/DvNWy9/VTElM91lvmB"
        "uJB8Pb44W4+LI6pOsNF9kg9O5w6FFXbuEDvnJwH+iPo9OMU0zffM3p8/d4idI9SI84eIF8H4Tbdz+878uUPsvKF6vT/ln6/Vf4c9"
        "LN2J5+fj+UtZ/c0+F1YsnGGaeEGsm9K8f46WTnH6AS1N5w7B3yq9gtvHaGnoeTHPU/uLfml5LkC1/J5F/8vbZ/X6rKHn/jgXsvwe"
        "UfbmaJ1XmDO8P2ctV2v6AzlruUzO8D79/ua7h3PWcplc1O+y9X56c846DiuHM7zHNh4rkzO8De3mxq91cu3Umv71nLX/bb77jZJ2"
        "egPaaYW9nSqCM1xsa6fK5AwbPLbTJUI71QrtFJO0UxjtVGPVo1YgZ/ifFc4ZnmY8qCtn+F2eB+35Ns+Drv4Wz4ManOE3GQ/a840Z"
        "J7/HzH5wBNuh/4oHzB3+PtqJuEPyoyLucKfZjp64w5tK1R/9BesPDzivw+aOO/wk2suFO1wP7vBBUz51KhbucMlccYcPzVj1DBXH"
        "HeI8hMNxtCf2j/3Je2esetBMXXuR3GH7HHGH3VXusCjusDtg7rD7AuEOy5tP6lfpTW7cYXuJ3CErRxb2Q4OLepj2CwJ36Nqu889L"
        "u1783OGy0rhDwT9LxsGZvJtP7nA42PERHHe47ALjDrsD5g67K4Q7XCbhDpeViTvsvsC5w2UXGXfYMe0kj03usEvgDq+Zdh4fQXGH"
        "r5rm91vdPrnD9ip36Is7/OkccYdnXqHcYXeVO1TOB3fYXaHcYXeJ3GG3C3fYLeEOt0wF42+0kZ2vDj81kzuU8ZCvg1zG+QaI71s6"
        "d/gO7px4OXeYAne4SLH6O3nmDRcqJforeeQNN6aEelo5Vdp3l09Z68HOG76WnXO/fQXHHZWNOxTmK7JnunKH95l6OsYdpkLW+3bu"
        "sMuZO7Skw7jDhbZ0CnKHw+Y6hnGH9SFr/VjT53nD76pOdo7eqIw3/Dr4unaPvOGJYHjDhQ1C//tJibzh/wZv+Bs8b7jdL2942FN9"
        "VHlDcT2+rMobKnPBGy6r8oZO/eCi5Q2XzTFv2F0m3rDdxb+/PWDesOvi5A03gQeD/ob0ODbecFMS+7brHf0eqryhv3Rt9S3yhoMy"
        "3rArGN7wkIQ3NORusbwh+knTHxTsFxfqPOyqB0l7q6+I8l5D/uh80WGc80ntWzJ32F5R3CHtP+TcIeJVVbnD88IdUv/rjX+1QvjD"
        "5S9T+Xj+8Ocu/GG3M39o2f8e0ve/1zv2Tzt3WF943AW+LuG5w/QmgTe05JPxhs2CvBR4wxh4w1ijpBx1vvIZFG9I8sHGGU4SZ5gK"
        "5pwvQ+/3nIQzTLlwhv/xUkG9W9F8YZgbJ6QPPm3EbWkpUW93fjhDsRzF84bdZeIN9zI5HE+48IZdeL5JUr6koG/65Et8e/nlDj/+"
        "Etf/DO5w7CVr/STiEu4Q80zHzhCnv/fMHXZd5NzhqLN+uOK4Q/iF2rhDIz7neeIOowJ3aMQZfSEXTP7KxB1GBe7QyDe4wxE8L+MO"
        "4wJ3+JFSucOFL9H48sYdNurPZ23nRvr0OzHmHWpvknMJx/28PZ5vu+v32gvG841z383sPg4/eYrr+/SMtV29x/Vl74lxfY35ue7M"
        "jLO/xzF8P+po58S2wVhXr3FYn83X5T8rh8gfrEnRuv8s9Ee7oI/Z47hv7EX/tt+PSe6HufEg/p7A78RLUtxQbQJx6cd3GX4x+VeJ"
        "j8jcyeLCH11tzouJD925I///v9Zu/vT1mNfz792kz8/++oXpZ4G4m4aecBfOb6jl/F0ovxSXnfwUtIl9uM8Knt2nGH5dSUs/KpSv"
        "XQ7n0pJ/ZSL+Waw39nE8hHZgD8dFaAd2cXyENtqg8OuNJuu82kn+JegvxylfYpz2NW1ULyxdus74HPe9wjoyQ+dyjlJ68PMdjXN2"
        "F9l6TRvtxHNDeG8FrrFuH12Ga+gbRtt5v4HRFK6h5xhN8v5XtYu4/J6ezf5/KJY4wqqQb9VjvlUh36qQb1XItyrkWxXyrfL59tIe"
        "NZb+YcR1TzZw+hYv/bXGUZ6dgjxr5PZv2gSTf4sMe7BMHp6csfofFYoj/txMLkdxX4w44rFi44h/tWiOWs9H4Bz1684TR30OPGAc"
        "ccRz4AEVxBGPIo44a+cdqH/3OOKsXe1xxMENHzmDfpPSCV3i9EkOkt+sdpCeexbPXcqtiyLK9/S/i9UFersb6z5B77YRcX3F+YF4"
        "fO1a4p7nI70vl5beVZTel7hy9c6uO+os87fWQvoIJu/z6c9DPZ7NxYzzmCnd9NKg4nYfY+sNitvdYu7L+Li/J2asehJb3O79AcXt"
        "3oty3MHrF7Mfd86/3c/zUdQjy2/pcbuZ/7sZt3s36str3G6Wj7LH7fZcP/cZ7cPidrP8+Y/bbZarrHG7PZdrrVGuGq5cfuN2m+Uq"
        "a9xuz+V6o1GuMFcuv3G7zXKVNW6353K1GeWKcOWqsLjdHstjxu2OcvNS/nwZTs4v4PdxdB5JcPG3nxXib5/yGH/7aiH+9pWS+NuL"
        "EH/7Ckm84FchXvDlZY+/ra+/fJ+3ELtA4m//gsULdj1v4ad8vOD083y84Lt/PO3cTv+HxQtO/2ja1k4Bn4tRXDt9a1psp8o8F+Pv"
        "PbbT00I7fUFop89J2ukv0U7Hpi16lrKei6G3l+9zMT5pa6+UUknnYuzyGH/7ASH+9qgQf3uHJP72hxB/O3PBxN/W2zmw+Nu/VXT8"
        "bT0fgZ2D8dayx992ym/x52DceIHG375i2qqnETk07TDTh2U1pIN+elSjdQnG1/ACwy/EG29Xz/oZ+aEQdzdanF1CxmNHlNC0VR8v"
        "8p+tbTOM4zmyL+ek/yE5mX3E1Ffny9Hf9N+SuJO0v/bKfz434yiH254X4k6edNa31ZE+5UOc/cHOFczD99jzWhP2h43F8qCsokwe"
        "9H2cH6ytH+G7iThbjww2E9d4p6PdwTi/pFK4Rqq3RuIbJ2ec2id4vpFtkF65fCOrZznfyOq99ZpXc/4uNj2uqihOfkh2znFB4fr2"
        "zTmy/LlyjtCva1fKeEfn8W/yjicd66m/bX1J/Jz2OMuXuT7om6L1Sl6KyuMrPj0TiN+VEefxDp5zTIJzhN3d5BzZd+3xFdl9m99V"
        "/HzxjkwxavKOVF+vKZF3vNqFd0yBd5zkzu2S8Y7aYeTLB/fIrav8xltcTXpxWbzFtoLxFtcZ3GR54yxK4yuS3Tf0HZXV89MSO9kp"
        "6LW/j/YnP4J/Vh39CJDuRqy/1rRQe/6Tam1Pv/xjpg76ddhJTP80lt5pWicY/fNUiTzkSfCQd4Sc6+Vp1EtMqJeDzvUCuURcX0TZ"
        "z61D3ObFTN2+Get6wzOPI0tv5Z4Z63zpmh54jfQmrzzOrhnrPOrOP46zeeUQq1cpn2Pwj0y/SXwOtbuNu/DJ4dC6rWzrku3BrEv8"
        "c4/jM07zOXGPVJ+tC8X5HHpk6JPpffM+65faQb4/+eZzJvn6t5XvAVqf73Ltt87r0+tK6ycX7bp1vOC6tfUafn+eXcjLMeKTqX/Q"
        "+ZAmJ8nkdqaG31/R+pLWgwYvuRW8JNJNb+V5SVPOPsrvIyXrTa/ra5NH+Bgvl2P8Pswul8eLk8uy9Fbu8yeXiZPc7k8uZ+GHKeMk"
        "tYlTBfsFrR8yS9m472jqcNbLwH9DHG+kpyH7v23ctfiUz3srRD7vLU4+i9zx4BGMv4dVzo+D1lUkz7WDfH8R+6vneX17MHJWm6D+"
        "8HDB9neVty7jbq7n43QR+eD5xw2GXKm3+Iukx8A7qoW5kY9I1slSfQHs25mmFL/vpPHURNxjmPNfkXKPR/A78Y7CuYyGn9agzO8N"
        "67TDLJ36jQ7r7/x+bD35MSGfUt7xKsY7Ss4znAveUc8vncvql3cE9xA47xhn6ef123p8l+jXy8w3njD25zzfiH2ZwTcu4fnGGNXr"
        "yzzfWMvr77UD0Ethf29wjvud4ywmVGboo/nFODdUGmdxvrCuuKRM6wqBc9xdOK4i9d+EmhTmQVl8xQWS/F5SlPwIinukcphxFnm/"
        "Pu0QsyskYiWeM2b42f8rzz22MP1bx0KBd2yhfvkvPO84LOjdan3yjkY+whI9hcLpfyued6xVCpYjUdsi6XfzHNf7du4R638b98j2"
        "E965R/K/DCbOolnOJPTJf1gi7/iQhHd8gOcdq3EWjedeUXEWY+AIYmXiHcckvOMd4B1jAu9ozM8v5ILJX5G841gK+RZ4xztSQr6f"
        "F/ItxFmsDTjO4htkvGMtzztei3qqFXhHQy9ec5HyjmcE3vFUkbzjqYK8I5VbxvdIeUfhnCHzfEZz/reet0HcyFMij/XoGUX0Q4oL"
        "81W7sC/dIuR39ucd65K0PkK6jzCOclEbv58ifnEt8w9R1rQ7rutG6H5+X9Rq/z1H57kfHaTygPPbvcvRv6Q35HxuRm8oJrkvxLm0"
        "+atA7o6Z688nFZM31CZ3GVyKzmuOGnYQxmta7JUcr9lmzos3FdGvLxxec/9Fwmvy/GPxvGYT3uvDcyN4rxvX23DdhestuO7Edbn4"
        "zsVc+Uy+8xphv+WV70Q5VaGcqlBOVSjnRcaDak+A67TFD67j5OgiwT/CKT6urscpOT5ua4Vxnc3niev8TfizvwvrhLvgz96D9e47"
        "2fvgXHZgfU3xYWzxccNMX5KPG6s/B7+0RPhGnSRZHK7Vd4AxrHdFfVr+WvRD1nlJ8l99HfGS1xnrQIqTq8fhfRNfP0Yc3hrE4X09"
        "769QdBzeHp9xeHt8xuHt6cTzLnF4e4Q4vD00buDn0JPixqvWI8Th7RHi8PYEHYd3lxCH9yGPcXg/J/BGn5XwRkfBGz0p4Y3+DLzR"
        "ZyqUN3rsAuGNdoITc+NYfo+PG5rO8HFD79Yk7fRBtNMH7O1UEbzRels7VSZv9Bse26lLaKe3CO30Zkk7rUI7dc5Y9DcVyBu9psLj"
        "8CY9xuFdIMThbRTi8NZL4vBeiji8l0ji8EKvH3+XYK84//F3Oe6o5Pi7jHcsJv5usNzRs964oxLi7wbLHf1jRXFHZM/2Hof3z6et"
        "9kRx36EdAn8kjQeJ8YbAlm7x+Ez+6FPTVvs1neu3bqw4PaGcP9rjwh99bBr+JoX5o+Wmnipfjv6mjzA+UeB8ErFSuaPt01Z9iJ03"
        "gv1oJfkDb+ftoLb4LmSvOh4sd3SEuKNNnF+Z/fxZ5Hcp7NAhxFXDgqA3KomrVsPrhTL7Pfr9uHFH+/2dq27Um8AdGXFgizw33PDf"
        "TK6GPxD8FTFO8+NTP3f/CKu3eswX9e/16LcZlN/YpmD8xjz7bcK/wubPe0SIa4F+oR0en7HanT37EaF8gxjXHe2NimP9w3+C5BPN"
        "G7L4bcQJuPNGxwXeiC+XzD+DOEg7Z/TL0jijJ3D+4uMsXyb389wU6WWceSNWgZl78P5hnJMRayrN78GIr3bKU3y1W4avUAr6O8ji"
        "qiWVEv0V3DgjZoc/PZTC/PAPJfJFX3Dhiz7L+KLdxzzxRSVzRcJ6mdaPMq4osx/yk/giyzqXi6u20+znHF90F+qN+CLL+4wvStre"
        "L8gXjZrzM+OLGni+aCe/jzL5ou+pzvY58td4FvMf2ev+p0+uiHFIVF/Unv75ojPgi+YJfiDHOL4oEXtfif0yPcXy/VZHroj8602u"
        "iOrlsHO9YPwTLxNRHuPWGVWuiM17pDcW9Yl2rugU1o0jzI95wfWc/2jJfFGts5wJzJ95v8d1yJG55otYvba2iHwR7PsWP/EUd9+Z"
        "L8ps8unfviko/3b0iybm2JHnYMLwj9H7wzaX/nCxckSy9j8krEcFeUV8H7X/mmaF9w/BOZwmP3Rc4IcmeX4oDXsD0k2nRX6I5Ol+"
        "fj8YmJ/vHl7+Cvsyu/x9ujj5K0tv5Xhx/NB+r/J3D/apGD9SfuiER35oH8aTLM7aCUd+RDuC7/vkh8q1/ys+ztqumUL5KjnO2hHa"
        "n7PvGHHWbDwR9iUH+f4jyivXejooyNubqB33FClvqX98rGB/qMZXGzLkTr21PXFeh3tctWI5ozM+OaMzhTkjy+8DlnWAGF+N9Lfk"
        "PyaPs0bcEUvXKc6avl/zHGftqoJx1mhfX3buKOA4azT/lhpnjeKr9cbLzR2dkXBHxwTu6PM8d2Sc8/5LF+5o0pk3suyDubhqeN/6"
        "uzNndHJuOaP9AmdkyR+Lp7ZQkI8CXxQHXxRvkuTz/PJFxjmEMYqn9hy3nyD/59K5ot95meuPLRRP7RTmJxlftOFlq76N9kG2830C"
        "44yOXSSc0TGBM5LNW/Mc9wV2zmhSwhmd8cgZsfbsjQUVV+0YxxeZ/XXRy3x7+eWMFr7M9UODM7rsZWu9VOOqVeOq6d+da86oUuOq"
        "uXFGXuOq1QYcV03KGe33yRmxeIv/H9lRryY="
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

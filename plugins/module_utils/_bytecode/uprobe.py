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
    "type": "kprobe", "code": [26592, 18208],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 151 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 23 control 15 events 70 con"
        "trol 13 control 427 control 98 control 27 rows 20 blank 9 rows 6 rows 7 rows 30 blank 9 rows 6 rows "
        "7 control 291 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 325 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 54 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEA"
        "DER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS "
        "16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 13 HOST_LEVEL "
        "33 TYPED 4 EVENT_SIZE 11 HOST_LEVEL 19 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_L"
        "EVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 107 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS "
        "20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 25 UNSIGNED 91 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SU"
        "B_BITS 48 UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 671 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 216 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 662 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 434 bpf_rdonly_cast 160 bpf_rdonly_cast 114 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1938 keep_stack 36",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [62896, 16456],
    "maps": (
        "gate 3 control 14 compared 346 owners 152 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 114 tally 129 control 17 control 22 control 15 events 68 control 13 co"
        "ntrol 433 control 98 control 27 rows 18 blank 9 rows 6 rows 7 rows 30 blank 9 rows 6 rows 7 control "
        "291 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 23 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 13 PATHS 13 OPERAND0 1"
        "7 OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 55 TYPED 3 OWNER_MASK 1"
        "4 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGRO"
        "UP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_H"
        "OST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TY"
        "PE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 37 KEY_VALUE 19 BY 11 HOST_LEVEL 32 TYPED"
        " 4 EVENT_SIZE 12 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 46 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 9 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 110 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF"
        "_TASK_COMM 3 COLLECT_STACKS 26 UNSIGNED 89 SUB_BITS 97 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 48 "
        "UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 451 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 212 TASK_TGID 1 TASK_PID 35 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 162 TASK_COMM 3 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 442 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 432 bpf_rdonly_cast 163 bpf_rdonly_cast 117 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1719 keep_stack 36",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [95680, 16696],
    "maps": (
        "gate 3 control 14 scratch_calls 68 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 27 control 16 events 68 control 15 control 428 control 99 contro"
        "l 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 19 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 41 KEY_VALUE 21 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 16 TASK_THREAD"
        "_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 109 TYPE_OF_TASK_OWN_CRED 3 "
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNE"
        "D 12 SUB_BITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 817 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 221 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 184 CRED_UID 1 TASK_COMM 15"
        "9 TASK_COMM 4 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 23 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 796 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 224 bpf_get_current_task_btf 34 bpf_get_current_task_btf 178 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 156 bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 20 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1741 keep_stack 35",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [128880, 16688],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 27 control 16 events 68 control 15 control 428 control 99 contro"
        "l 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 41 KEY_VALUE 21 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 16 TASK_THREAD"
        "_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 109 TYPE_OF_TASK_OWN_CRED 3 "
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNE"
        "D 12 SUB_BITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 816 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 221 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 184 CRED_UID 1 TASK_COMM 15"
        "9 TASK_COMM 4 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 23 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 795 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 224 bpf_get_current_task_btf 34 bpf_get_current_task_btf 178 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 156 bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 20 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1740 keep_stack 35",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [145568, 15496],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 64 frames 9 compared 333 owners 99 tal"
        "ly 176 control 17 control 21 control 14 events 69 control 14 control 427 control 96 control 26 rows "
        "20 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 299 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 30 VALUES 36 FILTERS 12 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 58 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 PID_NUMB"
        "ERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD"
        "_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 18 MAX_EVENTS 36 K"
        "EY_VALUE 18 BY 12 HOST_LEVEL 33 EVENT_SIZE 15 HOST_LEVEL 19 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 "
        "PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 CASTS 31 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 4 CASTS 110 TYPE_OF_TASK_OWN_CRED 3 CASTS 19 T"
        "YPE_OF_TASK_COMM 4 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_B"
        "ITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 674 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 215 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 16"
        "0 TASK_COMM 4 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 653 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 218 bpf_get_current_task_btf 34 bpf_get_current_task_btf 174 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 157 bpf_rdonly_cast 4 bpf_get_current_task_btf 106 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 19 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1590 keep_stack 35",
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
    "type": "kprobe", "code": [44800, 18096],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 142 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 23 control 15 events 69 con"
        "trol 13 control 429 control 98 control 27 rows 19 blank 9 rows 6 rows 7 rows 31 blank 9 rows 6 rows "
        "7 control 289 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 325 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 45 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TA"
        "SK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF"
        "_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 20 BY 12 HOST_LEVEL 33 TYPED 3 EVE"
        "NT_SIZE 11 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO"
        " 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_P"
        "IDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 108 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TAS"
        "K_COMM 3 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSI"
        "GNED 15 SLOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 662 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 135 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 163 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 653 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 351 bpf_rdonly_cast 163 bpf_rdonly_cast 115 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1926 keep_stack 36",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [79352, 16328],
    "maps": (
        "gate 3 control 14 compared 347 owners 142 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 115 tally 124 control 17 control 22 control 15 events 68 control 13 co"
        "ntrol 434 control 96 control 26 rows 18 blank 9 rows 6 rows 7 rows 31 blank 9 rows 6 rows 7 control "
        "289 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 4 PATHS 4 VALUES 6 FILTERS 11 PATHS 13 OPERAND0 1"
        "7 OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 1"
        "4 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGRO"
        "UP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_H"
        "OST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREA"
        "D_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR"
        " 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 36 KEY_VALUE 20 BY 11 HOST_LEVEL 32 TYPED 3 EVENT_SIZE "
        "12 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_N"
        "UMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28"
        " CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO"
        " 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 47 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "CASTS 14 TYPE_OF_TASK_COMM 3 TYPED 109 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 "
        "COLLECT_STACKS 25 UNSIGNED 88 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSIGNED 15 S"
        "LOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 442 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 132 TASK_TGID 1 TASK_PID 35 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 167 TASK_COMM 3 TASK_OWN_CRED 112 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 433 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 349 bpf_rdonly_cast 167 bpf_rdonly_cast 116 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1705 keep_stack 36",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [112376, 16504],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 50 frames 9 paths 118 compared 395 own"
        "ers 88 tally 171 control 16 control 25 control 15 events 68 control 14 control 420 control 103 contr"
        "ol 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_"
        "ARGS 23 VALUES 29 PATHS 8 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 44 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 5 "
        "PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9"
        " TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 39 KEY_VAL"
        "UE 20 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 19 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LE"
        "VEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEV"
        "EL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 111 TYPE_OF_TASK_OWN_CRED 3 CASTS 21 TYPE_OF_T"
        "ASK_COMM 4 COLLECT_STACKS 28 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 U"
        "NSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 883 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 136 TASK_TGID 1 TASK_PID 32 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TASK_COMM 15"
        "4 TASK_COMM 4 TASK_OWN_CRED 110 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 784 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 139 bpf_get_current_task_btf 33 bpf_get_current_task_btf 175 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 151 bpf_rdonly_cast 4 bpf_get_current_task_btf 107 bpf_rdonly_cast 7 bpf_ge"
        "t_current_task_btf 21 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1717 keep_stack 35",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [161064, 15400],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 334 owners 89 tal"
        "ly 165 control 18 control 23 control 15 events 72 control 15 control 426 control 103 control 24 rows"
        " 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_"
        "ARGS 29 VALUES 36 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 45 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 9 CASTS 6 PID_NUMBE"
        "RS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 13 COLLECT_EVENTS 19 MAX_EVENTS 38 KEY_VALUE 21 BY "
        "12 HOST_LEVEL 33 EVENT_SIZE 16 HOST_LEVEL 20 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HO"
        "ST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEVEL 10 HOS"
        "T_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 4 CASTS 113 TYPE_OF_TASK_OWN_CRED 3 CASTS 21 TYPE_OF_TASK_COM"
        "M 4 COLLECT_STACKS 28 UNSIGNED 87 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 UNSIGNED"
        " 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 737 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 137 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 16"
        "0 TASK_COMM 4 TASK_OWN_CRED 112 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 642 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 139 bpf_get_current_task_btf 35 bpf_get_current_task_btf 174 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 157 bpf_rdonly_cast 4 bpf_get_current_task_btf 109 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 21 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1579 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6f3f6529c9c0cf7a2346a415ec23c13af82844628c9850ef023c9baded52a7a2",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1],
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
        "eNrtfX14XMV1972rXe3KBkuWvNLaICxhbIRBIBsMwoUgm1CEaSqBEVZIXVlsHCtO/YJwCaw3jS2bGMe0bzFOwTWkkWWw5XwgJ01i"
        "J22yStM38dPmAUG+9EZNu3kSWhGSJqRvggiS9tXeOefembl39n6utJKv/5Hv3XvnzsyZOXPmnPP7TSomKf/OyORvfEk6k/0bWygx"
        "/1J95G84IEnpTCbzsan/Z19Jhcn9aLhS+Zvohmt5kfI3VsyWEy2ez31vj+n39lDfi0oB8h05ovy9uTPMfTegPJE82KqUG5LIcx9T"
        "/p99Dt4rI+Wcge/9DfzF9xLdZfDcOxl8X/l9Xjupr8y1S75fMr5PykkcI+8loJ34t7MS2ruN/N021Zyaqb+PwF+uvD0tVSCvEsnw"
        "e8kljyrfOUn6fU9IWqe2f1n2+SL2+VK4PgNySm4n8kgdg/6XSf+fmequCJTTrbQH5MaXV+FtOfEc5QSpcvh+6jwJ7yXIjZbF5O9J"
        "Mlz2iPotJJGOqD40Sb5XDOO8E+Qjg3zgb1ReprQnBeOvFJ5L9JHyOmqdjfNUBMZPBMZ7D5mobfIvoJ5kflV3v07eL4H3DonquYDU"
        "E+pXemh66nkG9EN817hg3jyUc34klzzI3l+ce9ynnibXjxSTdg/AtSbXFGlHGOrfbbG/uqenv/T9EyLtDbD3E8ce5PQSuT4D5ccP"
        "2tPjUekWptxOmH9YXifU60wQv9dM+ns19F+A9Nu34S/257fh747aa8l7G7Yo7yXXdpHvyEGm/9Xnyy9i6qPKn9N/qQ9z8v4wJ+/u"
        "j1qcHxfmZX5o6xXK+ZekPb3NGbpfE8e7DPvzEfibeJ70W3X5PKgX9Mul8D78Ta4k98NT+nSqGplwENq93rjctsC3M8rfyBbot13q"
        "etFKre9m/W2qT7vvLmg9lauccaqc5Dwih6jURvqlCOcjud+5MAj9WE3a3dlir93d09vuxDEy7rLrana8JI5r40fOMR7bArLyNyRd"
        "R76/CJ4LwjyGv4k+6JdLjfXEjvVXkfGylnw3uaRL1WvJbLnFaDf+PEPbSWgfDWxjx2dI+iF5DtrdFgnB/aVwXcTIpy0iwzXRN509"
        "kqpvs/2B/Vtd+9VJIzslWvS+nPZYVL7HeH6sJXJtk0kHJ/aCndhDKp46DvIsIno6q3fRbno0248SyAP+tknvVb7QeepnMO/eDe17"
        "TbCu9E4a3efXGboeeyzVYx5jT8bCbHkhKQzffzWj6CcT+6pNlpXvhaSDSn3xuY5uh/sV4Xz4JfTbX0wa71tgfDweFKzH7cx6nDhO"
        "5JuQOXu/nPytv3yhau9nS9w09ffXU8+Wgj4trRTIA9qP3+mEcYff6Vxo3I84vqprZWa8Yj23lcDz8Hfz4T+ZNB43xaCXSHs7QS91"
        "Xs7uX3CfEoL1L1vfBdR6kuhrNRqXe5K7iB7A91Mr4PnaI2Te7Epn6PUluWTUcHy3yfMk4/thwf2gyTwu0vX/i9lreD559NeCeRZk"
        "9ErqKdBfoP82l18zSeZ/jNkXJ5c8Sdq38kDGaBwkVxI9GQ2Ukv65/0G4f4SMu/u74LoXrrfAdT9ct8P1abhuhuuzcN0E14PQz+fg"
        "7xD8Hc7Q++rkPLIuJU6AHQ79lB1/2Z4bgPk6cEgb19GPbNid/f9XEjf83TW12vPXK/N63Na6rM3r+2Bek+vN3TcyenVz5w1wTebD"
        "5kNrOH+Eze+q/o/fTZBy69R9qmIvxOrU+ZiV8CbynVvQfmspZ8bboLrPL0c5W9NvOj0NevUM2H/Z+maHUEo21g9ZefyKWu821xI/"
        "je3vBrX5EYB+zX5yBObzyDboD27diEov6fovuz5g/4WkBxh/zcjU4vMmVX5Ukhk5tsmLlTuJY0Q/JPrI/EzWEbknYxHQ2zBu+w7A"
        "7zXwOzcfoR5oL0Xls6S+x2C+9fXC+43wfAM8D/Ot7zT8DvMs1gS/w3zrg3lWB/My1grt/syEUzkwcg+z+znRvpcfB7iOb64tlmyt"
        "s8W4D7U3n6LFN3g0Hx8j8uksY+djZZlgPqaZ+Xg70bdNjudfpEDn3+Oi+fenuv5S5h/0F5aT9bsp5cF6P1IVg3F674SR/zIa3jhB"
        "9kt3TxiWUwPllGE575lg/JWc/Yj2SjT8urJudu4He0zk11TXZ4/8mlbL6QO9AusM+rHiR43Lx/W8dBnI2cTfif2A62wnfK++9ltK"
        "v2wrBruyGOzKbRKjv0qrjP2+unbvFNcnH35c1Evov3VbHvqP+PnWeYq8X131qUky7j5J9hd+PMRmPKTLYTyky4+H+PEQPx4ijId0"
        "+fGQ8yIe0g7xkC1+PISJh2wxiYe0+/GQgoiHtAviIe2zNB6yJc/xkHab8ZAthR0P0dmzJyV6nTOIO5D7Jbz+JutdW8l1HsVDroB9"
        "BMZDDvnxEBfxELSX0X+h90fDvjzwftLvj5F531Zyh5TLnsVxktyV2z5ObtDWd0v29i6L9vYpfp9O5lt8l6D8wxb357AedUI968vX"
        "qfNd2ZcHyL48cZL0Wyn4U0qfkbg4AHlf3d/ka39+1Nq+AvfNonrw+1jz/fkW4/057FeqFy+BeRIzno93sPGw1CfYeFgC2tcJerv+"
        "sjJVLytyCIIcjoEc1kF7VhmPczXuFnYYdwsb72s3f7jMJN7WNc3xtrE5Gm/76YQ38TaJi7dFuHhbGRdvi3Hxthou3lbnx9ts+fc/"
        "7cfbXMXb9uY13qbF1yDuFitj4m0YX0scI/PtDMy3ZB3Mg1gNF2/7MybepsXXIO4Wa2TibVp8DeJusWYm3obxtcQxmG+xdmh3hx9v"
        "czQfG/14m614W7nLeNs8QbwtDPG2YovxNnmC9iu6j3tEufhDxTTFPYq578rKE7i/shrv0OIc45w/sdVhnKPVj3P4cQ4/ziGMc7QK"
        "4hxdfpzDMM7RZRh/dR/n6CqwOEeXH+cwjHN0CeIcXX6cw49zuIhzdM1QnKOrwOMc/1DguI+/son7ODbL4hxPTFOc46MOcR+tcwz3"
        "sdnED93K+qHBX7wN1oWWSoEfutg4rpE4BXH7Z2D879TGXcRkH/EgV8+pn3d3VKL+hPIPEdzIUuj/1BWgR0qIn3RTifKe1PJBTU9V"
        "69uf6YD3Bx6Cci43nPd70A7FfkjuAn/Y9rS3fnNJpHcCunyYF5X1y6K/PMD7yy+aJHYfjGszv3mEmx8vkHpEIxHd/Dwy1fEhiayT"
        "iY2QN79a+z1C+ZHa5A1SiYH/G9dN1e/N7cMGavPk/47D7+o6RezNBHwf18/NqzbBffCHd7dJtN8H5+HmVXe788Op+u018CtxfvFK"
        "Y794y2KBP3wxxlkc+uPCbv1xsuypPy6Gfmz0b/+WseN4O+YR+Ls1WKyMq63BhcSuDxL/VjQoK9ch6RSZFxux3JPK9dZgSBmn0an3"
        "gvB8SPn9ODzfDM8fI/MjuECxmKPBv8uE4Xmy/n0Snm+A55+F5+cp7cs+V6TchzjUxgfhuafhGnEkn4DrLrh+Cq6b4PpJuEY/+P/O"
        "MP7/FWb+/0uM8TYrIA5WKcDbrIA4WCWnV2C8RiNPGONsVoC+qBTgbFYAzqayifH7qzibFYCzqcQ4wDn4HeJtKwA/V7kFfifxt2Ql"
        "9u+jfpzAUZzgLj9OYCtOcKXLOMEyQZygBuIESy3GCZZYxOV8aZbhcrpMcDlbPMLlPGWCy9lynuFyukxwOR8CXM4HJ43nxblx3s4h"
        "86LOeF7UwXiO4XgeHPfjXlbiXlscxr22+HEvP+7lx72Eca8tftzrvIh7tULcq92PezFxr3aTuFerH/cqiLhXqyDu1TpL417teY57"
        "tdqMe7UXdtzLM3zPlhnG9/hxr1xxr5nH93RNE76n3SN8T5eP77G0z2/38T1Zv+GHF5rEVbfkKa6azlNcdcyPq7qKq7484cdVZ1Nc"
        "9W/nSFz1C97GL3Rx1RMex1UjNuOqdTbjqk0W46oxLq4qcXHVGi6u2sDFVcs8iatqcVSIr1ZyuKpKAa5qBeCqKmtgPN/C4qkqOTxV"
        "JYenUuOoEF+t5PBUlRyeqrKdiatqcVSIr1Z2CeKqV/lxVUdx1ZAfV7UVV/2PcXdx1R+OG8dVvzdO/CXfHbcWV31p3Lh+/+oyvvXN"
        "cXq/o42vLaby3eIpn12v6fd6nfDZba9zxmcH7/F8dnp7MCKwE0OcndYgsP+KJNrfpNmLxs8nl4CfTV4I75HnsvPlQpi3Y1MrWHJJ"
        "k+D9ZmYfiXosJK3S7R+z8kV/WxLstay/LkLFf9qKVyrrJv+dFOiL7P42o/gDfqo8karQ5mV2nG6a+hvm/GnZHkk9D88FoR6XCfww"
        "y8nf3WvA7rwVvhuCcRIi/RubKueFxxb8Jvv/b3f+wSerb/0GsV/LJHXeN8Jz9H6iowm+cx3sP+B3fjyntsLvIbiGcrPzVNlfSqSd"
        "W6VFisSjEklci071nGJHSItlYkcslWm/6W7of+Sb3BSB/oy8ovyelXepYm8Tue6+X+t3pfxACbPf3CqXKf0bla8gv8tXEjtGRjtm"
        "FTMeE1Xo/76asde2ygugnJ9COa9x5bzBllOB5YzC+xcS+2zKbgnCe8Q+q+W+j/lvl8B7F8B7P+Le+zH3PXzvR6oeKobn51FxQu07"
        "mP+2EJ5/hXv+Fa58fP4lrhy0TyLcfcynC3H325n9unYf7SgyjzF+GkdejRx6cpTWy0HNX0SP/2iQaLzOdaSeaj4J7Pu616G+aMxg"
        "vgCpJxkA3etl2F/3gr+vnNN35H4Y/MXZ8RiGa5nTM1m9jn6H1O3aOp3tydSfG9df71/9JPRXY4be13evI/2anSe3KPs9Uq8HQA91"
        "rytifu9eTzosGtiv/H25AvXjIeivC2DfSMpR/ZeCfls+Natlur/WYn/9IuOmv+z3T0KVT0DRF42QbzRC/Enrymy3K2DYrlemuV1/"
        "qrariGnXILRrke12FRm268vT3K5b1XYFmXa9AO2K2W5X0LBdz05zuzS7NMS06yC062JL7cq2J2TYnp5pbU9U2gn25YXEDlH1xXxu"
        "vRCsCxWCdaFCsC5UkHXhkQgZF6lVkmGeQDRC/CP4O9pjfLwyGvnGZID6PSSlJsm+pISsr1OrXwj8DcVUu3bc9reQd0fsi+r4M5N0"
        "HGvHbcXo91Du77jn8CS9fuy4J4B+D+X+5vhfT9L2YdYuzBo60aLnJPr+I+CX1tmPYB/uBjttWxHYkS+AfENgR6KdCH6ZTbAPjQZF"
        "duJHJnk7sSFPduIFjJ1I/F5RCfxeEvibJLSvSqGfF0A/bgO5hUFuEU5uJfD8/YycquNbJunxt+OePxXI6X0gp/v0cpoSVLRom05O"
        "ZdMqp9t1cqrLk5wWuZLTaotyqufkdCUnpysEcloBclpO41FV/wn6WTug/dFgg05uMQO57V7NyYvfn13H7b/U/UeRum9j5LVsoU5e"
        "Nfr93Z6OGtafPwC/x0KcvO5h5ZndD18Mdp0iJxnkJIOc5HncfgXkdBnKaYLkvcsgJxnkJHNyumxsgpHTxt9NMHJa//8mGDmtRzm9"
        "qdzfvPHXE8b+kThnTw9zPG/I+4Y8cOBfXQJ+1yXgj4X1LwXxtU2A38T9YLSE/CdF7RvD9D6c8qMpcob89sQNDvcjapzkFaXdGMfh"
        "x1tbyQJ2vPF+iVVsXJdfx7P2QhPsIx6ixte34S/26w55EOQTZfxlvJ9hx0Okgan3a/qoCfz/yu+XX2irvtl+viWH/YH109tPhM8O"
        "/fXo10ztgXg1zhdKn2bLLQU/SWIT2B9F5O8A7LsSYbJf7oDrFpjHCZhXCZhvA7fBdZAo0g64bolq8s5O6dRdrJ5tC7yRyb7RskZi"
        "+jkaYuMYjwDuIZunrYwH8DNVV+L+8+AEm98Zc5h3HvM27zwiyvdrdpl33psRjW82r6PXJO/cm3LiOcrJnXcO7z0K4wX8WeK882Y2"
        "T7LHbd55M5cvaM/fjHyi0RKwxw+Z5J1DnCPVYzGfs2d66qnlnadN8s5jgrzzJvZ+LPe4T+3n8mL3c3nIPW7zzvPbX9bzzpu4vPMm"
        "xs8eP2pvndTyzpvYvHMoT593XuYw77wG8s4bLeadNxnnnWP81Greuen8uDAv80Ocd17G5Z03muSd13B5502CvPMmZ3nnJegvP6iu"
        "F610HleEXaf4vF9Tfdp5tz091T29espqPD05rwbyzrcy8YnEsRrjvPPujoLWz+i/1vLOm2zmnb/bMJ9GyzuvMck7vwn8aU0Z2n+o"
        "5p2rcV7IOxfMdxyfat45tLutBPPOr4FrzDuvh2u0864keo7ipc6wvA/wXPO4kT7GfWeiD+Kjaj7d+nHj+dEEcQ7jeO4mtFdBP2Ke"
        "um5fW3v9OLtvaxasI8cFcWPge3oK7NRDTvPeiT3feYzjeyr5vqA+PzC8nyvvvdfTvPd/spn3XqL0sz7v3eZ+VDgfMe99/B2jekfD"
        "HyL9+7SI7ynG8j2JeJ5W3K/m7xrhvTEup5NDtxYno9ctHG+m+chPYT7y3ZLReMW8UHWfovNP3EnKf8YEv6+WO8rg8Oj9w6jhPmQ0"
        "937m4GjGUjn9wDNyqIyJh/Dt1fJQBN/dJ663If69bxTiGivUfaQhjxfYwxr+QfD9uDf9Ft8l7jcmv78/dz2sloPxHX696sQ8Rej/"
        "6jrU5y/mzJPG9Zcvb3Pt4+8YytGqHlDXtY++Q+fVbFLW4Vz5O4BTOlaXofOdHNdDzWfe8Q7tJxmpjJDft8B7EpF7oo989+baGjaf"
        "byW5v7k2wOQ9JYvLVH0sG+TBOa13VAoyeo7XV/XlRF+MbKvh+qv1HXffbX6H7o8zYDeNlOH68u53aH8ZP57xu4nnoT5FYUN/pKlf"
        "D/fHu8h459cLzG/YBHGRaBH5cCecOxKH80BSD2n+wWzeYzRwTYC+nx33N4K9RvIZyLjsWI3lPK8rZ0ApZ4WunJuocjrUcy36mbz+"
        "7Pg/mX1fviRA9ot1jL6kvyNT63w0MCLnyl9rk/9d4J8bIvlPfTGLOJfvGPJ/8eMP9wXZcbNPsUsuZPyQI1Vl3Lic+L27cfnb35P6"
        "famI7M/bDfEZOF7aIhFBf3zGuD+4c31C0rPMep1S17c66G/Zmt+RW4esrjeidSu5toaJ45uWd2I0Q68vfHn8+8m1ZN+O65KJH3Kq"
        "P0gsLHkwQtaRCKwjEXZdUvPhYf9eH8O8uIiKUwvC/FDW80rjfTfe5+2gfK3v/Hg1XefVdXhsMle97JabOCYZ4/nALsJ+TfSR71aX"
        "B7h+gt/B34TlaPchP/c4O74sj1tunGEcKnGszHS8GvVffWylu/ExV+0/0Tg4Sd6vjuXGQ6L8Mc6i5m8DL0QS6td5iPXPxJcROyy+"
        "s4zxj8V3kvy9eIVI3z5neD/RG8vQdqjV/V6naoc8JdDPDfb0sxoXsqmft4v0c8Sefob5G99uTz+nAHeA8WP9PqE15z5BbffKGsBR"
        "Xy3wc0qgH1qN56EgXoH3+f61sw+0NQ+3e6Sf99krTzgfT4xy+lhm+gPtLtwXJY6z4wb39Zb35cdhHOHzje70L/o168sPSq7kb7ZO"
        "75uZddor/0RI+oCqZ0ppeZ4AvoNKkn8ZL44J9OM8W/oPcYTqfpXjbQ3BvhH9eGEYj2cgjyBbXhmVd4E4/ywOZQs17nCcqriJHjbv"
        "UcOhQL4T5JmXPq6345V93V4oD/RV8oYGdT/0a6UfSpXvt8mXkbiMwF+Zeob14+G+Ktu+PTnyU7ZKVcr+E+W+Uz23c5FOzkp9MT5R"
        "Tjpka0CWmDwRmXyvvlZmvo/9yuNukY8HeRAwL0VfzwBTz2RVgxqn3yNp55Jk4y0RZZ/zr5kGV/uqALtvK5MYfwbmySLeLfveY1Rc"
        "ZaQTccLr3sZ20eefhqT/mWTuF7PxjcQxsC+WfBHWwdO6/fKJbNwG/QnyDcz4pJ/Ljvwz6rwqFcy3+XmyR2RGD8S3/yNpz7yzuvb0"
        "Me2p5vQkm4dGv0fy68q90SNQvk6PwPdVPULNi0HQf7QewXbQ9exV/Bv8/mOI8VejHYo4mEQ/if9sChvmLUop2Ke3dOO6iH6Pckb/"
        "RINXe+Qv/K8xQ3/hQ+h/u1j9juIfq8R5kB4jdhVZB9COPgO8XMmjYxnGrl75/2D8/5rhycL1MtWM7Wri2mWTj0ht13eM27UX23UN"
        "tONnGdr/mehvze3/xOdOgF7A/ZnVOK6Ku6906TcNW/puqkjL96Bx03brG5XvlOl8hbYA+t2/QtaNyI1EnxcZ+9GigR3w/PWMv1nU"
        "z6rePYT+9TDT/4hj5+0WLY9mCOL7TbIt+cD4aSuudDUOp00+6nhfJtPxB9Tvov6JStUyrZ/a5H0gn/ky+j2VdkSu1/m/mXm0j8gP"
        "r3H/he3J5lvT8Xcst75dZvyrWT95Vv5nQuQL9cvJ77eD3xuvHwG9rDwnS8xzEe65CDxHv599Lsg9F4Tn6PtZP36Aey57vTwgqzwE"
        "ip1zq2aXZdv5APjTUY+gPcjhCaQUUXPS0ga4hjzbByBftv46kB/kvS6FfNndd3PPw/dLN0pMvfnvnUFcM+Qdn4HvbAsRP/7AxzR7"
        "iOS1E3/HJsivawuz+d6Ii8L9HcaXMH6P57y3Qf46lnsSxkNIqgK7k+wXbr6b4ORTxOyXRu6KEd4S+H51zX8zeYgh6RcZb+pHJhDa"
        "U2j/af01j+kvFYdVXgP1HuPqXcPV+w2u3q+T9e9kK5MHk7Uvs89j/jLOn/ptMpOvt+NB1j7vgPGw9DJcP8nvI4DL5PXwzctef0ui"
        "4lIYh8rqhzqq/SO1WN+fvkXvj7bKIVK/gCSwz/4A3iti+hPfR7uWrpfy+wvQH5D/XX836BW4xn0R6o/s+Gb0Cnyn/ja2f7J+oZDa"
        "f1N6ZRHoAdAjeJ0tvwyfkyXmuQj3XASeo9+/HfQI/VwQnqPvh0GP0M8pekUGvQL6sHS1xNhdD9RifiHolVXGcUlVX4B+wHyuByAf"
        "v34Z6BUYL0shz373Ou55+H7peompty4OiviqInacZveFt1ByH1ik6aGc+uUubTwq8zcE87WVm79RTr9AuSeDnH7pBP2y7h2Gt2Hk"
        "Dzn9UmZRv9iuXzGjP1ReFbXf5jH9puqXTtAv68a4enP6pcxEvzwI7xWDfpEk1U5T5kuYXYd3PMziKjpgXCwF/xPKeeT6MsP5f3P5"
        "5rdw3in6BfRsdl9fx9jjWN9Nb7F2egzsvXvecmcf/9FbEjXOVLsd8kpGYN2JRm5/y52dd8tbzP6oDPdHN71F9jc+P072n8+Pw/nd"
        "fH4c8p3zlh8H+frc8uNgOXb5cWrgPbv8OPieVX4cnAdW+XHw+ZcE5fD8OKhveX4c5Cnj+XHqGL+cz4/j8+PQ/eXz4/j8OHbb5fPj"
        "zCQ/jmBdqBCsCxWCdaGC9J/Pj+Pz45B+9vlxfH4cnx9n7vHj3MfZ0x7z4yBPjVN+nEaH+xHVTzTL+HH2mvDj1M0MPw6PV1XlA/Mx"
        "9TD4x5ez+nRA5b8hCrEDrlsqNLlFKPshGpCV9k6N2wzdT6o/3YTfZnPlYZ/Xxue18XltfF6baekvn9fG57Ux2u9OH6/NE+p64fPa"
        "5OK1+QATVxDz2mwpaP3sntfmNmZ/Zp/X5mbwg+Wb16YBrouYuJDGa0POdTXntbnLJq/NnXnmtbnFIq/Np8h3wvw6QtbdtjDwJbjm"
        "t4FzXVV+m7+Gfv6eoF7fn2F+m2/Y5LdZOE38NsFx2m5Xz3XlcOrRCJznCnw3bWGT81x53pewZJjHapv3xSq+96RHvC87xfU2xAFX"
        "EvtGx+fTBeU9yu+DCgRneDJ3PSzjC63yvVyO57lWGc5Dc96k8tz9HBPM7x62fOe8STxepNkhb80nPOKteaJAeGt2zTHemg0kT07H"
        "W7PZJW9NmwlvzV3vEH3XyPBR5Ju/htf7qX1aHCMnb81ezW9HeGsaAvR9y7w1VDmEt+ZyXTk5eWt6NLuG8NYsNeat2cv64TXemn+T"
        "jfzNbcX/JvC7vWqTr+alPPHVzHc5HoveIfXj+GoE9qTKWyOLeBQ+a9wvwAOAvCsh6YhkZH8kl9TY40Wwiz/H9eigiBehzBlvzUGr"
        "vAgRR7w1iZPAh8L5b/W8NWRc1Fddzfg35h5vTV3OennNW5M4Tr5XXaHHJ9RQ/Y779MRxdhxZHp/ceNL4aSLO+GmqVrobB9z8yhs/"
        "zUGX9mrcXjlCeQP/TXWVzLSf54tC/Yt+f9v8NPvK1HyVGuXajJ/mU4b33ePB/0agh23y07jc93nGIwbjw2x/J9TLO431cnI74DHu"
        "N/ZX6flqytzx1VQJ5mWVxX3kzmneR5rx1ey0uZ/0jK+GHT/8OHU6njAv16leTvTh+HhCcjUOzNbpnTOzTnvlXwlJ21T9w/DW9AFv"
        "DfAbxAMi3pr51vQi8JWo/BKLath9q3q/jslLRL4HEX8Nluvz1/j8Ncw+zjF/zXtY/ho1LvErZ/w11L45J38N9VxB89dQ9bTFX0O9"
        "V9D8NVQ9c/LXBNg4vspf07cFeDiJvtkUMeGxge/p+WvqPfIb/o9D/ppfGPPXQN5FcpdN/po7sF1NXLuc8tcMG7frKWyXMX+Nz1vD"
        "89ZsEPDWfJWM5xPAa1CcJ/4axM1GnPLXvOs84a+ptclfc5GAv6aE5a8pFvDXwD6sPg48E3Btmb/m3jnOXwPzohT6peD5a7Zq9tD0"
        "8NcATmzG+WtAr0iaHGn+GuSBMOexecuEx+bnXP1HZ4i/5rc2+Wt+RfhrgF9ma8iMv2YtvBdg+jMaMuat8flqYP4WKF8Nyt0ub83A"
        "PZre8flq5jJfzYds8tVsFfDV3O+Sr+Y+a3w1JW0u+WreI+Cr2aDcTy3m/XVO+WrIgNJ4YyoE+WEe89X0FHPflZUnMJ/OKk+Nxk8z"
        "LuCnCUvG94NMefr1BdaJQ5p/6UXJCKcWYfolJK029tdhHsNqbZ4r/ib5KiWjNDmvFXj8jfOM9H7CsgLjk/nODPHJrAP86R/DOLsN"
        "8Kd/COvBH0l0fBXx6dg/Wn++nME8mFLaji0i/Ce4/iHOMtuPv5vqx+UhWUGE4311n8H5K7cGi5V6bw0uJPULRlU7mYx7wP0fRr8z"
        "yZ/bGiSZ79Gp90LwPMFfAs/U4WbG7xoNLlD6JRosVcZX9vkS5XfY7x5ugOcXwPMXkP6bei4oUbj9ww/iPg2uW5l818ThLsY/njjc"
        "BNeQv3y4kfHjJQ63M/sglD+f5x2FfQ/+nrpV27cp/VmEzx3OBKjfQ9Ih2Ieb4fYfydDtqo4/nKHbpeH2H1Lu77inO0O3S8MZ/y+S"
        "xxbfkaHnYeHg9u/TzcfCxO3fBnIzw4M3MXKqjr8rQ4+/HffcJJDTjSCnRr2cCgK3v1wnp8LE7ZdZlNN8Tk4lnJzCAjkFQU5F9D6g"
        "AHH7vypw3P4I4Vcwxe3/gOVX2Pg9ll9h/assv4KK23+Z8CtsfInE/zk8RPIg4PKOAm9W+P1c3MIljj8BckIcP/olEcdPnVdoCcd/"
        "vcO4BvIHRD43SecJzByO/zmQlwmO/37A8f+5pp+aKH/OjhXThePfP8nEf2H8p/aAfwDnD6VfFXw/4vjvhf1sEfk7gPlzxcQe6oDr"
        "FhXnD39h/g2AnzMBcaAOuG6JavIuo/blqHfbAm9ksm+0rGH33YlTMN5DHB8AnAucxYsr4wL311UY39g6SccTC58XoN3nBXDEC9Du"
        "MS9A+yzhBchvPXFcxbfnmxcA8nse1+Z1tt0Dj+P+g+MFMJXrghmR69znBagDXoAGZ7wAXD60CKeu4dFt8gJ0ezs/rPMCNJjwAtRN"
        "Ey/AQXW9cMcL0O4xL0B7gfACQB6TtJXxJ2Eeup4XoKOg9TPmCTjnBXg3s//T8wLUmfAC3ETGi8oL0JAnXoBr4Bp5AerhGu28KyU6"
        "f0nMC7BswjivBXkBWjlegOoJ4/nhFS/Awgl2/9YuWEeOC/zsRMDu+QCIXa/xAbwb+vf7gvr8YIb5AP7JJh/Az6aJD+CH40b1joY/"
        "RPr3aXv5mnrcNtmn6HDboMfVPHdeDt1anIVet3C8Wcdt3y0ZjdeQ1MLuU3RxnDtJ+c8EDePfQvxLRDLMf7LNe2AVN9bP8x40ZIza"
        "69V5sigXxMfV165Q95FBiGMr8gU9Wbpfy89U6jPXzjsHXhYx/wHp/+o61OcvmvAGtAt4A+4fdxOn1vxT71XKSTwPecBBwhsg4gtI"
        "bmhl8I0YD3af/9s8zsbjRbwBNcAbsNRS/qaOLyAmucx7NeMLIAnEI101EttPV427++5l43Q/6PkCasZpf5mIJ8A1PwC3LqBf05Qf"
        "gPK7En6A6wL0fZ4foGM9vv+87n3CC3CV7v2cvADUea+EF+CyAN0vdPl0PlQ08JpM9G9DzvNi2uS0wP/2Q2McPGePtqj1bYX16FVv"
        "eAJiZdw4HHHJE/Bd4An4ShG979f3C+yzDzaY8AScNu6fy1l/ZEh6llmfHfMEcOuOe1yqQ56AXXnmCegn/c/jlfU8AXC+QGwVs4+c"
        "ezwBAjxqnngCsF81fCqPz2lkePGwHO2+gD9gl03+gF0e8QfEVrobH3PV3hONA8ALV0OHYPv5+ArKH+MqGn9Ak4A/oJ3lD9hZxvjD"
        "4jsLjT+gbo7zuEg59XPiOPB+cflJej0M+X2g7+srrhX4NdH+bvZET6txvJnm8zCZj/b1c6vhvMQ8SW1daIX9GK+fW3W8DDXM/TpD"
        "/Wx7/Ap5XiSHfAIwfsoPSq7GSYHxvcQd1IPlD+hS9U8pJdfECaJn45XAH1As4g+wifetrGH3rep9zN8EPESnVu8aSc8bgPlaqffC"
        "cyLegOeBlxzy5sX8AXCO5SboP9f8Act9/oCc/AHAK/lCE8cj8C955hFoEvAINHA8Aot/j+1bQMU7QtJ/MzwCmH+OOCBcx9Rzt/ob"
        "WF6Btad1++4Tyr57DTNu6d8Lmk+Aqmef0o6LufWC4xGgng9I2nm0hcIjQNcvJ3+Abj3EuFGAiQvh75vCJjwC3Rj3IYopcRL8EmGv"
        "eARSbxv5EfE79VUiHoGzbxM7rJnlESiBuOvRMZZvRscj0MjwCGj+llu4djnlEXjeuF3gD0V+KR2PQHduHgH0h859/oA7BfwBXyHj"
        "UOUPaDThD/gzeG+NJf/zyBGMnznlDWg6T3gDlsm0vWrOG1At4A2Y7/MGSD5vQP55AwDnO+O8AYDzlTQ5ykx/mfEFjJnwBZjgfKed"
        "N+CbY5Jkhzfga2P0Pn6rbMYb8AfwXhHTn/g+8mHx/AGIT/d5BGA+FyiPgF3+AJT7wCJND/k8AnOZR+CGMZx31ngEVrH8XjHkEbh6"
        "zJ19vGJMkvQ8Ali+tr+oHXNn5y0eY/ZDKo9ApXI/Vcn7X53yCAAeWcXzkwkVK+H0b4nHPAKHwsx3k9vbVR68fPAJJE60gz3qkleg"
        "U/M7vajsBwD3r8vL4/kFGoz9eUJ+gZUE9+vzCZDfveITgLwYMZ/AK4XBJxDH+W6RTyBex/hhTfkE4k3wvAmfQDwGzwGfQBzHM8zf"
        "eA1cA59AvIGx0xJxjk8gXsbsj9zzCfwNxydw2OcT8PkEfD4Bn0/A5xOQppFPgOOdSh4FPoFdEP+J3MfFMVzyCXwc5CTiE6DOkcor"
        "n4BqRwOfwD5jO6xg+QQe0/RTkzTzfAI8rkeVD9oBD4P/YDmrXwdUvgCiIDvguqVCk5uCo1uF8QJZaW9IejND95Pqb0AegAjwAERA"
        "noDX2xx7gMP/1znE/9dNE/6/1cf/O8L/t3qM/2+dJfj/1gLB/9e5xP+3ThP+v9XH/0tu8P8NkGfZOEvw/63ThP9vNMH/N0wT/v8J"
        "db1wh/9v9Rj/31og+H/g1Zc+wPh/MK9Lj//fUtD6GfNmnOP/b2P2a3r8f4MJ/v9mMl5U/H9jnvD/DXCN+P+r4RrzUK6S6LwjMf6/"
        "3gT/38zh/y/PM/7/ogmjPDEh7iDMryOADwjDedSueQCuIP2o8gD8NfTz9wT1+v4M8wB8wyYPwC+niQcgPU7b7ZhHped9Jgm0yAvQ"
        "Fr5DymVPuz0fUmjv77J3jp+Gj280zHP06tw6FT9VSewb4Xn1j/L7IPu4/Lyc53gydz0sn+MI/OdiXDzgMC5fAvOjynAemvNLlOfu"
        "55hgfvew5Xfyea+W+SWMcSRifH+rAN//oDt8v7pubRun8+o2yQTfj7hlfb2u5eLLXuH7750efH+V5DIv1SK+f1sN109rXeL7V5vg"
        "+68eJ3qukcGN5Q3nz+l59Dea4vwpfyjB+V8boO/zOH/Ex3WsxnKe15VD8P4rdeXkxPtT5+MRvP+lLN5/L+t/1/D+P5WN4hxtxT8W"
        "+NeGIa+4ziK+vxnW1+96g++v4vH9r7vE9/8E8P1fBnx/eyaX/YjjUYzv/7xx/9RB/0QQ339EMrI3bOP7Zx1+1CG+/ySc4875a/W4"
        "0gbAPVzN+DPmHr6/wWP8aG58P/IlVlfo8zVrqH4X4vhd40Md4virVrobBwWGCxXap3F75QjlDbhk5GPG9vO8Guh/QT+/huNvF+D4"
        "W1kc/74yNQ5Uo1yb4fj7DO8neutMcHB1Jjg4kR6O2dPDLvd5nvGtCM5tt6yXdxrr5eR24PkCPxD6g/T6txn2f2sEfspmhgdzrpz7"
        "rullKWe97OvlZou4fuxX8n39vqxZx6NQw9yPGeP7uf52Ov4wP9CxHq98QnI1bsz8DB6NG6v+gfh2d36WkPRBVS8p+P6TMUa+Km4T"
        "zpGOB0Q4//nW9ObzLO9kclENu49V79cxeYuIgxXh/bFcPIdahPfH+IQpzh/O6XaP87/Mx/nnxPm3M/h+HH/5x/m3C3D+jRzOfwWL"
        "81fjFT/ncP4wX2BfruH8W43x/dQ+2xDfT/3uDt/v1q4xwfdT9bSE76eed4bvr8svvp+qX058f4CN50fBvkv0Aa4f7JdNERNcP3yv"
        "DfpBw/Vf6ZH/8CVD/Ht91UVq+Sye/9zb9P5XxfMD7ii5C/H8rQI8fzuL5z8F7SnxCs//ReP2LL4G6v+aLRx/4gTMd9y/zXk8/wYB"
        "nv+rZPydaAY8/40meP4d8N71rL/5kHF/q3oVcUwRp7j+d50nuP5ambZTzXH9Fwlw/SU+rl/yAtff7OP6pVy4fsBXzjiuH/SKpMmR"
        "xvUnTgJPhim+/y0TfP/PufqPzhCu/1WbuP7vEFz/C6DnQ2a4/rXwXoDpz2jIGM/v4/hh/gpx/M0ziuNHudvF8w/co+kdH8c/HTj+"
        "5hnC8TfbxPGvZ3H8lYjjv8Uljv8GQxw/5sOMwDoTLVntEse/UoDjv5zg+HXnHtjM41TzSWA8qzh+MsD056XwOP460+/V5cLxgx9D"
        "xfEfPAu4s4DyZHJ7/yQ9bq3i+fE9Ddf/Toax++cNTxr77Xvh+8WGeUPgJlP9SC0GfogFip1L2sHj+Vpq0M91BPYNBzLYT2PZ+MTK"
        "Jw31XxvMY/39sOB+kJn3/O9R+B15CFJBjF89CXnkB9R80+yriDtMbjhCeFPWa+tx9CMbdmf//5XEDX93Tblml1+v7L/tjQ8tf/EC"
        "yF/EepH6bK4tYfJIsb6ba4slOv8v0XcE7pOGp4CvLevHi1HjKVe9Dhicq4K4hWjk8+BPOMLgDBPHnmTwholjBxjcYaKnTKLjbSGp"
        "nLYnmjBvE8bNINYra5bFwO8z9e+WFlyv+0i5eJ20Of/bgB9A9R/huRL7cR4BfqYnAuWfnmTi8jp7DOTW0wTPd8H7jXC9Ba4b4Br8"
        "7T11bF5eTw0bz+mJMfkp0ZIatt6LcR6SBJ1EMVd/2Wb9Za7+Mld/mau/zNVf5uovs/W3Ip8iarygPYDywbiDlfFbZKjnhkDPof+D"
        "6MOlnfi7SD+em6TtAfQHh6RVuv1/ejKTKUW9jvGRMPAXgJ+7rXilYsGY85T8i2OeEqUenvOUrJohnpJ3AG8fkcl6mgG8vSQTu7cY"
        "/CxEvruh/9FOyPp7lf6MvKLmjSpxtT4i1933s/lz0QDwcpwahvFSozBgIA8O6kPEpSSO43M/gucuYOy/kPRD5e9yuUKRu2rncnGn"
        "7HWRwTqBfDeJK5BXZAGU9y135S3D8r7JtKttyg6ZR63nicWtEq33s+VfCP04lgmr/gAsN77Spl+cWq/p8RYNnib2xzqix0oXa/vS"
        "7J3udWqcYZL29yPuvns9uU4eJetDNFDOxQ16M7QfA3HvYRgHPE42dRjacQcbX0t9wrj+ehzF09CPpL5tEE/pXhdQ4xskj5TU6wGY"
        "993ripjfu9cHwd9L4uYvV+A4Owj9BfocylHj/YJ+Wz41i2S6v9Zif/0i46a/7PfPQ6p8lH1xH6lffe0IiXuAv8VOuwKG7Xplmtu1"
        "SW1XEdOuQWjXItvtKjJs15enuV03qe0KMu16AdoVs92uoGG7np3mdtWq7Qox7ToI7brYUruy7QkZtqdnWtsTlXYy+FFcl7L8bYye"
        "r2hl9nXI94V8DsgDweOLoxHgnVrF2jE8DiQa+dFkgPo9JMG6aco7dSnsh5F3qobhX9F4p6qV+zvuuZjlX1F5chYT/pV4bJK2q/LB"
        "O6XYX7b5jEI6fpzC5J369YQkWeEzemOCllN1/PUJ2o7fcc9/TRjL6WcTRE4/ndDJyWPeKWdyGprg5VSYvFP/YFFOX+bk9EVOTl8Q"
        "yGkA5PTiBOVvySvvlCIv27xTR3XyMsj/mEHeqf1ETqa8Uz2snDbuZuW0/i9YOam8U7uInDYmJoz9m3HOLnbJM/VBkAvyTOH5vCVs"
        "/DAXz5QiZ+QxanSYb6P6ee8j8o8b76Nz8Uwp9fCMZ+oOkI8Jz9Re4Jl6v6aPmqi44466C23V1znP1LUTTD4ijHeMf5TifKH0qcI/"
        "hTxT7eCvLCJ/BwB3l4iQ8+074LpF5aGCvzDfBiAenwgSRdoB1y1RTd5lVPwI9Wxb4I1M9o2WNWx8KBrieKoAV4vx4E3gn6muxH1k"
        "xQTZrxH/GfIHq3wJ3HmQPP+vGnfqI+9X1y5S/UEylVcqxscXkXGLPBbwfMchh3EP9ZxsiEf0IE7+DbAPf6vgMjt7NL8RHQ+urn2T"
        "4G9PHckY5x+B3/kpNk9lc/nPx3P51azzNqQnDfV77b+Pc/pr0tjP2cPEN/R8xsDfuhf2mT1OeRvI/kHjbSB+Ij3f8QPkuf3GeaCY"
        "H2aOEyf8KTqc+DY2j1lXfrdkGO/B/jPFie9FnPi9klH/h6SNavnLDNedFlL+40HDeI0If+MV/sNyeYiT6ylj9qt8e81wOcmVRA/g"
        "umaGA0D5IE6vvpbwgWRxkkGIoyty/jDmvUL5ovMxw8ZxsWk/r/akx+djwv5czMdA5FN9Oer1T5vwGAwblre59i53PAaIyy5qHkf7"
        "KKtd9fW4EeTZD/qxylE+a+p6bX7LlP2j2UU3sDwGVcBjAOu7xmNA6nFz7TImrzS5ktzHeCPGmfE7ybAxr0FyLZHXiACP5R2/wQbG"
        "3zoC+R9Uv7rkOSg14TmYT3gOoL1mPAeJ56FeNvgOGHsP+Q64dQbxWTq+g73orwe7/SHNXiR8Bw0B+j7Pd9Ch8iU8r3uf8BzU6d7P"
        "yXNAneNHeA5qAiT+3s/oV/o7MhWPiwZ+LEs54n5t8k9A/pjvQHgLdPkOUB7mNbaoeTUvO+I5SM4jdk4bxG20vBkYl+Vl3Lj8Z5e8"
        "B/8IvAdfLzLuj9PQH2GuP1407g/uvO+Q1Mus6xqutn+SjvOb4mq5c9Td42mPTNLrkdV1Pb7LKo72SbIPgPwrXMfNeQ72EHvqOOl3"
        "8/OziT82ufYA8TtXrGLW97nHd/DopKf2wLE9k0b2KtpR2L+JPvLd6nIeTwS/g19cw9PifcizOs6ON8vj+AQ77jQehCdNx6/xOdkw"
        "TsqvcjdOuPk443aiOj5O5xwfVssTjgvkUcN9ernM9AfPS4LjAvmjNX4EoudVfgSVd5LYkyo/wk7gR4Dy4jtZfgRNHz+Xc78qwg+K"
        "9o0afvApgf4+bU9/c7hry/p7u0f6+xTMo+1W9TeZJ6WHjfV2om8o5z5Cbe/KJ2G+XS1JufQ95KPo5uFiwTxcbNyvuv4/7NE83O6R"
        "nj5srzzhPDyB8/BRdh5y9hjqN17/2t7XnxLwGRxGfXzAoT7G8fFxydU4MFu3D8/Mum3KJ3nYWn+FpK2qnlHysY4R/Rk/BLwGsojX"
        "4AJWL1r1m0G+VxLwRDpccjnyG6C/kTwv5Dc4Cb+HgdeghJ2/aj7aIVF+H8HHJvpJOaVH9Ha9sr97CvO1oJ6NIl6DZbl5DYCXE3kj"
        "EVdtm9cghuvIIuP8R8xf9orXAPmr7fIaxFhegyz/hHJOXMl38sxjcE7d77M8BuiHQDxDmOUxUPEmv2V4DBB/+oiq/8CeQP6C7ad1"
        "++csf4HqT4BzXnm+DT2PwQLO/pifJ/vDhL+Aql8f045LOL3I8RhQ75F4a7mg3vMd6Q/P+AyoevYy7RPwGsisHwPHFz6PcRH8fROe"
        "d8LFo5AfpKUb4x0QZ7wd4/Ne8Rt81ia/wYm3aXv5DPC7Jw8irwGMdx2vAeyToZ7oJ4oG13HtcMprcNiwHegPrS93yG+g+n1g/M15"
        "foONMr3+avwGKViXybjdGjDjN3gQ3ruB8UOjPES8uqre7UG/t1Oeg9vPE56DlTLJ1zDjN1gu0/qoTT4A8iln+A1QvtFAo87/rfz+"
        "PPkdz9WovzXAjAurfAeJXvJ8fesc5z2A/kIccaHzHqAcB5ZrdtL08B8AvnPG+Q8g71bS5Ckz/WbGezBmwnsgwivDvLLJf5A4Qd7b"
        "scUtD8JnbPIgvDBG75u2ymY8CDdJdL4blofvRwG/xvMhJI5Dv0B96lcHmP2aVV6ExAugb+Y8PwLomxniR7DLi4ByHFik6SefH2E6"
        "+BFgXtnkR8B1e0fILU9CtU2ehKoxY7sc+RIqXPIlzAe+hAulXN/R4r4hl7wJE28x+yuVN+H3yv25x5swyPEmnHXIm3DWhDchPZkr"
        "ju6eN2HQhDdhDPYhgKv3+RJI/QqeL+ELc4QvYTHrl0K+hB4sj+dLmGmehKVMfUemqv8TpR9rOX8ez5NwvvMjII4deE/xHNk+ov+W"
        "qvlaIn04ZJknYbRAeBJG88KTcG2B8yQM2+RJGDLhSUhb5ElIz1GehEHgScC4X6HyJJybZTwJ5wqEJ+FcgfMknHPIk3CuwHkSzjnk"
        "SThX4DwJ5xzyJJwrcJ6Ec3OcJwH0fAW7jyscnoTLOJ6ESwU8CUuBJ+ESAU/CRcCTsCTvPAmjjvD34VnCk/Abi/j7X3L4+zc4/P3r"
        "Avz9fwL+/rW88yQ4k9Ors4Qn4WsW5XSWk9OXOTl9USCnz4OcTk8bT8KoI56E5wqcJ+GARZ6EfRxPQg/Hk7BbwJPwEeBJSAp4Eu7j"
        "7OKZ50kY9ZQn4U8c8ySMesqTcGfeeRJGPeVJWMPwJNDyUfgQUD4wH1MPwz5wOatPB1QeBKIQO+C6pUKTW4SyH6IBWWlvSHozQ/eT"
        "Ghcz4TnYXHnJBO2n4XGDiX7iD0t9HMqBcTrwcbRLYH71VKhxFjlH/qnGa1A6QeejlcLzHd3O4hJanAD5DH4JdlxggvbH6/kMJh3y"
        "GbzlEZ/BqIDP4I1xo7w/3ffmoT/lI2w+I3fedVvkQiZPMIF4w4VO+Q1IR2n8Bh9Sv7/MaBzBd6NhYo90VgahXhsM4w7CczcjkmE+"
        "kt18d8vn1cJ5qWq/LUT8f/+kkXxM8+L3ietvfC4i2SAJeR0eZ/2shXL+IZ4zK6qHZZwI5PWJcf2k36vrLgZ9tNhWPq+eR6Mid3/b"
        "5tEYssajAf71xKXIp6HLAxbwmQSZPDk9X8H9rvDtiRdIvVIB1IftJrwF18O6AXz2kai1PNUVJvYJ2EGanXK7Jd6Cm3tqmTzRzT0c"
        "TwGUK+QpAH4DzNPNH0/BHUweAPIURCMrXfITXGrCT3AJ4SeAdprzE5y1zU8w6oaf4G70k4v4Ca50yU+wzCU/wUUBun/EvAQ/lElc"
        "/KwgbjYMfu4fwzjAvIJ/sclP8C2X/AR8nko/w08QjQy75CUYAl6Crwp4Cc5yvATYDycs8hI8x9ghGq611+clkHLxEpy1yEswyPES"
        "AH6Nwsm74SVA+y5vuPODLu2XvPERkH6tjvHrPvibwe+s8RDg/d4C5SFY6W5cFBoPgcl48Ip/oDpmxjswaIl3APcraG+ifWidfwD1"
        "7jPsvtIz/N9feaOn5xz/wLBN/oGrJCmXXoc8j1nPP9Cfux5e8Q6o80/HN2CsZ3G9suxPwPFy0GuegcclV/Lm2pE3eVtcf+MHfV4B"
        "zIfbIhnxCgy75hUYnWW8AqM+r0AOXoF+jldgmYBX4G0TXgHwV8E+H/0/ZjwDeB5tqpkdp+Y8A6cLimcg9RiU8wL61Zdy9vjc4BvQ"
        "t9OMdyAt4B0YnaR/n3negX+2yTvwdcI7cJe2DrK8A0MC3oFBjnfgrMe8A58R8A6cdck70O/zDkg070DaJe/AWRPegX6fd8BGfb3n"
        "HUib8A6kBbwDaZu8A+nzhHcgPct4B9I+74A0E7wDaYe8A2mPeAe+aZN34GtjtN/MOe9A2oR3IC3gHUjb5B1Inye8A+lZxjuQ9nkH"
        "pJngHUg75B1Ie8Q7sMYm78A1Y8Z2OfIOXOmSd2CZgHegn+MdgH2LXO2SdyA6xuyvVN4BAlyfe7wDZznegX6HvAP9JrwDovPIez3i"
        "HThrwjtwBPYhPu+AzzswE7wDS1i/FPIO7Mf5w/MOnAa/zEzzD9Sw9V6M8+9S8v1irv6yzfrPeR4C5O8qY+IdSzvZfClR/rUV/oF0"
        "gfAPpPPCP7C6wPkHhmzyD5wz4R8Ytsg/MDxH+QcgXrO4VaL1fuHxDwzOMv6BwQLhHxgscP6BQYf8A4MFzj8w6JB/YLDA+QcGHfIP"
        "DBY4/8DgHOcfAD1f0crs5wqHf2AZxz9QK+AfuAT4B6oF/ANLgH9gcd75B9KOcO3Fs4R/4E2LuPZfcLj2n3O49lEBrv01wLX/LO/8"
        "A87k9Mos4R/4R4tyOsPJ6UucnP5eIKfTIKeBaeMfSDviH3i2wPkHHrfIP7CX4x/Yw/EPfFTAP5AE/oFdAv6BOGcXzzz/QNpT/oH3"
        "OeYfSHvKP7Ah7/wDaU/5B65j+AfQr4rxkFKcL5Q+VXgJkH+gHfyVReTvAOCUExGS0NcB1y0qPwH8hfk2AHH8RJAo0g64bolq8i6j"
        "4kmoZ9sCb2Syb7SsYeNF0ZA1/oLqStxHLpqg8wlTlWxe4wCHK+Hz09Q4FJ7/WLtI9QfJVP6cmM8gSMYt+KfQr9RxyGG8A+dhBOIQ"
        "Pchr8AbYh79TcJt4Xo6e1+A3DnkN3vCI1yAt4DX4D47XYFiAa+7JmQ/aBvmUib3IQ+uUx4DsHzQeA+In4vGp0fAD5Ln99vJQ9fjy"
        "D5Bx5Bm+fNgavnwv4srvlYz6PyRtVMtfZrjutJDyHw8axmtEfA1enUtouTzA06FfGverfHvNeBqSK4kewHXNDG+A8kE8X33tFUQO"
        "YZBzGOQM+TCop4Q4yLBxXGzacW8nPcZBwv5czOdA5FN9Oer1TwviIMh7MCzgPbjbFW4e8xmjRXeY8B3cyOR5RuUqR/mxqeu1+S1T"
        "9o9mFzVa4jvA+P7NtcuYPFXE92O8UeU/gO8I+Q/WwjkFgnNCveM/2MD4W5H/QOvXmEsehDITHoQLCA8CtNecB6HfNg9C2g0Pwl70"
        "14t4EBpc8iDUueRBqAmQ+DvLiyPmQ/ixLOWI+7XJPwH5Y57Dd23yILzskgdhAZc3M8jwIGjj8v+45EP4GvAhfF3Ah3Ca40PA/njR"
        "Ih9CL7Ouazjbfp8PQcrFh3DaIh/CWY4PYRWzvrvlQ8jX+m933TY9/ztvvAjg71bPA+dxSvA7xTNQw9zvL1B+hKvcjZNC40dQx8fp"
        "nOPDK54EdZ9ebsaXcNYSXwLuo9VzZi3zJKA+fi7nftU5fvEpgf4+fZ7zJAzZ5Em4WpJy6XvIR5n1PAlmetpjvgRNL4t4E04b8ybY"
        "3dfD+NGtL57xJ3xccjUOzNbtwzOzbpvyUfp8Cozc3fAppGcZn0La51PIwacwyPEpRAR8Cr814VMYtsSfoPoT5BuYcWnOn9BbUPwJ"
        "Wjsu4fTi3OBN0NpnxpcwJOBLSE/Sv888X8LnbPIlnHybtpf1fAnDAr6EsxxfQr/HfAmfEPAl9LvkSxj0+RIkmi9hyCVfQr8JX8Kg"
        "z5dgo77e8yUMmfAlDAn4EoZs8iUMnSd8CUOzjC9hyOdLkGaCL2HIIV/CkEd8CZ+1yZdwYozeNznnSxgy4UsYEvAlDNnkSxg6T/gS"
        "hmYZX8KQz5cgzQRfwpBDvoQhj/gSLrHJlxAbM7bLkS9hkUu+hAsEfAmDHF8C7v+KXfIlTL7F7K9UvoR3lPtzjy9hmONLOOeQL+Fc"
        "Tr4EbLfezz+Ymy8B8i23RSCPQPWbafuUBVReJuJNz/DnyD8NeYhU/nKEs8vrOL/vg1x9p37e3RFDvySU+xRxOC6tZf2TyH+widg3"
        "Ukud4X5sD97Pmg/V+t8zHVDugIqvBp6AgwcM80fbAvMk4/thwf0gI0/9fjHI+D2Q9wH5ChL9B1Q8q8L30IP7PeB7oPKKGL4HaFf2"
        "vesdjOvZw/dwdI7wPdSwfjVTvochE74E0p5ETzvG++D9Vrh+FK6b4fpBuG6C63zxQ6xg26nyQ5ByxPwQFtsrc+2VufbKXHvnGJ9E"
        "4gXIK+f8qtEScmPpNnZ9DUkNxvEczHtbrelvJS4hryR4P1NeiOoC44WIzhAvxB8DHu59YC/cDXi4jWDvv5e8DzjZ3bAfQD+T1p/A"
        "CxEk8Yho8AImbzIaXKMgUZcHSxQkVhjsfT5Olb3mcUwK3wLiW65FvoUrGb9Vdh+dXflSt7L9k/3O76beXz5l986n7qt+Le77W4PF"
        "Sv9sDS4k/RCMquUHlO8CbnkjxjkJD87WIEEGR6feC8HzBHdWCc83M/G+aHCB0v/RYKkybrPPlyi/g17d2ADPL4DnLyBymnouKGm4"
        "3sRG9OfCercR8ceQl7ixi5mniY1NzH4/sbGRiSclNrYzfjfsL+ynb8PfKPjZ8Hfsdz4vLxo4kAlQv4ek/eAHNsMr/z2HV/68AK/8"
        "IuCVPyfAK38a8MqnChSv/PQswSv3AM7cDAf7EUZO1fFdk/T423HPowI5PQxy+nO9nAoCr9ypk1Nh4pX/yKKcbufkdBsnp1sFcmoC"
        "Od1C5zEVIF75Sp28aqRCwitXwb7XDK9czsppYxkrp/ULWDmpeOX5RE4b5xE5cecOJ4/iOaDv5+LlLnHLcP60ilvGeBjilvdq8rOE"
        "W77eYRxd9bMQvoTUPmM7b/pwy//XGm75fsgneEzTS01UnGDHiunCLX/THW75Xg63jPnZxYBbhuvpwi0nTsF45/HLwMtyMgLjAvIm"
        "8LypkNQ3Qcc1nOOXhxzil5+aZvzyYxN0Hokev0z4EuzjlxMTxv6/0x7hl3dMGOX5+PhlGDf5Oh9biF8emuP4ZWfnzCdX9uYZv9x7"
        "nuKXLZ5Hbxm/LDq3Pe0OvwwBE81//YNx9A8Z45iJYZq8D/L1IV86Gi73KM/wW+NG+XmYh6Ge1959iWQpP4/DKY8sllzm2Znhk4k9"
        "MfLBGtCnn3WJR37eBI/cO07bRWIc8rkZwSEnj5J5kNwAOACn57Or57vP0PnsOD8C/ybAI5/lzmXHOOKrxvhbKG8b7EtaVL/+SzLd"
        "b/ZxycPWzmcPv9fluLxrnNT3awI8ci+HR8b++JzL89mPzDAe+ck845EPOMQjPwr4qV6LeGTAzazdw53P3uvN+ewleV7Xj1pc1095"
        "fT77oyY4ZNKv1Yv5vP9zTJ6/hj/G+0dAfk96jD92infbw53P3js38MenvDqf/dHc57MvNsMbnxPgjYcFeGO757IPzhDe2Oa57CVo"
        "J9jUz0c9whvjvDlqE28cN9bLeM6jEG+M7bWMNz7rbN5x/TrjetgiL4TV8oR441MCvDFnbwnPabe7Dz8hwBu71r84Pv5ScjUOCpQn"
        "xBRvHLfWXyGpS9UzBG8M+1LEl5UD7jjgNe542CbueDg37pj6fQvtv+HOJ0G/Mea/qediCHHIpNzSRyXjvBXY57jFISf6IZ883zhk"
        "aK9XOGT0o7vGIcN5MG3hfOOQhy2e6/5JAQ75NywOGfTiIyVsf6g45KOic9zXMOPSHH88WFD446hczdvncwJ3bI43HgS74rQAbzxo"
        "E28MeYQqfrneIz/gbb838gMi3rS+XIQ7ftfvabvZ+jntwwzuWGvPeq49TnHHV5q0B/OrWNwx/i7CwfrntZ8W4I8HXeKPz03Tee3N"
        "5wn++EqL+OMVMq2fxPjjQRP88aAAfzxoE388eJ7gjwdnGf540McfSzOBPx50iD8e9Ah/vP5tOt/IHH9809u0/ekcfzxogj8eFOCP"
        "B23ijwfPE/zx4CzDHw/6+GNpJvDHgw7xx4Me4Y+/aBN//GLO89q1fcUplzjkYxbPbcfvPesSh3xYcG77k3P03PY0h0MedohDHnaI"
        "Qx7yGIecFuCQ0xLtr/YOhzxG5pmPQ/ZxyNJcxiEvZf1tiEPu4eaZikOebfjj5Uz7svlzP1H6/XLOn8njj33csWg+ENxxWoA7nsfo"
        "0aVV7LpqhD8enWH88Whe8MeVPv5Ymk34Y7QHreKP65g4nzn+uAmeN8MfY38g/hjnDeKPa5j5quGaRfjjMsbvNnP44y9y+OMvCPDH"
        "A4A/flGAl/wM4CU/nXf88agjXOszswR/vNcirvUvOFxrksO1JgRy+jDI6eG844+dyen+WYI/fo9FOTVzcvpDTk7vFshpHcipadrw"
        "x6OO8MdXFTj+OGYRf1zB4Y8XcvjjUgH++ALAH88X4I/BTxJ5Hxc/n3n88ain+OM3HOOPRz3FH/8o7/jjUU/xx//M4I9p+Sg4Y5QP"
        "rv8Pg995OatXB1R8MVGMHXDdUqHJLULFEbJ2RZPST29mGD/fKcTzWMMPb459doL2r/L7jkQ/2a+lgD9LxRPvZ+2n6h5SUet44U96"
        "ihfW/HaIE/4l5Ms8OUH7x/Q44b+cgHzP3Djh1ZqfKtuOzeUf8wgnPCrACRMcsoqX4L8zbxBwGoAXlz/M5htx62hb8YVM3CmB5xAu"
        "dIobJh3VeQpxwx9Qv7/MoB/xu6k67FcSwOysCkL9bjOM97jNBxflpVouB88pwn5byOJq40fd5aliXm991bvIfOHxsniOSxeb7yk8"
        "L2qfN3m7ls+LOpm7HtbPierPmbddXbUE7QF7+bjQnk6Yv/WXL8zdz40Cf0UPWz7i9Exx55CPkLgU8eds3rkozxF5CfS43t+5wucl"
        "+uFcQ4gnU+s/wfdGRPjeNRD/wHMRkY91kUd5fSOW8L2YX31zbQ2Tl5VcOZw7H47H+1ZJLvPazPC+dxK/6LYaie2vr7vEV37ZBPf7"
        "BeX31B7QE7v6LZ5HPGwbBzzqBgeM+T9PQz8I8b/X5cb/BvB9Ef73Kpf438ss4n/TBJ+7YXjS2C7AczP+HcbDUO5ziYU44JcBB0zs"
        "DJSvfTxwWnBOcT93TjGO220ux20H4IJJ5iC/z2qLhLl+sYoHfpaxOxzjzc6z84lxn2eOBx7mzie+hlkPfTyw03OJhwV44GFmfdXw"
        "wHi/t0DPI75CzTsIgh2hjIf9JuNhzuKA97jEAQ8LcMBpBgeM+xK0PzHv3ToeeGiG8MBnZxgP7JCvwTIe+Aiz3xXpZ8QTmOOCe01w"
        "wQd0PAKMXo4J5mHMuH/ztq+0jQveM5lzf2kZF3zABBe8xwQXfNaQh+FMBPPCLI7L4zCO8PlGnMdHHOrfXg4P7FD+Znhgj+TvOR54"
        "n7X+0uOBQZ596TzjgdM28cBpEzxwmsMDDwvwwOds4oHTQjzwqKd44OG844FH84IHHp5leOC0RTzwZwV44Ddz4oFRvug3QH+SOT54"
        "LWnXHaz+NMcJD00vTvhgbpww5vlgu6Myl+83R3DD+nZaPbeYxxGPenRu8UqP/I3vMcTd1oOfWY8fvp3gh+/Sxi2NH45v53HDae68"
        "4mGPzyteI8AND3PnFf+nzfOKfbww+Klg/XZ7XvHwNOGF/fOKjc8rPu2fVyz55xX75xWL6ne+nlf8Hpt44dvfpu1Q/7xi/7xi/7xi"
        "/7xi63jhlE288Fdy4oWj4S+5xAl/ziJOGOO/J13ihD8lwAk/p9z//1qIDbw="
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

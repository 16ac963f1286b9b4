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
    "type": "kprobe", "code": [26592, 18248],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 151 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 23 control 15 events 70 con"
        "trol 13 control 427 control 98 control 27 rows 20 blank 9 rows 6 rows 7 rows 35 blank 9 rows 6 rows "
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
        "20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 25 UNSIGNED 91 SUB_BITS 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 S"
        "UB_BITS 48 UNSIGNED 14 SLOTS 66"
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
    "linked": "keep_stack 1943 keep_stack 36",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [62976, 16496],
    "maps": (
        "gate 3 control 14 compared 346 owners 152 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 114 tally 129 control 17 control 22 control 15 events 68 control 13 co"
        "ntrol 433 control 98 control 27 rows 17 blank 9 rows 6 rows 7 rows 36 blank 9 rows 6 rows 7 control "
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
        "_TASK_COMM 3 COLLECT_STACKS 26 UNSIGNED 88 SUB_BITS 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 48"
        " UNSIGNED 14 SLOTS 66"
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
    "linked": "keep_stack 1724 keep_stack 36",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [95840, 16736],
    "maps": (
        "gate 3 control 14 scratch_calls 68 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 27 control 16 events 68 control 15 control 428 control 99 contro"
        "l 25 rows 19 blank 9 rows 6 rows 7 rows 37 blank 9 rows 6 rows 7 control 298 control 14"
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
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 106 UNSIGNED 14 SLOTS 67 UNSIGNE"
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
    "linked": "keep_stack 1746 keep_stack 35",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [129120, 16728],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 27 control 16 events 68 control 15 control 428 control 99 contro"
        "l 25 rows 19 blank 9 rows 6 rows 7 rows 37 blank 9 rows 6 rows 7 control 298 control 14"
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
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 106 UNSIGNED 14 SLOTS 67 UNSIGNE"
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
    "linked": "keep_stack 1745 keep_stack 35",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [145848, 15536],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 64 frames 9 compared 333 owners 99 tal"
        "ly 176 control 17 control 21 control 14 events 69 control 14 control 427 control 96 control 26 rows "
        "20 blank 9 rows 6 rows 7 rows 37 blank 9 rows 6 rows 7 control 299 control 14"
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
        "YPE_OF_TASK_COMM 4 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 106 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_B"
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
    "linked": "keep_stack 1595 keep_stack 35",
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
    "type": "kprobe", "code": [44840, 18136],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 142 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 23 control 15 events 69 con"
        "trol 13 control 429 control 98 control 27 rows 19 blank 9 rows 6 rows 7 rows 36 blank 9 rows 6 rows "
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
        "K_COMM 3 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNS"
        "IGNED 15 SLOTS 65"
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
    "linked": "keep_stack 1931 keep_stack 36",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [79472, 16368],
    "maps": (
        "gate 3 control 14 compared 347 owners 142 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 115 tally 124 control 17 control 22 control 15 events 68 control 13 co"
        "ntrol 434 control 96 control 26 rows 18 blank 9 rows 6 rows 7 rows 36 blank 9 rows 6 rows 7 control "
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
        "COLLECT_STACKS 25 UNSIGNED 88 SUB_BITS 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSIGNED 15 "
        "SLOTS 65"
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
    "linked": "keep_stack 1710 keep_stack 36",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [112576, 16544],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 50 frames 9 paths 118 compared 395 own"
        "ers 88 tally 171 control 16 control 25 control 15 events 68 control 14 control 420 control 103 contr"
        "ol 25 rows 19 blank 9 rows 6 rows 7 rows 37 blank 9 rows 6 rows 7 control 298 control 14"
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
        "ASK_COMM 4 COLLECT_STACKS 28 UNSIGNED 88 SUB_BITS 106 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 U"
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
    "linked": "keep_stack 1722 keep_stack 35",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [161384, 15440],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 334 owners 89 tal"
        "ly 165 control 18 control 23 control 15 events 72 control 15 control 426 control 103 control 24 rows"
        " 19 blank 9 rows 6 rows 7 rows 37 blank 9 rows 6 rows 7 control 298 control 14"
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
        "M 4 COLLECT_STACKS 28 UNSIGNED 87 SUB_BITS 106 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 UNSIGNED"
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
    "linked": "keep_stack 1584 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a252443119c4b85729e8e7b4fd1299c4c1f2e169cf360e83ceaf876c702b3af0",
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
        "eNrtnXt8HNV592dWu9qVDZYseaW1QVjC2AiDQDY3xYEgm1CE01QCI6yQupLYOFac1y8IF/B609iyCTimF4xTcA1pZdnYci7ISdPY"
        "vWWVJm/wp80LIle9cZNuPgmtAkkLaQMiSNpXO+d5Zs45M2fnutJKHv8jz+zczv2c53l+35OKScq/0zL5G1+SzmT/xhZKzL9UP/kb"
        "DkhSOpPJfGrq/9lbUmFyPhquVP4meuBYXqT8jRWzz4kWz+fet9v0fbup90WlAHmPHFH+3twV5t4bUK5I7m9VnhuSyHWfUv6fvQ7u"
        "KyPPOQ3v+3P4i/clesrgunczeL/y+7x28r0yly75Psn4PHlO4gi5LwHpxL9dlZDeLeTvlqnk1Ez9fQT+cs/b3VIF5VUiGb4vuWSH"
        "8p4TJN93h6S1avqXZa8vYq8vhePTUE7JraQ8Ukcg/2WS/6ensisCz+lR0gPlxj+vwtvnxHM8J0g9h8+nrhNwX4KcaFlM/p4g1WW3"
        "KN9CEsmI6gOT5H3FUM+7oHxkKB/4G5WXKelJQf0rhesS/eR5HbXO6nkqAvUnAvW9lzTUNvmX8J2kfVX3/ILcXwL3HRB95wLynfB9"
        "pQem5ztPQ/8Q3zkuaDcP5mwfySUPsOcX5673qafJ8SPFJN2DcKyVa4qkIwzf32Mxv3qmJ7/0+RMi6Q2w5xNHHuD6JXJ8Gp4f32+v"
        "H49KtzDP7YL2h8/rgu86HcT3NZP8Xg35FyD59iL8xfx8Ef5uq72W3Le+U7kvuaabvEcOMvmvXl9+EfM9avlz/V/qYa68H+bKu+eT"
        "FtvHhXlpH9p4heX8K5KevuYMna+Jo92G+fkI/E0cI/lWXT4Pvgvy5VK4H/4mV5Lz4an+dOozMuEgpHud8XPbAi9mlL+RTsi3nep4"
        "0UqN72b5bdqf9txV0P1UrueMU89JziPlEJXaSL4UYXsk57sWBiEfq0m6u1rspbtnetOdOELqXXZczdaXxFGt/sg56mNbQFb+hqTr"
        "yPsXwXVBaMfwN9EP+XKpcT+xbd1VpL6sIe9NLulW+7Vk9rnFOG98LUPPk3B+NLiFrZ8h6YfkOkh3WyQE55fCcRFTPm0RGY5Jf9PV"
        "K6n9bTY/MH+ra/9u0mieEi36cM75WFS+27h9rCHl2iaTDE7sgXliL/nw1FEozyLST2f7XZw37cjmowTlAX/bpA8pb+g6+XNod++H"
        "9L0qGFf6Jo3O8+MM/R27LX3HPGY+GQuzzwtJYXj/dzJK/2Qyv2qTZeV9IWm/8r14XUePw/WKsD38CvLtjyaN1y1QPx4PCsbjdmY8"
        "Thwl5ZuQufl+Oflbf/lCdb6ffeLGqb9vTF1bCv1paaWgPCD9+J4uqHf4nq6FxvmI9au6VmbqK37nlhK4Hv5uOvj7k8b1phj6JZLe"
        "LuiXui5n1y+4TgnB+Jf93gXUeJLobzWql7uTO0k/gPenVsD1tYdIu9mZztDjS3LJqGH9bpPnScbnw4LzQZN2XKTL/xeyx3B98vAb"
        "gnYWZPqV1FPQf0H/t6n8mknS/mPMuji55EmSvpX7Mkb1ILmS9JPRQCnJn/segPOHSL27rxuO++C4E44H4Lgdjk/BcTMcn4HjJjge"
        "gnw+C3+H4e9Ihl5XJ+eRcSlxHObhkE/Z+pfNuUFor4MHtHod/cT6Xdn//23ixr+8pla7/galXY/bGpe1dn0vtGtyvKnnPUy/uqnr"
        "Rjgm7WHTges5e4TN96r2j7cmyHPr1HWqMl+I1antMVvCG8l7bsH5W0s5U9+G1HV+OZaztf5N109Dv3oa5n/Z781WoZRs3D9ky+O/"
        "qPFuUy2x09h+b1BrHwHI1+wrz0F7PrcF8oMbN6LSS7r8y44PmH8h6X7GXnNuavB5k3p+VJKZcmyTFytnEkdI/5DoJ+0zWUfKPRmL"
        "QL8N9bZ/H/xeA79z7RG+A+dLUfkM+d4j0N76++D+Rri+Aa6H9tZ/Cn6HdhZrgt+hvfVDO6uDdhlrhXR/fsJpOTDlHmbXc6J1L18P"
        "cBzfVFss2Rpni3Edaq89RYtv9Kg9PkrKp6uMbY+VZYL2mGba4+2kv21y3P4iBdr+Hhe1vz/Q5ZfS/iC/8DlZu5vyPBjvz1XFoJ7e"
        "M2Fkv4yGN0yQ9dJdE4bPqYHnlOFzPjjB2Cu5+SPOV6LhXyjjZtdjMB8T2TXV8dkju6bV5/RDvwLjDNqx4oeNn4/jeekyKGcTeyfm"
        "A46zXfC++tpvKfmypRjmlcUwr9wiMf1XaZWx3VeX7u3i78mHHRf7JbTfun0e2o/49tZ1ktxfXfVXk6TefZasL3x/iE1/SLdDf0i3"
        "7w/x/SG+P0ToD+n2/SHnhT+kHfwhnb4/hPGHdJr4Q9p9f0hB+EPaBf6Q9lnqD+nMsz+k3aY/pLOw/SG6+ewJiR7nDPwO5HwJ33+T"
        "8a6t5DqP/CFXwDoC/SEHfH+IC38IzpfRfqG3R8O6PPARku+PknbfVnKHlGs+i/UkuTP3/Di5XhvfLc23d1qcb5/k1+mkvcV3Cp5/"
        "0OL6HMajLvjO+vK1antX1uUBsi5PnCD5Vgr2lNJnJM4PQO5X1zf5Wp8ftrauwHWz6Dv4daz5+rzTeH0O65XqxUugncSM2+MdrD8s"
        "9RnWH5aA9HVBv11/WZnaLyvlEIRyOALlsBbSs8q4nqt+t7BDv1vYeF276eEyE39b9zT728bmqL/tZxPe+Nskzt8W4fxtZZy/Lcb5"
        "22o4f1ud72+zZd//nO9vc+Vv25NXf5vmXwO/W6yM8behfy1xhLS309DeknXQDmI1nL/tfzH+Ns2/Bn63WCPjb9P8a+B3izUz/jb0"
        "ryWOQHuLtUO6O3x/m6P22Oj722z528pd+tvmCfxtYfC3FVv0t8kTtF3Rvd8jyvkfKqbJ71HMvVdWrsD1lVV/h+bnGOfsia0O/Ryt"
        "vp/D93P4fg6hn6NV4Ofo9v0chn6ObkP/q3s/R3eB+Tm6fT+HoZ+jW+Dn6Pb9HL6fw4Wfo3uG/BzdBe7n+PsC1338iU3dx5FZ5ud4"
        "Ypr8HJ90qPtonWO6j00mduhW1g4N9uItMC60VArs0MXGfo3ESfDbPwP1f7tW7yIm64gHuO+c+nlXRyX2n/D8A0Q3shTyP3UF9CMl"
        "xE66sUS5T2r5mNZPVevTn+mA+wcfhOdcbtjud+M8FPMhuRPsYVvT3trNJVG/E9DFw7ygjF8W7eUB3l5+0SSZ90G9NrObR7j28Tz5"
        "jmgkomufh6YyPiSRcTKxAeLmV2u/Ryg7Upu8XioxsH/juKnavbl12GBtnuzfcfhdHafIfDMB78fxc9OqjXAe7OE9bRJt98F2uGnV"
        "Xe7scGr/9irYlTi7eKWxXbxlscAevhj9LA7tcWG39jhZ9tQeF0M7Ntq3f8PM4/h5zCPwd3OwWKlXm4MLybw+SOxb0aCsHIekk6Rd"
        "bMDnnlCONwdDSj2NTt0XhOtDyu9H4fpmuP4IaR/BBcqMORr8y0wYrifj32fh+ga4/lm4fp6Svux1Rcp58ENteACuexqOUUfyGTju"
        "huOn4LgJjp+EY7SD/2mGsf+vMLP/X2Kst1kBfrBKgd5mBfjBKrl+BeprNPKEsc5mBfQXlQKdzQrQ2VQ2MXZ/VWezAnQ2legHOAu/"
        "g79tBejnKjvhd+J/S1Zi/u7w/QSO/AR3+n4CW36CK136CZYJ/AQ14CdYatFPsMSiLudvZpkup9tEl9PpkS7nKRNdTud5psvpNtHl"
        "fBx0OR+bNG4XZ8f5eQ5pF3XG7aIO6nMM6/PQuO/3suL36nTo9+r0/V6+38v3ewn9Xp2+3+u88Hu1gt+r3fd7MX6vdhO/V6vv9yoI"
        "v1erwO/VOkv9Xu159nu12vR7tRe238szfU/nDOt7fL9XLr/XzOt7uqdJ39Pukb6n29f3WFrnt/v6nqzd8OGFJn7Vzjz5VdN58quO"
        "+X5VV37Vlyd8v+ps8qv+xRzxq37ZW/+Fzq963GO/asSmX7XOpl+1yaJfNcb5VSXOr1rD+VUbOL9qmSd+Vc2PCv7VSk5XVSnQVa0A"
        "XVVlDdTnW1g9VSWnp6rk9FSqHxX8q5WcnqqS01NVtjN+Vc2PCv7Vym6BX/Uq36/qyK8a8v2qtvyq/zbuzq/6w3Fjv+r3xom95Lvj"
        "1vyqL40bf9+/uPRvfWOcXu9o9avTtHw7PeXZ9Zm+r88Jz25rnTOeHdzH8+z088GIYJ4Y4uZpDYL5X5FE25u0+aLx9cklYGeTF8J9"
        "5Lpse7kQ2u3Y1AiWXNIkuL+ZWUdiPxaSVunWj9nyRXtbEuZrWXtdhPL/tBWvVMZN/j0p6C+y69uMYg/4mXJFqkJrl9l6unHqb5iz"
        "p2VzJHUMrgvCd1wmsMMsJ393XQ/zzlvhvSGoJyGSv7Gp5zz/6IJfZ///Ytd7P1t969fJ/LVMUtt9I1xHryc6muA918H6A37n63Nq"
        "M/wegmN4bradKutLiaRzs7RIKfGoRALXolM5p8wjpMUymUcslWm76S7If+RNboxAfkZeUX7PlnepMt8m5brrPi3flecHSpj15ma5"
        "TMnfqHwF+V2+ksxjZJzHrGLqY6IK7d9XM/O1zfICeM7P4Dmvcs95nX1OBT5nFO6/kMzPpuYtQbiPzM9qufdj/NslcN8FcN+PuPt+"
        "zL0P7/uR2g8Vw/XzKD+h9h6Mf1sI17/CXf8K93y8/iXuOTg/iXDnMZ4uxJ1vZ9br2nmcR5F2jP7TOHI1cvSTo3S/HNTsRXT9jwZJ"
        "j9e1lnynGk8C676etdhfNGYwXoB8J6kAPetkWF/3gb2vnOvvyPkw2Iuz9TEMxzLXz2T7dbQ7pG7XxulsTqb+0Pj79fbVz0J+NWbo"
        "dX3PWpKv2XZyi7LeI991P/RDPWuLmN971pEMiwYeU/6+XIH94wHIrwtg3Uieo9ovBfm2fKpVy3R+rcH8+mXGTX7Zz5+EWj4Bpb9o"
        "hHijc8SetLbMdroChul6ZZrT9QdquoqYdA1BuhbZTleRYbq+Os3pulVNV5BJ1/OQrpjtdAUN0/XsNKdLm5eGmHTth3RdbCld2fSE"
        "DNPTO63piUrbYX55IZmHqP3FfG68EIwLFYJxoUIwLlSQceGRCKkXqVWSYZxANELsI/g7zsd4f2U08vXJAPV7SEpNknVJCRlfp0a/"
        "ENgbiql0bbvtLyDujswvquPPTNJ+rG23FaPdQzm/7e6Dk/T4se3uANo9lPOb4n82Sc8Ps/PC7EQnWvScRJ9/BOzSuvkjzA93wTxt"
        "SxHMI5+H8g3BPBLniWCX2Qjr0GhQNE/8xCQ/T2zI0zzxAmaeSOxeUQnsXhLYmyScX5VCPi+AfNwC5RaGcotw5VYC19/HlFN1vHOS"
        "rn/b7v4DQTl9GMrpXn05TRVUtGiLrpzKprWcbteVU12eymmRq3JabbGc6rlyupIrpysE5bQCymk5rUdV7SdoZ+2A9EeDDbpyixmU"
        "267VXHnx67PruPWXuv4oUtdtTHktW6grrxr9+m53Rw1rzx+E32MhrrzuZsszux6+GOZ1SjnJUE4ylJM8j1uvQDldhuU0QeLeZSgn"
        "GcpJ5srpsrEJppw2vDXBlNO6/5lgymkdltObyvlNG96YMLaPxLn59AjHeUPuG3LgwL66BOyuS8AeC+NfCvxrG0G/ievBaAn5T4pa"
        "N4bpdThlR1PKGeLbEzc6XI+ofpJXlHSjH4evb20lC9j6xtslVrF+XX4cz84XmmAd8SBVv16Ev5iv2+QhKJ8oYy/j7QzbHiQJTH1E"
        "64+awP6v/H75hba+N5vPt+SYf+D36edPhGeH9nq0a6Z2g78a2wvVn2afWwp2ksRGmH8Ukb+DsO5KhMl6uQOOW6AdJ6BdJaC9Dd4G"
        "x0HSkXbAcUtUK+9sk07dyfazbYHXM9k7Wq6XmHyOhlg/xiOge8jGaSv1AexM1ZW4/tw/wcZ3xhzGnce8jTuPiOL9ml3GnfdlRPWb"
        "jevoM4k79+Y58RzPyR13DvftgPoC9ixx3HkzGyfZ6zbuvJmLF7Rnb0aeaLQE5uMHTOLOwc+R6rUYz9k7Pd+pxZ2nTeLOY4K48yb2"
        "fCx3vU89xsXFPsbFIfe6jTvPb35Zjztv4uLOmxg7e/ywvXFSiztvYuPO4Xn6uPMyh3HnNRB33mgx7rzJOO4c/adW485N28eFeWkf"
        "4rjzMi7uvNEk7ryGiztvEsSdNzmLOy9Be/l+dbxopeO4Iuw4xcf9mvanXXfZ66d6prefsupPT86rgbjzzYx/InGkxjjuvKejoPtn"
        "tF9rcedNNuPO328YT6PFndeYxJ3fBPa0pgxtP1TjzlU/L8SdC9o71k817hzS3VaCcefXwDHGndfDMc7zriT9HMWlzrDcB7iuedyo"
        "P8Z1Z6If/KNqPN26ceP20QR+DmN/7kacr0L/iHHqunVt7Q3j7LqtWTCOHBX4jYH39BTMUw84jXsn8/muIxzvqeT7gu/5geH5XHHv"
        "fZ7Gvf+Tzbj3EiWf9XHvNtejwvaIce/j7xp9dzT8cZK/T4t4TzGW9yTiPK24T43fNdJ7o19OVw49mp+MHrewvpnGIz+F8ch3SUb1"
        "FeNC1XWKzj7xAfL8Qyb6ffW5o8z8k14/jBquQ0ZN4vpHM5aecwI4IwfKGH8In14tDmXUso5+1Ej/DuNEV/8o+DVIgPYWsNdnl99K"
        "+cI8uJTrL5P7Be+Pe5Nv8f3ifGPi+0/k/g6rz0H/Dj9edWGcIuR/9eXYn7+QM04ax1/+eZtqH3/XsByt9gPquPbJd+m4mo3KOJwr"
        "fgd0SkfqMnS8k+PvUOOZt71L20nOVUbI751wn0TKPdFP3ntzbQ0bz7eSnN9UG2DinpLFZWp/LBvEwTn97qgUZPo5vr+qLyf9xbkt"
        "NVx+tb7r7r3N79L5cRrmTefKcHx5/7u0vYyvz/jexDH4nqKwoT3S1K6H6+OdpL7z4wXGN2wEv0i0iLy4C/YdicN+IKkHNftgNu4x"
        "GrgmQJ/P1vv3wHyNxDOQetmxGp9zTPecQeU5K3TPuYl6Toe6r8UAE9efrf8nsvfLlwTIerGO6S/p98jUOB8NnJNzxa+1yT8R2OeG"
        "SfxTf8yizuXbhvwvvv7huiBbb/Yq85ILGTvkuaoyrl5O/NZdvfzNb8n3/V0RWZ+3G+ozsL60RSKC/Pi8cX5w+/qEpGeZ8Tqljm91"
        "kN+yNbtj2Ob4iv34TuPxIrmmhvHjmz7v+Cjo7oyfx9+fXEPW7Tgumdghp/KD+MKS+yMZHJdrwJ9Oj0tqPDys3+tjGBcXUXVqQWgf"
        "ynheabzuxvP8PChf4ztfX03HeXUcHpvM9V12n5s4Ihnr+WBehPma6CfvrS4PcPkEv4O9CZ+jnYf43KNs/bJcb7l6hn6oxJEy0/pq"
        "lH/1sZXu6gfX7vI2/9tpsV4MmMz/drqsBzC/rI7l1kNi+aOfRY3fBi5EEr6v6wBrn4kvI/Ow+PYyxj4W307i9+IVov72OcPzib5Y"
        "hp6HWl3vdanzkKcE/XODvf5Z9QvZ7J+3ivrniL3+GdpvfKu9/jkFugP0H+vXCa051wlqulfWgI76aoGdU4L+odW4HQr8FXiez19d"
        "Oez1qB1u9ah/3mvvecL2eHyU649lJj9w3oXrosRRtt7w61fT/DkK9Qivb3TX/6Jds758v+Sq/M3G6b0zM06b2if2WsuvkPRRtZ8p"
        "pcvzOPAOKkn8Zbw4Jugf59nq/1BHqK5XOW5rCNaNaMcLQ308DXEE2eeVUXEXqPPP6lA6qXqH9VTVTfSycY+aDgXinSDOvPRx/Txe"
        "WdftgedBf5W8sUFdD72h5EOp8v42+TLilxHYK1PPsHY8XFdl07c7R3zKZqlKWX9iuW9X9+1cpCtn5XvRP1FOMmRzQJaYOBGZvK++"
        "Vmbej/nK626Rx4McBIxL0X9ngPnOZFWD6qffLWn7kmT9LRFlnfMvmQZX66oAu24rkxh7BsbJot4te9+jlF/lXBfqhNe+g+mi9z8N"
        "Sf89yZwvZv0biSMwv1jyFRgHT+nWy8ezfhu0J8g3MvWTvi5b80+r7apU0N7m52k+IjP9QHzrP5D0zDujS08/k55qrp9k49Do+0h8"
        "Xbk3/Qg8X9ePwPvVfoRqF0PQ/9H9CKaD/s4+xb7Brz+GGW4czkNRB5MYIP6fjWHDuEUpBev0lh4cF9HuUc70P9Hg1R7ZC/9jzNBe"
        "+CDa3y5W36PYxyqxHaTHyLyKjAM4j0adbnL/WIaZV6/8H6j/bzCcLBwvsX+OQnyYY16qmq5vG6frKUzXNZCOn2do+2dioDW3/ROv"
        "Ow79Aq7PrPpxVd19pUu7adjSe1NFWrwHrZu2+71RuVWm4xXaAmh3/xoZNyLvI/15kbEdLRp4EK5/L2NvFuWz2u/2on39Aib/Ucdu"
        "FE+WnRJiXLLqX+HmN1q8zTDEATTJtsoR6llbcaWr+jpt5ai2i2Uy7afAcUCUP1GpWqb7sTZ5L5TjfBnto0o6Ijfo7OTKe2E+VL+X"
        "lDMe4zoN05ONy6b99Pjc+naZscNm7enZenI6RN5Qv5z8fjvYx/H4Eei/letkibkuwl0Xgevo+7PXBbnrgnAdfT5r7w9w12WPlwdk"
        "lVegzIdu1eZv2XTeD3Z37G9w3sjpDqQU6Q6lpQ1wDPG490Ncbf11UH4QH7sU4mp33cVdD+8v3SAx382/7zTqnyE++TS8Z0uI2PsH"
        "P6XNm0j8O2mXGyEOry3MxoWjfgrXgeiHQj8/7gffBnHu+NwTUB9CUhXMT8m64ua7iJ4+RZYH0rk7Y4RvAu+vrvlPxl8ckn6Z8eb7"
        "SAPCeRfOE7X8msfkl6rXKq+B7x7jvruG++7Xue/+BRknT7Qy8TLZeWj2eoxzxvZTv0Vm4vq2PcDO4zugPiy9DMdZ8vs50G/y/fXN"
        "y37+tkT5r9Bfle0f6qj0n6vF7/3J2/Q6arMcIt8XkATzuPfCfUVMfuL9OP+lv0v5/XnID4gTr78L+hU4xvUT9h/Z+s30K/Ce+tvY"
        "/Mnaj0Jq/k31K4ugH4B+BI+zzy/D62SJuS7CXReB6+j7b4d+hL4uCNfR58PQj9DXKf2KDP0K9IelqyVmfnZ/LcYhQr+yyth/qfYX"
        "0D9g3Nf9ELdfvwz6FagvSyEef9da7np4f+k6iflunb8UdVhFbD3Nrh9vocp9cJHWD+XsX+7U6qPSfkPQXlu59hvl+hd47okg1790"
        "Qf+y9l2G73Dud7j+pcxi/2L7+4qZ/kPlr6j5No/JN7V/6YL+Ze0Y991c/1Jm0r88APcVQ/8iSep8TmkvYXYc3vYQq7/ogHqxFOZd"
        "WM7nbigzbP83l7e/je1O6V+gn82u/+uYeTt+711vs/P5GMwLW952N4++/W2Jqmfq/B7iT87BuBMtWfe2u3nemreZdVQZrqNufJus"
        "g3yOTvafz9Hh7HM+R4e857zl6CDXzy1HB59jl6NTA/fZ5ejgfVY5OtgOrHJ08PqXBM/hOTrY3/IcHeSZ8RydOsZ+53N0fI4OnV8+"
        "R8fn6NhNl8/RmUmOjmBcqBCMCxWCcaGC5J/P0fE5OiSffY6Oz9HxOTpzj6NzLzef9pijgzwbpxydRofrEdVONMs4OntMODp1M8PR"
        "4XWtavlAe0w9BPbx5Wx/OqhyckiH2AHHLRVauUWo+UM0ICvpnaq3GTqfVHu6CQdnU+VBn3/j8298/o3Pv5mW/PL5Nz7/xmi9O338"
        "myfU8cLn3+Ti33yU8SuI+TedBd0/u+ff3Masz+zzb24GO1i++TcNcFzE+IU0/g3Z/9Wcf3OnTf7NB/LMv7nFIv/mr8h7wvw4Qsbd"
        "tjBwFVxzcGD/V5WD82eQz98TfNf3Z5iD83WbHJyF08TBCY7T83Z1/1dOzx6NwL6vwMVpC5vs+3qe8WFUvXAlmd/ouD/d8Lwd/Dqo"
        "QPSIJ3J/h2UdomUuDO77WmXYDs35SuW58zkmaN+97POd85V4XUmzQ77NZzzi2zxRIHybnXOMb7OexMnp+DabXPJt2kz4Nne+S/q7"
        "RoZbkW/ODd/vp/ZqfoycfJs9mt2O8G0aAvR5y3wb6jmEb3O57jk5+Ta92ryG8G2WGvNt9rB2eI1v86+ykb25rfhfBXa379jk2ryU"
        "J67NfJf1sehd8n0c10Ywn1T5NrKIt/AF43wBXgDyWULSIclo/pFcUmOPn2BXp47j0X4RP6HMGd9mv1V+QsQR3yZxArgpnP1Wz7ch"
        "9aK+6mrGvjH3+DZ1Ob/La75N4ih5X3WFXp9QQ+U7rtMTR9l6ZLl+cvVJ49hEnHFsqla6qwdzlWMoKm/g5FRXyUz6ea4U9r9o97fN"
        "sdlbpsar1CjHZhybvzI87143/ueCftgmx8blus8z3hjUD7P1nbBf3m7cLye3gh7jPmN7lZ5rU+aOa1MlaJdVFteR26d5HWnGtdlu"
        "cz3pGdeGrT98PXVanzAu12m/nOjH+vGE5KoemI3T22dmnPbKvhKStqj9D8O36Qe+DXAQ4gER32a+tX4RuCYqh2JRDbtuVc/XMXGJ"
        "yIUQcW7wuT7nxufcMOs4x5ybD7KcG9Uv8V/OODfUujkn54a6rqA5N9R32uLcUPcVNOeG+s6cnJsA68dXOTf9ncDrJP3NxogJ7wbe"
        "p+fc1HtkN/xvh5ybXxpzbiDuIrlzpjk3I444Nz7fhufbtAj4NiTOJnEcuAbFeeLcoG42km/OzfvOE85NrU3OzUUCzk0Jy7kpFnBu"
        "YL1WHwceBRxb5tzcM8c5N9B+SiFfCp5zs1mbN00P5wb0ZDPOuSH3iTg3yIsw5928bcK7eY37/tEZ4ty8YZNz8xrh3ACHZnPIjHOz"
        "Bu4LMPkZDRnzbXyuDbTfAuXaYLnb5dsM3q31Oz7XZi5zbT5qk2vTKeDabHLJtWmzyLVpdcm1aRZwbW5TzqcW83Y9p1wbUqE0vkyF"
        "II7MY65NbzH3Xlm5AuPurPJsNI7NuIBjE5aMzweZ5+nHFxgnDmjrgBckIz1bhMmXkLTa2K6H8Q6rtXau2KXkq5TI0+S8VtgXwDge"
        "SW9PLCsw7sy3Z4g7sxZ0qr8H9ew20Kn+DowHvyvRfljUsWP+aPn5cgbjZUrpeWwR4aTg+Id6zGw+vjWVj8tDsqIcx/PqOoOza24O"
        "FivfvTm4kHxfMKrOk0m9Bz7AQbRPkzi7zUESIR+dui8E1xOdJvCoDjYz9tlocIGSL9FgqVK/steXKL/DuvhgA1y/AK6/gOTf1HVB"
        "idL3H3wA12lw3ArHwKM62M3Y0RMHm+AY4pwPNjL2vsTBdmYdhOXPx4NHYd2Dv6du1dZtSn4W4XUHMwHq95B0ANbhZvr+RzJ0uqrj"
        "D2XodGn6/geV89vu7snQ6dL0yP+bxLvFt2Xodlg4+v57de2xMPX9t0G5menGm5hyqo6/L0PXv2133yQop/dAOTXqy6kg9P3LdeVU"
        "mPr+MovlNJ8rpxKunMKCcgpCORXR64AC1Pf/V4Hr+88RDoOpvv8HLIdhw/dYDsO677AcBlXf/zLhMGx4icQJcLqJ5H7Q7x0Gvlb4"
        "I5x/w6XePwHlhHp/tEui3p/a/9CS3v8Gh/4P5AxEvjhJxxPMnN7/OSgvE73/faD3/0Otf2qi7DnbVkyX3v+xScZPDPU/tRvsA9h+"
        "qP5V4QCg3v8eWM8Wkb+DGGdXTOZDHXDcovIA4C+0v0GwcybAX9QBxy1RrbzLqHU59rttgdcz2TtarmfX3YmTUN9DHDcgDNyAMNQL"
        "XF9XoR9k8yTtdyx8fkC7zw9wxA9o95gf0D5L+AH5/U6sV/Gt+eYHQBzQ41q7zqZ78HFcf3D8ANNyXTAj5Tr3+QF1wA9ocMYP4OKm"
        "RXp2Tbdukx/Q4237sM4PaDDhB9RNEz9gvzpeuOMHtHvMD2gvEH4AxDtJmxl7Esar6/kBHQXdP2OcgHN+wPuZ9Z+eH1Bnwg+4idQX"
        "lR/QkCd+wDVwjPyAejjGed6VEh3nJOYHLJswjn9BfkArxw+onjBuH17xAxZOsOu3dsE4clRgZycF7J4bQOb1Gjfg/ZC/3xd8zw9m"
        "mBvwTza5AT+fJm7AD8eNvjsa/jjJ36ftxXXq9d1knaLTd0M/rsbD8+XQo/lZ6HEL65t1ffddklF9DUkt7DpF58f5AHn+oaCh/9sr"
        "nYz3fISGjFF6vYrfx/EEdXT1tcTxugU4vdn4U6V8gaNVyvWXc053BvwWMSehHTgJ2J+/YMIXaBfwBe4bd+On1uxTH1KekzgG8cJB"
        "whcQcQWS61sZHST6g93HCTePs/54EV+gBvgCSy3Feeq4AjHJ1feacwVIoPG57hqJzaerxt2997JxOh/0XIGacdpeJuIJuOYIcOMC"
        "2jVNOQKU3ZVwBK4L0Od5jkDHOrz/mO5+wg+4Snd/Tn4AtX8s4QdcFqDzhX4+HQ8VDbwqk36qIee+Mm1yWmB/+6GxXp6bj7ao39sK"
        "49F3vOEJxMq4enjOJU/gu8AT+FoRve7X5wuss/c3mPAEThnnz+WsPTIkPcuMz455AmGb46mpftUhT2BnnnkCAyT/eV2znicA+xDE"
        "VjHryLnHExDoVvPEE8B81XSsvI6nkeHn4XO08wLOwE6bnIGdHnEGYivd1Q+u3eVtvrfTYr0YMJnv7XRZD2A+WQ0Zgunn/StY/uhX"
        "0TgDTQLOQDvLGdhextjD4tsLjTNQN8d5L1LO/jlxFPhgXHySvh+G+D7o7+srrhXYNXH+3exJP6368WZ6/WXSHu33z62G7RLjJLVx"
        "gVxXXcf3z606fkMNc77OsH+2XX+FPBjJIXcA6k/5fslVPSmw9XncwXewnIFutf8ppco1cZz0s/FK4AwUizgDNnXBlTXsulU9j/Gb"
        "oIfo0r67RtLzBTBeK/UhuE7EFzgG/HKImxdzBmC/y42Qf645A8t9zkBOzgDwJ59v4ngD/5xn3kCTgDfQwPEGFv8W07eA8neEpP9k"
        "eAMYf446IBzH1P25BhpY/sCaU7p193Fl3X09U2/p3wuaO0B9Z7+Sjou58YLjDVDXByRt39pC4Q3Q35eTM6AbD9FvFGD8Qvj7xrAJ"
        "b6AH/T6wj+8JsEuEr/LIjph6x8iOWF8l4gz87Ttk/tXM2CtU3gD4TZP7x1gujY430MjwBhInIV0l7+PS5ZQ3cMw4XYuvhnRwnIGe"
        "3JwBtIPOfb7AnfnlCxwQ8QWgn+1F/1m++QJN5wlfYJlMz2vN+QLVAr7AfJ8vIPl8gfzzBUAPPON8AdADS1o5ykx+mXEFxky4AiZ6"
        "4GnnC3xtTJLs8AXOjNHr/c2yGV/gvXBfEZOfeD/ytXjOAOrYfd4AtOcC5Q3Y5QxguQ8u0vohnzcwl3kDq8ew3VnjDVzF8sJiyBu4"
        "YszdfLp2TJKMeAMNHG/g4jF387xFY8z6SeUNLFTOpyp5O61T3gDollXdP2lQsRKu/y3xmDdwIMy8N7m1XeXq5YM7kDjeDvNRl/yB"
        "Lm2d8IKyHgA+gC5+j+cQNBjb/YQcgpVEH+xzB8jvXnEHIH5GzB14pTC4A3Fs7xa5A/E6xl5ryh2IN8H1JtyBeAyuA+5AHOsztN94"
        "DRwDdyDewMzTEnGOOxAvY9ZH7rkDf85xBw763AGfO+BzB3zugM8dkKaRO8DxqZKHgTuwE/xEkXs5f4dL7sCnoZxE3AFqX6q8cgfU"
        "eTRwB/Yaz8MKljvwqNY/NUkzzx3g9T9q+eA84CGwHyxn+9dBlStAOsgOOG6p0MpN0dutQv+CrKQ3JL2ZofNJtTcgLwB0FSciUJ7g"
        "n9oUu5/jBNQ55ATUTRMnoNXnBDjiBLR6zAlonSWcgNYC4QTUueQEtE4TJ6DV5wRIbjgBDRCP2ThLOAGt08QJaDThBDRMEyfgCXW8"
        "cMcJaPWYE9BaIJwA4O9LH2XsPxiXoOcEdBZ0/4zxNc45Abcx6zU9J6DBhBNwM6kvKiegMU+cgAY4Rk7A1XCMcSskTsqcE1Bvwglo"
        "5jgBl+eZE3DRhFE8mVCfEObHEdARhGF/a9e8gCtIPqq8gD+DfP6e4Lu+P8O8gK/b5AX8app4Aelxet6OcVd6PjQJtEV+QFv4DinX"
        "fLrwdPSNhvGQXunoVZ1VJZnf6PgI3fC8Hfw6SPDevd7kl+X9IU/k/g7L+0ICJ12snwe9xuVLoH1UGbZDcw5Fee58jgnady/7/C4+"
        "PtYyh8JYbyLmALQKOAAPuOMAqOPWlnE6rm6jTDgAqG/Wf9e10C97zQG4Z3o4AFWSyzhWixyALTVcPq1xyQFYbcIBuHqc9HONjL4s"
        "bzwArp9He6MpD4CyhxIewLUB+jzPA0AdXcdqfM4x3XMIF2Cl7jk5uQDUfnuEC3ApywXYw9rfNS7Az2QjP0db8Y8F9rURiEOus8gB"
        "aIbx9bvecACqeA7AL1xyAH4KHIC/Bw5AeybX/BHro5gD8CXj/KmD/IkgB+CQZDTfsM0BmHU6U4ccgBOwLzxnr9XrTxtgP/mrGXvG"
        "3OMANHisM83NAUCuYnWFPl6zhsp3od7ftY7Uod6/aqW7ejBX+U6i8gb9MnKbMf08fwPtL2jn1/T+7QK9fyur999bpvqBapRjM71/"
        "v+H5RF+diV6uzkQvJ+qHY/b6YZfrPM+4LIJ94C33y9uN++XkVuCBgR0I7UH6/rcZ1n/XC+yUzQwvc67sI6/1y1LO77LfLzdb1P9j"
        "vpL369dlzTreQg1zPmbMAeDy22n9w/hAx/145ROSq3pjZmfwqN5YtQ/Et7qzs4Skj6n9ksIBOBFjylfVd8K+1PGAiAcw31q/eYzl"
        "UyYX1bDrWPV8HRO3iHpZERcAn4v7Wou4AOifMOUBwL7f7nkAl/k8gJw8gHaGA4D1L/88gHYBD6CR4wGsYHkAqr/iNY4HAO0F1uUa"
        "D6DVmANArbMNOQDU7+44AG7nNSYcAOo7LXEAqOudcQDq8ssBoL4vJwcgwPrzozC/S/SD/h/mLxsjJvp/eJ9e/3+lR/bDlwT6/4vU"
        "57P6/7Pv0OtfVfcPuqPkTtT9twp0/+0C3f8tXHqc6v6/ItD9XwPf/6ot3X/iOLR3XL/Nef1/i4n+vzlP+n/IZ9QxRfKt/3/feaL/"
        "r5Xp+ay5/v8igf6/xNf/S17o/5t9/b+US/8fg3noTOv/yX0i/X/iBPA0TDkAb5twAF7jvn90hvT//9em/v9Fov9/HsaDkJn+fw3c"
        "F2DyMxoy1v37en9ov0K9f/OM6v2x3O3q/gfv1vodX+8/HXr/5hnS+99qU+9/M6v3r0S9/xqXev/VAr1/I6f3r3ep918u0PtfSvT+"
        "un0UbMZ7qnEnUJ9VvT+pYPr9V3i9f53p++py6f3B3qHq/fefAX1aQLkyuXVgkq63VnX/eJ+m/383w6wP5o1MGtv3++D9xYbxRWBO"
        "U+1NLQb2igXKPJekg9f9tdSgPewQrBv2ZTCfxrJ+jJVPGvZ/bdCO9efDgvNBpt3zv0fhd+QVpILo53oS4s33qXGp2VtRn5hcf4jw"
        "VdZp43H0E+t3Zf//t4kb//Kacm1efoOyTrdXP7Q4xwsgzhG/i3zPptoSJt4Uv3dTbbFExwkm+g/BeZLw1CF4X4ToQLE+5fqufQb7"
        "tKC+IRr5EtgdDjF6xMSRJxldYuLIPkafmOgtk2i/XEgqp+cTTRjfCfVmCL8rOy2LgX1o6t8tLThe95Pn4nHSZvtvA46AamfCfSoe"
        "w3YEOpveCDz/1CTjv9fNx6Dcepvg+m64vxGOO+G4AY7BLt9bx8bv9dawfp/eGBPHEi2pYb97MbZDEsiTKOa+X7b5/TL3/TL3/TL3"
        "/TL3/TL3/TL7/VbKp4iqLzgfwPJB/4SV+ltk2M8NQz+HdhLSHy7twt9F/ePZSXo+gHbjkLRKt/5PT2Yypdivox8lDJwDsIe3Fa9U"
        "ZjDmPJN/dswzUb7Dc57JqhnimbwLuvyITMbTDOjyJZnMe4vBzkLKdxfkP84TsnZhJT8jr6jxpYr/rZ+U66772Di7aAD4HSdHoL7U"
        "KKQM5OVgf4j6lcRRvO5HcN0FzPwvJP1Q+btcrlDKXZ3ncv6p7HGRwTiBXJzEFcgfWQDP+5a75y3D532DSVfb1DxkHjWeJxa3SnS/"
        "n33+hZCPY5mwag/A58ZX2rSfU+M1Xd+iwVNk/rGW9GOli7V1afZMz1rVHzFJ+wVQn9+zjhwnD5PxIRoo5/wLfRnajoH6+DDUA94+"
        "mjoI6biD9cOlPmP8/Xq9xdOQj+R728Dv0rM2oPpBSLwp+a77od33rC1ifu9ZFwS7MPGvv1yB9Ww/5Bf05/AcNS5AkG/Lp1qRTOfX"
        "GsyvX2bc5Jf9/HlQLR9lXdxPvq++9hzxj4C9xU66AobpemWa07VRTVcRk64hSNci2+kqMkzXV6c5XTep6Qoy6Xoe0hWzna6gYbqe"
        "neZ01arpCjHp2g/puthSurLpCRmmp3da0xOVtjM6UxyXspw3pp+vaGXWdcgFQ+4D8iJ4HXI0AnyqVew8hteLRCM/mgxQv4ckGDdN"
        "+VSXwnoY+VQ1DKdF41NVK+e33X0xy2lReTqLCaclHpuk51X54FMp8y/b3KOQjqNTmHyqNyYkyQr36PUJupyq47+YoOfx2+7+jwnj"
        "cvr5BCmnn03oysljPpWzchqe4MupMPlUf2+xnL7KldNXuHL6sqCcBqGcXpig7C155VMp5WWbT3VYV14GcSIzyKd6jJSTKZ+qly2n"
        "DbvYclr3R2w5qXyqnaScNiQmjO2bcW5e7JJH9TEoF+RR4X6/Jaz/MBePSiln5B01OozLUe2895Lyjxuvo3PxqJTv8IxHdQeUjwmP"
        "ag/wqD6i9UdNlN9xW92Ftr7XOY/q2gkmbhHqO/o/SrG9UP2pwqlCHlU72CuLyN9B0OclIs2kX4DjFpVXBX+hvQ2CPz4RJB1pBxy3"
        "RLXyLqP8R9jPtgVez2TvaLme9Q9FQxzPCvS36A/eCPaZ6kpcR1ZMkPUasZ8hZ1jlKnD7S/KcYNXv1E/ur65dpNqDZCr+VKyjLyL1"
        "FnkXcH3HAYd+D3XfbfBH9KKe/nWYH/5G0W929Wp2I9ofXF37JtHpnjyUMY5TArvzU2ycyqby18Zz2dWs8x3Sk4b9e+1Pxrn+a9LY"
        "ztnL+Df03GPgvO6BdWavU74DWT9ofAdiJ9Jzke8n1z1mHC+KcWTmenLCWdHpybew8c665/dIhv4ezD9TPfke1JPfIxnlf0jaoD5/"
        "meG400Ke/3jQ0F8j0ul4pROx/DzU0/WWMetVPr1m+p3kStIP4LhmphfA8kE9X30t4YZk9ZRB8KMr5fwwxsfC80X7bYaN/WLTvv/t"
        "CY/324T1uZjbQMqn+nLs1z9nwjsYMXzepto73fEOUL9d1DyO86Ns76r/jvdAeQ5A/1jlKO41dYPWvmVq/qPNi25keQdVwDuA8V3j"
        "HZDvuLl2GRN/mlxJzqO/Ef3M+J5k2Jh/kFxDyuucQLflHQdhPWNvPQfxH1S+uuQhlJrwEOYTHgKk14yHkDgG32WDi8DM95CLwI0z"
        "qOPScRH2oL0e5u0PavNFwkVoCNDneS5Ch8pVOKa7n/AQ6nT35+QhUPsCEh5CTYD43weY/pV+j0z546KBH8tSDr9fm/xTKH+MdyB8"
        "A128AzwP4xpb1Lialx3xEJLzyDynDfw2WtwM1MvyMq5eftMlH+EfgI/wjSLj/DgF+RHm8uMF4/zg9g8PSX3MuK7pbwcmaT+/qf6W"
        "25fdve720CQ9Hlkd1+M7reptnyTrAIi/wnHcnIewm8ynjpJ8N9+Pm9hjk2v2EbtzxSpmfJ97XIQdk57OB47snjSar+I8CvM30U/e"
        "W13O647gd7CLa7pbPA9xVkfZ+ma5Hh9n653GS3jStP4a77sN9aT8Knf1hGuPMz5PVOvHqZz1w+rzhPUCeWu4Ti+Xmfzg+SVYL5Az"
        "rXEUSD+vchRUPiWZT6oche3AUYDnxbezHAWtP34u53pVpDMUrRs1neFTgv77lL3+m9NnW+6/t3rUf5+EdrTVav9N2knpQeN+O9E/"
        "nHMdoaZ35ZPQ3q6WpFz9PcSj6NrhYkE7XGycr7r8P+hRO9zqUT990N7zhO3wOLbDHWw75OZj2L/x/a/tdf1JAffgIPbH+xz2x1g/"
        "Pi25qgdm4/bBmRm3TbmTB63lV0jarPYzSjzWEdJ/xg8A/0AW8Q8uYPtFq3YziPdKgp5Ip18uRw4C2hvJ9UIOwgn4PQz8gxK2/arx"
        "aAdE8X1ER5sYIM8pPaSf1yvru6cwXgu+s1HEP1iWm38A/E7kS6L+2jb/IIbjyCLj+EeMX/aKf4Cca7v8gxjLP8hyKpT95Eq+nWfe"
        "wVl1vc/yDtAOgXqGMMs7UPUmv2F4B6g/fUTt/2A+gZyDrad06+cs50C1J8B+sDyXQ887WMDNP+bnaf5hwjmgvq+fScclXL/I8Q6o"
        "+4i/tVzw3fMd9R+ecQ+o7+xj0ifgH8isHQPrF16PfhH8fSPui8L5o5Aj0tKD/g7wM96O/nmvOAhfsMlBOP4OPV8+DRz45H7kH0B9"
        "1/EPYJ0M34l2omhwLZcOp/yDg4bpQHtofblDDoJq94H6N+c5CO0yPf5qHIRvwrhM6u3mgBkH4SG47ybGDo3lIeLvqv1uL9q9881D"
        "uP084SGslElchxkHYblM91tt8j4ox3KGg4D1IBpo1NnJld+Pkd9xn476WwNM/bHKRUj0kevrW+c4HwHyC/XGhc5HwHIcXK7Np6aH"
        "kwA60BnnJEB8rqSVp8zkmxkfYcyEjyDSNUO7sslJSBwn923rdMtLOG6Tl9A3Rq+vNstmvISbJDouDp+H90dB58ZzExJHIV/ge+pX"
        "B5h1nVV+QuJ56G/mPEcB+psZ4ijY5SdgOQ4u0vonn6MwHRwFaFc2OQo4bm8LueUpxGzyFMrHjOfvyFVY4JKrUAxchQulXO/R/MOS"
        "S77C2NvMOkzlK/xGOT/3+ApDHF/hjEO+whkTvkJ6Mpe/3T1fYciErzAG6xDQ3/tcBfJ9Bc9V+PIc4SosZu1XyFXoxefxXIWZ5iks"
        "Zb733NTn/1TJx1rO7sfzFM53jgLq3YGjivvS9pP+b6ka1yXqD4ct8xRGC4SnMJoXnsK1Bc5TGLHJUxg24SmkLfIU0nOUpzAEPAX0"
        "DxYqT+HsLOMpnC0QnsLZAucpnHXIUzhb4DyFsw55CmcLnKdw1iFP4WyB8xTOznGeAvTzFew6rnB4CpdxPIVLBTyFpcBTuETAU7gI"
        "eApL8s5TGHWk0w/PEp7Cry3q9H/F6fRf53T6vxDo9P8ddPqv5p2n4KycvjNLeAr/aLGcznDl9FWunL4iKKcvQTmdmjaewqgjnsJz"
        "Bc5T2GeRp7CX4yn0cjyFXQKewieAp5AU8BTu5ebFM89TGPWUp/D7jnkKo57yFD6Qd57CqKc8hesZngJdPgo3AcsH2mPqIVgHLmf7"
        "00GVl0A6xA44bqnQyi1CzR+iAVlJb0h6M0Pnk+oXM+EhbKq8ZIK20/D6wsQAsYelPg3PgXo6+Gmcl0D76q1Q/SxyjjhVjX9QOkHH"
        "rZXC9R09zvwSmp8AuQe/gnlcYIK2x+u5B5MOuQdve8Q9GBVwD14fN4oP1L1vHtpTPsHGPXL7Z7dFLmTiCROoS1zolINAMkrjIHxc"
        "ff8yo3oE742GyXykqzII37Xe0O8g3MczIhnGI9mNi7e8/y3sv6rm20LkBAxMGpWPafz8XvH3G++zSBZIQv7D46ydtVD2U8R9a0Xf"
        "YVlPAvF/Yv0/yffquouhP1psK+5Xz9uoyJ3ftnkbw9Z4G2BfT1yK3A1dvLCAexJk4uT0XIP7XOngE8+T70oFsD9sN+Eb3ADjBnDv"
        "I1Fr8awrTOYnMA/S5im3W+Ib3Nxby8STburleAbwXCHPADgIGM+bP57BHUwcAPIMopGVLjkGl5pwDC4hHANIpznH4IxtjsGoG47B"
        "XWgnF3EMrnTJMVjmkmNwUYDOHzG/4Icy8YufEfjNRsDO/WOoBxhX8M82OQbfcskx4ONUBhiOQTQy4pJfMAz8gpSAX3CG4xdgPhy3"
        "yC94jpmHaPrXPp9fIOXiF5yxyC8Y4vgFoHOj9PRu+AU4v8ubPn2/y/lL3rgFJF+rY/y4D/ZmsDtrvAI831egvIKV7upFofEKTOqD"
        "V5yC6pgZn2DIEp8A1ys438T5oXVOAfa7z7DrSs90gn/iTT895zgFIzY5BVdJUq5+HeI8Zj2nYCD3d3jFJ1Dbn45LYNzP4nhl2Z6A"
        "9WW/1zyCxyVX5c2lI2/lbXH8je/3+QMYD9cpGfEHRlzzB0ZnGX9g1OcP5OAPDHD8gWUC/sA7JvwBsFfBOh/tP2Y8Aty3NtXM1lNz"
        "HsGpguIRpB6F5zyPdvWl3Hx8bnAJ9Ok04xOkBXyC0Un695nnE3zTJp/ga4RPcKc2DrJ8gmEBn2CI4xOc8ZhP8HkBn+CMSz7BgM8n"
        "kGg+Qdoln+CMCZ9gwOcTSLOBT5A24ROkBXyCtE0+Qfo84ROkZxmfIO3zCaSZ4BOkHfIJ0h7xCb5mk09wZoy2rznnE6RN+ARpAZ8g"
        "bZNPkD5P+ATpWcYnSPt8Amkm+ARph3yCtEd8ggabfIKVY8bzd+QTrHDJJ7hEwCcY4PgEsL6RYy75BGVjzDpM5RNcqJyfe3yCMxyf"
        "YMAhn2DAhE8g2t+8zyM+wRkTPsEhWIf4fAKfTzATfIIlrP0K+QSPYfvh+QSnwH4z05yCGva7F2P7u5S8v5j7ftnm9895XgFyvsoY"
        "v8jSLjauShSnbYVTkC4QTkE6L5yC1QXOKRi2ySk4a8IpGLHIKRiZo5wC8OssbpXofr/wOAVDs4xTMFQgnIKhAucUDDnkFAwVOKdg"
        "yCGnYKjAOQVDDjkFQwXOKRia45wC6OcrWpn1XOFwCpZxnIJaAafgEuAUVAs4BUuAU7A475yCtCP9e/Es4RS8aVH//ktO//4ap38f"
        "FejfXwX9+8/zzilwVk6vzBJOwT9YLKfTXDn9DVdOfy0op1NQToPTxilIO+IUPFvgnILHLXIK9nCcgt0cp+CTAk5BEjgFOwWcgjg3"
        "L555TkHaU07Bhx1zCtKecgrW551TkPaUU3AdwylAuyr6Q0qxvVD9qcIvQE5BO9gri8jfQdAzJyIk8K8DjltUjgH8hfY2CH78RJB0"
        "pB1w3BLVyruM8idhP9sWeD2TvaPletZfFA1Z4xxUV+I6ctEEHXeYqmTjHwc5/Qkfx6b6oXA/ydpFqj1IpuLsxNyDIKm3YJ9Cu1LH"
        "AYf+DmyHEfBD9CL/4HWYH76l6Dtx/x09/+DXDvkHr3vEP0gL+Af/xvEPRgT6596ccaNtEHeZ2IO8Wqe8A7J+0HgHxE7E61ij4fvJ"
        "dY/Zi1fV69A/SuqRZzr0EWs69D2oP79HMsr/kLRBff4yw3GnhTz/8aChv0bEdfBqn0PLzwPdHdqlcb3Kp9eM55BcSfoBHNfMdAlY"
        "Pqj7q6+9gpRDGMo5DOUM8TDYTwn1kmFjv9i06+NOeKyXhPW5mPtAyqf6cuzXPyfwgyAfYUTAR7jLlb4e4xmjRXeYcBHew8SDRuUq"
        "R3G0qRu09i1T8x9tXtRoiYuA/v2ba5cx8azIAUB/o8pJgPcIOQlrYD8Dwb6j3nES1jP2VuQkaPkac8lLKDPhJVxAeAmQXnNewoBt"
        "XkLaDS9hD9rrRbyEBpe8hDqXvISaAPG/s/wcMTfhx7KUw+/XJv8Uyh/jHL5rk5fwsktewgIubmaI4SVo9fL/uOQm/CNwE74h4Cac"
        "4rgJmB8vWOQm9DHjuqbHHfC5CVIubsIpi9yEMxw3YRUzvrvlJuRr/Lc7bpvuJ543fgLYu9X9xXk9E/xO8QhqmPMDBcpRuMpdPSk0"
        "joJaP07lrB9e8RTUdXq5GVfhjCWuAq6j1X1rLfMUsD9+Lud61bnO8SlB/33qPOcpDNvkKVwtSbn6e4hHmfU8BbN+2mOugtYvi/gK"
        "p4z5CnbX9VB/dOOLZ5yFT0uu6oHZuH1wZsZtU26lz11gyt0NdyE9y7gLaZ+7kIO7MMRxFyIC7sJvTLgLI5Y4C6o9Qb6RqZfmnIW+"
        "guIsaOm4hOsX5wZfQUufGVdhWMBVSE/Sv888V+GLNrkKJ96h58t6rsKIgKtwhuMqDHjMVfiMgKsw4JKrMORzFSSaqzDskqswYMJV"
        "GPK5CtJs4CoMm3AVhgVchWGbXIXh84SrMDzLuArDPldBmgmuwrBDrsKwR1yFEza5CkfG6PWVc67CsAlXYVjAVRi2yVUYPk+4CsOz"
        "jKsw7HMVpJngKgw75CoMe8RVWGyTq1AxZjx/R65CqUuuQljAVRjiuAq4TpRdchXeeZtZh6lchbeU83OPqzDCcRXOOuQqnM3JVcB0"
        "6/0BQ7m5ChCXuSUC8QaqfU1bzyyg4jdRl3qa35f+aYhXpOKcI9y8vI6zDz/Afe/Uz7s6Ymi/hOc+RQyTS2tZOyZyEjaS+Y3UUme4"
        "btuN57PTh2r975kOeO6gqsMGnsD+fYZxpm2BeZLx+bDgfJApT/26MsjYR5APgVyDxMA+VfeqcCF6cb0HXAgq/ojhQkC6svfd4KBe"
        "zx4uxOE5woWoYe1vplyIYROuAklPorcd/YJwfysc74DjZjh+AI6b4DhfHIkVbDpVjgR5jpgjYTG9MpdemUuvzKV3jnEnEs9D/Dln"
        "f42WkBNLt7Dja0hqMPb7YHzcaq3/VvwX8kqiCzTlR1QXGD8iOkP8iN8D3dyHYb5wF+jmNsB8/0PkftDT7oL1ANqZtPwEfkSQ+C2i"
        "wQuY+Mpo8HpFsbo8WKIotsIw3+f9WdljXu+kcBlQB3MtchmuZOxW2XV0duRL3crmT/Y9b03dv3xq3jufOq/atbj3bw4WK/mzObiQ"
        "5EMwqj4/oLwX9M0b0B9KeDmbg0RBHJ26LwTXE31aJVzfzPgFo8EFSv5Hg6VKvc1eX6L8Dv3qhga4fgFcfwEpp6nrgpKm/01seACu"
        "g/FuA+qUIX5xQzfTThMbmpj1fmJDI+N3SmxoZ+xumF+YTy/C3yjY2fB3zHc+fi8a2JcJUL+HpMfADmyma/5rTtf8JYGu+QXQNX9R"
        "oGv+HOiaTxaorvnpWaJr7gU9uple9hNMOVXHd07S9W/b3TsE5fQQlNMf6supIHTNXbpyKkxd8+9aLKfbuXK6jSunWwXl1ATldAsd"
        "71SAuuYrdeVVIxWSrrkK1r1muuZytpw2lLHltG4BW06qrnk+KacN80g5cfsYJw/jvqIf4fzqLvXNsJ+1qm9Gfxjqm/do5WdJ33yD"
        "Q3+7amchXIXUXuN53vTpm/+fNX3zfRB38KjWLzVRfoJtK6ZL3/wNd/rmezh9M8ZxF4O+GY6nS9+cOAn1ndc5A7/lRATqBcRX4P5V"
        "Ial/gvZrONc5DzvUOT81zTrnRyfoeBO9zplwFezrnBMTxva/Ux7pnLdNGMUD+TpnqDf52m9bqHMenuM6Z2f71idX9uVZ59x3nuqc"
        "Le5vb1nnLNoHPu1O5wwOE81+/YNxtA8Z653JxDR5L8T1Q1x1NFzuUTzit8aN4vgwDkPd/73nEslSHB+nZz63WHIZj2emYybziXMf"
        "q4H+9AsudcvHTHTLfeP0vEisVz47I3rl5GHSDpLrQS/gdL93db/4GdrvHdtH4F8FuuUz3D7v6Ef8jrFOF563BdYlLapd/yWZzjf7"
        "+uURa/u9hz/ksl7eOU6+958EuuU+TreM+fFFl/u9H5ph3fKTedYt73OoW94BOqs+i7pl0Nes2c3t997nzX7vJXke1w9bHNdPer3f"
        "+w4TvTLJ1+rFvD7gLKMH0HTKeP4QlN+THuuUneridnP7vffNDZ3ySa/2e9+Re7/3xWa65LMCXfKIQJdsd5/3oRnSJdvc570E5wk2"
        "++fDHumSsd0ctqlLjhv3y7hvpFCXjOm1rEs+46zdcfk64/2wRX6E1ecJdcknBbpkbr4l3Pfd7jr8uECX7Lr/xfrxx5KrelCgPBFT"
        "XXLcWn6FpG61nyG6ZFiXog6tHPTJAa/1ySM29ckjufXJ1O+dtP2G28cE7cYY/6bunyHUK5Pnlu6QjONWYJ3jVq+cGIB48nzrlSG9"
        "XumV0Y7uWq8M+8a0hfOtVx6xuE/8ZwV65V+zemXoFx8pYfND1SsfFu0Lfz1TL811ykMFpVOOytX8/HxO6JPNdclDMK84JdAlD9nU"
        "JUMcoapzrvfIDnjbb43sgKhLrS8X6ZPf91t63mx93/cRRp+spWcdlx6n+uQrTdKD8VWsPhl/F+ll/f3fTwl0ykMudcpnC2z/9+bz"
        "RKd8pUWd8gqZ7sfEOuUhE53ykECnPGRTpzx0nuiUh2aZTnnI1ylLM6FTHnKoUx7ySKd88zt0XJK5TvnGd+h5qnOd8pCJTnlIoFMe"
        "sqlTHjpPdMpDs0ynPOTrlKWZ0CkPOdQpD3mkUx60qVM+mXP/d239ccylXvk5i/vA4/uedqlX/lPBPvBPzNF94NOcXnnEoV55xKFe"
        "edhjvXJaoFdOS7Rd2zu98hhpZ75e2dcrS3NZr7yUtcuhXrmXa2eqXnm26ZSXM+nLxtn9VMn3yzm7J69T9vXJovZA9MlpgT55HtOP"
        "Lq1ix1UjnfLoDOuUR/OiU670dcrSbNIp43zQqk65jvEHmuuUm+B6M50y5gfqlLHdoE65hmmvmv5ZpFMuY+xuM6dT/gqnU/6yQKc8"
        "CDrlFwS6ys+DrvJzedcpjzrSvz4zS3TKeyzqX/+I078mOf1rQlBOD0M5PZR3nbKzcrpvluiUP2ixnJq5cvodrpzeLyintVBOTdOm"
        "Ux51pFO+qsB1yjGLOuUKTqe8kNMplwp0yheATnm+QKcMdpLIhzk/+8zrlEc91Sm/7linPOqpTvlHedcpj3qqU/4mo1Omy0fRI2P5"
        "4Pj/ENidl7P96qCqQyYdYwcct1Ro5Rah/AjZeUWTkk9vZhg730nU/VjTGW+KfWGCtq/y647EAFmvpYCzpeqOH2PnT9W95EOt64o/"
        "66muWLPboZ74VxBX8+QEbR/T64n/eALiQnPriVdrdqpsOjaVf8ojPfGoQE9M9MqqroJ/z7wh0HOArlx+mI1L4sbRtuILGb9TAvc1"
        "XOhUX0wyqusk6os/qr5/mUE+4ntTdZivxIHZVRWE77vN0N/jNm5cFL9q+Tm47xHm20JWfxs/7C6eFeN/66veR9oLr6vFfWG62bhQ"
        "4f5Te72J77W8/9SJ3N9hfd+pgZzx3dVVS3A+YC9uF9LTBe23/vKFufO5UWCv6GWfj3o+U306xCMkLkWdOhufLoqHRH6BXv/7lisd"
        "X2IA9kkEfzI1/hMdcESkA74e/B+4zyJyWxd5FP93zpIOGOOwb66tYeK3kitHcsfN8brgKsll/JuZLvgDxC66pUZi8+trLnWYXzXR"
        "B39Z+T21G/qJnQMW9zcesa0XHnWjF8b4n6chH4Q64ety64QDeL9IJ3yVS53wZRZ1wmmi410/Mmk8L8D9NX4C9WE49z7HQr3wy6AX"
        "JvMMLF/7uuG0YN/jAW7fY6y3W1zW2w7QD3+zyGid1RYJc/liVTf8LDPvcKxLO8/2O8Z1nrlueITb7/gaZjz0dcNO9zkeEeiGR5jx"
        "VdMN4/m+At3f+Ao17iAI8wilPjxmUh/mrF54t0u98IhAL5xm9MK4LsH5J8bHW9cND8+QbvjMDOuGHXIdLOuGDzHrXVH/jLoDc/1w"
        "n4l+eJ+ON8D0yzFBO4wZ52/e1pW29cO7J3OuLy3rh/eZ6Id3m+iHzxjyGk5HMC7MYr08CvUIr2/EdnzIYf/bx+mGHZa/mW7Yo/L3"
        "XDe811p+6XXDUJ796TzrhtM2dcNpE91wmtMNjwh0w2dt6obTQt3wqKe64ZG864ZH86IbHplluuG0Rd3wFwS64Tdz6oaxfNFugPYk"
        "cx3xGpKuO9j+01xPPDy9euL9ufXEGOeD6Y7KXLzfHNEX69NpdR9kXm886tE+yCs9sjd+0FCfWw92Zr3O+HaiM75Tq7e0zji+ldcX"
        "p7n9j0c83v/4eoG+eITb//jfbe5/7OuKwU4F47fb/Y9HCkxX7O9/bLz/8Sl//2PJ3//Y3/9Y9H3n6/7HzTZ1xeveoeer/v7H/v7H"
        "/v7H/v7H1nXFf2dTV/yVnLriaPiUSz3xgEU9MfqJ+13qiQ8L9MTPKOf/P1+BU7o="
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

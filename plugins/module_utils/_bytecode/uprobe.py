# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6320],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 98 scratch_calls 108 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_"
        "GROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 26 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_"
        "PER_CONTAINER 7 SAVES_ARGS 9 PID_NUMBERS 225 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UPI"
        "D_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [6320, 6880],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 98 scratch_calls 127 tally 18 frames 17 frames 15 frames 91 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_"
        "GROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 50 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_"
        "PER_CONTAINER 6 SAVES_ARGS 10 PID_NUMBERS 260 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UP"
        "ID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [13200, 16008],
    "maps": (
        "control 3 paths 161 compared 375 owners 153 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 114 tally 128 control 17 control 71 events 7 control 14 control 528 "
        "rows 28 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
        "_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS"
        " 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 "
        "HOST_LEVEL 14 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 24 TASK_THREAD_PID 11 PID_LEVEL "
        "10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 11 HOST_LEVEL 9 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE_O"
        "F_TASK_OWN_CRED 4 CASTS 29 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 88 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18"
        " UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 628 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 31 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 619 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 470 bpf_rdonly_cast 15 bpf_rdonly_cast 113 bpf_rdonly_cast 32"
    ),
    "linked": "keep_stack 1798 keep_stack 38",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [29208, 14664],
    "maps": (
        "control 3 compared 341 owners 157 owners 20 owners 39 owner_levels 20 owners 46 owners 51 owner_leve"
        "ls 8 owners 23 owners 115 tally 136 control 16 control 72 events 7 control 15 control 535 rows 29 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 8 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 11 PATHS 8 OPERAND0 20 "
        "PATHS 96 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT"
        " 55 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK"
        " 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 91 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 4 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 22 TYPE_O"
        "F_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_L"
        "EVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 18 KEY_VALUE 23 BY 12 HOST_LEVE"
        "L 14 TYPED 4 MAX_EVENTS 19 EVENT_SIZE 17 TASK_GROUP_LEADER 25 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_P"
        "IDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 "
        "PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TY"
        "PED 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 109 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 30 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 88 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNE"
        "D 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 434 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 196 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 169 TASK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_"
        "OWN_CRED 185 CRED_UID 1 TASK_COMM 13 TASK_COMM 4 TASK_OWN_CRED 112 CRED_UID 1 TASK_COMM 32 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 425 bpf_rdonly_cast 149 bpf_rdonly_cast 265 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 563 bpf_rdonly_cast 14 bpf_rdonly_cast 116 bpf_rdonly_cast 33"
    ),
    "linked": "keep_stack 1630 keep_stack 37",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [43872, 14520],
    "maps": (
        "control 3 scratch_calls 71 frames 19 frames 27 frames 50 frames 9 paths 117 compared 369 owners 101 "
        "tally 177 control 15 control 77 events 7 control 15 control 526 rows 32 blank 9 rows 6 rows 7 contro"
        "l 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 35 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 55 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 25 "
        "TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PI"
        "D_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_"
        "PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 TYPED 102 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 32 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 92 UNSIGNED"
        " 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 911 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 105 CRED_UID 1 TASK_COMM 35 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 804 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 204 bpf_get_current_task_btf 175 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 102 bpf_rdonly_cast 7 bpf_get_current_task_btf 32 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1612 keep_stack 37",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [58392, 14512],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 50 frames 9 paths 117 compared 369 owners 101 "
        "tally 177 control 15 control 77 events 7 control 15 control 526 rows 32 blank 9 rows 6 rows 7 contro"
        "l 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 55 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 25 "
        "TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PI"
        "D_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_"
        "PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 TYPED 102 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 32 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 92 UNSIGNED"
        " 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 910 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 105 CRED_UID 1 TASK_COMM 35 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 803 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 204 bpf_get_current_task_btf 175 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 102 bpf_rdonly_cast 7 bpf_get_current_task_btf 32 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1611 keep_stack 37",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [72904, 13704],
    "maps": (
        "control 3 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 332 owners 107 tally 184 "
        "control 15 control 78 events 7 control 15 control 532 rows 32 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 57 ATTACHED_PER_CONTAINER 36 STATISTICS 6 PATHS 4 WANTS_PID 11"
        " CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 PID_NUMBERS 17 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 1"
        "8 KEY_VALUE 24 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 25 TASK_THR"
        "EAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBER"
        "S 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 10 TYPED 30 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4 TYP"
        "ED 105 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 33 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 91 UNSIGNED 12 SU"
        "B_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 715 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 171 T"
        "ASK_TGID 1 TASK_PID 202 TASK_TGID 1 TASK_OWN_CRED 185 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_C"
        "RED 108 CRED_UID 1 TASK_COMM 36 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 689 bpf_rdonly_cast 24 bpf_rdonly_cast 14 bpf_get_current_task_btf 174 bpf_"
        "get_current_task_btf 203 bpf_get_current_task_btf 179 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 33 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1510 keep_stack 37",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [86608, 6296],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 97 scratch_calls 185 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "5 TYPE_OF_UPID_NR 15 SEVERAL 24 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_CONTAINER"
        " 6 SAVES_ARGS 9"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [92904, 6864],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 97 scratch_calls 205 tally 18 frames 17 frames 15 frames 91 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "5 TYPE_OF_UPID_NR 15 SEVERAL 48 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_CONTAINER"
        " 6 SAVES_ARGS 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [99768, 15880],
    "maps": (
        "control 3 paths 161 compared 375 owners 144 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 115 tally 124 control 17 control 70 events 7 control 13 control 527 "
        "rows 27 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
        "_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TAS"
        "K_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 HOST_LEVEL 13 "
        "TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 23 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_"
        "INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 11 HOST_LEVEL 10 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_"
        "NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 2"
        "8 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 102 CASTS 3 TYPE_OF_TASK_OWN_CR"
        "ED 4 CASTS 28 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 87 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 S"
        "LOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 619 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 206 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 106 CRED_UID 1 TASK_COMM 30 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 610 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 472 bpf_rdonly_cast 15 bpf_rdonly_cast 109 bpf_rdonly_cast 31"
    ),
    "linked": "keep_stack 1782 keep_stack 38",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [115648, 14576],
    "maps": (
        "control 3 compared 342 owners 148 owners 20 owners 39 owner_levels 20 owners 46 owners 51 owner_leve"
        "ls 8 owners 23 owners 116 tally 134 control 16 control 71 events 7 control 15 control 535 rows 28 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 12 PATHS 8 OPERAND0 20 "
        "PATHS 96 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT"
        " 46 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK"
        " 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 91 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_G"
        "ROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_L"
        "EADER 17 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 18 KEY_VALUE 23 BY 12 HOST_LEVEL 14 TYPED 3 M"
        "AX_EVENTS 19 EVENT_SIZE 17 TASK_GROUP_LEADER 25 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PI"
        "D_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_"
        "LEVEL 8 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 30 CASTS 3"
        " TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CAST"
        "S 29 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 87 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 426 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 281 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 207 TASK_TGID 1 TASK_O"
        "WN_CRED 185 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 110 CRED_UID 1 TASK_COMM 31 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 417 bpf_rdonly_cast 149 bpf_rdonly_cast 350 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 479 bpf_rdonly_cast 15 bpf_rdonly_cast 113 bpf_rdonly_cast 32"
    ),
    "linked": "keep_stack 1619 keep_stack 37",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [130224, 14384],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 50 frames 9 paths 117 compared 369 owners 92 t"
        "ally 171 control 16 control 77 events 7 control 15 control 525 rows 31 blank 9 rows 6 rows 7 control"
        " 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 33 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 77 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 46 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 KEY_"
        "VALUE 22 BY 13 HOST_LEVEL 16 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 25 TASK_THREAD_PI"
        "D 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 104 CA"
        "STS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 34 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 91 UNSIGNED 12 SUB_BITS 76"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 895 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 85 TA"
        "SK_TGID 1 TASK_PID 199 TASK_TGID 1 TASK_OWN_CRED 179 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 107 CRED_UID 1 TASK_COMM 37 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 794 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 88 bpf_"
        "get_current_task_btf 200 bpf_get_current_task_btf 173 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 104 bpf_rdonly_cast 7 bpf_get_current_task_btf 34 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1595 keep_stack 37",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [144608, 13560],
    "maps": (
        "control 3 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 332 owners 96 tally 177 c"
        "ontrol 16 control 77 events 7 control 15 control 533 rows 31 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 46 ATTACHED_PER_CONTAINER 36 STATISTICS 6 PATHS 4 WANTS_PID 11"
        " CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 19 PIDNS_INUM 8 "
        "UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22"
        " BY 13 HOST_LEVEL 16 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 25 TASK_THREAD_PID 11 PID"
        "_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOS"
        "T_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 "
        "UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 107 CASTS 4 TY"
        "PE_OF_TASK_OWN_CRED 3 CASTS 34 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 90 UNSIGNED 12 SUB_BITS 76 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 783 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 86 TA"
        "SK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 110 CRED_UID 1 TASK_COMM 37 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 678 bpf_rdonly_cast 104 bpf_rdonly_cast 12 bpf_get_current_task_btf 89 bpf_"
        "get_current_task_btf 204 bpf_get_current_task_btf 175 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 107 bpf_rdonly_cast 7 bpf_get_current_task_btf 34 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1492 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9b761b2fc00c7d13228afd911a90ad175efc8b0896170c454d33b2209d882523",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
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
        "eNrtnX98VFed9++dzGRm0kJCwiQBm5K0FlJa2tBSGtHaQKuN7CrYmiX+iDBEpLKLJU23cJlWklItsuoS2lqML10SEEJXG3zpS/D1"
        "8vUMPqtbVn2t+JvnwX0e3F0rtt22uj7d0GZmnsw9n++995x7z9x7ZyY/6A7/DDO5P8453/Pje77f7/t8k7WK/u+Eyj6752/LZD/r"
        "5yjcv+Qw+wwHFGVbJpP55MT/s7fElLD+u4b7Y2pI/6xX+ftjapBdF2jXP5c0Bdh78fcn8ZnY0paxlicx/3yGfZ7F5xl8nsbnKXye"
        "xOdxfI7g8yA+D+BzHz734LMPnzvwyer/SSpPRXvGuT4bJfWsYvUcYvdpaEf6jNehPTX2uTmqKI0Tn9vxKTyvb808yKdccXxfYv69"
        "+nuOMjH0hZSVCpX/6uz1Zfz1lfh+Ioz7d47p9yeHIN+J549NyPfEhHgieE6PXh92ne15NcV9TneO5wQtzxHbKX4M9+1nP6ypRrkW"
        "o32i7Lr6cv69Ieq/w+y6hqY0e2+Y9e9kD+SkQk74jKlX6fVKDqD8uG59nMbRmOs4GrOMo2QE/SfCxoXWX69/dqgvZlg55+rfGwae"
        "Z/eX4764rHyzWflQrkpcR/Vc3zQ55TTnkRcl46Y35/hIzN/A/17nrf/TeKJxNKqRfNmNDT1Jf+02MLXtZm8nzKMB/ndtaIMwP7Hv"
        "J/D87r2vuJbrFW7+vp17bhzjkJ4XR7lOBOl9ray9b0L7BVi7PYtPas9n8bm16WZ23+q1bH5d0cneg/XAdn31m7jy2PpBFPV5EPIu"
        "h7wfFOX9CVbfKNp/QCbvWUzekHPlQHHkHVMgZ5Xk/B+sPgdbM9Z21Q51Orbndnxqh1m7NVRXoFxol6tw/1U0z7HfwxPz6kQxMuEg"
        "6r3K+bkdgWcz+mdkA9ptp7FurM3eF/bW3rLxaMrhbo9ymD0pcnAddzme86LlOYkKJoeY0sHapYzGI/s9PieIdmxg9Y6v8Vfvnqmt"
        "tzbE+l12fc32F+2Q2X/UHP2xI6DqnyFlGXv/XFwXxDjGpzaMdrnKeZ7Yuup61l9WbIDe1WnMa4nsczHfx8qfZ+NjM/pfGP1vM98/"
        "Q8qv2HWod0ckhN8X4HsZJ5+OiIrvbL6J9yvGfJttD2rfhqa/TzvpK7GyD3Lvt8/f73MeHyuYXDtU1sDaI9AX+1nBk4cgzzI2T2fn"
        "XdKfdmTbUYE88NmhvEd/Q/zYnzDu7kT9fitZVwbSTr+L64y1HGOeylHBr9NhZz0rpv40o89PLutwh6rq7wspCb28dN36HhoP/tY5"
        "+Xj4D7Tbx1m7CPphrBz947GgZD1u59Zj7RCTL+2HDL0f+uiSReyHzWGmz66b+Hxl4tpKzKeVtRJ5oP70njj6Hb0nPse5Hal/NTSp"
        "XH+lcor7j67H352m98y2rAPaENuXabUHnPp1X2Ine96aOtoPYJ+25axjP+xQKxTn38OS34Mu462MK2e2/M9ky4/rE4PnM7n2pTT+"
        "af9A811X9XVpa3+hfaJ93WPzWFafYPM32qtpm2Ldb2pN9yrWfajWtEGx7k+1pk7Fum/VmtoV635Wa2pTrPvcT+p9N7s+sX1r8l6+"
        "v2T7QbZlRjFuRgfM/hV7aPWu7P+/rd365RubzOuX57PeGPP1h1n98f6untvwnQ3Arv634jvrl10DbxHsD/muc6+m2HObjX2jvm7X"
        "NhvjIivBdew9t9P6SvtEyPOUse829o9nXMtzZqI81vkyax85gf3jCehh2fJmh3RSdR6nWXm8bFl3upouU/J6b9CcJwJo1+wrz7Hu"
        "q5zbgfYQ5u+Y8s+29svO09R+9JzsPlx/XjOeV1+P+f0fU1Z7zrmJ+ewPlvtiisrJuUOdp/+iDbH5QRuGnWch6xeJ2gjG8zb8HfaZ"
        "hY34ez33PCon7Rti6jdZfYYw7oZh91nYiutbcD3G3TDsRAsx3mrb8HeMu2HYlRZifNauRb2PpvKVE9cvwvy+S2Z3EPsJrbddTeWe"
        "+os4Xrv3+tzXlN9a2HhFPWPhvpR1HjDHa5VkvJ7hxutdbH1sy3t8RmbY+MS6ee4x2fj8gK292Pisch6fi/C8Ohqfd6dI72i06NGx"
        "8JoU29e8J+X4nEY8p4qe864UZ18U9DzSK2LhP+nrZvxT0JtkdkhjfS6SHdLrc4bZdVp/Fbd+dw86Pz+xmO1PKq+GnF3sk9QOtA7H"
        "8b4lTT/R22VzOfS/cuh/m0nPwnsEu1dii6TevfLy+LK7bvFmd6V5KX60OM+j+Vocb2TPbah7Os363QjbB5T8FSV/RclfUfJXlPwV"
        "JX9FyV9R8leU/BUlf0XJX3EJ+Ss+XfJXlPwVk+evKOf3hwnMQ9ox2OOfQr/tNftLxGUfsE3ofxN/3rW+luY9PH+A+UUWoN2S15r6"
        "XXYorovq9ylrPmbOLw32fp1Zj/tH78dzFjmO177k57FvqKX9DPabW84U19+iyOaLgKO/JVHh0c8SEP0sc9NMX0N/FP0tEaEff4W9"
        "NxaJcPK2jqc9Ew0eUt7Drr8Hdt+bzL9H9HquVqJOfpQewX8i6NWjTZPkR+nG34315JOcP4XWua6lH+b9Kj0f4vwqNF66lr6/SP6V"
        "8778K2QHsPlV5pGdbrr8KmwhnSy/SkgZ5/SMrF77X9n1A9cnsV/ZXIZy4vOaMlW5zHIf6Wukp2zH56ZguT4PbwrO0csRCzLPSiyo"
        "6t9DyiE2fu6h8gzp3zcFmYYbm7gvhOvL9b9/Cde34/ovsnEVnK2vgLHggUwE10f1vz+F61tw/ZO4vkIfJ9nrgvrv+3HdNlwHf+c9"
        "5Df5HL7fi++fwfc2fN+L7534zuxfhn9poZt/6cpJ8S/FIrumxK+kDZ3E32EvXAi/ce0G/B32xFpq378q+aHy8kO9o+SH8uWHWlCg"
        "H6pO4oeaCz9UjUc/1GyPfqhvl/xQjn6oz5f8UL78UPfBD7U17TwuvjNeWPzEN8etdgVzXjvoOq8c9OLfEvZnsQD8Wyr8W9US/1ZF"
        "I1tnFjdL9hURyf4hJOzDWjK547Y6hX1Ei3P/XwG9v2wO7mPXZeU1C/P0WCY88b5WSZzWWs7+TH6lkHKjrf9umGjXSuxXEtDrwxHW"
        "n8nf0hFu1vUo8T1JrA/rsvYZvb2bVevvYdhtsn8PO9Rz19XmPjH7p+RhU5/Uy/VmjFPYS9fBDhYrKzPmua88OvuP2f8/G3/rlxpu"
        "+h4bBzE8d0I8rfb39q2/BeXH+0fvgR6vCPXD+jH6PnzHc7eHMJ+EWL02hV5jemEorOrlC6WZ3hrK6L+HlBBrl6WoN+0PsU/Q980Y"
        "N7rcoz/U65GVc6XFbrfrfrO99fcEoty8tUmtYuVQr2V/V69j5ZgoFSvHUq4farVkZ76B8ydsUmfjOT/Dc34hPOd7/HPm0nO+i/tn"
        "Mf17Qj8N4r6Q/vcm4f2kj1+J+y7HfT8Q7vuW8D667xsYX3OZ3j9xfYXFL2e+h/TxObj+u8L1TwvPN+KehOeQHhoRfif9PiT8Tnp9"
        "QPid9GM2fisN+9kF13nwglW/Q7+uD/LjIFb2t2zdWBrh7Fc9S2k++rgwbx20rR8HLetaYgWzp9G+nexF2iH44YX32+2QD6M8l7N6"
        "H2HvE8uVfV9An6c/4Kt8+ZdrC8pV5VquMr1cd01RudahXHNdyxXUy7Vsisp1J8pV71qukF6upikq11KU6wrXcpXr5Zo9JeWa0PM5"
        "/0bPTSr0S7yvSeH0qGsm5s2wh3IVPh4vQ7uweSm7ztyu+zXZ++6bS+1Wxv2956Yg9Cp234/nkl7BCrxrLu1LmP6StQtn70iuVBz9"
        "yrGoyuaxlbw+Ifq3YtHfpwOWv4eU36X5+Zrm5T9k+N9pXn5J+J3m5ReE38kuw+bhWCjK1qFQBVuXQmRPYu23ddm3oC+zdbgh8M20"
        "1a+ydVk5nvd1/fetdxzH31m7br0jgL9/Tf+9K/DVtKhXZRWDWOBmrn22o19OvX51IC3qVy2TpF9dzulX5dCv5rDyTcgjAHkwfaQS"
        "7T0b7bk7zeQXhvwigvyiuP4TnLwaAg+lrev41jt2SuS1HfJ60C6vCYE5yatqWuS10Sav5kmS19yC5PVuj/JqF+T1TkFed0rktRLy"
        "aktb9omGfYns1euvJj/yTTb51U+L/BYz+VUpnJ3KJr8WQX6kF4YE+UFuo0HTf3MF5nddbirkpkJuaoWg94tyq2VyUyE3FXJTRbnN"
        "4eV2d6Ugt1kSuVUwud0dTTv5r2PhOGe/pXpshj/Lqjfr7V8t+k0Li1/VmvPU2w2/10sp0U+r968yVg9rvZj/fbbhVylz2sdDz9Fq"
        "7HYq0mfaoC/cb+lPz+KT2mWrei7F2j/G2XVE+8rWR1iFkw+gnEH2/Kx/RP978yxf5c2Oq9sdyk36DZXPrs98P6VY9s+0j01ugJ0M"
        "dtXkV/DcEHtu5TV4fyf2c2Xsc3Q3fo+wfeZ6fF9zB37HONIwvkbfge9Bpj+sx/c1MVP+2SGcfC/KsQz2o8ALmewda25RuHaOhXg/"
        "z3bEJWTjifX+AbtMQx3Fy3wlxccfVuUZH13lHB8NPZrifUS7ti0+uo73r8jsU0fZOPAeH23YZ3Pr66a982Bu+3WRntOd4zk546OP"
        "4r4d6C9YcCluXNZuRhxff8Zj/OzVkrjjtUI8mz87LHGnsSjsGwOS+Oie5w27on5fv8d4w/6pKSf1q+4t513io6sk8dFC3HR97n6f"
        "fEyIm3tMiJPtP+VRrrOnRa7e46LbHbkN8kN1D/pbN2PK9dxzjbhoPM8eFx1BP1yEdt3vsV1nTUq7yuOPI0L8catL/HG9EH/cLok/"
        "bvcZfxxgn9EH0B+/rDiVQx5XzvxIidX1iCtvdYkrP5+xylMcPzQu5ePlh0b/Wuvk1/ccH73WOT56hs5XuZ5znouPrkd89CYu3kYb"
        "qpfER6/3V++eqa032cvN+Oh2n/HRd3JxS/b46HqX+Oi3wT/Xjn1Aa37x0RHqv4iPRr07oiHOT9cRpfjoJfhO+t51bL6znHOQ4eIl"
        "6LqN485+Ufgjh+FXNOITPzTuPD7awZs7+0HXkd5KPCH8zNn3cvvZprXj/P5rrWQ9GZb4W1lH0/ZDXx2wx2ef9xQXzQJX40P/jnH/"
        "ONr3F5Ly/NLx91zx2QeLGp/9P33GZ189bo2HWJ+vf0k6Hik+u3ac09ttcdosEDh+wCUuxegPrHzkr7bq0xcc9fILLvzjhYyn5xy9"
        "gPhmik9pzTj1UzNe4YLn+JALTnEd/RSncgFxKmxe2hyBXzmCOJVP4bkP8vNGYq/k/d3FabfuvfJ2s9YjfjR3Obw+Rxtm7S3O23GU"
        "k9q/YdECjAvm55FyAU/JuIAqnguQ8gDVxj63IB5A6D+uXMB+4gICird5Msitu2L7dTUNv+7Yb72OfyN+8AuvW+NQ1unrb654l2rF"
        "6b3aUDPWkRWKr3IY6+qe1612knO17Sz+dZg9d0n1dcZ7s/PlOSO+oP91Nh/w41qUH+lHsUDYMX7FsOta5nndjgW7q3YznivE8Scf"
        "Me1bVfrzVW79Jj3phMP1qqW8tE7EAhdVpoc0SuJ/2sAzLZfYe15QWb9h4yEOfS2+EP0S+jJxFyHld6o1brQL/dPgCcrX5oyL1IYb"
        "sT9pc1wHllx9OeInG136Tfvr/vaLq15n5U8EnO6zyb+c7wfZ5+y27Fs7lC9x9TxXVwW7gVjOm32WcwnK+dGAdT1NGuO/HvJUfdrJ"
        "PK5/NM9uuSCJR2P708oaj+sL1oVuyfPE+xMrxtLW9dO+PrTlXB+M+i5WMA/cINnnvQK/cZsRBxnEfKbP73XO+0N7fKj/9d/X+rvF"
        "4/prrI8X0rnK4/V52hBrH1t86BH072H2noZqlWsPmi9oX6kd4vuLqN957T/iPEB+Em0I/aXGm75F7aQNU/94t1pQPxDqM1n9wFZ/"
        "l3oWSz8NKdeq1vXSPo6aM7niYmPqewNe1peQ8kXFeb6LTPN8p/ib70bynO92O8939vbGuDrK2l30vxjzYIDmQRbPsqSO4j2bnfu5"
        "xE5Nv7v2893T08/Nee+VdK5y+X0uzV+2+Q/7NGpXbfgVzIOint7JxRPRc8zfI5gf+f7lud8K/Sy5u7D5cEnd4sL6h9t6uHuK18Oj"
        "ucvhfR2U9AOsg+R3Fde/7cY6yORN+jPpyWSvTKB88QHebtp9NTNMdndXcXbr7m6mH3fXyObbyxx/1w5WZaz7RK/7YWBPRlxf9u+V"
        "lv0f+Ru6q9k+vDtQn7tcXvfheG6imu0DsnuuiOXviWriPYOcHygM+ZzA/ir73Cp9vsTfwyxOjdb7GHhw6/0bLOPU4CaIy8d9IaWO"
        "G+8035JeQvvARI2p5+tcaeBm/f0h5TWsazcwf4Xk/BHtSCcXv0p2hez7+nLEb2xSrtL3q1S+XmP/xuwmBndAdoxP2fcl+n4W+0+N"
        "6rPctPO+gvieDfpzn7ONJytPolWzhtyE/a4Rn6GyeixpUrl6JZ/g7fLEAxuc1kpzPG1zrH+Aq38C9c+e99KnmFwLybMj8i+ZFoxj"
        "1bKvo/3queo2rp/Qvjb7/kct/ohz4NNDygMXqXzWcxrMeQF2oEON3H6/e/43Ma+zOCOyD67DfJyNx9J/X65M6/g3uH2LX+gt8Ofd"
        "bvEnGP6fipP8/gznNnRv+Q70L8RZbWFxV93zD2fE57/N8vz1S2mdHbG1U8DSTvb2qfBVf4r/ss0/iA+j+cfa709hHeHmHzova7gT"
        "+gNbP+L7TTuD7qdbAT7yENaBFezcmO7Fr3D2cJofyX6UrOPjFrRjsD9Eq1zta+cd7WtXXHSyry2ZR/6kJ1JWOxC9r2vAmz2I/Nrn"
        "MK9k7dy6PzFSjnEw7rg+m/EDZ+DPvMW1fgcd6tdRXifohed9+VOJO3R7L3E5Iu/st7yGPFFumf1X1l4xheeVz9XycRkx9f+M6fNz"
        "eL4+b9r9bQ1cfOW52oj+nKOwrxrzeYg9f0nd+4zvrL/czb2f7Pznqusd5RCL/mjMnzz+cYyz91aRvfcf9N87wiGuPPS+bD3aLP2S"
        "4s+s9Vct6/qSngC3ztN5FidUXs7ZeFurH5aev2Qdv/5tBh/DyqUqS25hf78L8wd9z76niq5TFe66iHBdBNdZ77+L+CDLdUFcZ/09"
        "TNyV5Tqdt9iG9iqH3BXIneQdVrn2zZ7voVribyoRZyLq49m/Z59zH+KhKxE/mmTHSygLEFebZMuvcl8f2YnR3xHPuQBxz7uCwvWI"
        "A6gMKFz9Nk30B72fi+VB/4mV8XGXle+lcaai31Q5jkOax+k641yTMrZujfaa9WZx1EyfX4d27AixeYU4GIpvID0oiXjSbJx9oyV+"
        "oSNUxj33KOJ8QgoDS7U4G2e3LX2dzatY188tr2fniuD9DVWMjzHHLYu3KLx8zvuV26rXjCkWf0rlQkWYp0jPXz3G6tGIerwq1KNR"
        "qMfvhXr8LuOkjxFvkKwX7QRF4tBtceoCh14n49A7Jfx5YedXkZ5E3Hl9VLguyp8vRTywLH7eOF9KpfOlmhkH5MqHb+N+n3qe4ieF"
        "8eGCvzn5EfzdlQ9fBR5mDeK73wke5i7MB+9m92P/QxwdxelR+5n+yR+x8Rlkerkx/wQZz5xEnDrFmWfb69UsX0jnLy3j/Vz+z18C"
        "Z7mbxul8ts+Tnr9Ui+tpfWYVNM9fqlT485cQ37Obzl+ajesvF85fugzXEf8Xxfe1XPyMtlvgs3e34TvioHa3cvsdbTfjA7dj/aT2"
        "EuPFsnq4avk7tbt47lUs8PlMwPL3CT3aI1+YyFjr1bBRy1jrZfKFD+q/b73jrzPWepkczf1MT9/YkxHH5cziC7ts47NlksZnYXwh"
        "9GdXXu0OTl4NG1dmrP1w6x23S+T1NsjrrXZ5zSi+cJFNXs2TJK/C+MJqj/KaJcjrMkFeUYm8yiGvUMZiZ7gE+MKXuXwTZMe2yW+5"
        "ID/YgaR8IeRYOF94ziNf+EuBL/y5wBf+VMIX/hh84T87nr9L56ondjZiv7yRi8eact5wUZ5xXIZ95+uIfwCHUmPGMVm5w6nnDb8M"
        "+bjwhvfjPCScv27jDRdNFW+4J83Zs/3yhusE3pDiGsLgDfF9unhD8keR/nPUMi+plviPkLI5bbWfEm9g34d0S/YndL5VvTN3SOcM"
        "L3T2s9m4Q8qbE1Yk8T9s3T7K5NaXWEzcxyqfcQZvMP4Q50qZ+Vnaufw1cl4mzNmlG5qYAcWdr2qaIr6KOETWUA3xlxXyB+bOIzML"
        "fqK13PlMVM9i81/u/KGWc5xQvKfxe7Ws/2PexzpC8SMk79FFiuIsV3be18zh5vxyiG0Ch9iWEf2RrH2q4HfxyyWu4t4Tr3F+roxP"
        "9M7XsYk7sboZfF2LC1/XwJVL7DcGX1cn9AfMk6N1sv7QNyP7g52jbHHhKJsFjrJNwlG2+eQov6/ncSH/a4eyAe34GWOd4XhFkoPl"
        "PPbs/ZTPluThzi2+15dcyA802Xyrd14R/i5lM2efovgkkVc0++OGmdkfES9j8optPnnFd7L3SnnFZhde8e2IZ2zDPqKF4xUprj2m"
        "PM9xuOJ8MCrEPxO3SOdMhJRh9HPiFcEvKqQnMn4xbuEurH4y8gub3OIVKad5nLhFajeTW6xN5dL3CucWK1L8fO7M41B7xNRjEns9"
        "4jEDsG+q+fKLbJ9g8ovIL6P8TLIu/mKa+cVTPvnFXxeFX7SPy5fQXmfGnexPsXKmCMfDsniZeo/8GOMep5wfQ7y1dhVxZJ2KU78N"
        "IV+Wsd+RxMXQuhcLsLxZ8VoXjtPIX+kvDrtgfnOY+Bs6n4M4zhZHjrN7pyTuG+c/O5077shxGueNE8e52NinWs8b146ydjTPHW/m"
        "zx0X+ddyZ7/5lPMlR3JzBL7jqxEf5sp5LqR1YMRx3tKOtnJxbXL+8Z5xp3J6nT+0w5jPldX6c9aFGfdon/cprlTGPTYWyD2uGHeK"
        "y6I4RTn3eDNX/8niHQ1ORPArU95XG/e4ktezTjhc78w9Moc27Xvs630n4mtbJfamP4J7rPfIPb6UF/eoHWb94RzZ4xH/58o/zm10"
        "6T8XfXKF/wmu8NEC+cdW6HdfFuK5UM9qkYOk8v6bz/L+C8r7cQkH2fzfnIPsLDIH2VniICeFg2y+RDjIu9WC+sEbnoO8QXUePy0u"
        "/OMHAl7WmZDyd4rzPNd4ac1zvvlH8G+e+UcaT9AfhfgaO/8Ijgjz6ZIa4iBbShykp/mv2YWDbHfhINs5e5LJQbZz+oE4PxbOQbpz"
        "u87zIfpJ9fWF9ZOZxkMa/aOlSFxkcyb3utiSybUumhxUu4SPbOX4SNrPk71j8jjJehdOqt4nJ8nq0d0DPlL1y0dK7EzgJ7zzka25"
        "+UjL31ss++9YNGy7f4Nl/Ip5pbSvkF2J5zpoPqZ4DYp/lHOSywROsoX5SSR+Wu1Ie56c5NUSTpK1K3GZBi/5Fyh3wbzkb4vLSz7A"
        "+wVMXrK9MF4yzJ5PciVusiPyawkv2Snwkq0SXrJN4CUXvEbly8lLwg5D67+Umxww2z1oscf45yaLPB+g/AY/aeF+eX6ytTj8pOX5"
        "OflJS3sFLO3lnZ+sn1x+kuQOvwydexdfZdopispPGnaLOa52Omd+8vsXc9vpyK65l+co8XfP9iX4EQ2OMkp5cvxylMtc6+nMUdYK"
        "euXM5ignj598TJf3pvCbJPzklZxf352f7DC+s35yj8Te5sxPmv2Xceje5fHxi5z92OAo/1L/vcRRljhKa/1KHCXkOe0c5X955Cj/"
        "OEkcZTvHD5jzUaPretA4qfl8R9LMTsHyrZl2iQPYDyOf/fw9+NyBz234vBef0DvgV6L9Ee2DKO6SzgumfTbZq8iOZ6znFWfT1na0"
        "xS9DHtrGA6gHKx/ldU8s3ifhQysk8SYu3KjqPK/EykK2eIRnLPZJbXgf4u3QfltOpikeJ/uo0QDf3qOWeNTYQ6t3Zf//be3WL99o"
        "4V+W6/pavufFI6+ocZ7SHuhT4AFxTjiVu6upHL8jDmf4AH5HfNEBvC/CuBzK95qrXHus5RLOD4pF/h7r8wGO79CG9nGchza0h+c9"
        "kC+d7MAhpdq6/rXRudwYJ6eoXFm9vx56/cS/29c0Ubuw59L3hM84tw7Mh8Z4qkf70f71kQgXR0H93653QV79bYp1nGn9rZwfV+tv"
        "4eNf+pt5+2J/o2Idh1p/vWIdj7HoAl5fmSj+bxRLHmLqzwGf5VaFcqtCuVWh3KpQblUot8qX24s8yiz9w8jDDnkQ9+Slv2afI55X"
        "HItUK5yddpjNWwsMPuCsMy81/0zaut8y9q17T6etcYFWfft8OpOh+Hoj/3gY/CnsDB3lXvOPVxYt/7heLt883Q3TlH/8N+AhXwLP"
        "81vwkM9BT3qR3Y9xugvt7T3/OJPrro18fEYsAJ565Cw4vUadXKZ1x8xzgXjdQ3RdEtddzul5IeU7TP9Va3R5G/qRYPdz4u0aLbyd"
        "1lyP583G854u7HlX0/NGuHp1qAE9AlIbYuufVr9Wsc7z2efPQjuOZcJKEu1Hz/XLGVB/EPtdLPgE4moinD+iZyXNW/7yfZM/JbH6"
        "VNpqP9QOn0o7vd8eF/oIyoP5cgT5mIVy5Z3vezdv1/RervtQrirXcuWV7zvvcn0I5ZrrWq688n3nXa53oVz1ruXKK9933uVajnJd"
        "4VquvPJ951kuM983C8jvWYV833sLy/dN5Um28+VKPuo8H9jbqwrtIuT7PoR83zXUbkK+71VBLj7wxzU0T5dz83bHxH6Nmwdr6PwN"
        "9r5duE8bYXqAkRd8Ke/XseUFX8qv8/a84K8KecH/hDzCbudqvEXI232rJG/3MuTtvlnCj7cgr/CNU5a3Oz+95E2XSN7uco95oFUh"
        "D3QmZdV7t96RSjnL67UUk9fFlE1ek3SuRn7y+m1KlNfMzNt9JuVNXj9M8fL6J0Fez0rk9T3I6x+sPNCUnquRn/y+lrLa12Ze3u4v"
        "MLm5nqvxBC+3u/cLctsnkdtnmdzu/gyTm42zYY7Q5Kd5v32u8zR0OcyU/N1GXqRtKatf15a/21IvfR3OcZ6GXr+inafR5S9/N85r"
        "8ZO/26m8+Z+ncZdz/m74TS75/N3ggbL5rvX+QRwc7IwNtWTfW5iy2ktkXB2dC0v3b8c5uqMHSA/CeB1ggvHO3TGOkuwElTb+rjg8"
        "8MT8or9HxoM2NIVSTF88kHH2A8BO+4g5z2fr0VWdluSvPAW7g1cO9Hya3stzoH8U8ldK7GAVZ/C+RxRrfITdDt+F97HrNXAU2px8"
        "uVDWUCYX2sPHD5eL8RsoZ/lWdl+dzzyN0eLEMyYGPcZ9HiO+BO1lcH4H005ycY0Df9xbnCj5703Oj9kFpHzn5/n4uMTOSc7XuNNj"
        "POgxl3yNO71yfKy95Rwfa/+Ga6+iOC/neYz6X5jZBw2+VORiVYUbR9ohyF/G3y6sMeJOrRwm8ZcG1yC+h+yiy/n3xYV+5crhbpTl"
        "cXSeL0yO8axju3Y1dRfEMZpxMB9gHGPEmWOU84vHMZ+9XclPT/oznl+so7io44i7voGLH8j+nfWbO8eZf5Ef3zKOMbGC+X1j8Od4"
        "4Rl1PYZ4xpvIvzGSdnpPYjFbl02eMcD1Y+oPBtdo+p1Zvxk27+f4RmqnwKsS3mRfmq0XKyRxTCyfo9hf43gu5YtaY5znwudzJDnY"
        "4s/CzvFnJI9zC8mvyNpLzjfOIv8juw/xy/J+Fhr3089iSgbc4CcK5ByZntCBvGRm3BWVW+Qcqbwv++Qcf4/y3ivhHPekrX5fV/4n"
        "T+5eti4l38KvL67PQ/y/jKu38z870tZ1x76+7Mu5vhj1XdzHzR/2cbMNnOM+g+fjeI5aZ72ssnaGrt/G+npvuijr+NA2Z86R8mEP"
        "38tzjsJ8og2xfpp8nK8P6YWe9TrqP3R9N+kHO/LkG6lfrFYLkr9Qj0mT/6A3eXXnUQ6eZ2yWrC/HMd/IuJl1AS/rizyf475pnc8S"
        "K/akJ3c+68s5n9nbG/rAIdbu7jwj86vQvLmk5kbFuv747teSfdx092+3/Yl/jvGA8/xmcIysXRvmiXo6/FjwZ5n84kluPdEO8f3K"
        "c38V+pc53/XlOd+hX1QvLqxfvFH3q7J+gHWuYZ7z+rbdWOeY3El/NnlFpi+avCK/D6D9nMEr9oJXxHO7e73xijL7kYxPsu2XXXlF"
        "Vo/ufjde8XK+PB7fqw2jnTxzi+x6Kbd4BH8vp7yOp6GHl9vu32C1B2GeM+OSJPkc0b+853O8kXGK/RJ7wFH2frI7kJ3BN6do7N8a"
        "UU9W712Ie02SfeMp+/5D3+fup3gm1OtW0/7pxinq91N8rV9OEXEKdk4R7eKXU6wz43Ozz8/md9T5xKgsn+MI9m9tXP+w84nY5xl8"
        "4jKeT8T8YM4LGN/EIe6kuF7s84X8ja7jqdDxPYfXLyj+gsZ5ooK3Q1A8isghrqd43kPs+u4VeXKIludbOUTtEJOHjUdsMvtjbh7x"
        "srzmoeLldTyPdoRetpjWYcz/V5n2BZ5PRH+R8onwU0j5RLI31Lja4Zz5xP8t4RPJDlfG2+GMc8R+dtGTvUjKK2JckZ3tGMZHiVvM"
        "Wd7ic4vkB/vCFHOLZD+TcYvUrz/lk1vsk3CLD5e4RaXELZa4xZnKLUYvWuOt5Nxi8CKrRyPqUSC3GKbf7ypxi8rkc4slXvFS5RW/"
        "WuIVHfZpJV6xxCu+sXjFG0u8olLiFUu8YolXLPGKJV6xxCvOVF5xhcArtkp4xVvAKy6T8IpLwSu2zHBe8YpLhFcMe+QVAwKvqAj5"
        "idMSjup18G+vzXBe8blLhFf8iUde8UcCr/gDgXs7LZHX9yGv711ivOIzM5xXHPTIKz4p8IqPC3IbkMjtc+AVP/sG5xV7Ziiv+OFL"
        "jFdsL/GKurwWTTOvWDdFvGKFC69YnievmJlkXvE/S7yiUuIVS7xiiVe0xodNPq/4kSLxih+cJl7xz/PkFd9R4hWV/468YrlPXlEZ"
        "Z/WaLl7xFZ+84vMlXlEp8YolXrHEK3L1LvGKkzKflXhFoV+XeMUSr3gprHclXjGn/ajEK5Z4Rd1/VeIVJ4lXvKXEKyolXvGNwyue"
        "y5NX/HmJV1TeSLzi4AzlFR/zySv2S3jFT5R4RaXEK5Z4xZnKK1Z45BVDk8sr1ol2henmFc9An+D3K4lBcGOD4MUGwYkNglccBK84"
        "CF5xELziIHjFQfCKg+AVB8ErDoJXHASvOAj+aZDnFYlnE/NVJgYRR6VFHOOVyC4cpvnJYifYJvSLict3rTfWKTz3fhbQsgB6oTWu"
        "rwx+tOx0u2ahox7YR79n9c8G+98zlBd8dMCwU0KP3eMYd9IRcM7b3YH4aPvvQU7Osn5B6yxxlsQFakf2GByJzlXGqZ+Aq7T4Qzmu"
        "ssmME1yeR9yOqX+A34iTfipwlXEJVxmXcJUfw/uieXKVUd5/F4s+lR9XOeDCVZZPNVfJc4qJeWg/2m/v98ongtsb6EQ5dqC+a8kf"
        "hu/t+H4vvrfhO3jGAYFnHBB4xgGBZxxoxHfwjAMCh1l+jaB/EYe5iLcTBXzWUxXqqQr1VIV6zhRuc0DgNuflyW3a4morMH+ydltQ"
        "z69vIeUGZ7sQcZ03mfO3bk+ZqH+L4oW7fJj7ferjrWunibtcg3j5DyHu8x7Ey78Peh7j2ii+dhf0ouQqvv1IX4wFfsT0riCz18SC"
        "bP4l/icWvEUnWK4JRvUI7XCQ18PIrrY5aI9z0XlGin+9mXjG63j9NajqHE8S11Gca/Y9r2Z5pQn9+DLL74aeK7x/U7Bcb6dNwTms"
        "PYIx4/kB/b3gtnpJz5vP7IlBRhbFJu4L4XoWj16L62l/NxftMVuXQyxYyeyyE9dH9b9j/uxtwfWzcf3lTF4T1wUVkwfSerfhOqxr"
        "vcQvQb/rvZcbn1pvG76X4XsrZ1fXejsNPSVoaS9qp2fxmbXzqJa/U7uL/sBY4NOZgOXvIeUxNq+6ck7fEDinr0s4p2fAOX1Nwjk9"
        "Dc7p2AznnJ68RDinPo+cU0LgnDSBc9oukdcDkFevXV4zinNab5PXzOScVnuU1zsEed0hyGulRF5vh7xus8YdXgKc06K0dT8+8zin"
        "GtgV3Tin2bzc7r5ckFuFRG6MV+y6m+VZrI8K+lj0o6xeA6ZfY0r5pqv4uFXfccPY98ciz6escV42zslSv0ZlKjmnX6VEP64T56Qd"
        "ZvXfuoo1cPIJlNfgnQL8dW+eKu4pyXifwdNpzo9K9kzYPV35p/cL/BPkpEXBP+H7dPFP5G8kfeioZZ5SLfGFIeVLKat/3h43dRrx"
        "N+CfcH7J9ijF5zD/xug80pMinF+toWmu4TdWc/jrTR7qb1LW8VvZz9eH7EeFc1EvwP/4sAsXpaXgl83NRd1krgvZ+nRV35/KFfdX"
        "OBf1UdaPV5wUOJzTEj6K/FCP5fR/0/kw5LcqnI9iC5zJR7GBJZ5/ZPjJIsxwH5/nlUs5lZtLuZYZwDbj/IOs/1OPywK3R+dX2N7T"
        "z/tH7FzKaW9cyiPEpXQqTnIKKR18fGbAuV2Ij4gF1rD31btwY37jgYvFiw1TnP4pF14M66MkvjaxmMVBUDyQKy8GeZm8GIvL2xyB"
        "3CNM7tox1o6Vn6b2xXvmSeI0I5I4zceLFJe312Nc3khuns53nKYrT8bk09BM68SIo11QO3YybfWP0zxt56nOFMZTGXrRs+MUx+CP"
        "p6JzsG5XfL3X4KlOSniqs4jjuJGP4zB4qq8znmoQcSt7RzxyVQeLxFUdlHBVZyRc1SmPXNUZZ66K/ASB8Ty5qj84c1V4bpYvzPan"
        "NbWkb/yHwFWd9cdVQR7nmknPOOORqxpx4aqov/X45Kr+ElzVo964qjDfb0yu6iS4qkEhLmSE56p2iuX9oM/ydqC8Hy8OV2XEu/nk"
        "ELbIOIRt/jgErB/dW/xxVclr+fhV33wV1dvgq66X6EkSrmaesz5nrGtCu07aeralSFzV4/6etxnnMdC5DPEj1K/BU/WrXDvQPEI8"
        "lXaI7ye+9acRgaei8zAK5qnem5unqpfIvd65HrZ23l0kuRfKU+321j4h5cY8eaoPe+Sp/k5xnscOTDNPtc/fPDbil6cCV7Pbef6y"
        "t/dBnzzVWfBU6Nc1SxVrHKLvfi3o6ZPVr/3q1ea8tiOdq1z+uaqDLlwVzkkAl9RQ7XwOAq3zJl9FvxMfty8/vkrob+b8t6fA+e/6"
        "wvqJG19VrPnPN098PGf/8M5ZHXThiY/n5IlFrsLOW50UeKtTAm91+hLhrVg9ugcmi7c66ZO3Opmbt7L8vcUyTmPlYdv9Gyz7dZG3"
        "0g6fhZ2JjwOneZn+Tn5uOX+1TOCvWlz4q9OTwl/ReVoGf3UXyn3J8Feni8JfkdxMDuvXEg7rjMBhnZRwWCMChzX4mlP86fZyvh4G"
        "h7XlOHdO1IzlsHCOkfUcXCuHReN4vRFnCB5rcZ48luU9HI8F+9t6I35xhLv+UuGxaF0lf4+cwzrtwmEdd+GwzhbIYbW9xtnvakX7"
        "nYzDestrnuxLUg5rROCwzpQ4LGU6OCzyu2WmmMMaceGwqF+/6JPDek7CYf1bicNSShxWicOaqRzWfR45rC2TxGHdKckbt811Pdjm"
        "hcOSnbMYAIfVJOGwtrQJfqbzmWLEY8nzzvU55p8z19t2CQexUVJPxEkMgVuYI8Qj0D5IU4x4hEZLHI0tH51gt7fb3xhfcZSJoY/m"
        "ce92yTGbvjHmaPcYyx0XUKTndOd4Tg47ZF/8GO7DPm+NkS8L7cP2w30it2HEmQ+z6xqa0uy9Yax/Pc772ph6FctXQvFJuG59nMbR"
        "mOs4GnP0a8P/2k/xSS9CH2cTSsPA8+x+l3OlY+psVj6Uq9LgyFg9zfip4pbTnEdelIyb3pzjw+CD6Pc6b/2fxhONo1GN5MtubOhJ"
        "+mu3galtN3s7OfOs2tAGYX7awMWndO99xbVcr3Dz9+3cc+M1vN0orvJxkYkKxltRnBv5MZ8NmPm8GhUzn8zWJhbvnlgNDnYF473i"
        "WA9s11e/iSuPrR/QudcP8naI0QdFeX9CIbuIapGnXd6zmLwhZ8POU6C8ZeevawdbM9Z21Q51OrYn+YW1w6zdGqrBlw1v4OKLzThj"
        "9jvFB4ehjxPvJD63I/BsRv+MbEC7aca6sdaiJ7i1t2w8mnK426McZk+KHFzHXY7nvGh5TqJiLfbd7+P0W22I/R6fE0Q7svO0G+Lv"
        "8VfvnqmttzbE+h3psdohs/+oOfpjR0CFfxQcy1zevkl8lTaMdrnKeZ7Yuuo6+DP5/L7Z8ie4/f/zbHzgfC3yJ4xu5vtnSPkVu47y"
        "A0ZC+P1KfC/D9yvwneLZGP8W7zftZ3zc798z/4yN9xzh9Cj7/M0UGJFL6Igyuw3Fg2r99njaVzzF07JAk/jRP2G8PY56PSdZT/Y7"
        "xgPb7IWWcox5KkcFvz6HnfWrmPqzjD4vec6H8VDaauc382D4W9/k44DyYdyXturLMn2f5rWYyriS+KNByHO14/6e9BvDf+xR306s"
        "Ntf3ourd0I8pby2NN9K3vcQBjTnGj0JvQDmXVK8yxnsQcYF6vO1R1n6Vi3g/jbnPG8t9HmqvvDy+9heD3vYXtJ+QlcPUc709j+Zb"
        "u392DOdgvgnjZZ5E72P9Kfku3p5PPI3hf0Q945i/l7y5ypifdXkEIY8hyAP2DOJqxPcacTJhZz+LPM49t5+560El7WSX0IbA99eO"
        "OZWnL7GTlXvNIur/sAdsOVvcc0Oizu1B8bFGXnYjrup8Jpfdg9YX2p+afMj/TVnnJbJD2OefDZh/KO4U7WT4jfbgO85xgJ1Da6Lx"
        "fgDf6T3g1JoaOb+T1kTnLhznzqFJVDC7SPJehfO/GuejYH6m81zcz0Xxqc8Y+sCHYddj37t6bsN3Vu+u/rfiO6t318BbHMerfz3q"
        "aSaneLNi9QMlYKcTzych/Y3sEJDnKcOuY9gnzriW50zWn2JZl7P2txOwT4j+FfL3ieMyK4+XLXpNV9NlSl7vDZrzQsBqr0Sczbkd"
        "aA9FzM/6iK399PM30H6iv4zisM/V03kJO1NWe+G5if3HHyz3xRTebt2hzmN+lyHYDWvBow3BnlhLdjqc31RbT3GafLzaQoyH2kZu"
        "XxpT700hrgn3t+DvsC/WtuI77I615HeHPRJ+RW0Idspayl8N+2VtJ+r9wVS+cuL6RZjf18vsWmI/Ib2OzhdyK4c4Xrv3+tw3l99a"
        "2Hg1OI1lKes8YI7XKsl4PcON17twHlHe4zMyw8Yn7CfnHpONz9m29mLjs8p5fGL9PVdH45PljRPX+Vi4jOW7VAIpx+fAj3Wuip6T"
        "Gi/5JUp+iZJfouSXKPklSn6Jkl+i5Jco+SVKfomSX6Lklyj5JUp+iZJfouSXmFK/RLlzf9COwf7+1HlW315zfoq49Iec568P4/kD"
        "zP+xAPtFOlcgu4/Qz1+P4vz1j5nrWIN9fsisx/2j9+M5ixzXhb4k8qbTeRqJnbBrgG+xx8dXKM6/hyW/C+ex29aBAOf/If9KosKj"
        "XyUg+lWeZediVeD8adG/Ip6n8BX23lgkwslbPP85pDD9SbsH51ffZP6dndu8Wj/Z0OY36RH8JcL+bbRpkvwmlDfQ0Fs+yflPSJ/q"
        "Wvph3o/S8yHOj6IdYuXsWvr+IvlTHvflT1kzT+JHmUf+t+nyo3x7Uv0oIeVrnD6b3T/9V1ZfwfV0PqnI3RvnReO+/M+LPsTGzz3E"
        "Aw7p3+XnRX8J11P5v8jGlXFe9IEMf1408gjc04brn8T1FcJ50ftxHdmJ4d+8h/S5z+F7I75/Bt/pHOq9+E7nvTM7q+FPWujmT7py"
        "UvxJschNU+JH0oZgh67dgO+wT9fei++wW9fSedwLSn6nvPxOY+Mlv5Mfv9NPxwvzO/1g3NnvxM6Hiyn/OO7N7/Tdcefy/Y/xwvzW"
        "3xq37mvM/uX33NJi5ztqxHkhzRL9LiLR40KCPtwi0c9wPv9Qp6DPtUjOtYH+VTYH97UY+XdmYbyMZcJmvg/bPngtZ28+YXBON9r2"
        "Zxuy5/dCb0xAv8ry9BGLf6Uj3KyvZ+75N9jBiMXIv6GXy/c54N+bpvwbr+Ec97DKzh1O4xz3DPg+dhAxcey7SE+HvqbvXyzrYiz6"
        "Q8bbqTinA3a6Xfeb7a2/JxDl1odNahXOJb8W/OF1wrnkS7l+qNXS+n8D5z/YpM7Gc36G5/xCeM73+OfMped8F/fPwvnmV+K8A1X/"
        "HlKahPc3cva/TerluO8Hwn3fEt5H930D42su079UljeE/HDme6j/z8H13xWuf1p4Pl1/VPKciPA76YMh4Xea9wLC7834zsZvpWE3"
        "83n+J51fH+THQazsb9l+cCkrF+VV71lK89HHhXnroM0+ctBq71rRzuWHp327dgh2OOH9dvvjwygPzlE+wt4nlusEccfVH/BVvvzL"
        "tQXlqnItV5lerrumqFzrUK65ruXSue3qZVNUrjtRrnrXcoX0cjVNUbmWolxXuJarXC/X7CkpV0yp4fxNPTepiJ85yOWZJj3qmol5"
        "M+yhXIWPx8vQLmxeWkfnrxxm77tvLrVbGff3npuC0KvYfT825klWYMorpR1i+st2nC9OnLjoR45FkXdoJa9PiP6sWPT36YDl7yHl"
        "d2nn+foPGf53mpdfEn6nefkF4Xfap1/wmNfoW0Jeo29K8hp9HXmNjkvyd3wNeVe+OmV5jfLTrw5cInmNdnvMk/MJIU/OQ0K+lZ0S"
        "eW2HvB6csrxG+clr4yWS1+jdHuXVLsjrnYK87pTIayXk1TZteY3yk9/iGZ7XqNZjXqM5Ql6jSkFusyRyq0Beo2jayW8dC3dydrRc"
        "eY309i92XqPmPPV2w//wUkr0l3H5jCz1Yn53eT4jvX5Fy2d0DvmMYpxdR7SvbH2EVTiJ83rMPEbsQVubZ/kqb/75i76fstqVrfY4"
        "PT8RnTNG+Q03wZ9KeYsw340aeYmYXXk9vq8Rzn2kfXz2XLY2i95h2MuFc4Oydrgg4n91+cKu0lX3TIqPE6zKM465yjmOGfovxeWI"
        "dkFbHHMdb5+W2ZWOsv7rPY7ZOB8wt55tOb81dzxFkZ7TneM5OeOYj+K+HegfWCgpvlvWbka8XX/GY5zr1ZL44LVC3JnPvNpRsjPB"
        "LjEgiWPued6wB+bKU2WLC+yfmnJSv6LzEOVxzFWSOGYhvrk+d79PPibEtz0mxLP2n/Io19nTIlfv8cvtjnwFxf0Y59V7zodxPffc"
        "uJBPwB6/HEE/XIR23e+xXWdNSrvK44QjQpxwq0uccL0QJ9wuiRNu9xknHGCf0QfQH/9OcSqHPP6b+fcSq+sR/93qEv9N5zQ6jx8a"
        "l/Lx8kOjf6118ot6jmNe6xzHPEPnK6/nWCYq6hHH/FEuXkEbqpfEMW/wV++eqa032bnNOOZ2n3HM7+DiPuxxzPUuccy3wa/WDv29"
        "Nb845gj1X8QxRylemOKYW/C9jPOrdEQpjpnNg3ELF57h/M10Hct3JMurqA3DH2jEd20adx4f7YiH9ZpXcYNxbgCfV/H94/y+aa1k"
        "PWHzjj0/D1t/OyKIq94PvXUg3/yJiKs28if+Ldr555Jy/cLx91xx1QeLGlf9XZ9x1dcx7tMWV+1znykdlxRXfeW4VX+nuAh7HP1H"
        "WHs/hXjqyLuUXHq1LF9gwfkW9/rLu6ENUBx1a8ap/9ry7uWZf4fyVyypu93YZ+n+4TDycWD9qvwU74+X5t/oLk57ec6/MZK7HJ7z"
        "bgyzdpbnTwQn1Twf46POcRza8kiI+UsXVedu51rJ+I7zz48L/cE1bno/xU2LeWTW5ozLpfXVnv/xmdcd+6HvPIxfed0aJ7JOZXkg"
        "5fEosnyQzVgv3qL4Koexfj7xutUOYp4n3wzuYLHxXv48+c++zsYDP05lef1iOK/GS/7HDVb7D/JciOtT8hHT/lSlmOft0zpt5Ht0"
        "uN45z+OY6jSPJnYyv1hH+S0Se84LLK/ZMFsv49DH4jgP2Z7n8Xdcnkev5+9T3Jg23Ij9R5vjfL7k6ssRX9bo0l86Xve3H1zzOiv/"
        "Dm/5HMv5uF3K59ihHOTqd64O+Ru3iOVb6bN8b0X5PiLJ31iPfC8e856J62HY3/wuz38W4fgl1+ch/5HbumfPgzbG8rP08nEH9NzE"
        "FtaPkhud9Xh7PkcF88ENkn3dK/DvNho8Dpffqs55P1hZJ9obL+Tkg6Y+r+OFdK7yeH2eNvSKc34ryu84fIHPb2XL71iP/CN8/xH7"
        "ab79ifwZ2tBYnnnOqH/8mVpQP3DLh1ekfuA3b52r3tnrrb1CyiLVap+j9dM+npozueJYY+qfBbysOyHli4rzfBjxNx8WPZ+t4m8e"
        "HPGbz3bMZx5IjK+jrN1Fv4s9D2Qn9g8Un9ns3N8v+fyPrxQ5/2O9M69p5H9EXM/wK5L8j51c/I+Z/5F+j2Ce5PuX534r9DMz/2N+"
        "8+KSusWF9Q+3dXH3FK+LR3OXw/t6KOkHWA8b6pzXQTNvG5M36dVmnkfMqyhffIC3lxr5HburOHt1d7e3/I7i79rBqox132j3y1Rl"
        "nPbH8vyOLZiHWD2665DnMSzL81jh670J7AtsedPq+LyOZG+W5XXMcgYtism7xtRyzj+ix29YxrPBNRjnStRx49qIA8A6Ks/feLOQ"
        "v/EG5o+QnAOiHenk4krJnuCev/EqPn+jsX9bwOKG+nm/B9mJbPEr2HcaeRuXm3ZcPm/jc7ZxY+U8fOdtfIK3u5t5Gzs5Pt1z3kbU"
        "P3vuSp9i8iYk/47Iv0jyNjI90Mzb2G6so3zeRqYHmXkb+y9S+ZzzNsL+c7SN2+eLeRzJr2Lmcayc1vFt9fPw+RpbeH9ORZ55Gi3P"
        "t+ZpJHu0kZ/R0i4BJVd+S5/zS9HyMuI8puFO6AVsXYjvN+0KfF5GzO/SvIzwq8jyMh6D3SFa6WpHc87LeN1FJzvaknnkH3oqxdl9"
        "BrzmXcS4wPyxLgK/YMRvvsVbXOvlnG+xTtDzZna+RUOORc+7SH65l/SDLTaF50vyLjZw66d73sX3Gd9ZP7mbez/Z52V5F2PRX4/5"
        "k8cvxzh7rpFv8Wf676V8i6V8i9b6lfItQp7Tnm9x/ZiieMm3+IExVo9G1KPAfIvl9Ps9LK69Xtz3+4w7MdZL8OBxIa7NFi8Of1wc"
        "PHidMw9e7HN8SD8i7ls8by4W5c/ZMThtSfy6cc6OSufsXKvvYxJbOh3tf3ZOexv3+9RzDT8pjNMW/GrJj+Dvrpz2KnApa8ClvBNc"
        "yl2YF97N7sd+h3g2iruj9qP5JRYApx1k+rgxDwUZV5xE/Hhymdler2Y5PzqPZhnv1/J/Hg14x920z2F+dfl5NLW4nsY3q6B5Hk2l"
        "wp9Hgzid3W24fjauv1w4j+YyXEdcXRTf+TgYbXcjvoOT3k3n0SCuaXcrt8/RdsOugnWU2kuM/8rq4arl79Tu4jlAscCTmYDl7yHl"
        "cY+cXyJjrVfDRi1jrZfJ+T2o/771jr/OWOtl8iz3s3OjNvZkxHE5szi/Ltv4bJmk8VkY5wc92pUbu4OTV8PGlRlrP9x6x+0Seb0N"
        "8nqrXV4zivNbZJNX8yTJqzDOr9qjvGYJ8rpMkFdUIq9yyCtkzX90CXB+L3P5p8k+bZPfckF+iM+Scn6QY+Gc3zmPnN8vBc7v5wLn"
        "91MJ5/djcH7/7Hj+LZ1nntiJuGj1/Vzc1ZRzf4vyjNcy9NWvI74BXEmNGa9k5f+mnvv7MuTjwv3dj3OJcO65jftbNFXc3540Z++f"
        "Ydwf+YlIfzlqmVd0u131trTV7knnUNn3Ed2S/QWdD9XozP/ReakLnf1eNv6vlo+zk8WTH2Xt3ZdYTPzFKp9+/zcYB4hzmcx8Ju1c"
        "vhc5txLm7MkNTawDuXNOTVPEOREPyBqqIf4yu88178os+HPWcucbUT2LzWG5c4BaznGSmN/G/14t6/+YrzH/UzwHyXt0kbDfMeTK"
        "zsuaOfyaXx6wTeAB2zKi35C1TxX8JX75wFXce+I1zs+VcYLeOTemACdWN4Nza3Hh3Bq4con9xuDc6oT+gHlytE7WH/pmZH+w84wt"
        "Ljxjs8Aztkl4xjafPOP39bwn5C/t0L3aepy4sc5w3CDJwXKudPb+0R5+3XLnB9/rSy5G/oBJ5ky9c4PwVyn3cnYlihcSuUGzP8Zn"
        "Zn9E/IrJDbb55AbZeW1ybrDZhRu8HfGFbdD/WzhukOIuY8rzHA8rzgejQlwy8YN03kNIGUY/J24QHKFC/l4WJx23cBFWPxf5dU1+"
        "8JqU0zxO/CC1m8kP4nzjSeMHa1L8fO7My1B7xNQRR/s9rd8dYXCEAdgn1Xw5QmYHNTnCA2j3n0rWx59PM0eY9MkR/ntROEL7+HwJ"
        "7XXWkR+keVtsF1oHYoG/Yu1eDp4wvFbxEm+aLz8hz8viMY5zmHgSnCNRV6U49We3uO7EYjZ/0L7Uc9xn7TuN/Zvuzyhn8Z6JnXzc"
        "UuVmGid4jyQO3uhn081FHLngMX+L1zjQtY5xoGTfs3GICymfS73jOLZxiGLeloU1jnIhfZHWR9e8LX45RMTpa1f54xG1o61c/Jmc"
        "S+wad+zPHucL7XAV5WHTn7MuzHhE+3xP8Z4yHrG+QB7xznGnOCo6L0DOI97G1d/Goxn+vzw5xJtp/gGvIfiDKT+qjUdcyetXJxyu"
        "d+YR2QROeR1Fe39HeavEvvRH8IiNHnnEl/LiEbXDrB+cI7s54vRcuUScAy3vN8Fxf+tcGtzf7oK4RLJXdyhDQvwV6lktcopU3pd8"
        "cooXUN6tEk6xucQpKlZOsWWSOMWWEqc4KZxi8yXCKa5RC+oHb3hO8TrVefy0uHCJfxHwsv7QeVcFc9pF5xIjk8wlgkvzzCXSeEI/"
        "FeJj7Fwi+CfMq0tqlio5+3mJTxTmv2YXPrHdhU9s5+xKJp/YzukN4vxYOJ/oztM6z4foJ9XXF9ZPZhqnaPSPliLxis2Z3OtiSybX"
        "umhyS+0SbrGV4xbJbkH7ycnjFxtd+KZGn/wiq0d3D4tzpPiY7nK//KLzeynvnI0vqhX4xbgpz0bFzi9SvFTWr5G13Mai5YY9fYPe"
        "j53zMSVWt8OOJuEXEYcg5xeXCfxiC/OLSPyy2pG1efKLV0v4RdZ+xEsaHOM7Ue6COcbfFpdjfID3A5gc49rCOMYwe752GLwqeMaO"
        "yK8lHGOnwDG2SjjGNoFjXPwalS8nxwj7i3aoMzfPOGC2e1DvH62cPSZ5qzK94x/1ID3dyuVaecf16Md5c46W53Kc41Jah0ds7RWw"
        "tFPB81CxOEeSO/wwdF5efJVppygq52jYLapc7XPOnOOZi7ntc+TP+ptUXnYl+AsN3jFK+WT88o7LXOvnzDvWCnrjzOYdJ49zfFyX"
        "86bwmySc45Wc/96dc+wwvrP+cY/EzubMOZr9tu+iP3nsvMjZiw3ecftF5scq8Y4l3rHEO8483rHsoqJ44R3Tk8Q7/nnaun6a81Gz"
        "63rQ7CXvre28XiHvba0s7y3LR2baG5BXez7ybc9HHu75ffjcgU/k9Z5/Lz6hb+DcJPI/kp2C4ivpHF7aR5M9yljHK86nre1ni0+G"
        "HLT7x1B+lG/xPkne3grF+XcXnlN1nkdiZSFunSKe04h7GEYe9oMo185TaaZvnkxTvE32kaMBvr1HLfGmsYdW78r+/9varV++0cKl"
        "LNf1s3zPZUfeTeP8oj2IFwKnh3O4qfyUZ5zOT9aGD+B3xA8dwPsijJehfKi5yrXHWi7h/J5Y5KtYlw9w3IWR9x36t5EXnjiM/irF"
        "at8NKdXWda+Nzr2GHn6KyiXmHV/TRO3CnkvfEz7j2DowDxrjqR7t1y/YX/sjnP3brm9BXv1tinWcaf2tinW8af0tinXcaf3NfBxB"
        "fyNvR+yvV6zjMRZdwOspE8X/jWLJ0yv4ESnOyrXcqlBuVSi3KpRbFcqtCuVW+XJ7kUeZpX8YecrrKU9xyHN/zT5HPC84Fqnm4iq1"
        "YTZvLTDi/887c0zzz6at+ytjn7r3DLgbe37uC+lMhuLnjfzcYXChsCt0lHvNz11ZtPzcerl8c243TlN+7t+AU3wJnOJvwSk+B/3o"
        "RXY/xukutLf3/NxMrrs28nEYsQA455Hz4OcadaKY1h8znwTicQ/RdUlcdzmn34WU7zC9V63R5W3oRYKdz4mDa7ZwcFozcdqz8byn"
        "C3ve1fS8Ea5eHWpAj2zUhtg6SPlhaJ4X89mTX56e65cjoP4g9rtY8AnEz0Q4P0PPSpq3/OXDJj9JYvXptNVeqB0+nXZ6vz3e8xGU"
        "B/PlCPIVC+XKOx/2bt6O6b1c96FcVa7lyisfdt7l+hDKNde1XHnlw867XO9Cuepdy5VXPuy8y7Uc5brCtVx55cPOs1xmPmwWcN+z"
        "Cvmw9xaWD5vKk2zny5V81Hk+sLdXFdpFyId9CPmwa6jdhHzYq4JcHOCPa2ieLufm7Y6JfRo3DxrXsfftwndthOkBRt7spbwfx5Y3"
        "eym/ztvzZr8q5M3+E/Lsup13sULIa90qyWt9C/JaL5Nw3UuRd7dlyvJa56eXXHGJ5LUOe8yTHBDyJCsCh59OOcvr9RST12spm7wm"
        "6byL/OT1XEqU18zMa/2TlDd5/SjFy+sHKV5epyXy+j7k9T0r7zOl513kJz+W93bm5rUeZHJzPe/iSV5udz8uyG1AIrfPMbnd/dmU"
        "s/2O6XvJT/N++lznXOhymCn5rY28RD1MzjinxJbf2lIvfR3Occ6FXr+inXPxYX/5rRHf4Se/tVN58z/not1ffuu/xj5qks65IPuf"
        "Lc81OJhsfmhdzrBPdNW2pKx2Dhnnph1DfDaevx3n044eIP0F42ygxoiv8cbBNaas+/tKGw9XHE43pDDOUcZpNjRVplg9DzjycQaf"
        "ud+cn7P16KqOSPjM07AXeOUzEddt4zPHhfyOEvtVxVm87yHFGscg2sc6IrPwPna9Bt5Bm5Mvp8kayuQ0/5KP57VxoihnmAFx8VrK"
        "W7ja0a4v5R+mK28htdscyl84knaST9HzF9auNOIMrTwbcYWVj3mMz5xqbmEkdzk8x2UOs3aW5y9k7d7QfAXmo3mOcT7kD3LNYyjh"
        "B432rlOcn9/DPz8u9At3fhD9S8oPOo9/kxs879hOXU29BXGD5BeKRbaMG3bXbB7DwRFJeeYoTu/TjjB/W6z87Up+essHeG6wDuev"
        "197I+e+zv7N+wDjHxN6D3LiUcYOJFWwdjAUijnZ4J35Q1ydonb+J/AxnHOPVie83+cEANy9SvzA4QkPuzB9svZ/jCY38i//J8k6t"
        "2CfxcxxIs3VxhSSe6DnVqf/G8XzKl7TGOD/lXzmuUBtm8rXFgYWd48BILueayc93HP2/zXE9WHL1LPIHsvuqG5372RD6mTrXJ2c4"
        "e5zV66ECOUO2/ncoTwnxT1RukTOk8qZ9coZj4Aw/KuEM96Stftip52z6XPmtwjibHTnzf2lHWH8X4/MNngb9eknt9YrzeNkGjvCA"
        "wcv54iXc8gkXi5fwmk/4mEteJ6/5hIe2OfOD4PkakA/jhDBvaEOsP2qH+H5B8QaJQZ98zKDIx+zIL39X7bvUguQ8w7iY7i2F6Z2U"
        "v9A+Hk5iPpHxJ+8PeFk/QsoXFOf5ap+/+UoYX4Xz0Hvym692ep2v+nzmK2T9kfQm6TxmcIHMj0H6EK0rhfKAND4nrV8PFmf+8s8B"
        "HnCexwwOkLVnwzxRD4e/CH4jk/+j3/dhnuP7k+d+KvQrc37ry3N+W1xYf5hp3N+xYuUnPJDXOrbdWM+YvEkfNjk/pv+ZnB+v39M+"
        "zeD8esH54bndvd44P8POI9kPet3/yjk/tr/Thll9uquRpzAg4/wu58vldf+N5yegz9t4m2qe+9OG2PUy7k87gr+XU/5C7Osof6Hl"
        "/g1Wuw3mOTP+R8L/wW7uPX/hjYz/65fs+4+y95NdgewIvvk/Y1/WiHqyeu9CfGmS7BdPOewrsvvY/RQ3hHrdator3fg//X6KY/XL"
        "/yEewM7/oV388n91Zhxs9vnZfIY69xeV5S88jn1ZG9c/7Nwf9m8G99fOc3+YJ8z5AXafQ2w9MDi/neD8lprty/xZrCMllyvexleh"
        "434Ob1+guAca/xSHTv3dGvfA5zVk88T6Jn4f3704T+7P8p63ce85w73H4P9a+fK5c4CX5TVPFS/v4QXMq4hDX0x8OdaJq0y7As8F"
        "Yt2QcoHwO0i5QLIz1Lja35y5wOclXOBJnC9QxtvhjHO7/u2iJzuRlBfEuCs4P2KJF8zVTnJekPxZT08xL0j2MhkvSP35KZ+84ICE"
        "F/xciRdUSrxgiRecqbzgfI+8YOwiq0cj6lEgLxim3++YXF7QFncg8ILVMl7wLPQIfh+TGAS3NQheaxCc1iC4wUFwg4PgBgfBDQ6C"
        "GxwENzgIbnAQ3OAguMFBcIOD4AYHeW6Q/IYid5kYRByTdt4xXij5uOlfi2D+i1j0f2u/mLh813pjncJzwSEugJ5ojasrg/8sO92u"
        "Weio//XR71n9s8H+9wzpn6MDht0Seuwex/iRjoDzuRMdiE+2/y7kr5T0C5F3JC5PO7LH4Dh0rjFO/QRco8UPynGNTWac3nKlkLyf"
        "4CeMc+gFrjEu4RrjEq7xY3hfNE+uMcrbsWLRp/LjGgdcuMbyqeYaeU4wMQ/tZ/RLcHADbnwguLmBTlzXh/vW4vsOfG8nvxi+t+E7"
        "eMIBgSccEHjCAYEnHGjEd/CEAwIHWX6NoH8RB7lI2Jd55SBRT1WopyrUUxXqOVO4yQGBm5yXJzdpy3OLPCHgJhcIfgDKcyCLa7Xn"
        "vW1mcfqu3OPD3O9TH+9cO03c4xrEq38I8er3IF79fdDzEGfsOd/tj7h8t9k8sFa/QSx4i06QXBOM6hHS4SCvh5G9bXPQHt+i84QU"
        "n3oz8YTX8frrVOfV7fWZV7fXZ17d3jZc75JXt1fIq9tL4wX6XW8jNz61XiGvbq+QV7e32Hl1Py3k1X3MY17dbwic0dclnNEz4Iy+"
        "JuGMngZndGyGc0ZPXiKcUZ9HzighcEaawBltl8jrAcir1y6vGcUZrbfJa2ZyRqs9yusdgrzuEOS1UiKvt0Net6UteuclwBktSlv3"
        "4zOPM6rxmFd3tpBX93JBbhUSuYWRV7ecyc12jsUHWb36TX/GlPJFV/FxrPnn030+ZdVDbJyRpX6NylRyRr9Kif5dJ85IO8zqv3UV"
        "zt2En9LkjQL8dW+eKu4o6Y87muL8ulk+SOeNIpB3BLxR/UjK6l+3xzud4fI20LnCFO9EXM2occ5thPN7NTTNNfy+ag5/u8kffZ71"
        "T8oHROfXCn7GwjmkF+Af3OPCIT3KOKRDLhySLU/cw6lc8XqFc0iMF6T4eHOeOS3hkU7hvX28n9WW34Z4pFOTxCPdx8cR2s59Jf/r"
        "cfhNt7D768Ellb/bOe6twHhped5kv3nPTrnwSIjbkcVnL2b+Nd95z+qZ4X4zxnl2fOv5tY6wdqTzpSlegs61lnFctvboLlI82d4C"
        "OaXuPOMKXXml04XxSmK+s+YaZ3kMQR7EV3rOd3baI690yoVXcp4ftCMUjxXk5m87t/SvReKW/hfjlsrBLW0545NbOl8gt/RPPrml"
        "fwC3dNwjt3S2SNzSWZ/c0ikXbmkkN7dE5wwGxsEtHZBwSwdduKWXnbklPH8zzpdeM4/0hhcEbum8T27puMAtnfXILR134ZbonLHd"
        "Prmlh8EtPVogt4T4fuWLQhzGcQm3ROXd6rO8m1Hej0u4pX3TzC355ACG8+OWkgv5OFL7OnIw5zpi+HkX9yH+aonitJ+kdViM+ya/"
        "WuU8Z32cfvecp/TxIq3bheYpfTy/dXsz4srofAOKM2/4lMrNVzSfyOL8ffdHab6fHXnmP6P+8B41l/z/+3FN10u4phEXrqnLI9f0"
        "RcV5PjswzVzTvknmmvb45JoOYtxAT3bNd8bWGeKnltQQ3zRSHL5JNp/tniHzWd5800EXvgnnJtQ6nzNA67vJN53neFiKay8e37Sn"
        "wPlucWH9YqbxukeKxesezM051bpxTuclnNNJgXM6JXBOpy8Rzgl2R8SlTx7ndNIn53QyN+dk+XuLZXzGomHb/Rss9lUx35l2+Dz8"
        "FHycNc2/9Pfi5z07w9mHpiPvmb4PLiDvmX5/0fOencmPe7LlPWNyc897dlbgn05K+KfjAv/0DM8/QT/ebujHsCMdOsDzT4MzjX8a"
        "kfBPIx75pzMC/zTC809GPC74p0HwT4Pwxw165Z/OvqH4J1pnyY4o555Ou3BPJ525p8Hzgp0iX+7pva9x9juDezrvwj2tfs2TnUnK"
        "PR0vcU8+ylt87on8Z3N0OU4d93TchXui/pz2yT2NSbin/1finpQS91TinmYq99TvkXt6aJK4JxZ/9v8BTACnTA=="
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

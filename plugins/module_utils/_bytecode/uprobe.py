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
    "type": "kprobe", "code": [12616, 6880],
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
    "type": "kprobe", "code": [26360, 15872],
    "maps": (
        "control 3 paths 161 compared 375 owners 153 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 114 tally 128 control 17 control 70 events 7 control 14 control 521 "
        "rows 19 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
        "_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS"
        " 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 "
        "HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID_LEVEL "
        "11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 11 HOST_LEVEL 9 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 104 CASTS 3 TYPE_O"
        "F_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18"
        " UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 628 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 619 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 466 bpf_rdonly_cast 15 bpf_rdonly_cast 111 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 1819",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [57968, 14520],
    "maps": (
        "control 3 compared 341 owners 157 owners 20 owners 39 owner_levels 20 owners 46 owners 51 owner_leve"
        "ls 8 owners 23 owners 115 tally 136 control 16 control 71 events 7 control 15 control 527 rows 20 bl"
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
        "L 14 TYPED 3 MAX_EVENTS 19 EVENT_SIZE 17 TASK_GROUP_LEADER 24 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_P"
        "IDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 "
        "PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TY"
        "PED 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 28 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNE"
        "D 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 434 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 196 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 168 TASK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_"
        "OWN_CRED 182 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 110 CRED_UID 1 TASK_COMM 30 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 425 bpf_rdonly_cast 149 bpf_rdonly_cast 265 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 559 bpf_rdonly_cast 14 bpf_rdonly_cast 113 bpf_rdonly_cast 31"
    ),
    "linked": "keep_stack 1649",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [86896, 14400],
    "maps": (
        "control 3 scratch_calls 71 frames 19 frames 27 frames 50 frames 9 paths 117 compared 369 owners 101 "
        "tally 177 control 15 control 77 events 7 control 15 control 521 rows 22 blank 9 rows 6 rows 7 contro"
        "l 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 35 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 55 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 "
        "TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID"
        "_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 TYPED 102 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED"
        " 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 911 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 105 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 804 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 205 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 102 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1634",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [115520, 14392],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 50 frames 9 paths 117 compared 369 owners 101 "
        "tally 177 control 15 control 77 events 7 control 15 control 521 rows 22 blank 9 rows 6 rows 7 contro"
        "l 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 55 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 "
        "TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID"
        "_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 TYPED 102 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED"
        " 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 910 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 105 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 803 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 205 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 102 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1633",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [129912, 13592],
    "maps": (
        "control 3 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 332 owners 107 tally 184 "
        "control 15 control 78 events 7 control 15 control 528 rows 22 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 57 ATTACHED_PER_CONTAINER 36 STATISTICS 6 PATHS 4 WANTS_PID 11"
        " CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 PID_NUMBERS 17 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 1"
        "8 KEY_VALUE 24 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THR"
        "EAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS"
        " 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 10 TYPED 30 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4 TYP"
        "ED 105 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 81 UNSIGNED 12 SU"
        "B_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 715 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 171 T"
        "ASK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_C"
        "RED 108 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 689 bpf_rdonly_cast 24 bpf_rdonly_cast 14 bpf_get_current_task_btf 174 bpf_"
        "get_current_task_btf 205 bpf_get_current_task_btf 176 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1533",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [6320, 6296],
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
    "type": "kprobe", "code": [19496, 6864],
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
    "type": "kprobe", "code": [42232, 15736],
    "maps": (
        "control 3 paths 161 compared 375 owners 144 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 115 tally 124 control 17 control 70 events 7 control 13 control 518 "
        "rows 18 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
        "_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TAS"
        "K_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 HOST_LEVEL 14 "
        "TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_"
        "INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 11 HOST_LEVEL 10 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_"
        "NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 2"
        "8 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 102 CASTS 3 TYPE_OF_TASK_OWN_CR"
        "ED 4 CASTS 26 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 S"
        "LOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 619 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 202 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 106 CRED_UID 1 TASK_COMM 28 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 610 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 465 bpf_rdonly_cast 15 bpf_rdonly_cast 109 bpf_rdonly_cast 29"
    ),
    "linked": "keep_stack 1802",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [72488, 14408],
    "maps": (
        "control 3 compared 342 owners 148 owners 20 owners 39 owner_levels 20 owners 46 owners 51 owner_leve"
        "ls 8 owners 23 owners 116 tally 134 control 17 control 70 events 7 control 15 control 523 rows 19 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 12 PATHS 8 OPERAND0 20 "
        "PATHS 96 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT"
        " 46 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK"
        " 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 91 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_G"
        "ROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_L"
        "EADER 17 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 18 KEY_VALUE 24 BY 11 HOST_LEVEL 14 TYPED 3 M"
        "AX_EVENTS 19 EVENT_SIZE 17 TASK_GROUP_LEADER 24 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PI"
        "D_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_"
        "LEVEL 8 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 "
        "TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS"
        " 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 426 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 281 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_O"
        "WN_CRED 178 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 110 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 417 bpf_rdonly_cast 149 bpf_rdonly_cast 350 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 468 bpf_rdonly_cast 16 bpf_rdonly_cast 113 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 1635",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [101296, 14224],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 50 frames 9 paths 117 compared 369 owners 92 t"
        "ally 171 control 16 control 76 events 7 control 15 control 515 rows 22 blank 9 rows 6 rows 7 control"
        " 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 33 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 77 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 46 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 KEY_"
        "VALUE 22 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 102 CA"
        "STS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED 12 SUB_BITS 76"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 895 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 84 TA"
        "SK_TGID 1 TASK_PID 198 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 105 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 794 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 87 bpf_"
        "get_current_task_btf 199 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 102 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1612",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [143504, 13416],
    "maps": (
        "control 3 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 332 owners 96 tally 177 c"
        "ontrol 16 control 76 events 7 control 15 control 525 rows 22 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 46 ATTACHED_PER_CONTAINER 36 STATISTICS 6 PATHS 4 WANTS_PID 11"
        " CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 19 PIDNS_INUM 8 "
        "UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22"
        " BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID"
        "_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HO"
        "ST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 105 CASTS 4 T"
        "YPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 81 UNSIGNED 12 SUB_BITS 76 UNSIGN"
        "ED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 783 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 85 TA"
        "SK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 108 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 678 bpf_rdonly_cast 104 bpf_rdonly_cast 12 bpf_get_current_task_btf 88 bpf_"
        "get_current_task_btf 205 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1511",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3d30c63186f3439862ec33fa7900faec6bb40ce263f4f1a27313093fb108e54f",
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
        "eNrtnX90HFd592dW+1OJLVn2SrKJsJQQWzFRIicmMYY0yg8SxS3YJFFjAsJWhHEqMLFiGnu8gK0YEuMX2iiBxKjAa8mJLdMWm1NO"
        "bc7p6Zq3tFGBAyqlrXtMW5UDVPwKoeXldRxr99XO/T4zc+/M3ZnZX1rF43/WO5q9c+997n3uc5/n+cxNNyr6v1Mq++xftiOb+2xe"
        "pHD/0mPsMxZSlB3ZbPYTs//P/SSpxPTrGn6fVCP6Z7PK/z6phtl9oW79s6MtxJ6Lv38Wn6mBrqy1PqllU1n2eRafk/icwOcZfJ7G"
        "50l8juPzMD4P4fMpfB7A5z587sYna/8nqD613Vnn9jwkaWc9a+co+52GfqTPvib0p8Y+tyUUpXX2cxc+hfL2bVgK+UQVx+ellj2s"
        "P+cYE8O+iHKbQvW/Knd/DX9/Hb6fiuH3e87rv0+PQr6z5Z+fle+pWfHEUc6g3h52n628xaUtpz9POWFLOWI/9R3H755mFzY0oF6r"
        "0D8Jdl9zlH9uhMbvGLuvpS3Dnhtj4zs9CDmpkBM+k+qVervSw6g/7tvcR/PovOs8Om+ZR+k4xk+czQttqFn/7FF/kWX1XKJ/bxn+"
        "Gft9FL/rk9VvIasf6lWH+6idm9vKU09Tj/xCMm925p0fqWVb+OtN3sY/zSeaRyc0ki/7Yctg2l+/DVe23+z9BD0a4q9ro1sE/cS+"
        "n0L5/Qdfdq3Xy5z+vpUrtw/zkMrrQ71Ohel5a1l/34D+C7F+exGf1J8v4nN7243sd+s3Mv26bhN7DtYD2/0Nr+PqYxsHCbTnMcg7"
        "Cnk/Jsr7Y6y9CfT/sEzeC5i8Iee64dLIO6lAzirJ+ZesPYfXZq39qh3Z5Nifu/CpPc/6raWhFvVCv1yJ319Jeo5dj83q1dlqZGNh"
        "tPt253J7Qi9m9c/4FvTbHmPd2Jj7Xcxbf8vmoymHez3KYWFZ5OA67/KU8wtLOalaJoek0sP6pYbmI7vetyiMfmxh7e7b4K/dg5Vt"
        "tzbKxl1ufc2NF+2IOX7UPOOxJ6TqnxFlDXv+EtwXxjzGpzaGfrnSWU9sv/1aNl7WbYHdtcnQa6lcudD3yejP2PzYhvEXw/jbxo/P"
        "iPIv7D60uycewfXl+F7DyacnruI70zd9Q4qhb3P9Qf3b0vanGSd7JVnzbu75dv19v/P8WMfk2qOyDtYeh704xCqePgJ51jA9ndO7"
        "ZD/tzvWjAnngs0d5h/6EvuO/wby7E+37sWRdGc44XRfXGWs9znuqRy2/Tsec7ayk+r2srp9c1uEeVdWfF1FSen3pvs2DNB/8rXPy"
        "+fBL9NuHWL8I9mEyivHxZFiyHndz67F2hMmX9kOG3Q97tGMlu7AtxuzZB2Y/X569tw76tK5RIg+0n57Th3FHz+lb5NyPNL5a2lRu"
        "vFI9xf1H7zNvz9BzFlrWAW2U7cu0xkNO43pfag8rb0MT7QewTxs46zgOe9Raxfl6THI97DLfarh65ur/5Vz9cX9qZCqbb19K85/2"
        "D6TvehvemLGOF9on2tc9psdy9gTT3+ivth2Kdb+ptT2sWPehWtsWxbo/1do2KdZ9q9bWrVj3s1pbl2Ld535CH7u59YntW9MP8+Ml"
        "Nw5yPXMC8+bEsDm+kh9Zvzf3/69pN3/x+jbz/psKWW8Mff1e1n48v3fwFnxnE7B36C34zsZl7/CbBf9Doevcb2dYue3GvlFftxvb"
        "jXmRk+AD7Dm30vpK+0TI84yx7zb2j5Ou9ZmcrY9VX+b8I6ewfzwFOyxX39yUTqvO8zQnj19Z1p3etsuUgp4bNvVECP2ae+Q5NnyV"
        "c7vRH4L+TirfsfVfTk9T/1E5uX24Xl47ymtuhn7/uxmrP+fcrD77teV3SUXl5NyjLtWvaKNMP2hj8POsYOMi1RjHfN6Bv8M/s6IV"
        "f2/myqN60r4hqX6VtWcU824Mfp8Va3F/J+7HvBuDn2gF5ltjF/6OeTcGv9IKzM/GjWj3sZlC5cSNixi/75L5HcRxQuttb1vU03gR"
        "52v/QZ/7mujNxc1XtDMZ2zdj1QPmfK2XzNdJbr7ezdbHroLnZ7zK5ifWzXNPyubng7b+YvOz3nl+rkR5TTQ/750hu6PVYkcnYxtm"
        "2L7mHTOO5bSinHoq554Zzr8o2HlkVyRjv9HXzb4nYDfJ/JDG+lwiP6TXcsbYfdpQPbd+9484l59axfYndVdBzi7+SeoHWof78LyO"
        "tn/Q+2VbFPZfFPbfNrKz8BzB75UakLR7p7w+vvyuA978rqSX+o6VpjzS1+J8I39uS9OXMmzcjbN9QBCvCOIVQbwiiFcE8YogXhHE"
        "Ky7heIUWxCs8xSvu9xiveMdrPF5xY5HxijdWKF7xeiFecYUQr1jmLV5h82OPc3aUXX8zA6Y5IfhdE2tKFKe4BvsGilM8g3b9RLKe"
        "PD3HcYp/9Bmn+EiF4hSPZKz2sszeJ72WVN/P+v3jYchzveN+nOwbsmu92tup9eb6XlK7+7i4P2fzjextW/nPeNyXYz3qQz07Gm43"
        "5ru+Hw+x/bh2jPVfHfwodc/x+84U9JsRjyjXvnzE2/6C9hOyeoj+Ovd9+SbnfTn2/S1LX4f5sjRvXCx9Dx+3Sn+Gj1tpaGcf9HfH"
        "G+oN/azLIwx5jEIet6Fdq531gREfixUYH8PvRD9Z72OKS1zsvFN9zLjYSklcTKh/T6hWcb4ek1wX4mLC35OhkFLaeNh/zBQXD1OE"
        "eFhciIfVC/GwZiEe1irEw9qDeJjj+vGlIB5WVDzs8SLjYXuKioeZ8S/4ExvruXgYxb+0UTb/TmHep1ZgPjS2CvGwh7l4mBn/gn+x"
        "cS0XDzPjX/BHNnZz8TCKf2mj8F82bkK73x3EwwqKh60J4mG+4mELi4yHRSXxsBrEw0Ie42EzF4O4RBCXCOISQVwiiEsEcYkgLnGp"
        "xyUCjsJbXCLgKFhcIuAoOP/VnHEUnww4ipLEJwKOQveTihxF1Dl+oB2HX/Q5jNud5niJu+wDdgjjb/bPezc3kt5D+cOM11iOfktf"
        "Y9p3uan4QEL/nbLhD0z90mIf19nN+P2JR1HOSsf5ui/9LPYNjbSfwX5zYLK0HIgi0xchzi9Pfu9UrUd/d0j0dy/JMHsN41H0e8eF"
        "cfwCe24yHufkbZ1PB2Y7PKKweLt2H/LRbzD/HtfbuV5JOPmzBwU/tmBXn2grkz+7H3831pNPcH5tWud6V7+X928Pvofzb9N86V39"
        "rhL5uad8+bnJD2Dzby+luMhc+bfZQlou/3ZEucjZGTm79v/l1g/cn8Z+ZVsN6onPq2tU5TLL78heIztlFz63hqO6Ht4aXqTXIxlm"
        "Hu5kWNW/R5QjbP7cR/UZ1b9vDTMLNzn7uwjuj+p//wLu78b9f8LmVXihvgImw4eycdyf0P/+HO7vxP2fxf21+jzJ3RfWrz+N+3bg"
        "PsSd7iOe44/w/WF8/xS+d+H7QXwnfzfzfxl+/hVufv7Xl4V7Scb3VoR30UZP4+/wF64Az9a4BX+HP7GR+veDQTygoHjA24J4gK94"
        "wPIi4wFNknjAEsQDFnuMByz0yMd8LeBjFCc+5tmAj1H88DGPgI/ZnnGeF391sbg49leD+FYQ3wriW0F8K4hvBfGtIL4VcDdBfEsJ"
        "uJuAuwm4m/LEtQLuxoudHHA3ilLW/X7A3VQnd+MaR50qUxz1fBBHLSqO+uJMEEet5jjqM6+ROOrXSht3sMVR/7xK4qhxn3HUdp9x"
        "1C6PcdRmIY6qCHHUViGO2inEUetLEkctFS+VjN9QEU6K4qhm3BT+6caHJXHU5UEctaA46vmLQRzVTxz1exeLi6N+86JzHPXFi8wv"
        "8ncXvcVRv37RuX5/XWQ86y8vWvc15vg67Crfw17iWTb+GvEsFfGsBkk8q7aVzfdV7RL7Li6x4yKCPdwpsc9quPipac91Osdz18H+"
        "qlmE37H7cuN0AebL+Wxs9nlrJfvgjZy/mez7iHK9bX+2ZbZf62A3pmBfxeLMfqP4Sk+sXV/PxOekMU9z+8es3t/tqvV6DH6a3N9j"
        "Du3ce5Vpr+f+lH7eXNf1er0BdiH8ow/A75WsqTH2ny98fOF/5/7/Yt9bvtBywzeYfZlEubPiWWt/7r7Nb0L98fwTWDebFaF9mMcn"
        "7sd3lLsrgn1ahLVra+QCW58jMVWvXyTD7IdIVr8eUSKsX7B/20t2Ouw1ff9iWReTiW/p7cjJuc7ip9v7qNnf+nNCCW592KrWs3qo"
        "17C/q29k9ZitFavHam4cao3kV76Oix9sVReinH9EOf8klPMNvpwlVM7X8fsFzA6atRPC+F1E/3ub8Pxuzv+3Vb0cv/um8Lu/FJ5H"
        "v/sLzK8lzP6avb/WEoczn0P5ZYtw/9eF+78klG+8X1goh+yBuHCd8tUiwnXKUwsJ18luYfO3zvCbTbvqwWnrOotx3Rzm50Gy5o/Z"
        "fnA1qyflYw+uJn30IUFvHbb5Rw5b/V3r4NfoN9e1Hfo+CH444fl2/+NHUZ/LWbuPsueJ9co9L6Tr6Qd91a/weg2gXvWu9arR63V3"
        "her1AOq1xLVeYb1eaypUrztRr2bXekX0erVVqF6rUa8rXOsV1eu1sCL1SiqLuXjT4A0q8mfwvDaFs6OuntWbMQ/1Kn4+XoZ+YXop"
        "t87cqscx2fMeWUL9VsP9ffCGMOwq9rvvLiG7glV47xKKlzL7Jeefy/0ifZviGEdOJlSmx27j7QkxnpVM/DQTsvw9ovxXhtfXpJd/"
        "neWvk15+SbhOevnnwnXadzM9nIwk2DoUqWXrUoT29az/tq/5S+R/sXW4JfTVjDWesn1NFOV9Rb++/Y6T+Dvr1+13hMivoV/vDf1Z"
        "RrSrcoZBMnQj1z+7MC4rb18dyoj2VWeZ7KvLOfsqCvtqEavfrDxCkAezR+rQ3wvRn/szTH4xyC8uyC+B+z/Gyasl9JGMdR3ffsce"
        "ibx2QV6P2eU1KzAnedXPibwessmrvUzyWlKUvN7uUV7dgrzuEuR1p0Ret0FeXRnLPtHY55PfcDPan6y5wSa/5jmR3yomv3qF8xfY"
        "5NcpyI/swoggP8jtRNj0o18B/a7LTYXcVMhNrRXsflFujUxuKuSmQm6qKLdFvNzurRPktkAit1omt3sTGae4dTLWx/nRqB3bEFew"
        "2s16/zeI8avi8lW19gLtdiP+8NKMGC/Tx1cNa4e1XSzuvtDwb9c47eNX8/FFJ3umC/bCo5bx9CI+qV+2q+dmWP8nOb+O6F/Z/jhr"
        "cPrDqGeYlZ/zU+t/b1/gq765eXWrQ73JvqH62e2Zv52x+pVpH5vegrgp/FvpF1BuhJVbdzWevwn7uRr2eWI/rsfZPnMzvm+4A9cx"
        "jzTMrxNvw/cwsx824/uGpCn/3BROvxP1WAP/Uejn2dwvNrxJ4fo5GeH97bvA2ebyh/XxAb9MSxPlx7www+cb1heYD13vnA8NO5ry"
        "e0T/oi0fuon3c8v8U8fYPPCeD23wBvntdTOefzh/XkaJyunPU07efOhj+N1ujBcsuJQnLus3I29vKOsxX/YqSZ7xRiF/zZ8flt5n"
        "mUzAvzEsyYce/JnhV9R/N+Qxv3CoMvWkcdU/MOWSD10vyYcW8qSb84/79JNCntyTQl7s0BmPcl04J3L1ngfd7chpUP5Q/4i/dTOp"
        "XMuVa+RBozx7HnQc43Al+vVpj/26oCz9Ks83jgv5xmtd8o2bhXzjbkm+cbfPfOMQ+0x8GOPxi4pTPeR55CxOmFrfjDzytS555FNZ"
        "qzzF+UPzUj5fvmWMr41O8VXP+dAbnfOhq1Rf5StnisuHbkY+9FYu70EbbZbkQ2/21+7Byrab/OVmPnS3z3zoO7n8EXs+dLNLPvRb"
        "EZ/rxj5gbWH50HEav8iHRrt7EhEuTteToHzoDnwne4/lZfdZ3p+c5eLWdN9DF53joohHjiGuaOSJveei8/zoRl6tcxz0AbJbiR8E"
        "F5J7Lrefbdt4kd9/bZSsJ2OSeCsbaNrTsFeH7XnZU37yskd/xOdlJ/5JUp9/dryeLy/7cEnzsv+Pz7zsqxg3asvL9rlPlc5Hystu"
        "vMjZ7bb8e5aQ2XfIhbM2xgOrH8Wrrfb0tKNdPu2Sdz2d9VTOsWnkmVLe9dqs0zg18xWmPfPO006cMvRl39g0uGuml7bFEVeOg7t+"
        "AuU+xuuN1EHJ8/tL02/9B+X9xuVfH8tfD6/laGOsv0W93Yd6Uv+3rFyOecHiPNL3XD0ne89VPf+eK+n7rRqMfW5R77cSxo9rXvbT"
        "lJcdUrzpyTC37or919s29qrjuPU6/408rs+9as1DeUBff/PluzQoTs/VRtuxjrxZ8VUPY1098KrVT3KusZvlIY61g2tYZTw3py/P"
        "GfkFQ68yfcDPa1F+ZB8lcd6D6O81/LoWPa/7seB31W5EuUI+dfpx079Vr5evcus32UmnHO5XLfWldSIZ+h/VmickzoOe6E0SP89P"
        "VDZe2Dzog53WtwLjEXYy5b1HlB+q1ry93jbzPAs9nzu6MW9emjbWin1Jl6P+77jqcuSvtbqMl3te9bdPvONVVv8PhJx+Z5N7lJd/"
        "rpz9lv1qj/IFrp3nmurhLxDrucZnPa9DPX8/ZF1HZeuhLU8MeWu0jnrV+7Qu2vPOmjkeyuu66bYuiuWk1rHYi8HpCOtBauA8i3s8"
        "5GzP07pg+ANXxTH/r5Ps715GvJiVm9O7YegxXa83Oe8L7e858b/u+1p3Bzyuu8a6OJ3JVx+v5WmjL2ec1qO+oxjfY+w5LQ0q1x+k"
        "L7RRzPMj/PgRx3Gh44niI9qo4jo+nfpJG6Px0a0WNQ6E9pRrHNja79LOUtmlEeUNqnWdtM+j9my+fNikelvIy/oSUQ5x/n63+UV+"
        "PN96TlbeOsWfnhtn5fQPeNVvbHzV7XfWb/Z+ZfNGO8b6V4yvGPqOuAm876mjifI527OO41nih6brruN5/9yMZ1O/vZzJVy+/5ZLf"
        "y6bnsA+jftXGXoa+E+3wTVy+EJVjXo9DD/LjKzXgUf8J4yxNcUjoK796r6NpVXHjw23d21/hde9Y/np4X+8k4wDrHcVVxXVul7He"
        "MXmTnUz2MPkjU6hf3zDvF+2/ijke+/vrOb90fz+zg/sXy/TqZY7XtcP1Wes+0Ot+F3iJkbeX+3udZX+nHWPt6G9i++z+WLOkXrW+"
        "npuCnZ8zZ+PcdeLjwlw+RwxyOYV9U648PY8qxvLOiI9NgrOlOIKeX2CZlwYHQe+Nxu8iShM3v0m/kr1B+7rUYtN+13m90I368yPK"
        "BayH17H4g+T9IdrRTVw+KvkJcs/blycfY6typb7/pPrtNPZlzA9icATkl3jCvt/Q96fYT2rUnptMv+3LyNfZopf7E9v8sfIhWgPr"
        "yK3Yvxr5FiprR0ebyrWLuHeRszTeI3ibOX92OLY/xLU/hfbn3teyTzE5FZJnT/zfsp2Yt6plv0b70HMNXdw4of1q7vkft8QXzvUR"
        "37nnFaqflX839QD8Osh3pf17/7KvQo+zvCHy9z0A/ZvLr9Kv36TM6Xw3eGhLnOfNiM/daokPGPGc2tNCvPyvYGchX2qA5U/1L3s+"
        "K5b7Vku5m1fTesryqXL+Tj3PLL6oNHoG+Vs2PYP8LkPPWMb5GawTVj1jvN9qbBPsA7Y+9D1t+gv0ONs6vKfgCPT8Ova+l/5VL3P7"
        "d4rTkv8n3cTnHWjj8CPE6139Y1OO/rE3vOLkH+topnjQ52es/hx6Xu9Qfr8O+WfP0fmUXuN5UfJHNQn22pSvOCbxfm7PJR5G5D39"
        "1teQA+ot87uKdgaNw6TC85rnGvl8iKT6K/2FFltjy3T9Zo9ztXDr4LnGuF7OMfg1Db0bYeV3NN1vfGdyvlciv2ZHOSTj/3benzz+"
        "5TznZ60nP+v39es9sQhXH3perh1dFr1LeV/W9quW9bdjMMStx8Tzn1J5OefyXK3xTyq/4wF+ndoGLoXVS1U63sT+fjfmPX3PPaee"
        "7lMV7r64cF8c91l/fzdxOZb7wrjPej1GvJPlPp1z2IH+ikLuCuRO8o6pXP/m3m+gWvJe6m539hfm/p4r5xHkIdchbzPNsHplOfJZ"
        "02yZVB7ZR35ajHfkUS5HvvHesHA/4u91IYVr39bZ8aCPc7E+GD/JGj7fse6dNM9UjJt6x3lI+pfuM97rUMPWmRM7zXaz/GVmZz+A"
        "fuyJML1C/AnlFZC9kkYeZy6/vdWSN9ATqeHKPYb8GnovkNbH5tktq19l6yDW33M3NbP3KuD5LfWMSzHnLctzKL5+zvuIWxq2nFcs"
        "cYy6FYqgp8gOf/d51o5WtOO3QjtahXb8VGjHf2Wd7KaI8mDGuo8O+O+A/7aOx4D/pnyLSvHf9P6XYvlvKscv/92K3/nlv+l3Xvlv"
        "Gv9e+W+6/5ikHJH/pv2iyH/Tey9E/rtdseazBfy3abcF/HfAfwf8d/56Bfy3yH/TdZH/Jr0s8t+kl0X+m+zfgP92tq8C/pt9D/hv"
        "UV4B/x3w35XnvzdxftKA/8b4usT5b5HDMPJzwV2nt8LPSPw39N0Jg+9mDs3N+L5BiP/SPj4Xx+my2B0Gv13jjd/ubfpywG0H3HbA"
        "bQfcdkX6K+C2C403zDdu+38rTvUIuO35xm2/n4tryrntLf7aPe+4bRboLJzbvgVxtXJz2534XsPFVUxu+1ouL1TObX/AJ7e9tczc"
        "9rs8cttM79jOE8H62xPHuVol57f/GP38fUm9/mmO+e2v++S331ghfvv1HL9N78W3c7XvY/0NrrYnfo+Sz6628WtxxTFfyjfPfdBf"
        "Hn3RPHee/HbnfPtbjX2WIzf8BB+Pl3F4JeO493jMqx934bj3lJjjbl+G+dHkOA8vHT77yyXis1+oEj77MwXy2Z/2xmdTewvls29W"
        "HNen0vPZvwZHJ+Oz3yTx5/zIJ589VSV8do9P7nkDuOf3F8Vne+eyb/NZv7egfvcGXLYScNkBl11uLvvugMtW8nHZV6lWP5zBZwv7"
        "jZ6YjB+8JeCyC+Ky29HfzQVy2c0Bl+1Jz7Vfolx2c8BlexkHAZc9T7nsKBfn0PMwLPNZ5LIDHjvgsfPz2Ae88djH/PLYdXM6vyvO"
        "Xw/Suhnw19b8AZO/rnP1fznz12tc+OvDHH8dcNeV5q4VXT7Vw12/5JO7npZw1z8OuGsl4K4D7rpauetBj9z1B8vEXb+X+W2bxf15"
        "ibhrW162wF03ybjrTRLeOqY4Xw9z5djXB+itIdOOzXHWzQnhvkSc6wfK05Dli6duMMdBXK9HO+NeXHnoHdz1yvMD/1AcDy3ErdLv"
        "w99deejbwX9sAP9xF/iPu6EP3s5+j/0IcWOU30b9Z76P+dtsfoaZvWzonzDjd9PI06ZztXL99dscTzer3y6zXDf0lLD/2RqO6vXf"
        "Gl7E6hlOGuWHFPN949p+mqcsfr01zDLPkrO/i+B+xj004n5an1kDk+GFev8kw3Vs3zp7f0L/O/Jh9nfi/oW4/3LWj7P3hRWTO9P2"
        "03mnCXzfyOWbaPuF86j3d+E78of2r+X2Idp+xlHswvpJ/SXmWeXsZtXyd+r3bbAPyE5Ihp7Nhix/jyif8cjTpbLWdrU8pGWt7TJ5"
        "usf069vv+MOstV0mN/Ioe6/RQ4NZcV5WF0/Xa5ufnWWan8XxdLCfXfmsOzh5tTx0W9Y6DrffcatEXm+FvN5il1dV8XQrbfJqL5O8"
        "iuPpGjzKa4Egr8sEeSUk8opCXpGsxS8wD3i6XzE7qJH3H9vkd5MgP+RBSXk6yLF4nu6cR57unwWe7vsCT/c9CU/3XfB038k4xuNr"
        "1yLe1Yr98kNcflPF+bqVBeZFGf6YryC/APzGYjMvyMrZVZ6v+yLk48LXPYr3/zy/0bB/uhQLX7eyUnzdgQznX/Z7vuoDwvmqlDcQ"
        "w/mq+D5X56tSHIjsn2MWvaRa8isiyraM1d9Jefr2fUi/ZH+yiIv72Xg9zJ/0Cuf4lo3Xa+Tz4mT538eY3PalVhEvcTsX57/kuD28"
        "R2kD7e/A27jzezHOj9zSxhwo7lxSW4W4JOL3WEe19P2K/Q68KT1fxk2RnqT3EVE7S81NuXN7Wt55klrWxV9vkI1/6H2sI5S3QfI+"
        "sVJRnOXK3m9VPbyZX36vS+D3urJifJD1Tz3iJH55vtu55/Qtdi5XxvV559KY4k6tRx7Ouk4XLq2Fq5c4bgwurUkYD9CTJ5pk42Ff"
        "VY4HO3/Y6cIftgv8YZeEP+zyyR/+bbbVEhftUbagHz9lrDMc50dyGDTt5tzvTwzy65Y77/dOX3KhOFC5uVDvnB/iXco2zj9FeTAi"
        "52eOxy3VOR6Rp2Jyfl0+Ob+72HOlnF+7C+f3O8gj7MI+opPj/Ch/Mqn8jONXRX1wQsgvJt6P3s8QUcYwzonzw3mtCtmJ7LzWPgvH"
        "YI2TESds8n5XzDjpceL9qN9M3q9xJp+9VzzvVzvD63NnvoX6I6kel/jrkQcZgn9TLZT3Y/sEk/e7E/39j1XK+53xyfv9oCS8n31e"
        "voT+mrzo5H9KRpkh3BeT5bE0ezwvk53zWnEeC/nM2pXEZW1SnMZtZFZy3H5HksdC614ytIE9t9Hl3FqB46vYebVjxLfQey2Ic+x0"
        "5Bz7ZVwJ3ndMeXWu59ZCXua5tauMfaou9yiTO+Vf1W3j1zNZvr4xn+aa3ziaP0/fd14z8rdcecgVtA6MO+ot7dhaLt9MzhPed9Gp"
        "nl71h/Y89LmyXi/ngRjjCO16n/I7ZRxha5Ec4bqLTnlUlDco5whv5NpfrvNdDf5CiCunnzb9bBxHeBtvZ51yuN+ZI7yAc143STjC"
        "tRI/0y/AETZ75AinC+IItefZODhHfnjk6bnyhHh/s3zcXPDJ6/0GvN7OIs97XQu77otCHhfa2SDyhVTfH/ms77+jvr0F8oWdJeYL"
        "2wO+0KrvA77QI18ILuFIe5Xzhb8X8IVKPr6Qndtgnz+dLue93hPyss5ElM9z9rc7V9haYq4wXmauEOPTJ1dI/joxf8bOFYJfAr/Y"
        "sZj4ws6AL1RKwRd2u/CF3Zy/yOQLuzk7QDsSLzFfWKjewzhpuLa4cVJtnKExPjorwhvS/k22/pncUbeEO1zLcYe0Xyd/Rvn4w2YX"
        "PqnZH394lLWj/zFwh1G/3KHz81I4/8XGCTUK3GGfKcdWxc4d0vt8Y8ifSyboPNi1wnmwzucipR7szn8eLPK35PzhGoE/7GTxDkm8"
        "VTu6sUD+8CoJf8j6kXhHg0P8fdS7aA7xx6XlED/M+/dNDnFjcRxijJWvvQDeFDxiT/wHEg5xk8AhrpVwiF0Ch7jiAtUvL4cIf4p2"
        "ZFN+HnHY7Pewxa/i/3zYEs971N84J9bC0/Kc4triOEVLuXnPiU2AU0w0lEb/lIpTJDkjnkLvqeu73fQzlJRTNPwOi1z9a86c4nde"
        "ye9fI3/kM/x5sfi7m3/I9JcorvVz5hYbBTuvurnF8vGKnwOv+DoJr/h6Lo7uziv2GN+ZfO+TyM2ZVzTH3ROv+JPHvlc4f63BLX5U"
        "vx5wiwG3aG1fwC1CnnPOLSZeURQv3GL4FdaOVrSjVNzi75eEWzT1NPYFfUL+nIxf7MvPL849t3i9s10v5Rav0fcpqQFn7jLgF8vF"
        "L36rSvhF2r945RdpfnvlF7twvxu/SOfvEb8o5F3ub8V34heJi5Txi/VGflRp+MXPCvziMwG/qAT8YsAvepdXwC8G/OLc8YvkB3sX"
        "lwcX8IsYb5c4v1ht5wO68Ye9DTsE7rC1QO6wNeAOlYA7DLhDN+6wNeAOlYA7DLjD+codftpYZwLuMB93+DDnV3LnDvuqczwWzR3e"
        "zZ5bMHd4K/IMK80d4rxBgztkedDeucOrfXKHy8vMHS72yR2OO/rvaf3uieG8waL5Q+YHNfnDQ+j370nWx+/PMX+Y9skf/qjM/OFZ"
        "x3MGSW+L/WJyeB9k/R7FuYOxjYqXfFORn5gzLq+pXnEaz25526lVnb64PONcica7jP2blcdL7eHfi25yeZ2XJpeH/YY4H8i/Z+fz"
        "Xof51ew4j218LNrXB/3ZsWKxo1zIXqT1kfwdsvKL52O9nVvonTfsLRFveH9+3hC8nTt3SH6/tYqfepj+tjsk3GEz8qKu4fIQTO7w"
        "rRXhDsvPG/62QN5wGrxhq0fe8EdVwhsa+ZIX/a1zGfB7HyqSN+z0yRtSfV/yyRtOo76bAt5QCXjDgDcsN2/YHfCGSj7e8A2MNxTO"
        "4e2JyziXt4W8rC/z7vzCYwWeXyjRZ9LzCw/inLk45l3chTM8yOZpR/P1inXd8T2OIV/Khy+bPjtYYn12sNRc4XSBXGF1nVtIfCS9"
        "fyM4v7DU5xfKOMLOOeIIW114otbCzjEEL9TfxvISKZ/FP1fYWl6u8H1mvg7jCqOG/3uLPn4lPOF6F54QeQPzjie8C/W+1HjC5wvl"
        "CTs98oRrysoTEr9rcIU3K3OrB4grpPVfwhVuxjiuPp6w9TXGE5Jfod7Vb+bME/7glfx+M4o3HZrx4/cJOEIah8VyhONVxhHSePus"
        "T47wjyUc4acCjlAJOMKAI6xWjrDZI0e4uLwcYaPo92p1XQ9avZx/aMufEM4/bJCdfzieYX6CkxneL3AIfoqn8HkAn7vxuQOfD+MT"
        "dsKyTVzckvwIlLeYWraWy08x/EPLTHtGX4drz2as/WjL/4U8tIcOoR0HjPPdz+f8VKuekpzrWKs4X3fhJlVnvZKsiXD7HeImjfyC"
        "saeQr4b+GzidoXyWXFEnQnx/n7DkcyY/sn5v7v9f027+4vUW7uMm3b7yyZ8ibpdMMD2gDVP9DiAfBxzccJyrd29bFNeRvzJ2CNeR"
        "n3MIz4szHiWixF3tlQPWetG+leoX/1Osz4c4rkEbfYrjG7TRAzznMFQPeZGd12Bd/7qSiZB1npyheuXs82bsU2b/3bqhjfqFlUvf"
        "Uz7zxHqgD4351Iz+o/3l43H4O/nxb7e7IK+hLsU6z7ShtYp1vmlDnXxcfqid9+8NtSrWeagNNSvW+ZhMLOftldnq/6fej218XkHI"
        "Z71Vod6qUG9VqLcq1FsV6q3y9fYijxrL+KB1hORBvI+X8VrjEC9Ixhu4/Zg2xvTWciO//qwzJ7RsMmPdHxn+yIMT4Fqut9nbU5ls"
        "lvLTU22mfyBuyYfsibbrGaLuXHWdar1eDEem18s3R3ZdcVy1IrQP9pg7V/2f4ABfAgf4Y3CAP4Gd9Av2e8zTvejv9FK0KwGuOkT6"
        "9FsG16X7FcaYXPc+xOc5JEPgiMfPgk9r1YldWnfIf2fkux6h+9K473LOzosof8XsX3WxLm/DPhL8ck6cWauFM9PaiYNeiPK+VFx5"
        "V1F541y7etSQnjmojbL1T2veqFj1fK78BejH89mYEQ+ncv3m6dN4EMddMvwZ5KfEuXjA4G2ktz4kxEfyczsUz0itP5Ox+ve0589k"
        "nJ5vz6d8HPWBvhxnzxPrdYr2Sw0PFlQ///V6BPWqd61XjV6vuytUr/egXktc66XvNxvWVKhe96Beza71iuj1aqtQvW5Cva5wrVdU"
        "r9fCitQrCU4rorCE9sHbVax/eF4bv++7Wl2g62+3elF90t18vdIfd9YH9v6qR7+EDP+1/n65I+x5jyymfqvh/j54e5jLr/vuYtLT"
        "UU5v98zu1zg9uJjOzWbP24vfaePMDtiVwPskVvNxF+J+kgm8T2I1v86LeUTJxG8zIcvfI8pv2Pri+j6JN8MewfskQjdz3LT5Pok1"
        "+vXtd9wo4aY7GTcduj4j2iPlep9EYXbJ6zKiXdJZJrukuPdJRCE/t/cTqDznHsrOWO3e7XfMzDjL68IMk9crMzZ5lel9EoXJ68cz"
        "orzayySv4t4nMTnjTV7fmuHl9feCvF6UyOsbkNffWHmair5PojD5/fmM1b9G+tgmv05Bfvi79H0SkGPx75P4HJOb6/skPsPL7d6n"
        "Bbk9JZHbp5nc7v0Uk5vtfCzG06c/ycfV871HQpdDqd8j0S7k3Xm1w7G/TcZ2MDnjPSDi+yOs7dLX4TzvkdDbV7L3SPRCLi7vkXic"
        "NZjyMWzvkWhf4Ku+hb9H4u4ZLh+B4hCIm7ieg71JOAeb8rHiOAcb3+fqHOxd4FOORTE+iB+Dn7Glkfx7K2as/hIZj6YdZ34q+j3l"
        "HZ44RHYQ5uvwYiOvxhuvxs4/JD9BnY1bKw1PO6tf9OfIeMqWtsgMsxcPZZ3jAPDTPm7q+Vw7ehsyF539Umfgd/DKUU5l6Lk8R/nf"
        "FwX9I3lfziSe97hizWew++F78Tx2vwYuQVtUKE/JOsrkKQe5vF1RD9Nzk9Ht7HdNLufyiVxDojT5hKkRj3mXx4nXQH8Z5/MdzjjJ"
        "xTWv+hlveZoUvzfP52N+Aem5jM8KeWsSXqOuv0T5mHs85mMez18Pr+VoY6y/5efvsf5vueZK6KPlznqMxl+M+QeNcyFFnldVuHmk"
        "HYH8ZedmSrhA4jON/GrxOeQXvYl/Xp8wrlz5wIdkXKCzvjB5wLOO/drb1l8UD2jmwTzIeMC4Mw8o5/9OQp/9jlKYnfS7PP/XRHlM"
        "J5H3fB2XP5D7Oxs3d15k8UV+fss4wNQ6tm4mEc/xwgPqdgzxgDdQfIOVY3svn8X/zbjAEDeOaTwYfKAh9/GM+HuOE6R+Cv1Gcl7U"
        "oQxbL9ZJ8ph+qjqN1z6Uuw3vQdhgvA/lxxwnSHKw5Y3FnHlBkse5FRRXZO2T84ILKP7IftfQ6jLOIj65wSw4vEeK5AaZndCDc7XM"
        "vCuqt8gNUn1/5ZMb/Cnq+y6eG3RZL1K1T2Ws63HxvOABV17BicOXnXtr52p2s3F/DfTuVbwf2yz3UN71xOiXVfugL65XnOfJDnCC"
        "hxz5sPRzgv73yImRnVM2zmakyPW7YF5/hzM3CG6jZanK6SfSI9ooG4faEX78UD95tueOYDzR/W8mu2B3gRwNjY971HzjoG6pRP5L"
        "neXvx26cU07Qoz0bUa6WrDMnsc7IeJa7Q17WGRsvWO167ahfvcbGGdnN7rzgIcwX1r/u5xKyOArpz47FxAuedB7PjZLx3OhTn/VX"
        "iT7rL1SfHXLWZwY3yPq1ZalolyNuhfiVyQvSdWd95/n9NcL4In+hNrqvQD23W+AFCxwXr9X9qWwcuKxru4z1jcmd7GWTF2T2ockL"
        "8nY/7d8MXnAneEGU27/TGy8o8xfJOCHb/tiVF2Tt6B/CuYOqjA+8nK+Px+dqY+gn2Pk2bqeB5wWpPjJeUDuKv0dZ3FIbxT5Pjdp+"
        "v8Xq/4GeM/OQJNxgP2+f2rnBGwVu8HrGDQ5J9v/H2PPJniS/gm9u0NivtaKdrN17keeaJn/Gc/b9hr6vfZryl9Cum01/pxs3qP+e"
        "8mn9coPIS7Bzg+gXv9xgk5mPmys/lgAvmPg3CS84jv1aFzc+7Lwg9nUGL3gTzwtCP5h6AfObuMA94AItcZ6wYjk/zm0+FTu/F/H+"
        "Bcq3oHlOefBWvz/HAQ7x+/f+Vac57rb/IHjAg4inHRR4QEu5Vh5QG2PjdLORZwwuMAouMNrgTf957IeS8YHw+2tjsL9W0XoLPX+l"
        "6TfgOUGMCykniPiDyAkenBL8CItd/WvOnOB/SDhB8q/V8P414/1aZ1/x5Aey8YPkD1Fc6xvwg078IMWjKs0Pktxk/CCNw4AfDPjB"
        "gB8M+MEy8YMxun5/xroemvqo3XU9aPfCD9ryjgR+sFHGD3rlBveVlR80ucEpb9zgo+dRf9Sv0rzgoGmf5eUF92B/GHCDLtzgn10S"
        "3CCNd20IHB7mgTs3+LDADW4RuMFNAje4UeAGuwVusMsXN2jUW/VYb1WotyrUWxXqrQr1VoV6q3y9q4cbRL+MTQnc4JSEGzwr4QYn"
        "pdzgdJVyg9MF5Qtf/xrlBs+6cINTHrnBqbJxg+0l5gbbfXGDZ8AN0r7wtcINTgjc4ESVcoMTVcoNTlQpNzhRpdzgRJVygxMBN6h4"
        "4QahB437RG5wskq4wXUCN7hWwg2+CdzgGgk3uBrcYGfFuMHC7JIr5gk3GPPIDYYEblARzsfNSHimV8GhXagYN1iYvH4yT7jBf/DI"
        "DX5b4Aa/KfBnExJ5/S3k9Y054wYLk9+Xq5wbHPHIDX5W4AafEeQ2LJHbH4Eb/LSEG2T2nh9ucLoqucHBknGD0yXlBt9bdm5wuqTc"
        "YDfHDbqeP/2H2EeV6fxp8v+J8QsZ/9fb2Dlj9XPIeb/OMvF+rRXi/Ra78H51jPc77sL7PW3q51w7ehviknMTJ3zyftMS3u+iwPtJ"
        "/Fe19F6jj/D5C7ZzOMBBII+k9LzfB7i8WztvhXrGWOIQ8VY98fXO+aAy7i9emrzA1EF/5y0Y/WZwf+MZJ/m45knv95dv2dHINoZS"
        "nuxJwW9ZLecMjeevh+fzF5AfJOf9WL+3tF8BfbTUX75gifk9O7c35Y3bg79Sfq7flAu/NyXh93YWx+/Fyb8+cNHwu2ZznMW4pD6L"
        "FKfnaUdPg/e9RSnMbnnQkePraJTxe+z8wdRBr/zepG9+b9qR35v0ye+ddeH3Tnrk935ZIL/3Q5/83r8L/N5pf/we5HGuneJ7J0vE"
        "72F8qUmf/F7dRdauPyiS35sAv/esJO9J5Peovlmf/N4r4Pfum1/83nhh/B6tl8Vze9cqzvMjP7fneu6RG8dQqnOPiuUY9vsrZ875"
        "vHGBzzPOuSqWz7tLLUreQjvKJm+PHFP/SHF2pnFun21enC4Rj/es8trWU/vy6ikpjwd7SDwvzM7jsfhERyNxeKcLG7deObwKj183"
        "fVV6Du+MhMNDHAjxIJPDO1MaDk8YV6Y+K4zD62hcVdx4qLbz+o6X6ry+Yvm7MxL+bkLg784K/N3UPOHv8L4McDL9DeDwQqXm8CZ8"
        "cngTLhzehMDhTQoc3oTA4U3NMYc3VSYOb9IzhzddJIc3XRYOb6pCHN5JgcOb8Mjhvd2Fw5uqUg7vpITDO5mXwyP/2uY2fj9eOh5v"
        "cp7yeNPQk2cEHu+sC4835cLjTbjweKeL5PH+r4THO+3C4730iie/TsDj5Z23/nk8ihf9dZXxeDQO/9Qnj/eChMcbC3g8JeDxAh6v"
        "Wnm86zzyeNeUice7NzjPTyn/eX7BOX4Bj2dZ94Jz/IZaFev8C87xC87xs16v/Pkd1wfn+CnBOX7BOX7BOX7BOX7BOX7BOX7Veo7f"
        "/OXxpgIeb17xeFMBjzevebypgMcrA4/3WjnHb7BKz/F77zw7x687OMdPl9fKOT7Hr6lCXF+tC9cXLfAcv2yZz/H7n+AcPyU4xy84"
        "xy84x8+av1X+c/zeV6Jz/N49R+f4/V6B5/i9LTjHT7kUz/GL+uQAFXCAc3WO38s+OcCfBef4KcE5fsE5fsE5fn7kFZzjF5zj5zie"
        "g3P8gnP8lOAcv+AcP4XLawvO8VOEPKTgHD/ydwbn+DnxgzcH5/gpwTl+8+8cv6kCz/H71+AcP2Uuz/E7XqXn+D3rkxt8SsINfjrg"
        "BpWAGwy4wWrlBpd65AaXVPgcv7nmBiex/vP7iNQI+K0RcFsj4LVGwA2OgBscATc4Am5wBNzgCLjBEXCDI+AGR8ANjoAbHAGHNMJz"
        "g8SVGf1IfM0I8pm0uGPeUPoZM94Vh/6LW+xv67iYvX3vZmOdQrmPMn/ecthz1vy6GsSzcup2wwpHu20fXc/ZiS32v2fJTjwxTHYb"
        "+nfggGP+R0+oVnG+HpNcD3Nylo0L8RxC4vO0owcMnkPnG/tonIBvtMQlOb6xzczXu6mA/BnT/gBH0Uf2pMA39kn4xj4J3/gHeF6i"
        "QL4xwcfRkonnCuMbh134xmil+UaeF0wtRf/RPvhpr5wg+LnhTajHbrR3I8Wp8L0b33Gu33AXvoMrHBa4wmGBKxwWuMLhVnwHVzgs"
        "8JDRqwX7i3jIlbz/JuSznarQTlVopyq0s1r4yWGBn1xaID9py2+thf5k/bZceI9fRLnO2V9DfOUNpv7W/Ryz7e9UvPCPH+WuVz7v"
        "uXGO+McNyFt/D/Iv70Pe+v2w83D+B/Jc98IuSt/O9x/Zi8nQt5ndFWZ+lGSY6V/icJLhN+kkydXhhJ4pHQvzdhj5u7aF7fkmOldI"
        "eag3Elf4Rt5+Das6T5PGfZRvmnvOb3Pc0Kx9fJnlumHnCs/fGo7q/bQ1vIj1RzhplB/Snwt+aifZecuYny/MCJ/k7O8iuJ/lhTfi"
        "ftrfLUF/LNTlkAzXMX/p7P0J/e/Qnzs7cf9C3H85k9fsfWHF5HK0nTtwH9a1ncQRwb7b+TA3P7WdXfheg+9rOX+3tnOTYaeELf1F"
        "/fQiPnN+GdXyd+p3MU6XDH0yG7L8PaI8yfSqK2/0FwJv9BUJb/Rl8EZ/LuGNvgTe6HiV80afnSe80T6PvFFK4I00gTfaJZHXhyGv"
        "nXZ5VRVvtNkmr+rkjdZ7lNfbBHndIcjrNom8fgfyuiVjsTvnAW+0MmPdj1cfb7QYfkU33mghL7d7LxfkViuRG+MGe++NMrklBHss"
        "8X7WrmEzTlNRzuhKPq+08HM8fsb4DMt+nuONLO1rVSrJG/3LjBhfdeKN6FzT7bezDk5/BvU1uKMQf98bKsUfpRl3M2K+Z1Sx+E/T"
        "8Hu6ckjvEjgkyElLgEPC97nikCguR/bQMYue0v12DbQP/8KMNQ4oOyeLzmun94jkuG6WN8PiGyeWkp0U5+JgLW1LjHiumieObnJJ"
        "/2vGOn/rhvj2kP+oeD7p54gXftSFT9IYn3TEhU+6wVwXcu3pbXh0Jl/eXfF80vvZOF53WuBhJiScEsWhnswbl6b3tBjn7RbNKbEF"
        "zuSU2MQS30NkxMnizHHft9QrH3ImPx9yDXOAbcN7CHLvv9HzpcDPGe9fF58zxMdH7HzIhDc+5HHiQzYpTnKKKD1c/qRNj47Se23H"
        "EVfewJ7X7MJv+c3PLRW3NUb58mdcuC2sj5JzMVKrWF4X5em4cluQl8ltsXy5bXHIPc7krh1n/Vj3SepfPEeSD2zoxTLlBfcfLPKc"
        "tmcKzJ905bomcF4brRPjjn5B7Ti9fzbM6Wk71zRZovPNXuTON/PONdH7qG5VfD3X4JpOS7imsxynYOeavsK4phHkmRwcL9s5Z1P5"
        "zjkT9C3xtHa+6YwL38TGjfX3HN9EcYLQqwXyTS87800ol85h2dBoxE0Fvumsz3POxoVzziY98k3jLnwTjbdBn3zTB8A3PeaNb4rx"
        "48bkm05L+KZxnm/aI9b33T7r24P6buH5JpdzSwrmAAZKzDcNVJhvon4plm8CdxzwAC5801EhD1zQI9XPN20M+CYlH990bYF80zs8"
        "8k2f5+xzd77pUIn5pqfKfC7aAZ/noh32yTedBd+E8bx4tWLNPyz2fLRynYfldzybdvPuTL56+ddrh104J7ynAJxQS4PzewhofTd5"
        "p7Pc+qIdearE56UdKFLvXVvcOKm28z6N8XEy7/jwzj0dzss9UX43+fnk/NNZCf90WuCfzgj808Q84Z9YO/qHy8U/nfbJP53Ozz9Z"
        "/t5pmafJaMz2+y2WfbrIP2nPn4V/ic//Jr1Mf6f4tpyHWiPwUJ0uPNREWXgo4k8MHupu1Hve8FATJeGhSG4mF/UDCRc1KXBRpyVc"
        "1LjARf3JBae8011Rvh0GFzUALmrI7N+54aIOS7go+Css45U/V+20cK7aYZ6PQvv7B8BHDSAOOCDwUZbyPZ2rFgcfFa9uPorWT4rn"
        "yLmoCRcu6qQzFzUwJfgfCuWi7rzA+ecaRf+cjIu65YIn/5GNixoPuCilGC6K4mAL9P6vHBc17sJF0Ti84JOL+o2Ei/p1wEUpARcV"
        "cFHVykV91CMXtbtMXNQ7JVxUu+t60F5WLgp+m1VTHrmofWXlo7xzUVOO+U3Fc1Hn2TwPuKiAi1IuXS6Kzjmkc/bo/EN3LmqfwEXt"
        "FrioHQIX9bDARW0RuKhNAhe1UeCiugUuqssXF2W0U/XYTlVopyq0UxXaqQrtVIV2qkI7VaGdqtBOlW9nxbkoWx4ucVHtnrmo6Srj"
        "oqZfi1wU8nDnkotqr0ouivxfXrkog5dHf7hxUV24342Lov4gLormC3FRrdz8NHkrGRdVb9gpARdVST0QcFHse+W5qOmAi5rXXNR0"
        "wEUVz0XZzvl9tyLGaWRc1HRZuajJwrgoYx8ILmq/aU9wXJSlfa1Kfi5qek64qEmei0K80M5FTbpyUdNl4KKM92Ra7DWde6K8YrIP"
        "tsIvSTwU9OAJg3di9s5mfN8gxJXpvMec3dHF/ORZa7+J/s9dyOM/Foe8wRP1No+78EvI5x1l+7d0Ix/PpPj5CSOfOM7lN/jnl56d"
        "scarTX5pskz80gEXfunjBfJLH5XwS6d98kvTEn5pEPzSpE9+aR8fFxXex9ETXcDlq5T+nKVHuHxAOa9D8c4B9nvwOj3Rtzvn39bw"
        "/iTKcy6a2xkoltsZd+Z2ZHnYqw774nYoL6qjmTnubbzOUdaPdU8Y/lj2XZbfLON1SpXfXCyvU2h+M+KW7rzOFdBjS/3lMaF9fdAD"
        "He2LneWBuC3pNVp/xOcUzMshz0C7UnaukrN+0I5OeuSQflgiDulfGYcUZRxSamBSct7TIkd5a0enkNd1i+Lr+QaP9PeOPFJHo+x8"
        "pb9hHNLBkx75o7O++aNpR/7obIn5o/H8/FGC1rXzkrzwwy780S+d+SOUuw3c8waDd/6pwB9N+eSPTgr80VmP/NFJF/4I40v9uE+e"
        "52PgeXYWeb6SjD86KTlfier7IZ/1fRj17fXJHx0qMX/0VJn5I+anSa/g8zX9cp1GHHfVARf+aHfGut7a+CPEz/zyJ8Y5p+XiaQc8"
        "rs9HS8zTgvOx5WODc6JzX08JekSWf+/bDjzCjyc617Dwc0dofLxdzTcO/PJn5bLLSs4f9Xvrr4hyjWSdGXfhj363TOcrXSr80bhH"
        "/mhK4I/ofKXxkvBHUn22v0r0Wdm4I9avLY2ifY5zFbCem7zRVJXzRquKGxfVxhu5jIdScUbGuibli6Ze43zRJHeOSH8DOKPQfOOM"
        "YH8nZJwR/HRxfrxrz0+5cEZTxXFGgxI/Afb7ZGeQv9U3Z2T4fVm/0nun9tL7f+5CvZ9QnPNVsA81OKObTD+oG2ek/578w345ow87"
        "5zvQePTNGaEfYjHijJjccn5vPf8mLuOMznrkjE4KnNFXeM4IdvGuhIQzGqkWzsjl/CUpZzQpcEbCOUxof/8IOKMRxNVGvHJGZ+cp"
        "ZzRdYs7otDNnNDIl+BkK5YwelHBGUy6c0X0XPPmJbJzRyYAzUorhjChedVWFOaOTLpwRjcP6C/7kUXuBG18GZxTTrwecUcAZWdsX"
        "cEaQ55xzRs945Iz+qEyc0UZd3/x/wa7HnA=="
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

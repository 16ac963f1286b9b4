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
    "type": "kprobe", "code": [13200, 16096],
    "maps": (
        "control 3 paths 161 compared 403 owners 153 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 114 tally 128 control 17 control 70 events 7 control 14 control 521 "
        "rows 19 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 308 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
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
        "TASK_NSPROXY 656 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 647 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 466 bpf_rdonly_cast 15 bpf_rdonly_cast 111 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 1847",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [29296, 14520],
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
    "type": "kprobe", "code": [43816, 14608],
    "maps": (
        "control 3 scratch_calls 71 frames 19 frames 27 frames 50 frames 9 paths 117 compared 396 owners 99 t"
        "ally 177 control 15 control 77 events 7 control 15 control 522 rows 22 blank 9 rows 6 rows 7 control"
        " 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 35 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 8 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 283 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 53 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 "
        "TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID"
        "_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 TYPED 103 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED"
        " 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 936 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 106 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 829 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 205 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 103 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1660",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [58424, 14600],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 50 frames 9 paths 117 compared 396 owners 99 t"
        "ally 177 control 15 control 77 events 7 control 15 control 522 rows 22 blank 9 rows 6 rows 7 control"
        " 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 8 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 283 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 53 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 "
        "TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID"
        "_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 TYPED 103 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED"
        " 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 935 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 106 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 828 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 205 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 103 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1659",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [73024, 13592],
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
    "type": "kprobe", "code": [86616, 6296],
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
    "type": "kprobe", "code": [92912, 6864],
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
    "type": "kprobe", "code": [99776, 15960],
    "maps": (
        "control 3 paths 161 compared 403 owners 144 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 115 tally 124 control 17 control 70 events 7 control 13 control 518 "
        "rows 18 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 308 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
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
        "TASK_NSPROXY 647 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 202 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 106 CRED_UID 1 TASK_COMM 28 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 638 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 465 bpf_rdonly_cast 15 bpf_rdonly_cast 109 bpf_rdonly_cast 29"
    ),
    "linked": "keep_stack 1830",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [115736, 14408],
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
    "type": "kprobe", "code": [130144, 14432],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 50 frames 9 paths 117 compared 396 owners 90 t"
        "ally 171 control 16 control 76 events 7 control 15 control 516 rows 22 blank 9 rows 6 rows 7 control"
        " 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 33 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 77 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 8 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 283 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 44 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 KEY_"
        "VALUE 22 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 103 CA"
        "STS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED 12 SUB_BITS 76"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 920 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 84 TA"
        "SK_TGID 1 TASK_PID 198 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 106 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 819 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 87 bpf_"
        "get_current_task_btf 199 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 103 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1638",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [144576, 13416],
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
    "source_sha256": "8af684ea8f5e61cc8b69b45604da725d65c1022fb0c49717f167151686e982ca",
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
        "eNrtnX18HFd572dWu9qVEluy7JVkE8VSnNiKEyfKC8EE0igOEONesOMgLEKFvVZdpy4uVgSJxwtExkCM29tGDhBdUbiWHCK5tMh8"
        "Shvzuf103VtK3NIWk9Li1kDdFlI3BOLcUio7kvZq5/yeM3POnLMzs7t6cbr+Z72j2ZlzznNenvM8z/c8mXrD/vesyT67l+3J5j4b"
        "FxnCv8ww+4xHDGNPNpv9xPT/cz9JGnH7uoXfJ82Y/dloir9PmlF2X2S9/bmmJcLei79/Bp/pXe1Zd3nSy85l2ecZfJ7G5yl8nsTn"
        "CXwex+coPo/gcwCfT+DzID778LkXn6z+n6DyVK/PquuzXVPPWlbPIfY7C+1In6kGtKfFPndWGUbz9Oej+JSe17dxKeRTaSjfl172"
        "kP2eESaGvphxj0HlX5G7v0K8vwbfn43j9/vG7d9nhiDf6eePT8v32WnxJPCcHrs+7D7P8xaX9jndeZ4TdT1HbqfUMfzuMLuwsQ7l"
        "Wo32qWL3NVaK741R/x1m9zW1TLH3xln/zvRATibkhM+keY1dr0w/yo/7tqZoHI37jqNx1zjKJNB/EmxcWPsb7c8O86UsK+cS+3tT"
        "/4vs95X4XUpXvoWsfChXDe6jem5tmZlyOvPIS5px05t3fKSXbROvNwTr/zSeaByNWSRf9sOmnky4duuf3XbzthPm0Yh43RraJs1P"
        "7PuzeH73oQu+5bogzN93C89NYRzS81Io17NRet9a1t63ov0irN2ewye153P43N1yG/vdhk1sfr2zk70H64Hn/rrXCeXx9IMq1OcR"
        "yLsS8n5ElvdHWX2r0P79OnkvYPKGnGv6SyPvpAE5myTnn7D6HFmbdberdbRT2Z6P4tN6mrVbU101yoV2uQa/v4bmOXY9Pj2vThcj"
        "G4+i3uvUz+2IPJe1PxPb0G77+LqxKfe7eLD21o1HRw6bA8ph4YzIwXfc5XnOS67npKuZHJJGB2uXChqP7HpqURTt2MTqndoYrt49"
        "s1tva4j1u9z6musv1lGn/5h5+mNHxLQ/Y8bt7P1LcF8U4xif1jDa5Rr1PLF73Y2sv9y5DXpXJ5/X0rnnYr5PVr7IxsdO9L84+t9O"
        "sX/GjO+y+1DvjkQM15fje4Ugn46Eie9svkntN/h8m2sPat+mli9NqfSVZMV7hfd75+93qcfHnUyuHSZrYOtj0Bf3s4JnjkKeFWye"
        "zs27pD/tzbWjAXngs8N4p/2G1LGfYdy9BfX7kWZd6Z9SXZfXGXc5xgOVo1pcp+NqPStpPp+15yefdbjDNO33xYy0XV66b2sPjYdw"
        "65x+PPwE7fbrrF0k/TBZif7xeFSzHq8X1mPrKJMv7Ye43g99dM0qdmFnnOmzW6Y/L0zfW4P5tKZeIw/Un96TQr+j96QWqduR+ldT"
        "iyn0VyqnvP/oevIdU/Seha51wBpi+zKrfkDVr/vS+9jzNjbQfgD7tF1nlP2ww6w21NfjmutRn/FWIZQzV/4v58qP+9OD57L59qU0"
        "/mn/QPNdV90NU+7+QvtE77rH5rGcPsHmb7RXyx7Dvd+0Wh4y3PtQq2Wb4d6fWi2dhnvfarWsN9z7Waul3XDvcz9h993c+sT2rZmH"
        "xP6S6we5lhnDuBnrd/pX8sMbHsv9/2vWG75wc4tz/x2FrDd8vn4fqz/e39VzF76zAdi1/034zvplV/8bJftDoevczyfZc1v5vtFe"
        "t+tb+bjISXALe8/dtL7SPhHyPMn33Xz/eNq3PKeny+OeL3P2kWexf3wWeliuvLkhnTHV4zQnj5dd605XyxVGQe+NOvNEBO2ae+VZ"
        "1n2Ns3vRHtL8nTT+xtN+uXma2o+ek9uH289rxfMaGzG/f2PSbc85Oz2fveL6XdIwBTl3mEvtK9YQmx+sYdh5VrJ+ka5PYDzvwd9h"
        "n1nZjL83Cs+jctK+IWl+ldVnCONuGHaflWtxfxvux7gbhp1oJcZbfTv+jnE3DLvSSozP+k2o98hkoXIS+kVc3Hfp7A5yP6H1tqul"
        "MlB/kcdr96GQ+5rKNxQ3XlHPZLxv0j0POOO1VjNeTwvj9T62PrYXPD4T82x8Yt08+7hufD7oaS82PmvV43MVntdA43PzJOkdzS49"
        "OhnfOMn2Ne+cVD6nGc+ppee8fVKwL0p6HukVyfjP7HUz9UnoTTo7JF+fS2SHDPqcYXaftb9WWL+7B9XPT69m+5OaFZCzj32S2oHW"
        "4RTet6bl23a77KyE/lcJ/W8n6Vl4j2T3Su/S1LtXX55QdtddweyuNC+lRkrzPJqv5fFG9tymht+dYv1ulO0Dyv6Ksr+i7K8o+yvK"
        "/oqyv6Lsryj7K8r+irK/ouyvuIz8FZ8q+yvK/oqZ81dUivvDNOYh6xjs8U+h3/Y6/SXhsw/YI/W/6T8/trWe5j08v5/5RZaj3TLX"
        "O/pdbihuqbJ/Z2z8VWd+afL26+xW/H7sYTxnlXK89mU+i31DPe1nsN/cdbq0/hZDN19ElP6WdHVAP0tE9rMsmWL6Gvqj7G9JSP34"
        "i+y9yURCkLd7PB2cbvCY8U52/wOw+97q/D1h13ODUaXyo/RI/hNJrx5rmSE/Sjf+zteTTwj+FFrnum55n+hX6fklwa9C46XrlveU"
        "yL9yLpR/hewAHr/KUrLTzZVfhS2kM+VXiRkTgp6R02v/K7d+4P4M9is7K1BOfF5XYRpXuH5H+hrpKY/ic0e00p6Hd0QX2eVIRpln"
        "JRk17e8x4ygbPw9QeYbs7zuiTMNNTv8uhvsr7b9/Hvevx/2fY+MqutBeAZPRgWwC91fZf38K97fh/s/g/mp7nOTui9rXD+O+PbgP"
        "/s4HyG/yW/j+EL7/Jr634/shfO/Ed2b/4v6llX7+patnxL+UTDw2K34la+gE/g574Ur4jeu34e+wJ9ZT+76/7IcqyA/11rIfKpQf"
        "anmRfqgGjR9qCfxQiwP6oRYG9EN9reyHUvqhPlv2Q4XyQ30AfqjdU+px8ccTxcVPfHXCbVdw5rUjvvPKkSD+LWl/lozAv2XCv1Wn"
        "8W9VN7N1ZnWrZl+R0OwfYtI+rC2bP26rU9pHtKn7/51s/5qsWITfsfty8lqAeXo8G59+X7smTmuTYH8mv1LMuNnTf7dNt2sN9itp"
        "6PXxBOvP5G/piLfaepT8ngzWhy05+4zd3m8x3dfjsNvk/h5X1POxFc4+MfenzNOOPmmX61qMU9hLt8AOlqyo4PPcFz++8P/l/v9c"
        "6k2fb7r162wcJPHcafGs9b63b+vrUX68f+wB6PGGVD+sH2Pvwnc899EY5pMYq9eOWL0t4WRshWmXL7bM3jkmY6+zr8cMttHP3IJ6"
        "0/4Q+wR734xxY8u96pt2PXJyrnHZ7R572Glv+z2RKmHe2mHWMv3UvJ793byB6c/TpWLluEXoh1Y92ZlvEvwJO8yFeM7LeM4r0nPO"
        "ic9ZQs/5Pn6/gOnf0/ppFL+LsXaQ3k/6+NX43ZX43QvS756X3ke/+xbG1xKm90/fX+3yyznvIX18Ee7/vnT/N6Tn0/1/Jj2H9NCE"
        "dJ30+5h0nfT6iHS9XbAr1HD72XnfefC8W7+Lod9GxXGQjH2JrRv3JwT7Fa1TPffTPLEWcWRkd2UDpWeziXWQzcvJSJ00z7Hr8viO"
        "o1+655fcvM33++929LFcS2Z2qMvvtWP2o73WZt12np77Wbvmxsndtl+GlesD2F/23F8h/L1ncxTrwiftz28toXnxE2ivK6FXsefQ"
        "+qprt+umR7fpbq87qb1eyhbTXuHbZzeXT8SeL9ZC/znL7P3314auV0RZr2/Pcr0283pVCPU6iXotCV2vCmW9/miW6+Xs66JCvb6I"
        "ejWGrldUWa/PzXK9ruL1ign1OoR6XRWoXrn6xJT12T+r9UkavfBDsBc+toT2XUw/y9m9c+2eucdQ+s2TVSYrxz2iviT775JVfz0V"
        "cf09ZnxzSlyPaN15JStep3Xnp9J1Wnd+LF0nuxNbZ5KxKrbOxqrZuhsjexnbb+++fRD7AaZnNEUGptx+o923V5J9zL6++95PT7nX"
        "kd33RvB35t/qijwxJeuNOcUnGblNaJ9H0R9mX3/88JSsP7bNkP54paA/VjJ9K7aIlW9aHhHIg+lbNWjvhWjPnVNMfnHILyHJrwr3"
        "bxfk1RTZNuXWU3bf+z6NvN4LeT3olde0wFTyqp0Teb3NI6/WGZLXkqLkdUtAed0oyWu1JK9Wjbyug7yunXLtg7n9jOzxW1eQn/xW"
        "j/wa50R+C5n8ag3BDueRX5skP/y9MSbJD3Ibizr+qaug/9lyMyE3E3Izq6V9jSy3S8xeZ0JuJuRmynL7z0lBbpv/Y1KU2yuTarn9"
        "1L7etfknkyr/fDKeEuzTVI+d0Ifc+wK7/etkv3Bx8blWa4H7Eu7Xe35S9kPb/auC1cNdLxZfsJD7jSpUdgrsn63FXjvcEdi72rG/"
        "eNjVn57DJ7XLbjMDeSQFu5VsP9r9MVbhzAdRzih7fs7/Y/+9dUGo8ubG1d159BIqn1evOjZpuOwDtE/PbIMdEHbjzBfx3Bh7bs11"
        "eH8n9qsV7HPsAK4n2D56K75vvBfXMY4sjK+xt+J7lOkPW/F9Y9KRf24IZ6C/ZW6HfSzy42zuFxtfbwjtnJv33P30UcRd5OKl7f4B"
        "u1NTA+1LPzUpxlfWFhj/XauO/8b+mOKZZLu9J/67QfQf6exvI2wcBI//5vbnI1ld/xbtzEfy2+dL9JzuPM/JG/89gt/tRX/Bgktx"
        "8bp243GKTN0PEB+8QhNXvUmK1wtnZyauNlkF+02/Jv6750VuN7V/tz9gPOX+2Skn9avuXed84r9rNfHf7eL1xvz9PvO4FBf4uBQH"
        "vP9kQLkunBO5Bo/7bpfivsHJ4Pndg+HWzaRxo/BcHveN53njvhPoh6vQrocDtuuCGWlXfXx1QoqvXusTX90oxVe3a+Kr20PGV0fY"
        "Z9UH0R+/YKjKoY+bZ36y9IZGxM2v9YmbP5d1y1MePzQu9ePlm7x/bVLFLQSO/96kjv+ep/NVvuecE+K/GxH/vUOIJ7KGGjXx31vD"
        "1btndutN9m0n/rs9ZPz3W4S4LG/8d6NP/PebYW9rz7rti6HjvxPUfxH/jXp3VMUEP2RHFcV/r8F30vduYPOd6xyHrBAPQve9bULt"
        "94W/dRh+Ux5/2T6hHh+Is9T4ebeQ3kq8JPzoufcK+9mW2yfE/dcmzXoyrPEns45mHYa+2u+NPz8XKO6bBeamhn6Icf8k2vfvNOX5"
        "e+X1fPHnR0oaf/5/Q8afxyfc8R5bC/WfaccjxZ9felXQ2z1x6CzQOTXgE3fD+wMrH/nj3fr0eaVeft6H7zyfDfSckfOI364V/AZy"
        "P3XiMc4Hjn85r4pb2U9xOOdh/2fz0s4E/OYJxOF8Es99RJw30oc07+8uTbt1H9K3m7seqZH85Qj6HPKDyPN2CuWk9m9atRzjgvlJ"
        "tNzDUzruoVbkHrS8Qx3f5xbFO0j9x5d7OEzcQ8QINk9GhXVXbr+ulk++quy3Qcc/j4/8yKvuOJst9vqbL56nzlC91xpqxTryRiNU"
        "Ofi6+v5X3XaSs/XrWXzvMHvumrrV/L25+fIsj5/Y8SqbD8RxLcuP9KNkJK6Mz+F2Xdc8b9uxYHe1bsNzJU4h8zHHvlVrP98U1m/S"
        "k55V3G+6ykvrRDLyH6Y7DkoeBx2Vd2jsPC+YrL+wcZCCnpZaif4IPZl4kpjxL6Y7HrYL/ZJzEpWb8sZ7WsPN2Je0K+f/NSuuRFxo"
        "s09/WfNquH3iqldZ+X8tovqdR+6Vovxzzzng2q92GJ8X6nm2oRb2ArmcjSHLWYdyvjviXkd166EnDg5xebSOBp33aV30xtU1Cn7n"
        "oOum37ooPyd9J/O90HoprwfpXePM77Fdrc/TusDtgasTGP83afZ3F+AvZs/dibiC3Dxmz+sN6n2hN+41/Lofat3dFXDd5evi+al8"
        "5Qn6PGvowpQy7vUZ9O9h9p6mOlNoD5ovrCGM86Ni/5H7caH9ifwj1pDh2z9V7WQNU/9YbxbVD6T6zFQ/8NTfp56l0ktjxrWme530"
        "jqPWbL5436R5TyTI+hIzBgR7v9/4Ijte6HlO97w7jXDz3Ch7TveuoPMb6181B9Tzm7dd2bixRlj7yv4VPt9FaL5j8SprGihetTWr"
        "7M8aOzRd9+3PB+amPzvz24WpfOUK+1yye3nmOezDqF2t4QuY72Q9vFOIF6LnONcTmAfF/pXeFXD+k/pZhvyQmK/CzntrGlYX1z/8"
        "1r0Ds7zujeQvR/D1TtMPsN6RX1Ve5x7l6x2TN+nJpA+TPTKN8qX6Rbto9wpmeOzurhXs0t3dTA/uXqybV69QXreO1Gbd+8Cg+11g"
        "WzxuL/f3Gtf+zhph9ehuYPvs7nijplzVod6bhp6fU2cTwnXiVKNCPEcccnkW+6bc8+w4qjiLO6NzDJLg18mPYMcXuMYl5zzoHAH8"
        "LmY0COOb5lfSN2hfl17s6O82Bxu5zX5/zLiE9fAm5n/QnJdiPQOOql60E+Te15cnHmOHcY29/6Ty9fJ9GbODcE6C7BKf9O437P0p"
        "9pMW1ecOx257AfE62+znvuAZP27+xapjDbkD+1ceb2GyeqxpMYV6ZT4t2tmJX+Zc2T3O+NmjrH9EqH8a9c+dT9NnOBwOybMj8f1s"
        "G8at6dqv0T70bF270E9ov5p7/8dd/oWz4OljxvsuUvnc50o48wDsOoh3pf1797KvYh5ncUNk79uC+TcXX2Vfv8OY0/HOuQOXn+eN"
        "8M/d7fIPcH9O9QnJX/7H0LMQL7WLxU91L3s6Kz/3za7nbr2F1lMWT5Wzd9pxZolFpZlnEL/lmWcQ38XnGVc/P4l1wj3P8PO8hjuh"
        "H7D1IXXYsRfYfrY7wW8exTx/JzvXpnv1BWH/Tn5asv9kGsS4A2sUdoREra997JzSPpa4qLKPrWkkf9DvTLrtOfS+rv357Tpknz1L"
        "52QH9edVkj2qQdLXzoXyYxLP6PfeTIXj/3dz1GHLy+WAcuvsrrKeQf0waYgc9Nl6MR4iaf7tuD2PxpfZ85vXz9UkrINn6xP2c0Zg"
        "1+Tzbow9f03Du/h3JufNGvk1KuWQTPzpeDh5/J9xwc5aS3bWE/b1jnhMKA+9L1ePdte8S3Ff7vqbrvV3TU9EWI/pnIxnTVHOuThX"
        "t/+Tnr9mi7hO5exIMV4u01jzevb3+zDu6XvuPbV0n2kI9yWk+xK4z/37+6Bvuu+L4j739Vy7RqT7bM5hD9qrEnI3IHeSd9wU2jd3"
        "bojpinupWae2F+b+nnvOBxCHXIO4zQw7tsJYjnjWDFsmjQ/0kZ0W/R1xlMsRb/xYVLof/veaiCHUb8d0f7D7uVwe9J9khRjvWHM/"
        "jTMT/aZWOQ5p/qX7+HkpFWydGet16s3il5mevQXt2BFj8wrxJxRXQPpKBnGcufj2ZlfcQEesQnjuCOJrYgYDVq0UG2d33fIqWwex"
        "/p69o5GdV4L3N9UyLsUZtyzOofjyqfcRd9W9Zdxw+TFqVhrSPEV6+N3jrB7NqMfPpXo0S/X4d6ke/5ZV6U0xA7xEo7x/LxHf7okP"
        "l/j2Bh3f3qnh2os7F4v0H+LZG6uk+6rEc6uIM9bFrfNzq0w6t6qV8Te+3Pke4frscwzfLo47l/xbmV/G332583XgUDYirvpt4FDu"
        "w3zwDvZ77FOIX6P4OGo/xy/4V2x8Rpn+zOefKOOkM4gPp/juXHv9fLq9+LlOt4t+pvDnOoEPPEDjdBnbj2nPdarH/bQ+swo65zrV"
        "GOK5ToirOUDnOi3E/VdK5zpdgfuIu6vC901C3Ip1QOK+D7TjO+KPDqwV9iXWAcblPYr1k9pLjtPK6c+m6+/U7vJ5WsnIZ7MR199j"
        "xqcDcn3prLteTdutrLteDtf3iH19970fyrrr5fArDzP9entPVh6X84vr6/KMz7YZGp/FcX2w9/hyYvcK8mrafk/W3Q9333u3Rl5v"
        "hrze5JXXvOL6Vnnk1TpD8iqO66sLKK8FkryukORVpZFXJeQVy7rsA5cB1/eykMeC7Mse+d0hyQ/2Gi3XBzkWz/WdnSK7an6u7+9F"
        "HnPzdyQe83kNj/ktxmNu/hvlub50Xnt6XzP2y9uFOKhZ5/xWFRg/xe0yX0H8AfiPxU78kJv3m33O7wuQjw/n9zDOWcK57h7Ob9Vs"
        "cX4HpwS7c1jOb4vE+VFcQRycH77PFedHfiLSf0Zc85Lpir8gvt3haho1cXjdmv0JnZvVqOb96PzilWr/l4f3o/Nz4oYm/oat2yNM"
        "bn3p1cRbrBPiAP7bcX84r8rJ+7JeyIuj51Qo/8t65H9hBhR/rqlllrgm4v9YQzWlXma/881PswD+nE3CuU9Uz1JzV/7cn5V3nHi4"
        "vzpd/8e8j3WE4jpI3mOrDEMt168bweS6YFblWjT/F5HX51r4S8LygOuE96QWq5+r4wKDc21s4k5vaAXX1ubDtTUJ5ZL7DefaGqT+"
        "gHlyrEHXH/rmZX/w8ottPvxi6wzxi39u54chP2mHsQ3t+Jt8nRE4QZKD65z33O8pTy7Jw58XvD+UXMhfPdNcaXBOEP4uY6dgn6K4"
        "IZkTdPrjtvnZHxHHUjgn+Db2Xi0n2OrDCf4C4gyJE2wTOEHKz5c0Xsy641Hk+WBMij8mXpDOd4gZw+jnxAmCGzRIT2TcYMrFO7j9"
        "ZMQZO7zgVZOqeZx4QWo3hxesn8yn7xXPC1ZPivO5moOh9kiaxzT2esRJRmDfNAvlBtk+weEGkbfG+FvNuvh3c8wNngzJDX6vJNyg"
        "d1z+FO11ekJlf0pWMkU4FdfFtTQG5LYYbzjr3Bbina1riN/qNFT9NoY8XHy/o4lnoXUvGWH5uFL1Pvwkz4sZMM60VNzkMPEvdC4G"
        "8ZNtSn6yW8ed4Fxp1XnmSn6Sn2NO/ORqvk91n2NOcYzOeeat4nnmMmdTqfabzzrf8Uz+OP7Qcc+I4/LlK1fSOjCqnLeskbVC/Jme"
        "O3xgQlXOoPOH9TTmc2OD/ZwtccYbeud9iqfR8YbNRfKGd06o4qkonlDPG94m1H+mOEPOaUh+Zcon6+EN7xH1rGcV96t5w0vgDTs1"
        "vOFajZ3pJfCGjQF5w/MF8YbW06wfnCU7POL1fLnDJc0+/eZSSJ7vZ+D5eovkDnGOM85fceK4UM86mT+k8v4wZHl/gPJ2FcgftpWY"
        "P2wt84fu+b7MHwbkD8EtHG2d5/zh/yjzh0Y+/rDVVI+fNh/u8O2RIOtMzPgdQf/25w6bS8wdJmaYO0T/DMwdtmbd9jo5fsbLHa6H"
        "/ZP13zWLiT9sK/OHgea5Vh/+cL0Pf7hesBc5/OF6QQ+wjiZKzB8WOu+hn9TdWFw/mW8cIu8fbSXiEVuz+de/tmy+9c/hkdZruMS1"
        "ApdI+3WyZ8wcn9jowys1huMTn2H16H4EXGJlWC5R/b50PdsHeHiheolLTDlybDa8XCLlTYgjfi5ZRVziWolLVOefSj/owyUifkvP"
        "Jd4ucYltzN+h8bdaz2wqkEtcoeESWTsSB8n5ROS1KZ5P/FFp+cQPivZ9h0/cVByfGGfPt77I5EmcYkfiexo+sVPiE9dq+MR2iU9c"
        "eYnKl5dPhD3FOtqZn1Psd9o96rKrhOcUSzzuUX7OK7o4W5FXXFscr+h6bl5esQq8YlVdaeafUvGKJGf4U+icuNQ6x84Qjldcn59X"
        "5HaHRb72NTWv+DcX89vXyB75pMgt4u9+9iHHXmL4lk/NLdZLet785hZLzyuSH+9/2XLaEX+dhle8WvCj+/OKHfw7k+8DGrmpeUWn"
        "333yYjh59F0U7LWcW/yIfb3MLZa5RXf9ytwi5Dnn3GLVRcMIwi1GL7J6NKMepeIW3y3E6zvzUbPvetA8o3l5R6eY3eD4lGgnGMD+"
        "FHnplx3EJ/LbL9uDz4fwCX0B56XQ/oTsChTnSOfi0r6X7EdptANfh6vPTLnb0RMvDHlY2wdQj4M8T10uL3N69RMaHrNaE9/hw2ma"
        "6nklWRHz+P9znGaGx2M/gfg2tN+uE1MU/5J71FhEbO8xV/xn8sMbHsv9/2vWG75ws4s3ucPWs0Kei87PYUX+TR4XexB6EPi7noRQ"
        "7q6WSlxH3MvwAK4jnsfC+6oYB0N5W/OV66DifGjSF5NVX8L6PCDwFNbQEwJXYQ0dFPkKnLvcwfOs1rnXv/ZkPOIeJyepXDk9vRH7"
        "lel/d29soXZhz6Xv6ZBxZR2YD/l4WkrnjeP5hxNC3AL1f6/eBXn1txvucWb1rzXc483qbxPjTfpbRXtff7PhHod0DjfPTxtfLuor"
        "02rgPxuufMLUnyMhy21K5TalcptSuU2p3KZUblMsdxB5VLj6B8+nDnkQZxSkv1Yo7fGnGOfE84jDfjrM5q/lPC7/jJpTWnZ6SrDj"
        "8PXCm0f83FSePOKwB3RUBs0jfkPJ8ojb5QrNr900R3nEJ8EfViOPuIk84hHkEU8UmUecyfOx7WI8RDICfnnkDLi4ZpsUpnXHyR+P"
        "+Nin6b6zuO9Krnex+84w/ddcbMub60eSfU7FtzW7+DZrVSOetxDP+0Zxz7uWnvd1oV4d061cbY8Ptv5ZDZsM9zyfe/4CtON4Ns79"
        "5vTcsHH9+rzdx5mdiPJ2Nzj7JjHv78kptx7uydu9r0R5u8mvuUW0E2Y+pC6/N47zs2hHVt7i83b/hv3p5O0+hPYKmreblWPG83YH"
        "bp+HuXxY3m5WvvB5u516zWje7sD12sLrVSHUK2zebqdeM5q3O3C93szrFRXqFTZvt1OvGc3bHbheLbxeMaFe8yxvd8D6OHm7K4V1"
        "qWN6PyrM80voPA82Hzn5vZneVLr83v8o5ffG+ul7TkeTlH/7dZr8243Iv92g4dGXID/w4lnLv12Y3pWdlPWu+Zl/+0WWF9j33Icf"
        "iXmBI/8q5QX+Z01e4B+wvMCR70965DVD53QUJq+/8Mhrfubf/mpAeY1J8vp9SV5f0shrFPIacfNFs3pOR2Hy65902w/nX/7tjwTM"
        "v71Xyr/9iCS3D2rk1oP823uY3DzcTkqwn+U7l8Nu//lyLgf268lEx6Tbr+zJv+2ql60H5DmXw65fyc7lWBcs/zbO5aDze8Kcy6Eq"
        "b+Hnctyozr8NP8zlfi7Ho+CKcvmq7f4Be01TPe0vr5x0239kHs86xuxtmQE8LwG+c4D0HYzLfiaI4LzeJOP1YOeo8XB7peGIY8YF"
        "+z06jrSp5SX779boQFbtz4C9+WPOfJ6rR1fdjzT5Jmn/HpQfPTdF7xX50X+Q8k1q7HjVp/G+jxnu+AyvP6EL72P3W+AwrEWF8qSs"
        "oRyetEeIT5bnW3pvsnI3+11DyLyKVaWJk0wPBownPUZ8CtqL84FHplRy8Y0jfzJY/CnFITh84H1sHOm40M9KcXj7Zji/4r6AcabH"
        "fPIr7gvK/7H21vN/rP2brr8G89Fy9TxG/S/O7JycS5V5WtMQxpF1FPLXcbsrF/N4Vje/Sdwm5yLk90DOFJ/m5XfPCO/V8rvbdXkX"
        "1fOFwz+eUbZrV8uGovhHJ57nHsY/JtT8o557PI757BeMUO/lfsZbRe6xgeKyjiOe+yYhDiL3d9ZvbphgflJxfOv4R+5/gV8qCAdp"
        "6y3EQd5K/hn2HLm/0vlKDgcZEfox9QfOQ3K5M7+6+/dqLvI/NbzKAOy5d2risV40Vf01JcV1O1zkC6YY/8bk4Il/i6v5SJLH2ZXk"
        "H2X10/ORC8iPyn5X1+zTz14KyR2+AO5wT5GcJOzm4Hqc+DEqt8xJUnn/PmR5T6O8D4qcpC8/9MSUez0unh866JsHSsXnB+eH9rJ+"
        "fz3m3RWOHVNcTwbyricOF9mH+eJmQz1O9oCLHFDycBmsy/zcBpkPqc+v58zY+j1YmvU7PD+0Jy8n2bRUx0eyfmgdFfsPtVNgfe4o"
        "+hPd/0bSC/YWlJ/MGqb+scHM1w9qlmrkv1Qt/zB645xykQH12ZixUrPOHMc6o+Ny1keU6wzWScoz6MnH6KMHFzyv7SvRvIb+rjtP"
        "xDuvsX7Gx50vFzmA8cLa15+LZP4Smj/XLL7ZcK83nv5cns9QrgH1fMZ5SNauTUtlvRz+KfipHA6Srqvnu8Dn2kj9i+yD1lBfgfMc"
        "+kXd6uL6xWt1f6rrByPSuibNW3ROGvWDjQ2GoA9bR5l+6HCPot5P+zfOPfaCe8Rzu3uDcY86e5GOf/Lsj33zMrJ6dO8H92jquMcr"
        "xfIEfC/5s9PQ8z0cUp3IQVJ5dByk9Qz+Xkl5Gk/x88Tl329z238onjRB8joFf62Gh+wW9dTAeRr3a+wAiO8iewPZF0LnaeTndyJP"
        "I+JGM2TPeMq737D3tTiHh3OQb3DsnX55Gu3fU3xqWA7y42gPDweJ9gjLQTY48Y255+fiixMueXZU6fI0jmLf1i70Ey8Hif0d5yCv"
        "8uEgMc5l3rHHaV93XkbfcVXsOF8k2hkovoLGO8X1u7ldN+e4db+4j+9eHZJzdD3XzTlaw0w+W3ncNHjHOHjHeF2weTBgO5QuTyOz"
        "/1vD0MNW07qL+f4ax34g8o/oF1r+EX4ILf9I9oTFvnY2Nf/45xr+kexsFaKdjZ8v9icXA9mDPDwk2UUM3/KWeUgVD0l+qd+aZR6S"
        "5KbjIakfpkPykB/S8JAPl3lIo8xDlnnI+cpDTgXM43ixtHkcOefwQJmHNGaehyxzkJcrB/l7ZQ5SsX8qc5BlDvK1xUHeXOYgjTIH"
        "WeYgUY8yB1nmII0yB1nmIMscZLMxmxzk1RIHeZWGg1wKDrJRw0EmwUEumeccpDEl613zk4P8cUCu7gWJq/uhxGf9i4bP+idwdT+Y"
        "5xzkX14mHOQfBpTXcUleX5bk9XsaeR2DvEYvMw7y8DznID8akIO0JA7yUUluH9LI7WFwkD2vUQ7y3fOUg7z3MuMg1/w35yAXzBEH"
        "OTVLHOQrPhzkTwrkIF+YYQ7yH8scpFHmIMscZJmDdMefzTwH+Ysl4iDXzREHeVuBHOSNZQ7S+O/IQf4kJFf4b3PMQX43ZHm/XeYg"
        "jTIHWeYgyxxkGHmVOcgyB6nsz+X5rMxBGmUOssxBGkJ8XpmDRD8vc5CsPmUOMiAH2VTmII0yB3n5cZDfKJCDzJQ5SGMuOcjfnqcc"
        "5IdDcpCPaDjI3jIHaZQ5yDIHOV85yGxADvLSzHKQDfK+f645yNNY/8X9RHoQPNogOLRB8GeD4CAHwUEOgoMcBAc5CA5yEBzkIDjI"
        "QXCQg+AgB8FBDoKrGhQ5SIo3kvXT9CDimKyEMl4o86Tj90oYTjwx6eHufjF9+2Nb+TqF5z7M7HrLoc+54+kq4NfKTbcbVyr1tj66"
        "ntMTm7x/z5KeONZPehvad9dBZRxIR0SdH7wjEtdcjwpy1vULWmeJ3yTe0HrmIOdTbF4zRf0EvKbLPynwmi1OfN4dBcTROPoHuIsU"
        "6ZMSr5nS8JopDa/5q3hfsbwmla/qqZnhNStnm9cU+cfCec06/K4T5diL+m4ifxW+r8f3h/C9Hd9niO+svE7Sv4jvXCXacSIh62lK"
        "9TSleppSPV9rPKgnnrUa8ydrt+WN4voWM25S222IE73Vmb8T9vhoZfH5vjznR4Trsx/nXD9HPOdGxKn/EuIuH0Cc+rug5z3Ifo/4"
        "VuJPMuvE9iN9MRn5K6Z3RZkdJRll82/mAP4efb1NjlwXrbIjo+NRUQ8ju9fOqDfuxOYkKf70NuIkbxD116hp8zMZ3Edxprn3/Hz6"
        "9zn9/grXda7nSu/fEa2022lHdBFrj2iSPz9ivxe8US/pecuYvS/KiJ7k9O9iuJ/FgdfjftrfLUF7LLTlkIzWMHvp9P1V9t8xf/a2"
        "4f6FuP9KJq/p+6KGw+FYvXtwH9a1XuKGoN/1PiSMT6u3Hd8r8H2tYPe2eju5nhJ1tRe103P4zNllTNffqd1lf10y8qlsxPX3mPE4"
        "m1d9+aI/kPiir2j4oi+DL/p9DV/0u+CLjs1zvugzlwlf1Ac+zI9XSQvyaopYU+5+uPveRzXy+iDk1euV17zii7Z65DU/+aINAeX1"
        "Vkle90ryukcjr1+AvO6acumdlwFftGrKvR+ff3zRYu63y88XLRTltvlKSW7VGrnFmdw2VzK5VUn6WNWvsHr1O36aWeWLrhHjSwvn"
        "jFheSPd+XuCMXPVrNmaTM/rupOxfVXFG1tOs/rvXsQbOfBrl5bxRRLzv2tnijjKTzI5yakrwc4blj94j8UeQk1UF/gjf54o/Ir8c"
        "6UMjrnnKttvV0T7885Nu/7k3rukU4mPAIyF+Lsdxs/gZ5t8YW0p6UkLwgzW1LOF+XTOPH93hk35j0j1+a/aL9SH7UfGc0o/hL2R5"
        "IfWcEuMgraM+nNKtzrqQq09XHeMgdfF3xXNKv8L68Z0nJC7mlIZXIj/U43n90nTuDPmtiueV2ALn8EpsYDUmpPmC/GQJZrhPLQ3K"
        "iZzMz4lczwxgO3HuQO48HztuChxdTaPG/7xf9I94OZFTwTiRjxEn0mmo5BQzOoQ4Ss88inZJrx6FX3kje1+jD8cVNk63VPzWMMXN"
        "n/Tht7A+DmriO1ez+C6K0/HltyAvh99icXM7E5B7gsndOsbaseZT1L54jyYumM+LMxQf3H0oYNzcaP544NBxlL58F5NPUyutE6NK"
        "u6B17MSU2z9O87SXbzpdHN/E9aLnGN9UFZZvovO17jZCvZfzTSc0fNMZgVfw8k1fYXzTIOJMDo0G5JxOl4hzYs+R51viar2c00kf"
        "zon1G/fv1ZzTqwVyThdCck4vSZzTmXCcE+RxtpX0jNMBOadRH86J+lvPRJj+ljR+bYLV65FgnFNc7DcO53RCwzmNipzTPrm87w1Z"
        "3g6Ud1uZczLKnFOZcyo157SpzDkZ+TinGwvknN4ZkHP6HUE/9+ecBkrMOT0Rbl4bDcs5od8fUM9n3nY9EpJzOgPOCf158S2GO/7Q"
        "058bNf25MWB/PjA3/dnRm9l415Ur/Lx2xId3wnkF4IWa6tTnEdD67nBPZ4T1xTr6RGHck9TfyG9qDR0sct67sbh+4sc9laifBOae"
        "eP84nrd/BOefjuTlnyi+m+x8eg7qjIaDOiFxUCclDurUZcJBsXp0988UB3UiJAd1Ij8H5fp7m2ucJivjnt9vc+3TPRwUzpOOGWL8"
        "N83L9Hfyb+t5qNslHqrNh4c6VSAPtULDQ7F2pXOtOBd1H8pdNBf1o1niok6VhIsiuREf1VH1PQ0XdVriok5ouKhRiYv6nA8XdUrN"
        "Re132nduuKgjGi4K9gpXf3VzUTR+tzpxhYXxUa7ni3zUaTUflQAflZjffBStn+TP0XNRp3y4qOM+XNSZIrmot1wS7HP1sn1Ox0Xd"
        "dSmQ/cjDRY2WuSijGC6K/GAL7PafPS5q1IeLon54KSQX9TMNF/VKmYsyylxUmYuar1zURy6647P0XNTei6wezahHqbio+zX54fb4"
        "rgd7gnBRunMII+CiWjRc1K52ye9zLluK+Ch9frk+ZZ65T3C72noNl7BdU0/ELQyBI1gkxQfQ/gT5zHYinoXiWjx555aK/i2vXYzx"
        "DiNMDH00j3O/vs5Pz+0U4559yLjSHjGe309foud053lOHvtgX+oYfof910aeDwvtw/apfTJHweO+h9l9TS1T7L1xrH896v1m0rzG"
        "rhePF8J9W1M0jsZ9x9G40s8Mf+h+ihd6Cfozm1Ca+l9kv/c5dzlpLmTlQ7lqONfF6unEM5W2nM488pJm3PTmHR+c16HrDcH6P40n"
        "GkdjFsmX/bCpJxOu3fpnt9287aTmS62hbdL8tE2IF+k+dMG3XBeE+ftu4bmpxaI9J2WKcYrpasY/UdwZ+Rufizh5u5oNJ6/K7hYW"
        "f57eAC71TsZfpbAeeO6ve51QHk8/oHOhHxHtA2OPyPL+qEH2CtMlT6+8FzB5Q87c/lKkvHXnk1tH1mbd7Wod7VS2J/lvradZuzXV"
        "gfca3ibE+zpxv+w6xevGoY8TfyQ/tyPyXNb+TGxDu1l83djk0hP82ls3Hh05bA4oh4UzIgffcZfnOS+5npOuZnJIGu8S9FtriF1P"
        "LYqiHdl5002pd4ard8/s1tsaYv2O9FjrqNN/zDz9sSNiwj8JrmSJaHck3skaRrtco54ndq+7AX5GMY9vrvxpYf//IhsfOI+K7Pxj"
        "O8X+GTO+y+5DvTsSMVy/Gt8r8P0qfKf4MsajpfY79i4xDvdLzG/i4S9HBT3KO38zBUbmBDqqWEA1xWda+73xrRcCxbeygJDUyM8w"
        "3p5EvV7QrCeHlfG5HvueqxzjgcpRLa7PcbV+lTT/NmvPS4HzRXx4ym1/d/JEhFvf9OOA8kV8YMqtL+v0fZrXkibjPFIfj0KeG5T7"
        "e9JvuF83oL6d3uCs7yXVu6EfW/spLrYz69a3g8RBjCvjOaE3oJxr6tbx8R5FnJ4d/zrC2q9mleg/cfZ54/njhHr15Qm1vxgMtr+g"
        "/YSuHI6eG+x5NN96/abjiBN6HcbLUo3ex/pT5u2i/Z34Fu4XRD1TmL/XXFvL52dbHlHIYwjygD2DOBf5vTxOJa72f+jjzvP7f7se"
        "MaZUdglrCLx9/biqPH3pfazcG1dR/4c9YNeZ0p7jUaVuD4pX5fnXebzWuWw+uwetL7Q/dXgNlh+O5iWyQ3jnn22YfygOFO3E/TsH"
        "8R3nKsDOYbXQeB/Ad3oPuLGWZsE/ZLXQOQjHhXNh0tXMLpJ5yBD8ovy8EszPdL6K/zklIfUZrg+8D3Y99r2r5y58Z/Xu2v8mfGf1"
        "7up/o3K8htejfpfJKdVquP02adjp5PNCSH8jOwTkeZLbdbh94rRveU7n/CmudTlnf3sW9gnZv0L+OXlc5uTxskuv6Wq5wijovVFn"
        "Xoi47ZWIfzm7F+1hyHk8P+ZpP/s8DLSfHB9NcdFnG+n8gn2Tbnvh2en9xyuu3yUN0W7dYS5lfpch2A3rwYcNwZ5YT3Y6nKdU30hx"
        "k2Ic2UqMh/pmYV+aNB+aRLwRft+Gv8O+WL8W32F3rCd/OOyR8ANaQ7BT1lOeatgv6ztR7/dOFionoV/ExX29zq4l9xPS6+i8H79y"
        "yOO1+1DIfXPlG4obr5ybuH3SPQ8447VWM15PC+P1PpwPVPD4TMyz8Qn7ydnHdeNzoae92PisVY9PrL9nG2h8Vk6q1vlkvILlfTQi"
        "k8rnwI91tpaeMzlR9kuU/RJlv0TZL1H2S5T9EmW/RNkvUfZLlP0SZb9E2S9R9kuU/RJlv0TZLzGrfolKdX+wjsH+/tQ5Vt9eZ35K"
        "+PSHvOehD+P5/cz/sRz7ReL/c/sI+zz0KpyH/qvOOtbknR+yW/H7MeQHzqxSrgt9xPXT+RbpfbBr7DqtnHc6zGpDfT2uuS6dj+5Z"
        "ByKC/4f8K+nqgH6ViOxXeY6dU1WN86Bl/4p8DtQX2XuTiYQgb/k85pjB9CfrAZwnfavzd3aO8gb7pEGP36RH8pdI+7exlhnym9D5"
        "Clxv+YTgPyF9quuW94l+lJ5fEvwo1lFWzq5b3lMif8qTofwpG5dq/ChLyf82V36Ur82oHyVm/L6gz+b2T/+V01dwP50XKvPw/Pxm"
        "/K7w85uPsvHzAHF6Q/Z3/fnNn8f9VP7PsXHFz28eyIrnN+Nc/wfacf9ncH+1dH7zYdxHdmL4Nx8gfe638L0Z338T3+lc6EP4Tuev"
        "Mzsr9yet9PMnXT0j/qRk4tZZ8SNZQ7BD12/Dd9in6x/Cd9it6+l87OVlv1NBfqfxibLfKYzf6fmJ4vxOfzmh9jux89qSxjcmgvmd"
        "/nRCXb4/mSjOb/1HE+59jdO/wp4jWur8Q804x6NVo98lNHpcTNKH2zT6Gc7LH+qU9Lk2zXkzbB+RrFiE37XxfDgLMF7Gs3Gej8O7"
        "D94k2Juf5ZzTzZ792bbcebrQG9PQr3Kce8LlX+mIt9rrmX8+jLeY7uvFnMttlyv0udxfn6N8GPUmO1d9hcnOAV5msnPVX2cyvo9t"
        "tDLYvz1Gejr0NXv/4loXk1XfZLydifMzYKd77GGnve33RKqE9WGHWYtzwq8Hf3iDdE74LUI/tOpp/b9J8B/sMBfiOS/jOa9Izzkn"
        "PmcJPef7+P0CnDd+Nc4hMO3v0+0gvb9ZsP/tMK/E716Qfve89D763bcwvpYw/ctkeTzID+e8h/r/Itz/fen+b0jPp/v/TPOchHSd"
        "9MGYdJ3mvYh0vVXY39Vwu1nI8zjBNeaOoXWPg2TsS2w/eD8rFz+HDvuynvtpnkCeIp4Pig2Uns0m/PxsXk5G6qR5jl2Xx3cc/dKT"
        "D432Xe921sWcZpXZoS6/137Zj/Zam3Xvt3vuZ+26hc55eJqV6wOQX8/9FcLfezZHsS580v78FpfzJ9BeOHf56BHRLqhpt+umR7fp"
        "bq87qb1eyhbTXuHbZzeXT8SeL9bi/N2zzO53f23oekWU9fr2LNdrM69XhVCvk6jXktD1qlDW649muV6Ofh0V6vVF1KsxdL2iynp9"
        "bpbrdRWvV0yo1yHU66pA9crVJ6asz/5ZrU/S6IX/gb2Q8lhZR5l+9ijOMycOXvaTJ6uQ5+geUV+S/XXJqr+eirj+HjO+OaVej17J"
        "itdp3fmpdJ3WnR9L18kOcT5gHqVBKY/SgCaP0meQR+nTmnwh/cjz8sSs5VEqTH/88GWSR2lnwLw826W8PNuk/C7v08jrvZDXg7OW"
        "R6kweb3tMsmjdEtAed0oyWu1JK9Wjbyug7yunbM8SoXJb+E8z6N0icXr+uZR+s9JQW6b/2NSlNsrk2q5/dS+3rX5J5Mqv3wy3inY"
        "CfPlUbLbv9R5lFoL3Jdw/8rzk7I/UMif5KoXiyvQ50+y61ey/EkZyCMp2K1k+9Huj7EKZ3AekZM3iT1od+uCUOUtPF/SsUm33dxt"
        "b7TzIVG+AcqnCP2G50nCfDfG8yAxu/lWfN8onTdJdorcOXHtLr2D+wOkc5FydkY7v1Ec8oXdqKvh8KQYB1lbYJx2rTpOG/taijuS"
        "7Z6eOO0G0f6us5uNsP4bPE6bn7N/JKvrl2L8w5H88SIlek53nufkjdMewe/2on9goaT4dV278XhCpqYHiONdoYl/3iTF1YXM411F"
        "djTYXfo1cdo9L3J7Z768WJ64x/2zU07n3MtzPnHatZo47XbxemP+fp95XIrfe1yK191/MqBcF86JXIPHZ7dL8dntQlwTz4cUOP/G"
        "jcJzU1L+Am98dgL9cBXa9XDAdl0wI+2qj4NOSHHQa33ioBulOOh2TRx0e8g46Aj7rPog+uP/NlTl0Me3M/9lekMj4tvX+sS30zmU"
        "6vFD41I/Xr7J+9cmld83cJz2JnWc9jydr4Ke05mubkSc9q8I8RjWUKMmTntbuHr3zG69yS7txGm3h4zTfqsQ1+KN0270idO+C3ay"
        "9qzbLhg6TjtB/Rdx2qh3RxXFabfhe4XgN+qoIv8BmwdTLu49K/jT6b6NE2p/Lfykw/B38vi1t0+oxwfi1ALncdzGz0UQ8zjeNSHu"
        "mzZp1hM273jzJrL1tyOBuPHD0Fv7C83XiLhxnq/xt9HO39GU6++U1/PFjR8padz4n4aMG69hXKsnbjzkPlM7LiluPDLh1t8p7sPL"
        "Cfwya++nEC+eeLuRT6/W5ScsOr/joXD5Pqz+WsEPIPdf3/w+efJvqPJmrGm4m++zbP93HHlAsH7VfFKMN9Dm/ShVnqt9ReZt7A73"
        "HPJn6PM1ggNrXYbx0aAch578FXK+1FV1+du5XjO+U+LzU1J/8I0LP0xx4XL+mk15445pffXmmzz8qrIfhs77+KlX3XEwW0yWd1If"
        "b6PLP9mK9eKNRqhy8PVz76tuO4hzvn0ruIrV/L3i+fY9r7LxII5TXR7BJM7jCZJvcpvb/oP8Gv55Jk1hneb5JRX3q/NKvmKy+oDD"
        "kebTjsrXa+w5P2R51IbZepmCPpbCec/evJLnhLySfvkA5Lg4a7gZ+4925Xy+ZsWViJ9r9usvr4bbD972Kiv/rwTLH0lchZQ/ssP4"
        "vFC/sw3IF7lLLt91Icu3HOXbLOaLlNc14uY8+dVYu5Yuv1qj4A/2fR7yK/mtb948a8wnwvkgaX5P7xpn/ojtan3dmz8ygXF/k2b/"
        "dgF+3HF1/qwG9b6vpkG2K57PyzkVvY7uCps/6/xUvvIEfZ41dCFvvkhr+LyYP8uTNxLj+6jYf+R+XGh/Ir+FNWT49k91HjXqH/eZ"
        "RfUDv3x7JeoHJc8f2RusvWLGCtNth6N1Ut5vdMR1eczuigRZV2LGgGDP98+PmyhsntPmxzXCzXOjYfPjjofMI9mK9mbjR/afePNI"
        "dmIfcItgr3nt5Y+8UOL8ka1qrpTnj0R8zvAFTf7ITiGOx8kfSdcTmAfF/pXeFTJ/5C45f+R4Qfkj1zSsLq5/+K17B2Z53RvJX47g"
        "652mH1B+5Ab1OufkfWPyJv3YyROJeRPlS/WLdk+eH7K7VrA7d3cHyw8pX7eO1Gbd+z+vf6U2q9rn6vNDsn2cNcLq0d2APJFxXZ7I"
        "6lDvTUO/9+RjaxDzQpLdWJcXMsdDtBkO5500KwU/hx2H4RrPnL/g5180COOa+/OxTurzP94m5X+8ifkVNOeVWM+w95OdgOwC/vkf"
        "rxHzP/J92HIW/7Nf9F+QvccTh4L9I8/7eIdjjxXzPr7gGTduHiV03sdPi/ZzJ+9jp8DRB877iPrnzofpMxwuhuTfkfi+Ju8j00ud"
        "vI/tfB0V8z4yPcfJ+/j+i1Q+dd5H2HFG1gv7df88kDVzOr71eR/bRL9MdWnyPZI92ZvncVFp5pOS5XfEOVHDndAD2DqQOuzYA8T8"
        "jpjPtfkd4Q/R5Xcchb0gUeNr/1Lnd2y8qLJ/rWkkv86RScFes98vfyP6f8H5GxskfWx+52/k7V/yPI7kB/uhfVDGjvgyTR7HJmGd"
        "88/j+C7+HfYijfzUeRyTiefHw8njr8YF+ynP3/gX42z/V87fWM7fWM7fOP/yN3aMG0aQ/I2bxlk9mlGPIvM3VtJ1xjFkGuX9ecg4"
        "D77OgS9PSXFknvhs+L9S4Msb1Hx5qc8FIr2HOHL5/LpklXhuD+e+NfHi/Nwek87tuZ7lvd/VqfSvebnvPcL12ecIvl0c9y35rzK/"
        "jL/7ct/rwIFsBAfyNnAg92FeeAf7PfYlxI9RnBu1H80vyQi47yjTm/k8FGWccgbx2pnbnfb6+XR78fNtbhf9SOHPtwGfd4D2I8yP"
        "rT/fph730/hmFXTOt6kxxPNtEBdzoB33L8T9V0rn21yB+4hjq8J3Me7EOtCM7+CuD9D5NogjOrBW2I9YB2D/wDpK7SXHW+X0Z9P1"
        "d2p3+VyhZOQz2Yjr7zHjyYBcXTrrrlfTdivrrpfD1T1iX99974ey7no5/MjD7Byq7T1ZeVzOL66uyzM+22ZofBbH1cGu48tp3SvI"
        "q2n7PVl3P9x9790aeb0Z8nqTV17ziqtb5ZFX6wzJqziuri6gvBZI8rpCkleVRl6VkFfMnU/pMuDqXhbyWZMd2SO/OyT5IR5Ky9VB"
        "jsVzdWcZD+nL1f29yENu/o7EQz6v4SG/xXjIzX+jPE+Xzkcnv1fSfI8Q5zTrnN2qAuOjuL76FcQZgONY7MQHuXm72efsvgD5+HB2"
        "D+OcI5yj7uHsVs0WZ3dwSrDLzzPOjvw5pL+MuOYV295Wt2fKba+kOB3vPqJbs7+g86aa1bwdnb+6Uu2f8vB29WJcm9f/zNbbEdbe"
        "fenVxDusE/z0/+24O5zz5ORHWS/kj9FzIpQnZT3ypLAO5M8VtcwSV0T8HWuoptTL7He+eVwWwO+ySTgviepZau7Jn7uz8o4TD3dX"
        "p+v/mK8x/1PcBcl7bJW03+Fy/boRTK4LZlWuRfN3EXldrYWfIyyPt054T2qx+rk6Li84V8YU4PQGxNHc2ebDlTUJ5ZL7DefKGqT+"
        "gHlyrEHXH/rmZX/w8oNtPvxg6wzxg39u51Ehv2aH7X3OteP/5OuMwOmRHFznVOd+P9Yjrlv+vN79oeTC8xHMMNcZnNODv8p4SLAr"
        "URyLzOk5/TE1P/sj4kwK5/TuY+/VcnqtPpze3YgDJE6vTeD0KK9F0ngR5UU+AWk+GJPig4nXo/MVYsYw+jlxeuD2DPLTsnjllItD"
        "cPu5iPN1eL3rJlXzOPF61G4Or4fzkjX6XvG83uJJcT5X8ynUHklzVGm/p/W7Iw5uLwL7pFkot8fsoA63N4B2f16zPn5njrm9TEhu"
        "74cl4fa84/OnaK8zSl6P5m25XWgdSEbez9q9EvxefJMRJC5U5hyK5vf2BYy3HCZ+A+c2NNQaqv7sF1+dXs3mD9qXBo7PrH8b37/Z"
        "/oxKFpeZ3rdJiMOr2UnjBO/RxKPzfjbXfMIz5wPmgwkar7lJGa9J9j0P97eS8sM0Ksexh/uT88CsXKyUCz8nlnh+vzwwYbk/xM1b"
        "14Tj/6yRtUKcmJ4D7JpQ9ueA84X1dC3ldbOfsyXO+D/PfA9ugPYTeg6Q7H5rjTDlcOxt906o4qCI019Td70Qh+BwgG8W2sHDgXE/"
        "YIH83214ruQPpnyrHv7vHlG/elZxv5r/+znjNZAn0sv/rdXYl86D/2sOyP/9sCD+z3qayf8s2c0RX+fLAeJcaX1/iU6EW+emwNn9"
        "elEcIJ0T32F8QYq/Qj3rZC6QyvvTkFzgeZS3s0AusK3EXGBrmQt0r2NlLjAgFwie4GjrPOcC15e5QCMfF3it/SSZZ+9I6HiVt0aC"
        "rC+XHQc4UiAHqJnPtBzgIfBaCYy7hI4DXI/72Thd03iz4V53QvdjyJfOP5mx+exQieezQ6Xi/9ZL85qsf68X7EEO/7d+XvJ/xDHS"
        "eRhlDrDUHOB6DQfYJnCAZF+gfd/M8YDNPrxQc2E8IPiC7hYWl0jxLN2VYblA9fsp75yH46mXuMCUI89mw8sFUnxTzg+Rs7Qmqyq5"
        "/Xub3X/V+ZjSG9bD7qXhAhE3oOcCb5e4wDbmx9D4Ua1nNhXIBa7QcIGs/YhD5Hzg21DuovnAH5WWD/ygaLd3+MBNxfGBcfZ862km"
        "T+IEOxLf0/CBnRIf2KbhA9slPvD2S1S+vHwg7CXW0c78nGC/0+52HpJn1gp2k8wbjLmdB1AP0rfdvKubI9yKfhyaH3Q9T+AHb6F1"
        "F/xgFfjBqrrSzDul4gdJzvCTkP6UWufYEcLxg+vz84PcrlDrazdT84Pfu5jfbkb+poHJMHYfxw5i+JZLzRHWS/uc+c0Rlp4fJL/c"
        "qC2fHfHXafjBqwW/uD8/2MG/M7k+oJGbmh90+ttnLoaTx29fFOyvnCP8zYvMP1TmCMscYZkjnH8cIePL/TnCxRdZPZpRj1JxhO+e"
        "cq97znzU6rsetAbJT+s5d1bKT1uvy097fEq0ByD/9TLkxV6GfNnL+vC5F5/Iv73sIXxCT8C5QeTXIzsCxS3SebIUn0L2Ib7+Vp+b"
        "crefJ+4XcrAeHkf5Ub7VT2jy61Yb6us+nKSpnkeSFTFhnSJOkscTDCNf+hGUa9/JKaYfnpiiOJbcI8ciYnuPueI4kx/e8Fju/1+z"
        "3vCFm128xx22XhWSO+XnnCL/JI9vPYg4HPBvPQmh/JQP3OpB3MrwAK4jLsfC+6oYh0J5S/OV66DifGV+LmnV72FdHhB4Bp6fHfoy"
        "z99OfAPOKe7geUbr3OteezIecevPJ6lccn7wjS3ULuy59D0dMj6sA/MgH09L6bxu0R5K53frz5mFvPrbDfc4s/rXGu7xZvW3Ge5x"
        "Z/W3iv75/mbRzodzrPn55vHlop4yPT/9s+HKp2tK5TYDltuUym1K5TalcptSuU2p3KZY7iDyqHD1D55PfCnlE44F7q8VSjv7acYZ"
        "8TzaaJ9hNn8t5/H159Sc0LIzU4Ldhq8T3jza56fy5NHG/r+jMmge7RtKlkfbLldofuzmOcqjPQn+rxp5tE3k0Y4gj3aiyDzaTJ6P"
        "bRfjG5IR8MMj58ClNdukLq0/Tv50xLk+TfedxX1Xcn0LcWxM7zUX2/LmepFkj1PxZa0uvsxaRfzzQjzvG8U971p63teFenVMt3K1"
        "PT7YOmg10L5wQJl3nvzg9Nyw8fn6vNXHmT2I8lY3OPslMe/tqSm3/u3JW72vRHmrye60RbQLZj6kLr83DvOzaEdW3uLzVv+G/enk"
        "rT6E9gqat5qVY8bzVgdun4e5fFjeala+8HmrnXrNaN7qwPXawutVIdQrbN5qp14zmrc6cL3ezOsVFeoVNm+1U68ZzVsduF4tvF4x"
        "oV7zLG91wPo4easrhXWpY3ofKszzfB5h85GT35rpTaXLb/2PUn7rM8iH63dOxtVS/umrNPmnlyL/dKOGB08iP+6SWcs/XZjeZVwm"
        "+ad/zPLi+p678IKYFzfyQykv7r9o8uL+E8uLG/nBpEdeM3RORmHy+stJWV7zM//0HwaU13FJXl+W5PV7Gnkdg7xG3ZzQrJ6TUZj8"
        "WH7a+Zt/+qMB809bUv7pRyW5fUgjt4eRf7pnUm2f7BTiBPKdi2G3/3zJP83tae9m8sW5Jp7806562XpAnnMx7PqV7FyMe8Pln0Z8"
        "SZj806ryFn4uxppw+aehp8xa/mnwMrm8zbZ8YW/pqq+fdNttPPzfMfDIA3gO4h3HBkhPwXjqX8zjeYJxcnHW72CfqPHwcqXheGPG"
        "JZtH0HGcTS0/n2D1HFDyc5zfPOzMw7l6dNW9rMm3SPvuoPwm4ic9/Oa/SvkWNfa3auiJ5ocNdxyFNy/IAryP3W+Bh7AWFcpxsoZy"
        "OM5fE+KFvfkfUc4EA+ZS9cQhblD6J/j5JXPNIY4QL4J2W0T5BEenVPIpVVy3wyHew+Mb3bxbzUN43t7XeBzoMGtnfT5B1u5Nq66i"
        "fY4yzoj8Wr55BTV8IW/vRkP9/P3i81NSv/DnC9G/tHyhevw7XOE5ZTt1tTxYFFeYwThOJu6f4PbjXF7BwVFNeRYZqvdZzzC/YbLy"
        "LqMwPeUekSdswLnq9TcJcQi566wfvGmCxXsdEcaljifkfpBIQulPUHGFtv5A6/qt5Cdhz/HPLxgR5kXqF5wz5HJnfm3/fIM/NdXr"
        "0QDsqndq4qH+1VT125QUV+3whv8k8IbWMJOrJ/4sruYOSR5nW8lPeRz9vl25DqxZsYD8mex3dc3q/jWE/mVOhOT5fg6eb1eR/CHs"
        "17BnO/FbVG6ZP6TyvhCyvOdQ3neJ/KEvn/PElHtdLZ7POejLPRTH5+zNy+dYwwN51wWHM+wDZ3GjoR4fe8AZDrw2OMNj+csRnL/Y"
        "k5cvbFqq4wpZP7OOiv2D8vukB8PpXd2DMk+4t0DehvoB5RksUN5SPWZM3oPB5NQ9WCw/eJ1m3TiBdUPHuayPKNcNrNeUJy+G+ZDP"
        "Uz55rwuep/aVaJ5C/+7eF3SeYv2K8mT7c4Ss31mjrH39OcKTEj94Qt1v6zX9tl6zj6pSx4WVLO/4YJHzVbehXOf9560B9bzFOULW"
        "nk1LZf0a/h74fRx+kK6r57XA+0ipX5G9zRrqKyx/YOPq4vrDazX/vE7+WE+a0CDPSvMUnRtG8t/YYAj6rHWU6XcONyjq7bT/4txg"
        "L7hBPLe7Nxg3yO03mn1e0H2tnhtk+zby33bXIY9gRMcLXimWK+i+Gs9PQ1/3cDx1Ij9I8R86ftB6Bn+vpPyCp/n52PLvt7ntMRSf"
        "mSC5nYb/U8MTor+FzjO4X7OvR7wU6Q8Ubxs6zyA/1xJ5BhGHmcH5UzVPKfYNuf0p7JacI3yDY4f0yzNo/57yZIblCD+O9vBwhGiP"
        "sBxhgxMv2Id43YRLnh1VujyDx7H/ahf6iZcjxD6Nc4S3+XCEGO++eQUXBRtXxY73RaK9gOIVaNxTfLw+zyCbF7a2iPvy7tWlyTdo"
        "DZ8Wnu/NO1gXbF4M2B6lyz94HvMl4t9X034C8/81jj1A5AjRP2SOMCHOj5wjbKT2PSfZBxb72svUHOFZDUd4AvugCtFuxs/f+s7F"
        "QPYdD19Idg7Dt7xlvlDFF5Lf6GnGFyZ8+EKMM1++sNGPLyS56fhC6of9IfnC39DwhQcZX5goki+EH2EN8mfS99B8Yedlyhf2ob10"
        "fGGiRHwh1nHi3JfjvHXOC+4hO22RfGFijvjCA069y3xhji9cEpAvrCktX8j5gftnli/0+PclvrBOxxeewfov7ivSg+C8BsF3DYLr"
        "GgRnOAjOcBCc4SA4w0FwhoPgDAfBGQ6CMxwEZzgIznAQnOGgyBmSf07WU9ODiA+yzinjcDJPOn6shOHE6ZI+7u4X07c/tpWvU3gu"
        "uMXlLYYnTq0CfqrcdLtxpVJv66PrOT2xyfv3LOmJY5w3Q/vuOqiM0+iIqM+X6MA5od7rUh5JTb+Q+Uji+KxnDnLuw+YgU9RPwEG6"
        "/I0CB9nixL3dYRSTfxM8Az8PXuIgUxoOMqXhIH8V7yuWg6TyVT01Mxxk5WxzkCJXWDgHWYffdeK+PvxuE77vxff15JfC93Z8nyFu"
        "svI6Sf8ibnKVtJ8Kyk2inqZUT1OqpynV87XGWXryzSJfB/jK5VIeXso3oIsX9eafbWVx776c5EeE67MfP1w/R5zkRsR//xLivx9A"
        "/Pe7oOc9yH4fOO/sXwl5Z3P5WN37jmT09TaRcV20yo44jkdFPYzsXzuj3jgSmz+kuM/biD+8QdRfZzu/bW/I/La9IfPb9rbjfp/8"
        "tr1SftteMe7U6m0WxqfVK+W37ZXy2/aWOr/tp6T8to8HzG/7BxK38xUNt/NlcDu/r+F2fhfczrF5zu185jLhdvrAXflxIGkx72bE"
        "kvJuPqqR1wchr16vvOYVt7PVI6/5ye1sCCivt0ryuleS1z0aef0C5HXXlEvvvAy4nVVT7v34/ON2FgfMb7tQym97pSS3ao3c4shv"
        "W6mMx0wm3mvI/ppZ5XauEeNFC89r++KkWw/x8Duu+jUbs8nvfHdS9rOq+B3raVb/3etwnibsjQ7HExHvu3a2eJ5MOJ5nlvPc5uKF"
        "bJ4nAXknwPM0Mr6Q/Eze+KPTiGcB11Mv+jWJXxnj8b4JwV/V1LKE+2HNPH5vh/P5LOuflJeHzqWV/IHF8z4/hl/v4KQ7Hs3L+3x8"
        "kvnnfHgfT762j0zmi5MrnvdhfCHFoTvzzCkN93MS7+0T/aOePDPE/ZycIe7nA0J8n/d8V/KbHoe/cxf7fSP4n8p3qOPQKtTxtUVz"
        "P7vC5h876cP9II5GFye9mvnXQucfa2SG+50Y57nxbee5eoa1I50bTXEL2ji/xAzH+R0qTXxX6Dg/Xy4I81VrgVyQnHesdbFaHkOQ"
        "B3GMgfOOnQrIBZ304YLU84P1DMVHRYX528sH/UuJ+KB/YHxQJfigXadD8kHniuSD/iIkH/Rn4IOOB+SDzpSIDzoTkg866cMHjebn"
        "g6poXRvXxHkf8eGDfqLmg/DcnVXgg5aSvvDvEh90LiQfdFzig84E5IOO+/BBdB7Zx0PmJ/voBKtXb5F8EOLpjd+R4i+Oa/ggKu+v"
        "hyzvQyhvV0g+aKDEfNAT4eLuh8PyQcxOk1kpxmt614kj+Tkh8uOuPoi4qJs1evPeKfd6K8dbk/+sZqla76brgfOCPlmi9bnYvKBP"
        "Frg+g9PxxGEj3r+p3hTmJ5pHKH7bOir2n9B64FEpX88dpC/1FcgPUf94h5mvH4TlMGZKLyt5PrLuYO0VM67XrDOjPjzRLwbkiaS8"
        "ZL480UCJeaKQ89poWJ4IfMkB9XymW7+to9CHJf+Elydi6wrNn2sWE1c0qu7Pfvmngs5nB+bJfHag0PnsiA9XhHMI6tXcPq3nDld0"
        "TuBO5fkuMFck9S8nL9nBIjnJ1cX1Cz++qFT9YV9p+kNwvuhIfr6o3o8vOqfhi05IfNFJiS86dZnwRbAvIm585viiEyH5ohP5+SLX"
        "39tc4zNZFff8fpvLjirnK6Nzjym/ucwX0d9Ln7fstGAHmou8ZfZ+t4i8Ze7zwUuXt+x0YbyRJ28Zk5t/3rIzEm90QsMbHZd4o6+I"
        "vBH04ke5XnxK5I0G5wtvNKrhjUZ9eKPTEm80KvJGqH/3IHijQfjVBoPyRmcua96I1k2y/+k5o1NqziguzpOefGWD5yQ7Q6Gc0YOX"
        "BLsb54zO+XBGD1wKZCfycEbHy5yRUQxnRP6qFXb7z14es+M+nBH1w9pL4eRRfUnoX5wzitvXy3nMynnM3PUr5zGDPOecM3oyIGf0"
        "WzPEGW2y55v/D/wqmOM="
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

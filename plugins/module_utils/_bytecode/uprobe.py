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
    "type": "kprobe", "code": [13200, 15872],
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
    "type": "kprobe", "code": [29072, 14520],
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
    "type": "kprobe", "code": [43592, 14400],
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
    "type": "kprobe", "code": [57992, 14392],
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
    "type": "kprobe", "code": [72384, 13592],
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
    "type": "kprobe", "code": [85976, 6296],
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
    "type": "kprobe", "code": [92272, 6864],
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
    "type": "kprobe", "code": [99136, 15736],
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
    "type": "kprobe", "code": [114872, 14408],
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
    "type": "kprobe", "code": [129280, 14224],
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
        "eNrtnX90FMeV77tHM5oZ2SAhMZIglpFMDDIOtrAxVkgcC+zYMrsOxLYCcaLAoBAc7RIjK2toJg6SSWLCyw8L27FWm/ghCYNwfgif"
        "5MTknJwVeZus2SQnIb827CG7q+yJvcRxbLLr5yd+aOZpur63u6u6a7p7ZvSD7PDPMKPu6uq69ePWvfdTd6RS0f+9oLLPtvnbU+nP"
        "6jkK929kgH2GA4qyPZVKfXri/+lbYkpY/13D/TE1pH9Wq/z9MTXIrgs0659L6wLsufj7U/hMtDelrPVJzB9Nsc9T+DyJzxP4PI7P"
        "Y/g8is8hfB7AZy8+H8fnXnx24XMnPtn7f5rqU9Kccn6fzZL3LGPv2c/u09CO9BmvQntq7HNrVFFqJz534FMor2vtPMinWHF8XmL+"
        "A/pzDjMxdIWUVQrVf2H6+iL++lJ8fyGM+3eN6feP9EO+E+WPTcj3hQnxRFBOh/4+7DpbeRX5LactQzlBSzliO8WP4L797Ie15ajX"
        "ErRPlF1XXcw/N0T9d4BdV1OXZM8Ns/490gE5qZATPmPqVfp7jfSg/rhuY5zG0ZjrOBqzjKORCPpPhI0Lrbta/2xRX02xes7Vv9f0"
        "vMLuL8Z9cVn9ZrP6oV6luI7ec2Pd5NTTnEdelYybzozjIzF/E/97lbf+T+OJxtGwRvJlN9Z0jPhrt56pbTd7O2EeDfC/a/2bhPmJ"
        "fX8B5bftO+tar7Pc/H0rV24c45DKi6NeLwTpeY2svW9A+wVYu72IT2rPF/G5re5Gdt+adWx+XbmBPQfrge368rdw9bH1gyje52HI"
        "uxjyfliU9yfZ+0bR/j0yec9i8oacS3vyI++YAjmrJOc/svc50Jiytqs2uMGxPXfgUzvI2q2mvAT1QrtchfuvonmO/R6emFcnqpEK"
        "B/Heq53LbQm8mNI/I5vQbruMdWNd+r6wt/aWjUdTDvd4lMPsSZGD67jLUM6rlnISJUwOMaWFtUsRjUf2e3xOEO1Yw947vtbfe3dM"
        "7Xtr/azfpdfXdH/RBs3+o2bojy0BVf8MKcvZ8+fiuiDGMT61AbTLVc7zxLbVb2P9ZeUm6F0bjHktkS4X832s+BU2Prai/4XR/7by"
        "/TOk/Jpdh/duiYTw+wJ8L+Lk0xJR8Z3NN/FuxZhv0+1B7VtT99Wkk74SK/oA93z7/H2f8/hYyeTaorIG1h6FvtjNKj4yCHkWsXk6"
        "Pe+S/rQz3Y4K5IHPFuU9+hPiR97AuLsd7/eSZF3pSTr9Lq4z1nqMeapHCb9Oh531rJj685Q+P7mswy2qqj8vpCT0+tJ1GztoPPhb"
        "5+Tj4Y9ot4+xdhH0w1gx+sdjQcl63Mytx9ogky/thwy9H/ro0sXsh61hps+un/g8O3FtKebT0kqJPPD+9Jw4+h09Jz7HuR2pf9XU"
        "qVx/pXqK+4/WJ+5O0nNmW9YBrZ/ty7TKXqd+3ZXYxcpbW0X7AezT2k859sMWtURx/j0s+T3oMt6KuHqm6/+NdP1xfaJvNJVpX0rj"
        "n/YPNN+1ll+btPYX2ifa1z02j6X1CTZ/o73qtivW/aZW94Bi3YdqdZsU6/5Uq9ugWPetWl2zYt3PanVNinWf+2m976bXJ7ZvHXmA"
        "7y/pfpBumWGMm+Ees3/FPrFmd/r/39Fufub6OvP6FdmsN8Z8/SH2/nh+a8ct+M4GYGv3O/Cd9cvWnrcL9ods17k3x1m59ca+UV+3"
        "K+uNcZGW4Hr2nFtpfaV9IuR53Nh3G/vHk671OTlRH+t8mbaPvID94wvQw9L1TQ/pEdV5nKbl8bpl3Wmtu0zJ6rlBc54IoF3TjzzN"
        "uq9yeifaQ5i/Y8pPbO2Xnqep/aic9D5cL68e5VVXY37/x3GrPef0xHz2J8t9MUXl5NyiztN/0frZ/KANwM6ziPWLRGUE43k7/g77"
        "zKJa/L2aK4/qSfuGmPot9j79GHcDsPssasT1Dbge424AdqJFGG+VTfg7xt0A7EqLMD4r1+G9D49nKyeuX4T5fZfM7iD2E1pvW+uK"
        "PfUXcby27fO5rym+ObfxiveMhbvGrfOAOV7LJOP1JDde72TrY1PW4zMyw8Yn1s3Tj8nG5/229mLjs8x5fC5GeVU0Pu8ZJ72j1qJH"
        "x8Jrx9m+5j3jjuXUopwyKueucc6+KOh5pFfEwm/o62b8M9CbZHZIY33Okx3SazkD7Dqtu4xbv9v6nMtPLGH7k9KFkLOLfZLagdbh"
        "OJ63tO5nertsLYb+Vwz9byvpWXiOYPdKtEveu1NeH19213Zvdleal+KH81MezdfieCN7bk3Vc0nW74bYPqDgryj4Kwr+ioK/ouCv"
        "KPgrCv6Kgr+i4K8o+CsK/opLyF/x2YK/ouCvmDx/RTG/P0xgHtKOwB7/NPptp9lfIi77gO1C/5v48+6NlTTvofwe5hdZgHYbucbU"
        "79JDcX1Uv09Z+1Fzfqmx9+vURtw//BDKWew4XrtGvoR9QyXtZ7DfbD+ZX3+LIpsvAo7+lkSJRz9LQPSzzE0yfQ39UfS3RIR+/Cx7"
        "biwS4eRtHU97Jxo8pLyHXX8v7L43mH+P6O+5Rok6+VE6BP+JoFcP102SH6UNfzfWk09z/hRa51qXfYj3q3R8kPOr0HhpXfb+PPlX"
        "Rn35V8gOYPOrzCM73XT5VdhCOll+lZBykdMz0nrt/0uvH7h+BPuVrUWoJz6vLlKVyyz3kb5GesoOfG4JFuvz8JbgHL0esSDzrMSC"
        "qv49pAyy8XMv1adf/74lyDTc2MR9IVxfrP/9K7i+Gdf/HRtXwdn6ChgL9qYiuD6q//1pXN+A65/C9SX6OElfF9R/34/rtuM6+Dvv"
        "Jb/JF/D9AXz/HL434fs+fN+A78z+ZfiXFrn5l66cFP9SLLJ7SvxKWv8x/B32wkXwG1duwt9hT6yk9v3rgh8qKz/Uuwt+KF9+qAU5"
        "+qGqJH6oufBDVXj0Q8326If6TsEP5eiH+lLBD+XLD/Ug/FDbks7j4rsXc4uf+NZFq13BnNcOuM4rB7z4t4T9WSwA/5YK/1a5xL9V"
        "UsvWmSX1kn1FRLJ/CAn7sIZU5ritDcI+osG5/6+E3l80B/ex69LymoV5eiwVnnheoyROax1nfya/Uki53tZ/N020ayn2Kwno9eEI"
        "68/kb2kJ1+t6lPicEawP69P2Gb2961Xr72HYbdJ/Dzu85+6F5j4x/aeRg6Y+qdfrrRinsJeuhx0sVlRkzHPPfmr2f6X//2L8HV+p"
        "ueH7bBzEUO6EeBrtz+3aeBPqj+cP3ws9XhHeD+vH8H34jnJ3hDCfhNh7bQmdZ3phKKzq9Qslmd4aSum/h5QQa5dleG/aH2KfoO+b"
        "MW50uUd/pL9HWs6lFrvd7ofM9tafE4hy89YWtYzVQ72G/V29ltVjolasHsu4fqhVkp35Os6fsEWdjXJ+gXJ+JZTzfb6cuVTO93D/"
        "LKZ/T+inQdwX0v9eJzyf9PErcd/luO+Hwn3fFp5H930T42su0/snri+x+OXM55A+PgfXf0+4/jmhfCPuSSiH9NCI8Dvp9yHhd9Lr"
        "A8LvpB+z8Vtq2M/OuM6DZ6z6Hfp1dZAfB7GiL7J1Y1mEs191LKP56GPCvHXAtn4csKxriZXMnkb7drIXaYPwwwvPt9shH0F9Lmfv"
        "fYg9T6xX+nkBfZ6+31f9sq9XO+pV5lqvIr1ed05RvdajXnNd6xXU67V8iup1O+pV7VqvkF6vuimq1zLU6wrXehXr9Zo9JfWa0PM5"
        "/0bHDSr0SzyvTuH0qKsn5s2wh3rlPh4vQ7uweSm9ztyq+zXZ8x6cS+1WxP2944Yg9Cp230/nkl7BKrx7Lu1LmP6Stgun7xhZpTj6"
        "lWNRlc1jq3h9QvRvxaK/TwYsfw8p/5nk52ual/+U4n+nefk14Xeal/8g/E52GTYPx0JRtg6FSti6FCJ7Emu/bcu/DX2ZrcM1gW8l"
        "rX6VbcuLUd7z+u/bbjuKv7N23XZbAH//uv57a+BrSVGvSisGscCNXPvsQL+cev2qNynqVw2TpF9dzulXxdCv5rD6TcgjAHkwfaQU"
        "7T0b7bknyeQXhvwigvyiuP6TnLxqAp9IWtfxbbftkshrB+T1sF1eEwJzklfZtMhrs01e9ZMkr7k5yetuj/JqFuR1hyCv2yXyWgV5"
        "NSUt+0TDvkT26o0LyY98g01+1dMivyVMfmUKZ6eyya9BkB/phSFBfpDbcND031yB+V2Xmwq5qZCbWiLo/aLcKpncVMhNhdxUUW5z"
        "eLndUyrIbZZEbiVMbvdEk07+61g4ztlv6T22wp9l1Zv19i8X/aa5xa9q9Vnq7Ybf67Vx0U+r968i9h7W92L+99mGX6XIaR8PPUer"
        "sNupSJ9pgr7wkKU/vYhPapdt6ulx1v4xzq4j2le2PcpeeOTjqGeQlZ/2j+h/r5/lq77pcXWrQ71Jv6H62fWZH4wrlv0z7WNHNsFO"
        "BrvqyLMoN8TKLb0az9+A/VwR+xzeg98jbJ+5Ed/X3obfMY40jK/hd+N7kOkPG/F9bcyUf3oIj7wX9VgO+1HgD6n0HWtvUrh2joV4"
        "P88OxCWk44n1/gG7TE0Vxcs8O87HH5ZlGR9d5hwfDT2a4n1Eu7YtPrqK96/I7FOH2TjwHh9t2Gcz6+umvfNAZvt1nsppy1BOxvjo"
        "w7hvJ/oLFlyKG5e1mxHH153yGD+7UBJ3vE6IZ/NnhyXuNBaFfaNHEh/d8YphV9Tv6/YYb9g9NfWkftXWPuoSH10miY8W4qarM/f7"
        "kceEuLnHhDjZ7uMe5Tp7WuTqPS662ZHbID9UW5+/dTOmvI0r14iLRnn2uOgI+uFitOt+j+06a1LaVR5/HBHijxtd4o+rhfjjZkn8"
        "cbPP+OMA+4x+HP3xGcWpHvK4cuZHSqypRlx5o0tc+WjKKk9x/NC4lI+XHxn9a52TX99zfPQ65/joGTpfZSpnlIuPrkZ89BYu3kbr"
        "r5bER2/0994dU/veZC8346ObfcZH387FLdnjo6td4qPfCf9cM/YBjdnFR0eo/yI+Gu/dEg1xfrqWKMVHL8V30veuZfOd5ZyDFBcv"
        "QddtvujsF4U/cgB+RSM+8YMXncdHM3hzZz/oetJbiSeEnzn9XG4/W7fuIr//WidZTwYk/lbW0bT90Fd77PHZo57iolngarz/dxj3"
        "T6B9fyWpzz87/p4pPvtAXuOz/4/P+OyFF63xEBuz9S9JxyPFZ1de5PR2W5w2CwSO97rEpRj9gdWP/NVWffqMo15+xoV/PJPyVM7h"
        "M4hvpviUxpRTPzXjFc54jg854xTX0U1xKmcQp8Lmpa0R+JUjiFP5DMp9mJ83Evskz2/LT7u17ZO3m/U94ocz18NrOdoAa29x3o6j"
        "ntT+NYsXYFwwP4+UC3haxgWU8VyAlAcoN/a5OfEAQv9x5QL2ExcQULzNk0Fu3RXbr7Vu4IJjv/U6/o34wb+9YI1DWa+vv5niXcoV"
        "p+dq/fVYR96u+KqHsa7uvWC1k5yubGbxrwOs3KXlS4znpufL00Z8QfcFNh/w41qUH+lHsUDYMX7FsOta5nndjgW7q3YjyhXi+Ece"
        "Ne1bZXr5Krd+k570gsP1qqW+tE7EAv+tWuOExHHQUrxCYud5WWX9hY2DOPS0+CL0R+jJxFuElP9QrfGireiXBkdQvC5jPKQ2UIt9"
        "SZPj/L904eWIm6x16S93XfC3T7ztAqv/XwWc7rPJvZiXf7qcPZb9aovyFe49T1eVwV4g1nO5z3peh3q+L2BdR2XroS1ODHFrtI56"
        "nfdpXbTHnTH9t7TCY3mY/93WRbGcxErme6H1UlwPEu1jzO+x2Vmfp3XBsAcuiWD8XyfZ352Fv5iVm553g5jH9Hm9ynlfaI8L9b/u"
        "+1p32z2uu8a6eCaZqT5ey9P6zyYd40IPoX8PsOfUlKtce9B8ofVjnA/y/Ufsx9n2J/KPaP2Ka/90aidtgPpHs5pTPxDeZ7L6ge39"
        "Xd4zX3ppSHmral0n7eOoPpUpHjamrgp4WV9CSi9n73cbX2TH8z3Pycpbqfib54ZYOW3tXuc31r9K9zjPb/Z2ZeNGO8zaV/SvGPNd"
        "gOY7Fq+ytIriOetTjv1ZYoem3137857p6c/m/HY2malefsslu5dtnsM+jNpVGziL+U7Uwzdw8UJUjvl7BPMg378S7R7nP6GfjZAf"
        "EvOV33lvadWS3PqH27q3Z4rXvcOZ6+F9vZP0A6x35FcV17kdxnrH5E16MunDZI9MoH7xHt4u2raQGR7b2so4u3RbG9OD2ypk8+pl"
        "jr9rB8pS1n2g1/0usCYjbi/991LL/k47zN6jrYrts9vC1ZJ6lfh6bgJ6flqdjXC/E8cZ5OI5wpDLC9g3pcvT46jCLO6MuOwY+G7y"
        "I+jxBZZxaXAQxNnjvpBSxY1vml9J36B9XaLC1N91TjRwo/78kHIe6+F1zP8gOU9EO7SBi0clO0H6eV0Z4jG2KFfp+0+qX6exL2N2"
        "EIMjILvEZ+z7DX1/iv2kRu+zwrTbnkW8zia93Jdt48fKh2jlrCG3YP9qxFuo7D2W1qnce408ydvZie81uKtV5vjZ7vj+Ae79E3j/"
        "9PktXYrJqZA8WyL/mmrAuFUt+zXah54ub+L6Ce1X08//lMW/cBq8eUjZdY7qZz13wZwHYNdBvCvt39vmfwvzOIsbInvfesy/6fgq"
        "/fcVyrSOd4PDt/h53g7/3K0W/4Dhzyk5JvjLvws9C/FS7Sx+qm3+wZRY7jst5W5cRuspi6dK2zv1OLPInPzMM4jfss0ziO8y5hlL"
        "Pz+OdcI6zxjnXQ1sgH7A1of4ftNeoPvZVoJvHMQ8v5Kd+9K25Cy3fyc/Ldl/Rqr4uANtCHaESJmrfWzU0T721nNO9rGl1eQP+vK4"
        "1Z5Dz2vtzmzXIfvsaTpH2qs/r5jsUVWCvjbqy49JvJ/bc4mHETljv/U15IB6y+yuop5B/TCm8Jzw6Uo+HiKmvj6mz6Ph+fr8Zvdz"
        "1XDr4OnKiF7OYdg1jXk3xMpfWnWf8Z3J+R6J/Kod5RCL/OuYP3n8eoyzs5aRnfWX+u8t4RBXH3pe+j2aLPMuxX1Z31+1rL9LOwLc"
        "ekznSLyg8nJOx7la/Z9U/tL1/Dq1FVwKq5eqLL2J/f1OjHv6nn5OGV2nKtx1EeG6CK6z3n8ncTmW64K4zvp7mHgny3U657Ad7VUM"
        "uSuQO8k7rHLtmz5XQ7XEvZSudrYXpv+eLudBxCGXIm5zhB3roCxAPOsIWyaVB7vITov+jjjKBYg33h0Urof/vTSgcO+3ZaI/6P1c"
        "rA/6T6yIj3csfS+NMxX9psxxHNL8S9cZ54kUsXVmuNN8bxa/zPTs9WjHlhCbV4g/obgC0ldGEMeZjm+vtcQNtISKuHIPI74mpDCg"
        "U4uzcXbLsgtsHcT6e3pFNTvPA8+vKWNcijluWZxD7vVz3kfcUr5pTLH4MUoXKcI8RXr4B8bYe9TiPd4U3qNWeI/fC+/xnyknvSmk"
        "3M/sutXi/j1P/LctPlzgv6tk/PcGCfed27lRpP8Q710dFa6L8uc6EYcri1s3znVS6VynesbfuHLZ27nfp55j+FluXLbg3xr5MP7u"
        "ymWvBoeyFnHVd4BDuRPzwd3sfuxTiF+j+DhqP9Mv+GM2PoNMfzbmnyDjiEcQH07x3en2ejPN9dG5R8t5P5P/c4/AN+6hcTqf7cek"
        "5x5V4npan9kLmucelSr8uUeIq9lD5x7NxvWXC+ceXYbriLuL4vs6Lm5F2yNw0Xua8B3xR3sauX2JtodxeTuwflJ7iXFaaf1Ztfyd"
        "2l08byoW+FIqYPl7SHnSI9eXSFnfq2azlrK+l8n1Paz/vu22v0lZ38vkVx5i+vXmjpQ4LmcW19dqG58NkzQ+c+P6oD+7cmK3cfKq"
        "2bwqZe2H2267VSKvd0Je77DLa0ZxfYtt8qqfJHnlxvWVe5TXLEFelwnyikrkVQx5hVIW+8AlwPW9zuV5IPuyTX4rBPnBXiPl+iDH"
        "3Lm+0x65vn8WuL5fClzfzyVc30/B9f3E8dxbOs88sasW++XNXBzUlHN+i7OMnzLsMs8j/gD8R4UZP2Tl/aae83sG8nHh/B7COUQ4"
        "99zG+S2eKs5vb5KzO/vl/NYLnB/FFYTB+eH7dHF+5Cci/eewZV5SLfEXIWVr0mr3pDh/+z6kTbI/oXOlqp15Pzrfd5Gz/8vG+1G+"
        "mrAiib9h6/ZhJreuxBLiLVZzcQD/47g/nOdk5kVp5vLGyDmVMGdPrqljBhR3rqluirgm4v9YQ9XEX2f3ueZvmQV/zjruXCR6z3xz"
        "V+7cn5ZxnCTmN/G/l8v6P+Z9rCMU10HyHl6sKM5yZedszRxezS//1yTwf00p0W/I2qcM/hK/POBq7jnxCudyZVygd66NTdyJNfXg"
        "2hpcuLYarl5ivzG4tiqhP2CeHK6S9YeuGdkf7Pxigwu/WC/wi00SfrHJJ7/4Az1/CvlJW5RNaMfPGesMxwmSHCznoKfvpzyyJA93"
        "XvC9vuRCfqDJ5kq9c4LwdylbOfsUxQ2JnKDZHzfNzP6IOBaTE2zyyQnewZ4r5QTrXTjBdyHOsAn7iAaOE6S48pjyCse/ivPBsBB/"
        "TLwgne8QUgbQz4kTBDeokJ7IuMG4hXew+smIMzZ5wSvGneZx4gWp3UxesHI8k76XOy9YMs7P584cDLVHTD0isdcjTjIA+6aaLTfI"
        "9gkmN4i8LsovJOvir6aZGzzukxv8TV64Qfu4fA3tdfKik/0pVswU4XhYFtdS7ZHbYrzhlHNbiHfWriJ+a4Pi1G9DyFNl7Hck8Sy0"
        "7sUCLF9VvNKFnzTyRnqMM80XNzlA/Audi0H8ZIMjP9km405w7rLTed+O/KRxzjfxk0uMfar1nG/tMGtH87zvev68b5GzKXb2m085"
        "33Eocxy/77hnxHG58pWLaB0Ycpy3tMONXPyZnDu896JTPb3OH9pBzOfKGr2c9WHGG9rnfYr/lPGGtTnyhisvOsVTUTyhnDe8kXv/"
        "yeIMDU5D8CtTvlUbb7iK17NecLjemTc8D95wg4Q3bJTYmV4Fb1jtkTc8kxVvqB1k/eA02eERr+fKHc6tdek3533yfG+A5+vMkTts"
        "hF73jBDHhfcsF/lDqu/vfNb331Df1iz5w4Y884f1Bf7QOt8X+EOP/CG4hcH6Gc4f/mWBP1Qy8Ycsf4R9/DS4cId3BbysMyHly5z+"
        "7c4d1uaZO4xMMneI/umZO6xPWe11YvyMnTsE3wS+cWkF8YcNBf7Q0zxX78IfNrvwh82cvcjkD5s5PUAbjOSZP8x23kM/KX9bbv1k"
        "pnGIRv9oyBOPWJ/KvP41pDKtfyaP1CzhEhs5LpH262TPmDw+sdqFV6r2xyceYu/R9jC4xGK/XKLz8xKVbB9g44UqBS4xbsqxVrFz"
        "iSNbzLiDdPxcLEpcYqPAJTrnZ0rc35yZS0T8lpxLXC5wiQ3M3yHxt2qH1mXJJS6UcImsHYmDNPjE96HeOfOJL+WXT/w4b983+cR1"
        "ufGJYVa+9ix4VHCKLZHfSPjEDQKf2CjhE5sEPnHReapfRj4R9hRtcENmTrHHbPegxa7in1PM87hH/Q1e0cLZ8rxiY268oqXcjLxi"
        "FLxitDw/80++eEWSM/wpdE5cfLVpZ8grr2jYHea42tececWfnMtsXyN75BM8t4i/u9mHTHuJ4lo/Z26xUtDzZja3OHm84t/qctoS"
        "fouEV7yS86O784otxncm33slcnPmFc1+95lz/uTRdY6z1xrc4iP67wVuscAtWt+vwC1CntPOLUbPKYoXbjF4jr1HLd4jX9zi+7h4"
        "fXM+qnVdD2onNW/tUJLZDVheMdNO0Iv9KfK2z9+LT+R/n78dnw/gE/oCzkuh/QnZFSjOkc7FpX0v2Y8SaAdjHS45lbS2oy1eGPLQ"
        "NvfiPVj9KH95YsnjEh6zRBLf4cJpqs7zSqwoZPP/pznNESMe+3HEt6H92o8lKf4lXdRwgG/vYUv8Z+wTa3an//8d7eZnrrfwJit0"
        "PSvbc9GRP9M4V2gv9CDwdzgPm+pNeerpXGNtoBe/I56nF8+LMA6G8ppmqtdea72Ec3Vika9ife7leAqt/3GOq9D69/J8BfKCt6ik"
        "75Vb178mOn8a4+Q41UvMW7+2jtqFlUvfEz7jylowHxrjqRrtR/vMRyNc3AL1f7veBXl1NynWcaZ1NyrW8aZ1N/DxJt31vL2vu1ax"
        "jkOtu1qxjsdYdAGvr0xU/7eKJd8u9eeAz3qrQr1Vod6qUG9VqLcq1Fvl6+1FHkWW/mHkG4c8iDPy0l/T5Yjn8sYi5QpnNx1g89YC"
        "Ix7/lDOfNP9k0rpPMuyT+04krXF4Vn17NJlKUTy7kWc7DN4T9oCWYq95tkvzlmdbr5dvfu26acqz/Vvwh6+Bn3kJ/OHL0JNeZfdj"
        "nO5Ge3vPs83kunszHw8RC4BfHjoFLq5WJ4Vp3THzOSA+dpCuG8F1l3N6Xkj5LtN/1Qpd3oZ+JNjnnPi2WgvfptVXo7zZKO+53Mpb"
        "SOUNce/Vogb0iEOtn61/WvU6xTrPi3npyW9O5fqN66f+IPa7WPBJxLFEOP9Axyqat/zltSb/RmLN8aTVzqcdPJ50er49DvNR1Afz"
        "5RDyDgv1yjqv9R7e/ui9Xg+iXmWu9coqr3XW9fog6jXXtV5Z5bXOul53oV7VrvXKKq911vVagXpd4VqvrPJaZ1kvM681C4DvWI28"
        "1vtyy2tN9Rlp5us18inn+cDeXmVoFyGv9SDyWldQuwl5rVcHuXi8n1bQPF3MzdstE/s1bh6soPMu2PN24z5tiOkBRv7rZbz/xZb/"
        "ehm/ztvzX78p5L9+A/ly3c6xeLuQn/pmSX7q5chPfaOE125A/tzrpyw/dXZ6yVsukfzUxR7zHatCvuPUuFXv3Xbb+LizvM6PM3md"
        "G7fJa5LOschOXi+Ni/KamfmpT457k9ePxnl5/ZMgrxcl8vo+5PUPVv5mSs+xyE5+Xx+32tdmXn7qv2Vycz3H4klebvfsF+T2uERu"
        "n2dyu+dzTG42roU5LEc+y/vXM51focthpuSpNvL/bB+3+l9teaot76WvwxnOr9DfL2/nV7T6y1ON81H85Kl2qm/251fc6ZynGn6T"
        "Sz5PNfibdF5nvX8QdwY7Y00l2fcWjVvtJTKOTTvC7FR0/44IuMhe0oMwXnuYYLxzboxbJDtBqY13yw9/OzG/6M+R8Zc1daFxpi/2"
        "ppz9ALDTPmrO8+n3aC1PSvI0HofdwSt3OZqk5/Lc5X8JeRoldrCSk3jeo4o1rsFuh2/F89j1GvgFbU62HCZrKJPD7ODiesV5mJ4b"
        "K97G7qvymY8wmp/4wkSfxzjMI8R1oL0Mru5A0kkurvHXT3iL2yT/vcnVMbuAlKf8khC/tmuS8xLu8hifecQlL+Eur9wca285N8fa"
        "v+aaqzAfLXCex6j/hZl90OA5RQ5VVbhxpA1C/jLedVGFEQdq5R6JdzR4AvE5ZBddwT8vLvQrV+51syxfofN8YXKDpxzbtbWuLSdu"
        "0IyDuZ9xgxFnblDOCx7FfPYuJTs96S94XrCK4pmOIg76Oi5+IP131m9uv8j8i/z4lnGDiZVs3YzBn+OFH9T1GOIHbyD/BivHdh6g"
        "xf7N+MEA14+pPxgcoSH3oaR4P8cTUjsF3pBwHr1Jtl6slMQx/V516q9xlEt5k9Ya56e8pPJxY0wOtrixsDNXSPI4vYj8iuz95Fzh"
        "LPI/svvKa136Weiin34WU1Lg9R7MkS9kekILeBgz7orqLfKFVN/XffKFv0d938/zhS7rRaLk8aR1Pc6dK9zrmj/JiWuX8ep27mYn"
        "6/fXYN5dyNuxzXJ7M64nRrss6cJ8cb3iPE62gyfsdeTIRp4W5n+PPBnpOZPGF/bluH5ny7/3b3fmC8H71cxTufmJ5hGtn/VDbZDv"
        "P9ROnvW5QfQnuv7tpBfszCqvlzZA/eMuNVM/KJ0nkf88Z/n70RunlSf0qM+GlKsl68xRrDMynuXOgJd1xpbHcKbPa4f8zmusn5He"
        "7M4T9mK8sPZ15wmZH4Xmz6UV1yvW9cbWnysl/bnS53zWNkPms7Zs57Ne5/nM4AhZu9bME/Vy+K3gvzL5Qfrdeb7zfB6M0L/IXqj1"
        "d2U5z6FflC/JrV/8ue5PZf3AZV3bYaxvTO6kL5u8INMPTV6Q1/tp/2bwgp3gBVFuW6c3XlBmL5JxQ7b9sWs+Q/Yebd3gBVUZL3g5"
        "Xx+Pz9UG0E7Q8238TjnPD1J9ZPygdgh/L6b8htjnqcW2+zdZ7T+Y58w4JAk/2Mbrp+55Da9n/GC3ZP9/mD2f9EmyK/jmB439Wi3e"
        "k733bsS5jpA942n7fkPf1+6n+CW8182mvdONH9Tvp3hav/wg4hLs/CDaxS8/WGXG46bLT+c51LnBqCyv4RD2a01c/7Bzg9jXGdzg"
        "Cp4bxPxgzgsY38QH7gIfaPHzWPMYuo6nXMf3HN6+QPEWNM4pDt5q97dygRu7+f1725JjHH/btg9c4D740/YJXKClXCsXqA2wfrrR"
        "iDMGH1gMPrC43Nv857Ed8pfXkNn9tQHoX0tovcU8f5VpN+B5QfQLKS8I/4PIC+4bFewIFa72NWde8N8lvCDZ14p4+5pxHtepc57s"
        "QDZ+kOwhimt9C/ygEz9I/qihKeYHSW4yfpD64VM++cEvSvjBzxX4QaXADxb4wZnKD1Z75Acr8ssPhun3+wr8oDL5/GCBG7xUucGv"
        "FbhBh/1TgRsscIN/Xtzg9QVuUClwgwVusMANFrjBAjdY4AZnKje4UuAGGyXc4E3gBpdLuMFl4AYbZjg3eMUlwg2GPXKDAYEbVIS8"
        "vEkJz3QBHNr5Gc4NvnyJcIM/88gN/ljgBn8o8GcnJPL6AeT1/UuMG/zGDOcG+zxyg08J3OATgtx6JHL7ArjBz/+Zc4MdM5Qb/NAl"
        "xg02F7hBXV6Lp5kbrJoibrDEhRsszpIbTE0yN/jfBW5QKXCDBW6wwA1a47Ymnxv8cJ64wQ9MEzf4l1lyg+8ucIPK/0RusNgnN6hc"
        "ZO81XdzgWZ/c4CsFblApcIMFbrDADfqRV4EbLHCDjv25wA0WuEGlwA0WuEGFi2srcIOKEIdU4AbJ3lngBp24wZsL3KBS4AYvPW5w"
        "NEtu8F8K3KAyndzgkRnKDX7JJzf4uIQb/HyBG1QK3GCBG5yp3OA8j9zg3MnlBqvE/f50c4Mnsf7z+4hEH/itPnBbfeC1+sAN9oEb"
        "7AM32AdusA/cYB+4wT5wg33gBvvADfaBG+wDh9THc4PElYn5GxN9iGfSIo5xQyNPmP6uCOa/iEX/tvaLict3bzTWKZT7ELPnLYA+"
        "Z42vK4I/Kz3drl3kqLd10e9pPbHG/vcU6YnDPaS3oX3b9zrGf7QEnPNPtyBO2f57kJOzrF/QOku8I/F52qG9Bs+h841x6ifgGy1+"
        "SY5vrDPj9VZkET9j6h/gKOKkTwp8Y1zCN8YlfONH8bxolnxjlPejxaJPZ8c39rjwjcVTzTfyvGBiHtqP9sH7vXKC4Od6NqAeO/G+"
        "68hPhe/N+P4AvjfhO7jCHoEr7BG4wh6BK+ypxXdwhT0CD1l8taB/EQ+5mLffBHy+pyq8pyq8pyq850zhJ3sEfnJelvykLb61BPMn"
        "a7cF1fz6FlKuc7bXEF95gzl/63aOifdvULzwj49wv0993HPlNPGPaxG3/kHEX96LuPX7oOcxvoziXHdDLxpZzbcf6YuxwI+Z3hVk"
        "dpRYkM2/xOHEgjfpJMnVwageKR0O8noY2bu2Bu3xJjpXSHGoNxJXeC2vvwZVnacZwXUUb5p+zptpbmhCP77M8ruh5wrP3xIs1ttp"
        "S3AOa49gzCg/oD8X/FQn6XnzmZ0vyAif2MR9IVzP4sIrcT3t7+aiPWbrcogFS5m9dOL6qP53zJ+dDbh+Nq6/nMlr4rqgYnI5Wud2"
        "XId1rZM4Iuh3nQ9w41PrbML3Inxv5OzdWucGQ08JWtqL2ulFfKbtMqrl79Tuop8uFvhsKmD5e0h5jM2rrrzRNwXe6HkJb/QN8EZf"
        "l/BGz4E3OjLDeaOnLhHeqMsjb5QQeCNN4I12SOT1ccir0y6vGcUbbbTJa2byRms8yuvdgrxuE+S1SiKvd0FetyQteuclwBstTlr3"
        "4zOPN6qAXdGNN5rNy+2eywW5lUjkxrjB1ntY3sHqqKCPRT/C3qvH9NNMKWd0FR9X6jt+F/v+WOQVxmdY9vMcb2R5v1plKnmjX4+L"
        "/lUn3kg7yN5/22rWwCNPor4GdxTgr3vrVPFHI4y76TuR5PybZM+E3dOVQ3q/wCFBTloUHBK+TxeHRH450ocOW+Yp3W5XTvvwr4xb"
        "/YD2eKYTiIsBh4S4uTTXzeJmmH9jeB7pSRHOD1ZTN9fw56oZ/Ogml/S/xq3jt7Sbfx+yH+XOJ/0B/sJHXPgkjfFJgy580g3mupB+"
        "n9byh8Yzxd3lzid9hPXjlccEHuaEhFMiP9RjGf3SdE4L+a1y55TYAmdySmxgiecQGX6yCDPcx+d55UOOZ+ZDrmEGsK04hyB9/o0e"
        "LwV+js6RsD2nm/eP2PmQE974kEeJD9mgOMkppLRw8ZO2eRTtklgyBL/yWva8ahd+y298br64rQGKlz/uwm1hfeyTxHUuYXFdFKfj"
        "ym1BXia3xeLltkYg9wiTu3aEtWPpZ6l98RxJPLAxL05SXHDbPo/xckOZ44B9x0+6cl1MPjX1tE4MOdoFtSPHklb/OM3Tdq7pZG5c"
        "k6EXvci4pqhfronOo7pV8fVcg2s6JuGaTnGcgp1rep5xTX2IM9k35JFvOpknvomVI863xNPa+abjLnwT6zfW+zm+ifwEgQtZ8k1n"
        "nfkmlJvm/NL9aW2l4TcV+KZT/vgmyON0PekZJz3yTUMufBP1tw6ffNNfgW962BvfFOb7jck3HZPwTUM837RLrO8HfNa3BfXdxPNN"
        "5K9szzMH0J5nvql9ivkmapdc+SZwxwUewIVvOiTEgQvzyMznm9YV+CYlE9/0tiz5pvd45Ju+zOnn7nxTb575psf9zWtDfvkm9Ps9"
        "zvOZvV0P+OSbToFvQn+uWKZY4w9t/bla0p+rPfbnPdPTn029eWcyU738z2sHXDgnnFMATqim3PkcAlrfTd7pFLe+aIOPZ8c7Cf2N"
        "/KZa/94c57235dZP3HinPPUTz7yT0T+OZuwf3rmnAxm5J4rvJjufnH86JeGfjgn803GBfzpxifBP7D3aeiaLfzrmk386lpl/svy9"
        "wTJOY8Vh2/2bLPt0kX/SDp6CfYmP/6Z5mf5O/m05D7Vc4KEaXHioE5PCQxF/YvBQd6LelwwPdSIvPBTJzeSifiPhok4KXNQxCRc1"
        "JHBRf3feKe50RzH/HgYX1Q4uqtts3+nhog5IuCjYKyz91cpF0fjdaMYV8nwU3r+tHXxUO/yA7QIfZSmf56NOOvNREfBRkZnNR9H6"
        "Sf4cORd1woWLOurMRbWPCvaHbLmo289z9rlK0T4n46JuOe/JfmTjooYKXJSSCxdFfrBZevtPHRc15MJFUT8875OLekPCRf2pwEUp"
        "BS6qwEXNVC7qEY9c1M5J4qLeK8mntt11PdjuhYuSnT8YABdVJ+Gi2psEv89oKh/xUfJ8bF2Oedk+bdjVmiVcwmbJeyJuoR8cwRwh"
        "PoD2J5pixAfUWuJabHna5vH+LbtdjPEOh5kYumgeN/z6Mj+9YacYs+1DxhztEWOZ/fR5KqctQzkZ7INd8SO4D/uvtUYeKbQP26d2"
        "iRyFEfc9wK6rqUuy54ax/nU47zdj6lUsjwfFC+G6jXEaR2Ou42jM0c8Mf2g3xQu9Cv2ZTSg1Pa+w+13OW46ps1n9UK9Sg+ti72nG"
        "M+W3nuY88qpk3HRmHB8Gr0O/V3nr/zSeaBwNayRfdmNNx4i/duuZ2nazt5MzX6r1bxLmp03CeRpnXet1lpu/b+XKjVfw9py4yscp"
        "JkoY/0RxZ+RvfDFg5rmqVcw8K9vqWPx5Yg241JWMv4pjPbBdX/4Wrj62fkDnQT/M2weGHxbl/UmF7BWqRZ52ec9i8oacDftLjvKW"
        "nUuuHWhMWdtVG9zg2J7kv9UOsnarKQfvNbCJi/c1437Z7xSvG4Y+TvyRWG5L4MWU/hnZhHbTjHVjnUVPcGtv2Xg05XCPRznMnhQ5"
        "uI67DOW8aiknUcLkEFPu4/RbrZ/9Hp8TRDuyc6Zr4u/x994dU/veWj/rd6THaoNm/1Ez9MeWgAr/JLiSubzdkXgnbQDtcpXzPLFt"
        "9bXwM/J5b9P1T3D7/1fY+MA5VGTnH97K98+Q8mt2HeXNi4Tw+5X4XoTvV+A7xZcxHi3ebdq7+Djcrzqe0xwrHuL0KPv8zRQYkRNo"
        "ibKAaorP1Lrt8a1nPcW3soCQ+OE3MN6ewHu9LFlP9jvG59rse5Z6jHmqRwm/Poed9auY+ouUPi95zhPxCe5cKTM/hL/1TT4OKE/E"
        "g0mrvizT92lei6mM84h/Kgh5rnHc35N+Y/h1PerbiTXm+p5XvRv6MeVzpfFG+raXOIgxx3hO6A2o59Ly1cZ4DyJOT49/Pczar3Qx"
        "7z8x93ljvs9Bzmp/0edtf0H7CfdzkL2VR/Ot3W86hjiht2C8zJPofaw/jdzF29+JbzH8gnjPOObvpW8tM+ZnXR5ByKMf8oA9gzgX"
        "8blGnErY2f8hjzvP7P9tfVhJOtkltH7w9pVjTvXpSuxi9V67mPo/7AHtp/J7jkfUuT0oXtXIV27Ea42mMtk9aH2h/anJa/z7uHVe"
        "IjuEff7ZhPmH4kDRToZ/Zy++41wF2Dm0OhrvvfhOzwE3VlfL+Ye0OjoH4aiQT57ZRUYeUDi/qHFeCeZnOl/F/ZwSn/qMoQ98CHY9"
        "9r214xZ8Z+/d2v0OfGfv3drzdsfx6l+Peo7JKV6vWP02CdjpxPNCSH9bW87pB8cNu45hnzjpWp+TaX+KZV1O299egH1C9K+Qf04c"
        "l2l5vG7Ra1rrLlOyem7QnBcCVnsl4l9O70R7KGLe0kdt7aefh4H2E+OjKS76dDWdX7Br3GovPD2x//iT5b6YwtutW9R5zO/SD7th"
        "JfiwftgTK8lOh/OUKqspbpKPI1uE8VBZy+1LY+oD44g3wv0N+Dvsi5WN+A67YyX5w2GPhB9Q64edspLyOsN+WbkB7/2B8WzlxPWL"
        "ML+vl9m1xH5Ceh2d9+NWD3G8tu3zuW8uvjm38WpwE8vHrfOAOV7LJOP1JDde78T5QFmPz8gMG5+wn5x+TDY+Z9vai43PMufxifX3"
        "dBWNT5ZPTVznY+EilgdSCYw7lgM/1ukyKmf8YsEvUfBLFPwSBb9EwS9R8EsU/BIFv0TBL1HwSxT8EgW/RMEvUfBLFPwSBb/ElPol"
        "ip37g3YE9venR9n7dprzU8SlP2Q8D30A5fcw/8cC7BeJ/0/vI/Tz0KM4D/2j5jpWY58fUhtx//BDKGex47rQRVw/nW+R2AW7RvtJ"
        "x3mnRS1RnH8PS34Xzke3rQMBzv9D/pVEiUe/SkD0q7zIzqkqwXnQon9FPAfqWfbcWCTCyVs8jzmkMP1JuxfnSd9g/p2do7xGP2nQ"
        "5jfpEPwlwv5tuG6S/CZ0voKht3ya85+QPtW67EO8H6Xjg5wfRRtk9Wxd9v48+VOe8OVPWTtP4keZR/636fKjfGdS/Sgh5eucPpve"
        "P/2/tL6C6+m8UJGHN85vxn3Zn988yMbPvcTp9evf5ec3fwXXU/3/jo0r4/zm3hR/fjPO9b+3Cdc/hetLhPOb9+M6shPDv3kv6XNf"
        "wPdafP8cvtO50Pvwnc5fZ3ZWw5+0yM2fdOWk+JNikRumxI+k9cMOXbkJ32GfrnwA32G3rqTzsRcU/E5Z+Z3GLhb8Tn78Tj+/mJvf"
        "6YcXnf1O7Ly2mPKPF735nb530bl+f38xN7/1ty9a9zVm//J7jmi+8w/V4hyPeol+F5HocSFBH26Q6Gc4L79/g6DPNUjOm4H+VTQH"
        "9zUY+XBmYbyMpcJm/g3bPngdZ29+weCcrrftzzalz9OF3piAfpXm3CMW/0pLuF5fz9zzYbCDCvORD0Ovl+9zub8/TfkwzuNc9bDK"
        "zgFO4lz1FPg+djDwCPZvu0lPh76m718s62Is+iPG26k4PwN2ut0Pme2tPycQ5daHLWoZzgm/BvzhtcI54cu4fqhV0vp/Hec/2KLO"
        "Rjm/QDm/Esr5Pl/OXCrne7h/Fs4bvxLnEKj695BSJzy/lrP/bVEvx30/FO77tvA8uu+bGF9zmf6lsjwe5Iczn0P9fw6u/55w/XNC"
        "+XT9YUk5EeF30gdDwu807wWE3+vxnY3fUsNu5vM8TjpPPsiPg1jRF9l+cBmrF51D17GM5qOPCfPWAZt95IDV3rWymcujTvt2bRB2"
        "OOH5dvvjI6gPzjU+xJ4n1usF4o7L7/dVv+zr1Y56lbnWq0iv151TVK/1qNdc13rp3Hb58imq1+2oV7VrvUJ6veqmqF7LUK8rXOtV"
        "rNdr9pTUK6ZUcP6mjhtUxM/geXUKp0ddPTFvhj3UK/fxeBnahc1L6+mclIPseQ/OpXYr4v7ecUMQehW776fGPMkqTHmetEGmv+zA"
        "ed/EiYt+5FgUeYBW8fqE6M+KRX+fDFj+HlL+M+k8X/8pxf9O8/Jrwu80L/9B+J326Wc85hn6tpBn6FuSPEPPI8/QUUk+ja8jD8rX"
        "pizPUHb6Ve8lkmdoj8e8NZ8U8tZ8Qsh/sksirx2Q18NTlmcoO3ltvkTyDN3tUV7NgrzuEOR1u0ReqyCvpmnLM5Sd/JbM8DxDlR7z"
        "DM0R8gyVCnKbJZFbCfIMRZNOfutYeANnR8uUZ0hv/3znGarPUm83/A+vjYv+Mi6/kOW9mN9dnl9If7+85Rc6jfxCMc6uI9pXtj3K"
        "XngE5/WYeYVYQdvqZ/mqb/b5hH4wbrUrW+1xer4gOo+f8g1ugT+V8ghhvhs28gQxu/JGfF8rnMdI+/j0OWpNFr3DsJcL5wal7XBB"
        "xP/q8oVdpbXqG+N8nGBZlnHMZc5xzNB/KS5HtAva4pirePu0zK50mPVf73HMxjn0mfVsy7mqmeMp8lROW4ZyMsYxH8Z9O9E/sFBS"
        "fLes3Yx4u+6UxzjXhZL44HVC3JnPPNdRsjPBLtEjiWPueMWwB2bKG2WLC+yemnqa50KOusQxl0nimIX45urM/X7kMSG+7TEhnrX7"
        "uEe5zp4WuXqPX2525Cso7sfIF+Q5P8XbuHLjwvn+9vjlCPrhYrTrfo/tOmtS2lUeJxwR4oQbXeKEq4U44WZJnHCzzzjhAPuMfhz9"
        "8X8rTvWQx38z/15iTTXivxtd4r/pnEbn8UPjUj5efmT0r3VOflHPcczrnOOYZ+h85fUcy0RJNeKYP8LFK2j91ZI45k3+3rtjat+b"
        "7NxmHHOzzzjmd3NxH/Y45mqXOOZb4Fdrhv7emF0cc4T6L+KYoxQvTHHMDfhexPlVWqIUx8zmwbiFC09x/ma6juUfkuU51AbgDzTi"
        "u7ZcdB4fzYiH9ZrncJNxbgCf5/D9F/l90zrJesLmHXteQbb+tkQQV70femtPtvkMEVdt5DP8Itr5l5J6/crx90xx1QfyGlf9PZ9x"
        "1dcy7tMWV+1znykdlxRXfeVFq/5OcRH2OPoPs/Z+GvHUkbuUTHq1LH9fzvkP9/nLh6H1UBx1Y8qp/7rmv8mQn8Ipr8TSqluNfZbu"
        "Hw4jTwbWr9LP8P54aV6MfOWB2pVjXsM2f+VoA6yd5fkMwUnVz8f4qHIch7b8DmI+0cXlmdu5UjK+43z5caE/uMZN76e4aTG/y7qM"
        "cbm0vtrzMX7jgmM/9J0X8dkL1jiR9SrLyyiPR5HlZ6zHevF2xVc9jPXzyQtWO4h5/ns9uIMlxnP5898/f4GNB36cyvLsxXBejZd8"
        "jJus9h/kn3DPw6hy67SRf9Hheue8i39S2fswP5g4n7YU3ySx5/yO5RkbYOtlHPpYHOch2/MujnJ5F93OyxfjxrSBWuw/mhzn86UL"
        "L0d8Wa1Lf2m54G8/uPYCq/9HvOVXLObjdim/YovyFe79Tlchn2K7WL9VPuv3DtTvHj6foriuEVdmyz/G2jV/+ceqOU7JtTzkH3Jb"
        "3+x5yJhPxOBnhPk90T7G/BGbnfV1e37FCMb9dZL921n4ccec80tVOe/7SqtEu+KZjBxQzutou9/8UmeSmerjtTyt/2zGfIrawBk+"
        "v5QtryLG9yDff8R+nG1/Ir+F1q+49k/nPGPUP+5Uc+oHbvno8tQP8p5fsdNbe4WUharVDkfrpLjfaAnL8nzdEvCyroSUXs6e754/"
        "NpLdPCfNH6v4m+eG/OaPHfOZZ7Ee7c3Gj+g/sedZ3IB9wDLOXvPnl1/xbJ7zK9Y7c5dGfkXE5wycleRX3MDF8Zj5Fen3COZBvn8l"
        "2n3mV2wX8yuOZZVfcWnVktz6h9u6t2eK173Dmevhfb2T9APKH1zlvM6ZedGYvEk/NvMoYt5E/eI9vN3TyJ/YVsbZndvavOVPFH/X"
        "DpSlrPs/u3+lLOW0z5XnT2T7OO0we4+2KuRRDMvyKJb4em4C+r0tX1kVnzeR7MayvIlpXqBBMbnVmFrM+Tn0OAzLeDb4BON8iCpu"
        "XBv+fKyT8vyINwr5Ea9jfgXJeR7aoQ1cfCjZBdzzI17F50c09mELWPxPN++/IHuPLQ4F+0cjL+IK0x7L50V82TZurLyG77yIT/L2"
        "czMv4gaOM/ecFxHvnz4/pUsxuRGSf0vkXyV5EZleauZFbDbWUT4vItNzzLyIe89R/ZzzIsKOc7iJ26+750ksndbxLc+L2MD7ZUry"
        "kw+R7Mn2PIhz8jOf5C3/Ic5RGtgAPYCtA/H9pj2Az3+I+Vya/xD+EFn+wyHYCyKlrvYv5/yHy8852b+WVpNf58A4Z6/pdstviP6f"
        "dX7DKkEfm9n5DY32z3ueQ/KDKbp8toTnS/Ic1nDrnHuew/uM77AXSeTnnOcwFnltzJ88zoxx9lMjv+FLY2z/V8hvWMhvWMhvOPPy"
        "G3aMKYqX/IZ/PcbeoxbvkWN+w2L6/UPMblst7s99xnkY6xz467gQR2aLz4b/Kw7+usqZv873uTmk9xBnLZ7vFovy59oYXLQkXtw4"
        "10alc22uYXnh2zc4+tfsXPR27vep5wh+lhsXLfivRj6Mv7ty0avBgawFB3IHOJA7MS/cze7HvoT4MYpzo/aj+SUWABcdZHqzMQ8F"
        "Gcc7gnjtkeVme72Z5uro/JflvB/J//kv4Av30H6E+bHl579U4noa3+wFzfNfShX+/BfExexpwvWzcf3lwvkvl+E64tii+M7HnWh7"
        "avEdXPIeOv8FcUR7Grn9iLYH9g+so9ReYrxVWn9WLX+ndhfP3YkFnkoFLH8PKU945OoSKet71WzWUtb3Mrm6h/Xft932Nynre5n8"
        "yEPsnKbNHSlxXM4srq7VNj4bJml85sbVQY925bRu4+RVs3lVytoPt912q0Re74S83mGX14zi6hbb5FU/SfLKjasr9yivWYK8LhPk"
        "FZXIqxjyClnzDV0CXN3rXL5nsiPb5LdCkB/ioaRcHeSYO1d32iNX988CV/dLgav7uYSr+ym4up84njdL54eT3yumvp+Lc5pyzm5x"
        "lvFRhr76POIMwHFUmPFBVt5u6jm7ZyAfF87uIZwDhHPGbZzd4qni7PYmObv8DOPsyJ9D+sthy7yi29vKtyet9kqK07HvI9ok+ws6"
        "j6nWmbej80kXOfunbLxdJR/XJovfPszauyuxhHiH1Zyf/n8cd4dzkMz8Ic1cfhU5JxLm7MA1dawDuXNFdVPEFRF/xxqqJv46u881"
        "z8ks+F3WcecJ0Xvmm3ty5+60jOMkMb+J/71c1v8xX2P+p7gLkvfwYmG/Y8iVnU81c3gxv/xdk8DfNaVE/x5rnzL4OfzyeKu558Qr"
        "nMuVcXneuTKmACfWII5mZYMLV1bD1UvsNwZXViX0B8yTw1Wy/tA1I/uDnR9scOEH6wV+sEnCDzb55Ad/oOcZIb9mi+591uOyjXWG"
        "4/RIDpZznNP3D3fw65Y7r/deX3IxzuufZK7TO6cHf5XyAGdXojgWkdMz+2N8ZvZHxJmYnF6TT06PnY8m5/TqXTi9WxEH2AT9v4Hj"
        "9Cj+Maa8wvGn4nwwLMQHE69H5yuElAH0c+L0wO0p5Kdl8cpxC4dg9XMR52vyelePO83jxOtRu5m8Hs4TnjRer2Kcn8+d+RRqj5g6"
        "5Gi/p/W7JQxuLwD7pJott8fsoCa314t2/7lkffzlNHN7Iz65vd/lhduzj8/X0F6nHHk9mrfFdqF1IBb4a9buxeD3wusUL3GhIueQ"
        "M7+3y2O85QDxGzi3oapMcerPbvHViSVs/qB9qef4zMo7jP2b7s8oZnGZiV18fFHpVhoneI4kHt3oZ9PNJxw64zFfitd4zXWO8Zpk"
        "37Nxf4sof0q14zi2cX9inpRFFY5yIX2R1kfXPCl+uT/EzWtX+eP/tMONXJyYnANsvejYnz3OF9rBMsp7ppezPsz4P9t8D26A9hNy"
        "DpDsfo2Kn3qY9rbbLjrFQRGnv7T8Gi4OweQA38m1g40DM/yAWfJ/N6JcwR9M+Uht/N8qXr96weF6Z/7vTcZrII+inf9rlNiXzoD/"
        "q/XI//0uK/5PO8jkf5rs5oivc+UAce6yvL8EL/pb55Lg7D6WEwdI56i3KM8I8Vd4z3KRC6T6vuaTCzyD+m7IkgtsyDMXWF/gAq3r"
        "WIEL9MgFgicYrJ/hXGBzgQtUMnGBb9VLEnn2loiMV3l3wMv6cslxgIez5AAl85mUA9wHXiuCcReRcYDgjfaxcbq0+nrFuu747seQ"
        "L51/Mmnz2b48z2f78sX/NQvzmqh/N3P2IJP/a56R/B9xjHQeRoEDzDcH2CzhABs4DpDsC7TvmzwesNaFF6rNjgcEX9BWx+ISKZ6l"
        "rdgvF+j8fMrLZuN4KgUuMG7Ks1axc4EU35T2Q6QtrbFosWH/3qT3X+d8RYk1zbB7SbhAxA3IucDlAhfYwPwYEj+qdmhdllzgQgkX"
        "yNqPOESDD7wD9c6ZD3wpv3zgx3m7vckHrsuNDwyz8rWD4EDBCbZEfiPhAzcIfGCDhA9sEvjA5eepfhn5QNhLtMENmTnBHrPdg3r/"
        "aOTsJiM3K9M7D+A9SN+28q5WjnAj+rFvftBSHscPLqN1F/xgFPxgtDw/806++EGSM/wkpD/FV5t2hLzyg4ZdoczVbubMD/7mXGa7"
        "Gfmbesf92H1MO4jiWi9njrBS2OfMbI5w8vjBIfCDb5Hwg1dyfnF3frDF+M7keq9Ebs78oNnfnjrnTx5fPMfZXw2O8HPnmH+owBEW"
        "OMICRzjzOMLqc4rihSOsOMfeoxbvkS+O8H1J67pnzkf1rutBvZf8rbZzZ4X8rZWy/K0sr5ZpD0B+6PnIGz0f+aTnd+FzJz6Rn3r+"
        "A/iEnoBzg8ivR3YEiluk82QpPoXsQ2ae+9Gktf1scb+Qg/bQGOqP+i15XJJ/tkRx/t2Fk1Sd55FYUYhbp4iTNOIJBpBP/ADqtet4"
        "kumHx5IUx5IucjjAt/ewJY4z9ok1u9P//4528zPXW3iPFbpele354sgfaZzfsxdxOODfcJ401Z/yZdM5wNpAL35HXE4vnhdhHArl"
        "9cxUr73Wegnn18QiX8O63MvxDEb+cujLRn5z4hu6yyA30u/KreteE53fDP35ONVLzJ+9to7ahZVL3xM+48NaMA8a46ka7dfN20O1"
        "7ohiHQd2fQvy6m5SrONM625UrONN625QrONO667n/fPdtbydr7tasY7HWHQBr6dMVP+3iiXfrCrUW/VYb1WotyrUWxXqrQr1VoV6"
        "q3y9vcijyNI/jHzb1ZRvN+S5vxY5+AlikXIuXlEbYPPWAiOuftSZD5p/KmndFxl2yH0nwbPY80yfSaZSFJdu5JkOg7fE/r+l2Gue"
        "6dK85ZnW6+WbH7t+mvJM/xb832vg/14C//cy9KNX2f0Yp7vR3t7zTDO57t7MxzfEAuCHh0bBpdXqpC6tP2ZeBMS5DtJ1I7juck6/"
        "CynfZXqvWqHL29CLBHucE19Wb+HLtHrin2ejvOdyK28hlTfEvVeLGtAjBrV+tg5SnhOa58W87OQHp3L9xudTfxD7XSz4JOJSIpwf"
        "oGMVzVv+8jqTHyOx5kTSatfTDp5IOj3fHkf5KOqD+XIIeXeFemWd13kPb2/0Xq8HUa8y13plldc563p9EPWa61qvrPI6Z12vu1Cv"
        "atd6ZZXXOet6rUC9rnCtV1Z5nbOsl5nXmQWyd6xGXud9ueV1pvqMNPP1GvmU83xgb68ytIuQ13kQeZ0rqN2EvM6rg1xc3U8raJ4u"
        "5ubtlol9GjcPGtex5+3Gd22I6QFG/udlvL/Flv95Gb/O2/M/vynkf34D+WLdzpFYKeRnbpTkZ74J+ZmXS3jpZcgf2zBl+Zmz00uu"
        "uETyM4c95vsNCPl+FYFvT447y+vCOJPX+XGbvCbpHIns5PXyuCivmZmf+Wfj3uT143FeXj8c5+V1QiKvH0Be37dyNFN6jkR28mP5"
        "W2dufuY+JjfXcySe4uV2zxOC3HokcvsCk9s9nx93tt8xfW/ks7w/PdP5EbocZkqeZiO/TgeTM87/sOVptryXvg5nOD9Cf7+8nR/x"
        "IX95mhGH4SdPs1N9sz8/otlfnua/wT5qks6PIPufLV8z+JJ0nmNdzrBPtFY2jFvtHDJ+TDsCjhflU5zgcC/pLxhnPRVGHIw3vqx2"
        "3Lq/L7VxZvnhX0MK4wdl/GNNXek4e89eR+7M4B73m/Nz+j1ayyMS7vEE7AVeuUfEHdq4x4tCnkKJ/arkFJ73CcUaf2CPo52F57Hr"
        "NXAE2pxs+UfWUCb/+FdcnK2dv0Q9www0i1dS/r01jnZ949yPmZJ/j9ptDuXhG0o6ySfvefgqVxlxgVZOjHi90sc8xk9ONScwlLke"
        "nuMnB1g7y/PwsXavqb8C89E8x/gc8ge55uOTcHlGe1cpzuV38OXHhX7hzuWhf0m5POfxb/J4o47t1FrXmROPR36hWKT9omF3Tefj"
        "6xuS1GeO4vQ87RDzt8WKb1Gy01vu5zm8KpxHXnkd579P/876AeMHE/sOcONSxuElVrJ1MBaIONrhnXg8XZ+gdf4G8jOwcmzn4lns"
        "0IzLC3DzIvULg88z5H40Kd7PcXpGHsE/qs7rUW+SrYcrJXFE/6E69ds4yqU8QWuN80j+jeP0tAEmV1vcVtiZ1yN5nK4n/95R9Psm"
        "x3Vg6cJZ5Adk95XXOvevfvQvNeaT2yu9yN7rozlye2zdb1G+JMQ9Ub1Fbo/qm/LJ7Z0Dt3cvz+255GFNlDyetK6rufN6e115AUfu"
        "YJdXrmVnxvxW2kBvxnXBaI8lXeAT3qY4j4/t4PN6nbksN27BLf9tvrgFr/lvj7hwC17z3/Zvd+bywEXUzFO596d5Qutn/Uwb5PsH"
        "xRUk+nxyKn0ip7IzS06F+sEdak7yFt5j0uTd501ObX256ZkGd2cbF8ewbsj4kDsDXtaNEObDP995qstnHj7W70gfEnkfO3/H/BNL"
        "K4m7O5ZdvxX3UVHneKqp7r9u85X/czx6nectg79j7VkzT9Sv4QeCP8jk7uh353nN8zkwQr8y57Ou7PLuVS7JrT/MNN7uSL54u96s"
        "1q0dxvrF5E36rsnbMf3O5O14vZ32XwZv1wneDuW2dXrj7Qz7jWSf53VfK+ft2L5NG2Dv01aO/HsBGWd3OV8vr/tqlJ+Avm7jX8p5"
        "7k7rZ9fLuDvtEP5eTHn5sF+jvHyW+zdZ7TGY58y4Hgl/B3u497x81zP+rluynz/Mnk/2ArIP+ObvjH1XLd6TvfduxI2OkF3iaYd9"
        "Q3p/up/igfBeN5t2SDf+Tr+f4lP98nfw89v5O7SLX/6uyoxvTZefztOnc3dRWV6+o9h3NXH9w87dYX9mcHd389wd5glzfsA4J75u"
        "F/g6i98kaLGDuI6nXMf5HN5OQPELNN4pntxqj+fz8rH5YGMdvx9vW3KMs7e27QNftw9+qn0CX2cp/51c+Se58g3OrhicXXG5t/nQ"
        "Y3vkL1/fGcyTiBdfQvsIzPtXmXYAnrtD/5Byd/APiNzdvlHBLlDhaidz5u7+r4S7O4b9TxFvLzPOq3rtnCe7jo3HI/uG4lrfAo/n"
        "xOORv+jvp5jHI7nJeDzqh1/1yeM9K+HxBgo8nlLg8Qo83kzl8a7zyONdk18eL0y/3zO5PJ7Nry/weOUyHu8U1n9+P5HoAxfVBx6q"
        "DxxUH7i8PnB5feDy+sDl9YHL6wOX1wcurw9cXh+4vD5weX3g8vp4Lo/8ciLXmOhDnJA26hiPM/KE6b+KYP6LWPRwa7+YuHz3RmOd"
        "Qrng/BbUKba4tSL4p9LT7dpFjnpbF/2e1hNr7H9PkZ443EN6G9q3fa9jfEZLwPk8hhbE/9p/F/IuSvqFyBMS96Yd2mtwEjo3GKd+"
        "Am7Q4mfkuME6Mw5uhZJLvkrwCcb56QI3GJdwg3EJN/hRPC+aJTcY5e1JsejT2XGDPS7cYPFUc4M8h5eYh/Yz+iU4sx43/g5cWs8G"
        "XNeF+9bh+058byZ/FL434Tt4vR6B1+sReL0egdfrqcV38Ho9AmdYfLWgfxFnuFjYT3nlDPGeqvCeqvCeqvCeM4VL7BG4xHlZcom2"
        "/KzIbwEucYFgj6fz+WVxo/Z8rfUsDt6VK3yE+33q44krp4krXIt48A8iHvxexIPfBz0Pcbye87T+mMvTms5farXfx4I36YTG1cGo"
        "HoEcDvJ6GNm9tgbt8SM6r0fxnzcSr3ctr79OdT7YTp/5YDt95oPtbML1LvlgO4V8sJ18vKnWWcuNT61TyAfbKeSD7cx3PtjPCvlg"
        "H/OYD/abAsfzvITj+QY4nq9LOJ7nwPEcmeEcz1OXCMfT5ZHjSQgcjyZwPDsk8vo45NVpl9eM4ng22uQ1MzmeNR7l9W5BXrcJ8lol"
        "kde7IK9bkha98xLgeBYnrfvxmcfxVHjMBztbyAd7uSC3EoncwsgHW8zkZjsn4gPsvbpNf82U8jtX8XGi2eeBfWXcqofYOB7L+9Uq"
        "U8nx/Hpc9LM6cTzaQfb+21bj/En4C02eJ8Bf99ap4npG/HE9U5wXNs3f6DxPBPKOgOepHhq3+uvscUcnEccCngd2HYo7Im5l2Djv"
        "NcL5q2rq5hr+VzWD39vke740bvULGue4Cv7A3DmfP8Cvt9eF8/kU43wGXTgfW36zR8YzxcflzvkwHo/iz8155oSE9zmO53bx/lFb"
        "XhbifY5PEu/zIBfXZz8PlfymR+HvbGf3V4P7Kb7bOf6syDk+KWfep91vvq7jLrwP4mdk5/4vYf413/m6qpnhfivGeXp863mhDrF2"
        "pHOWKW6BzneWcVK29mjLU1zXvhw5oLYs4/tceaATufFAYp6u+gpnefRDHsQves7TdcIjD3TchQdynh+0QxQXFeTmbzsX9B954oL+"
        "5SLFc+hcUPtJn1zQaI5c0D/55IL+AVzQUY9c0Kk8cUGnHPXRkUdNfYXngo67cEFsHFjv57ggOscvMCaJ7z7gwgX90ZkLQrlbo+CC"
        "5pG+8HuBCxr1yQUdFbigUx65oKMuXBCd3/Upn1zQJ8EFdebIBSGOXvmyEH9xVMIFUX0/5rO+D6C+rTwX5Jrvpje7eHtpvpvH/cXb"
        "D/jNd8PsNCOL+HhN+zpxIDMfRH7cJXsRF3W9RG/embSut2KcNfnPSuc56930u+c8mk/kaX3ONY/mE1muz+BzbPHXiO+uqVS5+Ynm"
        "EYrb1gb5/uNbDxwU8tusIH2pK0tuiPrH3WqmfkB6mE3+Ev1ssvSyvOfvavPWXiHlGsk6M+TCEf2FR45IyOPlyhH15pkjenySOaK9"
        "PjmiAxgv0IcF/4SdI2LrCs2fSyuIJxrKD08km8/2zJD5LGue6IALT4TzByqdeX1az02eaJTjTcX5LneeaG+OfOSS3PrFTONhD+WL"
        "hz2QmSuqdOOKRiVc0TGBKzoucEUnLhGuCPZFxI1PHld0zCdXdCwzV2T5e4NlfMaiYdv9myx2VDG/l3ZwFP4IPp6a5l/6e/7zfJ3k"
        "7EDTkedL3+/mkOdLvz/veb5OZscZ2fJ8Mbm55/k6JfBGxyS80VGBN3qe542gF+8w9OITPG/UB97I4t+ZHt5oSMIbwS5h8Q/wvNFJ"
        "gTca4nkjvH9bH3ijPvjV+gTeyFI+zxudcuaNIuCNIjObN6J1k+x/cs7ohAtndMyZM+obFewM2XJG95/n7G4GZzTqwhnde96TncjG"
        "GR0tcEZKLpwR+asW6u0/dZzRURfOiPph2Xl/8ig5z/UvgzMK678XOKMCZ2R9vwJnBHlOO2f0hEfO6AuTxBmt0+eb/w8Hxcec"
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

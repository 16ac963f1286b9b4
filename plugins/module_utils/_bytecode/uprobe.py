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
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [13200, 15712],
    "maps": (
        "control 3 paths 161 compared 375 owners 153 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 114 tally 128 control 17 control 70 events 7 control 14 control 507 "
        "rows 21 blank 9 rows 6 rows 7 control 158"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
        "_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS"
        " 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 "
        "HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL "
        "10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 9 HOST_LEVEL 9 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE_OF_"
        "TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 UNSIGNED 75 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 628 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 196 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 619 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 459 bpf_rdonly_cast 15 bpf_rdonly_cast 113 bpf_rdonly_cast 30"
    ),
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [28912, 14480],
    "maps": (
        "control 3 compared 342 owners 162 owners 20 owners 39 owner_levels 20 owners 46 owners 53 owner_leve"
        "ls 8 owners 23 owners 74 tally 180 control 16 control 70 events 8 control 15 control 517 rows 22 bla"
        "nk 9 rows 6 rows 7 control 158"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 8 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 11 PATHS 8 OPERAND0 20 "
        "PATHS 96 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_BY_MOUNT"
        " 60 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK"
        " 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 91 OWNER_HOST 94 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWN"
        "ER_MASK 10 ATTACHED_PER_CONTAINER 28 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 PID_NUMBERS 14 TYPE_O"
        "F_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_L"
        "EVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 18 KEY_VALUE 23 BY 11 HOST_LEVE"
        "L 15 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 P"
        "ID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 46 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 TYPE"
        "D 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 111 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 UNSIGNED 77 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 440 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 201 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 168 TASK_TGID 1 TASK_PID 197 TASK_TGID 1 TASK_"
        "OWN_CRED 184 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 29 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 431 bpf_rdonly_cast 149 bpf_rdonly_cast 270 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 554 bpf_rdonly_cast 15 bpf_rdonly_cast 118 bpf_rdonly_cast 30"
    ),
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [43392, 14216],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 28 frames 50 frames 9 paths 117 compared 369 owners 101 "
        "tally 177 control 15 control 77 events 7 control 15 control 507 rows 21 blank 9 rows 6 rows 7 contro"
        "l 158"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 35 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 55 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 24 "
        "TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID"
        "_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_P"
        "ID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM "
        "4 TYPED 102 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 UNSIGNED 75 SUB_BITS 60 UNS"
        "IGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 911 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 199 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 105 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 804 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 200 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 102 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [57608, 14208],
    "maps": (
        "control 3 scratch_calls 69 frames 19 frames 28 frames 50 frames 9 paths 117 compared 369 owners 101 "
        "tally 177 control 15 control 77 events 7 control 15 control 507 rows 21 blank 9 rows 6 rows 7 contro"
        "l 158"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 55 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 24 "
        "TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID"
        "_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_P"
        "ID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM "
        "4 TYPED 102 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 UNSIGNED 75 SUB_BITS 60 UNS"
        "IGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 910 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 199 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_CR"
        "ED 105 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 803 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 200 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 102 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [71816, 13368],
    "maps": (
        "control 3 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 331 owners 101 tally 182 "
        "control 15 control 77 events 7 control 15 control 519 rows 21 blank 9 rows 6 rows 7 control 158"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 53 ATTACHED_PER_CONTAINER 34 STATISTICS 6 PATHS 4 WANTS_PID 10"
        " CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 PID_NUMBERS 17 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 1"
        "7 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THR"
        "EAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBER"
        "S 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 46 UPID_N"
        "S 6 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4 TYP"
        "ED 105 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 UNSIGNED 75 SUB_BITS 60 UNSIGNED"
        " 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 707 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 169 T"
        "ASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_OWN_CRED 184 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_C"
        "RED 108 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 681 bpf_rdonly_cast 24 bpf_rdonly_cast 14 bpf_get_current_task_btf 172 bpf_"
        "get_current_task_btf 204 bpf_get_current_task_btf 178 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [85184, 6296],
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
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [91480, 6864],
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
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [98344, 15568],
    "maps": (
        "control 3 paths 161 compared 375 owners 144 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 115 tally 124 control 17 control 70 events 7 control 14 control 503 "
        "rows 19 blank 9 rows 6 rows 7 control 158"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER"
        "_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TAS"
        "K_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22 BY 12 HOST_LEVEL 14 "
        "TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_"
        "INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 9 HOST_LEVEL 9 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NU"
        "MBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 "
        "CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 105 CASTS 3 TYPE_OF_TASK_OWN_CRED"
        " 4 CASTS 27 TYPE_OF_TASK_COMM 3 UNSIGNED 73 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 619 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 610 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 458 bpf_rdonly_cast 15 bpf_rdonly_cast 112 bpf_rdonly_cast 30"
    ),
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [113912, 14256],
    "maps": (
        "control 3 compared 342 owners 149 owners 20 owners 39 owner_levels 20 owners 46 owners 51 owner_leve"
        "ls 8 owners 23 owners 116 tally 134 control 17 control 69 events 7 control 15 control 511 rows 20 bl"
        "ank 9 rows 6 rows 7 control 158"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 8 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 11 PATHS 8 OPERAND0 20 "
        "PATHS 96 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT"
        " 47 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK"
        " 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 91 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_G"
        "ROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_L"
        "EADER 17 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 18 KEY_VALUE 24 BY 11 HOST_LEVEL 14 TYPED 3 M"
        "AX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PI"
        "D_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_L"
        "EVEL 8 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 46 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 30 CASTS 3 "
        "TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 105 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS"
        " 26 TYPE_OF_TASK_COMM 3 UNSIGNED 74 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 427 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 281 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_O"
        "WN_CRED 185 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 28 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 418 bpf_rdonly_cast 149 bpf_rdonly_cast 350 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 467 bpf_rdonly_cast 15 bpf_rdonly_cast 112 bpf_rdonly_cast 29"
    ),
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [128168, 14096],
    "maps": (
        "control 3 scratch_calls 69 frames 19 frames 28 frames 50 frames 9 paths 117 compared 369 owners 92 t"
        "ally 172 control 16 control 77 events 7 control 15 control 506 rows 21 blank 9 rows 6 rows 7 control"
        " 158"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 33 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 77 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 46 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 KEY_"
        "VALUE 23 BY 13 HOST_LEVEL 16 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 39 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 104 C"
        "ASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 31 TYPE_OF_TASK_COMM 4 UNSIGNED 75 SUB_BITS 60 UNSIGNED 18 UNSI"
        "GNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 895 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 86 TA"
        "SK_TGID 1 TASK_PID 196 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 107 CRED_UID 1 TASK_COMM 34 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 794 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 89 bpf_"
        "get_current_task_btf 197 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 104 bpf_rdonly_cast 7 bpf_get_current_task_btf 31 bpf_rdo"
        "nly_cast 4"
    ),
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [142264, 13160],
    "maps": (
        "control 3 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 331 owners 92 tally 173 c"
        "ontrol 16 control 76 events 7 control 15 control 511 rows 21 blank 9 rows 6 rows 7 control 158"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 44 ATTACHED_PER_CONTAINER 34 STATISTICS 6 PATHS 4 WANTS_PID 11"
        " CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 "
        "UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 KEY_VALUE 23"
        " BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID"
        "_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5"
        " PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HO"
        "ST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 105 CASTS 4 T"
        "YPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 UNSIGNED 75 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 S"
        "LOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 774 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 85 TA"
        "SK_TGID 1 TASK_PID 199 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 108 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 673 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 88 bpf_"
        "get_current_task_btf 200 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "64a6ad08e117be7d1e57cd3366ca36b56c7fd94782e6120dd7283a053b4525e2",
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
        "eNrtnX18FMeZ57tHM5oZGZCQGEkQy0hgg4wjW9jElnEcC3BizF6CYkdnkpiArLAo7LJGxrHdTLIgcGKby4tl/KJVPskhyQbhXQfy"
        "ST7BudvbUbJOzCW5hLztslHyOXIXe4njOGQ3lwVbmjl11+/p7qrumu6eGb1gD/8M0+qprq6n6qmq53m+9aSqFePfcZV9di7YkdE/"
        "a+cq3L/UIPuMhhRlRyaT+dTE//WfJJSocV3D7xNqxPisVfnfJ9Qwuy+01vhsagix5+LvT+Azua01Y69PcsHpDPs8hc+T+DyBzxF8"
        "Po/PY/gcxudBfPbh81F8PozPPfh8AJ/s/T9F9Slbm3F/n7sk71nB3nOA/U5DO9JnRw3aU2OfW+OKUj/xeT8+hfL2rJ8P+ZQqrs9L"
        "LugynnOYiWFPRFmlUP0X6/eX8PeX4/vxKH6/65zx+9QA5DtR/rkJ+R6fEE8M5XQb78Puc5RXVdhyOrOUE7aVI7ZTxxH87jF2YX0l"
        "6rUM7RNn99WW8s+NUP8dZPfVNaTZc6Osf6e6IScVcsJnQl1kvFeqF/XHfZs6aByd8xxH52zjKBVD/4mxcaH11Bqf7eqrGVbPecb3"
        "ut5X2O9L8bsOWf3msPqhXuW4j95zU8Pk1NPSI69Kxs3OrOMjuWAzf73GX/+n8UTj6KhG8mU/rOtOBWu33qltN2c7QY+G+OvawGZB"
        "P7Hvx1F+5/6znvU6y+nvm7hyOzAOqbwO1Ot4mJ7Xwtr7arRfiLXbi/ik9nwRn9sbrmG/W9fG9OvKDew5mA8c91e+jauPox/E8T73"
        "Qd6lkPd9orz/mr1vHO3fK5P3bCZvyLm8tzDyTiiQs0py/h17n4MtGXu7akMbXNvzfnxqT7N2q6ssQ73QLovw+0Wk59j16IRenahG"
        "JhrGe692L7c99GLG+IxtRrvtMueNNv13UX/tLRuPlhxu8ymHOZMiB89xl6WcV23lJMuYHBJKO2uXEhqP7HrH3DDasY69d8f6YO/d"
        "PbXvrQ2wfqfPr3p/0Yas/qNm6Y/tIdX4jCgr2PPn4b4wxjE+tUG0yyJ3PbF99dtZf1m5GeuuDaZeS+rlQt8nSl9h42Mr+l8U/W8r"
        "3z8jyj+z+/De7bEIri/E9xJOPu0xFd+ZvunoUUx9q7cHtW9dw9+m3dYriZIPc8936u8PuI+PlUyu7SprYG0v1os9rOKpIcizhOlp"
        "Xe/S+ukBvR0VyAOf7cr7jCd0HPkjxt3NeL+XJPNKb9rtujjP2Otxzlc9yvh5Ouq+zkqoP84Y+sljHm5XVeN5ESVp1Jfu29RN4yHY"
        "PCcfD79Du/0VaxdhfZgoRf94KCyZj9dy87E2xORL+yFz3Y/1aNNSdmFrlK1n75j4PDtxbzn0aXm1RB54f3pOB/odPadjrns7Uv+q"
        "a1C5/kr1FPcfGw+8N03PmWObB7QBti/Tqvvc+vWe5C5W3voa2g9gn7btlGs/bFfLFPfrUcn1sMd4K+Hqqdf/y3r9cX+y/3Qm276U"
        "xj/tH0jfbay8Im3vL7RPdM57TI/p6wmmv9FeDTsU+35Ta+hS7PtQrWGzYt+fag0bFPu+VWtYq9j3s1pDq2Lf537K6Lv6/MT2raku"
        "vr/o/UBvmaMYN0d7rf6V+MS63fr/v6Fd96WrGqz7r81lvjH19UfY++P5G7tvxHc2ADf23IDvrF9u7L1esD/kOs/9aZyV22juG415"
        "u7rRHBe6BO9gz7mJ5lfaJ0KeI+a+29w/nvSsz8mJ+tj1pW4fOY7943Gsw/T66kM6pbqPU10ev7fNOxsbLlJyem7Y0hMhtKv+yFHW"
        "fZXRB9Aegv5OKD9wtJ+up6n9qBx9H26U14jyamuh378zbrfnjE7osz/YfpdQVE7O7ep844o2wPSDNgg7zxLWL5LVMYznHfg77DNL"
        "6vH3Wq48qiftGxLq19j7DGDcDcLus6QF9zfjfoy7QdiJlmC8Vbfi7xh3g7ArLcH4rG7Dex8ez1VOXL+I8vsumd1B7Cc0325sKPXV"
        "X8Tx2rk/4L6m9Lr8xiveMxHdM27XA9Z4rZCM15PceL2FzY+tOY/P2Awbn5g3Rx+Sjc8POdqLjc8K9/G5FOXV0Pi8bZzWHfW2dXQi"
        "un6c7WveN+5aTj3KqaBybh3n7IvCOo/WFYnoH415s+PTWDfJ7JDm/FwgO6TfcgbZfVpPBTd/d/a7l59cxvYn5YshZw/7JLUDzcMd"
        "eF5Tw4+MdtlaivVfKdZ/W2mdhecIdq/kNsl775TXJ5DddZs/uyvppY7DhSmP9LU43sieW1fzbJr1u2G2Dyj6K4r+iqK/ouivKPor"
        "iv6Kor+i6K8o+iuK/oqiv+IC8lc8UvRXFP0Vk+evKOX3h0noIe0I7PFPod/utPpLzGMfsEPofxN/3r2pmvQeyu9lfpGFaLfU5db6"
        "Th+Kd8SN3ynrP2bplzpnv85swu+P3oNylrqO1z2pJ7FvqKb9DPab204W1t+iyPRFyNXfkizz6WcJiX6WeWm2XkN/FP0tMaEfP8Oe"
        "m4jFOHnbx9PDEw0eUd7H7r8ddt+rrb/HjPdcp8Td/Cjdgv9EWFcfbZgkP0on/m7OJ5/i/Ck0z21c/hHer9J9J+dXofGycfkHC+Rf"
        "OR3Iv0J2AIdfZT7Z6abLr8Im0snyq0SUMW6doa9r/0OfP3B/CvuVrSWoJz4vK1GVi2y/o/UarVPux+eWcKmhh7eE5xr1SISZZyUR"
        "Vo3vEWWIjZ/bqT4DxvctYbbCTUz8LoL7S42/fxH3r8X9X2DjKjzHmAET4b5MDPfHjb8/hfubcf8TuL/MGCf6fWHj+mO4bwfug7/z"
        "dvKbfA7fu/D9M/jeiu/78X0DvjP7l+lfWuLlX7pkUvxLidjuKfEraQPP4++wFy6B37h6M/4Oe2I1te9fFv1QOfmh3l30QwXyQy3M"
        "0w9VI/FDzYMfqsqnH2qOTz/UN4p+KFc/1JNFP1QgP9Td8ENtT7uPi78fyy9+4mtjdnuUpdeOeeqVY378W8L+LBGCf0uFf6tS4t8q"
        "a2bzzLIWyb4iJtk/RIR9WGsme9xWl7CPaHXv/yth1yqZy+0/dHnNhp4+l4lOPG9t1jit48I8F1GucvRfXU+SnySJdb3uZ9F/EoXe"
        "bo81Guso8TkpzA936PYZo70bVfv1KOw2+t+jLu+5e7G1T9T/lHraWk8a9boU4xT20jtgB0uUlJh67pkH5/yb/v8XO274Yt3VL7Bx"
        "kEC5E+JpcT53z6Z3oP54/tHbsY5XhPfD/HH0A/iOcu+PQJ9E2HttibzO1oWRqGrUL5Jm69ZIxrgeUSKsXZbjvdHeKewTjH0zxo0h"
        "9/j3jPfQ5Vxusy/v3mu1t/GcUJzTW1vUClYP9XL2d/UKVo+JWrF6LOf6oVZNduYrOX/CFnUOyvkJyvmZUM4LfDnzqJxv4vez2fp7"
        "Yn0axu8ixt8bhOfTevwS/G4Wfvdd4XdfF55Hv/sqxtc8tu6fuL/M5peznkPr8bm4/5vC/c8K5ZtxT0I5tA6NCddpfR8RrtO6PiRc"
        "b+XsVOU9Oa7v0K9rw/w4SJR8ns0by2Oc/ap7OemjvxL01jHH/HHMNq+Rf4j27WQvIj+J+HynHfKTqM8s9t6H2PPEeunPCxl6+kOB"
        "6pd7vbahXhWe9Sox6nXLFNXrDtRrnme9wka9VkxRvW5GvWo96xUx6tUwRfVajnpd7FmvUqNec6akXhPrfM6/0X21ivUlntegcOuo"
        "yyb0ZtRHvfIfjxehXZhe0ueZmwy/Jnve3fOo3Uq4v3dfHca6iv3uh/NoXcEqvHse7UvY+kW3C+u/SK1SXP3KibjK9Ngqfj0h+rcS"
        "8d+kQ7a/R5R/TfP6mvTyHzL8ddLLrwnXSS//VrhOdpkzbP0VibN5KFLG5qUI2ZNY+21f8XWsl9k8XBf6WtruV9m+ohTlfcW4vn3N"
        "Mfydtev2NSH8/Tnj+sbQ36XFdZW+MEiEruHa5370y6lfX/WlxfVV8yStr2Zx66tSrK/msvpNyCMEebD1SDnaew7ac1+ayS8K+cUE"
        "+cVx/19z8qoLfSJtn8e3r9klkdf9kNd9TnlNCMxNXhXTIq+7HPJqnCR5zctLXu/1Ka+1grzeI8jrZom8VkFerWnbPtG0L5G9etNi"
        "8iNf7ZBf7bTIbxmTX4XC2akc8msW5EfrwoggP8jtaNjy31wM/W7ITYXcVMhNLRPW/aLcqpncVMhNhdxUUW5zebndVi7IbbZEbmVM"
        "brfF027+60S0g7Pf0ntshT9LjI8trxT9pmcy+cSzao05rttNv9dr46Kf1uhfJew97O/F/O9zTL9Kids+Huscrcppp6L1TCvWC/fY"
        "+tOL+KR22a6OjrP2T3B2HdG+sn0ve+HUvahnmJWv+0eMvzfODlRffVzd5FJvWt9Q/ZzrmW+PK7b9M+1jU5thJ4NdNfUMyo2wcssv"
        "w/M3YD9Xwj6P7sP1GNtnbsL39WtwHeNIw/g6+m58D7P1wyZ8X5+w5K8P4dT7UY8VsB+FfpvRf7H+HQrXzokI7+e5H3EJejyx0T/g"
        "H6yroXiZZ8b5+MPGHOOjG93jo7GOpngf0a7tiI+u4e1O0vhoNg78x0eb9tns63XL3nksu/26QOV0Zikna3z0YfzuAfQXTLgUN+4Z"
        "x9eT8Rk/u9hn3HEwOyxxp4k47Bu9kvjobsRHw56Y6vEZb9gzNfWkftW57axHfHSjv/jo2uz9PvWQEDf3kBAn2zPiU65zpkWuecdF"
        "o3zT/+M7fvftXLlmXDTKc8ZF16MfLkX852M+++Fsvl0L1A/l8cf1AeOP105S/HGIfcbvRX/8kuJWD3lcOZNnct1an3HlpzN2eZrj"
        "p1rwz0viTCPK98z+1ebm1883PnqG6iu/8ZXESSWULVy8DdmdnfHRm4K9d/fUvnf+8dE3c3FLzvjotR7x0e+Efy7P+GjTH4f4aLx3"
        "ezzC+ena4xQf3YTvtN67guk72zkHGS5egu67a8zdLwp/JM5vsOIT7xzL5k9MSPygd9C6lXhCxBvpz+X2sw1tY/z+q0synwxK/K2s"
        "o2mPYb3am2t8Ngtc7Rig+OwDaN+fSerzT67Xs8VnHytofPa3AsZnLx6zx0NY8dkB96nS8Ujx2dVj3LrdEafNAoE7nvKISxHimE39"
        "nW98yn6f8SnDFN9M8SkbMm791BGHJT53n794FTOuw4xTudncV7nGn38a7STwoY7ndxYoPsUn79kxnL0efsvRBll7i3q7A/Wk9q9r"
        "XIhxwfw8Ui7gKRkX0MhzAVIeoDK7PPzyAEL/8eQCHiMuIKT405Nhbt4V229jw+AbhYkf/Js37HEodxjzb7Z4l0rXuEVtoAXzyPVK"
        "oHqY8+rDb9jtJKPVa1n86yArt6lymflcXV+OmvEFPW+wccOPa1F+tD5KhKKu8SumXVeIM6Q4Ne0adz2euseyb1UY5avc/E3rpOMu"
        "96u2+tI8kQi9ptrjhMRx0F56rcTO8yuV9Rc2DjqwTutYgv6IdTLxFhHll6o9XnQj+qXJEZS2ZY2H1AabsS9pddX/TYtnIW6y3qO/"
        "3PpGsH3imjdY/U+F3H7nkHspL3+9nH22/Wq78iT3nqM1FVzcnVXPFQHreSXq+Y8h+zxK8x/NX474MMSr0fzpV99Ly1vJ9p/lVT7L"
        "Q7xgp6Q88ffJlRWs/AN83AKVl9zG1t2pu9zX7zQPmPa/ZbUY72+X7OdiGfs+R9ezYegtQ4/Pd98Hls/3GQd6YGrjQKXz7IGg8Z8x"
        "9/jPQ4j/RIPQ+5M+0AYwjof4fiL206D9JnWA5uUKz/7HtQfaVRukfrBWzUveHuOtYPLe709OnTnUw/77iLJEtc93zvHRkskW1zqh"
        "x0Ku8wT8XVtjCvbTfUowvVVbYL1VEUxvHQqqt9h4ofWshz1/ol3Z+NAOs/YV/SSmHguRHmP9tamG4jJb3PtvtaT/VrvvnyZrXyDO"
        "z37HaXKBkrVeQcvVBurd9Rj2U9Su2qACO6m4nl7rmB/queu10Hd8//Kt54R+RnFapH+D6rmmmmX59Q8v/dY5tfpNyjN0BitH2g+G"
        "iWdQufcnvXV/jOY1Jm/yu9G6luyKSdSvQzj/oXMxMyB27mPrQCqvcx9bz3ZWyfTqRa7XtYONGft+zu++FXiSGX+n/73ctk8jv0Bn"
        "Jdsvd4Zqs9fL734Z5SYr2bpd3+7EbH9PVhKXGeb8NVHI5zj2QXq5FYa+xN+jLJ6Mzu9IgNu2/36z3R4T5/s3/S6i1HDjnfQtxVnQ"
        "fi1ZZa3LDf4zdI3x/IjyOubHK5lfQWIH1w51cXGmtP/Xn7cnS5zFFmWRsa+k+u0091vMvrG7l/dflD/p3EcY+06cq6XR+1xr2WPP"
        "Ig5ns1Huy47xZPye+nUla8At2JeacRQqe4+mBpV7r9SDvP2cuF2KoyxfZY2nHa7vH+LeP4n31/0Oevn6+Swxmzzb47/MNGNdqtr2"
        "YbS/HK1s5foJ7UP15z9o8xuMgiOPKLvPU/3s5yncX8q/B8Wx0r68cwHjSzq3jWTEuKMw4qaM69cq0zr+Tb7exrVeD7/bTTa7v+mn"
        "KTsh+MG/z52zQOdbdy74WkYs9522cjctp/mVxUnpdjMjfiw6V9IeZYHel+KyHPoGcVukb+z9/CTmDbu+OW6e993C6Umyy2iHd2Ts"
        "+yqSa3B71dXns9uryE9zZNxuZ6G/S+0tjnGA/k3nPPv1t5kcebWSj52QeDyv5xKvInLAQeubUB9ldqMOfj5KhMJGe2+JXmToF7Ff"
        "tYfmcPa10YaYUe5h2PnI/nMcz2ta+m7FPv4jCgsAa49GuOukL/XyWmFHUo37Vzn6t2qLl2u6J8TFz5EeNfVvBHF3Cu/fo/Kboipn"
        "t9Lj7CJmvVSlqZX9/ZYS1u/pu/6cCrpPVbj7YsJ9Mdxn/71+X1i4L4z77Nd1+2hIuC9km9d0fawiDsxof2r3rSrXvpeFGSdwHPF2"
        "5RSfHBbseBFWzt2Ipyv/OPoTMwMrC1vw/T+zz7vhV2laEeb09sL3sM/dW4T71/DrVHq/LRP9wehvYn3QrygekuRaTpwf9M1oQ4W7"
        "XTJMnJ/KxbXo866ub4/ea703i89l6887oB/aS9m4TN2mcPZsPQ5c72epNvQ7zMspxEO2Iw6Xyj0cZr+LKPOxXmDryBtXv8HmA8RX"
        "jq6qZedV4Pl19a9x80pEYX78/OsXc22vGxc/eI7GgV7vchv3Y+jfBlqX7j7H3qMe7/En4T3qhff4jfAe/5pRXPVvrYcde8e5YHp1"
        "2znOn1FB/oyt57j1ixlPsJXFi9eK++qAcRim3wfr7+7scV4mZ93twVkv65Lw1fnlw6D1uZgPw+kf5M9RIu5VFidunqOk0jlKjYx3"
        "8eSgd3DXp54bODlNHPRqcB/rEcf8HnAft0A/vZf9/qN4b8ThUDwatZ/lh2PrUD2uvNw27+n6VF85pqCPKZ5ab68/6RwdnTO0gvfr"
        "BD9nCDzhPtIbC9g+SXrOUDXup3HKXtA6Z6hc4c8ZQhzLPjpnaA7unyWcM3QR7iPOLY7vbVyciLZP4JD3teI74n32tXD7BW0f4+Du"
        "h12F2kuMi9LnH9X2d2p38XynROjJTMj294jyuE+OblfG/l51oQcy9veyOLqPG9e3r7k3Y38vixfpZuvmEM43m7Ec3Z2O8TkzObpb"
        "ID8vLms1J6+6UGvG3g+3r3mXRF43QF4rnfKaURzdEoe8ZiZHN9envGYJ8ioT5BWTyCsCeYUztnXABcDRvTbDObqf++TofiZwdD8R"
        "OLofSTi6H4Cj+19p93XUVi7Oc8o5OjNefUMmpzgl8/zGr6TtdkDqjyJXN/U83ZfSol3ajafTnmbvv311Jb5vNtc/rcZ6IMTfd+lU"
        "8XWfZueW9q/l/JcmZ7cH+1rsn6Sc3QcFzo78/3Fwdvg+XZwd2ZFoPXTYpqeMfd4R4i7IbtfJtcunhPgc5zjrlOxj6JynZnf+js7b"
        "bXT3Yzn4O9r/SfZNFN96mMlxD3EiEWU158+Xxuua/sQCcXgFKqdzf44c3pFjkjwlG/g8JZK4eCtfyQbkK7lSJX9Gdo6igc9r0cP3"
        "w8JxRsTjsYaq61nA6uczDwPpU+sc/A2TwkE58mU4xsmurOMkuaCNv14p6/+YH2znV9fb5H30ckVxl+t3FH9ynT2lcvXP47UJeqot"
        "I/r7WPsw/0vnsqB+gNXcczqq3MuVcXr+OTOmyJPrWsCZtXpwZnVcvcR+Y/IG84X+AD15dL6sP+ydkf3ByRO2evCELQJP2CbhCdsC"
        "8oTfNvKZaEOIq4Gfs135L2jPj5rzTZtdDnFBDmWQQzz7eKZ4DqecbpuZ49Y3xwf7sfIuzp5FdmWR47Pe+9qZ2T8Rn2JxfG0BOT72"
        "nnKOr8WD40sgfhD5jxa0chwf9beE8grHHYr64agQP0o8H52/EFGQ3xj9vx38smmfM69fjush4foSyXpxqev1gvFodG5DnC/P4tEq"
        "2fj36FcWj5Yes9vpN/Xm6mcW+9NraOd/G7O3W4eN73DnIl/NykVS/7O4yJfHsq2j8+cify5wkZvd43bLKE5kn8RfAjtxCHZlNVc+"
        "kg0ci49k53OK+SkSMeZI74jL4laa/fFWlzNOcCvOi9PPQzXiGvugj2ol/dvm97HL3ZwPvHgrxDdri4i72qC4ySGC/FLmvkgSr0Lz"
        "YyLE8kx11M7w87jN8yyIexTzfHqd090S6JxukpfFPS4z97OG3GNM7toR1o7lj/DznBmvL+FFpztu34vTCBznjDgtORe5GVwk6bVh"
        "V71BdguLF9ws4QVvHcsnDkh7GvpJaTXKYfmA3PQYxXfKOMGu3DhB0w7YPMbFXdVS3FWXOydYS/66y7n3nzQ+UPBLE/fk4ANX8euu"
        "4y73c3wgvX9oTLXvi8g+JXKJ7dEWyfrid+AEm7PyH2Rniii/yc4Jxtw5QcqjOEr2/HtaXcexyQnOq/foL38IyN/9FvzdSyGunbx4"
        "wRjfHyxesBXrtqcUPj4E71lZwekTq94/D1jvn6LePwjIDTZeYNxgbXZucJcHZ4P2aKq5UrJvrODicy50bsyaF2LZeUHffEVFVr5C"
        "G4xx9nCRszDXFyI3KMzffvuNY/40+cHaHLma29S85O91HkOh5O/zHIXOXflyg81qtn2OnBdsDfmZL+g8Kf/6qr7A+qo2mL4azI1z"
        "Jrsyzfve3CDi0HHulxhX4+QGu2D3ZOOvqYr4wQ259WMvfrBA/bjg/GCu62rbeOf0mskPdnnwg13c/G3xg3QdHOhQbW784JDAD15P"
        "ei5XThr9pLIpaz9Jifttsb/USvZfccn+a1+B9F+/z/5yJPu5PAXrJ8QXzvfiC7skfGErxxfSPEl2CpPbKzhn2OzBGTUH5AyJs23N"
        "kzOU2IlQrn/OsDU7Z2j7e7Nt/5wojTp+v9k275mcYUTh4jIoHl7kDOnvFAcp5w2vE3jDaxhv+H6JvWoY+cpqefsXcXnJD1n5pdy5"
        "w0t57tDcv7EJm/hFkz8EN0F2OE/+sMWye/L84a8Lyx9+gLf7W/zhBo4/tLeHLw4R7aE9w36nx6/sscmTuMT2+M9decTRmlauHzk5"
        "xDaBQ3zb61Q/exy/pT9gx4T9hvSGg0fcP8Llv3PwiNcp06oniLu1n1tn5xFNfwBxiGYcADjE/Ygj2y9wiLbysnKIpYzT0Y5gv10a"
        "lEdsniIekfwJAoeIdUAiXhnMHmZyiD9w5RCb5pfwdjDzvKwT5+32HLKb+ecR2/LkEd05mpnKI1L7kB/TySdCrqEvFvlEpcgnFvnE"
        "tyqfWHeexkF2PrH2PHuPerxHfnziaJW7Pk2ELjofTK9GznPzhckjhs67rWMiSgeLu68W91/Nnvq8eVLzvT7P4naXjaT5/eww7A3I"
        "Z76gD58P43MPPpFHfcEO7nxS2k/QvoHiEelcIfKvkr0nucBaVxjzadmZtL0dHXG9WF9pd/XhPVj9SE7JZQclfGWZJF7Ag7tU3ff1"
        "iZIIt54zuUtzPkTcy8E+M55aL+JoiG/no7b4zMQn1u3W//8N7bovXWXjRa414hBzPUcc+SbNuNU+rGPAz+H8aKov5XWnc4C1wWFc"
        "R1wI9kF63EutYuUBzVavPhf/JO0nE7G/g71omOMjtIGDHCehDfTxvATl0d52Iq0gzoaNt0q7Hm+lc5sxTkaofmK+9/UN1D6sfPqe"
        "DBjv1S7sh5O1aEeKJ9sb4+IGqP871+GQW0+rYh9nWk8Lb3/raebjPXoaOXu11lOv2Meh1lOr2MdjIr6Qq+/oRPV/ZdsPm3aIUMB6"
        "q0K9VaHeqlBvVai3KtRb5evtRx4ltn5i5umGPCj+zE+/LXGN+6nk9kXaINNbC824+TNpdz/C6bR9njL9J/tPgY9x5qc+m85kKK+J"
        "mZ+6FNwm8iC1R/3mpy4vWH5qo16BObQrp4nL/hU4wtfAvbwEjvBlrMte5exJu9He/vNTM7nuFs4tToQQ5zh8BnxbvUH80rxjxU0i"
        "bnWI7kvhvlnc/iGi/D1bb6tVhrypX4t2MjdurdnGrWmNlI9+Dsp7Nr/yFlN5w9x7tashI6JSG2B6WqttU+z6XsznTvs+Kjdo/D31"
        "B7HfJcKPI54kxtnxu1eR3gqWDzoFe3py3cm03b6mPc2+i893xhfuRX2gL4ePZdzqlXM+6H3WuiRYve5GvSo865VTPuic63Un6jXP"
        "s1455YPOuV63ol61nvXKKR90zvW6FvW62LNeOeWDzrFeVj5oFl/bvRr5oPfnlw+a6kN2BKoXndPn3V4VaBchH/QQ8kFXUbsJ+aBX"
        "h7l4uB9WkZ4u5fR2+8R+jdODVXRuBXvebvxOG2brADNv9HLeD+LIG72cn+edeaP/JOSN/iPyzHqdR3G9kNf5Okle5xXI63yNhLtu"
        "Rt7Zq6Ysr3Nu65K3XSB5nUt95glWhTzBmXH7unf7mvFxd3m9Ps7kdX7cIa9JOo8iN3m9NC7Ka2aeR3Fy3J+8vjfOy+t/CvJ6USKv"
        "FyCvfxy37XOn9DyK3OT3HJPfjD2P4m+Y3DzPo3icl9ttjwlye1Qit88yud32GSY3R15nZsBOIf7fT35nQw4zLr/zjoLldzber2Dn"
        "UWyc9PzObvXN/fyJW96S+Z3J3mjleV4ybreXyPLGacPMTkXjx+QVH6F1EMZrT5VpT/GXV66a9WfiRB355QpzDsCEfjGeI+P46hoi"
        "48w/Ppxx9wOUcH5Ui+NLSzi+k7A7+OX4zqbpuTzH928Cxyexg5WdxvP2Kva4AqcdfiOex+7XwA9oc3Pl+lhDWVxfNxePK3Ip9NxE"
        "6Xb2u/kXSB4/ai+TazuRdpNLwfL5YTxYXBuzCzh4Rpzjbubzm2l5GY4UKC/DIGtvObfG2r/u8kXQR8wOL+9/zD5o8pQiB6oq3DjS"
        "hiB/GW/aWGXGa9q5Q5KLV34/8sM7udMz3HOl3Oldsjx/ZyTncxG3d8a1XTc2dObF7Vnc3IcYtxd15/bkvN4I9Nm7coxP+rMxt/gk"
        "bZCV21R5pSRO6eYxNn748S3j9pIrmd83AX+OH37PWMcQv3c1+TeeT7s9J7mMzcsWxxfi+jH1B5PnU3m/iDZo/d4979/vJXzGMfgB"
        "V0ri2n6tuvXXDiHPl5X377TKx38xOfjN/0fyGG0kvyJrL3kewNm4D79D3IO8n0XGgsUtZMDL/Uue+QDZOsHJ91G9xbyAVN/fB+T7"
        "fuOaF5D82oXOTycrJ7lyOG2fR/zOv53b/PIyfWn7POucR45lnUesfIAHOT3hHB+P4lxAlCfyMV68g1d7F4pz2BaUi3k4na0+/vMC"
        "Ppp2m6coL6A2yJ5jcn5ifsAh9JMDfHyD7/MIqN/Q/bQ/G+jz7H/uvAv1h1vUvOQuvMd08y2d/fmtUyPKZR7zh4wneUfIdf5A+2yN"
        "S/IBerRfsozJKTDfJytvZV8wfXXoXNbzLZz6io0T//kA2bjQhtD/PLk+Nl8kV7Lx1lR1lZK1/wbMCyg9J2Oq9xkeecODc1rD7vrL"
        "5PlYu9bViuvtkbR9nrY4Prp+EPLj+5VvvSb0LysP4KM56jX0i8pl+fULL73WObV6zTOPfH+e/eCIkN9W0FtkH6N+sH6+wq1ztSG2"
        "7rN4PX49T/syk9c7UMHZ3ToP+OP1ZHYgGYfj2Pd68nrsPTq7wempMk5vFl8fn8/VBtFOvnk9dr88LyD+buYFPIX1dKnj95vtdh0h"
        "L2Dh8gFe5ZEPkD0/eD7AxZJ8gPV4T/befvICGvtV33kBX8q4xtsVPC8g2qVAeQHl+QCfxz6slesfTg4P+zWTw7uB5/Ac+QAxvoX8"
        "fyQXkbfzHE/5ju+5vN2A4ihonJN9WTvC6mc/35fj7rpp3LL7O5cFzANoK9fO35EcNplxxODw4sgHSByblx702R6F5/DIH0AcHrP3"
        "O/f1ueYF/N357PYu8vcMjAeywzjGA9klFM96vjnzAkKOoVSRu1OK3F2Ru3urcnc3+eTuVhaUu7P0b62HPfuKgBzeZRIObxHP4cWp"
        "Xn9e5PCUyefwivzdhcbfPVfk75Qif1fk794q/N1VRf5OKfJ3Rf6uyN8V+bsif1fk72Yqf7dS4O9aJPzdO8DfrZDwd8vB3zXPcP7u"
        "4guEv4v65O9CAn+nCHlq0xIu6A3wXK/PcP7u5QuEv/uRT/7u+wJ/912B4zohkde3Ia8XLjD+7ssznL/r98nfPSHwdwcEufVK5PY5"
        "8HeffZPzd90zlL/7yAXG360t8neGvJZOM39XM0X8XZkHf1eaI3+XmWT+7t+L/J1S5O+K/F2Rv7PHSU0+f/fRAvF3H54m/u4/5cjf"
        "vbvI3ylvRf6uNCB/p4yx95ou/u5sQP7ulSJ/pxT5uyJ/V+Tvivxdkb8r8nde+qvI3xX5uyJ/V+Tvivxdkb/Lhb97Z5G/U4r83dTx"
        "d68V+TtlKvm7kSJ/pxT5uyJ/91bl71p98nc3TBN/9/aA/N0SCX+3ODt/VyPur6ebvzsN/o5ftyf7wUP1g4PqB//UD/6uH/xdP/i7"
        "fvB3/eDv+sHf9YO/6wd/1w/+rh/8XT94nn6evyN/mLgeTPYjLkiLucbfpA5Y4z+G/hWzrXft652J23dvqqb1Bsq9h9nPFjYojji1"
        "EviFdHW/fonr+mgPXdfVZJ3z7xlajx3tpfUR2ndbn2scRXvIPR9xO+J9ndfDnJxl/YLinogbJN5NO9RnchEGL0jcTxl4QZt/j+MF"
        "G6y4t2tziEOx1mXgEcz1g8ALdkh4wQ4JL/gxPC+eIy8o+HsS8ady4wXBM0o5wdKp5gR57i45H+1H+87H/PJ24NB6N6AeD+N92/B9"
        "D76vxfcH8L0V38Hn9Qp8Xq/A5/UKfF5vPb6Dz+sVuMLSy7j3G60mrnApby8JBXxPVXhPVXhPVXjPmcIh9goc4vwcOcS40C7xMuhP"
        "1m4La/n5LaJc6W4fIU7xakt/G3aFifdvVvxwhJ/krk99/HD1NHGE6xH/fSfiGG9H/PcHsM5knFbqcbz3PJS3mm8/2pckQsy+oMeV"
        "6naLRJjpX/L/JcLvMIiMy8JxI+I4ivWmaF/Sv4txGwafR/Gc1xCfdwW3T9LX33oPSq3h4zb15/xJ529KVOP5dN3cTwnP3xIuNdpp"
        "S3gua49wwiw/ZDwXHNJOWmcuYHa1MCNlEhO/i+B+Fl9djftpXTcP7THHkEMiXM7skxP3x42/Q3/ubMb9c3D/LCavifvCisW3aDt3"
        "4D7MazvbuLhQbWcXNz61na34XoLvLZx9Wdu5wVynhG3tRe30Ij71/Ypq+zu1u+gXS4QeyYRsf48oDzG96sntfFXgdr4i4Xa+DG7n"
        "OQm38yy4nSMznNt54gLhdvb45HaSArejCdzO/RJ53Qt57XTKa0ZxO5sc8pqZ3M46n/J6tyCvNYK8Vknk9S7I60Z7HN0FwO0sZfKb"
        "sdxOFewJXtzOHF5ut80S5FYmkRvj7zbexvLgifG6idIOzu91wfA6sPsnor8dt/vpHbyO7b3qlankdU4F43U+inpOG6/zLXdeZwfs"
        "nLCnXbC8Til4HdinyW5ZV03768Fx+77dGRfE/HLaYXA6D6DcGDidBxRuPVbXzdZ//jkdlgeP/NTlpj3jFOeXy5/XeRX+tQc9eJ09"
        "OfI62rh7+50oEK+zfZzXP6ckvA75Ax/K6sel80rIf5g/r8MmKIvXYQPHyUmgfqUsoME/J3HSg5NgBqzCcxKnAnISGxQ3OUUmWsge"
        "byjWg9qF4r8SofXsedUeHJPA5UwZvzRIfoGTAr/0fNrt/Tsl3FByGYsLo7gWT34J8rL4JRZfthV6Ttdvuty1YdaO5V0KF39WXiuJ"
        "NyyVxBtOdbz0oexxs4HjDRHfIOebmHzqltB8MJzJFvdBetnJ9fxLgbiekzlyPWfy5Hq+KeF6znhwPf8NXM+IT67ndIG4ntOu69rU"
        "XdZ6iOd6TnpwPezv9t9zXA+dAxgak8RlP+/B9fzBnesR4hspnjGi/E7ges4E5HpGBK7ntE+uZ8SD66F+lgzI9XwcXM9LeXI9OEdR"
        "+YLC+29HJFwP1XdLwPpuQn1/yHE93nHyxwocJ58j19NfKK4nu/4028M31/P8m4Lv8M319OfJ9RyRcD2C3qD53eR7qtzneb/9xzHP"
        "FozzuU3Nqx8I7zNZ/SDoOqNQfHpEudJjfpHFpd/ozv0I/FdE+RK3Dvfi5ZJlw7npMymneDCYPhvMjVNMYd6jdYM3/0Pj53mf/M8Z"
        "8D+Pgv9ZrrwZ+7VfPRecAzrmwQGBzzf1njt/T/O7xQPRdeK5+P6W3OZTDw7x/S7Vkq/+Qz+pbMraT1Lifv0tz4sdy8q7mpyQoOdE"
        "HoB4eYsTOiFwQicFTugUzwl1Vpj2xHrj+0zhhE5MMid0IiAndCI7J2T7e7NtvCbiUcfvN9v259S/zbj/p8/ArsTHa5J+pr+TX1rO"
        "Da0QuKFmxg11S+xch05NCjdEfMZu2IFTiF8m+53DH7MX75krN0TnvAflhu51j6sgviZnbijKyie56RyREecT+4WEHzot8EMnJPzQ"
        "iMAPPc3zQ1hHW1zhKZ4f6mf+K7s/aXr4oZMSfgh2C5ufwZ0bOslzQzHS6+CG9sNvt1/ghmzl8tzQaXduqBTcUOlM54ZOuHND+0W7"
        "Qa7c0B2vZ7enkb3xifFAdh7HOBh5i3NDkGPocqO9i9wQe1KRG0J/KnJDnJ39zcsNHfHJDT1dYG5oxIMbonnkiYDc0Ocl3NBneG7I"
        "rNdHJXm7dnjq8x1+uCGZPywEbqhBwg1taxXPT8spXkie5+tRX/m+PmXas9ZK/Ht3Sd4TcQED7Hfkdzf97+C0Uhpvj6X1pCMf2Hze"
        "v+G0Q7F4/8NMDHtoHjH95jI/OOXn2VUgP3iByunc5W+fL7YT2b1TOB9hvZmvCO3D1u17RP+fGRc9yO6ra0ib+ws1y74uoS5i+SLo"
        "vFzct6kjX38u/I89YhwOsyvU9b7iK14ooc5h9esW44TYe1pxQoWtp6VHXpWMm51Zx4fJq9D1Gn/9n8aTeR6yRvItRZxVKli79U5t"
        "uznbyZ2/1AY2C/pps7A/O+tZr7Oc/r6JK7ejio+TIb8ArSeSZYhrg1+d/Hwvhqx8SvWKlc9jewOLz06uA6e5kvFHHZgPHPdXvo2r"
        "j6MfYP9N60Kyrx29T5T3X7P3jaP9e2Xyns3kDTmb56PkKW/Z+dfawZaMvV21oQ2u7Ul+U+1p1m51leChBtEui/D7RaTn2HWKa41i"
        "PUh8jlhue+jFjPEZ24x208x5w7BnRf21t2w8WnK4zacc5kyKHDzHXZZyXrWVkyxjckgoH+D2UdoAu94xN4x2ZOcZ13W8L9h7d0/t"
        "e2sDrN8Rt6cNWf1HzdIf2yf2F8wvCO5iHm/fIx5IG0S7LHLXE9tXXwH/Hp9PVa9/krOLvMLGx1b0vyj631a+f0aUf2b3UX62WATX"
        "L8H3Eny/GN/JnsJ4rY4ey77Ex7f+rSQefphbRzn1N1vAiFxje5wFJGt7KX9mrvGjl7N6H6b40QN4r5cl88ljrvGvDnuarR7nfNWj"
        "jJ+fo+7rq4T6k4yhl3zHOX+Cs1NaeQiCzW/ycUD5CO5O29fLsvU+6bWE+ues3R8MQ57rXP1otL4x/ag+19vJddb8XtB1N8WFUH5Z"
        "jDdabwc5Z5iP98G6AfVsqlxtjvcw4uKM+NLDrP3Kl6L8pyR+ybjEL7lziuN1ZOfl78zVL8na2+GXPAy/5Py3YbzMl6z7WH9K3crb"
        "u4nHNf1veM8O6O+mSytM/WzIIwx5DEAe8L+Q/UN8rhkfEnX3Mzj8XXsprlvl+v1W6G3S3xvvU7g82CnTzs72/1r1Obf67EnuYvVe"
        "v5T6P39+WcHOuYi7twfFh5p5sc04s9NZ44BpfqH9qcVB/O9xu14iO4RT/2yG/qG4S7ST6U/BuQENMcVu59AaaLz34Ts9B+dyNNQr"
        "dnuJ1kDnBBwT8pYzu0iqi/djmud5QD/T+SPe53jkmnfpI+z98fyN3TfiO3vvjT034Dt774291+flr7Dmj2eZnDoaFbv/JVndaI4D"
        "+3katH5bX8mtD0ZMu45pnzjpWR/dL2Wfl3X723HYJ0T/CPk9xHGpy+P3tnXNxoaLlJyeG7b0Qsjur0Jc0ugDaA9FzI+519F+xnkR"
        "aD8xHpnikEdrie/fNW63F45O7D/+YPtdQuE5rnZ1PrO3DsBuWA3ubAD2xGqy0+F8oWrkOR14gI/bWoLxUF3P7UsTahd7nwHYEaub"
        "8XfYF6tbKP4H38nvDHsk4uHN816qKX8w7JfVG/DeHx7PVU5cv4jy+3qZXUvsJ7Suo/NwvOohjleTY/G7by69Lr/xavKeK8btesAa"
        "rxWS8XqSG6+34PycnMdnbIaNT9hPRh+Sjc85jvZi47PCfXxi/h2tofHJ8naJ83wiWsLyDSqhcddyyI9SQeWMjxX9EkW/RNEvUfRL"
        "FP0SRb9E0S9R9EsU/RJFv0TRL1H0SxT9EkW/RNEvUfRLTKlfotS9P2hHYH9/6jR7352Wfop59Ies54XTOTG9zP+xEPvF1OXWPsI4"
        "LzyO88I/Zs1jdU79kNmE3x9FHHtqqeu8sCeFfEPEvSV3neLywzjPQypT3K9HJdeF88Md80CI8/+QfyVZ5tOvEhL9Ki+Os30BzkMW"
        "/SsxoR8/w56biMU4edv198NGXDNbP2m347zlq62/s3OG1xkn8Tn8Jt2Cv0TYvx1tmCS/CfGc5rrlU5z/hNZTG5d/hPejdN/J+VG0"
        "IVbPjcs/WCB/yoFA/hSyNzn8KPPJ/zZdfpRvTKofJaI8x61n9f3Tf+jrFdxP52mK/Ll5vjF+l/v5xkNs/NxOPNyA8V1+vvEXcT/V"
        "/wtsXJnnG/dl+PONce797a24/wncXyacb/wY7iM7Mfybt9N67nP4Xo/vn8F3Ojd5P77T+eTMzmr6k5Z4+ZMumRR/UiJ29ZT4kbQB"
        "2KGrN+M77NPVXfgOu3U1nR+9sOh3ysnvdG6s6HcK4nf68Vh+fqfvjrn7nV4cY3aR74z58zux88yc9fuHsfz81l8fs+/TrP4V9HzO"
        "Qufnaca5GS2S9V1Mso6LCOvhVsn6DOfJYz1vredaJee8wI5VMpdbB+r9dDbGy7lM1MpPIYmPOS7om4hylWN/pvdX8osksb7S/SrG"
        "Oe8YP+2xRmM+884X0ajar+dzbrVRr8DnVr8wTfkiXse541GVnaObxrnjGfCF7GDdFPZvu9HeKazXjP2LbV5MxL/HeD8V51Rg/757"
        "r9XejG+Mc/PDFrUC52hfjnNhrxDO0V7O9UOtmub/Kzn/wRZ1Dsr5Ccr5mVDOC3w586icb+L3s3Ee9yXg/VXje0RpEJ5fz9n/tqiz"
        "8LvvCr/7uvA8+t1XMb7msfWXyvJckB/Oeg71/7m4/5vC/c8K5dP9hyXlxITrtB6MCNdJ74WE6428/aknx3mWzlsP8+MgUfJ5th9c"
        "zupF5210Lyd99FeC3jrmsI8cs9u74A+i/RPt28kvIj7faX/8JOqDc4MPseeJ9dKfZ3DPlR8KVL/c67UN9arwrFeJUa9bpqhed6Be"
        "8zzrZXDjlSumqF43o161nvWKGPVqmKJ6LUe9LvasV6lRrzlTUq+EUsX5m7qvVhE/g+c1KNw66rIJvRn1Ua/8x+NFaBeml+6gc0me"
        "Zs+7ex61Wwn39+6rw1hXsd/90NSTrMKUB0kbYusX3T5n5MlZpbj6kRNx5MlZxa8nRH9WIv6bdMj294jyr2l3ff2HDH+d9PJrwnXS"
        "y78VrtM+/YzPPDxfF/LwfE2Sh+cryMNzTJJv4jnkCfm7KcvDk9v6qu8CycOzz2del78W8rp8QsgPsksir/shr/umLA9PbvK66wLJ"
        "w/Nen/JaK8jrPYK8bpbIaxXk1TpteXhyk9+yGZ6Hp9pnHp65Qh6eckFusyVyK0MennjazW+diG7g7GjZ8vAY7T9T8vCY/ofXxkV/"
        "GZeHx/ZezO8uz8NjvF/B8vCMBsvDg/N0guThcatv7nl4vs3l4bHb44x8O3T+PeXjw/lEZh4e6LujZp4dZlfehO/rhXMPaR+vny/U"
        "alt3mPbyEiGPThR5dKKQL/wsG2u+PM7HCTbmGMfc6B7HTOcsbnX37zrimGt4e5E0jpn1X/9xzOY5ydnX2bZzS7PHUxSonM4s5WSN"
        "Yz58jMtntB4TJcV3e8bb9WR8xrku9hkfHDAPNOVjiMMu0SuJY+5GHDPsgJRnyTMusGdq6kn9qnPbWY845kZ/ccy12ft96iEhvu0h"
        "IZ61Z8SnXOdMi1zzjl+O8/E5/uNs386Va8Yvozxn/HI9+uFSxGk+5rMfzubbtUD9UB4nXB8wTnjtJMUJh9hn/F70x/+quNVDHv+N"
        "c8PXrfUZ/306Y5enOX6qBf+mJB40onzP7F9tbn7RfOOYZ6i+8hsPSfGNCeXPuXgFshc745g3B3vv7ql97/zjmN/NxX0445jXesQx"
        "3wi/Wp5xzKYfDXHMcYoXpjjmZnwv4fwq7XGKY2Z6sMPGhWc4fzPd9xdj7v5M+BHBu1vxXcjPI+Xk/eYP3GGeG8DnD/zgGL9v6pLM"
        "J0zvOOLJMP+2xxBX/RjWrb15xlWb+QI/j3b+qaReP3O9ni2u+lhB46q/GTCu+grGfTriqgPuM6XjkuKqLxmzr98pLsIZR88SrXY8"
        "hXjq2K1KtnW1LL/ClOUXHKa4UT6OWuy/hco7Y8ZV19xk7rMM/3AU+Uswf9F59GKc+aTlndhVmLwTfsvRBhE/Lc0XCH6zcQHGR43r"
        "OHTkURDzdS6tzN7OHvk6nXk6Yf/3ipt+jOKmxXwqXR55D7tc22Vjw5ffKEyc1TNv2ONE7lBZ/kN5PIosD2IL5ovrlUD1MOfPx9+w"
        "20Gsc9tbwB0sM5/L50H8LNcOsvyHCZxT4yfv4Q673ecaGm/wjwl6ms41t/Ieqtw8beY7dLmfy3NI7RB6RbXH8Tj5omsl9pxfsvxe"
        "g2y+7MB6rGMJ+iPWw+vNOIR/4fIc+s1vSHFj2mAz9h+trvq8afEsxJfVe/SX9jeC7QfXv8Hq/+M88xmy9U278iT3nqM1Yh5Dqmdr"
        "wHquRD3/B5/H0DPvF2vXwuX9quc4Jd95DH3n/arN2Oc7Ua8n+9n6WjwHwczrhfZomi/LX1iRse9fAuf38mjvKc+za85nsaz18Vue"
        "NlDhzh0dovxXMdgN3PM1aQMYx0N8Pyl8/sJaz37oui6af7Oal/xnWP7Kzv588xQuUrPNR+1RWV6sq0Ku8wP8UHr+crZf7uPs8mKe"
        "b6e+qs1NX8nKW1kRTF+hn8vyfDv1FRsPZl40z/yETP8nd7HxIfpBnPkJ12I9T/GS9e79NmCeucla5+eel1ApcL65Fnc9ZuYlxHki"
        "gwr0mbiOXuuYJ+q567XQc3z/8r0vFPoZxU9pA7Hc9FrNsvz6h8e4nPL8g4c99oH78+wHmF/qalTu/Ulv3R+j+YzJm/xqVt5B2O9Q"
        "vw7hHAYz3+A+5BtEeZ37/OUbFK9rBxsz9n2c00/SmHHbr8rzDYKTPcTeo7MaeQdLZXkHywI9lzgqR56vaj7PIO2DZXkGyf6pcwDN"
        "inV+BvmLdDvWZmM91sX5hSz7aA03rk2/POIc5PkErxHyCV7J/AMSe7Z2qIuL8/SfT3CRJJ/gQhbH08v7IcqfdO4TjP0lzrHyziP4"
        "smPcGL+n/hs0j+CDvB3cyiPI8+KB8wjGWPn6eSgxm9zb47+U5BFk604rj+Bmcx7l8wiydY6VR/Dzrnl4rLyjsMcgjpT23WZewW0j"
        "GTHuJ2ysX1vAo5PdG/Ep1yrTOu5N7tjG+9nzDJI93/S/lJ0Q/Nvf5/hzOt/XzDNoK9eeZ3DTcppXkV8wivyC0bmF0TcFziuYiFM+"
        "wR3c/jURK8/RHrX6vJs9qqmW/Cxf5vIHbuzxmzcQ/TnnvIHzlXzsflOdN5Dsd+TftsYX87tQPsFEfJ7R3sU8guxJxTyC6F/FPIKc"
        "3frNm0fw8XM0DrLnEfz8OfYe9XiP/PIIjla55w9MhPaeC6ZXP3GO80+YeQO1c9x6xVzn/iWLz64V98sB4ydMPw645u7s8Vkm19zt"
        "wTUv65LwzPmdS0PrceKYRf9GIs6fG0NxELJ4bPPcGJXOjWlkXIknb7yDuz718fk/yo83FvzsqY/i75688WrwFevBV7wHfMUt0EPv"
        "Zb/HuVPEZVH8GLWf5Vdj60s9frvcNr/pelNfEVIe+NQKq73+pPNqdK7KCt4/E/xcFXB7+2h/wPzD8nNVqnE/6RP2gta5KuUKf64K"
        "4k32teL+Obh/lnCuykW4j/iwOL7z8Rzavnp8B++7j85VQXzOvhZuH6CRPQJ2EmovMY5Jn2dU29+p3cXzbBKhJzMh298jyuM+ebVk"
        "xv5edXdpGft7Wbzafcb17Ws+nrG/l8Vl3MPOP7qrOyOOy5nFq210jM/mSRqf+fFqiPfz5J/WcPKqu2tVxt4Pt6+5SSKvd0JeNzjl"
        "NaN4taUOeTVOkrzy49UqfcprtiCviwR5xSXyKoW8IvY8PhcAr/Z7Lo8y+Scd8rtWkB/W81JeDXLMn1cb9cmr/ZPAq/1U4NV+LOHV"
        "fghe7QdptzhIM6439mFuHTXl3JoQZ547v8a4ZvIPO/g12/ux+Map4te+lBbt0G78mvY0e//tq1kDk13V4thC/H2XThXP9uk0Zzef"
        "aTxbDDxbDPJG3PnGWuucXnscjHMf0SnZX9B5R83uPBud/ynEQ5Hd2MGzCX42p1+Y2bMOs3beQ+Mhoqzm/OdvGa5tGL/DOUNWfg60"
        "E2vHPbI4cytPxwbk6WAdx5uHamD9EPrC4qE2F5jbIb6NNVRdx+9Nv4cfroj8GxY3sWFSuCJvrk3LOk6SC9r465Wy/s/eJ9WocP5S"
        "kvfRRmHfY8r1BcWfXGdPqVz9821tAt/WlhH9bqx9mN+jc1lQ+/xq7jkdVe7lyrg3/9wWWwgn1yG+ZWWrB7dVx9VL7DfU78ieZfYH"
        "6MmjtbL+sGdG9gcnn9fqwee1CHxem4TPawvI533byONBfsV2wytsxD2b80ybza5oyqHHWvfqvz/aw89bcj1MPOr7A8mF/LSTJ5ff"
        "BeTgELerdHH2JYovETk4qz92zMz+iPgPi4NrC8jBsfPH5BxciwcHdxPi85DnZ0Erx8ElyzagvV/huD1RHxwV4nKJh6PzCyLKYMbu"
        "xzC5OEXl7MEdtnh/u39NG2L7JIuHu3Tc3Q7Oyqd2s3i4S8azrffy5+Eqx3l9vtl9PJZRHAHLQ+Lk4pp5Li4EO6WaKxfHJmyLi+tD"
        "u/9YMj/+dGq4OOG9LS4uFZCL+788F5fjuYnO8fka2uufXXk40ttiu9A8kAj9JWv3UuLj2hQ/8ZrTxsdRXgU6F6G2QnHrz158XHIZ"
        "0x+0H/UdN1n9HnP/FoY/Uo+XTO4HTz7M2rW8i8YJnlMraT/qZ9PNBRzKHhcePJ52s2scJdn5rDhedl/dEspPUus6jh1cnZiHZEmV"
        "q1xovUjzo2ceEqEfeXJ1iGfXFsn4Onf9qg2v5eK0aN52cnZ3juUTb6M9DT2u3G6Uc0eM8XUOfb8f5ydQHjIpZ0d5ilpyjWsac4tr"
        "ojjYpsrLFc6PbXJ2N3Dt4Ih3ID90rpzddRI7/F2WPYzj61bx66vjLvdzfB3lywj9P/ATrRJ+4jqJfekM+LrmrPzEenOf8+uc+DrK"
        "BzhK9vN7Wl31k8nX4TxjeT8JjwWb39Lg1n6RJ1/XinXcU9x70r5otFLk7Ki+rwXk7M6gvt/hOTtPbqWxwNxKQM7uSFBuBZzNASsu"
        "huPsdrVk51PQHk01XpxdizuPMN/dDkTXPXmEAwWaT/cXiLM7EKw8KWc3LOHsBD7BXC/ly9kdkXB2B2i9kyNnV/M+NS/5e51LUCj5"
        "+zxPIN+8dxHl7arb/qM9JuNArg+5zg+Cv4HOV/LPA9cXmAeuDaanBoPywBXgtRRufe/N2W2AfkX/E7geU4+V0Ht04X427ppqr1ay"
        "9V9tWOH2AVJe1Iu7K9C+oODcXc77hA0e3F2XB3fXxc3fFndH1+uh9/h+l9zmU98N8f0v1UJ6riInPUd6uqmyKWt/SSG++ILj8Mx+"
        "0lIgHm+DB1/ekpUvF7kc8qtaXF4rx+XRPEn7PdqXmXxeJ+LhUG5nZ658XrMHp9McjM871Mrxp7nzec2Ty+d91IrT0S2riXipae/e"
        "bIzLDdx6keL2KW8t2QccfB7F10v5vOsEPu8a5rd4v2Rff2hDVj4v+SErH5I7p3ephNNjEzPl695NeS/BDdA5S444Gvi1vXm9X7vz"
        "euT3DcrrfcA9Ltb0t2AfbG+PINye9gz7nY7F7LHFq+h+bSOeOvZzV35vtKaVs685ub02gdu75nWqnz0O3uJ2Ye853OrO7e0Ht9dh"
        "tTuLwyqf1nFvtzvzXN5ady4vRvoXXN5+xF3tF7g8W7kcl0f5tojLKwWXVzq3MHqmwFwe9dOEKvB5+8V9f0WO9qwz57Pbs8gP9My4"
        "L3uMg9dry5PXq1bysR9ONa+XUB9ldqUOPk4lEfrvRT5PKfJ5RT7vrcrn3XCexkF2Pu/a8+w96vEe+fF5lv6t9bBzLz0fTK82nOf8"
        "HCavd4nr+QIR5WMsXrlG3Ge3eOrzFj/5Rx3npgr5R6tl+UdH0vx+HPmLFyCv8QLkO16APMgLkB95wR58PoDPHdw5m+Q3M+0yCyju"
        "Yy0X/0H7TCtP+9m0vf0ccbUV5Nc4h/qjfssOSnjDMsX9ugeHqLr7dRMlrL3p3APiEC1e/SDiv1CvbSfSFB9i5JsP8e181BYfyeWb"
        "t/EURr75Zbmei428h+Z5NX2IbwFfhnOQqd6U55nOr9UGh3Ed8S59eF6MzX2UjzJbvfpc8s7TuS2J2HMYh8McN2Dm1cY61cy7TRxB"
        "D87X3XUyrSBOg42zSrs+b6Xzh6GPRqh+jrz2DdQ+rHz6ngwYf9Wu8OcrJBHfoJnxczjPoCem2MeBc90NufW0KvZxpvW0KPbxpvU0"
        "83a0nkbe/91Tz9lHtZ5axT4eE/GFXH1HJ6r/K9s+11q/o96qz3qrQr1Vod6qUG9VqLcq1Fvl6+1HHiW2fmLmi66lfLER3/22xMWO"
        "n4hVcvY/bZDprYVm3Dr77rRTn0lzfk/ye+w/DW7EmSf5XHpi/4/1tJknuRRcI/L5tEf95kkuL1ieZKNegTmtq6YpT/KvwNm9Bs7u"
        "JXB2L2N99ir7PcbpbrS3/zzJTK67hfN5EyFwusNnwX/VG0QszT/WuVWIIx2i+1K4bxa3j4gof8/W3WqVIW/q16L9y43narHxXFoj"
        "ccZzUN6z+ZW3mMob5t6rXQ0ZEXnaANPTlOeG9L2YV5z2f1Ru0Ph36g9iv0uEH0fcR4zz13SvIr0VLC8xcWfJdafSdruZ9jT7Lj7f"
        "Gae4F/WBvgT/ItYr57zE+6z1SbB63Y16VXjWK6e8xDnX607Ua55nvXLKS5xzvW5FvWo965VTXuKc63Ut6nWxZ71yykucY72svMQs"
        "ULx7NfIS788vLzHVh+wJVC/iKr3bqwLtIuQlHkJe4ipqNyEv8eowF7f2wyrS06Wc3m6f2KdxetC8jz1vdxXFFbJ1gJm/eDnv33Dk"
        "L17Oz/PO/MV/EvIX/xH5Tr3Oa1gp5BdukeQXfgfyC6+QcMnLkf+0ecryC+e2Lrn4AskvHPWZrzYk5KtVBI48Pe4urzfGmbxeH3fI"
        "a5LOa8hNXi+Pi/KamfmFfzTuT17fH+fl9d1xXl4nJPL6NuT1gp1TmdLzGnKTHzv/cObmF+5ncvM8r+EJXm63HRDk1iuR2+eY3G77"
        "7LhbHHEiytZ7qUcUzt6U7bwGQw4zLs9wd8HyDBvvV7BzGj4y6XmG3eqb+7kMa2dUnmGyA/rPN9w8brdzyPKWacPgZNHvKd/H0Udo"
        "/YJx1lNl2kH88Vv14/a4jXJHfrPC8KURpcp4jowvrGsoH2fvOezKdZlc4V5LP+vvsbEyJuEKT8Fe4JcrPGfmoee5wjEhz57EflV2"
        "Bs/7hGL3/zs5iNl4HrtfQ7y+NjdXvpA1lMUX/gUXByv6P+i5iVJ2oHjHfPBx0XWudn3zXA2R74oWJv4uuctnvOJh8kuh3eZSHrmT"
        "aTf5eOaR2xksvrFpPtsYbsX+Q7d7GfHbOIec8pzNuDxyRwqVR461szyPHGv3ussvhj6a7+rvJH+QZz65y6uyt3fgfHKsft7cG/qX"
        "lHtzH/8U12pxb2dd22tjwz15cW/kJ0rEPjZGfmlX7m3bSeijue7+3cPM/5aIvivH+KAPuvJuTTVXKZz/1+TcGKeX3P88Nz5leeWS"
        "K9l8mAjFXO3xbtybsa6g+f5q8jecTrv1f+LTLf4txOlH6h8mB6fyfgr7793zzf0O+eaOSfwdI/DPrZTEl51W3fpxhxAHbOWd+wXH"
        "xWmDTL5++TiSy2gj+ftGMA5aXeeFpsWYxwbxO8QlOOMI0M/UqoC83Owx9l6n8uTl2DqgXXlc4eMfqN4iL0f1HQ/Iy/0HeLlvBcxL"
        "N5y2z7P5cygH0/Z5wu+86p9D6Uvb50/HPDHM+o2UM6G8dLUs77J4TrE2gN+LnFSN4jpO6LpnPrqdBZp3A+ejezSdrT5+y3Pk+SNO"
        "YICVX9cry0PH+pc2xPcLMX+b735C9+8kefV59jfX9VTte9S85O3FhxRK3j55js79+a0zI8qlqvs8cQzzhIzDuC7kOk9AvtRvIsjH"
        "aeolj/x9ybKDueklWXkr+3LTS/1+9dKjWfWSs10xLg6x9hW5Gmf+OTYvNFVfhX5/LLd+KzlnZLr7rzTf9E7FdV735puG027ra4t/"
        "Y+1ZVyuur9l1moct7o2uH4Q+4/tT/nrs0dz0WPWy/PrDTJu3PPqB//ypEvljP1qHBjku6Cma30j+6+cr3PpVG2LrOYtr49frtO8y"
        "ubYDFZy9rPOAP67NtN9I8of73dfK887B3znI3qezElxbSMa1zeLr5XdfjfKTWJ87+JNKnnPTBtj9Ms5NO4y/m3nosE9TSx2/32y3"
        "x0xaPrqrPPLRsecHz0e3WMK51eM92Xv7yUtn7Et956V7KeMa51bwvHRolwLlpZPnoxvBPquV6x9Org37MZNrey/PtTny0cGeM8T0"
        "riMP3XKrfZmfinUked65WYUd93N5ewHFM9D4J3uxmYfOFs/A825MT2wy43DZ7zqXBcxHZyv/nVz5p7nyTf4NnEiipNKfnvTZLoXn"
        "4MjOTxwcs+M79/Nzc7RzjUk4OKwHTQ5uYDyQ/cUxTsgeoXjW883Jw0GOoR8UeTilyMMVebi3Kg/3Pp883K0F5uFI/9Z62LFXBuTh"
        "Vkh4uOU8Dxenet01uTycLG+d6pG3DusV4jcs+xH4pH5wSf3gkfrBxfWDi+sHF9cPLq4fXFw/uLh+cHH94OL6wcX1g4vrBxfXz3Nx"
        "5A8T14nJfsTpaKdd42HoXK8o9KV9P71DWO9M3L57E53rgDwPxNktbFAccWMl8Avp6n79Etf10R66rqvJOuffM7QeO9pL6yO077Y+"
        "1/iI9pD7eQTtiL91XhfyCkr6hcjzEX+mHeozOQWD3+sw/RmM37P59zh+r8GKQ7s2h/gSa10GPsBcPwj8XoeE3+uQ8Hsfw/PiOfJ7"
        "ccH/F38qN34PfKGU2yudam6P5+CS89F+Zr8E59Xrxb+BC+vdgPsexe/a8P1hfF+L73vwvRXfwcv1Crxcr8DL9Qq8XG89voOX6xU4"
        "v9LLuPcbrSbOb6mwb/HL+eE9VeE9VeE9VeE9ZwoX2CtwgfNz5AId+UeRvwFc4ELhXDi3fKT2uM3c85F+krs+9fG81dPE9a1HPPad"
        "iMe+HfHYH8A6E3G0OeYj1fN0GveDL0mE32EQEpeF40YEcBTrTdHupH8X4zYMXo7iL68hXu4Kbp805XlPdwbMe7ozYN7Tna243yPv"
        "6U4h7+lOPt5T21nPjU9tp5D3dKeQ93RnofOePiLkPX3IZ97TrwoczVckHM2XwdE8J+FongVHc2SGczRPXCAczR6fHE1S4Gg0gaO5"
        "XyKveyGvnU55zSiOZpNDXjOTo1nnU17vFuS1RpDXKom83gV53Zi2rTsvAI5mKZPfjOVoqnzmPZ0j5D2dJcitTCK3KPKeljK5OTia"
        "Ddz+7sLjZ347Q/mZUxcYP/OtGcXP+Odm/nbcvt92xvcwvxade5l6AOVRvqwH+HVUXTdbt/nnZr7A+p8jTxnvTytcfszPevAzjzB+"
        "ZsiDn3Hk5dor4WdOFIifuY/xTYjntvTHKQlHc9Kdo3GcF08czcmp4WhEHgvPTUTB0VRTnqmAHM1U55mivArUbiZHM+IqH0+OZl/Q"
        "eKlVZnyqPZ9R+VaU99CbPC4K8RByjoa1e11jgTgaSf4os71rJP77br78DqFfeHM0Jz04Gvfxrx2ieKIw5xd2cjS/LRBH8388OJrT"
        "HhwNziWK3phjfMGPJRzNlQrnNzI5mu+DoxnxydGcKRBHw8rxziMV4vSjnKNhf5fmlaJz8EL/LomLft6Dnznjzs8I8YYUXyjmlaI4"
        "Qv/8zIjAz5zxyc+MePAzdO7VZwPyMw+Bn/llnvzMCfAzYr6pEQk/Q/W9P2B9u1HfF3l+xoOnTJYdyy1OXVbeyuFgceqYF2R5cZxx"
        "6oir32f5tbn54TDr19J8U+i/8nxTfYiTft49HtkrT4sHF1Cw/I39BeJo9gUrj3gVWVyyNgieptI9PpnivCfW2TxPEzTf1LAk39Q+"
        "Wl8ezC0evebP1Lzk78UvF0r++eab8rnujCiXe8wf2fNOefGXlM/3rcr7yXglbQj9T/AXOLkaNl8Qv9NURXzN80W+JqseO+bB15yV"
        "8DWIm8Y8bfE1dN2dF/SdV0roX/lygqSPmyqX5dcv3rScjaQfHBI4G2n+KCZ3Z/6oEwJnc1LgbE7xnE2O+aMmn7OBHRDx2JPH2ZwI"
        "yNmcyM7Z2P7ebBufiXjU8fvNNnunmV+K4uOfPgv/gHt+Kfq7d56pFQJ308y4m27J/h/7+EJzN0HySxn7WN/5pSTcTa75pe51jz+g"
        "/pgzdxOlfFJMblY+qV9I+JszAn9zQsLfjAj8Tep1t/hUi887xXM3/bI8UnP9jbOC8TYnJbwN7A3SvFKnBc7mJM/ZRGndCs5mF/xc"
        "u/zllyI5ODgbM8/UDOVsYgrXb0zOZhiczS5x358rZ9P9upsdjOwwFmfzxfFAdhopj6Z41vPNydlAjqE1RntviXlwNtCfnpxNo4Sz"
        "ieXJ2YBfbNoLzgbfA3M2sQuUs8G8JuVsugrE2UCBpNix5crC6/CduBnwPnlzNrFp4mwetN67yNnonM0/+uRs/qHAnM2IB2dD88jR"
        "gJzNEQlnc0iSd4pxNv8fu/qBQQ=="
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

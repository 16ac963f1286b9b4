# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6296],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 98 scratch_calls 105 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_"
        "GROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 26 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 ATTACHED_PER_CONT"
        "AINER 7 SAVES_ARGS 9 PID_NUMBERS 225 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 19 "
        "PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [6296, 6856],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 98 scratch_calls 124 tally 18 frames 17 frames 15 frames 91 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_"
        "GROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 50 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 ATTACHED_PER_CONT"
        "AINER 6 SAVES_ARGS 10 PID_NUMBERS 260 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 19"
        " PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [13152, 12856],
    "maps": (
        "control 3 owners 349 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 102 tally 129 control 14 control 70 events 7 control 14 control 509 rows 19 blank 9 rows 6 "
        "rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 4 VALUES 5 FILTERS 13 OPERAND0 17 OPERAND1 94 OPER"
        "AND2 48 OPERAND3 48 OWNER_BY_MOUNT 33 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9"
        " OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONT"
        "AINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBE"
        "RS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_"
        "PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 22 BY "
        "12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE"
        "_OF_TASK_OWN_CRED 4 CASTS 31 TYPE_OF_TASK_COMM 3 STATISTICS 16 UNSIGNED 56 SUB_BITS 60 UNSIGNED 18 U"
        "NSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 288 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 158 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_"
        "OWN_CRED 176 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 113 CRED_UID 1 TASK_COMM 30 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 279 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 534 bpf_rdonly_cast 15 bpf_rdonly_cast 114 bpf_rdonly_cast 33"
    ),
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [26008, 12992],
    "maps": (
        "control 3 owners 366 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 102 tally 129 control 14 control 70 events 7 control 14 control 509 rows 19 blank 9 rows 6 "
        "rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 4 VALUES 5 FILTERS 13 OPERAND0 17 OPERAND1 111 OPE"
        "RAND2 48 OPERAND3 48 OWNER_BY_MOUNT 33 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM "
        "9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CON"
        "TAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMB"
        "ERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD"
        "_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 22 BY"
        " 12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LE"
        "VEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_"
        "PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYP"
        "E_OF_TASK_OWN_CRED 4 CASTS 31 TYPE_OF_TASK_COMM 3 STATISTICS 16 UNSIGNED 56 SUB_BITS 60 UNSIGNED 18 "
        "UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 305 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 158 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_"
        "OWN_CRED 176 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 113 CRED_UID 1 TASK_COMM 30 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 296 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 534 bpf_rdonly_cast 15 bpf_rdonly_cast 114 bpf_rdonly_cast 33"
    ),
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [39000, 11408],
    "maps": (
        "control 3 scratch_calls 67 frames 19 frames 27 frames 50 frames 9 owners 266 tally 165 control 15 co"
        "ntrol 69 events 7 control 13 control 507 rows 19 blank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 SAVES_ARGS 76 SAVES_ARGS 23 VALUES 29"
        " FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 OWNER_MASK 31 ATTACHED_PER_CONTAINER 32 "
        "WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TAS"
        "K_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLE"
        "CT_EVENTS 17 KEY_VALUE 21 BY 13 HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER "
        "21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 4"
        "0 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_CO"
        "MM 4 TYPED 105 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 27 TYPE_OF_TASK_COMM 4 STATISTICS 16 UNSIGNED 5"
        "6 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 492 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 162 T"
        "ASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_C"
        "RED 109 CRED_UID 1 TASK_COMM 30 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 467 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 165 bpf_"
        "get_current_task_btf 196 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 27 bpf_rdo"
        "nly_cast 4"
    ),
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [50408, 11400],
    "maps": (
        "control 3 scratch_calls 66 frames 19 frames 27 frames 50 frames 9 owners 266 tally 165 control 15 co"
        "ntrol 69 events 7 control 13 control 507 rows 19 blank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 33 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 SAVES_ARGS 76 SAVES_ARGS 23 VALUES 29"
        " FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 OWNER_MASK 31 ATTACHED_PER_CONTAINER 32 "
        "WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TAS"
        "K_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLE"
        "CT_EVENTS 17 KEY_VALUE 21 BY 13 HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER "
        "21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 4"
        "0 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_CO"
        "MM 4 TYPED 105 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 27 TYPE_OF_TASK_COMM 4 STATISTICS 16 UNSIGNED 5"
        "6 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 491 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 162 T"
        "ASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_C"
        "RED 109 CRED_UID 1 TASK_COMM 30 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 466 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 165 bpf_"
        "get_current_task_btf 196 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 27 bpf_rdo"
        "nly_cast 4"
    ),
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [61808, 11976],
    "maps": (
        "control 3 scratch_calls 88 frames 19 frames 27 frames 62 frames 9 owners 304 tally 165 control 15 co"
        "ntrol 69 events 7 control 13 control 507 rows 19 blank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 SAVES_ARGS 74 SAVES_ARGS 29 VALUES 35"
        " FILTERS 13 OPERAND0 17 OPERAND1 124 OPERAND2 48 OPERAND3 48 OWNER_MASK 31 ATTACHED_PER_CONTAINER 32"
        " WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TA"
        "SK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLL"
        "ECT_EVENTS 17 KEY_VALUE 21 BY 13 HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER"
        " 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 12 TASK_THRE"
        "AD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS "
        "40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_C"
        "OMM 4 TYPED 105 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 27 TYPE_OF_TASK_COMM 4 STATISTICS 16 UNSIGNED "
        "56 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 563 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 162 T"
        "ASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_C"
        "RED 109 CRED_UID 1 TASK_COMM 30 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 538 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 165 bpf_"
        "get_current_task_btf 196 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get_current_task_btf 27 bpf_rdo"
        "nly_cast 4"
    ),
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [73784, 6272],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 97 scratch_calls 182 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "5 TYPE_OF_UPID_NR 15 SEVERAL 24 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 ATTACHED_PER_CONTAINER 6 SAVES"
        "_ARGS 9"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [80056, 6840],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 97 scratch_calls 202 tally 18 frames 17 frames 15 frames 91 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "5 TYPE_OF_UPID_NR 15 SEVERAL 48 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 ATTACHED_PER_CONTAINER 6 SAVES"
        "_ARGS 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [86896, 12824],
    "maps": (
        "control 3 owners 349 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 103 tally 124 control 14 control 70 events 7 control 14 control 509 rows 19 blank 9 rows 6 "
        "rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 4 VALUES 5 FILTERS 13 OPERAND0 17 OPERAND1 94 OPER"
        "AND2 48 OPERAND3 48 OWNER_BY_MOUNT 33 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9"
        " OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONT"
        "AINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBE"
        "RS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 KEY_VALUE 22 BY 12 HOST_LEVEL "
        "13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PID"
        "NS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID"
        "_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED "
        "29 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE_OF_TASK_OWN_C"
        "RED 4 CASTS 31 TYPE_OF_TASK_COMM 3 STATISTICS 16 UNSIGNED 56 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOT"
        "S 38"
    ),
    "members": (
        "TASK_NSPROXY 288 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 78 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 113 CRED_UID 1 TASK_COMM 30 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 279 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 454 bpf_rdonly_cast 15 bpf_rdonly_cast 114 bpf_rdonly_cast 33"
    ),
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [99720, 12960],
    "maps": (
        "control 3 owners 366 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 103 tally 124 control 14 control 70 events 7 control 14 control 509 rows 19 blank 9 rows 6 "
        "rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 4 VALUES 5 FILTERS 13 OPERAND0 17 OPERAND1 111 OPE"
        "RAND2 48 OPERAND3 48 OWNER_BY_MOUNT 33 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM "
        "9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CON"
        "TAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMB"
        "ERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF"
        "_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 KEY_VALUE 22 BY 12 HOST_LEVEL"
        " 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PI"
        "DNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PI"
        "D_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED"
        " 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 106 CASTS 3 TYPE_OF_TASK_OWN_"
        "CRED 4 CASTS 31 TYPE_OF_TASK_COMM 3 STATISTICS 16 UNSIGNED 56 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLO"
        "TS 38"
    ),
    "members": (
        "TASK_NSPROXY 305 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 78 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 113 CRED_UID 1 TASK_COMM 30 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 296 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 454 bpf_rdonly_cast 15 bpf_rdonly_cast 114 bpf_rdonly_cast 33"
    ),
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [112680, 11352],
    "maps": (
        "control 3 scratch_calls 66 frames 19 frames 27 frames 50 frames 9 owners 266 tally 161 control 14 co"
        "ntrol 70 events 7 control 13 control 505 rows 19 blank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 SAVES_ARGS 75 SAVES_ARGS 23 VALUES 29"
        " FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 OWNER_MASK 31 ATTACHED_PER_CONTAINER 33 "
        "WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_EVENTS 16 K"
        "EY_VALUE 21 BY 13 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER 21 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "1 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_"
        "LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 17 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 10"
        "4 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 26 TYPE_OF_TASK_COMM 4 STATISTICS 16 UNSIGNED 57 SUB_BITS 60"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 568 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 80 TA"
        "SK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CR"
        "ED 108 CRED_UID 1 TASK_COMM 29 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 466 bpf_rdonly_cast 101 bpf_rdonly_cast 13 bpf_get_current_task_btf 83 bpf_"
        "get_current_task_btf 195 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 104 bpf_rdonly_cast 7 bpf_get_current_task_btf 26 bpf_rdo"
        "nly_cast 4"
    ),
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [124032, 11928],
    "maps": (
        "control 3 scratch_calls 88 frames 19 frames 27 frames 62 frames 9 owners 304 tally 161 control 14 co"
        "ntrol 70 events 7 control 13 control 505 rows 19 blank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 57 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 SAVES_ARGS 74 SAVES_ARGS 29 VALUES 35"
        " FILTERS 13 OPERAND0 17 OPERAND1 124 OPERAND2 48 OPERAND3 48 OWNER_MASK 31 ATTACHED_PER_CONTAINER 33"
        " WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 P"
        "IDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_EVENTS 16 "
        "KEY_VALUE 21 BY 13 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER 21 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID"
        "_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 17 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 1"
        "04 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 26 TYPE_OF_TASK_COMM 4 STATISTICS 16 UNSIGNED 57 SUB_BITS 6"
        "0 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 640 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 80 TA"
        "SK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CR"
        "ED 108 CRED_UID 1 TASK_COMM 29 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 538 bpf_rdonly_cast 101 bpf_rdonly_cast 13 bpf_get_current_task_btf 83 bpf_"
        "get_current_task_btf 195 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 104 bpf_rdonly_cast 7 bpf_get_current_task_btf 26 bpf_rdo"
        "nly_cast 4"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "62369e52dfc94d8b001727f61bdd25ec03ff256eb7fdb21381e399bd35df181c",
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
        "eNrtnX90HNWV56ta3eqWAMsWtH6YKFbbsS0clJGNAeOZDOJHwDFJ5GCEHcbCForHxoknEiLB5c5iCWF+KJlJZH55FJhYMoPsYYjZ"
        "OcmxOSc77ZydPSSzya6TsAkZZc+S2Z0dSMjG2dmTGCN1r6re91bVe1Wvu6rVamN4/qddpfrx6r737rvv3s99L1OnWf+O6+y3Z2Fv"
        "zvxtWKBx/zLj7Dce0bTeXC63f+b/5i1JLW6dN3B/Uo9Zvw06f39Sj7LrIuus39ZUhL0Xf38Cv+ld7Tl3edILX8ux31fxewq/38Xv"
        "SfyewO+L+D2C30P4PYjfr+L3EfwO4HcPftn376fyVK/L+X/PXZLvnM++c4zdZ0CO9NtdD3ka7HdHlaY1z/zeh1/heQMdjaifSs33"
        "femFO633TLBqGIhp12lU/iXm9RX89TU4Ph7H/XvPWPdnxlC/M88/M1O/x2eqJ4Hn9Fnfw67zPO/i0j6nJ89zoq7niHLqPor7DrAT"
        "HbUo1wrIp4pd11DJvzdG7XecXdeUyrL3xln7zvShnnTUE36T+mLruzIjKD+u29pN/ehMwX50xtWPMgm0nwTrF8Zgg/Xbqb+ZY+W8"
        "xDpuGvklu78S93XLyjePlQ/lqsF19J1bU3NTTkePvCnpN/15+0d64Tb+fH2w9k/9ifrRMYPql93Y1JcJJ7eR8srNKyfo0Qh/3hjb"
        "Jugndnwcz+8ZPl2wXKc5/X0t99xu9EN6XjfKdTxK71vD5L0K8oswub2MX5Lny/jdnbqC3bd+A9Ovazez92A88FxfeylXHk87qML3"
        "fAH1XYn6/oJY3/ez762C/Edk9X0Rq2/Uc81Iaeo7qaGedarnX7PvObQm55arcXizrzzvw6/xLJNbU201ygW5LMb9i0nPsfPxGb06"
        "U4xcPIrvvt7/uZ2Rl3PWb2Ib5LbXHjc2mPfFg8lb1h+derg1YD3Mm5N6KNjv8jznTddz0tWsHpJaJ5NLBfVHdr57QRRybGLf3d0R"
        "7rv7yvvdxhhrd+b4arYX47DTfvQ87bEzolu/MW01e/8luC6KfoxfYxxyWeyvJ3ZffzlrL2u3we7abOu1tPlc6Ptk5S9Z/9iB9hdH"
        "+9vBt8+Y9lN2Hb67MxHD+UU4ruDqpzOh45jpm+5Bzda3pjxIvk2p57N+9kqy4k+493v1923+/WMtq9dOnQnYeAD24iAreOYw6rOC"
        "6WlT75L9tMeUo4b6wG+ndov1hu6j/w/97kZ8379IxpWRrN95cZxxl+NMoHJU8+N03N/OSuo/yln6qcA43Knr1vtiWtoqL123tY/6"
        "Q7hxTt4ffg25/RmTi2AfJivRPh6OSsbjddx4bBxm9UvzIdvuhz3aupyd2BFn9uymmd/TM9fWQJ/W1EnqA99P7+lGu6P3dC/wlyO1"
        "r6aUzrVXKqc4/+h67ONZes881zhgjLF5mVF30K9dD6T3sud11NN8APO0Xa/6tsNOPa75n48W6FcVXHnMcn7DLCeuT4++lss3/6R+"
        "TvME0mtdtR/KutsFzQe94xvTV6bdwPQ05JLq1dzzSiO1U3PPN43UNs09DzVSmzX3/NRIrdPc81Yj1a6557P7rTZqjkNsfprZybcL"
        "s75NyRxD/zg24rSj5BfX7zP//5Jx9V/9Qcq5/qpixhVbL9/Jvh/v7+r7MI5ZR+sa/EMcs/bXNXKN4Gcodjx7a5o9t8WeH1rjc12L"
        "3f7NGtzE3nMtjaM0H0R9nrTn1/Y88VTB8pyaKY9bL5p+kOOYJx6HvWWW1+y6Gd2/P5r18RvX+NKVukAr6r1RRx9EIFfzlZOs+WqT"
        "eyAPQU8ntR965GfqY5IfPcecb1vPa8HzGhqgx7837fbbTM7ord+67ktqOlfPnXqjdcYYY3rAGIc/ZxlrF+m6BPpzL/4OP8yyZvy9"
        "gXselZPmB0n9OPueMfS7cfh3lq3B9W24Hv1uHP6gZehvde34O/rdOPxHy9A/6zbgu/9muth64tpFnJ9fyfwLYjuhcbUrVRmovYj9"
        "tWc45Pyl8urZ9Vd8ZzI+NO3WA05/nS/pr6e4/nozGwfbi+6fiXdY/8T4OPmwrH92eeTF+ud8//65HM+rp/7ZOU32RbPLXk7Gb51m"
        "85dPTvs+pxnPmU/P+dg050cU7DmyH5Lx31vjZvdDsI9k/kZ7fC6RvzHoc8bZdcbgfG787hn1f356BZuH1CxBPRfwQ5IcaBzuxvta"
        "U69YctlRCTuvEnbeDrKn8B7Bv5XeJfnufnl5QvlXdwXzr5Je6p4ozfNIX4v9jfy2TfUvZFm7Y/OtjIpLqLiEikuouISKS6i4hIpL"
        "qLiEikuouISKS5xHcYmHVFxCxSXmLi5Ryc8P09BDxlH4459Cu+132kuiwDygV2h/M3/et7WO9B6eP8LiH4sgt8xljn1ndsVNVdZ9"
        "Wsfdjn5p8rbr3Fbcf+wePGe5b38dyDyJeUMdzWcw39x1qri4iibTCxHfuEq6OmA8JSLGU+qzzC5DuxPjKgmhvf41e28ykeDq1d1v"
        "HpkRbEz7BLt+I/y7q5y/J6zvXK9V+cVL+oQ4iWA/H0vNUbykB3+3x439XNyExrOulXfy8ZO+LVz8hPpF18pPlSiO8j9DxVFovu+J"
        "nzSSP+5cxU/YgDlX8ZOYNsXZE6b9+ntznMD1GcxLdlSgnPhdWqFrF7juI7uM7JH78Ls9Wmnp2+3RBVY5klEWQUlGdes4ph1m/Wcj"
        "lWfMOt4eZZZscua+GK6vtP7+DK5fh+u/xvpVdJ410iWjB3MJXF9l/f0pXN+G65/A9dVWPzGvi1rnD+C6XlyHuOZGio/8BY534vjL"
        "OG7H8TCON+OY+bnsONKyQnGk989JHCmZeKAs8SNj7AT+Dr/gMsSH67bh7/Ab1pF8P6fiTUXFm9apeFOoeNPiWcabFkriTfWIN9UF"
        "jDctCBhv+raKN/nGm/5SxZtCxZvuQbypN+vfLzJTs+Mkjlv3ZxrEONZAQb0y4MvbxDm70fbDVgl2eRXiWd2IZzX6x7OKnR9kBh09"
        "Y84PGmLCdTHefo9pLb7fV0NxkFVOPTL7fbFmjrjpO3ZinrPNd/6Rwf2bTL+I+d7IJu58HP4S8+9xzMMqBP+BVQ7qd0no55nvWeOd"
        "5w5sXQq5RIVywI957Fb0s6twHnb/sY388++LoX/GWLm2x1YyOyv2x2wcjF3J7MDYVdb5mPZH7H7mttH2XcK/l76f7Mtk5Ec5t725"
        "aeZlNbAzmT03H/Yl2Zs63sMebAyR35UJ0rQzmX15kVVu8/qY9fd5uJ7szAs1shsrcV21db4K123g41pDZOfEcEx2I/i+IbITdRy3"
        "2/NLsxyZ1f7+vWREZ/0Gf8/c4G+fJyMv5CKuv8e059n4Eqti3xmrZt8dI7uajcu7Vz0Jvwz7rqabHs+5v2v3qko8b8Q6v3vJV3Pu"
        "79q9JIK//zmbz93E7GR3ezYrNBlp5dqz6O/MoN3eB78G+dc3VaC9V6C9P+vMW6z2TnKBP8EcL9q8+nZgK9qx2L8zaM/H0L6Nm3H+"
        "Xpz/tOMHuBDfY7XzCNpfZAFrf5Fq1v4i1P5qmHxumAf53M3qIxJn9RFJsPqIUH1U4fpPc/Jv2nRXzt2udq/exst/Ncm/i8l/0xav"
        "/GcqIIz8589S/i1zJP9LZiX/awLKf7Ug/1WC/Nsk8m+F/C/PufyKth1M8+qtS8iv/UHOfqZ68auPhiLqwyP/lQXkj/IZN+E85H7s"
        "Eqdc75uV/KsCyj/Ky//2iCB/TSL/acvu6bp9ivnpRlk9pavb55YzQbunuIk4b/BwJvX8/NUb12Pz/InKkJyJbf+e9NiTJ33t3JP5"
        "5wclek5Pnufk5UwmcN8e+IthdxJ/I5ObHQ8dzAbkEJZI+I09QlzwZEE796Tbzq0i+xV+6BEJZ9L3Brsf82yyRwvGbQfLU07il3r2"
        "npb0m3sKcCa9/PmG/O0+85AQ/35I4A0GMwG5IUFefeWRV3C+ROTf2DHN8+35dWAO4lruuTZfUnWu+RL/+qd2Vbi+7w9Y3xfNSX3P"
        "HV/SK+FLeovjS6ponnM/z5dUCvJGns19Cch7Z/7+aNdD963h+t1gmftdwPi0w5d8Khhf0rfxHa2fvXxJb0i+ZM0s+ZI28Ba9/nyJ"
        "7ccGXyLhm8gesvkSfHdnFfElS3BMfEkKxzrHn3SP+PMlXSm67sS0nz5ORjBPR/6bE/f9u2k+Lr9HoucPS/xQ4E8OwI4cKZY/YX6J"
        "7jGBP6n6haQ8/5wLy5+cLCl/8l9C8if7p/35k5BxE2l/If5kz7Q/f/IZJt+nAvInUu7krtJwJ0J7K8ifHCD+5FbNr73GtA5+HuH5"
        "/lvY8w8WiEMIfIo9rpSLa58gbmU+Z1+K3+uJu4WIB3B+/EExLrGMyT+B+k2gfmG31Aj6LD0seX9PieIRw8HiB9I4RE+455DdIo4n"
        "3Sgnyb9pOenbb+TlbWh8FJ/XlaqYLk389OyU//trfeOzxlgb8jCv0UK9z45rvDnljqdM1q1jcf5x9tzW2hX2e039aP6dyelfptzl"
        "EfWD4w+PFxUPMK6gfoa8I6H/Z+5y/IXz4Zdxj6dktxz3uV53lZvafTLyS91vfLC5zPhVEn/Lf9dZu2D6tht2E8JWVr9rdvkDYtrP"
        "dHdcvAv5TjYvVbkhb9zX4bzbffVe65ILER9uLtBeXpgKN1+bmGLl/0nE7z5P/Vfy7cB8zpBlzzJ7q1N7kvvOyfr5XHzRKefBkOU8"
        "gHJ+J+IePwrpNyoXjRtB9Zz0eWuZHUp6r+DzEBftkTxPvD+9ls3nah6DnAW9l96L+Kvg3yO9R/Jorf+QZD7Vgnpw4rhRcBvW+NHo"
        "Pw+j8wXHk8fKPJ7Y+r45b3kCjytjLf7x7SNov+PNmD/rnDxIH9A8yDjMtxPRXgnabsR+nnmM7MA1Bduhn5xa62/UZ1X/Qh7hnNV/"
        "wLzAniLK4b4/pi3W/cYhGp86KxOS8eGKSJDxIaY9roXTV20l1lfN4fTVRFh91ZBz27EF/Okz7R9+u12s/e7A/Jvm4bYew7jTWtfK"
        "tXdPe62XtNd6/343VzyOp58G1lstecsV9rnkP/LoL+KnDrP3NV2sa245k92bXtHCjdPGYb79pIfDzY9svdtPequhOL1Vt2J27aDQ"
        "uNVf5nHrufzlCD5ebcg7XjXV+Y9T99njFatvsmPJXjXG2TiWRvsg+5vyMmi+1HMZc9j1PDqf8+f2PMrs1Z5Gmf68yPe8McH0aaYX"
        "x88hf0H394eQ/1f0hwC7tOOz5t9rXM+j9/Tc/T5WzqoGSTmrQ7033cjsc3OYTHDniTNn30H5gXHU13HMd8znmb+Zg5rt722z/Pbg"
        "NKPMD2nmGW6z4st7OP+Hkx9Xz+kP6ueZIbQzzMfSFzv2tsWvR1Zb74tpZ5G31sb895J8RuM59n7yJ5H/yHzfAL7nHpf/7mX8bp8Z"
        "Dc15I5Wvv47KzeSXuQ5cVh8fnyG/hod7Q76PQd8FzsPSD1Y96pa8Zua3nn5l3U/xgVrWXrdHeP1olnPA8rvo3PdlHuf91ZR/YIxB"
        "Ltc57aTXVw4RTg5pyMGs3wFXvZvxDovji/8814Z5mO6aZ9H8cbK2XXP742meab7/QVccbBL5MDHtX89S+az8rwQfl6HvID6W5t09"
        "C1+Bfj/FcbOboJeNCfSzoxhHjqxDP05K+tk83/OZAfp73L8fUp7UNXx/tO1ker9HL0Q999X43Of2F1+DuOK1br9w9atCfPrnTG/u"
        "RR7F3teZnBb+g+d5f+R+3kqyU1i+gskZWxxL5YJwemlQopewropHLy18PcfJw9UvXsN449ZLxhjjbG27W8g3SyLPNlNP/u+aIv1X"
        "j5/181+1NpI/78g0528ZkfhbPP0E7Z/WrQsa/7LzZeq02fgDaf2cQu/NVDhxcne+Q9jyJvWvML8R8c2Juy25bo9fYOkdsf10Rlg/"
        "zECfTqYS1vMm4Ocjv89xvKd1+Uc0t16IaQz87IzHuPOkR83ntcN/pFvXX+dpx7qLu2u9J8JxeKRfbb0cY9ebo7c7zkbPb43rnL/K"
        "5NVidrl0rbWd/f1m8IZ0bL5nPl2na9x1CeG6BK5z329eFxWui+I693nTPxoRrou44pOmntbBYVnyJ7nv0Dn5Lo0yPvc4uLoa8HQi"
        "V23+3XzO567EdZ9HO2LuX23RGhzfzn4/h3G3dTX0A8bVReDz9m0Xrr+B9+fT922faQ9WexPLg3Zlcs3udlITIf+tjnYz398fif5B"
        "1xFXYo7Hpl49dq/z3YwHZHbpJuiFTvD/mVs1zp9t8uoW/7gB7Q7jdQa8eifsSnruRJTdF9MaYUcwe/LD17/N9H4z6vO6BpaPh/c3"
        "Nf+fnNuvGtPezJWmfAlfeX14yRtvUT8wy12z0qkHS8+myE79X2+x72jGd/xO+I5m4TveEL7jX3Oar95t8NWfyaqfvBVOj556i4tf"
        "zKf4xQ/e8rNnYtqn2boCKm/E334ued7ITu78+ZM3cj3yRjqQN3IT8kZuhv74OLs/ZN4I5YvQuER5HJQnQXkVJmf1uxk52HnOq/l4"
        "S/g8Zza/NYaoXy9k8xtpnnMdrqf+xD7QyXOu0fg8Z/AkQ5TnPA/XXyjkOV+A6yg/RZa/QvkqlL/Szs3jjaE1OKb8FZbPUrr8laeF"
        "/JXRgPkr+4X8lSFJ/soA8lf2SfJXvoj8lbTKX9H8+P3NAfn9jUL+xCcFfr9Dwu9/DPkTt6j8FV/5twSU/xJB/ilB/osk8n8f5H+p"
        "yl/xlf+ZbDD5/1uWk//tv83y8v9N1l/+byJ/5Vcqf0VT+Ssqf6U05VT5Kyp/xfxV+SsqfyVUv1P5K2X5bpW/EjZ/ZSJk/sqYyl/R"
        "ypG/cm+Z8ld2qPwVTeWvqPwVvhzvvPyV/zs1m3i1M+68Ueb8lcki81deUfkr2vmcv/J0yLyQJ89R/srDIcs5qPJXNJW/ovJXyA5U"
        "+Ssqf0Xlr6j8FZW/ovJXVP6Kyl/h4ywqfwXzQpW/UiB/5Scqf0VT+SvvvPyVIZW/os1F/spmlb+iqfwVlb/yXs1feTVg/sqPy5y/"
        "8p9C5q9kJPkr386fv1IvzqvbC+rvdh/9begCV+WJYyKupCNvpc4/byVdfTrL+ylOwC+A/boWHsHvQfxiH7CFj+B3gIt3URyS9hWm"
        "fX6Ih7D9LwvX4dfhUmMueZH8PNwo7CfjnoMoPysf1U96xYvF7f9I8SbPvrExz3zrG67xjfY1Mw5BTrsY33sf4lDHIrxcj9U6fgJu"
        "P0UX92ztp7giJB9j2y1Mvxg2v8nK1ZVCvgbsbio37WNm76c4fgLnmSAydzvzgQarjhIF7YcjPhwC9ctk1TH4d6idncIxtbfv4pja"
        "3Ukuzm1yEqw/1br1dXuyMuLWNyepXJ79GlMkF/ZcOk6H5JE6oWftftNIXAuefyABjo1v5147GvU10q65+5MxsobnHkbauDi/MdKi"
        "ufuZMdKsufsb8R7U75KVi7jyTs6Ykb9w8UM2xxEJWW5dKLculFsXyq0L5daFcut8uYPUR4Wrfdj7UaE+iJcP0l7N53jz/8ApYv/X"
        "RUL+YUxb5nme5s7Hu96Zz7B8vGaWl1Mw/66DOx8kzq3NRf5dG85DLxbOv7sM+XdXIf+uFfl3H4L9s5qbH+8jP+wq/vvJjkpG2Dzf"
        "zPew5scPkl6eb2VudVZEOLsrpjG/3tKKKovYJH5UzBPzyxtpd+WNGDc2cP47en5nBcv7M+7dYOtrK29NyEd7uULIWxPyBEV/TTJy"
        "nOWtrabv+FbAvLUYn7fWXiHJW9OQt5bj80bsvDW230lX+9tZsT3OVd6aNhd5a+04j/oqXd7aqwHzdn7M5+1s+KGQt/NfJXk732fy"
        "3/CfvfKfo7w1bS7y1vLIf3Z5a0cCyv+wIP8xQf5fl8j/acj/a1mXHVHWvDWtFHlrovxLlre2J6D8+wX59wny/5xE/p+F/D+DvLXX"
        "s2670bPvKfy5mUfxfVXgqB8l/Yn3DzLBBOdv/yTrjo/UeDjc0uRNxLRPZN18q8hpN6XWZ5kf+ETObx5NnHbmAN/uumpvEOZzTG95"
        "4uDVr7H61B/g/LXe+RHsvDF2vVELO3dBsfw26xgOv73Id/5K70tW/hm7vl4Sf9P9/c1eHpk5ikrHIzO5FuSRxyG3xcQl36b51U9M"
        "+yTHacjl8TFeHkH55ERp4suB4+/EK1G7WUCc8nd922dBTnkoWLze3i9X5JRl9f5QQK6oVJxyQK6I4udSTnlvUE6ZyVvOKTP5N7XQ"
        "vPpvC3DKr/o+ryv1zVmts288y9oJ+X+Sib+Z9i/HAn/+dAJ51fFieeWnp33jPfUf1Dg/n80pP8l9byk4Zc2PUx49xcbDYVaPgXnl"
        "6/jxqiCvTPki4JXTa5lfUBx3O+OrJfFAxiuLerIbz92B8bmjkcZngVfuC8grt5D/5jT0aruvHmxdwuZHkw3N/v7e+J3T4fy9m6fh"
        "l54lp3wyy/zjAqfcwHPKyfj6kOW7EeXL8HyysN+7l/djdlZo3k/2vLWsHwfm/aDnZPvAe3m/E1n3eODR//f4z49sro/ksYLVQ2ut"
        "jFNm84303hezbv+vh/uS5HHT+ULyzzeuhRpXRmeZ/zIU7jnGGJOPfB95nft+6v/GBJOnMcbanXGYby+hOeUjEk55iOymEwXbox/v"
        "Z4xT+2C8ssd+2FOg3gvZE0PltSd69s7OroppS/zzWDAu0TjVGa+SjA9/EPEdHyodv4M1Ptgc1hOcPeys6yHTY2eK02Oy5609EU6P"
        "wd7s2RVUj0GvXMbzcIX55UNZLYieI950xRG041a0x4N59VnmKZSnEM9aSK/1l1mvHSnAswbWa4f89Rrqt6mB5wQyAm9vTByEfjsD"
        "/ca3I2pvgfN2dol5Fy8Wqc+oHVzmPx8yJPXdyNszsv5SsryLXbMcxx4L9xxpfT8njGOCnqJ8gQ7MH40JNl7Y9mucn7eTf4DmTz3L"
        "wS3vALeM5/XsALdcL+OWL8jrr5FyyhI/icMj6hyHaBzF+DzG9HpPPTjleEOwcgV8fxr5hB4usF7glfuceiT+iuOV73X8qG1W3I5V"
        "mMmtbmMcZNatF+3xef0Z+F8kvPINvH4OzCtL1gUxnoO9XWpeGf7KfcSj3sT7NzzxyQdQD0Xwytb9tK5HWF75Xv/4F9mDRfPKceKV"
        "WX2a3LoVb03IeGU2f3R4ZdZ/vbwys28cXvmptzm+p4r3Pxtj8AseBlejkV0KXnlUwisfhf8C/o3M1do57f+ULyPjj41xphfs9Vzm"
        "nEOuLa3eKRmPrJWJR173tq9/yuaRny+SR0b7fs/yyE2WXBWPzN6keGS0I8Ujc37rdy+P/MxZTQvCIx88y76jGd8xWx6Z9K6MRx4+"
        "G06PPniWi1PYPPIgn19ll+duxSNrc8cjKw75nc4hv6g4ZM6OVhwyV27FISsOWVMccnAOuVLgkKMSDlkHh6xJ9s+YBoc8pThkXw7z"
        "ZwE5zFcEDvNHAod5SsJh/gAc5vcVh+wr/6MB5f+sIP9xQf6HJPJ/BvJ/WnHIvvI3Asr/XkH+9wjy75XIfzfk/9lzzCFvKROH3FGA"
        "Q76lSA75RsUha4pDVhyy4pDLyyF/q8Qc8vNl5pCfCckhP6U4ZK5ezjcOeWtIzvdTZeaQbwlZvo8oDllTHLLikBWHrDhkxSErDpkv"
        "h+KQFYesOGTFISsOWVMcsjYbDvmg4pA1xSGXn0P+qOKQtbngkN+vOGRNcciKQ36vcsh/FZBD/ssyc8hfCskh75dwyA+cGw7ZE68W"
        "OOTa/BxyegWzhxw/A3jRUXCio+BDR8Ejj4JHHgWPPAoeGfukpEfBI4+CRx4FjzwKHnkUPPIouMfR/DwyyTE9Cj7VSHjsBWvceszp"
        "9wm0q4TLvnXbMzOX79taR/NGPBd886IUzwkSX7yJtX+tY5mv/TNA50312OT9e47st2MjZP9AvruO+HIHnRH//Tg6Ub/HJXYY1b/I"
        "URP3azzH3mfOkyxuupvaA7hpV5yN46ZRfvO+q4rgM84fbnr0XcJN8xxy8dx0Le7bjHIcxPduwPFXcbwOx4/guB3Hc8VZL+W+z+Gs"
        "l/N8SiTkd+rCd+rCd+rCdyou29/vQVz2KkdPh+OyP8+dP3+47A5w2VvAZW8El30b7MA72P3Y12rfJfx7bS7b5hrAZUeZvyAZZfqT"
        "4m7J6JUWobw0WmWRgXHYg6LfxzwW5WVx2DcQB0Ec9ge5eYxpH1drXq7afM/vZu5fWqFb76fz9nxHeP/2aKUlp+3RBUwe0aT9/Ij1"
        "Xub3NPrJDlzI/F3RmMU9Jmfui+F6xkHW4Xqyvy6BPOZZ9ZCM1jC/4cz1Vdbfof/623D9PFx/IauvmeuimsN7G/29uA7jUv8Gjnc0"
        "+ndy/cvob9fcvKXRv4bz9xj9m217Iqp5+fSXowLHvpr3i4pcfTIywjj2G6gffiUgx/73Wfd3NbV/m+NIHY79Jev87iUnJOtpfwsc"
        "+zcVx675cbwjATneLwsc77DA8T4i4Xj3g+N9UHHsvvLvDij/LYL87xDkv1ki/07I/zbFsfvKf2VA+V8uyH+FIP8WifyXQv4fOMcc"
        "+yVl4tjjBTj2iiI59qlpngdSHLvlN1Ece0k4A8Wxl4c7O/849t0l5th7ysyxd4bk2DsUx87Vy/nGsdeH5MQXlJljrwhZvukpVj7F"
        "seflOxXHrjh2TXHsYe0qxbEXeJ7i2PnrFMeuOHbFsSuOvRBPqjh2+30DmuLY3/kc+wbFsWuKYy8/x64rjl2bC479JxbnqTh29ibF"
        "saMdKY6d81u/ezn22wNy7J8sM8d+Q0iO/cMSjn1tfo69ThPe31tQf/cG4dhl8aMIOPaUhGPf1Z7j/YCvUZyK43fJPiCOVr7u9qGi"
        "1t/eb/uV1kniYXdJvhPx8TF2H8Wh7Xg07ICMwftFyX70rNctzL+9/iDGnU6wahig8cOOI8viw4J/ctZx4RI9J6g/U5QT+Z2Jh+gg"
        "XnUF5MPs9AExfmbzf+PsuqZU1p5P6HnmcUl9sfVdNieC67Z2F2cHOXFP8CKDxIu8mXPzkE0jvwzEsyT1eax8fTzHQt9p2+0lLqej"
        "R96U9Jv+vP3D5qbpfH2w9k/9yeaADKpfdmNTXyac3EbKKzevnPzzgYyxbYJ+2sb5e3uGTxcs12lOf1/LPbeb4jAJ3k9PdkS6eg2T"
        "9yre//wyfkmeL+N3d+oK+FmQJ7SWcfDdGA8819deypXH0w4w3yZ7kPxmx74g1vf97HurIP8RWX1fxOob9VwzUpr6lnFfxqE1Obdc"
        "jcObfeVJ/nzjWSa3plpw++OQy2Lcv5j0HDtPnGEcdiBx6OJzOyMv56zfxDbIzbDHDct/FQ8mb1l/dOrh1oD1MG9O6qFgv8vznDdd"
        "z0lXs3pIardx8ydjjJ3vXhCFHJvYd3d/Itx395X3u40x1u4ov8Q47LQfPU977JyZVzRb38n6deYS3p9H3LsxDrks9tcTu6//IOJs"
        "/P4mZvnTnN/jl6x/7ED7i6P97eDbZ0z7ac7ND3UmYjj/fhxX4Ph9OCa/CctL6B50/Ec8h/m8L3eTrDzC2VFe/c0MGDH/prOK8TPG"
        "A7ATB4vlKFkcp3uCOMrH8F3/WzKeHPDlQD3+Mlc5zgQqRzU/Psf97auk/uOcpZcCc7hfzLr9hA5/G258k/cD4nA/l3XbyzJ7n/Ra"
        "Uv9TJvcHo6jP9b78Edk3NtcQ0N5Or3fG95La3bCPjUHiMDfzfssQ8TyeL4TdgHK21l5v9/coODMzvmhMMPnVLMfzn/LnPag/n/N4"
        "8tH88WQPb1Iwzsjk7YkzIo7Z1Hgp+kujxO4D7/5R3p9NeWc294zv7Ib+bv3AfFs/W/URRX2MoT4QbyG/h/hem9eIC3EDGe/8AHHO"
        "Otfud0Bvk/7u+oKW5fwSdryUzf+NujN+5RlI72Xl7lhO7R/+gF2vFpd3XeX/3cmI4z//hivOkx59LS8fS+OIl8v/52m3/iF/g1fP"
        "bIOeuQh2AORh5w0jTzWFPFjKY01Rv0aea4recwjHzZrbL2KkKG/1RS5fP13N/B+ZnXz8x84vhx6mvPfCeeUh7RZ73L+TfT/e39X3"
        "YRyz7+4a/EMcs+/uGrlmVnEIZ5x4gdVTd4vmjqek61rs9u7O7yY7raOWswNO2v4b2w9xqmB5TplxDtf4a/rZjsMPIcY9KJ4h9j+z"
        "Pn7jsl+6UhdoRb036vT/iDvuBL5tcg/kIdgDSW2/R35W/jLkJ+N5JxsoX/XfTbv9gpMz84zfuu5LIk553I4/NTJ/6hj8g3UJ4i5w"
        "TP44rGNR14Bj1v/Iv55ehv5Q18zNP5P6Z9j3jMFfWNeGv8OPWLcGx/Av1lE8GX5H8OL2+gJ1G4jjwfFmfPed08XWE9cu4vz8Xea/"
        "EtsJ2W+0PkOhcoj9tWc45Py48urZ9Vd8ZzJ+9bRbDzj9db6kv57i+uvNWM+h6P6ZeIf1T/hJJh+W9c8FHnmx/jnfv39inJ2sp/5Z"
        "Ne03nifjldNsfhyb9n0OxUnm03O0aRV/UPEHFX9Q8QcVf1DxBxV/UPEHFX9Q8QcVf1DxBxV/UPEHFX9Q8Yeyxh8q/duDcRT+96de"
        "Y9/b7+inRIH2kHedWuQTGiMszrEI80XKBzXnEdY6tVVYp/ZuZxxr8uqH3Fbcfwycema577gwkHkS89M66r/wa+w65at3OvW45n9e"
        "WLfWo+8jXDyH4ijp6oDxk4gYP/nHaWb/Y51NMY4i5F0Yf83em0wkuHp16+lHLD6Z2UnGRqzzucr5O1vfcr21spUnPtInxEWEedqx"
        "1BzFR2gdGts+2c/FSchu6lp5Jx8v6dvCxUuMw6ycXSs/VaK4yZOh4ibkV/LESxopznau4iUvzWm8JKa9wNmt5jzp96ZdgutpnTlx"
        "fUh7XU7cV/y6nIdZ/9lI+Wxj1rF8Xc5ncD2V/2usX9nrch7M8etyPoXr23H9E7i+WliX8wCuI38w4pgbyW77Cxw34/jLOKb1Podx"
        "TOviPsKtczO5rFDc6P1zEjdKJq4sS7zIXs+6bhuO4Yeu24lj+KfraN3TxSq+VFR86e0pFV8KE1/6b1Oziy/9YMo/vvSPU8z/8b2p"
        "YPGlf5jyL993pmYXn37Juj/TINrhAwXrd8CXc4hz47ftd/Ws2434VTfiV43+8ati7bTMoMbxLuI6o8kYb0fFtBbf75OvE77YypNP"
        "34F9JHZt87UDveuGb+LOB1lHbWAu1g1Hnh/ZX4XXDV+JdcP/GOuGX4l1w69C3t0fsfuZOy/AuuE/yrnHfVo/3Bzv2bg6H+M8jfu0"
        "jit7sDFE4yQTpDnes3H+Irae68z1Mc1ZR9sYonGX5Qea43el5qwfbq+jPSTEsexjrKM9RHYG1tEeon6EdbSHWmw7vzTraL8grKP9"
        "fMB1tJ+EPwbraN/0eM79Xc462iPW+d1Lvppzf5ezjvafM7v6JmavlGMd7YG5WEf7ZpxHvmjp1tG+m9VHwXWEP83Jv2nTXTl3u9q9"
        "ehsvf3sd4S4m/01bvPKfo3W0B+ZiHe088p/dOtrXBJT/akH+qwT5t0nk3wr5X+7mMcu6jvZAKdbRRj53BnIv3TraVQHlH+Xlf3tE"
        "kL8mkf80W0f79imsy8bqieKmc8aV0Ho2O/z9bR6upJ6fR3j93WyeNVEZkiux16k66fGLnvT1157M798u0XN68jwnL1cygfuw3mAH"
        "7E7ibWRys+Ofg9mA3MESCa+xR4gDhtwnitaVrYI/cETClfS9we7HfIfs0YJx2sHylNNZ1+a0pN/cU4Ar6eXPN+Rv95mHhHj3QwJf"
        "MJgJyAkJ8uorj7yC8yQi79bLxWHsdWEDcw/Xcs+1eZIqGU/SXiaexL/+qV0Vru/7A9b3RXNS33KepH2WPEmvhCfpLY4nqSKeZB/P"
        "k1QK8kZ+w31Yt/HYzvz90a6H7lvD9bvBMve7gHFphye5IxhP0nfbO1o/e3mS3pA8yTWz5ElWgifp9edJbH8ieBIJz0T2kM2TVBG3"
        "QTzJB3BMPMliHBNPwubt3SP+PElXiq47Me2nj2lfEWOc2YtO/O3vhH1F9kj0/Nd9OQwaF2n9eOMA7V84S/7E3kfkK5CDLL74i1xY"
        "/uRkSfmTH4TkTx6c9udPQvqxpf2G+JP7pt12NfmVvevYsYlQ95PgTuIf1fLZux6uIl4afiIwbzJxhtvHk+wvsf0W3HekPxiHYvMn"
        "ddfa83/LH1iJ9XUxvtC64QXX0y3V+uC7SrQufND1dDGey/cbYXJvWr4Q/aM+L/ch3c9nWW1+OTdI+vegwJUI7aEgX3KA+JKIFkwf"
        "Rrnxz7tvSnxW+6Y440p2yv/9tb5xMGOsDTxZsfulnObiMLQepTHeBg5rhf1eft+UN6bc5SnFvikDfvum7EUeUdD9UkZ4u6TgfinE"
        "PWC/FM+6+Gt3Yry7SuJPYfulGONsXOyGXdQtrCdO833PfimpgPulLCf7i7jtdl+93brkQsThmgu0l38/FW4+9jz2JfnJLPdNYfaU"
        "Z9+Uen7fFKecT4cs55Mo53f4/VNoHf1h2b4DrFyh9x2QPW/tBo7bDLxO/HDQfQfYfI34SlF/p/eydiL678R9BVrrZfumtKAettm8"
        "IbdfSqP/PMteZ76AvEu2zvxwwHHRHrea8683PxyUw2zx5zBpv7TxZsyPdU4e9v4CmOcYh/l2EnrflKOSfVPsfQbaC7ZDX/unnu2X"
        "UnT9F9o3pVT1P9t9UwLyyTPzM91vHKLxqbNSts7/FZEg40NMe1wLp6/aSqyvmsPpq4mw+qoh57bDC++PAr8c8njF/RpsPYZxp7Wu"
        "lWvvnvZaaB8Uod/NFTcelvd29FZLiTnyDf76i3jmw+x9TRfz6xeT3Zte0cKN08Zhvv0E3l9SaEfEZRtjDcXprboVs2sHhcat/jKP"
        "W88V2A9neJb1jfGqqc5/nLrPHq9YfZMdS/aqMc7GsTTaB9nfxL/TfKnnMuyT8uh8zl/b8yj2SWmU6c+LfM8bE8hj6MXxc2ty7nma"
        "Z77Y5z8fdfZNqLD/XuN6Hr2n527sm1Il2zelOtR7043MPvfsW9Ao7Jcy4tRrs+azX8pBzfbntll+eeQXRZmf0cwb3GbFj/dw/hsn"
        "302yXwr8BaH3S5HkJxrPsfeXfL8U5J3s6+PjL7QvrIdrQ15FMfulWPeT/z/sfimP8/5oZ7+UPVz+TOj9UqpovxRW72Y8w+L04rL9"
        "Upg95+yXstkeR/n9Uphd4+yX8it+/fEEH3eh76B8BM9+KcOS/VIm0M+OYhzBfuBJPSnpZ/N8z2cG6O/xvP6izDV8f7TtZHq/Ry9E"
        "PffV+Nwn21/F9vfO+b4qC8LppUGJXirZfioDZdpP5eBZP/+Vs5/KkSL3U0H7f8/up7Jb7aeiqf1U1H4q79X9VH79FvWD/PupvP4W"
        "+45mfMds91MhvSvbT+Wf3gqnR195i4tf2Pup/PAtP3smpn2arReg8kL87eeS54Xs5M6fP3kh1yMvpAN5ITchL+Rm6I+Ps/tD5oVQ"
        "PgiNS5SnQXkQlDdhclS/m5GDnU+6mo+3hM8nZfNbJ8+DxXXl+aR1uJ70APtAJ5+0RuPzScGJDLXj+nm4/kIhn/QCXGevU4hjnsNw"
        "8looP6WNm8cbQ2twTPkp8DuULD/laSE/ZTRgfsp+IT9lSJKfMoD8lH2S/JQvIj8lrfJTND8+f3NAPn+jkB/xSYHP75Dw+R9DfsQt"
        "Kj/FV/4tAeW/RJB/SpD/Ion83wf5X6ryU3zlj31oC8r/37Kc/G//bZaX/2+y/vJ/E/kpv1L5KZrKT1H5KaUpp8pPUfkp5q/KT1H5"
        "KaH6ncpPKct3q/yUsPkpEyHzU8ZUfopWzvyU/jLlp/ypyk/RVH6Kyk85V/kpv5uaTTzaGVd+Xeb8lP9RZH7Kqyo/RTuf81MOhcz7"
        "GD1H+SlfClnO/So/RVP5KSo/hex1lZ+i8lNUforKT1H5KSo/ReWnqPwUPo6i8lMwL1T5KQXyU/5J5adoKj/lnZef8rDKT9HmIj9l"
        "i8pP0VR+ispPea/mp/w8YH7KT8ucn/K9kPkp/1GSn3Iyf35KvTivXldQf6/z0d+Gnp+bSkYQV9KRl1Lrn5eSrma8aXqFJsQ/sb/R"
        "Qux7tBD7IS3EPkkLsX/SQuyrtBD7LSHfhuJdFFel/TNpf2/iH2x/DORA4yfJjeTo4UNhRxn3nMF3oHwrXixuHz2KNwnz4WRFzDPf"
        "+oZrfDPGXwTndMTmIaz96CK8HI/VOv4Bbj86F89s7Ue3IiT3YtsrTK8YNpfJytOVQh4G7G0qL+0DZe9HN34C55kAMnc784AGq04S"
        "Be2GIz5cAfXHZBXkRPtmLTyFY2pf38UxtbOTXHze5B5YP6p16+n2ZGXE3f5PUrk8+92lSC7suXScDskZdUK/2v2kkTgVeh74TnAr"
        "1L699jPqa6Rdc/cfYwT7IKIfGSNtfPx5pIXjFYyRZs3dv4jfoH6WrFzElXdyxnz8hSXHlGCfo9x6wHLrQrl1ody6UG5dKLculFvn"
        "yx2kPipc7cPeR6qR9tmJBW6v5nO8eX3VHJe0SMgrjGnLPM9LuPPsrnfmMSzPrpnl2xTMq+vgzgeJbyfmIq+uDeehDwvn1V2GvLqr"
        "kFfXiry6D8HuWc3Ni/eR/3UV//1kPyUjbH5v5nFY8+IHSR/PtzKyOisinL0V05g/b2lFlUViEhcq5n/55YOsc+WDGDc2cH47en5n"
        "BcvnM+519LWVjybkmb1cIeSjCfl/op8mGTnO8tFW03d8K2A+WiWfj9YeleSj6chH0yT5aNivpJ3tV1KOfLTEXOSjteM86qt0+Wg/"
        "C5iP8wqfj7PhR0I+zilJPs4PmPw3fN8r/znKR0vMRT5aHvnPLh/taED5PyvIf1yQ/yGJ/J+B/J/OuuyIsuajJUqRjybKv2T5aEZA"
        "+d8ryP8eQf69Evnvhvw/i3y001m33ejhhI8wuyTzKL6vCnz0o6Q/8f5BJpjgPO2WrDsuUuPhakuTDxHTOth3Vr+edfOFIofdlFqf"
        "ZX7gEzn/+R3s9AN8++uqvSHLz+Ney/rbcfdzflrRj9qZuAj2DyunUQs7d0GxPDb7AIfH3s1xCWI9J+O7WPlHX4UcIC/iixPrfedr"
        "dp6fyBcnShNfDRx/PiLyxad866UgXzwULk5tHGXyaq273tbrHP+K/Muah/n5mZQzLlVcOihnfKRAXDowZ8zkLeeMmfybWpqgNxb6"
        "xzN0/3iGyBvbcl92cX6512uB4rndQjspyB2Po58ulvHHMj1A/PFrvvLqSr00u/Xx7f3pX5z2j7driMvN9/fLxdcWGb8Zn/aN39Rf"
        "rnF+O5s7fpr7To+flzjqENyxe15mXK1x+iw9zNpnIf7YOPx61u2H7l7Jj0cFOWTK74i8oYOby/qNq5R3420fP9f92mU3nrsD429H"
        "I42/r/Iccl9ADrmF/DNn0I7bffV76xI2/5lsaJa0l57pMO0lqXVNs3L/cJb88XezzO/9BPd9kw08f5yMd4Qs30dRvv/Ac8dV1J5k"
        "HB9rN6E5Ptnz1rLvC8zxQY/3jAbl+E5m3eOdlztmdqGUO4Y85NzxCdauxvAckd+S5FvT+ULyLlk+zmhYfu/FbL7yBH2eMXYi68tx"
        "HSXumL3H5o6F/m/biYf5dhKaOz4i4Y6HiN87WbAd+nPHH9FnVf+FuONS1f9sueOA9mJMW+Kfl4JxicapzriMn/tQxHdcqHT8Cc3W"
        "e57g7PxC9ma6+kRxekv2vLUvFqe3dgXVW0fy6i2vHmLtl3hU0T8p8scUl8sY9D3Mj9F68eXQRwe5eev53q5J30j12d6g+uykvz4D"
        "h9zUKOOPNcyjDmK8wLhxmG9H6V0hOeRdIod8pCg9Zoyj/msvs/WvVd9VqO+nJPVd/y6f78nqG5xzEwRyXNBPxP0bY6zeO+poXsLG"
        "MdtujWucP4TmYTRv6lkODnkHOGQ8t2cHOOR6mR69gPfDSOZnQeelDl+oc1yhcfQ02jPT6z314I7jDcHKFfD9aeQHeji/eoE/7nPq"
        "k3gqjj++1/GPtlnxOFZxJoe6zWUPkl/H1mPrKc4h4Y+JDwrLH0vW8TCeY+UoOX8Mfb6P+FLwTjUPaf5xxwdQD0Xwx9b9tA5HWP74"
        "Xv+4FtlZRfPHceKPWX2aZogVR03I+GM2b3T4Y9Z/vfwxs28c/viZtzlep4r3Kxtj8L9MsOd7+ONRCX98lL0nqdec034v44eNcaYH"
        "7PVWiCNGf+oZBkc8DI54OCBH3Ed2jsgR15ZWz5SMJ07w+WYePzR44gbS/7y/KrxfquNtP7+UMa4hL544l+d5vjgVjC+epPzJ9xpX"
        "HP+AJdftiQJcMfRkQa64RcIVJ2bJFYNjaH0AXDGOQ3PFifOUK8b4JeWKd5aIK4bCyGCd1EXwv9qcMPjmWXPFiXPEFT/ofLfiik2u"
        "+NmzmhaEK/76WfYdzfiO2XHFk43+PLEzToycDadHv3SWi0/YXPEjfJ6UXZ5d5wdXbPtPwX+OgvscBe85Cq54FFzxKLjiUXDFo+CK"
        "kW+YHgVXPAqueBRc8Si44lFwxaP5uWKSY3oUvKnxmsdusMatx1xxHbSrhMuudds1M5fv21pn+yvZc8EpL0rx3B/xwptY+9c6lvna"
        "QQN03rS3mrx/z5Edd8zmUCHfXUd8+YHOiH8+W2dE2JdAUv8iD00cr/EcOGgdHHS37ddjHLQrvsZx0Ci/ed9VRfAW5w8HPfou4aB5"
        "rrh4DroW923GdYdw3wYcH8TxOhx/FcftOJ4rbnop930ON71cmIcE5abxnbrwnbrwnbrwnYqz9vd3SPczCcpZf547f/5w1h3grLeA"
        "s94Izvo22IFsvVbKCy+8f8kr3P4l5r4e7nhbMnqlRRwvjVZZpF8c9qDo7zGPRXlZXDXsZuMK4qo/yM1jyr5PSn/IfVL6Q+6T0t+O"
        "6wvsk9Iv7JPSz/OLRn8z17+MfmGflH5hn5T+Uu+TMiLsk/KVgFz632fd39XU/m2OC3W49Jes87uXnOC5UJtL/xa49G8qLl3z43JH"
        "AnK5Xxa43GGBy31EwuXuB5f7oOLSfeXfHVD+WwT53yHIf7NE/p2Q/22KS/eV/8qA8r9ckP8KQf4tEvkvhfw/cI659EvKxKXHA3Lp"
        "kSK59Leng/GoiktXXLri0hWXXohL7ysRl76zzFz6HSG59NsUl669G7j0S0Ny38kyc+nxkOXTFZeuKS5dcel2nEdx6Zri0hWXrrj0"
        "/PpMcemc/BSXzn2/4tIVl25dr7j09ziX3qm4dE1x6eXj0uOKS9fmgkv/OVvvWnHpmuLSFZf+3uPStwTk0jeVmUv/aEgu/QYJl96e"
        "l0v///AUAdY="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6448],
    "maps": (
        "gate 18 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 98 scratch_calls 108 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally"
        " 8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 27 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 26 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_P"
        "ER_CONTAINER 7 SAVES_ARGS 9 PID_NUMBERS 225 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UPID"
        "_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 61 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 52 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [6448, 6992],
    "maps": (
        "gate 18 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 98 scratch_calls 127 tally 18 frames 17 frames 15 frames 91 frames 17 tally 7 tally"
        " 8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 27 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 50 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_P"
        "ER_CONTAINER 6 SAVES_ARGS 10 PID_NUMBERS 260 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UPI"
        "D_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 59 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 50 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [13440, 16144],
    "maps": (
        "gate 3 control 14 paths 163 compared 375 owners 154 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 114 tally 128 control 17 control 22 control 15 events 193 co"
        "ntrol 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 7 FILTERS 14 PATHS 8 OPE"
        "RAND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNE"
        "R_BY_MOUNT 55 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 "
        "OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PA"
        "THS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBER"
        "S 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 36 KEY_"
        "VALUE 19 BY 12 HOST_LEVEL 14 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 T"
        "YPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 2"
        "1 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 645 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 115 TASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 636 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 474 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 1744",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [29584, 14872],
    "maps": (
        "gate 3 control 14 compared 344 owners 161 owners 20 owners 39 owner_levels 20 owners 46 owners 51 ow"
        "ner_levels 8 owners 23 owners 114 tally 135 control 17 control 26 control 16 events 195 control 15 c"
        "ontrol 282 rows 20 blank 9 rows 6 rows 7 control 37 control 233"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 23 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 11 PATHS 8 OPERAND0 20"
        " PATHS 96 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUN"
        "T 60 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 45 OWNER_MAS"
        "K 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 90 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WAN"
        "TS_PID 10 CASTS 4 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 22 TYPE_"
        "OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_"
        "LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 19 MAX_EVENTS 40 KEY_VALUE 22 "
        "BY 11 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 P"
        "ID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT"
        "_SIZE 10 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8"
        " PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 T"
        "YPED 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 21 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 29 TYPE_OF_TA"
        "SK_COMM 3 COLLECT_STACKS 77 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 20 TYPE_OF"
        "_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 456 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 195 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 209 TASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_"
        "OWN_CRED 182 CRED_UID 1 TASK_OWN_CRED 27 CRED_UID 1 TASK_COMM 31 TASK_COMM 3 TASK_COMM 249 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 447 bpf_rdonly_cast 148 bpf_rdonly_cast 264 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 573 bpf_rdonly_cast 28 bpf_rdonly_cast 32 bpf_rdonly_cast 252"
    ),
    "linked": "keep_stack 1583",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [44456, 14616],
    "maps": (
        "gate 18 control 14 scratch_calls 58 frames 19 frames 27 frames 50 frames 9 paths 117 compared 368 ow"
        "ners 100 tally 177 control 15 control 24 control 16 events 195 control 15 control 276 rows 21 blank "
        "9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 37 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 54 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 MAX_EVENTS 38 KEY_VALUE 20 BY 13 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 10 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TYPED 16 CASTS 4 TYPE_OF_"
        "TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 80 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 U"
        "NSIGNED 8 SLOTS 38 CASTS 20 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "TASK_GROUP_LEADER 925 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 118 T"
        "ASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 32 TASK_COMM 3 TASK_COMM 253 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 818 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 121 bpf"
        "_get_current_task_btf 178 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdonly_cast 4 bpf_get_current_task_btf 252 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1553",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [59072, 14608],
    "maps": (
        "gate 18 control 14 scratch_calls 57 frames 19 frames 27 frames 50 frames 9 paths 117 compared 368 ow"
        "ners 100 tally 177 control 15 control 24 control 16 events 195 control 15 control 276 rows 21 blank "
        "9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 36 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 54 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 MAX_EVENTS 38 KEY_VALUE 20 BY 13 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 10 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TYPED 16 CASTS 4 TYPE_OF_"
        "TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 80 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 U"
        "NSIGNED 8 SLOTS 38 CASTS 20 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "TASK_GROUP_LEADER 924 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 118 T"
        "ASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 32 TASK_COMM 3 TASK_COMM 253 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 817 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 121 bpf"
        "_get_current_task_btf 178 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdonly_cast 4 bpf_get_current_task_btf 252 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1552",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [73680, 13808],
    "maps": (
        "gate 18 control 14 scratch_calls 79 frames 19 frames 27 frames 62 frames 9 compared 332 owners 107 t"
        "ally 184 control 16 control 24 control 16 events 195 control 15 control 276 rows 21 blank 9 rows 6 r"
        "ows 7 control 37 control 235"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 58 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 57 ATTACHED_PER_CONTAINER 36 STATISTICS 6 PATHS 4 WANTS_PID 11"
        " CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 PID_NUMBERS 17 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 1"
        "9 MAX_EVENTS 38 KEY_VALUE 20 BY 13 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID"
        "_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 10 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TYPED 16 CASTS 4 TYPE_OF_TASK_OWN"
        "_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED "
        "8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "TASK_GROUP_LEADER 732 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 206 T"
        "ASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 33 TASK_COMM 3 TASK_COMM 253 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 706 bpf_rdonly_cast 24 bpf_rdonly_cast 14 bpf_get_current_task_btf 209 bpf_"
        "get_current_task_btf 178 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 16 "
        "bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdonly_cast 4 bpf_get_current_task_btf 252 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1448",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [87488, 6432],
    "maps": (
        "gate 18 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 97 scratch_calls 186 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally"
        " 8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 27 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 15 SEVERAL 24 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_CONTAINER "
        "7 SAVES_ARGS 9"
    ),
    "members": (
        "TASK_NSPROXY 61 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 52 bpf_rdonly_cast 147 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [93920, 6976],
    "maps": (
        "gate 18 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 97 scratch_calls 205 tally 18 frames 17 frames 15 frames 91 frames 17 tally 7 tally"
        " 8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 27 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 15 SEVERAL 48 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_CONTAINER "
        "6 SAVES_ARGS 10"
    ),
    "members": (
        "TASK_NSPROXY 59 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 50 bpf_rdonly_cast 147 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [100896, 16088],
    "maps": (
        "gate 3 control 14 paths 164 compared 375 owners 145 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 119 tally 125 control 16 control 21 control 14 events 195 co"
        "ntrol 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 7 FILTERS 14 PATHS 8 OPE"
        "RAND0 20 PATHS 280 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNE"
        "R_BY_MOUNT 46 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 "
        "OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 95 STATISTICS 6 PA"
        "THS 4 WANTS_PID 11 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TA"
        "SK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 20 MAX_EVENTS 34 KEY_VALUE 18 BY 12"
        " HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZ"
        "E 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID"
        "_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED "
        "28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_CO"
        "MM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK"
        "_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 637 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 112 TASK_TGID 1 TASK_PID 180 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 628 bpf_rdonly_cast 147 bpf_rdonly_cast 339 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 474 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 1737",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [116984, 14720],
    "maps": (
        "gate 3 control 14 compared 345 owners 149 owners 20 owners 39 owner_levels 20 owners 46 owners 51 ow"
        "ner_levels 8 owners 23 owners 115 tally 130 control 17 control 24 control 16 events 193 control 15 c"
        "ontrol 281 rows 21 blank 9 rows 6 rows 7 control 37 control 233"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 11 PATHS 8 OPERAND0 20"
        " PATHS 96 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUN"
        "T 48 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 45 OWNER_MAS"
        "K 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 90 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WAN"
        "TS_PID 10 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_"
        "GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_"
        "LEADER 16 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 38 KEY_VALUE 21 BY 11 HOST_LEV"
        "EL 14 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 U"
        "PID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 10 HOST_"
        "LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 1"
        "5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 30 CASTS "
        "3 TYPE_OF_TASK_OWN_CRED 4 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 28 TYPE_OF_TASK_COMM 3 COLL"
        "ECT_STACKS 79 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 20 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 445 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 277 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 118 TASK_TGID 1 TASK_PID 178 TASK_TGID 1 TASK_"
        "OWN_CRED 182 CRED_UID 1 TASK_OWN_CRED 26 CRED_UID 1 TASK_COMM 30 TASK_COMM 3 TASK_COMM 251 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 436 bpf_rdonly_cast 148 bpf_rdonly_cast 346 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 483 bpf_rdonly_cast 27 bpf_rdonly_cast 31 bpf_rdonly_cast 254"
    ),
    "linked": "keep_stack 1564",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [131704, 14472],
    "maps": (
        "gate 18 control 14 scratch_calls 57 frames 19 frames 27 frames 50 frames 9 paths 117 compared 368 ow"
        "ners 91 tally 172 control 15 control 25 control 16 events 191 control 15 control 275 rows 21 blank 9"
        " rows 6 rows 7 control 37 control 232"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 36 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 255 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_MASK 45 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_EVENTS 17 MAX_"
        "EVENTS 39 KEY_VALUE 22 BY 13 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL"
        " 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 9 EVENT_SIZE 10 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TYPED 16 CASTS 4 TYPE_OF_TASK_OWN_CRED 3"
        " CASTS 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 80 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS"
        " 38 CASTS 21 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "TASK_GROUP_LEADER 909 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 2 PIDNS_INUM 1 TASK_PID 121 T"
        "ASK_TGID 1 TASK_PID 171 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 33 TASK_COMM 3 TASK_COMM 254 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 808 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_get_current_task_btf 124 bpf"
        "_get_current_task_btf 172 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdonly_cast 4 bpf_get_current_task_btf 253 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1534",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [146176, 13704],
    "maps": (
        "gate 18 control 14 scratch_calls 79 frames 19 frames 27 frames 62 frames 9 compared 332 owners 96 ta"
        "lly 178 control 15 control 24 control 16 events 197 control 15 control 280 rows 21 blank 9 rows 6 ro"
        "ws 7 control 37 control 234"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 58 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 29 V"
        "ALUES 35 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 109 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3"
        " 20 TEXT 26 TEXT_LENGTH 49 OWNER_MASK 46 ATTACHED_PER_CONTAINER 36 STATISTICS 6 PATHS 4 WANTS_PID 11"
        " CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 19 PIDNS_INUM 8 "
        "UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 14 ONLY_PID 14 COLLECT_EVENTS 18 MAX_EVENTS 3"
        "8 KEY_VALUE 22 BY 13 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST"
        "_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 11 EVENT_SIZE 10 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 H"
        "OST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 10 TYPED 30 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TYPED 16 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CAST"
        "S 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 C"
        "ASTS 20 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "TASK_GROUP_LEADER 800 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 2 PIDNS_INUM 1 TASK_PID 121 T"
        "ASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 33 TASK_COMM 3 TASK_COMM 252 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 695 bpf_rdonly_cast 104 bpf_rdonly_cast 14 bpf_get_current_task_btf 124 bpf"
        "_get_current_task_btf 178 bpf_get_current_task_btf 176 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdonly_cast 4 bpf_get_current_task_btf 251 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1436",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "74a9e08b1edabb9d85f513a3533a2d341b863320b7b3f08ee8a4aec3fbc6da63",
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
        "eNrtnXt8XFd178+MZjQjObZkOSPJBmEpD0dxYiLnKdymUZxAhAtISVAjHsKaDK4dFxMrDrGPh2ArAeKIXogTSHxdyMeSklimD/nz"
        "ocWmpB1zgSa3QHEhgMH0XtNPoQYChHu5qeJYM1dz9m+ds/c+Z885Z+ZoLIXxP/LMnMd+rr32Wuu7V6ZZM/4dCbG/6WWncuzvCfw9"
        "jr/P4+8x/D2Kv4fxdwJ/D+DvPvx9BH/34O9u/N2Bv1uNv6llLxl/mxdrwr/MGPsbC2vaS7lc7mMz/88XNRNj3ydijcZffQifQ+cb"
        "f5urxeckqhcI9Uwtm3J93xT3voQWZu8JxY2/1ydj0nvDxhXpkS7juVGNXfcx4//563BfPXvOEbzvM/hL9+lD9bju1Rzdb/xe283K"
        "G5LqFbpTc/6ePUcfZffpqCf9TTaivhvZ340z1Wmd+bsdf6Xn7e5pwjip0Rzfl162yXjPQdbuu6PajWb9L8xfXyVeX4fPR9BP6c2s"
        "PzKjaP8Qa/8jM80Vx3OGjPqg3+TnLQn2OakCz4lwz5HbKXkQ9+nsi56l7O9BNlx2q9otqrGGaNmbZe+rxjhPon9C6B/8TYQuNOqT"
        "wfirw3X6GHve+rbixnkmjvETx3gfZgKiL/QiysnmV8vQz9n9Nbhvr6qci1g5Ub66veUp5xHIh9TOFxXz5p6C8yO9bFD8fmnhcZ95"
        "nH3eXs3qPYnPVr9mWD1iKP+Qx/YaKk972dsnyuobFr/XRwclucQ+H8HzUyP+5HhCu0F4bhLzj56XRLmOROh9nay9r0T7hVm7PYe/"
        "1J7P4e+WtqvYfet62Xqzpp+9JxQR2t+8vuF1QnnM/pfkX+Y+qb/vk/p76CMe58fCWZkf1npF/fwrVp8DnTm+XfXxfsf23I6/+lOs"
        "3VoaalEutMsFuB9/0yvZ97EZeTpTjFwsgnqvdX5uX/i5nPE3Poh222muF73c+u7W3q7ydOi2OS2nCj3nRe456VrWDwmtj7VLFc1H"
        "9n1ycQTt2MLqnezxV++h8tZbH2XjLr+u5seLPm6Nn1CB8dgXDhl/o9rV7P3n47oI5jH+6mNolwuc5cSWtZez8bJmEHpovynX0vnn"
        "VpPe+IscryeRfjS5URyfUe0H7DrUuy8exffL8blK6J++eAifmbxJDmumvM23B7VvS9vfZ530lETVewrqY4nQO53nxxrWr30h1sD6"
        "A9ATh1nBM+Pozyomp/Nyl/SmHfl21NAf+NunvcN4Q/LQ7zDvbkb9fqpYVw5knb6X1xm+HFOeylEr6JPNMfF5US2G938nZ8gnF/2q"
        "LxQy3hfVRozy0nXrh2g++NyvKOfDr9Bu92ed9y0YHw9FFOtxt7Ae6+Osf/WQpO83sL+rLlls6vv5J94x8/elmWvrIE/rGhX9gfrT"
        "e5IYd/Se5GLndqTx1dIWEsYrlXNjDa7H34HH3pul9yzi1gF9FPujxn1O43p3eid7Hu1T0juxb918wnEc9oVqNefvY4rvIy7zrUoo"
        "Z778f5MvP65P7z+lmA8RYf5nHoWcgZwaaFiT5ccL7Zvt6x6TY3l9gslvtFfbVo3ff+ttmzR+X663DWr8fl1v69f4fbze1q3x+3u9"
        "rUvj9/20v03Xsn18ZpM4XvLjIN8yk5g3k3ut8ZX48Lpd+f9/Sb/uySvarOuvLWa9MeX1+1j98f6BoevxmU3AgeE/wGc2Lgf2vqkk"
        "u4A1r6Osn5Lt5n7RWLcb2815ke/BO9h7bqD1tadBGE/HzP12A+lVx13Lc3ymPLy83JqXl9hnHIEeli9vfkpnQs7zNN8fv+HWnYE2"
        "Zi/x/d6IJSfCaNf8K0/CznRyB9pDkt8J7d+m5fbLy2lqP3pOfv9tPK8dz2tuhnz/3jRvVzk5I89+y92X0EJCP/eFlhrf6KNMPuhj"
        "sHutYOMi3RjHfN6K32GvWtGK35tFuxnKSfuGROirrD6jmHdjsIOt6MT1Hbge824MdrMVmG+NXfgd824MdrYVmJ+Nvaj3F6eL7Sdh"
        "XMTEfZdqfyqPE1pvB9qqPY0Xeb6mRnzua6qvK22+mnbDT03zcsCar/WK+XpcmK+3sPWxq+j5GZ9j8xPr5smHVPPzLlt7sflZ7zw/"
        "L8Hzmmh+Jqed7IyJ2Pum2b5mYNrxOa14Tj09p39asCtKeh7pFYnY7wx5nPw49CaV/dFcnwOyP3p9zhi7Th+uF9bv1H7n56dXsv1J"
        "3YXoZxe7JLUDrcNJvG9V278a7bKxGvpfNfS/jaRn4T1NzvZZW723qcszG/ZWkktkZy31eSSv5fmWPMTub2n6fJaNu4ks30/z11+S"
        "kPwWS8rkL6mW3hsyrqB9mVc/ieUfOSvZIbuK9I90VfwjFf9IxT+i9I90Kfwj/RX/iKM9pl+SS/0B+Uf6Z9k/0g3/SK9H/0j/74l/"
        "pNfFP9It+Uf6Ff6R/op/ZFb9I90K/0j3PPWP9Er+kf6A/SPdHv0j/dA7e+eof+TLc9w/8rBP/8joPPOPfKJM/pGPFOkf6XqN+UcG"
        "RP9ItRy/B7vCIfjpn8C43WaNl7iL/r9VGn8zP+9a30hyD8/fy/wwy9FumUsx/2uYvf+OGuM+recuS7602Md1bj3un7wHz7nEcb7u"
        "Jv2xp5H8O9hvbz4erH9HU8mLsC3+5W+MdcejXycs+3UuYvaEWoxH2b8Tl8bx07Arx+NCf/Pzac9Mg0e1d7Drb4ed+Urr97hRz3Va"
        "jZPfZkjy10j7pcm2WfLbpPC7uZ58TPDf0Do3sPp9oh9n6L2CH4fmy8DqdwXkz3lp2o8/p2epwo+zlOyC58qPwxbS2fLjRLWzgp6R"
        "12v/K79+4PoM9isbq1BO/L24KqQt4O4jfY30lO34uyFSbcjhDZHFRjkSEebJSUTIfjTO5s/tVJ5R4/OGCNNwEzP3RXF9tfH753B9"
        "N67/CzavIouMFTAR2ZeL4/oa4/cncH0Hrv8Mrq815kn+uojx/aO4biuug3/1dvLTfBKfN+Hzn+NzFz6P4HM/PjP7n+nPWuHmz3rD"
        "rPizEvFPlcWPpY8exe+wl66An7pxEL/DntpI7fvhit+rKL9XX8Xv5cvvdUWJfq9LFH6vi+D3utCj3+sNHv1eX5pnfq9+F79Xb0B+"
        "r8dd/F69v2d+r34Xv9fd8HttyTrPi2+eLS1e42tn+f635Nqgq1wZdIz7SQh6o+nXkuZJIib7tQ64vu9AIb/WULX0XoVfK+ni10qK"
        "fq30znbFviau2L9EpX1gR65wnFq/tI/B9TXS9TUNuJ79nh8nC7E+TOViM+/pUsSj9Qp+BnM+7e/Gfv4K2/zJ9yvZ89PYV+T9AXHO"
        "39NX3W7ocfL7Mlif7sjbh/LlDreH+O9jsBvlf485zJ9dF1r71PxPmacsfdYo10XoJ9hr74AdLlFVZcrZpz+66P/k//9c8g8+13Ll"
        "V9k8TOC5M93TaX/v7vXXoPx4/+Tt2EdoUv2wfk2+E5/x3O1RyLMoq9eG6Bmml0ZjIaN80SzTm6M54/uoFmXtAjvmLrR3Bi+8I87a"
        "70iY9kHfMOqR7+86zYqr3nWn1d7Ge8I1wrqyIVTPyhG6lP0euoyVY6ZUrByrRT/CUrJzv1HYD2wILcJzvovnfE96ztfE5yyh53wF"
        "9y9k+v+MfhzBfVHj9zbp/bQfeAPuOw/3/bN03xel99F9X8D8Op/tO2aur+X8gdZ7aD+wGNd/Rbr+89Lz6fqD0nNID45L39P+Iip9"
        "T/uKsPR9l2AnIz9patlpV7l4mpfDGJ/yPEhEPsXWrRtZOeuwHx66keTRByW5dcC2fh3g1tXMY7huXacpv7YafpjOnNP77XbQ+1Ge"
        "81i9D7H3yeXKvy/fUqsa3l1U+fyXazPKVe9ariqjXLeUqVx3oFznu5YrYpTr6jKV62aUq9m1XFGjXG1lKtdqlOv1ruWqNsq1qCzl"
        "SmhLBP/K0NoQ1mO8r00T9LiLZ+RmzEO5qDyZt4rlynzaWR7Y22sB2oXJpfw6c4Ohx7P33b2E2q1K+H1oLRM4iTC779tLyI/BCrwL"
        "n/VDTN/YHmfjM7Nac/RrJ+IhJsdWi/qE7F9LxH+eDXO/R7X/zIrymuTyb3Pi9ySXfy19T3L5l9L3ZBdicjgRrWHrULSWrUtRsmex"
        "9tty9d9BX2cLcEv4C1ner7Pl6mo877Dx/ZabJvE7a9ctN4Xx+18Z3w+E/zIr61V5xSARvkpon+0Yl+XXr57IyvpVxyzpV+cJ+lU1"
        "9KvFrHwz/RFGfzB9pA7tvQjt+UCW9V8M/ReX+q8G198v9FdLOJ3l1/EtN+mK/roP/fUhe3/NdJhTf9Wfk/5K2vqrfZb66/yS+utt"
        "HvvrFqm/3iz1102K/upCf92Q5fyIpn2L7OXrLyQ/9pW2/ms+J/13Keu/ek2wk9n6r0PqP/zeHJX6D/02GbH8R6+HfDf6LYR+C6Hf"
        "QrWS3i/3W4L1Wwj9FkK/heR+qxf77bZFUr+dp+i3GtZvt8UVfuik4AememyEP022X9Q1yH7b0uKH9UuK1NtNf9evDPsi+eMoTik/"
        "LmJSvZj/f5Hp16ly2sdjHdWX2O1kpM90QV+4hxtPz+EvtcuW0I+m0b+CXUn2v2+5h1U4836UM8Ken/fPGL9fstBXefPz6gaHcpN+"
        "Q+Wz6zNfm9a4/TPZnTO7YaeDXTfzNJ4bZc+tuxjvvwP7uSr2dxJ2Rj3G9pnr8bnnJnyPeaRjfk2+GZ8jTH9Yj889Cav/81M4cyvK"
        "cTXsR+Ff5vJ39FyjCe2ciIp+pu2wn+bjmI3xAbtMSyPF6zw1zdt5rDjI5iLjs5uDjc+Oq+LiekuMzy6st1t21wMu8dnBPCdV4DmF"
        "47Nx3w6MGyy86vjsXjGecJgtZcXHZ/dKcXX+7LPE2yZqYOfYq4rP/gW7H/6ozLDHuMfh8pTTis9WxZdsKzg/yC5rft9ceNxnPi7F"
        "j35citcdPmbaY4uLz57d9vIen93lyI2Q3TK139/6mdAuF55rxmfjefb47HqMw0swDh/1OA4Xzso4VMdB10tx0J0ucdCtUhx0lyIO"
        "ustnHHSY/a25F+PxSc2pHOr4dubPSq9rRXx7p0t8+6kc35+2+HaKE1DGt3/DHF+9fHwe5jPx8Xl7hHHfpsLz0px/ydv8zb/hMs+/"
        "As85JcRptyJOe4Ng59dHW53jtIfXz2m5o492SnHaXT7jtG8W4qfscdqtLnHaf8jGy5ou7Ac6xThtU7//RUE5T+PTjNNGvftqKE77"
        "CnymOO1V+Ex632VM3nHnO+SEuA26bvCsk1xOhOGXHIOf0YyTfPdZ5/nRBc7e2R96B+mvmOcUt5l/r7CvbXvHWXEf1qtYT8YUflc2"
        "0fRHoa/utceJn/IUn80CaJOj/4F5/xja93uK8nzf8ftCceIHAo0T/x8+48TbzvL7YytO3Od+VTkfKU78/LOC3m7bp7OA5OQ+l/gY"
        "czycFvQxXp8+7aiXny6s3+88nfP0nIOnEWdNcTKdOadxasUxnPYcp3LaKb5kmOJlTiNehsmljbCb57elRrwM5AXFw9N6mB5RvD8V"
        "TLulRtTtxtcjebBwObw+Rx9j7S3L7STKSe3fcslyzAvm75HjthNx8AmPq/iEZpFPUHEJK9h/bPFL0B/qmhXzf9jyy/D6HJXflU94"
        "lPiEsOZNTkaEdVduv4G2A686jlvf9qonXuXjUu4w1t9CcS9Xob3bc3x8UNHlMOMpP/6qJsQTxtnvW3Gfxsa5Psbee33bciHucgDt"
        "asbjx+pN+RvS7HHXxZY3oUWE8SWPk1UNX2fxWZtapXba/Gpp773zVb4djkBPOllP68n7hOfL5SL9MBGOOcbxmPZtbp0z7HmwP+tX"
        "kXyCn1RaDzJcHEu98Z6QoMeQvnjE4foQV26Sg4nwfSGmj7Uq4qK6wZfVKOxem0Js/jC5kITeijA7Qx63cnaZqPb+EL/euclj2n/S"
        "OudVLiuftyae4+W013UtpXiefH96zVSWX8fscrq7oJw222Ml87GsanijYr/1Evy43WZcZARyxZCzTc77tLomj+vgtjKvg+Y6dTpb"
        "qDye18NR1j62eNEJ6Clj7D0tDSGhPWi86qNs3Onj4niR9Syv40eWR8S36aMYL0u86T3UTvoYjY8zWknjQKrPbI0DW/1d6hmUnhjV"
        "vi/K08WF9x8kv/P3P8jZ2/q0RYKfgfStkw310vqz/0xp68+jZ5icZJqPfd635wrF1SZC68Je5HFU26e9tuUwmx8qOWxvV7b+6c+w"
        "9t0IewPZHUz5HCb5zOJeVjWuFvr/tTL/LHk8VVAe+30u2c1schn7OGpXfWwK8lnW4/uFuCN6jvW9s9xOj/iT1+Y6Y8ppLVeMnF7V"
        "uLK08THX1ulnCpfD+/qsGAdYn8k/K6/L2831mfU36ZUmtwB7ZhrlS+4V7aqpC5nhMvVgvWDXTj3I4mtTS1Ry9SpHeawfaM7x+0iv"
        "++WkuZ+41NSHF3H7Raue2PeOtwp6fWrZ32KcHs7JcRwRxKEY31+nKeqzQJud+oTM/qjj5g9vb3sT/Bc3cPZT095de1TyJz4LvgRx"
        "JTufx3lyT+Xk5/4h99z1q0lesLiTvP3BiMepXqxoj1pf9aU4F3O/bH7/POx6Edu8PIZ5UI/n1XN+m0SIPUA/OCjIN1oXaBwTj5gG"
        "j2mO65W/E87Zs/SRhCSnT/nyf1i80q5XBLtBYxx6UDv00CrzPcZ+GfxuVNvxCm8/oOttdoRq0qOgV9H5KV79HihnX3VjSfVNwF7s"
        "9t5MleUn5blQv+VNVDdphexSshylcZjQRJ7zZKPoL06E3mq0+4bY64z+sPsBGDdC/inqz4PoPzMeKMqev6qpz/zM+vV2hT7cLOnD"
        "na+U1h8drwjjqp7G1Srj+75YVCgXvSdfny7N4vkoPoZvhxAnn1YNsQrTZ+L+j4TEfs7HBfJ+Inr+KgDI1G4bEcfPyhXSVl3Dfr8F"
        "858+599TT9eFNOG6uHRdHNfx999CHAN3XQTX8d/HiA/hrgtzdr+T1eh/Df1P/R4LCe2bPwchxMUH1MEPLusD+d/zz7kbcZt196Kf"
        "GYavLcd+JMPCvrS7EW+26kKMe8SdLUd85q6IdD38lHVhTajfhpnxYIx3uTwYP4kqMT6s7laabyGMm3rH+XiE4k1xnXn+QxVbbyju"
        "LV9vFu/J9Ik70I59USZXMjda8zlfHvKfZhD3lo8HbuX8q33RKuG5BxGHENUYoKEn2Xy7fjXLv0bxrievbWbnL+D9LfUsjt+av8wf"
        "XHr5nPWl6xu+NKVx9s66FZokr+j8i7+dYvVoRT1elurRKtXj51I9/jPH6xtkX6d4jlQD83Okws2F9SCvfg48N93Qqjmu/w1Ur4gg"
        "j2PQb23r/zP4vZrxAGTHSYSqbfcPcvucI9J5elGtSRjXJIcoPpbsy+kl1nwxzg0JX2W8N6qdgV3hChYHojhfTp/AecvNor8m/77d"
        "mjo+doN2IZMrKN820x7cKtivTL6T/EQ77OuDYS/H+Us61avT0n9fwjwdNJ7/U9t+hOd29QY2fjeERfmdL+duw68YEupHnJB87ot5"
        "DvWN1n5kq2M7hIV2SKMd8uf67dYsfrgv9m+5jpLsSGFxvtVrgp+GxhWtX/n7PsrrX0laZ7umnPYnUe1WFl/fJNsBAubhbf7JgHn4"
        "4dnh4X2f41Wt2qdVCXqamaeFrrfx7+J5W8Qnq+L5zfO2QnTeVjvjklx59a3C9+XnO759jnj1teBzehBv/hbwObdg3X87ux9yYhfW"
        "SYoXpPaz/ITfZOtwhK1fpp4RYXx1BnHzFPeeb6+X87wjnUd1tWi39n8eFbjPbbRuLWPyUHkeFfLXbiOOnFXQOo+qThPPo8K+bhud"
        "R7UI158nnUe1ANcRj1iDz71CHI++TeLFt3XhM+KxtnUKdgh9G+MVt0NPpvaS49byftQQ9zu1u3wOWCL8eC7M/R7VPu2Rd9RzfL1a"
        "wttzfL0s3vFe4/stN23L8fWyuB52HtZA+O6cPC/nFu/4Htv8nJu841vQf2783I1Cf7WEb8jx43DLTdcr+msN+utN9v6aU7zjxbb+"
        "mpu8Y73H/log9VeN1F8xRX9F0F9VOW5fMA94x1/Ncd7xhx55xxck3vE7Eu94XME7fgu84zcdzyNOj5A9aqPgRyo792hyBbDbFh1P"
        "Nilw/DQuZQ6y/PzjZ7PyftSJf6Q8vVvW4rymp/pNPajL0AvC4nUXlYuH/Cg753Zzl+Dv9c1F/onERWIfrleDi8Tnc8VF0rn/pBcd"
        "5ORViLNLUHxMVEsK7WLxSK0+OcnF2O+3OnOSdD4z7EWyH97GSTaKflIlJ8n6cTf5l39veUmcd5qB/dXkJaX2cecmmSHVnZtsY/Yx"
        "so8ExE2qOLAozo1pSf6G3eeRUzPLN8ucGo2n1GYVJ6kXnB8Uj2l+36Aa9/1CP5M/mdadyXZN3Fehvi1t7Hwy935dKHJbSVGuBNdu"
        "fnlJmePuzsl2PdY+zfCb+rWrrRXek1zi/FwVR+mdA2QCPL2uwyMH2CKUSx43NO7o3DxzPGBeTzarxsPuOTke/POeHRLv2a3gPbt9"
        "8p5fN/LeUNxEn2F1NvJMmOtLL7c+kd2O1rN0Ldq/uvA8tvfLrb7km53DnaV56pmr7ABX+aeC/Yr8NzJXadV7/dwcjzaustsnV8kU"
        "PDVX2eHCVV6PuMpuR66SxllC+4WQr0eWByQHSF4QX0nnYUS1MYzzKsG+3KeRnsj48iTHRzhzlU3TTvLb4iq7JK5y8XQhvaR0rjI6"
        "7RRnaHtfLcVHHVLY8xEPGq4X/Az++Uq2T7D4SuTh0V5QrIffKw9fKfljLL7yKz75yh+IfOVwaX4uaz7+Gu31Dcbh2nhK5jhMxlXx"
        "ba3e+Lb2u8y4REfe0GveHTmu1Y1vQ1y3fgFxbv2O8bFR5BUz9zcK/zatd4kwyy+WbHThTKV41JL5Uq/PQXywdX6IijPtLxgnnl7Z"
        "oTyf3ZEzNc9lJ850pbkv5blGfYK1I/GNtI7VNcv64WlhH2BrlwfV5fIVz7u5xHjeB2W/blAcKuuflhW0Dky4cJn9Ci6z56xWgn9c"
        "f4qNI4rjS1S9mZ0PP8HWHeNc6ZxTuTql+LZGrZhyUFzux6Q4NMsfftVZp3jLzKAmxp2YnOYFGh9nOdBWJfiv6fkUZynzmqQ3nFTw"
        "AsFxm/9T2KecTLZK7Xn+2dLef95Zvn3s/Gb8rKAnjXQJ8mO2eE43jlOfQP2J57xR1E9deU46ZyB8P3jODoUdp9OF59wCnrNV5IeQ"
        "L43yu1GeqKh21/ziOceK4znJjkL96lfumflLTK7zCsV+j7jOTkdeJPMwyqHIX0zf29abuGK9eSyg9cYrPzKheM5jRa43Ks7zEDiS"
        "ZjFPIY1fJd/pV78Zl3ihTlr/S+U6s1qhcVCnOB9NpW/Mlp4RONf5oLf2imo/0pzWheJ5zm4Fz7m2xPME1rzK5OSmUGF5rOKObg87"
        "ymPJPxLVPivo+5bfQiWH24uTw6rnrakvjufc7FUOx33ynIgDhl1QjuOx85y9sLNi/i1ZXXj+VbhOSQ53uHCdvS5cZ69gl7K4zl6B"
        "Z9LHxXGW3uyT69wsc53xXGly+vLSxonLPA2M79zsd3x0FuY8N5c4Lp6hduwU/MzUHrLfl8YF+XtVvCfZB8h+QvtHk/tM1Qv291TK"
        "jfu8RsF9trpwkq0unORlIvcJ/WR7jRhPTvsC2q/q4x3OHOh+FQfKBkDmTZqifioOtNT6iRyoXA8zD4eSC+1y5kLNc0/Bhe5H3M3+"
        "UrnQBkX71Pqqf2BcKPX3aK/IhyJPNp3LRvtEyrub3klcaL8jF5qIny/J92J50OVnnOwTq5pVHOjSM7x9wp0DhT6GuPcKByrKWXcO"
        "lMbNLxgHWuPCgYL3ceVAl7pxoN0KDvSHJXKg/6rgQP+FcaA1JXKgkEer9oIDxWffHOi75ikH+gjaS8WB1gTEgYKLIPvncuSBMLlO"
        "8Kglc6A154gDfcyqd4UDzXOg735F07xwoH2vsHq0oh6lcqDgP4fBf4b88p+t5eE/ud87OP9IoiZmu39Qc8hTCnsVxc9GNTEvOskh"
        "+p24FTUPerXEg3YwHlQRX6I/gzzEjaI+55sHbaR+bBXWI5MHfQvKfZ99nXDkQa+19OBZ5UE/KsZrWDxob3E8KNohH9ezm+s3iwv9"
        "8TniQrslLvR/i1yoGS/C8lFlbHbIfdhXPoK/e/B3B/5uxd9N+Dso+Atp3FP8I52nTftUsvfQ+Wh0nteMnpF11TOyTuekMn1MHyI5"
        "kdCc4wkC5lHRvvTe9MhRcBNh48r05sOIr4+L++Chwnwq3acPEaf6ak7Qu2tPZPn+tMVZ15NcZOXRG/bBjsj6MV+vfN7u9MpHHO0G"
        "fVW1mvP3McX3ESF+Uv49gd9NHjZC8vkRxAfuMeOH8rdOkp1vHRuHk2ut/XDiw+t25f//Jf26J6/gOJ5rjf1TsefvI1+ref7UHux3"
        "wDXi3HUq70AbOGScn62P7cP34H/3WXKhmev/QuXa48CNmH7C+Jexv9wn8Cr66CMCt6KP7hH5leF67BvIf9/Ay8kuOucc6+kxKld+"
        "3WiGPJ75d0NPG7ULey59TvucP33QfyyeHu1HcY4PxGHfFeWCXQ9Afw13abz80Yc7xfic4Q7RXjncrvFySR9u1Xj5pA83C3b+RM1y"
        "cX8yU/yfaFx+Z9Izwj7LHZLKHZLKHZLKHZLKHZLKHRLL7aU/qrjxQXoj9QfxW17Ga/456rzuiIsfY/JqOXHsK084c1/LGC9mz+v+"
        "POSoPa97fj0ILq97XWB53Y1y+eYC/+gccfI/Adf5a/BHPwXX+TPsi1501vM853Vn/WrP6w4u/NAJrJutBoFN5y9Y56Ugrnicrsvg"
        "uvOEfV1Ue5btd0NLjP4290OSHuzED7Zy/KB+aTOetwjP+3xpz7uQnjch1KtvRk+o5ddp5G8nOZ9//kK041QuZsaT0HP98hDqPOqf"
        "RhxL0HnUj2V5fVp/6ljW6f32ONYHUJ5y5VH3Wq67Ua5y5VH3Wq73olzlyqPutVxvRbnKlUfda7muRbnKlUfdW7msPOosPnDu5FGv"
        "R7sUm0edyXMrj3q1ILf7QlFRDi6hc0TY+6x860wPCC7f+stSvvXfIT+z2/kgb5Xyod+iyId+M/Khe8vXXI7zQYrTSy6bJ/nQGz3m"
        "114s5deuk84tWKjor1r0V03Z8qEX11//b1rur7l5PsipaW/9dXJa7K8fTov99YNp5/56YZr113d5fqms54MU13//MM3b0+fe+SCH"
        "WL+5ng/ylNhvt41J/XZA0W+fY/1222enne143vOhG+0f9Lkg7cXZcy175XBg+dCN+gV2HsgHveVDf8AlH3r7Ql/lLf78j37nfOjw"
        "S7qe+9EvnfuBeFY9jnM/8Hnu5kPvnObtI6q8ihTPQ/HoFLc0+TDpPZifw6xDvHOB7dO8XaDOln8xqHMiXme8R8WptrQxPlU/tC/n"
        "5B8kTjXzqCXX8/UYaKhXcKrHYGfwyqnCb2HjVCMSp6qwe9Uex/se0Hg/pj3+YwDvOw67Pvahi4vlVllDWdzqkBCXLMtdem+iegu7"
        "r8lnnst4MPGRnuP9KX8UtZfJIU5knfolqHh3Ov/T4hCZHWBjDHa3GOJN4R+tk/LkUrzYrOW73Fki/5Hy9xx9jLW3mjNk7d/SfgHk"
        "0XJnOUbjL8bsgSb/KnO7IU2YR/o4+l+Z/3KJGccq5L/cKMb/2t5DdtBrxfclpXHlygnfqcqD6SwvLN7yhGO7DrR9qCQuL13L+iuh"
        "fcB4zh01Kr7yWvTLYcgvOV6xWP1oQOQplXkv2XtlnpK+95r/ksbnSUlPnD2eEu9D/IzVfn9UIk95rQtPeaXwfBV/k17D9IkE/Fpe"
        "OEpDryOO8kry87DnyPM4c4+l97G8mGFhftM8MXlKy76Vle8XuEqKzwzfq+B39mXZOqriKS0+kp/HSSnOvceMf9kg8pSuHM8jWX59"
        "LJ3j2ePKrTnylJ45nh0eecp9BeW72S4rd2fZPFDxlFvBU+4zOUGBp5TPa5A5jcbCesc5zx/tsp7653i2OvOUz0g8pTR+9VE2DvVx"
        "cfwEx1PuKJKnpPFBeTKdx0GFp/y+o3/enadk+xo7T0nrX720Hn2gRJ7y/eApUwp5fBjyWMXzvC3sKI+xnuT16VbNIT+mix6drt1X"
        "nBxWPW/NI/7kMOZnaqdXOYx5mnKWv/Z2PYD5zdrXnadkfpf0Gsy/JVcI48A2/yryl879dJa/JkfJ2rWlWdbr4eeCv8viJ48K658+"
        "Lo6r9E6PclkaX2Rn1Ef3lCiXV5Y2Ll6r+1vVODgorcOS3Noeo/WY9XtPkybGiY4zeW3xkqJ+TPs/k5fcBl4Sz01tc+Mlrw4Vsjep"
        "eELb/trGE64UeUnpHEV9FOUmHnIzeMghy77G58VUxdEFVu7FotwkvzPxCela7DuGrP07zz+uN+NG2XWplT75R+65PP+oj7H903oz"
        "3hIcZAwcZEzFQS4Q28djOwSXJ5Psp8RBnhLkHa0L8ni2c5EYJ7Z8maSfBJUvs8eRjyQ7gjpfZvcZT3YHk5OEnlXhJB3lvDsnSeOK"
        "8anl4yRJP26W9OP4mdL6QzsjjCuTk5yucJJahZOscJJzlZN82CMn+dGAOUkm/1J73TjJ84pa//Ux6JueeUl2vTpfJn4382XCrmzm"
        "y7TuH+T9cDWiPSrwfJkqPvIgez/5e0gv881HNlG5yb7P6r0L61GG/EpPOKwPeTs6/NQmH3mdpRe78ZHG/aSPBsZHol388pFoB+Ij"
        "83kzDS6yZrbzZbJxZeciye9C62z9K8I+JUb91lPhIrXfPy6ywkOifHOeh3y2wkM6rPcVHrLCQ762eMgbKjykVuEhKzxkhYes8JAV"
        "HrLCQ85VHnKdxEN2K3jIN4OHvFnB190Ivq5rjvOQl88THrLJIw/ZIPGQ9RIPuUjRXwvQX7VznId8eZ7wkD/xyEP+WOIhfyRxdScU"
        "XN33wEO+MM94yH+c4zzk5z3ykE9LPOS41G+jin57Ejzk516jPOQDc5SHvHue8ZDv+j3nId90jnnIS8vEQ77ehYdsLpKHXDzLPGS0"
        "wkNqFR6ywkNWeEg+7m/2ecj7AuIht5wjHvJ9v6c85A0l8pDXufCQV1V4SK3CQ1Z4yIDX0woPWeEhtdciD7mlRB5yQ4WHrPCQFR6y"
        "wkO+tve3FR6SyeUKD1nhIbX5yEP2FslDvrXCQ2rngodcNkd4yJoSeciQgofMVnhIrcJDVnjIucpDjnjkIT9W4SG1Cg9Z4SHnKg+5"
        "uDAPabNnzDceklXA4iGZYGuOS/IiHjAPORyT3gsOcuREcRwk7lNxkFRfsx/jcr8hbuuuuGN8FOlFMdJDOHvDVkm+zly+a30z6aN4"
        "7p3M/rgc+zQ+frAKfqq8WtXT7iiPd9P3eXnUYv89R/u/yb1UH4y/kT2O8S594VrN+fuY4vuI0O72+JmIEG9HHCfxh/rEHpNXMfjN"
        "YdPOyvhNzt8o8JttVjzitUWMu/nDbz79GuE3RR6yeH4TfOBwv8bLT324V+PlqD7crfHydPZ5z4vFfZbJe14i6klhn/UMSfUMSfUM"
        "SfV8zfOhtZCfrN2WN4nyOqq90VkvIn70Skt+G/rETP07NC985/3C9+WP677oHPGdPYjLfy/iTG9HXP47sZ9j/BzxQLuw/8msFduP"
        "9oWJ8DfZ/irC9iWJCJO/mW34PXKNQcpcHKkxIsFjEXG/RXrlxog9jsTgJine9iriJi8T96mRkMELUb54iqvNv+flPBc1sw9ewH1v"
        "7mel92+IVBvttCGymLVHJGE+P2y8F3xYivY9y5g+HWEEU2LmviiuZ3Hv0LdS3bj+fLTHIqMfEpE6ti+Zub7G+B3yM9WB6xfh+vNY"
        "f81cF9Es7khPbcV1WNdSxElB30ptEuannurC5yp87sRn2GVT/aaeEuHai9rpOfxNhMFT4Xdqd9mvmAg/nAtzv0e1h5hcdeWpviLx"
        "VBkFT/UseKovK/ico+Bzjsxxnmp8nvBUn/TIUz0s8VQPSTzVxxT99QD6a3iO81RbbP01N3mqfo/9dbvUX7dK/dWj6K+3ob/+OMvp"
        "nfOAp7omy9vd5h5P1Qa7mBtP9Xqx325bJvVbs6LfEqzfbjs/67z//1NWr2HLzlRWnuoCikM5ni3GHmTZO6YYj/KgpU8IXBVXv1at"
        "nFzVT6dlO6YTV6U/xeq/ZS1rYLLHWXxVWLzuonJxVt9inNHI8axgR3yN8VZ0TgnpQwc5OWXY5xtoH/6X03w8h+ocG30U3BUWgDy3"
        "zuJ8mD14spn0JLJPsO9b2pjeGIM/nI8P4O3VFof136f5+Uvn4VB9yH5UOo/1S8QBfMKFx3qI8VjjLjzWlda6kK/PQMNuBY91NCAe"
        "6142jtccl/if5xVcFvmbHyoYb0Ln0JDduXQuiy1wFpfFJpadh0H5YmzjlWz2ysMcK8zDtN/FxhvOWcif72PEdz2E8eXGw1wnvi8p"
        "tbMrD3MP8TD9mlM/RbU+Id7TJkfRLumV8NOHe9j73Hg1v/HPQXFqYxQPc8yFU2P1p3hHWxzqShZ/RP4w/5zaSjM+jefU9AnWjnU7"
        "TLs3+6yItzbl4izFXXuO7ztYOM7ad7ynK8cG+X0JrRMTjnZB/SDxnhFB7ts5rv9VIseF8a997yzFjeWldHrncQVXRjzXiWB4LjMO"
        "6OtnneKrMoOa6GdGvJed5zpRMK7KznMdLjPPdVjiuaj9nimR53rShefa75HnmgiI55rwyXMdK43nIv9J0DwXnrsRHHzPUmpPieeS"
        "1oPAeK6RgHmukTLzXDU0HkrkuXD+AJ27ZYsbX6pYX1Q8wWMBrS+l8gSPFbm+qHiuQ1IcuTR+KzxXMP0+/3iuowqe67DEc9F69EKJ"
        "PNc3XXiuCReeq7fCc5XEc0145LlOKHiuiQrPpZXCc51Q8FyIT8I8s3iuE/OE55qo8FxakDzXCQXPdVTiuY5JPNfz84Pngv6x3dQ/"
        "nhd5rv3zm+eS7abBc10T85TrOurIddH5FPJ4tvNczyt4rhMB81xHFDzXCRee6/AZP3YHc99f4bkc5bw7z0XjabjMPNdhieei8be1"
        "RJ5rk4Ln2mB8X+G5KjwXX78Kz4X+POc812898lwvBsxzwU88xuRgqgFcVzhoruuoT67raGGui/u9g9vnJGpitvsHOX84nUNE+0f9"
        "KeJBmoVxTnKJfqd4QjXndbXEeXW4cF7HZ4XzMvOjgJPI3IJyb3RYN/L2deTzKJrzwnuC47yOB8J5Ub/luT8jPrv6x7PMex1V8F6H"
        "Jd7rXgXv9ceK/HenckHEN6m5sd2O/BjpxYXa56WcD97LNf/dlOv7pgrmv1PxXl05Pr7FO+8FbsGB92L2vm4Fb3GnQm6Svg4+YrEU"
        "9wB9lLhMeT9vy6vXJPqn7PY6xnEcZO2+m/Q5M15BFX9gnh84ZZvvU452k6nC8QcBPSdV4DkF7Ja7kwdxn444LfhzDrLhslvVbpQf"
        "pGVvViM5Uug86kToQpZ3BePPlItj7HlW/JO/cU4cVyKO8T5McVAvopxsfrUM/ZzdX4P79qrKuYiVE+UzOd1ZLifZqVI7X1TMm3sK"
        "zg+TQ6LvlxYe95nHoX/hvJ/Jx0nOUr9mPMW32dprqDztZW+fqKO+pY8OSnJpULCPp0b8yfGEoZ1bz01KfrxkSIy7TNcynovi6Mhf"
        "+1zYykvWqll5cba0sXj69DpwyGsYT5bE/t12fcPrhPKY/S/Jv8x9Un/fJ/X30Ec8zo+FszI/VOfK6wc6c3y76uP9ju1J/m/9KdZu"
        "LQ3g18YGhfhlK46ZfU/xxzHsx4mnkp/bF34uZ/yND6LddHO96OXWd7f2dpWnQ7fNaTlV6DkvCnFNrB8S2juF/a0+yr5PLo6gHdk5"
        "4S3Jd/ir91B5662PsnFH+1h93Bo/oQLjsW9G32f+UnAy54t6PfFb+hja5QJnObFl7WXwe4rnFeTLnxbsf7/I8XoS6UeTG8XxGdV+"
        "wK5DvfviUXz/BnyuwufX4zPFyzG+Ljls7W/FuOK/zzrrsxOCP8Yuv5niInOofTUsQFx/gDhme7zuS57idS9l5T74O8y3x1CvnynW"
        "k1HH+Dvbfp4rx5SnctQKeqQcp0XcSCL03Zwhlzzn+fgE2x/Z8nv43Kco5wHl+fhIlteTVXo+ybVEiHEryY9G0J/rHO17pNeYcR6m"
        "37KwfpxeZ63vnvTtnR717UNTAt9P8y21cyrnNa5pyjE+FXoDyrmqYa053yOIrzPieQ+y9quDXZPOobH2vVOCn8tWnm3q8vjaV+z3"
        "tq9IHlI8Z5vmuI91bSfIW7t/l93fsvR1mC9LFXofG098PkXj86cluxvqmYT8XnVRvSmfjf6IoD9G0R+wuxC3I7/XjJuJOfs7bXau"
        "ByiOvrC/euC+uqyTXUQfxT68ccpJru5O72Tlpv1weifsI5tPOM7bvlCt5vx9TPF9pOA+OxGqEspp5pen+MT9p3KF/FW0ztjzAv1q"
        "mpdPZJ+xy6FByKGF0BPQXqZfdw8+47wI2H/0Npr3+/CZ3gMerq1V8AvrbXS+w2Hh3Jt0LbMXZTahHpDP5jkskNN0boz7+Ss+9RpT"
        "L3gf7Pvs88DQ9fjM6j0w/Af4zOo9sPdNJdmfrHXkKOunZLvG+23TsNfL56CQHtfTIIynY6Zdx8xPfty1PMfzflVufd6alzPYz8p+"
        "VrLLy/Mz3x+/4fSbgbYFWlHvjVjyIczbSWHPPLkD7aHJ+WYfsbWfcc4H2o+eQ3bVk4gbPtlM5zLsmebtdydn9iG/5e5LaKL/qi+0"
        "FPZa2FPhd9dHYWdtJDsdztFqJP/sDjG+bQXmQ2OrsD9NhO6bRlwU7u/A77C7NnbiM+yxjV34DDttYzfFQ+Ez5eOGXbexH/W+a7rY"
        "fhLGRUzc36vsIPI4If2OzjFyK4c8X1MjPvfP1deVNl9N+/TaaV4OWPO1XjFfjwvz9Race1T0/IzPsfmJdfPkQ6r5+Xpbe7H5We88"
        "P6HPnWyi+Xn+tNN6n4ixvHcJrX7a8TnwZ5+sp+csmObXu/nrH0lIfoolZfKPVEvvpfNlYr78IpY/5Kxkd+wq0h/SVfGHVPwhFX+I"
        "0h/SpfCH9Ff8IY774n5JLvUH5A/pn2V/CM5jXdPr0R/S/3viD+l18Yd0S/6QfoU/pL/iD5lVf0i3wh/SPU/9Ib2SP6Q/YH9It0d/"
        "iHhu89zzh3z5NeIPGZtn/pA/L5M/ZJfkD+kKyB/SVaQ/pL9M/pDegPwh/RV/iCd/SG+J/pCu15g/pF70h1Q7jwf9EOI/njjF6rvN"
        "kk9xl/HgeK48cTFjeP5e5ndZDvtX5lKsMzU4V74G58rfZa1jLXb5kFuP+ydxzkbmEsd1YTftUyi/cXon7Dqbjwfrz9FU61LYFlf1"
        "N4bc8+jHCct+nB8wu1XtppyjP0c6B1F/GnbkeFzob/lc66jG9Cf9dpzLfaX1OzuPep1xYqPNTzMk+Wekfflk2yz5aYjDNfWWjwn+"
        "GtKnBla/T/TbDL1X8Nvo46ycA6vfFZD/ZtyX/6ZnqcJvs5T8fefKb/OlWfXbRLW/FvTZ/P7pv/L6Cq6nc1flcwHMc7BxX/HnYI+z"
        "+XM7xdGPGp/V52B/DtdT+f+CzSvzHOx9OfEc7CdwfReu/wyur5XOwX4U15FdGv7U20mf+yQ+t+Lzn+Mzna89gs90jj2zM5v+qxVu"
        "/qs3zIr/KhFfWxa/lT4KO3zjID7DPt+4CZ9ht2+kc8avqPi5ivJzxSt+Ll9+rn8/W5qf60dnnf1cPzjL7CLfP+vNz/WvZ53L9y9n"
        "S/OT/9NZ3m5sja9B1/4ddIy3aBTWb5Pzkfa3iVjAeZ2GYtJ7wfnsbHfmfJIunA/uo34nzseuN8YV+mRU0ss7coXjhPolvRLX2/KT"
        "IG/LaIeZ12gh5utULmbmVbHvw9k+yuQcaV+9vxvtc4Vtn5jvX/LPpKHnETdH/oC+WLuxrrrnN2kP8d+Xcs66US7f56x/9RzlNzmD"
        "c/JjIXaucxbn5OfAN7ODnm18Jl6YP982x63Pifg3GG8cAqeL+Old0jmFiXCNYOfbEKrHue+Xgr++TDr3fbXoP1hKesgbBf1sQ2gR"
        "nvNdPOd70nO+Jj5nCT3nK7h/Ic6PfwPOXQkZn6Nam/T+VsEOuSF0Hu77Z+m+L0rvo/u+YMqfalxfy/kBrfeQfrYY139Fuv7z0vPp"
        "+oOK58Sl70kvjUrfk/wNS9+3i3Yw037n83zTiOY4DxKRT7F96Y2sXHSO4dCNJI8+KMmtAzY7zQHOXkDnPKTXdZrya6vhf+nMOb3f"
        "bge9H+XBOdWH2Pvkch2hcxca3l1U+fyXazPKVe9ariqjXLeUqVx3oFznu5bLOLei4eoyletmlKvZtVxRo1xtZSrXapTr9a7lqjbK"
        "tags5UpoSwS/19DaENZjvK9NE/S5i2fkZsxDuag8vL1zK2fvdG+vBWgXJpfuoHOhxtn77l5C7VYl/D60lgkcOl/326acZAXehc/6"
        "IaZvbMf57ZnVmqM/OxFHXqfVoj4h+9US8Z9nw9zvUe0/s87y+rc58XuSy7+Wvie5/Evpe7IXnPaYN+rvpLxRX1DkjTqMvFGTivwo"
        "f4W8Nn9ZtrxRxelXT8yTvFEPeMxDdL+Uhygt5bPRFf11H/rrQ2XLG1VcfyXnSd6ot3nsr1uk/nqz1F83KfqrC/11wznLG1Vc/106"
        "x/NGJTzmjaqX8kYtkvrtPEW/1SBvVDzrbF/oF+x5hfJGGe0fdN6o9iL1dtOOwjgf3m8n5Ivi6sX8/+p8UUb9AssX9SPki0oI9iXZ"
        "/7nlAVbhzL0op5knij1oS/tCX+UtPj/U16Z5+zZvFzTyP1EeAcofuQF+XcoLBXk3aeZ9Yvbt9fjcI533RPpKPi9lF6d3mHZ76dy0"
        "7chncjCG/oVdZaDpr6d5+4wVt9hcZDx1c7Dx1HFVHFtvifHUhfVt7hxcl3jqYJ6TKvCcwvHUuA95aXqwYKrjqXvF+L/hnGlvKy6e"
        "uleKgys2fznsE3tV8dS/YPfDrq8618wWpzhcnnLSuEptVvnptxWcH2aeavq+ufC4zzwkxds9JMXXDh/z2K+Lzkm/eo+n7nLkPKzz"
        "h/2eo3a58FwznhrPs8dT12McXoK40Uc9jsOFYrsGNA7Vccv1Utxyp0vccqsUt9yliFvu8hm3HGZ/a+4lP7nmVA51PDrzN6bXtSIe"
        "vdMlHv1Uju9Pc/40Sv5WRXxqVPuGOb56nfy0nuOqe53jqueovPJ6nm+6thVx1ZsE+zzlrbfHVd/pr95D5a23PtopxVV3+YyrvkWI"
        "Q7HHVbe6xFUzniO9pgt6fGdxcdVxGr+Iq0a96XzlqHYlPlNcdQc+hwR/S5Lj4vm4an2c+SUH2uj6TWed5DPlsdTH4Cc0487uPOs8"
        "T7oQp+s1j+WgmT9TzGP5J8yfvKZd4jF7VefNOPqHaT3uiyHv26PQY/cWm7eSxc1beSv3ot2/45wHb6wd7fFd5Ndod7yuUBz4gUDj"
        "wP/BZxz4xUY/2OPAfe5HlfOW4sCbz/L6PcVx2PM4v5+1/+OI/469VSukd6vyNpac99JrXhPk09D3Utx3p+N4ds2ztE1dbqf8J6sa"
        "mRzaWA0/cjXyneAcDcpzae2XZjfvVGpzMPksvT5HH2PtrM5jiXPuLlmG+dHkOA9t50zLeWRXNBRu52bF/B4Wn5+UxoNrnPejFOct"
        "5+npVeTjJDkUEdZhez7OgyXlz7LiXp98lY8vuSOEvJzK+JUO2NsatJLeb66vn3yVt5eo8nFeP/QGIX5tYMhb/s2T0jnKwefd/CcW"
        "X7UJ8ZOxe0vMa/aBV/l62/NsbhKer8rLlgjHHONunPJrDvJ2saswPkfg15R4rsydln2uHnYvXn8x82o6XC/k06TxF94RYvpDt2Mc"
        "fF9clU/zz0JsfjC9IQk9FWFxRr7oVs4OEzVmJpfHzWOeYNK7g8vnVi/wTl7XJbd1x57Xjfk0TA5HkrvpkSnmT3jAWc8287hR3saV"
        "cXBLb1Tsu16CH3bKOX9Xk/N+rU6yL6rykRZaV2cln5u5/pzOFiqP1+fpoy855/GaoDxo7D0tDSGhPWgc0z5PHxfHjzyOix1P5HfQ"
        "RzXX8emcx43GB+XXLHIcuOXXDGgcBJ5f06PeR/k1TfnqO88m27fZ82yy51l5NkmPGDtT2nq0/wyTn0lFns32XKG42ERoXdiLnLbl"
        "2XTNd1xfnFxW5juO+5PLz/jNd4x55TnPJuY79EHZT2PPs8niVlY1rRb6v9T8mrOVR9Hv/LPk8VS2ULn859lsdeZNzTybiAcam4J8"
        "lvX4fiFuyMq3Sd/XQ26L48tzHmRpnFn5NouT06uaVpY2PtzW6XLnXT3okmdzpMRxgPW5pcl5Xd5urs+sv0nftPJswr6I8iX3ivZV"
        "M7/mg8ivieelHnTLr3mVozzWDzQL+0e7H6c557RftvJrXirm10R9rXpi3zveLej5Zr7NEeTbTFp2RD7fJuUxU+WTDL4+IbM/6jg9"
        "h7enifk2O0S7d+1R6Zwm5NncibiQnVKeTe65fJ7N9atJXiC/ZjXya1ar8pDW+qpvcHk1yS6MvJoHBwX5RusCjWPiu9IjlFcT49qW"
        "V5P0kaDyaj70ipPdgOy46ryau1/h7Qh0vTqvJvQqOvekkldTkKPueTVpPN1qtPuGmEteTditXfNqNrnl1SR9uFnSh7teKa0/Ol8R"
        "xpWZV/OaV5idu8S8mpBPq2Dfos++82reMU/zaiKfpTKvZiygvJqIU8swnFlbjv2ImSdzN/qh1LyasXOUV3ObVe9KXs18Xs2vTGma"
        "l7yaz06xerSiHqXm1ezI8XEd7nk1F/ha9+m53vNpdpl+91bNIZ/mQfweY/H8dG5bIlRtu3+Q2+dQ3I7lD28SxrUZj4lxqc6feZWU"
        "P/OKwvkzn2Hvp/0J6V++82c2UrlbUU9W7117xfiTusft64NhP8e5/Wb+zGst/dctf6ZxP+0LAsuf2S+cW+Q5fybagfJn5s/lM86R"
        "qfm3Wc6b2ZXj1y8rbybWcTNvZveU0/4kqt3K7NlNsh0gYK7d5ucOmGsfVnDtI/3Fce24z51rL+2cJNLbiGe3t5N4jhHFvaji8s1z"
        "jEJ0jlE744tcufOtwvfl5zS+XRp3Lvvb3o/fXbnzteBsesDZvAWczS1Y/9/O7oe82IX1kuIHqf0s/+E32XocYeuYqW9EGCdNeZAz"
        "V1vt9XKeW6Rzfq4W7df+z/kBv7mN5j3z/6vP+cF83UbrHaugdc5PnSae84P93bYuXL8I158nnfOzANcRJ1iDz2K8jr6tFZ/BfW+j"
        "c34Ql7WtU7BH6Ntg74G+TO0lx7Hl/ash7ndqd/l8pUT48VyY+z2qfdojt6jn+Hq13Lk9x9fL4hbvNb7fctO2HF8vi89h5wwN3Hl3"
        "Tp6Xc4tbfI9tfnbM0vwsjVt8C/rPjYO7UeivljtvyPHjcMtN1yv6aw366032/ppT3OLFtv5qn6X+Ko1brPfYXwuk/qqR+ium6K8I"
        "+qsqx+0P5gG3+Cuml0Gv3Fit4BavlfoP9nslt4h+LJ1b/KFHbvEFiVv8jsQtHldwi98Ct/hN5reqkf2YTL9N1LDzDelcmLLziyZn"
        "APtt0fFcjGuncwlsHCNXPxa/Wi6O8bNZeV/qxDFSXt0ta1kD0zkKFs8YFq+7qFxc40ezwj56rnGNNeAaa9DfOM+dzvEfWPqBLG+/"
        "oLgq71zjYuzLW525RjqXdoUoZ4gXsXGN5M9U5olh+/+DrL1307z4veUbx3Afzv0188VI7aNqRyu/CBs47jxcG7Njwd9o8XDds8Jt"
        "RXE+S0vyN+w+j/kwzPLtnd3yuXONesH5YeMaG1Tjvlfo5/y8NuIZVrJ6TV4q7XtQ35Y2dg6Ye7+Cx0N7BcU52tstIL4xLK+zzfBv"
        "+rV/rRXek1zi/FwV9+id22OKcHpdO7i9Dhdur0UolzxuaNxllkrjAfN6cqlqPOyek+PBzmd2uPCZ7bPEZ37dyCtD8Q19hnXYOCfY"
        "XF96ufWJ9CtazyjPymR14Xls75dbfck3e56ZWZqnnjlI+HG1jYJ9ify7Mgdp1Xtwbo5H+IeK5yDfwt6r5CDbXTjIP0L8I3GQHQIH"
        "aeXz+UWO94vI8oDkAMkL4iHp/IqoNoZxThwkO3+0TyOucZXGz0uZg7T4xwunneS3xT92Svxjy3QhvaR0/nHxtCjHFXpQLcUxPa05"
        "7QNp3Tbz3oTrBb+Af/6R2UEt/vEzaO/vKtbFF8rDO0r1tnjHYz55x38Xece9pfmlrHn5a7TX9x05R5LXcruQ/E+EWQKMZDXlvXm7"
        "VjAO1swP7jEe1I139PocxLda52AQ99jhyD2a5zvIcdPgZGn/6Z17vNncp/E8nn4I56DeJcp1Or/Rxu1UO8d7OOXlmVUe8pnTBfMD"
        "+Y5LRhyiKxe5gvLhNDvOV1u8gJz3ZsUS536g82hp/XfLe+OXiwQPoF/gj4905yLXn9VK8FPrTzXneP0/ofWx89YPsXWF5blxKhe4"
        "dfjdyV9cOh/55rNOcY4yH0n5pa5vu0Dj4xspfl0V3yjzkqTfnmzQSiq/Ozf5nLDvOJlsldpvxdnS3v+Gs3z72DnKZezcgv0i5z1b"
        "PKVnjvJGUb/0zlF+OMTv97xzlB8ER9nqkaPcLHKU0vpl53Tai+N09gfET2KdU61fKk6H7B/Uj8Hxk1co9muF+cnMPpRHcR5VXbNi"
        "fVTliQvqvID9HtfHQ4XPC/DP7RTmKVuWqjjKdmeO0q8eNi6Oq8ybSF8plZ/MaoXGQZ0iv7NKP5otvShwfvIxb+0V1X6kOa0D7txk"
        "t4Kb7JK4SVp//qREjv8drzJ5uUnBTXa6cJO3hx3lsuTfiGqfFfwRbueEFC2PNwfLs6c2e5XH8YIcu71dEW+Lc9fkOBkVN0lyf9US"
        "4ic7nfm4ecovu/KT24qVwx2zzE86y+v0Zn+8u7mPMzn3eJFyGuOk4fLSxonbeT5BnXew2e/46CxYHs/n+qjGxTPUjp2wq4eE9pD9"
        "tiZX2aiJca/gD9Om/Rf+k8WivdbkK1P1gv08lXLjK69R8JWtLjxiqwuPeJk3vhL7UPJPeOcsEbfQqSnqpeIsS62XyFlS+TOkZyp5"
        "y05n3hLtkhoBbzmCOJaRUnnLBkW71Pqqd2C8JfWzyVkgPnRiUDhHhvaFlB+U8lmrecv+gHnLq8842SHI7qDmLVed4e0RdL2at4Q+"
        "hnjyCm8pyll33pLGUZbxlnEX3hJcjStv2ezGW3ZJvCWNv1+VyFv+VMFb/jvjLeMl8paQT6uGwTHgs2/esn+e8pa70V4q3jIeEG8J"
        "7oD4/+XIm2nyk+A+S+Yt4+eIt3zQqneFt8zzlh98RdO88JZ3vcLq0Yp6lMpbMvmX2gvOMuSXs2xVcJbdPjnL7sKcJfd7B7ffScRj"
        "tvsHOX8InUNB9ir9KeLCmoVxTXKIficuRM1dXi1xlx2Mu1TEh+jP9M4Kd0nr0S6s/5m3oNz32dcJw86OPJhFc5dDFA/nk7v8tBhv"
        "YXGXvaVxlzXs+dRveQ7X4N9iP55l/rJbwV92Sfzl/xX5SzPeg+Vtytjs0MgTvgz5w5chr/iy3fi7A3+Rp3zZJvyF/rusX/B3UtwG"
        "xTPSfpXsPnQeWYrO7SvUPlmnfNlMH9OHSE4kHP03ieqAuU+0L713Zr8DLgH85+ajiF+X+M8hF/4T9+lDIv9p6t21p7J8f9ripOtJ"
        "LrLy6A1TsCOiH1c+4mgv6Kuq1Zy/jym+jwhxj/LvCfxOfCnlH9PHHkFc3x4z7id/6yTZ99ax8Te51toPJz68blf+/1/Sr3vyCo6P"
        "udbYRxV7zj3ymZpxcnuwzwEviHPMqbyUR57Om9bH9uF7VnHy9+Q57Gau3wuVa4/D+b60TiTiz2JfuE/gQPTRRwQeRB/dI3Ihw/XY"
        "L1D8VQMvH7vonHCso8eoXHJe+Z42ahf2XPqc9jlv+qD3mPKlGe03TM+DvXA4LtiD7es/+mu4S+Pljj7cqfHyRx/uEO2Uw+1inMNw"
        "qxBPpg83a7x8StQsF/clM8X/icblPw5J5Q55LHdIKndIKndIKndIKndIKndILLeX/qjixoeZh76Z8j9HPY/XKq1Q3nO0yxiTU8uJ"
        "D1/JPtvt/yeygp5Edtb9xGfZ857n1wHSA8y851h3KR6tr9pr3vO6wPKeG+XyzdvdcI7ynv8EvOSvwUv+FLzkz7AfepHdv1fS7zzn"
        "PWf9ukuKg0iEwVsfOoX1stUgm+k8A5J/ZjzwOF2XwXXnCfu5qPYs2+eGlhj9be6DJP3Xictr57g8/VLixRfheZ8v7XkX0vMmhHr1"
        "zegHtfz6vJTWaybn889fiHacysXMOBJ6rl+OQZ1n/NOIXwk6z/jzWV6P1p96Puv0fnvc6QMoT7nyjHst190oV7nyjHst13tRrnLl"
        "GfdarreiXOXKM+61XNeiXOXKM+6tXFaecRYHOHfyjNejXYrNM87kuZVnvFqQ232hqCgHzevY+6x85EwPCC4f+ctSPvLfIX+x27kb"
        "66R84d2KfOFvRr7wmxV8+Y3IZ9xVtnzhxekll8+TfOFNHvNPN0j5p+ul8wAWKfprAfqrtmz5wovrr5en5f6am/nCfzLtrb9+PC32"
        "F+U1pv46Me3cX9+bZv31As8dlfXcjeL67x+neTv63MsX/nnWb67nbjwt9ttt41K/jSr67UnWb7d9btrZftevyfETqvM2jPafK/nC"
        "TTvlA6x/cU6K7ZwNrl7G+lvgnA2jfoGds3G3v3zhOMfFT75wp/IWf67Gu/zlC/8Q9k/lOlcDXE4+v7bRv7BHDDSunebtGqp8gvoE"
        "+OaH8TziNR8mfQXzapgV1Dt/d+U0v5+vs+UdDOpchouN96i40Ja2tmmm1+1z5PKIC808asnjfD0GGpYpuNDnYR/wyoXCz2DjQhdJ"
        "XKjCXlV7Au+7X+P9jnZ+YyHedwJ2eOwfFxfLh7KGsvjQDwhxxPb8nChnjCXMSzaCb4yvc7TXm+egyDxCPJi4Rs/5Myi/ErWbyTke"
        "zjr1j2uc+oP+4kVXNa414xqFvIPIH1v30ByNB504HUwc6BhrZzXHyNq9pb0F8miZo1+e+Fu3PI/6OOtnFddotnuT5vweskteK74v"
        "KY0TV77xThXX6CwHLK7xlGN7DbR9tCQezsr3mDaeo+YYr8N8Pwq5VCLHaOorHxA5xiZwjIj7sThG9t7r2y7UxLhB9r0tbjCG+bx/"
        "Isv7s+k96RE2/mY/D+TX0W54H+JZrHZ8W4k8480uPGPXWb4dqN5uXGN6DdMfEuG4o7/CiW809C/Si64kfwx7jrxuZO6x9DPGOYaF"
        "9YTmj8k7WnaorHy/wD1S/GT4Awq+Zl+W6REq7jEZcprfSSkOvceMTxkQuUdXzuaRLL8Ols7Z7Mnyctz1eYf8cjY72PMfE+28lhzf"
        "V1COm+2xcjeTv+Aj7P2yFZzjvuL4Nrd18rE5sk4+5nOdHN3qzDOCl2hpduYk9FE2zvRxcXzIebo8jxe6/jHS+3a4jjtnTobGwcta"
        "Sf3tlm8sqP72mCcsNVIqv/iCo1/cnV9k+xI7v4j1xuQXab35SIn84n3gF+9UyNejkK8qfuZtYUf5ivWB8hlGtceFfQf57ZX5c2v3"
        "FSdXlfl4HylOru70Klf3FJSr9nZl657+DGtfmYey84vM37Gq8Qqh/0vlhmnenev55iZf/fOKB5zlrMkrsvZsaZb1dviV4F+yOMVj"
        "wnqmj4vjicad33Flyd89RcnfVY0rSxsPr9l1VtH/B6V1VpJTlHeV+r+nSRPjMMeZfLZ4RFG/pX2dySPS+f94bmqbNx7RtA8p9o9e"
        "981KHlE6Z1AfRbmJO9wM7nDIsofx+R1V8WqBlXuxKCfJv0vx/+la7BuGrH25yBuy/dF6Kx6R1W/lUeG8jNR+cIf7Yc/fL3GH3PP/"
        "UHj+ceH5Jn8YA38YU/GHC8R28tgeweV9JLsn+MNDpwV5R+uCPK7tPCLGi41HJL0kKB7xTgWPeBR6p4pHfM8ZT3YFk0eEflXhER3l"
        "vTuPSOPqcqPdN9S48IjwJ7jyiEvdeETSi5slvfh1Z0rrjyVnhHFl8oj1xvd9NSXyiFjPVu0Fj4jPvnnEd81THvERtJeKR6wJiEdE"
        "3NKs84g154hHfMyqd4VHzPOIn/XIIz4RMI/I9A19jMlB9/yP5xWlB9DzvfOJ7Holn/gMfq+mPJCwE5t5IK37B3n/mdc8kIhbCCwP"
        "5EH2fvLrkH7mm0dsonKT/Z7V28wDSf6jJxzsJ1mHPJDXWXqyG49o3B94Hki0i18eEe1Q/jyQz2f5dcziEMmvQuvtBa8I+5YY9dvb"
        "hXxD85dDRD47k0Msc/5J872Uf/JUcfwh7lPxh1Rf+TwcOR5Zv+uUY1wSn2cojnET58Y5L19nLt+1vpn0Ujz3TsYzLsd+jY/bq4Lf"
        "Ka9e9bQ7yuPd9H1eHrXYf8/RPnByL9UH429kj2O8Sl/Y+RyaPsQ/27+X8nPa4l8iQpwb8ZPE/ekTe0xOxOAmh007K+MmOf+hwE22"
        "WXGA1xYx7uYPN/n0a4SbFDnE4rlJcHnD/RovP/XhXo2Xo/pwt8bL09nnLC8W91smZ3mJZC/xylminiGpniGpniGpnq95LhN5UMBl"
        "LpfOPXTK68vHzxaf1/d+4fvyx1NfdI64yh7Ew78X8fC3Ix7+ndjXMW6NOBy/eX3z+W6N6xHXlYhcYxAqF0dqjAjsWETcd5FeuTFi"
        "jwsxeEWKg72KeMXLxP1qufMHp3zmD075zB+c6sL1LvmDU1L+4BTNF+hbqVZhfuopKX9wSsofnAo6f/DDUv7ghzzmD/6KxDFlFBzT"
        "s+CYvqzgYmCHDR+Z4xzT+DzhmD7pkWN6WOKYHpI4po8p+usB9NfwHOeYttj6a25yTP0e++t2qb9ulfqrR9Ffb0N//XGW0zvnAcd0"
        "TZa3v809jqnNY/7g10v5g5dJ/das6LcE8gefn3Xe/7+H1WvYsjOVlWMy89+dyBZjD7LsHVOMJ3nQ0icEnomrX6tWTp7pp9OyHdM5"
        "bzCrv5k3GPY4e95gXHdRufimb81tvgkc9sE4+jsOvqn5i9N8HIbqnBc6Z5rOEaFzlGfGs/H7pJm3hOwI7PuWNqbfxeC/5v35vF3Z"
        "4p2emubnmXluHM4lCS4v4C/ht3/chXt6lHFP4y7c05WW/M7XZ6DhEwru6VhA3NMuxqWteV7ia04o+CfyKwyLfg8l/3R8lvinrUIc"
        "ov1cSPbe9Er4kcN/xu5vIg5Kkeetqsh43KD4JzPP23EX/gnye0SV5435sXzneWt6ixlHFUEcjJFfbIK1Y90Oal88X5XHJqaIRwwq"
        "j81Oj3FoBwPOY+PKR7F+abmkSD4K9oAk9C19nI2DVZcsce4XxEmQfCO/ke1914nvS0rjyJWPukfFRznLCX2C4kgigty1c1K/KY2T"
        "MvWRnzFOKu6W7+1UMJyUGX/zA4/53k6BkxLzvdH3XvO9pXey/j7ZpJVUfnc+6htCHI7FR1H7HS2Rjzrswkf9FeOjRuAnR73d+ajD"
        "AfFRh33yUcdd+KiJwnwU+S/COxTx+wdc+KgtznwUnrsRHHmPmf/7LpGPcuE2io7jHwkojn9M5F3c4/gZz5JpF+MW7PL8QGFOivKM"
        "rdyDOEVVPrgd0G8POOeDA79fieuncu1wjus+JMV1S+NXFbfvW18bl/ipTtJrdhfJT9H4oHxwzuPAbz7A2dKfAs8H55GzLz4fnIqn"
        "OirxVLQ+/UeJPNWPwVNtDBXaf7nlg3PnqaR8cK481UTAPNUBf3L4Gb88FdaNlLP8tbfrYcxvcDuu+eBYf9N6YuWDO+Y8/xoV86/R"
        "4/xLnZv5Z+0v9mQLlcu/HD7swlchHgjyzZ4PDr9j3lmcFX2PeMrxA8VxVtJ4ozhEWgf8y+lHBN656HHiMk+DGiee97nm+DhWcHx4"
        "fZ5yXBykdgR31+DGX53yyF8dl/irEyXyV1fPEn+1UuSvoJ9sN/WTEyJ/tX+u8FcTCv5qwoW/el7iryYC5q8Oz1P+6pgjf0X8pTye"
        "7dzVCQV3dSpg7uqrCu7qlAt39ewZP3YK005Q4a4c5b47d0Xj6b+Vmbs6KnFXNP4+XCJ3da+CuxqqcFdahbuqcFdzlbua9shdTQXM"
        "XYG3GnbLAzdHeCvu9w5uv5OoidnuH+T8JHROA9mr9KeI01Dlg2O/F50PTslfnZgV/srMFwJ+IXMLyr3Rwd6St7sjv0XR/BXeExx/"
        "dSIQ/or6Lc/jGXHT1T8+RxzWUYnDGlZwWCze7P8D5rBYWw=="
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

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
    "type": "kprobe", "code": [13440, 16352],
    "maps": (
        "gate 3 control 14 paths 163 compared 403 owners 153 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 114 tally 129 control 16 control 21 control 14 events 193 co"
        "ntrol 15 control 274 rows 20 blank 9 rows 6 rows 7 control 37 control 233"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPE"
        "RAND0 20 PATHS 308 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNE"
        "R_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 "
        "OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PA"
        "THS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBER"
        "S 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 20 MAX_EVENTS 34 KEY_"
        "VALUE 18 BY 12 HOST_LEVEL 14 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 28 T"
        "YPE_OF_TASK_COMM 3 COLLECT_STACKS 77 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 2"
        "1 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 672 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 113 TASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 30 TASK_COMM 3 TASK_COMM 250 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 663 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 472 bpf_rdonly_cast 26 bpf_rdonly_cast 31 bpf_rdonly_cast 253"
    ),
    "linked": "keep_stack 1768",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [29792, 14872],
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
    "type": "kprobe", "code": [44664, 14840],
    "maps": (
        "gate 18 control 14 scratch_calls 58 frames 19 frames 27 frames 50 frames 9 paths 117 compared 396 ow"
        "ners 100 tally 177 control 15 control 24 control 16 events 195 control 15 control 276 rows 21 blank "
        "9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 37 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 283 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
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
        "TASK_GROUP_LEADER 953 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 118 T"
        "ASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 32 TASK_COMM 3 TASK_COMM 253 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 846 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 121 bpf"
        "_get_current_task_btf 178 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdonly_cast 4 bpf_get_current_task_btf 252 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1581",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [59504, 14832],
    "maps": (
        "gate 18 control 14 scratch_calls 57 frames 19 frames 27 frames 50 frames 9 paths 117 compared 396 ow"
        "ners 100 tally 177 control 15 control 24 control 16 events 195 control 15 control 276 rows 21 blank "
        "9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 36 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 283 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
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
        "TASK_GROUP_LEADER 952 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 118 T"
        "ASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 32 TASK_COMM 3 TASK_COMM 253 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 845 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 121 bpf"
        "_get_current_task_btf 178 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdonly_cast 4 bpf_get_current_task_btf 252 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1580",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [74336, 13808],
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
    "type": "kprobe", "code": [88144, 6432],
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
    "type": "kprobe", "code": [94576, 6976],
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
    "type": "kprobe", "code": [101552, 16312],
    "maps": (
        "gate 3 control 14 paths 164 compared 403 owners 144 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 119 tally 125 control 16 control 21 control 14 events 195 co"
        "ntrol 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 232"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPE"
        "RAND0 20 PATHS 308 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNE"
        "R_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 "
        "OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 95 STATISTICS 6 PA"
        "THS 4 WANTS_PID 11 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TA"
        "SK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 20 MAX_EVENTS 34 KEY_VALUE 18 BY 12"
        " HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZ"
        "E 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID"
        "_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED "
        "28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_CO"
        "MM 3 COLLECT_STACKS 80 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK"
        "_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 664 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 112 TASK_TGID 1 TASK_PID 180 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 655 bpf_rdonly_cast 147 bpf_rdonly_cast 339 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 474 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 1765",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [117864, 14720],
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
    "type": "kprobe", "code": [132584, 14696],
    "maps": (
        "gate 18 control 14 scratch_calls 57 frames 19 frames 27 frames 50 frames 9 paths 117 compared 396 ow"
        "ners 91 tally 172 control 15 control 25 control 16 events 191 control 15 control 275 rows 21 blank 9"
        " rows 6 rows 7 control 37 control 232"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 36 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 23 V"
        "ALUES 29 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 283 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
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
        "TASK_GROUP_LEADER 937 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 2 PIDNS_INUM 1 TASK_PID 121 T"
        "ASK_TGID 1 TASK_PID 171 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_CO"
        "MM 33 TASK_COMM 3 TASK_COMM 254 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 836 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_get_current_task_btf 124 bpf"
        "_get_current_task_btf 172 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdonly_cast 4 bpf_get_current_task_btf 253 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1562",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [147280, 13704],
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
    "source_sha256": "bf88b2eedacdae4fbd347d60c9b629e823dcc3823f0332533239e2132102e1f6",
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
        "eNrtnX94FNd572dXu9qVbJAQrBDEMpKxQcYmFv5JaHwtcGIrTlIERLWSRkHrLQHTUiPjGxg2KciOY6y0KZjUpiTNgyTbiNt7C3/c"
        "J5Am7dKbH/Z9ktzgNG1oSO6lfZpcN3FiJ9dNxQ/tXu2c7ztzzpk5OzO7s4vkLP8sO5qdOT/f8573fT/nzbRoxr+TIfaZXng+xz7P"
        "4vMMPl/G52l8nsLnCXyO4/MIPg/hcz8+9+FzLz534XO78Zla+Ibx2TJHE/5lRtlnLKxpb+RyuSen/p8vaibGridizcanPojvoXnG"
        "Z0ut+JxE7VVCPVMLJ1zfN8G9L6GF2XtCcePz7mRMem/YuCM93GU8N6qx+540/p+/D79rZM85iff9GT7pd/pgI+67lKPfG3+v72bl"
        "DUn1Cj2kOV9nz9FH2O901JM+k82o72b2uXmqOm1TnzvxKT1v79r5GCd1muP70gu3GO85ytp9b1RbbdZ/cf7+GvH+Bnw/iX5Kb2X9"
        "kRlB+4dY+5+caq44njNo1Af9Jj9vbrDPSRV4ToR7jtxOyaP4nc4urF3APo+y4bJX1W5RjTVE64Ese18txnkS/RNC/+AzEVps1CeD"
        "8deA+/RR9ryN7cWN80wc4yeO8T7EBERv6DWUk82v1sF/Y7+vw+8OqMo5m5UT5Ws4UJlynoR8SO1+TTFvHi04P9ILB8TrCwqP+8yz"
        "7PvOWlbv4/hu9WuG1SOG8g96bK/ByrSXvX2irL5h8bo+MiDJJfb9JJ6fGvYnxxPaPcJzk5h/9LwkynUyQu9bydr7VrRfmLXbS/ik"
        "9nwJn9vab2O/e6CHrTer+th7QhGh/c37m94mlMfsf0n+ZT4m9ffHpP4e/COP82NWWeaHtV5RP/+c1efIyhzfrvpYn2N77sSn/jxr"
        "t9amepQL7XIdfo/P9DJ2PTYlT6eKkYtFUO81zs/tDb+UMz7jA2i33eZ60cOt727t7SpPB9dPazlV6Dmvcc9J17N+SGi9rF1qaD6y"
        "68k5EbRjK6t3cq2/eg9Wtt76CBt3+XU1P170MWv8hAqMx95wyPiMarez98/DfRHMY3zqo2iX65zlxLY1N7PxsmoAemifKdfS+efW"
        "kt740xyvJ5F+dHyzOD6j2vfZfah3bzyK64vwvUbon954CN+ZvEkOaaa8zbcHtW9r+19nnfSURM3vFtTHEqEPOM+PVaxfe0OsgfXH"
        "oScOsYJnxtCfNUxO5+Uu6U278u2ooT/w2av9tvGG5LE3Me/ehfr9WLGuHMk6XZfXGb4cE57KUS/oky0x8XlRLYb3fzdnyCcX/ao3"
        "FDLeF9WGjfLSfRsHaT743K8o58PP0W6fyDrvWzA+nooo1uNuYT3Wx1j/6iFJ329in8uXzjH1/fwTH5z6fGPq3gbI04ZmRX+g/vSe"
        "JMYdvSc5x7kdaXy1toeE8Url3FyH+/HZf/DDWXrPbG4d0EewP2o+5DSu96Z3s+fRPiW9G/vWrWcdx2FvqF5zvh5TXI+4zLcaoZz5"
        "8v9Vvvy4P334vGI+RIT5n3kGcgZyqr9pVZYfL7Rvtq97TI7l9Qkmv9Fe7ds1fv+tt2/R+H253j6g8ft1vb1P4/fxenu3xu/v9fYu"
        "jd/30/42Xc/28Zkt4njJj4N8yxzHvDl+wBpfiY8/sCf//y/pd33hlnbr/juLWW9Mef0RVn+8v3/wbnxnE7B/6LfwnY3L/gPvKMku"
        "YM3rKOunZIe5XzTW7eYOc17ke/BB9p57aH1d2ySMp9PmfruJ9KozruU5M1UeXl5uz8tL7DNOQg/Llzc/pTMh53ma74/XuXWnv53Z"
        "S3y/N2LJiTDaNf/Kc7AznduF9pDkd0L70aTcfnk5Te1Hz8nvv43ndeB5LS2Q7/8wydtVzk3Js19yv0toIaGfe0MLjCv6CJMP+ijs"
        "XkvYuEg3xzGft+PvsFctacPfW0S7GcpJ+4ZE6KusPiOYd6Owgy1Zifs7cT/m3SjsZksw35q78HfMu1HY2ZZgfjb3oN5fnCy2n4Rx"
        "ERP3Xar9qTxOaL3tb6/1NF7k+Zoa9rmvqb2rtPlq2g3/dJKXA9Z8bVTM1zPCfL2frY9dRc/P+DSbn1g3zz2lmp8P29qLzc9G5/m5"
        "FM+bT/MzOelkZ0zEPjLJ9jX9k47PacNzGuk5fZOCXVHS80ivSMTeNORx8lPQm1T2R3N9Dsj+6PU5o+w+fahRWL9Th52fn17G9icN"
        "i9HPLnZJagdah5N43/L2V4x22VwL/a8W+t9m0rPwnvnO9llbvXeoy1MOeyvJJbKzlvo8ktfyfEseY79vnf9fsmzcjWf5fpq5/pKE"
        "5LeYWyF/Sa303pBxB+3LvPpJLP/IZckO2VWkf6Sr6h+p+keq/hGlf6RL4R/pq/pHHO0xfZJc6gvIP9JXZv9IN/wjPR79I32/If6R"
        "Hhf/SLfkH+lT+Ef6qv6RsvpHuhX+ke4Z6h/pkfwjfQH7R7o9+kf6oHf2TFP/yJenuX/kaZ/+kZEZ5h/5dIX8I39UpH+k6y3mH+kX"
        "/SO1cvwe7ArH4Kd/DuN2hzVe4i76/3Zp/E39ec/GZpJ7eP4B5odZhHbL3Ij5X8fs/Q/WGb/T1j5syZdW+7jObcTvjz+K5yx1nK97"
        "SX9c20z+Hey3t54J1r+jqeRF2Bb/8lfGuuPRrxOW/TrXM3tCPcaj7N+JS+P4BdiV43Ghv/n5tG+qwaPab7P7N8DOfKv197hRzwe0"
        "Oie/zaDkr5H2S8fby+S3SeHv5nrypOC/oXWuf8VHRD/O4IcFPw7Nl/4VHwzIn/PGpB9/ztoFCj/OArILXik/DltIy+XHiWqXBT0j"
        "r9f+R379wP0Z7Fc216Cc+LyhJqRdxf2O9DXSU3bic1Ok1pDDmyJzjHIkIsyTk4iQ/WiMzZ8NVJ4R4/umCNNwE1O/i+L+WuPvf4H7"
        "u3H/59i8isw2VsBE5FAujvvrjL8/h/s7cf+f4f56Y57k74sY15/BfdtxH/yrG8hP8xl834Lvf4zvXfg+jO99+M7sf6Y/a4mbP+va"
        "svizEvE/rYgfSx85hb/DXroEfurmAfwd9tRmat+PV/1eRfm9eqt+L19+r1tK9HstVfi9roffa7FHv9e1Hv1eX5phfq8+F79XT0B+"
        "r2dd/F49v2F+rz4Xv9cj8HttyzrPi29dLi1e42uX+f635NqAq1wZcIz7SQh6o+nXkuZJIib7tY64vu9IIb/WYK30XoVfK+ni10qK"
        "fq307g7Fviau2L9EpX1gZ65wnFqftI/pdJ5/q2BXq5mD37H78uNlFtaJiVxs6n1diri0HsHfYNmDbrHNn3y/kj0/jX1F3h8Q5+x0"
        "vXUdhh4nvyeD9enBvH0oX97wu0L89RjsRvm/xxzquWextU/N/ynzvKXPGuW6Hv0Ee+2DsMMlampMOfvCJ2f/Kv//l5K/9Rett36V"
        "zcMEnjvVPSvt79278Q6UH+8/vgH7CE2qH9av4x/Adzx3ZxTyLMrqtSnabPRwIro4ZJQvutDYuSaibzOuRzVmaMisQL3R3hm88ME4"
        "a7+TYdoHfdOoR76fGzQrrnrPM1Z7G+8J1wlyc1OokenHoRvZ30M3Mf19qlSsHCtEP0Iz2bnfLvgzNoVm4zmv4zm/lJ5zXnzOPHrO"
        "j/D7WUz/n9KPI/hdlLWD9H7aD1yL312N3/1E+t13pffR776D+TWP7Tum7q/n/IHWe2g/MAf3/0i6/xvS8+n+r0rPIT04Ll2n/UVU"
        "uk77irB0vUuwk5F9O7XwVVe5+Covh6MYtxFxHiSif8nWrXVxwX5G6+TgOpITK3MkP1k52UQZXB/COszkdCLcJMk5dl2e3zGMS16+"
        "5OW4aW/4HUsfzLdkZpNz+e121ANor5U53s40uI61a36e3GP4hVi5HsH+dnBdjfD3wfVsgCfCnzI+vzOP5OKTaK+rodex59D6rmq3"
        "G6Zmd4hvr1XUXq/lSmkv/+2zzeyfsCEvVkL/Osf8Desafdcr7FivVypcr/VmvWqEep1Gveb5rleNY72+WOF6WfvKiFCvF1CvFt/1"
        "ijjW63MVrtc1Zr2iQr2GUa9rPNUrX5+oY32GKlqfhLYDfhD2wj3zaN/H9LOdcdZ/mdWao98+EQ+xcqwW9SXZf5iIfzsb5v4e1b6Z"
        "FdcjWnd+mROv07rzC+k6rTs/k66T3YutM4loHVtno/Vs3Y2SvY7p69tu/3PsR5ie0Rp+Lsv7rbbdXovnfda4vu3eg1l+Hdl2b5js"
        "csb1/vCfZmW9Ma/4JMK3Ce2zE+Oh8vpjOivrj51l0h+vFvTHWqZvReew8k31Rxj9wfStBrT3bLTnR7Os/2Lov7jUf3W4Pyn0V2t4"
        "Y5bXU7bd26/orw+hvz5o76+pDnPqr8Yr0l/vtvVXR5n6a15J/dXpsb9ukvrrRqm/lir663r01+Is5yc17XfkD9i4mPz0t9r6r+WK"
        "9N8s1n+NmmAHtPVfp9R/+HtLVOo/9NvxiOUfuwb6n9FvIfRbCP0Wqpf2NXK/XWD2whD6LYR+C8n99uak0G/rfzUp9tsbk8799nPj"
        "ev/61yad/exJwc9N9dgMfUi2zzQ0yX7p0uKj9aVF7ktMf94rRr1I/6c4rPy4iEn1YvENs02/VY2TnQL7Z32u3Q54BPa2LuwvHuXG"
        "00v4pHbZFvpb9EdCsJvJ8QXbHmUVzvweyhlhz8/7n4y/L53lq7z5eXVPAb2EymfXq8YnNc4+QPv0zF7YIWG3zryA50bZcxtuwPsf"
        "xH61hn0ehx1Vj7F99EZ8X3svrmMe6Zhfx9+N7xGmP2zE97UJq//zUzgD/S1zO+xj4Z/l8r9Ye4cmtHNe7vHjdCfsw/k4bWN8IA6m"
        "tZn2pfsmxfjOliLjzlsqFHfeU2Lc+ZGcanyLdu4jLnHnwTwnVeA5hePOj/iMO++R4s7ZElZ83HmPFC/oz+7sPe78pyXGc5a3nDSu"
        "UltVcTM7Cs4PsjO7x50jbvc5KS7xOSkO+cBpj/06+4r0q/e48y5HHsaKO/e3bia0m4XnusedN2IcLkW7PuOxXWeVpV3V8d2NUnz3"
        "Spf47jYpvrtLEd/d5TO+O8w+449hPH5BcyqHOm6f+enSD7Qhbn+lS9z++Rzfn/L8oXmpni/fNMdXafHnPQHHn5d5/hV4znkh/rwN"
        "8eebhHgmfaRNEX++0V+9Bytbb7JvW/HnXT7jz98lxIXZ48/bXOLP3wl7W1eOty8GH39+C75T/PlyfCd97yYhjlOOP+9vp/vefdlJ"
        "LifC8LeOwm9qxn/ec9l5fnTBD+Ls532Q9FbMc4pHzb9X2M+233ZZ3H/1KNaTUYU/mVW4UPz7eU9x5ywwODnyr5j3B9G+/6Aozz86"
        "Xi8U/34k0Pj3/+Ez/r32Mr8vtuLfi92nquLfL1wS9Hbb/pwFWiefdon7McfDq4JfntenX3XUy18trN/vfjXn6TlHX5Xif1bmnMap"
        "FZ/xquf4m1ed4mYOUBzQq7D/M7mUj6s3/OZ1iANCfDnF+VvxUYr3p4Jpt9Rhdbvx9UgeLVwOr88hP4gst5MoJ7V/69JFmBfMT+Kf"
        "u2gRuQslb9Fk7nNL4i2k8eOduwhrXuSkfrQDcjkirL9yO/a3f/KS4/j1Kgcw7hJ16Ut8vM2DxjpcKK6nE/FNTVpJ7zfX1d+/xNtJ"
        "zjXH2d8H8DuNjfO7B68V4kj7B8NC3FO6ttGUuyH+eQu0ksqZ0CLCuJLHx/Kmr7F4s4fb0C7rLpX2vvdc4ut9EnrRuUZaP94tPF8u"
        "D+mDiXDMMR7JtGNz65pht4OdWb+N5BGbv/J8zDxk2fUajfeEBL2F9MOTDveHuHKT3EuEPxZi+lebIq6rG/EPdQo715YQmydMDiSh"
        "pybBCRHXRHaYqPZ7IX59c5O/tN+kdc2rHFY+b1Vc8AN7XcdSiufJv0+vmsjy65ZdLncXlMtmeyxjvpTlTW9X7K/egL+224zvjEB+"
        "GHJ1vvO+rGG+x3VvR4XXPXNdejVbqDye178R1j72uFfoJaPsPa1NIo9H41UfYeNOHxPHi6xXeR0/sjwiTk8fwXiZ603PoXbSR2l8"
        "XNRKGgdSfco1Dmz1d6lnUHphVPtHUZ7OKbzfIPmd//0TnH2tV5st+BNIvzrXRHZ+0huGLpa2/ugXmZwcCDnP+w7I47hCHr837CiP"
        "l2B8w24T1Q4J/gHLDxCwHN4asBze6lUOs/mhksP2dm0DT9vhyOOa8jlM8pnFtyxfsELo/7fK/LPk8URBeez3uWQns8ll7NuoXfXR"
        "CchnWW/vE+KL6DnWdWe5TePQ7ziz5LSWK0ZOL1+wrLTx4TIvA1unt3ocF8cKl8Prc5Tj4EX2+9YFIaH+JLfI7kz9T5y4yV/AfplG"
        "+Ugvpn1cajEzVKZSjYIdO5VicbipuSq5equjPNaPtAj7Ra/746S5n+gw9eHZ3L5wp6mHYJ871ibo9amF/x166YmcHK8RQbyJcf0u"
        "TVGfq7Ty1Cdk9kcDN394+9o74K+4h7OXmvbt+lPSuVVfASeD+JHdL+NcvOdz8nPfyT134wqSFyy+JO/fD3PyPVE7R9Eu9b7qTXEt"
        "tF+0rr8Me17ENj9PYz404nmNnL+G4uL1owOCnKP1gcYz8ZVp8KXm+F72pnBuYKJuniSnz/vyd1h2go9ecLITLF9QYz7f2CeDP57S"
        "Xy7w9gJ9lLV7f7uz3YD8EOfI/u7Vv4Hy9dY2l1TPBOzCbu/N1Fj+UJ5r9VveRO18xfiLOMpzGncJTeRRzzWLfuFEaIXR7ptibzP6"
        "w27vZ3Yc8jNRPx5F/5nxPlH2/OXze83vrF83KPTgFkkPbrtQWn+0XBDGVSONq4RxvTcWFcpF78nXp0uzeESKg+HbIcTJpeWwY9F3"
        "OrfgZEjs53zcH+8PoucvB0BN7Zbf10fNcoW05Xewv9+P+U7f8+9ppPtCmnBfXLovjvv439+P9ZS/L4L7+Ov5dg1L9xlx39vRXrXo"
        "fw39T/0eCwntmz/HIcTFATTA3y3rAfm/55/zCOIyGx5DP7NjBLRF4EMzLKxLewTxZMsXY9wjrmwR4i/3RKT74Y9sCGtC/TZNjQdj"
        "vMvlwfhJ1IjxXw3raL6FMG4aHefjSYonxX3m+RU1bJ2huLZ8vVk8J9MjHkQ79kaZXKF4fPKzkp80g7i2fLxvG+dH7Y3WCM89iniD"
        "qMYMaXqSzbe7V7D8cRTPeu7OFnZ+BN7f2sji9K35y/y+pZfPWU+6u2lkQuPsnA1LNEle0fkdn59g9WhDPX4t1aNNqse/SfX4vzle"
        "zyD7OcVtpJqYPyMVbims/3j1Z+C56aY2zXG9b6J6RQR5HINea1vvx/H3OIv3J/tNAucW8b8f4PY3Ml9L5xJGtfnC+CZ5lHkC4x32"
        "5fRca94Y55+EbzfeH9Uuwq7QyeI+FHEK+os4N7pZ1Ovy79urqeNgN2mLmXxB+XY0Uz+2CePP5FQ/JfrpbHHHOEdKp3rdaem/b2C+"
        "DhjP/7FtP8Lzx3oTG8ebwqIcz5dzr+FHDAn1y3xWjHOg82vM87RXW/uR7Y7tEBbaIY12yMeH7OX6k3jo3tgPc50l2ZPC4vxr1AQ/"
        "DY0zWs/yv/skr48lad1dMiHsU2qp/3pYPP182R4QMN8vnZOViAfM9w+Vh+/3fS5ZrWq/ViPobWbeGbq/Trq/Tjw/jHhrVfy+eX5Y"
        "iM4P62Ackit/v124Xnme4ztXiL9fAx5nLeLL7wOPcz/0gPez30NeEMdHcYLUfpa/8FtsXY6w9czUOyKMF88gTp7i3PPt9eup9jLP"
        "17pdtF/7P18LnOQOWscWMrmoPF8L+Xh3EBfPKmidr9WgiedrYZ+3g87Xmo37r5bO17oK9xF/WIfvPUL8jr5D4t93dOE74rB2rBTs"
        "EfoOxifuhN5M7SXHq+X9qSHu79Tu8rlmifCzuTD396j2WY98o57j69Ua3pnj62XxjY8Z17fdSzyozPGw8736w4/k5Hk5vfjG37XN"
        "z+nJN96H/nPj5VYL/dUavifHj8Nt996t6K9V6K932PtrWvGNN9j6a3ryjY0e++sqqb/qpP6KKforgv6qyXH7hBnAN/58mvON/5Sl"
        "fU5hvvF7Ipe6/rsSl3pGwaV+m3Gp67/leL5yepjsU5sFf1LFOUeTJ4Ddtug40uMCt0/jUuYeK887fj4r70udeEfKO7xtTRO+95l6"
        "UJehF4TF+66vFP/4SXZu79Yuwe/rm4P8HYmDRBynXgsOEt+vFAdJeQxILzrKyStjf/hiV46Pk4lqSaFdLA6pzScfSeeMtTnzkXTe"
        "9BJn/5+Nj2y2/CLOcRPgI1k/7iU/828sJ4nzWzOwx67Fwi23jyvXM8QMq+78Vzuzl5GdpMz8V1RjDdSafF0jO5tRviFV+WaJ5Rsq"
        "b/nc+Ui94PyguEzzepNq3PcJ/Zw/P6aNW3eOd2jivgr1bW1ncbWeuT60l9WvfQG3m19OsluST9052b7H2qcFflO/drU1wnuSc52f"
        "q+InvfN/TICnH+j0yP+1CuWSx43J/7VI4wHz+niLajzsnZbjwT/n2Slxnt0KzrPbJ+f5dSOPD8VP9BrWZyNvhrm+9HDrE9ntaD1L"
        "16P9awvPY3u/rPMl30yucqjM89QzT9kJnvKjgv2K/DkyT2nVe+P0HI82nrLbJ0/JFDw1T9npwlPejfjKbkeeksZZQvupkH9Ilgck"
        "B06adn7GVdI5GFFtFOO8RrAv92qkJzKuPMlxEs485fxJJ/lt8ZRdEk85Z7KQXlI6TxmddIo3tL2vnuKkjins+YgLDTcKfgb/XCXb"
        "J1hcJfIKad9TrIf/UBmuUvLHWFzl3/nkKr8vcpVDpfm5rPn4C7TXNxl/a+PamAMxGVfFubV549o6GI+5Gefy5Y+9MeI6yX/pm2vr"
        "88a1Ib5bv474tj7HONko8qSZ+xuFv5vWu0SY5UtLNrvwpXGyp3iMq3XjSr0+B3HC1rkhKr4U580PK+LPl3Uqz5t35EvNc+aJL11m"
        "7kv5c+b1cdaODVvEdayhRdYPXxX2AbZ2eUJdrrLE9b6oeM4Tsl83KP6U9U/rEloHxgvmV6L12s5hrr2sleAf159n44ji+hI1jO+n"
        "+AzjnOycU7lWSvFuzVox5aD43CeluDTLH27x/YX4TIqvvLv9Oo2Pu+xvrxH81/R8Fa9JesM5BTcQHLf5P4V9yjnEAVntOe9yae+/"
        "+jLfPnaOM35Z0JOGuwT5US6u043n1MdRf+I6V4v6qXeu8xPgOjsVdpyVLlznNnCdbR65zodFrlNaHwLjiYYD4okgx1Xrg4rrJDsK"
        "9atfuWfnO29R7PeI71zpyI1knkY5FOdiNSxQrDdxxXpzMKD1ZtjjejOueM7BItcbF96ztcUn5+lXvxkTxxPFu5bOd2a1QuOA9Apb"
        "/yv0jXLpGYHznU94a6+o9gPNaV0onuvsVnCda0o8V2DVJSYnt4QKy2MVf7Qh7CiPbVzn5wV9353r7AiY62wsM9cZ98l1Ii4YdkE5"
        "jsfOdfbAzor5N3dF4flX5TslOdzpwnf2uPCdPYJdyuI76XoH+rMxYL4znitNTt9c2jiZbpynOT5WBsR7dhbkPUlvMs9jUHKfPZ64"
        "T7IPkP2E9o/F8593KPjPNhdess2Fl7zJhf+EPQj7Atqv6mOdPnlQNgAy79AU9VPxoKXWT+RB5XpkDor2MDsf2uXMh6KdUofBhx5G"
        "3M3h0vjQRG2Ton3qfdU/MC6U+nukR+RDkfebzmOjfSLlEU7vJi60z5kLjQfFhS666GSfWN6i4kIXXOTtE+5cKPQxxL1XuVBRzrpz"
        "oTRufsq40DoXLhTcjysXusCNC+1WcKH/VCIX+oqCC/1fjAutK5ELhTxafgBcKL775kI/OEO50P1oLxUXWhcQFwouguyfi5D3weQ8"
        "waeWzIXWXSEu9KBV7yoXmudCP3RB07xwob0XWD3aUI9SuVDwoEPgQUN+edC2yvCg3N87Of9Iok7Fg0r5VmGvovjZqCbmeSc5RH8n"
        "bsU3F6qIL9Ff7CkPF4r1yORC70O5pxsX+kkxXsPiQntK40LjxIX2TRMutFviQv+Pggt9X5aPK7H294ewr9yPz3343IXP7fjcgs8B"
        "wV9I457iH+kcbdqnkr2Hzkmjc72m9Iysq56R5fQxzKtEjOlj+iDJiYTmHE8QMI+K9qX3podPgZsIG3emt55AfH1c3AcPFuZT6Xf6"
        "IHGql3KC3l1/Nsv3py3OupHkIiuP3nQIdsR9Zl7EfB7y9LL9jnaD3pp6zfl6THE9IsRPyn9P4O8mDxsh+bwf8YH7zPih/E+Pk53v"
        "ATYOj6+x9sOJjz+wJ///L+l3feEWjuO509g/+Tx33zzfF/ldzfP892G/A67xQFwob387OOQD2P+MHsJ18L+HLLnQwvV/oXLtc+BG"
        "TD9h/MvYXx4SeBV9ZL/Aregj+0R+Bed695p5fJt4OdmVqAvz6+lpKld+3WiBPJ76d8/admoX9lz6nvY5f3qh/5hypoXOs8fzH4/D"
        "vivKBbsegP4a6tJ4+aMPrRTjc4Y6RXvlUIfGyyV9qE3j5ROd827mP65bJO5Ppor/zxqXr5r0jLDPcoekcoekcoekcoekcoekcofE"
        "cnvpjxpufJDeSP1B/JaX8Zp/jp1rbxL0Mn2UyatFxLEvO+vMfS1kvJipL5G99fDLkKP2PPX59UCZpx7rZG+t1zz1NwWWp94ol28u"
        "8D9dIU5+ElxnPfLUh5CnPow89SwBh03P85ynnvXrHikeIhEGF37sLNbNNoPApvMXrHwhiCseo/vO4b6rhX1dVDvL9ruhuUZ/m/sh"
        "SQ924gfbOH5Qv7EFz5uN532jtOctpud9TahX71Qr1/Pr9IIejZfz+efPQjtO5GJmPAk91y8PkeHWZyEvfOQE4ljiYlwC5V9ebdpL"
        "s/y+28wLvwb5mA8HlBee7M3vEfVxOqdBLr89DvZZtCMrr5kXfrWUFx75ph/BvmpwtZQXfg3lhWd8wHfm0jgbRnu55IWX2s3MC7+m"
        "THnhPbfPo2b/sLzwrHxmXvjVjb7rFXas1ysVrteDZr1qhHohL/zqeb7rVeNYry9WuF7vNOsVEeqFvPCrW3zXK+JYr89VuF7tZr2i"
        "Qr2QF371NZ7qZeaFX1OmvPAe62Plha8V1qXeUFSU83PpnBQmj/agXvoxpueY+eNXiHYcW/74FaIeY88f/wMpfzzWT9fzT5ZL+d1v"
        "UuR370B+d2/5pytx/klxelfDDMnvfpHlnXY9T+PfxbzT4f8n5Z3+pSLv9C9Y3ukwyz9difNPiuuvf5qU+2t6nn/yNY/9lZH662+k"
        "/vqyor9Oob9O8nxWRc8/Ka7/RiZ5f8H0O//kTzzmd98n5Xf/lNRvn1T02xDyu+8tOb+70f5Bn3vSUZy92rLHbgosv7tRv8DOO1nv"
        "Lb/74y753Ttm+Spv8eebvNM5vzv8rq7nmvRJ55ogXleP41wTfJ+++d2vmeTtP6p8kRSvRPH2FJd1/GnSezA/h1iHeOcer57k7R4N"
        "trySQZ2DkTM4FxWH29p+ifFOxw7lnPyfxOFmnrHker4e/U1vKvKa0j7eK4cLv4yNw31VymuqsOvVn8H7Htd4P609vqUf7zsDvwX2"
        "oXOK5XJZQ1lc7qD5fqe8nfTeRO029rv5PvN3xoOJ//TMM4wTZ4n2MjnL8axTvwQVz0/nm1qc5f1sHqnyRn7Kinvj4+HKlsdzd4l8"
        "S8rfc/RR1t5qjpK1f2vHdZBHi5zlGI2/GLN3mnyvzCWHNGEe6WPofxX/vGSuGafLc7ANm8X4Ztt7yM57p/i+pDSuXDnoh1T5PZ3l"
        "hcWTnnVs1/72D5bEHabrWX8ltB7jOfm8s8786J3olxOQX3I8ZrH60WqRF50PXhTrusWLsvfKvChdt8Vjxpx5URqf5yQ9sXy8KN6H"
        "+CCr/a4rkRdd6MKLNgvPV/FF6VVMn0jAb+eFEzX0OuJEbyU/FnuOPI8zj1p6H8v/GRbmN80Tkxe17FNZ+fcCN0rxp+HHFHzSIdi7"
        "VbyoxX/y8zgpxfGvNeN7Nom8qCuntD/Lr4+lc0r7XLk8R17UM6e0yyMveqigfDfbZdleZr9U8qLbwYseMjlIgReVz6OQOZTmwnpH"
        "2dbT4WDWU/+c0nZnXvRFiReVxq8+wsahPiaOn+B40V1F8qI0PigfqPM4qPKi/+gYf+DOi8LfZ+NFaf1rlNajnhJ50W7woimFPD4B"
        "eazild4XdpTHWE/y+nSb5pAH1EWPTtcfKk4Oq563ar8/OYz5mdrtVQ5jnqac5a+9XY9gfrP2dedFmd8lvQrzb+4twjiwzb+q/KVz"
        "TZ3lr8mJsnZtbZH1evi54O+y+NBTwvqnj4njKr3bo1yWxhfZGfWRfSXK5WWljYu36v5WNQ6OSuuwJLd2xmg9Zv2+dr4mxsGOMXlt"
        "8aCifkz7P5MH3QEeFM9N7XDjQW8PFbI3qXhJ2/7axksuE3lQ6ZxIfQTlJt5zK3jPQcu+xuf/VMUJBlbuOaLcJL8z8Rfpeuw7Bq39"
        "O893bjTjYtl9qWU++U7uuTzfqY+y/dNGM54UnGcMnGdMxXleJbaPx3YILg+oGAelHzsvyDtaF+TxbOc+MU4k7tPSTxKS3C6W/7zN"
        "kf8kO8LyJhUHevNFT3YHkwOFnlXlQB3lvDsHSuNqssIcKOnHLZJ+/FqJHOi/KjjQf65yoFqVA61yoNOVA93mkQPdEjAHyuRf6oAb"
        "B3p1Ues/xRd650HZ/Uoe9EX8vZbyg8KuHKq1/X6A98PVifYoZV7QlGiXtPOft0n85y2F+c+j7P3k7yG9zDf/OZ/KTfZ9Vu89WI8y"
        "5Fd6zmF9yNvR4ac2+c+7LL3Yjf80fk/6aGD8J9rFL/+JdiD+M58f1OA+635UZu6TjSs790l+F1pn3xS5zxj129oq96n95nGfVd4T"
        "5Zv2vOdXqrynw3pf5T2rvOdbi/e8p8p7alXes8p7oh5V3rPKe2pV3rPKe1Z5zzatkrzn2yXe82YF73kjeM8OBe95A3jP66c579k4"
        "Q3jPSx75wV9L/OCbEof2KwWH9jr4wV9Mc97zBzOE9/y6x/46LfXX30r99RVFf30J/XVqhvGeo9Oc9/yMR97zaYn3fErqtycV/fY4"
        "eM+htyjv+dFpyntumGG8592/4bxn6xXmPWdViPfUJvl4XzvveblI3vPfy8x7/luV99SqvGeV96zynnxcY/l5zw8FxHuuu0K855rf"
        "UN5zcYm859tceM/5Vd5Tq/KeVd4z4PW0yntWeU/trch7riuR93xPlfes8p5V3rPKe76197dV3pPJ5SrvWeU9tZnIe95eJO+5vMp7"
        "aleC98xOE97z5yXynj9W8J7/UuU9tSrvWeU9pyvv+Yceec+Hq7ynVuU9q7zndOU9/70w72mzZ8w03pNVwOI9mWBriUvyIh4w7zkU"
        "k94LznP4bHGcJ36n4jypvmY/xuV+Q9zWw3HH+CjSi2Kkh3D2hu2SfJ26fc/GFtJH8dyHmP1xEfZpfPxgDfxUebVqbYejPN5L1/Py"
        "qNX+9xzt/44foPpg/A3vc4x36Q3Xa87XY4rrEaHd7fEzESHejjhV4iv18X0mj2PwqUOmnZXxqZy/UeBT2614xDuLGHczh0994S3C"
        "p4q8Z/F8KvjHoT6Nl5/6UI/Gy1F9qFvj5Wn5edYbxH2WybMuFfWksM96hqR6hqR6hqR6vuX513rIT9Zui+aL8jqqvd1ZLyI+9lZL"
        "fhv6xFT9OzUv/OonhOuVj+u+/grxq2sRl/9hxJluQFz+B7Cf+xD7Pfaxe7D/yawR24/2hYnwt9j+KsL2JYkIk7+ZHfh75A6DlLkh"
        "UmdEgsci4n6L9MrNEXscicGFUrztbcSF3iTuUyMhgxfK4D6Kq82/59dTv8/v46/irpv7Wen9myK1Rjttisxh7RFJmM8PG+8FX5Wi"
        "fc9Cpk9HGMGUmPpdFPezuHfoW6lu3D8P7THb6IdEpIHtS6burzP+DvmZ6sT9s3H/1ay/pu6LaBZ3pKe24z6saynipKBvpbYI81NP"
        "deF7Db6vxHfYZVN9pp4S4dqL2uklfCbC4Knwd2p32a+YCD+dC3N/j2pPMbnqylP9ncRTZRQ81VfAU31ZwVOdAk91cprzVGMzhKf6"
        "DHg4Nz7naaG/WsNPZflxuO3eJxX99Tj6a8jeX9OKp9pm66/pyVP1eeyvDVJ/rZP6a62iv96H/npvltM7ZwBPdUeWt7tNP56qHXYx"
        "N57qGrHf1i+U+q1F0W8J1m/r52Wd9/8fZfUasuxMFeWprqM4lDPZYuxBlr1jgvEoT1j6hMBVcfVr0yrJVf14UrZjOnFV+vOs/tvW"
        "sAYme5zFV4XF+66vFGf1bcYZDZ/JCnbEtxhvReewkD50lJNThn2+ifbhfznJx3OozunRR8BdYQHIc+sszofZg4+3kJ5E9gl2vbWd"
        "6Y0x+MP5+ADeXm1xWH8+yc9fOu+H6kP2o9J5rJ8hDuDTLjwW4zz1MRce61ZrXcjXp78J+T1t7XkqIB7rMTaOV52R+J+XFVwW+Zuf"
        "KhhvQufskN25dC6LLXAWl8Umlp2HQflibOOVbPHKw5wuzMN0PMzGG85ZyJ9fZMR3PYXx5cbD3CW+Lym1sysP8yjxMH2aUz9FtV4h"
        "3tMmR9Eu6WXw04fXsve58Wp+45+D4tRGKR7mtAunxupP8Y62ONRlLP6I/GH+ObVlZnwaz6np46wdG3aZdm/2XRFvbcrFMsVde47v"
        "O1o4ztp3vKcrxwb5vZTWiXFHu6B+lHjPiCD37RzX/y6R48L41/7hMsWN5aV0evcZBVdGPNfZYHguMw7o65ed4qsyA5roZ0a8l53n"
        "OlswrsrOc52oMM91QuK5qP1eLJHn+oILz3XYI881HhDPNe6T5zpdGs9F/pOgeS48dzM4+LULqD0lnktaDwLjuYYD5rmGK8xz1dF4"
        "KJHnwvkDdJ6eLW58gWJ9UfEEBwNaX0rlCQ4Wub6oeK5jUhy5NH6rPFcw/T7zeK5TCp7rhMRz0Xr0vRJ5rm+58FzjLjxXT5XnKonn"
        "GvfIc51V8FzjVZ5LK4XnOqvguRCfhHlm8VxnZwjPNV7lubQgea6zCp7rlMRznZZ4rpdnBs8F/WOnqX+8LPJch2c2zyXbTYPnusZn"
        "KNd1ypHrovMp5PFs57leVvBcZwPmuU4qeK6zLjzXiYt+7A7mvr/KcznKeXeei8bTkNHuleO5Tkg8F42/7RdL648tF4VxZfJcm4zr"
        "VZ6rynPx9avyXOjPK85z/dIjz/VawDwX/MSjTA6mmsB1hYPmuk755LpOFea6uL93cvucRF3M9vsBzh9O5xDR/lF/nniQFmGck1yi"
        "v1M8oZrzul3ivDpdOK8zZeG8zPwv4CQy96Pcmx3Wjbx9HflKiua88J7gOK8zgXBe1G957s+Iz679YZl5r1MK3uuExHs9dkHYx5i8"
        "13sV+f3O54KIb1JzY3sd+THSiwu1zxs5H7yXa36/Cdf3TRTM76fivbpyfHyLd94L3IID78Xsfd0K3uIhhdwkfR18xBwp7gH6KHGZ"
        "8n7eljdwvuifstvrGMdxlLX7XtLnzHgFVfyBeX7ghG2+TzjaTSYKxx8E9JxUgecUsFvuTR7F73TEacGfc5QNl72qdqP8IK0HshrJ"
        "kULnUSdCi436kBw35eIoe54V/+RvnBPHlYhjvA9RHNRrKCebX62D/8Z+X4ffHVCVczYrJ8pncrplLifZqVK7X1PMm0cLzg+TQ6Lr"
        "CwqP+8yz0L9w3s/xZ0nOUr9mPMW32dprsDLtZW+fqKO+pY8MSHJpQLCPp4b9yfGEoZ1bz01KfrxkSIy7TNcznovi6Mhf+1LYyrvW"
        "pll5cba1s3j69APgkFcxniyJ/bvt/qa3CeUx+1+Sf5mPSf39Mam/B//I4/yYVZb5oTpXXj+yMse3qz7W59ie5P/Wn2ft1toEfm10"
        "QIhftuKY2XWKP45hP048lfzc3vBLOeMzPoB20831oodb393a21WeDq6f1nKq0HNeE+KaWD8ktA8I+1t9hF1PzomgHdk54a3J3/ZX"
        "78HK1lsfYeOO9rH6mDV+QgXGY++Uvs/8peBk5ol6PfFb+ija5TpnObFtzU3we4rnFeTLnxbsfz/N8XoS6UfHN4vjM6p9n92HevfG"
        "o7h+Lb7X4Ps1+E7xcoyvSw5Z+1sxrvivs8767Ljgj7HLb6a4yBxqbx0LENcfJ47ZHq/7hqd43RtZuY++ifl2EPX6iWI9GXGMv7Pt"
        "57lyTHgqR72gR8pxWsSNJEJ/nzPkkuc8H59m+yNbfg+f+xTlPKA8H3+U5fVklZ5Pci0RYtxK8pMR9OcDjvY90mvMOA/Tb1lYP04/"
        "YK3vnvTt3R717WMTAt9P8y21eyLnNa5pwjE+FXoDyrm8aY053yOIrzPieY+y9muAXZPOobH2vROCn8tWnh3q8vjaVxz2tq9IHlM8"
        "Z4fmuI91bSfIW7t/l/2+dcHbMF8WKPQ+Np74/KvG989KdjfUMwn5vfz6RlM+G/0RQX+MoD9gdyFuR36vGTcTc/Z32uxcj1McfWF/"
        "df/HGrJOdhF9BPvw5gknubo3vZuVm/bD6d2wj2w96zhvKc+s/XpMcT1ScJ+dCNUI5aRzScg/nT58PlfIX0XrjD0v0M8neflE9hm7"
        "HBqAHJoFPQHtZfp19+E7zouA/Udvp3l/CN/pPeDh2tsEv7DeTuc7nBDOvUnXM3tRZgvqAflsnsMCOU3nxrifv+JTrzH1go/Avs++"
        "9w/eje+s3v1Dv4XvrN79B95Rkv3JWkdYXj892aHxfts07PXyOSikx61tEsbTadOuY+ZfP+NanjN5vyq3Pm/PyxnsZ2U/K9nl5fmZ"
        "74/XOf2mv/0qraj3Riz5EObtpLBnntuF9tDkfKz7be1nnPOB9qPnkF31HOKGz7XQuQz7Jnn73bmpfcgvud8lNNF/1RtaAHst7Knw"
        "u+sjsLM2k50O52g1k392lxjftgTzoblN2J8mQh+bRFwUft+Jv8Pu2rwS32GPbe7Cd9hpm7spHgrfKd847LrNfaj3w5PF9pMwLmLi"
        "/l5lB5HHCel3dI6RWznk+Zoa9rl/rr2rtPlq5fWZ5OWANV8bFfP1jDBf78e5R0XPz/g0m59YN889pZqf19jai83PRuf5CX3u3Hya"
        "n/Mmndb7RGzOJOIyJh2fA3/2uUZ6zlWT/Ho3c/0jCclPMbdC/pFa6b10vkzMl1/E8odcluyOXUX6Q7qq/pCqP6TqD1H6Q7oU/pC+"
        "qj/EcV/cJ8mlvoD8IX1l9ofgPNZVPR79IX2/If6QHhd/SLfkD+lT+EP6qv6QsvpDuhX+kO4Z6g/pkfwhfQH7Q7o9+kPEc5unnz/k"
        "y28Rf8joDPOH/HGF/CF7JH9IV0D+kK4i/SF9FfKH9ATkD+mr+kM8+UN6SvSHdL3F/CGNoj+k1nk86McQ//HceVbfHZZ8iruMB8dz"
        "5YmLGcXzDzC/yyLYvzI3Yp2pw7nydThX/mFrHWu1y4fcRvz+OM7ZyCx1XBf20j6F8hund8Ous/VMsP4cTbUuhW1xVX9lyD2Pfpyw"
        "7Mf5PrNb1W/JOfpzpHMQ9RdgR47Hhf6Wz7WOakx/0jfgXO5brb+z86gfME5stPlpBiX/jLQvP95eJj8Ncbim3vKk4K8hfap/xUdE"
        "v83ghwW/jT7Gytm/4oMB+W/GfPlv1i5Q+G0WkL/vSvltvlRWv01U+2+CPpvfP/1HXl/B/XTuqnwugHkONn5X/DnYY2z+bKA4+hHj"
        "u/oc7L/A/VT+z7F5ZZ6DfSgnnoP9HO7vwv1/hvvrpXOwn8F9ZJeGP3UD6XOfwfc2fP9jfKfztYfxnc6xZ3Zm03+1xM1/dW1Z/FeJ"
        "+JqK+K30EdjhmwfwHfb55i34Drt9M50zfkvVz1WUnyte9XP58nP9y+XS/Fw/uOzs5/r+ZWYX+cfL3vxcr1x2Lt//ulyan/wbl3m7"
        "sTW+Blz7d8Ax3qJZWL9Nzkfa3yZiAed1GoxJ7wXns7vDmfNJunA++B31O3E+dr0xrtAno5Je3pkrHCfUJ+mVnYrzf2BPq5mD33Wa"
        "+Y1mYd5O5GJmfhX7frxH8DNYdqBbbPvEfP+SHT8NPS/vB4hz9rneug5jXXXPb/KuEH+9lHPWjXL5Pmf9q1cov0lziJ2TvzjEznVe"
        "GGLn5L8txPhmtuHLYB+5h86pxQvz59vmuPU5Ef8m441D4HQRP73nGau9jfeE64R1alOoEee+3wj++ibp3PcVov+gmfSQtwt+jE2h"
        "2XjO63jOL6XnnBefM4+e8yP8fhbOj78W566EjO9T7SC9v02wQ24KXY3f/UT63Xel99HvvmPKn1rcX8/5Aa330Pifg/t/JN3/Den5"
        "dP9XFc+JS9dJL41K10n+hqXrHaId7ADJR5/nm4Lrzh+7zM+DRPQv2b50HSuXeV4S9oeD60hOIO+Umd+LTZTB9SH4q5m8ToSbJDnH"
        "rsvzO4ZxactvR/u/37HW57yGl9nkXH67HfUA2mtljt/3D65j7fognWvzPCvXI+i/wXU1wt8H17MBngh/yvj8jtnPT6K9cI722BHR"
        "PqlotxumZneIb69V1F6v5UppL//ts83sn7AhL1biPOVzzP64rtF3vcKO9XqlwvVab9arRqjXadRrnu961TjW64sVrpel50eEer2A"
        "erX4rlfEsV6fq3C9rjHrFRXqNYx6XeOpXvn6RB3rM1TR+iS0HdAr2QspL5k+xvSznTifns4Bkf31iTjyVq0W9SXZb5iIfzsb5v4e"
        "1b6ZdV6PfpkTr9O68wvpOq07P5Oukz3kVY95sf5cyov1nCIv1meRF+ugIv/LfuTt+dOK5cUqTn9Mz5C8WB/1mGcpKeVZ2ijl6+lX"
        "9NeH0F8frFherOL6690zJC9Wp8f+uknqrxul/lqq6K/r0V+Lr1herOL6b9Y0z4t1gcUpu+bFenNS6Lf1v5oU++2NSed+Y5xP//rX"
        "Jp3tJ32CvbJQXiyj/YPOi9VR5L7EtBO9Min7JYV8WFy9WHyDOh+WUb/A8mH9LfojIdjPZP/utsdZhTOPoZxmHiz2oG0ds3yVt/j8"
        "V+OTvP2et3sa+a0oTwLlx4R+Y+a9grw7bua1Yvb7jfi+VjrPiuwU+bybXZzeYfolpHPhdiJfy9EY+hf+rP75BybFeMyWIuPEWyoU"
        "J95TYpz4kZxqXIpxGEdc4sSDeU6qwHMKx4kf8Rkn3iPFibOlp/g48R4pvs9nXnbPceI/LTH+srzlpHGV2qqKP9hRcH6Y+bdd48QR"
        "Z/ucFEf4nBQ3fOC0x36dfUX61XuceJcjv2LFifs9H+5m4bnuceKNGIdL0a7PeGzXWWVpV3U8dqMUj73SJR67TYrH7lLEY3f5jMcO"
        "s8/4Y+T/15zKoY6zZ37U9ANtiLNf6RJnfz7H96c8f2hequfLN83xVVq8eE/A8eJlnn8ezylO17chXnyLEBeij7Qp4sUf8lfvwcrW"
        "m+zSVrx4l8948fuF+Bp7vHibS7z4PbCTdeV4u2Dw8eK34jvFi3fie0jwI6nixfUx5m/tb6f733/ZST5Tfk59FH5PM57u/svO86QL"
        "fgyv+TkHzLygYn7O32J+8lUdkp2xR3WODntfnby+sPW4tw757ArEs3vLx8l4ACsf5wG0+3ed8/uNdqA9/h55Qzoc7ysU334k0Pj2"
        "v/EZ315v9IM9vt3nPtQ1vn3yEq/fU3yKnWf4Pdb+T1Fc+3u0Qnq3LV9NnX2/WlQ+z8Me87UgX5cVz77ScTy75o8qkM/MKa/L8vn3"
        "mPswPn9nA9a3BsT3Tru8LccCytsCf4c6PyfO77txIebHfMd5aDs/W86Pu7SpcDs3K+Z3Unx+UhoP3uPX5fxDPYo8oySHIsI6bM8z"
        "+scl5QWj83YSdU9c4uNlHgwh36gyLqcTdrYmraT3m+vrjku8nUSVZ/TuwWuFuLz+QW95Rc9J+QiDzyfK4iDOPYy40NgHS8zXtu4S"
        "X297/tD3C89X5ZtLhGOO8UROeUMHeHvYbSQ32byU5XrmIcsu1wh7F6+/mPlCHe53zhO6K8THb9n5NlWe0N8PsfnB9IYk9NQkeAt7"
        "ntDNYp5Qj/mPSe8OLk9do+DHdX0e8le5rTv2fHXMl2HyRZLcTR+eYH6EZ5z1bHve0Dh4rLcr9l1vwP864ZyXbL7zfq1Bsi/Seu2F"
        "1ypqfTvscX0z159Xs4XK4/V5+sgbBfOE6qPsPa1NqnyhbBzqY+L4kcdxseOJ/A36iOY6Pp3z09H4oLyhRY4Dt7yhAY2DwPOG7vDW"
        "XpQ31JSvvvOHsn2bPX8oe56VP5T0iKculrYe7bnI5GdSkT+0I1co3jcRem/YUU4jX8vmWkX+UNM/oMof2licXFY9b1W8KLmc2hqM"
        "PLa3K+b7Mda+JAcof589fyiLV1m+YIXQ/2+V+WfJ44mC8th//tA2Z47WzB+KOKDRCchnWY/vE+KFrDyidL0RclscXzQO/Y6zUuX0"
        "8gXLShsfLvMysHV6a4n70B3+nqMcB8jj2rogJNSf5BbZo6n/icO18ofCvojykZ5M+zozb2iqUbBvp1JueUNvc5TH+pEWYf9o9+O0"
        "5Jz2y1be0Btd8oZi34t4PtLzbXlEk5Ydkc8jSvnZVHkyg69PyOyPBm7+8PY0MY9op2j3rj8lnT+F/KG7EQ+yW8ofyj2Xzx+6cQXJ"
        "C+QNrUXe0FpVftV6X/UNLl9olxDfrh8dEOQbrQs0jolbSw9TvlCMa1u+UNJHgsoX+gcXnOwGZMdV5wvddIG3I9D9ynyhx6BXPY1x"
        "6ztf6PyS6lvpfKFU3+DzhtK4usNo/02xhYq8oa1C/JZr3tD5HzC/s/5dL75/QYukD99wobT+aL0gjCszX+hC43pvrMR8oZBPy2Hf"
        "ou++84U+OEPzhSJPpzJfaCygfKGIT8swTFtbhLg9M//nXvRDqflCY1coX+gOq97VfKH5fKEvTmial3yhIxOsHm2oR6n5QjtzfFyH"
        "e77Qq3yt+/Rc73lCu0y/e5vmkCd0HH+Pszh+Oo8uEYrZfj/A7XNkbpZ+R/4aOU9o5gmMd2V+0Nuk/KBvZ3EhijgG/UVWDvLjkB7m"
        "nh/0OjE/qMkrLmLznLjTT6G8H7OvD4b9HOf0mHlB77T0XzEv6E9s+xGeJ/adF/SzYvyDlRe0TziPyXNeUNQ/HzeSfz5xzdSfvbEf"
        "lTkvaFeOX8esvKDQw8y8oDdPCPuUWuq3HmbXni/bAwLm9qVziBLxgLn9IQW3P9xXHLeP37lz+6WdA0V6G/H69nYSz2mi+BdVXL55"
        "TlOIzmnqYHyRK1e/XbheeU7jO6Vx9bLf7ffwd1eufg04m7XgbO4DZ3M/9ID3s98jnzDxeRRHSO1n+RG/xdblCFvPTL0jwjhwyvOc"
        "ud1qr19PtZd5jtHtoh3b/zlG4B93mHo2k4/Kc4wwX3fQuscqaJ1j1KCJ5xhhn7ejC/fPxv1XS+cYXYX7iBOsw3cxbkff0Ybv4Np3"
        "0DlGiM/asVKwS+g7YPeB3kztJcez5f2sIe7v1O7y+VGJ8LO5MPf3qPZZj9yinuPr1frQzhxfL4tbfMy4vu1e4jxlPoedo9T/0CM5"
        "eV5OL27xd23zs7NM87M0bvE+9J8bB7da6K/Wh+7J8eNw2713K/prFfrrHfb+mlbc4g22/uooU3+Vxi02euyvq6T+qpP6K6borwj6"
        "qybH7RNmALf4c6aXNYv2c1v/3Sn1H+LJlNwi+rF0bvGfsrTPKcwtfk/kTdd/V+JNzyh4028z3nT9t7JOcS50Dn6ijp3fSPucivOL"
        "Jm8AO27RcV3HWX8ftOKMBI6Rqx+LY60Ux/j5rLwvdeIYKW/wtjWsgWmfZfGMYfG+6yvFNX4yK+yjpxvXWAeusQ79Df6A8hT0L/iD"
        "LG/HoPgq73wjne/V5sw30rm7S5z9dDa+sVm0W9j98Gzfe5S1916aF7+xnOMofoc4O5NzlNpH1Y4WF8cGjju/1Q77A3uuxW91l4Xf"
        "imqsgVqTr5t2EC/5PszyHShv+dz5Rr3g/LDxjU2qcd8j9DP5f9PLWL2O3yjte1Df1vavad76FVwe2qt8XF5AnGNYXmdb4Of0a/9a"
        "I7wnOdf5uSr+0Tu/xxTh9AMd4Pc6Xfi9VqFc8rgx+b0F0njAvD6+QDUe9k7L8WDnNDtdOM2OMnGaXzfy5lCcQ69hJTbOQTbXlx5u"
        "fSL9itYzyiNzvLbwPLb3yzpf8i1oLlI5Tz3zkPDnapsF+xL5eWUe0qr3wPQcj/ATFc9D3sfeq+QhO1x4yP+EOEjiITsFHtLKV/TT"
        "HO/fkeXBcYn3JS6SzrGIaqMY58RDsvNVezXiG5dr/LyUeUiLg1w86SS/LQ5ypcRBtk4W0ktK5yDnTIpyXKEH1VM80wua0z6Q1m0z"
        "r0+4UfAL+OcgmR3U4iD/DO3994p18XuV4R6lelvc42mf3OO/iNxjkeeC2uflL9Be7BxqmXckeS23C8n/RJgl+EjWEv/4fq1gPKzE"
        "P1SMe0Scq3UeBvGPnY78Y0rBZxAvS/tPz/Goze8y92kRxMUZ+WSO4ZzXh0W53rBA1pdeFfRiPzxmWeJRXyzMhfqOT0Y8oisfuYTy"
        "/bQ4zldb3ICc12fJXOd+oPN2af13y+vjl48EF6Bf54+TdOcjN17WSvBT68+35Hj9P6H1Xubj41geH6dygV+H/538xaVzku++7BTv"
        "KHOSlD/r7vbrND7OkeLYVXGOMjdJ+u25Jq2k8rvzky8J+45ziLux2m/J5dLef+1lvn3sPOVCdn7BYZH3LhdX6ZmnXC3ql648JXH7"
        "4Y+H+P2e7H/vjat4yj8ET9kmcjqIi9scB0/ZQu22VeQpXfg90td98zqHA+Iosc6p1i8Vr0P2D+pHG0c5DI7ycWf93OR04rROEid3"
        "i2K/VpijzBxCeVqc93t0XXWegm1deiKg9fFwibzGE0WujyquclziNuLiOCZ9wsZT+tXDxsRxlXkH6SulcpRZrdA4aFCcS6bSj8ql"
        "FwXOUXo8PyOq/UBzWgfc+cluBT/ZJfGTtP78Tok8/29fYvJyi4KfXOnCT24IO8plGz/5ecEf4c5PdgTMTzaWmZ+M++QnEXeL89fk"
        "OBkVP0lyf/lc4ihXVjlKT3K4s8wcpbO8Lp2jjBcppzFOmm4ubZxMN57SHB8rA+IqOwtylWSnM8898M1Xdgt8JdkxaL9ZOmd5h4Kz"
        "bHPhEttcuMSbRM4S+snOuMRZYh9K/gkbbzms4i0Rt7BSU9RLxVuWWi+Rt6TyU7y/mrtc6cxdmueLgrscRhzLcKncZZOiXep91Tsw"
        "7pL62eQtEB86PiCcJ0P7Qsp/Svm61dxlX8Dc5e0XnewQZHdQc5fLL/L2CLpfyV2SPQDx5P65y+aS6ltp7jJ43pLGUZbxlvG3KXhL"
        "dq5WBjyvK2/Z0mt+Z/26QaFHt0h69M9L5C5/rOAu/4Vxl/ESuUvIp+VD4Bjw3Td32TdDucu9aC8VdxkPiLsEd0DnACxCXlCTowT/"
        "WTJ3Gb9C3OUTVr2r3GWeu/zDC5rmhbt8+AKrRxvqUSp3yeRf6gB4y5Bf3rJNwVt2++QtuwvzltzfO7n9TiIes/1+QFPnKdWfJy6s"
        "RRjXJIfo78SFqLnL2yXustOFu+wpkrtcrOAu24T1yOQv70O5S+Yvf1wh/rInEP6S+o04zN7YD8vMX3Yr+Msuib/8fwr+8n3MHm6z"
        "QyMP+kLkR1+IvOkL9+JzFz6Rh33hFnxC/13YJ/g7KW6D4hlpv0p2HzqXLEXn9xVqn6xTPnCmj+mDJCcSjv6bRG3A3Cfal947td8B"
        "lwD+c+spxK9L/OegC/+J3+mDIv9p6t3157N8f9ripBtJLrLy6E0TsCOiH5ftd7QX9NbUa87XY4rrESHuUf57An8nvpTyj+mj+xHX"
        "t8+M+8n/9DjZ9x5g4+/4Gms/nPj4A3vy//+SftcXbuH4mDuNfZTP8+7N83SRD9WMk9uHfQ54wQNxobz97bW4jn3P6CFcZxUnf0+e"
        "x2/h+r1QufY5nOdtnrca/wr2hYcEDkQf2S/wIPrIPpELwbnYvWbe2yZePnYl6sL8OnqaypVfL1ogh6f+3bO2ndqFPZe+p33Om17o"
        "PaZ8aaHz4ul5sBfi/Hj1ecbor6EujZc7+tBKjZc/+lCnaKcc6hDjHIbahHgyOjfdPGe/bpG4L5kq/j9rXH7nkFTukMdyh6Ryh6Ry"
        "h6Ryh6Ryh6Ryh8Rye+mPGm58kL5I/UFclJfxWuMQF5aoaxLif/RRJqcWER++jH232//PZgU9ieysh4nPsud1z68DyrzuWB97a73m"
        "db8psLzuRrl883b3XKG87pPgJeuR1z2EvO5h5HVnG0nSJ/3ndWf9ukeKg0iEwVsfO4/1ss0gm+k8AytPB+KBx+i+c7jvamE/F9XO"
        "sn1uaK7R3+Y+SNJ/nbi8Do7L028kXnw2nveN0p63mJ73NaFevVOtXM+vzwtovWZyPv/8WWjHiVzMjCOh5/rlGDLc+izkUY+cQPxK"
        "XPRHU77i1aZ9NMvvt8086muQv/hwQHnUyZ/8HlEPJ71dLr89bvVZtCMrr5lHfbWURx35mR/BfmpwtZRHfQ3lUf+08fmduTTOhtFe"
        "LnnUpXYz86ivKVMedc/t86jZPyyPOiufmUd9daPveoUd6/VKhev1oFmvGqFeyKO+ep7vetU41uuLFa7XO816RYR6IY/66hbf9Yo4"
        "1utzFa5Xu1mvqFAv5FFffY2nepl51NeUKY+6x/pYedRrhXWpNxQV5bwpR5g82oPv+jGm55j51leI9htbvvUVoh5jz7f+Aynf+lnk"
        "Z3Y7V+TtUj70mxX50G9EPvQOBT9/A/I1X1+xfOjF6V2NMyQf+iWWp9n1nIpfi3maw29KeZp/pcjT/DrL0xz+xaStv8p0rkhx/fWD"
        "Sbm/pmc+9K977K/TUn/9rdRfX1H015fQX6d4rqqi54oU13+jk7yfYPrlQ/+Mx3zoT0v50J+S+u1JRb89jnzoQ5PO9sk+TY4PUZ0n"
        "YrT/dMmHbtphP8r6F+fA2M4R4epl6AEFzhEx6hfYOSIb/OVDxzk1fvKhO5W3+HND7vaXD/0/Y39YqXNDwB3l84gb/Qt7S3/zkkne"
        "bqPKm6iPg9/GOd0mj/o06SuYV0OsoN75wuZJ3l7RYMuvGNS5E3XGe1Tca2t7dJLpdYccuUPiXimfk8W9ZhX5P2n/7ZV7hR/Fxr3+"
        "6rIoLxT2uHroi6FPaLxf1c6nzML7zsLPgP3jnGL5V9ZQFv/6B0KctG0c4b2JGMuzm2wGvxl/wNEfYZ7zIvMW8WDiNtPDHuNbx4nj"
        "RLuZHOeJrFP/uMbhP+EvHnZ58xozbpPnBxuQJ7fhqWka7zoeUP6QUdbOak6TtXtrRyvk0ULHuAPii93yWepjrJ9V3KbZ7vM15/eQ"
        "3fVO8X1JaZy48psPqbhNZzlgcZvnHdurv31LSbyflb+W8Z9qTvMuzPdTkEslcpqmvtIjcprzwWkirsniNNl7725frIlxkey6LS4y"
        "hvl8eDzL++vpPelhNv7OSX734HnNr6Pd8D7E61jt2Fkir9nhwmtef5lvB6q3G7eZXsX0h0Q47uiPceI3Df2L9KJbyd/EniOvG5lH"
        "Lf2McZxhYT2h+WPynJYdKSv/XuA6KT40/AcKfugQ7NIqrjMZcprfSSnOfq0Zf9Mvcp2uHNH+LL8Ols4R7cvyctxr3mbvHNEu9vyD"
        "lv1PlOOHCspxsz2W7WXyF/yHvV+2g+M8VBy/57ZOHpwm6+RBn+vkyHZnXpPybLU4cyD6CBtn+pg4Pkyudthfnu8U3X+Q9L5druPO"
        "mQOicfBrraT+lupRtv4e9tZPqeFS+czvOfr93flM+NlsfCbWG5PPpPXmoRL5zA+Bz3xIIV9PQb6q+KD3hR3lK9aHfL7xNuP5zwr7"
        "Drd87un6Q8XJVWXe4f3FydXdXuXqvoJy1d6ubN3TX2TtK/Nedj6T+TuWN98i9H+pXDTNuys939zkq38e84iznDV5TNaerS2y3g6/"
        "EvxLFod5WljP9DFxPNG48zuuLPm7ryj5u7x5WWnj4S27zir6/6i0zkpyameM1lvW32vna2Kc6RiTzxZvKeq3tK8zeUvKb4DnpnZ4"
        "4y1N+5Bi/+h136zkLaVzFPURlJu4yq3gKgctexifx1IVjxdYueeIcpL8u8Q3pOuxbxi09uUiT8n2RxuteEtWv2WnhPNAUofBVR6G"
        "Pf+wxFVyz3+n8PwzwvNNvjIGvjKm4iuvEtvJY3sEl99SjDuakkeCvKN1QR7Xdt4S48XGW5JeEhRveZ+CtzwFvVPFW95z0ZNdweQt"
        "oV9VeUtHee/OW9K4ajTafVOdC28Jf4Irb7nAjbckvbhF0otzJfKW/6HgLd9kvGVdibwl1rPlB8Bb4rtv3vKDM5S33I/2UvGWdQHx"
        "log3KjtvWXeFeMuDVr2rvGWet9zrkbdMB8xbMn2D4u7c81xeXZQeQM/3zl+y+5X85Yv4ey3lu4SdOFRr+/0A7z+rE+02yjyXiFvw"
        "nufyFsZbDin8LUfZ+8mvQ/qZb95yPpWb7Pes3nuwLmXIf/Scg/0kbxeHn9nkLe+y9GQ33tL4PfFRfnlL8ON23hLt4pe3RDvk+ar8"
        "8/PcpcFZ1pU7z+XLWX4dszhL8qvQelt7Qdi3xKjf3i/kU5q5nCXy9ZmcZYXza5rvpfya54vjK/E7FV9J9ZXP+5HjifWHzzvGJfF5"
        "lOKaFbdM45yXr1O379nYQnopnvsQ4zUXYb/Gx+3VwO+UV6/WdjjK4710PS+PWu1/z9E+8PgBqg/G3/A+x3iV3rDzOTu9OF/Vfl3K"
        "P2qLf4kIcW7EhxLXqI/vMzkYgwsdMu2sjAvl/IcCF9puxQHeWcS4mzlc6AtvES5U5CyL50LBHQ71abz81Id6NF6O6kPdGi9Py8+R"
        "3iDut0yOdKlkL/HKkaKeIameIameIameb3nuFHlewJ0uks51dMpbzMfPFp+3+BPC9crHU19/hbjRtYiH/zDi4TcgHv4D2Nd9iP0e"
        "+1m/eYvz+XyN+xHXlYjcYRAqN0TqjAjsWETcd5FeuTlijwsxeEyKg72NeMybxP1qpfMjp3zmR075zI+c6sL9LvmRU1J+5BTNF+hb"
        "qTZhfuopKT9ySsqPnAo6P/LTUn7kpzzmR/47iWPKKDimr4Bj+rKCY4IdNnxymnNMYzOEY/oMODQ3LuZpMW9r+Ckpb+uTiv56HP01"
        "ZO+vacUxbbP11/TkmPo89tcGqb/WSf21VtFf70N/vTfL6Z0zgGO6I8vb36Yfx9TuMT/yNVJ+5IVSv7Uo+i2B/Mjzss77/99l9Rqy"
        "7EwV5ZjM/H5ns8XYgyx7xwTjSZ6w9AmBZ+Lq16ZVkmf68aRsx3TOi8zqb+ZFhj3OnhcZ911fKb7p29ObbwKHfTSO/o6Db2r54iQf"
        "h6E6x4bO0aZzUuic6KnxbPz9uJmXhewI7HprO9PvYvBf8/583q5s8U7PT/LzzDwXD+euBJf38Gfw2z/rwj09w7inMRfu6VZLfufr"
        "09/0aUW+v9MBcU97GJe26mWJrzmr4J/IrzAk+j2U/NOZMvFP24U4RPu5l+y96WXwI4d/n/1+PnFQijx2NUXG4wbFP5l57M648E+Q"
        "38OqPHbMj+U7j938+8w4qgjiYIz8aeOsHRt2Ufvi+ao8PTFFPGJQeXp2e4xDOxpwnh5XPor1S+vSIvko2AOS0Lf0MTYOli+d69wv"
        "iJMg+UZ+I9v77hLfl5TGkSsf9aiKj3KWE/o4xZFEBLlr56ReL42TMvWRnzBOKu6Wz+58MJyUGX/zfY/57M6DkxLz2dF1r/ns0rtZ"
        "f5+br5VUfnc+6ptCHI7FR1H7nSqRjzrhwkf9V8ZHDcNPjnq781EnAuKjTvjko8648FHjhfko8l+Edyni94+48FHbnPkoPHczOPK1"
        "Zn7zh0U+yoXbKDqOfzigOP5RkXdxj+NnPEumQ4xbsMvzI4U5Kcqjtmwf4hRV+e52Qb894pzvDvx+Na6fyrXLOa77mBTXLY1fVdy+"
        "b31tTOKnVpJes7dIforGB+W7cx4HfvMdlkt/CjzfnUfOvvh8dyqe6pTEU9H69K8l8lQ/BE+1OVRo/+WW786dp5Ly3bnyVOMB81RH"
        "/MnhF/3yVFg3Us7y196uJzC/we245rtj/U3riZXv7rTz/GtWzL9mj/MvdWXmn7W/2JctVC7/cviEC1+FeCDIN3u+O/wd887irOg6"
        "4inHjhTHWUnjjeIQaR3wL6f3C7xz0ePEZZ4GNU4873PN8XG64Pjw+jzluDhK7QjursmNvzrvkb86I/FXZ0vkr24vE3+1TOSvoJ/s"
        "NPWTsyJ/dXi68FfjCv5q3IW/elnir8YD5q9OzFD+6rQjf0X8pTye7dzVWQV3dT5g7uqrCu7qvAt39ZWLfuwUpp2gyl05yn137orG"
        "059UmLs6JXFXNP4+frG0/njsojCuTO5q0Lhe5a6q3BVfvyp3hf684tzVpEfuaiJg7gq81ZBbnrtpwltxf+/k9juJupjt9wOcn4TO"
        "aSB7lf48cRqqfHfs70Xnu1PyV2fLwl+Z+VDAL2TuR7k3O9hb8nZ35O8omr/Ce4Ljr84Gwl9Rv+V5PCNuuvaHV4jDOiVxWEMKDovF"
        "m/1/sa81Lg=="
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

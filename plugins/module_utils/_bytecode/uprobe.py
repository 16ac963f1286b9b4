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
    "type": "kprobe", "code": [12880, 6992],
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
    "type": "kprobe", "code": [26848, 16352],
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
    "type": "kprobe", "code": [59512, 14872],
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
    "type": "kprobe", "code": [89104, 14840],
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
    "type": "kprobe", "code": [118640, 14832],
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
    "type": "kprobe", "code": [133472, 13808],
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
    "type": "kprobe", "code": [6448, 6432],
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
    "type": "kprobe", "code": [19872, 6976],
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
    "type": "kprobe", "code": [43200, 16312],
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
    "type": "kprobe", "code": [74384, 14720],
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
    "type": "kprobe", "code": [103944, 14696],
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
        "eNrtnXt4HEeV6LtHM5qREluy7JZlJ8JSnNiKExE5T2PIWnEIEYEg2YmIeAhrLBQ7ARErzuK0B9ZSHsQRLMQJJF7D8llyEsu79678"
        "x/2wuLA72uUR7RdYFJ4Cw71aPuAKSCBhA+vYmpmr7jqnu6u6a7p7umc0ktv/jGfUj3qeOnXO+dVJ1gjqv1Mi+Uysns6Qzyn4nITP"
        "Cfgch88x+DwJnyPweRQ+D8PnE/B5ED774fNB+NyjfnavflX9rFkmUP+Sw+QzGhKEVzOZzKNz/1eKmoyS36Votfop98F3cYX6WVNK"
        "P0cqvYCqZ/fqM7bvO2N4nySEyHvEmPp5YzzKvDekXpEYbFafGxHIdY+q/1eug/sqyXNOwfu+AJ94n9xXCdedy+D96t/LW0h5RaZe"
        "4k7B+nfyHHmI3CdDPfEzXg313UU+d81Vp27ucx98Ms/rb10J46RMsHxfYvVu9T3HSbv3R4SbtPqvVa4voa+vgO+noJ8S95L+SA5B"
        "+4uk/U/NNVcMntOn1gf6jX3ecn+f053lOWHDc9h2ih+H+2TyQ+sq8nmcDJd+XrtFBNIQtYfS5H2lMM7j0D8i9A98SuJatT5JGH8V"
        "cJ08TJ63oz63cZ6MwfiJwXgfIAKiXXwZyknmV23fb8n9ZXDfIV45l5JyQvkqDhWmnKdAPnTvf5kzb+7POj8Sq7vo31dlH/fJp8n3"
        "faWk3qPwXe/XJKlHFMrf57C9+grTXub2iZD6hujf5aEuRi6R76fg+d2D7uS4JGyhnhuH+YfPi0O5ToXxfZtIe18N7Rci7fYCfGJ7"
        "vgCfvfXXkPtuayPrzeYO8h4xTLW/dn3VRVR5tP5n5F/y40x/f5zp776/cTg/luRlfujrFfbzK6Q+RzdljO0qH+uwbM998Ck/S9qt"
        "tqocygXtcgncD5+JDeT36Jw8nStGJhqGem+1fm576IWM+hnrgnbbr60XbYb13a69beVp3/aillPZnvOy4TmJctIPktBO2qUE5yP5"
        "Pb4sDO1YS+odb3VX777C1lseIuNOWVeV8SIf08ePmGU8todE9TMiXEvevwKuC8M8hk95GNrlEms50bv1SjJeNneBHtqhybWE8txS"
        "1Bt/lzHqSagfje6ix2dE+Am5DurdHovA72vgewnVP+0xEb4TeRMfEDR5q7QHtm9t/f9OW+kpUskHsupjknin9fzYTPq1XSQNLD8E"
        "euIAKXjyGPRnCZHTitxFvelBpR0F6A/4bBfeo74hfuJ1mHdvh/r9mrOuHE1b/c6uM8ZynHFUjnJKn6yJ0s+LCFF4//czqnyy0a/a"
        "RVF9X0QYVMuL1+3ow/ngcr/CnQ+vQLt9Mm29b4Hx8ViYsx63UOuxfIz0rywy+n4V+Wxcv0zT95Un3jX3+erctRUgTyuqOf0B9cf3"
        "xGHc4Xviy6zbEcdXbb1IjVcs564yuB4+O5/6YBrfs9SwDshDsD+qPmw1rvsT+8nzcJ+S2A/71nunLMdhu1guWP8e5fwetplvJVQ5"
        "lfL/k1J+uD5xZJozH8LU/E8+CXIG5FRn1ea0cbzgvtm87hE5pugTRH5De9XvEYz7b7l+t2Dcl8v1XYJxvy7XdwjGfbxc3yIY9/dy"
        "fbNg3Pfj/jZRTvbxyd30eFHGgdIyozBvRg/p40v6xG0HlP9/Vb7hy1fV69dfn8t6o8nrD5H6w/s7+26E72QCdg68Fb6Tcdl56C2e"
        "7AL6vI6Qfoo3aPtFdd2ubtDmhdKDd5H3bMH1tbWKGk/j2n67CvWqSdvyTM6Vxygv9yjyEvYZp0APU8qrTOmkaD1Plf74o2Hd6awn"
        "9hLX7w3rciIE7aq88jTYmU4/CO3ByG9J+EWKbT9FTmP74XOU/bf6vAZ4Xk0NyPcfpYx2ldNz8uw1w32SIFL93C6uUn+Rh4h8kIfB"
        "7rWOjItEdQzm8x74O9ir1tXB32touxmUE/cNkvgNUp8hmHfDYAdbtwmub4LrYd4Ng91sHcy36mb4O8y7YbCzrYP5Wd0G9f5KKtd+"
        "osZFlN538fan7DjB9bazvtTReGHna/egy31N6Q3e5qtmN/xcyigH9PlayZmvk9R8vZWsj805z89Ykc1PWDdPP8abn/eY2ovMz0rr"
        "+bkenrcS52c8ZWVnlKIfSpF9TWfK8jl18JxKfE5HirIrMnoe6hVS9HVVHsc/BXoTz/6orc8+2R+dPmeYXCcPVFLrd/cR6+cnNpD9"
        "ScVa6GcbuyS2A67DcXhfY/1LarvsKgX9rxT0v12oZ8F7VlrbZ0313ssvTz7srSiX0M7q9Xkor9n5Fj9B7q9d+Q9pMu5GyD4g8JcE"
        "/pLAXxL4SwJ/SeAvCfwlgb9k3vwlcuAvceQvudOhv+Q9i9xfco1Hf8kVBfKXvInxl1zM+EtWO/OXmPTZEcG4zpnlN1FcasoYu2/Z"
        "tT75SS6HfQv6SZ6Cev2Gs54MzbOf5Acu/SSfLpCf5G/SRj2Zp+ejXJPEu0m7PxKG/rzN0h6Aeg3qszhOEvuz68eJ2/T13ZG+vd+h"
        "vn2CtQ+Q+da9n/P8pxzaBWA9ikM5G6u2avNdtQeEiD1APk7arwLsOBXPsPtecr+2v8mXXeCIs30F7td55WD3sfZ2gQ5ruwDsV2pX"
        "XQTzZVVWv1zynbTfLPl52m8mQz3jIL8bL63U5LPaH2HojyHoj5ugXhut5YHmn4vm6J+LWu9vOz9eYeOXO3Oe+eVeSXnzywmMXy7G"
        "+OUqGb9cDeOXq2P8cg2BX85yHRlLBX45L365Jzz65Q568svpfjiws1ZXUn459MPJQ2T+nQJ5mFgH86G6jvHLfZzyy+l+OLC7Vm+i"
        "/HK6Hw7stNUtlF8O/XDyENh1qzug3vcEfrmc/HJbA7+cK7/cxR79cis4frll4JerdOiXuyBlXO8Wrn9EYvwUywvkHyll3iuqV+B+"
        "zKlfRPeHzDJ2x+Yc/SHNgT8k8IcE/hCuP6SZ4w/pCPwhlvviDkYudfjkD+nIsz+kBfwhbQ79IR3niT+kzcYf0sL4Qzo4/pCOgB/J"
        "qz+khcOPtCxQfqSN8Yd0+MyPtDjkRzpA72wrUn7ka0XOjzzukh8ZWmD8SGH9Iu75keZFxo900nbqUmu/hXwC/PLPwLjdq4+XmI3+"
        "v4cZf3N/PrCjGuUePP8Q4VTWQLslL4f5X0bsrneVqfcJrffo8qXWPK4zO+D+0fvhOest52s/6o+t1Whnh/32vZP+2tkFnrwImeJd"
        "/klddxza10Osff3SNNHXYDyydvYYM46fA/teLEb1t3E+HZxr8IhA/PzyHRCHf7X+95haz9uEMiv7eR9jN2f2S6P1ebKfd8PftfXk"
        "UcqOjutc58YP0fb0vg9S9nScL50b3+eTXf1VV3b11lUce/oq9MPMlz2dLKT5sqdHhFlKz1D02v9W1g+4Pgn7lV0lUE74vKxEFC4w"
        "3If6Guop++CzJ1yqyuGe8DK1HFKYWNSlMNqPjpH5cweWZ0j93hMmGq40d18Eri9V//73cH0LXP9FMq/CS9UVUAofzsTg+jL178/A"
        "9U1w/Rfg+nJ1nijXhdXfn4Tr9sB14Oe6AzmWz8L33fD9M/C9Gb4Pwne0rxP7n+ZXWGfnV3hTXngfKfa5gnA+8tAY/B3speuA46vu"
        "gr+DPbUa2/cTgf8hJ/9De+B/cOV/uMqj/2E9x/9wKfgf1jr0P7zJIRf01QXGBXXYcEFtPnFBT9twQW3nGRfUYcMF3QdcUG/ael58"
        "Z9ab3/ybs4E/LfCnBf60wJ8W+NMCf1rgTwv8aYX1pwV8kTN/2p0O/WnFzhd59afZ8UUtDvmifPvTvPJFX1skfNHwAuOLPlMgP9oB"
        "hi9q9okvas6RL+ooEF/U5hNf1BHwRY7sC20e+aLmRcYXVbr0207nyW97JvDbevLb/iQV+G2L2W97bJH4bb/qr5/D5Lf9n0Xit425"
        "9Ns2uPTbNjv029YwfluB8dvWMX7bJsZvW+mL39YvHkyKbS0IB4Z+W91PC/b56t0cv+1Vgd82J79tLPDbuvLb/nLWm9/2Z7PWftuf"
        "zBK7yI9nnfltX5q1Lt9/ePSffXvWaDfWx1eXbf92WfLLErV+a34sZn8rRVk/1lHb9x3N5sfqK2Xey/FjxW38WHHaj5XY38DRL2Mc"
        "PTLC6ONNHP2wxGSXJvpkk7X/ejPY0UqWwX3kOmWeLIH5eiYTnXsfbx/eRvkXdPvPVab9odKvaL9PgH6n2P9jBrtce1mDup6y70mC"
        "nFD2r8oLpdDbRePvUbATKX+PWtTzwFp9v6D8Kfmsrleo5boU+gnss3eB3U0qKdH2v889svRPyv9fiL/172uv/gbRbyV47lz3bDK/"
        "t3/HdVB+eP8orNs1AlM/kCOjd8J3eO6+COwTI6RePZFqtYelyFpRLV9ktbqDkCIXqb9HBLLRS8L+8QC0N56beVeMtB+uy1LsRbUe"
        "Sj9XCPo5RAee1NtbfU+ojFqfesRKoqeIl5O/i1cQPWquVKQcG2m/QTXatd9M+S96xKXwnD/Cc15jnjNNP2cFPucXcP8SoofN6Slh"
        "uC9C2oF5fwtlf+wRL4T7fsPc933mfXjf92B+rSD639z15Qb/n/4ejKdbBtf/grn+28zz8fpvMM9BfSTG/I7xeRHmd4zLCzG/N9P2"
        "r0MoF2ds5eKMUQ5HYNyG6XkgRf6R7Ee3kXJi/Dnu+/u2oZzYlEH5ScpJJkrfdhH81EROS6EqRs6R39n5HYVxaZQvihzX9n3v1ddl"
        "pSWTPdblN9tPD0F7bcoY9/t920i7KvNki+oHIuW6D/YZfdtKqL/3bScDXAp9Sv383gqUi49Ce10I+8ujtF2S026Xzc1u0dhem7G9"
        "Xs54aS/37dOr9U9IlRebIH7pNLE7bqt0Xa+QZb1eKnC9tmv1KqHqNQ71WuG6XiWW9fpKgeul6/dhql7PQb1qXNcrbFmvLxa4Xhdr"
        "9YpQ9RqEel3sqF5KfSKW9RkoaH0kYS/4P8gLD6xAfzTRz/bFSP8lbxIs/fRSTCTluInWl1h/oRT7bjpk+HtEeDFNr0e47ryWoX/H"
        "decPzO+47vye+R3tGmSdkSJlZJ2NlJN1N4J2E6Kv9177dxDPR/SM2tAzaaO/qvfaUnje59Xfe29+Km1cR3pvDqF9RP29M/S5NKs3"
        "KoqPFLqGap99MB4Krz8m0qz+2JQn/fFCSn8sJfpWZBkp31x/hKA/iL5VAe29FNrz7jTpvyj0X4zpvzK4Pk71V21oR9qop/Te3Mnp"
        "r/dDf73P3F9zHWbVX5Xz0l+3mPqrIU/9tcJTfzU57K8rmP66nOmv9Zz+uhT6a23a4J/S7Chol90B9ZdKrjb1X8289N8S0n+VAmWP"
        "MfVfE9N/8PeaCNN/0G+jYd1PcTHof2q/idBvIvSbWM7sa9h+e4PE24vQbyL0m8j22+spqt+2/ylF99urKet+I+fldW5/OWUdP0EM"
        "HOjfx3rsAn2Itc9UVLH+QW/x0PL6HPclml/lJbVeqP9j3JUyLqJMvUhcw1LNf1BiZafYSPtv2fVd0SOaYX9xv2E8vQCf2C694r9A"
        "f0iU3Yz16/beTyqc/DCUM0yer/gB1L+vX+KqvMq82pJFL8HymfWqkZTRbo/79GQ/+KXBfph8Dp4bIc+tuAzefxfsV0vI5yj4h+Uo"
        "2UfvgO+tN8PvMI9kmF+jt8D3MNEfdsD3Vknvf2UKJ0F/S14L9rHQ7zPKHa3XCVQ7K3LPOE73AV+hxGWr4wPiX2qrcV96MEXHc9bk"
        "GGdeU6A48zaPceZHM7zxTcdxHLWJM/fnOd1ZnpM9zvyoyzjzNibOnCxhuceZtzHxge7szs7jzH/nMX4zv+XEcdV9Ly9+YW/W+YF2"
        "Zvs4c4jTfYaJQ3yGiTs+NO6wX5fOS786jzNvtuRf9Dhzd+umJFxJPdc+zrwSxuF6aNcnHbbrkry0Kz+eu5KJ595kE89dx8RzN3Pi"
        "uZtdxnOHyGfsARiPXxasysGP0yd+2MRtdRCnv8kmTn86Y+xPdv7gvOTPlxe18eUt3rzN53jzPM+/LM+ZpuLN6yDevIeKK5GH6jjx"
        "5jvc1buvsPVG+7Yeb97sMt787VR8jjnevM4m3vxtYG9rzhjti/7Hm18F3zHevBG+o753BRVPx8abd9bjdbfMWsllKQT+1mHwm2px"
        "eFtmredHM/hBrP28d6HeCvMc4wKV91L72fprZun9VxsvzpzjTyYVzhb3Pu0m7n3oV0zc+4845fmx5e/Z4t6P+hr3/m8u495LZ437"
        "Yj3uPdd9Ki/u/Y1zlN5u2p+TgNf44zbcvDYeZii/vFGfnrHUy2ds4tpnMo6ec3yGiWvflLEap3p8xoxjfn3GijsHeRkfngH7P5FL"
        "yrlUYYgXVjl6iPPFc7L08wU47+/2p926j/DbjYpvP569HE6fg34QVm7HoZzY/rXr18C8IH4S9+eW1dDnlnHPK6vS9rmezitjxo/z"
        "uPeQ4EROyscbQC6HqfWXbcfO+kfOWY5fp3IAxp1UljhnjLe5S12Hs8X1NEF8U5Xg6f3auvqRc0Y7yenqGPl7F9wnkHF+Y9+bqHi+"
        "zr4QFfeUKK3U5K5ofN4qwVM5JSFMjSt2fDRWfZPEm90D8aTRbee8ve+d54z1PgV60elKXD9uoZ7Plgf1QSkUtYxH0uzYhnVNtduB"
        "nVm+BuURmb/sfEzu1O16lep7REpvQf3wlMX1oqHcKPek0MdFon/VceK6WiD+oYxj59otknlC5EAc9NQ48Bp4LiDaYSLCh0Xj+mYn"
        "f3G/ieuaUznMfd7mGOUHdrqOdXOex96f2HwmbVy3zHK5Jatc1tpjgwDc1ps5+6tXwV/bovFLYZAfqlxdab0vq1jpcN3bW+B1T1uX"
        "ZtLZyuN4/Rsi7WM+Nwb0kmHyntoq+jxLHK/yEBl38jF6vLB6ldPxw8oj5KXkIRgvy53pOdhO8jCOj7OCp3HA1Cdf48BUf5t6+qUX"
        "RoQf0/J0Wfb9Bspv5f6HDfa1dmEp5U9A/ep0Fdr5UW8YOOtt/ZHPEjnZJVrP+waQxzGOPH5XyFIer4PxDXabiHCY8g/ofgCf5fC9"
        "Psvhe53KYTI/eHLY3K51wDU2WJ5nq8ln5FjgXIfGVRup/l8s80+Xx2eyymO3z0U7mUkuw74N21UePgPymdXbO6j4InyO/ru13MZx"
        "6Hac6XJayOQipxtXbfA2PmzmpW/r9L0Ox8WJ7OVw+hzuOHh+Brhrkao/yi20O2P/I6+r8Rdgv0xA+VAvxn1c91piqOzurqTs2N3d"
        "JA63ezlPrl5tKY/lozXUftHp/jiu7ScaNH14qWFfuE/TQ2Cfe6yO0uu7V/8v0EtPZth4jTDEm6i/3yBw6nOBkJ/6iFp/VBjmj9G+"
        "9hbwV2wx2Es1+3b5GHNO1deBk4H4kf0TcA7esxn2uW8zPHfHRpQXJL5E8e+HDPJdKl3GaZdyV/XGuBbcL+q/T4A9L2yan+MwHyrh"
        "eZUGfw3GxcvHuyg5h+sDjmfk3BLA+Wnje8Pr1DmBUtkKRk5Pu/J36HaCu9+wshM0rirRnq/uk6uRk+16w2gvkIdJu3fWW9sN0A9x"
        "Gu3vTv0bUL720mpP9ZTALmz33mSJ7g818oVuyyuVruSMv7ClPMdxJwk0F3i6mvYLS+JGtd17ohep/WG29xM7DvqZsB+PQ/9p8T4R"
        "8vzGle3ad9Kvd3D04BpGD657w1t/1LxBjatKHFeS+nt7NEKVC9+j1KdZ0HlEjIMxtoNokEuNYMfC78iPnxLpflbi/oz+IHx+I4Cs"
        "2G7Kvj6ilUsUGq8jf78V5jt+V95TideJAnVdjLkuBtcZ778V1lPjdWG4zvi70q4h5jo17nsPtFcp9L8A/Y/9HhWp9lV4etEQB1AB"
        "/m5WD1D+rjznPojLrHgA+plg3MIa4EOTJKxLuA/iyRrXwriHuLI1EH95IMxcD/7IipBA1a9nbjyo450tD4wfqYSO/6rYhvNNhHFT"
        "aTkfT2E8KVynnSNQQtYZjGtT6k3iOYkecRe0Y3uEyBWMx0c/K/pJkxDXpsT71hn8qO2REuq5xyHeAM+hkeNkvt248RxZB2H9PX19"
        "DeH44f21lSROX5+/xO/rvXzWetKNVUNnBIOds2KdwMgrPBfhS2dIPeqgHn9h6lHH1OO3TD3+X8aoZ6D9HOM2uquIP6M7VJNd/3Hq"
        "z4DnJqrqBMv1vgrrFabkcRT0WtN6PwJ/j5F4f7TfSHB+jPH+LsP+huVr8RzCiLCSGt8oj5IPw3gH+3JiuT5v1HMoQteq748IZ8Gu"
        "0ETiPjhxCvLzpBzor0H9S3lfv8CPg+0R1hL5AuXbW439WEeNP41T/RTtpzPFHcN5PjLW63pd/30V5muX+vxfm/YjRv5YriLjuCdE"
        "y3GlnP2qH1Gk6ofnOrHniKCehuc2YXytuR1CVDskoB2U+JB+Q38iD90e/XmmyZM9KUTPv0qB8tPgOMP1TLnvEaM+Fsd1d90Zap9S"
        "iv3Xljbuy73z/dUg33CerrD04/vP90eZ94bUK5DPR/7WKeeP9+m8/7mA8xcCzl+r36Ln/PGcIa+cPz7HLedfB/e55fzxPqecP45/"
        "p5w/Xv8NznNYzh/lL8v54/kqLOffQOkPAecfcP7G9go4/4Dzd1uvgPNfzJw//s5y/rjusJw/rjss54/734Dzt9YfA86ffA84f7a/"
        "As4/4Pzzzvmb7CcdlB+o4Jx/g9e4ZeD8DeeOU5y/oV6q/lBsnP9D4J8H/4iJ82+YH86f5W20uGTg61G/0Th/kHejGsdPHDU74Hsr"
        "Y29GO4USt9xs0Ds0Tp/x0+wDXkDht9X+hfOqO1ceCvj8gM8P+PyAzy9IewV8vlc/y0Lh84lAC/j84pJX7vn83VS8Bp/P3+mu3guO"
        "z7+VvD9nPn8L2MnyzedfDd+Rz2+C7yLlR+Lx+fIxjC/E6293yenfmmdO/63kHPzNDZYctNM8dbget5eRgAfv3D6ce6Bx+4eg3b9v"
        "zccOY3zfDyBev2GeOf5/dsnxlxeI409RHD/mnzDz1eSgN+Sr28veKWTTu01cf5lgGS/qmus/4pCPOOET1/8Uv9yWHMXKLdo+zJIf"
        "B65fz+eXZ55/v0deotvdcxzz/JevFozxYLy8cecPp/8Znzj9h+eZ09+7wDl9Egehc/rv88jpb7Ph9G9fZJz+g6Ixfsucv5bH53/E"
        "JZ+/i+bzOefImPnQutz40P08PrQyJz7Ubt1xy4kmjhAOMfmktZ5t5vZjDrn9MxqfHnD7fnL7wPEeq8wzt58bDyoPxxhuP8dxEHD7"
        "lvI8d27/MY/c/gHg9uMBty8E3H7A7QfcfrZ5FHD7ArUvyR+3f02euP3LHXL7LQG3L3jn9s8XXl/XRyRGTufK7X/UkttHO25jFY/f"
        "73HH758AvepxGLeu+f2VnupbaH4f65s/jv864PhXczj+Wip+y57jv1P7Tvp3O/3+VSy/f5lHfr+Ww++vDvh9IeD3A36/WPn95x3y"
        "+0MBvy/4wO8PeeX3r2H4/Tfnid+/hMPvk/Oj/ef2f7OguH3kmrE/26O/KBJu/8qs3H5yJWsPyJXbl0Cu4fwkA7UmxszbmM/c/kAp"
        "815RvQLjA5zy+jqnP8vh9KOC9e9hOk6Bw+ejnoZ8PrYb68eRymJU+2DcCy8eP3G1Pj/U8yLEBsIV2fL0e6jfC89nfG+eePqtwNe0"
        "Al/zDuBrboX1/3ZyP8gL5PIwfhDbT/cffoesx2Gyjmn6Rpjw30mIg8f8dEp7/WWuvRR97ALD75pewsinnnCpWv6e8DJSzrCkPZ+M"
        "c+Ae9+L6Rfz/PWES2SfN3ReB6wlXAudr7MV89qSCUnip2j5SuIKsK3PXl6l/h/3d3ia4filcfyFpx7nrwoLO9cl7MW9wGXxvo+J1"
        "5L1M3vq9zfAd4rL2bqLsEfJewqnsA30Z24uNY1P8q6Lh79juu2A/gPsCKfR0JmT4e0T4vENeUc4Y61Ub2pcx1kvnFR9Qf++9GflO"
        "lsvZQ/bRofsy7LwsLl7xA6b5WZy84jug/+z4t5uo/qoNbckYx2HvzTdy+msz9NdbzP1VVLziZab+Kk5esdJhf13A9FcZ019RTn+F"
        "ob9KMob9wQLgFV8pcl7xp2nc32TnFX9Ic6bbv89wppMczvS7hDPd/p20pf90EO1Suyh/UsG5RY0zAPttznGjoxSHj+OS5RgLzy9+"
        "Kc3uR634RflZUv/erVXwvUPTg5pVvSBEX3dpoXjGR8h5ZPc2U35f1/mL38vkL4Z4TbkU8hfD9/nKXywPd2SMetFxg7xS94fPN2eM"
        "cTIRIU61y6NM3JZzbhLPDauz5iZhviXXWfv/TNxkte4fsY6bAG6S9GM/+pnPW35yGO4DO2wrLNxs+9jyPgPEoGrPhdWDXQPsJHnm"
        "wiICaaDa+B8FtK+p5RvglW8JXb6B/JbPnpuUs84PzKek/V7FG/cdVD8r58HUGdad0QaB3ldBfWvrST4sx7wftJferx0+t5tbfrKF"
        "kU8tGda+R9qnBvynbu1qW6n3xJdbP5fHVTrnAokAT9zW5JALrKXKxY4bjQusYcYDzOvRGt546C/K8eCe/2xi+M8WDv/Z4pL//Fam"
        "zhA/0a5an5V2/LS2vrQZ1ie02+F6liiH9i/NPo/N/bLNlXzTeMuBPM9Tx5xlE3CWd1P2K/TjsJylXu8dxTkeTZxli0vOkih4fM6y"
        "yYazvBHiK1ssOUscZ5LwOygvcPWMPEA5cEqz8xPeEs/HiAjDMM5LKPtyu4B6IuHN4wZuwjoP8sqUlfzW+cpmhq9clsqml3jnKyMp"
        "q3hD0/vKMU7qBMeeD3GhoUrKz+CeqyT7BJ2rfDu08w856+GPCsNRMv4YnaP8V5cc5U9ojnLAm59Ln49/gPZ6kfC4Jl6SOBDjMV6c"
        "W52zfLQNJI/yLjhnTzknV43rRP+la86twxnnBvHd8iXIu3VYxslGhHZ6f8Pxc+N6J4VayXurbfJCx9Ce4jCu1o4bdfociBPWzxPh"
        "8aOk/to5GWz8+QYiR9EfbpsXGvpLzwu9QduXhiG+UOl3eYS0Y8Vueh2rqGH1wxlqH2Bql4f55cpLXO/znOc8zPp1/eJMSf/UrsN1"
        "YCSTLf4N12szl9k6K3jwj8vPknGE8XxSyS3q8zAuQz33OmNVrk1MnFu1kEs5MD73USYeTfeHXzNrFXfJ8poYV3lj/SWCMd6ys76E"
        "8l/j83n8JuoNpzncgH8c579T+5TTEP+jt+eKWW/vv3DW2D5mrjM2S+lJg82U/MgX52nHd8ojUH/kPG+i9VPnnOcngfNs4thxNtnk"
        "Y+4F3rPOIe95D817MuuDbzzRoE88Echx3vrAy8eMdhTsV7dyz5yX+SrOfg/5zk2W3EgS4qMrOOdlVazirDcxznrzlE/rzaDD9WYk"
        "+3kO7rmi7LxnbY3L/Mxu9Ztj9HjCOFfveZnTQrZxgHqFqf85+ka+9Azf+c6HnbVXRPiZYLUu5M51tnC4zq0ezxnYfI7Iyd1idnnM"
        "44/uCFnKYxPX+SVK37fnOht85jor88x1xlxynRAPDHZBNo7HzHW2gZ0V5t/yjdnnX8B3MnK4yYbvbLPhO9sou5TOd7ZRXBPL5Xvn"
        "O2MZb3L6Sm/jpNg4T218bPKJ92zKynui3qSdx8DlPtsccZ9oH0D7Ce4fc+c/r+Pwn3U2vGSdDS95hQ3/CfYg2BfgflU+1uSSByUD"
        "IPkWgVM/Hg/qtX40D8rWI/kUbQ8z86HN1nwotFP3EeBDj0DczRGvfGgVp33KXdXfNz4U+3uojeZET3RR597gPvEUnGud2I98aId1"
        "PueYX/mc15y1sk801vB40FVnjfYJ+3zOoI9B3HuQz5mWs/YcKI6b3xEOtMwmnzPwPrYc6Cq7fM4tnHzOP/XIg77E4UH/g/CgZR55"
        "UJBHjYeAB4XvrnnQ9y1QHvQJaC8eD1rmEw8KXATaP9esh+8kzE24D7hUzzxo2TzxoE/p9Q54UIUHff8bguCEB21/g9SjDurhlQcF"
        "DnQAOFDRLQdaVxgO1PD3JoN/RCrjcaBM/lSwV2H8bAQi8VkOFP+O3IrrfM6c+BL5+bb85HOG9UjjQt8B5S62fM6P0PEaOhfa5o0L"
        "jWE+544iyefcwnCh/5fDhb7bZy6Uk88571woJ5/zYEdu+ZzhPvt8zjacqMDbx4HewnCi5nYK+FDDPz7PxPrrPgx/94sPBbmxcPhQ"
        "7fwVIh9t+VBcB53yoc1wvR0fivkjkQ9l4lb31sF35EORO+XxoWAPKjY+dKdHPnTnIudDXczPeeFDd7rkQ3cucj7URX/NCx+60yUf"
        "unOB8qHVtH3d1H/XM/0HnBqXD4V+XHB8aBnrD4Xz2Mo+SO0/FhwfqunNhA9FO5Ypv6WhfnVC8fOheJ5GsfChRZvvsgx4zjLob8hL"
        "JR8l47tz1UfTRrtG0fCb3LyXLQy/2Rbwm8p9EI+n5b9k2ofXjnq+RLf8ZhvDb7YUht+0zau2hC7fofyWzzu/2eyQ32yj+hn9whiv"
        "P3o5s++B+rrmN6G98sfl+pT/0nd+s7lA/GYDxBU1OeQ3m7Pzm6uY8QDzenQVbzz0F+V4MPObTTb8ZkOe8nfy+M3PaOtLm2F9MvOb"
        "LTb8ZlvGul+2uZJvfufL9M5vgl9X2EXZl9Dfa+Y3sd5dxTkeIU4p9zyZxEHB5zcbbPjNv4I4SsyT2cTwmy0Mv0m+s/JglMkDa89v"
        "kjh0nd9sFIzzks9vrrXhNzcx/GZtKpte4p3fXJayiifk85vk4BZzfsw6yI9JFHjvHCexg+oc5xegvX/AWRd/WBiOk6m3znGOu+Q4"
        "f0lznIe8+aXMHOePZ416PubBRHnNtgvKfylE+Mx4KebFvF3IGkfL5MUqWD5MLtfYZJkXs/sIj2tscMU1anlKqt+u7dMonvEEaceK"
        "e2i5zuVLeDyjX3yJV54xV74EuHvbvJnrLhKM/nfbvJlQrzisK43rllv3A+iDuP6hHYP3fNd5M008sbP8mfZ5M3f4wmei/i8J7YTP"
        "hLwJd5Xx+EzIawzxs+gv9p4/8xaHPGaHJY+J5yrx4h1ZHhP129NVgqfy2/OYL1D7Dp3HxPZb55HHfJMNj7ma8JhHNhUFh5kzf4nn"
        "8oU+QfOXjP+9PcbjLj9mzV0Cd7gLzudo1c7puZfmLm3yOubM+xzxifdB7vKIuzxuaP/gcZeJQeAzH7LWzzXOB7k+Lb+mHX9pnVcx"
        "eRjK45K/0+yb+eL9j3jM45Ur78/jL0eYfF4xehzzeB7Xetgxelwh5+A9vybyl5z8mi7523zpRb7zlw7zqufOX7Zw+Mtmhr/E9ee9"
        "HvnL9wT85YLgLzsC/lLIJ3/pNb9mwF8WZP9atPwlL+9miw1/2bYw+EvQT/bFmPybdtzlII+7hLiFTQKnXgXiLpG3RD2Ty1tusuYt"
        "oV26B4G3HIQ4lsHFylu20LzliFPekpePs8PnfJzXWnKXaHfg5+NsZPjLDhv+sjngLwUv/CWOozThL2M2/CXwNbb8ZY0df9nM8Jc4"
        "/l7xyF/+msNf/pLwlzGP/CXIp8YB4Bjgu2v+smOB8pf90F48/jLmE38J3EHe+cvYPPGXD+v1DvhLhb/8mEP+8h6f+Usi/7oP+c1f"
        "trjkL1ts+MsWa/4yFjXd3yVY8JeYhzPf/CU3H2ee+EtYj4qev+Tm5WzzJS9n4fnLFg5/2czwl/+Vnb802aEPw77yCfg8CJ8Pwuce"
        "+NwNn13Uea047jFeA+MYcZ+K9p7Eaoh3W10HevB02lbPSBv0MZhXUpToY3IfygnJ0n8jlfrMfUL74nsTg2PAJQD/ee9JiF9n+M8+"
        "G/4T7pP7aP5T07vLp9LG/jTFSVeiXCTlkasOgx2R9KNSrzOKnW7DE5Z2g/aScsH69yjn9zAV/8j+XYK/a/lIwyifn4D4voNa/I9y"
        "6yja+W4j43B0q74vlj5x2wHl/1+Vb/jyVQZO5np1P+WuP/EcJamMrPuyFi93EPY7wA0eilHl7ayHPLCHYP8zfBh+h/yr4PdRuOwa"
        "Q/9nK9dBi7xd2jmtsa/B/vAwxYPIQ09QXIg8dJDmQwYqYd+AcVhVRjnZLJWFjOvpOJZLWTdqQB7P/dvSWo/tQp6L3xMu50876D+a"
        "nKmB9sM8Ew/FqPgUlAtmPQD6a6BZMMofeWATbZ8caKLjGwYaqDgyeaBOMMoneaCGsvNLZWvo/clc8f9Tbcd6Ws8IuSy3yJRbZMot"
        "MuUWmXKLTLlFutxO+qPEMD5Qb8T+QD7KyXgtEazyCldRepk8TOTVGuTEN0xZ591bTXgsTV9Ce+uRibQx/tCoDyjrAeoDCRiXuP5i"
        "XFp7aYNKMthz6MTO5weHrpbLNXf3V/OUpzgF3GS5CPnfRMJNhkSyLyIbStM5G/BC9fxzg/4lxV7U8iWq+v0w6dcDTDyEFALu+sQU"
        "rJt1KuGM5xqg/NPigo/hdafhugupfV1EmCL7XXG52t/afojRg634vDoDnydfjtz4Unjet709by0+75tUvdrnWrncuE6vahOMcl55"
        "/hJoxzOZqBZPgs91yzMkDeuzcdxJ4ZMQxxKj/dKwz+i7SbOfpo37buQm+7aKME+PQjxlFaNPHs1YzacojAOWa9LO+3snrY+j/s6W"
        "3xy/+jS0IylvO9iJ+24KafsM1Y59jJTrPthX9d1UQv29b2sY4nRIfqbvLcdxNgjtBfIcnqP5+TjtdtncbBKN7bUZ2+vljJf2ct8+"
        "92v9E1LnJylfY/1psFtXuq5XyLJeLxW4Xndp9Sqh6jUO9Vrhul4llvX6SoHr9TatXmGqXs9BvWpc1ytsWa8vFrhe9Vq9IlS9BqFe"
        "Fzuql1KfiGV9BgpaH0nYS3GTuC61ixFazi/HPPVEHh2AeskniJ6zD/IEIc/L8l9SDM4X2UjrMWw8mxT7WTpk+Pvc+kjkt+35Io2g"
        "b2H++Ssojl4/X6RB/b335vUcjv5SwtGH1qZZfStf54vkpndVpFm9qzjzz59Nkf6zO6/izyljf9WG/itl1Ot7b34tZd1ff0iR/nol"
        "ZeqvPJ0vklt//TTF9ldx5p//psP+SjL99c9Mf32N019j0F+njHxVQc8Xya3/hlJGf0Hx5Z//W9JvtueLHKT7bfunmH57hNNvA6Tf"
        "tvenrO2UcYGNE+GdK6K2v9/nijTkZq/W7bE9pH/hPBjTeSKGeql6QJbzRNT6+XaeyHboD4myq7P+pN6HSIXx3CH9HBHyoN6GJa7K"
        "m/v5IW9LUX4N9KeC39U2r3wHk1ce/J1yDPLKw/f5yiu/D/il46UwPsBeU1uN+8uLU0b7j8aNRRn/H5wXj/mONL71cdR7YH4OkA5x"
        "zitemDLaPZCr2tHn1X/AnmORUbkWHkdbW38OeKbDlhwjcrTJJ3W5rtSjs+r1WWs7G+7jnXK04JcxcbQzs4zcsbbrlU/C+x4SjH5a"
        "c3xLJ7xvEvwWsA9dlitPSxpK52n7tPevtZC7+F6ptJfct9ImvyUnb1bB8lyOIA8K7aXxoCNpq37xK58Snhuq57m8lcyjKNgVoxBP"
        "C/5fzHOKdl2MjzO9v9un+Nn9HvOLdbt7jjxM2pvPfZL2r224BOTRGms5huMvSuydWn5VlucWBWoeyceg/3n5Zzm8aMUuOr7Z9B60"
        "815Pvy/OjCtbbnQnjxe1lhc6Lzpl2a6d9e/zxBkmykl/SUKb+hx7PvQkyC+PfKimH91E86ErgQ+FdV3nQ8l7WT4UfzfFY0Z5fCip"
        "b/75UMzXCe+D+CC9/S7xyIeutuFDq6nn8/iixGaiT0jgt3PCh6p6HfKhV6MfizyHncfJ+3W9j3CiIWp+4zzReFHdPpVm76e4UYw/"
        "DT3A4ZMOg72bx43q+TeN8zjOxPG3avE9PTQ3asspPZE2ro/eOaWDtnkRLblRx5zSgw7zdR7OKt+1dtnQT+yXXF50D/Cih615UTYf"
        "OMuhVGfXO/K2ng76s56655T2WPOizzP5OpnxKw+RcSgfo8ePf/k6H8wxXyeOj7NCtnEQ5Ov8sWX8gT0vCv4+Ey+K618lsx61eeRF"
        "W4AX7ebI45Mgj3m80rtDlvIY1hNFn65Tn3+Y2rfY6dGJ8sO5yWHe8zY/4U4Ow/zs3u9UDsM87baWv+Z2PQrzm7SvPS9K/C6JzTD/"
        "ll9FjQPT/AvkL55Lai1/NU6UtGttDavXg58L/F06HzpGrX/yMXpcJfY7lMvM+EI7ozx00KNc3uBtXCzW/S1vHBxn1mFGbu2L4npM"
        "+r11pUDHwR4j8lrnQWn9GPd/Gg+K+Rfgud177XjQa8Vs9iYeN2naX5u4yQ00D8qc8ygPQbmR+7wXuM8+3b4WFvTzkXlxgr6Vexkt"
        "N9HvjPxFohz2HX36/t3Ie+7Q4mLJdd0bXObXNDzXyHvKw2T/tEOLJwXuMwrcZ5THfV5At4/DdvCN/xyi46DkE9OUvMN1gR3PZg4U"
        "xomJA0X9xC8O9BoOB3oS5B6PA73yrCO7g8aBgp4VcKCWct6eA8VxlSpwHk7Uj2sY/fhljxzorzgc6H8GeTiFIA9nkIezWDnQXocc"
        "6G6fOVAi/+w50AtzWv8xvtA5D0qu5/Kgz8PfS0m8mDwEdmWx1HR/l9EPV0bbo4z5TYxyCPc1fP7zGob/vCp7/s3j5P3o70G9zDX/"
        "uRLLjfZ9Uu8DsB4l0a/0jMX6oNjRwU+t8Z836HqxHf+p3o/6qG/5N6Fd3PKf0A6Yf1PhQFXus+wXeeY+x9PG9UvnPtHvguvs6zT3"
        "GcV+a3XJffbnlf+cax9b7nOmqLnPcYb7HMuR+xyz4T6nHXKf4xA/cQbsgdCPAe9Jylf0vOfXzwveE+e/PAD8JMgFe95zN8N7djG8"
        "ZwfDe7YxvGcLw3s2u+I9tXKLDsstMuUWmXKLTLlFptwiU26RLnfx8J7QLsPTDO85zeE9pzi85ySX95wpUt5zJqc46C2LlPecsuE9"
        "px3yntN54z0bfOY9G1zxnrA+r8L1ulh5z4kFxntOFAnvOVHkvOdEjrznRJHznhM58p4TRc57TuTIe04UOe85sch5T5Dzmhxhec/J"
        "IuE938zwnldyeM/Lgfds4PCelwHveWnBeM/c9K7KBcJ7nnPID/6F4QdfZzi0P3E4tD8CP/iHgvGeufXXzxYI7/kth/01zvTXvzD9"
        "9XVOf30V+mts3njP3PpvuMh5z8865D0fZ3jPx5h+e5TTbw8B7znA4T07SL0c8J4zRcl73u0b7znjK+95R955zxlfec8bKd7TNl/8"
        "X8P+sFD54jm8Zmf1upTRbsPnNJvyxGlWF4jTLEsZ43TNnGYkRfQ6t5xmmsNpTrjkNGc4nOafGE6TY48rx/O1Pkn7V015yZbA+6by"
        "xGl+lIp3NnNyUM7obnIfcHLtsdus43CLjtecYnjNk2mr/vErnl7P30kWbC4H+Bhjhy2WPCcjM/7kN4H4NT6nOQ2cZi3Io9Xu4gsY"
        "7hLPq8sffzntkb+ctuEvpzn85W5PHB/6u6TYDhv+8gbBGFfpH3/Z5pC/HAP+cq1Ax0GOZeUvE0dG0kZ/Pb4nMUjG32nG7+4/h/kt"
        "Ko5P5zCxHZs8cpgNNhzmpbPGdsB623OZk665zBlLLnPSJZc55ROX+dEcucy4Sy6zc2FxmSdy4zK1PMyeecwrBet+yc5j2uZttFsn"
        "nyqSdfIpl+vkfHOXJxju8inU+7xyl38RPPU3U4+89bdD3qt70Gtezh9a+v3tOcsJDmd5kuEscb3Z6ZGzfD9wljs58nXMJ87yaWrf"
        "UfSc5YkcOUuOXOVyls8Dx8fk+TNzlnB+Z/VVVP97zYfL5SsLPN/s5Kv/fOU4h68EvxL4l3S+ctwfvpIZV7r8zY2vbKze4G08LNp1"
        "1itXOc7hKicYrnKK4SqnPXKV1+WJq7zChqucXlRcJXJXO/R4S5/5yskFyldOMHzlDCXvdL5yyoavnObwlWM+85Xv4PCVYzZ85Zaz"
        "juwKpfS5FQFfmStfieOqUm33wvGVJxm+EsdfxiNf+d8cvvL1gK8UAr4y4CuLla/sd8hXJnzmK4m+gXF33VXAWYb85iwnXHKWEzac"
        "5QTDWU4ynOUEw1lOzzNnOZ0nznLSMWc545GznMkLZzm9wDjLCQ5neZLhLEvfoPYtGmd5e5BfUzj/8msGnCWUL+AslX/jWK4gr2aQ"
        "V9PpeA3yavqZb2ZLkFdTCPJqBnk1oR5BXs0gr6YQ5NUM8moGeTXrhICzzJ/eFXCW5HvhOcvpgLNc0JzldMBZ5oGzXOh5Ne8u0rya"
        "dyywvJo3nud5NWvnOa/mkgLxmoINrzmbY17NP+c5r+Zvg7yaQpBXM8irGeTVNMY35j+v5vt9yqu5bZ7yam49T/NqrvXIc15kw3Ou"
        "DPJqCkFezSCvps/raZBXM8irKSzGvJrbPPKe7wzyagZ5NYO8mkFezcW9vw3yahK5HOTVDPJqCgsxr+a1OebVbAzyagrzkVczXSR5"
        "NV/xyH3+msN9/jLgPoWA+wy4z2LlPj/mkPu8J8irKQR5NYO8msWaV/PP2fNqmuwZC433JBXQeU8i2NhzoKWYz7znQJR5L3Ceg1O5"
        "cZ5wH4/zxPpq/Rhj+w3itu6JWcZHoV4URT3EYG/Yw8jXucsP7KhBfRSeu5PYH9fAPs0YP1gCfipFrWptsJTH/fi7Io9qzX/P4P5v"
        "9BDWB8bf4EHLeJf2ULlg/XuU83uYandz/EyYirdDThX5SnnkoMbjqHzqgGZnJXyqwd9I8an1ejzi9TmMu4XDpz63SPhUmvfMnU8F"
        "/nGgQzDKT3mgTTDKUXmgRTDK0/zzrJfR+yyNZ11P60khl/UUmXqKTD1Fpp6Lnn8tB/lJ2m3NSlpeR4Q3W+tFyMderctvVZ+Yq3+T"
        "4IRf/ST1e+Hjui+dJ361FeLyPwhxpndAXP6dsJ97P7kf9rEHYP+T3Eq3H+4LpdB3yP4qTPYlUpjI3ySc4y+Fr1NJmcvCZWokeDRM"
        "77dQr9wVNseRqFwoxtteg1zoFfQ+NSyqvFASrsO4WuU9f5m7X9nHX2D4XdvPMu/vCZeq7dQTXkbaIyxpzw+p7wW+qhv3PSSPQE+Y"
        "EEzS3H0RuJ7EvYO+1d0C16+A9liq9oMUriD7krnry9S/g/zsboLrl8L1F5L+mrsuLOjckdy9B66Dda0bOSnQt7p3U/NT7m6G7yXw"
        "fRN8B7tsd4emp4QN7YXt9AJ8KnllRMPfsd1Zv6IUejwTMvw9IjxG5KotT/WvDE+V5PBUXwee6mscngrO3QudKnKe6tgC4ak+Czyc"
        "HZ/zONVftaHH0sZx2Hvzo5z+egj6a8DcX0XFU/Wa+qs4eaoOh/11B9Nf25j+auX017uhv96VNuidC4Cnui5ttLsVH09VD3YxO57q"
        "Yrrftq9m+q2G028S6bftK9LW+/+7Sb0GdDtTQXmqSzAOZTKdiz1It3ecITzKw7o+QXFVhvrVCYXkqn6dYu2YVlyV/Cypf+9W0sBo"
        "j9P5qhB93aWF4qy+Szijwck0ZUdcZLwVnsOC+tBxg5xS7fNVuA//x5QxnoN3To88BNwVLAAKt07ifIg9eLQG9SS0T5Dfa+uJ3hgF"
        "f7gxPsBor9Y5rL9LGecvnvfDnhvtncf6PcQBfNqGxyKcp3zMhse6Wl8XlPp0VvWnrNtzzCce6wEyjiE/kS6/JjhcFvqbH8sab4Ln"
        "7Gh5oj1zWWSB07ksMrHMPAyUL0o2XvEapzzMeHYepuEeMt7gnAXl/CI1vgvyytnyMDfQ74sz7WzLw9yPPEyHYNVPEaGdivc0yVE8"
        "X3wD+OlDreR9drya2/hnvzi1YYyHGbfh1OC8V06+mMQGEn+E/jD3nNoGLT7NyKnJI6QdKx7U7N7kOyfeWpOLeYq7dhzfdzx7nLXr"
        "eE9bjg3k93pcJ0Ys7YLyceQ9w5TcN3Nc/8cjxwXjX/jRLMaNKVI6sX+Sw5UhzzXlD8+lxQF9a9YqvirZJdB+Zoj3MvNcU1njqsw8"
        "18kC81xsfj5sv+c98lxftuG5jjjkuUZ84rlGXPJc4954LvSf+M1zwXN3AQffugrbk+G5bPKE5cxzDfrMcw0WmOcqw/HgkeeC8weC"
        "PFI2PNcJJo6cGb8Bz+VPvy88nmvMYf4+XI9+6JHn+o4NzzViw3O1BTyXJ55rxCHPNcXhuUYCnkvwwnNNcXguiE+CeabzXFMLhOca"
        "CXguwU+ea4rDc40xPNc4w3NNLAyeC/SPfZr+MUHzXEcWej6/yTzn8xtZoFzXmCXXhedTsOPZzHNNcHiuKZ95rlMcnmvKhuc6edaN"
        "3SHI40fPT/c8F46ngXnO44fjb89Zb/2x+yw1rjSeq0f9PeC5Ap7LWL+A54L+nHee6zWHPNfLPvNc4CeGfLH5y+M35pLrGsvOdRn+"
        "3mTY50hlUdP9XQZ/OJ5DhPtH+VnkQWqocY5yCf+O8YR8zutahvNqsuG8JvPCeWn5X4CTSN4K5d5lsW4o9nXIV5Iz5wXv8Y/zmvSF"
        "88J+U7g/NT679Od55r3GHOb3e4CT3+9dLnmv/rxyX3PtY8t7zSwI3ms6R95r2ifea9oybss773WGrPcB7xXwXsL5y3uhvJIHgIcC"
        "OWbPe/UzvNeDDO+1h+G9djO8VxfDe3UwvFcbw3u1MLxXsyveS6un6LCeIlNPkamnyNRTZOopMvUUmXqKTD1Fpp4iXc/i4b0aHPNe"
        "M0XGe80EvFdeeK+GouS9UF90ynvh/skp79UM19vxXtgeyHvhfEHeq46anzpHxuO9KjU9JeC9CikHAt6LfC887zUT8F4LmveaCXiv"
        "PPBeHyD1csB7zeSV95oqGt5rZl54rymHvNeULe81kwfeSztny6CvqTwXxgWjfvDXYOdEzgvk4KjGcRF9Zwd8b2Xst5inU9E7mtV2"
        "ey1jbDfWD4L5P4/HoL9j5LrOmq/YcFkYj9PE4bImOVzWZI5c1rMcLmsqT1zW0zZc1pM5clmf5nBZbvNkzXC4rAPAZU1Y5mXi58sa"
        "oP0hjJxrjy2B9+YrX9YeKk7RzCFNAocEfu7QR8j9wCG1x263jqMrGh6JzZt10rJ/+DzSiCseCePTGle+Q4urojmkMYZDGjlPOaST"
        "zvJpra+l9rGO/YVgD4iDvoX5sxrXL7fuF/C/oHxD/5HpfVwucMolF+gsT5Y8MsFwVrx8WX/0xOno+shvCGcVs8uXNe0zX/UTh3zV"
        "NIevmnbFVyX2k/4+vVLwVH57vupFyp+s81XYfmMe+aqTNnzV/5glcpOMI6y3PW910jVvNWPJW530OX/WiEPe6kFOfP9RG96q1yVv"
        "dY9L3uqwz7zVE3nmrfod8lZHHfJWB214qwdBvz0a8FZO1lHgmtzzVtbx/P7xVv05xvXj+EgL2cZBwFv9zNKfZc9bTXB4qzGGt8L1"
        "6VceeaufA2+1S8y2/+LzVnc45K2+RO1j7HmrEZ95q6N55q0Ou+StTsL8HnfIW0EcPKwnjcs3wjgY94W3yhdX43b+6fsLImf8465O"
        "2nBXEA8E8q22itX/Mb/MNMNf4e8j0J9HfeavDucop2GcVF3pbZwUG3+ljY/xrOPDOYd1MiuHhfkK8FwmPo81zeGxJhZHfi0TjzVV"
        "pDzWCIfHGrHhsSYYHmvEZx7r5CLJszXD8Fi55tea9pnH+gaHx5q24bG+ftaNnUKzEwQ8lqXcd55f628LzGONMTwWjr9PeOSxHuDw"
        "WH0BjyUEPFbAYxUrj5VyyGOd8ZnHAj55IF/5tSZcclgTNhzWBMNhTTMc1oR1fi0ThzVtw2FN54nDmpp3DmvGI4c1kxcOa8onDmu6"
        "wBzWBIfDGmM4rAEOh0Xizf4/Uvo1Lg=="
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

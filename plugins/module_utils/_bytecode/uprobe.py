# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6264],
    "maps": (
        "control 3 owners 89 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 98 scratch_calls 122 tally 16 frames 17 frames 15 frames 49 frames 17 tally 7 tally 8 frames"
        " 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 TYPED 16 SEVERAL 20 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 A"
        "TTACHED_PER_CONTAINER 7 SAVES_ARGS 11 PID_NUMBERS 223 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEV"
        "EL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 14 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 19 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [6264, 6776],
    "maps": (
        "control 3 owners 89 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 98 scratch_calls 139 tally 16 frames 18 frames 15 frames 84 frames 17 tally 7 tally 8 frames"
        " 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 TYPED 16 SEVERAL 45 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 A"
        "TTACHED_PER_CONTAINER 6 SAVES_ARGS 12 PID_NUMBERS 251 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEV"
        "EL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 14 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 19 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [13040, 15800],
    "maps": (
        "control 3 paths 162 compared 374 owners 151 owners 21 owners 38 owner_levels 19 owners 43 owners 49 "
        "owner_levels 9 owners 22 owners 114 tally 129 control 17 control 88 events 7 control 13 control 497 "
        "rows 18 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OPE"
        "RAND0 17 OPERAND1 297 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 54 TYPED 3 OWNER"
        "_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_"
        "OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 "
        "OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEAD"
        "ER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 1"
        "6 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 22 BY 11 HOST_LEVEL 33 TYPED 3 MAX_"
        "EVENTS 18 EVENT_SIZE 17 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 H"
        "OST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TASK_GROUP_LEADER"
        " 85 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9"
        " PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 26 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 18 "
        "TYPE_OF_TASK_COMM 3 COLLECT_STACKS 74 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 626 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 179 TASK_TGID 1 TASK_PID 57 TASK_TGID 1 TASK_O"
        "WN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 247 CRED_UID 1 TASK_COMM 20 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 617 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 415 bpf_rdonly_cast 16 bpf_rdonly_cast 251 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1821",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [28840, 14336],
    "maps": (
        "control 3 compared 345 owners 152 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 114 tally 129 control 17 control 89 events 7 control 13 control 501 rows 18 bl"
        "ank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 13 PATHS 13 OPERAND0 17"
        " OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 55 TYPED 3 OWNER_MASK 14"
        " TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROU"
        "P_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HO"
        "ST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYP"
        "E_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_"
        "INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 22 BY 11 HOST_LEVEL 33 TYPED 3 MAX_EVENTS 1"
        "9 EVENT_SIZE 17 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDN"
        "S_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TASK_GROUP_LEADER 87 TASK"
        "_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NU"
        "MBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 27 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 18 TYPE_OF_"
        "TASK_COMM 3 COLLECT_STACKS 74 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 436 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 179 TASK_TGID 1 TASK_PID 58 TASK_TGID 1 TASK_O"
        "WN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 251 CRED_UID 1 TASK_COMM 20 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 427 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 416 bpf_rdonly_cast 16 bpf_rdonly_cast 255 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1636",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [43176, 14224],
    "maps": (
        "control 3 scratch_calls 65 frames 19 frames 27 frames 52 frames 9 paths 117 compared 367 owners 98 t"
        "ally 176 control 15 control 86 events 7 control 13 control 506 rows 15 blank 13 rows 6 rows 7 contro"
        "l 40"
    ),
    "constants": (
        "STOP_AFTER 11 TYPED 10 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 78 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 272 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 16 KEY_VAL"
        "UE 22 BY 12 HOST_LEVEL 31 MAX_EVENTS 22 EVENT_SIZE 16 HOST_LEVEL 19 TASK_GROUP_LEADER 14 TASK_THREAD"
        "_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 CASTS 34 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4 TAS"
        "K_GROUP_LEADER 84 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 29 TYPE_OF_TASK_OWN_CRED 3 CA"
        "STS 19 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 73 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 26 TASK_TGID 1 TASK_GROUP_LEADER 791 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 179 TASK_TGID 1 TASK_PID 55 TASK_TGID 1 TASK_OWN_CRED 186 CRED_UID 1 TASK_COMM 14"
        " TASK_COMM 3 TASK_OWN_CRED 246 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_get_current_task_btf 770 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 182 bpf_get_current_task_btf 56 bpf_get_current_task_btf 180 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 11 bpf_rdonly_cast 4 bpf_get_current_task_btf 242 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 19 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1624",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [57400, 14216],
    "maps": (
        "control 3 scratch_calls 64 frames 19 frames 27 frames 52 frames 9 paths 117 compared 367 owners 98 t"
        "ally 176 control 15 control 86 events 7 control 13 control 506 rows 15 blank 13 rows 6 rows 7 contro"
        "l 40"
    ),
    "constants": (
        "STOP_AFTER 11 TYPED 10 SEVERAL 17 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 78 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 272 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 16 KEY_VAL"
        "UE 22 BY 12 HOST_LEVEL 31 MAX_EVENTS 22 EVENT_SIZE 16 HOST_LEVEL 19 TASK_GROUP_LEADER 14 TASK_THREAD"
        "_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 CASTS 34 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4 TAS"
        "K_GROUP_LEADER 84 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 29 TYPE_OF_TASK_OWN_CRED 3 CA"
        "STS 19 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 73 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 26 TASK_TGID 1 TASK_GROUP_LEADER 790 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 179 TASK_TGID 1 TASK_PID 55 TASK_TGID 1 TASK_OWN_CRED 186 CRED_UID 1 TASK_COMM 14"
        " TASK_COMM 3 TASK_OWN_CRED 246 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_get_current_task_btf 769 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 182 bpf_get_current_task_btf 56 bpf_get_current_task_btf 180 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 11 bpf_rdonly_cast 4 bpf_get_current_task_btf 242 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 19 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1623",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [71616, 13328],
    "maps": (
        "control 3 scratch_calls 87 frames 19 frames 27 frames 64 frames 9 compared 333 owners 99 tally 177 c"
        "ontrol 16 control 85 events 7 control 13 control 508 rows 16 blank 13 rows 6 rows 7 control 40"
    ),
    "constants": (
        "STOP_AFTER 11 TYPED 10 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 76 SAVES_"
        "ARGS 30 VALUES 36 FILTERS 12 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 58 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 PID_NUMB"
        "ERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD"
        "_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 18 KEY_VALUE 22 BY"
        " 12 HOST_LEVEL 31 MAX_EVENTS 21 EVENT_SIZE 16 HOST_LEVEL 19 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 46 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TASK_GROUP_L"
        "EADER 93 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 28 TYPE_OF_TASK_OWN_CRED 3 CASTS 18 TY"
        "PE_OF_TASK_COMM 4 COLLECT_STACKS 74 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 27 TASK_TGID 1 TASK_GROUP_LEADER 674 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 181 TASK_TGID 1 TASK_PID 54 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 15"
        " TASK_COMM 3 TASK_OWN_CRED 254 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 26 bpf_get_current_task_btf 653 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 184 bpf_get_current_task_btf 55 bpf_get_current_task_btf 174 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 250 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 18 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1512",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [84944, 6240],
    "maps": (
        "control 3 owners 89 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 98 scratch_calls 198 tally 16 frames 17 frames 15 frames 49 frames 17 tally 7 tally 8 frames"
        " 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 14 TYPED 14 SEVERAL 20 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_C"
        "ONTAINER 7 SAVES_ARGS 11"
    ),
    "members": (
        "TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 13 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 19 bpf_rdonly_cast 147 bpf_rdonly_cast 319 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [91184, 6752],
    "maps": (
        "control 3 owners 89 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 98 scratch_calls 214 tally 18 frames 17 frames 15 frames 84 frames 17 tally 7 tally 8 frames"
        " 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 14 TYPED 14 SEVERAL 43 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_C"
        "ONTAINER 6 SAVES_ARGS 12"
    ),
    "members": (
        "TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 13 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 19 bpf_rdonly_cast 147 bpf_rdonly_cast 319 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [97936, 15696],
    "maps": (
        "control 3 paths 162 compared 374 owners 142 owners 21 owners 38 owner_levels 19 owners 43 owners 49 "
        "owner_levels 9 owners 22 owners 115 tally 124 control 17 control 88 events 7 control 13 control 497 "
        "rows 18 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OPE"
        "RAND0 17 OPERAND1 297 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 45 TYPED 3 OWNER"
        "_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_"
        "OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 "
        "OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TAS"
        "K_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_"
        "UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22 BY 11 HOST_LEVEL 33 TYPED 3 MAX_EVENTS 18 EVEN"
        "T_SIZE 17 HOST_LEVEL 18 TYPED 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO "
        "8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 T"
        "YPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TASK_GROUP_LEADER 85 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS "
        "42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 26 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_"
        "COMM 3 COLLECT_STACKS 74 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 617 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 99 TASK_TGID 1 TASK_PID 57 TASK_TGID 1 TASK_OW"
        "N_CRED 174 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 247 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 608 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 334 bpf_rdonly_cast 16 bpf_rdonly_cast 251 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1808",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [113632, 14208],
    "maps": (
        "control 3 compared 345 owners 143 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 115 tally 124 control 17 control 88 events 7 control 13 control 498 rows 18 bl"
        "ank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 13 PATHS 13 OPERAND0 17"
        " OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 46 TYPED 3 OWNER_MASK 14"
        " TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROU"
        "P_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HO"
        "ST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD"
        "_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR "
        "11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22 BY 12 HOST_LEVEL 32 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 1"
        "7 HOST_LEVEL 18 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NU"
        "MBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 "
        "CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TASK_GROUP_LEADER 87 TASK_THREAD_PID 10"
        " PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 25 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 18 TYPE_OF_TASK_COMM 3 C"
        "OLLECT_STACKS 76 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 427 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 99 TASK_TGID 1 TASK_PID 57 TASK_TGID 1 TASK_OW"
        "N_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 248 CRED_UID 1 TASK_COMM 20 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 418 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 335 bpf_rdonly_cast 16 bpf_rdonly_cast 252 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1621",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [127840, 14000],
    "maps": (
        "control 3 scratch_calls 64 frames 19 frames 27 frames 50 frames 9 paths 118 compared 367 owners 88 t"
        "ally 170 control 15 control 87 events 7 control 12 control 495 rows 15 blank 13 rows 6 rows 7 contro"
        "l 41"
    ),
    "constants": (
        "STOP_AFTER 11 TYPED 10 SEVERAL 17 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 77 SAVES_"
        "ARGS 23 VALUES 29 PATHS 8 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 272 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 44 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 11 CASTS 5 "
        "PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9"
        " TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 KEY_VALUE 22 BY 12 HO"
        "ST_LEVEL 32 MAX_EVENTS 21 EVENT_SIZE 16 HOST_LEVEL 20 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LE"
        "VEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TASK_GROUP_LEADER "
        "84 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 "
        "PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 29 TYPE_OF_TASK_OWN_CRED 3 CASTS 19 TYPE_OF_TA"
        "SK_COMM 4 COLLECT_STACKS 73 UNSIGNED 21 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 26 TASK_TGID 1 TASK_GROUP_LEADER 855 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 99 TASK_TGID 1 TASK_PID 55 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 15 "
        "TASK_COMM 3 TASK_OWN_CRED 241 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_get_current_task_btf 759 bpf_rdonly_cast 97 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 102 bpf_get_current_task_btf 56 bpf_get_current_task_btf 171 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 237 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 19 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1596",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [141840, 13128],
    "maps": (
        "control 3 scratch_calls 87 frames 19 frames 27 frames 62 frames 9 compared 334 owners 89 tally 175 c"
        "ontrol 15 control 87 events 7 control 13 control 495 rows 16 blank 13 rows 6 rows 7 control 40"
    ),
    "constants": (
        "STOP_AFTER 11 TYPED 10 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 29 VALUES 36 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 45 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 5 PID_NUMB"
        "ERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 12 PID_LEVEL 15 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF"
        "_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 14 COLLECT_EVENTS 17 KEY_VALUE 21 BY 12 HOST_LEVEL"
        " 33 MAX_EVENTS 21 EVENT_SIZE 16 HOST_LEVEL 19 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 H"
        "OST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4 TASK_GROUP_LEADER 88 TASK_"
        "THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUM"
        "BERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 30 TYPE_OF_TASK_OWN_CRED 3 CASTS 18 TYPE_OF_TASK_COMM"
        " 4 COLLECT_STACKS 74 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 27 TASK_TGID 1 TASK_GROUP_LEADER 745 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 98 TASK_TGID 1 TASK_PID 54 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 14 "
        "TASK_COMM 3 TASK_OWN_CRED 246 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 26 bpf_get_current_task_btf 642 bpf_rdonly_cast 104 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 101 bpf_get_current_task_btf 55 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 11 bpf_rdonly_cast 4 bpf_get_current_task_btf 242 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 18 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1488",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "5866c8c944922d5c5b4a4ac9d876f61fe2e28217658ee68c6568a7b77613226a",
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
        "eNrtnX18HFd572ekfZNiW29eaWVQLCWxrTgRkU1IFJfcrA1JlFCQGkWJgLq2shgH95pYTht7vG0t5dX49iWKITEOCZIcbJlCbLhQ"
        "p5de1vT2fhIKNC6U4tblg1ugBEjapOVSObZ2r3bO75mZc2bOzszuSlqb9T/y7M6eOXOe8/Kc53m+50k1Kvq/4yr7m1iyLZP9G6tT"
        "uH+pCfY3XKEo2zKZzCMz/8/+JKqE9c81/D6qBvW/MZX/fVQNsPsquvW/HW0V7Ln4/hP4m9wS15//CF1Xd2ecy7tH8pxa9pxx9jsN"
        "70F/B/G+qc3s7+aZ6rfO/N2Bv0J5wz1NaJ8qxfF5ySX36s85HGL3B5W1CtX/8uz9lfz9Nbg+HqL3ndJ/nxpH+86UPzXTvsdnmieC"
        "cob092H32cprKG45iRzlBCzliO00eBi/09gHPc3s72HWPYZl7RZUWEO0jKbZ80KsX6UGIR8V8sHfqHq5/j6pIdQb92kTrLwNbdSP"
        "p1z78ZSlH6ci6D8R1i+1kZj+t199FfVczOo59FP2+yr8blRWz0Wsnqhfzejc1PN4GOXuelUybrbnHB/JJRv5z5tz9/vUk+x6R4i9"
        "91Fcm3JNsfcIo/5DHttraG7ay94+mL8q+M+18Y3CvMSuj6P8xN7XXev1Ojdv3sSVO4jxR+UNol7HA/S8Ltbeq9F+FazdXsRfas8X"
        "8Xdr29vZ727v1X+XXDPAnoN52HZ//Vu4+hjyF+a/1AOCvB8Q5D30Bx7Hx8JZGR9RBXJWSc6vsfcZ68pY21U7OODYnjvwV3uOtVtL"
        "fTXqhXa5DL/H3+RK9nl4Zj6dqUYmHMB7r3Mut7/ixYz+N7IR7bbLWC96s78Le2tv1/l06I6SnqdylfOqpZxkNZNDVOln7VJJ45F9"
        "PlgXQDu2sPce7PH33kNz+97aOOt32XU121+0g2b/UXP0x/4KVf8bVK5lz1+M+wIYx/irTaBdLnOeJ7auu5r1lzXsucklA8a8lsyW"
        "C70kGvpZxqonkX50dDPfP4PK99h9eO/+SBCfL8V1JSef/oiKazbfDI4oxnybbQ9q35a2v0g76SnRyg/m1Mei6p3O42MNk2u/yhpY"
        "exB64gireOog5FnJ5unsvEt6085sOyqQB/72KwP6EwaP/ALj7t14vx9L1pWJtNPn4jpjrceUp3pUc/pkLMyXF4R+HlW/ndHnJxf9"
        "ql9V9ecFlT/U60v3bRii8eBvnZOPh9fQbrtZu4SE9gqhfzwWkKzH3dx6rB1k8qV9iKHv17O/HSvqDH0/W+LdM39fn7m3BvNpTaNE"
        "Hnh/es4g+h09Z7DOuR2pf7W0qVx/pXpursL9+Lt+32+lnftNCPMSe99BzEuDy/FcrAs9jSTvCqO+iyzjWZuIO/XLYRrftM/R2vaz"
        "8bLrZMa6riSXnHLs1/1qteL8eVjyecBl/FZCvuY+8Pnse+D+5IEzmVz7S5pPUk9g3sK8t75+dZqN+xi3300uGWbvt3Jnxkn+tL5H"
        "KzBfHGT10lZvw/d7cH0vrh/H9UZc78f1AK7HcN2N60lcx3F9DO39Av6ewN+XjPYI6uviNqwnTD7ZfpdtuaMYp0dHzf4c/b3bd2f/"
        "/+fa9c9eg/6Tvf+6gta3D2A8s+v1Qzdw8ymto+vbrsPnrP3Wj14r2Bt8Ph/zWzQ8Nc3KbTf2qbq+EGs3xmNW0nez59xE4wP95oSx"
        "v2+k/fNJ13qcnKmHdX7O2kGOYz49Dr0vW89sF0qpzvNCVh7/blnn1rddouT13IA5L1WgPbOPPI1xfHoz2kFYL6LK39raLbsuULsF"
        "lfs4u8zpmUXnDUv5UUXl5NevNuufaONsftAm2PhMtjN5J2PoD+PorxM78X0rvhfGI+pB+5Co+hVW33GMs4nH8fsu3N+J+zHOJsbw"
        "PcZXLI7vMc4mML7aMR5jvXjv56fzlQMn9zC/j5Ptd8V+QOv3+raQp/5gjIcQ7T997pNC1xdpHD7G5DNYy4/DxlrHcahNsHHWg3X5"
        "VjbfxpMr8xx/kRIdf4/Jxt+grb308Yf2onKy9ja9vBUorymGfvr+aSe7ZTR81zT2SdOO5bSinFoqp3eas1MKeiPpKdHwz/R1c/BR"
        "6GEye6axPhfJnum1nAl2H60vZL9KHHAuP7mS7XdqLoecXeyc1A6kBw7ieR1tL6ZJ/9L1yRD0yc2kn+I5Tc72Xtt73y+vz2zYb2le"
        "IrttoeXRfC2Ot8Ej7PctTWNp1u+eZfuKst+h7Hco+x3Kfoey36Hsdyj7Hcp+h7Lfoex3KPsdPNj7/6jsdyj7HS4Yv4NpZ8c+HXZ9"
        "rQn9/36z30Vc9hHbhHrOfL17A56vHRHKr2N+jKXNdn9Admjfzca90nMP3memPVrs7ZDZgN8fxf5CO+TsR6H1mOxayQPMHppaQev1"
        "yeL6TxTZPFRh6z/P6+uZR79Jheg3WZJmeiD6uZv/JCKUH4nYxumemYYPKu9j7ZmAHXe1+X3EYkfsV29Tqhz8HrS+in4PWkePts2S"
        "/8NYp5i+qQ2S/2MA1xH4Oe5SrHY+0x/SV5jd1ZjXfgI7ouD/aGyX2F35/mnzg9QL/dSvPTRcqB1WVYtqh42R/4L8Gv+P0+NEPWYH"
        "/m4KhPT+tClQx/T6QJS1d0DVr4PKZ9k4SFC5zK+wKRDU+2d05ncB3B/Uv38O93fj/gmmVwYW6RpzNPDpTBj3s/XvWdzfifs/hfur"
        "9ffL3lepf/5J3LcN9z2Fa/JnfALX9+J6H67juB7F9QCu/yTD+X0ecPP7XOrs91kOO2yjxO+zHH6fRmEeQb+NRv7Q2d+zHPNEo8Tf"
        "sxz+nkaJv2c5/D2Nvfj+BXwP/+py+G8bN+J75m9NNlL7amX/UF7+oTvK/iFf/qGrC/QPXSHxD7XBP9Tq0T/0Fo/+oS+X/UOO/qEn"
        "yv4hX/6h34Z/6CNp53Hx9fOivsPGRbvzuGhHf45Rf/7aeavdwZzXxlznlTEvfidh/xatgN9Jhd+pXuJ3qm6F/twu2R9EJPuAoKCH"
        "d2Zyx1MNZPj9gPP9ySWwe6l1+F2nEV+0EPP01IzGklwSl/y+m/MHUL8OKqts/XfjTLuSvT0JvTxrr49Y/DH9oZW6niQ+J4X1Qd/H"
        "6e39on5HqsGch7P94+6Zv2HBvpVtkdRzuC+Aelwh2YcvY393vwPj9l14bhD9IcjaNzZTzmceXvQf2f+/OPhrz7S86y/ZuKhVjHm+"
        "C/dZ940b4njOtdhn4nvRLpHahO+DuEa52fGhzy8Ke89NypT+flElqLL+ep7pjco09MZK1WrH3I32T2Gfe3cV2rPqb/Xvs/KusdgB"
        "dt9jtrtefkUVp89sUmvZ89Ur2ffqVez5Kumtq7j+qMXIHv02Tj/fpC5COS+inK8L5bzMl9NA5XwTv1/I9PEZPTWA3zF9vE14Punl"
        "l+J3C/C7rwq/+5rwPPrdVzHOFjN9fub+aovfznwO6eV1uP/Lwv1fFsqn+78olEP6aET4nPT8oPD5AGefMT+Pc3GW5M9MLHnFdT58"
        "xarnUX+t5Pt/NPA0Wz/WsnrWYD82tJbmpY8K89eYbR0Zs6xvqYdw3+1dxjy2TfeXdGWcnm+3V34M9VnA3nuSPU+sV/Z5Ffp8/YG8"
        "6ue/Xg+gXrWu9arU63XrHNUrgXotdq1XQK/XtXNUr17UK+Zar6Ber7Y5qteNqNdbXesV0uu1aE7qFVUaMP6vZPVYxx6Y3IvntSmc"
        "PrVsZt4Me6gX1SfVzdcr9bDzfGBvrya0C5uXsuvMTbo+zZ53XwO1WyX3/dC6APQr9ruXG0i/WMjWaeP6EmE+lcybDZJ5s0Eybzaw"
        "eTNrP8/WJLVKcfRrR6uYvYi+J31F9K9Fq76frrB8H1ROp9k+rYqtPzOrQxD2l5Dlvbbe/GfQl9n625L4Utrqd9l6cwjlfUH/fOud"
        "x/A9a8+td1bg+8/rn69PfC5t1Z+yelNWEYhWfkqxfr4DdnqbfgX9aTf0mM2V0LM+g34ThJ5FelQfnoN9eTQg06M+mRb1qM5Z0qMW"
        "cHpUCHoU7IAK7G8K6R81aOdFaMeHIbcw5BYR5FaF+3dzcmpJ/H7a2v+23pmUyGkn5LTDLqcZQUUrN9vkVDuncvqQTU7tsySnxQXJ"
        "qcejnG4X5NQtyOkWiZzeBTmts/qRDXsS2Z034P2jgU6b3GIOctu9WpCXuH+5VtifGPp5pbGv4eR1+dts8mq173+GN8AuRPuno/g+"
        "FhTkdScvz+x+8a2Yt3U5qZCTCjmp1YI+DzldQXJifqeoCjmpkJMqyOmKKC+nvgZeTuvqeDmtIzktYnLqWyjxAyeE9fkU4hZOcjyO"
        "yecQr0P8zmSGWz8/Yu6vWi3742gV+0/Ksq8KW/epFruiLmfYpbTr89TXDf/Rv+n2vVTCeb/cX7WI72/ivh3rmtZgt0uR3hKHXrDd"
        "0r9exF9q163q96eZPKKcHUfch2/dzl4w9SFzPorDH6J/v2Khr/pm2/kmh3qTHkP1s+stL06THmeNk0sNwy5G48Uyn2bLrYEdQbsb"
        "+kcl+3sUdj0tzBSpDbjuwTjWMK40jLejN+M6wCbSDbjuiZryzg7p1G/w82x/xc8z2V/0vEPh2jka5P06O2CvzMYV6/0BdpiWRoqf"
        "OTzNxyPW5hknXVvcOOmILD6tu8A46dx6uWnfHHOJky5OOYkc5eSOk8bvdqK/YF8ij5Pu5uP6RgqNk+4W4tv82V2J/4xWQR8fdYmT"
        "ht8nNeIx/nBkbuppxkmfcYmTrpXEScf5z2O5+33qUSGO81Ehbnak0Djp2W0v73HSIr/BrsnvlDjgb50046TjfJw0yrPHSUfyjJOO"
        "IU66y2OcdNw5TjqSO27XFiftOj4Wzsr4kMdJR4Q46S6XOOmYECcdl8RJx/OLk64ie/JeY73otca1Rfh1SoxTdZ1PB+/wN08Nze08"
        "laucM1ycdAxx0ps4+702HnOOkx7aUNLzszbeJcRJx33GSb/bMb7IjJOOucRJv5P1lzVx7B+6+DhpI64CcdKS8U7904iTxnv3V1Gc"
        "9DW4pjjpDlyTnncVm+cs5whk+Hgt3LfpvLP/E37HCfgPjXjCDeedx0ccfkdnf+fdpK8Szwd/sm1f29Z3nt+3yTi+gxK/KuK0n4Ce"
        "OmqP0z7jKT6a6fOD4z/i47Srviupz987fp4rTnusqHHaf+kzTnv5eWvcgxmn7XM/Kh2PFKfdfN6p3tHwb7P2fVIWp13Lx2nL4rOX"
        "s32KLE6D4jNschgy7d7WdYv6m2uc9hMUp32H4tRfg0oPv0+x2Sfew8p/yiXuxij3FY4bs+4fXnHch7ySez+z95WMp3Im2X3aKMXf"
        "dGWc3teMx5A89yF5vR3jViZeQRzOcmMf6Rh/D32Y9PLkLsnzE8Vpt8QuebtZ32NwMnc9vJajTbD2FterQdST2r+lnebz53PGidP6"
        "K5a3vu25c45y9G2XevqcNe7kbn0dzhXfUq84PVcbb8d68h7FVz2M+O6956x2ktON3SzedYKV21H/TuO52Xkz+z1rv4fOWe1Dovyo"
        "ntHKsKPdzdV+VSexlydMf0CtXj570CC4hwTOHbLaGbNxjtGKVRXWz7NyvQH6CPPHsXbfsJrKec5WzlG9nHZbOe+0lLPBiC+f5OLl"
        "svI9nP292lphbZ+UEGdi2EsrfqKy+Qf+T2Fd6A+/R3XuJ6dZ3MtELc+zrODtTGRPmtGbVGu86vo2k2/ROYRQb864M22iFfuRuGM/"
        "6Lh8AeLTWl367w3n/O1b336O1f+uCqffiesY6QWkt2fLeUjXGxZw73c6Vgv7k1i/ZT7rtxT1Y4b4ZDXzqxryFPiR/khEYkd81pM8"
        "g4i0o3XUbZ6nfTytn17ne2l5a5jvp6bBY3mHWDkJSXni75NrptLWdcHFDjgzj7ajvdk+ZHME83iEXxdo/qL9c0fsbdy+LqvPBDB+"
        "9fW00XnfW9PorIfM1voqjiPXddZYB+M56+W3XBoftnhX6CW0r2xpUBVre9O6Su2ujUdwP9+Pkrs86l9Cf6J1QhtHv2nwpldRO3XE"
        "VhbWDy5WPUsm78Ps9y1oEHp/0a9Bdj1af2idofMCkqjf4ChvB0lczgwNiftrOTtU4n42fycaZPPnAsfPtbHaTG47q7CvQv2M/U6t"
        "wsXNZO+rsd4HvS7RwOKkEpUxSf0u8fZ8isuh+aqNrafZZo5wn7dzcT4UlxOGnI7Db5Ytt9ZSLsXFZrn+jZb9E62bdF7DbsQ9kV3R"
        "jEuGfx9yrXnMvj7q+t2DKA/+3eT1nYaf83Xdz1mjP78/cAWzQ0r256mn+H0r7Yey7zecwx+7SWnS9VCa5+439KDFtvGo15fscfWs"
        "QTZV8PNYtpxhff+lcs8n/63I3RHPWbOWjyez17OCq2eyqdPwSw1b5Ja1L0Z0/eEbmU7IS4Weo1r0s9M4d5P0t+xzH7bYAU+D5wwq"
        "kTc5PSLC74PtekRvfnqErLw1nf70CKwzib1e9Qg2n6egv1KcgTjPJXfBz7Hd2Q5q6A80z69sxX7pGoldXOHWOXE9ST0m2GHEdaUp"
        "t53DC0eT1/qyt8D15f589Qolr3WG4v1pP1cjnPvj2Z5zkO9XqS7e3u9Xn6Bx2FF/pZKrH9RI/Jz0uat++dD86JfFsmvRumWcrxCm"
        "+fnNtNPnpl4Be+Qkm88SS74EffCYbR9+SN+HX8P1H+v32focN9bnmtzrtlSv8GevNfUJldMnErv+gr1H9Qu295jQ36NR6Bd8vFbW"
        "zqvHn4XqJO9R7aueVK6hdwjPDSoBm5xPQM5WvYPqe1w4tzuK9VU7BH7RZieo92fnMvxIHWe5fX6TaOeq5O1cTWTnWn42p30k3Ota"
        "nzHH+lQKdgeSf0wpxL5I3J5bfVKVpl/fygv7fQ+x/tFwLKceTno96SHJleBWSc9f+QvI/XXuPKekZB6i/hlFnCTtL/pVsvMyw+Cm"
        "0GKmT1UokvrdivvrhPcS5XFG6I//MuXHjxxV/mmK62e11M/+YcraLtHQO2zj0uqv6riHP/+E1kfS+7LxyFY/JpXbcYt9Hx404jtU"
        "pWMx+/5WjFe6zpZfS/epCndfRLgvgvusv7+V+BnLfQHcZ/08TFyS5b7s9TJVNfRafT1ZrXDj9b42Pg7LpgciHnAp4hPJb33fnWSn"
        "xLyFuPGliCfcvVa4H8+tWadw9bXZvymOHPZpip/J7geyduKj2B8cDyqIC2bj427EC/RHEC/7G2Z/z77n5iD2Eb2QO/YLKcRF9iP+"
        "l8o9jH4QBIeiDbH+fOPacxy3efrWGDsHA89vqf23DO9fZ3EDhdcvZNSPsysb7VXNtZfBsQy1ot5TQr1bhXr/XKj3T9n9G3H/zIYp"
        "e99hhdWXxktHSOXsw1s38fGiG9APljaQX4N9cfr6Wsf55Mb6DVM0vrJF1sBem40/a1fs5yQElfdPWffh+XLbpl8H/PagEE9mO7cI"
        "/q5B8NsxZ3676Oc2jZr73+ct+8iYItwP+VN7BJXVznYF8rusNvujvi9Wr9Y5GjrnmM4/duesa0uMs/7WPHHWa8GdvA/r183gTm7B"
        "vPXr7PcYN8SlUfuY7flyhvx2NRj/ND9WW+Zn4iuy7fjLLKcXVHUSjD6n8el0nlFAYecZsfODouB4VP06qIBX3Ef2sSVMLwgEcT5R"
        "Hc41Iu6iEfd3c/ah7HlGYdipIri/Sv8ecTT76DyjRbh/AWu/mfsCioXX20ecHvSWfb1cnIq2T+D19sVxjXijfV3cfkHbxzi+HVhn"
        "Sf5iXFZWv1Yt36fQ/7L+WL09K+m+fZkKy/d0jpI7r7czY32vlsQDGet7mbze/frnW+/cnrG+l8kX3cfOEUt8NGMdh6XD633QNh5L"
        "k9e7BXJz48DWcnJqSdyUsfa/rXfeKJHTGsjpBrucSoLXW26TU2nyenUe5bRAkFO1IKeIRE5ByClgtc+UIK/3eonzev/kkdf7nsDr"
        "fVfg9b4j4fVOgtd7Oe0U90H+7OSBTpxL9SHB/lMgv4fzPw1+j/RJ4ve2m3L0xO9dV2ic1POsP9zvrIfNHb/3DOTlwu/dA37vd8z5"
        "Ka5Y+L3lc8XvPZbm/FR++b27BH6P/Okh8Hu4nit+TzuC/i5yfIh3zPJder8A39PSRPafD6etdszS5/gGyhxfXhzfQJE5voELhOOb"
        "3XpSv0psyZfj6/LI8SEO4THer3P0Mdp/CByfq1wXzYtcvXN8XQLH11Ukjq9rljk+nOO3pt0jxyfIv5Gf/2RcmcmP+eT4hoo7Prxz"
        "fO0uHF+rwPF1STi+rhLh+AaKzPENlAjH1yrh+FpnieMbmGWOr13g+LqKzPG1euT4urCPaC9xjo+dGyzn+HoFju/Saefx0VUkjq9+"
        "mt+/DZQ5PmU2OL4fzxHHd+oC4/gGCuT4Bi5yjq894/S+ZY5vtji+dheOb8Anxzcg4fgS5wuJs7Hkh2fndSPu0OT4en1yfDhfQP11"
        "f/FNhr/3tvNc3IrB8cUQ33QjH99kcHzrzlvtRLPG8QnzIdnzXDk+i72RcXzXVVg/t3N8vc4cn6UcxvF12MrJyfENmes64/iW8Rzf"
        "dt6+TXpltOJVcHw491yYF/tD75NwfD9w5r4EPczMZ9OLefgfC+T54gXyfNSP/8snL/cGeLkPzDLPR/X7oc/6fR/1u6XCul835OqZ"
        "5xsv83x58XytPnm+zl8Rnq+zyDxfqwvP1+nC83WWeb4LSd+Sydszz9cp4fm6JDzfQInwfF0eeT7cB/2ueDxf1yzxfF0eeT6cmwe/"
        "3G5ULHWHGLeFfCb5cn1BcH1BcH3BZWWuLxfXB7kY53MZfN9fS/i+uAvf1y7wfX/lk+/rLjLfF59lvi/ije/bAr4MdkiyR9r1COR3"
        "3wJ+q3G1Y1yQlVe7GHguU7+YSueql99yZe1N+2Va31sGK4T26eXmYZo3zM+7ufMG8ub+Dgncn6F3RArk/lbk7idu+ofLOC2a/uGR"
        "90zkUQ9vnN9/cZwfxYXTvp7iUw0efrKd5/3WHLPt1zneL8SvKyXH+20ReD9LPT3xfmHwfuFS5/26XHi/WIG8308kvF/Mhfc7U+b9"
        "lLng/QYkvF+nT96vS+D9Ps70uaLzftQfP3XWj785qjx5lutnBu+376y1Xcq838XN+6XuRVykjPsz8kAWm/tD/jA37i8kcH9GPstX"
        "M8WpX9ioH2d/pviWR8nP4Mb//Zcz/2fU/2dC/V+ZJ/6v6SyNN2/8X91Z6z7bnH/aXdeDdi95W23+WCFva6Msb+tYmlv/qk+lneMh"
        "9iMuPuToZ8YwNfbDPQ76zyKHOFC6T9u+H/Vh+dIpD3dy5eOSfLLVkngJF25RdZ5PopVBmx89yy1Sfm3K366N7YFdneUhS26ZTFM8"
        "SbZI4hRm2ku/72i9uT5Ff+/23dn//7l2/bPX4PPs766z+MP8xw0hD6Rhf2P1W99WxcWLUP0p7zr5v7WJ/ficNUhqv2LEQ8Us4zNX"
        "vfY4+E0pLjEa+QLW1/0cl6CNP87xCdr4Ho5ToDzX5rpfb13n4hSfgfX0BNVLzMPe00btwsql66TPOK1+8ISGXg6/k4Z5LbmlHfWO"
        "oPwX0pz9XqI/aSNx3H8vft+F64247uTjOEba+f3ySCuusT8eieEa521U8X68ZDONS+Zo1EJC/VWf9VeF+qtC/VWh/qpQf1Wov8rX"
        "34t8Ki39xcinDfnQPtRL/610nPdOYt4jToDNj0sH6XvZfPlSmvNjGvtfe/7oM+lMhvQcI390CLwjeIf+sNf80c/nzTXr9Sg617xq"
        "nrjmH4DPexXr5g/B5/0IetnPIE8m391of/f80Uyuu4V4gGgFON7JU+gvrToxS+uRGf/YAv8E3fdV3LeA00+Cylf0v8vUBl3uhh4m"
        "2NOz15UO+gLx8lo75Y1fhPI+W1h5l1N5h7n36lcr9Mg+bZyti5QnmuZ9Me86xVNQuYmVxcrXzPaHxc/XfCJttftrz51IOz3fHu/4"
        "IOozV/mavdbrPtRrrvI1e63Xb6Jec5Wv2Wu9bkO95ipfs9d6XYd6zVW+Zm/1MvM1Mz2jdPI116Jd8s3XzOZzM19ziJu3s/sMbh5s"
        "6OX2QXR+RvHyLv9SyLv8C495l/+bkHf5nZK8yzcg73KXJE/sO5An9tpZz7us6ye+zwdou0DyLi/wmM83LOTzDQr5fCslclIgp8y0"
        "TU5FPschPzm9Oi3KqTTPcfjetDc5fXual9PJaV5OfzPtLKdvTDM5/fW0xU4xq+c46PLyfY7Dn9nk1aqU0jkOE0xOruc4PMPLqe9p"
        "Xk7rPsnLyTjH4Ukmp75PMDnZeJAi510Wz22g+HQf5zbocqZzG7ry80eZ8egPMPnncW6DXo+induwyVve5Qddzm1oX+irvvmf29Dj"
        "nHcZ9mvXcxsGhHMboA9pEZzbgOt5y7vsel7DNdNsX8jsSynEPxi8oBCPGavi5Wj4CybY71vaFht291x5X01ObOm01c9G+V83jNJ4"
        "8GmHNTgR8GIjxIv9HP7zOv15gyOmXcXqx2tpW8ja48j+jJPdhebf1BOmvTj7PuvrQ9O57E7eucUzacf5ve1NIf+gs50rqo5w/gC7"
        "3R3noT2IfeZIvvwi2zCY/GKLxO+Bfe1jzvEaZM935fBWfNiIh3XktBoldrJBxdE/Qu3nyuE9SBzeXYpT+weVPsUa32d//x7+/T1y"
        "eMWKP/NcHsWbjxCHx/aV4vu6cXjJlWweoHXNP493ZU450zwl4wWMeWq+48UPv1JcTmCCyUPO6TH5tKygef2zLpzeKcfy1rdtLYjT"
        "iyJvq26vzTjMh9UnMB/WObaDdpj576Lh25T89KB+Ry6vo+nX+Pgjg8fr8cTjGfXyweVxeorf/HoPkh1Wll/vhpz59TYYXJ8sr96q"
        "AvPqXekxr95rqpLDj9Ov3qHCLo1+8UPV0Z8t8BBmPr0f8PzdkDf+juxmp68w/JFsPbgs7tgPOi5n6+bpxa2O/TYaDp33N06U86z+"
        "v1VU/o7midP1PIcXDf+HT/7uVfB3t4O/e8nxfLz+cFjh5TfpLD/Un+KRZ/aD3Lppm8dDzuMxWc3seL7j47fI4uP3uPJNTvHKbuug"
        "PU5+2Cd/x+ab5K7H09Z+T9yOPW6erYsdTasgD/zuouPvdqaLuq6OT6ad9D7SR6hdtQn23JZ6MU4e30MvMePk6XPYnQ/y/cy3fib0"
        "u+SSY476mBk/P5wft9fUUdT+c/HqY5M59THSwwy7g9C/SH7aoWNc/+lpVLj1SzvI5l2D6zPOOWL6m8H1JWq5fXsiwXN95vx8Sc79"
        "oSyuXrZPk8XVa5Os3on94Pciufm9RyTrnuy5SfDwtjj5GPF7iDcdMeXYqtj5vdTH8D1xe2F+vaXfa88hLgH2Kmk+Pvj5anba11dd"
        "H9xOfnvUtyvPfHyICyO/ItXTN7dnxMUvdo6Dwf5s3rm9mJiPj/WvrPqh83phWT4+ptfJeT3oSwav9y2e13M9B+CF/PQR6TkAY/70"
        "kQm/5wCwdSi5cpjbp9vnt5M55zczDx9bJ4w8fIJ9kOJ5xHVEO4zn+8y/N1t59/LXR4bTuerlm9eDP2FHFc+F03reMirLwwd94+BY"
        "YXrGEWf9NrWP5LknL71Cm6B+cmXOflHTLOkPzR77w7756Q+u51Pt89ZeNk7PiKufdsnHB33AJQ+fYcdQV3H9SJ6Pb9G86A9uefjM"
        "94gJ/UKWj6+huPpHkTg9eg+D16si/Q5+A+L1jpxJ8/aGmjztY2+cdbaPkd2Q+Vvd7Cn+ebwAb6c4hHW3keTfrBRmd5wfLk98D1c+"
        "z6Kn8Xwexq+NzwPX4JnPewl2NSEfX1WefF6jjM+j8XfYJ583LuHznuX5vCoJnwf9seMJPq+VZz7vtouczxt13m+XXD6+j+O+OePy"
        "PObjm3Uub5by8YWEfHxGvZGP73HcL+PxqgQe7xOF8nhX+OTxLi3zeIp3Hq/M4UnW5wuGw/timcNTyhxemcOjdv9V4/BWlzk8pczh"
        "lTm8MofnrV5lDq/M4ZU5vNnn8G4SOLwbJRzeGnB4N0j4ruvAd72jRDm8yy4QDm+hRw4vInB4IYHDC0jkpEJOil1OJcHhvXaBcHin"
        "PHJ43xE4vL8VOLyXJRzeN8HhfaPEObzjJc7hHfTI4T0rcHifEji8AxIO7ylweE/+inJ4O0qEw/vwBcbh9f6Kc3id88zhtc4xh1fv"
        "wuEtypPDC88yh3euzOEpZQ6vzOGVOTynuMjicXgfLZDD+/A8c3h3+eTwesscnlLm8Arn8MI+OTx1jjm8//TJ4b1W5vDKHF6Zwytz"
        "eGUOr8zhlTm8Moen/734Oby/KXN4SpnDK3N4Qr3LHF7O9yxzeMXVH8oc3mxxeP9R5vCUModXPA5v0ieHNyHh8D5d5vCUModX5vAu"
        "Fg5vmU8Obynj8JpF/Wu+ObwTHIdH8QV2ey34nC0v5ebxBDt4j7H+VTjqfWL8rfYU/PWWOJ+IIo8Xpv21tb4zX+/e0Ej6PMp9ghkU"
        "lrbx8a3E0d3N4iSUnuWOetIwfZ7V51vs32c2oNyjQ/Q+4M227HGMs+ivcM5f3I94X/vnAU5+9riNALdeEE9I3Jt2CLzbAbYv2QHu"
        "4ihxQNXgB1WzfI4fbDPXoevyiVsx9DNwCYOkBwr84KCEHxyU8IMfMe1befGDVbw9LFr1dH784KgLPxiaa36Q9+Mlm9F+T5G9B/zd"
        "aISLf5Dzd+x9tNEB3D+M3/fieieuu3G9DddxXIPXGxV4vVGB1xsVeL3RVlyD1xsVeMPQcv49jfmGlaOFhfdVfb6vKryvKryvKrxv"
        "qfCJowKf2Jwfn6h9hs0Xot0rWsU+WLqTn8eDSqezXZj87avNeVy3a6orWXy8K2fYUmKcYeM8cYbvQ/z4B6EP3IH48T7ome9nv4f+"
        "uXuxzJ4PzjDA7BHRAJuXiXeJBt6hkxvLAlX6zisMPVO0d2evxbhfnd+jeNC3E793laF/sbh8VedWUu/i2yf7nF9m+ZwZ/esSy+ek"
        "t4nP3xQI6e2zKVDH2iEQNcqv0J8LTqmP/CaMq94UYCRNdOZ3QdzP4rQbcX835zeIBhbp7Z/1X0Rwf5X+PebVvk7cvwj3L2Bymrkv"
        "oJgcjNa3DfdhvesjXgd6Xd+93DjV+uK4rsR1F2dP0voGDD0mYGkvaqcX8TdrZ1Et31O7Z+N69PaspPv2ZCos3weVRzO0/87N93xJ"
        "4Hu+KOF7joLveV7CjfwpuJHPlijf89QFwvc86JHv+X2B70kKfI8mkdMDkNPvlijfc49NTqXJ97zXo5y6BTndIsjp3RI5rYWc4lY/"
        "TgnyPVfb5NWqlBLfE8O+143vaeDl1FfHy2ldDS8ng+9hefHW912Sdup/yQPMThoNfUjYNxfI+WD/ZHA+ZM8mzscS9+iJ87k+P/u2"
        "yTX8fNoa5zN/nM8/euN8toPz+ZA5L8UVC+ezYq44n79y5nyGYc+kcSPjfO4WOB/YX7QwOB9czxXnox1Bfxd5nxB4nxD6BdkFG2nf"
        "fRC8z6kCeZ9TefI+++aY93nEhfcZyZP32SXhfSaLxPt8dFqYx8q8T5n3mUXeZyxP3mf/LPM++39FeZ+xovA+qSf5uAw593OmIO7H"
        "PP/ue+fJT+bE/5DdkM7ps/M/LxXI/7zok//5mif+p1DuJ3lgzJGfID+OK/9j4ck5/me7adfj+J976PfP2X7P8T+W3+fkf4bM9cuR"
        "/xHO3zLOG6x4XcL/nECcQj/4nxewbv6rMz+C8ig+rsc4N+9f8uJ/Tl9JfoQT3rif5lbHcRwNaz65n/vB/QwWxP0kq8FPwb5k9Pdm"
        "kfvZ5LN+G1C/91Zw/VbQA/uriPshuX3OI/fzKW79PG6cdyiLr91TZN5n2F98Leb1xBav8bWMEzHiP105H7a+JQ+w+Eiar6m9SC+3"
        "8z5snuxovAZykPAaPuNradzOVpxt4oDH9fRI7nhf/5zPfhfOh7VnS7PI97yUtsZVmXwPfb4HcbfDhcXdHubb3/Z+tN8c35kf19N4"
        "VWH9xGWcFq1/bClO//BajjaxPzfHcyW/v6b4FDFOm8Yt9RM7x3OySBzPC3PL8SDOT5tk9U/ESpznsXy/0bqPCfF2H7KfkB0zGx8x"
        "bPEL0vd07mt/qFrh+BIbbxvn6mfnTMYEzmT7OWs8inHeqc2v+wbrx4+hf29WnP3H0PcMruj6TkNf07kitYFxReqPMzpXtFay/8V5"
        "qTKuKHWrKT9nvqjCkS/K2oeGLf2Izv0JKt+xjVPr+bu+uaPbnP2gZO9y546+muG4oybyW34l409vKTanvD8/LmhLsbmg3OdQ0Ppl"
        "44IEOwlxVzYu6Aief4FyIK5c0L78yrXpg0cELggK93Fhn2Tyx/uLyh/beeNicUEnLipu3ZULSnhrLzkX9J88FwT576iScEEHjtn2"
        "84f0/fw1nJ5n/d6ZB5pbPSSxReCBLPWb0OvfJOrtPAcUBgcUri+u3lIkDsjO/0zm5H9MO1m+HNA9bzrbycieeMATB5SCnbZgHog4"
        "XePc3AuUBxLeo/g80EmfPNBkUXkg8/2cuaBoqOlNt3bneaC6Nzm7rMEDLXrT2i5lHqjMAylKmQe6cHmgj/vkgf74rDU+wZxntrmu"
        "A9u88ECyc/EqwAO1SXigLfGMVQ9IVg9I4uPvkTyH8tYgvr1O8H/jfVPY54vnPtnydDXxeoPdvszi7A8z+Q8HlbW8/1rmnzb2t1O2"
        "dWbKUW+eyqk3F6ucRI5yctjZhwcPT3HnNpP/6DDrHsOydqN8Ai2jaYXsQaoiP5clql7OeCzop4YdY4KVRxxUYsmUaz+e8hTn8irq"
        "ySbklqGfGvYs6/por+ciVs9Bfp2Y7XqSvz6x61XJuNmec3wYnAh93py735Nd1ohvepLmF5JrylP8kq29huamveztE3Tcn2jjG4V5"
        "iV3TueSJva+71ut1bt68iSt3kPa/Ed6/R+tSsrqLtbeFM2mFP7lVsefT2Nr2dva72xnHk1zD+J5BzMO2++vfwtXHkL8w/9F+xJD3"
        "A4K8h/7A4/hYOCvjIwrOk7ilfvU15DHsyljbVTvY69ieZG/TnmPt1lJfjXqhXS7D7y8jOxz7nOIWwtAriHcRy+2veDGj/41sRLvt"
        "MtaLXut+x6W9XefToTtKep7KVc6rlnKS1d3gP/o5fUkbZ58P1gUUa7xcy2CPv/cemtv31sZZvyP9VTto9h81R3/sr1Dh37+W2x+I"
        "nI02gXa5zHme2Lruati7N8J+02vMa0nOfvGzjFVPIv3o6Ga+fwaV77H7KC9aJIjPl+K6kpNPf4T2yW/h9uf2uNG/SDvHPyIPW1i2"
        "rx5TnOIpaL3rr7rWNV7zdU/xmsyeOnj4Fxh3o3i/H0vWlQnH+FKbHcxSjylP9ajm9Ekx/ok4gKj6bd3v4qZfmXHEf5i2xntuGKLx"
        "4G+dk4+H19Buu9NWfTmlOrdLciUbl9EKFug++HAAcTK3KTntyQZ/m1s/Tt5uru+e9O1dHvXtI1NCHGgvzo+a8uxXmXL0q0NvQD07"
        "6tca4z0A/yY7B461G+0Ha54S7flTvuNS8tpXHPC2rxg8MuUxLsVbeTTf2uJSsF9paV6CcRJzHo+38XZpw39NegTebxDzdscVtca8"
        "rMshADmMQw7Y11P8ovg8I74rLNjtXeOpnc+to3l7/QP1kvh2nG8wwebHQax7g8v5OCm3czS0ibjTvDdM6wfto7W2KYwf4oXupXjb"
        "4ua9rpKtD+BYx007w/MWv07ywJmc5/rTemXnFf6VcQ4PiuelDSP+aWfGeV7biHkN69FBVi9tNX2/B9cR8vviGvPJyv24BqePeFZt"
        "dSuucV7EanD+K48JXNYJjtsy86HjPAH0W+O8DqwDR0fN/pv7nI589acPYL1g1+uHbuDWa9LT1rddp1jn1/Wj1zrOE56fb/hPPsfk"
        "ifzT5KeheBnbuRm8//SEYT9qJPvMSdd6nMz6Syzrf9bOZsTDCP6TlOTc4xjil6n89W2XKHk9N2DORxUO9sPTm9EOipgH8xFbu7H8"
        "1BRndB9n9zs9o9S8YSk/qvB20H61mflFxsEZxihO6wyuyd63DdcxiuPj4znb27k4KNrnRtX7wGvhPBWcg2uctxLrwjXOY4nFcT2G"
        "627yA+Ga8gBjnMUG8N73TOcrB07uYd5OILOniP2A9EM6z8atHqI/M7HX5z48dH2RxuGvMfkM1vLjsLHWcRxqE2yc9cA/eCvOv0mu"
        "zHP8RUp0/D0mG39RW3vp4w/tZYvTh154uonOyVg47aQ/RMPVyANZNe1YTivKqaVyAtNl/0LZv1D2L5T9C2X/Qtm/UPYvlP0LZf9C"
        "2b9Q9i+U/Qtl/0LZv1D2L5T9C378C2J/0o7ATv7UGdZuOc7rnvJzXvcEyh9lfoqlsCOlcJ5BlvvQz+uuwnndHzHXwRb7+2fonIej"
        "OL8htcJxXRmmfY5hL94FeyfZjYvlF1Fk61qFo18kWe3RH1Ih+kNOTrN9Bc4hdvOLRIT19DM4XzkSsc3/e/T4YqaH0Xmkxrm+kDPZ"
        "CfvV2/VIfdGvQXqZeA456WdH22bJv0E8kqEHsf0MnUdO+tn6VXfj8wj8H/2K1a6nHYT/Y9UdhdlZjfXzAOyGgr+jUeLvaJb4O5rJ"
        "j5anvTVcqL31i8W1t8bIT0H+i0PcPkHUk63nAlcq7Fxgdk4oC0jPnsun6uUcYeOij3jlw/p19lxgdh5wHTvnceb+oP79QdxP9Rhn"
        "4yOwCOcIP5sJ436mXz2D++O4/2ncj3MmA3TOJPyHfWS3fRLXNB9/HNetuH4C18Ttwh/ZR+d7/3GG8+8sd/PvXMr7dxoF/06j4N9p"
        "lPh3lsO/09iK/hzn/TqNgl+nUfDrNAp+nUbBr9Mo+HUaB3ANP2rjRlzDn9p4L67ByTXSucsdZT9QXn6gUNkP5MsPxM4by98PdOq8"
        "sx/ou+eZveTvznvzA7183rl+3zwvrjesfu3O9WtHuTEq96/OMz1iQOCm/Z1vKfUvSfKbGPls6mX5bFqh17RL9LaIRD8LCvqRLC9E"
        "JWdvMPU05/tpP5g9Z5j9rtOI51iI8TI1s3IY+R1sv+/m7P4m57TKtm/bmDHz2SahJ1H+2LDBca3U1yv3fAsv5p1vQa9H0fMt/OU8"
        "5VuYwnneQZX11/M4z3sa63elarX77Ub70zk6+j4le38V8i2oOHcGdrzdlvOV2fnYVdy6skmtxTnVV+Jc1auEc6pX8f6eGOkBb+P0"
        "pE3qIpTzIsr5ulDOy3w5DVTON/H7hTjv+lKcf016UZvwfNJTLsXvFuB3XxV+9zXhefS7r2KcLWZ6lcryRJB/znwOjYM63P9l4f4v"
        "C+XT/V+UlBMRPie9MCh8HuP2yebn7dz+jfyWvs+ZDJh2Gmv/jwaeZvu9taxedH7N0Fqalz4qzF9jNvuJNW8W5flI3t5lzGPbdL9I"
        "V8bp+Xa75MdQH+RzmmTPE+t1nPje+g/kVT//9XoA9ap1rVelXq9b56heCdRrsWu9dD66/to5qlcv6hVzrVdQr1fbHNXrRtTrra71"
        "Cun1WjQn9YoqDRj/zCA1tI49MLkXz2tTOH1q2cy8GfZQL6pPqpuvV+ph5/nA3l5NaBc2L2XXmZt0OwV73n0N1G6V3PdD6wLQr9jv"
        "XjbmSXZu/W7j+hLJfCrMmw2SebNBMm82tBt2PT1/zSrF0X8drUL+mlW8viL60aJV309XWL4PKqeRX8Mtf82fCflrviTJX/MF5K85"
        "Jsm38Xnk2/jcrOev0fUs33lRPnmB5K952GNelN1CXpTfF/KiJCVy2gk57Zj1/DX5yelDF0j+mh6PcrpdkFO3IKdbJHJ6F+S0bs7y"
        "1+jy8p2/5m0lnr9micf8NVEhf02DkL+mTpK/ZhHy1yyU+PVF/a/IeWvIju4jb40uZ8pb05Wnvm7Yx/4t77w1ej2Klrfm+97y1jzo"
        "kremfaGv+uaft+ZFLm+NVT5jVvlQ3rrfhX91GT+fHjXy0rAJcQOuexp4vxTpD9lzx+J6O72RsbaTcX6PS76Z9Y3Hpvl4wdo845hr"
        "ixvHLM3f3F1gHHNufdr0x4+5xDEXp5xEjnJyxzHjd8hb2oP9hDyOuZuPuxspNI65W4g/85kPyMhDAT161CWOGXZzOufWNT5wZG7q"
        "acYxn3GJY66VxDHH+c9juft96lEhzvJRIa51pNA45tltL+9xzCJfEefif+h8eu/nDN7ElWvEMaM8exxzJM845hjimLs8xjHHneOY"
        "I7njam1xzK7jY+GsjA95HHNEiGPucoljjglxzHFJHHM8vzjmqo1ot/9hrBe91rigCL9OiXGkrvPp4B3+5qmhuZ2nvJ7zmKyOIY75"
        "w5zdXRuPOccxD20s6flZG+8S4pjjPuOYb3aMzzDjmGMucczM/pdcE4fe38XHMRt6N+KYJeOd+qcRx4z37q+iOOZOXFdyfpP+Kopj"
        "ZvHUgxbeOsP5lem+j5539lvCXzgBv58Rn3Xveefxgbgrz/n1NmYc96Ntv3me3291S9aRT7PnhMV1hK27/WHEUz8BfXU03/x6iKc2"
        "8uv9Cdr57yT1+q7j57niqceKGk/9NZ/x1G/T29seT51vnjFxXFI8ddt5q95uxFML8XvRCOKon0QcddgljlqSd67Q88STu/zlh9FG"
        "KY66K+PUf13PG8+Rp8U5b8xNRhys7vcN4Tz2e1HeTnEfJHnuQ8VpL8/5YQ7nrof3/DCsneV5+MBJraA46ibHceia73J5fe52jknG"
        "9whf/qDQH1zjp5+g+Gkx71F3zrhaWl/teQS/cM6xH/rOczx5zhoPcrfK8gnK407qFafnauPtWC/eo/iqhxH/+tQ5q/2DzknXJtrB"
        "HbzTeC6fV/Dxc1a7TTHyCnJ2pTqJHTth2um5fII4D8bIJ2ix//27NR/gPaa+Yc0nqB1k7b5hNZXznK0cllew3VZOzryCg+a6zfIK"
        "trK8c3v5+S0lxIEY9syKH6lO61R/+HbVuZ/8I4tHmajl4/0Rv7U5gnh/I+7h7/n8gm0e8wu2kx7aiv1G3LEfdFy+AHFjrS7995Zz"
        "/val8XOs/ncVlGewH+dwm/HGfH5Bs36rfdbvatSPGchF+dG5B9QP+sMRiZ3wGU/yDCof5+x51H+Se2X5e5j+7Tt/j6y8Ncwn4zl/"
        "D/KtJPZ6zd8zxfKvJPg4CXneQewbdjH5ifZTMd9gR1OHYpX3xZKfxVzHI8XN3wv7iyzfoHaQPa+lwZ5/oFWfHyMZ6/5YO8j3H+pn"
        "fvuRma9nKr88gk0rC+sHLuOuaHmb9xYnb7PXcqTynkQeQeRVofeneWlHhPL0MHnTumPmDcQ8SHkDR3n7hpE38CHkDUR5iYf4vIGy"
        "/CPi59pYbSa3/bSWs59S/ez5e8x1ssZ6H/S5RAPyCFbmziPo+nyKkyHOoo2to0Y+HuPzdi7uhvxcsjyCVC7FqWZ5+o0W+dF6qT2H"
        "uFbEIZG90IwThr8d9teax+zroq7XId+zLX9fAPn7AjUsf1/gCmZflOy3U+BbKW8n2QMpP548b18Tn7fPyMOw2DYe9fqSnc1vfr4P"
        "8fYu4pHonAL3/Hx8fkHKz5e1Qwxb5JZVF/S8jZFvZLi8jZWUx4bpZadXx4368fkamd5h5mtsfNOf/tBbZP2h05/+MOFXf4B/YSXW"
        "GUn+v+SuSG59gdplVyvWi2sk9rOI4/qhTSpcHKNtHYl51Ccemm99QslZL9/5/8T2niT9mz2nZch5faG4e9q/FZyfWJqXOJbJR5+g"
        "cWjm/3PuF37zWM9WfuKi5//zaI+z5f8z7PZvpp0+N/UK6AmU/2/vMdu+O5v/T5vswrrP5lPDvmm5j88DWJt73ZbqFQFv67pbXmLU"
        "N7FLyAtoqS/LC9go9A8hL2AIeQFDdZL3qfZV36LnAxTOLzbyAR7amHG2E9T7s3MZfqI1Z7l9fpNo56rk7VxNZOd6+9mc9pFwr2t9"
        "nPMDVgp2B+oHMaUQ++J85QWk+rvmAxxVOH3EzAeIcWzLB4j9ged8gKwf2fIBhvLLB0i8o5gH0OyP/z7lx08cVX46xfUzIx/gv05Z"
        "2yUakuQDxPjvuKeCm7885wO85SLPBzjobI8uuXyA2CfY8gEiHqA/Mk/5ACNCPkBjHUY+wILrN0v5ACNCPkCj3sgHuBH3y/IBhoR8"
        "gJsKzQf436dofHnLB/jhKet+PF+e2vTrgKseFOLFhH0K5anVBsFVNzlz1cU+54b2wyY/zfT4mCLcD/lTewSV1c72BfK7rDb7o74/"
        "Vq/WIzzonEE6f9idf64tMf75W/PEP68FD/I+rF83gwe5BfPWr7PfY9wQL0btY7bnyxny29Vg/NP8WG2Zn4l7yLbjL7P8XFDVCS36"
        "nMan03kvAYWd98LOV4mCr1H166ACjnAf2TuYPzt73gs7v6UO574QD9GI+9s5O1H2vJcw7FUR3F+lf4/4mH1x3L8I9y9g7TdzX0Cx"
        "cHT7iIeD3rKPjz/R9rVy9jxtH533gniifV3cvkHbB/so1lmSvxh3ldWvVcv3KfS/rD9Wb89Kum9fpsLyfVAZzZCelZuj25mxvldL"
        "4oGM9b1Mju5+/fOtd27PWN/L5H7uY+crJT6asY7D0uHoPmgbj6XJ0d0CubnxWWs5ObUkbspY+9/WO2+UyGkN5HSDXU4lwdEtt8mp"
        "NDm6Oo9yWiDIqVqQU0QipyDkFLDaaUqQo3u9xDm6f/LI0X1P4Oi+K3B035FwdCfB0b2cdorrS+5idpnkgU6cz/dBwf5TIFf3MciJ"
        "uDrSJ4mre9CUoyeu7ro846QMO8nzrD885KyHzR1X9wzk5cLV3QOu7mFzfoorFq5u+VxxdY+lrfv8+ebqtCPoryJfFwFfF4FcsY9b"
        "H7svbbU/UryKf74uNkd83UCZr8uLrxsoMl83cIHwdbNbT+pXiS1ufF1Mwtd1eeTrEEcAv7/B/zxG+waBr3OV66J5kat3vq5L4Ou6"
        "isTXdc0yX4dz8da0e+TrBPkL8U0y3svkunzydUPFHR/e+bp2F76uVeDruiR8XVeJ8HUDRebrBkqEr2uV8HWts8TXDcwyX9cu8HVd"
        "RebrWj3ydV3Q/9tLnK/Dub1Svq5X4OtWTDuPj64i8XVvmeb3XQM++bpYma/zxde9Nkd83ZlfEb6uPePUf8t8XbH5unYXvm6gRPm6"
        "gQL5ugEXvm5AwtdtO19I/Iu5bm1m51sjPtDk63p98nW1BfJ1d3HndJt8Xa0LX9dz3mq/mS2+jvgYcZ6muEdXzm67aafiOLvtpt7B"
        "c3a9zpydpRyOs7OUk5OzGzLXbytnZ/B123n7s8nX/UR1svP3h94r4eu+Dx4r5pGv+4f8+LoVfFycK1/X1OrSf4Pn/e1LM+DXPlBc"
        "vq5J5Ouofm/45Ot+jvrdUuGo52FfTv1bdu57VB3zJM8gIiGIc/AeJ197kXN2nWjnVp+cXWuZs/OiP4AnKpyzqy1Rzq61zNl5kXfB"
        "nF2XhLMbmCXOLubC2cUEzq7LI2fXxeVZzZ+zE55P9s6ic3ZdHjk7nFN3M+IgULHUHWIc1SpuHfLN2wXB2wXB2wWXlXm7XLwd5GKc"
        "h2Vwd38t4e7iLtxdu8DdfXueubvuWebuWr1xd1vARcG+SHZGG3eH+M2Oxmsc43PK3J2/cm3tLXJ3g27cXXdh3N0hCXeX4O37/rm7"
        "uDfu7gLVN13tdAlv7SXn7qZcuLsBZ+7Osg8/pO/Dr+HWOev3PG9Xk3v9luoXAW/ruwtvl9gicHaWenri7MLg7MJ+ObvY3HB2EYXz"
        "Xxqc3aTI2dUWyNlNSTi7WhfO7o1Z4uwCnP2B7LGnjfwgzUoh9sb54u3E98ifuxuQcHedPrm7LoG7YwHtmyJRF+6O5F8veT8Zf0f9"
        "9LNn/fiRo8pzZ7n+Z/B342et7RONSPg76KkdD1Zw9nPP/F33Rc7fjTjbq0uOv0N8po2/M/IkzhN/FxL4OyPf46uZ4tRvlvi7kMDf"
        "GfUGfzeM+2X8XUTg7x4plL9bcZbGlzf+ru2sdV9tzjftrutBu5d8prZ8KEI+00ZZPtNjaW4drD6Tdo5rmERcesjRn4ftvbH/7XHQ"
        "gxY5xHPSfdr2KdQH+ZxXPi7Jr1qtOH/uwguqzvNGtDLI6Y3EC5JfXptA/usx1GvXiTTbJ76QpngQPb882W+WsHzTR+vN9YjLL4/P"
        "s7+7zuLn8h/3g7yIhp2N1W99WxUX50H1p3zQ5J/XJvbjc9Ygqf2KEc8Us4zLXPXa43DuKMUVRiNfxDq6n+MBjPzc4AKM/N2If9JG"
        "ahV+na+3rmdxiqvAunmC6mXLX99G7cLKpeukzzirfkF/S+L8Rm1E4eIctJEI56+Q6UnaSBz33YvfdeF6I647ef/4CPKew6+sjbTi"
        "GnajkRiucb5F1VKuvqdnqv/PiiWPqirUW/VYb1WotyrUWxXqrQr1VoV6q3y9vcij0tI/jHzSRj7aoOf+Wuk4v53C/EZ5lNE+E2w+"
        "XGr4g2XzI+NqDD9lmOY/ex7lV9KZDMUdG3mUQ+ALkR+kP+w1j/LzeXPEej2KzhG/fZ444h+Ah3sV6+QPwcP9CPrXzyBXJufdaH/3"
        "PMpMrrsF/360Atzs5Bn0m1adUKV1yIxbbIH/ge77Ku5bwOkjQeUr+t9laoMud0PfEuzl2etKB/2A+HStnbjfRSjvs4WVdzmVd5h7"
        "r361Qo/E08bZekjx+zTfi/nHKT6Cyk2sLFbeYnYubfHzFr+Uttr1tedeSjs93x6f+CDqM1d5i73W6z7Ua67yFnut12+iXnOVt9hr"
        "vW5DveYqb7HXel2Hes1V3mJv9TLzFrOA8NLJW1yLdsk3bzGbz828xSFu3s7uL7h5sIHf99B5FcXLP/xLIf/wLzzmH44L+Yf/myT/"
        "8K8h//AaSb7U65Ev9bpZzz+s6ye+efzLL5D8w4s85rWtEvLahoW8tkGJnCogJ3XW8w/nJyfkMy35cxP+YdqbnP5umpfTt6d5OZ2c"
        "dpbTt6aZnL45bbFPzOq5Cbq8fJ+b8IJNXq1KKZ2b8ByTk+u5CZ/m5dT3DC+ndU/zcjLOTdjP5NT3FJOT7ZyrIucf1sx9SavikH/Y"
        "sh+RnZOgy7nQ/MNGnPlOJv/7nfeZuc5J0OtRtHMSNvvLP/w75nwUV7zlH3aqb/7nJPyGv/zDmMfmLP9wGOcjhCFP2B/WN62Zttoz"
        "bHzZZCd3nscO9NOjHyO9BONrpMGwb3jjsK5i/Yziq2w8VnE43aBy6bTVfi1ygS1tS6bZvn1/xsk+QvMkzXMmF9gg4QLHsP/3ygW+"
        "knach9vC0yyuCvYmY76R2KWqX8JzNc5uL/Jm/ZGFeC67X6vHPrEuX16QNZjJC96rWOPQbHFVR1DPELi3p8C9RW51tNsb51uI3Fuk"
        "OPEynuOWKZ7pk7WKkzxc42ge8hd31NHExv9mjNvseNXjjMDL1jzK2x+J35u1+OVdHuPLJl3ilz2WsxnzDM03Ztwaa++W/W/l4i5s"
        "dk1VUZziYWy824qG3O3cKLGbDiqO/jGqnyvvNoHxd5mMe3Me59qRk2lrvBLZre382+7C+Dcjv9wD5w27acbJb1DnGPeiHWZ+s2g4"
        "X95tsyPv1tF0Ix/3Y3Bug+fZeN7PnVck4920SdTPB/fG6Que88phXYK8iaOX55e7Omd+uQ0GNyfLK3dFgXnl3srzbmI+OYqHqvhn"
        "VcnhX+lXWV45bZz8ySw/nM2fjPKI9+kx/Ojf5nm3Ib/55I5hfMUd+0HH5cxeIssnFw03+eTc6s6zevcVyLldwr2XmEcuGg74rFca"
        "fFuc5Qushl/7AJtHaLzY9QTEHxjye9pZfkI878z+iVv/3danZPXjaes67zkOXVbemmFXjsiRR9rlLQ49dQO/nrlzbWNo5z3MPvMY"
        "399lfFtyJZufKC+MNs5+X2jcsXHu2HxzTi56gn++bSzttM4S30bt2RIT11n2uTb+Avd783PWP7WDfL8S+Yp8ubeafX71wqugB6A/"
        "wN6cXZ/1/vCkS3+4SPVF7ciY0R5OemPLfn4/nIrx85YZj87kbufeMG8a5wVhPadzraCHeeXfzHn1En6/JjnnwKt+K80Dcwh+i3E2"
        "7ycawbuFcvNuj0jWL9nzk41sPbXFmzcS7xbg9GcZ75YS/PYG7xbm10/tOfj5Yf+R5pWDPOmcEG69zOp128kPjvp25ZlXDvFV5Kej"
        "uF7fnJvB/S92jiuBnWTeObeYmFeO9bNsfIvOt4VleeWYfibn25heYvJtP37Tn15xssh6xTF/esWEP70iuQb6AfRXGd+mTZxy3O8Z"
        "+gO1y0q2bnXUM04+ViXsIxEfI+oTpJ/4zSMm1SvuLxG94v789ArbenJYWE+E/QvNr9rBY4XpC0cEfWGfwumB/jk26g8rcsq/plki"
        "92bn97C18765lXcij3p449aUDPd52LSjMznDzgM7gsGv7XLOGxdVV3H9RZ4vbtG86Adu+eEMe4kaE8a/LE9cQ3H1iiJxbPQeBs9W"
        "Rfob7PbEsx15Jc3ZAyI1edqxFr3paMeKUdzzoWnOzjHibOconFfDenrB82r8e0TDzZJ+ttBRT7dza9Dbbdwa9H3P3NoY7F5Cvriq"
        "/PLFme/pzK1FI//HJ6/2vyW82v/iebUqCa8G/bDjCT7vkmde7baLnFcbddZ/So5X+zjuK/Nqc8OrPY77ZbxalcCrfaJQXi3uk1dj"
        "+Uzt+eLmm1c7yfFqKWm+hJfAaZ3Kza2hHnRORU8jvX8Fr/+FFMc4Wu2pM4oYFxNRcudH2CbUd+br3RsaSY9HuU8wHm5pGx8PSrzZ"
        "3SxeQelZ7qgvDdPnWT2+xf59hs6dPjpE7wMua8sex3iH/grn8wX6ER9r/1zI02eLnwhw6wVxd8SHaYfAhR1g6/AOcApHiZupBmdn"
        "id/gOLs2cx26TikkzyHi+I08AQJnNyjh7AYlnN1HTLtVXpxdFW/nilY9nR9nN+rC2YXmmrPjubVkM51XTeWBxxp149Xq8bsB3DeM"
        "3/Xieieuu3G9DddxXINvGxX4tlGBbxsV+LbRVlyDbxsVuLzQMu79TjcSl7dC2M945fLwnqrwnqrwnqrwnqXC8Y0KHF9zfhyf9hnE"
        "Q9jiMZFPARzfUuH8JTo33mbvleb5XMniyF15vJYS4/Ga5onHex/irD8IPeAOxFn3Qb98PxefuXuxzE4PHi/A7BHZfJf6fYibigbe"
        "oXvGlwWq9B1XGPqlaMfOXovxsTrnRnGVbyfO7SpD76L8nnr+0Hfx7WPkD61E/tBreb993vlD+3zmD+3zmT+0L477XfKH9gn5Q/v4"
        "uE6tr5Ubr1qfkD+0T8gf2lfs/KF7hPyhj3rMH/plgYP5nxIO5hg4mKMSvuJz4Cv+tEQ5mP0XCAfzkEcO5g8EDub3BA5ml0ROOyCn"
        "B0qUg0nY5FSaHMz7PMrpNkFOtwpyulkip3WQ09q0xV5SghxMR4nnD232mD90sZA/tF7IH1oryR+6EPlDF0jyhzL76KznDSV7to+8"
        "oRwPc32e8a/GvvDVaaseMn88zGlvPMx2l7yhK+aKh/m/JcXDaIfRXz3nDf08z8WI/vPDnVx+SorzObqT159ahvxyMc9OW+NGDC5m"
        "lPpxsbiYURcu5o8YFzPpwsU8aNqrsu+xvv5RCRczWSQuZte0U/yenYc5hucN8/5GYf/YHyY/0bFZ4mHu4+Jh7fH8x9LWONGouoX9"
        "3sgH9V7nuAojDm0y7RiPMV95oWx8zAuOfAzVu/C8UO827LrWfEXJA4jfRFxgDexxNRpvV5PmiSpWHEOheaL2+StHjGM14tJgvzA5"
        "GsTDrsiTo8H7DULv6Vje4CgH8ovSPEbriywv1aAYl+vK0Rxz4Wic5weTn3lBws+8Vhg/Y5zf9iPGz0T88jOnCuRnvuuTn3m56Hmi"
        "nHiZ5IExRzuePU8UcTPHnLkZW76ojpz5ojY8SL+X5YlaVmCeqJbceaKoP1T8kONiZOeL9avvUa3xC1H1e878BcqlOLWeZtI/vpMf"
        "P3Ml2flPeuNnmlsd+280/IhPTmU3+Jk7C+Jn6FxLG0fTLHI0Qz7r99uoHzga6seCXthfFVZ4uT3jiXsKKk8p/uJbi83N7JlVbsbg"
        "cjxzM5PglPbnjOs3eZlTuH8ni3NspvxQ+/PjZkqNkzhSJE4C846ck2Ht2NIsrqOn0mLcaCv3OXEyfD8S29FvvzLzNwznGfeK/lC/"
        "stwf/PQHinNudo5zNuNgmfx7LPnsGC9zRuBljgm8zAs8L3N/LRdfm7hf5GVemlte5gjiAj8GTqaqyJwM1k1bPGuzwMmMmvJrVRw4"
        "Gcv3Gy3j0VgfA2SvYPYP0luMczFtfk2m0Bscy72Ks/8UXLCNl1HBy6i1jJdRlzNeZq1Ef59k9ZXxMqnbzPYrCjdD8R1+uZnbnP19"
        "1P/z5maqUP7HyR7A+h2dE9sf+jrPzxjxoScRHxrn+omdoxkTOJo7znF6hss+OFm9Jz89Q1bemhP5cTRbvOoZj3vkaE7m5miqSK/Y"
        "z3M0tjxRJ505GtixLzSewrQPDKdz2iP25pkX6gjZf1j5Rl4oYR9DvKXIuxSLuyV9xb8+sZ/naCYhf9iRs/t8XZ941EWfKLG8k4m9"
        "Rc7/ZJyLPc3nf4KcSY8ne5U2MclzNAdkeaA6MU9OcuucPB/UonnRH9zzQDUJ+rUsD1R9cfWOYueDIn5mEvb9iDM/Y9qz8uVoks4c"
        "TRPFNX5m2ou9I4VzfQrnacYuEp5mTOBpZHruQkc93s7TvCDhac545GnYxNgfKRZHM5abowl1vunW7jxHs/JNzn5qcDQr3rS2R5mj"
        "KXM0+nPLHA3q3Yp6Xygczed9cjSH9fv/P8/0QcE="
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

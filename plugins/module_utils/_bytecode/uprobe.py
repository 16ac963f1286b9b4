# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6416],
    "maps": (
        "gate 3 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 123 tally 15 frames 18 frames 15 frames 49 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 TYPED 16 SEVERAL 21 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 A"
        "TTACHED_PER_CONTAINER 7 SAVES_ARGS 11 PID_NUMBERS 223 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEV"
        "EL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 46 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 14 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 37 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [6416, 6904],
    "maps": (
        "gate 3 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 138 tally 18 frames 17 frames 15 frames 84 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 TYPED 16 SEVERAL 43 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 A"
        "TTACHED_PER_CONTAINER 6 SAVES_ARGS 12 PID_NUMBERS 253 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEV"
        "EL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 14 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [13320, 18208],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 151 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 23 control 15 events 70 con"
        "trol 13 control 427 control 98 control 27 rows 20 blank 9 rows 6 rows 7 rows 30 blank 9 rows 6 rows "
        "7 control 291 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 325 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 54 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEA"
        "DER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS "
        "16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 13 HOST_LEVEL "
        "33 TYPED 4 EVENT_SIZE 11 HOST_LEVEL 19 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_L"
        "EVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 107 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS "
        "20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 25 UNSIGNED 91 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SU"
        "B_BITS 48 UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 671 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 216 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 662 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 434 bpf_rdonly_cast 160 bpf_rdonly_cast 114 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1938 keep_stack 36",
}

_HIT_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [31528, 16456],
    "maps": (
        "gate 3 control 14 compared 346 owners 152 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 114 tally 129 control 17 control 22 control 15 events 68 control 13 co"
        "ntrol 433 control 98 control 27 rows 18 blank 9 rows 6 rows 7 rows 30 blank 9 rows 6 rows 7 control "
        "291 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 23 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 13 PATHS 13 OPERAND0 1"
        "7 OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 55 TYPED 3 OWNER_MASK 1"
        "4 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGRO"
        "UP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_H"
        "OST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TY"
        "PE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 37 KEY_VALUE 19 BY 11 HOST_LEVEL 32 TYPED"
        " 4 EVENT_SIZE 12 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 46 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 9 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 110 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF"
        "_TASK_COMM 3 COLLECT_STACKS 26 UNSIGNED 89 SUB_BITS 97 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 48 "
        "UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 451 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 212 TASK_TGID 1 TASK_PID 35 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 162 TASK_COMM 3 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 442 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 432 bpf_rdonly_cast 163 bpf_rdonly_cast 117 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1719 keep_stack 36",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [47984, 16696],
    "maps": (
        "gate 3 control 14 scratch_calls 68 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 27 control 16 events 68 control 15 control 428 control 99 contro"
        "l 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 19 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 41 KEY_VALUE 21 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 16 TASK_THREAD"
        "_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 109 TYPE_OF_TASK_OWN_CRED 3 "
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNE"
        "D 12 SUB_BITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 817 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 221 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 184 CRED_UID 1 TASK_COMM 15"
        "9 TASK_COMM 4 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 23 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 796 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 224 bpf_get_current_task_btf 34 bpf_get_current_task_btf 178 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 156 bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 20 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1741 keep_stack 35",
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [64680, 16688],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 52 frames 9 paths 117 compared 395 own"
        "ers 98 tally 176 control 15 control 27 control 16 events 68 control 15 control 428 control 99 contro"
        "l 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 24 VALUES 29 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 57 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 41 KEY_VALUE 21 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 16 TASK_THREAD"
        "_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 109 TYPE_OF_TASK_OWN_CRED 3 "
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNE"
        "D 12 SUB_BITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 816 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 221 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 184 CRED_UID 1 TASK_COMM 15"
        "9 TASK_COMM 4 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 23 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 795 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 224 bpf_get_current_task_btf 34 bpf_get_current_task_btf 178 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 156 bpf_rdonly_cast 4 bpf_get_current_task_btf 105 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 20 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1740 keep_stack 35",
}

_LEAVE_GO: Dict[str, Any] = {
    "type": "kprobe", "code": [81368, 15496],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 64 frames 9 compared 333 owners 99 tal"
        "ly 176 control 17 control 21 control 14 events 69 control 14 control 427 control 96 control 26 rows "
        "20 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 299 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_"
        "ARGS 30 VALUES 36 FILTERS 12 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 58 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 PID_NUMB"
        "ERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD"
        "_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 18 MAX_EVENTS 36 K"
        "EY_VALUE 18 BY 12 HOST_LEVEL 33 EVENT_SIZE 15 HOST_LEVEL 19 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 "
        "PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 CASTS 31 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 4 CASTS 110 TYPE_OF_TASK_OWN_CRED 3 CASTS 19 T"
        "YPE_OF_TASK_COMM 4 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_B"
        "ITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 674 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 215 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 16"
        "0 TASK_COMM 4 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 653 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 218 bpf_get_current_task_btf 34 bpf_get_current_task_btf 174 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 157 bpf_rdonly_cast 4 bpf_get_current_task_btf 106 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 19 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1590 keep_stack 35",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [96864, 6392],
    "maps": (
        "gate 3 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 199 tally 15 frames 18 frames 15 frames 49 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 14 TYPED 14 SEVERAL 21 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_C"
        "ONTAINER 7 SAVES_ARGS 11"
    ),
    "members": (
        "TASK_NSPROXY 46 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 13 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 37 bpf_rdonly_cast 147 bpf_rdonly_cast 319 bpf_rdonly_cast 13",
    "linked": "",
}

_ENTER_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [103256, 6880],
    "maps": (
        "gate 3 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 o"
        "wners 22 owners 98 scratch_calls 214 tally 18 frames 17 frames 15 frames 84 frames 17 tally 7 tally "
        "8 frames 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 12 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 14 TYPED 14 SEVERAL 43 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_C"
        "ONTAINER 6 SAVES_ARGS 12"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 13 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 147 bpf_rdonly_cast 319 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [110136, 18096],
    "maps": (
        "gate 3 control 14 paths 165 compared 402 owners 142 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 23 control 15 events 69 con"
        "trol 13 control 429 control 98 control 27 rows 19 blank 9 rows 6 rows 7 rows 31 blank 9 rows 6 rows "
        "7 control 289 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 325 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 45 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TA"
        "SK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF"
        "_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 20 BY 12 HOST_LEVEL 33 TYPED 3 EVE"
        "NT_SIZE 11 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO"
        " 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_P"
        "IDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 108 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TAS"
        "K_COMM 3 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSI"
        "GNED 15 SLOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 662 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 135 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 163 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 653 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 351 bpf_rdonly_cast 163 bpf_rdonly_cast 115 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1926 keep_stack 36",
}

_HIT_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [128232, 16328],
    "maps": (
        "gate 3 control 14 compared 347 owners 142 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 115 tally 124 control 17 control 22 control 15 events 68 control 13 co"
        "ntrol 434 control 96 control 26 rows 18 blank 9 rows 6 rows 7 rows 31 blank 9 rows 6 rows 7 control "
        "289 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 4 PATHS 4 VALUES 6 FILTERS 11 PATHS 13 OPERAND0 1"
        "7 OPERAND1 114 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 52 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 1"
        "4 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGRO"
        "UP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_H"
        "OST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREA"
        "D_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR"
        " 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 36 KEY_VALUE 20 BY 11 HOST_LEVEL 32 TYPED 3 EVENT_SIZE "
        "12 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_N"
        "UMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28"
        " CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO"
        " 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 47 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "CASTS 14 TYPE_OF_TASK_COMM 3 TYPED 109 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 "
        "COLLECT_STACKS 25 UNSIGNED 88 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSIGNED 15 S"
        "LOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 442 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 132 TASK_TGID 1 TASK_PID 35 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 167 TASK_COMM 3 TASK_OWN_CRED 112 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 433 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 349 bpf_rdonly_cast 167 bpf_rdonly_cast 116 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1705 keep_stack 36",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [144560, 16504],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 50 frames 9 paths 118 compared 395 own"
        "ers 88 tally 171 control 16 control 25 control 15 events 68 control 14 control 420 control 103 contr"
        "ol 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_"
        "ARGS 23 VALUES 29 PATHS 8 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 300 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 50 OWNER_MASK 44 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 5 "
        "PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9"
        " TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 39 KEY_VAL"
        "UE 20 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 19 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LE"
        "VEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEV"
        "EL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 111 TYPE_OF_TASK_OWN_CRED 3 CASTS 21 TYPE_OF_T"
        "ASK_COMM 4 COLLECT_STACKS 28 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 U"
        "NSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 883 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 136 TASK_TGID 1 TASK_PID 32 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TASK_COMM 15"
        "4 TASK_COMM 4 TASK_OWN_CRED 110 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 784 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 139 bpf_get_current_task_btf 33 bpf_get_current_task_btf 175 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 151 bpf_rdonly_cast 4 bpf_get_current_task_btf 107 bpf_rdonly_cast 7 bpf_ge"
        "t_current_task_btf 21 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1717 keep_stack 35",
}

_LEAVE_GO_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [161064, 15400],
    "maps": (
        "gate 3 control 14 scratch_calls 91 frames 19 frames 27 frames 62 frames 9 compared 334 owners 89 tal"
        "ly 165 control 18 control 23 control 15 events 72 control 15 control 426 control 103 control 24 rows"
        " 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 42 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_"
        "ARGS 29 VALUES 36 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 127 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_"
        "LENGTH 51 OWNER_MASK 45 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 9 CASTS 6 PID_NUMBE"
        "RS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 13 COLLECT_EVENTS 19 MAX_EVENTS 38 KEY_VALUE 21 BY "
        "12 HOST_LEVEL 33 EVENT_SIZE 16 HOST_LEVEL 20 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HO"
        "ST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEVEL 10 HOS"
        "T_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 4 CASTS 113 TYPE_OF_TASK_OWN_CRED 3 CASTS 21 TYPE_OF_TASK_COM"
        "M 4 COLLECT_STACKS 28 UNSIGNED 87 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 UNSIGNED"
        " 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 737 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 137 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 16"
        "0 TASK_COMM 4 TASK_OWN_CRED 112 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 642 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 139 bpf_get_current_task_btf 35 bpf_get_current_task_btf 174 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 157 bpf_rdonly_cast 4 bpf_get_current_task_btf 109 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 21 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1579 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "cd1544eb08bc13a16762fc8b6574775497cbe7b1cca3b37b445f1e39486a1009",
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
        "eNrtfX18HMWZZvdoRjOSPyTLHnkMCEsYGyEQyObDig+CbJZFcTZrBaFYIadY8sRrxXs6EN4E2pONJciC19m79UcWvIZkZRn8kQ/s"
        "zSUx2d3sKJe9hN9ufiDI3saHLnveX8IdCeRC9jaxiCXNabqet7urumu6e2Ykje3xP3L3dFdX1Vv11lvv+z5PJWOK/u+Myv7GrziX"
        "Sv+NLVK4f8lh9jccUJRzqVTqj6b/n34lGWb3o+Fq/a/Wj2t1if43VsqXEy2dJ3xvwPV7A5bvRZUA+44a0f/e2RMWvhvQn0jsbdPL"
        "DSnsuT/S/59+Du9VsnLO4Ht/hr/0ntZfiecupOh9/ffyTlZfVWiXulVxvs/K0Y6w9zS0k/72VKO929nf7dPNqZ3++wj+CuUNbFoK"
        "eZUpjt9LXPGo/p3jrN8HQsp6o/0r0s+X8M9X4PoM5JTYweSRPIL+V1n/n5nurgjK6dfbA7mJ5S3ObznxDOUELeWI/dRzHO9p7Mam"
        "ZezvcTZcBmT9FlJYR9Tsn2LfK8U474F8VMgHf6PqCr09SYy/CjynDbPyttRlN86TEYyfCMb7IJuoHerbqCebXzX9P2Xvl+G9/bJ6"
        "LmT1RP0q9s9OPc9AP8R3TUjmzcMZ50fiiof4+8syj/vkU+z6kVLW7lO4NuWaZO0Io/79Hvurf3b6y94/IdbeAH9fO/KQoJfY9RmU"
        "H9/rT49Hlbu4cnsw/6i8HtTrTJC+18r6ew36L8D67Xv4S/35Pfztq7uFvbexW38vsa6XfUcNcv1vPF91JVcfQ/6C/kt+UpD3JwV5"
        "93/a4/xYMCPzw1yvSM4/Z+0Zak1Z+1U72uvYn4/gr/Yc67eaqnLUC/1yDd7H30QDux+e1qfT1UiFg2j3BudyOwLfS+l/I93ot13G"
        "etFmWd/d+ttVn/bfV9B6KlM5E5ZyEuVMDlGlg/VLCc1Hdr9nURD9WMPa3bPJX7v7Z7fd2hE27tLranq8aEfN8aNmGI8dAVX/G1Ju"
        "Zd9fgueCmMf4qw2jX65x1hN9G25k42Ud+27iil5DryXS5ZaS3fizlNVOIvvo1HZ+fIaUH7Ln0O6OSAj3l+O6hJNPR0TFNdM3PYOK"
        "oW/T/UH9W1P3V1NOdkq05CMZ7bGoer/z/FjH5Nqhsg7WHoOdOMgqnjwKeZYwPZ3Wu2Q3PZruRwXywN8O5cP6F3pO/gTz7rfQvjck"
        "68rQlNN9cZ2x1mPAUz3KOXsyFubLCylhfP+1lK6fXOyrDlXVvxdS9ur1pee29Ge5X5HOh5+j3/5wynnfgvHxZFCyHndy67F2lMlX"
        "UwV7v4r9bbxukWHvp0vcPP33nelnK6BPK6ol8kD76Ts9GHf0nZ5Fzv1I46umTuXGK9Vzexmex9+ug/9+ynnclEIvsfb2QC/1XMfv"
        "X2ifEsL6l67vQst6og23OY3LgcQupgfo/eQqPF93iM2bXedS1vUlccWbjuO7Qy1XnO+HJfeDLvO4xNb/L6Sv8Xzi8DuSeRbk9Ery"
        "APQX9F9X1c1TbP7HuH1x4op9rH0Ne1JO4yDRwPRkNFDB+mfrQ7h/iI27rb24HsJ1N65P4LoT16dx3YrrF3HdgusR9PNL+DuKv2dT"
        "1n11opytS9ox2OHop/T4S/fcKczXU/vNcR391Mbd6f9/U1v7hZvrzOdv1+f1hK912ZzXD2Bes+uu/vdwerWrZy2u2Xzo2n+b4I/w"
        "+V3D//HrSVZuvbFP1e2FWL0xH9MS3sy+cxfZb5uquPE2Yuzzq0jO3vSbTU9Dr56B/Zeub3oIJVVn/ZCWxy8s611XHfPT+P5u0Jwf"
        "AfRr+pNjmM9j29EfwroRVV629V96faD+CykPcv6asenF55eW8qOKysmxQ12m39GOMP2gDbP5mahnck/EItDbGLfDe/B7LX4X5iPq"
        "QfZSVH2R1fcI5tvwEN5vxvNNeB7zbfg0fsc8i7Xgd8y3YcyzeszLWBva/aXJbOXAyT3M7+dk+15xHNA63lVXqvhaZ0tpH+pvPkVL"
        "1+ZpPn6Gyaenkp+P1ZWS+XiOm4/3Mn3bkvX8ixTo/HtSNv8+ausvff6hv6ictN9NLw/r/djSGMbphyad/JfRcPsk2y/dN+lYTi3K"
        "qaRyPjDJ+SsF+5HslWj4p/q62fME7DGZX9NYn/Pk1/RazjD0CtYZ8mPFDzuXT+t5xQrI2cXfSf1A62wPvtdY9129X7aXwq4shV25"
        "XeH0V8VSZ7+vrd075fWZCT8u6SXy3+ZaHvmPxPnWc5K9X7P0L6bYuPv8lFVOucdDokJcYvEsxUNKhe+q+hO07/IaBzHjHxOCn7Et"
        "y/hHWzH+UYx/FOMf0vhHmyT+0VuMfzj6W3oFvdSbp/hH7wzHPzoR/+j2GP/ovUziH90u8Y9OIf7RK4l/9BbjHzMa/+iUxD86L9L4"
        "R7cQ/+jNc/yj02P8oxd+te4CjX/8dYHHP/6Tz/jHkYss/vHZWYp/fDrL+EfbJRb/6HKJf7Tx8Q/EKbZjXdhULYl/lCqCnx9+gpOI"
        "5z+N8b/THHcRl33EQ0I9p3/evaWa9CfK38/iJ8vR/8nroUfKmH9+c5n+nrLp46aeqrG3P7UF7596GOVc5zjvB8gOpX5I7GJ+2MSO"
        "c/mN1ygyvROw5cm8oK9fHuM0ATFOcyXzD5RjXLvFayLC/Hie1SMaidjm56Hpjg8pbJ3U2uE/XmP+HrH4LzvUjUqZQ9yF1k0j3iLs"
        "w07VzVDcJY7fjXWK2Zsavk/rZ9fqzbiPOEx/h2L1N9I87Fp9X27+X0O/vQF/phCPqXaOx2xaJonDLCO/X5Z+4HCufmBVzasfOEbx"
        "E4qr/Iqz40Q75hH83RYs1cfVtuAiZtcHmX8rGlT165Byks2Ldir3uH69LRjSx2l0+r0gng/pvx/F8614/gibH8GFusUcDX4hFcbz"
        "bP37PJ5vwvPP4PlyvX3p50r0+4jHtD+E557CNcVTPofrXlwfwHULrvfhuhPX/znFxZ1WucWdrnaOO62CH7haEndahbhTtaBXMF6j"
        "kc86x5tWQV9US+JNqxBvqpbEm1Yh3lTdht9fwu+I865CHLm6G7+zuG+imvr30WJ8Kqv41AeL8Slf8akbcoxPrZDEp2oRn1ruMT51"
        "hcf41NcvsvhUr0t8qjtP8akDLvGp7sssPtXrEp/6fcSnPj7lPC9emhDtHDYv6p3nRT3Gc4zG88gEk3+nEPfqdtUr3XnFAQ25fm8o"
        "GxzQjvrscEB4T8QB2fchEcn+JCTsD5pSmfLKrPmDbJ/i/HziijbknyzCe+y59LhZgPVifNpySlzRInmf+V1J79D8CimrbfMoLV/y"
        "wyWwT0j78SKWuFBHaYNur4nfSWKd2pz2I+l5aj/Wn0guNteD9DjdPP03LPjZ0j2SfA7PBVGPayX+gJXs7+7boD/uxndDGCch1r+x"
        "6XKe/8zCf03//3s9/+7zNXd/m83PSsVYb5rxnHUfu6UF37kV+178Lo7n5Db8HsI1yk3PU13PKayd25QlusSjCjPso9M9p9uvyjKV"
        "2a/LVas/ZTf6Pwm7fXME/Rl5Vf89Le8KXZ8zue7eava7Xn6ACZriUNvUSr1/o+r17Hf1BmY/q2Q/r+bGo7aU/OI3cfuEbepClPNj"
        "lPOGUM5bfDmLqZw38f4Cti+YtpeDeI/tC+qE79P+4Gq8Nx/vvS689yPhe/Te64YeKsXz5Zb4ofkd2h8swvOvCs+/KpRPz78slEN2"
        "cUS4T/uNkHC/k/MTmffJXmfzmOKqccp3zaAn37TqZRqvJfz4jwaZxutZz+pprLdYN/vXk75oTlEeAasnGwD9G1T4dYaQh1ol6Dt2"
        "Pww/cno8hnGtCnomrdfJ35W817QP0z2Z/APn+tv9rp9HfzWnrP6k/vWsX9Pz5C7dLmH1ehB6qH99Cfd7/wbWYdHAE/rfVxaTftyP"
        "/poPO4+VQ+u9rN9WTs9q1dpf66i/3k7l0l/++0cz5BPQ9UUz7LEx5sdcX+m7XQHHdr06y+36qNGuEq5dI2jXEt/tKnFs1zdmuV13"
        "G+0Kcu16Hu2K+W5X0LFdz8xyu0y7NMS1ay/adZWndqXbE3Jsz+Cstieq7IR9uYDZIYa+mCesF5J1YbFkXVgsWRcWs3XhkQgbF8nV"
        "imP+QDTC/HL0O9ljYhwzGvn2VMDye0hJTrH9cBlbX6dXvxD8XKWWdvXd8+fYlzD7oib+9JQ1vtV3Tyn52/T7ffcfnLKuH333B8jf"
        "pt/viv/plNU+TNuFaUMnWvKsYr3/COIhNvsR9uFu2GnbS2BHPg/5hmBHkp3Yju/A/xENyuzET02JdmLTDNmJ8zk7kflbowr8rQr8"
        "nArZVxXo54Xox+2QWxhyiwhyK8PzWzk51cS7p6zjr+/+j0rk9BHI6QG7nKYFFS3ZbpNT5azK6V6bnOpnSE5LcpLTGo9yahTkdIMg"
        "p+slcloFOa20xusNvx3597eg/dFgk01uMQe57V4jyEvcn90q7L+M/UeJsW/j5LVikU1etfb93cCWWj6OdAq/x0KCvO7n5ZneD18F"
        "u06Xkwo5qZCTWi7sVyCna0lOk8wvqEJOKuSkCnK6dnySk1P7ryc5OW34t0lOThtITr/U73e1vzPp7B+JC/b0WQF/RXgswme9iL/w"
        "+19xImVd/5KI625GfJv2g9Ey9p+kZd8Ytu7DLf5bXc7w/2lrs9yPGPG5V/V2U/xQHG8dZQv58Sb6JbCuaYvt/r8h+NlasI942DK+"
        "voe/1K996gjkE+X8ZaKfoe9h1sDkx0x91IK4k/77dQt81Tfdz3dlsD+ofnb76YuTZA9Z8xGTA/A/0nyx6NN0uRXwk2ibYX+UsL+n"
        "sO/Swmy/vAXXmzCPNcwrDfPt1D24DjJFugXXm6KmvNNTOvlBXs92BN5Kpd/YdJvC9XM0xMfPHoFfOJ2/rY8H+Jlqqmn/uXeSz/uM"
        "ZZmPHstvPnpElgfYmmM++lBKNr55//aQSz56fsqJZygncz463nsU4wX+LHk+eiufPzmYaz56q5BH6M/fTDjfaBns8f0u+eiIryUH"
        "PeZ5Ds5OPc189HMu+egxST56C38/lnncJ58Q8mWfEPKTB3PNR5/Z/vKej94i5KO3cH72+GF/66SZj97C56OjPHs+emWW+ei1yEdv"
        "9piP3uKcj05xe6/56K7zY8GMzA95PnqlkI/e7JKPXivko7dI8tFbsstHLyN/+V5jvWiz5g9G+HVKzAd21ac99/nTU/2zq6e85nEk"
        "ymuRj76Ni09oR2qd89H7txS0fib/tZmP3uIzH/23HPO4zHz0Wpd89DvgT2tJWf2HRj66EedFPrpkvtP4NPLR0e6OMspHvxnXlI/e"
        "iGuy825ges7CF5Hi8+LwXOuEkz6mfac2jPiokce5YcJ5frQgzuEcz91M9ir0I+Up2Pa1dbdP8Pu2Vsk6clQSN0Y+/AHYqfuzzYdn"
        "9nzPESEfvuy/S+rzT473M+XDD+U1H/6/+syHL5uw5peY+fA+96PS+Uj58BMXnOodDf8+69+nZPnwMT4fXpYHv4rtU2T5MBSXs8mh"
        "34yTWdctGm+u+fAHKB/+PsVpvFI+srFPsfkn3s/Kf9olv8ko900On2fdP7zpuA95M/N+Zu+bKU/lnEAe5v5KLh4ittfMQ5F893F5"
        "vR3zg4bfRFxjlbGPdMQ5wB4mu5zy5G3fj+en3+K75P1mbUfPicz18FoOxXfE9aoH9aT+r6knff5Cxvx8Wn/F8rrqnrzgKEevesBY"
        "1z59wZpXs1lfhzPl79yK+V6fsuY7ZV0PI4++74LVTzJWHWG/d+M9hcldG2bfvbOuls8jbWD3u+oCXN5TorTS0MeqQ/5ltvWOKkFO"
        "z4n6qrGK6Yux7bVCf7VdyO27rRes/XEGdtNYJa0vv3XB6i8TxzN9V3sO9SkJO/ojXf16tD/exca7uF5QfsNmxEWiJezDPeADi4On"
        "K/mw6R9M59tGAzcHrPfT4/49sNdYPgMbl1vWUDnP2co5pZezylbOHZZythh8Uyc4PEl6/B9Pv69eHWD7xXpOX1q/o1rW+WhgTM2U"
        "v9ah/rPEPzfK8p+GYx7xVd93xEeI44/2Belx87hulyzg/JBjSyuFcTn5m9zG5a9+w+r39RK2P+90xAXReOmIRCT98SXn/hD49kLK"
        "M9x6nTTWt3r0t+rN7yisQ17XG9m6lVhXy8XxXcs7xsqJS8oT30+sY/t2Wpdc/JDT/cFiYYm9EbaORLCORPh1ifQF7d8bY5QXFzHy"
        "dYOYH/p6Xu2876b7oh00U+u7OF5d13ljHR6fylQvv+VqRxTnvGbYRdSv2jD7bk1VQOgn/A5/E5Vj3kd+7lF+fHket8I4oziUdqTS"
        "dbw69V9jrCG38XGp2n+ycXCcvV+DDqH2i/EWkj/FWYz87aPg0UD9evbz/pn4CmaHxXdWcv6x+E6WvxdfLNO3zzre14ZiKasd6nW/"
        "12PYIQck+rnJn3424kI+9fMOmX6O+NPPmL/xHf70cxK4A4of2/cJbRn3CUa7G9h8b6y6SeLnVKAf2pznoSReQffF/vWzD/Q1D3fk"
        "ST8/7q886Xw89qagj1WuP8juon2RdpQfN7Sv97wvP4pxRM8356Z/ya/ZWLVXyUn+buv043OzTufLPxFSfs/QMxVWeR5j+jRezfIv"
        "46UxiX4s96X/EtW1/H5VwLWGsG8kP14Y4/EM8gjS5VVa8i6S78NzZdP7L8u4o3Fq4CYG+bxHE4eCfCfkmVc8abfj9X3dYygP+iqx"
        "tsnYD72j90OF/v0O9VoWl5H4K5NP83482lel2zeQIT9lm7JU33+S3HcafNpLbHLW60vxiSrWIdsCqsLliajse411Kvd96lcR7008"
        "PRXrzXX3Icd6Brh6JpY2GXH6AcXkbUrHWyL6PucfUk057asC/L6tUuH8GZQnS3i39HufscRVxsA/EFLWv0vtsvKSh5T/N8XdL+Xj"
        "G9oR2BdXfA3r4GnbfvlYOm5D/gR1LTc+rc+lR/4ZY15VSObbvBmyR1ROD8R3/A1rT/mLtvYMc+2pEfQkn4dmfY/l11XlR4+gfJse"
        "wfcNPWKZFyPQf1Y9Qu2w1nNI92+I+49Rzl9NdijhYLQTLP6zOeyYt6gksU/f1E/rIvk9qjj9Ew3elCd/4f8Zd/QXPkz+t6uM7+j+"
        "sWqaB+fGmV3F1gGyo8+ArytxeDzF2dUN/4bx/w7srE6Ohz/ZSu1qEdrlk6fIaNf3ndv1GLXrZrTjJymr/1M70ZbZ/0nPHYNeoP2Z"
        "1ziuwfdQnaPfNOzpu8kSM9/Ditf3W9+o+n7Vmq/QESC/+zfZuhF5D9PnJc5+tGigD8/fzvmbZf1s6N395F8Pc/1P/Ami3WLm0Ywi"
        "vt+i+pIPxk9HaXVO43DW5GOM9xWqNf5A+l3WP1GlRrXqpw71cchnnkp+T70dkdtt/m9uHj3O5EfXtP+i9qTzra3xdyq3sVPl/Ktp"
        "P3la/mdC7AuNK9nv98LvTdePQC/rz6kK91xEeC6C56zvp58LCs8F8Zz1ftqPHxCeS1+vDKgG/4Vu59xt2mXpdj4IfzrpEbIHBTyB"
        "kmRqTlnehGvk2T6IfNnGWyE/5L0uR77s7vuE5/H9inaFq7f4vTOEa0be8Rl8Z3uI+fFP/ZFpD7G8dubv2Iz8uo4wn+9NuCja31F8"
        "ieL3dP5KB/LXqdzjGA8hZSnsTrZfuPM+hpNPMrNfGftgjPHl4Ps1tf+Xy0MMKW+n8lM/NoHIniL7z+yvcq6/DBxWVS3qPS7Uu1ao"
        "91tCvX/K1r/jbVweTNq+TD9P+cs0fxq3q1y+Xt9DvH2+BeNh+bW0frLfx4DLFPXwnSt+el6xxKUoDpXWD/WW9o/VUX1/fN66P9qm"
        "hlj9AorEPvt3eK+E6096n+xaa730359HfyD/u/E+6BVc076I9Ed6fHN6Bd9pvIfvn7RfKGT037ReWQI9AD1C1+nyK+k5VeGeiwjP"
        "RfCc9f17oUeszwXxnPV+GHrE+pyuV1ToFejDijUKZ3c9WEf5hdArq53jkoa+gH6gfK4HkY/fuAJ6BeNlOfLsd68Xnsf3KzYoXL1t"
        "cVDCV5Xw4zS9L7zLIvdTS0w9lFG/fNAcj/r8DWG+tgnzNyroF5R7PCjolx7ol/UXON6Gsd8W9EulR/3iu36lnP4weFWMfivn+s3Q"
        "Lz3QL+vHhXoL+qXSRb88hPdKoV8UxbDT9PkS5tfhvk/wuIotGBfL4X8iOY/dXuk4/++s6jpP807XL9Cz6X19PWePU303n+ft9Bjs"
        "vfvP52Yf/855xTLODLsdeSVjWHeikXvP52bn3XWe2x9V0v7oDv1+cpnot8uWH0dyLoQQF45G8syPMzgz50Lkm6+T/E7Eg2PPO4tw"
        "/RJS1jj77yifYY05z3X/k3qjjt+lcywSO5zzM+1+w8oC46/5/hzx16wH3vV3Mc7uAd71t7Ee/I5ijacSHp76x+zPV1KUD1NhtdNK"
        "GN8KrX+E60z346+n+3FlSNUR6HTf2Hc48FUGFcZXyfgho4bdzMY9eAYOkh/6Crb/DYbAP7kIvJWE9wSv1cFWzg+b5qtkPJUV+vhK"
        "P1+m/47970Hiq1yI5+ez/pt+LqhYeAIOEj9AGa6JXwa8VgcFnoCDLZx9ph1s5vx62sFObl9E8hfzwaPYB9HvybvNfZzenyX03MFU"
        "wPJ7SNmPfbkbT8AjKWu7auKfSFnbZfIEPKzf77u/P2Vtl4lr/o/MnxPvS1nnYeHwBDxgm4+FyRNwD+Tmhj9v4eRUE39vyjr++u6/"
        "QyKn90BOzXY5FQRPwEqbnAqTJ6DSo5zmCXIqE+QUlsgpCDmVWOOJBcgT8IsC5wkYY3wOrjwB/8TzObT/I8/nsOE1ns/B4Al4hfE5"
        "tL885ZRXmtgL/N5h8HSFPybEMXLkDcD5UQZvAPkpiTfAkv/piTfg9izjHAZvwFemrPm0c8cb8Czk5cIbsBW8AX9g6qcWi3+nb9Vs"
        "8QY8McXFg/3yBnxI4A2gfLlS8AbgerZ4A7STGO8ifwBwFmlcuT4uaH+9lOIc26as8cXC5w/oLPIHZMUf0Jln/oDOi4Q/YGbrSeMq"
        "vmOm+QNYO5JPKlz+5qknaf8h8Ae4ynXhnMj10ucPqAd/QFN2/AHVvP6T4dlN3LpP/oD+/M4P7/wBTS78AfUXGX9AZ575AzoLhD+g"
        "XsIfUD9D/AGdM8wf0DTD/AH1PvkDmgqcP4CdCyHnD2gT+ANqJp3nR774AxZN8vu3ziJ/gDIT/AE/mSX+gB9OONW7cPkDOnPkD+i8"
        "xPkDmlJO7S3yB8wUf0CTC39Ap0/+gE4Jf8DWiVzi1KZ/6sPsPJbn2LqxOcj4A2S8AYmNOPcbfEUUD849H7h1go/Hy/gDasEfsNxT"
        "PqeNNyCm5Jj/6sYbwAAfY721Ct9PN07k9t1rJ6z9YOcNqJ2w+stkvAG58gXkjyfg1ow8AVs20PsyfoAbc+QHuDZg7RcbL0AJ2VVv"
        "qEz/NmU8n6ZDPSfxv/3QGQ8v2KObjPq2YT16LT88AbFKYRyO5chf8YMLrH7fLLHu++39gn32XsKLyvCrp3PkC6idY76AyhnmC4hk"
        "xRegnaj3yBfQLPAF1Bf5ApR88AU0u/AFNHP8eSZfQDO3vmpHK/PMFxDJkS+gvsgXoOSTL6BZwhfQIuEL6MyRL+AvHO/njs/7M4l+"
        "9snn4heXTfN7b571816v+lnJqJ+1o+D/EvKT7HoY+X3Q942Lb5H4Ncn+bs2LnjbieDM1H/fmZz76189tjvOS8iTNdaEN+zFRP7fZ"
        "eBlqufv1jvrZ9/gVxpupp5UseQUiAq9AluNEaMdcj494FvXgeQR6Df1TYZGrdqylsHkEkK+V/DCek/EIPAf+cuTNy/kEcG7mZvRf"
        "znwCK4t8Ahn5BMBv+nyLwCvw9zPMK9Ai4RVoEngFlv2G2sfzCvxfjleA8s8JB0TrmHHO14kmnmdgnTPPQFS9jRu3Fyu/QFS9Slgv"
        "3HgFFuVHr+SJV8Azn4BtPaS4UYCLC9HvXvkFiFdAOw6/RLgxT37E5LtOfkT6TuNSGa/Ai+8yO6zVhVegU8Ir0MzxCpj+lruEdmXL"
        "K/Ccc7uGeX4pkVegqz8znwD5Qy93HgHtGHCmpc0ufAL/Ae/d5sn/PHaI4mdFHoFM9TV5BFrzyyNQKuERAF67MQ4cF6498wh86BLn"
        "EcB8qEC/FDyPwDbT/inyCFzKPALfGVcUPzwC3xq37uOLPAJFHgFOrxR5BIo8Alb9UrV2nOadNx6B1TzfV4x4BG4az80+XjWuKHYe"
        "ASrf3F/Ujedm5y0b5/ZDBo9AtX4/acuX8Jn/aeRPYjwbeH42wOx5ViKPQL3r9+oz8QjAz6EZvHYvTtH+Nf1kYseJKeu49corQO+Z"
        "/AIXUpz9X352ytl/P4Tvlzrms8GNZviZNjn4Jxbq8mftEHGFm2rJD3YI+4g9xnny4+l4RcM+Rz9qB+ax/X5Ycj/IzXvx9yh+J16E"
        "ZJDiV/uQf77HyFNNv0r4x8TGQ0zfbjDX5+inNu5O//+b2tov3Fxl2um36/twf+PDzH+cj/xHqtce8O+VcXmoVN+uOvBRIK9OGz6E"
        "+6zhSezz0v69mGU8ZarXHod8LMI7RCN/CT/CIQ7vqB3Zx+EetSN7OPyjNlipWONtIaXKak+0UN4nxs0I1SttpsXgD5r+d9cmWq+H"
        "Wbl0nfA5/zvAU2D4kSgf5QmaR4ijDEZQ/ukpa96i3T6D3AZb8Hwv3m/GdTeum/j80MF63o81WMvl72iDMVzDv1VWy9d7Gc1Dlrij"
        "lQr1V33WXxXqrwr1V4X6q0L9VaH+Kl9/L/IpsYwXsgdIPoTz9TJ+Sxz13Cj0HOUfMX24vId+l+nHl6as9gD5iafXWZs/4NxUKkXn"
        "qiYwPtNmTkQx8VUdpQ26BePOl/L3WfOl6PXIO1/K6jniS7kA3H9EZetpCrh/RWV2byn8Lky+u9H/ZCekj+vW+zPyqnEelR5vG2Zy"
        "3b2Vz7OLBsAPcvIsxkutzsRBvDykDwnPoh2l517Hc/M5+y+k/FD/u1JdrMvdsHOFuFT6usRhnSAeHu36GMpbiPK+m1t5K6i873Dt"
        "6pi2Q8ot67m2rE2x6v10+QvQj+OpsOEfoHLjDT795Jb12jreosHTzP5Yz/RYxTJzX5q+07/eiD+g/1Vun9y/gV0nDrP1IRqoEuIJ"
        "QymrX4Pw92GMAxFfmzyIdryPj78lP+dcfzsO4yn0I6tvB+Is/esDRtyDnUfF6vUg5n3/+hLu9/4NQfh9P6v/fWUxjbO96C/oc5Rj"
        "5AFI+m3l9CxSrf21jvrr7VQu/eW/fx425BPQ5yerX2PdGIt/wP/ip10Bx3a9Osvt2my0q4Rr1wjatcR3u0oc2/WNWW7XHUa7gly7"
        "nke7Yr7bFXRs1zOz3K46o10hrl170a6rPLUr3Z6QY3sGZ7U9UWUnhzuldSnNJ8fp+cVt3L6OeMfSebo6/9VqPp+CcMnRCPivVvN2"
        "jIgPiUZenwpYfg8pWDdd+a+uwX6Y+K9qOR4Yk/+qRr/fd/9VPA+MwdezjPHAxGNTVrtqJvivdPvLN69SyMbTU5j8V+9MKooXXqW3"
        "Jq1yqon/dNJqx/fd/38mneX0k0kmpx9P2uSUZ/6r7OQ0OinKqTD5r/7ao5y+Icjpa4KcviqR0ynI6YVJi79lRvmvdHn55r86bJOX"
        "Qz7IHPJfPcHk5Mp/NcjLqX03L6cNf8jLyeC/2sXk1K5NOvs344JdnCPf1cchF+K7IlxfGR9PzMR3pcuZ+K6as8y/Mfy8D0xa81j9"
        "8F3p9cgb39X7IB8XvqvHwHf1MVMftVjikH31C3zVN3u+q1smuXxF4rtC/MOV76pT4LsCfleLgO8K17PFd2XjuQLem+LDm+Gfqamm"
        "feTiSbZfY/6zZLX5XrrppwQcSayMl6MRdxpm79fULTH8Qaol302Ory+ZtObjkl9py/4s4x4GvhbxiEHC2b8F+/BXOl6zZ9D0G1nj"
        "wTV1v2S43JOHUs55SPA7H+DzVrqqfjaRya/mne/h3JSjfq/75wlBf005+zkHufiGnfcBPLKPYZ85mC3vA9s/mLwPzE9k5y94kD33"
        "hHN+KOWJufMXsPPo8sdfwPrPlb/gMeIv+JDi1P8hpd0o35m/gPEb9Dzpj78gX3g9z+UBP0d+adqviu114y9INDA9QOuafx6D65kc"
        "JDwGpKekuJqwc1xs1nFux/OMq8H+XM5vwORTcx3p9S+68BucdSyvq+6DufEbEH67hPEKpO0jZ16D90CeJ6Afl2aV15q83ZzfqsX+"
        "Me2itTy/wVLwG2B9N/kNWD3urFvB5ZcmGth9ijdSnJm+kwg78x0k1jF5jUnws/njPdjI+VvHkP9h6dcc+Q8qXPgP5k0olva68SBo"
        "z6FePvgQOHvPLx/CY+Svl/EhNGXmQzD4FGR8CPU58iHUBlj8/QSnX228CJSvG/iRqmSI+3Wo/wL5U77DD1THfAfhvN5NRl7NK1nx"
        "HyTKmZ3TgbiNef4GxmVVpTAu/y5HPoS/AR/C35Y498dp9EdY6I8XnPtDwAmHlCFuXTdxtSemrHH+2ec9ODRlXY88n8PtmfdgH9sH"
        "IP9Kdg63vb8HmD11lPW7O+6W+WMT6/Ywv/Pi1dz6funxIDyaZx6EgSkne9XkQYC/e/hRCQ8Cfodf3MTZ0n3kWR3lx1vuPAj7XMev"
        "M74W46TqxtzGSaHxIRjj43TG8eGdF0EyLo5TP57mz22X8iOwcWDnR2B63uBHMPgqmT3plR/B1MfPZtyvynCFsn2jiSs8INHfp/3p"
        "byPfyKf+3pEn/X0S82iHV/3N5knFQWe9rQ2PZtxHGO1t2If5dpOiZNL3yEexzcNlknm4zLlfbf1/ME/zcEee9PRBf+VJ5+ExmoeP"
        "8vNQsMdIv4n61/e+HuPHtr4cJH28J0t9TOPjj5WcxoHbun1wbtZtV57Gg976KwS+YJP/gOnP+H7wHqgy3oP5vF706jdDvlcCOCMb"
        "XrmK50Gg+sh4ELTj+D0M/oMyfv4a+Wj7Zfl9jH9XO8HKqThkt+v1/d0BytdCPZtlvAcrMvMegPe/AnlxxLvsm/cgRuvIEuf8R8pf"
        "zhfvAfFe++U9iPG8B2meCp3noOz7M8xz8JKx3+d5DsgPQXiGsITn4FcczwHhUR8x9B/sCeI12OHMa2D4E4APc+c3WCjYH/NmyP7w"
        "x2tgtuNqQS+68RtUSeo9Lyv9MVM8B2b73PgORqesesnkOzg3Zf3d4DsQ4lHEH2LyHSDOeC/F52/IyR9n4qa/7MgL0Lj0SqN8nufg"
        "2LtWe/kMeOETe4nfAOPdxm+AfTLqSX6iaHC90I5s+Q0OSvgNTmB9vxn1f8MXv4Hp98H4u+R5DtpV6/pr8hwksS6zcbst8B4XngM6"
        "33Et54cmecj4Dgy9O0h+72x5D+69THgPGlSWr+HGd7BSteqjDnUP5FPF8R2QfKOBZpv/W//9OfY7ncfReHeAGxde+Q+0IfZ8Y9sl"
        "zoOA/iIccaHzIJAcT6007aQiH8Js8CFgXvnkQ9COsff6unPlRfiST16E58et+yZ3XoQ7FGu+m8mLQDivZlu99N+Pol9Qn8Y1AW6/"
        "5pUXQXse+uaS50eAvrlo+BGgb4r8CJydM/P8CJhXPvkRaN3uC+XKk1Djkydh6bizXU58CYtz5EuYB76EBUqm75hx31COvAmT57n9"
        "lcGb8Bv9fpE34dLgTSjyJaB+Bc+X8NUiX4JS5Eso8iVQv19ufAlrinwJSpEvociXwMftinwJRb6EIl9CkS+hyJfA2zH540tYIfAl"
        "1En4Eq4GX0KNhC/hCvAlLCtQvoTSi4Qv4ZcecfhvCzj8nwk4/DclOPw3gMP/SYHyJbx6kfAl/I1HOZ0R5PR1QU7/RSKn05DTqQLn"
        "S3imwPkSnvTIl/CYwJcwIPAlfFrCl5AAX8Kuy5Qv4SMFwpew8SLjS7j1MudLWDLHfAnBWeZL+LULX8K/ZsmX8NYM8yX8ryJfglLk"
        "SyjyJRT5Eqz7zfzzJdyXJ76E9xUIX0LzZc6XEMuRL6HShS9hfpEvQSnyJfjnS/hvOfIlfKvIl6AU+RKKfAlFvoQiX0KRL6HIl1Dk"
        "S3Cch0W+hCJfglLkSyjyJRT5Evztr/LFlxAp8iUoRb6ES48v4Ss++RKOFyhfwueKfAlKkS+hyJfg3C9FvoQiX4KiFPkSinwJMr6E"
        "L/vkSzhW5EtQinwJRb6EIl+Crm988yVc7ZMvIebCl7AkR76E+T75Ekpz5EuYkvAlXLhE+RLOCnwJL2XJl/BSRr4Earfdzz+SmS8B"
        "+ZbbI8gjMPxm5j5loSUvk/Cm5n4fOO6nkIdoyV+OCHZ5veD3fUio7/TPu7fEyC+Jcg8wh+PyOt4/SfwHm5l9o2yqd9yPDdD9tPlQ"
        "Y/89tQXlnjLw1eAJ2LvHMX+0I1CuON8PS+4HOXna94tBzu9BvA/EV6Cd2GPgWXW+h0Ha74HvwZJXxPE9oF3p927PYlxfPHwPhy8R"
        "voda3q/myvcw6sKXwNqjDXZSvA/vt+H6UVy34vohXLfgeqb4IVbx7TT4IVg5cn4Ij+1VhfaqQntVob2XGJ+E9jzyygW/arSM3Vi+"
        "nV9fQ0qTczyH8t7WmPpbj0uoDQzv58oLUVNgvBDROeKF+F3g4T4Ce+E+4OHaYe9/mL0PnOxu7AfIz2T2J3ghgiweEQ3O5/Imo8Hb"
        "dCTqymCZjsQKw94X41TpaxHHpPMtEL7lFuJbuIHzW6X30emVL3k33z/p7/x6+v2V03bvPMt9w68lfH9bsFTvn23BRawfglGj/ID+"
        "XeCW2ynOyXhwtgUZMjg6/V4IzzPcWTWeb+XifdHgQr3/o8EKfdymny/Tf4debW/C8wvx/Hwmp+nngoqJ69XayZ+L9a6d8MfIS2zv"
        "5eap1t7C7fe19mYunqS1d3J+N+ov6qfv4W8Ufjb6nfpdzMuLBvakApbfQ8oT8AO74ZX/i4BX/ksJXvkF4JW/IsErfxF45ZMFild+"
        "6iLBKw8CZ+6Gg/0UJ6ea+K4p6/jru/9RiZw+ATn9gV1OBYFX7rHJqTDxyr/jUU73CnK6R5DT3RI5tUBOd1nzmAoQr3yDTV61SiHh"
        "lZdi3+uGV67i5dReyctpw0JeTgZeeR6TU3s5k1NE2HcfBk9i5GNCvDxH3PIfQz6EW6Z4GOGWHzPl5wm3fHuWcXTDz8L4EpKPO9t5"
        "s4db/h/ecMtbkU/wGVMvtVjiBH2rZgu3/J3ccMsfEnDLlJ9dCtwyrmcLt6ydxHgX8cvgZTkewbhA3kRNjPbdw5PWuEb2+OXRLPHL"
        "B2YZv/yZSWseiR2/zPgS/OOXtUln/9/pPOGX+yad8nyK+GWMG9/45dEc8cujlzh++cSUU3vd8ctDM4xfHrpM8csnXPDLoz7xy6MS"
        "/PK53PDLCJiY/ut/miD/kDOOmRmmiQeQr4986Wi4Kk95ht+dcMrPozwMytO8s/9qxVN+noBTHlum5Jhn54ZPZvbE2MdroU+/nCMe"
        "+TkXPPLQhNUukuOQX5oTHHLiMJsHiY3AAUhxyTdkxiUjT0WOS16RIy75yoC1v2x4ZJofgf8pwSO/iHy5H3H5iVH1NWf8Lcrbjn3J"
        "JsOv/7Jq7Tf/uOSzwCWL8ekTHC45Gv5wjuPygxOsvt+S4JGHBDwy9cdXPOKRn+XWaRPPdmiO8cj7ZhiPvCdLPPKjwE8NecQjAzez"
        "bgB45Ju59TpXPDLNlxlb1w97XNdP5nldP/KoCw6Z9WvNMjHv/yUuz9/EH9P9Q5Dfvjzjj7PFu2FcVDXkNi4KDX/sMh68444fzYg7"
        "rlnmhjd+SYI3PivBG4/6xBuPzBHeeMiffi4jO8Gnfj6cJ7wxzZvDPvHGcWe9rA2/mBlvTO31jDd+Mbt5J/TrnOthj7wQXsuT4o1P"
        "SvDGgr1F+ixnvPExCd44Z/1L4+NPlJzGQYHyhLjijePe+iuk9Bp6huGNsS8lfFkVcMeBfOOOz/rEHZ/NjDu2/N5t9d8I55OQ35jy"
        "34xzMaQ4ZFZuxaOKc94K9jm54pC1E8gnn2kcMtqbLxwy+dFzxiHjPJiO8EzjkM9KcMgnBBzy5yU45H/lccjQi4+U8f1h4JAPO+OQ"
        "o+pt3Lh0xx+PFBT+OKrWiPb5JYE7dscbj8CuOC3BG4/4xBsjj9DALzfmyQ94z2+c/ICEN22skuGO3/sbq91sxx2PSnDHZzncsdme"
        "DUJ7ssUd3+DSHsqv4nHH9LsMB2v37yiu+Y+XFv74tAR/PJIj/vglF/zxiTzhj1svE/zxDR7xx6tUq36S449HXPDHIxL88YhP/PHI"
        "ZYI/HrnI8McjRfyxMhf445Es8ccjecIfb3jXmm/kjj++412r/Zk9/njEBX88IsEfj/jEH49cJvjjkYsMfzxSxB8rc4E/HskSfzyS"
        "J/zx13zij18Yd7bLY8I+6WSOOOQjEhyy7HvP5IhDPjjO7bcMHPI+/b4dh+xzn2TkxwKfYuCQ2YRzxyEPuH5vICMOOSx8F/jjvW0p"
        "63j2jD/Ge074Y2b/90ryfbZK1iXadwB3t0jIu8P4S253jjcJ5Q1Q3MmI09rjyfp3jrN+Hwgp673Fcww84oBt/zPg6FceyOhXzlc5"
        "8QzlZIirD/Qcx3sa/B7I0zjOhsuArN/oXMaa/VOGvlAz+E+j6gqG/yZexB7yM7PyCHftd5zL82vfTln9rDX9P2Xvl+G9/bJ6LmT1"
        "pPzf/bNTT1oX4rsmJPPm4Yzzw8Cv0v1lmcd98imsg5RX/RTpd5Ir8zO45U3b+qt/dvrL3j8hR3taO/KQoJfYNZ3vFt/rd524iyu3"
        "Z7Hph7Pm+5CdkChnOGArvrUWeVu1iv1c0r66W9h7Gxm+OLGO4Y574De2PQ8/IdXHkL+g/2g/Y8j7k4K8+z/tcX4smJH5Ya5XJOef"
        "s/YMtaas/aod7XbsT/J3aM+xfqupKke90C/X4P1rKD7N7lOeYBh2HvlTxHI7At9L6X8j3ei3XcZ60WZZ393621Wf9t9X0HoqUzkT"
        "lnIS5Z3w/3XwdusRdr9nURD9yOIUNT2b/LW7f3bbrR3pTln3E9pRc/yoGcZj2m/L8v1u5fZtIr5XG0a/XOOsJ/o23Ij8j4cQx+k2"
        "9FqC80P+LGW1k8g+OrWdH58h5YfsObS7IxLC/eW4LuHk0xEh//OVXN6OHa/yV1PO9uxxLl/Irr+H2P0yUX+z9a6jjPVf7jgRls/f"
        "c5xwIvvRvjck68qQI67FFgez1GPAUz3KOXtSzDsm/GFUfS2l6ycX+8rEL+1l+0k8t6U/y/2KdD78HP32h1NO+VFivyQaHsX54SxA"
        "3fMZNu87yt6nZMy3MPLqMtvHiY3m+u7J3t7l0d4+OSDgT7qRfzjgmT9+wBE3AbsB9WysWm/M9yDyG9J5L9px1m8V16H8p8V8l4HM"
        "eag75fXxta847G1f0XNSUs5OxXEf69pP0Lf2/MMB5B9egXkSc56P7+Pj0sSnYeS3oH090NuN11YaelmXQxByOAI5wK9i+POE7xn5"
        "3mEhfu+K48qcR9n1yUoJrg68SsNMP/Zg3eu5ji+H9sE2/i6q53Cbk94bSOxi45TeJ7+8VjeOeXQuZbVfjPwrG76vXHG+H5bcD2bc"
        "t0dV4B17zH5/wZLnkTj8TkacEa1bdrzkjxnO8rGYMM/AG9XgzP+VaOiFfmN4c20r3Wd4TW0r+IqAC9G2Qp8Ap6FtBT9QA3iqttbi"
        "+kVcg1+oYUTAhxNe/CzH+5Yoh946hn0e+sngC8N6cGq/OY4z84RN+LL7zHXjAawb7Lqr/z3cut3Vs1ax6teu/bcJesLndw3/2heZ"
        "HMFDZZz7GKs35qGVr4v08aYqbryNGH4kA1fjbf202QGlvB+Z4su0Xop6IQa8EJXfVTdPyeq7QXN+BKx+XMznse3oD8EuiSqP2fqP"
        "8U9Rvt+DnD9wbNq4+aWl/KjC+6M71GWILyE/Nkb52+/gmvx+A7gmv+4eHs9Rj3kQq+Xswqj6H4AXB98b8ta0I0O4bqZ8Bly34Bp8"
        "CrFWXINnIdZGcS1cd6LdWyazlQMn9zDvL5D5VcRxQHYi8en5zc+J7/U3n6Kla/M0H5uZfHoq+flYXSmZj+e4+Xgv+Peynn+RAp1/"
        "T8rmX5Wtv/T5V83nQxlxYKz3Y0uJp6t80smOiIbDk2w/XjrpWA7FySupHHXS6lfMPe4RFeIPi2cp7lEqfJd4xcK+4h1mnGNC8Cd2"
        "Zxnn6C7GOYpxjmKcQxrn6JbEOXqLcQ7HOEevY/w19zhH7wzHOdoQ5+j0GOfovUziHJ0ucY42Ic7RK4lz9BbjHDMa52iTxDnaLtI4"
        "R6cQ5+jNc5yjzWOcoxf+jc4CjXP8dZ7jHN1zHOc4cpHFOT47S3GOTxdInKN3luIcnXmKc/QW4xye4hydxTiHHudY5BLn6ObjHIhH"
        "EI5gU7UkzlHqPJ60k8gLefoc67edpl6LuIwnx3NKqml9Rvn7WZxkOfxYyeuxTpXhnJIynFPycXMdrLG3P0W8TqeAY05e57iuDNA+"
        "h/qB+EgSO87lNy6jyNa1gC3f6gXdPvIYjwmI8ZhXmP+pHOc0uMVlBL5d7XlWj2gkYtP/h/S8c2aHER+7ca4B5Ex+yg51o84MLMZX"
        "yC4z4irCPv9U3QzFV4g3wLCD2H5Gw/fJPutavRn3EW/p71CsfkXtKKtn1+r7cvPzGuvnn8NvKcRdqp3jLpuWSeItyyiOl6W/N5yr"
        "v/er+fX3xihOQvGTY9w+QbSTrecilCjsXASGd2L+0zR+SNXLOcnmRbtxHrF+nT4XgZ2HsIjxXE8/H9J/P4rnqR5H2PwILsQ5Cl9I"
        "hfE8s68+j+db8PwzeB4820Hi2Uacs538xk/hmvTx53Bdi+sDuCY8MM41aqfzTf5ziosvrXKLL13Nx5eqhfhStRBfqpbEl1YhvlRd"
        "i/F8Fx9XqhbiStVCXKlaiCtVC3GlaiGuVN2Ja8Rzq7txjbhudS+uwQ9eTTjeG4txqKziUKFiHMpXHOp/TeQWh/rhhHMc6h8nmL/k"
        "BxPe4lAvTzjX7x8mxPWG1a/euX44920sRuV+Z8K63zHHV7erfLvziuvxxyfuGdeD87L8nytY74jrsduDEYmdGBLsNNn5XDgP50in"
        "YC86P0/na6XPe2DvNRnn4C3AvB2fXsGMc7Zs77dy+0jSYyFltW3/mJYv+dsSsNfS/rqIJf7TUdqgr5vu5179OOtzr/R65P3cq2/P"
        "0blXS1R2rkqdysZxTGXnqixTmR2xXLX6TXej/wl3lz4nQO/PCM69UsGHNczkunur2e/snJIybr+5Ta3EeSHXg9/+BuG8kNXceNSW"
        "kj1yE2evbVMXopwfo5w3hHLe4stZTOW8ifcX4NyRq3EOCdlndcL3yV66Gu/Nx3uvC+/9SPgevfe6oYdK8Xy5JU5ofofmwSI8/6rw"
        "/KtC+fT8y5JyIsJ9sk9Dwv0Yt1837+PcvyNsHlP81DfPTtD0F1nHfzTINF7PelYv4umn/X3/etIXzSnKF2D1ZAOgf4OK/fUQ/H1V"
        "gr5j94nngM5dCWNciueCkN8hea+5TqctveQfONff7l/9PPqL1Zf29f3rWb+m54mO7z7K6vUg5Ne/voT7vX8D67BogB0w+Yoh5/3o"
        "L5z7iXIM/6Wk31ZOz2rV2l/rqL/eTuXSX/77RzPkE9D1RTN4/ceYP2l9pe92BRzb9eost+ujRrtKuHaNoF1LfLerxLFd35jldt1t"
        "tCvItet5tCvmu11Bx3Y9M8vtMu3SENeuvWjXVZ7alW5PyLE9g7PanqiyE/Ylw+fvNvTFPMl6IawLiyXrwmLJurCY9R+dH0Q8JGKe"
        "QDSCcxJX8/aYGK+MRr49FbD8HlKSOMfN7ZzEPxfOSXxack7i53BO4kHJuW77cK7bn874OYm6Hen7/L1PXSTnJG73eP7eVuH8vW7h"
        "/L2PSuT0EcjpgRk/JzE7Od17kZyTuMajnBoFOd0gyOl6iZxWQU4rZ+2cRF1evs9JXFTg5yROsjxh13MSxyc5ObX/epKT04Z/m+Tk"
        "ZJyT+Ev9flf7O5PO/pEHBHs6x/MREV8zzkekeEUZz0uW6XxEXc50PmJzlvsRw0/0KjtfLu7sD8h0PqJej7ydjzji7XzEx3A+4sdM"
        "fdSiWM5HrF/gq77Zn4/4Re58RKt8hqzyofORP4E49kpen54yzj9kCnELrjct5uN/ZD+kz11uYeM2Ze0ng0dLNfPf9HMNwRO3GX6i"
        "ruqDk3xeZizLfPFYfvPFI7I8vdYc88WHUrJxyedjDLnki+ennHiGcjLni+M98Ipvgh9Kni/eyuc3DuaaL94q5Pn5PHfSOO8MdvR+"
        "l3xxxCeI19w1D3Nwdupp5oufc8kXj0nyxVv4+7HM4z75hJDP+oSQPzyYa774zPaX93zxFiFfvIXzjxvnhXjma7uLK9fIF0d59nzx"
        "yizzxWuRL97sMV+8xTlfnOKeXvPFXefHghmZH/J88UohX7zZJV+8VsgXb5Hki7dkly9e1o1++6yxXrRZ868i/Dol5uu66tOe+/zp"
        "qf7Z1VNe4+CJ8lrki/8eF1fQjtQ654v3dxe0fia/s5kv3uIzX/wexzwYM1+81iVf/E74wVpSVr+fkS9unkueyjTfaXwa+eJod0cZ"
        "5Ys34bqEiwt1lFF8gOWt91hw9Skufk/PsXMFZec4a8OIaxp5cO+fcJ4fLYhPeD3HuTvluB+tu2uC32+1StaRv2DfCYvrCFt3O8LI"
        "Wz8Ae3V/jnnrxjnOf4p+/kdJvf674/1MeetDec1b/7bPvPVFen/b89Z97iel85Ly1oMTVrvdyFsX8iSjEeSrP4V89bBLvrrkfONc"
        "z1fyfA4gzp/T9ldyfn5x/Lqev7RTXm+n86oaq+8y8o258757Ud6j4j5I8t3H89Nf8R05nvv8uL9yKF4hP++Z9XvNdZSvvtRxHrqf"
        "q16VuZ9jkvk9yJffI4wH1zz1A5SnLp4v0+pybnWrY7901X3uguM49O0v+uwFa77LZpWdWy3Pq4EePlKfsuYh5X5eza4LVv+H7Nxq"
        "bZh99866Wj7ProHdl57zIp5jvVTJqd7u51hvZPlg22uF/uq6kNt3Oy5Y+8N+nvUHLzB918zln8rPtUa9fJxrzfndFjnr/eTjZhyD"
        "O9cavEjGOdaPmX47do51U8B6XzzHWjvKxuWWNVTOc7Zy2HnW19nKyXie9aBp17DzrJcH2H6wntP31u+oFn1snGst+Js7Sv+nxO/2"
        "Gs7fiXnEnbzseM6N23nW4jnWY0srhfE4L8fxWHKB1e/rJWzf3ZnKZE/SuJTl90XVLzv3C/Irt0fofOtDipP9kbiiFuV7PD8V4zax"
        "1+f5qXtl56dWcvF1z+en7vV6fmqElS85P9Xe7wrOAWD9L/pv7edas3HRuPQmzr9xqZybadoT9Xk+11pxxtnhXGvtKPtezWL7uSS1"
        "ln6nfbp2lB9HnsenMJ7Mc1QjruPS0S5d2pDbOBDm14ydo7s3R3s17q8cqbxP4PzqpSrXftJbj0TonEgmb/L7m+dXg5ebzq/ez/tZ"
        "jPOrH6808lVq9Wv+/Grp/lq4rw3FUlZ70+7HjaWc7Grz3Mg/k+jhJn96OMd9n+x89MS6Wn/6+PibnvZ3Ur2801kvJ3awvGOKB0vP"
        "t6b9XUMlcM2y862h15HPbJuXSyXzcqnHfeTOWd5HGnp5fCpTfTzvJ2Xz8xidDz3On29dyttdtB/SjvLjx/f51pLxRHm52eplbZjG"
        "x2eVnMaB2zq9c27W6Xz5V0LKdkP/VFjlCj509/Ot53nTizgXwDiHdkktv2817tdzeYnJOrP+tYrDudYol3D4aZxIt2VdMc61JlzD"
        "IJ+XaOJEkI+EPPCKJ+12vb6vw/7GOM96rew862sznmedfJofZxQv8X2etZH3bz/PWq8vxSHydJ418eX4Ps96KX+eNcktHVfRz7WO"
        "/MMMn2vdadjx/LnWbL9lnmv9gXepXTp/gRGX+AV/rnUpH8fQjsD+oHOtd5y27ZvT51ob/gR1LTc+rc/x51tXZJ53ebdXXM65ttRz"
        "mGuPy3nXlvcyn3dd7qve+TrnmtphrWfG864DfByfcCrEk5FoYPpmc8Qxv9DQa5vwPTrnmvRPNJivc67/37ij3/Bh8sNdZXyHP+f6"
        "7XHWDrYekJ1N+P7ELjrvGuPedt51J8dLTvo5GmwR2pXteddnndt1gNp1M9rxE+68a9dzro9BH9C+7ZI/53qjas1HMM+5/is2no+x"
        "cbyt1O2c6z68d7vipb8NvUu42Ui251u/9zI537pOtcYhSL/Lz7m+UrXqpw71ccinjDvnOlp6u83/rVr2YY1xJj+69nqudeOHLvHz"
        "rDEvKtAvhX6e9altpj00O+dYAyc25+dYQ68ophyt51hrx9sMXhVrv9nPsz7vcp71z4T6v8nlu3g9x7rvoVzPr/7VeUXxc371L/Tn"
        "teeh50Nu51evw3sBrj+jobW2+uh6BOcAN94HPYJrr+dVX/rnVEOPzNE51SR3v+dVn7rf1DvFc6pn45xq+Ed9nlPd94lcz6f+/fM0"
        "77ydT73tPG+Xx5BHsfV8bnbxA+cVyzgzz6OGHYl1JlrWcT43u+4D57n9kHEO9Ub9frJa9Nflma9G4KWNluWZr2Y/z1eT2NFp7F/z"
        "cS6DzR9xrBP2Z268huJ5U8R3LuYFRsMRrr8ob9Tmx6P8hjXm/Nf9UGoDw9m68spUFhivzPfniFdmPXCov4vxdg9wqL+NdeF3FKs/"
        "n3Dq1D9mf4JXpoT5nQx7toTxoNA6SHjLdD/+erofV4ZUHRlO9439hgOfX1BhfH6MPy9q2Mts3AP/H6f5zvLo0nx+jJ9vEXj9CIeJ"
        "+Ruv5/yvaT4/xuNXoY+n9PNl+u/Y98Zb8PxCPD+f9d/0c0HFgt+PEw6/DNc0njF/47Wcn1yLE58f8pjjzZw/T4tXcvshkr+Y7x3F"
        "/od+T95t7t/0/iyh5/4sFbD8HlIOYj/uht9/JGVtV038Eylru0z8/sP6/b77+1PWdpl44//I8tnifSnrPCwc/P4DtvlYmPj9eyA3"
        "N1x4Cyenmvh7U9bx13f/HRI5vQdyarbLqSDw+yttcipM/H6lRznNE+RUJsgpLJFTEHIqse4HChC//4sCx++PMZ4FV/z+P/E8C+3/"
        "yPMsbHiN51kw8PuvMJ6F9pennPJKE4eBz9uFOFAkz3j+P4acCM9P/knC81vyPz3h+W/PMr5h2NFfmbLm084dnv9ZyMsFz78VeP7P"
        "mPqpxeLX6Vs1W3j+J6asfpWCw/ODZ+h4BPIE/q4r9uCUNQ6YKK/PEs9fP0t4/rYinj8rPH9bnvH8bRcJnn9m60njKr7DDc9fnyOe"
        "H/4q5NEYeOMnab8g4Pld5bpwTuR66eP5m3LD8wt5zDJ8uYkj94nn78/v/Mgfnr/pIsPzt+UZz99WIHj+Jgmev2mG8PxtFzmev+kS"
        "w/M3TjrnoxCev1XA81836Tw/8oXnv3KS32+1+cTz1xfx/L7w/D+fJTz/ucsUz99WxPMrc4HnbytQPH9bjnj+Nhc8f5sEz//QRE75"
        "sMa6tZ2dW4J8bRPPL+MZuAV6GbxB6uKc8jvNfL4PTTjmryKPycTz1wLPv9xTXuXs4/iZfjNx/NRP6yZy++6aCWs/2HH8N7HzYzzi"
        "+AsHv3+LC36/1SN+vyFH/P41AWv/2HD7JWRH/ViC2/+RxL92FvnE9Tw+XbA3Nxn1I56xH+QZv0/j8Kc54vf/Bfj9b+QJv/+Xzv1T"
        "xO/PEn6/6TLB7zfNMn6/yQW/31TE7yuXE36/ySd+vy1H/P6w431tqN4FD1fvgoeT6eFYgeD3KwsEv8/kTfn45A+y699W7P9uk/gp"
        "wReG8XOp4LVNvax4PL/c6zxtdZynlK8o8sPRvJbxrInlmfdjjnq7UPD+jdWfVXIaNwXG9xDfkSuu/+OGXtJx/cdjnHxzx/fXFxS+"
        "n+ITcnw/zpks4vvnBN9P468j8vcFgvNf9RtqH4/z/xmH86c8c9qXU/4r8UkYeP91znj/qHobP07zhvPP1a7xh/OPqlcJ+t4N379I"
        "0p5yX/XNF74/f7j+Vp+4fpyXexz+iPANefIfvvyuk/+wcemVRvk8nv+ld637Xzmev80Tnl87ifaU3SW0J1s8/9ec27OMcPxv8Dj+"
        "/iKO3x+OvzU3HP/+Io4/JzkVcfzGc4WF428t4viVSwHH33qJ4fhfG1cUPzj+7+vPa8+3FnH8ylzg+FvnGMffWsTxKxcDjr91jnD8"
        "reM077zh+DcI/FqE479rPDe7eO24onjB8a8Zz82uaxjn9kEGjv86/X4yJvpbfeZxGvkkGM8Gjp8NMPu5qiKOv971e/WZcPzwYxg4"
        "/r0jwJ0F9CcTO16cso5br3h+es/E9V9IcXZ/+bkpZ7/9aXy/1DFvCG4yw4+0ycEPsVC3c1k7RDzfplryc41j37AH+/F9jnqvA/PX"
        "fj8suR/k5rv4exS/E/9AMkhxq33IH99j5JmmXyW8YWLjIf3+qQ3mOhz91Mbd6f9/U1v7hZurTHv8dn3f7W9cmHmL85G3SPXag/M+"
        "yrj8UapvV12pYs3704YP4T5rePIQvhdhuE4aR5nqtcdaL/LPUv0iX4Uf4RCHL9SO7ONwhtqRPRzeUBusVKxxtpBSZbUjWihfE+Nl"
        "hOqVNsdi8PdM/7trE63Tw6xcuk74nPcdyjLebxRD/w1SecDNDEYULg5vs78gr8EWPNeL95px3Y3rJlzDvz5Yz+fhDdby8ZvBGJeP"
        "Ei1bztV3bLr6/6L3Y53gZ0O9VY/1VoV6q0K9VaHeqlBvVai3ytfbizxKLOOD1n2SB8UXvIzXEkd9dhb6bBHnn9SGmf5bbuQvyfTh"
        "6JR1/Sf/b0hZbd/vT6VSdD5pguIhYfAVwK/dUdqgWyzuvCR/nzUviV6PvPOS3DJHvCQXgK+PqGz9TAFfr6jMzi2FX4XJeTf6n+yC"
        "tH9X78/Iq0aeqB5HG2Zy3b2Vz5eLBsDDcfIcxk2tznhBvDekBwmHoh2l517Hc/M5ey+k/FD/u1JdrMvdsGuFOFP6usRhfSB+G+16"
        "4hFZiPK+m1t5K6i873Dt6pi2O8ot67e2jPzoTN+ny1+AfhxPhY39P5Ubb/DpB7es09bxFg2eZvbGeqbHKpaZ+9D0nf71Rvxgyurf"
        "J5x9/wZ2nTjM1oVooEqIE7D75LcgnHsY40DExSYPoh3v4+Npyc8519+Om3gK/cjq24H4Sf/6gBHPYHmjrF4PYt73ry/hfu/fEIR/"
        "l8XJX1lM42wv+gt6HeUY8X1Jv62cnkWqtb/WUX+9ncqlv/z3z8OGfPR98DCrX2PdGItzwL/ip10Bx3a9Osvt2my0q4Rr1wjatcR3"
        "u0oc2/WNWW7XHUa7gly7nke7Yr7bFXRs1zOz3K46o10hrl170a6rPLUr3Z6QY3sGZ7U9UWUnhxeldSnN18bp+cX8Po74vYi/gXgf"
        "RDxxNAKeqdW8HSPiPqKR16cClt9DCuwyV56pa7H/JZ6pazi+FZNnarl+v+/+q3m+FYMX50rGtxK/YspqV80Ez5Ruf/nmLwrb+HAK"
        "k2fqXycVxQt/0c8nrXKqib81abXn++7/6aSznP73JJPTG5M2OeWZZyo7Ob02KcqpMHmmvuVRTi8KcvqGIKevSeT0l5DT6UmLn2VG"
        "eaZ0efnmmXrWJi+HfI855Jnaw+TkyjP1OC+n9kFeTht283IyeKY+xeTUnph09mfmmVfq45AL8UpFyK/Fxwsz8UrpcibeouYs82sM"
        "v+6/Z/KPO++jM/FK6fXIG6/U+yEfF16px8Ar9TFTH7VY4ox99Qt81Td7XqnbJq1xvoLjlQIOluK3m+Ff6aq+etLqp7Hh8k80cfxn"
        "j2CcnvpjskswvwYXG3EVb/j1CjbOKO/ShmPPD79JSAlMWv3xIp9CTd0Uw8WePJRyzguCX/gAnz/SVXV+wtn/Rftrr3wKb0456uG6"
        "tyaEPD1nf1s5+VM+xcUfRNxmR2QBvsee16qwP1yULb8C6yiTX+H3je+vcBpH+G40zOyRnmrwBEQ2OsYdpPiRiOKYN+SbJ8Ar7gq4"
        "H6PfFhFfwIkpJ/m48gVkwO075/ezDZINxw6+G8rnLrhzG09krod3vgDWz3K+ANbvNfVXQR8tc/bjqorilGdr5w1YnLm/l0r8xP2K"
        "Y/yP6ufKGwD/unaNjD/Aef6b/AGjjv3UVbc1Jzy69jyrVzJA+rBzguyVtBa11+d2rBssnhqNRL3lk65ysU9gB5l2yr08j8BS8Agg"
        "v4Dypu8crOPzOQdLuLgwlZsIO/MIJBrY+BurUnLMi/XGJ6AdwfeQbxGNNOTIJ3CNC5/A1YxPAO104xPQnoNcffAKcHbWImc7g3BQ"
        "Nl6B+8hPDnv5YdNOY7wCNwSs90VegS0GL8FztvcZn8AK2/sZ+QT6zXWc8QlcyfMJPMzvswye2MAPVRYXf1ESNzsLP/ePMA4or4DF"
        "tWx5BcK5tJuM/JXvZsUnkCiHn13gFSD9OwZ7IRo5myOvwCh4Bf6qxLkfXkQ/hIV+OObcDxhHhH8PKc9ydoiJWx2assbTXXGrKNcz"
        "n5ArXvXQlHUddS0P+PL4Lq841X1TVj1K+w13HoEBtu4cZf0u8t3bcazM/5lYt4f5eRffDDnh/Rz5BAw+2bnGk594M888AgNTTus+"
        "8QhQv9bExHUf/mb4nU18Kt0fgvz48eV53B7jx5nJK7DPdbw6nz+NcVHVkNu4EObfjI2HXfkZD17LkY4D4INr0CFnBL1GvB40Doh/"
        "2eQXYPo7UcLvt8jeJPvQ4BnYCZ4BlBvfyfMMmHr3aX5fKbE/vdrbJg7vP+VHTwv7Hs96ekee9PRJzJ8dXvU0mx8VB531szZ8NuN+"
        "x2hvwz7MsxsVJZNeR56Hbf4tk8y/ZR73kwcLZD950Od+Ujb/jgnzT7CvZHrWN8/QSYHH5SDN1z1Z6lsaB08qOcnbjc/l4Oyuv/Es"
        "6sHzAGwz9EeFJY8kvh+4f1WG+5/P6zuvfgTEvRPA29hwu1WE/w9yeS1S/P9x/B4G7r+Mn5dG/tZ+WT4c7LITrJyKQw52eXpfdoDy"
        "m1DPZhnuf0Vm3D94K4lXkXDHvnH/MVofljjnC1Keb75w/8Tv7Bf3H+Nx/2l+Bv0ctbLvzzDO/yVjn87j/MlvQPn+K3icv4HHeJfD"
        "+RM+8xFDz8FfhX0++X8MvP+O07Z9MMP7M1xVspUfp9bneNz/QsHOmDdDdoYL3t9SvzTen84noXZH1eWCPS7g/y3vs7hllaT+87LS"
        "K3njAbDUc8ixnRJeAOMa/skjL3HPU/yCft9M54UI5zlSnGdTP+XTIG53L8W788UP8Hc++QH+Vn++54PmOqj7/fYSLwDsZhsvAPbB"
        "qCf5daLB9UI7suUF+JJjO7ThF7HeZ8kPMMz7My99foB21bo+m/wASazbbNxuC7jxAzyE99Zy/mSSh4yX1tDLg+S3zpYn4N7LhCeg"
        "QWX5D278ACtVPj94D+RTxfEDkHyjgWabX0n//TnEN4BTarw7wI0Lr3wB2hB7vrHtEucNQH8RDrfQeQNIjqdWmnbJ7PAHAB855/wB"
        "yGNVTHmqXL+58QaMu/AGyPC+mFc++QO0Y+y9vu5ceQS+45NH4FvjVr/ZNtWNR+AOxZo/RuUZeQ7AhYl8AoR/ofydxjUBzl/nlVeA"
        "7LZLn18A+maO+AX88gqQHE8tMfVTkV9gNvgFMK988gvQut0XypVn4DafPAM3jzvb5cQ3cEOOfAMrwDcgi+fGuPhMVK3JkXcgKuEd"
        "qLpEeQfOCbwDZ7PkHTibkXeA2i3D2Up5BwR+6k2GX83cp1j5Hwm/eUbERT91TrHGBcOwR612eb3gB35IqO/0z7u3xMhviXIPMD6D"
        "5XW8/5J4BDYz+0bZVO+4Hxug+2nzocb+e4rOKTvVQ+0B3n7vHsc8z46AMz9jRyAsuR/k5GnfLwY5vwfxJxDuXzuxx8CH6rwJhKMv"
        "B2+CJU+I401Au9Lv3Z7FuL54eBMOXyK8CYL/MGvehCq810nxPbzXhutHcd2K64dw3YLrmeJZWMm1z+RZuE7wY3rlWUA7VaGdqtBO"
        "VWjnJcbLQPa96EeNlpVzenS5wP9O5wva4jyUx7bG1Nt6vEJtYLg5V36FmgLjV6ieI36F3wWu7COwE+4Drqwddv6H2fvAm+7GPoD8"
        "S2Z/gl8hyOIS0eB8Lg8yGrxNR3SuDJbpiKYw7HwxfpW+FvFAOm8B4UhuId6CGzh/VXr/nB5Jybv5/kl/59fT76+ctnfnWe4b/izh"
        "+9uCpXr/bAsuYv0QjBrlB/TvAv/bTvYgO9dtW5AhbKPT74XwPMNvVeP5ei4OGA0u1Ps/GqzQx236+TL9d+jT9hY8vxDPz2dymn4u"
        "qJj4WK2d+gPrXDvNG+Qbttdy81Vrb+L2+Vp7MxdX0torOX8b9Zd4/mgU/jX6nfpdzLeLBvakApbfQ8oT8P+64X6/JuB+vyrB/Z4C"
        "7vcFCe73S8D9frFAcb9PXyS438eA13bDk/4hJ6eaeGLKOv767tckcvok5PQJu5wKAve71SanwsT9fsCjnFoFOf22IKffkshpPeTU"
        "MmXxXxUg7vdGm7xqlULC/caw33XD/S7m5dS+iJfThgpeTgbudz6TU/s8JicBP5c4jLh35CNCnDxH/C9wlAb+l+JghP+1nE/oCf97"
        "e5bxc8O/wngH6JzHucP/vu4N/7sVeQSfMfVSiyU+0LdqtvC/f1dQ+F/tJMariAMGP8nxCOSKfIeu2JcnrX5Vcd9h4ICf4POFTj3B"
        "208GDhj+Wso7keOAP8/GG503j+e37M/OTyjHAe9zwQH/ySTyOzPjgNeYfqp0O7qq/khyrvrpPOGAtUmrX8SO/yU8BvlxP8nnGdnO"
        "LyUc8Eh+ccAnCQf8e8b3VyhO552w7ybrqV9Z4LJnKfDApfc4xnmMfO8y0sf+8r2lOODD/nASRr8JOOD4Yf84BedzGd/L5ksY+84w"
        "8ncpv7KXz6+75M4HR76MLT/7JJ2/SOeCx/zl56I9PZi/jdctytzPzRJ/hXg+eJmQdyjF944I+F5VyTSvjfMxDph+lVqr3qn7dW64"
        "3hOU34n5aK7/DN8bkeF7b0P840UOXxBVl+Qpf2/M4/ng7Lt31tVy+ViJhrMZ87Fm/5zw9zO/qHFOOPXX3+aI6/2GC673q/rvyQHo"
        "iV1e8b1n5wTfm3wK/SDF+d6aGecboPdlON8bc8T5XpsZ50txi8A54HzPSnC+lK/2zxgPFMf7gTO+FeVux/5g0zKS7yvsO4eZnUHy"
        "9Y/7PQfc70JJnLhSGLfbcxy3WyaQf1nitM/qiISFfvmKR9zvM5zdUcT9esP90j7PHfd71hH3S+thzrjfMme9lDec52GPdszJ2cb9"
        "sn6tWSbm35+14fdqufuFivu93sg7CMKO0MfDEy7jodDwvidnCe+7zA3ve1aC9z0n4H1HBLzvaZ94X9K3z/L7x7zhcA5I9POL/vRz"
        "lvu/xGGZft6XnX4+7FU/H+L2uzL9TPgEKe6X2t0whHl2kyQvaA+H07Hp5ZhkHsac+3fG9pWH/Z4fPjCVcX952Ot83JNxf6kNs+/U"
        "VPH7M7K/KF9OO7ovNxzwUQEH3Ezz+FCW+pfGxZ8oOcnf7Rz5PMnf7zqaL161kNJr6JkKqzyBE3A/FzxbfPA5n/jgc5nxwZbfuy12"
        "gXjuBvmBKQ/NOO9BihdGvvWjinMeCfY9ueKFtROsvjOOF0Z784UXpvU4Z7wwzjnpCM80XvicR7zwlyV44V/yeGHoQ+IBJfmS34D8"
        "SQZe+LALXvh9vP50xwuPzi5eeK8LXhh5PtTuSxYvbGunG14YOHID3y3ihUdzxAs35Mnf+IHfOPkbG+FntuOF79Wfl+GF4ztEnPA5"
        "ASd8Ns844dsc60/+URMn/L+LOGHFC074tAQnPJojTvhsESc8pzjh0y444VEXnPCoBCc86hMnPHqZ4IRHLzKc8GgRJ6zMBU54NEuc"
        "8GiecMIfeNeaH+SOE773Xasdmj1OeNQFJzwqwQmP+sQJj14mOOHRiwwnPFrECStzgRMezRInPJonnHDSJ074my444a/niBP+ikec"
        "MMV/j+eIE/4LCU74Wf3+/weffQ28"
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

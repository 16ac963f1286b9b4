# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

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

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [6416, 18896],
    "maps": (
        "gate 3 control 14 paths 165 compared 461 owners 166 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 23 control 15 events 70 con"
        "trol 13 control 378 control 159 control 27 rows 20 blank 9 rows 6 rows 7 rows 30 blank 9 rows 6 rows"
        " 7 control 291 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 384 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 72 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEA"
        "DER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS "
        "16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 13 HOST_LEVEL "
        "33 TYPED 4 EVENT_SIZE 11 HOST_LEVEL 19 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_L"
        "EVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 119 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS "
        "20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 25 UNSIGNED 91 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SU"
        "B_BITS 48 UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 745 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 216 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 736 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 434 bpf_rdonly_cast 160 bpf_rdonly_cast 126 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 2024 keep_stack 36",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [25312, 17376],
    "maps": (
        "gate 3 control 14 scratch_calls 68 frames 19 frames 27 frames 26 frames 35 paths 117 compared 454 ow"
        "ners 113 tally 176 control 15 control 27 control 16 events 68 control 15 control 380 control 158 con"
        "trol 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 19 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_"
        "ARGS 31 VALUES 24 PATHS 7 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 359 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 47 OWNER_MASK 75 ATTACHED_PER_CONTAINER 30 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 4 "
        "PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TAS"
        "K_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 17 MAX_EVE"
        "NTS 41 KEY_VALUE 21 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 20 TASK_GROUP_LEADER 16 TASK_THREAD"
        "_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 4"
        "5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 120 TYPE_OF_TASK_OWN_CRED 3 "
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNE"
        "D 12 SUB_BITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 891 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 221 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 184 CRED_UID 1 TASK_COMM 15"
        "9 TASK_COMM 4 TASK_OWN_CRED 119 CRED_UID 1 TASK_COMM 23 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 870 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 224 bpf_get_current_task_btf 34 bpf_get_current_task_btf 178 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 156 bpf_rdonly_cast 4 bpf_get_current_task_btf 116 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 20 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1826 keep_stack 35",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [42688, 6392],
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

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [49080, 18784],
    "maps": (
        "gate 3 control 14 paths 165 compared 461 owners 157 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 23 control 15 events 69 con"
        "trol 13 control 380 control 159 control 27 rows 19 blank 9 rows 6 rows 7 rows 31 blank 9 rows 6 rows"
        " 7 control 289 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 13 OP"
        "ERAND0 17 OPERAND1 384 OPERAND2 53 OPERAND3 54 TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 63 TYPED 3 OWNE"
        "R_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE"
        "_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3"
        " OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TA"
        "SK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF"
        "_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 20 BY 12 HOST_LEVEL 33 TYPED 3 EVE"
        "NT_SIZE 11 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO"
        " 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_P"
        "IDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 120 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TAS"
        "K_COMM 3 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSI"
        "GNED 15 SLOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 736 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 135 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 163 TASK_COMM 3 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 727 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 351 bpf_rdonly_cast 163 bpf_rdonly_cast 127 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 2012 keep_stack 36",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [67864, 17184],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 25 frames 34 paths 118 compared 454 ow"
        "ners 103 tally 171 control 16 control 25 control 15 events 68 control 14 control 372 control 162 con"
        "trol 25 rows 19 blank 9 rows 6 rows 7 rows 32 blank 9 rows 6 rows 7 control 298 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 28 SEVERAL 18 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 72 SAVES_"
        "ARGS 30 VALUES 24 PATHS 8 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 359 OPERAND2 53 OPERAND3 54 TEXT "
        "26 TEXT_LENGTH 47 OWNER_MASK 62 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 5 "
        "PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9"
        " TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 39 KEY_VAL"
        "UE 20 BY 12 HOST_LEVEL 32 EVENT_SIZE 14 HOST_LEVEL 19 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LE"
        "VEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEV"
        "EL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 CASTS 12 TYPE_OF_TASK_COMM 4 CASTS 122 TYPE_OF_TASK_OWN_CRED 3 CASTS 21 TYPE_OF_T"
        "ASK_COMM 4 COLLECT_STACKS 28 UNSIGNED 88 SUB_BITS 101 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 U"
        "NSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_PID 45 TASK_TGID 1 TASK_GROUP_LEADER 957 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 136 TASK_TGID 1 TASK_PID 32 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TASK_COMM 15"
        "4 TASK_COMM 4 TASK_OWN_CRED 121 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_get_current_task_btf 858 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 139 bpf_get_current_task_btf 33 bpf_get_current_task_btf 175 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 151 bpf_rdonly_cast 4 bpf_get_current_task_btf 118 bpf_rdonly_cast 7 bpf_ge"
        "t_current_task_btf 21 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1802 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "d224a94f324abb3687d175e8b49beed4315131da560afc6f9bb42d452f1ba65d",
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
        "eNrtfX10XEeV53sttbolO5Ysp622iWIJ40QoUeKEYAsTT+SEEGPOHJnYjQ2LsTpajR3PaiLFC85zD2spCcHjPdm1Yki8GVhkOfEH"
        "7CLDDtiBhXbCYZPlLJCZgazPaGDNAItDgA3sbOzEVveqX/1uvap6r/q9192yFYP+ab2v+rj31q1bt279bjZp2H/HTfbbu/B0vvCb"
        "nGtIf9kx9huLGMbpfD7/yan/C59kY+x+Ijbf/rUGcW1eaf8ma+RyEjWzlPqGfOsbEupLGBFWjxm3f1emY0q9EfuNzJ61drlRg733"
        "Sfv/wnv4roGVcxz1fQa/9J012ID3zufpe/t53UbWXlPpl3mP4X2flWMdYN9Z6Cf9puejv1vY75ap7rRM/e7Ar1LeUHcT+FVreNaX"
        "WfiAXc9hRvehqLGK939x4f0q+f16XB8HnzLbGD+yB0B/k9H/+BS54ihn0O4P+KaWN6+y5fQWKadaKEelU/owvrPYje4F7PcwE5ch"
        "Hd2iBiNE80iO1VcDOU+DPyb4g9+EudjuTxbyV4/3rDFW3ubW0uQ8G4f8xCHvw2ygpsxfo51sfDUPvsy+r8V3I7p2zmHtRPvqRy5O"
        "O49DP/TuvKAZN/cXHR+ZhQPy/QXF5T77OLveUcP6PY5rh69Z1o8Y2j8YkF6DF4debvpEWX8j8n3rwICil9j1cZTfuyecHk8Yt0nl"
        "pjH+qLw02nW8mupbzeh9M+gXYXR7Hr9Ez+fx29/6Dvbdmh77u8yKrawes1qiP3+/8S1Sezj/Ff2X/bjC748r/B78NwHHxxXTMj6c"
        "+Yr4/BvWn9HVeZGu1sGtnvTcgV/rKUa35sY6tAt0eSu+x2+mnd2PTenTqWbkY9Xo9+3e5aYiz+ft33gP6LaTzxdrhfndj96++nTw"
        "7hmtp4qVc0EoJ1PH+JAwUowuVTQe2f303GrQsZn1O90drt+DF7ff1gEmd4V5tSAv1kFHfswi8piKmPZv1LiF1X8l3qvGOMavNQa6"
        "vNVbT/Tffj2TlxWs3szCrVyvZQrl1pDd+Ku8aCeRfTS+RZbPqPE/2Xvodyoexf1FuK6S+JOKm7hm+iY9bHB9W6AH0be59es5Lzsl"
        "UfUvitpjCXO99/hYwfiaMhmBrQdhJw6zhmcPgp9VTE8X9C7ZTQ8U6GiAH/hNGR+ya0gf/TnG3XvQv19o5pXRnNd9dZ4R2zEUqB11"
        "kj2ZjMnlRY0Y6v+7vK2ffOyrlGna9UWNPXZ76b3NgyWuV7Tj4Teg2ydy3usWyMenqjXz8UZpPrYOMv5apmLvN7Lfjmvncnu/UOKG"
        "qd9Xp96thz6tn6/hB/pP9aQhd1RPeq43HUm+mltNSV6pnVtq8T5+N+37SM5bbmqgl1h/09BL6Wvl9QutU6KY/wrtnSPMJ9bYWi+5"
        "HMrsZHqAvs9eg/db97Nxs/N0XpxfMgvPeMp3yqwzvO/HNPerfcZxlYv+Xypc4/3Mk69qxlm1pFeyj0F/Qf9tarwxx8Z/UloXZxbu"
        "Zf1r3533koNMO9OTiUg9o889A7i/n8ndPVtxPYrrHlwfwfVGXB/D9Wpcn8B1F65Pgs4v4PdF/J7Ki+vqTB2bl6xDsMNBp4L8FSg3"
        "jvE6PuLIdeIv1+wq/P+Mtfw/3tjqvL/MHtcXQs3Lzrj+MMY1u940+C5Jr25KL8c1Gw+bRt6p+CNC1sv9H69NsnLb+DrVtheSbXw8"
        "Fji8gdVzG9lv3Y2SvJ3k6/xG4nMw/ebS09Crx2H/FdpbEKGs6a0fCvz4P8J8t6mV+WlC11vtjI8I6FqocgLjeWIL6KHMGwnj+y76"
        "FeYHol/UuE/y10xMTT6/E8pPGKbEx5S5wL5jHWD6wRpj4zPTxvieScahtyG3Y7vxvAXPlfGIdpC9lDBPsPYewHgbG8X3nXh/Kd7H"
        "eBs7hucYZ8kuPMd4G8M4a8O4TK5Fv784WSofJL7H5PWcbt2rygHN45taa4xQ82wNrUPDjadEzfIKjceHGX/SDfJ4nN+gGY+npfF4"
        "F9O3XSWPv/gMHX+f0o2/j7roZY8/0IvKKfjd7PIw3080JSGnH5z08l8mYusm2Xrp7knPclpQTgOV86eTkr9SsR/JXknEXrbnzfQj"
        "sMd0fk0+P1fIrxm0nDHoFcwz5MfqfdK7fJrP6xeDzz7+TqIDzbNp1NfR+t9sumypgV1ZA7tyiyHpr/omb7+vq9/b9e2ZDj8u6SXy"
        "35ZbHvmP1PGWPsq+b276fI7J3edyjE/MrnX0T4/v+O+p6H7IqG99o6Xsh2xrKW0/BN+p+yFu+zmusaujil3bli9mX4vrqC/ZdqX3"
        "+5mFazEPz8V37L0Cf6+AXj+Xj02916n5nvnfSD/QOIgaN7nkvcBf8sdkYKcW/DlxYX8gVdNue7rUerKYTzYU/Am2vX61TejsPEdv"
        "F/TshqnfmOJvKVAk+xTeq0Y73qZZFy5hv7veiXF+B+qNQk6ijL7JqXKefnjO7wv/P59+9+ea73iWjaMGg88LnXhPXJdt7kI9t8CO"
        "x3NVnrN9eB7FNcotzDO2PjJYP/uMbpvjCeMjJpPjdWbE/l1v348aHzYZXxmfd4H+WexXboiDnvG/tZ8X+F1v613G1133OHS3y48w"
        "RtN+RJ/ZYNM3Yb6dPTevs8dJYqo1VYIc8H2JJvKP3iD5/frMOShnHcpJKeVcY0rlzKNyFpvs+yvscZgwr7bpU/guaj9vVepfje+u"
        "Rr2z8d0a5bukUh99lzBJD9Xg/TphH8mph+zOuRiXq5T3Zyvl0/u18v2mAUPUN879rbgfVe5vlPwFzn2yk9k4pv21Xlr3F9GTZ0S9"
        "TPJaJct/ovr3bL5ZxdrJ50XMb4OrSF8shb4hfyETgMHbTfglRrEe/zH2Obryst5jz2PwKxbkMobrwit9se/a90W9U9Dz2e2OPTfo"
        "Ybep/bGe6oJ/+rto50syPecRX/5euU98eVG5T3z5nnK/C/e/C/rNhn3G+knzNKfjXex6yZTCM0W6rSC6fc0oRh+Vjv031bn0NM2L"
        "A6HoVId+fFlbXhi6p4wjfL4rSHLH4F+DPg2B6RPxpM9jl5g+j1aIPg9z+lTZ9NkB+lwZmD5VnvT5i0tMn3srRJ8eTp9qmz7rQJ9k"
        "YPpUe9JnzSWmz50Vos+tnD5Rmz43gj5XFacP9PiSKesi6kmfay4RfZpAn9aK0CdhW7+F8po8yxPnk4FQdL8C+n8p9q1W2b+Dq9h8"
        "XbC/bhPofx/oP7iqSno+eDubiBMR9t0P5pHdzQi8C9c74kz+szcZnvEBibjJ5vWbZDtb3adMxB/JRYTnUePhHKNTLbObpuQzCv9h"
        "jf2crcf67/wo1oXMbmzu/UhO3L/qv7MG5X3Ivt+/fmNOtAv610fwPGXf39S7Pifa/QV7v2DAJqo+a4j3d1RhXaGuC2D374L9vaUK"
        "64Onwd8o1gdk/69DPfA/Jap19v+qnGr/L50m+3+2ZP/XMLt5ys40wYcI+MDs5nrQeQ7oeD34FgPf4grfavH+tRKfmnuX5ER7s3/9"
        "Yg2fWsCnRW4+TTEqUbXFxaeGi8qn2S4+tU0Tn64si09nJ4Px6feTMp9enZT59NtJbz69Msn49KtJwT/E/aYUh7AZ/U9UL3XxLenB"
        "t103K/xS1923KOtqvq6s4utxiV+LX5pU+dXiXrcPbYb/k9b943iejCr8Wi/zs+DnuAp61eaTCT6Z4JNZp6xDwae3EZ+eY3wywScT"
        "fDIVPr3tmzKf1n1D5tPtz8h8up349DXGp3VfnfT2e92v+IVOKfuLtN9I+48n8It9lIVH8uJ8nL0XfMH+Na3zE7Xsn6zgD4iJ/hXB"
        "f27zGf5Xa3mJ60y+D/k443+vt58nVTtLljfV34R5zYLc9lVd5bk+LNg3XZjPtwtxLORnV/1E/fezDmb/paN3uuxxwhjRf+2iQO0q"
        "0PE2qX1zPdtH9gvx2b3vMBfyMjDpZa+I/btf+P55/FK5/eZWSU51dpmuHVN29yTZi2KcY3YIfmcap4IeL5RbD7+btQF+jir2Ow47"
        "y4ox/8tmXHdDf1gYzxbG+fiduK5mCnwzrrsTjpwVVEn2A7J+T0VeyRe+6MZ8wvdDo/J+6A7sBxTiwm05hN+yeT75M7om5XjSZIlx"
        "7snKxrnHdfGFq8uMcx/N6+RN3tcY9Ylzr0w5vUXKKR7nju8egLzAP6qPc18tx2UOlxvnvlqJTwy3f0HxM4la+P1GfOLcsa+aHQ4Y"
        "Pzp8cdrpxLmf9olzT2ri3Lvk+8nicp99RInDfYTWN8TXcuPcp5dewePcu5Q49y5p36b3yXDzsxPn3iXHuaM8d5x7Q4lx7ksR594Z"
        "MM69yzvOneI1gsa5+46PK6ZlfOjj3BuUOPdOnzj3pUqce5cmzr2rtDj3Wtp/2cPni7VCvAqntybO2Fefpu8Op6cGL66eChq/k6nD"
        "fofRJ+13kf/HFec+uHlG62faP3Li3LtCxrm/R1pfuuPcl/rEud8Kf2MX1i2dcpw7jxtAnLtmvJN88jh39DtVS3HuN+Ka4tw7cE12"
        "3nVMzwlxmHkp7ojey5330se03rXGsN/O41jPnfceH/BLauIDNpC9Cv1I5yhc6+nWX5+X14urNfPIQU0cAuLsH4OdOlJqnD2z59MH"
        "lDj72h9p2vOS5/1icfajFY2zfy5knH32vBhX5MTZh1wHa8cjxdl/5bxXuxOxP2f0fVwXZ5+U4+x18fXXsHWKLg6K9nldfBh0/OPi"
        "vEXy5htn/xjF2d9teMlr1OiW1ykuv8j7WflP+MS18XLPSOf+xPXDGc91yJni65k9Z/KByjmCuNoRim/rzHv114lr0tT7kL7dnnFh"
        "Y2cQ53YNX0d6np+APUx2eWanpv7eytCtd6eebmI/0keKtyNoOdYYo7c6X6XRTqJ/cxvp8y8VPZ9A869a3qbWlec9+RhUD/B57Zbz"
        "YpzWBnseLhYPdgvGe0tejJ8ruR38HNni86KfZGJ+nD3vwXcG47s1xupd2doixw+3s/ubWiNSHF2mpoHrY9Mj7rbUdieMaknPqfqq"
        "o5Hpi4ktLQq9as6XV2/uDZEex2E3TTTQ/PLGG6K/TJVnqtd6Cu2pinn6QX39n7Q+3ok4PmW+oP3MDdiPSVSxitM4Z9OL8y/Z+x2/"
        "ZSHOOhF5d0S8X5D7d8FeY/uYTC4330zlPOUqZ9wu52ZXObcK5Wzm5ziYv5r0WEH+Dxe+N9sjbL3YIulLsR5TmOcTkV+axeIhU+ZP"
        "NP65f2TxWWNJ+dwWzldtgZ3ZPZ/4e8r0khdV/mhdUJCbh4R9Ykf+GxS5/C9vlCeXX3yDte/ZKrY+Bx5HXKEH5CUVj2vocdybHso5"
        "tqjx19J8nTXleLAU4sF8/Y7KPBR0vtHNW5kVLVKcg295h1g5vZry1O8zK9i6neYlHz/kFD3YHlxmT5zNI3HMI3F5XiJ9Qev3jiTF"
        "WcZ5nHY1xoc9n8/3XnfTfdUOmq75XZVX33mez8PncsXaFbZc64DhHc8Ou4joao2xepsbIwqd8Bz+JirHuc/k2jooy1dguVXkjPa/"
        "rAMNvvLqRb+OZHt58nG52n86OTjMvm8GQaj/6n4L8Z/2Wfh5gINMn2bQvvSI7J/pXczssN7tDZJ/rHc7i//snafTt5/1vG+NJvOi"
        "HRp0vZfmdshjldHPfF8opH7eptPP8XD6GeO3d1s4/ZxtQz8We+tpOmetWyfwfrcze6ej8QaNn9OAfljrPQ41+xV0X6VvmHVgqHG4"
        "rUL6+aFw5WnH46Ezij42JXqQ3eXoXVluaF0feF1+EHJE73eWp3/Jz9fR+LhRFv/95umHLs08XSn/RNS4n+uZemGdax1i+rR3PotP"
        "7a1JavRjXSj9l5nfIq9X+X06L830KfnxYpDH44gjKJTXIMSBZN+H92oNOwKZ5M45FzWH7xMPwc8ft+3rWXa8YOn2/G3yeoHr9Vsl"
        "eds1LMd5Ouep2LnuLOKf6z/lrs9eTz4I+kFPZpYv5euwV236z7L7nTJ/nl9bxE+afUL2H/ZVJVjcy6Cjf4ekeJwrXfJjt4f2PRoZ"
        "ofsipiHFn5isnI5WUyqX+EX7DzvwS7hC9auoXbPtdjnyOUvyb4rt9IqrsZ5icttnPGv7j4m/2zmux7e4XA4U/f4Z6ftM01KKD8uL"
        "/hI6V0LnggvlPizs20yk4xT/d47qFfFEosYvc9L9Gnn/xDoA+2Xh32CePeZajx8q7AuRv8JcLsm/+F5hZB3n47ZeM55nTZO9Y0p6"
        "pnfbf2X9qTvh6s+Y1J9mRQ/L8XXidyxusLEyegrlu/QU6ud6ShgfJ6FfRT1F/RDbOWr7T9T1zYuSP5zsXDq3ZR1h+0sbYp7xmEYW"
        "foDuQZp3ya/C6EF6JlF9Q4X8kSPnPP2R95N/7ypej+1/m0/jYM85Zrdh33HEiWOw/ZRPnstLdnv7P0P+X4Udt1HCz8mupn51Kf0K"
        "ia/E+/Vx7349SP26Ef34eV70r1pH1hb3r9J7h6AXaP0XdJ+Y44PML9MvGwtUb7bKiScRcSDCtjdhvt8U4yFSEfLrP8P0ffxdtnyQ"
        "P869b9uP95dJ/mwdnbneHSH/fUyiP+FyqHaRE6fzIuIHusxQ/IH8pGrmlyWHF40/zr6CKfpPSL/r6JMwmk1RP6XMh8CfWSb5Ve1+"
        "xJe5/OvSOHqI8Y+uaX1H/SnEkYv7+1Rux0ZT8t8W/PAF/h+Psho6lrDnd8GvTtc7oJft90xDei+uvBfHe+L3hfeqlfeq8Z54v7BP"
        "EFHeK1wviZgcV8W2d+5w7JlCP++Dv570CNl9yjkJI8vUnLFoKa4Rx3sf4nE7bgH/EFe7CPG4u+5W3kf99esMqd1qfcfpHD7irI+j"
        "ni1Rtk8w/knH3mbx+syfsgHxe6mYHMdO59Ro/Uj7VxQfQLhpKcTlU7mHIQ90PsxqZOuRlXczXIcsW1YYEx9IMnwl1N/c8lspzjFq"
        "/DpfmfaxAUT2FNl/Dr3qJHrx8+SNLWj3OaXdLUq7X1Ha/TKb/w6vleJsCvZl4X2Kj6bx07HFlOIB+wdkO30z5GHR22j+ZM8ncN5X"
        "1cMrF+87awj7XrTPVdAPbUL/J1qpvY+eFddBfWaUtS9iaOyzd+O7Kome9D3ZtWK77OdPgx6IL++4G3oF17T+If1RkG9Jr6Cejjtl"
        "+hT8TlFOvym9ciX0APQIXRfKb6D3TEN6L668F8d74vd3QY+I71XjPfF+DHpEfM/WKyb0CvRh/c2GZHfd10rxi9ArN3nve3J9Af1A"
        "8WL3Id6/YzH0CuRlEeL4d61S3kf99bcbUrtd+6x0bqxKltPC+vA2ge/jVzp6qKh++YAjj/b4jWK8rlXGb0LRLyj3cLWiX9LQL6vO"
        "SzgjE+9V9EtDQP0Sun01kv7g+FOcbnUS3bh+SUO/rDqntFvRLw0++mUA39VAvxgGt9Ps8RKT5+H+j8nnNjZDLhbBv0V8nljW4Dn+"
        "VzbGztK4s/UL9GzBb9Mm2eN8PXlWttOTsPdyr5VnH7/2miHIGbfbEbcygXknEf/da+XZeS+/Jq2PGmh99L/t+1lXfouQcaU8fgXy"
        "zHGVmID54zm1+dbXVhTPKS7Vm9lzjJ2D5bhOozlRboPjOrHvvPJcMDzPUznvfYD9qL/GM04ObjPuD+r28FvMsfUS64d6HrK7hfxi"
        "wHut281xU84V9j3a93r6aVMYx+77Mc39amncu3Gdq3l7bZzXatoH24u49t08/tXGN6V97TUMD3L8dmd+lnBOGx073cY5bQ8nH05c"
        "JfBW+P7cbqyba3E/LrWX8BspXs8a24/7wLXdj/ri7HwsyVOxdu32OPdI5ygS8S/Dz7BfOrdpHdgrnd+0DuyWznESXl6K4+zcKNoT"
        "XRRPCrk5Se1S8Ry7ab4GLiddZ0Kfa2B+M4vvX8Gvj/E51Y+cuN/otsfAJ5yLsCIt2G9bnZf2403gi0aW4jn5Z5CPxuzE8y4834rn"
        "PYH7UyXQ18FXbQCdF8l+NNy3HlH6PRyy38NoL3DdrWHgo6Ld1jD6C9w9wn/l/R5ukeJJCa+bx5Ujzp23ewHpm2hg+a3y1HMvQs+R"
        "P4Tpw0Vpeq7Tjy/kRHugGK7c6Vw+T+etOK5crFRcuWjJuHJ2OyqOK3fTJcKVWwZcuTuAK7cCuHLvBq7cKvhdGH93gf7+uHKMr25c"
        "OeCYHT0FeWmxd1oIZ9zJSwA9cpDeYzsEKYwTsv+iBtsgXmLOs/nO7VxlH2oL8JPUeaIecmG9PSnt2y2Z0h9llbeYystJ/UpNUbdO"
        "mM+tBWsNUe+reIzkH6Bye9srheP2CrM/CMdtgbMulXHcTuTE/QAXjtuThAf0Eubzkzl5f8EHx6322944bvucOJtgeD4ngXfybbTz"
        "B5KcpMzvyXTnOHwB8diw37ukdqbgsVF/K4XHxspz4bGNBMRjE+gzM/DYVPo8WiH6KHhsIwHx2AT6zAw8NpU+91aIPj2cPrYfaSQg"
        "HptAn5mBx6bS584K0UfBYxt5s+KxEX0qhcdG5fngsQnzwkAouhMeG5vP3jx4bJ9X8Ng+FxCP7ZfAdyE8tl9IeC8OHts/2ff71/9U"
        "gx/1E+BH/XhStJenA4/NtqtD43x914UbNTPx2L4aEOfrmILz9SUF5+s/afh0FHw64uZThfHYSuPTZ1x8mpl4bEMB+ZRR+GQpfNqh"
        "4dO/Bp+2XzQ8NptfofHYNs9wPLb3B8Rje6+Cx/YeBY/tdg0e223AY/uTS4PHRrhoIfDYbD4THltniXFW3H+/qGQ8Nrsd04XH9qAP"
        "HlvbokDtqjwe2+sXvOyV4Hhsv7sgyml4PLaXL0jxsITHhv00Xzy2jQoeG+K4rTjw2HA9c/HY/vsFZt8xP2t2vhzPOq6cb0rWynLF"
        "9zHH2PfNrVdy/2IxPCgHB+IZxn8FF2rzSIn7aNq8i68gDvSLdn36/JuHGT2O7s97x7dhH8OVX2/0QjE/bXBcktM5z3ml9dMXFL2p"
        "yZs4LO2XufFJmP4pPw8oW7c4+CTM7+jG2WD51Hj+JNXvaxqGVzyvG2fjz5gcVQxng9EveD7LDxpe9I8a63j53jgbDIeD5/MMiLNR"
        "qfMpgcvDuTAnj5TqjzyV89ynd+WXYutEr/xSwfA23s74oMHboHWo7lwu11OX+vzl4eLnL0Ofxx1j/NDjcDD+NF9Lev0LPjgcpzzL"
        "29Qau1BOPAbFuSaqGK5TwS4raFd3O5Av88Ao9GNTSXHS2WXO+DYFu8uxx34j43A0IT4c87uDw8HasbJ1sRS3nGln92n/muIWqJ5M"
        "zBuPI7OC8WtCc16scrgca0BH1Id4Ioeu3ysTn+M750U6ufE5nj1vCP31x+lAu0LgdEh2MdodGJ/jQdr/KQ2fYzPH99DhcryjTFyO"
        "64DLMSrpVz0uxxkNLseL8M/9lPbFwP+fmJ7xM8q5UAeP4x9KwuPI1L0Af+EcJQ4LctnYoMjlzjLl8v7zsF+rvOlxDPSIKfR4xpse"
        "yvn1qDEqzevOee8jOTFu5OLjcTD6hT7vHRiPYy9bByCeT3fe203vIWZPHWR0L4zjFvhdxHnKweVg83hmxW77t2Me4XPg+8sOn+OB"
        "CuNzDOW87FUHn4PR1xp7QIPPgeewpxx8Drp/BPyU5a18fI69vvLrfT4cctJ4fXlyMtNwOrh8HCsqH8HxOjRycZjoeEzGB9DidjA5"
        "cON2MD3PcTs4riqzJ4Pidjj6+LNF16u686u6daM/XseJcPq74ngdR8Lp76Nh8TrYOKnf5623rbEXi64jHJyOvRhvOpwO6HvEN7nG"
        "4QLNOFzgTVcX/fdVaBxuq5Ce3heuPO045DgdD/jgdEAPH5TlJfS6HvLjml/2kT7eXaI+Jvn4tFGWHPjN2/suzbzti9exLxi9osYA"
        "1zMMr4Ppz94R4HSYOpyO2bJeDOo3Q/xgBufWXOfhG2XcDmqPDrfDOoznMeB1uPIYK3gdyFdc2OcoD69jpbSOcNabKyR54/l6NXgd"
        "1hHW/vr97vrsdeVjFHcI+nSWiNeBvBiEQ8PxOoYdPTxkFMfrsNtDcfaVwusg3HeO1zFLwetAPItHO732XfqM52ScjiTxJVsUp6PP"
        "+IaMz5EkfI4TCj7HC9yPIONzkH+Dzt185XWqT8bn+JUPPgfsFF98DlqnBsXnmKPYNbOmya4Ji8tB/bha0bel4nLMKkkvVQqfQ8Xl"
        "cPqnwecwZf8IyRe9T/st9JzjdSj7XIR7Q3gdKeSDd3A6rivLz+ec79/wuqT3gGfR0eTs78r4HB94XbTDjyMvQmYP4XJA3l24HMdy"
        "4rxL/qdE9SqlH6XicvyJZz/Iz+rgcvxCwuXYNOiDx8H9SZC/yx6PY50pzusOHkcW8z2T276IHy4H5eNeLvm3iR96fA7Qe5j86aXi"
        "c9z1B4LP0W6y+BM/XI4lpqiPUuZu8KdRwuUg/iYinS6/uv38Kfac8tF03BGR5CIoToc1yt7vWHuZ43WAXnTefabjdRAfx5c4dvcf"
        "cTsuBm4HxlVI3A7rEPuuv6dc/I4PnhPjsfzxO9aeE9dF/vgdtxpi/J6D30HnETtd7bKfHwRd0J6OmyPSeiwofof1NPTNZY/jAX3z"
        "psHxgL75I46HZOdMP44HxlVIHA+at/uj5eJ5vBASz+O5s952OeF6fOtseXb2186yeq4witXj7CcfO1uenXjkrLS+4vgeT9v33fge"
        "IddFPB6FEdDB92ADzR/fY8i3vqGi+B4xpV7gegB3MjSuB77zwvVgdv/WEvP6bq1sXt9aQ7N/8UCZeX2HXOueIU+/9JBPXt/KlNNb"
        "pJzieX3xnQX/Bvzy+ry+D8h5KEfKzev7gJKPMZyc6+N9NXl9gVtK/hzfvJEjF6edTl7fCz55fbdq8voOyPcXFJf77OOyX3T8cdLr"
        "xNdy8/pOL72C5/UdUPTSgITb27sn7Dxxm1RuWsHPd+f1XV1iXl/gsqzoCZjXd8A7ry/0X+C8vr7j44ppGR/6vL6rlby+PT55fTcq"
        "eX0HNHl9B0rL6xvvAd128vlirTC/+9HbV58O3j2j9VSxci5IeX03wu+Xku1V4EG78vqmu8P1e/Di9pvyxTp5fQdC5vW9RVqvufP6"
        "bvTJ63s94kcGJDwmnteX+x+R11eTV9rBiUFeX/Q7Fae8votwXSXxJxUnv/NbpLgf9/mZr+e87dnDUryRW3+zeEt134Xmu1Qt8jSW"
        "fW6FnS9IH6ZzKyPo3y8088qo5zmbYnl1hyqaV/fvQubV3cPWka68uiHXK9rxQHl1P5Hziq9S6ZJpfwA4C2yDOv0wG/ep2vcZReM1"
        "eJxecfs4s8aZ3wPZ2zsD2ttHh5TzMD2IZxwKHA8y5HmOA3YD2tnRuIqP92rELxTiZqzDjG71yBNY/4QaL8O+5+sbtT3b9e0Jta54"
        "Mti6In1UU852w3Md60sn6Ft3HCP7vnnBQoyTpPd4fJ+8D539tBIng/6lobc73tbA9bLNh2rw4QD4AH8K9+Mp9fF48piyb+97rqx4"
        "HOamjzdozvkBZ3Fsa9G8kt08j4qzvyfGS1DeLnVdmNk5IOVtI3+81XoO4+h0XrRfePyW67xhneF9P6a5X1103Z4wcf4y7dDdxs3E"
        "+5knXy167onmLff5zZ9NsvklqYwz4Ei2785767et0G/snL11D91n50ete4BjiPMn1j3QJzgPYt0DnMF24Fbe04LrE7gGTmH7SeV8"
        "PJ2XP6XgqUJvHcI6D3TaAdylccwH4yOOHEu4oa3O+8uE/d2gdp8zb3wY8wa73jT4Lmne3pReboj6ddPIOxU9EbJe7l/7AuMj8B35"
        "Oa5kGx+HIn4n6ePuRkneTnI/Ej+/E2z+dNkBNbL/mPaVab5U9UIS55Ko/E2ts4yS6q12xkfEcOeJntgCehjqufwHXfRj+J0UN3if"
        "5A+cmDJufieUnzBkP3TKXIB9JcSZJCn++1Vck99vCNfk190tnxdpwzhItkh2YcL8V5OIu8qLcWXWgVFcA8/0AHAjkl24Bp5EcjWu"
        "gTORJFxBjLfkRvSb4XqUwgeJ7zHZX6Dzq6hyQHYi4euGjcfp3RNuPCVqlldoPHYy/qQb5PE4v0EzHk9L4/Eu4PGWPP7iM3T8fUo3"
        "/hpd9LLH33w5Dorv/2K+n2gi3My6SS87IhGLAZ+nZtKzHNofb6ByzEk2v2xU4sf9cYB7KrrvERZHOeC+x7aW0vY98J267+G2Y+Ia"
        "+yaq2Bdt+WJ2DvlLyM7J1Hm/TzjGCcQlUl5IFRc1s7BT8/1qaT1RDE/YzisI+4HjCdeWiid8dcl4wnY7Ko4n/OwlwhPuBp7wR4An"
        "vA54wuuBJ/xhxIshTyXFvfviCTO+uvGEa6V1R5/ZAByptwOP5DoFR+omSR6tJsLzvkHy7/WZc1DOOpSTUsq5xpTKmUflsLxWfeYV"
        "wKO6GvhUpn1NOIlO/S347mrUOxvfrVG+Syr10XcJk/RQDd6vE/aLnHpoHMzFuFylvD9bKZ/erzW9y4kr5dM+c1S5n5TWbc594Lcj"
        "bxrto4WON9biG/+erZMI37jJiduR8Y2XSvkOXfjGOwlf88fYz+hS4rF98I1j3/XGN97uzKvB8DGB3w684qjxkuHNr79X7hNfXlTu"
        "E1++p9wn+zggLjLixpfEZgouMtGpUrjIyDen4iIPBsRFFugzM3CRVfo8WiH6KLjIgwFxkQX6zAxcZJU+91aIPj2cPnZc3mBAXGSB"
        "PjMDF1mlz50Voo+Cizz4ZsVFJvpUCheZyvPBRRbmk4FQdCdc5KXIq/lmwUV+RMFFfjggLvJHgXdGuMgfyYn7VA4u8odYPOL6jTnR"
        "LnBwXFPsvEnv+pxo908HLrK9PgiNt7sqp9r/MxMX+XrwzQ9v91qJT829S3Kivdm/frGGTy3g0yI3nyqMi1wan2a7+DQzcZHPBsRF"
        "/r2Ci/yqgov8Ww0u8ivARf7VRcNFtvkVGhf5pRmOi/xcQFzkbyq4yN9QcJGf0eAifw24yF/V4CLfq/iFKoyLTH64ELjINp8JF3l5"
        "ietMvh/0eMm4yHY7pgsX+X4fXORrFwVqV+VxkQcmveyV4LjIWyU5DY+L3DMp7r+IcjEqygX0QBYb4BwXGXp8nOMeM0W8Gdfd8xx5"
        "iQt2SyJi2v2LGr/Li3zj51V8cI03zX/fpBzvmSwxDj1Z2Tj0uC7+b3WZceijeZ2cyHEeoz5x6JUpp7dIOcXj0PEdcDS64dfUx6Gv"
        "luMmh8uNQ1+txA+GxJ3m+TLhrxvxiUPHvhThbvjGdw5fnHY6ceinfeLQk5o49C75frK43GcfUeJkH1HikofLjUOfXnoFj0PvUuLQ"
        "u6T9lt4nw56Puk0ql8ehozx3HHpDiXHoSxGH3hkwDr3LOw6d9ruDxqH7jo8rpmV86OPQG5Q49E6fOPSlShx6lyYOvau0OPTaHtDt"
        "3/L5Yq2w38/prYkD9tWn6bvD6anBi6ungsY/ZOqwT2H8mbRPRX4bVxz6YM+M1s+07+PEoXeFjEO/U1oXuuPQl/rEoa+En7AL641O"
        "OQ6d7/cjDl0z3kk+eRw65fmspTj0pbiukvYZU7W038Ti4dNCHFteitug9xieuS6PgzXWlpfjAE1NHgf4EwPncejJe66DW//feXmd"
        "t1ozj3ye1RNT5xE276ZiiId/DPbqSJnx8DyPw78HnX+oadePPO8Xi4cfrWg8/LMh4+GfPy/GQTrx8CHXsdpxSfHwXz8v2u08Hj6u"
        "0C+OOPjHEQcf84mD1+Q3KBcPMTCOL+HGjlAcfGfeS3598RK369vthS/ZMZ/ZN658H1tR3gPqOkhT70OVoVdgHNHDxdsRGD90jNFZ"
        "n++B0b352oXS/oYuLl2fV6WxOJ2TmvE9LJefVuTBN/79MYp/V3HbVvvkrVjtSZdNrWvKwpN35q1V58X4qQ0my1+hj9OCHj7Qkhfj"
        "2srHgVsq560Afhrh5Dh5K1i9K1tb5PjKdnZfh+ul5quguMTpzlMxsaVFode8MvMAzPLJTxFj+Sl2dkrxxPr8FGhXiPwUkn9yrrfe"
        "zz7k7J9I+Sl4fgn4Px50/IksP8WtEfG+mp/COsjkcvPNVM5TrnKkPBVCOUXzVAw7do2cp6JF0vdiPZ55KhQ/d6rmHzV+t58A5y4p"
        "n2fBuZNK5alIKXgiE00Nijw++0Z58vjMG6x9z1axdffGfDF7kuRSFy+aME9406UNdIlTvor9hpf9kVnYgvID4p1DbjN7QuKd79Hh"
        "nTdI8QeB8wbsCYp3Hmfl9zrxDcXzVBjA22H0V/237jwVbD3U0XSD5N+4/PJTLK1svqoDhvf5PcozdhD+kXlu/K8Wge40Lq2DshwF"
        "lk9Fnpw8FHFfufS0S5vay5MDZXxNW/6JPZXJUxa0HC2/j7Dvm5tMqf+kt3bECZeZ8Zv8/k6+CeBgUL6JEdnPwvNNPNTA42Ra7Gs5"
        "34R2fa3ct0aTedHedPtxk3kvu9rBZ/6MRg8vDaeHy1z36fMHtYXTx4fPBFrfafXydm+9nNnG4thpH9o/H0UDzkvr8lFAryM+3jUu"
        "mzTjsingOnL7RV5Hcr18LlesPcHzUWjGJ89Hcc4nHwX08UFZfkLno9DIE8XhlaqXrTGSjyeMsuTAb57efmnm6Ur5V6LGdq5/6oV1"
        "LuGP9DYiL0VEl5diVjC9CBwejvN+ZYu8buX3KW6e+X2zrU77WwyPfBQol873F84d9QjzijYvRRx5KeLl5qW4TV4/cL1/qyR3u4bl"
        "OEw1LwXhxtd/yl2fvZ7EuornpVheYl6KJ2T55nkpBh29PGQUz0tht4f2NyqVlwLzuJOXYraSl4LJmVc7veJeSC76jGfl/BT83M23"
        "iuancL5/Rs5T0UR5Kr6m5KnYyNcJcp4Ktp5z8lScPUf1zhHioaLGz3zyVMC+UfNUCOtylqeC1q1KngrhPTlPRX3xcV1xe8gnX4XQ"
        "zjGpP82KPlbyVQjfFc9XUReq3ZXKU0H9ENs5avtRNHkqInKcAJ2rssZ6gD/B9MqGuGfcJNeb3agvBXo4+Sk6KuSX/Nw5T7/k/eTn"
        "u4rXI+epePycuJ4mO55wcTM7KV8F5N6Vr2KjhDNC+j9R3aX0q9R8FQ969+sx6hflq/i5nK+i1SdfxSHoA1oXXvb5KtaYYryDk6/i"
        "60yeDzE57qvxy1fRj++WGUHozfUunfOOl5qn4k/+QPJUtJpiHATpd32+ireYon5KmQ+BP7VSvopEzTKXf90U1nkdvYx/dB00P0XH"
        "By/zvBQYF/Wgy0zPSzHe59jbFycfBc77XfJ8FNArhsNHMR+FdRg4DL55Kc765KX4ldL+M1I8TdB8FP0D5eah+PxZwwiTh+I/2O9b"
        "T0PPR/3yUKzAdxGJnonocld7bD0CPP+Ou6FHcB0078Tln28CeuQS5ZsgvofNOzG+3tE7f8w3cTHyTcD/GjLfRP/Hys0zkQiZZ6L+"
        "rGyXU36J2WXml6hGfonZsr2OuBuex6I2/1p5dt3Z16T1EM8r8c/2fXdeiZDxojxuBfLMcY6YgPnjK7X51tdWFF8pLtWb2XOC51dk"
        "OEvHcqLcBsdZYt955ZdgOIenc977AEdQf41nfBLcZNz/0+3hp5hjOPmX1fOJ3S3kBwMOZt1urM/3euq9FMav+35Mc79aGu/q8wSe"
        "c9xLyjs1thdx6rt5PKuN90j72GsYPt747c48LOE+Njr2uI372B5OLpz4SOCe8H263YhDqsX9uNRewrOj+EJrbD/uA+cTeXsL/tuk"
        "IEfF2rXb4/whnYtIxL8Cf8J+6fykdWCvdI6S8AfpPCXhVKY43s0Noh3RRXGhkJeT1C4V366b5ukxVi5dZ0KfU7hK8VvBj49xyffz"
        "NXml6XwDP69jtijxe8BbBK6YZS7FNfn1O3Hdg+suXG8N3I8qga4OziThQSn5agkncljp73DA/g7L7bOGlfYPK/0bVvo/rNBnWKZf"
        "AnHq1N6JBYbxU2FfI4i8Vnnqs1PQZzKumzXG9N8iB59Uow9Zfiia/4vhup0p5J8mPU77MLFScd2iJeO62e2oOK7bOy4Rrtsy4Lrd"
        "AVy3FcB1ezdw3VbBr8L4vAv098d1Q/5zF64bcMSOnobctNg7KYS37OD/N2O9QO+xHYAUxgvZe5SPdIk5z+Y7t2uVfaYtwC9S54d6"
        "yIX19qS0L7dkSn+UVd5iKi8n9Ss1Rd06Yf6mPDik71U8RFr/U7m97ZXCUXuF2RuEo7bAWYfKOGonc6K/34Wj9iTh8byEeRz50YPi"
        "qNV+2xtHbZ8TZxMMTwd5s41vo50/kOQkZX5PpjvHsQmIhwZ//pLamYKHRv2tFB4a8vyqeGgjAfHQBPrMDDw0lT6PVog+Ch7aSEA8"
        "NIE+MwMPTaXPvRWiTw+nj+03GgmIhybQZ2bgoan0ubNC9FHw0EberHhoRJ9K4aFReT54aMK8MBCK7oSHdhL5zN8seGifV/DQPhcQ"
        "D+1l4KsQHtovJbwVBw/t5/b9/vU/0+A3nQZ+0/+aFO3l6cBDs+3q0Dhb/8OF2zQz8dCOB8TZ+oqCs3VMwdn6koZPXwSfvuDmU4Xx"
        "0Erj0xMuPs1MPLQHA/LpEwqfMgqfLA2fPg4+feyi4aHZ/AqNh5ae4XhofxoQD221gof2XgUP7T0aPLRVwEPrujR4aIRLFgIPzeYz"
        "4V51lhhHxf31rSXjodntmC48tAd98NDaFgVqV+Xx0M5f8LJXguOh/d8LopyGx0N75YK4b+yLh/Yx+BUuOR7aDy+Ifj8XnsQR5jfN"
        "/hXKwfgY/yuyhzCuh+fxfbpguAvfYfyiOF8X/kJlcHmixokL4v6OOx/l31xg/rD9ee84M+wzuPKB/WcNDgjs6MA4IGdynvq/9cAF"
        "JQ7U239bR/65v5T2s9Tzxak42d/sfasR/oS5peKCMEI5uCB/zutf7CVHqDcRY3ZQej7wLeJrPPextOecCLeoXHyLoOcDcT6N021u"
        "g+SXU/njew6jCN6EN84F8j+q+AvAaaLzATPufNKR4u0IjnPB6KzHuWB0b267Cvpogfe+gGlI40OPdzGvOL2bNPsOg4bnfjK1zxfv"
        "Avs11lt1uBcvavI8Eu7Fi5502tSavFBOHIT1NGtXNkL6cM4FspMKWtTdnmWYN9j+fCKeCBaffI2PXQT7y7GPJmX8iybEYyNeheLz"
        "Vw63yvHBw1VSnAGVm4l5415k2pn8TTQaZcZZ++FfvE/yj0wgficRP10m/sUpH/yLHzL8C/TTH/8CfA2BfyHZo3O97Qw63+fCv7ib"
        "9l1gp9/v2I8M/2JZRLyv4l9s5vgZT7m+Z7gXN7i+L4p7MejM4wz34pqISB+xfBnv4p9Mtj9zTLMPewp+sR9DDihO5UemZ5yKcv7S"
        "wb3425JwLzJ1sp/OiXci+W+APP67MuXxkfOsnd+p8qbDMdAhptDhy950UPLiRo3PSnaIc756NCfGZ/ier+b5pUPiXGjPVe/PifOo"
        "b3nAQejdGfQ89d6cqEdpveGPdzHE5p2DjO6F8dsCP4c4zzp4F2z/LrNit/3bMe9G8Anfl4l7wXGQLzXuwZEzFca7GMp5zfuEd0F0"
        "bU6q8z72S7FvSt8790fBP1m+AsvtIVnOHPyLvb7y6n3OGnLR2F6eXCjjb9rkYWdl5CFoOVo5wLn35mTxfN8kB4Qb7uBgMP2dqZLX"
        "W2Rvkn3I8TC2Aw8D5fZul/EwHL37hLyu1NifQe1t59zno5XR08q6J7Ce3lYhPX0U42dbUD3Nxkf9Pm/9bI2dKrrecfAu9mKcXW8Y"
        "xfQ64oZc42+BZvwtCLie3DdD1pP7Qq4ndePvkDL+XPgW3no2NB7WUQVvaB+N190l6luSg8eMsvjthzu07+LOv70ltEPGsRjg+oPh"
        "WDD92DsC/ApTh18xW9Z3Qf0IY9C/OL/lOh/eSDgW5Pdj72txLA7jeQz4Fa68uwp+BfLrFvYFysOvWCnZ/846cYUkXzy/rAa/wjrC"
        "2l+/36O+wnrwMYrTA306S8SvAM4r4ZBy/IphR78OGcXxK+z2UDx6pfArCO+c41fMUvArEP/h0U6vfYo+4zkZtyJJfMkWxa3oM74h"
        "41UkCa/ihIJX8QJf/8t4FeSPoHMp33+d6psj+GOixm998CrgB4P/gPxKLvwKYX19yF5fM7nLrpblX3xPxq+Yo9gvs6bJfvHBrRDa"
        "V8CtyD6Mcp4mf/0ixc5X8CuE74vjV8wqSV9VCsdCbOeoZz81eBb8Gn7PAy9I79O+CD3fQPlzapX+Ydx2D1KcKVN0Dq7FdWX57Zzz"
        "8Pe9LulF4D90NDn7pTKexb32++kPOPOr7U/cQzgWsMddOBZYX6Od5C9KVK9S+lEqjsUHPfthjR2DHUE4Fr+QcSwGfXAsxmQ/6eWP"
        "Y7HOFOd9B8ciC3uAyW1fxA/HYgDfLZf81MQPPZ4F6D1M/vBS8Szu+gPBs2hn+dxr/XAslpiiPkqZu8GfRgnHgvibiHS6/FX286ew"
        "b4LzdB13RCS5CIprYY2y9zvWXub4FqAXnRef6fgWxMfxJY5dcnFwLnCO95LjXOBcuuHw05To5odvcc4H30J3Lh3jKiTOhXWIfdff"
        "Uy7exV+cE+Ob/PEutp4T/XF9ph/exa2GGA9H5fH4CZyrVHEv6JwWxQV13ByR/IBB8S/Ibrv8cTCgby4RDkZY/Avi4/iVjn76Iw7G"
        "xcDBwLgKiYNB83Z/tFw8jNMh8TD+4ay3XU64GC+ViYvxfeBi6PaJk9K+T8J84Wx5duLJs9L6iuNjfNO+//8Bil/LHg=="
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

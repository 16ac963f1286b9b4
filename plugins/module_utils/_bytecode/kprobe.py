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
    "type": "kprobe", "code": [12808, 18936],
    "maps": (
        "gate 3 control 14 paths 165 compared 461 owners 166 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 23 control 15 events 70 con"
        "trol 13 control 378 control 159 control 27 rows 20 blank 9 rows 6 rows 7 rows 35 blank 9 rows 6 rows"
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
        "20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 25 UNSIGNED 91 SUB_BITS 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 S"
        "UB_BITS 48 UNSIGNED 14 SLOTS 66"
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
    "linked": "keep_stack 2029 keep_stack 36",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [50568, 17416],
    "maps": (
        "gate 3 control 14 scratch_calls 68 frames 19 frames 27 frames 26 frames 35 paths 117 compared 454 ow"
        "ners 113 tally 176 control 15 control 27 control 16 events 68 control 15 control 380 control 158 con"
        "trol 25 rows 19 blank 9 rows 6 rows 7 rows 37 blank 9 rows 6 rows 7 control 298 control 14"
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
        "CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 27 UNSIGNED 88 SUB_BITS 106 UNSIGNED 14 SLOTS 67 UNSIGNE"
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
    "linked": "keep_stack 1831 keep_stack 35",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [6416, 6392],
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
    "type": "kprobe", "code": [31744, 18824],
    "maps": (
        "gate 3 control 14 paths 165 compared 461 owners 157 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 23 control 15 events 69 con"
        "trol 13 control 380 control 159 control 27 rows 19 blank 9 rows 6 rows 7 rows 36 blank 9 rows 6 rows"
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
        "K_COMM 3 COLLECT_STACKS 26 UNSIGNED 90 SUB_BITS 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNS"
        "IGNED 15 SLOTS 65"
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
    "linked": "keep_stack 2017 keep_stack 36",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [67984, 17224],
    "maps": (
        "gate 3 control 14 scratch_calls 67 frames 19 frames 27 frames 25 frames 34 paths 118 compared 454 ow"
        "ners 103 tally 171 control 16 control 25 control 15 events 68 control 14 control 372 control 162 con"
        "trol 25 rows 19 blank 9 rows 6 rows 7 rows 37 blank 9 rows 6 rows 7 control 298 control 14"
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
        "ASK_COMM 4 COLLECT_STACKS 28 UNSIGNED 88 SUB_BITS 106 UNSIGNED 14 SLOTS 67 UNSIGNED 12 SUB_BITS 49 U"
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
    "linked": "keep_stack 1807 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6728a7b6c622077626beb31b9cee986872787fc7eee6192e0b2543d669765f6f",
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
        "eNrtnX90FNeV56taanVL2KgRtGgYK0jB2IoS2dhxbIJNLHAcE3LmCBs6MLNhpLZGC2aWNYKNcdGZBYFjM8zJrAWJzfEkE0nYgOMd"
        "i2R+CE92pu1kZ8z4bDJkN8lylklWmTgncpxk7OyuwUbqXlW9761671VVV1V36wei9U+rqqtevbrvvfvuu/e+T2cSivE3rLLPrsUj"
        "Of0zMU8R/jKD7DMSUpSRXC73+Yn/9VsyEXY+Hqk3PrUeHKsLjM9ElVhOvGqO9Lz9ns/bzz0vroTYc9So8bkqFZGeGzKuSB9eb5Qb"
        "Vth1nzf+16/DfTFWzjCe9yV80n1aTwzXXc7R/cb3NZtZfVXpvdQHFefzrBxtgN2n4T3pM1WP993KPrdOvE7jxOcefErl7W9fiPaq"
        "Vhyfl178qPGck0zu+8PKavP9l+rXV4jX1+J4GO2U3s7aIzMA+atM/sMT4oqinB7jfdBucnnzS1tOV55yKrlyZDmlTuI+jZ1oX8Q+"
        "T7Lust9NbmGFCaKhL8ueV4V+nkL7qGgffMbVpcb7ZND/anGdNsjK62gqrJ9noug/UfT3XjZQk+ovUU82vhp63mD3V+O+Prd6zmX1"
        "RP1q+6amnsPQD117x1zGza684yO9eKd4flH+fp95ih3vqWLvPYRjq10z7D0iqH+PT3n1TI287PIJs/cNiee1gZ2SXmLHwyi/63Aw"
        "PR5X7hbKTWH8UXkp1Gu4kp63lsn7VsgvxOT2Kj5Jnq/ic0fTh9l96zqN+9Irt7HnqJWC/M3r635LqI/Z/pL+yzwitfcjUnv3/Eef"
        "4+PaSRkf1nxF7fwr9j79a3O8XLXj2xzluQef2rNMbg11NagX5PJ+3I/PdAs7H5nQpxPVyEUq8d5rnMtNhl7NGZ/RTshtrzlfrOfm"
        "dy95e+rTngdmtJ7KV84YV066hrVDXEkyuVTQeGTnU/MqIccG9t6p9mDv3TO1760NsH6nz6t6f9GOW/1HzdMfkyHV+Awrt7HnL8B1"
        "lRjH+NQGIZf3O+uJHWs+xPrLSvbc9OJtpl5L6+VWkd34ixxvJ5F9NLRV7J9h5X+y6/DeyWgY55fguEJon2RUxTHTN6lexdS3ujxI"
        "vg1Nf5N1slPiFf8mrz0WVzc6j4+VrF2TKhOwdgB2Yi+reOY42rOC6Wld75Ld9KguRwXtgc+k8jvGE1LPv45x93G8389c5pX+rNN5"
        "eZ7h67HfVz1qBHsyERHLCysRPP+/5wz95GFfJVXVeF5YOWzUl67r6ClwveI6Hn4Fuf1h1nndgv7xRKXLfLxZmI+146x9NVWy9+vY"
        "Z+uN80x7Xy9x08TnWxPX1kKf1ta7tAfen56TQr+j56TmOcuR+ldDkyr0V6rn1mpcj88tRz+Tde43VdBL7H1T0EupG8X1C61Twpj/"
        "9PrO5eYTbXC9U7/cn97L9ADdn7kB1zcdY+Nm70iOn1/Si0cd+3dSrVGcz0dczld6jOMKm/xf1I9xffqZt1zGWaWgVzJHoL+g/7bU"
        "3Zxl4z8hrIvTi59k79dyKOfUD9ItTE/GQ7VMPg/uxPljrN89uA3H/TjuxPEpHG/G8Wkcr8XxGRy34fhlyPksPs/h83yOX1ena9i8"
        "pJ2AHQ456f1Pl9wQxutQn9Wv459bt0///yXtjj+7ucm6/nZjXI8Fmpetcf27GNfseEvPRwW9uiV1B47ZeNjS9xHJHxHwuab/451x"
        "Vm6zuU417IVEszke9RbexJ5zN9lv7XVCf3vZXOfXUTv70282PQ29Ogz7T6+v3oUyqrN+0NvjX7n5bksT89MEfm6lNT5CkKv+yAsY"
        "zxe2Qh7SvBFXvmuTnz4/kPzCysOCv+bCxOTzNld+XFGFdkyqi4wz2gDTD9ogG5/pZtbu6UQUehv9dvAQvm/E99J4RD3IXoqrZ1h9"
        "BzDeBvtx/wpcvxzXY7wNnsb3GGeJNnyP8TaIcdaMcZlYj/d+YbzQdhDaPSKu59zWvXI/oHl8S1OVEmieraJ1aLDxFK+6o0Tj8THW"
        "PqmYOB7rYy7jcUQYj/cxfdtW8PiLztDx94Tb+Ps9m7yM8Qd5UTm6380oD/P9hYUJ9NNPjzv5L+ORDeNsvfTAuGM5jSgnRuX89rjg"
        "r5TsR7JX4pE3jHkz9TjsMTe/pjk/l8iv6becQegVzDPkx+p6xrl8ms9rl6KdPfydJAeaZ1N4XmvTPxhy2VoFu7IKduVWRdBftQud"
        "/b62997tXp/J8OOSXiL/bbHlkf9IHm+p59n9DQu/mmX97itsfVGOhwSMh2wrMB6yrRwPKcdDyvEQ13jItnI85KqIh2xGPKSzHA8R"
        "4iGdHvGQzeV4yIyIh2x2iYdsvkLjIZ2THA/ZHDAe0jmz4yE2e/akws9zDnEHdr5a1t9svktW31aieMgHsI6geEhfOR5SRDyE7GXy"
        "X9j90ViXh36fyf0xNu6T1Z9U8tmz1E/Se/Pbx+l11vzuy97e69Pefl5ep7Px1rXXpfyjPtfnmI9SqGdr3WpzvBvr8hBbl2snmdxq"
        "4U+pfVqR4gDsfnN9M1nr82f8rSto3exWD3kd670+73Ren2O90rBoMcZJwnk8flKMh2W+KMbDNLxfCnq79fqYqZeNdqhEOwygHVbj"
        "fW5x7udm3C1SYNwt4ryu3fJIzCPetm2K422XZmm87afjpYm3KVK8LSrF22JSvC0hxdsapXhbczneFsi//7VyvK2oeNuBSY23WfE1"
        "xN0SMSHeRvE1bYCNt2GMt3QzxkGiUYq3/Tsh3mbF1xB3S6wQ4m1WfA1xt8RaId5G8TVtAOMtsRnv3VGOtxU0HleU422B4m11Rcbb"
        "alzibRHE26p8xtvUcTa/sHWp1Q86Pduhs6Rxj37P5/UXEvfY3lhY3AP3yXEPux0TdbFvwpJ90ZzLZ+fw+WMvGvO78/XpxeuhD+fh"
        "Pnad3q+vxfi6lItMXLfC5f61wnqC9E1YucW2jtDbl/wuadgLut8mysUBklUthkdLfk4G41pf5+QMu+l9hqAz863xo/f3TROfEcmv"
        "oksk8yyuq0Q9rndZjy9jn/s+Arv1Hjw3jH4SZvJNTJTz3GNzf6P//2rqzq803PMKs5tiijk+V+A63j7uaMNzboM9he/l/pzpxvdh"
        "HKNcfbwb6wyFvWe30m60eFz5jMr68QY1ZHxuNM6Hld9VWbuydt4H+VNcclMU8ox+z/heb+9aw75n7brvQUvuRvmhamHd0a3GDPnG"
        "1Q+w79UPGuMkPlGbCq4fmPsxFpIf9CbBv9etzkU5G1BOUirnBlUoZz6Vs1Rl919rjMO4+j5DPvp9YeP7Jun5a3Hf+/Dca3DfOum+"
        "hPQ8ui+ukh6qwvU1XLzIeg7l28zDuFwtXX+NVD5dXy2eX7hT4fWNdX4bzoel85uFdZt1nuwXNo4pjtZF6688enKU18uVlt+A7//x"
        "yt+wddJqVk8zHwB+g57VpC+WQ9+QX5B1gJ41KtaH/VgX/QjxjLacqPfY9xH4D/V+GcGxfkl35DXjPK93dD2f2W3Nqz0O86f8Ptqz"
        "bfBDv4Z6/lCU53xql/8hnad2OSedp3b5jnS+Dedfg/yuQbyCvafp1yI53seOl00oPJWX20qS218r+eQjy3HHLTU2PU3z4s5AcqrB"
        "e3zdtbwgck8qp8z5Tu/JrT1/CvnEfMsn5CifI9Msny+USD6PmfKpMOSzB/JZ4Fs+FY7y+ffTLJ+HSiSfTlM+lYZ8NkA+Cd/yqXSU"
        "z7ppls+9JZLPXaZ8woZ8boZ8rssvH+jxZRPWRdhRPjdMk3wWQj5NJZFP3LB+9fIWOpbHzyc7A8n9Wuj/5divs9r47FnN5mvd/rqb"
        "k//DkH/P6grh+541bCKOh9h9/zSf7G4m4H043hNl/T9zi+KYBxCPqmxev0W0s+V4ZDz6eDbEfR9WHssyOVUzu2mif4bhx6kyvmfr"
        "sR33/h7y4Zjd2ND1mSwfp9pxbxXK+x3j/I6Nm7O8XbBjYwjfJ43zW7o2Znm7X7f3dQM2XvFlhT+/pwLrCnldALt/H+zvrRVYHzyH"
        "9g1jfUD2/wY8B36AeKWb/b86K9v/yyfJ/r9GsP+rmN08YWeqaIcQ2oHZzbWQ81zI8UNotwjaLSq1WzWuv1Fop4auZVne3tyxcalL"
        "OzWinZbY22mioeIVW23tFJvSdrrG1k7Nk9ROC4pqp4vj/trpN+NiO701LrbTr8ed2+nNcdZOvxjn4m+m/4ryDTrw/vHK5bZ2Szi0"
        "275bpfaS1923Setqc11ZYa7HhfZa+sNxub0a7ev2/R3wQ9G6fwjfJ8JSe20U21P3c1wHvWq0k4p2UtFOao20DkU7XU/t9C3WTira"
        "SUU7qVI7Xf+3Yjtt+KbYTmteEttpDbXTX7N22vBX485+r12SX+i8FOehuA/FgeCvXgw/9mL4tzEfZx5Cu2DfHq3z49XsnwznD4jw"
        "/hXOj2m0M/LOtTsKXGea8aCnWPt3Oft5ktVzxP4m+5tuEeO23RXXOa4PdfumDfP5bi5fhfydsp9oxy72gpnft/ROmzFOWEPsuHGJ"
        "r3rpcrxbqN88x/qR/ULtbPf/zkN/2TnuZK/w77eLu/9VfFK5O9RtQj91s8vc6jFhd4/z8RfyZ2f2Iw5O45TT43q5tfC7aZvg56hg"
        "n0Ows7QI87904Lgd+kPDeNYwzofuxXElU+AdOG6PW/1MVyWZ+0X9ngy9mdPvaP+IIrR7PCzGpfZgH4Se/230Q/gtG+rJn9E2LuaN"
        "JgrMZ0+UNp896pZHuLbIfPb+nFt/E/NF+j3y2UtTTleecvLns+O+R9Ff4B91z2dfK+Zf9habz75WykMMFr+gPIZ4Nfx+fR757Ihv"
        "ZXp95on2Tk09rXz2EY989oRLPnubeD6Rv99nHpfybR+X8pt7i81nn1x5+c9nb5Py2duEuE3XM8HmZyufvU3MZ0d59nz2WIH57MuR"
        "z77CZz57m3M+O8XN/eaze46PaydlfLjns8ekfPYVHvnsy6V89jaXfPa2wvLZqyn+cticL9ZzeQOmvF3yiT31aeqBYHqqZ2r1lN88"
        "inQN4h1KtxDvIv+PLZ+9p2NG62eKH1n57G0B89k/Lqwv7fnsyz3y2e+Cv7EN65YVYj67mTeAfHaX8U7908xnx3snqymf/WYcUz57"
        "K47Jzvsg03NcPlxOyP+g67KXnfQxrXe1QcTbzXzCS5edxwf8ki75AZvIXoV+pDxY23q66ZeXxfXiWpd55LhLHgL4Qkdgp/YVmk/P"
        "7PnUgMQXqv6BS31+6Hg+Xz59f0nz6b8VMJ8+c5nPo7Ty6QOug13HI+XTf+OyU73jkT9g8n3KjS+UEPlCblyhG9g6xW3/N8V5be3Q"
        "Y/nH+XmL+ptnnvMRynN+QHHqr2GlXVyn2Pwin2LlH/PYz2+WOyrYn/z6YdRxHTLqsV9gNOernJPgifTRfoEVOaf3tfKaRn3vqx91"
        "2g+PeSI1OIr9/SxesxVxAn35bbQv7OBaSV+mD7s8v6s0cus67C43Yd/Ayfz18FuONsjkLc9XKco7hfwbbiR9/mLePHGaf+XytjSt"
        "uuzYjn71gDmv3XaZz9PaZMzD+fLBsP9poDHH588VXA9zv9jSy7yf5EJ9lH3fifsU1u7aIHvuqqZGMY+zhZ3f0hQS8ujSVTFTH6sO"
        "+Y+F1juuVAp6TtZXrXWfQn5zoySvqsvFPTf7Hi+PYdhNF2I0v7z3Hu8vk/szPVd7FvWpiDj6QT39n7Q+3os8Pmm+oHjmJsRj4hXs"
        "wSnsd+jCPoTMLstvqee7xkN3hvjzer//KOw1Fsdk/bLjVirnWVs5Q0Y5t9rKuYsrp8PMp2f+appf9P5/Ur9fbQmx9WKjoC/556jc"
        "PB8P/VzNlw+ZVH/s4p/7Z5afNZgQ989gn8tW2Jnt9dS+51Wn/iL3P1oX6P3mIBcntvp/TOqXf/Fecf3yhfdY/f6hgq3PwSGPSvJA"
        "f0lGoy7yGHaWh7SfKKz8qTBfZ1QxHyyJfDBPv2Mk4PxKenyv83yRXtko5Dl4lndiFPv5nMuT70+vZOt2mpc8/JAT8mAxuPThaI7m"
        "5UbE8fl5ydzfgPV7a4LyLKPm/rdKjA9jPq93XnfTedkOmqz5Xe6vnvO8OQ9fyuarV9BytQHFeZ8g7CKSqzbInttQF5LkhO/hb6Jy"
        "rPOsX2vHxf7lu99K/YziX9pAzLO/OsmvNdFSXP+Qxt2k2X97ffaLUx72394i+wHsy4ZE/n2W1P4UZzH3AxwHhwP1S/WJ/pmupcwO"
        "69odE/xjXbtZ/mfXfDd9+2XH81p/IsfboX7XeynTDjlSGv1sxoUC6uftbvo5Gkw/Y/x2bQ+mnzPNeI+lznqa9ru6rRPM925pxv7s"
        "m1z8nAr0w3rncegSr6Dzsnxt7XCwRONwe4n088Fg5bmOxxOjkj5WBXmQ3WXpXbHfyOtXT/kcRz+i61cUp3/Jz9da95RSVPt7zdMH"
        "p2ee9vRPHPQnr7Cyy9Qztdw6VzvB9GlXPctP7apKuOjHmkD6L13fKK5XzfO0b5XpU/LjRdAfh5FHoJcX4/JAiB+g72vq5PqdtS9q"
        "rhkn3g8/f9Swr+cY+YKF2/N3i+sFU6/fJfS3fb1inqe1n4rtq80g/7n2CfvzjPXkAcgPejJ9x3JzHfaWIf85xnsn1ddz6/P4STNP"
        "i/7D7oo4y3vpsfTvfiEfZ4Gt/xj1obhHHRN0d0hVhPwTlZXT2qQK5VJ7UfxhDz6JH0Tchu6Ka4x6Wf1zjuDf5OvplFdDXKlu5RXD"
        "f0ztu9vkK/yd2S935r3/JeH+9MLllB+W4/0ltK+E9mfq5T7GxW0upKKU/3eJnstzHcLKz7PC+SoxfqINwH5Z/JeYZ0/b1uMn9LgQ"
        "+SvUO4T+z1+nj6xhc9zWuoznOZNk76iCnuna/l/Y+9Scsb3PoPA+DZIeFvPr+PtY3mBdafQUyrfpKTzf1FPc+HgZ+pXXU/QefD37"
        "Df+JvL45J/DuyM6lfVvaKRZf2hRxzMdUMvADtPfQvEt+FSYP0jPxyptK5I/su+Toj9xF/r3rzOcY/rd6GgeHLzG7DXHHPsteMPyU"
        "hy/lBLu95f+i/78FO26zwDEh/R9H/lnB3FfzvR5xfq8j9F434z1ez/H+Ve3U+vz+VbruBPQCrf/8xolNTkN9kX7ZiK/nZiqsfBJ+"
        "P37Q+sbV9SqfD5EMkV//75i+j37M6B/kj7PHbXfh+jsFf7abnE2920v++2sE+RMfwSlfTTc5Kd/ajN9I9pOVz3MOeQZtaqB2RD9L"
        "VtUX1V+nrB2t+IPK+1loHnCTT1xpUHk9llQPoh3nqOR/Nd4jervND288F3ZP60HWznRM60B6Hz3fnM8DoHJbN6uCn1f31+v9ZDjM"
        "ntC6jH1/H/zvdLwH+tu4TlWE66LSdVFcx9+vX1cpXVeJ6/jzejwhJF2nHy8LqSYHw7CL7rHsHv09H4Zfn/QN2YfSfgolw9ShsmQ5"
        "jpHv+zDydltvQ/sh/3YJ8nb3PSBdj+fXblCEesvPG6b9+sjHHsZztoZZPGHo85ZdzvL62bjchDy/ZETMd6f9bLTOpDgX5REQ5yqJ"
        "/H0q9yT6A+0j0+rYumXVA4z/kGHLD+XC/QnGw8HzGxp/LcSjw8ovc6WpHxtAZHeRnWjJq0aQl7nvvK4R9b4k1btRqvebUr3fYPPk"
        "yfVCPo5uh+rXUx41jZ/WraqQN7hjp2jPd6A/LLme5ln2/QXsC5b19aqlf3JR4eJjFA/T9UMz9/4Xmqi+hy7y66VuNczqF1Jc7Lg7"
        "cV+FIE+6n+xfvl7G989BHshDb30AegXHtE4i/aH3b0Gv4Dmt94ry0f1TYVN+E3plAfQA9Agd6+XH6DpVEa6LStdFcR1//33QI/x1"
        "lbiOPx+BHuGvM/SKCr0CfVh7qyLYZw83UZ4j9MotzvFRU19AP1Be2cPYF9C6FHoF/WUJ8v33rZaux/Nr1yhCvW3xWNpfViH2U30d"
        "eTfX7kMLLD2UV7/cb/VHY/yGMV7XS+M3LukXlHuyUtIvKeiX1ZcFHsmFT0j6JeZTvwSuX5WgP0xekCm3GkFupn5JQb+sviTVW9Iv"
        "MQ/9shP3VUG/KIppzxnjJSLOwzs+K+7v6EC/WAK7i9r5wu0xx/G/qi50kcadoV+gZ3X/TrNgt1N9x94R7fkE7MJ33ynOjn77HYXr"
        "Z6Z9j/yWC5h34tW/fKc4O+/1d4R1VIzWUT95h62Dytwn/a/MfZL8dGXuE3vOVct9iqF/FMt9onKCcp8acV9Q7hPd55f7ROPAL/eJ"
        "rpe5T9L8aJ4nfStzn4i/J3OfmgU/RJn7VCz3idpF5j5Ru8jcJ2oXmftE8aUy96nMfSpzn8rcpzL3qcx9KnOfytwnd/u/zH0qc5/K"
        "3CepvRCHuPq4Tw9JfqEy90nwN5W5T9PKfZL3YZv9Anogg/iryX2CHh8yuU5MEXfguH2+1V+inN0SD6nG+4WVt3N8u5nxGQ9u05b6"
        "T5Z5TWVeU5nXVOY1TYm8yrymMq/JaZ09dbymPzbnizKvKR+v6d8KcSp3XlPnjNbPxfOa7hXWhcF5TavgJ5xsXtNyHFcIcUaL18R+"
        "B9mb1xQZc877deM1qWPO46NUvKb/55PX9FX2nIg8j7B5NxkBB6RobhN+B9nkNv0nyPn7LvX6wTRzm14JyG16dYq4TX9zmbfbzd9B"
        "lvgL8Sh+/xgcp2TE4/ePrzKekbm/vZ7ZNzZO1TaU96i8Dpoh+2dP5q+H732zvjlGi4X4htvvEbvzwOryyznhMr57xfIL54HJ+5TW"
        "FshjWlciHtPqGcJjWj7LeEws3mrnMc0vksc05zIvDzuPKXKZ6bsVAmdlsrlMst7PHLTiJ3l5TAcsfyLjMd0V4s/75jFx5TAe04dt"
        "5eTlMfVadg3jMX3Qmcd0QPT/WzymUdXJz52s+mcXv9uPA3KY/tckcZheKZLD9JIzh8nFnjR5TKobH+SMs1zAtyCeUFg5pjjZH+nF"
        "jcF4H0G5CjQfHXbjfcQK4zEd9sv7iBbEY9JOgvMj+W/tPCa2HmpdeJPg35h9PKbleetVah6Tdhz+kfn2/S6NnNxpXGrHxX7ku39K"
        "/cniLkUL4y4tbCmuH8xW7qZbe4Pr1LBQFd5f5qCRP4b8/oG5SwdjZp5Mo3HsxV36quP54jkEX3LRwwG5S0Wu+9z5eM3B9DH6h9f6"
        "zlUv73bWy+nt2N/zoLO/ys5hihXHYVroMi4X+lxH7p7idaQXh2l3wPVkyThMYv+R+2mh/Yny8ArVy9og9Y+nlaL6gdc8vXt65ulS"
        "+VfCym5T/wg8pkHwmMDV6Aq58Zjm+NOL4NyYXJMFjeK61TxPefPM70ucETcuE5Vb5jKVuUx83svM5TJdFLlMZtzjp4Vxmbh1eV4u"
        "E3fdjOYycfUMxGXi7pvRXCaunnm5TCExT8DkMg12gl/L9MqmqAefCc+zc5laS+SX/EqBXKannLlMyOtI751uLtOBgrhMZR6TzGNq"
        "d+ExsTwe7QQ4HFWTxGWifd7RyeYyfewq4TI1BeQy/ZYLl6la5DJVuXCZsB5s7QI/Bce+uUyfnuVcJoyfWshlxnOZui27fGq4TNgX"
        "OO1cJnafG5eJ+CbefKaLHnymX0j1H50mLtMzAblMX2RcJnCTusNeXKaVuC8kyDMeduYxlTlMGL8zlMNE7R6UxzS00dI7ZQ7TbOYw"
        "xQJymGouivY7cZgiF4uzn3M+OUzvFclh+o0Lh+lfjfOZhOw3DJhXaua3oD+bPCTWwbw5TM2ez2vOy2GKCs9NHz7N9q+aPKb+LN9v"
        "/fOY2H0yj8lcH9SczzrHC47h+VWOeUxwp5l+onYHf8Zcw85l7yHvY2xvJH/ZMawbDpm8k0t6fKTlSUf9l8Q4tp+PuJyvFMa9/H0c"
        "3xM/irgv2uCTyGs/ZOa/6rfSfsv0umOMe7fGmo/jn1u3T///Je2OP7u5zrLLbzfW68H6h5VPCU6KGdc7hLylapyPCvXd0lSl8PmI"
        "2uAxnGcvnjmG50XZvlbqT/nqdchhvyLto4hHvw7/wzFhv6U28KSw71IbOCTsv9R6Ywof76Pfn4U90UZ5pOg3L1O9dLMsAX/RxN/d"
        "7TRfD7Jy6TgdeF8D86dpZpwLfn+Mz4n3yAp5ADb7C+2EfRFaqBFxubU5Pp9FU8EnCi3H9+S3WY/vV+D7Nny/Dd93+n6fCk6+NH+m"
        "E8SRWiL613Bee1x6796A792L+i7ehvtXKHy9tV68L3h5Wm+zIrx3b6OYH9mbEPKA4shzN+u9SBHiIn76b4WjnjsHPUd+EqYPl6To"
        "ezf9eDbL2wP5eHAj2VyO9luZPLhIoTy4cME8OKMeJefB3TJNPLjbwYO7Bzy4leDB3Qke3Gr4WVj77oP8vXlwrF3tPDjwx54/j/7S"
        "aERgkmpE0Ie0T0Y7TtexyEES44Tsv7DCAsnL1PlGu5t2rhSf2grukTxP1KJfaB9ICPG8ZRP6o6jyllJ5WeG9khPSreHmc23ReoXX"
        "+zJHkfwBVG5XS6n4a28y+4P4a4usdanIXzuT5eMENv7aM8Tx+SHm85ezYtzBg79W/W1n/tpR0U/qzct5GZySb6Oe/yT0k6T6HVHu"
        "89fjOp8cNcQBllXPFI4avW+pOGqsPBtHrc8nR42Tz8zgqMny+UKJ5CNx1Pp8ctQ4+cwMjposn4dKJJ9OUz6GH6nPJ0eNk8/M4KjJ"
        "8rm3RPKROGp9VypHjeRTKo4alefBUePmhZ2B5E4cNTafXTkcta9KHLWv+OSo/RxcFuKo/UzgtFgctX8xzu/Y+BMX7tOPwX360Thv"
        "L08GR82wqwPzuV6z8Z5mJkftr3zyuU5LfK4XJT7Xf3Zpp+fRTqfs7VRijlph7fQlWzvNTI7afp/tlJbaSZPaaY9LO/0HtNPuKeOo"
        "Ge0VmKPWMcM5ap/yyVH7hMRR+7jEUVvjwlG7Gxy1j7lw1HZJ+VUl5qgRzywAR81oZ+JlrSgw/8r03y8pmKNm1GOyOGoHPDhqzUt8"
        "1av0HLV3x9zyftoUPxy1t8f4fhqco/bGmJAni3FG8bRaGqecHjf4asRR2wz/dwX7HMI+Ui26lukjHLebnDV8YpwPIb9DQ55cB47b"
        "41Y/i3HxSNLvydCbOf2O9o+I8cZ42B+HraGe/BL/OMbsO+ZnzdSLea5D0u/RJ6rFfmXGMQfZ/Q1NC0z/Yj4elMV/eIm1v8SF6ugr"
        "MI5m8gwR3+olDsSbyA99wXheqtfyQ/L5BQ1NJ5k8nj+Wc857QxzjiJj3tKWufyyfn9Y/l2Qk6zivNH1xTNKbWWd/eK8QL7P/vgnT"
        "P9oB+CV6C+WSsHWLxSVhfkeZCxKPPMyue9w5P5nyEr05CIwPZOMggJdk7huRy+9RHOOHJD9PDsIB4iB8WnGSf1jZYJa/1HG+a2fl"
        "P1HpGP9z209Wqv0rvsujfZ+9xBGR/ZHns45xenn/WgtbJ9J86rXfhdqH9p22NjHejb7vtxJ5GUY7I1+K1qFu+3ZNPTVZ+zb3lmbf"
        "ZuD9uoOsPdx5I6x9Gm4kvf41D07HecfytjRFxorJx6C81nhF9jLZZbp2tdfjo2jPfujHhQXlUWdut8a3ytldlj32K5HTsRB545jf"
        "LU4Hq8eqpqVCPnO6hZ2n+DXlLdBz0hFnXkd6JWuvCy77yUrN7dAG8DzkE1ly/U6R/I6/9+B3vML4HXhfb34H6hWA3yHYxcTvkOYZ"
        "2p9o43ccoPgP1gu7LDuW8TvuDPHnZX5Hh8n/eNZ2v8Dt4O7Py+3gfgdc5Hb0C/qVf44jt8MljpxUf0JxMbQ/43bY8mek/aPFcjvS"
        "NWfhL5wr5WGhX9bFpH65t8h+uesyq+93K5zlcRryiEjyeMlZHuhPxJsIK/3CvG7tEz+V5fNGPPeJo1zfPC/P/eFMfr73h2Ne7drr"
        "d1/4k2wdgHw+mse9uR37mT11nMldH8eN8Lvw85TF7WDzeHrlIeOzdT79fhnun3X8jkezJbUHBvZnnexVsqNIvtrgo9g3Lu9rw/ew"
        "p6gc6/wptKfY33z34xNiv7O4Hk969l/n/ePoJ3UfKq6fSONx2u1Es3+czts//Jbn2i+IEzh4WuQISHqPODvUL4iPbvE+mJ43eR8m"
        "V5XZkybvYzd4Hyiva7fI+7D08Zfzrlfd9rW6rRutfa1HXPT3mWD6W+JO+Nbf293096lg+vt5jKPtfvU3Gye1R531tjZ4Lu86wuJ5"
        "PInx5sbzgL5HfpNtHC5yGYeLnOVqk//REo3D7SXS00eDlec6Dk2ex6MePA/o4eNifwm8rn/ehedxlPTxoQL1MfWPLypF9QOvefvo"
        "9MzbnjyPo/7kFVZ2mnqG8TyY/uzqA8dDdeN4XCPqRb9+M+QPprE/zbZPvo54HuRvZNe78jxO4vsIOB623x+WOB74nWE9zlEcx2OV"
        "sI6w1psrhf5m/s6uC8dDO8XqX3vM/jxjXXmE8g4hnxUFcjzAuyUeq8nx6LX08H4lP8fDqA/l2ZeK40Hcd5PjMUfieCCfxaGeTnGX"
        "buVbIr8jQe2Sycvv6Fa+KXI7EsTtOCNxO86afgSR20H+Ddp384136XlzOX9PWPmFB7cDdorM7eDW5YzbQetUidvBXSdyO+ZKds2c"
        "SbJrPHgdXP0Ghfd4n6RvJV4Hd19+XsecgvRSqbgdfD37hfdz4Xaoon+E+hddT/EW+n4T/U6QFOciHk57D8VRmCKz+B0fLMrPZ+3n"
        "3/SuoPfAuWhdaMV3RW7H/e/ydvgwfhchfZh4HejvNl7H6Sw/75L/KV65WnqPQnkdH3N8D/KzWryOn4m8jh4PXofpT0L/m/W8js0q"
        "P69bvI7/ivme9dvukBev47O47y7Bv03t4c7tgLx7yZ8+2dyO+64SbkcL+337ai9exzKV11tJ9RDasU7gdVA/iIdW2PzvxvfPsu/p"
        "d2ta7wkJ/ccvv0PrZ9e3rp/lHA/Ii/bFz3SOB7Xj0DLLPp8angf2K087zwP77xWrPVVBbl4cj0seHA+3/fcYVwF5HtoJdt+OzmK5"
        "Hvdf4vO2vLken7rEr5+6VS+ux10Kn+dH5dH9cewXlfke2nHIBfVpvTUkrNv8cj6056BvZj3vA/pmmngfQTkf1I5DCyz9VOZ9TAXv"
        "A+MqIO+D5u0d4WK5H98OyP3424vO9jvxP14qkv/x9YvsOdcq+Z5jxZ1fuFicnXj8orAOMzkg/cb52ccBOSNxQE4XyAE57cEBGXHZ"
        "536qRByQMx4ckEtYh4ATUeZ/sPrNeP7HN0rE/7iJty+mgf9xneQvk/kf/rgfFuejEcdrBe6HxfmQeBiqxMtQ23C8rUTcD8n/SNyP"
        "Xul9e32+7xTzPi4sUpSfKKXgfRCXYR7mJeK7M/23xMwXc9OH53xzP0ZnCPdjdFK4Hx+e4dyP8wG5H+c8uB8jPrkfI7OU+4F4+CKK"
        "W89U7sfLAbkfZ6eJ+3HWJ/cDcjf3a1+p3I+zJeZ+nJ1l3I+zJeZ+nJ1l3I+zJeZ+nJ1l3I+zJeZ+nJ1l3I+zJeZ+nJ0k7sdZifvx"
        "8lXC/XhD4n783IX78Tq4Hz914RSMgFPwvyed+zFaEE/iv10h3I9hnzyJb0g8idMST+JFl3Z6Ae30tUnnfhTWTk9fIdyPAz7b6Q+l"
        "dkpL7aS5tNMjaKfPThn3Y7Qg7kdqhnM/ftsn92OtxP34hMT9+LgL92M1uB9tLtyPh6T8rOnnfoyWlPvRVDD3Y3SGcj9GJ5X7cblI"
        "7sf/KZL78abA/eD7hcH3oH4BPZD5LPwKy0Q9PmRyPZgi7sBx+3yrv0Q5uyUeUo33Cytv5/h2M+OsHtyOLfXfH+P9fvI+WO0U85tm"
        "/gjlYHwM/RHZQxjXvfPNuJ2aJ6/Z4nT8/RifB1mL6zt6CotzWXEn4nP8CnmgZ8b4+I6dz/GXBfI5/rxEfI5RFz7HwJhTvqnteTXk"
        "n/ucmEcbleJG0WuF/FSN9s/OK5TXwQRl8Tr+wHz+Uqd+hOfGI8wOStVXol7rHONYrr+LjPcqdv+G798Tx+9Zm3Kb58azOOeLZ1F7"
        "0L3+jr8/Xs8Wnq6ckidEv/2M+T3jU/nr4Xvfkyengsm9ofk66KNFznEB31yY+fnlHZgLc84fFwbxGu39xIex5Z+78HkqhbxLO38j"
        "URR/Q3uO1SsTIn04d4zsJGcOx+2YN/B7H9G4v/zoGzzsIthfln007ovDsaq3SchP3tIrcTdQrit3o0XMD5887sYnxfxo5PXEoyNF"
        "cg3Oe/A2vs94Gy1+eRunA/M2RovhbTxAcRc33sbtRfI2biqSt3FDiJePO2fjX1QWnzntEoc9D7/Yj9APKE/lBwF5G98rkrfhlvcU"
        "Q3/8kyL74+PgbLzmk7NBcvi6T87GlwU7xNqn3T/NnI1js5SzcTPaqTScDbLvJo2jcLhI+2WS+RoNiaBcDfwe1vFjM4yr0VJcv5hp"
        "XA2P/lAqnkZDojQcDVqvkL1J9qF/ngbp3afFdWXJ9p1+oTR6uuQ8jWPTzNM4H5Cn8SFFyafXkTd0xfM0TuWvR6k4Gub4s/EznPUs"
        "zVe+/QnUXw6XmptxRCmqvaX3mLT29jn/dh0uczIov7JTmUmcjPNFczJGZxgnY7TMyQjAyfiuCyfj1x6cDPjB4D8gv5IXN4N+Bzyz"
        "Vuz/3tyMUzOKm5F5DOU8R/566XcrZwk/w/6eXhyNEReOxmiW/376ORoPB+RoPMQ4Gvdb86vI0TjnwtE4I3E0TpeYo/FpF47G6TJH"
        "I0B9vTkaI0VyNE6XORrKbOBojHhwNEZcOBojATkaI1cJR2PkCuNojJQ5Gsp0cDRGCuRojJSIo/FQQI5G1yXeb1c4R2PEg6Mx4sLR"
        "GAnI0Ri5SjgaI1cYR2OkzNFQpoOjMVIgR2OkRByNCwE5Gj/w4Gh8r0iOxj/65GhgfaN+u0iOxjddOBpnjPP/H9to6/0="
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

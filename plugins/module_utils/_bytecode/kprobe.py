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
    "type": "kprobe", "code": [12808, 18896],
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
    "type": "kprobe", "code": [50488, 17376],
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
    "type": "kprobe", "code": [31704, 18784],
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
    "source_sha256": "1cc3581548d4f1821c2e9722ff538a58af6d52cfc4ecd562e6563729e78d2da8",
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
        "eNrtnX94FMeZ57tHGs1I2EgIRgysFaRgbEWJbOw4mGATCxzHmDz7CBvGsHthJVmrA7PHGsHFuJnsgcCxWfbJnQWJzXmTtSRswMmt"
        "pWR3I5y93cHZJ2ddnkuWvUt8PMsmp2ySixwnOTu3Z4hBM6fu+r7dVTVd090zox/Go39G3dNdXf1W1Vtvve9bn0nFNetvRGefXYvH"
        "MuZnfJ4m/KUG2WckpGljmUzms5P/m7ekIux8LFJnfRo9ONYXWJ/xCrGcWMUc6XkHPJ93gHteTAux5+hR63N1Z0R6bsi6Inlkg1Vu"
        "WGPXfdb637wO99WwckbwvC/gk+4zempw3eUM3W99X7WF1VeX3kt/SHM/z8oxBth9Bt6TPjvr8L7b2Oe2yddpmPzci0+pvANtC9Fe"
        "lZrr85KLH7Oec4rJ/UBYW2O//1Lz+jLx+mocj6CdkjtYe6QGIH+dyX9kUlxRlNNjvQ/aTS5vfnHL6cpRTjlXjiynzlO4z2An2hax"
        "z1OsuxxQyS2sMUHU96XZ8yrQzzvRPjraB58xfan1Pin0v2pcZwyy8tob8+vnqSj6TxT9vZcN1IT+C9STja/6ntfZ/ZW4r09Vz7ms"
        "nqhfdd/01HME+qFr3xXFuNmdc3wkF+8Szy/K3e9TT7PjvRXsvYdw7LRrir1HBPXv8SmvnumRV7Z8wux9Q+J5Y2CXpJfY8QjK7zoS"
        "TI/HtLuEcjsx/qi8TtRrpJyet47J+1bIL8Tk9io+SZ6v4nNn44fZfes7rPuSq7az5+jlgvzt62t/S6iP3f6S/ks9KrX3o1J79/w7"
        "n+Pj2ikZH858Re38S/Y+/esyvFyNE9td5bkXn8bzTG71tVWoF+TyftyPz2QzOx+Z1KeT1chEyvHea93LTYRezVif0Q7IbZ89X2zg"
        "5ncveXvq054HZrWeylXOFa6cZBVrh5iWYHIpo/HIznfOK4cc69l7d7YFe++e6X1vY4D1O3NeNfuLccLpP3qO/pgI6dZnWLuNPX8B"
        "rivHOManMQi5vN9dT+xc+yHWX1ax5yYXb7f1WtIst4Lsxp9neDuJ7KOhbWL/DGv/k12H905Ewzi/BMdlQvskojqOmb7p7NVsfWvK"
        "g+Rb3/iNtJudEiv7VzntsZi+yX18rGLtmtCZgI2DsBN7WcVTJ9CeZUxPm3qX7KbHTDlqaA98JrTfsZ7Q+eJPMO4+jvf7qWJe6U+7"
        "nZfnGb4eB3zVo0qwJ+MRsbywFsHz/3vG0k8e9lVC163nhbUjVn3puvaePNcryvHwS8jtj9Lu6xb0jyfLFfPxFmE+Nk6w9jV0yd6v"
        "ZZ8tN86z7X2zxM2Tn29OXlsNfVpdp2gPvD89pxP9jp7TOc9djtS/6ht1ob9SPbdV4np8bj32qbR7v6mAXmLv2wm91HmjuH6hdUoY"
        "859Z37ncfGIMbnDrlweS+5geoPtTN+D6xuNs3Owby/DzS3LxuGv/TuhVmvv5iOJ8ucc4LsuS/0vmMa5PPvumYpyVC3oldRT6C/pv"
        "a+3NaTb+48K6OLn4KfZ+zYczbv0g2cz0ZCxUzeTz0C6cP8763UPbcdyP4w4cn8bxFhwP43gdjs/guBXHZyHnUXyew+f5DL+uTlax"
        "eck4CTsccjL7nym5IYzXoT6nX8c+s36/+f/Lxu1/dnOjc/0Ka1xfCTQvO+P6dzGu2fHWno8KenVr5+04ZuNha99HJH9EwOfa/o+3"
        "J1i5TfY61bIX4k32eDRbeDN7zl1kv7XVCv3trL3Or6V29qffsvQ09OoI7D+zvmYXSunu+sFsj//DzXdbG5mfJvBzy53xEYJczUde"
        "wHi+sA3ykOaNmPbdLPmZ8wPJL6w9IvhrLkxOPm9x5cc0XWjHhL7IOmMMMP1gDLLxmWxi7Z6MR6G30W8HD+P7BnwvjUfUg+ylmH6G"
        "1XcA422wH/evxPXLcT3G2+Awvsc4i7fie4y3QYyzJozL+Aa891cm8m0Hod0j4npOte6V+wHN41sbK7RA82wFrUODjadYxe1FGo+P"
        "s/bprBHHY12NYjyOCePxXqZvW/Mef9FZOv6eVI2/38uSlzX+IC8qx/S7WeVhvr+wMI5++uCEm/8yFtk4wdZLD0y4ltOAcmqonN+e"
        "EPyVkv1I9kos8ro1b3Y+AXtM5de05+ci+TX9ljMIvYJ5hvxYXc+6l0/zefVStLOHv5PkQPNsJ57X0vhfLLlsq4BdWQG7cpsm6K/q"
        "he5+36z33qOuz1T4cUkvkf+20PLIfySPt84X2f31C59Ls373Jba+KMVDAsZDtucZD9leioeU4iGleIgyHrK9FA95T8RDtiAe0lGK"
        "hwjxkA6PeMiWUjxkVsRDtijiIVvepfGQjimOh2wJGA/pmN3xkCx79pTGz3MucQd2vlLW32y+S1TeVqR4yAewjqB4SF8pHlJAPITs"
        "ZfJfZPujsS4P/T6T++Ns3Ccq79Ny2bPUT5L7ctvHyfXO/O7L3t7n095+UV6ns/HWtU9R/jGf63PMR52oZ0vtGnu8W+vyEFuXG6eY"
        "3KrhT6l+RpPiAOx+e30zVevzZ/2tK2jdrKqHvI71Xp93uK/PsV6pX7QY4yTuPh7vE+Nhqc+L8TAD79cJvd1yfY2tl612KEc7DKAd"
        "1uB9bnHv53bcLZJn3C3ivq7d+miNR7xt+zTH2y5dpfG2H08UJ96mSfG2qBRvq5HibXEp3tYgxduaSvG2QP79L5fibQXF2w5OabzN"
        "ia8h7havEeJtFF8zBth4G8F4SzZhHMQbpHjbvxHibU58DXG3+Eoh3ubE1xB3i68T4m0UXzMGMN7iW/De7aV4W17jcWUp3hYo3lZb"
        "YLytShFviyDeVuEz3qZPsPmFrUudftDh2Q4dRY179Hs+rz+fuMeOhvziHrhPjntk2zFRhX0TluyLpkwuO4fPH3vJmt/dr08u3gB9"
        "OA/3sevMfn0txtelTGTyupWK+9cJ6wnSN2Htlqx1hNm+5HdJwl4w/TZRLg6QqGi2PFryc1IY1+Y6J2PZTe+zBJ2a74wfs79vnvyM"
        "SH4VUyKp53FdOepxvWI9vox97v8I7Na78dww+kmYyTc+Wc4Lj8/9tfn/q513fKn+7leY3VSj2eNzJa7j7eP2VjznNthT+F7uz6lu"
        "fB/GMco1x7u1ztDYe3ZrbVaLx7RP6awfb9RD1ucm63xY+12dtStr5/2QP8UlN0chz+g/WN+b7V1t2fesXfc/5MjdKj9UKaw7uvUa"
        "S74x/QPse/2D1jiJTdamjOsH9n6MheQHvUnw73Xrc1HORpSTkMq5QRfKmU/lLNXZ/dda4zCmv8+Sj3lf2Pq+UXr+Otz3Pjz3Gty3"
        "XrovLj2P7ovppIcqcH0VFy9ynkP5NvMwLtdI118jlU/XV4rnF+7SeH3jnN+O82Hp/BZh3eacJ/uFjWOKo3XR+iuHnhzn9XK54zfg"
        "+3+s/NdsnbSG1dPOB4DfoGcN6Yvl0DfkF2QdoGetjvVhP9ZFP0A8ozUj6j32fQT+Q7NfRnBsXtId+bZ1ntc7pp5P7XHm1R6X+VN+"
        "H+P5Vvihv416vibKcz61y/+QzlO7nJPOU7t8RzrfivPfhvyuQbyCvaft1yI53suOl00qPJ2X2yqS29e1XPKR5bjzlqosPU3z4q5A"
        "cqrCe3xVWV4QuSe00/Z8Z/bklp4/hXxqfMsn5CqfozMsn88VST6P2/Ips+SzF/JZ4Fs+Za7y+cMZls/DRZJPhy2fcks+GyGfuG/5"
        "lLvKZ/0My+eeIsnnTls+YUs+N0M+1+WWD/T4sknrIuwqnxtmSD4LIZ/GosgnZlm/ZnkLXcvj55NdgeR+LfT/cuzXWWN99qxh87Vp"
        "f93Fyf8RyL9nTZnwfc9aNhHHQuy+v59PdjcT8H4c742y/p+6RXPNA4hFdTav3yLa2XI8MhZ9Ih3ivg9rj6eZnCqZ3TTZP8Pw41RY"
        "37P12M57fg/5cMxurO/6VJqPU+28pwLl/Y51fuemLWneLti5KYTvE9b5rV2b0rzdb9r7pgEbK/uixp/fW4Z1hbwugN2/H/b3tjKs"
        "D15A+4axPiD7fyOeAz9ArFxl/69Jy/b/8imy/68R7P8KZjdP2pk62iGEdmB2czXkPBdy/BDaLYJ2i0rtVonrbxTaqb5rWZq3N3du"
        "Wqpopwa005LsdppsqFjZtqx2qpnWdromq52apqidFhTUThcn/LXTryfEdnpzQmynX024t9MbE6ydfj7Bxd9s/xXlG7Tj/WPly7Pa"
        "Le7SbvtvldpLXnffJq2r7XVlmb0eF9pr6WsTcns1ZK/bD7TDD0Xr/iF8Hw9L7bVJbE/Tz3Ed9KrVTjraSUc76VXSOhTtdD210zdZ"
        "O+loJx3tpEvtdP3fiO208a/Fdlr7sthOa6mdvs7aaeNfTbj7vXZLfqHzUpyH4j4UB4K/ejH82Ivh38Z8nHoY7YJ9e7TOj1Wyf1Kc"
        "PyDC+1c4P6bVzsg7N27Pc51px4OeZu3f5e7nSVTOEfub7G+6RYzbdpdd57o+NO2bVszne7h8FfJ3yn6inbvZC6Z+39E7rdY4YQ2x"
        "88YlvuplyvEuoX7zXOtH9gu1c7b/dx76y64JN3uFf7/d3P2v4pPK3alvF/qpyi5T1WPS7p7g4y/kz04dQBycximnx81yq+F3MzbD"
        "z1HGPodgZxkR5n9px3Eb9IeB8WxgnA/dg+NypsDbcdwWc/qZqUpS94v6PRF6I2Pe0fYRTWj3WFiMS+3FPggz/9vqh/Bb1teRP6N1"
        "QswbjeeZzx4vbj57VJVHuK7AfPb+jKq/ifki/R757MUppytHObnz2XHfY+gv8I+q89nXifmXvYXms6+T8hCDxS8ojyFWCb9fn0c+"
        "O+JbqV6feaK901NPJ599zCOfPa7IZ28Vz8dz9/vUE1K+7RNSfnNvofnsUysv//nsrVI+e6sQt+l6Ntj87OSzt4r57CgvO5+9Js98"
        "9uXIZ1/pM5+91T2fneLmfvPZPcfHtVMyPtT57DVSPvtKj3z25VI+e6sin701v3z2Soq/HLHniw1c3oAtb0U+sac+7XwgmJ7qmV49"
        "5TePIlmFeIfWLcS7yP+Tlc/e0z6r9TPFj5x89taA+ewfF9aX2fnsyz3y2e+Ev7EV65aVYj67nTeAfHbFeKf+aeez470TlZTPfjOO"
        "KZ+9Bcdk532Q6TkuHy4j5H/QdenLbvqY1rvGIOLtdj7hpcvu4wN+SUV+wGayV6EfKQ82az3d+IvL4npxnWIeOaHIQwBf6Cjs1L58"
        "8+mZPd85IPGFKr+vqM9rrudz5dP3FzWf/psB8+lTl/k8SiefPuA6WDkeKZ/+a5fd6h2L/AGT79MqvlBc5AupuEI3sHWKav83xXmz"
        "2qHH8Y/z8xb1N88856OU5/yA5tZfw1qbuE7J8ot8kpX/jMd+frvccWF/H79+GHddh4znXs8cGc/4Kuc0eCJ9tF9gZcbtfZ28JsVz"
        "D6nr7boffnAc+/tvsNeRrtwo2MPOvgrF87uKI7eufWq5CfsGTueuh99yjEEmb3m+6qS8U8i/von0+Us588Rp/pXL29q4+rJrO/rV"
        "A/a8dttlPk9rszUP58oHw/6ngYYMnz+Xdz3s/WJLL/N+kgt1UfZ9B+7TWLsbg+y5qxsbxDzOZnZ+a2NIyKNLVtTY+lh3yX/Mt94x"
        "rVzQc7K+aqn9JPKbGyR5VVwu7Lnpd3h5jMBuulBD88s77/D+Mrk/03ON51GfsoirH9TT/0nr433I45PmC4pnbkY8JlbGHtyJ/Q5d"
        "2IeQ2u34Lc1811jojhB/3uz3H4W9xuKYrF+230rlPJ9VzpBVzq1Z5dzJldNu59MzfzXpMbP/nzLv15tDbL3YIOhL/jk6N8/HQj/T"
        "c+VDJvQfKvxz/8Tyswbj4v4Z7HPZBjuzrY7a97zu1l/k/kfrArPfHOLixE7/r5H65V+8U1i//Mo7rH6vlLH1OTjkUUke6C+JaFQh"
        "jxF3eUj7icLanwrzdUoX88ESyAfz9DtK85Df+UY1byVXNQh5Dp7lnRzP8POLXJ58f3IVW7fTvOThh5yUB4vBJY9E2TwSxTwSFecl"
        "e38D1u8tccqzjNr738oxPqz5vM593U3nZTtoquZ3ub96zvP2PHwpnateQcs1BjT3fYKwi0iuxiB7bn1tSJITvoe/icpxzrN+bZwQ"
        "+5fvfiv1M4p/GQM1nv3VTX4t8ebC+sfVav+p+sEpdn99PPc+S2p/irPY+wFOgMOB+nX2if6ZrqXMDuvaUyP4x7r2sPzPrvkqfftF"
        "1/NGfzzD26F+13udth1ytDj62Y4LBdTPO1T6ORpMP2P8du0Ipp9TTXiPpe56mva7qtYJ9ns3N2F/9k0KP6cG/bDBfRwq4hV0XpZv"
        "kHVgoHG4o0j6+VCw8pTj8eS4pI91QR5kdzl6V+w3tK73vS4/gX5E168sTP+Sn6+l9mmtoPb3mqcPzcw8XSz/RFjbbeuZam6da5xk"
        "+rSrjuWndlXEFfqxKpD+S9Y1iOtV+zztW2X6lPx4EfTHEeQRmOXVcHkgxA8w9zV1cP3O2Rc1144TH4CfP2rZ13OsfMH87fm7xPWC"
        "rdfvFPrb/l4xz9PZT8X21aaQ/1z9ZPbzrPXkQcgPejJ5+3J7HfamJf851nsn9J9kNuTwk6aeEf2H3WUxlvfS4+jfA0I+zoKs/mPV"
        "h+IetUzQ3SFdE/JPdFZOS6MulEvtRfGHvfgkfhBxG7rLrrHq5fTPOYJ/k6+nW14NcaW6tVcs/zG17x6br/C3dr/clfP+l4X7kwuX"
        "U35YhveX0L4S2p9plvs4F7e50Bml/L9L9Fye6xDWfpYWzleI8RNjAPbL4r/EPDuctR4/acaFyF+h3y70f/46c2SN2OO2WjGe50yR"
        "vaMLeqZrx39m71N1Jut9BoX3qZf0sJhfx9/H8gZri6OnUH6WnsLzbT3FjY+z0K+8nqL34OvZb/lP5PXNOcEfTnYu7dsyTrP40uaI"
        "az6mloIfoK2H5l3yqzB5kJ6Jld9UJH9k3yVXf+Ru8u9dZz/H8r/V0Tg4conZbYg79jl5DJaf8tlLGcFub/4X9P83YcdtETgmqXX0"
        "Xq3SewXkKNnv9aj7ex2k97oZ7/GTDO9fNU5vyO1fpetOQi/Q+s9vnNjmNNQV6JeN+HpuqszJJ+H34wetb0z/pM7nQyRC5Nd/men7"
        "6Eet/kH+uOy47U5cv0LwZ6vkbOvdPvLfRwT5Ex9BtoucPJ1zyB9o1QO1D/pPoqKuoH44be3jxBV03n9C+l0ln5hWr/P6KaEfQvvM"
        "0cmvar1HdEWWf10YR4dY+9Exre/ofcw8cj6+T+W2bNEF/63phzfbfyTMntCyjH1/L/zqdLwXetm6TteE66LSdVFcx99vXlcuXVeO"
        "6/jzZpwgJF1nHi8L6TbfwrJ37nbsGfM9H4G/nvQI2X3SPgktxdSctmQ5jpHH+wjycVtuQ/shr3YJ8nH3PyBdj+dXb9SEesvPG6F9"
        "+MizHsFztoVZnGDos469zfL1mT9lM/L3EhExj532qdH6keJXlB9A/KoE8vKp3FPoD7Q/zKhl65HVDzCuQ4otK7QL98cZ5wbPr2/4"
        "lZDnGNZ+kSlO/dgAInuK7D9HXlWCvOz95LUNqPclqd4NUr3fkOr9Opv/Tm0Q8mxM+9K8nvKjafy0bNOFfMCdu0Q7vR39Ycn1NH+y"
        "7y9gv6+sh1cvPXZR4+JeFOcy9UMT9/4XGqm+n7vIr4O69TCrX0hT2Gd34L4yQZ50P9m1fL2s71+APJBf3vIA9AqOaf1D+sPs34Je"
        "wXNa7hHlY/qdwrb8JvXKAugB6BE6Nsuvoet0TbguKl0XxXX8/fdCj/DXleM6/nwEeoS/ztIrOvQK9GH1rZpgdz3SSPmL0Cu3uMc9"
        "bX0B/UD5Yo8g379lKfQK+ssS5PHvXyNdj+dXr9WEemfFWWnfWJnYT8314V1cuw8tcPRQTv1yv9MfrfEbxnjdII3fmKRfUO6pckm/"
        "dEK/rLkscEYufELSLzU+9Uvg+lUI+sPmANlyqxLkZuuXTuiXNZekekv6pcZDv+zCfRXQL5pm22nWeImI8/DOT4v7NtrRL5bAv0Xt"
        "fGFFjev4X10buUjjztIv0LOm36ZJsMft9eRF0U6Pw95Lv12Yffz22xrXz2y7HXkrFzDvxKJvvV2Ynff628L6qIbWR//7bba+KfGc"
        "zL8Sz0nyv5V4Tuw571meUw36R6E8JyonKM+pAfcF5TnRfX55TjQO/PKc6HqZ5yTNj/Z50rcyz4m4ejLPqUnwL5R4ToXynKhdZJ4T"
        "tYvMc6J2kXlOFDcq8ZxKPKcSz6nEcyrxnEo8pxLPqcRzUtv/JZ5TiedU4jlJ7YU4xHuP5/Sw5Bcq8ZwEf1OJ5zSjPCd5f7XdL6AH"
        "Uoi/2jwn6PEhm9fEFHE7jtvmO/0lytktsZBuvV9YeyvDt5sdn/HgMW2tu6/EYSpxmEocphKHaVrkVeIwlThMbuvs6eMw/Yk9X5Q4"
        "TLk4TP9aiFOpOUwds1o/F85hukdYFwbnMK2Gn3CqOUzLcVwmxBkdDhP7fWNvDlPkins+r4rDpF9xHx/F4jD9P58cpufYcyLyPMLm"
        "3UQEfI+CeUz4fWObx/QfIOfvKer1/RnmMb0SkMf06jTxmL5xmbfb7d83lrgKsSh+1xh8pkTE43eNZU4R5FIwp8jvfvRTReIU7VHX"
        "23Xfeh2zb7L4U9tR3mPyOmiW7Is9lbsevvfD+uUT3bhYiG+ofmdYzfmqzS3nuGJ894rl58/5kvcfrcuTs7S+SJylNbOEs7T8KuMs"
        "sXhrNmdpfoGcpTmXeXlkc5Yil5m+WynwU6aatyTr/dQhJ36Sk7N00PEnMs7SnSH+vG/OElcO4yx9OKucnJylXseuYZylD7pzlg6K"
        "/n+HszSuu/m5ExX/pPC7/TAgX+kfp4iv9EqBfKWX3flKCnvS5izpKu7HGXe5gFtBnKCwdlxzsz+SixuCcTyC8hJoPjqi4njU5MdZ"
        "OuKX4xHNi7NknAK/R/LfZnOW2HqoZeFNgn/j6uMsLc9Zr2JzlowT8I/Mz97v0sDJncalcULsR777p9SfHJ5SND+e0sLmwvqBNL6m"
        "jKd0pEB7tStYOcr2Bq+pfqEuvL/MNyN/DPn9A/OUDtXYeTIN1rEXT+k51/OF8wW+oNDDAXlKBa771Ny7pmD6GP3Da32n1Mt73PVy"
        "cgf29zzk7q/K5ivVFMZXWqgYlwt9riP3TPM60ouvtCfgerJofCWx/8j9NN/+RHl4+eplY5D6xzNaQf3Aa57eMzPzdLH8K2Ftj61/"
        "BM7SIDhL4GV0hVScpTn+9CL4NTavZEGDuG61z1PePPP7Ej9ExVuicku8pRJvic97mb28pYsib8mOe/w4P94Sty7PyVvirpvVvCWu"
        "noF4S9x9s5q3xNUzJ28pJOYJ2LylwQ5waZle2Rz14C7hedm8pZYi+SW/lCdv6Wl33hLyOpL7AvKW7qP3apXeK1/e0kH39zpK7+XO"
        "WypxlmTO0noFZ+kbrD+fBIejYop4S7TPO5ovb+lj7xHeUmNA3tJvKXhLlSJvqULBW8I6r6ULXBQc++YtPXiV85YwLqohl1nPW+p2"
        "7O3p4S1hv9+M85agVzSnHXneEnFLvLlLFz24Sz+X6j8+Q7yl5wLylv4j4y2Bh9Qd9uItrcJ9IUGesbA7Z6nEV8L4naV8JWr3oJyl"
        "oU2O3inxla5mvlIsIF+pWsFXuuZigfkKFzXNB1+pMlMgX+migq/0L9b5VFz2BwbMF7XzVtCfbc4R62DefKUmz+c15eQrRYXnJo8M"
        "s32pNmepP833W/+cJXafzFmy7f6q82n3OMBxPL/CNT8JbjLb/9Pm4qeYa9m57D3k/YltDeQHO451w2GbY3LJjHs0P+Wq/xIYx9nn"
        "I4rz5cK4l7+P4XviQhHPxRh8Cvnqh+28VvNW2keZXH+c8ezWOvNx7DPr95v/v2zc/mc31zp2+QprHR6sfzh5kuCf2PG6w8hHqsT5"
        "qFDfrY0VGp9naAwex3n24qnjeF6U7Vel/pSrXodd9iHS/ohY9KvwKxwX9lEaA08J+ymNgcPCvkqjt0bj43j0e7GwJ1opPxT95izV"
        "yzTL4vADTf7d1Ubz9SArl46TgfcrMD+ZYcev4M/H+Jx8j7QQ38+yv9BO2O9ghBoQb1uX4fNUDB3codByfE/+mA34fiW+b8X32/F9"
        "h+/3KePkS/NnMk58qCWi3wznjSek9+4N+N69qO/i7bh/pcbX2+jF+4KDZ/Q2acJ79zaIeY+9cSG/J4b8dbveizQh3uGn/5a56rlz"
        "0HPk/2D6cEknfa/Sj6Np3h7IxXkbS2cytI/K5rxF8uW8hfPmvFn1KDrn7ZYZ4rytAOftbnDeVoHzdgc4b2vgZ2Htux/y9+a8sXbN"
        "5ryBK/biefSXBiuyktAjgj6k/S/GCbqORQQSGCdk/4U1FiBeps+32t22c6W40zbwjOR5ohr9wvhAXIjTLZvUHwWVt5TKSwvvlZiU"
        "bhU3nxuLNmi83pf5iOQPoHK7movFVXuD2R/EVVvkrEtFrtqZNO//z+KqPUt8ntcwn59Ni/EED65a5d+5c9WOOXk3/vg6Z8Ef+TvU"
        "8++FfpLQvyPKff4GXOeTjwb//rLK2cJHo/ctFh+NlZfFR+vzyUfj5DM7+GiyfD5XJPlIfLQ+n3w0Tj6zg48my+fhIsmnw5aP5Ufq"
        "88lH4+QzO/hosnzuKZJ8JD5a37uVj0byKRYfjcrz4KNx88KuQHInPhqbz949fLTnJD7al3zy0X4G3grx0X4q8FccPto/W+d3bvqR"
        "guf0Q/CcfjDB28tTwUez7OrA3K1vZ3GcZicf7a98creGJe7WSxJ36z8p2ulFtNPp7HYqMh8tv3b6QlY7zU4+2gGf7ZSU2smQ2mmv"
        "op3+Ldppz7Tx0az2CsxHa5/lfLRP+uSjfULio31c4qOtVfDR7gIf7WMKPtpuKW+qyHw04pQF4KNZ7UwcrJV55lXZ/vslefPRrHpM"
        "FR/toAcfrWmJr3oVn4/2mytu9op/PtpbV/h+GpyP9voVIf8V44ziadU0Tjk9bnHTiI+2Bf7vMvY5hP2hRpT9kGA7jttsfho+Mc6H"
        "kN9hIP+tHcdtMaef1XDxSNLvidAbGfOOto+I8cZY2B9frb6O/BL/9Qqz75ifNVUn5q8OSb8fH68U+5Udxxxk99c3LrD9i7k4Tw7X"
        "4WXW/hLvqb0vzziazSlEfKuX+A5vIO/zK9bzOnsdPySfX1DfeIrJ48XjGfd8NsQxjop5T1tr+6/k8tP6542MpV3nlcbPX5H0Ztrd"
        "H94rxMuyf7eE6R/jIPwSvfnyRti6xeGNML+jzPuIRR5h1z3hnndM+YbefAPG/cniG4CDZO8Hkcvv0VzjhyQ/T77BQeIbPKi5yT+s"
        "bbTLX+o637Wx8p8sd43/qfaJFWtfiu/yaD9nL/FBZH/k+bRrnF7el9bM1ok0n3rtY6H2of2kLY2MY2Pu5y1HXobVzo9qwjpUtR/X"
        "1lNTtR9zX3H2YwbehzvI2kPNEWHtU38j6fUve/A3zruWt7UxcqWQfAzKa42VpS+TXWZq1+x6fBTt2Q/9uDCv/OjUCmd865zd5dhj"
        "vxT5GwuRD4753eFvsHqsblwq5Cknm9l5il9T3gI9Jxlx53AkV7H2uqDYJ1ZsHocxgOchn8iR63cK5HJ8y4PL8QrjcuB9vbkcqFcA"
        "LodgFxOXQ5pnaN9hFpfjIMV/sF7Y7dixjMtxR4g/L3M52m2ux/NZ9ws8Du7+nDwO7ne7RR5Hv6Bf+ee48jgUceSE/iOKi6H9GY8j"
        "K39G2hdaKI8jWTUKf+FcKQ8L/bK2RuqX+wrsl7svw34tc5fHMOQRkeTxsrs80J+IIxHW+oV53dn/fTrN54147v9Gub45XZ77vpn8"
        "fO/7xrzatc/vfu+n2DoA+Xw0j3vzOA4we+oEk7s5jhvgd+HnKYfHwebx5KrD1mfLfPpdMtx/1XE5HksX1R4YOJB2s1fJjiL5GoOP"
        "YT+4vF8N38OeonKc86fRnmJ/892PT4r9zuF1POXZf933haOf1H6osH4ijccZtxPt/jGcs3/4LU/ZL4j/Nzgs8gEkvUf8HOoXxD13"
        "OB5Mz9scD5uXyuxJm+OxBxwPlNe1R+R4OPr4iznXq6r9qqp1o7Nf9ahCf58Jpr8lnoRv/b1Dpb9PB9PfL2Ic7fCrv9k4qT7mrreN"
        "wXM51xEOp+MpjDcVpwP6HvlNWeNwkWIcLnKXa5b8jxVpHO4okp4+Fqw85Ti0OR2PeXA6oIdPiP0l8Lr+RQWn4xjp48N56mPqH5/X"
        "CuoHXvP2sZmZtz05Hcf8ySus7bL1DON0MP3Z1Qc+h67ic1wj6kW/fjPkDyaxPy1r/3stcTrI38iuV3I6TuH7CPgcWb8rLPE58PvB"
        "ZpyjMD7HamEd4aw3Vwn9zf79XAWfwzjN6l99PPt51rryKOUdQj4r8+RzgGNLnFWbz9Hr6OEDWm4+h1UfyrMvFp+DeO42n2OOxOdA"
        "PotLPd3iLt3aN0UuR5zaJZWTy9Gt/bXI44gTj+OMxOMYtf0IIo+D/Bu07+Zrv6HnzeX8PWHt5x48DtgpMo+DW5czHgetUyUeB3ed"
        "yOOYK9k1c6bIrvHgcHD1GxTe432SvpU4HNx9uTkcc/LSS8XicfD17BfeT8Hj0EX/CPUvup7iLfT9Zvr9HynORZybth6KozBF5nA5"
        "PliQn8/Zz7/5N4LeA7+iZaET3xV5HPf/hrfDR/B7B8kjxOFAf8/icAyn+XmX/E+x8jXSe+TL4fiY63uQn9XhcPxU5HD0eHA4bH8S"
        "+t9Vz+HYqPPzusPhSGG+Z/22O+TF4diF+24X/NvUHmoeB+TdS/70fHkc975HeBzN7PfoK704HMt0Xh8l9MNon1qBw0HtGwutzPKr"
        "W98/z76n35lpuTsk9Au/XA6jn13fsuEq53NAXrTffbbzOagdh5Y5dvf0cDqwD3nGOR3YV6857akLcvPic1zy4HOo9tVjXAXkdBgn"
        "2X07OwrldTx4ic/H8uZ1bLjEr4u6dS9ex50an79H5dH9MewDlbkdxgnIBfVpuTUkrMf88juMF6BvrnqOB/TNDHE8gvI7qB2HFjj6"
        "qcTxmA6OB8ZVQI4Hzds7w4XyPEYD8jy+edHdLieux98WyPX4Orge12q5nuPEk4cvFmYnnr4orK9svscL1vmrj+9xRuJ7DOfJ9xj2"
        "4HuMKfavny4S3+OMB9/jEtYh4D+UuB6sfrOe6/G1InE9buLtixngelwn+cFkroc/nofD72jA8TqB5+HwOyTOhS5xMPRWHG8vEs9D"
        "8isSz6NXet9en+87zRyPC4s07UdaMTgexFuYh3mJeOxM/y2x88BU+vCcb57H+CzheYxPCc/jw7Oc53E+IM/jnAfPY8wnz2PsKuV5"
        "IM69iOLRs5XncTYgz2N0hngeoz55HpC7vQ/73crzGC0yz2P0KuN5jBaZ5zF6lfE8RovM8xi9yngeo0XmeYxeZTyP0SLzPEaniOcx"
        "KvE8zr5HeB6vSzyPnyl4Hj8Bz+PHCv7AGPgD/2vKeR7jeXEi/tu7hOcx4pMT8TWJEzEscSJeUrTTV9BOX55ynkd+7fTMu4TncdBn"
        "O/2R1E5JqZ0MRTs9inb69LTxPMbz4nl0znKex2/75Hmsk3gen5B4Hh9X8DzWgOfRquB5PCzlXc08z2O8qDyPxrx5HuOzlOcxPqU8"
        "j8sF8jz+b4E8jzcEngffLyxuB/UL6IHUp+FXWCbq8SGb18EUcTuO2+Y7/SXK2S2xkG69X1h7K8O3mx1n9eBxbK373hXe7yfvbzVO"
        "M79p6o9RDsbH0B+TPYRx3TvfjtvpOfKVHf7Gt67w+Y3VuL69J784lxN3Iu7GL5HfeeYKH9/J5m78ZZ7cjT8vEndjXMHdGLjilkea"
        "9bwq8s99RsyPjUpxo+i1Qt6pQfti5+XL4WCCcjgcf2A/f6lbP8JzYxFmB3XWlaNe613jWMrfMcZ7Fbovw/fvf+P3p225zVNxKs75"
        "4lRUH1LX3/X3wuvYwlPJH3lS9NvPmt8fPp27Hr73M3nyJ5jc65uugz5a5B4X8M17mZ9b3oF5L+f88V4QrzHeT9yXrLxyBXenXMi7"
        "zOZqxAviahgvsHqlQqQP514hO8mdr7EC8wZ+xyMa85f3fIOHXQT7y7GPJnzxNVb3Ngp5x1t7JZ4GylXyNJrFvO+p42ncJ+Y9I68n"
        "Fh0rkFdw3oOj8T3G0Wj2y9EYDszRGC+Eo/EAxV1UHI0VBXI0biqQo3FDiJePmp/xzzqLzwwr4rDn4Rf7AfoB5al8PyBH4x8K5Gio"
        "8p5q0B//fYH98QnwM77lk59BcviqT37GFwU7xNl/3T/D/IzjVyk/42a0U3H4GWTfTRkf4UiB9ssUczPq40F5GfidqxPHZxkvo7mw"
        "fjHbeBke/aFYnIz6eHH4GLReIXuT7EP/nAzSu8+I68qi7Sf9XHH0dNE5GcdnmJNxPiAn40OalkuvI2/oXc/JOJ27HsXiY9jjL4uL"
        "4a5nab7y7U+g/nKk2DyMo1pB7S29x5S1t8/5t+tIiX9B+ZUd2mziX5wvmH8xPsv4F+Ml/kUA/sV3FfyLX3nwL+AHg/+A/EpePAz6"
        "fe/UOrH/e/MwTs8qHkbqcZTzAvnrpd+jvEq4GNnv6cXHGFPwMcbT/Pczz8d4JCAf42HGx7jfmV9FPsY5BR/jjMTHGC4yH+NBBR9j"
        "uMTHCFBfbz7GWIF8jOESH2NW8zHGPPgYYwo+xlhAPsbYe4SPMfYu42OMlfgY2kzwMcby5GOMFYmP8YcB+RjbL/H+uPz5GGMefIwx"
        "BR9jLCAfY+w9wscYe5fxMcZKfAxtJvgYY3nyMcaKxMcYC8jH+EcPPsZrBfIxvuuTj4F1iz5aIB/jrIKP8TfW+f8P5RjLHg=="
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

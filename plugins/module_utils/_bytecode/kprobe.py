# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

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

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [6448, 17024],
    "maps": (
        "gate 3 control 14 paths 163 compared 462 owners 168 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 114 tally 129 control 16 control 21 control 14 events 193 co"
        "ntrol 15 control 274 rows 20 blank 9 rows 6 rows 7 control 37 control 185"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPE"
        "RAND0 20 PATHS 367 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNE"
        "R_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 "
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
        "TASK_NSPROXY 746 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 113 TASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 30 TASK_COMM 3 TASK_COMM 250 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 737 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 472 bpf_rdonly_cast 26 bpf_rdonly_cast 31 bpf_rdonly_cast 253"
    ),
    "linked": "keep_stack 1842",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [23472, 15504],
    "maps": (
        "gate 18 control 14 scratch_calls 58 frames 19 frames 27 frames 25 frames 34 paths 117 compared 455 o"
        "wners 115 tally 177 control 15 control 24 control 16 events 195 control 15 control 276 rows 21 blank"
        " 9 rows 6 rows 7 control 37 control 184"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 37 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 72 SAVES_ARGS 30 V"
        "ALUES 24 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 342 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_MASK 72 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
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
        "TASK_GROUP_LEADER 1027 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 118 "
        "TASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_C"
        "OMM 32 TASK_COMM 3 TASK_COMM 253 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 920 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 121 bpf"
        "_get_current_task_btf 178 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdonly_cast 4 bpf_get_current_task_btf 252 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1655",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [38976, 6432],
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

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [45408, 16944],
    "maps": (
        "gate 3 control 14 paths 163 compared 462 owners 159 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 115 tally 125 control 16 control 21 control 14 events 195 co"
        "ntrol 15 control 274 rows 20 blank 9 rows 6 rows 7 control 37 control 185"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPE"
        "RAND0 20 PATHS 367 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNE"
        "R_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 "
        "OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PA"
        "THS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TA"
        "SK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 20 MAX_EVENTS 34 KEY_VALUE 18 BY 12"
        " HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZ"
        "E 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID"
        "_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED "
        "28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 28 TYPE_OF_TASK_CO"
        "MM 3 COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK"
        "_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 737 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 112 TASK_TGID 1 TASK_PID 180 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 30 TASK_COMM 3 TASK_COMM 250 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 728 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 474 bpf_rdonly_cast 26 bpf_rdonly_cast 31 bpf_rdonly_cast 253"
    ),
    "linked": "keep_stack 1833",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [62352, 15360],
    "maps": (
        "gate 18 control 14 scratch_calls 57 frames 19 frames 27 frames 25 frames 34 paths 117 compared 455 o"
        "wners 106 tally 172 control 15 control 25 control 16 events 191 control 15 control 275 rows 21 blank"
        " 9 rows 6 rows 7 control 37 control 185"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 36 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 72 SAVES_ARGS 30 V"
        "ALUES 24 PATHS 7 FILTERS 14 PATHS 8 OPERAND0 20 PATHS 342 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_MASK 63 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
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
        "TASK_GROUP_LEADER 1011 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 2 PIDNS_INUM 1 TASK_PID 121 "
        "TASK_TGID 1 TASK_PID 171 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_OWN_CRED 22 CRED_UID 1 TASK_C"
        "OMM 33 TASK_COMM 3 TASK_COMM 254 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 910 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_get_current_task_btf 124 bpf"
        "_get_current_task_btf 172 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 16"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdonly_cast 4 bpf_get_current_task_btf 253 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1636",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "24451d1762c25482ab653a80c9e0101144e63d87e20834cffde58ab05aebdae9",
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
        "eNrtfX10VMeV53utbnVL2FYjaKlFLJCMDTKObOEkNiZmjPA4Vtjd8GF3ILOWUadHBrODg0zW8OhJQI6TYPbkDDKztg57kiDhGMg5"
        "uzif2ElOmsTJ2JvMSUg2yXJWkz3Mnt0JztcQTzIRBrVW/ep3672qV9Xv9YckkhP+efTTe/Wq7q26devW/f0qlzTsf6dNds0uOD/J"
        "rudwPYvra7iewfUlXF/E9QSuR3EdxvUQrgdw3Y/rHlx32tfMgov2NTnXEP7lRtk1GjKMi5OTkx+d+n+hqrkou5+INtlXawC/zfn2"
        "NVkrlpOonSO0M7Ng3Pd7467vJYwQ+44Zs6+r0lHpuyH7iezB1Xa5EYM991H7/4Xn8F6clXMa3/vPuNJ71kAcz12epPftv9f3sPqa"
        "UrvM9xvq+6wca4S9Z6GddE03ob1b2XXrVHPapq67cZXK27+uGf2kzlB+L7tgm/2d40zu+yNGN2//4sLzNeLzDfh9GnrKbmf6yI1A"
        "/iaT/+kpccVQzoDdHuhNLm9edcvJFCkn7CpHllP6ON6z2I11Lex6nHWX/Tq5RQwmiNahPPteLfp5GvoxoR9cE+Ziuz059L8GPGeN"
        "svK2tJfXz3Mx9J8Y+vsgMxAp85eoJxtfrQOvs/fr8N6Qrp7XsXqifg1DM1PP07APmb2/1Iybx4uOj+yCPvF+S/F+n3uW/d5dy9p9"
        "Cr8dveZYO6Ko/0BAeQ3MjLy88omw9obE+9ZIn2SX2O/TKD9zsDQ7njDuEcpNY/xReWnU63SYvreCyft2yC/E5PYqriTPV3Hd0f42"
        "9t7a9Wy+WbmZfccMC/Lnzze+RagP179k/3JPSPp+QtL3wIcDjo9rp2V8OPMV6flXrD1HV0y65Wod26yU525creeZ3Fob61EvyOUG"
        "vI9rdhm7H52yp1PVmIyG0e416nJToVcn7WusD3Lby+eL9a753U/evvZ0YONVbaeKlfNLVznZeqaHhJFicqmh8cjup+eGIcdW1u70"
        "utLaPTCz7bZGWL8rzKuF/mIdc/qPWaQ/pkKmfY0Yb2ffn4/nwhjHuFqjkMsNajuxY81bWX9Z2Qc/dDO3a9lCubXkN/580u0nkX90"
        "aqvYPyPG/2TPod2pWAT3F+F3jaCfVMzEb2Zv0oMGt7cFeZB8W9u/klf5KYmaf1/UH0uYD6rHx0qm15TJBGw9CT9xkFU8dwz6rGF2"
        "umB3yW/aU5CjAX3gmjLeY38hffK3GHd/jvb9P828cjSvui/PM+56jAeqR73gTyajYnkRI4rv/3DStk8+/lXKNO3vRYyDdn3puS0D"
        "NB5KXK9ox8OvILcP5dXrFvSPj4c183GPMB9bx5h+LVPy9xvZtXPpXO7vF0rcNHW9OPVsA+xpQ5NGH2g/fSeNfkffSc9Vy5H6V2u7"
        "KfRXqufWOjyPa+/hh/L0netc84A1gvVR07CqX+/P7mXl0Toluxfr1u3nlP0wZdYb6vtRzf2wz3irEepZqP9/K9Qfz2ePnNeMh7Aw"
        "/nPPwM7ATvU2rsy7+wutm73zHrNjBX+C2W/Iq32n4V5/W+3bDPe63GrvM9zrdat9s+Fex1vtPYZ7fW+1rzbc635a32br2To+t03s"
        "L4V+UJDMKYybU0NO/0r89dp9hf+/bN35qdvanefvKGe+4fb6YdZ+fL93YBV+swHYO/hO/Gb9snfororiAs64jjA9pTv4etGet5s6"
        "+LgoaHAT+849NL+uaxT60xm+3m4kv+qsb33OTtXHbS93Fuwl1hmn4YcV6lsY0jlTPU4L+vhn17zT287iJSV/N+zYiRDkWvjkGOJM"
        "Y3sgD8l+J4yfTsjyK9hpkh+VU1h/2+V1oLxkEvb9xxPuuMrYlD37jeu9hGEKek6ZLfYda4TZB2sUca8lrF9km2IYzzvxd8SrlrTh"
        "70kxboZ60rohYb7C2jOCcTeKONiSFXi+C89j3I0ibrYE461pNf6OcTeKONsSjM+m9Wj3lyfK1ZPQL6Liuku3PpX7Cc23ve21gfqL"
        "PF4zB0tc19TeWdl45XHDv5lw2wFnvMY14/WsMF7vZ/Pj6rLHZ+wqG5+YN8c+rhufj3rkxcZnXD0+l6K8Zhqf6QlVnDERfXiCrWt6"
        "J5TltKGcOJWzeUKIK0p+HvkViehvbXuc/hj8Jl38kc/PVYo/Bi1nlD1nDcaF+TtzRF1+dhlbnzQshp594pIkB5qH0/heZ/sPbLls"
        "rYX/Vwv/byv5WfhOszo+62n3Ln19piPeSnaJ4qyVlkf2Wh5v6ZPs/dbmz+ZZvzuRd68THfvT5zv++5R+SkLwUxLmPOW6JRGV9y2O"
        "+n7vaLF9i4Fa6bum/QStj/h+Rbr4fgXZgVXxK2xe2tum8bNjGn86Iu07dUwW96s3C351tr5DPU5WMr83UTMX77HnCnq9FvZ8fDI6"
        "9b0VGj96vRA/dtb3t3n6eUGvFJ/Nwn8txHdjrrhLqq7DjkTJ38lhHtlUWO8X6hvaZ7rvRxEHKPw9qmjnvsVOXKPwp9zzeC+Met0I"
        "PSH+tglxlURNDbeHn3nqujcK/381/c5Ptt7+ChsvCZQ7pZ4V3u/u3/IO1B/fP/UA/FdDah/mmVMP4jfK3R2B3YmwdvVHNtgaTkQe"
        "Nu36RVJmyL6+174fMR5iclmOdkPeOXxwU4zJ73SI/PDv2u0o6LnBFQfa94wjb/s7oTrBvvWbcVuOCfNm9nfzFntcFMYHq8dyoR9a"
        "TRS3vFWIT/eb16GcB1BOSipnqSmUM5/KudFk719rj7+EudCWU+G9iP33dun7PXhvIb57Dd5bK73XIn2P3msyab+0Fs/Xu/Z3nO+Q"
        "nzkX47Fbev5aqXx6vl6837TTcO+LOve34X5Eur8Z90PSffKL2fileGVmwQVfu3jBbYcj6LdhcRwkIm+w+WVDTIiH0Hw2sIHsRNck"
        "2U9WTzZQBjaamC+ZnU6Efsp+/0XPpGjv2N/lcR5F/+yv/Y59321vCnY9l3H8twGFnya3x/pMD+LG30E9fyLKcz7p5UfSfdLLD6T7"
        "pJfvSfdX4/53Ib9r4I+xdtK8zOX4Xvb7ptoau71cbitJbl82islHluOO5fUe+0zz4M6S5FSPdnxOW14pck8ZJ/g8V+jJnen/AvnE"
        "A8snpJTPM7Msn09UST5PcfnU2PLZDfnMDyyfGqV8Hptl+TxaJfn0cfmEbfk8APkkA8snrJTP2lmWz31Vks/dXD4RWz63QT7XF5cP"
        "7PhNU15GRCmfJbMkn2bIp70q8kkY16K8ZmV57vlkZ0lyR5x5pAv7Sd32dWADm68L/tc99v4xk88HsE83sKFG+PvARuY4JULsve/P"
        "J3+bCXjffFrXM79+d4yNg1y3ody/T8RMNr93i362vI+YiH0sH3L9PWI8Za/vEpE65j9F6pk/FTFtfydisHXYjrc/jPUg8x9bQw/l"
        "3ftLO95ei/LeZ9/fce/mvNs/2HFvCH9P2fd7Qw/m5fVAwaFNhN4m1H83+u3MrwtW5+V1Qdc0rQuuEdYFtcyPjsxl9ZvSRwj6YH50"
        "A+R9HeR5C/QXhf5ikv7q8PwSQV+toRvzbv9zx703aPS1CPpa6NXXlMJU+orPir7qPfrqmCZ9za9IX7+bCKavixOivn49IerrlxNq"
        "fb0+wfR1YcK1n8njpznMB1sW03767R79JWdFfz+065uLG0Ic1qO/Lkl/+HsyIukPejsVdvbXrof9tfVmQm8m9GbWS+tVWW9fZ3oz"
        "oTcTejNlvb0s6m3jaUlvX9Lo7fNMbxs/N6HeD98p7C9SO7bCf5Tjbg3QpzNfV5bXbC0tc73J9wmfZfrNOHF5u3/VsHa428XyENi8"
        "s7UG7ZPjT4iLWOjP/TXXK9eNBb9nNeb5Xa68E4q3y/v9Ox5nHSv3l6hPmL2fCDNB7li6KFC9CuPmHqF+c5X1I7+G9OTdf5iL/vHY"
        "hMqPcbfvcdf7r+JK5e4wHxH6pc5f09UjZbD9Coo3Udwntx/xZ+xX5D6DciOs3IaboKdNiH/UsOspxM+tKIvLbMHvdffiPsavhXF9"
        "6j78DrP19hb8Xpdw+l3BdOTg3+bejnhr6BeThTfWvcMQ9F6wt+7xsRv7AoU8brtfIk+mtYniHH82IeZ/JsvMS0/OUF76+grz0o9O"
        "6vqbuL9x1CcvvTrlZIqUUzwv/WiJeenrpbx0NnWWn5e+XsonLG0fI3he+s8rzPec3npSv8ps1+UD7So6PrILegLmpbN25J6T8haf"
        "k/KUh84E1Ot1s6LX4HnpPUq8jJOXXtp8nTDeKpTrn5ceRz9cCrk+E1Cu106LXPX533Ep/3uFT/53l5T/3aPJ/+4pMf87xK6xD6I/"
        "fspQ1UOf18/2Z7Nru5DXv8Inr//8pFuf8vihcakfL9/l/auy/PT1Vc5Pn+bxV6Sc80J+OvZDjH4mF56f3qXJT99SWrsHZrbdtL/k"
        "5Kf3lJifzvKg9fnpXT756XcjHtmD9ceKacpPvw2/KT+9E7/J37tFyE+V89N72+m5y5dVdjkRwv79KPbheV7r7y6rxwfilpq8gU3k"
        "t2KcU/5G4bvCOrr99cvium+9Zj4Z1eQnsAYXy48/Hygv/WYmv5H/i3F/GPL9saY+P1HeL5Yff7Sq+fHfLDE//muX3etxJz++3PWx"
        "Lj/+1GXBb/fEBdh+S/ppn3wv3h8uCHkebn/6gtIvv1Dcv997YTJQOccvSHlfKyZV/dTJ97kQOO/qgipfaojyvy4g/4vZpULevZ2H"
        "UYf8L+AVCQfg5MVpvp+pjtwyR/Ryc7cjfbx4PYKWY40yect2O416kvxbEd+IGGwfqXRcRlLEZWjxGI18nVsRHkPqP8FxGSEjiJ20"
        "jrfBLoeF+VeWY2/7ysvK/hvUDqDfJeqWX3bnb22y5+FieWJdyJdrNCr6Pp9X2y+74yRjTTH29z68Z7B+vmpgoZA/3DsQEvLosrVx"
        "bndNd3ktRkX1TBhhoV/J/aOz8Vssb/bRNsglermy702+6W73afhFY3GaPy6/6S5frg/5g4lQVLmvyuPnrnnNjiMivm29jewR8vak"
        "8Zh7vxNvjNvfMQW/hfzD04rn3fu5ZPcSoSdM5n91afIEV2Pfs04T59rG8p9GmR1Iw09N32xw+9vmisNEjL803fObn/2l9SbNa0Ht"
        "sLa8lTFhnzzoPJbRlCe/n105nnfPW167vLqoXebyWMb2cDobb9Wsry4yHA5wWFuRN1GwH7ZdbVavyxqaA857u2Z43uPz0oV8sfoE"
        "nv9GmHy8+c7wS0bZd1obRbwe9VdrhPU765jYX2S/Kmj/ke1RjuLhI+gv84L5OSQna5T6x5tGRf1Aas909QNP+33aWS2/kPIAuT2d"
        "W3y9Qfa78P5HXPG1lHGdsJ9A/tVYI8X5yW+4883K5p/b3mR2ss9Uj3vKQ4lp7HEqpLTHS9C/EbeJGMPC/oCzD1BlO7y9ynZ4e1A7"
        "zMaHzg575cr0Z53sUuJ1uX0OkX1m+aCdLcuF+M8fy/hz7PF4UXtcark0Tjx2Ges2kqs1Og77LPvtmwVeBSrHua+229QPS+1njp02"
        "Jsux050tyyrrHz7jsmrz9PaA/eJk8XoELUfbD15g77e2mEL7yW5R3Jn0v67JENYhFL/Mon7kF9M6LrOYBSozmbgQx85kWB53Zp7O"
        "rt6utMfW0aSwXgy6Pk7z9UQH94evc60Ld3M/BOvcY12CX59Z8EX4pS9OynkiYeS52PfvNDTtmWNMT3tMro8G1/hxx9fuwn7FPa54"
        "KY9v178k8Vp9Dbgr5K3sfQ08es9PyuXe7Sp3y3KyFyyvpbC/H7LtO+bp2rkaudSX1G7Kp6H1onP/NcTzwp7xeQbjIY7y4q79GsJZ"
        "WMf7BDtH8wP1Z8LVZoEr5v172W8FnsFE3XzJTp8vab/DiRNcf0kVJ+hsqeHl2+tk4MkjRtMld7zAGmVy721Xxw1oH2KM4u9B9zdQ"
        "v1RtU0XtTCAu7PfdXI2zH+rGM5da30Rts6b/hZX2nPpdwhBxyGNN4r5wwvzZuJ1/FH2LrQ9vvJ/FcWififR4HPrj+T4RVn5nc4r/"
        "Znp9QOMHJyU/+Cfjlenje+NCv4pTv/qufT8VjQj1ou8U2rPacHDVlAfjloPpskudiGPR7901Yh4V6bmQb+jeD6LyOwGcJ7kV1vUR"
        "Xi/T6HwH+/v9GO/0u/CdOD1nGsJzMem5GJ5zv38/5lP3c2E8575fkGtIes7OB98JedVC/wb0T3qPmoJ8b6oxOY7fnu+x3y37AYW/"
        "F8r5APJBGz4IPTM6CGMR+CxyLK3L+ADyyToXo98jr2wR8j73haXnsR/ZEDKE9vVP9Qe7v8v1Qf9J1Ij5Xw0baLyZ6Ddx5Xg8TXms"
        "eI7Wh4V8wHtceW2FdrM8UuZHbIIcUxHk33U747lQH9onzSGvrZBn3ObaR01FaoRyjyPfIGKwQJqVZuNt1XLGn0p5tGN3JBkfCL7f"
        "Gv/1pDh+2b5v5fVT+0mrGjeNG644Z8MSQ7JXHajHxnHWjja041+ldrRJ7XhdasfPJt1+BsXPKW8j08j2MzKhZHH/J+h+BsrNNrYZ"
        "yvm+kdoVFuxxFH6tZ74/gb/HGM6A4jcJ8DK53+9zrW9kvLb1PPHwivMf2aPcR9DfEV/OznPGTcyO/4bt70eMNycpT6EwJAnfnYrO"
        "sf9efjzjblH/3E+8S+h3HO/8MXF/zpPn/DjaTe25w/F7L0KvffY897PJ9UXyLawXwP+A+bO/JsHyddOO/PYb7jzi+Z552Y2LtxrZ"
        "eOgPifNBod377f1IUyg397divsTusLiuaeimel1j18uJZ80R/Gl3PVX5wNQ/+o1v2fvdpMddTaSHb/D+vrPo+18T3s/y91+edO/7"
        "UL+l+bFQ7lNu/y5N8/gPfy+se2qpvHcxXIeHr1vHsy3yaxMvJvGM0Lih/T7Ku6B9DdqXprga7btRPGjKb8n7+i15Fe8O8+8c3uyE"
        "Zn+1yrwXkC99N3vwRYYXIt7u7SeA+ymRtxvvqXi7GS/aOYHPzpO/HCf7yupjNQ4jrniA48MLvCXZZYeU8YVUTb2hvh/V3A8LeYte"
        "Xskwb7/NXxcmOw++uKMHeB6PzetGcb+1rB+eWuOsqwV+NxeuxuZ3W1ZivhbfFwaunOeBHcD6qQ73Y0J9iZfKGsJ6anQY91nDc8P4"
        "XozhfUj/xep1QJG3wvcNY1/F+nRYwJFYI4cEPAnxgnFcCfJBUpxP4Fa3vVydqAu55+UzVC+Zp2pdO8mFlUu/syWPn+vFeT4UQ3xX"
        "tANe/+EaIe/UCrXhPdGuWCb40kJd+LtohyxzBf6+Gn8X7VaQdtS45Mr5qpJxyHehaEeTlOeF9j5ZYnsHUU/iDR9cIcZlB7vE/IzB"
        "DiHfzRpsE/aVHb7HFYhX1IjruSl39x8NB08VpL8WSkjWSfWvaxTWp9Yos1eLOP/gubx6v+VsXvC7KB575EzenVfo9gsK84GWLwfz"
        "ZKo2KF/OI1Xjy7HrVTJO789miS9nBfhy7gNfzt3gy1kFvpx7mVyGJP8xMF8O0+s+KT8iEQI/y8lzmDfbbI+L+FKdPFOW32sdo+ea"
        "TPbcNcI6MWLMs+t5kznP1jdfX0n+qArX1+bC9Vk3Ey8c24e8acpuVFTeYipvUmhXgZWo3j1Pt6w33HZe5pei/BIqN7OsxDwk1/ws"
        "8NOEf8Hiyt3gp2lx/F2b16CbxudLefc6nvPTrAHPwRHiOcA+8NrX8qJf6cNPU/eKmp/msLPvoOQpkNpjPc++mzBeQT2/L/STlPk9"
        "Ue7ziF8IPDPdPjwz70acpg48M2tmmGdG294yeWY05Xl4ZobAM9MdDyyfkFI+z8yyfD5RJflIPDND4Jnpnh9YPjVK+Tw2y/J5tEry"
        "6ePyseOkQ+CZ6U4Glk9YKZ+1syyf+6okH4lnZgg8M90+PDOwx5xnZs0M88xo5VMmz4y2PB+eGde8sLMkuRPPDJvPOM9Mt8QzA/l/"
        "APIf6JZ4ZtZIPDPzxH3ZffhtnWT+K+eZWS7GyTw8M8tF/9TLM/NpiWfmkwF5Zt4ATp14ZkQeDIdn5lf2/aA8GDPBM1OeP/2jCdmf"
        "vjp5ZnIBeUu+IvGWvCTxX3xZo68vQF+f9+prmnhmytPXpzz6ujp5Zp4OqK+nJH09Kelrv0ZfH4K+/nrWeGbK098jVznPzMaAPDP/"
        "TuKZ+TeS3t6t0du7wDNzX8U8M7b8q80z01HevpITZ19WNZ4Zu33TxTPzpA/PTMeiQPWqPs9MqEKemTevuPtl6Twzb1wR9stovx/5"
        "Cb48M5slnhnsd1ox8Mzg99XLM/PDK+54og63ap1g8dnc02J+4Kmnyd+CXRhkHSM4rvWbV9xxtAYPvrU6fAwR40v2d9Iu3JR4/tfn"
        "rjC/dHhStS9P+GrvuUGfvaKO28JfD4yvxj6fB1/9qSuSvVPHievP4ntPGu78AW/+VS++dxb7YIhbzC0Xd80E5eCuB/j3Vfhh+m6i"
        "dgd7r7lEHHGsOvnG2YMB87FPAO9C8pobF+J+sl58cSMf0ddfef4CxxPfz8aRDr+KvAXaJyCc9LThifcGzNc+4YMn3hsUT8zkrccT"
        "M/m3dtwAe7RIbceo/0VZ/DzdpM4zpvNhnPPeoH8dvngJE4zuvA+eZy9/h/YN7hC/l5b6lS/O+P06nLHaXjj44nNKufa2N1wxKsi7"
        "ydYjLm7U2uUU8O8Fa+utxx3QywnYLzlfuFy/7PcirrgZuGLM6zx/apR9d1X7DYaYL8zue/KFo2qcMfXPMck/rT7e+L8LcZox5K85"
        "8jtXIf747GW3fLz4478Xytfh17IrmT+RwH52EByy7WcSDvl22hdl5cjjOPe444/GXfEmGt80Tjge2Ynv5eX3BVwy5UeHPqjBvw0j"
        "PqbDIz9qqsZxWsKRrOP5S/0iHtkXB3co754fK8fBHfDFf4rnKZWKg9vD5N0h5gF67ftwUfvO5bJsf56Ng9sMtX52Apc8zPG3brwT"
        "z+9rUvtH/BwKjd8xbfPpwerMp6Xj4XaqccqEg0qqcVDWCOuH1jGx/5CcAvtXx9Cf6PkVNE/vKROXTP2DcMnqftCQ1Og/qdZ/KX7c"
        "rOKSA/qXhEsuHY9M+wUyHpnmv7g0H9VWOB/lgUfOaOzxCdjj4nhkjz3GfEK8px48so8fna0fLs8O68pbeag0O4zxmdkb1A5jnGbU"
        "9tcr16MY30y+W4FLIXyKF4/M8gayKzH+5t0m9APP+PuT/SUeWrX95XhkJtfWpOzXI08D+RoODvlFYf6zjon9KjB/ltS/KL5pjRyo"
        "0C4vq6xf/LGub3X94Lg0D0t2i3gIqR8QT7ODR2b2OltjKP1jWv9xXPIu4JJRbmaXHy757WaxeJMOx+tZX3twvMtEXHKtE89k7UW9"
        "CYe8HTjkASe+5sYh6/JJq1bvuaLdpPPUCB+Urce6w3XerxuHvIXnWbPnMsteEvh4MkeAQz6CfY0jEg7ZVa4bh2yNsvXTFp6fDDxy"
        "lOUvEY+XDp/0UY1foJND9fDIrwl5ddbJ84K9o3lB7s90Hnd277iQZyvjkh3/JCHZ7XLxya8r8ckUR+hs1OGU/8+lQHEHjlOGnwV9"
        "/wmnLNpVf5wy9asv2HLvr/PBKWNc+uKUW/xwyuQfJyX/ePRSZfo4cknoVxyn/Jx9P1VXIU4Z+USdQ8Ap43fJOOX3/YHilA9BXjqc"
        "cl2VcMrA4xFfxiKcf8Jxx4hbVoxTrpslnPJhp91/wikXcMqLL7nzTPQ45YWXWDva0I5KccrM/mWGgE82k8H8o4DzvzUKfzMwTpk9"
        "r8Upv4C/1xJO+QzFFTzv97n34erEeJQWn5wR45K++OQY8Ml1wCfXVYpPXinqnfu/d6J9rL37MA8R/3jDc4p5oRA/x/40xyff6fjD"
        "SnzyoGY/6TiTI+1bcXzygCO//UZxfLJdH/JrS8UnP4V6efDJqBfHJ8+R8Mn1wr6aHz653/i2iEtuJvl/syguud/4uohH5u99VcIj"
        "A+/hwSPT/g3N1yPjwnonSuXp8MjnJ6uR/6THNe9X4pvJfy7Wvy8q9+PY+HPwyKy/+OORx32/N14UjxyVvgsc8kHiLSgRh4z3VDhk"
        "FhfsKfOcpp4ZOqdpW4XnNI174hnjyvjKuM85TdUpJ1OknOLnNI2XeE7TNumcpnygPCf9OU3bpHM1Suvnwc9pep29X/a5J9NbT4dn"
        "TXcO0eNFxwfHAfue08TakXtWjCOdepbsLOk1x9qBOII7rlJUXgMzI6/g5zT1SXapTzqnqTQ7nrC9eKdc/3Oa1Ocd6c8ZYvn22bXA"
        "p6/c7HPO0FuE+nD9S/ZPd16Qcy7QhwOOj2unZXzoz49aIZ0ftdnn/Kj10vlRfZrzo/pKPD/q1Un7GuuD3Cw+X1R2PtO2Kp/PNM3j"
        "rkg5vxTyntbjfKYHhXUw8Wh6z2d6T2ntHpjZdhMfkHM+U1+J5zMBR6M9n2m9z/lMt2B/VOSlqP75TAvxm85nuh6/KU96AbNzmvOZ"
        "Wtu/klf7syeEfRuv/WaOi8wXkapjid7FzkW6WMq5SMd/K52L9E+a+WREmS9Y7Fyk8aqei/Q/SjwX6T+x9ZEnb7zEdYrvuUgfzrv9"
        "ZJ2fT3YtYT7C5P5UGPpcq4wDkl/D80H4/mZx/zi71pnfA/nbewP62yfHpXOTNmMfWFP+Ye9+67gyfxd+A+rZ2biGj/cw8vAK+7/W"
        "cSa/hqVinMNZ944L+2JB+KjLWlccCbauSJ8cL8pHLa9jfeUk8Yo7+8Dj4KV+C8ZLi8bvY/0p924xPkd8bzxOh3amYb87b4xz+2zr"
        "Iwx9jGwT+OAIByR/l+fXRNX7ovpzkYrva/c+0ZBXxUWIr9BqGlfZ1f3ZvazetB7O7kV8ZPs55bhNEe+y535Ucz9cdJ2dMGuEenKe"
        "L37uie5c2rAwz3jxJgyH7PAW7dHYoT7YIeC6ce6LxfeBD+A3+JcQ/7HaadwP4zd9B3i59jZhH9lqJ36lFyU+NhYvym1DO2CfdwPX"
        "dwp2+tSQ058EHrN25/k7yvFruF/wMPYB2O/egVX4zdrdO/hO/Gbt7h26q6L4kzOPMByyle4w3Pu7WcT1ZT4x8uPWNQr96QyP63Ce"
        "qLO+9TlbiNO65uedBTuD9ay8H0txfHl8FvTxz8L5k3OMsr4bduxDyB3nRjxzbA/kYcj4wEMe+dm8YpAflUNx1THkF48liVfowIQ7"
        "fjc2tQ75jeu9hCHuc6XMFsRrEU/F/rw1gjhrE8XpwPPYRPu4e8Q8uCUYD01twvo0YT4xgfwpvN+FvyPu2gQeNuKza1qN34jTNvXQ"
        "vjF+Ey8S4rpNm9HuRyfK1ZPQL6Li+l4XB5H7Cfl3xAfoVw95vGYOlrh+rr2zsvHK49NrJtx2wBmvcc14PSuM1/vBH1j2+IxdZeMT"
        "8+bYx3Xj83qPvNj4jKvHJ/y5sWYan/MnVPN9Ijp3AvkbE8pysO89Fqdy5ky4/VSnH/T56qFPOV8khPkiYc5TrlcS0Srzpg7USt81"
        "7SdoXcT3J9LF9ydIH6viV5Bv3Kbxd2IavyYi+du6cyDJv9ks+DfZ+g5NfjP4pWvm4r0OJZ8b8TDqzvOW+adV/IduXmQP/yHiLKm6"
        "oPyH+6rGf2jXq2T+iFdmif9wA/gPHwb/YQr8h+8F/+FDTC5YD5TOf8j0ue8ZR96M/7BOmEf6zTj4LG5GfsktEp/FcqEfWk3EO3qr"
        "EI/uN69DOQ+gnJRUzlJTKGc+lXOjyd6/FrwYC5FXatq/idfJ+X6bEE/qN6/Be2ul91qk79F7DJhf2B+txfP1rv0c5zvU/+diPHZL"
        "z18rlU/P15vqcmJS+bQvHZHuk90NSffBMwuebYpPlozfRN5KMizxMUbeYOuiDeBjbHL2923+rw1kJ7qEc2w4H+NG8IFtJz6wn7Lf"
        "f9Ej4wOL8zHWfkfNx5hx5lEln5fUHuszOC/F+A7q+RNDra8fSfdJLz+Q7pNevifdp3wb8Dhu8OFxfC/y2GrB47hxhnkctXIqk8dR"
        "U56HxzENHscN8cDyCSnl88wsy+cTVZKPxOOYBo/jhvmB5VOjlM9jsyyfR6sknz4uHzuPNA0exw3JwPIJK+Wzdpblc1+V5CPxOKbB"
        "47jBh8cRdpzzOG6cYR5HrXzK5HHUlufD4+iaT3aWJHficaRzWsHjuEHicXwePI6YZwY2SDyOGyUeRz4fgcdxPu1LM7+e8zh2G8r9"
        "es7j2C362V4ex49JPI5PBeRxfBi4G+JxfCjv3ldyeBzfZ9/fce/mvNs/cPjKUgx/EXowL68HpovHsbx1weq8vC64Onkcb4H+/HgB"
        "lwj6ag3dmHf7nzvuvUGjr0XQ10KvvqaJx7E8fdV79HV18jj+LiCP40WJx/HXEh9gMJ7U2eBxLE9/P7zKeRy/HpDH8WWJx/G0pLcv"
        "afT2efA4fk7D47hV2OcpxuPYNzkNPI5Ly1xv8v2aZ6vG42i3b7p4HB/34XFcuihQvarP4/hYhTyOjwj9snQex4cn3Psw7ji3zddI"
        "vELgT8xhw5rzOMLOnuI8jWz/ZQt+r5NwIRT3SoRMu30R4zeTbr3JOCodD2Nv0/0TYp5mssz88eQM5Y+vrzB//Oikrp+I+RlHffLH"
        "q1NOpkg5xfPHj5aYP75eyh9nU175+ePrpby/Es/5Cpw//vMK8zKnt57UrzLbdfkUu4qOD34ulG/+OGtH7jkpv/A5KZ946ExAvV43"
        "K3oNnj/eo8S1OPnjpeLc3iqU658/Hkc/XAq5PhNQrtdOi1z1edpxKU97hU+edpeUp92jydPuKTFPO8SusQ+iP37aUNVDn3/P9s2z"
        "a3EO5coVPvn35yfd+pTHD41L/Xj5Lu9fleWRr69yHvk0j7+AuP5sPfYxDJZH6uSRd2nyyPtKa/fAzLab9oWcPPKeEvPIEZfU5pF3"
        "+eSRr0IcsUc4H7H6eeRd+F0j7EM6eeRvFfL75Dzy3nZ6LnxFZZeJh9oa7ZgU8wLzl9XjA/HGwDzUfZz/WuShfuOyuF5br5lPmN2R"
        "89lp/g2S136+lLx2zjv9N5DzjzT1+rHyfrG89qNVzWv/Rol57d+67F5PO3nt5a5vdXntpy+7/XfKN/Ku79mCM/1xymd/t1HMr/bw"
        "t5Fdr5S3+0hA/rKTF6Q89hWTqv7ry6d4WF9vFc9ZZ/M9fJ2l5OkG3vCq4zE7WS2ebiZnPU83cGo3LxD2P3T55Fq+7aWNxeXcpBnf"
        "abH8tNQfguety3x8antoHW+D/Q0L86yXb/tdFfFkOuc2r7rszq/aZDLebX0eVxfy2RqNir7P589OkXcbvEm5PrxnsP67amChkGfZ"
        "O6Dmu5J5tsdajIrq6c+v/Xcsv/DRNshlXoX8pXN8+LSjgfi0E6Goct9TxaPd5453vY3sJvLqJLuec50/G0c8y+2fcP5sxfMCbzb1"
        "v9Ae053v58W16Xiz/wPLSxplfkIafmj6ZoxDnDdCcZaIPTJdfK3yfEN4Ow9vK/MTq8fbGhf2sX3LA5+j37zj5W9leyQcVyTZ3eyR"
        "cba/9Izaj+Z8rYQ/WRYDDutWzbrqIvj2xtU8nc3q9ViDFD+k+ToITqus+e1IwPmNzz8X8sXqE7Q8a+Simq+T/I5R9p3WRlOQB/Vj"
        "WsdZx8T+I/fjcvtTbhf53YZv/1TztVL/IB7tMvuBH492lfpB1Xm0dwWTF+XtcftaMp825W3IfNqsPIdPm/yI7jcrm4/uAp92n4ZP"
        "m/JGivNpe+w0+MuIH97Dp+17rkG8PLusPdcgVpZdDn6uQXF77JUr0591ksmX7ACdo+Xl02b5m50ty4W4zx/L+HPs8XhRe1w6n3ab"
        "Gj/L+bSRFzs6Dvss+/GbBd4Dh1eb7sdht8X+Rf2w1H5WqZ3ubFlWWf/wGZdVm6e3V7gO3VVaOdp+QOdatKjPtXD4pZm+6ZwWh08b"
        "8UPUj/xkWtdxHu1MXIhfZzJ+PNq3K+2xdTQprB+9+zTJSdV62eHR7hB5tOGH7OZ+CNa9yOMjP5/zah8Br7Yr/8HNq018pTr+6Oq3"
        "x+T6aHCNH3c8zc2rTXFSHteuf0ninQKv9l7kmeyVeLVd5bp5tbcsJ3sBPu1alkduncQ8XavjHa8vqd3V49PuEXAR1vE+wc7R/ED9"
        "mfCI2YPEo43+LfFoJ+rk87rK5c9eouTP7mzR8Wa3ibzZkHvvkI43G/4Uxd1L5s1urqidM82b7fTDavNnUz+6aBMv9EcXaPiz2b4U"
        "7TP58mc3P8h/M/1u1PjDScS5zo9Xpo9z40K/4rzZP7bvp6IV8mbDLnUirkW/S+bN3vQHypsNvmotb3a0SrzZH4SecW7UIvAAcB7s"
        "/dBDpbzZ0Vnizd7ltPtPvNkF3uz0uGEE4c1+aJy1ow3tqJQ3u2PSna+RaQR/dihZ3P8JOM9TucF5s3v4fnqboeDNPtHD+aoZbzbw"
        "1+Czcb/f51rfyPhq63niydXwZ+O8scD82XXgzwYeOxWtlD/7blH/3E+8S+h3HJ9M5/894S3XjpvjXEjOn32H4/cq+bM1eRbWC0ye"
        "tA/F+bPTjvz2G8X5s9049pL5s/9WzJNw+LM3C3xO/TXXSPzZcwR/2o8/m/pHv/EtkUeb44q/UZRH23n/ayKfNn//ZYlPu2fSPT86"
        "fNrwDzif9j/8Xlj31FJ5Oj7t0niwieeNeJZo/NA+IOVdZBesFvJNKL5G+3EZikcX6+95FV8J8+scXuuEZt++yjwVkC99N3sQ5/wS"
        "r/b2F4HTKZFXG++peLUZn9R5gQfMk7ccJ/v6Es41H0dcEXpcdkgZV0jV1Bvq+1HN/bCQpyj/PYG/c76vMNl38GsdPcDzdmweLIr3"
        "rWX979QaZz0t8GG58C82H9ayEvOz+P4w8N8874vVp7e9DvdjQn2Jx8cawjpqdBj3WcNzw/hejOFySO/F6nVAkZ/C9w9jX8O6dFjA"
        "e3CeJOIdIx4lwn8gzyPFcf+3uu3k6kRdyD0fn6F6ybw+69pJLqzcdZwvrdRxc720jof/YMaEOLvu3A3KMyX7YZltQj6XZXZIeQtd"
        "YvzSXGG47ZNlrjbcditIO2pccuX8PknixVgo2s8k5XNJ7R0M2N5BsX7WoFT/Qal9g1L7ByX5DIryS9TViOu4KTf3Hw0H9xSkv9Yo"
        "9rMTdY2GIfiHzE4t4nxt5/PqfRacUxKV4rBHXoP99PLaFOYBLa8N5sdUbVBem0eqxmtj16tkPN09s8RrswK8NveB1+Zu8NqsAq/N"
        "vUwuQ5LfGJjXhul1n5QnkQiBRwXn2CWmxvMcw+GXdPJKWdzEOkbPNZnsuWuE9WHEmGfX8yZznq1vvq6S/FAV/q7Dhb+zbibeELb/"
        "eNOU3aiovMVU3qTQrgJ7UL17fm6h+XpYyQNFeSZUbmZZiflIrvlZ4JEJ/4LFk7vBI9Pi+Lk2/0A3j7sK5w9yHpk14CM4QnwE2P9d"
        "y84hDMwjU/eKmkfmsLPfoOQTkNpjPc++mzBeQT2/L/STlPk9Ue7zqP+AD6bbhw8GPLI31YEPZs0M88Fo21smH4ymPA8fzBD4YLrj"
        "geUTUsrnmVmWzyeqJB+JD2YIfDDd8wPLp0Ypn8dmWT6PVkk+fVw+dnx0CHww3cnA8gkr5bN2luVzX5XkI/HBDIEPptuHDwb2mPPB"
        "rJlhPhitfMrkg9GW58MH45oXdpYkd+KDYfMZ54PplvhgIP8PQP4D3RIfzBqJD2aeuB+7bx7tOzH/lfPBLBfjYx4+mOWif+rlg/m0"
        "xAfzyYB8MP8CPDnxwfxGwJc7fDCMt2LHvb/S8B78HHwVjLdiJvhgyvOnfzwh+9NXJx/MmYD8Il+V+EVelngqTmv09UXo6wtefU0T"
        "H0x5+vq0R19XJx/MwYD6+qikr49I+hrU6OvD0NeHZo0Ppjz9bb3K+WAeCMgH8x6JD+bfSnpbq9Hb/eCDeVfFfDC2/KvNB9NR3n6S"
        "E1+/pWp8MHb7posP5kkfPpiORYHqVX0+mJoK+WAuX3H3y9L5YP7lirBP6ccH8x8Rb5h1Pph/uOKOA+pwpdYJFk/NPS3m8516mvwk"
        "jOdBVtHguNO/v+KOfzV48KfV4U2IGDn7O2kX7kk8T+urV5g/OTyp2kcnHLT3fJQvXlHHW+FnB8ZBY1/Og4M+cUW0U5r4bv05fO9D"
        "hnu/PxmT9pNi5J+fw74V4g1zy8VFM0E5uOi/4t9frOpH+G4iyg5qSTcB3xtTn1fF+XxkvFWsOnnC2YMB86hPAKdCcpsbF+J2sn58"
        "8R4fKTHvumkNzxsOI//Tzrem87k/fpXmV5+oUn71KJOzHufL5N7a0Qp7tECZD6M9R17C+1rHmJ47l8wrLvdmQ/0diuPfIX4vLfUT"
        "X/zv+3X4X7UdcHC/55Xy6m1feMWoIP/Fwfcn7HI21TG8r7cedJ78i7BLct5uuX5S7RUh/6YZeF/k//E8plH23VXtiw0hbxf3e9ul"
        "vN0oxvORE3l3/gd9J3uQ9b8xKY+j+njgbwvxkzHkkzly/KcK8cH/2wcf/L8uu+VA7fbDC2dXMv8hEYop42Mq3LDtD5JfdDvtX7Jy"
        "5Hkj97jjN8ZdcSGyxzR+OH7YicPl5fcFHDHlg4f+SoNPG0YcS4cjTpuq8Z2WcB7reH5Rr4gj9sWpHcq758HKcWoH8m47HpTXIjhO"
        "bQ8r/7ATVxXt+HBRO87lsWw/s7+NbzXUetkJvPCwGieq4VVraAk4Tx6+SubJwyXOkyM71ThhwiEl1Tgka4T1M+uY2D/IzwrsJ1F/"
        "oecPk9+3x7ffqXHB1A/+1ahI31I7pk3fB4PpKXOwMv4XOqejdPwvxell/C/mG47/pfkmWeF8E7/M7N77Nfb1RdjX4vhfj32Vzu+M"
        "GM8K6w4/vpts/XB5dlXLy3CoPLu6N6hdPVDUrnrlyuY96wUmXxlv6MX/sv36zqbbBP2XPM4067TZHm9+9rV03O9RtZ3luF8mz9ak"
        "7LcjLwL5EQ7e9yVhPrOOif0pu7dE+7tXtr8HyrK/nU3LKusPf7TzrEb/x6V5VnPOMOmf+I8dvC+zz9kaQ+nf0rqO4353AfeLcjO7"
        "/HC/7xD8Vd36Mei62cHJ3iLifmuduCNrL+pNON/twPkOOPEwN85Xl7dZtXrPFe0knS9G+JtsPdYNrnNIRZwvWx9tcfJ3WfuWvSTw"
        "3mSOAO97BPsIRyS8r6v8u4XyXxPK57jfKMsXIv4sHQ7ooxp/QCeP6uF+zwp5bFP2SLB3NC/I/ZrOC6Zz43k/l/C/jl+SkOx2uTjg"
        "K0ocMMUJOht1eODfXQoUV+B4YPhX0HfpeOCmito703jg6uOAqV/9nS33/rq3aHDALE+c9hN8ccAtKf4b+5gavzgp+cVfulSZPv7r"
        "JaFfcTzwZ+37qboK8cCYzzqBT6ffJeOB3/cHigc+BHnp8MB1VcIDA/dGvBSLcC4Ix/ciLlkxHrhulvDAh512/wkPXMAD33HJndeh"
        "xwMvv8Ta0YZ2VIoHZv6GNcrsoD8e+Jqy/AAqPzgumD2vxQW/gL/XEi4YcWKz1vN+n3v/rE6M22jxwMiXCIwHjgEPXAc8cF2leOCV"
        "ov65P0z7H6y9+zAfEc93w3OKcgvxcOwvczzwnY5/rMQDD2r2jY4zOdL+FMcDDzjy228UxwPb9SHcXql44KdQLw8eGPXieOA5Eh64"
        "Xtg/88MD9xvfFnHAzST/bxbFAfcbXxfxv/y9r0r4X+AsPPhf2p+hefsL48L6J0rl/bn93P8HEbNLxg=="
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

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
    "type": "kprobe", "code": [12880, 17024],
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
    "type": "kprobe", "code": [46848, 15504],
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

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [29904, 16944],
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
        "eNrtXX10HNV1n9kP7UqAtZY9a9lBWMJghIlimU/j4FgyAYzbxsawsdMirGUjDG4cLEgx401im4/EuCcnNm6Dj3tCLBmwnXNaOSGJ"
        "TeBknZAEN+QkCoXUp0561J42EQmkQL5kZGmrmfe7M/Peztud/ZJks/pnNLMzb96797777rv3/u6k6hXz74jKjslZA2l2PIFjP47H"
        "cTyG41EcD+N4EMd9OO7BcSeO23HciuODOG40j4lZb5nH+qkK95fqZceQT1HeSqfTj479b3Q1FWLXtVDUPOrdOFenm8f6Kr4dreoc"
        "bpyJWUM53zfkeJ+m+Nh71LB5XBwPCe/1mXckd7SZ7QYVdt+j5v/GfXguwto5gvf9I470nN4dwX3DaXre/L1mGeuvKoxLvVNxv87a"
        "0XvYczrGScd4FONdx47rxobTOHbchKPQ3tYVMyAn1Yrr+5Kz7jbfc4DRfWtQabfGP8e438/fX4vzI+BTcj3jR6oH9FcZ/Y+MkSuM"
        "drrN8YBvYnvTSttOIks7AUc7Ip3iB/Cczi6smMmOB5i4bJXRLagwQjTsGmXvq4Kcx8EfFfzBUVPnmONJQf5qcZ/ey9pb21SYnKfC"
        "kJ8w5H0bUxAx9Q30k82vhu7X2fPVeG6XrJ9TWD/Rv9pd49PPI9APic1vSObNfVnnR3JWJ399Zna5T32JnW+qYuPuw7nN1xQbRwj9"
        "7/ZIr+7xoVcmfYJsvD7+ut7TKegldn4E7Sd25KfHNWUJ124c84/ai6NfRwL0voWM3peDfj5Gt5dwJHq+hOOGpivYc8tXsvVm0Rr2"
        "HjXA0d+6v+59XH8s/gv6L/WAwO8HBH53f9bj/DivLPPDXq+Iz2+y8exbmHbSVd+/xpWem3DUn2J0a6irQb9AlwvxPI7Jeex6aEyf"
        "jnUjHQpg3Evd2435Xkqbx3An6LbZWi9WOtb3XPTOqU+7V01qPZWtnTcc7SRrGB80Jcbo4qf5yK7HpwZAxwY27viK/MbdPb7j1nuY"
        "3BnrqiEv+n5bftQs8hjzqeYxqFzJ3j8d9wUwj3HUe0GXC931xIal72fysqgTdugaS68ljXaryG78TdppJ5F91LeOl8+g8u/sPow7"
        "Fg7i+myc+zn+xMIqzpm+iW9TLH1r0IPo29D07VE3O0Xz/01We0xTb3OfH4sYX2MqI7D+EOzEbazjqf3gp5/paUPvkt30oEFHBfzA"
        "MaZ8xHxD/NAfMO8+jPH9r2Rd2Tfqdl1cZ5z9GPLUjxrOnqwP8e0FlRDe/0ra1E857KuYqprvCyo7zP7SfWu7aT7kuV+Rzoc3QbfP"
        "jLrvWyAfnw9I1uNl3Hqs72f81VXB3q9jx5ZLplr2vtHi6rHjW2P31kKf1kYl/MD46T1xyB29Jz7VnY4kXw1NKiev1M911bgfx47d"
        "t4/Se6Y41gG9B/uj6B43ud6a3Mzao31KcjP2retPuMphTK1R3K+HJNcDOeabn+un0f9/MfqP+5N7ByTzIcDN/9Tj0DPQUx11i0ad"
        "8kL75sx1j+kxw55g+hv0atqoOPffetPdinNfrjd1Ks79ut60RnHu4/WmZYpzf683tSnOfT/tb5M1bB+fupuXF0MODMr0Yd707bLl"
        "S/v08i3G/8/p1zw5v8m+/+pC1htLX9/Bxo/3d3QvxjmbgB3bPohzJpcdu64tyi9gz+sg41O82dovmut2tNmaFwYHV7P3LKH1dUUd"
        "J0/HrP12HdlV/Tn70z/WH6e+3GjoS+wzjsAOM/prTOmU6j5PDX78n2Pd6Whi/pK83xuw9YQPdDVeeRJ+ppMPgh6C/taUX46I9DP0"
        "NNGP2jH232Z7zWivvh76/bURp1/l5Jg+e9vxnKaoHJ9j6kzzit7D9IPeC7/XXCYXyWgY83kjfoe/am4jfq/n/WboJ+0bNPVFNp4e"
        "zLte+MHmLsT9rbgf864XfrO5mG/RNvyOedcLP9tczM/oSoz7WyOF8omTixC/75LtT0U5ofW2o6nKk7yI8zWxI899TdU1xc1Xy2/4"
        "xRGnHrDna0QyX/u5+XoTWx/bCp6f4Uk2P7Funvy8bH7ek0EvNj8j7vPzErQ3g+ZnfMTNz6iF7hhh+5qOEdd2GtFOhNpZM8L5FQU7"
        "j+wKLfQHUx/HPwe7SeZ/tNbnEvkfvbbTy+7Tt0W49Tux17395Dy2P6mdAz7n8EsSHWgdjuN9LU0/M+myrgr2XxXsv3VkZ+E9M9z9"
        "sxnjvl/en3L4W0kvkZ+12PZIX4vzLX6IPd8w46ujTO4Osn1AJV5SiZdU4iWVeEklXlKJl1TiJZV4yYTFS/RKvMRTvOQ2j/GSj5zl"
        "8ZIrioyXXDZO8ZILhHjJ+UK8ZJa3eEmGPXtQca5zmfqbGS711YLft/rKEsVJLsW+heIkuzGuX0nWk54JjpP8W55xkr8fpzjJZ0ed"
        "drLMzie9pql3Mbo/EgA/l7v6A8iuIXuW5CS5Obt9nFxur++e7O3NHu3tQ6J/gM23xGZJ+7s9+gWwHsXRz5a6pdZ8N/0BPuYP0A8w"
        "+tXCj1P7hLjvZc9b+5ty+QX2ettX0H5d1g9xH5vbL7DG3S+A/UrDzPdhvszMGpdL3czHzVL/wMfNdIwzDv3dclHE0s8mPwLgRw/4"
        "0Y5xLXDXB1Z8LlRgfC7kvr/teKA2R1xu6D0Wl3tzpLi4nCLE5cJCXC4ixOXqhbhcoxCXa67E5VzXkaMjlbhcMXG5nUXG5bYXFZez"
        "43Dws0YjXFyO4nB6D5t/R6APk3MxH6KNQlzuAS4uZ8fh4HeNLuTicnYcDn7a6DIuLkdxOL0Hft3oGoz7nkpcrqC43NJKXC6vuNz5"
        "RcblpkviclMRl4t4jMudM+K0U2056MzJh07X9ULj1gtNnea6X9FCYpxiX8737csWp+iuEt6rmnfQvsiKT8SzxyeIH4sjp5le2Nwo"
        "sXfCErsmKNjbzens9s0azr5J1jS7xxEXMftD80/Fc+w+Q57Pw7waSofG3rdQYs+s5PzF9n5+foa9b/CV/LFJ2BGGPzfs8LPEqptN"
        "z5P4nhTms7EfMV6o+baozush7PuN30Mu49wyx/ZjGD+lnsJzAfTrIvAJ/rbV8KNofr+1n3n6kSnvGP+/FP/glxsuf5HZURraHWPP"
        "wsz3bl17FfqP9/fdCjtCEcaH+d53G87R7qYg7P4gG1dX8BaTw1rwDtXsXzCm+szjR83rQeV2RhfsB7aA3hSnXB1m9KN1UQu/bI7D"
        "4HOtw++z5XGb3uZ7fNXcOtKlRkw6auql7Hf1MnNeGPOD9WMBJ4d6lPyUH+D80V3qFLRzK9qJCe1conLtTKd2LlLZ8+eZ809TLzDp"
        "ZDwXNH9vEt6/jPMndann4rnlwnMzhffRc1GV4qNVuL/GEc+x30N5OFMxH9uF+88T2qf7a/jr0Y2KMw5qX78b14PCdbIzfMJ1slfY"
        "/CX/ZGLWYE69OOjUw0HIbYCfB1rwHbYvuoX1k/JFaV/ffQvpidY06U/WTzZRulepiDsyPa35fsnO/3pZmtd37Hdxnocgn11VPzKv"
        "O/WNoddTCXsd7XZZL8Xx6E8vg5/4R+jnz3l6Tie+vCpcJ778TLhOfPmJcL0N118G/c5FPGEf73ciOn6UnV9c5TfHa9FtEdHtW0o2"
        "+oh03LCgJkM/0zq4MS861WAcX5O2lw/dY8pBa50zJLkl/k+gT8QzfXyu9Hl8gunzhRLR5xGLPn6TPptAn+me6eN3pc8nJ5g+95SI"
        "Pp0WfQImfW4Ffeo90yfgSp/lE0yfG0pEn+ss+gRN+swHfc7PTh/o8YvHrIygK33mThB9ZoA+TSWhj6ach/ZmuLbnXE825kV3+Pt6"
        "WoG3aTeP3bew9dqwv5aY8WJGn3sRl+u+xc/93r2KGU6ajz330+lkbzMCb5lOcWlm128Ks3mQaldc4/VaWGXreztvZ4txQy38uVGf"
        "4/eg8ojp/9WC1cx+CtYweyqomvbO2P7PvG/DlXcgX47Zjw2+20edcaUNV1ahvY+Z1zdcv2bUaR9suN6H32Pm9Q7fbaPifsAwaDXf"
        "FVz/N0Fux39f0DYq7gtay7QvOJfbF1QxOzo4lfVvjB8+8IPZ0bWg9xTQ8zLwLwT+hQX+VeP+uRy/GnwXjTrtzw3XXyjh12zw64JM"
        "fo0xzI1fkQnhV00Gv5rLxK/pRfHrjyPe+PXWCM+v343w/HpjxJ1fr48wfg2OOOJIlh8rhfVgLcav+S/P4F/9hPDvFbO/qYjC+cMy"
        "+Ncq8A+/1wcF/oFvfQE7znE+9K/JNxV8U8E3tUbYr4p8+w7jmwq+qeCbKvLtOZ5vq44IfPumhG9fZ3xb9bUR9zyHjVych8axDvaj"
        "6HerrRPjusXlMeuXFLjftOI1X2L8Tdj+UVO+/GwcznGx/AO27qzzY3yi/2kBH2ft8p/vum807J42rPP3KzYul/yeYpx1w31MsFIf"
        "R38C7HktwAi54ZLZnvplzJslXP+muvaP7BriU6YfeCrk45MjbnaMc3z3OZ5/CUdqd4N6FyeXMntN1o+YwvAc5G8iv09qK+LW8Bun"
        "nka7QdZu7cXg02r4P/zs2If4vR5ifpm1OF9xPa5j/uqY13034DzA9ttrcb5Cs+XOUB0p2LepK+Fv9f02bTyx4iqF47uhb53zYxNw"
        "E0betimXyI9piJKf40MjfL5nfYF56PXjlIe+ssg89H1pmbzxeR77cuShl6adRJZ2sueh78szD32lkIfOls7C89BXCvmD+cUxvOeh"
        "/6bI/M7y9pPkKrFelpdxf9b5kZy1zGMeOhtH6gkhT/EJIS951zGPfJ0yIXz1noe+zBUfY+eh57dea8r7uXZz56FHIIeXgK6Pe6Tr"
        "eWWhqzzfOyLkey/Mke/dKuR7L5Pkey/LM9/bx47hT0Een1Tc+iHP42fx9+TyVuTxL8yRxz+QdvJTnD80L+Xz5WVLvorLR19Z4nz0"
        "Ms+/LO0McPnoiIcoXYwuVj56qyQffW1+4+4e33FTfMnOR1+WZz46qxMjz0dvzZGPfh38kcuw/1hYpnz0+TinfPQWnJO9dxmXJyjm"
        "o3c00X3Dw256WfMhft+LOLyVX/jHYff5Ab+lJG9gNdmtmOeU92S8l9tHN70+zO/7VkrWk15JfgIbcLa8+IF88uJ7/kfIi39N0p+f"
        "u17Plhe/r6R58d/LMy/+hWHnftzOiy90fyzLi+8b5uz2DL8Ai7fEH8uBh7fkYZDL83Da04Oudvlgjrz3wbSndg4MCnnvC9Nucmrn"
        "+wx6xqUPuuHJoS/jvYPAxzO9ZNQlMvMwqoGPBz6R6iTZdQMk70+Uhm6JvXK6cfnvB7L3w2s7ei+jt6i34+gn0b8B/g3C5+Rft6qe"
        "r1slrVdVZ+1zi6pXJciP97x4n+JFT+oHGqGXA9z6K9Kxo2nRsKv8etUDkDutesGwM39rtbkOZ8sTa0W+XJ1S1PutdbVp2OknORkN"
        "s9878ZzC5Hxx9wVcHmdHt4/Lo0tWRSy9qzrbm6kU1U9NCXByJcpHS933Wf7iPY2gS2i4uPel33WO+wjsopMRWj+G33W2L/aH7EHN"
        "F3KNq1r+c8e6ZvoR4d/WryB9hLw9YT6m7rT9jRHzPSpnt5B9eMTlfmc8l/Se5ntAZfZXqyRPsA1xz2qJn+tulv/Uy/RAHHZq/FLF"
        "0r+NDj9MUPm46lzfculf2m/SuuZVD0vbWxTm4uRe17GEpD3x+eSioVHnupWpl9uy6mWLHvMU4Lo+INlfvcXqlAEPsw55E4b+MPXq"
        "DPd9We0Mj+ve/eO87lnr0uBotv54Xv96GH0y68HALull72mo4+sZkrzqPUzu9P28vIh2lVf5EfVRivzhPZCXad7sHKKT3kvy8a5S"
        "lBwI4ymXHGSMP8c4S2UXUh6gpU+nZt9vkP42nn/Y4V+LKVO4eALZVyfryM9PdsM17xa3/sx/l+nJTtV93lMeSliij2M+V308F/IN"
        "v01Q2cPFB+w4QIn18PoS6+H1XvUwmx8yPZxJV8Y//VCraz1TSz8TLgl1vFpmLuD8P2fL/LP18VBWfZxvuzRPMvQy9m1EV713CPpZ"
        "tNvXcHUUqB37urveJjnMV85sPa2kC9HTLTPnFScfOeZlydbp9R7l4lD2fnhtRyoHzwwCl61y4ye9RX5n4v+KqMLtQ8h/mUT/yC6m"
        "fVxiDnNUJhIRzo+dSLA87sQ0mV693FUf6/vquf2i1/1x3NpPNFv28BTHvnCTZYdgn7u/lbPrE7O+Abv0cFrMEwkgz8W8fo0iGc85"
        "SnnGo1r8qHXMH6d/7VrEK5Y4/KWWf7vmqFDH6gXgrpC3svk46uY9lRbbvc7R7toFpC9YXosR3/eZ+h3rdNVUCV1q8ho35dPQftG+"
        "fhz+vEDG/DyG+RBBexFHvIZwFvqBTk7P0fpA8kz4xiTwnZZ8z/sDV1dQq54u6OmBvOIdtp/g/FNufoKWmX6rfXOfDJxvUImecvoL"
        "9F5G944md78BxSFOkv/da3wD/YtVRYsapwa/cK73pvx2PNSJK823v1rVDIn8BVz1OcmdpvB40JNRPi6sqb82Czh0hd5n8iPT38/8"
        "OBRnIj4eAP+sfJ8ga79lRsw6Z3y9VWIH1wt28M+HiuPHT4Y4uYqQXL1sXo+Fgly/6D3GeNoUG99KeTBOOqgOvdQCPxadb/LzeVTE"
        "ZyPf0BkPovZbAGAmuhn7+qDVL1VpuYr9fhPmO50b74nQfarC3RcW7gvjPufzN2E9dd4XwH3O6wZdfcJ9Zj74RtCrCvxXwH/ie0jl"
        "6HuxX7Xw1OZ6j3i3aAcYvxvt3It80NpPgc8Mjq/MRl2BFEvrUu5FPlnLHMg98spmI+9zS0C4H/HIWp/Cja9rTB5MeRf7A/nR/Hz+"
        "V+0tNN9UyE3EdT4eoTxW3Ef7QyMfcIkjr80YN8sjZXbEatAxFkT+Xbs9n43+UJw0hbw2I8+40RFHjQX9XLsHkG9AdWr0OJtvixew"
        "eqmUR3vy6npWlwHvb4j8Ls3PXxb3Lb5/7nbS4rrVQ4rDz1k7VxH0VTP6sWqIjaMR4/iTMI5GYRyvC+P4ddppZ5D/nPI2EnUsnpHw"
        "1We3f7zGM9Busq5RcV3v62hcAU4fh2DXZqz3B/F7mOEMyH+joT6O8/lOx/5GxGvrT1HdXX79I32UehjyDv9ycpo9b8Km/zdgvj+o"
        "vJumPAVjShK+OxY6x/y9cH/GdTz/LTvxWk7uLLzz5/j4XEae830YN43natvufQt87TTXuV+nV2bJt9CfQX1srJ9dfo3l68Zt+m1V"
        "nHnE0zPWZScuXq9j86HLx68Hxri3mvFIlWuX6kfRPNsU4Pc1VB+qy3+u2S/bn3UOZ087++mWD0zy0aV834x3Ex/vjxIfvmvJ+8as"
        "z7/APZ+0nn8u7Yz7kNzS+mi0+4jTvovTOv7Kn7l9TxW1d+Ooc59fqT9RqT9RqT/xXq4/EYFcFFt/gtrJt/5EI57Lt/4EPee1/gTJ"
        "v9f6E3S/WH+Crov1J0jvivUnqO6PWH+imduXV+pPFFt/gvgi1p8gvoj1J4gvYv0JsjMr9Scq9Scq9Scq9Scq9Scq9Scq9Scq9Se8"
        "7wsq9Scq9Scq9Scq9SdMvknrT6xTxLyCSv2JSv2Jiao/IeLArHx51H1IIWBj1Z+Anu2z6kuwAOJanK8Q4iDk9zLy6dvMfr+ddvJN"
        "jB/K6kd0RG+q1I2o1I2o1I2o1I0YF3pV6kYUG687U+pGfEVx60elbsSZVjfiLi6PSF43ojO/cZ9xdSPglyy4bsRi+BHLXTeiFed+"
        "Lg5p141gejB33YjAaTe9LK8bMVrmuhHveKwbwfSO+D1FWn+9fFexsPoRXwSdX5X067UJrh/x3TzrR3x/nOpHHOHqR9D3bjL392zD"
        "Sbj+WPXNSja7OqOeBOn1YutJ7PWIyzlUonoSu+X9dsXvzFhi7bNc6xagnoT9ncky15HYXCROJ5FfO57rSFw6i4t/yL5n+N6pD3Fj"
        "iepDLJ7g+hAtZ3h9iB+yfGKrPsS0IutDnDPsHHdmfQi+/sSZXx/iQdWZ75f5XWVZXYi/zbMuxDq+LoSkflEmLrm1MFzyZhkuOVIQ"
        "LjnXupMvPjm5l+Ff6XuluetFhD3Wixiy6iJU6kWUsl5EK3CakTLXiygMh6z3hoV6EQXKQaVehKs+L7xeRHuR9SKurdSLqNSLmPD5"
        "V6kXUakXUakX4dSrE10voq1SL0Kp1IuYuHoRc/OsF9HI14sA3Tt2latexIyixjne9SJsOSxX3Yi3UDdilqRuBItLea8bcZt1zvi7"
        "SmIP18PPNVBkvYgTknoRr1XqRSiVehGVehGTtV5E3GO9iNsr9SKUSr2ISr2I92q9iF9krRdBOHV7378HdvBOHLfj+CCOG3G8G8fO"
        "tNNfQPE/yregOtgUdya/GsXhyB80ZreM5rRbRh32HeanFmJ2nd5N+kaTxO1LXKcC9KX3JnccZvge1WfemVx/EDidML9v7s5et4Ke"
        "07upfsVwmrPja06MOvmZkbccIf3K+qPX7YFfcbuF5x4y/Hbzdrr6F2L+GsX9ekhyPcDlK4q/a/id6mIQXkfv3Ym8we1W/o7xaB/5"
        "/ZYzOexbau+rtU8v32L8/5x+zZPzHTiYq839WJ55WlacGDhwK/9rO+rtVeN6mOtvRxPqk+zCfqp3D66zgaf24H1hhs8h/mfr13aX"
        "PBUrjhh+HvvTPRzuQ+/ZyeE/9J7tPA4E+R4xC///Aae+bNOqfc51+Rj1y9Df9dDzY39LVjQRXVi7dJ7Me/6cz6/zvjD8u7weyLQf"
        "zuXyTXVfI57j9Yquou6CrxW/83pIVxfi9zb8zustL+PwO+hK9luynupjXMDr0XrK68J4H8pzvNvQT+hXfdtC3i+7rZXP19jWzOW5"
        "6dtAJ+hfynciemnVfn4/N2bu/pdi45+8yKvfJa6tVddxcRq9l+mr2XXkz2fnmXGB/lHO7iJ/7N5j0KOZ9W2M9UBa3wbrZKzKa32b"
        "u0pW38bsV964ug9NUH2bhahvcwPq21yH+jaLUd/mekaXXYL96Lm+DePrFiFfQvOhnsqhE1g3G02LKwa73M4vZf4TfT/dF1XZfedy"
        "+8SgMs3s58XqNJPf1v5KsEfdcHiNDhyefinVD2FxyIvH9EZR7c2h9tLcuIwqQjXOdXrmSsWp58V6UJRvQu0m5uWZl+RYn7l6MoHf"
        "Mr9yO+rJzLTtXbMOQTvNz6Ojzn28VU9mKeoS7KW6BIgDLz8+ytuVOerJVL/oXk9mtx13cK0rIIxHf4q9V1NeRD9/yslJTP0JT/dp"
        "K3Ef6sK056gLczP8NNWoC7N0nOvCSMdbYF0YSXsZdWF2oS5Me8QzfXyu9Hl8gunzhRLRR6gLswt1Ydqne6aP35U+n5xg+txTIvp0"
        "WvQx/aS7UBemvd4zfQKu9Fk+wfS5oUT0EerC7EJdmPYcdWGgj626MEvHuS6MlD4F1oWRtpejLoxjXdiYF92pLgxbz6y6MO1CXRjQ"
        "/17Qv7tdqAuzVKgLM42Py26ZRvEnZr9adWEW8H6yjLowC3j7NLMuzFeEujBf9lgX5h3gyqkuDF+3wq4L86Z53WvdivGoC1OYPf3q"
        "iGhPT866MCmPdUa+LdQZOSrUq/iWhF/Pgl9fz+RXmerCFMavJzP4NTnrwjzmkV+PCPx6SODXVgm/PgN+fXrC6sIUxr+7JnldmFUe"
        "68L8lVAX5i8Evt0s4duNqAtzg6QuzEZFzB+S1YUx6V/qujDNhcWVbD/7vJLVhTHHV666MA/lqAvTPNtTv0pfF8ZXZF2Yd0875TL/"
        "ujDvnObiZRTvR35CLfIBUk+j3SDqxVBdmDXwg/vZsQ/xTj28jOkjnK+w6sbgiHndh/i2HmB+zbU4X6HZcmeojhTyBVKoTxPz/TZt"
        "PLHiKj6+behb5/yQ1ZVpiJK/4pXTTn+iDKeqH2T+2dRjfH5g32Nkb0EvbGOC4R3H+r3TTj9abQaetTR1GILKN833xB04Kmc+TUPT"
        "104zu3RP2i0uT7hqws/YuOqvnnb328Je94yrRpwvA1f95GlB37n7iWv68b6HFGf+QGbeVQfe1484GPwWUwvFWTNC2Tjrbuv9bt+b"
        "p/dqVRvYczPy/O58uDT5xskdHvOxDwLvQvSaGuH8fiJfcuJGHpb3n/v+POTf/v78TWweyfCsyFuYdLjhg6XCDTN6y3HDjP4NzRdC"
        "H81212MkfyHmP49H3fOMCedu5eHsB/9leOO5jDDroG8NPWvyB3UhrDx78T0UN7iaf19ckKucuOM7Zbhjd31h441PuNK1o6n2tFJE"
        "3k2yBn5xpcpsZ3U1wxln9uNq8OUg9JeYL1yoXfZnHmc8AzhjrOtW/lQve+/ipgsVLl8Y1zO+Lxdyxx2TfJ4U7NPS44//lfPTnET+"
        "mk2/E0Xikftz4JF/7AmPnFzE7AkN8WwvuGTTziRc8uUUF2XtiPM4dZ9tj0Yc/iaa3zRPLHyy7d8bFZ/ncMqUb+77lAT/tgf+MRlO"
        "+R7VbR7HBRzJCit/qYvHKefEwe0cda6PxePgtuf8XjjXXm++OLgHGb2b+TzATP2+J6t+t+gyb+somwfzFXf+bAQueY8rHtXK74u6"
        "20fWdyMkdkfZ1tMdpVlP88fDbXTHKRMOqt4dB6X3MDnU9/PyQ3TybF/thzzR/QtpnX6wwO/Yk3wQLtldDmrrJfyvd+d/PnbchOKS"
        "PdqXhEvOH49M8QIRj0zrX0RYj6qKXI9GgUdOSPTxQejj7HjkDH2M9YTqnWbgkXPY0cmaPYXpYWmdiJ356WHMz8Rmr3oY8zThrn8z"
        "6boP85vRdx1wKYRPycQjs7yB5CLMv2nzOTnImH8V/Uv1Z931r4VHZnRtqBfteuRpIF/DxiEf5tY/fT8vV8nNHvWyIF/k39R7thep"
        "l+cVJxdn6/5WJgcHhHVY0FtUf5DkgOoz23hkpq+TfsXVPqb9n4VLvh+4ZLSbuD8XLvlKNZu/SYbjzdhfZ+B45/G45Crbn8nGi34T"
        "Dnk9cMjdtn/NiUOW5ZOWrN9Teb1J3z8jfFCyBvuObnv/7sQhr7XyrNl9iXlHuXo8ib3AIe9FXGOvgEN2tOvEIeu9bP+01spPBh45"
        "xPKXqK6XDJ/0qMQukNGhdHjk41xenX5ogNN3tC6I8mzMD9P/sHmIy7MVccm2faIJertQfPLrrvhk8iO01Mlwyv99ypPfwcIpw84C"
        "vyvftef1am58MsnVsybdu6pzfNce8zInPnlmru/ak31cL9jHvaeK48feU5xcWTjlJ8zrseoiccrIJ2oBbp7O88Ypf+wMxSnvBL1k"
        "OOXqEuGUgcejehmz8b0SC3cMv2XROOXqCcIp77bHXcEpGzjlOaeceSZynPIFp9g4GjGOYnHKTP8ldgGfrNZ7s488rv96L+xNzzhl"
        "dr8Up/wMfq8inPIx8itkPN/pjMNV8/4oKT45wfslc+KTw8AnVwOfXF0sPnkRz3fL/r0G42Pj3YJ1iOqO1z7hsi4Y/nPEpy188jW2"
        "PeyKT94miScdYHSkuJWFT+626bdVyY5PNvtDdm2++ORH0K8MfDL6ZeGTzxHwyTVcXC0XPrlL+QGPS55B9P9eVlxyl/IdHo9sPfe8"
        "gEcG3iMDj0zxG1qve4a4/U6I2ssXj7y1rLjkBNXHzCbfkxqPfFTAIx8uEI98OAceecAjHvko8jCG4FcEHys4ZNa/SY9DfuGsxCHT"
        "fKd5RHogFw7ZwtWqjYpTrxAO2a6jTjjdNRwO2cL1qm2KU2+VG4dsjXebx/Fu4/tn45A7BRzyGgGHvFLAIS8TcMht44RDpno1AwIO"
        "eUCCQz4hwSEfl+KQBycpDnmwoDzuJWcpDvlEDhzygEcc8kDZcMjNJcYhN+eFQ8b6PJPW68mKQz6WJw65f4JwyP0eccigu4UfO1Nx"
        "yP0lxiH3n2U45P4S45D7zzIccn+Jccj9ZxkOub/EOOT+swyH3F9iHHJ/mXDI/QIO+dg44ZCPTxIc8u8FHPLbEhzy74BDflOCt/sN"
        "cJKvjxsOuTB7+rUzBId8zCOu9XkB1/qcgI88IuHXN8CvZ8cNh1wYv75yhuCQd3jk16MCvx4W+LVNwq/Pgl+fmTAccmH8WzfJcci3"
        "esQhf0TAIf+lwLflEr7dBBzyjRIcMguseMEhD05KHPJlJcMhD05SHPJgWXHI/iJxyMNF4pB/z+GQxe/MWrgY4H9Tfwd/A+GQoWf7"
        "LJwx80+uxfkKIa5JdozxPb82s99vp518E/MAZDjijugvTjv9gHL8cGuZ8MM/Hif8cCoHfvj5AvHD35Dgh/vzxA8PSvDDBwX8sMS/"
        "W0N1BD/Dx/3DQjwpTPb5iTLhhz9hvX+OmxzhvVrobvYc8Jux8HLX+NbkwxGfEHDEx0bd+FMqnIf1HagoMxSk+NTPC379yfK9p4Ml"
        "+t4T8mDl+OEB4IcboI9m5Zf3IuCBqS5n+XDBA0Xiggdy4IIHJLjgC4rCBdvfG9dy4IIp/+VwiXHBVae5fBspLvgwcMFzFD4/93BW"
        "XHBy78FRZ/4HvSe5g8nfSSGPo/T44B9w/hMbH0x0/FWReKz/zIEP/o9hJx1o3LnxwsfzxgsPuuKFj+eJFz5RIrzwJwrEC8fzxAt3"
        "nFl44UOF4YVrd9t+1eJwwu9X3PmSHSdMcbYMHNJMj+vk7kmyTu7Oc52caDzwIQEPvJvsvmLxwH9SiuK3MI6y8dsjDjFRQD94/O+r"
        "rnkkufG//RL87zEB/0vrTX2R601kmOm9OyX69XCJ8L9f4vYdkx7/e6hA/K9Er0rxv88AXyp8/zQT/8vi9S3R+Rz/855nXnG/4zzf"
        "cunX0uN+j0pwv8iLQH6Ejfs9WhrcryBXtv4tDPfbEp1XnDyctetssXjfoxK8b7+A9z0h4H0HisT7XlUmvO9lOfC+A2cV3pdwnmvt"
        "/N0S436Pn6G4334B9zvI6Tsb93siB+53QIL7PVxi3O9pCe73cA7c7x9PefIrWLjfYxXcr1IM7pfk6ofjjPs9JuB+Sf6+WSTu958l"
        "uN+vVnC/SgX3W8H9Tlbc79Uecb8LSoz7xfcz8d2x3N8nLhT/258n/rc/B/63X8D/Hhfwv/0C/nfgLMP/HveM/x0sKf53oGj872BZ"
        "8L8DZxj+t1+C/z0m4H+fleB/P2ze9/89mUvG"
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

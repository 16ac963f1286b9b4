# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6320],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 98 scratch_calls 108 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_"
        "GROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 26 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_"
        "PER_CONTAINER 7 SAVES_ARGS 9 PID_NUMBERS 225 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UPI"
        "D_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [6320, 16752],
    "maps": (
        "control 3 paths 161 compared 462 owners 168 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 114 tally 128 control 17 control 70 events 7 control 14 control 529 "
        "rows 19 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 367 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER"
        "_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS"
        " 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 "
        "HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID_LEVEL "
        "11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 11 HOST_LEVEL 9 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 112 CASTS 3 TYPE_O"
        "F_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18"
        " UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 730 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 116 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 721 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 466 bpf_rdonly_cast 15 bpf_rdonly_cast 119 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 1929",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [23072, 15264],
    "maps": (
        "control 3 scratch_calls 71 frames 19 frames 27 frames 25 frames 34 paths 117 compared 455 owners 114"
        " tally 177 control 15 control 77 events 7 control 15 control 530 rows 22 blank 9 rows 6 rows 7 contr"
        "ol 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 35 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 30 V"
        "ALUES 24 PATHS 8 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 342 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_MASK 71 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_"
        "EVENTS 17 KEY_VALUE 23 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 "
        "TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID"
        "_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 TYPED 111 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 29 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED"
        " 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 1010 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 T"
        "ASK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 4 TASK_OWN_C"
        "RED 114 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 903 bpf_rdonly_cast 105 bpf_rdonly_cast 14 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 205 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 11 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 111 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1742",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [38336, 6296],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 97 scratch_calls 185 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "5 TYPE_OF_UPID_NR 15 SEVERAL 24 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_CONTAINER"
        " 6 SAVES_ARGS 9"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [44632, 16616],
    "maps": (
        "control 3 paths 161 compared 462 owners 159 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 115 tally 124 control 17 control 70 events 7 control 13 control 526 "
        "rows 18 blank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 PATHS 8 FILTERS 13 PATHS 8 OPER"
        "AND0 20 PATHS 367 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER"
        "_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PAT"
        "HS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS "
        "25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TAS"
        "K_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 HOST_LEVEL 14 "
        "TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_"
        "INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 11 HOST_LEVEL 10 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_"
        "NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 2"
        "8 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 110 CASTS 3 TYPE_OF_TASK_OWN_CR"
        "ED 4 CASTS 26 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 S"
        "LOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 721 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 202 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 28 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 712 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 465 bpf_rdonly_cast 15 bpf_rdonly_cast 117 bpf_rdonly_cast 29"
    ),
    "linked": "keep_stack 1912",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [61248, 15088],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 25 frames 34 paths 117 compared 455 owners 105"
        " tally 171 control 16 control 76 events 7 control 15 control 524 rows 22 blank 9 rows 6 rows 7 contr"
        "ol 37"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 33 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_ARGS 30 V"
        "ALUES 24 PATHS 8 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 342 OPERAND1 20 PATHS 34 OPERAND2 20 PATHS 36 "
        "OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_MASK 62 ATTACHED_PER_CONTAINER 32 STATISTICS 6 PATHS 4 WANT"
        "S_PID 10 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 18 KEY_"
        "VALUE 22 BY 13 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 20 EVENT_SIZE 18 TASK_GROUP_LEADER 23 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 111 CA"
        "STS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 30 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 82 UNSIGNED 12 SUB_BITS 76"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 994 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 84 TA"
        "SK_TGID 1 TASK_PID 198 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 4 TASK_OWN_CR"
        "ED 114 CRED_UID 1 TASK_COMM 33 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 893 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 87 bpf_"
        "get_current_task_btf 199 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 111 bpf_rdonly_cast 7 bpf_get_current_task_btf 30 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1720",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ffa01e2bf1d39ce9e267cad427e5f9cd29e5e9940a8aaf1b6cf3ba347884aef9",
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
        "eNrtfX90HcWVZveTnt6TMJYs+z3JBmHJBtsIBCY/wDgwyHg5UdizsYA87GGiWI83jol3HCScjd1+OWMLCLCczQY5mUTDJBNLJshM"
        "csZsMidm50zO8yYzISfZQ5zNj2VWm11nsrvjEJIYJicR0a9Vd323uqq66nW39GQpOfif9mt1V1fde6vq1q37fVXKWt6/0za7Ftb0"
        "zbjX5hWW9K80wq6phGX1zczMfHT2/+4rGSvl3XfwfsZOetdmW34/Y1ez5xJd3rWjLcG+i7//Ga7FfZ0zYn2Ka87NsOvLuJ7F9Zu4"
        "nsH1BVyfx/UkrsdxHcL1KVyfwPUorodwZe3/KNWnrmtG3577De1sYO0cZu85kCNd802Qp8Oue2stq3X2ehBXpbyjO1ZDPzWW9nvF"
        "NQ943xllajiatLZZVP/17vNV8vP1+H06hfcPj3vvl4ah39nyx2f1e3pWPWmU0++1hz0XKG9lZcsplCmnWihHlVP+Obx3jN3Y0Yh6"
        "tUM+tey55hr5u0my3xH2XEvbNPtuitl3qR96sqEnXDP2Oq9dpUHUH8/tzlM/Gg/tR+NCPyqlYT9p1i+cgWbvmrNfnWH1XOX9bhl8"
        "hb1fg/fypvotZ/VDverxHLVzd9vC1NMfR1419JsDZftHcU2vfL8pmv1Tf6J+dMoh/bIXW/pL8eQ2eHHlFpQTxtGEfN8Z7lXGJ/b7"
        "NMovPHkhtF4XpPH7NqncPPohlZdHvU5X0/e2MHm/BfJLMLm9iCvJ80Vc97e9lb13ZzcbX7fuYt/BfBB4vvEyqT4BO6hFez4MfddA"
        "3x9W9f2nrL21kP+gSd+XMn1Dz/WDldF3xoKebdLzz1l7jm+ZEeXqnNilledBXJ1nmNxaGutQL8hlHd5fR+Mcu5+aHVdnqzGTqka7"
        "b9eXm0u8OONd072Q22E+b3S776WiydvUH3093B1RD8sXRA+h/a5MOa8K5RTrmB4yVo7JpYr6I7ufX1ENObawdud3xGt3/8VttzPM"
        "7M6dX117cU749mOXscdcwvauSett7Pur8Fw1+jGuzgjksk4/Tuy//VpmL1t74Xft4uNa0S0X432m5hXWP/bC/lKwv72yfSat/86e"
        "Q7tz6STur8XvKkk/ubSN32y8yQ9YfLx15UHybWn7wrTOX8lU/ZH0/eD4/R59/9jK9JqzmYCdh+EvDrCKl05An1VsnHbHXfKfDrly"
        "tKAPXHPWu70v5J/7Ffrdv0L7/q9hXhmc1t1X5xmxHuOR6lEnz9MpvZ+Vsf/bjDc+hczDOdv2vpe0il596bnd/dQf4s1z5v7wc8jt"
        "g0wuin+YqYF9PF5tmI+7pPnYOcH0S+sh7vfDH+3YyG7sTTF/dufs9cLss/UYT+uzBn2g/fSdPOyOvpNfoZcj2VdLmy3ZK9VTXX/0"
        "fOLfTNN3lgvzgDPM1mVOdkhn10eLh1l5O5poPYB12r6XtXaYs+ss/f2U4X51SH+rkurp1v+v3frj+eLT52bKrUup/9P6gca7nsZr"
        "pkV7oXVicN5j45jrT7DxG/Jq67PE9abT9oAlrkOdtl5LXJ86bbsscd3qtHVZ4nrWaeu0xHXuRz3bdecntm4tPSDbi2sHrmROod+c"
        "GvTtK/ORO4+4///Pzk1/eX2b//yNc5lv+Hj9PtZ+fL+n/1b8Zh2wZ+Ad+M3ssmfwZiX+MNd57tdTrNxNfN3ozdvZTbxfuBrcyb5z"
        "G82vtE6EPs/wdTdfP54Nrc/Z2fqI46UbHzmN9eNp+GFufd0uXbL1/dTVxy+Feaen7RJrTt+t9seJBOTqfnKMma81dgjyUMbvjPVS"
        "QH7uOE3yo3LcdbhX3iaU19yM8f0bU2I8Z2x2PHtNeC9j2ZKec/Zq744zzMYHZwRxng3MLorZNPpzH/6O+MyGVvy9WSqP6knrhoz9"
        "N6w9w+h3I4j7bNiC5zfjefS7EcSJNqC/ZTvxd/S7EcSVNqB/ZrvR7tGpuepJsouUvO4yxR1UO6H5tqetJpK9qP218GTMdU3NTfPr"
        "r2hnJnV0ShwH/P7aYOivZ6X++k42P3bOuX+ml1j/xLw59ripf94XkBfrnw36/rkR5TVR/7x7ivyOVsGPzqR2TLF1zbuntOW0opwG"
        "KuddU1J8UfHzyK/IpH7lzZv5x+A3meKQfH6uUBwyajkj7DlnoEGavwtP68svtrP1Sf166DkkPklyoHk4j+91tH3Xk8veGvh/NfD/"
        "9pKfhe8oca/iPkO7D5jrEyvuui9a3JXGpfxoZcqj8VrtbxTPbWn6q2lmdyenxXWiP/4cD+3/x6PsVyj+diaB/Qob+xWNhv2KumY2"
        "L7S3GvzctMGfTcrz15pNM+X92l2SX1us26S3063M78xUrcB77DlXrpdiPB2fSc1+b4vBj+2W4om0T5C0rg/YWe+sXOvhNxfhP6bS"
        "zO4ofp5LbfIiQep3ShjHd7rrbU/eR2zxfgrrcPfvKU07j6z34wrun0rP4L1q1OtK9CfEv3YirpGpquLj0ecfXf66+/8X8+/4bMtb"
        "/p7ZawblzqpnS/C7R3e/HfXH90/dA//RUtqHcf7Ue/Ab5R5Mot8nWbv2JO/yNJxJvs/26pfM2Qnveq93P2m9l8nlBrSb1inYF9pZ"
        "y+R3Gvabqf221w5Xz/VCHObIQ768ve8kaqXxZY/d4MkxY1/N/m5f481PmdlasXrcINmhk6W44XVSfHiPvRzl3INycko5G22pnFVU"
        "zpU2e/9Sbz2Tsa/w5OS+l/T+3qZ8vwvvXYHvLsN7dyrvrVa+R+9lbda/Vnn26T5fJ+yz+N8hP28F+uM25flLlfLp+Tr5frYP99NK"
        "+Q/gflK5vwv3E8p98ktZ/63n8ZDzoePgedEPS8Juq+V+kEm+zsb3u9JSPILmk/67aJzYDD+b4miso/TfbWO+YuNyJvEj9vu+LmVf"
        "l/1d7ecp2Oeemm9598Xxxh3HSwXff+rX+Elqe5zPdyFu+y3U84eyPFeRXr6v3Ce9fFe5T3p5SbnfifvfhvyWwR9i7aR5kcvxXvb7"
        "qpoqr71cbltJbl+xyslHleP+G+oC4zPNe32x5FSHdvwnY3lx5J6zTvJ5zrXkjvxfQD4NkeWT0Mrn2CLL52MVks+jXD5VnnwOQj6r"
        "IsunSiufDy6yfD5QIfn0cvlUe/K5B/Jpjiyfaq187lxk+dxRIfncwuWT9ORzPeRzeXn5YBy/atbLSGrls2GR5NME+bRVRD4Z61KU"
        "16QtT5xP+mLJHXHe4c3Yz9nmXfvvYvO163/d5u3fMvk8iH2y/ruqpL/3312N9QZ77zuryN9mAj6yitbVzK934/TuG6Vtlnb/PFNr"
        "s/l9m+xnq/t4mdrHphPC35PWo976KpOsZf5Tso75U0nb83eSFot37H/bbqzHmP/YkuiZFvd39r+tBuXd593fv/0Pp0X/YP/2BP5+"
        "r3e/J5GbVtcDrkObSbxVqv9B2O3FXxdsm1bXBZsXaF2wTFoX1DA/OrmC1W9WHwnog/nR9ZD3csjzWugvBf2lFf3V4vmNkr5aEldN"
        "i/7n/u3rDfpqhb7WBvU1qzCdvhoWRV+XBPS1aYH0tWpe+mL7FeH6em1K1tcvp2R9/XxKr69Xppi+fjolxDd4/LKE+WD3etrPfktA"
        "f82Lor/vefUtNVhSHDSgv82K/vD35qSiP+jtVLW/v3U5xl9Pbzb0ZkNvdp2yXlX1VmJ6s6E3G3qzVb39ray3u19Q9PYVg96+zPR2"
        "95emdPvomVSftD9A7dgL/1Fc73nyb7SUONP88midTXNcb/L9wU8z/R7w4+KefVWxdojtYnkAbN7ZW4X2qfEnxEUc2POeqsu160bX"
        "7+nEPH9AyPugeLca/9v/MDOs0odQn2r2fqaaCXL/prWR6uX2m9uk+q3Q1o/8GtJTMP6/Avbx4JTOjxHb95Dw/ou4Urn77b2SXZr8"
        "NVM9ctbuKUuIN1Hcp9SL+C/2C0qfR7lJVm79VdDTLsQ/qtj11CO4n2Zxmd34vWM77qP/OujXp+7A72q23t6N3zsyvt25Q0cJ/m3p"
        "bYi3Jn42476x4+2WpHd3vBX7x0HkZbj51J5dIo7Z0kRxjtum5PzLhjnmhzfo88MRb6F8J3W/JpAf3iTvG5riuaOs/0XPD+f7Dsdn"
        "TPYm7y8cL78vU6FyCmXKKZsfPor3DsFeMNFT3rxJbjyPcWAmYv7wekPedbeSzxdv34LyWDK1iAcOGvLD+1/hcXjvvYGI+ZYDF6ee"
        "ZFeFfedC8sMbDPnhSt54c3m7Lz2u5A0+ruQJD5yJqNfli6LX6HnhXVrcCu2vFp6ON19nrGulcnleOMoL5oWnYYcbIddjEeV66YLI"
        "1Zx/nVbyr7eE5F9vVvKvuwz5110x868T7Fr7IdjjX1q6epjz6tn+aPHOzcir3xKSV39uRtSn2n+oX5r7y7e5fXXr8lUi54d36/PD"
        "l+h4Va6cc1J+OPZDrD1MLjw/fLMhP3x3vHb3X9x20/6Snx/eFTM/nOUhm/PDN4fkh9+CeGQX1h9b5pYfnib7RX442p2rTUr72rla"
        "yg/vwG/y965h452QNzkj5QHRc5MT+jwC7N+PYB+e55X+ekLfPxC3NOQN7CS/lfCUyJ9wvyuto9temZDXfd2G+WTEkJ/ADM05Bn91"
        "MJiffi5SXvjVTH7D/wf9/hOQ7w8M9fmh9n65/PTjFc1P/1rM/PSvToh5Prvnuh9r7I+Un/78hOS3B/LU2X5Lfigk34rbA6sf5XeI"
        "/vR5rV9+PgT/eX4mUjmj7DlnkPKutszo7NTP7zkfOe/pvC5faYDyr84j/4qNS3vTyMNII//qMZT7YXncKD5p+H6hMnIrPGmWm9iO"
        "/Gj5ekQtxxlh8lbH7TzqSfJv2bgW/YLtIxlxEZ824SIaZFyEEQ/RyNe588JDKPYTios4RriIhBVtnKyW5l1Vfj1tt0xo7TZq/+d5"
        "sW+dEPO2dnrzb7n8sEZL911nuBXzyM1WrHrweXXdhBgnGct2sXztEVZuR2M7/647Xo7xfJzLJth4IPdrVX/kH2USKe0+I48nC+O8"
        "F1dDvNd5K8pNK+162I+7NXjl29L8TX7Sac3z4r4mzROZxIQt5tWp/SBXc6MhzvMLlv8zwvpBHn5afgPsEX7yjizNP6/Y1G9tz54S"
        "3L49fEdNd9k8X2ekGeuSTu3437F+GfKBW0Ps5Se/jbdO/NFvWf0PJHTvBfReI+vfLecRYb2asz4rtXOsqQHxArWeL8Ws5zdRz/cl"
        "xHnUNB8G8irh39M8GnXcp3kxmKfZLO3LR503w+ZFtZziVrbnQ/OlOh8U942z/bL79f48zQs8HtieRv+/zrC+u8DwUsOs3L3I23DH"
        "MW9cb9KvC4P5zvHn/Vjz7r6I8y6fF89Pl6tP1PKc4QvTuvko/yzse4R9p6XRluRB4wWtJ50Tsv2odjxXe6J9GWfYCrVPnZycEbKP"
        "bntedqC0Z6HsIND+kHZWyi9NWtfa4jwZ7EeUV5I2zC/vSkSZX5LWkBTvD+tfFMeLPc6ZyttqxRvnTrJyCvuijm/Mvuof0Y9vQbmy"
        "+cMZZfJV91f4eJeg8Y7ld3Y03SDFcwL2bIhD0/1Qe35kcezZH98uTJerV9xyaZ4OjHNYh5FcnZELGO9UP3yXxFNA5fj30xgHZfsq"
        "7os4/il2VqJ9SIxXcce9jqb2+dlH2Lz3yEWe90bL1yP6fGewA8x3tK+qznMH+XzH9E1+MvnDFI8son75QTkuWljPAo+FQoMUly4U"
        "mB9cWGkaVy/R3neON8yI68Co613A9Xg+n/v3emF954yydhSa2Dq7kGo21Ksu1neL8PNddzYt3d+E+lRLeSQp6OU01k1ueV7+Vorl"
        "uxGuPgN8Pu0jePkOQr/kuCHiGcB7SSsr9W8aX8nfoHVdcaXvv6e99VfS+37S+i373my5Ry0fZ0Tl59J13nOna/x1nC2si8YaO6V6"
        "0/rJbeejQrx7DDj1pHX7G15+04C8v0FxokCeDdaRDrXjRj9eewF21evN5+dnvP0TAx+M8yzwf1nKF8mwfJG8L7ejUh7LqsC4IOKy"
        "nEbWnj1YB/O8DZuV09FmS+WWPinH6w9Wy/2wfhvV6xKvXr4/UyfFZcR66vJR9ljf8OKsZA8H+Dr469ye+7TvlaT3ivy9v+PvLRfi"
        "GP44grgQ8mhp/V9Y8zeYB1i+E8ULd2L8dvPCvPs3Wos6XlCesrhPdDP2924T9hf4flDdC8p++9/BT0Oe1z6W91VY88yMWu4tQrm7"
        "b6D5mOWBufFSLz8uvaIy4xTyzgLjFPLS+Dgl2PcZzDPiOMX5wkZ2wb9g80v+mB9v8PbptgL3ewLzxFbGm1NovyCt/2mfl+JHpSY5"
        "b8E5iThEuiE0vnZOG1/7yrguvtbRTPtJn5wS40H0vZ6B8nEhiu+OEa9F1P3AGopnNSn+3rlY+6CErw37bqnKzx8Q8fdx68v1gHqb"
        "4raqn0J2mLFk/PxYVs6nyNgDnp72pNZ4411wn6xFmkfHsmmvnFHERfl4m2TldzS9h/9mer7boL9mrR4y6QfH4+njA+NSnLaB4rTv"
        "9+7nUkmpPvQ9tx2dwjxJeWNi+21h/u7oT0jz+cEqOe+Q9Ozm54r7p1R+x055fnLjUEleL9vqeDv7+zvR7+m3+50Ges62pOfSynNp"
        "PCe+/074q+Jz1XhOvO/KNaE85+En+iCvGujdgt5J3ylbku9VVTbnnfDm09v18Ub37245DyJ/uh55qCVGX2KtRR5uibk11oNHKc4L"
        "e0ce5lrkSR+pVp7H/n19wpLat2fWHjw7V+sD+8lUyfmS9XdRP7NhNw3afkjjLz1H8V83f9adZ04d8NvN8q6Zn74Tcswlka+6ze/H"
        "bn3ITykhD9TNy28V8g5yySqp3FHk5yQtBqB28qyf3XrDBJsHMf+O3djM+Gvw/ZaGX8zI/ZblScy/fvp1yK2Nr//GEvZB6jdYyjhF"
        "fvzPf8Pa0Yp2/FppR6vSjp8q7fhnrd80Oy6xuHCAH7o1dD5oXVC+heOMB6Kd8UH48QITv7PM60z8lMT3QesW2vej/Ivimk4p74Ti"
        "cbQPR3Ekn3/rZYk3LZCnC3049w+hHU9w/LPLi1Fsf6qyPGm2flzJVCUD+6ceTxrtz4InyTkO+e17fpryVjwesYQs71MCf5bEJybg"
        "SDw+sfaY+Ul8PxQ46n6qH6tXT1st7qelehMPktOPvJWRIdxngiCeYHcd2Wz5ePxy9XpCk6dBfmKm9guIRw1JuAln+CkJP0E8VBxH"
        "gfyHHMfPXyfOf52ZVELsJ2eoXiov0o42kgsrl34XY+dLXi7v0yfSiH/K9h70r5ZJeZZOohXvyf3HscHPldiMv8v9zbG34O+d+Lvc"
        "P6O0o0qQK+dHWt0A+V4hxxdXU14T2nssZnsHUU/iqx7cIsctBzfL+QiDm6T8LmcQcsI4Q/k+JK9Mqkr2x2bd2x9bPn4oir1WaePx"
        "ZxhOkPPDIB4+wsavtZz37uVp/b7E2WkpzsPniyA/zLnpMvwwiNPkaqLyw7y/YvwwXr1i49KuWyR+mC3gh7kD/DC3gB/mVvDDbJ8n"
        "PwzT55H75TwIN+7G4pPMDjJ2q4cApnnH5wVi6x/nGXoua7PnlnG/iz230qvnVfZKT9/cP1LiXzocW6uAY3M2Eg8Zw+NdNTtuzKu8"
        "K6m8GaldLgtPndc/2PznNHVb4jiv8inR/jmVW2ivFB/Lz1hciPhYmvx1k8zH8sK06IcH+FgOE66f8Z8U7/um4j+F8LGkvq7nYzng"
        "+xHRcPnsuxnr66jndyQ7ydkvyXLnfDoReVV2Yp2VWiq8KtTeSvGqsPICvCr9EXlVBPksDV4VVT4fq5B8FF6V/oi8KoJ8lgaviiqf"
        "D1RIPr1cPl6coz8ir4ogn6XBq6LK544KyUfhVen/XeVVIflUileFygvhVRHmhb5YcideFTafLTyvCvOHK8er8jmFV+WzEXlV/gm4"
        "bOJVOSfhtH1elR959/dv/58G/oB/BO/Dy1OqH71QvCpz86f/fkr1p5cmr8qpiDwdf6XwdJxU+B6eNejrBPQ1EtTXAvGqzE1f/zGg"
        "r6XJq+JE1NeHFH09pOirz6Cv/dDXnywar8rc9HfvEudVuT0ir8qtCq/KOxS93WzQ243gVXk701sAz9InxUXL8ap48q80r8pGJa80"
        "6rqRn3+whukXeQIBXhWhXa1WeV4Vr30LxavyEHhV/hj1UXlVNq6NVK/K86q8PqnzY6LzqrwyKdplfF6Vf5qU8nNovw77eqG8KjsV"
        "XhXK406BVwW/F41XBXznLg+JZ5eI/7VkKV7xtUkxnhjglX+OxWVLQygvDZzvEPlZGA8GmUFEx29+eVLMf6kP4DgrwzuQtJ71vpMX"
        "8FDyOVMjkyyfYWhGvz+G/YuH/XnEbUdP419M6uO08NMj44jPTdN3ZRzxxyeVcU4fF647i+89bIl5PsH9qR58jz3vNCJesWKu+GIm"
        "KB9f3M+/r8PJ0nczNfvZe00x8bK1lcnDLT4dMU/5OcI9QV4rGqR4n6qXUHzCJ6LlNXOef46bfSfrRyac5qfkfTET7qliuNnDEfOY"
        "nwvBzR6Oiptl8jbjZpn8W65eh/ForX4cI/tLsbh5PqvPD6T9WP9cMejfhKPdsJLnT+vOleB4G/U70DPlNwbxtC9L3zXiae834Wn1"
        "44WPp31ZK9eeNmtSa8+xcay/maC8RXe0jY6fPYnx7A+sWN/l+9bnZfxsE+FnWbmEn+N5WU2Ul/Vjhp/dJ/dvE36W7+dhvzYKjtbz"
        "owhH+xba72PlqPZaEs4NaBDiKWTHZA8cV+vHr6bV9/X42ilbP38NIf6z1ZDX97qts9e8giPw8bW/kPC1pIcAzjalx9mSPsY28P12"
        "1i/WdWrnj471dA4c3mtsDbGzkYk4dpaxPjPB2nVonrhbirt9RslDpHqr+Fuq73+IWd/HUN/7ZfxtKB7tqWlxPp4/Hu2JUHyPfE5Q"
        "XDzaIWb3V2PcXe/Hh+X5ZKjsfOLjbY9ivLje0veTPuBth7Q4yxLmZc6joOKPsuX9nAWbv5+uzPwdH5fWVxZ/27LahLtlduickO3H"
        "P78qoj93AvZEz99MfsGhOeHOnBGyj7vtcnZQv9qg/9V6/cfxGxcVbxvRn01a1xnmmZOYZ0x4sO6Edp7BPEn40QDONsQPnvO4drhC"
        "4xrsvXA46rjG7Iz3u1Cc7RD6C5PvXuSDU154EGfL9vtp/OxYeb0lzjcBe35zPEO9hvTjGcfZMrm2rFb9cuRXIM/Cx9fSff14F5nn"
        "SbEviks6w0fnOM7BLhrb52cXv6/rU5MdjCrzmjJuEe6d7ID4hH2cLfMPi1WW1u+n9RvH2x4A3hblFg5Ew9ua4kUm/FxgfRyKt2Xt"
        "KAwAZ2ubcLbL5PpE/K4zAjnBzw/g2Rpl3C3Vx4S7dZ7F32sIf4t1Hsff+u/3ivEfyk9Ok77O4DwHA/62IPupofjbNPC3tYS/ZeXn"
        "ak342+NYR3RK9Q7ib7He4Phby+PrOYL8XOJ3rP90cJ3hrWeB8+P425v8OKcWf2vg26R8R4qXcPxtvy+3o1Z5/K1XH8orjou/fRT1"
        "CuBvUa8w/K2mnpHwt03Ub2Lib/l7YfhbjBMq3lbg+xfxtqH9cr7jxAo5TkHn7NF4QTgT8RxmEW+7e0COAxTaY+JthXJFvK0zwvrT"
        "bp7HD9xtCrjbVGO0cTSiHCqHv2X7B84I/Lh2mrcxX6zz4w8yDhd2YcThYh/DhMPl8YiVoXE6PQ73wBtSnC6rxumq5Dgd57n7kzci"
        "xZMC+FyKq1ih9dXjc7OKn7i08bmVx+XSvtYtnvz3pC4z4HKvkMbDcFxujv9m+r3HoDc9Lte3w6vfiKeP9W9I9sXxua3e/TfxuW/i"
        "c8X2vYnPhT4XHZ/7xXExP8uMzx0dZ+1oRTvmic/luJt/bcDn9oXOB31R8Lmm/boE8LltBnzuvk5lH+jcTCXyo8z43qNanK96Dkb8"
        "83m69OfzwP8gHOneWvjptYbzeVbL+y/BOBnDI9M5NJHP5+FxjPFAfGBcG68YD+Hvrkw5hTLllD2f5zm8h3XcDo5DhHzYuvaoms9B"
        "eT/OCHuupW2afRfnNol+trjOy9jr2LkKWKfROdq789SPxkP70bg2Dw/7owOG83kGX4mUn2Q+b+YB5dyHytbTH0deDTmfp8twPk+v"
        "fL8pmv1Tf6J+dMoh/dI5IaV4chu8uHKLfk5PrzI+9Uq8aYUnL4TW64I0ft8mlcvP6UnL+xX+OT36827M58yw/PPincBrb90Vcs7M"
        "ZVJ9AnZA+VOG82J8ff8pa28t5D9o0vel8rkwg5XRt/n8oC3K+UG7Qs4P6lbOD+o1nB/UG/P8oBdnvGu6F3Jz+Lwhnc8TIm9Tfwyc"
        "zxOqh+ULoofQflemnFel83m6cT7PeyT/lnjhgufzvDteu/svbruJj88/n6c35vk8wJUYz+fpDjmf5xrsO8o8DbHP56mlfo/zedDu"
        "XJrO57kCv+l8nsvxm/KG17BxbsCPe8l5tV9geU2BfP+Tkh8VHL+ZA9Ncq8QValnis/Mw/MSBYN7qhTjn4oz+Sj4XJ/3/DPPJMW0e"
        "XblzccYrei7O92Kei/MRtj4J5FPHm9/M/YDyqh+cFv1lk79P41rGfj+T+6PV0Oed2vU9+Tc8byGiv12805/fK+p3wz92Bij/d9eM"
        "6G9HyYsY1+a1wm9APTsab+f9vRp5e+6+qjPK5Fe/Ud6H8dd54+X32Q+Y6xNrffF0tPUFrSdM9fD93GjlqTzU/v7qOPZXL0N/WW3w"
        "+5g9ld4lx+GJb5XvI6KdeYzfHVc28PHZ00c19DH8gMTHSrgY9bs8byWl3/8I7H89THm85feLez5sTeviEsTH62THdfU5WjzM6r1j"
        "I9k/4gH7XtbiHnIJPZ9oDufGBO9XS/NKEEfhx+c93iuev3Wu7Lk/NL/Q+tTHX/zvKXFcojhEcPzpxfhDeaGQE9/neQK/wUOEOIfT"
        "Rv19CL/pO8CNtbVK+0ROG/EMPa/wk7G4SOkBtAPj8kHg205hfD4lnHMn8Xm1+c/fOBd/hvsD70Ncj/3u6b8Vv1m7ewbegd+s3T2D"
        "N2v7a3w/iuFznfwmS9y3KSJOp/Jqkf+2o1HyD87wuA6PT5wNrc9Zdz9FmJfd+NtpxCfU/RXap1P7pauPX0rnDl5izem71f64kBDj"
        "lQDojh2CPCwVJ/dwQH4evxbkFziXCPHvsWbi1zk8JcYLx2bXH68J72UsOW6ds1ezfZdhxA2zwLcNI56YpTgdeP2yzZRHKeeVbUB/"
        "yLZK69KM/QBrD/GyZTfj74gvZsFHRrxuWcpfQDwS+4DOMOKUWeIHQvwyuwvt/qOpuepJsgv1vNX+aHZCfh3x4oXVQ+2vhSdjrptr"
        "bppff+X4ibdNieOA318bDP31rNRf3wkevTn3z/QS65+In4w9buqfywPyYv2zQd8/Mf+ONVH/rJnSzfOZVBXDZVuJKW052Mcaa6By"
        "piZF/9S3g7g4ykrzhjYjH7LVwLOp3+fJ4bu+n2s6hw/nvA776+C/9r67yZCvi/MUOA/fJi2vGPEBms5R5jx8fF8oyMMnngcQ4OHD"
        "PJRLReXhO1IxHj6vXvF5QxaJh+8u8PC9Dzx8OfDw3QsevvfOk4eP6fOIgpfKJGqlcXyP3QBehauxX3uNwqtwg2SHTpb4L6+T4sB7"
        "7OUo5x6Uk1PK2WhL5ayicq602fuXgp/hCuRt2d5v4hfyv98qxXH22Mvw3p3Ke6uV79F7DCCesVd59uk+Xyfsp/jfIftfgf64TXn+"
        "UqV8er7O1peTVsqnvMSkcp/GvYRyH3ynOFekfq7nAht5AV9n6xLiBcz6+RoyLyDOJTfxAu4jXqofsd/3dak4vvK8gDXf0vMCFvx5"
        "LBqvFPj2rW+hnj+09Pr6vnKf9PJd5T7p5SXlPu3LR+QTvBd5ITVLhU+Q5FQpPkE6d1PhE8xH5BMU5LM0+ARV+XysQvJR+ATzEfkE"
        "BfksDT5BVT4fqJB8erl8vLysfEQ+QUE+S4NPUJXPHRWSj8InmP9d5RMk+VSKT5DKC+ETFOaTvlhyJz5BOk9zofkEmV9fOT7BxxQ+"
        "wUcj8gnuRl478Qn2TIv7OT6f4H3e/f3b/3Ba9A983qx7WV5zIjetrgcWik9wbuuCbdPqumBp8gleC/2F8dNtlPTVkrhqWvQ/929f"
        "b9BXK/S1NqivBeITnJu+Lgnoa2nyCf46Ip/gawqf4C8VXrqfG3jpXgGf4E8XjU9wbvr73hLnEyxF5BP8W4VP8AVFb18x6O3L4BP8"
        "0pRu3zyT2ivFacvxCfbOLACf4KY5rjf5Ps2nmX4P+PFJiU9QaBfb9zfzCXrtWyg+wYfBJ4j8+wCf4Ka1kepVeT7BB6d0fkx0PsG9"
        "kl3G5xPcPSXug4hxZo83kPh/wONX2oN9ZOITxDh7ivMFsv2P3fi9Q8GJUtzLxWl1evV+bUbUm4pLOAgeMTfv2bMrxCF7mrqm5PzI"
        "hjnmbzfo87cRJ6F8JDXeHcjfbpL3XUxx2FHWb6Lnb3Pem+MzJjuR8yKOl88jqVA5hTLllM3fHsV7h2AfmKApr90kN55nODATMb93"
        "vSEvulvJt4t53lQtxWURxxs05G/3v8Lj5957AxHzIQcuTj19/Om5kPztBkP+tpLX3Vze7kuPK3l9jyt5vANnIup1+aLoNXredpcW"
        "V0J5JsT/EZ0P61qp3LzCJxTM207DDjdCrsciyvXSBZGrOT86reRHbwnJj96s5Ed3GfKju2LmRyfYtfZDsMfPWbp6mPPe2b518U6c"
        "+7d1S0jeO+FA9f2H+qW5v3yb21e3br8/cv52tz5/e4mOV1FxssU67GNYLH/Tz9/ebMjf7o3X7v6L227aF/Lzt7ti5m8jLmnM394c"
        "kr99K+KIXdI5fbHzt9Nkv8jfRrtztZS/vRm/q6R9yFwt7UexcTAv5J3NSHkU9FxyUr//j313nH/u5+XNTOj7B53rHJUXuZfnJcq8"
        "yP8yIa/Xug3zCRt3mtPqfMLm31wa+eTH6DzCufIgI5+c8yB/HHL+vqFeP9DeL5dPfryi+eT/JWY++T9MiHmLu+e6n2rsl5RP/sKE"
        "6L9Tvk8QP8AI7POfRh55+l1WOb86wEdG4/p8eaSfjMjHdfK8dO4o9XfVfkP59h4x11vH29XRdBtfZ2l5ox+T81eWDC/XyUrxRjM5"
        "m3mjgQ/btEba/zDlcRv5nzc2lpdz1tC/83L5ecUeQvPFj5l4n7vL5lPT/Brkfe6a0NphbP7l2ybEvKqdNuN/NudvmXigWzFf3GzF"
        "qgefP6+TeaA5v0wr8Bbt/Lsyv8xGxgN9WO6nAV5fai/y4aPwP/eK8R/wZKnzE50z4PM+29I8zfmeNc/reZ7fsFl72P6YOp7mat5u"
        "iOe8yvJzRth8mYc/lgffQpDn+bzE8xzGx6PmQzojzVh/dGrH8471y5A32RpiL7/8bbz14E9/y+r/wXnxOeesz0rtG2tS+ZupfmMx"
        "6/cD1O8+mb9ZndcITxfgO2X+aOX4Tpul/fLQ8sCDGDa/BXlP2V4Mxw0p43tx3zjbx7pf768H+ZzT6PfXGdZvF8C/Oa7nt2zSr/vq"
        "m9S44vmy+Kd5z6P7Is6jfJ47P12uPlHLc4YvlOVvdkbYd1oaTTzOm8E7JtuPasdztSfaL3GGrVD71POckn3ssOdlB2F8zhWyg4rz"
        "OR+IJq+kdY0txuFonlTXG7mUiXf0jkSUeSXA6xzKV5+e2zhn5Ku34o1zJ+Py1TP7Ir8+nNcZ8bDDbB5R90+CvM67sA6gvOTWGa09"
        "G+LMdD/Unh9ZHHv2x7cL0+XqFZ/XebMeb8p5nZHPOnIB453qf++SeAJ8fme6n8Y4KNtXcV+89SQftx+hcW98TvzOHU3t87OPsHnv"
        "kYs8742Wr0f0+c5gB3ReQZN+nvN5V5m+yT/2eZ0xbqJ++UE57sn5nAsNUty5UIjG56zed443zIjrv+D+SsOMbp1r5nNm6zhnlLWj"
        "0ARe55SJ17ku1neL8O8DvKhNMo8zxY1NPM4uvobxNwPvY9dI+xxe/ofQnzmeh/NiGHibMU9G5m2uBW9zmnibOxF/NPE2M//I523u"
        "4uO6zNvM5l2ft7nb463k+BclzhPIe8G6kfM23+jHYbW8zQYeFudZJj+Kc3De5rwvt6NWed5mEScVm7f5k3Ic3udt3iXh9I28zZp6"
        "RuJt5uvemLzN/L0w3mbEgUY7pfV+gMd5wNcby7eqX9TxQdzvEXmbaZ+A7+vUxeRtFsoVeZspHs35mtPga06vqMx4VDGeZvBPjeyC"
        "H8HmkfwxP54g8zNjPjDyM2M/xcTPfBLxhnR9aPxMz8/8jXFd/KyjmfaFhqakeM9AGP8yxqs58y83Kf7c0uZf5vKvOA8z7aMd8/Sz"
        "J7XGwMPcIs2T4TzM7+G/mX7vNuhPz8OcSR8dj6ePw+NS/JXzLx8cZ+vHN/mX3+RffpN/eenxL1dF5F+e/g1rRyvaMU/+5Rq6z3Ax"
        "pSZ1fb8pdD7YFIXnILDfrPAcZE08ByeVc4Hj8SYTTxrxFVG8gPbzKH+iuKZTyhvhcSG03+cdOifxRAXya6EH56Fx1B/1a3/KwNNQ"
        "Z+nvpwz3qyX9qP02U5WU5ifOC8XP9QEP03HU6zA7B6C4j51zcRD2dyohy/uUwBsk8SgJuA2PR6k9Zl4R398Ebrmf6snq19NWi/tp"
        "qf7E/+L0I89kZAj3ca44+HbddWKz5ePfy9XrCU1eBd+PrP0i4kxDEk6B8+sQXxXx7xBuAfkJOY5Xv06c9zozqYToN5+heql8MDva"
        "SC6s3B2cZytunuPlih+OuIOdluKhpvNqKD+S+otjt0p5SI69Sdlv3yzH7+wtltgfHbvTEvtplHZUCXLlvDCric/hCjluuJrykJT2"
        "DkZs76BcP2dQqf+g0r5Bpf2DinwGZfllUlWyHzY7/v7Y8vE6Uey1Shtnx7kiCh+LM8LGr7Wc7+vctH7fDudvpeV4pI6P5fx0GT4W"
        "xGFyNVH5WN5fMT4Wr16xcWDXLxIfyxbwsdwBPpZbwMdyK/hYts+Tj4Xp88j9cl6DG1dj8ZBzOO+l1UPc0vzj8/CwdY/zDD2Xtdlz"
        "y7i/xZ5b6dXzKnulp2/uFynxLR1ubJOAG3M2Et8Fw79dNTtuzKu8K6m8GaldLutNneWf10a83jTOq/xFtC9O5RbaK8V/8jMW/yH+"
        "kyZ/vSTzn9C5eQb+k8OEo2d8I8X7zir+Uwj/Serrev6TA74/EQ0Hz76bsb6Oen5HspOc/ZIsd44/j8hjshPrq9RS4TGh9laKx+Qs"
        "zjFXeEz6I/KYCPJZGjwmqnw+ViH5KDwm/RF5TAT5LA0eE1U+H6iQfHq5fLz4Rn9EHhNBPkuDx0SVzx0Vko/CY9L/u8pjQvKpFI8J"
        "lRfCYyLMC32x5E48JjhvdcF5TJg/XDkek88pPCafjchj8hPgoInH5McSLtrnMflf3v39239kwOv/D/As/OOU6kcvFI/J3Pzpf5hS"
        "/emlyWPyfERejC8ovBjPKfwKowZ9PQN9nQjqa4F4TOamr48H9LU0eUwOR9TXv1P0dUDRV79BXx+EvvYvGo/J3PS3c4nzmGyPyGPy"
        "BwqPyS2K3rYa9HYTeExunNLHnfdK+QnleEw8+Veax2Sjki8add3Ied8vY/oFbifAYyK0q9Uqz2PitW+heEweAo/JH6M+Ko/JxrWR"
        "6lV5HpN/mdT5MdF5TH42KdplfB6Tn0xKeU9hPCbYuL5oPCY14DGpgV0hfteT/a+TYhxQzUt2nmNx1NIQykkDVztE/hH68SCrYHSc"
        "5FcnxTyV+gBesjI4/9n53/tOXsAlyecufXGStXNIe64H4XaD52l8flIfX4V/HRm3C7xBALf755Py+GSI59a9jO99xBLzcYL55eSX"
        "s+edRsQZVswVx8sE5eN4/y3/vscnE8ARo55pNk7ns8CjpvTnGnH+GQNuZ9541MPx8BNcbisapHidqp9K4QZ4vnF2G8+X9eLKNcgz"
        "xvko9Yd+z/OKR5iczbhUJveWjZdjPNKfa0T7pKH41A0ry8u72dKXPyCXn1fsIhSfiji+s86EU9X3fx+nek4rp562hkmtXcb2T1KT"
        "fD/Cxac+fcZQnxWW7nvOs2wfOlNzqxXr+3wf+TcyPrUJ+XXZ66S8Fvc+s4PXGC71yeNSvwzgE6uUfbVEWhvf0eFTPX+G5vW30L4b"
        "Kyccp5qQxkWyC45X5XpneRLhuNVf2/r5aAhxmK2GvLqf2Tq7zSt5+j5u9Z8l3KozwvQawK+m9PhV0gedu+OMnITdd2rngY71dA4V"
        "3mts1dvXMOzL/tJEHPvKWF+cYO16aF541mIdxb8+peQBUr1VfCvV9zMx6/sp1Pe9Mr41FO/11LQ4r84f7/VEKH5GN49Gx3sdmhbn"
        "y+C8MFR2XvBxrEe95zoar7X0/aMPONah3w8c63Pl6xEdz9NXFr/astqEW2V25pyQ7eM0P78unt9FfGU+XvXQnHBbzgjZAeFV56hv"
        "pR0Lpu+no+mp8PR88akdhnnjecwbJvxUd0I7byjnMCYxHvJxKoQ/Zc7j1OEKjVOw78LhqOMUsyviWwnHpTK7c04y+e7FeprW1UFc"
        "KttH72i+3hLnjYDdZg12mzWso0znnxYurv0ax6uCpZ3nw8etIf24xfGoTJ4tq1X/GvkKyFvwcah0Xz+uRV5HKnZFcT5n+OjccKjN"
        "7fOzh99XHiOT/jGftDSXPy+W9E98uj4Olfl3xSpL67fT+ovjUQ8Aj4pyCwei4VF5/Mawzou6rjXjUdm6zRlh7Sk0Ao+aMOFRl8n1"
        "irquRvlF+OsBPFijjE91htnzJnyq8yz+XkM4VazXkM8mvt8rxmMo3zdNevsmziMw4FVhb5HxqmngVWsJr8rKz9Wa8KonsR7olOod"
        "xKti3cDxqk0er80R5LsSzyGdbx3Y30C8kuNVb/Ljj1q8qoF3kvIHyf/heNV+X25HrfJ4Va8+hNuOi1d9FPUK4FVRrzC8qqaekfCq"
        "TdR/YuJV+XtheFWMF6H41BXR+uV8x4sVcryBzomjcYPwGma8KhtXdrfJ6/pCe2Vwq87IN6Xyg/jVxmjjakR5VA7Heh7jLfAY7bQe"
        "wfyxzo8nyHhW2IeKZ03L4yvHszaTfM8p8YWVofE2PZ71378hxds4H9zzWEdVyXE3zgf38BuR4kMBvCvFSazQ+urxrlnFX1zaeNfK"
        "41xp3+luT/570pcZcK5XSPHqUJxrc47/Zvq9x6A3Pc7Vt8Pb3oinj5vfkOyL411v9O7n0vPEu2IfogM4bPodG++663cU73oU8jLh"
        "XdMVwrti/i7B/1iLPAmOX+2jOO888a7pRcK7PuK3+028q4t3/VpEvOtXx1k7WtGOeeJdOZ7lXd548/8B7g2Igw=="
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

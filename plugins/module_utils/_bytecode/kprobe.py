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
    "type": "kprobe", "code": [6320, 14176],
    "maps": (
        "control 3 compared 299 owners 169 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 130 control 16 control 69 events 7 control 13 control 544 rows 18 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 8 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 13 OPERAND0 17 OPERAND1"
        " 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 46 OWNER_BY_MOUNT 73 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 T"
        "ASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COL"
        "LECT_EVENTS 20 KEY_VALUE 21 BY 11 HOST_LEVEL 14 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADE"
        "R 22 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR "
        "10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_T"
        "HREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBE"
        "RS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TAS"
        "K_COMM 3 TYPED 116 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 16 CASTS 21 TYPE_OF_TASK_COMM 3 COLLEC"
        "T_STACKS 78 UNSIGNED 12 SUB_BITS 76 UNSIGNED 19 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 407 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 161 TASK_TGID 1 TASK_PID 200 TASK_TGID 1 TASK_"
        "OWN_CRED 179 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 124 CRED_UID 1 TASK_COMM 35 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 398 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 545 bpf_rdonly_cast 14 bpf_rdonly_cast 125 bpf_rdonly_cast 38"
    ),
    "linked": "keep_stack 1605",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [20496, 12728],
    "maps": (
        "control 3 scratch_calls 71 frames 19 frames 27 frames 25 frames 34 compared 267 owners 115 tally 168"
        " control 17 control 70 events 7 control 13 control 536 rows 20 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_ARGS 30 V"
        "ALUES 25 FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 45 OWNER_MAS"
        "K 72 ATTACHED_PER_CONTAINER 32 WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_O"
        "F_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 18 PIDNS_INU"
        "M 8 UPID_NR 9 ONLY_PID 17 COLLECT_EVENTS 18 KEY_VALUE 23 BY 12 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 18 E"
        "VENT_SIZE 16 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 9 TYPED 4 "
        "TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 14 UPID_NS 6 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_"
        "CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 119 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 11 CASTS 20"
        " TYPE_OF_TASK_COMM 4 COLLECT_STACKS 80 UNSIGNED 11 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 612 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 168 T"
        "ASK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_C"
        "RED 123 CRED_UID 1 TASK_COMM 34 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 587 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 171 bpf_"
        "get_current_task_btf 195 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 119 bpf_rdonly_cast 7 bpf_get_current_task_btf 31 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1427",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33224, 6296],
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
    "type": "kprobe", "code": [39520, 14064],
    "maps": (
        "control 3 compared 299 owners 160 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 17 control 69 events 7 control 13 control 543 rows 18 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 8 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 13 OPERAND0 17 OPERAND1"
        " 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 46 OWNER_BY_MOUNT 64 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19"
        " KEY_VALUE 22 BY 11 HOST_LEVEL 14 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER 22 TASK_THRE"
        "AD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS"
        " 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED"
        " 116 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 16 CASTS 21 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UN"
        "SIGNED 12 SUB_BITS 76 UNSIGNED 19 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 398 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_PID 200 TASK_TGID 1 TASK_O"
        "WN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 124 CRED_UID 1 TASK_COMM 35 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 389 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 464 bpf_rdonly_cast 14 bpf_rdonly_cast 125 bpf_rdonly_cast 38"
    ),
    "linked": "keep_stack 1591",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [53584, 12672],
    "maps": (
        "control 3 scratch_calls 69 frames 19 frames 27 frames 25 frames 34 compared 278 owners 107 tally 160"
        " control 15 control 72 events 8 control 13 control 536 rows 20 blank 9 rows 6 rows 7 control 35"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_ARGS 30 V"
        "ALUES 24 FILTERS 14 OPERAND0 17 OPERAND1 87 OPERAND2 53 OPERAND3 52 TEXT 29 TEXT_LENGTH 46 OWNER_MAS"
        "K 64 ATTACHED_PER_CONTAINER 33 WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PI"
        "D 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 "
        "ONLY_PID 15 COLLECT_EVENTS 18 KEY_VALUE 22 BY 12 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 18 T"
        "ASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 10 TYPED 3 TASK_GROUP_L"
        "EADER 12 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_"
        "NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS "
        "12 TYPE_OF_TASK_COMM 4 TYPED 120 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 10 CASTS 19 TYPE_OF_TASK"
        "_COMM 4 COLLECT_STACKS 79 UNSIGNED 11 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 689 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TA"
        "SK_TGID 1 TASK_PID 196 TASK_TGID 1 TASK_OWN_CRED 179 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CR"
        "ED 124 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 588 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 86 bpf_"
        "get_current_task_btf 197 bpf_get_current_task_btf 173 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 120 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1420",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3fd7b19cdb8e9bce55e8af3c1bf0f2bc79e3be13cec778049b0bc9739251d582",
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
        "eNrtfX9wHMd15sz+wC4gUQAhLbCgBBMgHRKmDImSaQqirQiiHItW7gxY0oqIXDCxWtFQoDAmRMfkcF0WIMoiw7hiQUokhOXy4YdC"
        "kFFsqs6+UL6kanWXnKW7OC6enLtjHf44Kpc707Zypu9cDkkRu4ed/l7PdE/3zsxiQdIu8Z/lDGZ6ul+/97r79fe9LrQY9r+TJvvN"
        "rdpdKv+mVxrCv8IM+01EDGN3qVT68uL/y6+kjIR938L7KTNu/6ZN8f2UGWPPRbbZv92dEfZd/P2P8Zsf6S2565NfdabEfk/j9xR+"
        "38Tv6/h9Db+v4vcYfqfwO4nf5/B7CL9j+N2HX9b+L1N9GraV1O15VNPOJtbOafaeBTnSb7YV8rTY73C9YXQs/u7Fr1TeWF8b+qfO"
        "UH4vv+px+ztzrBvG4sY9BtV/bfn5qPh8I65PJvD+/vP2+4Vp9O9i+ecX+/fkYvckUc6o3R72nKe862tbTq5COTFXObKcssfx3vPs"
        "Rl8z6rUB8qlnz6XrxO/GSX9n2HPtnUX23QTT78Io+slEP+E3Za6x21WYQP3x3I4s2dF5Xzs677KjQhL6k2R2YY2n7d+M+U6J1fMG"
        "+7p94sfs/Tq8l9XV7zpWP9SrEc9RO3d0Lk89HT/yjsZu9lS0j/yqIfF+azD9J3siOzphUf+yF9tHC+HkNnF55eaVE/xoRLxvTQ9J"
        "/oldn0T5ucPnfOt1TvDfdwvlZmGHVF4W9ToZo+/1MHnfDvlFmNzewC/J8w387ur8EHvv/n7mX7cMsO9gPPA833yjUB+PHtSjPV9A"
        "f9ehv78g9/eXWHvrIf8JXX+vYP2Nfm6cqE1/pwz0s0n9/E+sPVM9JbdcrdkBpTz34td6mcmtvbkB9YJc1uD9NeTn2P3Eol9drEYp"
        "EUO7t6rLzUTeKNm/ySHIbT8fN/rL7yWCyVtnj04/PBCwH65bln7wtbsK5bzjKiffwPohZWSYXKJkj+x+dmUMcmxn7c72hWv36OVt"
        "tzXN9K48vpb1xZp19MesoI+ZiGn/xo1N7Ps34LkY7Bi/1gzkskbtJ3Zt/SDTly1DmHcNcL+WL5cLf5+q+zGzj2HoXwL6NyzqZ9z4"
        "b+w5tDuTjOP+alxHhf7JJE1cM3+THTe4vy3Lg+Tb3vlKUTVfSUU/LXzf678fUtvHFtavGZMJ2Hoa88VxVvHCLPozyvx02e/S/Glf"
        "WY4G+gO/GeOT9heyx38Ou/sY2ve/NOPKRFF1Xx5n3PU4H6geDeI4nVDPs1LmWyXbP/mMwxnTtL8XN/J2fem5HaNkD+HGOb09/BPk"
        "9rtMLtL8MFUH/TgY04zH24Tx2Jpl/UvrIT7vx3y0ez27MZxg89nti7/nFp9thD9tbNH0B9pP38lC7+g72ZVqOZJ+tXeagr5SPeX1"
        "x+AL/7JI37nONQ5Y02xdZrVMqvR6LL+fldfXSusBrNNGTiv1MGM2GOr7Cc39mI+9RYV6luv/zXL98Xz+yJlSpXUp2T+tH8jfDTbf"
        "XHTrC60TveMe82Pl+QTz35BX527Dvd60Oh833OtQq3PIcK9Prc4Bw71utTq3Ge71rNXZa7jXuV+2dbc8PrF1a+FxUV/KelCWzAnY"
        "zYkJR79SX7z/qfL/v2Pd8fVbO53nN1cz3nB//RnWfnx/cPQuXDMDHBz/CK6ZXg5O3CnFH6od536xwMrt4utGe9xu6eJ2Ue7B7ew7"
        "d9P4SutE9OfrfN3N14+nfOtzarE+bn9Zjo+cxPrxJOZh5fqWTbpgqu203B8/dY07g53XGFV9N+b4iQjkWv7kPFNfY34f5CH575Tx"
        "fY/8yn6a5EfllNfhdnldKC+dhn//7oI7njO/6M9+5novZZhCP2fMNvuONc38gzWDOM86phf5liTseTf+jvjMug78PS2UR/WkdUPK"
        "/DZrzzTsbgZxn3U9eH4jnofdzSBOtA721tKLv8PuZhBXWgf7bOlHu+cWqu0nQS8S4rpLF3eQ9YTG28HOukD6Ittr7nDIdU3dHUuz"
        "V7QzlRhbcPsBx16bNPZ6SrDX+9j42Fu1fSavMvvEuDl/UGefj3jkxeyzSW2f61FeK9nnAws07+hwzaNTib4Ftq755IKynA6U00Tl"
        "fGJBiC9K8zyaV6QSP7fHzeyzmDfp4pB8fK5RHDJoOTPsOWu8SRi/c0fU5ec3sPVJ41r0s098kuRA43AW3+vu/M+2XIbrMP+rw/xv"
        "mOZZ+I4U98qPaNq9R1+fUHHXkWBxV/JL2bnalEf+WrY3iue2t/5ZkendMbYO8OxXTPna/1SQ/YqkNC9MYr/CxH5FWrNf0dBbWo55"
        "rHu+757HpuPS8/GkII+40eVp/9Bi+xtpPnO70x9Juz5rjI22frF1TP6RfmV7Cnh/e3l9XP5uZLtwP4F1c/nvCaz3o9I60q4H2U8K"
        "fnaxPT3e9c7Yjl9De2NSPRDPOvEA7GUj7kMPTzwolr83DjuLs3rtjN9m1ysV/3WmD/EP2344Fd9s348bH2Xvs+W78dQN4nep/RT/"
        "SUXeKrnjQdsXP9ZY/k6sjn0n1sS+E1vJvhMz8R1WsJWj+BsT5M5Y3J7Pp2Ir7HqXn4/bf78Oz2/D89ey78ca7Ehb+bkG+349nusX"
        "9zdyu3Edx/XjuMa6KTeAaxPXvXwdVK5HYZM6zpOKmGxcx98L9+K5KOw5Ss99oxRx/T1uvMLGiXg9a2e8gbU7btrtiRtsfN11+wTW"
        "56xd7b1fLbnbtev2OpT3Ffv+rrV/UHK3a9faCP7O5oGDvQdLsj6XOzQV6Rb0WY57FaC35fYkXXHW7VHoexT6/jL0PQZ9J7nAb5X9"
        "/kav3xzbsVlt3wXo84kc9L0X92EXJx5z1qvXoj22nkegf5GVTP8iDUz/IqR/jUw+914H+TzG+iOSYP0RSbL+iFB/1OP5HYL82/sH"
        "S2692rXp06L8N5H82bg22L/dK//FDggj/6Ylyr9rmeR/w5Lkvymg/G+V5N8tyf9mjfy7IP/1JVd8ic9nCxi3d6yl+ObNwjyY+kXV"
        "H+kq+sMj/9t85H+9Rv43OPW6aUnyjwWUf6koyn+hKMr/3aJa/ueLTP7/XFTFR/OHOzBv3i2s/8rrnwT6IVphXHfwEkvDSVhdNK86"
        "6zuvOquM/8yzedoeZ9x364W7XSzOew0fL6LSfNFuH/TCQv/vjN5kl+d+bgrzyl7Ml/a44vq0npHjqbueZgpc+LwzbvdiHLX/3rU6"
        "UL3K+na3UL+VyvrRfJf6ybu+Wwk9+VZRnjfL7XvS9f4b+KVyd5mvCPqpqsfuCvXIGLP2+ycj4r5vYQjze6wHC3+KcuOs3EbM16wB"
        "xG2i7PfEAdxPsnnLDlz3YR5gYZ5lwe5P/AauY8zQd+C6L+XoXdn/Fz6FesCfZCI/KZXf6PuwIfR7eT7hto+9iLuX8TK2XiJO195K"
        "+0EHimwd2STts6erxAGl1TggjEe0ryWvyz04oFYxPuSNP7Pxda4uJA6Iry+nSjq9E9eRU5XX3zUqJ1ehnIo4oDm896SMAxoQcFLy"
        "es/BAQ0AB7QQEC+yRomz2TFe3fqU1nmpeuxTTWhwQKM/Yu8jjlUYD7ivPm4I7XT2l2tbT9Kr3Ihu3+XJivaRX9Uj3k9X1vvCQWl/"
        "+KCEBxkPif/x4KaWV17B8T89kl9i1xRPyB0JN247+J8eEf9Tr8P/JKvE/3QB/7MxIP6npyIOrLAP/Z1Ef+/T4H98+xv4n/Ha9rce"
        "/5OU8D8bffA/XRL+p0eD/+mpDv9TT/GHL4n4n6SIEy08K+F/nq1sj47dPRAQTyn5qdHLZHcVyjkj4H+6gP/5LQn/06XG/4w+GM7f"
        "jF9ef2NNb5TwPz0h8T89PvifLh/8z0bgYXqw/tgo4n/4PhHwPxp7J3/A8T9od6ae8D9rcU34n05cmwI+KDuhxv8MdtJzvQsqf5yK"
        "IH42w+aLDm5gy4K4LhvQ+PlZTZwY+KDnMY+c8OKDzgTC5bB5d3b6H0V8UP3bmvr8QyksPmiqpvig74fEB61YUOODQq5ftfZC+CBj"
        "QY0PeoLJ9yUdPigt4oO0uKBHa4MLkvTNFx/0POGDHjBU+ho3+sR1hKf9vym2X7fO4OWeFfDK7vn9WeU64Wzl9cbhs6VA5Rxjz1kT"
        "TcL8Um6vs6+k+e4Bfb2V+2QzZ7Hvt65y/z4rjrf5/Zrv52ojt9x+vdzc7cgeq1yPoOXQvEUeT7KoJ8m/vYv87TeVfsiaQ5yM+EQY"
        "J+VyBzsPX1L2Z1B/wHFF45eYHTP/vt0eL8v1bSpVWvfL300l7jRCfZ/H00YvueMZ8y3b7N/u1pv5d8r+snyfye2JS8wuRP2W/Yaz"
        "f5Woav/O+pCh3DctPO3ExZrs+es2xFVNYZyl+cxJxXumq940XqQiRVPlf/Nb2H5lpm6TJg5zzmR6wvxwFvOp7DpnP6CsL30tNA69"
        "Y7rxKIOjEUPA2dX1V8RDcdzfml6lP+xeew1wUx0aPfnQpXDrt+5LrN5jEdV7nn6vE/u/XM4Bw+G5ZYyvCe2bTzdhHU/1Wx2yfm2o"
        "3+9E3OOIZzxIKPcF+P46jSNB/Z7Of9L6k/ygb3lzZwONC3I5+S1snUf4DNkf5kfY3kvhUfU8m/wij89tYPPp7uZbNOsutr9gTRsc"
        "TxGDv7LHmVb1es2LMzkbGGdS1bgzEnDc4ePCuWKl+gQtz5pm8vHgTI5iXjDDvtPebAryIP/A8c+zov7IelytPtF+iTWd9NVPlZxo"
        "vdXd/JC5JD2Q2rNceuBpv087fedle4LJK25sNNX7b2y8zCSSmnHktyJBxpG48SfCfNnPriieFtq/6crbYoTzb5if5kaC+jVmR/kN"
        "Z4tuPJxPXH5RnxD/28/mb/J+B/d3EfJ3G/E8s8vu1ltgHx1KvV60q6Jbj4PqN99PWS5/d3iJ8+w91dkLxaU8/g793Q4Bkbxp/CG5"
        "W8cQZ4Q/smZFvcqPhPN33E9zP8f0KLyfgz4031xRH37pxjuf/g8+zmn6/ajU79L4RnFdp9+ZHtC8mOa/1hxwgvCf2QkxXplbzwKC"
        "ueEmIV6cG2Z4tVyrzr9eq7xvTWF/6GiTsO4LGmcBXHqx7s48vtFVXm74JlavRFpTr4ZQ38u3snl9WTxJ4X4X4UwEfEcC/XMS66Vy"
        "efb+9u85++sbDYcHnIrV8Xj6kO0fB4T9Hx6vH6B2pwT/QfZOuBry3/nrnfl70l5vxezvxo2LJfremMH4rDZutL7B/vvJOme9ZrrW"
        "P/PNvZDTNu7XCWf/jGt/Zx68oLjxRxftet0D3CX0qvAw6vmid51hr0fB17KoHZsdfMk5u/+useWUMc+W+ivsP1hHgbtuIRxHiuE4"
        "so7cxgR8yQ0e/2DXh+yhmbVrZ0T0s2U5jdnxIFMol3AoFEffS3F0woPfQ/VaYdfLmc9cK8QB3fVU4URIjwpQ3J3G39jxVtKPPXwd"
        "/O+4fu8OVM5fCuXkeTmv8XKuc8U1uL9B+yhOYM32C3GB3KpvY/xgeCXaJ9kOf58yWzV221jRn6TMZEW7LkCPCveJ8VXqp0JO52fY"
        "voPq/UbF+/I81L2Pfyf2Re927S/w/aCG16R99r/CvBA4rxGG+8qterkkl/tRV7mEuyMc2PYk46WkkswhFLYZtfGLwJ95/CLwadwv"
        "uuzpdYxvgl98hr4D3vj9bFzLPu/ENez9ui3gdyC/Qm4L40fnNpwT5pmUNySF/SDCORbWi/gF6xjijslG3zjeGWUc7/wFZRwvTfHO"
        "ZxeEuNN45bgTxVPnib8YdF8Q9cnUtUjzyjOh9kOJR+H3XcLlyzyrsPVN1enG55hynkb6R7g6R+7U39+94N5X3Jm80far3n249wl2"
        "Od+StMuZQ9yV+/W4IfTnybiIU4gbD2r6L63sh1TyX18I1x9/fkGIBzdRPPi4fZ/yIVC96Hvl9vS6xue4sdUjZ7sfsO/RDb2ka8L3"
        "nzTFfi7jeN37qFR+94B33RHn9TKN7g+zv98Hu6drwn3bz5mG8FxSei6J59zv34d5svu5GJ5z3y/LNSI9Z/MWxiCvOvS/gf6nfk+K"
        "/f5rUZPzC+3xe6t6nVn+e7mcz70fz8G/Fdj2urEaceUCm04ZnxujODL0HnjM1eDBPBWTnsc+fmPEENrn6H2c6b1cL+hRKiriJxs/"
        "RXZnQn+alHZJfpieo3hzGU9bHncIF1puf9Q1j9kOeWbiwK/e49h1uT40PyoAF1rm93S4cAiZeFQodw54mLjBEqlZWWZvd932LhsX"
        "MW7Pb04zvjK+3970f0ru/owbDDex9Pqp1z93NW+6YLj2XRrXGZLfovXDrRdYOzrQjl9I7eiQ2vEjqR0/VM7H4sa9DHfcKscbOnzH"
        "hY4g/DrPvrHEr2vR8eveLIpxG10ePzF/H+UhIl4n7S/mVyEP1SqsY1f1ltz7wYRD4fEqtJ/GYdoXJPl5cLroB+vJSdSf1Y940PkN"
        "z9U2H4ap9iupaFxYZ3IeIeEPwIe3piC//adZXG/kVJFwLHbeiIgo9xOufAlC/ggXP8TOH7EhJF6J432YH7A4/gu8rU7w2kaTQv2J"
        "926NAiczM4n7UWF+V163pu0+TPrOWw4pcCG0rk7Vv4L4yKTAo7CmnxP4FJR3gPMqgDvImDTfu8U9DvamEhH3fPp1qpfMg+/rJLmw"
        "cuk6HxqfeJOIR4kkhX0m0ntdnIZwjVakA++JdmSZyMcQAc5rg2h3ltmDv/fi76KdBmlH1CVXzodva4J83yfGe9sIR4X2Ph+yvROo"
        "J+UnnOgRcTYTaCf8izXRZQjtnYCc4G8IX0TySiWi4rxs0Q+/7VpPBtFXWx5/elrJL0olGoR46eq06Ofjxjrv/LLo4g1vdcY5xhvu"
        "YDxGX55wn3A/CM7A/u4V5wl/ADzhzeCRdIMnfAvmK8h/hvjsUxTHvl1sP83/UpG/Z/OHKOIAz5CfbrKZrplohM9bWH+swDyy3kbS"
        "Eq5X5tWqeHYdLp6d9THK2xAVys9EGV/Yeqif+22b5yvxd9+ISjxf/F3mA+/lfOCTjOe7idrxbwLyfA2J51sUeEwOz5fx63atvSjy"
        "7DjPl/HrBnt/UZT1cbl4vra+/tLwfH9QJNxPZZ7j9yWe4/cknuN/0vAc3wDP8bte+S8Tz1cn/6uT5zsbUP5fl+T/NUn+RzTyfwny"
        "f7Homk9cVp6vuz+uPp7vnoDy/11J/r8jyX9EI/9hyP+zTP710jhcD37vhBPH1vF73eNvzfi965aKh/xNZtcvOOO1wO91tavDqMzv"
        "tdu3XPzeR8Hv/SPUR+b3rlsdqF615/euXSK/98Yl8nuvV/N7EVfy5fc+LPF7yV/Wgd+L6yvG760Hv7ceeon8u+1ttO76fwtsvft6"
        "UcB/SHZqzbF1gT7PNPzCKFMMPx6mw1f4nwJfgfiYOyRc7FJ5ZnHjv9rfybrwv2Je27dYPrG5yZJqH4d4LcSjdXgtfyvxWl5V5pPN"
        "N7zG/Kz5ZWH/zBvHwPpqmj1vNWOdtrJavguze4fvwuxcxinT91JJFmjItqhxBRQv8eVvrHuczzuEvF7Ix9mYNtTlj4vlZyW5+vI3"
        "ZiC3NcTj2G6o+iduPCTg0rz7dq8B1zWF8fGT7LvpoPnbAuKB/PgcQcsh3CbpzUridUwWVe3nvNgQfAqBz4F+cvgcG1j5+1lesuEk"
        "+j0JPNpxJsfG38d3fjsg7uiFy4w7mqtcj8C4oxkmdz2/g/VD+/qIUj+tuWPFSvt71syryvIHO+9cUOHjgs5rrJeZ/jj8r1vt8rYn"
        "GM/DW59mod/l71pzLH6aSmwxqptfrRbyMM6nie/xQWFfpnyf2XUbG8+OTAn10fE9rOOn+Py3mnhMUN4H53vcI45rwfkel0yGZ2Xx"
        "f5K3vI+g5338xFT51ayEe3N4Hz+szPtIangfH6B47Jvww71Kf8l5H20dSjxnKnEmJK/iv4NXYS2R98HsNoMdF653bTLv43sh6/dd"
        "1G+nyPuQxgsvHprNy0LjoXXlbZn0xZkq8apHguKhDxXdOE0vz2OM+ZfAPI/ngG/9oFKv86v2gecxxvkMv9S41+O1wr3uq8jvoPm/"
        "l9fB9M2aFfUk9LxG0hsH53yoSpwz6QHxOarsbx97q1l/HwnWT7kjS+Vv3G66xzuvfbDxLWPqcMbbI8pxAePZcJJ4HJPCfJnWicQ3"
        "9vqt56rzW7rythwK57eIx3E4qN+CX0I8SMvjkNfFs0y+8j6El7+B/eQtzC67r78V9nBKrcctGj1ukeNflfmCl50fPVd5XRGWt6E7"
        "J4jWHSTX9lZ5Hn0a48JpwQ8695+DnxP1KjB/flbUr8Id5N/GqvRv0Itmto6yjp5S5sUmnBKtoz36kQ44rh24StZVB8KVI5/PQjyR"
        "9pcwnkl+i/KjkB70pQ1hHkvjXD4qrvspvkDrrNxa8DgOgMeBcnMHwOO4Xudfr6kY79HxN3RxFgdXbfK/2/yNabYesI6y9uRawOPQ"
        "4kSlegX8fr6Fzdc9uOUWic+Rdfqxw1DwOZDnr8yj2Oiad6SA77GmWTtsHoHLbjmvI0b99TriORpexx7Rn/vyOmJBeR1sfePwOiaL"
        "blynw+tg47LD6/iNd9315rwOsutJQ407kHkdPc6+wjngMoYMF6/j44aAx/PEyY4xeZK/4PyOcUd+Y0Zlfoddr2r5HR9X75eTnTr8"
        "jmslfsc1QpzQj99RwD6lh9eRJjuqzOtw3v8rkc/B3/+OD58D8RzEGSi+QvEdaxZ4PoPGRT9+B3gIm40r62+k9nD+Rlwdz5X5Gzwv"
        "0TLzNgrbKY50Q239YI34G1x+v0f+7AyT68xp4hUzPsdWJ14h8jkwPsl8DoqfYT+okCb5Ak9fv9I3HqfmbXzjohAXId5GW1SMx/H8"
        "K3MXhTjShB+PA/6yah5HqzTPvLp5HDz+CP5JeD5HoxinIj5HYp8t953JVRoeR7tgn/48jof4NevXBzT9puFv1H/2Yrh+GLoo6BPn"
        "bwza94PzN+7xyPU9/sYV4G9gfbQaPDLOx9hN8eCl8Tfe422gP684b+NHAXkb/1hb3kaS7n9Mcy7Sbt9xYHcQ3oZuPy4C3kanhrcx"
        "0ivl18P5fkvEL+n5H2NKHoiTJ3lblfnb1efUZxFfJX6BvE738ELaxDiF7txsyk8eOH87zxdYo/PTalRObn+w8788+dtx7hedw+rk"
        "b4d82Hp4TN4HdPK3P4787UW+3q6cdxj527Guo7zDO7JkR7U9d5vnb5/4MXu/6nzky3s+uONHdPnJ91S0D86T0OTv1uk/2RPZ0QmL"
        "+pfyeofM4z5xeeUWPI/7kOSfhoR1TO5wuPOtnTzuQ2Ie96S4z+Hkce+pMo87eDxbBgLmcdfoAeJaenydlMcdOD5dfJzncSdc3URt"
        "+lufx71HyuM+4JPHvV/K4z6kyeM+VF0e9+QQ5GbxccOOiyWCyVtnj04/PBCwH65bln7wtbsK5bwj5HFHHh3g4Zw87v3qPO7ZT4Zr"
        "9+jlbTflT3HyuA+FzOPO7Fqfx73fJ4/7zdivFPl7PI87j6Mgjzvi4PycjmFRP3ked7Sb1r3E58skKY/7TbgmXO8q5ufGnbiWiHd9"
        "RYkfStUdE+ZRXv/NJjDyPmimnuGOrKcxTxz34lXPBcKrMgBRdu7nsLcX0K7/rRlPnlfue1fKz36+pvnZfxAyP/sXi+79ESc/e7jx"
        "TW8HhHf+XNE9X9bN98mvpczPMrk/E0N/3q9c39P8huNCAs638/c743tN593H5XOLkd9m//nAeFLlObwYj7KoZ3fzVm7vMeD0WJ5F"
        "Jr9GxDUaX5L3588L+ciW7bziI8HWF7Se8M+rGPS84gF1fj2ch9zediPhMjXzPqZPhU+IcXbiqXB8OdqZhf/ufn8T9892f8TQH9OP"
        "C/nBiLcif5fjXRLSfocOV/404clNQe/lvJ2DXzCKQlyCyqd8uS3nVfUZy+9n9e5bT/qPeMDIaSUfIRNR55vKAMfqvS+ds+zhNzhx"
        "eff5yvkjuvOqYsL4QutThxfxPxbcfoniEF7/MwT/swLzA8iJ8/gP4Rr8dMQ5rE6Ob8c1fQe8rs4OYT/I6iT++atC/op8A4uLFICn"
        "IL+8F/yzE/DPJ1znoQh5Hjqd5zdXM5/h84HPIK7HrgdH78I1a/fg+Edwzdo9OHGn0l7Dz6P+jPVTtstw79PQfr6cb4Hmb33Nwvzg"
        "dR7X4fGJU771OVXeR3GNy+X420nEJ+R9FdqHk+2y3B8/Fc6nucao6rsxxy9E3PFK7JvN74M8DJnH9rRHfnbeBchPlxd/Pk089P0L"
        "7njh/OL642eu91KGGLfOmG1sv2UaccOWJO0b4pridMj70oK8FNP7RDzaui4Bz0Hr0pT5+AJwmnh/I/6O+GJLD+EdcE34B8Qjse9n"
        "TSNO2dKPa8QvW+hc7U8vVNtPgl4kxHW9Lq4l6wnN6yhfil89ZHvNHQ65bq67Y2n2yvPBbFpw+wHHXps09npKsNf7kF+lavtMXmX2"
        "ifjJ/EGdfV7nkRezzya1fWL8nW8l+6xbUI3zqUR0ga2bIwvKcrCPNd9E5SxcUu9LhOU3avYlJP5JKinlk0rr8kn1avIv+eRZqtet"
        "D6PCOCrPJ2R8SAr7SE7elS5P+93nOudvd+ajLO/KGhuflR9B/qpH+pXt8eZh2S7cD3vey5XLw3Ib8rD8Ovi+H0Yels3Yf/woex88"
        "46duEL/L87Dw827eKrnjPuV5dBlRsDOGPAKxJvad2Er2nRjlEWAFWznKL8QEuTPGMgKkYisYXmnx+bj99+vwfAeeZ/ukqViDHVEr"
        "P9dgOPkGrJy0j8Gv47gmPB3Om8ulBZySlevi81E7j8smdTyH53GhfBlSvpe9PN/LN1gel3upHq8EzOMyIeVx+apwXr2Tx+Ur9v1d"
        "a/9APK+e53FB3q/egyVZn5crj4v7fPqrP4/LYwHPq98hyL+9f7Dk1qtdmz4typ/nsWDr3MH+7V75L1MeF538r848LpsCyv9WSf7d"
        "kvxv1si/C/Jf714PX9Y8Lu7+uPryuMQCyr8k5XFZkPK4vKvJ43IeeVz+WZlPLX8YecQTw8I8vFI+F/e4XrN8Ll00rwqZz4Wvw+dZ"
        "fHaPM+4L+Vxc7WJxXX0+F7t9y5XP5Wnkc/m8M273Gq58Ll2rA9Wr9vlcvrXEfC6vLDGfy6yQz0U+l5Xztsmv7kSckPK5kL3yfC3M"
        "YHfguk/iDxRuo3mUabcvbvys5O43GXe2F+ddziWgV4h3DLZ+heF9jzRJ++AdVeJ0OtQ4HYwjtO8kr2s8OJ1WcX2tO996ri4kTofz"
        "k6ZKOn0R499TlfcLalROrkI5FXE6c3jvSRmnMyDgmOR1moPTwXmfnQsB8RxrlDiYHePVrSv9zsfmOJ3RH7H3ffL7ePa9xw2hnct1"
        "jrfDI9DFrZ+saB88XyvdT1fW+8JBaf/2oITXGA+Jz/Hgmpb5vPfA+JweyS/1CPtanMccOB/C3UK5WYln7sXnJKvE5yCfLc659Mfn"
        "9FTEaenOXffgc3z7e8WynHOvx+ckJXzORh98TpeEz+nR4HN6qsPn1BM+5ykRn5MU95ULz0r4nGcr26Njdw8ExDtKfmr0MtldQB5E"
        "vqEL+JxHJHxOlxqfM/pQOH8zfnn9DZ2j5uBzekLic+70wed0+eBzbgM+R8xvz/E5PM4OfI7G3k/WSficesLBED7n/bgmfM4aXBM+"
        "h8XBshNqfM5gJz33iQX1fi3iXjgHydl3vVfKRzeg8fP/Shk3pnExkwSe53nKE15t/jngeXj+ua9CDrrx+e1SWDzPVE3xPH8XEs+T"
        "WlDjeUKuP7V2Q3ie5IJ7Xk37LV78FgvoZF8Cjif5CaPSfFd3/ueS89YFzaMA/j7lraf5l6y/vufdVshnoMq30N16N1//2PH1BPJu"
        "AP/Z+KyMbwqfL29Z8mscq1yPoOXQeK7PT4f1SNcq2EdrRRyNNg/k+ubKcm7R2HdWwulI+uCL13me8DpyXpCBingWGv+8efUmLyn1"
        "MHQ+u69eYn6W+e3tJsurl1/VpKnXSkP1XWuO4m13GqHqweNcX7rkjlNwHm/rzfx7Io933yVm16J96vLqhcmn595XC5pPj85H5Hn1"
        "pHyxwfPqLZgqP5rfwvYR9fn0fsryUM10VDz/2smn95PK+fTq+iviRTguak2v0p/zfHrpDqW+pBK9IfPVbUG+uqeWmE+P9VPG+JrQ"
        "vvm0nE/vgyHrtw71e0LMpxcwLxLte4fOT7Vfl59qY7hzxjXn3vvnqcL56Nr8emxPJHh+vS7gW2/RrKvOI1+S8atxrjQf39i52UvP"
        "s3e+Yp49Op+7vVmXbw92PSvqj6zH1eqTk3cv6auf6rxUpB8PmkvSA6k9y6UHYfOL+c4rA+fhu9VU2g/GS33+vYFIkHGE8u+516tr"
        "A9gXxc1C+zldeVuMqvxcbiSofztfMX+o1z+lBfvxz8NH8cBzyMPXbbjjEkvVa75Pslx+7vAS1wl7qrMTOsdYl4evPe3Ng9Hhkrd1"
        "DPFD+CFrVtSj/EjIvKIjsn87X2XePehB881L04OrbZw7Vqs8spp+Pyr1uzSu8fxXvN+ZHtB82JrbJuLwMU/LTohxyNx65N0bbhLi"
        "wLlh5N1r1fnVa5X3rSns+xxtKrnXfd79jg7lud1OPixn/t7oKi83jLx7CV3evYZQ38u3svm8J89Uq5Rvb9Tpxw5DkW8P+aXK55fY"
        "+fbAv03F6nicfMie3w4I+zo8Dj9A7dbk2cO+eeA8e4mgefZ6cS50L+S0jftzMc8ezo/mefZm7DxBlNeE59l7GPV80VDjTOU8e5sd"
        "vAfLs3eNmGdPs69gHWVypPgGz6+XdeQ2ZlTOr2fXp9r8ep8X4+NOfr0BgR+1M7pCyq93rRB/8cuvR3pUgOJ68uzx9W/lPHvecv5S"
        "zLfHy3nNJ98e4kOID1iz/UI8wD+/XqvGbhsr+pMUze80dk35+gr3iXEt6ifKn+f1Mzi3VvF+o+J9Oa6ty79H+wZ8n2eZ8/Clkshb"
        "uM2ojV+sUf49OneS+C/5+5Fv73knniHm28O4JOfbIz9oURzfFPCghfUiLsE6hvhdstE3fqfOw1enzsOXpn2jgwtCvGncL+8e/GfV"
        "efdapHnl1Z13L6XNi+uXb2+lGMeifHv1f3/BvV+4M3mjJu/e+wS79M+7J+ZhK3C8wYOa/tPk30u+fiFcf/zbC0IcmOffO3mB7SsF"
        "zb+31SPn9/LvXYH8e8gXvBrxZJ5Pb4zix0vLv+fo/Xt5+Ox2XPE8fFsD5uG7q7Z5+Dgu4l5NHr4u33GhKwjfzYOHkPhuzTq+G+XV"
        "PSOdixYujx7lzSD+Ou0r0nnndM45nW9O+9oUv8tDDjQe0/4gydGDw0V/WI+eRztQvw3Pafh7DYb6vg+vz1T7lVQ07tmX/aYLh2DN"
        "gJc/dYjjUWz+fESU7wkXb1zg0bv4GTaPfkNI3BHH7eD8RI7jAm+qE7yy0aRQX+L/WqPAucxM4n5UmM+V16lphsPwnaccUuA6aB2d"
        "qv8G4iGTAo+B86spXwHxr4nXAHxExqT53S3uca83lYi47eJ1qpfMB+7rJLmwcvt4noWwOMObpPk44nxmUohT6+IyhE8k+7DMDsNt"
        "N5ZJ+Rr6cb1R2v/vMdz2Z5m9htsug7Qj6pIr5wW3EZ/xfWJ8t41wUFJ7JwK2d0KsnzUh1X9Cat+E1P4JST4TovxSiag4D1tcxr7t"
        "Wj8G0deooeLnNgh4w9Vp0Z/HjfXefVrXOc35rc54xvi6nYyv+8gpZd4mL0+3T7gfBE9wtng18HQ/AJ7uZvB0u8HTvQXzk01C3Owp"
        "ilvfLraf5nupyA/YfCGKdf8z5JebbKZpJhrh8xTWLyswb6y3EbGEz5X3R1Q8ty4Xz836GPFqo0L5mSjj61ou/qDNs5X4s29EJZ4t"
        "/i7zcfdyPu5fMJ7tJmrHtwPybCMSz9bQ8GwZ323X2ksiz43zbC8wnlsv20/w8mxZBxF/ppZ827PFK8m3TYBveAPrpy+Q3l0j8Q5Z"
        "g3fdS3yvH+D8zCTrf/5evcQ/RD/d+3dFoZ/6/1bke+H9XZveLLrjOLs2EY72PxTdzw32/7W3n2w+bvh+alpiP10eXm61/fT1kP00"
        "KfXTi5p+ekHTT89J/fSHRdf85LLydt39dfXxdp/g589W5u1+VuLtPibxdh/V8HZ3gLf7GSZ/KW9jqv63RTuZcOLhOt6ue3yvGW93"
        "3VJxlVuZvr3gzAME3q6rXR1GZd6u3b7l4u0+Ct4u8tt5eLvrVgeqV+15u6uWyNttXiJvtyEcbxcB2eXi7XL/KPN368HfrYd+IQ/u"
        "YNv/XcA+SVHAgcjnRc6Bd6XN8wz7HmUV9uNZOjyEfxB4CMS33CHhYpfKI4sb/4W1E+cSZ104YDG/7CmWd+n4ZEkdr8H62pM38D9K"
        "/JXXNOegf1HYR/Oeg418gnSebTPWbyur5bGwBjg8licMNw5L3ndLJR4Xvp/FAiNTp86rSvis/H52npPMO1gyHyNoOYRbJLmtJF7G"
        "saKqX4hvYM29qsZT5sLhcbrTLABaPr8xhv1DG38DXm3j8K843maGyVnPy2Byb++6Cf5CnVdVd26Zh5/RdX1lebca6vJHxfKzkl74"
        "8jNmoF9rdDwNtd0XXhT36ayZ15TyGuzsXVDh3MLzse6wyymfv1r2bl4/1KzE09E5binzI0Z185kuIa/cfHob9vnOCOeh8/25NO3P"
        "dQrt9uD0eTwhOD/DHU+h8Tc/Anv342nM4lxP4mncJo5HwXkaJXbO9f2nlXnL80eY3WTqNmv2dRlfw3POtYRb0/I1OqX986SGr/EB"
        "iq/inOE1vUp/372WxQXn2zp89OeHIXkRb4MXYUWEfqqSv5ExXhT3jdpE3oZTz7dC1vN7qOdjIn/Dh2+XbzhV3bniWt7GVLhzxY8D"
        "f7o/KJ4Z56C/4Oxbi3wNdv50cL7GpGD/8rzDmj6kPk+8TYNfbQs4nr5wmcdTPt6NFSvVJ/C50VKeG87PwHnd7aM6fgbOOZ0V9ST0"
        "/EzSG1qn0jnk4XHLpAcPM17GHPpd5llaPv3ux2+tVb8H5KXmqqiHyMPYxMaJhjeL7nHBuz7Q4YYfjijHCelc8bjxJ8L8X85DTPzn"
        "pc5LdeVwvxLUb82I59X7+y34JYxnNP778zGYneRHJotuO6J1rpePcQbPMzvs5vmmJ5V+jOZ/nDcs63WLHJc6W/n8hVrxt48E9GvH"
        "K/O3w/MyptT8M/Q3ybe9TZ5f45xhjN/0Pr8/+5zAwwnM558T9czhZxyq0s9BL5o3VNSLXzp+xvFa8TM0/Y/1aHubKfgl8l+Uz4T6"
        "vy9tCPNbOpc8z/PNII5BeZGw7sqtBT/jAPgZKDd3APyM63V+9jKdU07nrx9l7cm1gJ+hxX9WeR448uh78MgtEk8j6/Rnh+HlaSTq"
        "iJ+Bc6HBz7CmWf1tXoDLTjlPg+OxNPyMnOjHffkZ8aD8jNM497lXqKeXn8HGYYef8S/edePdOD8D53A0ThpqXIHMz+hx4vrngLcY"
        "Mlz8DJz/XviUJg5xjMmxMU1x9BYWRx935DcmxPdTXj9RXAJPg+r3kHo/nOzTl6+hqK+ar3FKOG9+p/HvRb5GmvSo4MPXkMv5jsjX"
        "4OX8hQ9fA/Gi48cw7jA/Q3EB62WmX368Devoq0V3PIZ4ElfM76AdxM8Iysvg56zWio9xD433aj5GzfxfjfgYJLfFcZb9zmAc2gBe"
        "xu1OnELkZWA8knkZFE9LgI+RJnmekeIXzb5xOjUP41tKHoYTp4uKcTqeT+XPL1aML0n8jHlav//K8zJaKtqlnpfRKMqLeBmJp2w5"
        "70yu0vAx2gV79OdjPCSNtw9I/aTmXzh6tutiOPkPXxT0h/MwHrPvB+dh3OOR63s8jCvAw2DHABmrwQfjvIrdFBdeGg/jPf4F+vOK"
        "8y/OBeRf/KS2/Isk3f+47W/+P2UBEqI="
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

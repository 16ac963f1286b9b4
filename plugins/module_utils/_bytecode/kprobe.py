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
    "type": "kprobe", "code": [12616, 14176],
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
    "type": "kprobe", "code": [40856, 12728],
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
    "type": "kprobe", "code": [6320, 6296],
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
    "type": "kprobe", "code": [26792, 14064],
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
        "eNrtnX10FNd1wGf2W/KHhMxKK9kKK0hAwZYtbIJlEtcCJzEmraXYyCjOUWC9xiI4JMg0NsPmBMn4q25Og0xqK5ycFEkOgjgJPk0a"
        "kTbnLP2yafNxqJO2nOqP4jRtlMRpSJuTYox2q5l778y8N+/tzOyuBNjLP8OOZt+8d99997137/3ty9Yrxr9JFa7pph15/ZpYoDD/"
        "smNwjQYUZUc+n39i9v/6V+JK1Liv4ffjati4JlT2+3E1BM8F1hnXtpYAvBf//qd4zWzrzNvrk2k6nYfrKbyexOsJvB7H6zG8voTX"
        "w3g9iNcRvO7D69N4HcTrLrxC+5+g+lSvy4vbc7+knbXQzlH4noZypGuqAeWpwbW/SlGSs9dH8cqVN9jViP0TUYTvyzRtNd4zAd0w"
        "GFbWKFT/JfrzQfb5Gvw8GcXv7z5rfD87iv07W/7Z2f6dnO2eGJYzYLQHnnOUd1V5y0kXKCdkK4eXU+oIfu9ZuNFVh/VajvKpgucS"
        "Efa9YdLfMXiuuSUH742CfmcHsJ9U7Ce8xtXFRruyw1h/fG5TisbRWddxdNY2jrIx1J8YjAttKGFce9TX81DPhcbn5uFfwPcj+L2U"
        "rH5XQv2wXjX4HLVzU8vc1NOyI69Lxs3OguMj07SZvd/gTf9pPNE4OqpR/8IXmwey/uQ2PL9yc8oJ7WiAva+NbubsE3yexPLTz5xx"
        "rdcZxn7fxpSbwnFI5aWwXpMhel8HyPtGlF8A5PYKXkmer+B1e8tN8L313WBfV/fCe3A+cDxfdzVTH4ceVGF7HsH+jmB/P8L392eh"
        "vVUo/2FZf18B/Y39XDNcnv6OK9jPKvXzr6A9Bzvydrlq471CeT6KV+0FkFtzXTXWC+WyGL+/mOwc3I/O2tXZauSjIWz3WnG5PYFX"
        "8sY1thnlttucN7r170W9yVs2Hq1+uNtjP1w5J/3gOu4KlPO6rZxMNfRDXOkBuQRpPML91IIQyrEZ2p3q8tfugflttzYKeqfPr7q+"
        "aOOW/qgF9LEnoBrXsLIS3r8QnwvhOMarNoZyWSy2E9vXXgf6snozrrt6TbuW0ctFex+P/ALGRz/qXxT1r5/Vz7Dyr/ActrsnFsb7"
        "i/BzkOmfnpiKn8HepIYU097q8iD5Nre8mBOtV+LBjzLvd9rvDeLxsRr6tUcFAWuP4XpxCCqeHcf+DIKd1u0urZ926XJUsD/w2qPc"
        "ZbwhdeS3OO7ej+37T8m8MpwT3efnGXs9znqqRzU7T0fF66y4+mresE8u83CPqhrvCysZo7703KYBGg/+5jn5ePgVyu2TIBdufRiP"
        "oH48FZLMx+uY+Vgbh/6l/ZC57sf1aNsyuNEfhfXsxtnrmdlna9Ce1tRL+gPbT+9Jod7Re1ILxHIk/WpuURl9pXry+4++/X+Qo/dc"
        "aZsHtFHYl2n1IyK9HszshvK6Gmg/gPu0baeEetijVivi+1HJ/ZDLeAsy9dTr/w29/vh85sDpfKF9KY1/2j+QveuruzZn1xfaJzrn"
        "PbBj+noC7DfKq2WHYt9vai1bFfs+VGvZrNj3p1pLr2Lft2ot6xT7flZr6VTs+9wnDN3V5yfYt2a3svqi64EumaM4bo4OW/oV/8z6"
        "Pfr/v6Pd/OUbWqznVxUz35j2+mPQfnx/38Ct+BkGYN/Qe/Ez6GXf8C2c/6HYee53M1Buq7lvNObt+lZzXOg9uBHecxvNr7RPxP48"
        "bu67zf3jSdf6nJytj91e6v6RSdw/TuI6TK+vPqSzqnic6v3xa9u809dymVLUe0OWnQigXPVXToH6KlO7UB6c/Y4rP3TIT7fTJD8q"
        "R9+HG+W1YnmJBNr3l2fs/pypWXv2G9v34orK9HOP2mjc0UbBPmhj6OdZCnqRqY/heN6Bf0f/zNIk/j3BlEf1pH1DXP0WtGcUx90Y"
        "+n2WduDz7fg8jrsx9BMtxfFW34l/x3E3hn6lpTg+67ux3RMzxfYToxdRdt8l8zvwekLzbV9LxJO+8OM1/YzPfU3k5tLGK7YzHh2c"
        "sdsBa7zWSsbrSWa83gHzY2fR4zN2kY1PnDennpKNz/sc8oLxWSsen8uwvAYan3fP0LojaVtHx6NdM7CvuWtGWE4Sy6mlcu6cYfyL"
        "3DqP1hXx6G+NeTP1JK6bZH5Ic34ukx/Sazlj8Jw2VMvM3+kD4vIzy2F/UrME+9nFP0lyoHk4he9ra/knQy79EVz/RXD910/rLHwP"
        "5/fKbJO0e6e8Pr78rtu8+V3JLqUmylMe2Wt+vJE/t7nhqznQu8OwD6jEKyrxikq8ohKvqMQrKvGKSrzibRyv0CrxCk/xig0e4xV3"
        "vcXjFTeVGK+4dp7iFe/g4hXXcPGKJm/xCocf+zCzjnLab1jAJKo4v2vVyjLFKd6N+waKU+zHdv2XZD559gLHKX7kM07xmXmKU3wq"
        "Z18vy9b7ZNfi6oMg98dD2J/rhftxWt/Qutbrejuz3prfy7ruPsLvz2G80XrbUf5+j/tynI9SWM+2urXmeDf24wHYj2sTIL8a9KPU"
        "PM/uOzNo38x4xFztyw9421/QfkJWD95f574v7xXvy3Hf39x4NY6XxoJxseydbNwq+wU2bqVhO1Nov9veWWvaZ6M/Qtgfo9gfa7Bd"
        "K8T2wIyPRYuMj+H3eD9Z3yOKS1zsrKg+VlxsmSQuxtW/J1CtiO9HJfe5uBj393ggoJQ3HvbvM6XFwxQuHhbj4mG1XDwswcXDklw8"
        "rLUSDxPOH1+txMNKioc9VmI8bHdJ8TAr/oX+xPpaJh5G8S9tFMbfJI77zFIcD/VJLh62lYmHWfEv9C/WdzDxMCv+hf7I+nVMPIzi"
        "X9oo+i/re7HdH63Ew4qKh62sxMN8xcOuLDEeFpHEw4IYDwt4jIfNnBfHJQ669sNBL3GJGDc/xzAuoWJcIiGJS1R35uciv8aeh2Rf"
        "TyTC3PPhGCOPsNLqaP/m2fbX0Lxyo7UejRn1Way0G+skWEdm7usWtieL39fX7XljvbORuR/F/bH+9yiu84PcvtGoB8X14qjvs+3p"
        "EKznNr0L2xvi6oF+q6N347qwHe/jevzoPWz5j4ZxfRuGem0JrzDqFQ//HuhD+D3GeIiHVxn3w8r74PvgzlH2LGTfS+0nP0888Gre"
        "7vfR19E1+ntCEXhPqBbeE1oA7wmp+B4oWEuTnw0EuSUUNtZV8dAVRr3158PG36/E59fh85fD+0PVhkdNf67auF+Fz3WzcYz0Dvwc"
        "xs9b8TPmc6VpXlHxc6e5HtXrkV0p9ufEAyrYV/x79nZ8LojjPUjPfT0fsP09rLwI82W4CtoZroZ2h1WjPWEF7Nz2G4dxPw7tau78"
        "fN7eru03RrC8zxn3ty/547y9XduXBPDvMB/3dT6V5/VZ79B4oI3RZ96/lUW91dsTs/lTNwZR34Oo7y+gvodQ30kuaLf0eHS7c/84"
        "uGmVeHxnUZ+PplHfO/E+joujD1j7hsuxPYaeB1D/AgtA/2b3OwHsL9C/GpDP7VeifB6A/pjd/xj9EYhBfwSoP6rw+U2M/Ju7+/J2"
        "vdq+8qOs/FeS/GGf29e90Sn/2Q7wI//aEuXfOkfyX1iS/Fd6lP8NnPzbOPlfK5F/K8p/mX0/bK4rsugf2IRyjgevZdYj1C+i/kgU"
        "0R8O+a9wkf9VEvkvtOp1TUnyD3mUfz7Hyn8mx8r/zZxY/mdzIP//y4n8oZlnkpjPs4NZh+vr0Cj2Q7DAvG75y0rLh9BaaV017bqu"
        "mhbuw6fAP7vTmvftemFvF/h1LzPniyDnLzPat4L1X20JXmOUZ3/uIPrVOnG9tFOxeANaV/L+mu2PgQJn/9CatztxHjX+3rrIU710"
        "fbuNqd8CYf3I30f95FxnL0A9+WaO9xvy7XvY9v1X8ErlbldfZPRTVI8dBerRo4zn7Ptc2jdkN6M/ENfl2a9guWEotwbXa1ov7qeD"
        "cD26F+/HYN2yCT934TpAw3WWhuP+6AfwcwgG+ib83BW39E63/9kPYz1Wkn/ul3n9G13vUZh+19cT9vHxKPIAel6MoZfoL2luoLjP"
        "3hz47Wq5eHqiyHyfhDjfB+cjil/x+yNHvk8Du093+gFhfp2I+Mz3MfPeDuZlesf60Q8WjjuUqZx0gXIK5vtM4Pce5vN9epl8KH6/"
        "Z+X79GK+z4zHvJDFwnyaTUPF7U9pnxevwrjUsCTfZ+Dn8H30J2SHPMbPhxSmnVYcubz1JL1Kb5P5vx8uOD4yTR3s/URhvc8+xcWB"
        "n+LyPoZ85vk48qPmVl7e83w6OLvUwcTH0gf8zdtWnk8Hm+dTJcvziRWZ59OKeT7tHvN8Ogrme2V3YX/HsL93SfJ8XPsb83yGytvf"
        "8jyfGJfn0+6S59PK5fl0SPJ8OorL86ki/8Nn2TyfGBufzj7J5fk8WXg8WuPubo95k5ydGpincVegnNNMnk8r5vl8hMvzaRXn+Qzc"
        "48/eDM2vvdFG27k8nw6feT4dLnk+rS55Pu2Y59OB+492Ns/H9Ndjno9kvJM9MPN8qiifhvJ8luBnyvNpwc+03oN1fmpYnOfT10LP"
        "dc6I477oPxuD9aIVv109w+7LeiV2flziJ0Zu+VlcRw4784FOe8rDgXV3avSnLLdc9ZqkPj/J+80HOljWfKAf+swHumJGnA/kc/8q"
        "HS+UD6TMiPO9HgL5Pi/jlhMstyzlle839wEl8cqcvrnmZTxLeRl3KyJ9DStd7D7C0f4Pse2X7TPMcqeZvGT7+n5auE+YLrzfeGY6"
        "76mcw/CcNlzLrC/59lpxJcl798rrLeR3xqaRR1pauH+f5PPBJO9Pl0du6d1yuTH5TocL18NrObRu4eeTFNaT5N/cSvb2G0I7pE2g"
        "n4y4IZwn+XL7Wp45L+xPr/bAzO8YOg/jGOz7RmO+1Otbmy+07+ffG4/eovh6v+lPGzhv92dM1a8zrm0N15rv0e3lVD3FhR46D+OC"
        "1W/ebljxq2hR8TvtJkUYN80+ZvnFao316zr0q6rMPEvrmUnB91RbvWm+iAdyqsj+ZlZDvLInslLihzmjgp6AHU7heiq11IoH6PrS"
        "VU/z0OuqPS+gb8DK6zLynSLdBfNSzPyrxZ1Ce9i25DLMX0lK9OSm8/72b23nod6DAdH3HP0eYftfL2evYuW39ihfYto3lajFfTzV"
        "b5HP+jVi/T4RsM8jjvkgKs7vpPg6zSNe7Z7MftL+k+yga3kT057mBb6czGrY55l5oZw9zGyD2Ev2fvE6m+yi6Z9b3op5tNdL9l0Q"
        "X9BGFTOfNIT2yphnGsT7NSf/Ou2Zfy1q3tnmcd4x54UzuUL18VqeNgryceTZHsJ1wRi8p7lOZeRB9sHMPx1n9YfX42L1ieIl2mjM"
        "VT9FcqL9VlvdBrUkPeDaM1d64Gi/Sztd12U7vckrrLSr4vgbzJc90ZhkHvlIwMs8Ela+yKyX3cYV+dN82zdZeasVf/YN16fpbV7t"
        "GoyjzPJp40rrARe//Kw+of9vN6zf+HiHae8ov3J5Oz4P47Kt4XocH0mhXs+Oq5xdj73qtxlPmSt790yJ6+ydxY0X8ks57B32dzMK"
        "iORN8w/JXTuMfka0R9o4q1eZbf7snWmnTTsHeuTfzqE+1F1bUB8uufnOpf+9z3OSfj/E9Ts3v5Ff1+p30ANaF9P6V5vAPEG0n6lh"
        "1l+ZXgYOwXR/LeMvTvdDvlq6QWZfLxfe1w5ifOhQLbPv8+pnwbTV2bpb6/gaW3npfuD+0tGEpF7Vvt6XaYB1vS6eGHO/lfJMmPyO"
        "KPbPJO6X9PKM+Panrfh6u2LxvvFQxPSnbzbsYy8T/zH99b3U7jhjP2i8U14N2e/MVdb6PWbst0LGe8PKuTy9b1ABbtXIG62qNv4+"
        "GbH2a6pt/zNV14lyWmfadcp3ftwW35lCPiOsfOGcUS/kjvagXmXvxXo+59xnGPtR5GY0ascqK7/kjNF/lxly6lGn890F4g/aIfw9"
        "mHrK44hDHkfKktsgk1+y0GEfjPrQeKiDdm0JsHZWl9Og4Q9SmXIpD4X86I+SH51+p2YN1esKo17WeuZyxg9or6coT4T0KIuKu0X5"
        "O8PfSvqx09wH/7Wp3zs8lfNXTDkZs5xjZjlX2vwapr3B9pGfQBvvZvwC6aZv4fwB+UoUJ9mI9j6uNkjGbU1BexJXYwXHdRb1KHsH"
        "61+lfsqmZXYG4g6i79cIvs+vQ+1x/FswLnqbLb5gxoOqj3Fx9u/iuhDzvLZB3le66YU8X+77bOVS3h3lgW2MAR8Qj4FByK5TymMX"
        "Mf/MYRcxP820i7bxdBznN8YuPk7vQT58PcxrqWctv4YRr1uNXCv+jkJ6NfDQ6eVnmHUm/T5IHONBlOeYXcbmL2iH0e8Yq3H1450W"
        "+vHOviH04yXI3/nkDON3GirsdyJ/6hRxZF7jglifnkg9t6487SseShyF23spL5/nXfzWNx6Rzc8h4TqN9I/y6iy5U3+//IY9rrgl"
        "drVhV51xuHcw43KqPmaUM4F+V9OuhxWmPyfDbJ5CWLlH0n8JYT/EY3/+hr/++NobjD+4lvzBR4z79LsHVC96n96eTtv8HFbWOuRs"
        "9APGPdpQL+kz5fdPqmw/63m89jgqld/W69x3hM16qUrbe+Dvd+C4p8+U9208pyrMczHuuRg+Z//+HbhOtj8Xwufs93W5BrjnDG5h"
        "EOUVwf5XsP+p32Nsv78rqJqclzF/rxXvM/W/6+V86p34HNq3LITXlUXoV87Cckr51CD5kVHvMR9zEXIwe0Lc8xjHrwkoTPssvQ+D"
        "3vP1Qj2KB9n8yZoP07hTUX9qheOS7DA9R/5mPZ9Wn3coL1Rvf9C2jtmI8uwJY/7qGmtc6/Wh9VEW80J1vidpy0PoCQeZcicwH4b4"
        "eS0F4+3WFW/CvIjz9tSqBHCj+P7m2v/O2/szrEDeROn1E+9/bq1b+YZii7vULFU4u0X7hxvegHYksR2/49qR5Nrxc64dPxOux8LK"
        "7ZLf/avwdXZ5VPg6tvyLn6+rxX7zytcl8Xk3vo7NW7E+E19H+1ri64hjJb4O9KjC11X4ugpfV+HrKnzdXPN16PeJ9jP+1wpfh/1e"
        "4esuCF/H59Ga+VVkV7fgvov4OhqvJj8HA3YTfu7i/PjZFbSOUo32hZXf5O39xu/vZHxcX8PnJFxcskguLlnh4ipcXIWLk3JxyQoX"
        "p1S4uAoXJ96vzB8Xt8ecLypcXCEu7j7Gzyvn4jb4szeXHBcHef7Fc3ErMI9vrrm4d+Jn4uIW42eKRyaZ/B45F3enTy7udo9c3J8J"
        "/cY0L/bE8PeyS+bj8PeyTT7u8ygH2fz82gXm437gk4+LzxMfF2POq6LfM3TyYuDQIV6sJ3anUmi9+3bjxijPsa3hNnP/U+HFCvFi"
        "TTg+GoTj0J27rCss5znnLgOKN3voxruNlIl3+7xP3m2BInqvNpEokXv7rE/ubddblHubKZJ7+zVyb0mP3NsvLzD31umTK1uNXNme"
        "eeLervNZv6VYv4cq3JtS4d4q3Ntcc2/3VLg3pRD3doMqHD/EvakyLqM34GUeCSsjCr9fvST4t4ni+DeZfXPapwQzfvi8DSf3Rv5A"
        "5JyualPsfolS9fqty7sliuTdWi8x3q29wrt56XffvFsrw7sR52auf+eNd0t65N2S88y7JSu8m1JO3m2swrspFd5t7nm3pAvvlqzw"
        "bkopvFvyLcq7JUrk3SLnhP47k3d7qsK7KfPJu/34Iufdjvvk3f5SwrtNVng3pcK7VXi3i513W+uRd7t1bnm3Bt7fkHSdF5JeeDdH"
        "3Jvj3eplvNuJHOu3wXMi8dxWOs+VzoPNNOE5lXgONZ0HS3HETFM3XpE/a+rM2+PY5K8zf5+pKcnseykuSPJz5N9iP2gPo/+vGupH"
        "5y9mlu+T8HvVivi+C9eniu1KPBhm9pkm10dx3zE89/Ygym/3Kchn3nYyR/kpxnm1AVbuR23ntDLn1tp4DePc2uU+85DMPB6wA5qZ"
        "14UcVQtyZgMxpv503qY2gHkvYyN4P8is7/R9awLyMlzXLU8L8jxoXx2vehH9IyMM12CeZ0rnA9N5p8Q5YL5Ej0rrvevt82BnPBqw"
        "r6ePU7348ze7WkguUG6Xea6x37zDa9g8gECM9bc2yfLYL2fyFbVAEr/HjiNNbcW/4++aL2fHnabiua+BTvw7O069tCNok6t5Dmcj"
        "8Y3vYP29jZQXhe191md7h7GeaE+04Q42v2EY24n2RRum86GxvcMoJ7Q3lC9E8opHg+y6bNYOv2bbT3rRV0MeXzkl5H3i0Wpmf7Yo"
        "wdr5sLLUub7M2TjetdY8BxxvErhCV263i7nvJb/AeO8F53bfjdzuKuR225DbvR7XK5BnQP7sPeTHvpFtP63/4oEfw/ohiH6Ax8lO"
        "1xrkaU8wYK5boD+uwHVklZEhS/m6fLxExL0lbdyb9n7ibINM+T1B4He1Dd2m3Ta4W46nfSXIcbf4d57PfdTkcyeBu11J7fgLj9yt"
        "wnG3OYYrsrhb4N22LznHcm8mdwu8W1/n73K8Ps4Vd2vo6yXD3f4oR/k+hbnDH3Lc4fc57vAfJdzhK8gdvuyU/xxxtzL5X5zc7bhH"
        "+X+Zk/+XOPkfkMj/eZT/cznbemJeuVt7f1x83O1Oj/L/JCf/T3Dy3yaRfz/K/0GQfxU3D1fheZbDlh9bxtva59+y8bZLS82H/BCM"
        "6/3WfM3wtrZ2JZXCvK3Rvrnibe9H3vYLWB+et126yFO9ys/bLimRt726RN72KvF5luhXcj3P8l7uPEuylxE8zxI/X7DzLKuQ161C"
        "vaxCP0gj7bv+dwb2u8dzTP4HN061CdgXZB9h41VHH6F1DdqFAVAMN77S4g/+g+EPiLPcxOXDlsqPhZV/Md6TsuX92v2xzS2vzkA7"
        "R/KiOA7xKsTHWrzK9zhe5aWcMI+q+hjYWfUJJn7m9GPg/moUntfqcJ+2oFh+Bca9xa/AOHdyM1i/GDgaUvXivALyl7jmzS/daq47"
        "jH1EBPNQtmI/JxRx+UNs+SlOrq5582Mot8WUP79REfVPWNmg2PPQnHG7Y/g75gdxfrwL3ptwOccIx03mgMd8IDcOxWs5lK9JerOA"
        "eJSRnKj9Ju/qgwdhzi/CfrLOL1oO5e8+DPmkMez3GP7++hGQY80f4Xs+7jHvaP885x1NFK6H57yjMZC7nE+BfmheFhDqpzZxOFco"
        "vqeNvSQsv6/llhlRfpzXdY32AuiPxXPdYJS3MQqch7M+dUy/OzkP8J/Go6uV4tZXi2YYv3+COI/rmLiMfh/GdSPMZwcOMvWRcR7a"
        "kZPm+rcYf4xX3sPkPNaw85p3zuO8Cnmf4P8nefNxBDnvAfwGb1dTXN6bxXv8rDDvEZPwHu8mf+wJtMOdQntp8h6NSWE+Zzx62idP"
        "8W/IU2gl8h4wbnsw4mLqXSPPe3zfZ/1exvptYXkPbr5w5j/Dusx3/rOsvNUjrnmmwnzVA17zn58umP+c2TYI9sUz37EP81uvE+p1"
        "pmkX8h2DJsdwSee9HilX3uuuglwHrf+dPAfomzbO6onvdQ2nN1ae89NF5jmTHtD5RUX2t8t4K1t/H/DWT+kDpXIbN6r2+c45PmB+"
        "k/MbGwPCeQHns/4Yy2+Ydgv/Tpy0027tK85uycpb/bQ/u0XnFj3j1W6hXUJ/kPTcIn5fPA7ydec2MJ68ehdyGzfgeDgp1uN6iR7X"
        "8/6vwpzgvPPdE4X3FX65DfKfybgNkmtzA7+OPoXzwinGDlr396GdY/XKM/c/zupX9mayb4NF2jfUizrYR2mHUC+4/TPlKdE+2qEf"
        "CY/z2t6LZF+11185/VWoB3glTqT5eZzPOLtFv3tCetCVUJh1LM1zmSC77yf/Au2z0kuQ49iLHAeWm96LHMdVMvt6WUF/j4zfkPlZ"
        "rLxq1fy7wW+Mwn5AOwTtSdcjxyHNE+Xq5fH9mXpYrzvylus5niNl9WNSEfAc+Pt9OkfRblt3xDG/RxuFdhgcgW3cmlxHiPrrOPpz"
        "JFzHTtaeu3IdIa9cB+xvLK5jJGfP67S4DpiXLa7jA2/a621yHTSuRxRx3gHPdXRYcYUzmJexWbFxHR9UmHw8h5/sMMiT7IXJdwxZ"
        "8htUCvMdRr2K5Ts+KI6X0zi1+I7LOb7jMsZP6MZ3ZDFO6eA6EjSOCnMd1ve/y/Ic5ve/48JzoD8H/QzkXyH/jjaO+XwKzYtufAdy"
        "CKuUC2tvuPaY/EZY7M/l+Q3zd4bmmNvIbiQ/0sLy2sEy8Rum/D5N9uw0yHXsFJ2jCTzHWstfwfIcOD/xPAf5zzAelE2QfDGfvmqB"
        "qz9OzG18XcxtNAZZf5z5uysT5xg/0rAbx4H2smiOo4FbZ17cHIfpf0T+xD/PUcP6qYjniO4y5L4l1iThOJqZ8enOcWwwP0O/3i3p"
        "Nwm/UfXgOX/9sPkco08mv9Fn3PfOb6xxyLXCb1wAfgP3R4uQIzN5jB3kDy6N36hwG9ifF5zb+LlHbuOn5eU2YnT//ZJzilpd54FW"
        "L9yGIy+A4zbqZNwGzeenPfIbg3PKcfjmN+4/i+3A+s03t8GfxyThNiqchozT+PpbktMgfdbQv0167sZpmNyBmlTs44Y4DZNbUIlj"
        "6GU4DZN7UDsV+7ica07DbO+wx/YOs/WzOI3NHKfRy3Ea3RynsY7jNDrLymk4z1UjPqNVwmcsc8ZbC/IZLXDO2n0nhXGScnAa05cS"
        "p4HluHMaP5o3TqPVD6dhyz8vD6fxbY7T+JZHTiPAcRqK5Hy0GeQ0zks4jTeQ0zgr4TSgg8hvWk5eY/qC8hpRzFdfCP30COndZVze"
        "OjR4++2UN0zcRgz63/xeFZe/jv10+w9yTD91f4/NG8bvb195Imf332xfSb9//vc5+3N93X8r4Tn891Ntif00P1xHsf30ZZ/9NML1"
        "03OSftov6ad9XD/9yQXjPqYvau7jIY/cx4Mc9/EAx33cL+E+NiH38TEJ9/Fxdpx44D+mL0r+Y23Z+I/pi5T/mJ5T/qOpRP6jrkT+"
        "o9rfeWvoeJ2r89ZM+xj0xnH0Nf7PDMZJXPiN9jniN34yT/zGP8/Y8yHlHMdJ4DiOuHAcz7L2va/uHziO45gk//ozbLzIkX97BROX"
        "Lp3fgAZY/MZDTB6Wk2vfyryfeIWeyHpxfhB+zuyGOBJ/XkTJ/MJuv/zCcY5fOJwT9QvlI2kTL+X85j0Jz9NIrDHzRuzcQg2eh1bT"
        "f5Hmi5brd1LHDrvwCiD35tZr0F40+oqXOvig1qsKy7tBEo8dYMtPcXrhzgcd5/ggPm9MPO6zz7HxOOKMnPxFZ0n8hcVd3AzcRaQw"
        "d+HgLTB+HFffqxS3nmkV8hba2GkmD9vJXbQw7Xbk25v+BO+chd2fQvNvZhuOd7fzNcYxn4i4ixXsfOSdu8hDfu36U0LeInMAxk1P"
        "ZJUkfvtrn9wFd85Gi1/u4pQLdwF+QRl3YenPz3zyDa8x/IXZT0VyGD3Kc2zciOMvrHq+6rOe38d6PsByGC7nJGWqTxaXzyw9b+Og"
        "v3xm5ALSu73mM2P+9X4rXs1yGE/75DBGWA6DW3dQXr8jj7lRkqfa6HE+nW/+z5zvBnOF6uM5X5U7n9g8VwPzhJsHZBwG5leNs3ri"
        "e33G6Q3tUyn/2X+eMunBvcBhTGC/8+djaS797nYuWbn63WPeerqIerAcxkqYJ/D3+WhecO4PZHnC93rkML7IrP8p/ujGY/hdl8o5"
        "jH1zzGGgXcL5TMphODiXg/h7fSM5+ziifa6TxziNz8M4bKtvx3ExIrRjtP7zzWVUiePaZeMyDpTIlRXJZVBes5zLAPk2N/Lra8xv"
        "xPnb4jLw/vg+hh/0zGNMcDxGybzZIMtjSPTi7csXSvr/MMcXSnmM0xIe4wTHYxzneIxjlwiPgXnfh05cEjxGNELnamA+Kp6roY2e"
        "4DiM0yyHYeZjSfiLNGvHXfmLsFf+4hTHX5yQ8BeHOf7i99+057uZ/AX9LomAv5guhr/AvHP63R4nf3Ga4y/qXfiLuNNOlMJfUP02"
        "iOPhND5dz9nwyGGQXlGe+xblbyQ8RtblnA2+nO9IuIxvu3AZ6C86QhzGcYbD0F4A/XLjMbRDL+Xs/hg63+KC2R1sB52r4fU8jU1o"
        "H8rGY6yh+V58jsZFx2Gg3GbnWeQvTrD8xY2Wn4LlL44V5i+iYv7C8l/UufrpxBzGN4UchuWnk/EYXztX0L/E8RhTtH9/y5+nUW7+"
        "Ys+88hdTjWLuwtKz7T75i34Jf/FAhb9QKvxFhb+4WPmLMx75i1/OEX/xQcPe/D/8DBKi"
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

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
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [6320, 13928],
    "maps": (
        "control 3 compared 299 owners 169 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 130 control 17 control 69 events 7 control 14 control 521 rows 19 bl"
        "ank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 8 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 12 OPERAND0 17 OPERAND1"
        " 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 46 OWNER_BY_MOUNT 73 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 T"
        "ASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COL"
        "LECT_EVENTS 20 KEY_VALUE 22 BY 12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 17 EVENT_SIZE 17 TASK_GROUP_LEADE"
        "R 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR "
        "10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 9 TYPED 3 TASK_GROUP_LEADER 11 TASK_TH"
        "READ_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBER"
        "S 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK"
        "_COMM 3 TYPED 116 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 12 CASTS 19 TYPE_OF_TASK_COMM 3 UNSIGNE"
        "D 71 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 407 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 162 TASK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_"
        "OWN_CRED 180 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 122 CRED_UID 1 TASK_COMM 31 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 398 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 541 bpf_rdonly_cast 14 bpf_rdonly_cast 124 bpf_rdonly_cast 33"
    ),
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [20248, 12448],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 25 frames 34 compared 266 owners 115 tally 165"
        " control 16 control 69 events 8 control 13 control 516 rows 19 blank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_ARGS 30 V"
        "ALUES 24 FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 45 OWNER_MAS"
        "K 72 ATTACHED_PER_CONTAINER 32 WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_O"
        "F_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS_INU"
        "M 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 18 KEY_VALUE 21 BY 13 HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 E"
        "VENT_SIZE 17 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 9 TYPED 4 "
        "TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_"
        "CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 116 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 9 CASTS 20 "
        "TYPE_OF_TASK_COMM 4 UNSIGNED 73 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 610 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 163 T"
        "ASK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_C"
        "RED 120 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 585 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 166 bpf_"
        "get_current_task_btf 195 bpf_get_current_task_btf 168 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 116 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [32696, 6296],
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
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [38992, 13816],
    "maps": (
        "control 3 compared 299 owners 160 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 18 control 69 events 7 control 14 control 520 rows 19 bl"
        "ank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 8 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 12 OPERAND0 17 OPERAND1"
        " 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 46 OWNER_BY_MOUNT 64 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19"
        " KEY_VALUE 23 BY 12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 17 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THRE"
        "AD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS"
        " 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PI"
        "D_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5"
        " PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED "
        "116 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 12 CASTS 19 TYPE_OF_TASK_COMM 3 UNSIGNED 71 SUB_BITS "
        "60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 398 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_O"
        "WN_CRED 179 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 122 CRED_UID 1 TASK_COMM 31 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 389 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 460 bpf_rdonly_cast 14 bpf_rdonly_cast 124 bpf_rdonly_cast 33"
    ),
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [52808, 12328],
    "maps": (
        "control 3 scratch_calls 69 frames 19 frames 27 frames 25 frames 34 compared 266 owners 106 tally 159"
        " control 15 control 70 events 7 control 13 control 517 rows 20 blank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_ARGS 30 V"
        "ALUES 24 FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 45 OWNER_MAS"
        "K 63 ATTACHED_PER_CONTAINER 33 WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PI"
        "D 11 PID_LEVEL 16 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 "
        "ONLY_PID 15 COLLECT_EVENTS 17 KEY_VALUE 21 BY 13 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 T"
        "ASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 10 TYPED 3 TASK_GROUP_L"
        "EADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS"
        " 12 TYPE_OF_TASK_COMM 4 TYPED 114 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 9 CASTS 20 TYPE_OF_TASK"
        "_COMM 4 UNSIGNED 72 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 676 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TA"
        "SK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CR"
        "ED 118 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 575 bpf_rdonly_cast 100 bpf_rdonly_cast 12 bpf_get_current_task_btf 84 bpf_"
        "get_current_task_btf 195 bpf_get_current_task_btf 170 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 114 bpf_rdonly_cast 7 bpf_get_current_task_btf 29 bpf_rdo"
        "nly_cast 4"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b122d96e65c9c7d81415ba90d0face3f391b8af837afb71dac545774149399fd",
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
        "eNrtfX2UFNd1Z1V/9wiYYVD1NESIabBghDTsSEZohD/UkuwIK2vNRHYv+GPEtMcEPAk2IymCon0sBuQvEp9okKNgztpmBhmGWOvh"
        "D+fAbk5O4xzvSt61vSR2Es6ZZIPskxg7ygad4yRAmO5M1fvdqnqv6nVVdfcMSBH/FFVT/eq9+9677777fr97yxnF/HdaZdehZbuq"
        "xjW7WOH+lSfYNRlRlF3VavWzs/83fqIpSfO5jt9raty8ZlX+95oaY+9FNpnX7lyEfRd//31cS8P5qrM+pWUXqux6HtdzuL6C61lc"
        "z+B6CtdJXI/iehjX53D9Aq77cN2DK2v/Z6k+LZuq3u35mKSdbayd4+x3OuRI12IH5Kmz6/a0onTOXnfjKpS3r28p+ieheH6vtGyH"
        "+Z0TrBv2xZUHFKr/KuP9KP9+K+5PJ/H7vZfN35fH0b+z5V+e7d/Ts92TQjkjZnvYe67yljS3nKEa5cQc5YhyKp7E7w6xB33tqNda"
        "yCfN3ssm+O/GafxOsPeW5yrsu0k2vssj6CcV/YSrpq4021UeQ/3x3tYizaPLvvPosmMelVMYPyk2L/TRrHktqK9VWT1vNu+Xj/2C"
        "/T6B3xVl9VvE6od6teI9aufW3NzU09Yjr0nmzZM150dp2SD/vCPY+Kf5RPNoSqf+ZT9cPlIOJ7ex+ZWbW07QoxH+uT4+KOgndn8a"
        "5Q8dvORbr0uc/r6fK7eIeUjlFVGv0zH6Xi+T992QX4TJ7WVcSZ4v47oz93b2u0f6mX7duIV9B+uB6/32X+Hq4xoHabTnafR3Av39"
        "tNjfn2HtTUP+Y7L+Xsj6G/3cOtac/tYU9LNK/fyPrD1He6tOuerHtnjKczeu+otMbsvbW1AvyGUlfr+S9Bx7npzVq7PVqCZjaPeD"
        "3uUWIi9XzWtqEHLba60b/cbvksHkLZuPdj88FrAfFs1JP/jOuxrlvOYop9TC+kFTCkwuUZqP7HlxcQxyXM7aXewL1+6R+W23Ps7G"
        "nbG+GuNFP2aPH7XGeCxEVPMaV9az79+M92KYx7jqE5DLSm89sfPBO9l42TgIu2uLpddKRrnQ91riF2x+bMf4S2L8befHZ1z5K/Ye"
        "2l1IxfF8Be6jXP8UUirumb4pjiqWvjXkQfJdnvtmxcte0aIf4b7v1t8f9J4fG1m/FlQmYH0/7MVRVvHyMfRnlOlpQ++S/bTHkKOC"
        "/sC1oDxqfqF48peYd+9B+/5Osq6MVbyei+uMsx6XA9WjhV+nk952lqb+edXUTz7rcEFVze/FlZJZX3pv6wjNh3DrnHw+/CPk9kkm"
        "F8E+1BIYH5+PSdbjTdx6rB9j/Uv7Icvuhz3avYY92J5k9uzm2eul2XdboU9bM5L+QPvpO0WMO/pOcbG3HGl8Lc+p3Hileor7j4Hn"
        "31+h7yxyrAP6ONuX6ZnDXuN6X2kvK6+vg/YD2KcNn/cchwW1RfF+npQ8j/nMtyhXT6P+3zLqj/dLRy5Ua+1Laf7T/oH03UD7HRXn"
        "eKF9onvdY3rMsCeY/oa8crsU535Tz+1QnPtQPTeoOPenem6L4ty36rlNinM/q+fyinOf+1lz7BrrE9u3lnfw48UYB4ZkpjBvpsbs"
        "8aV9+pFnjP//d/3er/2nnP3+hnrWG0tfP87aj+8PjLwL92wCDoy+A/dsXA6M3Sf4H+pd5/5lhpXbZe0bzXU702XNC6MHN7Pv3E/r"
        "K+0T0Z9nrX23tX8851ufc7P1cepLwz9yGvvH07DDjPoaU7qses9Toz/+ybHuDORuUur6bszWExHI1fjkNBu+yvQeyEPQ35ryQ5f8"
        "DD1N8qNyjH24WV4Xystmod//14zTnzM9q89ed/xOU1SunwvqUvOJPs70gz4BP89qNi5KmRTm8y78Hf6Z1Z34e5Yrj+pJ+wZN/TZr"
        "zzjm3QT8Pqt78X4P3se8m4CfaDXmWyaPv2PeTcCvtBrzM9OPdp+YqbefuHGR5PddMr+DOE5ovR3IJQKNF3G+Dh0Mua9J3NvYfEU7"
        "teS+GacesOdrm2S+nuPm68NsfczXPT9TN9j8xLo5/XnZ/PywS15sfrZ5z881KK+D5udjM2R3dDrsaC3ZN8P2NY/OeJbTiXLaqJz3"
        "zXD+RcHOI7tCS/7SXDeLn4PdJPNDWutzk/yQQcuZYO/po23c+j10xLv80lq2P2ldhX728U+SHGgdLuJ73bk/M+WyPQH7LwH7bzvZ"
        "WfiO4PcqDUva/aS8PqH8rsPB/K6kl4onmlMe6WtxvpE/d3nHH1bYuJtk+4CseF5xynf+n/LUP/D7jtT2t2kRnFuM4NyiXXJugfHR"
        "bHu2PGrrC6c9m40L78dTnFziyhrPc5tWsmvutvslZdYnpxgrYunDg57tKON3m439sSmXzdzzJPbNxt+T2O9HhX2k+X2aPxr07Gw7"
        "et1y37f1NrQzJtQD/qypxzBfevAc43DqA3z5u+OYZ3FWr23xu8x6afF3s/Usfo+ph7X4BvN5XHkn+z3bvivP3Mx/l9pP/h8t8qOq"
        "0x+0efZjrcZ3Ygn2nVgb+05sMftOTMV3WMH6AfK/MUFui8VNe16LLTTrbbwfN/++CO9vwvsL2PdjLaanzXivxXyexnv9/PnGgV24"
        "j+N+B+6xbzqwBfcq7vPWPsioR3m9t59Hi6hsXuHv5YfwXhTzOUrvfasacfw9rrzE1ol4mrUz3sLaHVfN9sQVtr7uvPsQ9uesXcvz"
        "z1Wd7dp5dwLlfcl8vnPV71ad7dq5KoK/f9F8PpBn9qBzPBsdqkW6ufEs+r3KGLdGe1IOP+vmKMZ7FOP9RYz3GMY7yQX7ekPv97j1"
        "5r6tG7zndRnjeWoI4z2P55gXUx+396sL0B5znEcw/iKL2fiLtLDxF6Hx18rk89AiyGcb649IkvVHJMX6I0L9kcb7g5z8l/c/XnWO"
        "q53rP8rLfz3J/0NM/v1b3PKf7YAw8m9rUP5dcyT/mxuS/z0B5d8jyH+dIP87JfK/HfLvqjrWOcueLWPd3rqK/Jt3cHYw9YtXf2Tr"
        "6A+X/O/ykf8Sifxvtut1S0PyjweUvyLIv1Lh5X+t4i3/KxUm/8uefsbSXnYupCV2cf4bY/+TRD9Ea6znNl7iYrUR3IS+plE/zF8z"
        "O23IXved48LZLubnvclaL6KCvWi2D+NCR/9vi95ilud87xTsyjzspCcdfn3az4h23c4n2AAuf9xet/NYR82/r1kRqF7GeLufq99i"
        "z/qRvUv95N7fLcY4+XZFtJvF9j3h+P3LuFK5O9WXKs7x6VWPXTXqUVBeNH9/OsKf+5b3wb7HfrD8DZQbZ+W2wl7TN8NvE2XXKexP"
        "9CSzW7bivg92gA47S8e8n3ov7mNsom/FfZ9mjztD/5d/HfWAPilE/qFq/KLvHoXrd8OecM6P3dh3nUhgXOIcYnmGzoOerbB9ZJdw"
        "zt5TJw6oxxsHhPWI/LXbU+iHlAQHlOVxO1IcUCIkDsjaX56qysYdv488VXv/3aRyhmqUUxMHNInf7ZfggFLAASX9cEAzAfEiwAGN"
        "8ngR+5wq5P4U+zstjXOqMQkOaPTnAXFKwrn6iOx8ubn1pHE1NHxJMm+eqDk/Ssv6PfEfUvzPHsxvzJ+pPQ3if0b98D/NlVdw/E+/"
        "oJfYPfkRLP9VYJzK/TyOYQnvl3PjfzrrxP/kgf/ZFBD/I/R/RvCPS/AAVn8Xgf+Bn5f6U4r/IfzFaHP6W47/6RTwP5t88D95Af/T"
        "L8H/9NeH/0mT/+Ez3vifVJPwP779IOip0XmadwHxA6WWPPA/HxLwP3kJ/ucD4do9Mr/tJtyCjf/pD4n/6fXB/+R98D89wMMAF7hs"
        "U334n5SA/0G7C2nC/6zCPeF/crhXOXxQccwb/zOQo/cemPH2D8N/NsHsRRs38I4Zfl+2Q6Lnj0n8w8AHHYIdOVYvPojZ3cVxAR+U"
        "flVSn59Uw+KDTjUVH/TDkPigRTPe+KCQ+1fpfCF8kDrjjQ/6TSbfP5Dhg3p4fJAUF/Sx5uCChPHmiw86RPigxxSv8RpX+vh9hKv9"
        "v8bKP+xzzmeVy/qF9jHzxjvAeZU+1sbZl2J7XefaIc7buHOyUfHcb7W1zzP7N4X+/RzKfZrf31G7XN8fatJ5X0CeRXGydj2ClkN2"
        "i7ieFFFPkv/yLtK33/LUQ/oJ+MmIT4R1Uix3IPc715qDK9p/jc1jpt83m+ulUd8uif5s98RH0Lmupt6nhKqHtQ6OXHP6NaYzmxh+"
        "ZoKV292+1vquoT+NvzM5DnNyEPWHfY6VrOscT387xutB1r+ifih/zPaTtcGf6lxvya457fG+6qg3rfNa5LLqtX4QjriQvEfij/kH"
        "lY0Xpo+LsKsAd7L8L+RniSs/U524lAHw1Sy8XaK/Ji5KfyLvqQ+7Vy0AbqrTZ5y8/Vq4fVz3NVbvn0S8fufq9wTf/0Y5BxSb71ZQ"
        "XuDaN51t48717XreGrKeWdTzBxHnukL9WzoowV/A/qb1JKj+k5a3kekR0oe+5QGPMCQpT/x9aSPb57U+DzkL+rC0l8lZxOOQPiR5"
        "dHesk+yzspwdb6zrMegnc11Z6r0/o+d+8qZ6N7zOHAy4zljrQFvN+gQtTx/PeuNKsJ7pE23YV6ucPEgPWHjnY/w4Ee2YoONGnOfl"
        "58k+7PQdh15y6u74gNpQ//vZGc/Pr50xVEc9nL+PK3eptdahQiIlWRfujwRZF+LKV5Rw+irbZH3VFk5fTYTVVyn2/bXsfJLWdx9/"
        "++w8gF9vmI3j7fAPkZ/I0mcRHidVGmbnqN2Zddw8EMexfhz1yUjGc6b2/uK6288natvPLr3gq9fy3nptgvByquKUN9nFJHeyn0k/"
        "6sf4cVU6GFCvHefHF5336uOpuvSZPoHx0H5HzfHgOw781rWheV7XfPo/+HqWr7meWf2e8j5PtPudjQOyc8meJT90CfUsCjzEoVXM"
        "0Td0oI07Zxk6wOzZci/ak5Xp2QWez/WjOP853sXt64L6UQCHnm2DbZ+3Osob2nELq1cqK6lXS6jvlWC3G+olxT3vQj1iHG4ziX46"
        "jf2PUZ55fv1Z+/y8x/Tzg7cQS1h+40FzHO/gzncsf/xmarfG6RGa94SbIT1eWmLb4ymF4Vp7zN9frdL3jCN+g69q4kHTLebfTyfs"
        "fRjbb7JxNN2eV5z2B+1/jGY96zi/mQbvZ3b9vGrW6wHgKjG+yv8F9XzBvW8w95ngY+nUjg02fuSS2X83mXIqqBer/TX87PpxJkfS"
        "E9uiGsNpFG257ePwIze79IRZH5oX7axd2yK8vjXktM/096hcueVneT/5bvKTj6NeD1C9Fpr1su2aBZyfz1lPLxwIjaPyb6M85bum"
        "P5XGx5MZGjffscb3rkDl/DFXTskq54xVziKH38TSO2gf8Ytpnz+07LtYP85WRbxTzNRXpA+WSObtwpr6RFMTNec16Sua3+UDMr0S"
        "VcT3Wx3vQ925/LHG+LsP55r3O/3SLa8I57XfZ3r3CPBZRxhea2jZt6tiee90lncX2TtM/gaOxcS3JRY3R88BL+bSc8CTWXrOMT/O"
        "Yd1y6jmywzTwrfUTuziehX4SfoR0a51+sUVXvfxi3UvJj/jVGc6PMybx47j0HPQX8QODnrtZ/LaM0oj/keIq+X2XcO8ijylsfTX1"
        "95hfqkj99dMr5rxP3mTqI3HcFCIMN1lmMA5lOpcyyzsB/yH5lU7jO91r3qs4539cYQCwQjLOPSc9apSXh39KZedvrvFr1v8p+Eme"
        "YH+ge9Kvll6OAweo8Od7VH53UuX8YQbuL27VS1W68+zvDwN/TPfGd9roPVXh3ksJ76XwnvP3xnsx4b0Y3nM+N/yuEeG9iONc3lhn"
        "VQeuzZL7dpWT720xhtc/DbxdK+wEkWdh/N0o51PA07ViHSgzt7Kyopdfvz+Fc4zu9dALWKdX/CrW+23C+w/xdjC1b9vseDDHm1gf"
        "jCvCZ1K/tkbIL6xi3LR5+zsxP+g9wrMY67GhT6eestsdday7hA8sJICnfEzh/OQGf8UYZ+V+jDusn2XgIQtYP6jcEzH2u7iyFHYE"
        "s0vf9eC/MX0PfOX0A1nGnyV8Yuf/53BVceW1anPql/KU17tWDV2heWDUm/Culp87R/bu41dYOzrRjn8R2tEptOPnQjt+VlU89W7W"
        "U39q6f4r4fToI1e4c5E2Ohd5+IqX3RJXBhj+tkPcn/f46u+eIHHxXOenOMdSwS/LSPhlLRcqvJ9DFt+udlw7OmcjviPFXaHzUMJh"
        "WH6dZb249nDxBkheJD8XXrWNzkEOo/6sftQ/pbVHmxsXQvX292hRJnfC11g8OjqHB+9bPwr5DV+sEI7DjJsQ4eU95YgXwMVPcPAj"
        "zPgJa0PidSx7hukd3cIdsnoN5MDrwn6K6k28b+IF6xOTeA679RP4XpqtfXGa7zXqddgDF0HzVUu/BD/CJMcj0MePcnwC4tVbvAKc"
        "uxu4DTbP1jn1eF5LRJx66CzVS+SB9+VILqxcui+FxufdwuMxIin4J/nxLvNjEK5Pj3Ry+DuaP7qKeAQR4JzW8vNNV3vx9zz+zs/P"
        "IO2IOuRq8cGXtkG+t/J+0aWEI0J7D4Vs7xjqCT2ij/XyOJMxtJPi9411KVx7xzo53AXha0heWiLK1Xd61nx+VbF5NUHGq1FCNi3U"
        "P93C7XNWCPzhuLLajfurOHiyD9r7G8aT7WT8PV9+bB/3PMi5uvnd686PvR382A3gT3SDH7sOdhHifuFc5hny897Nt5/sKy3yY2an"
        "RLFvfpb0cpvJ8CxEI5w9FlfYvv62aNpEkBKeVeSTevHLehz8Mv09WW7/TuUXoownqz/Vb+lrk98q8FZfjgr8Vvxd5MHutniwpxm/"
        "dT21448C8lsjAr9VkfBbZ8x1aecqgV+2SuCX5dl5yXzwW83x+obht/5FhXAutfl95zj+1PL+Hwr8vu9L+H3fA7/vFbf854jfKpP/"
        "jclv/UZA+R8V5P81Qf7/VSL/r0D+hysOO2Je+a3O/rjx+K2/HVD+uwT5f1KQ/29J5P8JyH+HJI5ecF6rc/1tGq+1q04coBUv5P1N"
        "47Wa7ZsrXut+H15r14pA9Wo+r/W2BnmtyxvktWrevNZd8CPBXyHltW4ReK10XpACrxX3Ny6v9Z9ncL5Qce7nXPGbTiK+82H+HGfq"
        "MNk10AtjbGAEx+n/3YzzXLRRnqSMXxVXzpvfKTrwrnw81x+zOFonJ6tefi/ic7jjQP5A4HO84hlHtdTC7AdN3c+dL7n9FthXjbP3"
        "9XbszxbXy/Ng897meazw9DfR97TEJ9n7Hd7n7eQf8ectMMdu83gLTK6+vIUJyG0l8Rc+qHj1T1z5dQ63JZfHf+blEZTHkGoOniQw"
        "7obwizRuFhOf4WzFq/2+fIYDwXA6Vtwvkc8g6/fPBcQZvmH5DEzecj4Dk7/NZ3ipZvxZfeIVz/IGcu+eaeQcUX+RjRObz7DeLG9z"
        "mvEY3PVZ7Ol3108wv6iWrJe/cNuM5zltxx0K55+3eAsruHY3g7fg9K9YvIUjrB9LB8942q1S/sID/Lrly18gflnklwynupH588X1"
        "V85fYHwEUV9SHGiK40z5YuLKT3n+wkhI/sLEBejXvKc+7F7F7FsZj0FL/iwkL+BV8AL+X8TZL/XzGE5V2PnWl7l2ijwGLfnnIev5"
        "fdTzezx/QYhj6cYDs3kYGg8sK28ja19gPDD0niy+pRsPzPbhtD64+QvMjpTyF0gee1ncxu6OOz3HdWkZ26/r4yhPxHtmJXjPLD+v"
        "ZHKqtb6FWl+ONIj3PBCuHH38cMUT73lSwHsK89+yC47x4yN0vicaL/Q+7XfGj/qOO298L8ZBe7/aUH/72RMH5teeGNrbmF0VV9ap"
        "3Pojnit00H4hLVkX3hHxXBcStj/QXBcsvN6XOXvYL75sqWWyPr0lK2/j0XB6i3gMw0H1Fps35S4e/+rPY2D2DeGZZHadpW/WPofx"
        "fCd3viyO5/IXUQ8/Po5kX3HdeVmTtXk54fkLF2vrtaxMr01Cr/HjpzQcUp8Ni/rscJ36jPr/du990B4fPeYX17lZemy4SevWcIP9"
        "e1xYtwT9RHyhvhcUzk6ldawU5ffr5BegfZPFTxhqs/xhneY987MMLZHxEm6q6aeR8RFk/hEbN6xaf2d8hFOwc5hdO5QBLyGRDVav"
        "gN8vZZg97sLtZgR+QtHuR8JJcvyEjzvOVR3rtaZSXgbWHuP3g8wPX3HqLVqn9ZPsd6VHLsIfI+ErPMTra1++QhJ8hRTO5VMyvgLb"
        "x9h8hVMVJ47N5iuw9dfmK/T9m1kv4CWeofwwv8r7N1znFog7F5ivIInbph8/x/He6uErmPWheEJh+QpPeZ9z0/yz+QoLBL7CTdz4"
        "8ucrsHGxTfmfEp7Cn/rwFOj3fyLhJ/wPnp+AdWW3ta7A33gM+DqF1jPwE4548xPIT1K+V7mueqWMeCRBeQjkt7LiSs05H6G9ufpt"
        "zngJlyrO/Zl+Ev6uunkJL/vwEsbr5CVAT9XNS/DG1d6ovAR94iLm5xmsPyJP4Ygp57d4CuxLb/EUMK7e4ilwfvE3L09h2VUnnkHO"
        "U9CusnZ0oh2N8RSml0j4CZHU1XD6NHKVO/+w+AlVnp9g1eOjFSfey/7+Ll89visIP0F2PhUBPyEn4ScM54V4avXhdOS8hucC8Rvs"
        "uLib6ozX7Z2XvAg/HOUZF/NmuvgPS/l9vjReN+uG4PG6w/pxmxU/r0n+Ule8bvh9CG/hitfN7NJ94rmcO153RaF9Ye142Cv5/O54"
        "b2uxTnyYT55lK1732C8C4WVc8WDnKf+8rUdk8aifrDk/LNy/mK/dZ/zTfKJ5NKVT/9YZt3tsfuUWPG73oKCfBjk/79DBcPmM7bjd"
        "g3zc7hR/DmDH7e6tM243eC0btwSM2y0ZBz555O3+Rtxu37zpC+ckX7w8bnevELd7i0/c7n4hbvegJG73YH1xu1ODkJturRtc3G4f"
        "eQeO2x00f32T+8F33tUo5zUubnc/4nZ/kNs3WfHuXXG7Hw3X7pH5bTfF77Hjdg+GjNvN5rU8bne/T9zuO3COx/PZQsftTtO8R9xu"
        "tLuQorjdt+Ke4nbfgnvynyxjem7U9h/xOM9vSnDok5wd5dbfzIAReWSFNAPkUj51fbRenCY7LyqeIJzm82jX30vWk0Oe58K14nFf"
        "bmo87h+FjMf96YrTT2jje8Otb/J5QDjfT1Wc9rLM3ie9pqm/weT+bAz9+Yjn+SrZN2FxE6VH7PW9qXb3STFP7RYOl1FvvERaj6x4"
        "ku0PWvM9BvyaGX/vBOITIS9Y6x9IzqvTkvPqZuWnDYq/OVk7bnf48+ot3nHXcF66fOmvYL4sldh9yO/xPt6fXf4y79cmnkUR+rv7"
        "bW2Wfjb7I4b+EOJFkb9D/K6FB0kK5wgyPPV+wlGr3LgX8V0DTysVzi9B5VO81Mxlr/rsK+1l9e5bQ+Mf/oDh8544/ELEO15RAXhP"
        "93Mhn64L12/71515dEtHLtTE5dL64uYD/O2MUy+RH8Ktfygf/ULYB5CTxVtHfvoc+Njwc+g5mu/IT5+j7yBeQa5TcfpL9BzxrU9x"
        "cRpKLcwvQnnGSC/vBu9qCvp5ypH/gotrkLPf31CPPWPZA4+z9uP7AyPvwj1r98DoO3DP2j0wdl9D5xT2+vGHyJvepTjPW+g83J1n"
        "fgeXZx79edby61j+iTrzzidvsLzzwKNM75Hlnd/vkh/LO9+lOP2hIn54Okv8670zTn/h9Oz+43XH7zSF5zEV1KXsnGscfsMM4Q3g"
        "T8yQnw7xEjKIwzC+h48zu7qLw0PQvlRTd7D2jMOPmOnB3+FfzPQSLgj3hBuAPxL4dCv+RaafcAW4pzzKH5mpt5+4cSHmYRoJNk7I"
        "rqP4IH71EOerFTc46L45cW9j89XiWa6fceoBe762SebrOW6+Pox4InXPz9QNNj/hP5n+vGx+LnLJi83PNu/5ifV3uoPmZ2LGa53X"
        "ktEZtm+OzHiWQ+cmbVTOjImLL2dFOytkHBxrHMC/O1Lbr6Zh3ddHcD7RLjmfQPzj0HGF0rJ9IniCo4qnXSHyvLV4ipNLXFnjeT5j"
        "xR2527ZLWdyRnIlvKn140LMd7vgjm7nnYfN6XL/4I3ch/si7wXO9B/FHNuC8853s9+DXPnMz/10r/ojFD/pR1en3MexoA9GxLQb+"
        "fKyNfSe2mH0nRvx5VrB+gOLpMEFuizEmvBZbyHBAs+/Hzb8vwvudeJ+dy2qxFtOjZrzXotg8e/2AcI5h3cdxTzg05Bc7kOXwP/qB"
        "LsseNeOXrPf251jxS9bzODsxnooW+RaLX/IQ1eOlgPFLDgnxS56TxC/5kvl856rf5fOTW/FLvsjiVuW/4M4PP0fxS2T54W/M+CXb"
        "AuYnHxTykz8u5If/qCQ//IeQH36LW/5zFL9EJv8bM37JPQHl3yPIf50g/zsl8r8d8u9y7ofnNX6Jsz9uvPgl8YDyVwT5V4T4Jdck"
        "8UsQP6n/sqffuLQXcaUT2xURDyqLY+Jcz5sWx2RNo/vhv25aHBOzfXMVx+QJnzgma1YEqlfz45h8u8E4Ji81GMfkRS6OiZiH0+I3"
        "k16FI9CKY0Lz1YpTwibsVtz3Cbj78l02bi1v1vt1DgelRYPFIRnIfInxAI50CefgvXXidHq9cTpYR8jfJebBcOF0BF6hFKeTCInT"
        "sfg98jz2vP/7VO3zgiaVM1SjnJo4nUn8br8Ep5MCTifph9OZCYjnWOmZh73eeDF++ZAtnM7ozwPiiIRz7xHZ+W9z60njamj4kmTe"
        "PFFzfljxNwV8hhSfAx6bFQdoT4P4nFE/fE6T83sHxuf0C3qpX+BFhMWR3M/jDJbw595ufE5nnfgcxGneuCkgPkfofyFvkuy83urv"
        "IvA5vnnNF85JXnM5PqdTwOds8sHn5AV8Tr8En9NfHz4nTficZ7zxOakm4XOC5pcvNrcffOddwHN+yuupKR8W8Dl5CT7ng+HaPTK/"
        "7abzXhuf0x8Sn3OfDz4n74PPuQv4HD4edWh8TkrA56QJB0P4nLfhnvA5K3FP+BzmByuOeeNzBnL03iMz3n5d+L0mmL1on7u+R4jD"
        "tkOi57/uiWuhdbGQBJ7nEMXFbhDPY8Vd+z3IQXau/Go1LJ7nVFPxPD8IiefJzHjjeULuP6XzhvA86RmnXU3nLSKvUUuxDWHxBeB4"
        "ku9Tatm7/9Hyzlt4nsz9lj/N9K8nEJcA+yKKT/CmjUMQNN/8mmWYHx01cTTS+Ier22vLOSuZ36MCTkcYD754nUOE14kowfRhjFv/"
        "3HHmvnKtOXiL564xPcv09maVxZkrLeuS1GuJ57mxfqJHyDNeb9y5z1xz+iuIh6tPbAHuba31fT7+3G5OHs2IP+c8X7Piz0nyFUvj"
        "zo3xdotv3Dnql8i/ql7rAuF45XHnfsHiNSHvoyw/MvlR4srf83HnciHjzj2R99Tn3asWAFfS6T1erHGSDxnPbSPiub0a8fpd8Hhz"
        "zM4qKC9w7RPjzdn1vCNkPW9DPb/Px53zzUOdb3Ie6p5weahPhs1DjXzoFF/IFXcO+c5lcecgj+6OdZJ9VJaz00PnTffLLzzf8Zms"
        "9aytZn2C5xnO1swzrE+0Yd/snW/YwoEe48eJaIcFHTcuvO7zZMd31pVnurvjMbWh/veLP9es/m80/lxAHHhc6VE95wnWpYIqi5v0"
        "7kiQdSGuIP+XgycSTG9lm6y32sLpreNh9Rbyng956y23HurEPAG+XMBjWPqM8Ixryc+HPOlLuhXnehI6T7pkX3Td4zP75EsPj9/v"
        "9NZnE0I8sgjvTyF523Yo1o1j/DgKHLdbGE90/qqPp+rSY/oExkH7HY2NA7/1bGie1zOf/g++jnXWXMesfk95nxPa/c7GAdm3dlw6"
        "5ElEPYsC/8+KRwf8GJU7dAD5vBGXZCgr068LPJ8TD5Xy28viSJGfSx5HyrbLWx3lDe1AXLqULC5dS6jvlWCvu+I1ZYV4dKN2f3Yq"
        "HvHoULARhseMR4f85FosYfmDB81xvIM7t7H87Jup3ZL4czgXDxx/LoX4c2ngM9Oy+HM9yGeaV5x2hzv+HPKeWvHnTphxQcrg+TyD"
        "8UVxaVpfULzxo+CpBI4/J/Gf68fBM2og/pxZH5oXYePPPcv7v+34czz/aVt0oRB/bgGHz/GPPyfmuf+uJA7dd3zi0Inl/LEkHt0Z"
        "Ph5dij9fpfYRr9cVj+6gdzw6/QTpgyWSebuwpj7R1ETNeU36yuKvHZDplagivt/qeD9onDrLzzzn8ekWN0fPzVlcul1c3Hb9JPwH"
        "dcelu8UnLt3X6oxLR3mbFd96ecelyyiN+B/nOy6dOw7d62a8prfi0LEvvRWHDuPorTh0nH/8zRuHbuQKzYPaceh+6wprRyfa0Vgc"
        "OlvvSuLRpR+/Ek6PbrnCnYdY8egKV7zslrgywPCwHeL+vNdXf/cGiUcn43upfnwvFs+11HJRyIvVWHw5Ol8jXjf5tehcl/AWpWXw"
        "1yzr5fjYJDeSowuP2kbnIJfhB0P91h6V8NdaFO/nPrw21dvfo0WZ3Ak3Y/HarHis4J8fPWzhMkweeYSX75SDP83xyR08BZNPvjYk"
        "/sayY5A/z8IRHkbee/CrsI+i+hIPlniS+sQknsNe/QS+l2ZrXpzmeYC84058A81TLf3f4D+Y5PD8Fo8YdqjFMyZ8P3ACBv6Cza91"
        "Tv2d1xIR57w4S/USebF9OZILK7fPijcQFm93i2Dnwv+gUryCfO288WqWwz3oaifnD9ZViluA+Fhqj3AOTnnmkXdezSvOeRmkHVGH"
        "XC1+7FLi9d3K+0OXEh5IaO9YwPaO8fXTx4T6jwntGxPaPybIZ4yXn5aIcvWdnjWbX1VsfkuQ8WqUIMY30tIt3P5mhcDjjSur3euG"
        "I09v6UF7X8P4qp2MR+fLU+3jngc5R79cuRF4qreDp7oBPNVu8FTXwR5i+DI6r3qG/Lt38+0nu0qL/JjZJ1Hsl58lfdxmMi0L0Qhn"
        "h8UVtp+/LZo2EaGETxXPEbx4Xr0Onpf+niy3b6fyC1HGV9WfsvW1yTMV+KMvRwWeKf4u8lF3W3zU04xnup7a8UcBeaZRgWeqSnim"
        "jO+1c9UMz/OyeKZXGc8rf8Wdp32OeKaXK28knulfBswT/mdCnvD/K/DsfiDh2f1v8Oy+55b/HPFMZfK/MXmmxwPKf1yQ/9cF+X9V"
        "Iv8jkP9XKg47Yl55ps7+uPF4pk8HlP+IIP9PCfLfKZH/MOT/CUl8wuD8Uuf62zR+aVed+D8rbsejTeOXXq7MIb90vw+/tGtFoHo1"
        "n1+6ukF+6a0N8ksz4fil8HNdf35pFfntL/jkt8/PUX77f5qn/PY/Ye1sYXm15Hnu/6bOPPd/KfArzlW89zuf5s6DxHOdQgrx7pA3"
        "rPH89qwBNs/iNxUnnkjsZy25g/t+MQO+QMo77ueNl9/9vJDf/ZWKV780K7+7zRt4wLKPODw7eEGtn+f9HFLeQLPifg43mKfyyXDl"
        "yPKw2zjLc8jrfgv0hXfcT1n+Kjd/YElteXco3uWP8OUXhXHhyx+YwPhaKeMRyOY98QjOSfLVP9pQvnqbR/DemnnqKV8XxQNw5x/f"
        "WOf56AZJnvo7Fc4vbvEEemrnqbf298F5Ak7/Bq2zpSOvIE/92UB56vVjyNdIvIG7+HUodL565G9056tfLzk/n+989RcbzFf/ryHx"
        "+K8Dj/+3DfIGziBP/e9z7XPnqf9pyPr9Der3f0LmqT/f5Dz1Z+Y4T/0pnzz1FwLlqZfzBZB3ePzCmyM/vbWOsTzKjeepn6yZz1mf"
        "YN+x+AKuvM7nufx+dfMFJiV8ASvP86m68jx3d1C++gtv5atXHPnqxfXIZf/LcK3vDJSvPg4eVfA89UebnKf+cDi9dSJsnnqWP9yK"
        "S+/LF0Ae7IOYbwJe2c0XwPn3wS+wPOVZ4gtMeo9jSRwYeu6LE2+WvX+wOXH+g+PET3nrL/ADSI7Ll4r28SWsC5e439vPj0KvHa4v"
        "X70wnijPrz7+XJ356jEOwHetexy8Wfd9snFAeeuztfPW0zjoyyic3Urrmp2//ryQv/7cGyN/PeXJPn7mjZm//uQF5HNOWH69QXMc"
        "s/44LcTlKT1yqbn56okvkMT5eFLGF7go5Ks/I8lXf1bIV7+Vz1cP/4CVr/5pxfv8HnjUxvkC5xvOV2/Wh+KoNY0vcL7J+eovNZiv"
        "/lKD+erh30He+9D56h9WrqseIbyxiD+R56t/xTtffZLsXvABKJ/M3oB8gAdoHX+D5KsnvxjiK83udypOu5/WH/KHhfd7/ZUnL0Cf"
        "uAS7gfBoX+f5Abmg/ICzDeatf4PzA9LfZHnqUz78AMTX9OUHdEn4AakG+QHQo937wQ/AfWh+QOoNyg8ALl/KD9jRJH4AFAXp4xX3"
        "4p7w/livG+YHpK4TP+BZu91v8QMMfsAdAfPUr25qnnpb73rzA+x1oyNk3vrFkrz1i65y9otVL8YT+Hc2NoB2"
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

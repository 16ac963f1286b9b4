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
    "type": "kprobe", "code": [6320, 14416],
    "maps": (
        "control 3 compared 299 owners 168 owners 20 owners 37 owner_levels 20 owners 44 owners 52 owner_leve"
        "ls 8 owners 22 owners 109 tally 133 control 16 control 70 events 7 control 15 control 549 rows 28 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 13 OPERAND0 17 OPERAND1"
        " 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 47 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 44 OWNER_MASK 9 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 89 ATTACHED_PER_CONTAINER 101 WANTS_PID 8 CASTS 4 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 22 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 "
        "TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 CO"
        "LLECT_EVENTS 19 KEY_VALUE 23 BY 11 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 19 EVENT_SIZE 17 TASK_GROUP_LEAD"
        "ER 25 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 14 TASK_T"
        "HREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBE"
        "RS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 10 TYPE_OF_TAS"
        "K_COMM 3 TYPED 114 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 14 CASTS 23 TYPE_OF_TASK_COMM 3 COLLEC"
        "T_STACKS 90 UNSIGNED 12 SUB_BITS 77 UNSIGNED 19 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 406 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 190 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 164 TASK_TGID 1 TASK_PID 207 TASK_TGID 1 TASK_"
        "OWN_CRED 182 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 121 CRED_UID 1 TASK_COMM 36 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 397 bpf_rdonly_cast 144 bpf_rdonly_cast 257 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 558 bpf_rdonly_cast 13 bpf_rdonly_cast 122 bpf_rdonly_cast 39"
    ),
    "linked": "keep_stack 1597 keep_stack 37",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [20736, 13008],
    "maps": (
        "control 3 scratch_calls 70 frames 19 frames 27 frames 25 frames 34 compared 278 owners 116 tally 168"
        " control 16 control 72 events 9 control 15 control 545 rows 30 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 35 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_ARGS 30 V"
        "ALUES 24 FILTERS 14 OPERAND0 17 OPERAND1 87 OPERAND2 53 OPERAND3 52 TEXT 29 TEXT_LENGTH 46 OWNER_MAS"
        "K 73 ATTACHED_PER_CONTAINER 32 WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_O"
        "F_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 18 PIDNS_INU"
        "M 8 UPID_NR 9 ONLY_PID 17 COLLECT_EVENTS 18 KEY_VALUE 22 BY 12 HOST_LEVEL 15 TYPED 4 MAX_EVENTS 18 E"
        "VENT_SIZE 19 TASK_GROUP_LEADER 25 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 3"
        " TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN"
        "_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 120 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 10 CASTS 2"
        "2 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 90 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 623 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 168 T"
        "ASK_TGID 1 TASK_PID 201 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_C"
        "RED 124 CRED_UID 1 TASK_COMM 35 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 598 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 171 bpf_"
        "get_current_task_btf 202 bpf_get_current_task_btf 176 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 120 bpf_rdonly_cast 7 bpf_get_current_task_btf 32 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1424 keep_stack 37",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33744, 6296],
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
    "type": "kprobe", "code": [40040, 14328],
    "maps": (
        "control 3 compared 299 owners 159 owners 20 owners 37 owner_levels 20 owners 44 owners 52 owner_leve"
        "ls 8 owners 22 owners 110 tally 128 control 16 control 71 events 7 control 14 control 553 rows 28 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 5 FILTERS 13 OPERAND0 17 OPERAND1"
        " 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 47 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 44 OWNER_MASK 9 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 89 ATTACHED_PER_CONTAINER 101 WANTS_PID 8 CASTS 4 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 17 UPID_NS 15"
        " PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 15 COLLECT_EVENTS 1"
        "9 KEY_VALUE 23 BY 11 HOST_LEVEL 14 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 24 TASK_THR"
        "EAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS"
        " 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 TYPED 32 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 10 TYPE_OF_TASK_COMM 3 TYPED"
        " 114 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 14 CASTS 24 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 91 UN"
        "SIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 397 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 83 TASK_TGID 1 TASK_PID 205 TASK_TGID 1 TASK_O"
        "WN_CRED 184 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 121 CRED_UID 1 TASK_COMM 37 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 388 bpf_rdonly_cast 144 bpf_rdonly_cast 336 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 477 bpf_rdonly_cast 13 bpf_rdonly_cast 122 bpf_rdonly_cast 40"
    ),
    "linked": "keep_stack 1588 keep_stack 37",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [54368, 12864],
    "maps": (
        "control 3 scratch_calls 69 frames 19 frames 27 frames 25 frames 34 compared 278 owners 107 tally 163"
        " control 15 control 72 events 8 control 15 control 544 rows 30 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_ARGS 30 V"
        "ALUES 24 FILTERS 14 OPERAND0 17 OPERAND1 87 OPERAND2 53 OPERAND3 52 TEXT 29 TEXT_LENGTH 46 OWNER_MAS"
        "K 64 ATTACHED_PER_CONTAINER 33 WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PI"
        "D 11 PID_LEVEL 16 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 18 TYPE_OF_UPID_NR 12 "
        "ONLY_PID 15 COLLECT_EVENTS 17 KEY_VALUE 22 BY 12 HOST_LEVEL 14 TYPED 5 MAX_EVENTS 18 EVENT_SIZE 18 T"
        "ASK_GROUP_LEADER 25 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 9 TYPED 4 TASK_GROUP_LE"
        "ADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_"
        "NR 9 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS "
        "12 TYPE_OF_TASK_COMM 4 TYPED 118 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 9 CASTS 22 TYPE_OF_TASK_"
        "COMM 4 COLLECT_STACKS 91 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 693 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TA"
        "SK_TGID 1 TASK_PID 201 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CR"
        "ED 122 CRED_UID 1 TASK_COMM 34 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 588 bpf_rdonly_cast 104 bpf_rdonly_cast 12 bpf_get_current_task_btf 85 bpf_"
        "get_current_task_btf 202 bpf_get_current_task_btf 176 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 118 bpf_rdonly_cast 7 bpf_get_current_task_btf 31 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1406 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "60f78b8a853111b754f7116a2b6e1531bec989a51629c9375edb6599bc75de8b",
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
        "eNrtfX9wHNWdZ88vzUiAJcse/XBQLNnByCYCAUYIJ2wGyIGX3UUKYZBhS7GGiTHxnTc2zmLasxVkDBviKjgPTsDn22wk2Yfs/DJV"
        "R2GytVvDcceSu72kfOGu1lXauvNe5fZ8HLtxclRiO9bMufv7+Xb3e91vuntmZH5U/M+4W92v3/u+7/u+7/u+z+f7Sh2a+e94hH7z"
        "y7ZVjN+uxZrwrzRDv8mopm2rVCpPX/y/8UpaS5r3dbyfjiTM366I+H46EqfnouvN34G+KH0Xf/8mfgtbMhVnfQrLTlXo9yR+T+D3"
        "R/h9Hb+v4fdl/B7B7xR+D+B3H36fwe8kfh/HL7X/aa5Py/qKd3seUrSzjdo5Te/pkCP/5johT51+NzdrWu/F3534lcqbHOlG/zRp"
        "nt8rLHvE/M4sdcNkQrtN4/qvNJ6Pic+34vp4Eu/vOmu+X5pG/14s/+zF/j1+sXtSKGe72R56zlXeksaWk69STtxRjiyn3FG89zzd"
        "GGlHvdZAPs30XFeT+N0E6+8MPdfTV6bvJkm/S9vRTxH0E37TkRVmu0pF1B/PbczxODrrO47OOsZRKQX9SdG40Hd3mb/ZyLsVqudS"
        "87qn+A6934T3cqr6LaL6oV6teI7bubFvYepp25F3FeNmR9XxUVg2Id7vDKb/PJ54HB3TuX/pxZ7tpXByK15aubnlBDsaFe/r0xOS"
        "faLr4yg/v/eMb73OCPb7M0K5OYxDLi+Heh2P8/eGSd43QH5Rkttb+GV5voXfrX030nt3j5J9XbeBvoP5wPV8+8eE+rj0oBnteQz9"
        "3YT+fkzu769Se5sh/6Kqv6+g/kY/txYb099pDf0c4X7+R2rP1HDFKVf90AZPee7Er36Y5NbT3oJ6QS4r8P4KtnN0P3nRrl6sRiUZ"
        "R7tv9y43G32rYv6mJiC3Xda8MWq8lwwmb9V4tPvh3oD9sGhB+sF33FUp511HOYUW6oe0liW5xHg80v3c4jjk2EPtzo2Ea/f2S9tu"
        "fZr0zphfDX3RD9n6E6mij9loxPxNaGvp+0vxXBzjGL/6DOSywttObL39k6Qv6ybgd22w7FrBKBf2Pt30Do2PzdC/JPRvs6ifCe1v"
        "6Tm0O5tK4P5yXMeE/smmIrgme5PbrVn21pAHy7en77tlL38lHftD4ftu+32f9/hYR/2ajZCA9SfhL+6mipcOoT9jZKcNu8v+0+OG"
        "HDX0B36z2j3mF3JH38O4+yza978U80qx7HVfnmec9TgbqB4t4jyd9Paz0pGfVkz75DMPZyMR83sJrWDWl5/buJ3HQ7h5Tj0e/hFy"
        "+yOSi+QfppugH1+LK+bj9cJ8rB+i/uX1kOX3wx8duJpubE6SPzt28ffMxWdbYU9bOxT9gfbzd3LQO/5ObrG3HFm/evoigr5yPeX1"
        "x/j+PyjzdxY55gF9mtZlescBL72eLOyi8kY6eT2AddqWk556mI20aN73k4r7cZ/xFhPqadT/B0b98Xzh4KlKtXUpj39eP7C9G2+/"
        "puzUF14nuuc9smOGP0H2G/Lq26Y515t63yOacx2q901ozvWp3rdBc65b9b71mnM9q/dlNOc692lTd435idatpUdEfTH0wJDMMYyb"
        "Y0Vbv9J/cvcTxv9/qN/859f12c8P1TLfWPb6C9R+fH98+624pgE4vvtTuCa9HC/eIsUfap3nfjVP5fZb60Zz3u7ot8aF0YNj9J3P"
        "8PzK60T05+vWuttaP57wrc+Ji/Vx2ksjPnIc68fj8MOM+hpDuhTxHqdGf/zcMe+M912m1fTduG0nopCr8ck5Ul9t7nHIQ7Lfae0n"
        "LvkZdprlx+UY63CzvH6U19UF+/7X8854ztxFe/YLx3tpLSL0czbSbd7Rp8k+6DOI86wivSh0pDCet+HviM+s6sXfu4TyuJ68bkhH"
        "XqH2TGPczSDus2oYzw/ieYy7GcSJVmG8dWTwd4y7GcSVVmF8doyi3bPztfaToBdJcd2lijvIesLz7XhfUyB9kcdrfm/IdU3TzfWN"
        "V7QznZycd9oBe7y2KcbrCWG83kXzY6bm8Zn6gI1PzJtzX1ONzwdd8qLx2eY9Pq9GeZ08Pu+dZ7+j1+FHp5Mj87SuuWfes5xelNPG"
        "5fzuvBBflPw89ivSyffMeTP3p/CbVHFIa35uUBwyaDkz9Jy+u02Yv/MHvcsvrKH1SetK9LNPfJLlwPNwDt8b6Psvplw2N8H/a4L/"
        "t5n9LHxHinsVtijavUNdn1Bx1y3B4q5sl3KzjSmP7bU83jie29P5nTLp3RFaB3TK+xVTvuN/ytNPSQp+ihVva5b8w2bsW+Swb9Ht"
        "vW8R2o/VVH5sVLD/7Md2paTnUilBDgmt39XuiYvtbmU/5ga7H1JmPVZog6afjrjcFu99jhLeHzPWxcZ3o2PC/STWy8bfk1jnx6T1"
        "o1kPHjdp2NeL4h52r3MmN14FucSleiCOdexejJMh3M/j/ufF8ncmML4SVK9NievNeqUTv0PzWOIm0/6mE0Pm/YT2aXr/KXr/iaXi"
        "d7n9HPdJR39accaBxi5+rNX4TryJvhNvo+/EF9N34hF8hwrWd3DcjQS5KZ4w/fh0/Aqz3sbzCfPvi/D8ejx/OX0/3mJG2IznWsz7"
        "zXhuVNzX2LEN1wlcP4JrrJd2bMB1BNcZa/1j1KO01ju+k45GaDzh76U78FwM4zjGz32/EnX8PaF9l+aHRDO1M9FC7U5EzPYkNJpX"
        "t96wH+tyalfPncWKs11bb2hCec+Z97eufLbibNfWlVH8fa95f/zOr1dkfTY6NB0dEPRZjneVoLdGe1KO+OpYDPoeg74fhr7Hoe8s"
        "F6znDXs/6LaXkxuhx10JSd+hz8eg3/pduP8V3P+ivU69HO0x9TwK/YsuJv2LtpD+RVn/Wkk+dyyCfB6m/ogmqT+iKeqPKPdHM57P"
        "CfLvGdtYcerV1rXjovzXsvwfJPmPPeCW/8UOCCP/tjrl379A8l9al/yHAsr/ekn+10nyH1DIfw3kv7riiCtZfmwJ8/XGlRzXvEbw"
        "f7lfvPqjq4b+cMn/eh/5o376nbgPuR9batfryrrk3xRQ/hFR/vdXyqL858ve8j9v3h+//1zZKy7K+2mFg73wm7cJ87+x/kmiP2JV"
        "5ncbL1EfTkJfzX7VaV+/6rSnX/V35KftsOd/p34420Vx3suseSMm+Ytm+6AfOvRgU+xKszznc1PwKzPwl3Y44vq8npHjqVufXymM"
        "Z2P+zmA+Nf++enmgehl69xmhfos968f+LveTe323GPrySln2m+X2Pep4/y38crlbI98rO/XUqx7bqtQjqx023z8eFfd9SxPw77Ee"
        "LP0blJugclvht+kPIG4To99j+3G/mfyXjbgegT+g34dfjP9j/wzXcfJDNuJ6JG3rnTEPlD6HesCuZKP/t2K8MXKTJvS74Vc4x8dO"
        "xN0NvIypl4jT9XTyftBTZXF/vUsRN57wwf90eeN/MB/xfpa8Hnfhf6R9b3fcmdaLs02M/8kEw/9Y68qpikrfxPXjVPV1d4PKyVcp"
        "pyr+ZxbvPSrjfzYI+Ch5fWfjfzYA//PrgDiRXk98zcZibetSFV4goS3BPvrP6sQzbJD2kxtTP9aj/BbV/spjVcdDYVlGvN9dXc9L"
        "L0r7wC9KuI/imwH77woFPmph5BQc35OR8D3AQ0bleb6N4lVrws3TaS0jfMfC+0jlunE/qRpxP/3A/QwGxP1kquK//HFeu8P1f/HS"
        "9L8+lZJwP4M+uJ9+CfeTUeB+MjXhfvSjw6gX9XdW2ww5Pi3ggBgnyv4d4394X/VYU/Xxqk8Pi3ig4lhAfKVkx7Yv8Pis8v4pAQfU"
        "DxzQkIQD6pdwQFdCH4c+mPo4PSjhfzIh8T8dPviffh/8zyLgYTJYfwyK+B9rn+idqvhOtgsJDfuIR1nfroDdasP1tPR37BfiOgs/"
        "IKFdJd3n/lwh3Y8I+CIe1zJ+aLyPn7tl3svep6MxBe7gxnnRLm/wxh2gfenIYUW8GfucUfilETfO6FQgfA8FQHLTP4P87lD4v1fO"
        "h8UXTTUUX/STkPiipnlvfFHYeVUeZ/8EOZ2/4I0r+iOSZ1KFK+oScUVKPNGmxuCJJD3zxRXNtGE+YnzRfZqXvia0z4nrkSa5ndDf"
        "pt+n73X67Bda5VP/WPhUx3rhtOe647TPvuHpSqByjp6uOOutL24T/Fi5/fY+leL7+9X199x3mzmNfcRV1fv9BcjL4nkovp9vjPzy"
        "u9Tyc7Yjd7R6PYKWw/6QPD/lUE+Wf89qtr/f87Sflh80C3wv85Qw78rlj/dNXvDs14B2Qj8Mfdd2muWMNRvzhZddz6A+7ZrX9/Rp"
        "xAsjw1qY79txus0XnHGSuY71VL8ZKnegfbX1XcOeGn8nOU4I7Zftir0/lqxpf1C/EeVK+52lJ+14Wxvis+Z4uE30i457PB9x1Jfn"
        "j3Q0EfWyy4V1tA+abRpWzG+/ipB+kH3OwS/LrbL3GQw9GengeemXESe+ZRy8Nwu31zTqid/QD1P/z32C/UDwZVZkPO3jwEraF5xb"
        "2uujL/0Xws1rKy5QO4pRr/dc/d8k6oFRzh6HP5dNTgnt5XE8196GOIJc3/aQ9b0c9S1EnfNOybLL/cBfR4LFyeT5JhnOXqrsbmEd"
        "rQfZfvqWN3s60Hwil1NYd7bsxInIdrSwBevQh7z9fbanVrxwjYb9imHYiQHF+u9M2bnOMPyHOOL+5jzV6b1udONeTgfGvdQ0b22p"
        "c97aEa4cfZrk4sK7vETv93RHhPazPbHmKawz9UOi/sh6Wqs+8b6NPg29WRLMP2E90Wc06MXnI3X1f7Poly1Y/x8M1m/8HPdDmPo4"
        "y0logxHv8QIczq5B2KdmxfzzcDTc/PMtzdsOpsLZQWk8BrZ/W1T2T6vJ/uW3NMbuueXfi3FF/SDjWCw7GGU7yHFNGs+WPVwygPEz"
        "WpveK9Y377f++9k/lx3xtYO93ri/GckORsV5ieVu28MU+k3Up8B6KulV/faP9GGg/Zr69OAjO/8p+t1n/tupmAfZzumzgyIfJinG"
        "FziOweu6/NUUuMxvbhPi2vnN5EfnO1MK+3uZ5319qktYPwaN5wDObeHvjL8bCJX8ixQ/zie7FPVoCfWdQietCwyxpIT7/fh+XMCd"
        "JNEvx7HeMsprc+AljLDVoIlDbbLi+RMOPCnbLSv+cDfHg9KCveDxzfhAXgcWltj+fcpcr8XN7yW08xX+3iT2Q008a3OL+ffjTfZ6"
        "L+JYN821877XoGXHGff/lGPfaQ48pYS257xZL/DCnkBcvnSnGF9x4XEQx9W5HUM23uUM9GfCnHdPV0ar7H/oL5EcOX63KZYmXEnO"
        "ltukgHdZ6rIHZn14/7ed2rUpKtpVQ06TZjwpIpTL/cxx/Z0c14c9a72N63W5WS/bv7lMiC866+mFW9EPk15s0t4047asFzss/+UN"
        "S5+3VX3/r4T3C9b7f2G9v8hjH4vx9hz/4fiMfmi9EE/IL3sF8wThplgvxmDX05G0Ypwu8rEXyarjuDQkxmkZ72zV02VHMI4d77V6"
        "vOfC2+229fAW7Mt+xolnaHlNXAduOQF5/CX8PODLthDeLL/scEUu99POcq9nP+eIS55RUz68/ie5lh7QGmMHgYNz2UHg5Cz5OcbR"
        "65jHnHaQ5Vj6Jvcn/EfwGXjdn7vdjoeY+4frwDtB3of8uvewj39G8C9LY2gf8EslCc/CeAveh01rbb5xwFOeccB/OOcVB+T9qIF2"
        "jp9+db6mOBb2FedgD8dS2O/EvJFfdsHTb7DxDycQL73Jt31ePI9sU4fkn54Ktd/L+a38vluK2XgJJ58sPC9FNd/HtWpyYvyg3Y+8"
        "f/qdc2TfYCeTHzPttXuf8OPC/D/XkTLLmUX815ovElT+APByxxPsf/H8fp8ivtfl2Q/p5hfOheuPfeeEuHQbx6WfPUfxxYRQL/6e"
        "0Z6MQy+99i8jDv9/YDt4OLjmdeDxiNjPhh117vdy+QNj7vVLwqpXRBu4if5+F+wKXzPO3XwuognPpaTnUnjO+f5d8Ledz8XxnPO+"
        "Ideo9FzU0Y+lbZBbE/RAgx5w/yfF/r8qFrH4lKZ/cLv3utX4u1HOlz8h6k0r/I0Shd215eAXl8ht0748yXFujINePDcI/ywuPQ/8"
        "QmtUE9q76aJ+mPov1wv6lI6JeNHWz/H4i0CP2jzHJ9t3fo7j30YcwZjvju2w2084dFpnjEGe2QTwurfZ49uoD/tfJeBgDV5TrwN3"
        "kU3EhHJngQNKaASk03M07m69/jfUr/AT5oa6iJ+N7/e00X4192dCozwx9dfPex11a3vnOc2xH9S6SpPsF69L2sl+5XrRjl9J7eiV"
        "2vF/pHb8b0//L6GtI5y1K/9hr+/80Bsk/6EL54F9xQh4hO2K/IctJyietOZkWYwHqfIXinkLOf8S81l5H9SKLy5bX3HuVxeWDQv4"
        "G94f4XgYz++cZ4Hl6MIpoz/0hw6gHVQ/5n8X1uxrbB6QiLd9SccSLnzDDxxxT84DoE9R/XZC/45FRTkfc+SFEPJkOPgwZp6MNSH5"
        "pxauica/buHaqD7jfeDxbU8J9WV+v74dOJ6ZA7gfE3CRxnq4y+yzlK/f8oyzXtJ6Pd38PfizBwS+iD69T+CNcH4Fiz9SbNOcceWE"
        "dq1zHsykk1Hn+Hid6yXz/Uf6WC5ULl8XQuPfrhTxM9GUGL/l8e7yty4X8Dx6tFfAW/K40SPAkUUH8XdxnOnYn9ejGfxdHJdB2hFz"
        "yNXi/Xe3Qb4fF+PGuK/zuv/5kO0top6ch7E4LOKCioPCfoVe7NeE9hZ7BTyMXuS8OcPgN8VEv6xT0/5es3lUQfQ15rF+NXikzn3j"
        "5V2iXU9oV7v9yrKDH327Pa8RP7qP+NEP/sgzX5abFz0i3A+CezC/32heNPwhXo/486JXgxc9BL7MAHjR18JPQZ43lPMEx8NvENvP"
        "fl86+jb5DTHEHZ5iu9xmRoaysajlrzhxmlfFmk2EMOOY5f0XL15hr4NXqH+W81PEhPKzMeJH618ctex2XHPzld+KSbxm/F3mP++0"
        "+M+vEq95LbfjlYC85ojIa85UBL6WzWu+YN7fuvI3Iq/Q4jXT/sR45tdlWR+J10wdxDyjRvKbTb1tNL8ZfnsJ/abmNyfB71xK/fQY"
        "691lEs+TGrz1DubV/bRMz6Wo/633miW+J/rpjv9cFvpp9D+JvDq8v3XtW2Vn3GjrWs4z+B/KzufGR99w95PJfw7fT2119lP/AvXT"
        "0ob007dC9tOLUj99U9FPzyv66V9K/fRs2eGfXFKetLO/auZJy/3TMJ70ljLj+qrzpDcJ8u8ZzUs86ZyCJ/0Fsmej4yR/Vx6WR8Vx"
        "UrTjxSp+tHN+bxg/elVtuE87T91tpG/7bT9A4Ec72tWrVedHm+1bKH70Q+BHfwP1kfnRq5YHqlfj+dHddfKjF9fJj2725kcjPuXL"
        "j75f4kezXW0CPxrX7xs/uhn86GboJfNNYR95fz6hnZ7Hvg/JA/otj1t9ltYd6nzdsBPbSUGSyMvm3Ddy7ovavI2TAm+jFc83nn/7"
        "N+Z3VPyenr63KC/b7IGKd9wH6/NHxflhvP11id/zsuc6o9DyGtndyNPCPqA7LoL12zQ9rwNPqy+ule9D49/m+9B4l3HZ/L10igIZ"
        "uQ5v/APHX3z5LKsesfwUIT8a8pq2dmne5e8Wy89JcvXns0BuFp9lTPPqH97fsPByUW95FNYcwXx5D323K2gevHD4urr5LC8x3hrt"
        "t/gsB8pe7c8fDM8jEXgs6Cebx7KGyt81RbjYFPo9Rf2uHyU5tn4d3/lSQHzU/kuMj5qtXo/A+KgZkrua10L90HN11FM/9dmpcrX9"
        "Q33mZc/yx/uunffC8QXntZD+2PuYnzDLG0t681vUvJaTsHef0mrzr9JCHsu5Lua1nAQu75PCfo/xdxrXi4T2N4LX4ozvMK+lsIX0"
        "eeH5Lc1RwqdS/IrHlxv3SvsN2cgtin3nsxEvu5qT8Hk23vi96nyXlDdOYG4Vx3tPwA5nPO2lxXPp6PXRn/8akjfyE/BG9kWd8rL6"
        "q0beS6GF/KOs9q+lfXEq18174fr/Zcj6v4r6P67gvRwoO+PylxrvXbpFtKuNx3s/UxXvzXrlz2/ZBztxreY9XibBazlh8Tg+1Lhe"
        "a155vFytPsHxvZNV+S36DH2np13Bc5k+IKyPLX5LWP+I9eegjOt+pkZcN+vFhkhd/f8B5bXUzmcZinit+7LNKvz0I1HP+QTz4Wbg"
        "wxLan2nedmxfODuGcgt7Q9qxvSreir/+iHmmoYd7g9oxGj8lzIfsP/jzV8Rx489foXmmsI7G48CS64S4mkuvOxR63SHH10Se5PvO"
        "N5+tvl4Jz1s54G3f0M8s155O2T8/WXbO7/y+fZ/0Wj8k6ldgvT0k6hnjf9keh7d30It2Wp9tRlzIiAcZ+sDnjLQeUOhFV8D5bs8H"
        "ZJ22J+w8p9CDI+CxMD5Ssms7UzzPUb+PdGmCf6wfIn+xEBPjCTZ/BevwleCv7AF/BeXm94C/sqQ6f0UVR1LxV1TxGxV/RZ8m/1l/"
        "idqT7wCfRYlvleoV8PsFrANceO4OideSs/uzV3PzWpLYv9SnfwT/G7iuaaq/yadwjFeL38L418M/QnxIwW/Ji/bcl9+SCMpvOYF1"
        "REaor5vfgvWGxW8Z/I0Tz2fxW6Rx7dpPkfktw/Z+xRngSCY0B78FOHaOR7vibkdInmwvNsU6aH9gty2/SWHfIu2yF2a9auW5cP3u"
        "897n53Fq812ukPgulwvxR3++C+lJ6Y9RnvaGyHvp4vFU8uG9yOX8UOS/WOW86sN/QdwI8RuOH3GcQT9E3/Hnv1A8h+ed983ucBwq"
        "r9gvVfFcOO/TJea5WDyPyNLG2sWG8VxeE/RMnz5FejKDeWqNH88F85XMc2HeCvNbunn+PSXFQdp944DevJZvnBfigB1yHDAmxgGt"
        "/DbPnq8av1LyXGBf6+a53Ojb3o8Gz6Wjqh1Q81xaNbFfcT95v9lvm5p9+C2YJ3z5Ld1ZYX5PaJ9XxO+8eS22/t5xPlw/3Hpe0EuL"
        "37LuPK2rg/JbbnPJN+JYHw4UwW/Zb+NUnPvkvvyWBz6c/JbSPshLxWtpbgyvpRW4iRIdl6Ytx3lcFj9lG8ez6+SzNL9PfJb9drt/"
        "y2cx+Cx/HZDP8u8ay2dJ8f2bFXyWbb7zwLYgfBbVfmIUfJY+BZ9li5wXEec81onDUvNhJj15MfY8u16Bf39I0U7O57/eO58/4rrM"
        "v5DP03XxZLrFuIjq/HTOV8923DfOaeV5bNA5eg0qJ78r2Dlwrnz+OP+Nech2Pn/Ih/zHSTl/n53P/xHk8y/Td33zTa8Q8y/juY05"
        "HkeNPX+d8zX0FN+h933zQy9S5Ktf2HPibTvyrmLc7Kg6PiweiSKfu0r//fO8l8LJrXhp5RY83/+EZJ/omuOG+b3hzjlPm7OzXa6V"
        "3z8l7rfYef2Ha8zrD57Tug0B8/or9IDz9yrxgdzfX6X21nz+RX39rc7rPyzl9d/gk9d/VMrrP6HI6z9RU17/bGoCctOtecOMwyWD"
        "yVs1Hu1+uDdgPyxakH7wHXdVynlXyOOPfL+cr8CKt49Kefx7qN25e8K1e/ulbTfnsbHz+U+EzOdP41qdz3/UJ5//NdgfFfmNVj5/"
        "a92PfP7A8VvnuGwW9TOh/S09h3ZnUwnc/ziumb9xJa4Zl7yM7NxuO14m4nW/SzgHVz72I4If5bbf5MC497kJYK0/CT9xtxtveyYQ"
        "3pbyLedm38N42492/YNiPnneE89VLc/+2Ybm2X87ZJ79Pyk792HsPPvh5jf1OGC89pfLTn9Z5e+zXUtHHia5PxVHf97tub5n/8bC"
        "owT0twt32/N7Q/3uo/L51cgLtOtsYDys53nMmI9yqOdA++3WeI8Db2jicmdJfq2Ia7S+KOMAzobOX1nT+uJgsPUFryf881cGPbd6"
        "g3ceQ5yL3dP9MYyXboXfR/pU+l0xfs98Gwsfj3bmYL8HPtFm2WezP+Loj+lHhLxszL+Rv2vhbpLSfooKF/8k4+Ejgt7L59aNP6aV"
        "hbiElX8RPPCOs171mSzsonqPXM36j3jAlpOefIps1DvfVzaaVNyPC/OKm59hx/fNPBEWPkt1nllcmF/c57b8j3mnXeI4hNv+TMD+"
        "XAH/AHKy8hw8g+uU5oxz6H0WPh/X/B3w0/p6hf0mvY/5+S+L+TFbKC7C+71sl3eCR3cM9vlY0ZabkAejz35+qBZ/xvIHvoC4Hl2P"
        "b78V19Tu8d2fwjW1e7x4i+d4De9HfYf6KdevOfd7GDcg56Ng/22kXfAPXrfiOlZ84oRvfU4Y+yiOedmIvx1HfELeV+H9PXlcGv3x"
        "c+Gcocu0mr4bt+1C1BmvxP7x3OOQhybz8Z50yc/MSwH5ufDdyOc018U8/V3zznjh3MX1xy8c76U1MW6djXTTvss04oYdKd6PxDXH"
        "6ZAHpwN5O6YfF3Fvq/oF3AivS9ORR6g9nM+kA+cmcb6TDuTx4HwoHYy3QDwS+4f6NOKUHaO4Rvyyg89Z/8P5WvtJ0IukuK5XxbVk"
        "PWG/jvPJ+NVDHq/5vSHXzU031zderXw5a+eddsAer22K8XpCGK93If9MzeMz9QEbn4ifzH1NNT4XueRF47PNe3xi/p3r5PFJ52LJ"
        "83w6GZundXN03rMc7GPNtXE58yYvodQp+1kh8yZZ80VSmC+suJqLL479iRz2J7q99ydC551S4leiwjhkf0Lm+aRTKUEOfA6d6lzv"
        "wg22H0p5aVZQXhrkWS5s8V7fuPPTjAn3w57L07D8NEMiHs4/P831yE/zO+Ar34T8NEPYd/w0vY88M08sFb9r5aex+Fs/rTjjPYb/"
        "bCAKNsWRDyHeRt+JL6bvxDkfAhWs7+C8SyTITXHKbJCOX0E4qIvPJ8y/L8LzvXie9kfT8RYzkmY816LZeRP0HdL+hXWdwDXj9mK4"
        "7hLwT/qOfssPNfNmrPWO41j5bTgviJQHZ6eVB+f7lN/mDq7HdwPmt9kv5re5s1hxtsvOb/OceX/rymcrznbZ+W32Un6zO79ekfWZ"
        "8tsMCPrciLw2E5UFyGtzF+4jv6U6r03YfBwPU3/45uPICfLvGdtYcerV1rXjovytfBwPkvzHHnDL38xbE1z+bXXKv3+B5L+0LvkP"
        "BZT/9ZL8r5PkP6CQ/xrIf7VzHXxJ89E4+6PmfDTIl1+C3BuXj6YpoPwjovzvr0j5aOYV+WjOUz6a+8+VveKgvG9WOIg87snNwvxf"
        "LS+Nc35vWF6a1exXhcxLY/lVf0fx2R32/C/kpXG0i+K66rw0ZvsWKi/N8yuF8ezKS7N6eaB6NT4vzSt15qX5Xp15aQ4LeWnk83Ut"
        "Hjrb102IE3JeGh63Vt4ZWt9uxPWIxFcoXc/+VMRsX0L7RcXZbzLubCfOKZ1NQq8Q7xjvfLYs7n+r8lNO+OBzer3xOZhHeL9JXs+4"
        "8DnSvrTqXPPZJsbnZILhcyw8+VRFpSdi3Huq+j5Bg8rJVymnKj5nFu89KuNzNgj4JXldZuNzcD5r368D4jh6PfEvjc/3swT73D+r"
        "E2+wMOe2sx4xTt49Hh6rOh6svKx8v7u6npdelPZpX5RwGcU3A/bfFQr80sLIKTj+JiPhbzJCvNCen9vAXwh7LnhG+E5uiXe5blxO"
        "qkZcDp9LNxgQl5Opis/yx2HtDtf/xUvT//pUSsLlDPrgcvolXE5GgcvJ1ITLsc4tm6L+zmqbIcc/FXA61vmyEk+L96WONVUfr/r0"
        "sIjXKY4FxD9Kdmz7Ao/PgHyIQks/cDpDEk6nX8LpXAl9HPpg6iPOHbPxOZmQ+JwOH3xOvw8+ZxHwORkh37+Fz7Hi7O9UxV8et85P"
        "OCmcw8h5nAstbbielv5OCxS+zsIPSGirpPvcnyul+4zv6RVwjDK+Z7yPn7t93nu/N6bYt/20lI9vg/e+LdqnwgPxvJttJnusR+Gf"
        "RmrNw0eBeTsPX1HhB1O+rTB4oKmG4oF+HBIPtGjeGw8Udn6Vx9s/QU60PyHnD2H768Z/bQYugnFAv6dV85uDnrfMdjtoHoPQ5zgj"
        "7wSfD1BaLfp5sj77nR9eLW+eV56Igc6Mta4y4/ZJ5AsBnpTPSbTxUuHzBy5IXpCj1esRtBz2E9T5+rDOWc14oK6quBxlXsyrl1SX"
        "c4divOck3I+kD/55MXHOoJUXU85r4m0n2W7beQc3eMppvO/ZC556GTjvIM7hs+avPWZ5Y81h8w7yeYzrtDDft+NnX7ngjH/YfOMu"
        "4Oiusb4r8o23XqBxIY7XRuQfdO7fcf5Bv7yDfA5m/fkHE1EvO1tYR/uV2aYhxTz2K8qvNdMb8HzzX1bPN6jga/N+N58P65tvEOfn"
        "qvVmbch8fdciX983ol7vBc8viPPitW8L7ZzrlPMKcj2Xh6xnN+r5hCKvYH+4c+QVeaIC5+XapcrLlarpPHm/+TDsufKFLVhnPuTt"
        "z7vzDWrYR8D58e0DivXdmbJzHfHb88S5Pmeq5htUnScunyOuHxL1J7QfptCn+s+T16AX2Uhd/f8BzTvI/VB7/sEbIt7jBfgYzKvZ"
        "SLNivqF8hMHnm29p3nYwFc4ONji/amGdVpP9C55ftbrdc8u/C+OK+sE/HyHHLWk8W/ZwyQDGz2htei/PNyH4CAup/372L3xewi5v"
        "PsKMZAej4rzEcrftYQr9JupTYD2V9Kp++3em7PSfa9aDj+z8p+h3n/lvp2IeZDunz2YEvgDHz+28hNi3WCzGTa28hPk2IX6dzyNP"
        "GnA7+Y7q+Qld60nrPPi4Yh+n1/O8d1WesPwLfvkIW0J9p1F5CBknY4ShBjU7f5QRV5sw9XdUsGNWXOVuPn9bkX8Q+/iB8w8mg+Yf"
        "XI/zvXmfa9Cy62L+QZwDbuUffM7MZ8T50Kz8g3eKcSMXbkbOPzhk41LOQH8mNEf+QcV+h/4SyZHjJptiacJ/5Gy5TQq4lKUu+2DW"
        "p9a8g18R4/h2vsFRgce1KXa5lG/wMkGP/PMN4tx37U0xz6Dlz7zhk2eQ3/8rMb+g9f5f+OQXRJwJcQWO1+iH1gvxBP/8gmnFOF3k"
        "Yy+SVccx2yOLf8e4Qa6ny47ENfm9Vo/3AucdZPzCJc47qE9xPIAmSI6flR7QGmMPG5Z/EPE9APb5XHpLn8Df4biAOg8h5ic5DyHb"
        "R87DyPkIJTwL4y04np/W2nzjhN55CX9+zitOyPtRA+28f0X8qPB5CGFn685DeJNv+z4aeQhV879fHsLFYrzNykP4bym/1yzsZtIn"
        "HyHmJ998hJ1iXjouP6HdK9SD9yNUeQnTzd8+F64//tU5IW5t5SN8wbyfTdaZjxD+7sB28GdwHTof4diHNB8h7JkyH2GyQfkI4W+U"
        "kK95OfiYVn7BSY5315mPMPk+5SPcYbf7t/kIjXyEKwLmI+xpbD5CCx8yrMhH2O87H/QHyUfownVgnzECvl+7Ih9hC869WHNKOt8u"
        "XD5Bzh/CPH7eB7XijsvWV5z78IVlwwLuhvdNeD5nXjrL0YVLRn/oD51FO1C/Nfs891+z7K+F5TdGvO1JOpZw7Sf/wImrmEF+gimq"
        "107o3bGoKN9jDv68kE/AwVcx8wmsCckPtfZ/cQ6mhV+j+oz3gWe3PSXUl3nQ+nbgdGYO4H5MwD8a6+Aus69Svv7JM856Sev0dPP3"
        "4bceEPgcFs+c8zYwD535HcB3cHw5oV3rnO8y6WTUOS5e53rJvOiRPpYLlTti5ZsIi3O7UvL3EUeMcL6KQQUO93IBr2PhkSO9mnPc"
        "6JF+IY6vRwYl3MKw5hx/eiSjOcdlkHbEHHK1+NHdzO/8uBg/xn29KLW3GLC9RbF+elGqf1FqX1Fqf1GST1GUXzoZE/2vi8u6v9ds"
        "nlMQfY15rFsNnqczPri8S7TnCeDThP1jx7nbhdvt+Yz4y33EX37whGf+KjdveUS4HwT3cLq8ALxl+EG87vDnLa8Gb3kIvOUB8Jav"
        "hX9CRBzmyz3BcfEbxPazn5eOvk3+QgzxhqfYLreZEaFsLGr5KU485lWxZhMJzHhleR/Gi/fX7+D96Z9lnnFMKD8bI/6y7uBTxjU3"
        "n/itmMQ7xt9lfvJOi5/8KvGO13I7XgnIO46KvOOMpuAdE99v68oLIu/P4h0T3288Q/sVbt4xdZB1Dn0D+cem3jaafwx/vYR+U/OP"
        "k+BfLhXO+05HL5N4mNTgrXcw7+1tnHOcov633muW+Jjopzt+XBb6afRvRN4b3t+6ls/TieOa8/29WXY+Nz767939ZPKTw/dTW539"
        "1L9A/bS0If305yH76YDUTy8o+mm/op/2Sf30XNnhn1xSHrOzv2rmMcv90zAe8z8vM66vOo/5YUH+PaNflHjMDyl4zBvJno1+geTv"
        "ypPyJXGcFO04sYq/7JzfG8ZfXlUb/tPO53W7cP6hi7/saFevVp2/bLZvofjLD4G/jDx/Lv7yquWB6tV4/vKyOvnL7XXyl1vC8ZcR"
        "iF0o/rJlH2UeM85BnG2GfoEfOt79y3nsz1A7oJcufsgs8IHKfNcY39upwknknXLu8zj3MW0+xf8U+BSteL7x/Nj/Ru3EudYqHk5P"
        "3wnKPzV7oOIdr8H6+lHRvo+3/0eJh/Oa4jz7SWHfTsYZZ5uQVxHn4ek4Z1tfXCsPhxpg83C+LOK8XHb1Xwjfz2GBkW26xxt/FGN8"
        "3stlL7xevbiUwOXwOc0st8Wcb3Kq7NUvNo7vZe/zo/Ph8D4DXRToLOyi85WMczPj2McycT5fR7lfCojr2X+JcT2z1esRGNczM1X1"
        "vHKWf8/VMh+Dz/E7Anv8Mc94qercOBfvpB+8E1U/dGve5RfF8nNy/Xx5J9A/Je9EZReYb/Kap/zG+26d98LXhed7UD7CsWRYnskp"
        "nAv2Ka02P+cqIe/eXBfzTE4BJ/dJYb/F+DviWUK7XfwC3tcOwS9xxln0W3gcwg748Uxwzq3FM7lenKeC80yS3jwT2I/CQYr3Z5uG"
        "Ffu8v4546WlOwsvZ+N//V51vklLwTVZx3BXnPa/IeM4DFt8EeDK1/vwsJI/jv4PH8VxU6KeaeSfk52S1g9L+88s4F0/mn3C9fxyy"
        "3m+h3jsV/JOpcOfB1zivqnDzhXUHwp0Hz/jYg0Fx18/48E0ojhqcb7JPsBNu/vIJi0/xocbXWvPkZLlafYKWJ5/rlbP8JCq/p6jg"
        "mfA52IdEPQmth5Le2LjqZ2rEVbMePBCpq98/oLyS2vkkN0ec84drf6Kb90tV+OWHo57ziXQOfEL7M83bnh0IZ89QbmFvSHu2V2XP"
        "9oWzZ+AX5PeGs2clzIfsP/jzSaaE+I4/n4Tmm8I6Gp8DS64T/FKXnnco9LxDjnOJvMX3ncc+W53HHp5HMuXNp0M/s1x7OmV/HOdC"
        "Y57n9+37B2AHRf0KrLeHRD1j/G3t9g960b6G9AFxHSOeY+gDn4vQekChF10B5709H5D1556Q60+VHhwBr4TxiJJd25nieY/6faRL"
        "E/xjPk/e5pEgPmLxSBBXYB7JHvBIUG5+D/nH+SXV+SMLfs78NM0P+kvUnnyHH5+kxnPcG8QrSWIfUT9M83w6DtzLNNXf5DM4xqvF"
        "L7FwXgpeSV604768kkRQXslJrCMyQj3dvBKsNyxeyW2/ceLoLF6JNJ5d+xkyr2TY3i84AxzHhObglQAvXvqcIn5xhOTIdmJTrIPi"
        "87tt+U0K+wZpt50o18Ev4frd573PzuPT5plcIfFMwNfyqK83zwTrkD9GedobIt+ki/Wo5MM3kcv5ocg7scp51Yd3gjgT4gwcD+O4"
        "gn6U9Mufd9L2/toZ1N+FT1HxSTiPUqP5JBbuyZtPwvyc0l1aY+1fo3gkkCPzri7Ot6QXM5iPkNeRz9ly80cwL8n8ET5PE+3mfTxe"
        "JzBvxI5/tPvG/bx5Iy+dF+J+HXLcLybG/az8Mt8+XzVepeSRwK7WzSO50be9Hw0eSUdVO6DmkbRqYr8yjvURs982NfvwRzAuffkj"
        "3VlpPv+8Im7nzRux9Td7Plw/jJwX9NLij/y+eT/bXCd/BOvBgSL4I/ttfIhzf9qXP/LAh5Q/sg/yUvFHmhvEHwFeoUTHOWnLkT/J"
        "4oNs4/h1nfyR5veJP7Lfbvdv+SMGf+RkQP7I243lj6T4/i2mvfn/1t3K1A=="
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

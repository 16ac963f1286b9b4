# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6264],
    "maps": (
        "control 3 owners 89 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 98 scratch_calls 122 tally 16 frames 17 frames 15 frames 49 frames 17 tally 7 tally 8 frames"
        " 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_G"
        "ROUP_LEADER 4 TYPE_OF_UPID_NR 13 TYPED 16 SEVERAL 20 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 A"
        "TTACHED_PER_CONTAINER 7 SAVES_ARGS 11 PID_NUMBERS 223 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEV"
        "EL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 14 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 19 bpf_rdonly_cast 147 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [6264, 14176],
    "maps": (
        "control 3 compared 304 owners 168 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 129 control 17 control 92 events 7 control 13 control 519 rows 16 bl"
        "ank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 FILTERS 12 OPERAND0 17 OPERAND1"
        " 93 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 50 OWNER_BY_MOUNT 74 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 T"
        "ASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COL"
        "LECT_EVENTS 19 KEY_VALUE 22 BY 11 STATISTICS 6 HOST_LEVEL 28 TYPED 5 MAX_EVENTS 19 EVENT_SIZE 17 HOS"
        "T_LEVEL 18 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS"
        " 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS "
        "3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TASK_GROUP_LEADER 99 TASK_THREAD_PID 10 PID_L"
        "EVEL 10 HOST_PIDNS_INO 18 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 10 TYPED 27 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 COLLECT"
        "_STACKS 73 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 411 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 182 TASK_TGID 1 TASK_PID 58 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 265 CRED_UID 1 TASK_COMM 21 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 402 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 421 bpf_rdonly_cast 16 bpf_rdonly_cast 269 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1618",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [20440, 12728],
    "maps": (
        "control 3 scratch_calls 66 frames 19 frames 27 frames 26 frames 35 compared 270 owners 114 tally 165"
        " control 16 control 89 events 8 control 13 control 518 rows 17 blank 13 rows 6 rows 7 control 40"
    ),
    "constants": (
        "STOP_AFTER 12 TYPED 9 SEVERAL 20 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 75 SAVES_A"
        "RGS 31 VALUES 25 FILTERS 12 OPERAND0 17 OPERAND1 85 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 48 O"
        "WNER_MASK 76 ATTACHED_PER_CONTAINER 30 WANTS_PID 8 CASTS 4 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER "
        "4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 16 UPID_NS 19 P"
        "IDNS_INUM 8 UPID_NR 9 ONLY_PID 16 COLLECT_EVENTS 18 KEY_VALUE 23 BY 12 STATISTICS 6 HOST_LEVEL 28 MA"
        "X_EVENTS 21 EVENT_SIZE 17 HOST_LEVEL 19 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PI"
        "DNS_INO 8 PID_NUMBERS 15 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 10 CASTS 32 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TASK_GROUP_LEADER 99 TASK_THRE"
        "AD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS"
        " 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 31 TYPE_OF_TASK_OWN_CRED 3 CASTS 21 TYPE_OF_TASK_COMM 4 "
        "COLLECT_STACKS 78 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 65"
    ),
    "members": (
        "TASK_PID 26 TASK_TGID 1 TASK_GROUP_LEADER 582 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 185 TASK_TGID 1 TASK_PID 55 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15"
        " TASK_COMM 3 TASK_OWN_CRED 263 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_get_current_task_btf 561 bpf_rdonly_cast 22 bpf_rdonly_cast 12 bpf_g"
        "et_current_task_btf 188 bpf_get_current_task_btf 56 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 b"
        "pf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 259 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 21 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1435",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33168, 6240],
    "maps": (
        "control 3 owners 89 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 98 scratch_calls 198 tally 16 frames 17 frames 15 frames 49 frames 17 tally 7 tally 8 frames"
        " 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID 4"
        " CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEA"
        "DER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 14 TYPED 14 SEVERAL 20 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 ATTACHED_PER_C"
        "ONTAINER 7 SAVES_ARGS 11"
    ),
    "members": (
        "TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 13 TASK_TGID 1"
    ),
    "calls": "bpf_get_current_task_btf 19 bpf_rdonly_cast 147 bpf_rdonly_cast 319 bpf_rdonly_cast 13",
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [39408, 14032],
    "maps": (
        "control 3 compared 303 owners 159 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 17 control 90 events 7 control 12 control 517 rows 15 bl"
        "ank 13 rows 6 rows 7 control 40"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FILTERS 12 OPERAND0 17 OPERAND1"
        " 93 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 50 OWNER_BY_MOUNT 65 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19"
        " KEY_VALUE 21 BY 13 STATISTICS 6 HOST_LEVEL 29 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 HOST_LEVEL 17 TYP"
        "ED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TAS"
        "K_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TASK_GROUP_LEADER 99 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_"
        "PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 11 TYPED 27 CASTS 4 TYPE_OF_TASK_OWN_CRED 4 CASTS 22 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 72 UN"
        "SIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 401 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 102 TASK_TGID 1 TASK_PID 55 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 263 CRED_UID 1 TASK_COMM 24 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 392 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 337 bpf_rdonly_cast 16 bpf_rdonly_cast 267 bpf_rdonly_cast 25"
    ),
    "linked": "keep_stack 1600",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [53440, 12736],
    "maps": (
        "control 3 scratch_calls 63 frames 19 frames 27 frames 25 frames 34 compared 281 owners 104 tally 161"
        " control 18 control 90 events 7 control 14 control 526 rows 18 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 11 TYPED 11 SEVERAL 16 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 74 SAVES_"
        "ARGS 30 VALUES 25 FILTERS 14 OPERAND0 17 OPERAND1 86 OPERAND2 52 OPERAND3 52 TEXT 29 TEXT_LENGTH 48 "
        "OWNER_MASK 63 ATTACHED_PER_CONTAINER 34 WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_"
        "THREAD_PID 12 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 10 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_U"
        "PID_NR 12 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 22 BY 11 STATISTICS 7 HOST_LEVEL 30 MAX_EVENTS 21 "
        "EVENT_SIZE 16 HOST_LEVEL 19 TASK_GROUP_LEADER 15 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PI"
        "D_NUMBERS 17 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS "
        "33 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TASK_GROUP_LEADER 100 TASK_THREAD_PID 10 PID"
        "_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 6 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_TASK_OWN_CRED 3 CASTS 22 TYPE_OF_TASK_COMM 4 COLLECT_STACKS "
        "79 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_PID 26 TASK_TGID 1 TASK_GROUP_LEADER 658 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PID"
        "NS_INUM 1 TASK_PID 103 TASK_TGID 1 TASK_PID 56 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 15"
        " TASK_COMM 3 TASK_OWN_CRED 265 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_get_current_task_btf 558 bpf_rdonly_cast 101 bpf_rdonly_cast 12 bpf_"
        "get_current_task_btf 106 bpf_get_current_task_btf 57 bpf_get_current_task_btf 172 bpf_rdonly_cast 7 "
        "bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 261 bpf_rdonly_cast 7 bpf_get"
        "_current_task_btf 22 bpf_rdonly_cast 4"
    ),
    "linked": "keep_stack 1437",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "2de32f01efff19a63339ca81e0e57b4c3f7f84eaf57786fb3a4be9956ed21826",
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
        "eNrtfX1wHMd15+z3LigKS5ALLhkhBESLhGDBpml+ibZO0IcjRHc5ILLWhBUjxGpNU2bCEyEpIgebE0HJMmlenAhiIrFUlwQfFAHl"
        "YlFOnJC+U7Is/yNdXeyS7aszY1Sl6KtIoW35IqecCkkTu4eZ/r2Z6Z7unZndBQSrxH+WM5jp6X79ut/r17/f61KrZv47G2K/hbUH"
        "KsZvdoXG/StNst9EWNMOVCqVp+f/b7yS0RLmfR3vZ0Ix8zcb4t/PhKLsuXCv+dvdEWbfxd//CL/FfT3m95+m66beiry8BxXfSbPv"
        "TLD3dLSDfvNob2kv+907X/32+d+D+BXKG+1bDfmkNOn3imsfMr8zHWfPx7Q7NKr/euP5CP98M67Pxqm9l833SxOQ73z5l+fle3Ze"
        "PEmUM2y2hz3nKm9lY8spVCkn6ihHlFN+Gu/p7EbfGvY7zdRjVCW3mMYE0TZWZt+LM70q5dE/IfQPfjOh9WZ7SsOoN57TJ1l5uztI"
        "jy976vFlhx6XktCfJNNL/UjW/M2F3kY9V7F6Dv+QvZ/Ce2Oqel7P6on6NY8tTj3PJlDuyNuKcfNI1fFRXDvE319TXe9Lz7Hrg3HW"
        "7jO4tvu1xNqRQP2HfcpreHHk5ZYP5q8wf1+fGBLmJXZ9FuUXjr/jWa93uHnzdq7cPMYflZdHvc5G6Xs7mLw3Q35hJrfX8EvyfA2/"
        "+zs+yt67t998r7hzgH0H87Dr+ZZf4upj9b8w/5UeF/r7caG/h5/wOT6WL8j4yGjo5xD1809Ye8Z3VJxy1acGpPI8iF/9FJNbW0sT"
        "6gW53Ij38VvsYvcT8/PpfDUqiSjafae83Fz4tYr5mxyC3EYse9FvvJfwJ2/P+XT4viU9T1Ur521HOcUm1g8ZLcfkEqHxyO7nV0Qh"
        "xzbW7nxfsHYPL2679Qmmd4ZdNfRFn7L1J1RFH3PhkPkb07aw76/Cc1GMY/zqk5DLjfJ5Yv+dtzB92cm+W1w7YM1rRaNc+CWZ+I8q"
        "Tj+J/KMze3n9jGnfY8+h3blkDPfX4TrC9U8uGcI1m2/yRzRrvjXkQfJt63i1LPNTMpHfqOqPZUL3y8fHTtavuRATsP4k/MQjrOKl"
        "KfRnhM3TxrxLftMhQ44a+gO/OW3A/EL+pZ9h3N2N9r2psCuTZdl90c4463HZVz2aOH8ym+DLi8E/z4S+UzHnJw//KhcKmd+Lab9n"
        "1pee2z1M4yGYnVOPh59AboeZXOKCvOLQj6NRhT3u5eyxPsX6l9Yhlr/fwn67N66w/H2jxF3zv+/MP9uM+bS5VdEfaD99Jw+9o+/k"
        "V8jlSPrV1hHi9JXquTeF5/E7eOI3y3K9iWNeYu3NY17Kb8B3YRf6Wqm/w1Z9r3eMZ32yR6aXozS+aZ2jd5xk42XkjYrTrhTXXpDq"
        "dS7UpMnvJxT3ox7jN4L+tdeBLxvtwPPFFy5Wqq0vaT4pPYt5C/PeYMvmMhv3WW69W1w7ytrXdagi63+y75kw5ospVi998wH8/Riu"
        "H8L1M7gewvVJXA/gehzXvbiewXUPrl+BvM/h9zx+X7fkETPt4gHYE9Y/ht4ZkjuDcXpmzNbnzO/ee9j4/9f17X/yYeiP8fy2uuzb"
        "AxjP7Hpw+FZuPiU7OtixDfeZ/AbHtgjxhoDfx/yWSVyeY+V2WutU01/Idlrj0ejpXew7t9P4gN6ct9b3rbR+fsOzHm/M18M5Pxtx"
        "kLOYT8/C7zPqaahQKSSfF4z++GeHnRvsWKbV9N2oPS+FIU/jk7MYx7N7IQfBXmS0b7vkZtgFkltMe5iLy8zOG52fOsrPaCGu/3Kh"
        "NeYdfYLND/okG5/FTtbfxSz0YQL6OnkIf2/H34XxiHrQOiQT+h+svhMYZ5PP4P0deH4Tnsc4mxzH3zG+sj34O8bZJMZXJ8Zjth/t"
        "fnmu1n7g+j3Br+NU611RD8h+D3bEfemDNR7itP4MuE6Kb2/QODzK+ief5sdha1o6DvVJNs76YJfvYfNtT7GrxvGXXKLj76hq/OVd"
        "8jLHH+RF5RjxNrO8jShvdRZ6+uk5Wdwyk/jUHNZJc9Jy2lFOmsrpn+PilILfSH5KJvEj027mvwg/TBXPtOxzg+KZfsuZZM+RfaH4"
        "VeEFefnFLrbeaV6PfvaIc5IcyA/M43vdHa+Vyf8y/ck4/Mm95J/iO6vl8V5Xux9V12ch4rc0L1Hctt7yaL4Wx1v+JfZ+2+rxMtO7"
        "P2HrijXivsO45/gfl/ohCc4PseJ3gj5nEth/OIL9h9Xy/Qe3v5pU3I8JfmR/pZo/S3EI8mcprpGNCc/Hkly5MW2jSw5D83JoxvxZ"
        "3Gz3S9KsV4dmWMTiA1J/XyvhvV3Getv0a9/i7iewDjf+nkD8ICKsS83v0/jJYJ6db8cOt/88uvsmyDUq1APxsTP3Ybxswn3o4ZlP"
        "8uUfjGGcxVi99sQ2mfXKxG5j9iy2xZyHM7Gt5v2Y9jH2PgsHaIdX8d+12//9ijOutGv+I81G+dE4Kz+aZuVHV7DyoyGUzwrUT1Ac"
        "jwlwTzRm+ueZ6HKzvsbzMfPv1+P5Xjx/HevvaJMZsTOeazLvp/BcP7d+108cwHUM1w/hGuulEwO4DuG6x1r/GPUobZHHizLhEBtP"
        "+HvpLjwXwTiO0HNnKmHH32PaV5h9iKVYO2NNrN2xkNmemMbs6v7NJ7DOZ+1q6xmrONu1f3Mc5f2+eX//+i9XnO3avz6Mvx9n64me"
        "L1VEPTY6MhP+MqfHYvysBH012pN0xGt3RaDnEej5Keh5FHpOcmm119ub3PPl6O5t0HNhPJegx2cK0PMe3Md4OPNZe516Hdpj6ncY"
        "+hdewfQv3MT0L0z618zkc9f1kM/nsE5NsP4IJ1l/hKk/Ung+z8m/rX93xalX+7cM8vLfQvJ/gMm//9Nu+c93QCY86Fv+6Trl37lA"
        "8l9Vl/y3+ZT/RwT5f1iQf7dC/l2Q/83OOIXlx5Zgr3evpzjpBzn/l/pF1h/ZGvrDJf+PeMh/pUL+q+x63VCX/OM+5R8S5F8p8/Kf"
        "K8vlf7XM5H9FGq8sjmTZuvI422cqvrCJ1Sf+mOAnXEA85w0urmPHeSjuQ3GgGfwy/6j0eYw7xA1pvzeTYv8pPWiPSz/2W99O/tcl"
        "T//rktT/+h7z5wp2+U49yqWWWfYkIviRZj2gNzr0Y0/kBvN953Pj8Dd74D896tg/oHWOGLfb/whrYOmztl3vgZ01/75xna96GXK8"
        "navfCmn9yA+mfnav+1ZAj75aFv1psX2PON5/Db9U7v7QS2Wn/srqcaBKPXLahPn+2TC/v1wahd+PdWLpRZQbY+U2w4/TdyGeE2G/"
        "Z7Bu0RPMr9mN6z74CTr8Lx3zwplP4DrKJoLduO7L2Hpm2IfSr6MemG9y4R9XjDf6tmpcv+szbLzpL2G8xfj41EGszwx8jqmXiNe1"
        "tdI+FNt/sPf10zXijdKNxRslVfu8A3XijcYrKv3j15njHnijxpRTqFJOdbwR3jsE/cl64Y0G+P3xI/XijQaEfeKA69cUzdvYFxvz"
        "wBshzlU64nMf/8ji1JP0qrDvogfeKK3AGwk4pGx1vS8dFfajjwr4kyMln/16/bvSr/7xRr1SHCTF2QovBLPXNt6ol8cbpVR4o2SN"
        "eKN24I06feKNhP5vFeLnCvyB1d/5J3yOj+V8fzdofKjxRkkBb9TpgTdqF/BGvQq8UW9teKMUxSmekOONkkHxRgNyvNESnaeqlXOR"
        "wxu1A2/0aQFv1K7AG30yWLuHF7fd+kSngDfqDYg32uGBN2r3wBttAv6mF+uYztrwRkkBb4R251KEN1qPa8IbdeA6xOGR8mNyvNFg"
        "Bz1325xsPs6EEWcDvsrGFWyf49d3A4p5fkoRRwYe6Vn4kWNuPNJFXzgg5n/nJ/6RxyOlfqCoz/+tBMUjjTcUj/StgHikpjk5Hing"
        "ulU5XgiPNHdNjkf6LSbf51V4pDSPR1LikB5sDA5J0DdPPNKzhEe6T5Ppa0zr49cRrvb/e1b+SY99QKvcSxwe3enfX5KuEy5VX2+M"
        "XKr4KmeaPaePpTn/Umyvve90yfd+3CXZPtoR2he8hH1BBszam0T/JtG/X0S5j/PzWfG44vuFxsitcFwtN2c78tPV6+G3HPJbRHuS"
        "Rz1J/m0bab59uSqei+yjWN5gx7Fr0n4MHL86fI2NXzav7zLtZLX9vBZN9l19Igu8Sp8WqB6W/ftP15xxjdnWXhbfmGTldrf0WN81"
        "5k3j70x+e6854zli/1E9M5GEND7nGZdDO8T5gOJ9uxDPz0TYh/LPyuf9AnBvzvikgcPIhHvDzvtGP98K/8GMu02xfti9mco55Srn"
        "jFnO7a5yPu4oZzftlwJvR/Op0d/Txvuh7WGnvJzlhxx+YCY8F5L7w/BvRnqAM/5MSK4//xxiep3m8ZyC/9Rn1bcf8/OPQk58zWCH"
        "jfM08YDxfjl+pJP8TMTJbuyR6kn3erYfOZtt99DvNdeCrTtXXmP13xeWvSfaOfIbSN5GOU+ZfsV1XPtms2nEHcT6xQLWr/JzVr9P"
        "haX9inV38XhnpRoeIBP6qrxfBZxuTHse+rKp4rS3dnxOPg8Xm1j7yM76tQvK8nayvSOyE37takFRnvh+ceflstOOesTz5uXB1hH6"
        "FJOLuP9M9oPmueLOd8zyu1feAv9rk4U/iWJcm3Z3tXz9auFyRH8lKZ9Hq/kDC2KPZ6r7JeL49LTLWL+68DnwW9ogIJIvzUP6TCfw"
        "0UlunOlTvP6QngXVoxLtH0xAX1b687tIH/RJ6EHLB+vTA4/x17D+39eY/vdbjrLfTwv9HufnKYr/UP/rE6z/CS9NdofiCUXUMz/G"
        "xzUK61ngoFBIc3GlQoHN54WVqvn0Oul9fTxdqR43FdZhqJ+1PkrTOtS2n83O5+AHFlbewOoXySrqt8zf9ym+SfNWB7OvhnuU5O53"
        "cvie0kfsfm3HuEyj3LSjXMLRGXy3Icf8Resu/VRPxYk3Mni4o4hXmXixZMrEs1g4dsSFyF+YBS+B/Anj+19wxJVm80nUu9W0oyXs"
        "5x2GAEr3iXirf6k48Ry0LnLh255E/bFPXdzG4kgG/usdc59vmdneXOytSr+mxlkTP5nW1XsiGbZ/m7ft0ii3r7zKNc7N+lC8roW1"
        "d0+Yny+N+XjUXP+FuHJLj/Fxs4P4JTxg8x1Ur+VmvWjcUn/J6inbH6Z+Jr3Yo33DjK9Q/R7dQHpfsvTzgK9yvs6VU9ywCeX8Ne+/"
        "JPh1utt/2VGb/6Iqb2d7MP8Fdq4w4td/0WD3YJfWy/0Ymjc8/ZUu4mEnOX+ye+Vm6XqJ5C/aMX0G9VHsk9F90a9x2ZGnGmPPgvoh"
        "dhygv2q9gpYr7qvb/gF43I/wuACaJ6geZOeseXMC66UpXs/8xqHoO5a/s1b0d7z9b7m/k0Q8oLOqnnj6O17xp0X2d+k56oda43Fk"
        "P0X+Y0z7Ydl5n/DXFF+gcUu4fX26B/32Nfa78xVX3OC0GTfYxNkB59+Nep0VcCJKP0Lp5wSLN9v+TYjzb6h+ha5XWXuazrnaM2m2"
        "p1WYP3h8moGfMXF48RWK9jQFqi+Va/lDwndjWtTV7+fR705/iOorzreZBOL8yN9A991xjXSNcbt/u1I9bkdxzmNzfuI3vvf9rO9H"
        "hLgI9X9Wqyc+SnmdvOpDeH2RfxW0HWL9M/Fs1XUBrTPIL5230xVu3dH1M/TzOxXnurCosCeklxngRHMJ6rcTTH9mmN7sSa7SnP6Q"
        "u3734L0VQrvE/rgo6N/LV4LsU2e0mStcPDhN8eAXrzjlkkludY1H5z5195PsD3RNfjOtAwzehnOflMrt7nXHC2IWfiSkda9if78H"
        "45SujfLT9FxI455LCs8l8Zzz/Xsw3zufi+I5531DXmHhOeP6plCIi+c2b9a4uPrDHfz+vMtPBP5wHfCQtC/+8P0UR8V89QE8B/zi"
        "4TuE5/Hd5js1rr6u+D3GFcXXCZ9jrCeMuPaZL+C5mAZcNBsfu5BvKZcATvTXbX032mnwdcx1SD/6Hf4/8W1ywD9TudPQg5jGHAg9"
        "z/T5tjt+zsYT7M7sr2QZXxjfb0v/P86vimkMl1B//eJW/bi4tyWvJk5eMQ241Xw76n1ZqHe7UO8fC/X+IXt+FM/Hk+Zz0xqrL42X"
        "buQ3If3a/zTvd+6GHqxbSfsy7A+z2+T+wW0tH7xC48soshnruAR4ELbdoXredMUZF7Dnm07P+b9Tyu8F/2hYwKu59oexXzcMfl2r"
        "nF9H9q6kxLeeK7PvxKX73XBXrHVrn8TfMf27kfNlFs97XZZXY5Te059Fvosmxi8nnjPlcWhYvouQfD7JRBDvEfiBxF8mvrs+fgy8"
        "gjfKhD8x8z2Qv7OW8d/PtNhy5fI+OPgf2xz7cb7ttKUP13H6oE8eQ54H8NaGk1y9ic+uDwPfMnkS98GL1O34VdYxTqvV65gEz2Hz"
        "IL4Ku3qS41HoE89wfArKJ0C8CsILGHgTpk8fdtq3HvIjYUfPU71ceSY6SC6sXLouBsYVMnyZbsWlEYfF/lNx7YWycx9J5ScRLlEP"
        "t3P4weJaxHlCWEeGgdMCP9paF4d24O89+Dvlgxny3Z6IQ74W331NmsNlWesN3NefE9o9FrDdY6gv8tfoY8gXQfkNxzbx+JmxTo1r"
        "91g7t69LOCGSWyYR4eu9WuPit37015TLi2w8u/nKTLHXPcTP4zFtg9svLDv4wHfadpTxgdsZX9GTB/wP3H0/PGDzu+86D7gTPOCt"
        "4AHfAh5wN/whhkumuMthirdsFts/WyE8g7FeLn2B5ue0yWTNRcKCP7Hc/L0pkjI9EcJViHFAGY+u08Gj0++mfAwRrvxchPGB9fv7"
        "rXnb5PEK/NzXIgKPF38X+b4HLb7vOcbj3aJxcVxvHm9c4PFGFTzeEHi8moLHy/h1gz3XyqIeLhSP19TTXxge798z/8eTx/i/OR5Y"
        "W/93BB7jGwoe4zfBY/w7t/wXiMerkv/S5PG+5FP+pwT5TwryH1fI/48h//9advgTi8rjdfbH0uPx6j7l/5gg/0cE+R9QyH8/5P/b"
        "TP4pYf0x8gr7fupRIQ5aJ2/3ec1al7c79ttpfUX56vzaW31bvbjH/8DG/wlNigvMJdS8XbMeC8XbfRC83T+EPETe7oZ1vurVeN7u"
        "hjp5u79cJ2+3tT7e7qcE3i7No3HwdnG9aLzdaYwzka+bAl83BX1EHt+2NbQu+1fkg2PrALInFl9J4I+5+Qe0PmXvt3WwicuLv2Pz"
        "EN7keAgUJ7T5CI3i7/wY/tP35pzxbnee3O8yeUyflOavJN5K6RHebgy2/J3AW7mgyD96hIvDuOMbyxBHqZe/whbKNn+FrX+RPtCu"
        "T5LlJ8w/J98Xo7iJJw9jw+csP4TL3/UQv4/uKv+IJo1Lkfz88zA+pcnkH9M+qTlxFe729/Ht98nDaNQ+v+/yJkUexkxZ1l4vHkax"
        "a5zDX3jyMaw8bcTHuLlqP+sT4+VquAmLx7RA+AnfeMDTlxqKl9AnWX+oeRqYHzfQvPtn8nxih2ieiHLzqpuv8e/m6tmPtPc7t5rl"
        "GLwaYxZU8TOKx8el+qVPs3hwJvFrWm1+001z/L4e2+/tXn07t49k3Ed8a47FsWY4+63iaVj1C8DX4PyxWvkaQn3UfI27q/I1dj9J"
        "76t4Gh+vk6expTpPg/op/K8hhrd6pSzfZ2D7A7kQi9zqE7TvcCkk3XdAuQavy9x3sPbZ/5HnZQwL+/pJBS9jA8WJWT3UvAxmX2db"
        "26XjPJP4bkC+wzfBx9gfduplo3gZNK/MtvD8jEzibwPW8xzqOcDq2SSPk+YSlF+Y+u8rAfvvOc7eeuGiik3PlGvCMarK23nME/fO"
        "lQc7UDjuF8c4ysovyPGL7nHB5p/iyMmy029U2QkL99l1SMDhs/dduLRWBS6tld/HUeE+G8aLHAmKVzxQrlYfv+XpE6+XZX4h8S/1"
        "SfadNuCGSB6Eb9QnmP7pU7zeFI/79MsE/SG7oE+M1si/oH6/pb5+X2p8WKvfT1bv9+N19vsMyfEk3+/CfHWQ5q1D/D66PsXmRTf/"
        "gvlhFv/iKfAvUE7hKeDLd6AdWXEeXVZ13afCJarWXypcoj4B+wc/vJAF7yJZnXfxtMJOqb5fBK/RhTO08t5HufWdinfh/PuQcx2T"
        "0qT7Q0a8dRT72+Z+XKqJ51tYdvM87GYPVw837wL21eJdfPfnTH7Mzzk8ptrf+ynTU+KhP6fJ9xHhD7p4FyHwLkLXMd5F6E3Gu/gV"
        "lHOHYr07c4FbX1n8C0f7RrXq/AuzXqTXQfkX98j3wSh+ZPMvrhf4F8td/TBaJc5HeQb3aGGGB4J+PZrVOD3QZ2hf5m+q8jCIN7JH"
        "O1txlldsJf7F1wLyL8Zr81uU/IuTwfyWwPwLZt+KXaPV+RcYN0r/hOxK1zOwUx+WxgVpHnLzLUbfI3yL0XIj4wcuvgXZMfgRbcNy"
        "O0bzvD7F60/g+BL8JVe9LX7FsRr9GdKTm6vqRVBe8ULxK4L2W6Pynrh4FlZ+prfLsvsHk/y8S3EOfYrZLYtncVzFs9jK+cNePAvy"
        "axbbnyk9ReuB6jwLK84TWivoi4pvwTZaStu0xvpFDeJfUHtoPeHmY+DvO2hfm3gZF8vOv9txjRXB4nNWfPCrV7n4XCvF5yJ8fM7K"
        "n/LfrlaN39TMy4gq4iKkN2u0euKh7xY/Q2xH7TwNrE9cPA2sZ/zyNKzzJBnCWB9nerRH8+JpUP+vULRPztfIJPZc9ZI7z9PYfZXT"
        "O4un8ZmrTrlktG2ucRtyjNvucJgbx755Gj3vbZ4G9XezAl+95PgauH6fr7E4fA3LLh3AeyreRkLgbfxOvbyNiwF5G9+/4sQz2PPO"
        "AU+7cEBiF8iOW3wNVX61MPgaHXK+RnFfj5CHeKDG/OgDjc2Prjg/lPDetedHb9D5ZQ0qx+/5W+786HgP/Io+8IHU+dGF88PH6s2P"
        "vrDnaLvyoy/Rc85pPiqMvO2RH31AkR99iL+/prreU74TCw/1HM0v1K/Ij455U5U3xSWv4cWRl//86EPCvDTExXsKx4OdU23nRx/i"
        "86Mn+X1EOz/6jhrzo4N/s7PfZ350of+F+U+Vr9vOy/2Ez/GxfEHGhzo/+g4hP3q/R370XiE/+pAiP/pQbfnRk0OQ24hlL7j86B7y"
        "9pxPKT/6Ep2nqpXzNpcfvRf50XOcv2SdK+DKj94XrN3Di9tuyvdl50cfCpgffQu3TnDnR+/1yI9+C+LpQxzvLnB+9BSNe+RHR7tz"
        "ScqPvg7XEa5/7PUzm2/o/HQ3zvRV6blXmfg0F5dzz9/j7H5KnL+ZvculmPz0J+EnHnHjR9/xhR9l8dr89M8w7sbQvjcVdmVSiguq"
        "lv/8ckPzn38nYP7z3ys744g23jiYnVOPB8p/bp+HtN4RbxDlQjzQTJhtfOW/wMZ9LvWrWtV4tbVPVd0/Lt5r23df/vaIT3/7JfG8"
        "YOSDGVGUf8IdD5eefwt7lEc9u1vusMZ7FPuw5n7SNJNbM851bn5e3C+4zJ3zsmDnBL/gb11B5/d65yH1e05wvzwfJdYrbWvWYpxk"
        "5ePxV/k4NvFELJw32pfHvN39gbQ1L5v9EEU/TKAfsK4n/KT4PQtHlhDi/yp895OE75bjd2jeHny8RYG3B18eeWxUeYT7rLhBmN+H"
        "iZPdlJ7/O0r2g9bResdljB/iNRG/+0Jj8x+kVPYB52pM2HEGM/+BdZ74xar54cleEX/K5je8xXgRT2aF8TWKPFCHKvJ5bQjzGuzR"
        "FHjym+nvx3CdpH1lXGM+6TqJa/DFgaPVN7fjGvkHNoNv3vWKwB87z/HLrH2IpgPwV1j/GPpm5n+AHTjj4IdweR867Hjxtrr8pwdg"
        "L9j14PCtnL0mP22wY5vmnF8Hx7ZI5wnf37fyTvw5688jnZpzv4bwO648DDze7LwVP2ql+MwbnvV4w9g/cdh/I85m4XaE/ZRSSD4f"
        "ZIGbpvIHO5ZpNX03as9HYWf8EON4di/koIn8taddcjPzL1i4p4e5uN/svFPzU0f5GY2Pg+ZCa9g+yQT4kBZu7CKuKd53ANfIPzFx"
        "iM+H2dnJ4bJonZsJPQx+F/JzZDfh78jfkd1BOENc9+B6HNe9uAb/MtuPa4yzLJ2T/eBcrf3A9bt4ftawPz0g/5Dyo3jVQ9yPKxwP"
        "uA6Pb2/QOPwY6598mh+HrWnpONQn2Tij8wzuQT6VYleN4y+5RMffUdX4y7jkZY4/yMvFC4BfOLua8kIsn5P5D5kEOw8po6XmpOW0"
        "o5w0lRNlvEVXXqiAfEXLHiQ4e2DF6Vx5TLDPcAT7DKvl+wyB/QkljgP7pEI+JYpbiLz2TCzJySOmbXS138z/TLyUzbZ/y/KrdJh4"
        "zuIDPXJ+lAuH+RZ330+eFed5ze9enpVNyLNyG/KsbEGela3Yx/wYex/7qodX8d+12//9ijNuZPjjBm5mTxR5AqJpVn50BSs/SnkC"
        "WIH6CcobxAS4J8qQSJnocpYvYP75mPn36/F8O55n+6yZaJMZkTOea9LsfAL6CX59bl/HcE14W/irJ7Ic/kc/0Wn5n2aeli3yeJCV"
        "p4XyYQj5XA5a+VzOsDwtd1E9vuIzT8sfCnlanlXkafkD5Gn5fUWelv/C/Lme4xVRjxcqT4vzfPmln6dlr8/z5h8Uzpsfqjj1av+W"
        "3+Tlb+Wp+A0m//4H3PJfoDwtKvkvzTwt233Kf7Mg/02C/D+kkP8HIf8u5zpxUfO0OPtj6eVpSfiUf1iQvybIv6zI0/Jz5Gm5Ko07"
        "F0fS4NXtQF5EnP+Ocxoblrfl8xh3KeCtrDyDwME4+Kd+7Le+vTa8n+13XeBwlq68LSl13hbuXLdG5215BHlbPmvb9R7Nkbdl4zpf"
        "9Wp83pa/qDNvy5/VmbdlkuN9i+epWnpB8y4CjlbeFhrPVl4WNqB347pvpa0v5v4Z5GiMwx6z3j+tcPjGGZxr8BLGS0TIv4I8CQZ+"
        "xtQrxDsGW79U5vfbszXigLKNxQEp88gO1IkDGq+o9IaPs4974IAaU06hSjnVcUB4D7xB4j2rcUDCud5H6sUBLez51i4c0BI9f5z0"
        "qrDvogcOKKvAAfXz97PV9b50VNgnPirgQo6UfPbr9e9Kv/rHAfULOKB+bv+s8EJQXP3tXLkWDiilwgEla8QBtQMH1OkTByT0v8Cb"
        "VuECrP7OP+FzfCxfkHPq1TigpIAD6vTAAbULOKB+BQ6ovzYcUIpwQIflOKBkUBzQgBwHtETnKb+8hmJTO3BADwg4oHYFDuj+YO0e"
        "Xtx203l2Ng6oPyAO6FYPHFC7Bw7oI5oTF1hEvv7AOKCkgANCu3MpwgF9ANeEA7oR14QDYvEyVb65wQ567p452XxM+eYI92Tvx94h"
        "5JtT4cj/VBpHJruYSwAvVHe+OeCFrHxzfwA5qOzzDypB8ULjDcULfTMgXmjlnBwvFHDdqRw3hBeKz0nxQq68dcAJIW9dLuGBExLz"
        "sCXcuJda+LJ+z28jfrGdv66/ItPfRvFpiX/c3Xq7FXeT5iU8JK5TFpZv7js/3XT1evg+rxb2XJ2Xjsm9bSPhhFZXxe2o8z+2VJdz"
        "4PyPAxVf+CAr/2NY8zcfRjn7586r99w1qR4Gjit9+RqbZ9m8vSvE8uvR+Qfueq3QZN/Vp3FuXeI/aoHqYdm3373mjFfY/N0e63s8"
        "f/fxa874ijqvHuoVIK8eFy+jdRjO7QycX0/Yj1Pl1yvei3PrPPLs0bmjuzdTeap8ex+rM9/eR33m2/tZSGa/comBkFx/WJ49OifP"
        "wrl1op5B8+zFFXn2Osl/RNzrxh6pnlh59oBHcefZuzlg/rr1yF/3UFj2nv/8esu4ds1mxbx6rQHrlUa9cmFpXB3rZ9LzXDyliOex"
        "PHv6afQf5V19SNV/QfPspWs7L1iZZ08Ldl7wdNA8eziXl3Cxnnn2cB7hPpzPLpy7Lp4f3N3aza2v3iv5SGy7nvSJM/abb22THGdM"
        "eYmn2PfaVrr58e3mfJjEujCN53n98Z1vT9AjOz/N5Zry03S3dtWnB0vs3F9lXuNHg5Wj7G/kJWprrZ5XT59g/U3zFc1rdp49zIuu"
        "PHs4b9Qjz15hZVIxj14nvV8aqh73JDtt+blT/bz/aeWnse1ks/M5+HmFlci3F6meb8/z+xSfJHxnB7OjVl4Z634nh6uh/SpVvj0q"
        "l3BrBo9syNGP1nndOLeecD4Gv3UU8SYTp5VM8Xn3IpTvg/kFs5t7rHmAz7fH7KCdb6/TzLdXwvkHhyGA0n0izulfKk4cRfMXNTmu"
        "DPmSXfn2Ysi3F1vG8u3F3mL59hT4UuL9Uj5NK89e3rZHo1r1PHtmfSjeFjTP3mN83Ivy7BEOz86zt1zIs3cdp09eefaon0kv9mjf"
        "qDjzvDy6gfS+VDW/nrucr3PlFDdQnr2/rgTzW3ob7Lf0BPNbJoP6LdiH6IJ9U+TZK46w+dGV903MszfCxlP3alWevaTUbukz+P4v"
        "fJ49raF5+tV59th31Hn2cG7hFK8/jc+z116pxY+hedfOs5d8T/m1C59n78ceefYGuHiMforOvW9Unr2Wqv5MqVfeb/o4nXceVezn"
        "Ziuy+J3oz1D5Vt49nNfonXcPcaCQyAtT5d1jCkB5bt3tbQrUjkbl2yOclZVnj+IwwFvpM0MVPn7RXGM8rkmRT4/2gb485ycuU3/+"
        "PPhhv/D58/h21J4/D+sOV/48xBV85s8j/8c+95gFLPckvfLn3YPnVyjap8qfd/5KkH3mjPbfr3BxXyt/3tkrTrlkkltd49C5z9z9"
        "ZJiL3/vOn9f73s6fR/7+ks+bh/n9/bx5i5M3j84VVObLSwr58p6uN1/ebQHz5W1n+fJWi/5Zp6cd6PSTL8+Fa8A+HPKGdrco8uXh"
        "nJpi14Wy0w6Sf+bOnxKX7ifCbbHWrX2SfMPXS/Ce9Jz+CHj9TeDRgqfeMD6/It9mJoK4zrDtn73swAXok+DLj6NeIyz/70H0+xla"
        "f69l/N4zLbb94XjtDn7FNsd+mm+7bPFZcV68ld/sGHjssI/DSa7exNfVh4E/mTyJ+zhnUbfjVFnHePRzHrwTb2HzDP4Sdv0kx1Ow"
        "+NDgK1h8aeCiCLdg2/UPOe1YTyYRdur5eaqXi0dPeVYnWbl0XQyM/7tB8IM7Ea9McvshKj+IcIPFtYjbhNpxjXVuqJPDaeihTcK+"
        "/A5cI29YqAfXD/luR8QhV4vHu4b4iL/MryfWED5JaO+Yz/aO8fXTx4T6jwntGxPaPybIZ4yXXyYR4epr8Jh/4Fhv+tFXUx4vsvGb"
        "1YR2ANdE8dN1QvxGxrO9VHbwbO+07STHs216XZo3xc2z/Sfuvh+e7aXyUuDZdoJnuxU821vAs+2G3/NRrrzDFHfZLLaf8WwNPIJz"
        "fZyJpM0d5Rzyr4vn1dwUSZkeB+EjRF6qjKfW6eCp6XcTLzbClZ+LML4tnSts8WQF/utrEYEni7+LfNqDFp/2LOPJbqF2/JVPnmxS"
        "4MnGFTzZCHiyYQVPtsJ4aj2Mx+bmybLAPOE1G8mXvVR+N/myCfAFV7F+epz8pGUCb5A1eP9dxMf6e5zvnmT9b72XEviD6Ke7vlvm"
        "+qn/2zwfC+/v3/KtsjN+sn8L4Vv/V9n53GD//3T3k8mnzfvun3Sd/bM4fNpa++fFgP3zp0L//LGif15Q9M/zQv/8Udnhlywq39bZ"
        "X0uPb/sI+sWLb7ufk39b/2+Vnfut+7d8XsG3/Rz4tnuY/IV8jcV97BycTGqfEDetk1+L/He7sL9BOKgMrZeftcepH7utb6sXB/kJ"
        "po8nNClOMJdQ82svlReQX/sg+LXId+fi125Y56tejefXrquTX7u6Tn5t89Li157GOBF5tSnwalPQJ+TDHVzzb3PO+L1rvxQ8XXVe"
        "b4zzMVZRL36NzQ+4xPEDKA5o8wQaw++KabPs/Osmds5T3pFPlM8v+3/mnOvpYte5sjwOQ/ySc2XnfD/Y8i2BXzKjyK/4n7l4ixiP"
        "ycWXY93C6qvjHGN9Ra08E9YAm2fy2xwO0rWOWUP1ZEBKfRpyOwTeRPxeadyl2eJfnSvL9kVpXq2bP7Ev2Dmz+sG0JusXF24c9Q5y"
        "7qsUH5e9w9oHN9dVSewjfwnlIZ+DJ3/iRINwcD55D8TPVvIoTgQrT8S32fgEJv+2ozdw+2h+zwtz5VftXFld3rdq8vLHNGnck+rn"
        "yaOYxPi8UcWnUI1/4lPMSM+NHOz4xFw9+4p2XPHjc069tvkU56T10k/jXLyZizgXLi3d38zEA/IqLL+mi8sTN5vFPm5rD7cvNJul"
        "/bUPzDntqopXEYRPwflHK+Tzr8ij0E+9wtnT/J3y+qj4FJnwr1XnUZxi/bH7TipHxaO4u04excer8yiITz4yDj//aojhv15XnHv/"
        "GYa/x/mUmdDb8nPvBVxzn1VPOof2n3heRV7Yv08qeBUbKS78BsZhj7RfLF7F6naFPn8vIH/h2+AvPFYXr6LYxMZZDvuIdj5Hnl9B"
        "51VmQt8IWM9XUc/dcp4F+jkXx/4C+Y3xV+T9KOC7bF7FC1owfOKh2s4BVuITn6ntHODjwc4BLt0Me6LAJ7r5FSe5PEliHFPkV9B+"
        "XXEnO7+2e+WH4B8c4PLui/g0EXerPN/eyme9wOfbv1AnX7MQrBx94qT8XHv0c9tqFb+CzoHFecCnD+A82GdwHvwhTq988y1eEvgW"
        "J8gvrvU8YOhDS5cVv+P4op9X9PuapelnNsq/VPb7jNDvKr4F9TvmV5t3cZ7bN9encD6stb7BeojyoMCP88u/yMQX5xxg/fTFstP/"
        "K7SCZxGvzrMIfH5vK7OrLjxhK/EsohyOU8WzcP59yJw/Wf1p3iL8iX7qdfgNLC6ZiOFce9w39r3N/bpUk7kPYeH6XbwL5jeoeRdM"
        "P2zexXcY7wK4ksNjqn0/Fo8pEY/7pCbfZ0Rc0eJd7Nhk+WvvYB92yIxjvMl4F7s0Dr/jWo/Abyec+p5IK4urHbHt1SgX78u4x71R"
        "L+IVBeVfUP3ul++T6ROon8XDuE7gYSzj8HFePIzS76AcrcR4E9C7Ry2/5NWq/Av7/bPc+5TvPaZ9LSDv4lyD/ZqTC+zXPOPLrymO"
        "MPuj5F2EeX++OMLsXPfqTfJ44sSo/Dz7NR52TIwnJeXrsIbZM7/8wZnq9qxuvoUVN2HybTskxhmw/sG51TQv2PfPwa/h9UnU59p5"
        "pM/U6NdAT1o2Is4MvUCc2ohPm3rxvEIvliiftHB8ofgWP+H4FoTz00+xX3ueneHiOJafM0Xn24N/ca+Kf7Gdw3+p+RfMASrdSnpA"
        "cYBF8m/QPvKvvXkXiGuEfkkYPyreBVs4lbZpjfWXGsS/EPuX1pkWH8OalyGnWylehn2SyUtl59/tODjFG1qCxfks3sRXpHwNffIC"
        "xnuEj/dZeVROX+XiQB2N4nFEhPgK6VNWqyfO+m7xN6j+XrwNcZ3i5m9g3SLwN1T2QORt2Pna2IYw6aM3b4P6e4XQLjlfw9bHB696"
        "yZvnbXzmKqdnFm/j01ed8sgkt7nG7/u8DW/ehrXeeJ+/wZX7Pn/j3eJv/ENA/sYF8/n/D9C77m8="
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

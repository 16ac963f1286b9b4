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
    "type": "kprobe", "code": [6448, 14328],
    "maps": (
        "gate 3 control 14 compared 301 owners 169 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 102 tally 130 control 16 control 21 control 14 events 194 control 13 c"
        "ontrol 277 rows 20 blank 9 rows 6 rows 7 control 36 control 182"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 23 ATTACHED_PER_CONTAINER 4 PATHS 4 VALUES 6 FILTERS 11 OPERAND0 17 OPERAND"
        "1 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 47 OWNER_BY_MOUNT 73 TYPED 3 OWNER_MASK 14 TASK_NSP"
        "ROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3"
        " OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 "
        "TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 CO"
        "LLECT_EVENTS 20 MAX_EVENTS 34 KEY_VALUE 18 BY 12 HOST_LEVEL 13 TYPED 4 TASK_GROUP_LEADER 13 TASK_THR"
        "EAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBER"
        "S 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 10 HOST_LEVEL 19 TYPED 3 TASK_GROUP_LEADER 11 TASK"
        "_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUM"
        "BERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 18 CASTS 3 T"
        "YPE_OF_TASK_OWN_CRED 4 STATISTICS 12 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 77 UNSIGNED 11 SUB_"
        "BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 423 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 192 TASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 26 CRED_UID 1 TASK_COMM 32 TASK_COMM 3 TASK_COMM 249 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 414 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 551 bpf_rdonly_cast 26 bpf_rdonly_cast 34 bpf_rdonly_cast 252"
    ),
    "linked": "keep_stack 1509",
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [20776, 12984],
    "maps": (
        "gate 18 control 14 scratch_calls 59 frames 19 frames 27 frames 25 frames 34 compared 266 owners 115 "
        "tally 165 control 16 control 21 control 14 events 192 control 14 control 280 rows 21 blank 9 rows 6 "
        "rows 7 control 36 control 189"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 37 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_ARGS 30 V"
        "ALUES 24 FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 45 OWNER_MAS"
        "K 72 ATTACHED_PER_CONTAINER 32 WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_O"
        "F_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 17 PIDNS_INU"
        "M 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 18 MAX_EVENTS 35 KEY_VALUE 18 BY 13 HOST_LEVEL 15 TYPED 3 T"
        "ASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 EVENT_SIZE 12 HOST_LEVEL 19 TYPED 4"
        " TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN"
        "_CRED 3 TYPED 21 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 11 CASTS 20 TYPE_OF_TASK_COMM 4 COLLECT_"
        "STACKS 78 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "TASK_GROUP_LEADER 628 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 196 T"
        "ASK_TGID 1 TASK_PID 174 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 27 CRED_UID 1 TASK_CO"
        "MM 34 TASK_COMM 3 TASK_COMM 251 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 603 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 199 bpf_"
        "get_current_task_btf 175 bpf_get_current_task_btf 171 bpf_rdonly_cast 7 bpf_get_current_task_btf 21 "
        "bpf_rdonly_cast 7 bpf_get_current_task_btf 31 bpf_rdonly_cast 4 bpf_get_current_task_btf 250 bpf_rdo"
        "nly_cast 4"
    ),
    "linked": "keep_stack 1334",
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33760, 6432],
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
    "type": "kprobe", "code": [40192, 14264],
    "maps": (
        "gate 3 control 14 compared 301 owners 159 owners 20 owners 37 owner_levels 20 owners 44 owners 50 ow"
        "ner_levels 8 owners 22 owners 103 tally 128 control 17 control 24 control 15 events 192 control 14 c"
        "ontrol 277 rows 20 blank 9 rows 6 rows 7 control 36 control 181"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 4 PATHS 4 VALUES 5 FILTERS 11 OPERAND0 17 OPERAND"
        "1 94 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 47 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSP"
        "ROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 44 OWNER_MASK 9 CASTS 26 TYPE_OF_CGROUP_LEVEL 3"
        " OWNER_MASK 88 ATTACHED_PER_CONTAINER 92 WANTS_PID 8 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 17 UPID_NS 15"
        " PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 15 COLLECT_EVENTS 1"
        "9 MAX_EVENTS 39 KEY_VALUE 19 BY 12 HOST_LEVEL 13 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID"
        "_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 EVENT_SIZE 10 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 18 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 STATISTICS 10 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UNSIGNED 11 SUB_BITS 76 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38 CASTS 20 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 413 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 260 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 117 TASK_TGID 1 TASK_PID 178 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 31 TASK_COMM 3 TASK_COMM 249 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 404 bpf_rdonly_cast 144 bpf_rdonly_cast 327 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 477 bpf_rdonly_cast 25 bpf_rdonly_cast 33 bpf_rdonly_cast 252"
    ),
    "linked": "keep_stack 1502",
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [54456, 12920],
    "maps": (
        "gate 18 control 14 scratch_calls 58 frames 19 frames 27 frames 25 frames 34 compared 266 owners 106 "
        "tally 167 control 15 control 21 control 14 events 193 control 14 control 282 rows 19 blank 9 rows 6 "
        "rows 7 control 36 control 189"
    ),
    "constants": (
        "STOP_AFTER 27 SEVERAL 36 WANTS_SITE 3 ATTACHED_PER_CONTAINER 3 PATHS 4 SAVES_ARGS 73 SAVES_ARGS 30 V"
        "ALUES 24 FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENGTH 45 OWNER_MAS"
        "K 63 ATTACHED_PER_CONTAINER 34 WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PI"
        "D 11 PID_LEVEL 15 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 17 TYPE_OF_UPID_NR 13 "
        "ONLY_PID 14 COLLECT_EVENTS 17 MAX_EVENTS 35 KEY_VALUE 19 BY 12 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEAD"
        "ER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 EVENT_SIZE 12 HOST_LEVEL 19 TYPED 4 TASK_GROUP_LE"
        "ADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_"
        "NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TYPED "
        "22 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 STATISTICS 11 CASTS 21 TYPE_OF_TASK_COMM 4 COLLECT_STACKS 76 UNSI"
        "GNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "TASK_GROUP_LEADER 702 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 114 T"
        "ASK_TGID 1 TASK_PID 174 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 28 CRED_UID 1 TASK_CO"
        "MM 35 TASK_COMM 3 TASK_COMM 249 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 594 bpf_rdonly_cast 107 bpf_rdonly_cast 12 bpf_get_current_task_btf 117 bpf"
        "_get_current_task_btf 175 bpf_get_current_task_btf 171 bpf_rdonly_cast 7 bpf_get_current_task_btf 22"
        " bpf_rdonly_cast 7 bpf_get_current_task_btf 32 bpf_rdonly_cast 4 bpf_get_current_task_btf 248 bpf_rd"
        "only_cast 4"
    ),
    "linked": "keep_stack 1326",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0cc670db55bc178651956252caa3de04d1a6ec59401d45a0fd6e172bc2242b7c",
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
        "eNrtfW1wHMd55sx+YHdBUliCWmBJEyIgKhRECxREURREmxEkOxYiXZmwLJh0bJhYrmhKvGJCiLHIwcYiIDkSTTtlQkpsFH9cAaBM"
        "kE5sqPIFxZeq1V3uTqq6qive5WLzAidHJ7qEzsmJXOe7UCSxe5jp552Z7unemdldQFRK/DOcxUxP99vdb3e//TxPF7Oa9W9OZ9fC"
        "uktldr2I6wVc38T1dVxfw/VVXM/hOonrBK6ncD2B6yiux3A9bF3z696xrtnVGvevOM2uiYimvVMul39z8f9mVosJ9nsm0WJdjWHc"
        "6zdb12wDn06mYQVXzvy6K77fu+L6XkaLsO/oSeu6M5cQvhuxniic7LXSjWvsud+0/m8+h/fSLJ05fO93cKX3jOE0nrtWpvetvzf2"
        "sfzqQrn0fZr8d5aOMcXeM1BOuuZaUN4D7HpgsTjti9ejuArpje5qRTtJadLvFdY9aX1nhtl9NK49aJd/o/l8lH++CfdzqKfCQVYf"
        "xSnYX2f2n1s0VxLpDFvlQb2J6a2pbzr5CunEXOmIdsrN4D2D/bBrLbvOsOYyqrJbXGOGaBsvse81oJ3nUD866gfXjL7RKk8R7a8J"
        "zxnTLL29HdW182IS7SeJ9j7GHMSA/jbyyfpX2/BP2PspvDeuyudNLJ/IX9P48uRzDv4hP/K2ot88XbF/FNYN8b+vrdzui99k90cb"
        "WLlnce/Ua5GVI4H8Dwe01/Dy2Mtrnzgrb4T/3ZgaEvwSu59D+vmT4fx4RnuASzeH/kfp5ZCvuRh9r4fZeyvsF2F2ewNXsucbuB7q"
        "uIe990g/G2927GHf0WOc/e3nmz/E5ceuf8H/FZ8R6vsZob6Hnw3YP1YtSf9wxiuq55+y8kz2lN12Nc7skdrzKK7GK8xubc2NyBfs"
        "civex7Wwmf2eWPSni9koJ2Io90PydAcib5Sta3IIdhuxx4t+1/juZ29ffzr82A3tpyql87YrnUIjq4eMNsDsEqX+yH7PrY7Bjm2s"
        "3Lld4co9vLzlNqZYuzPHVbO9GGec9qNXaI8DEd26xrVt7Ps347kY+jGuxjTscqvcTxx66E7WXnYMYR66x/ZrBTPdBpo3/kPZPU+i"
        "+dHsAb59xrUfsudQ7oFkHL9vwH2Uq5+BpI575m9yY5rtb017kH3bOr5fks1TMtHPVZyPZfTH5f1jB6vXAZ0Z2HgO88QxlvHiGdRn"
        "lPlp0+/SvOmYaUcN9YHrgPZJ6wu58z9Hv/s4yve/FOPKZEn2uzjOuPNxJVA+Grn5ZDbBpxfXEvj+fytb/slnfjWg69b34tpJK7/0"
        "3N5h6g8h1yvK/vBT2O3LJfm6Be3jxZhiPO7jxmPjDKtfQxfm+83s2nX7anu+b6a4e/H6zuKzTfCnTS2K+kD56Ts5tDv6Tm613I7U"
        "vto6dK69Uj4PpPA8roMvf75E37nJNQ4YU1gftUzI2vVoYYSlR+uUwgjWrQcvStvhgN6oyX9PKH6P+fS3KJdPM//fM/OP5wunLyn6"
        "Q4zr/8WX4Gfgpwabd5Tc7YXWzd5xj/kxcz7B/Dfs1XFYc6+/jY4nNfe63OgY0tzrdaNjj+ZexxsdfZp7fW909GrudT+tbwuNbB1f"
        "fJJvL2Y7MC0zi34zO+60r8xvPHLc/P+fGPf9m7s6nOe3VzPe2P76C6z8+P7g8E7csw44OPYR3LN2OTh+f01xAadfx1k95Trt9aI1"
        "brd02v3CrMHd7DsP0Pi6q5lrT6/b6+1mmldd8M3PhcX8uP3lYdNfYp0xh3mYmV+zSxd1eT816+OfXOPOYAeLl4T+bszxExHY1fzk"
        "POJM88dgD8F/Z7S/WhDtZ/ppsh+lY66/rfQ6kV42C//+FwvuuMr8oj/7meu9jKZz9Tygr7V+MaaYfzCmEffaxNpFoSWJ/nwYf0e8"
        "alM7/p7l42bIJ60bMvqfsfJMod9NIw62qQfPd+N59LtpxM02ob+19OLv6HfTiLNtQv9s6Ue5/3ih2nri2kWCX3ep1qdiO6HxdrCj"
        "IVB7Eftr/mTIdU3DfbX1Vztu+I0Ftx9w+mta0V8vcP31YTY+9lbdP5M3WP/EuDn/oqp/PuWxF+ufaXn/vB3ptVL/zC3I4oyZxBcW"
        "2LpmcEGaTjvSSVM6exa4uKIwz6N5RSbxc8sf517AvEkVf7TH5zrFH4OmM82eM8bS3PidPy1Pv7CZrU+aNqKefeKSZAcah3P4XlfH"
        "f7XscqAB878GzP8O0DwL32mVx2c95T6izs9SxFvJL1Gctdb0yF+L/S13nr3f1vqdEmt350rudaLjf4Z8+/+QdJ6S4eYpGX2NdN2S"
        "SYj7FpO+35ustG8x3CB8V7eeoPWRvV+Rq7xfQX5gZ/q6dD5qnN1Trsd82r3ucM+ns0nh+WSSs1Nc2ySthyaaV2112kXSyk+71i3J"
        "RxHP7zbX5eZ3Iru53xNYr5t/TyDOEBXWr9Z3qd9m4N8XjdzjXWeN7v0FlC8m5ANxtNnHYN9u/I72P/tpPv2jcfTvOMvX/vjdVr4y"
        "8V9k7SJ+r1Xvmfh26/e49lH2/lfY+8dv5r9L5ae4Uyby38vuONTuxY81md+JNbDvxNLsO7HV7DsxHd9hCRt5ivsxQ+6Pxa12l4mt"
        "svJtPh+3/n4Tnu/D8yvZ92ONVoTPfK7R+j2F5/q59b6RP4z7OO6fxD3Wa/k9uNdx32uvv8x8FLfJ40uZiM76M/5e/Biei8KPROm5"
        "2XLE9fe49l02PsVTrJzxRlbuuG6VJ66x/n5o6zjiAqxcbb3fKLvLdWhrA9L7uvX7oY1fK7vLdWhjBH9n88/B3hfLYns2KzQT6eLa"
        "sxhvK6LdmuVJuuK7u6No71G091fQ3mNo72QXxBPM8abb669H925He48L7R3teTaP9t6L39EvZp9w1skrUR6rnUfQ/iKrWfuLNLL2"
        "F6H218Ts87GbYJ8nWH1EEqw+IklWHxGqjxSe38vZv61/sOxuV4e2fY63/zayP/ODg/27vfZfrIAw9k/XaP/OJbL/zTXZf1tA+98l"
        "2L9LsP+HFfbvhP1vL7viWvY8uoj5wt6NFFf9MDf/pnqR1Ue2ivrw2P9uH/uvUdj/Zidf62uyfyyg/csl3v4LJd7+10py+18pMfv/"
        "szS+WRjpZuvak6yeMg2HuXHfXH8lUB/RCuO5g1+pDbdi3E7zrMu+86zL0jjQX7J4cd4Z/93tw10uFmdeYY8bUWG+apUP7cNAO9gf"
        "XW+l535uEvPaXsyTjrj2FWg9JcZzDz3NGnLxCWf87sV4av399g2B8mW2uwe4/K2W5o/m21RP3vXlarSX3y+J83axfE+73n8DV0r3"
        "kP4drp3K8nG4Qj4GtGnr/bkIv+9cHMX6AuvR4reRbpyl24R5m7EbcaMou85ifWQk2PxlL+53YT5gPI4r+v/sL+E+xjr8Xtzvyjjt"
        "zhwHip9CPuBXBiL/u2y+setejat3c17h7h9Hse4zcTpWu8Q+SFsL7Uc9x9Y5p7PCPn97lfij9sr4I8SLDyRRD0kF/ohwagnVvm9/"
        "jfijybKq3fHr2Ekf/FF90slXSKci/ugc3nsO7caOI8M+SeCQFPtjtG/a1rEQEId0K9s/HuNxSM4+Wbj1Kq3vMimsW8cV+KOxn9SI"
        "p+kX9rfrm09qV/mDl3zwR+0K/FGfFH+iavfFY+jf6D+zx0Q8SjFgfd4krc+ltldw/FGfFBdJcYT86XDjtoM/6uPxRykV/ihdJf6o"
        "B/ij3oD4I6H+W4T4vAKPYNd3DvgjxJmpPpX4I8J/jNWnvtX4o7SAP+r1wR/1CPijPgX+qK86/FGK4hDPyvFHybD4o345/si3HgQ/"
        "NbZM/a5COpc4/FEP8EefFfBHPQr80afDlXt4ectN+/QO/qgvJP6oxwd/1OODP+oGHqcP64/e6vBHSQF/hHIPpAh/tBH3hD/qwL3O"
        "4ZNy43L80WAHPffAgswfZyKIo02z+aKDW7h/gV+X9Sv8/BlFfBj4pJcwjxz34pMuBcIFsXl3buotHp+U+rEiP39TDotPmqwrPum/"
        "hMQnrVyQ45NCrl+V/YXwSeXrcnzSv2b2/ZYKn9TO45OUuKR99cElCe3NF5/0EuGTHtNk7TWu7eLXEZ7yP8rSn/DZZ7TTvczh093z"
        "+8vSdcLlyuuNkcvlQOnMsOeM8TQ3vxTL6+wzXQ6833dZtk83RvuOl7HvuMle51n1m0T9voB0n+HXd1Quz/fz9bFbvoLd3OXInauc"
        "j6Dp0LxFHE9yyCfZv62T/O335PtqM91lN26Mxkkx3cGOr16X1mfoeNboddaPmX/fbY2XZn6zCv/ZjX3LZq2m79vj3+Hr7njGfEuS"
        "/X0I72ms3ncO38LhOAaHI9x+ZqEhbftfXYJLqjafGS3G+TXRP3U1/yeGX3iyHXb5zPXavvfJ6+5yz2H+Mp+mceQRLn0xP87+XaKq"
        "/UvjHvTPk+CjCf6wuM+JC6YRR3bPL2geNyd5Xnflm+Y1mciXdNl+L62jBpIpRfzpSZ31Dzb+5DCPBLzMjjdRXCmuPaG7/bzKX3tw"
        "GZgXk58P6pdU/q2wg8XByU8F9et+fltMp7AjWXb7c9FfFU5qXBxJ5beongqb2bquq3mLYl3E9gGMKc3GW8TgT6xxQBHfsHEo9J2T"
        "4celUOPCyYDjgu233ylVyk/Q9IwpZh8PDgXjjzHNvtPWrHP2oHZM6zDjDN9+xHZcbXsqUhx7KunbPmV2MqapffyzVlM7EMqzVO3A"
        "U36fctZr3hTX/lyK61P5cfO95y0/BH8IfIQzvqUx7rx4rbZx5/g15if36Zz/F9YxA4mkwh8/Hgnij+PaBDff9uv3FI8L7X9V6e1I"
        "hvO/Z1k6+ZNB/S5r9zR/9InnL7ZzxA2xTyriJ20/HOFxgoUR5k+6Wu9Cf+uW97cWRX9rqbxuec/n5TOV5+Vh+y/5T4//xfqF7NrW"
        "GhHssofjs9H7zu9p+GW+XRVOBvTHQvuifWXyn+H9MNpF8+ba2oXfeJxf5vHYpz0EH4cV7QDjcFurfPw9ao/DrN5pXmnM9PI8GfSf"
        "3Dgf58zfzgKJ+RfT3D5O/kXmz/OtKr+6TZeuEyfbuXVi0LhMzl5HbLbnwze51oNOORFfQfye5vP5dX+I9vpqWcRxWPgSwrl6yrFK"
        "q1yOhorlKN7Hx4Hs+YqnXMCVup5vcj0vrjPc8bf7sU/zgCveacenG18TdAf+FH4YuJORN6Fz8kpZTPejrnQJD0S4FHN/3sLvNKxW"
        "2K0xVP0SDobWj87vbyLeFfP029fRT9JIz1rXgb9qzAxx/o/GCWrfc+AfEy7ebu+bf87pvpAfIv0Wx39fCrVP4cQNnroqixsY092Y"
        "h0bt71jrZ/B9Fuc3V7k4Qoc8jkD7c/MUNw+6L4H8DTS01FTODOLFft8lfLDIMwmb3wzyq+Ivin6V2l0GeDOnHiiudK9l5/2JD1n2"
        "98b/WTyH9oWo/mZQXzY+J87S7WodsO9ZPX6a+y7F3+absxrf3m67Wls9rL/KtaM0taO1V9l8OM7li75jlqdXc3guhFdx20F3+aUu"
        "xLPonvDFczpfvyaO0L1/Q+l3gchEdjPX83E7X7rWdS/7+8Po53RPuFPrOV3jnksKzyXxnPv9hzG+up+L4Tn376ZdI8JzFm76MOzV"
        "gPrXUP9U7wmds+8vRHWbV2WN/w/J56vm3810fu02PPfrqGe2radtwLqkCNzlrwH/1bUR7R04sA3A4R+PCc9j/7AponHl27/YHqz2"
        "LuYH7ScT5fFaTZ+ifqaj3aSl/XAO+5b0HK0PTfzeAy4cmlluhgNl84rdsONAHHi5B51+bOaH9jWLwKGZvIJ2177nQDzKpTuD/ffF"
        "9s/6WY71t513Mz2rIsbh+e1Zxs/E99vS/1jm+y/bp609f/J5087mb7+rueKdTZs0wU91Ih+T77JytKMc/08oR7tQjp8I5fj7snue"
        "QXF04yyL0+Rb1zO/k8jWZ3xvbdek43srlSfG+dUE5rfi+F5EfzBxFN2W/2+w8VZD1nxmD4e7sXESD1O5+fGN/A7xICieXFjj9I+k"
        "Fe+NWd+La1fLhB8wu56pY2LxdFIrrL9XH8f4KF/P9rzwftiV1ctxjOvFTyC/3/Sma8XFwdc3qDzbnfnuO1b9rbDsNaD/fbm/Ag6C"
        "+FK0vtofzTAcbc6x36jmxvfe7Bl3rfzQuqKZVcj+CO/3zXKPWvtxOpcu8X6oPx2N8euZpgcpXyutfDnxqhXcPNmdTxlOl9rVfu0/"
        "WPvcVI9HWqge/p3drg9XfP9PufcL9vt/Unbv8xDOg8ZBM92vuOdvORqvN74rW+/EtYfB+7tY4tf9Kn1DXteQ9IiI30lxAdrvo31Y"
        "wn/Y8Z51wMWv68S1HfPlSyXf+UlJxndmAVRHr5ABiv11EmvkG8K+znejTCfx4AW2H3D2IvDaKW6e7auXSO9DL5HS2Zm+yq23qfxU"
        "rx5cMfq/sW8C8URWj8QbL2w+VV/9EF0+H8lE4x48g8V3JLwE9AOMyRM2zsbS1Yjw7XHWpSfB6Wu4eCyWvsbmavFUK4EPoXyBX9aR"
        "4nA6lF/SBSDcgTE9gd+xDp/QbJxYVnN0Myvl64Rkn5rGoUzy+1hPTnA8D2PqFMf3IF0Gm/cBHvaATvvvW9x+s5dwMRiHX6d8iToB"
        "uzrILixdui+E7kfrebxMJIn4Lu8PvPOFlRzu0oi04z3evxg69CoiwKFt5v2Roffg7734O++/gpQj6rKrrReA/Yi4dgsfR82SDhXK"
        "+1zI8o4hn6TbONbDx2fHunlc0Fgnh4MxxmAn+GFHbwe4x1SUX78tTm9/rDn8pyDt1UwhmxLyn2rk5nMbhH0uGY/Z9O82j/khZ/wP"
        "x2Pexf0eBAdgffc95zHfAR7zdvBbusBj3oJ1DXThXsa6jOLjW/ny0/qQeMwmP6vJNb/IRNPWzGYgGrHXN6w+VmGdmbIQvoQ3Fnm/"
        "Mh5gu4sHaHw8y8UjKf2BKOMzG0/02/46pnn5xW9EBR4y/i7ylY/afOU5xkPeRuX4o4A85LTAQ75JwUNeAR5yo4KHnAAPuWHZeMhW"
        "e33f8JD/tkS4nMo8zL8WeJg/EniYf6ngYf4QPMwflDz2XyIessr+NyYP+Q8C2v97gv1/T7D/dxT2n4H9z5Zc84hl5SG76+PG4yE/"
        "H9D+zwr2/w3B/iMK+x+F/Z8pyfZ5Mknwjsec9buKd+wef+vGO95UJU7SXt99jvXr553xmuMdu8rVrlXmHVvlWyre8T7wjhFv8PCO"
        "N20IlK/6847vqZF3/OEaeccb5bxjxL99ecefEXjH5C8bwDvG/XvGOwbu2+SfWu0SvKC2LK23ouAdv1nicCZCPzXOd/rorcMvjK+x"
        "45WV+KEOj+L/cDwK4onuHas1DiLyKP7O+k7Ohc/l9X7/humsnZ8oy+K+xLfx6oTOC3yb16Q6u4XG15mf1Z/j9su98Qqsq6bY80Yz"
        "1merq+XhsH7v8HBYP/fot+F7mcSvsudb5PgFiov48ko27bfnHTK9MxtvKKY/zKefE+zqyyuZht1uJX7J45qsfuLapzi8mzfOz9Ip"
        "bH4V4yP4Jq0+fJNkSJyRH88kJF7JbjeriW9yriQrf74K/JBUD87mmTABD5FHZJxj9msCL7oJugMO/1+Rj+frhGM6WCOO6flw6RjT"
        "zN5qvgmzf9vt5H9/r6I+sTH9mjS9wY5/tVALrtR4hbUTh2/ykJXe7hTjmXjzczdwJxfgJ+rFM7lnQYYXef/wTP49i0vZPJO1C7V9"
        "b/WCu9xenskqLv168Ezc8SWbZ3Ka9dvCSdaexfGi+LQzH0y79gFs3smD/Pg9J3mP451QHDny6wznvONNqW7RQIOKd7Jfl40bpJdO"
        "eud0LlAcTwTHOzP9/PrhnSdKfjhSXrc0LN75BOvfnfy+r4dvcnDU1iVtd83rbHwz6bQePMXwqy1dUvsX1h0Dz2S0JMO1Fr+KfCjO"
        "86HffceFl5d5XDhXOR+Bx4WpY3KeyXngW7O8Tj+1V2OKtTvjDN9eRDv52gPlsPP7PM1zTvi2QzmeGe2h+YpWqd6bsor6zt6Y84B8"
        "FfngeSQ/kPvP0LwSVu8DiHs7eDqW3nwz8UserZHX+LHrzB9+UYpnLmZpXaLCQe+NSP0uxgviTcS1b3HzbT++caFxojp/q+T3nQrn"
        "bwn/PxLO3wbnl1zg4kbiPoaXX8LG18IO1s+61tzFxc1q5pek5PvjdeMTnA7ob8/Xm19yQe53bX4Js2vbWpFfchHj2UXufef3Cfhl"
        "vl0F1gUQ2pfDL6nWH6NdNN/B2oOC769sD/9S+f+q+p8Rxl3BXxHPi+qfzrexcTJnmH8uRPl4AcUlaN2W3wh+yRHwS5Bu/gj4JWtU"
        "frVHrxQnUvFLVPEZh4exheeXoN8ftecbr3H4IFonGmcQH9So/4Fvchp8k2Enzu3mmxCu15v/FdrSlE/XONynUA7ytx6+iStOyfNN"
        "2Dju4ZvYumfgm5zGfsNpgW/iSrci3yQBvkliTTB7BbRLvXgnZD+bf3Ke4eFo3kbrPTr/pjBCvBP0Aw/vBHEE4OFq551sviaLIxjT"
        "F+AXVbyTjdfccQV6Xs0/wfwL9foB/4T3v/78k//L+CcpH/4JcG6+/JO1fvwTmi8T/4Ta3Vs18k9+pOCf/A/GP0nVyD/B+rJrPMLh"
        "akLzTz77PuWfnIK9VPyTVJ34J7+NegYvcQN0qG0+CfYBa+afpN4j/snLTrk/4J+Y/JP9VzUtCP9k6CorRzvKUSv/hM0jjGk2b8w3"
        "g38SUfFPVlY13lP6heZ2TTruN/N8FIovqfgo7r93c+ufN+FHk550hlzrW4rvUHzVOP8m5mOEP2/l2j35Kfp71byVBuAyG5aWt0Lj"
        "1HHsXxMPh/Y5PfgV6C7ZvJX7nHlzKN4K9mFoH9XmrQw7dhzVKvNWrPyQznDdeCvIlx9vRZJPGc6D2oGHt9JK9VCZt+K8L/BW7PdF"
        "3spkyT1+OrwVzCNs3sqPeN5KgtL7SMkdN3PiCTjnsEa8kpr/MirlwYQ+L9fGNbEJm8MfYe3Hn7dS7XnpxFtJCN+NMN7KyV6sV5L8"
        "OtyPr4L3iK+yM31NqmMdXl+/r7K+/gF5PMHDgxHOt1edq169vn6dzterUzpBz4fz6Ovj3LmiAXwU9otmWHMZ9T2PfrzEvuerw76R"
        "10W2ddiX9lx2W19/GPr6Qc+PJ9zUMp0f7+hsvO2jr9+n0Ncf4n9fW7ndq/FmVK/FQHgz9XkES2uv4Pr6Q4JfGuJ0/vInw/lxR19/"
        "iNfXT/L7NI6+fk+V+vrgL+3YE1Bff0h6vgL5P5Xeu6Pr/mzA/rFqSfqHWl+/R9DX3+Ojr98v6OsPKfT1h6rT108OwW6GPV5w+vo+"
        "9vb1p6Svf4P6qUrpvM3p6/dDX/9xbv1MOkteff1Phiv38PKWm3jjjr7+UEh9fdav1fr6/T76+h/GfivPWwytr5+ifg99fZR7IEn6"
        "+rfgnvT11+OecHXrmJ8bc9bPPN73+yX5fPYctx/k9d9s4iLyCQdSDJhtPEd8Si9e951AeF22f5eb+Tn628so198pxpMpKd64km7+"
        "lbrq5v95SN38r7H1kUc3P+Q6RdkPCO/N+Co0T1bN88mvZfQvMrt/JYb6fEQaP6R5jY3DsfdNK8+PC48443ug+fZIwPn2efE86z3Y"
        "V74SGD8lPZ8Z41EO+exqfsju7zHg9yx87wyzXxPipk3fEte9VyrjC+p1jvXpYOsKOl9alQ9xHet/jvUeuW4h1ittaz+E/rJWMe9j"
        "7an4y3w8r/jbQlwP5czBf3fdlrb9s1UfMdTH1JOcbgjxdsTv2nidhLCPqsLVP0d4+sr75YPPNJVkcRHSAzFarsj86mhhhOWb1sOF"
        "EcRHDl6srw6Ez7nXlE/x3OvC6UsVcdo0znj5IT9dcPsnis94/dAQ/NAqzBNgL1vH4ATuwc9H/MfooH4/gXv6DvhtHe3cPrPRQfz7"
        "V3l9zEYWL6JzAck/HwUPbxZ+etZ1Xg2nc9HhPL+9mnmNPS/4AvYP2P3g8E7cs3IPjn0E96zcg+P31xR/csaR11g9QRiZ9oML2A8Q"
        "9SZoHrermWtPr9txHfv8vwu++blgxm1d4/Nh089gPSvu31LcX+yfZn38E3d+0Aqtqu/GHP8Q0bw4+vljsIcm8vlOeexn6U7AfpQO"
        "xVXngUuezxIf/8SCO343v7gO+ZnrvYzG748N6GsRr0U8tYX2IRBnbaE4HfSAWmj/9xiPq9uE/tDSzq1PM/ozC8Bj4f1u/B1x1xbo"
        "dJDeSUsv7YPgvo/wArjvxz3iui10/vlTC9XWE9cuxHPThoO1E5rfkV6MXz7E/po/GXL93HBfbf3Vjk8/tOD2A05/TSv66wWuvz4M"
        "fZmq+2fyBuufGDfnX1T1z/Uee7H+mZb3T8zn5lupf968IBvvMwnGV8lo6QVpOtgvn09TOisY37NVnG8N+dbDUAV8Co0X9j6FR++l"
        "zvpa4wnuu6TLZ+7DR1zrI3ufIld5n4LqZWf6uvz8IejU+c5vlHi6CDeu0/xGXNdlcI5AJR0c9/nfha3O/DicDs5u7vew5+HUTQcH"
        "+heEv/XXwbkbOji/CL71vdDB2Q58BdsvJj2b4zfz37V1cGyeFtPBoXtzHm/iBfbHoOMQS7PvxFaz78RIx4ElbORJ14kZcn+MKTJk"
        "YqsYDnPx+bj195vwfDueZ/iCTKzRiuiZzzVqjt6DkefX+c59HPe0D4p5cz7L4S+NfKc9D7Z0dLbJ40m2jg7plQh6O0dtvZ1ZpqPz"
        "McrHdwPq6LzE6+h84pRCR+e3oKPzdYWOzleZjs4nTiybjs5QeQl0dPrwO/bv66ejs5/Vh6+OyBBn/7Y9Xyi729WhbZ/n7W/riHyW"
        "2X/PHq/9l0hHR2X/ziWyf206OvcGtH+3YP8tgv3vVNj/Dti/062PsKw6Ou76qFpHB7qyRdi9fjo68YD213j7f6Yk6OhcV+jovMtw"
        "yZ+5Io1b0zlEhdM4t6HhADfeV9LVcY/nddPVuaM6vJWzHp8vucdlj66Oq1wsvqzW1bHKt1S6Oi9t5NqTR1fnjg2B8lV/XZ0/qFFX"
        "53dr1NU5w+nqiOf22nxz8q8ISNq6OtRvbd0ctr7ei/tdAg6weDfNp3SrfHHtZ2V3vYn42qPQJTFxNVa7wv7FYMvXS/w+fKci7jfk"
        "gw/qrIwPQpxNPMfGgw/K+uGD+gV8UG9IfNBkWdVO+Pj7pA8+qD7p5CukUxEfdG6SOzfRib/BPknghFLyfSza12zruBYQJ9TO2t0Y"
        "jxPaO17r+lLcx2KGaRu7XCPuobZz3VX5o3aUP6iKj3+pYn+wdWB98UAs/6RbTP1ldkKBB/Ktv1XS+lsqOwXHAfVJ8YluPC6zRxbn"
        "+YTFM/dy38mtkafrxQelq8QHQU99R09AfJDQHoRzz4pPof7BV5x9Sqj/3JdZuRGfU+Gn7fpH/2gaW9r6NybTAj6oxwcf1C3gg/oU"
        "+KC+qvBBxmQW51YOwn7P8jgh8XwJBQ5P1U+d/rgrXH3klqc+gvK8Co04r0j7FQEf1C3gg9aj/T1+Y7Y/nK/n4IL6QuKCdvjggrp9"
        "cEFbgQvq4/TQlbggRT+fs8+HwPqkMYv29m20Z8IDMYLXgEZ4oFs53KOIB6Lz9AY76PlHF2T+2dYB3Cru8/6SoAPYL9/nRX4z+rQ0"
        "Tk3jpI0niqS5uHN4/T8Wh3P0/16CXf5aMS7Jx/FKeKLJavBESRWe6D+HxBO1cPqRjm5k2HFR7Df/CHs1Lrjn0/a5EPCfXj1btu7O"
        "NRCO6FGt0nw36DnR5I/DnqMc+Pxp6GHQeRHFO/j5mdiufc9drqDTJNOv6ML+qUcvEuukpglx3XKD6Aaer5duILOzWjcQ65M7CE+U"
        "rYjrUetyrqls56yiv48JuCGhPfjrcuL8LVuXU9RbkftL41wvd54qjY9ePcTfqUkHyXiF5a8YIT//NSu93Um5HiLNuzI6E+A1ziPu"
        "lhL1DELmA+3AGQ9HrrvjGCp9RPr+zvF2bj98cDzK70MifaVeYrNWU/799RL/IzfPn8+1Y392sEYdq4Hrbnt4dRM/xaXv0d+y9QeD"
        "6ya69yON+9EuwDcT47PFfU6cL60F0El0Pc/pJFJ8NPIlXTb+DCRV+ohP6az/dFY8B57iTXFtP6+PGPA8cuKR1E+3qzvcufDQ9fEb"
        "n7z6XTgnnHCgok7iSRZ3p/iSyk/bOpKb04jHa8DPqnQT3wGf+opcP69Vvs6i333PAz9Sp/HwZI3j4ZFw6RhT78h1m+g88LXy88CN"
        "8xq33jHO8O0n9LxI0Z7sc66nklWeB59GuyD9xCrr38anLnH9B9Rvo+eoHsLkh9dR/AspPspPN9HR2RF1E+kcYugmpr5xrbbx5sVr"
        "zE/u0zm/L6znCgd7sJ5T+eXHIuH88gQX3/fXrW2vzh8rdWvT4fzx2bC6tehPgXUUWf8mfRx/HUWcA7kDfnnNFvQf+HdXXP0DPUWZ"
        "X+6W8x2mBb8c4cdJsrtx/grGu3b4Z749hdW7t8eTfK3+mMZp6CemUP8p1P83ferfbxzO3yDjcD7sOKyob59xmPZniB9D/ss428Pz"
        "Dhqo3rDvsJqPg+Y3QT/xhTS375N/AfqJLSr9xHukerbGZCe3nvTuv3RKz3d29AXv4PUTk/x+FPFGaT3p0Us8Cb1EF36B6SWuVpRj"
        "pVa5HPFg5UB+vOVxdO6aXM959BFdcTheH7GXj1eTPqKtEwB9xBHgRkYEfURXupw+4jj5U+gjNkAfsaFZYafGUPVZP11ExHNJF3Fm"
        "iOPh0nhg6yNi/7ZwmvQR0c49+oiIJwDPXLs+4vBVWRzBmG6H31PpIx68ysUTlLqImF8RP+gDXUTOr/rrIu5kuogJH11E8Dp8dRFb"
        "/XQRaT5MvBhqb3fWqIt4m0IXsYPpIiZq1EXE+qEL53/QfWhdxN3vU11E6BEqdRETddJFBH6d9Hs3YD1i6xyOoh5q1UVMvEe6iEec"
        "cn+gi2jqIn73XU0Loot47l1WjnaUo1ZdRDZ/yLdAD7EhW5/xHXw+z/jewusf0vxDpX9IuE4TV2E27UyiwcYXDVnr+35uvWevAx7Z"
        "g3kEP67ZeMhqdQ1T4NmklljXEOPMcYznReCmaR3kwQ+D92zrGm535rehdA3PMnvSusrWNcw59hvVKusaWvkh3FvddA37OV69UtdQ"
        "kk+5riFrHx5dwxaqBz9dQ3pf0DW03xd1DXvK7vHP0TWkfRgap+98V7a+iWu/zHRF110SzpMLp0dIehvEdye9Ctr/o/1mOg+ecCIU"
        "5yms68Q8+XLJt72XZLxRFjh19AXZfp2/rmGNfEHY1/lulOkaHoSe6tlLwFun+P06P31Deh/6hpTOzvRVbp1N5ad69eCM0f+NfVcQ"
        "N0Q9bj5VX/0FXT7/yETjXP+x9RdsXVvoHUyyfB3FODUb4dvhrIuPz+kTuPgnlj7B5nD1SfiLTArnc9q42hPADYE3N57k8ku8asJV"
        "GNMT+B04IuAaTP+e1Rx9y0r5OiHhS9j7l8l/i/XjBMfPsHnrpANBvHbia0A/ZkAn/NMWt7/szaQi7vH3dcqXyLPe1UF2YenusvUr"
        "wvaf9cJ6HfhhPcnFfVXxEsLxkB8x9HYOz2LonQJ+oVtz+yND79HcfsrQezW3/wpSjqjLrjbfOkt8zVv4uHGWdKOE8o4FLO8Ynz9j"
        "TMj/mFC+MaH8Y4J9xnj7ZVJRfr22OJ39sebwloK016gm42U3cvO4DQIvXMY/vuw6B7zwkDPuh+Mf7+J+D7Lff7m0BPxjrJcoLuHP"
        "P74D/OPt4B93gX+8BesYhhuk/ZDjFAffypef1oPEPzZ5VeZ8nHjLmWjamtEMRCP2eobVxyqsK1MWwpdwx+K+i4y/1+ni7xkfJ75w"
        "lEt/IMp4yIaLFxnTvLzgN6ICfxh/F3nGR22e8RzjD2+jcvxRQP7wap4/3Nuk4A+vBH94hYI/zPYlBnsTy8YfttprvfnDWM8XUV/1"
        "4w+/VSL8TWX+5P/keGlt/X8l8CfnFfxJNk8a7P9hyWP/JeIPq+zfuUT2r40//IcB7T8r2P+7gv1/V2H/c7D/TMk1j1hW/rC7Pqrm"
        "D4v2rxt/+CsB7X9csP+XBfsXFPY/BvsfLcn2dwi3TOvySnxh9/hbN77wpuriGM667vPc+V4evrCrXO1aZb6wVb6l4gvvA18YcQYP"
        "X3jThkD5qj9feFuNfOE7a+QL3xaOL/wlxKOWiy+M8xRnkmhX4PcMZlexuMhpnHdCuEihfxnnu330zNGfx1lG/fTMHf7DAsd/IF1z"
        "hwdRLx7qOwssLsDOb1HyaM7hPM2Of2B6U+cnyrK4rc2j8egl/q3Ao3m9JF/3PK+5477ec8Kho4hzagzgvozV1fJoWAEcHs3THA7L"
        "i0t6Defj/CqXj1wreCEN/XJ8UFSBJ2qoD34k8HnRxAch+7l0wtz14oezLWxm5x7Z66agfJBWdpCOqTdmrX8SDIdTOIjzKM8y+zY9"
        "Q/sA+I4Kj5VYYjxW0HNNZ+qNx3pdipOl+ZLDH2HPtd2+Hv5GrkerPFdK1J+9fY20fuj8UPJDvvqzQnvy55GgPSp5JCp/QfwR2MvD"
        "H3l8oRY8qDMPYbxBEzcm441QfDaDeFMm2azV9F0bj/DRBRm+Q+SJ7By7RePwHGNyPIeHF9Kq1ZRPf17In7G40oF22OXWhdq+t27B"
        "XW4vH4TxBgsjr3J+zIMvtuMkwXkh7jgRzVcKp1m/EPX2ik878zkLT4Rzdm1+yN38OD4neY/jh9g8lmcYLvmRCziH/mJJPk6qcMn7"
        "dVk/zSH9A+Dl0jk8cTwRHJd8rrrz3ZW45Mlw57tPh8Uls3O+i538vq2HJ3KQnd99APM7mufZOGTC6x9k54d3tah4IaPAyZ6Q8gKK"
        "X0U+FHoZ9LsvX/LlOo1/B2s81/vlcOkYU6Nyfsh54Vxvob3SOW50frfNC2kIOT9COez8Pk/zkFNVnt+O9mDzQeT1bvMzxfrOBqzv"
        "ZebH5qvIB88D+QHnP8lfh+WFkL8Z0EReyKs4Hxi8kOSna+QhPnqd+cMvSvHHdC7ggK7CLe+NSP2uoLcf177FrT+ccyhU/nayOn+r"
        "5OVNhPO3hNcfCedvg/NALnLxH38eCM4v38H6Wdeau7j41wf8D5XfvSj3uxhPya5ta8V5+SWMZ5e4953fJ+GX+XZVGAnJBxkR+SDV"
        "+mO0C+KDIP5jxn2s9vCCT3vw6Y/Lvu4858MHGamx/meEcVdxPgjVP53zYeNczjD/XLD1dRAvsfkgbN2W3wg+yBHwQZBu/gj4IGtU"
        "frWHm8+q1odB18MOf2ILzwdBvz9qzzewrj3H43xonm+8grihRv0QPJHT4IkMO3FrxhNhFU/nxXjLsUJbmnLqGofbFMpB59V49k9c"
        "8UueN8LGcw9vJEX+DbyR09g/OC3wRlzpcryRB8nfgDeSYDjjwq9g3Z24OZjdAtqnbjwSag/fRj7j4JOcZzg3ms/RepDOB6Fzouz+"
        "IfBIMsk1gp+vlj/SfU0WX+jKqngjm68FiTNQ3G4e9fkvnzfSWrFfqnkj/DkNxBshf5rRrzP+SGqdgj/Czi8kfqsvf2Tt4/Y9q8/H"
        "FPPmLObNb9fIG3lLwRv5MeONpGrkjWB92TUe4fAxoXkjn32f8kZOwV4q3kiqTrwRjANFnGu/AeeI2DwQ8Fdq5o2k3iPeyMtOuT/g"
        "jZi8kUNXNS0Ib+TJq6wc7ShHrbwRNn8wptm8Md8M/khExR9ZWdX4TukXmts16TjfzPNJKL6k4pO4/97NrX8uwI8nPekMuda3FN+h"
        "+Kpx/gLmkYQfb+XaPfkp+nvVvJMG4Csblph3gvHpOPaziw8jvwc0OQ4UOkk27+Q+Z74cincyw+xLuio272TYseOoVpl3YuWHdITr"
        "xjtBvvx4J5J8ynknrB14eCetVA9+vBN6X+Cd2O+LvJNzJff46fBOMH+weSdv8byTBKX3Eeu5/w87tLt6"
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

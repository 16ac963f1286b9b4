# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 6296],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 98 scratch_calls 105 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_"
        "GROUP_LEADER 4 TYPE_OF_UPID_NR 13 SEVERAL 26 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 ATTACHED_PER_CONT"
        "AINER 7 SAVES_ARGS 9 PID_NUMBERS 225 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 19 "
        "PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 242 bpf_rdonly_cast 13",
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [6296, 12984],
    "maps": (
        "control 3 owners 349 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 102 tally 129 control 14 control 70 events 7 control 13 control 524 rows 20 blank 9 rows 6 "
        "rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 8 ATTACHED_PER_CONTAINER 4 VALUES 5 FILTERS 12 OPERAND0 17 OPERAND1 94 OPER"
        "AND2 48 OPERAND3 48 OWNER_BY_MOUNT 33 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9"
        " OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONT"
        "AINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBE"
        "RS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_"
        "PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 22 BY "
        "12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 119 CASTS 3 TYPE"
        "_OF_TASK_OWN_CRED 4 CASTS 31 TYPE_OF_TASK_COMM 3 STATISTICS 17 UNSIGNED 57 SUB_BITS 60 UNSIGNED 18 U"
        "NSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 288 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 158 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_"
        "OWN_CRED 176 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 126 CRED_UID 1 TASK_COMM 30 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 279 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 534 bpf_rdonly_cast 15 bpf_rdonly_cast 127 bpf_rdonly_cast 33"
    ),
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [19280, 11480],
    "maps": (
        "control 3 scratch_calls 67 frames 19 frames 27 frames 25 frames 34 owners 266 tally 165 control 15 c"
        "ontrol 69 events 7 control 13 control 516 rows 19 blank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 SAVES_ARGS 74 SAVES_ARGS 30 VALUES 24"
        " FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 OWNER_MASK 31 ATTACHED_PER_CONTAINER 32 "
        "WANTS_PID 8 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TAS"
        "K_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 16 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLE"
        "CT_EVENTS 17 KEY_VALUE 21 BY 13 HOST_LEVEL 14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER "
        "21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 4"
        "0 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_CO"
        "MM 4 TYPED 114 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 27 TYPE_OF_TASK_COMM 4 STATISTICS 16 UNSIGNED 5"
        "6 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 492 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 162 T"
        "ASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_C"
        "RED 118 CRED_UID 1 TASK_COMM 30 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 467 bpf_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 165 bpf_"
        "get_current_task_btf 196 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 114 bpf_rdonly_cast 7 bpf_get_current_task_btf 27 bpf_rdo"
        "nly_cast 4"
    ),
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [30760, 6272],
    "maps": (
        "control 3 owners 105 owners 21 owners 39 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 97 scratch_calls 182 tally 15 frames 18 frames 15 frames 53 frames 17 tally 7 tally 8 frame"
        "s 16 frames 15"
    ),
    "constants": (
        "STOP_AFTER 11 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 TYPED 46 OWNER_MASK 10 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ONLY_PID 93 WANTS_PID "
        "4 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "5 TYPE_OF_UPID_NR 15 SEVERAL 24 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 ATTACHED_PER_CONTAINER 6 SAVES"
        "_ARGS 9"
    ),
    "members": (
        "TASK_NSPROXY 44 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 35 bpf_rdonly_cast 148 bpf_rdonly_cast 320 bpf_rdonly_cast 13",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [37032, 12888],
    "maps": (
        "control 3 owners 349 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 103 tally 124 control 14 control 68 events 7 control 13 control 518 rows 20 blank 9 rows 6 "
        "rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 7 ATTACHED_PER_CONTAINER 4 VALUES 5 FILTERS 13 OPERAND0 17 OPERAND1 94 OPER"
        "AND2 48 OPERAND3 48 OWNER_BY_MOUNT 33 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9"
        " OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONT"
        "AINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBE"
        "RS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 KEY_VALUE 21 BY 12 HOST_LEVEL "
        "13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PID"
        "NS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID"
        "_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED "
        "30 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 115 CASTS 3 TYPE_OF_TASK_OWN_C"
        "RED 4 CASTS 29 TYPE_OF_TASK_COMM 3 STATISTICS 16 UNSIGNED 58 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOT"
        "S 38"
    ),
    "members": (
        "TASK_NSPROXY 288 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 77 TASK_TGID 1 TASK_PID 193 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 121 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 279 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 452 bpf_rdonly_cast 15 bpf_rdonly_cast 123 bpf_rdonly_cast 31"
    ),
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [49920, 11424],
    "maps": (
        "control 3 scratch_calls 66 frames 19 frames 27 frames 25 frames 34 owners 266 tally 161 control 14 c"
        "ontrol 70 events 7 control 13 control 514 rows 19 blank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 SEVERAL 34 WANTS_SITE 3 ATTACHED_PER_CONTAINER 4 SAVES_ARGS 73 SAVES_ARGS 30 VALUES 24"
        " FILTERS 13 OPERAND0 17 OPERAND1 86 OPERAND2 48 OPERAND3 48 OWNER_MASK 31 ATTACHED_PER_CONTAINER 33 "
        "WANTS_PID 8 CASTS 4 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 ONLY_PID 15 COLLECT_EVENTS 16 K"
        "EY_VALUE 21 BY 13 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER 21 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "1 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_"
        "LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 17 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 12 TYPE_OF_TASK_COMM 4 TYPED 11"
        "3 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 26 TYPE_OF_TASK_COMM 4 STATISTICS 16 UNSIGNED 57 SUB_BITS 60"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_GROUP_LEADER 568 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 2 PIDNS_INUM 1 TASK_PID 80 TA"
        "SK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CR"
        "ED 117 CRED_UID 1 TASK_COMM 29 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 466 bpf_rdonly_cast 101 bpf_rdonly_cast 13 bpf_get_current_task_btf 83 bpf_"
        "get_current_task_btf 195 bpf_get_current_task_btf 169 bpf_rdonly_cast 7 bpf_get_current_task_btf 12 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 113 bpf_rdonly_cast 7 bpf_get_current_task_btf 26 bpf_rdo"
        "nly_cast 4"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6caaa196128f4680e09a4ea9db53462dc5e318961d796ce59e8649f13c35e9ca",
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
        "eNrtXX10HFd1f7PaT+VDspLVh4mIZIOtmGyqBJMoLpBNQhNjPmxMFpsPESnC2AhMpDiNPV4aS3ESiA89oDgkxqTFknMsu5DYpx9H"
        "pj2cVXsoMaehNYGeupg/HM6BmpzQuqWnKE6krWbe787OezNvZ2Z3JdnJ+p/xjmbevHfffffdd9/vvl+ukZn/JjR+7Vs8kDeuzYuY"
        "8C83xq+xEGMD+Xz+kdn/G68kWcy8r+P9pBYxr82a+H5SC/PnQqvNa6o9xL+Lv38D12x/Om+vT3bxmTy/nsL1JK4ncJ3E9Tiux3A9"
        "jOsBXPfh+nVcv4LrEK47cOXtf4TqU7s6796eexTtrOftHOXv6ZAjXXubIE+dXzcnGGubvW7HVSpvaG0L+ifKXL+XXbzF/M4474ah"
        "CLuVUf2XGs/XiM/X4fdEDO/vnDLfz42if2fLn5rt34nZ7omjnEGzPfw5R3lXVLacviLlhG3lyHLqPYL3Huc31jagXisgnwR/rjkq"
        "fjdC+jvGn2ttn+HfjXH9zg2inzT0E65JbYnZrtwI6o/n7u6lcTTlOY6mbOMoF4f+xPm40IebzWtGeyXP63ml+bt15GX+fhTv9arq"
        "dzmvH+pVh+eonXe3z009C3bkFcW42VZ0fGQX94j3m/zpP40nGkdHdepf/mLrYC6Y3EbmV25OOcGOhsT7+miPZJ/47wmU37fnnGe9"
        "zgn2+xah3F6MQyqvF/WaCNP3uri8b4D8Qlxuz+NK8nwe163t7+TvrVnH7euqjfw7mA8czze8RaiPQw8SaM8D6O8o+vsBub8f5O1N"
        "QP4jqv6+jPc3+rlupDL9nWToZ436+be8PQe68na56gc3uspzO676M1xurQ21qBfksgTvLyE7x+/HZu3qbDXysTDafZt7uZnQ83nz"
        "Gu+B3HZa88Y6472YP3mrxmOhH9b77IfL56QfPMddkXJesZWTreX9kGQZLpcaGo/8fu+iMOTYytvduzZYuwfnt936KNc7Y3419EU/"
        "WNAfrYg+ZkKaeY2wlfz7V+K5MMYxrvoY5LLE3U5sve1ari+reuB3bbTsWtYoF/Y+GX2Zj4/N0L8Y9G+zqJ8R9m/8ObQ7E4/g/tX4"
        "XSP0Tyau4Te3N73DzLK3hjxIvq3t35lx81eSNZ8Uvu+033e5j49VvF8zGhew/hD8xWFe8dxB9GcNt9OG3SX/aYchR4b+wDXDPmB+"
        "offI/2LcvQ/t+5ViXhmZcbsvzzP2ekz5qketOE/H3P2spPZi3rRPHvNwRtPM70VY1qwvPXf3II2HYPOcejz8FnL7IpeL5B8mo9CP"
        "L4cV8/FqYT7WD/L+pfWQ5ffDH00t5zc2x7g/u2H2em722TrY07pGRX+g/fSdXugdfad3kbscSb9a2zVBX6me8vqje++HZug7l9vm"
        "AX2Ur8v0xn1uej2U3cnLW9tE6wGs0/pPuephRosx9/thj3FVI9THqOdzRj3xfHb/mXyx9SeNc1onkF3rbrhuxq4XtB50zm/cXhl+"
        "A7fTkEv7ALOvK/X2Lcy+3tTbe5h9Haq3b2T29anevprZ1616e5rZ17OPmDpqzEN8fZrbIuqF0d+GZI5ifBwdKehR8ktrdhn//55+"
        "05//QXvh+RtLmVcsu/xp3n58v3vwPfjNB1r38B/iN9e/7pGbpThDqfPZq9O83A5rfWjOz40dlv4bPbiBf+cWmkdpPYj+nLTW19Y6"
        "8aRnfU7O1sduF404yATWiRPwt4z6GkM3p7mPR6M//ss2v3S3X8JK+m64YA9CkKvxydNcfdnpHZCHZKeT7CcO+Rn2mORH5RjrbbO8"
        "DpTX3Aw7/qNpe9zm9Kzd+m/be0mmCf2c0VrMO/ootwP6GOI5y7heZBvjGM8D+DviMMva8PdmoTyqJ60PktoEb88oxt0Y4jvLuvB8"
        "J57HuBtDPGgZxltjGn/HuBtD/GgZxmfjOrT7L6ZL7SdBL2Li+koVX5D1hObV7vaoL32Rx2vfnoDrl+hN5Y1XtDMZ2z1ttwOF8Vqv"
        "GK8nhfF6J58H0yWPz/gFNj4xP57+smp8djvkxcdnvfv4XI7ymmh8ZqbJv2iz+cvJ2Pppvn75yLRrOW0op57K+eC0EEeU/DnyH5Kx"
        "35vzZu+j8I9U8UZrfq5QvNFvOWP8OX24Xpi/+/a7l59dwdchdUvRzx5xSJIDzcO9+F6q/WemXDZH4edF4edtJn8K35HiW9l+Rbu3"
        "qesTKL7a7y++Snapd7wy5ZG9lscbxW1bm56d4XrH11u5ZnlfYshz/A/Z7Q/0LZlAfHekeFwtGcL+xAj2JxoU+xOIJyv9VqbyW3l5"
        "ueGCXTD81uaI9FwkLrQ7wpa7trOO/JYbCnKPm/VoZ8aMl/1Ej2s9c3hvg7HONdu9Qbgfw/rX+HsM6/YaaT1ofp/GRxJ2dLYdXU65"
        "Dt39dsgjLNUDcamj6zEebsT9Ptz/qFj+9gjGUYTXa1PkerNeych7+XwVeZdpZ5ORG837EfZu/j5fhrNdV4rfpfZTHCcZ+mneHtfZ"
        "MPuxOuM74Sj/Triefye8iH8nrOE7vGB9N8XRuCA3hSOmv54MX2bW23g+Yv79cjy/Gs9fyr8frjUjZsZzteb9BJ5bJ+5T7B7A7wh+"
        "b8FvrIt2b8RvDb/T1jrHqEdupXu8JhnS+LjB33O347kajNcaeu65fMj29wj7Lp8HIgnezkgtb3dEM9sTYXz+3HrDk1hn83a13vFE"
        "3t6urTdEUd6IeX/r0q/n7e3aujSEv/+peb/7jq/mZX02OjQZSgn6LMevctBboz1xW7x0Qw30vQb6/gz0PQx9J7lgfW7Y9U6nXRy6"
        "G3osj+sc9Pko9Fu/E/fvx/3PFNajl6I9pp6HoH+hRVz/QrVc/0Kkf3VcPrdfDvl8jvdHKMb7IxTn/RGi/kjg+c8I8m/dcE/erldb"
        "V/aI8l9J8u/m8t/wKaf8ZzsgiPzry5R/xxzJ/8qy5H+zT/mvlOR/gyT/ToX8U5D/tXnbPGb5qznMy3cvpTjlOwQ/l/rFrT+aS+gP"
        "h/yv95A/6qffgfuQ+9ErC/W6qiz5J3zKPyzK/2MhSf5MIf9p0z/p/tjrM9wP5f2UrU3PLW4Aek9xcNm/d+AGmsR1pjOOxdfZ49GA"
        "uAHLT510+H2Trv7oZHE/vkLl9BUppyhuYBzv7QBuAH4n4SlUcrP2t4ZnfO4rL1Xsx++Q9nkmPf3cSVc/F3HtEQVuYPA3/H2sh8kP"
        "9dyHG56fehIepW/nOcW4uc8DNzAg3m8urve5R6X9zEel/ePhnE8ciCSvwfmRl3+8gIxn4r9pPW6tg33va98ilGvhBRILjRdw73/S"
        "K+/+ftBnf182J/09d3iBAQVeYKA0vECC1jkPiniBqCRv7E9sj0PeW4qPR6sfetcHG3fD8zzufO43FvACH/eHFxj86AVtn514gYGA"
        "eIGuMvECndg/H3DHC1jxZuAFFHgV8ocsvADanUkQXmApfhNeoB2/NQFP0Dvijhfobqfnjk+7x5lqhH3Dwv7jX04L+xyK/cekdlCx"
        "bwo8wePwI0dKxRPwuETvqIQnSLykqM8v80HxBJMVxRP8c0A8wSPT7niCgPsbyvFCeIId0+54gs9z+T7lE0+gxBHcUxkcgaRvnniC"
        "xwlPsJ656WuErRXXEY72f4CXv89jv8Aqd0rwD+cNp4y4tz5SL/iXcnsd+2MB4vZCvH1Y3j9YxuUfR//G0b/wW+oke5bdo/h+X4X2"
        "Dfb4i/Mr9wv6gpVDfos8n/SiniT/1uVkb58rivug+VEur7u9Zroy+5znX3f/foPrPqo+iv0z7WYW6HsW/uKV1+37eKcbV/N9duAd"
        "Ug0rrO8a9tH4O5fTr16310e2D4V4eKyk/QD9nTTOkEcijf/cPYV4YT3iMvb5lPyWCZfnNVu9Se+Tod9rbvMD4QozsXcp4i0va1wv"
        "uL3thd8EWIQ57tps8YAI+7Vm37/uRv6KhcuJriu6P6uPdcIPT7vavdTSS7GP2+ahL8++Hmy9Nv466h9ye8/R/1FRD4xydpvz8ZNC"
        "+0431Qv7f4X6fTNg/faifi+G7POGl10j/5rmC7/2TVneKr7OInvnWR72LfsU5cnvZ1fx/q/bC/lK9i67k/uzclyP7B3JI9V0nWId"
        "1SH46ca8HQauwpw3WtzXX3Tfcx7ZO8/ziGXn24rWx/d8Mtrhvv98GPo71oZ1sybIg+wArdv0g6KeyH6KX72Rx3duL/l/nZ566Can"
        "VNN6raz+l/LB5qz/feZ39ZVQD/v7Edapuc0/2Vpup2h+ykTjivnh9pCf+SHCnmDB7FZXhe1WWzC7NR7UbjXn7X6sRzzdWpdn+/l4"
        "2Yz1N63DLXuGeSfVmBLiIg69bVLobZP7+Jsr3IxjvPq2Xx1F6xW0XPv4FuwY4ZwO8u+1XqExu5zJ782uoHmiC8+L+pPdE2x9ZNnf"
        "bWS/mkuzX40rytMDr/lr2zzPX4eK18P/vLWx6LzV2ug+X2235i3e3+THkr9KuLUs6tc7IsYR+5byQF3f7nohjtu3m/upuS60o1ll"
        "Py9zva+Pc3uaG8DvQ+m8fZ3miFcMivEKKz5RzwTci/H3Olt59J2+LVfxesabFfWsDfTdbDP3z43pMi7c70B9wgLOK4b+msB6xyiv"
        "3rZfkcMHYhGOJ9GfAa45HLXiwT2mXu8Q9m0s/PAGkkNSsCc07mnfndZn2SsKfngcuLdO8/3zefreEON5ayaeLFFr/n0iWlh/abb1"
        "zOmGNLP7/7TuMZr1sK2dp5EXMFvP18x63QpcFvQu9zHU80l3XF8d8jV0agdwHqZ9MPvxElNOGe1sfl2R+Ll+iMuR4mObapLm+pbi"
        "Ykb9h1D/bbb9U/s4NetD46WBt2tTSLS3hpyGzDiOJpSbe1iMf2+n+Pco6nUr1esys14Ff+ZSIX5nr+d9tvjp84z2gbge5f4Y5bEf"
        "mHFS0o9tjaQ3f2/FGwd8lfN3QjlZq5zjVjlm3lBc3P+h9lGeIa3v+xb/DPPISQFHuwH2Xx/HeEZcQz+8GvYiqRjPl7vezw3R32Pu"
        "453ygm4Wx73ll4+JeV0F+xN2vFfn8p49Ln0z9i9vscefa09J++C/gJ+KfImdZ7mcFv/AUd677eVdT/4QPx/DwB2beJloQzD7N6yw"
        "fziPw2H/Fp/NC/KwjZczmNcE+0fyHOW4Xsvfj0v1Q55mroniPfUlxssePV88XkZxxG9O+4rzOOwh7BzlGfndd7PyZBpZOXFIOofF"
        "67u5msL+vD0fImh9k9rXeLyql/rpE6Z8N8UuMe2WrE+ZEB+XOQ7jYKfb42Z544gvUrxpAt9JLf8jZrcTEcYBp5lYRLhP9tYoL424"
        "lWY+f6tDrzUb3i91X0jA/5Edtux3hD9veA32/T0qPxXThDiZgZOLWPXSWCrN/34ncI702/hOPT2nMeG5uPRcHM/Z3zeeC0vPhfGc"
        "/b4Rlw1Jz4Vs+6LGfKwB/2XKn+S+WRPk+/YwxwVPAM9XB39CxnMbfzfKufddeA7zRY6HndnVXeI8fy/2MVIrYS8wn18NXOCuTdLz"
        "t4v7CNS+TbP6YOqbXB/olYGntutJXYjsiAa9qXePg2J80HOEZzHmbcPOHr2/0O4a2/y8AXYhE+XjMbeeCXF0Aydv4i7XQe8wz+aA"
        "k8/An6Vyx8P8vQhrgb/B/dj33PYanwfa0J+3NvM8PHy/te0/8/Z4boS9kq9M/eKu8nrP0p+/SuPAqHfd9YV+MO1tO/nH//oqb0cb"
        "2vF/UjvapHb8RmrHf+SZq91t9oib//DVYPZ08lVh/6Se9k++/6qbnxNhd83Y56lCPdKedjzt5zwtxz4q9rU05Ks0KvJVas/NiHES"
        "1TlZwc7HonM+KJ/KivssBm5r8Wpc00L+MsmL5OfArcKv0u/bh/rz+lH/ZFccKy2fnPa7HOc4RBzrveds8xzlg+oHIKf+qRnCbZj5"
        "1iFRrkdtecZC3rUNd23mXa8IiM+x/BhuZ3QLP8rr1d2OfBGss6jelC9K+YT62HHc54LIfQ7fS/C5LkLju0i9DrvgIGh8JhNHMe6O"
        "C+e16aPHhHPbKN+Wzm+jfXYDp8HH03V2u51ORkN2uzNJ9ZLzR9e2k1x4ufQ7GxiPd5WIvwjFgZsT9drpT18q4Pj0UBveE8eJriGP"
        "OdQp4PFoXOlaF/6ext/FceinHTU2uVp5pC31kO9bxfhpC+GG0N7HA7Z3BPWEvdBHukRcyUingKPQRzqY0N4RyInO/xppFuLJyWiN"
        "UN/Ts+7yS6yA1/ejr0YJzQmp/gngJHGexNVS3mGELXOUx+z5d7cV1jk8/66N5wV55t2tFe772Wdnc5F314n7sIveeXfXIO/uRuTd"
        "pZB3dx38oJXCunkXxYFvENtP/lQyxNf/Rr5JnS0+kqypNzPHMjUhwf+KMB5XfHtNwkSMEn5VzlNzy1tJ2/JW9Pc1C/FDKj9Tw/Pv"
        "9PvXWfbazJuT8uGer5Hy5vB3Ob9uu5VfN8Hz5lZSO/7GZ95cRMybS9co8uYY8ubyM/Z2FfLmeL5Kd/q1GVkf5ypvjs1F3lwa99Ff"
        "lcubOzVDuJfieUM/nbHLv3XdT/Cb8ob+RZS/lTf0Apf/un9yyn+O8ubYXOTNFZF/eXlzh33K/6Ak/1FJ/t9WyP9pyP9bMzY/Yl7z"
        "5lgl8uZk+Vcsb26HT/lvk+Q/KMn/XoX8vwD5fx55c2dn7H6j43wJxHlzj6F9dK7nY2Q/8f1hLhj/+N9P8vEnne9ZwAFXJm8jwj7M"
        "z8Ww4ezEc+XW8POmjhzPu62nCSfuPKfqdmk9d8r1PLds7Rnen9pDQhzXuT6C/zbKn9cb4AcuKhU/zgdGAT9+tev6lb6XjH6RP9+k"
        "2P/T3OPQTjw0DxhVDg/N5eqJhx6D3JYQLvou5tY/EfYRASeilscHRXn4xUfHK7O/7Xv/n3BTpDeLCCd9wlU/PXHSu/3hBaxzSWSc"
        "tKrfH/WJb6oUTtonvon275U46Z1+cdJc3mqcNJd/awetq7/rgZM+5Vped/tfl4WT1p/helI4xw3naTnqscg9jjfO4y7JWKl46aen"
        "3fZ/Uk3vYEKcz8JJPym0txI4aeaGk95/ks+He064nj+pxEvfKs5XnnhpylcJ/U7juDEeF5Tn3UxspWKfkOOfZTtJ51DSOZJ0Xn2E"
        "/VLESw/6xEt3UPzmHOxq2tUOppby9dFp4DFkfUnGPj0dRE+SbOM0r/cvysJJZ2snZ3icXMJLN4t46WRsTcD6vQ/1OyHipKVztZx4"
        "Q+5nBcYbqspbxcexb7wh7JzqvC0n3vD4jH0+cNj/+9zXRxaukOSxgvdDqkGFl+brjezOYzP2+K8Dd6bII6f7XvIvNq8Fmlf2l5l/"
        "sztYOfool4/6vC7xPFka//o4l6c+yvVOPyjqS2C89GEFXno3+U3HPfXRDW+oj5F+fEhz9R92ePS7lz+xe379ib6d5flVEXatex4N"
        "5iWapzKxhGJ+6Aq5zg/RQtzBnB8svNA3BH/Y6/y7bO1UaXZMVd6q48HsGPzNvn6/dgx25RoRf+eNnz4ww/zYOcK7rjgMPU5BH/cV"
        "tWe5p1AfLzytl13bNs927bAHnta3XTvgbtfQv63NIl4gJ+H99fF9sG9TsG+iHmX7g+WBWOcnWvkfx0q0Z6QH17ivh3RFf0v8Qsrz"
        "JyuV/9Ff5jy2N1g5yv4+JM1jkp2ifIW1WD/q45Mzgv8aE9ftFB+g9VPfcuCnNwM/jfL6NvN4S1+TCjd9SdF4jRInrYiTFHCKmoBP"
        "1I9gfh7ldr2vCTjpWLO/evn8fhb5jA68YJOElx4s9CPhsOx4QcJpGXHUTnPfDvjoGPDROxFPjEvz85opxF8U+OjbRfvsiY+OAR8d"
        "x35fXIWP5uuXAj6a648TH83n1wI++vnX7PHJXYRLvUOMZzj2Ix+C3P3ioxXnquiHsF4oAx9t1ofOJQmKj77fff+M/MkCPvpSCR99"
        "iRDP88ZHc73YxP5RgYv+Bw9cNL3/fQUe+m9FPHRCjGPro4gvHgQ+h5F/Czz0fgUe+gjiIIiT5G5iC2pHKO9HhW/Wx7h9sc6lWTCc"
        "c4n2q1J451EWDOecqCsxznXLa65xrhaK/42J+OYRv/hm2Kk3Lb75SlOuVXwz/1IV3ww9quKbhfj3Gxff/MR5xvzgm792nrejDe0o"
        "F99Mdtcd35xMDJ8PZkez54X9DgvXvOO84K9Y9emZseNHqjzBVZ7gsvaXqzzBHG9S5QlGuVWe4CpPcJUn+OLhCdateaPKE1yMJ/gu"
        "Yf2k5gn+cLB2X3Q8wXxcl37u7zuwXzfXPMFvxW869/cq/Ka4yWJu57x4gh15eocFP8ppv7kDI+elZBIch1M+PzDfD+odJzzmXrTr"
        "14r55PEF5gf+acDzfL80T/zA987Y/WWVv092Lal9lsv94TD6c40rjon8Gwsf4dPfzq4pzO8V9buPyHx5G8W4ZYnnsdF8ZJ331HCb"
        "Nd7DwKsZ+5T6OJdfHc7NrHvKHTdi8QMv9L70kan5Od8L+6GtLW/BeGlR+H3Azb9fjGfnnhDj2jra2Qv7nXpbvWWfzf4Ioz+QP037"
        "LhT3kL9r4T5i0r6BX15qvCeff9n9APPgo55yq0+Bj3o56b/ER+2I37qfC5MJSXzUDpx+IX5eGR7qX07b7U9wHmr6O/FQI4/T4qGm"
        "cU081PQd4qFuY/a4iN5OeZpVHmpxnni2ykNdFg/1I2XyUP9JWTzUBd5pxA0bKR6HPGzwTtO5VRRfzy7DeGhsE9afSe3zAg91gXca"
        "ccRG5HODh7rAO424I3DnVl48eKetvPlG4nX8dJWHmpVyPvtNVR5qFoSHelGZPNQJBQ91FDzUEZ881Izzdcw1H7DqfJWR4uerzB8P"
        "cIdr+9Q8wEvAA4xzWvqrfMDm+775gF8skw+Yztnwywfchue9+ICl/QjrN/EBE46M+ICbBdyOvrvD8jcrwwf8rMQH/J0qH7Bd36t8"
        "wL7lX+UDrvIBv3H4gLuqfMBVPuAqH3CVD3he5HXx8AGnq3zAPvpbjQtIX6B8wLtEXECVD1jBB/wJf7iAwbsuaPtcPh/wzWXiAq4H"
        "LmCu+YDfht+EC1iC34QL4Ov28vmAu0rkA/626346zYt0nkf5vMDAEVjnOn0NclDtc720wLzAPw6II3h4nniBt0/b/WqK/zrzgfhC"
        "qPdJ4Adi72fF/N03G19ugTfqFmv9b8YDo8h3xvxC5zh45jdX6ryG/gqd09FfaZ7cxRgfTUX375Xnqy1rKC7nZsX4lnhESuebDjF/"
        "9tCL7zdWHt+vtf87o+D7VZ1fhX3CWBcL9D1rn/ucK99vqknF8/vy/PD87pkvnt/fKXh+twjznOrcKv88v+WeW+XF8+t1btVfBeTP"
        "fRb8uWfKPLeK+08Z7Gypz636dsD6fRP1e2GB+X3TVX5fVuX39eb3TV+g/L5rq/y+zH5eVcqd33ePF6/ve+eI1zf9Buf17any+rK5"
        "5PXtqRCvb7rK63tR8Pr2VJTXl3DaFr/vGPiYoCfkd9N5dBbP7zU4p+oxief3MZxT1RKQ35fObR/C70Ndxfl9FTyTan7fLoEHtO9z"
        "OLcqEZDfV8Vv2cL9csd5Ly3SeVUjhf5tYy7nVT1R2B/vZHYeMpxblcC5VfsVvL53UvsrdG5Vyby+G33y+l71ml0PLV5fOreqyuuL"
        "epV3bhXhU0o9t6rwvs9zq5Q8vlsC8vh2Sfy9VwSyKwX+3mjR8azk71XYFRVv78Lz9S6qjD2r2PlVwXh6C7j4Uvl6H1fw9fZIfL0H"
        "qny9rJTzrD5b5etl1fOsqudZvVnPs/q1T77el+aZr5fmjRcD8vW+oODr/ZGCr/fjCr7e1Z52fLWfc60c+/wSX2+D4lyrFQz40Smf"
        "vL0H5pS/Nzhv7xTiYajfAvP1Vnl6VTy9x96QPL2kt7pGec/rfPH0WudJaW3MPj6Ip9fCk2qd0v418dyC91ZLM/v4m2ueXqu9Iz7b"
        "OyLWr8DTOyTx9O6QeHoHJJ7eLRJPb8888fSu9s3TG18gnt54lae3LJ7e1YF4egv2emF5eqMST29Ykc+mIZ+NKfLZkE+Sfn3eeHrj"
        "FxVP77/75Cn9mcRT+qLEU3pSwVP6Y/CUvjBvPL3xi4qn94hP+T8jyX9Mkv8Bhfz/DPJ/esF4euMXNE+v7lP+90vyv0+S/4BC/lsh"
        "/y8gn+2cB0/vujni6f3UPPH0ruXtBE/e3PP1nplx988eFOK3cnw1E8c5P8SrVjZPL29AAc+9VcA7yP2cjPXz+u8HbwX4Yyx8ctz9"
        "fLMLjq/WwiefdO2XSvHUWrxMR7i8Uo23WXZdwM8if7Puy+L6TIlTrtR+d3+FeLd845RPevDUngFPbSvsxmL3fQ6ffNCW3JddUVzu"
        "Te44SXt8wW4XqJ7evNBnJV5oGb+ssgOEXz6j4OH9XoXwy8dc+Xf1cSbs2zjxqatK3M8ZU/DvXsuEuJ2FX366OP8u5fcEwC/b12U6"
        "eHPInmX3nPTFv6sfPDtjj0f3Xi/OR/55eP9HAx4vIA/vrwLy8L5UJp55qkwe3r6APLfd4Ln9eZl45hPg4fXCM68NWL/3o34/XGAe"
        "3hNzzMM7WZSHN7uT+4VKPDPkocYzHwf/3LkZV1zYxca7a81jnL+xfP7d40X5d/Ux/h0Lzyzz8Fr8uyfmmH93siS+ylTTh7Wy+v9N"
        "w78LfnjMU5mYCo93ky/+3eC8u8crzLt7rDS75Zt393BRu+W0Q1x/CecqxydlXDPtzxGPRHYVj2OkrrgW9mifsG692PVaeb7x7mDl"
        "kJ1Q8u62qHDNDOso4t3FvHHwWGm8u+MS766Fbz5cIu/uAZF3N4H+TqC/n1L0d9MbfL2n6u9DEs+ygneX+BKJL1wfP6Hg3z0r8e+e"
        "uUj4d89Bn0+9Qfh3ESeUzpXNrqF9jgrjmGPYx4upcMxTEv/uCQX/7kmJf/fHIv8u5GLhmB9g7vuMwMmVj2M+Vzb/rlkfOv+kYjjm"
        "cxXm3+V6UTr/Lr1fKv8u4jjjUwH5d0+Cf7duQe2Hmm/3lDvfrsX7BJzyHuCU9/jEKQ+Sv3Sx8O3GxXw4RzwbeGUrf4aViVe+w5V3"
        "Vx9jEl55rCS88mnK73yz4ZRjb+G8u3EPnDL4zz1xyh0KnHK8TJwy7GbqIeCU8TswTjl+keKUgQ9W4pS3VAinDINB+VFXI45r4Y4x"
        "P5eNU44vEE754UK7qzhlA6f8LZ+8u09WlHf3dIsKn0zzxFcC8u4+pODd3aXg3e015/H/BxvLO/Y="
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

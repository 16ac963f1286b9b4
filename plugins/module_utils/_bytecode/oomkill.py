# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 296], "maps": "control 13 victims 14",
    "constants": "STOP_AFTER 21", "members": "", "calls": "", "linked": "",
}

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [296, 23512],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 77 control 1044 control 30 events 7 control 15 owners 227 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 control 130 rows 28 blank 9 rows 6 row"
        "s 7 control 55 owners 65"
    ),
    "constants": (
        "CASTS 20 TYPE_OF_TASK_PID 3 TASK_PID 8 STOP_AFTER 23 OWNER_BY_MOUNT 12 CASTS 3 TYPE_OF_TASK_NSPROXY "
        "3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 4 NSPROXY_MNT 11 MNT_INUM 9 OWNE"
        "R_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 19"
        " TASK_CGROUPS 64 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OW"
        "NER_MASK 3 OWNER_HOST 94 TASK_THREAD_PID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR"
        " 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 31 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 87 WANTS_PID 101 PID_NUMBERS 3 CASTS 5 TASK_G"
        "ROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 16 CASTS 4"
        " OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPE_OF_TASK_GROUP_LEADER 22 TYPE_OF_"
        "UPID_NR 12 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS "
        "16 HOST_LEVEL 19 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 15 TASK_THREAD_PID"
        " 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 30 HOST_LEVEL 14 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 PID"
        "_NUMBERS 8 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TAS"
        "K_GROUP_LEADER 23 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CAST"
        "S 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED"
        "_UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_M"
        "M_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUN"
        "TER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TAS"
        "K_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 19 TYPE_OF_T"
        "ASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVE"
        "L 13 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS 46 TYPED 44 TASK_TGID 11 TASK_PID 9 CASTS 22 TYPE_"
        "OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 13 CA"
        "STS 23 TYPE_OF_TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 17 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPRO"
        "XY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK "
        "84 COLLECT_STACKS 95 WANTS_PID 21 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR"
        " 13 STATISTICS 90 UNSIGNED 5 SLOTS 55 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 "
        "PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 19 PIDNS_INUM 8 UPID_NR 1"
        "0"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 326 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 264 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 16 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 56 TASK_PI"
        "D 5 TASK_TGID 199 TASK_PID 230 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_"
        "COMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TAS"
        "K_TGID 1 TASK_GROUP_LEADER 176 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_"
        "PID 167 TASK_TGID 1 TASK_CRED 44 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 48 TASK_COMM 3 TAS"
        "K_NSPROXY 30 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL"
        " 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 159 TASK_THREAD_PID 1 PID_L"
        "EVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 273 bpf_rdonly_cast 56 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 19 bpf_rdonly_cast 12 bpf_rdonly_cast 59 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "194 bpf_rdonly_cast 5 bpf_get_current_task_btf 230 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 153 bpf_rdonly_cast 24 bpf_rdonly_cast 13 bpf_get_current_task_btf 169 bpf_rdonly_cast 45 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 44 bpf_rdonly_"
        "cast 5 bpf_get_current_task_btf 25 bpf_rdonly_cast 147 bpf_rdonly_cast 222 bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2707 keep_stack 35",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23808, 23416],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 150 control 962 control 30 events 7 control 15 owners 227 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 117 control 126 rows 28 blank 9"
        " rows 6 rows 7 control 56"
    ),
    "constants": (
        "CASTS 20 TYPE_OF_TASK_PID 3 TASK_PID 8 STOP_AFTER 23 OWNER_BY_MOUNT 12 CASTS 3 TYPE_OF_TASK_NSPROXY "
        "3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 4 NSPROXY_MNT 11 MNT_INUM 9 OWNE"
        "R_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 19"
        " TASK_CGROUPS 64 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OW"
        "NER_MASK 3 OWNER_HOST 94 TASK_THREAD_PID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR"
        " 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 31 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 O"
        "WNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 87 WANTS_PID 101 PID_NUMBERS 3 CASTS 5 TASK_G"
        "ROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 16 CASTS 4"
        " OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPE_OF_TASK_GROUP_LEADER 22 TYPE_OF_"
        "UPID_NR 12 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM "
        "8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 16 HOST_LEVEL"
        " 19 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL"
        " 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 9 BY 30 HOST_LEVEL 14 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADE"
        "R 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR "
        "10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 23 TYPE_OF_"
        "TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS"
        " 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM_TOTAL_VM 7 "
        "TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNTER_COUNT 5 C"
        "OUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK_GROUP_LEADE"
        "R 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR "
        "9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 20 TASK_GROUP_LEADER 8 TA"
        "SK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF"
        "_UPID_NR 14 MAX_EVENTS 44 TYPED 44 TASK_TGID 11 TASK_PID 9 CASTS 22 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED"
        "_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 13 CASTS 23 TYPE_OF_TASK_COMM 6 "
        "TASK_COMM 13 OWNER_BY_MOUNT 17 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_"
        "MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 95 WANTS_"
        "PID 21 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GRO"
        "UP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 14 TYPE_OF_UPID_NR 14 STATISTICS 88 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 326 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 264 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 89 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 56 TASK_PI"
        "D 5 TASK_TGID 199 TASK_PID 152 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_"
        "COMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TAS"
        "K_TGID 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK_"
        "PID 86 TASK_TGID 1 TASK_CRED 44 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 48 TASK_COMM 3 TASK"
        "_NSPROXY 30 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL "
        "45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 273 TASK_THREAD_PID 1 PID_LE"
        "VEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 273 bpf_rdonly_cast 56 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 92 bpf_rdonly_cast 12 bpf_rdonly_cast 59 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "194 bpf_rdonly_cast 5 bpf_get_current_task_btf 152 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 153 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_get_current_task_btf 88 bpf_rdonly_cast 45 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 44 bpf_rdonly_"
        "cast 5 bpf_get_current_task_btf 25 bpf_rdonly_cast 147 bpf_rdonly_cast 337 bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2811 keep_stack 36",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0bae8fb9b286e71876d5b02fca29414cd0148cb79fb11b5c36bdec3e3abb0c30",
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
            "name": "rows", "type": 5, "key_size": 72, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["trigger_comm", "s", 56, 16],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
        {
            "name": "victims", "type": 9, "key_size": 8, "value_size": 8, "max_entries": 256, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["total_vm", "Q", 48, 1], ["anon_rss", "q", 56, 1],
            ["file_rss", "q", 64, 1], ["shmem_rss", "q", 72, 1], ["known", "I", 80, 1],
            ["oom_score_adj", "i", 84, 1], ["trigger_pid", "I", 88, 1],
            ["trigger_container_pid", "I", 92, 1], ["trigger_comm", "s", 96, 16],
        ],
    },
    "code": (
        "eNrtXH1sHMUVn73PPUPii2Hti8HEJkBcFwOhIKWpoAFEcVskIqpT/EeBHNfiw2pUHAphc1Ds0BKw+ANDCyEqNHZo7FRU0IrKqEg9"
        "2iJB/2sFFVThD/qFAoUCbSJcEXy93Xlv92Z2Zm/2PhyHLlI03Hp35s2bN2/ex7xfqZPY/32/8m9l5V+x7YOy9dvMpe3nxe7D8Ju+"
        "N6IR0ltpd0Cb1bpJyv67bv89q2VI5U9kXqPv57uP2d9nVhHmv9IMbZMRQo6Vy2VrfOsTgyTt5yZ8b2hxu81o7PeGFqXvRYbsdrCP"
        "vhAnlA6/8T6ojFfaD78r3Ryu/J6PuXyIWPTDdz/E7zO0NXfz/Bq35zefgPdM2m67/ZyadIxXzXs+BfMia+g48Fvl+6iQP5SgTIT7"
        "fsql3/ovB9/FSZvduutWoOsWZb9vfxj6mQY6Ku8XLP5VxolBv2NWv9P0+5EkyAu0vPz0jNEBcf750fFyEL5J5YWbtxGJwXsgLx30"
        "BX6di2299vjFyQ20HbiAtnuH7dZIZSTyeLvk+WeE9JjTtD9cB6TfhHnnYF+WRmDfcXzkxhm/pov+z7wOcpNix5ul4jAeJ1lm/Ytt"
        "W8tiut/XxM9nNEo//Q7pdegGOkp3AN060K1L6IZ9hfvHQ3cS6f6jJpJH5GP7KWw/RZCjajkdBznVq+TUnB4Xy/kpze0n79NP9b7h"
        "+ZObhe+An8gv5AvPrzihDOiZuMnuKZmg+6Qk0d+GtsaeR2kM6IX3bphCPRB0P0ZAnjNwHvyrTOnqoHSNfY3SpQNdEzK6TqZ0AT3t"
        "E62hyyvfXw+0X/n3VP9ebNtMzw34O+rdYveQ/Tw/UKg5vwIzv8uATtpvLiPuNyehqzhA9/N8FOnrp3K3C9YnQtflpQirx1+Cdlvf"
        "evrdxk0wToxZV+e9jtMYOh39AfoOzwHUe6jvnh7h5DunUzlKgRxNyeRoBSvf8J45Q+d7Q1+z5Ok9Op99/Qyfef7tgNbcT/nU09EG"
        "9AA/zgT6zsR1oc+t/VIZvmzZK/Z8LxT3m438vmz3f3AY6KHrniX/AP49RE4EPZofLZQZe4Drt9i9maG3ll5FPaq6n0pwjqJ9YOg3"
        "M/LJ641id39Z/DwjeZ6WPNclz7eCXULlBuWZ3185yX7FeWzr2Ez72wv6YFdM+P62Pmq3mPspnbhfHfkA/hQng62ruV9n+lH+/gC8"
        "dzPohRTohZt5vXARUTtfQC9MsedLy/TCHOhFGKe0Xbx/cZ3Mg0OgH7phHfrF61DnPjX3Z8r17E+kL5mk+gj7w/1YSx9ntTlGP2XJ"
        "tRK7+YFFP/8j8Lznxn31Sfs9inoE9VyS+363O1/r/S2V9oPKv/Yulk5+nqVbWT25VHZmrhY/blXjBz+f6yayiyL+4P40tFPpOVbT"
        "Lr16sdr+u2GsWfvxfbBHNy1SO2cIfq+m+wLkEp9X20sW3TheT9+GRfrduRradWtFfITf88CP4s4mnadN6ie/s06/BOSndC/4JWC/"
        "zeo1/JLcEUd/aIJzzOOXgL5sH2uxXzLxF6LmL528JP4Sykt+54LET7mN+PnhqI95+1pmV5QKcK6Cn/50Ac+h4TK7fr9VXL8VwvVr"
        "1fnq5U9c4sdtLrfWD7uU9cO6/P0wj7+1/Tj5W5L1d9f9bhLI35o4Tv7W9ib5W8lG/a1vAP9ecfx+y/IuJdjzQMZ32T717sfs8tyP"
        "Pt8vVH2P56xBLmb2gzkN+6QrBnw8DfT0RYp6mrPvc62dr2MP7wf5QblZL7ODNbuNE7oRZf6cOQN8OFOsF7Z1rAQ9sJnxCy16i1V+"
        "rKH/k/79fs5/up+1p+Pkz5ycnURYO2mG+/sOygeQxzi5jTk3siQKz7fDe5inuYWo2VknfULj7llOj8ri1i/SfhLc88RvKF1zMN7u"
        "mHCfZbVdavERhw7I/6SaY78X9yradQfBj7svLeSLm8cZV87j+Pk7g12POXkI279Jgn9zO/T3iNjO9Yybb5Kfo2i35g7606HaD5/H"
        "yDl+L+V3z/23MXJeW06/zcSDvXL4VUYPmh1psO/ohq7OXxYgf4n8s1IFVrjUphfaLNlqj5Cb/hbs2+slfvfjx0TPPXnEqvHHlcZv"
        "Y/M8Hv8wCePfVVbxDy39qdvf7bbp9fqJQe02mX9QPFZX/o66FWRw3YX++6ZTwt+cOE/r2AHwO7dKzB88N8wz06BH+4DPZ0j0Y4/w"
        "3PXQpYnzHN55n7JM5h1R2o94XhlgR6OdwNt71/V9/phQvyrbD+uF+6vYtgnGf4Gj9zDomTehfR3aP0D7MrQvQPsctM9AOwftPmj3"
        "QPsgtPeVq88xD1/mNjDxvazWTuUl9UtJfvh5TeneQZKo3U9w7JLf2f2W4JwpPQh6MhUn1fEXtK+ziQijb/DvxdF+8XkQ5eOKhbLs"
        "ngN7TtH38H1PnmJjWpqnEPY3W2DyH3x//PfFjRBPh3hdrfhcsZtAPJqup/dcKzD+8GDmXMZ/lMU3+XHaPX5vgbGTVOKNfvyW2gV7"
        "5evG2gUF37gnfw+mVn/mNCmL9FFuhn7fs1oj1XxFveLEGwcyEN+HOP/+NBefV5RHTn4wvmxO6zXlUHR/ZzAz0Nj6c/upZes+qrju"
        "c/50qPYjXe8DsN7AEJz/SALeg9acpuuNcVPUs3EyoLH7pkl6PSnOO2yp8CFdJZdGFOwgzu/MD4wz8aktEbi3huu7k8qHEXnU5mxG"
        "5+xZ/Xo4N8ai4nNjR1TlPED9XvPcuInle5xMRJk4vcf++cSO55uzMO87YsT3nFgu/t+O1vp/GC/KzYAf2Pf6Ip4bth7QQQ/cy/mB"
        "XH64ZX7gZJP8QMV++Ht4Hj/QfBbyQj9fPCHsFS5PU3pYno9sjr3S62uvFCeH/O2SBNol5xG/+xbox5zw5xWuF94XafjcyvieW+ZM"
        "GuLk4vML7ZP21ay8oP4r7g1op+zl7ZTeuuwUtKMGMy9GGlp/R2+1eP0n1dYrXwcd1d/HyUxEfN7eFRH52TluvdE+iZMuRh5k+135"
        "fngNvaHczwH2njlvZ11zu6tP48S9r+/EOVaxeYH8wA+ALmpHYT/50Qfoc7CrjNQKSfwso2Sf1LofmnPiYmsl46zxjR9iHEM1fgPl"
        "HpXxDKJ27ybYeSNdZ9V9vq8A9rHm0N/O2Dk/ouO0UTu4dIA4eaJ9lf5k+TRDOxvO5ZNYfiryDe1vy7zWmedzQG9PIHmo1Z93nZ9Q"
        "6t/ik2bzicaNTFn8ZUxMV5xcBHwymDidtU5peN9qsT6Gt5OwXoaPC/ck72XsV/RDMI+WjdI/mLvQD4F9OPAg7Ee6X4udVHEXHX1V"
        "9JVjEf1jQv5ub+p+8KzDrH/8KOh5g/6h17+hgVmMv7p5GqA778bz9UDjgV+603/+2L97LvUI49Ay+ng7lfcvsX+8x4frU+980I9x"
        "4jMB57dOp3VZ6Be5/b/A9Gfpp0yAft1+Xi5X3/9RrfcyJfVexTrqvUT8w/3r3JupV99j/Vjl7xdAPvwCe9+8ytyDzWopyfn3oDCP"
        "AGWKjn+B9TRx8gDrl6XQX9OI0v2+pseNh1scN97g64eZByDex9lTjh8GfBzsPA/sfv/773XHD5eZPV4rbqzaj9QPm+PixZy8mgcx"
        "Pgzy0XT/a0N9ceLOsz5VceL8aKN+V8TRGyur7uFgPCM/+TqbD+H4gutuaOOs/gZ9n9VOVr4fsKCUn6d+Rm7uGNitY8Lz2aErsa2p"
        "+WJHn6y7sTl5Y53zb5Tzxdcy9MTJZuIXN3b5Afc1oG4j92iN+DGn1xqVa+V+IB9lTqXZeHGK1V+e82gA9M1aNflHPwLzX4N963zX"
        "1blf1Smx/xTix3Xpg50N6v18sH5w/6rqfXdd3vD0/yb0X+1/oT43Z2ndupGkgq9c95ZAeT59odpvPNQ5ZLeDXVHHbrTu6VjP6T7p"
        "XEC6rPeuG4uwcZfEZsYPnYf8EdZFHerHOEwv7MdNwv0zuJb66YcyvcI8rZGMLwS791P+iNL/VETlHsc83Euy7qlaNxgtvarBPHcJ"
        "9KoB9ycPFdISet//KBi9bwO9j0Sq+Yl8O9SxCcbTYV3+9hFzDjn3KR7/RGw3d5NgccFOZr/mdzYnntdoP27ejzuHYR5uHhbuFc1u"
        "ZuIJGP9zcD1An20Bu8apC9U+R5Y2Hni2ZJy+FsUDu/zjKHdI4gmqcUF8f7fkXkiD8UGMB+ZH90ELccLROWifhPYZaJ8Cv+w++P09"
        "aJ8t83IQsfl6moTfK8B/jLD56xQJJA+144snefhjxTuNVMI/bsXFvXCf8OdJ9Xwt1qIcVY/3nOAccutreiVxyxslfEszeSAPvki9"
        "uCjSum26/118lMta6u/L6+Ob04+qf+PFGYHvAL/oGsjvOTgjEr45dShTi0683b8uY62wfs5bl1Goq17f0OH+ygTe430X6DyV0jn2"
        "Nv2+Zh3TShZ/ZGpp6HTza0ck+2a77/4odg+zz1f7y33pUTgPEWfjUdT7uK4lxXVdeVzWVb3ub5ir+xtm4lj5yYVAdUsG+SLTb47D"
        "RXDq+2I4Ho338HVk8vo+alcUv0LjPcWNQ4p1fuL1d+yYmuv9XcX1XtGS9ZbX+WWYOiFz/5CQn06935P9XL3fsKTeb9ip17LrDsCe"
        "L10u7jcbecmu98vqW4FvVzj138L6PgleRU19mqNxiNp1fSvZOrexJdp3Pv0cYer7+qG+7wx6r9Gp74O6zVVY39cD885ogfTz2NLq"
        "Z4x3JTWs9xtm6/2kdaJY7/cJHf9UeC8G+ziG8ah+/3q/y48y+QGsJ3bq/Rz//Z1ytZ3E4yihPRQnr9H3YN5ZPQ7PD8NvrN97C35j"
        "/d7fqZ6b4OwrT/0efR/rDr33QtscO7X6O9w/WKe7BfFREOcvcgnjT2dTWH+40bc/5/vUxRA328rU2+celvlPg+J9C+uQ1agdbj4E"
        "9utUvXHYNykds8fY+wOefC7V97k9Mcl518vWJ4GcSut1+lc5eQbhvU7VuGtSMe76UJqRD2e9gU4nrjEH93K67wB/8Tu03XhLuTpf"
        "4dQXOPGVO+G7BS4e1k6CnPPufvrVUXE8TGPiKYHjX1CXfmitWN6NSIKZD2/Xu/bMM6Bnr6o5v3HB/LKJTi4+FdQeSiqNW4q6dhHG"
        "zSJ10GskBkBPx4gfXwyIlyC/3fWT7fO7jlbz4VCnTjYJ/C0jytZzWPOJgr7+or3mtC57S5yOl41T/pQuc+m09BPq/9KVoKfj8BvO"
        "h2w87tGrleZuI7raGd96jnEaE4D/Lun7L5UXiOMcOidDPrTeB3p60uBvxPEceIfddzMglx0ZoVwYyeGjweTj2qNM3DiNceNrjqJd"
        "ELV/U4K3gHxkY8C39RzfosCni4BvyEeww/E7T14tQuVtsGMTt58vAHouOUr52At8/IjjYy/lYwz5CHyLIR9pvV5WP903v2doZwj9"
        "F78620JT62z1gHW2tH7IW2cbTE/I7av34Lz7eJGJv3D2Ap4Phv4Faic9UiPPVmdcUo67FKwf87G0b1wc7TfVOCfOH9fBza+tdu5r"
        "2Od3As5vxPEBu7U9o5hvv2dp8+1Onclcc/obAX8L/S6Mb/Xs+Q/UZ3xI6zNCXO9g+ZkQ1xueh7jevSTE9Q5xvUNcb3bfhbjejP4I"
        "cb1DXG8S4nqHuN4hrrf9fojrHeJ6h7jeIa53iOvN5KtDXG/UjyGud/X5GuJ6h7jefnZViOsd4nq3cr4hrvdywfVeoYnvwbTRuHWI"
        "6y3N4/jjev/VyUOEuN4iXO9fg1w/ryinzzHxYO99t6sZPdg4rjeND7u43rMSvzvE9Wb9g0ZxvYv++2bJ8K1Hgc8jhPFXPXrym0z8"
        "CeuTs/pV/vcneH2oN0kfTgaL7+A9isD68J6g+nCT/7reu0z14VyT9CF/b4LXh3tOB3lbLZbv/3t8+A8+Fsqlsh16+GOhn3DC4cOP"
        "SO4ZbGsRPvxtTcKHzywxPrzeYpwfEhAfvj/EhyetwIfvbxAfHvN1GXG+rWF8eBLiw5Nm4sP3N4gPn5bgw7/B7ZsTDR/+Sgk+fBrO"
        "jTUSfPizW4wPf360OefH0KcMr7u/Bl53b5PwuntDvO6W4HUPtRivu79BvO4XIg2t/6cOr/sJCV63GeJ1kxCvO8TrDvG6me9CvG6O"
        "vyFed4jXHeJ1h3jdIV4344eFeN1iPyzE6w7xukkz8brvZPW3g9e9Qjnvr4YTQ+l18bq3+eZ/XZzqgjAP7NL5Zf988DLDrW4WXrWj"
        "J2F9B7uu8M1PhnjV/njVeK+vUTx4Zz3WrWpOvrhuXHh2nkuPx312QDzuNcsEj3tlQDxufYHSf0ZUJW/efDzuhYB43P8GPG4KlFYb"
        "j/tdCR73dIjHTUI87hCPO8TjDvG4QzzuEI87xOO25h3iccvpCvG4QzxuLx63GxcO8bj98LjpgV0bjzsXTD+fcHjcX6Lj143HfSkT"
        "/28dHvd6+I11d+fDb6y7o/jUgfG4JXKf1dqcvF0wXO6fMX61i8v9U9/+XFzunzDPc3tk/tOPhfnIbILWmzaOw03vtbo43FPA71dq"
        "4Lr+6TjjupYC1lmVlgjX9Rflajte5oegvWRoNFCZm4qR6n2VTYjrldD+cuo4jxfu6wE13Fe/eLDwvhzEIwchnjQC71n7z4qDmrMQ"
        "j14H/Y8QYb7YkZ/jfU/yQHPv10vxXh/phv2RkdihveJ6P5hPDs4P80ng/1lp55yw+R8D/mM+APC929fXiB81iJPv3kvhcPEnlxoX"
        "/9oauPjnLhNc/KGa8/t04OJ/lrD3TJqNj39qiI9PVPDx3z8STE7ePsLkcRx8/LeOoJ2+tPj4rx1h9zXi4796hPKxF/hYHz7+/wCz"
        "wkaa"
    ),
    "programs": {
        "x86_64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
        "aarch64": {
            "killed": _KILLED,
            "marked": _MARKED_AARCH64,
        },
    },
}

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
    "type": "raw_tracepoint", "code": [296, 23248],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 77 control 1030 control 30 events 7 control 15 owners 222 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 control 124 rows 18 blank 9 rows 6 row"
        "s 7 control 81 owners 39"
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
        "16 HOST_LEVEL 19 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 9 TASK_THREAD_PID "
        "12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 29 HOST_LEVEL 13 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 PID_"
        "NUMBERS 8 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TASK"
        "_GROUP_LEADER 17 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS"
        " 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_"
        "UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM"
        "_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNT"
        "ER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK"
        "_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 19 TYPE_OF_TA"
        "SK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL"
        " 13 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS 46 TYPED 44 TASK_TGID 11 TASK_PID 9 CASTS 22 TYPE_O"
        "F_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CAS"
        "TS 21 TYPE_OF_TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROX"
        "Y_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 8"
        "4 COLLECT_STACKS 98 WANTS_PID 11 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR "
        "14 STATISTICS 80 UNSIGNED 5 SLOTS 40 OWNER_HOST 32 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 P"
        "ID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 20 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 326 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 264 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 16 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 56 TASK_PI"
        "D 5 TASK_TGID 192 TASK_PID 225 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_"
        "COMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TAS"
        "K_TGID 1 TASK_GROUP_LEADER 174 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_"
        "PID 167 TASK_TGID 1 TASK_CRED 44 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TAS"
        "K_NSPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL"
        " 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 153 TASK_THREAD_PID 1 PID_L"
        "EVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 273 bpf_rdonly_cast 56 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 19 bpf_rdonly_cast 12 bpf_rdonly_cast 59 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "187 bpf_rdonly_cast 5 bpf_get_current_task_btf 225 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 151 bpf_rdonly_cast 24 bpf_rdonly_cast 13 bpf_get_current_task_btf 169 bpf_rdonly_cast 45 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_"
        "cast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 215 bpf_rdonly_cast 14"
    ),
    "linked": "keep_stack 2707",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23544, 23192],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 150 control 948 control 30 events 7 control 15 owners 222 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 110 control 135 rows 18 blank 9"
        " rows 6 rows 7 control 81"
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
        " 19 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 9 TASK_THREAD_PID 12 PID_LEVEL "
        "10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 9 BY 29 HOST_LEVEL 13 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER"
        " 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 1"
        "0 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 23 TYPE_OF_T"
        "ASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS "
        "15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM_TOTAL_VM 7 T"
        "ASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNTER_COUNT 5 CO"
        "UNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK_GROUP_LEADER"
        " 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 20 TASK_GROUP_LEADER 8 TAS"
        "K_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_"
        "UPID_NR 14 MAX_EVENTS 44 TYPED 44 TASK_TGID 11 TASK_PID 9 CASTS 22 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_"
        "UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS 21 TYPE_OF_TASK_COMM 6 T"
        "ASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 98 WANTS_P"
        "ID 10 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 27 TASK_GROU"
        "P_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEAD"
        "ER 13 TYPE_OF_UPID_NR 17 STATISTICS 79 UNSIGNED 5 SLOTS 40"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 326 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 264 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 89 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 56 TASK_PI"
        "D 5 TASK_TGID 192 TASK_PID 147 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_"
        "COMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TAS"
        "K_TGID 1 TASK_GROUP_LEADER 250 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK_"
        "PID 86 TASK_TGID 1 TASK_CRED 44 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TASK"
        "_NSPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL "
        "45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 PID_LE"
        "VEL 1 UPID_NR 14 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 273 bpf_rdonly_cast 56 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 92 bpf_rdonly_cast 12 bpf_rdonly_cast 59 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "187 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 151 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_get_current_task_btf 88 bpf_rdonly_cast 45 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_"
        "cast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 16"
    ),
    "linked": "keep_stack 2819",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "89967bfdb8e05b5e4ec93bb4ba5f39f144e57de9bbbb46268cc8b0562b1992ea",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["trigger_comm", "s", 48, 16],
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
        "eNrtXH1sHMUVn73vc3B8cXL2xeBiJy0xFoYEUjWNVAgUVDdFwqU6xS0FclxLLm4jsIGEzdFih5KAhaqktHyktI1tFDtVJaj6h6mQ"
        "OIoqoP+1ghbaIJVWQkqhlCAliimJr7c77+3ezM7szd6H45SNZE12b3f2zZt5b97HvF+hjZj/Hiz9LS395ZuOF41rPZMw7+c7jsE1"
        "fW6bRkhXqd0FbVrrIHHz95j5e1pLkdJPZFajz2c7Tpvvp5YR5l9hkrbRACGni8Wi8X3jlSSJmvd1eD+phc02pbHvJ7UgfS7Qb7Z9"
        "3fSBMKF0uH3veOl7hSm4LnVzrHQ9G7L5EDDoh/d+gu+naKvv4/k1ao5vNgLP6bTdsfOiinSMlo17Ng7jIhfS78C1yvtBIX8oQakA"
        "9/4Bm37jXwbeC5Mms7XnLUfnLci+3/Io9DMBdJSezxn8K30nBP0OG/1O0Pe3RWG9QMuvn85h+kEcf3ZotOiFb9L1wo07GQjBc7Be"
        "WukD/Dznm7rM7+fHN9C2dy1tDw6abTKekqzHnZL7Fwvp0SdofzgPSL8O486AXBa2gdxxfOS+M3pDO/3PbAzWTZz93jRdDqNhkmbm"
        "P9+0tSim+wNNfH9So/TT95Bei26go3Av0B0DumMSukGuUH4cdEeR7j9povWIfGxZzvaTh3VUvk5HYZ3GytapPjEqXufL69tP1qWf"
        "crnh+ZOZhveAn8gv5AvPrzChDOgcu93sKRqhclKQ6O+kdqE5jsIw0AvP3XoA9YBXeQzAek7BfvCfIqWrldI1/DVKVwzoGpPRdR6l"
        "C+hpGWsMXc71/U1P8so/p/p7vmmA7hvwO+rdfEe/eT/bm6s4vhwzvquBTtpvJiXuNyOhK99L5Xk2iPT10HW3B+YnQOfllQCrx1+B"
        "dkf3Ovrexk3wnRAzr9ZzreczdFr6A/Qd7gOo91DfPbONW9+ZGF1HcVhHB2TrqJld3/CcPknHe2t3vdbT+3Q8h3oYPvP82wWtPkX5"
        "1NnaBPQAP1YBfatwXuh9Q15Kny8a9oo53svF/aYDfyia/R8ZBHrovKfJO8C/H5FzQY9mh3JFxh7g+s13DDD0VtKrqEdV5akA+yja"
        "B8nYdmZ98noj39FTFN9PSe4nJPdjkvtbwS6h6wbXMy9fGYm84jh2tA7Q/g6CPtgTEj6/o5vaLfoUpRPl1VofwJ/8uLd51adiTD/K"
        "7x+G57aDXoiDXtjO64X1RG1/Ab1wgN1fGqYXZkAvwncKI2L5xXnSj/SDfuiAeegRz0OVcqpPpYrVyCfSF41SfYT9oTxW0sdpbYbR"
        "T2lyo8RufmTezf/wPO6ZUVd90vKAoh5BPRfl3t9nj9d4fkupPV76a2ln6eTHWbiL1ZMLZWdmKvHjLjV+8OO5eSw9L+IPymdSW0H3"
        "sYp26fXz5fbfrcP1kscPwB7dNE/tnH64XknlAtYl3i+3lwy68Xud3Rvm6XuXaGjXrRbxEa5ngR/53XXaT+vUT3Z3lX4JrJ/CXvBL"
        "wH6bjlXwSzInLP2hCfYxh18C+rJluMF+ydg/iJq/dN6C+Eu4XrK75yR+yj3EzQ9Hfczb1zK7opCDfRX89GdyuA8NFtn5e0lx/pqF"
        "89eo/dXJn7DEjxsoNtYPu5L1w9rd/TCHvzVylvwtyfzb834/8eRvjZ0lf2ukTv5WtFZ/61vAv9csv9+wvAsRdj+Q8V0mp055TC9O"
        "eXR5f67sfdxnk+SzjDzoEyAn7SHg4/mgp9cr6mnOvs80dryWPTwF6wfXzTqZHayZbZhQQZT5c/ok8GGVWC/saF0KemCA8QsNevNl"
        "fmwy9h79/WHOf3qYtafD5K/cOltCWDtpkvt9F+UDrMcwuYfZN9IkCPdH4DnM09xJ1OysJWdo3D3N6VFZ3Pr3tJ8Idz/yO0rXDHxv"
        "X0goZ2ltj1p8xKID8j/x+tjv+YOKdt0R8OMeSgj5YudxRpXzOG7+Tl/7k1YewvRvouDf7IT+HhPbuY7vZuvk5yjarZkj7nSo9sPn"
        "MTKW30v53fnwPcw6r7xO72Diwc51+BVGD+qtCbDvqECX5y9zkL9E/hmpAiNcatILbZp83fxCZuK7ILe3SPzun50W3XfkEcu+P6r0"
        "/SY2z+PwD6Pw/e8VVfxDQ3/GzPf2mfQ6/USvdpvMP8ifrip/R90K0rfmcne5aZPwNyPO01p2AFxnlon5g/uGvioBerQb+PwpiX7s"
        "FO67Dro0cZ7DOe7li2TcASV5xP0qCXY02gm8vXdz9+dPC/Wrsv2wTihf+aZN8P3nOXqPgZ55G9o3of0jtK9C+yK0z0H7LLQz0B6C"
        "9glo90P7ULF8H3PwZWYDE99Lay10vcSPSPLDz2hK5w6iRO18gmWXUI4U9oN+jGvELe6Sb4L4ZpCPF+aKsvML7P5Dn8PnHf1vjEnz"
        "D8L+pnNMXoPvj38/v5EUy+NwleJumH/QZ+g8OferHOPn9qUuYfxCWdyS/06Lw5/NMfaPShzRjd/S/f6gfN7Y/T7nGs/kz7dU6k+f"
        "6CmK9Exmkr7fuVIj5XxFfWHFEXsxf5IS5z9U1yO3fjBurE+QiutQdC6nL9Vb2/xz8tSweR9SnPcZdzpU+5HO92GYb2AIjn9bBJ6D"
        "Vp+g843xUNSfYbJaY+WmRj0dFecRtpTGnyhbj8kg2DWcH5ntHWXiTVsCcA4tguel9pucTMU4uzR2C+j/oaBY/98ZVNHrGAepqP9v"
        "Z/kcJruDjN532DEhKmfTMN57Q2K9FFxkftyuxvpxGPfJTII/1/33edwnTLmPgdzv5fw5Ls/bMH9uvE7+nGI//Hk6hz+nPw/5nefm"
        "vdkd/Q22O3q82R1HvNod9PyjlWfl+JYfr2BfRNC+uJS4nYeQ7jsrJfvOSsV959EF3ndwvvA8h4Qe9f0n5br/6JMJiGOL9yErXjDV"
        "I4lXKa5DWDcOe+lRtDu6qrQ7XgrUNP+WPmrw/I+rzVd2vLZz0mFyKCDeR/MBkR+c4eYb7YwwaWfWQ3aoxvPbFfwV5X4Os+fAeXvp"
        "hp32fh8m9nl6Kw6xjI3bZ3t/DHRRuwj7yQ49Qu+DnZSMN0viWyklu6PS+c2MFbdaLfnOha7xPYwzqMZXoByj9L0kUTsX422/kc6z"
        "qnwfyoGda++PLYz+eIp+p4natYXDxMrjHCr1J8t3JbXPwL67hOWnIt/QnjbM5Rhzfwbo7fS0Hir155znnyv1b/BJM/lE4zq6LD4y"
        "LKYrTNYDn5JMHM2YpwQ8b7RYv8LbP1jPwsdtO6N7mf0D/QrMc6WD9Ad9D/oVIIe9+0Eeqbzm26jizlv6Ku+6jkX0Dwv5O1JXeXDM"
        "w7S7PebVz0V/z+m30MApxkftPArQnbXj7TFP3wM/c7f7+LF/e1/qFMaJZfTx5314vxH7x3N2OD/Vjgf9EyvO4nF8a2K0bgr9Hbv/"
        "F5n+DP2U8tCv3c+rxfLzOar1WLqkHivfUR97B+XXOtdSrb7H+q7S72shX73WlJvXIT8M+iEel+x/PxTG+aGM0PIvsN4lTMYZv6uS"
        "H5BvGmT8sNr9rg0Njvf2uMZ7C4+J402W3wV862vrc/W7ys/teIr3VbK76xXvG69PnFe1H6m/NcPFd7l1iesb84D61Iba/K1pib9l"
        "xXl7qvO32qh9ui0O8x2H+X783IrvZqugg/WzApb+WFp2LgbjF9nxN9k8BscXnP+kNsrqa9Dvae085Xz9nFK+nM5bZuY02KnDwv3Y"
        "oiuyo675W0ufrLmtPnncGOfPKOdvb2ToCZMB4hb/tfkB5yegjiLzeIU4MKffal3Xyv1AHkk/kGDjvnFWjzn2o17Y31arrX/0GzBv"
        "1de9xnVerfNObRJ7TyEOXJU+2F2j/s966wflV1X/2/PylqP/t6H/cn8L85b6NK0jT0bpwleuQ8N8TKR3rtxPPNrWb7Z97UFrvzHO"
        "zRj3qZx8eg7pMp67eTjAxlkiA4zfOQv5H6xTOtqDcZcukMdNQvnpW0398qOpLmF+NRldPuftHE7zHKX/1wGVcxWzcE7IODdqnCg0"
        "9KoG49wj0KtJOM94NJeQ0HvmlDd6T52i9P40UM5P5NvR1k3wvRjMy4enmH3IOt/wizNiO7mDeIsDtjHrtdb4JMbvau3Hzt9x+zCM"
        "w86fsuecMX6A8T4LZwP02RawY606TW0d+UTH/6rcx6TzW2P8D+N92aFD0EIccGgG2qfB73oIrn8A7a+K/DwHTL6dL+FnM8S/Amye"
        "OU48zXfleOESBz+M+GUyHnGfFy6OhXLA7xfGPmywMBkNOb7zrGB/setYeiTxx9sk/EowfoUDx6Na/BFpfTSVaxuH5GrXPGqt+VN5"
        "HXp9+lH1W5x4HvAe4ATdAHktC89Dwjer3uPAvBU3d69/WC2sU3PWP+SqqotPxuBcyRiel/030LmC0jn8L/p+xXqhpSzOx4GFodPO"
        "k52QyM2Iq3zkOwbZ+yvd130B/G0Lz+Jx1Oc4rwXFeV16VuZVvb5ukKuvGyyy9sicp/qgJLmK6TfD4Q9YdXQh/B61u/h6LXkd3RX0"
        "vc3UT8Q6msr1dOL5t+yTivP9fcX5bm7IfMvr6bqYehzM88jq3/Sn+7m6ukFJXd2gVRdlnu8HO71wjbjfdOAVs64uHdsKfLvCqrMW"
        "1tFJcCEq6tMMjS9Urp9bytaTDS+Q3Ln0c0JYR7eUnjPk6+iWYR1dJ4xbFT9nqSJ+Tn3HjedDohrW1Q2ydXXSekysq3uffn8FPBcC"
        "OQ4p1tVd8w7E/QeZ8+9WXZ3ll79bLLeTeLwitIfC5A36HIw7HQvD/TfhGuvk/gLXWCf3OtVzY+x6d9bJ0ecLkN9NhdjfcT3weTor"
        "roH4edGN4vvxz1F+HNzK6PPM3TL/5jKx/G2GukCN2tH6CNihw9XGSd/g4qTu9S0ZPSTZt3rYep6nBxk8LGmdy8Wt4vj6Yw2Kj44k"
        "mPm25inI0Y1xiCNwbqbjXvDz7qbt5jtBzrC+A/zAjfdBO8fFrVqIl33blo/XTorjVri+Z854iVPpkxCfAv6r1t0gPelIGxf38WqP"
        "RJW+WwjadgnGowJV0JuMXAvyFxL64bh+0E7COJ7Nb5l8HjpZzoejbTGySeDvJINsfYMxniDoy6vMOaL1x1vC9HvpMOVP4WqbTkMP"
        "of4tXAd6MgzXoJ/T4bBDr5Wa+5PBJuv7xn3Ed9UB4O4L3R9RvQrxkaMXpciHxvNAT2cC7P0w6uF3LbkOmtf0xS0wT+kQ0L+Ooz8I"
        "9K4H+nE8YI/ie468UYDOe1/rCCcHa4GeO07S8XTBeE5x4+mi4wnheID+EI7nWFEsHynhOk9GMye9rfebTjLx5QTGlwdP0n3qEgav"
        "xLnOLhX6D271pLlq6kkdeDNYT5ryWE8KeXIHros3PSG3b97HOFKRiX/w+zKnz5Px66i9snOR5rGgH6xjkOatXHD7hPkZbh/GebHz"
        "WKuKGAc3998I7L/bcV+H7y3S8+Nod0vzWR77c9Q1YB5L/xjqGT6i9Qw+nrW3PIiPZw33fTzrLuLjWft41j6eNSt3Pp41oz98PGsf"
        "z5r4eNY+nrWPZ03P8/h41q7nQ3w865rsTB/P2sezNvnp41mDv+TjWRPi41n7eNY+nnW5fePjWVcpjz6etY9nTc4GnnWzJj7P0kTj"
        "1j6etTSP445n/U8rD+HjWYvwrF+Adf284jp9jokHO3EDr2f0YO141jQ+bONZT0v8bh/PmvUPasWzzrvLzYLhOg8Bn7cRxl916Mlv"
        "M/EnrANOx77kfo6C14exOunDcW/xHf3JKvXhA1714Sb3ed27SPXhTJ30IdgPaEc49OETF8B6Wyle3594XPTjHwvXpbIdeuxjoZ9w"
        "zuGi3yQ5Z5BpEC76do+46D0NxidNNBgnJ+YRF534uOikEbjopEZcdMSBhTzQVKLOuOgxHxed1BMXndSIi56S4KL/mZObxY6LfqUE"
        "Fz0B+j8lwUX/VINx0XuC3vYBH6eayruPU11Oj49TjfvACz5ONSnHq3hKglO9y8epJj5OtY9T7eNUM+/5ONUcf32cah+n2sep9nGq"
        "eT/Mx6kW+V0+TrWPU+3jVNeCU30fq68tnOpm5Ty8Gv4KpdfGX9nhmo+18ZlzwrysTeeX3fOziwyvuV44zZaehPnta/+ia77Qx2l2"
        "x2nGc3a14qBb87FmWX3yt1XjobPjXHgc6is84lD3LRIc6gs84lC3AQ51b1Alj11/HOqIR3oJ0LsiWM5POQ71fyU41FM+DjXxcah9"
        "HGofh9rHofZxqHm++TjUPg41wy8fh5qxh3wc6v93HOoHrf3Cx6F2w6Gm/KqMQ/0Nb/r5nMOhpnqjehxqwF1uOA51L1xjfVsPXGN9"
        "G8X/Wzgc6t+I78efZfWuFH/6l8K8YH4zxBcjlK+140/3cvHPJ4Fvf6uAi/rWWcZFfdljXdLLC4SL+lsGFxX9CRsPdasET2gA8pff"
        "odeAb5gZDsHvUMcc6Rf6R3ze4qzFlw+r4ai6xXFF8WSMY/B8RP3T13qtpX/MuGaAxjUxf9RyMXx3++I834bxIem5xvEa8VN3drrG"
        "kx348Wi3JEFP3cieA3DMA9TZ93VBfRCBeSAwD4iTBP22fLVCXKhGPHkZnfa5k7OFJ5+tgCd/mY8nT84GnvxaH0+eLCSefECCJ188"
        "QcfTBeNpNJ78hye8rff3TjB5IgtP/ph5/38WuPkt"
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

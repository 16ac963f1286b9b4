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
    "type": "raw_tracepoint", "code": [296, 23184],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 77 control 1030 control 30 events 7 control 15 owners 222 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 control 118 rows 18 blank 9 rows 6 row"
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
        "4 COLLECT_STACKS 102 WANTS_PID 8 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR "
        "13 STATISTICS 75 UNSIGNED 5 SLOTS 40 OWNER_HOST 32 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 P"
        "ID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
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
        " 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 152 TASK_THREAD_PID 1 PID_L"
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
        "cast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 215 bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2701",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23480, 23088],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 150 control 948 control 30 events 7 control 15 owners 222 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 111 control 121 rows 18 blank 9"
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
        "ASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 102 WANTS_"
        "PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 26 TASK_GROU"
        "P_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEAD"
        "ER 13 TYPE_OF_UPID_NR 14 STATISTICS 74 UNSIGNED 5 SLOTS 40"
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
        "45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 265 TASK_THREAD_PID 1 PID_LE"
        "VEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1"
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
        "cast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 329 bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2806",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c049e860bf2989d544a43414d503de033a2568b0c6bfb2be94ce21872ce23d2b",
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
        "eNrtXX1sHEcVn73vc+L44vTsi1undgLN1dQoaQOEiLZJoSKUSo2KTjEq/bge1I5FRJySj80VGqeQpFYFcUubNoIS2yh2QKL9z5GK"
        "eqVq1fIPakEIV0ZqQSBCoTSVEuWgiY/bnff2bmZn9mbvw07oRrKmu7c7++a9mTfvY96vuTZi/vt+8W9J8S/bdKZgXOvpmHk/23Ea"
        "rulz/RohXcV2D7QprYNEzd8j5u8pLUGKP5FpjT6f6bhgvp9YSph/uXHahn2EXCgUCsb3jVfiJGze1+H9uBY024TGvh/X/PQ532az"
        "7e2mDwQJpcPpe2eK38tNwHWxm9PF6+lAiQ8+g35470l8P0Fb/RDPrwFzfNMheE6n7fbd11SkY6Bs3NNRGBe5mn4HrlXe9wv5QwlK"
        "+Lj3R0v0G//S8F6QNJltSW4zVG5+9v2WJ6CfMaCj+PyMwb/idwLQ75DR7xh9vz8M8wVafv50DtEP4vgzgwMFN3yTzhdu3HFfAJ6D"
        "+dJKH+DlnG3qMr+fHVlP2541tD3WZ7bxaEIyH3dL7l8rpEcfo/2hHJB+HcadhnWZ64d1x/GR+87+O9rpf0xHYN5E2e9N0umwP0hS"
        "jPyzTfcVxHS/r4nvj2uUfvoe0mvRDXTk9gLdEaA7IqEb1hWuHxvdYaT7TU00H5GPLcvYfrIwj8rn6QDM00jZPNXHBsTzfFl9+8k4"
        "9FO+bnj+pCfhPeAn8gv5wvMrSCgDOocfMHsKh+g6yUn0d1y72hxHbgjohefuHUU94HY9+mA+J2A/+HeB0tVK6Rr6CqUrAnQNy+ha"
        "TOkCelqGG0OXfX5/zdV65Z9T/T3btIXuG/A76t1sx2bzfqZnpuL4ZpjxbQI6ab/phLjftISubA9dz9N+pC9J590BkI+PyuU1H6vH"
        "X4N2e/da+t6GjfCdACNX67nWKxk6Lf0B+g73AdR7qO+e6+fmdzpC51EU5tGobB41s/MbntPH6Xjv7a7XfHqPjud4kuEzz7890OoT"
        "lE+drU1AD/BjJdC3EuVC7xvrpfj5gmGvmOO9Xtxvyvebgtn/yT6gh8o9Rf4G/HucXA56NDM4U2DsAa7fbMcWht5KehX1qOp6ysE+"
        "ivZBPLKNmZ+83sh2JAvi+wnJ/ZjkfkRy/z6wS+i8wfnMr6+0ZL3iOLa3bqH9HQN9cCAgfH57N7Vb9AlKJ65Xa34Af7Ij7uSqT0SY"
        "fpTfPwHPbQO9EAW9sI3XC+uI2v4CemGU3V8aphemQC/Cd3I7xesX5aSf3Az6oQPkkBTLocp1qk8kCtWsT6QvHKb6CPvD9VhJH6e0"
        "KUY/pcidErv5sTkn/8P1uKcGHPVJyyOKegT1XJh7/1BpvMbzW4vtmeJfSztLJz/O3IOsnpwvOzNdiR8PqvGDH8/dw6k5EX9wfca1"
        "K+g+VtEuvX2u3P67d6he6/F9sEc3zlE7ZzNcL6frAuYl3i+3lwy68Xud3evn6HvXaWjXrRLxEa6ngR/ZfXXaT+vUT2ZflX4JzJ/c"
        "QfBLwH6bjFTwS9JnLf2hCfYxm18C+rJlqMF+yfCfiZq/tHhe/CWcL5l9eYmfsos4+eGoj3n7WmZX5AZgXwU//bkB3If6Cqz8XlaU"
        "X7NQfo3aX+38CUr8uC2FxvphN7F+WLuzH2bzt3YukL8lkX9J7g8TV/7W8AL5Wzvr5G+Fa/W3vg78+73l9xuWdy7E7gcyvsvWqX09"
        "pi7N9ejwfr7sfdxn4+RTzHrQx2CdtAeAj1eCnl6nqKc5+z7d2PFa9vAEzB+cN2tldrBmtkFCF6LMn9PHgQ8rxXphe+sS0ANbGL/Q"
        "oDdb5sfGI/+kvz/K+U+PsvZ0kLzFzbNFhLWTxrnf91A+wHwMkl3MvpEifri/E57DPM0OomZnLbpI4+4pTo/K4tav0H5C3P3Qryld"
        "U/C9QwHhOktpB9TiIxYdkP+J1sd+zx5TtOtOgh93OCbkSymPM6Ccx3Hyd3rbn7HyEKZ/Ewb/Zjf095TYzrV9N1MnP0fRbk2fdKZD"
        "tR8+j5G2/F7K785HdzHzvPI8/RYTD7bPwy8zelBvjYF9Rxd0ef5yBvKXyD8jVWCES016oU2Rr5pfSI/9CdbtPRK/+ycXRPdtecSy"
        "7w8ofb+JzfPY/MMwfP87BRX/0NCfEfO9Qya9dj/Rrd0m8w+yF6rK31G3gvSuvt553bRJ+JsW52ktOwCu00vF/MF9Q18ZAz3aDXxe"
        "IdGPncJ910aXJs5z2Me97BIZt09pPeJ+FQc7Gu0E3t67u/uzF4T6Vdl+WCtcX9mmjfD9Fzh63wA98zq0L0F7CtrnoZ2C9ji0T0N7"
        "BNrD0O6Hdi+0Owrl+5iNL1PrmfheSmuh8yV6UpIffk5TOncQJmrnEyy7hHIkdwT0Y1QjTnGXbBPEN/18vHCmIDu/wO4/9Dl83tb/"
        "hog0/yDsb3KGyWvw/fHvZzeQQnkcrlLcDfMP+hSVk32/mmH83N7EdYxfKItb8t9psfmzM4z9oxJHdOK3dL8/Jpcbu9/POMYz+fMt"
        "lfrTx5IFkZ5Jj9P3O5drpJyvqC+sOGIP5k8S4vyH6nzk5g/GjfUxUnEeis7l9CZ6apM/t54aJvdBRblPOdOh2o9U3idA3sAQHH9/"
        "CJ6DVh+j8sZ4KOrPIFmlseumRj0dFucRthbHHyubj3E/2DWcH5npGWDiTVt9cA4thOeljpicTEQ4uzRyD+j/Qb9Y/+/wq+h1jINU"
        "1P8PsHwOkn1+Ru/b7JgAXWeTMN69AbFe8l9iftyexvpxGPdJj4M/1/32HO4T5rqPwLo/yPlzXJ63Yf7cSJ38OcV++PN0Nn9OfwHy"
        "O6fm3NkdmxtsdyTd2R0n3dod9PyjlWfl+JYdqWBfhNC++CRxOg8h3XeWS/ad5Yr7zhPzvO+gvPA8h4Qe9f0n4bj/6OMxiGOL9yEr"
        "XjCRlMSrFOchzBubvfQE2h1dVdodL/tqkr+ljxos/xE1eWVGajsnHSTHfeJ9NOsT+cFpTt5oZwRJOzMfMoM1nt+u4K8o93OCPQfO"
        "20t37C7t90FSOk9vxSGWsnH7TM9DQBe1i7CfzOC36X2wk+LRZkl8K6Fkd1Q6v5m24larJN+52jG+h3EG1fgKlGMUvxcnaudi3O03"
        "Ujmrru/jM2DnlvbHFkZ/fI9+p4natbkTxMrjHC72J8t3xbWPw767iOWnIt/QnjbM5Qhz/wjQ2+lqPlTqzy7nZ5X6N/ikmXyicR1d"
        "Fh8ZEtMVJOuAT3EmjmbIKQbPGy3Wr/D2D9az8HHbzvBBZv9AvwLzXCk//UE/gH4FrMOevbAe6XrNtlHFnbX0VdZxHovoHxLyd2dd"
        "14NNDpPO9phbPxf9PbvfQgOnGB8t5VGA7kwp3h5x9T3wM/c5jx/7L+1LncI4sYw+/rwP7zdi/3jODuVT7XjQP7HiLC7HtzpC66bQ"
        "3yn1P8X0Z+inhIt+S/08Xyg/n6Naj6VL6rGyHfWxd3D9WudaqtX3WN9V/H0N5KvXmOvmV5AfBv0QjUr2vx8I4/xQRmj5F1jvEiQj"
        "jN9VyQ/INvUxfljtftf6Bsd7k47x3txT4niT5XcB33rbeh39rvJzO67ifZXs7nrF+0bqE+dV7Ufqb01x8V1uXuL8xjygPrG+Nn9r"
        "UuJvWXHeZHX+Vhu1T/ujIO8oyPvo5RXfzVRBB+tn+Sz9saTsXAzGLzIjL7F5DI4vKP+4tp/V16DfU9pi5Xx9XilfTuWWnroAduqQ"
        "cD+26Aptr2v+1tInq++vTx43wvkzyvnbOxl6gmQLcYr/lvgB5yegjiJ9tEIcmNNvtc5r5X4gj6SPxti4b5TVY7b9qAf2t1Vq8x/9"
        "Bsxb9XavdpSrdd6pTWLvKcSBq9IH+2rU/xl3/eD6VdX/Jbm8Yuv/dei/3N/CvKU+SevI42E68ZXr0DAfE+rJl/uJs22bzba33W/t"
        "N8a5GeM+XScfyyNdxnN3D/nYOEtoC+N3TkP+B+uUZpMYd+mC9bhRuH56V1G/fDbRJcyvxsPL8u7O4TTnKf2/8Kmcq5iGc0LGuVHj"
        "RKGhVzUY5wGBXo3DecbZgZiE3ovn3dF7/jyl90lfOT+Rb7OtG+F7EZDLB+eZfcg63/DTi2I7uYO4iwO2MfO11vgkxu9q7aeUv+P2"
        "YRhHKX/KnnPG+AHG+yycDdBnW8GOteo0tbXkIx3/q3Ifk8q3xvgfxvsyg4ehhTjg4BFoHwO/awdcfxPaHxV4OftMvl0p4WczxL98"
        "bJ45SlzJu3K8cJGNH0b8Mh4NOcuFi2PhOuD3C2MfNlgYDwds33lasL+U6liSkvjj/RJ+xRi/wobjUS3+iLQ+mq7rEg7JJsc8aq35"
        "U3kden36UfVb7Hge8B7gBN0BeS0Lz0PCN6veY3TOips71z+sEtap2esfZqqqi49H4FzJMJ6X/RfQeQWlc+gf9P2K9UJLWJyP0fmh"
        "s5QnOyNZNzsd10e2o4+9v9x53ufA37bwLI6iPke55hTlumRB5KpeX9fH1df1FVh7JO+qPihObmb6TXP4A1YdXQC/R+0uvl5LXkd3"
        "A33vNuonYh1N5Xo6sfwt+6SivL+rKO/mhshbXk/XxdTjYJ5HVv+m/2wzV1fXJ6mr67Pqoszz/WCn524R95vyvWbW1aUi9wHfeq06"
        "a2EdnQQXoqI+TdP4QuX6uSVsPdnQPK27Cjh29jo6iotjq6NbinV0nTBun+ZKPw/Nr37G8yFhDevq+ti6Omk9JtbV/Z1+/wp4LgDr"
        "OKBYV3fL2xD372POv1t1dZZf/m6h3E7i8YrQHgqSP9LnYNypSBDu/w6usU7uDbjGOrnfUj03zNlXtjo5+jzW91l1xRtOW/q7/Pls"
        "xzvAZzzfD/Lj8nbx6HqQ02fAr6ByT1v17u8w+t2+T1wnvJ/SqB2tPw526Kg9TnpGKU76JsRJz7L5fFt+leptKw5o27eSzL5lrR9p"
        "fcvS+Y2LPh5j5GzFo/z8+YHT4M/9FeoB4NzMhjwXh2ohbvbh0nx/65w4DoXz9ZcX3cSd9HGINwFfVetokJ5UqI2L47i1L8JK3835"
        "S3YGxpd8VdAbD30B1lNA6FfjvEC7B+NyJX7L1tmJc+V8mG2LkI0C/yXuZ+sVjPH4Qf/dbMqI1hNvDdLvpYKUP7lNJToNPYL6NHcr"
        "6L0gXIO+TQWDNj1VbB6O+5us7xv3Ea9VB8C6G7v/Q/UkxDtmr0mQD4zngZ7OGNjvQdSr71q4dX7zmr64FeSUCgD9azn6/UDvOqAf"
        "xwP2Jb5nywP5qNx7W/dy62AN0LPrHB1PF4znPDeeLjqeAI4H6A/geE4XxOsjIZzn8XD/OXfzPX2OiRfHMF58zzm671zvmAeLa+uE"
        "/oBTfehMXetDV7isD11RKNe7pfpQd3pCbq+8B/vO0gITz+DoRz0dD99G98+nVPNReVucIS+MV+Qr5KPc9aM/E2P9NRv+Xp80H50X"
        "xEFw/CiH9Hge8lBQbxOCfTQE+2g/l4ey5aXzyvngaviVGZTzS5hXm6xPf/3gv6Afk56i73Ue9cE8o/VeHh61yzyGh0cN9z086i7i"
        "4VF7eNQeHjW77jw8akZ/eHjUHh418fCoPTxqD4+ansfx8Kgdz3d4eNQ12ZkeHrWHR23y08OjBn/Jw6MmxMOj9vCoPTzqcvvGw6Ou"
        "cj16eNQeHjVZCDzqZk18HqWJxq09PGppHscZj/ovzudvPvJ41C/CvH5BcZ6eYuLBdty/2xk9WDseNY0Pl/CoJyV+t4dHzfoHteJR"
        "Z+tzbq1mXOZB4HM/YfxVm578BhN/wvN7qcgXnc9P8PowUid9OOIuvoPnKFzrw0fc6sONznI9eInqw6k66UP+3ASvD5++CubbcvH8"
        "/sjjmp/5UDgvle3Q0x8K/YTLDtf8Lsk5g3SDcM23ucQ1TzYYXzTWYJybiEtcc+LhmpNG4JqTGnHNEccV8kATsTrjmkc8XHNST1xz"
        "UiOueUKCa/4Hbt1c6rjmN0lwzWOg/xMSXPMVDcY1T/rd7QMezjRd7x7OdDk9Hs407gMvejjTpBxv4scSnOk9Hs408XCmPZxpD2ea"
        "ec/Dmeb46+FMezjTHs60hzPN+2EezrTI7/Jwpj2caQ9nuhac6YdYfW3hTDcr5+HVcKYpvSWc6e2O+dgSvvKAMC9bovNLzvnZSwxv"
        "uV44y5aeBPn2tn/eMV/o4Sw74yzjObtaccwtecw3bo8tb8uOc/5xpG9wiSPde4ngSF/lEke6DXCkO/0qeez640iHXNJLgN6wv5yf"
        "chzp/0pwpCc8HGni4Uh7ONIejrSHI+3hSPN883CkPRxphl8ejjRjD3k40v/vONIHrf3Cw5F2wpGmE6QyjvRd7vTzZYcjTf2u6nGk"
        "10Ncv9E40p+Aa6xvuxausb6N/v++Fg5H+ucgp5PgV7jFkX5WmCdMhT5N5V4zjnQPxEERR/qHwL+3KuChzi4wHuqrLuuTXp0nPNRT"
        "DB4q+hU4n+z6FOsUKGFWnU/oVqE/xOcpFgwv9YQaXqoobpsXxo/zDJ96228Wxiv1KYgbAw5fywDv5+SV64oaiY8qxUV9xF0/clzU"
        "DlgPCYkdmRTXxYE+T9/C6jlZfNiK0+P+talCXOeyw3XfUQHX/XMerjtZCFz3Gz1cdzKfuO4tElz3xfOM6z531t18z59l8jcWrvs5"
        "8/7/AKYhe00="
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

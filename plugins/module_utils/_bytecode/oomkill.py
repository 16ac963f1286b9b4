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
    "type": "raw_tracepoint", "code": [296, 23328],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 77 control 1033 control 30 events 7 control 15 owners 225 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 control 124 rows 15 blank 13 rows 6 ro"
        "ws 7 control 84 owners 39"
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
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 29 HOST_LEVEL 16 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 PID_"
        "NUMBERS 8 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE"
        "D 14 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 9 CAST"
        "S 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED"
        "_UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_M"
        "M_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUN"
        "TER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TAS"
        "K_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 19 TYPE_OF_T"
        "ASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVE"
        "L 13 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS 46 TYPED 44 TASK_TGID 11 TASK_PID 9 CASTS 25 TYPE_"
        "OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CA"
        "STS 21 TYPE_OF_TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPRO"
        "XY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK "
        "84 COLLECT_STACKS 98 WANTS_PID 11 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR"
        " 14 STATISTICS 81 UNSIGNED 3 SLOTS 43 OWNER_HOST 34 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 "
        "PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 20 PIDNS_INUM 8 UPID_NR 1"
        "0"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 326 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 264 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 16 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 56 TASK_PI"
        "D 5 TASK_TGID 195 TASK_PID 85 TASK_TGID 1 TASK_CRED 185 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_"
        "COMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TAS"
        "K_TGID 1 TASK_GROUP_LEADER 174 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_"
        "PID 167 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TAS"
        "K_NSPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL"
        " 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 153 TASK_THREAD_PID 1 PID_L"
        "EVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 273 bpf_rdonly_cast 56 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 19 bpf_rdonly_cast 12 bpf_rdonly_cast 59 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "190 bpf_rdonly_cast 5 bpf_get_current_task_btf 85 bpf_rdonly_cast 186 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 151 bpf_rdonly_cast 24 bpf_rdonly_cast 13 bpf_get_current_task_btf 169 bpf_rdonly_cast 48 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_"
        "cast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 215 bpf_rdonly_cast 14"
    ),
    "linked": "keep_stack 2717",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23624, 23272],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 19 owner_levels 28 owners 46 owner_levels 60 owners"
        " 71 owners 114 owners 65 owners 19 owners 38 owner_levels 20 owners 43 owners 51 owner_levels 8 owne"
        "rs 22 owners 187 tally 150 control 951 control 30 events 7 control 15 owners 225 owners 21 owners 38"
        " owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 110 control 135 rows 15 blank 1"
        "3 rows 6 rows 7 control 84"
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
        "NUM 8 UPID_NR 9 BY 29 HOST_LEVEL 16 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TYPED 7 TASK_GROU"
        "P_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 9 CASTS 23 TYPE_OF_T"
        "ASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS "
        "15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM_TOTAL_VM 7 T"
        "ASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNTER_COUNT 5 CO"
        "UNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK_GROUP_LEADER"
        " 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 20 TASK_GROUP_LEADER 8 TAS"
        "K_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_"
        "UPID_NR 14 MAX_EVENTS 44 TYPED 44 TASK_TGID 11 TASK_PID 9 CASTS 25 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_"
        "UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS 21 TYPE_OF_TASK_COMM 6 T"
        "ASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 98 WANTS_P"
        "ID 10 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 27 TASK_GROU"
        "P_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEAD"
        "ER 13 TYPE_OF_UPID_NR 17 STATISTICS 80 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 326 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 264 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 89 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 56 TASK_PI"
        "D 5 TASK_TGID 195 TASK_PID 7 TASK_TGID 1 TASK_CRED 185 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_C"
        "OMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TASK"
        "_TGID 1 TASK_GROUP_LEADER 250 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK_P"
        "ID 86 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TASK_"
        "NSPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 4"
        "5 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 PID_LEV"
        "EL 1 UPID_NR 14 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 273 bpf_rdonly_cast 56 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 92 bpf_rdonly_cast 12 bpf_rdonly_cast 59 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "190 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 186 bpf_rdonly_cast 4 bpf_get_curre"
        "nt_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bpf"
        "_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_ta"
        "sk_btf 151 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_get_current_task_btf 88 bpf_rdonly_cast 48 bpf"
        "_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_c"
        "ast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 16"
    ),
    "linked": "keep_stack 2829",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ca069d669854f9481bae8d305bdf2916a15887ebdb412c935f97f7c961c566a9",
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
        "eNrtXHtsHMUZn72H786Q2DE552xqsJOWHBZuE0pLiFQIlKpuioqhOsWqSMlxFF9comIDgc3RYoN4WahKSssj6iO2aez0H1Ar5FCk"
        "Hq0qoH9U6ksqxaiCShWPlkclh7gQfL3d+b7dndmZvdl7OE7ZSMlk93Znv/m+mW++x3y/Yjsx/9xT/ru6/LfQ/G7JuNazreb9Qufr"
        "cE2fG9II6S63t0Gb0TpJwvw9bv6e0VKk/BOZ0+jzuc4T5vupNYT5U5yibSxEyIlSqWR833glSWLmfR3eT2pRs01p7PtJLUyfC/Wb"
        "bV8PfSBKKB1e33u3/L3iNFyXu3m9fD0XsfkQMuiH936A76doq9/H82vMHN9cEzyn03bP3nMq0jHmGPdcAsZFzqbfgWuV98NC/lCC"
        "UiHu/QM2/cafLLwXJc1ma8stT+UWZt9veQj6mQQ6ys/nDf6VvxOBfkeMfifp+0MxmC/Q8vOna4R+EMefGx4r+eGbdL5w406GIvAc"
        "zJc2+gAv50Jzt/n9wsQW2vZuou3BQbNNJlKS+bhXcv9cIT36JO0P5YD06zDuLKzL4hCsO46P3HfGrlxH/zMXh3mTYL83Q6fDWJRk"
        "GPkXmneVxHS/o4nvT2mUfvoe0mvRDXQUbwe640B3XEI3rCtcPy66Y0j3HzXRfEQ+tpzB9lOAeeScp2MwT+OOeapPjonn+Rn17Sfn"
        "0Y9z3fD8yc7Ae8BP5BfyhedXlFAGdI3fYPYUa6LrpCjR30ntbHMcxRGgF5679gDqAb/rMQTzOQX7wdslSlcbpWvkq5SuONA1LqPr"
        "dEoX0NMy3hi63PP7Gl/rlX9O9fdC8wDdN+B31LuFzn7zfq43X3F8eWZ8lwKdtN9sStxvVkJXoZeu57kw0pem8+4ukE+IyuX5EKvH"
        "n4d2T89m+t7WbfCdCCNX67m2Mxk6Lf0B+g73AdR7qO+eGOLmdzZO51EC5tEB2Txaxc5veE6fouO9tqde8+ktOp5DaYbPPP9ug1af"
        "pnzqamsGeoAf64G+9SgXet9YL+XPlwx7xRzv+eJ+M6Hflcz+jwwCPVTuGfJP4N/3yKmgR3PD+RJjD3D9FjoHGHor6VXUo6rrqQj7"
        "KNoHyfhuZn7yeqPQmS6J76ck91sl9+OS+7vALqHzBuczv76ykvWK49jTNkD7Owj64K6I8Pk9PdRu0acpnbherfkB/ClM+JOrPh1n"
        "+lF+/zA8txv0QgL0wm5eL1xA1PYX0AsH2P2lYXphFvQifKc4Kl6/KCf9SD/oh06QQ1oshyrXqT6dKlWzPpG+WIzqI+wP12MlfZzR"
        "Zhn9lCFXS+zmB5e8/A/f454d89QnLXcr6hHUczHu/fvs8RrP7yi375b/tqxj6eTHWbyZ1ZPLZWdmK/HjZjV+8OPZOZ5ZEvEH12dS"
        "W0v3sYp26RVLTvvv2pF6rcd3wB7dtkTtnH647qDrAuYl3nfaSwbd+L2uni1L9L3zNLTrNoj4CNdzwI/Cvjrtp3XqJ7evSr8E5k/x"
        "XvBLwH6biVfwS7ILlv7QBPuYyy8Bfdky0mC/ZPxVouYvnb4s/hLOl9y+RYmfcivx8sNRH/P2tcyuKOZhXwU//Yk87kODJVZ+v1GU"
        "3yqh/Bq1v7r5E5X4cQOlxvphF7N+2DpvP8zlb42eJH9LIn9b7ncSX/7W+Enyt0br5G/FavW3rgf+/dny+w3Lu9jE7gcyvsvWqXs9"
        "ZlbmevR4f9HxPu6zSfIZZj3ok7BO1kWAj2eCnr5AUU9z9n22seO17OFpmD84bzbL7GDNbKOELkSZP6dPAR/Wi/XCnrbVoAcGGL/Q"
        "oLfg8GOT8X/R3x/g/KcHWHs6Sv7GzbPTCGsnTXG/30b5APMxSm5l9o0MCcP9UXgO8zQ3ETU767QPadw9w+lRWdz6t7SfJu5+068p"
        "XbPwvfsiwnWW0e5Si49YdED+J1Ef+71wUNGuOwJ+3P2tQr7YeZwx5TyOl7/Tt+4xKw9h+jcx8G/2Qn8Pi+1c13dzdfJzFO3W7BFv"
        "OlT74fMYWcvvpfzueuBWZp5XnqffYuLB7nn4ZUYP6m2tYN/RBe3MX+Yhf4n8M1IFRrjUpBfaDLnG/EJ28kZYt1+X+N0/OiG678oj"
        "Or4/pvT9ZjbP4/IPY/D9b5dU/ENDf8bN9+4z6XX7iX7tNpl/UDhRVf6OuhWkb+P53uumXcLfrDhPa9kBcJ1dI+YP7hv6+lbQoz3A"
        "57Mk+rFLuO+66NLEeQ73uM9YIeMOKa1H3K+SYEejncDbezt7Ljoh1K/K9sNm4foqNG+D7z/D0fs66JlXoH0R2j9A+wK0z0J7FNon"
        "oZ2F9hC0j0K7H9r7S859zMWX2S1MfC+jtdD5kuiW5Id/rimdO4gRtfMJll3yS7Pf4n7QjwmNeMVdCs0Q3wzz8cJ8SXZ+gd1/6HP4"
        "vKv/rXFp/kHY30yeyWvw/fHvF7aSkjMOVynuhvkHfZbKyb1f5Rk/ty91HuMXyuKW/HdaXP5snrF/VOKIXvyW7vcH5XJj9/u8ZzyT"
        "P99SqT99Ml0S6ZnsFH2/q0MjTr6ivrDiiL2YP0mJ8x+q85GbPxg31idJxXkoOpfTl+qtTf7cemqY3IcV5T7rTYdqP1J5HwZ5A0Nw"
        "/ENN8By0+iSVN8ZDUX9GyTkau25q1NOc/YRxjx3l8bSa551C7H6+ht2v0E805D1T5kNSey/spM/Zn+YYbzK033wuFefs1fgQ7AvD"
        "YfG+cFNYRd9jfKTivnADy/8o2Rdm9gOXfaPR9TcD/Lg9ItZX4RXm393WWP8O40HZKfDzel5ewv3D1Adx0Af3cn4el/9tmJ83USc/"
        "T7Ef/pydy8/Tj0Le56kl8TyPhUX2a5bTF6gfooQ6Uup2TX+D7Zq0P7vmiF+7hp6vtPK4HP8LExXslya0Xz5JvM5bSPe1Dsm+1qG4"
        "rz20zPsaygvPi0joUd/fUp77mz7VCnFy8T5nxSOm05J4mOI8hHnjssceQrumu0q75ulQTfK39FqD5T+hJq/cRG3nsKPkkZBTjrnh"
        "Gs91V/BjlPs5zJ4P5+2oK/fa+32U2OfseXsG/fRc7/eBLmovYT+54QfpfbCfkolVkrhXSsnuqHSuM2vFszZIvnO2Z9wP4w+qcRco"
        "0yh/L0nUzsv42yekclZdl4fyYP/a+1oLs+5/SL/TTO3d4mFi5XcOlfuT5cGS2idgvzyN5aci39DONszoOHN/Fujt8jUfKvXnlvOP"
        "lfo3+KSZfKLxHl0WNxkR0xUlFwCfkkx8bQ78BON5o8W6Ft7+wToXPp7bFbuX0fvo/2L+KxOmP+hwHjHXC+uwdz+sR7peC+1U4RYs"
        "e6jgOY9F9I8I+Tta1/XgksOMtx3l1/9FP9Dtt9CAKsZN7fwK0J2z4/BxX98D/3Of9/ixf3s/6RLGj2X08eeAeL8R+8fzdyifaseD"
        "/okVf/E5vo1xWk+F/o7d/7NMf4Z+Svno1+7nhZLz3I5qnZYuqdMqdNbHTsH1a513qVbfY91X+fdNkMfeZK6bv0DeGPRDIiHZ/74r"
        "jP9DeaHlF2AdTJRMMP5SJfu90DzI+E+1+0tbGhwHTnvGgYsPi+NQlr8EfOtr7/P0l5zneXzFASvZy/WKA07UJ/6r2o/UT5rl4r7c"
        "vMT5jflBfXpLbX7SjMRPsuK/6er8pHZqnw4lQN4JkPcjp1bcN1cFHax/FLL0x2rHeRmMO+QmXmTzGxxfUP5JbYzV16DfM9rpynn8"
        "RaU8OpVbdvYE2Kkjwv3YoqtpT13zupY+2XhdffK7cc6fUc7rXs3QEyUDxCv+a/MDzlVAfUX2kQpxYE6/1TqvlfuB/JJ+oJWN+yZY"
        "Pebaj3phf9ugNv/Rb8B8Vl/PRk+5Wueg2iX2nkIcuCp9sK9G/Z/z1w+uX1X9b8vlZVf/r0D/Tn8L85n6DK0vT8boxFeuT8N8TNPG"
        "RaefON/eb7Z968LWfmOcpzHu03XSs4h0Gc/tHAmxcZamAcbvnIP8D9Yvzacx7tIN63GbcP30baB++XyqW5h3TcZaF/2dz2lepPQf"
        "Damct5iD80PGeVLjpKGhVzUY510CvZqEc47z+VYJve8f90fvwnFK71TIyU/k23zbNvheHOTy9nFmH7LOPfzkQ7Gd3En85Rnamfla"
        "a1wR43e19mPn77h9GMZh51XZ888YP8B4nzOfedjMZ17D2CvO343vW3Wd2mbykY4LVrm/SeVeY1wwN8zFAx1ymzLl2sPZ0Wze3Pl8"
        "yOTbmRJ+roK4WIjNPyeIL3lXjiOe5uKHEddMJpq85cLFt3B98PuIsT8bLEzGIq7vPCnYd+y6l7QkLnmdhF+tjL/hwv2oFq9EWk9N"
        "17uNW3KpZ1601nyovG69Pv2o+jNu/A94D3CFroQ8lYX/IeGbVR9yYMmKp3vXS2wQ1rW56yXyVdXRJ+NwHmUcz9f+G+hcS+kceYO+"
        "X7G+aDWLC3Jgeei082cLknUz6rk+Cp2D7P0O73lfBD/cwr94BPU5yrWoKNfVJ0Wu6vV4g1w93mCJtVMWfdUTJcklTL9ZDq/AqruL"
        "4PeoPcbXd8nr7j5N39tO/Uesu6lcfyeWv2WfVJT3dxTlvaoh8pbX33Uz9TuY/5HVy+mP93N1eIOSOrxBq47KrAcA+714mbjfTOh5"
        "sw4vE98FfLvQqssW1t1JcCQq6tMsjTtUrrdbzdafjSzTuvPoZ0FYd0cPerjq7tZg3V0XjPt0zZd+Hlle/YznPWIa1uENsnV40vpN"
        "rMP7D/3+WnguAus4oliHd9kbkA8YZM7LW3V4lr/+ZslpJ/H4RmgPRclf6XMw7kw8Cvdfhmusq3sJrrGu7kWq58bZ+e6uq6PPFyHv"
        "m4qwv+N84PN3VrwD8fZiW8X3ExdSfhzcxejz7C0y/+ZT4vW3HeoINWpH66Ngh45UGz+d5+Kn3vUwWT0i2bfSbP3P44MMfpa0Lubc"
        "NnHc/eEGxU1HWxl5W3IKc3RjfOIInKfpvB38vFtou/0mWGdYDwJ+4NY7oF3k4lktxM++ba+P3x8Tx7Nwfv/0Q5X4lWo9jv3dCGHj"
        "NBDvasP12MHFhfzaJTEluoph2z7BeFWoivHIxpFsuhzWZ0Top+P8QjvKvU4vEs7POdCzyZDGzC9jHMZ/h8r/XGLykdYr74jS5zNR"
        "ypfipTYdhh5C/Vv8AujJKFyDfs5Eo5b/jHqr3NyZDDVb3zfuIx6sDoB4n9v8X6pXIT4y/9mUqfnngJ6uVrD3oyj3N638eNi8poLY"
        "AfLJRID+Ho5+2BeKHwf6cTwgh0wkzsyn+fY42SbKL4Wo/Pvaho+h/beJ2Di3erYbxvUeN65uOq4IjuuNktPujZLXSuw6w/s7j4nn"
        "T0o4/5OxHcf8rYOrjjFx6VaMS3/lGN3H0gz+iXv+9Qr9C6/61Hw19aku/BqsT13rsz51bcmpv22cGH/6Q27/vAX7WKzExEcS7vXp"
        "1PfJxKXUntm7QvNf0A/WP0jzXR44gMK8DrdPo1zs/NdZJYyfm/tzE+zPu3Hfh++t0PPiaJdL82A++3PVQ2D+Sz8OdRDHzDbAx/aZ"
        "PwnwseF+gI/dTQJ87AAfO8DHZtddgI/N6I8AHzvAxyYBPnaAjx3gY9NzQAE+tuf5kQAfuyY7M8DHDvCxTX4G+NjgLwX42IQE+NgB"
        "PnaAj+20bwJ87CrXY4CPHeBjk5OBj71KE593aaZx6wAfW5rH8cbH/oeVhwjwsUX42L+Cef2M4jw9ysSD3XiDVzB6sHZ8bBoftvGx"
        "ZyR+d4CPzfoHteJjF7zXzbLhRA8Dn4cI46+69OQ3mPgT1g9n4l/0PkfB68N4nfThhL/4jv5Ylfrwbr/6cJu3XO9dofpwtk76EOwH"
        "tCNc+vDRjzHnCgOcdR5n/d0PhPNS2Q59/QOhn3DK4az/SbIPXd8gnPUbfeKspxuMR9raYHyduE+cdRLgrJNG4KyTGnHWEfcV8kDT"
        "rXXGWY8HOOuknjjrpEac9ZQEZ/1Fbt2sNJz1xxVx1i+W4Kx3wL6QkuCsn9VgnPW05LvhBuNeDzR4n+lvMO51ugLudXedcK+7A9zr"
        "huBeQzx8ur/BuNdV4rmlngrVJP//O9zrhwLcaxLgXge41yzfAtzrAPfaz3oIcK8D3GtnfwHudYB7Tf2lAPfa014OcK8D3OuPBO71"
        "Hay+tnCvVynn59VwWyi9Nm7LHs88rY33nBfma206v+Sdt11h+M/1wn229CTIt2/d5z3ziAHuszfuM56/qxVX3ZLHxjX1yetWja/O"
        "jnP5ca03+cS17l0huNYdPnGtzwBc681hlfx2/XGtwz7p/RBwrc8MO/kpx7U+LsG1ng5wrUmAax3gWge41qK4XIBrzdmhAa51gGtN"
        "AlzrANc6wLWup7xPPVzre6z9IsC19sK1pvyqjGv9NX/6+ZTDtaZ6o3pca8BxbjiudS9cYz1cGq6xHo7iBS4frvUvxPcTT7J6V4pn"
        "/TNhvrCwHeKOTZSvteNZ93Jx0ceAby9VwFF9+STjqD7ns47puWXCUX2awVFFf8LGT90lwR8agLzmN+k14CFmRyLwO9Q9N/UL/SM+"
        "n3HS4s6H1XBXveK7ojgzxjd4PqL+6Wu73NI/ZrwzROOdmFdqORe+u3tlnlfDuJH0nOJEjXire7s848wuPHq0W5Kgp65mzwe45AB1"
        "+X3dUE9EQA4E5IC4StBvy1UV4kI14tPL6LTPo5wsfPqdFfDpzwvw6UmAT//Rw6d/fwH9uMbi07+1IJ4/Mnz61xb8rYNXF5j8koVP"
        "/3fz/v8AZnEMEg=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 432], "maps": "gate 13 control 14 victims 17",
    "constants": "STOP_AFTER 22", "members": "", "calls": "", "linked": "",
}

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [432, 23584],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 303 control 944 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 222 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 166 rows 20 blank 9 rows 6 rows 7 control "
        "81 owners 20 owners 59 owners 149 owners 22 owners 76"
    ),
    "constants": (
        "CASTS 20 TYPE_OF_TASK_PID 3 TASK_PID 8 STOP_AFTER 24 OWNER_BY_MOUNT 29 CASTS 3 TYPE_OF_TASK_NSPROXY "
        "3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 4 NSPROXY_MNT 11 MNT_INUM 9 OWNE"
        "R_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 19"
        " TASK_CGROUPS 6 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWN"
        "ER_MASK 3 TASK_NSPROXY 13 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 9 CASTS 27 TYP"
        "E_OF_CGROUP_LEVEL 3 OWNER_MASK 29 WANTS_PID 99 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD"
        "_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 16 CASTS 4 TYPE_OF_TASK_GROUP_LEADE"
        "R 15 TYPE_OF_UPID_NR 12 PID_NUMBERS 15 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 1"
        "6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 C"
        "OLLECT_EVENTS 16 HOST_LEVEL 19 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 9 TA"
        "SK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_N"
        "UMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 29 HOST_LEVEL 13 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_T"
        "ASK_PID 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TA"
        "SK_PID 9 CASTS 23 TYPE_OF_TASK_CRED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TAS"
        "K_CRED 7 CRED_UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_M"
        "M 3 TYPE_OF_MM_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS"
        "_STAT 21 COUNTER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10"
        " TYPED 13 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS"
        " 19 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBER"
        "S 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 MAX_EVENTS 51 TYPED 58 TASK_TGID 11 TASK_PID 9 C"
        "ASTS 22 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 C"
        "RED_UID 11 CASTS 21 TYPE_OF_TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NS"
        "PROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL "
        "3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 COLLECT_STACKS 26 WANT"
        "S_PID 12 CASTS 3 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 20 PIDNS"
        "_INUM 8 UPID_NR 10 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 14 STATISTICS 83 UNSIG"
        "NED 5 SLOTS 40 OWNER_HOST 144 TASK_THREAD_PID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UP"
        "ID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWNER_HOST 117 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 1"
        "0"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 154 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 47 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GR"
        "OUP_LEADER 94 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 55 TASK_PID "
        "5 TASK_TGID 192 TASK_PID 147 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_CO"
        "MM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TASK_"
        "TGID 1 TASK_GROUP_LEADER 247 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PI"
        "D 107 TASK_TGID 1 TASK_CRED 44 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TASK_"
        "NSPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 4"
        "5 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 273 TASK_THREAD_PID 1 PID_LEV"
        "EL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 179 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PA"
        "RENT 204 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 67 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 205 bpf_get_current_task_btf 213 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 97 bpf_rdonly_cast 12 bpf_rdonly_cast 58 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "187 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 7 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 150 bpf_rdonly_cast 98 bpf_rdonly_cast 12 bpf_get_current_task_btf 109 bpf_rdonly_cast 45 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_"
        "cast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 340 bpf_rdonly_cast 14"
    ),
    "linked": "keep_stack 2540",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [24016, 23488],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 298 control 940 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 222 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 163 rows 20 blank 9 rows 6 rows 7 control "
        "81 owners 20 owners 59 owners 149 owners 22 owners 76"
    ),
    "constants": (
        "CASTS 20 TYPE_OF_TASK_PID 3 TASK_PID 8 STOP_AFTER 24 OWNER_BY_MOUNT 29 CASTS 3 TYPE_OF_TASK_NSPROXY "
        "3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 4 NSPROXY_MNT 11 MNT_INUM 9 OWNE"
        "R_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 19"
        " TASK_CGROUPS 6 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWN"
        "ER_MASK 3 TASK_NSPROXY 13 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 9 CASTS 27 TYP"
        "E_OF_CGROUP_LEVEL 3 OWNER_MASK 29 WANTS_PID 99 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD"
        "_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 16 CASTS 4 TYPE_OF_TASK_GROUP_LEADE"
        "R 15 TYPE_OF_UPID_NR 12 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 1"
        "5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS "
        "16 HOST_LEVEL 19 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 9 TASK_THREAD_PID "
        "12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 29 HOST_LEVEL 13 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK"
        "_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 9 CASTS"
        " 23 TYPE_OF_TASK_CRED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_"
        "UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM"
        "_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNT"
        "ER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK"
        "_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 19 TASK_GROUP"
        "_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 12 MAX_EVENTS 51 TYPED 58 TASK_TGID 11 TASK_PID 9 CASTS 22 TYPE_OF_TASK_CRED 3 "
        "TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS 21 TYPE_OF_"
        "TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 9"
        "9 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 COLLECT_STACKS 26 WANTS_PID 12 CASTS 3 PID_NUMBERS"
        " 17 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TA"
        "SK_GROUP_LEADER 14 TYPE_OF_UPID_NR 15 STATISTICS 81 UNSIGNED 5 SLOTS 40 OWNER_HOST 144 TASK_THREAD_P"
        "ID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWNE"
        "R_HOST 117 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 154 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 47 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GR"
        "OUP_LEADER 89 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 55 TASK_PID "
        "5 TASK_TGID 192 TASK_PID 147 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_CO"
        "MM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TASK_"
        "TGID 1 TASK_GROUP_LEADER 243 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PI"
        "D 107 TASK_TGID 1 TASK_CRED 44 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TASK_"
        "NSPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 4"
        "5 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 PID_LEV"
        "EL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 178 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PA"
        "RENT 204 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 67 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 205 bpf_get_current_task_btf 213 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 92 bpf_rdonly_cast 12 bpf_rdonly_cast 58 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "187 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 7 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 150 bpf_rdonly_cast 94 bpf_rdonly_cast 12 bpf_get_current_task_btf 109 bpf_rdonly_cast 45 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_"
        "cast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 14"
    ),
    "linked": "keep_stack 2528",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3e695ea4cb925fb69de5f70d1f010c63f857986a6eb1dcb75af96bcda50a3a3d",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
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
        "eNrtXGuMVNUdP/OeWR477Hp3h8Upu75YVra+qEEMFaxWSpNKbSYQjcFxVaZEogMEuTtGF1RA2hqRqoiNYcG6S1KjH5pQTdoxfqmt"
        "H9oP1trQD7RNE2K1pQmu0Ginc+/5/+/cc+459547c2d59G6yOZk7c8/j//7/zzm/ag8x/56q/8+u/1c6TtaMz3oxaz6v9J2Az/R3"
        "6yOE9NfbR6AtRK4kGfP7tPl9IbKQ1L8iRyP09yN9p833c3MI81c9RNtUlJDTtVrNGN94pZqkz7WkRuzjapFus82l2H601AyzbYz3"
        "hed4X9jG00iUjhOh819WTnLjRsxfJEjSolPCtt5lWTpwgnQQO92WZen3bvM4WZ9H9TB8jhFyov75aLzBD2Pco/De8/h+jrb6Lp5v"
        "Y+a6jwL9qjptN269wnMeYzZ6HM3Ausl8Og58Vnk/ZvwuwvEnQieUi3Lv723M3/grwntIxwY/S5SfMfb9zn3QzzjMo/77kkG/+jhx"
        "6Lds9DtO31+fArmFlpfjfJkOiOsf2VDylKOSUG57OfnRFOV2rOaHT065TXPjxsxfVPYsMfutjF5do/TNSOSY9sfLG/9+Q77/Q58f"
        "WGu2WoYKppP/WyXPFwrlQh+n/aFc6PCeDnQpgr2qrgd7xPGVG2fsdsoOcjQNcpxhx5ugfBtLkAIjj5WOe2riec+IiJ//CuZP38P5"
        "tn/enxKRfiAdO7uhH5DPygYqZ3a9GQO9Sdv0Rh8fE+tdd7D9jLj0Y9djnj7FCXhvG31wO9jFCapnYzy90H7nt++g4yRBbyV+TYvM"
        "N9dRLcN84Xfr9raqrznwk/8Efeyi8yo/RN9Lw7y2y+Y1k84L5tO5vT3zcsr3Jb70lf+d6veVjtXUj8H3aB8rfSvN5yND/uyyBh5M"
        "H6f9FnvF/RYl86oMUX0+GsP5DQLfNmXOB71DP4Z6xvdb6VvNzNdLD4uvjfnzi2C/0K9o6X0Zu5/l5azSN1gTP++XPM9Jnmclzyk/"
        "K3uWAx/fofJxhPKt0uGUh/pyavh+fmAevHfSkttLRfyKhXaXtbtvn6N2d+KcsrsoLyMbTkvs8I2ucQbqs/U8J9Mz+n4V8giMQ96A"
        "z6gPDf7tVOTfLCH/9EN0vHUDQdHrUwl9EhI/tbrWXj/zHOtnetz9jNOfPJPB+a02xkmx8V91K/ApCXza6s5XB//K31OU81lCOW8b"
        "/xTrAmiXNXIdQz99HOiai4O9mUfXW7yW9pOB9e5VlNe97V2vQX/Dn+iHqZwYeb85v2tk9ZWI2SbIRXQ8jm+/hlY/BHS4BL6PwvfQ"
        "buyaSeVjKR0X+zHmW2Hy13/U7HmKZRfgM/rtBPkTJ2cZzm7cZj4ogPwlyK2Mny2QGDy/GX6HdZTlGTU/PPRfmncWOD2T5W2QJ6W5"
        "5+mP6bwnYLytcaFeFSJ3q+VZ1jygHpORx1W+/P4BRb9/hP5OfyQrpIuj3qBQVxHGgTDf4Z53qbwl6fdr6u3J+judJehvvzgOcoz7"
        "RDB0Uo1rikfc56HaD5/HI12Q3nn9FZDrlxXldD+TDznlcAtj9/SuLPh/Ktj2emIJ6olIPyNkM9TYnC+0BXIxrU+MPwh6u6u5ugwN"
        "p8jwFWPu8pAT51l2e2TXe8ufwefiHLGdRPunX5IF+/AQ0P1BNk5PcvRObmD1f1tcqOdWPP9/ot/Ij+Ih0POBWynd08DXNPB1J/T7"
        "AhuvVPZIxh8JSM/3tKjnI/768dbzAZC3r1D5cchZno1XeuNiPYiI6yUOPVvQbdURTX6kgB8QF3b2SPSsGLSeRZXsGvp9LRJn4iuM"
        "Ux6B9u6Bq75srS6+4EthXNyxHMZ/m5vvCeDjcWg/gvb30L4H7TvQ/gLaN6GdhPYgtPuhfRba3TW7vXDG6zQeK0Q6qZxk7pLUl++J"
        "KO2jJInafksa47iS2W/1WfAvmYhrXaPSQeswlj209L1Uk+3HsHpdqtl/7+h/aVZajxL29xrUtyT98e9XlqZrdv33qHdY9Sh9YrVw"
        "Hwn3lzCPHO5dxOSbhv6Y+hkB/ewR+/VOR75YYvyLih11o7fUjh6Q8421oyVXO8rv13n1p48P1kT2pXiIvp+fGyF2uqKdsOp0Q7Tu"
        "p49TedQPs3KjLI+c/FRHMN5Je8qhaJ9xuPfK1vgPeX9ltFRrK99Hg+G7aj9Sfk9y/AZ7YsQZ5u/SLN/1ccp3rDsmyAec3rRonzm/"
        "jfKwpr7+rE0etRjk91zePTIE8cS98F4U9tVhXVr09phoP7iQyoL9XxgT2/+rYip2HevtnvZ/N0vnBLkh5s8PrGyzHxj05weO+PUD"
        "4Mf2if1AZdTD3qfR3n+VuO1LSO3AXIkdmCump5/zD77swB5FO4D8wn0VyXxU+0M9ltkD/RAdJ98ltgtW/nt4UFJ/UZRDkBuH/9qH"
        "fqC/ST/wu2hL/PfyA/um1w+MjLZ2DidBXo+K7druqCgfKaZ5+7SiZqdLq/Mpot9vtR+Q1/VQl+f91u0lwpy3wXNaVh44h603jwz9"
        "GOwY9U/Yz8ieH9Ln4K+0zGyh/OiTSyDPmavkB7z244vWPt5lHuPNd61bYd6nmu/CMaP6uBpx40+jrujP71jnuyR64cn3gyWolzX8"
        "ZCdjR35Cx+mg8Ub1NWLtnx2s9yfbt9Eil4P/ncHSU5FuGOcYapJmnk/CfPO+5MKrPyefX1Hq36BTxKQTzbP1tFpdULfOCS4GOmlM"
        "XcPgUxZ+b7R4TpL343hukq+H5lM7GT+C8R7u1xRi9At9B8Z7oJdDz4J+Uv2t9NAFVXpwvhVXORbNvyyk76ZA9cHBB7BnFZl+POHP"
        "72Ac7qyH0UIW1g95f4dxt1HHTvsaD+L/Uff1Y/8N/5QX1u1k8+PPOfD7Stg/0gv50+x6sL5q5b8+17cgTc/n4noa/b/D9GfYp5yP"
        "fhv9vFezn0tQPferS879VvqCiXtQf639/GbtPZ4jrn9/Ney7Xm3qzQewDwr2IZOR+L9niEqc08hr9zD5F6/XznxsLZOPKcuXrL+l"
        "S/zlXxPuftWZf0Hcvlmcf1VB3jGuwnMPjvyrZ5i4nRez7/sz8XevJP7uVcy/Nk9z/nXEfR7qeVd/U3UYlG/cB9QPL2kt75qQ5F2b"
        "0T4NNpd39VxK550BfmeA3y968NtDvwLj9wbFfKuJebD5VtSyH7NtdaFGPvERk0857dU21k6DXS9E1ijvP59W2n+m8yxOfAHx6fc9"
        "9mvvBz8I+dN+j/1aPq5okX9++9Ffyrrmqxj3q8p5Y18W5H3gG677ssi3c7a+PBlMfdnQd1OuoC2Cfcnvn0+IS3ynJecJz5E1vS87"
        "OMd9n1x1XzbF5cPK+7ERwtZJ/uyg33GgH5MnTdD7PVqqS7if4/8e1NYz9jzvWD0fMr+/B96DfHJZud+al/H93eUoWy9JZi37HLH1"
        "px+i+7nHukhL89VI3LUOMtzVCfIB4xXpfLXUnWdaG/eOM3Y6GP0Y59uOWXWP75xR2fe26FLXn4eNNk4/G+PsENhbjczk1gP7Dqnl"
        "La5nyRmoE8Va6yfK1AeQHk6+p4FOC8+I/FyC7P1S7Nf6fMbhPSTQuuNkMHXHRl3U3c9b58Qhb8T6BNYXcV1of9ZAnGzd14hcA/tS"
        "syRxQi7gOuOlknHOUn2xyX0t2T5Uq/VFrCeOjB6EFuqMo5PQvgr5/G74/CS0P6vxfI6adJsnoecsqK9F2f3FDPHFb+965AwHPYz6"
        "qJZJuvOFq5OhHvB+zTh/aJBQS8Yd47wp8ION+wGDkvrmvRJ6ZZm8JfD7n5J6ceMe6ArX/VrnfaSA4uGA+lHNi5z3kUru95EkdGvc"
        "a6lZdXn3ey2XKt5r8Rkv4X170DN9L94X+ATmSc/958v0nLr3/Y3Zivc3gp1n497SKYnebHbVj0rf2kDuLTX4+o4iX2efFb6q31ta"
        "y91bWsucCxs54A9fQyOLmH6LWL/JsPEQ4lDgeb8EWUDpWnxOUQ65ezUByaHsXo1+sJ+5L4L7NdVr2fNjeM5Uf3UlnC8A3I5DIH9w"
        "jgfbytBa656OEZ+nIL6u3izutxCN0jazBeTxUSKaB97L4e/xbByg/KysovPD+zpFiG8cv+86ztblUH96WP8hu8+TIO9b8rXalr9Z"
        "cWGJjSffKLnrpaV/xTso/1JAr7KH/oF8dJanSf9c+jklvHdG6yyOe2dz4kx9IV9c5s9Ol6fXTuN5lFQE76GtZe+hXSuTa7yHRhWj"
        "ehH8Lg7yGFe8h3ZzH+wvwD5WX+NeJnsP7WP3e2hWnvfHmj0uLWQS8BzjV7xnNoM514b31Yp7WXnn75lhnTs/QO1m9UUcdwj6+9y1"
        "jorva5HLmH0V/neOeNr3PZ4OJr7j9yMTJAV+5i810455+EXj3mHafG8mkx+u245y6RPXSSqXnzL7CUb5zU7/ownxetBfYZ1BS/1A"
        "/Dy9G/I3uPcP9Lf83RZZPvmY2M6tgvuLkTvpOjZB3F9usf59BOvfG9k4nlu3/ir4/wSuj9bLrXuLsrgf1ls5EFDc77MfvK+E5839"
        "4FCI8gBcP9ID5bNRF/+mtX8ouoeGdhDvo3nu//g899BqnmPV+SeD6c9xjhX2E/PbvOrj9Ll1L84Rnw4y8SnPF3mdvCuYOnlGsU6+"
        "iauPZ8T6ZNUZwR7pk3Au785HoX62jbYHttB21cNgV0DOrTp6N1eXbhYH70dTojr6cG/M6t+sG/dgPXTXlFI9XVJHV71nhfMrJHta"
        "WqcGfslr3GqskZdgfTvaxHy15C1gN+NCfUa50shNVj0pwtBf5i/WTtnpYPBjuUBvtRh7r8VYTwzipJtMHtFznWsSdLxCgtKnuqIx"
        "T4PfGHdVb4X4KAGfIS4rJBKOeKbePK7FOqzxjecJgrhx1BAuGzhD7QnUR49dkSP/Bv0w5pPPfsLoS4J8bOEjxczP9MU1wKdCHOZ/"
        "DTf/GMx3Mcwf1wN2Dd/j6WzMO2ruywxxenE1zGfBFF1PP6znc249/XQ9cVwPzD+O6zlRE+tHDuKMeVOtyXv3FKO3WdTb7BStW/yN"
        "vqeKW4F1njbjVugHB5n8urpJklcfXs7l1asleTXkISnIqz3zjzh7D+jgSsCR+M0Upd8q4bzkefYU2O3livm1GFfHuv8NfsvCZ9nJ"
        "5tf57YsV82Hg616vfDggvk7C+iHewHtLPP1xPwjPXeS7+iC/GWToY50Hss4Z+MOr0g+z9y1U38f5GXmNmdda97NBzjz0qRC5iZGv"
        "AnlsSmznX/7MdV/CL97X5JgrPpsbLoYIj4O/V9a5y/38m4XHwa0Tz2G54cK1BZfDix6b1ejBr+fu7fd9JqJPgixk4kpe/4s7xPYE"
        "5W1j11uAgwp1jx1xcd1j4DmQ71zA+pJtSl9Q7qpPg92CczNvPI10eQjqFvkplXqBFlnymd0frSsHZaf+BXnxos+IrR6XIF8Hu7rO"
        "n78snyV/eW9A/jLZqr/8APxlt3Be0+Yvpfs370v2Rz455bduNtZM3Swlq5u9PuWvbvbhKSLUh1b3OxC/8LenWH14l+pziA/u7zxO"
        "iA8e4oOTEB88xKkN8cH9zOvCwQff2CZ88AdCfHAVv+jAB991juGD/zzEBychPniIDx7ig7fmZ3a2iA++I8QHJyE++IWDD34jhw9+"
        "gwQf/HoOH3xxm/DBTwjPGWnpv9N5h/jg0rqKOz74L13P4YT44C+BXL+gKKf7mHzIiSO4gLF7weOD72iuLmPhg1fc5WHa8ME3AN3X"
        "u56309LcffMX4kDn29zP2/F6ngpIz1X3dyAOx/vnvvV8s189X+7O123nqJ5PBKTn/P1zXs9fvBjkTYLLpnq//Iruc0R/gsb9Xtwi"
        "7veiEPebtBP3e7DNeK+5NuN+Z33ifqdD3G/SDtzvdIu434D3jfcID+cCxv3OhrjfJEjc73RAuN/95znu97c9cL8vl+B+X9lm3O+v"
        "hbjfJMT9DnG/g8L9fj/E/SZ2XI4jEtzvJ0PcbxLifoe43yHut0q9IsT9DnG/Q9zvEPc7xP3m87EQ91t0DizE/Q5xv0Pc72Zwv7ew"
        "dtrC/Z6lvK/cHO73/WzdyRE3FNl9WMD9bszvFvf92AsMB9yS+9zXLX0N8b9F+N994Fdzre27hrjeoIePX+C43iMt4mDf5YHrvWaa"
        "cb2/1eJ6VgCu98A043pfK8H1fj7E9SYhrneI6x3ieoe43iGuN0+3ENc7xPVm6BXiejPxUIjrDesPcb2ZeDLE9SaE3Z8Pcb1NeQxx"
        "vcXnH0Jcb3+43kkO1zsuXo8T13u3+Hn6KcjfJLjeW2X5ZEU4biFNz9UEj+f9IBO/Y/5hrd9hb/G+xAO0n3Kc2PWpkF4pzJ/4fZOz"
        "hvc9qYb37XaeQFTnRnohPtpw182WHTLrsVFaj8V6SOdCGOdp8T6VlX+d7fOVk+71Ir/n6+U43/PAXsyVxKOD4vt7sB64Lt3gw0+B"
        "D5dDXTwBfEgAH/De63dhPdd41IlaxPHGeUnxu1dJ8Ls3tBu/+yWf+N37Qvxucjbwu+8L8bvJdOJ3Xy/B776uzfjdC1rE754vwe++"
        "OMTvJs3gkf4hxO9uha8hfrcEv3uPBL97IsTvPi/xux8O8btJM/jdCxXxu29pM373khC/mwSB3338PMXvPn2W8bvf8onf/dc243d/"
        "KMTv/h+BumzI"
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

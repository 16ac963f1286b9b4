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
    "type": "raw_tracepoint", "code": [432, 23960],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 303 control 962 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 233 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 169 rows 35 blank 9 rows 6 rows 7 control "
        "51 owners 50 owners 59 owners 149 owners 22 owners 76"
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
        "OLLECT_EVENTS 16 HOST_LEVEL 19 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 15 T"
        "ASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_"
        "NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 30 HOST_LEVEL 17 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_"
        "TASK_PID 5 TYPED 7 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBER"
        "S 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 T"
        "ASK_PID 9 CASTS 23 TYPE_OF_TASK_CRED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TA"
        "SK_CRED 7 CRED_UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_"
        "MM 3 TYPE_OF_MM_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RS"
        "S_STAT 21 COUNTER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 1"
        "0 TYPED 13 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBER"
        "S 19 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBE"
        "RS 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 MAX_EVENTS 51 TYPED 58 TASK_TGID 11 TASK_PID 9 "
        "CASTS 25 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 "
        "CRED_UID 13 CASTS 21 TYPE_OF_TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 22 TYPED 3 OWNER_MASK 14 TASK_N"
        "SPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL"
        " 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 COLLECT_STACKS 23 WAN"
        "TS_PID 22 CASTS 3 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 19 PIDN"
        "S_INUM 8 UPID_NR 10 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 STATISTICS 94 UNSI"
        "GNED 3 SLOTS 58 OWNER_HOST 131 TASK_THREAD_PID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 U"
        "PID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWNER_HOST 117 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK "
        "10"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 154 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 47 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GR"
        "OUP_LEADER 94 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 55 TASK_PID "
        "5 TASK_TGID 202 TASK_PID 7 TASK_TGID 1 TASK_CRED 191 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COM"
        "M 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TASK_T"
        "GID 1 TASK_GROUP_LEADER 249 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID"
        " 107 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_N"
        "SPROXY 35 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 277 TASK_THREAD_PID 1 PID_LEVE"
        "L 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 193 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PAR"
        "ENT 204 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 67 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 205 bpf_get_current_task_btf 213 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 97 bpf_rdonly_cast 12 bpf_rdonly_cast 58 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "197 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 192 bpf_rdonly_cast 4 bpf_get_curre"
        "nt_task_btf 7 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bpf"
        "_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_ta"
        "sk_btf 152 bpf_rdonly_cast 98 bpf_rdonly_cast 12 bpf_get_current_task_btf 109 bpf_rdonly_cast 48 bpf"
        "_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 42 bpf_rdonly_c"
        "ast 5 bpf_get_current_task_btf 30 bpf_rdonly_cast 147 bpf_rdonly_cast 345 bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2552 keep_stack 35",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [24392, 23864],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 298 control 958 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 233 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 166 rows 35 blank 9 rows 6 rows 7 control "
        "51 owners 50 owners 59 owners 149 owners 22 owners 76"
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
        "16 HOST_LEVEL 19 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 15 TASK_THREAD_PID"
        " 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 30 HOST_LEVEL 17 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TYP"
        "ED 7 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 9 CAST"
        "S 23 TYPE_OF_TASK_CRED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED"
        "_UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_M"
        "M_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUN"
        "TER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TAS"
        "K_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 19 TASK_GROU"
        "P_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEAD"
        "ER 13 TYPE_OF_UPID_NR 12 MAX_EVENTS 51 TYPED 58 TASK_TGID 11 TASK_PID 9 CASTS 25 TYPE_OF_TASK_CRED 3"
        " TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 13 CASTS 21 TYPE_OF"
        "_TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 22 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST "
        "99 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 COLLECT_STACKS 23 WANTS_PID 22 CASTS 3 PID_NUMBER"
        "S 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_T"
        "ASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 STATISTICS 92 UNSIGNED 3 SLOTS 58 OWNER_HOST 131 TASK_THREAD_"
        "PID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWN"
        "ER_HOST 117 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 154 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 47 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GR"
        "OUP_LEADER 89 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 55 TASK_PID "
        "5 TASK_TGID 202 TASK_PID 7 TASK_TGID 1 TASK_CRED 191 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COM"
        "M 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TASK_T"
        "GID 1 TASK_GROUP_LEADER 245 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID"
        " 107 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_N"
        "SPROXY 35 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 274 TASK_THREAD_PID 1 PID_LEVE"
        "L 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 192 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PAR"
        "ENT 204 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 67 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 205 bpf_get_current_task_btf 213 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 92 bpf_rdonly_cast 12 bpf_rdonly_cast 58 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "197 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 192 bpf_rdonly_cast 4 bpf_get_curre"
        "nt_task_btf 7 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bpf"
        "_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_ta"
        "sk_btf 152 bpf_rdonly_cast 94 bpf_rdonly_cast 12 bpf_get_current_task_btf 109 bpf_rdonly_cast 48 bpf"
        "_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 42 bpf_rdonly_c"
        "ast 5 bpf_get_current_task_btf 30 bpf_rdonly_cast 147 bpf_rdonly_cast 343 bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2540 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e9220f2ce2a3262dc8cfca9341ecb892c25efe276c67c02c7bdfab2e01ef15c6",
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
        "eNrtXXtsHMUZn733OQ87NmtfDAc2CYljMBCgBdGGJhTUNP/ELTrFUhWF40pztYjCkcjx5lDrhDY0EVIJFAgBodihsfMXoKo1rUQv"
        "Ra0K4p/+UalFVCoIVaW0QColboJIr7c737e3MzuzN3sPx6FrCZbbxzy+9/fNzI9SN7H+flj5Z2nln2Lb6bL528h2WPeLvR/Ab/re"
        "do2Qvsp1D1wz2rUkaT1PWM8z2hpSeURmNfp+rvec9X1qGWH+SlP0Gg8Rcq5cLpv9m5+UYvS+HtOJs19d67KuqTjbjh5fZF2r/X1W"
        "s7/PHP3pJET70ej41xViXL+a9UaUxGw6RR3zXddBO46SNuKk27oO+txrHKcr4ygdh99hQj6o/J6NVPlh9jsL3z2F36fo1XiU59uE"
        "Ne9ZoF/JoNcdY6tqjmPCQY/ZJMybXEX7gd8q34fN9zSOPxodUCrEfX+4On7zLwvfIR2r/MxTfobZ79ufhHYmYRyV9/Mm/Sr9RKDd"
        "gtnuJP1+exzkFq68HKcLtEOcf240X1OO8kK57eHkR1eU24myHz655TbB9Ru23igeus1qt7j3xjKlb1Iix7Q9Xt7476vy/Sm9f3TE"
        "uupJKphu/o9J7q8RyoUxSdtDuTDgOwPokgV7VdoO9ojjK9fPxGbKDjKbADlOsv1NU75NREmGkcdi271l8bgXaeL7v4bx0+9wvK0f"
        "90dEpB9Ix/YuaAfkszhK5cypNxOgNwmH3hiTE2K962puOzmPdpx6zNMnOw3fjdMbm8EuTlM9m+DphfY7vW8/7ScGeivxa7p2lTWP"
        "UgHGC+9tO9yovqbAT34M+thJx1XYSb9LwLj2yca1mI4LxtO+rzXjcsv31b70lX9P9XmxbZj6MXiO9rHYu9G6nxv0Z5d1MpOk46Tt"
        "ZnvE7WYl4yoOUn2eDeP4BoBvk8lLQe/Qj6Ge8e0We4eZ8dbSw+yJCX9+EewX+hU98XrS6Wd5OSv2DpTF9/sk91OS+x2S+5SfxUPr"
        "gY+fUPk4SflWbHPLQ2U6Zfw+3X85fHfaltsVIn6FA7vL2t1fLVC7O72g7C7KS270nMQOf8kzzkB9tu+nZHpGvy9BHoFxyEvwG/Wh"
        "yr8DivxbIuSfMUX729bfLHp9JKFPVOKnhsut9TO/Yf1Mt7efcfuT15I4vmGznzgb/5XGgE8x4NOYN19d/CvcoyjnS4Ry3jL+KdYF"
        "0C7r5GaGfsYk0DUVAXtzOZ1v9ibaThLme1hRXg+3dr4m/U1/YhyncmLm/db41srqK5p1jZLLaH8c334PV2MK6HA1PA/Bc7ju6FxM"
        "5eN22i+2Y463yOSv/yw78xTbLsBv9NtR8jYnZ0nOboxZNzIgf1Gym/GzGRKG+wV4D+soO5NqfnjwvzTvzHB6JsvbIE9KcPcTH9Jx"
        "T0N/YxGhXmW0rWp5lj0OqMck5XGVL79/VNHvn6TvGXs6hHRx1RsU6irCOBDGO9T9OpW3GH2+pXI9XfmmPQ/tHRHHQa5+H2kOnVTj"
        "muxJ73GotsPn8UgXpHfaeAHk+jlFOT3C5ENuOdzN2D2jswP8PxVsZz0xD/VEpJ8ZsplqbI0XrhlyBa1PTD4AevtofXUZGk6RoVUT"
        "3vKQEudZTnvk1Hvbn8Hv7DKxnUT7Z1zdAfZhJ9D9ATZOj3H0jo2y+j8eEeq5Hc//n+g38iM7BXrefzelewL4mgC+HoB2n2bjleIh"
        "Sf+5Jun5oQb1POevndp63g/ydiWVH5ecpdl4pSci1gNNXC9x6dnqLruOaPEjDvyAuLC9W6Jn2WbrWUjJrqHf17UIE19hnLIHrlv7"
        "b7jQWF189QVhXNy2HvovceP9APj4Llz/DNc/wPUNuJ6C66twfRmuM3A9BtcjcH0crj8qO+2FO16n8VhGa6dyknxbUi9/UFNaR4kR"
        "tfWWBMZx41a7JdDf0uPgZ5JRxm5ifJiJhRh/js+LowNlT7tp24V8WbZuw+p/vux831W3uj0lrVsJ2zsBdTBJe/z3xdtp/QjtRI26"
        "SIWPCaoX08PC9SZch8J8c6jnOiYvNfXM0mMN9Lhb7P/bXXllnvFDKvbWi95Se3tUzjfW3uY97S2/rlerPWMyURbZoewU/T69XCNO"
        "uqI9set5g7RuaExS+TSOs3KjLI+c/JRyGBd11JRD0XrkUM+1jfEf6gPFvflyS/m+tzl8V21Hyu8Zjt9gT8x4xHovwfLdmKR8x/pk"
        "lPyV05sm2XNuXbf0EL1uqczL9JB6KMT6/WWsX8O6g8n3adPu7B0GP/XbsHO8znY1x/z10JawKK/NJFLgT9aGxf7k1rCKnyip+pM8"
        "y48o2SDp94qwKP7IJvjvqd9tuV/i9EjZL6HecXEe2gVlvwR6k9ur6peoXGMcz+tP8dBGpq4r9UMJ9EPXE691FZRbl31aLrFPy8X+"
        "3s/+DV/26ZCifUK+4bqQZDyq7RmTKU87ZUzRftKdYnuF/si250nMA73lEOXL5ZeO8n6pry6/hPZzqOfNkCf/LzH/lKtjHM7vo2Q6"
        "5JyXtD3VfUknvPVeuR2Qt+2wLsD7w815wuz3wX1ivD/CfCw3+BOIc6i/w3Zyhx6j98H/6cmlQv4bM7eB/1qu5Ddq7QfI2uuIK2v0"
        "d5Vn3QzzTtV8G7Y5VfrViRd/qnVNf/7D3l8mkeuafD+Wh3qdZo+/nYmvn6f9tNH4pXSC2Ot3xyrtydaNdO0a8LOLWHoq0g3jJlNN"
        "Esz9GRhv2pdc1GrPzecXlNo36aRZdKJ5vpFQq0sa9j7FW4BOOlNXmYW4z3zfvBoSP4z7Nvl6bDp+gIlTMa/B9aJMmD4w9gOfB0Ev"
        "Bx8H/aT6W+ymEyp243iLnnIsGn9BSN+HmqoPLj6APSvK9OMRf34D43p3PY4W0rB+6YoDc9U6esJXf6+WVeJJ3o/besGNUzY+fp8F"
        "H//bcegjLH/qnQ/Wd+282uf8Vifo/mCcT7X9U0x7pn1K+Yl/7HbeKDv3RajuOzYk+46Lvc2JW1F/7f0E9dp73MdceX4jrPveaOnN"
        "H8vOOkJGS0r83+NEJe+q5suPsXlWEvMvzee+J5951ais3jfir9437e1n3XkVjSPad4nzKuPEMBNn4T4MVz7VfT3E8d772KR1nx5J"
        "XN2jmFftmue86qT3ONTzqb666j7GSazrjbB5sWI+5ZIXfH8X2qnb6qvvda8kDfGZ05+W8XlUMX+qYxxs/hSy7YYZ9+C+0Gp+Qddd"
        "0M+57dc4a7fBzme0Lcrr4eeU1sPpOLPTn0G8+t0a68f3g1+EfOpIjfXjOutN0nVjn+0Yz3Z45q+YB6jKe3WdGOS+/6ue68TItwVb"
        "x55pTh17exLkCq5ZsC/pI1cR4hHv6bHLhfva6l4nHljmvW6vuk4c5/Jj5fVhjbB1k7+46Pcu0I/Jm6bpeSM93ilcN/J/Luvb5515"
        "3zuV/Mh6fi98B/nlukKfPS7z+dZCiK2fxDps+6w52jOm6PryO52kofHqJOJZFxnqbAf5gP6ydLx6fOP5xvpdf95JB7Mdc7/dO3Yd"
        "5MvnVdbhbbpU9OdB8xqhv81+9gvsrU4Wc/PpgPlc3+B8Vp2n414RbqydEFMvQHq4+Z4AOvWcF/m5KPnxBbFf6/UZl3cz8YHUL/us"
        "HzbaTnXdxtvP2/vWYZ0c6xVYb3Suh52o9KNrOWa+zudm//a5Eu1mWO9aIokfUk2uR14j6ae/RXXIHu/6zXhj8YXt1x6V7CNosC6Z"
        "G+XqkQ4+Tll8XsXl3+w6rPP9kEXHyyX0XQJ5aohdx0wSX/yvXcdc5KKHWVfVkzHv+hhXX0N94f2fc75Wuxq/z+plF11MkqN8Ocf1"
        "qsC/Vs9B9EnqqPdJ6NvBrC81/ZyrpC5dPe+6oaX1B/m5q+a0o5pvuc9d5b3PXUnoVj2/U7br/97nd1Yont/xGYchrgDopXEYz0X8"
        "C8ZJzzekC3Q/fu1zKksVz6k0d5xVv3tGoje7PPWj2DvSlPNZVb6eUuTr0ovCV/XzWSPc+awRZl9b7qg/HBGdXMe0m+1i60L2OawI"
        "9pcCOVxN6Zp9QlEOufNDTZJD2fkh41iKORdjHIf9Hjex+99wP63x4gDsQwB8kimQPzgnhNfi4Ih9HsmM++MQt5fuFLebCYXoNbkb"
        "5PFhIhoHnj/izyvt6Kf8LG6i4yvejud9Igyd7fc73y07+WnrTzfrP2TnlqLkLVu+hh15IcZLpTwbp76U99ZLW/+y36T8iwO9CjX0"
        "D+SjvTBP+ufRzhnmfN0AnK+j9Zvq+boB2CcQYeoW6ew6f3a6ML92GusncQ3P242w5+1uksk1nrejilG6DN6LgDxGsM4x4H3e7s5e"
        "Zt0Cz3+6z9t96H3ezs4f/1QmzDpMFO5jvIvn6RYx6zR4Li97mJV3/jydcZzWudP91G6WnsF+B6G9/3jWZ/F7XVsJ875NaP9d8bfv"
        "80ptTHzHr3tGSRz8zHtly47V8Ivm+cqE9d1ipu61bR/KpU/8Kqlcgv0GOrn3a9J5meU+J1/QXxlTNF/eAvKFeYAeeozJCzJxPG95"
        "0LM9+/v4D2A9CXARgG+2n9wty2P3iu3jJjjfqY3QcT8E+UKhwXr8SazHj7LxP0dH40U4Z5L4Dv1urEY93u86Ua08wWc7eI4L153c"
        "9fiNvurxOH+U42pd/i6C65eic3loL/F8Xs31J5/7MBrNh+x1hpnmtOfaFwvrmOnxK0F/rvCsz9vnBF1xbB97ThL40fL6fFKxPv8Q"
        "V5dPsuO065pgp4yZe7l9DA9D3W4c1kt30+umB8F+gFxz9fvcYL04gDvmRHX7oZ6wbcesOnU31l+3zynV7+H5bAjnC3XcFWJ7q4cW"
        "gT94WHpecKN5v4vdn8LLYTW/eZmJt1TPt1X3u3dz6wx+86O4Ur+lcDVPwjp+qI7x6jFa39MTEaHdQLropF/ibzYK9WAW4jk9pDFx"
        "qzle8z+3V/71FYv3dL/qlih9PxOl8y9tqI7DlCOM80p3QzwWhd8QB2aiUdufoF+tXL6vh5bb/Zv3sV5rZKlBXbf2PJUbqOe+88UU"
        "+bf5Pown3QH1hSjGMR+WxesMcK4j3jbXGP9Dc4z+dKD+lM+ivoet37TBLcD/TATo1s/RDfSktBLohnQEO5eJJBh5NfV1vYDPZr8h"
        "a53r47NY17jRGgfiG/YBPec4evZRekaQnv8oO/P7KPl7mbUjeP+9s7SO8j6djypeCNadWowXYhwbYPJ9PAfkyvPBflXz/GFJng+4"
        "I3HI82vmQxH2XNWxjYDfcXSO0m+TcFzyvH8O/MR6xXxfjGdkn7sHP2nj4hxg8/30vlsU83Pg6+Fa+XmT+DoD84e4pnSfmP64voX7"
        "S9KdvZBvDTD0sfFH7PUffzhhxnH2vIjq9zg+U0+tPNs+Fw9yVkOfMtpXGPnKkM1zYvv/wFnPdRW/OGszE564eF54JCIcFP4cYPuj"
        "1fmK9n3ZOCjcPHHfmRceX0vwUGrRY5caPfj5bN33hbMi+kTJGiaO5fU/u19sT1DednT+EvBnoW64PyKuw/Q/wZz7bZ6+dNSlLyh3"
        "pYNgt2B/0EsHkS47oY7y8VmV+oWuJc86/dG2QrPs1CeQb184Q+PVjfD7DrCr2/z5y8JF8pf3Nclfxhr1lz8Ff9klHNe8+UvpetJb"
        "kvWa1874reNN1FPHi8vqeN+b81fHmz5DhPrQ6PoL4kY+x+nD61SfA1x2f/uOAlz2AJedBLjsAT5wgMvuZ1yfH1z251uEy/5UgMuu"
        "4hdduOy/WGC47O8HuOwkwGUPcNkDXPbG/MzPG8RlfyXAZScBLvvnB5d9lMNlz0tw2e/ncNlzLcJl/0C4j0tP/I2OO8Bll9ZVvHHZ"
        "X/Pc7xPgsj8Lcv20opw+yeRDfN0oE1/N2L3m47Lvr68uY+OyF73lYd5w2Udxn47nPj49wZ2rfzoCdP6a934+Xs/jTdJz1fUdiMPx"
        "nL1vPd/lV8/Xe/N1fIHq+XST9Jw/Z8/r+TNXgLxJ8OhUz9Gv6log+tNsvPVbGsRbvy7AWycB3nqAtw7vB3jrAd46CfDWLz289VOK"
        "eOv31MBbH5Lgnt/cYrz1dZJ+UwHeOgnw1gO89YWOt/67AG+dOHFRjgd46yTAW+f5E+Cts3QL8NYDvHU/+hDgrQd46872Arz1AG9d"
        "XO8L8NaV8qoAb91XPhXgrV8qeOu7Wbtt460vUV7nrg9v/X7W3rniiCy7Lgx469Xx3UVaUX9aqPjrtvyn7rD1NMBdF+Gu94KfTTW2"
        "DhzgqYMe7vic46l/o0H88a/XwFO/e57x1G9tcD43AJ563zzjqfdJ8NSfDPDUSYCnHuCpB3jqAZ66/RfgqQd46gGeOgnw1AM89QBP"
        "nc4rwFNvqv4FeOoBnjoJ8NQvGTz1mF889YNMXlDFUz/g2V4VT30frBdJ8NTHZHnsHiKeB9Tbm46jzv5/TWV5C8ZXWDfIFiLEqX+Z"
        "hPg8Fr8f7qLhrM+o4ax77XMQ7tuDuuxQ53rbXkVAnsx6MK7bt6+B9g8S4Xq3nadd7P2aM971Kr/nCOT46t51eBd+OsZlMB84Pl6J"
        "w4D+Kztsf2LRPwL0x/O/gO/cvrZGHapB/PS6cdNHW4WbbvjETd8V4KYr5UEBbro1jksWN727Qdz0pRLc9EVzqO8XFzf903nCTf8o"
        "wE0n9eDAnghw0xvha4CbLsFN/5YEN308wE2/JHHTNwS46aQe3PRPFXHT9RbjpifP0ng1wE1vzF++conipr95kXHTD/nETf9Zi3HT"
        "p4W46f8D4AvsKA=="
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

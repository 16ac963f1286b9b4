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
    "type": "raw_tracepoint", "code": [432, 23920],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 303 control 962 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 233 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 169 rows 30 blank 9 rows 6 rows 7 control "
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
        "S_INUM 8 UPID_NR 10 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 STATISTICS 89 UNSI"
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
        "L 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 188 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PAR"
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
    "linked": "keep_stack 2547 keep_stack 35",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [24352, 23824],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 298 control 958 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 233 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 166 rows 30 blank 9 rows 6 rows 7 control "
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
        "ASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 STATISTICS 87 UNSIGNED 3 SLOTS 58 OWNER_HOST 131 TASK_THREAD_"
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
        "L 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 187 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PAR"
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
    "linked": "keep_stack 2535 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9e355fba03f5aadaec5aa7500a04bc209b3388fe40a6088f4ffb03a5d49bc233",
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
        "eNrtXXuMXFUZP3fe09LudMvdnW4Zugul3S4s7wipFgqC1v7DKk66/9R2GLHjhgaGNm1vB+O2aLENCS0olEqwu0u6WyWh/uNWI05D"
        "NGJIjH+YKKlRjFFrFa3Srq0Bx7n3fN+de849586582i3eDeBy9zHeXzv7zvn/Ch3Eevvq9V/5lf/Kc05UzF/G7mUdb/Ucwp+0/c2"
        "aYT0Vq/b4ZrVridJ63nCep7VVpDqIzKt0ffzPeet79MLCPNXHqfXeIiQ85VKxezf/KQco/f1mE6c/eraQuuajrPt6PG51rXW3/t1"
        "+3vf0Z9OQrQfjY5/VTHG9atZb0RJzKZT1DHfVSnacZTMIU66rUrR517jOFMdR3kCfocJOVX9PR2p8cPsdxq++wZ+n6ZX4ymeb6PW"
        "vKeBfmWDXjdvW1Z3HKMOekwnYd5kCe0Hfqt8Hzbf0zj+aHRA6RD3/YHa+M2/HHyHdKzxs0D5GWa/73gO2hmDcVTfL5j0q/YTgXaL"
        "Zrtj9PtNcZBbuPJynCnSDnH++ZFCXTkqCOW2m5MfXVFuRyt++OSW2wTXb9h6o7TvTqvd0s6bK5S+SYkc0/Z4eeO/r8n3f+j9Q8PW"
        "VU9SwXTzf5vk/gqhXBhjtD2UCwO+M4AuObBX5U1gjzi+cv2MPkDZQaYTIMdJtr9JyrfRKMky8lias7EiHvdcTXz/RzB++h2Ot/3j"
        "fpeI9APp2LEQ2gH5LI1QOXPqzSjoTcKhN8bYqFjvFra2nbxHO0495umTm4TvdtAbD4BdnKR6NsrTC+13Ztdu2k8M9Fbi13RtiTWP"
        "chHGC+9tONCsvqbBT/4d9LGTjqv4KP0uAePaJRvXFXRcMJ6OXe0Zl1u+r/Glr/x7qs9Lc4aoH4PnaB9LPWus+/kBf3ZZJxNJOk7a"
        "bq5b3G5OMq7SANXn6TCOrx/49lLyctA79GOoZ3y7pZ4hZrz19DB3ZNSfXwT7hX5FT7yedPpZXs5KPf0V8f1eyf205H5Kcp/ys7Rv"
        "NfDxNJWPo5RvpTlueahOp4LfZ/oWw3dnbLm9VsSvcGB3Wbv7g1lqdydnld1FecmPnJfY4Y96xhmoz/b9tEzP6PdlyCMwDnkNfqM+"
        "1Pi3R5F/84T8M8Zpfxv6WkWvdyX0iUr81FClvX7mh6yf6fL2M25/cjyJ4xsy+4mz8V95G/ApBnza5s1XF/+KDyrK+TyhnLeNf4p1"
        "AbTLOrmNoZ8xBnRNR8DeLKbzzd1K20nCfA8oyuuB9s7XpL/pT4wJKidm3m+N7xZZfUWzrlFyJe2P49tP4WqMAx2ugecheA7XzZ1X"
        "UPlYSfvFdszxlpj89a8VZ55i2wX4jX47St7m5CzJ2Y2idSML8hcljzJ+NkvCcP8ReA/rKCNJNT888F+ad2Y5PZPlbZAnJbj7idN0"
        "3JPQ37aIUK+y2nq1PMseB9RjkvK4ypffP6To94/S94ztKSFdXPUGhbqKMA6E8Q52vUHlLUafr6tez1S/6ShAewfFcZCr3ydbQyfV"
        "uCZ31Hscqu3weTzSBemdMV4Guf6mopweZPIhtxxuZeye0ZkC/08F21lPLEA9EelnhmymGlvjhWuWXEXrE2OPgN4+1VhdhoZTZHDZ"
        "qLc8pMV5ltMeOfXe9mfwO7dAbCfR/hnXpMA+PIr2hY3TYxy9YyOs/u+ICPXcjuf/T/Qb+ZEbBz3vu5/SPQF8TQBf90C7z7PxSmmf"
        "pP98i/R8X5N6nvfXTn097wN5u5rKj0vOMmy80h0R64Emrpe49Gz5QruOaPEjDvyAuLCjS6JnuVbrWUjJrqHf17UIE19hnLIdruv7"
        "bvqgubr48g+EcfGc1dB/mRvvKeDjO3D9NVx/Adc34XoCrsfhegyuU3A9DNeDcN0P169VnPbCHa/TeCyrdVA5Sb4tqZc/pimto8SI"
        "2npLAuO4HVa7ZdDf8n7wM8koYzcxPszGQow/x+elkf6Kp9207UKhIlu3YfW/UHG+76pbrUxL61bC9o5AHUzSHv99aSWtH6GdqFMX"
        "qfIxQfVicki43oTrUJhvDnbfwOSlpp5ZeqyBHneJ/X+HK68sMH5Ixd560Vtqbw/J+cba24KnveXX9eq1Z4wlKiI7lBun32cWacRJ"
        "V7Qndj1vgNYNjTEqn8YEKzfK8sjJTzmPcVGqrhyK1iMHu69vjv9QHyjtLFTayvedreG7ajtSfk9x/AZ7YsYj1nsJlu/GGOU71iej"
        "5Hec3rTInnPruuXH6XVddV6mh9RDIdbvL2D9GtYdTL5PmnZn5xD4qR+HneN1tqs55q+H1oVFeW02kQZ/cktY7E/uCKv4ibKqPymw"
        "/IiSeyT9XhUWxR+5BP899btt90ucHin7JdQ7Ls5Du6Dsl0Bv8jtV/RKVa4zjef0p7VvD1HWlfiiBfuhG4rWugnLrsk+LJPZpkdjf"
        "+9m/4cs+7VO0T8g3XBeSjEe1PWMs7WmnjHHaT6ZTbK/QH9n2PIl5oLccony5/NIh3i/1NuSX0H4Odv8s5Mn/y8w/5RsYh/P7KJkM"
        "OeclbU91X9IRb71XbgfkbROsC/D+8IECYfb74D4x3h9hPpYf+DrEOdTfYTv5fU/T++D/9OR8If+NqTvBfy1S8hv19gPk7HXEpXX6"
        "W+JZN8O8UzXfhm1O1X514sWfWl3Tn/+w95dJ5Lou3w8XoF6n2ePvYOLrl2g/c2j8Uj5C7PW7w9X2ZOtGunYd+Nm5LD0V6YZxk6km"
        "Ceb+FIw340su6rXn5vPLSu2bdNIsOtE830io1SUNe5/i7UAnnamrTEPcZ75vXg2JH8Z9m3w9NhPfw8SpmNfgelE2TB8Yu4HPA6CX"
        "A/tBP6n+lrrohEpdON6SpxyLxl8U0vfxluqDiw9gz0oy/XjSn9/AuN5dj6OFNKxfuuLAfK2OnvDV3/GKSjzJ+3FbL7hxysbH77Pg"
        "4387Dn2S5U+j88H6rp1X+5zf8gTdH4zzqbV/gmnPtE9pP/GP3c6bFee+CNV9x4Zk33GppzVxK+qvvZ+gUXuP+5irz2+Gdd+bLb35"
        "ZcVZR8hqSYn/209U8q5avvw0m2clMf/SfO578plXjcjqfcP+6n2T3n7WnVfROKJjizivMo4MMXEW7sNw5VNdN0Ic772PTVr36ZbE"
        "1d2KedWWi5xXHfUeh3o+1dtQ3cc4inW9YTYvVsynXPKC729BO3VnY/W9rqWkKT5z+tM2Po8o5k8NjIPNn0K23TDjHtwXWssv6LoL"
        "+jm3/drB2m2w81ltnfJ6+Hml9XA6ztzk+xCvfrHO+vHD4BchnzpYZ/24wXqTdN3YZzvGiynP/BXzAFV5r60Tg9z3fdxznRj5Nmvr"
        "2FOtqWNvSoJcwTUH9iVzcAkhHvGeHlss3NfW8Dpx/wLvdXvVdeI4lx8rrw9rhK2b/MZFv3eAfkzeNEnPG+nxTuG6kf9zWZ+/4Mz7"
        "TlbzI+v5RvgO8stVxV57XObz9cUQWz+JpWz7rDnaM8bp+vLJTtLUeHUS8ayLDHZ2gHxAfzk6Xj2+5kJz/a6+4KSD2Y653+6kXQf5"
        "2AWVdXibLlX9ecy8Ruhvs5/dAnurkyu4+aRgPjc2OZ9lF2A/Rri5dkJMvQDp4eZ7AujUfUHk56LkmQ/Efq3HZ1zexcQHUr/ss37Y"
        "bDu1dRtvP2/vW4d1cqxXYL3RuR52pNqPruWZ+Tqfm/3b50q022C9a54kfki3uB55naSfvjbVIbu96zc7mosvbL/2lGQfQZN1yfwI"
        "V4908HHc4vMyLv9m12Gd74csOi6W0Hce5Kkhdh0zSXzxv34dc66LHmZdVU/GvOtjXH0N9YX3f875Wu1q/D6rYy66mCRH+XKO67jA"
        "v9bOQfRK6qgPSeibYtaXWn7OVVKXrp13vaet9Qf5uavWtKOab7nPXRW8z11J6FY7v1Ox6//e53euVTy/4zMOQ1wB0EvjAJ6L+BuM"
        "k55vyBTpfvz651TmK55Tae04a373rERvtnjqR6lnuCXns2p8PaHI1/mXhK/q57OGufNZw8y+tvwhfzgiOrmBaTe3kK0L2eewIthf"
        "GuRwOaVr7llFOeTOD7VIDmXnh4zDaeZcjDEB+z1uZfe/4X5a45V+2IcA+CTjIH9wTgivpYFh+zySGffHIW4v3ytuNxsK0WtyK8jj"
        "E0Q0Djx/xJ9X2txH+VlaS8dXWonnfSIMne33O9+pOPlp608X6z9k55ai5C1bvoYceSHGS+UCG6e+VvDWS1v/cp+h/IsDvYp19A/k"
        "o6N4kfTPo52zzPm6fjhfR+s3tfN1/bBPIMLULTK5Vf7sdPHi2mmsn8Q1PG83zJ63u1Um13jejipG+Up4LwLyGME6R7/3ebt7e5h1"
        "Czz/6T5vd9r7vJ2dP/6qQph1mCjcx3gXz9PNZdZp8Fxe7gAr7/x5OmOC1rkzfdRull/AfgegvX971mfxe11bCvO+U2j/XfG37/NK"
        "c5j4jl/3jJI4+JnfVyw7VscvmucrE9Z3VzB1rw27UC594ldJ5RLsN9DJvV+Tzsss9zn5gv7KGKf58jqQL8wD9NDTTF6QjeN5y72e"
        "7dnfx78C60mAiwB8s/3kVlkeu1NsH9fC+U5tmI77ccgXik3W449iPX6Ejf85OhqvwDmTxBfod9vq1OP9rhPVyxN8toPnuHDdyV2P"
        "X+OrHo/zRzmu1eXvI7h+KTqXh/YSz+fVXX/yuQ+j2XzIXmeYak17rn2xsI6Z2XE16M9VnvV5+5ygK47tZc9JAj/aXp9PKtbnH+fq"
        "8kl2nHZdE+yUMbWR28fwBNTtdsB66VZ6XfsY2A+Qa65+nx9oFAdw84yobj/YHbbtmFWn7sL666YZpfo9PJ8O4Xyhjnut2N7qoRj4"
        "gyeE8lXLW44xcZTqubXaPvYubv3Ab94TV+q3HK7lP1ifDzUwXj1G63Z6IkK86KKTPokfWSOU72mI0/SQxsSj5njN/9xU/dfdFk/p"
        "PtR1Ufp+NkrnX76nNg5TPjB+K98PcVYUfkN8l41GbT+B/rJ6+bIeWmT3b97HOqyRo4Zy1S0XqDxAnfbkR9Lkn+b7MJ5MCuoGUYxP"
        "TlfE6wdwXiPeMdMk/2cYvUihXkRmUI/D1m/a4DrgfzYCdOvj6AbyX14KdEM6gv3KRhKMvJp6uFrAZ7PfkLV+9d45rFfcbI0DcQt7"
        "gZ4zHD17KT0jSM+/VJx5e5T8ucLaB7z/p3O0PvIHOh9VHBCsJ7UZB8Q43M/k8Xi+x5W/g12q5e9Dkvwd8ETikL/XzXMi7Hmpw2sA"
        "l+NbM5R+a4XjkufzM2D/Vyvm8WKcIvs8Pfg/G+9mD5vHZ3bdrph3A18P1Mu7W8TXKZg/xCvlh8T0x3Ur3DeS6eyBPKqfoY+NK2Kv"
        "6/jD/zIm2HMgqt/j+Ew9tfJn+7w7yFkdfcpqdzPylSWfnRHb/+I5z/USv/hpU6OeeHdeOCMifBP+fF/HU7X5ivZz2fgm3DxxP5kX"
        "zl5bcE7q0WOLGj34+azftfKciD5RsoKJT3n9z+0W2xOUt82d3wdcWagH7o6I6yt9zzLneVunL6mG9AXlrrwX7Bbs+3ltL9LlUaiP"
        "vHdOpS6ha/PPOf3RhmKr7NQ/II8OnaPx6hr4fRfY1Q3+/GXxEvnLh1rkL2PN+stvg79cKBzXRfOX0nWityTrMG+c9VufG22kPheX"
        "1eeenPFXn3v1LBHqQ7PrKogHefgsqw9vUH0O8Nb97ScK8NYDvHUS4K0HuL8B3rqfcX148NZfaBPe+v4Ab13FL7rw1r87y/DWfxvg"
        "rZMAbz3AWw/w1pvzM8eaxFt/NcBbJwHe+ocHb/1hDm89L8Fb38jhrX+uTXjrp4T7s/TEH+m4A7x1aV3FG2/9dc99PAHe+osg188r"
        "yulzTD7E142y8eWM3Ws93vruxuoyNt56yVseLhre+gjuv/Hcn6cnuPPyz0eAzp/03qfH63m8RXquur4DcTien/et51v86vlqb77u"
        "mKV6PtkiPefPz/N6/sJVIG8SnDnV8/HLFs4S/Wk1jvrtTeKo3xDgqJMARz3AUYf3Axz1AEedBDjqlx+O+glFHPUH6+CoD0rwzG9r"
        "M476Kkm/6QBHnQQ46gGO+mzHUf9JgKNOnHgnEwGOOglw1Hn+BDjqLN0CHPUAR92PPgQ46gGOurO9AEc9wFEX1/sCHHWlvCrAUfeV"
        "TwU46pcLjvpW1m7bOOrzlNe5G8NRf5i1d644IseuCwOOem1895F21J9mK666Lf/pu2w9DfDURXjqPeBn082tAwc46aCHmz/kOOmf"
        "bhJX/FN1cNLvv8g46Xc0OZ+bACd98UXGSe+V4KQ/F+CkkwAnPcBJD3DSA5x0+y/ASQ9w0gOcdBLgpAc46QFOOp1XgJPeUv0LcNID"
        "nHQS4KRfNjjpMb846XuZvKCGk77Hs70aTvouWC+S4KRvk+Wx24l4HlBvbzk+Ovv/K5XlLRhfYd0gV4wQp/5lE+LzWPx+uEuGnz6l"
        "hp/utc9BuG8P6rKDnattexUBeTLrwbhu37EC2t9LhOvddp52qfdrTnnXq/yeI5DjpnvX4V246BiXwXzg+Hg1DgP6L03Z/sSifwTo"
        "j+d/Ad+545Y6dagmcdEbxkMfaRceuuETD31LgIdOAjz0yxcPfXGTeOgLJXjoqVmCh165SHjo/wrw0Ekj+K7fCfDQm+FrgIcuwUPf"
        "KMFD/1KAh35Z4qF/IsBDJ43goVcU8dB72oyHPj/AQyetwEP/3mWKh/7zS4yH/oxPPPTjbcZDf1WIh/4/YJfbAA=="
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

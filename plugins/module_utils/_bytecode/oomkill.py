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
    "type": "raw_tracepoint", "code": [432, 23664],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 303 control 947 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 225 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 166 rows 17 blank 13 rows 6 rows 7 control"
        " 84 owners 20 owners 59 owners 149 owners 22 owners 76"
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
        "UMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 29 HOST_LEVEL 16 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_T"
        "ASK_PID 5 TYPED 7 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS"
        " 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TA"
        "SK_PID 9 CASTS 23 TYPE_OF_TASK_CRED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TAS"
        "K_CRED 7 CRED_UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_M"
        "M 3 TYPE_OF_MM_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS"
        "_STAT 21 COUNTER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10"
        " TYPED 13 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS"
        " 19 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBER"
        "S 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 MAX_EVENTS 51 TYPED 58 TASK_TGID 11 TASK_PID 9 C"
        "ASTS 25 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 C"
        "RED_UID 11 CASTS 21 TYPE_OF_TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NS"
        "PROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL "
        "3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 COLLECT_STACKS 26 WANT"
        "S_PID 12 CASTS 3 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 20 PIDNS"
        "_INUM 8 UPID_NR 10 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 14 STATISTICS 85 UNSIG"
        "NED 3 SLOTS 43 OWNER_HOST 145 TASK_THREAD_PID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UP"
        "ID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWNER_HOST 117 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 1"
        "0"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 154 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 47 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GR"
        "OUP_LEADER 94 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 55 TASK_PID "
        "5 TASK_TGID 195 TASK_PID 7 TASK_TGID 1 TASK_CRED 185 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COM"
        "M 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TASK_T"
        "GID 1 TASK_GROUP_LEADER 247 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID"
        " 107 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TASK_N"
        "SPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 273 TASK_THREAD_PID 1 PID_LEVE"
        "L 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 183 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PAR"
        "ENT 204 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 67 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 205 bpf_get_current_task_btf 213 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 97 bpf_rdonly_cast 12 bpf_rdonly_cast 58 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "190 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 186 bpf_rdonly_cast 4 bpf_get_curre"
        "nt_task_btf 7 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bpf"
        "_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_ta"
        "sk_btf 150 bpf_rdonly_cast 98 bpf_rdonly_cast 12 bpf_get_current_task_btf 109 bpf_rdonly_cast 48 bpf"
        "_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_c"
        "ast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 340 bpf_rdonly_cast 14"
    ),
    "linked": "keep_stack 2550",
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [24096, 23568],
    "maps": (
        "victims 7 victims 8 gate 31 control 14 owners 118 owners 19 owner_levels 28 owner_levels 48 owners 8"
        "0 owners 19 owners 38 owner_levels 20 owners 36 owner_levels 8 owners 22 tally 298 control 943 contr"
        "ol 22 control 15 events 10 control 16 control 9 owners 225 owners 21 owners 38 owner_levels 19 owner"
        "s 24 owners 69 owner_levels 9 owners 22 owners 83 control 163 rows 17 blank 13 rows 6 rows 7 control"
        " 84 owners 20 owners 59 owners 149 owners 22 owners 76"
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
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 29 HOST_LEVEL 16 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TYPE"
        "D 7 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 9 CASTS"
        " 23 TYPE_OF_TASK_CRED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_"
        "UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM"
        "_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNT"
        "ER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK"
        "_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 19 TASK_GROUP"
        "_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 12 MAX_EVENTS 51 TYPED 58 TASK_TGID 11 TASK_PID 9 CASTS 25 TYPE_OF_TASK_CRED 3 "
        "TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS 21 TYPE_OF_"
        "TASK_COMM 6 TASK_COMM 13 OWNER_BY_MOUNT 16 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 9"
        "9 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 COLLECT_STACKS 26 WANTS_PID 12 CASTS 3 PID_NUMBERS"
        " 17 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TA"
        "SK_GROUP_LEADER 14 TYPE_OF_UPID_NR 15 STATISTICS 83 UNSIGNED 3 SLOTS 43 OWNER_HOST 145 TASK_THREAD_P"
        "ID 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWNE"
        "R_HOST 117 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 154 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 47 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GR"
        "OUP_LEADER 89 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 55 TASK_PID "
        "5 TASK_TGID 195 TASK_PID 7 TASK_TGID 1 TASK_CRED 185 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COM"
        "M 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TASK_T"
        "GID 1 TASK_GROUP_LEADER 243 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID"
        " 107 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 44 TASK_COMM 3 TASK_N"
        "SPROXY 29 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 PID_LEVE"
        "L 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 182 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PAR"
        "ENT 204 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 67 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 205 bpf_get_current_task_btf 213 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 92 bpf_rdonly_cast 12 bpf_rdonly_cast 58 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "190 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 186 bpf_rdonly_cast 4 bpf_get_curre"
        "nt_task_btf 7 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bpf"
        "_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_ta"
        "sk_btf 150 bpf_rdonly_cast 94 bpf_rdonly_cast 12 bpf_get_current_task_btf 109 bpf_rdonly_cast 48 bpf"
        "_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 40 bpf_rdonly_c"
        "ast 5 bpf_get_current_task_btf 24 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 14"
    ),
    "linked": "keep_stack 2538",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "72db08862059f1fea25ace0f261a80a43a0f29572194ee65e80f5711463bc204",
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
        "eNrtXGuMVNUdP3feswg7LNzdYXHKrg9YFlfBaqM0KGq1BJuAbScQU4LjRtlSiQ4Q4DKmXTC+6COuVEWqht1VdvmE/dBsa1KH2A8a"
        "9UPTNNWGfrBtmlKrlia4lUY7nXvP/3/nnnPPuY+5dxbEuwke587c8/i///9zzq/aSYy/h+v/5tT/VdpO1/TPWilnPK90n4LP9Hdb"
        "FEJ66u1uaIvKMpI1vs8Y3xeVpaT+FZlS6O8Huz8x3s/PJcxfdYy26Rghn9RqNX18/ZVqij5XUyqxjqsq84w2n2b7UdOzjLYx3qeu"
        "431qGU8lMTqOQue/qpzixlWMXyRJyqRT0rLeVTk6cJK0ESvdVuXo907zOF2fR3UcPscJOVX/PJVo8EMfdwreewrfz9NWe5Tn27Cx"
        "7imgX1Wj7bZdi13nMWyhx1QW1k0W0XHgs5f34/rvFI4/Cp1QPsa9P9KYv/5XgveQjg1+DlF+xtn32w9CP6Mwj/rvh3T61cdJQL9l"
        "vd9R+v6WNMgttLwcF8p0QFz/4NYhVzkaEsptFyc/qke5Ha754ZNdbjPcuHHjF5UD1xn9VvYur1H6ZiVyTPvj5Y1/vyHf/6XPD280"
        "WjVLBdPO/12S50uFcqGN0v5QLjR4TwO6lMBeVbeAPeL4yo0zvI6yg0xlQI6z7HgTlG/DSVJk5LHSdldNPO9Zivj5qzB/+h7Ot/Xz"
        "/pCI9APp2D4P+gH5rGylcmbVm2HQm4xFb7TRYbHezQu3n0GHfqx6zNOnNAHv7aEP1oFdnKB6NszTC+13Yd9+Ok4K9Fbi11RlkbGO"
        "ahnmC7/bPBJUX/PgJz8Cfeyg8yrfT9/LwLz2yeZ1EZ0XzKd9X2vmZZfvS3zpK/87r99X2tZTPwbfo32sdK8xng/2+7PLKnkoS+dJ"
        "+y11ifstSeZV6af6PBXH+fUB3x7Mfh70Dv0Y6hnfb6V7PTNfNz0sHR325xfBfqFfUTPPZ61+lpezSndfTfy8R/I8L3mekzyn/Kwc"
        "WA18fJPKxzHKt0qbXR7qy6nh+4XehfDeaVNuLxXxKx7ZXdbuvnKe2t2J88ruorwMbv1EYoe/6hhnoD6bz/MyPaPvVyGPwDjkOHxG"
        "fWjw7xGP/Jst5J82Rsfb3BsWvT6U0Ccp8VPra631M8+xfqbT2c/Y/cmhLM5vvT5Omo3/qruATyng0y5nvtr4V/6WRzmfLZTzlvHP"
        "Y10A7bJKvszQTxsFuuYTYG8W0vWWrqb9ZGG9Ix7ldaS169Xpr/sTbZzKiZ73G/NbIauvKEabJPPpeBzfXodWGwM6XALfx+B7aLd1"
        "XETlYyUdF/vR51th8td/1qx5imkX4DP67ST5IydnWc5u3GE8KIL8Jck6xs8WSRyefwN+h3WUtVlvfrj/fzTvLHJ6JsvbIE/KcM8z"
        "79N5T8B4uxJCvSoqm7zlWeY8oB6TlcdVvvz+YY9+/xj9nbY7J6SLrd7goa4ijANhvgOdr1F5S9HvN9Tb0/V32oegv0PiOMg27kPh"
        "0MlrXFM65jwPr/3weTzSBeld0F4Auf6ZRzk9xORDdjncydg9rSMH/p8KtrWeOAT1RKSfHrLpamzMF9oiuZjWJ0bvA719tLm6DA2n"
        "yMDiYWd5yIvzLKs9suq96c/gc2mu2E6i/dMuyYF9uB/ofh8bp6c4eqe2svq/JyHUczOe/4LoN/KjNAZ63nsrpXsG+JoBvj4C/T7N"
        "xiuVA5LxB0PS8wMB9XzQXz/uet4L8vYlKj82OSuw8UpXQqwHirheYtOzJfPMOqLBjzTwA+LC9k6JnpXC1rOYJ7uGfl9VEkx8hXHK"
        "bmg39V71WbC6+JLPhHFx22oY/xVuvqeAj+9B+y60v4X2DWhPQPtLaF+GdhLaI9AegvYJaB+rWe2FPV6n8VhRaadykv2dpF4+qHja"
        "R0kRb/stGYzjvmf0W30C/EtWcaxrVNpoHca0h6a+D9Vk+zGsXg/VrL+39b8yJ61HCfs7CvUtSX/8+5WVmZpV/13qHWY9SptYL9xH"
        "wv0lzCMHuq5g8k1dfwz9VEA/O8V+vd2WLw4x/sWLHXWit9SOHpbzjbWjQ452lN+vc+tPG+2riexLaYy+X1igECtd0U6Ydbp+WvfT"
        "Rqk8auOs3HiWR05+qoMY72Rc5VC0zzjQtSwY/yHvr+wdqrWU73vD4bvXfqT8nuT4DfZEjzOM32VYvmujlO9Yd0ySdzi9CWifOb9d"
        "vZu2G+rr0T2eGouxfnwu66fQv+r8nqjTQVV+EbfOz9qfYlmvGlsXF+0TF9N58AtL42K/cFXci73HOryrX3iMpX+SXC8Zd35cFEeU"
        "Mvz7b9b8+Zc1LfYvff78yzG//gX840Gxf6nsdfEjGfQjVxKn/Q6pfVkgsS8LxPT0c67Cl3054NG+IL9wv0YyH6/9oX2Q2RltjI5T"
        "6BDbGzOvHu+T1HU8yiHIjc0vHkT/0tOkf3k9Foj/bv7l4Mz6l8G9wc73JMlLMeu6gvZXwnggaD8gb1ugXs/7s3VDhDmHg+e3eL+C"
        "edJg/0/BDlG/hf0MHvgRfQ5+TM3OEfJfm7wO8p8FnvyA2z59ydzfu8xlvEWO9SzMB73mwXD8qD6uSpz406g3+vMb5rkviVy78v3I"
        "ENTRGn6unbEDz9Fx2mgcUj1KzH21I/X+ZPs5qnI5+M9ZLD090g3jH11NMszzSZhvwZdcuPVn5/MLnvrX6aQYdKL5t5bxVi/UzPOD"
        "1wCdVKbeMQXxm/57vcXzk7wfxvOUfJ20kH6E8QOYl+A+TjFOv9D2A5/7QS/7nwD9pPpb6aQLqnTifCuOciyaf1lI3+2h6oOND2DP"
        "KjL9eMif38D43F4nowUurCvy/grzM72+nfE1HuQFe53Xj/03/EtBWM+TzY8//8DvN2H/SC/kT7PrwbqrmRf7XN+SDD23i+tp9H+C"
        "6U+3T3kf/Tb6eaNmPa/g9TywJjkPXOkOJ25B/TX3+Zu193i+uP79ctiPXW7oze9hfxTsQzYr8X8/IV7yqEa+e4DJn3i9tudTG5l8"
        "yrN8yfpbeZ2//GnC2a/a8yeIu3eI86cqyDvGVXgewpY/dQ4Qp3Nk1vMATPzcJYmfuzzmTztmOH865jwP73lTT1P1GZRv3B/Uxq8L"
        "ljdNSPKmHWif+prLmzovpfPOAr+zwO9nXPjtol+h8Xurx3ypiXmw+VLMtB9zLHWhRj5B9z/Qr9nt1R7WToNdLyobPO9Lf+JpX5rO"
        "szTxKcSn33XZx70H/CDkT4dc9nH5uCIg//z2oz2bc8xXMe73KueN/VqQ995bHPdrkW/nbd15Mpy6s67vhlxBWwL7Uji0iBCH+E5N"
        "LRSeL2t6v7ZvrvP+udf92jSXD3vep1UIWyf5k41+7wH9mDxpgt77UdMdwn0e//ejdpy15nkn6/mQ8f1d8B7kk6vKPea89O83lWNs"
        "vSSVM+2zYulPG6P7vCc7SKD5qiThWAcZ6GgH+YDxSnS+anrD2WDjrjtrpYPej37u7aRZ97j9rJf9cJMudf15QG8T9LM+zn6BvVXJ"
        "Rdx6crCeVQHXc+1ZOu9l8WD9xJj6ANLDzvcM0GnxWZGfS5KRz8R+rdtnHN5JQq07ToZTd2zsuzj7efP8OOSNWJ/A+qJ1H+uosY/1"
        "HWa91u/18c37HcoK2K+aLYkf8iHXHy+VjHOO6o5N7lfJ9peC1h0H93L1Rgvfxgy+9nJxOrtfav19zKDbQgk9Z0PdLcbuO2aJL367"
        "1yln2eih103VbMqZL1z9DPWD93f6eUWdhGoqYRvnZYF/bNwn6JPUPe+W0CvH5DOh3xeV1JEb90ZvctyHtd9fCilODqkfr/mS/f7S"
        "kPP9JQndGvdgama93vkezKUe78H4jKPwfj7omTaC9ws+gHnSewKFMj3X7n7fY47H+x7hzrNxz+mMRG92OOpHpXtjKPecGnw94ZGv"
        "c84JX73fc9rI3XPayJwjGzzsD49DJVcw/ZawrpNl4yTErcDzgUmyhNK19KRHOeTu4YQkh7J7ONqRHuZ+Ce7jVK9mz5vhuVTtxTVw"
        "bgBwPsZA/uC+DbaV/o3mvR49bk9D3F29WdxvMRajbXYnyOODRDQPvMfD3/vZ1kv5WVlL54f3e0oQ39h+3/EeW69D/elk/Yfs/k+S"
        "vGXK13pLXmfGhUNsnHl8yFkvTf0rfZPyLw30KrvoH8hHe3mG9M+hnzPCe2q0/mK7pzY3wdQdCqVV/ux0eWbtNJ4zSSt4b20je2/t"
        "aplc4701qhjV+fC7BMhjwuO9tZu7Yd8B9re6G/c42Xtr7zvfWzPzv3dq1ri0mE3Cc4xf8V7aLOa8Gt5vK42w8s7fS8P6d6GX2s3q"
        "MzhuP/T3H8f6Kr6vKpcx+y3872zxtO97P21MfMfvUyZJGvzMn2uGHXPxi/o9xYzx3kVMfrh5H8qlTxwoqVx+yOwz6GU5K/2nkuL1"
        "oL/CPEdN/1D8PPMY5G+AEwD0N/3dTlk++X2xnVsL9x2VO+k6tkPcXw5YFz+GdfFtbBzPrVt7Efx/EtdH6+jmPUdZ3A/rrRwOKe73"
        "2Q/eb8Lz6X5wK0R5AK4f6YHy2aiX32buK4ruraEdxPtrrvtCPs9DBM1zzPr/ZDj92c6nwj5jYY9b3Zw+N+/R2eLTPiY+5fkir593"
        "hFM/z3qsn2/n6uZZsT6Z9UewR9oknNe780Goq+2h7eGdtF37ANgVkHOzvj6Pq1c3i5v36LSovj7QFTf7N+rJnVgn3Tftpc7u9f5V"
        "Yx4JSX0W/cuCQOtVwT+5zasab+QnWP+ONbEe2TrU1K1gV5NCfTfrW/CeSm6U+I/rhfI7BXGWGlOYeFJfj/6/W+r/udGgJz33uSFJ"
        "f19MUvpUb2rMR+c7xl/VWyFOSsJniM+KyaTpF9Cv1psfqLE2c3z9eZIg3hw1iKtWnKV2BeqkJ7+SJ/8GPdHnU8h9wOhNkrxvnsOJ"
        "G58pQzYAn4oJmH8vN3+IC6uXwfxxPcCPYiLDyJUu56sF9NbHjRn7OL3TmPcvN+aB6+qBdU1z6+qh60rguv5Rs+a/SfL3Gqt/+Hw+"
        "q5cdcK8jPXc6mB5kpxm9zqFep6ZpXeOv9D2vOBhYB2oxDoZ2pI/Jv6vbJXn3+Gou714vybshT0lD3u2anyTYe0VH1gAuRXWa0m+t"
        "cF7yPHwa7Ppqj/m3GKfHvE8Ofs3Ee3mEzb8L+67xmC8DX0fc8uWQ+DoJ64d4BO878fTH/SI8r1Ho6Ib8p4+hj3mOyDyf4A//Shtn"
        "71l4fR/np9sFI+8173uDnLnoU1G5kZGvItk5Lbb7Ix877lv4xQ+bHHbEe3PC2RDhe/D30dofdT43Z+J7cOvE81tOOHMtwflwo8cO"
        "b/Tg17Np350fi+iTJEuZuJPX/9J+sT1BedvW8SvAVYW6yP6EuC7S+yTIdz5kfck1pS8od9XHwW7BeZvjjyNd7oe6xrxpL/UEVbny"
        "Y6s/2lwOy079C/LmSz4mlnpdktwAdnWzP39ZPkf+8u6Q/GUqqL98E/zlPOG8ZsxfSvd33pLsn/zljN+62nAzdbW0rK42Pu2vrvb2"
        "GSLUh6D7IYiHeOIMqw+vUX2O8Mb9neOJ8MYjvHES4Y1HuLcR3rifeV04eOO7W4Q3/kCEN+7FL9rwxkfOM7zxVyO8cRLhjUd44xHe"
        "eDA/80RAvPEfRXjjJMIbv3Dwxm/l8MZvkeCNr+bwxm9oEd74KeE5JDXzNzrvCG9cWldxxhv/teM5nQhv/FmQ66c9yulBJh+y4w8u"
        "Yexe+Hjj+5ury5h44xVneZgxvPGtQPctjufx1Ax3T/3pBND5687n8Xg9T4ek5173dyAOx3vrvvV8h189X+3M1z3nqZ5PhKTn/L11"
        "Xs+fuZg5R9X0vfTF884T/QkbR/yagDjiV0Q44qSVOOJ9LcZ5zbcYRzznE0c8E+GIk1bgiGcC4ogDfjjeMxzPh4wjnotwxEmYOOKZ"
        "kHDEez5nOOI/94gjfrsLjvjlEjzvZS3GEb9WMm6uRTji61vsX9a0GEe8zwVHvCckHPGeCEe8JTjiUBcfX9NiHPEm8fC6fhMLxP8L"
        "Dkd8NMIRJxGOOM+fCEecpVuEIx7hiPvRhwhHPMIRt/YX4YhHOOI0f4pwxB3zpwhHPMIRv6BxxHeydtrEEZ/teb+5ORzxe9i6kS1u"
        "KLH7s4Aj3pjf15z3aS8wXHFT7vM3mPoa4YmL8MS7wa/mg+3HRjjhoIcPXuA44XcFxNXe6IIT/u0Zxgm/LeB6bgCc8L4Zxgm/SoIT"
        "/lSEE04inPAIJzzCCRfV/SKccC7ujXDCI5xwEuGERzjhEU44PRcQ4YSjfEU44RFOeIQTHuGEG/2dK5zwFIcTnhCvx44T/pj4eeZh"
        "yN8kOOG7ZPlkRThuMUPP24SPD34fE79j/mGu32Zv8X7FvbSfcoJY9amYWSPMn/j9lHOGHz7pDT/c6ZyBqP6N9EI8tYGOm007ZNRp"
        "Y7ROi3WS9qUwzuPi/Ssz/zrX5yYnnetIfs/jy3HDF4K9WCCJR/vE9/1gPXC9usGHl4APl0O9PAl8SAIf8J7sHbCeFS51ooC44Dgv"
        "KR74Wgke+NZW44Ef9IkH/uMID5xEeOBfXDzwgRnCA++R4IEXAuKBqxI88I4ID5w0g2/6VoQHHoSvER64BA98WIIH/nyEB/65xAO/"
        "N8IDJ83ggS/yiAe+ssV44FdGeOAkDDzwP3xO8cA/Osd44Md94oG/22I88LeFeOD/B26sfSY="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 23784],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 tally 217 owne"
        "rs 110 control 998 control 65 events 7 control 15 control 655 rows 18 blank 9 rows 6 rows 7 control "
        "74"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 15 OWNER_BY_MOUN"
        "T 14 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 69 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 C"
        "SS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 93 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBER"
        "S 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 24 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PI"
        "D 93 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM"
        " 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 PID_NUMBERS 13 TYP"
        "E_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 ONLY_PID 13 COLLECT_EVENTS 19 WANTS_PID 18 CASTS 5 WANTS"
        "_PID 29 CASTS 5 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_O"
        "F_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR "
        "13 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_N"
        "R 9 HOST_LEVEL 14 CASTS 8 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PI"
        "D 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 TASK_TGID 11 TASK_PID 10 CASTS 25 TYPE_OF_TASK_CRED 3 TYPE_"
        "OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE_OF_TASK_"
        "COMM 8 TASK_COMM 13 TYPE_OF_TASK_TGID 17 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 38 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 30 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 10 WANTS_PID 26 PID_NUMBERS 3 TASK_GROUP_LEADE"
        "R 8 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TASK_COMM 24 TYPE_OF_TASK_COMM"
        " 23 TYPE_OF_TASK_GROUP_LEADER 26 TYPE_OF_UPID_NR 13 MAX_EVENTS 32 PID_NUMBERS 55 TASK_GROUP_LEADER 6"
        " TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 BY 15 HOST_LEVEL 14 CASTS 6 TYPE_"
        "OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_IN"
        "O 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 24 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYP"
        "E_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 13 CASTS 21 TYPE_OF_TASK_COMM 7 TASK_COMM 13 HOST_LEVEL 21"
        " CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10"
        " HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 16 TYPE_OF_TASK_COMM 6 TASK_COMM 13 STATISTICS "
        "61 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 18 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADE"
        "R 223 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER 18 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 102 TASK_PID 5 TASK_PID 161 TASK_TG"
        "ID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 38 TASK_COMM 3 TASK_TGID 28 TASK_"
        "PID 6 TASK_PID 272 TASK_TGID 1 TASK_COMM 162 TASK_COMM 3 TASK_GROUP_LEADER 23 TASK_THREAD_PID 1 PID_"
        "LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 191 TASK_PID 148 TASK_TGID 1 TASK_CRED 47 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_TGID 44 TASK_PID 147 TASK_TGID 1 TASK"
        "_COMM 42 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 19 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf "
        "34 bpf_rdonly_cast 140 bpf_rdonly_cast 13 bpf_rdonly_cast 20 bpf_rdonly_cast 13 bpf_rdonly_cast 104 "
        "bpf_rdonly_cast 5 bpf_get_current_task_btf 161 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_"
        "task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 31 bpf_rd"
        "only_cast 5 bpf_get_current_task_btf 273 bpf_get_current_task_btf 158 bpf_rdonly_cast 5 bpf_rdonly_c"
        "ast 26 bpf_rdonly_cast 13 bpf_rdonly_cast 188 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdo"
        "nly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf "
        "43 bpf_rdonly_cast 4 bpf_rdonly_cast 42 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_get_curre"
        "nt_task_btf 38 bpf_rdonly_cast 5"
    ),
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23784, 23416],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 204 tal"
        "ly 122 control 967 control 29 events 7 control 15 control 677 rows 18 blank 9 rows 6 rows 7 control "
        "74"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 15 OWNER_BY_MOUN"
        "T 14 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 69 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 C"
        "SS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 93 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBER"
        "S 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 24 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PI"
        "D 93 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM"
        " 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 OWNER_HOST 14 HOST"
        "_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PI"
        "D_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 13 ONLY_PI"
        "D 13 COLLECT_EVENTS 19 WANTS_PID 18 CASTS 5 WANTS_PID 29 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 7 "
        "TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_"
        "OF_UPID_NR 13 HOST_LEVEL 15 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 9 TASK_"
        "THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUM"
        "BERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 TASK_TGID 11 TASK_PID 9 CASTS 23 TYPE_OF_TASK_CRED"
        " 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS 13 TYPE_"
        "OF_TASK_COMM 8 TASK_COMM 12 TYPE_OF_TASK_TGID 17 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 13 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 3"
        "8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 30 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 14 TASK_PID 9 WANTS_PID 28 PID_NUMBERS 4 TASK_GROU"
        "P_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEAD"
        "ER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 27 TASK_COMM 13 MAX_EVENTS 33 PID_NUMBERS 51 TASK_GROUP_L"
        "EADER 7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER "
        "13 TYPE_OF_UPID_NR 13 BY 16 HOST_LEVEL 13 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_"
        "LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 23 TYP"
        "E_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 "
        "CASTS 21 TYPE_OF_TASK_COMM 6 TASK_COMM 13 HOST_LEVEL 22 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID"
        " 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID "
        "10 CASTS 16 TYPE_OF_TASK_COMM 7 TASK_COMM 13 STATISTICS 60 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 127 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEAD"
        "ER 179 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 22 TASK_PID 5 TASK_"
        "PID 160 TASK_TGID 1 TASK_CRED 46 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COMM 37 TASK_COMM 3 TAS"
        "K_TGID 27 TASK_PID 6 TASK_PID 272 TASK_TGID 1 TASK_GROUP_LEADER 131 TASK_THREAD_PID 1 PID_LEVEL 1 UP"
        "ID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 24 TASK_COMM 3 TASK_GROUP_LEADER 171 TASK_THREAD_PID 1 PID"
        "_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 40 TASK_PID 148 TASK_TGID 1 TASK_CRED 46 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 45 TASK_COMM 3 TASK_TGID 46 TASK_PID 148 TASK_TGID 1 TASK"
        "_COMM 42 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 128 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf"
        " 34 bpf_rdonly_cast 96 bpf_rdonly_cast 13 bpf_rdonly_cast 24 bpf_rdonly_cast 5 bpf_get_current_task_"
        "btf 160 bpf_rdonly_cast 47 bpf_rdonly_cast 4 bpf_get_current_task_btf 7 bpf_rdonly_cast 7 bpf_get_cu"
        "rrent_task_btf 34 bpf_rdonly_cast 4 bpf_rdonly_cast 30 bpf_rdonly_cast 5 bpf_get_current_task_btf 27"
        "3 bpf_rdonly_cast 132 bpf_rdonly_cast 13 bpf_get_current_task_btf 22 bpf_rdonly_cast 4 bpf_rdonly_ca"
        "st 174 bpf_rdonly_cast 13 bpf_rdonly_cast 37 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdon"
        "ly_cast 47 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 4"
        "1 bpf_rdonly_cast 5 bpf_rdonly_cast 44 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_get_curren"
        "t_task_btf 39 bpf_rdonly_cast 4"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "2c9e262ea83ac5f105a08a3b15737d935414856bb80bee78e2534f5fdd77c1b9",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtXX1sHMd1n71v0pZJ0VnySIUwKdmywoQtrdiBoiAJY8CAaiCWYOAqNYkrXq4paQJKRBu1uLw/TEmIJTNBYUGoTStOK5KGSBb5"
        "MIrCtJ0EJwRp06IBoj+SwIEC1GgC1EjrxkHk+hpL2t7uvLe3MztzO7u3x492BQgD7u3OvHnz5n3O/rbSS+x/xjnalvueMa02qxFi"
        "1v4drrWfrP2dTxDm35NdtD1cu167heiJP6L9PNdJ22dzdqtn7rHbtdp9r6fIqPc52vGXa/931f73H/+g/XdlmsDzQ/Z9eY0dX9cy"
        "dsvTVSkSpz/rXxGeS5N2Sgf8Xeqbt+eZT7LPd5SgnwXaWnyYr/HBoj8F/U5Z/S7Q5yswn/Ha7wO19gS0eoL+YPX/+9rz2H//3g7n"
        "uslcv5XybZHyn+8P+VFI5Mh263eNXv8htGvAT7zvWFeS4eMXNI08ad1Hl8XDz8pTyFf6Q+UJIubXdu65ReBTgvLJ4o+9riRL56Nh"
        "v2nheumJFNx3wG6Hu+gNa/D7X0Fbbt9nj1++cIS2c2O0nTlE26EDtJ2cNqnc5IXz1LUnJNc/IKTPWKD9oTzhfAzgQ7Eb+DAOcpCF"
        "dYOWG2f2YA/wFdehjR1vmYr1bJoUGDkut581xXS/pYmvX9Qo/fQ5pLf1dP9YE+0r5GPH7dBPBuY1CftIsN9yrv1mLEj26+3R9lNq"
        "0I97//P8KS7Dc7DfDuaBL3QbzPL8ShPKgP6Tp+g4Gdi/oL9wf5+AVtfusOdRmQJ64b6j58LuzwTIMyW0oP2XSemieqt/6kv0uRzQ"
        "dVJG162ULqCn42Rr6PLKdzHQfuXvU/293D5rov1y68Ny33H7emmo6ju/KjO/TwGdtN9iXtxvUUJXeYju57Uk0jdK5e4Ua4d+CC1v"
        "J44NUntc3j8B46SYdXXu69rB0OnoD9Aba1mY56O0PdFGn/v2o5x8F7fZM8lmQY6mZHK0jcoRyE0H3Gcs0vkeHYxKnt6i87k4yvCZ"
        "5x/aXWOJ8qm/qx3oAX7sBPp24rrQ69Z+sex6Ngnz3Svut5D4Z9Pu/yJd7wLRgG/Pwbp65YDxFwZ3wH5NJraCvi1NVk23fuX7LffN"
        "MvT6+l/L84H2XQXsFvoVeo4K6lqb2B8q942a4usjkut7JNcHJNfPgh9D5YvfF7gPi5J9jfM41nWI9ncB5OVUSnj/sUHq3xhLlE7c"
        "183Kh7E0YIaSi1W4bx70Rw70xzynP87dq2gfQX+cZO1jy/THCuhPGK/ymHif4zoZq8dBj/TBOoxGvA4jodYB6bP0s6VfsD/cj9k2"
        "4Ps5Md8L2oqtxwrkUYmdfuqmkn4Ce1KeUZz3CuiVGYmeOh0sjstnuOefqs/Xut+Kg9+u/e/oZun0xFElVk827Y/OqPmjRT9+KMa1"
        "/HweOfnQTRF/cH/q2pBp2ztf+/7ATbf/erQY1X78DdjBj9502800eZ/pzit4+JGM4xA2Dnlnk8Yh/7ap4hCUl9Lk2xJ9N0WEcTeX"
        "ZzN6ZH7HWWb9HLs4za3X1Hc2pV308kOc90F7gnFWBeQyujjr4zTP8Vzj+GotxcVRjwWMox6cgLzUbHPxVE41nppR3A9cPHVyneOp"
        "x2TxFMz/RYyr6MQNiJOMD7D+SDYF87xfNY76HPDrTzWUL8tDrmRZfV8xOD4bjfdjfd89FGzfnVunfdfg+bddz6N91Ml+zZ1HMBZg"
        "X/SmgH87QN7u1QLJ29T6yJvll9r+KsiTE2/fI/NTNbutzUsjAn8W96mxCHzYKdYDx7pu12j+hI7r1mNl6+8M1i3+w3TnVzGv+u1x"
        "dr+nyc9N1m+5BHKchN/TGpsfSGpq+YGeG24/W9ceJu719urpF4R5Xb3tecr/ZRjviZTw+YL2GaLk5zt6mMqBo/ea9bvmgsUNxolO"
        "tXqQYhyBfMV4YribKsDxDMQPGYgfQJ93PC32Pz3jn48ojpgMFkfI6FDth68nFJfoc/3TB0GOP+0jjw8y/oFX3nYzesvogrrjdipQ"
        "lSWgL0n9AsvOI78sV8rahjZ90BbI9+j6LV2HfbhfKb/s6E++LgR1weHd9zSWg16i5B8VuXGK28V6DvWXsbMT9MAg8PsOOk6WHQfp"
        "17PvZ+1Ad0pMl8bS5T//7eL5gx7s6JHMfyqq+WsN5cxYPQL6kc5Xlq99ZPDY9TD10MpH6vOw7dOfAb9J6bq7vuCV/12cvnwT8jJv"
        "QPs6tFeg/SdoL0P7CrQvQbsC7UXTrX+NBVpHNRapXPcPflRYT0Q/Wdfu1RrvywXlffm20r78OV3vF6/BvrxTY/nSan78NNWYH1dS"
        "jflxMWJ+/EWK5cflFPUPbtwUy1H3ddF1z35z0TGvREc7Y794vZKG+r+u/fqm7cf7+MuWf5aznyPX3ec4jk7hfgsa/8nyCtfeY/JC"
        "GYk+zMyYjN8znRL6N04eifdr2iLyay4Ey6cr+zXng/k16PcXF8G/Gfxjek4lB3o9B3od8qYdz7J+LvpnQfKSgfybOUX/ZrUxHar9"
        "SP0b48MgZ/eYQnuLeiP7lVD2VmZnsd/h3bPR2NtUWHt7nKEnTb5IGvNhT6o1fOhPbSwftqVYPtySaqh3kB+ZAySc3qlK9U5VuJ+q"
        "Pnqnair1s1qV6J2qst6pivROitc7VdA7d5JgeqeqrHfC8Kk0J+cTq3eqPnpHrR+P3nmxCnoH8wP0/CD6tR5/dwXOy2H9+UHq5xS0"
        "7cTt/+ja30rispfEcdHymCncPxnFfZbFffIqQ0elE/0ojTSq52D+1tkXTj1RUY5hnfF+Pg9SOS+v6wn7W4HzDjPideefL++ndXnM"
        "N/jV5cp9NH9qXKLraOk5Wy6gLcJ8MJ8+3D3M1CU8dc282H/tyIv1jEqeJMx+4vWH777CdcNzGRK6gvZrLEyYIj2Pegjr7f23a0zd"
        "AuPG8tAIxBMgl71q8ohyJpOjymnMQ+wx/eRRxKfh7qHm5MDJV7VWDvC8UGi9ejpYP9L1Xgb92qsxeoXXw8YCXW88J4t6FvVwmuyU"
        "6NO/SzB6UGP1IY6D/aZJL0OHTL8Yq1R/qtrb4qXG+gr7wfn49gd8Q73E8+vgeF3O07b+xvgb/B6sj0EcXhr6BtBH43bspzTzIr0O"
        "cXzdfm2T8DsvyeuNBTo3WnTi3Dsl4ww0zF9ivknVzy124njdkjz7mOQcUTD7V5psvC991/1iFeS9bq87GP3793Sc9peE5270zG2w"
        "7mD/oW5UcL0n4uaT37lezPtY2yXHXL8MdN7qmdcrVl0JxtcTGbH/vatupztd809D3sF9vdPm7zMgpzQvZZwbAH78yHTr4/LkBPhj"
        "lA96rkejfKGJTI+8nFT0t7j7SpM0T1b3u/bRutgZ4HeOfS+Hr5/K9H95P9i7x4PZAXl/z5ih/K5JVb9rOqDfdUTN72pDv6tJe9vG"
        "xmMts7cXovW3VPszFo6I7S7GlYvgZ3VpDD+MpWcYOePjPV9+gH1y4q7HxfVKdb9qsPE6S8774HVfv+rx9fWrSiHoYJ6/cAX0GvWD"
        "KnmM4zi9gvVfx68dlZwLVVzXJZCbBVZvKD+/yvnb58PJhZ9+GO4eaCwvvRJ54eKIIPmVQHIyoygnM83leZx1yivGR6dV46Ow+/hP"
        "4vgoiJ524qMRZr+myR9I/N4eTZT3wbgH+z8I+SEcpwR1vTS5i+Gzo6e4/HLHmcbrjvqe5xP6SfmceH39+MXLJ+pB3+c4eoKO48Rb"
        "XJxVmvmJpL58VJiX17OfgzgP4rBnU2w8u4D+6Umikm9x8tK5iPLSqvYd9ILxvGJe+rSinoD8D/Y3vPvOxvWWM5vTvhdXGtOh2s84"
        "nJ/Ec5SoR/vnNYbv+H66sUTjqkKSzZuVoH5fGvoFHfcSjFvj2xtWPLZ8wHTLoZ471VD+sH7sjc96xXShfDdLH+wPXaPn/9xxFHH5"
        "O37xmROnwvlgb/z6pimSa2OFnifRs/eRIPXy+rnFzir2a12/2n3Abod77nb4ZtXzretUH7dXg8zHgDpdcRerJ4Y/4nNO6G7FOgKO"
        "A/fx5zjr55ChXvdhqNftbY28pknFwdOwenhkKsHmvTKHiJvfOO7VPZj/2gd1xVGhvA/vusVur+YHhHpOz/7s3WDnJq68C3mmpMr5"
        "pjU412GdEzgCdTsN5ndKcG5EJxT/4upEp4TeywHpfQ3opQdmRfu+0/79gunmM/L1atco0JMDeX7pXVyf21x5jzSZvOG+jvMptV8x"
        "xfd3mnG9N673tr7e+7v33Hl5XA/er0P/8nCS7gfUY449TcJ5Ke78e2lonnkvBnF70J/RE/8o9JedunIO6sorkE/NvSCJCxaV7GJF"
        "Mb9Z/HNC3PF3mnwzZF35OFtXDplXl+c3J4LlN1eD5jdHmToQL1/lubPOOS5bznJcHhPmO5wXx3Plvn1mM3kMX784qnzGZET5zfNB"
        "4+Z94rj5kiS/mWHl1jk3ujQheY8imN721MHPi/NuyvmS/P1N5bF89fb59dXbpbnm7FiaDEj02w6hn1rk1vtgN/oPNDFceZrlU7P0"
        "OXXeJvup69W6P3ubSz+fcOR32hTVw0t9UM+dXGH0DPrzh0GOHLwO7V6yMfXduyTjDLaovtujVt8NWu9YYNcd1yPqOi/WdUuTr0AL"
        "9d7Jy9B+F+zhRfj7BWh/YPLrn7D5+H4Jf7cxfHHXFbZifdg9b4ulOsyHrxsz9yVc93H1ZOa+lHXf94noXFuhrRPqzF+T8HmhxX7Z"
        "N+h9s1h39vPHzrbYH5tucb35eMN6c/kC4D9K8mqOP9Yr88cmmPrXlq9fOP7YWGvPeTn+2JiPPwa4DkvTzfljKxJ/zKlfHQ/nj/Xe"
        "T5pa/0123qB0obl8feyPsf4YnvtB+38YDJ+e3dHQzjadx4Z8qdfOvgF29hbPPF+vzVPPZRrXmRTtqydP7tQTMF/eETJfPvSOOF+O"
        "+ZneG0r5X8yjYj+4TxVxEtDfKWjd4ryccj41qzRuJVnPY2K+NxGCXl37BM2/FsXypCduXnPn3a8O5sioQB6QDh3z9JBPXIPE8HiK"
        "4linCT1Xdxj4XcjQ+VYertNp1TfG04C7fAj2D+R7K3cBnwng2qTquAu15kk92e6Mb11PE8A36aIL+vH7/4fqvQGYz6fy5Leu9e8f"
        "+E/GzqfJrx28zyTNK1P600B/Gujfy9GfBHrvA/pxPuCX4nM8v61xEnZd4cfX3HWQq4MjQM+PrtH5DMB83uXmM0Dnk8b5AP1pnM+b"
        "TB7+aj4vqQNUrgWT21evMfWpTqxPvWxfr8Q457758BjnfDPhnAO++dyRGOecxDjnMc552P0Z45yr/B7jnMc45zTvEeOcN6NvY5xz"
        "/nqMc27fF+OcxzjnJMY5j3HOw+7HGOc8mjgkxjmPcc5jnPMY5zyieGrDcc5/6chXjHMuwjmvEHceQY5z/mowedv0OOcXGf0THOd8"
        "HvIn64VzPkfY/MBZxfxAUJzzNk2U19XbMjSPHOOcN/TDvDjn/+qcl4hxzt04598FOX7NRx7XGP+Af2+jkP00o7eaxzmnBqaOc76s"
        "lF/2x/n+68Zy0HKc878Efn8V9Mi0xE87t8F4yF8wg+Ehl1uMh/yl60z82OY9D0D14+fp8yugH59KgXw+ID6fI8NFzkakB1XzJxAn"
        "GmcV9eDjYfXgJxrLv7FJ9eByRHqQf38I9eCZHXgOSrzPovqewLrpGb/vCYwpfk+ARPw9gf9+z13H27DvCawAPhbYj/783wj5VMfP"
        "f561f9x7hIXcHyrbPzX8fPo+aR0//2mOL63mx8d8vidwX6oxP/4lGS0/LidZftzF4lRLcbs/z+T7ESekkFO1B/+3cEGQL3UcIYk9"
        "+P+KC4LvLc8Hswf+OO8RfV8m1aQ9wOdxv4MdkNZDHdztDqjTrkjig2+J6Q+J+1jHe3yZ/j6LesXvvZuJLY6vPRIQ53FPjK9N3O/f"
        "jEaMr73HB1971Adfe5TB24keX3skxtcmUeLH7WkSX3uUw9dm9az8PZ+vBcTX7mHokOIbquKF+eFqq/azQXjaeu42cZyzDLghWq+S"
        "3WkWT7s+3h1svBDZe9c6aajftgqetseOTTPvy+O6eN7niux9ae97XK9E+B6XKo6241dl8xpbH5DgaIf8bokXR5t+Vxfv8+DdKuNo"
        "j20xHO2JgP7VaIyjTaLE0R7dZDjaEzGONtlIHO2xTYqjPRHjaG8pHO2w+/izcRwURE87cdBeZr+myYjEz002iaN9tzhuf0Jcv8R8"
        "WlA8bQ+O9gS7vs3iaTvnnDYJrraDi6iNC/no/J4tsfnz+RRTdy9oD0jOmRyK5Ds/8nO9wfrBPLrMzuF71sFx5T5J5ZjH/TyDfIB+"
        "N6ndb1ke/ZJaHh3lxDePjnhCe7Y35LdyHj3TZB49U88nUpxemucpJFh85tIk4C/3/UKI51GP97Yx/AiPE/aGJO59U4oTZuNALx6K"
        "FCfMi5NAGRwct2REgvOddPjM4nwPVXFeG4Nj3VcNdt7lfVVK94dahGMN9EpxrFMB6b3J4G7741RXJTjVTwbEqd5txvXeuN4b13uj"
        "qfcGxd8Oj7v9D3Qc7n01p66cQVzHjcXbVq8vczjbIfFNZTjCoXG25yLC2Z6E950g/onxtmO87XBxUYy3HeM7quBts3YpON72XrAf"
        "wXC2o677rvd3lJ36VdP42ke2CL52q3E/N7ZeHBZX28EFVcbXBn/Mg6/dxeQfdO3rEn4vifM4gNMa/XdQDgX8DkqMu23b3xh3O2Td"
        "I8bd3krnEzYb7rafP2asHjI3s19Wx92e5XC3/b5v0Wze2g9325u3fn0d8taYrw+Pu33EB3f77hh3mzSDu/2hdwiJcbfXH3f7hgR3"
        "+/frhLv9VkDc7X+X4G7/yr7+vwpbAKg="
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED_AARCH64,
        },
    },
}

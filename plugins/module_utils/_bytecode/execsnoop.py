# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 14088],
    "maps": (
        "control 7 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 128 tally 97 scratch_executed 7 pattern 116 control 669 control 176 events 10 control 15 con"
        "trol 129 rows 19 blank 9 rows 6 rows 6 control 74"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 12 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 CASTS 29 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 CO"
        "LLECT_EVENTS 17 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START"
        " 13 MM_ARG_END 10 MATCH 28 PATTERN_LENGTH 63 BY 26 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOS"
        "T_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 1"
        "1 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 10 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 13 TA"
        "SK_COMM 13 TYPED 13 BY 12 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10"
        " HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 13 TASK_GROUP_LEADER 40 TASK_THREAD"
        "_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "2 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 MAX_EVENTS 17 TYPED 60 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM"
        " 26 STATISTICS 116 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 161 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5"
        " TASK_REAL_PARENT 153 TASK_TGID 31 TASK_PID 145 TASK_TGID 1 TASK_GROUP_LEADER 117 TASK_THREAD_PID 1 "
        "PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 30 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 255 CRED_UID 1 TASK_COMM 24 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 164 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 153 bpf_rdonly_cast 26"
        " bpf_rdonly_cast 5 bpf_rdonly_cast 263 bpf_rdonly_cast 12 bpf_rdonly_cast 235 bpf_rdonly_cast 13 bpf"
        "_rdonly_cast 257 bpf_rdonly_cast 26"
    ),
    "linked": "",
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [14088, 13888],
    "maps": (
        "control 6 owners 89 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 128 tally 98 scratch_failed 7 pattern 90 control 667 control 169 events 9 control 15 control"
        " 138 rows 19 blank 9 rows 6 rows 6 control 75"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 PI"
        "D_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 "
        "PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 COLLECT_EVENTS 53 MATCH 52 PATTERN_LENGTH 63 BY 26 CASTS 5 TYPE_O"
        "F_TASK_REAL_PARENT 3 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GRO"
        "UP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 "
        "UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 9 PID_NUMBER"
        "S 17 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_T"
        "ASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 14 TASK_COMM 13 TYPED 12 BY 12 HOST_LEVEL 15 TYPED 4 TASK_GROUP_"
        "LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 12 UPID_NS 6 PIDNS_INUM 8 UPI"
        "D_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK"
        "_COMM 13 TASK_GROUP_LEADER 39 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS 17 TYPED 63 C"
        "ASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 26 TYPE_OF_TASK_COMM 3 STATISTICS 118 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 331 TASK_TGID 30 TASK_PID 144 TASK_TGID"
        " 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24"
        " TASK_TGID 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_"
        "CRED 252 CRED_UID 1 TASK_COMM 26 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 334 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 264 bpf_rdonly_cast 13 bpf_rdonly_cast 2"
        "31 bpf_rdonly_cast 13 bpf_rdonly_cast 254 bpf_rdonly_cast 28"
    ),
    "linked": "",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [27976, 4512],
    "maps": (
        "control 26 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 owners 2"
        "2 owners 99 tally 123 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 8 STOP_AFTER 20 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TA"
        "SK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 O"
        "WNER_MASK 85 WANTS_PID 102 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 TASK_THREAD_PI"
        "D 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_COMPAT 10 TASK_NSPROXY 41 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 180 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_get_current_task_btf 33 bpf_rdonly_cast 146 bpf_rdonly_cast 244 bpf_rdonly_cas"
        "t 12"
    ),
    "linked": "",
}

_EXECUTED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [32488, 14032],
    "maps": (
        "control 7 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 96 tally 124 scratch_executed 7 pattern 116 control 667 control 176 events 10 control 15 con"
        "trol 129 rows 19 blank 9 rows 6 rows 6 control 74"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 12 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 CASTS 29 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 COLLECT_EVENTS 1"
        "7 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START 13 MM_ARG_END"
        " 10 MATCH 28 PATTERN_LENGTH 63 BY 26 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE"
        "_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_I"
        "NO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 12"
        " UPID_NS 18 PIDNS_INUM 8 UPID_NR 10 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 13 TASK_COMM 13 TYP"
        "ED 13 BY 11 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_IN"
        "O 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 12 TASK_GROUP_LEADER 40 TASK_THREAD_PID 10 PID_LE"
        "VEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 11 MAX_EVENTS 17 TYPED 60 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 26 STATISTICS"
        " 116 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 44 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5 "
        "TASK_REAL_PARENT 153 TASK_TGID 30 TASK_PID 146 TASK_TGID 1 TASK_GROUP_LEADER 117 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 29 TASK_TGID 1 TASK_OW"
        "N_CRED 175 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 255 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 47 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 153 bpf_rdonly_cast 25 "
        "bpf_rdonly_cast 5 bpf_rdonly_cast 264 bpf_rdonly_cast 12 bpf_rdonly_cast 233 bpf_rdonly_cast 13 bpf_"
        "rdonly_cast 257 bpf_rdonly_cast 26"
    ),
    "linked": "",
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [46520, 13848],
    "maps": (
        "control 6 owners 89 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 96 tally 125 scratch_failed 7 pattern 90 control 667 control 169 events 9 control 15 control"
        " 138 rows 19 blank 9 rows 6 rows 6 control 75"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 OW"
        "NER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 11 ONLY_PID 15 COLLECT_EVENTS 53 MATCH 52 PATTERN_LENGTH 63 BY 26 CASTS 5 TYPE_OF_TASK_REAL_PA"
        "RENT 3 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 T"
        "ASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_"
        "NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 9 PID_NUMBERS 17 TASK_GROU"
        "P_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEAD"
        "ER 16 TYPE_OF_UPID_NR 14 TASK_COMM 13 TYPED 12 BY 12 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK"
        "_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 12 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUM"
        "BERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 13 TASK_"
        "GROUP_LEADER 39 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS 17 TYPED 63 CASTS 3 TYPE_OF"
        "_TASK_OWN_CRED 4 CASTS 26 TYPE_OF_TASK_COMM 3 STATISTICS 118 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 214 TASK_TGID 30 TASK_PID 144 TASK_TGID"
        " 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24"
        " TASK_TGID 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_"
        "CRED 252 CRED_UID 1 TASK_COMM 26 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 217 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 264 bpf_rdonly_cast 13 bpf_rdonly_cast 2"
        "31 bpf_rdonly_cast 13 bpf_rdonly_cast 254 bpf_rdonly_cast 28"
    ),
    "linked": "",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [60368, 4344],
    "maps": (
        "control 14 owners 88 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 94 tally 120 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "STOP_AFTER 22 OWNER_BY_MOUNT 9 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_"
        "MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OWN"
        "ER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_T"
        "HREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPI"
        "D_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 29 bpf_rdonly_cast 147 bpf_rdonly_cast 312 bpf_rdonly_cast 12",
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b6738006e06d18c559d836e243b68b9f54a8de5bad4f8b745bb4afd8b1b56a15",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 320, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["parent_comm", "s", 48, 16], ["path", "s", 64, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_executed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_failed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1],
            ["container_ppid", "I", 60, 1], ["args_length", "I", 64, 1], ["reserved", "I", 68, 1],
            ["parent_comm", "s", 72, 16], ["path", "s", 88, 256],
        ],
    },
    "code": (
        "eNrtXX2QHMV179m9/TghblcHK+0JnzlBgJPMJYCJTRSwT4IY8SWE4SLhQiUtG9CihNSdlEI3WpdzJ4E45HKiDwyKnLJ1OkW3clLm"
        "koLcVaWS3UqcYvPf5p8El1IVTOUPnOAU5MuSbG5zs/3ezHRP907P7ux9aVRFNTs309P9uvu916/fb37F1aT2b1qjZXbth1WjTIcI"
        "828g1AF/v0T/vor9e/EsLWNzz12qVquvzP2/UWWKxGrXdag/pUWIqP5UqA3u21Ir+zrpDdPw929Dmd87U3t/fsUZWm4o1MpX8O8r"
        "SrR9Gle/9gwRX0/Q947T53ToF5YZkE9xDy33zHWnZ648ACVX38jja0CecVqm29n3TUbpfRHyJYLtvtm4L8zel4Df01HsN5V7cRzk"
        "rFE5T8+JKQ71DNX6AePD13edv/Vk69TTZquHl09mEp7T6YXHu0AudJqMpOPs+yKECqD7+P/S90TpvCpmYDw0GA8oU9qNtX4Uh6C9"
        "cN+uUdLg/A3BvEzTdaD9Z5W2q5O2a+gD+lwc2jUqa9dK2i5oTwLu23Xc33ZNx6C+gx9J1sGQeL6noYR26TAu/PP5te/T8XuD/j4Q"
        "pf176w1+vP6KtjsGchmSyeVaVi5wn36WvmfXOr/k81OJPMT6CMcR9UoR5uV0iNWX+bXlWr3ZDR+7tu9jpn33Uf3yqri+DPyebkO9"
        "NkXlvg/kGKLyexdKlOu7UL647k763MMVqiePvgf1tjHjYN7feQPMi/fYedHF6jP3cT+ouB6uFa6HVo27fmaKkSsvxwNQ6hPQ/3NU"
        "bt2dtOP6XdC+XmLO67nXVmNt0M/N4voGQv9QrdV7ho7rAHkG5PWmOb+2Gc/Dup0Ge1F8iZPzS/XXoyn/oa20fe3QruOK8j/e4nVX"
        "5/mPbM/nV1C5p8h+Kg+wP/o4vZ7pagP50fnanXnR23wbmp/5ZsjfmB84n2JhaN+d4vYNaFqtjJCn6Pu4ccN1qp8FOdwk1gMvdj5K"
        "58VG+l6sx2hv3vgN/kQq+h9Vu1+D/sxbe9j1HiE/An+rDPPsPMzjMPyd+jEDRIPf9xL7/bjeDP1qyAPl2b3uh7Os3nu/Kp7ftB8p"
        "7Zxw/g/M2VU6P+j79M4k+G+0A8UJGLcw1b+GPkU/Z9iQH4FxgHKAPET18vj/QH9vpO+NcnYjeoJ5b2ZNm9COoJ1FO4J+sOlfUjeC"
        "9N02ZvqXRk3b58qP5+5NwLpPrCZiO5Vh7VSGkye+L7NKPO/0syC3m5IwLgeIaFwi5PdgnH8osaNHZ0XXHe21jcclpfFYwfjB6Rjv"
        "H8bg/X9ereljF//QWGdx2p9Zu/x2DeH692rHZf5hbpbx7x3z52H63CTMHx3mj2wfYI4H1U+mPW52P3BUcT9QoPfpB5LC+WHtHyXv"
        "Oyxvr32/gPoqc5bW07fuFjqO7bAu2mFdgN+ROMLqK+yP4/1Zf+SVPaq278lcqN8O1Xr4/WYG2ody79ZR774mXJf65AzozzbG3vF+"
        "ys51nbPCcVS0g+gfp+Lts27PfWh/DvydVHto1u5f59f3M/6msa5zRvuHksJ1kt8IfkNY7M+b+jeMeoO+OL+h/ni7zpcJGMeMbX+g"
        "0b/vt+mzd6F8bk5fGHoK5bx/Ne7Lj0nsH47fA0y8AP2hlJYU61mN63dMoo+HuPuiiveFUI493vRWVE2uRdgXod7BuIUXvcKM0/lL"
        "VVF7pPUNK9YLeurGZ2HdrN8m3AfU3hs39JlmzZO539sNvyhh6T3jPbm5/4pZS96DAruIdsdcr13biHD9OuzOk8Sbf/sb1K5F7655"
        "fNb7VkLZBqVtvDXjd9z6PVdn5gS9r9Zf430g98TNtByC/VXmJMYbryUbiPVcdj2tD38b7dRq19vgOsp/pSlHY50VO8X7slToczB/"
        "aZxkexja9Tq0625o1/05Kh/4nWpbD/FKjXzZ0Jt3RZXahddR72RO0P7cEuqqvRd/O59fyV1fyVzPrsd1+GNmfjvW70nL78rV7g+Z"
        "ctJQj2jGfjfB9DdxPTwfgd8pkMsAlA+AP//U/4Hf89Cn2A4N5rlRXoR988V0D7T3gU9RjvT35k+pvwzx3aOn6D4D7BavF7fDPEtp"
        "T2tivRhV04ttKL8VREk/hBX1wjnwl86WhOswv5fGI/IPj9F+RpMwv04z+92Udkbcj01QPsjFqRT1d+Z5WBcQX4iQ79P7+mH9tWl1"
        "49P5FSNVRs/HPfqT6MdI/LX8xuGqJzsMceWspD7++fzGHK1/v2W3GT/0WbHeQP/LjMtvGKR+amefJD6zm86DcTrexn6kDeZvzY9d"
        "I47r4HU+/u+Yj/t98msV4/mZQv12qNajj++uivZnGbDT3SAQ7D/OU5xn+jidf/oEO0+U5x83X4r7sd6c67xj5DGO6xznwSbS1Hi7"
        "7WP8Gm/F/Ue2gXbYnzfjJ454wVqqhyDulrmVHefHV6NepoKxzjUk7bm/fnuKWyz9N2SbZ9L6FPerlv4MmfV32PQwxm+zL2xh+oFx"
        "9pS2l9SPez0PfjDECY60MfZhQHtI6H/r42PMPMb35g/6dI6oWg/4x/poEvo1UlfuxV7WL1Rdf32rN5nzp7beonS96ZNUjgmIayZe"
        "rb8vWWj9qheofHB+ytrD+/mu8zQOehZKPIftPrIW1llaEr8cE8cvoV8Z8Nv7bl0llj/MczyHTdxJ6u7PMzH2PepxS43VE/qjSuvC"
        "vu/aAX5AkhmPU1W7X5rSrqH1nJ8Cv61Xot9KGo2/UP8vA/5X5iWZnptmxhX3Icb5Um6V03/E/aGxb0na4iapMMQjQT54TqCf7Ifz"
        "QDoe2V+CesDP2Q5+OtqfVOidWkv48/j8RjjHin8g6fcFze73mvod1jXOw8fT2O8/Yfx3N38nv2Km6skPH68fP8hvHGvMz9yr6meO"
        "1PUzZXpfnwD/IQzzPsz5nyHWT+677vbm/A5JfHmh/Q83f9OrHkR95PA7z3J+Z4j1/1EP5DccY/SBPsHOH+X8Gm4eWf7nSIP+J8yD"
        "zs81Nw+W7X7jvYb2G+i/WXaAjj/qbdTvr9R02Zzc2pPsueAq9pw5u54q3uwLPZx/+BmIo6UlepXGJ4qDhIsPtKnFa9GeJlHvWvv7"
        "BBPXo3ok297LvWeFp/fku+6g40HDnLbr98D72xz29w7O/hpl5g1bXNOIn2Zs4xR3rn99vADtnfAU58T8i1Tskyv2+NXFNVtqpX62"
        "AOvrdbM9RnzR+Dvtz79fYewYr09jYn3asD07KLNnUw3ZM7fzO6ddG6tr1/JHqR4rHnKJo+B+d8MZkO8vS/ZDw1W7flzq+2rrHG+w"
        "vn47qqrfhsX6rcDGJ7o7NUYe6I9Z9oydP/w8bnQ+WfZtrEH7hvNjF2lqHrjFd32aB179Etfzc+V4y68zcf2d66y4RM0+xSx9KorP"
        "o5z1m/qF+qrv5pVMHF+uf7dc8XbOtPkK1aPXaJg/lYR9pHE+Zpz/7tCc9U1jfukJdl80DXl5Rv2HhOdn9Jzj4nDSpR+/4rEf66Ef"
        "/yWMB0XI5Vm7/FHeFzv7oT1xPFe9wjwP6/WAuV4hv2cC8k+7vl5rYfa14VV2e4Pn0tthnUyb/kSnxM9YyeQtFZM4L8APCEnyZe/h"
        "ziEOy/yOsOP+hO3+bPsI7Yf+MpS/Uyvz+hiUx1YRLr/nXsiPM87jdt2JfsbgKr7/Idt5uZtfI8vbynfRdjj9GtoukV9jPMH7NaYe"
        "6jrTSctTUB6DcgzKESiHoRyEMgflbih3QLkNyi1Q9kN5D5R3QNkLZQ+UaSiTUMahJFBeovLv+hjKD6F8H8r3oKxAWYayBOUMlFNQ"
        "FqA8A+Upx3jR872oQ57GnfqJ3VR+6yA/98QO+A3PR+m5cypK56uhT4w3Yj2Yp6FPHDPHeb9IDxRAD8QTDfqTk5dF/mRfGs89/3KW"
        "0dejEn0NeW2W3jgFeoMI24VxT8xzNtulYd7k9aSZfJ8U5Bs77of34fm+XQ+H6tzPty+l0bzSixlxvDAV+vpl+z794tw86BfYK3x/"
        "KqyZv2vlnHCNW/e0Ub0RIR3mvNFqcT06gMWvWv03/P09Eap/i9tAH4M9Kd4CciWgH9usfNe54vdT4RXm+43rEQLztpPu9+7bfJmO"
        "Vw/0Z1OafGIb9+6ej5g49dx+g/4O035ECNVr2yPQ/gi0/y6u/RBHKv4qtB/7A/F2fI6Xt/GeUM3+P2bKvTaf190B7Xn4Mu1PD/Tn"
        "Z1x/emh/ItgfaH8E+/NhlQjnd1o4T1Pxey97m69fuMzs25K4b/t87XoR9/N7eH+Atuu5WEftuQXHvx2EvAETB4dxqTMBDo4sQRwc"
        "5JlhPNzEwXHyMvEdo03i4HzGmy07HBzksemIh0kTSTwCcHBH2HPet47w47XEcXDHOb++nTDxcd9wcG+K63Pi4ArN4eBON4iDg3lg"
        "4rNcx/2g6XcuJhyWfqbgDw4O8g59x8FFWbshwye54uAyWxX10fziwnzDwaU5HNzQi4tyvhnybwoHx41bwzg4G543z+zPAAcnwVvi"
        "em8dDu7vFHFwlcWBg+PwV6kYh4Nb3SQO7tYxYR6Jmb+zhiidQy0cDu61JYaD299iHNwebzi4YY84uHZ/4vX504r7gQtN4uBOqsXx"
        "UV85cHBxWBdxWBfgdyAeLsDBSXBw5+F8a3JKEQ+XbA4PZ+LaYt7wcCaOjtSeyw/3m3rtu4TFL7xls2N2HPAP7H6URvEeqahmxg8H"
        "bX5fAvSujvmWo9Y45GryLVTt8VKj/n1EhGsLM7g2PC/f3+msN2nLc3LYuaMQ11iL49Rn9mM314+czR7oB9g4Aa4Dx/nlfvV1IMJd"
        "YT8GCB1QE/83ivl3Hdb5Wlx+/n1LqJ1UY7b8yHW2PETNwofJ5I3vew70btE8X6H7uO2EnpslRogZL4jb5tdA9F+qxqN6gco7G59n"
        "/Fga8Evgx2bTtvEy8GNpDj92SBE/BudIJn4Mnsv2An7sEIfT6gWcFYxTtrdJ/NjL0C6v+DGXdjnwY4c4/NihuOR5Dj8G/cPr2V6c"
        "Ny74scOWv9Ja/FhGjB+D/ebFrh5o7zMcfuxrn9rz3vKnjynix76m1fdPFHFk5vcyfMaRFTgcGef35fcOQz7QGOCpaF7EQKwD7Mib"
        "0I/vivvBf+dIhh/j7nPixwr0PtA3A3E3/Nhg1Y/4rjyvN+ctD6rgNa+X4pcQJ6Lqr2A/+9bI8GI7qvY8GUd+iyQeiddd8zcP++T/"
        "7W3S/zvsNX9zR/38zS5x/qZ+AfN1ByFfItdcflNBkt+E+Q6Aa/Oa39S3pp80Ne4cvqdl435QETfWJK4qQj4rOaeiAXp33Nhqwp4D"
        "NNee+caLmX5ZjseNYRzoRVI/TvQCvd+BGxsGu/iIcJ/N558vHtzYYF355zfAuvaIG0M5962+Xxh30icrDH7MxIcu+3z5QbG+neTy"
        "5XFeghwjZK0k/jeihCMzx0OKJ6ssDJ5s+FGl9WLf5wrxZONTLI5sEvD/MRmO7B2POLK3GbuG+xHfcGSH++E8zQVHhvGP0J9pQr8V"
        "vtczEPtXSb+/J8aRwT7A+B5Urd9d2O/veMSRTfmMIxtpsb85WNfflNkBqR8aQj/09ub8Dkk8tmX+x2l//E7vuLFKfdxYlwQ3Bv4n"
        "fqca178+MdIYboybN5bfOdig37mhufFfbPuNSb/2G5X6+401LngxyB/ncWJo38z8zrgLXqwX8GK5HsY/zOYAL5ZWxIudp35fKtoo"
        "XszyVxO2+qx4HuDG4r0Qb/CIF0tL8GJpDi9ms69CvNgRr3ixM2CP/9hTXNM6P77m5/Z4lYUXQ7zKtwiTd2jixdp+ztirdvYcymmv"
        "yo3Zq9M+4cRQ75xWtVen6torjFdJ7VM72icZHmykuTiJi7zn3V6Z51nD9fXXaVX9NSLWXxdYvLCJB2tn/Sozj6BZPJhrvORUg3Zr"
        "ZxAvIT7gvtajvTmlhvuC+Ltcj77gES+VBbzU9bUaVfFe+lnI61HGe1FDdlFPurT/CY/tfwTa/wthPAftfoRokvz2fmgX4r42sbgv"
        "WJcH2jncVwHxmtRPyaYB/3VKDf+lF8AfOXsM+n2dxI+4Vngd4/zS7+yBnS7+Gne+cFLmX4Qd9yfs91+AeFjL8WEyOVyjdC5ixjWg"
        "ve54sQhzf4AbaxA3Zos/1M71QlFmvhnnlgxu7GYONwZxQ3XcWKE+buw86JNoo7ixkhg3thrPO99hcWMZVdzYsascN/btADdGFgI3"
        "9rwEN5b1GTd2rC5uzLLzT3nEj22V4MceYdYp5qM1m0+A+at8PkG2gXwCkf9s2btEk+tZgm9z2E84fwoBvm2djN+tzOHYpiR5ts9K"
        "3oPxlKn6OLYcMfMpa35iXIJj4/aLsu91WXi2TXXzHpYtng32ecXX6AWT142qqxGZ3CzeqJ+ZeWr1cW030zw28LvwHAj3A43iFyy7"
        "C+ceQ5jH/BG0k9q97tEPTL+gPs6iQ4KzaG07Me8xe1SGe9tXd33guQGPh5ONnzsf2N/SfrjicDokfGCtlRfGOWT4N4wDW/qowuEL"
        "vebJf5mpN8Ods0vxbnex5wpyvNvn4XwO9h8bS4p4t0qTvG+jiuN8bUvGWRXvpk+UhPI0cW/nZiAutgLaBXLB88+bMN+gYuKZ1PBv"
        "71L82wXAv8VyIL+8aS9q+Lc4a29kOENXfTr69KLWU+o4OPjuKvmi6U/S+ToD5yWIg+um/c580Vu/R+e334iDwvxijN+YuLi7ZPMH"
        "cXHUgSlCXq2xD6mt5zbMY5ipj4vb3MGcv+fXWrgslh+O+tnoJ6F/9FaOnZ8R8s+0XxcQF0fjRSiHCBnn/t5NCLMOYsSeN2Jdx3Fd"
        "w13H/S8VAOZDOHF1b8/a9ZfTDn6Hjks7DQjp+8BvHGoUL0fz3DMFxMv9oeS94/ODD3Pw6CI+7Ece8WHfZPFhJo+uN7snXxc/BXl9"
        "g8rFsV+iicYmP5rDPk+p4QrX7zTPN4Q8Yqr8enHFfKJ9mEe0lbGjEfIoqb8/3ML2V7Z/aJBvo2keOMzLG0oydkfGE4B2UjUvz8n/"
        "dmvdcTPzwVaL5bJc8G/S79cW2PyTCPkLid8fFu53d44mmsK5ze3/Z+162PvzYeZc6qJ5HvCLT1XqsevJ90FP2uOGEfLftXqKy47n"
        "vtzg933Kwfd9SMBzf/V836cc8NwTP3juSz7z3JcCnnuyHHnuS9z3fQ6w8Y2A5577vs+TXFxDxnP/mLf5tuh57ilAuHGe+9shjuE3"
        "z31J8n2fz8I5LfrZnyH2+/3juf8erSfG73Mx/nE3sceRmv/OD13o1nd+/gD6+W8SO/L9Bf6+zT96jF+83uLv24wx37fBc1zeH061"
        "/xaTd4V4vIHYg6Se/ynjkZg3HB74sfpYg9+7UfxuvcXjRs9HHN9/egHq08X7BS/f2ZlX3MFJb/U4eNr479y8egOsBzFfm/v3ta6r"
        "L98uyXo+Ls5PUP++VonD14WIil5U569f4xN/fUeD/PWxgL+eBPz1AX99wF9P44gBfz29b6nx129V5K9/iPv+0IMN8tfvWNT89Y3z"
        "1o+L2+87b/2f0vv6Yd0FvPVCfRHw1ge89fV56zeTpsZ72fHW90jO0SB+jN/FCPjrSf141vPCuEfAXx/w19v9/KuPv760QPz1kNdq"
        "8tffJtFzf6Op6LkIeYcZz+Z560tN8ta/LeGth3Op+I8l/S2I+yvlrT8X8NYL9H3AWx/w1nvzPwPe+obGvUneeidffaklfPV4bunk"
        "kQ0rnV/4zVeP7Vk+fPWXGuSr/yTgqycBX33AVx/w1Tfijyw/vvrHPX7356FFylf/BY/9uMOFr/6KIl/9bYp89aUW8dWXr3K++nLA"
        "V08Cvvrm+ep/EPDVk1Z8d+hw8N0hshDfHXpK8t2hJ+aZr/5+j98buk/yvaGNy5SvvtIgnq0S4NlIwFd/9eDZKgFfPfGDr77kM199"
        "yWe++nLAV08a4asv+8xX74JnC/jqAc9WluDZyhK++scW5XxrnK8e8GxSvvqyNzybb3z1fuPZVPnqyy54tsoiwbNdWGJ4tpMtxrO9"
        "KsazcfkUqTjg2S7AfHljieHZ/miB8WzwHa3EsOL59RLl0UE+Cfx+vQPP9maL8Gwo37RkPfN8tvOFZ/PMQ5/yiYd+ZYM89BHfeOiN"
        "Ku387UltafLQJ7l+xEnAQx/w0NMy4KFfLjz0zyvy0Gc4HNiuZc5DXwl46EnAQx/w0Ac89MJxD3jorxIe+rILD32Z46EvBTz0TfHQ"
        "lwMeerKYeOjLC4MLW3Ae+soC8dCXWsRDX1bkoa8EPPQN8dCXAx564icPfTngoV8K+w3feOjLPvPQV1x46EsBDz1Zijz0yQZ56Ns9"
        "8tCXAh56xr4FPPT19VezPPSlgIeeBDz0+E+dh/53PeKgcouMh/43PbZ/mwsPfcUjD/1XPPLQlxvkoa8EPPQk4KEPeOgXKw/93wc8"
        "9KQVeLDTAR6MLAQe7LcleLDcAvHQP+0RF/akBBe2jelXfgPY5+vY+AjGHQw9ZByNe+GLr+U9aR1MPQvFE2/hxmYa5IefCfjhlxQ/"
        "/KyZP7a4+eF/Ytrrpc0PPzNP/PBF2o9Fyg+vijtbeJ74qQZ54ktV+zlY63niv6E43vPNEz/F8cSXXXjiSy3liR+I7Qa5vWTaC3/5"
        "4b+6qPWUOu6sBLizJ0w/jz3H4PnhH/HW73nnhy83yQ9P/Vk5P3zJhR++F+LyyA9f9oUfHvs9EIvA9RvgN+LRuuA37itpYouc3/2v"
        "Z+1+kozfncctDcQBb9Y03zsNWGbOI87sW9D+n0jsxuQC877/k0ec2fF54n1/mcGbyfx563viVC8iP/pA/CuSfJgZ9rxgofzpAs+X"
        "Xqmbb6GcB4jnD11fMs9L7Pzo+nnAcyC//RHF8ya/+NFPN5knlvV6zlRx+U5qF6NXnP7bjNp3wtcnxfJG/MxxxXywqGI+2D4uD0yq"
        "78LC8/+dmXST/O7JFvG7R2ZV6nHnd6c88f8P58BJXA=="
    ),
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "executed": _EXECUTED_AARCH64,
            "failed": _FAILED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

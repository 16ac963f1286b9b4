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
    "type": "tracepoint", "code": [28120, 13888],
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
    "type": "raw_tracepoint", "code": [55856, 4512],
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
    "type": "raw_tracepoint", "code": [14088, 14032],
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
    "type": "tracepoint", "code": [42008, 13848],
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
        "eNrtnX1wHEV2wHtW+yVjvGuZlVbmFGQcQPahxHDOHXHgkA05zKfNgWJzhcteNtiLE1ISTmGN9+oi2WCEUpf4gzOOL3Vn2cRaX1Jn"
        "JQWRqlLJbiWXYvPf5p+EK6cqHJU/uIRLQb7O9p210Wy/NzPd0z0fu7P68riKanY009P9uvv169fvN11sJ7V/UwpNs6s/rmppOkSY"
        "f/2hFfD3K/TvK9m/F8/RNDb73JVqtfr67P9rWaZIrHZdhfxTSoSI8k+FwnDf1lra20ZvmIK/fwvS/P7p2vvzy87SdH2hlr6Of19W"
        "ouVTuPyV54n4eoK+d5w+p0K9MM2AfIr7aLpvtjrds+lBSLn8hrd1gDzjNE23su+biNL7IuTLBMu9Vruvhb0vAb+nolhvKvfiOMhZ"
        "oXKemhVTHPIZrNUD2ofPb5W/+WRt8gmb8uHlk5mA51R6YVsnyIV2k+F0nH1fhFABdB3/X/qeKO1XxQy0hwLtAWlKua1Wj+IglBfu"
        "2z1C6uy/IeiXaToOlP+s0nK10XINfkSfi0O5RmTlWk7LBeVJwH27j/tbrqkY5HfoE8k4GBT39zSkUC4V2oV/Pr/6Q9p+p+jvg1Fa"
        "v0un+Pb6K1ruGMhlUCaXm1m5wH3qOfqe3Wv8ks9PJPIQ6yNsR9QrReiXUyFWX+ZXl2v5Ztd/6li+T5nyPUD1yxvi/DLweyqMem2S"
        "yv0VkGOIyu99SFGu70P68pp76HOPVaieHPsA8g0z7aDf33Yr9IsP2H7Ryeoz53Y/5HI83CwcD81qd/XsJCNXXo4HIVXPQ/3foXLr"
        "aqMVV++F8vUQvV/PvrYaC0M9t4jz6w/9Q7WW71narv3keZDX23r/2q49D+N2CuaL4qucnF+1H4+6/AefouVrhXIddyn/400edzbP"
        "f2J6Pr+Myj1FDlB5wPyjjtPrmc4wyI/2167My9762+Dc9DdN/lr/wP4Ua4Hy3SMuX7+i1NIIeZa+j2s3HKfqOZDD7WI98HLbE7Rf"
        "bKLvxXy08ua132BPpKL/UTXbNWjPXNrHjvcI+SHYW2XoZxegH7fA36kd008U+H0/Md+P403Tr5o8UJ5da34ww+q9D6vi/k3rkVLe"
        "Efb//tl5lfYP+j61LQn2G61A8Ty0WwvVv5o+RTtnSJMfgXaAtJ88SvXy+P9AfW+j741y80b0BPPeTEdYOI/gPIvzCNrBun1JzQjS"
        "e9eobl9qOe2YTT+dvTcB4z7RTsTzVIadpzKcPPF9mZXifqeeA7ndnoR2OUhE7RIhvwvt/APJPDo2I7puKa+pPa64ao9ljB2cjvH2"
        "YQze/+fVmj52sA+1cRan9Zkxy2/3II5/r/O4zD7MzTD2vaX/PEafm4D+o0L/ka0D9Pag+kmfjxtdD4y5XA8U6H3qwaSwfxjrR8n7"
        "jsjLa14voL7KnKP59K65g7ZjK4yLVhgXYHckjrL6CutjeX/WH3llx9ytezIX7cvhNh9+vZmB8qHcu1TUu28Kx6U6MQ36M8zMd7yd"
        "smtN24ywHV3Og2gfp+KtM07PfWx+DuydVGtoxmxf59f1MfamNq5zWvkHk8Jxkt8EdkOL2J7X9W8L6g364vx6+/Z27C/noR0zpvWB"
        "Qv9+wKTP3of0xVl9oekplPOBdlyXH5PMf9h+DzP+ArSHUkpSrGcVrt4xiT4e5O6LurwvhHLs9qa3ou7kWoR1Eeod9Ft40StMO124"
        "UhWVR5rfkMt8QU/d9gKMm3XbheuA2nvjmj5TjH4y+3uHZhclDL2nvSc3+18xa8h7QDAv4ryjj9fO7UQ4fi3zzjPEm33763Rei26s"
        "WXzG+5ZDGobU1N6K9jtu/J7NM3OC3lerr/Y+kHtiLU0HYX2VOYn+xpvJemI8l11H88PfWjmV2vUwXEf5L9flqI2zYpt4XZYKfR76"
        "L/WT7GiBcr0F5doI5XooR+UDv1PhdeCvVMiDmt68N+qqXHgd9U7mBK3PHaHO2nvxt/X55dz15cz17Dochz9i+rdl/J407K5c7f6Q"
        "LicF9YiirXcTTH0Tt8DzEfidArn0Q/ow2PPP/h/YPY9ex3Io0M+19DKsmy+nu6G8D19HOdLfW65Texn8u2On6ToD5i1eL+6AfpZS"
        "nlPEejHqTi+GUX7LiCv90OJSL7wD9tK5knAc5vdTf0T+sVFaz2gS+tcZZr2bUs6K67EZ0kc4P5VL/Z3ZC+MC/AsR8j16Xx+Mv7Bi"
        "65/OLxuuMno+7tGeRDtGYq/lNw1VPc3D4FfOSvLjn89vytH8DxjzNmOHviDWG2h/6X759QPUTm3rlfhn9tB+ME7bW1uPhKH/1uzY"
        "DrFfB6/z/n9Lfzzgk13r0p+fKdiXw20+6vieqmh9loF5ugsEgvXHfor9TB2n/U89z/YT1/2P6y/FA5hvzrHfMfIYx3GO/WAzaai9"
        "ndYxfrW3y/VHto5ymJ/X/ScWf8FqqofA75a5k23nbe2ol6lgjH0NSXkesi9Pcauh/wZN/Uyan8v1qqE/Q3r+K0x6GP232Ze2MvVA"
        "P3tK2U/s/V57wQ4GP8HRMDM/9CuPCu1vdXyU6cf43vwhn/YR3eYD9rE6koR6DdvKvdjD2oVux19v+2a9/9TGW5SON3WCyjEBfs3E"
        "G/brkvnWr2qBygf7p6w8vJ3v2E/joGchxX3YrqOrYZylJf7LUbH/EuqVAbu9986VYvlDP8d92MQ9xHZ9nomx73Hvt1RYPaE+4Wpc"
        "mNddO8EOSDLtcbpqtktTyk00nwuTYLf1SPRbSaH+F2r/ZcD+yrwq03NTTLviOkTbX8qttNqPuD7U1i1Jk98k1QL+SJAP7hOoJ/tg"
        "P5C2R/YXIR+wc3aAnY7zTyr0Xq0k/H58fhPsY8U/ktT7omK2e3X9DuMa++G2NNb7Txj73cneyS+brnqyw8ft/Qf5TaP12Zn73dqZ"
        "w7Z2pkzvq+fBfmiBft/C2Z8h1k7uXXV3Y3aHxL883/aHk73pVQ+iPrLYnec4uzPE2v+oB/LrjzH6QD3P9h/X8TVcPzLsz+E67U/o"
        "B22fb6wfLNn1xgd1rTfQfjPmAdr+qLdRv79e02WzcmtNsvuCK9l95uw6qnizL3Vz9uHnwI+WluhV6p8oDhDOPxB256/F+TSJetdY"
        "3ycYvx7VI9nWHu49yzy9J9+5gbYHdXOart8H7w9b5t8N3PyrpZlTJr+m5j/NmNopbh3/6ngBynvek58T4y9Ssc+umf1Xlzu21lL1"
        "XAHG11t6eTT/ovZ3Wp9/v8bMY7w+jYn1ad3z2SHZfDZZ13zmtH9nnddGbee1/BjVY8XDDn4UXO+uPwvy/SXJemioataPi31dbezj"
        "DdjrtzG3+m1IrN8KrH+iq01h5IH2mDGfsf2H78f19idjfhutc37D/rGbNNQPnPy7PvUDr3aJ4/65a3/LrzF+/V1rDL9EbX6KGfpU"
        "5J9HOau39wn1Ve/a5YwfX65/t17zts+05RrVozcpGD+VhHWktj+m7f/uVKz5TWF86Ql2XTQFcXla/oeF+2d0n+PyUNKhHr/ssR7r"
        "oB7/JfQHRcjVGbP8Ud6X2/qgPHHcV73GPA/j9aA+XiG+5zzEn3Z+vVbC7JtDK83zDe5L74BxMqXbE20SO2M5E7dUTGK/ADsgJImX"
        "vY/bhzgisztaLPcnTPdnW4dpPdTXIP3tWppXRyE9tpJw8T33Q3ycth+3+x60MwZW8vUPmfbLnewaWdxWvpOWw2rX0HKJ7BrtCd6u"
        "0fVQ59k2mp6G9Biko5AOQzoE6QCkOUj3QLoT0u2QboW0D9L7IN0AaQ+k3ZCmIU1CGoeUQHqFyr/zU0g/hvRDSD+AtAJpGdISpNOQ"
        "TkJagPQspKct7UX396IWeWp3qif2UPmtgfjcEzvhNzwfpfvOqSjtr5o+0d6I+WCchnr+mN7OB0R6oAB6IJ6o056cuCqyJ3vTuO/5"
        "lzOMvh6R6GuIazP0xmnQG0RYLvR7YpyzXi4F4yZvIY3E+6Qg3thyP7wP9/fNejhkcz9fvpRC40ovZ8T+wlTo61fN6/TLs/2gTzBf"
        "4ftTLYr+u5bOCle7dV+Y6o0IWaH3G6Xm16MNWPyqUX/N3t8Xofq3uB30McwnxTtArgT0Y9iId51Nfi/Vskx/v3Y9QqDfttH13gNb"
        "rtL26ob6bE6Tz0zt3tX9CeOnnl1v0N8ttB4RQvXajgiUPwLlv5crP/iRir8C5cf6gL8dn+Plrb0nVJv/n9TlXuvPazZAeR67SuvT"
        "DfX5KVefblqfCNYHyh/B+nxcJcL+nRb201T8/qve+usXrzLrtiSu275Qu15cchxcuU4OrhxwcCTg4G4cDq4ccHDEDw6u5DMHVwo4"
        "OLIUObgSx8Ed1PtXwMGJOLhndPvLvG61cnBPeutvC56D28is+7xzcHeDP9xvDq4k4eB+Aex/XNd9jpjv94+D+y7NJ8b7K2BfPraR"
        "8V80zsPRgW7wcH8A9fw3yTzyvXnmwP7RIwf2VpM5sFGGA8P1LW8Pp1p/E+K8SkycV3/sEeLGz8zvM81ZfBfYseponVyYS7+2Eef1"
        "oDDOKPES5Ke63Mc+Ocf72BP25XCbjyWOi+fB3rjVNp7LkUO9c5W9fDsl4/k4F8flmUMtcfFcIeJGL7rn2zp84ttW1Mm3xQK+jQR8"
        "W8C3BXwb9SMGfBu9b7HxbU+55Nse5fi2R+rk23YuaL6tfq5tXFx+37m2P6X39cG4C7g2+3isgGsTx2Hd8FzbFtJQey85rq1bso8G"
        "/mPkLwK+jdj7s/YK/R4B3xbwbV7iJ5ce31aaJ76N2okG33aXRM/9jeJGz0XIe0x7Ns61lRrk2t6VcG2wLxX/kaS+BXF9pVzbOwHX"
        "JtD3AdcWcG3e7M+Aa6ur3Rvk2qw8W6kpPBvuW1rjzFtc7V/4zbNheZYOz3alTp7ts4BnIwHPFvBsAc9Wjz2y9Hi2bR45sEcXKM/2"
        "RY/12ODAs11zybPd5ZJnKzWJZyvf4DxbOeDZSMCzNc6zfT/g2UgzeLYjAc9G5oNne1bCsz09xzzbQx55tgckPNsmhmdT9/H2AC3X"
        "i7EVtefmnWM7BPECOs+G/qizwbluZBHybBBXhn5wnWfj5KVzGiMN8mw+c2NL7lw3iFtTkWtJE4k/Ani2o+y+7qWjfHstcp6Ni1PG"
        "+Fzfz3V7W5yflWcrNMaznamTZ4N+oHNWju1+SLc7FxJPpZ4t+MOzQZyh7+e6Rdl5Q8YZOfJsmadc6qO55bt8O9ctzfFsgy8vyP6m"
        "yb+hc924dqv7XDcTl5tn1mfAs0m4SRzvzTvX7e9c8myVhXGuG8eRpWLcuW7tDZ7rdueoMG5Ej9fpEK8HLXGt83au25uL7Fy3A03m"
        "+fZ5O9dtyOO5bq3++OvzZ1yuBy42eK7bSXd+fNRXlnPd4jAu4jAuwO7A892Cc90k57pdgP2tiUmX/FuyMf6N49hc8286N0dqz+WH"
        "+nS99h3C8gqXTPOY+VzL75vtKIXyHamoovsPB0x2XwL0rorxlSNGO+Rq8i1Uzf5SLf9XiIhja2E4NtwvP9BmzTdpim+yzHNj4NdY"
        "je3Uq9djD1ePnGk+UA+yfgIcB5b9ywPux4GIs8J69BPaoDrvN4JxdyuM/bW4fP/7jlArqcZM8ZBrTHGHisGDyeSN73sR9G5R31+h"
        "67gdhO6bJYaJ7i+Im/pXf/RfqtqjaoHKOxufY14sDbwS2LHZtKm9NF4szfFih13yYrCPpPNi8Fy2B3ixwxyX1QNcFbRTtqdBXuw1"
        "KJdXXsyhXBZe7DDHix2OS57neDGoH17P9mC/ceDFjhj2SnN5sYyYF4P15uXObijv8xwv9rXr5ni3/JljLnmxryn29olLbkz/7oXP"
        "3FiBOxeNs/vy+4cgHmgUOKph+K7FCphH3oZ6fEdcD/57RTJujLvPyo0V6H2gb/rjTtzYQNUP/648njfnLQ6q4DWel3JLyIW4tVew"
        "nr0dMk5sZ9UcJ2OJb5H4I/G6Y9zmEZ/sv/0N2n9HvMZt7rSP2+wUx22qFzFOdwDiJXKNxTcVJPFNGO8APJvX+Kbejj7SULtzPE/T"
        "2v2QS16sQY4Kvw9kXV9TB70zJ9ZO2H2Axsoz13yYbpfleE4M/UAvE3s/Ef0AifUctCGYFx8XrrP5uPOFw4kN2Mo/vx7GtUdODOXc"
        "2/6Q0O+kTlQYXkznQpd8nPyAWN9OcHHy2C9BjhGyWuL/G3bFjentIeXHKvNzPtrQE67Gi3mdK+THxifZc9EmgPuPyc5Fe8/juWjv"
        "MvMarkd8OxftSB/spznwY+j/CP2ZIrRb4fs8/bF/ldT7u+Jz0WAdsK8V6t2J9f62R35s0md+bLjJ9uaArb0pmwekdmgI7dC7G7M7"
        "JP7YptkfZ/yxO73zYhV7XqxTwouB/Ynfm8bxr54fro8X4/qNYXcO1Gl3rm+s/RfaemPCr/VGxX690eHAiUH8OH/uGc5venxn3OH8"
        "sx7gxXLdjH2YzQEvlnZ5/tkFavelovWef2bYqwlTfoY/D7ixeA/4Gzyef5aW8GJpjhczza9CXuyoV17sLMzHf+zJr2nsH9/0M7O/"
        "yuDFkFf5JmHiDnVeLPwzZr5qZfehrPNVub756oxPnBjqnTNu56vTtvMV+quk81Mrzk8yHmy4MT+Jg7znfL7S97OG7PXXGbf6a1is"
        "vy6ynLDOg7WydpUeR9AoD+boLzld57y1K/CXEB+4r3U435x2x32B/12uR1/yyEtlgZe6pZajW95LPQdxPa55LzqRXVaTDuV/2mP5"
        "H4fy/1zoz8F5P0IUSXx7H5QLua/NLPcF4/JgK8d9FZDXpHZKNg3812l3/Bd+P0g9dwzqvUpiR9wsvI5+ful39WCeLv4qt79wUmZf"
        "tFjuT5jvvwj+sKbzYTI53ORqX0T3a0B5nXmxCHN/wI3VyY2Z/A+1fb1QlOlv2r4lw42t5bgx8Bu658YK9tzYBdAn0Xq5sZKYG2vH"
        "/c73WG4s45YbO3aDc2PfCrgxMh/c2F4JN5b1mRs7ZsuNGfP8sx75sack/NjjS5Qfq9TJj1UCfowE/NiNw49VAn6M+MGPlXzmx0o+"
        "82PlgB8j9fBjZZ/5MYfz0AJ+DPixsuQ8tLKEH3tyQfa3+vmxjcz63MqPlb2dh+YbP+b3eWhu+bGyw3lolQVyHtrFRXYe2skm81Nv"
        "iM9D477Hm4rDeWgXob+cWmTnof3RPJ+HloP8hpb2vjbu76A/2cJRvd2k89By7P6LY3z5XJ2H5pkLS/nEhS2vkwuL+MaFxQnLUyWV"
        "xcmFJbl6xEnAhQVcGE0DLmypcGF7XXJhGY4L273EubBKwIWRgAsLuLCAC7sx4pwCLqz2PgsXVnbgwsocF1YKuLCGuLBywIWRhcSF"
        "lefnXLF558Iq88SFlZrEhZVdcmGVgAuriwsrB1wY8ZMLKwdc2GJYb/jGhZV95sIqDlxYKeDCyGLkwpJ1cmGtHrmwUsCFMfNbwIXZ"
        "669GubBSwIWRgAvDf+65sN/xyFXlFhgX9hsey7/dgQureOTCvuKRCyvXyYVVAi6MBFxYwIUtVC7s7wMujDSDCzsTcGFkPriw35Jw"
        "Ybl54sKe88iFPSPhwrYz4xTjzxqNJ8C4OD6eIFtHPIHIfjbmu0SD41nCrVnmT9h/CgG3tkbCre0vc3zapCR++AXJe9CfMmnPp0Gc"
        "Ip6LjOetWvg0br1oXYdSfWlwaptt4x6WLKcG67zim/QC+uUnqLoalslN5zCO/1SPU7Pn1dbSODawu3AfCNcD9XIJxrwL+x6DGJ/9"
        "CZSTzntdIx/pdoE9P7FCwk80t5wY95gdk/Fsr9iOD/yeHM+5ydqveIrdt750CvUWtuvf0no48jUrhLxfs+Vl7KdHJPuWFSEva8QV"
        "eI3/f5DJN8Pts0s5tnvZfQU5x/YF2J+D9cemkkuOTdzuOl/l2M4jLtv55qa0s1uODc/R5uWp82zvTINfbBkx7z+quP95O8YbVHRO"
        "yR3X9j7l2i7ivmcO5JfX54sa1xZn5xsZP+ioT0eeW9B6yj3fNg1825d0e5L212nYL0G+rYvWO/Mlb/Uemdt6o18V44vxuz4673av"
        "rP8g70YNmCLE1WrrkNp4DmMcw7Q977ZlBfj/4ZzE1cZ5XXmT3yoVpXY22kloH13Ksf0zQv6Z1usinpdG/UUohwgZ5/7eRQgzDmLE"
        "HDdiXMd27eCu4/qXCgDjIay83LszZv1lnQe/TdullTqE1FfAbhysl3+jce6ZAvJvfyh57/jccG8cN2Zwbz/0yL39Psu9jeC48Dbv"
        "ycfFT0Be36BysayXaKBxRpWdNzfp7ry5dbv0/Y3aPkEr7BPAPJZol7RDhluXxV3GE72CcURPMfNohDxB7NeHW9n6ytYP3PlfDa8f"
        "xjzG5Q0mmXknOyaLy6t4istDfW2ch3anbbvp3wlvF8tlqZyLhpyQZT+vwMafRMhfSOz+FuF6d9dIoiHObXb9P2PWw96fb2H2pS7r"
        "+wE/v+4mH7Oe/BD0pNlvGCH/fd3sd8qvh/2TVew6HNe9Wj4auuDFj5IEe4KJ55on/4mxTpmu028yHfhNFpXfZGaR+E1+vET8JtNz"
        "5DcpLmi/idvvAs2//2SyTv9JCfwn5Tnyn3xjgfpPJjn/SdnBf1Jqqv+kP7YH5PZqk/wmX10ifpMS+E2e5vwmJYnf5PEF7jcpN+g3"
        "2eDgNyk5+E16OL9J2Re/Cda7PxaB67fCb/xeUCdh/R4dDn6Pv55h/AASvwfvH+iPb/TJD0IDyjIX0A/yTSj/jyXzxsQ8+0P+yaM/"
        "5Pgc+UNeY74HJLPnUX+llD2M36A//hWh/wDtl8SqebanC7wfoWLLw7jmNDE+tPPLQr+BegG+t4F+n6PsuJTGA/vlNzjTIMeX9ZaP"
        "4/k26U5Gr1jtt2lX3F7vuqRY3vh9E5gnHHm9qFf/GsthSP0eHJ+xK5Nu0O+RbJLfIzLjJh9nvwf1n/w/9PBJXA=="
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

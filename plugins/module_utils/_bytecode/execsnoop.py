# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 14256],
    "maps": (
        "control 7 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 128 tally 97 scratch_executed 7 pattern 114 control 688 control 31 events 10 control 15 cont"
        "rol 279 rows 18 blank 8 rows 6 rows 6 control 75"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 12 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 CASTS 29 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 CO"
        "LLECT_EVENTS 17 TYPE_OF_TASK_MM 8 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START"
        " 11 MM_ARG_END 9 MATCH 28 PATTERN_LENGTH 63 BY 25 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOST"
        "_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10"
        " HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 10 TYPED 8 TASK_TGID 10 TASK_PID 9 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11"
        " PID_LEVEL 13 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 14 TASK"
        "_COMM 13 TYPED 12 BY 13 HOST_LEVEL 30 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 H"
        "OST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 13 MAX_EVENTS 45 TASK_GROUP_LEADER 53"
        " TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 P"
        "ID_NUMBERS 44 UPID_NS 6 PIDNS_INUM 8 UPID_NR 11 TYPED 23 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 2"
        "1 STATISTICS 113 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 161 TASK_MM 32 MM_ARG_START 5 MM_ARG_END 5"
        " TASK_REAL_PARENT 149 TASK_TGID 30 TASK_PID 149 TASK_TGID 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 "
        "PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24 TASK_TGID 1 TASK_PID 45 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 264 CRED_UID 1 TASK_COMM 20 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 164 bpf_rdonly_cast 32 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 149 bpf_rdonly_cast 25"
        " bpf_rdonly_cast 5 bpf_rdonly_cast 269 bpf_rdonly_cast 12 bpf_rdonly_cast 250 bpf_rdonly_cast 13 bpf"
        "_rdonly_cast 267 bpf_rdonly_cast 21"
    ),
    "linked": "",
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [14256, 13992],
    "maps": (
        "control 6 owners 89 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 128 tally 98 scratch_failed 7 pattern 95 control 678 control 31 events 9 control 15 control "
        "275 rows 18 blank 8 rows 6 rows 6 control 75"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 PI"
        "D_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 "
        "PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPED 26 COLLECT_EVENTS 32 MATCH 52 PATTERN_LENGTH 63 BY 26 CASTS"
        " 5 TYPE_OF_TASK_REAL_PARENT 3 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 5"
        " TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 17 TASK_PID 9 PID_NUMBE"
        "RS 17 TASK_GROUP_LEADER 9 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 14 TASK_COMM 13 BY 23 HOST_LEVEL 30 TASK_GROUP_LEADER 14 TASK_T"
        "HREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 12 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBE"
        "RS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED 35 TYPE_OF_TASK_COMM 13 MAX_EVENTS 45 T"
        "ASK_GROUP_LEADER 52 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 26 TYPE_OF_TASK_OWN_CRED 4 "
        "CASTS 20 TYPE_OF_TASK_COMM 3 STATISTICS 113 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 336 TASK_TGID 29 TASK_PID 144 TASK_TGID"
        " 1 TASK_GROUP_LEADER 121 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 23"
        " TASK_TGID 1 TASK_PID 43 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_"
        "CRED 257 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 339 bpf_rdonly_cast 24 bpf_rdonly_cast 5 bpf_rdonly_cast 266 bpf_rdonly_cast 12 bpf_rdonly_cast 2"
        "42 bpf_rdonly_cast 13 bpf_rdonly_cast 260 bpf_rdonly_cast 23"
    ),
    "linked": "",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28248, 4512],
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
    "type": "raw_tracepoint", "code": [32760, 14200],
    "maps": (
        "control 7 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 96 tally 124 scratch_executed 7 pattern 114 control 687 control 31 events 10 control 15 cont"
        "rol 278 rows 18 blank 8 rows 6 rows 6 control 75"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 12 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 CASTS 29 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 COLLECT_EVENTS 1"
        "7 TYPE_OF_TASK_MM 8 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START 11 MM_ARG_END"
        " 9 MATCH 28 PATTERN_LENGTH 63 BY 25 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE_"
        "OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_IN"
        "O 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10"
        " TYPED 8 TASK_TGID 11 TASK_PID 9 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 "
        "UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 14 TASK_COMM 13 TYPED"
        " 12 BY 13 HOST_LEVEL 30 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO "
        "8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TY"
        "PED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 12 MAX_EVENTS 45 TASK_GROUP_LEADER 52 TASK_THREAD_P"
        "ID 11 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 "
        "UPID_NS 6 PIDNS_INUM 8 UPID_NR 11 TYPED 23 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 STATISTICS 1"
        "13 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 44 TASK_MM 32 MM_ARG_START 5 MM_ARG_END 5 "
        "TASK_REAL_PARENT 149 TASK_TGID 29 TASK_PID 150 TASK_TGID 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24 TASK_TGID 1 TASK_PID 45 TASK_TGID 1 TASK_OW"
        "N_CRED 176 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 263 CRED_UID 1 TASK_COMM 20 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 47 bpf_rdonly_cast 32 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 149 bpf_rdonly_cast 24 "
        "bpf_rdonly_cast 5 bpf_rdonly_cast 270 bpf_rdonly_cast 12 bpf_rdonly_cast 249 bpf_rdonly_cast 13 bpf_"
        "rdonly_cast 266 bpf_rdonly_cast 21"
    ),
    "linked": "",
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [46960, 13952],
    "maps": (
        "control 6 owners 89 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 96 tally 125 scratch_failed 7 pattern 95 control 678 control 31 events 9 control 15 control "
        "275 rows 18 blank 8 rows 6 rows 6 control 75"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 OW"
        "NER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 11 ONLY_PID 15 TYPED 26 COLLECT_EVENTS 32 MATCH 52 PATTERN_LENGTH 63 BY 26 CASTS 5 TYPE_OF_TAS"
        "K_REAL_PARENT 3 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 5 TASK_GROUP_LE"
        "ADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 17 TASK_PID 9 PID_NUMBERS 17 TASK_GRO"
        "UP_LEADER 9 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 16 TYPE_OF_UPID_NR 14 TASK_COMM 13 BY 23 HOST_LEVEL 30 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 12 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED 35 TYPE_OF_TASK_COMM 13 MAX_EVENTS 45 TASK_GROUP_LEAD"
        "ER 52 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 26 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_"
        "OF_TASK_COMM 3 STATISTICS 113 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 219 TASK_TGID 29 TASK_PID 144 TASK_TGID"
        " 1 TASK_GROUP_LEADER 121 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 23"
        " TASK_TGID 1 TASK_PID 43 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_"
        "CRED 257 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 222 bpf_rdonly_cast 24 bpf_rdonly_cast 5 bpf_rdonly_cast 266 bpf_rdonly_cast 12 bpf_rdonly_cast 2"
        "42 bpf_rdonly_cast 13 bpf_rdonly_cast 260 bpf_rdonly_cast 23"
    ),
    "linked": "",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [60912, 4344],
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
    "source_sha256": "a35fabb67e96d6cb7cc2435b1ba12e15ef501452be257625dea2c3284eba65d0",
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
        "eNrtXX1sHMd13z3yPshIvBOdI4+KaYtRpZi0adiKC6VCYkt26jj+iFknB8mBHfHMqjoLVUBKhcXVFSkZJzLFpK0+UpewEYcftngq"
        "EJNu64qAEdwlcWq2BQr2n4aBUtR1i9Z27dbNly074pW7897szuzO7uzeHUVRJ8AY33J3Pt+8+c2b93tTaFGMf+dUkvZtfL2kp6mQ"
        "wvxLh5rg7++Rv29g/16YJGl0+bv3SqXS15f/X88yqUSN5xrkn1TDilP+yVA9vHeXkXY3kxfOwd//DNLcgTmj/FzjOEm78kb6dfx7"
        "Y5HUT+XyVx9SnJ/HSbkT5DsN2oVpBvqnsJ+k+5ebs2k5PQIpl9/Q/a3QnzGSphrY8qYj5L2wcquC9d6sv1fHvheH3+ci2G7S74UJ"
        "6GeV9PO55W6KQT4DRjtgfPj8rqpsPn0u+dRb8uH7JzMN32nkwf1t0C9ETIZSMba8sEI6oP3kL0k5ESJXhQyMhwrjAWlSvdZoR2EA"
        "6gvv7R1WAspvCOQyReaB+j8lUq9mUq+B18h3MajXsKhe60i9oD5xeG/vycrW61wU8jv6lmAeDDjLewpSqJcG48J/n9v4Khm/J8nv"
        "IxHSvpkn+fF6idQ7Cv0yIOqX9Wy/wHvaJClnb0el+udtQX846yMcR9QrBZDLcyFWX+Y2zhv59nW941m/d5j6fYrolyec88vA73P1"
        "qNdmSb8fgn4Mkf57BVLs11cgPdhxM/nu7gWiJ0cXId96Zhzo+80fAblYZOWijdVn3uN+VHI+rHecD9Uad218lulXvh+PQKpNQfuf"
        "Jf3W3kwarm2D+l2nULleLrYUrYd23u6cXzr0dyUj33EyrmnlIeivP6fy1aN/D/P2HKwXhce4fn7MfT7S/h/4HKlfA9TrpGT/n6zy"
        "vHP5/i3L97lG0u9J5TDpD1h/tAnyPNNWD/1H5LU9c9CfvA2sjLzp/a/LB8pTtA7qd7Nz/dKqaqRh5QukPG7ccJ5qk9APH3XWAweb"
        "7yVysYOUi/no9c3pvwFPJCP/XbLiGsQzM/vZ+R5WfgJ4ax7k7AzIcR38neCYtKLC708q1vdxvun6Ve8P7M/2jpeXWL33aslZvkk7"
        "kuqzjvKfXl5XiXyQ8rTmBOA30oDCFIxbHdG/uj5FnDOo958C4wBpWvks0csTv4D2XkvKjXDrRuQUU26mtd5xHcF1FtcRxMEUXxIY"
        "oXR/bITiSz2n3cvpO8vvxmHex1sU53Uqw65TGa4/sbzMBme50yah3z6agHE5ojiNS1j5AxjnlwXr6OiS03NbfS3j8Z7UeDQyODgV"
        "5fFhFMp/oWToYw98qM+zGGnPkrX/9g7g/Pe7jovwYXaJwfc2+bmbfDcN8qOB/Ij2AXQ8iH6i63G5+4FRyf1AnrynHUk4yoe5fxSU"
        "97i4vtb9AuqrzCTJp7tjCxnHBpgXDTAvAHfEj7H6CttjK7+vMv3VNyq378mcda+HbD78fjMD9cN+b9dQ7x53nJfa9Bzoz3pmveNx"
        "ysMdzUuO4yi5DiI+TsYalry+e936HeCdZENoyYqvc507Gbypz+usXv+BhOM8ye0A3FDnjOep/q1DvUEKznW5j7envEzBOGYs+wOV"
        "/P2wRZ+9Aum+ZX2h6yns58MtuC8/4bz+jc7CeOM47mLsBoiLkmrCWd+qXPujAr08wL0XkXwvhP3Z7q6/oNzcUX/6Bt/3o0+YfM7I"
        "5aPlZ+XqBXrp2kdgnnT2OOJ+Y3xjuv5STblY/r1bx0FxU8/p5WSX/yv0mf3a77AO4jpD52dbj+I4X23rzOcVf3j2t8k6FrnFQHhm"
        "eesgrYfUsi6p+u+Y+Xs5z8wp8p7RXr086Pf4ZpIOwH4qcxrti+uVLsX8rq+T5Ie/9XqqxvN6eI79v472oz6vCs3O+7Bk6HqQU2IX"
        "2V0H9foW1OsWqNcdWdI/8DtZ3wn2SVW5TdeT2yJS9cLnqGcyp0h7toTajHLxt/37ddzzdczzvk6cb//GrLu2eXraxFlZ4/0Q7ScV"
        "9YWq72/jTHvjH4bvw/A7Cf2ShvTTgN+/8CvAOfdcxHqoIOd6eh72yedTm6C+d17EfiS/P32R4GOi19KwPvH6bzfIV1L9kuqs9yJy"
        "eo/uZxod8ZRIb0njosmi4/zLHRgB+8sYaWckDuvkt5l9bVKdkrNDifQy917m92AegP0grHyXvDcE8y2mutqfc41DJUZ/x3ziRcQp"
        "AjyW2zFY8rXOgt24T5Af/31uR5bkf9hclxmc+YiznkB8Re3uXf0EhzbfCOM1Jtin9hI5mCDjre876kF+Dbza6my/wee8nd8mj4cr"
        "hF8l7faZvHs9ZPPRJnpLTvuwDKzL7dAh2H6UV+xnbYLIoTbFyotveeTkp3AY9+dZTzlk+gX6V8tD/SZRPnYpZY2/1/6lUuMvue/A"
        "97CdfupjzSesXCM4dyMAIgN2t8xWdvzvb0F93aKw5xrl7S9R7srNx9SrIapHmyz6Ge22fY/exdQf7etJ9aDibu96FHAp2AeO1TPr"
        "RVq9xxFv47yh88Qv7vayF8jmAzhZG05Au4YYeRL1f64L5vlmf/Oxu+UOKj/GvIuQeadNk/6M78f+gfzXvN4dcta705zeRbmEcQkr"
        "G53tmPB3HmdQeya0MwO4vnvrBufxAPnHc9n4zYrrfj0TZcuRt2Oy7evT7lVc57tlP7YH8EKCkefZkhWvJtHunCf6Ph3bLtBzt6nE"
        "DkPwYQb2z5nHnPUd7kPDyt8y542MHWSD3Q6K+3J9vUkY5YZY+zTsi7STxK7St5U9B9P3af+7LEfJUChkLbev8/c38O/NGO9dVPlz"
        "tE/COYS+T9rbjHac/g18/ab179VfqlYcbs1ftayHydD3jDd4v4B07BrVub//SrXicbq+wH5kfwz6O4Xrywyzr/DSB7nGuZKv/QHi"
        "YFF+O04Ew8EHZHHwkCsOFq0/BZgX++tgntVx+DjEyivi+e6rbigPBwns3JcaD3npZd4O462fF5318ySnn0PsPoX2d9cYo4+0KVaO"
        "pP18OHkycfFQMFw8CXLQfH15crBm1+XFQPshxJM4/ojz6LoxbZ4z6qabXEOC1f8b2PPuvs7fIPV+dBOHV68G+15KsJ4R+0mhX+Hs"
        "F/Vy9mJcxxOof007RJyxNxI90tdwHVdOo69ycm03kfEg5lfL809A+fW29f8mbv3X08yTFnurbtfNWMYpZp//2kQe6tvsy/6KfiDJ"
        "6KvvW+1q51vvMlJtMg/zq47WR7d76n+H8/r3rXa+hzvM/YkhF1GzHU72Om1yHHDUTke92715HWPXE7d7/n1/ducfvE/qP66i/0QC"
        "cKNuL9dxzx7Vnt859C8Duyva0c+BX46e/1cd7ekko/ODCY92zPhsx1loxxOq074Q56mJ846XrOOB/X++eSfULwbj+sz7DE7xsF/m"
        "GhcD4RR6/tYlwivz/vAKrGde58N23IL+vSPMfpDXp2hXLXzVw56H9pWuOZg/Nwv230OMfuXXLcT78ZRg/UopcvblxyuzfvnFHeb5"
        "8YhrvfzjGcF+k9rHR8CfTmXsXYjHqd/hFCtffD/Knsfy9Ud/KG1iPCCuQbnpVFzlYxLmXbNAPnBf1LVYkpKTzZdGTrzmK93HS/aj"
        "zU4G43+Ejj/gkrY/NDRt3/FB277xjLFvvJGRH+vf9fLOUZzS5IpftHHQwx74ReS/JcIvfce/RurfMGSr/6RR/xZWrttObCDpiO39"
        "kOVc3wv/iOqJ+drxDynXCf/oX/D4x6zveDNJxyA9AekIpEOQDkLaD2kW0l5I90DaA+ldkO6E9BOQ3gTpdZBugjQFaQLSGKQKpO9B"
        "v74D6euQvgrpIqQLkM5DWoR0DtJZSPOQjkM6Zhsvck4ZsfWn/qZ2qpf0Xwf4E5/aA7/h+yg5N09GycGrjn/0EjEf9CvBfR76l9hw"
        "Sx5wSyweEHeevOCEO7tTeG77whKDL4fd8SXazc6jPuTr84iJ21XLuW1a/bBSjj9SEvyhReWhP4IVJ4Z81C+p3uY4D5Oh33LEzVhO"
        "sk6lv410udP0V/fXE7tZWCF6azf4MaYjZGAKD5jt1PH+/jDRm4Ue0KOAawtboP8U8IOqN/1ul5M/StY10vL152EF5LGZAJdP3X6B"
        "rA+b4Px+V0r5P9jn6PVp3/QWcz4aVt4kv+tIO8KAq3eHof5hqP82rv5gTyr8JtQf2wPrXTocY+wf55fnzU6H/tbLDRn7kh0XrPs3"
        "s12boF2/4tq1ibQrjO16o4TjQdr1XxQPG/OgA593X3CW75SjvCZjH7vgT247LjD7ugTu664xnhdwv7+f37cQ3t6+aJPx3SXn6R0F"
        "OxXl640Bnh/n+HrzAfl68zW+nlLj6105fL35Gl9PqQRfr1hhvl5RwNfL1/h6ZYy7Np6/xHy9ojtfD/Q85esJeFSefL2MT74e6snL"
        "la83cHBVytuq5evRfRnw9QS8UDtfr+iTr1f04Ov9UJKvtyDJ1ytWl6/H+Ucko6eYcjMtInvPvBxfb+uIo38L+hnR802Pcyr/fL1i"
        "hfh6xy8zvt7hKvP19kvy9Yo1vp5S4+tVja93Bvw5pmcleXuJCvH2ogF5e4rxXU7b6apPc13EbpkOmfbCZxSWpzFjWe+svObnrXhL"
        "JXyWZEQl59cq4UshPsTzFW2z3a8va4zDbMlqT9XzP6Q48fTqGJ4e2nkON9vzTVj8puzrIdg/nsLz5G7ajl6uHVnLuqEdYe0JiDNt"
        "52GH5eeLE68M25EGux3lM8LzZF2Tac+NmefsvBxuCTUopajlXKjD4k+pmvw3UX9jeftAPxfo+QrZ7+1WiB9A/ITpBxmzyGE68tOS"
        "/ql2lvRzX0ONH0feq/HjHHHNivHjHpLkx+3m+HHpi2R9HGH8/Lx5cg+q7jhmtfDlwO7L4cPcgUHg6xJ/gnS0CdanMaj/M3L2n8A8"
        "uTx5bwjmnSdPLluqhP1X7B/c68/f5qxf/+A9JP/Tzv41IjyD7exuvRFwXL9g/etheFw2P1CB3RKfe/qBnl4lfqCn/fqB9gTjxeX7"
        "oT+z4C/TW56/zFlnfxnUj9rEnkD+Mt2ttylljTvHW6rauB+V5MMFqAfr/9IO/XECcOCVwX+jeMzGg0M70ZcVdzvSAUa/aPkix4cb"
        "9ODD9a9SPhzMX5jPYj5cb4X5cAscH673CuHDZX3y4fo9+HD9FeLDLVSJD1esLh8uP8Lx4cCvbhpx2y2cvtsOPLh5KR5cWPk+c34X"
        "nP9W9Ml/e1e1livmv/2sTP7bm5L8txkB/61FZfv3OdWKq715bxOXmPfWX2Vcm3XFtaL1Roh3Q4h3bygP18jy2yqFb0Yrg2v9+4Mv"
        "BOS3QbyUrlmO39YfjN/GyY2Ja7MBcW1XeeO/2vYz05Xazyy472daPXhtE7Mcnw38Xc7mBby2Ylm8NlNvcny2MwRPJiNB+WwmHo5b"
        "8hPx2pKR1cFnQ96RF68tGQrKZ/tAwGcb9+Cz/aJMPttYmXy2cZCTf/fJA/sX4IE9beQoy2ND/og8j40InpjHhvX/B5/1/xHU/3EB"
        "jw3jAX+T46+NCfhrL7ny1/B8o1I8ttxTItyxEAh3+OevzbniD/+8tSITh8ovb81zXfI6j11pPELPTQfd16fRSvHTBiX5aQtVtrfN"
        "BeSnoXxsVcqSAy87f4XkoNJ8NHk7nBwPjdqtPPhoiFeT6k2s36UHL83EHx9yHA+8L0DMS5uvKC/NbEcrKwee/LQNirN/UaOvetd4"
        "amuNpzbrzlOjuCQREE++cMEdT+I56otLfvDjeeR113hq9LeR1nhqpP5l89S+uEI8tfvY+ZFKeewPPuOTp7ZLwFO7lSkX/d7K9UdA"
        "P1neH6EvgD+CE34y17N4mfNZwKOzrY9wfhUCHl2H6L67eY4vNyvw531EUA7aS2bd+XJZFu8iHrLx5VKsP5oofpjJm9vl6j+xZnlz"
        "sK8oHCcPKG+OTPchUb+ZvJx36XmHO39uM/GDg3MoPEdCO0JQnoS5zsI5ygD6S78F9STrXvvwaxQHuPNXmgT3TVW3nojH+0ZF/LpD"
        "rvMDzwV4fpUwbp4n3+oHpB2e/JcmAf+luv2F+FzEs0M7r6mPFjgeo19//NuYfDPcOb2QV7eNtZuIeXUfJ9/dDX64O4qSvLqFMnl1"
        "w5LjvL4q4yzLq9Omio79Sfl1z86BXQTOd4HPpAGfCdNc1wLlTcnx7F4hPLuzcC9eNAv9l6PrRY9lf055dse4fj/mPh/peAw/uKr1"
        "lDzfDs7ble0UV1rtRpkNyLcj/kbtme3+2j28su3Gcxz0T0b7GuXfbRPJD/LvCIApgF+uvj8x5nM9+kHMufPvbm9i7MLI57Xfl0f2"
        "D4iTEB/NZFn5DCs/BvsR2sfXk/pF6bk793fwC6PzIKpY/U7M5ziurdxz3OeSDkC/Cjt/76+XmPNm2zr4NBmXBuKAoh0C3DgQlJdH"
        "/OQzeeTl/amg3ImV4aHZ4hQgD+0nPnlo32B5aDROgb91Tzwv3ob++grpF9t+iTgsU/6ZbX2eleMvdj5M2iniacneNxiT9Ec6hH5I"
        "n2PW0bByr+K+P7yLba9o/xDwfpKyeXbo1zeQYNYd0T0luE7K+vPZ+XVbXceN+pO1SJ7rXKY8O2EcXdh3tbehXvxLAe6vc9zvPjwc"
        "L4tPt7z/X7LqYf/f17H2SGrP//VFmXysevJV0JNWu2FY+bmRD8YR4uMH8fM9HWqqrB0kaDwhGkcI44Lma3GElFocoVocoVocobUd"
        "R2i2FkeoLHvH7CqLI3SEtW9EOfuGIL6LZxyhAZ9xhGz2jdUSR+jznF1DEEcoc58/eRtYGXkLHkfoFuY83n8coRvAjiGII0TtGBBH"
        "SBCvSj6O0DVwfos4+2rF+r44jtDLknGE8B6075B8os5+JCbPpFLxhMhEN+MJ/Qm08z8E68hfXOI4Ov/k037xrSrH0Rlh4ujgOS6P"
        "h5MNv0u+5/h86ehnFBm/Meo3Gq3M/lWaxwc4VhsJGFdH8t5Ek8dHzkdscaYehfw05/3CWuEV8PtzWzydJz4C8yHlOO+843hd5d6/"
        "bYL5fNLZPyF4HK+QIqMXtek5ybhArRWKC9QUMC4QsYPQ+0Q6dzI40uDxWexmIj/tZF3YfVzrUB82gH3NXX5l749A/WiNE3RYcYoT"
        "FGLiBB1uwXl4wnldG4W4yBtxHFn/CJMXnZDyi9GiAvnk+SMRyfdCCnN+JLRP+OVRg10ud7TM+1DOyOWD9+vI2m+vBf+5vs4eRzxP"
        "733qsPDWYhC/J87FmVJN/oYo7hKunyYvqBaviLxXi1fkOE9XLF5Rj2S8onu4eEWfvWg9h/aOU/Ql1VnvrY74RPy8yx0AXirwdtKR"
        "OKyP32b2qTTuadXiEz1P3huCeeYZn2ioVIlzMtH5Ed776fv+0lGfPG7B/aXo9yzkTyEu7upn+FPIj7HvO3vBL6F2byV73tYbLF7R"
        "xBgT/0mbYuXFtzxy8mPeVxqMz433WmuTKB+3K2WNv9d56wrfW4vvYTuD7kdpXGWb/QP8VPi4E2s0npE9jhHaqQ4q7nasRx3tHbhu"
        "iOMXja3S+EVDjFyJ4xcNVjh+0SIXv2jwColfNOQzftGYR/yisQrFL1q8POMXTc5y8YsgLj3wINOx7QJ9d6vqR9+Z97z+iDlHXLl4"
        "RkSheccz+qDMeEY/l4xn9JIgntHVqnN/v+AzrtF3L3FcoxPB8LB0XKMhVzws5CXAvEA+25E65/hG9H55wPXdV91QHh6SjXe0wrjI"
        "Sy/7j3e0GDDeEfR31xgX7+hEsHhHnDyZ+HgoYFwBkIPm68uTgzW7Li8G2hfRuEf5WSZuB64blY53JLwHF85RMd46njMnQ3VS5ymi"
        "eAOieEfe99iK4gNUJ+6RV7wj8x74oHGP/lMQ9yjvEffoX8uMezReZtwjbPc/+owbNA9xg76joj9EQpGPf4T3C1Qu/hG240Wf7ZiB"
        "dhxzjn9Ecd0oF/9oXBD/6DnX+EeVintEz9u6RPik6A+fTAaNf4R+uiPM/q/8OEh4D/vNgv22exwkxPfxlGC9Sily9uTHK7Ne+cUZ"
        "5vn3iGu9/OMXr/hII5LxkYrlxUeacpY39GvCeAX+cQzKTafiKh/Ad8N7ZGzygfugrsWSlJxsvjRy4jVf6b5dsh9l4yZ5xUtKqjcy"
        "8uMVJ0mIWyA+koknViZOUlJtYeXaMz5SokzcU4uLRNK1EhfphHtcpDzglVg8IN4cc4yL1J2ifCg2HtKwO6407zdXnOtTi4tUi4uk"
        "VCIu0q4Viot0ywVn+XaOj5SM3egzLtJ1grhIW4znyLvT9vP7FcK/2xdtMr675Hy7o2CXory7McDz447xP/zz7hZqvDulxru7cnh3"
        "CzXenXI58e7yAXl38zXenWKPM+TNu5tfWd4dd6+qiA/lybvL+OTdoZ5cNby7eQHvbt6Zdzdw36qUt+rx7ubL493RfRnw7gT8zurz"
        "7n4oybub9+DdLawS3t3Zy4x3d7rKvLsnarw7pca7q/Hu/PqVSfLuzoBfxvSsJP8uWSH+3bqA/Luw8V1O2ymwN0N8iC5ij0yHTDvg"
        "MwrLt5ixrGPW+F/PW3GUSuTZep99QjVxH56baJvt/nlZo99nS1Y7qeie+H3L66CVb4f2m8PN9nwTFv8n+zoHdo2n8Hy4m7YjwbUj"
        "ZvFj0Y6w8x7xo+2cC/SNTHwtJ34YtiMN9jjKS4Tnybom004bM8/NeTncEmpQSlHLeU+HxS9SNXlsov7G8vbBulOg5yZkH7dbIef6"
        "8ROmP2PMIofpyE9L+qf0Po2GGs+NvFfjuTnq9xXjuWUkeW4PcTy3L14k+3v2/lNvvtuDjF9q0Dj41ea9of8Xj3tzBwaBd4v3uzbB"
        "+jQG9X9Gzq4TmPeWJ+8Nwbzz5L1lS5Ww64r9fHurfH/pHtf7w4T3lEI7u1vJOTvem21f/3oYXtZlf49lvlL3WPYE47nBfdDIQ9Om"
        "eqt8T9iegPeXYrz1gOPO8Y+qNu5HJfltR8u9DwziL9P7uEhD1zqPjeIxG58N7T9fVtztQwcY/WLntQ168Nr6VymvDeYvzGcxr623"
        "wry2eY7X1nuF8NqyPnlt/R68tv4K8drmL09eW36E47WBv9z0EGe3RX23nfCrpiG+HNglM4+J9N73mXO5leOxvatayxXz2H5WJo/t"
        "TUke24yAx9aisv37nGrF1d78tYlLzF/rrzKuzbriWtF6I8S7IcS7N5SHa2R5ait9D64HrvXv5z0fkKcG8U+6ZjmeWn8wnhonNyau"
        "zQbEtV3ljf8ateMLxxv3M60e/DS4T4LymWGdQPxYaZ6aqTfJulXoR/s7wZPJiLOfty2Omc3P28TDcUt+Ip5aMtLoq5xq8dPofaYe"
        "PLVkKCg/TfnAagez36Mq4qddKJOfNlYmPw3vrXzdJ6/rNeB1PW3kKMtLQ15I5XhpWP8Fn/X/e6j/4868NJifYeWbHC9tTMBLK7ry"
        "0ug9jxXip+WeEuGO+UC4wz8vbc4Vf/jnoxWZuFJ++Wie65JXPKGVxiP0HHjQfX0arRTvbFCSdzZfZXvbXEDeGcrHVqUsOfCy81dI"
        "DirNM5O3w8nxy6jdyoNnZt5nfxPrT+nBNzPxx4ccx0Mb9+KbLVSUb2a2o5WVA0/e2QbF2W+q0Ve9a/yztcY/m3Xnn1FckgiIJ//m"
        "gjuexHPUF5f84MfzyNeu8c/obyOt8c9I/cvmn+1dIf7ZA+z8SKU89gf3+uSf3Sngn91xwVqfXBesp1ex9g+0K+j+F/oRuyzOMe27"
        "TUw+ZfPXbOsXnC+FgL/W4cxf+zpnH7Xn84gg/wSD94T8tCyLQxGn2PhpKdZPTBSfy+Sp7XL1a1izPDXA+4Xj5AHlqZFpOOR5v/PJ"
        "JXoO4c5X28zec5xBe0R17znG+3nbh9+g6/NqvIcacXLfqIjPdsh1fuQ2Ot+bLoxL58lvKpB2ePJNmqpyj7rnvd2S/DYeXyNv1vQf"
        "8MsDuI3JN8OdowvvkePu0xbz2T5Ovru7WLLaZ7z5bAtl8tm+Ijne66sy3rL3yKG9QXQ/ufZsEewWcP4K538a8IgwxfuA9fVWjt/2"
        "isFvS0d7od8eo+tFj2XfTHltx7j+PuY+H+k4DD+wqvWUPL+tCPy236F4jz2nQH4b8QNqz9zjr93DK9tuPM9Bv2FtaoHlu20TyQ3y"
        "3Yg9pAD+svq+wZjH9ax/gpDvdvt1YK8F/sBGM24Ne88cwfWIkxAfzWRZ+QwrPybvQbvTsH9FvmE6iry3NviN+0diDxHfd/+9JStO"
        "Et13bz+/B/8IuK9cGwjKZyMOz5kzyGf7Y6j/G4J1Y3pl+Gw2vj/y2f7ZJ5/tJMtno3x/f+uYWN7fhn77GsNrE+F5M8460Yt4X3w6"
        "dqfA/4y1514yPJ3n749fcPWnkPYnxHPxNhL3gr8vXjsD5zew/saPsfNSdE5TsfvinyrT/6HPXz6IS8R+vW2MXrHjt7mSlD9ZZ8K5"
        "v5F/c1LSnywi6U92iPMjE+q7Osfz/YczqTLvu09U6b778JJMPt733f/a4Gv8P3Dy9iE="
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

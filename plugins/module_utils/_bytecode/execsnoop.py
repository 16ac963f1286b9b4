# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CALLED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 4400],
    "maps": (
        "control 11 owners 89 owners 21 owners 37 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 123 tally 95 calling 23"
    ),
    "constants": (
        "TYPED 1 STOP_AFTER 18 OWNER_BY_MOUNT 11 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 OWNER_MASK 55 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 PID_NUMBER"
        "S 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 "
        "OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_IN"
        "UM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_PID 5 TASK_NSPROXY 31 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID "
        "1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_get_current_task_btf 4 bpf_get_current_task_btf 24 bpf_rdonly_cast 145 bpf_rdonly_cast 199 bpf_r"
        "donly_cast 12"
    ),
    "linked": "keep_stack 539",
}

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4400, 14648],
    "maps": (
        "control 7 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 128 tally 97 scratch_executed 7 pattern 120 control 684 control 176 events 10 control 15 cal"
        "ling 141 calling 15 control 10 rows 24 blank 8 rows 7 rows 6 control 57"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 12 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 CASTS 30 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 CO"
        "LLECT_EVENTS 17 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START"
        " 13 MM_ARG_END 10 MATCH 31 PATTERN_LENGTH 63 BY 26 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOS"
        "T_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 10 TYPED 8 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID "
        "11 PID_LEVEL 12 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 14 TA"
        "SK_COMM 13 TYPED 12 BY 12 HOST_LEVEL 16 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10"
        " HOST_PIDNS_INO 9 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 13 TASK_GROUP_LEADER 41 TASK_THREAD"
        "_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 MAX_EVENTS 18 TYPED 60 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM "
        "29 COLLECT_STACKS 68 STATISTICS 97 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 162 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5"
        " TASK_REAL_PARENT 156 TASK_TGID 30 TASK_PID 153 TASK_TGID 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 "
        "PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24 TASK_TGID 1 TASK_PID 31 TASK_TGID 1 TASK_O"
        "WN_CRED 181 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 256 CRED_UID 1 TASK_COMM 26 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 165 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 156 bpf_rdonly_cast 25"
        " bpf_rdonly_cast 5 bpf_rdonly_cast 273 bpf_rdonly_cast 13 bpf_rdonly_cast 240 bpf_rdonly_cast 13 bpf"
        "_rdonly_cast 258 bpf_rdonly_cast 28"
    ),
    "linked": "keep_unknown 1680 count_kept 71",
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [19048, 14400],
    "maps": (
        "control 6 owners 89 owners 19 owners 36 owner_levels 20 owners 34 owner_levels 8 owners 22 tally 185"
        " scratch_failed 7 pattern 102 control 672 control 171 events 9 control 15 calling 145 calling 15 con"
        "trol 10 rows 25 blank 8 rows 6 rows 6 control 57 owners 46 owners 78"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 90 CASTS 4 PI"
        "D_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 P"
        "ID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 53 TYPED 52 "
        "MATCH 12 PATTERN_LENGTH 63 BY 26 CASTS 5 TYPE_OF_TASK_REAL_PARENT 3 TASK_REAL_PARENT 8 HOST_LEVEL 9 "
        "TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PID"
        "NS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 TASK_TGID 17 TASK_PID 10 PID_NUMBERS 14 TASK_GROUP_LEADER 9 TASK_THREAD_PID 11 PID_LEVEL 12 UPI"
        "D_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 TASK_COMM 13 BY 25 HO"
        "ST_LEVEL 16 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPI"
        "D_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED "
        "35 TYPE_OF_TASK_COMM 13 TASK_GROUP_LEADER 41 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS"
        " 18 CASTS 64 TYPE_OF_TASK_OWN_CRED 5 CASTS 26 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 68 STATISTICS 97 UN"
        "SIGNED 5 SLOTS 55 OWNER_HOST 76 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 TASK_GROUP_LEADER 209 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PI"
        "D 118 TASK_REAL_PARENT 108 TASK_TGID 31 TASK_PID 147 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_P"
        "ID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 30 TASK_TGID 1 T"
        "ASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 253 CRED_UID 1 TASK_COMM 27 TASK_"
        "COMM 3 CGROUP_PARENT 260 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 220 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 229 bpf_rdonly_cast 26 bpf_rdonly_cast 5 bpf_rdonly_cast 264 bpf_rdonly_cast 13 bpf_rdonly_cast 2"
        "35 bpf_rdonly_cast 13 bpf_rdonly_cast 255 bpf_rdonly_cast 29"
    ),
    "linked": "keep_unknown 1551 count_kept 71",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [33448, 4512],
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

_CALLED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [37960, 4376],
    "maps": (
        "control 11 owners 89 owners 21 owners 37 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 94 tally 121 calling 23"
    ),
    "constants": (
        "TYPED 1 STOP_AFTER 18 OWNER_BY_MOUNT 11 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 OWNER_MASK 55 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OWNER_HOST"
        " 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_P"
        "ID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 13"
        " ONLY_PID 11"
    ),
    "members": (
        "TASK_PID 5 TASK_NSPROXY 31 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID "
        "1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_get_current_task_btf 4 bpf_get_current_task_btf 24 bpf_rdonly_cast 145 bpf_rdonly_cast 312 bpf_r"
        "donly_cast 12"
    ),
    "linked": "keep_stack 536",
}

_EXECUTED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [42336, 14584],
    "maps": (
        "control 7 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 96 tally 124 scratch_executed 7 pattern 120 control 682 control 176 events 10 control 15 cal"
        "ling 140 calling 15 control 10 rows 24 blank 8 rows 7 rows 6 control 57"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 12 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 CASTS 30 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 COLLECT_EVENTS 1"
        "7 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START 13 MM_ARG_END"
        " 10 MATCH 31 PATTERN_LENGTH 63 BY 26 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE"
        "_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_I"
        "NO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 1"
        "0 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 1"
        "2 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 14 TASK_COMM 13 TYP"
        "ED 12 BY 11 HOST_LEVEL 16 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_IN"
        "O 9 PID_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 12 TASK_GROUP_LEADER 41 TASK_THREAD_PID 11 PID_LE"
        "VEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 10 MAX_EVENTS 18 TYPED 59 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 28 COLLECT_STA"
        "CKS 68 STATISTICS 97 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 45 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5 "
        "TASK_REAL_PARENT 156 TASK_TGID 29 TASK_PID 154 TASK_TGID 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24 TASK_TGID 1 TASK_PID 30 TASK_TGID 1 TASK_OW"
        "N_CRED 180 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 255 CRED_UID 1 TASK_COMM 26 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 48 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 156 bpf_rdonly_cast 24 "
        "bpf_rdonly_cast 5 bpf_rdonly_cast 274 bpf_rdonly_cast 13 bpf_rdonly_cast 238 bpf_rdonly_cast 13 bpf_"
        "rdonly_cast 257 bpf_rdonly_cast 28"
    ),
    "linked": "keep_unknown 1672 count_kept 71",
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [56920, 14368],
    "maps": (
        "control 6 owners 89 owners 19 owners 36 owner_levels 20 owners 34 owner_levels 8 owners 22 tally 181"
        " scratch_failed 7 pattern 102 control 672 control 171 events 9 control 15 calling 145 calling 15 con"
        "trol 10 rows 25 blank 8 rows 6 rows 6 control 57 owners 46 owners 78"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 90 CASTS 4 PI"
        "D_NUMBERS 18 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 T"
        "YPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 COLLECT_EVENTS 53 TYPED 52 MATCH 12 PATTE"
        "RN_LENGTH 63 BY 26 CASTS 5 TYPE_OF_TASK_REAL_PARENT 3 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_T"
        "GID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_"
        "NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID"
        " 17 TASK_PID 10 PID_NUMBERS 14 TASK_GROUP_LEADER 9 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 19 PIDNS_"
        "INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 TASK_COMM 13 BY 25 HOST_LEVEL 16 TA"
        "SK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_I"
        "NUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED 35 TYPE_OF_TAS"
        "K_COMM 13 TASK_GROUP_LEADER 41 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS 18 CASTS 64 T"
        "YPE_OF_TASK_OWN_CRED 5 CASTS 26 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 68 STATISTICS 97 UNSIGNED 5 SLOTS"
        " 55 OWNER_HOST 76 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 TASK_GROUP_LEADER 205 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PI"
        "D 118 TASK_REAL_PARENT 108 TASK_TGID 31 TASK_PID 147 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_P"
        "ID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 30 TASK_TGID 1 T"
        "ASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 253 CRED_UID 1 TASK_COMM 27 TASK_"
        "COMM 3 CGROUP_PARENT 260 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1"
    ),
    "calls": (
        "bpf_get_current_task_btf 25 bpf_rdonly_cast 139 bpf_rdonly_cast 216 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 229 bpf_rdonly_cast 26 bpf_rdonly_cast 5 bpf_rdonly_cast 264 bpf_rdonly_cast 13 bpf_rdonly_cast 2"
        "35 bpf_rdonly_cast 13 bpf_rdonly_cast 255 bpf_rdonly_cast 29"
    ),
    "linked": "keep_unknown 1547 count_kept 71",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [71288, 4344],
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
    "source_sha256": "0d4ea178f942a476bbb1a5bc7c06dcfd050cc4df8854a7e07ffde86e49851b14",
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
            "name": "calling", "type": 9, "key_size": 4, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
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
            "name": "rows", "type": 5, "key_size": 328, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["parent_comm", "s", 56, 16],
                ["path", "s", 72, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_executed", "type": 6, "key_size": 4, "value_size": 4784, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_failed", "type": 6, "key_size": 4, "value_size": 4784, "max_entries": 1,
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
        "eNrtXQ1wHEeVntnV/kixtZLi1Y8TESsmPzZZiM1fMITYMSbOD8QEtmyo/GizFyy78J1kg72j5XJSCIkwBUhxyLkMFfTj8q6oOqLL"
        "cUgkl1rVVa4sqqg6UVdHRDlHORQcSkLufAe5yAqWTrv93sx0T/dMz+yuJDtKlWuyo5me7tfdr9/7+n2vc/VK4b/GkEL9Fw35C9ev"
        "w+8EXAOKqt+vXviXrJqaz/8eJbeV5Nrpwu/GWrq83CC5hnyKMj0/P59/P/9KVCEf1uD9qBog9VGZ+qgV5DnfzsI11uIrXEfh79+F"
        "a7pzovD99P7+eXP901Uj8/xyScu0AfJeVK2B3+R5DdqB10QDtEcj172VirJu4XoErkz5XXc3kf8ZDSrcdqXXTha+kyFi6Aoo23T5"
        "rs8/76efj8Dv0RC2l8g7NwDyVYl8RxfEE4ZyOgrtgX5hy7u8tOUkbcqpMJXDyikxDO89RW7cDeMyU0n+LpJbQCGCbU5cIN8LkXGV"
        "64D+UaF/4BpV1xfak+uDesNz2iAp74EWb+M4F4bxFCbjUutuLFzj6h+gnmtIPfumyftBeC8hqmc1qSfUL5JYnHriuEp2vjxPz4uD"
        "tvMivXaCvt9kP96xn48ESXufeQr1C/RnX06yP0FOicXtT6seAb3lo++j/Aw9RH6PQvnJo2cd63WW0pe3UOUmYN5heQmo12gFfi9L"
        "5L0Z5OcjcjsNV5TnabgeaHk/ee+OMaJHt4yT74D+tTxfdwVVH73/QU+OVkJ7DjP9fZjp746HSXsrQf59ov5eTfd3X2n6O6pAP6vY"
        "z2+Q9vRn581y1YbGufI8AlftJJFbc10V1AvkcjW8D9f0RnI/v8wuVGM+VAHtvpVfbtx3er5wDbeC3I7p68Su/HshOXk76tGOeyT7"
        "obos/eA472zKedlUTrqK9ENU+UsiFz/OR3I/UVsBcmyG9aPNXbs7Frfd2gAZd/n1ND9etCFj/Kg24zHuUwvXgPIp8v018FwFzGO4"
        "aoMgl6v5euLArTvIeNkC9tXacV2vpfPlgn0TDb5G5sdeGH8hGH976fEZUF4iz0G74+EA3L8Jfvvh94fgtwq/P0D0XLei69u8PFC+"
        "zS0vzJnXMauefpp7P65eRuT+CNh/3aRiuSHoLz/Rw3m9ivZQKi8nBeQN17jySVK/zG9hXvWS7wWZegS/RZ77RoVg3Rih1g20j3U7"
        "tI5cYxse1e3QfEm7F67nFp6NwHoaqVe45eO81e37EP2dRC1//KN8mlu+QtmhAeUQ9NPPBevj0TnefUu9TPKelpJ3FW1fM35MAPyL"
        "qPrT+YKedbC74qpa+F5A+fKcWU4PdOC8drdei+f1GzA+9s5R9r5lnOykx8ly8wcGyXNadw21nqAfwJaP615kPcjNwU9APZyA78Ra"
        "rrUd72iH4Lhn5WJpb1Jcj3L4PejniOohW442QOTMjt9Ehrzf3IT68pvzdv507iB/3bivZc1ccX79qjnSH/2wXpD3zXobq1RYrzfO"
        "wLj5E7muPWeRwzmQQ36k5S439FcHR16Gve08X6cWnufpeSzfV5Dj/xYczByOK1YujB6L+6rh7zOO35+RwUOY8qM+wENUwEPqBHjI"
        "frDjq6AfNmYZf2RcMD7uFayfEcVsj1jwEZAPrv97Yf1HO8CCjzTQ/ktjJf29TBBxkY/L4SJBbPeMZfzMcOf1jL0eLFE5SZtybHGR"
        "DLyXAlykEeQCeBErL92O735TEme4ioszPNCneBy/rB/1X7DO1YF/8RvyXhjq1S2q1yrav+guT70MvEPk13fwxzv0g9bthHeclcQ7"
        "npfEO1YL8I6zjP9RrHzecIVzYD+iXkG7Z9RH60vEiZIbzznW7xxVv5uJfnmcX54V9yD2M7u+iXGPTYB7kHU1fXRKEveY4uJeqIdy"
        "x6Hfw9Dvx9l+75Scp9Dv3SweWJ5+1/pHKLmK7ARtCNp/chJwD9LxGvij2vWKPq7lcI6fFXAOrZ/0a1y5F+T1tzTeEaTXjdw+kDPg"
        "8M/ss5+PBm78aUl9tJrGjbvLPO9s3v8DhXNMAs5xiME5yP1EE+IcV0B7D7jTM92Lo2fyuAvBNaZoXGOT2E8juMbnyPcYvAbnKeIy"
        "Qlyj7i7ANch3sRwrrvE6+XsbM5/bFMYP/tW8GecNKKdgHCOeQeyYuIL2+ccoXBjnmxXXeHGO1ntn5/njewrw+pMCnGMVjdfWAd5R"
        "a8U7zkn537cTvTzwJ2jvVQK84wkat24Q4R7jcrjHdT26fVnwA0PgBx52iXsw8nTEP3Q8F3GQIwqvXwLKl6GfXywZHjJTUjzk70uE"
        "h7hdx0X2YZsDDnIHeS8D40dzwEP0/pih9luK9geOSvoDWfKcdqSGOz4M/1Hwva+J68vHR2YAH7nGHg98jF43sT0yuIgnv+eonN+T"
        "GLavh2w5rL+ZgPqh3Js11Lvf4M5L7RTsG2C8Aax3Vnykbo7bj5LroIELVs652icAfy9a6Zsz29fpDVupdTAvn7ZCu2G/NlHDnS/p"
        "LWA/+Pl2va6H/ag/KgHHs+93x3EzBPMDcO5CO1Ty90MmvXYarg8trJ95fYXy1gbJe4fqRHbecejHHRRugHYRxnlY9K3KtDsot45o"
        "IcnnfCjHde70V0hOrjmY36h/0p3u9QvVT4A/sPURltcmWS7oq6vAr0hu2MX1BwrfDRvzMtaiGn7lwv3deTspwoz7hX+5Q4bc2znr"
        "JK5D+vxtIt/XEmFoZw9fT1vWpc8q7uxfMh7jwQ8ULELj+6vgWgFX0zhQ87/Dxu+FMhNPkOcK7c9/D/oDcfUO8L8SxxCPXK1sVIz3"
        "khtIefg7BHhsckMF3Md+WaWY9x1zdXy/Lep7D4xrgqPs9kO9noR6fQDqtZ0MkBz8jlZsADxTLUQ23Lc5KFUvvI/6KPEEac81vqbC"
        "d/G39f1VzP1V1P3kBpyfr1D9b5nXxwy7rK3wvE+Xk4r6Rc37wxGqvRHYf80F4HcU5BKH6yfA3v/c/4FdtOMC1kOFcZ+/ngG/+kzj"
        "Oqjv1gsoR/AzLhD9ehzwjF7ih8C6xurL3TDOouqDKl9fBuX0pe4HVSlSesPvTg9pg+MCvwdw7s4uaCeRezQ0QPnDUTXDb0cHg1+J"
        "9D7zXOKLMB8A1wsoz1LxF7l2mH+hALUOYfnxoI+y1/Hv6f0pW3l5xbnxeasd0D7vav2G/kgKymPfT29pJeUfMnBBaj8L4g9YvYL2"
        "m97ejW1kHaiLCdb9PfPmOI+8P1MB47tgBzfw7QW8z8rVIv9DJbKLJfcDEln7esiWow3s4e8XniLvN4NAsP04nrVsL8iTjEdtiB4n"
        "7Px2a0/guorrtTbQ6jgOKfkMoF7AcXGrUlT/O/lFpep/SX8Gn8N+cFMfczk6LmPBIdYSPQZ4XuJauv8xDjegNChSfqtkfXDclao8"
        "Q//6dD1abdKzuO+S3LeTwusQv4+qBxR7PG0f2NWAPzxWQa0rcfVOrj2vDXTR80WPRyjR/qRsOWBvG3EaKdhvF6wHG9uFcRq28xDG"
        "aax+uz6OCvMvSOafliHyjOxF+cB3Lnn9mxLEazD6F8clyDGgrBXgpF18nBTal9hMlxO7tpbfHzD+cT8pskmxxQGk48QsOCndvqR2"
        "l9R8Mft1e8BuqKHkin7+ZZTej6sbuPNZy4zD8/9S+EsC7LnEYZHee4HSe+jP5Pex2hba3hhg7J7Pgj3tJ/VEfCbqB9wT5IL7Edqx"
        "rbDvSOIzku+G8f8F2I+4R9H9PNUkv6jvOZXnj6a3QPuDvxfo+x+pZjta1/vX0fEaGJcRUH5I+QMYZxwPqWWNxxDbqSPu7NRBt3Yq"
        "+Esbpyj95xCnsaBPu8A+ArvDD/PBz9ixiNdtIfhC7PL3gR5P2dqtut50sl8EuPdS2zFOetRiDzrq0y6+Ph1k9KmPxit0ezaTovpZ"
        "Gxqh/BPp8cr4QYYde9yjHQvjou49xdmxl+w62uXJjzli8WdIv6Oex3Xh6wWdtyC3yhp6v7KW3v9ObiCKOrlvHWNfXgn4XaNA/1ZR"
        "uICBS1RI4Q36uluD+tnQwxEKT7yBXCuvZ75T5eo76aYbSX8QuNV0/yb4foVlnb6RWafz18RTu4x5nsdzT5I4xFjC1F9hqx6IVpx0"
        "ha/i+hQN/XrWjJudadhZuOrfXfOkXp88rpn/O2nPS7PUeqfS+wn5/VCpdc+jnS/C69Nburyte52y61476MNW23UvvZ/42ey80tc3"
        "bDfgV7H693LjAbSBNsE617qyznH8Wl3O6C+00fY02m2GfjsO61pXcXiNwE/PJRn/zfU6B+Oj7n7b8aDHcbDjoH557mM74jVJWbzm"
        "o9R+wn3bDD5+YX0KwX4V6DPR/oA22A9+2Fbu/Iitv4zaR7Dq3w/Outvfet8s0aPvVjGuqwb8zfw+XT7eZI9qLW8U49FgfwfH1yjE"
        "C+bLf4S7j0dw/jOpGm79tYEsrHtXumxHPbTjMpWHJwWU2Tmz3FHOZ+q2Qn3C8NzqWep9mK8Yn6ANnKX8hmTTV2uJf5yqNdsxaK/s"
        "hvkxavFn6wT2xiqBvRG0tQPQj9TtAaif1f7wW56PmNtT2VVoR3rfcdKufY/C9UtwvweuvbUk/gL8XlM80scgni+/P/jAJrQ/2mvN"
        "z+Xl4lPM+Ru82jukPlZ7h9SPZ+/k32DtHV3PNmXryLUfrsfh2gvXHrh2wTUF13a4tsG1Fa574LoLrjvhuhWuN8H1RrheD9d1cG2E"
        "aw1cw3BV4DpD+qPpHFyn4XoWrlNwnYTrBFzH4ToG1xG4ZuHab+kvst8YtMgz/6T2RCuRXwvEEz+xB37TcRW7YT8c49LN5YzUGnEl"
        "6N9hfAnGye4OcnkpRtw+4JR3J2i/ShtEvdII461n3kscEOtfYDxdXAlY1olzJl6ToYeCdJyKxHf9pvqjHNBPTG4h34/66hzLM8f1"
        "GXGyf3Wesrvrwe6G78Xq/LTdXY92d9t5ar1r8dHrXdDwHwrlNqKd7wf5g/3cRPRMFHhRbP1RT7P+QjwUZdYPd3GN2ql+iMMO8uX2"
        "IFz91nXNZ/O81a+JQXvPUnoc2x8F3JO1L3DcRJVrdLtepfwjRbB+fPC8WS5nGsLKVo4dEfXTeEu+fX7AXW4p9CHhw+0OkO/FA6RB"
        "uW0KFV+CvPTcDlgnA/Ab4ibiASNODeOjFy5/E/U36d/P38f9Kq2DDJSbW86T+Qzr1pnrGpX/yT8P9WmugfwnAZxXr83T462ROz4M"
        "+6LmvJvxElWqzlPzoAbnQeg8zkt/4Tep8G4YL/EKkNsmRm6AM2KcyRGUI9iv+B7bv3l5+QrzcmaG9pdvhPq8OUPkuA7k+BYjx3VE"
        "jhUoR5BbBcoR+KyIs+xl7TTy94dC1YV2LDlfsnME8GfkTSIe3L/Cm1TeCbzJ58h3lh1vksQtXTy8yZv4473kvMkuUu8V3qRgnWkq"
        "CEqeN5mFcRcNYr2o/ELIo4D8dzrfTrPvRyO/0F2S43i58+3CQbP9LOTbdfiCcvpkcfmd3vl2rwbMfpZ7vt0rAYIXCPh2up37OqW/"
        "db5dil6vkG9n8Ov+PUB+Yxzsv5HvOfLr5iT5dYgr/DV3vMfVL1D7RsXz60j/Gfy6A/R6bolH3w+40ApPyp4nRRyMFZ6UiCfVAvPn"
        "XWT8WPLDNtP7o/VF8jmvvZwbn4RxYvp+kFM8dtF8Tp8ioweQj6JlRiT5YgdLxBfb55Ev9mDhvbS2VZfX0wodv/+MaX1CPZy//yMT"
        "vjMKvLJoUNXxgzy0jPkBItCf2npr/Bbho/VY+F4HFRm+Vw/F9zKXW2OK0xTyAo6in07ibTAvQ778VqY9babxph2h1xvMX2fZRzsk"
        "rw94fCRsT1ypBbx9hlofo/5qA/8KG/sk7Di7xlepzIdMcX0tpvg51eBNieSO33sI1p2cjvMT+3W3QvZxIr2K7ieFTeMsHnx5Pv9q"
        "7hswzithnyqbFfQPM39AXyT0vLIpWPfouN50VWqFn6Ws8LOWnp81KsnPepbhZ41cMMd3pU90SfKz7lXt7T9JnpaOz5WYp3XSiafV"
        "C/ga2e9P39EO7a6G8fZ9aMcgvx2AF+duY/xml3ytgDJM/r4TntuKOCnD09Lzk/ooe3Dx415b3cX/DLuNeyX8oMgxftyPliH9JrIb"
        "sb2xhveCvbxL0P87ATfv5cd7CPCgSJNkXOOxZRLXeMxtXONOj/ysXRA/AOPja3y/RXq84PPH0H7f4y2+J0v85FjDx5Wi+puJoytb"
        "f3dKxvd4qAcd13MlyAPtnvsLisWZf7VGoXFXQT2229cD9R3Lw0p2FudfG+OR9LsebztM1jWWdxUNf0mxx1faKDtdGwY/86kKKl4s"
        "rt7OxTfYuLQl5131Ie+q1YF3tccT7wrt7Vj9Nq4frWUmGd7VnncI76rVgXd1BcyvJgF+0S7Fs9LlL+RZTS4znlW7O54V+G9orxp8"
        "K8wrcD2l17RMGzz3HJ9vJNRzY5Q9Wj6+1aRLvtWzDnyrVxi9fsolz2qQ5lmptD6Ujjsvud3ZU2a7M2Vrd1rXh3YYXw72qA/t0RuK"
        "sz9k48xLZYccLY3d6Z5P1e6RT5WF+AjAQ0HPaUP0uJEej8z4MezQlCc7NNawsbj+X27+RqZU/ka7vb/R4MCjgnVA50+BnYd6v9Q8"
        "KkOvwrk6p+AcnlbcjxDwp9j8W5b4ZQNXjJjKFfGooqEqV98pH3+qX5I/9QNX+Kex/3rv23Q8GPKn4LtrvqNQ8Ws6fyr+Nn8dW2r+"
        "VK+3dcwlf0q0jsnypmL1orw2rfNmv+di96MdcZPOUtn3Ip5UluFJ9RbHkxoW8KSOCext2fWr/gGlqH5fZutXcn+x+MnNFI4v5kX1"
        "O/CijhfJixpzySd6FvhE1xVKkuVDaYNTFN+ueD4UxKmr/S7rfwLqHxHwoVRK3ihfKx+qb5b//tgF6r6IJzXcVRRfCnlShj2x2jZu"
        "Afc/oz5B/N6HmX2IQyI7w295PmJ6fvF5UrUKP06xylUcxwpf6lLlS/WUmC/Vz/ClUhcZX6q/THyp/xbwpfod+FLTnvhS2inA14W8"
        "qdv47RDwkeKhNcw64zY++VLjS/3jCl9KseNLoR7odcmXOirgSz2+RHypFD1vdb7UV84TOa4DOXrjSzX3fUSPr1pe5wJll+hcID8p"
        "Vz8XaAfYow3ceojPeXpr3oz/O5/z9AqVL8j9OU8/Z86D+T3UPzbL1x+x87z7i3cuyNpZd+eCNJw32xelPxfkMmqeoZ1RbPwTjl82"
        "/inpIf6J57cbdnaEX36x/EbBeZ6aD/iNLaLzINnz6EcEfKUHBd+poff5RDxGOAdgL8wHnBcWHiPYJRhXK8q/avAZt5V1H2zZ8hmz"
        "9D7/3aB/MkStdonkZvDk3pJcT9YL1pOpotYTwx7zUXYGnm+O8S3N3XA+pOfz58tbT9z/Sx4V8R4P2s4P3M9l1xFR/znzH/+ZtMOR"
        "T1fN5YWWW17or4n4j7hfaOijSYZf6nYduYUqN8HE/4j4jrnNsvbD+yF+AOJ2t4xLnhPJ73edb+XYz92S/by6LP0saw9qQ+Nceep2"
        "4ckxsAdhHw/4ghrGZ1yNcVCTOi9Rzj48Tc6NhDixeKgN5JfW14sCjzVMrzd4Xo4u98fs56PBE//8stZT8nxWiOdRCDBp8FnHAGdB"
        "PivhezUnPuyu3d2L227EKdHP04YmaX7rZtH4QX4rMWDQf0b/+nQFxluN2fNbb62G/UbwL9YauCl9nuRr9udJVuL8f2neHP8YUAhe"
        "ndPPWRlg/t5MxUvGQyF4bi1zH/u1gbmvUvGmmB/bypf98RwVD2NZB79H+qWSON7aQbAbO7zyYAnAkcgiD/Y7gu8OLM65imGR//Qr"
        "l+cqfpM+V7Hbm/8knhdvgLwenlO4/hIhROg8Ycv6PCLH39xwH2mniE8rex5nWDLu8SDGO36aWkcDyl2KvX+4k26vyH9wGz9fKj40"
        "xgt31FDrTvKoKF540lW8sJUHfa1tv+lxq8s032ap+NCI71jiCMDvam5CvfiswO73c/3d+7ojRfF+F/z/ObMedv++n94H0Pcj/3xB"
        "phyznjwLetKMwweUPxbKwfxOVp64n57fur404oDyK2ayaoqJn5h2bOd0OXGSzgmIi+2XxEsSCu3vOOAksH+AeVT2Qh4VzKdiwUkY"
        "vFHEm8D8RtI4iR4XNG2ZJ9PceTvtwIsoTTlJm3JscZLhacpvxvjETKUIJ5lkzoO/oOPS9vmE1tP5afR8QpOMfetuHBs8f1jHuwU4"
        "Sd+0JJ5Tzc1TVe56Gv77ywwO4ISPTEjiI5OS+EhOsj+rBfmhyisn2TxRKD9DD00weNRZx3qd5eIkEzROEl5qnITp/wbGXz/M9Pdh"
        "pr87Hpb0T1cL/PLi+rt8OMmEACeZ8ISTxMOtILfDND4SkpO3ox7tuKdIfKTM886mnJe5+MhnJPGRO921u2Nx223FRyZc4iM3FomP"
        "XA/4yIQcPrKXjgN8Zi8fHzF4+gG4fwX8xrxgTfBbpXCPRLcI33hhzs7eQnyDzSMZryQBBdojYP91W/GOs1J4A4lLSZz6Lcyrb0H9"
        "XxWsGxnXuMd0SfeNf+kS9+ib4+8bu1vHxOMdcY9H58x2sMh+N3jHRC8mHq+A/vwkFydA+0WPF9f3G0tkR8uWA/auca4j5IncPy0d"
        "Zz3N3ceepvj7+bj5Aj4QAj4rxJFFYD1AvADnZfrEtDQ+4Mk/OCHnHyQy9vWQLQftEitfCuJ1GpoovSKNozE84th1NXx5Iw6D64UT"
        "fzgoiaM9wvCGhfqugoqzs+Y3a5grzn8nOAnGh6XhfbN+xioV1uWNyBP807wZL2XjPzHOGOO6dByM6W/DrnbWP1MCXEShcJE3KVzE"
        "Ihem3+K+6tLGh3jNf63nvYZ+2Jjl+h3u815PrOS9VpZz3us3JfGExc57/RvJfe/lkve6gz/eS573+nlJXONiz3s97jHv9c1gx/HL"
        "s+IbZH2WjyPdBPiGbBwp4hte40ix3zsl5+lixwWPLFFc8M9I3Ef/OMTV3gvyOkLjGkEm3mYfyBnzl++zn48GPvxpd3E4yzZ/+WcZ"
        "PEOQvzzxKXd6pntx9Iz3/OXEP/eev/wGwC8E+ct1/OJ1+/gOPX7jV2BvjcM4O8XkMyf5l4185lcq5ufF+cxflMxnPgV+7w+4/j2u"
        "Y/EQ4Bp4nkPRec3JRDfymn8b2vlbwTryw8WJ6xDiG79wiW88KcA3ShUX30PhGhjfztp30cq/IO9nYbw8BrhG6DbFzv605L0JlWZf"
        "XzqfA9ixWo/HvPCH5OIhDJ492Q+x5B+HdSGi8f2FSyUfDBu3YMkH/zjmSWu0xR1c53dH+TYJ5nMfg2u4zu8+XlR+d+e87g0lyute"
        "7TGvO4kPQbs5vWErJTcj7zrstwIh3ZofBewCf8C+f/2oFyth/8l+HDvOgyHMSzBiyQt/SJHJCz9C5YW3rm/HoR93UHiAcT5oDX/c"
        "sfmSg3Lxa1pI8jkfynGdfRyaRz2Mcc14vkbaQ35Pnj52zBON5bVJlgtxaFeBv5DcsItr5+t5j2BexlpM/Nkw5FmPMONeNfIriPLu"
        "4/pq5HuC/CEQiKifV7CSZ14x7xuu5JmH/l20PPN3SOaZ38Hkmd8OeebhHMOjvZJ55hMqX19K5pfX/ZsS55dHe0d0zkcn5tEn8o6G"
        "Bij/Nqpm+fVn8sS7zSePeb0Cyj9QcRN47nY8xOSVh/LjQR9lV+r7lPtTtnIqfZ7Pdnf50TJu83xCfvJDBs5H7a9B3ACrT9j88umN"
        "bZAXQ5QnbQ+Vp9aSL0uQt+HSz4O8x2N++V6QZwryLrUXlyctI8iThnmTBlq95ZsfxHGxXSmq/53i20vV/5Jx6fgc9oNXP1e3My24"
        "yhVUfJlzfuYGpaT+96mZkvrzhh6mzwtCfWvkF6Xz0SMuH1UPKPY42T4unoLrS1y9UxAv0rW88tHr8SIph3z07Z7y0eN4jdVv5/r9"
        "WmaKyUff/g7JR59yla8S5Yj8PWtcSZdUXIneH8L89FNlyk8/7jE/fZe7/PQDx+n8wKD/MS+9Ve+9qMrovYDyPKXvis9HPy7IRz/m"
        "Mh/9TwX56PshH/1/Ctr9d/x2C/PSD9N56fW8X0uVj37EnZ066NZOxfPepyi955yXns5Lifmljvj5eekxr37s8veB/k7Z2q26vnSy"
        "X2Tz1S+yHeOkP93nq+/ymK8e7NlMiupnbWiE8k+kxyvjBxl27HGPdiyMi7r3FGfHXrLrZ5cnP+aIxZ+ZovLXW/PVjxeVr16UVxX3"
        "UzEfHO43R31+qX0VI5+soX8jijhfvYF7iPK6TgjyupYrb31WMm/9SVd4qsF//92sGScz8tbDd9c8qdeHzlv/61nefurS563v8rbe"
        "ucxbn97YarveyeavR9wqVk/OAWTtE1Eecy3TurK+cfxYXc7oH7SJ8tn3Mvnsu4rDaQR+OeYh95rPXhuE8VF3v+140PNFsONgmeYh"
        "cMRpkrI4zUep/QNxfvusQ377/iLz23/MZX74D0E+zvUqxmfVKPJ57vE869Llucfzvte7bEcztKNKkOd+ds4sd5SzNc/9GjrPvSif"
        "/VB/UXnsrXbGKgc741LLY19TpJ2zkr+eXC+1/PUjJc5fn2Xy1/d4zF8/vkT567Nlyl9/RJC/PuuQv77dU/56cd76ndz6476iNW99"
        "lFk33MVl6vFhl1z++ptX8tcrdvnrdT3gMn99nSB/fWSJ8tcrgvz1F2aIHNeBHL3lr0feo7aXtc/I3x8KVRfaseR8x84RwJuR94j4"
        "bz83L6173uPkCu9RWc68x+fId5Yd7zFD3rtoeI838cd7yXmPXaTeK7xHwToTLQhKnveYhXFXG8R6UXmAkC8H/AedL6fZ96ORB+gu"
        "yXG8XPlykLdMqQia7Wc9bxbLl+uYC8jpk8XlZ3rny/0uYPazrHy5CQe+3H8ECI4t4Mvpdu7rlP7W+XIper1CvpzBj/tFgPzGeNd/"
        "Jd9z5MfNSfLjMG8dGfBWfhzE/YSqqX2j4vlxpB8NflybwtufWOF7uYw3W+F7rfC9FDHfS8uMSPK+DpeI93XAI+/ri4X30tpWXV5P"
        "K3Qc/jOm9Qf1bP7+j0z4Tb7+4QKOo+r4QI1q8Pcj0J/aemscFuGV9Vh4WwcVGd5WD8XbMpdbY4q3FMb5H0U/nMTPYN6EUXjf3J6w"
        "af9QO0LPa8xXZdkfOyS/j8TjFWF74grpWOS54f2ov9rAt8LG/gc7zq7xVSrzIVN8XospDk41+E8iueP3HoL1JKfj+MQ+3a2Q/ZlI"
        "r6L7QWHTOIsHX57Pv4rnDiUrYf8Jzs+29g8zfzCvgJ7fNQXrGR2fm65KrfCslBWe1dLzrJ6X5Fn9hOFZ/fiCOV4rfaJLkmd1LxVf"
        "6fU8O03H30rMtzqJ+/aTgvneC/hZG5yr2A7trobx9n1oxyC/HYAH525j/GKX/KuAMkz+vhOe24o4KMO70vOE+ij/dvHjWFvdxfUM"
        "u41jJXwftAstcXQZ0m8s7sjyrWIN74U4i12C/t8JuHgvP45DgPdEmpapfZ0tjX2tDez0yLfaBXEBMD6+xo93kR4v+Pwx9Ff3eIvb"
        "yU5Q+UA99zcTH1e2/u6UjNvxUA86XudKkAfaPfcXFIszj2qNQuOqgnpst68H6juWT5X0wPfnxZ9hv+vxs8NkXWP5U9HwlxR7/KSN"
        "stO1YcAnnqqg4sDi6u1cnIKNN1ty/lQf8qdaHfhTezzxp9DejtVv4/rRWmaC4U/teYfwp1od+FOIWzQJ4oDapfhSuvyFfKmJZcaX"
        "anfHlwL/De3VqHoZpdeRN6Wf05Fpg+eeU832oLOeG6Ps0fLxpyZc8qeeFfCngDcWfIXR66f47RbypgZVHl6L+lA6nrzkdmdPme3O"
        "lK3daV0f2mF8OdijPrRHbyjO/pCNHy+VHXK0NHane35Uu0d+VBbiH8aoc3u0IXrcSI9HZvwYdmjKkx0aa9hYXP9foni+sL/R32hw"
        "4EXBOoB6G+081Pul5kcZehV4UXCeQK4V9wP551Fa8mhZ4pMNXDFiKlfEj4qGqlx9p3y8qH5JXtQPXOGfxv5q69t0vBfyouC7a75D"
        "x2nqvKjPv81fx5aaF9XrbR1zyYsSrWOyfKhYvShPTeu82e+52P1oR9yks1T2vYj/lGX4T73F8Z+GBfynYwJ7W3rf+QGlqH5fZutX"
        "cn+x+MnNFI4v5jv1O/CdjhfJd/onlzyhnwBP6LpCSbI8Jzz/vHQ8p35YR0+6rP/TUP+IgOekUvJG+Vp5Tt+d5b8/doG6L+I/DdN5"
        "E7zyoAx7YrXA75+k4pgvPR5UrcKPQ6yylccKH+qdwofqKTEfqp/hQ6UuMj5Uf5n4UH8U8KH6HfhQf/DEh9JOAb4u5EXdxm+HgG8U"
        "D61h1hm38ceXGh/qpyt8KMWOD4V64EmXfKhvC/hQ31wiPtRXBXwo7TyR4zqQozc+VHPfR/T4quV1bk/W5bk9EyU6t8dPytXP7bkd"
        "7NEGbj3E5zC9NW/G/53PYXqFyv/j/hymnzPntfwe6r9plq8/Np3n3V+8c0veNevu3JIrzpvti9KfWwJ8Rx+e4wh+AHOOKvqVeXnk"
        "j+yV9a93Y/wnxB/p/mmx/ELBeZiaD/iFLXx+ocEfHBPwhB4UlI8465g9fxDy7LPx3Bb+YCMd7yrKb2rwCLeVdX9q2fIIs/T++92g"
        "FzJE3XWJ5Gbw0+Yk9fx6gZ6fKkrPG3aSj1r/8fxvjDtp7n6VvO/5fPby1hP35ZJHRXzDg7bzA89zZvW7qP+ceYc50g5HHls1l49Z"
        "bnnJ8g9Zvx95zUYckls9fwtVboKJzxGes7hZdn1/P+zvk/UWz413PmeR3/86n9Gxvx+W7O/VZelv2XMWtaEJrjx1u+3kONhrsM8G"
        "8Qsaxk9cjXFKk/p6K2e/nS6cuxgPtYLcDuvrRYE/GqbXGzyPRpf3Y/bz0eBn37Os9ZQ8j3QceKSfUcy4g4F/II+0mbQ7cae7dncv"
        "brsxLgD9L21okuaVbhaNG+SVEv8K/Vr0e09X0HFQQl7prdfDPiCcv7rWyO9En8P4mv05jJU4718iz+k4SADuXwG//VRcGeY/Rn8l"
        "0aFY/HISv/XCHGWnW/T098j9MH0/HobzFg+CHdjhlUdK8JDEKeSRfgvq/6pg3cgszjmLYZG/8kuX5yz20ecsdnvzV8Tj/Q2Q26PU"
        "eYsie944J4DoxQQQM+LhTwri9sbofcqlsqfB7tU6aij7Sbi/JxlHrO97NpG48b2VsN9ZCXGUsO8RgfU38hg9L9Mnypzf8USR+9tJ"
        "d+WgXSLmBTRResVqv41Jxa/GNtTw5Y08wj7JuNWgZNzqQSZeVajv/Nz4o/sSjUXxaaNKzZxZD7t/30/j6wZPck6mHLM+PAv60Ixv"
        "B5Q/F/ZD/x8sJqoO"
    ),
    "programs": {
        "x86_64": {
            "called": _CALLED,
            "executed": _EXECUTED,
            "failed": _FAILED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "called": _CALLED_AARCH64,
            "executed": _EXECUTED_AARCH64,
            "failed": _FAILED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

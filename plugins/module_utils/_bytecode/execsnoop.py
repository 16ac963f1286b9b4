# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CALLED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 4544],
    "maps": (
        "gate 11 control 14 owners 93 owners 21 owners 37 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 123 tally 95 calling 23"
    ),
    "constants": (
        "TYPED 1 STOP_AFTER 19 OWNER_BY_MOUNT 28 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 OWNER_MASK 54 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 PID_NUMBER"
        "S 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 "
        "OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_IN"
        "UM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_PID 5 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID "
        "1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_get_current_task_btf 4 bpf_get_current_task_btf 42 bpf_rdonly_cast 145 bpf_rdonly_cast 199 bpf_r"
        "donly_cast 12"
    ),
    "linked": "keep_stack 557",
}

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9064, 14992],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 128 tally 97 scratch_executed 7 pattern 120 control 689 control 23 control 15 events"
        " 13 control 15 control 163 calling 134 calling 15 control 10 rows 26 blank 8 rows 6 rows 6 control 5"
        "3"
    ),
    "constants": (
        "ONLY_FAILED 2 STOP_AFTER 14 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 CASTS 30 TYPE_OF_BPRM_FILENAME 3 BPRM_FILENAME 6 CO"
        "LLECT_EVENTS 17 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START"
        " 13 MM_ARG_END 10 MATCH 32 PATTERN_LENGTH 63 BY 25 TYPE_OF_TASK_REAL_PARENT 6 TASK_REAL_PARENT 8 HOS"
        "T_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 1"
        "1 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 TAS"
        "K_COMM 14 TYPED 13 BY 12 HOST_LEVEL 31 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 14 MAX_EVENTS 52 TASK_GROUP_LEADER 5"
        "2 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 P"
        "ID_NUMBERS 43 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 37 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 2"
        "1 COLLECT_STACKS 75 STATISTICS 91 UNSIGNED 3 SLOTS 59"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 161 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5"
        " TASK_REAL_PARENT 155 TASK_TGID 30 TASK_PID 150 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 "
        "PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 45 TASK_TGID 1 TASK_O"
        "WN_CRED 179 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 279 CRED_UID 1 TASK_COMM 20 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 164 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 155 bpf_rdonly_cast 25"
        " bpf_rdonly_cast 5 bpf_rdonly_cast 267 bpf_rdonly_cast 12 bpf_rdonly_cast 253 bpf_rdonly_cast 14 bpf"
        "_rdonly_cast 282 bpf_rdonly_cast 21"
    ),
    "linked": "keep_unknown 1724 count_kept 69",
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [38960, 14848],
    "maps": (
        "gate 7 control 14 owners 91 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 128 tally 98 scratch_failed 7 pattern 103 control 693 control 22 control 14 events 1"
        "2 control 14 control 153 calling 145 calling 15 control 9 rows 24 blank 8 rows 6 rows 6 control 52"
    ),
    "constants": (
        "STOP_AFTER 16 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 PI"
        "D_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 "
        "PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPED 26 COLLECT_EVENTS 32 MATCH 60 PATTERN_LENGTH 63 BY 26 CASTS"
        " 5 TYPE_OF_TASK_REAL_PARENT 4 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE_OF_TASK_TGID 9 TYPE_OF_TASK_PID 5"
        " TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 18 TASK_PID 9 PID_NUMBE"
        "RS 17 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 TASK_COMM 15 BY 24 HOST_LEVEL 33 TASK_GROUP_LEADER 17 TASK_T"
        "HREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBE"
        "RS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED 37 TYPE_OF_TASK_COMM 13 MAX_EVENTS 51 T"
        "ASK_GROUP_LEADER 48 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 41 TYPE_OF_TASK_OWN_CRED 4 CA"
        "STS 22 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 STATISTICS 89 UNSIGNED 3 SLOTS 57"
    ),
    "members": (
        "TASK_NSPROXY 51 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 236 TASK_REAL_PARENT 109 TASK_TGID 30 TASK_PID "
        "150 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM "
        "1 TASK_PID 25 TASK_TGID 1 TASK_PID 47 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 13 TASK_COM"
        "M 3 TASK_OWN_CRED 269 CRED_UID 1 TASK_COMM 24 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 42 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 348 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 267 bpf_rdonly_cast 12 bpf_rdonly_cast 2"
        "53 bpf_rdonly_cast 14 bpf_rdonly_cast 272 bpf_rdonly_cast 25"
    ),
    "linked": "keep_unknown 1710 count_kept 67",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [68584, 4704],
    "maps": (
        "gate 26 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 "
        "owners 23 owners 126 tally 94 unseen_calls 8 unseen_calls 6 unseen_calls 11"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 8 STOP_AFTER 21 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TA"
        "SK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 O"
        "WNER_MASK 85 WANTS_PID 99 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 1"
        "5 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID"
        " 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_COMPAT 10 TASK_NSPROXY 58 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_get_current_task_btf 50 bpf_rdonly_cast 146 bpf_rdonly_cast 203 bpf_rdonly_cas"
        "t 12"
    ),
    "linked": "",
}

_CALLED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [4544, 4520],
    "maps": (
        "gate 11 control 14 owners 93 owners 21 owners 37 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 94 tally 121 calling 23"
    ),
    "constants": (
        "TYPED 1 STOP_AFTER 19 OWNER_BY_MOUNT 28 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 15 OWNER_MASK 54 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OWNER_HOST"
        " 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_P"
        "ID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 13"
        " ONLY_PID 11"
    ),
    "members": (
        "TASK_PID 5 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID "
        "1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_get_current_task_btf 4 bpf_get_current_task_btf 42 bpf_rdonly_cast 145 bpf_rdonly_cast 312 bpf_r"
        "donly_cast 12"
    ),
    "linked": "keep_stack 554",
}

_EXECUTED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [24056, 14904],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 96 tally 124 scratch_executed 7 pattern 120 control 687 control 23 control 15 events"
        " 13 control 15 control 163 calling 130 calling 15 control 10 rows 26 blank 8 rows 6 rows 6 control 5"
        "3"
    ),
    "constants": (
        "ONLY_FAILED 2 STOP_AFTER 14 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 CASTS 30 TYPE_OF_BPRM_FILENAME 3 BPRM_FILENAME 6 COLLECT_EVENTS 1"
        "7 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START 13 MM_ARG_END"
        " 10 MATCH 32 PATTERN_LENGTH 63 BY 25 TYPE_OF_TASK_REAL_PARENT 6 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE"
        "_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_I"
        "NO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13"
        " UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 TASK_COMM 14 TYPE"
        "D 13 BY 12 HOST_LEVEL 31 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO"
        " 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 T"
        "YPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 12 MAX_EVENTS 52 TASK_GROUP_LEADER 52 TASK_THREAD_"
        "PID 11 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 "
        "UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 36 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 20 COLLECT_STAC"
        "KS 73 STATISTICS 91 UNSIGNED 3 SLOTS 59"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 44 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5 "
        "TASK_REAL_PARENT 155 TASK_TGID 29 TASK_PID 151 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 45 TASK_TGID 1 TASK_OW"
        "N_CRED 178 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 278 CRED_UID 1 TASK_COMM 19 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 47 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 155 bpf_rdonly_cast 24 "
        "bpf_rdonly_cast 5 bpf_rdonly_cast 268 bpf_rdonly_cast 12 bpf_rdonly_cast 252 bpf_rdonly_cast 13 bpf_"
        "rdonly_cast 281 bpf_rdonly_cast 20"
    ),
    "linked": "keep_unknown 1713 count_kept 69",
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [53808, 14776],
    "maps": (
        "gate 7 control 14 owners 91 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 96 tally 125 scratch_failed 7 pattern 103 control 693 control 22 control 14 events 1"
        "2 control 14 control 153 calling 141 calling 15 control 9 rows 24 blank 8 rows 6 rows 6 control 52"
    ),
    "constants": (
        "STOP_AFTER 16 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 OW"
        "NER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 11 ONLY_PID 15 TYPED 26 COLLECT_EVENTS 32 MATCH 60 PATTERN_LENGTH 63 BY 26 CASTS 5 TYPE_OF_TAS"
        "K_REAL_PARENT 4 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE_OF_TASK_TGID 9 TYPE_OF_TASK_PID 5 TASK_GROUP_LE"
        "ADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 18 TASK_PID 9 PID_NUMBERS 17 TASK_GRO"
        "UP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 14 TYPE_OF_UPID_NR 12 TASK_COMM 15 BY 24 HOST_LEVEL 33 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED 37 TYPE_OF_TASK_COMM 13 MAX_EVENTS 51 TASK_GROUP_LEAD"
        "ER 48 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 40 TYPE_OF_TASK_OWN_CRED 4 CASTS 21 TYPE_OF"
        "_TASK_COMM 3 COLLECT_STACKS 76 STATISTICS 89 UNSIGNED 3 SLOTS 57"
    ),
    "members": (
        "TASK_NSPROXY 51 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 119 TASK_REAL_PARENT 109 TASK_TGID 30 TASK_PID "
        "150 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM "
        "1 TASK_PID 25 TASK_TGID 1 TASK_PID 47 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 13 TASK_COM"
        "M 3 TASK_OWN_CRED 268 CRED_UID 1 TASK_COMM 23 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 42 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 231 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 267 bpf_rdonly_cast 12 bpf_rdonly_cast 2"
        "53 bpf_rdonly_cast 14 bpf_rdonly_cast 271 bpf_rdonly_cast 24"
    ),
    "linked": "keep_unknown 1701 count_kept 67",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [73288, 4544],
    "maps": (
        "gate 14 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 94 tally 120 unseen_calls 8 unseen_calls 6 unseen_calls 11"
    ),
    "constants": (
        "STOP_AFTER 23 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OW"
        "NER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 55 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 46 bpf_rdonly_cast 147 bpf_rdonly_cast 312 bpf_rdonly_cast 12",
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "35dd72ab56221131ac0eac920f83cb88369d4d48f0083181d499dfadf2482aa3",
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
        "eNrtnXtsHMd9x3ePvAdlia+740MObcqyLZExUctRHUOIY1uuE8dxIiXxVU4Rx7qcHdFCXYhyanF1RULKqU2xSCNZqSMoSEKRMikV"
        "RaQACXitWxwTpzUDNIXaPxIFSlG1MFDbjVuleZSSI7K8m+9vd2d253b27kiR1BoQxrfcxzx/85vv/D67+Tat+F9bncb9l6yrKaZ/"
        "it9ppGFNN4/Xz//LrDo3V/g9yQ5rmbUXir/bmvj75UdZGg1p2oW5ubnC9YVL8lE8L9pSTI0+/NYTLF8RIV+R6zT+eW94Pu8N2/OS"
        "Wog9R48V07vTUeG5oeIZ2eGTc6y8MbO84eJ5uK6R3WcSz/sLpHSd0deI894p/s4em56z12d21RmWb10on85q2jjOzk/qjfjNzjdQ"
        "TkrTrSivwdJd8+3YOZ/uQyrcf2BbO/ufSdSr+Pzs2rPF50ywahkIa/eZ5V9fOL+GP78BvyfRjtn9rD3yx1H/Oqv/yfnqiuE+fcXy"
        "oN3E+8Wre59MifvU2u4j1lP6FK57kR3Y1ox8daN+2HgZEPtnWEN/GmXndaz7LXtuFP0d/WyXjnZCmtRvKpYrfxj5x3mPp8vr5/kY"
        "+lMM/X2QDfSU/nP0aza+Og6/wa6P4Lq0LH/1LH/IVwPOo3I+vm5h8kn9KrP/Z3P8uNhbclxk107zx9tL9/f8S+z3vggr7+mXqD0j"
        "qKe8YjuintJ8Oy50PTntSJiVN8Qfp/qz7BD7PYn7Z4b92e+kdg933zTGHd0vjXxN1tLzRlh934H6C7F6ew0p1edrSJ9e9x523UM5"
        "Zke3TLHn6LVc/ZvnN1/P5cdsf9jJScxz+WeF9n5WaO++z7Py1qH+D8vaew3f3oer097WPEXt/DYrz8jInL1ejbEp1/rch9Q4weqt"
        "o3kV8oV6uQnX30R2jR2PztvR+WzMRWtR7q3u902FXpsrprGdqLcj5jyx3Tave9W3bDxa7fBxxXaoX5B28Bx3Je7zM9t9sqtYOyS1"
        "P2L1UkPjkR1PN9WiHjtYudO9/srdt7jlNo6zfleYTwv9xRiz+o9eoj+mQnoxDWsfYc9P4LxajGOkxijq5SZ3O/H01gdYf9nCnptd"
        "O2XatWzhvhHyF99i42MX+l8U/W8X3z/D2k/YeSh3KhbG8bvwuwa/78RvHb83Mzs3qJn2tlAfVL8d616Ztc9jTjv9DdfjKZ35ucYB"
        "+H+DLGP5MbRXDbPDBbtK/lB/oZ401DfSlPYBlr+J1zGuDkn86i+x8w7WSuaNM9y8YeiCHwr/qKfri6YfWrjTjvn04vy5DZhPG1o0"
        "1/vTuDXXG1H+Oekm9/5P9dOx7o85PzSsPYN2+kfJ/Dg063bckS9bfb+hVN+reP866u4fJvW/nivaWQ+/K6XrxeeFtb2z9np6vK/M"
        "9ZZ0XL+N/vHkLOfvO/rJg3w/WWrrgVF2njHYyM0ntA4Q70/zXsN61JvHOoHscBrP6Vl3a8n+Tn4I9XuxXhzlzcjzsRDrHlrnyPKh"
        "eh/jOKtnsf+mJ9j1He1kL/9MMh5Zf8rvdZ83HlvXPFvZun/VLGuPk5gv2PV2u01ZKs7X3TPoN79i6dqLjnq4iHoo9LR83LJffS71"
        "Zfnb3uP13Pz5bnae7h8q1uPFK8XrAv0m0G8C/SbQbwL9JtBvAv0m0G/K1m+eDfQbJf3mY4r6zYdXuH5ze4X6zcZF0m+uF/SbdkG/"
        "aVXTbyIy/eZrrv53qm5zlfSbLpa/cdJvvoT8vymZN16+yrrGj33qGl9eJF3jAKdryPx3sl9JndnF9Au1aM8PuOod5L+Qv0r1k91d"
        "JT9a9T6nRN2DjavMbsn9j6jpHWnkr6f1/awdo9A5okznMMZZfTVgPiDdg8Zl9tgC6xzHFHWOCQ+d45iqzjHtrnOMQ+dobefsirKO"
        "ivKkYXd7NjS61zd0FvJLGza5j29z3R/xq6PqWml7B53mMzKdJlmhTrOmPJ1m91LVaX55xe4vZLagPoT2SoVuxLhlekxmy0XP51+0"
        "2z9zvoQOkxZ0GMFeJ6OiDjPj+byZUjpMX1R4LnSY/RIdJu2hw+A6I83rMFb75CTz36ck/baB89ccOgz02Xwv+nUM/Tom0WHaeN1E"
        "nP8nIqS/vF9NfzHnjRlH/51xtYszHvNGde6TKXGfkvrLSVz3AvQXrN8mYtBd6kT/gdYLv1bUM25kfvMgr2c8frjS/kx+w3+j3zLh"
        "qGPwPxT1g9Wu+kG180X9JbNbph/0ufd39Ftj0EtXYfYv/1XB7/6qqKu8otheayT60wVhnVNp/bztS0+h/kN2hfzISZxH9pHWJ5lu"
        "f3Y5qd3N7Mvz7vdz6ivMPxDnV7m+sgn6CtZRw2cV9ZWzrvoa6T7e7b6flTeGdh9UbPfBhW13Y+QMV68yP8UYQ/lPTENfYQU34H8Z"
        "GzWzX6vpKT8s6inGCGvXlPYp1NdXeV0lws8b+adQz9D7Tz9Vejya9Z/+qKI9WuOqSy/YuCtx/c85PQU6MPbpLT0FOmR7Lbd+70g/"
        "vST7W0HfYfrJWV4/2SRf9zL95BH2PEEXonFKOp9UP2l+GPoJ9O/Dlh3j9ZP/Kq2fxGhc/5TZj1VT6Gfj6MekmzA/JqWRbvI+zX4+"
        "jTenfvKDWd7uXfBYd5+QxMOs1uy6ldEMXaXJqatcVNIzPsTs8vFfobw3SvYrX+Sem26Vxcfk1OJjNgy5ruvM9bNqfIxQn57ru1HU"
        "2020ztunubVLWPsc2vkHknl02Le+NFNVfenbPvWlz0n0Jb/zuMw/7PWIl3mIXXcS/ccrbsZsjxlu/6zi9cB+xfXABDvPGGp07R+O"
        "9aL4vGfk+XWPo5lBHM0tpePGnhX3qWeUdaWy1j371dY96VMzHvEzavcR15tp5I/qveMg2d2DruPSGD83Z9dnaL7zjqPxNw9aOmvd"
        "rK/9iDqKSwnN2v3rbNe93DxYqJ9e+/4v1v9O/SJcUvcyashu1GF/rHR7e/aXsRlu/7qYf539/RmbPXsN6ZPz82bBTlE903z+TLPM"
        "vxuB/34G7fgApxsko43udlYXyh1Rmz+MmOJ5IarHTn92K6ZWr7SvSHYnO+zfrnDtBN1BzI/0frsU7ws7deMBjJuu7a7rgOJzY9Z4"
        "7CE9NcSO7yj4Rw1Cf5//l3/Oqvc9LvOjcRL9AvOQOX7bt0N3i6G8h9zttGNe+oTmz/9l/TEV2Vz0CK3nr0Zai9TWH/TC75j1e/6e"
        "6RfZecV6KDwP7ULxl31Yf6WPkC66RuvWrOsyXex+9DsKPTjTVYvj1D6rNfv+Zr7Zfd2WDL0b/ZvpKDtqkK+vIF+bka/7mTCYx+9k"
        "LduXS4b0YgTFY3dElPJFx8kupV9k5bkl1F58Lv12Xr9aOL6aO57ponH671z7O8b3Ecsv6y2eHzLrSad4Nb2wHm7gytuAfd58GL+T"
        "qJcU0t+Dv//Ib+AXPXCF8qGj/xfS81hXn2/rRH7vvUL1iHXGFWZnmT1MYT4T7eUO9K+k/gc6bycjanbSXPes0pTsRY0/+0P73047"
        "z+xCdv9R2LshlLMe8+rXMb+dUNOrZPZeOC8t6Nph7TQ7D7pUfoDfN6f6pPunIiHOPzf3UXcPlKwv0V9T9ctk/l12S/+cr3l7nOJ4"
        "3e8nXp/d0jtn998c+3+j51z9KvLXaN7Ldu9h9r+5RzLf74Q/cc7cT6xFvy76vS3ufoIZR07PGV5gP3hY0Q+e8PCDFe9jHN/pvr+K"
        "cdXRqnPlp/5M/cw4zvqjMcb3E+X+J/SXfIbu2+vZ7/h9c7ID1A/u0ypq7yW27smUkQ/79abe4tAX1jJ7BZ0uvZFvZ9p3o/11ax9E"
        "kp/nFNejsJfUz6T3U2x/y86GTHtZb1s/0Tovc/BBrhykyyf1p1zrJ99K9fQkr0u1Yd13/Cjmkwcl8SpDkniVRd53HJ3h4tCMJoHX"
        "kdR/tntAyuuUGoc9bfeY/ag47mIYdy/wdqOh1b1eyl6PVGl/lfqlLB+q95FyOrB7HW1rMb7aJDrnkFr8ysamkvXd8F6J39JXZvyK"
        "Q9/k41gyTz2sNB7s67JHMf83cvrY0Tm7f5rUV3F2PaW/V2LXHtbtfqHMvoW1aW7/kVsnNln+Y1vM3d8rzCeNmhVXnNR1rl2Mw0xv"
        "MU4gzuRmXI91bWFd9j/z/SYZWhuy5yPT9YdN4nmni+clQ/bjBb/ofdinKIy4x4m76NrTJOZzonC9viZk97/t99dt7ZcMndXd1rGp"
        "yM26e33/vXt934p8Io55WwvNJ9/j1hF5cz0wjXbV1eI4BL9M2d8dlvm7h8rzd4dV/d2hkv6ubJ/GGIMfU4NxWCP4waTvbWF2tSd+"
        "W2X+j0QXv+r6r4ffK+owZdvnUcH/DfF6BtmlbPcIp1MaY3z/Ue6XQj+y/OChMv1g9IPmd1fWD1bsuudsWese8iPFeYn8ZIq3y9Y1"
        "8v5iE78vnuliE0HmYKfgn74Lul6bZF7DewrGmZ3N78R9Sa+M1qrpzDS/N5I9tvjVBtv96b6W/sjsSqZuI3STVb6el21nHEOUybO2"
        "43chH7WOefh2wS8opOmXtlvjff5GPWmb/xGz4lkpHrPs/ReTt/3pZbu+dr41xv6+R+PLM8qee/e6Tk7ny3az44+tC/H9BPsMk4gr"
        "Me/fplWU7yTq0ZDokj3QG8/3d6KfUn397eXKnvudy/b6mIQefN7sZ2cuUxxH4dCOCNPnCzLio7rzOVQvxJWSXZxEfFDhuQdc9Puk"
        "No7yNQrlG6mwfEcvs3Kc0N3WmWHtC5ze6PRvzvrzb6qu5434829G/ep5bN7Jb+D3GUT7m93dP1cqXsz0a2hd2D2E+ex3JPreHtjj"
        "ftd5Li/Ge1zzfs+e0uvSVn49R/67Gcc4xvcj3/10jO9XFFdl6gJ+/R2aj0epn/yuVqo/EO/XINkfbhD4dU89cP3V0QOp3M519llf"
        "9RjWGiqcb6x90uL81ajxv7GADmsXL3F2E/1rn9m/EF+F9XSm/U+amJ7Q71jPjhfXs+/h+qn974XyTZp+0xqJP8X2BY2RXEn/SRZv"
        "ZvlPOuc/ZZ76Ist33YAj36PF+EXSC67n7U77oSaWDjmuC2nW+y1kfpcsn3Q/p9/FnufmdxWuEP0uk5+25Wuk2A4hoRxHm/jfJ5tZ"
        "OoL0KNJDSIeQDiDtR7oHaS/SnUgfRbod6YNI70V6F9LbkW5E2om0DWkj0hhSDekM2uEi0jeQXkB6DulZpNNIp5DmkJ5BehLpiKNd"
        "2b5qxFH/hTONF5mDn12HeOkXH8VvZ38vdBC3+5xpsuJniDumOBpqTxo/O4i/ibrrhNsGadyAezp+aM5PfF/+TmtdUMhyOs3bGzPu"
        "L6Lx6wHBfjn2YxXiCmts+rLlDyYFu1cuB5a6xNm7FrY+oPVAT3ON+ZyiP9xC9vCjl5TWCZFGzp4ao2xddr6Z4sNq0B6YTzH+kvpW"
        "1/qhfVWxHKlIoqL6SCJeXvY8ij+x++8hH/lLRmjdGeHKm9RvKdlPkto6if3/kKsdnURcOcVJTNryXQMd7p5i27A4gh1hdn4qzAZO"
        "/j6Ni4chXj//AOa7MH4jziMVDpt+JsVzzydfSIbWms8vHKd9AiPN0rs3XWL1inno/J1t2i8K5yM/HY14L0yYxtNbc+79qE1YJ70z"
        "U1k/+OUM198bzfl/htYDNcXf7IY70B9Stai/dUL9YV2Qh36+j+oT/T9VG+P6bWF83evS3oXnhorj8d+K+Sh0o9s1i5c00p2o198I"
        "9drJ6rWW6pW9D4A4orD2n3P8+Kfj/zJj7z8Bj1otHnWqTB51KuBRtYBHvXZ41KmAR9WqwaPmqsyj5gIeVVuJPGpO4FH3mf0r4FHd"
        "eNRPcP61nEf9yJLsb+XzqJu5dbp/HvU2za6bVo9HzUl41BtYuU0e9V2a/fzq8ajfdPVXaR5LRTdzOlflXCob6BaX+uco5+uSeeQv"
        "rzKP+c8+ecyvLDCPOTTrts/lfD/yE9inRn95Hu/5in5QK+V/Xit8phk32XKPud9Si/3RYpwG5oUGQzFe8sgix0tOlM6H6n08ucwX"
        "ri8ZL+nJg98aL12/7ZLxfFiIk/TNg+eEeMmQpmIX1TnT1ipxpvVlcqbRgDPVAs404Ext/T3gTAPOdMVxpg8pcqYPCJzp/SuCMy2f"
        "L31ZTX8qmy89w84L+FIhHi3gSzl/PuBLcd9K+dKtWkXtveL40k7Jvhv0ZvBiAWeqypnmljlnmgs4Uy3gTMX4Mf+caW6Jc6YP6Sr2"
        "rVqcKcVZmvYB6x+TMwUnmKFx5OBMk4qcaWOFnGlMkTP9kYQzvUnCmb7qXt9SzjQfcKZawJkGnGnAmV6d9c9icaa5KnOmq7h9V4qD"
        "tDjTGqX9F4uPsPzlBq18rpTys3K40gvXCFf6aoXc5SseXOnkVeZKJyos3zfBlY5IuNLBgCvVAq404ErV9nMDrrQyHXD5caX/p8SV"
        "evOkm7j+WT5POuXBk05VlSel9/ipc6QNZfpZ1eFIA350qfKjYcd9SvGji8WNkj0Q1znLnxvdWSY3+smAG9UCbnTpcaORS5X1g1kJ"
        "N/rOEuFG31okbvRfi8/JE691oFEYX4wjfTJ0Y7Gc2e5zc5XZoZXNjVL8ZcCPBvxoUce51vnRGOnYPvlRtINBHJkXP/oSvw47/ZLQ"
        "XsSPqnJdVC8LzHUp86PCvjbpulXnR/vd7+fkR5l+Yt+37dR88KP7K+RHad2syo8uMW7YGBnh+dED7jqiJz8KnbLQryvjR4PvmdL1"
        "wfdMl8P3THM+v2fqxY++WuXvmeau0vdMcx7fM51a4t8zzVXpe6YHl9n3TJ9ZYH52l+L3THPB90y14HumC/Y9U8RjqPOmjZXxpgI3"
        "qsybmnETWvG67K57S9rTbDfi/EKWLvoNjeeGTtvmOztn8y3b/vsk+NVkTDfjKfbY9plpX89Yz68LLO51yMGX7tVU+NIhji+137dR"
        "s8WNivPhMXCna4+iPXvMcuwUytFrmzeMz6K8dfz8LtoVipdQ4czduEeq5xR0PNq3pePJmnpLt47J/fBbQnXaXNSKO2uw6X+FuA/i"
        "M2X1Tc97EvY5b+6/sfXeDo3FkTQM4L51rFzUL1J1P5srXJqJgtc8NcJ/Zwl+WDJUw82v2bUDc2JcVH3RHxpYXM6zFZwh/JJMq629"
        "C5xnq8B57lXkPGHHTc4T12U2gPPcK/CUG8BD7kW+NlTIeX4O+fLLeXrky8F57hU4z70xyfUC54ny0fHMBup3HpznM5ZftLCc5yPu"
        "nCd41PPtncjvNoHz/MgVNr9iPjG5FS/e89NcnLYYB2+MY38hpsiB1lF9VpkDPSXjQNl+Znb3SejNLA4me6yf50HrwIPGJN8bFd4z"
        "IeVBxfdROHjQb2l2/S1/iOyVXx60tzQPWqbuLONvslt2+osjO1Wa63LGkT06Z5+3HPFL46wdKS6JdEuRB+1pkXGg2+fs+9uOOGiJ"
        "XtogvH9NGgddrfe6DFfpvS7KcdDby4qDNibIjvQiPozvHw6/RLG/OOLajpDf+GhZcWI9LfdqFbX7EnufT6aMfPBxXzdwehzFJ6lz"
        "oC1cvVSaH0/+U/E+yvznCwL/afqFlXKgezw40P5lzoH2LhAH2htwoJoKB9q/LDlQmicyux5WGhf2dbQrD3qc1s343trESW5eT+l3"
        "CfbtQd2fffsht09Y2IcpcqD7Fb83SvkZy7l/d/QE5s37MC+9jPiQW/h9LYsLTfBc6M0yLrRBjQu9WcaFRhW50O+7cqEU35GKdOh8"
        "/X/XJxf6bQkXevQqc6ED5fm/ylxof0n/V8qFevnFIfKLb6vMD1LlJKrlD+2vjh+8eDwo1pfgVshOGWMD5fGgQv+x/OD+Mv3gd68o"
        "P7ha77WsnAOl+WeI40DJrzTj4xCXmQ1JuNAxcBB3gAs90Mn7rQfAhZpxndPC+xBEHnQPdJlKedA93LrMGMd8DnuSofjdmE9eoUXC"
        "hbYIXGjaaj9XLvSzpbnQfD/tS8Qrio+09jdeV+JCaf68e90NnA6ozIO2axXGc3rxoEz3Om90ov1+WCEn+T0PDvTvin9X5T/N+HJl"
        "/vNrKA++wxY7XWF5JsB9Hpdwn19corzn0fL8lP3V8VOyu/f45DwPgae4TaLbQV+y8YvBvGWtm8vnOY9WxnMK/aZS/8QYpX6wSauo"
        "vb3iCBbZP83sr1SvW2BOs504jrrLnJ2Tff9TWN+a+hnWtZkEOM4nZBznFj4eVcpxNgh+znWu7W7ynHp1eE5HeZ4A31kr+14orfNv"
        "5NdJCXCeCRnnGdfc47Cu8xeHRn5ls4T/bOb5T+M4O1/+HdGc63dEqT4cPGhC4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET"
        "4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EET4EETMh40"
        "yulAdq6syIVu3cnqkbjQrWrfFbW3K8+FDgnfFc25f1dUEpfs5EMHluV3RZ3+f7k81hOuXGhPq4wH/TTHgz7WV5oDJb8/GaPxSvMj"
        "jXPiQO93rYfly4F2obwXiFfkyl8+D/pBV3u6dHjQNvP5jAcl3q86POh5vEcqGV1TIf8ZvsT1b5P/DF2idcDV5T9/sUj85+sB/6kt"
        "JP85XSb/OR3wn1rAf147/Od0wH9q1wL/ORXwn1o5/OfUAvOfwfdD6Xqe/5ySfD90Kvh+qD0OYtl/P/TVKn0/dHqJfD/01DL7fuiR"
        "BeYfXwi+H6oF3w8Nvh/qN/5R8fuhvrnOZJW4ztVlcp1hD64T7ynpnqoa1xnTeB6yUV+eXGejUI5CuQKus9pcJ9bD8K8CrjPgOvnj"
        "S53r/KQi1/mIwHV+POA6tYDrDLjOgOsMuM6A6ySdzeI6pwOuUwu4zoDrDLjO4v2WPdc5JXCd04vKdUq/8zmGeXMT5qUTiPu4md+v"
        "srjOJp7rXC/jOlercZ3rZVxnrSLX+T1FrnNK4DqnA66zpP8bcJ2cfQ64zoDr1AKuU851Tglc5/QS5TqnVxjX+eYK5Tr/qUIO8h88"
        "uM7vLzLX+Z0Ky/NX4Dq/HnCdWsB1BlxnwHWW458uH66z3h/XSboZ1rOZOHjOjIznvIuPL/XkOac8eM5pD55zujyek8qTAc9ZI/te"
        "5w38uigOjjMu4zibNfd4sut85b/aHKeD3xyT8Jtxgd+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+M"
        "g9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Mg9+Me/CbqE+KBzX5zTt2snokfvMO"
        "te96qvKbi8VtLpXvelaP23zaJ7e5K+A2FfIXcJsLzW22VMht1ku4zeuWCLd5eZG4zbdn7MfJTsriX1TjXiheVIx7yZQR9+LmP1t+"
        "xg1VsoNJ1C+NM7yHYsF50ojwXL14BsW/q3KkFj/6W+j60wI/ekYS3/8ZiZ1p5ObfqvGjdZpk3cvsqMWR3qemJ6xUjvQgO7AN86fJ"
        "kUrqzeLULmlkN0pzautdeVKaz8rlhizdEP28j/iJnyOfbALpGHydXV+H6w7L8lnPc5SHFyef3rzp3pLjw9yvEnhDWft5c6ffZ+Xw"
        "5MHqJdzpwtaX9T6isGR9d1awR2e5fbXMfr/z9z3cfdOCruPkTNk6Pn8Hr9PJOdP3sOseYn5+dstUZZwp+pN3Oz+n2M5rFqSd5Zzp"
        "SY57M8amXOvT5E1P5MCZYr9mFPUCvo/SbLfFEapxp68x7vQU8XFPov6E747G+Pkm/7xQ78+XHo9mewz+/pK2U6r8KdUX8YtJrY9b"
        "J1jrWeJQmV/Vkd7tr/yDi1t+0s3ID3dwqbL+Sf0nRHzqNpYPrG9o/fNaLR/3I+VTt34Q+xFnwbtY7yXj+VTml5PfRP7S6V6+v4a1"
        "H0N3nObeK0L1Eda+yf09FaV2u1Pjj1M8PLNn6T5rf4znVr87a7dTzvmOxYun6hCHtBf+YV+5HCqrr/RJ4lBZh3HyJYxPTRsy3fOM"
        "2ndIu9gZ0u8tqn6HNKYYJ7aX4sOe5ew/fW/Uap8fSfyL5xaHuxXWdxZ3+zc+udunee52sMz1mHS8v41+stPj+6MP8v2lyvFS0nXD"
        "sM941L5Gbr6RxU3R/Kgah+r8zuitJfs9+SvU/z3j/qv1vdHhKn1vVDnu/1zpuJd2spPDkvFY47rOfWywviL+NKlFZu122e/1xC16"
        "nW+3ExdgJ+y6pjO+4JdX/JXj7Stu+25h7a0rpGsV9aVu7KsJceG0Xi7kL6b704GKHKnegfsE+g+/zsqVqfvkAt1nWek+s8tE93lz"
        "heg+uUXSffJLWvdRfe/Y1dd/zpSp/+A9Y1umF0n/+fwS1X/OCPrPtIf+M7Wg+k8quhP19uwC6T4fXxG6j/XesY8Jes+UoPd0QO/5"
        "8BLXe6bL0nssned2D53H4z1kWzcKOs+0ROd5S1Hn+cmcXddJRcM4fj1+0/vI2jVez2n10HNemeXW+Q47/TXX9X8qtrlK+g6Lf0iP"
        "k77zJeT/Tcm88fJV1jt+7FPv+PIi6R0HOL1D5s+T/UrqOzn9IxX7gKsOQv7LVedzT4p6SGkut+E5f3ECPe3vd9U/6P1Spv73PD8u"
        "s8cWWP84ViGPm/F3H28et52zK07/LafG43Y1utc3vReJ3su5yX18++Zx97pzuFL9RuAGH0u3VKjf1C9R/eYdn/rNryX6zf8Wj/8/"
        "lxPwuQ=="
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

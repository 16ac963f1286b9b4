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
    "type": "raw_tracepoint", "code": [68584, 4640],
    "maps": (
        "gate 26 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 "
        "owners 23 owners 126 tally 94 unseen_calls 8 unseen_calls 9"
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
    "type": "raw_tracepoint", "code": [73224, 4480],
    "maps": (
        "gate 14 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 94 tally 120 unseen_calls 8 unseen_calls 9"
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
    "source_sha256": "2e574fef3986fdfffd4dd3ca52d09b826c79c38a6ac5c3975ecff83557d99b95",
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
        "eNrtnX9wHGd5x3dPuh9ybP26O/1wUCLHSWyLaBoHN2Q8hCROAyEEbCBXhw4hOi7BiqfpWA6Ntb4OSA5NZDEUO6bBYwaQJUeyOx1s"
        "ZmB0bdo5QWgjZkrH7R9gxnTqdjLTJCWtKZTKDpaqu/f77O777r63796dZEnezHje3Gn33ffn8z7v930+t/k2rfhfW53G/Zesqymm"
        "f4rPaaRhTTe/r5//l1l1bq7weZJ9rWXWXih+bmvi88uPsjQa0rQLc3NzhfsLt+SjeF60pZgaffisJ1i5IkK5Itdp/PPe8HzeG7bn"
        "JbUQe44eK6Z3p6PCc0PFK7LDJ+dYfWNmfcPF63BfI8tnEs/7c6R0n9HXiOveKX7OHpues7dndtUZVm5dqJ/OWto4zq5P6o34zK43"
        "UE9K062or8HSXfP92Dmf7kMq5D+wvZ39zyTaVXx+du3Z4nMmWLMMhLX7zPqvL1xfw1/fgM+T6MfsftYf+eNof521/+R8c8WQT1+x"
        "Pug3Mb94dfPJlMin1paP2E7pU7jvRfbF9maUqwvtw+bLgDg+wxrG0yi7rmPdb9lzoxjvGGe7dPQT0qR+U7Fe+cMoP657PF3eOM/H"
        "MJ5iGO+DbKKn9F9gXLP51XH4DXZ/BPelZeWrZ+VDuRpwHdXz8XULU04aV5n9P5/j58XekvMiu3aa/7699HjPv8Q+74uw+p5+ifoz"
        "gnbKK/Yj2inN9+NCt5PTjoRZfUP899R+lh1inyeRf2bYn/1Oavdw+aYx7yi/NMo1WUvPG2HtfQfaL8Ta7TWk1J6vIX163XvYfQ/l"
        "mB3dOsWeo9dy7W9e33w9Vx6z/2EnJ7HO5Z8V+vtZob/7Ps/qW4f2Pyzr7zV8fx+uTn9b6xT189usPiMjc/Z2NcamXNtzH1LjBGu3"
        "juZVKBfa5SbcfxPZNfZ9dN6OzhdjLlqLem9zzzcVem2umMZ60G5HzHVih21d92pv2Xy0+uHjiv1QvyD94DnvSuTzc1s+2VWsH5La"
        "H7F2qaH5yL5PN9WiHTtYvdO9/urdt7j1No6zcVdYTwvjxRizxo9eYjymQnoxDWsfYc9P4LpazGOkxija5SZ3O/H0tgfYeNnKnptd"
        "O2XatWwh3wj5i2+x+bEL4y+K8beLH59h7afsOtQ7FQvj+7vwuQaf78RnHZ+3MDs3qJn2ttAe1L4d616Zta9jTjv9TdfvUzrzc40D"
        "8P8GWcHyY+ivGmaHC3aV/KH+QjtpaG+kKe0DrHwTr2NeHZL41V9m1x2slawbZ7h1w9AFPxT+UfemL5p+aCGnnfPpxflrG7CeNrRo"
        "rvnTvDX3G1H+Oekm9/FP7dOx7o85PzSsPYN++gfJ+jg06/a9o1y29n5Dqb1X8f511N0/TOp/NVe0sx5+V0rXi88La3tn7e30eF+Z"
        "+y3pvH4b4+PJWc7fd4yTB/lxstT2A6PsOmOwkVtPaB8g5k/rXsN6tJvHPoHscBrP6V53a8nxTn4IjXuxXRz1zcjLsRD7HtrnyMqh"
        "mo9xnLWzOH7TE+z+jnayl1+SzEc2nvJ73deNx9Y1z1a27181y/rjJNYLdr/dblORiut11wzGza9Zuvaiox0uoh0KIy0ft+xXn0t7"
        "Wf6293w9N3+9m52n/EPFdrx4pXhfoN8E+k2g3wT6TaDfBPpNoN8E+k3Z+s2zgX6jpN98TFG/+fAK129ur1C/2bhI+s31gn7TLug3"
        "rWr6TUSm33zd1f9O1W2pkn6ziZVvnPSbL6P8b0rWjZevsq7xE5+6xlcWSdc4wOkaMv+d7FdSZ3Yx/UIt+vMDrnoH+S/kr1L7ZHdX"
        "yY9WzeeUqHuweZXZLcn/iJrekUb5ulvfz/oxCp0jynQOY5y1VwPWA9I9aF5mjy2wznFMUeeY8NA5jqnqHNPuOsc4dI7Wds6uKOuo"
        "qE8adrd7Q6N7e0NnIb+0YbP7/Db3/RG/OqqulbZ30Gk+I9NpkhXqNGvK02l2L1Wd5ldX7P5CZivaQ+ivVOhGzFumx2S2XvR8/kW7"
        "/TPXS+gwaUGHEex1MirqMDOez5sppcP0RYXnQofZL9Fh0h46DO4z0rwOY/VPTrL+fUoybhs4f82hw0CfzfdiXMcwrmMSHaaN103E"
        "9X8iQvrL+9X0F3PdmHGM3xlXuzjjsW5UJ59MiXxK6i8ncd8L0F+wf5uIQXepE/0H2i/8r6KecSPzmwd5PePxw5WOZ/Ib/gvjlglH"
        "HYP/rqgfrHbVD6pdLhovmd0y/aDPfbxj3BqDXroKs3/5rwl+99dEXeUVxf5aI9GfLgj7nErb521fegqNH7Ir5EdO4jqyj7Q/yXT5"
        "s8tJ7W5mX553z8+przD/QFxf5frKZugr2EcNn1XUV8666muk+3j3+35W3xj6fVCx3wcXtt+NkTNcu8r8FGMM9T8xDX2FVdyA/2Vs"
        "1Mxxraan/KiopxgjrF9T2qfQXl/jdZUIv27kn0I7Q+8//VTp+Wi2f/qjivZojasuvWDzrsT9v+D0FOjAOKe39BTokO213P69I/30"
        "khxvBX2H6Sdnef1ks3zfy/STR9jzBF2I5inpfFL9pPlh6CfQvw9bdozXT/6ztH4So3n9M2Y/Vk1hnI1jHJNuwvyYlEa6yfs0+/U0"
        "35z6yQ9nebt3wWPffUISD7Nas+tWRjN0lSanrnJRSc/4ELPLx3+N+t4oOa98kXtuulUWH5NTi4/ZMOS6rzP3z6rxMUJ7eu7vRtFu"
        "N9E+b5/m1i9h7XPo5x9K1tFh3/rSTFX1pe/41Jc+J9GX/K7jMv+w1yNe5iF230mMH6+4GbM/Zrjzs4r3A/sV9wMT7DpjqNF1fDj2"
        "i+LznpGX1z2OZgZxNLeUjht7VjynnlHWlcra9+xX2/ekT814xM+o5SPuN9MoH7V7x0Gyuwdd56Uxfm7Ors/QeucdR+NvHbR01rpZ"
        "X+cRdRSXEpq1+9fZTfdy62ChfXrt57/Y/zv1i3BJ3cuoIbtRh/Ox0v3tOV7GZrjz62L5dfb3Z2z27DWkT86vmwU7Re1M6/kzzTL/"
        "bgT++xn04wOcbpCMNrrbWV2od0Rt/TBiiteFqB07/dmtmFq70rki2Z3ssH+7wvUTdAexPNL8dinmCzt14wHMm007XPcBxefGrPnY"
        "TXpqiH2/s+AfNQjjff5f/jmr3fe4rI/GSYwLrEPm/G3fAd0thvoecrfTjnXpE5o//5eNx1RkS9EjtJ6/GmktUtt40AufY9bn+TzT"
        "L7Lriu1QeB76heIv+7D/Sh8hXXSN1qVZ92U2sfzocxR6cGZTLb6n/lmt2c83883u+7Zk6N0Y30xH2VmDcn0V5dqCct3PhME8Pidr"
        "2blcMqQXIygeuyOiVC76nuxS+kVWn1tC7cXn0mfn/auF71dz32c20Tz9N67/HfP7iOWX9RavD5ntpFO8ml7YDzdw9W3AOW8+jM9J"
        "tEsK6e/B33/kN/CLHrhC5dAx/gvpeeyrz7d1orz3XqF2xD7jCrOzzB6msJ6J9nInxldS/wOdt5MRNTtp7ntWaUr2osaf/aHzb6ed"
        "Z3Yhu/8o7N0Q6lmPdfUbWN9OqOlVMnsvXJcWdO2wdppdB10qP8Cfm1N7Uv6pSIjzz81z1N0DJdtL9NdU/TKZf5fd2j/na90epzhe"
        "9/zE+7Nbe+fs/pvj/G/0nKtfRf4arXvZrj3M/jd3S9b7HvgT58zzxFqM66Lf2+LuJ5hx5PSc4QX2g4cV/eAJDz9YMR/jeI/7+Srm"
        "VUerztWfxjONM+M4G4/GGD9OlMefMF7yGcq313Pc8efmZAdoHNynVdTfS2zfkymjHPb7Tb3FoS+sZfYKOl16I9/PdO5G5+vWOYik"
        "PM8p7kdhL2mcSfNT7H/LzoZMe1lv2z/RPi9z8EGuHqTLJ/WnXNsn30rt9CSvS7Vh33f8KNaTByXxKkOSeJVFPnccneHi0IwmgdeR"
        "tH+2a0DK65Sah91t95jjqDjvYph3L/B2o6HVvV3K3o9U6XyVxqWsHKr5SDkd2L2OtrWYX20SnXNILX5lY1PJ9m54r8Rv6SszfsWh"
        "b/JxLJmnHlaaD/Z92aNY/xs5fezonN0/TeqrOLue0t8rsWsP63a/UGbfwto0d/7I7RObLP+xLebu7xXWk0bNiitO6jrXL8ZhprcY"
        "JxBncjPux762sC/77/lxkwytDdnLkdn0h03idaeL1yVD9u8LftH7cE5RmHGPE3exaU+TWM6Jwv36mpDd/7bnr9v6Lxk6q7vtY1OR"
        "m3X39v479/a+FeVEHPP2FlpPvs/tI/LmfmAa/aqrxXEIfpmyvzss83cPlefvDqv6u0Ml/V3ZOY0xBj+mBvOwRvCDSd/byuxqd/y2"
        "yvwfiS5+1fVfD79X1GHKts+jgv8b4vUMskvZrhFOpzTG+PGjPC6FcWT5wUNl+sEYB83vrmwcrNh9z9my9j3kR4rrEvnJFG+XrWvk"
        "/cUm/lw8s4ktBJmDnYJ/+i7oem2SdQ2/UzDO7Gy+B/mSXhmtVdOZaX1vJHts8asNtvwpX0t/ZHYlU7cRuskqX8/LtjOOIcrkWdv3"
        "d6EctY51+HbBLyik6Zd2WPN9PqPutM3/iFnxrBSPWfb5i8nb/uyyXV873xpjf9+j8fUZZc+9e10np/Nlu9j3j60L8eME5wyTiCsx"
        "82/TKip3Eu1oSHTJbuiN5/s7MU6pvf7mcmXP/e5le3tMQg8+b46zM5cpjqPw1c4I0+cLMuKjuvM51C7ElZJdnER8UOG5B1z0+6Q2"
        "jvo1CvUbqbB+Ry+zepzQ3faZYe0LnN7o9G/O+vNvqq7njfjzb0b96nls3clv4M8ZRPub3d0/VypezPRraF/YNYT17Hck+t4e2ON+"
        "13UuL8Z7XPN+z57S+9JWfj9H/rsZxzjGjyPf43SMH1cUV2XqAn79HVqPR2mc/K5WajwQ79cgOR9uEPh1Tz1w/dXRA6nezn32WV/t"
        "GNYaKlxvrHPS4vrVqPGfsYEOaxcvcXYT42ufOb4QX4X9dKb9T5qYntDv2M+OF/ez7+HGqf3vhfpNmn7TGok/xc4FjZFcSf9JFm9m"
        "+U865z9lnvoiK3fdgKPco8X4RdILruftTvuhJpYOOe4LadbvW8j8Llk5KT+n38We5+Z3Fe4Q/S6Tn7aVa6TYDyGhHkeb+M8nm1k6"
        "gvQo0kNIh5AOIO1HugdpL9IepI8i3YH0QaT3Ir0L6e1INyLtRNqGtBFpDKmGdAb9cBHpG0gvID2H9CzSaaRTSHNIzyA9iXTE0a/s"
        "XDXiaP/ClcaLzMHPrkO89IuP4rNzvBcGiFs+Z5qs+BnijimOhvqT5s9O4m+i7jrh9kGaN+Cejh+a8xPfl7/T2hcUipxO8/bGjPuL"
        "aPx+QLBfjvNYhbjCGpu+bPmDScHulcuBpS5x9q6F7Q9oP9DdXGM+p+gPt5A9/OglpX1CpJGzp8Yo25edb6b4sBr0B9ZTzL+kvs21"
        "fehcVaxHKpKoqD2SiJeXPY/iT+z+e8hH+ZIR2ndGuPom9VtKjpOktk5i/z/kakcnEVdOcRKTtnLXQIe7p9g3LI5gZ5hdnwqziZO/"
        "T+PiYYjXzz+A9S6Mz4jzSIXDpp9J8dzzyReSobXm8wvf0zmBkWbp3ZsvsXbFOnT+zjbtl4XrUZ6ORvwuTJjm01tz7uOoTdgnvTNT"
        "2Tj41Qw33hvN9X+G9gM1xc8sw50YD6latN86of2wL8hDP99H7Ynxn6qNceO2ML/udenvwnNDxfn4r8VyFIbR7ZrFSxrpTrTrb4R2"
        "7WTtWkvtyn4PgDiisPYfc/z8p+//ecY+fgIetVo86lSZPOpUwKNqAY967fCoUwGPqlWDR81VmUfNBTyqthJ51JzAo+4zx1fAo7rx"
        "qJ/g/Gs5j/qRJTneyudRt3D7dP886m2aXTetHo+ak/CoN7B6mzzquzT79dXjUb/l6q/SOpaKbuF0rsq5VDbRLS71z1DP1yXryF9c"
        "ZR7zn3zymF9dYB5zaNbtnMv5+8hP4Jwa4+V5/M5X9INaKf/zWuEzzbjJlnvM85ZanI8W4zSwLjQYivGSRxY5XnKidDlU8/HkMl+4"
        "vmS8pCcPfmu8dPu2S+bzYSFO0jcPnhPiJUOail1U50xbq8SZ1pfJmUYDzlQLONOAM7WN94AzDTjTFceZPqTImT4gcKb3rwjOtHy+"
        "9GU1/alsvvQMuy7gS4V4tIAv5fz5gC9FvpXypdu0ivp7xfGlnZJzN+jN4MUCzlSVM80tc840F3CmWsCZivFj/jnT3BLnTB/SVexb"
        "tThTirM07QP2PyZnCk4wQ/PIwZkmFTnTxgo505giZ/pjCWd6k4QzfdW9vaWcaT7gTLWAMw0404AzvTr7n8XiTHNV5kxXceeuFAdp"
        "caY1SucvFh9h+csNWvlcKZVn5XClF64RrvTVCrnLVzy40smrzJVOVFi/b4ErHZFwpYMBV6oFXGnAlaqd5wZcaWU64PLjSv9PiSv1"
        "5kk3c+OzfJ50yoMnnaoqT0q/46fOkTaU6WdVhyMN+NGlyo+GHfmU4kcXixsleyDuc5Y/N9pTJjf6yYAb1QJudOlxo5FLlY2DWQk3"
        "+s4S4UbfWiRu9F+Kz8kTr3WgUZhfjCN9MnRjsZ7ZrnNzldmhlc2NUvxlwI8G/GhRx7nW+dEY6dg++VH0g0EcmRc/+hK/Dzv9ktBf"
        "xI+qcl3ULgvMdSnzo8K5Num6VedH+93zc/KjTD+xn9t2aj740f0V8qO0b1blR5cYN2yMjPD86AF3HdGTH4VOWRjXlfGjwftM6f7g"
        "fabL4X2mOZ/vM/XiR1+t8vtMc1fpfaY5j/eZTi3x95nmqvQ+04PL7H2mzywwP7tL8X2mueB9plrwPtMFe58p4jHUedPGynhTgRtV"
        "5k3NuAmteF92170l7Wm2C3F+IUsX/abGc0OnbeudnbP5tu38fRL8ajKmm/EUe2znzHSuZ6zn9wUW9zrk4Ev3aip86RDHl9rzbdRs"
        "caPiengM3Onao+jPbrMePUI9em3rhvFZ1LeOX99Fu0LxEiqcuRv3SO2cgo5H57b0fbKm3tKtY3I//JZQnTYXteLOGmz6XyHug/hM"
        "WXvT856Efc6b529sv7dTY3EkDQPIt47Vi8ZFqu7nc4VbM1HwmqdG+PcswQ9Lhmq49TW7dmBOjIuqL/pDA4vLebaCM4Rfkmm19XeB"
        "82wVOM+9ipwn7LjJeeK+zAZwnnsFnnIDeMi9KNeGCjnPz6FcfjlPj3I5OM+9Aue5Nya5X+A8UT/6PrOBxp0H5/mM5RctLOf5iDvn"
        "CR71fHsnyrtd4Dw/coWtr1hPTG7Fi/f8NBenLcbBG+M4X4gpcqB11J5V5kBPyThQdp6Z3X0SejOLg8ke6+d50DrwoDHJ+0aF35mQ"
        "8qDi71E4eNBva3b9LX+I7JVfHrS3NA9apu4s42+yW3v8xZGdKs11OePIHp2zr1uO+KVx1o8Ul0S6pciDdrfIONAdc/bzbUcctEQv"
        "bRB+f00aB12t33UZrtLvuijHQe8oKw7amCA70ov4MH58OPwSxfHiiGs7Qn7jo2XFiXW33KtV1O9L7Pd8MmWUg4/7uoHT4yg+SZ0D"
        "beHapdLyePKfivko858vCPyn6RdWyoHu8eBA+5c5B9q7QBxob8CBaiocaP+y5EBpncjselhpXtj30a486HHaN+N9axMnuXU9pd8l"
        "2LcHdX/27UfcOWHhHKbIge5XfN8olWcs5/7e0RNYN+/DuvQy4kNu4c+1LC40wXOhN8u40AY1LvRmGRcaVeRCf+DKhVJ8RyrSofPt"
        "/z2fXOh3JFzo0avMhQ6U5/8qc6H9Jf1fKRfq5ReHyC++rTI/SJWTqJY/tL86fvDi8aDYX4JbITtljA2Ux4MK48fyg/vL9IPfvaL8"
        "4Gr9rmXlHCitP0McB0p+pRkfh7jMbEjChY6Bg7gDXOiBTt5vPQAu1IzrnBZ+D0HkQfdAl6mUB93D7cuMcaznsCcZit+N+eQVWiRc"
        "aIvAhaat/nPlQj9bmgvN99O5RLyi+EjrfON1JS6U1s+7193A6YDKPGi7VmE8pxcPynSv80Yn+u9HFXKS3/fgQP+2+HdV/tOML1fm"
        "P7+O+uA9bLHTFdZnAtzncQn3+cUlynseLc9P2V8dPyW7e49PzvMQeIrbJLod9CUbvxisW9a+uXye82hlPKcwbir1T4xRGgebtYr6"
        "2yuOYJH908z+SvW6BeY024njqLvM2TnZ+z+F/a2pn2Ffm0mA43xCxnFu5eNRpRxng+DnXOfa7ybPqVeH53TU5wnwnbWy94XSPv9G"
        "fp+UAOeZkHGecc09Dus6f3Fo5Fc2S/jPZp7/NI6z6+XvEc25vkeU2sPBgyYEHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQB"
        "HjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQBHjQh40Gj"
        "nA5k58qKXOi2HtaOxIVuU3uvqL1feS50SHivaM79vaKSuGQnHzqwLN8r6vT/y+WxnnDlQrtbZTzopzke9LG+0hwo+f3JGM1XWh9p"
        "nhMHer9rOyxfDnQT6nuBeEWu/uXzoB90tadLhwdtM5/PeFDi/arDg57H70glo2sq5D/Dl7jxbfKfoUu0D7i6/OcvF4n/fD3gP7WF"
        "5D+ny+Q/pwP+Uwv4z2uH/5wO+E/tWuA/pwL+UyuH/5xaYP4zeH8o3c/zn1OS94dOBe8PtcdBLPv3h75apfeHTi+R94eeWmbvDz2y"
        "wPzjC8H7Q7Xg/aHB+0P9xj8qvj/UN9eZrBLXubpMrjPswXXid0q6pqrGdcY0nods1Jcn19ko1KNQr4DrrDbXif0w/KuA6wy4Tv77"
        "pc51flKR63xE4Do/HnCdWsB1BlxnwHUGXGfAdZLOZnGd0wHXqQVcZ8B1BlxnMb9lz3VOCVzn9KJyndL3fI5h3dyMdekE4j5u5s+r"
        "LK6ziec618u4ztVqXOd6GddZq8h1fl+R65wSuM7pgOss6f8GXCdnnwOuM+A6tYDrlHOdUwLXOb1Euc7pFcZ1vrlCuc5/rJCD/HsP"
        "rvMHi8x1frfC+vwluM5vBFynFnCdAdcZcJ3l+KfLh+us98d1km6G/WwmDp4zI+M57+LjSz15zikPnnPag+ecLo/npPpkwHPWyN7X"
        "eQO/L4qD44zLOM5mzT2e7Dpf5a82x+ngN8ck/GZc4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj"
        "4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4Dfj4DfjHvwm2pPiQU1+844e1o7Eb96h"
        "9l5PVX5zsbjNpfJez+pxm0/75DZ3BdymQvkCbnOhuc2WCrnNegm3ed0S4TYvLxK3+faM/Xuyk7L4F9W4F4oXFeNeMmXEvbj5z5af"
        "cUOV7GAS7UvzDL9DseA8aUR4rl68guLfVTlSix/9LXT9aYEfPSOJ7/+MxM40cutv1fjROk2y72V21OJI71PTE1YqR3qQfbEd66fJ"
        "kUrazeLULmlkN0pzautdeVJaz8rlhizdEOO8j/iJX6CcbAHpGHyd3V+H+w7LylnPc5SHF6ec3rzp3pLzwzyvEnhDWf95c6c/YPXw"
        "5MHqJdzpwraX9XtEYcn+7qxgj85y52qZ/X7X73u4fNOCruPkTNk+Pn8Hr9PJOdP3sPseYn5+dutUZZwpxpN3Pz+n2M9rFqSf5Zzp"
        "SY57M8amXNvT5E1P5MCZ4rxmFO0Cvo/SbJfFEapxp68x7vQU8XFPov2E947G+PUm/7zQ7s+Xno9mfwz+/pK2U6r8KbUX8YtJrY/b"
        "J1j7WeJQmV/Vkd7tr/6Di1t/0s3ID3dwqbLxSeMnRHzqdlYO7G9o//NaLR/3I+VTt30Q5xFnwbtYv0vG86nMLye/ifyl0738eA1r"
        "P4HuOM39rgi1R1j7Fvf3VJT67U6N/57i4Zk9S/dZ52M8t/q9Wbudcq53LF48VYc4pL3wD/vK5VBZe6VPEofKBoyTL2F8atqQ6Z5n"
        "1N5DuoldIX3foup7SGOKcWJ7KT7sWc7+0/tGrf75scS/eG5xuFthf2dxt3/tk7t9muduB8vcj0nn+9sYJz0e7x99kB8vVY6Xku4b"
        "hn3Go/Y1cuuNLG6K1kfVOFTne0ZvLTnuyV+h8e8Z91+t940OV+l9o8px/+dKx720k50clszHGtd97mOD9RXxp0ktMmu3y/7vr3E9"
        "7wpr71xRycduPy7Aftj1zrD2P1dIlyrqQ104FxPiumm/W8gnpvvTcYocqN6BfAL9ht8n5crUbXKBbrOsdJvZZaLbvLlCdJvcIuk2"
        "+SWt26j+btjV12/OlKnf4HfCtk4vkn7z+SWq35wR9JtpD/1makH1m1S0B+327ALpNh9fEbqN9bthHxP0milBr+mAXvPhJa7XTJel"
        "11g6ze0eOo3H74ht2yjoNNMSneYtRZ3mp3N2XSYVDeP76/GZfk+sXeP1mFYPPeaVWW6f7rDTX3fdv6diW6qkz7D4hfQ46TNfRvnf"
        "lKwbL19lveInPvWKryySXnGA0ytk/jzZr6Tew+kXqdgHXHUM8l+uOl97UtQzSnO1Dc/5O+fvbn+/q35Bvw9l6nfP8/Mye2yB9Ytj"
        "FfK0GX/5ePO07ZxdcfpvOTWedlOje3vT7xrR72pudp/fvnnave4crVR/Ebi/x9ItFeov9Qukv9TMquTjrb9cLuov/w+7OdzA"
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

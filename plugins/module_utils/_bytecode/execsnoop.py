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
    "linked": "keep_unknown 1722 count_kept 71",
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
    "linked": "keep_unknown 1708 count_kept 69",
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
    "linked": "keep_unknown 1711 count_kept 71",
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
    "linked": "keep_unknown 1699 count_kept 69",
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
    "source_sha256": "74acd2729ac095c1040dcff7418d072d022c8c35b42d173b8f57a1d1c1b9ee91",
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
        "eNrtnX9wHGd5x3dPOt3JsaWT7k4/HJRIcRJbIprGwQ0ZDyGJ00AIARvI1aFDiI9LsOJpOpZDY62vA5JDE1kMxY5p8JgBZMmx7E4H"
        "mxkYXZt2ThDaiJnScfsHmDGdup3MNElJawqlsoOl6u79Prv7vrvv7bt3J1mSNzOeN3fafff9+bzP+32fz22+TSv+11avcf8l62uK"
        "6Z/icxppWNPN7xvm/2VWnZsrfJ5kX2uZtReKn9ua+PzyYyyNhDTtwtzcXOH+wi35CJ4XaSmmRj8+6wlWrjqhXHXXafzz3vB83hu2"
        "5yW1EHuOHi2md6cjwnNDxSuyIyfnWH2jZn3DxetwX4zlM4nn/TlSus/oj+G6d4qfs0en5+ztmV11hpVbF+qns5Y2jrHrk3oMn9n1"
        "BupJaboV9TVYunO+Hzvn071IhfwHt7az/5lEu4rPz649W3zOBGuWwbB2n1n/dYXra/jrG/F5Ev2Y3cf6I38M7a+z9p+cb64o8ukv"
        "1gf9JuYXr24+mRL51NryEdspfQr3vci+2NqMcvWgfdh8GRTHZ1jDeBpj13V0/ZY9N4LxjnG2U0c/IU3qNxXrlT+E8uO6x9PljfN8"
        "FOMpivE+xCZ6Sv8FxjWbXx2H3mD31+G+tKx8Dax8KFcjrqN6Pt61MOWkcZXZ9/M5fl7sKTkvsmun+e/bS4/3/Evs8946Vt/TL1F/"
        "1qGd8or9iHZK8/240O3ktCNhVt8Q/z21n2WH2OdJ5J8Z8We/k9o9XL5pzDvKL41yTdbS80ZZe9+B9guxdnsNKbXna0if7noPu++h"
        "HLOjm6fYc/Rarv3N65uv58pj9j/s5CTWufyzQn8/K/R3/+dZfevR/odk/b2G7+9D1elva52ifn6b1Wd0dM7ersb4lGt77kVqHGft"
        "1tG8CuVCu9yE+28iu8a+j8zb0flizEVqUe8t7vmmQq/NFdPoDrTbYXOd2GZb173aWzYfrX74uGI/NCxIP3jOuxL5/NyWT3YV64ek"
        "9kesXWpoPrLv0021aMcOVu90n7969y9uvY1jbNwV1tPCeDHGrfGjlxiPqZBeTMPaR9jzE7iuFvMYqTGGdrnJ3U48veUBNl42s+dm"
        "106Zdi1byLeO/MW32PzYifEXwfjbyY/PsPZTdh3qnYqG8f1d+FyDz3fis47Pm5idG9JMe1toD2rfjq5XZu3rmNNOf9P1+5TO/Fxj"
        "P/y/IVaw/Dj6q4bZ4YJdJX9ooNBOGtobaUr7ACvfxOuYVwclfvWX2XUHaiXrxhlu3TB0wQ+Ff9Tb/UXTDy3ktH0+vTh/bSPW08YW"
        "zTV/mrfmfiPCPyfd5D7+qX06uv6Y80PD2jPop3+QrI/Ds27fO8pla+83lNp7Fe9fR9z9w6T+V3NFO+vhd6V0vfi8sLZn1t5Oj/eX"
        "ud+Szuu3MT6enOX8fcc4eZAfJ0ttPzDGrjOGYtx6QvsAMX9a9xrXod089glkh9N4Tm/XrSXHO/khNO7FdnHUNyMvx0Lse2ifIyuH"
        "aj7GMdbO4vhNT7D7O9rJXn5JMh/ZeMrvcV83Hutqnq1s379qlvXHSawX7H673aYiFdfrnhmMm1+zdO1FRztcRDsURlo+btmvfpf2"
        "svxt7/l6bv56NztP+YeK7XjxSvG+QL8J9JtAvwn0m0C/CfSbQL8J9Juy9ZtnA/1GSb/5mKJ+8+EVrt/cXqF+s2GR9JvrBf2mXdBv"
        "WtX0mzqZfvN1V/87Vb+pSvpNNyvfCdJvvozyvylZN16+yrrGT3zqGl9ZJF1jP6dryPx3sl9JndnF9Au16M8PuOod5L+Qv0rtk91V"
        "JT9aNZ9Tou7B5lVmlyT/w2p6Rxrl6219P+vHCHSOCNM5jBOsvRqxHpDuQfMye3SBdY6jijrHhIfOcVRV55h21zlOQOdobefsirKO"
        "ivqkYXd718fc2xs6C/mljRvd57e576/zq6PqWml7B53mMzKdJlmhTrOmPJ1m11LVaX51xe4vZDajPYT+SoVuxLxlekxm80XP51+0"
        "2z9zvYQOkxZ0GMFeJyOiDjPj+byZUjpMf0R4LnSYfRIdJu2hw+A+I83rMFb/5CTr36ck47aR89ccOgz02XwfxnUU4zoq0WHaeN1E"
        "XP8n6kh/eb+a/mKuGzOO8TvjahdnPNaN6uSTKZFPSf3lJO57AfoL9m8TUegu9aL/QPuF/1XUM25kfvMQr2c8fqjS8Ux+w39h3DLh"
        "qGPo3xX1g9Wu+kG1y0XjJbNLph/0u493jFtjyEtXYfYv/zXB7/6aqKu8othfayT60wVhn1Np+7ztS0+h8UN2hfzISVxH9pH2J5ke"
        "f3Y5qd3N7Mvz7vk59RXmH4jrq1xf2Qh9BfuokbOK+spZV32NdB/vft/H6htFvw8p9vvQwva7MXqGa1eZn2KMo/7Hp6GvsIob8L+M"
        "DZo5rtX0lB8V9RRjlPVrSvsU2utrvK5Sx68b+afQztD7Tz9Vej6a7Z/+qKI9WuOqSy/YvCtx/y84PQU6MM7pLT0FOmR7Lbd/70g/"
        "vSTHW0HfYfrJWV4/2Sjf9zL95BH2PEEXonlKOp9UP2l+GPoJ9O9Dlh3j9ZP/LK2fRGle/4zZj1VTGGcnMI5JN2F+TEoj3eR9mv16"
        "mm9O/eSHs7zdu+Cx7z4uiYdZrdl1K6MZukqTU1e5qKRnfIjZ5WO/Rn1vlJxXvsg9N90qi4/JqcXHrB923deZ+2fV+BihPT33d2No"
        "t5ton7dXc+uXsPY59PMPJevoiG99aaaq+tJ3fOpLn5PoS37XcZl/2OcRL/MQu+8kxo9X3IzZHzPc+VnF+4F9ivuBCXadMRxzHR+O"
        "/aL4vGfk5XWPo5lBHM0tpePGnhXPqWeUdaWy9j371PY96VMzHvEzavmI+800ykft3nGA7O4B13lpnDg3Z9dnaL3zjqPxtw5aOmv9"
        "rK/ziHqKSwnN2v3rbPe93DpYaJ8++/kv9v9O/SJcUvcyashu1ON8rHR/e46X8Rnu/LpYfp39/RmbPXsN6ZPz62bBTlE703r+TLPM"
        "vxuF/34G/fgApxskIzF3O6sL9a5TWz+MqOJ1IWrHTn92K6rWrnSuSHYnO+LfrnD9BN1BLI80v52K+cJO3bgf86Z7m+s+oPjcqDUf"
        "e0lPDbHvtxf8o0ZhvM//yz9ntftul/XROIlxgXXInL/t26C7RVHfg+522rEufULz5/+y8Ziq21T0CK3nr0Zai9Q2HvTC56j1eT7P"
        "9IvsumI7FJ6HfqH4y37sv9KHSRddo/Vo1n2ZbpYffY5AD8501+J76p/Vmv18M9/svm9Lht6N8c10lO01KNdXUa5NKNf9TBjM43Oy"
        "lp3LJUN6MYLisTvqlMpF35NdSr/I6nNLqL34XPrsvH+18P1q7vtMN83Tf+P63zG/D1t+WV/x+pDZTjrFq+mF/XAjV99GnPPmw/ic"
        "RLukkP4e/P1HfgO/6IErVA4d47+Qnse++nxbJ8p77xVqR+wzrjA7y+xhCuuZaC+3Y3wl9T/QeTtZp2YnzX3PKk3JXtT4sz90/u20"
        "88wuZPcdgb0bRj0bsK5+A+vbcTW9SmbvhevSgq4d1k6z66BL5Qf5c3NqT8o/VRfi/HPzHHXXYMn2Ev01Vb9M5t9lNw/M+Vq3T1Ac"
        "r3t+4v3ZzX1zdv/Ncf43ds7VryJ/jda9bM9uZv+beyXr/Q74E+fM88RajOui39vi7ieYceT0nJEF9oNHFP3gCQ8/WDEf49gO9/NV"
        "zKuOVp2rP41nGmfGMTYejXF+nCiPP2G85DOUb5/nuOPPzckO0Di4T6uov5fYvidTRjns95t6i0NfWMvsFXS69Aa+n+ncjc7XrXMQ"
        "SXmeU9yPwl7SOJPmp9j/lp0NmfaywbZ/on1e5sCDXD1Il0/qT7m2T76V2ulJXpdqw77v2BGsJw9K4lWGJfEqi3zuODbDxaEZTQKv"
        "I2n/bM+glNcpNQ972+4xx1Fx3kUx717g7UZjq3u7lL0fqdL5Ko1LWTlU85FyOrB7HW1rMb/aJDrnsFr8yoamku3d+F6J39JfZvyK"
        "Q9/k41gyTz2sNB/s+7JHsf7HOH3syJzdP03qqzi7ntLfK7FrD+t2v1Bm38LaNHf+yO0Tmyz/sS3q7u8V1pOYZsUVJ3Wd6xfjENNb"
        "jOOIM7kZ92NfW9iX/ff8uEmG1obs5ch0/2GTeN3p4nXJkP37gl/0PpxTFGbc48RddO9uEss5UbhfXxOy+9/2/HVb/yVDZ3W3fWyq"
        "7mbdvb3/zr29b0U5Ece8tYXWk+9z+4i8uR+YRr/qanEcgl+m7O+OyPzdg+X5uyOq/u5wSX9Xdk5jjMOPqcE8rBH8YNL3NjO72hu/"
        "rTL/R6KLX3X918PvFXWYsu3zmOD/hng9g+xStmeU0ymNcX78KI9LYRxZfvBwmX4wxkHzuysbByt233O2rH0P+ZHiukR+MsXbZetj"
        "vL/YxJ+LZ7rZQpA50Cn4p++CrtcmWdfwOwUnmJ3N70C+pFdGatV0ZlrfY2SPLX610ZY/5Wvpj8yuZOo3QDdZ5et52XbGMUSYPGv7"
        "/i6Uo9axDt8u+AWFNP3SNmu+z2fUm7b5H1ErnpXiMcs+fzF5259dtutr51uj7O+7Nb4+Y+y5d3d1cjpftod9/1hXiB8nOGeYRFyJ"
        "mX+bVlG5k2hHQ6JL9kJvPD/QiXFK7fU3lyt77ncv29tjEnrweXOcnblMcRyFr7bXMX2+ICM+qjufQ+1CXCnZxUnEBxWeu99Fv09q"
        "J1C/mFC/0Qrrd+Qyq8dx3W2fGda+wOmNTv/mrD//pup63qg//2bMr57H1p38ev6cQbS/2V0Dc6XixUy/hvaFPcNYz35Hou/thj0e"
        "cF3n8mK8xzXv9+wuvS9t5fdz5L+bcYzj/DjyPU7H+XFFcVWmLuDX36H1eIzGye9qpcYD8X6NkvPhRoFf99QD110dPZDq7dxnn/XV"
        "jmGtscL1xjonLa5fMY3/jA10WLt4ibObGF97zfGF+CrspzPtf9LE9IQBx372RHE/+x5unNr/XqjfpOk3rZH4U+xc0BjNlfSfZPFm"
        "lv+kc/5T5qkvsnLXDzrKPVaMXyS94Hre7rQfbGLpsOO+kGb9voXM75KVk/Jz+l3seW5+V+EO0e8y+WlbuUaL/RAS6nGkif98spml"
        "o0iPID2IdBjpINIBpLuR9iHdgfRRpNuQPoj0XqR3Ib0d6QaknUjbkMaQRpFqSGfQDxeRvoH0AtJzSM8inUY6hTSH9AzSk0hHHf3K"
        "zlXrHO1fuNJ4kTn42S7ES7/4KD47x3thgLjlc6bJip8h7pjiaKg/af5sJ/4m4q4Tbh2ieQPu6djBOT/2In+ntS8oFDmd5uMDU1rY"
        "Ya8u2jgxshcUl23G3yjYqRqbvmz5g0nB7pXLgaUucfauhe0PaD/Q21xjPqfoD7eQPfzoJaV9Ql2Ms6fGGNuXnW+m+LAa9AfWU8y/"
        "pL7FtX3oXFWsR6ouUVF7JNEvsudR/Indfw/5KF+yjvaddVx9k/otruscjZuk1iWx/x9ytaOTiCunOIlJW7lroMPdU+wbFkewPcyu"
        "T4XZxMnfp3HxMMTr5x/AehfGZ8R5pMJh08+keO755AvJ0Frz+YXv6ZzASLP07o2XWLtiHTp/Z5v2y8L1KE9HDL8LE6Z589ac+zhq"
        "E/ZJ78xUNg5+NcON95i5/s/QfqCm+JlluB3jIVWL9usS2g/7gjz0873Unhj/qdooN24L8+tel/4uPDdUnI//WixHYRjdrlm8pJHu"
        "RLv+RmjXTtautdSu7PcAiCMKa/8xx89/+v6fZ+zjJ+BRq8WjTpXJo04FPKoW8KjXDo86FfCoWjV41FyVedRcwKNqK5FHzQk86l5z"
        "fAU8qhuP+gnOv5bzqB9ZkuOtfB51E7dP98+j3qbZddPq8ag5CY96A6u3yaO+S7NfXz0e9Vuu/iqtY6nIJk7nqpxLZRPd4lL/DPV8"
        "XbKO/MVV5jH/ySeP+dUF5jGHZ93OuZy/j/wEzqkxXp7H73xFPqiV8j+vFT7TjJtsucc8b6nF+WgxTgPrQqOhGC95eJHjJSdKl0M1"
        "H08u84XrS8ZLevLgt8ZLt2+7ZD4fEuIkffPgOSFeMqSp2EV1zrS1SpxpQ5mcaSTgTLWAMw04U9t4DzjTgDNdcZzpQ4qc6QMCZ3r/"
        "iuBMy+dLX1bTn8rmS8+w6wK+VIhHC/hSzp8P+FLkWylfukWrqL9XHF/aKTl3g94MXizgTFU509wy50xzAWeqBZypGD/mnzPNLXHO"
        "9CFdxb5VizOlOEvTPmD/Y3Km4AQzNI8cnGlSkTONVciZRhU50x9LONObJJzpq+7tLeVM8wFnqgWcacCZBpzp1dn/LBZnmqsyZ7qK"
        "O3elOEiLM61ROn+x+AjLX27UyudKqTwrhyu9cI1wpa9WyF2+4sGVTl5lrnSiwvp9C1zpqIQrHQq4Ui3gSgOuVO08N+BKK9MBlx9X"
        "+n9KXKk3T7qRG5/l86RTHjzpVFV5UvodP3WOtLFMP6s6HGnAjy5VfjTsyKcUP7pY3CjZA3Gfs/y50R1lcqOfDLhRLeBGlx43Wnep"
        "snEwK+FG31ki3Ohbi8SN/kvxOXnitfbHhPnFONInQzcW65ntOTdXmR1a2dwoxV8G/GjAjxZ1nGudH42Sju2TH0U/GMSRefGjL/H7"
        "sNMvCf1F/Kgq10XtssBclzI/Kpxrk65bdX50wD0/Jz/K9BP7uW2n5oMf3VchP0r7ZlV+dIlxw8boKM+P7nfXET35UeiUhXFdGT8a"
        "vM+U7g/eZ7oc3mea8/k+Uy9+9NUqv880d5XeZ5rzeJ/p1BJ/n2muSu8zPbDM3mf6zALzszsV32eaC95nqgXvM12w95kiHkOdN41V"
        "xpsK3Kgyb2rGTWjF+7I77y1pT7M9iPMLWbroNzWeGzptW+/snM23befvk+BXk1HdjKfYbTtnpnM9Yx2/L7C412EHX7pHU+FLhzm+"
        "1J5vTLPFjYrr4VFwp2uPoD97zXrsEOrRZ1s3jM+ivvX8+i7aFYqXUOHM3bhHaucUdDw6t6XvkzUNlm4dlfvht4TqtbmIFXfWaNP/"
        "CnEfxGfK2pue9yTsc948f2P7ve0aiyNpHES+9axeNC5S9T+fK9yaiYDXPDXKv2cJflgyVMOtr9m1g3NiXFRD0R8aXFzOsxWcIfyS"
        "TKutvwucZ6vAee5R5Dxhx03OE/dl1oPz3CPwlOvBQ+5BudZXyHl+DuXyy3l6lMvBee4ROM89Ucn9AueJ+tH3mfU07jw4z2csv2hh"
        "Oc9H3DlP8Kjn2ztR3q0C5/mRK2x9xXpicitevOenuThtMQ7eOIHzhagiB1pP7VllDvSUjANl55nZXSehN7M4mOzRAZ4HrQcPGpW8"
        "b1T4nQkpDyr+HoWDB/22Ztff8gfJXvnlQftK86Bl6s4y/ia7eYe/OLJTpbkuZxzZo3P2dcsRv3SC9SPFJZFuKfKgvS0yDnTbnP18"
        "2xEHLdFLG4XfX5PGQVfrd11GqvS7Lspx0NvKioM2JsiO9CE+jB8fDr9Ecbw44toOk9/4aFlxYr0t92oV9fsS+z2fTBnl4OO+buD0"
        "OIpPUudAW7h2qbQ8nvynYj7K/OcLAv9p+oWVcqC7PTjQgWXOgfYtEAfaF3CgmgoHOrAsOVBaJzI7H1aaF/Z9tCsPeoz2zXjf2sRJ"
        "bl1P6XcJ9u1B3Z99+xF3Tlg4hylyoPsU3zdK5RnPub939DjWzfuwLr2M+JBb+HMtiwtN8FzozTIutFGNC71ZxoVGFLnQH7hyoRTf"
        "karr0Pn2/55PLvQ7Ei70yFXmQgfL83+VudCBkv6vlAv18otD5BffVpkfpMpJVMsf2lcdP3jxeFDsL8GtkJ0yxgfL40GF8WP5wQNl"
        "+sHvXlF+cLV+17JyDpTWn2GOAyW/0oyPQ1xmNiThQsfBQdwBLnR/J++37gcXasZ1Tgu/hyDyoLuhy1TKg+7m9mXGCaznsCcZit+N"
        "+uQVWiRcaIvAhaat/nPlQj9bmgvND9C5RLyi+EjrfON1JS6U1s+7u27gdEBlHrRdqzCe04sHZbrXeaMT/fejCjnJ73twoH9b/Lsq"
        "/2nGlyvzn19HffAetujpCuszAe7zmIT7/OIS5T2PlOen7KuOn5Ldtdsn53kQPMVtEt0O+pKNXwzWLWvfXD7PeaQynlMYN5X6J8YY"
        "jYONWkX97RVHsMj+aWZfpXrdAnOa7cRx1F/m7Jzs/Z/C/tbUz7CvzSTAcT4h4zg38/GoUo6zUfBzrnPtd5Pn1KvDczrq8wT4zlrZ"
        "+0Jpn38jv09KgPNMyDjPuOYeh3Wdvzg08iubJfxnM89/GsfY9fL3iOZc3yNK7eHgQRMCD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oA"
        "D5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oAD5oA"
        "D5qQ8aARTgeyc2VFLnTLDtaOxIVuUXuvqL1feS50WHivaM79vaKSuGQnHzq4LN8r6vT/y+WxnnDlQntbZTzopzke9LH+0hwo+f3J"
        "KM1XWh9pnhMHer9rOyxfDrQb9b1AvCJX//J50A+62tOlw4O2mc9nPCjxftXhQc/jd6SSkTUV8p/hS9z4NvnP0CXaB1xd/vOXi8R/"
        "vh7wn9pC8p/TZfKf0wH/qQX857XDf04H/Kd2LfCfUwH/qZXDf04tMP8ZvD+U7uf5zynJ+0OngveH2uMglv37Q1+t0vtDp5fI+0NP"
        "LbP3hx5eYP7xheD9oVrw/tDg/aF+4x8V3x/qm+tMVonrXF0m1xn24DrxOyU9U1XjOqMaz0PG9OXJdcaEehTqFXCd1eY6sR+GfxVw"
        "nQHXyX+/1LnOTypynY8IXOfHA65TC7jOgOsMuM6A6wy4TtLZLK5zOuA6tYDrDLjOgOss5rfsuc4pgeucXlSuU/qez3GsmxuxLh1H"
        "3MfN/HmVxXU28VznOhnXuVqN61wn4zprFbnO7ytynVMC1zkdcJ0l/d+A6+Tsc8B1BlynFnCdcq5zSuA6p5co1zm9wrjON1co1/mP"
        "FXKQf+/Bdf5gkbnO71ZYn78E1/mNgOvUAq4z4DoDrrMc/3T5cJ0N/rhO0s2wn83EwXNmZDznXXx8qSfPOeXBc0578JzT5fGcVJ8M"
        "eM4a2fs6b+D3RXFwnHEZx9msuceTXeer/NXmOB385riE34wL/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc"
        "/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/GYc/Gbcg99Ee1I8qMlv3rGD"
        "tSPxm3eovddTld9cLG5zqbzXs3rc5tM+uc2dAbepUL6A21xobrOlQm6zQcJtXrdEuM3Li8Rtvj1j/57spCz+RTXuheJFxbiXTBlx"
        "L27+s+Vn3FAlO5hE+9I8w+9QLDhPWic8Vy9eQfHvqhypxY/+Frr+tMCPnpHE939GYmdi3PpbNX60XpPse5kdtTjS+9T0hJXKkR5g"
        "X2zF+mlypJJ2szi1SxrZjdKc2jpXnpTWs3K5IUs3xDjvJ37iFygnW0A6hl5n99fjvkOycjbwHOWhxSmnN2+6p+T8MM+rBN5Q1n/e"
        "3OkPWD08ebAGCXe6sO1l/R5RWLK/OyvYo7PcuVpmn9/1+x4u37Sg6zg5U7aPz9/B63RyzvQ97L6HmJ+f3TxVGWeK8eTdz88p9vOa"
        "BelnOWd6kuPejPEp1/Y0edPjOXCmOK8ZQ7uA76M022NxhGrc6WuMOz1FfNyTaD/hvaNRfr3JPy+0+/Ol56PZH0O/v6TtlCp/Su1F"
        "/GJS6+f2CdZ+ljhU5ld1pHf5q//Q4tafdDPywx1cqmx80vgJEZ+6lZUD+xva/7xWy8f9SPnULR/EecRZ8C7W75LxfCrzy8lvIn/p"
        "dB8/XsPaT6A7TnO/K0LtEda+xf09FaF+u1Pjv6d4eGbP0v3W+RjPrX5v1m6nnOsdixdP1SMOaQ/8w/5yOVTWXumTxKGyAePkSxif"
        "mjZkuucZtfeQdrMrpO9bVH0PaVQxTmwPxYc9y9l/et+o1T8/lvgXzy0Odyvs7yzu9q99crdP89ztUJn7Mel8fxvjZIfH+0cf5MdL"
        "leOlpPuGEZ/xqP0xbr2RxU3R+qgah+p8z+itJcc9+Ss0/j3j/qv1vtGRKr1vVDnu/1zpuJd2spMjkvlY47rPfWyooSL+NKnVzdrt"
        "sv/7a1zPu8LaO1dU8rHbjwuwH3a9M6z9zxXSpYr6UA/OxYS4btrvFvKJ6v50nCIHqncgn0C/4fdJuTJ1m1yg2ywr3WZ2meg2b64Q"
        "3Sa3SLpNfknrNqq/G3b19ZszZeo3+J2wzdOLpN98fonqN2cE/WbaQ7+ZWlD9JhXZgXZ7doF0m4+vCN3G+t2wjwl6zZSg13RAr/nw"
        "EtdrpsvSayyd5nYPncbjd8S2bBB0mmmJTvOWok7z0zm7LpOKhPH99fhMvyfWrvF6TKuHHvPKLLdPd9jpr7vu31PRTVXSZ1j8QvoE"
        "6TNfRvnflKwbL19lveInPvWKryySXrGf0ytk/jzZr6S+g9MvUtEPuOoY5L9cdb72pKhnlOZqG5/zd87f2/5+V/2Cfh/K1O+e5+dl"
        "9ugC6xdHK+RpM/7y8eZp2zm74vTfcmo8bXfMvb3pd43odzU3us9v3zztHneOVqq/CNzfY+mWCvWXhgXSX2pmVfLx1l8uF/WX/wc3"
        "Zt30"
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

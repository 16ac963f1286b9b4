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
    "type": "raw_tracepoint", "code": [4544, 14992],
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
    "type": "tracepoint", "code": [19536, 14848],
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
    "type": "raw_tracepoint", "code": [34384, 4640],
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
    "type": "tracepoint", "code": [39024, 4520],
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
    "type": "raw_tracepoint", "code": [43544, 14904],
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
    "type": "tracepoint", "code": [58448, 14776],
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
        "eNrtXW1sHMd53jvyeHeyxSN5dyRXKS3SsiNTNhFL+TKEupaVOnEcJ1I+rnKKOubl4ogW6oKkU5nLK1JSTm1KRRp9pI7gIAlFKqRU"
        "FJECJCBbtzjlozUDNIXaH4kKuahaGKicxq3SpCklR7zqbp53d2d253b29o6iVBoQ1nfcnZ2Pd95555n3ea7QqZX/64xr3H/peEP5"
        "+kf4nMU1ooXM75uv/cutOVcsfZ5jX2u5dRfKnztb+fIKU+waDWvahWKxWHq+9EghivdF28tXYwifQylWryahXk23aPz7Lnq+76Lt"
        "fWktzN4TipWv92ejwnvD5TvyB04UWXtjZnsj5fvwXAsrZw7v+1Nc6TljqAX3vVn+nH9poWjvz/ya06zeIaF9IdbTxjF2fzrUgs/s"
        "fgPtpGu2A+012HX3tXHsvnZ9Fleh/LEdOvufOfSr+P78urPl98yybhmLaA+a7d9Qur+Bvz+Bz3MYx/woG4/CMfR/iPX/3LXuiqGc"
        "oXJ7MG5iecnalpOrUE6jrRyxn7In8dxh9sWONtRrE/qHzZcx0T4jGuxpit3X1fMr9t4o7B12tjuEccI1Hbq93K7CIdQf9z2Rrc7O"
        "CzHYUwz2Ps4meib0U9g1m19dhy6y55vwXFZWv2ZWP9QrgfuonU/01KeeZFe50VeL/LwYrjgv8usW+O/1yvZeeJF9fraJtffUizSe"
        "TeinguI4op+y/DjWu5+cfiTC2hvmv6f+s/wQ+zyH8nMH/PnvtPYAV24W847Ky6Jec430vknW31vQf2HWb6/gSv35Cq5P97ydPffI"
        "PPOjW8+w94Qauf437297C1cfc/zhJ+ewzhX2CuO9Vxjvoc+y9sbR/4dk472WH+9DtRlva52icX6DtWdysmjvV2P6jGt/PourcZz1"
        "W1fbGtQL/XI7nr+d/Br7PnrNj16rRjHaiHZvdy83E36lWL7G+tFvR8x1YqdtXffqb9l8tMbhI4rj0FyXcfCcdxXKedVWTn4NG4e0"
        "9nusXxpoPrLvs62N6Mcu1u7sgL92Dy1vu41jzO5K62nJXoxpy35CFewxEw6VrxHtg+z9KdzXiHmMqzGFfrnd3U88vf0hZi9b2Xvz"
        "686Yfi1fKreJ4sWfsPmxG/YXhf3t5u0zov2Y3Yd2Z2IRfH8fPjfg87vwOYTP72B+blwz/W2pP6h/u3peXrKvY04//VXX7zMhFuca"
        "+xD/jbOKFaYxXg3MD5f8KsVDI6V+0tDfuGa097L6zb6GeXVQEld/nt23v1Gybpzm1g0jJMShiI/6ej9nxqGlknZdu166dm8C62mi"
        "XXMtn+atud+I8u/JtrrbP/VPV8/vc3FoRHsG4/R3kvVxYsnte0e9bP19Uam/1/DxddQ9PkyH/qJY9rMecVcmFCq/L6INL9n76Ymh"
        "Kvdb0nn9BuzjySUu3nfYycO8nay0/cAUu88Yb+HWE9oHiOXTupfYgH7z2CeQH87iPX09b61o7xSHkN2L/eJob05ej3rse2ifI6uH"
        "ajnGMdbPov1mZ9nzXTr5yz+WzEdmT4Vh93Xj8Z62pWD7/jVLbDxOYL1gz9v9NlWpvF5vWoTd/IJd111y9MMl9EPJ0gpJy38NufSX"
        "FW97z9dz1+538/NUfrjcj5eu2uOI3Fb0h+C/MuH1mAcMp8ltveT5/kt2f2Guo8BnsgI+I/i3dFTEZxY937dYCZ8ZigrvBT4zKsFn"
        "sh74DJ4zsjw+Y43PvMQ+f0eyfie4OM6Bz2DeFwZg1zHYdUyCz3TyfkLE5WabCJf5DTVcBuOX37PosN9FV7+yWNkP16icXIVyKuIy"
        "J/DcC8BlsK+bjQGPiYvrLe0j/kcR51jP4ulxHud44lBQe6Z19j9htyxg6hr/N0Vc4VZXXKHW9SJ7ye2R4QpD7vYOuzXGvfAW5v8K"
        "XxLi8S+JeMvLiuO1VoJLXRD2P0H75w1fOAvZD/kVirvmcB/5R9q35Db588tp7X7mX553L8+Ju7D4vfBJVdxlM3AX7K8OnFXEXc66"
        "4m6EB3mP+yhrbwzjPq447uP1HXdj8jTXr2I/mnjLNNp/fAG4C2u4gf2wcZdm2rUazvKDMs5iTLJxzWi/g/76Eo+3NPHrRuEp9DPO"
        "AU49VXk+mv2f/ZCiP1rrilfXbd5VeP6nHM4CfBj7PwtnAT6pE87yFrT36RVpbyXch+EqZ3lcZbN8n8hwlY+x9wl4Ec1Twv+kuErb"
        "o8BVgIsfsvwYj6v8R2VcJUbz+p+Y/1hzBnY2AzsmPIXFMRmN9ge/rtnvp/nmxFW+v8T7vQvFSnhiOnRcgrPcqtnxLKMNeEurE2+5"
        "pLT/fz/zy8d+gfaul+Ath7n3ZjtkuMu8Gu6ycYKNZxT70Cj2oXt94i5Cf3riL1Pot9sJh3lWcxuXiPYZjPP3JevoAd94zGJN8Zhv"
        "+sRjPiPBY/yu47L4cMADh3mEPXcC9uOFx5jjscidqwXeD4wq7gdm2X3GRIurfTj2i+L7npHX1x2fWQQ+c2dlPHKviMssKuMyVe17"
        "RtX2PdmTix64jFo54n4zi/pRv3ftJ7+733VeGjPninZ8htY7b3zG3zpo4ZLxJV/nFHHKVwkv2ePrfO82bh0s9c+A/VwY+38nfuEe"
        "z5v+t4H8Rhz4YeXx9rSX6UXuXLtc/xD7+zM2f/YKrk9eWzdLfor6mdbzZ9pk8d0k4vfTGMeHONwgHW1x97Mhod1NauuHEVO8L0z9"
        "2O3Pb8XU+pXOG8nv5A/49yvcOAF3EOsjLW+3YrnwU+v3Yd707nTdB5TfG7PmY19PyNpPXvt+Vyk+Sgj2fu1f4Tmr3wdd1kfjBOwC"
        "65A5f/WdwN1iaO9Bdz/tWJc+qvmLf5k9ZpreUY4IrfffimsjrjZ7CJU+x6zP18rMHmb3lfuh9D6MC+H6Q9h/ZY8QLrpW26RZz+V6"
        "WXn0OQo8ONfbiO9pfG7V7OeehTb3fVs6fDfsm+EouxpQry+iXu9Avd7DgMECPqcbe9k1HCpnVjy+pUmpXvQ9+aXsYdaeO8N6+b30"
        "2fn8rcL3t3Lf53ppnv4rN/6O+X3EissGyveHzX4KUR5bqLQfTnDtTeD8txDB5zT6JYPrbyLe/9gvERc9dJXqEYL9l67nsa8+39mN"
        "+m67Sv2IfcZV5meZP8xgPRP95S7YVzr02yHeTzap+Ulz37NGU/IXDf78D52LO/088wv50aPwdxNoZzPW1a9gfTuuhlfJ/L1wX1bA"
        "tSPaKXYfcKnCGH+eTv1J5Weawlx8Tn/P7xkrqp0v+sOjZfFdfutI0de6PUPnQ+7lic/ntw4U7fGb4/xs6pxrXEXxGq17+U2DzP+3"
        "9UnW+37EE+fM87hG2HU57m13jxPM80l6z4E6x8EHFOPgWY84WLEc41i/+/kk5lVXR4hrP9kz2ZlxjNmjMc3bibL9CfZSyFG5A552"
        "x/XHMfIDZAcPaoHGe4Xte3JV1MP+vIm3OPCFdcxfAafL3sWPM527RbQOjT8HkdTnOcX9KPwl2Zm0PMXxt/xs2PSXzbb9E+3zcvsf"
        "5tpBuHw69JRr/xQ6qJ+e5HGpTuz7jh3FevKwa7xuHJvg7Pi6nTtOLXL5aUarkAci6f/8pjFpHkiledjX+YBpR+V5F8O8e4H3G4kO"
        "936pej9So/NVsktZPVTLkeZ/wO91da7D/OqU4JwT7jgn2pNF/N53V2vF/k68WxK3DAlxS5NifpkD3wzx/uGpR5Xmg31f9hjW/xYO"
        "HztatMen6dAazq9nQu+W+LVHQ/a4UObfItoCd/7I7RNbrfixM+Ye75XWkxbNyjdOh0LcuBiHGN5iHEeeyR14Hvva0r7sv67ZTTq8"
        "LmyvR673d1vF+06V70uH7d+X4qJfxzlFacY9QXyM3sFWsZ6zpedDa8P2+Ntefsg2funw2ZDbPjbTdEfIvb//xr2/34p6Ir95Rzut"
        "J9/h9hEFcz+wgHENqeVxCHGZcrx7QBbvHqwu3j2gGu9OVIx3Zec0xjTimAbMwwYhDiZ8byvzq33Je4LFPxJc/Lrjvx5xr4jDVO2f"
        "p4T4N8zjGeSX8psmOZzSmObtR9kuBTuy4uCJKuNg2EHb3cHs4Kbd95ytat9DcaS4LlGcTPl2+XgLHy+28ufiuV62EOT2dwvx6a8B"
        "1+uUrGvIf59hfrbQj3IJr4w2quHMtL63kD+2eK0JW/lUroU/Mr+Si98F3GSNr/fl9XvZuDB41vb9fahHo2MdvleIC0rX7Is7rfl+"
        "raC+rC3+iFn5rJSPWfX5i8nD/acrdnztfEeM/X1Q49szxd57f083h/PlN7HvH+8J83aCc4Y55JWY5XdqgeqdRj8aElyyD3jj+ZFu"
        "2Cn1119dCfbeb12x98cc8ODzpp2dvkJ5HKWvdjUxfL4EIz4Wcr6H+oX4puQX55AfVHrvPhf8Pq3NoH0tQvsmA7bv6BXWjuMht31m"
        "RPtDDm90xjdn/cU3NcfzJv3FN1N+8Ty27hQ28ucMov/N7xkpVsoXM+Ma2hdumsB69jYJvjcIfzzius4VxHyP//dxz2DlfWkHv5+j"
        "+N3MY5zm7ci3nU7zdkV5VSYu4DfeofV4iuzknVoleyAeYEJyPpwQeO2eeOCG64MHUrud++yzvvoxoiUCrjfWOWl5/WrR+M/YQEe0"
        "S5c5vwn7eta0L+RXYT+d0/+gleEJI4797Ex5P/t2zk7tfy+1b86Mm9ZK4il2LmhMzleMn2T5Zlb8FOLip9xTn2P1jo856j1Vzl8k"
        "vOAtvN/RD7ay64TjubBm6V7I4i5ZPak8Z9zF3ucWd5WeEOMuk1dtq9dkeRzCQjuOtvKfT7Sx6ySuR3E9iOsErmO4juA6iOsArv24"
        "PobrTlwfxnUbrvfhei+ud+HajWsnri24xnDVcF3EOFzC9SKuF3A9h+tZXBdwPYPrPK6ncT2B66RjXNm5apOj/0t3GodZgJ/vQb70"
        "4cfw2WnvJQNxK+d0q5U/Q3xkyqOh8aT5s4v4N1F3nHDHOM0b8J6OHSz68ReFd1n7glKVs1k+PzCjRRz+6pKNJ0b+gvKyzfwbBT/V"
        "YMOXrXgwLfi9anlgmcucv2tn+wPaD/S1NZjvKcfD7eQPP3RZaZ/Q1ML5U2OK7cvOt1F+WAPGA+sp5l86tN21f+hcVWxHpikVqD/S"
        "GBfZ+yj/xB6/h33UL91E+84mrr3p0J2u6xzZTVrrkfj/97v60TnklVOexJyt3g3A4R4ojw3LI9gVYfdnImziFB7UuHwY4vEXHsJ6"
        "F8Fn5HlkIhEzzqR87muXP0yH15nvL31P5wRGll3v33yZ9SvWofPv6tR+Vrof9elqgV5MhObNT4rudtQp7JPeXAxmBz9f5Oy9xVz/"
        "F2k/0FD+zArcBXvINKL/eoT+w76gAPz8WepP2H+mMcbZbWl+bXMZ79J7w+X5+C/lepTM6F7N4ksa2W706y+Ffu1m/dpI/fp6keyB"
        "tevfi/z8p+//sfyeAvHA9rUI84vxU58Mry+3M7/pXDGYH7q5+aiUr2nxUs9UyUs9s8pL1VZ5qTc8L9XUp/LipZ5x1X0ifT9PXqqn"
        "Dhh4qap8MeqXOvPFlHmpwjm4qdPk4KXOB+OljriXJ9UD28fjY8q81NGAvFTaT6vyUlcYH1nUAxP7UZmXChyzZNf+eKnzq7xUyfOr"
        "vNQbgZc675OXOu/BS/1ejXmp89eJlzrvwUs9s8J5qfM14qXuv8F4qc/UmZe6W5GXOr/KS9VWeal146UiX0Odn9oSjJ9q8kyj/vip"
        "Zl6FVn4uv3tbRX9KenSZsIWLflXjeUanbOudnY/zDdv5/Bz4rulYyMy3GLSdQ9O5n7GB3xdYPNkJBx91WFPho05wfFR7uS2aLc9U"
        "XA9fAk913VGMZ5/Zjn6hHQO2dcP4NNob59d30a9QPkXiiPd8ceNJUj9ngOPRuS59n25otnDrmDwOvzMc14pRK08tYcP/SnkhxOeU"
        "9Te970n454J5Lsf2e7s0lmeSGEO5cdYuU9c0/mqx9GguCn7nyUk+Xx5xWDrcwK2v+XVj8P887yC/Zmx5eaEd4CUiLsl12Ma7xAvt"
        "EHihw4q8UPhxkxeK53IbwQsdFviXG8GfhF5hbmNAXuhnUC+/vFCPejl4ocMCL3Q4Jnle4IWiffR9biPZnQcv9BkrLqovL/Rj7rxQ"
        "8FfP692o7w6BF/rBq2x9xXpi8ly8+KGf4PK6xbx5YwbnCzFF3qipQ1xj3iit1479BzvPzO+BHuaBQfxOxQjPG42DNxqT8EYPCXiS"
        "jDcq3OfkjX5Ds+NvhYPkr/zyRgcq80arxJ1lfJ381n5/eWYnK/PAnHlmjxXt65Yjv2mGjSPlLRFuKfJG+9plfNGdRfv5tiNvWoKX"
        "JgRdN2ne9BHFfql33vQRf+UYx3ZWlTdtzJIfGUB+D28fjrhE0V4ceW9HKG58rKo8sr72bVqgcffisdVq3BXPY3JV1IPPC7uNw+OI"
        "L0r8L2/eaDvXL0Hr48kXVSxHmS/6gsAXNeNCv7zReYE3OujBGx1ZYbzReZ+80YE68UYHVnmjmgpvdGSF8kbnK/JGaZ3I7X5UaV7Y"
        "99Gu/NFjtG8Gb2b2BLeuZ0L3Cf7t4ZA///YD7pywdA5T5o2OKvJGqT7T8+780eNYNx/EuvR15IfcyZ9rWTzSFM8jvUPGI02o8Ujv"
        "kPFIo4o80u+68kgpvyPT1BXi+//b7v0v5ZF+U8IjPXqdeaRj1cW/yjzSkYrxr5RH6hUXhykuvidYHKTKo6hVPDRamzh4+fij2F+C"
        "10J+ypgeq44/KtiPFQePVBkH331TxcGe+589y8UbpfVnguONUlxp5schLzMfbuHjR8rTmAaPdAt4pPu6+bh1H3ikZl7ngqCfcIbL"
        "bzRODAKXaXBd7+W8Byt+TtjKMXHvGazn8Cc5yt+NrfF1fppvl/BG2wXeaNYaP1fe6Kcr80YLI3QukQyUH2mdb7ymxBul9fP+nts4"
        "HFCZL6prAfM5vfiiDPc6b3Rj/H4QkEf5HQ+e6F+X/67KDzXzy5X5oV9Ge8CniZ0K2J5Z8EKPSXihn1uhfNCj1cUpo7WJU/J7Bn3y"
        "QA+CT3GPBLcDvmTjN66uW9a+uXq+59FgfE/BboLGJ8YU2cFmLdB4e+URLHN8mhsNitfVmcepE48jfoXzczIep7C/NfEz7GtzKfA7"
        "PyXjd27l81Gl/M6EEOfc4jru9HshlBehGn/IeJ6O9nwKvM9GGe+T9vnr+X1SCrzPlIz3mdTc87Bu8ZeHRnFlm4QP2sbzQen3LeV8"
        "0HlXPij1h4MXmhJ4oSnwQlPghabAC02BF5oCLzQFXmgKvNAUeKEp8EJT4IWmwAtNgReaAi80BV5oCrzQFHihKfBCU+CFpsALTYEX"
        "mgIvNAVeaAq80BR4oSnwQlPghabAC02BF5oCLzQFXmgKvNAUeKEp8EJTMl5olMOB7LyyMj90ez/rR+KHblfjh9rHleeHTgj80Hl3"
        "fqgkL9nJDx27Ifmhzvi/Wj7Wp1x5oX0dMj7oJzg+6ONDlXmgFPenYzRfaX2keU480Pe49sONywPtRXsvwM/Uig/6Pld/unL4oJ3m"
        "+xkflPh+teGDnofuVDq69nKw8Y9c5uzb5H+GL9M+4PryP3+2TPzP1xbt35OflOXHqObFUN63mBeTqyIvxi2+tuKO22rkB9PoX5pn"
        "iGfqzkttEt4bwu/ERjm/6sVHtXiovwLuvyDwUE9L8uQ/KfEzLdw6XDMealyT7IuZH7X4qA+q4Q03Kx91P/tiB9ZPk48q6TeL73ZZ"
        "I79Rme+2wZWXSutZtfwjC1eEnQ8RD+GnqCdbQLrGX2PPx/HcIVk9m3k+5qHlqac3b3W44vwwz7ME3qJs/Lz5q99l7fDklTVL+Kv1"
        "7S9rXxuR7PfOCv6I163Kjfpdvx/gys0KuI+Tr8r2+YUtPI4n56sy3ab8I/PQ/zpTm99R9Rzn5xTHeW1dxlnOVz3B8edMnaUt7rio"
        "cXwefFWc50DPzABPkK6kXxZtUOWvvsL4qyfBt4g+if4T+Ksxfr2h3zUx+/35yvPRHI/x31rRfkqVx0r9RTzItDbE7ROs8zvis7K4"
        "qiu7x1/7x5e3/YQjURzu4LfK7JPsJ0w81x2sHtjf0P7nlUY+L0jKc93+PpxXnAUfxsK3eJ4ri8spbqJ46dQAb68R7UfAIxc4fRLq"
        "j4j2Ne7vmSiN27s0/nvKl2f+LDtknZ/x/NdvL9n9lHO9Y/nkmTjylIYRHw5Vy2tl/ZU9QbxWZjBO/smfsPsMGR56Wo3P2svukPL2"
        "VPmsMcU8smHKH9vL+X/irVrj80NJfPHc8vBXhf2dxV/9S5/81ad5/up4lfsx6Xx/A3bS78FjfZi3lxrnU0n3DQd85qsOtXDrjSyv"
        "itZH1TxVJ1/1rRXt3tThXKl66idrpad+rnJejE5+8oBkPja47nMfH28OxE9Na01Ldr/s//kG1/OwiPbmVSU82+Y/LsB/2PHOiPbf"
        "5XJIH0zUQ0rHG3j/qDnPoUqIY27NOYEPccGznRdc/QLwxCEal5Rk3RBxmoue77tYCafJRoX3Qj/sgEQ/bMhDPwzPkR8w9cNeUsVt"
        "ssJ5ogdeg3z0gqGZ/qBsx3EJXiPkG8jyNWejPvEa8zz7omPeXnT1Ixc99AJqU06uQjkV8ZqTeA767zsEXebZOHCbJvd1lvZFXT2/"
        "Yu/11Mm53VUn54lsdXZu/X4z7H1cgtccuqiIKzVLdJTOCvuA2tbTwhFeFfAIL5xmQRGnOauI0xQUx7HZVX+t3v2kqjdG/Wf5oQUB"
        "F/Pnvy28ZoHHa2IyvGZymfCaBVfdORM32CuM915hvIc+q7g/XivBB4KNt6q+mH+8ZkGC1yxUhddkYv3ot708ThNV62/ZfLTG4SMB"
        "cZo6z7sK5bzK6Y0RPvNhD3ymC/jMB/y1e2h52+3EZxaU8BkLl7k3IC5zF3CZBQ9c5ieV9cdMXObH7D7S5cDvI5P+WyZGOmQ6PtO+"
        "gjmW7LgMf3l5qVK8lQ592TX+zsSZ8ALp9hrjTjzmghIuwPIVsjOvYV59HvV/XbJufN03PnGxpvpaP/KJT3xBoq/lcx8itXfCJ/Zx"
        "+IQsfrd05JhfzL7QiPF8rytuQfGLk29bozhatRzEu8Z4Cxc/5fZcVM4Lveh6rs+e7+tg+n2i7pwxA5yC9Ode5Odl/qWLynhFVfuD"
        "l9T2B9nZyvVQLYfiEmc+9EXkQ+ucX1HGRUV+7cYW9/4mXIjWi83u89s3v3afO6/W6V/Al5Hk3T/ek14Ktr9fu8T6CTw3PG/3z1Ql"
        "9rsHxOv/Bad/Lub5Uf5pIWn1z5DLeFtxtbf/OSfBaTQOp/n5VXu8kNuK/hDGKxNez+OOW1d13Pn8mTdX9du1Vf32Vf32/+TyqnN7"
        "fOq3E2903AtXgX67p473y4rjtbw63sr67eP8emnmJ9Rav/159/Kc+MppV16bsn77gbO1yYdR1W9fYXraxuRpXr9dEqd46rdDt6Nk"
        "18H025/lcZVV/XZBv/2jAp4i02//4Iq0t+r12xk+UL1++z1cXkv99dtZ3pGl3/5rmv1+uX77933qt3/NNV6ldSwTfQeHuwXXcWcT"
        "3dJx/xO08zXJOvJn11m//B984itfrLN++QSHqxDfwHke/Sn2POmYPw9cJfo+rVL8+f9Fz9zST4GOWRP2/U3IC8G6kDDc9ws3C9/c"
        "U8f8hbdgPnRWxD2k+WZvTVbuX10yn0W91cC/nxDWVPyiuh57RzA9dhM/bfanxy7ouFPcnO/dxvWbpYO+wO3rnbhEpPK4NpA/jOPc"
        "q7L9qv6eNMUddn32ZzQVffYFTp/dua5Ncr8/lw49xOEBaeiyeOoZy3SAhTxII6Z4X5j6sbtyPp7of2Nq/UrnheQ/pXlrqjqLJ3jd"
        "1ryXv92tWC7y8dZDRyfXu9M1vifdH5qPfT02fa4Y9NATgr2Xfj/+Oavf3XTw6XcX7PoJ5Xro0JMHTkb60sumC69DlxxxeM6uE1TS"
        "hdcFXfjDirrwRwjvhC48nsv1Qhf+sKC/3gv99MM0PgF14b+IevnVhfeol0MX/rCgC384Jnle0IVH++j7XC/NUw9d+CNWvFlfXfhH"
        "3HXhsV8+39mN+j4k6MK/5yrzs5OKevC/HeL9pKLuu7mfqbHu+wmZ7vs56CQdhZ+b4PXeY9B7j35dDX+S+XnhPqfe+2l2H3Cmwhh/"
        "Dq6u9z5WWe+95jpSI/50pGb86khB9zdn4XrceR54MFL9KMq73jQI3SCZ7ns/4ohz7npC7e7xwYrN756tVX53f1W6h2RnpANiTPN2"
        "omx/gr2QzpupB+1bP4rsYLsWaLxX2O9Q5aqoB68f1S05dwPerKyL3KHx5xuSej2nVi/ym57674p2oKz/vl/Qfw+s+37UQ/d94gbX"
        "fR+rk+772Kruu6ai+z5xQ+q+5556VGk+2Pdlrnrvs9BRRnxq6d2ew7x7t8S/PaKk+x7RFrhzRW6f2Gr7HTcP3XfSRTP9A/3u3CGG"
        "txjTyB+heeTQeU/zOu+9Mp33FjWd916ZzntMUef9h64675mm20Pu/f09nzrvBYnO+8J11nk/WF3cq6zzPlEx7pXqvMN+SrpU5XnY"
        "4K7zTjr1fcl7gsVBqnrvy/27nB7x7/LpvWNfuWmSwymN6YPV6b0LdmTFwxNVxsOwg7a7g9nBTbv/Car7zq9LFCebun5xic47zgly"
        "vdB5398txKfQeYdum9PPyvTegVdGg+q9n+bxTB0673HovEd96rzrEp13XdB5t627rjrvL1bWeae8VMqrDK7zfkFJ592YYu+9v6eb"
        "w/Xym9j3ynrvnVqgenvrvTN88fxIN8aL+ut7AXXSX/bQfZ+7QvkYLZq6/jvxQ9X132fQvhahfbMB2/c16MBPSnTgxzmcceXpwU/6"
        "i2em/OJ4bJ0pbOTPFZy68CM+deEnsH69TYLrDcL/jriua3TOtRrnUL0GA+rFTwbTi5/m7Yryo0wcwG98Q+vvFNnJO7VK9kC8vYTk"
        "PDgh8NA9ccAN1wcHpHY799VnffVj3XXlO0kf9n8vc35Toiuf06Eb/5RMN34zZ59y3fi1kriJnf+ZevHR2ujF556CPnzcXR+efl/T"
        "9DM6dOF1mS58oso4S6L/rvP67/Y4y03/XdR9d+i964Leuw69dx167zr03nXovevQe9eh965D712H3rsOvXcdeu869N516L3r0HvX"
        "ofeuQ+9dh967Dr13HXrvOvTedei969B716H3rkPvXYfeuw69dx167zr03nXovevQe9eh965D712H3rsOvXddpvfe5Oj3ss774X7W"
        "f6TzfthL5z3iKIfXeV/gdN4d+u5Rd9zPqe9+sFiNPxD3Ocut727Fe2nBr1XL1+p31XmneL+vTab3/vHLSvsAQfed9N3Pt1G+VwPG"
        "A+ulTrrv213758bVfad9Za303t/v6jdXjt77OvP9TO8dv+dWI713y446hX1QU0D996VFzt5N/fc3Fynev7767z9ZJv33fy6/h/S9"
        "iJ8r8mqfDK8vtzO/6VwxmB+6uXmjlH8p6ub4548urPJHtVX+6A3PH/XUUR9yt3eMA+ntefJHPXW5wB+tWlf7OvNHhXNtUzep1vzR"
        "EffypPpc+3j8y5s/egb4XkD+KO2bVfmjK4w3LOpzif3o5I+eceePAqcs2fUqf7Qe/NEzEv7omVX+qD0/4obnj36vRvzRhRXCHz15"
        "g/FHj9SZP/rCKn9UW+WPrvJH/eZBKvJHkWehziNNB+ORmnzQW/3xSM18iEj5ufzubZJzCeicbIIeQNjCO7+q8XygU7Z1zM6f+Ybt"
        "XL3UzlgZBw2ZeRItIev8mM7rjA18vG/xWSccvNFhTYU3OsHxRu3ltmi2fFBxnXsJfNJ1RzGefWY7WoR2xGznz8an0d44v26L/pHy"
        "IFTmvxufkfo5A3yOzmPp+3RDs4VHx+Tx9Z3huFaMWvlkCRuuV8rnIN6lrL/pfU9i3SmY52psH7dLY/khiTGUG2ftMvVD468WS4/m"
        "ouBhnhTy7xBfpcMN3LzNrxsrivlOzeU4Z2x5+Zsd4A92gF/ZYRvvEn+zQ+BvDivyN7EemfxNPJfbCP7msMCT3Aie4zDqtTEgf/Mz"
        "qJdf/qZHvRz8zWGBvzkckzwv8DfRPvo+t5HszoO/+YwV79WXv/lxd/4meKbn9W7U92MCf/MjV1ncg/XE5KN48Tg/weVfi/ntxgzO"
        "DRR/v9Qw9X5rzO88KeN3snPK/B7oUR4YxO9BjPA8zzh4nrHjSuu/lOcpxgkOnuc3NDuuVjhI/sovz3OgMs+zSjxZFk/mt/b7yw87"
        "WZmv5cwPe6xoX7cceUkzbBwp34jwSJHn2dcu43fuLNrPrR35zRIcNCHoqknzm2sVbx+oUbytnN+8s6r8ZmOW/MgA8r54+3DEJYr2"
        "4shXO0Jx42NV5X/1tW/TAo37Cttn5aqoB5/PdRuHs1HekalX5snvbOf6JWh9PHmdiuUo8zpfEHidZlwYlN856MHvHLnB+Z0DdeJ3"
        "DqzyOzUVfufIDcnvpHUit/tRpXlh30e78jyP0b4Zv5c5e4Jb1zOh+wT/9nDIn3/7AXf+VzpfKfM7R9X4nVQfKc9zGuvmZqxLx5H3"
        "cQd/XmXxPVt5vucGGd/zVjW+5wYZ37NRke/5HVe+J+VtZJq6Qnz/f9u9/6V8z29K+J5HrzPfc6y6+FeZ7zlSMf6V8j294uIwxcX3"
        "BIuDVPkPtYqHRmsTBy8fzxP7S/BRyE8Z02PV8TwF+7Hi4JEq4+C7b6o4uFbnDcH5nbT+THD8Toorzbw35FvmwxK+5zT4DVvA99zX"
        "zcet+8D3NPM1zwg6BwsCz3MQuExQnucgty8zZrCew5/kKC83tqYi3u/gIbRL+J7tAt8za42fK9/z05X5noUROpdIBsp7tM43Xlfi"
        "e9L6eX/PbRwOqMzz1LWAeZpePE+Ge503ujF+fx+Q//i3HvzO75b/rsrrNPPGlXmdX0Z7WtCebwVsz5+Dz/kVCZ/zcyuUx3m0ujhl"
        "tDZxSn7PoE/+5kHwJO6R4HbAl2y8xNV1y9o3V8/TPBqMpynYTdD4xJgiO9isBRpvLz7mMsenudGgeF2d+Zc68TOar3B+TsK/NOMd"
        "ws2wn80lwcvMyXiZ9/H5pVJeZkKIb25xHW9jcoHLh1CNO2T8TEd7cuBrNsj4mrfx+6Ik+JpJGV+zTXPPJ7vFV/3NOLJNwuNs43mc"
        "9Ht1qjxOar+Dz5kU+JxJ8DmT4HMmwedMgs+ZBJ8zCT5nEnzOJPicSfA5k+BzJsHnTILPmQSfMwk+ZxJ8ziT4nEnwOZPgcybB50yC"
        "z5kEnzMJPmcSfM4k+JxJ8DmT4HMmwedMgs+ZBJ8zCT5nEnzOJPicSfA5kzI+Z5TDeygf1OR1buln/Ui8zi1qvE77ePK8zonKvE5J"
        "PrGT1zl2Q/I6nfF9tTyqp135nH0dMh7nbo7H+fhQZf4mxfXpGM1PWv9oXhN/8z2u/XDj8jd70d4LxDPk2l89j/N9rv5z5fA4O833"
        "Mx4n8fRqw+M8D/2ndLQ9IG+z+TJn3yZv85bLFOdfX97mlWXibb5h8lQZLxtxj3BuR3F6Kd+n9FPUqnGupQPZhXKq9VNptJ/mAatg"
        "/fmeTcJ7Q/id1Cjn97x4nha/81cCr3Neknf/Scn85/G0mvE645pkP8r8m8XvfFBtn3+z8jv3sy92YF0z+Z2SfrP4Y0sazefK/LEN"
        "rjxPWmeq5fNYeB7se4h4DT9FPZlj7xp/3cwvDWlOvo5Vz2ae33hoeerpzQMdrjg/zHMkgQcoGz9vPmiBtcOTp9Us4YPWt79UeaGE"
        "k1h+idd7yo36XV8f4MrNCriL9HdEt/A4mpwH+nb2HPFAty7U5ndEPcf7s4rjvbYu4636O6KkeyP2p8kHNXmgOE+BDpgB/h1dSfcr"
        "2qDKC32lzAvNRPvRb3vN9WKnDU+m9YZ+/8Ps7+crz0dzHMY/sqL9lH9e6Ie5uN3khbYSL5TFT13ZD/hr9/jytptwHIqLHTzRLTK7"
        "IZ4oOyejfQbtQ15pVOSJbr8L5wJnwTuxcCWeJ8r2FRQnUXx0aoC3z4j2Y3Yf2p3B770RTzcTJb6ojs+Uf84SvLJD1nkUzxN9ecke"
        "Jzn9NDvfEfNvMjHwQYcRBw5VywNl+9PsDPFAP4/6vy5ZN76+PDxQob0WD/RHPnmgX+B5oONV4iRSe38D/baP44PK4nnyX+kQ84tZ"
        "A3zQ2HsleWLzKyN/EnGvMaSWN6n6OydmnobO9GJ2x3HuEYcuJfh/Cay/ief5eZl/qc662y8FzJfM+SvHO19S5/yKM36bV8uX7G1x"
        "72/irZFuwmatYh6Fcr7ksHuepNO/NGhueV2PZ9sD8TvTGvt90OxQtc83uJ4nRbSGJZVy7P7wAvyhHU+MaFfKPKX/A+er3fQ="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 14480],
    "maps": (
        "gate 7 control 14 owners 91 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 128 tally 97 scratch_executed 7 pattern 114 control 676 control 23 control 15 events"
        " 158 control 15 control 129 rows 21 blank 8 rows 6 rows 6 control 74 control 13"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 13 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 CASTS 29 TYPE_OF_BPRM_FILENAME 3 BPRM_FILENAME 6 CO"
        "LLECT_EVENTS 17 TYPE_OF_TASK_MM 6 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START"
        " 13 MM_ARG_END 10 MATCH 28 PATTERN_LENGTH 63 BY 27 TYPE_OF_TASK_REAL_PARENT 6 TASK_REAL_PARENT 8 HOS"
        "T_LEVEL 9 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 10 TYPED 8 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID "
        "11 PID_LEVEL 12 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 14 TA"
        "SK_COMM 13 TYPED 12 BY 13 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10"
        " HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 13 MAX_EVENTS 52 TASK_GROUP_LEADER "
        "22 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10"
        " PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 53 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM"
        " 27 STATISTICS 118 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 51 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 160 TASK_MM 30 MM_ARG_START 5 MM_ARG_END 5"
        " TASK_REAL_PARENT 153 TASK_TGID 30 TASK_PID 149 TASK_TGID 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 "
        "PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24 TASK_TGID 1 TASK_PID 31 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 264 CRED_UID 1 TASK_COMM 24 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 42 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 163 bpf_rdonly_cast 30 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 153 bpf_rdonly_cast 25"
        " bpf_rdonly_cast 5 bpf_rdonly_cast 269 bpf_rdonly_cast 13 bpf_rdonly_cast 236 bpf_rdonly_cast 13 bpf"
        "_rdonly_cast 266 bpf_rdonly_cast 26"
    ),
    "linked": "",
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [28904, 14232],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 128 tally 98 scratch_failed 7 pattern 93 control 672 control 22 control 14 events 15"
        "0 control 14 control 137 rows 20 blank 8 rows 6 rows 6 control 73 control 13"
    ),
    "constants": (
        "STOP_AFTER 16 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 PI"
        "D_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 "
        "PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 COLLECT_EVENTS 53 MATCH 55 PATTERN_LENGTH 63 BY 26 CASTS 5 TYPE_O"
        "F_TASK_REAL_PARENT 4 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GRO"
        "UP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 "
        "UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 10 PID_NUMBE"
        "RS 17 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 14 TASK_COMM 13 TYPED 12 BY 12 HOST_LEVEL 15 TYPED 4 TASK_GROUP"
        "_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 12 UPID_NS 6 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 31 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TAS"
        "K_COMM 14 MAX_EVENTS 51 TASK_GROUP_LEADER 20 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 52 "
        "CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 29 TYPE_OF_TASK_COMM 3 STATISTICS 117 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 335 TASK_TGID 30 TASK_PID 144 TASK_TGID"
        " 1 TASK_GROUP_LEADER 120 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24"
        " TASK_TGID 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_"
        "CRED 257 CRED_UID 1 TASK_COMM 27 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 338 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 265 bpf_rdonly_cast 13 bpf_rdonly_cast 2"
        "33 bpf_rdonly_cast 14 bpf_rdonly_cast 258 bpf_rdonly_cast 30"
    ),
    "linked": "",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [57328, 4640],
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

_EXECUTED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14480, 14424],
    "maps": (
        "gate 7 control 14 owners 91 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 96 tally 124 scratch_executed 7 pattern 114 control 675 control 23 control 15 events"
        " 158 control 15 control 128 rows 21 blank 8 rows 6 rows 6 control 74 control 13"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 13 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 CASTS 29 TYPE_OF_BPRM_FILENAME 3 BPRM_FILENAME 6 COLLECT_EVENTS 1"
        "7 TYPE_OF_TASK_MM 6 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START 13 MM_ARG_END"
        " 10 MATCH 28 PATTERN_LENGTH 63 BY 27 TYPE_OF_TASK_REAL_PARENT 6 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE"
        "_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_I"
        "NO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 1"
        "0 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 1"
        "2 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 14 TASK_COMM 13 TYP"
        "ED 12 BY 13 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_IN"
        "O 8 PID_NUMBERS 15 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 12 MAX_EVENTS 52 TASK_GROUP_LEADER 22 TASK_THREAD"
        "_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "2 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 52 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 27 STATISTICS"
        " 118 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 51 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 43 TASK_MM 30 MM_ARG_START 5 MM_ARG_END 5 "
        "TASK_REAL_PARENT 153 TASK_TGID 29 TASK_PID 150 TASK_TGID 1 TASK_GROUP_LEADER 119 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24 TASK_TGID 1 TASK_PID 31 TASK_TGID 1 TASK_OW"
        "N_CRED 176 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 263 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 42 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 46 bpf_rdonly_cast 30 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 153 bpf_rdonly_cast 24 "
        "bpf_rdonly_cast 5 bpf_rdonly_cast 270 bpf_rdonly_cast 13 bpf_rdonly_cast 235 bpf_rdonly_cast 13 bpf_"
        "rdonly_cast 265 bpf_rdonly_cast 26"
    ),
    "linked": "",
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [43136, 14192],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 96 tally 125 scratch_failed 7 pattern 93 control 672 control 22 control 14 events 15"
        "0 control 14 control 137 rows 20 blank 8 rows 6 rows 6 control 73 control 13"
    ),
    "constants": (
        "STOP_AFTER 16 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 OW"
        "NER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 11 ONLY_PID 15 COLLECT_EVENTS 53 MATCH 55 PATTERN_LENGTH 63 BY 26 CASTS 5 TYPE_OF_TASK_REAL_PA"
        "RENT 4 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 T"
        "ASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_"
        "NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 17 TASK_GRO"
        "UP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 15 TYPE_OF_UPID_NR 14 TASK_COMM 13 TYPED 12 BY 12 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TAS"
        "K_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 12 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NU"
        "MBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 31 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 14 MAX_"
        "EVENTS 51 TASK_GROUP_LEADER 20 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 52 CASTS 3 TYPE_O"
        "F_TASK_OWN_CRED 4 CASTS 29 TYPE_OF_TASK_COMM 3 STATISTICS 117 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 218 TASK_TGID 30 TASK_PID 144 TASK_TGID"
        " 1 TASK_GROUP_LEADER 120 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24"
        " TASK_TGID 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_"
        "CRED 257 CRED_UID 1 TASK_COMM 27 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 221 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 265 bpf_rdonly_cast 13 bpf_rdonly_cast 2"
        "33 bpf_rdonly_cast 14 bpf_rdonly_cast 258 bpf_rdonly_cast 30"
    ),
    "linked": "",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [61968, 4480],
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
    "source_sha256": "956df6dab285e573d2db042f1eaaeb016c755dd952475a4500e6da9cdd7db635",
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
        "eNrtnQ1sHMd1gGfveD9kbfFI5aijY9qkFccybRa2qwaBYPlHimPHTmI1yVVuYUe6XFzSag3wpMDi6oqWlGKJJpCUiltbVRCHpByJ"
        "LJD40iDQoUFx1zSor0ATsECRqmALOEFQ2IkdOEWbSnLFK3fnvd2d2Znb3ds9kqLWgDG64+78vnnz5s37bioZov93XqFp/oY361qa"
        "iRDmv2zkJvj7u/TvXezfK3M0Tay89269Xn9+5d9alpU4/T4d79FTNQeflffpaSbB5pNO/AZXn4uO5V20lJcmtOKqktTTnYUEV25E"
        "f6J4ZF7PN0boc8/r/9aeg/dSNJ/zUN5fQIrvqbkUPPee/rk4Va5jPvrnjiqtt8K1T3mSiL/vpPWcpe+p0F5Mcz3Q7mGaDq80q38l"
        "PQwpl9/441tgXGlzSKadLe8cHZfxGLnPaP9W7bko+1wnfD4P41g8QMejMgv9r9D+P7/SXUnIp6C3A8aNz29zsPnkG+TTZsmH75/c"
        "OXhvjH7xOMyDc1Rcxvn+ihHaAX0T/0PLiYN8g1wNKzAekKaVm/V2VApQX3hu30m/ck0rmlV+CfLbTetV+Cl9Lwn1mpDV6zpaL6hP"
        "50Rr6oXykj/wtmQeFMTy3gsp1EeFceHfL97wBh2/E/QzzoPXTvDj9T2X43W9cLzUOVrOvoGg+ucdSX/EiEjvVqAfUK9UQC7PR1i9"
        "XbyhpuebH/Smn9NkJ9UvL4nzy8Hn822o10q03z8H/Rih/fc6pNivr0P67MDd9L1HF6mePH0B8m1jxsF4vvv9IBcXWLnAdQra7zzu"
        "R2h722HcT7oc95OtHXd1psT0K9+PhyFVz0D7X6X91tdNFbl6D9TvdmLI9Uqx9UQbtHOXOL9s5B/rer4zdFyz5Enor5cN+dqjvZ9g"
        "143Kc9DPcejn5xrPR6P/C590qY+uF+qjls27Bu+/bXm/2EH7PU0O0f6A9Uedpd/nMm3Qf1Re+3LPrkt50/pfkw+Up0QU6ne3uH5Z"
        "RdHTGPkMLY8bN5yn6hz0wy1iPfBs98epXOyg5WI+Wn2LjF34i7rVrjHm8zA732Pk36j+6KiBnJ0FOY7C36kdkyUKfL6XWJ/H+abp"
        "V60/sD/7Bv5+mdV7b9TF8k3bkVZeFcp/dmVdpfJBy1O7U2C/0YlUOQPjFqX6V9OnaOdoJojWXH0cIM2Sj1G9PPvf0N6bablxbt2I"
        "f4UpN7elTbiO4DqL64iqcPYlNSPI0G2Thn2p5bR3JX135dlOmPedPUS8TuXYdSrH9SeWl+sSy506B/12SwrG5TARjUuMfAHG+QeS"
        "dfSFZdH3tvpaxuOiq/HoYOxgft8SIwko/9t1XR872BvaPEvq7x1atvbfvgJpap8ltw+Hlxn73iY/j9L3zoH8jIH8yPYBxnhQ/WSs"
        "x373A6dd7gcW6HPq4ZRQPmz7Rr68F+X1te4XUF/l5mg+QwO30nFMwrxIwrw4Dvm+xK6bxSlJ+flg+is/5W7fk1toXA+3+fD7zRzU"
        "D/u9T0W9+4JwXqrnyqA/25j1jrdTnhroWvaz/zfX7eSy03tvWv0UMG7ppLJsta+L2x6g7x037a0Rrf6FlHBfnW4X2/GG3o2ivqAv"
        "Fgcbj7OjnJyB8ctZ9gUK/fshix57HdKnV/SEpp+wfw/14H58RrLulWDcdjN+gnR7SqxXFa69CYn+LXDPxV0+F8H+6/emp+Lu+rPy"
        "MpQD8wb9FF70CDM+Zy/WRfWR5qe6zBf00s2wf8hv2yO0+/Vyk5r+Ukz5WPm8V7ODOk09p5UzsvJ/JW/296hgHcR1xpifmT1if51t"
        "naH2pHt79iG6jsW36xaeWd51kLZBahlvRfucND+v5Jk7Sp/T26uVB/3euZWmBdhP5Y6hn/N6MkjM9/LbaH74Waunon/fBt9j/19n"
        "9KM2vyrd4n1YOnIHyC/1i+yNQr2+CPXaDvXaPUL7Bz6n2wZpGlHI/ZqevCfuql74Peqb3FHanlsjvXq5+Nn+/nXc99cx3+e34Tz8"
        "CSPftvl7zLSzRvTnI0Y/6eOsdOn/6AN7Gdvb+T54Pwaf09AvWUg/Avb7Z34Nds6jV7AeCsi5outHuh4swXgvbe6Hen/kCvYn/bzr"
        "CrWTS+CnoOtVFtYrXi/uBXlLK59VWL0Yd6cX49h/HcSVfoh60zfqHPifOTu1eOQU6LVp2r5EJ8zPr8H69aq4/sNifVxxqbdznN86"
        "Rr5Fn9sP8y6uNPRDFzsm64x+b/doN6K9clrcv8Ud43VP6y70c16SH/9+ccdo3Wp32ezNg2J9gXbWeRjH4uAYtUe7fxP2dWXJuj1C"
        "5WCWjre2/2gDudXt1h6xHwe/N8o70mI79khAdqzLfNTZkbpoP4bnAX29CtN+lFfsZ3WWyqF6hpUXz/LIyQ+uu+rsqKMcMv0C/asu"
        "QP3mUD52EV/jz7WnZeN/2t244XPYTi/1seZj+FFsfoMbqJ4C/1vuNnb88TwtRrYw/vf84EVf9UG5c9y3uszP1K8RQ59usvh1cf+W"
        "H3uE8Wegvz2tPEsa+7+eYc4l1AXwG7zcBn6Hx4R2uTo7zc6XtTpPBLtZPZmCdtH5nJfY+cVBmOdbm5uPQ1t2C/1p6lnan+hXU2eh"
        "nB7J/gX3UWuth881lk9ejp318aRYH4N+7Nvyfph3vRK/5rTYrwntyuF5CY7HbV3i8QD570S//N2k4T4+F2fLc+/XVBj5z4983NV8"
        "se7TngD9k2L6Effp4IdeoHo/2367RN/9SP9GPUvtxFxObKeh3sP+i5EyM864b9HOn0a67PZm5RDYy1FaX9Sb6Sj4K6F/8BxBPfYA"
        "nBfS8ch/APIB+2gv2PW4PqUj1LLm/TDFHXDO1R5TxO3/jmK1kw29D+dqw+3Q/l7U+68xdr6TfYTnpK7tdrRPZfntmG7OPj3i1j6d"
        "bGifytaDCvgthqMg91HObo2w8oN29tDmO/3ZJxI/9FrbKU52qnf9eEGsH+c4ezXC7h+M/h6cqVv3teoZVo6KRzzaq0d4e3WyOXt1"
        "DuSg+w5/crBh9ykXmtqnoH1n7Adm6fgbevyseQ6ouVaKyRR7ftjFnkfnt1EFnB/r5+zHG8H/lpGsLx3M/l49R+Pm0u1trs4PjXU1"
        "hfrXtGc7LfmZfkGqT/LJbeDH6PBUTjFzFx0P6h61fP9hKL/Ntg7fxa3DWpo7bvGHan7XnGW9T5r+3XRiM/FzzoH2fDrxi8tWv9fS"
        "liT9+yhh2lOhx8Rk50A/4397asDsV10eEilDrhRLvnjev9RNfNU7Df2oSvyFQ90zTJzFUqEfxvNHl/2V+w+Xrf1xHvy0S4Z8ff8y"
        "s75Lzg8CW+dl+40dp5pa5532j17X++Jpqp9RbqR+KfQTDE4zfim7vTBWt+5zrnZ/hHn+OdpY3592q+/HxPoez7vnRiEOTGH6A+1U"
        "c31n5YeX42blyf96j/LxUeJLDpz85AHJgVc7LSj/TYzcYsTNaappb5ye02nnzk8odn2HeroC5z04TuchHlDL96jwHK9NYfVsCvTs"
        "gE8922u8T/VrEvRrz2WRPwrtEXN/+fYy8xzI+WFDziGe6AzEu2b+WK9Z/tRYF3POWzDPabT+xTh+LEc/dxLaLZQ/UGeqYK/EG8ZT"
        "4T7TsCegXnb7JUr45zut7UiO03aMfBHSP9LT4sgkpNNd1nZp8+ZeiMfTzgP33Y32ymgX3/6I3s8z0O7OhvaRLE6smKH1sNtHtF4i"
        "+0h7g7ePjPmbmemm6SlIpyGdhHQc0jFIRyEdgXQ/pE9AugfSRyB9ANIPQ3oXpNsg7Yc0A2kK0iSkBNKLtP8z70L6JqRvQHoB0kVI"
        "a5BWIS1DWoJ0HtIZSE/ZxoueK8Zt/ak9qR6lBnVxAOKBjz4Bn+H9BD33VhfAX5uIGfpEKxnzwzgR63n/Iaud7tc+NeI7X77E2Kc9"
        "1D4d2hIljJ7oQT1x8hJjnxY4+zSeMuzpRvaprZ5fMdupWM5js8AhNa/v4g3Lw3gDqz6OeKhfWqFxrUs5sb2cjvzhJev+f2lFLh4Q"
        "rD9YfjqqGJ/1dKVTtUeH26geielal647in4uSxV15VNm+7XxGo5RfVzZA/oZ1pXKrdCvBOKg2sx425XkT9PRDqN87Xvkr9Ruuo/c"
        "uesSXW/7oT0PZsivLOPd1/82Y4/HyM/p5yhtR4xQ+dgbg/rHoP73cPUHP1Xlt6H+2B7w8+N7fH9r5WhfDW291+h3xbIfxPMhtbsf"
        "2vO/XHv6aXti2B6ofwzb82adCOU6A/u9oUu+5qUhVx8w6q/HqypUry8NGPFVl/zNCzNOSJ/3KULE7cJ5362XVwl5REbfBccj1prk"
        "EWshj0hCHvHa4RFrIY9IguARqwHziNWQRyQbkUescjziYUO+Qh5RxDV82rBDrf4bO4/4iXUpb83ziNuZ/bB3HvFO8L8EzSNWJTzi"
        "TbAPwvjiG4n1+eB4xK8L7VZcx7KJ7Yxfxz+XSM/XTC7xy9DOn0nWkYU15vH+2SOP92KLebwTDI+H+zHAFsx+S34e/JUgLy9BfF3i"
        "YeLGb83Hjfm2j93GCYAdq/5lk3zeIW/nCkM999PxjMM5QhzOEUYgvzHxfsFW7rGAzo8O+IyjO+YtHzz/Qf+4jct7GePnMg3j2aQ8"
        "8Ac3N+7fjGQ+T3Dxcp554CoXNxchbvSie86wJyDO8PomOcN4yBky61nIGQrLCTlDiO8JOUP6XMgZCufvqnGGj3vkDD/GcYYPbyjO"
        "0Dtf+A1xvQPnC19j4g9DvtAhjivkC0O+0BNfuJv4Gv8Nyxf2S87TwI+MvEvIGZLGfi2eM6yGnCEJOcOQM3TrL1kvnOEPFS96z4wD"
        "Pc+Ms3/OsOqTM/xbCWcI51ftbRLO8Nvi9ks5w2+GnKFgPQg5w5AzbMpuDTnD5sbdJ2do5wurLeEL8ZyzkkL/P3KGUVfnHUHzhVif"
        "jcMX/uoa4Qv/xSf38k8OfGEt5AtJyBeGfGGr+cKHiC852PB84YARB9davjAq4Qtv86lnb5bwhTeK+UJjP/mOS66w2mKusObAFdbq"
        "1n2lyRVWHbjCKscVVtcZV1gLuUIScoXBcYWveOQKT4VcIfHCFR4MuUKyFlzh7jXiCrcHxBXe4cAV3rbKXGHvJeqnT3HnabQ/no72"
        "6/Us7gAeBPyNXrmV9csVzjTJFc4IucLnuX2pd56wFPKEZBV5QvAH4fmCwRNy8eYGJ3PSJ0844VeerxKeMIF+VieesCTkxlTkinqJ"
        "xJ8BPCFwcAbv9BI/XsAT4j6tIOsXjmsqsH7YNeMJuThxjI+284RlfzzhCXF+dp6Q2ql8vJQzTwi/BzNVc8kTijlTg3NzHPcjLufD"
        "6vJs6sw8yxNK4s6M38l5tSrmCSHuU5Nrbzxh2d39hsht+uUJ3fJ12P8t5uvc84RVyf2GcE7TK7nf0K28FVZH3rT+pzxhrbn7Dblx"
        "e52Lp3C+3xDOnyxctCeeMInzGnnCssf7DcsOPOEPXPKENZf3G5bX6H7DssP9hqV1fr9hOaD7DaeusvsNv9BinnLE5f2GID+qx/sN"
        "k8H4+4tTLvcD8z7vNzzm7hwA9ZXtfsN2mBftMC/A7sB7DsP7DSX3G0KcpXpucVXuOcTzi3S7v3sOi2MPGHrtFcLyI69Z5i2uZ9r3"
        "37LaUQrlbdIrHYt+Uy00AH9HohP0rrrVHl84ovfvfN3qN9byP0hEPGGU4QnVOfreoW57vimLH8e2zk2hnwfsH4XGZVROme3Zz7Vn"
        "xLIuqH/AxgOhHWk7BwX5a8Qz43wQ8W84P7OkC85/LjJ2Rjq6yfR7JeXn6LdG2kk9YYk7HbDEdyompyfrdyzvadC/FePcie7n9hJ6"
        "ftg5bdrrSYt8ZhP/XtfPDeAcMK9Qx27lBeiXjCTew6bHP0282Ysh16f3j8H13Q5+/Y3G9aWA6+tk2uud69sn5PqWIE53qbcf6vv7"
        "HM/3xBXrvql4+pRLnu9JJs7Xbo9Pg35yyfklsD8D5vzw9xzmSsJ5WTwwCfHENN4iG4dz4MQpsMuxHa+I2xEY77dAnxtFvePE+42x"
        "vB8X3+k/jnrUW5zVgtc4asqZIc9ts2fAn4F+DZ7zG+oZkvg59jMcmi1+RuKvxO8d42RfDMg+dBsnO9+4Hu7jZPc3jpPNSLi++UXo"
        "T4hPOzPqL35qQRI/9SLug0eaip8a6nmQ+Bp3p99XCWrcXZ6H5A/4u/89sHsC42y9m/29G9R/KG/S/FyOe9P8HvA+6L+Wc3w1huNT"
        "52H/faKNWRfkHN/4+uL4JpDjG3Pg+Eab4/hAT8g5vhrH8Y1eoxzfmE+Ob9wdx4fjIeX4ai3i+MpNcnzjHjk+3P9CXOLZSbDftkn0"
        "3t/BfYElV/cFxsh3mfH1z++Vm+P30N8Roff92exXvCcwHpHwe2cVq/1r6H3Yvwwnod0ZbPecR36vGjC/N95iu3Osod0pWwek9mgE"
        "7dE7/dkfEr9ty+yQqWDsT+/6r9aY08tIOD3QZ8VB+L1w/D1I7ncmXO9/OLkx7c+xJu3POzaU/em47zjgc7wd9h2HbfuPee4eQIhL"
        "AXvOzuuVA+b16Dpj3geIvOg04y/3fy/gTENuzyxvnd4POIbxgUHxe23vMfGSMn4P/H07B25i/Gtu+b2lXuIzntGJ26P+pCW1H84v"
        "3vLJkfzEgdf7D5bXczj3anodl+W3o9zcOj7ldh2fbriOo19Pum4ncd2W8Xjj/vxITueMq72OG+eBY431+pRbvT4u1ut4/gu/s2Tw"
        "eEnW3jTX73KL/UnToT8pQH+SW95OnbvAnCM683btCtWPwNklH/KpH3dKOLsdknv8SnCO8muWswO5PZzkODv0I2EcIMTt57uBuzvK"
        "cXeWfR3D3eHv0UR6hOtGOrJJvM6n8O9iHsOI68pw5xMYz4b1hvdy/ey5qOj9TtH7YJ+55vQs8ZT3QjyazumB36K4bbSL76+I3s5u"
        "Sf90NPRbGP4R3D848nox5vmQ22uS27OMn35eGInbzkMZbm8rx+2B/xG5PSdeTz0zb+wDDlns6OB4ve945PW+2RSvh3YoXz/Up6vF"
        "6Rn62yWnJ6ufM6c3GXJ6ZC04vd+TcHrAfwXE6S31Ip/3WEB83i4HPu++lvJ5S704v+8OuTzSCi6v2iSXVw25PBJyedcOl1cNuTwS"
        "BJdXCpjLKwXM5ZVDLo80w+WVA+bySu7u+bvmubyy5J6/soTL+4Q3eVv3XB7c8yfl8sou7/kLmssrebznrxQwlye756/K3fNXWqN7"
        "/v7qKrvn789bzKVNiu/5s93jBff8zYO8HL/K7vmbXON7/p6B/NR1GgdwLpg4ADz3QT+6jU870aJ7/p5hz2Wc7oP2zsWWmrvnzzNv"
        "1xMQb+fvvr8geLskYfm0lHI18HZlKW+X4tqjtS/k7ULeLuTtNjJv93mXvN0+jrd76op1P7RxebtqyNuRkLcLebuQt7uW4qNC3i4o"
        "3q4U8nYhb2erR8jbOfkfWsXblZvk7aprxNuV1pi3q7aItyuHvB0JebvV5+3KIW93TfN2VQferhTydmQj8HbtG5S3+6VPnuQ/HXi7"
        "n3rk7coB83alkLcjIW8n5+1w/S6FvB0JeTs7b/eoT/24S8Lb3S/h7aprxNtVQ96OhLxdyNutd96u7JG3++uQtyNueLsvhbwdWQve"
        "7rOrzNvtCYi3e9iBt9u9Srzdhxh9gHF1xnk9xx2lk+7iIDDej4+DyDcRByGya/Ge2bRyE5d/sxwgDUwxeTyqb1vPAca5chX9CYxf"
        "dsv/mdzf/zFci/O9fJ+T+IlY/5OU/xth90NoX9r4vwwbp2ffp1K9a3KADzaMG9mwHCDsOzEuz+AA6fCPy/rN5Iwu0fIcecCt1N8E"
        "9gfygLj+Nct9mP4ukPMCxr+/DfWk63zfxM/o+448ziYJj9PaeuI+Pz8l4wUPNpwfxRsWhbyYbPyc+bHvG3ZjY55nk4Qfa21/mXEI"
        "Mcl57yKnjxY5LtMrX3E/k29uMxv3JOUE72HPY+Sc4G/BuWaZuXfdmRNc9MkJHnM5zte3ZJzdcoJ4jzzfnwYvaHCCHcTqV1Dx3PgW"
        "jNNYNDgwd9zg65QbXIDz4sTT0H/cfX5Jdr2pHOf6/Xjj+WiMx8Tvrms95ZYfxP4yOcKCYUdbzyFzXcgRUruqL3fAW/snVrf96HfC"
        "eG31zCLLFcrkE+Ungnzh47QeEK+s7cP0+d3mki/c9TD4m9h7hOx84Vt1q92E9tJrI6y8xsiPwT9XY34PomLEF3+d+Xs2geP2IcJ+"
        "j/HRVJ/lCub+leUOv7vMnNfb1ruv0X5vhziVg2AfFprlCGl/5eaRI6QCY+cNKF9o3M/W7P1+t9MnpPeYub3fL+kyfuggxg09x+h/"
        "vMfPHJ8fSuyLY6vDTdp+VwK5yb/xyE0+y3KTE03ux6Tz/R2Qk/0O9/o9wsqLbN/AnWut2j1+GMdYSDHrjey8ENdHt3GM9vv7PthQ"
        "7tFeMeIXN+g9fshdyc75+npRT05J5mNUuM99amKTL34wTSj/lys0+35U6OeJkfeuuMnHqj/eAP1h9Y/GyH9dsfrXioNwbsTFA+N+"
        "V8snqXjz4+icn9IH+YT+G3afVG7Sb1MO/TZXld9m+Srx27y1Qfw25VXy21TWtd/G7e8+rb3/ptSk/wbuX9xRWyX/zZ+sU/9NifPf"
        "1Bz8N9WW+m+yif3Qb8+1yG/zqQ3ht8HfbUyT3+H8NVXOX9MH/prH1rm/ptaUv8b009zl4KepOvhptnF+mprET/Nzl36af61b/TJZ"
        "iO/A3+HKJvD3oHoJ64/Z4uCP+d4ys0+36emvCvfv2eT2gPwzFLjPnUX/zJeg/m9J1o1vrLG/4sce/RV/tkr+iqOMv0Jmz6P+Siv7"
        "Gf9FNvlRoR8D7Zc15zLneX/GYmMu9pi3c/6h3vuE/gv8nR/Df3ecnZfF0y32X5z2yZ/kveWDdomUt8z0MnrFbr+VXfGWQ7enxP2N"
        "v1sD60RgnOVBMV8p9b9wcfBP5Xp8+l82tcj/El12k4+z/+Wy7n/5f1e+UPQ="
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

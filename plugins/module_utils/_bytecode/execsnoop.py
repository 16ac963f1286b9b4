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
    "type": "tracepoint", "code": [14480, 14232],
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
    "type": "raw_tracepoint", "code": [28712, 4640],
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
    "type": "raw_tracepoint", "code": [33352, 14424],
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
    "type": "tracepoint", "code": [47776, 14192],
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
        "eNrtnQ1sHMd1gHfveH+sJR6pHHVUQpu04piizSJ23CAQrFiWkjix01qNc5Vb2LHOF0eMWgM8MbC4vKIl5URiCCSl4tZiWcQhKUUi"
        "CyRiGgQ6NCiO+UHNAk3AAkXKgingBEFhN3bgFG0qyRFZ7s57szuzM7ezu3ckpdCAMbrj7e78vH3z5s373lSymvXfZZ2UhV2vrppl"
        "NqIx/+Uit8Lf3yR/b2b/XpkmZWLtujdXV1c/t/Zv85aVOPk+E2+1SiMPn/W3WWU2wd4nk/gtrj5XPJ93xfG8jEYqbuhJq9xXTHDP"
        "jVi/KA3OWPeNaeR3n7P+bf4OrkuT+1yG5/0VlHidkU/D796yPpdGy6t4H+tz4zypt861T39CE3/fROo5Ra4zoL1Y5luh3UdJeXSt"
        "WR1r5QkoufsNPboTxpU0R8um2OddJOMyFNPeT9u/2/xdlP1dE3y+DONYOkbGozIF/a+T/r+81l1JuE/RageMG3+/HbW9T6HKfRoc"
        "9+H7J38RrhsgXzwK78FFIi5DfH/FNNIB7cP/S54TB/kGuTqqw3hAmdFvs9pRKUJ94XdPnQkr16SiOf0XIL8tpF7Fn5LrklCvYVm9"
        "biH1gvo0DdenXigvhWOvS96Dolje26CE+hgwLvz1pV2vkPE7TT7je3DpND9e31Ycr23C8TKmyXOe6qxV/7wh6Y+YJtK7FegH1CsV"
        "kMvLEVZvl3YtWPctdPvTzxltH9EvL4rvl4fPlxtQr82Rfn8a+jFC+u9lKLFfX4by2c57yHUPLxI9ObEE921gxoH+vuXtIBdLrFzg"
        "PAXt9x73QdLeFIz7GcVxP1PfcTcm55h+5fvxBJTGOWj/edJv7S1EkRv3Qv32aFSu1x67mmiAdh4Q3y8X+adV676TZFxz2hPQX2ep"
        "fB0yr0+w80blOejnOPTzc9XfR9r/xd9T1EfbhPqobu9dletfd1xfaiT9ntH6SX/A/GNMke/z2QboPyKv7flnN6W8mf1vygfKUyIK"
        "9btHXL+crltlTPs4eR43bvieGtPQD7eL9cCzLR8lcrGXPBfvY9a3xNiFP1912jX0fT7Kvu8x7d+J/mhcADm7AHIchb8TOyan6fD5"
        "fs35e3zfTP1q9gf2Z3vn91ZYvffKqli+STsy+nmh/OfW5lUiH+R5Rksa7DfyIlXOwbhFif419SnaOaYJYjbXGgcoc9pHiF6e+h9o"
        "723kuXFu3oh/iXlufmeDcB7BeRbnEUPn7EtiRmg9d45Q+9K80+G18s213zbBe9/UqonnqTw7T+W5/sTn5ZvFcmdMQ7/dnoZxOaGJ"
        "xiWmfQbG+fuSefTzK6LvXfV1jMcVpfFoZOxgft0S0xLw/G+sWvrYw94w37OkdV3/irP/nipqgdZZcvvw6Apj37vk52Fy3UWQnwGQ"
        "H9k6gI4H0U90Pg67HphQXA/Mkt8ZJ9JC+XCtG/nnvSCvr3O9gPoqP03u09N5BxnHJLwXSXgvTsF9X2TnzdKo5PmF2vRXYVRt3ZOf"
        "rV4P1fvw68081A/7vd1Avft54XtpXCyD/mxg5jveTnmys3klzPrfnreTK17Xver0U8C4ZZL6itO+LnXtJ9edsu2tXrP+xbRwXZ1J"
        "ie14qnejqC/IhaXu6uPsKSfnYPzyjnWBTv7e79BjL0P5zJqeMPUT9m9/K67HJyXz3hyM20HGT5BJpcV6Vefam5Do3yL3u7ji7yLY"
        "fx3+9FRcrT8rZ+E58N6gn8KPHmHG58KVVVF9pPczFO8Leuk2WD8Uug4J7X7ruUlTf+m2fKx9PmzaQU22njOf07v2f6Vg93efYB7E"
        "eYa+n9lDYn+da54h9qS6PftBMo/F77MsPPt5t0DZAKVjvHXzc9L+vHbP/EnyO6u95vOg35t2k7II66n88+jn3KZ1a/Z1hS5yP/xs"
        "1lO3vm+A77H/b6H9aL5flRbxOiwTuQvkl/hFDkehXp+Fet0H9TrYS/oHPmcaukkZ0bUHTD15b1ypXvg96pv8SdKeOyJt1nPxs/v6"
        "W7jvb2G+L3The/gTRr5d7+/ztp3Va/0+QvvJGme92fpHO9jL2N6mt8H1MficgX7JQfkBsN8//iuwcx6+jvXQQc51Sz+S+WAZxnt5"
        "RwfU+wPXsT/J5wPXiZ08B34KMl/lYL7i9eJhkLeM/gmd1YtxNb0Yx/5r1JT0Q9SfvjGmwf/M2amlwXHQa2OkfYkmeD+/DPPXeXH9"
        "j4r1cUVRb+c5v3VM+zr53RF47+J6VT90qXFkldHvKZ92I9orE+L+Le0dWvU170I/FyT3468v7e1bddpdLnvzuFhfoJ11Gcax1D1A"
        "7NGW34Z1XVkyb/cSOZgi422uPxpAbi27tVXsx8Hv6fMG62zHDtbIjlW8jzHVuypaj+F+QHubzrQf5RX72ZgicmicY+XFtzxy8oPz"
        "rjHV5ymHTL9A/xqzUL9plI8DWqjx59pTt/GfUBs3/B220099nPehfhSX32AX0VPgf8vfyY4/7qfFtJ2M/73QfSVUfVDuPNetivez"
        "9WuE6tPtDr8urt8KAx9m/Bnob8/oz2rV/V+fZvYljFnwG5xtAL/DI0K73JgaY9+XjdpPBLvZOJOGdpH3uSCx80vd8J7vDvY+9uw8"
        "KPSnGRdIf6JfzZiC57RK1i+4jtpoPXyxunzycuytj0fE+hj0Y/vOt8N71ybxa46J/ZrQrjzul+B43NksHg+Q/yb0y9+jVV3H5+Ps"
        "89T9mjoj/4Xejyq9L8512uOgf9JMP+I6HfzQs0Tv51J7JPruh9Y3xgViJ+bzYjsN9R72X0wrM+OM6xZz/6m32W1vVvrBXo6S+qLe"
        "zETBXwn9g/sIxvP7Yb+QjEfhnXAfsI8Og12P81MmQixr3g9T2gv7XKmYLm7/N3WnnUz1PuyrHU1B+9tQ719i7Hwv+wj3SZXtdrRP"
        "ZffbOxbMPh1UtU9HqtqnsvmgAn6Lo1GQ+yhnt0ZY+UE7u2fH3eHsE4kfeqPtFC871b9+XBLrx2nOXo2w6wfa392Tq851rXGOlaPS"
        "oE97dZC3V0eC2avTIActd4WTg5t2nbIUaJ2C9h1dD0yR8ad6/IK9D2i6VkrJNLt/2MzuRxe6iAIuDHRw9uM7wP+Wlcwvjcz63rhI"
        "4uYyqQal/UM6r6ZR/9r2bJPjfrZfkOiTQrIL/BiNvp5Tyr6bjAdxjzq+fx88v8E1D7+bm4fNMn/K4Q81/a55x3yftP27mcQOLcw+"
        "B9rzmcTPrzn9Xss7k+TvfRrTngrZJtb2dXYw/rcnO+1+teQhkaZypTvui/v9yy1aqHpnoB8Nib+wp2WSibNYLnbAeP7wWrjn/uM1"
        "Z39cBj/tMpWv715j5nfJ/kHN5nnZemPveKB53mv96He+L00Q/YxyI/VLoZ+ge4zxS7nthYFV5zrnRvdH2PuffdX1/YSqvh8Q63vc"
        "757ugzgwnekPtFPt+Z2VH16Og8pT+Pke5eNDWig58PKT10gO/NpptfLfxLTbadycqZoOx8k+nbnv/Lju1neopyuw34PjdBniAc37"
        "nhTu4zXorJ5Ng57tDKln2+j1RL8mQb+2XhP5o9AesdeXr68wvwM5P0HlHOKJzkG8a/ZPrZoVxgeamX3eor1PY/YvxvHjc6x9J6Hd"
        "QvgDY3Ie7JV41XgqXGdSewLq5bZfohr/+yZnO5JDpB29n4XyT6yy1DsC5Vizs13me3M/xOOZ+4FP3YP2Sl8z3/6I1c+T0O6mqvaR"
        "LE6slCX1cNtHpF4i+8i8greP6PubnWwh5TiUY1COQDkE5QCUfVD2QnkEysehPATlh6HcD+X7oHw3lF1QdkCZhTINZRJKDcorpP+z"
        "b0L5KpSvQLkE5SKUC1DOQ1mGcg7KGSgnoRx3jRfZV4y7+tP8pXGSGNSlTogHPvk4fIbrE2Tf25gFf20iRvWJ+WS8H8aJOPf7+512"
        "elj7lMZ3nr3K2KetxD7t2RnVGD3RinrizFXGPi1y9mk8Te3pavapq55fstupO/Zjc8AhBdd38arPw3gDpz6O+KhfRidxrct5sb2c"
        "ifzxVef6f3lNLvYL5h98fiaq089Wudap5k+PNhA9ErO0Lpl3dGtflijqysfs9pvjdTRG9HHlEOhnmFcqd0C/ahAH1WDH264Vf56J"
        "NtLnm98jf2W0kHXkvgNXyXzbAe15MKv90jHe7R2vM/Z4TPsv8jlK2hHTiHwcjkH9Y1D/e7n6g5+q8jtQf2wP+PnxOr6/zeeYX/Xs"
        "vp/2u+5YD+L+kNHSAe35P649HaQ9MWwP1D+G7Xl1VRPKdRbWez1XQ72XVK7eSetvxavqRK8vd9L4qqvh3gs7Tsh679OaJm4Xvvct"
        "V4nfPs3tr5H+eCbaYdWztBc4EvA/+uVdNi+POBmQR5wU8oif49an/jnEuS0OUVtHDhH8QrjfQDnEJPs8ytecCckhDoeV5xuEQ0yg"
        "39WLQ5wT8mYG8khtmsSvARwixH9TTupFfryAQ8T1WlHWLxwPVWT9sRvGIQ5zcV9JjdHT9rq8HI5DPC2+n5tDJHYqHzflzSHCum10"
        "QZFDXBDyqZSP8xz3QcX3YX05OGNyhuUQJfFndD17fl7MIUIcqCnX/jjEshqHiHxJWA5RlcvD/q8zl6fOIc5LOETYt26TcIiq8lZc"
        "H3kz+59wiAvBOERu3GwOcV6RQyTPdfLUvjjEJL7XyCGWfXKIZQ8O8fuKHOKCIodY3iAOsezBIc5tcg6xXCMOcfQG4xA/U2cOsVeR"
        "QwT5MXxyiMna+P1Lo4rrgZmQHOLzavsBqK9cHGIK3osUvBdgdyCPuMUhSjhEiLs0Li6uC4+I+xeZVDgesTSwn+q1lzSWJ7nkeG9x"
        "PjO//7rTjtIJf5NZ61j0m5ohAph/ogn0rrHbHW/Ya/XvzKrTb2ze/7gm4gujDF9oTJPr+lvc9007/DiueW4U/Txg/+gkPqMybrfn"
        "CNeeXse8YHyKjQ9CO9K1Hwry19Tv/T6IeDh8P3NaM+z/XGHsjEx0u+33Ssr30++IpLTVhCMOtdMR76nb3J6s3/F5z4D+rdB9J7Ke"
        "O6yRfcSmMdteTzrkM5f48aq1bwD7gQWdOHYrn4d+yUriPlx6/DHNn724xflZ/UM5vz3g17/ZOL80cH5NTHv9c35PCTm/ZYjbXW7r"
        "gPr+Ecf3PX6d2bedGFfk+55g4n7d9vgY6CdF7i+B/Vlj7u8ixlnMCd/L0rERiC8mcRe5OOwDJ8bBLsd2vCRuR824v1nyuz7UO17c"
        "3wDL/XHxnuHjqvv8xVvN+o2rJrwZ8t0uewb8GejX4Hm/ntYeiZ/jCMOjueJoJP5K/N4zbvaFGtmHqnGzM9XroR43e6R63GxWwvfN"
        "LEJ/Qpzaub5wcVSzkjiqF3Ad3Bsojqqn9UEt1Lhz+yd1G3fF/ZDCsXB5WmrG88XZervq06+4XgP9h/ImvZ/iuAfm+YD/Qf+1nOtb"
        "YLg+YwbW36cbmHlBzvUNbS6ubxi5vgEPrq8vGNcHekLO9S1wXF/fbyjXNxCS6xtS4/pwPKRc30KduL5yQK5vyCfXh+tfiEu8MAL2"
        "W5dE730HuL45Ja4vpn2LGd/wPF85GM+H/o4I4fJc9ivyfPGIhOe7oDvtX6r3Yf1i5u2y2p3Fdk/75Pnma8zzDdXZ7hyoanfK5gGp"
        "PRpBe/TucPaHxG9bNztktDb2p3/9t1Cd28tKuD3QZ6VuyDOO+ZG5fBPK6x9Obmz7cyCg/XnXTWV/eq47joUcb491xwnX+mOG4/Ug"
        "LgXsOTe3V64xt0fmGZvbQ350jPGXh+f3Jqvye/bzNinHN4DxgbXi+BreYuIlZRwf+Pv2dd7K+NdUOb7lNi1kPKMXv0f8SctGB+xf"
        "vBaSJ/mJB7f3Hyy357HvFXgel91vbznYPD6qOo+PVZ3H0a8nnbeTOG/LuLyhcH4kr33G9Z7H6X7gQHW9Pqqq14fEeh33fyHfEuXy"
        "kqy9ac/f5Tr7k8a2/Ek19CepcnfG9BKzj+jN3aV0oh+Bt0t+MKR+3Cfh7fZKeLs52Ef5FcvZgdyeSHKcHfqRMA4Q4vYLLcDdneS4"
        "O8e6juHuMD9NpFU4b2Qi28XzfBr/LuYxaFxXltufwHg2rDdcl+9g90VF1zeJrgf7TJnTc8RT3g/xaBanB36LUldfM99fEaudLZL+"
        "aazqt6D+EVw/ePJ6Meb3W9xeQG7PMX7WfmEk7toPZbi93Ry3B/5H5Pa8eD3j3AxdB/Q77Oja8Xrf9MnrfS0Qr4d2KF8/1KfrxelR"
        "/a3I6cnq583pjWxxetpGcHp/KOH0gP+qEae33IZ83iM14vMOePB5768rn7fchu/3PYw+wDg7ul/P8UmZpFocBMbl8nEQhQBxECK7"
        "Frn3jH4rd/+gvCAJTLG5PaJv688Lxrnn6tYvMM5XlRO0+cBfM/yLNyf4tMRPlGbsOikn2Muuh9C+dHGC3PlesnxzNi/4YNW4kZuW"
        "F4R1J8blUV6QDP+QrN9sHukqeZ4nN7ib+JvA/rDPw1sKxYfY/i6Q8yLGib8O9STzfPvwz8j1ntzOdgm3U9964jq/MCrjCo9XfT9K"
        "uxaFXJk0z6InZ/ZdajdW5362Sziz+vaXHYcQk+z3LnL6aJHjN/1yCA8w983vYOOepDzhvex+jJwnfA/sa2Jey3lFnnAxJE/4vOI4"
        "b6vLOKvyhMa5eWF/Uq7wfBn8Zo2a069g4L7x7RinsUh5MTW+8GXCF0Je6lziGeg/ji9MsvMNnu9D+/1U9ffRPmfyDza1nlLlDLG/"
        "kFPLaEVqR7P7TMgbEruqPX/MX/uH17f96H/FeG08D4TyhzL5RPmJIIf4KKkHxCub6zDr/W5g40GkHOKBh8DfxHINbg7xtVWn3YT2"
        "0qVeVl5j2o/AP7fA5I2o0PjirzB/zyVw3N6rsd9jfDTRZ/mivX5l+cRvrTD79a75jpwfkktBnMpxsA+LQblD0l/5GeQOicC4eYMv"
        "kt8ZIXnDPeQXUq5KlTdMKsYPHce4oecY/Y9coT0+P5DYF8+vD1/oyj+BfOHf++QLn2X5wuGA6zHp+/4GyMkRD87ww6y8yNYN3L7W"
        "unGFGMdYTDPzjWy/EOdH1ThGN0/4rqpyj/YKjV+8SblCab7lGTbfckwblbyPUeE698nh7aH4wYwWX3HqZf/XR4V+npj21nWV+zj1"
        "xyugP5z+0Zj239ed+yd2O4l/jNdHucitIf0wmy1v00zAvE0zwrxNpdEytw5aCJi/aWErf5O2jvmbIB4I/Vg0f1OKnz9x3RAyf1ON"
        "8yRt2vxNlMvwyt8kztNj4DojK1vPQf4myDtE836c5sfr24rjtU04Xhuev+kMtz+ecuwrMvEo8+HyN70ovp/b30LscuTP1fM3wfpp"
        "YknR37IkzOtF1/2e4z6ouL7lxr3O+YOMyTk2f9PTknXsOWj/+UVx/ibgZk259pe/aZ7L33SC9a8kOL9W2PxNmyx/lnr+JjyP+jHO"
        "nwJ+ySyfv+l3N6W8mf1P/CdLPvM33cfE47jzNy165G+6G/wmS0yciu/8TdRvgvmb5iX5m26FfXG099+hOX8vz9/0PcX8TXiO3leE"
        "divOY7nEfZrTfxU+jxOJq7bzOH0R2vkzyTwyu8H5i/7Fp3/hhTrnLzrN+BVwP9u9//1J8N+AvLwI5yImHtKq2Z8yLjC0fazKiWD+"
        "gL8OmM9IkY+1407J/owZt9wAcSyW3wH8nE0D4vWCnzxKdeFFLlavh+p98NwOPNfAlcfoLPKRWbW4P96f+a4d1fs3K3mfh8VxGur5"
        "0+Y5LjKiqehFzPvlnY+pNZQ/xZ6PtwXMx0T8MWg3l7r2M/tHpr7qdfjv+PVfJhWrPp5R1IMp8O/558cZucd8RHk2jhDjB935myJM"
        "/qb+Vnz/JiXzGZ47eZBZ/2dSaaU4IMyH4pVHxFDMN4JxvjGto7p/V3K+k1d/Vs7Cc2arn+OkHPfOnbcjzQOD9zMU7wv+3dtgXVDo"
        "OiS05ynf1OngEZOQR6mJywPGnRchyofljCuznps9JPbDufzyJM/nVt6ooHmjukl50+WNaoa8UWmmvf7zRj0qzBuF+8HLMN7LOzqg"
        "3h/h8kc9dN25n1iaKCvmj/qEzupFxTxRNG62xnmiQN/wdndpcBz0GeT7SEB+qPiXYd76qrjeR8V6OHh+qEvkd0fgfYt75YcaYfND"
        "cefEKfN9EzXi9PGc1AlVvq+v6jl8srzcfJ6oUvcAc/4exmu45+teiIvYOm+V3f/rDXTeKs2zDPwcz+n7lkdOfuxz9/qCnbuH58BO"
        "o3wc1EKN/yY7hxF/h+0Mfu5eh2Q/DfzIeE65aj4pen5NuPMAUf5qdb5g4HxSU0seeaSWmDxS6LekfpCz4AeR5pEa21x5pM5g/MWI"
        "Rx6poWB5pEBe5Xmklrg8UkO/oXmkRkLmkRpTyyOF4yHNI7VUpzxS8wHzSI35zCOF63Q4HwC43lxqj0Tv/UD3o/fs8zsvM+McPp/U"
        "fLB8Uph3O/IPusgPg/HauVSDJJ/UN8Tth/0y9N8hfxHTvuYzn9RcjfNJjQWzUwdrc160lFsAvwVyfCei4rxSKD9ob/fsuDucncLr"
        "x1Sd9eNEbexV//pxqXqeqTZJnins727M74PnR48FyzPFyVP486JBDlruCicHN+16ZSnQeoXmm8J1wdQkk2/KnV9qvsb5pRqZfU7M"
        "70DPnU1FlfY75HmlZqrmlZKfe7wgOfd4nfJJGRi3WKt8Ur+85vR3SfNJwXkE+zo7GL+baj4p/tzd+uWVmmTiJpaLHTCe/xoyf8o/"
        "e+SXWmDzS0n2DWo2v8vWGXvHA83vXutGv/N8aYLoZdk5FnReRz9B9xjjl3LbCZBv25Fn6Ub2R9j7uH3V9fxEyDy6szhP9rH5p1Ks"
        "fWrP6+Ph8k9J5Cn8PI/y8UEtlBx4+cdrJAd+7bNa+W1iWieNg0tr6vmpMF+gen4qknjE1rOQpyp1Z0g9e5skT9U7xHmq6HryDTZP"
        "Fcj3iRSXpwp400IW8lKNc3mpiva+DJOXahbjDpol9grwbJPAL0v2b9B+wHUltSOgXm67Jarxv29ytkM1z5TjHNn7Ia7OyjN1D9op"
        "fc18+yPW+wx5g4AX8G8XeeWXcttFW3mlfOSVKvL7iHFXfzJ5pTq5vFLgr8C8UsYs+Gc98ks59/f7nXZ5zfJLveQzv9R4oPxSvF3q"
        "queX7HauR54pfJ5qnilZ/bzzTB3fyjOlbUSeqYOSPFM7oT0d0J5weaZsucZ8U/fVKN/UXR75pu6sa74pu1343rddJX76NLefRvrj"
        "mWiHVU+bp18KxK1sXq5wMiBXOCnkCm2ecD4gTzi/xRNq68gTgj+I5ndCntDF42NemJA84XBYeb5BeEKaT8iLJ5wXcmMGckXSfE2v"
        "KOZrAp4Q12lFWb9wXFOR9cNuGE/IxYnTfDounnAuHE94Wnw/af4mLl7KmycsM/nwvHnChZD5mwYV34f15dn4/E2yuDOaD5nmb+J4"
        "Qoj7NOXaH084p8YTIrcZlidU5etc+Zo2micsS3hCyD/UJuEJVeWtuD7yZvY/4QkXgvGE3Li9rCvmYaI84QJzTrNvnpDm60GecM4n"
        "TzjnwRN+X5EnXPDgCec5nnBug3jCv73BeMK/rDNPOCLmCV28EPCEMyAvp24wnnBkg3nCT8P9DPF6YcPPn7pYm/On+LxDLp7wdJ14"
        "QuzfNsn7zOWd8M8TzgXjCSF+0ri4uC5cIe5LZFLhuMLSwH7aXy9pLBdyyaGPcJ4yv/+60z4Cv01mTVDQH5rW7fwQTTCexm533GCv"
        "1Z8zq05/sHn/45qIE4wynKAxTa7rb3HfN+3wz7jmr1H03+A+DIm3qIzb7Ulz7Uk69v2MT7FxPmgfuvY3C956Bd9vEdeGcpzTmmFf"
        "5wpjP2Si221/VlK+P35HJKWtJhzxpJ2OuE3d5u9k/Y7PewbmlQrdTyLrtMMa2RdsGrPt8KRDPnOJH69a+wGwv1fQicMW80m783jJ"
        "eL3HNH924BavZ/UP5fX2gL/+ZuP10sDrNTHt9c/rfVLI6y1D/O1yWwfU9ymO03vyunM9VJoYV+T0nmDid912Np5HqMjv0TysNeb3"
        "0K6CuGjXOblwHlxpcAjOy4X93cQ42P/YjpfE7agZxzdLfteHeseL4xtgOb6ET3vTMz66r87n7fZWPadPej4ftLOntUfivzgS7nw+"
        "r/jXWtm7gzU6b1U5/vVIoPNW7XNWIe7sXF+dz+Xr3TqXT6vduXxuv8Iuon9Uubw4W++g607Ufyhv0vspjntgLg/P56PnK8j4vAWG"
        "z6P+hNMNzLwg5/OGNhefN5xm4kflfF5fMD4P9IScz1vg+Ly+31A+byAknzekxufheEj5vIU68XlzAfm8IZ98Hq5/Id7wwgjYb10S"
        "vfcdEqd5AfiMvNgOs/Xft5jxDc/lzQXj8tDfEfmmLrRfwS+fi0ckXN4F3Wn/Ur0P6xf0g2Ee3pg27ZPLK9eYyxuqs905UNXulM0D"
        "Uns0gvbo3eHsD17/JSX6b73Ph/awP/3rv4Xq/F1Wwt/hOa3dkAcc80hw+SOU1z+c3Nj250BA+/Oum8r+9Fx3HAs53h7rjhOu9ccM"
        "w92hHkd7zs3hzdWYwyPzDObZwXNkbf+A+DwV/rwTbx5vsiqPZz+v0dfz1o3LG8C4v1pxeam3mDhIGZcH/r59nbcy/jVVLm+5TQsZ"
        "p+jF4xF/0rLRAfsXvwjJh/ynB4f3U5bD8ziHJPA8Lrvf3rlg8/io6jw+VnUeR7+edN5O4rwt4+yGwvmRvM59We95nO5vDlTX68rn"
        "vwxVPf8F8ydRzi7J2pv2/D1XZ3/S2JY/qYb+JFWOjp4TrszRpXSiH4GfSz4cUj8ekPBzD4j5uQuY3/xXLD8HcnsiyfFz6EfC+D6I"
        "xy+0AE93kuPpHOs6hqeDeKNMpFU4b2Qi28XzfBr/LuYsaLxWltufwDg1rDdcl+9g90VF1zeJrgf7TJm/c8RJ3g9xZhZ/B36LUldf"
        "M99f1rnUkRZJ/zSqxWfg+sGTw4sxv9/i8QLyeI7xs/YLI3HXfijD4+3meDzwPyKP58XhGedm6Dqg32FH147DK/vk8P4uEIeHdihf"
        "P9Sn68XfUf2tyN/J6ufN331hi7/TNoK/+4SEvwOuq0b83XIbcneHasTdPeTB3R2sK3e33Ibv93uZ/it1g13A7feg3WXqu6Subn8e"
        "xjguvR3uE5TTI4EjNi9HKlh/Ti/OPVeH8w8TjB704vNsLu/XHJdXlsRNPy3x36BfqFydy+tl1ylo97m4PO5cLFk+N5vPe7BqPMdN"
        "y+fBehDj5SifR4Z9yPO88DMr5HmenN5u9rzsPDsv1eu87JhG5t/24dfI9Zv0XHNcfxdGZRzf8arvR2nXopDjkuYx9OS6KtSeq87Z"
        "bJdwXXU+B16R68O4UFsvLXLcpF/+4QHmvvkdbFyS9FxA7lx2Ocf3Hth3nF91rvO8Ob7FkBzfnymO97a6jLfquYC4rpWec39+Hvxa"
        "kJcP1v0G7uvejnEUi3TeV+P6Xra4vlziCPTbc3S+OOTwQ1Ce7xTX36eqv4/2+Ywf29R6Sp3rA7+J9vvUrnX6U/LNyPUR+6k9/4i/"
        "dg+vb7txnwzjp/GcDcr53SuTG+T8gAOAuGFzPWS9xw1s3mQp53egC/w+yBfYeYxYzo/Y+2gnoX10qZeVz5j2b+R30O4crN+Rs8wl"
        "okycC8a7YtwZnt/t5vy+veK0k9x6+m/I9xz3n0sCz3cc7MBiUI6PBFTnLyDH9wWo/2uSeeOr68PxufIcIMf3I58c31+wHB/Nc+Bz"
        "/SGV9zeg304yPJ/Mnrfz5BO9mDeA50t+SBJHVN4ccXe4D1JMM/ZTIcC5fML9iTbiVzHzFlr7EikuDz7Mv02n2Pdy0+R9nLlSo3yP"
        "i9Xj6bJtjF5x229lpXi6nj1pcX8jl3SmxnF0x8Xxc279QjqQ3+d8Mh+Oz8to21ecetj/9VGhHyWmRVdU7uPUh6+APnT6H2PaNYtb"
        "+X/L3FD0"
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

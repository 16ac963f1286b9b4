# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 14520],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 128 tally 97 scratch_executed 7 pattern 116 control 682 control 23 control 15 events"
        " 13 control 15 control 166 control 123 rows 20 blank 8 rows 6 rows 6 control 72"
    ),
    "constants": (
        "ONLY_FAILED 2 STOP_AFTER 14 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 CASTS 29 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 CO"
        "LLECT_EVENTS 17 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START"
        " 13 MM_ARG_END 10 MATCH 28 PATTERN_LENGTH 63 BY 26 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOS"
        "T_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 1"
        "1 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 TAS"
        "K_COMM 14 TYPED 13 BY 12 HOST_LEVEL 30 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 "
        "HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 13 MAX_EVENTS 52 TASK_GROUP_LEADER 5"
        "1 TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 "
        "PID_NUMBERS 44 UPID_NS 6 PIDNS_INUM 8 UPID_NR 11 TYPED 37 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM "
        "22 STATISTICS 115 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 161 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5"
        " TASK_REAL_PARENT 153 TASK_TGID 31 TASK_PID 145 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 "
        "PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 44 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 283 CRED_UID 1 TASK_COMM 21 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 164 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 153 bpf_rdonly_cast 26"
        " bpf_rdonly_cast 5 bpf_rdonly_cast 262 bpf_rdonly_cast 12 bpf_rdonly_cast 249 bpf_rdonly_cast 13 bpf"
        "_rdonly_cast 286 bpf_rdonly_cast 22"
    ),
    "linked": "",
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [28984, 14408],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 128 tally 97 scratch_failed 7 pattern 96 control 684 control 23 control 15 events 12"
        " control 15 control 160 control 129 rows 23 blank 8 rows 6 rows 6 control 74"
    ),
    "constants": (
        "STOP_AFTER 16 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 PI"
        "D_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 "
        "PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPED 25 COLLECT_EVENTS 32 MATCH 52 PATTERN_LENGTH 64 BY 26 CASTS"
        " 5 TYPE_OF_TASK_REAL_PARENT 4 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5"
        " TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 17 TASK_PID 10 PID_NUMB"
        "ERS 17 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF"
        "_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 TASK_COMM 15 BY 23 HOST_LEVEL 31 TASK_GROUP_LEADER 15 TASK_"
        "THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBE"
        "RS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED 37 TYPE_OF_TASK_COMM 14 MAX_EVENTS 52 T"
        "ASK_GROUP_LEADER 52 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_"
        "INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 42 TYPE_OF_TASK_OWN_CRED 4 "
        "CASTS 21 TYPE_OF_TASK_COMM 3 STATISTICS 118 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 337 TASK_TGID 30 TASK_PID 146 TASK_TGID"
        " 1 TASK_GROUP_LEADER 115 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24"
        " TASK_TGID 1 TASK_PID 44 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_"
        "CRED 280 CRED_UID 1 TASK_COMM 23 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 340 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 262 bpf_rdonly_cast 12 bpf_rdonly_cast 2"
        "49 bpf_rdonly_cast 14 bpf_rdonly_cast 283 bpf_rdonly_cast 24"
    ),
    "linked": "",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [57760, 4640],
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
    "type": "raw_tracepoint", "code": [14520, 14464],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 96 tally 124 scratch_executed 7 pattern 116 control 680 control 23 control 15 events"
        " 13 control 15 control 166 control 123 rows 20 blank 8 rows 6 rows 6 control 72"
    ),
    "constants": (
        "ONLY_FAILED 2 STOP_AFTER 14 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 CASTS 29 TYPE_OF_BPRM_FILENAME 4 BPRM_FILENAME 6 COLLECT_EVENTS 1"
        "7 TYPE_OF_TASK_MM 7 TYPE_OF_MM_ARG_START 5 TYPE_OF_MM_ARG_END 5 TASK_MM 6 MM_ARG_START 13 MM_ARG_END"
        " 10 MATCH 28 PATTERN_LENGTH 63 BY 26 TYPE_OF_TASK_REAL_PARENT 7 TASK_REAL_PARENT 8 HOST_LEVEL 8 TYPE"
        "_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_I"
        "NO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13"
        " UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 TASK_COMM 14 TYPE"
        "D 13 BY 11 HOST_LEVEL 30 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO"
        " 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 T"
        "YPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 12 MAX_EVENTS 52 TASK_GROUP_LEADER 51 TASK_THREAD_"
        "PID 11 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44"
        " UPID_NS 6 PIDNS_INUM 8 UPID_NR 11 TYPED 37 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 22 STATISTICS "
        "115 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 BPRM_FILENAME 44 TASK_MM 31 MM_ARG_START 5 MM_ARG_END 5 "
        "TASK_REAL_PARENT 153 TASK_TGID 30 TASK_PID 146 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 25 TASK_TGID 1 TASK_PID 43 TASK_TGID 1 TASK_OW"
        "N_CRED 175 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 TASK_OWN_CRED 283 CRED_UID 1 TASK_COMM 21 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 47 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_rdonly_cast 5 bpf_rdonly_cast 153 bpf_rdonly_cast 25 "
        "bpf_rdonly_cast 5 bpf_rdonly_cast 263 bpf_rdonly_cast 12 bpf_rdonly_cast 247 bpf_rdonly_cast 13 bpf_"
        "rdonly_cast 286 bpf_rdonly_cast 22"
    ),
    "linked": "",
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [43392, 14368],
    "maps": (
        "gate 7 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 96 tally 124 scratch_failed 7 pattern 96 control 684 control 23 control 15 events 12"
        " control 15 control 160 control 129 rows 23 blank 8 rows 6 rows 6 control 74"
    ),
    "constants": (
        "STOP_AFTER 16 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 CASTS 4 OW"
        "NER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 11 ONLY_PID 15 TYPED 25 COLLECT_EVENTS 32 MATCH 52 PATTERN_LENGTH 64 BY 26 CASTS 5 TYPE_OF_TAS"
        "K_REAL_PARENT 4 TASK_REAL_PARENT 8 HOST_LEVEL 9 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 5 TASK_GROUP_LE"
        "ADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 17 TASK_PID 10 PID_NUMBERS 17 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 14 TYPE_OF_UPID_NR 12 TASK_COMM 15 BY 23 HOST_LEVEL 31 TASK_GROUP_LEADER 15 TASK_THREAD_PID 9 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_OWN_CRED 37 TYPE_OF_TASK_COMM 14 MAX_EVENTS 52 TASK_GROUP_LEAD"
        "ER 52 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 42 TYPE_OF_TASK_OWN_CRED 4 CASTS 21 TYPE_"
        "OF_TASK_COMM 3 STATISTICS 118 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 220 TASK_TGID 30 TASK_PID 146 TASK_TGID"
        " 1 TASK_GROUP_LEADER 115 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 24"
        " TASK_TGID 1 TASK_PID 44 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_"
        "CRED 280 CRED_UID 1 TASK_COMM 23 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 223 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_rdonly_cast 262 bpf_rdonly_cast 12 bpf_rdonly_cast 2"
        "49 bpf_rdonly_cast 14 bpf_rdonly_cast 283 bpf_rdonly_cast 24"
    ),
    "linked": "",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [62400, 4480],
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
    "source_sha256": "22a6aa912d2914edda96d0587b3c5576c3e1a79e0a234994f6276385bf978ecc",
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
        "eNrtnX1sHMd1wGfveB9Ubd2R8lGkHNqkFcc0E9YfVQxXiGzZceuPprGb+CqhsGCdr65YowZEubC4uiIhpdihBSSV7dRWGCThhytR"
        "DlBfW7Q81EXvELsxW8AB0z9cBywKtzAKO3Fat2gCSa545e68t7szO3M7e7sUj9QaMEZ33J3PN2/evHm/m/k4Mf8r7nyvbqTdMcL8"
        "l49dbaalbW/X6XMf0uc62OeqMzRNrbz/Yb1ef2rl35rxfZJ+n0t2malegM/aFWbanWLzyaV+yUznNajXtrOe5Z11lJcjtAG6ljbT"
        "XSMprtyY+UTpyJyZb4LQ554y/208B+9laT7zUN6fQIrv6YUsPPdRHd83/76pQuurce3SHiLi7zO0ftP0PR3aiWmhC9p7gKYHVprT"
        "t5IehpTLb+z+rfQf87QZpLudLe80HY+xBLnNavd247k4+1wGPs/D+JUeo+NQnYZ+12i/z690UxryGTHbAePF57cl3HyKDfJpc+TD"
        "90/hNLw3Sr+4vxv6hYrJGN9fCUI7oHf857ScJMg1yNMBDcYD0px2tdmO6gjUF557+Nmg8kwrmtf+E+S2k9Zr5N/pe2mo17isXpfR"
        "ekF9MuOrUy+Ul+JjH0jmwYhY3nsghfroMC78+6Vt79Dx+yr9jPPgla/y4/Wq4nhdLhwvfYaW83B/WP3zM0l/JIhI71ahH1CvVEEu"
        "5+E51I+lbTWqlwf96eUc2UX1ywvi/Arweb4N9VqZ9vsj0I8x2n9vQIr9+gakj/ffRN+7b8F8rzS5CPm2MeNgPd95JcjFIisXIAfz"
        "0H7vcT9C29sO4/6s4rg/u7rjrk+VmX7l+/EwpPostP8l2m+9nVSR6zdD/a4nllyvFFtPtUE77xTnl4/9Q93Md4qOa548BP31oiVf"
        "Dxjvp9h1o/ok9HMS+vnJxvPR6v+Rzyvqo8uF+mjV5l2D9z9wvF/aRPs9R56g/QHrjz5Nvy90t0H/UXntLTzekvJm9L8hHyhPqTjU"
        "7yZx/fKaZqYJ8iAtjxs3nKf6DPTDNWI98Hjn56hc7KTlYj5GfUuMPfjTutOusebzAXa+J8iPqf7YVAM5OwVyHIe/UzsmTzT4/Bni"
        "fB7nm6Ffjf7A/uztf32Z1Xvv1MXyTduR014Syn9+ZV2l8kHL0zuzYL/RiVSdhXGLU/1r6FO0cwwTxGiuOQ6Q5sm9VC9P/y+0l9rf"
        "3Ulu3Ug+x5Rb2NomXEdwncV1RNc4+5KaEWTougnLvjRy2rOSfrjybAbmfaaLiNepArtOFbj+xPIKHWK502eg367JwrgcJqJxSZA/"
        "hHF+XbKOHl8Wfe+qr2M8ziqNxybGDub3KwmSgvL/vG7qYw97w5hnadqeZWf/PTyC89/vOi6zD4eXGfveJT/30fdOg/yMgvzI9gHW"
        "eFD9ZK3HQfcDk4r7gTP0Of1wVigfrv0iX97z8vo69wuorwozNJ+h/mvpOKZhXqRhXjwN+b7Arpul45Lyi+H0V/G42r6ncKZxPVTz"
        "4febBagf9nuvjnr3GeG81E+/DfqzjVnveDtlX3/ncpB9P9rHufb2Za/33nO+B+OWS8eWnfZ1aWA3fe9p294aNuo/khXOk9JOaGdc"
        "bM9b+jeOeoNWuDTYeLw95WUWxrHg2B9o9O9POPTZG5A+uqIvDD2F/fxEF+7LT0rWP7CHtLsYf4E+jeOaFetZjWt3SqKPR7jnkorP"
        "xbAf+/zpraRav1ZfhHJgHqHfwo9eYcbp1Nm6qD7S/HTFfEFPXQ37ieLAA8J9gFlu2tBnmi0nK5/3GHZRxtZ7RjnDK/9Xi3Z/HxSs"
        "i7juWPO1+wGx38617nyR+LNvf42ua8kdpsVnl3cZpG2QOsZbMz6n7c8reRaO0ufM9hrlQb9nttN0BPZXhWPo97ycDBL7veIAzQ8/"
        "G/XUzO/b4Hvs/8usfjTmWbVTvC/LxT4J8kv9JHviUK+vQL12QL0+O0z7Bz7n2ugGMBfTyO2G3rw5qVQv/B71TuEobc+1sR6zXPzs"
        "fv8y7vvLmO+LAzgP/42Rb9f8PWbbXcPm8zGrnzTUI5qx380w7c1cAe8n4HMO+iUP6V1gzz/4C7B77r2A9dBAzo10CfbNSz19UN+7"
        "LmA/0s93XnDu80qTU3SfAesWrxf3gJzltL2aWC8m1fRiG/bfJqKkH+KKeuElsJdmwB/N2a2lI9QfUbrvBG1nKgvyNQn7BmzHlLgd"
        "d0B6N+enUtTfBc6fnSAv0+d2w/xr0xr6p0ubJuqMnm/3aU+iHTMp7ufSzrG6r3UY9HtRkh//fmnnwbrTHnPZoYfEegPtr3kYz9Lg"
        "KLVTO4ck/plhKgfTdLyN/UgbyK9px3aJ/Tr4vVXOkVW2a4+EZNcq5qNPD9dF+zM8H+jt0Zj2o5yinOnTVP70WVZOlOWPkxdcb/Xp"
        "g55yx/THNM5zlIM7SKDx5ubRqo33pNo4FZuoh/N9y3/i8hdso3oI/G6F69hxxnO0BNlK2HMNSX0+27g+1Xtt/TfikLPiY8H2q7b+"
        "jFn5b3b4c3HfVhy9h2kH+tlz2u8L+6fag/30qNDPhOtDXrtHaH/r0ycYOV6zc0Swjy3/XEeW8evJ+r80COvLdn/zcGjr7WI/ms7q"
        "jUyPuF+a3l+EdF6Kcimrh2o+KF8u/Qp6r3frNphf3RK/5Qmx3xLaU7gZ/ZYdDfs786tE6XytkGTLUfdXaqx+GP6c0nxw7rf2wvqf"
        "ZfxdU3WnPZrTaFyEforq9XzyFoleu1ejz1G7r1AQ21u2fvt75lwRz9dSK88Nd7j3b+hnMNaTLMRTMPoB9jv6ODXkitex513G/uu/"
        "VuQlF8vFnOUWB/6gg3/uFfM5GojhPC/7DJw3GDPt4U701xzs4Ot32nhfS8ecdrUzf82x3uViP9RE8RL59ms0cT+/rjnta2sdgX3G"
        "gXbo5x7s5xqzT/Cyq/AcStneR3tWlt/OE83Zs0dU7dmJhvas7FxFnwU7JQ7zLM7ZuTHWHh/a8qlg9o3Ej73Wdo6XXcv7VZrWvzOc"
        "fRtj9xmod0qDJxn9o8+y8lM64tPOPcLbuRNN2rkgB52fDCYHG3Zfs9jUvgbtRHvdoeOP6wSuJxgnV0pnWb3fwZ5nFwc+Tus92sfZ"
        "oR8Df123ZP2ifpDqfsL5IdqUzh+t9TuLetf2I2QY/yHVI8X0AFfOJl/llLpvpONB3amO72+F8ttc6/2N3HpvpIWnHf5Tw09bcNgV"
        "aaN+c1C/K0igcxIY91zq3fNOP9nS1jT9+0HCtmeGlrurv4/x15UG6ff7+u19hykX4Ecy5Etz5t9DAtU7B/2oS/yLQ+A3XNL7YDyx"
        "v944H6zc6nlnf8yDX3fJkq9Xz2O8hfHVniT1pxvnRYZnkC8H+6UKflnUh/MQx2OUe1Tobz8D7cty7ftewPbNWu/TdqWhXVPnRfvJ"
        "BPlSnbFjPPyVpU2LTdkx1ro/KLNnFvzZMzNnlc6J3XYN+Em5/SCvd0uTdH2sPufht0P/ymAN1rGbJH67sbpz38Cvb/oZdh/pWud6"
        "iJo/OaT9pV/7xD5HnmhYL/92z5h4/cP4gZkJiKvTGH8X2utW/OEsK198P6qey/L1x7gotFv82z8oN7eQhvIxA/OuUyIfuG8aXFQ7"
        "l9y+NnLiNV9xvFT7MUEyAdch+9zTXNeyhP3cg/rz7DlGf4KcHbbkDOyk7j8ySy6eHHXtX08Z8Xtgj+W0Gxh5dT5ntG/esp82N7Sr"
        "9CmIu/awq2RxYzK7qnjyK7Qd6TFXO2aYdnSx86n7RAdNJ1zvxRzxBV72may+mK/bPqPliuwz4w3ePrPrO9VJ05OQnoB0AtIxSEch"
        "PQjpMKT7Id0L6QOQ3gPpbkhvhfRGSAcg7YO0G9IspGlICaRnoV8/hPQ9SN+B9G1IFyFdgLQGaQXSMqRzkE5BetI1XvQ8NOnqT+NJ"
        "/Sg16Ev9EM98dC98hveT9Jw+l6QHvYY9ZZSI+WBciz570hpnI75FnwM7KL0lmF1sxaWOn2Pmcxe1i4dA8Vh2UhfO89I5p128b5yz"
        "h5NZy44X2cOu+h2y9xma47w4H9Duz0F8tqw8jIdw2qExH/XLabuE8zIXE58PYDm5uGZ9NtOVTjMePdBG/XsJstmSD830e1JDtPoF"
        "u53GeBxIUL1afQD0LNjN1Wuh/wjEZbXZccAryZdz8U1W+cb3yIPpnXR/uuvOc3Sd6oP4gTu6yX87xrO37wMmrihBfkI/x2k7kNPZ"
        "k4D6J6D+N3P1B79X9dNQf2wPrLv5RDvjr1lamUe7Bf1tlGt8NbR94JxT7nDfmSDA4XX2Qft+zrWvj7Yvge2jXOB8Atv3H3V2veuG"
        "+Llt5wLNP0uOOqx6m/G0GtXbSwUs//Jz2E6znIhbDIlbrDXJLdYibpFE3OKlwy3WIm6RhMEtVkLmFisRt0g2IrdY4bjFw5Z8Rdyi"
        "iFv8InHaR3Ju8TdbUt6a5xZ3MPtO/9zip4jTPxcet1iRcItXwb4E448/RpzPh8ctfldor+I6lk/tYPwnwflFep5m84tfh3a+K1lH"
        "Xl5jbu9HPrm9b6wytzfBcHu4LwKcwe639O/S98+AvLxA53c+dTdR8b9a8Q+pcPy6yvEAYMfq32yS43vCZzxeF8TjJcE/noT4gGHI"
        "b1QxDu9Yi8ThHfOXD55roN/Zxe+9eGXDODxPbvgTWxr3b7dkPo9z8Xe+ueEKF4cXIyp6UZ1H3BoSj7i5SR4xFfGIJOIRIx4x4hGp"
        "PzPiEelz641H/Lwij3gvxyPe3SSPuKelecTmOcRpcf1D5xC/R5/bDfMu4hAbxzNFHKKwHhGHeCcJNN4bjkPsk5yjgf8Y4roiHlGV"
        "R6yscx6xEvGIJOIRZedm6jxiZY14RIgntHjET0v0292ain5LkNeYc8LmOcSKTw7xCkUOMROQQ0wpcohvSjjEfgmH+Jq4f6UcYjXi"
        "EAXnJBGHGHGI/uzciENsatwDcohu/rCyKvwhno9Ws5gv+CFicaVzkrD5Q6zPxuEPf3qJ8Ic/DMjn/cCDP/z+GvOHfxGwfS9L+MPT"
        "Ev7wyxF/SMLgDysRf0gi/tC/3VOJ+ENmXW5V/rDeovxhTZE/rK0z/rAW8Yck4g+D84cTPvnDoxF/SCL+sPX4wxsuMn/YHxJ/2O3B"
        "H15xjvr9s0x/FAdpPR+N95nvYfydda4zuFH4w6km+cOp6N5EEvGHEX8o4Q9T6F9d5XsTIX7Y4qOe5sfrVevcTXOMhycHNcL6X1uf"
        "PywH4w9fFOfn5g+pfcjHUXnzhzWIC1tQ5A8XGvOHnuPukz/EcV91/nCO5Q8l8WjoL9FfqjXmD1N++cNydG+i5H2WP6xJ7k2srdN7"
        "ExdCvjexpnhv4kLI/GHZ572J5ZD4wwXFexPLa3RvYnmd35tYju5NJGt5b2I5ujeRRPcmrtq9iafW172JpeHdDfVoaRD4jpjtn/wO"
        "YfmTVxzrHJ6rGN//mdPO0iivk1vpePRnHnTE0+G5kr7dHdc4bPb/ybrTn2vkf4iIuMQ4wyXqM/S9Jzrd+WaJ/TtTsviy0nGwj7Qh"
        "qx37uXYMO9YL/ffY+CCcJ65zQJDLRlw0zhMRN4ftyBM68Ba/Cd/n4pvt86W0HTfAy+G1sXZST9nnJJl+RzypZvN9sv7G8h4FvVy1"
        "znnoPm8PoXENmTHbjk875DCf+pe68ao+R/u5mFbj/0qT4L9PPkj82Y8RB2j2j8UBDoK/faNxgB3AAWaZ9vrnAPcJOUB9lsrfEoz3"
        "0pY+qPcejgfMX3DqRb/3Err10oQ/LtCKvwmZCzzN3VPIz8/HxiCeeBTizDPg7/4WE78pvaeQ4/0Cc4EHUd94cYEHWS6Qi/P0HUfN"
        "+Verz7P2jWd+c37jqCmXhr834bJvwL+Bfg6eBxzquhH06/66M17MLYd74e9j4vhZiT8Tv/eMnw3rdzuCxs8e85ePPr23qfhZ7Gf9"
        "DPb7wXqjeCxZv6B88fLjip85hvbacFPxRENdu0mg8W+x320pNlEPNj7oKiauKvR7ChV/Pwf1oScXqDjeqlwg+guLIzwfiP6kA0J5"
        "qHajP6Mo9O/gOpHXfp2I47hGW4MPxP06+sUsPnAhFD7T5gJvE/ut4Hwvc7I151dYv4uE8tQ8DzgajAfEfr5VYo/wv4+kzAOWG/KA"
        "1v5IygWO+uMCLW4XecAxhge09dh9Pu8l/AFzbtc8D1j2yQN2KfKAHQF5wPaY0y7y5gL/UcIFbtfYfq75vJfwb5l9gnVe6mVX+Yzb"
        "lvOAJ/3F0fu2Y0cb2rEyf43Uvo2hfXsDcZ7PWnZXs3aMKg8Ylr6dDMeevWg8oGXXwu/hDCIPCPLzvM/9FSdHth072qQdizxoQDlo"
        "tfX2TFjrbUAe0OrXBeG9hLiuufnAciA+0NarNL7OupfwNPKJEwHvJ7Tt4YwjXzknONHS9xRifFguFTAe2uIEf6HECaJfmucEVflA"
        "5AyXOknAOEo1ThDleWmkD85RfhyQo/uRByf4pvl3VT4QeVd1PnCWaxf8jlf67wK2668lfOBfCvlA1Ade9xRacZ4uv93bzf3ewXGZ"
        "fbPYlH3TLCcos3NKkxM++cAF4Lx+WRK/NMboP9/rnNfvO11sO8c6nx1tvN5NhsUBjnpwgG+DfbMYjAP09Ns1ywGifOwggeTA6xwh"
        "JDkIm/tT9+dlA64njXk/e91CvZhl9aKE+7P8AF783wxy3r8C9hPEsz7DxT1KecCM0I5yxTvAPQ9h3UeI9Sw+Q7nAKvizZHxgTtvK"
        "yqMnF9hBxPFU0f2ENI34QJMPnEbuNBfMHrbiP78h5AP1mSnQxzJO8GsMJ1ganBL/foaEF+Tt443PDd4ntA8jbpCrf+jc4K0SbhD2"
        "4yFxg7Y84z4f5+lASBzh1R4c4ZURR0hWgyOM7jEM5Rwy4gg3OEdYizhCcilwhJWIIyTNcISVVeYIo3sM8X2WI6xI7jGsrNN7DBdC"
        "vsewoniP4cXiCGX3GIbNEareY1iO7jEk6/Eew3J0j2F0j+EleI9hubl7DE+tr3sM5XxgLXQ+ME1Yri6rrQc+sOLiA7NcO4x2RXxg"
        "UD6wEvGBJOIDW48PfMQnH/gQxwf+zgbnA2sRH0giPjDiAyM+MOIDL2U+sBLxgSTiAyM+kLNHQuMDK2vMB9YiPvCi8IG1iA+M+MCI"
        "D4z4wGDrbcvzgRDnMleJ+ECyEfnAjy4RPvBfA3J0b3nwgf+0RnzgawHb9aqED6xI+MBaxAeSiA+M+MCIDxT128bnA3OKfGClxfjA"
        "Wqj3BbYeHxjdH0jTiA9syh624jq/2SQf+FzEB5KID2x9PnDXGvOBQyHxgR/34AP7mHmMcYBWPIErjlYtTgPjE/k4jWITcRoiu89e"
        "/67i8m+WW6R60eYHqcG2+txikitXM5/AeGtVXtHmFP8P9oELHK9YlsSTPyKxH1i/lZRXhLhV4/4Nc3+RlvCK3H7LvY+j+wybW7yj"
        "YVzLhuUWYZ+Edi2ej5ymwz8m6zeLy3n2HC3Pk1/cTv1VYDcgv4j+lmY5FdtfBnI+gvH6H0A96TrcO/4ufd+Tp9ks4bdWt564nyge"
        "l/GNhxrODzy/4blH2fhV4Z4ai8N6AfUnjuv3LXuvMW+1WcJbrW5/2XERCcm+Y5HTR4scR+qXB7mdybewhT0vlHKNN7N+JznXSPeZ"
        "Fte4s6bINYrH3dqfeo7zMcVxvnxVxlmVa9Rna8L+tPhGi2uE8/gZ6BfgyTAtDS5a3Joa5/gG5Rzh/C2fehT6j7svMc2uNzKe1FOf"
        "jv92S+spVd7ROq+0uMcRy94ljninQgdyj9Su6i085q/94xe3/ejPwHhy9FNaHKRMPlF+YshD3k/rAfHUxv7JnN9tijzknXczfvbS"
        "NtvPwvKQ79eddhPaS68Ms/KaIG8x58y4r6pa8c/fZf6eT+G43ULY7zFum+qzwoh9HsRykn+1zJxHuNa7b0OcB7V/9UNgH440yz3S"
        "/irMIfdIBcZ9Dx7lIQu6zB9XVrs/8fqnLL+26RduB78w6F/l+xPTivFPhzDu6UlG/+M9ifb4vCmxL45dHM6T29/ZnOff+OQ8H2c5"
        "z/Em92PS+f4zkJP9Hvcm3sPKi2zfwN0HGHjfoJoPxJfoI1lmvSnKzu1gfUQOxzNeFvSufT/iJxrKPdorKP8b9Z5EPMdynYPNsXEf"
        "CXJcMh/jwn3uvvHNgbjHHEkuO/Wy//fjwnOZBPnogko+Tv3xDugPp/8yQf7nAvrNqL8Wzm24+GTc7xr5pDV/fhwaJ9kL+UT+G3af"
        "VGnSb1OJ/Dbrym+zvE78Nu9vEL9N5SL5baot7bdR/Z2qtffflJv03wD3v3PhIvlvvtSi/psy579Z8PDf1FbVf5NP7Yd+e3KV/DZf"
        "2BB+G/ydyRz5Lc5fU+P8Nb3gr/mNFvfXLDTlr7H9NDd6+GlqHn6aAc5PsyDx0/xE0U/zz3WnXyafSsD3V8Jn/P2qHsL6Y7Z6+GNe"
        "XWb26S49/S3h/j2f3hGSf4aCOoVT6J/5GtT/fcm68adr7K94y6e/4o8vkr/iKOOvkNnzqL9y2n7Gf5FPyzjRSmtwonO8P2OxMR+q"
        "GK9o8Sw9twn9F/i7RJb/7ml2XkrjecPyX6jG8855+C8mA3IryIl29zB6RfVeABcnen1W3N/4ezqwTmRuEs9v35zoITEfKvW/cDzc"
        "vkJXQP/L5lXyv8SXVfLx9r+cN/0v/w8qXL6e"
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

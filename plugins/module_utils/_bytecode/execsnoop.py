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
    "type": "tracepoint", "code": [14520, 14408],
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
    "type": "raw_tracepoint", "code": [28928, 4640],
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
    "type": "raw_tracepoint", "code": [33568, 14464],
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
    "type": "tracepoint", "code": [48032, 14368],
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
        "eNrtXX1sHMd1n73jfVC1dEfKR5FyaFNWnDCXMP6IYzhCbMuOG9tqGruJrxKKCNb5qogRaoCUCourKxxSShxaQFI5Tm2GQRN+qBKV"
        "APG1RUuiDnpEksZsgARM/0gVMCjcIiiSxm7dogkkOeKVe/Pe7M7szO7s7pGi2DNgjG65HzNv3rz5zZv3ezMbJ/X/Srt+XrPKzhjh"
        "/ivEbqqX5e0XavS+N+l9bfx91Slaplaef7NWq3125d+GdT1Jr+eSHfXSLMJv4/p62Zni35NL/Va9nDWgXtsv+n7vouN7OUIbYBrp"
        "ennPYEr4bqx+R/n4TP29CULv+2z939Z98FyWvmcWvvdnUOJzZjEL971Vw+frf980R+trCO0yPkHk1zO0fpP0ORPaiWWxA9p7iJaH"
        "VprTs1Ieg1J43/Cj2+g/ZmkzSGcr/71ztD+GE+Re1u6d1n1x/r4M/J6F/isfpv1QnQS5G1TusytiSsN7BuvtgP4S37e1se8pebyn"
        "xfEeUT7Fc/DcEL3waCfIharJsCivBKEC6B75Ff1OEvQa9OmQAf0BZc64qd6O6iDUF+574vmo+kwrWjD+E/S2ndZr8N/oc2mo14iq"
        "XtfRekF9MiOrUy/Ul9Lh1xXjYFCu711QQn1M6Bfx+fL212j/fY7+xnHw8ufE/npFs782S/vLnKLfeWJHo+TzhkIeCSKzu1WQA9qV"
        "KujlLNyH9rG8fZ7a5Xwwu5wj91D78qL8fUX4PduCdq1C5f4kyDFG5fcqlCjXV6F8asft9Lk9C/XnyuOL8N4Wrh/Y/e03gF4s8noB"
        "ejAL7ffv9+O0va3Q789r9vvzq9vv5kSFk6sox2NQmtPQ/jNUbt3t1JCbd0D93kWYXq98tpZqgXY+IH9fIfaPtfp7J2i/FsgnQF4v"
        "Mf16zHo+xc8b1adBzkmQ89Pe45HJf/CjmvZos9Qerdq483j+dcfz5U1U7jlylMoD5h9zkl4vdraA/Ki+dhefWpf6Zsnf0g/Up1Qc"
        "6ne7vH4Fw6iXCfI4/Z7QbzhOzSmQw81yO/BU+0eoXuyi38X3WPUtc3jwlzUnrmHj+RA/3hPkJ9R+bJoHPTsLehyHv1McUyAG/P4g"
        "cd6P482yr5Y8UJ7dO767zNu912py/abtyBlnpPpfWJlXqX7Q75ntWcBvdCBVp6Hf4tT+WvYUcY4FQazm1vsBygJ5hNrlyf+F9lL8"
        "3ZkU5o3kF7nvFre1SOcRnGdxHjENAV9SGEH63jnK8KX1pr0r5Zsr92Zg3Gc6iHyeKvLzVFGQJ36v2CbXO3MK5HZzFvrlGJH1S4L8"
        "MfTzdxXz6Kll2XVXfR39cVGrPzZxOFhcryRICr7/l7W6PfbBG9Y4S9P2LDvl98Qgjv+g87gKH/Yvc/jepT976HPnQH+GQH9U6wDW"
        "H9Q+sfk46npgXHM9cJ7eZx7LSvXDtV4Uv/eCur7O9QLaq+IUfU/fjltoP6ZhXKRhXDwL732RnzfLpxTfLzVGXqVTeuue4nnveui+"
        "R1xvFqF+KPduE+3uc9JxaZ67APazhZvvRJyyf0f7cpR1P+LjXGvrst9zP3c+B/2WS8eWnfi63LubPvesjbf6rfoPZqXjpLwL2hmX"
        "43lmf+NoN2iFy3nv/vbVl2nox6JjfWDQvx912LNXoTy4Yi8sO4VyPtqB6/IxxfwHeMh4kPMXmJPYr1m5nTWEdqcU9nhQuC+peV8M"
        "5dgTzG4l9eRafQm+A+MI/RZB7ArXT2cv1mT1Ub7P1Hwv2KmbYD1R6n1Mug6ofzdt2TPD1pOV33stXJSx7Z71nf6V/6slW94DknkR"
        "5x02Xjsfk/vtXPPOx0kwfPvbdF5L3llHfPb3roOyBUpHfxvW77T9e+WdxRP0vnp7re+B3DM7aTkI66viSfR7biZ5Yj9X6qXvw99W"
        "PY369Ra4jvK/jsnRGmfVdvm6LBd7N+gv9ZPsjUO9PgP1uhPq9aF+Kh/4nWuhC8BczCD3WXbzjqRWvfA62p3iCdqeW2Jd9e/ib/fz"
        "1wnXr+Oul3pxHP4rp9+u8XvSxl399ftjTE4G2hHDWu9muPZmrofnE/A7B3IpQPkg4PnHfw2455ErWA8D9Nwql2DdvNTVA/V98ArK"
        "kf5+4IpznVcen6DrDJi3RLu4F/QsZ+wz5HYxqWcXW1B+m4iWfYhr2oUzgJemwB8t4NbyceqPKO85TduZyoJ+jcO6AdsxIW/H/VA+"
        "JPipNO13UfBnJ8jX6X27Yfy1GJ7+6fKm0Rpn51sD4knEMeNyOZd3DdcCzcNg30uK94nPl3cN1Jx4zIVDj8jtBuKvWejPcn6I4tT2"
        "PoV/pp/qwSTtb2s90gL6W8exHXK/Dl5n3zm+yrj2eINwreZ7zMn+mmx9hvsD3V0G137UU9Qzc5LqnznN64m2/gn6gvOtOTngq3ec"
        "PCZxnKMe3E8i9bcwjlatv8f1+qkUoh7O55n/xOUv2E7tEPjdiu/k+xn30RJkG+H3NRT1+ZB3faqP2PZv0KFnpcPR1qu2/Yyx929x"
        "+HNx3VYaephrB/rZc8anpPKpdqGcDkr9TDg/FIyHpfjbnDzN6fFV20cEfMz8c21Zzq+nkn85D/PLzmDjsG/bfXI/msnbjUyXXC6h"
        "1xcN2i9FvVTVQ/c9qF8u+wp2r3vbdhhfnQq/5Wm53xLaU7wD/ZZtnvLOfIBo7a8Vk/x39P2VBm8f+j+iNR6c6619MP9nOX/XRM2J"
        "R3MGjYswz1K7XkjepbBrjxj0Por7ikU53rLt2z9w+4q4v5Zaua+/zb1+Qz+DNZ9kIZ6Csw+w3jFHKJArvZPf77LWX/+1oi+5WC7m"
        "/G6p94/axPtert9HAzGc+2UfhP0Ga6Q90Y7+moE2sX7nrOeNdMyJq53vNxzzXS72Q0MWL1FovdmQy/m7hhNfs3kE1hmHWkHOXSjn"
        "eW6d4IercB9KG+8jnlW9b9fpcHj2uC6eHfXEs6p9FXMacEocxllcwLkxHo/3bX1PNHyj8GNfbZzjh2tFv0po+zsl4NsYv85Au1PO"
        "j3H2x5zm9ad8PCDOPS7i3NGQOBf0oP3d0fRgw65rFkOtaxAn2vMO7X+cJ3A+wTi5cjrL2/02fj+71Pt2Wu+hHgGHvg38dZ2K+Yv6"
        "QaoHiOCHaNHaf2Tzdxbtru1HyHD+Q2pHSule4TubAn2n3Hkb7Q/qTnVcvxu+3+Ka728T5nurLD7r8J9aftqiA1ekrfrNQP2uJ5H2"
        "SaDfc6mfXXb6yZa2penfBwjfnin63Xt29HD+unKeXt+/w1531PUC/EiWfhnO93eRSPXOgRxNhX+xD/yGS2YP9CfK69XL0b5bveyU"
        "xyz4dZeYfr1yGeMtrEt7k9Sfbu0XWZ5B8Tsolyr4ZdEezkIcj/XdE1J/+3loX1Zo3zcitm+aPU/blYZ2TVyWrScT5Jkah2N8/JXl"
        "TYuhcAyb9/MqPLMQDM9MXdTaJ3bjGvCTCutB0e6Wx+n8WP2ij98O/Sv5eZjHblf47YZrznWDOL+Z5/l1pGue6yJ6/uQGrS+D4hN7"
        "H3nUs17Bcc+wfP7D+IGpUYirMzh/F+J1Fn84zeuXKEfdfVmx/hgXhbglOP5BvbmLeOrHFIy7doV+4Lopv6i3L7nz6uiJ33jF/tKV"
        "Y4JkIs5D9r5nfV7LEv53F9rPi5c4+wl6dozpGeCkzj+pf7k0NuRav5614vcAj+WMWzl9dd5ntW+W4actnrjKnIC4ax9cpYobU+Gq"
        "0thnaDvSw652THHt6ODHU+fpNlqOup6LOeIL/PCZqr74Xjc+o9+V4TPrCRGf2fWdaKflGJSnoRyFchjKISgHoOyH8gCU+6B8DMqH"
        "odwN5d1Q3gZlL5Q9UHZCmYUyDSWB8iLI9U0ofw7la1BegHIRygUo56Gcg7IC5QyUE1COufqL7ocmXfK07jRPUEBf3gHxzCf2wW94"
        "Pkn36XNJutFr4Snri/gejGsxp8dYP1vxLeYM4KD01mi4mMWljlzixnMHxcV9YHgYTurAcV6+5MTF+0cEPJzMMhwvw8Ou+h2x1xmG"
        "Y7+4EBH35yA+W/U9jIdw4tBYgPrljHuk4zIXk+8P4HdycYP9rpcrQrNuPdRC/XsJsoXph1H3e1IgWv2Y3U6rPw4lqF2tPgZ2FnBz"
        "9RaQH4G4rBY7Dnil+HQuvol937qOfDCzna5P73ngEp2neiB+4P5O8t+O/uzueZ2LK0qQ/6C/47QdyNPZm4D6J6D+dwj1B79X9f1Q"
        "f2wPzLuFRCvnr1laGUe7JfK2vmtd6tvZe8mpd7juTBDg4bX3QPt+JbSvh7Yvge2jvMDZBLbv32v8fNcJ8XPbL0Uaf0yP2li96/G0"
        "BrXbS0X8/uZLdB8gy8mjlKf1PBjvqT+H8Xhsnye/UXiLEyF5ixNN3iJp8habvEUFbzGFftZV5i1CPDHjVT0r9tcrbP/NcPSHL39q"
        "kPe/rn/eYiUab/El+fvcvEWKD8V4Kn/e4jzEhy1o8hYXvHmLvv0ekLeI/b7qvMUZnreoiEtDf4l5Zt6bt5gKylusNHmLiud53uK8"
        "grc4f43yFhcazFuc1+QtLjSYt1gJyFusNIi3uKDJW6xcJd5i5RrnLVaavEVyNXmLlSZvkTR5i6vGWzx7bfEWy/27Pe1oOQ88j5jt"
        "n/wq4fkoLzvmOdxXsa5/04mzDMrfya0IHv2ZA464OtxXMne64xz76/Ifqzn9udb7jxAZTzHO8RTNKfrc0Xb3e7PEzk+lijMrnwJ8"
        "ZPSxdhwQ2tHvmC/MT/JxQjhOXPuAoJeZo/7jRMajw3YUCO14xueE67n4Fnt/KW3HDYh6eEusldRS9j5JZocjvtSw+X4qeeP3DoJd"
        "rrJ9HrrO20toXENm2MbxaYceFlI/rVmPmjOQjyatxwcsj4P/Pvk4CYYfm7zAunwYLzAP/vaNxgtsA15glmtvcF7gfikv0Jym+rcE"
        "/b20tQfqvVfgBxauOO1iUF6g2y6NBuMJsvibBvMEzwk8QXF8Hh6GuOIhiDvPgL/7K1wcp5InKPD+wvMDv0HvG0B748cPHOD5gUK8"
        "Z+B4asG/Wn2Bxze+75sJGk9N+WmZk/J4o0Pg30A/h8gL7Ou4DezrgZozXsyth/vg78PyOFqFPxOv+8bRnmwQfowaR3sy2HvMyX2h"
        "4mhRzuZ5lPtAzSseSyUX1C9Rf1zxMycRr/WHiifq69hNIvW/H3+pUf2vuW9SClEPPj7oRi6uquE8waOa6zmwh748Qc3+1uUJor+w"
        "NCjyBdGfdEiqD9VO9GeUpP4dnCcKxoeJPI5raH3wBXG9jn4xxhdcaAhf0+YJ3iv3W8H+XmZsfY4vJT/wZLD3oD6F5wcOReMHopzv"
        "VuCREQGPaPMDK578QLY+UvIEh4LxBBmPF+L7zg4DTnu/YMf2BOQFfo/btwvPC6wE5AV2aPIC2yLyAltjTlzkzw/8voIfuNPg5Twf"
        "kBf4LW6dwPZL/XBVwLhtNS9wLFgcfWAcO+SJY1X+GiW+jSG+vZU492cZ7gqLY3R5gY2yt+ONwbNrxgtkuBby4+SRFwj680LA9ZWg"
        "RzaOHQqJY5EXGlEP1tt8e75R821EXiCT64KUF4jzmpsfWInED7TtKo2vY7zAc8hTHI3ID7TxcMbxXjVPcHRd8wQxPiyXihgPzXiC"
        "v9biCaJfWuQJ6vIDkWe41E4ixlHq8QRRn5cGe2Af5ScReXQ/8uEJ/qD+d11+oDl1gdtf8OcHTgvtgnxe6b+P2K6/VfAD/1rKD0R7"
        "4McTZHGeLr/dhXB5D06p8M1iKHwTlieowjnl8dGA/MAF4Hm9VxG/NMzZv8DznF+ep7XGOWx/dsh7vhtvFA9wyIcHeAHwzWI0HqCv"
        "3y4sDxD1404SSQ/89hEapAeN5v3p+/OyEecTb76fPW+hXczydlHB+2N+AD/+3xTyvN8H+AniWZ8T4h6VfMCMFEe54h2AF9goPiDW"
        "s/Qc5QVWwZ+l4gfmjG28PvryAtuIPJ6qyQ+kZZMfWOcHTiLvNBcND7P4zy9J+YHm1ATYYxVP8PMcT7Ccn5Dnz1DwBUV8vPF5g3uk"
        "+LDJGxTq33De4N0K3iCsxxvEG7T1Gdf5OE57G8QjvMmHR3gDN44xLpDFE6QFfUzrxWlgHLEYp1EKEachw332/Hej8P6w/EZqF22e"
        "IQVsq89vTArfNep3YFyyLq/R5jP+BtaBCwKvsaKIu35SgR94v5WS19gP64U0rC/SCl6jsN5yr+PoOsPmN97vGdeyYfmNsE5CXIv7"
        "I+do9w+r5Mb4O89fot/z5TnupP4qwA32eX8XIvFZbH8Z6PkgxrW/DvWk83D3yM/o8768my0Kntfq1hPXE6VTKh7kEc/xwfI6CvxI"
        "Vf9VIQ6d8bVeRPuJ/fpthve8eVlbFLys1ZWXHReRUKw7FgV7tCjwTYPyJu7j3lvcyu8XKvmPd/B+JzX/ka4zy3sgbnzXfLhzG7uE"
        "9alvP5/U7OfNq9LPuvxHc3peKk/GgzwzB34l2I+HPEwm8M6wxLxLVtyrHh/yVcqHhP23QuogyE/gQ6b5+UbFO/W1pyO/v67tlC4v"
        "ku1XQn6DHBlkeNfpFyi2IT+S4qru4uFg7R9Z2/ZjnBbGk7vOeVTpJ+pPDHmTj9J6QDy1tX6qj+8WjGeZ8+ZNPvAQ52fH82PdvMlf"
        "1Jy4CfHSy/28vibIj7l9ZlxX2fkHv8b9vZDCfoN8aOw6xm1Te1YctPeDeD7l3yxz+xGu+e7PIc4D8m8fAXw4GJYnSeVVnEGeJFUY"
        "N8/tC/Q+U+WPq+jxI9/1WebXrvuFW8EvDPZXmx+Z1ox/OoJxT09z9h95kHb//ECBL06uDR9SWN/ZfMi/C8iHfIrnQ46EXI8px/sb"
        "oCcHfHiRD/P6olo3CHy/yOuGUwHPYRjMcvNNSbVvB/Oj7vkLaJ9t/uM7PPWe5Q3skMtlo/AgcR/LtQ82w8d9JMgpxXiMS9e5+0e2"
        "ROI95khy2WmXgz8fl+7LJMhbV3Te47Qfr4H9cPovE+R/rjhxQmkX9WeJdqgQu4nX510bJc/UTMg8UzM+eabmQ+aZmm/mmSLNPFPX"
        "fJ4pxg/xyzM1Hy3PFMRrs/wknxP76xXN/tos7a9rJ8/UXLQ8Uy/K3+f2s1A87oxH9/azYJ4pPG9yMZyfRcwz5dvvAfNMrVHeH8zz"
        "VBTi8N15pqD9Zxa880wlg+aZmhPyTB3j/SrNPFOQZwr8neTjgh9lQZFn6nfXpb7ZeaYWA+aZupOLX3DnmVrwyTP1Hs5f0rg8U3OK"
        "PFM3wj424vy3Eef90fNMIf/oa1K8ivNYIXUn52+Lnm+KxmPb+aa+AO38mWIe+fpVzrP0o4B+hS+tcp6lUc6fgPvY7n3vPwS/DejL"
        "i3R8F1IPEZ14Pxbvm2rM+lmbX4J5Db4cMu+SJk/X5p/AuY9J8Dckwd8A/k3kG25UPifGzWKcoyvf0ks3wHiQ8zl9/Zjv2Oot307F"
        "eB6Rx2fo53mbE/icMaJjF81zuvmjtjUof9SWkPmjUstO3Fzu3c3tG1n2qt/ht3PH10M74wnvfo2jPWwF/15wPrvsfBW0j858UkeJ"
        "LJ9UjMsndbQDx+GYT/7EBzk/gH0ORVYrHgjztvjlOzE186KYMZRjj7efV7S/ST25ViGvLvLgI59Le/ai3vky+D5T873g570J1gml"
        "3sek+J7xpHY4eI1pyPeUEfKTGTbfRpWvyxkPXv9up16eq1yS4uVmfquw+a3owm7j5bfKQn6rDNfe4PmtPirNb7UE6+Glrh6o7yNC"
        "XquHrjjXb+XxCc38VnsNuV3UzGfVgvJrcD6rM/C8gMPLx+Ectz2QBxF4iLmWcViXYP0n5fW/H8qHBL9T1HxWu2Hctfjlsxrl81kJ"
        "/C1tnty4iic3HO584HFdftyA5/nAqrziYl6rcn4I4uz7FP6Wfi5/S/NcWKxPfyj+N+oZ8svMaV5PtPVP0Bf7HOCBkPw31IMHSKT+"
        "9uNBrvE50KUQ9eD5bj2KfTTwH2Me9Ebls/qQd72qj9h20LnejJpHSTefVWlIzGOF/qpPSeVU7UJ5HeTjw1geqwswP8rPtUKe3VXP"
        "Y4XxFuy8kiznr1PJXzznVD+f1X1Mj7g8SyZvP1gePD8/SIPOJY3sB3kh2HuUeTa081qdjpbXCuSd+QDR2jfTz2s155nXSp3P6nSw"
        "fFbs/PEFIa9Vhctr5bZvDxk69i1BvsPtE4bPazUXMK/V9Zp5rTIR81rRADL/fFY/UOSzoh3rlu935PJV5rWqcusDP1yF+0qB8z4o"
        "81qdDodntfNajXriWdU+iTkNOAV4e8fi8vxWiMf7tr4nGr7RzWu1xjjHD9euWV4rsDfl/Bhnd8xpXn+09x0EPbJx7mhInAt60P7u"
        "aHqwYdc1EfNasflmjMtr5c5jNRcpj5XyPGbYH8V8+8gbyMXiWvskqvwL6vxVfucozyvyJKxN/irMX5SLyFu346l/qZW/CvnIYv6q"
        "cn5GztNX5LFa6iKR6q2bv2rJ7IH+Qnn9MGKep+/55K/69mWMm8gS/TxWmBdMP4/VeWhfVmjfX0Vs39cVeazOSfNYJcinPfNXufHL"
        "Yij8wub7vArHLATDMVPR8leJ6z93HqvTAfNYzcH8dbvCX4d5rE5L5zXzPL9udM1virzqq7WeDIpL7H3wUc96Bcc7fvmtRn3yWyEe"
        "XYiW32parm8Y3xQ+vxXqzV3EUz+AX4nnDrn0A9dLwCfx1ZOdV0dP/MYr46toyjFBMhHnIe+8V0tdaD9rlzj7qch35Zvn6jzm/7iV"
        "01d1Xqst3rhqAuKnJy/45LWaD5TXqjRG81mp8ljZ7ejgx5NvPqtsRHzWzGNFyw2ax2oGcFA6Yl5XFl86Ks1j1depyl91gstftX9E"
        "L28V4uGNn69Kvh/QzFcl1L/h+apuVeSrAj5dg/JVLXV1Qrzcjgblp+r0yU91/SXq989y8ijlaT0Pxnvqz2H8HdvXyW8U/uFESP7h"
        "RJN/SJr8wyb/UME/ZHmHVpl/qMg74+Ifop9oUCUXgQc1yPtf1z//sBKNf/iS/H3KPE9CHJU//xDyPME5Kv78wwVv/qFvvwfkH7ry"
        "Cr22JnmeVPFo6C+x8zwp+IepoPzDSpN/qHie5x/OKfiHc9co/3ChwfzDOU3+4UKD+YeVgPzDSoP4hwsB+YeVJv+QXIv8w0qTf9jk"
        "H/4/5B9WwvEPz15b/MNy/25Pf3c5D7yNmO13/CrheSUvO+YvZ97VbzrxE/hZciuKhH7KrGHHyeF+kbnTHa/YX5f3WM3pp7Xef4TI"
        "+IZxjm9oTtHnjra735sldv4oVdxY+RSez9HH2pEV2pF2xPuYn+TjfhA3uvb3Sv72Bse9jA+H7SgQ2vGMlwnXc/Et9r5R2o4HEPXw"
        "llgrqaXs/Y/MDkecqGHz9lTyxu8dhPmmyvZv6PptL6HxCplhG5+nHXpYSP20Zj1qzkC+mLQer688Dn755OMkGC5s8vvq8mH8vjz4"
        "0Tcav68N+H1Zrr3B+X1PSvl95jScowD9vbS1B+r9CYHn9wdXnHbRn9+3j4vfddul0WB8PxZX02C+H+IsiEt2jc/DwxAnPATx4xnw"
        "Y3+Fi8vMGRPydgg8vsh8vwG0N358vwGe75cKiD/F+GjBb1p9gcdrjT/3t9/zPDzl+b7Qzr6O28C+HuDO93Xr4b5o5736xcU2Cg8f"
        "b9B5r9pxsftCxcXa5/yi3AdqXnFWKrmgfumfg9cf8tzf3SRS/6+z9VDpcNTz7m7k4qVyBuUbNYzvp7kuRXvoy/fT7G9dvh/6AUuD"
        "Iu8P/USHpPpQ7UQ/TYnzE9m8v1GYNz9M5PFZQ+uD94fxf+x8jiznJ4vKu7T5fvcyPeL4Z+BnyIxtbH8D6lN4nt9QNJ4fyvluTb+D"
        "Ns+v4snzY+sjJd9vKBjfj/Fxkec3zPH8bDu2h/LPzgL/rCjHWbY9+x63Hxee51cJyPPr0OT5tUXk+bXGnLjIn+/3fQXfb6fBy3k+"
        "IM/vW9w6ge2D+uGqgPHYap7fWKjznfVx7JAnjlX5a5T4Nob49lbi3HdluCssjtHl+a31uc4+eHbNeH4M10Kemzzy/EB/Xgi4vhL0"
        "yMaxQyFxLPI8I+rBeptvzzdqvo3I82NyXeB4fjif4Lzm5v1VIvH+xHOXqwfgPecmarz/QR6fLp7D4o5Pt/FwxvFeNf9v1DO+XPW9"
        "teL/YdxXLhUxzpnx/97S4v+hX1rk/+ny/sTzeVeb/4f6vDTYA/so/xKRH/djH/7fP9X/rsv7Qx6rPu9vWmgX5OdKfydiu15R8P7m"
        "pLw/tAcJ8own/4/Fb7r8dhfC5TFQnYOzazEUvgnL/1PhnPL4aEDe3wLwt96riEsa5uxf4HnOL2/TWuMctt885D3fjTeK3zfkw++7"
        "APhmMRq/z9dvF5bfh/pxJ4mkB377CA3Sg0bz+fT9edmI84k3j8+et9Au5ni7qODzMT+AH69vCvnb7wP8NMOd88viGZU8v4wUR7ni"
        "HYDv1yieH9az9Bzl+1XBn6Xi/eWMbbw++vL92og8TqzJ+6Nlk/dX5/1NIp80Fw0Ps7jOL0t5f+bUBNhjFf/vixz/r5yfkOfFUPAA"
        "RXy88fmAe6T4sMkHFOrfcD7gPQo+IKzHG8QHtPUZ1/k4TvsaxA98uw8/sOcSccSBlPMwLwv7T+hfseJT0oY+PrP94N3wnrC8Qmq3"
        "bH4freDq8wqTwncNONcxxdkrPz6hzSP8jcAjnFPEeT+pmNf5PFJKHiHEk4rnbbp4hMI6SHWet80nvN8z3mTD8glh/YJ4E/ctztFu"
        "H/Y9B/35Zfo9X17hTv4ccHZO3uqeA54gdH7sHvkFfX6dnteOOL90SsU7POI5Plj+RIGPqOq/Kpzbx/hRL6LdxH6tMhzmzYPaouBB"
        "rfL59po8RGecM7VLiwLPMyhf4z7uvcWt/H6e8txD4bx5Ne+QrgPLeyCue9dCuHMPu4T1o29/P6PZ35tXpb91zz1EPpgoT8Y/PDMP"
        "fh/YL4f8RybwvbDEfEfWvK/HQ3y1zkMspA6A3J5m80Wdf5jm5xsVz9PXno58bF3bKX0eIvgbyO8x/OlcpxfbkIdI8VN38XeCtXtk"
        "bduN+2IY3+06F/EOld4gL5HuD1Uhrtlax9THcQvGlcx78xIf6OX83Riv5OYl0nUG4iTERy/38/qZIP9M74N2F1IJuH4D/EZ+Yhf8"
        "Nrg4ODyX3M1LfGXZiZPcdprGFYs8tkIa/JxHAAcOhuUd0kCM4lnkHX4e6v8LxbzxF2vDOxTaa/MOfxyQd/inPO9wBPU94PpDqe9v"
        "gNxOcPxDFZ5H+5UzqF0swsE1hbQqDnBufcQBAu7Fc9v88v7r+qNZvELXvWy/oe6vb4V8fMA7y8D8m3lWc79mrfNPz/jkHx5vUL7/"
        "zi7Orrjx25xeHOC7snJ5I18K5onM7fLxHTgO8Ig8/s9tX6gAxXin/cWOSLzCHKF8wuJg2Ofj0n2PBIkv67zHaQ9fA3vo9A8myOU6"
        "n+b/AHmcvp4="
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

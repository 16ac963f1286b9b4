# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28592],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 1"
        "14 owners 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 tally "
        "217 owners 111 control 1041 control 22 control 15 events 10 control 16 control 9 owners 755 owners 2"
        "1 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 23 owners 136 control 101 rows"
        " 17 blank 13 rows 6 rows 7 control 86"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 17 OWNER_BY_MOUN"
        "T 30 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 69 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 C"
        "SS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 93 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBER"
        "S 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 24 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PI"
        "D 93 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM"
        " 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 PID_NUMBERS 13 TYP"
        "E_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 ONLY_PID 13 COLLECT_EVENTS 19 WANTS_PID 18 CASTS 5 WANTS"
        "_PID 30 CASTS 5 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_O"
        "F_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR "
        "13 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_N"
        "R 9 HOST_LEVEL 15 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 8 TASK_THREAD_PID"
        " 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CRED 3 TYPE_O"
        "F_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE_OF_TASK_C"
        "OMM 7 TASK_COMM 12 TYPE_OF_TASK_TGID 18 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 15 TASK_THREAD_PID 10 P"
        "ID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 38 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 31 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 9 WANTS_PID 29 PID_NUMBERS 3 TASK_GROUP_LEADER "
        "9 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 10 TASK_COMM 24 TYPE_OF_TASK_COMM "
        "23 TYPE_OF_TASK_GROUP_LEADER 12 TYPE_OF_UPID_NR 13 MAX_EVENTS 58 PID_NUMBERS 65 TASK_GROUP_LEADER 6 "
        "TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 BY 16 HOST_LEVEL 25 CASTS 5 TYPE_O"
        "F_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO"
        " 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 28 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE"
        "_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 23 TYPE_OF_TASK_COMM 7 TASK_COMM 12 HOST_LEVEL 22 "
        "CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 12 PID_LEVEL 10 "
        "HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOU"
        "NT 24 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MA"
        "SK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 100 WANTS_PID 6 CASTS 3 PID_NUMBER"
        "S 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 "
        "OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 20 PIDNS_IN"
        "UM 8 UPID_NR 9 COLLECT_STACKS 78 STATISTICS 7 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 92 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 18 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADE"
        "R 224 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER 18 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 101 TASK_PID 4 TASK_PID 159 TASK_TG"
        "ID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 37 TASK_COMM 3 TASK_TGID 28 TASK_"
        "PID 6 TASK_PID 275 TASK_TGID 1 TASK_COMM 167 TASK_COMM 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID 1 PID_L"
        "EVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 238 TASK_PID 147 TASK_TGID 1 TASK_CRED 51 CRED_UI"
        "D 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_TGID 46 TASK_PID 150 TASK_TGID 1 TASK_"
        "COMM 43 TASK_COMM 3 TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN"
        " 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 149 "
        "TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 92 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 19 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf "
        "35 bpf_rdonly_cast 140 bpf_rdonly_cast 13 bpf_rdonly_cast 20 bpf_rdonly_cast 13 bpf_rdonly_cast 102 "
        "bpf_rdonly_cast 5 bpf_get_current_task_btf 159 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_"
        "task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 34 bpf_rdonly_cast 4 bpf_rdonly_cast 31 bpf_rd"
        "only_cast 5 bpf_get_current_task_btf 276 bpf_get_current_task_btf 163 bpf_rdonly_cast 5 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 13 bpf_rdonly_cast 235 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_rdo"
        "nly_cast 52 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf "
        "44 bpf_rdonly_cast 4 bpf_rdonly_cast 44 bpf_rdonly_cast 5 bpf_get_current_task_btf 150 bpf_get_curre"
        "nt_task_btf 40 bpf_rdonly_cast 4 bpf_get_current_task_btf 33 bpf_rdonly_cast 147 bpf_rdonly_cast 211"
        " bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3494",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28592, 28200],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 1"
        "14 owners 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners"
        " 204 tally 122 control 970 control 22 control 15 events 10 control 16 control 9 owners 782 owners 21"
        " owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 23 owners 106 control 128 rows "
        "17 blank 13 rows 6 rows 7 control 86"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 17 OWNER_BY_MOUN"
        "T 30 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 69 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 C"
        "SS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 93 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBER"
        "S 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 24 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PI"
        "D 93 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM"
        " 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 OWNER_HOST 14 HOST"
        "_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PI"
        "D_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 13 ONLY_PI"
        "D 13 COLLECT_EVENTS 19 WANTS_PID 18 CASTS 5 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 7 "
        "TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_"
        "OF_UPID_NR 13 HOST_LEVEL 15 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 8 TASK_"
        "THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUM"
        "BERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CRE"
        "D 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE"
        "_OF_TASK_COMM 8 TASK_COMM 12 TYPE_OF_TASK_TGID 19 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 15 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 30 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 10 WANTS_PID 26 PID_NUMBERS 4 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 25 TASK_COMM 14 MAX_EVENTS 41 PID_NUMBERS 65 TASK_GROUP"
        "_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 BY 16 HOST_LEVEL 25 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROU"
        "P_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 28 T"
        "YPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 1"
        "2 CASTS 23 TYPE_OF_TASK_COMM 7 TASK_COMM 12 HOST_LEVEL 22 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_P"
        "ID 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PI"
        "D 9 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6"
        " NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER"
        "_MASK 84 COLLECT_STACKS 100 WANTS_PID 6 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 COLLECT_STACKS 75 STATISTICS 7 UNSIGNED 3"
        " SLOTS 43"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 92 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 127 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEAD"
        "ER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 23 TASK_PID 4 TASK_"
        "PID 159 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 38 TASK_COMM 3 TAS"
        "K_TGID 29 TASK_PID 6 TASK_PID 274 TASK_TGID 1 TASK_GROUP_LEADER 129 TASK_THREAD_PID 1 PID_LEVEL 1 UP"
        "ID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 23 TASK_COMM 3 TASK_GROUP_LEADER 193 TASK_THREAD_PID 1 PID"
        "_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 52 TASK_PID 147 TASK_TGID 1 TASK_CRED 51 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_TGID 46 TASK_PID 150 TASK_TGID 1 TASK"
        "_COMM 43 TASK_COMM 3 TASK_NSPROXY 39 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_K"
        "N 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 266"
        " TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 92 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 128 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf"
        " 35 bpf_rdonly_cast 96 bpf_rdonly_cast 13 bpf_rdonly_cast 24 bpf_rdonly_cast 5 bpf_get_current_task_"
        "btf 159 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_cu"
        "rrent_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rdonly_cast 5 bpf_get_current_task_btf 27"
        "5 bpf_rdonly_cast 130 bpf_rdonly_cast 13 bpf_get_current_task_btf 21 bpf_rdonly_cast 4 bpf_rdonly_ca"
        "st 196 bpf_rdonly_cast 13 bpf_rdonly_cast 49 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_rdon"
        "ly_cast 52 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 4"
        "4 bpf_rdonly_cast 4 bpf_rdonly_cast 44 bpf_rdonly_cast 5 bpf_get_current_task_btf 150 bpf_get_curren"
        "t_task_btf 40 bpf_rdonly_cast 4 bpf_get_current_task_btf 34 bpf_rdonly_cast 147 bpf_rdonly_cast 329 "
        "bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3445",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0474a534455099243a2b48d2609de08d1974f3f6d2ad6ae5c927b3a12341c8ad",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtXX1sHMd1nz3eF2nLPNJe8kSZyFGyJJYFA0q2E1qOatqFWjZpbNXAxU5TwTxfA8kCVJNWK/F4QHyUG8tmkiKMW4tRA4OkBJGq"
        "UytAizJtjZ77RxEb6If+KFC1ShEhLdC4jeNWTi01lrW93Xlvb2d2Znf27nii6BVgrG+5Mzvz5s2b97XvV04T619hml6LPeOGeU1o"
        "hBiVf49Vrg9UfqcjhPn3bCe9Pla5X3mE6JEv0H5eTNHr8aR11RM7rOtK5bkLUTLibkc7/nLlvy2V/3q//vPW7/JLBNoPWM+lNfb9"
        "uha3rvy4yhPE7s/8l4N2MdJGxwG/8z1z1jzTLWz79sPQzwK9mnSYq9DBHH8U+jVfkVug7cswn/2Vv2cq16Nw1SP0D2b/P6u0x/57"
        "d7bb9w3m/q2UbouU/nx/SI9sJEk6zL9r9P734LoC9MTnDnW2MHT8oqaRZ83nYL48PYu7Dhj0OmlQ+tIHiifp7yrdSpRuHRzdF4Fe"
        "lXGUKvMy6WSNJ4Hr2E3nN4Hrp9NxxLl1jd8iXieP98053qcTyhAFjfLf7lySe2+L9UTx5DCd78Ehg/JHq803Met5aJ+i/a3Ae/8A"
        "6cW1L0yk4Pmf0fszI/T+AtIzLaS7rh2R3P85IX9jf8jfBWhXAPrkuoA++4EvE8BHcOXeU3qELgtZSQJftLLvW6LrU4qRLLOvim1j"
        "hnjc72ji+/MaHT9th+N1jfsAjDsJ405Kxg1yawXGm07Ixv0PmmifIx3bb4d+gA+LB2FfC/Z/0rH/CwsS+XF7Y/vJe/TjlEc8fXJL"
        "0G6S3kB6LVE6lfh1jhFKgN7pY/Q9cdi/OVgPkDNH4aprH7PmgfK2HZ57YrbefUsHmtV+AvuSytHeiadpuySMa1o2rlvpuGA87dOr"
        "My43f+cC7Vf+OdW/F9seN/A8dcrJYs9e635+IJh81smDME7aL+5Dvt+cZFzFAbqf8VwptvVTvnuSPRe/B1f+3DrUtwPOn1F4T5RZ"
        "V/u5zk3MOG35sZGVX+UT9Iry7twJjr9nN2hqfLSB5W94rrBI5/tEX6P46R06n/l+hs48/VAPKJyidOrtbIPxAD02w/g247rQ++Y+"
        "NvWMRAvMd6e432zkLcPqf56ud5ZoQLcTsK5uPmD0l75NsF9bIjeDvM0fLBlO+cr3W+x5nBmvrz54Zi6YXgT8inqFnnyKPc94/ayn"
        "3xDfz0jupyX3U5L7Y6C3UP7i5T7uw9wx8b7GeRzq3Av6EfDLsajw+UN9VL8pnEobzn1t80cr6lnB1rVwKsX0o9yeOy9R7zg3ycmP"
        "iXtoP62wjrM+8gPkRvvsKsuPZZCf097yA9epcHYvyJEeWId+8TqAXlWcCroOGXYdFNvj+FBuYX+4H/3ontWWLTmWJU9Jzunnr6+K"
        "fFqe85Qn7c8Fsyt5fbb9eHW+5vOmXf7flf/au9lx8vMtH2blZLP00ZwfPRTtbH4++6Yfvi6iD+5PXRswrPPOV3/dc92pJz4x0aj9"
        "+C6cg/ddd56bMXKH4fRzuOjRsk7tEOCD8otgh4C+tpQEO0Syjr2z/xvMDpnm7JCGrSdnh0z/UFH+c3bI7OqMC/Xe/MxVibybIEK7"
        "G+QG+kVQj5bpBeWX4VyMw7n4Mr9ef6lon20Q2merdS666RFT8hui36pxdtZu6ueY9LavVqKcHXUsoB31aaoHFKcer8+eiqvaU1OK"
        "+3SD0F/QNHvqmMyegvmfRrsK/IVgJxW2E5uvrXMlCvN8SNWO+g2g1xMa8tdeJ3+h3VoAOrcCnQve+7Gqjz4cbN/NNmnfebS/6miP"
        "56NO7tecfoTCAuyLdBTotwn47V5tLfIb8gfyk21v75DpqZp1jZE7rfnw64b7tLAIdNgslgOHOu/QqP+Evhf7McdbNH+DHaW3/pfh"
        "tZ9xv8fIPxus3nIG+LgF973G+geimpp/oPtD1h/+KCEe8Qhd+5bQr6snvknpvwzvez4qbJ/Vfp0o6fm2HKZ8gHZn3XqXqt15Fuyl"
        "F1Jq8amX1PRmpCvaE4Ndz1D+iYP9EAf7AeIE7SfE+mcQvX1V7Iiz3uNQ7YePJ+RO0Xa9Lz4CfPxZH378NKMfuPltGyO3Cp0QB+2g"
        "Ar58CsbXQvUC85xHepkqgbkM1vjgmiV/Rdfv1O/CPtyl5F+25ScfF4I45eC2Hd580E3U4qrce3IdYjmH8quwOQVyoA/o/THh/sbx"
        "64k72XOgKyoel8aOy3/+HTd4/ponnxXOjoB8pPOV+Wv39R26VkuctLhrzOYXzdJ/xuD8zV9zxhfc/L+Fk5c/Ar/MJbhegOt5uL4J"
        "1zfg+l24fgeuy3CdN5zyt3DmABM37e26XxhPtPlEu1fz3peLyvvyqtK+/BfYl9dgX27VWLo0lh7le4AvXHT5SVRIlyjS5UdRb7rM"
        "N5guX7PelzuNdLkQpXrCtetiftKvie679p1jHHNK42hjzjG3fyEB73/7uoqfyNTTklY74wMi9BcFtQNl/oX3PmD8Q3EJv8cLdL2W"
        "QC5ORoV6ju1PWiv6zdHV0W9Q380tgp7TlzUwf8CS70mQ789D/y+zdldxRjKOfIP0nJk69Zx8sH74fA9bzynsBD4bMrzP3a/UdO7K"
        "zlvsd3Bb6Qafu+PMeGLkt8T6B8rPxEi0oXSIIh3ujTaEDtFa6bA16hxPjGyJqsmdUVKb3ClJ5U5JuJ9KPnKnZCj1c7YkkTslZblT"
        "UpI7JZA7d5FgcqekLHdqoVN+Rk4nVu6UfOSOWj9uuVMCuYN+gq8bTv0W9Rm3f2sS8hCpXprV2oH/liR22R+L90uO8+fC71zcO78G"
        "0gUr4/0z2m4M9CXq9pDGb4pt1H9o8z+3zqrrafNFQj2OJ+zvDOQ3SPiMb1/cBfHafNXv7RWHw/yCwlm6XvvBb4n+yxzMB/3ngxsH"
        "GXvVFcfsEuup7V1iebJa+4aXE777B9cN8zMk4wrab2EhbYjkOcobjNf33q4xcQq0E4sDGM8HvuxW40fkMxkflfPod8gYfvwootPg"
        "xoH6+MDOR1hl+TnVIPk5Ved6L4Mc3agxcoX3ZxUW6HpjnifK2Rjpk8jNv48wck9j5R/2j/3FyEaG/vka6O+cry2Pkb+mvNfDdx2A"
        "TvshPsnT55EDrB2Ned7FNrBPUM/rYOME+YFvA/9T+xz7y8+cpvfBXtfjGyR0TiudT355nznbfr1L8p6Mp38S/Umq+msuhe/rIp5y"
        "zfYXBzvnMP/O1gNqXff5EvB59XxuZ+Ttn9L3tX3HEMcTNjDrkY1HWL1BMV8X/Tlm90nm/hswvltc8/luZT56PO5N38p7U475xsB/"
        "4Lyfsug6DvxI/UyF2QzM/28Zv1FxapTRqwpn6XcMemuPRulxlybkk1mOHyV6FP9c/iD1f+Xs+NJu+A6AvrfchXQahnGx3wOV42p6"
        "c3HXiFGL/Jf3N24E0reWgupbVL5gHMNf3+pX07eSqG/5nLPdknO2W9FOOdxkO8XWszLe8aAZ1fO23/O8LSxmIB+APXcLp8ZZPZnT"
        "R5T18ilenxqrUZ/qW1f6VL16RX7mvMHIl270d3NyJcHaVYWFEUn+p+K6gr2LcriafxfMX4HnIn63F5QvCsuThkg/tPklnfHmF0ke"
        "GN7H+QTxnwTik4OKfHKwPj+OvU7dauvksouWuPU6XN8+xnN4MP2F+uR23GedDjd3nVCeyuP3dcprkKe96Z1cHsuQRA/eqYn0GLR/"
        "sP9HQB/E9+Qhjhcj28X+RM5viv4+2bxQ7rvoxOd9nwjmP+D5FOUh397OO1Mcn9+5yr8X1wXtMcwbzR/8R0l8mb7Q/T3wGJvvczwK"
        "9tkQ49/Iar9D+X5gSKzPwfe6KB/WjH/6hcb6p9E/hP0Nbt9K+ToBciQBcuQI55deY3oA5otL5UdA/4pMX+6d0xj643f0hVPULs22"
        "sP61PMT18wPfp+89A++t8O0lM/9vachg7apfJp7rmRPbeXricyDHflE8PnxPreOEfaNrNC8w28rZva1q9p1t54I+6bZ/aZ6InvgU"
        "zId+91XuD9Z/AeJouS3s/h38ZIc3f28jSv4XlP8FeI7Pt6zmC0M87W6Ip+1sLP+Uj+P59XeGjD9SFj07xXJD9fvDOMrXf7+C/Zj3"
        "L3Yl6d/H2PXcPZGx95f5930TVX6x/GjxlH3+ao7+8PvUi52krvHqJOrpJxvsBH8G5LNfzGXAv/Pmlfre+8YVJx1WoC7KRds/9voV"
        "lbwrmy4VOfA4xF81oN8xQR6LTm7l5pOC+bxW53zOXKHjvjtWXz8RwvBNijC/q+ueBDqduIL8chupfv8aIw9/6LyP88+3nTeY5229"
        "7sp1z3h1NIxXM/HqaBivVopXn+bj1Rc/EMWrcV3SSW6fwPclj4GcxnNCj9AGuR1s3hOuh2nXvWv6gbX7NHbdv2Xw/Z4zn4vcoznz"
        "BJ39LFn9DDH9ONtrDj1Pj/wNnQdXBwS/H8q2gryJ/6HEjlpQi7snFM/fo8Q+xzMW/b8dMP6eYePvQf1y6F+ckvmD08H8wT5xLbc/"
        "OOUZfy+e7Pf2+ybQ7/txIs6rSIK91L8+4q62P5g0KP6aFPsXltAfTFh/cILlV4yHYz0D9/clwfzDLnvf9hOnavQTP0TqWv9W9jxb"
        "tfU/qej/O1mfnzhGMhK5tkloF+S49ca6WTFC/6f8FOt/q9c/meP8i7X2U5WnVX39NodcPmrz76gwPwvPsXwPxMGnll3nzhnr3Mkx"
        "83f+3RyPXedEuxv48ADYn8Hi5tjuZo2b4/jd9TUCxs/rzZeQxM3zB9l4uXMdF02/AccXuraZk3Ps9w3O9hHr+TsldF4ncXigi3Pe"
        "Jol1iD/xcXrmuYjjOS5+zzwXNZ97U6i/ZVs7mbg++j311lckdD+t5IeR6nGzfnrca4SJx6X4eD+r1xVnxsX6F59f2WD9rjzsv3/q"
        "0+/6ffS7TJ36HdZRyqwz/S61uvl1tn6X8tTvys+h/B5l5XfQPF9pPmV/bXHD5XHQ77COXybU74jj+1KXvOsJqN913dR6XX7qvKde"
        "Z/p9zAXUk72e5zLKb2ceRbBz+YLkXL4E5/KtrnlfMPWNRTi/IpLzeUtt57Mep3VgcsMs369w/sAYMTRnPH5fl6Sdxn5PGyNXmTgz"
        "1kdw0/dJCd3he0z8PlNWLzdonV9pfUE6v2rd3Ac9/S3uelXBzmF5varG9KOaV+CumwvtoP6KXa8K6+ZK6Fath3Pdjud41yfZIqlP"
        "MsnVJynVVFdST4IeOY3fmf4Y65DRcU68Tdv71rG6TVjHarXHWc0z/6lk3zzjuT+wjj1f10i2fv71rcp0HgkY/4QivSaaQy/VOldo"
        "f1Tl0ri4jphi/R7dQgeo9pvj9KKcIy5K8zOgzjzo83x9A3l9q53ghx1TrGs1Lqx3Zsd1jnDrfYRb74kvKe6PDauyP+R1rUaZOjt4"
        "3sjqRPR23gLjGZfUCR636xVZ9YsW6fokIF6A6+Wuc/UmrbOZHAO6zdvnxV5HvM6m935WLzm333s/2uuQezSYnJporpzy6uenTJ0r"
        "rLNR5PwlsC6QN5jrwHpXvcCHv72m5TT6sxAvBPmsyj/jEv7B+lefp+8HubG/BfZzC36/POZd/2rnrwEdq37BInHiTkDdK8l+R/6M"
        "Eaqf4nyzyRjc3wO/W5h8nGwS44RUT8K6uyuOvBm2/hV9HvOa0kn277zeqbe+JpTf9t8jf8S0y80Rb/+Oq/4HyIVvgJ45W2vdDxpn"
        "r9ZDoQen+zsbatjkXo5KzqW9AesYUUI2rZ7AN/D7+SlmfDEyCfxQNrz0a137a+E57VXvpNTQeievGsHqnbzK5B9V650E0w/k8uMd"
        "4JdXDM98Drv+wGfo+pwIlsfRqO+Bg/ZX+GaKzfsakMSVeyYD+X3s+gMTfD7Hds88OLvuneR7atS3b7jfb6nU0O+oXf5UrEtwAuX3"
        "86z9vkj9JMUB9vv1/MDvg9+e1jHI7/oq+PFegHo8Q5Dn2AnPB9wndj7e5cuifLzB7hZ7/lb+WRfmVf34skpenmp9y+o4opJ8LpQr"
        "G7n1CGo3JJTGVW6p5nVhvlykhvnI5qHHf8kz7sfzF54baPe4290nPrdbEO+Mrf9mzqsF9J4HLLreRuM8Mfp8NkbpVH6wOg5z/fdH"
        "wS+9B/SaGPy+A873WMzez6hnVC7P6pE2+/3m/RiBerc5Kpd37/g/Jk5z8RNp8j/m8zCe3hTY5zHkg/+090mL9ZsuzGOwXtkojL+P"
        "Gz/imt0F48f5wLpko0mGv0x+HxHQ23yvSerBzq9cRr/LkDUOnFcG5vU+N68MnVcU5/W24cwfjJH/MNh9iPe/dFnMT2nQc6Yu17cv"
        "nrnM7PMU7vOnrfvlEK+PPRdCvL6PCF7fSJ14fSM+eH3DIV4fcz/E6wvx+kK8vhCvL8TrE/vhQ7y+ZsrbEK+Pvx/i9TnPyxCvj8/j"
        "C/H6POcd4vWFeH0kxOsL8fpCvL4Qry/E6wvx+ni8vn9j85lCvD4Or6/M5mlI8fr+fE3yW+14fTTPrXa8vjnwnzQLr2+GsP6BFxT9"
        "A0Hx+lo1cd4P/XA/xOvz1sPceH0/8M5v+sji9b0OfPwXPvy4wugHfL2ObPKzjNyqH6/vIciDQ7y+JSX/sn+e2yvNzXNz4cX8HtD7"
        "qyBHJiV62uwNxvP6YsD8tuI1cX5bo/C8nr7G2I9SvKUnGf8O5kdmk3sU89zmpPUca5KDM8H8J3aem58cfK5WOfgL3vx/fI3KweUG"
        "yUFX/hrIwblNTB7W+sfFHFbExSQNxsV8/wNnHG/t4GLOC+lUxcU86XP+DSmff2p54Fvh/MM88BmOLs3CxXzUBxfzV6PedPlhS2Pp"
        "8k9Wf1VczE9Fm3Mu+Nf5DfRdpur37cslyblQUj4XSp7nQqnGc2F91cOW5jUHPBf8cRvX1rmA58D6w4/rv8nx49IB8eNGQ/w4ooBr"
        "UjN+3KgPflzGBz8uw9QLbDx+XDrEjyONxI8brRM/LsPhxw374Mf9SYgfR0L8uI8cfpwkvrNu6tcp4shlNcrohSXIq58age/fepi8"
        "8Yp9rCnph3E1PdKNJ7cL3jfC4cmN1Ikn13+T4cmNBsSTGw7x5Egj8eSG1xie3GiIJ0caiSc3EhBPrn+N4smNhnhyNxWeXI37OP35"
        "+uT1usWRG/bBkRvi8is+LtGHu+rEkdtK2HxACY7cEe9153Ha7LoQZyV4ct1q55oLR+7keUOpXZNx42w8C406JF31Q/Dv8TzrT58D"
        "PKEF9BPukeSfjDSkXrfUrz5VW10R2bkWtJ5IVV48YNvtIjwYV/2QteZHWS2cuCU1vzryia9fHes493d40tvWs/xwUxJ1+tUTVf8i"
        "rWcAuGURFtcsPwW4ZT3fZ+qdFOZHDNbe28Dkm31ZlgeiyezfSxL7F3HkMrAOG1z8ZeKn2XVFZPExF85eF/TXIrSHG4ezNnjVSef1"
        "h7PWcbW+97ZeddLBjbMWu6oSx28cztqVOnHW3gWctc80GWftkgRn7amAOGsdhmecOhrGqb3w1sI4teQ8Pd3gOHW0wXHqaJ3naVQc"
        "pw5x41BPD3HjgvjzQty4EDcuCN+EuHE+fr4QN06pn+C4ccMhbtwqxstD3LgQN84Zl1893DiI50O9vBuPGzfC4caNhLhxJMSNC3Hj"
        "xHHmEDcuxI1rhF5XxY0brhM3buQG4caNrC5u3CdZvnfjxn3I4cbFxe3Qj7sM8RQbP+79ED8uxI8L8eNC/Lim0CvEjwvx45x0bD5+"
        "3DH7vAjx47zw4/ZxfhM//LjPrWk5XT9+3P30/TXjx90NdFwt/Ljt8BvrMW2F31iPiSqigfHjEn74ca8K5XcVP26JaZc7Qbzjda7v"
        "5D9B17Nu/Dj6XUG1bsBL0P+/+uCp/eAG46m9FbDezFtNwlN7ncnbQLtBiiPSg/W9fpOw+Ru/IvFD7/WMU92wPI7ZFCMPV6/uwAPC"
        "PAP8jqYd4jntLyrmdTQ5z12a1/FSsH5QP3L5xbAOQboH9ossHrNXnC8J+FW5h1i5NrgtJaY75qXiufWgT1wnMN6j5pKvNO9qmMGJ"
        "Q/vdFy9uiuLF6cl6ceK2vCfKJxxMy3Diet9j8gqnQ5y4ECfuo4gT93qTcOLOeePEJV+tEyfulAQnbt66//96bs25"
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28296],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 tally 217 owne"
        "rs 111 control 997 control 66 events 7 control 16 owners 765 owners 21 owners 38 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 23 owners 136 control 101 rows 15 blank 13 rows 6 rows 7 cont"
        "rol 86"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 15 OWNER_BY_MOUN"
        "T 14 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
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
        "R 9 HOST_LEVEL 14 CASTS 7 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PI"
        "D 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CRED 3 TYPE_"
        "OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE_OF_TASK_"
        "COMM 8 TASK_COMM 13 TYPE_OF_TASK_TGID 18 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 38 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 31 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 9 WANTS_PID 28 PID_NUMBERS 3 TASK_GROUP_LEADER"
        " 7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 10 TASK_COMM 24 TYPE_OF_TASK_COMM"
        " 22 TYPE_OF_TASK_GROUP_LEADER 25 TYPE_OF_UPID_NR 13 MAX_EVENTS 33 PID_NUMBERS 57 TASK_GROUP_LEADER 6"
        " TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 10 BY 15 HOST_LEVEL 25 CASTS 5 TYPE"
        "_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 13 PID_LEVEL 11 HOST_PIDNS_I"
        "NO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR "
        "11 TYPED 8 TASK_TGID 11 TASK_PID 10 CASTS 27 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 "
        "TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 22 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL"
        " 22 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL"
        " 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 17 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY"
        "_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 100 WANTS_PID 6 CASTS 3 PID_NU"
        "MBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_IN"
        "O 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 20 PIDN"
        "S_INUM 8 UPID_NR 9 COLLECT_STACKS 76 STATISTICS 7 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 18 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADE"
        "R 224 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER 18 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 101 TASK_PID 5 TASK_PID 160 TASK_TG"
        "ID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 38 TASK_COMM 3 TASK_TGID 29 TASK_"
        "PID 6 TASK_PID 274 TASK_TGID 1 TASK_COMM 162 TASK_COMM 3 TASK_GROUP_LEADER 22 TASK_THREAD_PID 1 PID_"
        "LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 204 TASK_PID 155 TASK_TGID 1 TASK_CRED 50 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_TGID 46 TASK_PID 149 TASK_TGID 1 TASK"
        "_COMM 42 TASK_COMM 3 TASK_NSPROXY 39 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_K"
        "N 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 149"
        " TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 19 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf "
        "35 bpf_rdonly_cast 140 bpf_rdonly_cast 13 bpf_rdonly_cast 20 bpf_rdonly_cast 13 bpf_rdonly_cast 103 "
        "bpf_rdonly_cast 5 bpf_get_current_task_btf 160 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_"
        "task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rd"
        "only_cast 5 bpf_get_current_task_btf 275 bpf_get_current_task_btf 158 bpf_rdonly_cast 5 bpf_rdonly_c"
        "ast 25 bpf_rdonly_cast 13 bpf_rdonly_cast 201 bpf_rdonly_cast 5 bpf_get_current_task_btf 155 bpf_rdo"
        "nly_cast 51 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf "
        "44 bpf_rdonly_cast 4 bpf_rdonly_cast 44 bpf_rdonly_cast 5 bpf_get_current_task_btf 149 bpf_get_curre"
        "nt_task_btf 39 bpf_rdonly_cast 4 bpf_get_current_task_btf 34 bpf_rdonly_cast 147 bpf_rdonly_cast 211"
        " bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3457",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28296, 27928],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 204 tal"
        "ly 122 control 972 control 30 events 7 control 16 owners 785 owners 21 owners 38 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 23 owners 106 control 128 rows 15 blank 13 rows 6 rows 7 cont"
        "rol 86"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 15 OWNER_BY_MOUN"
        "T 14 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
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
        "OF_UPID_NR 13 HOST_LEVEL 14 CASTS 7 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK"
        "_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NU"
        "MBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CR"
        "ED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYP"
        "E_OF_TASK_COMM 9 TASK_COMM 13 TYPE_OF_TASK_TGID 17 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 13 TASK_THRE"
        "AD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS"
        " 38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 30 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 9 WANTS_PID 28 PID_NUMBERS 4 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 25 TASK_COMM 14 MAX_EVENTS 34 PID_NUMBERS 53 TASK_GROUP"
        "_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 BY 16 HOST_LEVEL 25 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROU"
        "P_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 28 T"
        "YPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 1"
        "2 CASTS 23 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL 22 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_P"
        "ID 6 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PI"
        "D 10 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOUNT 24 TYPED 3 OWNER_MASK 14 TASK_NSPROXY "
        "6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNE"
        "R_MASK 84 COLLECT_STACKS 100 WANTS_PID 6 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWN"
        "ER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM "
        "8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 COLLECT_STACKS 73 STATISTICS 7 UNSIGNED "
        "3 SLOTS 43"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 127 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEAD"
        "ER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 23 TASK_PID 5 TASK_"
        "PID 160 TASK_TGID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COMM 39 TASK_COMM 3 TAS"
        "K_TGID 28 TASK_PID 6 TASK_PID 272 TASK_TGID 1 TASK_GROUP_LEADER 130 TASK_THREAD_PID 1 PID_LEVEL 1 UP"
        "ID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 23 TASK_COMM 3 TASK_GROUP_LEADER 174 TASK_THREAD_PID 1 PID"
        "_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 53 TASK_PID 148 TASK_TGID 1 TASK_CRED 50 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 48 TASK_COMM 3 TASK_TGID 47 TASK_PID 149 TASK_TGID 1 TASK"
        "_COMM 44 TASK_COMM 3 TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_K"
        "N 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 266"
        " TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 128 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf"
        " 35 bpf_rdonly_cast 96 bpf_rdonly_cast 13 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_get_current_task_"
        "btf 160 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 7 bpf_rdonly_cast 7 bpf_get_cu"
        "rrent_task_btf 36 bpf_rdonly_cast 4 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_get_current_task_btf 27"
        "3 bpf_rdonly_cast 131 bpf_rdonly_cast 13 bpf_get_current_task_btf 21 bpf_rdonly_cast 4 bpf_rdonly_ca"
        "st 177 bpf_rdonly_cast 13 bpf_rdonly_cast 50 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdon"
        "ly_cast 51 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 4"
        "5 bpf_rdonly_cast 4 bpf_rdonly_cast 45 bpf_rdonly_cast 5 bpf_get_current_task_btf 149 bpf_get_curren"
        "t_task_btf 41 bpf_rdonly_cast 4 bpf_get_current_task_btf 33 bpf_rdonly_cast 147 bpf_rdonly_cast 329 "
        "bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3411",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7d6db2a38fb8848ed5d9a47769ae848147710e650271604e57e3be9e3f49882f",
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
        "eNrtXX1sHMd13z3ex5KxxCOtJU9UWJPWF8uUrSXHsaw4NaVUhZwiERvgKteIIJ+vBm0CakirkLg8oD7JjeUoQVHGrUwLriuSAj/q"
        "JDLQoHTaIOcWaG0DBiIELepWKWK0fzRu4yZxPsxGsrbcnff2dmZndmfv9khKWQHGmnu7s7Nv3rzvfb9Kp2L/M8bIsdQ1blrHjKoo"
        "5sq/wyvH+1b+ziUU6t8T7eR4eOX8yiWKnrifjDOeJccTmn3U07vs49LKdW8mlUHvfWTgz638t3Xlv+7yh+y/K59X4P5++7qcSj9f"
        "V9P2kZ1XpaA441n/CnBfSmkh84C/i11T9nvmmuj7W4swzjQ5WnSYWqGDNf8kjGuRqjBN7q/A+wyv/N6zcjwJRz1BfrDG//nK/Th+"
        "9+5W57xJnb+F0G2G0J8dD+mRT2hKm/W7Ss6/CscloCded6y9iaLjI6qqPGFd10z+ZulZOYd0JT9UnlL49Gpj7psBOiUInSz62Ouq"
        "ZMj7qDhuirteeiIJ1x20jwPt5IIl+P3P4Fhq6bGfXzp/kBzP7iHHiUFy7L+DHEceNQnf5LjvqasnBOd/mTs/Y5qMh/yE72MAHQod"
        "QIdh4IMMrBscmeeUD8F+W9JgHZrp580Tti6nlDzFx6WWUZM/73dU/vkLKpk/uQ/nW/e8kX800by/pfL2FdKx9VYYJw3vNQL7iLPf"
        "NNd+M6YF+/XWaMcp+ozj3v8sfQrzcN84OXEoB3Qh26DMrnNKIQToPnWaPCcN+xfkF+7vk3DU1dvs96iAnG6F645O1ro/E8DPZKJ5"
        "9X9NMi8it7rHPkvu02Bep0TzuoXMC+bTeqox8/LydyHUfmWvk/291PKQifrLLQ9LXQ/Y54v95cD3K1Pvtw/mScbFfciOWxDMq9RP"
        "9vNSE86vj/Ddw7QeehWOrJ441kv0cWnvEDwnSa2rc137FmqejvzYDPPNwHtOkeNJjdx3aYrh78kN9ptkMsBHYyI+2kD4CPinFa4z"
        "Zsj7Hu2Nip/eIe9zoY+iM0s/1LvGLKFTd3sLzAfocTvM73ZcF3Le2seWXs80wfvu5o+bT7xu2uNfIOudV1Sg27Owrl4+oOyF3i2w"
        "X5sSN4K8LY6UTbd8ZcctdT1EzTfQ/pqbCrXvKqCv0K7Qtcdofaay8+kz+edzgvNZwXlNcH4U7BjCX6zcx31YOM3f1/gex9qHyHjn"
        "gV9OJ7nXH+sl9o0xS+aJ+9rhD6BD6Xy4dTVmNWoc6fsX4LozID/A7rh0htWPHybjNMM6TgbID9SPkw2WHwsgP0/5yw9cJ2PxAZAj"
        "XbAOffx1ALlamgi7Djl6HSTvx/mh3MLxcD8G0T2vLthyLK88JtDTT11viHxamPKVJ61PhvPjchnm/jPV97Wut/zgH67819pJz9Pj"
        "Rx2n5eRq2aOFIHocl6MH+z5HTn3qOo8+uD91td+09V2g/XrguttOPDoW1X78AejBe6679WZK2WS64woeejTd5H6IAX7IZsYP0QR+"
        "yORP6/NDTjXKD/kPSfnP+CGTjZkXyufixLJA3o0pXL8b/EHjFG1Hi+wCjMecTINePMeu198qoezqwurY1V568OM+aOejn+XYZ5H5"
        "WR8jcY4z/v7VUpLxox4P6Ud9YgjsuIfq86fSsv7UhOQ+Zfypwir7U4+L/Cl4/4voV5GFN8BPMvoUh69tvZKE99wv60d9Buh1VEX+"
        "sizkSpqOu1UeAzo3A50f89+PDv0Ln5KMiwD9J+m4SMP2nc/9y677UT/qykdVdxzBmIZ9kUsC/bYAv92lrkc5Y9HftleBnxx/e5fI"
        "TlXtY0r5oKpw1g33qTEDdLidLweOtW9SSfyEPNctx0rW3+BH6c3/4yvHUY+klH81abtlDvi4Cfe9SscHkqpcfKDzfbedraufVtzr"
        "7ZXTz3Pjurr2HKH/PDzvRJJ7f159UJGy8x05TPgA/c667S5Zv3MR/KWTWbl80DNydjPSFf2JgQ4iAIfT4D+kwX94FMad4tufYfyY"
        "hvgRi/7zkB2HzScUZsl93cYh4ONPBvDjJyj7wMtvOyi5ZbRD3rGNMHBlFubXROwCS88jvawQvZX2sOcHx7zyTbJ+s38E+3CvVHzZ"
        "kZ9sXgjyggM7dvnzQU6Rso8KzHMKbXw5h/LLuD0LcqAX6H0beU6afg7OX09/kNYDnUn+vFR6XoHvv7PNyS/Z75+B9z8B79+hyOVx"
        "a35/1ZfPjMVBkI/kfUXx2iO9x67Vkg8t7R11+EW17Z9R0L/Fa+78gpf/tzLy8nsQl3kLjm/C8TIcX4PjK3B8GY4vwXEBjhdMt/w1"
        "pkk+1ZghfN3du5ebT3T4RL1L9d+XM9L7cllqX/4b7MtrsC+3qzRdoqVHZQ/uc5Yu/5Lk0kVDunw76U+XCxHT5aT9vMIC0uXvk8RO"
        "uHadz0/6Nd55z75zzWNKah4tlB7zxoky8Py3r8vEiSw7TbPvM68q3HhRWD9QFF/48VUqPiSUi4ZJ2T/jSa6d48STbnL7BvVSYQbs"
        "nN48qVfRQL5rIN+hfqT1HL1PSmfD192EsnPO1mnnFMONI7ZzdgOfkboUMX99oSa9K9K3OO7AzvIa691Raj4p5ff59ofm1HklI6WD"
        "hnS4LRkJHbRa6dCadM8npWxIysmdg0ptcqcslDtl7n4qB8idsik1zmJZIHfK0nKnLCV3yiB3tinh5E5ZWu7UQqfiWTGdaLlTDpA7"
        "cuN45U4Z5A7GCf7EdNu33rgWsWvQPs2rbZTdo6uLAr/sEt8vmif3YXzI2Tdpwf4a4++vFGQkcR6VLNpPquKXzym1kHiisx+YdZdd"
        "X4dPMvJ5Pe54c1DvIOA79v7SXsjfFqtxcL+8HNYbGItkHYchjonxzAK8D8bTBzYPUP6rJ6/ZwbdbWzv48qVR+4iVG4H7CdcN6zUE"
        "8wo7rjGdNXnyHeUP5u+7b1WpvAX6jaV+zO8DX3bK8SPymYiPKkX0T3JmED/y6DSwub8+PnDqExosTycikqcTda73AsjVzSolV4Yh"
        "P4N5GmOarDfWfaLcTSm9Ajn61wlK/qm0HMTxcbyUklPo/CP/vY0FIjd5cUMu/ZC/ROspOw7QaRji3Cx9Dj1a5euULa8x/gD2TRud"
        "Lyj2fxn4nvjpOE7x7EVyHvz2qr7aIKBzThDHOxiqTrTg+LPbBM/p8Y1XYnxJ1p4tZPF5HYK4+kFB/Uw4fYd1eaJ9GLjuF8rA51X9"
        "3ErJ26+R57S8xPWD9PRGWHfQ95Anyru+C3HTKaiOF+M81jbRqPOvwDxv8bzXy1YeCZ6vJ9J8O3trVS9nXe+fgviC+3zWpu848CmJ"
        "QxmTPUCPN0y3/C2NDIH91Qpyg3zXoDcTgaOnt6pcvpmUtLOY64ojJD6G16cgD2hMk+dWOtDeor/LYfOnInu6tHfQrEUPiMcbN0PZ"
        "XfNh7S4ib7A+Ktju6pOzu9D/DNK3nQJ92ynpvxxfZf/FsbdyvvORHQ/1pkjvGjM5qBOg9a8xO07by4xdIm2fT7B21WiNdlXvTWVX"
        "FWuYB3X/2csmJVc6BXIlQ/tXxvRgfXoN/GCUv9W6vHBxDNSLlWdq4wtj4VGTZyc6/JLr8ecXQX0Yni+NhI+rhOKTEUk+GakvvuOs"
        "U6fcOnn8o3lmvY7Xt49R/w7kHqxPbqcD1un46q4TylOhvB6pU16DPO3O7aLeP6X8msAe3qzy7Bf0g3D8Q2B443OKkN9LKTsofeDo"
        "e8a+xDig6L1Q7nv8yQxrb++h+DRIv7F8Wjx/meKvwPuZeYV9Hq4H+mNYf1Qc+SdBvvmowrfPPwN+JfhpZ+B73Wm0W8uK3/5fN3Hp"
        "p6ONS2McCMcb2LndP99ybn3qefw+XCgfQsZRRPZw95RK0R+/Vzdmid+Vb6LjaEXI5xf7v0OeOwfPXeHPtyx/bf4Ok/aXTvvyIeZz"
        "vP5brjHzgv2hq98n4zQz/myznL/m+K9gJ3r92u+ZPL7WM3cpYfLk6N/p6ewyjmedv9Jx0D4OdO506GTl8a3zRA63LId5DwPyc4Wt"
        "tHwYuDugTmiHZJ4OnwPXsXWc1TpkyNPdCXm63Y3hz5TyitNPwxrhyFiCjoOlhxQ3vZ3nXiR1QVe2YVysB/KKg1w+H9j6Aft4ZVOP"
        "wueHf34vXN3Et94j878/JVPntAR1HVa+7gGF1NWr8J6nOXUjugL1L1APf6WQFcz7myHn/TLMe3dKtO+z9u/PmW66I32vtA8y89KA"
        "z7/yHq6bFbGqOPmqR953n8f3K7ZcNqnrHXuo1fTN/2qC/K8RkP+tMd8l1K+y42A+ZCwL8mjIP/6yk46nBeqnSTbvC3q2GeREM8gJ"
        "0K8oL9Zb3tdYhO9F5yPK/7J6FvMUz2L+90dX3XkI3Fcsv+F3q4dhf6Bc1BPkhsIuun4I95PlB/1gZV66uk+l9+3zJjvuJeu6xL2q"
        "u97OPc68Pc4eahz3/arLbtITb3DrzPIZyF8vQhy3eVbgdyxK6V2MSwTGXU8qjt7qsen+tRrz131mlPUcaB9746k94eKpi2VTxm72"
        "xlVJPs3xAxj+LU0Mcb+3Qv3sxFHRXu4nccCB9l9V+PUMGmV3hY2nBNrlUcVVJsLGWRXf+cjnNzW+3z6PcVaFjrNmaL5Gv9+Y7RF8"
        "zxHOH/Pk4504W7a2uM0M8sdvKHXxQVCdQ0R8ELYeISq/NaX0COTiFq4dXWD4APtApZTOaP3peTk5IzteVR5X7e2NLrmOdVNYV4Z6"
        "EvVfsQvyzxMLHn01Z+urh6l94v7dmofTZ0S9U4nz1C6+r9FOFdmT9eapixN0ftq9jjP294VgD6nbGPlAf1fgvi9hX/9LAvrepPlu"
        "oJObDhapdcj3sPlw6rqE6zomT05dl7Su+wcyX6afWr65jcmf/7mA/rMNtv++QsWLRfZfaWScb5+xdYxh85poNwjsmMpHQtYxLvjX"
        "B3ntvj6q/shj953v8c+bZzBvLrLzcmDn9fD1e06g33OSdt6Ta2XnZf2/u5S283IBdl7W186r5sGH6svDLjB5uSdx3L7a7Lu5cciz"
        "Y/+8Gte/mc4fNGz9z0vmT8/XV3fnfNfpkXNdIe25Dn4+rU57rt5xZO244sRlk2fHWd/bWgunp7sFdNpAyWt3fUI4PfymQA+/JdTD"
        "b9p6eE9D9HDV3iT9Vwp303y/xMQZUopJ6sDge8cjvYL7VPo71pSyTOVxUX956fywgP5ZSt5E3qfWoz+IHKn2q93nG5fx9omKKL4a"
        "0TiyeXtvn6iyf58oAd2qfWiuO/kO/z40W7n9orDPdbUvSLmmfo66BnbjKfy+8/vY/4vMc+xtcn9g/6iN3P5RjZ5ntZ77J4J987jv"
        "/sD+NGw/IdH6BfeVqpD3COz3slHQ76Wx9JLtL4X1P2z/7Kp+Ww7VN0e3u+BXxy0w/mzBlTck8Uqo720BP4/pKyDuK7Ub4rQPSPaT"
        "YtafkX+VE8x6n2DWe+wPJffHhobsD3E/qYNUfxvHvxT0Z+hu/wDMZ1TQn3fU6RNk9w0CPZeB/AKul7e/1Gukv6X2ENDtgqMvhlx2"
        "SBC9A+Xp2KfXtZzyG+cn3P5SJSZeMsp874F9pohd1l34g3DvP7a67491gIiLgXxW5Z9RAf9g36nfJc8HuTHcBPu5SbLv1O7fBjpW"
        "+8+UqLoN6Dc1TNvFl4Zp/kwpxE7F981rKTh/AP7GvlMfh78xn0jsJOx3u+SqX6H7TgF+BNQV5TL076zdqTd/lSu/nd8Tf0ndV3hW"
        "FLe8yD2fV0EufAnszMla+22QfHy1D8k5Qb0ccWwKU0mBXhoK1z+ojxBS+J1z1N/xfwm/W5+g5pdSxoEfKqaffa2rf8fV0359RsqR"
        "9hl50QzXZ+RFKs5Y7TMSzj4Qy493gF9e8K/7cL77/y2afyS/948qHxV2POO5LF0X1S/IO3eNh4r7iL/73+m7H5x6csF3yw7uylr3"
        "AQiotwybH/TEU2fpusuU8hRT74S4ORCn6SL9Aop7vwjx3qeZfNyfmu59gfVteqZVCbVPHH3V9GN+nSHO992fy9TNyfaRrD43qdB0"
        "gDqvdpQjmxn6h/UTMlLzquA+dtXJJWp4H9F76Onf9M3vsfyEegL9HO999/D1dBPieNF91qz3agI75z6briTvdThFrs+nCJ0q+6rz"
        "sOT2cBLi0AfAjknB35tAn6dSzv5Fu2Ll8ISeaHGeb51PKdBXtkDk8Md2/R+Vj7nykZzyI+t6mE93FvzxFPLBfzv9E5rsv8nCHIb1"
        "yidh/r3M/BGvC+o2T+L7wLrkkxrFX1c6NGWQQ2/ruQm7nuGFdzHOcoc9D3yvHnivnzHv1UPeK4nv9baJ60He679Met/h+cl3+fyU"
        "4+4HPfOFd8Pti88549v1w1msHz5tn6/EOHSB+ijGoYtx6GIcOsb/jHHomLh+jENnzyvGoQuIu8Y4dL5x7hiHDtY1xqHztb9iHDqw"
        "82IcOkp+xDh0oe6PcehiHLoYhy7GoYtx6GIcuij0YoxDF+PQ8ei4+jh0/0nXC8U4dEydUIWugxDi0H19XcqZ2nHoLlDyJzwO3RTE"
        "T1YLh+6sQscHnpaMD4TFoWtWeXFdXSM4eDEOnb8d5sWh+y7hnxiHjsFn+Qbw8d8E8OMSZR94+058kpJb9ePQ7Yc6M8Shm5eKLwfj"
        "0L3gzwcNx6H7Y6D3F0GOjAvstMk1xql6JGT9WOkav34sKpyqz16j/EdNUDemPUzFdwrnksCfByTryKYov6JuOSgbNwI/0akjC5KD"
        "x2uVg7/uz//j61QOzkckBz31YSAHn91C1T3Vjfe4o22N5UxUeI9KxHiPP7vqzuOtH7zHv+DSqYr3eD5A/90hrf/k6qy3g/7DOuuz"
        "DF0ixnv8MOpToMsc0KWwn4/3mES63EvjPTJyOa99uylaurxqj1e4iHT5leTq6IWyUC/U9N2jbB+D+bJAL4Tvp8zXC+Ua9UKDvxuX"
        "7ec8Xw7QC3XWDYfUC4F4hOtML/zi4KL13eC4aNmQuGhDMS6aIoHTUTMu2lAALlouABcN+7f0NQgXLRvjoilR4qIN1YmLlguJizYd"
        "46IpUeKibeT7QQvQd0TdLIgv1dp3bnvA83pofyLGSQP5y+CkCfI/N23/OEm8NMRJ07UcVVeuq72qlP2YlrMzvThp99jj4/cIea1W"
        "fLS+GwwfbSgkPtpgjI+mRImPNrjO8NGGYnw0ZS3x0frWKT7aUIyPdkPho9W4j2NctHByOjQuWjIaXDQ2Xsrioj3lv+6yuGhYn8z2"
        "jQyLi4b3OXVR6wQXzcGdUMkHip6+Hfh7ukjH2acQJw3jiAcE/skeQd19RH0GJ2rr5yHSb2H7eFTlxn2O/y7Vt2O9xVMahY82j306"
        "/OPtyCeB8Xbsn9zX5ktv6b5BmTrj7ZlqnFF1+a35BI23VZwAPK2u70Ad5x6T9u+gTyv0Hcm7/Ogw8QLMH4pw1Hj+rhvPS1fS/nkz"
        "SX/Xi3NFCBser+1DAry2Joe+NF7b9mV8r7XFI9u0HK4+ZuMymf+DDcIjg74HgXhk74fEI3sP8Mg+nqL3QRDe2A8FeGMTIfHGttHf"
        "n2QE+eyMIE+shcwTaxHlic+G6zMunSeWjNsiXQLzxMOMHXST2rcevXVRTm9J54mTAXniYdqPCMybJuvUW0k6X4F1IQ6OGlNvUYHv"
        "Y6Vx1CDeWMVRu5ePo+Yal+Co3U3jqLnGIThqd9I4aq77aRy1fyTvwfSDwO9IqngaiKf2vMBfmeGvR2R4Gl+uMe/d01AcjdLeXLi4"
        "61xYHA3/vHfpfF+dOBoalYe94fOdQXhpofOe9eKl9XC/hw7dZ3FOgJdWd757n1LX+gfhaES1/vXiaEjGYyPH0UjT+rVuHI2R1cHR"
        "cPrMMzgaqP88uGgu/UNw0YrU+7t/j3HRfPLSNeonYR6iXly0EQYXzbWOblw05ItAfDTX/b/Q+GguOvjio7mv88NHc19n46O9xrXr"
        "8s3tVBxJV18Q0P8if7/N7TF58SGhXVcIsuu+Ss1HiJN2do1w0vbUWNcYFidNaN81GCfthrXvshHZd3XipD3Jz6OFrq8V1jHWiJO2"
        "gDhp+5W61v+ms+96BPKuRtzbAPsOcSjXq50nwktDfW7lC2zcNC3GTXPvAy9u2lX7/44UZPHSfhrjpcV4aTFeWoyXtir0ivHSYrw0"
        "Nx1XHy/ttKMvYrw0P7y0I0z8JAgv7XfCvf8Nh5f2UfL8mvHS7gQ6NgovbSf8jf2RtsPf2B+JGKDR46W9yJXfVby0eeo+MV7aNDeP"
        "mdcIQHz9eGmkrr/6Hf8zMP6/B+CHfXeN8cNeD9n/5fVVwg/7BlXHgX6DqM8Fyktd/T2Frue4XxCPHvLNU61ZXcdklpKHkdV3ePoA"
        "3MetOzAWoS4R+vK1fl6yzmOV68yFdR7PhBsH7SNPXAz7AuS6YL+I8jJD/DpFwG8q7Kfl2sCOLJ/uWA+KentfQH4nNL6h6pGv6wMX"
        "bVcALlrqqkz9XoyLFuOi3dy4aG+sEi5aJSQu2tdD4qL9lQAX7SX7/P8DcB6TMg=="
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

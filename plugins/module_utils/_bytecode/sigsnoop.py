# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28528],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 tally 217 owne"
        "rs 112 control 1013 control 66 events 7 control 16 owners 760 owners 21 owners 38 owner_levels 19 ow"
        "ners 43 owners 49 owner_levels 9 owners 23 owners 147 control 102 rows 27 blank 9 rows 6 rows 7 cont"
        "rol 57"
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
        "_PID 31 CASTS 5 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_O"
        "F_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR "
        "13 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_N"
        "R 9 HOST_LEVEL 14 CASTS 7 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 16 TASK_THREAD_PI"
        "D 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CRED 3 TYPE_"
        "OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE_OF_TASK_"
        "COMM 8 TASK_COMM 13 TYPE_OF_TASK_TGID 18 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 18 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 38 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 47 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 31 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 9 TYPED 23 TASK_TGID 13 TASK_PID 9 WANTS_PID 28 PID_NUMBERS 3 TASK_GROUP_LEADER "
        "7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 10 TASK_COMM 24 TYPE_OF_TASK_COMM "
        "22 TYPE_OF_TASK_GROUP_LEADER 25 TYPE_OF_UPID_NR 13 MAX_EVENTS 33 PID_NUMBERS 57 TASK_GROUP_LEADER 6 "
        "TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 BY 16 HOST_LEVEL 14 CASTS 6 TYPE_O"
        "F_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO"
        " 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 25 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE"
        "_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 25 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL 23 "
        "CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 21 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOU"
        "NT 24 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MA"
        "SK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 95 WANTS_PID 22 CASTS 3 PID_NUMBER"
        "S 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 "
        "OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 20 PIDNS_IN"
        "UM 8 UPID_NR 9 COLLECT_STACKS 82 STATISTICS 10 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 18 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADE"
        "R 225 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER 18 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 101 TASK_PID 5 TASK_PID 165 TASK_TG"
        "ID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 38 TASK_COMM 3 TASK_TGID 29 TASK_"
        "PID 6 TASK_PID 285 TASK_TGID 1 TASK_COMM 162 TASK_COMM 3 TASK_GROUP_LEADER 22 TASK_THREAD_PID 1 PID_"
        "LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 195 TASK_PID 152 TASK_TGID 1 TASK_CRED 47 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 50 TASK_COMM 3 TASK_TGID 47 TASK_PID 152 TASK_TGID 1 TASK"
        "_COMM 46 TASK_COMM 3 TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_K"
        "N 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 160"
        " TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 19 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf "
        "36 bpf_rdonly_cast 140 bpf_rdonly_cast 13 bpf_rdonly_cast 20 bpf_rdonly_cast 13 bpf_rdonly_cast 103 "
        "bpf_rdonly_cast 5 bpf_get_current_task_btf 165 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_"
        "task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rd"
        "only_cast 5 bpf_get_current_task_btf 286 bpf_get_current_task_btf 158 bpf_rdonly_cast 5 bpf_rdonly_c"
        "ast 25 bpf_rdonly_cast 13 bpf_rdonly_cast 192 bpf_rdonly_cast 5 bpf_get_current_task_btf 152 bpf_rdo"
        "nly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf "
        "47 bpf_rdonly_cast 4 bpf_rdonly_cast 45 bpf_rdonly_cast 5 bpf_get_current_task_btf 152 bpf_get_curre"
        "nt_task_btf 43 bpf_rdonly_cast 4 bpf_get_current_task_btf 33 bpf_rdonly_cast 147 bpf_rdonly_cast 222"
        " bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3449 keep_stack 37",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28528, 28192],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 204 tal"
        "ly 122 control 988 control 30 events 7 control 16 owners 785 owners 21 owners 38 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 23 owners 117 control 129 rows 27 blank 9 rows 6 rows 7 contr"
        "ol 57"
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
        "D 13 COLLECT_EVENTS 19 WANTS_PID 18 CASTS 5 WANTS_PID 31 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 7 "
        "TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_"
        "OF_UPID_NR 13 HOST_LEVEL 14 CASTS 7 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 16 TASK"
        "_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NU"
        "MBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CR"
        "ED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYP"
        "E_OF_TASK_COMM 9 TASK_COMM 13 TYPE_OF_TASK_TGID 18 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 18 TASK_THRE"
        "AD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS "
        "38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 47 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 30 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 23 TASK_TGID 13 TASK_PID 10 WANTS_PID 26 PID_NUMBERS 4 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 25 TASK_COMM 14 MAX_EVENTS 34 PID_NUMBERS 53 TASK_GROUP"
        "_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 14 BY 16 HOST_LEVEL 14 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROU"
        "P_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 25 T"
        "YPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 1"
        "2 CASTS 25 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL 23 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_P"
        "ID 5 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PI"
        "D 9 CASTS 21 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOUNT 24 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6"
        " NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER"
        "_MASK 84 COLLECT_STACKS 95 WANTS_PID 22 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 COLLECT_STACKS 79 STATISTICS 10 UNSIGNED "
        "5 SLOTS 55"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 127 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEAD"
        "ER 181 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 23 TASK_PID 5 TASK_"
        "PID 165 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 39 TASK_COMM 3 TAS"
        "K_TGID 29 TASK_PID 6 TASK_PID 284 TASK_TGID 1 TASK_GROUP_LEADER 129 TASK_THREAD_PID 1 PID_LEVEL 1 UP"
        "ID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 23 TASK_COMM 3 TASK_GROUP_LEADER 176 TASK_THREAD_PID 1 PID"
        "_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 42 TASK_PID 152 TASK_TGID 1 TASK_CRED 47 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 50 TASK_COMM 3 TASK_TGID 47 TASK_PID 152 TASK_TGID 1 TASK"
        "_COMM 46 TASK_COMM 3 TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_K"
        "N 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 277"
        " TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 128 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf"
        " 36 bpf_rdonly_cast 96 bpf_rdonly_cast 13 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_get_current_task_"
        "btf 165 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_cu"
        "rrent_task_btf 36 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rdonly_cast 5 bpf_get_current_task_btf 28"
        "5 bpf_rdonly_cast 130 bpf_rdonly_cast 13 bpf_get_current_task_btf 21 bpf_rdonly_cast 4 bpf_rdonly_ca"
        "st 179 bpf_rdonly_cast 14 bpf_rdonly_cast 39 bpf_rdonly_cast 5 bpf_get_current_task_btf 152 bpf_rdon"
        "ly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 4"
        "7 bpf_rdonly_cast 4 bpf_rdonly_cast 45 bpf_rdonly_cast 5 bpf_get_current_task_btf 152 bpf_get_curren"
        "t_task_btf 43 bpf_rdonly_cast 4 bpf_get_current_task_btf 33 bpf_rdonly_cast 147 bpf_rdonly_cast 340 "
        "bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3407 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e8aa2776a1db26f62dfd05bc613ae464c43335f067bb43648b56c8838e2eadf6",
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
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["signal", "I", 56, 1],
                ["result", "I", 60, 1], ["target_pid", "I", 64, 1], ["unused", "I", 68, 1],
                ["target_comm", "s", 72, 16],
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
        "eNrtXX1sHMd1n727vTsylnmkvOSJCmvSkiWGLRNLdR1FaWy5qAPZbSwmyEGGYcM6Xw3KBNSQFiBxeWh0lFrLVpKijFqZVo2CH4pI"
        "wUlsB0bptobPAQLEbQNUCIzWhQLUSf+om8T9UNNKjhRteTvv7e3MzuzO3gdFMStAGHBvd3bmzZs372vfr9xF7H/mGG2L3eNWpU1p"
        "hFjL//Yut/cs/52NEebfkQ7a7l2+vnwLMWL3037GM7Q9lLZbI7nNbpeW73snQXZ5n6Md/9Hy/03L/3tKv2r/XX6WwPMD9n1ZjX2/"
        "oSXtlh9XOU+c/ir/8vCcTlrpOODvQve0Pc9snH2+rQD9zNK2QofpZTpUxp+Afiukys/S58swn+Hl33uX28PQGjH6Q6X/ny8/j/33"
        "bG9zrlvM9Zso3eYo/fn+kB65WJq0V37X6PXvQrsE9MT7DnTEGTo+oWnkSOW+Fvo3T8/yKaQr/aH8NBHTq517bg7oFKN0qtDHXleS"
        "ovPRsF9duF5GLAH37bbbwQ56wxL8/mfQFlt77fcXT++m7YkdtJ3YRduBO2g7st+ifJMVztPQDkmuf0Q4PnOW9of8hPMxgQ75TqDD"
        "MPBBCtYNWu49pT2w35bSsA4t7PsWKFuXdJJj+LjYOmqJx/2+Jr4+o9Hx0+dwvHWPG/knLRv3P2iifYV0bFsP/SRhXiOwjwT7Le3a"
        "b+asZL+ub2w/BZ9+3Pufp09+AZ4bpxf2ZIEudBuU+HXWCSVAz+RR+p4k7F+QX7i/D0NraLfa8yiDnG6D+x6bqnV/xoCf6UBz2n9Y"
        "dFxUbvWMfYE+l4ZxTcrGdRMdF4ynbbI54/Lydz7UfuXvU/292LrPwvPLLQ+L3Q/Z1wsDpcD5lZj53QvjpP3iPuT7zUvGVRyg+3kp"
        "juPrp3z3OHsOfRda/pw40EfP4+LOIXhPgllX576Ojcw4HfmxAcabgnlO0/Zwmj730jTH31Pr7JmkUsBHYzI+Wkf5CPinDe4z5+h8"
        "H+trFD+9T+cz08/QmacfnrvmPKVTT0crjAfocRuM7zZcF3q9so8r53oqDvPdLu43F/tby+5/hq53jmhAt+dgXb18wOgLfRthv8Zj"
        "N4K8LYyULLd85fstdu9jxhuof52dDrXvynBeoV5hpJ9kzzONH0+/Jb6elVzPSK6nJddHQY+h/MXLfdyH+aPifY3zONAxRPs7Dfxy"
        "NCG8/0Af1W/MeTpO3NcOfwAdiqfDras5n2b6UX5+Ee47DvID9I6XjvPn4520nxZYx6kA+YHn41ST5cciyM9Jf/mB62SeewjkSDes"
        "Q794HUCuFifCrkOWXQfF53F8KLewP9yPQXTPaYu2HMuRJyXn9NPXmiKfFqd95UnbsXB2XDbFPX+8Ot/K/RU7+L+W/7d1seP02FEH"
        "WTm5UvpoPogeB9Xowc/n0ckHr4nog/vT0AYs+7wL1F/vu+bWEx8ba9R+/E84Bz9xzX1u6uQWy+1X8NAjvsbtEBPskA2cHZKW2CFT"
        "/1ufHTLZLDvkR4ryn7NDppozLpTPhYnLEnk3RoR2N9iD5iSrR8v0AvTHHE7CuXiKX6+/IaH06vzK6NVeeoj9Pqjno53l6GcNs7M+"
        "Rf0cx/3tq6UEZ0c9FdKOemAI9Lh99dlTSVV7akJxn3L2VH6F7amnZPYUzP8M2lV04U2wk8x+4vC1fa4kYJ6/pWpHPQL02qchf1U0"
        "5HKS9buVnwQ6twCdn/Tfjw798w8q+kWA/lOsX6Rp+87n+cuu5/F8NMhvam4/gjkL+yKbAPptBH67S1uNcqZCf1tfBX5y7O1tMj1V"
        "s1ud9GhEsG64T805oMNtYjlwoMPQqP+Evtctx4qVv8GOMlp+4ivH8RzRyT9brN5yFvg4Dr+nNNY/oGtq/oGuX7j1bEP7HHGvt1dO"
        "vyD06xrp5yn9F+B9hxLC53Paw0RJz3fkMOUDtDvr1rtU7c5zYC8dzqjFg06q6c1IV7QnBjupABxOgv2QBPthP/Q7LdY/w9gxTbEj"
        "zvmPQ7UfPp6Qn6fP9Zh7gI8/E8CPDzD6gZfftjByy+yAuGM7ZeDyPIwvTvWCyjmP9Kq46CthD3t80OZIma7f/B/CPtyp5F925Ccf"
        "F4K44OCWbf58kCVK+lGee0++XSznUH6Zt2VADvQBvW+l70my78HxG8kPs+dAV0I8Lo0dV+D8t7Y78SV7/imY/yGYfydRi+PWPH/N"
        "l8/Mc7tAPtL5yvy1j/YduFpLPLS4c9ThF83We0bh/C1cdccXvPy/iZOX74Ff5l1o34H2PLRvQfsmtK9B+zK0i9DOWG75a87SeKo5"
        "R/m6p++Twngi6smGdpfmvy/nlfflZaV9eYGu95mrsC+3aCtBl/J9uN95+ryXENJHR/r8KOFPn5kG0+e4/b7815A+309QfeHKNTFf"
        "3XJVdN2z/1zjmFYaRytznnn9RSl4/3vXVPxFFX0tbT937QoR+o3C2oMyP8PFK4yfSCofaV6GoweNJ4T6juNXWuN6Dp5P+TnQd/o+"
        "T/NW0iDn0yDnIY+k7RRrfxVPhM+/CaXvnKhT3ymE60eu72wDPvuYJTx/Ua4mv1TT+Ss7d7Hfwa2lxpy/iVrP31FmPDr5fbEegvIz"
        "uTPRUDroSIePJRpCB71WOtyacI9n2Q5N+Modhy92k9rkTkkqd0rC/VQKkDslS6mfcyWJ3Ckpy52SSO4keLlTArmzmYSTOyVluVML"
        "nQon5HRi5U4pQO6o9eORO2dKIHfQX/AnllvP9fq3qF5TfIDqpTmtndF7DO2bEvvsVbF9tECfQz+Rs2+Skv3F35fG/fE6M44y5qtl"
        "UI/SiXv/oH8vl4wxegj+Xhzpt3z3Dccfqnzg8FNKPQ4o7O8s5EdI+JN/vriTxvGRX4LieMXuIeADut7D4PdE/2ce5oP+98ENg4y9"
        "64mDdor127ZOsRxq1n7j5UvgvsN1wzwOybjC9mvODlmicwDlFMbne9ZrTJwD7cziQBbsMcqnTpw5gB+Rz2R8VC6gHZOxgvhRRKfB"
        "DQP18YGTz9BkuTvRILk7Ued6L4L83aAxcmUY4jkY1zFn6XpjnijKZ530SeTtt2OMnNRYeYn9Y386yRI2Ximet7lI5avIzyikH/KX"
        "bD1V+wE6DYNfnKfPnv1VvtZtPwn6K0APamfjC4WBrwPfU3se+ymcOEOvg31fPdfWSeiclfj9dofKK807du9myXt6ff2b6I9S1Xvz"
        "GXxfp8QPv1uSbxPuvMM8Ptk+DFz3mRLwuebMo42Rt6/S97S+LLSXjOTNsO6gF0BcKef6jsRNp6C8X/QHVbZJmrn+JozzJs+8XqvE"
        "neD9Riwp1sc3Vc/ljGv+Ovgh3NczNn3HgU+pv8qc6gV6fM9yy9/iyBDoaW0gN+h3EEbLZo3S56OakG+mFPUx7r7CCPWj4f06+TR8"
        "V7CjIXpZ0PlQ3AnnYTzcOSHvb9wKpZct+ss7r142ysjTYL1sl5pelkK9bAD2bdbyPZezknM5q3guH1vhc/ms/zjUz+Vd4nN5Ac7l"
        "To2Zv3kW6Dg/zurTYe0Bqd41WqPe1Vef3rXK7N1CDeNgnp84bzFyB/i4vB7lDtq7RcLo0bWed/Ogt8+y8kL5+XPseVk+WRs/mAuw"
        "/rydj3zS1evPJ5I8M7xeHAnvlwnFHyOK/DFSn3/IWaes2jqVj3F20yK3Xsfq2794Lg92PU7qktPJgHU6trLrhHJUnh9Qp5wGOdrT"
        "9Qlm/jr5OKtXYB4XvDeXnrTccs+5L47P/4EkzrpBE+lFaF/h+PaAQo/jLEB8USdbGHnryDlOb0U/pIwueF547NQUr8fvYPwDQfKX"
        "9w8UTp9n+DPweW5cYd+H64l2HuZBFUbelqzHY0Ss9z8C9irYf8fhu+FZ1IdLxE9+rBq/+DON9Yujfwn7G9x6u3+859Tq9Mvgd+ro"
        "F6jXPyPTo3umNYb++N28OU/tuVyc9c8VIJ+gMPAD+t6z8N5l/ny3Ygcu3GGxdthRXz7EeJLXLsw2Z1ywPwztp7SfFs5OblGzAx27"
        "GPRLr738niXiayP1GyRMnB7tRSNpXcL+KtcvdO6228GurQ6dKnkEletUDn9wKcw8TIgP5jex8mHw4wH5SlsU44T4HriPzyet5kND"
        "nPDXIU64vTn8qZM3nboelR4eHYux/rXkEHHT23nvGZqfdGEz+tt6Ia65S8jng5s+ZLcXbuklYn74zqVweRtvXKLj/6Sukm+1BHkl"
        "lTyFhyBuqME8jwryVgwC+TeQl38hn5GM+xshx70A496sy/Z9xv79ectNd6TvhY5d3LjSwOcvXMJ1u9mlB+nk4V+4r+P8Cq3nLeZ+"
        "R59qs3zjz3oUf2biz3oUf1aKP3+Njz//8Io7voH5j7gufL456vN743R/oJwz4pC/xeXnFwYgPwe+k8a6Qo5+A99XG7G/o+/j6nAU"
        "H+6Hc7GdiYcY6RmJX/6sWP7z3zPJ/Kt8Xi9Xf0UnLzc47t3rH/fm9MDQ/lXJ+oWOeyv7V7O+ce/i6YyiH/WjRJwPkbbc8dIbPt7p"
        "xLtJg+KeaV//qjlH4Lsu1s+K/G3O9jJ+GuSXxvlbszX6W+8lda37GvO3Ot8LeORft1DPzXPrjPWiMB6JcqkwUmfceCEgDqnYT1Xe"
        "VvVgWz+CeRx2+LXfEp1fWP+h0A1x5wkad3a+4wQ5vxf4yKk7ot1Joji0qN5FyDj0RHPi0Li+GH8ujLwGLcSlR96E9nVo34L2OxCf"
        "nYG/X4D2exbPDzFbfuF3eb8iofsajXMDfd30qCwB6nWGBnqeEw8/770/5rrPiZO/7b0vUbnv74V6n6PvLYDfJhVS3xtT1Pf4/Mb9"
        "bL5OVd/b0SB9b3yN5Tn2B+h7vf76XjpI38M4eu+aOPer+l6mIfYd6lOyPDdzLsPqe1w+mhOX62L5JbTc5+yEqr7XX6e+17sm9PzC"
        "xArre9K8Q0V972C4PMF6+6nKW07fg3lU8wXfYfU9/I4Dzmte/2POm7Tfeb6OkfM5rdZz/F3Lz/8uOsdtP/Dcjsae40gXpIejz9Lz"
        "Kr+V9dvh9xtLTj1mGoh4FD4s8twP/lCdJJi812Lrbknc8HEJ3TOM3tnwOrie84TKu2o93HuZ8zm4DlW4c1leh6ox/ajG8711qEr+"
        "dagkdKvWubnmxDH869xsEtajwjra1bojpZrqRRpp0DMn8bvRn2J9MTrOsX+nzwfWp7pZWJ+q2eOs5n//TLJvnvLdH1j/hq9XJFu/"
        "4LpVtM5CcD2ZmyX1ZJpLL9X6VZgXxNfnruaBXA5Vl8ewq+xX+82vZ/XLvCseaL9vAPKBW8Fu4OoWyOtW0RuLOx9SrFfFrT8n/8qH"
        "uPU+xK332BcV98e6puwPeb2qHUz9HIzDyuo/9HR8CMYzKqn/O+rUIbLrEkG9gBTEI3C9vPWr3qL1M9P7gG4vOufFkMsfFUTvQHk6"
        "9rlVLaf8+vmZsH7V01y8cZT7PgTrWPXQ+eePhJv/2MrOH/MDEXcD+azKP6MS/sG6Vr9H3w9yYzgO+zmuWNdq+yNAx2p9myKTjwH1"
        "rIZZ/+hLwyx/6oTqzzjfXFqH60PwN9a1ehD+xjjh71I5N8npV566VoBP8ayY73Ma3afZFPsc6p+O3u6KF/a6+MiIvcrwVa4lBeN7"
        "xbdfvB/7N1peZH7PPyfzr57xnYf5VdBfp2qtD0Lj99X6Kack+XU0EJ6fTij5nZe4egCeuj/9z/rHxRtdd+Cr+J39BDM+nYwDn71q"
        "+enthvaXwvPfry5KqaF1UWascHVRZpi64dW6KOH0Drlceh/45aR/nohTp+B3WP5RzA9p1Pe/Yfszn8+weVQDku+FusdD+ZfkdQq2"
        "+u4Hx08m+X7awYu53v7FgPzMsN9Ne/y2Z9g8TZ08zeZHgXw15xD3B/xD3bTOQeGBL4Of8BkuH/FPLff+wLw4IwV4TKr7pXoeXnSP"
        "q5qfiOP+yc9ryreDepYXwB+zF/xSRjrJzIOna9UOeQv0o/sD5zUtmFcu2cmtY1g7JqX0XszLd+fnxWoYr5H8Nd+4pYxOBrnd2f8a"
        "s46y8+EbF910udCZJrsE+8Dg8jMr84uDvnWPvfY0rrdXp+/L6ZRe5Xur46ycA8MJwP2COmSHdfj7FlgnXffoR8vNESO+wXl/5bpO"
        "qMFm5qlc/1TfB5Y7vnRhS5b8N+S3VcbTkwG/gVOn5sdcfiLwZ0dWyCdG6pmL4fjlqENXO583g/m8R+j1OKWfDnmae4Ffcgmg2zaO"
        "bqDvlu8EuiEd8TsxeM5Tvy1G+W+wY5Tb13fAeA5cpHTsBTpe4ujYS+mYQDr+2GL1EOqfLUd4e4HnV4S3F+HtRXh7nB0c4e1x8YUI"
        "b88eV4S3F+D/jfD2fP3tEd4erGuEt+erf0V4e6DnRXh7jPyI8PZCPR/h7UV4exHeXoS3F+HtRXh7jTgXI7y9CG9PRMeVx9v7VzZv"
        "KcLb4/KVaN5jMN7eX61KOVM73t4MI3/C4+1Ng/9kpfD2ThDWP/CMon8gLN5eiyby6xrpJPUjR3h7vnqYF2/vXyj/RHh7HP7M68DH"
        "fx3Aj0uMfsDbH7nUZxi5VT/eHj1gqnh7C0r+5WC8vb/w54Om4+39MdD7yyBHxiV62tR1xuF6ImS+WfGqON+sUThcX7jK2I+cXHRw"
        "uNKPM/6d/KkE8Od9inln04xdUbccVPUbgZ3o5J0FycGDtcrBu/35f3yVysGFBslBPp8M5eBzG4H/N4j3WVhcyy3t11nONArXkjQY"
        "1/L/rrjjeKsH13JGnPfj4Fr+ecD5t035/FPLy6aFBKt52V9aEbrIcS0/H4BruYfFteTkcy79w3hj6fOPdn9VXMu7E77nQ6JR50NJ"
        "ej7U9B2m6vftCyXJ+VDfd8/O9wf43Xvo82Ft1Z2W5huHPB8CcRcbdT4k6jwfEux5EOG/SfZ/hP8W4b+RCP8twn9brfhvL0b4byTC"
        "f/ulw3+TxIfWbH08RRy4HNa1cerXbWbyzw1tUFPStxT1Mi8O3G9HOHC++tlQhANHIhy4qv41FOHAkZXEgZsgjD696nDghiIcuBsK"
        "B67G/duVJ3XJ519a/LcdzPx1cherT3jw344G4L99URKPiNeJ/3Y7I2el+G+H/PmGx1lD/UuGA1cv/ttqw33Dc9jQ6AeSnjoj+Huy"
        "wPr3pxEHDv2X90nsnx0NqTtet5+fqz8i0yfD1h1x5E32HscfoFRnZLX5Z5qF/4Z637S/nx/5JNDPj3p4f7svvZXrHKXq9POnqn5L"
        "zWUXV+qDMf7MCcAL6/4BUwevajdCnVqoj5Jz2elh/BE116nFuiwk6R+vU7SnvThelLDh8eg2XnbTt1rvJe7Ql8WjMy7jvK4v3lri"
        "crj8nGuAW/bZJuGtQd2FQLy190Pirf0bjHunzu6DIDy1dyV4aqMh8dQ2s9+/pMRxdCdPIvWEOE6d/nS4OHW6QXFqVft2MWScWtEf"
        "jPRx8JOBToOdu8RxVKijgN+NBerJB1dYT170H0fN8WrEV5v+MPBdd33xao4vB7d0+NO7SzGOq9d5nnHjwvjImseNSynmBRwGejYN"
        "Ny67xnDjMvXhiCjjxvVGuHFNwY3LNhk3LnN9cEQi3DhmnSPcODiPItw4//h1hBsnoXuEG0fICuDGnYO4e0tIfW9KUd/j7suPs3k+"
        "jceNW2v5kb0B+t54g3DjxiPcuKbgxvU3GTeut059bzzCjSPXATdOMQ4ciBun2E+EG7facOOSirhxWoQbF+HGRbhxEW7citArwo2L"
        "cOPcdFx53LivOOdFhBvnhxu3n4ujBuHG5cPN/4bDjaPx5tpx4+4GOjYLN247/I31me6AvzHPl9rn1x837hWGr6q4cd/07deLG7fI"
        "/C7HjZsVxkFzaZonWT9uHP2+oFqf4CT0//0AHLW3rzOO2hsh69q8sUI4aq8w+SFoj+A6y+SwoVFcx2p+yP1q/vHVkicylWHkbMPy"
        "RTx1De4R5i2Y5yDfEeoNtj2rmC+ywnnv0nyRk+H6Qb3L43fDOgfZbtgv4eJEJswnv52VX4NbMmK6Y54p6gPbAuJNoXEeNY8cXV34"
        "cMb/iPMF8dz6IMKH83nvjYcP908RPhxRwYf7Vkh8uK9L8OHOXSd8uNMSfLjnGoIP9/+dwN9+"
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

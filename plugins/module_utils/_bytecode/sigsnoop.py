# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 30264],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 tally 221 owne"
        "rs 110 control 1007 control 65 events 7 control 16 control 668 control 23 rows 42 blank 9 rows 6 row"
        "s 7 control 59 owners 56 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owne"
        "rs 23 rows 41 blank 9 rows 6 rows 7 control 81 control 89 rows 18 blank 9 rows 6 rows 7 control 103 "
        "owners 39"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 15 OWNER_BY_MOUN"
        "T 14 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 69 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 C"
        "SS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 93 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBER"
        "S 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 24 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PI"
        "D 94 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM"
        " 8 UPID_NR 9 WANTS_PID 16 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TYP"
        "E_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 17 WANTS_PID 18 CASTS 6 WANTS"
        "_PID 30 CASTS 5 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_O"
        "F_TASK_GROUP_LEADER 7 TYPE_OF_UPID_NR 14 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR "
        "13 PID_NUMBERS 15 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_N"
        "R 9 HOST_LEVEL 15 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PI"
        "D 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CRED 4 TYPE_"
        "OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE_OF_TASK_"
        "COMM 8 TASK_COMM 13 TYPE_OF_TASK_TGID 18 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 38 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 31 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 9 WANTS_PID 29 PID_NUMBERS 3 TASK_GROUP_LEADER"
        " 9 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TASK_COMM 24 TYPE_OF_TASK_COMM "
        "22 TYPE_OF_TASK_GROUP_LEADER 24 TYPE_OF_UPID_NR 13 MAX_EVENTS 32 PID_NUMBERS 57 TASK_GROUP_LEADER 6 "
        "TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 BY 15 HOST_LEVEL 13 CASTS 6 TYPE_O"
        "F_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO"
        " 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 "
        "TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE"
        "_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 22 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL 22 "
        "CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 "
        "HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MO"
        "UNT 56 TYPED 3 OWNER_MASK 14 COLLECT_STACKS 41 STATISTICS 10 UNSIGNED 5 TASK_NSPROXY 45 NSPROXY_MNT "
        "10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLL"
        "ECT_STACKS 117 STATISTICS 10 UNSIGNED 5 SLOTS 40 COLLECT_STACKS 46 WANTS_PID 8 CASTS 3 PID_NUMBERS 1"
        "4 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 STATISTICS 75 UNSIGNED 5 SLOTS 40 SLOTS 22 OWNER_HO"
        "ST 32 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD"
        "_PID 10 PID_LEVEL 11 UPID_NS 19 PIDNS_INUM 8 UPID_NR 10"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 218 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 16 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADE"
        "R 226 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADER 19 TASK_THRE"
        "AD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 103 TASK_PID 5 TASK_PID 160 TASK_TG"
        "ID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COMM 38 TASK_COMM 3 TASK_TGID 29 TASK_"
        "PID 6 TASK_PID 273 TASK_TGID 1 TASK_COMM 164 TASK_COMM 3 TASK_GROUP_LEADER 22 TASK_THREAD_PID 1 PID_"
        "LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 192 TASK_PID 148 TASK_TGID 1 TASK_CRED 45 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_TGID 47 TASK_PID 148 TASK_TGID 1 TASK"
        "_COMM 44 TASK_COMM 3 TASK_NSPROXY 70 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 193 CSET_CGROUP 1 CGROUP_"
        "KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 26"
        "9 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 264 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 19 bpf_rdonly_cast 12 bpf_get_current_task_btf 52 bpf_get_current_task_btf "
        "35 bpf_rdonly_cast 142 bpf_rdonly_cast 14 bpf_rdonly_cast 22 bpf_rdonly_cast 13 bpf_rdonly_cast 105 "
        "bpf_rdonly_cast 5 bpf_get_current_task_btf 160 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_"
        "task_btf 7 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rd"
        "only_cast 5 bpf_get_current_task_btf 274 bpf_get_current_task_btf 161 bpf_rdonly_cast 4 bpf_rdonly_c"
        "ast 25 bpf_rdonly_cast 13 bpf_rdonly_cast 189 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdo"
        "nly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf "
        "44 bpf_rdonly_cast 4 bpf_rdonly_cast 45 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_get_curre"
        "nt_task_btf 41 bpf_rdonly_cast 4 bpf_get_current_task_btf 65 bpf_rdonly_cast 242 bpf_rdonly_cast 331"
        " bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2976 keep_stack 380 keep_stack 208",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [30264, 29888],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 208 tal"
        "ly 124 control 975 control 30 events 7 control 16 control 690 control 23 rows 42 blank 9 rows 6 rows"
        " 7 control 59 owners 56 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owner"
        "s 23 rows 41 blank 9 rows 6 rows 7 control 81 owners 82 control 121 rows 18 blank 9 rows 6 rows 7 co"
        "ntrol 103"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 15 OWNER_BY_MOUN"
        "T 14 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 69 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 C"
        "SS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 93 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBER"
        "S 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 24 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PI"
        "D 94 PID_NUMBERS 3 CASTS 5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM"
        " 8 UPID_NR 9 WANTS_PID 16 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 OWNER_HOST 15 HOST"
        "_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PI"
        "D_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PI"
        "D 15 COLLECT_EVENTS 17 WANTS_PID 18 CASTS 6 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 8 "
        "TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_"
        "OF_UPID_NR 14 HOST_LEVEL 16 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK"
        "_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NU"
        "MBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CR"
        "ED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYP"
        "E_OF_TASK_COMM 9 TASK_COMM 13 TYPE_OF_TASK_TGID 17 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 13 TASK_THRE"
        "AD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS"
        " 38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 30 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 9 WANTS_PID 28 PID_NUMBERS 4 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 25 TASK_COMM 13 MAX_EVENTS 34 PID_NUMBERS 53 TASK_GROUP"
        "_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 BY 15 HOST_LEVEL 13 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROU"
        "P_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 23 T"
        "YPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 1"
        "2 CASTS 22 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL 22 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_P"
        "ID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PI"
        "D 10 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOUNT 56 TYPED 3 OWNER_MASK 14 COLLECT_STACK"
        "S 41 STATISTICS 10 UNSIGNED 5 TASK_NSPROXY 45 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER"
        "_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 117 STATISTICS 10 UNSIGNED 5 SL"
        "OTS 40 COLLECT_STACKS 46 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_M"
        "ASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 14 STATISTICS 74 UNSIGNED 5 SLOTS 40 SLOTS 22"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 218 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 127 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEAD"
        "ER 183 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 23 TASK_PID 5 TASK_"
        "PID 160 TASK_TGID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COMM 39 TASK_COMM 3 TAS"
        "K_TGID 28 TASK_PID 6 TASK_PID 272 TASK_TGID 1 TASK_GROUP_LEADER 130 TASK_THREAD_PID 1 PID_LEVEL 1 UP"
        "ID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 23 TASK_COMM 3 TASK_GROUP_LEADER 173 TASK_THREAD_PID 1 PID"
        "_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 40 TASK_PID 148 TASK_TGID 1 TASK_CRED 45 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_TGID 47 TASK_PID 148 TASK_TGID 1 TASK"
        "_COMM 44 TASK_COMM 3 TASK_NSPROXY 70 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 193 CSET_CGROUP 1 CGROUP_"
        "KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 38"
        "2 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 264 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 130 bpf_rdonly_cast 12 bpf_get_current_task_btf 52 bpf_get_current_task_btf"
        " 35 bpf_rdonly_cast 99 bpf_rdonly_cast 14 bpf_rdonly_cast 26 bpf_rdonly_cast 5 bpf_get_current_task_"
        "btf 160 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 7 bpf_rdonly_cast 7 bpf_get_cu"
        "rrent_task_btf 36 bpf_rdonly_cast 4 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_get_current_task_btf 27"
        "3 bpf_rdonly_cast 131 bpf_rdonly_cast 13 bpf_get_current_task_btf 21 bpf_rdonly_cast 4 bpf_rdonly_ca"
        "st 176 bpf_rdonly_cast 13 bpf_rdonly_cast 37 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdon"
        "ly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 4"
        "4 bpf_rdonly_cast 4 bpf_rdonly_cast 45 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_get_curren"
        "t_task_btf 41 bpf_rdonly_cast 4 bpf_get_current_task_btf 65 bpf_rdonly_cast 242 bpf_rdonly_cast 445 "
        "bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 2932 keep_stack 380 keep_stack 322",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "20dee3af2295dbdc54917b5158b6fd34c94811f950b1ec4f029384ebce92597c",
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
        "eNrtXX1sHMd1n+V9krLEI+UjT5Rpk5Is00xpS7KRMgoc027VqkYT8Z+r3KSqvTqklFgIIS1D4umAmnRjK1WT1JRbSRXclhRVkkpc"
        "OGgLUG0+LkGcWkGA1iia9gIWqNG6iRDbqSUrEGPJunJ33tvbmZ3Znb0PiqJXgLC45e7s2zdv3ryvfb98ipj/smP0mGsbKRrHmEZI"
        "cfHf7sXjw4u/U3WE+fdMMz3uXjy/eAlJ1v0GHedogh6fj5vHZHSreZxbvK4QJn3O++jAzy3+37j4v33oI+bvfJbA/d3mdSmNfX5S"
        "i5pHnq68TqzxjH863BchDZQO+J1pGzXfMxVi72/MwDiT9GjwYXSRDwb9YRh32Bh3kt6fh/cZWPx7x+LxMByTdfQPxvjvL96P47dv"
        "a7TOF5nzt1G+naH858dDfqTr4qTJ+LtGz78GxzngJ153oDnE8PGzmkaeMa6rp795fuZPIF/pH/KHiJhfTdx9Z4BPdZRPBn/MeSUx"
        "+j4ajhsRzleyLgzX7TSPPc30gjn4+5/BMdfQYT4/d3onPR7ro8cjvfTYvYUeB/cVqdykhO+Z1A5Jzt8rpC87ScdDecL3yQIf9Bbg"
        "wwDIQQzmDY7cc0Z3tQJf4zAP9ezzZqhYj0ZImpHjXMNQUUz3O5r4/IRG6af3Ib0V043yE5fR/S+aaF0hHxvXwjhReK9BWEeC9Ra3"
        "rbfspGS9rq3uOBmXcezrn+ePPgP3jdATu0CvztBlMMrPc4RQBrSPPUufE4X1C/oL1/dhOCa1u8z3yA8DvXDdE+Plrs86kGdKaFr7"
        "WZHSRfVW+/Dn6H1xoGtMRtdtlC6gp3GsNnQ55Vv3tV7561T/nmt4soj7l10f5toeN89nugue71dg3u8RoJOOq7eKx9UldOW66Xqe"
        "CyF9XVTunmL3odfgyO8TBzrpfpzb3g/PCTPzal3XvJ6h09If69j1mz9Fj4fj9L5XTnHyPb5aU5Pv1VSOxlj5zp6h7/tEZ7Xk6R36"
        "PhNdDJ95/uG+m52ifGpvbgB6gB8bgL4NOC/0fCxG9/VYCN53m3jcdN33i+b4E3S+00QDvp2EeXXKAWMvdK6H9RqquxX0bWawULTr"
        "V37cXNuTDL2e9tf0qK91l4f9Cu2KZHw/u59pPD1dRfH5lOR8QnI+Ljk/BHYMlS9+XeA61J8Vr2t8jwPN/XS80yAvz4aF1x/opPZN"
        "dorSievakg/gQ+60v3nNTsWZcZTvn4XrjoL+ALvjlaP8/vggHace5nHcQ3/g/jheY/0xC/oT9FV+r3id4zxlzz0OeqQN5qFLPA8x"
        "4OMRv/OQYudB8X6kz9DPhn7B8XA9evE9rc2aeixN9kv26edv1EQ/zY666pPGP/Tnx6Vi3P1HS+9rXG/4we8u/m9sZel0+FEHWT25"
        "VPao7sWPg2r84N9nz9inboj4g+szqXUXzf3Oc3/fccNuJz4xXK31+H+wD37shn3fjJDbi/a4goMfoRXuh4Dfv2sd54fEJX7I+M8r"
        "80PGauWH/Lei/uf8kPHa0IXykhlckOi7YSL0u7k4G9rRMrsgf5LbF0/y8/V1xflaLZyvWu2LTn6I4z5o56OfZdlnVfOzHqJxjufd"
        "/au5MOdH7fXpRz3WD3bck5X5UzFVf+oIQT9Ds82rpz81vMT+1F6ZPwXvfxb9KjrxWfCTsl2sPRILw3s+qupH/Q7wa6+G8mVYyPko"
        "G3fL7wc+1wOf97uvR4v/+qcU4yLA/3E2LlKzdedy/4Ltftwfk+QTmj2OkJ2EdZEKA//Wg7z1ar7kTV8aeTP4b9qrIE+Wv71VZqdq"
        "5jFC7tKIYN5wnWbPAB82iPXAgeZWjcZP6HPteixn/AY/Kln/VtEeVz8cBTk7wa73CPlRkbVbpkGOQ/D3eo2ND8Q0tfhA6wd2Ozup"
        "pTk9KIsn/5UwvpuMv0TnYQaeeygsXC9pbQ9RsvctOqg8oP9Zsf2l6n+eA7/pcELIF8880Yv+/IuelqepPEXBn4iCP7EPxjsltkf9"
        "+DU18SvOudOhOg6fX9AtP5Pyuz3bD/L9SUU5fYyxH5xyuJnRa9lmyEs2UcHOTwG9IWo3GHYA8s8I4RtpEZNeOKbJN6k9Mfmf6G+U"
        "ly+CfGHP5m3u8pAiSnaTzvEJn6c3ifUg6rfshgToiU7g+530eVGOz9F2dn9oDYvp0sRxdcd737PWyjeZ7x2D94Z8Y2ML8ZXXLf+9"
        "65TkLHuuD/RnmNnPeDtkT+f+65XlS/Xr9nyDU943cfS+DuvnAhy/DcfzcPwaHGfhOAHHU3B8AY5fKNr1cHaS5lezZ6gct3f+ijC/"
        "iHY65iOS2kOa+3qcUl6PC0rr8b9gPV6H9fiPHH+qzJezQxL+vBEW8ieM8zYfdufLX1eZL6Pm8/SzyJcfhKn98IsbYrlqvi4671h/"
        "NjpGlehoYPYzZ/woBs//8Q2V+JFhv8XN+65fI8I4kl//UBZ3ePcaEzdy6MNckbGDRsJCe8eKL31I7Bzcl/QzYO90/hbVk3HQ83HQ"
        "8+CPN55g/bHcMf/1OL7snWMV2jsZf+N42zvbQN7uL4r2XX6ektHxqu7DVv54Ox2/557nlsm+/LTw/SNkWGifWHo2el+4qvwJo72y"
        "MVwVvoTZ56nzY23YTk+ENIXd9JNTbh4j5emrglRfFYTrr+ChrwpFpXHOFRT1VUFZXxVc9VUB9NXdxJ++Kijrq3L4lTkm5xerrwoe"
        "+kptHKe+KnD6CuMPXyza7WJnvIzaRWmtidjtpaR2TlJ394rYj5qh92G8yVpHUcl646+L43qZY+jIJ9Du0ohbfijXQOOT1rrg5l11"
        "fi054dZpPiPPEwrHm4H6CYnc8ffntkM++GDJXnfL82H9QvYcnb8BiItifBTlAe3+nnU9jL8ry5Pyz2lsFesZlXxlOeuI1xee68mS"
        "+y5XuvyOm51MFEX6HvUP1gO0r9UY/wr9zFw31guAXLaoySPKmUXHNCtH+PfsZKroJY8iPvWs63aXgxaJHLTw9Q411qdHqqRPj1Q4"
        "37P0/vZ1GqNXBiDfg3mf7CSdb6wjRX0bIZ0SPXq+TmSH6dz4OF6EpBj+ZyT8z85SvSmKOwr5h/Ilm0/VcYBPAxA35/mza19JriOm"
        "vsb4Bdg5TWz+IdP9pyD31L/HcTLH6H6WAX+/tF+tEfI5O9sLf18nif/t9FV/qlv+8N0ez+twjXdifErV3tUT+NwWSbx+p6Q+x9/+"
        "h3V/snXpKQcTBZD70n7dyOjfl+hzGk4VxfHLNSAHsP9DHipt++7EzievOmGMFxnLJs6cnwU6b3O814SRp4LnJ+uiYvt7Y2mfTtje"
        "PwJxCvv5hMnfEZBbGs/KjncAP/6+aNfHucF+sMcaQY8AHXEqQcnoBk0pzhxVi0dnBmmcTbfyWx/X7HV+6Tj7vU8+pmZX57b3Fcux"
        "C+TjjRR92V/Tfu0vqndw3/C2v7rU7K842l8V7rvLzY+x7K5UVfwZ3D9l+2/2TArqD9h9ODs1wtrNnH2iLCdHePtqqEz7qnNF2VeZ"
        "Muhg7j92HvQb3RfzLejPcXolyvpZ2ck+SZ2t4rxOgdxMjnB1tv7iGhafXixPLrKz+4oie9GSl1SHu7xI6s7wvFROXlwmcqIY37Hm"
        "qUVtnqR+UpXWMe67PanPrCx/abZa/pJEX0Pcoz21jaub2SKxg9uYPCTaIegP4fi7IF6Ez8lAfjBC7hH697xdiXFB2Xvx8mT5lZI6"
        "c9x/vPY3rC+31snp84x84f1WnZsifX6fi/PCxw0zR77h/r0e9/7J2O8ydY/4nYR+AvLtk1uYuEdae0bir/RK6ou8+eErjq0a/0M7"
        "488TRClureoXQ7wIx+vZvElcRzLAyRfnv9Uq3pYZrFBvHPQ3jsxObj+lMXzH7+OzU3SdpENsnC0DdQKZ7lfpc6fhuYt8u2D4bzNb"
        "GLsjqY0SV79Wl/lzrWK6YPx0vU+6YF0ktbcZ+uz2kC//FvYZp3/7ujD/kozR77OUv8OLol8eWsDxjPPzLTvNY0/rZos/Rl2AcZ7q"
        "5Q+uiuMtveJ6K8jj6RtZfdDz0Sb39XKPYn4BnwPX8fWipXpnyOc9APm8bWK5TMfLk8cI+Y7Vr8MYYc9wHRsXi/YTO58teTtL64zm"
        "N2GcrAPyjn1Cue7ZuMo8zt/eQcRy8P2r/uovvnuV0v+tiEqd1BzUhxh568chH6rBez4rqD9JEqijgXr7eT0hoftvfdL9MtA9E5Gt"
        "84T599NFO9+Rv/PNfRxdcZDvyas4b0bEKm/lrzIf2M/j+2UazheZ6y27qLHomh+28uU7V0ReuNI8MPLDmQ/eFOSD7fngswUuD/zO"
        "NXteAueDrxvPg12zO0TXBeq3ZAjqr7h6+0w31NfAd8/YJwjtl2Tdq/Q5XD8N/A4nXd/ExjnrX5L4CWfEen6c1fN5WdyTu07/PULs"
        "+YoIebnMvHMXm3cuM+4us/Ny2zv8xT1n3OP4fvPOudMJ9/hmFOOb9xFxfUEc7JxEeXnn5WYHW3FPUhV7ODsZF/vR0xj3JGzcM8rK"
        "Lfrh2akOV39KVW4cefKDleabsX9KmfNfz+47NZv/04pxrjLoCDP+xF2yOIjQXtW5+d7VwuYBvfLBqvuqZx5YcZySPi3ZtWtsevmw"
        "Jbf9TF1Spg3yvYMvMHoF9/ndIDdWPxDtAa5eabWEr6kq5303SZ5zk/O9fuPjkx7zXWG+F/O7mcEJOELed3AWjmdh3/sC/P48HF8u"
        "8vNeZ8Z38bu4dgl/V2be2M4Hg8VofyUhXsDnlZnr62zXcflm5rqwcd1rQjstXd9M2DjKX0j4PyWpC+wV1gXmVesCHXba3zD0qNtp"
        "IzW20/prbKd1edhpHRXaaSmw0zpWmJ2WqJKdlvKw0xIedtoI2Gn9NbbTusq00x4lFc3/irPTOiR6br1PO61VrW7vHORDlqm9hnVC"
        "aK9Z3z3AvmzEW4yJTMZl+/NqUpV4N8RZnfvyBem+/G1zX+6tbj0Xvr9lf97OyL9u9U94o8iu84uwX78JxwX4Pm0LxDc/4RmfXxDG"
        "5xt/Lo7PbwE5XGXGJfdAI1mezjnoF5E7chHmF+swkc43OL0DdM8C3fGzWnl0L1wR0p06oVG6r1y3ywHW+Tvl6zsSufscsecjq95X"
        "17GPUj1f6q87QfzE+7Ff5TzkQ1S/R0Z+pqMtRDRPqvOCfaC9npsPleLTGNevK4PeZPQ+V3+J118oB0nM+2O80ZIfmf/11St2vsy3"
        "xEmfQA8kuTyj8X4hyBM9bM4Z9TN2RyAPFKH8yj9SotPIgw2EoQ/4DtCjEfh9O8xTpNRnCfuALB6eSYYarOcb5yME+u3o1I99qPMX"
        "jN07vzlFLhnXAz3tCZpXnIvg/vNTq/9syPz9VJ1Y3lJCuUnGPn/Fn/z8wRX63Gydmz1eqR0u7+dWnXFU7UJnP7eCez83ib4o9Yt6"
        "SrH/7kZJn7ARrn9Poay+q0mo+82O4ffWb2OfPkrn8B5Kp2eftzXCPm+1prPU9+1dyX7xlOu+YH0Py/X9ks2fd/+3BxTndc1NmVfV"
        "PnBYT8f3uS/VQ/ndbx5mxtXXsnk63ZZ3N5/XDXXyDRDn4fo1y/u/bQM//XHFvm/c/Lew+z7aC9Z8D3DzrV8mautD1ge3svmW933b"
        "yfShwnoHWd/r9uZVxG4POvtoD1n9vMz+XtBnIwb7Ms6Xsw/cBdqHNv5vwLc5tv9bjOP3IdYfeeWQ+3q05mH4n8hy1lNu47wr7AN3"
        "XGP9iSHuOyrsB9cOcvjH/vT08NK+P9bVot2EclaSnyGJ/GB/uCH6vQrojYEQrOeQYn+4bftof7a2Uh+oHGOfQl84yXpH+YyQAlvX"
        "Mya28606kuEPi33/q2Xa9w/5tO/vfy+w7230w7ylw0D/Vo5+WB/5B4F+fB9YR+lwRMhng26DdT3N2nv0+f8L9HdI6O+g9Ic5+sMc"
        "/ar+SPzyZX/y/vZl+pyf0OtAH6XjEXj+RfiN/Rt/DL+xbuZNaoeMcX6/o38j4DD9EVxn9Wu5aNlX9utzEE/B71ys7+r5Po71vaA/"
        "fxnqlqg+1se5+FJcti5+SXg+rcG+fhzq7sad/aveVeobRfmqz14p2vcd53ed1K7ST4YldmU/Y1dafU6lfemarHhNRX1e4lzeVdbn"
        "5XiCmWfk95yt3k4z5wPie8fehPgY5Oe283G+xjLjfMcvi+N8KK9ffj+IN7ntR5+G9eS1/6R97j9PXA72n6Xcf7aCXk9WZf+pnN6Y"
        "B73ruXWLcfnUZZb+qx70/5Sj/6K//TPW4HP/DFt0m/X9Cazv1y7TffKOols8PKndKYwvuPUrLFS1X2G86K9fYZzB9yn1K/Sn1+R+"
        "zzuwT167wcRHOfpxX0nGHmS+r5LGUa265gVH3HJBGP9c8Phuyt84+N2UFf9x4EXJv8NcENV5h9j9Wj+zAHXezVafEdH3INb3no66"
        "hAXlfHA5/EJ8Ca/3Qv9an6nOeI56j1l6X/vJt2+AfjOP+QA3luVzgBvLxNUC3NgAN5YEuLEBbmyAG8vV5QW4seZzA9xYmJcANzbA"
        "jQ1wYwPc2AA3lt2nA9zYpbBHA9zYADeWBLixAW5sgBsb4MaSADcW6zoC3FgZbux32XoKKW7sN/3J27LHjT3L6B//uLEvQfxkqXBj"
        "v0zY+MAXFeMD5eLGrtGE9UbxVTSeHODG0uf5xo39HyLMTwa4sdCPKg/y/Q1FOf0Hxn7g/ZN07JOMXqscN5ZuQCXc2Nny8kUWbuyk"
        "uzwsGW7sC8D3L4GeeVrC7y/dZHxJ3We9xuHr4nqNauFL/v51xr906MvPMnEfrNNIx37dvV6D14uxKulF1XgS+I98v1tlvXjQr17s"
        "c18HI8tUL85USS86+nJwevHkHbAOxDg1ynjNm9cuE31Tbbzm969VVqdw+Zo9z7d88JqnpXWD9jxgUpvw2Ae3KO+DarjEd8M+iLjE"
        "f8LxZ6nwmnd44DX3sXjNnH5Ox/89VF2+/MAcr4TXvCXstj848D3jAxXuFwXpflHW99JH/PWd8d4vKuu7YvWjaXnU537hv097TfoO"
        "zRQ89ovK+qSX9os7Gf+9arjCy3z/WPk4pl23OI5pwieOaX+AY0oU8LTKxjHt98AxTXngmGJfuK4a4ZgmAhxTUk0c0/4KcUxTPnFM"
        "JwIcUxLgmH7ocUwl+aSV2pdWFc8UcUwRvxTz5Umts8Y4ph+rEo5p1y2GY9rvE8e0L8AxJdXEMe1bZjim/QGOKbmZOKZdyxTHtD/A"
        "Mb2lcEzLXMepT68sP6lq+KV9HvilW7n6jfsl9m+oQvzSzUK/frnjly5X3FILd0obEOZJrL/HMmwc/hTilw6B3bpD4p/0VsU/qVb/"
        "Uuu7exkuQdtImXrjYct/Z/DUjiIfRiTf2a9wvNJpxCtd75qvleJc8vF3xGXoanLltxXX9Io/Rzl/WznezuIWlPqJAP5qHYuDmRkE"
        "vMu2V5m+RtmJ3iLr593G1LU9J6sn0WT+7gWJv/s66M9VDrky8DaTJOqeT1P0c534k5Sh/vFTN0jwU0MWX1n81DsW8H1uLk7oqgV/"
        "dTSRBUr/r0VV8vP+cUKhf4InTugVnzihPwOc0PujrPx74YD+RIIDmvOJA3q3Ig7oXnbfgn5q6fgOf/njFYKvjXyx9q1Wip8g7Qv3"
        "/Mq2ax371Vm1/Uo5Xwz8rlr/vXCF+1WYzVMEuKaE2PMXAa6pOA4a4JoGuKaEBLimAa6p2jgBrulNyv8GuKYrMn8c4JrydlqAayq2"
        "0wJc0wDXNMA1DXBNa2OvBbimyx3X9OMeuKapZYpruklMt4Vrqn1gl4MA15TNCwS4pqq4E/8R4Jqav9/0iWv6NZ+4pl8BXNO3AlxT"
        "EuCaBrimAa6pu74IcE0DXFODb+9bdlGAa+qGa/pDLm7ghWv6z/7e/5bDNf07+vyycU2/CnwMcE1rY98vFa7pZwJcU7KUuHI9gGu6"
        "m36vpndI6K82rumd7/mT9xTQ+dv0OzcHrulH4Df2F7wXfmN/Qepn3jxc06+A/jwHdWQSXNOobF38JT3v6IPzUSp3FeOa0u/c9Okr"
        "TP+bdPxHHnh38zcZ7+57PvunfW+J8O7OM/WNGO9CeZJ/P0sJw/r8dExWl98vqcuvEh6e6jgzHB5eGbhzbB5jgeGTrC4/Ow24d1Df"
        "iHV4PC6gSp1jWfh3x9Tw6qS4dxl/4zjr8hH3rg3jwhI/r19clw/7m/4oq+dkdfkWziD2XX7Eo85CtS7/uKQeX4YzPFgrnOHf9MAZ"
        "vjfAGSY3A2d4XYAzvKT24FuX6PNvFZzhH15i1y3myf71Ekt/rXGGX73kb31+y6KbxRn+unn+/wFkxJ+P"
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

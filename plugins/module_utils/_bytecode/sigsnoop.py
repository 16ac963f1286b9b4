# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28536],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owner_levels 48 owners 73 owners 19 owners 3"
        "6 owner_levels 20 owners 34 owner_levels 8 owners 22 tally 220 control 1086 control 22 control 15 ev"
        "ents 10 control 16 control 9 owners 768 owners 21 owners 38 owner_levels 19 owners 25 owners 68 owne"
        "r_levels 9 owners 23 owners 107 control 133 rows 20 blank 9 rows 6 rows 7 control 83 owners 20 owner"
        "s 58 owners 149 owners 28 owners 78"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 17 OWNER_BY_MOUN"
        "T 30 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 6 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CS"
        "S_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 T"
        "YPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 92 PID_NUMBERS 3 CASTS "
        "5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17"
        " CASTS 4 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 12 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 5 "
        "TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 18 WANTS_PID 18 CASTS 6 WANTS_PID 30 CASTS 5 PID_NUMBE"
        "RS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMB"
        "ERS 13 TYPE_OF_TASK_GROUP_LEADER 7 TYPE_OF_UPID_NR 14 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD"
        "_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 17 CASTS 5 TYPE_OF_TASK_TGID 3 TYP"
        "E_OF_TASK_PID 6 TASK_GROUP_LEADER 8 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID"
        " 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRE"
        "D 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE_OF_TASK_COMM 7 TASK_COMM 12 TYPE_OF_TASK_TGID 18 TYPE_OF_T"
        "ASK_PID 5 TASK_GROUP_LEADER 15 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS "
        "4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 31 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_"
        "PID 9 WANTS_PID 29 PID_NUMBERS 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDN"
        "S_INUM 8 UPID_NR 10 TASK_COMM 24 TYPE_OF_TASK_COMM 23 TYPE_OF_TASK_GROUP_LEADER 12 TYPE_OF_UPID_NR 1"
        "3 MAX_EVENTS 58 PID_NUMBERS 65 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_"
        "INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 BY 15 HOST_LEVEL 13 C"
        "ASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 H"
        "OST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 9 TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5"
        " CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 22 TYPE_OF_TASK_COMM 7 TASK_COMM 12 H"
        "OST_LEVEL 22 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 "
        "PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13"
        " OWNER_BY_MOUNT 24 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPE"
        "D 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 COLLECT_STACKS 100 WANTS_PID 7 CASTS"
        " 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 19 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_"
        "LEADER 4 TYPE_OF_UPID_NR 12 COLLECT_STACKS 75 STATISTICS 10 UNSIGNED 5 SLOTS 40 OWNER_HOST 142 TASK_"
        "THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MAS"
        "K 3 OWNER_HOST 125 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 92 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 147 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROU"
        "P_LEVEL 45 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TAS"
        "K_GROUP_LEADER 16 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER "
        "188 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 105 TASK_PID 4 TASK_PI"
        "D 159 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 37 TASK_COMM 3 TASK_"
        "TGID 28 TASK_PID 6 TASK_PID 275 TASK_TGID 1 TASK_COMM 167 TASK_COMM 3 TASK_GROUP_LEADER 9 TASK_THREA"
        "D_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER 203 TASK_THREAD_PID 1 PID_LE"
        "VEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 40 TASK_PID 147 TASK_TGID 1 TASK_CRED 46 CRED_UID "
        "4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_TGID 46 TASK_PID 149 TASK_TGID 1 TASK_CO"
        "MM 43 TASK_COMM 3 TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2"
        " KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 265 TA"
        "SK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 CGROUP_PARENT 180 CSS_CGROUP 1 CGROUP_"
        "KN 23 KN_ID 1 CGROUP_PARENT 210 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 92 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_get_current_task_btf 206 bpf_rdonly_cast 20 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_get_current_task_btf 52 bpf_get_current_task_btf "
        "35 bpf_rdonly_cast 103 bpf_rdonly_cast 14 bpf_rdonly_cast 106 bpf_rdonly_cast 5 bpf_get_current_task"
        "_btf 159 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_c"
        "urrent_task_btf 34 bpf_rdonly_cast 4 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_get_current_task_btf 2"
        "76 bpf_get_current_task_btf 163 bpf_rdonly_cast 5 bpf_rdonly_cast 12 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 205 bpf_rdonly_cast 13 bpf_rdonly_cast 37 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_rdo"
        "nly_cast 47 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf "
        "43 bpf_rdonly_cast 4 bpf_rdonly_cast 44 bpf_rdonly_cast 5 bpf_get_current_task_btf 149 bpf_get_curre"
        "nt_task_btf 40 bpf_rdonly_cast 4 bpf_get_current_task_btf 33 bpf_rdonly_cast 147 bpf_rdonly_cast 334"
        " bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 3154",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28536, 28144],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owner_levels 48 owners 73 owners 19 owners 3"
        "6 owner_levels 20 owners 34 owner_levels 8 owners 22 tally 292 control 975 control 22 control 15 eve"
        "nts 10 control 16 control 9 owners 763 owners 21 owners 38 owner_levels 19 owners 25 owners 68 owner"
        "_levels 9 owners 23 owners 106 control 129 rows 20 blank 9 rows 6 rows 7 control 83 owners 20 owners"
        " 58 owners 149 owners 28 owners 78"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 17 OWNER_BY_MOUN"
        "T 30 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 6 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CS"
        "S_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 T"
        "YPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 92 PID_NUMBERS 3 CASTS "
        "5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17"
        " CASTS 4 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 6 TASK_THR"
        "EAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_"
        "NR 12 ONLY_PID 14 COLLECT_EVENTS 18 WANTS_PID 18 CASTS 6 WANTS_PID 31 CASTS 5 PID_NUMBERS 16 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 15 TYPE_OF_UPID_NR 14 HOST_LEVEL 16 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_L"
        "EADER 8 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYP"
        "E_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 "
        "CASTS 13 TYPE_OF_TASK_COMM 8 TASK_COMM 12 TYPE_OF_TASK_TGID 19 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER "
        "15 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10"
        " PID_NUMBERS 38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID"
        "_NUMBERS 30 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 10 WANTS_PID 26 PID_NUMB"
        "ERS 4 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 25 TASK_COMM 14 MAX_EVENTS 41 PID_NUMBERS "
        "65 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TAS"
        "K_GROUP_LEADER 13 TYPE_OF_UPID_NR 13 BY 15 HOST_LEVEL 13 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PI"
        "D 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 12 TASK_PID"
        " 9 CASTS 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED"
        " 7 CRED_UID 12 CASTS 22 TYPE_OF_TASK_COMM 7 TASK_COMM 12 HOST_LEVEL 22 CASTS 6 TYPE_OF_TASK_TGID 3 T"
        "YPE_OF_TASK_PID 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS"
        " 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TG"
        "ID 11 TASK_PID 9 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_"
        "LEVEL 3 OWNER_MASK 85 COLLECT_STACKS 100 WANTS_PID 6 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 7 TASK_THREAD_PID 12 PID_LEVEL 13 UPID_NS 18"
        " PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 COLLECT_STACKS 71 STATISTICS"
        " 10 UNSIGNED 5 SLOTS 40 OWNER_HOST 142 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_"
        "INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWNER_HOST 125 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWN"
        "ER_MASK 10"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 92 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 147 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROU"
        "P_LEVEL 45 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TAS"
        "K_GROUP_LEADER 88 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER "
        "186 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 23 TASK_PID 4 TASK_PID"
        " 159 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 38 TASK_COMM 3 TASK_T"
        "GID 29 TASK_PID 6 TASK_PID 274 TASK_TGID 1 TASK_GROUP_LEADER 129 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_"
        "NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 23 TASK_COMM 3 TASK_GROUP_LEADER 193 TASK_THREAD_PID 1 PID_LE"
        "VEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 40 TASK_PID 147 TASK_TGID 1 TASK_CRED 46 CRED_UID "
        "4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_TGID 46 TASK_PID 149 TASK_TGID 1 TASK_CO"
        "MM 43 TASK_COMM 3 TASK_NSPROXY 39 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2"
        " KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 262 TA"
        "SK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 178 CSS_CGROUP 1 CGROUP_"
        "KN 23 KN_ID 1 CGROUP_PARENT 210 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 92 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_get_current_task_btf 206 bpf_rdonly_cast 20 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 90 bpf_rdonly_cast 12 bpf_get_current_task_btf 52 bpf_get_current_task_btf "
        "36 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_rdonly_cast 24 bpf_rdonly_cast 5 bpf_get_current_task_"
        "btf 159 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_cu"
        "rrent_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rdonly_cast 5 bpf_get_current_task_btf 27"
        "5 bpf_rdonly_cast 130 bpf_rdonly_cast 13 bpf_get_current_task_btf 21 bpf_rdonly_cast 4 bpf_rdonly_ca"
        "st 196 bpf_rdonly_cast 13 bpf_rdonly_cast 37 bpf_rdonly_cast 5 bpf_get_current_task_btf 147 bpf_rdon"
        "ly_cast 47 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 4"
        "3 bpf_rdonly_cast 4 bpf_rdonly_cast 44 bpf_rdonly_cast 5 bpf_get_current_task_btf 149 bpf_get_curren"
        "t_task_btf 40 bpf_rdonly_cast 4 bpf_get_current_task_btf 34 bpf_rdonly_cast 147 bpf_rdonly_cast 331 "
        "bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3105",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "23d3728726ffc0f69f0693262c6bfd9b68e61f21b4a0e174474e7e4f1ce666f3",
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
        "eNrtXX1sHMd1n+V9kpTEI52lTrQPOlo2RbOgQcluyih2Tbu2S6dBrBQ4S4WhWudLSkWtUBFMJS2vqI+yY8WE/zAdV2KVBBFJRSQB"
        "G0rhInQTB2e0aW0DbqA/8odrOakLFLWRj36ILCwFdq53N+/t3czO7M7e3lEkswKM9S13ZmfevHnvzXtv3y8fJ+V/xgS9ZruOFkrX"
        "iEZIofhvX/F6T/F3vIkw/57ooNd9xfvFR4je9Cjt55kYvZ6Klq96ZFf5ulR87u0gGbK2ox1/pfjfjuJ/ied+q/w7/zUC7fvKz8U1"
        "9v26Fi5f+XHlR4nZX+lfGtqFSAsdB/zOdE2X5xkPsO3bxqCfGXot0WG6SIfS+IPQb+kV6RnaPg/zGSn+PVm8Hoer3kT/UOr/V8X2"
        "2H9id5t5v8Dc30TpNkvpz/eH9Eg1RUl76e8avf86XJeAnvjckY4AQ8cvahp5ovQczJenZ3bPoQK9nihQ+tIHsmfp7wrdcpRu7Rzd"
        "Z4FexXHkivMq0ak8ngiu41Y6v1FcP52OI8yta7hVvE4275uuep9OKEMYGuW/u9NR7r2B8hPZs4N0vocHCpQ/mk2+CZWfh/Yx2t8S"
        "vPevkV5ce2M0Bs//it6fHKL3Z5CecSHdde2Y5P5tQv7G/pC/DWhnAH3SnUCfEeDLCPARXLn35B6my0KWosAXzez75un65EIkxeyr"
        "bMvBgnjcQU18fwnGT9vheC3jPgTjjsK4o5Jxg9xagvHGI7Jx/ycR7XOkY9sN0A/wYfYw7GvB/o9W7X9jRiI/bqhvPxmbfqrlEU+f"
        "9Dy0O0FvIL3mKZ1y/DqHCCVAYuIfyoIoEob9m4b1ADlzHK66tr08D5S3bfDcY1Ne9y0daEr7L9iXVI4mRi/ScUVhXBOycW2i44Lx"
        "tE00ZlxW/r7Z1X7ln1P9e7ZlfwH1abWczHbtLd/P9LmTzzr5p1Y6Ttov7kO+37RkXNk+up9Rr2RbemHdftC6HvZd5nCuUL3P+H6z"
        "XfuZ8TraBRem3elHkLuoX/ToT1sZucbr6a7egvh+UnI/Lrkfk9w/CPprGNaxdVO1fWahe2CDys8FaPcMyM9tID+jID8jEvk59T3i"
        "Sn5OcPJztEHyc2KetmuGcU0pys+pxowL7Y3M5FWJPB0U2wtgr6A9Z2yT7RPaLn+a/j4epvO7eJpfrxxR0yubhXrFmKXveay7XvT5"
        "pYQeIaXzDtrb9dMPPy/Lo/QJe72wFOTl//utOK691eOCdc8bsC7NsC6G/Tqa6zX6WXfrNbVK62XT/mpV+2wLpZtO3mmt1pvGDNAz"
        "HgT+vBH488etavJks9Aea9R8S/QvnV+NOaofIwEY3y7x+FLF82SyPK/vl+fDrxueY41ZoMPN7Ln6dbge6Xi5lZ5T6Xuxn9J4s6Xf"
        "oDf15p/Tv58BPoPzz8UzrL4KkX8tP5ciAfg930p/a/D72/R9LVY7iDm/d3/61+x57xFuv8jOS98Snl/0yDco3RfgvU8HhfsjpT2m"
        "dr4xx0HXH+0Lz3r6rKKeXqTPGV+NCeni6Jf5mju/TH/nlyn/hOnf9xWv/1Ns0wbn4rYzYrvFjT+oEXZIetF+HKr98OdnpEviGU1I"
        "/xD5nCK/PsToGys/9jDyzOgAf2A7Ffz5ORh3gOqZkt5AOpZUTGl5yuOGa4rQhUrPPFVgxztYm38E/HX9PQP2/LGVqPkXA+x70u1i"
        "+Ydyzbg5BvJiO8iXhGT/38Tqhc6geDya+PxonW/HdZ4v8B2eE/eI+ctYBL/ZhYMgR+m884+L/awHup/92Ju/8KmPq8/VVn6/hdsX"
        "HwAfvgfXt+F6Ca5vwPU1uL4C1+/AdQGu5wrV8ti4cIjxFyY6PxLuL7Tr8Nyta//nsB//Unk/XlXaj6dhP34E+/A/OPrUly75L+C+"
        "BvrMAn263woK6RPEdXs9aE+XuWB96fLZcn/p80iXpSBzbrb4uek8jXnY3yeCQj1unq/Xiv4+3lj9jfZcehb0eHe2gP7gstyKgtx6"
        "Gvo9zZ4rspOS92fqpMcnPerxjLt+eP+9qceNKJ6LCiL9wa+PHjlaV33Cy/H+ni+sSf0SIp8ndvvQQqfwH5Da9mVOui9zQj7LOezL"
        "XEGpn8Wc4r7MKe/LnO2+zMG+7CHu9mVOeV/WQq/MpJxe7L7MOexLtX6s+zLH2KcJo0m4HhX75pDE/0r1W0prAz0xL4kPviTeT2nO"
        "HwS/02H7uAKESYv75bu03UHQk2GN2Pl/sy3UT2zuB269VdfV5A9OjuXH2HV27O8C+PMl/Ma3z+6hfnNcfwe/sOlPNxbpOo2A/wr9"
        "WMgHaKf1b+tnziUlOVbeLxrsl06xfdLWKZYvjdo/vJxw3Ecmv/fajsttv8ZMvCCS9yh3jDn6vsQNGmMP47kg29cLdjTw5VY1fkQ+"
        "k/FRPoN2aLLgxI8iOvVv6/PGB7AvsuMNlqPjdZKj4x7Xe4G2T2zTGLnC+zWMGbreGN9G+Roi3RK5+aMmUX5Qmusf+wuRbQz9MzXQ"
        "n9GjKI+Rv8bt18NxHYBOIxDf4OnzMORToL7B/JZsC9jzaA+2s/7iTN+LwP/0XIb9ZSbP0/twTtPDmyV0jivpJ6d4d9qMr90ieU/S"
        "9vyL/gNVOzcdw/d1Elu5ZvoN3ek5jDeb+r/WdT+XAz6v6Oc2Rt7+HX1fy3cKYv/SZmY9UuEm1m5QzFPAc3yp+yhz/zWMH1vm80px"
        "Pno4bE/f4ntjVfMNQRyi+n6sTNejwI/Uv2BMJWH+bzH+lOz4MGNXGYs0f0tv7tIoPW7RhHwyxfGjxI7in8scpn6PtBlnuFuj46Hv"
        "zXcinQZhXGweZD6sZj9n9wwVapH/8v6OFlzZW/Nu7S0qX9Cf7Wxv9arZW1G0txz07FaJnt2qeF4ZW+XzimlnJe3jApOq+rbXVt8a"
        "s/Q9iQ5W7xpzR1k7mbNHlO3ycd6eOlijPdW9oewpr3ZFZvJSgZEvW9HPycmVCHuuMmaGJPlYius6B3wzw8oN5faLrF7EfGW3fGEs"
        "nCgQYdwL+CWetOcXSR4J3sf5uPGfuOKTw4p8ctibH8dcp61q62Q5F81z6zXmbR+jHu6PP+pNbocd1mlsddcJ5ak8jutRXoM8TcR3"
        "c/kMAxI7eLcmsmPw/IP9Pwz2IL4nA/GbENkpPM/z/lT0+8nmhXLfQifOPjXj84r+A55PUR7y7c38I8XxOelV/r24Lngew7yzzOEf"
        "S+KL9IXW+NBBNv/jVBDOZwOMfyOl/QXEAwfE9hx8p4DyYc34q7k8EK/+afQPYX/9O2+lfB0BORIBOXKM80+vMTsA802l8sOlf0Vm"
        "Lyem2TwQ/H7ImKPn0lSA9a9lIJ6b6XuXvvcCvLfIt++V8sDmBwrsuer3ie16psXnPD3yCMix3xOPD99T6zhh3+gazQ9LNXPn3ma1"
        "8515zgV70nr+/QDibnfBfOj3PPled/0bEG9L72D3b//vtNvzdw9R8r+g/IdwhSXvDvMsjDmIt90B8bbd9eWf/CnUX/9SkPFHrEzP"
        "DrHcUM23D6N8feAa9lO6f7kzSv9+kF3Pu0eT5v4q/f3AaIVfyn60cMzUv1pVf8YszSe53EE8jVcnQVs/WX8H+DPg+43L6ST4d267"
        "5u293deq6bAE34NeNv1jiWsqeTYmXYpyYD/kZ2hAv5OCPAqdbOLmE4P5tHmcT+QaHfdQyFs/lbhemW9ihPldWfco0OnqVeSXLaTy"
        "vUeIfO7j6vs4/0zLpQLzvGnXffhr2zg25r2ED22I+LVXewDpYY1b3+/Hravj1ufBHjC6gc+2C/MRTf6qc14i9tvf016f/JGgx/yR"
        "IBtHQn6MR7n3Pkmv+wJUL6Ge0wOQL8/lsWf6IN/nJLQDfYn2p970Q/oe7rtMjBNkPwP2fjPIw/DXJee8GbW8gIiifXCcmHZGsswf"
        "L7rMD+hl8wPc+g3R/zku81cn3fmrHeJuVn913DY/IHs2Zu+XjqBf+nYizveIwnkutjHiwqa/mtQpPhwV+z/m0V9NWH91hOVX9J8Y"
        "c0nJ9xDu/NcWf4Tpx47X6Me+j3ha/2ZW3zZs/c8q+ifPevNjh0hSItduFJ5b0tx6Yz2DEKH/k/8S6x/06j9Nc/7PWvupyNPKeWJL"
        "lVw+bvLvMJM3lumCuPw4jcvjvNDO2Qf8Y35PrN0B/HUIzr3u4vXYbr3G63H85r6vUf94ztOQxOsxPp85/ApcIW5/+DW4vgp1Rs7B"
        "72/A9YcFft2bquwF3C9W+m6MuH/1vEskRXtLh3gXnxfAPN9U9RyXL8A8Fyx/RyC0y1LNHUweAfpZ9eZvSug+p+T3kdplU0522UuE"
        "if/F+PwCJzvtaIPttOEG22m9DnZa0qOdBnmfkP+3cey0WGPz+Ew7LeZgpx0FO224wXZab4122r3E0/pvODttu0TOdbm00zrXtX2W"
        "Gb8kzOtHfVTyL5UWUI8mbPUxyu3qfA13+vhtiT5+D/TxJsu83y7FQ2ZBbzVJ9PIOl/l4qIfDtF5Fupfl+yXO7xgi1GGCcf8DnZJ2"
        "6F+dw+96PmLi2fh9vpW+j0voHmP8WNJ6ZG7rqEnr9tD5VeqS3Wurj611ddzpYXldnfr0o5q/YK1LBu2g3odZVwfrkknoVqnXUjDj"
        "Rvb1MHZI6mGc4Oph5Gqq16RHwX6cwLoYv4BxfoKOc/RntL1jvZ0twno7jR5nJZ99RbJvxmz3B9YJNe9vs+d75zo8r9F5RGD8o4r0"
        "Gl0deqnW40E75iucXW2pd6RYL0Yn/Uy/6RvY+ES6Kv5K80DAX9wyzOTtJEanFPlxc0P4UVZHxjg3zNRVQfme3y2OQyc6WmE8wH/g"
        "X8drtu+oWY+mXJ9mltIjAv52pA/fb6qpiV6jY8CXlEH5cWAdGr5uzZHuq1A/9SDMJ8jQ13yu49+ZfEm+rpUZfzvG7ZdjuF/eMvlr"
        "b1V80Gw3wtonF0fs96W5/9J/6E5eja6uvLLrZ4WprwTf8ZI/5s4PQG/IU0y3Y52lBOyPfWtaXqMfC+syI/9X+PqohK+x7hLNQ8mD"
        "/BgJAF8GMB520L7u0u47gY4Vf2CWVNf3hXpLEr5F/gwRaqfifFPRENzvhd9Yh6kHfmuMPzE9wdlZljpM9HnMo4pH2b/z9qfe/LdC"
        "OW7+vekljo+ATtMy/+W3hfdT2lN0XZ8Hu3Oq1joT9PuGSv2N00Cndwt29qeu/VSoxyx+Jtf1eVoYO9VaFzEC73+jtAwFJ7ut5KeK"
        "ltu9weQBVeoPutOf8n31S6Df9wt2eRV6+E8pvc+4y6Oo1/e4yv3h97F/U1sdgGwf1AvboXY+Rvlfyat40DYfzaxHJvmuGe3R6+4X"
        "m8/V9Xtmmb/RrBNwButA3STcP3qE+vHTp4MSe3OvYr2rOtV/4usZOOVZPI/5FU1Svqw+1xuz1I+S7WO/o8/0vQD+/Ofodc+z8N3Z"
        "V6GOzgDkW3bA8y7lhJkXeN+KKC+wf2vAHH85D64T87vuWlHKD5TkBarWqcLxpcKdHB+6PU9ElN6bD1TyczBfr6mG8erhB23jfPz+"
        "QT7Ty6gTlbzSynrI9FvrSjVdSuszJNjHOpeXWppfAOyde8prtoXGf0L0fakQpVf+3so4S+s/EgRchgfA3gnB70/AOoVCFvukeHlC"
        "D7SY7y/dDxHAJ0hTvXR39zUmfnO5J07+t/Q8jCcRg/N7CPXrz0y/WqD8mzbcB+uWCsL4d3HjB7svfyeMH+cD8hLbieqPlUjX3/GT"
        "ZXafDMB43lmm80nCfD7k5pOk8wnifGD8QZzPBwXxfomDPPzRsjf+/+dlZh/HcB//4zL1Q3xA26nWl8VzUIPryxrneplzsqweHsZP"
        "Eh0tMJ79knMy1G0NUzqY9Vsl5+5UU4D2f24v1Ev9AdDtIeF45OfkDwvV8UDnc/J+oZ/J/I5HUt8Vz8mJ0Tvd+T0m+HNdg9ZzAeY/"
        "Yb+emMdhLO6Fde0CP0kvQx9rfoO7+ul8fpRqexwf8hH2h3Xzneie0u6Bc8SYRK7vXRbndXjEEViYtq373/ak1e60qzdr+X7tVGW+"
        "ou8YzXqz3Hzt6h01tO6sEz0UcZH4+RyYiC+Lz4W3MXko/P5PnxTLE+S3Ix1/D3kXkGd7Mij2W3Q/D/wdF+8XMy7rdr/E2P2i2p7D"
        "ZcHvlC+eQLr8OeSxtBOV87Ku/eJKVHhO9iqn/hvOx+9dqY6vyetfX75Cn//WSvXzIfIpKremPqUYt1ndOuYWvXpSpldBD51H/Qp2"
        "G+hLYycx7YbyuoF9k79PVZ+OrTB5iydd6lPID8+O7/emV8NqerWyvu/D+B9dEcvv6Stu/U7TdfU7Da+48zudvCL2O3mNdyAexzHa"
        "v4+7V5N+8XH3FOMJaxZ3b8gj7t6QA+7eoI+7x9z3cffWB+7e1BrF3fsrH3ePNAJ374UG4e496+PuuYi3V3D3XlpjuHvvtLrLD/Rx"
        "91zJTx93z8fdI2sZd+97NeLufdfH3SN2uHuLirh7cxsMd2/SI+7eyQbj7h3jcPe+3GDcvfcl+RYUz8jH3YP3ucbde9U+z8TH3ePk"
        "62lFfp1i9A1fjyQV3cnIM++4ezdBniGPu5erzT9i5iGdqE8eUs04QSMgX77I+D+tciDDxF0x/yoVfVAxD3BaWm+ypv0+6S6u6ZwH"
        "WJ+4Z3/n79qv56k1ut8X6rTfLfl9sN+nn4T9MlEQ8vOGw20cdInbeL9H3Ma7HHAbb+X4f7VwGxekeVPVfhus0ySX57uU5bla3ngP"
        "yPOPOHn+HEen1cJvfMQBv/HzQXv6vB+oL33eLfdXwW+8N2inH6z4eiMSfTGsqC+c6xO7+s5TFX9rwVveuEhf2H5H33mfS32xsep5"
        "q9bjrezPm4gX/WHFaVyb+qSiPzYKLl7vOsfFi7vExRv2cfGIAl5Lzbh4ww64eEkHXLwk2Cm9DcLFi/u4eKSeuHjDHnHxkhwu3qAD"
        "Lt7LPi4e8XHxfuNw8SRxj41SJ08VHy+lUUY35iG/anwIzjVdWnU8UNd2aEr2YVjNjrTi5O2B9w1xOHlDHnHyetcZTt6wS5y8QR8n"
        "j9QTJ29wjeHkDfs4eaSeOHlDLnHyetcoTt6wj5O3rnDyatzH8T/yJq83LD7eoAM+3gCXd3C7xB7u9IiPdyth86sk+HjH7Nedx58z"
        "62wsSnDytqrpNQs+3tlLBaV2q4yHZ+JhaNQhacG5wb+HufjsdJDJW0tpD0jyM4bqUg9c6nd32Q/63WV6Df2e7uXFPea5XYRzY6nH"
        "stb8KI3Cv5tHf/uNjB/Dms8wpJTPYNaN7m23pbdpZznhrUQ8+tUjFf8irZ8AeGxNbHwhMw54bF3vMvVTjHNDBfa8R8/BqarztBu/"
        "AcYT5fh4SViHzRb+KuHCmfVKZPEzC35gJ/QXEJ6H64cf92cbHD9ur0e8tWEH/Lj7Vxk/7pMe53M74Md9cpXx47ZfQ35h8eO+5BI/"
        "rr1gG8828b0el8SxH1iXcWyvcWukSyV+7TbfaYPHr8+r6dP1jwc36OPBER8PzseDc2nH+3hwLv21Ph6cjwenggc36OPBER8PzseD"
        "W2t4cBA/hzol1x8PbojDgxvy8eCIjwfn48GJ47o+HlytdpqPB1f2v5l4cIMe8eCGrhMe3FBj8eB2snyP61zBgyto1fGpA51hcTv0"
        "ly4MMN+dhchVHxfOx4XzceF8XLhVoZePC/ebhgtHK1H6uHDrFRfuAHeOcMKFe2RNy2vvuHCfpu+vGRfuDqBjo3DhdsJvrBN0K/zG"
        "OkHUIHWNCxfhcOE4O1RvflEoxyu4cAtMu/QZmf9yVhgvTEV/m65nvfDgLuB36y9A/z9xwIP7t+uMB/emSzy4N1cJD+5VJk9Cdn5A"
        "Oalrf0LpPxVk5Ekq+hmJ/3mvrT/D9N+vlj3P502ESV3zJ9BfgnKpv2PIlCNBiHuX/CXGBchH7IH+n7bPK2mYv2SyPvmJnnHiMH95"
        "ugv2jSweI8F/g/mkEZ/gPND/FrrOJfyqMv2DQH/MBwWcq7ZdDnGdsGJexfNcPkWYz3caZPDe8DwvxX07DLhv4xT3TY96xXsbE+O9"
        "xWV4b0dYvLcJH+/t+uC93eXjvZHVxHvbwu0TxHujuHsNw3uLFjzivX0owXtb8fHeiI/35uO9uWvfeLy3CR/vjaxnvLeHfLw30ki8"
        "t8RyY/He2per42byusublunzl3y8t5rw3s6vc7y3ZyV4b29eZ7w3wyXe28sNxnubL/f//+6g4W0="
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

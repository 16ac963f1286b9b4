# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28064],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 114 owner"
        "s 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 tally 217 owne"
        "rs 111 control 997 control 66 events 7 control 16 owners 740 owners 21 owners 38 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 23 owners 136 control 101 rows 18 blank 9 rows 6 rows 7 contr"
        "ol 83"
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
        " TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 BY 15 HOST_LEVEL 13 CASTS 6 TYPE_"
        "OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_IN"
        "O 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYP"
        "E_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 21 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL 22"
        " CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10"
        " HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 17 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MO"
        "UNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_M"
        "ASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 COLLECT_STACKS 100 WANTS_PID 6 CASTS 3 PID_NUMBE"
        "RS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2"
        " OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 20 PIDNS_I"
        "NUM 8 UPID_NR 9 COLLECT_STACKS 72 STATISTICS 10 UNSIGNED 5 SLOTS 40"
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
        "LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 193 TASK_PID 148 TASK_TGID 1 TASK_CRED 45 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_TGID 46 TASK_PID 148 TASK_TGID 1 TASK"
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
        "ast 25 bpf_rdonly_cast 13 bpf_rdonly_cast 190 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdo"
        "nly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf "
        "43 bpf_rdonly_cast 4 bpf_rdonly_cast 44 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_get_curre"
        "nt_task_btf 39 bpf_rdonly_cast 4 bpf_get_current_task_btf 34 bpf_rdonly_cast 147 bpf_rdonly_cast 211"
        " bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3428",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28064, 27824],
    "maps": (
        "control 70 owners 116 owners 19 owner_levels 28 owner_levels 48 owners 73 owners 19 owners 36 owner_"
        "levels 20 owners 34 owner_levels 8 owners 22 tally 292 control 972 control 30 events 7 control 16 ow"
        "ners 765 owners 21 owners 38 owner_levels 19 owners 25 owners 68 owner_levels 9 owners 23 owners 106"
        " control 129 rows 18 blank 9 rows 6 rows 7 control 83 owners 20 owners 58 owners 149 owners 28 owner"
        "s 78"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 15 OWNER_BY_MOUN"
        "T 14 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 6 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CS"
        "S_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 T"
        "YPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 92 PID_NUMBERS 3 CASTS "
        "5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17"
        " CASTS 4 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 6 TASK_THR"
        "EAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_"
        "NR 12 ONLY_PID 14 COLLECT_EVENTS 18 WANTS_PID 18 CASTS 5 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 13 TYPE_OF_UPID_NR 14 HOST_LEVEL 13 CASTS 7 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_L"
        "EADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TY"
        "PE_OF_TASK_CRED 4 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12"
        " CASTS 13 TYPE_OF_TASK_COMM 9 TASK_COMM 13 TYPE_OF_TASK_TGID 17 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER"
        " 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 1"
        "0 PID_NUMBERS 38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 48 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PI"
        "D_NUMBERS 30 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 15 TASK_TGID 13 TASK_PID 9 WANTS_PID 28 PID_NUMB"
        "ERS 4 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 25 TASK_COMM 14 MAX_EVENTS 34 PID_NUMBERS "
        "53 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TAS"
        "K_GROUP_LEADER 13 TYPE_OF_UPID_NR 13 BY 15 HOST_LEVEL 13 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PI"
        "D 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID"
        " 9 CASTS 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED"
        " 7 CRED_UID 12 CASTS 22 TYPE_OF_TASK_COMM 8 TASK_COMM 13 HOST_LEVEL 22 CASTS 5 TYPE_OF_TASK_TGID 3 T"
        "YPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS"
        " 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TG"
        "ID 11 TASK_PID 10 CASTS 18 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOUNT 24 TYPED 3 OWNER_MASK 14 "
        "TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP"
        "_LEVEL 3 OWNER_MASK 85 COLLECT_STACKS 100 WANTS_PID 6 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PI"
        "DNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 7 TASK_THREAD_PID 12 PID_LEVEL 13 UPID_NS 1"
        "8 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 COLLECT_STACKS 69 STATISTIC"
        "S 10 UNSIGNED 5 SLOTS 40 OWNER_HOST 142 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS"
        "_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 OWNER_HOST 125 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OW"
        "NER_MASK 10"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 74 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 147 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROU"
        "P_LEVEL 45 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TAS"
        "K_GROUP_LEADER 88 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER "
        "182 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 23 TASK_PID 5 TASK_PID"
        " 160 TASK_TGID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 14 CRED_UID 1 TASK_COMM 39 TASK_COMM 3 TASK_T"
        "GID 28 TASK_PID 6 TASK_PID 272 TASK_TGID 1 TASK_GROUP_LEADER 130 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_"
        "NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 23 TASK_COMM 3 TASK_GROUP_LEADER 174 TASK_THREAD_PID 1 PID_LE"
        "VEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 40 TASK_PID 148 TASK_TGID 1 TASK_CRED 45 CRED_UID "
        "4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_TGID 47 TASK_PID 148 TASK_TGID 1 TASK_CO"
        "MM 44 TASK_COMM 3 TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2"
        " KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 262 TA"
        "SK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 176 CSS_CGROUP 1 CGROUP_"
        "KN 23 KN_ID 1 CGROUP_PARENT 210 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 74 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_get_current_task_btf 206 bpf_rdonly_cast 20 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 90 bpf_rdonly_cast 12 bpf_get_current_task_btf 51 bpf_get_current_task_btf "
        "35 bpf_rdonly_cast 98 bpf_rdonly_cast 13 bpf_rdonly_cast 25 bpf_rdonly_cast 5 bpf_get_current_task_b"
        "tf 160 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 7 bpf_rdonly_cast 7 bpf_get_cur"
        "rent_task_btf 36 bpf_rdonly_cast 4 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_get_current_task_btf 273"
        " bpf_rdonly_cast 131 bpf_rdonly_cast 13 bpf_get_current_task_btf 21 bpf_rdonly_cast 4 bpf_rdonly_cas"
        "t 177 bpf_rdonly_cast 13 bpf_rdonly_cast 37 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdonl"
        "y_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 44"
        " bpf_rdonly_cast 4 bpf_rdonly_cast 45 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_get_current"
        "_task_btf 41 bpf_rdonly_cast 4 bpf_get_current_task_btf 33 bpf_rdonly_cast 147 bpf_rdonly_cast 331 b"
        "pf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3065",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "2dd4dc15d948e5ea48bc88912704ecda1e185663a08c1a860be708943ac234da",
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
        "eNrtPW1sHMd1s8f7ImmJJ9ornmgTJiVZYtgytWQbleUmlp04UNw2Zg1cpAZRpfPVpU1UNWUFEo8HxEcplRI1RUs7lWjBbfkhkFTj"
        "1PlRhE7q5NTCgGMgQIQiRd0qRd2iSJw0bhqJhaTa1pa7897eztzM7sx9UEfpBBjrW+7Ozrx53+/Ne4UO4vzLHqDXXOeIZV9jBiHW"
        "0r9dS9cHl34nQ4T591w7ve5aur/0CDFDn6TjjCTo9VDcuZrRLc51Yem5t8JkR+l7dOA/XPpvw9J/Xflfcn4XvkTg/T7nuaTBft80"
        "os6Vn1chTdzx7H9peC9CWug84Hemc8JZZ7KJfb8tA+NM0asNh4klONjzD8O4NqjSU/T9AqxncOnv3UvXw3A1Q/QP9vj/t/Q+jt+1"
        "tc29bzH3b6Fwm6bw58dDeKRCcbLG/rtB778B1wWAJz63v72JgeOThkGes59rpr95eBZOIlzpHwrHiBhea7j3pgFOIQonGz7OvpIY"
        "XY+B40aE+2WGwvDcTufa304fWIC//xlccy3dzvdzp3fS64lt9Dq6g1777qbXoacsijdJ4TpN45Dk/oeE88tO0fEQn3A9WYBDei3A"
        "YRDwIAb7BlfuO/nHgN4W4rAPzez35iha5yMkxeBxrmXYEs/7XUN8f9Kg86fv4XwrnjfiT1w27+8bIrpCOLbdCuNEYV1DQEcCeot7"
        "6C07JaHXW6s7TsZnHC/98/BJz8F7I/TGY0mACyWDPL/PEUIB0DV2hH4nCvQL/Avp+zBcTeNOZx0F4NNt8Nze8XLpMwT4TCeaMv7b"
        "ovOifKvrwDP0vTjMa0w2r1vovGA+bWO1mVcpfqe16JV/TvXvuZZ9FsovLz/Mde527mf68oHryzPrewjmScdFOuTHTUvmleuj9LzQ"
        "hPPrpXj3BCuH3oArLyf291B5nNs+AN8JM/vqPtd+OzNPl3+sg/nGYJ0T9Ho4Tt97ZYLD7/FVzkpiMcCjAzI8WkXxCPCnDZ7LTtP1"
        "7u2pFj69S9cz2cvAmYcfyt3sDIVTV3sLzAfgsR7mtx73hd636diW67EmWO9W8bip0JuWM/4k3e8UMQBup2BfS/GA0Rd6bgd6bQqt"
        "BH6bGcpbXv7Kj5vr3MfMN1D/mp3QorsCyCvUK8z406w8M/j59Fri+0nJ/YTkflxyfxj0GIpfPN9HOkwfEdM1rmN/+wAd7zTgy5Gw"
        "8Pn9PVS/yc7QeSJdu/gBcMid1tvX7EycGUf5/Xl47jjwD9A7XjnOy8d76TjNsI/jAfwD5eN4jfnHPPDPMX/+gfuUPbsb+Egn7EOv"
        "eB+Ar+ZGdfchye6D4vs4P+RbOB7SYxDcU8a8w8dS5GmJnD52rSb8aX7Cl5+0HdWz45Ix7v3jxfXaz9t28P8s/dfWwc6zxI46yPLJ"
        "5dJH00HwOKgGD349e8Y+dU0EH6RP0+izHHkXqL8+cs2rJ+49UC16/DnIwfuveeVmhNxmef0KJfBousHtkCzYIes4OyQusUPG/7cy"
        "O2SsVnbIfyjyf84OGa/NvJA/Z0avSPjdASK0u8EezI6xerRML0B/zOEoyMWT/H79LdHSq9PLo1eXwkPs90E9H+0sVz+rmp31Eern"
        "OO5vXy2EOTvqWU076tEB0OP2VWZPRVXtqVFFOuXsqfQy21PPyuwpWP8ZtKvoxmfBTsr2EhevHbkShnU+rGpHfRbgtddA/LI15EKU"
        "9bsVngY4NwOcn/anRxf+6U8p+kUA/uOsX6RmdOfz/hXP+ygfTfKA4fUjZKeALpJhgN/tgG/3GfXIZ2z4O/oq4JNrb2+R6amGc42Q"
        "Owwi2Dek0+w0wGG9mA/sb7/NoP4T+l0vH8vZv8GOMpv/y5ePoxyJkH+2WL1lFvC4CeneYP0DYUPNP9DxgVfPNo3HiXe/S/n0S0K/"
        "rhl/kcJ/Dr53KCx8P2V8hijp+S4fpniAdmfFepeq3XkW7KXDCbV40AtqejPCFe2J/rWUAQ5GwX6Igv3wFIw7IdY/deyYmtgRZ/3n"
        "oToOH09Iz9D3urKPAR7/ZgA+PsroB6X4tonhW9l2iDuuoQhcmIH5NVG9wJbzCC/bRW+HPZz5wTVFvkP3b+YLQIfblfzLLv/k40IQ"
        "F+zftMUfD5JEST9Kc99JrxHzOeRf2fUJ4AM9AO876Xei7Hdw/mb0DlYOdITF8zLYeQWuf/MaN77krD8G6z8E619L1OK4Za/f8MWz"
        "7NkdwB/pemX+2j09+98vJx6a2z7s4ovh6D/DIH8z73vjC6X4v4Hjl++AX+ZtuL4F1/Nw/S5cz8H1Vbh+Ha7zcJ20vPw3O0Xjqdlp"
        "itddPduF8UQXT4z7DH+6nFamyytKdPkvQJfvA13eZbBwqS48CvcinfNw+aewEC5hhMs/hP3hMllluBx2vpc+g3D5+zDVE96/JsYn"
        "833R/RK688xjQmkeLYwcK/UTxeD7P7mm4iey9bS48571HhH6i3TtQJl/4dJ7jH9IyhezFqP/jISFeo7rT7rB9RuUS+lp0HN6UjRf"
        "JQ78PQ78HfJH2k6ydlfuhH7ejZaec6JCPSejN45cz9kKeEbzUuT49UdlyV2ZvMVx+zfnr7PcHWbmEyF/INY/wm6eV7iqcAgjHO4M"
        "VwUO4XLh0Bb2zidCVoXV+M5OUh7fyUv5Tl5IT/kAvpO3lMY5m5fwnbwy38kr8Z088J2NRI/v5JX5TjlwypyQw4nlO/kAvqM2Tinf"
        "yQPfQT/Bn1pe/bbUr0X1GtRPU8YaRu8xjbMSu+wVsV00R99D/5BLN1EJffHPxZE+Fph5FBKoPxnEL56Ta6H+RJceuH1X3V8XT2Lq"
        "cT3heLOQ7yDBO/793HaI32aKfnC/uBzmG2TP0n0cBD8m+jPTsB70p/ev62fs15K45lqx3tq2VsxfakVHPN8IpCfcN8zXkMxLd9zs"
        "VMIS8XfkPxi/77rVYOIWaDfm+jC+D3jZoYaPiGcyPCpk0D5JWkH4KIJT/7q+yvDAzU+oMT8drRI/Ha1wv+eBr64zGL4yCPEZjNNk"
        "p+h+Y94n8t0I6ZHw0W+EGP5nsHwQx8fxIiRJ2PijeN3Zeco3RX5DIfwQv2T7qToOwGkQ/Nw8fB57qojXEYdfo/8B9Js1bLwg0/cy"
        "4D2103GczIkz9D7Y7UV5tUoC56TEj7dTK0807dqzGyXf6fb1V6J/SVWfTSfwe2slfvWdkvwZPXmHeXkyOgzc98k84HlRPrcx/PZv"
        "6Hdavi60g8zoath3kPcQJ0p5zoV44RSUx4t+HptM4sz9czDPW0rW9aodR4Lvm6GoWM/eUJTLCc/6I+Bf8N5POPAdATylfqjseDfA"
        "43uWl//mhgZA/2oDvkHPNZjNlOGY0Q2GEG/GFfUs7rnMEPWP4fMRiANmp+h3C2tR32LP5fDxU5k+ndu+wypHDsjHG7G09K45Xb2L"
        "8hvMjwrWu3rV9K446l0B8rZDIm87FO2Xg8tsv7j6VtJ3PqrjodyUyd3sdBLyBFj5m50ZYfVlTi9R1s9Heb1quEy9queG0qsyZcyD"
        "ef/EeYvhKx0SvhJj7avs1I7K5BrYwch/i3l5en4MlIuFF8rDi+z8U5ZIT3TxJdntjy+S/DC8nxvS96to4cmQIp4MVebfcfepQ22f"
        "SuyjOW6/DlZGxyh/+5OfqYxvRwP26eDy7hPyUym/HqqQXwM/7UpuYdYfIb8i0YfXGSL9Be0gHP8xULzxOxmI70XIJkYeuPKe0y/R"
        "DyhbF/L9Ensyxuvb2xg8DZJvPJ5mTp9n8CvwfW5eut/D/UB7DPOPMkM/kMSb9xKxfv5ZsCvBTjsO53WnUG/NEz/6rxu/9Ber65dG"
        "PxCO17/5Lv94y8n6lPN4PlzKHzT9KDJ9uGvCYOCP59WzM9TuSjWxfrQMxPMzfT+k352F7y7h59u2vTZ3t8XaS0d88RDjOaX2W7I2"
        "8wL6MI2f0XGaOXu2Wc1ec+1X0BNL7dp3LBFem7H7iE6cHO07M5q4guPZ9y+s3elc+zs2u3Cy4/j2fcqHW67orCML8bn0BpY/9P9q"
        "QJ7QJsU4HX4HnuPzOIt5yBCnuwfidFtrg58Rcs6tp2GPsOdAiPWDRQeIF97ud8/QvKALG9Ev1g1xxR1CPO/f0OpcL9zWTcT48I+X"
        "9fImvn+Zzv+XIyp5TguQ12HH63ZDvNOAdR4R5I2YBPJfIB/+Qjohmfd3NOf9KszbjMjoPuH8/UXLC3eE74X2Hdy84oDnX7uM+2Z7"
        "rApuvOrJD7z3cX2ZlvMW87yrD7VZvvHfcCP+y8R/w434r1L89wwf//3Fe944BO4Hj2+oZ+5qonSB/M1sgrwpLh8+0zfB1BvAOj6o"
        "15ih1+l3uHoXeE4m1Qxx5rPgb21+SWIfTCvJR/QfBPpHDxNXvnQ78Hm5zDhzLxtn1vU7of9sVObv7Nbzd877x2+kceajYn9n7nTC"
        "368ZQ7/mh4k4ryAO+k9CbDcnJXZzUlE/PrrM8UXX30n88+KV44xxsf08h/5Owvo7Yyzeov2dnemWnKtQxMP5vFBvLBytNL6M9U3K"
        "3P9mVu7UbP9PK/q3TlcWF3Xz7kv4W6dQb01z+411lzAOWOLvKNd+DYiTqI5T5KdFvXa1hy8fdvF2gMlHynRCfHd0nuErqK/tArxx"
        "63UY95BGvNdD72XmN0n3u8J4L8Z3M6OvwhXivqPn4PoayL1J+P0SXF+3+H0POfDrksD1xowXe9dvgxb1LhPiJXw8mXk+5HmOizMz"
        "z4Xt58T6WVEv21Ynetk2Tb1spMZ62UCN9bLeAL2su0K9LAl6WfcNppclqqSXJQP0skSAXjYCetlAjfWy3gr1su6GXtbQy1y9LDN6"
        "ntHLUO7Y51TtjTOjMjm8iuHT3ri+nvx9SyJ/35bK37cc+butuvlaeG7D1S9p3ZL0ZhbvFzh/W4RYNH9qhsaJ92yRvGew5z8j5AoT"
        "/8T89VI4PyGBf4KJw1W9vmuJ/KD8rVjn9SFfeVxaX0lPDsvrK1VnHNV4d2l9pbx/fSUJ3Ir1W665cQL/+i0bhHWWsD50sZ5Gvqw6"
        "iGYc9MUxPBf5M6ybRed54Cf0/cC6S6uFdZdqPc9iHvSihG6e9aUPrOvC1+GR7V9wPaYCXUdgnZTVkjoptYWXal0mzJvh604X5dsV"
        "rXozplM9vjhumrNf0554m/O9PsiLbQH7jjuPL6/HtBX09N2KdZi4/ef4X+EQt9+HuP0+8HlF+lhVE/qQ12HaydSFwTinrK5BV3sr"
        "zGdYUtd22K2v49TbgfPwMfD7436V1mX6Lq0LGd8HcJt05cWARw8JgncgPz3weF3zKb9xFoV1mXKc3TDMnZPA+kxUL+tKf05v/QeW"
        "d/2YP4f9JBDPivgzLMEfrNf02/T7wDcGm4CemxTrNW39LYBjsW5Ljsl3gDpNg6xe/Mogi58RQvVUXG8qHoH7j8BvrNf0MfiNcTiq"
        "J2Gd2AVP3gdbrwn6LkA+TjLG/p3XO83mvxbyb/fvob9i3kufkvkpzwjvpwzgC8+Dnjlebp0KGscu1u84Kckzo4ZNeiIskUsDenV3"
        "er/kHx+u9vn35/G89ygzvwgZAXwoWH76tWn8nVBO+9XnyFe1PsdXLb36HF9l/IvF+hx6+oGcf7wL+PIX/vkS7nn5X2fxRzFPolrn"
        "VXXHy76YYPOJ+iR+x84RLX+P/Lz8Zl96cPOwJed93X4l1zt/IiBPUfecb4k/dYbNV4yQY1yeEPabAT9NJz1nn9n+ZfD3fpHz333F"
        "8tIF5oWZsTaiRSeuvLrjkjg/D+fb+p5Ovhn2M7gAfFO1LiPOJxVdy8Fd1z6IKX230FTMj8K8slAZ8zWjn/CN1/H4gnIA7RjMzyvC"
        "X8bPf3zRC5cLa+NkhwBvTS6v0F5fE+gxDzp7RuNduyL0e6kIhVfhoeI8bb49GIY+UY+AHhOB37fBPkUiJXrH0uU5s6nF/b59P0Kg"
        "Hmua8uGP9Fxl4jAXNiXJL+znYT5dCbDHIyhPfur6yZqc3/TFXbBvqTDMfws3f9DnsP7WYVwP8Ad8r6T+VojiQX/7Ny+ydHE3zOcb"
        "F+l6umE9l7n1dNP1hHE9MH+3Xss7lphekkK8N2PzF/Xwf9qdt5NXm8C82r907hca/dkC5U2jP1ujP1v99mcLS/qzLYj9UDXvz/Yj"
        "SX5Joz8baxdh/5ncLWr++uXuz/YUnVfd9mdbr0Wv9dOf7fOtdJ7V7c8WIYdaVwLd1V+frlOt/nHJ5e3TFSGvt+rFPW/2vjLfIhXx"
        "z5r1lZlT9JvXS1+ZbWJ9oep9ZfKKccybta/MGYf+dfvKRMhkKxP/qlo/kt8ganpAvfcjeaGV8etL+5H8cWs94mf5/Ug+10pIJf1I"
        "fr+Vxr2r24+k2H9kXyv9jf7F36HfC+w/8sA1r35jGp8WxjUFfjOh/WLG/5PCPbAPyV41+6ZO63QjXKpVt7vYj+Q1ij+NfiSQNz3B"
        "nJfk4Y9xymB8HWfkDR9fS8U2M/ys8j4ltE9HeuoLFjvffHn+EbdPyYg/ftS8T8kg8JcnGX9jKR+gDkDsp5o+GQY4f0Ix7jfBnjeq"
        "lN5V+7SC/uzG/XTp/aAuvX/Ufz9H6pTe56pE7yXnJIDeTx0FehmzhPisWF++f1P7daYXtq8N1jGU9bfJzg6zfW4k/Yr39Hz8g8r8"
        "yr/2gdcvUz99babE8SOMC0L/Mzkfv1uZj6vlxdB6QelZzIv5MgeXKve1+V2UBzxcPhbQ1+ajbF8bjh+n4j9oqi5c3nTGK/a1+TDb"
        "L0Gyf8hHTYOTDxO68gHyHaLVyWtQzlef4/JCouJ8Bp06csJzQMkHhXkgyB/c/KhDrH1aN/Uz5qpUP4OXD1i/7tTtoIesI1ryAdaR"
        "3sriZX/vGjG8sT4h9mfd4u/nxvp4ZcuJKCsPpP0ghm6UfhC9K7wfREKzH8RAox8EUahPXHY/iIGAfhDJgH4QeP62t0b9IBKNfhCk"
        "mv0gBirsB5HU7Acx1egHQarZD2K1EM7ZeTg3aqyT+EvKrRNyV8D3uln7otEfAvgv1x9CEu+4Uet+qPaJwP4QZjxpeOOAptFjKPkZ"
        "omr+iNL+EPcb3nyzVLzcvhC9K6wvxIBmX4gdjb4QpJp9IXbUWV+IgUZfCHI9+0L01mlfiIFGX4gV1ReiTDpu9IPQ49Pa/SDC1ekH"
        "wftL+X4Qx/z3XbUfRNtxVg6X2w8C33PzgOqkH4Rbz9egcdmSc5f496jY3476acp4RGKfbGP5eZn12uRx2fLOY8rkm+45zCB/u/Tc"
        "Zb35U2rVF2IOz1n6+9sRTwL7fcf8/e3a575jFfrbY0U/o+GxW+26BgyfGoU+Ap0/hPod2yzWvoM6W3BuNOWxo3X8BRhPlPWPENm7"
        "3j4GJon6x88U7d3S+v4UsPp9Kp656oVv8Rxskwtftk/F01dxXde3D8PuqzrrNcnjV+n8P16jPgxwri2wD8NDmvN+AObdH2HpIKjP"
        "wr1XcV/YPgujmn0WNrJ1A2KS+HbsCXE+UfwRvXhxvErx4hN6dSL5fCJpnFjRb4twceWXLI9okNODblD9tkRunVGTW6p5RAjv/k1r"
        "/OHcoRg3DVcot8JsvMLtG8HlfWA9Uu2+EUfgvUbfiLL01Kr1jZgts2+EJB5d874RKy0OGdQ3QjseWSd9I2Yl9YldP2mN+kYE7X9Q"
        "feJq7X+l9YkV/aRVr08cZeVexfWJh+qkb0SUjWM1+kYExIHLlDtSv3+1+kYMQd+IIYgHD0HfiCHoGzEEfSOGoG/E0OsWv+8hhz/h"
        "eaObrH+EBw5K/SO8z/v1j/A+5/SPeEOop6Wa2xl/jWn8uQT+M2I6m91mifwwUj0tHaSnfY2Zz4rtIzFbZh8JqZ5W4z4SK1ZPS1RJ"
        "T6uTPhKBelq5fSQeJhXt/w2np3VL+Nztmnpah5Kehv156lVfk/WTQLls++OdvhLxRl8JLx3w5z0i5APn//akA/pJzOL5z8uNfhI3"
        "ZT8JeuS+/vtJ/JS+v2L7SRz0pY/q95M4R9fR6CfB1cvsZ8bV7ScRIZsBH8cV8fFm7d8Qotf4QcBLWulRvR8H3dfgfhz/zsS79ftx"
        "fM/Fr0ZfCb++Ens4OyKor8Sn9da/4vpKPEC/X3ZfiXsAjrXqK7EZfmMdnrvgN9bhoYpoxX0lOL3TbH5ZyMeLfSXmmffkfSWmhXHD"
        "VPw+up8V95Wg+fPF8/NfgfH/NaDPwr9d5z4Lb2r2WXhzmfosvMbkS8jsB+STpvF7FP7jYYafpOKPSvzQ/v6MZT9vP1/meXvV82+Y"
        "Vwh8qR/yXQbhOTv+Tc/dg79xE4x/zD+/5Ibvv4B5wxOdQDeyuMyAOC+QO4efPQPw30j32a6T78A/jOfwAf5QT79q5/CfF5+/D+wj"
        "MbRcfSSOL4rz51C+dDT6SJB66CPx+KIXLo0+ErXuI7GRowvsI9GzSNfTDeupdR+JWxf18H+VO2+2j0TLIvUnvKPoTwB7d4z3J9Sm"
        "bmZ2spexd2V1qTAe0tXeAvPZJ7F3of5mlMLBrcMpsZ9ToSY6/uRuyK/+NsDtk8L5yO3dy5Y3vhds7+4T+ovcunRQjxHPh70ywdq7"
        "XWP36vkvSuyzGu3nPKx/zH8/F9x4xm7Y107wd/Qy8CnNW9Crg411OXTr9eH8EI9wPKx/HgT3lPEg2AUHJXz91CWxnlxhPfj5Cd/6"
        "7X71/ER1BGXnnmTn39w6gnz/Ep96OTWtJxgED8W6ivx69oztvSS28z7E5Cfw9J8+IuYniG/7278JfVTA/3AkLPY/9DwP+J0Q04sb"
        "Z9WllzhLL6f18K5wnPN3HEe4PAN24xqiYv+axj2X4kK7t1I+9XP0A18iRKWO8fpL9PkfLXqfj5D7Kd8av18x/sLJ1fQyy9VnZXIV"
        "5NAZlK+gt6H91EtcvcHZN9BvCg+rytNvLXrj2/w8AuUp5H/nTuyrTK5G1eRqcX9/DPOfXpT4kS7q+pEmqupH+pNFTT/SRbEfqdK4"
        "BfZV+LYz/v8DkMFpxQ=="
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

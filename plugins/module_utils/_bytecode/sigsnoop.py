# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29064],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owner_levels 48 owners 73 owners 19 owners 3"
        "6 owner_levels 20 owners 34 owner_levels 8 owners 22 tally 292 control 1021 control 22 control 15 ev"
        "ents 10 control 16 control 9 owners 804 owners 21 owners 38 owner_levels 19 owners 25 owners 68 owne"
        "r_levels 9 owners 23 owners 81 control 167 rows 35 blank 9 rows 6 rows 7 control 53 owners 50 owners"
        " 58 owners 149 owners 28 owners 78"
    ),
    "constants": (
        "SIGNALS 5 CASTS 16 TYPE_OF_SIGINFO_CODE 3 SIGINFO_CODE 8 FOR_RECEIVER 31 STOP_AFTER 17 OWNER_BY_MOUN"
        "T 30 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 4 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 40 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TY"
        "PE_OF_CGROUP_LEVEL 4 OWNER_MASK 19 TASK_CGROUPS 6 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CS"
        "S_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 T"
        "YPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 91 PID_NUMBERS 3 CASTS "
        "5 TASK_GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 14"
        " CASTS 4 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 13 PID_NUMBERS 14 TASK_GROUP_LEADER 6 TASK_THR"
        "EAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 6"
        " TYPE_OF_UPID_NR 13 ONLY_PID 13 COLLECT_EVENTS 19 WANTS_PID 18 CASTS 5 WANTS_PID 31 CASTS 5 PID_NUMB"
        "ERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 PID_NUM"
        "BERS 13 TYPE_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 HOST_LEVEL 15 TASK_GROUP_LEADER 15 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS "
        "41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 21 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TYPED 5 TASK_TGI"
        "D 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CR"
        "ED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYPE_OF_TASK_COMM 7 TASK_COMM 12 TYPE_OF_TASK_TGID 18 TYPE_OF_"
        "TASK_PID 5 TASK_GROUP_LEADER 19 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 47 UPID_NS "
        "4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 31 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 23 TASK_TGID 13 TASK_"
        "PID 9 WANTS_PID 29 PID_NUMBERS 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID 12 PID_LEVEL 12 UPID_NS 16 PIDN"
        "S_INUM 8 UPID_NR 10 TASK_COMM 24 TYPE_OF_TASK_COMM 23 TYPE_OF_TASK_GROUP_LEADER 12 TYPE_OF_UPID_NR 1"
        "3 MAX_EVENTS 58 PID_NUMBERS 65 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 17 PIDNS_"
        "INUM 8 UPID_NR 10 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 BY 16 HOST_LEVEL 26 "
        "CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 "
        "HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 29 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED "
        "5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 13 CASTS 23 TYPE_OF_TASK_COMM 7 TASK_COMM 12 "
        "HOST_LEVEL 27 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 18 TASK_THREAD_PID 11"
        " PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 9 CASTS 20 TYPE_OF_TASK_COMM 7 TASK_COMM 1"
        "3 OWNER_BY_MOUNT 24 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYP"
        "ED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST"
        "_PIDNS_INO 2 OWNER_MASK 10 COLLECT_STACKS 23 WANTS_PID 20 CASTS 3 PID_NUMBERS 15 TASK_GROUP_LEADER 5"
        " TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 20 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK_GROUP"
        "_LEADER 4 TYPE_OF_UPID_NR 13 COLLECT_STACKS 87 STATISTICS 7 UNSIGNED 3 SLOTS 58 OWNER_HOST 129 TASK_"
        "THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MAS"
        "K 3 OWNER_HOST 125 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 92 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 TASK_CGROUPS 147 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROU"
        "P_LEVEL 45 TASK_GROUP_LEADER 210 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TAS"
        "K_GROUP_LEADER 95 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER "
        "187 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 182 TASK_PID 4 TASK_PI"
        "D 6 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 37 TASK_COMM 3 TASK_TG"
        "ID 28 TASK_PID 6 TASK_PID 286 TASK_TGID 1 TASK_COMM 167 TASK_COMM 3 TASK_GROUP_LEADER 9 TASK_THREAD_"
        "PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER 203 TASK_THREAD_PID 1 PID_LEVE"
        "L 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 52 TASK_PID 152 TASK_TGID 1 TASK_CRED 52 CRED_UID 4 "
        "TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 48 TASK_COMM 3 TASK_TGID 51 TASK_PID 153 TASK_TGID 1 TASK_COMM"
        " 45 TASK_COMM 3 TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 K"
        "N_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 276 TASK"
        "_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 193 CSS_CGROUP 1 CGROUP_KN"
        " 23 KN_ID 1 CGROUP_PARENT 210 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 92 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_get_current_task_btf 201 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 96 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf "
        "36 bpf_rdonly_cast 102 bpf_rdonly_cast 13 bpf_rdonly_cast 183 bpf_rdonly_cast 5 bpf_get_current_task"
        "_btf 6 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_cur"
        "rent_task_btf 34 bpf_rdonly_cast 4 bpf_rdonly_cast 31 bpf_rdonly_cast 5 bpf_get_current_task_btf 287"
        " bpf_get_current_task_btf 163 bpf_rdonly_cast 5 bpf_rdonly_cast 12 bpf_rdonly_cast 13 bpf_rdonly_cas"
        "t 205 bpf_rdonly_cast 13 bpf_rdonly_cast 49 bpf_rdonly_cast 5 bpf_get_current_task_btf 152 bpf_rdonl"
        "y_cast 53 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 45"
        " bpf_rdonly_cast 4 bpf_rdonly_cast 49 bpf_rdonly_cast 5 bpf_get_current_task_btf 153 bpf_get_current"
        "_task_btf 42 bpf_rdonly_cast 4 bpf_get_current_task_btf 33 bpf_rdonly_cast 147 bpf_rdonly_cast 344 b"
        "pf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3183 keep_stack 37",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29064, 28656],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 1"
        "14 owners 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners"
        " 204 tally 122 control 987 control 22 control 15 events 10 control 16 control 9 owners 802 owners 21"
        " owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 23 owners 115 control 129 rows "
        "34 blank 9 rows 6 rows 7 control 53"
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
        "D 13 COLLECT_EVENTS 19 WANTS_PID 18 CASTS 5 WANTS_PID 31 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 7 "
        "TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_"
        "OF_UPID_NR 13 HOST_LEVEL 15 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 14 TASK"
        "_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NU"
        "MBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 20 TASK_TGID 11 TASK_PID 10 CASTS 24 TYPE_OF_TASK_CR"
        "ED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 13 TYP"
        "E_OF_TASK_COMM 8 TASK_COMM 12 TYPE_OF_TASK_TGID 19 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 19 TASK_THRE"
        "AD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS "
        "38 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 47 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 30 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 23 TASK_TGID 13 TASK_PID 10 WANTS_PID 26 PID_NUMBERS 4 TASK_GR"
        "OUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 13 TYPE_OF_UPID_NR 13 TYPE_OF_TASK_COMM 25 TASK_COMM 14 MAX_EVENTS 41 PID_NUMBERS 65 TASK_GROUP"
        "_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 14 TYPE_OF_UPID_NR 13 BY 16 HOST_LEVEL 26 CASTS 4 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROU"
        "P_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 12 TASK_PID 9 CASTS 29 T"
        "YPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 1"
        "3 CASTS 23 TYPE_OF_TASK_COMM 7 TASK_COMM 12 HOST_LEVEL 28 CASTS 7 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_P"
        "ID 5 TASK_GROUP_LEADER 18 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PI"
        "D 9 CASTS 21 TYPE_OF_TASK_COMM 7 TASK_COMM 13 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6"
        " NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER"
        "_MASK 84 COLLECT_STACKS 95 WANTS_PID 20 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 13 UPID_NS 17 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 COLLECT_STACKS 86 STATISTICS 7 UNSIGNED 3"
        " SLOTS 58"
    ),
    "members": (
        "SIGINFO_CODE 28 TASK_NSPROXY 92 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TA"
        "SK_CGROUPS 93 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_"
        "CGROUPS 324 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 "
        "CSS_CGROUP 1 TASK_GROUP_LEADER 215 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 T"
        "ASK_GROUP_LEADER 127 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEAD"
        "ER 181 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 23 TASK_PID 4 TASK_"
        "PID 164 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 38 TASK_COMM 3 TAS"
        "K_TGID 29 TASK_PID 6 TASK_PID 285 TASK_TGID 1 TASK_GROUP_LEADER 129 TASK_THREAD_PID 1 PID_LEVEL 1 UP"
        "ID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_COMM 23 TASK_COMM 3 TASK_GROUP_LEADER 193 TASK_THREAD_PID 1 PID"
        "_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_TGID 52 TASK_PID 152 TASK_TGID 1 TASK_CRED 52 CRED_U"
        "ID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 48 TASK_COMM 3 TASK_TGID 53 TASK_PID 153 TASK_TGID 1 TASK"
        "_COMM 46 TASK_COMM 3 TASK_NSPROXY 39 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_K"
        "N 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 275"
        " TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 27 bpf_rdonly_cast 92 bpf_get_current_task_btf 15 bpf_rdonly_cast 103 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 429 bpf_get_current_task_btf 260 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 13 bpf_rdonly_cast 128 bpf_rdonly_cast 13 bpf_get_current_task_btf 51 bpf_get_current_task_btf"
        " 36 bpf_rdonly_cast 96 bpf_rdonly_cast 13 bpf_rdonly_cast 24 bpf_rdonly_cast 5 bpf_get_current_task_"
        "btf 164 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_cu"
        "rrent_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rdonly_cast 5 bpf_get_current_task_btf 28"
        "6 bpf_rdonly_cast 130 bpf_rdonly_cast 13 bpf_get_current_task_btf 21 bpf_rdonly_cast 4 bpf_rdonly_ca"
        "st 196 bpf_rdonly_cast 13 bpf_rdonly_cast 49 bpf_rdonly_cast 5 bpf_get_current_task_btf 152 bpf_rdon"
        "ly_cast 53 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 4"
        "5 bpf_rdonly_cast 4 bpf_rdonly_cast 51 bpf_rdonly_cast 5 bpf_get_current_task_btf 153 bpf_get_curren"
        "t_task_btf 43 bpf_rdonly_cast 4 bpf_get_current_task_btf 34 bpf_rdonly_cast 147 bpf_rdonly_cast 338 "
        "bpf_rdonly_cast 13"
    ),
    "linked": "keep_stack 3465 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e420dce6747abf17a006792f724728355d869c0abfa11e41ddb9c89603b41f6b",
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
        "eNrtXX1sHMd13z3ex5KSzCPlpY60WB+t2KbZ0pVUI6EVO6I/hDJFEgsBLhLaqOb6mkoW6pqMUknLQ+yjHFsSEwSmnVqMGrgiGYhU"
        "YEDpB8B8tD39FwdwG/1hBA4UtG4KxHHaJDWlRFJq63p7897ezuzM7uztHXWiT4CxvuXu7OybN++9+c3b9yuklPI/c5Iccz1jReuY"
        "UBWlWPq3q3TcXvqdiijUv6c7yXFX6XzpEkWP/Alp53iSHI9q5aOe2FI+LpWueyOqDLvvIw0/W/pvU+m/3ud/t/y78KIC9w+Ur0up"
        "9PN1NV4+sv0qjCt2e9Y/A+6LKW2kH/A72zNTfs9UC31/+wFoZ5YcLTnMlORg9T8K7VqPMGbJ/QV4n72lv6dLx0Nw1CPkD1b7vy3d"
        "j+33bm23zxep82uJ3OaI/Nn2UB6ZiKZ0WH9XyfnvwXEJ5InXPdHZQsnxM6qqPG1dB+/LyjO3bV+RHA8XiXzJBbmT5HdFbnkitw5G"
        "7nMgr1I/8qX3suRU7k8Cx3EDeb9xHD+d9CPOjGt8DX+cPJ4343ierhCFMFWif/cbGvPclvIVuZND5H33by4S/Wi19SZWvh7uT5L2"
        "luC5f43yYu43x5Nw/W/J+alhcn4W5Zniyl1XDwrO38XVb2wP9duE+0yQj9EF8tkLepkAPYIj85z8I2RYlCUN9KKVft4CGZ98TMlQ"
        "8yrXNlrk9zuq8s8vQf/JfdhfV7/3Qb816Lcm6DfYrSXobyoh6vdPFd48Rzm2r4d2QA9z+2Fec+a/5pj/5qzAfqyvbTtZj3ac9oiV"
        "j7EA9x0mJ1BeC0ROeXacYwoRQO9kdF35OXGYvwaMB9iZQ3DU1VvL74H2th2ue3Q67LwlHc2ov4R5Sexo7/g7ZQOZ0KBfk6J+rSX9"
        "gv60T9anX279vi3QfGWvk/17rm13Ef2p007menaWz2cHgtlnXUmsJf0k7eI8ZNs1BP3KDZD5jH4l19YP41ZccyPMu+z+fNE5z9h2"
        "cz27qf76xgWnZ4L5R7C76F90Lb2Wsmusn+7pL/LPpwXnU4LzScH5UfBfIzCOH1/rjM9ccm9ZpfZzEe47DvazG+ynBvYzIbCf099R"
        "AtnPScZ+jtfJfk4ukPtaoV/TkvZzuj79wngjO3VFYE+H+PECxCsYz5ndonlC7iu8RH4fipP3O/sSO155Rc6vrOP6FXOOPOfRvlrJ"
        "5xcCecSk1jsYb9fOPwyW579x2NsvLEVZ+3+XbTd2OvsF414wYVxaYVxM73G0x2v8Y8HGa3qFxsvj/iuO+3NtRG66snGt02+asyDP"
        "VBT08xbQz661cvZkHTceq9f7WvK31q/mPPGPiRbo3xZ+/zKl9WS6/F7vleMCdtxwHWvOgRxuo9fV34PjE52/XkPWqeS52I7V35z1"
        "G/ym3vrf5O8nQM9g/XP2BO2vYsqPytdllBb4/fYa8luF32+R57W54yBq/d734Wv0eu+TiuKx3tbVt7nrFj1B1ivmIjzvuSj3/oz6"
        "x3LrGnu+knHHuCK0fz4p6Z/PkOvMY0k5/OVFuTgL5Yo4zGBXgehLnFy3q3T839K97bAObj/Bj1OC4D/1iDuMM979kG2HXS8b8+S+"
        "3uNfAz0+6aOPJyg/4ta3A5SdMjsB5+sgBr0wD/1rIf7D8gcoL8t1WMNQ7h8cM8pGMn7zXwD7flRq/WTbSxb3ABxu8I6nvPVggyKH"
        "GzLPMTr4dg3tlXlbEuzAX4K8/4LCNVmcC99DjxPAw1yA+X44yp3XdpzdKPP5UH3mM9pzYw7mdd/DNh5UHk8NxvM5aP8lOq7ITQn6"
        "ka3RvJ4KOa+zwdph8Tt7Xpt9oGe3cv2IrV+JjXR80RXl679K67//POu4zvNM9bRn5plh8MPkfQtb+Tj9nr6H36sGb85tG7XtknWr"
        "OT8Kcd2295w4jdvObmLm8c/IervnTTi+AcfzcHwVjufg+C04fhOOi3A8VXTaBfP0Pgp/7u1a4MrJ1hN11sf+f17a/l+Rsv93gP1/"
        "F+z/9IrIpTAE+uGSz1SUKx8N5fOFqLd8RqO1lU9ruT1jEeXzuWh9/Ule6E/yXDuZ9/En+aJUO2fyAn+Sl/YneSl/kq/Sn+Sl/Uk1"
        "cspOieVE+5O8jz+Ra8ftT/Ir4k9EfgTbbTR/gv4D7YQblzgM+6XE7mdUXC++TO2/FUbBPsRjVDyIeEgmAfuLCYX6e26iv+g5bxn9"
        "lNVDW5+Z8S0coPXSt73TgJsL5gd7f24bwaFRX33w15J8Cf5sniFy3gs4EeJFBrwP4lyD3YPUesEa77IeqaBHXXy73d7Ft4P1mu+s"
        "ffOd9zhuiO8L+hW0XXN2pMibF2gnzXnyvN71KoUnYvyUG0iD/yR6ivPTTx9Rz0R6VMjiui9V9NNHnpwGuwfC6QHMi9xEne3+RI3s"
        "/kTI8V4E+9+tUnaFxRPMWTLeuI+M9jGmbIa44yYBrnAz324bDG4Nv4249/4npHOUntsreN6PIrz8H4N5L3yPmNJNjXu2inF3ytl+"
        "D9TrCW898B1/GJ+9sH/Bjssj++h4FvNXcm2wDkA/3UHjwdmBV2DekTgZ28tOfZ2ch7hZj68TyDklNa5++9mGvX/2AcFz0p7rElzf"
        "ycYfRhKf16V42lMbJwzmX3E/2Y4bqh33U3mYX6r9Hu2Unf9H8ry2bxb5OPI6ajwy8Qg93yTzEHBdZTWvUefPQf/WuN7nW6X30eNx"
        "b/mWnpt0vG8M9hmc55NluY6BPpL1njmdhvd/jVq/5SZGIA5rB/tE8rP01ttVIo/fV7l6Ms3oo8D+sNdl95N1qGHvI4yopD/kuQXM"
        "Z0qivIagf0wcGKfHB/UO/+63DsltA//bEswvidsb8/W7VHsLQeNAYn8Q3/aPA4fl4kAN48ABmLfpomccsEEQB2yQXP8dWOH132nv"
        "fsi2Y84Oe8cBXXQcYJ4GOc6P0fE7EydJrxcm2DhvtMo4r29VxXlh447s1PkiZX9AjwvrEZ/C9WlOoeL29VX6O8AN0D5X8naC4T7o"
        "LzFPOag+mIsw/uz+F+pJKu2tJ4L8ETyP7xMEhwqkH/sl9WN/ODzMHqcNcuPkWqctMON1INz8Rf88mMoqoex03GecDqzsOKEdFe/n"
        "hrTTYEd7U9uYPIYhLr6E45RJTBZ5OFOhBe//vGC/YqvKi49wXYX9ewTiTOxnFnD6mHInH9dl8GvEXUVyQX/hkjMT99r7/JJ4CKvn"
        "aEfZ++28Jcn++flj9rk4rrjOw3y17P7XBeNCHuj+fmKUzh85GoV1H3ynMItx8l+ReTOwmR8HwvcNaF8aZp/gWG33CRDvwvYG77yd"
        "6HUC7FAC7NBBZn+gweIHzFMV2p+AeJEozu6dUSn543dH5jxZ72ZaaLwwC/t22YEfk+eehueW9PZNK39sYXORXq/9oeI5ngZ//agn"
        "PgV27CF+//A51fYT5o2ukryyTCuznm6VWzfa62eIQ93rarLvqSfug/ch3wEV+oO1b8L+irGJnr+DH+rw1u87FClcB+2/Cdex+Xq4"
        "v27Owz7LH8A+y9ba6k/hKPqvfy2K9CNZlmcn327I5unH0b5+5Cq2Y52/0KWRv4/S43n/eNqeX9bf94xX9KWMz8WTtv9WHe2ZcyRv"
        "4EKnEqq/uhL1xN8GOwEnge8+LhhpwI1uuxruuT1XnXJYgu9IL1Rwt6sy+RW2XEp2YLdC8otVkN8Rzn65rqxl3icJ76OFfB/lKun3"
        "nli4diIKpTdJhfpdGXcN5PTOFdQXC1kv2Lj3Q+85z+P7Z9vOF6nr7bjw8jXPvAFNkDdg+uQNVLn/KIwDZNvB/Sn43hL3CYX4053w"
        "nE2S+P00my+wQ0HcqWwvW8FeQhyAdrPR8gXMM0QuxkKN8gbYeADxohM+eQNanfIGtBrnDWgh8wY0ft4A2gvXfvtnyXEX+Cn0k3qE"
        "3GBsofPRsL/WuvhXFo46gfHIwyptl75WZNs/a+Hxke2qMx/K2d6C9Xf1w1Q7zvtVR7yrR75P3of5fjTTCvY2fkqwT3Nabh8wIRl/"
        "HFLsOCZd1r+/q1HeRdo77yIo7ol4+4QIb08Fw9t99hXdeHvSM+8id7LfG1dPIK5+t8LPg9GoPIAbfr/dzrdQarTvrvFxHLDL5hx5"
        "Tm+nSskD9Rr33c35lOC7jmD4uwsXsXH4ZJU4/INKqPFvpXGAuo3/SUmc9WQ4HD6mpAX27xbu+slgxhvrMcQU8j+Fx2mcMywObDA4"
        "brXtVOxuZV1zk8O+Yn4h5l+yfhH9XbYH8hAmSB6CuTDi8k+ny/5pLyUH59+tftnfT6v3gD7uA/8YLH8B7wuev3C74Dl9dcpf2MCN"
        "z7H/tp2o0l+hfcPxqHUeQ3Y/nb/gHM85C29h9ERX72TsHp337bw/Ur5+o0DeqyQvAuTifO9T5XkSYeT0qus6ayjwukp+xXn3dRHH"
        "dXbexevu66LWda8J4sJOwKOhXs4U4HzarGB8FvjzYVIyTpyUixNrnaeR2z9W37hRY97zGf95GC5u7PeJG9Mh48YUxI3pVRY3JmsU"
        "N6Z84sakT9wI+70pWl8C4zbC/Nz+KuPFB5RQ495gOEt2Kmy8eKvADvYEjBe75OLEZ2oUJ0q2IxsnZifeKHrFiby40BpQXe319PNo"
        "5zNqtX7+zaLXPk0McGenHMr7RXPg5yICf7+pOn+vA55hDNHrpiXme65S/BFx5lXs6RLcp9LfL8aUKJU/jXUP3PJ9TCD3JIXzCeu8"
        "Ba1PJ6yHRN6vUu/tAcov+9crqhF+XaN2ZPND3PXe4D6oo2LXK8J6bwK5VergFO19Ne86I5sEdUYOM3VG8lXVwdI1iDcnsd7I/0A/"
        "yXcEveM/J/f71jG6iVvHqN79rHxHcEkwbw54zg+sv2qf7/bWe//6RufIeySg/+OS8hpfGXnJ1jnCeKZil8b4daQk6/DoyiDVrrGe"
        "ji8Mx/40yZOB+qhtQ1ReU+/4tKQ+rquLPorq85inhqh6NWjfRd/B93augf6A/sF+Ph5zA2N2nZ9y3Z85Io8E7A+gfNh2M5EIOWoH"
        "QC9J/inbD6zvw9YDeqLvCvWdpQF4ieu6zv+k8lHZemF2vtJBZr4cxPnymq1fOx3rPfu+vXS8cnav97y055/xyWD2anxl7ZVXO5eo"
        "ulVY3+AhBl8AeUMeqNGB9at6YX7c19D2GvEyrHeN+l/R6zGBXmM9K9IxzLPe2wJ62YL7haPe9ay2doMcK7hjTnHWTYY6VgK9Rf2M"
        "KSR+xvfNaDE4vw5+Y32rNfAb88FJA8YkE2cx9a3Mr5P4u7cP6nMfV6j8pIx2uegVp+H9WP+C/bsLxwlcT6iNiuvc9RkT4F9+Yr1W"
        "0S/OsfLlNWd876rPGMzfiPUQ7DXIx11XgrxXSqPHw65v8GBlnzbtmJd65Dg1TzOtcZDDc57t2fe3TlLnjRkRfp1T+P2GevAvwHpg"
        "uto6GERelTohTyie+SxMHQzjRLD6F7X6vjtoe+ZXk3Te24Bgv7jncCDcxdaTcTav5WHPPEC7jpzg+3iMc6877uaT3xL0u3gXnon1"
        "MU78DsyfjVz7oicIXmO8FBXErzsD1jFL1iavRbYexgv8OhiV/DSCy+QG6LoL2YGvwP7B8+S47UuAFx4D3GYz5LN2wvUB7aadd9l+"
        "icqfg7zLwQ0tdj/LeYZdmD/XegnH2TP/Ev5eyUOFPLxNGH8Qu7zL5nVYA/r0FWH9rt2OeMDOK2P0rrKOeRXiKpJnJluXs7If0cXo"
        "edB1UELqufidiDMPM1JFf/V4v+c+qEhOOsRZ7vtGuPNgqQX5RRh9Lj2mBeK07WVdIHULdsXI9ZkYkUfhgUo/LL3aG4X97B0Qh8Xg"
        "980wDrGYbQ/Rr5YOT+uRbvv51nnctzUN4v/v33K16Nx/uvDBlPKOdT30pzcJuEIM45if07idnTeaAjv0jYvh9GHuIjWfkjif/vYi"
        "zvuW8m/S4C7Qh0wU5NbHyA35Sz4AckM5gp3LRDVKf635O8wZZ+u51hAPdn75IuJUm8v9AH4PIw3y/A0jzzSRZxTl+XYR9YC811tF"
        "2q7g+cmLBD/5GXkf2XrDuH6rc71h81Q/tb4vPMZf15vzELd3tkF/dgvW91DHN07Gza7nK8ALMpEW0v6pnVA/959Bbh/l9ke8vr8M"
        "6/sRyfX9bi4+Zn+fJaj3i+v73vF7guE1k+x6tE7juQjvP+k9npjnYp7ZCePaA/hOPyUfd/5HsHr6WP/Hxrcl78f+oR5he8ij4Cf3"
        "jLod4v4DAnt/00V+3ktIXonFGU8eCN5+lxcvlOu7xKOV9+V932rXI2be16suV13rEvvJQ5Ini32fPZM/XOavz++i1tns/DeO8O0J"
        "6tsTnd8menYS8suPRPl4S98LVD6la77Y+YhB5wudPyl9P8PTg9+vnz2McnkScJMORQa30NVvLGtcvCKsnfoVrL9fXnbuC4rroX91"
        "mVy/55Lz+phyL7Fb0/dK7jetbF17l189IvKruyncphe+2zHBX5rw3QnWyU9A/IF4jb8/3XLJmedXOBLQn/7RCOQP7Q7nV+NyfrUy"
        "vm9B/7sv8e33p5aD4n8zNcX/4peC4X/Dy3z8L+w+DfKz3EPab/IwVuVfmjyMkvsgDcvDOBySh3HYh4dx6H3Kw/gLAQ/jKdW5X7dy"
        "PIw/UOsSt69aHsYjkvHRSvMwPimJh1wvHkYj0HxtHB5GzIutLQ+jPA6zRZHDYW5RwuEwmJe0Tm3iarx1wPeL9DoA9+lPKHLrrltg"
        "vrZEbgR723j8m48rXnkMK82/WT0eslORw0PuUm4sPAR5AJs4bmPjuItFsi5/XOCnn7vWxHFvZBz3E9f4OEscxnegKIdX7rhWX7zy"
        "3ms0PnVzkcofavIZk3WIkM/418HWISvGZ/wTSfvfKHzG4wp33V1zPuPvBtuvft/xGd9PcI6AfMby+Duso6Txd5/1lC/+juM+0dxP"
        "8VxHfRrk9V+2ftWWl/oTweZdw/JSF+j8RCEv9bcbUt+q56U+RZ5XNS/1DOAnteWlrsQtpxme6imFxgeOSeIDG96j8XA/nupWlRfn"
        "6Yk4wZGbPNWecZibp/o/iP40eaoZnup/Aj3+jo8+LlHxAVsXI6N9nLJb4XmqiYOp8FQvSOHL/vndL3vrQd35Dr8M8v4S2JHDgjht"
        "+t3ru1//mYDf6+Tere9+/ZPvUutHIU/mYxS+g98FZLQdXHso5PfWamQHp4LhJ/b3KH528Jlq7eBHvPX/aIPawcUa2UHXdyZgB2du"
        "Af3v5s+zVcfTPSTJ0628W00+gpin+zf/59zHaxyebn5drApP99/4+L8t0v6vOp7uL66IXMQ83Y/58HR/mubpdtUjW26prXzeKrdX"
        "4en+WHRl/IM/L0ld6m8v5gX+IVydoIp/yFfpH1YX/4/wO8SA/uHG490eCsi73Q75aq8I1gt/z+9/aP7Z71L5XU2e7ybPNw/PaPJ8"
        "N3m+pd6rYXm+sd6R6Pvbf2nybStNvu33Hd+2YD9o1dSXluTdzqhE0c0FyMOfGIZ6D7dTeea6ercqFUfG5eJNN//2DnjesKCu83CT"
        "f7scn40E5N8eavJvK7Xk3x5qMP7tkSb/tlJL/u1hH/7tCYWKpxuOf3ukyb99Q/FvVzl/U4YSyj6vWt7tIR/e7SEmT+ODXLynwrt9"
        "xId3+ynB/kNXSN7t2xU6L1HAu33QW29YXmu7jtwZAf/2Bjl/6OLdPnm+KHXfCvNs27x3wD/kqjeIf49naTx/BvhXZxGn3CHIgxmu"
        "CV+PENefqK4OocgfBq0/WLE32208oGxnNLAzzzH5QI2Kz9SLV3tBDtdHPfHF9ZF3pb/DU952fObHs5gIiesnKrglqVcGPM8Rmgca"
        "+R+yPT+m6gaap4aL9DpyHZX39qwoH0UVrau9+Rz0RBrGYZ1LvyxeB7tengivd/GSd0F7Ldx1du14qTdeccp59fFSK1fCPffKZacc"
        "3LzUly7L5BPUjpf6p5fDvc+/Xyb9zqwwL/UPLqO+0LzUfxqQl7qj6LlPrjH75EyeaabVZ5+c4ZUM7UdPBltXmZM0P7UrDquWv9He"
        "H9/uvW97okHj9DO1itP99jlqtE/esDzTQ02eaaXJM93kmW7yTDd5pps80xX7937nmR5q8kwrTZ7pJs/0jcUzbS4CT4Q03/S/cePD"
        "3BRpx+adBj5RrBOotwbknZ6WjBun5eLGWucn5Pb3rzLe6bRPHDlWI97psSbvdF14p/vrzDudDsk7PdbknVauA+90g8aNNu80+B9R"
        "/Fg9//TwdeKfHq4v//SH6PWUm386weefZu9z8U+TDqAfb/JQv994qK+R5zU8D/Xb5P4blof6s57zo/Y81KSuTJOHmuXb2k61K89D"
        "PczlcxbXpdoKOPCoZD2qanmUsR7SU5LzY6V5sYcbhBf7VVIfUxsFuX3R9hdN/mkv/uk/Z3AHP/7pRxvaTofnnyY8rtXzT98HcqwX"
        "//Rm+I11q+6G35gP/XvEzvnwT+P+J9avFPIkJ/i8xiyPZ4Un+SylTxWe5Fc826vwJC9Q540TIvwVcCdXvQaSPxqeJ5l8d1Gp0/Ai"
        "tP+6Jy+3rv6Q6/9Wjo/7XMD6Pueoutj14uOOKf9A5afg+kPI29KD9dT+jIyDXc/howL8fKfnPtt1q+swnaTsav3qO/DzV/A7o3bY"
        "j2o/LpnHssLfAwjzQV8MmscyxsfbsN5Dqgfmi2gfaSc/LxR4aY0Habsl4pW282/R/z3gsx9VM17pIYpXGnEYX37piWMULqNrYfml"
        "Ly1TeXDIL50S8Uv/chnHtZxHOVkdv/QuiOf0RJNXuskr3cC80trzy+H04dgyNY9sXulnl3G+X19e6c8tI+5UX17pveXn/D8MZVZ8"
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

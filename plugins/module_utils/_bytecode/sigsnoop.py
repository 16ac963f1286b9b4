# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29024],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owner_levels 48 owners 73 owners 19 owners 3"
        "6 owner_levels 20 owners 34 owner_levels 8 owners 22 tally 292 control 1021 control 22 control 15 ev"
        "ents 10 control 16 control 9 owners 804 owners 21 owners 38 owner_levels 19 owners 25 owners 68 owne"
        "r_levels 9 owners 23 owners 81 control 167 rows 30 blank 9 rows 6 rows 7 control 53 owners 50 owners"
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
        "_LEADER 4 TYPE_OF_UPID_NR 13 COLLECT_STACKS 82 STATISTICS 7 UNSIGNED 3 SLOTS 58 OWNER_HOST 129 TASK_"
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
        "_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 CGROUP_PARENT 188 CSS_CGROUP 1 CGROUP_KN"
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
    "linked": "keep_stack 3178 keep_stack 37",
}

_GENERATED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29024, 28616],
    "maps": (
        "gate 71 control 14 owners 119 owners 19 owner_levels 28 owners 46 owner_levels 65 owners 71 owners 1"
        "14 owners 58 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners"
        " 204 tally 122 control 987 control 22 control 15 events 10 control 16 control 9 owners 802 owners 21"
        " owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 23 owners 115 control 129 rows "
        "29 blank 9 rows 6 rows 7 control 53"
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
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 14 COLLECT_STACKS 81 STATISTICS 7 UNSIGNED 3"
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
    "linked": "keep_stack 3460 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f61b3ebbbff098066ebd9aa7285e5fcd87df7380345446f3667a59c2ce9e1e53",
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
        "eNrtXX1sHMd13z3ex5KSzCPlpU6UGR8ty6bZ0pXUwKEVO6I/hDJFGgsBrhKauObqmkoWopqMWknLQ+yjnEgWkxahnVisGhiiaIgU"
        "YEDpB8B8tD39FwdwG/1hFA4UtK5bxHGaT0qNJFfW9fbmvb2d2Znd2ds76kSdAGN9y93Z2Tdv3nvzm7fvV0gp5X/mBDnmukeL1jGh"
        "Kkqx9G9H6bi19DsVUah/z3WS447S+dIlih75NGnnWJIcj2rlo57YVD4ulK57K6oMue8jDX+p9N/60n89X/2t8u/CSwrc31++LqXS"
        "z9fVePnI9qswptjtWf8MuC+mtJF+wO9s93T5PVMt9P3t+6GdGXK05DBdkoPV/yi0az3CmCH3F+B9dpf+ni4dD8JRj5A/WO2/X7of"
        "2+/Z3G6fL1LnVxK5nSLyZ9tDeWQimtJh/V0l578HxwWQJ163r7OFkuNnVVV5zroO3peVZ27LniI5HioS+ZILcifI74rc8kRuHYzc"
        "T4G8Sv3Il97LklO5PwkcxzXk/cZw/HTSjzgzrvEV/HHyeN6043m6QhTCVIn+PWxozHNbylfkTgyS9927sUj0o9XWm1j5erg/Sdpb"
        "gOd+HeXF3G+OJeH698n5ySFyfgblmeLKXVcPCM7fx9VvbA/124T7TJCP0QXy2Q16mQA9giPznPwTZFiUBQ30opV+3hwZn3xMyVDz"
        "Ktc2UuT3O6ryzy9A/8l92F9Xv/dAvzXotyboN9itBehvKiHq948V3jxHObavhnZAD3N7YV5z5r/mmP/mjMB+rK5tO1mPdpz2iJWP"
        "MQf3HSInUF5zRE55dpxjChFAz0SxbIgScZi/BowH2JmDcNTVO8vvgfa2Ha57airsvCUdzai/gHlJ7GjP2M9IvzTo14SoXytJv6A/"
        "7RP16Zdbv+8KNF/Z62T/nmvbWUR/6rSTue7t5fPZ/mD2ufR+K0k/Sbs4D9l2DUG/cv1kPqNfybX1wbi9v+JmmHfZvfmic56x7ea6"
        "d1L99Y0LTk8H849gd9G/6Nq6lZRdY/10d1+Rfz4tOJ8SnE8Kzo+A/xqGcRxe6YzPXHJvWab2cx7uOwb2cy3YTw3sZ0JgP6e+owSy"
        "nxOM/Ryrk/2cmCP3tUK/piTt51R9+oXxRnbyisCeDvLjBYhXMJ4z14rmCbmv8DL5fTBO3u/sy+x45RU5v7KK61fMU+Q5T/XWSj4/"
        "F8gjJrXewXi7dv6hrzz/jUPefmEhytr/u227sd3ZLxj3ggnj0grjYnqPoz1eY58INl5TSzReHvdfcdyfayNy05U1K51+05wBeaai"
        "oJ/rQD87JOOxVdx4rF7va8nfWr+as8Q/Jlqgf5v4/cuU1pPp8ntdKccF7LjhOtY8BXK4i15Xfw+O+zp/tYKsU8lzsR2rvznrN/hN"
        "vfV/yN+Pg57B+ufscdpfxZQflq/LKC3w+79XkN8q/H6HPK/NHQdR6/fej16n13ufUhSP9bauvsddt+gJsl4x5+F5R6Lc+zPqH8mt"
        "a+z5SsYd44rQ/vmEpH8+Q64zX0jK4S8vycVZKFfEYQa6CkRf4uS6HaXjr0r3tsM6uP04P04Jgv/UI+4wznj3Q7Yddr1szJL7eo59"
        "A/T4hI8+Hqf8iFvf9lN2yuwEnK+DGPTCLPSvhfgPyx+gvCzXYQ1DuX9wzCh3kPGb/SLY96NS6yfbXrK4B+BwA/c8660HaxQ53JB5"
        "jtHBt2tor8y7kmAH/gzk/TkK12RxLnwPPU4AD3MO5vuhKHde23F2o8zng/WZz2jPjVMwr3sft/Gg8nhqMJ5HoP2X6bgiNynoR7ZG"
        "83oy5LzOBmuHxe/seW32gp7dyfUjtn4l7qDji64oX/9VWv/951nHDZ5nqqc9M88MgR8m71vYzMfpn+x9/INq8ObclhHbLlm3mrMj"
        "ENdt+cCJ07jt7HpmHv+ErLe734bjW3A8D8fX4XgOjt+C4zfhOA/Hk0WnXTBP76Hw556uOa6cbD1RZ3zs/xek7f8VKft/D9j/a2D/"
        "p5ZELoVB0A+XfCajXPloKJ8vRr3lMxKtrXxay+0Z8yifP4/W15/khf4kz7WTeR9/ki9KtXMmL/AneWl/kpfyJ/kq/Ule2p9UI6fs"
        "pFhOtD/J+/gTuXbc/iS/JP5E5Eew3UbzJ+g/0E64cYlDsF9K7H5GxfXiK9T+W2EE7EM8RsWDiIdkErC/mFCov+fG+4qe85bRT1k9"
        "tPWZGd/Cflovfds7Dbi5YH6w9+e2EBwa9dUHfy3Jl+DP5hki592AEyFeZMD7IM41sHaAWi9Y413WIxX0qItvt9u7+HawXvOdtW++"
        "8x7HDfF9Qb+CtmvODBd58wLtpDlLntezWqXwRIyfcv1p8J9ET3F++ukj6plIjwpZXPelin76yJPTwNr+cHoA8yI3Xme7P14juz8e"
        "crznwf6vVSm7wuIJ5gwZb9xHRvsYUzZC3HGbAFe4nW+3DQa3ht9G3Hv/E9I5Ss/tETzvhxFe/o/BvBe+R0xZS417topxd8rZfg/U"
        "63FvPfAdfxif3bB/wY7LE3voeBbzV3JtsA5AP91B48HZ/tdg3pE4GdvLTr5KzkPcrMdXCeSckhpXv/1sw94/u1vwnLTnugTXd7Lx"
        "h5HE53UpnvbUxgmD+VfcT7bjhmrH/WQe5pdqv0c7Zef/gTyv7ZtFPo68ihqPTDxCzzfJPARcV1nNa9T5c9C/Fa73+VbpffR43Fu+"
        "pecmHe8bg30G5/lkWa6joI9kvWdOpeH936DWb7nxYYjD2sE+kfwsvXWDSuTxOypXT6YYfRTYH/a67F6yDjXsfYRhlfSHPLeA+UxJ"
        "lNcg9I+JA+P0+KDe4d/91iG5LeB/W4L5JXF7o75+l2pvLmgcSOwP4tv+ceCQXByoYRzYD/M2XfSMA9YI4oA1kuu//Uu8/jvt3Q/Z"
        "dsyZIe84oIuOA8zTIMfZUTp+Z+Ik6fXCOBvnjVQZ5/UuqzgvbNyRnTxfpOwP6HFhNeJTuD7NKVTcvrpKfwe4AdrnSt5OMNwH/SXm"
        "KQfVB3Mexp/d/0I9SaW99USQP4Ln8X2C4FCB9GOvpH7sDYeH2eO0Rm6cXOu0OWa89oebv+ifB1JZJZSdjvuM0/6lHSe0o+L93JB2"
        "GuxoT2oLk8cwyMWXcJwyiYkiD2cqtOD9XxDsV2xWefERrquwf09AnIn9zAJOH1Pu5eO6DH6NuKtILugvXHJm4l57n18SD2H1HO0o"
        "e7+dtyTZPz9/zD4XxxXXeZivlt37pmBcyAPd30+M0PkjR6Ow7oPvFGYwTv4LMm/6N/LjQPi+Ae1Lw+wTvFDbfQLEu7C9gXs3EL1O"
        "gB1KgB06wOwPNFj8gHmqQvsTEC8Sxdk90yolf/zuyJwl691MC40XZmHfLtv/I/Lc0/Dckt6+beWPzW0s0uu131M8x9Pgrx/1xB+C"
        "HXuM3z98TrX9hHmjqySvLNPKrKdb5daN9voZ4lD3uprse+qJh+B9yHdAhb5g7Zuwv2Ksp+fvwEc6vPX7HkUK10H7b8J1bL4e7q+b"
        "s7DP8ruwz7K5tvpTOIr+61+KIv1IluXZybcbsnn6cbSvH7uK7VjnL3Rp5O8j9Hg+PJa255f19yfHKvpSxufiSdt/q472zFMkb+BC"
        "pxKqv7oS9cTfBjoBJ4HvPi4YacCN7roa7rndV51yWIDvSC9UcLerMvkVtlxKdmCnQvKLVZDfYc5+ua6sZN4nCe+jhXwf5Srp985Y"
        "uHYiCqU3SYX6XRl3DeT06yuoLxayXrBx78c+cJ7H98+2nS9S19tx4eXrnnkDmiBvwPTJG6hy/1EYB8i2g/tT8L0l7hMK8ad74Tnr"
        "JfH7KTZfYJuCuFPZXraCvYQ4AO1mo+ULmGeIXIy5GuUNsPEA4kXHffIGtDrlDWg1zhvQQuYNaPy8AbQXrv32z5PjDvBT6Cf1CLnB"
        "2ETno2F/rXXxLy0cdRzjkcdV2i59o8i2f9bC4yNbVWc+lLO9Oevv6kepdpz3q454V498n7wP8/1ophXsbfykYJ/mtNw+YEIy/jio"
        "2HFMuqx/f1ujvIu0d95FUNwT8fZxEd6eCoa3++wruvH2pGfeRe5EnzeunkBc/X6FnwejUXkAN/1+u51vodRo313j4zhgl81T5Dk9"
        "nSolD9Rr3Hc3Z1OC7zqC4e8uXMTG4ZNV4vCPKqHGv5XGAeo2/ickcdYT4XD4mJIW2L913PWTwYw31mOIKeR/Ck/TOGdYHNhgcNxq"
        "26nY3cq65jaHfcX8Qsy/ZP0i+rtsN+QhjJM8BHNu2OWfTpf9025KDs6/W/2yv59WPwz6uAf8Y7D8BbwveP7CBsFzeuuUv7CGG59j"
        "/207UaW/QvuG41HrPIbsXjp/wTmepyy8hdETXb2XsXt03rfz/kj5+jsE8l4meREgF+d7nyzPkwgjp9dd11lDgddV8ivOu6+LOK6z"
        "8y7edF8Xta57QxAXdgIeDfVyJgHn02YE4zPHnw8TknHihFycWOs8jdze0frGjRrzns/7z8NwcWOfT9yYDhk3piBuTC+zuDFZo7gx"
        "5RM3Jn3iRtjvTdH6Ehi3Eebn9lUZLz6ihBr3BsNZspNh48U7BXawO2C82CUXJz5fozhRsh3ZODE7/lbRK07kxYXWgOpqj6efRzuf"
        "Uav1828XvfZpYoA7O+VQ3i86BX4uIvD366vz9zrgGcYgvW5aYL7nKsUfEWdexZNdgvtU+vvFmBKl8qex7oFbvrsEck9SOJ+wzlvQ"
        "+nTCekjk/Sr13h6h/LJ/vaIa4dc1akc2P8Rd7w3ugzoqdr0irPcmkFulDk7R3lfzrjOyXlBn5BBTZyRfVR0sXYN4cwLrjfwM+km+"
        "I+gZ+ym537eO0W3cOkb17mflO4JLgnmz33N+YP1V+/xab733r290jrxHAvo/JimvsaWRl2ydI4xnKnZplF9HSrIOj64MUO0aq+n4"
        "wnDsT5M8GaiP2jZI5TX1jE1J6uOquuijqD6PeXKQqleD9l30HXxP5wroD+gf7OfjMdc/atf5Kdf9OUXkkYD9AZQP224mEiFHbT/o"
        "Jck/ZfuB9X3YekD7eq9Q31kagJe4ruv8Tyofla0XZucrHWDmywGcL2/Y+rXdsd6z79tNxytnd3vPS3v+GZ8KZq/GltZeebVziapb"
        "hfUNHmPwBZA35IEaHVi/qgfmx0MNba8RL8N616j/Fb0eFeg11rMiHcM8690toJctuF844l3PavNakGMFd8wpzrrJUMdKoLeonzGF"
        "xM/4vhktBudXwW+sb7UCfmM+OGnAmGDiLKa+lfkqib97eqE+9zGFyk/KaJeLXnEa3o/1L9i/u3CcwPWE2qi4zl2fMQH+5R3rtYp+"
        "cY6VL68543tXfcZg/kash2CvQT7uuhLkvVIaPR52fYNHK/u0ace81CPHqHmaaY2DHI54tmff3zpBnTemRfh1TuH3G+rBvwjrgalq"
        "62AQeVXqhOxTPPNZmDoYxvFg9S9q9X130PbMv07SeW/9gv3i7kOBcBdbT8bYvJbHPfMA7Tpygu/jMc694bibT35L0O/iXXgm1sc4"
        "/iGYP3dw7YueIHiN8XJUEL9uD1jHLFmbvBbZehgv8utgVPLTCC6T66frLmT7vwb7B18lxy1fAbzwBcBtNkI+aydcH9Bu2nmX7Zeo"
        "/DnIuxxY02L3s5xn2IX5c62XcJw98y/h75U8VMjDW4/xB7HLO2xehzjo09e4+lRZn7wO8RLJH5Ott1nZZ+hi9Dfo+iYh9Vz8/sOZ"
        "Xxmpor96vM9zf1MkJx3iJ/d9w1z9XmhB3hBGT0uPaYH4a2t5jEk9gh0xcn0mRuRReKTSD0tfdkdhn3obxFcx+H07jEMsZts59Jel"
        "w3N6ZK39fOs87seaBvHrD2+6WnTuK114IKX82roe+tOTBLwghvHJT2k8zs4HTYF9OXsxnD7MXaTmSRLnyasXcT63lH+TBneAPmSi"
        "ILdeRm7IS3I3yA3lCPYrE9Uo/bXm5RBnnK3nWkM80PnSRcSfNpb7AbwdRhrk+RtGnmkizyjK870i6gF5r3eLtL3A80cuElzkJ+R9"
        "ZOsI47qsznWEzZN91Lq9sIu/XjdnIR7vbIP+7BSs26E+b5yMm12nV4ADZCItpP2T26Eu7j+B3D7O7Y943X4Z1u3Dkuv2nVzcy/7u"
        "SlDHF9ftPWMfDobDTLDrzDqN5zy8/4T3eGL+inlmO4xrN+A2fZR83HkdwerkY10fG7eWvB/7h3qE7SE/gp/cM+pWiOf3C+z96ov8"
        "fJaQfBHz0578Drx9LC++J9f3hkcr78v7btWuM8y8r1e9rbrWG/aThyT/Ffs+T05cWOSvu++j1s/s/DcO8+0J6tu+zm8TPTsBeeOH"
        "o3wcpfdFKk/SNV/sPMOg84XOi5S+n+Hfwe/Szx5CuTwDeEiHIoNH6OrZRY2LQ4S1U7+EdfXsonO/T1zn/JVFcv2uS87rY8qDxG5N"
        "PSi5j7S09epdfvWwyK/upPCYHvgexwR/acL3JFj/PgHxB+Iw/v70gUvO/L3C4YD+9PeHIS9oZzi/Gpfzq5XxfRf6/6FLfPv96cWg"
        "uN50TXG9FZeC4XrbFvm4Xtj9F+RdeZC03+RXrMq/NPkVJfc3GpZfcSgkv+KQD7/i4C3Kr/hzAb/iSdW5D7d0/Io/UOsSty9bfsXD"
        "kvHRUvMrPiOJh9wofkUj0HxtHH5FzHetLb+iPA6zSZHDYdYp4XAYzDdapTZxNd464PtFeh2A++/HFbl11zqYry2Rm8HeNh6v5tOK"
        "V37CUvNqVo+HbFfk8JD7lJsLD0F+vyaO29g47nyRrMufFvjpI9ebOO7NjON+8jofZ4nD+PYX5fDKbdfri1c+eJ3Gp24vUnlBTZ5i"
        "sg4R8hT/b7B1yJLxFL8jaf8bhad4TOGuu2vOU/zdYPvVtxxP8cME5wjIUyyPv8M6Shp/91lP+eLvOO7jzf0Uz3XUZ0Be/2XrV235"
        "pj8ZbN41LN90gc47FPJNf7sh9a16vumT5HlV801PA35SW77pStxymuGfnlRofOAFSXxgzQc0Hu7HP92q8uI8PREnOHKTf9ozDnPz"
        "T/8H0Z8m/zTDP/2PoMff8dHHBSo+YOtdZLQ/oOxWeP5p4mAq/NNzUviyf972K956UHcew78CeX8F7MghQZw2de3G7td/NuB3OLlr"
        "9d2vf+YatX4U8l/uovAdzPfPaNu49lDI263VyA5OBsNP7O9M/Ozg89XawY956//RBrWD8zWyg67vR8AOTq8D/V/Ln2fLjn97UJJ/"
        "W7lWTT6CmH/7N//n3MdrHP5tfr2rCv/23/j4v03S/q86/u0vL4lcxPzbu3z4tz9D82+76owtttRWPu+W26vwb38iujT+wZ9vpC51"
        "tefzAv8Qrv5PxT/kq/QPy4vXR/h9YUD/cPPxaQ8G5NNuh3y11wTrhb/j9z80r+x3qfyuJn93k7+bh2c0+bub/N1S79Ww/N1Yx0j0"
        "/e0/N3m0lSaP9i3Hoy3YD1o2daMl+bQzKlF0cw7y8MeHoI7DBirPXFfvV6XiyLhcvOnm1d4GzxsS1GseavJql+Oz4YC82oNNXm2l"
        "lrzagw3Gqz3c5NVWasmrPeTDqz2uUPF0w/FqDzd5tW8qXu0q52/KUELZ52XLpz3ow6c9yORpPMDFeyp82od9+LSfFew/dIXk096g"
        "0HmJAj7tA956w/JV2/Xhzgh4tdfI+UMXn/aJ80Wp+5aYP9vmswNeIVcdQfx7PEvj+dPAqzqDOOU2QR7MUE14eIS4/nh19QVF/jBo"
        "XcGKvdlq4wFlO6OBnTnC5AM1Kj5TL77sOTlcH/XEF9dHPpW+Dk952/GZH39iIiSun6jglqReGfA3R2h+Z+R1yHb/iKoHaJ4cKtLr"
        "yFVU3tuXRPkoqmhd7c3ToCfSMA6rXPpl8TXY9fJEeL2Lb7wL2mvhrrNrxzd9xxWnnJcf37RyJdxzr1x2ysHNN33pskw+Qe34pn98"
        "Odz7/Ptl0u/tS8w3/YPLqC803/QfB+Sb7ih67pNrzD45k2eaafXZJ2f4IkP70RPB1lXmBM077YrDquVltPfHt3rv2x5v0Dj9TK3i"
        "dL99jhrtkzcsf/Rgkz9aafJHN/mjm/zRTf7oJn90xf7d6vzRg03+aKXJH93kj765+KPNeeB/kOaR/ldufJibJO3YfNLAE4p1AvXW"
        "gHzSU5Jx45Rc3Fjr/ITc3r5lxied9okjR2vEJz3a5JOuC590X535pNMh+aRHm3zSyg3gk27QuNHmkwb/I4ofq+eVHrpBvNJD9eWV"
        "/gi9nnLzSif4vNLsfS5eadIB9ONNfulbjV/6Onlew/NLv0fuv2n5pT/vOT9qzy9N6so0+aVZvq2tVLvy/NJDXJ5mcV2qzYADj0jW"
        "o6qWHxnrIT0rOT+Wmu96qEH4rl8n9TG1EZDbl21/0eSV9uKV/lMGd/DjlX6qoe10eF5pws9aPa/0QyDHevFKb4TfWLfqfviN+dC/"
        "TeycD6807n9i/Uoh/3GCz1fM8nNW+I/PUvpU4T9+zbO9Cv/xHHXeOC7CXwF3ctVrIPmj4fmPyXcXlToNL0H7b3rybevqv3H939Lx"
        "bJ8LWN/nHFUXu1482zHl76n8FFx/CHlburGe2p+QcbDrOXxcgJ9v99xnu2F1HaaSlF2tX30Hfv4KfmfUDvtR7cck81iW+HsAYT7o"
        "S0HzWEb5eBvWe0h1w3wR7SNt5+eFAi+t8Shtt0R80Xb+Lfq/R3z2o2rGFz1I8UUjDuPLGz3+AoXL6FpY3uhLi1QeHPJGp0S80b9Y"
        "xHEt51FOVMcbvQPiOT3R5Itu8kXfAL5o7euL4fThLxep+WHzRU8u4jy+sXzR5iLiSfXli/5c+Tn/Dy9RR+M="
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

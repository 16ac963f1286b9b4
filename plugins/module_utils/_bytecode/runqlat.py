# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 30808],
    "maps": (
        "gate 4 control 14 gate 50 control 13 owner_levels 89 owners 18 owners 99 owners 37 owners 99 owners "
        "21 owners 38 owner_levels 16 owners 24 owners 69 owner_levels 9 owners 22 owners 111 owners 21 owner"
        "s 38 owner_levels 16 owners 34 owner_levels 9 owners 22 owners 88 owners 21 owners 38 owner_levels 1"
        "9 owners 24 owners 69 owner_levels 9 owners 22 waiting 75 waiting 10 tally 32 gate 7 control 13 gate"
        " 21 control 13 owners 44 tally 21 gate 8 control 12 owners 90 waiting 12 waiting 6 tally 120 waiting"
        " 91 waiting 24 owners 64 owners 21 owner_levels 26 owners 28 owner_levels 78 owners 75 owners 21 own"
        "ers 38 owner_levels 18 owners 25 owners 68 owner_levels 9 owners 23 owners 55 owners 150 owners 156 "
        "tally 154 control 385 control 22 control 15 events 10 control 17 control 9 control 309 rows 22 blank"
        " 9 rows 6 rows 7 control 160 owners 20 owners 77"
    ),
    "constants": (
        "STOP_AFTER 13 CASTS 27 TASK_STATE 5 TYPE_OF_TASK_STATE 10 OWNER_BY_MOUNT 40 TYPED 3 OWNER_MASK 14 CA"
        "STS 10 OWNER_BY_MOUNT 6 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 10 TYPE_OF_CSET_CG"
        "ROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 15 OWNER_HOST 41 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS"
        " 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_PID 55 OWNER_BY_MOUNT 13 TYP"
        "ED 3 OWNER_MASK 14 TASK_NSPROXY 11 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYP"
        "E_OF_CGROUP_LEVEL 27 OWNER_MASK 85 OWNER_BY_MOUNT 86 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MN"
        "T 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 26 TASK_NSPRO"
        "XY 86 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 85 TYPE_OF_TASK_PID 105 TYPED 6 TYPE_OF_TASK_NVCSW 28 TYPE_OF_TASK_NIVCSW 9 MIN_WAIT 51 O"
        "WNER_HOST 34 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPED 73 WANTS_PID 25 CASTS 3 OWNER_HOS"
        "T 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 42 TASK_GROUP_LEADER 4 TASK_THREAD_"
        "PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYP"
        "E_OF_UPID_NR 12 ONLY_PID 12 TYPED 17 OWNER_BY_MOUNT 11 TYPE_OF_TASK_NSPROXY 5 OWNER_MASK 14 OWNER_BY"
        "_MOUNT 7 TYPED 3 OWNER_MASK 14 CASTS 13 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5 TASK_NSPROXY 46 N"
        "SPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 47 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_"
        "LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 65 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 C"
        "GROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 146 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUM"
        "BERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 WANTS_PID 72 PID_NUMBERS 3 TA"
        "SK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 OWN"
        "ER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPE_OF_TASK_GROUP_LEADER 23 TYPE_OF_UPID"
        "_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 17 "
        "HOST_LEVEL 13 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 24 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TYPED 7 TASK_TGID 10 "
        "TASK_PID 10 TYPE_OF_TASK_CRED 31 TYPE_OF_CRED_UID 5 TYPED 10 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 9 CRE"
        "D_UID 8 TASK_COMM 11 TYPE_OF_TASK_COMM 20 MAX_EVENTS 51 TASK_GROUP_LEADER 67 TASK_THREAD_PID 11 PID_"
        "LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 TYPE_OF_TASK_CRED 28 TYPE_OF_CRED_UID 5 TYPE"
        "D 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_COMM 28 TASK_COMM 14 STATISTICS 75 "
        "UNSIGNED 7 SUB_BITS 49 UNSIGNED 14 SLOTS 67 OWNER_HOST 85 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MA"
        "SK 10"
    ),
    "members": (
        "TASK_STATE 59 TASK_NSPROXY 43 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 31 NSPROXY_MNT 1 MNT_INUM 1 TASK"
        "_CGROUPS 22 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 96 KN_ID 1 TASK_NS"
        "PROXY 45 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 103 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 105 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 TASK_CGROUPS 182 CSET_CGROUP 1 CGROUP_KN"
        " 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_PID 120 TASK_PID "
        "7 TASK_NVCSW 31 TASK_NIVCSW 8 TASK_PID 171 TASK_GROUP_LEADER 177 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_"
        "NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 27 TASK_NSPROXY 16 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NS"
        "PROXY_MNT 1 MNT_INUM 1 TASK_NVCSW 28 TASK_NIVCSW 5 TASK_CGROUPS 127 CSET_CGROUP 4 CGROUP_LEVEL 14 CG"
        "ROUP_PARENT 37 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_CGROUPS 148 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 "
        "CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 434 TASK_THREAD"
        "_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADER 93 TASK_THREAD_PID 1 PID_LEVE"
        "L 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 49 TASK_PID 5 TASK_TGID 203 TASK_PID 7 TASK_TGID 1 T"
        "ASK_CRED 50 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_PID 251 TASK_TGID 1"
        " TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 CGROUP_PARENT 272 CSS_"
        "CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 58 bpf_get_current_task_btf 35 bpf_rdonly_cast 41 bpf_rdonly_cast 24 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 4 bpf_get_current_task_btf 179 bpf_rdonly_cast 149 bpf_get_current_task_btf 166 b"
        "pf_rdonly_cast 144 bpf_rdonly_cast 231 bpf_rdonly_cast 189 bpf_get_current_task_btf 7 bpf_rdonly_cas"
        "t 31 bpf_rdonly_cast 8 bpf_get_current_task_btf 171 bpf_rdonly_cast 177 bpf_rdonly_cast 12 bpf_rdonl"
        "y_cast 45 bpf_get_current_task_btf 16 bpf_rdonly_cast 38 bpf_rdonly_cast 5 bpf_rdonly_cast 127 bpf_r"
        "donly_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 258 bpf_get_current_task_btf 447 bpf_rdonly_cast 56 b"
        "pf_rdonly_cast 12 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_rdonly_cast 52 bpf_rdonly_cast 5 bpf_rdo"
        "nly_cast 198 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 51 bpf_rdonly_cast 4 bpf_g"
        "et_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 5 bpf_get_curre"
        "nt_task_btf 254 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bp"
        "f_get_current_task_btf 42 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [61680, 9584],
    "maps": (
        "gate 5 control 14 owners 119 owners 21 owner_levels 27 owners 46 owner_levels 59 owners 71 owners 11"
        "5 owners 67 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 tally 2"
        "08 owners 54 waiting 142 waiting 10 waiting 24"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 26 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 7 TYPED "
        "3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 45 TYPE_OF_TASK_CGROUPS"
        " 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 64 CSET_CGROUP 11 CGROUP_"
        "LEVEL 11 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 95 TASK_THREAD_PI"
        "D 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_"
        "NSPROXY 31 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEV"
        "EL 3 OWNER_MASK 84 WANTS_PID 96 PID_NUMBERS 3 CASTS 4 TASK_GROUP_LEADER 3 TASK_THREAD_PID 11 PID_LEV"
        "EL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 12 PID_NUMBERS 12 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 12 CASTS 17 TYPE_OF_"
        "TASK_ON_CPU 3 TYPED 7 OWNER_HOST 7 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TASK_ON_CPU 25 TY"
        "PE_OF_TASK_PID 13 PID_NUMBERS 7 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS"
        "_INUM 8 UPID_NR 9 TASK_PID 17 CASTS 18 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 330 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 14 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_ON_CPU 29 TASK_PID 8 TASK_P"
        "ID 60 TASK_NVCSW 105 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 436 bpf_get_current_task_btf 260 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 16 bpf_rdonly_cast 12 bpf_rdonly_cast 31 bpf_get_current_task_btf 8 bpf_rdonly_cast 60 bpf_rdo"
        "nly_cast 105 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [30808, 30872],
    "maps": (
        "gate 4 control 14 gate 50 control 13 owner_levels 89 owners 18 owners 99 owners 37 owners 102 owners"
        " 21 owners 38 owner_levels 16 owners 34 owner_levels 9 owners 22 owners 111 owners 21 owners 38 owne"
        "r_levels 16 owners 34 owner_levels 9 owners 22 owners 87 owners 21 owners 38 owner_levels 19 owners "
        "34 owner_levels 9 owners 22 waiting 84 waiting 10 tally 32 gate 7 control 12 gate 20 control 12 tall"
        "y 31 gate 8 control 12 waiting 68 waiting 6 tally 117 waiting 90 waiting 24 owners 64 owners 21 owne"
        "r_levels 26 owners 28 owner_levels 78 owners 75 owners 21 owners 38 owner_levels 18 owners 25 owners"
        " 68 owner_levels 9 owners 23 owners 54 owners 150 owners 156 tally 150 control 385 control 22 contro"
        "l 14 events 11 control 16 control 9 control 305 rows 21 blank 9 rows 6 rows 7 control 160 owners 20 "
        "owners 78 owners 23 owners 77 owners 23 owners 77"
    ),
    "constants": (
        "STOP_AFTER 13 CASTS 27 TASK_STATE 5 TYPE_OF_TASK_STATE 10 OWNER_BY_MOUNT 40 TYPED 3 OWNER_MASK 14 CA"
        "STS 10 OWNER_BY_MOUNT 6 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 10 TYPE_OF_CSET_CG"
        "ROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 15 OWNER_HOST 41 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS"
        " 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_PID 55 OWNER_BY_MOUNT 15 TYP"
        "ED 3 OWNER_MASK 14 TASK_NSPROXY 12 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYP"
        "E_OF_CGROUP_LEVEL 27 OWNER_MASK 26 OWNER_BY_MOUNT 86 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MN"
        "T 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 26 TASK_NSPRO"
        "XY 85 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 26 TYPE_OF_TASK_PID 111 TYPED 7 TYPE_OF_TASK_NVCSW 30 TYPE_OF_TASK_NIVCSW 9 MIN_WAIT 48 T"
        "YPED 88 WANTS_PID 29 CASTS 3 PID_NUMBERS 35 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID"
        "_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12 ONLY_PID 11 TYPED 18 O"
        "WNER_BY_MOUNT 10 TYPE_OF_TASK_NSPROXY 5 OWNER_MASK 14 OWNER_BY_MOUNT 7 TYPED 3 OWNER_MASK 14 CASTS 1"
        "3 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5 TASK_NSPROXY 46 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14"
        " TYPE_OF_TASK_CGROUPS 47 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 65 "
        "CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_N"
        "SPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER"
        "_MASK 85 OWNER_HOST 145 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR "
        "10 HOST_PIDNS_INO 7 OWNER_MASK 3 WANTS_PID 72 PID_NUMBERS 3 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 P"
        "ID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS"
        "_INO 2 OWNER_MASK 10 TYPE_OF_TASK_GROUP_LEADER 23 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADE"
        "R 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 T"
        "YPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 15 HOST_LEVEL 13 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6"
        " TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 24 TYPE_OF_TASK"
        "_TGID 8 TYPE_OF_TASK_PID 6 TYPED 7 TASK_TGID 10 TASK_PID 10 TYPE_OF_TASK_CRED 30 TYPE_OF_CRED_UID 6 "
        "TYPED 10 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 9 CRED_UID 9 TASK_COMM 11 TYPE_OF_TASK_COMM 20 MAX_EVENTS"
        " 50 TASK_GROUP_LEADER 65 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID"
        " 10 TYPE_OF_TASK_CRED 27 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 "
        "TYPE_OF_TASK_COMM 27 TASK_COMM 14 STATISTICS 73 UNSIGNED 7 SUB_BITS 49 UNSIGNED 14 SLOTS 67 OWNER_HO"
        "ST 85 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_HOST 85 HOST_PIDNS_DEV 3 HOST_PIDNS_INO "
        "2 OWNER_MASK 10 OWNER_HOST 85 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_STATE 59 TASK_NSPROXY 43 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 31 NSPROXY_MNT 1 MNT_INUM 1 TASK"
        "_CGROUPS 22 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 96 KN_ID 1 TASK_NS"
        "PROXY 47 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 104 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42"
        " TASK_NSPROXY 105 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_"
        "LEVEL 42 TASK_CGROUPS 181 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 TASK_PID 126 TASK_PID 8 "
        "TASK_NVCSW 33 TASK_NIVCSW 8 TASK_PID 134 TASK_GROUP_LEADER 139 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR"
        " 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 28 TASK_NSPROXY 15 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPR"
        "OXY_MNT 1 MNT_INUM 1 TASK_NVCSW 28 TASK_NIVCSW 5 TASK_CGROUPS 127 CSET_CGROUP 4 CGROUP_LEVEL 14 CGRO"
        "UP_PARENT 37 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_CGROUPS 148 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CG"
        "ROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 433 TASK_THREAD_P"
        "ID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADER 90 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 47 TASK_PID 5 TASK_TGID 204 TASK_PID 7 TASK_TGID 1 TAS"
        "K_CRED 50 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID 1 TASK_COMM 48 TASK_COMM 3 TASK_PID 248 TASK_TGID 1 T"
        "ASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID 1 TASK_COMM 45 TASK_COMM 3 CGROUP_PARENT 270 CSS_CG"
        "ROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PARENT 75 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 CGROUP_PARENT 74 CSS_"
        "CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 58 bpf_get_current_task_btf 35 bpf_rdonly_cast 41 bpf_rdonly_cast 24 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 4 bpf_get_current_task_btf 181 bpf_rdonly_cast 150 bpf_get_current_task_btf 107 b"
        "pf_rdonly_cast 144 bpf_rdonly_cast 230 bpf_rdonly_cast 136 bpf_get_current_task_btf 8 bpf_rdonly_cas"
        "t 33 bpf_rdonly_cast 8 bpf_get_current_task_btf 134 bpf_rdonly_cast 139 bpf_rdonly_cast 12 bpf_rdonl"
        "y_cast 45 bpf_get_current_task_btf 16 bpf_rdonly_cast 38 bpf_rdonly_cast 5 bpf_rdonly_cast 127 bpf_r"
        "donly_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 258 bpf_get_current_task_btf 446 bpf_rdonly_cast 56 b"
        "pf_rdonly_cast 12 bpf_rdonly_cast 93 bpf_rdonly_cast 12 bpf_rdonly_cast 50 bpf_rdonly_cast 5 bpf_rdo"
        "nly_cast 199 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 51 bpf_rdonly_cast 4 bpf_g"
        "et_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 44 bpf_rdonly_cast 5 bpf_get_curre"
        "nt_task_btf 251 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bp"
        "f_get_current_task_btf 41 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [71264, 9592],
    "maps": (
        "gate 5 control 14 owners 118 owners 21 owner_levels 27 owners 46 owner_levels 60 owners 71 owners 11"
        "5 owners 67 owners 21 owners 38 owner_levels 19 owners 43 owners 50 owner_levels 9 owners 23 owners "
        "205 tally 117 waiting 81 waiting 10 waiting 24"
    ),
    "constants": (
        "STOP_AFTER 14 OWNER_BY_MOUNT 25 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 7 TYPED "
        "3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 45 TYPE_OF_TASK_CGROUPS"
        " 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 65 CSET_CGROUP 11 CGROUP_"
        "LEVEL 11 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TASK_THREAD_PI"
        "D 3 PID_LEVEL 11 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_"
        "NSPROXY 31 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEV"
        "EL 3 OWNER_MASK 85 WANTS_PID 100 PID_NUMBERS 3 CASTS 4 TASK_GROUP_LEADER 3 TASK_THREAD_PID 11 PID_LE"
        "VEL 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_U"
        "PID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "3 TYPE_OF_UPID_NR 13 ONLY_PID 11 CASTS 17 TYPE_OF_TASK_ON_CPU 3 TYPED 8 TASK_ON_CPU 8 TYPE_OF_TASK_P"
        "ID 13 TASK_PID 10 CASTS 16 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 331 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 219 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 124 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_ON_CPU 30 TASK_PID 8 TASK_"
        "PID 21 TASK_NVCSW 29 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 48 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 437 bpf_get_current_task_btf 265 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 126 bpf_rdonly_cast 12 bpf_rdonly_cast 32 bpf_get_current_task_btf 8 bpf_rdonly_cast 21 bpf_rd"
        "only_cast 29 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "48195ff35b1b9df29148e330425cf1f0ea5bba13a82d7c0239ebb83c1f93d2e1",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["preempted", "Q", 56, 1],
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
        {
            "name": "waiting", "type": 1, "key_size": 4, "value_size": 16, "max_entries": 10240,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [["since", "Q", 0, 1], ["preempted", "I", 8, 1], ["switches", "I", 12, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["cpu", "I", 56, 1],
            ["preempted", "I", 60, 1],
        ],
    },
    "code": (
        "eNrtXQt4XFWdv3cmk5mEQkLKpGlKaEMFSiVYEKRb7VJAoLIsBHQkuPZrhogdgoVM65ZM47JNEWir6yaAUIpi07J5LCDVjyX18ZGw"
        "umt9fGv2oVSjiKurgqj0nSa1s5l7/v8795x7zr3nPmYyaYbv47udm3vPPY//+b/O75zf0FxF+y/1RES7Dqrkd0vtWDpzrTlTof4b"
        "2kWu4YCijKXT6Qcn/515ZYi8rkQjUVJeJ/xWZ2vXmlK6nGjpacz39th+b4/he1ElQL6jkg8vj5cy31W1J0JKWPv9oPbvzN/h+Ury"
        "/iB85/NwTXVWwt9PaPVJdZP7t6nkux2tbdr9mDqHtEul6xtTZ/HbFaSfq1gP7euB9qmkfYOT1SqB+iYn/4/3kPejapn2XEj5y5BW"
        "XoDpp6SitzPzXxy+v2byumDyeh9cY2qdXj+tPbV708b6dkB9W2r7bcej3zj+YXh/Rxepb/gi0p9JHI/FgnF3JmfmcZ/PfKcWxn1p"
        "wFgf7JeO8i1p3rhF1ScD/PvXa/dTPeS9FNQTr/FqqO9d0N9l0N9wZcrbdDPMt0GYL+z3Omq3a9/pI+K8KaS0Byj5TaL81pJ6DXSB"
        "nBK5ZeWiY3F7mpRL6h8N/Ae06ycKv7013HKw/diPKVXQD2ugH8LQD2FBP8xh+qGM/l62/Qu1f9QlR4k8REDeOsXyHXFQf/Y52b93"
        "lJN+HwS91tLqVI5hfvSQcuJz6XlrHkciFx3liTTRA22k/DjoE+iP1d1e9WkN6LH/hO/8WLvWxZ+V7P+btf5P7ST1xPYMPQLPB+B5"
        "uKZ6N5Hyq8rJ93eBPJ8L43Autp/cD0/KyWS10+FSqMcd/HJjgRt5cjcp31dx9THKR8VskEsY145W0o88PR0x6OlUP+jNVoG+f8CZ"
        "vq8JM+8/nO3vErBHb0/+XzGHrifb3iGwM9gu23b0COo/G+Vc3B9UO+z6Q9L+se1Z1VnG7Z+QcgFlB3E+pHaRebO63q958TTMi91p"
        "nlx/B644L74D17X1Xybzt3UTzIsSav7oz1WR+qJe0O1NNa0vUc+ifn1hDfbDL8BfuJyeJ3H+fI2qvzgZMfx9ddKvfvoT9NN/nyT1"
        "uT9oJVeDoP9bdkjK1849UP6ngjy9bJ73awT2Lqpw+ztv9v06k97PjBs+X1f/7EnSzpv0di7k9WPQpd6yme9+lSOrN9j+jA/Ae9vJ"
        "jZtrwD8g8rJJ1L8hhXREXedCrUb282Ch1p4hsJ8VcX/0B/rF0TDMjyTOj7egnmeRenafEZSxr1H1DCXCsfu5rmd2fvYL5leb5Tzq"
        "qGXu11jPj6GHQL+Vgn57CPUbjuurAfQHVMO42fZXd376y+x/snEI+I9QTstGj/4j6tEw7UcOluD3mtNGO1nX/Q+qnLydnhN5M9uL"
        "PxD52NlM+Y2p3cReDl0q8B+fSTjzH4PgP5ZAu68W+Y8Bcg0/FSD9tiDIq4fY3pPx7LiB1K9jmZ3df51v9xl7MvQ4My8ex3nxfV2+"
        "Gg35GJy3ovlkrz9ThT3PJPMTGDdFld9qBQ0GcV5CnHJmCfQjyY/UxX/prN2d+W13qofIU8aOZuQ5tTsr36rFfIkFVO0aUv5dK3jo"
        "LHiuBOQRrqld0C/n8uV97dUvk/zKsi7IL2zS5a8jU24p5vneJPM3AfIXAflL0PIZUl4l7Upi/u3Xf6b1ZUJgd65T+fcPU+Mr9Ouc"
        "5ivKZP2689Siv+bGX3tNnR7+2nfVgvbX9LyUyF+7XLHKa2K+UNpf2wrzG+KiF7ay/lqf5LieMSXjapcvxLyxe3/t6dOM5dr7a5jn"
        "23EaZddLGbsu0Ku28yx+cUHbN3m73g52/XaVtuvtfLveSZ4rVH/GbNe3OLTrS1Vru95uY9eXqMSub+HbdX2d703LOI2169juWPgS"
        "ldx/yaF9HDPZozGuXRuzsY/+lNNiUY6lfeyD91JgH8G/7wtL2sfuCWf2MWmnR92u84L8dgrsY/I3Ps8zf+uZtY+HBfZxvaX/aLKP"
        "c23s4xNMvvYJxj52b3RmH/M8rub+CSmO7CaU37LN2bpyNs/B2M2IZJ4j/rQiJ4en0/3qkxz6l+doZ/IcWwR5ji3u8hyRNtDLD6nu"
        "8hztDvMcW/jrG2V26xtMnqNU7j17f+gmZ/oqmV99ZVXOYa4/9Ndy/lDy+oLW0979oYs8+kPvsPaHdH8O/KENjD+0ge8PxcKV8Jsg"
        "jxDHEVJeZn5fXG78HQt/Hd57J3N/EO4v0u5jv8YiR+D+aSp5ToXfxFGLJ0XrTh+dMM7TqFpqiYcAsTC0s4z7fDRQInxP1d4LUL8z"
        "z52Rkavyw47mQVR5v1b/eGQW2IkIvQ4BekOmvKABr4TyEg1UcduH+gfztKkB0n84r1h8CeohUznd9LojypUJfwPzr6KeP2+HNsN4"
        "Vi1U6PjVYdxS6i7uzc6P9zA4rcug/m3Qn7M84gGDFC4My11efwHz3XM1CYuWKhNETrdR+ECcN/MFcXRD5/FxL/g17I9UL7Q7vIGp"
        "3ycFODmv+Mi7mO98DHByV6p8fNnHYB6PjhO9sVHgB746zrtvkufdUM8g5BFLsvFWe0ZuFZBbuMaUcir+q4mweI8wruunZXAOMVXV"
        "vhdSXhk34qZWd3obR3Mc/wfQ2y+SfotcC/X9G4XW16iH15VZ6+GSCTpecZdvwHgV5c65fT4L7DOOe1WO5DTMfCdA5mv4V+PGcTfj"
        "ebE/Xxsn7+M6ws/GyTiNjvPl9yauPQopNyr8efEq/L19nF6v2EC+U/q3un7IfCqTD8hcR88n5Y5WL4L320A+sN5kgSHeKZKDfx23"
        "Wn+Iqs9z78fUz5H+3FwJ/Roxzcd+qfn4XlK/gedAvr8E/sUbAr3wnGO9MOZGL4RFeuHHDvXC47Re0HFQDnHQQn8W9cLWcYXya56x"
        "Lf8Zar5sHpd9PsiTwwtADucsouRYz8OZcPoEYBl/mPhtwjwdyGXHDp/ydA7LSW2pBHwKv1z0s3g4SF7eDuO7+C5SXkP9Vfo6oYa/"
        "DAP+cgPGV1B+Nb8/TO1sEdfDUR5yh1weEvOOonrIlrMG1hlwvSE+QN6re7gO5Gked15GwyRBFn+oRJA3Sljjy6vA/zqfjPOaUhiH"
        "UhgH8LsRD2u7P6KM/k78TL5+QL1ZV68q1vo3yMUHruo+zZu/mNUn40Z71FG+R6B3l9K4hkrUi+h/o73aeVyTz22NJK7dQeLaWFmN"
        "oH1fp/IIUfUuqfyfb/sEpNfdn1DkcAOfFuAGLlWnFjfQotL2gcgLawejyvBxo95GP29QsH8gGjhNal7ocbHdcyqdf26p/aaUXPPi"
        "AIzzA9x27j6O/fYnoz9UGVK4ftYisG81NSD3Tx1Hf0E1PD9ao1Dvj9YsUtzWX7Gs/2eOK5zvjiawfg8f5+llz/sRCh0n0rfH4zrY"
        "az6vgzmMq6TXwb47tevNtvlV1OcfcaTP3e+bSjDrQU7XU5bQ9k2wHiTaPzUYwN/NsJ9qJbNe1CU5XrLrRX7hYlcy60VNlutFdVWn"
        "QX0SgnWiBLVOlNpF+iMMehT7R7xedA+sF/2zu/WiZU0260S/THPtsPQ60Q/k9nmB3HRs80mvOiwH5b9l2x5B3JIQxi3cfTG9e1zm"
        "scj6X3YfcHOa76+sENxfKri/RHB/UdrKH+rYiPPyCzMTR+nZPn51mtjHLxa0fcyul4hwlOtscCIJZzgRIb4fx3U96a8w1D8p2V/J"
        "fPsTIak437s/0CDlD9ja/eS1zux+fKba/QvA7n8+v3afiaNF6+xo93V8SFjuPVt9miwtaD0lj5dtAnzIKsbeQ3/3NAn2w3zYZ3yM"
        "33qnmcaJgPxn5TqRtsaJvJfIM+iPNUGQyyDiRJqscSKXvls1+k3mfTC/T1v5q1ncxP40jd/A9aHllutDiB+rqz/vGHl+EMaN4Pyl"
        "7UV3nu1FH+g3/F4v6DfBuQ6o1+uqaqHdKyh94dWvT+1emnbjz2f8LE3uoJzsfMrKpWqQD/M61JWgX78l8DPePJqTPFHx3Io8nVvx"
        "1aP89coLFYXjn6M9jK/j6xuU77VVX4NzJUA/rSvh66f6R0C+l/DnC57ftNHpfFlEzxfZ9yFORXyTvm/oLuyXe8CPjKflzrF46Kgf"
        "51iI9dUfwR9IHaX1cwjqux5+B+F3ktHf90rq77Va+bFgTKHt83aBXiDAB/b8pGjZ6apxvQ398pj6aUVKjzDngaF8eI6rZeUD4l/E"
        "caA+ZfvD73PWGqp/w19fBLmsSPH1rOm7j+ZZb/VZ10O2HPSbWLsb1+0a6fe6C14BuX5ZUk6/QeeJdXncYYtPkcOFEIB7vOcEzNPn"
        "YP51C+qjHM0Lbk2IT7nfIT7lzSN8fIpfeGvEp/z8iKt1XX19/n7r+TNX0M8MPjbOyJP8Ov090M93K9a4FlKh+FYbXMsM04M4DvFd"
        "oA/r36/jGrTxLIPxhLxUxQYW77JHGu/iSh/u8KgPW5yVI68P54PcnU3kySRv82gcFSv/Kn8dzTS/LqiyxCEh/shUftyv+RWQ0vd4"
        "rl8U8jwYR7L9uKr+5iNc+XW8n/a6I9w8zkY49wPwK9l6/w7G73W47ofrCFz3wXUYrnvTRj1gzhc1gz2rIPq09KcMXuZ1fj60D/YH"
        "sPgkSRxGXM8b/I6Ut3MLtd82WhpSeDiRGOCWUZ/h3zs2rkjnAucnwsF1LFtqi8uj9SGslwnKY9/vWEbiHdR/dnFaR+1KwElDnA55"
        "QswXxqE92XxyE/iNFyvGeF8U77Lfw/tZuRyT1t9u8IIsDs0WN4jjV9tkWS+n5aZ6VnLzIIi3xDx33WyVyt+j/sB+T/Ws4OdtZOWT"
        "kSfMO6R6ljjCi2I/NVQv9iYHdrhRn+RAGjfaa10P2XKE44340WoaX8niKDEvjeugIeUWGu/G2FvMH942WY9KDf+mUvE32hm0i7cB"
        "viyqnh+g5fnFNFveC5nnAsQQol0wltOnlVNHlWN8XzXkb6KB51Vre4LnGAE+U31Qpe3KZ1WuXekHO9BJ2wvU/ya7wjwXb4dxAJxv"
        "SHlcgJc8h+tXxJlxDCn7+OensHkI2C/Hi5+t5FNUnnQ5IIeo71n5u1nPSwX09mbwmUNl2X4z4nLjzDk/LYu/DXqG+BNYbsuOb8J5"
        "63vTRn8gO96zKT8i1U/wuqkB9GvOdoTXFOGysvL+A2q9sQX8oKFe6L/J/hmZ7D/EE5vl4QJunI9+oKzfm8Utn8PkW3KsFyXP9Whp"
        "hX6C8rCfZOo1AuVVGsoLKXP1fqjgjDM7Pi3l/HHJ9vcsuXkvkJMOiCMyr0WM98FPDsF+S9R7xvZUausmr+v5Au19ONewpfYtqP/v"
        "QM5hHyTIuWucvL7O9m+HsBwNb1sdIX9vZtqj7w+drxjXZ1bVB+j5XFqpyx+FH56reKpvVCmxnJcNVSSOGL1rgUL308Ahb9/tOWTs"
        "h0FYLx3V59sXD8nEX3p/TIrBCoWcv4E47s0KDwd9OoXTGIUJnm3X5zy266FDpP5lAW/lZONbbZwrFeo35gNGqyLQX/cdMsZduL6O"
        "+juqhun4S59HTaDfg4z/35SWwrvp65sO47Btojhspbs4bJtsHLbCMg5LDYC/zNhdPd6C9jbMvVixwh+69ruZ/syZfdnmNO5aYu1/"
        "b5P1v5fy/e9+iLd2LYHzZVSqP9D/Q/87tXulYJ3IWbxlihf1uGuFu7hr7tWnVNzV4qIeJZQ/sUDgn83j++vMeOO5nbgv2Xe/vd8f"
        "vz0bnzB+ObTnPl1+wQ+vBT9827ApbuvN+E996FffSbXb+Fzm+4N6f17CxGezGL93juJkPcXufBXkwzGP63yf/e5quXVil3ZIZDek"
        "5/3OMfBDVcpvbtnI+MeGcdtFje+FjP6i87/G97TzB4A3K9uvZyi0nQ9Q/anzTEmOO35X7G+fzo0jUrtA7gJh/njBOWEVC81+etIw"
        "b1j/3dj+nVS/sfn/1/W4+YoM3mTyeqXB319djXEb6+9X++TvX3+Q5++jf99QlfWvND+3Gv22FQeNfj8+j+0UxgH4HbQnsusU0M6Y"
        "x3ZHYf3Y7rtD6Ccy+yud1jeqPsLVH7EA4lo+A3JG4tU7AyGtn/HcMfM+1PcpxvhxMIj93wjnAC01ybH292fI3/Ecu4ZrAtR3dXwg"
        "tLcmRONr9O/sJM83NKr6fU1+g2ScB0Pkiw3k+G7l+iCZD/j7Ppgn2nOqQj0XYZ6LwHPG9zPPlTDPlcBzxvsZvEGAeS7z+7zJfleV"
        "7HmHFddk53WmvfcCHhv7qwL6q6aEGfcV5Dp/Cfw+j1zvDUH/XkZeGLocniPH2Ch/fyvzPHy/4oMKVW/2e5n2afJbouq/tX4Pgb6A"
        "cXzhvCy+JqjJCbGntwF+NRYOU/nUMLQb83YY52PcOQTnrsRQ3qDcPpAP9G9SVcThWX7rBJEz4j4po7fUKAfAD8h8v27BH6k8Zkgh"
        "+Qzv9SMKDf0K3M+c7bdyqt9CCpxzVbUA6j3G1HsBU+/fM/V+A/RdI3Vu3Wic6M8+wLPifGpYo+r6hKyPkffWNtPrM6tBPua/A+Y7"
        "jPfoVXx+wuUL//EAzr/MuFRckrVviwz9MFqP9d56gB+P1zD5hE8f8KZnP3WAshuVaDdS2v26ODGQ0vwpiKvOOX9KokDOFQ2S8vXz"
        "rnYfJf1H9n3J7xs55vB80V9Yny+KPCpC3On3BHixRw/kBS8mPOes46gzvNjfHaDwYjk756ztgDG/HFJeIfIG/Z1ak2NeYRPu1efz"
        "yLpzxCts8K+1fQE72qeYV/j5Eim8yVTxCrfa8AqX+cwr3C3iFSYPYn3seYXjAl7hiinmFV4h4BX+X7K+3AvnpMZFvMJtAl7hUUF+"
        "olB5hX8uZceLvMJ++Sksr/Dzkv1f5BXm6vvi/ixX9q/IKyzwi215ha8oMF7hM615hQPsOhXicZzyDFdI8gwnBPavWuH2f97s/fUm"
        "O0DtPxuAOLC+H/iGfx6QWocu8tcx/HX/Mk3463YWNn+dLd/w5ZbzyX++4TtmON/wT2ZRfqU03/CPZmE9/OWlvfoU46U9S5KXdt4p"
        "zkt7yIavxY6X9vfA15IrXtqzT9LzapNAP10rwEsfotaN83++7DuKvLSu7Po/TRO73lXkpVWc8NLeM8N5aaMueWnPzBEv7f+ohWzf"
        "5O06rEMqCxgetjYBL+3CU5yXloSaYrveZmPXjxF58ZmXFuPeEKGDKvLROj5n9IeKI7s4ZXy0ZP/39OWjXWrpN/rPR7ugyEer8Pho"
        "Hyvn2ktbPtquckt76Zq39PJThLcU4+AfKlJxcDJc4LylbR7t5ZcVb3FwL2Mv23zhLc3ayy+XG3/HwrPhuWfL6ee+qNC/Xyuj33sS"
        "3htl7iMuoYf5zqNw/0dldLmvKvRziE99UntfzK/3PYbnNGy5PqvzlarsfOTzq0QDIeH7KvV+kHvfPf/pCwL+000e+U/brPlPn6DX"
        "MVK9Wyg8vRn33sXnP4Xn8Txs9E/M/Kddkvyn9QodJ+Wb//TdDJ7kkhzhlc5nvlMPfKdrge+0lcItzW8W2BnIFzeoH5/whN/S238b"
        "U69Yjtp/A/OdawG3M6bw8S7Iz/mBCUa/0foo8leo38r4euYaSx5PxNPU1X9+whgf+8XrifGOb7yevo+LiNdzPcilHa/nPRM0ju4T"
        "E0Su7p7g+4MXcfVuSFlM24kI8nC3lfHl4wX4e2iCzgMHyfdLAxNGvS3m+/zzOP1dbBc5KUPM+3nThFFvmdv5ABfnpO9HKwMcm2f+"
        "TyIn8T7k//ykQtsnpzyWl03IPi/HY7l4whi/D9ngnaKBj5L2wPmosTKykUGII9DPx/Up7pctZ4Dht/R6zol+ThHZh8Oe05jqAx5L"
        "5FN8gp/3mOrzN/C8FuG+6FaXfJaQD6nbivxs1VJ4vhTUPw5+vYinUucJxXjkEms8YDxMf0eap1KgL1D/6HyVzPrSquSwT3yVg5J8"
        "lVdQ+iq7/xTWAXR9GyP6E/ovptrxVLYVGE9lwoanstklT2VzntYREy55KjdQ/MKnLk/l7TrftTueylvGUc9ODU/lVeOKYsVTuXyc"
        "p2+LPJX8eeIfT2VimvBUJnLM79KWZ57KZp94Kpsd8lQmuOeL+s9TmcgTX1WjJF9VswCf38zwVTUxvD5NkjyVAy75qhol+aqaZzhP"
        "ZXOeeCrvZXirmqaIpzLB8FQ+VeSpdGUfvzJN7OMXCto+yvNUNgvWj5sl148TkjyV6zzyVObLnxCtGzen/fUHGqT8AVu7n3y/R57K"
        "mWL3zwe7/1h+7X7eeSoZfZoMFbSeksfPwXlAyke5vNSpnkYBPj7mEQ+Ra73TxPBUyvKvIi5gmQ1PZaMNT+WlqtFv8p+nkuSVxesZ"
        "PwN+ypcQv6I4shPdebYTJn7KRpf8lM0Fxk/ZbJJH1SAXYn7Kbwv8i55jOckPFfc/52n/813HeP3jHz9lo0N+yuZpwk95hyQ/5fJj"
        "+eGnXHKM1sv+8FMir3B2/YXlp0wI9MLpAn7Kcoafsm2a81M2p3n94T8/5a+464ozh5+y2YaPLQF8bC+DXH9DUk730vlhXR5vtMVP"
        "uOOnHID5J+KnHJxm/JQ9RxUlH/yUjx11tZ6r81N2WM8fx/yUCYf8eXdDPycUKl9o0o8fV/j68QN8nEpwpuvFFUW9KKUX54H88c/j"
        "kuahPL9qiudRQFKvl1Bxopl/svyoR5wjV09jvhB5j33jnWR4zmKlyKOCftkog3/5JT+/6Rvv5BukPIZ3EuuD+dUi/2Q2vyvDP4nx"
        "knP+ycYi/6RS5J90LQdF/kkyzk75Jxn/Dc9vs+WfBHuY5Z+s5/NPGsoj/JNn0/yThnII/2QNzT9peJ/mn3xWwD+J/FQHGfvygErb"
        "l218/knBvh8hDx3LT23in3ysyD+puOGfTDjjn9THGfaF9LVT66WpAeQ7qeP7FQLeUf/5J69Q+PKwiBvHu+fBmc/EDQK5gXbz8tEF"
        "wUPJqZcUDyWOP4y7PA9lG5+HMiKY/wJ58cpDieeVob+NfJQtO2geymi4iutHOOej2XQYy7Hin1yeZHgnk3K8k6l+ElcYccFu6mvP"
        "P0n4jUYTCwB3dedhb99bddjYfjPv5O3a34dgPcZ//kkih6NrMF7CfRA3eGzX1YdJ/Utyyjs5Ogf5Jy47bIy3cJ08G2+J+CYbBXyT"
        "jXJ8ky7PPRHpS9d8k60+8U32NlnHV8g3WW3HN9lU5JvMCd9kY2HzTVYj36TL8S84PusC45tkz78P8vNXsvXT+SY9tlOebzLB55s0"
        "xGm9WpzWQrXX+Hc+z+R2hmeybYp5JtvywzPpcv+tMC7zyjPZyvi/hnHbpY3rIkZfMfyShudpfsk2hl9y+xTzS27PDb+kof07tf4S"
        "8EqWAa9kGfJKkjhk9VzMUwGvJMQp0fBZPvnxYS6PfMMcEZ8kOdg1yyfZLsUjies2o1Vyfu/M4ZPs8sgn2WXDJ9kl4JPscsgn2TVD"
        "+CS7phmfZFeRT1KZCj7JLpd8kl0+8Uk2HsT5J8cnecNBvj6uYfIE1x70pmeXH6Tshs4nuUy7XxcnAzz9+STbcswniecu/ZdHPsm2"
        "KeWTRHmPqh88mBecl5BXcsAhr+T7DlI4r5zxSr7roHG9KKQMA18Y8K663vfs7dxH8TxpZuZJm808SeRnnkRe9DhPYJ/rsjZv88R2"
        "H7SId/WPjnlXx3zFQX7W4fzYf4CPg3TIe2mLg/z+AeN6CvKu1nU75CWO58uONDu0Iwln/H2u7cinjvgzP2TtSBd3n61uR4T7akXz"
        "49Ip5iX+0BFn8+PsPPESV3B5iVM1CjfPgHmQltq3bevxNrcewO+mnztJ5InF60VLfeaphQPC8Lsd20bArxDwFCdteIqTDE9xD5Y3"
        "V5AP/DvB/XcK8pEjcuduJej8MOZVTedW1dD2xbxOs485t+p2Jo82LJhXYwK8SS/gX4bzxOPH1v9VlZ8vHRHssztFeAogf498Lvo5"
        "E6TfNon6LXseQauzcyaQV0Q/Z2Kft/PCZfl7OmMe92/ntp7m+XC7o3nu/jymYQa/5UxPRxVcrxu25Lkxn8cEuDH9PP/+tDM/gZz7"
        "3HED4PCX7bXxE+YpXP0iHW8iL0CZJA+UKJ+wL0dxUj/jB+618QP3MH7gsMAPHHboB34nrV3Dv4V+e0SR0qtTdQ6svp71tuW6Fu4b"
        "kF7f6h1z5u/occndNnZ3p+DcpO2C+12C+1vSVnaxA/g7hPuTN/PnKY7j2qpbYR0J5mcrzM/Non3KgK8GXkOcp7p8uNyfgPwQjvHj"
        "MH4ivi0DT4jiyK505teupPr7adxq717rcxZwn8kA6oe5MC47+ePict6mdm9Pu5mv2fMWxqj9PHb9H1N7QS99SOBXbz2ZE//PDh/x"
        "gDN8jPNzFsYcn7OQ0/OlfcKLmM9ZuOUkP54uhfGNSvKrr6T51X2Po/E8gfeeNMbRWb6D56hzUcznBVwGPOIXOjwX7xSJVwDPL883"
        "ysQrnScVR/FK9xTFK91vSOYbRXyjua1nlkf8LZtz8YYF5+INS/KN7pPkER9yZoenPL4TnY83nPY3PrtSKj6b8jhMOl+LeYf7Pebj"
        "Z0oc1gz9do5uL7zxxbP69NbCnncW5bxFnYu3B87FO07hjfA8AvN5eIcK2+/v2cvw5A075MnbT74v5MnbY8OTN0LkZRm9394rX3zW"
        "X8Lzl74Fv/H8pVcYf4rYBbE/Vf5nOh/faBl/R9VHues20UgX+c6GEu57MbVJLg/iMs4V+mtO4+X7gA9HtK8f5r9zXP8niJyw51ok"
        "sB+g3Bp+PziJm/K6X/oBZ+WwfCH6PukNK0Fer7ORv2uo/K1ZzghgOLUO9mMlzecqvS21TknkPD5wGPT9Ze7WnfRzTS6yHH8cd7v9"
        "i7j/2PY8k3V4nkkd9Os8wbohcTzi7c5w9qb2LarU19W09kWgfWBHK6oF7Yt7bZ9qIy9B7nrZqu67T3hZL83anztO0PozIujnyyzX"
        "IZIq6vm/oNZVO8r3C/znrXS/6fH+o6D/rxK8d+OJvOBehOv6Fzs8/+s9J/jr+m7X00Xr+hcSeYB+WL/Y+f4O1aDnkqB3M/motPad"
        "uhO8cY2W3iqlV7Lje5tC5T1McvalNDWffT7vplDtLOpJPGelof7+tJU+0u1ttaS9bcmzve23rodne9v+EZD7JooPGPmGTXrRxm+T"
        "3e8k5vP6GvCkjgC/ZICSczyPQtcvJr0m4PdizgVLic4JYJ+D76C8tLT+2tU++Djsp2P3A9fFn5qQKc+oh/dL8YV16bylUnxhOt8l"
        "8nFtmcB+pvjCDOc5kd/O+cL2S/GFtU8onO+OrsH6fXIit3irKIO3mp0nvFUp811/cFYd24iei0b8wlntyzPOasQlzuq4AGfVl2ec"
        "FVv//QKc1b4izorTb/7hrEamCc5qJM95+I84mufTD2c1Mk1xVuUecVYjMyK/nxrYB3j731Lxr61+LeKtCgRvNVLEW+UVbzVSxFvl"
        "EW+V1U8fFPjZD3NxV3i+YxFvVah4q0af8FbX5wlvtYzCW4WUGjh/cZ8N3urdgLd6VxFvJYW3YuKWznGPeKs8xS3d/+cRbzUyxXir"
        "9T7hrUYk8Vbf8oj7GCniraYV3uoBj3irmRaP3Qn99xvFH9wVq1c/XNjzTxJ3hf2VxV8N2+CvzoE44GuFHQe4xF/p8qPjsJ72iMN6"
        "XBKH9YYkDuvHlN+E5xtl/aovUX+PhXHcHlTo+4jP2myDzwpq+KxoWaPN+peq8nFZBO8dTznFZRVWPlpfLxad+1s74g6XNfenep5f"
        "i2fKIJ7Zzqxz1vD7IWe4LNn4ZsAGl9Xqcp0Y8hF1qZdATl+0kb+v0LgsRg5jkRt9wmUB310v4rJ2uVunQtzShTssx18al1XqFLf0"
        "GejXrYxeuF/gv22eYtzO3Q5xO5/IE25n9QkqLhX4DVF1FaUHY5FrrPExU6Xv+uX0ndM8TsPc5Vw5T/WCfnucxjvMGDwM6rn2uSDv"
        "/POOhThIaEf8UtQnlfx+RjuC8f0l1utlzvWJaqmfUb/oeEgGj7IqfnTCC54hO0//MEH8lTIBbuIMKfxNFg9ZpfBwc2b9WKPw8XL1"
        "FE5jfa1zPh1rXN8PJ/i4vohUO7P1zPKZEBxWuRQOS5oHyBZ/9dLEzMBdPZkj3NXnPOKuHppi3NUGG9zVOu3v/w+ucJa7"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
            "woken": _WOKEN_AARCH64,
        },
    },
}

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
    "type": "raw_tracepoint", "code": [61680, 9600],
    "maps": (
        "gate 5 control 14 owners 119 owners 21 owner_levels 27 owners 46 owner_levels 59 owners 71 owners 11"
        "5 owners 67 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 tally 2"
        "08 owners 89 waiting 109 waiting 10 waiting 24"
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
        "ID_NR 12 PID_NUMBERS 12 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 12 CASTS 17 TASK_ON_"
        "CPU 5 TASK_PID 13 TYPE_OF_TASK_ON_CPU 10 TYPE_OF_TASK_PID 9 TYPED 8 OWNER_HOST 7 HOST_PIDNS_DEV 3 HO"
        "ST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID"
        "_NS 18 PIDNS_INUM 8 UPID_NR 9 CASTS 23 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 330 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 14 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_ON_CPU 54 TASK_PID 10 TASK_"
        "PID 8 TASK_NVCSW 132 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 436 bpf_get_current_task_btf 260 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 16 bpf_rdonly_cast 12 bpf_rdonly_cast 56 bpf_rdonly_cast 10 bpf_get_current_task_btf 8 bpf_rdo"
        "nly_cast 132 bpf_rdonly_cast 5"
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
    "type": "raw_tracepoint", "code": [71280, 9608],
    "maps": (
        "gate 5 control 14 owners 118 owners 21 owner_levels 27 owners 46 owner_levels 60 owners 71 owners 11"
        "5 owners 67 owners 21 owners 38 owner_levels 19 owners 43 owners 50 owner_levels 9 owners 23 owners "
        "205 tally 117 waiting 83 waiting 10 waiting 24"
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
        "3 TYPE_OF_UPID_NR 13 ONLY_PID 11 CASTS 17 TASK_ON_CPU 5 TASK_PID 13 TYPE_OF_TASK_ON_CPU 9 TYPE_OF_TA"
        "SK_PID 10 TYPED 8 CASTS 15 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 331 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 219 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 124 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_ON_CPU 54 TASK_PID 10 TASK"
        "_PID 8 TASK_NVCSW 18 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 48 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 437 bpf_get_current_task_btf 265 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 126 bpf_rdonly_cast 12 bpf_rdonly_cast 56 bpf_rdonly_cast 10 bpf_get_current_task_btf 8 bpf_rd"
        "only_cast 18 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "388525a339a12da2f446d78a3e8a99866a2acfa01ce1ffbf41ee3d01286febc2",
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
        "eNrtXQt4XFWdv3cmk5mkhYSUSZOU0IYKLUiwICz9ql0KCFSWhYCOBNd+zRCxQxBIClsyHWWb8mqr6yaAUKpi07J5LCDVjzX18ZG4"
        "umt9fGv2oaARxMeqICp9p0ntbOae///OPeeec++5j5lMmuH7+G7n5t5zz+N//q/zO+c3XKto/yWfjGjXIZX8bq0bT2euNacp1H/D"
        "u8g1HFCU8XQ6/dDUvzOvDJPXlWgkSsrrgt/qPO1aU0qXEy2dw3xvj+339hi+F1UC5Dsq+fDKeCnzXVV7IqSEtd8Paf/O/B2eryTv"
        "D8F3PgvXZFcl/P24Vp9kD7l/s0q+m2pr1+7H1PmkXSpd35g6l9+uIP1cxT3Qvl5on0raNzRVrRKob8fU//Fe8n5ULdOeCyl/HdLK"
        "CzD91KHo7cz8F4fvr5u6Lpq63gfXmFqv109rT93etLG+Kahva92A7XgMGMc/DO/v6Cb1DZ9P+rMDx+M8wbg7kzPzuC9kvlMH4748"
        "YKwP9kuqfEuaN25R9akA//412v1kL3kvCfXEa7wa6ns79HcZ9DdcmfI23QDzbQjmC/u9VN127Tv9RJw3hZTOACW/HSi/daReg90g"
        "p0RuWblIndeZJuWS+kcD/wnt+qnCb28NtxxsP/ZjUhX0wzrohzD0Q1jQD/OZfiijv5dt/2LtH/UdY0QeIiBvXWL5jjioP/uc7N9T"
        "5aTfh0CvtbY5lWOYH72knHgtPW/N40jkIlWeSBM90E7Kj4M+gf5Y2+NVn9aAHvsv+M5PtGt9/FnJ/r9B6//kTlJPbM/wo/B8AJ6H"
        "a7JvEym/qpx8fxfI81kwDmdh+8n98JScTFU7HS6FetzKLzcWuI4nd1PyfTlXH6N8VMwDuYRxTbWRfuTp6YhBTycHQG+2CfT9A870"
        "fU2Yef+RbH+XgD16e+r/ivl0Pdn2DoOdwXbZtqNXUP95KOfi/qDaYdcfkvaPbc+arjJu/4SUJZQdxPmQ3EXmzdoGv+bF0zAvdqd5"
        "cv1duOK8+C5c72z4Epm/bZtgXpRQ80d/rorUF/WCbm+qaX2Jehb16wvrsB9+Af7CJfQ8ifPna1T9xYmI4e9rO/zqpz9DP/3PCVKf"
        "+4NWcjUE+r91h6R87dwD5X8iyNPL5nm/TmDvogq3v/Nm36826f3MuOHz9Q3PniDtvF5v52JePwZd6i2b+e5XObJ6g+3P+CC8t53c"
        "uKEG/AMiL5tE/RtSSEfUdy3WamQ/DxZr7RkG+1kR90d/oF8cDcP86MD58RbU83RSz55TgzL2NaqeqkQ4dj/X9czOzwHB/Gq3nEep"
        "OuZ+jfX8GH4Y9Fsp6LeHUb/huL4cQH9ANYybbX/15Ke/zP4nG4eA/wjltG706D+iHg3TfuRQCX6vJW20k/U9/6jKydspOZE3s734"
        "I5GPnS2U35jcTezl8EUC//GZhDP/MQj+Ywm0+wqR/xgg1/DnAqTfFgV59RDbezKeqWtJ/VIr7Oz+63y7z9iT4SeYefEEzosf6PLV"
        "ZMjH4LwVzSd7/Zks7HkmmZ/AuCmq/E4raCiI8xLilNNKoB9JfqQ+/ktn7e7Kb7uTvUSeMnY0I8/J3Vn5Vi3mSyygateQ8h9awcOn"
        "w3MlII9wTe6CfjmLL+93XvESya+s6Ib8wiZd/lKZcksxz/cmmb8JkL8IyF+Cls+Q8jJpVwfm337zF1pfJgR252qVf/8QNb5Cv85p"
        "vqJM1q87Wy36a278tdfUmeGvfU8taH9Nz0uJ/LVLFKu8JuYLpf21rTC/IS56YSvrr/VLjuup0zKudvlCzBu799eenmMs195fwzzf"
        "jjmUXS9l7LpAr9rOs/gFBW3f5O16J9j1W1Tarnfy7XoXea5Q/RmzXd/i0K4vV63teqeNXV+mEru+hW/X9XW+Ny3jNNauY7tj4QtV"
        "cv+rDu3juMkejXPt2riNffSnnFaLciztYz+8lwT7CP59f1jSPvZMOrOPHXZ61O06L8hvl8A+dvzW53nmbz2z9vGQwD7eY+k/muxj"
        "rY19fJLJ1z7J2Meejc7sY57H1dw/IcWR3YTyW7c5W1fO5jkYuxmRzHPEn1bk5PAUul99kkP/8hydTJ5jiyDPscVdniPSDnr5YdVd"
        "nqPTYZ5jC399o8xufYPJc5TKvWfvD13vTF915FdfWZVziOsP/a2cP9RxTUHrae/+0Pke/aF3WPtDuj8H/tAGxh/awPeHYuFK+E2Q"
        "R4jjCCkvMb8vKDf+joW/Du+9k7k/BPeXavexX2ORw3B/jkqeU+E3cdTiHaJ1p49MGudpVC21xEOAWBjaWcZ9PhooEb6nau8FqN+Z"
        "507NyFX5IUfzIKq8T6t/PDIX7ESEXocAvSFTXtCAV0J5iQaquO1D/YN52uQg6T+cVyy+BPWQqZweet0R5cqEv4H5V9HAn7fDm2E8"
        "qxYrdPzqMG4pdRf3ZufHXzE4rYuh/u3Qn3M94gGDFC4My13ZsIT57lmahEVLlUkip9sofCDOm4WCOLqx69iEF/wa9keyD9od3sDU"
        "714BTs4rPvJ25jsfBZzcZSofX/ZRmMdjE0RvbBT4gS9P8O6b5Hk31DMIecSSbLzVmZFbBeQWrjGlnIr/aiIs3iOM6/ppGZxDTFW1"
        "74WUb00YcVNru7yNozmO/yPo7RdJv0Wugvr+nULra9TD68us9XDJJB2vuMs3YLyKcufcPp8O9hnHvSpHchpmvhMg8zX86wnjuJvx"
        "vNifr02Q93Ed4ecTZJzGJvjyez3XHoWU6xT+vHgZ/t45Qa9XbCDfKf17XT9kPpXJB2SuY+eQcseql8L77SAfWG+ywBDvEsnBv01Y"
        "rT9E1ee592PqZ0h/bq6Efo2Y5uOA1Hx8D6nf4HMg318E/+INgV54zrFeGHejF8IivfATh3rhCVov6DgohzhooT+LemHrhEL5Nc/Y"
        "lv8MNV82T8g+H+TJ4RKQw/lLKTnW83AmnD4BWMYfIX6bME8Hcpna4VOezmE5yS2VgE/hl4t+Fg8HycvbYXwX30XKa2y4XF8n1PCX"
        "YcBfbsD4Csqv5veHqZ2t4no4ykPukMtDYt5RVA/ZctbBOgOuN8QHyXv1j9SDPC3gzstomCTI4g+XCPJGCWt8eRX4X+eQcV5XCuNQ"
        "CuMAfjfiYW33R5TR34mfxtcPqDfrG1TFWv8GufjANT1zvPmLWX0yYbRHqfI9Ar27nMY1VKJeRP8b7dXOY5p8bmsice0OEtfGymoE"
        "7fs6lUeIqrdL5f982ycgve7+pCKHG3hQgBu4SJ1e3ECrStsHIi+sHYwqI8eMehv9vCHB/oFoYI7UvNDjYrvnVDr/3Fr3TSm55sUB"
        "GOcHuO3cfQz77c9Gf6gypHD9rKVg32pqQO4/dwz9BdXw/FiNQr0/VrNUcVt/xbL+nzqmcL47lsD6PXKMp5c970codJxI/x6P62Cv"
        "+bwO5jCukl4H+970rjfb5ldRn3/YkT53v28qwawHOV1PWUbbN8F6kGj/1FAAf7fAfqrVzHpRt+R4ya4X+YWLXc2sFzVbrhfVV82B"
        "+iQE60QJap0ouYv0Rxj0KPaPeL3oLlgv+hd360Urmm3WiX6Z5tph6XWiH8rt8wK5SW3zSa86LAflv3XbHkHckhDGLdx9MX17XOax"
        "yPpfdh9wS5rvr6wS3F8uuL9McH9p2sofSm3Eefn52Ymj9GwfvzJD7OMXCto+ZtdLRDjK9TY4kYQznIgQ34/jeg/przDUv0Oyvzry"
        "7U+EpOJ87/5Ao5Q/YGv3O65yZvfjs9XuLwG7/9n82n0mjhats6Pd1/EhYbn3bPVpR2lB6yl5vGwz4EPWMPYe+ru3WbAf5kM+42P8"
        "1jstNE4E5D8r14m0NU7kPUSeQX+sC4JcBhEn0myNE7no3arRbzLvg/lD2spfzeImXknT+A1cH1ppuT6E+LH6hrOPkueHYNwIzl/a"
        "XvTk2V70g37D7/WBfhOc64B6vb6qDtq9itIXXv365O7laTf+fMbP0uQOysnOp6xcqgb5MK9DXQb69dsCP+PNIznJExXPrcjTuRVf"
        "OcJfrzxXUTj+OdrD+Hq+vkH5vrPqa3CuBOin9SV8/dTwKMj3Mv58wfObNjqdL0vp+SL7PsSpiG/S9w3djv1yF/iR8bTcORYPH/Hj"
        "HAuxvvoT+APJI7R+DkF974HfQfjdwejvuyX1951a+bFgTKHt83aBXiDAB/b8pGjZKapxvQ398pj6oCKlR5jzwFA+PMfVsvIB8S/i"
        "OFCfsv3h9zlrjdW/5a8vglxWJPl61vTdx/Kst/qt6yFbDvpNrN2N63aN9Hv9km+BXL8kKaffoPPEujzusMWnyOFCCMA93nsc5ulz"
        "MP96BPVRjuQFtybEp9zvEJ/y5mE+PsUvvDXiU1497GpdV1+fv996/tQK+pnBx8YZeZJfp78L+vkOxRrXQioU32qDa5llehDHIb4L"
        "9GHD+3RcgzaeZTCekJeq2MDiXfZI411c6cMdHvVhq7Ny5PXhQpC7M4g8meRtAY2jYuVf5a+jmebXkipLHBLij0zlx/2aXwEpfY/n"
        "+kUhz4NxJNuPaxpuOMyVX8f7aa8+zM3jbIRzPwC/kq3372H8XofrK3Adhes+uI7AdW/aqAfM+aIWsGcVRJ+W/ozBy7zOz4f2w/4A"
        "Fp8kicOI63mD35Pydm6h9ttGS0MKDycSA9wy6jP8e2rjqnQucH4iHFxqxXJbXB6tD2G9TFAe+35qBYl3UP/ZxWmputWAk4Y4HfKE"
        "mC+MQ3uy+eRm8BsvUIzxvijeZb+H97NyOS6tv93gBVkcmi1uEMevrtmyXk7LTfau5uZBEG+Jee76eSqVv0f9gf2e7F3Fz9vIyicj"
        "T5h3SPYuc4QXxX5qrD7PmxzY4UZ9kgNp3GifdT1kyxGON+JHq2l8JYujxLw0roOGlBtpvBtjbzF/ePNUPSo1/JtKxd9oZ9Au3gz4"
        "sqh6ToCW5xfTbHkvZJ4LEEOIdsFYTr9WTj1VjvF91ZC/iQaeV63tCZ5jBPhM9SGVtiufVrl2ZQDsQBdtL1D/m+wK81y8E8YBcL4h"
        "5QkBXvJMrl8RZ8YxpOzjn5/C5iFgvxwvfraST1F50uWAHKK+Z+XvBj0vFdDbm8FnDpdl+82Iy40z5/y0nvcd0DPEn8ByW3d8E85b"
        "35s2+gPZ8Z5H+RHJAYLXTQ6iX3OGI7ymCJeVlfcfUuuNreAHDfdB/031z+hU/yGe2CwPS7hxPvqBsn5vFrd8JpNvybFelDzXo7UN"
        "+gnKw36SqdcolFdpKC+k1Or9UMEZZ3Z8Wsv545Lt77ly814gJymIIzKvRYz3wU8OwX5L1HvG9lRq6yav6/kC7X0417C17i2o/+9B"
        "zmEfJMi5a5y8vs727wexHA1vWx0hf29h2qPvD12oGNdn1jQE6PlcWqnLH4UfrlU81TeqlFjOy8YqEkeM3b5Ioftp8KC37/YeNPbD"
        "EKyXjunz7QsHZeIvvT+mxGCVQs7fQBz3ZoWHgz6FwmmMwQTPtuszHtv18EFS/7KAt3Ky8a02zpUK9RvzAWNVEeiv+w4a4y5cX0f9"
        "HVXDdPylz6Nm0O9Bxv9vTkvh3fT1TYdx2DZRHLbaXRy2TTYOW2UZhyUHwV9m7K4eb0F7G2svUKzwh679bqY/c2ZftjmNu5ZZ+9/b"
        "ZP3v5Xz/ewDirV3L4HwZleoP9P/Q/07uXi1YJ3IWb5niRT3uWuUu7qq94qSKu1pd1KOE8icWCfyzBXx/nRlvPLcT9yX77rcP+OO3"
        "Z+MTxi+H9tynyy/44XXgh28bMcVtfRn/qR/96tuodhufy3x/SO/PC5n4bC7j985XnKyn2J2vgnw45nFd6LPfXS23TuzSDonshvS8"
        "3zkOfqhK+c2tGxn/2DBuu6jxPZfRX3T+1/iedv4A8GZl+/VUhbbzAao/dZ4pyXHH74r97VO4cURyF8hdIMwfLzgnrGKx2U/vMMwb"
        "1n83tn8n1W9s/v91PW6+NIM3mbpeZvD311Zj3Mb6+9U++fvXHOD5++jfN1Zl/SvNz61Gv23VAaPfj89jO4VxAH4H7YnsOgW0M+ax"
        "3VFYP7b77jD6icz+Sqf1jaqPcvVHLIC4lk+BnJF49bZASOtnPHfMvA/1vYoxfhwKYv83wTlAy01yrP39GfJ3PMeu8coA9V0dHwjt"
        "rQnR+Br9OzvJ841Nqn5fk98gGeehEPliIzm+W7kmSOYD/r4P5on2nKpQz0WY5yLwnPH9zHMlzHMl8JzxfgZvEGCey/w+e6rfVSV7"
        "3mHFldl5nWnv3YDHxv6qgP6qKWHGfRW5LlwGv88m17tD0L8XkxeGL4HnyDE2yj/cxDwP36/4gELVm/1epn2a/Jao+m+t30OgL2Ac"
        "Xzg7i68JanJC7OnNgF+NhcNUPjUM7ca8Hcb5GHcOw7krMZQ3KLcf5AP9m2QVcXhW3jRJ5Iy4T8rYjTXKfvADMt+vX/QnKo8ZUkg+"
        "w3v9iEJDvwL3M2f7rZzqt5AC51xVLYJ6jzP1XsTU+w9Mvd8AfddEnVs3Fif6sx/wrDifGtepuj4h62PkvTtb6PWZtSAfC98B8x3G"
        "e+xyPj/hysX/tB/nX2ZcKi7M2relhn4Ya8B6b93Pj8drmHzCg/u96dlP7KfsRiXajaR2vz5ODKQ0fwriqnPOn5IokHNFg6R8/byr"
        "3UdI/5F9X/L7Ro46PF/0F9bniyKPihB3+n0BXuyx/XnBiwnPOUsdcYYX++R+Ci+Ws3PO2vcb88sh5VtE3qC/k+tyzCtswr36fB5Z"
        "T454hQ3+tbYvYEfnNPMKP18ihTeZLl7hNhte4TKfeYV7RLzC5EGsjz2vcFzAK1wxzbzCqwS8wr8i68t9cE5qXMQr3C7gFR4T5CcK"
        "lVf4VSk7XuQV9stPYXmFn5fs/yKvMFffF/dnubJ/RV5hgV9syyt8aYHxCp9mzSscYNepEI/jlGe4QpJnOCGwf9UKt//zZu+vMdkB"
        "av/ZIMSBDQPAN/xqQGodushfx/DX/esM4a/bWdj8dbZ8w5dYzif/+YZvneV8wz+dS/mV0nzDP56L9fCXl/aKk4yX9nRJXtoFJzkv"
        "7UEbvhY7Xto/AF9LrnhpzzhBz6tNAv10lQAvfZBaN87/+bLvKPLSurLr/zxD7Hp3kZdWccJLe9cs56WNuuSlPS1HvLT/qxayfZO3"
        "67AOqSxieNjaBby0i09yXloSaorteruNXT9K5MVnXlqMe0OEDqrIR+v4nNEfKY7s4rTx0ZL93zOXj3a5pd/oPx/toiIfrcLjo328"
        "nGsvbflou8st7aVr3tJLThLeUoyDf6RIxcEd4QLnLW33aC+/pHiLg/sYe9nuC29p1l5+qdz4OxaeB889W04/9wWF/v1aGf3eU/De"
        "GHMfcQm9zHceg/s/LqPLfVmhn0N86lPa+2J+ve8zPKdhy/VZna9UZecjn18lGggJ31ep94Pc++75T18Q8J9u8sh/2m7Nf/okvY6R"
        "7NtC4enNuPduPv8pPI/nYaN/YuY/7ZbkP21Q6Dgp3/yn72bwJBfmCK90DvOdBuA7vRP4Ttso3NLCFoGdgXxxo/qxSU/4Lb39NzP1"
        "iuWo/dcy37kKcDvjCh/vgvyc759k9ButjyJ/g/qtjK9nrrTk8UQ8TX3DZyeN8bFfvJ4Y7/jG6+n7uIh4Pe8BubTj9bxrksbRfXyS"
        "yNUdk3x/8Hyu3g0p59F2IoI83O1lfPl4Af4emqTzwEHy/dLApFFvi/k+/zJBfxfbRU7KEPN+Xj9p1Fvmdj7AxTnp+9HKAMfmmf+T"
        "yEm8H/k/71Vo++SUx/LiSdnn5Xgsz5s0xu/DNninaOAjpD1wPmqsjGxkEOII9PNxfYr7ZcsZZPgtvZ5zop9TRPbhsOc0JvuBxxL5"
        "FJ/k5z2m+/wNPK9FuC+6zSWfJeRD6rciP1u1FJ4vCfWPg18v4qnUeUIxHrnQGg8YD9PfkeapFOgL1D86XyWzvrSmY8QnvsohSb7K"
        "Syl9ld1/CusAur6NEf0J/RdT7Xgq2wuMpzJhw1PZ4pKnsiVP64gJlzyVGyh+4ZOXp/IWne/aHU/ljROoZ6eHp/LyCUWx4qlcOcHT"
        "t0WeSv488Y+nMjFDeCoTOeZ3ac8zT2WLTzyVLQ55KhPc80X956lM5ImvqkmSr6pFgM9vYfiqmhlen2ZJnspBl3xVTZJ8VS2znKey"
        "JU88lXczvFXN08RTmWB4Kj9X5Kl0ZR+/PEPs4+cL2j7K81S2CNaPWyTXjxOSPJXrPfJU5sufEK0bt6T99QcapfwBW7vf8T6PPJWz"
        "xe6fA3b/8fza/bzzVDL6tCNU0HpKHj8H5wEpH+HyUid7mwT4+JhHPESu9U4zw1Mpy7+KuIAVNjyVTTY8lRepRr/Jf55KklcWr2f8"
        "HPgpv4r4FcWRnejJs50w8VM2ueSnbCkwfsoWkzyqBrkQ81N+R+Bf9B7NSX6ouP85T/ufbz/K6x//+CmbHPJTtswQfspbJfkpVx7N"
        "Dz/lsqO0XvaHnxJ5hbPrLyw/ZUKgF04R8FOWM/yU7TOcn7IlzesP//kpf81dV5w9/JQtNnxsCeBjewnk+huScrqXzg/r8nidLX7C"
        "HT/lIMw/ET/l0Azjp+w9oij54Kd8/Iir9VydnzJlPX8c81MmHPLn3QH9nFCofKFJP35M4evH9/NxKsHZrhdXFfWilF5cAPLHP49L"
        "mofynKppnkcBSb1eQsWJZv7J8iMecY5cPY35QuQ99o13kuE5i5Uijwr6ZWMM/uWX/Pymb7yTb5DyGN5JrA/mV4v8k9n8rgz/JMZL"
        "zvknm4r8k0qRf9K1HBT5J8k4O+WfZPw3PL/Nln8S7GGWf7KBzz9pKI/wT55B808ayiH8kzU0/6ThfZp/8lkB/yTyUx1g7MsDKm1f"
        "tvH5JwX7foQ8dCw/tYl/8vEi/6Tihn8y4Yx/Uh9n2BfS30mtlyYHke+knu9XCHhH/eefvFThy8NSbhzvngdnIRM3COQG2s3LRxcE"
        "DyWnXlI8lDj+MO7yPJTtfB7KiGD+C+TFKw8lnleG/jbyUbbuoHkoo+Eqrh/hnI9m0yEsx4p/cmUHwzvZIcc7mRwgcYURF+ymvvb8"
        "k4TfaCyxCHBXtx3y9r01h4ztN/NO3qL9fRjWY/znnyRyOLYO4yXcB3Gtx3ZdcYjUvySnvJNj85F/4uJDxngL18mz8ZaIb7JJwDfZ"
        "JMc36fLcE5G+dM032eYT32Rfs3V8hXyT1XZ8k81Fvsmc8E02FTbfZDXyTboc/4Ljsy4wvkn2/PsgP38lWz+db9JjO+X5JhN8vklD"
        "nNanxWmtVHuNf+fzTG5neCbbp5lnsj0/PJMu998K4zKvPJNtjP9rGLdd2rguZfQVwy9peJ7ml2xn+CW3TzO/5Pbc8Esa2r9T6y8B"
        "r2QZ8EqWIa8kiUPW1mKeCnglIU6Jhk/3yY8Pc3nkG+eL+CTJwa5ZPslOKR5JXLcZq5Lze2cPn2S3Rz7Jbhs+yW4Bn2S3Qz7J7lnC"
        "J9k9w/gku4t8ksp08El2u+ST7PaJT7LpAM4/OT7Jaw/w9XENkye46oA3PbvyAGU3dD7JFdr9+jgZ4JnPJ9meYz5JPHfpvz3ySbZP"
        "K58kyntU/cCBvOC8hLySgw55Jd97gMJ55YxX8l0HjOtFIWUE+MKAd9X1vmdv5z6K50kLM0/abeZJIj/zJPKix3kC+1xXtHubJ7b7"
        "oEW8q39yzLs67isO8tMO58cr+/k4SIe8l7Y4yB/sN66nIO9qfY9DXuJ4vuxIi0M7knDG3+fajnzisD/zQ9aOdHP32ep2RLivVjQ/"
        "LppmXuIPHnY2P87IEy9xBZeXOFmjcPMMmAdprXvbth5vc+sB/G76uZNEnli8XrTUZ55aOCAMv5vaNgp+hYCnuMOGp7iD4SnuxfJq"
        "BfnATwruv1OQjxyVO3crQeeHMa9qOreqhrYv5nWafcy5VbcwebQRwbwaF+BN+gD/MpInHj+2/i+r/HzpqGCf3UnCUwD5e+Rz0c+Z"
        "IP22SdRv2fMI2pydM4G8Ivo5E/u8nRcuy9/TFfO4fzu39TTPh1sczXP35zGNMPgtZ3o6quB63Yglz435PCbAjenn+Q+knfkJ5Nzn"
        "1LWAw1+x18ZPWKBw9Yt0vIm8AGWSPFCifMK+HMVJA4wfuNfGD9zD+IEjAj9wxKEf+N20dg3/DvrtUUVKr07XObD6etbblutauG9A"
        "en2rb9yZv6PHJXfY2N2dgnOTtgvudwvub0lb2cUU8HcI9ydv5s9THMc7q26CdSSYn20wPzeL9ikDvhp4DXGe6vLhcn8C8kM4xo/D"
        "+In4tgw8IYoju9KVX7uSHBigcat9e63PWcB9JoOoH2phXHbyx8XlvE3u3p52M1+z5y2MU/t57Po/pvaBXvqgwK/eeiIn/p8dPuIB"
        "Z/gY5+csjDs+ZyGn50v7hBcxn7Nw4wl+PF0K4xuV5FdfTfOr+x5H43kC7zlhjKOzfAfPUeeimM8LuBh4xM91eC7eSRKvAJ5fnm+U"
        "iVe6TiiO4pWeaYpXet6QzDeK+EZzW88sj/hbNufijQjOxRuR5BvdJ8kjPuzMDk97fCc6H28k7W98dplUfDbtcZh0vhbzDvd7zMfP"
        "ljisBfrtct1eeOOLZ/XpTYU97yzKeYs6F28PnIt3BsMru0dwHl61Rz7dHPv9vXsZnrwRhzx5hLdVzJO3x4Ynj/Cxp1bQ++298sVn"
        "/SU8f+m38BvPX/oN40/9SrH2p8r/Qufjmyzj76j6GHfdJhrpJt/ZUMJ9L6Y2y+VBXMa5Qn/Nabx8H/DhiPb1w/x3juv/OJET9lyL"
        "BPYDlFvD7wcncVNe90s/4Kwcli9E3ye9YTXI69U28ncllb81yxkBDCfXw36sDvO5Sm9LrVOShsQHD4G+v9jdupN+rsn5luOP4263"
        "fxH3H9ueZ7IezzOph35dIFg3JI5HvNMZzt7UvqWV+rqa1r4ItA/saEW1oH1xr+1TbeQlyF0vW9Nzx3Ev66VZ+3PrcVp/8tcnY4Fa"
        "Kh4Vxv8O9UpmPZaM743HjeuxqfJXLPMMrN6V36+w1XI9Bf0+c/5pJbd+dvMpu29ko8J93zTe9yr899eDXTxT8N65x/OCBxLiHeY4"
        "PBdt3nE+3sEtzkCEdyg9TuVZTPqDnDOn6w+fz9cpVLuOehnPdWlsIDg2kf7T7Xu1pH1vzbN9H7Cuh2f73nkdyNO1DP+wiN9rCHhT"
        "R4FvMrvfRdt/XEbn98zzWcD3xZwTlhSdG8A+B9/B8Wxt+42rffFx2F/H7g+ujz81KVOeUf+8IsUf9hmdx1SKP0znv0R+rocnsZ8p"
        "/jDD+U7kt3P+sFek+MM2TCqc746tw/qtn8wt/irK4K/m5Ql/Vcp81x/cVWob0UPRiF+4q315xl2NusRdHRPgrvrzjLti6/+KAHe1"
        "r4i74vSbf7ir0RmCuxrNc17+w47m+czDXY3OUNxVuUfc1eisyPcnB/cB/h7xV48pUvq1iL8qEPzVaBF/lVf81WgRf5VH/FVWP31A"
        "4Gc/wsVh4XmPRfxVoeKvmnzCX12TJ/zVCgp/FVJq4DzGfTb4q3cD/updRfyVFP6KiVu6Jjzir/IUt/T8n0f81eg046/u8Ql/NSqJ"
        "v/q2RxzIaBF/NaPwVw94xF/NtnjsNgqv4h2HxerVDxX2/JPEYWF/ZfFYI4o1HutMiAO+VthxgEs8li4/Oi7raY+4rCckcVlvSOKy"
        "fkL5TXjeUdav+iL191gYx+0hhb6P6/ibbfBaQQ2vFS1rsln/IsAAM06L4L/jSac4rcLKR+vruaJzgOtG3eG0an+m5/m1eKYM4pnt"
        "DG6iht8POcNpycY3gzY4rTaX67iQj6hPfhXk9EUb+fsyjdNi5DAWuc4nnBbw3/UhTmuXu3UqxDGdu8Ny/KVxWqVOcUyfUoz4mqxe"
        "uF/gv22eZrzKHQ7xKh/PE15lLY1XEfgNUXUNpQdjkSut8SvTpe8G5PSd0zxOY+1Krpwn+0C/PUHjHWYNXgX1XGctyDv//GMhLhLa"
        "Eb8I9Uklv5/RjmB8f6H1eplzfaJa6mfULzo+ksGjrIkfmfSCZ8jO0z9OEn/lnQJ/o4aqp1C+H3Mm31lc5KuTPNyg5+/oeMhaKfyQ"
        "GBf5PW79bMvT9XGZwn1fgIM1v589f9oaj/Xi5OzAYT2ZIxzWpz3isB6cZhzWvTY4rHbt7/8P6X6dJw=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29776],
    "maps": (
        "gate 4 control 14 gate 50 control 13 owner_levels 89 owners 18 owners 99 owners 37 owners 99 owners "
        "21 owners 38 owner_levels 16 owners 24 owners 69 owner_levels 9 owners 22 owners 111 owners 21 owner"
        "s 38 owner_levels 16 owners 34 owner_levels 9 owners 22 owners 88 owners 21 owners 38 owner_levels 1"
        "9 owners 24 owners 69 owner_levels 9 owners 22 waiting 75 waiting 10 gate 38 control 13 owners 40 wa"
        "iting 27 waiting 6 owners 63 tally 120 waiting 91 owners 65 owners 21 owner_levels 26 owners 28 owne"
        "r_levels 78 owners 75 owners 21 owners 38 owner_levels 18 owners 25 owners 68 owner_levels 9 owners "
        "23 owners 55 owners 150 owners 156 tally 154 control 380 control 22 control 15 events 10 control 17 "
        "control 9 control 300 rows 22 blank 9 rows 6 rows 7 control 160 owners 20 owners 77"
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
        "OWNER_MASK 85 TYPE_OF_TASK_PID 105 TYPED 6 TYPE_OF_TASK_NVCSW 28 TYPE_OF_TASK_NIVCSW 9 MIN_WAIT 16 O"
        "WNER_HOST 30 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPED 32 WANTS_PID 31 CASTS 3 OWNER_HOS"
        "T 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_"
        "PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYP"
        "E_OF_UPID_NR 12 ONLY_PID 12 TYPED 17 OWNER_BY_MOUNT 11 TYPE_OF_TASK_NSPROXY 5 OWNER_MASK 14 OWNER_BY"
        "_MOUNT 7 TYPED 3 OWNER_MASK 14 CASTS 13 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5 TASK_NSPROXY 23 N"
        "SPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 47 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_"
        "LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 65 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 C"
        "GROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 146 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUM"
        "BERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 WANTS_PID 72 PID_NUMBERS 3 TA"
        "SK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 OWN"
        "ER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPE_OF_TASK_GROUP_LEADER 23 TYPE_OF_UPID"
        "_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 17 "
        "HOST_LEVEL 13 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 9 TASK_THREAD_PID 12 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 24 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TYPED 7 TASK_TGID 10 T"
        "ASK_PID 10 TYPE_OF_TASK_CRED 31 TYPE_OF_CRED_UID 5 TYPED 10 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 9 CRED"
        "_UID 8 TASK_COMM 11 TYPE_OF_TASK_COMM 20 MAX_EVENTS 51 TASK_GROUP_LEADER 62 TASK_THREAD_PID 12 PID_L"
        "EVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 TYPE_OF_TASK_CRED 28 TYPE_OF_CRED_UID 5 TYPED"
        " 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_COMM 28 TASK_COMM 14 STATISTICS 70 U"
        "NSIGNED 7 SUB_BITS 49 UNSIGNED 14 SLOTS 67 OWNER_HOST 85 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MAS"
        "K 10"
    ),
    "members": (
        "TASK_STATE 59 TASK_NSPROXY 43 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 31 NSPROXY_MNT 1 MNT_INUM 1 TASK"
        "_CGROUPS 22 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 96 KN_ID 1 TASK_NS"
        "PROXY 45 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 103 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 105 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 TASK_CGROUPS 182 CSET_CGROUP 1 CGROUP_KN"
        " 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_PID 120 TASK_PID "
        "7 TASK_NVCSW 31 TASK_NIVCSW 8 TASK_PID 91 TASK_GROUP_LEADER 165 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_N"
        "R 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 27 TASK_NSPROXY 16 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSP"
        "ROXY_MNT 1 MNT_INUM 1 TASK_NVCSW 28 TASK_NIVCSW 5 TASK_CGROUPS 104 CSET_CGROUP 4 CGROUP_LEVEL 14 CGR"
        "OUP_PARENT 37 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_CGROUPS 148 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 C"
        "GROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 434 TASK_THREAD_"
        "PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADER 93 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 49 TASK_PID 5 TASK_TGID 198 TASK_PID 7 TASK_TGID 1 TA"
        "SK_CRED 50 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_PID 247 TASK_TGID 1 "
        "TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 CGROUP_PARENT 267 CSS_C"
        "GROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 58 bpf_get_current_task_btf 35 bpf_rdonly_cast 41 bpf_rdonly_cast 24 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 4 bpf_get_current_task_btf 179 bpf_rdonly_cast 149 bpf_get_current_task_btf 166 b"
        "pf_rdonly_cast 144 bpf_rdonly_cast 231 bpf_rdonly_cast 189 bpf_get_current_task_btf 7 bpf_rdonly_cas"
        "t 31 bpf_rdonly_cast 8 bpf_get_current_task_btf 91 bpf_rdonly_cast 165 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 45 bpf_get_current_task_btf 16 bpf_rdonly_cast 38 bpf_rdonly_cast 5 bpf_rdonly_cast 104 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 258 bpf_get_current_task_btf 447 bpf_rdonly_cast 56 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_rdonly_cast 52 bpf_rdonly_cast 5 bpf_rdon"
        "ly_cast 193 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 51 bpf_rdonly_cast 4 bpf_ge"
        "t_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 5 bpf_get_curren"
        "t_task_btf 250 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bpf"
        "_get_current_task_btf 42 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29776, 9224],
    "maps": (
        "gate 5 control 14 owners 119 owners 21 owner_levels 27 owners 46 owner_levels 59 owners 71 owners 11"
        "5 owners 67 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 tally 2"
        "08 owners 54 waiting 120 waiting 10"
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
        "ID_NR 12 PID_NUMBERS 12 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 12 CASTS 19 TYPE_OF_"
        "TASK_PID 3 TYPED 5 OWNER_HOST 7 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TASK_PID 25 PID_NUMB"
        "ERS 10 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 CASTS 2"
        "3 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 330 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 14 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 31 TASK_PID 6 TASK_NVCS"
        "W 143 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 436 bpf_get_current_task_btf 260 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 16 bpf_rdonly_cast 12 bpf_rdonly_cast 33 bpf_get_current_task_btf 6 bpf_rdonly_cast 143 bpf_rd"
        "only_cast 5"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [39000, 29704],
    "maps": (
        "gate 4 control 14 gate 50 control 12 owner_levels 88 owners 18 owners 99 owners 37 owners 99 owners "
        "21 owners 38 owner_levels 16 owners 43 owners 49 owner_levels 9 owners 22 owners 112 owners 21 owner"
        "s 38 owner_levels 16 owners 43 owners 50 owner_levels 9 owners 23 owners 89 owners 21 owners 38 owne"
        "r_levels 19 owners 43 owners 50 owner_levels 9 owners 23 waiting 74 waiting 10 gate 38 control 13 ow"
        "ners 40 waiting 28 waiting 6 owners 36 owners 70 tally 117 waiting 91 owners 65 owners 21 owner_leve"
        "ls 26 owners 46 owner_levels 59 owners 71 owners 115 owners 59 owners 21 owners 38 owner_levels 18 o"
        "wners 43 owners 49 owner_levels 9 owners 23 owners 190 tally 151 control 380 control 22 control 15 e"
        "vents 10 control 16 control 9 control 298 rows 22 blank 9 rows 6 rows 7 control 160"
    ),
    "constants": (
        "STOP_AFTER 13 CASTS 27 TASK_STATE 5 TYPE_OF_TASK_STATE 10 OWNER_BY_MOUNT 39 TYPED 3 OWNER_MASK 14 CA"
        "STS 9 OWNER_BY_MOUNT 6 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 10 TYPE_OF_CSET_CGR"
        "OUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 15 OWNER_HOST 41 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS "
        "8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_PID 55 OWNER_BY_MOUNT 13 TYPE"
        "D 3 OWNER_MASK 14 TASK_NSPROXY 11 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE"
        "_OF_CGROUP_LEVEL 27 OWNER_MASK 84 OWNER_BY_MOUNT 87 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 85 TASK_NSPROX"
        "Y 88 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 O"
        "WNER_MASK 85 TYPE_OF_TASK_PID 105 TYPED 6 TYPE_OF_TASK_NVCSW 28 TYPE_OF_TASK_NIVCSW 9 MIN_WAIT 16 OW"
        "NER_HOST 30 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPED 33 OWNER_HOST 22 HOST_PIDNS_DEV 3 "
        "HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 35 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 "
        "OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 16 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12 ONLY_PID 11 TYPED 18 OWNER_BY_MOUNT 1"
        "1 TYPE_OF_TASK_NSPROXY 5 OWNER_MASK 14 OWNER_BY_MOUNT 7 TYPED 3 OWNER_MASK 14 CASTS 13 TYPE_OF_TASK_"
        "NVCSW 3 TYPE_OF_TASK_NIVCSW 5 TASK_NSPROXY 23 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 TYPE_OF_TASK_C"
        "GROUPS 47 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 64 CSET_CGROUP 11 "
        "CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 94 TASK_TH"
        "READ_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK "
        "3 TASK_NSPROXY 23 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL"
        " 29 OWNER_MASK 84 WANTS_PID 106 PID_NUMBERS 3 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 15 UP"
        "ID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_M"
        "ASK 10 TYPE_OF_TASK_GROUP_LEADER 23 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 6 TASK_THREA"
        "D_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR"
        " 12 ONLY_PID 14 COLLECT_EVENTS 16 HOST_LEVEL 13 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LE"
        "ADER 9 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 25 TYPE_OF_TASK_TGID 8 TYPE_OF"
        "_TASK_PID 6 TYPED 7 TASK_TGID 10 TASK_PID 10 TYPE_OF_TASK_CRED 31 TYPE_OF_CRED_UID 5 TYPED 10 TYPE_O"
        "F_TASK_OWN_CRED 6 TASK_CRED 9 CRED_UID 8 TASK_COMM 11 TYPE_OF_TASK_COMM 20 MAX_EVENTS 51 TASK_GROUP_"
        "LEADER 60 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 TYPE_OF_TAS"
        "K_CRED 28 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_CO"
        "MM 28 TASK_COMM 14 STATISTICS 69 UNSIGNED 7 SUB_BITS 49 UNSIGNED 14 SLOTS 67"
    ),
    "members": (
        "TASK_STATE 59 TASK_NSPROXY 42 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 30 NSPROXY_MNT 1 MNT_INUM 1 TASK"
        "_CGROUPS 22 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 96 KN_ID 1 TASK_NS"
        "PROXY 45 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 103 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42"
        " CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 110 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CS"
        "S_CGROUP 1 TASK_CGROUPS 189 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 C"
        "GROUP_PARENT 34 CSS_CGROUP 1 TASK_PID 125 TASK_PID 7 TASK_NVCSW 31 TASK_NIVCSW 8 TASK_PID 92 TASK_GR"
        "OUP_LEADER 204 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 28 TASK_NSPR"
        "OXY 16 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_NVCSW 28 TASK_NIVCSW 5"
        " TASK_CGROUPS 104 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 T"
        "ASK_CGROUPS 323 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT"
        " 33 CSS_CGROUP 1 TASK_GROUP_LEADER 268 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM"
        " 1 TASK_GROUP_LEADER 90 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 48"
        " TASK_PID 5 TASK_TGID 199 TASK_PID 7 TASK_TGID 1 TASK_CRED 50 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID 1"
        " TASK_COMM 47 TASK_COMM 3 TASK_PID 245 TASK_TGID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID"
        " 1 TASK_COMM 46 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 58 bpf_get_current_task_btf 34 bpf_rdonly_cast 40 bpf_rdonly_cast 24 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 4 bpf_get_current_task_btf 179 bpf_rdonly_cast 149 bpf_get_current_task_btf 166 b"
        "pf_rdonly_cast 144 bpf_rdonly_cast 292 bpf_rdonly_cast 189 bpf_get_current_task_btf 7 bpf_rdonly_cas"
        "t 31 bpf_rdonly_cast 8 bpf_get_current_task_btf 92 bpf_rdonly_cast 204 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 46 bpf_get_current_task_btf 16 bpf_rdonly_cast 38 bpf_rdonly_cast 5 bpf_rdonly_cast 104 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 427 bpf_get_current_task_btf 275 bpf_rdonly_cast 56 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 93 bpf_rdonly_cast 12 bpf_rdonly_cast 51 bpf_rdonly_cast 5 bpf_rdon"
        "ly_cast 194 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 51 bpf_rdonly_cast 4 bpf_ge"
        "t_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 5 bpf_get_curren"
        "t_task_btf 248 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bpf"
        "_get_current_task_btf 42 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [68704, 9240],
    "maps": (
        "gate 5 control 14 owners 118 owners 21 owner_levels 27 owners 46 owner_levels 60 owners 71 owners 11"
        "5 owners 67 owners 21 owners 38 owner_levels 19 owners 43 owners 50 owner_levels 9 owners 23 owners "
        "205 tally 117 waiting 60 waiting 10"
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
        "3 TYPE_OF_UPID_NR 13 ONLY_PID 11 CASTS 19 TYPE_OF_TASK_PID 3 TYPED 6 TASK_PID 8 CASTS 18 TYPE_OF_TAS"
        "K_NVCSW 3 TYPE_OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 331 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 219 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 124 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 32 TASK_PID 6 TASK_NVC"
        "SW 29 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 48 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 437 bpf_get_current_task_btf 265 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 126 bpf_rdonly_cast 12 bpf_rdonly_cast 34 bpf_get_current_task_btf 6 bpf_rdonly_cast 29 bpf_rd"
        "only_cast 5"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7f56996a8d6f8a869cc38a880dfe002ab425d20373ba6f048eb366d5113acbbb",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["preempted", "Q", 48, 1],
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
        "eNrtXQtwHMWZ7tnValfyQ4rMypKMsIUxDycihgBxOXFhIIAvoQ5jskHk4rOWTWJhx+A1VaBlE7BMAkLkYUEFO06OWDKlRyBBpJKT"
        "CQQpR65wLqmcUwmPRHeBJByPxDz8wMiy0Z52+v9npnu6Z3p2ZiXxoIoa72imp/vvv/9Xf/3/Q7VE/y+zPaZfBzX6O1U3mstfaz5A"
        "mP+Guuk1GiJkNJfLfW3i3/lXhujrJB6L0/ba4Lc2R7/WlLLtxEtncN8bcP3egOV7cRKi39Hoh5cnS7nvavoTERLVf39N/3f+7/B8"
        "JX1/EL7zbbhm2irh78f1/mQ66f2rNPrd7PpN+v2ENpeOS2P7m9BmiscVZp+ruAHG1wXj0+j4Bie6VQL9TU/8n+yi78e1Mv25CJkb"
        "0dsLcXRKE2Oc+f+S8P11E9cFE9eb4JrQ6o3+6eOp25Oz9jcL/U3V9bnOR591/qPw/s5ttL/RD1F6pnE+Fkvm3Ruf2ed9PvedOpj3"
        "pSFrf5Au2fL2nGje4tp3QuL7l+r3M130vQz0E6/JaujvtUDvMqA3XLn2tlwO620Q1gv/vWzdDv07vZSdt0RIa4jh3zTybx3tV/82"
        "4FPKtzxfZBe35mi7tP/x0G9hXH8k4vHWCNvB8SMdM5qEDuuADlGgQ1RCh7kcHcrY75njX6j/oz49QvkhBvzWJufvmIf+88+p/j1b"
        "Tuk+CHIttd4rH8P66KLtJGvZdWufR8oX2fKWHJUDm2j7SZAnQI+1nX7laQ3Isd/Bd57Wr/XJBxTpf7lO/8wu2k8cz9Dd8HwInodr"
        "pmcLbb+qnH6/G/j5ZJiHk3H89H50gk8mup2LlkI/rhG3mwhdJuK7Cf6+QCiPkT8q5gBfwrxm11M6iuR0zCKnM30gN9dL5P1t3uR9"
        "TZR7/w6T3iWgj96Y+L9iLttPfrxDoGdwXK7j6JL0fw7yuZwezDjc6KGo//jxrGkrE9InQk5j9CCuh0w3XTdrG4JaF/fButidE/H1"
        "k3DFdfEkXDc2/Iiu3/VbYF2UMOvHeK6K9hflgqFvqll5iXIW5etD65AOz4G9cC67TpLi9RrXnhuPWf6+Nh0UnV4HOv1+nPbnlrAT"
        "Xw2C/E/tVOSvXQPQ/pfDIrlsX/frJPouToT0njT9folN7ufnDZ+vb3hgnI7zn41xLhTRMVyg3HJZ70G1oyo3eHom++G9HfTG5TVg"
        "H1B+2SKjb4RQQtS3LdR75L4OFurjGQL9WZEMRn6gXRyPwvpI4/rYD/08gfazc3ZYRb/GtdkkJtD7xe6nuT77JOtrk+M6ytZx92uc"
        "18fQ7SDfSkG+3Y7yDef1mRDaA5pl3lzp1Tk59LLbn7wfAvYjtJO62af9iHI0ytqRgyX4veacVU/Wd35DU+O3WUXhN7u+eJXyx65m"
        "xm7M7Kb6cuhsif14f4s3+zEM9mMJjPtCmf0Yotfod0OUbkdDon7I9T2dz+wnaf+yy9z0/vNivc/pk6F7uXVxL66LXxv8tcoSj8F1"
        "K1tP7vIzM73XmWJ8Av2mOBnWGxoM47oEP+UDJUBHGh+pT/7M27jbJnfcmS7KT3k9mufnzG6TvzWH9ZIIafo1Qr5P+fkEeK4E+BGu"
        "mW6gy8lift944XYaX1m2DeILWwz+y+bbLcU439/p+m0B/osB/7Ww/Bkhz9BxpTH+9sLbrLxskeidSzTx/cPM/ErtOq/xijJVu26R"
        "9r69Voi99mftnWGv/Uqb1vaaEZeS2WvnEqe4JsYLle21O2F9g1/00J28vdarOK+zp2Re3eKFGDcu3F6rn2Ft191ewzhf7QxGr5dy"
        "el0iV13XWTI6rfWbul5vBb1+tcbq9VaxXm+jz01Xe8au19s96vWlmrNeb3XR60s0qtfbxXrd2Of7u6Ofxut1HHciepZG73/Lo34c"
        "temjUaFeG3XRj8G0k3Jox1E/9sJ7GdCPYN/3RhX1Y+fD3vRj2k2OFrrPC/zbJtGP6e8FvM6C7aepHw9L9OMNjvajTT/WuujH7Vy8"
        "djunHzuv9KYfJ3le7fSJEE96E9pPdXjbVzbjHJzejCnGOZL3ETU+nMXSNSA+DC7O0crFOdolcY72wuIcsVNBLn9cKyzO0eoxztEu"
        "3t8oc9vf4OIcpWrvudtDJd7kVXpy5ZVTO4eF9lBYzR5Kv02ms5z2bw/9lfizh/5EHO0hw54De+hGzh66UWwPJaKV8Ps6YsVxRMh2"
        "7vcPy6y/E9F74L0fcPe3wX3qaSNdE7EH4P4vwP7S4PdaKj/Tsn2nzx2zrtO4VuqIhwC2sIyzTPh8PFQifU/T3wsxv/PPzc7zVflh"
        "T+sgTj6h9z8Zmwl6IsbuQ4DcUGkvbMErIb/EQ1XC8aH8wThtpp/SD9cVjy9BOWRrp5Pdd0S+suFvYP1VNIjX7dBW2DevOvmYFUeE"
        "/DFf4i82tp14zBceENZFpmcT4MGu4nBaiSLhAD/JfediwIOVapT/uyT2zPiY6L5tXnZDP8IQDysx/YbWPP0J0B+uCVLO+DE1MR63"
        "EIXvfzOnsl+f0DT9exHy8pgV/7O2zd882f3RV0H+jIxROXIy9HcpYeUOyhOK4JLLkw8eE9M9LJQHEaIZ9+n6v991XPez8ZZjqs+H"
        "9e/NPSbG2f0c+vMzoAOOlwaEk22y8c485hQvjmvfFd5PaF+m9N1aCfowZuO7PiW+O4P2r/9BmMdvgD54RcL/Rzzz/2gh/B+V8f/T"
        "Hvn/eZb/DdyKR9yq1P5A/v/9GBOnsOGYKQAteQfVa9I4BvBBdmdAcQyP7WTaK2H/Xtwu6iERTkwU10D7N9lN22tsuMDYR9HxaVHA"
        "p92I9ie0Xy2mh22cKXk/PMVpdqrFaTAuI+uHajvrIA6L8dhkP32v/o564Pd5wnUQj9IAQvL2Eolf3eKMv60CvX0qned1pTAPpTAP"
        "YJcgXtAVP17Gfif5AfF6RDlV36ARZ3kXFuKn1nSuGwvCzohH/3XMKr+z5QMSObeU3fetRDl0HmH3H48f1fmzYxW1+3dSuz9RViMZ"
        "327Gz4prq5XiI4HhqJX3JbcQtX3VjZJ91Xna1O6rXqaxdgHlF17vxMmJjNw28BASfHU8NEO8Lto4u7uUqD2nsfG5VN1jSnwtsi+x"
        "3ZBwnLmjOK78J/PyKH8doeEvMjK3Bvh77KhIvvnGPU/3/ejeAZ/x9j8HHG/3uF+kHG//1dTua7nGcVAuftaTXCz8fEYLF3f2Grdd"
        "wuoJSdxZdk5jMIS/m+HcxkouLr1Ncb5U49JB4e9WcnHpJse4dH3VDOhPiyQe3cLEozPdlB5RkFNIH3lc+jqIS/+gsLj0siaXePRf"
        "ckJ9phyP/o3aeRLgm2xHQHLVYzvI/6mOAYn93yK1/4X4+56BAu20TZpVD2frmnNivb9Ccn+p5P4Syf3Tc052RfZmXJffe2/itXzr"
        "xx+/Q/Tjv01r/WjiimR4rc0u+9Et3vajpThinNcbKL2i0P+0Ir3Sk21PRJT8Zf/2QKOSPeCq99MXe9P7yfeq3j8N9P63J1fvc/6o"
        "bD8P9b6xDx1Ve89VnqZLp7WcUsflNcE+9BpO3wO9u5okuPvPBLwPH7TcaWb3o4H/Tb5uyTnvR3+M8jPIj3Vh4Msw7kc3Oe9Hn/0R"
        "zWo32fH2/8g52avm/uyzOXafGPc1ljvuayBOpb5hx1v0+UGYN4onVtYXnZOsL3pBvuH3ekC+Sc6Po1yvr6qDca9g5IVfuz6ze2mu"
        "EHs+b2fpfAftmOvJ5EvNwh/2/ZPzQb4+IbEz1rxVlDjR++fjJ+l8/KK3xPtsdD+Qt89RHyY3i+UN8vfGqkfg/DrIp80lYvnUcDfw"
        "9xLxesE8MTd7XS+ns+tF9X3wUxFHYZxPuBbpch3Ykcmc2nn5o0eCOC8vl1evgT2w/wgrnyPQ3xvgdxh+pzn5fb2i/H5ebz8RThBW"
        "P++QyIVKuh/A5WmJl83SrPtWaJcntK8SJTnC5R1C/vDtV6vyB/i/mPcJ5SlPj6DzOTVWvyjepwO+rMiI5aztu/dMstzqde6Hajto"
        "N/F6N2noNUr3+tN+AXz9uCKfPsrGiQ1+3OmKq1DDM1AgbbLrOKzTB2H9dcpw5EcmBVckxVXc4hFXseaIGFcRFK4TcRWrjhS0P2rs"
        "c9/ivH5qJXTmcHhJjp/U97uvAzpvIM74ENqh5J0u+JD3mBzEeUh2gzxs+ISBD9DnswzmE+JSFTfyuJEBZdxIQfJwp095mPLWjro8"
        "nA98dyLlJxu/zWPxSDz/a+J9NNv6Oq3KEc+DOB5b+8mg1ldISd5j/rA4xHnQj+TpuKbhP94U8q/nc3uPvCmM49wM+QW0n3L9fhnm"
        "73m4PgvXfXDdC9dhuO7JWeWAPV7UDPqsgsrT0qc43MmIOB7aCzhkHudT6g0PFCF/o+3tAlx4qUac9k2y5dRv9ouDk+HEssuWuuLW"
        "WDkH+2CS9vj3s8uoH4Nyzc3/ytbROEOmB/xviP9hHDAJ4zHjxE1gD55JrH68zI/lv4f3TX4bVZbLheDpeJyWK64O56+uybFfXtvN"
        "dK0UxjcQj4jx6/o5GhOXR7mAdM90rRDHY1T5k+MnjCdkupZ4wlMinRqrF/vjAzdcZUB8oIyr7HHuh2o70vlGfGU1iz/kcYYYb8b9"
        "zQi5gsWDcXoU44JXTfSjUseHaYxfjfoD9V1+fl6f6Hdcqw+x/PyTHN/eQ/nnQlTiory3ttOrt3MC0471fc0Sl4mH+jVnPYF5UAC/"
        "qLVprL5o14T6og/0BYdrQz3ohn9LtsI8AA42Qu6W4AlPEtoLSW4eI2SvOP8CH1+A8zYiv9iJP2XtKbcDfIjynue/y414U4hY8YtD"
        "ZSbdrLjVJJcnJLX4lyBnqJ2A7aZ2Pgb5mvfkrHrenO85jH2Q6aN41kw/2isnKul/N7yVye+/YfYRU2DfDPUA/Sbos2+Cfoi3tfPD"
        "aUL/He07VXvWxPWexMVRiiwXFfMCpNYDnaA9pJNKv/ZBe5WW9iKk1qBDhWCe+flJlYvnxaT3TLV1L+GTLPgH+ddi1vtg/0ZImPEX"
        "rOOp1PdDnjfiAPr7kBctVbcf+v8y8DmcLwM+LxhHbuyfLT+M7eg42uoY/XszN55u+t3lDfOJdd9lTUOIXc+llQb/adZ2a4mv/sZJ"
        "ieO6bKyi/sHItQsIS6eGw/6+W3vYSodB2AcdMdZb/LCKX2XQY4INVhB6fh/Pe24lIpzzLAZ/MQIL3BxXqc9xjR+i/Schf+2Yfqs+"
        "z5WE+Y1+/khVDOj1+iFr3AvtZJTfcS3E+Fe4r26PqzdJ9iU9+lkdMj9rZWF+Voeqn7XC0c/K9IM9zOlVw5+C8TbWnkmccIMF29Uc"
        "PYumPzq8+lVLnO3rDlX7eqnYvu4Df6p7CeSf0Bh6oH2H/JfZvVKyv+PNn7L5g4ZftaIwv6r2wneVX5UqoB8ljL2wQGJ/zRPb49x8"
        "Y14/PAcbuF3eF4xdbvofnN0N47nJ4F+ws+vAzu4YtvllPXn7qBft5mZm3Nbn8t8fNOh5Fud/zeTs2rnEyz6IW/4FrJdhn9f5AdvV"
        "1Wr7uwXqIZneUF73u0bBztQYuzh1M2f/Wuatm5nfUzj5xcZtre+FLH6sSdfZRKbHaVy0Pedl3vG7cnt6ltBPyHQD34Wi4vmCPEIV"
        "C+12eNqybnj7HOmU93c/msd/TFzPt9jpa6vR33qes9OrA7LT9x4U2elolzdWhY3v6PZpNdpbvzhotdfxeRyP1H7H76CeUN03gHEm"
        "fI47Dvu5bt8dwji7xZ4OFdDfuHa3UC4kQogzuQv4h/qZXwhFdDpjviH7+cqPE6vfNxhG+q+CfCpLbfyp//1++nfMX9V4UYj5roHX"
        "g/HWRFi8i/GdXfT5xlWacR/xl/l5HozQLzbStL3k0jDlc/x9E/C//pxGmOdi3HMxeM76fv65Eu65EnjOej+//x/insv/XjRBd42Y"
        "ec4qLjLXa3681wM+GulVAfSqKeHmfQW9zl8CvxfR6/URoO859IWhc+G5i+n11tXc8/D9iisJ02/+e/nx6fxbohm/dbpHQF7APD60"
        "yMS70HwcVE9eBXjSRDTKxEGjMG6Mt6F/jv7i0KnAr8hv0G4v8AfaLZkqasgsX32M8hk1i8jIFTXkAOj3/PfrF7zGxB8jhMYh/PeP"
        "CjS0F/D8rkm3coZuERKDfi+Afo9y/V7A9fsfXL9fAXm3islXNZKk8rMX8KW4nhrXaYY8ofta9L2Nzey+ylrgj/mnwHqH+R65QFyX"
        "bPnCyoO4/vLzUnGWqbdOt9BhpAH7XX5Q7EfXcHGAyEF/cvbtA4zeqES9Mabfr09Sxa9cNwFxzkWvm9AyTfIJhmn7Rn6gt49Q+tFz"
        "WOrnON7ymFfwOee8glg/QYoD/S8JfuuEg5OC35LmhXrqiDf81vgBBr9VtLxQBw5Y48ITdhWlew3v97O4h1TdG679eEPYj2rohzEv"
        "EvxL0PUlo8x3sx37QM5I6oumXeqLprn6ol3YXq3Eb/uK5P4HJX7jPrX8Ii2sP49+sC0/Rw0b/7DH1fZy+Tmu5vycYcm6GpXsB/bA"
        "/uTwJNXj4vv/jCb2a/dJzj+8S/JSQ7wF8/gb54Ap3bbI6GaeF13v7Rww5pM3zgHv9ZdHVLVuQ1vC5/m64vbTvh6u9rTOC8+XMczt"
        "r3uT03GC8dVhx/oG9nwZsK9v5G/uy3mzEz5C3/sk4CSX7XGxE+YRoXxRthMwX3CZt/pZNjtwb5HySvdxduAeFztwgLMDhyV24LBH"
        "O/DJnH6NvgR0u5soyVXjfFBActVjO8j3srgz4jSV45A9o97sHQM3v8FF7+5yzGthv79Ncr8956QXs5CvXXpubKt4neI8bqxaDfsm"
        "sD7Xw/rcKjs/Bvg3qGeF65SvE+o5/+Hu9sLwfTB/sjorpjyA868F11Mprl7J9PWxuKKePc7nXzF/bz/Kh1qYl13ieSlw3WZ278gV"
        "sl7Nc7CjDH7ajf4JrQfk0qcldvWd40Wx/3A/S4Y/us3bfqb386+jns+/FtP+TLrRQ3Ef037+9YpxsT9dCvMbV6yLvJKtixy4H43n"
        "PD82bvWjzXzKDzLn1e35hc+BusBnvDfr6ADeUr3OHOevtI0TT/5K5xT5K52vKMYbZXXmittPsy7wfpe8RcOSvEXDinXm9irWBR7y"
        "poen3L+T5S8azgXrn52v5J9NuR+mXO8W4w63eIvHB7w+3jl+WDPQ7SRDX/irE8zL09XTe905tLOfyVs0AHmLjjL7xHhe1J6v6ND0"
        "tvu79nD1c4Y91s95ln5fWj9nwKV+zj7KL8vY841+6wSb9hLmxXgCfmNeDL7eDdULcnuq/G02Hr/K0f+Oa/cI923iMVqHJ3ljifC9"
        "hNakFgeZ6noBN7nVC9hb4Pm2LxHEDTHn9luQDtBujZgOXvymST3Pdpu3dvi86MY5thtXAr9e4sJ/FzHxWzufUUBXZjPg5NP2fBdv"
        "KO1T0g2BZP9hkPfnFLbvZORt+JDj/OO8u54vU61PsBnPk3P1F2z7hlB/odXnufnTK419NX18MRgf6FHlc/Oex1do/YUNx33h8Qz9"
        "c81xBjdX/iy3vxmT4MLOdtyXMHGtt0nGdavk+a+A/L9AYndfdtzrvv5ooPv6Z3rMy3LecfG+fqH76bJ9/TOOW3E9qcVB4XA/RZg4"
        "hW399eeY9Tdd6+gErBdRrpl1dGicWiY/DP04Xevo9AVUR0emH1s/D/x0jaFvnOuA/DetY9i/D+q3sOep8PytsV5tckJSF4Sv5xcj"
        "as/Bd3A+U+tfKOjcXxLOEfD5JeqTDx9Tac8q155VqjPSc8yKv5PXGenSnxsCPz6zPeYLj2Puh8Vpe204L3MU8T9+6wmWct+V4H7a"
        "XHA/bRzuB/jiKszXuX4TnA+ZK7HnZorH5TMPXVwrg3m7MiLkXz4PjCbTUycSK3+gn8fntfJcn83QVx/i8F+Li4T3ms99pw7m+zya"
        "r2HnNmF9a7vc2BES378kROV4+yThm/j6STeFxHg1OvOZzkoJTgNwmLBfHA/9FsbzR4ncrJH4CUWqf4Xj5/JTmuOm/lB9ekQpXpjQ"
        "6nX9WPw6Ndu4evRe+Rfro9N2krVueBuoewH58CNkE+N/YFx0badf+Yl25e/gO09T/Z18QJH+l9NzThyueehuSfwU8oCZ8dNtkvjp"
        "NmOfmLG/r5HFwS4T8V3e/1ar+/J+nmTJvt9U50meIaQP1mkw8soXDbd/H6yL3TkRX8v3WX4EOBo3PDzk2wO5IMW5SesaPQf2wbmK"
        "++V/GQ8iL7KdTq8DnZ4ap/15NOzEV+Z+pCJ/7RqA9h8Ji+Syfd2vk+i7OBHSe9L0+iU2uc/Gt38IeIG7wt7wAu+SOkeAY1LHC3B1"
        "Odqaw/7wAj7rGyjjBT4V9ocXKG4/zfUpq3N0veM6QhyjO15ghyJeoDrsb9+yuPSy25+8/7FNnBdN2X48n7UfXXEBzQXiAloUz3HN"
        "E8+/Z1zAoDd8drLY+h5xAc0ez+m1eLNrPeMC/jNE6bYwHAwugJebNJI8bdeXcj0jyAtBxkMsLqBFggsY9TbutskdN+alMHEB2zzi"
        "Av435IwLaHHBBTxF4ynLtkFcYUsguADzfN2Lb4vjNVskeuc2yXm0szQrvSa/3vU12vv2WiH2Gs3DOv3tNVogYdraa0ZcSmavbSJO"
        "8UyMFyrba3D+0Dh3dSdvr72oeM5w9pTMq1u8EOPF/u21dkV7raVAe63Vo73W7vM8Xb/P83Tv9rwK1F4z8yrUgt12doix20o5u02i"
        "N13lZ7J8WtsvqnYb0itbDnm5yEzOfmvl7LeTQM5EprXdarff2pXsN4N/DDvu75qzHdfqYsf9ldajXNYutuOM/dtXHP1x0457msN3"
        "ngV1YL/13jznAvkwC6/PHQ64PndQdaD4+tyvkWDXW7D9NO2gw7I6X8TJT7DZQW71ubdzcfntfHzjSm920CTPq/o5F4l9ZNTp9oYX"
        "kNpHsWLFs1r92UdlbvswqI+/rrg+ZinWRQ7qnAsfz2r1GM8qkn0U+zjojU9rjvaRhO7u9lFjwHWqA15/Du0cFtpHGN86U3OOb4F9"
        "lD5Nm87yGu06//bRTM1fnKuEs49aWfvIsPNeYfLx8XXjefsoEZ0Nv+l5Cux3hNBAuJmXKzNOGL/hbrj/APfe0/S9GL53LzyP52fW"
        "UvkpPT/TcMwq5+JaqSPuBXHa5rjKhM/HQyXS9zRiyU9bZuY7pXjQw57WQZyU6f1PxmaCnoix+02ID1VoL2zBo6H9HA9VCceH8gf3"
        "MzBPtg03ytfBk+BM0c9GPrLhrGDdVTSI1+sQ5PNYU/XSmBUnhnwxX+I/Nrb9ZcwPDg/5NdMDeRyjWzgc3i0SvJ9ffOcN3HeuA7zf"
        "hzXK/10Se+aJMdH9ycsL+E2P5wd+OGbFeRUvL+CuMUbexD4F/U4RVg6hXKlzkSuvjonpHxbKBWu+byoH7ncd3/0Mfzw3pvo8zVP7"
        "R3a80Rcl/PKHKeaX33vkl8cniV8eZuSMiUf9OfT/Mxw/Id/Aea02Gd/0jFnjovb5+A69X8b7I5AvvYzm83GqF92nND8Up5zsfRDG"
        "28Gug9hLEn75pmd+GQ20bvQfPPJLK8svBv7LI97btW70hjFrHGjIBecaD32O0h/q0yfK6LlJKX5sqvKPwfmWTHsluy9QaD0647wt"
        "zbvOn7fM9IIdAPZHxXZx/Gyq66ThuR9pfRvFdvg8pxhXq78Tz61UO9qrhv0E/U+C/9B4aqWYvlBPBOMtmN9aag9H2e+410fWiJN8"
        "Q/linPvk9qXXpEOB2Gvx6NGjVvmN+RPs8mwpI1/NOiLnEXbffofeXrZjFdT9RXlcI5Hju5k4flxbrRRnCuzcgfI+/hbCxrlaJHSq"
        "lpwb+aVm9ccnH4fwpsbaVbLzdoNHGfmMOCKJnI6HJOfruPPeGVmd6jbxOsV1l6p7TImvRXYXtis+D7fzKI7L+Tzct4+K5JfvcwLT"
        "Hb/RO+Bz3+J2b/gN1/i2x/035X2L9NTuEyrGweR5hIM+z9TCxe+9xpkvZOOOkvi9zN4z66o3Q1xzpcf4Pn0wu6xJMa7f4jOuf6oi"
        "/6jG9YPCPazk4vpNjnH9+qoZ0J8WSTy/hYnnZ7rp/ERBbuJ82eP6eylONVYCeAdZHmFZ3bGA5KnHdpDvUx0DkjwBLdI8AcJzKj0D"
        "BdpnGxj9i3XB7fJ3heT+Usn9JZL7pzvmJc7evNI5n/Bm8TrF+dxYdQXoN1ifm93yCC/JWdep3c/zNq+Z3adz+WoV34f5c8dBQR5h"
        "qN+D690V35aeJH3Su5LJS5rpaXLOIwzt1VfVwXysEM9Hges1s3tprpB1auYPhnyFsB6xPmjUOMfenBPHPXpBLqUluOHcW0Wx+94/"
        "HzpJ50OffEscH8M8wmdrauciH38riHOR8nWJeYQffssbPup9P4P6GaUB46OK5WccCBgfFWw/TTyzDCeeJk7xC0P+quKjXM9/PelN"
        "jyYnWY8afpkMF9WSC9avOl/Jr5py/4mLS8nwEMY8p+/whosKeF28c/yna4FuzxAGDxVVo7erHE3/y7SWT+rn/JoAB/Vjzm9C+7BJ"
        "ct7vAW/jT0/u+K12LeWfFo5/WiT8gzgomtd2CORGvm6nvp7DiINqcsZBnd3O+J/2c360TqksXmLihGheSRyvuR/8rXGn/WA8t1Hf"
        "8HWoRzmTsO1gHuEb4DfmEU5z37meqH3nVv07iXCC46MdEv04SxPtR8fLyjXr/iXqjYT2VbU4CJd/y6hX79fuU/V7wT7D/Ge4jnh6"
        "BJ3XrLH6b8J9uQrwtysyYntYZb+1qP5Mr3M/VNvB9c2v56Th71K615/2OPD1o4p8uoeNBxv8eJkrXkINn0Djv8mu46Bf+mH9dUr6"
        "U3VkUnA1UpzELR5xEsffFOMkgsK/Ik7i9TcL2gc18jRnnddPrYTOHG4xyfGT+v72BqBzC2H8Wpt8/CIRy8d/EuM8wu91ubjifbmo"
        "JBfnAf+J8xgq5wM/tWqK11FISa5j/rw4+Gtoj/J0WtPw+TeFfKnsL33uTaE/gecPtJ9y/X0Z5oWtI52t2wfXvUz9N8w7iuva7rc0"
        "g3yooPKy9GkOP/I/Yn+8F3DZfD5UGS6Bf86wX1+g7e0CnHypRpzidtlyGi/3m/9alh86u2ypa75qVm7BvpakPf797DK6/4Jyyi3u"
        "mq2jfnOmB/xZLr8x4trMOEUTyLUzidXPkcWv+e/hfZPfiot74/FWqji+bF2TY7+8tpvpWinc18A85BivqJ+jMXEhlAdI90zXCvE+"
        "jCp/cvyE+wiZriUF1hdZ7I8P3PKpB4V/9Ftv5AZv7UjnG/OqV7P1I/j8hBj3wPh6hKxmcV2cXYb5LK+a6Eelzh9wriOkMf4z6o8h"
        "Sz7s1yf6H9fmhVi+/kmOb/eh/HMhipdDuW9tp1dvp4ppx/q+Zol/xkO9mrO+OMjgFxParRqrN27XhHqjp53Z70Z9gHE31zogrTAf"
        "gFuNkG2S/caThPZCkpvPCHlSnH+EjyPAOSRlvHHPqGPdZOV2gB9R7vN8eLmxX27m8c/jETGPP49DTXL5QVKLfwnyhtoL2G5q52OQ"
        "n3xPzqrvzfmew9gJmT6KT830o91yopId4IafMvn9N0z8OIX1D3uAfhP02TdBP8TP2vnhNKGfjvadqj1r4nRP4vyC6YEPT60HOmH9"
        "bqCTSr/2QXuVlvbwXEn+d4Vgnvn5SZWL58Wk90y1dS/hkyzgyfKvxaz3wQ6OkDAjN6zjqdTxEM8b/r7+PuRVTNXth/6/DHwO8hn4"
        "vGBcuBHPfe4QtqPjYqtj9O/N3Hi66XeXN8wnVtzFmoYQu55LKw3+06zt1hJf/cV6GrJ12VhF/YSRaxcQlk5PHPL33UcPWekwCHH5"
        "EWO9DR5S8asMekywQd6zHywxz8FuJSLc8kwYTyU3nn6f4+k6RPs9rvlrx/RX9fmtJOzv2hjQ555D1ngW2scor+MaW+cF93Xs8fIm"
        "f3W90T5fL/OvVhbmX61X9a9WOPpXrn4U2D/oP8nwfwXb0wauq8j6osOrP7XE2a7uULWrl4rtaqiDlOleAvkuNIYeaM8h/2V2r5Ts"
        "23jzo2x+oOFPrSjQn7rQnz817ewFf/XmI2SBxN6aJ7a/ufnGPJYRMpehj6xfaIeq9g/5zu84TX+Ds7NhPDcZ/At2dR3Y1R3DNj+s"
        "R8+/gXqmmRm39bn89wcNep7F+VszOTt2LvGyv+FeX3ChZF7nB2xHV6vt2xZ4DlXqf3mu16cxdjDa2Ya9a5m3bmZ+T+HkFxuvtb4X"
        "svitJl1nE5kep/HQ9pyXecfvyu3nWUK/INMNfBeKiucL8hZVLLTb3WnLuuHtcaRT3q/9aB4fMXE932KXr63F+BO12+PheED2+MaD"
        "Insc7e/GqrDxHd0OrUY764sHrXY5Pi+1z43nqL80AvsgyjgWGGdCq/Zp10eVvjuEcXWL3RwqoL9x7W6hPEiEEDdyF/AN9Se/EIro"
        "dMY8S/ZzkR8nVv9uMIx0XQVxtKU2vtT/fj/9O+bJarwoxHzXwOXDeGsiLH7F+M4u+nzjKs24j7if/HwPRugXGxfRv18apvyNv28C"
        "vtef0wjzXIx7LgbPWd/PP1fCPVcCz1nv5/fzQ9xz+d+LJuiuETPPW8VF5jrNj/d6wOEhvSqAXjUl3LzT7VIyfwn8XkSv10eAvufQ"
        "F4bOhecuptdbV3PPw/crriRMv/nv5cen82+JZvzW6R4BOQHz+NAi074KW/BMVwHeNRGl/I/nMqIwbvQD0A9Hv3DoVOBX5Ddotxf4"
        "A+2VTBU1YJavPkb5jJpDZOSKGnIA9Fb++/ULXmPijBFC4w3++0cFGtoJeO7WpFs5Q7cIiUG/F0C/R7l+L+D6/Q+u369APHAVk59r"
        "JEnlZy+cI8H11LhOM+QJjf/S9zY2s/soa4E/5p8C6x3me+QCcf295Qt/egDXX35eMJ9AXi6fbqHDSAP2+6EDYnlcw/n9PzjgT852"
        "H2D0RiXqje/r9zHft2kPsPu4hdcvhnpLRt4m1XqgfutDlnLfldQDTbvUA02z9UCzHdSuisdqJXboVyT3Pyixg/eq5TtoYf0TtOtt"
        "+QJq2P0xe5xgH5cv4GrObhuW4LeOSvYzemF/ZXiS6mnx/X9WE9vpewOJF03bfMPgP2IefuM8DaXbFhndzHMX672dp8G84cZ5mn3+"
        "8kKq1l1oS/jMX1ncftrXw2c9rfPCz+8Pc/uD3uSzeX5/2LE+gf38PqWnmZe3r8C8vIDjWrZH8fzJsM+6BeU+6xbsK1Je3j7u/Mke"
        "l7y8A1xe3mHJOZThAvPy7oX8eC9h/J4oydepysdlxFPecIyrIO5MOb7SM+rN3jFwvhtc9O8ux3P39vvbJPfbc076MQv5uKXn97eK"
        "1yvO48aq1RDfgHW6HtbpVrdz/JCHtYuld6F4OMwH7BmvBPMnq6thO8dfcP2M4uqXTF8fi4/o2eN8jh/zk/WjnKiFedklnpcC121m"
        "945cIevVPM8/yuBB3eif0Ho4+XSlxM6+Y9wJ1+LZDnSL09/mbZ/G+zn+Uc/n+Iua5y+gfQv7Of5VdN5seVHxHH9csb7xpWx948Dz"
        "oeI5/mXjVpxIhNQA/mQvk3fDnu/0I1Df98PvzTopgBtTrxfH+S1tY8ST39I5RX5L5/8RNXtTVi+uuP006/vud6mTMizJAzCsWC9u"
        "n2J93ye86eEp9/Nk+QCGc8H6aecr+WlT7o95rvt7m+L6mFWU9fHO88e+APR70YgD+Kv/y8vVz0zv9efQzn6mTgqcMwJccZwMM/ti"
        "eM7NVicl+cj09gO69nB1UoYV66Ts5eqk3Ef7Ia2TMuBSJ+VewMux57jseQJeUawH/DRjN+E+kGlXfZ/5eyKK8/Y1wt7H/Vvq2Mrt"
        "r7Bebzhetoqxr+zyXdNE9mg8Nk7bz5QI30toTWrxkim26zI3VTrimVA+eMah1f7JiPPr/kwZ+DM7kA7Qbo0i7uy2SfZv+p37oZzH"
        "nMvrjPGk+sy/A5/+xIX/HmbivTwfJmJwjn8z4IPT9nP8b3g5x99zGNZfd2H7VHiO9oydjvOP8+6WHxrPa7qen92M52fvArreycmF"
        "WyT229bjovuB122Q1vnY4DEfwZeOE6FfW+i+rKzOx9rjjF8qsRvi2hpGDiZiknoNU+3H9qnJO69xnMba5UI+z/SAfAN7t+J2cfzT"
        "9v1UQHJup7c4jqwfqu1I5VxrLfC7GP8pPZfP1204o1JMZ9Qj6N+71W3wLE80R/mM8sWo28Dh9tckjxzzhQc01umrxxj8XjnFY8TL"
        "yiR6Y6aY3nyeAkMeVUnamS15fqYYp1HoOUIBjtW5bsGvdXokythzI3iuUK5PZyjRJRMjas+Vsus7tf6Fgs4zJWG+eP6pT/7omEp7"
        "Vv30rFI9hN3HrHgjeT2E+/Tn/h8MawLT"
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

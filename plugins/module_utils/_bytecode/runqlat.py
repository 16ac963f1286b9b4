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
    "type": "raw_tracepoint", "code": [59480, 9224],
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
    "type": "raw_tracepoint", "code": [29776, 29704],
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
        "eNrtXQ1wHMWV7tnValfCthTBypKMMMLhNxEx5OdcTlwYSIgvoQ4D2WBy8dmLkljIMbBQBVo2AcskIJw/CyrgODliyZR+QhJMKjmZ"
        "kEPiyBXOJXWnqwRDortAfo6EBAL+wciS0Z52+r3Z6Z7umZ6f3ZWsdRU17Gimp/v16/dev/66v5FGov9LPxjTr8Ma/d3WNJHNXRve"
        "Rph/I330Gg0RMpHNZr848/+5V0bo6yQei9PyuuC3drJ+bahky4lXnsR9b6/j9/aavhcnIfodjX54VbKS+66mPxEhUf33F/X/z/0d"
        "nq+l7w/Dd74O13RXLfz9uF6fdA+9f41Gv5vpuEm/n9AW03ZpbH0T2gJxu8LsczW3QPt6oX0abd/wTLUqoL6pmf+SvfT9uFalPxch"
        "iyN6eSFOTilitDP3Lwnf3zRzPX3mehtcE1qzUT+9PU37sub6ZqC+bU2Djv0xaO7/KLy/awetb/SdVJ4p7I/zJP3uTs+s/b6U+04T"
        "9PuKkLk+KJdMdXdW1G9x7Rsh8f0P6/fTvfS9NNQTr8l6qO/1IO8qkDdcufK2XgHjbRjGC/+9TNNO/TsDVJ23RkhniNHfFOpvE63X"
        "0A7QU6q3vF5kzuvM0nJp/eOh/4R2/ZqI29sgLAfbj3JMaxI5bAI5REEOUYkcFnNyqGK/l2//Mv1/mlPjVB9ioG9dcv2Ouag//5zq"
        "3zPVVO7DYNfaOtzqMYyPXlpOspEdt9Z+pHqRqW7PUjtwEy0/CfYE5LGhx689bQA79t/wnQP6tTn5iKL8r9Dln95N64ntGbkPng/B"
        "83BN92+l5ddV0+/3gT6fAf1wBraf3o/O6MlMtbPRSqjHdeJyE6HLRXo3o98XC+0x6kfNyaCX0K+ZDipHkZ2Omex0ehDsZofE3t/l"
        "zt43RLn378nLuwL80esz/9UsZuvJt3cE/Ay2y7EdvZL6n4x6LpcH0w4neSj6P74967uqhPKJkLMZP4jjId1Hx82GlqDGxUMwLvZk"
        "RXr9DFxxXDwD1y0t36fjt2MrjIsKZvwYz9XR+qJdMPxNPWsv0c6ifX10E8rhBYgX3suOk6R4vMa1F6Zjpr9vSAUlp9dATr+cpvW5"
        "I2ynV8Ng/9t2KerX7r1Q/ufCIrtsHfebJP4uToTyLpp/v8xi93P9hs83tzwyTdv5D0Y7l4nkGPZotxzGe1DlqNoNXp7JIXhvJ71x"
        "RQPEB1RftsrkGyFUEM1dy/QaOY+DZXp7RsB/1iSDsR8YF8ejMD5SOD5egXqeQuvZsyis4l/j2iISE/j9QtczPz4HJePrJttxlGni"
        "7jfYj4+Ru8G+VYJ9uxvtG/brcyGMBzRTvznKq6c48rLGn/w8BOJHKKftdp/xI9rRKBtHDlfg9zZmzX6yuecrmpq+LSyIvln9xatU"
        "P3ZvZOLG9B7qL0culMSPD7e7ix/DED9WQLsvkcWPIXqNfjNE5XYsJKqH3N/T/sx8hNYvs9LJ778o9vucPxl5gBsXD+C4+LmhX2tN"
        "+Rgct7Lx5Gw/07N7nCnmJ3DeFCejekHDYRyXME95WwXIkeZHmpM/dtfuruK2O91L9SnnR3P6nN6T12/NZrwkQpp+jZBvU30+BZ6r"
        "AH2Ea7oP5HKGWN+3XPIgza+s3AH5ha2G/mVy5VZinu8vdPy2g/7FQP/aWf2MkOdou1KYf/vjW6y9bJf4ncs08f0jTP9K4zq3+Yoq"
        "1bjuTK0cr3mJ136rzY147WfarI7XjLyULF57L7HLa2K+UDleuxfGN8yLHr2Xj9cGFPt1UUn61SlfiHlj7/Fa80nmcp3jNczzNZ7E"
        "+PVKzq9L7KrjOEtGZ7V/U/frneDXr9VYv94p9utd9LnZGs9Y/Xq3S7++QrP3650Ofn25Rv16t9ivG+t8f7Gdp/F+HdudiF6g0ftf"
        "c+kfJyz+aELo1yYc/GMw5bTZlGPrHwfgvTT4R4jvB6KK/rHnMXf+MeVkR72u84L+dkn8Y+pbAY+zYOuZ949HJP7xFtv40eIfGx38"
        "44NcvvZBzj/2XO3OPxa5X63yiRBXfhPKb9vubl05n+fg/GZMMc+RfIio6eFCVq4B6WFweY5OLs/RLclzdHvLc8TOArv8Ac1bnqPT"
        "ZZ6jW7y+UeW0vsHlOSrV3nOOhyrc2atUce2VXTlHhPFQWC0eSr1FZrOd9h8P/Z74i4d+Q2zjISOeg3joVi4eulUcDyWitfD7BmLG"
        "cUTIg9zv71WZfyei98N73+Hu74D7dKaNck3EHoH7T0H8pcHvDdR+pmTrTp+cMo/TuFZpi4cAtTC1s0r4fDxUIX1P098LMb9zzy3K"
        "6VX1EVfjIE4+qNc/GVsAfiLGrkOA3VApL2zCK6G+xEN1wvah/cE8bXqIyg/HFY8vQTtkKaeHXXdEvbLgb2D81bSIx+3INlg3rztj"
        "yowjQv1YKpkvtnadOuULDwjjIt1/E+DBruFwWokC4QA/wn3nQ4AHq9So/vdK4pnpSdF9S7/sgXqEIR9WkZ83dObkT0D+cE2QamYe"
        "0xDjcQtR+P5Xsyrr9QlN078XIX+eNON/NnT56yfrfPRVsD/jk9SOnAH1XUFYu4P2hCK45PbkHVNiuYeF9iBCNOM+Hf8PO7brYTbf"
        "MqX6fFj/3uIpMc7uX6E+PwY5YHtpQjjZJWvvgim7fHFc+6bwfkL7HJXvtlrwhzGL3g0q6d25tH5D34V+/Ar4g5cl+n/Utf5PeNH/"
        "qEz/D7jU/xdZ/TdwKy5xq9L4A/X/l5NMnsKCY6YAtOQ91K9J8xigB5ldAeUxXJaT7q6F9XtxueiHRDgxUV4D499kHy2vteViYx1F"
        "x6dFAZ92K8afUH69WB6WdrbJ6+EqT7NLLU+DeRlZPVTL2QR5WMzHJofoe833NIO+LxGOg3iUJhCSd1dI5tXt9vjbOvDbZ9F+3lQJ"
        "/VAJ/QBxCeIFHfHjVex3km8Tj0e0U80tGrG3d2Ehfmp9z6bJIOKMePSfJs32O1O9V2LnVrDrvrVoh95H2PXH48d0/dy+lsb9u2jc"
        "n6hqkLRvDzPPimtXKeVHAsNRK69LbiVq66pbJOuqS7TSrqterrFxAdUX3u/EyamM3TbwEBJ8dTx0knhcdHFxdyVRe05j83NtTT9R"
        "0mtRfInlhoTtzB7DduU+mbNHues4TX+R8cUNoN+Tx0T2zTfuebavRw/s9Zlv/23A+XaX60XK+faflXZdyzGPg3bxE67sovf9Ge1c"
        "3tlt3nY56yckeWfZPo3hEP7eCPs21nB56R2K/aWalw4Kf7eGy0uvs81LN9edBPVpl+Sj25l8dLqPyiMKdgrlI89L3wB56e94y0uv"
        "XOeQj/5dVujPlPPRv1DbTwJ6k9kekF11WQ7qf9v2vZL4v10a/wvx9/17PcZpN2lmP5xp2pgV+/3VkvsrJPeXS+6fk7WLKzK347j8"
        "1vzEa/n2jz+YI/7xn2e1f8zjimR4rZsd1qPb3a1HS3HE2K+3UHlFof4pRXmlih1PRJTmy/7jgValeMDR76c+5M7vJ+er3z8b/P7X"
        "i+v3ufmobD0P/b6xDh1Ve8/RnqYqZ7WdUsflrYN16PWcvwd5966T4O4/HvA6fNB2ZyO7Hg36n9fr9qz9evT7qT6D/dgUBr0M43r0"
        "Ovv16AvfrZnjJive/q9Zu3g1vz77fJZdJ8Z1jVW26xqIU2lu2fkmfX4Y+o3iiZX9RU+R/cUA2Df8Xj/YN8n+cbTrzXVN0O7VjL3w"
        "G9en96zIeonnc3GWrndQTn485fVSM+mHdf3kIrCvT0vijPVvFiRPVN4fX6T98We+KV5no+uBfHyO/jB5s9jeoH5vqXsc9q+Dfbq5"
        "QmyfWu4D/V4uHi94TsztbsfLOex4UX0f5qmIozD2J1yPcrkB4shkVm2//LGjQeyXl9urv0E88MpR1j5HoL63wO8w/E5x9vtGRfv9"
        "ol5+IpwgrH/eKbELtXQ9gDunJV61UDOvW2FcntC+QJTsCHfuEOqH73m1qn7A/BfPfUJ7yssj6POcWutfEq/TgV7WpMV21vLd+4ts"
        "twbs66FaDsZNvN9NGn6Nyr357KdAr59U1NMn2DyxoY+7HHEVangGCqRN9h6HcfpdGH89Mhz50aLgiqS4ijtc4irWHxXjKoLCdSKu"
        "Yu1RT+ujxjr3Hfbjp1EiZw6Hl+T0SX29+waQ82Zijw+hFUre64APmWd2EPsh2Qf2sOWDBj5A788q6E/IS9XcyuNG9irjRjzZw10+"
        "7WGbu3LU7eFS0LtTqT5Z9G0Ji0fi9V8Tr6NZxtfZdbZ4HsTxWMpPBjW+Qkr2Hs8Pi0OeB+eRvBzXt/zbG0L9db1v7/E3hHmc2+F8"
        "Ae1HXL3/DP33Ilyfh+sYXPfDdRSu+7JmO2DNF20Ef1ZD7WnlsxzuZFycDx0AHDKP86l0hweKkD/Q8nYDLrxSI3brJplqOm/2i4OT"
        "4cQyK1c44tZYOwfrYJLy+PczK+k8Bu2a0/wr00TzDOl+mH9D/g/zgEloTz5PvA7iwfOJeR4vm8fy38P7eX2bULbLXvB0PE7LEVeH"
        "/de0zrZebstN964R5jcQj4j56+aTNSYvj3YB5Z7uXS3Ox6jqJ6dPmE9I9y53hadEObXWn+dPD5xwlQHpgTKust++HqrlSPsb8ZX1"
        "LP6QxxlivhnXNyPkShYPxvlRzAteM1OPWh0fpjHzavQf6O9y/fPaTL3jWnOI1ecfZvnyHs09F6IWF+29uZwBvZxTmHLM72umvEw8"
        "NKTZ+wk8BwXwi1qXxvqLbk3oLwbBX3C4NvSDTvi3ZCf0A+BgI+Q+CZ7wNGG8kOT6MUL2i89f4PMLsN9GNC+2009ZecrlgB6ivef1"
        "7woj3xQiZvziSFVebmbcapI7J6TtvJ+CnaFxApbbtusncF7zvqzZz+f7+2QmPkgPUjxregjjlVOV/L8T3iqv779g1hHbIL4Z6Qf5"
        "zchnbEZ+iLe16sPZwvk7xneq8Wwe13sal0cpsF1UPBegrQPkBOWhnFTqNQbl1ZrKi5BGQw41gn7m+6etWtwveXkvUBv3Ej3JwPwg"
        "91rMfB/i3wgJM/MFc3tq9fWQF408gP4+nIvW1vQK1P/PoOewvwz03DOO3Fg/W3UEy9FxtPUx+veNXHv66HdXtSwl5nWX9S0hdjxX"
        "1hr6p5nLbSS+6hsnFbbjsrWOzg/Grz+dsHJqOeLvu41HzHIYhnXQcWO8xY+ozKsMecyowWpC9+/jfs9tRIRzXsjgL8ZhgOfbVemz"
        "XdOHaf1JyF85+Xmr3s+1hPmN8/zxuhjI67XD5rwXxslov+NaiJlf4bq6Na++TrIu6XKetV02z1rjbZ61XXWetdp2npUegniY86vG"
        "fAra29p4PrHDDXqOqzl5Fsx/bHc7r1puH19vV42vV4jj60GYT/Uth/MnNEYeGN+h/qX3rJGs77ibT1nmg8a8arW3eVXjJSfUvKrN"
        "Qz0qmHjhdEn8tUQcj3P9jef64T7YwOPywWDi8vz8g4u7oT23GfoLcXYTxNnbRy3zsv5cfDSAcfNGpt3m53LfHzbkeQE3/1rAxbWL"
        "iZt1EKfzF5Avw9qvSwOOq+vV1nc9+iGZ31Ae97snIM7UmLi47XYu/jX1Wx/Tv2/n7BebtzW/FzLNY/NyXURkfpzmRbuzbvodvyuP"
        "pxcK5wnpPtC7UFTcX3COUM0yaxyeMo0bPj5HOeXmu3+Xw3/MXC8yxekb6nG+9SIXp9cHFKfvPySK0zEub60LG9/R49N6jLeeOmSO"
        "1/F5bI80fsfvoJ9QXTeAdiZ8tjsO67lO3x3BPLspng55qG9cu09oFxIhxJl8CfSHzjM/HYrocsbzhqz7Kz9AzPO+4TDKfy2cp7LC"
        "op/63x+mf8fzq1ovDTHfNfB60N6GCIt3Mb6zmz7fulYz7iP+MtfPwxH6xVZ6bC/5cJjqOf6+DfRff04jzHMx7rkYPGd+P/dcBfdc"
        "BTxnvp9b/w9xz+V+nzkjd43kzzmruTQ/XnPtvRHw0SivGpBXQwXX76vpdely+H0mvd4YAfm+h74w8l547kP0eudV3PPw/ZqrCVNv"
        "/nu59un6W6EZv3W5R8BeQD8+emYe70LP46B+8hrAkyaiUSYPGoV2Y74N5+c4Xxw5C/QV9Q3KHQD9wLglXUcDmVVXTVE9o2ERGb+y"
        "gRwE/577fvPpf2PyjxFC8xD+60cNGsYLuH83L7dqRm4REoN6nw71nuDqfTpX779y9X4Z7N1a5ryq8SS1nwOAL8Xx1LpJM+wJXdei"
        "723ZyK6rbAD9WPp2GO/Q3+MXi3nJVi2rPYTjL9cvNRfk/dY5JjmMt2C9qw+J59ENXB4gcsifnX3rIOM3atFvTOr3m5PU8SvzJiDO"
        "ueC8Ce2z5DzBMC3fOB/oraNUfnQflvo+jjddniv4gv25gsifIMWB/ocEv3XKoaLgt6TnQj171B1+a/ogg98q2LlQBw+a88IzcRXV"
        "tzKfqP5v7vCJXu2TT/RUJj4Omk+09Dyi73PJI7pTwiN6WYl5RG+T8IjSni/zh5b5Q3V/UeYPdeAPvbTMH0rm8v6ok8r8oSRI/tDf"
        "FZg/9FngD32iQPyhj5/g/KHfA/7QL5X5Q4kXPqqNc4Q/9KNznD/0RttxFDx/aH0Y44H5yR96ERs/KvKHqudv3k3fU+a/XCLuf2X+"
        "Szy3ZrjMa2qbn3smq1+j/w68pssMvxAsb+jwCcYbOq3IGzpxgvOG/q9P3tBnC8wb+tJb4nzNVonfuUuCS79AM8ur+OfcXlfmD/UU"
        "r9H9F7M/XqMbo+cuf+hNxC6fGTx/6EvznD/0IqZcVf5Q9/Fap8t4zet6G/JuDbmL1+bdeiqN1/LrqY0Qt10YYuK2wHhhq08IXliU"
        "V54PbQEXv/F8aKeBnYnM6rjVKx+aoT9GHPcXnzyxv1fkiX1ZkSf2QJkn1hwH+eaJDc8Rnti/kWDHW6l4YreWeWJJKXliJfFRrFD5"
        "rE5/8ZHjufLoj7+sOD5KzV/b6TKfVaD4KPYB8Bsf02zjI888sa0nBE9sPj7C/Nb5mn1+C+Kj1Nmzmtcb4zr/8dECzV+eq4KLjzol"
        "vLEvK/LGHoD4fxH8/ixtv8ETSxPheTxeepow84b74P4j3HsH6HsxfO8BjtfRiSe2ZY7zxFaVeWKJmSf2TwyPmjNP7O8C4W/L88Ru"
        "5XB4d0jwfn7xnbdw37kB8H7vcuCJfXqO8cR+r0g8sbsnGXsT+yjUu42wdgjtSpODXXl1Uiz/QvHFvjCp+jzdn/Jrtr3RlyT68qsS"
        "68svXerLk0XSl8cYO2Pl2/04p0+oN8CTKeXd7Z8050Wt/fENer+Kn48gvyPd+OSff5filJMDyL+7nR0HsT9J9OWrJebh/ZVLfeks"
        "Eg/vZpbP0QHnGg99ksofzqVOVNENa1L8mHEueUD5I9Vyhjh+Xr/nUBnnyNH9lvz5uOkBiAOQD/ZBcf6s1Ocj4Xla0nMtOjzy8UJe"
        "rfle5MWst41XjfgJ6p+E+YOMZ9fgOcZ5zwXEPh6Ost9R5tmV2De0LwbfLrcuvT4VCohv99gxs/125tvd6sC3u3Oe8+3WS/aN/LTE"
        "fLtvKPLtDh9j7PMJy7e7S5Fv9+tlvl1P6xZ3u8NvlIxPMFXadUJlfrxrXdnF0vHtXsLmHQPi21XP79MHnXnjlhChPXad1z9LUX/m"
        "K//vfopTjVUA3uE+omRPyzy7EJ9tZvzvbOHZ9c4/dSX4Nyf+KTg/e87wT6E9KPPnueuPUvHnDYBdSklww9kyfx6Zy/tDn5Hw51VC"
        "/16oqe2LfPLN4vDEPfamO3xUeZ5B5xmVc4S3/GDA+Khi85aniF3+Inje8mfc+dETnrf8IqV5VcnnT8q828iTfY87XNS841HH+dP1"
        "ILfnCIOHCoyv/B9ntX1yz1f+A27e5MRX/oi79s85vvId9Pue+cq7mfln8HzlX5u2Ww/O891+Gc6hW0DYcoLm1b3TJa/uQgmvbnWZ"
        "V5d44dX9g3Bdrsyry/NIPgl6/YSinu5j88GGPl7uiJfwxqs7BONPxqtbN8d4dY+/IcZJBM2r+9obntZBDV7djP34KTiv7maQczth"
        "5rUW+/gZIraPfy/GeYTnu11cXbaLSnZxCeif+BxDZf7cs+pKPI6C5s/9lC/+3Dj5pJg3t7pUvLkHOPzI/4jn44Hx5v6RllfmzS3z"
        "5pIyb26ZN9ehXbOWN/cqFtfFxWV4niXy5qb3wL4OGX+u6Txsyp+7RMyfayqX8ufWs/y5pnIof24dy59rep/lzx1w4M89xOAXE9qd"
        "HH/u3WL+3P5uZr3bkUeTe87Kn7vDJ3/uM2X+XFLmzy3z55b5c2n9C8Wf+8JhLOfE5M99+rC/7z5x2CwHK3/u8GGVeZV7/twF0B6e"
        "N3fIZ3t6gTd3WvNXjj1v7ngj8vDcXxi+XI/nx8jsoWe+3I6A+HKd5lHIl1tf5stl4uoyXy7Mp3zy5c66eGGW8eXyvB9hcd5JtX4G"
        "X67PdvrmyzXNw3S+XJz/IV9uJZvnLPPldkvwyS75cm8vEF9uBxfvmvqtj+lfB75c03vzki8X5JSb1+p8uVUcX24j5p9o3B4PxwOK"
        "x7d45Mn9jJAn14kfN8/LCOOvzJMLelPmyS3z5JZ5css8uaAvyjy5PzqI40+NJ/fRg2J7zPPkfuegPzvbJ+HJ/bZ+H8/7zscD7Dpu"
        "W9Prjt97XbivjfqH/LlNFCfvzAfqlx8yynw3s30M5CjhBU058IKmOF7QXiyvURKPfl5y/x2SeHhM7dyDdnaegvG95dyABnadzJov"
        "2M+dG3AtF7+NSnBcE5J1jX5YZxktEq8WX//nNHG8PhZI3mjWnjsM80g8j9/YV0PltlUmt/z+iw53+2rw/HBjX81+f+dDqvIvdCV8"
        "nmNZ2Hpax8O1rsa59338o9w6oTs7nd/HP2rLU2Ddx0/lmT+fd9Dj+byA51q5T3EfyqhP/oIqn/wF+wt0Pu8gtw9ln8P5vHu583lH"
        "JftRRj3yTf0J5Cbbxz8WSB7E93lcRj7lddu8CuLOlPMr/RPu4h0D57vZwe/utt13b72/Q3K/O2vnFzNwHrd0//428TjFftxSdxXk"
        "N2B8dsD43Oa0jx/OYe1l5e0VD4fnAbvGK0H/yXg1LPv4PfNnFNavpAcHWXxE/z77ffx4PtkQ2odG6Jfd4n7xOG7Te3ZmvYzX/H7+"
        "CQYP6iT/hNYPduljkrj63umCxH9Oefq73K3TuN/HP+F6H39Bz/kLaN3Cuo//Stp/lnNRcR9/XJHfeA3Lbxz4eai4j//902acSP6c"
        "3O8y525Yzzt9D/D7njs/eVIAN6bOF8fNV7qmiav5Sk+J5is9LxO1OFPGF1fYeub5fWXzl5uJ3Xwe7bYzX9x+RX7fEXd+uOTzO9l5"
        "AKPZYOdnFynNz0o+D3PN+3uH4vhYWJDxMXfmYRtBbqex/CieeX95e3rV7B53NuW8wpwHsBfOAzjGrIPhvjbrOQCHZ3fc37uP40UZ"
        "dcn7+zz9vpQPZa8DH8oY4OLY/Vp+eX/z8RLu438afuM+/qe4eIr6BXk8Vf0Wm49fazv/jmsU4M7HmfEYPTcheWuF8L2Etk4tD+Jx"
        "niuN19zOl2+Dc8ll+8hg/LvHl1H+Gsv+yHaUA5TbIJaDm3lTUffn3OWuHP68ZmNfzq1rQF8vc9C/S5n8rVXPKFAlfTPgflPW/fmv"
        "K+2LpwsCyaEjYO/f423dydgf+07b/sd+dzr3Gfe5OO6LvRn3xTaDXJdI1g2BX6LTHc7L0r5zao11Nb19MWgf+NGaekn7kn7bpzno"
        "S1i4Xra+Z/NxX3gjw/9cd5zBB1U/z61vxiS4lwsV8Xp3Sdp1p+T5z4P9v1gSd19+XHQ/cL4NKT/L+S7PkXjfcSLMR3hdT5fxs5x7"
        "3IxbaDsvKHzhRwmTp7CMv6EsM/5keYwTzC+iXcN9uK0tNE8tsx+Gf6xX9I9tRfaPg/b18O0fOz8F+nSd4W/s+Qn+i/LUDY0BrwS7"
        "TwT3ERrj1WInJHwFPF9bjKg9B9/B/mzr+KOn/UtJwEfz+zyak49NqZRntmvPK/Ef9E+Z8UVy/oPeqcLigOIcDujkIuGAKrnvBoP/"
        "yWyn4zkeCwr/s7/I+J8xj/ifYxL8z0CR8T98/Z+X4H/2l/E/ArkFh/8ZmyP4n7Ei54c/4Wqczz38z9gcxf9U+8T/jM2LvHN6aD/w"
        "ZCIO6H6iZF/LOKBZggMaK+OAiooDGivjgIqIA8rbp6slcfY9QjwQnm9TxgHNVhzQ2oBwQB8uEg5oJYMDipAGOIdmvwMO6N2AA3pX"
        "GQekhAPi5i1dkz5xQEWat/T8n08c0FiJcUC3BIQDGlPEAT3tE48wVsYBzSkc0F0+cUDzbT72aZDfSyQYPBBvVz8+u8efIh4I5ZXH"
        "BY064IJOg3nA47N7HuARF2Toj4EPesgnPugBRXzQy4r4oANM3IT7wfNx1beZvyei2G9fJOx9xA1tc8ANhXXcULxqrcM6kqaJ8UIU"
        "h5xMu8ULza58tLEuKjsXrWnMG16o8TdGnl+fz1TBfGYnh5tqEMuhYHgh1fnNkANeqMPjeijkI5rT/wJ6+kMH/XuMxQtxepiIXR4Q"
        "Xgj4PPoRL9TnbZ0K8TTn7rLtf2W8UKVbPM2XQK73cnbhDkn8tq3EeJLNLvEkny0SnmTDcWZeKokb4tp6xg4mYpfa40BKZe8G1eyd"
        "2zxOa+MqoZ6n+8G+PcDiBuYN7gPtXGcj6Ptid/g8aEfyQrQntWI5ox/B+f0F9utl7u2JZmuf0b4YOD0O17E+eXQqGJzeq1MinF68"
        "qkriNxYo4VryuLs6STmLJM8vEOM0vJ4nLjjPzh4f9POp+YEL+n6BcEF7FHFBD+nP/T+sBQLT"
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

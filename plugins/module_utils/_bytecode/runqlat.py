# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29888],
    "maps": (
        "gate 4 control 14 gate 50 control 13 owner_levels 89 owners 18 owners 99 owners 37 owners 99 owners "
        "21 owners 38 owner_levels 16 owners 24 owners 69 owner_levels 9 owners 22 owners 111 owners 21 owner"
        "s 38 owner_levels 16 owners 34 owner_levels 9 owners 22 owners 88 owners 21 owners 38 owner_levels 1"
        "9 owners 24 owners 69 owner_levels 9 owners 22 waiting 75 waiting 10 gate 38 control 13 owners 40 wa"
        "iting 27 waiting 6 owners 63 tally 120 waiting 91 owners 65 owners 21 owner_levels 26 owners 28 owne"
        "r_levels 78 owners 75 owners 21 owners 38 owner_levels 18 owners 25 owners 68 owner_levels 9 owners "
        "23 owners 55 owners 150 owners 156 tally 154 control 385 control 22 control 15 events 10 control 17 "
        "control 9 control 309 rows 22 blank 9 rows 6 rows 7 control 160 owners 20 owners 77"
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
        "7 TASK_NVCSW 31 TASK_NIVCSW 8 TASK_PID 91 TASK_GROUP_LEADER 165 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_N"
        "R 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 27 TASK_NSPROXY 16 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSP"
        "ROXY_MNT 1 MNT_INUM 1 TASK_NVCSW 28 TASK_NIVCSW 5 TASK_CGROUPS 104 CSET_CGROUP 4 CGROUP_LEVEL 14 CGR"
        "OUP_PARENT 37 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_CGROUPS 148 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 C"
        "GROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 434 TASK_THREAD_"
        "PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADER 93 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 49 TASK_PID 5 TASK_TGID 203 TASK_PID 7 TASK_TGID 1 TA"
        "SK_CRED 50 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_PID 251 TASK_TGID 1 "
        "TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 CGROUP_PARENT 272 CSS_C"
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
        "ly_cast 198 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 51 bpf_rdonly_cast 4 bpf_ge"
        "t_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 5 bpf_get_curren"
        "t_task_btf 254 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bpf"
        "_get_current_task_btf 42 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29888, 9224],
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
    "type": "raw_tracepoint", "code": [39112, 29816],
    "maps": (
        "gate 4 control 14 gate 50 control 12 owner_levels 88 owners 18 owners 99 owners 37 owners 99 owners "
        "21 owners 38 owner_levels 16 owners 43 owners 49 owner_levels 9 owners 22 owners 112 owners 21 owner"
        "s 38 owner_levels 16 owners 43 owners 50 owner_levels 9 owners 23 owners 89 owners 21 owners 38 owne"
        "r_levels 19 owners 43 owners 50 owner_levels 9 owners 23 waiting 74 waiting 10 gate 38 control 13 ow"
        "ners 40 waiting 28 waiting 6 owners 36 owners 70 tally 117 waiting 91 owners 65 owners 21 owner_leve"
        "ls 26 owners 46 owner_levels 59 owners 71 owners 115 owners 59 owners 21 owners 38 owner_levels 18 o"
        "wners 43 owners 49 owner_levels 9 owners 23 owners 190 tally 151 control 385 control 22 control 15 e"
        "vents 10 control 16 control 9 control 307 rows 22 blank 9 rows 6 rows 7 control 160"
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
        "ADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 25 TYPE_OF_TASK_TGID 8 TYPE_O"
        "F_TASK_PID 6 TYPED 7 TASK_TGID 10 TASK_PID 10 TYPE_OF_TASK_CRED 31 TYPE_OF_CRED_UID 5 TYPED 10 TYPE_"
        "OF_TASK_OWN_CRED 6 TASK_CRED 9 CRED_UID 8 TASK_COMM 11 TYPE_OF_TASK_COMM 20 MAX_EVENTS 51 TASK_GROUP"
        "_LEADER 65 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 TYPE_OF_TA"
        "SK_CRED 28 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_C"
        "OMM 28 TASK_COMM 14 STATISTICS 74 UNSIGNED 7 SUB_BITS 49 UNSIGNED 14 SLOTS 67"
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
        " TASK_PID 5 TASK_TGID 204 TASK_PID 7 TASK_TGID 1 TASK_CRED 50 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID 1"
        " TASK_COMM 47 TASK_COMM 3 TASK_PID 249 TASK_TGID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID"
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
        "ly_cast 199 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 51 bpf_rdonly_cast 4 bpf_ge"
        "t_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 5 bpf_get_curren"
        "t_task_btf 252 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bpf"
        "_get_current_task_btf 42 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [68928, 9240],
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
    "source_sha256": "ac47a176f9ebf1aaf6c5abcf659fb441a0d50e52babbad4dc90b4566fe556039",
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
        "eNrtXQ90HVWZvzMvL+8ltE0MvjRJebShtgU0WFC0p9pDAcWucpZSfBJ37TaPJ9tQtsAr50CGp9gUhRBdbXCltbrYpJwkXVSC624q"
        "Komre6i7nt3ucRfRnF1wdRG0CqWlTdPat3lzv29m7p17Z+68mZeEP5zDmb7JzJ17v/vd79/93e8baybmf8aupHkd1ejvXMtksXRt"
        "ehNh/hsboNeETshksVj8zPS/S6+M0ddJKpmi7XXDb+1s89pUzbaTqj6L+96I7/dGHN9LEZ1+R6MfXpOt5r6rmU/EScL8/Rnz36W/"
        "w/P19P1R+M6X4Gp018PfT5v9Mfro/es1+t3CltvM+xltIR2XxvY3o80TjyvGPld3O4yvH8an0fGNTnerCvqbn/4/20/fT2k15nNx"
        "sjButqdzdMoTa5yl/7Lw/c3T1yXT1zvhmtHSVv/M8bQcKDr7W4D+5lqGfedj2Dn/CXh/z07a38TbKD3zOB8XSuY9GJ+5530x950W"
        "mPdVurM/SJdCbU9RNG8p7cu6+P4HzPtGP33PgH7iNdsI/b0J6F0D9IYr1972a2C9jcJ64b9XaNltfmeIsvP2OOnSGf7NI/+20H7t"
        "3wl8SvmW54vChV1F2i7tf0r/NxjXz4l4vE3CdnD8SEdDk9BhM9AhAXRISOiwkKNDDfs9e/xLzX+k8xOUH5LAb91y/k4G6D//nOrf"
        "C7WU7qMg13JbgvIxrI9+2k62mV237nmkfFGo7SxSOXAbbT8L8gTosakvrDxtAjn2H/Cdp8xrOvuIIv2vMelv7KX9xPGMPQDP6/A8"
        "XI3B7bT9hlr6/QHg5/NgHs7D8dP7iWk+me52MVEN/bhB3G5Gv1rEd9P8fblQHiN/1J0NfAnzWthC6SiS00mHnDaGQW5ukcj7e4LJ"
        "+6YE9/59Nr2rQB+9NP1/3UK2n/x4x0DP4Lh8x9Ev6f/ZyOdyejDj8KOHov7jx7Oxu0ZInzhZwehBXA/GAF03m1qjWhcPwbrYVxTx"
        "9ZNwxXXxJFy3tn6Trt8t22FdVDHrx3qugfYX5YKlbxpZeYlyFuXro5uRDs+AvXApu06y4vWa0p45k3T8fVM+Kjq9CHT66Rnan7tj"
        "Xnw1CvI/t0eRv/aOQPufiInksnvdb5bouxQR0nvG9PtVLrlfmjd8Pt36yBk6zj+1xrlURMdYmXLLZ71H1Y6q3ODpmd0P7+2mN65p"
        "AvuA8st2GX3jhBIi3b3U7JH/OlhqjmcM9GddNhr5gXZxKgHrI4/r4zD08820n30LYir6NaUtIEmB3q90P+31OSxZX7d5rqNCC3e/"
        "yXt9jN0L8q0a5Nu9KN9wXn+moz2gOebNl159M0Mvt/3J+yFgP0I7ubtC2o8oRxOsHTlahd/rKDr1ZLrvrzU1fptfEX5z64vfU/7Y"
        "28HYjcY+qi/HLpHYjw93BrMfY2A/VsG4r5DZjzq9Jr6iU7qd1EX9kOt7Op+FD9L+FVb76f1nxXqf0ydjD3Lr4kFcF/9q8dd6RzwG"
        "161sPfnLT2NurzPF+AT6TSkybjY0GsN1CX7Km6qAjjQ+ks4+Hmzc3TM7bqOf8lNJj5b42dhn87fmsV4yumZe4+RrlJ/fDM9VAT/C"
        "1RgAupwn5vetV+yi8ZXVOyG+sN3iv0Kp3WqM8/2Wrt9O4L8k8F8ny59x8jM6rjzG3379R1Zedkr0zlWa+P4xZn6ldl3QeEWNql23"
        "THvDXivHXvsf7dVhr/1Ym9P2mhWXktlrlxKvuCbGC5XttfthfYNf9Oj9vL02pDivC2ZlXv3ihRg3Lt9ee+tZznb97TWM8604i9Hr"
        "1Zxel8hV33WWTcxp/aau17tAr39UY/V6l1ivd9Pn5qo949brPQH1+irNW693+ej1lRrV6z1ivW7t8/3W00/j9TqOO5O4WKP3vxBQ"
        "P0669NGkUK9N+ujHaNrJebTjqR+H4D0D9CPY90MJRf3Y91gw/Zj3k6Pl7vMC/3ZL9GP+qxGvs2j7aevHYxL9eLun/ejSj80++nEX"
        "F6/dxenHvuuC6ccZnlc3feIkkN6E9nO9wfaV7TgHpzeTinGO7ENEjQ/ns3SNiA+ji3N0cXGOHkmco6e8OEdyOcjl92rlxTm6AsY5"
        "esT7GzV++xtcnKNa7T1/e6gqmLzKz6y88mrnmNAeiqnZQ/k/krksp8PbQ/9LwtlDvyCe9pBlz4E9dAdnD90htocyiXr4fQtx4jji"
        "ZBf3+7s1zt+ZxBfhvQPc/Z1w/x/M+0jXTPIRuP8DsL80+L2Jys+8bN/pY6ec6zSlVXviIYAtHOOsET6f0quk72nmezrzu/TcghJf"
        "1R4LtA5S5H1m/7PJeaAnkuw+BMgNlfZiDrwS8ktKbxCOD+UPxmmN/ZR+uK54fAnKIVc7fey+I/KVC38D66+uVbxux3bAvnnDeaec"
        "OCLkj8USf7Gt+5xTofCAsC6MwdsAD3Y9h9PKVAgH+EHuO+8HPFi1Rvm/X2LPnJkS3XfNyz7oRwziYVW239BVoj8B+sM1Q2oZP6Yp"
        "yeMWEvD9zxdV9uszmmZ+L06en3LifzZ1h5sntz/6e5A/E1NUjpwH/V1FWLmD8mR5jbc8eespMd1jQnkQJ5p1n67/h33H9TDDF+lT"
        "qs/HzO8tPCXG2X0f+vM40AHHSwPC2W7ZeOed8ooXp7SvCO9ntE9Q+u6oB32YdPHdsBLfXUD7t//rMI9/DfrgBQn/Hw/M/5Pl8H9C"
        "xv9PBeT/Z1n+t3ArAXGrUvsD+f+nU0ycwoVjpgC07H1Ur0njGMAHhT0RxTECtmP01MP+vbhd1EMinJgoroH2b3aAttfWerm1j2Li"
        "0xKAT7sD7U9ov1FMD9c4c/J+BIrT7FGL02BcRtYP1XY2QxwW47HZ/fS99H1p4PdFwnWQStAAQvbeKolf3emNv20Avb2czvPmapiH"
        "apgHsEsQL+iLH69hv5N9k3g9opxKt2rEW97FhPipjX2bp6KwM1KJv5hyyu9C7YhEzq1i933rUQ69i7D7j6dPmvzZu57a/Xuo3Z+p"
        "aZKMbx/jZ6W0DUrxkchw1Mr7ktuJ2r7qVsm+6iJtdvdVr9ZYu4DyC693UuQcRm5beAgJvjqlnyVeF92c3V1N1J7T2PhcruV7Snwt"
        "si+xXV04zuJJHFfpkyV5VLpO0PAXmVjYBPw9dVIk30Ljnuf6fvTQSMh4+/9EHG8PuF+kHG//8ezua/nGcVAu/lkguVj++YxOLu4c"
        "NG67ktUTkriz7JzGqI6/O+DcxjouLr1Tcb5U49JR4e/WcXHpds+4dLrhLOhPpyQe3cnEo40BSo8EyCmkjzwufQvEpf+uvLj06naf"
        "ePQvi0J9phyP/onaeRLgm0JvRHI1YDvI/7neEYn93ym1/4X4+8GRMu202zSnHi60dBTFen+t5P4qyf2VkvvnF73sisJduC6/+vrE"
        "a4XWj996lejHv53T+tHGFcnwWtt89qM7g+1HS3HEOK+3U3oloP95RXrlZ9qeiCv5y+HtgTYle8BX7+ffH0zvZ1+ven8F6P0vzaze"
        "5/xR2X4e6n1rHzqh9p6vPM1Xz2k5pY7La4d96I2cvgd697dLcPcfiXgfPmq508HuRwP/23zdWfTej34P5WeQH5tjwJcx3I9u996P"
        "vuQdmtNucuPtf1f0slft/dmni+w+Me5rrPHc10CcSrp19wn6/CjMG8UTK+uLvhnWF0Mg3/B7gyDfJOfHUa6nG1pg3GsZeRHWrjf2"
        "rSqWY8+X7CyT76Adez3ZfKk5+MO9f3IZyNcfSuyMjScqEid643z8DJ2PX3ZCvM9G9wN5+xz1YXabWN4gf29t+A6cXwf5tK1KLJ9a"
        "HwD+XileL5gn5q6g6+V8dr2ovg9+KuIorPMJNyFdbgE7MltUOy9/8ngU5+Xl8uoPYA8cPs7K5zj093b4HYPfeU5+36oov58128/E"
        "MoTVz7slcqGe7gdweVpSNfM1574V2uUZ7dNESY5weYeQP0L71ar8Af4v5n1CecrTI+p8Tm2Nz4n36YAv6wyxnHV994szLLeGvPuh"
        "2g7aTbzezVp6jdI9veIHwNdPKPLpd9k4scWPe3xxFWp4BgqkzfafhnX6dVh/fTIc+fEZwRVJcRV3B8RVbDwuxlVEhetEXMX642Xt"
        "j1r73Hd7r59mCZ05HF6W4yf1/e5bgM43E298CO1Q9n4ffMjrTA7iPGQHQB62vs/CB5jzWQPzCXGpujt43MiIMm6kLHm4J6Q8zAVr"
        "R10eLga+O4fyk4vfFrF4JJ7/NfE+mmt9rWjwxPMgjsfVfjaq9aUryXvMH5aCOA/6kTwdN7b+0ytC/g18bu87rwjjOHdBfgHtca7f"
        "z8P8PQvXp+F6CK4H4ToO1wNFpxxwx4s6QJ/VUXla/QsOd/KsOB46BDhkHudTHQwPFCfP0/b29jDn+lLVcUYO2uf9dMbux78X7lpb"
        "rAReToYnK6xe5YtvY+Uh7JdJ2uPfL6ym/g7KPz8/rdBC4xHGIPjpECfEeGEWxmPHk9vBbryIOP19mb/Lfw/v23w5qSy/y8Hd8Xgu"
        "X/wdzl9Lu2e/grZr9K8TxkEQt4hx7vTZGhO/R/mBdDf614rjNqr8yfETxh2M/pWBcJdIp7bGC8PxgR/+MiI+UMZfDnr3Q7Ud6Xwj"
        "DrORxSnyeESMS+M+aJxcy+LGOH2L8cPrp/tRb+LINMb/Rj2DerE0Py9O9zulLddZfv52kW/v0dJzOlWEqBec7QyZ7aSZdpzva474"
        "TUr/huatTzBfCuActc9orF75nCbUK8OgBzj8G8p/P5xctgvmAfCycfKgBHd4rtCuyHLzGCcHxXka+DgEnMsR+c9e/ClrT7kd4EOU"
        "9zz/XWPFpXTixDmO1dh0c+Jbs1w+kdyFPwI5Q+0JbDe353uQ1/lA0WkP2PN9NmNHGMMU92rsR7vmHCU7wQ+XZfP7T5j9xhzYQWOD"
        "QL9p+hyaph/ict38sELo56MdqGr32vjfc7l4S4XlomL+gNwWoBO0h3RS6dchaK/e0V6cNFt0qBPMMz8/uVrxvNj0nqe27iV8UgA/"
        "ovRa0nkf7OQ4iTF+hXM89ea+ybNWvMB8H/Kn5VoOQ/+fBz6Hc2jA52Xjza19tlXHsB0Tb9uYpH/v4MYzQL+7pnUxce7PbGzV2fVc"
        "XW/xn+Zst5mE6m+KVHmuy7YG6kdM3LSEsHQ651i47775mJMOo7BfOmGtt/pjKv6XRY9pNlhL6Dl/PBe6g4jw0PMZnMYELHB7XFrI"
        "cZ08Svtfo4drx/ZvzXmuJ8xvjAdMNCSBXr896vS7cH8d5XdKS7D+l7WO2kG+xzj7v72ohHez9jcD+mG9Mj9sXXl+WK+qH7bW0w8z"
        "9oO9zOldy9+C8bY1X0S88Idl290cPSumX3qD+l0rve3vXlX7e5XY/h4Gf2tgJeSx0Bh6oP2H9rexb51knyiYv+XyFy2/a215flfz"
        "Fa8pvytXRj+qGHtiicQ+WyS217n5xvyAeJ42crt9OBq73fZPOLscxnOnxb9gh7eAHd477vLbBkv20xDa1Tcy43Y+V/r+qEXPizn/"
        "bB5n9y4kQfZT/PI4YN0N97wujtjublTbJy5TD8n0hvK63zsJdqjG2M25uzj72DFvA8z8XsDJLzb+63xPN59Pc3RdQFg9rzP0tOrZ"
        "KM47fldub88X+hHGAPCdnhDPF+QjqlvqttPzjnXD2+/O8e9l6MbH/5+1/OZ3l/Am09fLHPb+pkb023h7vzEie//xl0X2Ptr3bQ22"
        "fWXauY1ot/39y067H5/HcUr9APwO6hPVfQoYZybkuFOwf+z33TG0Ex12uV5Gf1PaA0L5kdER1/JZ4DPqr96ox006Y34j93nO9xKn"
        "/zgaQ/qvh/wtq1x8bP79Yfp3zJfVdqXOfNfCB8J4m+Isvsb6zl76fNt6zbpv8m+MzvNonH6xjaYJJh+I0fWAv++EdWI+pxHmuST3"
        "XBKec75feq6Ke64KnnPeL+ENdO650u9l03TXiJ1Xre5Ke12Xxnsr4LGRXnVAr6Yqbt7X0uvilfB7Gb3eGgf6vpO+MHYpPPd+ev3U"
        "Bu55+H7ddYTpN/+90vhM/q3SrN8m3eMgL2AeH11m42to/g+qT68H/GomkWDiqQkYN8bt0M9Hv3NsOfAr8hu0OwT8gfaN0UANnjUb"
        "TlE+o+YTmbi2iRwBO6D0/fSSPzBxzDih8Yzw/aMCDe0KPC9s062WoVucJKHfS6Dfk1y/l3D9/h3X7xdA3q1n8mNNZKn8HAI8K66n"
        "ts2aJU/o/hh9b2sHuz+zCfhj8VtgvcN8T1wuroO2Zqn+Mq6/0rzUXWzrt/MddJhoxX6fPiL2x5u4eMKJI+Hk7ItHGL1Rj3rjsHk/"
        "naUKUrlOA+KqK16noXOO5C+M0fatfEQvHqf0o+e+1M+NnAiYx/AZ7zyGWK9Bijv9FwlerPrlGcGLSfNQPXk8GF7spSMMXqxieah+"
        "dcQZX46TH1C6NxGhnYj2bK7lJd9+vCTsRyP0A+flzRK8TdT1LBPMdwu9hzBuKa5nmvepZ5rn6pn2Y3vNEv/uk5L7b5X4l4fU8pl0"
        "sn4/+suufCBNbJzEHX87yOUD+SjnD41L1tWkZF9xEPY5x2eo/hff/59pYv/3kOS8xWskDzbEZbBugHXumNJtu4xu9vnULcHOHWP+"
        "euvc8cFweUtV60R0Z0Ke56tsP93r4aOB1nn5+TnGuX36YHI6RTAOO+5ZT8GdnwPwAVa+6OFiMDvhHfS9DwIuc/UBHzthERHKF2U7"
        "AfMT1wSr1+WyAw9WKI/1MGcHHvCxA0c4O3BcYgeOB7QDnyya18RvgG4PECW5ap1HikiuBmwH+V4Wn0ZcqHK8cnAymL1j4fRv9tG7"
        "ez3zaLjv75Tc7yl66cUC5IeXnlPbIV6nOI9bGzbA/gqszy2wPnfIzqsBjg7qZ+E65euSBs63uK+nPJwgzJ+srostD+C8bdn1Wyqr"
        "V4zhYRafNHjA+7wt5gvej/KhGeZlr3heyly3xr7dxXLWq33udpLBa/vRP6MNglz6sMSuvv9MRew/3PeS4ZjuCbbvGfy87WTg87aV"
        "tD+zfvRQ3O90n7e99ozYn66G+U0p1mFex9ZhjtyPxnOl7znj9KPt/M1fZ87Hu/MZvxPqEF/w+qzbA7hN9bp2nL/SfYYE8lf6Zslf"
        "6XtBMd4oq2tX2X7adYgP++RJGpfkSRpXrGt3ULEO8VgwPTzr/p0sX9J4MVr/7DIl/2zW/TDl+roYd7g7WDw+4vXx6vHDOoBu51r6"
        "IlxdYl6ebpjb686jncNMnqQRyJN0ktknxvOp7vxIR+e23d9/gKvXMx6wXs/T9PvSej0jPvV6DlF+Wc2epwxbl9i2lzAPxw/hN+bh"
        "4OvrUL0gt6dq/8jG49d7+t8p7YvCfZtUktb9yd5RJXwvo7WrxUFmuz7BnX71CQ6WeU7urwjihpg8AZ1IB2i3SUyHIH7TjJ6LuydY"
        "O3wedus83B3rgF+v8uG/K5n4rZvPKPDL2AZ4+7w7v8ZLSvuUdEMgu/8YyPt3lrfvZOWJeJvn/OO8+55TU62HsA3Pr3P1Hlz7hlDv"
        "oSvkOf3z6619NXN8SRgf6FHlc/qBx1duvYebT4fC41n654bTDG6u9mlufzMpwYVd4rkvYeNf75GM61OS5z8J8v9yid199emg+/qT"
        "ke7rXxQwD8y7Tov39cvdT5ft619w2onryV0YFV73Q4SJU7jW3/4is/7mat2eiPUiyjW7bg+NU8vkh6Uf52rdnuGI6vbI9GPXx4Gf"
        "brD0jXfdkX+ndRP3H4J6MTrDh3iO11qvLjkhqUPC1w9MErXn4Ds4n7ktvy7r/GAWzhvweSrS2cdOqbTnlGtPK9U1GTzlxN/J65r0"
        "m8+NgR9v7EqGwuPY+2Ep2l43zsvZivifsPULq7nvSnA/3T64n24O9wN8cT3mB91yG5wjWSix5+aJxxUy711Kq4F5uy4u5F8+74wm"
        "01PnECd/oJ/H59EKXA/O0ldv4/BfF1YI77WY+04LzPe7aN6HPTuF9bTdcmO3Lr5/lU7leM8M4Zv4ek136mK8Gp15o69egtMAHCbs"
        "F6f0f4Px/FwiN5skfkKF6m3h+Ll8mPa4qT+Uzk8oxQszWtrUj5Wvi0P5CfWPtR+mzL9Yj522k232w9tAnQ3Ivx8ntzH+B8ZFN/WF"
        "lZ9oV/4HfOcpqr+zjyjS/xp6HorDNY89IImfQt4xO366UxI/3WntEzP29w2yONjVIr4r+d9qdWbeyMss2feb7bzMZwnpg3UhrDz2"
        "FcPtPwTrYl9RxNfyfZZvAo7GDw8P+f1ALkhxbtI6Ss+AfXCp4n75L89EkYfZTacXgU7/dYb257sxL76y9yMV+WvvCLT/nZhILrvX"
        "/WaJvksRIb1nTK9f5ZL7bHz7G4AX+GwsGF7gNVJXCXBM6ngBrg5Id0csHF4gZD0FZbzAh2Lh8AKV7ae9PmV1lW71XEeIY/THC+xW"
        "xAs0xsLtW1aWXm77k/c/dorzqynbj5ex9qMvLqCjTFxAp+I5rkXi+Q+MCxgNhs/OVlrfIy6gI+A5vc5gdm1gXMA/65RuS2PR4AJ4"
        "uUkjyXN2fSnXT4I8COSMzuICOiW4gMlg4+6e2XFj/gobF7AzIC7gv3VvXECnDy7gv2g8ZfVOiCtsjwQXYJ+ve+6P4njNdoneuUdy"
        "Hu1izUmvma+vfYP2hr1Wjr1G87DOfXuNFmSYs/aaFZeS2Wu3Ea94JsYLle01OH9onbu6n7fXnlM8Z7hgVubVL16I8eLw9lqPor3W"
        "Waa91hXQXusJeZ5uf8jzdK/1vArUXrPzKjSD3XaJztht1ZzdJtGbvvIzWzun7RdVuw3pVaiF/F1kHme/dXH227kgZ+Jz2m512289"
        "SvabxT+WHfdbzduO6/Kx4/6X1r9c3SO246z92xc8/XHbjnuKw3deDHVnv/D6POcCeTPLrwcei7geeFR1p/h64H8g0a63aPtp20HH"
        "ZHXFiJef4LKD/OqB7+Li8rv4+MZ1weygGZ5X9XMuEvvIqgseDC8gtY+SlYpndYWzj2r89mFQH39OcX3MV6zDHNU5Fz6e1RUwnlUh"
        "+yj5XtAbH9Y87SMJ3f3to7aI62JHvP482jkmtI8wvnWR5h3fAvsov0Kby/Ia7brw9tE8LVycq4qzj7pY+8iy815g8vHxdep5+yiT"
        "WAC/6XkK7Hec0EC4nZfLOEMYv+EBuP8I995T9L0kvvcgPI/nZzZR+Sk9P9N6yinnUlq1J+4Fcdr2uGqEz6f0Kul7GnHksa2x851S"
        "POixQOsgRWrM/meT80BPJNn9JsSHKrQXc+DR0H5O6Q3C8aH8wf0MzKftwo3ydfckOFP0s5GPXDgrWHd1reL1Ogb5PDY2/GbKiRND"
        "vlgs8R/bun85FQaHh/xqDEIex8R2Dod3twTvFxbfeTv3nVsA7/d2jfJ/v8Se+eGU6P7M5QX8fMDzA9+YcuK8KpcXcO8UI2+SH4J+"
        "5wgrh1CutPjIld9PiekfE8oFZ15wKgce9h3fwwx/PDOl+jzNU/tzdryJ5yT88p+zzC8/DcgvT8wQvzzGyBkbj/p96P9HOH5CvoHz"
        "Wt0yvhmccsZF3fPxZXq/hvdHIK96Dc3n41WfelhpfihOOTv0dRhvL7sOkr+R8MvnA/PLZKR1qv8zIL90sfxi4b8C4r1961TfPOWM"
        "A4354FxT+sco/e+ldkSmhp6blOLHZiv/GJxvMXrq2X2BcuvaWedtad51/rylMQR2ANgfdbvE8bPZrreG536kdXAU2+HznGJcLX0/"
        "nltp9LRXLfsJ+p8F/6Fteb2YvlB3BOMtmN9aag8n2O/412PWiJd8Q/linfvk9qU35vVI7LVU4uRJp/zG/AluebaKka92vZF3EXbf"
        "frfZXqF3PdQPRnncJJHj+5g4fkrboBRniuzcgfI+/nbCxrk6JXRqlJwb+ZHm9MdnHofwisbaVbLzdqMnGfmMOCKJnE7pkvN13Hlv"
        "Q1YXu1u8TnHd5Vq+p8TXIrsL2xWfh9tzEsflfR7uSydF8iv0OYG5jt8YGgm5b3FvMPyGb3w74P6b8r5Ffnb3CRXjYPI8wlGfZ+rk"
        "4vdB48xXsHFHSfxeZu/Z9dk7IK65LmB8nz5YWN2uGNfvDBnXX67IP6px/ahwD+u4uH67Z1w/3XAW9KdTEs/vZOL5xgCdnwTITZwv"
        "d1z/IMWpJqsA7yDLIyyrTxaRPA3YDvJ9rndEkiegU5onQHhOZXCkTPvsZkb/Yn1xt/xdK7m/SnJ/peT++Z55iQt3rfPOJ7xNvE5x"
        "Prc2XAv6DdbnNr88wiuLznXq9vOCzaux73wuX63i+zB//jgoyCMM9Xtwvfvi2/IzpE+G1jF5SY3Bdu88wtBeuqEF5mOteD7KXK/G"
        "vlXFctapnT8Y8hXCesQ6ognrHHtHURz3GAK5lJfghosnKmL3vXE+dIbOhz55QhwfwzzCl2hq5yKfOBHFuUj5usQ8wo+dCIaPesPP"
        "oH5GdcT4qEr5GUcixkdF208bzyzDieeJV/zCkr+q+Cjf819PBtOj2RnWo5ZfJsNFdRaj9asuU/KrZt1/4uJSMjyENc/5+4LhoiJe"
        "F68e/+kmoNvPCIOHSqjR21eO5v98Tssn9XN+7YCD+hbnN6F92C457/dIsPHnZ3b8TruW8k8nxz+dEv5BHBTNazsGcqNUt9NczzHE"
        "QbV746Au6WH8T/c5P1qnVBYvsXFCNK8kjtfeD/7CGa/9YDy3kW79HNSjnEfYdjCP8O3wG/MI57nv3ErUvvMp8zuZWIbjo90S/Thf"
        "E+1Hp2pqNef+JeqNjPZptTgIl3/Lqmsf1u5T9XvBPsP8Z7iOeHpEndesrfFXwn25OvC36wyxPayy31pRf2bIux+q7eD65tdz1vJ3"
        "Kd3TK54Avv6uIp8eYOPBFj9e7YuXUMMn0Phvtv806Jf9sP76JP1pOD4juBopTuLugDiJ06+IcRJR4V8RJ/HiK2Xtg1p5mgve66dZ"
        "QmcOt5jl+El9f/tmoHMnYfxal3z8SyKWj38ixnnEXu9yce0bclFJLi4C/hPnMVTOB768YZbXka4k1zF/Xgr8NbRHeTptbP34K0K+"
        "VPaXPvaK0J/A8wfa41x/n4d5YetIF1oOwfUgU/8N847iunb7LR0gH+qovKye4PAjvxT740OAy+bzocpwCfxzlv1K6zkZe3uYc46p"
        "6jgj5+zzjzqzX4F/L9y1tugp38rMky3LI11Yvco3rzUr32D/S9Ie/35hNd2nQXnmF58ttFD/2hgEv5fLg4z4Nzue0Q7y7yLi9Idk"
        "cW7+e3jf5svK4uN4XJYq3q/Q0u7Zr6DtGv3rhPsfmK8c4xrpszUmfoRyA+lu9K8V79eo8ifHT7jfYPSvLLMOyYXh+MAv73pUOMmw"
        "dUluD9aOdL4x/3ojW2eCz2OI8RGMw8fJBhb/xdlvmPfy+ul+1Jv8Aec/dI3xs1HPjDnyZr843f+U9had5etvF/l2Hy09py/WnfrB"
        "2c6Q2c4iph3n+5ojTprSH9G89crLDM4xA3mFbP3Sqwn1y2APsy+OegP1gG+9kC6YD8C3xsnfSPYlzxXaFVluPuPkSXGeEj7eAOeV"
        "lHHJg5Oe9ZWV2wF+RLnP8+E11r66ne+/hFvEfP88XjXL5RHJXfgjkDfUrsB2c3u+B3nMDxSddoE932cz9oQxTHGsxn60b85Rshf8"
        "cFY2v/+EiTPnsE7iINBvmj6HpumHOFs3P6wQ+vNoB6ravTae91zOf5gbOPLcFqAT1vkGOqn06xC0V+9oD8+flH7XCeaZn59crXhe"
        "bHrPU1v3Ej4pAO6s9FrSeR/s5TiJMXLDOZ56EzfxrBUXMN+H/Iu5lsPQ/+eBz0E+A5+XjR+34r6/OIrtmPjZxiT9ewc3ngH63TWt"
        "i4kTn7GxVWfXc3W9xX+as91mEqq/WHdDti7bGqg/MXHTEsLS6Ymj4b77j0eddBiF+P2Etd6+dVTF/7LoMc0GpQjAaJV9XnYHEeGb"
        "58F46rnxPBxyPF89CvEzPVw7tl9rzm89YX83J4E+nz/q9LdwfwfldUpLsH6XtW7aQZ7HOLu/vRgMZxHQ/9oi87/Wled/bVH1v9Z6"
        "+l++fhbYR+hfyXCEZdvbFj6swvqkN6i/tdLb7u5VtbtXie1uqKdkDKyEvBkaQw+099DuNvatk+z/BPOzXH6i5W+tLdPfuiKcvzXn"
        "7IlwdevjZInEHlskts+5+cZ8mHGykKGPrF9op6r2D/ku7Dhtf4Szw2E8d1r8C3Z3C9jdveMuP23QzOOBeuhGZtzO50rfH7XoeTHn"
        "j83j7NyFJMg+iX+dwqWSeV0csZ3dqLb/W+Z5Vql/Frjun8bYyWiHW/awY94GmPm9gJNfbNzX+Z5uPp/m6LqAsHpeJyyeqqcYZN7x"
        "u3L7er7QbzAGgO/0hHi+IP9R3VK3XZ53rBveXneOfy9DNz7eT+36kn/87hIeY/p6mcO+39SMcSxq36diqYjs+k0vi+x6tOPbGmy7"
        "yrRnG9Fea3/Zad/j81I733qO+l0TsO+ijJuBcWa0xpD+QULpu2NoHzrsb72M/qa0B4RyI6MjTuWzwF/UL71Rj5t0xrxO7nOY7yVO"
        "P3E0hnRdD/G4VS7+Nf/+MP075uVqu1JnvmudA4DxNsVZvIz1nb30+bb1mnUfcUal+R6N0y+2LaN//0CMrgP8fSesD/M5jTDPJbnn"
        "kvCc8/3Sc1Xcc1XwnPN+CT+gc8+Vfi+bprtG7LxydVfa67k03lsB94f0qgN6NVVx8063Z8nilfB7Gb3eGgf6vpO+MHYpPPd+ev3U"
        "Bu55+H7ddYTpN/+90vhM/q3SrN8m3eMgJ2AeH11m22ExB37qesDXZhKU//EcSALGjf4C+vPoX44tB35FfoN2h4A/0K4xGqihs2bD"
        "Kcpn1GwiE9c2kSOg30rfTy/5AxOvjBMatwjfPyrQ0J7Ac7423WoZusVJEvq9BPo9yfV7Cdfv33H9fgHiiuuZfGATWSo/h+DcCq6n"
        "ts2aJU9oHJm+t7WD3Y/ZBPyx+C2w3mG+Jy4X1/tbs3ToCK6/0rxg/oKSXD7fQYeJVux3/xGxPG7i4gdfPRJOzv7NEUZv1KPe6DPv"
        "Y35xXv+hni6/XjLUd7LyRKnWHw1bj7Ka+66k/mjep/5onq0/Wuil9lcq2SyxVz8puf9Wib18UC2/Qifrx6D978pP0MTus7njCYe4"
        "/AQf5ey7cQle7KRkX2QI9mnGZ6h+F9//pzWxPX9Qcl7sNZLfGPxMzPtvnd+hdNsuo5t9zmNLsPM7mKfcOr9zKFweStU6D92ZkPky"
        "K9tP93r4s0DrvPx8AePcPmMw+WznCxj3rIfgzhdA6WnnAR4uMw8w4MZWH1A87zIesk5Cbcg6CYcqlAd4mDvvcsAnD/AIlwd4XHLu"
        "ZbzMPMAHIR/fb4B+XyRK8nW28n9ZcZeXPOMviHNTjsMMTgazdyxc8c0++nev5zl/9/2dkvs9RS/9WID839J8ATvE6xXncWvDBohv"
        "wDrdAut0h1/eAMj72s/Su1xcHeYfDox7gvmT1fFw5Q0ou15HZfWLMTzM4iwGD3jnDcB8aPtRTjTDvOwVz0uZ69bYt7tYznq18wdM"
        "MvhTP/pntEFOPl0nsbPvO+OFjwlsB/rF8+8Jtp8TPG/AZOC8ARXNKxjR/oY7b8B6Om+uPKyYNyClWE/5A2w95cjzr2LegNVnnHiT"
        "OGkCHMtBJs+HO7/qO6Ce8Ntfn3VZAH+mXp+O81u6p0ggv6VvlvyWvv8javamrD5dZftp1xM+7FOXZVySd2BcsT7dIcV6wj8Mpodn"
        "3c+T5R8YL0brp12m5KfNuj8WuM7wPYrrY35F1serzx+7Eej3nBUHCFdvmJerH5nb68+jncNMXRY41wT45BQZZ/bF8Fydqy5L9jtz"
        "2w/oP8DVZRlXrMtykKvL8hDth7Quy4hPXZYHAVfHnhtz5yV4QbH+8FOM3YT7QLZd9TXm75kEzttnCHsf92+pYyu3v2JmfeNUzXrG"
        "vnLLd00T2aOp5BnavlElfC+jtavFS2bZrjPurPfEPaF8CIxXa/6FFec3/Zka8Gd2Ix2g3SZFfNo9M+zf7Pfuh3LedC6PNMaT0sY/"
        "Ap9+24f/HmPivTwfZpKQN2Ab4Izz7rwBLwXJGzB4DNbfQHn7VHhu94I9nvOP8+6XjxrPh/qe192G53U/C3S9n5MLd0vstx2nRfcj"
        "rxMhrStyc8D8B391mgj92nL3ZWV1RTadZvxSid2Q0jYycjCTlNSHmG0/dlhN3gWN47Q1rxHyuTEI8g3s3bp7xfFP1/dzEcm5PcHi"
        "OLJ+qLYjlXNdzcDvYpyoNA8AXyfignoxnVGPoH/vVycisDzRPOUzyherTgSH79+YPX4qFB7QWqe/P8Xg92opHiNVUyPRG/PE9Obz"
        "IljyqEHSzgLJ8/PEOI1yzyMK8K7edRL+1aRHpsbGNZrnT2qIjz49S4kuRpKoPVfNru/cll+XdS4qC/PF8086+81TKu059dPTSvUX"
        "9p1y4o3k9RceMp/7f490H8I="
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

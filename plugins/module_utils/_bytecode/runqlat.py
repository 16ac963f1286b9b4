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
    "type": "raw_tracepoint", "code": [59704, 9224],
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
    "type": "raw_tracepoint", "code": [29888, 29816],
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
    "source_sha256": "d941b5b74a77dcecc99a6b220b9fa9a36a18f0e5877de47ea8148ed314325c2a",
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
        "eNrtXQ1wHMWV7tnValfCthSRlSUZYYSDDSQihvycywmFgYT4EuowkA0mF5+9KDkLOfwsVIHWmxDLBDAiPxZJwHE4YsmUfo4kmFwu"
        "MpBD4siVnUvqTldJgKC6YJIcAQIBY2PLlvGedvq92eme7pmen92VrHUVNexopqf79ev3Xr/+ur+RRqL/S98f06/DGv3d1jSRzV0b"
        "3kWYfyN99BoNETKRzWbvmPr/3Csj9HUSj8VpeV3wWztZvzZUsuXEK0/ivrfL8Xu7TN+LkxD9jkY/fH6ykvuupj8RIVH99x36/+f+"
        "Ds/X0veH4TvfgWu6qxb+fkyvT7qH3r9Ko9/NdNyo309o82m7NLa+CW2OuF1h9rmam6F9vdA+jbZveKpaFVDf1NR/yV76flyr0p+L"
        "kPkRvbwQJ6cUMdqZ+5eE76+fup42db0Vrgmt2aif3p6m3VlzfTNQ37amQcf+GDT3fxTe376V1jf6PirPFPbH2ZJ+d6dn1n5fyH2n"
        "Cfp9WchcH5RLpnpLVtRvce27IfH9T+j30730vTTUE6/JeqjvtSDvKpA3XLnyNl0G420Yxgv/vUzTNv07A1SdN0VIZ4jR3xTqbxOt"
        "19BW0FOqt7xeZM7uzNJyaf3jof+Cdv2OiNvbICwH249yTGsSOawHOURBDlGJHOZzcqhiv5dv/yL9f5pT41QfYqBvXXL9jrmoP/+c"
        "6t8z1VTuw2DX2jrc6jGMj15aTrKRHbfWfqR6kaluz1I7cCMtPwn2BOSxtsevPW0AO/Y/8J1n9Gtz8mFF+V+myz+9g9YT2zNyLzwf"
        "gufhmu7fRMuvq6bf7wN9Ph364XRsP70fndKTqWpno5VQj2vE5SZCl4r0bkq/LxTaY9SPmpNBL6FfMx1UjiI7HTPZ6fQg2M0Oib2/"
        "3Z29b4hy79+Vl3cF+KM3p/6rmc/Wk2/vCPgZbJdjO3ol9T8Z9VwuD6YdTvJQ9H98e9Z0VQnlEyFLGD+I4yHdR8fN2pagxsWDMC52"
        "ZkV6vQeuOC72wPW6lh/R8duxCcZFBTN+jOfqaH3RLhj+pp61l2hn0b4+sh7l8ALECx9ix0lSPF7j2gvHY6a/r00FJac3QE6/Pk7r"
        "c1vYTq+Gwf63bVfUrx27oPwvhUV22Tru10v8XZwI5V00/36Jxe7n+g2fb255+Dht598Z7VwkkmPYo91yGO9BlaNqN3h5JofgvW30"
        "xmUNEB9Qfdkkk2+EUEE0dy3Sa+Q8Dhbp7RkB/1mTDMZ+YFwcj8L4SOH4eA3q+W5az555YRX/GtfmkZjA7xe6nvnxOSgZXzfajqNM"
        "E3e/wX58jNwJ9q0S7NudaN+wX58NYTygmfrNUV49xZGXNf7k5yEQP0I5bRt9xo9oR6NsHDlcgd9blzX7yeaer2tq+ja3IPpm9Rev"
        "U/3YsY6JG9M7qb8cOU8SPz7U7i5+DEP8WAHtvkgWP4boNfq9EJXbkZCoHnJ/T/sz80lav8xyJ7+/T+z3OX8ych83Lu7DcfFLQ79W"
        "mfIxOG5l48nZfqan9zhTzE/gvClORvWChsM4LmGe8q4KkCPNjzQnH3fX7q7itjvdS/Up50dz+pzemddvzWa8JEKafo2Q71N9fjc8"
        "VwH6CNd0H8jldLG+X3fR/TS/snwr5Bc2GfqXyZVbiXm+V+n4bQf9i4H+tbP6GSHP0nalMP/2p3dYe9ku8TuXaOL7B5n+lcZ1bvMV"
        "Vapx3RlaOV7zEq/9XpsZ8dovtGkdrxl5KVm89iFil9fEfKFyvHY3jG+YFz1yNx+vDSj267yS9KtTvhDzxt7jtfeeZC7XOV7DPN+S"
        "kxi/Xsn5dYlddRxnyei09m/qfr0T/PrVGuvXO8V+vYs+N13jGatf3+LSry/T7P16p4NfX6pRv75F7NeNdb5XbedpvF/Hdiei52r0"
        "/jdd+scJiz+aEPq1CQf/GEw5bTbl2PrHAXgvDf4R4vuBqKJ/7HnUnX9MOdlRr+u8oL9dEv+YeiDgcRZsPfP+8aDEP95sGz9a/GOj"
        "g3+8n8vX3s/5x54r3fnHIverVT4R4spvQvlt3e7WlfN5Ds5vxhTzHMkHiZoezmXlGpAeBpfn6OTyHFskeY4t3vIcscVglz+qectz"
        "dLrMc2wRr29UOa1vcHmOSrX3nOOhCnf2KlVce2VXzkFhPBRWi4dS75DpbKf9x0N/IP7ioeeJbTxkxHMQD93CxUO3iOOhRLQWfl9P"
        "zDiOCLmf+/1Elfl3IvoteG83d38r3P9X/T7KNRF7GO4/BfGXBr/XUvuZkq07fW7SPE7jWqUtHgLUwtTOKuHz8VCF9D1Nfy/E/M49"
        "Ny+nV9UHXY2DOPmYXv9kbA74iRi7DgF2Q6W8sAmvhPoSD9UJ24f2B/O06SEqPxxXPL4E7ZClnB523RH1yoK/gfFX0yIetyObYd28"
        "7vRJM44I9WOhZL7Y2nXKpC88IIyLdP+NgAe7isNpJQqEA/wk952PAx6sUqP63yuJZ44fFd239MtOqEcY8mEV+XlDZ07+BOQP1wSp"
        "ZuYxDTEetxCF738jq7Jen9A0/XsR8vJRM/5nbZe/frLOR18H+zN+lNqR06G+ywhrd9CeLK6ytyfvnRTLPSy0BxGiGffp+H/IsV0P"
        "MXrRPKn6fFj/3vxJMc7u36A+j4McsL00IZzskrV3zqRdvjiufU94P6F9icp3cy34w5hF7waV9O4sWr+hH0A/fh38wSsS/T/kWv8n"
        "vOh/VKb/z7jU/32s/hu4FZe4VWn8gfr/66NMnsKCY6YAtORd1K9J8xigB5ntAeUxXJaT3lIL6/fictEPiXBiorwGxr/JPlpea8uF"
        "xjqKjk+LAj7tFow/ofx6sTws7WyT18NVnma7Wp4G8zKyeqiWsx7ysJiPTQ7R95rvagZ9XyAcB/EoTSAk76yQzKvb7fG3deC3F9N+"
        "Xl8J/VAJ/QBxCeIFHfHjVex3ku8Sj0e0U80tGrG3d2EhfmpNz/qjQcQZ8eg/HDXb70z1LomdW8au+9aiHfowYdcfjx3R9bN7FY37"
        "t9O4P1HVIGnfTmaeFdeuUMqPBIajVl6X3ETU1lWvk6yrLtBKu656qcbGBVRfeL8TJ6cwdtvAQ0jw1fHQSeJx0cXF3ZVE7TmNzc+1"
        "Nf1MSa9F8SWWGxK2M3sE25X7ZM4e5a7jNP1Fxuc3gH4fPSKyb75xz9N9PXpgl898++8Dzre7XC9Szrf/orTrWo55HLSLn3VlF73v"
        "z2jn8s5u87ZLWT8hyTvL9mkMh/D3Oti3sZLLS29V7C/VvHRQ+LuVXF56tW1eurnuJKhPuyQf3c7ko9N9VB5RsFMoH3le+nrIS/+z"
        "t7z08tUO+egXs0J/ppyP/pXafhLQm0x3QHbVZTmo/23duyTxf7s0/hfi7/t3eYzTbtTMfjjTtC4r9vsrJPeXSe4vldw/M2sXV2Q2"
        "4rh8YHbitXz7xx/PEP/4T9PaP+ZxRTK81k0O69Ht7tajpThi7NebqbyiUP+UorxSxY4nIkrzZf/xQKtSPODo91Mfd+f3k7PV7y8B"
        "v/+d4vp9bj4qW89Dv2+sQ0fV3nO0p6nKaW2n1HF5q2Edeg3n70HevasluPvPBLwOH7TdWceuR4P+5/W6PWu/Hv0Rqs9gP9aHQS/D"
        "uB692n49+rwPaOa4yYq3/0vWLl7Nr88+l2XXiXFd43zbdQ3EqTS3bDtMnx+GfqN4YmV/0VNkfzEA9g2/1w/2TbJ/HO16c10TtHsF"
        "Yy/8xvXpncuyXuL5XJyl6x2Ukx9Peb3UTPphXT+5AOzr05I4Y83hguSJyvvji7Q//ozD4nU2uh7Ix+foD5M3ie0N6vd1dY/B/nWw"
        "TzdViO1Ty72g30vF4wXPidnodrycyY4X1fdhnoo4CmN/wrUol+shjkxm1fbLHzkUxH55ub36K8QDrx1i7XME6nsz/A7D7xRnv29Q"
        "tN/79PIT4QRh/fM2iV2opesB3Dkt8aq5mnndCuPyhPZVomRHuHOHUD98z6tV9QPmv3juE9pTXh5Bn+fUWv+SeJ0O9LImLbazlu9+"
        "q8h2a8C+HqrlYNzE+92k4deo3JuXPAV6/aSinj7B5okNfdzuiKtQwzNQIG2y9xiM0x/A+OuR4cgPFQVXJMVV3OYSV7HmkBhXERSu"
        "E3EVqw55Wh811rlvsx8/jRI5czi8JKdP6uvd14OcNxB7fAitUPJuB3zILLOD2A/JPrCHLR8z8AF6f1ZBf0JequYWHjeySxk34ske"
        "bvdpD9vclaNuDxeC3p1C9cmibwtYPBKv/5p4Hc0yvpbU2eJ5EMdjKT8Z1PgKKdl7PD8sDnkenEfyclzT8u9vC/XX9b69x94W5nE2"
        "wvkC2uNcvV+G/tsH1+fgOgbXvXAdhevurNkOWPNF68Cf1VB7Wvk8hzvZJ86HDgAOmcf5VLrDA0XIy7S8HVuYfX3xyghjB/P7/UJM"
        "3I9/z2xckS0EXk6GJ8ssX+aIb2PtIayXScrj388sp/MdtH9O87RME81HpPthng55QswXJqE9+XzyaogbzyHm+b5svst/D+/n9XJC"
        "2X57wd3xeC5H/B32X9Nq23q5LTfdu1KYB0HcIua5m0/WmPw92g+Ue7p3hThvo6qfnD5h3iHdu9QV7hLl1Fp/tj89cMJfBqQHyvjL"
        "fvt6qJYj7W/EYdazOEUej4h5aVwHjZDLWdwY528xf3jVVD1qdRyZxsy/0c+gX8z1zxtT9Y5ri0OsPv8ky5f3SO65EHWE6BfM5Qzo"
        "5TQz5Zjf10z5m3joh5q9P8HzUgDnqN2hsX7la5rQrwyCH+Dwb2j/nXByyU7oB8DLRsh9EtzhqcK4Isn1Y4TsFZ/TwOchYF+OaP5s"
        "p5+y8pTLAT1Ee8/r32VGXipEzDjHkaq83Mz41iR3nkjb2T8HO0PjCSy3bfvP4Fzn3VlzPJDv75OZOCI9SHGv6SGMa05RihOccFl5"
        "ff8Vs97YBnHQSD/Ib0o+Y1PyQ1yuVR+WCOf5GAeqxr15/O+pXL6lwHZR8fyAtg6QE5SHclKp1xiUV2sqL0IaDTnUCPqZ75+2anG/"
        "5OU9R23cS/QkA/OI3Gsx832IkyMkzMwrzO2p1ddN9hn5Av19OD+trek1qP/LoOewDw303DPe3FhnW3YQy9HxtvUx+vd1XHv66HfP"
        "b1lIzOsza1pC7HiurDX0TzOX20h81TdOKmzHZWsdnUeMX3saYeV0ykF/3333QbMchmG9dNwYb7UHVeZfhjym1GAFofv8cV/oZiLC"
        "Q89lcBrjMMDz7dJ8tuvIAVr/qpC/cvLzW72fawnzG/MB43UxkNerB8zzLlxfR/sd16Ls/MsYR6vBvoe5+H91VgnvZqxvupyHdcvm"
        "YSu9zcO6VedhK2znYekhiJc5v2vMt6C9rY3nEDv8oee4m5NnwfxLt9t511L7+LtbNf5eJo6/B2G+1bcUzrHQGHlg/Ifxd3rnSsk6"
        "kbv5lmW+aMy7VnibdzVedELNu9o81KOCiSdOk8RnC8TxOtffeD4g7qcNPG4fDCZuz89PuLgc2nOrob8QhzdBHN49apm39efipwGM"
        "q7/AtNv8XO77w4Y8z+XmZ3O4uHc+cbOe4nSOA/JuWPt1YcBxd73aOrFHPyTzG8rjfscExKEaEze3beTiY1O/9TH9exZnv9j8r/m9"
        "kP58MyfXeYT18yFGngafjWK/43fl8fZc4Twi3Qd6F4qK+wvOI6pZZI3TU6Zxw8fv5vbvYOTG5//3GfPmv8nhTaauF5ji/bX1OG/j"
        "4/36gOL9x98SxfsY37fW5eMrPc6tx7jtX94yx/34PLZTOg/A76A/UV2ngHYmfLY7DuvHTt8dwTjRFJeHPNQ3rt0rtB+JEOJa7gE9"
        "o/PVL4QiupzxfCPrfs6PEvP8cTiM8l8F57css+ix/veH6N/xvKzWi0PMdw18ILS3IcLia4zv7KDPt67SjPu6/oZpPw9H6Bdb6THB"
        "5BNhOh7w960wTvTnNMI8F+Oei8Fz5vdzz1Vwz1XAc+b7ObxBiHsu9/uMKblrJH+uWs3F+XGda+8NgMdGedWAvBoquH5fQa8Ll8Lv"
        "M+j1hgjI94P0hZEPwXMfp9evXME9D9+vuZIw9ea/l2ufrr8VmvFbl3sE7AX04yNn5PE19PwP6k+vAvxqIhpl8qlRaDfm7XCej/PO"
        "kcWgr6hvUO4A6AfGN+k6GvCcf8Uk1TMaPpHxyxvIfogDct9vPu2vTB4zQmg+w3/9qEHDuAL3C+flVs3ILUJiUO/ToN4TXL1P4+r9"
        "F67er4C9W8WcjzWepPZzAPCsOJ5a12uGPaHrY/S969ax6zNrQT8WvgfGO/T3+IViHrTzF4XewvGX65eac/P+7UyTHMZbsN7H9ovn"
        "4w1cPuHwfn929o39jN+oRb/xmn6/OUkdpDJPA+KqC87T0D5Nzi8M0/KN84jeOETlR/d9qe8bOezyHMMX7M8xRL4GKe70PyV4scq3"
        "ioIXk55DteeQO7zYm/sZvFjBzqH6435zfjlCnqL6VuYv1f/NHP7SK33yl57CxMdB85eWnrf0wy55S7dJeEsvKTFv6a0S3lLa82W+"
        "0jJfqe4vynylDnylF5f5SslM3o91UpmvlATJV/pigflKfwt8pU8UiK/0sROcr/SHwFd6T5mvlHjhv1o3Q/hKPzXD+UpvsB1HwfOV"
        "1ocxHpidfKUXsPGjIl+pev7mA/Q9Zb7NBeL+V+bbxHNyhss8qrb5uT1Z/Rr9D+BRXWT4hWB5SodPMJ7S44o8pRMnOE/p//rkKf1t"
        "gXlKX3pHnK/ZJPE7t0vw7edqZnkV/1zda8p8pZ7iNbr/YvrHa3Qj9szlK72R2OUzg+crfWmW85VewJSrylfqPl7rdBmveV1vQ56v"
        "IXfx2qxbT6XxWn49tRHitvNCTNwWGA9t9QnBQ4vyyvOvzeHiN55/7VSwM5FpHbd65V8z9MeI4171yUv7B0Ve2lcUeWmfKfPSmuMg"
        "37y04RnCS/tXEux4KxUv7aYyLy0pJS+tJD6KFSqf1ekvPnI8xx798dcUx0ep+XI7XeazChQfxT4KfuPTmm185JmXtvWE4KXNx0eY"
        "3zpHs89vQXyUWjKtecQxrvMfH83R/OW5Krj4qFPCU/uKIk/tMxD/z4PfX6TtN3hpaSI8j8dLHyfMvOFeuP8w994z9L0YvncfxyPp"
        "xEvbMsN5aavKvLTEzEv7Z4a3zZmX9sVA+OLyvLSbOBzebRK8n198583cd64HvN/7HXhpn55hvLQ/LBIv7Y6jjL2JfQrq3UZYO4R2"
        "pcnBrrx+VCz/QvHTvnBU9Xm6P+V3bHujL0n05Tcl1pdfu9SXJ4ukL48ydsbK7/sZTp9Qb4CXU8rz23/UnBe19sd36f0qfj6CfJJ0"
        "45N/vl+KU04OIN9vNzsOYn+W6Ms3Ssz7+xuX+tJZJN7fDSx/pAPONR76HJU/nIOdqKIb1qT4MeMc9IDyR6rlDHF8wH7PszLOo6P7"
        "LfnzeNMDEAcg/+z94vxZqc9ZwnO5pOdfdHjk/4W8WvPdyMNZbxuvGvET1D8J8wcZr6/Bq4zznnOJfTwcZb+jzOsrsW9oXwx+X25d"
        "ek0qFBC/75EjZvvtzO+7yYHfd9ss5/etl+wb+XmJ+X3fVuT3HT7C2OcTlt93uyK/73fK/L6e1i3udIffKBl/Yaq064TKfHxXu7KL"
        "peP3vYjNOwbE76ue36cPOvPULSBCe+w6r79YUX9mK9/wXopTjVUA3uFeomRPy7y+EJ9tYPzvdOH19c53dTn4Nye+KziHe8bwXaE9"
        "KPP1ueuPUvH1DYBdSklww9kyXx+ZyftD90j4+iqhf8/T1PZFPnm4OLx0jx52h48qzzPoPKNyhvCk7w8YH1VsnvQUsctfBM+Tvsed"
        "Hz3hedIvUJpXlXz+pMzzjbzcd7nDRc063nacP10LcnuWMHiowPjR/35a2yf3/Og/5uZNTvzoD7tr/4zjR99Kv++ZH30LM/8Mnh/9"
        "m8ft1oPz/Lpfg3Po5hC2nKB5fL/iksd3roTHt7rM40u88Pj+UbguV+bx5XkrnwS9fkJRT3ez+WBDHy91xEt44/EdgvEn4/Gtm2E8"
        "vsfeFuMkgubxfeNtT+ugBo9vxn78FJzHdwPIuZ0w81qLffxHIraPfyvGeYRnu11cUbaLSnZxAeif+BxDZb7exXUlHkdB8/V+3hdf"
        "b5x8TszTW10qnt5xDj/yong+HhhP7yu0vDJPL/N+maeXwyGWeXrLPL3kRODpvYLFf3HxG557iTy96Z2w/0PG12s6N5vy9b5HzNdr"
        "Kpfy9S5k+XpN5VC+3gUsX6/pfZav92EHvt63GJxjAs4VyvuXbjFfb/8WZl3ckbeTe87K1/ttn3y9e8p8vaTM11vm6y3z9dL6F4qv"
        "9/kDWM6Jydf75AF/3/3pAbMcrHy9Pz6gMv9yz9c7B9rD8/Q+5LM9DwBPb7SgPL3jjcjX843S8PN6PIdGZi898/N2BMTP6zTPQn7e"
        "+jI/LxN3l/l5Yb7lk5932sUT04yfl+cPCYvzV6r1M/h5fbbTNz+vaZ6m8/Pi/BD5eSvZfGmZn3eLBOfskp93Y4H4eTu4eNjUb31M"
        "/zrw85rem5X8vKb272DkJuHnrQJ+3iqOn7cR81g0vo+H4wHF9Ws98vKuFvLyOvHx5nkgYZyWeXlBv8q8vGVe3jIvb5mXF/RFmZd3"
        "YD+OPzVe3l5FXt4HfPLyflvCy9uj38fzxXn/h366relNx++9KdxHR/1D/pwoist35h/1y0cZZb6b6R4DOUp4SFMOPKQpjoe0F8tr"
        "lMStX5bcf68kbh5TO2ehnZ3P4DzAck5BA7veZs0r7OXOKbiai/NGJbixCcn6SD+s14wWiceLr/+zmjiuH5PsGztBzjmG+Sae/2/s"
        "46Fy2ySTW36/R4e7fTx4Xrmxj2evv/MoVfkeuhI+z80sbD2t4+FqV+Pc+7kBo9x6ozs7nT83YNSWF8F6bgCVZ/484EGP5wEDfmz5"
        "bsV9L6M++RKqfPIl7C3QecCD3L6X3Q7nAe/izgMelex/GfXIb/VnkJvs3ICxQPIlvs//MvIub9rmXxDnppyH6Z9wF+8YuOINDn53"
        "h+0+f+v9rZL7W7J2fjED539LzwvYLB6n2I/X1V0B+Q0Ynx0wPjc7nRsA5772svL2iqvD84dd456g/2Q8HpZzAzzzdRTWr6QHB1mc"
        "Rf9u+3MD8Dy0IbQPjdAvO8T94nHcpnduy3oZr/nzAyYY/KmT/BNaP9ilT0vi6ruPFyT+c8rn3+5uPcf9uQETrs8NKOi5ggGtb1jP"
        "Dbic9p/lHFY8NyCuyKe8kuVTDvz8VTw34CPHzXiT/Lm8P2DO+bCer/pB4BM+a3bysgD+TJ2fjpuvdB0nruYrPSWar/RQvLp3frrC"
        "1jPPJyybv9xE7ObzaLed+en2KvIJj7jzwyWf38nOHxjNBjs/u0BpflbyeZhrnuHbFMfH3IKMj5kzD1sHcjuV5WPxzDPM29Mrpve4"
        "synnNeb8gV1w/sARZh0M99FZzx04ML3j/t7dHA/LqEue4efo96X8K7sc+FfGAD/H7g/zyzOcj5fw3ICn4TeeG/AUF09RvyCPp6rf"
        "YfPxq2zn33GNAuX5ODMeo+c0JG+pEL6X0Far5UE8znOl8Zrb+fKtcA66bD8ajH/3ODTKl2PZj9mOcoByG8RycDNvKuo+n9vdlcOf"
        "D23s77llJejrJQ76dzGTv7XqGQW0pG8C/HDKeh7Am0r78OmCQHLoINj7D3pbdzL2477Ptv+x353Omcb9Mo77cG/CfbjNINcFknVD"
        "4LPodIcHs7TvzFpjXU1vXwzaB360pl7SvqTf9mkO+hIWrpet6dlwzBfeyPA/1xxj8EHVz3HrmzEJ7uU8RVzf7ZJ2fUXy/JfB/l8o"
        "ibsvPSa6Hzi/h5QP5hyX51Z8+BgR5iO8rqfL+GDOOmbGLbSdHRQO8VOEyVNYxt9Qlhl/Ae+rnq5+Ee0a7udtbaF5apn9MPxjvaJ/"
        "bCuyfxy0r4dv/9j5edCnawx/Y8+H8N+UF29oDHgsQowe4n5EY7xa7ISEH4Hnh4sRtefgO9ifbR1/8rQPKgk4an4/SHPy0UmV8sx2"
        "7TklvoX+STO+SM630DtZWBxQnMMBnVwkHFAl991g8D+Zbjqe47Gg8D97i4z/GfOI/zkiwf8MFBn/w9f/OQn+Z28Z/yOQW3D4n7EZ"
        "gv8ZK3J++LOuxvnMw/+MzVD8T7VP/M/YrMg7p4f2Ai8n4oC+RZTsaxkHNE1wQGNlHFBRcUBjZRxQEXFAeft0pSTOvkuIB8Jzcso4"
        "oOmKA1oVEA7oE0XCAS1ncEAR0gDn2ex1wAF9AHBA7y/jgJRwQNy8peuoTxxQkeYtPf/nEwc0VmIc0M0B4YDGFHFAT/vEI4yVcUAz"
        "Cgd0u08c0Gybj30B5PcSCQYPxNvVz0zv8aeIB0J55XFBow64oFNhHvDY9J4HeMQFGfpj4IMe9IkPuk8RH/SKIj7oGSZuwv3g+bjq"
        "+8zfE1HstzsIex9xQ5sdcENhHTcUr1rlsI6kaWK8EMUhJ9Nu8ULTKx9trIvKzk9rGvOGF2p83sjz6/OZKpjPbONwUw1iORQML6Q6"
        "vxlywAt1eFwPhXxEc/qnoKc/cdC/R1m8EKeHidilAeGFgD+kH/FCfd7WqRBPc9Z22/5XxgtVusXT3ANyvZuzC7dJ4rfNJcaTbHCJ"
        "J/likfAka48x81JJ3BDX1jB2MBG72B4HUip7N6hm79zmcVobzxfqebof7Nt9LG5g1uA+0M51NoK+z3eHz4N2JM9De1IrljP6EZzf"
        "n2u/Xubenmi29hnti4HT43Ada5KHJoPB6b0+KcLpxauqJH5jjhKuJY+7q5OUM0/y/BwxTsPrueSCc+/s8UG/nJwduKAfFQgXtFMR"
        "F/Sg/tz/AxKnH8I="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29688],
    "maps": (
        "gate 4 control 14 gate 50 control 13 owner_levels 89 owners 18 owners 99 owners 37 owners 101 owners"
        " 21 owners 38 owner_levels 16 owners 24 owners 69 owner_levels 9 owners 22 owners 111 owners 21 owne"
        "rs 38 owner_levels 16 owners 34 owner_levels 9 owners 22 owners 88 owners 21 owners 38 owner_levels "
        "19 owners 24 owners 69 owner_levels 9 owners 22 waiting 78 waiting 10 gate 32 control 13 owners 40 w"
        "aiting 27 waiting 6 owners 63 tally 120 waiting 91 owners 65 owners 21 owner_levels 26 owners 28 own"
        "er_levels 78 owners 75 owners 21 owners 38 owner_levels 18 owners 25 owners 68 owner_levels 9 owners"
        " 23 owners 54 owners 150 owners 156 tally 154 control 509 control 22 control 15 events 10 control 16"
        " control 9 control 153 rows 24 blank 9 rows 6 rows 7 control 168 owners 20 owners 77"
    ),
    "constants": (
        "STOP_AFTER 13 CASTS 27 TASK_STATE 5 TYPE_OF_TASK_STATE 10 OWNER_BY_MOUNT 40 TYPED 3 OWNER_MASK 14 CA"
        "STS 10 OWNER_BY_MOUNT 6 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 10 TYPE_OF_CSET_CG"
        "ROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 15 OWNER_HOST 41 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS"
        " 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_PID 55 OWNER_BY_MOUNT 15 TYP"
        "ED 3 OWNER_MASK 14 TASK_NSPROXY 11 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYP"
        "E_OF_CGROUP_LEVEL 27 OWNER_MASK 85 OWNER_BY_MOUNT 86 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MN"
        "T 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 26 TASK_NSPRO"
        "XY 86 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 85 TYPE_OF_TASK_PID 105 TYPED 7 TYPE_OF_TASK_NVCSW 30 TYPE_OF_TASK_NIVCSW 6 MIN_WAIT 13 O"
        "WNER_HOST 30 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPED 32 WANTS_PID 31 CASTS 3 OWNER_HOS"
        "T 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_"
        "PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYP"
        "E_OF_UPID_NR 12 ONLY_PID 12 TYPED 17 OWNER_BY_MOUNT 11 TYPE_OF_TASK_NSPROXY 5 OWNER_MASK 14 OWNER_BY"
        "_MOUNT 7 TYPED 3 OWNER_MASK 14 CASTS 13 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5 TASK_NSPROXY 23 N"
        "SPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 47 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_"
        "LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 65 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 C"
        "GROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 145 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUM"
        "BERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 WANTS_PID 72 PID_NUMBERS 3 TA"
        "SK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 OWN"
        "ER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TYPE_OF_TASK_GROUP_LEADER 23 TYPE_OF_UPID"
        "_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 16 "
        "HOST_LEVEL 13 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 12 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TYPED 7 TASK_GROUP_LE"
        "ADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 10 TYPE_OF_TASK_CRED 31 "
        "TYPE_OF_CRED_UID 5 TYPED 10 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 9 CRED_UID 8 TASK_COMM 11 TYPE_OF_TASK"
        "_COMM 20 MAX_EVENTS 51 TYPED 54 TASK_TGID 11 TASK_PID 10 TYPE_OF_TASK_CRED 25 TYPE_OF_CRED_UID 5 TYP"
        "ED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_COMM 28 TASK_COMM 14 STATISTICS 74"
        " UNSIGNED 4 SUB_BITS 65 UNSIGNED 20 UNSIGNED 8 SLOTS 39 OWNER_HOST 92 HOST_PIDNS_DEV 3 HOST_PIDNS_IN"
        "O 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_STATE 59 TASK_NSPROXY 43 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 31 NSPROXY_MNT 1 MNT_INUM 1 TASK"
        "_CGROUPS 22 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 96 KN_ID 1 TASK_NS"
        "PROXY 47 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 103 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 105 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 TASK_CGROUPS 182 CSET_CGROUP 1 CGROUP_KN"
        " 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_PID 120 TASK_PID "
        "8 TASK_NVCSW 31 TASK_NIVCSW 5 TASK_PID 90 TASK_GROUP_LEADER 165 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_N"
        "R 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 27 TASK_NSPROXY 16 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSP"
        "ROXY_MNT 1 MNT_INUM 1 TASK_NVCSW 28 TASK_NIVCSW 5 TASK_CGROUPS 104 CSET_CGROUP 4 CGROUP_LEVEL 14 CGR"
        "OUP_PARENT 37 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_CGROUPS 148 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 C"
        "GROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 433 TASK_THREAD_"
        "PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADER 93 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 48 TASK_PID 5 TASK_TGID 187 TASK_PID 7 TASK_TGID 1 TA"
        "SK_CRED 191 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID 1 TASK_COMM 47 TASK_COMM 3 TASK_PID 102 TASK_TGID 1"
        " TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 CGROUP_PARENT 277 CSS_"
        "CGROUP 1 CGROUP_KN 24 KN_ID 1"
    ),
    "calls": (
        "bpf_rdonly_cast 58 bpf_get_current_task_btf 35 bpf_rdonly_cast 41 bpf_rdonly_cast 24 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 4 bpf_get_current_task_btf 181 bpf_rdonly_cast 149 bpf_get_current_task_btf 166 b"
        "pf_rdonly_cast 144 bpf_rdonly_cast 231 bpf_rdonly_cast 189 bpf_get_current_task_btf 8 bpf_rdonly_cas"
        "t 31 bpf_rdonly_cast 5 bpf_get_current_task_btf 90 bpf_rdonly_cast 165 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 45 bpf_get_current_task_btf 16 bpf_rdonly_cast 38 bpf_rdonly_cast 5 bpf_rdonly_cast 104 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 258 bpf_get_current_task_btf 446 bpf_rdonly_cast 56 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_rdonly_cast 51 bpf_rdonly_cast 5 bpf_rdon"
        "ly_cast 182 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 192 bpf_rdonly_cast 4 bpf_g"
        "et_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 5 bpf_get_curre"
        "nt_task_btf 105 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bp"
        "f_get_current_task_btf 42 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [59304, 9224],
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
    "type": "raw_tracepoint", "code": [29688, 29616],
    "maps": (
        "gate 4 control 14 gate 50 control 12 owner_levels 88 owners 18 owners 99 owners 37 owners 99 owners "
        "21 owners 38 owner_levels 16 owners 43 owners 49 owner_levels 9 owners 22 owners 112 owners 21 owner"
        "s 38 owner_levels 16 owners 43 owners 50 owner_levels 9 owners 23 owners 89 owners 21 owners 38 owne"
        "r_levels 19 owners 43 owners 50 owner_levels 9 owners 23 waiting 74 waiting 10 gate 38 control 13 ow"
        "ners 40 waiting 28 waiting 6 owners 36 owners 70 tally 117 waiting 91 owners 65 owners 21 owner_leve"
        "ls 26 owners 46 owner_levels 59 owners 71 owners 115 owners 59 owners 21 owners 38 owner_levels 18 o"
        "wners 43 owners 49 owner_levels 9 owners 23 owners 190 tally 151 control 508 control 22 control 15 e"
        "vents 10 control 16 control 9 control 150 rows 23 blank 9 rows 6 rows 7 control 168"
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
        "R 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 12 TYPE_OF_TASK_TGID 8 TYPE_OF"
        "_TASK_PID 6 TYPED 7 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBE"
        "RS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 "
        "TASK_PID 10 TYPE_OF_TASK_CRED 31 TYPE_OF_CRED_UID 5 TYPED 10 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 9 CRE"
        "D_UID 8 TASK_COMM 11 TYPE_OF_TASK_COMM 20 MAX_EVENTS 51 TYPED 54 TASK_TGID 11 TASK_PID 10 TYPE_OF_TA"
        "SK_CRED 24 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_C"
        "OMM 27 TASK_COMM 14 STATISTICS 71 UNSIGNED 5 SUB_BITS 65 UNSIGNED 20 UNSIGNED 8 SLOTS 39"
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
        " TASK_PID 5 TASK_TGID 186 TASK_PID 7 TASK_TGID 1 TASK_CRED 191 CRED_UID 6 TASK_OWN_CRED 15 CRED_UID "
        "1 TASK_COMM 47 TASK_COMM 3 TASK_PID 102 TASK_TGID 1 TASK_CRED 44 CRED_UID 4 TASK_OWN_CRED 12 CRED_UI"
        "D 1 TASK_COMM 45 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 58 bpf_get_current_task_btf 34 bpf_rdonly_cast 40 bpf_rdonly_cast 24 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 4 bpf_get_current_task_btf 179 bpf_rdonly_cast 149 bpf_get_current_task_btf 166 b"
        "pf_rdonly_cast 144 bpf_rdonly_cast 292 bpf_rdonly_cast 189 bpf_get_current_task_btf 7 bpf_rdonly_cas"
        "t 31 bpf_rdonly_cast 8 bpf_get_current_task_btf 92 bpf_rdonly_cast 204 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 46 bpf_get_current_task_btf 16 bpf_rdonly_cast 38 bpf_rdonly_cast 5 bpf_rdonly_cast 104 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 427 bpf_get_current_task_btf 275 bpf_rdonly_cast 56 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 93 bpf_rdonly_cast 12 bpf_rdonly_cast 51 bpf_rdonly_cast 5 bpf_rdon"
        "ly_cast 181 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 192 bpf_rdonly_cast 4 bpf_g"
        "et_current_task_btf 11 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 5 bpf_get_curre"
        "nt_task_btf 105 bpf_rdonly_cast 45 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bp"
        "f_get_current_task_btf 41 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [68528, 9240],
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
    "source_sha256": "99d73fa52d3c5ad5a2fe94e526192366732ed21d1334a933f883a239820e8c2b",
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
        "eNrtXQ1wHMWV7tnValdCthQ5K0sywhZO+PFFxDgEfE4oG0iIE6hDgWwQOVzWsvFZyOFnTR1ovReQTALC+bNIAoqS4yyb008IiblK"
        "IqdIkHPhCuen7nQXYpxzEiC5g5gDgm2wZcl4T7v93ux2T/dMz8+uJGtdRQ07munpfv36vdevv+5vtI5k/iUeDmWuIxr9HasfT6Wv"
        "te8gzL/RnfQa9BEynkqlPj/1/+lXRunrJBwK0/K64Le2IHOtLWXLCZeewX1vt+X3dud8L0x89Dsa/fCl0VLuu1rmiQAJZn5/PvP/"
        "6b/D81X0/RH4ztfhmuiqgr+fzNQn0UPvX6/R7ybbb8/cj2gLabs0tr4RrULcLj/7XOUd0L5+aJ9G2zcyVa0SqG986r9oP30/rJVl"
        "nguQmkCmPB8npzjR25n+F4Xvb5y6Lpm63gXXiNag1y/Tnvo9qdz6JqG+sfohy/4Yyu3/ILzft53WN/geKs849scySb/b0zNjvy/m"
        "vlMP/b7Kl1sflEuyvDsl6rew9k2f+P5HM/cT/fS9BNQTr9EaqO/NIO8ykDdcufI6r4HxNgLjhf9esr43851Bqs6dAbLFx+hvHPX3"
        "TFqv4e2gp1Rveb1ILutI0XJp/cO+f4d2HSTi9tYKy8H2oxwTmkQOG0EOQZBDUCKHhZwcytjvZdu/NPM/DfHfU30Igb51yfU7ZKP+"
        "/HOqf0+WU7mPgF2LtdvVYxgf/bScaB07bo39SPUiWd6Wonbgdlp+FOwJyGN9j1t7Wgt27D/hO/sz14bo44ryvyYj/8QOWk9sz+iD"
        "8LwPnodrYqCTll9dTr+/E/T5bOiHs7H99H5wSk+mqp0KlkI9bhKXG/FdLdK7Kf2+TGiPUT8qF4BeQr8m26kcRXY6lGOnE0NgN9sl"
        "9v5ee/a+Nsi9f39W3iXgj96Y+q9yIVtPvr2j4GewXZbt6JfUfwHquVweTDus5KHo//j2rOsqE8onQM5l/CCOh8ROOm7WN3o1Lh6B"
        "cbErJdLrZ+CK4+IZuN7S+F06fts7YVyUMONHf66a1hftgu5valh7iXYW7ev3NqIcnod44RJ2nETF4zWsPX8qlPP39XGv5PQXkNOv"
        "T9H6dPnN9GoE7F02DqFyiC1T1Lcdu+F79/hFdtpoBzZK/F+YCOVfMH9/pcEPpPsRn29oHD5F2/k3ejuXiuTqd2jHLMa/V+Wo2hFe"
        "ntFheK+X3rimFuIFGj90yuQbIFQQDV1LMzWyHhdLM+0ZBX9aGfXGnmCcHA7CeInjeHkV6vlOWs+e+X4VfxvW5pOQIA7Idz1HIF6L"
        "9Q1JxtftpuMoWc/drzUfH6P3gb0rBXt3H9o77NfnfBgfaDn9ZimvnsLIyxiP8vMSiCehnNgWl/Ek2tUgG1eOlOD3WlO5frOh50ua"
        "mr7Ny4u+Gf3Ha1Q/drQycWRiF/Wfoysk8eSjbfbiST/EkyXQ7stl8aSPXoN0nhggx3yiesj9P+3P5Mdo/ZKrrOKAF8RxAOdPRh/i"
        "xsVDOC5+qetXc05+BsetbDxZ28/EzB5nivkKnEeFyU8yBY34cVzCvOUdJSBHmi9piI7Ya3dXYdud6Kf6lPajaX1O7Mrqt2YyXiI+"
        "LXMNkG9RfX4nPFcC+gjXxE6Qy9lifb/l8q/RfMuq7ZBv6NT1L5kutxTzfq/Q8dsG+hcC/Wtj9TNAnqPtimM+7o9vs/ayTeJ3rtTE"
        "999k+lca19nNX5SpxnXv1orxmpN47Q/a7IjXfq7N6HhNz1PJ4rX3E7M8J+YPleO1B2B8w7zoew/w8dqgYr/On5Z+tcofYh7ZebxW"
        "dUZuudbxGub9Ks5g/Hop59cldtVynEVLZrR/U/frHeDXb9BYv94h9utd9LmZGs8Y/Xq3Tb++UjP36x0Wfn25Rv16t9iv6+t+r5jO"
        "03i/ju2OBC/U6P0v2vSP4wZ/NC70a+MW/tGbcmIm5Zj6x0F4LwH+EeL7waCif+z5rj3/GLeyo07XfUF/uyT+Mf4Nj8eZt/XM+sc3"
        "Jf7xDtP40eAf6yz848Nc/vZhzj/2NNvzjwXuV6N8AsSW34TyY9vsrTNn8xyc3wwp5jmijxA1PZzHytUjPfQuz9HB5Tm6JXmObmd5"
        "jtBSsMt/rTnLc3TYzHN0i9c7yqzWO7g8R6nae9bxkGbPXsULa6/MynlTGA8RtXgoPkFmsp12Hw89T9zFQ88R03hIj+cgHrqTi4fu"
        "FMdDkWAV/N5EcnEdAfI17veOstzfkeB2eO8fuftfgvt9mfso10hoCO4/BfGXBr9vpPYzLlt3+tRk7jgNa0FTfASohWE9L0DOEL4X"
        "9gWk72vM+37h/fR789P6Vv6mrfERJqsz7YoGK8B/hNj1CbAnKuX5c9qLehT2VYj94jCVI44vHXcSEuM/DM9pbP6AH5+jm2G9vHrp"
        "ZC5+CPVgsWRe2NTVMOkKBwj6nxi4HXBg13P4rEie8H8f477zYcCBlWpUzx+VxC2pCdF9g/x3QT38kPcqyc4POtLyJyB/uEZIOTNf"
        "qQ3xeIUgfL8npbJOH5lyR6HMe4cmcnE/67vc9ZNx3vkajLPfTVB7cTbUdyVh7Qvajfll5nbjPZNiufuF4z1A3VTOeH7Usl2PMnpx"
        "1qTq8/7M92onxfi6n0B9ngQ5YHtp4jfaJWvvvEmzvHBY+6bwfkT7ByrfrVXg90IGvRtS0rvzaf2GvwP9+CWw+4ck+n/ctv6PO9H/"
        "oEz/99vU/xdZ/dfxKjbxqtI4A/X/2QkmH2HAL1PgWfR+Gj9J8xWgB8k+j/IVNstJdFfBOr24XPSfInyYKH+BcW50Jy2vqfEyfb0k"
        "g0sLAi7tTowzofwasTwM7YzJ62ErH9Onlo/B/IusHqrlbIR8K+Zdo8P0vYb7G0DfFwnHQThIEwXR+0ok8+c2c9xtNfjtc2g/byyF"
        "fiiFfoD5DuIELXHjZex3ou8Qj0e0Uw2NGjG3d34hTmpdT9uEF3FGOLh+Itd+J8t3S+zcSnZ9twrt0MWEXWd8+0RGP7e1pnL1N4K4"
        "aEO5u5j5VFi7VikP4hl+Wrr+2MmtP3YStfXTWyTrp4u0wq6f8vW/WmPjAqovvN8JkwbGbuu4BwmuOuwTz0dwfUPvr1Ki9pzG5uFi"
        "9T9W0mtRfInl+oTtJBO586C0PUpfD9I0Fzm4sBb0e/KEyL65xjvP9HXnwd028+qdXF79Dy7z6p3u1oWU8+o/d5lXz289s3bxU7bs"
        "ovN9GW1cftlufnY56yck+WXj/gwqR8QxJ5e1wH6NtVz+ebtif8nyz515wtmt5fLPzab554bqM6A+bZK8cxuTd07spPIIgp1C+cjz"
        "z7dC/nnYWf55VbNF3vnFlNCfKeedf6W2jwT0JrnNI7tqsxzU/9i23ZL4v00a/wtx9gO7HcZpt2lsPrAlJfb7ayT3V0ruL5fcPy9l"
        "Flckt+C4/ObcxGW59o9PzBL/+K0Z7R+z+CEZLmuzxbpzm+K6M6wnSvHC2K+bqbyCUP+4orzihY4nAkrzZffxQJNSPGDp9+Mfsuf3"
        "o3PV758Dfv9rhfX73HxUtm6Hfl9fbw6qvWdpT+OBGW2n1PF3zbDefCPn70He/c0SfH3E5Xp7vu1OC7vuDPqf1eu2lPm68yqqz2A/"
        "NvpBL/247txsvu68YoWWGzcZcfX/lzKLV7PrzQdS7Howrmt80GJdo+84fe6H0F8UL6zsJ3oK7CcGwa7h9wbArkn2i6M9b6iuBzu4"
        "hrETbuP5xK6VKSdxfDq+yugblJMdR1l91HL0wrhushrs6tOS+GL98bzkh4r74Qu0H/7c4+L1NboOyMfl6Aejm8V2BvX7luofwX51"
        "sEubS8R2qfFB0O/l4vGC58JssTtezmPHi+r7MD/F/dn6/oObUS63Qvx4U0ptf/zkMS/2x8vt1esQB7x+jLXLAajvHfDbD7/jnN2+"
        "zcJu/+kYu44R4XA5nRK7UEXXAbhzWcJl87Tc9SqMxyPa54iSHeHOGUL9cD2fVtUPmPfiOU9oT3l5eH1+U1PNS+L1OdDLyoTYzhq+"
        "+9UC261B83qoloPxEu93o7pfg3Ngzv0pg0+z1tMn2fywro99lngKNRwDBcpG+0/COP0OjL8eSX3+/lhB8ERSPMXdNvEU64+J8RRe"
        "4TYRT3HtMUfrovr69t3m46dODTcX5fRJfZ37VpDzJmKOC6EVij5ggQuZY3YQ+yG6E+xh44d0XECmP8ugPyEfVXknjxfZrYwXcWQP"
        "+1zaw5i9ctTt4WLQuzOpPhn0bRGLQ+L1XxOvnxnG17nVpjgexO8Yyo96Nb58SvY+MdwK8VsJM4/k5biu8em3hPqrnC/78VvCvA2e"
        "G6D9kKvvn6HfXoDrAbiOwXUfXPfCdU8qd/zz/RoprSJs3PYLDmeyThPa00HAFfO4nlJ7+J8A2UDxHju6GRxMWNOI2XpJspzOm93i"
        "32T4sOSqlZZ4NdbOwfqXpDz+/eQqOo9Bu2Y1/0rWr2XmSRsh74f5vyi0h88PN9VcQHLzYbJ5LP89vJ/Vu3Flu+wER8fjsyzxdNh/"
        "uL4nqZfdchP9a4X5DcQhJnbR7zUs0Jh8PNoFlHuif404H6Oqn5w+YT4h0b/cFo4S5dRUs8ydHljhKT3SA2U85YB5PVTLkfY34ipr"
        "WNwhjy/E/BiuawbIf7E4MM7ejoL/vn6q3lU5+hP20xeiW6H+eB4d5BGvh/wv5k3CvgFNnO9vATtex9n1z2qsXf+c2K4PgV3n8Ga4"
        "/mCFS4t2gJwAnxogX5bg/B4T+vMoJ+cAeTblzD80s/5Bz6fa9A/bZP5hrTP/sE3VP6wx9Q+JYcjDcvqo+wFob1PdBcQM54D6a9se"
        "cPLMmz3YZtcfLDe3C9tU7cJKsV0YAj+wcznsi9UYeaDeo51N7ForyUvZ8wMGP6b7gzXO/EEd4mxbTgt/EHNQj9z3A+QEYXES4vJw"
        "P50oP2bmp2TlKZcD/gjjPn7cX6PnnX26XUzjl0fLsvY5F7ce7WLXx2LLnoZ4g84bsNxY34/hnPY9qdy4P+tXFjDzhcQQ4Nlh/1ZY"
        "O1NpPmCFt8zq/68YHEEM5jujAyC/KfmMTckP8fZGv3OuMI+H8zzVeW0W138Wl0/N83hQPP8j1g5ygvJQTir1GoPyqpjxUafLoVLQ"
        "z3z/xMrF/ZKVd4VafCHRkyTkCdKvhXLvw3wY9+9i3iC3PVUZv/WCng8MZfT8Vaj3n0G/bwd9x3n4AuF8Qjlvqa+fP3UUy8ng6GtC"
        "9O+tXHt20u9f2riY5K6/rmv0seMZ5u8jkIfVy11IXNU3TEpMx2VTdWXmenDjEpIrr7C286i77/YdzZXDCOAgDurj7aGjKvkVXR5T"
        "arCG0HM6NJDbViLa51AB7ani2tPtsj2dR2m979LclZPNW2X6t4qwvxeGQD6bj4rt3iJxvM3FLXhuHu4/9dwfDnnjD7PzC87fQXvu"
        "0uMwyA9CPi9WD35u2142Hw524nqIg0Z0ua3g5lEVnN9YSOysN1idY4A8FMb+W+yx36pRW0d1OG+SzXOU49Qd42DHNdbvYD+Cf4lt"
        "GYMr+J0tB+D6LOCv98Dv78P1dym+v30ZOZ7FyXU+YeebPsLiPbtTdvod87NyfzVP6IfxnJOILyjuLziPp3Kp0c/Fc8YH7/9Qjul4"
        "8pI0zmLquppkzwFeX4PxzAsp1h7WeOQHf39E5AfR7zVVZ8/fyNj/GrRv+4/k+kN8Htuj6h9xXeQgrEso4yug3cjL5NyeB5W+O4r5"
        "ixz/5XNQ3+x6xjeon4uK7VHY9+2MfDeUVWTkzv894gP/+CgtD893OthI+28QcCF4/s8I1KPpXVfpv2k/fhT0txX0O8D8HfNi6XLX"
        "gB/XMu9daah3pj93QX0ugvhkhY+p511w7o7O/xCg76XdXS6OBb+TGKDvNZVq+n3EUwb0emqkaQ39+0cgn4e/09+rwuc0wjwX4p4L"
        "wXO576efK+GeQ7+Uez+9ru/jnvNl4tZW5lygg1HoH8D56f2yUWPk/u4SjY6TANjr60BPSlg9SP89Xc5t70fcI/1e5QbQx4/Q6+JL"
        "4Pcn6fU2qE/TRbTA0YvhOdqt5J4N3PNXsOue2F7s1w0lAaqnfP1AD8MlbJ6+EvOtPg30S8xnheMNn8N9sulznFbn6O333pWVBz3n"
        "g8YH14O9iZTScT56bXZ8puu1MQDn5zRDvAJx6Oi7YZzh+UNQ7mAJfQ/nYYlqGqhdevkk7ecl0M+X1ZLDOfauYcnrzLmDAULnOe7r"
        "FxLK7dKlZx/BcZKud+WF2f7I2PnG86AeDUdoO5ZAO45x7VjCteMQ146XU0Roz2u5+L3qiDs7HTrC+KEq9EOBzP2GKDWkynwGiE/O"
        "O59B2ww5589Py9fP8wkCvpvum1Lfd3Hc5nl/z5uf94e8BlL85i8kuKvFRwqCu5Ke4/T8MXu4q7IjDO4qb+c4nTycm8cJkJ9SfSvy"
        "fmb+zR7ez+tc8n6eyeQlvOb9nH6+z4tt8n32Svg+r5xmvs+7JHyftOft83z+VpK3mKk8nweV/HaR59OruITn+XxMUf4znefziiLP"
        "J5nN+5rOKPJ8EhWez/cr8ny+mGeez98Az+eT5jyfOm+gXV7PH53mvJ6PA6/nF4q8nsQJT1TrLOH1vGqW83reZjqOvOf1rPFjPDA3"
        "eT1Xs/GjIq+nev7mffQ9ZV7KReL+V+alxHNmRop8o6b5uWdSmWvw34BvdKnuF7zl8xw5zfg8TynyeY6f5nyev3fJ5/mbPPN5vvS2"
        "OF8j2+d7rwSvfqGWK6/C83reVOT1dBSvNfhmR7xGNzTPXl7P24lZPtN7Xs+X5jiv52qmXFVeT/vxWofNeM3pehvyYQ3bi9fm3Hoq"
        "jdey66l1ELet8DFxm2d8reWnBV8ryivLU1bBxW88T9lZYGcCMzpudcpTpuuPHse94pK/9Y+K/K2HFPlb90v4W79S5G8lTvhb/bOE"
        "v/V14u14my7+1s4C8bdeV+RvJSL+Vkl8FMpXPqvDXXxkeQ48+uMvKo6P6eaV7bCZz8pTfBT6IPiNT2im8ZFj/tam04K/NRsfYX7r"
        "As08vwXxUfzcGc23jXGd+/ioQnOX5yrh4qMOCZ/rIUU+1/0Q/8+H35+h7df5W2kiPIvHS5wizLzhQbj/GPfefvpeCN97iONhXE/t"
        "p5SHsZHjby01xb3o/Kt6u8qEz4d9JdL36L4AH/PbOU9rGeVpDeWLp7Va2D60P7ieIeVt5XhuZefQ4Twb9ciAs4JxV9koHq+jcA7J"
        "uuqXGd4za17XFz3hW8vyunZyOLy7JXg/t/jOO7jv3Ap4v/cCr2u/JJ752TTzun7Z5jmMjxeI13XHBGNvQldBvWOEtUNoV+ot7Mpr"
        "E2L554vf9fkJ1efpvo/fsu0NviTRl2enWV9+bVNfniqQvjzB2BkjP+4nOX1CvQFeS+m5xAMTuXlRY3/Q/XA8XhTnb5EyusHJPV8u"
        "xSlHB5Evdxs7DkIvS/Tly9PMm/usTX3pKBBv7iaWf9EC5xr2Ae88nCcdKaMby6T4Mf08cY/yR6rlDHN8um7PjdHPf6O8C/y5tolB"
        "iAOQv/Vhcf5sus8zwfNvpOc6tTvkz4W8WsMDyGNZYxqv6vET1D8K8wcZL67OS4zznguJeTwcZL+jzIsrsW/Zc3j8wnXpdXGfR/y4"
        "J07k2m9rftxOC37cXuDHbYZzOtEezzZ+3F6H/Lg1kn0jTxeYH5ev/1uK/LgjJxj7fNry4/adwHaZ8+N+vciP62jd4j57+A3L/Ha+"
        "+P/i07tOqMxnd4Mtuzh9/LiXs3lHZX7cXu4c5FaGJ089v08fTK5qUczrt7nM65+jqD+qef188fa1eMzb18rxm7VK+M32UZxqqATw"
        "Dg8SJXta5MWF+GwT43+T9a3TxIvby/DiOueN+jj4txYL3ig493rW8EahPXDLe9dbYN67ltOM966V471rlfDeDYJdiktww6ki7x2Z"
        "zftDn5Hw3pVC/67Q1PZFPnW8MPxuTxy3h48qzjPoPKPUY3xUvuYZhz3GRxWaZzxOzPIX6jzjvYo848/Y86PRAvvRgvOMr1aaV037"
        "/EmZJxt5re+3h4vyeFzMnvnTzSC35wiDh3LML87Z0fjfzmj7pL7PrwVwUP/CzZtYXmTjfr/H7LU/Xtj258a1zvjFt9PvS/nFWyz4"
        "xbuZ+af3/OJfOWW2Hoz7Nhoav3iMPl9B2HK84cPNfueezHcifp4Pt1fiH+dJ+HDLT3M+3N488eH+SbguV+TDxfluL/A/PgV6/aSi"
        "nu5h88G6Pl5tiZdwxoc7DONPxodbPcv4cE++JcZJeM2H+5e3HK2D6ny4SfPxY5sPt9cmX+cmkHMbYea1Bvv4d0RsHz8qxnn457pd"
        "XFO0i0p2cRHon/gcQ2Xe23Oqp3kc+ZTsOp6fl+W97ZXw3n7aJe/tjRa8tz/g6uuS99Ywb4Fz5zXKYxMp/TmHH7kxz7y3n2Z4b8Ol"
        "Rb5btn/ovBnPlbfPd9ta5LslRb5bx3pQ5Lul/WyX75aLy0bBLyvz3cL5l0a+23/WzO14HYMrVOa7Hehm1qEt+eh4Hvq88912KvLd"
        "tqTE6zs2/UO7x3y37R7x3Vr5AeS7rbHiu20t8t3mhe+2ZWbz3dYg363D/p9x/J5Fvlvqf+zy3fY65LvtlPDdAs/zcFuR73Zax0O+"
        "+W7Zfp7tfLd4rmqsXsx76x3f7frC8N3WEVf1Vea7vXkJYeV0hUt+2A9Y8N1ekl++25t5vtvzXbanEfhu78gv320d8nAt8Jbvluff"
        "8IvzP6p+Vue7demv1flue8U8t6VsPtHIc3shN3+aYzy3Dvd7SuMclzy3Or9tO/Dbgn+LtQO/bTvw27YDv2078Nu2/y7F9zPlt23g"
        "5DmfsPPL6eK37cwLv206Xszw2pZxvLZ1mNfheW3DHvm7Loe8tluEvLaF47Otcek/C8tnG9b6qP+S8tg2U37JnTRu2+Cz4rNt9ojP"
        "ttkjPttmCZ9ts0M+2+ZZzmfbXGA+2+YC89k2TzOfbXORz5aI+GyfOYzjxJzP9l8P03YsgXbki8/2B4fd2enHDzP+R+ez/Tatfy2f"
        "t2PXW2P1b1h+7w3h/jPqX7LnK1E8uzVvp1sexyDz3eS2MT2fLuTvjFvwd8Y5/s5+LK9OEs9+VnL/ryTx9Jja+QRt7DwG43/D/v5a"
        "dj3LmBffx+3vv4GLA/dK8FbjknWOAciz7i0Q/xVf/+c0cbw/JtlvdZqcDwzzTDw3X9//QuXWKZNbdp9Eu739L3jOt77/ZZ+7cxxV"
        "eRK6Ii7Pm8xvPY3j4QZb49z5fvu93P4be3Y6u99+rymfgHG/PZVn9hzdIYfn6ALuatUexf0ie13yDJS55BnYl6dzdIe4/SJ7LM7R"
        "3c2do7tXsm9kr0NeqJdBbrL99mOe5FFcn5ul52PeMM3LID5MOT8zMG4v3tHxuJss/O4O0/3xxvvbJfe7U2Z+MQnnZkv32W8Vj1Ps"
        "x1uqr4V8yW4m3xTdarXfHs5L7Wfl7RS3huf22sYVQf/J+C8M++0d81zk168khobYdcyBPeb77fEcsWG0DzDP2rVD3C8Ox21iV2/K"
        "yXjN7rsfZ3CbVvKPaANglz4hiasfOJWX+M8qj3+vPTyC/f3247b32+f1PD6P1jWM++0/TvvPcH4p7rcPK/IQr2V5iD0/txT323/g"
        "VO56bvY82+8w52MYzyW9CHh4z5+bfCaA71DndePmK12niK35Ss80zVd6DhG1OFPG65bfemZ5eGXzl83EbD6Pdtua122fIg/vqD0/"
        "PO3zO9m+/b0pb+dnq5XmZ9M+D7PNz3u34viYl5fxMXvmYa2Iv2J5TBzz8/L29NqZPe5MynmV2be/G/btn2DWuXD/mXG//tGZHff3"
        "7+H4S/ba5Oc9QL8v5S3ZbcFbMkb1ZRW7r8otP282XsL99j+D37jf/qdcPEX9gjyeKn+bzcc3m86/wxoFovJxZjhEzzeI3lkifC+i"
        "tajlQRzOc6Xxmt358l1wfrhsvxeMf/s4asozY9jH2IZygHJrxXKwM28q6D6ae+2Vw5+rrO+fuXMt6OuVFvp3BZO/NeoZBbwkNgM+"
        "IW7cR/+G0v51uiAQHX4T7P1Fztad9H2s7zHtf+x3q/OZcd+L5f7Vzbh/tQHkukiybgg8EB32cGKG9p1Xpa+rZdoXgvaBH62skbQv"
        "6rZ9moW++IXrZet6Np10hVvS/c9NJxmcUfkBbn0zJMHZrFDE+90radc9kuc/C/b/MkncffVJ0X3PeTGkPCoX2Dzv4eKTRJiPcLqe"
        "LuNROf9kLj4ktswrfOJVhMlTGMbfcIoZf7I8xmnmF9Gu4X7Zpkaap5bZD90/1ij6x1iB/eOQeT1c+8eOT4M+3aT7G3Megf+gfHLD"
        "Y8D/4GP0EPf76OPVYCckvAI8r1qIqD0H38H+jLX/j6N9BlHAV/P7GRuiT0yqlJdr1w4o8RQMTObii+Q8Bf2T+cUBhTkc0IIC4YBK"
        "ue96g/9JbqPjORzyCv+zr8D4nzGH+J8TEvzPYIHxP3z9D0jwP/uK+B+B3LzD/4zNEvzPWIHzw5+yNc5nH/5nbJbif8pd4n/G5kTe"
        "OTG8D/gsEQf0VaJkX4s4oBmCAxor4oAKigMaK+KACogDytqn6yRx9v1CPBCeQ1HEAc1UHFCzRzigjxQIB7SKwQEFSC2cF7HPAgf0"
        "PsABvbeIA1LCAXHzlq4JlzigAs1bev7XJQ5obJpxQHd4hAMaU8QB/cwlHmGsiAOaVTige13igObafGwDyO8l4g0eiLern5zZ408R"
        "D4TyyuKC9lrggs6CecCPZvY8wCEuSNcfHR/0iEt80EOK+KBDivig/UzcFIB92dm46p+Yv0eC2G+fJ+x9xA1ttcAN+TO4oXBZs8U6"
        "Ej2A04gXojjkaMIuXmhm5aP1dVHZ+Z/1Y87wQnX/ref5M/OZMpjP9HK4qVqxHPKGF1Kd3wxb4IXaHa6HQj6iIfFD0NPvW+jfEyxe"
        "iNPDSOhqj/BCwLsxgHihnc7WqRBPc36faf8r44VK7eJpvgByfYCzC3dL4ret04wn2WQTT/KZAuFJ1p9k5qWSuCGsrWPsYCR0hTkO"
        "ZLrs3ZCavbObx2mqu1So54kBsG8PsbiBOYP7QDvXUQf6vtAePg/aEV2B9qRKLGf0Izi/v9B8vcy+PdFM7TPaFx2nx+E61kWPTXqD"
        "03ttUoTTC5eVSfxGhRKuJYu7q5aUM1/yfIUYp+H03F/BeXjm+KBfTs4NXNB384QL2qWIC3ok89z/A0X/6Bc="
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

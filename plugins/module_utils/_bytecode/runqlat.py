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
    "type": "raw_tracepoint", "code": [29688, 9224],
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
    "type": "raw_tracepoint", "code": [38912, 29616],
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
        "eNrtXQ1wHMWVntnValeybClyVpZkFlsYMDiIGIcfny4uC8iBCdShmCwWOVzWsvF5kQP2mjqs9R4g2QSEkhCLJKA4Oc6yfPoJf+Iq"
        "iZyCIOXCFc5P5ZyEgHNOAiQ5wAkQ/IMtS8Z72u33ZqZ7umd6dnYl8UMVNd7RTE/369fvvX79vfeGq5TMf4mHApnrkEp+R6tHU+lr"
        "5UcU6r/hXeTq9yjKaCqV+uLEv9OvDJPXlWAgSNprg9/q7My1spBuJ1g4g/neoO33Bg3fCyoe8h2VfHhZpJD5rpp5wqf4M7+/mPl3"
        "+u/wfBl5fwi+8w24JtrK4O8nM/1JdJL7q1Ty3WTzxsz9sDqHjEul+xtWS/jj8tLPld4G4+uG8alkfEMT3SqA/sYn/o90k/eDalHm"
        "OZ9S4cu052HoFFe0cab/i8D3101c509cN8M1rIa0/mXGU70nZexvEvobre63nY9+4/z74f0d20l//ecResZxPhYJ5t0Zn5nnfR7z"
        "nWqY9zqPsT9Il2Rxe4o3b0H1Wx7+/asy9xPd5L0E9BOvkQro781A7yKgN1yZ9lqvhfU2BOuF/V6yuivznT7Czq0+ZYuH4t848u9p"
        "pF8D24FPCd+yfJFc1JIi7ZL+Bz2/gHEdUPjjreS2g+NHOiZUAR3WAR38QAe/gA5zGDoU0d/Tx78g849Q/PeEHwLAb21i/g446D/7"
        "nOzfk8WE7kMg16LNTvkY1kc3aSdSRa9b8zwSvkgWx1JEDmwk7UdAngA91nS6laeVIMd+Cd95IXMNRR6TpP+1GfondpJ+4niGH4Dn"
        "PfA8XBO9raT98mLy/V3Az2fAPJyB4yf3/RN8MtHtlL8Q+nETv92w5xoe303w96VceYz8UTob+BLmNdlM6MiT0wGDnE70g9xsFsj7"
        "bc7kfaWfef9end4FoI/envi/dA7dT3a8w6BncFy24+gW9H828rmYHtQ47Oghqf/Y8axuK+LSx6cspPQgrofELrJu1tTkal08DOui"
        "J8Xj6+fgiuviObjeUvM4Wb/NrbAuCqj1oz1XTvqLckHTNxW0vEQ5i/L1iXVIh5fAXriEXicR/noNqi+dChj+viaeKzr9Dej061Ok"
        "P21eK74aAnmn2yGEDtFFkvy2cxC+d5eXJ6fNcmCdQP8FFS79J03fX2HSA+l5xOdDNQOnyDj/URvnAh5dvVnKMZv1n6t2ZOUIS8/I"
        "ALzXRW5cWwn2ArEfWkX09SmEEKG2BZke2a+LBZnxDIM+LY3kRp6gnRz0w3qJ43p5A/r5UdLPzlleGX0bVGcpAY4dkO9+DoG9Ft3R"
        "L1hfGy3XUbKauV9pvT6G7wF5Vwjy7h6UdzivL3rQPlAN82ZLr87JoZfZHmX3JWBPQjvRLS7tSZSrftquHCrA7zWljHoz1PkVVY7f"
        "ZuaF38z6403CHzubKDsy0UP05/ASgT25O+bMnvSCPVkA475MZE96yNVP9ok+5ZiH1w+x/ifzmfw06V+yzs4OeJlvBzD6ZPhBZl08"
        "iOviZxp/NRj8M7huRevJXn4mpvc6k/RX4D4qqPww09CQF9cl7Fs+UgB0JP6SUGTI2bjbJnfciW7CT2k9mubnRI/O36rFegl71MzV"
        "p3yb8PNH4bkC4Ee4JnYBXc7g8/stl32d+FvqtoO/oVXjv2S63UL0+/2FrN8Y8F8A+C9G86dPeZGMK47+uD++S8vLmEDvXKHy7x+l"
        "5ldo1zn1XxTJ2nVnqR/aa9nYa39Q3xv22k/UaW2vaX4qkb12kWLl50T/obS9dh+sb9gXPXEfa6/1Sc7rrCmZVzv/IfqRs7fXymYY"
        "27W319DvVzKD0uuFjF4XyFXbdRYpmNb6TV6vt4Bev0Gl9XoLX6+3keemqz1j1uvtDvX6UtVar7fY6PXFKtHr7Xy9rp37/cVyn8bq"
        "dRx32H+BSu5/2aF+HDXpo1GuXhu10Y+5aSdq0Y6lfuyD9xKgH8G+7/NL6sfOx53px7idHM323Bf4t02gH+PfzPE6y20/df14VKAf"
        "b7O0H036scpGPz7E+G8fYvRjZ4Mz/TjJ82qmj09xpDeh/WiHs3Nm3c/B6M2ApJ8j8rAix4czabrmiA9z5+doYfwc7QI/R3t2fo7A"
        "ApDLf6dm5+docejnaOefdxTZnXcwfo5Cuffs7SHVmbyKT668smrnKNceUuTsofiYMp3ltHt76CXFnT30omJpD2n2HNhDtzP20O18"
        "eyjsL4Pf6xUjrsOnfJ35vbPI+Dvs3w7v/Rtz/ytwf0fmPtI1HOiH+8+A/aXC7xuJ/IyLzp0+N25cp0HVb4mPALYwnef5lBnc94Ie"
        "n/B9lXrfy72ffm9Wmt+KjzpaH0FleWZcEX8J6I8AfT4B8kSmPa9hvMhHQU8JXy8OEDri+tJwJwE+/sP0nEr7D9j1ObwJzsvLF4wb"
        "8UPIB/ME+8LattC4Kxwg8H+idyPgwFYx+KxwnvB/n2a+8w+AAytUCZ/vFtgtqTHefRP9e6AfXvB7Fej7g5Y0/RWgP1zDSjG1X6kM"
        "sHgFP3y/MyVzTh+eUEeBzHsHx4y4nzVt7ubJvO98E9bZ78aIvDgD+rtUoeULyo1ZRdZy47xxPt293PXuI2rKsJ53245rN8UXp4/L"
        "Pu/NfK9ynI+v+yH05ymgA46XOH4jbaLxzhy38gsH1W9x74fVfyX03VoGei9g4rt+Kb47l/Rv4FGYx6+A3D8o4P/jjvl/NBv+94v4"
        "/wWH/P8Kzf8aXsUhXlVoZyD/Pz9G+SNM+GUCPIvcS+wnob8C+CC5I0f+CoftJNrL4Jye3y7qTx4+jOe/QDs3sou0V1tzqXZeksGl"
        "+QGXdjvamdB+BZ8epnFGxf1w5I/ZIeePQf+LqB+y7awDfyv6XSMD5L3QvSHg97ncdRD0E0dB5J4Cwf45Zo27LQe9fTaZ53WFMA+F"
        "MA+w30GcoC1uvIj+TuQj/PWIcipUoyrW8s7LxUmt7oyN5cLOCPrXjBnld7J4UCDnltLnu2Uohy5W6HPGd09k+LOjKWXk3zDiok3t"
        "9lD7qaC6UsoPkjP8tPD8sZU5f2xV5M5PbxGcn85VJ/f8lO3/NSptFxB+YfVOUAlRclvDPQhw1UEPfz+C5xvafBUqcs+ptB8uWv20"
        "FF/z7Ets18MdpzJm3Ael5VH6eoC4uZQDcyqBv8dP8OSba7zzdD937ht06FdvZfzqf3DpV291dy4k7Vf/iUu/en77qcvFzzmSi9nH"
        "ZcQY/7JT/+xiWk8I/Mvm+AxCR8QxJxc1QrzGCsb/vF1yvkT+59Y84exWMP7nBkv/c6h8BvQnJvA7xyi/c2IXoYcf5BTSR+x/vhX8"
        "zwPZ+Z/rGmz8zq+kuPpM2u/8c7k4EuCbZEeO5KrDdpD/ox2DAvs/JrT/uTj73sEs7bQNKu0PbEzx9X694P5Swf3FgvvnpKzsiuQW"
        "XJff+mDislzrxyffI/rx29NaP+r4IREua5PNuXNM8twZzhOFeGGc102EXn7of1ySXvHJtid8Uvtl9/ZArZQ9YKv3459ypvcjH1S9"
        "fzbo/a9Prt5n9qOiczvU+9p5s1/uPVt5GvdNazklj79rgPPmGxl9D/TubhDg68Muz9vzLXca6XNn4H+dr2Mp63PnOsLPID/WeYEv"
        "vXju3GB97rxkiWq0m8y4+r+mrOxV/bx5f4o+D8ZzjU/anGvsOE6e+z7MF8ELS+uJzknWE30g1/B7vSDXBPHiKM9D5dUgB+spOeHW"
        "nk/0LE1lY8en7asMv0E7+jrS+VE18IX53GQ5yNVnBfbFmuN58Q99GA8/SfHwC4/zz9fIOSBrl6MejGziyxnk71vKfwDx6iCXNhXw"
        "5VLNA8Dfi/nrBfPCbHG6Xs6h14vs+7A/xfhsLf7gZqTLrWA/3pSSi48fP5aL+HixvHoL7IC3jtFy2Qf9vQ1+e+F3nJHbG2zk9p+O"
        "0ecYYQaX0yqQC2XkHIDJyxIsmqkaz6vQHg+rdytScoTJM4T84Xo/LcsfsO/FPE8oT1l65Dp/U23Fq/zzOeDL0gRfzpq++7VJllt9"
        "1v2QbQftJVbvRjS9BnlgFv6IwqfZ8+lTtH9Y48cdtngKORwDAcpGuk/COn0U1l+noD//cmxS8ERCPMWdDvEUa47x8RS5wm0inmLl"
        "sazORbXz7Tut10+VHG4uwvCT/Dn3rUDn9Yo1LoR0KHKfDS7kAyYHcR4iu0Ae1nxKwwVk5rMI5hP8UaW3s3iRQWm8SFbycIdLeRh1"
        "1o68PJwHfHca4ScTv82lcUgs/6v88zPT+lpYbonjQfyOqf1IrtaXR0reJwaawH4roPaRLB1X1zz7Dpd/pf1lT7/D9dtg3gD1+0x/"
        "X4d5exmu++G6D6574ToC1z0p4/pn5zVcWKbQdttPGZzJapUrT/sAV8ziegqd4X98ylqC99jZTuFggqqqWJ2XJIvJvtkt/k2ED0vW"
        "LbXFq9FyDs6/BO2x7yfryD4G5Zrd/itZvYLaJ60Dvx/6/yIwHtY/XFtxvmL0h4n2sez38L7Od6PScjkbHB2Lz7LF0+H84fmeoF9O"
        "2010r+D6NxCHmOgh3wvNVil/PMoFpHuiu57vj5HlT4af0J+Q6F7sCEeJdKqtWOSOD+zwlDniA2k8Za91P2TbEc434ioraNwhiy9E"
        "/xiea/qUX9E4MEbeDoP+XjXR7zID/wS95IXIVug/5qMDP+Iq8P+i3yTo6VX5/v5GkONVjFy/Q6Xl+t18ud4Pcp3Bm+H5gx0uLdIC"
        "dAJ8qk+5X4Dze4SrzyMMnX3K86ns9EMDrR80f6pD/dAh0g8rstMPHbL6od5SPyQGwA/L8KOmB2C8tVXnK1Y4B+Rfx/KAoWfe5EGH"
        "U32w2FoudMjKhaV8udAPemDXYoiLVSl6IN+jnE30rBD4pZzpAZMe0/RBfXb6oApxto3vC30QzaIfxvd9ygmFxknw28N4Op5/zEpP"
        "idqTbgf0Edp97Lq/VvM7ezS5mMYvDxfp8tmIW4+00edj0UXPgr1B9g3YbnTH05CnfU/KaPfremU2tV9I9AOeHeK3guppUvsBO7yl"
        "zv8/p3AEUdjvDPcC/Sbos2+Cfoi3N+udhVw/Hu7zZPe1Oq7/dMafmuf1IJn/I9oMdIL2kE4y/doH7ZVR66NKo0MpZ57Z+YkW8+dF"
        "p3eJnH0h4JMk+AnSrwWM92E/jPG76Dcwjqcso7de1vyBgQyfvwH9fh34eyPwO+7DZ3P3E9J+S+38/Jkj2E4GR18RIH9vYsazi3x/"
        "Wc08xXj+urrGQ69n2L8PgR9Wa3eO4qq/QaXAcl3WlpdmrgfWzVeM9Aqqu464++6OI0Y6DAEO4oC23h48IuNf0egxwQb1CsnToQLd"
        "tiq8OIcSGE8ZM552l+NpPUL6vVl1147ut8rMb5lC/54TAPpsOsKXe3P59jZjt2DePIw/zbk+7M+NPtT3F4y+g/Fs1uww8A+CPy9a"
        "DXquY4T2h4OcWAV20JBGtyXMPqqE0RtzFCfnDXZ5DLAOhXn+5uVYb1XInaNmuW8S7XOk7dSdoyDHVVrv4DyCfolu2QdX0Dtb9sP1"
        "ecBf74Hf34Xr71LsfHsydDydoesshd5vehQa79mecjLv6J8V66uZXD2MeU7CHj9/viAfT+kCs56LG9YHq/+Qjml78pI0zmLiulzR"
        "8wCvqUB75uUULQ8rcqQHf3+YpwdR79WW6/k3MvK/AuXbC4eN+hCfx/HI6kc8FzkA5xLS+AoYN9Zlyl6e+6W+O4z+C4P+8mTRX/08"
        "45tEz0X48ijo+U6GvmuLSjJ0Z/8e9oB+3E3aw/xOB2rI/PUBLgTz/wxBP2rPvFr7TebxKuDfJuBvH/V39Iul260HPa5m3rvC1O/M"
        "fPZAfy4E+2SJh+rnZsi7o9V/8JH30urOiGPB7yR6yXu1hap2H/GUPq2fqlJbT/5+Jfjz8Hf6e2X4nKpQzwWY5wLwnPH99HMFzHOo"
        "l4z30+f6HuY5T8ZubaLyAh2IwPwAzk+bl3UqRfezClSyTnwgr68DPimg+SD993Q7Gy5C3CP5Xula4McryXXeJfD7enLdAP2pvZA0"
        "OHwxPEemVblrLfP85fS5J44X53VtgY/wKds/4MNgAe2nL0V/q0cF/uLXs8L1hs9hnGw6j9NyA98+caZOD5Lng9gHq0DehAvJOh9e"
        "qa/PdL/W+SB/TgPYK2CHDp8F6wzzD0G7fQXkPdyHJcqJobbssnEyz/Nhni+tVA4Z5F1o/ltU3kGfQvY57vsX4NJt2YIzDuM6Sfe7"
        "9AJ9PjJyvuYc6EfoMBnHfBjHMWYc85lxHGTG8VpK4crzSsZ+LzvsTk4HDlN6qAz1kC9zPxQhglS6ngHik/NezyA2TfL8eUn7Wj4f"
        "P+C7SdyUfNzFcYf5/l6yzveHdQ2E+M2fCnBX8w5PCu5KmMfppWPOcFdFhyncVd7yOJ08ZPTj+JQfEbpXsn5vGrcQrX7bth9vc/tR"
        "Af3AefmoALeS6zqQfuq7yY592nkUtw5o3KYOaJypA9qN7VUJ9oF3CO5/TLAP3SeXDyRG+wFw/2zKp1FJ+//N50p7mXwaNzD7phHB"
        "uhoVnBP2wjnFyCTVyWL7/6LK3yfvE8QtvE/yRYOfBvPra3G7hG6tIrrp8Z3NzuJ2Mc+7Fre7111+T9l6Cm1hl/Fw+e2neT3c4Gid"
        "Z5/fYoSJG3Ymp4OAZ8Z1K6o7YM5vQeip51XuTzmzEz5B3vs04Bvr9tjYCXMVrnyRthMwj2+Rs7pWJjtwb57yPfczduAeGztwkLED"
        "RwR24IhDO/C5VObqfw3o9oAiJVe1uJ4cyVWH7SDfi/zViLOU9mv2jjqzdzS8+3obvbtTkIeiS3B/u+B+e8pKLyYhj7ow3msrf53i"
        "PN5SvhJwA7A+m2F9bhXFfQFuDepM4TrV+CNL3Cfmc3aMy4P5E9U/0eUBxK1mXeckv3ol0d9P4wB691jHrWK+3QGUD+CH6NnJn5cs"
        "122ipyuVzXrV41dHKfyzHf3Dai/Ipc8K7Or7TuXF/sNzMBFeYJszPI/zuNVRx3Gr+bQ/I3b0kMTxmONWP3OKv58uhPkNStYvXkHX"
        "L875PhrjM//+lHEfrec/fpSKMzfHX14I9XrP/WDWtwF8lHz9N2a/0nZKcbRf6Zyi/UrnQUl/o6j+W377qdfrfcMmz9CIIM/QiGT9"
        "t72S9XqHnenhKd/fifINjaRyuz9bLrU/m/J9mHQdWvQ73OnMH5/j9fHe2Yc1IX5R0xfu6vey8nTl9F53Fu28QeUZGoQ8Qyeoc2CM"
        "8zTnFzoyve3+7j1MXZsRh3Vt9pPvC+vaDNrUtdlH+KWOjk90W79Xt5cwn8WP4Tfms/gRY08RvSC2p4rfpf3xDZb776D6Ne65TTBA"
        "6uZEbi/gvhdWG+X8IFOd33+zXX7/vVnGpX1BQRwSFW8fQzpAu5V8OjjZN01qHNo2Z+2wecy1+LPbVwC/XmHDf5dT/lsznxGAWGIT"
        "4Hfi5jwVb0udU5IDgcjAUZD3F2Z37qTlWzjPcv5x3m3jzmTrCWzCOHCmXoLp3BDqJbS4jHc/p0w7V8uMLwDjAz0qHe/ueHzZ1ktY"
        "f9IVvk/TPzedpHB4xfuZ882AAH+2xPJcQsfJbhOM6y7B83eA/L9UYHdfc9Lpuf5oTs/1z3eYT+Xik/xz/WzP00Xn+ueeNOKnooty"
        "heu9WqH8FKb1N5Ci1t90rXuTY72Ick2ve0P81CL5oenH6Vr3pj9HdW9E+rHl88BPNzH1+UR1O/6H1BccIHIoXOSh+BDj5bT1apIT"
        "gjoe2dbXg+/gfEab/5xVnE4E4hLYvBChyJPjMu0Z5dp+qbogveNG/J24Lkh35rlh2McnHgq4wuPo52FB0l4bzstsSfyP2/p/hcx3"
        "BbifNhvcTxuD+wG+WIV5Nps3QrzJHIE9V8Ifl8v8cUG1CObtOh+Xf9k8LqpIT52mGPkD93lsPirH9dQ0fXUeg/9alCe81zzmO9Uw"
        "3xd7iJzdzq07bZYbXR7+/Ss8RI63TxK+qYvBN2328PFqZOYTnWUCnAbgMOG8OOj5BYzntwK5WSnYJ+SpXhWOn8krqY+b7IdC8QNS"
        "/sKwGsrox/zXldnO1Il3yr9Yt5y0E6myw9t0QR75GOjRjdT+A/2iazrdyk+0K38J33mB6O/II5L0v5bETTG45uEHBP7T3lbGf7pd"
        "4D/drp0TU/b3TSI/2DU8vkvvv+XqtHyY31hw7jfV+Y1ncOmDdRW0PPB5w+0/DOuiJ8Xja/E5y+OAo7HDw3eljHJBiHMT1iF6CeyD"
        "iyTPy185lYt8xmY6/Q3o9JtTpD9Pea34Sj+PlOSvnYPQ/g+8PLlsXvfrBPouqHDpPWl6/QqT3Kf9248BXuBLXmd4gfdJXSLAMcnj"
        "BbqY860mrzu8gDv5IY8XuNrrDi+Q337q61NUl2iD5TpCHKM9XqBLEi9Q4XV3bplfepntT3b/sZ3BBTi1H5fT9qMtLqApS1xATDKO"
        "ay5//h3jAoac4bMj+db3iAtochinF3Nm1zrGBfy3h9BtgTc3uABWbhJP8rRdX9L1hyAvkHLKQ+MCYgJcwKizcbdN7rgxT4qOC9ju"
        "EBfwe481LiBmgwv4DfGn1G2n8lK7xQXo8XWvvsv314jy/W8TxKNdoBrplf/61Kxdd5P6ob2Wjb0W8rw37DVS2GDa2muaX0pkr21U"
        "rPyZ6C+Uttcg/lCLu7qPtddelYwznDUl82rnL0R/sXt7rV3SXotlaa+1OLTX2l3G0w24jKd7v+dVIPaanlehCuy2JR7Kbitk7DaB"
        "3rSVn5HiaW2/yNptSK9kMeT5UkoY+62Fsd9OBznjm9Z2q9l+a5ey3zT+0ey4v6jWdlyLjR33R1I/sq6db8dp57cHLffjuh33AoPv"
        "vADqtn71gxnnAvmg5etpM+u40+uynnaXO3yydD3tt5Tcrrfc9lO3g44K7KDbFKt9gskOqrKxgx5i/PIPsf6N65zZQZM8r/JxLgL7"
        "SKur7QwvILSPAvnyZ7W4s4+K7M5hUB9/WXJ9zBTUMe7KU5wL689qcejPypN9FPgk6I3Pqpb2kYDu9vZRrcu60nlefxbtHOXaR+jf"
        "Ol+19m+BfRRfqE5neY12nXv7qER15+cqYOyjFto+0uy8g1T+RrbOO2sfhf2z4DeJp8B++xTiCNfzciVOKdS+4QG4/wjz3gvkvQC+"
        "9yA8j/Eza4j8FMbP1Iwb5VxQLbTEvSBOWx9XEff5oKdA+B7JD+qhfut40KOO1kFQKcr0PxIoAT0RoM+bEB8q0Z7XgEdD+znoKeeO"
        "D+UPnmdgfm0TblSl5ZAIZ4r7bOQjE84K1l1pDX+9DkM+j9Xlr40ZcWLIF/ME+8fatlfG3ODwkF8TvZDH0d/K4PDuFOD93OI7b2O+"
        "cyvg/T6uEv7vFtgzPx7j3Z+8vID3O4wfeGzMiPPKX17AnWOUvAlcDf2OKrQcQrlSbSNX3hzj09/LlQvG/OFEDuy2Hd9uij9eGpN9"
        "nuR//S09Xv+rAn55for55dcO+eWZSeKXJyk5o+NRfwj9v57hJ+QbiNcS1ifvHTP6Rc3zQfJis3hR3L+Fi0g+H6s6z/1S80NwypG+"
        "R2G8HfQ6CLwm4Jf7HfPLaE7rPT/vkF9aaH7R8F8O8d629Z7Xjxn9QMM2ONeg50ZCf6grHy4icZNC/NhU5R+D+JZEexl9LpBt/Sgt"
        "3vaTZN6YeMtEH9gBYH+UPsT3n011XSOM+xHWd5Nsh81zin610H0Yt1Jhaa9q9hP0PwL7h9qzy/j0hToS6G/BvNhCe9hPf8e+rrGq"
        "WMk3vR6Xl3suvTruyYm9FvSfOGGU35g/wSzPllLyVa9LcrFCn9t3ZdpLdjRAvV6Ux5UCOd5D+fGD6kopP1PO4g6kz/FbFdrPFRPQ"
        "qUIQN/KsatyPTz4O4R2VtqtE8XZDJyj5jDgigZwOegTxdUy8d0JUZ7qNv05x3UWrn5bia57dhe3y4+F2nMBxWcfDfeMET365jhOY"
        "7vgNqGef/bnFPc7wG7b+bYfnb9LnFvGpPSeU9IOJ8wjnOp4pxvjvnfqZL6P9jgL/vcje0+uhN4Ffc4VD/z55MFnXKOnXj7n0658t"
        "yT+yfv1c4R5WMH79Rku/fqh8BvQnJvDnxyh/PtZT8YPcxPky+/X3EpxqoADwDqI8wqI6ZjmSpw7bQb6PdgwK8gTEhHkCuHEqvYNZ"
        "2mfrKf2brG4S5PutF9xfKri/WHD/HMu8xMktK6zzCW/ir1Ocz1vKPwP6DdbnJrs8wotTxnVq3uc5m9dEzzlMvlrJ92H+7HFQkEfY"
        "D/MYl8S3xSdJn/StoPKSJnobrfMIQ3uh8mqYj3r+fGS5XhM9S1PZrFM9fzDkK4T1mOhu0s6NVMN6Mfs9+kAuxQW44dTxvNh9H8aH"
        "TlJ86HPH+f4xzCO8RJWLi3zmeC7iIsXrEvMIP3ncGT7qw30G2WcU5hgfla99xqEc46Ny208dzyzCiccVK/+FJn9l8VG28V/POdOj"
        "kUnWo9q+TISLiqVyu69aLrWvmvL9E+OXEuEhtHmO3+sMF5XjdfHe2T/dDHR7UaHwUH45etvK0fg/TWv5JB/n1wg4qP9k9k1oHzYK"
        "4v0ecTb++OSO32jXEv6JMfwTE/AP4qBIXtthkBvpep+Z9exFHFSjNQ5qSTu1/zTH+f01ZeUv0XFCJK8kjlc/D/7qKavzYIzbCNV8"
        "+Rh5vkSh28E8wrfBb8wjHGe+s0GR+85dme+EvWGGj7oE+nGmyjuPDhYVq8bzS9QbYfVuOT8Ik38L9bRru0923wv2GeY/w3XE0iPX"
        "ec1qK/7EPZcrhf12aYJvD8uct+Z1P9Nn3Q/ZdnB9s+s5ou13Cd1DC58Bvn5Kkk/30P5gjR+vscVLyOETiP830n0S9MsArL9OQX/K"
        "j00KrkaIk7jTIU7i5Dt8nESu8K+Ik/jbO1mdg2p5mpPW66dKQGcGtxhh+En+fHs90DmmUPtak3z8Z4UvH6/i4zy8H3S5WP+hXJSS"
        "i3OB//h5DKXzgZ9dPsXryCMl1zF/XhD2a2iPsnRaXfP5d7h8Kb1fuvEd7n4C4w/U7zH9fR3mha4jnazeB9e9VP03zDuK69q8b2kC"
        "+VBK5GXhTxj8yI0qV272AS6bzYcqwiWwz2n26+cJjmMn4OQLVcXKb5csJv5yt/mvRfmhk3VLbfNV03ILzrUE7bHvJ+vI+QvKKTu/"
        "a7Ka7JsTvbCfZfIbI65N91M0glw7XzHuc0T+a/Z7eF/nt/zi3li8lSyOL1ndaNkvp+0muldwzzUwDzn6K0KzVcovhPIA6Z7oruef"
        "w8jyJ8NPeI6Q6F6cZX2RRe74wC6feq7wj27rjdzmrB3hfGNe9Qq6fgSbnxD9Huhf9ym/onFdjF02DHp51US/ywz8EyThyFrd2Oii"
        "QSr/5SrwR6BfMuj5D9VajldRuMKweodKy/O7+fK8t506h0Y5jf4w2/ocLUAnwJP6lPsF54CPcPV4hKGzT3k+ZdQLOJ50vnFr/dCY"
        "4p/vONQPzSL9sCI7/dAsqx/qLfWDrR4APkH5L8IvZC0PtHPpPMuDDqf6YLG1XOiQlQtL+XIB6jgkdi2GeF2VogfyPcqFRM8Kgd/J"
        "mR4w6TFNH9RnqQ/mqq7mf5rh4d3Wy/VhXTs2/xDrR4Q4ROl4g95Ry7rp0u2APsL1zuqhazW8jF7HI41HxjoeLA49wuQHii56FuwN"
        "sl/AdqM7nob6BHtSRntf1yuzqX1Cop/g0xMDuG85TWofYIef1Pn/59T5URTrn/YC/Sbos2+CfoifN+udhVw/He7vZPezOk7/9Gm6"
        "HoBO0B7SSaZf+6C9Mmp9VGl0KOXMMzs/0WL+vOj0LpGzLwR8kgQ8afq1gPE+7IN9ipeyT4zjKcvorZc1f1/mfcirGq1+A/r/OvA5"
        "xN0Cn2cdF6Kd56w5gu1kcPEVAfL3JmY8u8h3l9XMU4y4q9U1Hno9F5Zp/Kca261SXPUX6+mI1mVtOfETHLh5vkLT6fIj7r7790eM"
        "dBiCc7kD2nq75IiMX0WjxwQbpD17QwV6HPxWhRe3UALjKWPGc67L8dQcgfMz1V07ur8qM79lCv27KgD0mX2EL/fm8u1txm7BfJI+"
        "ZQ4l10T6FfWBrJ7NVX17fX/B6DsYz2bNDgP9Vg36rWOEyls0bKg3lG5/SKPXBcz+qYTRF3MUJ+cI9nX8Fgj01bwc66sKufPRLOM9"
        "hXaO47p4KqVvUJ9Em/fBFfRM8364Pg/7tT3w+7tw/V2KnWdPhn4hhp6zFHp/6VFonFF7ysl8ox9WrJ9mcvVuYhfwm8fPnyfIC1S6"
        "wKzX4ob1wOq7tL14SRp3MHFdbtB3a6rQr/Myo++COdJ3bYd5+g71W225V/tORs5XoBzbctio9/B5Wf2H5xkH4LxBGi8C4w2rFS71"
        "p1/qu8PonzDoJ08W/Q2qO4j+ivDlTdDTcJjwD7Hb1npKMvRmnwt7QP/tJs9hXqkDNWTe+gDXgXmQhqAftWderf0m83eVYvxe2OOj"
        "/o5+r3S79aCnSd6aK0z9z8xnD/TnQrA/lniofm6GvEPY7pCPvJdWZ0YcCn4n0Uveq4VzBhxPGr/j0/qpKrX15O9Xgr8Of6e/V4bP"
        "qQr1XIB5LgDPGd9PP1fAPIf6x3g/fS7vYZ7zZPRuA5UX6UAE5gfw+9q8rFMpup9VoJJ14gO5fB3wSwHNB+m/p9vZcBH6Bcn3StcC"
        "P15JrvMugd/Xk+sG6E/thaTB4YvhOTKtyl1rmecvh35EFWq8OK9rC3yET9n+AR8GC2g/fCn6Uz0q8Be/bhuuN3wO41rTeayWG/j2"
        "iTN1engN+KhVIG/ChWSdD6/U12e6X+t8kDeoAewRsDOHz4J1BvsTbLevgLyH+6xEOTHEll02TuZ5PszzpZXKIYO8C81/i7JnfArZ"
        "v7jvH78u8bIFzx3CdZLuN8bva3G+NedAP/7rEBnHfBjHMWYc85lxHGTG8VpK4crzSsY+/94hd3L6sUOU/ilD/fMd0v9K1m9Hn7dm"
        "X2cY6iJp+ZVk63a6reNYyHxXULczblO3M07X7Ux2EPssGKgS2LF3CO5/TGBH75XLSxCj9y9o95vi+ivpcyyzP3wfE9d/A2P/jQhw"
        "VicE5xt94F8dmaS6V2z/96t8O3+vIM7qfZIXGPaXmC9fi3shdGsV0U2Pj2h2FveC+b21uJd97vI3ytZHaAu7zDOZ336a18PnHK3z"
        "7OPsR5i4G2fyWY+zH7GsI2COsyf01PPn9meZPxfwVnV7JONERlzWFyh2WV9gX57y5/YzcSJ7bPLnDjL5c0cE8SIjWebP3Qt57F4D"
        "+n1NkZKvU5U3S/PHvG3pl0F8mLR/pnfUmb2j4XHX2+jfnZbx8eb72wX321NW+jEJebOFcfZb+esV5/GW8pXgLxmk/E2RrXbx9pAv"
        "tZumd7a4Nczb6xhXBPMnqn9hirfPus5FfvVLor+fPsfs3WMdb495xAZQTsA+q2cnf16yXLeJnq5UNutVj7sfpXCbdvQPq72MfLpO"
        "YGffe8rq/NmxHWjnx9/mDI/gPN5+1HG8fV7z8eXoXMMcb99A5s2UvxTj7YOSdYivpOsQ5zxvKcbb150ynuf6lEo4J95L5ccw5yX9"
        "BNTh/fgHs54J4Dvk67ox+5a2McXRvqVzivYtnf+nyNmborpu+e2nXof3DZt6JiOCeP0Rybpu+yTr8P7YmR6e8n2eKG5/JJXbfdpy"
        "qX3alO/HHNfn3Sa5PmbmZX289/Zja4F+r2p+AHd1elm5ev30Xn8W7bxB1TOBeCDA/wWVEercC+PRTPVMIj+Y3vuA7j1MPZMRyXom"
        "e5l6Jg+TfgjrmQza1DMhCzlZR8dbmeP5D0rW7X2Bspt8cB6j21X/Tv097Md5+6JC38f4fLKxFdtf3kxd4GBRA2VfmeU7Ad6z9mgw"
        "cIq0nyjgvhdWG+X8JVNs1yU2l1ninVA+OMZbV/2v5ufP7GeKYD/ThXSAdiv5dHCyv5rUfOPbnLXD5l9Gf1Io8X3g0+/a8N+TlL+X"
        "5cNwAOLtNwGOIW6Ot3/bSbx971FYf7uyO6fCeNdzd1jOP867XR5njKu0jXPdhHGuXwK63sfIhTsF9tvWk7z7Oa+vIKzHsd5h3oAv"
        "nFS4+9psz2VF9TjWnKT2pQK7IaiupuRgOCCoqzDV+9h+OXnn1I9TW7WMy+eJXpBvYO+W3sP3f5q+H82RnNvhzI8j6odsO0I511IF"
        "/M7Hjwrj59n6CueW8emMegT393b1FRzLE9VSPqN80eorMPFpqyPHxl3hCrV1+uY4hQMsJniMYFGRQG+U8OnN5hPQ5FG5oJ1ZgudL"
        "+DiNbON9ODhY6/oCP8vQI1yk4yMzdQaKFBt9OkOKLomAIvdcIb2+o81/ziruIALzxfJPKPL4uEx7Rv20X6puQc+4EW8krlvwcOa5"
        "/weyoOgX"
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

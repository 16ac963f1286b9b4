# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29080],
    "maps": (
        "control 4 control 47 owner_levels 62 owners 18 owners 99 owners 37 owners 151 owners 21 owners 38 ow"
        "ner_levels 16 owners 24 owners 69 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_level"
        "s 16 owners 24 owners 69 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_levels 19 owne"
        "rs 34 owner_levels 9 owners 23 waiting 77 waiting 10 control 32 owners 42 waiting 52 waiting 6 owner"
        "s 36 owners 86 owners 21 owner_levels 26 owners 27 owner_levels 79 owners 75 owners 21 owners 38 own"
        "er_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 55 owners 150 owners 156 tally 153 "
        "control 478 control 32 events 7 control 16 control 182 rows 20 blank 9 rows 6 rows 7 control 163 own"
        "ers 20 owners 81 tally 145 waiting 39"
    ),
    "constants": (
        "STOP_AFTER 12 CASTS 11 TASK_STATE 5 TYPE_OF_TASK_STATE 10 CASTS 27 OWNER_BY_MOUNT 6 TYPE_OF_TASK_NSP"
        "ROXY 3 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 10 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK"
        " 15 OWNER_HOST 41 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOS"
        "T_PIDNS_INO 7 OWNER_MASK 3 TASK_PID 55 OWNER_BY_MOUNT 15 TYPED 3 OWNER_MASK 14 OWNER_BY_MOUNT 13 TYP"
        "ED 3 OWNER_MASK 14 OWNER_BY_MOUNT 8 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 O"
        "WNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 85 TASK_NSPROXY 83 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 85 TASK_NSPROX"
        "Y 83 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 O"
        "WNER_MASK 26 TYPE_OF_TASK_PID 105 TYPED 7 TYPE_OF_TASK_NVCSW 30 TYPE_OF_TASK_NIVCSW 6 MIN_WAIT 12 OW"
        "NER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_BY_MOUNT 26 TYPE_OF_TASK_NSPROXY 5"
        " OWNER_MASK 14 TYPED 12 OWNER_HOST 21 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_BY_MOUNT"
        " 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 TYPE_OF_TASK_CGROUP"
        "S 47 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 65 CSET_CGROUP 11 CGROU"
        "P_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 TASK_NSPROXY 6 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST "
        "145 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 "
        "OWNER_MASK 3 WANTS_PID 72 PID_NUMBERS 3 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 15 UPID_NS "
        "15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
        " TYPE_OF_TASK_GROUP_LEADER 23 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 TASK_THREAD_PID "
        "11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF"
        "_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 15 HOST_LEVEL 13 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_"
        "GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 12 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 11 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_CRED 32 TYPE_OF_CRED_UID "
        "6 BY 11 HOST_LEVEL 12 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TYPED 7 TYPE_OF_TASK_OWN_CRED 6 TYPED 7"
        " TASK_CRED 10 CRED_UID 9 TASK_COMM 11 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDN"
        "S_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 TYPE_OF_TASK_COMM 18 MAX_EVENTS 46 TASK_TGID 44 TASK_PID 10 TYPED 18 TASK_TGID 11 TASK_PID 10 T"
        "YPE_OF_TASK_CRED 25 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_"
        "OF_TASK_COMM 29 TASK_COMM 13 STATISTICS 68 UNSIGNED 5 SUB_BITS 61 UNSIGNED 19 UNSIGNED 8 SLOTS 39 OW"
        "NER_HOST 96 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 30 CASTS 3 PID_NUMBERS 15 TASK"
        "_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYP"
        "E_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 12 TYPED 18 CASTS 14 TYPE_OF_TASK_NVCSW 3 TYPE_"
        "OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_STATE 42 TASK_NSPROXY 36 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 22 CSET_CGROUP 4 CGROUP_LEVEL 14"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 96 KN_ID 1 TASK_NSPROXY 47 NSPROXY_MNT 1 MNT_INUM 1 TASK_NS"
        "PROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 23 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGRO"
        "UP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_CGR"
        "OUPS 179 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 2"
        "3 KN_ID 1 TASK_CGROUPS 179 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 TASK_PID 120 TASK_PID 8"
        " TASK_NVCSW 31 TASK_NIVCSW 5 TASK_NSPROXY 78 NSPROXY_MNT 1 MNT_INUM 1 TASK_PID 24 TASK_NSPROXY 68 NS"
        "PROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_PARENT 37 CSS_CGROUP 1 C"
        "GROUP_KN 23 KN_ID 1 TASK_CGROUPS 148 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT"
        " 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 433 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10"
        " UPID_NS 2 PIDNS_INUM 1 TASK_GROUP_LEADER 93 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDN"
        "S_INUM 1 TASK_TGID 47 TASK_PID 5 TASK_CRED 174 CRED_UID 6 TASK_TGID 35 TASK_OWN_CRED 13 CRED_UID 1 T"
        "ASK_PID 6 TASK_TGID 1 TASK_COMM 188 TASK_COMM 3 TASK_PID 115 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TAS"
        "K_OWN_CRED 12 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 CGROUP_PARENT 267 CSS_CGROUP 1 CGROUP_KN 24 KN_ID "
        "1 TASK_GROUP_LEADER 154 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 28 "
        "TASK_NVCSW 17 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 41 bpf_rdonly_cast 36 bpf_rdonly_cast 24 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_get"
        "_current_task_btf 181 bpf_get_current_task_btf 30 bpf_get_current_task_btf 25 bpf_rdonly_cast 144 bp"
        "f_rdonly_cast 284 bpf_rdonly_cast 287 bpf_rdonly_cast 130 bpf_get_current_task_btf 8 bpf_rdonly_cast"
        " 31 bpf_rdonly_cast 5 bpf_rdonly_cast 78 bpf_get_current_task_btf 26 bpf_get_current_task_btf 60 bpf"
        "_rdonly_cast 108 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 258 bpf_get_current_task_btf 44"
        "6 bpf_rdonly_cast 56 bpf_rdonly_cast 12 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_rdonly_cast 50 bpf"
        "_rdonly_cast 5 bpf_rdonly_cast 174 bpf_rdonly_cast 4 bpf_rdonly_cast 32 bpf_rdonly_cast 5 bpf_get_cu"
        "rrent_task_btf 7 bpf_rdonly_cast 6 bpf_get_current_task_btf 7 bpf_get_current_task_btf 184 bpf_rdonl"
        "y_cast 5 bpf_get_current_task_btf 118 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf "
        "6 bpf_rdonly_cast 6 bpf_get_current_task_btf 43 bpf_rdonly_cast 4 bpf_rdonly_cast 450 bpf_rdonly_cas"
        "t 12 bpf_rdonly_cast 47 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29080, 9080],
    "maps": (
        "control 5 owners 115 owners 21 owner_levels 27 owners 46 owner_levels 59 owners 71 owners 115 owners"
        " 67 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 tally 208 owner"
        "s 54 waiting 120 waiting 10"
    ),
    "constants": (
        "STOP_AFTER 13 OWNER_BY_MOUNT 9 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 7 TYPED 3"
        " OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 45 TYPE_OF_TASK_CGROUPS "
        "3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 64 CSET_CGROUP 11 CGROUP_L"
        "EVEL 11 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 95 TASK_THREAD_PID"
        " 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_N"
        "SPROXY 31 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVE"
        "L 3 OWNER_MASK 84 WANTS_PID 96 PID_NUMBERS 3 CASTS 4 TASK_GROUP_LEADER 3 TASK_THREAD_PID 11 PID_LEVE"
        "L 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPI"
        "D_NR 12 PID_NUMBERS 12 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 12 CASTS 19 TYPE_OF_T"
        "ASK_PID 3 TYPED 5 OWNER_HOST 7 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TASK_PID 25 PID_NUMBE"
        "RS 10 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 CASTS 23"
        " TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVCSW 5"
    ),
    "members": (
        "TASK_NSPROXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 330 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 14 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 31 TASK_PID 6 TASK_NVCS"
        "W 143 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 436 bpf_get_current_task_btf 260 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 16 bpf_rdonly_cast 12 bpf_rdonly_cast 33 bpf_get_current_task_btf 6 bpf_rdonly_cast 143 bpf_rd"
        "only_cast 5"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [38160, 29008],
    "maps": (
        "control 4 control 47 owner_levels 62 owners 18 owners 99 owners 37 owners 151 owners 21 owners 38 ow"
        "ner_levels 16 owners 43 owners 49 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_level"
        "s 16 owners 43 owners 50 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_levels 19 owne"
        "rs 43 owners 50 owner_levels 9 owners 23 waiting 88 waiting 10 control 32 owners 42 owners 78 waitin"
        "g 12 waiting 6 owners 62 tally 141 waiting 38 owners 65 owners 21 owner_levels 26 owners 46 owner_le"
        "vels 59 owners 71 owners 115 owners 59 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 190 tally 150 control 506 control 32 events 7 control 16 control 152 rows"
        " 20 blank 9 rows 6 rows 7 control 163"
    ),
    "constants": (
        "STOP_AFTER 12 CASTS 11 TASK_STATE 5 TYPE_OF_TASK_STATE 10 CASTS 27 OWNER_BY_MOUNT 6 TYPE_OF_TASK_NSP"
        "ROXY 3 OWNER_MASK 14 TYPE_OF_TASK_CGROUPS 10 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK"
        " 15 OWNER_HOST 41 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOS"
        "T_PIDNS_INO 7 OWNER_MASK 3 TASK_PID 55 OWNER_BY_MOUNT 15 TYPED 3 OWNER_MASK 14 OWNER_BY_MOUNT 13 TYP"
        "ED 3 OWNER_MASK 14 OWNER_BY_MOUNT 8 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 O"
        "WNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 84 TASK_NSPROXY 83 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 27 OWNER_MASK 85 TASK_NSPROX"
        "Y 83 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 O"
        "WNER_MASK 85 TYPE_OF_TASK_PID 116 TYPED 7 TYPE_OF_TASK_NVCSW 30 TYPE_OF_TASK_NIVCSW 6 MIN_WAIT 12 OW"
        "NER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_BY_MOUNT 26 TYPE_OF_TASK_NSPROXY 5"
        " OWNER_MASK 14 TYPED 12 OWNER_HOST 6 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 45 CA"
        "STS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_BY_MOUNT 25 TYPED 3 OWNER_"
        "MASK 14 PID_NUMBERS 7 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12 ONLY_PID 11 TYPED 18 CASTS 14 TYPE_OF_TASK_N"
        "VCSW 3 TYPE_OF_TASK_NIVCSW 5 TASK_NSPROXY 23 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 TYPE_OF_TASK_CG"
        "ROUPS 47 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 64 CSET_CGROUP 11 C"
        "GROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 94 TASK_THR"
        "EAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3"
        " TASK_NSPROXY 23 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL "
        "29 OWNER_MASK 84 WANTS_PID 105 PID_NUMBERS 3 TASK_GROUP_LEADER 6 TASK_THREAD_PID 12 PID_LEVEL 15 UPI"
        "D_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MA"
        "SK 10 TYPE_OF_TASK_GROUP_LEADER 23 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 6 TASK_THREAD"
        "_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR "
        "12 ONLY_PID 14 COLLECT_EVENTS 15 HOST_LEVEL 13 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEA"
        "DER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 12 TYPE_OF_TASK_TGID 7 TYPE_OF"
        "_TASK_PID 6 TYPED 7 TASK_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBE"
        "RS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 "
        "TASK_PID 10 TYPE_OF_TASK_CRED 29 TYPE_OF_CRED_UID 6 TYPED 10 TYPE_OF_TASK_OWN_CRED 7 TASK_CRED 9 CRE"
        "D_UID 9 TASK_COMM 11 TYPE_OF_TASK_COMM 18 MAX_EVENTS 46 TYPED 42 TASK_TGID 11 TASK_PID 10 TYPE_OF_TA"
        "SK_CRED 25 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_C"
        "OMM 29 TASK_COMM 13 STATISTICS 68 UNSIGNED 5 SUB_BITS 61 UNSIGNED 19 UNSIGNED 8 SLOTS 39"
    ),
    "members": (
        "TASK_STATE 42 TASK_NSPROXY 36 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 22 CSET_CGROUP 4 CGROUP_LEVEL 14"
        " CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 96 KN_ID 1 TASK_NSPROXY 47 NSPROXY_MNT 1 MNT_INUM 1 TASK_NS"
        "PROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 23 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGRO"
        "UP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGR"
        "OUPS 183 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 42 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS"
        "_CGROUP 1 TASK_CGROUPS 184 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CG"
        "ROUP_PARENT 34 CSS_CGROUP 1 TASK_PID 136 TASK_PID 8 TASK_NVCSW 31 TASK_NIVCSW 5 TASK_NSPROXY 78 NSPR"
        "OXY_MNT 1 MNT_INUM 1 TASK_PID 24 TASK_NSPROXY 129 NSPROXY_MNT 1 MNT_INUM 1 TASK_GROUP_LEADER 91 TASK"
        "_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 28 TASK_NVCSW 17 TASK_NIVCSW 5 "
        "TASK_CGROUPS 104 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TA"
        "SK_CGROUPS 322 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT "
        "34 CSS_CGROUP 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_GROUP_LEADER 90 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 47 "
        "TASK_PID 5 TASK_TGID 185 TASK_PID 7 TASK_TGID 1 TASK_CRED 190 CRED_UID 6 TASK_OWN_CRED 16 CRED_UID 1"
        " TASK_COMM 46 TASK_COMM 3 TASK_PID 85 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID "
        "1 TASK_COMM 46 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 41 bpf_rdonly_cast 36 bpf_rdonly_cast 24 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_get"
        "_current_task_btf 181 bpf_get_current_task_btf 30 bpf_get_current_task_btf 25 bpf_rdonly_cast 144 bp"
        "f_rdonly_cast 283 bpf_rdonly_cast 287 bpf_rdonly_cast 200 bpf_get_current_task_btf 8 bpf_rdonly_cast"
        " 31 bpf_rdonly_cast 5 bpf_rdonly_cast 78 bpf_get_current_task_btf 26 bpf_get_current_task_btf 121 bp"
        "f_rdonly_cast 101 bpf_rdonly_cast 12 bpf_rdonly_cast 47 bpf_rdonly_cast 5 bpf_rdonly_cast 104 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 427 bpf_get_current_task_btf 274 bpf_rdonly_cast 56 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 93 bpf_rdonly_cast 12 bpf_rdonly_cast 50 bpf_rdonly_cast 5 bpf_rdon"
        "ly_cast 180 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 191 bpf_rdonly_cast 4 bpf_g"
        "et_current_task_btf 12 bpf_rdonly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 5 bpf_get_curre"
        "nt_task_btf 88 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bpf"
        "_get_current_task_btf 43 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [67168, 9048],
    "maps": (
        "control 5 owners 115 owners 21 owner_levels 27 owners 46 owner_levels 59 owners 71 owners 115 owners"
        " 67 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 201 tall"
        "y 116 waiting 61 waiting 10"
    ),
    "constants": (
        "STOP_AFTER 13 OWNER_BY_MOUNT 9 CASTS 3 TYPE_OF_TASK_NSPROXY 3 OWNER_MASK 14 OWNER_BY_MOUNT 7 TYPED 3"
        " OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 11 MNT_INUM 9 OWNER_MASK 14 CASTS 45 TYPE_OF_TASK_CGROUPS "
        "3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 16 TASK_CGROUPS 64 CSET_CGROUP 11 CGROUP_L"
        "EVEL 11 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 95 TASK_THREAD_PID"
        " 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_N"
        "SPROXY 31 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVE"
        "L 3 OWNER_MASK 84 WANTS_PID 96 PID_NUMBERS 3 CASTS 4 TASK_GROUP_LEADER 3 TASK_THREAD_PID 11 PID_LEVE"
        "L 11 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 14 CASTS 4 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPI"
        "D_NR 12 OWNER_HOST 13 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEAD"
        "ER 6 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 "
        "TYPE_OF_UPID_NR 13 ONLY_PID 11 CASTS 19 TYPE_OF_TASK_PID 3 TYPED 5 TASK_PID 8 CASTS 19 TYPE_OF_TASK_"
        "NVCSW 3 TYPE_OF_TASK_NIVCSW 6"
    ),
    "members": (
        "TASK_NSPROXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 330 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 123 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 31 TASK_PID 6 TASK_NVC"
        "SW 31 TASK_NIVCSW 4"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 436 bpf_get_current_task_btf 260 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 125 bpf_rdonly_cast 12 bpf_rdonly_cast 33 bpf_get_current_task_btf 6 bpf_rdonly_cast 30 bpf_rd"
        "only_cast 5"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "16a0784a8f9b49665c3d90b8eb9eba06297b3ec10ed393b7f2063c6280ce44c8",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["apart", "Q", 8, 7], ["events", "Q", 64, 1],
                ["claimed", "Q", 72, 1], ["ended", "Q", 80, 1],
            ],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
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
        "eNrtPQ10XFWZ971kMpPSNiE4aZpuaGMFSjVuLQI91W4DCHTB3UZwaFG7ZBiwQyq2UxQ6naU2RTDUPdoUpaGy2jSYpIpSVzHdlWWi"
        "sktXPZwgqHWDyh5d+VnA0tY2tKWzmbnf996799373r3zl4BwDud1Xt67797vfv9/N11Pcv8lV4dy1yGD/o417s1krw2nE+a/9G56"
        "DZqE7M1kMneO/zv7SpgE6TjwftgI5K4NJvt+2KyE55blri119IEh+PuX4ZqavyH3/WSU/l5h0O9EjBl0XIMdN2JMFc+/gn2u5hZY"
        "Ry+sw6DrGBqfRnZm2fUkxv+P9tL3w0Z17rkAOT0gWk86Qa93wu8ofH/1+HXO+PU2uEaM0w2cX/YfqcZ9Ged8UzDfWOOYL9zHFOCe"
        "7N0A859lOOGd3E3vt9RRCCajtcJ9Ss1fl6Hz6qLjmE/A+KNC+IeNBuE4yV76PsIH55mE9UUB/9KrAW5BgBtcue9sXk63nwxRdCUN"
        "1ez3BqrocwEyN/ePpsRvKNxCFF7pTtn+NJGQxvz551T/npqyje57FeBph+5+vwvmRceJzmTxzr2PPXQfp8QzFI/X0fGBrmoAHtd1"
        "50v3Jqy7AejwSfjOL3PXpui3FOG/PAf/5C46T1xPejs8b8LzcE32b6bj100BvKbwSL4d9uHtuH56PziOJ+PTzgSrYB7Xi8eNmB8U"
        "4d04fq8R8hPEj5ozAC9hX1MdFI4iPhNy8JnkINB9h4Rf3aHHrxqC3Pufs+FdCXz04Pj/NTPYefLrTQOfxHX5rqNXMv8zEM/l8GDW"
        "4QcPRf7Nr2dV53lC+ATIOQwfR3pI7qZ0c11zsejiq0AXfRkRXj8OV6SLx+F6c/O3Kf12bAa6qGTox3qujs4X+QLy12Q9yy+RzyJ/"
        "fWg1wuF3IC8uZOkkKqbXcbmYCTn+fl2iWHD6E8Dp9VN0PvdWeOHVEPA7W45SOMTmK+Lbrr3wvS9ViPi0mw/cJ5F/lxMh/Hk5dxPA"
        "sxrgWS2RczM5Ocd9D9dpy7sNLjmQ3Ud8vqn5qVN0nbEKik/bMux6uyTr3WGI719qOPlf+dd7qyFeR1yyjp2m+P4yk64j7r0OXf2k"
        "WnUdSRPnP1eE5xV5yhUfflyscVT5Og+n6B54r4feWN4A+huF22YZ3AKEAqKpsyo3I38+NTe3njToNzXR4vD3NMiRcBD4VwL510sw"
        "z7fReXa/aqroP2FjOgkJ9LJSzxPxNLZzUEI36zz5WqqRu9/gjffpu0D+VIH8uQvlD+5r2kR9zXDsmy+8ussDL7d9wPMf0O9hnNjG"
        "AvV7lHNBVs8fqsTvtWecekxT95cU8W1aSfDNLc9fpvixq53R65N9VJ9JL5To9w/E9fT7CtDvK2HdF8v0e5Neg5tMCrcnTNE85PoY"
        "3c/UFXR+qcV+etmzYr2Mk3fpezm6uBfp4qcWfrVlnwux8kVGT/7882OTm848xhl0jIPyPky+nBtoqALpEuzI0ysBjk103dEv6q27"
        "s7zrTvZSfMrK0Sw+J/ts/DY86CViGrlrgHyK4vPb4LlKwEe4JncDXN4uxvebL/6ESfF6G/h/Nlv4l8qOC3pIuOpFSr9xwL8Q4F+c"
        "xc8A+VXmLf0mH/2G8qfJr9/cNLn1G8vP5qffdEn0my49/eZuoAewcx66m9dvBg21fZ0+Ifvq5/9EO7Fw/aZLUb+Js/pN9HZDS7/p"
        "Lpd+E9fUb9Zx+k2XRL/pylO/OWpQuNXkqd+s09Rvurz9TjdxdHGTRL+p4vQbiXzx5Z/Rp43JLOfV9Zt1oN/80mD1m3Vi/aZzxJjM"
        "ep1bv+nS1G8eNrz1m3U++s23qN9ocZdYvwF8DYde9LRX89dvxlz6xJhQLxnz0W+KM07MYxxP/WYA3kuCfgP2zEBQUb/p7q/W0m8S"
        "fnJQTw7Z+wx42inRbxLd1cWlp+LO09Zvjkj0m0XEy7/p0m9m+ug3O7j4wQ5Ov+n+AtHSb8q8r274BIiW3gPjx7YOavHxMKmqFuo9"
        "IT+/jlntKR8l8Rx/+XienpxIlBevvcY54hgn2Q92qiUnj4S85eSZQNcvhyYzXecrJxEetrz8eagwefmTkKe8tOT9C5Q/3MrJy1t5"
        "eUnzAvC9SHAa3F8Fv0+D3x8l7HP3w/2H4fdO+P1dCj9cd+iZENwP0ecMeO5DlM4SsvjY2hNO+gwbQc88DkAHV9wxQE6T5D0FpO8b"
        "zPsVwvvZ96Zn8WzKES36CJMP59YVDU4FPhNi/fbAT1TGq3CsF/EmbE4V8889FI5IV1Z+TEicp+J6zmDtNp4u0+shrl+36AS+l4Xw"
        "7HYJ/5tC8bbFWHiikDw3zJ8KkwCXd1UB+zyfy2+bB/g39wTFx4ckcmj2CdF9F5z6YF4V4IeqtPW9bAQ4y/5zcIJrhExh9M+GEJ//"
        "EITv359RiftHDCP3vQCpPuHMI7quM08+KLUXXgZ6OHmc7t8y4IuUHiLGP0ji8D9i+H7YSExMXppL/sa5uO/XCMufGj35E/K3pubq"
        "E+J1Vwj5S4AYhOUfD/juzwMM/zhxXPX5itz3/nycruuPQjzHdYSNg8cnFt9/ronv00PlwXfKoG15ZoI8+3WQ1UfbJXzkMkm+xhHA"
        "+/bi5jko4/tZRkny5yZ7HGAA3tvAxQGkdnKciwP8VtFfLLOT44X5c0BvC1cDvnbL7OT/UvTLyuIApZ2nLQ8+oiUP8s/zbefyK3T9"
        "5H/N0KtlL1YTV54Xgz/zKRxtO7KV85936/nPE8XdJ7n/vJXzn6/08Z+3cf7zdon/vD0//3n1WvCff8PIz3/eBv7zlYr+8/Y88zZ/"
        "qpaXDHiT2lkkvqo5DuJ/bKd43FRjOzNf37zN/r15yt21Bmu3rcyI5dciyf0FkvvzJPfnZLzkY2oj0udXjL/IOHnB8vE7bxD5eP+k"
        "lo92PFcWJ1/vqT8i/frHyeOKeYDrKbyCMP+EIrwS5dYnZP7j9kxx9YF3KekDUrmfuFRP7kf/UuX+OSD3vzwxcp+zq2T+VFfcPKj2"
        "ni8/TQQmNZ9Sj5u3gZ/uY1zcvE2SF3iN3roT5V13snclFw9o14ybv88nbt7mEwc4D+Lm7Rmn3iTNC5Toq4ifGDfHdUeq0Q/2fsrP"
        "umV++o1j9Lnvw76dT7TkRGeZ5cQA8Df8Xj+Fs6z+EPl5U10j8MNFDJ8oVJ9P9i3I5KPHZ/WrHN7BOJa8d+Cl4cALtx9tKfDXxyT6"
        "xdKxkviH3qqvLFN9ZXBMBJ8AOZcQgV6OcjC6XsxvEL9vrvtXqH8E/rS+UsyfmrcDfs8T0wvMK7VRl17msPSi+j7Yp7L8tQD5JOiP"
        "12fU6i1HjxWj3lLOr14BPeCJYyxfDsB8b4HfFfA7wfHttT58+8fH2PhNhIufyur2ag2RHz8cmpa7H723kon3RIzPEiU+wvVdQPwo"
        "2J5WxQ+we5PdtYz9xMOj2P0sWur/SPGrCvhVFfArwMuaDWI+q8M3S8K3BrznoToO2gu83I1acg3qjs75IeD1o4p4+gPWP2zhI81T"
        "SG6vBXoLueJaY0pxLWq4RHtPAp0+CPTXLZlP5FhZ4mtBWXxtk2Z8bekxIuRvmvE1KX/D+NrCY3nFg+voteXsTd700yCBcyeXP8Lh"
        "E34veroYTog/Tc2fBDivIYy/sIrb/yqaYB3tqRTyQ8uf+BfGB3EforuBHzZ/gMI7BPsZgv0Ef1TNrazdktoq+X6sSPxwa4H8MKY3"
        "jjo/nA1491cUn1z4NovCdUelGP8NcfzMRV/n1Fnx59x+BGE/YB9q6iX0FS0WfZmK/L6SsR95+K1q/vrRQvKMwuSfj4rzmNpBb3yK"
        "m+fzsF/PwvUAXEfguh+uw3Ddl3HSPa9fRUIgryx97TCXV1NlCvnoAOR98X2xqiT7JumfFSDTaV+GXV1M3k/YMIhXnAT9PoXm3ePz"
        "rvEXL5LGqYTjQZ58TDIe/35qMdjnwM9cdhdHd6mtYG+DfYF2RhTWgf1RWhpaiNNel9mrPL7hfRvPxpT5bz71CDa9qNUl4DpTja2e"
        "89IdV6avRHePgV1Iv9d0hkGccEY+kJrfCniE9mhbxunPcfszFPGTwyf0IyR7F/jipQhuLQ3zC8MLbv6lwgvVOpXooPc8VMdJ9s4T"
        "+rGi/fT9JgAIrn81+NnR357spfu/HPsrDtp504Ecn6J8N9rN+iFj8x+D/aV8GseLdTwC/QH3cXmQ53F8+TKiw5f98lhsuvkZE6eJ"
        "gTxJ9wMcx+c5Mg7HAPk/5j2eX6VBP1kxvj+1DroJV9AXotAXy+rfBH7SFSaVi6iHhU3a/4fv/xep/gAnt5YbLHyon98Fn0GAD6en"
        "Y1zFV58Huxn5cIC0S/Lw/l1oJ6I+oao3QdvG8e98j4i/02KI5GqUw9cA+WZGhY4Rf8pNz7EOwDsYD/FOhc+MwHi1jvEC5AFSFL3C"
        "sgc09YqtMr1iWX56xVZVvaLVU69I7QT+z/XpsvQIWG/LzHcTr3yZvOUIB8+SyZGtunrFAm95slVVniwSyxOQV8ndCyCubTDwQH5i"
        "6w/LJH5MPf3BpQ9ZekRrfnrEzB8VpkdY8awS7/9ORb6TxzwqGT6zy+InNQI5Gpsilp+2PJiqJock8jwFekf2tZDzPtiFWGeEeq6T"
        "T9bm6PBZS1/JvQ/9i2KNL8H8nxfikd13mNrxyn47K3786BEcN3t/tH4ZU3fTUmfXR2X9i9m/0/UMHXHGIVeBHW/pW1VtxDnuEOgT"
        "yUFqT4/OQzkHdSbrW4V+s5a5dF9GG+YQ7/V//Yhefs/XjtB13Geo+AmGwK+azWtohbwfA9a7ReC3DROYd7zWZ95f0Jx3F8x7C9Pf"
        "enRGK3wvBPtzxxE2z0yiZ4AeJoovCPkP6OOy8ZTHAb6BehHPp5dHWT0+XY/6152nEM+mO/A4QDpPifWyWUJ/R5Tj95gHGSAziBLc"
        "oN6u5h7F9Q76wE1xHFvftektB4cQG/fE+vNYI9g3W4dZf7Ojz3t2fOwHb9XbGQs5vX4qpz/PIDp+fb+6TuwfLqjTK7L+Xq8Wr8xT"
        "35Tph8ryfdcY1iUx8gz3BeVYbOMIXEG+bTwA16chz3kf/P4eXJ/J8Ptu5uB4JgfX6Qw8sO46bJqsfFSs10B/qFwuThPaEfjdiBkU"
        "7xf076mZ65anCQd98HIW4ZjlOxdm8xnGr0sd8va6erTLnhXK27BZm6ecffKwt5zFuH5dRkmuojwysE4W5Cr49ZXzE2B9EaNeKKd0"
        "z0Xw+24a7TmH/DTzmG/YoCdXjEbFeBg2+w7T/C8qP26sOi2nv/DPRUyK7+j3GG0O5b4zAPkUmMc4BN9vOfty6zfdr0vpOFUB5j76"
        "WbLjtYLeYOSev8Q139y6bgB953r6B/x9G+QLWn23A/T5rLhy5nvg+C1VBnHmX66uoHgzBF9qaaV/vxz8Qfg7+51afM4gzHMh7rkQ"
        "POd8P/tcJfccyhXn/Wzc2+SeM3N64Gamn8FoFPYB8uAs+K82GDifVWlQOggAn70a8KGS3efs37PjrD2f1StqgGGl6baS2RfC72vo"
        "dS3Mp+W9dMD0BfAcdfuRz9zIPX8JGxfE9d4YClD84+cFeBauZP3aNeinMw3AI/G5IUhH+Bzmo2fzTXN8bTdd50PvsOFA64apPF8B"
        "fCRSRek3fZVNd9l5rQ5A/X8b4CPot+mzgH6wfwKMO1BJ3wsQ2tgmWUcVqyUXn6D7Owf296IG8qqDjzXNeYXxiwUItXsKn19ICLcl"
        "c2cfRvrIzrvmPfZ+5PhzM/YRaKR8pG4OrOMot4453Dpe4NbxXIYI+XSDj11w2mE9/hs4zNhptWinmbn7TdH30fd8+69MK0n/meL1"
        "KS5VH78Ktp9L6CKAH52vel3CMc1+fr/z7ufn03coQH5C4RVi8c1exzyJXv3KId18pbGi5iu9jejlK00l4nwlvb5Q8j5ALzNwG4fr"
        "IefvaKcsz/I/Djn3yQ3nTwnvYz5mcgvE/TvdeWqDSvCm64jueRDm/XGfPCWq6EQ/55OnxPkHC+6fpzlOsquW8R+661d7tPymyM8w"
        "ntzSfJFn3gvavTX1iv7SWHn9pdgPUJqPpDiOK49hD8RbP9cE9DpLSMfhIJXv0bsqJX6AuGJ+X604v28166/2zWOp5ux9Wd7RFsw7"
        "MogX3dp9UyiA+TjNqu7LDhViL9n10UsOieLUsn4zVp91y5/B95sBv5rLH7ngkJMvWH3tDZn9NFUpDpusUovXWv2loix8Y42PKMFN"
        "lDdLHPaje711h0T+59FzQG+b0QDwm3aIkbeWf4LN6yrWOYHSvDYT+lc1S85n7KB+n3DVTMk4t0vuv1NCn/vV+jHFWT8p8glXf5oG"
        "4klP6Aey+9Ncy+BHasqwBO/HJHH9fsgzGC7TeUj8/H8l6a+zv7B8o8nehxb82Nh33epDS+G2WQY3u19ph17/gE6Ob+weKawPpGqf"
        "/c5IgX2dSztPNz1cq0Xn+ffZGeb6Fxz0XddBhi9eTJx0K+tH7+6zM8L12RnM6NllNG8rdQXkWS/e52OXzSJC/qLcZx37vlYX2D9/"
        "pER29yBnd+/zsbv3cnb3sMTuHta0ux/P5K7B5wBu24kSX7XqC4vEVzXHQbyXxfMw71s57tM/pkVHth27xkfu7pL0w+mR3N8mud+V"
        "8ZKLKejPLK073SKmU9zHm+uuAvsK6LMD6HOLrP4U8mjhvB6kU3e9tqbd2deVyctuhf2T158iPzifaMmVzvLKleTgIOPvSPbv866f"
        "D2I8HPkD+H37don3JU+6Tfb1ZPKhV7uOfoypx/CDf8ToB770YYle/flTJdH/Br3rF3TzK/Tr58e06+fLkV8e6ygsP8xdP3813T9X"
        "v9Iq2N+w4rm8V5xi6sSL3qcU68SXnHLmpdl9bB9k+l24/ZMXwDm052r2O3uT2Cvgz1I/F4yzV2haUQHngpXJXul+gajpmbI+QqWd"
        "p92H6yWffmfDkn5nw4r9zkZUzz3Vk8MTbt/J+p4NZ4prny1Vss8m3A5TPs8T/Q6bFOljWkno441jh7UD3M605EVh56Dy/PSqyU13"
        "HuO8xPQ72wv9zl5j8m2w3tzd7+zw5Nb7e/dx/c6GNfudHaDfl/Y72+vT72yE4stitl660HNQbX0J++r8GH5jX50fcvoUlQtyfWrq"
        "6049P2y0Ee/4L03sdffT2Ua/c2ulJD68Us0PMtFx2tv84rQj+dW31H9CHBeMIxxg3AbF+OwdZY7P9nvPQzk+y50LYMVnb8X8nst8"
        "8O8Sxn/rxjOaQJtcD3kICXcewkGlPIS7IQ/hCPD79+YXd7Liwu/y3H/lvi+qceH1GBfm4t6u/AmIe28osO/GvForribsg6Lad0N7"
        "fYYPvsji3TefLE68+4aTbLz7QIblpyFJPHqhZ1zCriO4Q7Kuz0ievx34/0USvfvvT5YlT0p6bsq7Nfs6LTpJhP4IPTvA/9yUd1J8"
        "ADjE5her7uFKn/ylPRmG/iZr/lKR5aLdRwnzl7oyXvzDko+TNX9psEj5SzL5uOEGwKfrM2r5MU/S8+j2UD4UqTYZPMQ+Zxa9uviE"
        "+By6vM9jg+/gfsY6/qBpb1aCvT7VkqNzHPZaU/S7J3Tzbg4o5d0MnlDLu+mj55mBHZ/cESKsfNHt3yTJt3HJEci3sc6Lk+TbzN8A"
        "fdLo7xWwngjWvbn0qKni+RfYPzJsVAO8rgko5cEZMvlwOlMvivYV34+uWHlOdh77LMMJb7veiUIQ+9C54/2QPw1xx7D5BIw/KqG/"
        "Bom+WeJz57h+KHZ+ENWrmxK/UfI7RYymHJ8t/TlJ27hzjPM9FwHyomf65W30wHmx2Pd+HaPHon/tuu586Z73qz0J36HnnjZFv6UI"
        "/+W0PnFXnPHHpbdL/HBQV2b74bZJ/HDbrHgjo8ddL/OnfFCEd+P4vUbt3KG3+nVL4kcT3a/7PCF88LwQ9/kGPUU+/+OrQBd9GRFe"
        "y/3134Z8DL86lp6Mky/on6v1O5AXFyrGXaszxejP7YbTnwBOr58CeVPhhVdWXSZ3LrHVT8sP33bthe/9ukLEp9184D6J/LucCOFf"
        "snzYHi4fdoNLDrB+06cgDj1YQe2QbcLz3t3ruleS//sBw8n/yr/eTxvidWyW7Zsp2TfadxPOHy/aOaHVyvtm6uUFvEnOQYN8JfW8"
        "gB4ujnVlRWF5AYXxd/W8gAsqCssLKO087bwA2Tloaz35mnWuum9eQI9iXsBrZmHxydLCy20f8PxnGxf/19Xvl7L6vW/8vz3P+H9c"
        "sT52lnj/teP/PzALi//3lOg8Nt3657ie3aEd/99rUriRiuLE/3m+uXty05fyeWdxiP+Pmmz8Py6J//9Cb92d5V036h92/H+bZvz/"
        "30zv+H/cJ/7/LyblB9vA77O5KPH/t/QaXb1mlvnG0GuqzEmt11j+NZles4542S/o91TWa6Aez6pDupvXa15UrLubPiH76uf3RPuw"
        "cL2mS1Gvieep16zT1Gu6CqwvGyiwvqxUek18kvR1oXpNcg/0QwmeC/rNQpPRb6o4/UYiX3z5Z7RxUst5df0G+gHCDtr6zTqxftN5"
        "gzGZ9Tq3ftOlqd+0+pznus5Hv1kE57l2ifUbq57vRU87NX/95k1SzwF9T9JJ0G+w/jyoqN90VxR4fn1hfbDk/Yf48+tfIcWlp+LO"
        "09Zvjkj0m1uIl1/Tpd/M9NFvdnBxgx28ff8k0dJvyryv6vUcEr0Hxo9t1et3JdV7QqXy56wrTO/x7XeGcvafFOljovvZrdP055RI"
        "7wldaVD4xQxPvUcCd3+95/168j9RXn7lNc4RxzgIL9u/s8Tw9u+cCfz6AmMy82vU23T1Hwt/LD1ollGYn+cMTg9ax+pBlh73AtMP"
        "1tKDbuX1oF9ydR6YXxaH3/Xwm/bFw/UEyCBxvhcgqVPs3/+X/t3qq3hvhv37N5jxIsGvwnMD7P3QM3D/CPd8D9zvhXli/cmHKF+W"
        "1p/MP+Hkn2Ej6Jnvg3nOfHw6QE6T5McFpO8bzPsVwvt2nuURLboLk5rcuqLBqSCXQmx8B/MuFcarcKwX9XJZPzPs4593nqbB2tM8"
        "vafhvPVVdYeP43tZCM9ul/BViB+3GC8fF+YTKtpDVh9/EuDy8ypgn6F/hpUHif1uf3uc4uNDEr3lv4+L7hf9nGNpPvz9mvnwjx13"
        "5psVvz4f8+GHjtP9W8adF/cVSb7GLu6ctOXGhOQvuuR6nMsPuN1g+RbyqSk+fOqx4+J1nyvkL5gHJTjne4Lx7fea+Pb1MuFbz3GW"
        "3z7gO/4DDL/ddlz1edovfOtxVq4hHkA9lLQ/7h3HnX5W9/5+h96v5vF+M+Th/x39XXCfXDjPfQD75O7m5PRzEn63Rhv/itsn+WlN"
        "/Iuw+FeiPskBsuw4a6e2S+C3TZL39DeQ99Re3LwnZb62lsl7SvvkL4fNj9F5Qb/bSDWc4yDLC5yo/mR7uP7JBZ43ZNfjvp/uA1eP"
        "mRyAvkzYr3eH2O844efU7inOObWufsngj2y6G+2Oek993JLfMP8o2F2yPshWH2q0F99DvPX9IPsd5T7IEv6M/NGqC+XocFXi8ddY"
        "PTVfOffoa0792L8P8uY8+yB/5zWG7n37IEvquorUB7l0/Y+/9JrTPpPXYX3xNRFdFFxXMNnzJAbgvQ1cnoQ0jhDn8iTu0suTcPmb"
        "44XFu0BfCkOdYrJbFkdIFJgnUdp52vbPtUr+8MLrn9q5vFNdvy/2r21n/enVrD/drUfEuf61rXn62dvAz75S0c/enmc9Bvp1z9bL"
        "m0wUF3/kfvZWzs++0sfP3sb52dslfvb2/PImqyshr0DWv7ZL0relSPxUcxzE+9jOvZL69HZpfbqwjqV/b55yfw3nn1wp6TO7SHJ/"
        "geT+PMn9ORkv+yC1sdW7j+16Mb3ift5c9yGQbxTfouv9+tfOyzjp1G0/6O1rsm8O1ydV8X3YP+X+tUHYx4RifkuiTPJkoJXph5ns"
        "b/PuXwvjNdU1wn4sEu9HnvSa7FuQyYdO7b610CcP6BHP+w5afveVGbE/YAD4UkJSP9U8VhK976160jLVk75wTOw3wv61Cw21Ospn"
        "jxWjjlJOl9i/9qljevlKb9kZ1M4IFJivVC474yCZzHaGnTcsy8dOEC9/pMV/ffOx44p1Zv+pJ0ejZZajll0my1NqzxTXrlqqZFdN"
        "uP3E+Zll+QnWPifuUqSLaSWhizeO/RTHfA7C5CcF1eDty0cTH5nU/Ek9L7sN4vo0bmbnJbVJ6s6+qbfuRHnX7dRnaV5Su2ZeNu2j"
        "Ks9HavPJR+qi+LK4PeO0P6V1ZxJ/yZCVJwR9Z2HdkWqMk34xl18U7ZbFSR866szLsd/HvrW3wG/sW5vgxqd10vLx+46yeQkRzu6O"
        "S+TiNEMUHw+HpuTuR++FflogLyLGZ9X8H1zfKZTPBet7qvYu6GXYfwrlOw+PYvfzaqn/vTDOY/U13SDWg3XsqJLYMQPe81AdB+UG"
        "T89Ry86FfNhzHgW8/oEinu5j/cAWPn6Q/t4O+QPdoTzj9ZA/0HsS5MoeoL9uyXzOP1qWvBVp3sAmzbyB2UfFeQOa8Twpv8e8gbqj"
        "eeU5WX2BU970o9oXmMMn33jpdoyXrgE4xwljz7r4I803dfPHvxXnDVT8pfPF1rf4ohJfnAX4J+53qNx/+uy6CaYjU5GvVzJ6KA+f"
        "Vc1dfxbio7J9tPnPQvsB7Nmw8TA3z+dhP9jzga1z8Br3M+eMYZ9NpGe+n3GkCuSSpZftJ6z9/VFxXugA5C3z/T9leQj8c5a+SutB"
        "kru6mLzVsGEQL38d2t8W34LxUlv18p3wedf4ixf49kdm+RbEsyTj8e+nFtO4C/IpP39rqhH8Bh3gb+f66WKeFPaDa6lvIU77Ruav"
        "5r+D9218K23+FJ+3o5oPZsXjJPPSHRftV55fYL9rjMs0nWEQJ5yRH6TmY9ymVRx3UcVLDo8wbpDsnZfnORbzC8MDjq5Klke3tcBz"
        "LW7RG0e639AXvKneYNbP590le+l+oz89QJ5k87iC4vjPivF51zrwJ0zLgUkU+mFafRshzrsC8qZwHmFzuyHm4zM5Pr6Gy+9fL+bj"
        "/V1MvBn5c1pWf8Kf/9DFwidA/lES7/umUG5HQ/z7v8jkJw/aSiwPlunJgz268gDk2T1ieeDL90PI999NvPIXpHxAUv9cM1ORD9xT"
        "Zj5gyYEFnvNR5weLPPlBcvcC8D+L+QLyk2TfMomfSS9/2iW/7kE50JqnHKg2Ctp/v3zqYu2/Yh50rKOwvPIAeY6wcTnxeMlB8Buq"
        "nnvbP+Z5LrfyOIB3SO+8/Flu5cXY50RMd/BtPo852s3602PzHwP+RO0EHDe29RHow7+PqyM7g7ELkoObgS+fSXTsA7/8SBvvf8bE"
        "h2Jg16T7AW7jcBkZh1uAXCDEW3t+84R+ObTrVO1XO897thI94PrLXWcQ6wC44TnxADcVvW0Exqtl6GSGBY8awf7Epoj3xYbzVFav"
        "CKrZhwj3FOSLZl8LOe+D3Yt1wKiXOOdfm5NXz1p+vdz70Mcz1vgSzP95Ib+1z4+gfgpl/6MVr7nzMI6by3uvX8bUxbbU2fXLWT9p"
        "9u90PZsOO/OrVjWbLD1XtRHnuJhXnxyk/oLReYh/UAe6vlXo72uZS/dltGEO8V7/Jw7rxdE/fpiuI2Wo+EGGwD+cjSO2QnzdgPVu"
        "IaK6Aph3vNZn3hHNeS+Hed/AnFMyOqMVvheC/bnisFi/naWk39r2wgyGj8jkGdaHK9dL+Z1XrjiOrY+L5YttB4E8aWTlCa4L6XoF"
        "6Bt4zo1VH24s5OyWqRyfnkF0/PX+57PNJeL9m11kOVGvFofM006R2RX6550ZDH/HfUG+HusYgSvw+44DcH0a/FH74Pf34PpMht93"
        "06En2HCdzsAD+4+ETZOVF4r1Fuj/lMuJaUJ5h9+NmEHxfkE/nJq5bvmScNAHL3cQjtl6tQuz8f7x61KH/LkO80U3PiuUP2GzNk+5"
        "8/1D3nIH4/ULMkpyBvmzgX0dQM6AH185DwPWFzHqhXxb97wnv++mK+x8LZQnZh7zDRv0RK7RqBgPw2bXIepHofrmjVWn5eQ5/1zE"
        "pPiOeeCjzaHcdwYgTwLzaIbg+y1nX279pvt1Kfh5Asx99CNlx2sFOWrknr/ENd/cum4A+X89/QP+vg3yVazzRAL0+ay4cuZx4Pgt"
        "VQaT/7O6guLNEHyphbYrJJeDvwt/Z79Ti88ZhHkuxD0Xguec72efq+SeQ7nivJ+NZ5vcc2ZOL9rM9PUZjcI+QL67Bf/VBgPnsyoN"
        "SgcB4LNXAz5Usvuc/Xt2nLXns3ZIDTCsNN1WMvtC+H0Nva6F+bS8lw6YvgCeo8frks/cyD1/CcwjRpj13hgKUPzj5wV4Fq5k/dc1"
        "6Ic0DcAj8XloSEf4HOZBZvOdcnxtN13nQ++w4UD7NlB5vgL4SKSK0m/6KpvusvNaHYB+NW2Aj6Dvpc8C+sF+PzDuQCV9D/s/JOuo"
        "YrXk4hN0f+fA/l7UQF518LGmOa8w+kmAUDug8PmJz41dMrfyENJHdt5YP23VwzZj35vMq3Qdc2AdR7l1zOHW8QK3jucyRMinG3z0"
        "5IOv6vHfF19l7JZatFueo/Ov5/1ebJyyWOf7SeO0JvQTapacq9gB5/yCv9w9zu2S+++U6KH71frjxMVxBFcfCe48cbcfd4TrI3Et"
        "ow+lpgxL4thjEr98P/gFh8t0jhE//18ZYj15v6QO6E3SRxbsNOybbvWRpXDbLIOb3W+0Q68uA+vgrLqMkcL6/an2ye+MFNiXsLTz"
        "dNPDtVp0nn8d+DBXF6J3PrZdBz7s2U/eXQc+wtWBD+ZZxwB5QYv3KdYxDBfYZ766wD7zIyXqtzrI1THs86lj2MvVMQxL6hiG8zw/"
        "5zmAm6wOfL+kzrfMfYLQjwF4L4uXYB6Tsl+jf0zvnHmrz9QaH7m7S1K33SO5v01yvyvjJRdT0F9ZWv+9RUynuI8311HFFet80T8T"
        "3eJXBw59LnuHJXXHmufP93VxdceK78P+KdeB533OQWnlSnIQ+ALyn/593nXg2DdpD/IHsGv6don3JU+6Tfb1ZPKhV7sefIzJL/SD"
        "f8ToB770YYle/flTJdH//PzgqnFY5HfadeBj2nXgJe0/5gePW9Tg4a4Dv5run6t/JdaBhxXP073iFFMHXvS+lVgHvuSUMw5p9xN9"
        "kOnb4K5fugDOjz3X8MpDetOeewF5KernenH2SucpomWvdE+QvdL9AlHTM2V1mqWdp13fLLNf1hMvex75tn8d+YhiHXlaTw5PuH0n"
        "qycfzhTXPluqZJ9NuB2mfY7pJkX6mFYS+njj2GHtALf/sez+ws4x5fnpVZOb7jzGeYmpJ98L9eSPMPEkrI9y15N/f3Lr/b37uHry"
        "Yc16ctqvXV5PvtennpwmeKQWs/U/hZ5jautLWA9+F/zGevDPcvoUNVTl+tTU1516fthoY/QmN98mkjrw1+l3kpXC9yLGSjU/yATr"
        "a8nbaj3zgJD+tfN+Z/7a8tvn7JRqsFN6EA4wbgNRymv0spvK2jf5Dr1x+L7B6CdqSj4M+PpdH/zby/hveTyMhK6k8FwP9XQJd533"
        "QaX66osoPvcfAX7fm1/cCessz73Pc/+V6yyruDwnWX3leqyv3Apw7QK+sEmij33+pOh+0fvbS89XWKNZp/7pk0Rop+rph/7nK8RP"
        "MnamRB8IG6sY/hcJSfrCT7RdOqjG53T9Mi0zlwjxO9kPfA3015q7xP5M1/djReJvO/X8MrJ5qI4j5W8bZgK+z9DKY3T1hz+3Vgxn"
        "lB9or/v1h9fmI4YPX4a+8Fxd1KooOVlInplNn8dOMHlxUw5kWL0lJMkLO80bDhYfqpOsa7rk+alM/k5sfvHzQL371/+Cnv81uB/O"
        "LbHzBpl+9tL9Uutnj79l52Dxfe+RvmMdf9C0JyvBHp8qxKOm6NAJlfGc8umAUn/8B08483Xk/fEHcs/9P77f7Ro="
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

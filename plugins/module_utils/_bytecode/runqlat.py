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
    "type": "raw_tracepoint", "code": [58088, 9080],
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
    "type": "raw_tracepoint", "code": [29080, 29008],
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
        "eNrtXQ10XMV1nrfS/hnbEoKVZbnCFi5gHJQaE8DHiWvx74a0Vn4WSIKLHguxkCH2moR4vYVYJoBQehILEuM4NLFsop+EFKcJkVso"
        "6yS00KSHIwIkUNOEnrQhUKDGdmzZMt5qd+68fTNv5r2Zt29/bD/O4Tzv03vz5ufOvXfufHe+TCPK/5daGclfRzX8O9G8M5u7Np2K"
        "qP8y2/E1HEBoZzabvWfy37lXYiiMy4H3Y1owf20K0O/HArXw3LL8ta0BPzAKf/86XNPz1+W/n9Lx72s1/J24NgOXq9HlxrWp/PrX"
        "0M/V3Q7tGIB2aLgdo5PVyNUs157k5P/6AH4/pkXzzwXRqUFeezJJfL0Hfuvw/ZWT1zmT1y/ANa6dqpH65f6Rbt6VNdc3DfVNNI87"
        "9vu4RL+nBtZB/Wdp5v5Obcf32xpwD6b0eu44peevyeJ69eJyAs9B+Xu4/R/TmrjlpAbw+6R/SD1T0D4d5C+zEvotDP0GV+Y7G5bj"
        "4UejWFxRU5T+3lAIPxdEc/P/aEn+J+63CO6vTI9ofFpQRKH+7HOyf09P2YTHPQRy2q063udBvXA5+kxa7qzjuAWP45SuLJbjNbh8"
        "mFd10B839Lud9wFodxPMw+fhO7/KX1v070v2//J8/6e24XqS9mQegOcD8DxcU4MbcPkNU0CucX+kzoRxOJO0H98PT8rJZLWz4RDU"
        "40Z+ufHAR3hyNynfq7j6hMhH3WkglzCu6W7cjzw9EzHpmdQwzPtugb66W01fNYWZ9+8r9Hct6NG9k//XzaDrybY3A3qStMuxHQOC"
        "+p9G5FzcH1Q7nPpDUn+z7VnRcwG3f4LoHEqPk/mQ2o7nzQ2tXs2Lb8G82JHlyfUzcCXz4hm43tb693j+dm+AeVFLzR/juQZcX6IX"
        "iH5NNdL6kuhZol8fW0n64bdgLy6m54nOn6+TdjEbMf39hqRX/fR/0E/vHcP12VxjJ1ejoO8KdhT3Q2K+pLxt2wnf+1oNT09b9cA3"
        "BPbvKsTtf9bO3QL9GYX+jArs3EzGzjHfI+0s2Lt1FjuQG0fyfEvrC8dwOxM1WJ42Zen29gra+5DGv3+FZtZ/5W/vHRq/HV2CdmwN"
        "8O8vC+B2dNm3Q9U/icq2IxUg9Z/Lk/Mal3bFQR97VY6sXmf7SR+B97bgG8ubwH/D/bZB1G9BhDuipSeUr5Gznpqbb08G/Js63Rv9"
        "ngE7EguD/koS/fUW1PN0XM/+dwMy/k9Mm44iHL+s1PUkcprYOiyYN2ts9Vq6mbnfZC/3mXvB/oTA/txL7A8Z10yA+Guaadwc+6u/"
        "PP1lXR+w+gf8eygnsb5I/57YuTDt54/Wku91Zs1+TEv/1yTlbVpJ5M1qz9/G8rGtk/LrUzuwP5NZKPDvH+lS8+9rwL+vhXZfKvLv"
        "A/gaviuA++25AK8eYn8Mj2f6w7h+6cVOftlrfL+MsXeZzcy82EzmxS8M+erIPReh7YtoPjnrz+ure57ZlDNsKofY+xj6er6g0Roy"
        "L2EdeWot9GMLbrf+VbV295S33akBLE85O5qT59SOgnxrNvMlHtDy1yD6HJbn0+G5WpBHuKa2Q7+cyZf32y69NYDlehPEfzYY8pfO"
        "lQt+SCz0Jp6/XSB/EZC/Llo+g+jXWd+/cePfYP1U/f7NLdXt3xhxNif/plfg3/Sq+Tf3w3yAdc5j97P+zbAmN67TKzKuTvFPsk4s"
        "3r/plfRvumj/Rr9TU/Jv+svl33Qp+jdrGP+mV+Df9Lr0bw5quN/qXPo3axT9m177uNMtzLy4ReDfhBj/RmBfHPWn/qJWzXZe3r9Z"
        "A/7NrzTav1nD9296xrRq9uus/k2von/zuGbv36xx8G++j+NGi3v5/g3Iayzypu161b1/M27xJ8a5fsm4g3/jTTkJm3Js/ZsheC8F"
        "/g2sZ4bCkv5N/2BUyb9JOtlBNTtUGGeQ0x6Bf5Psj3o7n7ytZ8G/OSDwbxYhu/imxb+Z6eDfPMTsHzzE+Df9X0FK/k2Zx9XaP0Gk"
        "5PdA+Ym+YSU9HkOhKNfviTjFdQJRW/so2M9xto8XqNmJZHnl2q6cA6ZyUoOwTjXs5IGIvZ08A+b125Fqntdu7STpj4K9/GWkOHv5"
        "84itvTTs/RtYP9zB2Ms7WHuJcQHkvXh4GtxfAb9Pgd+fRvRzD8P9x+H3Vvj9Q9x/pN2RVyNwP4Kf0+C5j+J5lhTtj62eMM/PmBa2"
        "xXGAOFj2HYPoFAHuKSh8X6Per+Hez703PSdnUw4ozY8Y+kS+XXp4KuiZCB23B30iU16Nqb1EbmKBqXz9OYL7kcwrAx8T4eNULM9p"
        "9LqNnZeZtbCv37BogryX6+HZnQL9NwXLbZu2cKIYnBvBT8VQkMFd1cA4z2fwbfNA/uZOYHl8TGCHZk/w7lv6aQfUqwbiULUFfy+3"
        "A5xT//l+gmscTaH8z6YIi38Iw/cfzsrs+8c1Lf+9IIpOmHFEN/S41IPC9cLbMB+OHsHjtwz0Ip4Pce2vBfvwP6X0fkxLVgaXZrG/"
        "Xcy+77cRrZ+abfUT0W8trdEJfrtruPoliDRE649HHMfnEUp/TByRfb4m/70/HsHt+j1Xzkk7YtreI5WV918qyvv0SHnkHSvogj0L"
        "gD17JUz7o50CPXKlAK9xAOS+01ucg7S8n6WVBD9X7fsAQ/DeOmYfQLhO7mL2AX4jGS8WrZO7iovngN8Wi4K89ovWyf8mGZcV7QOU"
        "tp4Fe/ApJXvgHufbyeArVOPkf0bNV2O9GEUWnBclP/NxPxbWke1M/LxfLX6e9HacxPHzdiZ+fp1D/LyDiZ93CuLnne7i59HVED//"
        "ruYuft4B8fPrJOPnnS5xm7+QwyWD3KS3eqRXFcsh8p/Yyi833dxJ1dcRtzm406XdXa3R67brsnz7tUhwf4Hg/jzB/TlZO/uYXk/m"
        "5ze1k3KfvGj7+IPjxD4+XNX2sbCfK9onX2vrP5L567xP3iWJA1yL+ysM9U9K9ley3P6EKH7cmfXWHzhPyh8Q2v3kFWp2Xz9Z7f45"
        "YPe/Xhm7z6yrRPFUy755WO49R32aDFa1npLfN++AON31zL55hwAXeI1au5PlbXdq4DpmP6BTcd/8gw775h0O+wAXwL55Z9bsNwlx"
        "gQJ/lcgn2Tcn7Y5HSRzsQ1if9Yvi9OvH8XM/hnG7ECnZiZ4y24kh0G/ke4O4n0X5h0SftzQ0gz5cROmJYv351I4FWTd+fM6/yssd"
        "lGPYe5Ncaia5sMbRloJ+fVrgXywdL0l8yM+vLFN+ZXic1z9BdC5CHL+c2EF9LV/fEPm+reEfIf8R9NPaWr5+an0A5Hsef75AvdLr"
        "VefLHHq+yL4P61MRfi2IPgv+441ZuXzLPYe8yLcU66t3wA947hCtl4NQ39vhdw38TjJ6e7WD3v7ZIXr/Js7sn4ry9uo1Xhw/FpmW"
        "v69vrqX2e+Lal5CUHmHOXSDyUfR6WlY+YN2b6q+n1k9sf3h9nkVb4++xfIVAX4VAX4Fc1q3j61kVvVkSvTVkXw/Zcsh6gbW7umHX"
        "IO/onJ+AXD8lKadP0PFhQx4xTiH1QD3Mt4hlX2tcal8LL1z0gaMwTx+F+dcvqE/8UFn218Ki/bW7FPfXlh5CXP2muL8m1G9kf23h"
        "IVf7wQ342nb2Xfbzp0nQzz0MfoSRJ/I9/VR+PxH5aWn9LPTzKkTFC0PM+IcwwFrfUsvVh0Y88STTg2Qc9O2gD1svx/0dgfGMwHhC"
        "PKruDnrdku4TfD/hkT7sK1IfJtTKkdeHs0Hu/gTLk0XeZuF+faiWL/8af//MMr/OaTD2n/PjEYbxgHGoaxTML92r+RWQ1Pe11PqR"
        "7b8Vrd85WAzOKIb+7iAfx9QJfuMLTD3/AOP1GlxfhusYXJ+F62647sqa5z3rX8UjYK8Mf20/g6sJBbh6dAhwX+y5WCHBuAnOzwqi"
        "6fhchm29FO4npmnIbp+ExH2Kxd2T5y3lL14k3Kfilgc4+YSgPPb99GJYn4M+s6y7mHmX7oP1NqwvyDpDh3aQ81HamtqQeb0uWq+y"
        "8kbuF+RsXFr/uslHKMwXubwE0s50c7ttvVTLFfkr+vZxWBfi77WcpiFzPxM9kJ7fDnJE1qMdWXM8xxrPkJRPRp5IHCE1sMBRLnn9"
        "1tY0vzi5YOpfKrmQzVPRh+3rIVtOamAeN46lD+L3W6BDSPtXQpydxNtTA3j8l5PzFYcLuOlgXk9hvav303HIxPynYXyxniblJbqf"
        "hPMBdzE4yAsYvXwlUtHLTjiWwrz5d2qfJgH2JDMI/ThZz7HJfgyi/6XeY/VVBvyTayfHp940b2I1+AUdzsUyzm+COOm1AWwXiR8W"
        "C+Dzf9jz/+LRyxm7tVyj+wfH+S39Mwz9w/jpZF/F0Z+HdTPRw0HUKcDh/TN3nUj8CVm/CY5tnPzOjxD/O20az67qjLwG0feyMvOY"
        "yE+553OiG+QOyiNyJ6NnxqC8elN5QfQI8sSvMNYDin5Fn8ivWObOr+iT9Svabf2K9FbQ/8w5XYYfAe1tm/l+ZIeXcW1HmP4smR3p"
        "U/UrFtjbkz5Ze7KIb0/AXqW2L4B9bY3qD6JPCv7DMkEcU81/sPhDhh/R7s6PmPnT4vwIYz+rxOO/VVLvuKhHLaVnthn6pI5jRxNT"
        "+PazYA+mytkhgT1Pg9+Rey1ivg/rQpJnRPxcs56sz8/D1wx/Jf8+nF+UaH4L6v8HrhwVzh3G63jpuJ2xf/zUAVJu7v6exmVU3k1b"
        "QyE/KhdfzP0dt2f0gHkfcgWs4w1/K9SBzOWOgj+RGsbr6T3ziJ2DPJO17dy4WdtcPC57muYg+/Z/54AavufbB3A7vqHJxAlGIa6a"
        "wzW0A+5Hg/Zu5MRtYwjq3VXvUO+vKNa7F+q9kTrfes+MdvheBMbn7gM0zkzgZ4Afxttf4Oof8MdF5UmXA3qD+EWsnl6u0358ppH4"
        "X/ccI3I23STHQdRzjO+XzeLGO3RG3xMcZBDNQFL9Bvl2dQ9KtnfYod8kyyn4u4X5lu+HCL3vSfLPE82wvunbTcebTee858on58Eb"
        "+XbaQsavn8r4zzOQSlzfKa+TnB/OydPz2H9vlNuvdOlvivxDafu+bZzkJVH2jIwLsWOJ9WNwBfu2/mW4vgg4513w+0dwfTXLjnsg"
        "349nMP06neoPkncdCwRo+yiZr0HioWK7OI27jiDfjQfC/PGC83vq5lrtadI0P1g7S/oxp3cuzuEZJq9LTfb2hkayLnuNa29jgXqX"
        "dvb5/fZ2luzrN2Sl7CqxRxrJkwW7CnF9aXwCtC+uNXLtlCovgtN3M2Q9Z7KfARf1jWmYuWKPzpfDWGDHfoz/wvbj5tApef+FfS4e"
        "wPJO4h57WiP57wwBnoLgGEfh+21nX2X8xuN1BS4nFKTukzhLrrx28Bu0/POXWeqbb9dN4O/ciP9Afn8B8ILGudtB/HzOXJnxHqT8"
        "tpCGzPjLlTVYbkbhS23t+O9XQTyI/M59p548pyHquQjzXASeM7+fe66WeY7YFfP93L53gHkukPcDN1DnGezRYRwAB2f0/0qN6uez"
        "ajU8D4KgZz8O8lBLj3Pu77lyVl9I+xV1oLAyeFjR7Ivh9zX4uhrq0/YBXGDmIngOh/3QF29mnr+M3hck7b05EsTyx9YL5CxWS8e1"
        "60icLqCBHPF5Q8g8Is8RPHoOb5rXa9txOx/700I/4LxhbM+vBT0SD+H5m/lYYd7l6rUyCPn/HSCP4N9mzoL5Q85PgHKHavF7QYQP"
        "tkk1YMdqyaUTeHznwPhe0oTeNemxljnvUHGxIMLrnuLrF+H225K5s/eT+ZGrd935hfHI6+dWco5AM9YjDXOgHQeZdsxh2vEG047X"
        "s4irp5sc1gWn7FfTv8H91DqtnqzTAvn7LfoH8XuO569MK8n5M96dU1yqc/xq6PNcIpdA/+H6yuclHFI8z++39uf5OZw7FEQ/x/0V"
        "oeWt0I55Ar/6nX2qeKVxT/FKpyM1vNJUxMcrqZ0LJT4H6G2q3yb7dZ/5t94jwln+yz7zOFn7+XPc+wSPmdoI+/49VpzasFR/43bo"
        "I49CvT/jgFPCjo5+nwNOiYkPFn1+nmI5qd56Kn5ozV/dohQ3JfqM7Ce3tV5ii3sh6966Rsl4aaK88VJyHqAQjyRZjgXHMAL7rfe1"
        "wHydxZ3HsTC27/q9tYI4QJckvq+ej+9bScerHXEsUWa9L8IdbSS4Iw3ZzdvCuSm4g9l9mhX9V+4rZr1UyI9eso+3Ty06b8Y4Z92I"
        "Z7DnzUBczRKPXLDPrBeMc+010fppqtQ+bCokt19rnC+l0/2baH5Sqt94uFlkWj9a29uwjxd/3nMO+G0zmqD/puWfy8A5jKmHqpSX"
        "sb8Qt6ksL+M1JyYvY7/Py4jHx+dldDfvfV5GPs7OzxukcTg+LyP+ns/LqMbLuKdMvIyvnCS8jMOYl3GrLC/jZgG+8PIK8zJ+XuO3"
        "Y4No3AS8jFcBL+OGCvEyrvN5GZEb3qKrjxNexotqZPyf6uVlXG2r17znZTx8kvMyLqX9e0leRvk4Pcbxy/MKzuKPvzSvIOFreMLn"
        "i7Tdh3kmm7+GdwJfJDL8EW/5GLefYHyMeyT5GF86wfkY/6lIPsZ/8PkYq8KvmXWc8DGGfD5GpMLH+OZJzse4lCpXlo9R3a9Zo+jX"
        "uOUTJPxGQz5PpIRfkxoBXEb4XPBvFgYo/8YzPsbmqrbz6nyMuiQf400nOB9je5F8jIt8PkZUDXyMNUWeo10uPsZ3kLfzqdx8jLcj"
        "u7im93yMzyMl/+ak4WMU+D2RUsVz1hTn9zjiLomd/VvJ+VFpXO0axXhOifyeyNVw3ndCs/V7XPNsfujE4Nkc2UThFWJoiWYf3yE8"
        "mxdp1ayvid+mzLM5wvJsztKKi/OcxvhBazzm2ST4si743Qi/MT6XtCeIhpH5vSBKH6P//j/47wa+e3OW/vt3qfLi4W/Bc0P0/cir"
        "cP8A8/wWuD8A9ZTl75x/gvJ31p3g/J37j5D35Pg73z7CxROWnL/zN8BrKOLv/I8K8xmq8nc+fcSMNysdn+GogL/zmwK8xjbmvKbl"
        "WkXwi458hndqtN4iemqKg556+gi/3edy9QvBQXHOG66wvP1OUd6+UyZ523KE1reqfKebFPlO+47Qdo3IAeQjCPN07j5ijrNax/cH"
        "+H6UlXusB+PRv8S/i87XgXOlh0i+znbGTr8u0HerlOXP23ytFxXlL07LX4nytYJo2RF6nSriad0kwD39OeCeKsXTuprCPWUc8Mux"
        "wPW4XpB3E49CPrkIF2jwMHgUd5MtZ4TJ4yry3BPj3KtGzFfD5gulhiBfi+QNPcSPO1b8vMwRb87LtORtQTyy5X6y7mi09ccN+w31"
        "12HdJcrHMvLhyHrxfGTv74fp70jnYwn0M9GPRj4WMw9XJJ85TPupbu3cU4fN/rFzPtYGl/lYPzhMzXvHfCz+OsmrfKzS5WF97bB5"
        "fSbOw/rqYd688Pmq+fajsJ9+rxpOomJ8nMkicRLl4pf8pFQ8vPJ81Zcis99SLF+1epxdlndxFuL6V9L5GCSue7YabvKk49EG3GS0"
        "FnAFDyApferzVIPdX8XEJ6uDp9o9j9tHwb458bhB/O244XEj+sDnoVQbj0rxUA6BXkoK8qdafR5KdDznk75xiB83CsH4LtTk8ihf"
        "KxPf4guH1PBK/joDrzOCReKVyrXO2IuqeZ1RwA2L8NhJZBePNPSvIx67SzLP7F/V7KheZjtqrMtEOKXOrLfrqqVS66qKr5+keesJ"
        "z/y9kvNiWknmxfGzfuoieA5E4ZPCcv3tqEeTn6pq/SSPy+6AfX28b1bAJXUI8s6+p9buZHnbbfZnMS6pUxGXvQnZ45E6HPBIvVhe"
        "FndmzetPYd6ZIF4yauCEMC67wCtN9km/mscXiXmjHztoxuV4z0u94yCNS5DlpZ4m4KWe4vNSIze81L/j7vP4vNQsD+tTINdPSMrp"
        "LjoObMjjR/Bvz3mpR2D+iXipLzxYFtyKZ7zUsw/ycQNe81I3HHSFczLOrUzbz5+S81Kvgn7uQtR61qIfMd7Uqh//go8bqDnZ9WK7"
        "rxel9OIskD/+eYfS/NNnN1R4HnnFP937R648Sq+PNvyRu34w+KcfZ+pZJP80cy50PMTyTz+L6PX3p/m40GL5pw1/FeeDqPNEtpeY"
        "J3JBiXki59nzT1vWkxA36L6O4s8i61ALD3Xjic5DvchTHmqyfhXzUC9y4KEm+zbt/H2XPkXe6T6WL3KeO77IxiJ5p6uNL3Rw3COe"
        "0A5bntCWRj4/aIFnDY93gT/ueRrHFebv/0jzMcM+r5WP+QGNr8dnMnp8FYPvX8vX44O91H6zwfMlyj9hntN76f4Jor8R7Pd9j2u3"
        "WT6+IHop684eVBlv8IhL3uAH+fbAUe8T3uBGl7zBgvznupmSeuDBMusBJ97gB1X1QZXwBo8IeIMfJHbAJW9wY1Qravyd8NRejb80"
        "X3lxuPIgeh3R+3JVxpM6zPCkMvZnuYGL4fOBsjhmvZ+Opyfm0/ygpNxE35NwDv8uJo/sNGpdQHjUCI+k7PrACR/J8jfrxm8+j3MQ"
        "XcSV20L95nHjcu55RGdLzQfS/nLnGSS6od8ILyn0m4zfNgbl0XyaM4z+8Pm1JeKPxn7NPQ68nyJ+7bv2m/FVlefXvlWRj+4z+3E7"
        "0hXm144r1ns51PsmB37tD+/n+7cu+aZZHgyv+Ka7K8w3HaLntc83LdiHrHa+6W7gmwa7kugGvulu4JvuBr7pbuCb7n41y477Sc03"
        "HQa+6TDDN03wouu95pv+8T57u0P26xf4fNPIC77pXuCL9Pmmfb5pn2/a55um+23J3Np9ZH7Y801n38XtmAPtKBff9N531fTvm+9S"
        "6xaDb/p1XP9GNu5F71N6xe8n3KcNwHlCrQJexW7s18QgXm4t507B/fcJ/NBn5c7H6eLvI1jOkYD1gZg/Z4w5R+KTlD+UnrJbsI89"
        "LojLD0JccHeZeIzY+v9a4/vJzwrygE6Qc2RhnUbOTTfOkcX9tkHUb4XzRrvV8jJIHpyRlzFW3Hl/sufk98SLPJewtPW0zodPKs1z"
        "93ngu5m8kL2O7drLzQPfbXuevDUPfIzJAx92mccAuKDFuyTzGHYXec58tMhz5sdKdN7qMJPHsMshj2Enk8ewW5DHsNslf87r0G+i"
        "PPBnBXm+ZT4niMQxQO5F+yUExyQd1xgcV5pHhXOmVjnY3W2CvO0tgvubBPd7s3Z2MQ3nKwvzvzfy5ykZx9sasONK8nxJfEbf6JQH"
        "DudcDuwW5B2rjSs537WQdyz5PoyfdB64a56D0tqV1DDoBaJ/BnfZ54GTc5NGiH6Adc2ObfxxcTlvUzu2ZN3M10I++DiFL3Tq/7g2"
        "CHrpEwK/+svHSuL/OcXBZfdhib5TzgMfV84DL+n5Y079cbtcf1jzwD+Ox89yfiXJA49J8ul++BiVB+75uZUkD3zJMfM+ZOE80Uep"
        "cxus+UsXAX/suZodDumE5b0AXIo8rxezXuk5hpTWK/0VWq/0v4Hk/ExRnmZp61nIbxatX9Yiu/U80dvOeeRjknnkGTU7XPH1nSif"
        "fHfW2/XZUqn1WcXXYco8pndJzo9pJZkfx886rBP67Qya78I1jymrTz9W3fPOppy3qHzynZBPfpjaTyL5UdZ88v3V7fcP7GLyyXcr"
        "5pO/jL8vzCff6ZBPPoblZTGd/1Msj2nBXyL54D+D3yQf/CeMP4Xtgtifmvqe2c+PaR226++YhoEr1jxHnH+v31HLfS+uXScXB3G5"
        "zhWfh6e4LvsCnJe8VRQHGXOJ+70Vy4kgzy41AOU28ftBZd2k5IduLTLf4261cthzg4k/23IH2b+60kH+LqPit1Y5wwCR1FrIp0ta"
        "87z3SuVX4w0BfeQA6PsPuNt3MvIsz7Mdf+k8yyiDcxLlV64l+ZUt0K/Y72DzVcj+m75ODV9lad+8emNfLd++CLQP7Ghdo6B9erHt"
        "0xzkpYa7X7ai/7ajxeBfCvbnpqMUXmfKy1lan0YEeJWFkji5uwXt+qLg+TtB/18i8Lv/6ijvvuc8BkIejfcrnkew6CjixiPU1gHO"
        "PBrvO2rGYyTme4XruxpRcQrL/BvJUvNPFMc4wewi0Wskr7OtFcepRfrDsI+NkvYxUWb7OGxfj6Lt47qbQJ5uZPi1ROfbP4/5wUae"
        "Bf6UACWH5HwOY75a9ITgvHu3/FjwHTKeie7/Vlxv1sJ6faphR+eY1mst+g8nZMoz67WXpc7PH54w43nE5+fvmPBxNz7uxsfd+Lgb"
        "H3fj42583I2Pu/FxNz7uxsfd+LgbH3fj42583I2Pu/FxNz7uxsfd+Libkwt381/Ix93I4G6elMTd/PgEx918s0jczYNlwt3cy+Bu"
        "vsT4Uxvd4W6E+zFIwL/wHv5OqkjcTYX9NWN/sdtj3M3MV4y4fX6dEoV1yhYB7sbpfD2vcDfF8pXfrVaOZV8R4gwtqcdBXn/oIH87"
        "adwNI4fxyNUe4W4uwfI8SHA3A8Xhbs79hu34S+NuQqq4lD7o117QC3cJ/LEvVxiPsUoRj/H5MuExuo5S60yBPxDTVlD6Lx65zB5H"
        "USk9Nyyn51TjMm0zl3DlOzUIem0zve9+0uAmiH5bNxPkfYYavg3aoS8keqSe38/EfpD1+vn2+17qekRz0Ms1XDzECh15hG87NOEO"
        "33aKJL6tQdCu6YLnMf7De5xW4fw1e1zNSxjnMQy4mgiDq4m4xNUw9ob8FuFryoerGS0RruZRSVzNUP65/wehxO0a"
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

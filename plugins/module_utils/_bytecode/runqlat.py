# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29144],
    "maps": (
        "control 4 control 47 owner_levels 62 owners 18 owners 99 owners 37 owners 151 owners 21 owners 38 ow"
        "ner_levels 16 owners 24 owners 69 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_level"
        "s 16 owners 24 owners 69 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_levels 19 owne"
        "rs 34 owner_levels 9 owners 23 waiting 77 waiting 10 control 32 owners 42 waiting 52 waiting 6 owner"
        "s 36 owners 86 owners 21 owner_levels 26 owners 27 owner_levels 79 owners 75 owners 21 owners 38 own"
        "er_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 55 owners 150 owners 156 tally 153 "
        "control 380 control 32 events 7 control 16 control 299 rows 18 blank 9 rows 6 rows 7 control 154 own"
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
        "_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 16 HOST_LEVEL 12 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_"
        "GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 25 TYPE_OF_TASK_TGID "
        "8 TYPE_OF_TASK_PID 6 TYPED 7 TASK_TGID 10 TASK_PID 10 TYPE_OF_TASK_CRED 29 TYPE_OF_CRED_UID 6 TYPED "
        "10 TYPE_OF_TASK_OWN_CRED 7 TASK_CRED 9 CRED_UID 9 TASK_COMM 11 TYPE_OF_TASK_COMM 18 MAX_EVENTS 46 TA"
        "SK_GROUP_LEADER 48 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 TY"
        "PE_OF_TASK_CRED 28 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_O"
        "F_TASK_COMM 28 TASK_COMM 14 STATISTICS 66 UNSIGNED 7 SUB_BITS 46 UNSIGNED 14 SLOTS 65 OWNER_HOST 88 "
        "HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 30 CASTS 3 PID_NUMBERS 15 TASK_GROUP_LEADE"
        "R 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GR"
        "OUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 12 TYPED 18 CASTS 14 TYPE_OF_TASK_NVCSW 3 TYPE_OF_TASK_NIVC"
        "SW 5"
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
        "S_INUM 1 TASK_TGID 48 TASK_PID 5 TASK_TGID 199 TASK_PID 7 TASK_TGID 1 TASK_CRED 49 CRED_UID 6 TASK_O"
        "WN_CRED 16 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_PID 228 TASK_TGID 1 TASK_CRED 48 CRED_UID 4 TASK"
        "_OWN_CRED 12 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 CGROUP_PARENT 257 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
        " TASK_GROUP_LEADER 154 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 28 T"
        "ASK_NVCSW 17 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 41 bpf_rdonly_cast 36 bpf_rdonly_cast 24 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_get"
        "_current_task_btf 181 bpf_get_current_task_btf 30 bpf_get_current_task_btf 25 bpf_rdonly_cast 144 bp"
        "f_rdonly_cast 284 bpf_rdonly_cast 287 bpf_rdonly_cast 130 bpf_get_current_task_btf 8 bpf_rdonly_cast"
        " 31 bpf_rdonly_cast 5 bpf_rdonly_cast 78 bpf_get_current_task_btf 26 bpf_get_current_task_btf 60 bpf"
        "_rdonly_cast 108 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 258 bpf_get_current_task_btf 44"
        "6 bpf_rdonly_cast 56 bpf_rdonly_cast 12 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_rdonly_cast 51 bpf"
        "_rdonly_cast 5 bpf_rdonly_cast 194 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 50 b"
        "pf_rdonly_cast 4 bpf_get_current_task_btf 12 bpf_rdonly_cast 6 bpf_get_current_task_btf 42 bpf_rdonl"
        "y_cast 5 bpf_get_current_task_btf 231 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf "
        "6 bpf_rdonly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 5 bpf_rdonly_cast 440 bpf_rdonly_cas"
        "t 12 bpf_rdonly_cast 47 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29144, 9080],
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
    "type": "raw_tracepoint", "code": [38224, 29088],
    "maps": (
        "control 4 control 47 owner_levels 62 owners 18 owners 99 owners 37 owners 151 owners 21 owners 38 ow"
        "ner_levels 16 owners 43 owners 49 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_level"
        "s 16 owners 43 owners 50 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_levels 19 owne"
        "rs 43 owners 50 owner_levels 9 owners 23 waiting 88 waiting 10 control 32 owners 42 owners 78 waitin"
        "g 12 waiting 6 owners 62 tally 141 waiting 38 owners 65 owners 21 owner_levels 26 owners 46 owner_le"
        "vels 59 owners 71 owners 115 owners 59 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 190 tally 150 control 380 control 32 events 7 control 16 control 299 rows"
        " 18 blank 9 rows 6 rows 7 control 154"
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
        "12 ONLY_PID 14 COLLECT_EVENTS 16 HOST_LEVEL 12 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEA"
        "DER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 25 TYPE_OF_TASK_TGID 8 TYPE_OF"
        "_TASK_PID 6 TYPED 7 TASK_TGID 10 TASK_PID 10 TYPE_OF_TASK_CRED 29 TYPE_OF_CRED_UID 6 TYPED 10 TYPE_O"
        "F_TASK_OWN_CRED 7 TASK_CRED 9 CRED_UID 9 TASK_COMM 11 TYPE_OF_TASK_COMM 18 MAX_EVENTS 46 TASK_GROUP_"
        "LEADER 48 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 TYPE_OF_TAS"
        "K_CRED 28 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_CO"
        "MM 28 TASK_COMM 14 STATISTICS 66 UNSIGNED 7 SUB_BITS 46 UNSIGNED 14 SLOTS 65"
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
        "1 TASK_GROUP_LEADER 90 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 48 "
        "TASK_PID 5 TASK_TGID 199 TASK_PID 7 TASK_TGID 1 TASK_CRED 49 CRED_UID 6 TASK_OWN_CRED 16 CRED_UID 1 "
        "TASK_COMM 46 TASK_COMM 3 TASK_PID 228 TASK_TGID 1 TASK_CRED 48 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID "
        "1 TASK_COMM 46 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 41 bpf_rdonly_cast 36 bpf_rdonly_cast 24 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_get"
        "_current_task_btf 181 bpf_get_current_task_btf 30 bpf_get_current_task_btf 25 bpf_rdonly_cast 144 bp"
        "f_rdonly_cast 283 bpf_rdonly_cast 287 bpf_rdonly_cast 200 bpf_get_current_task_btf 8 bpf_rdonly_cast"
        " 31 bpf_rdonly_cast 5 bpf_rdonly_cast 78 bpf_get_current_task_btf 26 bpf_get_current_task_btf 121 bp"
        "f_rdonly_cast 101 bpf_rdonly_cast 12 bpf_rdonly_cast 47 bpf_rdonly_cast 5 bpf_rdonly_cast 104 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 427 bpf_get_current_task_btf 274 bpf_rdonly_cast 56 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 93 bpf_rdonly_cast 12 bpf_rdonly_cast 51 bpf_rdonly_cast 5 bpf_rdon"
        "ly_cast 194 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 50 bpf_rdonly_cast 4 bpf_ge"
        "t_current_task_btf 12 bpf_rdonly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 5 bpf_get_curren"
        "t_task_btf 231 bpf_rdonly_cast 49 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bpf"
        "_get_current_task_btf 42 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [67312, 9048],
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
    "source_sha256": "1c6cbfc8166d3cf5fc2662d549b02d74e9d5b22bdf80846973e52400144a15c3",
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
        "eNrtXQ14XFWZvncmk5mElITgpGm6oYnlJ0TjliKlVrsNKNIFdwnFgeLa7Qwj2yG1NlMQOs1DSYrWUNe1AaGhots0mKQu2roq6S4s"
        "icqzdFeXJ4giGn/qI/JngdLfkJbOZuZ83733nHvOvefMX8IPz8NzOzf3nnvOd77znff7PcNVWvq/xKpA+jqkk9/Rmj3J1LX6DI36"
        "b3gnufo9mrYnmUx+cfLfqVeCmp+0A+8HdV/6Wu2h3w96iuC5pelrUyV5YAj+fi9c2xvXp7+fiJDf1+nkOyF9JmlXp9sN6WX8/nvp"
        "58pvhnH0wjh0Mo6hyW6kepYaT3zy/0gveT+ol6Sf82ln+HjjGY6T6xfhdwS+v2ryWjd5vQ2uIf0MHfuX+kd7zd6ktb/t0N9ozbgr"
        "3ccl6J7oXQ/9n61b6Z3YSe43VRIKJiIV3Hlqb2xLkn51kXY8T0L7Y1z6B/VqbjuJXvI+0gf7mYDxRYD/hlcB3fxAN7gy3+m4iky/"
        "NkTYVasuob83UEye82lz0/+ojf+O0C1A6DXcKZqfWi2g0H/2Odm/t5duJfNeDHzaqjrf74d+kXYis2i+s89jD5nH0liS8HEbaR/W"
        "VTnQY2V3puveA+OuhnX4FHznmfS1NvIdSfpflaZ/YgfpJ45n+G543gPPwzXR30HarywFvib0SLwX5uG9OH5y3z/JJ5PdTvqLoR83"
        "8NsNeT7B47tJ/l7NlSfIH+VnAl/CvLa3Ejry5EzAImcSg7DuWwXy6k41eVXtZ97/kknvIpCjByf/L59J95Md7zDISRyX6zh6Bf0/"
        "E/lcTA9qHG70kJTf7HhWdF7IpY9PO4+S47geEjvJullZn6t18U1YF31JHl8/AVdcF0/AdU39d8n6be2AdVFErR/juUrSX5QLKF8T"
        "VbS8RDmL8nX3KqTDH2C/uJheJxH+ep3cF5MBy99XxnNFp9eATm+eIv25z+vEV0Mg78x9lNAh2ijJbzv2wPe+5uXJabscuF+w/12u"
        "cenP7nM3AT1LgJ4lgn1uFrPPMd/DcZr73XrbPpCaR3y+tv7pU2ScUS/hp61JerxdgvFu0/n3L9Ot8q/w471V548jJhjHdg///lIP"
        "GUfMeRyq+KREdhwJD/Z/Lo/PvRnuKy7yOFftyMp1lk6RXfBeD7lxVTXgN0K3DhHdfBohRG1ncbpH7nJqbno8w4BvyiO5ke/DsI8E"
        "/SC/4ii/DkA/30P62f26Rwb/BPXTtQAHl+W7n8in0e2DgnXT5ijX2muY+9XOfD+8GfafYth/NuP+g/M67EG8plvmzZVe3YWhl10/"
        "YOUP4HtoJ7ohS3yP+5yfxvlDRfi9cNKKY2q7vybJbzPywm/2/fwVwh87whSuT/QRPDM8X4DvH4yp4Xsv4PsiGPelInzvIVf/Rg+h"
        "25MeXj/EeIzMZ/sVpH/ti9xw2X4+LmP2u+H7mHVxH66Lnxr81ZJ6LkDvL6L15C4/Pz2915lDO4OWdnC/D2r3phsa8uK6BD3yjCKg"
        "Yy0Zd+SrauPuLOy4E72En1L7aIqfE30mf+sO6yXk0dNXn3YL4ef3wHNFwI9wTewEuryXz+9rLv2sh/D1VrD/dBj8155qF3BIsPhl"
        "sn5jwH8B4L8YzZ8+7VfJd/FNJviGyKfpj29umt74xrCzueGbLgG+6VLDN3fBegA9Z/ddLL4Z1OXm9fQpmVc3+yfqidnjmy5JfBOj"
        "8U3kdl0J33QXCt/EFPFNG4NvugT4pitDfHNMJ3QrzxDftCnimy5nu9NNzLq4SYBvihl8I9hfXOVn5Bf6dN7n5fFNG+CbZ3Qa37Tx"
        "8U3nqD6dcZ0d33Qp4psf6s74ps0F33yH2I0WdfHxDfBrMPCyo76aOb4Zt+GJcS4uGXfBN7lpJ+rQjiO+GYD3EoBvQJ8Z8Evim+7v"
        "lijhm7jbPqi2D5nzDHzaKcA38ftLcruecttPE98cEeCbhZqTfdOGb2a54JttjP9gG4Nvuv9FU8I3BZ5XO318mhLugfajWwaV5HhQ"
        "O72Ei3sCbnad0hLH/VHgz3HfHy9U2yfiheVrp3aOWNpJ9IOeauyTJwPO++RZsK6PBqbzus50n0R6mPvlbwLZ7Zc/Dzjul8Z+/xKR"
        "D7cy++Wt7H5J4gLwvZB/BtxfAb9Pg9//oNHPPQD3fwi/t8Pv7xP64bgDzwXI/UcC5DkdnruarLO4yD+29oR1fQZ1v2McB7CDze/o"
        "004TxD35hO/r1Pte7v3Ue6en+Kz0iNL6CGqfTI8r4i8DOROg7fYgT2Ta81rGi3wT9JTx5ecuQkdcV0Z8TIAfp2J7Tqf1NnZdDq8D"
        "v37lwhP4XorCc8IC+VdK+LZJn38imzg3jJ8Kaj4m7soL89zIxLc1AP/NPUH4cbdgH5pzgnffRqc+6JcX7FBFJt5LeYBT4j9NJ7iG"
        "tFIKf1YH2PgHP3z/gaSM3z+k6+nv+bSSE9Y4opWdGcpBob7wCqyHkxNk/paCXCTrIaT/o8AP/2NK7gf1+NTEpdn23xjj9/1XjZZP"
        "NY7yCeVbbX3JCf64vVz54tN0jZYfD7rOz4OU/DgxIfu8N/29oxNkXM9z+RzHEdQPTkwtv/9ckd+rAoXh95IAvZ+Vwn72Rz+NR8MC"
        "OfJxQbzGEeD7cG7jHKT5/Rw9L/Fz090PMADvrWf8AEI9Ocb4AX4vaS8W6cmx7Ow5gNuCJcCv3SI9+X8k7bIiP0B++2nuB59S2g8y"
        "j/MNM/EVqnbyv6bWq6Evlmi2OC+KfxoJHU09spmxn3er2c/juZ0nsf28mbGfL3exn7cw9vOwwH4ezsx+XrIW7Off1jOzn7eA/Xy5"
        "pP08nGHc5k/l4pKBb9q350iuKraD/B/dzm+3vSZM9dc1brN/T4b77lqd1tuWJ/n710LB/XmC+w2C+3VJp/2xfQOuz6/r70g/edb7"
        "4/feIvvjA9N6fzT9uSI/+TpH/Ijr191PHpOMA1xH6OWH/scl6RUvNJ4Q2Y/DydzigfdL4QHhvh+/TG3fj7xT9/3zYN+/d2r2fUav"
        "EtlTbX5zv9x7rvI07pvWckreb94CdrpPM37zFkFc4LVq444XdtyJ3uWMPyCs6Df/sIvfvMXFD3Ah+M3DSStuEsYFCvAq8if6zXHc"
        "oRK0g32EyLNukZ1+wzh57mGYt4s0pX2is8D7xADIN/xeP6GzKP8Q5XltZQ3Iw4WUnMgWzyf65iUzwfEpfJXmO2jH2O8tfKlb+MJu"
        "R1sC8vVxAb5YMp4X+9C7+ZUFyq/0j/Po49PO1zQOLsd9MLKOL2+Qv9dU/gfkP4J8WlfEl0/1dwN/N/DXC/SrfYPqeqmj14vs+6Cf"
        "iuLXfNrnAD/ekJTLtxw7not8S7G8ehVwwJPHabnsg/7eDL+98DvOyO21LnL7J8dp/02I8Z+K8vYqdJ4dPxiYkb4fua+I8veE9C9o"
        "UnKEqbuA/JG1Pi3LH6D3JrorKP2JpUeu61k0VT1P+KsY5FUxyCvgy/L1fDmrIjfzIrcGnPsh2w7qC+y+GzH2Ncg7Ou9HwNePSfLp"
        "I7R92OBHEqeQuLsC1lvA5tcal/JrEcUl0nsS1ulDsP66Bf0JHS+If80v8q9tVPSvLTmuceWbon9NKN/Qvzb/eEb+4EpybTp3o/P6"
        "qRbQuZOJH2H4Cb8XOYNPJ+Sf2vrPAZ1Xa5S9sJiZ/2ISYB3pKeLKQ8Oe+A6TgzgPkZ0gD+s/RugdgPkMwHyCPar8Vlpvad8i+H40"
        "R/JwS5byMKrWjrw8nAN891eEn2z8NpvQdVsRn/91vv/Mtr7OqzT8z+n58MN8wDyUVwnWVyRX68sjKe+LKP2Rpd+K+m8dyybOyPRX"
        "PHCM//2HmX6+CPO1H67PwnUUrvvgOgLXvUnrumfns30D4YtQMexbBm57homv+S3f/jkA8V9sfaxiwfyxzxl2gudIezu6qPifoK5r"
        "Tv4StH8acs5Yv2px8/i8rf1F84T+Km57EC8fFbTHvt++iOgxKNfc9K/2GrA7toL+DXY/tP9FYDxYL6Wpqkmz6u8i/ZX9Dt43+W5c"
        "Wh5nkp9grh+5PAUcp+G/E/RLtV20G7JyI7JzPGm109SeqWtWOqNcaG9EO04z3w4jy5cMH6EdIdHb4MqPPDo1VTVmxwfMusoXH0S3"
        "SM5/v3M/ZNsRzvcgeb+2SqfGvwr0e9TzE71kvtGf6dOWUXzHylu0B1432Y+UxA16dEqfxv1j2FIP8bXJfgf1Ug/Nzz9Isu3tTj3n"
        "8Xmsct/azkC6Hd1jlfvYnrUd3TLeoOdene9PWA77xH5m31ij0/vGLTp33xiEfYPBy7gfuuLq9fR8+LSNgni4s7h4IRJg33+Cn+/q"
        "5febpxc78amoPel2gB9R3rN8eJVhb/IY403FgWL+AcZNt5cS/op003bxaOPjIG8IbsB2o1sehXqVe5m43DMpfJAY7Eha6S2LE9zi"
        "q0x+/xnlP4wCzhnuB7pN0mV0km4+bQFXjpn9a+Dq74jzZPEslNOcpOkcxo4i4BsYf87kpGQ+X7QV6AbtId1k5PcotFdhac+nzTTo"
        "Uc6Zn2gpf15MOpfJrXcBn7SDXpB6LWC9DzgY8ypQ7ln7X5Hev/Yb+n/6fajXEq05AP1/McnDDWadVaK3SNspDH9Z3VFsN3V/rGop"
        "lWfQVGnmg6TsKam/k/HMOmr1u6yo99DrubhFs7Y7BPI7MUjk+1gD8h/E1a9r5toJmuaSeRmrrtOcx+8/qhbPoB+FefHI6EVDYEdK"
        "+XGbIc5Bh/Fu4tipghr0O1bh0u+DR9T6/fIR0u8DVD3fsZnN8L0AzM+fj1jtSojPTf3FQ+kv6K+2261baLt1zvWYpXnWY5od9ZjE"
        "LsCdTH1AQ1+B8TbN+oDmFKf3tsGvhv4yL0c4dqEjjk3snAfxNHw8i/yX6Fsq8J+o6S02vcvQX5oz019mXZqd/mL40fM8/9sl9+UM"
        "+lFE7cN1Gh/vzpbCu6a+MlOTwr2Q51d+jxpeFeJeyXZMfM7HtaYeBji2hsaxVv2nP4VDBsIgl8PUuK3Ppb4/ZNDzAka/KWNw40xN"
        "xc/glmeK9cw5eYM5xq1Vcv7TDPch0b4hve53jAOe0ym8Gd3A4EzLvO2k5vdsRn7RdlLrex6L3mLS9XRNtI8Tu2NXUmXe8bti3DqD"
        "i78x/zzk8fPnC+oJlc+14924Zd2wOBjplNInL07FV0xel1jw8Moq1Gf2u+Dhigzx8GOHnfEwxht845QK/h3DfUDW/g7jCulVXPyo"
        "ej6D23eH0U5twbWeDPob1L/CXfchD9JtM8ShEb33xmJfWq/A+Eh73vqHKPvBEMQbBosX2PjOWle/Keqh7EdGfBuMr9pHx4dgu03X"
        "6po1XnOVl8znkI98oYmkEWqXewm/4u/bgI/Tz+ka9VyAeS4Az1nfTz1XxDxXBM9Z76f85B7mudTvcybpq2tm/HX5R811lxrn2vka"
        "RfdyoEt1ETO/RI3Q5syD3+eQ61of0PWD5IXhi+C5y8j1jmXM8/D98ms0qt/s91LjS89nkW78TtPdR9b97hvNeBCS30v2uesg3jLk"
        "91Pz7Ifxoj1qOAzzD3rZ8LnAj1jnANodAH5A3JGoJEBk8bITRC4TWKONXV2tvQ77c+r7tXWvUva5Sb0smZv+EYGE+z3qzya9Sil6"
        "+bQA9LsO+j3O9LuO6fdfmH6/BPGiHVQdjbFJgJZ6fgDiL3H9NK3SDXmRjpNro/0OK4Ef5pwN6xjmd+wS/nkvi+eWH8b1lpqP8gvM"
        "/abBMv6xeuxvCS2nZ1a76Nnew2py881DlN2jAu0eE+n7tZEPk/dc67fMyEv9mtzVOc5XHUAvXQ8mcAnQj/RXPq/huGI9wD841wN0"
        "qVvk0/6X0Mvw/75A2jHG0SDAwc8fUo13Gs9pvNN7NLV4pzKNH++kVldKXEfoFYpuPu3Hh6y/I52iOM3/OmSdJzudb+Hex3jOxCaI"
        "F+i0x7kNStGbjCOy6yHo9z+5xDkRwR75kkucE6PnZ11/T7GdRFcFZQew57/2KNk/UJ6h/7mp/hLHuBnUV8qrJO0e0cLaPbCeoDCe"
        "SbId1v8V2QX+2i/VwnqdzV3HQT8pfBfZXCTQ22OS8YEV/PjAVbTdyTX+pYTRz0VxS5swbknXnNatWXeFEJi1t67o/ptD2eg5ZrzS"
        "RYd4fkVRvRqjTrthf2Dr1YB/02bfbzhklQtGXXxdpMeUSfmPE8VyfmajPlWEpm+05lEpuvHibjWL3mcfb+khnj9n7DzAiYC/fJrv"
        "ELXfGvYEOi4sV+cMCuPiPFD/ql5wvmMrsdMEi2cJ2rldcP99gvW5T66eU4wfr2Grb1OtOa4ntNuY9W2uZ+xAIwK+HxfEI/RDfMRI"
        "gc5TYvv/K0F9nn2C/Ku3SR1bsEdj3Xajji2hW4eIbma901a1+gOdjNzYOZpdHUnZOv2doSzrQue3n/b1cL3SOs+8Ts8IE99z0HVc"
        "Bym5iP6nEcd69vY6PaNMnZ7BpJpediF57wqI016010Uvm61x5Yt0nXasG1uSZf390Tzp3YOM3r3XRe/ew+jdIwK9e0RR734imb76"
        "XwC63a1JyVUjPzFHclWxHeR7kV8O48al/TT940rryNRjV7vsuzsE9XR6BPe3Cu53JZ32xXao7yzMW93EX6c4j2sql4F+BeuzFdbn"
        "JlH+KsThwnk/uE7t+d6KemdfVzIjvRXmT5y/ivLgIk1pX+ks7L6SGByk7B2J/r3O+fd+9GujfJgF87KDPy8ZrttEX08yk/Vq5uGP"
        "U/kcbvQP6f0glz4pwNVfPpUX/If+/tYs41xR3inn348r59/nE39G3OghGedhz7+/hsyfrd5pMcxvUPJc3ytOUXnmOa9zinnmi9P9"
        "Net7o3/yIapeht0+uQDOsT1fsV7a20RfAXuW/LlijL7SeUpT0le6p0hf6X5Jk8OZojpE+e2nWcfrgEu9tBFBvbQRyXppo7Lnpqrt"
        "w1Ou34nqpo0kc6ufLZHSz6ZcD5M+DxTtDhsl18eMvKyPt44eFga6nWXsF9mdo8rK02XTe905tHOAqpe2B+qlvUHF32C+ur1e2uHp"
        "jft79zL10kYU66U9S74vrJe2x6Ve2ijhl0V0vnW256iaeAnr8vwEfmNdnh8xeIrsC2I8VfamFecH9RbN2f9LAnTt9Xi2ku/cWiTw"
        "Dy+Xs4NMtZ/2Njc/7WiGebaf5fsFY0gHaLda0j97Z4H9s/3O/ZD2zzLnChj+2VsxvufjLvz3Ucp+a+czEvCaWAdxCHF7HMJBqTiE"
        "uyAO4QjI+w9m5ncy/MLvd5x/6boxsn7hdegXZvzetvgJ8Huvz7JuR0OF4Vfj1lGRrduhPD7dhV9E/u41J3Pj7/7MSdrf/WySlqcB"
        "gT96vqNfwoz7v1MwrjsEz98O8v8SAe7++5MFiZMSnrvyAcW6UAtPalx7hJoe4H7uyvsIPwAdoo25ylO40iV+aVeSWn/TNX4px/ui"
        "WYcJ45eInVokP4z9cbrGLw3mKH5JtD+u/wzw0w1JufiYp8h5druIHAqV0PmmWCfNWK82OcE/xy7j89zgOzif0dbnFPXNItDXy4x9"
        "tM6ir9VGvn9CNe7mWam4m8ETcnE3feQ8NNDjE9sCGr2/qNZLF8Tb2PYRiLcxzpsTxNs0roc6a+T3dTCeEOap2XBUGb//WdafDOol"
        "QK9rfVJxcLpofziDyr9G/YqtZ5erOCczjn22bqW3mZdEKIh17Oz+foifBr9j0PMktD8mWH/VAryZ53PrSujvmfFBBFfXxn8nZXcK"
        "6bVpOZv/c5a2MucgZ3quAsRFz3KL2+iB82axbn4bhWPRvrayO9N1z9rVnoLvkHNTayPfkaT/VSSfcEeMsscN3y2ww0FekmmH2yqw"
        "w201/I0UjrtBZE/5BI/vJvl7tdy5Re/W+xb4j6a63veFXPrgeSP28xF6cnx+yDdhXfQleXwtttd/F+Ix3PJYepJWuaB+LtcfYL+4"
        "WNLvWpLMRX1vO51eAzq9eQr2G68TX6H+w55rHG2U5Lcde+B7v/by5LRdDtwv2P8u17j0z1s8bA8TD7vetg/QdtOnwQ896CV6yFbu"
        "efH2cd0niP/9mG6Vf4Uf7+d1/jg6RPPmEcybh4yjI7fnjJZIz5tHLS7gbXKOGsQryccF9DB+rCu92cUFZCff5eMCFniziwvIbz/N"
        "uADROWprHeWacS67a1xAj2RcwBue7PyT+aWXXT9g5c9Wfv1FaXy/hMb3rv7/cIb+/5hkfuxs/vwr+/8f8WTn/+/J03luqvnPMTW9"
        "Q9n/v8dD6KZ5c+P/Z+Xmzum9vqTPS4uB/3/MQ/v/YwL//y/Vxt1Z2HEj/jD9/1sV/f//6XH2/8dc/P//TurpLtoKdp+OnPj/38U1"
        "qrhmtuetgWuKPdMa1xj2NRGuadOc9Be0e0rjGsjHM/KQ7mJxzcuSeXenT8m8utk9UT/MHtd0SeKaWIa4pk0R13RlmV82kGV+Wb5w"
        "TWya1HUhuCaxC+qh+M8HfDPfQ+GbYgbfCPYXV/kZqZnW+7w8voH6fTCDJr5p4+Obzs/o0xnX2fFNlyK+aXY5D7bNBd8shPNgu/j4"
        "xsjne9lRT80c37xN8jmg7slwAvAN5p/7JfFNt1ct/zzutg8qxkEJ6w8x+Cb+qpbb9ZTbfpr45ogA39ysOdk1bfhmlgu+2cb4Dbax"
        "+v1TmhK+KfC8yudzCHAPtB/dolbvSoh7Avmy57Rlh3tc653hPvvPkutjquvZtSnac/KEewJX6oR+Ud0R9wjo7o57PqK2/8cLK6+c"
        "2jliaQfpZdp3FuvO9p2zQF4v0KezvEbcpop/DP4xcNBsPTs7z5kMDmqjcZCB416i6noaOOhWFgc9w+R5YHxZDH5XwW9SFw/H49MG"
        "Net7Pq39FP33P5O/G3UV70vSf/821V7I/014boC+H/gt3D/CPN8D93uhn5h/cjWRy8L8k8YTVvkZ1P2O8T4Y58z6p33aaYL4OJ/w"
        "fZ1638u9b8ZZHlFad0GtPD2uiL8M9qUA7d/BuEuJ9ryW8SIuF9Uzw3r8Gcdp6rQ+za73YTivfUXl4Ql8L0XhOWGBXAX/cZP+ygQ3"
        "nlBSH8I4u6DmY+LzvDDPUD/DiINsAP77/QThx90C3PKbCd79nJ+TLIyHf0AxHv7xCWu8We7z8zEefmiCzN9S5nyvrwviNXYw57td"
        "pU9J/KJtX48x8QG367TcQjlV6iKnHp/gj/t8rnzBOCjOOeFTzG9/UuS3bxWI33omaHn7oGv7D1LyduuE7POkjvmWCXpfQz6AfChh"
        "fdw7J6x2Vvv8fo/cL2H5vgPi8P+O/M66Ti6cBz+AdXJ3Mvv0CwJ5t1qZ/3JbJ/kXivwXovkvT3WSfdrSCVpPDQvot1UQ9/Q3EPcU"
        "zm3ck7RcW0vFPQ27xC8HPZ8m/YJ6t6ESklcpjAucqvpku5j6yVmeG2Tm436EzAOTj5kYgLpMWK93G9/umLdzomTrCO1yOee2NcN6"
        "yWCPrL0L9Y4qRzxu7N/Q/wjoXaI6yEYdatQXL9Cc8b6f/o50HWSBfEb5aOSFMutwRfyJN2icmuk+99gbVnzsXge5I8M6yN97g1r3"
        "rnWQBXldOaqDnL/6x197w6qfifOwvvoGb11knVcw3eMkBuC99UychNCPEGPiJDarxUnY7M2x7PxdgJeCkKeY6Bb5EeJZxknkt5+m"
        "/nO9lD08+/ynMBN3qmr3xfq1YdqeXkLb0+04IsbUr23O0M7eAnb25ZJ29nCG+Rho1z1XLW4ynlv+EdvZmxk7+3IXO3sLY2cPC+zs"
        "4cziJkuKIK5AVL+2S1C3JUfyVLEd5Pvo9j2C/PSwMD+dm8fSvyfDfX81Y59cLqgzu1Bwf57gfoPgfl3SST9o39DsXMd2HX+94nyu"
        "qbwa9jfCb5F1bvVrG5LWdWrXH9TmNdFXx9RJlXwf5k+6fi2cy4Xr3TW+JV6g/WSgmaqHmehvca5fC+3VVtbAfCzkz0eG6zXRNy+Z"
        "yTo169ZCnTxYj3hur9+wuy9P8u0BAyCX4oL8qfrxvOC+d/NJC5RP+tJxvt0I69fO1+XyKPcfz0UepXhdYv3ap4+rxSu9q2cQPcOX"
        "ZbxSofSMg9p01jPMuGFRPHZcc7JHGvLXNR47Jpln9t9q+2ikwPuooZeJ4pTCydzqVUuk9Kop158YO7MoPsGY5/hmyXUxIy/r4q2j"
        "P8UwnkOj4pP8cvR2laPxT01r+SQfl90Cfn3iNzPjkloEeWf/pjbueGHHbcWzJC4prBiXTeqoiuORWlzikboIvywKJ636pzDvTGAv"
        "GTLihKDuLIw7VIJ+0q+m44si3SI/6e5j1rgc832sW3sz/Ma6tXGmfZInLW6/7xgdlxBi9O6YYF+cofP848FAafp+5D6opwX7RUj/"
        "gpz9g6k7hftz1nhPVt8FXIb1p3B/Z+mR63peTVV/4vp5jLqm6/k4WEWPyoseM+DcD9l2cN9g13PE0HMhHva8x4CvH5Hk0720Hdjg"
        "x0+Q33dD/EB3IEN/PcQP9J6EfWUXrL9uQX8uOlaQuBVh3MBGxbiBOcf4cQOK/jyhvMe4gcpjGcU5GXWB253Xj2xdYIafXP2ld6O/"
        "dDXQOaZR+qxNPpJ4U7t8/Ft+3ID3nS4Xm9+Vi1JycTbwH7/eoXT96XMrp3gdeSTlehGFQ1n6rKjvOsrlR1l8asQ53XGU//2HmX6+"
        "CPNBnw9snINXs486ZwzrbOJ6ZusZt28h8x4qhv3JwGfPaLQe/lu+Hj4A8ctsHVBRPAL7nIFbnyPt7eii4leDuq452e1QDzfkVwDH"
        "pRb3hM/b2l80z7VOMi2/wK8laI99v30R8b+gvHKzu7bXgP2gFezuTF1djJfCunBNVU2aVc8R2a3Z7+B9k+/yG0fFxu/IxoUZfjlB"
        "v1TbRT2WlRtY9xr9M7Vn6pqVzigX2hvRf9PM97/I8iXDR+g/SPQ2ZHieRWN2fMCsq7zF023J8nyLm9XaEc431AevrdKp8bPxd4le"
        "Mt9oV/dpy+h4LgYfYz7GdZP9qEjHd+mU3oz7B8rJ1Py8NtnvoF7qofn5B0m2vd2p5zw+j1XuW9sZSLeje6xyH9uztqNbxhv03Kvz"
        "7VvLYZ/Yz+wba5i8glv4eQX9XZSfG/eDYVHeC3vuRBc9Hz5to8DPeBYXL0QC7PtP8Ot7sHaEQbAjyJ6D2T/ueE6vdDvAjyjvWT68"
        "yvCTe6g4RKQnG9cY6abta9HGx0HeENyA7Ua3PAp1ufcyeSVnUvggMdiRtNJbFie4xUuZ/P4zyl4cBZwz3A90m6TL6CTdfNoCrhwz"
        "+9fA1dMR58niWTPucw6jFwj4BsZf6LjjaCvQDc+NBrrJyO9RaK/C0p5Pm2nQo5wzP9FS/ryYdC6j17tfDici3dshfiz1WsB6H3Aw"
        "5gWivLD2vyIt9/Yben76fajrF605AP1/McnDDWY9eaK3SNsjDPut9wi2m46DrVpK5ck1VZr5jCm7ServZDwnD1vjLVbUe+j1XNyi"
        "WdvFONvEIJHvYw3If5AXtq6Zq/83zSXzMlZdpzmP/+XDan615w7DvHhk9KIhsBel/ArN4G/TYbybNF6cMfQ7VuHS76cV+/1/0O8D"
        "1LkFYzOb4XsBmJ99h632I8Tnpv5Cn+OB/hO7fbolu3ObEQ+3ivSYpWp6zC7nc4/tegzoYffw9ZhEv4u+EkB95QOaU/ydEL8K6neU"
        "z5LEr/cUGL8a+ss8x/7I49iFjjg2sXMe+E/5eBb5L9G3VOAnUcv/seld9yCfN2eov1yqZTX/bvlA9xR6X84uL8qn1Wl8vDtbCu+a"
        "+spMij6ifmGeunTeltu56ZLtmPicj2tNPQxwbA2NY636T38Kh8C+GNTD1Litz6W+P2TQ8wJGvyljcONMTcWf4H5+3FzBvM7JMW6t"
        "kvOTZmhPE9m/1M9j0ym8iXjWwJmWedtJze/ZjPyi7aTW9zwWvcWk6+maaB8ndseupMq843fFuHUGF39jXZaQx8+fL6jXUz7Xjnfj"
        "lnXD4mCkUyqf7uJUPMLkdYkFD6/EeNYN+13wcEWGeLj3kDMexriCb5xSwb9j6DeQtb/DuEJ6FRc/qp5D5fbdYa8ZR4a41pNBf4P6"
        "V7jrPuRBum0GOwvRe28s9qX1CozXsecZfoiyHwxB/EuweIGN76znBzVFyfP424hrh/FV++g4EGy36Vqdih9a5SXzOeQjX2g6h/z9"
        "ci/hV/x9G/Bx+jldo54LMM8F4Dnr+6nnipjniuA56/2UP9zDPJf6fc4kfXVLHGD5R811lxrn2vkaRfdyoEt1ETO/RI3Q5syD3+eQ"
        "61of0PWD5IXhi+C5y8j1jmXM8/D98ms0qt/s91LjS89nkW78TtPdR9b97htNnETqLZB97jqIDw35/dQ8+2G8iOeHwzD/oJcNnwv8"
        "iHV6oN0B4AfEHYlKsmAXLztB5DKBNdrY1dXa62CPS32/tu5Vyj43qZclc9M/IpBwv0f92aRXKUUvnxaAftdBv8eZftcx/f4L0++X"
        "IE+kg6ovNTYJ0FLPD0DeBa6fplW6IS9S/61po/0OK4Ef5pwN6xjmd+wS/rl2i+ceeh3XW2o+MJ87JV8bLOMfqzfo/DotX6td9Ozn"
        "X1eTm/tfp+weFWj3+F36vpEvaOyXtN8zV+cFCv2+HqhPVC84p7EVzg2Gc5nt7dwuuP8+AW7cJ1dvJ8b3R9jqUjDnk9v16lGmLsX1"
        "DM4ZEfjFxwX29n6w/48U6Fwktv+/0vm4dl9O7CvTti4t6FtYh92oS0vo1iGim1m/tFUtzwPz6ow8j9Hs6gfK1t3vDGVZ5zC//bSv"
        "h+uV1nnmeeUjjP9K7bxtM698xLE+vT2vfJTJKx/MMC8C4owW7ZXMixjJsm59SZZ160fzVL91kMmL2OuSF7GHyYsYEeRFjGR4Hs8L"
        "QDdRXvk+Qd5wgesOod0B+F7kb8W4KGk7RP+42rn1RjzXapd9d4cgD7xHcH+r4H5X0mlfbId6zcJ88k38dYrzuKaSAEzMG25vhfW5"
        "yS2vHOpm9o4I8pgVz7Pv62LymCXfh/mTzivP+NyE/O4riUGQCyh/+vc655VjHaZdKB9mwbzs4M9Lhus20deTzGS9mvnl41S8ohv9"
        "Q3o/yKVPCnD1l0/lBf+52bNl4zhQ3innlY8r55XntZ6ZGz1ulqOHPa/8GjJ/tnqYmFcelDyf94pTVF55zutgYl754lPWOAazPulD"
        "VB0Iez7UAjiP9nzd6h9+x5yjAX5C+XPCGH2l85SmpK90T5G+0v2SJoczRXmf+e2nmS8t0l/WaU76PMpt97z0Ucm89GG1fXjK9TtR"
        "fvpIMrf62RIp/WzK9TDlc1E3Sq6PGXlZH28dPSwMdPujofdndy4qK0+XTe9159DOASo/fQ/kpz9K+Zcw38qen/7w9Mb9vXuZ/PQR"
        "xfx0Uv9dnJ++xyU//R6IH6PzibI9F9XESz7KXxnyY375Fxg8RRRVMZ4qe9OK84N6C4Wb7HJbE+SVv0m+kyjivhfSl8vZQaYYryVu"
        "q3CM58H1rxyHNevXht0+raeUgJ7Sg3SAdqsl467uLLDesmvcJV9Ssg4zU4cY7US1iR8Cv37fhf/2UPZblg9DgSsJPddBXl7cnjd+"
        "UCpf+xLCz/1HQN73ZuZ3wrzN8+93nH/pvM1iJi5JlK+5DvM1twBdu0AubBTgsS+f5N3Peb184XkNqxXz3j9/UuPqqWr40P28hthJ"
        "Ss8U4IGgvoKSf6GAoM78VOulg3JyTtUu0zRrMZe/E/0g1wC/lm/m2zNt34/mSL5tV7PLiPoh245Qvq2fBfw+Uynu0FZv/vwKPp1x"
        "/0B93a3evLIc0V3kMtSZZ+LUV0S0k9nEh5nr8/gJKn6t9NkkjVsCgvis05zpYMihSsG4Thc8X0bFk0Qbcx+36VwP/5fkPLHBfXAO"
        "Cp0vYeg3wvmSq4+Pv0XnarF19HF9R1ufU9Qni0AfL+PyUW1k6IRMe9b96VmpevsPnbDG6Yjr7Q+kn/t/1j78bA=="
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

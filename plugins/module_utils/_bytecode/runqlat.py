# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 29168],
    "maps": (
        "control 4 control 47 owner_levels 62 owners 18 owners 99 owners 37 owners 151 owners 21 owners 38 ow"
        "ner_levels 16 owners 24 owners 69 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_level"
        "s 16 owners 24 owners 69 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_levels 19 owne"
        "rs 34 owner_levels 9 owners 23 waiting 77 waiting 10 control 32 owners 42 waiting 52 waiting 6 owner"
        "s 36 owners 86 owners 21 owner_levels 26 owners 27 owner_levels 79 owners 75 owners 21 owners 38 own"
        "er_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 55 owners 150 owners 156 tally 153 "
        "control 517 control 32 events 7 control 16 control 154 rows 20 blank 9 rows 6 rows 7 control 163 own"
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
        "GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 12 TYPE_OF_TASK_TGID "
        "7 TYPE_OF_TASK_PID 6 TYPED 7 TASK_GROUP_LEADER 19 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 "
        "PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK"
        "_TGID 10 TASK_PID 10 TYPE_OF_TASK_CRED 29 TYPE_OF_CRED_UID 6 TYPED 10 TYPE_OF_TASK_OWN_CRED 7 TASK_C"
        "RED 9 CRED_UID 9 TASK_COMM 11 TYPE_OF_TASK_COMM 18 MAX_EVENTS 46 TYPED 42 TASK_TGID 11 TASK_PID 10 T"
        "YPE_OF_TASK_CRED 25 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_"
        "OF_TASK_COMM 31 TASK_COMM 13 STATISTICS 68 UNSIGNED 5 SUB_BITS 61 UNSIGNED 19 UNSIGNED 8 SLOTS 39 OW"
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
        "S_INUM 1 TASK_TGID 47 TASK_PID 5 TASK_TGID 190 TASK_PID 7 TASK_TGID 1 TASK_CRED 196 CRED_UID 6 TASK_"
        "OWN_CRED 16 CRED_UID 1 TASK_COMM 46 TASK_COMM 3 TASK_PID 85 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK"
        "_OWN_CRED 12 CRED_UID 1 TASK_COMM 48 TASK_COMM 3 CGROUP_PARENT 267 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1"
        " TASK_GROUP_LEADER 154 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 28 T"
        "ASK_NVCSW 17 TASK_NIVCSW 5"
    ),
    "calls": (
        "bpf_rdonly_cast 41 bpf_rdonly_cast 36 bpf_rdonly_cast 24 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_get"
        "_current_task_btf 181 bpf_get_current_task_btf 30 bpf_get_current_task_btf 25 bpf_rdonly_cast 144 bp"
        "f_rdonly_cast 284 bpf_rdonly_cast 287 bpf_rdonly_cast 130 bpf_get_current_task_btf 8 bpf_rdonly_cast"
        " 31 bpf_rdonly_cast 5 bpf_rdonly_cast 78 bpf_get_current_task_btf 26 bpf_get_current_task_btf 60 bpf"
        "_rdonly_cast 108 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 258 bpf_get_current_task_btf 44"
        "6 bpf_rdonly_cast 56 bpf_rdonly_cast 12 bpf_rdonly_cast 96 bpf_rdonly_cast 12 bpf_rdonly_cast 50 bpf"
        "_rdonly_cast 5 bpf_rdonly_cast 185 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 197 "
        "bpf_rdonly_cast 4 bpf_get_current_task_btf 12 bpf_rdonly_cast 6 bpf_get_current_task_btf 42 bpf_rdon"
        "ly_cast 5 bpf_get_current_task_btf 88 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf "
        "6 bpf_rdonly_cast 6 bpf_get_current_task_btf 45 bpf_rdonly_cast 4 bpf_rdonly_cast 450 bpf_rdonly_cas"
        "t 12 bpf_rdonly_cast 47 bpf_rdonly_cast 5"
    ),
    "linked": "",
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29168, 9080],
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
    "type": "raw_tracepoint", "code": [38248, 29112],
    "maps": (
        "control 4 control 47 owner_levels 62 owners 18 owners 99 owners 37 owners 151 owners 21 owners 38 ow"
        "ner_levels 16 owners 43 owners 49 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_level"
        "s 16 owners 43 owners 50 owner_levels 9 owners 22 owners 85 owners 21 owners 38 owner_levels 19 owne"
        "rs 43 owners 50 owner_levels 9 owners 23 waiting 88 waiting 10 control 32 owners 42 owners 78 waitin"
        "g 12 waiting 6 owners 62 tally 141 waiting 38 owners 65 owners 21 owner_levels 26 owners 46 owner_le"
        "vels 59 owners 71 owners 115 owners 59 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 190 tally 150 control 517 control 32 events 7 control 16 control 154 rows"
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
        "DER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 12 TYPE_OF_TASK_TGID 7 TYPE_OF"
        "_TASK_PID 6 TYPED 7 TASK_GROUP_LEADER 19 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBE"
        "RS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 "
        "TASK_PID 10 TYPE_OF_TASK_CRED 29 TYPE_OF_CRED_UID 6 TYPED 10 TYPE_OF_TASK_OWN_CRED 7 TASK_CRED 9 CRE"
        "D_UID 9 TASK_COMM 11 TYPE_OF_TASK_COMM 18 MAX_EVENTS 46 TYPED 42 TASK_TGID 11 TASK_PID 10 TYPE_OF_TA"
        "SK_CRED 25 TYPE_OF_CRED_UID 5 TYPED 5 TYPE_OF_TASK_OWN_CRED 6 TASK_CRED 7 CRED_UID 12 TYPE_OF_TASK_C"
        "OMM 31 TASK_COMM 13 STATISTICS 68 UNSIGNED 5 SUB_BITS 61 UNSIGNED 19 UNSIGNED 8 SLOTS 39"
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
        "TASK_PID 5 TASK_TGID 190 TASK_PID 7 TASK_TGID 1 TASK_CRED 196 CRED_UID 6 TASK_OWN_CRED 16 CRED_UID 1"
        " TASK_COMM 46 TASK_COMM 3 TASK_PID 85 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 12 CRED_UID "
        "1 TASK_COMM 48 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 41 bpf_rdonly_cast 36 bpf_rdonly_cast 24 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_get"
        "_current_task_btf 181 bpf_get_current_task_btf 30 bpf_get_current_task_btf 25 bpf_rdonly_cast 144 bp"
        "f_rdonly_cast 283 bpf_rdonly_cast 287 bpf_rdonly_cast 200 bpf_get_current_task_btf 8 bpf_rdonly_cast"
        " 31 bpf_rdonly_cast 5 bpf_rdonly_cast 78 bpf_get_current_task_btf 26 bpf_get_current_task_btf 121 bp"
        "f_rdonly_cast 101 bpf_rdonly_cast 12 bpf_rdonly_cast 47 bpf_rdonly_cast 5 bpf_rdonly_cast 104 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 427 bpf_get_current_task_btf 274 bpf_rdonly_cast 56 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 93 bpf_rdonly_cast 12 bpf_rdonly_cast 50 bpf_rdonly_cast 5 bpf_rdon"
        "ly_cast 185 bpf_rdonly_cast 5 bpf_get_current_task_btf 7 bpf_rdonly_cast 197 bpf_rdonly_cast 4 bpf_g"
        "et_current_task_btf 12 bpf_rdonly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 5 bpf_get_curre"
        "nt_task_btf 88 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 6 bpf"
        "_get_current_task_btf 45 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [67360, 9048],
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
    "source_sha256": "8b048eb949b0a72ac8e92e1ebdcb4c15d6b8f2aa1f9502fbf6591db435b4d070",
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
        "eNrtPQ10XFWZ771kMpOQNiEwaZpuaGIFSjVsLVJ6qt0GEOmCu0RwaFG6ZBigQyo0U1zIdI61KYqh7lkTVBor6zYNJqmLUtafdJHD"
        "xJUj3VU5YQWpRpQ9sBY4gNDWNiSls5m53/feu/fd+96985fwwzmc13l57757v/v9/91krZb5L74hkLmO6OR3pH5fKn2tO1Wj/kvu"
        "IVe/oWn7UqnUl6b/nX4lqPnJOPB+UPdlrnUG/X7QKIXn1mSuzTXkgRH4+zfgmljSmfl+PEx+r9XJd0L6PDKuTo8b0iv58y+hn6u6"
        "DdbRD+vQyTpGpqeRnll6PbHp/8P95P2gXp55zqed6uOtJxkj1y/B7zB8f8P0tXH6egdcQ/qpOs4v/Y9E/f6Ufb4JmG+kfsIT7hMS"
        "cI/3d8L8F+h2eMf3kPvNNQSC8XA1d58SSzpSZF7dZBzjCRh/nAv/oF7HHSfeT95H+OA847C+MOBfcgPAzQ9wgyvznW1XkO3XRgi6"
        "anXl9PeGyshzPm1R5h8NsWcJ3AIEXsku0f40aAGF+bPPyf49UdFD9r0M8LRddb8/CPMi44Tn03jn3Mc+so8V0RTB4w4yPtBVFcDj"
        "ut5s6d6AddcBHT4J3/lN5toQ/p4k/K/IwD++m8wT15O8B5434Hm4xge3kfFrKgCvCTzi74N9eB+un9z3T+PJ9LRT/jKYx/X8cUPG"
        "J3h4N43fG7n8BPGj6jTAS9jXRDuBI4/PBGx8Jj4MdN8u4Fd3qvGrOj/z/pcteJcCH319+v+qefQ82fUmgU/iujzX0S+Y/2mI52J4"
        "UOvwgock/2bXs77rPC58fNrZFB9HeojvIXRzXVO+6OLbQBcDKR5ePw5XpIvH4XpL0/cJ/bZvA7oopejHfK6GzBf5AvLXeC3NL5HP"
        "In99cAPC4Y8gLy6g6STMp9dpuZgK2P5+XSxfcPozwOmtk2Q+95a44dUI8DtLjhI4RJZI4tvuffC9r5fw+LSTD3xTIP8u1bjwZ+Xc"
        "zQDPcoBnuUDOzWfkHPM9XKcl7zodciC9j/h8Q9OvT5J1RkoIPvWk6PV2C9a7U+ffv0S387/ir/d2nb+OqGAduwz+/TUGWUfUfR2q"
        "+km57DriBs5/EQ/PS7KUKx78OF/jyPJ1Fk7hvfBeH7lxRR3obwRu20Rw82kEEA1dZZkZefOpRZn1JEG/qQrnh78nQY4E/cC/Ysi/"
        "XoF5nk7m2fuGIaP/BPW5WoCjlxV6noinkV3DArrpcOVriXrmfp073ifvAvlTBvLnLpQ/uK9JA/U13bZvnvDqLQ68nPYBy39Av4dx"
        "Ilty1O9RzvlpPX+kFL/XlrLrMQ29X5fEtzkFwTenPH+V4MfuNkqvjw8QfSa5TKDf3x9V0+9LQL8vhXVfJNLvDXL1bzUI3J4wePMQ"
        "62NkPxOXkfklVnrpZc/x9TJG3iXvZejiXqSLX5j41Zp+LkDLFxE9efPPa2c3nbmMM2wbB+V9UPtGZqCREqRLsCNPLQU4NpB1h7+q"
        "tu6u4q473k/wKS1H0/gcH7DwW3ehl5ChZ64+7XMEn0+H50oBH+Ea3wNweR8f32+56LMGwese8P9sM/EvkR4X9JBg2cuEfqOAfwHA"
        "vyiNnz7tmdR7+k02+g3hT7Nfv7l5dus3pp/NS7/pFug33Wr6zd1AD2DnPHg3q98M63L7OndG9tXL/4l2Yu76TbekfhOl9Zvw53Ul"
        "/aa3WPpNVFG/6WD0m26BftOdpX5zTCdwq8pSv+lQ1G+63f1ONzN0cbNAvylj9BuBfPHkn+Gn9Nks5+X1mw7Qb36j0/pNB1+/6RrT"
        "Z7Ne59RvuhX1mx/p7vpNh4d+8z3iN1rZzddvAF+DgZdd7dXs9ZsJhz4xwdVLJjz0m/yME3EZx1W/GYL34qDfgD0z5JfUb3ofKlfS"
        "b2JeclBNDln7DHjaJdBvYveV55ee8jtPS785KtBvVmhu/k2HfjPfQ7/ZycQPdjL6Te8/a0r6TZH31Qkfn6ak98D4kR3DSnw8qJ1a"
        "ztV7Al5+nTnlrvJREM/xlo/nqcmJWHHx2m2co7Zx4oNgp5pyMhOWcpGTZwBdTwRmM11nKycRHpa8fDaQm7x8OuAqL015/xLhD7cz"
        "8vJ2Vl6SvAB8L+SfA/fXw+9T4PdnNPq5++D+j+D3Lvj9AwI/XHfgUIDcfzRAntPhuU8SOouJ4mObpuz0GdT9rnkcgA6OuKNPO0WQ"
        "9+QTvq9T75dw76ffm5vGs4qjSvQR1D6VWVfYXwl8JkD77YGfyIxXYlsv4k3QqOTzz70EjkhXZn5MgJ+n4nhOp+02li6TmyGuX7Ni"
        "Ct9LQ3hhm4D/VRC8bdaXTeWS54b5U0HNx+RdlcA+L2Hy2xYD/i2aIvj4oEAOLZzi3XfAaQDmVQJ+qFJL30tHgNPsPwMnuIa0Ckr/"
        "rAuw+Q9++P59KZm4f0jXM9/zaeVT9jyi67qy5INCe+FVoIcTk2T/1gBfJPQQ0v9BEIf/T4rvB/XYzOSlOeRvlIn7/qtG86d6V/6E"
        "/K2hqXyKv+4SLn/xabpG84/7Pffnfop/TE3KPl+S+d5fJsm6/sTFc1xHUH99cmbx/X8U8X1+oDj4Xhmg5dkckGcv+Gl9tE3ARz4u"
        "yNc4Cnjflt88B2l8P1MvSP7cbI8DDMF7nUwcQGgnR5k4wB8k/cUiOzmamz8H9LZgOeBrr8hO/i9Jv6woDlDYeVry4NNK8iD7PN82"
        "Jr9C1U/+1xS9mvZiuebI86LwZwmBo2VHtjD+8141/3ksv/sk9p+3MP7zdR7+81bGf94m8J+3Zec/L98E/vPv6tn5z1vBf75O0n/e"
        "lmXe5i/k8pIBbxK78sRXFcdB/I/s4o+bqG+j5uuZtzm4L0u5u0mn7bZ1Kb78WiG4v1Rwf7HgfmPKTT4mtiB9fkt/V8bJc5aPD71N"
        "5ON9s1o+WvFcUZx8s6v+iPTrHSePSuYBbibw8sP8Y5LwihVbnxD5j9tS+dUHPiilDwjlfuwSNbkffrfK/bNB7n9jZuQ+Y1eJ/KmO"
        "uLlf7j1PfhrzzWo+JR83bwU/3bVM3LxVkBd4tdq6Y8Vdd7x/HRMPaFOMm3/EI27e6hEHOA/i5m0pu94kzAsU6KuInxg3x3WHytEP"
        "9lHCz3pFfvotE+S5H8O+na8pyYmuIsuJIeBv+L1BAmdR/SHy84aaeuCHKyg+kas+Hx9YmspGj0/rVxm8g3FMeW/DS92GF04/2mrg"
        "r48J9IvVEwXxD71XX1mk+kr/BA8+Pu0cTePo5SgHw5v5/Abx+5aa/4D6R+BPm0v5/KnpHsDvxXx6gXkltqjSSyNNL7Lvg30qyl/z"
        "abeC/nh9Sq7ecvx4PuotxfzqNdADnjhO82UfzPc2+F0Cv2MM397kwbd/dpyO34SY+Kmobq9a5/nxg4E5mfvhe0upeE9I/6ImxUeY"
        "vguIHznb07L4AXZvvLeasp9YeOS7n0Vz7Z8IfpUBvyoDfgV4WdXJ57MqfLMgfGvIfR6y46C9wMrdsCnXoO7o7J8CXj8qiac/of3D"
        "Jj6SPIX4PdVAbwFHXGtCKq5FDJdw/wmg0weA/noF8wkdL0p8zS+Kr21VjK+tPq5x+ZtifE3I3zC+tux4VvHgGnJtPmurO/3UCeDc"
        "xeSPMPiE3wufyocT4k9D060A540a5S8sY/a/jCRYh/tKufzQ9Ce+y/gg7kN4D/DDpo8ReAdgPwOwn+CPqrqdtlsSOwTfj+SJH+7I"
        "kR9G1MaR54cLAe/+iuCTA98WELjuLOXjv86Pnzno6+waM/6c2Q8/7AfsQ1WtgL7C+aIvQ5Lfl1L2Iwu/9U3fOZZLnlFQ+5dj/Dym"
        "NtAbH2bm+SLs13NwPQjXMbgegOsoXPen7HTP7meoDOSVqa/9ismruUnn8tEhyPti+2KVCfaNfc70D9xK+kvs7qbyBXE+6HdF/mfl"
        "CRqUvo9/xziLkA+a9K2WV4/PO+JZK5cK41nc8SCfPiIYj30/sZLYOcj3vOyzRD34JdvBPge/IPoHw7Ae7KfSXNus2e17kX3Lfgfv"
        "W3g5Ic2vs6lfsOhLro4B12nG9wTzUh0X/YosXwnvmUjZ/TgNp+maHc7INxJL0M/TwvfTyOIlg0foZ4j3L/bERx6cmmuX5IYHDF0V"
        "Cg8iOyT3f9B9HrLjCPd7mLzfUKtT698A9j/6AeL9ZL8x3unTnqHwjuXHSZDra6fnXW3Dn2AJeSEM/aTMvkfgX1xrEHmC8wgafYRv"
        "M33zQuXzGX4f02l+38nn98PAnxn9Fvmxpx7cScPHp20X5K89xJXv4QD7/tMpu9xIVKxL0XLDT8sNJg8gpJdovPwAz7h83uXHmgLL"
        "jxZX+ZHYBfjN9G0y5QSst3n+uZpb/oSdTt7WfMOUG0vzxD9WuPKP+J6lEOfk8xHkx/GBNQK/lpq8cMg7U260ZCc35pfrOe2/Gd8o"
        "8P7vktuvSBbzsL/v0w5pdJ4Ffzzkpzz/mps8E40nPQ7gHeqFrLy6wvRbGyb/TOeTYx0T1l8kKoj8CffS8bXIkseAPxH7A8eN7HgE"
        "+t7uZ/L7T6PsjfjwNuDfZ2gqdodXnqaF97+k8hAiYC8lBwFu03AZm4abT1vOxVtrfou5fkC0F2XtYmjLOw3ThYw/VoA3sP680YVk"
        "XXCkHeAG4yHcZOhkDMarpuhkngmPKs7+RCr4+2LBuVJODxHgSQL8C+nXAvb7YE9jfRb6G+zzr87Iq+dMfSHzPvR9itS/AvN/kctv"
        "rX7NxP8h7e804+47j+K46fvjtWuoeqXmGkuvSftl038n6+k5ao/frm8yaHoua9Xs446APhkfJn6I8cWIf1Cfs7mF629sXkT2Zbyu"
        "UXNf/9ajanlRnUfJOkhfEC//ygj4o9P5IC2QL6XDerdz/N1BDeYdrfaY9wbFeYdh3jdRfcHH57XA9wKwP9ce5evDC6T0Ycu+mCcn"
        "f6Bur+pranJDKH8kx7H0d758sewmkCf1tDwx/da2fvHp8bGvvFm3py9j7JxKhk/P01TiA171odiHnFPvl2c5USsX98zSThHZFdJ6"
        "4e4J4J86xd9xX5CvR7aMwRX4/ZaDcH0Krs/B9feQP70ffv8Qri+kWDwwbHqDBee5FHywnjtoGLT8kKwDQT+rWG7M4co//G7I8PP3"
        "D/oCVS1yypuYjV5YOYRwTetzF6TzJKavq23y6Lpa1Cf48ihoVGcph35+xF0OYb7AuSkpuYP8Wsf6W5A7EC+QznuA9YX0Wi4fVz1v"
        "weu7SfQL2OSLkcV8gzo5EWM8zMfDoNF3hOSVEf3zxrJTMvKdfS5kEHxHv9B4UyDznSHI08D8yBH4fvNZl5q/yX5dAnEBH3Uf/VDp"
        "8VpAruqZ5y92zDezrhtAH7ie/AF/3wF5iGY/bx95Pi2+7HkkOH5zmW7+zuB5CcGbEfhScwv5+6XgL8Pf6e9U43O6Rj0XYJ4LwHP2"
        "99PPlTLPoZyx30/H0w3mOSOjJ22j+iSMh2EfIL/OhP8GnYLzmaU6oQMf8N2rAB9K6X1O/z09zqbzabukChhWkmyrtvAC+H01uW6C"
        "+TR/mAyYXA7PfZxcv3Aj8/zFdLwR13tjwEfwj50X4FmwlPZ/V6Ef09ABj/jnkSAd4XOY557OY83wtT1knQ++34IDqUcm8n0t8JFQ"
        "GaHf5JUW3aXntcEHfQVaAR9B/0ueCfSDfRlg3KFS8p5PA79pDVG0Vl00Rfa3Efb3wjrtDRsfa2h8jerb49OIXZD7/AJcuK1adPoR"
        "pI/0vKs+ZO1Hhj83YX+CKsJHahphHceYdTQy63iJWcehlMbl03UeerN2RI3/Th6m7JhqtGOOZ+43hD9C3vPs6zKnIH1t8tf/uFD9"
        "AUvoPjGBCwF+ZL7y9Q7HFfsE/tG9T6BHPyOf9t8EXgEa36x1LBbo2c8fVs2DmshrHtTpmloeVKXGz4NS6zcl7i/0KgU3n5Y8bP8d"
        "7rLgQ+dvPnzYvk9OOH+Oex/zPOPbIZ+gy5n/NiwFb7KO8N4HYN43eeQ/EUUn/GWP/CfGz5xzXz7FceLd1ZQf2lkX26fkf0d+hnHn"
        "5qYLXfNp0A6uqpX0u0eK63fHPoPCPCfJcVh/dngvxGm/3AD0uoBLx0E/ke/hu0oFfoGoZN5gNT9vcAMd9/DMjyln7H9RPtN2zGfS"
        "NTe6tfqxEACz8b71vR85nIu9ZNVdLzvMixOI+tiY/dtN/wbbxwbiFQ5/3ZmHqfhugPbzO+2nSqk4dbxMLp5t9q0K0/CN1D8iBTde"
        "Pq5msx+d6/Uf5vlnx88GvW1eHcZtDlPy1vRP0Pli+Tp/UJgvZ0BfrCbBuY/txA8ULJsvGOfzgvsfENDnAbk+T1F+noaj702d5kpP"
        "6Aey+t5cQ+FHomJUgPcTgryHQYijjhbpnCV2/s8I+vYcENRlvUP624JfG/u5m/1tCdy2ieBm9UFtV+tL0MXwjT1jufWXlO3f3xXK"
        "sV90YefppIdrlOg8+/49o0xfhNc91/U6xRcv0ux0K+pz7+zfM8b07xlOqdll55H3LoP87ZX7PeyyBRqXv0j3b8d+suU59uUfK5Dd"
        "PczY3fs97O59jN09KrC7RxXt7sdTmav/EMDtHk2Kr5p1i3niq4rjIN6L4nuYTy4dBxqcUKIjy47d6CF3dwv67PQJ7vcI7nen3ORi"
        "Avo+C+tZt/PpFPfxlporwb4C+mwH+twuqmuF/Fs4Bwjp1FkHrmh3DnSnsrJbYf/Eda3ID87XlORKV3HlSnx4mPJ3xAf3u9flY/3B"
        "XuQP4Pcd2M3flyzpNj7Ql8qGXq36/AmqzsML/iF9EPjSpwR69VdOFkT/w7yB9hzz1pDfKdflTyjX5RdS/wx7wUMyz9BZl38V2T9H"
        "H9Qy2N+g5Hm/l52k6s/z3v8U689XnbTnbVn9cR+g+mg4/ZPL4XzbcxT7qL1D7BXwZ8mfN8bYK10nNSV7pXeG7JXelzQ5PVPUn6iw"
        "87T6e73i0UdtVNBHbVSyj9qY7HmqanJ4xu07UT+10VR+7bPVUvbZjNth0ueEot9hqyR9zCkIfbx97LA2gNsZprzI7XxVlp9eObvp"
        "zmWcV6g+avugj9qbVL4N1rE7+6gdmd16f/9+po/aqGIftYPk+8I+avs8+qiNEXxZSddh53q+qqUvYb+en8Fv7NfzU0afInJBrE9V"
        "vmXX84N6q+Ye/yWJvs4+PT3kO7eXCuLD6+T8IDMdp73DK047lmV97Wf5ccEowgHGrZOMz95Z5PjsoPs8pOOzzHkDZnz2dszv+bgH"
        "/l1M+W+deEYSaOObIQ8h5sxDeF0qD+FuyEM4Cvz+w9nFncy48Add91+6n4xsXHgzxoWZuLcjfwLi3p059vNYXG3G1bj9VWT7eSiv"
        "T/fAF1G8+5YT+Yl333CCjncfTNH8NCCIRy9zjUtYdQV3Ctb1BcHznwf+f6FA7/77E0XJkxKex3KuYr+oFSc0rj9CzQ7wPo/lAwQf"
        "AA6RJfmqg7jcI39pb4qiv9mav5RnuWj1Z8L8JeKnFvEPUz7O1vyl4TzlL4nkY+cNgE/Xp+TyY54k59ztJXwoVG5QeIj900x6dfAJ"
        "/vl2WZ/zBt/B/Yy0v6Bob5aCvV5pytFGm73WEP7BlGrezUGpvJvhKbm8mwFyThrY8fGdAY2WL6p9oQT5Ng45Avk25jl0gnybJZ3Q"
        "f438XgvrCWEdnEOPquTPP8e+lEG9HOB1tU8qD04XyYdTqXpKtK/YPnf5ynOy8tgX6HZ4W/VOBILY384Z74f8aYg7Bo0nYPxxAf3V"
        "CfTNAp9nx/SLsfKDiF7dEHtWyu8U0hsyfLbw5y/1MOcjZ3veAuRFz/fK2+iDfjPYT7+D0mPRv3Zdb7Z0z/rVnoTvkPNUG8Lfk4T/"
        "FaQ+cXeU8scl7xH44aCuzPLD9Qj8cD1mvJHS464X+VM+wcO7afzeKHee0Xt9wAXxo5nuA34eFz54Donz3IS+PJ8r8m2gi4EUD6/F"
        "/vrvQz6GVx1LX8rOF9TP6/ojyIsLJOOu5al89P12wunPAKe3ToK8KXHDK7Mukznv2Ow35oVvu/fB935bwuPTTj7wTYH8u1Tjwr9g"
        "+bB9TD5sp0MO0H7TX0MceriE2CE93HPkneu6V5D/+zHdzv+Kv95/1Pnr2CbaN0OwbwZZx7b8nj9aLr1vhlpewDvkfDXIV5LPC+hj"
        "4liXl+SWF5Abf5fPC1heklteQGHnaeUFiM5X2+TK18zz2j3zAvok8wLeNHKLTxYWXk77gOU/PUz8X1W/X03r957x/7Ys4/9RyfrY"
        "Bfz9V47//8TILf7fV6Bz3lTrn6Nqdody/H+fQeCmleQn/s/yzT2zm76kz1GLQvx/3KDj/1FB/P9ptXV3FXfdqH9Y8f8exfj/w4Z7"
        "/D/qEf//d4Pwgx7w+2zLS/z/Pb1GVa9ZYLw99JoyY1brNaZ/TaTXdGhu9gv6PaX1GqjHM+uQ7mb1mpcl6+7mzsi+evk90T7MXa/p"
        "ltRrolnqNR2Kek13jvVlQznWlxVKr4nOkr4uRK+J74V+KP5zQL9ZZlD6TRmj3wjkiyf/DNfPajkvr99AP0DYQUu/6eDrN1036LNZ"
        "r3PqN92K+k2LxzmxHR76zQo4J7abr9+Y9Xwvu9qp2es375B6Duh7koyDfoP1535J/aa3RK3+POYlBxXzoIT9hxj9Jvaall96yu88"
        "Lf3mqEC/uU1z82s69Jv5HvrNTiZusJO175/UlPSbIu+rfD2HQO+B8SM71PpdCfWeQKH8OR256T2e/c5Qzv6TJH3MdD+7DkV/ToH0"
        "nsDlOoFfRHfVewRw99Z7Pqom/2PF5Vdu4xy1jYPwsvw7q3R3/84ZwK+X67OZX6Pepqr/mPhj6kEL9Nz8PKcxelAHrQeZetxLVD9Y"
        "Uw+6ndWDfsPUeWB+WRR+18Jv0hcP1+PThjX7ez4tcZL++/+Rv5t9Fe9N0X//LjVeyP9teG6Ivh/4Pdw/yjzfB/f7YZ5Yf/JJwpeF"
        "9SdLpuz8E89t8sqLZuPTPu0UQX6cT/i+Tr1fwr1v5VkeVaK7oFaVWVfYXwlyKUDHdzDvUmK8Ett6US8X9TPDvv5Z52nqtD3N0nsS"
        "znFfX3NkEt9LQ3hhm4CvQvy4WX91kptPKGkPmX39NR+Tn1cC+wz9M8w8SOx3+4dJgo8PCvSW303y7uf9/GRhPvx9ivnwj03a883y"
        "X5+P+fAjk2T/1jDn9XxLkK+xmzlH7gp9RvIXHXI9yuQHkPNDLL6FfKrCg089Nslf9zlc/oJ5UJzzw2cY355XxLfvFAnf+iZpfnu/"
        "5/j3U/y2Z1L2edIvfMckLdcQD6AeStgf985Ju59VdH4hm0eLdmOo/O/I75z75MI58UPYJ3cPI6cPCfjdRmX8y2+f5KcU8S9E41+B"
        "+iT7tDWTtJ3aJoBfjyDv6W8g76ktv3lP0nxtE5X3lPTIXw4a15J5Qb/bUDmc4yDKC5yp/mR7mf7JOZ4/ZNXjfpTsA1OPGR+CvkzY"
        "r3cn3+9YsHMKZfsI7fU437Y9y37J4I9suBvtjlpXfdyU3zD/MNhdoj7IZh9qtBc/pLnr+376O9J9kAX8GfmjWRfK0OH62ONv0npq"
        "tnLu0Tft+rF3H+RtWfZBfuhNiu49+yAL6rry1Ae5cP2Pv/6m3T4T12F99U0eXeRcVzDb8ySG4L1OJk9CGEeIMnkSd6nlSTj8zdHc"
        "4l2gLwWhTjHeK4ojxHLMkyjsPC375xopf3ju9U9tTN6pqt8X+9e20f70ctqf7tQjokz/2pYs/eyt4GdfJ+lnb8uyHgP9umep5U3G"
        "8os/Yj97C+NnX+fhZ29l/OxtAj97W3Z5k+WlkFcg6l/bLejbkid+qjgO4n1k1z5BfXqbsD6dW8cyuC9Lub+R8U+uE/SZXSG4v1Rw"
        "f7HgfmPKzT5IbGlx72O7mU+vuJ+31HwS5BvBt/Bmr/61i1N2OnXaD2r7Gh9oZPqkSr4P+yfdv9YP+xiTzG+JFUmeDLVQ/TDjg63u"
        "/WthvIaaetiPFfz9yJJe4wNLU9nQqdW3FvrkAT3i+fZ+0+++LsX3BwwBX4oJ6qeaJgqi971XT1qketKXjvP9Rti/dpkuV0f53PF8"
        "1FGK6RL71/76uFq+0nt2BrEzfDnmKxXLznhdm812hpU3LMrHjmlu/kiT/3rmY0cl68x+riZHw0WWo6ZdJspTakvl165aLWVXzbj9"
        "xPiZRfkJ5j7H7pKkizkFoYu3j/0UxXwOjcpP8svB25OPxj49q/mTfF52K8T1SdzMyktqFdSd/ZvaumPFXbddnyV5SW2Kedmkj6o4"
        "H6nVIx+pm+DLyraU3f4U1p0J/CUjZp4Q9J2FdYfKMU761Ux+UbhXFCd98Jg9L8d6H/vW3ga/sW9tjBmf1EmLxx84RuclhBi7OyqQ"
        "i3N0Xnw8GKjI3A/fC/20QF6E9C/K+T+YvlMon3PW92TtXdDLsP8UyncWHvnu59Vc+zw3zmP2Ne3k68EqdlRB7Jgh93nIjoNyg6Xn"
        "sGnnQj7s2Y8CXv9EEk/3035gEx8/QX7fA/kDvYEs4/WQP9B/AuTKXqC/XsF8zj9WlLwVYd7AVsW8gYXH+HkDivE8Ib/HvIGaY1nl"
        "OZl9gRPu9CPbF5jBJ8946T0YL90IcI5qlD3r4I8k39TJH/+WnzdQ8m7niy3v8UUpvrgA8I/f71C6//RZNTNMR4YkXy+l9FAWPuub"
        "uv/CxUdp+2jbX7j2A9izQf1hZp4vwn7Q5wOb5+DVH6DOGcM+m0jPbD/jUBnIJVMv+5VG29838fNChyBvme3/KcpDYJ8z9dVbSX7n"
        "7m4qjx7ng/a/mS9h5tkbVJwC/47xEyF/g+8mdqjlReHzjjjVyqWefZRp/gZxL8F47PuJlSQ+g/zMyy+bqAf/Qjv45Zm+u5hPhX3j"
        "mmubNbsdJPJrs9/B+xZeFjbPis3vkc0bM+N2gnmpjot2LstXsC82xm8aTtM1O5yRbySWYHynhR+fkcVLBo8wvhDvX5zleRdLcsMD"
        "hq4Klm+3I8fzL25TG0e439A/vKFWp9bP5ufF+8l+o9992j6n8738/DjR2ul5V9vwJ0jKhrUw9M00+ztCPHgt5FfhPIJGn87n9/MZ"
        "fh9j6gA6+fx+sJuKSyMfT4rqVNhzIrpp+Pi07YK44ENc+R4OsO8/nbLLjUTFuhQtN/y03GDi+yG9hBv394wP5V1+rFGTH3tV5Qfh"
        "M5hvy+I35gkI5UQA5cS5mltehJ1OKL4hqKuumi/JN75WZL5hyo2lrvOR5x8rXPlHfM9S8Gvz+Qjy4/jAGoH/Si0v2yHvvoZyoyVL"
        "uVGu57T/Xnna+dp/yfzqSHtu+eo+7ZBGx/v448WHwR8pe57u4ITred/S4wDeIb2z8uoKM9/GOn9iro3Ps/nR4V7aTx9Z8hjwJ2J/"
        "4LiRHY9Af//9TH3aaZS9ER/eBvz7DE3F7vDKu7Tw/pdU3CkC9lJyEOA2DZexabj5tOVcvLXmt5jr70N7UdYutvLHF0rRA66/2PUL"
        "kXaAG54/D3CT0fPGYLxqik7mmfCo4uxPpIK/LxacK2k9xC9ndyLcE5CHmn4tYL8P9jTWF6MeY59/dUZePWfqC5n3oT9opP4VmP+L"
        "XH5rnUtB/B/Sfk0zDrTlCI6byaevXUPV2zbXWHpN2v+a/jvEb47Y87bWNxk0PZe1avZxMV8/Pkz8EOOLEf+gvnRzC9eP2LyI7Mt4"
        "XaPmvn5yIKV8fP4zR8g6SD2ol39lBPzO6fhkC8TtdVjvdo1XrwDzjlZ7zPsyxXl/DOZ9E3X+yfi8FvheAPZn9RG+PrxASh+27It5"
        "FB8RyTOsO5euw/I6B11yHEt/58sXy24CeVJPyxNcF9L1WtA38Pwcs+5cX8bYOZUMn56nqcQBvM99W6Tx929hnuVErVx8M0s7RWRX"
        "qJ+jplP8HfcF+XqkfQyuwO/bD8L1Kbg+B9ffgz9rP/z+IVxfSLF4YNj0BgvOcyn4YJ+ToGHQ8kOyrgP9rGK5MYcr//C7IcPP3z/o"
        "u1O1yClvYjZ6YeUQwjVdF3dBOq9g+rraJo+uw7zULXx5FDSqs5RDew+7yyHMCzg3JSV3kF/r2D8C5A7EC6TzPWB9Ib2Wy8dVz5Xy"
        "+m6yxMoLQ/liZDHfoE5O/hoP8/EwaCQOEz8M0T9vLDslI9/Z50IGwXfMNx9vCmS+MwT5GJivMwLfbz7rUvM32a9LwE/ko+6jHyo9"
        "XgvIVT3z/MWO+WbWdQPoA9eTP+DvOyAvxjy3xEeeT4sve74Ijt9cplN5RhtKCN6MwJeaSVtE7VLwl+Hv9Heq8Tldo54LMM8F4Dn7"
        "++nnSpnnUM7Y76fj5gbznJHRk7ZR/YPGw7APkFdvwn+DTsH5zFKd0IEP+O5VgA+l9D6n/54eZ9P5tF1SBQwrSbZVW3gB/L6aXDfB"
        "fJo/TAZMLofnyDG+2hduZJ6/GOYR0aj13hjwEfxj5wV4Fiyl/d9V6Mc0dMAj/rlrSEf4HOZbpvOqMnxtD1nng++34ED6QxD5vhb4"
        "SKiM0G/ySovu0vPa4IO+OK2Aj6D/Jc8E+sG+QjDuUCl5D/tMxGuIorXqoimyv42wvxfWaW/Y+FhD42uUvuLTiF2Q+/z459OuWnT8"
        "DaSP9LyxTtusu23C/jqH3yDraIR1HGPW0cis4yVmHYdSGpdP13nozc+/ocZ/n32DsmOq0Y75HZl/LesHo+Oh+TpHUBgPNqBvUZPg"
        "/MZ2OE8Y/O3OcT4vuP8BgV56QK4PT5Qfh3D0q2DOLXf6dceYfhXXUPpQomJUEC+fEPj1B8FPOFqk85LY+T+j8/XmA4J6o3dIv1qw"
        "27A/u9mvlsBtmwhuVl/TdrX6D6y3M+s/xnLrKyjbj78rlGP/w8LO00kP1yjRefb15qNM/YnaOdxWvfmoa996Z735GFNvPpxlvQTk"
        "H63cL1kvMZpjP/vyHPvZjxWor+swUy+x36NeYh9TLzEqqJcYzfKcnkMAN1G9+QFBPXGR+xGhXwPwXhQ/wXwpaT/H4ITaefZmP6uN"
        "HnJ3t6A+vE9wv0dwvzvlJhcT0MdZWGe+nU+nuI+31BDFFeuJ0T8T3u5Vbw79NPtHBfXNiufcD3Qz9c2S78P+SdebZ32eQmHlSnwY"
        "+ALyn8H97vXmmF+3F/kD2DUDu/n7kiXdxgf6UtnQq1V3PkHlMXrBP6QPAl/6lECv/srJguh/Xn5x2bgs8jvlevMJ5XrzgvY584LH"
        "bXLwcNabX0X2z9EnE+vNg5Ln9l52kqo3z3t/TKw3X3XSHpe0+pY+QPWHcNZJLYdzas/RpfKR3mn2CuSpyJ8fxtgrXSc1JXuld4bs"
        "ld6XNDk9U1QPWth5WnXUIvtls+ZmzyPf9q5XH5OsV0+qyeEZt+9EdeujqfzaZ6ul7LMZt8OUz0vdKkkfcwpCH28fO6wN4Pa/pt2f"
        "23mpLD+9cnbTncs4r1B16/ugbv0RKp6EdVjOuvUfz269v38/U7c+qli3TvrCi+vW93nUrZOEj8RKus4o1/NSLX0J687vgt9Yd/5F"
        "Rp8ihqpYn6p8y67nB/VWSm9y8m1NUG/+FvlOvJT7XkhfJ+cHmWF9LX5HtWteENK/ch7w/N+afvuMnVIOdkofwgHGrdOk8hzd7Kai"
        "9me+U20ctj8x+oka4j8CfP2BB/7to/y3LB6GApcTeG6Gur2Ys578dak67gsJPg8eBX7fn13cCes5z/mm6/5L13OWMXlPojrOzVjH"
        "uQPg2g18YatAH/vKCd79vPfRF57jsFGxHv4fT2hcO1VNP/Q+xyF6grIzBfpAUF9P8b9QQNB/fqbt0mE5Pqfql2mev4qL3/FB4Gug"
        "v1bdxfdnOr4fyRN/26XmlxHNQ3YcIX/rnA/4Pk8pr9HRh/6caj6cUX6gve7Vh16Zj+gefBn6zzN1UuvD2olc8sws+jw+ReXFVRxM"
        "0XpLQJAXdoo7HEw+VCNY11zB85VU/k5kSf7zQt375D9NzhkbPgDno1h5g1TffOF+yfXNx9+i87bY/vpI35h/Km9PloI9XsnFo4bw"
        "yJTMeHb5dFCqD/8DU/Z8HXEf/qHMc/8PHD8KcA=="
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

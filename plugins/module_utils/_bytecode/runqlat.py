# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 21096],
    "maps": (
        "control 4 control 47 waiting 45 waiting 6 waiting 35 waiting 9 control 13 owners 90 owners 21 owners"
        " 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 118 owners 59 owners 21 owne"
        "r_levels 27 owners 27 owner_levels 79 tally 135 owners 34 owners 151 waiting 15 owners 68 owners 21 "
        "owners 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 209 tally 128 control "
        "499 control 29 events 7 control 15 control 153 rows 19 blank 9 rows 6 rows 7 control 160"
    ),
    "constants": (
        "STOP_AFTER 12 CASTS 11 TYPE_OF_TASK_STATE 3 TASK_STATE 8 TYPED 30 OWNER_BY_MOUNT 8 TYPED 3 OWNER_MAS"
        "K 14 CASTS 21 TYPE_OF_TASK_PID 3 TYPED 5 TASK_PID 8 MIN_WAIT 27 OWNER_BY_MOUNT 22 CASTS 3 TYPE_OF_TA"
        "SK_NSPROXY 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MAS"
        "K 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_BY_MOUNT 84 TYPED 3 OWNER_MASK 14 WANTS_PID "
        "17 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TASK_NSPROXY 23 NSPROXY_MNT"
        " 11 MNT_INUM 9 OWNER_MASK 14 CASTS 45 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LE"
        "VEL 4 OWNER_MASK 16 TASK_CGROUPS 65 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 17 CSS_CGROUP 3 CGR"
        "OUP_KN 3 KN_ID 3 OWNER_MASK 3 PID_NUMBERS 6 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 11 UPID"
        "_NS 17 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID"
        " 12 TYPED 17 OWNER_HOST 69 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_"
        "NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 83 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47"
        " OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 97 PID_NUMBERS 3 CASTS 4 TASK_"
        "GROUP_LEADER 3 TASK_THREAD_PID 12 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 CASTS "
        "4 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OW"
        "NER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM"
        " 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENT"
        "S 15 HOST_LEVEL 12 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_P"
        "ID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 20 HOST_LEVEL 12 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 "
        "TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 10 "
        "CASTS 23 TYPE_OF_TASK_CRED 5 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 6 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 "
        "CRED_UID 11 CASTS 13 TYPE_OF_TASK_COMM 6 TASK_COMM 13 MAX_EVENTS 39 TYPED 44 TASK_TGID 11 TASK_PID 9"
        " CASTS 23 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7"
        " CRED_UID 12 CASTS 21 TYPE_OF_TASK_COMM 6 TASK_COMM 13 STATISTICS 65 UNSIGNED 5 SUB_BITS 61 UNSIGNED"
        " 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_STATE 30 TASK_PID 38 TASK_NSPROXY 11 NSPROXY_MNT 1 MNT_INUM 1 TASK_PID 35 TASK_PID 6 TASK_NSPRO"
        "XY 63 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 103 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROU"
        "PS 167 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_PARENT 37 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 144 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 27 TASK_CGROUPS 2"
        "91 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_I"
        "D 1 TASK_GROUP_LEADER 217 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP"
        "_LEADER 132 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 47 TASK_PID 5 "
        "TASK_TGID 185 TASK_PID 148 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 15 CRED_UID 1 TASK_COMM"
        " 36 TASK_COMM 3 TASK_PID 93 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COM"
        "M 45 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 29 bpf_get_current_task_btf 38 bpf_get_current_task_btf 3 bpf_rdonly_cast 45 bpf_get"
        "_current_task_btf 6 bpf_rdonly_cast 63 bpf_rdonly_cast 139 bpf_get_current_task_btf 164 bpf_rdonly_c"
        "ast 177 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 216 bpf_rdonly_cast 12 bpf_rdonly_cast 3"
        "59 bpf_get_current_task_btf 268 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly_cast 135 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 50 bpf_rdonly_cast 5 bpf_rdonly_cast 180 bpf_rdonly_cast 5 bpf_get_current_"
        "task_btf 148 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 8 bpf_rdonly_cast 7 bpf_g"
        "et_current_task_btf 32 bpf_rdonly_cast 5 bpf_get_current_task_btf 96 bpf_rdonly_cast 46 bpf_rdonly_c"
        "ast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 41 bpf_rdonly_cast 5"
    ),
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [21096, 8864],
    "maps": (
        "control 5 owners 115 owners 21 owner_levels 27 owners 46 owner_levels 59 owners 71 owners 115 owners"
        " 67 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 tally 208 owner"
        "s 54 waiting 100"
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
        "RS 10 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "TASK_NSPROXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 330 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 14 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 31 TASK_PID 6"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 436 bpf_get_current_task_btf 260 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 16 bpf_rdonly_cast 12 bpf_rdonly_cast 33 bpf_get_current_task_btf 6"
    ),
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29960, 21072],
    "maps": (
        "control 4 control 46 waiting 45 waiting 6 waiting 35 waiting 9 control 13 owners 90 owners 21 owners"
        " 38 owner_levels 19 owners 43 owners 50 owner_levels 9 owners 22 owners 126 owners 59 owners 21 owne"
        "r_levels 27 owners 46 owner_levels 59 owners 71 owners 115 tally 117 waiting 28 owners 68 owners 21 "
        "owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 209 tally 124 control "
        "499 control 29 events 7 control 15 control 153 rows 19 blank 9 rows 6 rows 7 control 160"
    ),
    "constants": (
        "STOP_AFTER 12 CASTS 11 TYPE_OF_TASK_STATE 3 TASK_STATE 8 TYPED 28 OWNER_BY_MOUNT 9 TYPED 3 OWNER_MAS"
        "K 14 CASTS 21 TYPE_OF_TASK_PID 3 TYPED 5 TASK_PID 8 MIN_WAIT 27 OWNER_BY_MOUNT 22 CASTS 3 TYPE_OF_TA"
        "SK_NSPROXY 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MAS"
        "K 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_BY_MOUNT 84 TYPED 3 OWNER_MASK 14 WANTS_PID "
        "25 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 TASK_NSPROXY 23 NSPROXY_MNT"
        " 11 MNT_INUM 9 OWNER_MASK 14 CASTS 45 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LE"
        "VEL 4 OWNER_MASK 16 TASK_CGROUPS 64 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 17 CSS_CGROUP 3 CGR"
        "OUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 95 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 P"
        "IDNS_INUM 9 UPID_NR 10 HOST_PIDNS_INO 7 OWNER_MASK 3 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_THREAD_"
        "PID 10 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 1"
        "2 ONLY_PID 11 TYPED 18 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9"
        " CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 97 PID_NUMBERS 3 CASTS 4 TASK_GROUP_LEADER "
        "3 TASK_THREAD_PID 12 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 17 CASTS 4 TYPE_OF_TAS"
        "K_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 P"
        "ID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 "
        "TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT_EVENTS 15 HOST_LEVEL 12 CASTS 5 "
        "TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 BY 20 HOST_LEVEL 12 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 TASK_T"
        "HREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMB"
        "ERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 10 CASTS 23 TYPE_OF_TASK_CRED "
        "5 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 6 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS 13 TYPE_O"
        "F_TASK_COMM 6 TASK_COMM 13 MAX_EVENTS 39 TYPED 44 TASK_TGID 11 TASK_PID 9 CASTS 23 TYPE_OF_TASK_CRED"
        " 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 21 TYPE_"
        "OF_TASK_COMM 6 TASK_COMM 13 STATISTICS 65 UNSIGNED 5 SUB_BITS 61 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_STATE 30 TASK_PID 36 TASK_NSPROXY 12 NSPROXY_MNT 1 MNT_INUM 1 TASK_PID 35 TASK_PID 6 TASK_NSPRO"
        "XY 63 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGR"
        "OUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 108 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROU"
        "PS 175 CSET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_L"
        "EADER 315 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 28 TASK_CGROUPS 1"
        "19 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROU"
        "P 1 TASK_GROUP_LEADER 221 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_GROUP"
        "_LEADER 128 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 47 TASK_PID 5 "
        "TASK_TGID 185 TASK_PID 148 TASK_TGID 1 TASK_CRED 47 CRED_UID 4 TASK_OWN_CRED 15 CRED_UID 1 TASK_COMM"
        " 36 TASK_COMM 3 TASK_PID 93 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COM"
        "M 45 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 29 bpf_get_current_task_btf 36 bpf_get_current_task_btf 4 bpf_rdonly_cast 45 bpf_get"
        "_current_task_btf 6 bpf_rdonly_cast 63 bpf_rdonly_cast 139 bpf_get_current_task_btf 164 bpf_rdonly_c"
        "ast 185 bpf_rdonly_cast 4 bpf_rdonly_cast 4 bpf_rdonly_cast 382 bpf_rdonly_cast 12 bpf_rdonly_cast 1"
        "88 bpf_get_current_task_btf 267 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly_cast 131 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 50 bpf_rdonly_cast 5 bpf_rdonly_cast 180 bpf_rdonly_cast 5 bpf_get_current_"
        "task_btf 148 bpf_rdonly_cast 48 bpf_rdonly_cast 4 bpf_get_current_task_btf 8 bpf_rdonly_cast 7 bpf_g"
        "et_current_task_btf 32 bpf_rdonly_cast 5 bpf_get_current_task_btf 96 bpf_rdonly_cast 46 bpf_rdonly_c"
        "ast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 41 bpf_rdonly_cast 5"
    ),
}

_WOKEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [51032, 8832],
    "maps": (
        "control 5 owners 115 owners 21 owner_levels 27 owners 46 owner_levels 59 owners 71 owners 115 owners"
        " 67 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 201 tall"
        "y 116 waiting 41"
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
        "TYPE_OF_UPID_NR 13 ONLY_PID 11 CASTS 19 TYPE_OF_TASK_PID 3 TYPED 5 TASK_PID 8"
    ),
    "members": (
        "TASK_NSPROXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 22 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CS"
        "ET_CGROUP 4 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_CGROUPS 330 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_GROUP_LEADER"
        " 123 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 31 TASK_PID 6"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_get_current_task_btf 16 bpf_rdonly_cast 109 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 4 bpf_rdonly_cast 436 bpf_get_current_task_btf 260 bpf_rdonly_cast 18 bpf_rdonly_cast 12 bpf_rdonly"
        "_cast 125 bpf_rdonly_cast 12 bpf_rdonly_cast 33 bpf_get_current_task_btf 6"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "539863995dd283b6da5402947f782ae21c0b7eedca3caecf06926131d161db9b",
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
            "value": [["since", "Q", 0, 1], ["preempted", "Q", 8, 1]],
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
        "eNrtXX1wVNd1v2/1sSswloCsECKKJVPbgJGTECehTBgEtA51OoUh3YKTEut5TZDlMpGwA3rsJEbgGFnJJBKdYEL+QeAi0XgGTVtH"
        "ZOrxOg4TNE7s0klr06HTIZPO+GNsx53YRkSCrXbPOW/33nfve/fthyTM45/HPr13373nnnvOuefj/pJ1LPPPOhjJXEcM+B2vH06l"
        "r3VzGfcveRyu4RBjw6lU6juT/0+/EmVhaAffjxoVmWtdJf9+tLIcn9uQuTbXhuC7+Pcf4tXqhusWA9pPtPdk+hMzaqFdQ2jXgA/V"
        "hYT+dsL1O/jbxPcq2Cz5eMv496sfwXYGcNwGjHtk8jvl2G76E+YAvL9j8u+Nk9c9eI0Z8zPvJXr7UvS9zHjqz6Ryv5/A78frxzzp"
        "PsbRvUKgexnSeZZAZ5hfawj6UcHuVNBxEU8vRvRayN1PzGpLyd//taLdvfD9AXjPwvHR1VyA47TguqMK6YhXob19G6E7bAT5S/xe"
        "ov5I5juDwJb7KthP7P7fnKbzrKc96fy0hM46z5dl+LeG60fUiEj5MxqaLb3vpP88xfs3K56/CeiDz8eXKfh7viZ/HxtGvjEEOr7v"
        "Scf3OTruh/lHeiTqgR8tmkeNdsrw++kZuaVVMf+z9mXabTYeTRUi16zjIHeU6yxUxq+zeQbSf3sK+rEJxjdAfLDSkK+PS4r73zdk"
        "807t0bxTv+z1VIvj2oHrKYzrKaxYT7j+RiKq9dQF66mS1tNzBn1/sYyv8PdIGN/fC3Itl8/GkM8iOXxmDYy58mmx2om7tJPL9yKd"
        "zFP43mG4sRHpPFgFf1fJoQoGhGswF2SeCIeBv0g/iXojaizOjCfZj/3G56zj0N79TcTP/vRFEuc3GgmhngUDIGa8jf38GPSzPwT9"
        "rMT3TFU/b4Z+Yv+qzanpJ/FVfO/7Cj30iKu+SdTv4+8vdNcjNN97KmHcpw+TnMV57b/A9OYV6WVO7bw66VPB5HJlX4rX8/Cb5EK8"
        "d8izX0OcvF/OtWvO5+UM2WMj5fS9VuTDO5Cu/6hJ1zkloWuUIT0Nouc7wDfHoJ/Uf+sEyMfkCuxfCPuHV+vpjszfG+ahXXYc+e9W"
        "fB+viWVwPzwptya7kQqX47jXyduNhUJwjXwP+REGIvbjHF6JbufwurMJ6JG4F/qXWNWF4yrn6Gw/P+9SKnc+xfVD61K9Xn5l89em"
        "9HNh3o4j+4/svtOW+7q0119nO/Mlr/qnVl7p2keJWR1obzwEdCmjdQn3zbnlSMcGHHcc2qnCfvRryp3+qRm3NQD8lNavaX62TmT5"
        "23BZL7FJ9dOYGSfYVcmP4XPlyI94tY4jXW6V8/vOdS3AL6vgu2THpPufyOG/aPgtWL+7Bb7F3yNVxL+vCfKxQyFffxOS3+8O5c6n"
        "Yx9UcrvtnzLfp3mLRSpwXIvwdxm334tFyJ6FD5m4L0/rjfR80ncamu6+lksn57gfk9q3MaM1c8faX4P8Ax1LnkB+KwN9ktYPZN91"
        "penCkC54jbE5mXbMU8+gXOg0oP9vKubnE9dk9x3+g5x+jGn1Yxa/Lw3z7VWgnyRqvJrKyHcPeRUzjMz3Klgk01967v5OWq/+9LF6"
        "vb6DdBu/KrObab9B9jONL9E+nFLtH3l73H3/Wax24i7tuNr1g/heF9r16Bcj/4FqXdn6p3u1pr28WGEvdwly2N8+NYnrLlqF89qv"
        "sOs7l0A/I/het6a+6J6afjrX6VeYn/2vyo/i9XeS4yS/4kf92omf5PX0fF5vmIrvJ5YBPbP271be/u38PdObrzklmS+1/btVsH/b"
        "POzfVsH+7VDYvx352b9VL6N8BYXl3/5tRfu3TdP+FfS3oIdVdgTZv57yFfkmcbRI8tVnO8T/8aPydhP1HSlf/sOTw/7sStsue9nD"
        "vtmQkt9vUdxfqbj/qZSb/ZTYS+vyj4zzeyn2JVEDFqJ5EPhI6R+z57lI/jHddk7Cc1ZPDS/vxHbjzvmV+clIn5nHoZ3mprW2/Zp+"
        "bsvk9b3Jd61TyOe4r6t+SLQnFP34e3U/fPn92vX8fuagez9029kRQXmFV/IfNhxs4Oxu0U6MhsH+Np8oV+i/Nnf/L4QLWPPtML87"
        "KnEeKmEeqnF/Ub2A6cXNqvjvmHPleojs+IYmg7nvB8qkcZ5t/T+Z4P31Y3nKjeMTLCdOkJg1rLAvRjh6mjUkp5+F72D/Y1W0D/oC"
        "jL9ftQ/6+gQ8964B/t7PMl/2VufU2lvWIOpx8pedRD3+gFzf0nxaQ6TPF6L+38DpxUL1mHWiJZWP/krb3xk/A7ZDesqL/jFjDdoR"
        "ZxV8cudESfZFQ6hv2xX6+4C/+LMoR6oPZsdbjvH0zPpfwPdTHG/yEe/4YCn2ZaYXPTTj8eJ4tnX/YVy+H1/GmGS/RvaeuUtuRxJf"
        "75z3M+CzXrQf21GO7CqX+6Oa+pG/V8rXC9o5iV6/6+VT/HrRfR/tMvI3kZ/p9A6iz06yZ7T8FVHjl+MRqZ+iWHLrXbTDfjbOx6FB"
        "T4j+mCj77biO/sj18wyjn4faD0nbfXWc1s3vc+V/zW/Gc/M80vROXy/Cdo5dXFCHdH1lXCt+GvhZBD9LStPPP91+lrf86f0p9rNk"
        "46dDHvHTDkX8VLhf5+5/Tj4h7IefEOKn3S8UGD+dar+UKn7akSquX2m5ll9J7T86FPiPtPxHjyI/Xs0zfjq1/iNH/NTjPU+52rl5"
        "Rssr3fgG5Q9E2Vkhftoqj5+az8/s/RnuS7Px0w6f8dMTHvHTVo/46Y8xfor5AfVtfPwU7ZNo5VuudiTxJ8VPs/tqij9+H39T/PF7"
        "wr6712PfveePfJ7d37BcPwLxu1OOQ8JeXUS4H6mGeOLhciaPW36Nae0HhfxeOz+iUDtur6Ydh/aW1V/D6W2RLsXOg26ufV3ud2rD"
        "9rrk9q2f/W9J9p+D7v3QbYf0k7guTdsvAXRvuONF5O+kJr8+x/nlnHx5FPjwEMbT+yN5xrFBYZoDE6gnnvEVh3P6If/BnR/qFH7I"
        "bsEPKdDH0x95iPyRP0Q6H0K5sltB33ev+M0LGC5qXkDcZ17AhSvyvACfflOlHqK8gF9d4farjroOcOSbRzziHTeYPCT+NY+jXGz6"
        "M5jPCK6DCK4D3A9V75b7gXTiMnnJxd4C5WLcXzv6cvEWXBcfB35y8BvETcyn5PGRpCGP/zvk0h3zpHEqmofqWsX6N4sll0Kacr+c"
        "szdF+m1r2nJFyrfa+7SNUrln5yMazwr9fAPn6xJeL+D1PF5H8foCXqHeSZzHWOVcJthtijqIr8rrIAYxP1uMV1VqxrVsuzRu5PYj"
        "WUP61GBufjrab9vyzV63/uK59Lyj/VUtyji7tD2MW8YV7YnvJ1aBH5rkmZcfPVHP+7l34D6T9psmjofqjpprm7n4mioOIX6H7mf5"
        "bUxbDucTFxbjjZ7xYZo3yj9Q9Mtvu7RPFeUFxdUpztYw32C5dCZ5kFhGcbit8jiaLl8KfETxIGtgpSc/yujUXLusMD4Q1lWp+CDe"
        "qzn/J937oduOcr6HME+g1uDGL+YTWAMw3+RHr2CvcHwnytsk6ustk/2uyeGfaBm8YB7C/mO9IMWBt2Acg/oRDfVK982U3xGL1KA9"
        "+aBCnrdL5Tnlr5N8pnxVr+fMHp4+FexRyAPr4+P3ajnemipGXk7iqEqOb81Pjh/VleObXOV4ohf9q08yad6FLbeR3s0L73LNt/rI"
        "rGNbjrcUaT1vcF3P1vEW9GPL1zXJA+vEVoUfyZ/8dugfW45vyk+OL6wyCpp/YV2VbP6P6s1XPI9+5L5fwV5X5De9KN0fmBFRTm0Q"
        "4nHy/lhD6Fc8oDlfqJ9U7Wm3g3xLdp6ofza2ZeVwbp6V2c/7x+PLzqI9AfsBej/e+xyeewD7A9If0apqKV2tQajHtob24X6hXks/"
        "eOV/Z+vmb9P87i2ufjjar+nuS7N5Z1Hmlnco5knqrpN4+5h2/b+UD46NOer/qzn58mv4zqxRxf51DurhEK/fq5iv+aP9ZXq5RLj7"
        "F7B/sx3jOT85nmhVpTtdQ2APZdd1yHG/JqO3Ltn+zsz3B/qQf9/G8b8hlbvWEO6jw7Df1fbL2fGVr17OzSu5WLshc21eUGbrh7Tf"
        "MH0f6BC7TONPP7etM8Sv08pNTJqnsoTWLZ5bcGuLlG7Ni4HOF+sapfucaPjPL/uLc6+5DP3eY+j4LUbQP5qO77Vg/NvA8e2X5utg"
        "f9tqFP39pM/+LsX+gmQnOhLdLs5rwe9FcD4WX87NV0rafoetivVSr6U/snY/OKq89IhbHrVM7hfaTlbPZfkvd/zZfQzqiXpeT9j+"
        "YRTQW9DeGLH1Yg+vN4wVuO+Yo5DLdUXWF3+i+E5jifRDrbscy9P/RPYt0bPYeoL0Qnzvebyivth7Aa//gXUWZ/D3v+D1v1Pi/IdY"
        "9pyij6qeSdtbn0/H4Seva3L0zP21pP8vSfVMNFKdp375wYdS/VJH8ffPpDh90q3QJySXbXnYgfKQMR25bvfLIP9rrVRe68vpsNZ3"
        "k2XZPCrSI6E8+hs1YKIvmnJ+i4Ye+DDXjtweuSmjt8XnYiGYx+R++H2xKZL5ziDmPVBeywh+v3mJYf/Obb+CrYf2sM6b/k5+n3S7"
        "LahHjczzax39zozvcdT7++EP9HsP5pFQeyMV8HxayubmZ1D7zVhPTv3fUQb8M4Jfam6Bv38R/VP0O/2dGnrOYNxzEeG5CD6X+376"
        "uXLhOdIjuffT8dyQ8Fz6N+UvXjRxHrDOwKZ/G0//28oNWAcVuP6/jPxQzs9z+u/pdr7xWXwOBVHyi3C95fP4G9JZ2DcwLtV8NzSU"
        "/Bw+dw9cH9suPL+ej9PR+LZP8kOG78T+IH9Fy3n/cjX5CeFYoEm+qZHyN60feo7yEtN5R2k5dvrx7LjLWPacsi0oN2KVsF6Tm7Pr"
        "LN2fHRXAZ8lNyHdo1yVvw/XCyrh2B8vhPTrHwJoHen/1unHQJ404n2vr2P/lyK2GRsgvp31WBQO7vvD+yc9/W7340ge0DtL9rv50"
        "dh4ycrhpCfbj4gcwjkYcx4fCOBqFcbwpjOP1FJPK5Tq5PRx5+QN/cvbcB9w+pIb2IWeh37WiH4uPG+Yr1x3nTaripiE8n61Jft5k"
        "oh3szWjlQkU731Lcv1ORF/OC3vlsbXK/vuOcjzref+b0y54Xzvm4j7NrEsp9+ZjCP38S/Xyj7ueUPCT3JyvPa4zo9v81Q55f94Ki"
        "3qpI9bNFake3PtRRH4H7LvLTE90GgW77VHTLnkPW7u8cCsxPydZHnC/sPCC7/hLziDoV9RHdMehn3ucWlbafzvVwn691nv85FKOC"
        "P/g9z3G9x8nFdSx33dr1AmHej+A8h+K8cA7FkDQfX50H/xl4717M41l1xiMPfhGTypdaXk6QfLHPA3uI9Bmdp1ileZ7JHP7cr+7i"
        "8JG6vmFIqG8441HfMCzUN4wq6htGfdY3nEtlruHXkW6HmJZcneZzO4nvVf4nyi/S9kucHPO1jrLnJD3soXePKc6NOKK436e435Ny"
        "04sJPHdRWae6X75OaR53ztuMcTdcn+24Pver6lQxX+MEns87MKqo6/Y3r9aJHqGu2995FWQvkZ10uk2UB1hvr6tXuqdWr1hDKBdI"
        "/pw8415vH6a8imGh3v6YfF7yXLfWCb5uQff9bL39GJf350X/mHES5dJfK+zq714rif035BEP042LkrzzXW8/5rvevqTnnHjRQzMO"
        "7qy3//I1WX4QrdOoEWV69eT3XuPqybuLvS6pnnw1nK+Hz8XC5Pd8hjsfw1l39Llr8NxSvfOwP2r7FToP+wjuV6ieu0pzv9J9jfna"
        "r/RP036l/02mZ2eq6iNL289sfbFq/7KLue3nSW5713Of16znTvrTw9O+v1PVc4+mirs/W6O1P5v2fZjgr/E+//zbmutjTknWx/Wz"
        "D2tFun3C1hebcvYbtI5V68tbnm6e2evOpZ23uTruYazjvsLFi6ieyVnH/YeZbfcPnBHquEd91nEDvoC6jnvYo477PPDLqlGuHkdZ"
        "x63YZ4nnYGftJarj/gX+pjrunwv2FOgFtT1109VcOz9qbHLdf1O81Vm/DYnf5m5V/fZWPT/IdJ3PSPuyPe7nM9L691+P8XfAJ4p6"
        "XGsA262T08HPvqkUebvK+osD/toRz1e3z2fcTfGrezz4b71rnk/MWAz03IX12J3Oeuz3tOqHISBgnnof5f3d+cWd7Hrs5a7zr12P"
        "rXsu5C6qdxTOvXTUdeK5l10F1nUuqbHjatI6W926Tt/jy/fcy51FOvfyQeHcywspXp6qcMhWaOa7HVCM6zHF899C+b9WYXf/1YTs"
        "ftHP4Xf4Iaje/i6f9fYrJ5jUH+FvH6C2F6jeHs6bzOK3FSt/+0uM81M41t+pFLf+Ztq5xSXSi9k6fTq/GPzUKvlh68daTf0Yn2L9"
        "OOTej4L1Y9eDyE8P2PrG/RzGf/d9DuMFXOe5+XjOdn+pOIfxF5rnMD6feS6J+13rqRmGg4r7kywOat91ioM6l+XOR+nxT6sE+oZx"
        "vMsVdPu4Qn/V47oWcdG68sQ/7box8E/7A/xToguPf3pAwD/tKTH+6TcLxD/tyxP/9Os+8U/fUNw/PEPxT88G+KcsH/zTmusE/3Rc"
        "My410/FPuxTxnp4i459eZHrzOtPxT3sEPd9TIP7pGq5dXfxT//GeNoz3dGjGe3ryxO+k+f6R5nxPNy5rh0e8p02I9/Qo4j09ecV7"
        "rFP78DyUfUi/w4yL+xQN/7TTn7yasfinbWhvbBTiPm0K/NONBca7So1/2iHEfXp8xn3u8oj7tHnEfW7HuE8Ph4dSevzTVxX4p49P"
        "M/7ps/D9U1QfB/Wi2XrsJ1P83xsZ49ZxmOO/7P1ybr+Yva+Ln3rftVz566TbbSGZH4H0e6zy50XCUf0pnHs8SDiqtYp5XH+d4ac2"
        "TxF+aqMibzHAT5Wty2zewv9eJ/ip/3ad4aeq6lZmGn4q1a0UBz/Vv/2si9+wiEn1lzZ+A9lrB/zVrdxwuByYL1UFPVHXrQS4qfI4"
        "8MMedtHU4qbmj6+GdSva+GpUt3K94KsJdSsBTuQMx4nEupWqVxR2+sEAJ5JdzziRGyfk+w6qW/mBZt3KPRNTg4P4pxO5cYik0k7C"
        "+Evob8GeehLkZ6xyPXObj2mLX4j41HsLw6fOnl/6BTu+muHzKsSlxnPkq5/CdneI67TE55Xq1mud8jh3Ol9cajwvtuFJyouo1doP"
        "WNh/E+3D5qU1cvqS/CO/46fd9xNmWDPvTsSbVvhPyB9j598JfqVtnUuLlH/XqIk7PZvz32TPd4MF78SdXsGdq+r0H50Zh+fWGnr5"
        "OLMn/Obj6OGisgl5Ps5VzXycsQAXNS//ic86umnznxRaRzfduKi7mJv/uvi4qMkC46ofVVzUNVr+ouvPL1RoHd2N4hdqRbq9KY+n"
        "BnioAR4qu5HxUHfniYd6swIPdXaAh5qHfyGLh/o74KcAD9UD9+955O9/1eTXM9y+UfTbxMJ/CXxYdDzUIV9xNWf93YA7P5QcD7Vf"
        "kDMqPNR3rjM81NemCA/1JR4P1SEv4SBekpex8F/I/WxlN7pcbAnkopZcXITrQoFfoFsXe/u8aZY7xcI7/UqBeKebA7xTFuCdBnin"
        "Ad5pgHca4J0GeKeUPxHgncrypAK80wDvNK/5D/BOBTkV4J0Cf+rinfZNE95pX4B3ygK8Uyfeac8U4Z1+zSfe6dZpxjvd4BM/dN00"
        "452u8Nnf5T7xTm8P8E5ZKfBO+wK8U1ZMvNO+AO+UzUS8054S450eCvBO2VTgnW4P8E5ZgHdq0yXAOwW5fsPinf5OE+/0f6YY7/S8"
        "T7zTlxR4p+cCvFMW4J0GeKcB3in0M8A7dft7gHfKy4kA7xTfD/BOBbkX4J3mrqcA7zTAOy1k3QZ4pz7jogHeaYB3ygK80wDvNMA7"
        "zejhAO9Uc38W4J0GeKdpuv3W3vcHeKdueKfPcfEiNd7pT2e23V8w3inUWeePdwpxydLjnT6Bv6lO+3HBnoKNqm+800pVHgVT1Gdf"
        "he9YBeKdTrO9ZuO6tRcZ73Thf9l++9xzqaqPEB0EvFOvc7+KhXda6LlfB/y148BzQz9Dg/Us8us/e/DfMJ/nI/BhLAL4goXjnUJc"
        "3jxJeKcD+cWdqO5x6Y9c51+77rFSyFPyxAPtRbr2oFz4tsIe++4042A+7LPO+ptThIPZxp1vqLIHosY2Tv7FIopzDad7XzqkJ+f8"
        "+mWaF66W8rd1EuUa2q+EX3nD4FWSfOtaiPy+wFceov75huf9nW/oW44YHnIZzzUU6lO3maxI5xpeHufy37RxhX3i+znPo1E8L+L7"
        "FT/f3/38xP8sEZ7pSwo803Oa5ye+mHnu/wEFyQHj"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 16344],
    "maps": (
        "control 142 owners 88 owners 19 owners 36 owner_levels 19 owners 43 owners 48 owner_levels 8 owners "
        "22 owners 124 tally 97 ended 7 control 767 control 29 events 7 control 15 leaving 411 leaving 15 con"
        "trol 10 rows 22 blank 9 rows 6 rows 7 control 57"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 6 TASK_SIGNAL 8 TASK_START_TIME 12 SIGNAL_LIVE 13 SIGNAL_FLAGS 11 TASK_EXI"
        "T_CODE 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_TASK_START_TIME 8 TYPE_OF_SIGNAL"
        "_LIVE 10 TYPE_OF_SIGNAL_FLAGS 9 TYPE_OF_SIGNAL_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE"
        " 8 ONLY_FAILED 8 STOP_AFTER 17 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10"
        " MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 85 WANTS_PID 91 P"
        "ID_NUMBERS 18 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16"
        " PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPE_OF_TASK_REAL_PARENT 30 TASK_REAL_PARENT 8 COLLECT_EVENTS 10"
        " HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUM"
        "BERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TY"
        "PE_OF_TASK_OWN_CRED 7 BY 17 HOST_LEVEL 13 TYPED 3 TYPE_OF_TASK_COMM 17 TASK_COMM 15 TYPE_OF_TASK_TGI"
        "D 19 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP"
        "_LEADER 13 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TASK_TGID 21 TASK_PID 10 PID_NUMBERS 17 TAS"
        "K_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROU"
        "P_LEADER 14 TYPE_OF_UPID_NR 14 MAX_EVENTS 41 TYPED 53 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 25 T"
        "ASK_COMM 13 HOST_LEVEL 27 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 17 TASK_THREAD_PI"
        "D 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 T"
        "ASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_O"
        "F_UPID_NR 12 COLLECT_STACKS 18 STATISTICS 93 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "TASK_GROUP_LEADER 82 TASK_START_TIME 10 TASK_SIGNAL 2 SIGNAL_LIVE 5 SIGNAL_FLAGS 9 SIGNAL_EXIT_CODE "
        "7 TASK_EXIT_CODE 6 TASK_NSPROXY 48 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN "
        "1 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 134 T"
        "ASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_REAL_PARENT 158 TASK_PID 37 TASK"
        "_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_PID 32 TASK_TGID 1 TASK_COMM 16 TASK_COMM 3 TASK_TGID 37 T"
        "ASK_PID 299 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PID"
        "NS_INUM 1 TASK_OWN_CRED 98 CRED_UID 1 TASK_COMM 24 TASK_COMM 3 TASK_TGID 50 TASK_PID 152 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 75 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonl"
        "y_cast 7 bpf_rdonly_cast 6 bpf_get_current_task_btf 40 bpf_rdonly_cast 138 bpf_rdonly_cast 199 bpf_r"
        "donly_cast 12 bpf_rdonly_cast 160 bpf_rdonly_cast 215 bpf_rdonly_cast 50 bpf_rdonly_cast 35 bpf_rdon"
        "ly_cast 5 bpf_rdonly_cast 416 bpf_rdonly_cast 14 bpf_rdonly_cast 100 bpf_rdonly_cast 25 bpf_rdonly_c"
        "ast 48 bpf_rdonly_cast 5 bpf_rdonly_cast 266 bpf_rdonly_cast 12"
    ),
    "linked": "keep_unknown 1893 count_kept 70",
}

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16344, 5224],
    "maps": (
        "control 109 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners "
        "22 owners 122 tally 95 leaving 6 leaving 23"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_ACTION_HANDLER 3 ACTION_HANDLER 8 TYPE_OF_TASK_SIGNAL 22 TYPE_OF_SIGNAL_FLAGS 5 TASK"
        "_SIGNAL 5 SIGNAL_FLAGS 11 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6"
        " TASK_START_TIME 13 STOP_AFTER 21 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 9"
        "4 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_"
        "PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS"
        " 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "ACTION_HANDLER 9 TASK_SIGNAL 31 SIGNAL_FLAGS 4 TASK_GROUP_LEADER 30 TASK_START_TIME 7 TASK_NSPROXY 5"
        "3 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_"
        "KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 134 TASK_THREAD_PID 1 PID_LEVEL 1 UPID"
        "_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 31 bpf_rdonly_cast 4 bpf_rdonly_cast 30 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 45 bpf_rdonly_cast 146 bpf_rdonly_cast 198 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 642",
}

_LEAVES: Dict[str, Any] = {
    "type": "tracepoint", "code": [21568, 4664],
    "maps": (
        "control 45 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 122 tally 96 leaving 22"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6 TASK_START_TIME 13"
        " STOP_AFTER 21 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNE"
        "R_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 PID_NUMBERS 16 TY"
        "PE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_M"
        "ASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UP"
        "ID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_GROUP_LEADER 10 TASK_START_TIME 7 TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 134 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 45 bpf_rdonly_cast 146 bpf_rdonly_cast "
        "198 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 572",
}

_LEAVES_LAST: Dict[str, Any] = {
    "type": "tracepoint", "code": [26232, 4976],
    "maps": (
        "control 83 owners 90 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 122 tally 96 leaving 22"
    ),
    "constants": (
        "CASTS 2 TASK_SIGNAL 3 SIGNAL_LIVE 11 TASK_GROUP_LEADER 11 TASK_START_TIME 15 TYPE_OF_TASK_SIGNAL 11 "
        "TYPE_OF_SIGNAL_LIVE 5 TYPE_OF_TASK_GROUP_LEADER 8 TYPE_OF_TASK_START_TIME 7 STOP_AFTER 18 OWNER_BY_M"
        "OUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_"
        "MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4"
        " TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TAS"
        "K_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_SIGNAL 57 SIGNAL_LIVE 4 TASK_GROUP_LEADER 9 TASK_START_TIME 7 TASK_NSPROXY 32 NSPROXY_MNT 1 MNT"
        "_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROU"
        "P_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 134 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PI"
        "DNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 56 bpf_rdonly_cast 4 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 24"
        " bpf_rdonly_cast 146 bpf_rdonly_cast 198 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 611",
}

_EXITED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31208, 16312],
    "maps": (
        "control 147 owners 89 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8 owners "
        "22 owners 95 tally 126 ended 7 control 753 control 29 events 7 control 15 leaving 410 leaving 15 con"
        "trol 11 rows 24 blank 9 rows 6 rows 7 control 57"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 6 TASK_SIGNAL 9 TASK_START_TIME 13 SIGNAL_LIVE 16 SIGNAL_FLAGS 11 TASK_EXI"
        "T_CODE 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_TASK_START_TIME 8 TYPE_OF_SIGNAL"
        "_LIVE 10 TYPE_OF_SIGNAL_FLAGS 9 TYPE_OF_SIGNAL_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE"
        " 8 ONLY_FAILED 8 STOP_AFTER 17 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10"
        " MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 92 O"
        "WNER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 7 TASK"
        "_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_U"
        "PID_NR 11 ONLY_PID 15 TYPE_OF_TASK_REAL_PARENT 30 TASK_REAL_PARENT 8 COLLECT_EVENTS 10 HOST_LEVEL 15"
        " TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_N"
        "S 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN"
        "_CRED 6 BY 16 HOST_LEVEL 13 TYPED 3 TYPE_OF_TASK_COMM 16 TASK_COMM 15 TYPE_OF_TASK_TGID 17 TYPE_OF_T"
        "ASK_PID 6 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_LEADER 13 TAS"
        "K_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NU"
        "MBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 20 TASK_PID 10 PID_NUMBERS 17 TASK_GROUP_LEADER "
        "8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYP"
        "E_OF_UPID_NR 14 MAX_EVENTS 41 TYPED 56 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 26 TASK_COMM 13 HOS"
        "T_LEVEL 27 TYPE_OF_TASK_TGID 6 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL "
        "10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID "
        "11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 CO"
        "LLECT_STACKS 17 STATISTICS 96 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "TASK_GROUP_LEADER 87 TASK_START_TIME 10 TASK_SIGNAL 2 SIGNAL_LIVE 5 SIGNAL_FLAGS 9 SIGNAL_EXIT_CODE "
        "7 TASK_EXIT_CODE 6 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN "
        "2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 249 T"
        "ASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 42 TASK_PID 37 TASK_"
        "TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_PID 32 TASK_TGID 1 TASK_COMM 15 TASK_COMM 3 TASK_TGID 35 TA"
        "SK_PID 291 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDN"
        "S_INUM 1 TASK_OWN_CRED 101 CRED_UID 1 TASK_COMM 24 TASK_COMM 3 TASK_TGID 49 TASK_PID 150 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 80 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonl"
        "y_cast 7 bpf_rdonly_cast 6 bpf_get_current_task_btf 41 bpf_rdonly_cast 139 bpf_rdonly_cast 314 bpf_r"
        "donly_cast 12 bpf_rdonly_cast 45 bpf_rdonly_cast 213 bpf_rdonly_cast 49 bpf_rdonly_cast 33 bpf_rdonl"
        "y_cast 5 bpf_rdonly_cast 408 bpf_rdonly_cast 14 bpf_rdonly_cast 102 bpf_rdonly_cast 26 bpf_rdonly_ca"
        "st 47 bpf_rdonly_cast 5 bpf_rdonly_cast 264 bpf_rdonly_cast 12"
    ),
    "linked": "keep_unknown 1886 count_kept 73",
}

_KILLED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [47520, 5208],
    "maps": (
        "control 109 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners "
        "22 owners 93 tally 123 leaving 6 leaving 22"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_ACTION_HANDLER 3 ACTION_HANDLER 8 TYPE_OF_TASK_SIGNAL 22 TYPE_OF_SIGNAL_FLAGS 5 TASK"
        "_SIGNAL 5 SIGNAL_FLAGS 11 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6"
        " TASK_START_TIME 13 STOP_AFTER 21 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 9"
        "4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 T"
        "ASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_O"
        "F_UPID_NR 12 ONLY_PID 12"
    ),
    "members": (
        "ACTION_HANDLER 9 TASK_SIGNAL 31 SIGNAL_FLAGS 4 TASK_GROUP_LEADER 30 TASK_START_TIME 7 TASK_NSPROXY 5"
        "3 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_"
        "KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PID_LEVEL 1 UPID"
        "_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 31 bpf_rdonly_cast 4 bpf_rdonly_cast 30 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 45 bpf_rdonly_cast 146 bpf_rdonly_cast 312 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 640",
}

_LEAVES_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [52728, 4648],
    "maps": (
        "control 45 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 93 tally 123 leaving 22"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6 TASK_START_TIME 13"
        " STOP_AFTER 21 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNE"
        "R_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 OWNER_HOST 17 HOS"
        "T_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 P"
        "ID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_P"
        "ID 12"
    ),
    "members": (
        "TASK_GROUP_LEADER 10 TASK_START_TIME 7 TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 248 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 45 bpf_rdonly_cast 146 bpf_rdonly_cast "
        "312 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 570",
}

_LEAVES_LAST_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [57376, 4960],
    "maps": (
        "control 83 owners 90 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 93 tally 123 leaving 22"
    ),
    "constants": (
        "CASTS 2 TASK_SIGNAL 3 SIGNAL_LIVE 11 TASK_GROUP_LEADER 11 TASK_START_TIME 15 TYPE_OF_TASK_SIGNAL 11 "
        "TYPE_OF_SIGNAL_LIVE 5 TYPE_OF_TASK_GROUP_LEADER 8 TYPE_OF_TASK_START_TIME 7 STOP_AFTER 18 OWNER_BY_M"
        "OUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_"
        "MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 12"
    ),
    "members": (
        "TASK_SIGNAL 57 SIGNAL_LIVE 4 TASK_GROUP_LEADER 9 TASK_START_TIME 7 TASK_NSPROXY 32 NSPROXY_MNT 1 MNT"
        "_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROU"
        "P_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PI"
        "DNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 56 bpf_rdonly_cast 4 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 24"
        " bpf_rdonly_cast 146 bpf_rdonly_cast 312 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 609",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8066bc08b37d98e8652cab2f324459747bb071800bb7c9c93c2c72a9f7e70e96",
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
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "leaving", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096,
            "flags": 0, "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]],
            "value": [["", "Q", 0, 1]],
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
            "name": "rows", "type": 5, "key_size": 72, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["exit_code", "i", 56, 1],
                ["signal", "I", 60, 1], ["ppid", "I", 64, 1], ["container_ppid", "I", 68, 1],
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNrtXX1sHMd1nzvyPihH4onykUe6hMmotiladBg1aVSikSUjdRijiBgHF13bGOb5EFNhYVi0YlnLA2LStmyZQRrSamOGaVCScsQj"
        "0sIK4IKE4fSEpqlUQEWNokgcyH84aIsSqd0yqdvIjszr3c17eztzM7uze3vHrzVsLHjenZ198+Z9/Gbe/M4QQvbm/8sGSfGfJR8h"
        "+X9Jum0lV/g75iPMP+m2seLvcd9hen8Ifh+dpPfXsfc3pug1O0evoXx7k7lcbslPSDj/95n8fyP5/7RF8+exfct2MvS+wt+7DN8l"
        "61965mzx98Zzav18It9eR+G54TeKz2lztN1021vFa0omh6fl7dcb2k9Ce1EfFXyAPEzcbPeYj/5ear9PH/fie9rE79HmQE57CDx3"
        "sHiN+dn7skl6PYN/g35Y3gfjpJ0u/b7L5Pn0BO1Pdpxt54kQjM8ojI8P9ZaOj/awWn+S8NyQj7b3BFxLcvstW+2U5B5Uey6Ico4I"
        "78fxKL9/h9J4KuvNhUmhHYj66pl+l8upUdyP3dx3z8P7/fT9hfcWHokSOvA4flFfQCiHqL8e7usvXnua6A1L8P//DPVleIDO0x0H"
        "6bX7MCO/9I6E5Du/SMS/N8I40Oc0+C68Jlvg+0Cfh8IgH7hy7Y0djYH9hXGMNbDvW6DiGAuQQ7qe7BWNK/zN22VLuzkn0ZM97raT"
        "MmnHqHe8fJJg17PP0h+ONoNcwvT/8/IKECrI9uS79D0hqlfZEZm+3lr8DrQnjXDfg1NO9dcPekkHNu77rxztVxPt1/jP6HNB6Jd0"
        "Hn2I9gv605isTr9QX1KjNyTz4IRY31vhCv3RQI/L44bTzPihH335WW68xl9VHK+dVC5Jdry0efqeBzvdks874OfHcmZ2KDvF+TPQ"
        "xyU/Yexgum2Qxgndq5b9WmX69UlqV6bF7aGfWapHe9ZP5f0UyM9P5XYZrijPy3B9pPOj9Ln7jlP7OHMC2q1n5K/f33QL6MMJVh/A"
        "7i3B92dPceN9ihvvkVH6vQ0w3lOK4z1V5fGe7WfkysvxCbhq5+H7X6Jya2+iBkk7AP3bB+/N/5x/bS5UD995j7i9uP8fcsV2Z+m4"
        "xskXQV7ndP0aMMRF6C+yGsi5AeSsmc/Dkvw/q2iHQP5TrB2qlvzNnr9heD69g8o9Sh6l8qjD+Ij+nmytB/ndAt/7ZX08fAZ7b6lv"
        "49X93oL+F/QD9SlUB/37qLh/8Xwc2lH8rgHG/vDzVJsHOXxYbAceaaJxU7qPvtdox9IGPYuG/jNnNp+Xwjivfwpx1iDo2QXQ4zom"
        "34gTH5NH4P043wr2tSAPlGd754/WjHZFptdR3xwx2ut43n/Sv2n7WlME4jTa4ex5GKc6am8L9hPjmULoNkRA7nCNk09TO7z4bs44"
        "L2Mhzl+GJpn3JpvrJXF8golDMd7V40gaLpCe26mjHArSOOlY/rqav7dxCPSzRZLXjHB5RQP7nuRusX5p8yCvD0dA/qcYux4gX4Fx"
        "vCKJF76xJvq9rH8G+U8qyX8HGyeH+LgvBO//61zR3lrYtcI8Chef09aM+cyDIzi/7fppWdz3yBoTt5fpy330uUXQl2nQF1l8r/t/"
        "an90P1BpnD+sGOdDXqhNRaAf1H6gfljmnym1/BPtc3KettPTeZueTxXnQRjmwXPQ7hDrF/F7yt5/0h15pYbV8hnMX2T9UG0H4y1e"
        "j5OAn7XH0K5OCOeldmEgx+TvL4jjkAc6W9Yqyd9LfmPXmtVzb+SfM9qBFbADPvhuv9AO1K2xcXlQCSdBuxcgNwnnkRXupaov6bZ+"
        "sfxfovM7PXoC+n2Z68fr8PwVuF6C6zJcL8I1A9dZuE7nmO8o84/HwR+GJXjGAT+Nb6g/SkJ8k7wD9ANwtQD5FoM/ZPV+90L7Ppv4"
        "xGqZ3q8K5bqaM95fhuP2dUjHSdheZhXwWnF7/PPpvljOiJtZ4BV5eYSpfTxP5T5UB/oL1yR8D+aH6b4ItW979jPx6xDghgX8sGjn"
        "JPk1/l7So1XGL6jgf2Zyl9s/+fixOOKqKQ5ZsjNq7WlzYbEdnKfPtzf7mPwb7Rvav3R3F+T1vTBOrP4o6yWnR9mn0W7ELPWRxefp"
        "89o86EHTnZXpATe/qjb+o+6Mv2o70nFf4MY9xNotXBfA8dfm6PgfbSnFx4FiHgJxDcbt4LdSMy/BOFN7i+2lRv+c/g72Nxbm7Gr4"
        "LjqO56ldzfYSwvotcV6AeR/vt5IR9F+/WR2/wfUf9flYftwihvkUraMvTgKOkeqeZPCmY37qv3U9nIA83X/EL4rb46HXJX7pt5X8"
        "Eo5jgFA/VpBbI2NX/pKO0w76/dkFouOMFwt5tz4eO2zlaSjXwueEmd+XIe6vY/Kwgvwi0E6kOO9Rf2bV4g9BOyeLdvgK6C2sc0G8"
        "fCvkj+nuSzmjPYn7mqD9fvjuj/sYPE+XR59PKI8LgC86XO9LcusiAfIp7v3QPuD8WdD7OOCvZ7h163jQz8T9tY8/ztqLPxbtxh8J"
        "Zp26zC4ugJ/g7J0eZ8C87mm5i1kPK49benOmfqdV4ndaWRwoPSGx9+dc8jsTFfqdc/bawTihzO9kOL8TZvVa9zfnQT9SfH6qqH+o"
        "L3j/OdYu2Y0zelp+TCoaZ67/VRtnxfgy5aAfxucD5BV38ho+/g7bk4Ns3qT7uhzlN3xcXWmekx6l6+fZx8S4gW5v0L52d0A82yPB"
        "bSNgbw56cS7Tn4ijOLcU32Jew+oNr59O9ajyPAf14gapaPyt7NDT62OHcBzs9Ie1Rz8V7oMKkOE1Y5wUDcM6LB8fd7F+CPeXBEgL"
        "IzeZ3dQWaPwlwkmF45ph/ZMK3ipqpxQP+tnvBzuK+2dSE1dzxvU+tLPaHK4D/bFwfQDvi4aG2PUZWCcsrRt9mojj8X52PnHxTqV6"
        "ptwO2Bl9XWs34vA0zkjJ4q+UvXmK8u1pPUL1qQHmZwPMzxc53N0q/ju5QeK/k3bjv7MW8d9vwPxqk+SP/UrrfCg/Xe77mszlrrru"
        "F3a67ucT9is1QfGGVB/o4QLdT6dlwC6F6AtU180wj4sGw79Gf1P4/Vpzf/Ha01Kn+6/Cul7hdypv/69x3Ar3PTDiZ/Gc4AAxtrcE"
        "uMS1LlzPPwjfe1g433v20nWCa7EOIU4ZDf3yfXvrg2+/T/t9l19lPWUJ1i8Lcu+H/T24LvKUYF0kCusa145HJP1902Z/fwz9pRqG"
        "ckS5XWs6DO8Lw3i8/r7Ib2E+ivsLtMxxwD1YXA3jGVz3w32zSzoetEuCE1HcRptN5FTwNRmeU8LXSvF+owE3So1ehCvgSaPLcH0F"
        "rpfg+hrgBdPw95/C9e9y/Pf5i/2kDnqj4FJOcSjjdxVEGIX1puxDJVzwSQMeVLA7Ybg/V8QHfcw8TwGeybTrL7RLBVHYB/FkMe64"
        "mjPGRcz99cX1LYpjBTncMbibw8FmOXx2gdQG//o+049siwXuFULc1M/kAfj/06Nnc6Sm+FeiyvjXgCn+lR0S4/0y/EuGe6WHDzLj"
        "6uFfleJf4F/BfuA6iON8dFGSj+p42IBDPOyIeH/Vl7cbDtYh8a/bNc98PSfOLx+W7PtLWeSV93p5ZTGfPKSWT1rNr5O1nV/JRYt8"
        "ctilfLK1DeZRrKJ8smff7g2VP6Ym/iVnjP9xfI/BfMP147J1aIjnsrCf/mgnG8dEfTdb5ptvGPKasvV98CNxEhDqEx/f4f55DeM9"
        "hffWGeKn1PANNm9GPC/UaNneDWHe3PmeOG/G/YCxNTt5sjZ/AvI7aL+hDvRuldlfEPV9xrK/k4L+xoPNXH56w9a+f6wPtHpvFuNd"
        "bj+h3f5Gg/thP0eQkUPUt89UX6LkNj1e9THjQyR+duW6US7XmsPksMDe4P4Lvb6onupXYT3m7uKY0jz5WIC+Lx6g8soeKfWzkF8N"
        "1cO8+z3wewH4+2YYp0Cp3gn34+cvT0brWvX3F35Hf68lqb36ZOd7OWP+cu32GPlF4X7oT3vkbTr/Aziffp4T619MqCfR0A+v29OX"
        "H1xn8KMI4kevXkdcq46U6m2Pgb7E60PMfhxdbrCPL/sxkBvKEfwJPsePb0Fe/uK6x/eus/O1F/qTuU7l2AFy/BUnxw4qx3qUI8it"
        "HuVI6/azel0e1Dt8k0jiFfG+Wd6vxH2PQvs3MXqX7l4x9avGebEi9MsrEBelCJ93Gf3Kbb4ucqthHj3aVMITCFmLxP1/pMfvxefg"
        "Gg92kgZDXhwNiXEUXO/lv1sml6S+j3gPMc2z9fhlJWdHHqlh+3Jl46wVrt7/Exw+sAzzaKeaPMJEuB5V9ty4WI6B/Ax0VU6ZlZyo"
        "P2mZ3J62p4+4n650nsAVLu9csfRXKyr17JK6es0P9eydknr2mbNc/fq0pA7nIcl7wC7MTYvr13HflQRXKatf5+o+y/EVGi8s0HEe"
        "C5AjavspHM4feX2LO+2kTNoxrWNfgOegPvMo2Gms75fJTa/XnPqAvs+yXnOvsG5cm7/E1S/a02PMj6NhqHMaxzqnt6GfNHBoH1mh"
        "z1vW9e6S1PVWt58lXOJNybwZMZ0fiK/zdfCy8cu+yK6DvPwim0e0T/2N4rjuWpdx1eaWTevftbmLnD26mGPzvrcs+/MWYy/vZtpN"
        "crhIeb077D8+wO5Lkte70/Nb0vfBPui+jGK9u3jc9fo7y3H+quI476zKOMvr3SeZ+lvtfEYoT73u/aVZqHeHdbd5kAvUGeM13X1R"
        "r2dWq3+/XKx/j4cHQW4v6H6isrp3zo6O3G9vvk3Vdr6ZtfMmU/8+C/XvjzDr89rcLOAbWP/eTr87OWTPLo/U1i5rc1TvMM/Szl9k"
        "6+EPyPQG6+F/n74f8lfMby/XIz41a14Pf8+nYD2LrZfQ6+F1PIDmXRgf6fN9iI2DAuQn9D747ng4AL9/Av7GuviPw9/s+VLJcVKW"
        "f1Nc7Qem9fBR33eI0W7HfTRv056CuG+8vP79LaX6a4pfJxf/DebTpCSv/Dq971nZ+vu0Yt37M+J1mWrVvT+FuOXj3DiehPH5R0m8"
        "8DXb9e4rrta7v2qz3v1xSb27PT8tn8/vgH4cZ+veufX3aJDmOcnnLOrdGzDvcSkPUG1nnt6njUcYP5KaEbef7qbzrXGvWp6OepqE"
        "9/R03q7nW0V9D4G+nyLMfG5sFstFZV3GUb4zo5bvYH4j64dqO9rcJUmdO32+Xce1v2Z+Pp20vj26Vlk+v9Oyrv2K4f44Ca0Z18Hx"
        "fE2jfcdPKPr17uugZ+/mmHVuwbpSxIA76nrFybcUl1vP7ytcPT76BWLAzwPknQ+MOKM+v8viLswbFHGmEIczBdXsuzLOpO97cYgz"
        "BdnnXcOZ9HNFNxrONOnhTB7O5OFMTnEm/VzFGuFMsM6jn8/1TQnOZHm+4i7J+YrbHWc6uz44k+1zFb+qOC92VmVeyHGms5sLZ7KQ"
        "tzLOtEHtk4czeTiTEs4UWiecaYHDmcrwA8CZnq8QZ9r3jHifHPhPzLct9/WHHOJMIQ9nqgnO9Hy9u/mhVR4wWiHONOoSzjQlwZkk"
        "+l6GM4Us8l63cKZRRZxp0QJnGq0QZ4L8qb3VHGfCczB1vOkxGd50c4V404fWjHmlJW40ulFxo/8R40bcft94uHdD76sq8ID4it9z"
        "rxK+oNpPXD/OPg/6xeFPqD86DtVmgUNNs+ukqnIKkFZX98mV+4db9f24e2uAC254nG0CzmErw9tmHeJtsx7e5uFtHt4mxdtmJXjb"
        "8jbD26Yt8LZlzh4tu4S3LVcZb4NzLiG/tsbblrcJ3nbRAm/LcHjbsgRvW/bwtqribRkJ3pbZpHjbRQ5vW3YZb8so4m3sebgbD297"
        "TRFvm96geNvsFsPbJjYZ3vaVGuFtQx7e5uFtGxhv21Mh3nbTFsHbfvmBcZ5KeZ45/sx4w73EKD+dZwj9kkOeZ8SjXON7XhDzPVvx"
        "upTxPj+v1n+e/xnjVJSLMh+0Iv+RbT5om+16fNCKccZW54NW1ZutygcNfKflvNCDDnmhBz1eaLKReaH/TxGXqzUv9L8q4sAbhRf6"
        "MVN9R15O/XcpP/SYKT+0tniCxXkq5okeqwqPa7RBhqOe5uzKaYb/qxSvJBzyQx9i3pOMidvV8VVcl3TKE913XBFXPV0hrpquEFcd"
        "W2d+6OMcnnpagqfS33WeaEtcDHmiExxP9Ckxrmq7XnbMZZ7osQ3CE30/h6fKeKIp3uicJ3qsyjzRp23yRNP41DlP9J0w70+7zBOd"
        "kPBEU1y7xBN9CzHeL+eJ/ts11u6NSXiO8BzHv2D9F5w7Ffd/DH5PuMQbTQ/KTM4hb/Q34Pv+XeJXF9eZP/mfbeKO56rMn/wcgzfi"
        "/pDyuuMvQbyQYHiUS+Mq5nUoP492nXmVvxUhIj12LY+D/vbE7tbzkO3IpzwEfhD9YVLHb6i826dvgXkRM93nJF3n6NpjLl/V+nVO"
        "D6zP4Uxw53D6iYpd1C4A/94iyxON/sx6X6NNnmh9neGmKvFEkzW6HrFZ+KETwAPWC/L/EdePavNDN0hwjduBh3NQkYdzmohw53hw"
        "k/BDLzrkh5acTy/lPYNzcHkciOeH7on1gP3tqoyfUZUfusbnlludU2+fHzrikB+6i+WHRl7olE195PSndD69M760nlg3qWjcN9g5"
        "9XjOtZSXYNglnryYBR80xwPN+79yXugEc240+sVUt1N+6P1M/oHnvEaDdUrxRtX5oAOc3fs8rF+o8kHfD/fzfNB/iHzQv+MX7TOJ"
        "B69K/NCdNv3QHY74oKNBGd/O4MbmgZ6xywON+8WR/2a/j+rfgRrxPv+uz/h+j+8Z44kxl/meByVx34DH9yz0KwMO+W4Gq8z3POaQ"
        "3+aftlT8UDnPzV8REZ6Ubjtoj+/ZdbvSVWW70mHOo3VcvC7N8zr3xGQ8WhHg0YpVxqNlxevslr6NumRXqs7rHGN4sivmdbbk0epw"
        "mKe8R/u97Xm03hDuW8J6+BJv86DH20yc8DYnOH6tE5uMtznh8TYTj7fZPd6tRIW8zb0V8jbvscnbvHOdeZs/sMmD/CvgQe5dJ97m"
        "/7DZ359Bf9sUeZuvmfI2Y96h42OgL4iTad+14HP+HOBAZXzOjRKcB/mcqX+MBgNqeAz0oxwfK+lXo7G/bvM6G77TjNe51viSUzwJ"
        "5WT8LobX+YUSvvekYV+IMq+zsV0jr3MD8DrPXC2/r8jn/BGfKE6Ih3g86ztgn75LaoNnvUxqgmc5jF9k/l3Hm+zmnROqeeegad6J"
        "fNXqeNaABM9i+YY9PAv7c9AhngX2/fxYlfCsQYd41j2konHedrzNgx5vM1HhbZbllZuFtznh8TZ7vM2u5486bzPEg7h//xjwxcr4"
        "mo9+jsVzoz4aEGW/QCzzTJavObEufM3ZL7E4dGqG5W2OhuiAZf/Aul0xb/N+W7zNWShge2CkjsmX8fdyHudelsc54PE4U/y12jzO"
        "v/B4nBn9k/E4X7XJ4/z3Eh7nH64Tj/MrEh7n73s8zsTjcfZ4nC3ktO15nD1+He+8T++8T4/HuTby8vh1tjqP80bl13lc9xMej7MZ"
        "v84As14v59e5z55d3nT8Oh+h73fMr3MHrGtVm1+nDf6uY3C/0nmfNABzzq/zbWK023Ef1KVXfN4nxTtK533+CfT75xI/mlnnczB/"
        "YrMe/YUanYN5hqlL1+N37tyhaAON35EPuzSesv1q0+y6whY9JxPz257mQ3reL9o3qp+P2SqWh8q6WVXPx7ywYrE/2KXzMZtbmXU6"
        "57zqEVN56+un/Pye4vAT2+fvsvubnZ/v2Vzh+Z67bPI3h7fIeaD/7fE2E4+32cOVPFzJw5U83mYPV/J4m7ckruTxyHi4kocrlXCV"
        "WuNKFzxcqaa40nMOcaX1ip9luNKwy7hSyyE9PyniHCHAOTQJrhS02H/gFq6kmB9gPiA/J6lCXAlwq/YWl3ClOyKm8lbGlYIOcSWJ"
        "vUOeEB1Xeqi6uBLiDJY40fBGxYn+1+NpJh5Ps8fTzOFqHk+zh695+FoN8TWPp9kYf3k8zR5PM8XXasXT7OFr5vhaRoKvZTYpvlYp"
        "T7MVvpZRxNeqzdNcKb72miK+Nr3O+NrCJsPXpmqErz3D4WuzivjatAW+Nuvhax6+5gBfm90m+Fq0Qnxt5xbB194tJpL/DwkVLYg="
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
            "killed": _KILLED,
            "leaves": _LEAVES,
            "leaves_last": _LEAVES_LAST,
        },
        "aarch64": {
            "exited": _EXITED_AARCH64,
            "killed": _KILLED_AARCH64,
            "leaves": _LEAVES_AARCH64,
            "leaves_last": _LEAVES_LAST_AARCH64,
        },
    },
}

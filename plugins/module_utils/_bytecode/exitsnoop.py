# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 16792],
    "maps": (
        "gate 147 control 14 owners 92 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 127 tally 97 ended 7 control 758 control 21 control 14 events 10 control 15 contro"
        "l 9 leaving 428 leaving 15 control 10 rows 24 blank 9 rows 6 rows 7 control 53"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 6 TASK_SIGNAL 9 TASK_START_TIME 13 SIGNAL_LIVE 16 SIGNAL_FLAGS 11 TASK_EXI"
        "T_CODE 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_TASK_START_TIME 8 TYPE_OF_SIGNAL"
        "_LIVE 10 TYPE_OF_SIGNAL_FLAGS 9 TYPE_OF_SIGNAL_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE"
        " 8 ONLY_FAILED 8 STOP_AFTER 18 OWNER_BY_MOUNT 29 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10"
        " MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 92 P"
        "ID_NUMBERS 18 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16"
        " PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPE_OF_TASK_REAL_PARENT 30 TASK_REAL_PARENT 8 COLLECT_EVENTS 11"
        " HOST_LEVEL 16 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUM"
        "BERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TY"
        "PE_OF_TASK_OWN_CRED 5 BY 17 HOST_LEVEL 15 TYPED 4 TYPE_OF_TASK_COMM 16 TASK_COMM 15 TYPE_OF_TASK_TGI"
        "D 18 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROU"
        "P_LEADER 23 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TA"
        "SK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GRO"
        "UP_LEADER 14 TYPE_OF_UPID_NR 12 MAX_EVENTS 47 TYPED 69 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 23 "
        "TASK_COMM 23 HOST_LEVEL 29 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 18 TASK_THREAD_P"
        "ID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 17 TASK_GROUP_LEADER 6"
        " TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE"
        "_OF_UPID_NR 12 COLLECT_STACKS 19 STATISTICS 92 UNSIGNED 3 SLOTS 58"
    ),
    "members": (
        "TASK_GROUP_LEADER 87 TASK_START_TIME 10 TASK_SIGNAL 2 SIGNAL_LIVE 5 SIGNAL_FLAGS 9 SIGNAL_EXIT_CODE "
        "7 TASK_EXIT_CODE 6 TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN "
        "2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 T"
        "ASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 159 TASK_PID 38 TASK"
        "_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_PID 35 TASK_TGID 1 TASK_COMM 15 TASK_COMM 3 TASK_TGID 36 T"
        "ASK_PID 154 TASK_TGID 1 TASK_GROUP_LEADER 253 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_OWN_CRED 120 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_TGID 63 TASK_PID 153 TASK_TGID "
        "1 TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 80 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonl"
        "y_cast 7 bpf_rdonly_cast 6 bpf_get_current_task_btf 58 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_r"
        "donly_cast 12 bpf_rdonly_cast 162 bpf_rdonly_cast 215 bpf_rdonly_cast 52 bpf_rdonly_cast 34 bpf_rdon"
        "ly_cast 5 bpf_rdonly_cast 408 bpf_rdonly_cast 12 bpf_rdonly_cast 122 bpf_rdonly_cast 23 bpf_rdonly_c"
        "ast 61 bpf_rdonly_cast 5 bpf_rdonly_cast 267 bpf_rdonly_cast 12"
    ),
    "linked": "keep_unknown 1947 count_kept 72",
}

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [33552, 5384],
    "maps": (
        "gate 109 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9"
        " owners 22 owners 122 tally 99 leaving 6 leaving 22"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_ACTION_HANDLER 3 ACTION_HANDLER 8 TYPE_OF_TASK_SIGNAL 22 TYPE_OF_SIGNAL_FLAGS 5 TASK"
        "_SIGNAL 5 SIGNAL_FLAGS 11 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6"
        " TASK_START_TIME 13 STOP_AFTER 22 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 9"
        "4 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_"
        "PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS"
        " 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "ACTION_HANDLER 9 TASK_SIGNAL 31 SIGNAL_FLAGS 4 TASK_GROUP_LEADER 30 TASK_START_TIME 7 TASK_NSPROXY 7"
        "0 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_"
        "KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 134 TASK_THREAD_PID 1 PID_LEVEL 1 UPID"
        "_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 31 bpf_rdonly_cast 4 bpf_rdonly_cast 30 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 62 bpf_rdonly_cast 146 bpf_rdonly_cast 198 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 662",
}

_LEAVES: Dict[str, Any] = {
    "type": "tracepoint", "code": [44296, 4800],
    "maps": (
        "gate 45 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 122 tally 96 leaving 22"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6 TASK_START_TIME 13"
        " STOP_AFTER 22 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNE"
        "R_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 PID_NUMBERS 16 TY"
        "PE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_M"
        "ASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UP"
        "ID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_GROUP_LEADER 10 TASK_START_TIME 7 TASK_NSPROXY 70 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 134 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 62 bpf_rdonly_cast 146 bpf_rdonly_cast "
        "198 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 589",
}

_LEAVES_LAST: Dict[str, Any] = {
    "type": "tracepoint", "code": [53880, 5120],
    "maps": (
        "gate 83 control 14 owners 94 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 122 tally 96 leaving 22"
    ),
    "constants": (
        "CASTS 2 TASK_SIGNAL 3 SIGNAL_LIVE 11 TASK_GROUP_LEADER 11 TASK_START_TIME 15 TYPE_OF_TASK_SIGNAL 11 "
        "TYPE_OF_SIGNAL_LIVE 5 TYPE_OF_TASK_GROUP_LEADER 8 TYPE_OF_TASK_START_TIME 7 STOP_AFTER 19 OWNER_BY_M"
        "OUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_"
        "MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4"
        " TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TAS"
        "K_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_SIGNAL 57 SIGNAL_LIVE 4 TASK_GROUP_LEADER 9 TASK_START_TIME 7 TASK_NSPROXY 50 NSPROXY_MNT 1 MNT"
        "_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROU"
        "P_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 134 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PI"
        "DNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 56 bpf_rdonly_cast 4 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 42"
        " bpf_rdonly_cast 146 bpf_rdonly_cast 198 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 629",
}

_EXITED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16792, 16760],
    "maps": (
        "gate 147 control 14 owners 92 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 95 tally 125 ended 7 control 758 control 21 control 14 events 10 control 15 contro"
        "l 9 leaving 428 leaving 15 control 10 rows 24 blank 9 rows 6 rows 7 control 53"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 6 TASK_SIGNAL 9 TASK_START_TIME 13 SIGNAL_LIVE 16 SIGNAL_FLAGS 11 TASK_EXI"
        "T_CODE 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_TASK_START_TIME 8 TYPE_OF_SIGNAL"
        "_LIVE 10 TYPE_OF_SIGNAL_FLAGS 9 TYPE_OF_SIGNAL_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE"
        " 8 ONLY_FAILED 8 STOP_AFTER 18 OWNER_BY_MOUNT 29 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10"
        " MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 92 O"
        "WNER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 7 TASK"
        "_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_U"
        "PID_NR 11 ONLY_PID 15 TYPE_OF_TASK_REAL_PARENT 30 TASK_REAL_PARENT 8 COLLECT_EVENTS 11 HOST_LEVEL 16"
        " TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_N"
        "S 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN"
        "_CRED 5 BY 17 HOST_LEVEL 15 TYPED 4 TYPE_OF_TASK_COMM 16 TASK_COMM 15 TYPE_OF_TASK_TGID 18 TYPE_OF_T"
        "ASK_PID 6 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_LEADER 23 TA"
        "SK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADE"
        "R 6 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 T"
        "YPE_OF_UPID_NR 12 MAX_EVENTS 47 TYPED 69 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 23 TASK_COMM 23 H"
        "OST_LEVEL 29 TYPE_OF_TASK_TGID 8 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 18 TASK_THREAD_PID 11 PID_LEVE"
        "L 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_P"
        "ID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12"
        " COLLECT_STACKS 19 STATISTICS 92 UNSIGNED 3 SLOTS 58"
    ),
    "members": (
        "TASK_GROUP_LEADER 87 TASK_START_TIME 10 TASK_SIGNAL 2 SIGNAL_LIVE 5 SIGNAL_FLAGS 9 SIGNAL_EXIT_CODE "
        "7 TASK_EXIT_CODE 6 TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN "
        "2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 249 T"
        "ASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 42 TASK_PID 38 TASK_"
        "TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_PID 35 TASK_TGID 1 TASK_COMM 15 TASK_COMM 3 TASK_TGID 36 TA"
        "SK_PID 154 TASK_TGID 1 TASK_GROUP_LEADER 253 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDN"
        "S_INUM 1 TASK_OWN_CRED 120 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_TGID 63 TASK_PID 153 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 80 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonl"
        "y_cast 7 bpf_rdonly_cast 6 bpf_get_current_task_btf 58 bpf_rdonly_cast 139 bpf_rdonly_cast 314 bpf_r"
        "donly_cast 12 bpf_rdonly_cast 45 bpf_rdonly_cast 215 bpf_rdonly_cast 52 bpf_rdonly_cast 34 bpf_rdonl"
        "y_cast 5 bpf_rdonly_cast 408 bpf_rdonly_cast 12 bpf_rdonly_cast 122 bpf_rdonly_cast 23 bpf_rdonly_ca"
        "st 61 bpf_rdonly_cast 5 bpf_rdonly_cast 267 bpf_rdonly_cast 12"
    ),
    "linked": "keep_unknown 1943 count_kept 72",
}

_KILLED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [38936, 5360],
    "maps": (
        "gate 109 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9"
        " owners 22 owners 93 tally 125 leaving 6 leaving 22"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_ACTION_HANDLER 3 ACTION_HANDLER 8 TYPE_OF_TASK_SIGNAL 22 TYPE_OF_SIGNAL_FLAGS 5 TASK"
        "_SIGNAL 5 SIGNAL_FLAGS 11 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6"
        " TASK_START_TIME 13 STOP_AFTER 22 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT"
        " 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 9"
        "4 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 7 T"
        "ASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_O"
        "F_UPID_NR 12 ONLY_PID 12"
    ),
    "members": (
        "ACTION_HANDLER 9 TASK_SIGNAL 31 SIGNAL_FLAGS 4 TASK_GROUP_LEADER 30 TASK_START_TIME 7 TASK_NSPROXY 7"
        "0 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_"
        "KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 250 TASK_THREAD_PID 1 PID_LEVEL 1 UPID"
        "_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 31 bpf_rdonly_cast 4 bpf_rdonly_cast 30 bpf_rdonly_cast 7 bpf_get_"
        "current_task_btf 62 bpf_rdonly_cast 146 bpf_rdonly_cast 314 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 659",
}

_LEAVES_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [49096, 4784],
    "maps": (
        "gate 45 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 93 tally 123 leaving 22"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_TASK_START_TIME 7 TASK_GROUP_LEADER 6 TASK_START_TIME 13"
        " STOP_AFTER 22 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNE"
        "R_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 OWNER_HOST 17 HOS"
        "T_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 P"
        "ID_LEVEL 12 UPID_NS 17 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_P"
        "ID 12"
    ),
    "members": (
        "TASK_GROUP_LEADER 10 TASK_START_TIME 7 TASK_NSPROXY 70 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET"
        "_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TAS"
        "K_GROUP_LEADER 248 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 62 bpf_rdonly_cast 146 bpf_rdonly_cast "
        "312 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 587",
}

_LEAVES_LAST_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [59000, 5104],
    "maps": (
        "gate 83 control 14 owners 94 owners 21 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 93 tally 123 leaving 22"
    ),
    "constants": (
        "CASTS 2 TASK_SIGNAL 3 SIGNAL_LIVE 11 TASK_GROUP_LEADER 11 TASK_START_TIME 15 TYPE_OF_TASK_SIGNAL 11 "
        "TYPE_OF_SIGNAL_LIVE 5 TYPE_OF_TASK_GROUP_LEADER 8 TYPE_OF_TASK_START_TIME 7 STOP_AFTER 19 OWNER_BY_M"
        "OUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_"
        "MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 94 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 17 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 12"
    ),
    "members": (
        "TASK_SIGNAL 57 SIGNAL_LIVE 4 TASK_GROUP_LEADER 9 TASK_START_TIME 7 TASK_NSPROXY 50 NSPROXY_MNT 1 MNT"
        "_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROU"
        "P_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PI"
        "DNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 56 bpf_rdonly_cast 4 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_get_current_task_btf 42"
        " bpf_rdonly_cast 146 bpf_rdonly_cast 312 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 627",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "4c20b21986acd215a868839c5f106db4cd90343e3963a66622ee3b5f786d9de1",
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
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
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
        "eNrtXX1sHMd1nzveF6lYPFE6frmsSau2ZRWM5TZRBAW2FbdJFKeohRRX3R8xzDUR80rUKE9qLC0PrUmltikWTUgLtQmlbUhK4UdR"
        "1ET+IeECPeUPwyqQokYbwEmVPww0RVnHKZjWCGRZ5vX25r29nbmd3dnbveOHxoi9uePsfLx58+a937z53YuEkIOlfwsxUv5nNURI"
        "6X8k371eND53NhPmn3TzF8xypFxuqlxuNU4/dzax5VsH6bMwR5/x0ntTxWJxNUxIovT5xdK/OePvM/Tv+jKtT1RPfpT+3a0+fZGW"
        "Mz7v5cZn7TffTv7yRPn71kvQ74ty/T9Xqr/XeH/4R7R/z0N7IBd9jraX7363/BwcdR6nXXsRS3sa1JcK0QFFCW0wqHpPh+j3lfqP"
        "M/IbFMhPnwP57Sfw3jGqF2G2XEGjzxfxM+qPWzmYR/185fu9Du/nJ2l/CuNsPefiMF+jdL50Uy/o/OjPyvVHg/eGQrS+c/CsyO23"
        "PNVTkXtM7r0EyjlpWx7no7p8i9R8SuvNErwfYt9PhSLEKv9qOd3D9WOD1rOPG/c8tF9qd6PUvtFuyKIPqVg7Ha+G7R6g8ohz/Ynv"
        "sR+3Q3tTlvZShApYD1FBPpKLc+2GyyXyo6eKVM4Jc76i5XLwXpLWswrt/SXqK7yna0ko9xG1G5Mn6PNylpnPfEtGIPevEvvvW0Ev"
        "6Hs6jBufWjuMfwjmC9YJrheuvrEnO8DOgV7x+8UinZ+xKHnUlMNBOz2Dz6swn/lhSTs/J9Db/cHWM+hQj3Ud8PLRYB8qgL16shPk"
        "QtVmjJdXlFAB9Iz/krYTAz3XxOvHGEchB/2Fck9P+9Vv2tF06H9Aj9tov3L/Qd9LQL+E6/oTtF/Qn9bx+vQL9WVw+LZgHZxx1Pd8"
        "93n2e9Bnvp589xgzj+cSdJyvn0e/JVtk5i/3huT83UXlNM7Onz5P23u6Lyh5/Zz6C81RwT5xnrMr9PNqmPebBqj/ctibnU7B+sd2"
        "tE77enEfXG3Cfpykcr8A8gtTub0FT5TnW/B8ru9h+t7xEagvwsjdLNd2N9Mffv5XYV2iH4f+3evPc+s0l6fjbYZ5nnaZZ1wP0/Wd"
        "Z332JCNPXn7n4KlfoXLqaWuB/oA87oX+wTN/mH5vrPtS88V4E4z3N+zrTYf/qViuf5bOa5p8FeT2qrkPnLL4bbiOCzrIuxnkrTuv"
        "x8o8/K639TbdmPXm9P5ty/v5FjoPKXKG0X99DvS4KwLyo3rbo/2hpB2+i90fxus7XmMdGPqhXwF9QT152L5/6ZKf3Fse1+/R9rj1"
        "g+tVnwc53GtvB55r+zKse9ou1mP0N8/4iT8rWv0b9GteH2L9mCj5MfW3WgZAzxZAj5vg74/QcRP08z9LrOVx3Rl21pAHyrOn7/ub"
        "rN0bK9rr93mI766AHtD9JV3aV+ln2o7eloT9jHa8cAXmq4na39VIxc8xtipjmGX5wzNNvkT9vrkPYJz3CPzmV5h2tfaIYB/JMPsI"
        "xlWmf0ndCNJ//wSdxxj1n06Xnhulsq0wD60dgvgrZx83oRyxPW2fvb7p8yC3e5MwH+eI3XxEyR/D/L4p8CsmNu2+r+qvZT6mpOaj"
        "hbGH/DxESRza/16xbIdd7J2xvhLl985sWuPHp3O1xVti//DZTca/r9KfJ+h7C6A/2Yg9XtRkj9OY+7HfeOCyZDwAOJT+bNJWP1zj"
        "5ktycTPabW2e1tPfdx+dxwSsiwSsi5eh3tdYO5WfFLR/Nhh5DU7KxT3asnM/ZOsZAj8L/S3NxM2o3Hv+AO3tRdt1qS9ki1bcAfc5"
        "3j95qi+56QcHQL8lFY9vur33o9J7VjuwDnYgBOMO29qB2x9TPID6calYTArfQfsXJXuk8E4er5PVl3z3Mbo+lk/Zz8MVsLMLGcAt"
        "TsG8vMn1622o7zo8r8FzDZ4r8FyC5yw8Z4rMuKr2zxHYL5sFOMhc+RsN7KHG4R2Ia1TiuhkGvyg0Ix4eksM14ojvbFStgw1bOdNy"
        "WL4Kpz5+SDhvtvUtbADubF8f/37+eG/Riv+54BwleXfS+V6ich+C+BjjZA3Gg/Fkf2c/2OMjRaufOwT4p4GDlu1eu73/j99X9GiD"
        "2SdkcEwnuQvt4WXx/LH2cMMRT+XxTrf69LnOot3+rs3T93u6QsQqX7R3+jKVb/4wyPnKIeZ8Q1ofOf0pDKL96HXVQ/Z8YaNoXVf9"
        "nYeJr/nn1lXd5n1Uct6XnPshW49wvhdhvkEgOH4ep9Xn6Hybdmyh4pdHy3EK+Dfoz+9j48LBw1dhvqm9xXoHR/+Kfg/2tzPB2dXE"
        "Q1TeA/C5OSJ1jmH67Uncvx6ozz7B9RdxkdOl/hlNp8K0Qe1h1i9AP83Qy8XSfKVCF8PW/lnrCVnmJRU+Gbbz4/OTsD/F/12wP302"
        "TOeDzpsGcbr2gP0+FSWfCaM8Wxn78nd0vlqoXAqLoHel91eMcTS3eJoflLMxnATz/Rrsk01MnLYKcjXqSZbXP+rPrJw/YlPP2XK5"
        "E1DPddBjOLcDP/qeNsStrjH7SzoE8fLcMfBHroKeHg3Z+lcLtFyt55Ua4MO4H0bJiZC1/QKet4Dep0NR1s+AODAdCzNxIf49PzxR"
        "JPX0O7jzicIl1i4G73eMOfod+iLsE5y9M/0LWN/9HZ8U4IYZf/6GGXfVeb+ZlNxvcL66TzjvO5Oy+07Gft+BfU2fPwF4cYiRB+q3"
        "uX67WH1Bvyx/2aO/cZn3N8b8+Rsdb+8qf2Owhn5Y34+Sv7fNo6jEPR9u0n2dbhxmvJRl5x3PNaPkKmu/zP3hCNhfyXiJW2fSdmsy"
        "YLs1KWu3DjnarfxoL3N+KIyP4hgffRLWS6fteNDv3vH+smm/koH4zUNwboTnR+gv63O0/p5pe79ZX4b4Ffzm+tmvQzXZr/7Oj/zN"
        "+zbbtwYn/dqtHxP2/N++Pn2R+ll2eKhT/CaqT7aeir8XZu1rgs0fGJz8AeO34Hl0KvQ1wTnMM7bnMJiXWe1PH2P0rVa7KsTTZetZ"
        "3mDiTX1fEvaFCUc7a4ejO66T9kedz5Ve4/OMvM+zp/Uw7BMvOuutHvS/RP5bT1c37NOdAjz5mOT53b5gzu8SXPwvfW7H+p+DkxQf"
        "0Bchf24JcPN4W0D5hS0fYT3G9zfaE/TvgHNgPPxI7lfN+TH+/lQuzOT/5WNJU/9C1vo6ia9+pkiEkSMv9/62veXnjWwv2JGNW/7a"
        "W79lHbdRj3EeecPEb356S+Y8xZRDSe9PGk/LucgFm3ORFJxr3MgmYRzv+BzHv9yi/T0S9ldPmDD6kSTsZwCeouT7t+z87QpuB+fY"
        "eH4CePpgN4vHWfGoBSPfYhnPV46y+TSWcoaGrJr40l4B7gR5QLMYJ7PnabLn/RUcr+Lvt5btGIdHWfo3X84bgXFfzUC7v8LhgCze"
        "Z30/XC6/j7D9FuBbn6sV34pU7QsrYIetOBeOw9q/2TJuGObGc00wjmbi9byO78dZQT+MKUlB/jLiaIW2Cn75AtjdBJQvWnBRXOeI"
        "uzH1ho16m5h6je9fKOvvD6rLR4zynw4546P7OLxujpvfJdIY3O57TD/Qb6ngdnFB3DsBcW8TN++Vc9vdFQdnXOLgMZ/43YmiFQfa"
        "PfjdkYDwuxMu+N2RLcbvMrXFvx2PE1/zvutwu17B/g15zfy50SERXtexS+Lot7k4Ogv6DvF02CWehvhCux/i6ZCKp1U8fSfH0z+0"
        "jUPQjp6GdYfn3lXn6uDnFR6kzyf7ML8A4nK8n+eWN3e0Mr6Q5fwB47M0idrqFe/v4T0BHf0/l3aN95ss+wXiCqn4fi5Ov+0pz7+C"
        "J5AP7fCE/o4mxs82vqf9v3VTCleAv6Ocb7RhHgb65RtM/kQq9HlXeUzZ9D8N9y1rlUMK8pjd2i2gH8zlS3rtbyp2CPJTYowcUqH7"
        "HPUnRfoE++xJ2/W4CvcdzHjJ0n/j/w6V/vNYec5o/H06Ssuno3EmLo3D/A9FYJ19Hva7KHw+APMQjZr7FN4zKD1eSIW7zPaN73Gf"
        "1+Hi1SMPf8jELzeOdpJfGOWhPz3J9+l6j+L6ea9or1+dsI8u3PSnD39zk9H7JOr9t29iHNFU/kwrPA36kI6A3Po4uUH+W+HXQG4o"
        "R1gP6UiC0V9jnZ2wmWej3XAZP5uk66+kPkdI5V6vrvWCPH/JybOXyjOC8vzvIuoBHdd/Fdn1j9//yU27/A/Fy6B4Gaw4nuJlcMFv"
        "FC+D4mUgjeRlGOHuT2dr5GXIKl4GongZ7hxehmydeRlG7hBehkydeBkyAfMyDCheBiLDyzBQZ16GDMfL8Ly5DyheBisvwwDwMnyF"
        "0X8z/6qKl+F3JO3wTuFl+E3anpCXYcCFl+HXYd0HzcuQEfAy9NBxm7wMdxNr+eB4Gb7DnTPAeXX4U8w5l39+BopbVfgZvgXj+0/B"
        "vrq0xbwE/+qRl+CVOvMSvLRpdy5fHX/Q8yF9CfTkJbw/jvP6ReLkh24bvoKJ+vIVIA7R3/6Yx3OhOvMUDAfEUyBZT3X+PsdTcPFu"
        "x3Mh9/Og/cGcB3nmR8lw50JhImMX9YURSd6FAwHxLuypE+8C2aTx/k7lXYD5Ax6MxvMuDATEuzCieBeIF96FgRp5FwYU7wK5k3gX"
        "RjjehQHFu0DqybuQFfAuZBTvAtkK3oUBSd6FrOJdIEHwLgwo3gWyG3gXBnzmbWf9+Ru7nnchu0t5F0Y43oUBlb9NnHgXRhTvAlG8"
        "C4p3IWj7pXgXFO9CELwLmR3Ku5BR90TUPZEa7olktph3Ye8u4134wCdfwfsuvAvrDeJduOFzHP/WYN6FNyV5FzIMnt543oUsw08o"
        "5l3IBsy7AOO+mvXJuzCyxbwLmW3Cu5DZobwLAy68CyOKd2FbxsFZxbtAFO+COP7NKt4F0gjehewdzrsw4pF3IbNDeRdUPK3i6XrE"
        "0z+0jUMU70JQvAsRj7wLm4p3gSjehe3Lu/C3PnkX5gW8C9/ZJrwL32wQ78J4uZ0C+N/6NOSrvGZvZ1Gf3fK606E/hfr3MHmC+cPr"
        "jvutdV2s2+7X6xDfnmH2I36/uS90qPyLnquQH/VHFryBkM1kOjxsm8eWjveRZkucnEoI8JyQ/bhFctHMPOn9xDF/xvRr1ote5DE4"
        "7F2urP+1zvEsfIHN+5mkeFQqcZecPBLE9py/6r1xezlGSys0UDktrRft+pMXye0b3vQR8wUrPA7Xufsn77rap3dt8/2pHPQc7gOg"
        "PzFuXcZ4HoF11/bWnXgEtBjXbqhcAu87mfwBOWf+AD2HvAG3IS9/irvXOyO4z/WMYB/EfLoZe74A8Fvx3iZ/Pl/FF9DF6lM1/kP9"
        "FrwfHyWfk8snMeN/b+tYGKcFVM+gQz2OvAHL8N6r4F/D/rFIcZoxkdzM+7Dax7S9OOi3wG6nQgfZ+7A59OOvcfdDvek3xu+pBOj5"
        "ON6Xex/6SR2cnul1gvuu873dvbY8B/XuJ+rV4OhPBOsm57g+8LzB/L7LWe9xvs375q+y8U3P9D9Kzute9r55g+ZVn4N9KyTiGVjh"
        "7NFKkY1LvdntFHmMqVfjcBuTTyCC7QGuz91bF/MJ0HvJ+Scg3/z4kiSvwIpPXgHqz9XOK+BvnsW8AhPM/Wb9ypKtPE1+gauzHL/A"
        "ioBfYMW8L16+1wt+deFx+3rT4bfK/ALpxADI7RVzn/DHK8DZ0dxXvNmn6cbaJ6d6fsLwC8wCv8BzTNyqz83C/RDkF+iBcQ9J6t/e"
        "uuifu52heofxoH5lheUbEPJSIN8A5U/AOBvj8LciiJ/NOvMNPP7bVF+Os/dSTL4B0598r+i03tEeRMk7tByMO52Iwvefgc/IO/Bp"
        "+Iy8A9Q+aeMVf5/lG/iHTWs71fvXLLHa7XSI+rX6BfD7xqv5BN6VusdP4xlt+aewni4J8PkpWu4lUf7BjCS++nIw+GqzJL56AXHV"
        "89w8Pg/z888Cf+GiZ96E9UB5E97wyJtwVsCb4DG+Eq7nn4N+PMvwJ1TryZdZPRHFAeb5+7qQH6GmeOCyZDwwT8vp40lmP8F+VMWL"
        "/L3fw3Qdth6UwxFwXjRot7/vfsd1gOu8tYM/912XPtepKQ66LBcHaQvO/ZCtR5+7Zn+uA3FVTzvazwkBz8AUkxdVeMV+P3mqr3XT"
        "Hw4Qd+UXuG4pnyahTSuOYrX7OITyfn/4JpzPf1C0nqfYnYcZmlrYX7GDORv5Vvx193V/neNDwP2CWPD9KFn/WOGgCgdVOKjCQRUO"
        "qnBQhYMqHFThoAoHVTioXxz06woHlcJBT0nioE/schz0IZ846AMNwkG7ORy0k8NB2+Vw0LgIB/1rDgf9VEA4KE2Q1BYRB52Cfr8n"
        "2EcXthgffMcjPjjVIHzwGww+KPLfkW8nFaKJ9trFCDevJ23jO/RbzLzvrfKjBfgh+s9+8UKMt/u7HjPjlDJO2ExxwgKX912FF8Zc"
        "4teg8MJhSbxw2QUvHPaJFy4CXtjVBeukw9s5BYxHAzvc/2DSVu6t4N+2HhWsd/7+WtzrOQXLi+GKd54R4Z1tPvHOFo94Z8Qb3jm6"
        "XfHOnzF4pxnHV/ldGDdI4l1xDu+KyZ1zSeNdXu0gj3fF2PcDw7vM39tSeNeW4F21/k5QswveFfOId9WIW4t/LyggvGu4RrwL9huM"
        "0xAnNH8vyC1Om/5YMk47uCU4kol35da3dVyl8C6Fdym8awfn/bnIWxrv2qb2qW55f5rHvL+cyvtj8C7zPuJ7zr8z1Ki8P2m8K+C8"
        "Pw7vqvaj/4LBZ2rO+3vwz5zj6fZ6xdNfZ+KjKDmr8v6CyPur0pOTrJ5st3PvOuN1aH+r8vsE+m7ide32cpHhI6nn+b4Qrxv0Vo87"
        "Xod28s/l8vvqjHftfPzqFwq/UviVwq8UfqXwK4VfKfxK4VcKv6pnvpbCr2rL19I85mvtOPyqzvlageFXAeVrxUT41bfrm6+1gPjV"
        "N1W+VpD5WhxfcaqZ+u/ay3ye1hfl8rS2yn8W4T7DAedpdTxqxidlvCcOeI/O4T1dkvlZlxqcn7Xo3A/f+VlwX7Sno8b8LB5PfiDp"
        "KG+Uc9X6nubw5FiN+VkCe6cvcnjVMyK86oBPvOoTm1a8wxWvGt6ueNX/2eNV3L3SdOKIM360xfciDTwlVB7P70vhCbL9LEB+Z+Ei"
        "6BeHe5m/e4rj73bBv2bgqXuzL1HSJYcTSt5zrd73HjJ5RQ82AI+sH77XzuFsBxqE78W5dsPlEvnJGZi/hCecD9+r4H0fCfC+2Rrx"
        "vlmF9ym8T+F9QrxvVoD3rd1heN+MC963xtmjtYDwvrU6433w++gQ37vjfWt3CN634oL3LXF435oA71tT+Wp1xfuWBPlqSzs0X22F"
        "w/vWAs5XW5LMV2N/V2375au9IZmvNrNN89Vmd1m+2sQOy1c70yBc82sqX03lq23jfLV9PvG/5l2Sr7ah8D+F/yn8T+F/Cv9T+J/C"
        "/xT+p/A/hf9tA/xP5fvJ4X+nJPG/7Z7v5xf/c8v3W5LM96s3/uc33+8NyXy/mS3O9/vuDsv3+1aDcLELXL7frGS+34xLvt+syvdT"
        "+X415PvN3iH5fvt94n17dkm+3/+WA8n/B5nGMDM="
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

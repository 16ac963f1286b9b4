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
    "linked": "keep_unknown 1949 count_kept 70",
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
    "linked": "keep_unknown 1945 count_kept 70",
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
    "source_sha256": "d5dc934c6698541839bb45fc65dc848efb6f1ab44c49e86da30371a1ad3db54c",
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
        "eNrtXWtsHNd1vrvcF6lYXFFavlzWpFXbsgrGcpsoggLbitskilPUQoqt9kcMc0zE3BI1ypUaS8NFa1KpbYpFE9JCbUJpG5JS+CiK"
        "msgfEi7QVX4YVoEUNdoATqr8MNAUZR2nYFojkGWZ252958zOvTt35s7O7PKha8Se7HLmPs4599xzvnvm2xcJIQdL/xZipPzPaoiQ"
        "0v9Ivnu9aHzubCbMP+nmL5j3kfJ9U+X7VuP0c2cTe3/rIL0W5ug1XnpuqlgsroYJSZQ+v1j6N2f8fYb+XV+m7YnayY/Sv7u1py/S"
        "+4zPe7n5WcfN95O/PFH+vvUSjPui3PjPldrvNZ4f/hEd3/PQH8hFn6P95bvfLV8HR53naddfxNKfBu2lQnRCUUI7DKrd0yH6faX9"
        "44z8BgXy0+dAfvsJPHeM2kWYva+g0euL+Bntx+0+0KN+vvL9Xofn85N0PIVxtp1zcdDXKNWXbtoF1Y/+rNx4NHhuKETbOwfXitx+"
        "y1M7FbnH5J5LoJyTtvejPqrvb5HSp7TdLMHzIfb5VChCrPKvltM93Dg2aDv7uHnPQ/+lfjdK/Rv9hiz2kIq10/lq2O8BKo84N574"
        "Hvt5O/Q3ZekvRaiA9RAV5CO5ONdvuHxHfvRUkco5YeorWr4PnkvSdlahv79Ee4XndC0J931E/cbkCXq9nGX0mW/JCOT+VWL/fSvY"
        "BX1Oh3njVWuH+Q+BvmCd4Hrh2ht7sgP8HNgVv18sUv2MRcmjphwO2tkZfF4FfeaHJf38nMBu9wfbzqBDO9Z1wMtHg32oAP7qyU6Q"
        "CzWbMV5eUUIF0DP+S9pPDOxcE68fYx6FHIwX7nt62q9904GmQ/8DdtxGx5X7D/pcAsYlXNefoOOC8bSO12dcaC+Dw7cF6+CMo73n"
        "u8+z34M98+3ku8cYPZ5L0Hm+fh7jlmyR0V/uDUn93UXlNM7qT5+n/T3dF5S8fk7jheaoYJ84z/kV+nk1zMdNAzR+OezNT6dg/WM/"
        "Wqd9u7gPrjbhOE5SuV8A+YWp3N6CK8rzLbg+1/cwfe74CLQXYeRu3td2NzMeXv+rsC4xjsP47vXnuXWay9P5NoOep130jOthur56"
        "1mdPMvLk5XcOrvoVKqeethYYD8jjXhgfXPOH6ffGui91X4w3wXx/w77ddPifiuX2Z6le0+SrILdXzX3glCVuw3Vc0EHezSBv3Xk9"
        "VvTwu97W23Rj1pvT87ctz+dbqB5S5Axj//oc2HFXBORH7bZH+0NJP3wXuz+M13e+xjow7EO/AvaCdvKw/fjSpTi5tzyv36P9cesH"
        "16s+D3K4194PPNf2ZVj3tF9sxxhvnokTf1a0xjcY17w+xMYxUfJjGm+1DICdLYAdN8HfH6HzJhjnf5ZY78d1Z/hZQx4oz56+72+y"
        "fm+saG/f5yG/uwJ2QPeXdGlfpZ9pP3pbEvYzOvDCFdBXE/W/q5FKnGNsVcY0y/KHa5p8icZ9cx/APO8RxM2vMP1q7RHBPpJh9hHM"
        "q8z4koYRpP/+CarHGI2fTpeuG6V7W0EPrR2C/CtnnzehHLE/bZ+9venzILd7k6CPc8ROH1Hyx6DfNwVxxcSm3fdV47XoY0pKHy2M"
        "P+T1ECVx6P97xbIfdvF3xvpKlJ87s2nNH5/O1ZZviePDZzeZ+L7Kfp6gzy2A/WQj9nhRkz1OY+7HfvOBy5L5AOBQ+rNJW/twzZsv"
        "yeXN6Le1edpOf999VI8JWBcJWBcvQ7uvsX4qPyno/2ww8hqclMt7tGXncci2MwRxFsZbmombUbn3/AH624u261JfyBatuAPuc3x8"
        "8lRfctMPDoBxSyoe33R77kel56x+YB38QAjmHbb1A7c/pngAjeNSsZgUvoP+L0r2SOGdPF4nay/57mN0fSyfstfDFfCzCxnALU6B"
        "Xt7kxvU2tHcdrtfgugbXFbguwXUWrjNFZl5V++cI7JfNAhxkrvyNBv5Q4/AOxDUqed0Mg18UmhEPD8nhGnHEdzaq1sGGrZzpfXh/"
        "FU59/JBQb7btLWwA7mzfHv98/nhv0Yr/ueAcJXl3Un0vUbkPQX6MebIG88F8sr+zH/zxkaI1zh0C/NPAQct+r90+/sfvK3a0wewT"
        "Mjimk9yF/vCyWH+sP9xwxFN5vNOtPX2us2i3v2vz9PmerhCxyhf9nb5M5Zs/DHK+cog535C2R85+CoPoP3pd7ZA9X9goWtdVf+dh"
        "4kv/3Lqqm95HJfW+5DwO2XaE+l4EfYNAcP48TqvPUX2bfmyhEpdHy3kKxDcYz+9j88LBw1dB39TfYruDo39Fvwf/25ng/GriISrv"
        "AfjcHJE6xzDj9iTuXw/UZ5/gxou4yOnS+IyuU2HaofYwGxdgnGbY5WJJX6nQxbB1fNZ2Qha9pMInw3ZxfH4S9qf4vwv2p8+GqT6o"
        "3jTI07UH7PepKPlMGOXZyviXv6P6aqFyKSyC3ZWeXzHm0dziST8oZ2M6Ceb7Ndgnm5g8bRXkarSTLK9/tJ9ZuXjEpp2z5ftOQDvX"
        "wY7h3A7i6HvaELe6xuwv6RDky3PHIB65CnZ6NGQbXy3Q+2o9r9QAH8b9MEpOhKz9F/C8Bew+HYqycQbkgelYmMkL8e/54YkiqWfc"
        "wZ1PFC6xfjH4uGPMMe7QF2Gf4PydGV/A+u7v+KQAN8z4izfMvKvO+82k5H6D+uo+4bzvTMruOxn7fQf2NX3+BODFIUYeaN/m+u1i"
        "7QXjsvxlj/HGZT7eGPMXb3S8vavijcEaxmF9Pkr+3raOopL3fLhJ93W6cZj5UpbVO55rRslV1n+Z+8MR8L+S+RK3zqT91mTAfmtS"
        "1m8dcvRb+dFe5vxQmB/FMT/6JKyXTtv5YNy94+Nl038lA4mbh+DcCM+PMF7W52j7PdP2cbO+DPkrxM3181+HavJf/Z0f+dP7Ntu3"
        "Bif9+q0fE/b83749fZHGWXZ4qFP+JmpPtp1KvBdm/WuCrR8YnPwBE7fgeXQq9DXBOcwztucwWJdZHU8fY+ytVr8qxNNl21neYPJN"
        "fV8S9oUJRz9rh6M7rpP2R53PlV7j64y869nTehj2iRed9dYOxl+i+K2nqxv26U4BnnxM8vxuXzDndwku/5c+t2Pjz8FJig/oi1A/"
        "twS4ebwtoPrClo+wHeP7G+0J+nfAOTAffiT3q6Z+jL8/lQsz9X/5WNK0v5C1vU7ia5wpEmHkyMu9v21v+Xoj2wt+ZOOWv/7Wb1nn"
        "bbRjnEfeMPGbn96SOU8x5VCy+5PG1XIucsHmXCQF5xo3skmYxzs+5/Evt+h4j4T9tRMmjH0kCfsZgKco+f4tu3i7gtvBOTaenwCe"
        "PtjN4nFWPGrBqLdYxvOVo2w9jeU+w0JWTXxprwB3gjqgWcyT2fM02fP+Co5Xifdby36Mw6Ms45sv143AvK9moN9f4XBAFu+zPh8u"
        "37+PsOMW4FufqxXfilTtCyvgh604F87DOr7ZMm4Y5uZzTTCPZuL1vI4fx1nBOAyVpKB+GXG0QlsFv3wB/G4C7i9acFFc54i7Me2G"
        "jXabmHaN718o2+8Pqu+PGPd/OuSMj+7j8Lo5Tr9LpDG43feYcWDcUsHt4oK8dwLy3iZO75Vz292VB2dc8uAxn/jdiaIVB9o9+N2R"
        "gPC7Ey743ZEtxu8yteW/HY8TX3rfdbhdr2D/hrpm/tzokAiv69glefTbXB6dBXuHfDrskk9DfqHdD/l0SOXTKp++k/PpH9rmIehH"
        "T8O6w3PvqnN1iPMKD9Lrk31YXwB5Ob6f51Y3d7Qyv5Dl/AHzM7MeNY7+LGJrZ1Xxn0u/xv1Nlv0CcYVUfD+Xp9/2VOdfwRPIh3Z4"
        "Qn9HExNnG9/Ted26KYUrwN9RzjfasA4D4/INpn4iFfq8qzymbMafhvcta5VDCuqY3fotYBzM1Ut6HW8qdgjqU2KMHFKh+xztJUX6"
        "BPvsSdv1uArvO5j5kmX8xv8dKv3nsbLOaP59OkrvT0fjTF4aB/0PRWCdfR72uyh8PgB6iEbNfQrfMyhdXkiFu8z+je9xn9fhxatH"
        "Hv6QyV9uHO0kvzDuh/H0JN+n6z2K6+q9or19dcI+unDTnz38zU3G7pNo99++iXlEU/kzbfA02EM6AnLr4+QG9W+FXwO5oRxhPaQj"
        "CcZ+jXV2wkbPRr/hMn42SddfyXyOkMp7vbrWC/L8JSfPXirPCMrzv4toB3Re/1Vk1z9+/yc37eo/FC+D4mWw4niKl8EFv1G8DIqX"
        "gTSSl2GEe386WyMvQ1bxMhDFy3Dn8DJk68zLMHKH8DJk6sTLkAmYl2FA8TIQGV6GgTrzMmQ4XobnzX1A8TJYeRkGAGf6CmP/Zv1V"
        "FS/D70j64Z3Cy/CbtD8hL8OACy/Dr8O6D5qXISPgZeih8zZ5Ge4m1vuD42X4DnfOAOfV4U8x51z++RkoblXhZ/gWzO8/Bfvq0hbz"
        "EvyrR16CV+rMS/DSpt25fHX+Qc+H9CWwk5fw/XHU6xeJUxy6bfgKJurLV4A4RH/7Yx7PherMUzAcEE+BZDvV9fscT8HFux3PhdzP"
        "g/YHcx7kmR8lw50LhYmMX9QXRiR5Fw4ExLuwp068C2ST5vs7lXcB9Ac8GI3nXRgIiHdhRPEuEC+8CwM18i4MKN4FcifxLoxwvAsD"
        "ineB1JN3ISvgXcgo3gWyFbwLA5K8C1nFu0CC4F0YULwLZDfwLgz4rNvO+os3dj3vQnaX8i6McLwLA6p+mzjxLowo3gWieBcU70LQ"
        "/kvxLijehSB4FzI7lHcho94TUe+J1PCeSGaLeRf27jLehQ988hW878K7sN4g3oUbPufxbw3mXXhTknchw+DpjeddyDL8hGLehWzA"
        "vAsw76tZn7wLI1vMu5DZJrwLmR3KuzDgwrswongXtmUenFW8C0TxLojz36ziXSCN4F3I3uG8CyMeeRcyO5R3QeXTKp+uRz79Q9s8"
        "RPEuBMW7EPHIu7CpeBeI4l3YvrwLf+uTd2FewLvwnW3Cu/DNBvEujJf7KUD8rU9Dvcpr9n4W7dmtrjsd+lNofw9TJ5g/vO6431rX"
        "xbrtfr0O+e0ZZj/i95v7QofKv+i5CvVRf2TBGwjZTKbDw7Z1bOl4H2m25MmphADPCdnPWyQXzayT3k8c62fMuGa96EUeg8Pe5crG"
        "X+scz8IX2LqfSYpHpRJ3yckjQWzP+aueG7eXY7S0QgOV09J60W48eZHcvuHNHrFesMLjcJ17/+RdV//0rm29P5WDnsN9AOwnxq3L"
        "GM8jsO7a37oTj4AW4/oNle/A951M/oCcM3+AnkPegNtQlz/Fvdc7I3if6xnBPoj1dDP2fAEQt+J7m/z5fBVfQBdrT9X4D41b8P34"
        "KPmcXD2Jmf97W8fCPC2gdgYd2nHkDViG516F+Br2j0WK04yJ5Ga+D6t9TPuLg30L/HYqdJB9HzaHcfw17v1Qb/aN+XsqAXY+ju/L"
        "vQ/jpAFOz/Q6wX3X+b3dvbY8B/UeJ9rV4OhPBOsm57g+8LzB/L7L2e5R3+b75q+ifwa9Tv+jpF73su+bN0iv+hzsWyERz8AK549W"
        "imxe6s1vp8hjTLsah9uYfAIR7A9wfe69dTGfAH0vOf8E1JsfX5LkFVjxyStA47naeQX86VnMKzDBvN+sX1mylafJL3B1luMXWBHw"
        "C6yY74uX3+uFuLrwuH276fBbZX6BdGIA5PaKuU/44xXg/GjuK97803Rj/ZNTOz9h+AVmAU95jslb9blZeD8E+QV6YN5Dkva3ty72"
        "5+5nqN1hPqhfWWH5BoS8FMg3QPkTMM/GPPytCOJns858A4//NrWX4+x7KSbfgBlPvld0Wu/oD6LkHXofzDudiML3n4HPyDvwafiM"
        "vAPUP2njlXif5Rv4h01rP9X71yyx+u10iMa1+gWI+8ar+QTelXqPn+Yz2vJPYT1dEuDzU/S+l0T1BzOS+OrLweCrzZL46gXEVc9z"
        "enwe9PPPgnjhomfehPVAeRPe8MibcFbAm+AxvxKu55+DfTzL8CdU28mXWTsR5QHm+fu6kB+hpnzgsmQ+ME/v08eTzH6C46jKF/n3"
        "fg/Tddh6UA5HQL1o0G9/3/2O6wDXeWsHf+67Ln2uU1MedFkuD9IWnMch244+d83+XAfyqp529J8TAp6BKaYuqvCK/X7yVF/rpj8c"
        "IO7KL3Ddcn+ahDatOIrV7+MUyvv94ZtwPv9B0XqeYnceZlhqYX/FD+Zs5FuJ193X/XWODwH3C2LB96Nk/WOFgyocVOGgCgdVOKjC"
        "QRUOqnBQhYMqHFThoH5x0K8rHFQKBz0liYM+sctx0Id84qAPNAgH7eZw0E4OB22Xw0HjIhz0rzkc9FMB4aC0QFJbRBx0Csb9nmAf"
        "XdhifPAdj/jgVIPwwW8w+KAofke+nVSIFtprFyOcXk/a5ncYt5h131sVRwvwQ4yf/eKFmG/3dz1m5illnLCZ4oQFru67Ci+MueSv"
        "QeGFw5J44bILXjjsEy9cBLywqwvWSYe3cwqYjwZ+uP/BpK3cWyG+bT0qWO/8+2txr+cULC+GK955RoR3tvnEO1s84p0Rb3jn6HbF"
        "O3/G4J1mHl8Vd2HeIIl3xTm8KyZ3ziWNd3n1gzzeFWOfDwzvMn9vS+FdW4J31fo7Qc0ueFfMI95VI24t/r2ggPCu4RrxLthvME9D"
        "nND8vSC3PG36Y8k87eCW4Egm3pVb39Z5lcK7FN6l8K4dXPfnIm9pvGub+qe61f1pHuv+cqruj8G7zPcR33P+naFG1f1J410B1/1x"
        "eFd1HP0XDD5Tc93fg3/mnE+31yuf/jqTH0XJWVX3F0TdX5WdnGTtZLude9cZr0P/W1XfJ7B3E69rt5eLDB9JPc/3hXjdoLd23PE6"
        "9JN/LlffV2e8a+fjV79Q+JXCrxR+pfArhV8p/ErhVwq/UvhVPeu1FH5VW72W5rFea8fhV3Wu1woMvwqoXismwq++Xd96rQXEr76p"
        "6rWCrNfi+IpTzTR+117m67S+KFentVXxswj3GQ64TqvjUTM/KeM9ccB7dA7v6ZKsz7rU4PqsRedx+K7PgvdFezpqrM/i8eQHko7y"
        "RjlXre9pDk+O1VifJfB3+iKHVz0jwqsO+MSrPrFpxTtc8arh7YpX/Z89XsW9V5pOHHHGj7b4vUgDTwmV5/P7UniC7DgLUN9ZuAj2"
        "xeFe5u+e4vy7XfCvGbjq3vxLlHTJ4YSS77lW73sPmbyiBxuAR9YP32vncLYDDcL34ly/4fId+ckZ0F/CE86Hz1Xwvo8EeN9sjXjf"
        "rML7FN6n8D4h3jcrwPvW7jC8b8YF71vj/NFaQHjfWp3xPvh9dMjv3fG+tTsE71txwfuWOLxvTYD3ral6tbrifUuCerWlHVqvtsLh"
        "fWsB16stSdarsb+rtv3q1d6QrFeb2ab1arO7rF5tYofVq51pEK75NVWvpurVtnG92j6f+F/zLqlX21D4n8L/FP6n8D+F/yn8T+F/"
        "Cv9T+J/C/7YB/qfq/eTwv1OS+N92r/fzi/+51fstSdb71Rv/81vv94Zkvd/MFtf7fXeH1ft9q0G42AWu3m9Wst5vxqXeb1bV+6l6"
        "vxrq/WbvkHq//T7xvj27pN7vf8uJ5P8DU/cvqQ=="
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

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
    "type": "raw_tracepoint", "code": [16792, 5384],
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
    "type": "tracepoint", "code": [22176, 4800],
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
    "type": "tracepoint", "code": [26976, 5120],
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
    "type": "raw_tracepoint", "code": [32096, 16760],
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
    "type": "raw_tracepoint", "code": [48856, 5360],
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
    "type": "tracepoint", "code": [54216, 4784],
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
        "eNrtXX1sHMd1nzveF6lYPFE6frmsSau2ZRVM5LZRBAV2FLdJVCeohRRX3R8xzDVh80rUKE9qLC0PrUWltikWTUgLtQmlbUhK5UdR"
        "1ET+IeECPeUPwyqQokYbwEmVPww0Ra+OUzCtEciyxOvtznt7O3M7u3O3e/wcI/bmlrvz8ebNm/d+M/t+LxFCDpb/LcSI+c9KiJDy"
        "/0i+u1gyfnc2E+afdPMXreeI+dyk+dxKnP7ubGKfbx2k18IsvcbL702WSqWVMCGJ8u+Xyv/mjL9P07/rS7Q8UTn5Ufp3r/L0Bfqc"
        "8Xsv1z97u/l68lfGzfutl6Hdl+Taf65cfq/x/vAPaftegPpALvosrS/f/Z55HRx176dTfRFbfRqUlwrRDkUJrTCock+H6P1K+ccZ"
        "+Q0K5KfPgvz2E3jvGNWLMPtcQaPXl/A36o/XczCO+vnK/b0u7+cnaHsKY2w55+IwXqN0vHRLL+j46M/JtUeD94ZCtLxzcK3I7Tdr"
        "Kqci95jcewmUc9LxeRyP6udbpMZTWm8W4f0Q+34qFCF2+VfL6T6uHWu0nH1cv+eg/nK9a+X6jXpDNn1IxdppfzWs9wCVR5xrT3yP"
        "c79d6pu01ZciVMB6iAry0VycqzdsPpEfPVWick5Y4xU1n4P3krScFajvL1Bf4T1dS8JzH1O7MXGCXq9kmfHMt2QEcv8acb7fCnpB"
        "39Oh33jV2qH/QzBeME9wvnDlXXiyA+wc6BW/XizQ8bkQJY9ZcjjopGfwewXGMz8saednBXq7P9hyBl3Ksc8DXj4arEMFsFdPdoJc"
        "qNpc4OUVJVQAPWO/oPXEQM818fwx+lHIQXvhuaen/Oo3bWg69D+gx220Xbn/oO8loF3Cef0J2i5oT+tYY9qF+jI4fEcwD8646nu+"
        "+zx7H/SZLyfffYEZx3MJ2s83zqPfki0x45d7U3L87qFyGmPHT5+j9T3dF5S8fkb9heaoYJ04z9kV+nslzPtNA9R/OVybnU7B/Md6"
        "tE7ncnEdXGnCdpykcr8I8gtTub0NV5Tn23B9vu8R+t7xESgvwsjdeq7tXqY9/PivwLxEPw79uzde4OZpLk/72wzjPOUxzjgfpho7"
        "zvrMSUaevPzOwVW/SuXU09YC7QF53A/tg2v+ML1vzPty9aV4E/T315zLTYf/qWSWP0PHNU2+BnJ7zVoHTtn8NpzHBR3k3Qzy1t3n"
        "Y2Ucfqe2+Ta1MfPN7f07tvfzLXQcUuQMo//6LOhxVwTkR/W2R/sDSTt8D7s+jDW2v8Y8MPRDvwr6gnryiHP70mU/udfs1+/S+rj5"
        "g/NVnwM53O9sB55v+zLMe1ovlmO0N8/4iT8t2f0b9GveGGL9mCj5EfW3WgZAz+ZBj5vg74/SfhP08z9L7M/jvDPsrCEPlGdP3/fW"
        "Wbt3oeSs3+chvrsKekDXl3R5XaW/aT16WxLWM9rwwlUYryZqf1ciFT/HWKqMbpryh2ua/Db1+2Y/hH7eJ/CbX2Xq1dojgnUkw6wj"
        "GFdZ/iV1I0j/g+N0HGPUfzpdvq6Vn22FcWjtEMRfOee4CeWI9Wn7nPVNnwO53Z+E8ThHnMYjSv4IxvctgV8xvu50v6q9tvGYlBqP"
        "FsYe8uMQJXGo/7sl0w572DtjfiXM986s2+PHp3P1xVti//C5dca/r9KfJ+h786A/2YgzXtTkjNNY67HfeOCKZDwAOJT+XNJRPzzj"
        "5stycTPabW2OltPf9wAdxwTMiwTMi1eg3NdZO5WfENR/Nhh5DU7IxT3akns7ZMsZAj8L/S3Nws2o3Ht+H+3tJcd5qc9nS3bcAdc5"
        "3j95qi+57gcHQL8lFY+ve733w/J7djtQBDsQgn6HHe3AnbsUD6B+XCoWk8J30P5FyR4pvJPH62T1Jd99jM6PpVPO43AV7Ox8BnCL"
        "UzAub3HtegfKuwHX63BdhesyXBfhOgPX6RLTr6r1cwTWy2YBDjJr3tHAHmoc3oG4RiWum2bwi0Iz4uEhOVwjjvjOWtU8WHOUM30O"
        "n6/CqY8fEo6bY3nza4A7O5fHv58/3luy438eOEdZ3p10vBep3IcgPsY4WYP+YDzZ39kP9vhIye7nDgH+aeCgpt1rd/b/8X5Fj9aY"
        "dUIGx3STu9AeXhGPH2sP11zxVB7v9CpPn+0sOa3v2hx9v6crROzyRXunL1H55g+DnK8eYvY3pPWR05/CINqPXk89ZPcX1kr2edXf"
        "eZj4Gn9uXjVs3Eclx33RvR2y5QjHewHGGwSC/edxWn2Wjrdlx+YrfnnUjFPAv0F/fh8bFw4evgbjTe0tljs4+pf0PtjfzgRnVxOf"
        "ovIegN/NEal9DMtvT+L69VBj1gmuvYiLnC63z6g6FaYVao+wfgH6aYZeLpTHKxW6FLa3z15OyDYuqfDJsJMfn5+A9Sn+74L16bNh"
        "Oh503DSI07WHnNepKPlMGOXZytiXv6Pj1ULlUlgAvSu/v2z0o7mlpvFBORvdSTD3V2GdbGLitBWQq1FO0pz/qD8zcv6IQzlnzedO"
        "QDk3QI9h3w786PvaELe6zqwv6RDEy7PHwB+5Bnp6NOToX83T5+rdr9QAH8b1MEpOhOz1F3C/BfQ+HYqyfgbEgelYmIkL8e/54fES"
        "aaTfwe1PFC6zdjF4v+OCq9+hL8A6wdk7y7+A+d3f8UkBbpjx529YcVeD15sJyfUGx6v7hPu6MyG77mSc1x1Y1/S5E4AXhxh5oH5b"
        "87eL1Rf0y/JXavQ3rvD+xgV//kbHOzvK3xisox3296Pk7x3PUVTino/W6bpOFw4rXsqy4477mlFyjbVf1vpwBOyvZLzEzTNpuzUR"
        "sN2akLVbh1ztVn60l9k/FMZHcYyPPgnzpdOxP+h3b3t/2bJfyUD85iHYN8L9I/SX9Vlafs+Us9+sL0H8Cn5z4+zXobrsV3/nx/7G"
        "fYutW4MTfu3Wjwi7/+9cnr5A/SwnPNQtfhOVJ1tOxd8Ls/Y1wZ4fGJz4PuO34H50KvSsYB/mGcd9GDyXWe1PH2P0rV67KsTTZctZ"
        "WmPiTX1fEtaFcVc764Sju86T9sfc95Ve588Z1T7ONc2HYZ940dnaykH/S+S/9XR1wzrdKcCTj0nu3+0LZv8uwcX/0vt2rP85OEHx"
        "AX0Bzs8tAm4ebwvofGHLx1iOcf9me4L+HXAOjIcfzf2yNT7G35/KhZnzf/lY0tK/kL28TuKrnSkSYeTIy72/ba95vZntBTuydttf"
        "fcXb9n4b5Rj7kTct/OYnt2X2Uyw5lPX+pHG17YtcdNgXScG+xs1sEvrxrs9+/Mtt2t4jYX/lhAmjH0nC/gbgKUq+d9vJ367gdrCP"
        "jfsngKcPdrN4nB2PmjfOWyzh/spR9jyN7TlDQ1YsfGmvAHeCc0AzGCez+2my+/0VHK/i77eadozDo2ztmzPPjUC/r2Wg3l/icEAW"
        "77O/Hzaf30fYdgvwrc/Xi29FqtaFZbDDdpwL+2Fv34yJG4a5/lwX9KOZ1Lpfx7fjrKAdxpCk4Pwy4miFtgp++SLY3QQ8X7LhojjP"
        "EXdjyg0b5TYx5Rr3XzT19/vVz0eM5z8dcsdH93F43Sw3votkY3C77zLtQL+lgtvFBXHvOMS9Tdy4V/Ztd1YcnPGIgy/4xO9OlOw4"
        "0M7B744EhN+d8MDvjmwyfpepL/7teJz4Gvcdh9v1CtZvONfM7xsdEuF1HTskjn6Hi6OzoO8QT4c94mmIL7QHIZ4OqXhaxdO7OZ7+"
        "gWMcgnb0NMw73Peu2lcHP6/wML0+2YfnCyAux+/zvM7NHa30L2Tbf8D4LE2ijnrF+3v4nYCO/p9Hvcb7Tbb1AnGFVHw/F6ffqemc"
        "fwVPIB854Qn9HU2Mn23cp+2/fUsKV4C/o5xvtuE5DPTL15jzE6nQFzzlMenQ/jR8b1mvHFJwjtmr3gL6wdx5yVrbm4odgvMpMUYO"
        "qdADrvqTIn2Cdfak43xcge8drHjJ1n7j/w6V//M5c8xo/H06Sp9PR+NMXBqH8R+KwDz7Aqx3Ufh9AMYhGrXWKfzOoHx5MRXusuo3"
        "7uM6r8OHV48+8hETv9w82kl+bjwP7elJfkDnexTnz/slZ/3qhHV0/pY/ffjrW4zeJ1Hvv30L44gm8zct8DToQzoCcuvj5Abn3wq/"
        "AnJDOcJ8SEcSjP4a8+yEwzgb9YZN/GyCzr+y+hwhle96da0X5PkLTp69VJ4RlOd/l1APaL/+q8TOf7z/x2Y9BfC/9Sk4r/K6s51F"
        "feb1kF9v0qE/gfL3MOcE84eLruutfV4UHdfrIsS3Z5j1iF9vHggdMr8sWYHzUX9owxsIWU+mw8OO59jS8T7SbIuTUwkBnhNy7rdI"
        "Lpp1Tno/cT0/Y/k1xVIt8hgcrl2urP9V5PIwfJE99zNB8ahU4h45eSSI4z5/1XtjznKMlmdooHJaLJac2pMXye0btekjnhes5Hm4"
        "wX238Z6nfXrP8bw/lYOew3UA9CfGzcsYn2eg6Flf0S3PgBbj6g2ZT+D3QFZ+gZx7fgE9h3kF7sC5/Enuu99pwfdOzwjWQTxPN+2c"
        "TwD8Vvyuk9+fr8on0MXqUzX+Q/0W/H4+Sj4vd57Eiv9rm8fCOC2gcgZdynHNK7AE770G/jWsHwsUp7kgkpv1vax2l9YXB/0W2O1U"
        "6CD7vWwO/fjr3Pejtek3xu+pBOj5GH5P9gG0kzo4PVNFguuu+3e9ex3zIDS6nahXg6M/FsybnOv8wP0G636Xu97jeFvfo7/Gxjc9"
        "U/8oOa572e/RN2hc9VlYt0KiPATLnD1aLrFxaW12O2V625VyNQ63sfINRLA+wPW579rF+QZ+nb73BJw3P74omXdg2WfeAerP1Z93"
        "wN84i/MOjDPfP+tXFx3laeUfuDbD5R9YFuQfWLa+Jze/ewW/uvC4c7np8Ntm/oF0YgDk9qq1TvjLO8DZ0dxXa7NPUxtrn9zK+TGT"
        "f2AG8g88z8St+uwMfB+C+Qd6oN9Dkvq3tyH6521nqN5hPKhfXWbzEQjzVmA+gq/Q+iHOxjj87QjiZzPu+Qge/y2qL8fZ71KsfASW"
        "P/l+yW2+oz2Iknfpc9DvdCIK9z8DvzEvwafhN34nS+2TNlbx99l8BP+wbq+nev2aIXa7nQ5Rv1a/CH7fWHXegfekvnOn8Yy29BOY"
        "T5cF+Pwkfe5l0fmDaUl89ZVg8NVmSXz1IuKq57lxfAHG558F/sKlmvMKFAPNK/BmjXkFzgryCtQYXwnn888k8wt8mdUTz7wCRWFe"
        "gbrigSuS8cAcfU4fSzLrCbajKl7kv/s9TOdh60E5HAHHRYN6+/sedJ0HOM9bO/h936L0vk5dcdAVuThIm3dvh2w5+ux1530diKt6"
        "2tF+jgvyDEwy56IKrzqvJ0/1ta77wwG88wvcsD2fJqF1O45it/vYBXO9P3wL9uc/LNn3U5z2wwxNLeyv2MGcg3wr/rr3vL/B5UPA"
        "9YLY8P0oKd6146DWvK/yxzCekMTB4hwOFpOz+9I4WK04A4+Dxdj3A8PBrPy0CgfbFBys3ryazR44WKxGHKxOPFucXzMgHGy4Thxs"
        "Ad6DeA3xQyu/plf8NnVXMn47uCn4koWD5YpbOt5SOJjCwRQOto1xMA95S+NgW9Q+NQwH02rEwXIKB2NwMOt8zvvueTk3CgeLi3Cw"
        "v2osDraAONikwI/+c/rcJZ842MN/au3DmvF/M8T/sH5a56i9vo+I14qDfZ2Jj6LkrMLBgsDBqvTkJKsnW20/XIB/DY4GhHdNCfAu"
        "gb5beFe7s1xkzuc3ct8f8ShxXgSfeBfET5g/Lkr+TA7vOiPCu9p84l0tteFXo1sVv/q5M37Fnd9LJ45s6fNnBr4SMvvze1L4gmw7"
        "C3CeEfmVeBzMyqsWY/F6IR42ze7jysopSrrkcEPJ84TV68OnrHPLBzcAn2wc3tfO4W4HNgjvi3P1Ar/OxLQzv44H7ofvVfC/jwX4"
        "30yd+N+Mwv8U/qfwPyH+NyPA/1Z3Gf437YH/rXL2aDUg/G+1wfgf5F+FeN8b/1vdJfjfsgf+t8jhf6sC/G9V4X8Nxf8WBfjf4jbF"
        "/5Y5/G81YPxvURL/Y/O2bD38701J/G96i+J/MzsM/xvfZvjfmQ3C/55V+J/C/7Yw/rfPJ/7XvEPwv7W79nmq+NXhvuJXV/zqRPGr"
        "16w3il+dxX8bxq8+wuEu2Tr51bOKX50ofvXdw6+ebTC/+sgu4VfPNIhfPRMwv/qA4lcnMvzqAw3mV89w/OovOOO7u55ffQBw3a9y"
        "uO6AgF/9K5J2eLvwq1P8U8yvPuDBr/6rMO+D5lfPCPjVKb5e4Ve/l9ifD45f/Tvs+gU88+nwb8D9TEA86zT/XIVn/VvQv/8UrKuL"
        "m8wv/q814p+vNphf/GUG98RzM9Xxx7Nwngj05GXkgcZx/RJx80O3DO/4eGN5xxGH6G+n+8Ly+V0bzDc+HBDfuGQ51TxcHN/4pXth"
        "XnS6nv8S5x3Y7y5f2bwDnB5453fNcPldw0TGLurzI5L86QcC4k/f0yD+dEJx5G3Lnw7jB3z2G8+fPhAQf/qI4k8ntfCnD9TJnz6g"
        "+NPJbuJPH+H40wcUfzppJH96VsCfnlH86WQz+NMHJPnTs4o/nQTBnz6g+NPJTuBPH/DJv5T152/seP707A7lTx/h+NMHFA8TceNP"
        "H1H86UTxpyv+9KDtl+JPV/zpQfCnZ7Ypf3pG8b0pvrc6+N4ym8yfvneH8ad/6JN3/AMP/vTiBvGn3/TZj3/bYP70tyT50zMMnr7x"
        "/OkYJ4948KdnA+ZPh35fy/rkTx/ZZP70zBbhT89sU/70AQ/+9BHFn74l4+Cs4k8nij9dHP9mFX862Qj+9Owu508fqZE/PbNN+dNV"
        "PK3i6UbE0z9wjEMUf3pQ/OmRGvnT1xV/OlH86VuXP/1vffKnzwn407+zRfjTv7lB/Oljij+dKP50xZ/O1aP407l6FX86Ufzpij9d"
        "8acz8Y3ijVK8Uew4K94oKrevW+uE4k934406xcStYv70JyT1b7vyp8N3LHXzRtEPNRrPn94Nv5sYHLKSN5Y6BsHxRkFeAd95Yykw"
        "yOeNTSfeF6yj85ucT/XdGvMJTG5QPtVvMHkFRP47fmeSCtENJsyvWhnXk4L9jml2v2OH5l3FeLu/63NWnGLPt1rg9juqeMZjHvFr"
        "UDzjwz7zrp6trRzvvKtdzD6iNK8b9EcDO9z/cNJR7lZe56OS5zZqzuvMngffbN4oeZ70yA7JM/tTxZNOFE+64kn3wLsUT5LiSSKK"
        "J13hXQrvUniXD7xL8STVh3dpNeJd244nvcF4V2A8SQHhXTER3vXtxuJd84h3fVPhXUHiXdx3Dqlm6r9rr/A415fkcK7N8p9FONdw"
        "wDhXx2NWfGLiLXHAW3QO3+qSxLcubzC+teDeDt/41jzgWx114lv8+d6Hkq7yRjlXze8pDt+K1YlvCewd8uBY+NYzInzrgE986xPr"
        "drzDE68a3qp41f8pXnSieNEVL7riRVd4n8L7FN6neNHZOFzxotvbo3jRN4oXXeF97njfogDvW9ymeJ9fXnQvvG9REu9rNC+6X7zv"
        "TUm8b3qT8b6/2WZ437c2CO+7yOF9M5J437QH3jej8D6F99WB983sErxvv0+8b88Owfv+1wwk/x8o9zAz"
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

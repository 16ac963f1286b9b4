# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 16896],
    "maps": (
        "gate 148 control 14 owners 91 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 125 tally 99 ended 7 control 764 control 21 control 14 events 10 control 15 contro"
        "l 9 leaving 431 leaving 15 control 12 rows 26 blank 9 rows 6 rows 7 control 53"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 6 TASK_SIGNAL 9 TASK_START_TIME 13 SIGNAL_LIVE 16 SIGNAL_FLAGS 11 TASK_EXI"
        "T_CODE 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_TASK_START_TIME 8 TYPE_OF_SIGNAL"
        "_LIVE 10 TYPE_OF_SIGNAL_FLAGS 9 TYPE_OF_SIGNAL_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE"
        " 8 ONLY_FAILED 8 STOP_AFTER 19 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10"
        " MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 91 P"
        "ID_NUMBERS 18 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PID"
        "NS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 16"
        " PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 TYPE_OF_TASK_REAL_PARENT 38 TASK_REAL_PARENT 8 COLLECT_EVENTS 11"
        " HOST_LEVEL 16 TYPED 4 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUM"
        "BERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TY"
        "PE_OF_TASK_OWN_CRED 6 BY 16 HOST_LEVEL 16 TYPED 3 TYPE_OF_TASK_COMM 16 TASK_COMM 15 TYPE_OF_TASK_TGI"
        "D 17 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROU"
        "P_LEADER 23 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TA"
        "SK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GRO"
        "UP_LEADER 14 TYPE_OF_UPID_NR 12 MAX_EVENTS 47 TYPED 71 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 25 "
        "TASK_COMM 24 HOST_LEVEL 29 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 18 TASK_THREAD_P"
        "ID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7"
        " TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE"
        "_OF_UPID_NR 12 COLLECT_STACKS 18 STATISTICS 95 UNSIGNED 3 SLOTS 58"
    ),
    "members": (
        "TASK_GROUP_LEADER 87 TASK_START_TIME 10 TASK_SIGNAL 2 SIGNAL_LIVE 5 SIGNAL_FLAGS 9 SIGNAL_EXIT_CODE "
        "7 TASK_EXIT_CODE 6 TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN "
        "2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 134 T"
        "ASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 168 TASK_PID 39 TASK"
        "_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_PID 35 TASK_TGID 1 TASK_COMM 15 TASK_COMM 3 TASK_TGID 35 T"
        "ASK_PID 154 TASK_TGID 1 TASK_GROUP_LEADER 253 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 24 TASK_COMM 3 TASK_TGID 63 TASK_PID 153 TASK_TGID "
        "1 TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 80 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonl"
        "y_cast 7 bpf_rdonly_cast 6 bpf_get_current_task_btf 58 bpf_rdonly_cast 139 bpf_rdonly_cast 199 bpf_r"
        "donly_cast 12 bpf_rdonly_cast 171 bpf_rdonly_cast 215 bpf_rdonly_cast 52 bpf_rdonly_cast 33 bpf_rdon"
        "ly_cast 5 bpf_rdonly_cast 408 bpf_rdonly_cast 12 bpf_rdonly_cast 125 bpf_rdonly_cast 25 bpf_rdonly_c"
        "ast 61 bpf_rdonly_cast 5 bpf_rdonly_cast 267 bpf_rdonly_cast 12"
    ),
    "linked": "keep_unknown 1958 count_kept 74",
}

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [33768, 5384],
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
    "type": "tracepoint", "code": [44512, 4800],
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
    "type": "tracepoint", "code": [54096, 5120],
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
    "type": "raw_tracepoint", "code": [16896, 16872],
    "maps": (
        "gate 148 control 14 owners 91 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 94 tally 127 ended 7 control 764 control 21 control 14 events 10 control 15 contro"
        "l 9 leaving 431 leaving 15 control 12 rows 26 blank 9 rows 6 rows 7 control 53"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 6 TASK_SIGNAL 9 TASK_START_TIME 13 SIGNAL_LIVE 16 SIGNAL_FLAGS 11 TASK_EXI"
        "T_CODE 13 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_TASK_START_TIME 8 TYPE_OF_SIGNAL"
        "_LIVE 10 TYPE_OF_SIGNAL_FLAGS 9 TYPE_OF_SIGNAL_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE"
        " 8 ONLY_FAILED 8 STOP_AFTER 19 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10"
        " MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 91 O"
        "WNER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 7 TASK"
        "_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_U"
        "PID_NR 11 ONLY_PID 15 TYPE_OF_TASK_REAL_PARENT 38 TASK_REAL_PARENT 8 COLLECT_EVENTS 11 HOST_LEVEL 16"
        " TYPED 4 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_N"
        "S 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN"
        "_CRED 6 BY 16 HOST_LEVEL 16 TYPED 3 TYPE_OF_TASK_COMM 16 TASK_COMM 15 TYPE_OF_TASK_TGID 17 TYPE_OF_T"
        "ASK_PID 6 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_LEADER 23 TA"
        "SK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADE"
        "R 6 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 T"
        "YPE_OF_UPID_NR 12 MAX_EVENTS 47 TYPED 71 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 25 TASK_COMM 24 H"
        "OST_LEVEL 29 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 18 TASK_THREAD_PID 11 PID_LEVE"
        "L 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_P"
        "ID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12"
        " COLLECT_STACKS 18 STATISTICS 95 UNSIGNED 3 SLOTS 58"
    ),
    "members": (
        "TASK_GROUP_LEADER 87 TASK_START_TIME 10 TASK_SIGNAL 2 SIGNAL_LIVE 5 SIGNAL_FLAGS 9 SIGNAL_EXIT_CODE "
        "7 TASK_EXIT_CODE 6 TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN "
        "2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 249 T"
        "ASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_REAL_PARENT 50 TASK_PID 39 TASK_"
        "TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_PID 35 TASK_TGID 1 TASK_COMM 15 TASK_COMM 3 TASK_TGID 35 TA"
        "SK_PID 154 TASK_TGID 1 TASK_GROUP_LEADER 253 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDN"
        "S_INUM 1 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 24 TASK_COMM 3 TASK_TGID 63 TASK_PID 153 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 80 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonly_cast 9 bpf_rdonl"
        "y_cast 7 bpf_rdonly_cast 6 bpf_get_current_task_btf 58 bpf_rdonly_cast 139 bpf_rdonly_cast 314 bpf_r"
        "donly_cast 12 bpf_rdonly_cast 53 bpf_rdonly_cast 215 bpf_rdonly_cast 52 bpf_rdonly_cast 33 bpf_rdonl"
        "y_cast 5 bpf_rdonly_cast 408 bpf_rdonly_cast 12 bpf_rdonly_cast 125 bpf_rdonly_cast 25 bpf_rdonly_ca"
        "st 61 bpf_rdonly_cast 5 bpf_rdonly_cast 267 bpf_rdonly_cast 12"
    ),
    "linked": "keep_unknown 1955 count_kept 74",
}

_KILLED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [39152, 5360],
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
    "type": "tracepoint", "code": [49312, 4784],
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
    "type": "tracepoint", "code": [59216, 5104],
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
    "source_sha256": "b20bdaf11ffc00d6bdb057dd29ee9c8ee20976428d34048ee6f6e41c5c6189b4",
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
        "eNrtXXtsHMd5nz3ei1QsHikdeaTLmIwaWybKWGpdJVVhWzaaRHGKWi1wtf+I4VsTMVkCRn1WbXF5QEwqdU0xSENaTkKwDcqHS1JF"
        "URNFARJu0RNQFFKLBDD6QGIoQI0mSFk7SZkmNRTJ4vX25vv2duZ2dmdv744PjRF7c3e78/jmm+/xm29/fJkQcqT4bz5KSv+sa4QU"
        "/0dy3ZsF83OqmTD/pJs/Zd1HSvdNl+5bj9HPqSb2/tZBes0v0Gus+Nx0oVBYDxESL35+ufhv1vx9lv5uXKLtidrJjdHfvdozVuh9"
        "5ueD3Pzs4+b7yc1Nlr5vvQjjviA3/nPF9nvN50e+Q8f3IvQHcjEWaH+57ndK18Ex93k69Re29adDe0mNTihCzpFatvu4Rr8vt3+S"
        "kd+gQH7GAsjvEIHnPkH1IsTel9fp9WX8jPrjdR+sozFa/v6gy/O5KTqe/ATbzrkYrNcYXS/D0gu6PsYzcuPR4bkhjbZ3Dq5luf2G"
        "r3bKco/KPRdCOScc78f1qLy/RWo9pfVmEZ7X2OeTWpg+3yeSUy+Ve/9ogR3PFm2vjZv/Ioyj2P9WcRxm/5pNL5LRDjpvHfs/TOUS"
        "48YVO+A8f5f+pm39JQkVpKHFS9cHsjGu31DpjtzY6QKVd9xat0jpPnguQdtZh/6+inoLzxl6Au67Se3HXIZZz1zLEwK5f444f98K"
        "ekGfM2C+eNU7YN5DsF6wT3C/cO2NP9YJdi4O+4XzFyt0XcYj5EFr/kec9Aw+r8M65kYk7fyCQG8P1badQZd27PuAl48OfigP9uqx"
        "FMiFqss4L68IoQLomXif9hMF/dZF++eu0jzyWRgv3PfUTFC9pgNNaz8G/W2n48p+jz4Xh3FNiMb1ITouGE/rRH3GhfoyOPKBYB88"
        "76rvue7n2O9Bn/l2ct3jzDqei9N5vjGKcUumwKxf9k3J9buDymmCXT9jkfb3VF+t5PUjGi80RwR+4jnOrtDP6yE+bjpD45d+f/Y5"
        "Cfsf+9FTzu2iH1xvwnGconI/D/ILUbldgSvK8wpcn+07Tp87OQzthRm5W/e138mMh1//ddiXGMdhfPfGi9w+zebofJthnWc81hn3"
        "w0x919mYP8XIk5ffObgaS1ROPe0tMB6Qx0dgfHDN9dPvzX1f7L4Qa4L5/rJzu+nQPxVK7c/TdU2Tz4HcXrP8wBlb3Ib7OG+AvJtB"
        "3ob7fiyvw2/5228zjdlvbs9/YHs+10LXIUmeY/TfWAA97gqD/Kje9ugjknb4DtY/TNR3vuY+MPXDWAJ9QT057jy+dDFO7i3N67dp"
        "f9z+wf1qLIIcPuJsB55t/wzse9ovtmOON8fEh+8V7PENxjVvDLFxTIS8TeOtljOgZ8ugx03w+6/TeROM83+NieNN+2rKAeXY0/cP"
        "26y9G3f0V9gf+qWktgh6QP1LWqNxqxFKMPFnfgnWqYna3fVwOb4xXZQ5vZLc4Zomp+l4F34G8/uwIE5+ld4XDQv8xhOM38A8yoon"
        "adhABu6mifRQlMZLjxevW8V7W0HurZ2CfCvrnCeh/LA/vc1Zv4zFM2DPErAOo8RpHSLkBVjPK4I44kvbTt9XjNe2DtNS69DC2D9e"
        "/hESg/7/plCyux72zdxPcTqfbXu++FS2urxKHA/+3jYTz8d4vaByT8YepeuTCjvjQzsd9wPehOM12hKgF8MFJz3BPKCi34tyeTLa"
        "acyXB/rupusYh30Rh33xCrT7ddYu5aYE/Z+Vw6k885wpuTxHv+Q+Dtl20K7z8YNu4WVU7j33op2ddNyfGH8by6MFO+6Afo5v/8m+"
        "tu0g+X8e1iMZj297Pfed4nN2u7AJdkEDOYQc7EIS8AJznv9j9yOJG7fsOK0pT/N67Sj9/VoqBXL6v1s03o9K4UJoRyPkgBROyuN8"
        "snqX66ZxqbFy2nkdl8D/Af6Rm/oErOc/cuN6C9q7CtfLcN2A6xpcV+E6D9fZAjOvirhyGPxsswA/mdeoXlG/p0P8pN/D4iWIi0TI"
        "LIN75K3xH4N+NDlcJIa40FbFvtpylPdWwX5/Bc59sle4fo7tLW8Bbu3cHv987mSqYMcPPXCSojwSVC9WwR5Afo15tg7zwXx0IPVL"
        "THw8BLipiZ+W7GeHc96A35f1CNptlj+/cJO30K7OideNtatbrjgsj496tWcsJApOcYK+SJ/v6dKIXa5oJ9Ge5vqPgn+k+mossXoj"
        "rY+c/uQH0Y6kPPWQPZ+gzw+k+oOtP7ef6rbuY5Lrvuo+Dtl2hOu9AusNAsH58/iusUDXG+0X+lPErXMtbLyEcTf62cH+12Gdqb3F"
        "dgfH/pR+D/Y3Fefsavw+Jp/IJ+D75iZH/8X7LYDJi2O8pz5+IszZu0fgvKY4LrPrZIh2qB9n44n8w+VznRXTLj4Keb725ZB9nPb2"
        "NNv6JEOnQ055QTr2tsA/nQz5808nQijPVsa+/CVdrxYql/wK6F3x+bXiPJLNLb7yQZSzOY048/0G5BNNTL63DnI120mU9j3qz7xc"
        "POLQztlS/H4V9BfO+SAOv6sdca7LBbtdSWuQZy+cgnVbAr08oTnOfxnwyirPN3XAk9H/Rcgpzd5/Hs9nQN/TWoSNLyCPSkdDTF6F"
        "v+dGJguknnEGd56Rv8jaw9rHGeOucYaxAv6Bs3NWPAF2aKDzYwKccbQQyM9YeVud/cyUpJ/B9ep+wt3fTMn6m1FnfwP+DO1QT7vG"
        "yAP129q3Xay+YDyWm/MZX8zx8cV4VfEFxj8DnW/tqzhjsIpx2J+PkL9yrLuIkJvb1I+vEkf/c5RddzwHjZDXa5MfcftM2m5N1dhu"
        "TcnaraOudis31sucNwrzoRjmQx+D/ZJynI+x0Ls/4mTLfiVqEi8PwTkTnjdhnIxxdM+Mc7xsXEoxeVH97NfRKvOjm8HWfZf5rcGp"
        "oHbrbcLWCzi3Z6zQOMsJT3XL20TtybZTjvdCrH2Ns/UGg1PfZOIWPL9Oap8XnN88zeDxegdNZLCOszKOPsXoW7V2VYjLy7ZzaUuA"
        "y0+62lknHN51n3Q86H4u9XX+fML/OvvaDyMBcaKz/trB+EsUv/V0dYOfTgnyvVOS539ttTn/i3N5v/S5Hxt/Dk69xeDQxirgzLF2"
        "Ups6xMhNO05/rSNOf8/Ac5AHP5D9sLU+5u9PZkNMnWAumrD0T7O3lyKBxpkkYUaOvNwH2g/S84ThXrAj790I1t/3btjnbbZjnmde"
        "s3Cb/7ghc/5iyaGo9+YJtv0c5bzjOcoBmEcC5vEvAefxzzfoeD8eCtZOiDD6kSDsZwDIIuTvbjjF22W8Ds7B4dwE9RhxO+P1YcBN"
        "WFzOjkstm/UasA+S2km2Hsd2n6kx6xbO1C7An6A+YQlwvGOEqV/Ac7mKfX7cC9cr5wGt9n2L88Z5jnC4lW38i+Y8rfPBHg4nZPFA"
        "+3Mh23zL86g1/hWu8B9rYK/tOBg/X/s4501cTgtx87osmE8L8Xuux4/nrG0cOC57P+aSJbE+5ekyvvmSDfcy7XUc7i/YcFS0D4OA"
        "2zLthmh9NQE/8lJp3b9ZeV/YvO9+zRk/beNwvQVufVdJY/C9v2bGgfFNGd+LCfLjSciPm7j1Lp/r7q98edQjXx4PiPNBfTDY0/2D"
        "8x2rEc73hAfOd2yHcb7R6vLkzkdIoHXfd/her8Cv3+kT1+vcJ/n2W4J8+xlBvj3omG+X6zdV3q3y7ts57/43x7gd7ejjYXjPjKsP"
        "wLrJxx5Ge0QNcP4zMH6v+rsT5fmYI9J1Nm+z6lyt84ywo15VxHse/Zr3m6qSf431E1a+FWPnUc4nP/D1/kAZd3j/uhPuMNDZxMTV"
        "5vd0nlvX7fgDjvPJbBODQ1jjRzwC7jcWab55DfQtGW4C/dxi6i2S2ic95TXtMJ80vM9ZrVySUD/t1W8e42KuLtPveJPRo1DPEmXk"
        "kNQ+6qpPSdIn8LunHffnOrxXYeVLtvGb/3eo+J+HSmtHcZzHI/T+dCTG5PUx0Ich2Hf5T4L/i8Dnw7AOkYjlt/C9huLlpWSoy+rf"
        "/B79vgEveD1w/OdMPnPtRIr8xLwfxtOT+CHd/xHcd+8WnPUrBf517nowfXj1OrMPErgPvnId84qm0uc2yx6V5BYGufVxcoN6ufwv"
        "gtxQjrAf0uE4o7/mvjvlsM5mv6ES7vYFuh+L6nOMlN8bNvRekOf7nDx7qTzDKM//LqAe0Hn9V4G1B/h99rpT3Yjif1D8D3a8T/E/"
        "eOA5iv9B8T+QRvI/DCv+B6L4HxT/w27jfxhW/A9kN/E/ZBT/A5Hhf8g0mP/hBcsPKP4HO/8DnDsCD0KZ/yEj4H/4rKQd3iv8D1SR"
        "xPwPGQ/+h37Y943if/gFOm+L/6GbieNrx//wZ6z/gvel06H76feBeSAoXlXmgZiGef1A4E//Yod5EP7VJw/Ca3XmQZjcdjqfR7tX"
        "mXfQOk3k08D1xHOndOjTxC0OrcBdmuXwCc84ec4nX8Jkgjjps2c+KcmTgDjEQMdDPs+J6syPMFIjfgTJdirr/jlehAt3up4TeZ8P"
        "HarN+VBgXpYQkbGPGGfL8zwcrhHPw4EG8zzckuR5uK54Hkg1PA8ZxfOwozwPGZ88DxnF80DqwfMwvEd4HjKK54Eonoe9w/OQUTwP"
        "ZC/wPGQUzwPZDzwPmRrxPGQUz8NtxfMwzPE8ZFQdOFE8D4rnYYfjZMXzIJkfKZ4HxfOgeB7U+yZe8ZvieaC4Y615HuL7jOfhxwH5"
        "EX7gwfPwnw3iefj3gPP4VoN5HvIBeR4ydeJ5aBPgTyKeh+H68Dzg/Lz4HVA+gXkehncJz0Nml/A8ZPYZz8Ow4nlQPA+K50HxPCie"
        "B8avK54HNt/2y/MwrHgeVN6t8u4KnoeM4nkgteR5+LlPnoefKp4HxfOwh3gevhGQ5+GrAp6HV3cJz8NEg3ge/qDUTx7icWMG6lzA"
        "71bWZ0Wl6rDS2heg/QNMXWGuf9PV/9r3xaaj/96E+Ol5xj/x/uej2lFyFynXRf9+exl3IGQ7kQ6NONa9pWN9pNmWNyfjzvgO5t/8"
        "vEVy0a266kPEte7GinM2C37kMTjiX65sPLbJ8Tp8iq0XmqL4VDJ+h5w84sSxPqDiuQlnOUaKO7SmclrdLDiNJyeS2xf96SPWF5Z5"
        "I65y77u842mf3rH7Eaz7i1E5GFn0A6A/UW5fRnm+gk3P/jbd+Ar0KNevVroD37OyeAqy7jwFRhb5CT4AfoJp7j3iWcF7ZE8L/CDW"
        "4c068xNAHIvvifLn+hX8BF2sPlXiQTRuwffxI+RhuToUCw/wt4+FeVuN2hl0aceVp+ASPPc1iL/Bf6xQ3GZcJDfr/Vv9Fu0vBvot"
        "sNtJ7Qj7/i3cZyxe5t5H9aff5fd0QM8n8D29H8I4aYDTM7NJ0O+6vyd80JFXod7jRL0aHPuuYN9kXfcHnj9Y33e56z2ut/V++9fQ"
        "PsO6zvy95LoeZN9vb9C6GgvgtzQRr8EaZ4/WCmye6s9uJ8lDTLs6h+NY/AVh7A9wfu49eTF/wa/Q5x6F+vSTq5I8BmsBeQxoPFc9"
        "j0GwdRbzGEwyPAbG0qqjPC0+g9fnOT6DNQGfwZr1fnrpfWKIq7E+v5LP4EqJzyAdz2AeYfmJYDwGnB3N/o4/+zTTWPvk1s53GT6D"
        "ecBbnmXyVmNhHt4nQT6DHpj3kKT+HayL/nnbGap3mA8aS2ssv4GQBwP5DX6T9g95NubhV8KIp8278xs8QnnEcifZ91gsfgMrnny3"
        "4Lbf0R5EyLfZ987jEfj+4/AZeQ5+FT4jzwG1T/pEOd5neQ7+dtvej8N7lcRut9NYR3Ae4r6JSh6Dd6T4A2g+o1/6PuyniwLcnvIb"
        "6H8UFviLWUm89ZXa4K3NknjrecRZR7l1fBHW51uCeOGCb76GzZryNbzpk6/hrICvwWd+JdzPPwL9eIbhbajUk8+yeiLKA6zz+E0h"
        "H0NV+cCcZD6wSO8zJhKMP8FxVOSL/PvB/XQfth6RwxFwXXTod6Dvbtd9gPu8tZM/B96UPuepKg+ak8uD9GX3cci2Yyxcdj7ngbyq"
        "pwPt56Tz+/DL00zdVP5VZ3/yZF/rdjAcIObJY3DVdn+aaNt2HMVu93EKJX/ffx3O639WsJ+3OJ2PmZqaP1S2g1kH+Zbjde99f5Xj"
        "XUB/QWz4foRs3lI4qMJBFQ6qcFCFgyocVOGgCgdVOKjCQRUOGhQHrRWf637HQc9I4qCP7nMc9L6AOOg9DcJBuzkcNMXhoB1yOGhM"
        "hIN+g8NB768RDnovHdfK91k+1/i7Aj+6vMP44Ld94oPTDcIHv8jgg6L4HXl6khqtB9cvhLl1Pe2Y32HcYtWB71QcLcAPMX4Oihdi"
        "vj3Q9ZCVp5RwwmaKE+a5OvAKvDDqkb/WCi8ckcQLL3nghSMB8cIVwAu7umCfdPo7p4D56GCHB+5NOMq9FeLb1hOC/c6/zxbze07B"
        "8ml44p3Pi/DO9oB4Z4tPvDPsD+8c261453sM3mnl8RVxF+YNknhXjMO7onLnXNJ4l187yONdUfb5muFd1t/3UnjXjuBd1f5domYP"
        "vCvqE++qErcW/32iGuFdI1XiXeBvME9DnND6+0ReedrMLck87ciO4EgW3pXd3NV5lcK7FN6l8K49XPfnIW9pvGuX2qe61f3pPuv+"
        "sqruj8G7rPcR33X/u0aNqvuTxrtqXPfH4V2VcfSXGXym6rq/e//QPZ/uqFc+/QKTH0XIWVX3V4u6vwo9Oc3qyW47964zXof2t6K+"
        "T6DvFl7X4SwXGX6Sep7vC/G6QX/teON1aCe/JFffV2e8a+/jVz9R+JXCrxR+pfArhV8p/ErhVwq/UvhVPeu1FH5VXb2W7rNea8/h"
        "V3Wu16oZflWjeq2oCL/6k/rWay0jfvXHql6rlvVaHH9xspnG7/orfJ3Wp+XqtHYqfhbhPiM1rtPqfNDKT0p4TwzwHoPDe7ok67Mu"
        "Nrg+a8V9HIHrs+B90Z7OKuuzeDz5noSrvFHOFft7hsOTo1XWZwnsnbHC4VVPi/CqwwHxqg9t2/EOT7xqZLfiVT91xqu490rT8WPu"
        "+NEOvxdp4ilaaT6/K4UnyI4zD/Wd+QugXxzuZf19VJx/twf+NQtXw599iZAuOZxQ8j3XSr93n8UreqQBeGT98L0ODmc73CB8L8b1"
        "GyrdkZuahfWL+8L58Lky3ndTgPfNV4n3zSu8T+F9Cu8T4n3zArxv4zbD+2Y98L4Nzh5t1Ajv26gz3gd/Tx3ye2+8b+M2wfvWPPC+"
        "VQ7v2xDgfRuqXq2ueN+qoF5tdY/Wq61xeN9GjevVViXr1di/s7b76tXelKxXm92l9Wrz+6xebXKP1as93yBc8/OqXk3Vq+3ierW2"
        "gPhf8z6pV9tS+J/C/xT+p/A/hf8p/E/hfwr/U/ifwv92Af6n6v3k8L8zkvjfbq/3C4r/edX7rUrW+9Ub/wta7/emZL3f7A7X+/35"
        "Hqv3+0qDcLHzXL3fvGS936xHvd+8qvdT9X5V1PvN3yb1focC4n0H9km93/+WEsn/BwT8Sx0="
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

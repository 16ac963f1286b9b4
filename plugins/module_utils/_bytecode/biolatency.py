# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12856],
    "maps": (
        "gate 16 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 156 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 174"
    ),
    "constants": (
        "STOP_AFTER 25 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK"
        "_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 4"
        "0 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_CO"
        "MM 5 COLLECT_STACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9"
        " OWNER_MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 26 OWNER_HOST 158 HOST_PIDNS_DEV 3 H"
        "OST_PIDNS_INO 2 OWNER_MASK 10 BY 35 PID_NUMBERS 42 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL "
        "11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 138 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 125 CSS_CG"
        "ROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 162 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2"
        " PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_PARENT 133 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 184 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 125 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 221 bp"
        "f_rdonly_cast 102 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 170 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cas"
        "t 144 bpf_rdonly_cast 353 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1588",
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [25616, 4776],
    "maps": (
        "requests 3 requests 54 tally 68 gate 7 control 14 control 78 control 23 control 15 control 82 events"
        " 13 control 16 rows 19 blank 9 rows 6 rows 7 control 26 control 17"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 22 COLLECT_EVENTS 27 DISK_TEXT 44 MAX_EVENTS 42 BY 31 DISK_TEXT 40 COLLECT_STACKS 96 STA"
        "TISTICS 9 UNSIGNED 21 SUB_BITS 59 UNSIGNED 14 SLOTS 64"
    ),
    "members": "", "calls": "", "linked": "count_kept 428",
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [35168, 1592],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 tally 12 gate 7 control 14 origins 10 origins 6 request"
        "s 9"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 38", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36760, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [37192, 12872],
    "maps": (
        "gate 18 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 156 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 174"
    ),
    "constants": (
        "STOP_AFTER 27 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK"
        "_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREA"
        "D_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 4"
        "0 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_CO"
        "MM 5 COLLECT_STACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9"
        " OWNER_MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 26 OWNER_HOST 158 HOST_PIDNS_DEV 3 H"
        "OST_PIDNS_INO 2 OWNER_MASK 10 BY 35 PID_NUMBERS 42 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL "
        "11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 140 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 125 CSS_CG"
        "ROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 162 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2"
        " PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_PARENT 133 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 184 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 127 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 221 bp"
        "f_rdonly_cast 102 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 170 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cas"
        "t 144 bpf_rdonly_cast 353 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1590",
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [62840, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12856, 12760],
    "maps": (
        "gate 16 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 151 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 167"
    ),
    "constants": (
        "STOP_AFTER 25 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "4 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_L"
        "EVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_S"
        "TACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15"
        " OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 26 OWNER_HOST 158 HOST_PIDNS_DEV 3 HOST_PIDNS_INO "
        "2 OWNER_MASK 10 BY 35 PID_NUMBERS 37 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 138 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 125 CSS_CG"
        "ROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 157 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2"
        " PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_PARENT 133 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 177 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 125 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 221 bp"
        "f_rdonly_cast 97 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 170 bpf_rdo"
        "nly_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cast"
        " 144 bpf_rdonly_cast 346 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1576",
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [30392, 4776],
    "maps": (
        "requests 3 requests 54 tally 68 gate 7 control 14 control 78 control 23 control 15 control 82 events"
        " 13 control 16 rows 19 blank 9 rows 6 rows 7 control 26 control 17"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 22 COLLECT_EVENTS 27 DISK_TEXT 44 MAX_EVENTS 42 BY 31 DISK_TEXT 40 COLLECT_STACKS 96 STA"
        "TISTICS 9 UNSIGNED 21 SUB_BITS 59 UNSIGNED 14 SLOTS 64"
    ),
    "members": "", "calls": "", "linked": "count_kept 428",
}

_PUT_IN_FRONT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [50064, 12776],
    "maps": (
        "gate 18 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 151 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 167"
    ),
    "constants": (
        "STOP_AFTER 27 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "4 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_L"
        "EVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_S"
        "TACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15"
        " OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 26 OWNER_HOST 158 HOST_PIDNS_DEV 3 HOST_PIDNS_INO "
        "2 OWNER_MASK 10 BY 35 PID_NUMBERS 37 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 140 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 125 CSS_CG"
        "ROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 157 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2"
        " PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_PARENT 133 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 177 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 127 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 221 bp"
        "f_rdonly_cast 97 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 170 bpf_rdo"
        "nly_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cast"
        " 144 bpf_rdonly_cast 346 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1578",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "66486074a602b8e021c0df6fa421d9334da34ee8e351134812d67cbd825df9e5",
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
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "gate", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["state", "Q", 0, 1], ["opens", "Q", 8, 1], ["closes", "Q", 16, 1]],
        },
        {
            "name": "origins", "type": 1, "key_size": 8, "value_size": 88, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1], ["stack", "Q", 80, 1],
            ],
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
            "name": "requests", "type": 1, "key_size": 8, "value_size": 88, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1], ["stack", "Q", 80, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["disk", "s", 56, 32],
                ["operation", "Q", 88, 1],
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
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["sector", "Q", 56, 1], ["bytes", "I", 64, 1],
            ["operation", "I", 68, 1], ["failed", "Q", 72, 1], ["disk", "s", 80, 32],
        ],
    },
    "code": (
        "eNrtXWFsHMd1niV5vCMtiRdSRx1Z0yLl2KLZsqXT1j0rEEzJlcUWSayivYoIYIjrq0yZMGvJdm2trklESXYlxUVDOZEVoyhEyTCl"
        "X8mPAkzRH+cfBRwUCWAEAaJWBWoDhqNWjsE6Rs3Uiq68ne/t7pvdvdvjHUWaGv9Z72pv9s3MmzfvffO+x0KXsP+zzsprfuLtYuk6"
        "Z+C++4dFeX0T1x/g+n1cL+F6HtdzuH4L15O4HsX1sH3NdS/Y1/TnBPuvcEFe4w1CLBSLxRcX/78kSiEun6finVLeQ7g3NtrXdIK3"
        "k0rcIbz9yHVfqfi9K57vpUSD/I4hG94+FVe+22C/kX9tj91uTMj3XrT/v/QefpeU7czhe9/BlX5nHUrivU+lfI1KPxo/lb9H//NH"
        "ZD/acpB/BvIbUv65xc8lIEdJVOsN+X6q+SNHvrsDvtPWyNuv2O7MlUB52zqqbOdySDu5FZLngnyP3k83K/qi/L5Acg4ckPNyt7z3"
        "tXuJt9t2tvz8Ubtq/x5L/5PUd0PRE6NbPm/gz60ZKdeLpHetY0WSj69z+V5uoLp1mRJ/ju/Ids3O4HZN3Kvy5QcOSnlI/1pHsJ6+"
        "oqzfhcD5tS5h3I/zdR40rk2e8TRnr1Rnf1oEW8eplimln7L/6rzku0dCng+HPM+EPB8KeS7HL//aKMbtZft5z/Tf2m/GE5BfiivG"
        "F296F68v4Joy1kt9g11rw3vWBdnuvr5a7WfavmaNX0h7d36E6UPhccjVALlwtS7K/vS0t0IeOb7WFsi3hfRHPo8vrtPFzxfjjejv"
        "F4LbzTY0yvaxLlLGo0KO2x8FyvMWrjRub+E62feJHPdto+hPExtf5732d4ve9WFh/Czsu3PYtwqvyusLcfm77+E+Jn4kx8H8XTnO"
        "LejfdMT5nF7m+byM/tN3ZuW4Fp4JHn9aPz3tcgCsiyNs/c41kx9Snd23Lsr15Nj7iL8neeJxqT9kp2m+Sr8zPOtbHe+scZd9zbdC"
        "n+zd39Uv83Ou3Su1T+P8WN8Jg9vlg8Vgu/71EHt/P75zkOsVrmSHC09iHlogN65Ke0cfJX2En6H6U7NyXo7GxJhs95AI1HfzTPD6"
        "oXGebP937IMYnzNNge9P9v0j5jXD9aOF/Kdq9WOI60fU38N/Kowr63Oc1ueZYhS/aql6HerP1Kmd3ES0/VLVFxN+W+GcfPBoGnoi"
        "5+doOs6/FxNyAHqmeg2y17YdM8Ps2GZpx2BX2vDevkP1sl8fYr9sx3653iA7YATotyvXOikX5GnDe/um6isX6XnutfkQu5AJXv+b"
        "BItTLMxLmN9QeAl63Qy9fkmdr6PV7Tvmrdl3/OMRC/QvaR7JzlIcWT//V7ZsWuX93rkm1b+dcuTaU2o/we1b2LyEzaM7X19anfNV"
        "5vfznt9TfJISzwlvXODEF11N0M/fkP01/1KsRj+3NP62P3FR6oHjl94fLF/WMOxrTGTl96aD91fyg80twfvsZPuXpV5sgx827ep/"
        "vnSPfSjVfL3svkZ+aUz8m/1eVjyJ+x2yn2Ic9w9Brw9AD799U+rhgyKaPV0faE9vWfxxJiz+gL/+OsUhckAsxBXWViG88xxvQj93"
        "Vog7zh/AeD6E8dsUKEfFuOOPR+FHjS0t/khzfy98H5Dxhzu/P4f8W0P80gu/Dnrus8sXMX6N8DeaXL/lcKkfAuOHq3VpD77byvwp"
        "v58Rhxztcl4q+BmldZewf/dNW+6Cz8+odj8I8zO+YbefP72HjacXF/HGBz191q/5fnIwJP6HvUScQPuc+l7W+CqLS6z2JOKFhG8+"
        "FiLMRxb9NGduoH+THF9UcLNU8wTDa8xTUl9D/WWn33LdO3p6q3BA4EPWyaQImgcfrqx+79lweb1+NdlnE7jjYN8uJ14rvbd38Tpv"
        "uHhh2/MiEA8Ow09rjg+ORMTTKuC4UdsZT0DPcDUhH417z6k+rPO7hAjUsx4ef29qCrY/BvcLLUOJn2VYIAa3yoEYj2M+4pgPzENb"
        "Z4h9M3n7pqI/9D3CB1S7ZF3AOt2ShD1oEFHsQQr7AO2f6j70WN+HN2o7F3n/RpDdJb82G0+E7As/MYLGw4SfQfMeE2eZHSk4/ZX7"
        "XcleR4q30W7+dHVxMr2vtpvflmH4QdRzjVxIe+rv89uAT7zixidl4u/F8eiX/YIejmPfpv2b1g3FOYOdg7AXEifz+mO2XhvQ667g"
        "/YOeh9ll3zy8covtz2xIO6+IwHPASu1ZM/2BeB/Z6Z5NBosjaZ1Zs3J88wPD8LtGOY7VUaVeKnpUeIXioaGK+sjGB+M82HlfsD2z"
        "Ksy7gl8t23xP1Ge+o7YTOs+XlHlW7BTtT9aMnGfCv+j8N996uBiEA5Ndzg28jHmV5+PUXu70CZyPHw3x90bh791R1t+jfSDqvmcm"
        "yX927WsbWzfflnK1fitErt5guSJ+n/IGSuYkwZ6fh3/Z5NOvc5jPJNpLBnwv29AUOD57nfgz1SDXa79PXw6j/dHS8w5+Huvi9kMh"
        "+7ApvOs/ZSTZug3F6w8E65kPr1fitzBcyMXtdyzrvhnqb9epndzpJeLUhN/jXO/Rdn7uTOMTFkfSeu3pG4x4nrqF4xlTteHWdO6c"
        "akFcOU1x5QdYFxuB+3VFxK83LAveUklO0qvc6fkiXxd/UHZdkL1znndWwLNDz2mAj5ovRcQLNywLXlhpnKwZsqOxkHyOUSWfY1Q5"
        "L6gWr/g71q7ZwXFoP36dht59k+PXceU8+3kFT3o+In596Gx182Pe2vmJjmNngGM/oODYGfgDhGP3QC8fWOV6Oeych0tce5Tj2qH5"
        "FoRrp+T3N+K9JuCUTRTvZsrj2jvXC2++BeXP+HHt/46Ia//M+f0Gz/lLTLx1U/rrhHc+Irz32ZZJvPew8nwCz4dhj7+4SvHvNMMd"
        "KW8ibP6s1zNKHs5oSB6Oqw9V4eHO+O3E+El5VXkq4+EZ5OMMV8DD/5PHZVXj4f8qx6uF7n9e5HpwH9Mzv1/4m2I58PHouPjGKnHx"
        "daIeuHi4fflFka+3OFtXlFfkjKcPJ5cDSXkIFM9lkQ9pXZB4eyqxuWwcQLhSTHRDn+V6M51z/XcY3kHnKSnjhPDu21njCXl/DP7+"
        "lB9fn480n3IjNmc/xri8wPqTTVxX8rSvIW58r+iVn8ZTfS9t8HHMo3/0u2ziKfn9+3n/YzgHDMf5paNdEd938OsFn1+/EBgfLFTA"
        "9atrh3D93JHgdskvCcJXFsri+AvA8XeUxfEpb4PwY3U8ouD5SxmnXJlx4nj+QgU8P1o7Pjx/dgE4fg87x/frURfXI58fPFSMhN/f"
        "lyx/nhIVv48reEkYbn8syewSzeuck0eIdXrkvaL3ea77g8D41vXzf1jR3r5dykf32JnDsDPUj4agc1XkX6bE9V955SnNY+l6Ffns"
        "VzvSmK/37fcKmjdSwe/SvBHNGwk/79G8Ec0b8eZvaN6I5o1EytvSvBHEh5o3Iu2e5o0wnFDzRjRvRGjeiOaNaN6Id140b0TzRsqe"
        "r2neiOaNCM0buf14IxbP11PGJRtfz+KS+vNGDnB80YfH7pffu4x+n22CXLvLny+tFv7Id5eXP+Lm9cq8g1IeuH3O0YxzDuQTth0O"
        "jid83z1en3GqOY/3eHXtqHGqjzfy6p1Y513BdiUqH+TejvLjnA6xW1PKedKq4YP8skY+yPUV4oMMrzAfZGiZ+SD9VfJBRpfIB8lo"
        "PoiIwhMYXSIfBHlJAxmWR+fDlWrmg/RrPoioBx9ktEY+SEbzQYTLT/vs8UE2gA/Sq/kgQvNB1PhQ80HqI+fq4YOciIgDrlTefb/m"
        "g4i1xAd5UMGnb1c+CPL8l8wHSQpvHsWt4oNkW57G813C+1zzQdT8Gs0Hkf3QfJByeXHLzwchXgb8bYcPUj4OyBrrFJwgKm9Cnnv7"
        "eRNfU77/MftdZZ7JMyzOzxrA5WvmmQCPd3gm+1lc4MQzvvx8mc9D+fmuXLsC8R+1XsVa43+YaHewa7uTN6V5H0G8jy52frlWeB25"
        "Vcvr+CQir+MjyevAvmdN0Tq4VlG+a1677vhd0gBbpwjnuMbsWg7nz2H66h2vscD1hrxK5dxncPqUnEczDfmlPpkAtPLd8Hdw0EB5"
        "0xbyHU3zt5gdNs1+pg/m45+XuAH8MPPxjfB3pP0zH18nvPgR4eKm2au0cydrJ98t+TOWmcF9Er8bxn0C93/Izj8scw/uhbx/YkhE"
        "na9Ghk+OBufJY95cOztWDJsfbo/GWJ5BNfOcKHPOkcJ5T8HhHe1heQpO3rxvv0or+3mwXNYs8oqfjaiHl8eKUdqN2t64c34p26H8"
        "2sfO/jb3t2dkvze3B/uVBeSZDPZtZX5gbmKs4noeY3Gr/F5uYr6qeNf17zbBv6P5k3UA/PNzR/D8RJTTx7vC+na/22i/4eJMFG+3"
        "MJzemi7Pv7KmiXd1Q8Gt/i8E993P4vwc8vton8uB12bOvIP7l/Hvb+P+r+V5AOwGnQMQPprrPqH8+0lWRyTX/RTu07g/yHClXPdz"
        "VfH2nHFC/J/rfh3tJXB/HvdJzus7Al4f8vSsY4nAOJD2qRJOwOW6FGKfRkL9tO9jffVC7mc9OECquUPRtyr129nn/pnt91c7E/Lf"
        "x/A7nF8Qr2F7X68jn2Gfvzfwc6LmpLNeDU+7tO6vtoua5E7h3MQK4VUNtv8Fw/+uYt9Kxf+hWNt3z7LznDnEUVedc6Yzih7Why/q"
        "8Jyw7hy+VYsi97Qb/5VE+BvK82snXESup32Ux3dRrp99iPPoHHZ8UT9LEcBbi9eHbLxErvN9D2Pcth1m6y6Hcwdv3uYXgU885MHB"
        "XNxnrKjK22DbmVbhtSOOn3HhP4rczzgJe3NFee+nyntHfd8pDUwK9rWadXguaB16+vsA6+8w6y/pgTUjMH/z4KUOKOvgRkV9vOFd"
        "vwnKL3uYr9+0XL+Dnd1O+7aeIjEtJrZH2pec9bs4TgeBlxvo/7EAfz0l9irrLol19zs1rrutiOt3crtjKnYnkWTxjGpv9sIvSbU0"
        "Qs55tv5SxoCoZr+m8c8mOmuaxxTwoUrfLTS65xaGJ26qVt5UYn0IjtfMxoXWiXcdzHviPrLD/jrdSejZ+ZD5SGPf+eBmbeP23k2m"
        "30nS73ft5/vjHfZzymfx9/cRvJ+scT9qYP2k/cDfb5LvxzeFJ45NxX/ft4958fXBZ+Q/0D35SXM4p0g3cTyP2h3c7c/niTnnXoYY"
        "3Cj/fTfyDei+1H6S3jMEey+hvJfAe97f70Y84H2vCe95n5fGsUF5r3R/z2J8ZHjOl9q+IJgde7qPnyv48tDkcIrN9wh2PvP0n2E8"
        "70bexefx3u/J6zd2KO/ju207BZNX/R6tx1Sjwc4VS+dBpf3ge8/hvZiMVwl/3gv7mm2W67/wJ+46K/VzPCbnubAH8w47W0hhnYlG"
        "1u4s9IBwKWtKrrPtO2R9hQL08upIWvyPxz/rSYJ31Ux+jMR7apev2ZGP4TfOeLWy8aI6EtZUL+ReUOTuVeS+rsj9X/L9g3g/IffB"
        "WSHlpfUyGDfY+eXkX3E/fR/0YDP8AJrXq5lkoB3Z3v6nN2l9lZps6xfOuWc/25dJzi/fXNs41UaWP+XiVoT/AF9Cvd164VhLx6nS"
        "Ck6V1DiVxqk0TvWZxak4LqXiRC7OczAEZ+I4V71xrdpxqqSCU6U1TqVxKo1TaZxK41Qap9I4lcapNE6lcSqNU2mcqi44FfFT8hPX"
        "FL/xZOR8v5OBuAX5ke9UtGPveOxY1s5uXwpOdhG40gjs6jluTztHlPhgCOPw9+g/4jtjD8ObLGOE40rGMIvvLINwpjdxP8T9LaNf"
        "eP1vy+hlcRjlu5M/bhmEp50reuNw8g8sZX4s+KmOP2fcyfL/1HoVc04euIynzeYviaj7TKM9zknut1C+5fFwPKpcPijJHVav5p6G"
        "Btt+Ud2nrPEVPo+tP1Dw0JB6qm8cLVbKVw3Kly3560V7P/5RsVz71babg/6E1weuLl+Y9K/SuvHmaZ6MkKeZEhk+rlHz5wknO1Il"
        "HuDUw5a8BLcu9dZAfU4lVDxyqXVtqB52N/su7ZNR5c+K7xSrWU8x8Ybj59rxZ3MrvhvdDsp2Gjn+VqFOt1uf+wbiwE+LgXm492If"
        "66Q83P9lPBSXZ78QGZ+OYg9SBuruK7wQlw+F+vstVdqvFsV+Qe7CszXar2MV7FeC7FfwfETXr3er1K+PpHwV6+G/WfT67bmBfyly"
        "HFPXx5ff1fXxy61zXR9f18f3tqvr46vPdX18+/e6Pr78rq6Pr/iRuj6+1E9dH5/ph66PX9d2dH18XR/f1mtdH1/Xxxe6Pr6uj6/i"
        "a7o+vvRXdX18ea/r40c7R7jV9fG/zvY5fx7MV1lcUv/6+JMcX/TlI08wvKbi311eLXXxTy5vXXz37zGjznHfLideC6wX87wIxIOj"
        "nEMuax3rCjhu1HZ89XjU+vin+rDO7xIiUM96ePy9qbp6wr76PVtRR1+tO415iFy/Z9XU0f+wxjr6769QHf3RFa6jn1nmOvpDVdbR"
        "719iHf1hXUdfRKmv3r/EOvrDqJc3zOs1XszUuY7+kK6jL+pRR7+/xjr6w7qOvnB5np+9Ovop1NHv13X0ha6jr8aRuo5+feRcPXX0"
        "X4qIF65UvfJeXUdfrKU6+g8oOPbtWkdfEjGWXkd/vfDmW9yqOvox8Yjw3mdbJvGerqPP83B0HX3ZD11Hv1z+3PLX0af67sjfd+rY"
        "by4bBxCuFBPd0Oeo9e5PCO++nTWekPc117uXG7Fb7/4F1p9s4rqSt4263t3vsXr9NJ7qe5X/PsBT8vu+vw/wZAWcXzraFfH9NVZX"
        "38XxUV+/b0dZHF/X1+9h5/h+PerierRG6u/nV239/esR6++/L+vvax5JlX6Y5pFoHkn4+Y/mkWgeiTefQ/NINI8kUh6X5pEgXtQ8"
        "Emn3NI+E4YaaR6J5JELzSDSPRPNIvPOieSSaR1L2vE3zSDSPRGgeye3HI7F4/p4yLtn4ehaX1J9HcoDjiz48FvXfL6PfZ5sg1+7y"
        "502rhU/y3eXlk7h5vjIPoZQXbp97NOPcA/mFbYeD4wnfd4/XZ5xqzus9Xl07apzq45G8eifWeVewXYnKD7m3o/w4p0Ps1pRyvrRq"
        "+CG/rJEfcn2F+CHDK8wPGVpmfkh/lfyQ0SXyQzKaHyKi8AZGl8gPQZ7SQIbl1flwpZr5If2aHyLqwQ8ZrZEfktH8EOHy1T57/JAN"
        "4If0an6I0PwQNT7U/JD6yLl6+CEnIuKAK5WH36/5IWIt8UMeVPDp25Ufgrz/JfND8PcSbjE/JNvyNJ7vEt7nmh+i5tdofojsh+aH"
        "lMuLW35+CPE04G87/JDycUDWWKfgBFF5FPLc28+j+Jry/Y/Z7yrzTp5hcX7WAC5fM+8EeLzDO9nP4gInnvHl68t8HsrXd+XaFYj/"
        "qPUr1hofhP6+y2DXdidvSvNAgnggXez8cq3wPHKrlufxSUSex0e/4nHW0s4vnX4n5d/PUvkL/w+259IK"
    ),
    "programs": {
        "x86_64": {
            "asked": _ASKED,
            "completed": _COMPLETED,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
        "aarch64": {
            "asked": _ASKED_AARCH64,
            "completed": _COMPLETED_AARCH64,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT_AARCH64,
            "requeued": _REQUEUED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12752],
    "maps": (
        "control 16 owner_levels 97 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners 36 owner_"
        "levels 20 owners 34 owner_levels 8 owners 22 tally 184 owners 310 owners 21 owners 37 owner_levels 1"
        "8 owners 34 owner_levels 9 owners 22 owners 58 owners 78 owners 20 owners 82 origins 175"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN 3"
        " KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 90 "
        "CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 U"
        "PID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYP"
        "ED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 17 UPID_NS 6 "
        "PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK"
        "_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_STACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK"
        "_NSPROXY 8 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK "
        "26 OWNER_HOST 154 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_HOST 87 HOST_PIDNS_DEV 3 HOS"
        "T_PIDNS_INO 2 OWNER_MASK 10 BY 34 PID_NUMBERS 44 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11"
        " UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 TASK_GROUP_LEADER 210 TA"
        "SK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED "
        "182 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSE"
        "T_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 132 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 C"
        "GROUP_PARENT 74 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 185 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 119 bp"
        "f_rdonly_cast 102 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 176 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cas"
        "t 146 bpf_rdonly_cast 452 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1575",
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12752, 4560],
    "maps": (
        "requests 3 requests 54 control 68 tally 18 control 64 control 87 control 29 events 7 control 16 rows"
        " 19 blank 9 rows 6 rows 7 control 39"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 16 DISK_TEXT 44 STOP_AFTER 9 BY 29 DISK_TEXT 40 STOP_AFTER 18 MAX_EVEN"
        "TS 25 COLLECT_STACKS 78 STATISTICS 11 UNSIGNED 4 SUB_BITS 81 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "count_kept 401",
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17312, 1456],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 control 12 origins 15 origins 6 tally 8 requests 12"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 30", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18768, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19200, 12768],
    "maps": (
        "control 18 owner_levels 97 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners 36 owner_"
        "levels 20 owners 34 owner_levels 8 owners 22 tally 184 owners 310 owners 21 owners 37 owner_levels 1"
        "8 owners 34 owner_levels 9 owners 22 owners 58 owners 78 owners 20 owners 82 origins 175"
    ),
    "constants": (
        "STOP_AFTER 26 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN 3"
        " KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 90 "
        "CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 U"
        "PID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYP"
        "ED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 9 PID_NUMBERS 17 UPID_NS 6 "
        "PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK"
        "_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_STACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK"
        "_NSPROXY 8 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK "
        "26 OWNER_HOST 154 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_HOST 87 HOST_PIDNS_DEV 3 HOS"
        "T_PIDNS_INO 2 OWNER_MASK 10 BY 34 PID_NUMBERS 44 TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11"
        " UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 13 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 122 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 TASK_GROUP_LEADER 210 TA"
        "SK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED "
        "182 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSE"
        "T_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 132 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 C"
        "GROUP_PARENT 74 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 185 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 119 bp"
        "f_rdonly_cast 102 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 176 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cas"
        "t 146 bpf_rdonly_cast 452 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1577",
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31968, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [32064, 12600],
    "maps": (
        "control 16 owner_levels 97 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners 36 owner_"
        "levels 20 owners 34 owner_levels 8 owners 22 tally 179 owners 304 owners 21 owners 37 owner_levels 1"
        "8 owners 34 owner_levels 9 owners 22 owners 58 owners 78 owners 20 owners 82 origins 167"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN 3"
        " KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 90 "
        "CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 U"
        "PID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROU"
        "P_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 U"
        "PID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CA"
        "STS 11 TYPE_OF_TASK_COMM 5 COLLECT_STACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK_NSPROXY 8 NSP"
        "ROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 26 OWNER_HOST "
        "154 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_HOST 87 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 "
        "OWNER_MASK 10 BY 34 PID_NUMBERS 38 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 TASK_GROUP_LEADER 205 TA"
        "SK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED "
        "176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSE"
        "T_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 132 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 C"
        "GROUP_PARENT 74 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 177 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 119 bp"
        "f_rdonly_cast 97 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 170 bpf_rdo"
        "nly_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cast"
        " 146 bpf_rdonly_cast 444 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1556",
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [44664, 4560],
    "maps": (
        "requests 3 requests 54 control 68 tally 18 control 64 control 87 control 29 events 7 control 16 rows"
        " 19 blank 9 rows 6 rows 7 control 39"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 16 DISK_TEXT 44 STOP_AFTER 9 BY 29 DISK_TEXT 40 STOP_AFTER 18 MAX_EVEN"
        "TS 25 COLLECT_STACKS 78 STATISTICS 11 UNSIGNED 4 SUB_BITS 81 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "count_kept 401",
}

_PUT_IN_FRONT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [49224, 12616],
    "maps": (
        "control 18 owner_levels 97 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners 36 owner_"
        "levels 20 owners 34 owner_levels 8 owners 22 tally 179 owners 304 owners 21 owners 37 owner_levels 1"
        "8 owners 34 owner_levels 9 owners 22 owners 58 owners 78 owners 20 owners 82 origins 167"
    ),
    "constants": (
        "STOP_AFTER 26 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN 3"
        " KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID 90 "
        "CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 U"
        "PID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROU"
        "P_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 U"
        "PID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CA"
        "STS 11 TYPE_OF_TASK_COMM 5 COLLECT_STACKS 14 BY 3 OWNER_BY_MOUNT 12 OWNER_MASK 16 TASK_NSPROXY 8 NSP"
        "ROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 26 OWNER_HOST "
        "154 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 OWNER_HOST 87 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 "
        "OWNER_MASK 10 BY 34 PID_NUMBERS 38 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 122 CGROUP_PARENT 76 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_NSPROXY 74 NSPROXY_MNT 1 MN"
        "T_INUM 1 TASK_CGROUPS 126 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 TASK_GROUP_LEADER 205 TA"
        "SK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED "
        "176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPROXY 28 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSE"
        "T_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 132 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 C"
        "GROUP_PARENT 74 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 TASK_GROUP_LEADER 177 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 179 bpf_rdonly_cast 173 bpf_get_current_task_btf 119 bp"
        "f_rdonly_cast 97 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 170 bpf_rdo"
        "nly_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 24 bpf_rdonly_cast"
        " 146 bpf_rdonly_cast 444 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1558",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8d6c7a2371ca596919c97b2ba4f167b32630fe5b966e1e5cacfb41de7ac46e6c",
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
        "eNrtXW9sHMd1nz3yeEfaMs+Uljwypk3K+UOrIUKlqMM6VS3LNawEQcQguIh1oYqrg0NHiBrJDmwt2T+kbCWKYKCWmTquEASi5Ijy"
        "hyD+EIROv5yLJogRGIgLBIgaFqiMJogSxwUbBC4LSb1yd35vb9/s7N0u/1i0Mvoy2uXc7Ns3771583vz3la6hP/PfVy2kwdfr3rt"
        "vIXrnlersn0F7ctoX0J7Ae0ZtM+jfQbtCbRTaI/6bbnnot8WbxXsX+WsbHMZIS5Wq9Xjy//3SLFFTtIJumwr67dFi//etpplv8xu"
        "vx3sz/jtPP7+D2gnJ3bL5zcpv2+6IvvnqJ+ks70M+mZBnyXpm18ePr987dF5xHvuednfbvmt38+7f6fmOe1NfPyG485e1NLbvjnl"
        "OC/GjFO+TvSclf2of7FFkQfl9xWic9sjcl7ulNeRcS/wcdufqz9/NK76fvuK34uRsx55P8Pvu7OSruMkZ21jVaKP65XsV9621FAP"
        "lpgefAbPkeM6nfpxHVyr9E1uOyzpIflrG/Gvs+KTbJxyz5J2ft0L4PuT1C9+nptD/HTmLqZ6z0qrYHprt04r7ynfX52XyZ6RmPs7"
        "Y+4Px9wfirkv+Td5ehR8e9q/33tqq8+pXB70S3LF+PJF33L7BFrb2iTl7Qj0Bf3cs3Lc/f2cr8ntYwb2sei3Jest//fumREmD5UD"
        "oCsDutC65+T79Ha0gR7JX3cr6NtK8iPv55b1dPnx1VwT3vfD+nFLmSY5PvTCtvYIybePaen5IVri2w/RHur/H8n3e0bxPs2Mv0G/"
        "jjeqYf1wwT+3G/KUBx++JtsncvJ338Z1Vrwm+eD8oeRzK97vVML5PLXO8/ki3p+eMyf5WnlUz3/Sn94OyQD33AjT3/kWWvfT2X33"
        "nNSnwN4n/D3Rk8tJ+SE7TfPl/c4K6bfK75J1u99OtkGeRJbZXefWmt3zxic+7+u/3eJ2+XBVb9f/Nsbeb8dzDnO5Qkt2uPI5zEMr"
        "6EarjDe1h+QRfkYxz583J+dlKivG5LhHhFbenWf1+kN8PtTxM6yD4M+zzdr+h/q/g3kd5vIBOzx5Oq18DHH5SPp7+E+VcUU/x0k/"
        "n60m8atWKtex/swajVM+mGy9VOXFgd9WeV7e2FOEnMj5mSrm+POyQjKgd/qfBNlr3445cXbsDmnHYFfa0W//kbWyX/+F9bID6+Vc"
        "YAcsjXzX6LpZ0gV62tFv//Ta0kVyXj69GGMXhvX6T/sn0OViXuL8hsqXINctkOsvqfM1lW7dcd6ZdSfKj6zWv6R5JDtbydX887Xx"
        "f3O+Zjlufb93vln1b5uaiK4Rb/w8t29x8xI3j7X5+sTGnK86v18M/Z72J7Z4OxPeFwT7i+5myOd75Ps6i5mN6Od6/Pf9iXNSDgK/"
        "dLuevpJl+W1W/NQfUJ03Wl/JD3a26tfZQx0/zki/FH7YqZr8T3rXWIfsljfrrmvkl2bFv/n9SqIJ1/+SkdcWrv9ZPq8tus8L+zu9"
        "/W9c4/pxOGY/g/mH30N6q/YrWQ8xP8vtKMD/kYRXzmG+mqS+evpH6+JRj28C/Edbwjw6s1ehT4c4XqLgAHbLQbb/dL4i5TJ2/Q/e"
        "W8oX+VnvGK6B/a57oiB081DbZ8c877F4esN+AsmbAxxlsP+BwP/0+u1dbhetGv7R/rjQ4ltxeNCq/Z2JhPhAA1wq6TjjecgZWgf0"
        "Ed97v9IPPbpdCK2c9fL9RFezfp2z+DpHuGSwH5Bujhj8gGTEeA7zkcN8YB7aO/U4Da0TNL6jyA89j/Y7qn1zz0JPtxZgDzIiiT0I"
        "8FPYaXU/ua//M9e08pvYfn/S/73qr9I6XcrlY/ZfP7N0/HBgN2nes+LrzI5ULI7/eHY/0f4B406eTOf3U/8IjlnmepEUFy3TeK0N"
        "cNEZwmeGI7honX1FgHNNTkhcYRzrEq1PpD/kvw12fRh2YwA4WJ9sDxaxjx8N9u2+vFtS3t050NWlX1/ofsRug49p7ON67Mdi7dNj"
        "6cZxZ4e0uAbZ795ui/nLpH/EV/c8+Pyi5Ls7h3nAvLuzwGU6k8lvBPc+z+UukNuZZOsRyctg1zZRTx4Cu6fKQade/9ZtfTqZEr+O"
        "W59OrnL+gYP1dlns/dX1zJ2V80z7/+O+zfPs59GqDgcjO17e9jTmVcbjaLzyyacQj5uK8Q9H4R/eVNc/pHUj6TrpFMjfrdnjdrau"
        "fFXS1fZMDF19eroSPp/ilN4ylGf3z8AfbY7I1/OYzwLGK2ieV8o0a/mzN9gXTUj/fdtARF6OYvxR7/5mrpc13HIoZt0uM32zrQ5c"
        "D9XHKx/Ry1kErywqeGXMvriGW94vwvuUrKheXc91N9ZfX6Nxkup3BLcjPBNxjj0dPA5H/Iridzmmv739f28l23dv5TjD9OpwPIrD"
        "2a3Yd5+iffdvMK9bgINMWsnwvFu0eN5qcYFGdJJclU8uVrmefKSunpD9C+53NsD3YnFr4EWOBJYaz+Mt64KfNOKTO0t2NRsT3x5V"
        "4tujCn6aFs/7bzaus5njclE8rwi5e0swPC+nxPceV/C8xxPieUeW0s2P887OT3Jcbxi43t2C43rD8A8I1+uFXN69weVyZxAflDjf"
        "KMf5YuPPhPPZ8vlb0K8ZOF4z7ZeH6+N8uzaJcPyZ9pNRnO/XCXG+nwa/vyWER2fFD/5Pxs9o3bwgwtel1h+j3zeV+6/h/lnY4z9O"
        "GF/ZtC72OPF5hGfjziMgfv8CnUuQDHIxz+4HhAjjvrlmvOeuBucQzoBfYu81ya8uLR0NzyF8HHIwMbay8wiKPxUfF5LnEWp+1C9B"
        "/73X9H7g1iu6+xG/OITXXkyE17axuGqcv2JbH7zmz0eDeKOHw+T93918JYx31fyUtOtIXLxRXJH68NENqg9Fpg90riLOnrkvDCvn"
        "dEZjzunU7GMq/QjsyS7Mq6RXpaexfgzjvM7OBvrxH8wfS68fP5L8aqXrX1a5XbyL2d2ovvyBuL76skWk1BexFvoSv96+VeXrT46t"
        "M3TuKOBnJO4kGUnnFNzZAeCu8rykne+ruz8mfJbije7s7moYD3SCuP8lFtch+2pbx0XYjy1ZcuF1jyFeNR2NVy0mmk/pODhzvwNf"
        "jkp+5d9UzktfBp7y86qO/qzIC13/osX5OIn3U39fyn9e0rGd8yErPtcgfiY3oA3jZkFcaCmy313S7puXGsTL0o1D8bLyhH5c8td1"
        "OPpS3fjYEuJj99WNj9H5jgCHVPiRBIdcCZ/KdfjEceilBnGyZONE4mRzS4iP9TL9i8pRN5ejyP5wqJooLnZXoX6cMmlcLKfginHx"
        "sGMFZp9oXueD84bQ24mfV8P3yz2/0eI+tf3vqw3t7utefCZkb47C3tB7ZDT2hs5p2uLy/4bp8ebRaxcQ31nYXMR8/affr4J1051W"
        "7Esd+i6H14VgH/Mtn1Hul2E3Zy8r+/yxuvIc5teYNk4wpo03DR75hv9cxymy+JQDwHiyB/4SAn90ftvF/spxPsjsouMMMHlwDrxX"
        "4nDw45wDW0QYj3UO3IzrPr7uOH3KOLexcSZ7ZN6M6wzjuoDf7cR1Htd/xuKRrjOCayGvPzskks5XE8P/R/Tn9TFvtXOYY9W4+eH2"
        "aqwa7p9mnvN14o021vdKkG+0m+2PCG9T/SU7VxQ87qyni85H6+JVWjk8P1ZNMm7S8cZbKG4qx9kDO7Zv/H6pT2dH2Lp+R4feL63c"
        "BTvZ/ydW2F6Vsd+sJx9jIX0m/9OGP0p2Mrhv5WL8YskAyqOi/js6MH8tK6PHbtlqSXqkIQ7kNvL8XQyvKuN8H60vZeSRObOXcP00"
        "/v46rv9axrmgrxTfIpy/3POU8vcTDP8s93we10Vc49wF/Nlyzxer3D9AntwE8uQmkCc38VI1HKcjHKvc8wLGy+P6DK4LPI/uNPLo"
        "cE7PPZbX7t9offDwLu5fXoixC6OxftRLkOs+0P2YP884F6ucU7fzjzS0V2FcknBaO/cGW38Xunb77WDxoeC+5w979+X6tqC819rk"
        "IQb5PJCvIK9IsT+EF+wFvV8m/KqD9u1SbvYTPnVOysl++OkVnBMYX56HHd7+d7m919/PS3nefz/06Z6jTL7KiBOF8YqPYv98bwi3"
        "rOESY1WV3oyvT20irC/BOnb236t8HTsBvbqo9PuJ0m8q8hyPMbaVF2nl7XmNvIXf9272vjvZ+5IcuLMC87eo2POrVb0fe29Dub0a"
        "lts8yftJLrdFyG3ndi63RZLbp4L39Prtm87wuH1uROj8O/cFaRcX3gv+Hdip5evgnTL+vbClT1kfJR/s/BdT6act/gp0f1Yksevz"
        "wNO8+MJhxGksvN8xjV9ri7+EPOD9jhRi6N6Xku69oHsP57ej8DvP+U3r8QL0eC/8UDuH9W92kdkRihcmXe9Ibkr5TqGVy4TyR/nP"
        "jZ5baarFy6zQ/iItvXa+J8YvaGF8sS07os+Lof2RLW5V9CUOh7vDbx9u7fP1J3r+WG54aD+/sLwQeV3moG9BfkFWPmew+6HgWsrF"
        "aMy8F7XzYrdsEiuZn0D/C6T/zfz9O3cq8g88CONTfnqpNcvoJ/q8994ZshNZcV+En/48wl8dPCUZQ9dPNNX8hbCcFLMcf6LxB/88"
        "eh4tG9BlicE/kn9/EOdi6Np7ToH6WYL1yyv98ugX/v2D8KvD/ZrRL3zfm4eM0s+7rjwDfuUhJwJyQvLRajH+vq/JknYM+/L2Xfpz"
        "h97fvXG+ALvc/lXIhQyfijvej2s5zeILY2SncZ6oD/3kNk/8XbPSH/5De0aw93t4WR58vVDpgbzZTdzva/8U328tFAtavZtH/JT6"
        "UZx4HP7Jt2dq790Uwp/3go+lrJT7yn01/ffoofhq5QHIXRbXiL+Wsk1s3DnEKbICearTUi93bL8i/QycF1sYLvonBmgeewvI3wr0"
        "XOI1q6dPfw55R8fJ4Fy0R3f7gFDs2wDoOC79kuk+vMfbynv0Ke/xK+U9EMegc5wHLys484nEeOQJ7f6e/OFLDdehSyE7V/Kj1SvB"
        "k04Dn9kNuZzhdrdzN1+nW4bAhxm8P/ZvFuElyK+wdnP8xSK85VVcEx7zCq6HuN9oDYjwPsK1+ti+ieJ1tK9wrQI7P+hahEM9U+Xn"
        "C2k/eYn5pbZ1Gz9Hp+yn5oM4Vknyq+UTif2gJp/PBe63EB78ZDxuUw+vJrrj4vTvy2R8O0H5byXrT5VzqS9XOX4RU1fi/FS1EZ7O"
        "8UM5jrfvqPrr9mvVeuOnHbcM+Ymvk5IurkHy10hvwjjxiQQ4sS0+xPmaOF5uMzzItjbH+GUZhgPt6LglkF8rtB4k9dNL4pvVNPKc"
        "Fd9V9nMp3zN3E8O/Ijg61uOFAuHo2VT4q+q3UZyjln++lBg/TaKHtvUebTy5dq4I8ZnWlHajVbEboJtwixXbjWMN7Eae7Ia+TlNy"
        "uXojpVz9VtLXsP7VK9WwP1ze9v1qeH0x9bB4XMzUw1olPaYelqmHJUw9LFMPy9TDMvWwTD0s+mfqYSn6aephmXpYwtTDMvWwTD0s"
        "Uw/L1MMy9bBMPSxTD8vUwzL1sPD+ph4W8BlTD8vUwzL1sEw9LO5vm3pY/PmmHhb4Y+phmXpYwtTDMvWwTD0sf35MPSxTD0uYelim"
        "Hpaph8XxWlMPa330wdTDCq//ph5WQ30Ra6Evph5WbT5NPSxTD8vUwzL1sCT/3t31sGq4xcr8p+C9kc+t5k1UzPfT+e9NvojJFxEm"
        "X8Tki6TNF+ky+SLC5IuYfJH6vzf5Ioi/mnwRky8iTL6IyRdR52sq3brze5cvctUfKX2+yFKGxZdNvoiSL/JmwnyRX9xg+SKvrTJf"
        "5PvrnC/yspIv8t11yhdx+bk7ZT0p5TYxP2vt80Ue4XhJpE7vw/J5L+K9n2sGXQ/Wx783St7IP65v3khwThf1Gb063j4O2wIcFucC"
        "24/q/aPIc59cGz4lPo89V5+OpOOofnckX+Rrt0GPuvXrV9I8kPdvrs/nYgzePa3g3RsmD+QvVpkH8ukV5oH8JGEeyHPMPly3PBA1"
        "fnXPUGz8qh7+Wo4ZT/395D0D7HsAjfM/JD5A5+Wonv8TLTH5H52DsGfDkTrd7Hx/t94fovtxdjbJdwjWNQ8tzq7MCKGT98bn/Ufr"
        "53t0xeR7IF9GzeuI7JNPpsPxg3PMMzw+X08e9euGPFcRyWtzG8x7o3VkZoOsIzPpxomdZ5PXkTKvY+BdmtfxKPI6+n7P8jrarq3n"
        "OmryOkxeRz06N05eB757sWHPzw+YvA5xI+V1yPP9Jq8D55NXnNeB+ubvcF5HqfVfcX9OhO+bvA4hwvhs+ryOA+/yvI6Px+R1DF7n"
        "vI6PpMzr6FrnvI6bTF6HyesweR3XLa+D8isKiLfU3x+XrJsV/Cxt3oOMc0fzHv4Gz/+d9neN80UeZThYyULcatX5IohXBfkiDzO8"
        "OdjvR87Xy/M7dL6+RtcDWnyU9je0n73R8jfo+ySD3TuCc1Imb0OXt9Etwn7PjZKXUd6weRlXEuZlvH2Df6d8C8Nta98tp+9/4/vi"
        "qNezVt8xX/l3yovKd8oL5jvlwnyn3HynPO13yvl3ydXvhNe+83045jvj/Dvna/1d89V/p7ygfKe8aL5TLsx3ys13ymvva75Tbr5T"
        "3phu851y851y851yIcx3ys13ys13ym+U75Sb76jS/srUxdDhuaYuhqmLweJ3pi6GNg5k6mKYuhja+TR1Mer+3tTF8P+ZuhimLkbd"
        "9dLUxTB1MUxdDFMXY8XzZepimLoYwtTFMHUxTF2MML9NXQxTF8P/namLIeXY1MVIhWOauhjKvJu6GMxOmboYKl2mLgbnv6mLofWn"
        "TV2MVeFtpi6GqYvB49CmLoZWjk1dDFMXQ5i6GKYuhqmLYepimLoYpi6GqYsh59XUxTB1MUxdDFMXQzC7ZepiyN+rdTH+H2UlVeY="
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

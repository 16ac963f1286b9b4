# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12400],
    "maps": (
        "control 16 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 128 tally 98 owners 301 owners 21 owne"
        "rs 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 origins 91"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 101 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 "
        "CASTS 5 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3"
        " HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 U"
        "PID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 27 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COM"
        "M 5 COLLECT_STACKS 14 OWNER_BY_MOUNT 14 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 OWNER_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 PID_NUMBERS 113 TYPE_OF_TASK_GROUP_LEAD"
        "ER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24"
        " TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 118 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 138 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 27 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 "
        "CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 22 bpf_rdonly_cast 12 bpf_get_current_task_btf 152 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 23 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 201 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1531",
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12400, 4512],
    "maps": (
        "requests 3 requests 54 control 68 tally 18 control 65 control 85 control 29 events 7 control 16 rows"
        " 13 blank 9 rows 6 rows 7 control 39"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 16 DISK_TEXT 45 STOP_AFTER 9 BY 28 DISK_TEXT 40 STOP_AFTER 17 MAX_EVEN"
        "TS 25 COLLECT_STACKS 72 STATISTICS 11 UNSIGNED 5 SUB_BITS 80 UNSIGNED 19 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "count_kept 394",
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16912, 1456],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 control 12 origins 15 origins 6 tally 8 requests 12"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 30", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18368, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18800, 12416],
    "maps": (
        "control 18 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 128 tally 98 owners 301 owners 21 owne"
        "rs 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 origins 91"
    ),
    "constants": (
        "STOP_AFTER 26 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 101 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 "
        "CASTS 5 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3"
        " HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 U"
        "PID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 27 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COM"
        "M 5 COLLECT_STACKS 14 OWNER_BY_MOUNT 14 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 OWNER_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 PID_NUMBERS 113 TYPE_OF_TASK_GROUP_LEAD"
        "ER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24"
        " TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 138 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 27 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 "
        "CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 22 bpf_rdonly_cast 12 bpf_get_current_task_btf 152 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 23 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 201 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1533",
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31216, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31312, 12344],
    "maps": (
        "control 16 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 97 tally 124 owners 301 owners 21 owne"
        "rs 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 96 origins 118"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 101 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 "
        "CASTS 5 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEAD"
        "ER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 "
        "TYPE_OF_UPID_NR 12 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 TYPED 27 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_ST"
        "ACKS 14 OWNER_BY_MOUNT 14 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 OWNER"
        "_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 OWNER_HOST 114 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 118 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 27 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 249 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 136 bpf_rdonly_cast 12 bpf_get_current_task_btf 33 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 23 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 313 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1524",
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [43656, 4512],
    "maps": (
        "requests 3 requests 54 control 68 tally 18 control 65 control 85 control 29 events 7 control 16 rows"
        " 13 blank 9 rows 6 rows 7 control 39"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 16 DISK_TEXT 45 STOP_AFTER 9 BY 28 DISK_TEXT 40 STOP_AFTER 17 MAX_EVEN"
        "TS 25 COLLECT_STACKS 72 STATISTICS 11 UNSIGNED 5 SUB_BITS 80 UNSIGNED 19 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "count_kept 394",
}

_PUT_IN_FRONT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [48168, 12360],
    "maps": (
        "control 18 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 97 tally 124 owners 301 owners 21 owne"
        "rs 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 96 origins 118"
    ),
    "constants": (
        "STOP_AFTER 26 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 101 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 "
        "CASTS 5 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEAD"
        "ER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 "
        "TYPE_OF_UPID_NR 12 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 TYPED 27 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_ST"
        "ACKS 14 OWNER_BY_MOUNT 14 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 OWNER"
        "_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 OWNER_HOST 114 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 27 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 249 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 136 bpf_rdonly_cast 12 bpf_get_current_task_btf 33 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 23 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 313 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1526",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "581b57bd6caae7c539facc51b67aef0cd87f81d2fc5ab323b5a7710b441af2c7",
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
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["disk", "s", 48, 32], ["operation", "Q", 80, 1],
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
        "eNrtXV1wHEcRnr3T/ciJc2fZdz7LEZbs/CgCFUpMgnAwUf6VQLATOKJKlctaXxIZgYkUg+2VqGAbB8tJgDgmP5gHLDtI8VP8QCEX"
        "RdWFJ/sBqlwVqmJKeTAvxAkJiFSKUoGdRbvTvbczN/t3Ov8E2i/jWc3N9vZ09/R8M91TXsrsf8Y2Xo4OnjStckqDevMbJi+PQ3kM"
        "ytegPATlK1A+D+UYlDuh3AHlkF2Wmk/ZZWERE/6VD/MyFWPslGmaT8/93yIlx1KcTqArpyXssqCJv89pDbxdrNcuO9tidjkFf38R"
        "ytGRHv7+uPT7+DK7x6k0tHuG05kpAX3jQJ/G6Zua695qatE5bL13grfPJbN2P9bzVYr3ZOJi/4H9jp9S0ptZHLGfSY9+SpeInsO8"
        "HbYvJCV5kH5fRjo7NvNxWcXrVf0eFfvNbPMfP+xX/r4Ny97ykLMH+fOY+NwY53Q9jXK2oN90y1PpmdlAuZ8V5P4O6Jf3owN/sT8d"
        "6JLpQP5MNSAdvXw8buL1gbn2rXPlCSgHNKhDuaVtNf/d/es5H9f08feDflW1b1ou0GnA9xl5oDcF3/lNXm5v5L97HeoJxge+RX/J"
        "lqhUin9/eZgJ79sOZU5byMdtP8gdtDMO8+/e2Ab8jmxnYmBnCnZZ1D7g33Oo13Tz2zjSp+TndiiNVznfWpoWAF3Al5Xw+5U4Tvx5"
        "au6r58gwUw3w3Xeo+y3GTpj296f3AN9+wJTyFVfLJepnyUc/G1x6oE+ciiSvZRjnXOpbnK5GptSf0eZuU/28y+N5u8fzVo/nnK+j"
        "IyD3OlPKrf6kWh+Qn1uaHuL9HQQ9GAQ9eLJB+bstbR0gH5xeme/Ij9GD0eyscaRV6Cf078Hel8H+bU+C3m2T9G74Zt5PI4zjfi+9"
        "u4rrHfAzs58J8l2r3pWB37k06N8u1L/3+fdPgv6hnk+A/m1S6wmOn3EU9XAZjEu3elzStc1/xpEus5Z5L5Xk+o79jDZzeoL4X9Qm"
        "QP+5/Om7Kvbf6g/5vKHtdk01D1XPY5s85res2p5DqedFez4A9hztutTfznXLxHmgWl/5909ycdyZYLezMP7TVBL91jr5LXXqpzQY"
        "zr7KfNLBbym/zB+sA/98ktuNnV58q+jxx/x9SZAj3UuPV4nzp16f+TNIjxNsCadz/7ss3Dwv2Zvhi0Mn2unSwRkPvXnSVz9w/nGe"
        "L/WX+2D7XJ6nfb6w/KrmT8LDP+6vs398Wyj/+JL7wZL9K78kjfdL0njvfyqkfiy8IPrxSfGDi+l+4Nsrznyx3uWHoh576VewPX3o"
        "8tY7n35mXP2MLuDjkGNbOV/iqI/8ub6oAfjYAuuwLdG+e/jifrcxzuXOmldtP+pIRX40H3ksxjS7TDA+ruUl0K4B9BhK4zDwZaXa"
        "Tmy5434uL2tgndHc59i1Uatf8Etyyfe4fgyA/KVA/gZE+Uywt3g7+O5iOgHP10I9DvVboa5B/Qu+fmBL26HzIp632Xe9lNNeZW77"
        "LLcralfw8dgN/uEuTnD5CIxjnNtny96iv7TD4h+DcYCyyDg+p4+fM91yJ+M/ueQLvN3eBuV8UtaYQC/ig46f2sTLzuv38XFMcf/r"
        "4blyRqvgQpm8GkdBfcb+dYmP+D59kVo/kE8tbQZTjUOCbYPxPOExj24+r3peRaeL/6dC8X+B4D8XUmJ/CcBbc9qvTdseB/iTRU2z"
        "3zenV+fdfNs4jPofbV731v8PgG93nxfWB1Vy82U+LvtAbrzWD854cPvkzM/zXUeMRFufG7uyzG1HZDnBumNH5fdu9abbvd5AO64D"
        "7trZdp2zfrP1ohH0AvwR1A8Zt/DCj+e9bjoYEpcKwLHD9mMc5vyW5wldWpe3XI/2dq/pu+8A857c34a2f5xTjmNof+ydcyr7iPN6"
        "MZn2WMdfGVPZL71RXLcn2M+E9XbQeI8u4DgK6lHYcffsb027gKOE1ZuSR3/y70fXAH62tbJf4LMOd/RwdJD7uwPgN6L/iPIxBXa4"
        "M98J/hS010CfNNAnj/UfPpftUBT9jqJfsvwF6pmjB12+dEXtF/03eR5Bu4S4Wstijbn5jHo12tEFfiDgeUfa54WPOvZiK/rFrYHy"
        "qOJTZ75jfnIQZGe3XmQ7O+FPR2g76zXegHe15DXh+2U80Rjn44044tO2zbLsEN9PRv8X7W+pYw+MK99/xn5KB78P+887PPzgPvCD"
        "r/D1g9Heh/VH9Sz6VZrz94ygN89xuhaMedDVq6Yr5PtxX95yb9LC81fAn2qokqvnYRyz0F9WyYePNC7vPabbfrnXI/jPXod2nBHs"
        "ZqnjbRiP0xIu1OUxzz7K3Ou/nLYY6l1qnBr0qmxExKmTATh1CnHquxgT/NVF5zk/rzwfCr929H22So9mlXo96+931qmfkk8/vvj1"
        "5KyAZ66DdRXyKxBv0bmCBOMOq0LiDvVad8j49d9C4uwSPqJfHDordkXESyq4dZcHbt3nu3/viV8H7uv/PhreH7ivX19+4XztjVv3"
        "SfapT8KtZyLhcRXcui8kbt1eI27dDbh1T0jc2mP8EUf1wLEq47wrJG648ILorzdu3S7h1j0BuHW3hFv3eeDWfTXi1iXg24sibp0M"
        "d14m2I4WL2t98+vnfQG37gbcekjCrbs9cOvBy9zO9Ei4dV9E3HpdAG7dHYBb38vc+1ijzT3+uLWH/KF8Im5t/f4qq72DZz/7sRrP"
        "/ryEZ98s4dmrA/Dsw8ztLyIduN+W034hrL/C4NUzofDSezhdkx+Bnv3EA69+VsQdq+aRLjMUXn3Dbn9cLixenZLWIYE49VZpfIdh"
        "fP7o4Y8Psaj49Gxd8enfRsSnH2FqfDra/B2MTz/A/PHpe8Lh0ynEk+u0PojYjzHG5aI0ou4X5x0VTjLriz/PAv58ra+cO+e08mp+"
        "hMGha1r/jIRb/+hH/ekI289AGuQVSlxHtexDu/hjx6/XbHnl6+jSyNtK/KXip74RKNcnrXPVLv0cAv1E+Y0p9NM4gvvJS/7tpsv6"
        "LquchnPZ04sLQH/GblcuwLjuQvk5G0jfWbfeOfPTBMcd9uI5tbPSuZ1+3/F186tfiefx3w+An4v+bufwy/Z7db3A3LioruP+TQHq"
        "aagDPgl+sq5/BuzNGWjXLtgrfdM1fN0M/oe+aQn4meC/broS6q0wf5+Gflqlfq4W+kFcxtC7oZ6F3/VAPQ31u5jbLzD09VBnvP54"
        "Fws7XnEBp1vvcS75rITb9pte4yPqL+y71zDOaR/cP6dpwnkRxP+d98H6WJ6PcqmChIOr6TKO8t9nDoSUw4l+M0y/YfsbcPYveD+I"
        "z2wY+CLXJzj3gP7Tiib1eqN8A/gpbTdrbrtcGukP1Od+lz7j/J6D+R79FOe5lvLAXzkDMM4H269tgvFL1kaPc3492azxceXxQNXv"
        "vxPmofXCPkQJzwWAn4c4sz4O9hpwXsTnS80cj0Y/pQTxUsb4afj7HunvY6Z7f6LU/G2oF6A+BPV2qH/XFOfNk3AuHuK6RiCua+SY"
        "6cbVcZ1San4V+ktD/RDUs2Lc10GI+4LzfMbutHIdg/OEtZ4R971e87APfZ7+xTGQ71age6s93uDHpaXxSj/OIvl3ThzDn5l7fpte"
        "2muXnYU+57nlf1rP+Tz3pvRd9YmXQz8Lz+lUxUmBP/sw0LkX3l9uQryDy8vGm7DO5WPjjdAO/JWBOf5bJ45OzJW32TgIl+ONd4I+"
        "rdkhyFWpY6gqvuJWwJVuc61HK+vpflOmN2br0wLm1hNnHjvM/ZvKPDYG+nRaavcnqd3OqvdYjMlpaRZVzp5XyJllR2+xvjMJ3wn6"
        "sjGP88Yx0BMG4zYj2fFzpnr9eFugnJ5TrkP2iHJaADnN3yjKaQHl9Cnn+6x2G3bFxH211Hqm8uvwPOf0NcC3TT1Kfnau4uvu6SWt"
        "0rzI+ZBLfyeSPubYZqC7n4Wx51OA/1h40RDgqBp8326FP5tjfcJ5yOnhrAfdD0ek+0Gg+z6R37rE7/R6yc4wFmnecnCWPFPKWUh5"
        "wjjboPeW4xV8WnOtE6LSm0sv95jfkzAewHctX6WXM651To41SfLvtW+7gvcD68vHkitsvag+57hSsKvTcxOK1WQS9Aj3L6cSDPTs"
        "EafOx7tPGs+CclxyyYWslvFx9DmL+twgvi/fI8kzZ7gcB11MJgS6kT7re3tcep+AOFQ3nzTXvNEJ8oz17fHKfO+Wk0JCxPOw/85v"
        "VJ/zSDh0aayTu5nsXtiPxrr1niy205jQLi21S0M79+/vBf/Y3a4B2rmfW+MQk9pZ9XI/8CsN8sFAPlAukprA32vjGrdLsL7OwD6B"
        "bD+tv1v9PAF2NvMoyMUtvFxxHdT5MLMn+tHuwj5+K7TjyzX2gwapPfgBmRgTvq+iFwmuFzJdIHe5uOi/ZR4U10/ThaxS/6YA58Z2"
        "iOcPgL/xeqny/XG+j87nb+BnMcHlv3x7xQ5Y9CAOXr4b5C8BdcDJi4m40O8k7Nck2DIBv1t743+43wDnNaa7C+yfLj1vyf7dFPWc"
        "4/rzp099fm9t0z7nPKFFd6adSXauHejYA+dIW+E7/iV9R6v0He9K3/GO6d7vGx08K51DHQuNt40p1+vo354JnI/OuOxd0d5VqAUf"
        "Ogh4Sy/I5QHR/uZ7xfk32QV8OADfD+swDfGP01DvFfEUDfGTk1BHfOUNqHdB/TjU24V1gaG1Cusf3LfEdYKhZYVzOoaWFs7zGNL4"
        "GOA/o7+Z064W9++ldVEl/oDvF+rJr4T2b+I2n7PCPO3gyz/0xmH88Fiku/yCeh/s2ljMthO4v1zUviSdBztuiniERzz8xE4zCC8W"
        "8UDej7WOMO35+w+mX/9R+y2B/Hjm5YiI26P8BemNG/cdC4H75thnRb6G3pfPCfgOntuq9s9iAq6ztukqR34113wQ1v8usl+ZUeQ5"
        "wX4jrdMifmfqCgHPqsLFYV6eziIunoiEp8r+G+4bVuKgZ0PjoWH0MKctV+6/4TkVnD/1xoh2o1GyG0A3nr+t2W7sDrAbabQb6rxA"
        "4eXqLxHl6kNOX2C+peOm2y8udfxO0GfKvyTuc1H+pXnSQ/mXAuYtyr/ke36P8i8xpXxR/iXKv8Qo/xLlXxLnIcq/RPmXuB5T/iU/"
        "Oin/EuVfqqsfTPmXLogfTPmXwuFFlH+J8i+55ZvyL1H+Jbf/TPmXKP8S5V+i/EuUf4kJekj5lyj/UhQ+Uf4lyr+k8kcp/xLlX1L6"
        "n5R/ifIvMcq/RPmXgnBryr8Ubj+A8i/xcaD8S5R/ifIvUf4laR1C+ZeYGp+m/EuUf4nyL13o/EuVdUZtfp3z/RB3LJ/rL9N90uLv"
        "KZ6B4hkYxTNcuniG/RTPwCiegeIZKJ5BwAEonoHiGVTrPYpnoHgGRvEMFM9A8Qz/j35wJZ7BEPeFKJ7BI57h69K+kFc8w1ejffcn"
        "Lp5hdcC+UFA8w6dhX+hCxzN8Str/uVra/2kO2P+JGs/wS/G8VKPYrti4OnB/KNx+BU9IXYln+Cl811895pO9l/hc/5sR902GL9K5"
        "/kfFc1NVec4f43z+UQOM333++yfy+f7G+pyfDL1ePVqn8/0HvOlWn0Pt4eOZhH2VJOyrgJ5mXlavNy7YedOQ6wdcL3ieNx2s87n+"
        "G5aDXhQinaes2q+9rsmf30s99HtY2q+tOb4oxsLYxeA4hY/mGafwPsUpMIpToDgFilOoy7xBcQoUp8DqEafwIcUpCP53HuIUFlGc"
        "AqM4BYpToDgFFc5GcQoUp8D5tkPEoylOwSNO4WsSHu0Vp/DAZW5n5huncFMAHh0Up9DB3PtTFz9OoVnCqQsSTp0PwqmZ219EP60S"
        "p/BzYf1V1D4XiEPPRMGhJzBO4Tmg+z0PP/VZFhWHru/5/bci4tDfY2ocut7n9zcLOJPj50v7B7lGvl+H+Ykq43k3U59bE8/XyHnz"
        "5+1XD9Z4vn+wPuf78T6JzqU8b1VVviVDOr+3TM2HMPh3TeuFwZDn+if96QjbT9W5/gk41793GejBUg8/LmSc0PVZXz4jf6v0eb+E"
        "OyclHCAQb9aEcauKSxi81HEJy0PGJeT/x++Fhvub4bxp5Z5ovG8Z7nOGc6f1uje69nuhC9K90Fm6F5rRvdB0LzTal6j3Qov3QMv3"
        "MlfuVR7yuNdZvFe63vdIz/9e6Kx0L3SB7oVmdC803QtN90Kr+En3QtO90GHopXuh6V5ouhea7oWme6Evj3uh6d5KXCdRngehH8rz"
        "4PhrlOeB8jxQngfK88AY5XmgPA+U50F1bpDyPFCeh1r0mPI8qMeP8jzU6h9TngfK80B5HoL2KSjPA+V5cMs35XmgPA9Kf5ryPFCe"
        "B0Z5Hqr2EyjPA+V5YJTngfI8UJ4HyvNAeR4ozwPleXDzi/I8XBw6Kc8D5XngeDTleeB4NOV5uJz0jfI8UJ4HNz5EeR4oz4PAP8rz"
        "QHkeGOV5+KTnefgvxTIpaQ=="
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

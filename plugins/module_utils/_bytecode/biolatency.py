# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12440],
    "maps": (
        "control 16 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 128 tally 98 owners 306 owners 21 owne"
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
        "M 5 COLLECT_STACKS 14 OWNER_BY_MOUNT 19 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 OWNER_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 PID_NUMBERS 113 TYPE_OF_TASK_GROUP_LEAD"
        "ER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24"
        " TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 118 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 138 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 "
        "CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 22 bpf_rdonly_cast 12 bpf_get_current_task_btf 152 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 28 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 201 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1536",
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12440, 4512],
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
    "type": "raw_tracepoint", "code": [16952, 1456],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 control 12 origins 15 origins 6 tally 8 requests 12"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 30", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18408, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18840, 12456],
    "maps": (
        "control 18 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 128 tally 98 owners 306 owners 21 owne"
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
        "M 5 COLLECT_STACKS 14 OWNER_BY_MOUNT 19 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 OWNER_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 PID_NUMBERS 113 TYPE_OF_TASK_GROUP_LEAD"
        "ER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24"
        " TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 138 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSP"
        "ROXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 "
        "CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL"
        " 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 22 bpf_rdonly_cast 12 bpf_get_current_task_btf 152 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 28 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 201 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1538",
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31296, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31392, 12384],
    "maps": (
        "control 16 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 97 tally 124 owners 306 owners 21 owne"
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
        "ACKS 14 OWNER_BY_MOUNT 19 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 OWNER"
        "_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 OWNER_HOST 114 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 118 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 249 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 136 bpf_rdonly_cast 12 bpf_get_current_task_btf 33 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 28 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 313 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1529",
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [43776, 4512],
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
    "type": "raw_tracepoint", "code": [48288, 12400],
    "maps": (
        "control 18 owner_levels 95 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 97 tally 124 owners 306 owners 21 owne"
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
        "ACKS 14 OWNER_BY_MOUNT 19 OWNER_MASK 16 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 OWNER"
        "_MASK 56 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 OWNER_HOST 114 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 32 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 100 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 249 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 180 bp"
        "f_rdonly_cast 136 bpf_rdonly_cast 12 bpf_get_current_task_btf 33 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 28 bpf_rdonly_cas"
        "t 148 bpf_rdonly_cast 313 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1531",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9d9f7d12f91b662cc6d7e7edcc218bddf932382ca5decfc8fc9b4ee862449fb3",
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
        "eNrtXV1wHEcRnj3pfqTE0Vn2yWc5wpKdH0WgQolJEA7Gyr8SCHYCh69S5bLWl0RGYCLFYHslKrGNE8tJgDgmPzgPWHKQ4qf4gUIu"
        "iqoLT/YDVLkqVMWU8mBeiBMSEFQKBNhZtDvdeztzs3+n80+g/TKe1dxsb093T8830z3FJcz+Z2zn5cjASdMqpzSoN79p8vI4lMeg"
        "fB3Kw1C+AuXzUI5CuQvKnVAO2mWh+ZRdZhcy4V9xnJfJGGOnTNN8au7/FikZluR0Al0ZLW6XWU38fUar5e1ivXbZ2Razyyn4+4tQ"
        "jgz38PfXSL+vWWr3OJWCds9wOhsKQN8Y0Kdx+qbmureaWnQOWe+d4O0zibTdj/V8peI9DTVi/4H9jp1S0tuwKGI/kx79FC4RPeO8"
        "HbbPJiR5kH5fRDo7tvBxWcnrZf0eFftt2O4/ftiv/H0bl77tIWcP8Ocx8bkxxul6CuWsvs90y1PhmdlAuZ8V5P526Jf3owN/sT8d"
        "6JLpQP5M1SIdvXw8buL1/rn2rXPlCSj7NahDubVtFf/dfes5H1fn+ftBv8raNy4T6DTg+4wmoDcJ3/lNXu6o4797A+pxxge+RX/V"
        "lqhkkn9/cYgJ79sBZUZbwMftAMgdtDPG+XdvagN+R7YzMbAzWbvMaR/y7znca7r5bRzJK/m5A0rjNc63lsZ6oAv4sgJ+vwLHiT9P"
        "zn31HBlmsha++3Z1v7nYCdP+/tRe4NuTTClfNWq5RP0s+OhnrUsP9IlTkeS1COOcSX6L01XHlPoz0txtqp93eTxv93je6vGc83Vk"
        "GOReZ0q51R9X6wPyc2vjg7y/Q6AHA6AHj9cqf7e1rQPkg9Mr8x35MXIomp01jrQK/YT+Pdj7Iti/HQnQu+2S3g3dzPupg3E84KV3"
        "V3G9A342HGCCfFeqd0XgdyYF+rcb9e8D/v2ToH+o5xOgf5vVeoLjZxxFPVwK49KtHpdUZfOfcaTLrGTeSya4vmM/I82cniD+57QJ"
        "0H8uf/rukv23+kM+b2y7TVPNQ+Xz2GaP+S2ttudQ6k2iPe8He452Xepv17ql4jxQrq/8+ye5OO6Ks9tYGP9pKoF+a5X8lir1UxgI"
        "Z19lPungtxRf5g/WgX8+ye3GLi++lfT4Y/6+BMiR7qXHK8X5U6/O/Bmkx3G2mNN54D0Wbp6X7M3QxaET7XTh0IyH3jzuqx84/zjP"
        "l/jLfbB9Ls7TPl9YfpXzJ+7hH/dV2T9eG8o/vuR+sGT/ii9J4/2SNN4HngipHwsuiH58UvzgXKoP+PaKM1+sd/mhqMde+hVsTx+8"
        "vPXOp58ZVz8j9XwcMmwb50sN6iN/ri+sBT62wDpsa7TvHrq4322Mcbmz5lXbjzpSkh/NRx5zMc0u44yPa3ExtKsFPYbSGAe+rFDb"
        "ia2338flZTWsM5rzjl0bsfoFvySTeJ/rRz/IXxLkr1+Uzzh7m7eD786l4vB8DdRroH4r1DWof8HXD2xpO3xexPO2+K6XMtprzG2f"
        "5XY57Qo+HnvAP9zNCS4egXGs4fbZsrfoL+20+MdgHKDMMY7P6WPnTLfcyfhPJvECb7evVjmfFDUm0Iv4oOOnNvKy8/r9fByT3P/a"
        "MFfOaCVcqKFJjaOgPmP/usRHfJ++UK0fyKeWNoOpxiHOtsN4nvCYR7ecVz0vo9PF/1Oh+F8v+M/ZpNhfHPDWjPYL07bHAf5kTtPs"
        "983p1Xk33zYNof5Hm9e99f9D4Ntd54X1QZncfJmPy36QG6/1gzMe3D458/N81xHD0dbnxu40c9sRWU6w7thR+b3bvOl2rzfQjuuA"
        "u3a2Xees32y9qAO9AH8E9UPGLbzw43mvmw6FxKUCcOyw/RjjnN/yPKFL6/KW69He7jN99x1g3pP729j213PKcQztj717TmUfcV7P"
        "JVIe6/iFMZX90uvEdXuc/URYbweN90g9x1FQj8KOu2d/q9sFHCWs3hQ8+pN/P7Ia8LNtpf0Cn3W4o4cjA9zf7Qe/Ef1HlI8psMOd"
        "TZ3gT0F7DfRJA33yWP/hc9kORdHvKPoly1+gnjl60OVLV9R+0X+T5xG0S4irtSzSmJvPqFcjHV3gBwKed6R9XvioYy+2oV/cGiiP"
        "Kj51NnXMTw6C7Oy2i2xnJ/zpCG1nvcYb8K6WJk34fhlPNMb4eCOO+JRtsyw7xPeT0f9F+1vo2AvjyvefsZ/Coe/D/vNODz84D37w"
        "Fb5+MNr7sP6onka/SnP+3iDozXOcrvpRD7p61XSFfD/uy1vuTUp4/gr4U7VlcvU8jGMa+ksr+fAvTf7dIPwubz1fJO+r9phuO+de"
        "t+A/e73acUawr4WOd2DcTkv4UZfHfPwwc68TM9oiqHep8WzQv6IREc9OBODZScSz72RM8GuvPA9+9vlQOLdjF2bL9G1Wqf+z/v5p"
        "lfop+PTji3NPzgq45zpYfyG/AnEZnStSMD6xMiQ+Ua31iYxz/zkkHi/hKPrFobNkf0RcpYRvd3ng23nffX5PnDtw//830fYFAvf/"
        "q8svnNe98e28ZJ/yEr49Ewm3K+Hb+ZD4dnuF+HY34Ns9IfFtj/FHvNUD7yqN8+6Q+OKCC6K/3vh2u4Rv9wTg290Svp33wLfzFeLb"
        "BeDbiyK+nQh3ribYjuYua33z6+cDAd/uBnx7UMK3uz3w7YHL3M70SPh2PiK+vS4A3+4OwLfvYe79rpHmHn9820P+UD4R37Z+f5XV"
        "3sG9n/5YjXt/XsK9b5Zw71UBuPc4c/uLSAfuy2W0V4V1WhhceyYUrno3p2vyI9CzH3ng2s+K+GTZPNJlhsK1b9jjj9+FxbWT0nol"
        "EM/eJo3vEIzP7zz88UEWFceerSqO/auIOPZDTI1jR5u/g3Hs+5k/jn13OBw7ibhzldYHEfsxRrlcFIbV/eK8o8JTZn1x6lnAqa/1"
        "lXPnPFeTmh9h8OqK1j/D4dY/+lF/OsL2058CeYUS11Et+9Eu/tDx6zVbXvk6ujD8jhKnKfmpbwbK9Unr/LVLPwdBP1F+Ywr9NI7g"
        "vnPDv910Wd9lldNwfnt6URbor7fbFbMwrrtRfs4G0nfWrXfO/DRhM8bYh+fZzkrne/p8x9fNrz4l7sd/3w9+Lvq7nUMv2+/V9Sxz"
        "46e6jvs8WainoA44JvjJuv4ZsDdnoF27YK/0zdfwdTP4H/rmxeBngv+6+Uqot8L8fRr6aZX6uVroB3EZQ++Gehp+1wP1FNTvZG6/"
        "wNDXQ53x+qNdLOx41Qh43nqP88tnJXy3z/QaH1F/YX++gnFO+ewPZDRNOFeC+wTO+2B9LM9HmWRWwsvVdBlH+e8bDoaUw4k+M0y/"
        "Yfvrd/Y5eD+Iz2zs/yLXJzgfgf7T8kb1eqN4A/gpbTdrbrtcGO4L1Oc+lz7j/J6B+R79FOe5lvTAaTkDMB4I269phPFLVEaPc849"
        "0azxceVxQ+XvvwPmofXCfkUBzw+An4d4tD4G9hrwYMTxC80ct0Y/pQBxVcbYafj7Xunvo6Z7H6PQ/G2oZ6E+CPV2qH/XFOfNk3B+"
        "HuK/hiH+a/iY6cbfcZ1SaH4N+ktB/TDU02J82CGID4Nzf8aelHIdg/OEtZ4R98de97APeU//4hjIdyvQvc0eb/DjUtJ4pR5lkfw7"
        "J97hD8w9v00v6bXLzmzeeW75n9ZzPs+9JX1XdeLq0M/C8zxl8VTgz24AOvfB+4uNiHdwedl0E9a5fGy6EdqBv9I/x3/rZNKJuXKt"
        "jYNwOd50B+jT6p2CXBU6BsviMG4FXGmtaz1aWk/3mTK9MVuf6plbT5x5bJz7N6V5bBT06bTU7vdSu11l77EYk9FSLKqcPa+QM8uO"
        "3mJ9ZwK+E/RlUxPOG8dATxiM24xkx8+Z6vXj2kA5Padch+wV5TQLctp0oyinWZTTJ5zvs9pt3B0T99+S65nKr8Nzn9PXAN829yj5"
        "2bmSr7unF7dK8yLnQyb1nUj6mGFbgO4+FsaeTwH+Y+FFg4CjavB9exT+bIblhXOT00NpD7o3RKT7AaD7XpHfusTv1HrJzjAWad5y"
        "cJYmppSzkPKE8bhB7y3WlPBpzbVOiEpvJrXMY35PwHgA37WmMr2cca1zMqxRkn+v/d3lvB9YXz6SWG7rRfl5yBWCXZ2em1CsJpOg"
        "R7h/ORVnoGcPOXU+3nlpPLPKcckkFrBKxsfR5zTqc634vqYeSZ45w+V46VwiLtCN9Fnf2+PS+zjEq7r5pLnmjU6QZ6zvqCnN9245"
        "ycZFPA/77/xG+XmQuEOXxjq5m8nugX1rrFvvSWM7jQntUlK7FLRz//4e8I/d7Wqhnfu5NQ4xqZ1VL/YBv1IgHwzkA+UioQn8vbZG"
        "43YJ1tcNsE8g20/r71Y/j4GdbXgY5OIWXi6/Dup8mNljfWh3Yb+/Fdrx5Rp7slZqD35AQ4wJ31fSizjXC5kukLtMjei/NTwgrp+m"
        "s2ml/k0Bzo3tEM/vB3/jjULp+2tsuePr3Q3Az1ycy3/xtpIdsOhBHLx4F8hfHOqAk+fiNUK/k7BfE2dLBfxuzY3/4X4DnOuY7s6y"
        "v7n0vCX9F1PUc47rz58+9Tm/NY37nXOHFt0N7Uyyc+1Ax144b9oK3/EP6Ttape94T/qOd033ft/IwFnpvOpoaLxtVLleR//2TOB8"
        "dMZl73L2rkIl+NAhwFt6QS4Piva3qVecfxNdwIeD8P2wDtMQ/zgN9V4RT9EQPzkJdcRX3oR6F9SPQ71dWBcYWquw/sF9S1wnGFpa"
        "OM9jaCnh3I8hjY8B/jP6mxntanH/XloXleIU+H6hnvhKaP+mxuZzWpinHXz5B944jB8ei3QXX1Dvg10bi9l2AveXc9qXpHNjx00R"
        "j/CIm5/YZQbhxSIeyPux1hGmPX//1vTrP2q/BZAfz/wdEXF7lL8gvXHjvqMhcN8M+6zI19D78hkB38FzW+X+WUzAddY0XuXIr+aa"
        "D8L63zn2czOKPMfZL6V1WsTvTF4h4FlluDjMy9NpxMXjkfBU2X/DfcNSvPRsaDw0jB5mtGXK/Tc8p4Lzp14X0W7USXYD6MZzuhXb"
        "jT0BdiOFdkOdPyi8XP0xolz9ndMXmJfpuOn2iwsdvxb0mfI0iftclKdpnvRQnqaAeYvyNPme36M8TUwpX5SnifI0McrTRHmaxHmI"
        "8jRRniaux5SnyY9OytNEeZqq6gdTnqYL4gdTnqZweBHlaaI8TW75pjxNlKfJ7T9TnibK00R5mihPE+VpYoIeUp4mytMUhU+Up4ny"
        "NKn8UcrTRHmaGKM8TQ7OTXmaKE8TozxNQbgd5WmiPE2cb5SnSe6H8jRRnibK00R5msLh2JSnifI0+ePVlKfp8snTVFpnVObXOd8P"
        "8cny+f8i3U8t/p7iHijugVHcw6WLe3iJ4h4YxT1Q3APFPQg4AMU9UNyDar1HcQ8U98Ao7oHiHiju4f/RDy7FPRjivhDFPXjEPXxd"
        "2hfyinv4arTv/sTFPawK2BcKinv4NOwLXei4h09J+z9XS/s/zQH7P1HjHn4mnquqE9vl6lYF7g+F26/giatLcQ8/hu/6k8d8su8S"
        "n/9/K+K+ydBFOv//sHhuqiwf+iOcz0/Xwvjd679/IscB1IXEPYP86rDr1aNVigM46E23+rxqDx/PBOyrJGBfBfS04WX1euOCnUsN"
        "uX7A9YLnudSBKp//v2EZ6EU20rnLsv3a6xr9+b3EQ7+HpP3aiuOQYiyMXQyOZ/honvEMH1A8A6N4BopnoHiGqswbFM9A8QysGvEM"
        "/6R4BlZJPMNCiGe4kuIZGMUzUDwDxTOo8DiKZ6B4Bs63nSJuTfEMHvEMX5Nwa694hvsvczsz33iGmwJw66B4hg7m3se6+PEMzRKe"
        "nZXw7KYgPJu5/UX000rxDD8V1mk57XOBePVMFLx6AuMZngO63/fwU59lUfHq6p7zfzsiXv09psarq33Of4uARzl+vrTPkKnj+3qY"
        "76g0nncx9fk28RyOnId/3n71QIVxAAPViQPA+yk6l/A8WGX5mwzpnN9SNR/C4OQVrRcGQp7/n/SnI2w/Zef/J+D8/76loAdLPPy4"
        "kPFE16d9+Yz8LdPnAxI+nZDwgkBcWhPGrSx+YeBSxy80hYxfWPg/fs803AcN51JL907j/c1wPzScT63WPdSV3zOdle6ZTtM904zu"
        "maZ7ptG+RL1nWrxXWr7nuXRP86DHPdHiPdXVvpd6/vdMp6V7prN0zzSje6bpnmm6Z1rFT7pnmu6ZDkMv3TNN90zTPdN0zzTdM315"
        "3DNN92DiOonyQQj9UD4I6XwT5YPg5wkoHwQ/T0D5IELth1M+CAF/oXwQ4fSO8kFQPgj73Cjlg6B8EIzyQVA+iLD+MeWDoHwQlA8i"
        "aJ+C8kFQPgi3fFM+CMoHofSnKR8E5YNglA+ibD+B8kFQPghG+SAoHwTlg6B8EJQPgvJBIE5N+SAE/JryQVA+CEb5IILwOMoHQfkg"
        "ON8oH4TcD+WDoHwQlA+C8kHY/KZ8EJQPgvJBfGLzQfwXFCFH+Q=="
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

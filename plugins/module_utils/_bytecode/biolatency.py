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
    "type": "raw_tracepoint", "code": [12856, 4776],
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
    "type": "raw_tracepoint", "code": [17632, 1592],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 tally 12 gate 7 control 14 origins 10 origins 6 request"
        "s 9"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 38", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19224, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19656, 12872],
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
    "type": "raw_tracepoint", "code": [32528, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [32624, 12760],
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
    "type": "raw_tracepoint", "code": [45384, 4776],
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
    "type": "raw_tracepoint", "code": [50160, 12776],
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
    "source_sha256": "2ed96267eb16cd543dbf0c6b2eaf71d91a1456389fa8d88f9914b0046d1daf0c",
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
        "eNrtXW9sFdeVv+N/79kJ8athzMONi01Ccbx9Lcm2WZfIioEm0FXTsGrfYq2E7OGVmKKyQJImDO5uMCEp0FRbk5ayUVVhQDF8Sj6s"
        "5K764eXDSqlWrRStKi27rrSJFLV0SSNvttp6G+q3nrm/MzPnzsx7M36G0OzlyzDj++6cufecc8/9nT+3vEa4/+wz8jq+742Kc50x"
        "cN/1k4q8vobrj3B9FddLuJ7D9Syu38H1BK5HcT3sXktd8+41/xHB/pXPy2umQYj5SqXy3OL/HVLKGfnczHRKeg/h3ljlXvNZ3o+Z"
        "vU0Ev6PUdaXm+64E3meKBvkeQ3Y8OJFR3tvgthh/aYfbb7OQ7Z5z/++0w+9ysp8ZvO97uNLv7EM5tHtf0teofEfj+/L3+P7xI/I7"
        "2kugfwr0G5L+mcXXZUGHQ6r9smxvtrzn0XdXxHvaG3n/NfuduhJJb/vKlP1cjumn9AHRc162o/b5FoVflN+Xic7+vXJe7pL3oX4v"
        "8X7bz1SfP+pX/b5d+X+U/G4ofGJ0yecN/Lk9Jel6jviubbRC9HE5l+1K/enk0hR/iffIfq3O6H4t3Kv0jfcflPQQ/7Vthzx9UZHf"
        "+cj5tS9h3J/lch41rk2B8bSmr6TTP62CybHZOqF8p/x+dV7Gu7bHPB+KeT4Q83xjzHM5fuMvDWPcXnCfd09+222ZyYJ+Sa4YW7zp"
        "Wbw+jatprJD8Br3Wjnb2ednvSG+9+jPvXovGb6S+O7ed8UN5N+hqAF242hfk93R3tIEeOb72OtC3jvhHPs8syuni6yuZRnzvfdH9"
        "FhsaZf+QC9N4VMhx+3wkPa/jSuP2Oq77e38nx33TML6niY2v167jrUpQPmyMn411dwbrVvn78vp0Rv7uFdw3i5/KcbD+VI5zK75v"
        "MuF8Tt7g+byM76f3TMtxLT8ePf4kP90dcgDsC9uZ/M60kB2STu/bF6Q8efo+4e+JnkxG8g/paZov53dGQL7V8S4aH3Ov423gJ3f1"
        "9/nL+oiv95z+aZx39R43uF4+WInW638bo+/vxXsOcr7ClfRw+auYh1bQjavS39FHiR9hZ6j21LScl6PNYlT2e0hE8rt1Olp+aJz3"
        "d/w71kGMz+mmyPb7e/8B8zrA+aOV7Ke0/LGR80fS38N+Ko8p8jlG8nm6ksSuWipfx9ozy9RPaV+y9VLlFwt2W/msfPBoHnwi5+do"
        "PsPf1yzkAHRP9Bikr109ZsXpsbVSj0GvtKPdyKHl0l/vYr3swHq5wiA9YETwt0/X7ZIu0NOOdiMTy0sX8XnppbkYvTAQLf+rBdun"
        "2JiXOLuh/Dz4ugV8/bw6X0fTrTvWzVl3wuPRHGlf0jySnqV95PLZv7Jny65u9840qfbthEfXDqf/LNdvcfMSN4/+fH3h1pyvKr+f"
        "C/ye9iemeFIE9wXe/mJNE/jzo/J7rb8Wt6Kd64y/a09ckHzg2aX3RtNXNAz32iyK8n2T0esr2cHWuuh1dn/HI5IvNsEOm/T5f9y5"
        "xzpktlyruq6RXdos/s1tVxRfxf1m+Z1iDPcPgq/3gg+/uyD58LMimT5dEalPb9r+43Tc/gP2+kXah8gBsbGvsDcIEZznTBO+c0uN"
        "fce5vRjPBzF+qyPpqLnv+PNh2FGjS9t/5Lm9F78OyP2HP7+/Av0bYuzS83+Ieh7Syxcwfo2wN5p8u+Ww8x0C44erfWkH3tvG7Kmw"
        "nZEBHR1yXmrYGY7cZd3ffculuxyyM9KuB3F2xjNu/+OndrDxDOIiwf1Bd6/9B76eHIzZ/0NfYp9A65zarmj8FduX2B057BeyofmY"
        "TzAfRXynNXUd37ef44sKbma27GN4jXVS8musvex9t5R7j09vFg4IfMg+kRNR8xDCldX3PRFPb9CuJv1sAXcs9D7k7decdjsXr3OG"
        "jxe2PyUi8eA4/LTu/cGRhHhaDRw3aT9jWfAZrhboo3HvPtkLOf+YEJF81s3336ubovWPwe1C21D2z3JbIAob5ECMZTAfGcwH5qG9"
        "M0a/Wbx/S+Efeh/hA6pess9DTtfloA8aRBJ9YGIdoPVTXYd29b57vT6/yC+vR+ldsmuLmWzMuvAvRtR4WLAzaN6bxRmmR8re98r1"
        "ztHXifbb6Hf8VLp9MrVX+x3fNMDwg6R+jVJMf+rvxzcBn3jR359U2X8vjkef/C7w4RjWbVq/SW5on1PoLEBfSJwsaI+5fG2Ar9dE"
        "rx/0PE4vh+bhxZusf6Zj+nlRRPoBa/VnT/VF4n2kp7tXG2wfSXJmT8vxHe8fgt01zHGslSn5UuGj8ou0H9pYkx/Z+GCcC533ROsz"
        "u8a8K/jVDZvvfcsz30n7iZ3nS8o8K3qK1id7Ss4z4V/k/x1vO1yJwoFJL5f6X8C8Sv849Vc6dRz+8aMx9t4w7L3bqtp7tA4kXfes"
        "HNnPvn5tZ3LzXUlX23di6OqJpivh+yluwFEnWfb8HOzLphB/ncV85tBfLuJ9xYamyPHZ6e0/zQYpr30hfjmM/oed5yu5P9bH7TfG"
        "rMOWCMq/aeSY3Mbi9Xuj+SyE1yv7tzhcyMftN9/QdTPW3l6mfkqnlohTE34Pv96jHdzvTOMTt48kee3uLST0p67jeMZEfbg1+Z3N"
        "VuwrJ2lf+Q7kYhVwvzUJ8es7bgjeUotO4qvSqbkKl4s/qyoXpO+855018OxYPw3wUev5hHjhHTcEL6w1TvYU6dHmmHiOYSWeY1jx"
        "F6TFK/6O9Wut5Dh0GL/Og+++xfHrjOLPfkrBk55KiF8fOpNufqybOz/JcewB4Nj3Kzj2AOwBwrG7wZf33+J8OeT5wyWuPcxx7dh4"
        "C8K1Tfn+VWjXBJyyifa7A9Vx7S0rRDDeguJnwrj2fybEtf/V+/0dAf9Ls3h9QdrrhHc+LIL3xdb9aLdVeb4Pz4egjx+4RfHvPMMd"
        "KW4ibv7siwNKHM5wTByOzw+p8HBv/LZg/CS9Kj218fABxOMM1cDD/4Pvy1Lj4f8sx6uV7n9V4XxwD+OzsF34J+JG4OPJcfFVKXHx"
        "28Vy4OLx+uU3FS5vGSZXFFfkjWcIJ5cDSXEItJ8rIh7SPi/xdjO7tuo+gHClZtEFfpbyZnl+/TcZ3kH+FNM4LoLrdtF4TN4fg70/"
        "EcbX5xLNp1yIrenfYlyeZt9TzF5T4rSvYt/4diVIP42n2i5v8HEcx/fR74rZr8n338u/vxl+wHicXxraNfF9D7+eD9n185H7g/ka"
        "uH66fgjXLx2J7pfskih8Zb4qjj8PHH9zVRyf4jYIP1bHIwmev5RxKlUZJ47nz9fA85P1E8Lzp+eB43czP36Yj9ZwPgrZwRsrifD7"
        "e3LV/SlJ8fuMgpfE4fbHckwv0bzOeHGEkNMjb1eCz0td70Tub307/yc19e0bTjx6QM8chp6h72iI8qsi/tIU1/43SI8zj851FvHs"
        "syvzmK9fuu3KWC/tCUWvVKHvanA98Ow1qbjtk4SPXGV6tgT/dhw/B8drNBL3RNymEv9YmDwp59HKg37JTxaAsPEu2ElwUFBcto14"
        "Ssv6BNOLltXH+MHafbfEG2C/WbtXiSDOZO2+Hfc9lSCeblk9Sj93sn7Gu2R+jm0N4D6H3w3hPov7z4mgnWxbO3Av5P1jG0XS+Wpk"
        "uOZwdBw+5s3Xx6OVuPnh+mqUxTGkmedsFf+IifW87OU17WBxEF5cfkjv5BV/QTRd9jTilp9IyIeXRytJ+k3aH/Ez8TfF7+4680lu"
        "p0/J717bEW2PlhHHUujdwOzH0r7RmvI8yva78n2lfXOp9sm+XbgadiHNnxmzLtwWPT8J6QzldUG+/fc2ui18fIr26a0M37cnq+d3"
        "2ZOU13Vdwbt+H4MX72H4QAnxg7TOlZA3Z029ifsX8Pc3cP8N6UeA3iD/AeGqpa7jyt9PMLyp1PU13OdxDz817OlS15Op8gK9cQJu"
        "UOq6iP6yuD+H+xzPGzyCvEHEAdrHspH7R1qnHHyB03UpRj9tj7XnXoV89YDuJwL4gdmyUuG3lPztrXM/Zuv9bGdW/n0Uv4Pfg/Im"
        "Bnt7PPoM12/fwP1LLTlPXo1AvyT3sx2iLrpN+FvsmLytQsdXGG44i3XLzPywUt97zzA/0Az2KbOef+q0wofLk4/q5VFB7rx8rlaF"
        "7kl/3+iQ8E2KI+wgPEXK0wjFCV6Q8jOCfRT5b8cW+XPQwSUWrw+6OIuU85GtGLdNh5ncleCvCMaFPgBc48EAfubjRaMVld4GV8+0"
        "iaAe8eyM87+ocDvjBPTNFaXdz5V2R0PvcQbGhH5NI4dno+Qw8L33s+8dYt9LfGBPCczfHPJe+xU5uF6TH68H5Re4g5ndyuU3L+W3"
        "0Nnl9e/yKRJnmsVgonXJk9/FcToInN3A9x+LsNdNsVORuxzk7lN1yt0G7O+3cL1jKXonm2P7GVXf7IRdYrY2gs45Jn+m0S/SrNc0"
        "/sVsZ13zaAIHqfXecqPv7zAC+6a09JrZFTH4XwsbF5KToBzMBfZ9pIfD8Zw58Nm5mPnIY915Z6G+cXt7gfF3jvj7Lff5nsxK9znF"
        "wYS/92G0z9W5HjWw76T1IPzdRN/PFkRgH2tmPhNax4K4fOFx+Qe6JztpBv6NfBPHy6jfwrZwHFCz5y8zRGGV/Ps2xCnQvdN/jtoZ"
        "grXLKu2yaBf8/TbsB4LtmtAu+NwZxwalnXO/fnF/ZAT8Uu33CabHDvRyf0Qofk0Op1i7XjC/zoEvYzzvQrzG3Wj3aXl9ZrPSHu9t"
        "3yIYver7SB7NRoP5Ix0/krMevPIk2jXL/Srh1juhX4stUv7Lf+HLmfOdY81ynss7MO/Qs2UTciYaWb/T4AOK27cnpJwNbpb1G8rg"
        "y9ntefFfAfusO4e8rhayYyTeUz99LR59DL/xxquNjRfVqbAnekD3vEJ3j0L3NYXuX8v2B9E+K9fBaSHpJXkpZAzm99z/dW6nj4AP"
        "1sIOoHmdHchF6pHBji8tkHw5Xbb3Cc9f2sfWZaLzkYVgvMD4vquK3XgiMc56IhK3IDvyzZp67M2AHiu63sal4GQXgDtth149y/Vp"
        "53Zlf7AR4/ADfD/2g8YOFr9pG9s5rmQMsf2dbRDO9BruN3J7y+gTQfvbNnrYPoz8j2SP20aOxXvRPpzsA1uZHxt2qmfPGXfyuCcl"
        "T3nG88vJ/bTV8gWRdJ1pdMc5x+0WwrmfjcejquHwRHdcntH6hgZXf1G+XtH4ohJH+CMFD42pg/Hy0UotPwHHRWU/jr1ecdfjn1aq"
        "9Z+23xL4J76uSzp/DfFfLbkJ4t8nEuDfphjg45rUn0k42ZGUeIBXx0j6if16Qhsi+dnMqnjkUvORqI5RF3svrZNJ6S+K71XSyFOz"
        "eNmzc939Z0sb3ptcD8p+Gjn+VqO+kl9X6Tr2ge9XIv0bH8c61kn+jf9hcQF+3PN8Ynw6iT4wjY9G+un9+BT4v1pT6q9WRX+B7vIT"
        "deqvYzX0V5b0V/R8JOevt1Ly13uSvpp1zF6rBO32Uv8/VTiOqeuayffqumbV4wx0XTNd10zXNdN1zXRds6B86LpmiEfUdc10XTOh"
        "65rpumZxekzXNXP703XNItcdXdeMz6Oua6brmkl7U9c103XNdF0zXddMjYPRdc1S4YC6rhn8drqumTsfuq6ZrmsmdF0zXddM1zW7"
        "ofOt65rpumZC1zXTdc0UvaDrmkl6dF2z6ni2rmum65oJXddM1zWrhWvrumbBuAld1ywpHq7rmi0FF9d1zfz51HXNdF0zXddM1zUL"
        "Pv9jq2vm78+W5h/1vjsn8yrV/IjaeSrV6+rovBSdl1KX/1fnpUTSo/NSdF4Kf67zUqL3wzovpep86ryUqr/XeSnwc+m8FJ2XInRe"
        "is5LUefraLp1R+elRNq9Oi8lqT9P56UIofNSdF6Kzkth+KnOS6mRl2LzeEBlXIqZFWxfsvx5KXs5vhjCY1FP/jK++0wT6NpW3X91"
        "q+Sn/P2NzU/x44ZlXIMTZ+76UVrgR0G8Yvvh6P1E6L3PLs841R0n/Gy6ftR9aigv5ft3Qs7XROuVpPkmH19ZfZzzMXprQvFX3TL5"
        "Jv9dZ77JtQ8o32ToA8432XiD8036UuabDC8x32RA55uIJHkIw0vMN0HcU/8Ai9ML4Up155v06XwTsRz5JsN15psM6HwT4ee//fHl"
        "m9yBfJMenW8idL6Juj/U+SbLQ+etk29yPCEO+EHF9ffpfBPxYco3+ayCT/9/zTdBHsGS801w/sJNzjcpth7A84dE8LnON1Hja3S+"
        "ifwOnW9SLS7uxuebUN4H7G0v36T6PqBo3K7gBEnzMqTfO5yX8TfK+3/Lflc7j+Vxts8vGsDl685jAR7v5bHsYfsCbz8Tiv+X8TwU"
        "/+/T9VAk/qPWw/iw5ZfQeTGFNYNe3JTOK4nKK1nD/JcflryR0i2bN/K7hHkj77ntylj37AmSg6uJzisKn/MlFbB9knCOq8r5T+nP"
        "SefyhrhKxe9TmDwp59Gi87o24hz5VQyXsiw6v4vOmcc59qiTYll0nhdwW8RDWtYnmJ62rD7GL9ZueVCgf64s9LvVo7S7U2mHc8ss"
        "OqcMdpk1hPsc7j/H/B+2ReegyfNi7cfkuWZJzyPy8cnhmPOmr3KcGvNW6xx773z6Jcxztoqfw4S/p+zlHe1gcQpe3HxovVLPn4qm"
        "y55GXHHC8+uty6OVJP0m7W/M81/Kfii+dteZT3J7e0p+99qOaLuyjDiTQu8GZgeW9qU7Z574orQv5flgnn2H8yW9c+llnYHw/NwW"
        "PT8J6QzlXUF+/fc2ui18nIn2260Mp7cna5zHNcnP4/L7+30M7ruHrWulrsOR59H758kfjDnPfgD3sINxnmCp6wX8/Q3cf0P6D6Bn"
        "yG9AeGqp67jy9xOp8va8ccL+v9R1Ef3ncI/zEafyPK/vCPL6EKdnH8tG7gNpnXJwAk7XpRj9FH8O96tR53CPEb+tVPgtJX9769yP"
        "+XnanfIc0fIofgf/BeU1DPb2ePS551L3KudS49xG7zztmPOpl37+cBOzd1T7qNDxFYb/zWLdMjM/rPNc7jPMn+Ofw0z70dMKHy5P"
        "vqiX5wS58fKtWhW6A+e+OyR8k+L8OggXkfI4QnF8F6T8jmCfR37YsUX+dHYArzfifPeLUu5HtmLcNh1mcl+C3yEYt/mACJ4PP6Dg"
        "PqOhc+rd8wiNNhHUC/45979Qzrk/Af1xRWn3c6Xd0dB7nIGhc77TyOHZKDkMfO/97HuH2Pd657NOCX7uYEu/IgfpzgP3zzffyuU3"
        "L+W30Nnl9e/yaZ7O4x5MtC558rs4TgcFP4f9mIg6v3OnInc5yN2n6pS7DdjXb+F6x1L0TjbH9jOqvtkJu8RsbQSdc0z+TKNfpFmv"
        "afyL2c665tEEPlTrveVG329hBPZNaek1syticLwWNi4kJ0E5mAvs+0gPh+uA58Bn52LmI491552F+sbt7QXG3zni77fc53syK+U5"
        "2A1xuOXDaJ+rcz3i9QZoPQh/N9H3swUR2Meamc+E1rEgvl54XP6B7snuofO9800cz6N+C9vC8TzNnt/LYOfXB8+zd/rPUTuDn3Of"
        "Vdpl0S74+20N/Nz7pxGP5bQLPqfz5YPtnPv1i/sjI+Bfar9PMD12oJf7FUJxaHI4xdr1gvlnDnwZ43kX4i7uRrtPy+szm5X2eG/7"
        "FsHoVd/nn+9uML+i4w9y1oNXnkS7ZjonVe7T6z9vvpH1Ow0+IFzKnpByNrj5feVc+bxyrvy7yrnyEu+pn74Wjz6G33jj1cbGi+pI"
        "2BM9oHteobtHofuaQvevZfuDaJ+V6+C0kPSSvBQyBvNf7v86t9NHwAdrYQfQvM4O5CL1yGDHlxZIvpwu2/uE5/fsY+sy0fmI216f"
        "k5vW76frkeh6JAF+0fVIdD0SoeuRLD1uQtcjca+6HgnwIF2PROo9XY+ExanpeiS6HonQ9Uh0PRJdjyQ4L7oeia5H4o6DrkeyPPsP"
        "XY9EVF8HdD2SdOuBrkei65FUj1/T9Uh0PRJdj4TjoLoeCY2Hrkei65HoeiS6Hklc/JCuR+KuF7oeCfB4XY/ElVNdj0TXIxG6Homu"
        "R7K0+dH1SHQ9Enmv65Hw+Bpdj0R+h65HUi0uTtcj0fVIVDte1yMJfJ+uRxKNw+t6JN53LGc9kv8DuGrSCg=="
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

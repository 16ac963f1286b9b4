# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12576],
    "maps": (
        "gate 16 control 14 owner_levels 101 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners "
        "36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 70 tally 159 owners 294 owner"
        "s 21 owners 37 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 130 origins 101"
    ),
    "constants": (
        "STOP_AFTER 25 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN"
        " 3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 86"
        " HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 32 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GR"
        "OUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 U"
        "PID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 COLLECT_STACKS 14 OWNER_BY_MOUNT 11 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_"
        "MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 PID_NUMBERS 116 TYPE_OF_TASK_GROUP_LEADE"
        "R 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 33 "
        "TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 138 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 110 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_NSP"
        "ROXY 24 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 140 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 125 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 220 bp"
        "f_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 113 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4 bpf_get_current_task_btf 20 bpf_rdonly_cas"
        "t 144 bpf_rdonly_cast 204 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1553",
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12576, 4712],
    "maps": (
        "requests 3 requests 54 tally 68 gate 7 control 14 control 79 control 22 control 14 control 81 events"
        " 13 control 15 rows 11 blank 12 rows 6 rows 7 control 27 control 145"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 22 COLLECT_EVENTS 27 DISK_TEXT 45 MAX_EVENTS 41 BY 29 DISK_TEXT 41 COLLECT_STACKS 91 STA"
        "TISTICS 9 UNSIGNED 20 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": "", "calls": "", "linked": "count_kept 422",
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17288, 1592],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 tally 12 gate 7 control 14 origins 10 origins 6 request"
        "s 9"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 38", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18880, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19312, 12592],
    "maps": (
        "gate 18 control 14 owner_levels 101 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners "
        "36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 70 tally 159 owners 294 owner"
        "s 21 owners 37 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 130 origins 101"
    ),
    "constants": (
        "STOP_AFTER 27 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN"
        " 3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 86"
        " HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 32 CASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GR"
        "OUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 U"
        "PID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM"
        " 4 COLLECT_STACKS 14 OWNER_BY_MOUNT 11 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_"
        "MASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 PID_NUMBERS 116 TYPE_OF_TASK_GROUP_LEADE"
        "R 4 TYPE_OF_UPID_NR 12 OWNER_HOST 14 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 33 "
        "TASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 140 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 179 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 110 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_NSP"
        "ROXY 24 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 140 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 127 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 220 bp"
        "f_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 113 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4 bpf_get_current_task_btf 20 bpf_rdonly_cas"
        "t 144 bpf_rdonly_cast 204 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1555",
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31904, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [32000, 12512],
    "maps": (
        "gate 16 control 14 owner_levels 101 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners "
        "36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 70 tally 153 owners 294 owner"
        "s 21 owners 37 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 101 origins 128"
    ),
    "constants": (
        "STOP_AFTER 25 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN"
        " 3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 86"
        " HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 32 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEAD"
        "ER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 "
        "TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_STA"
        "CKS 14 OWNER_BY_MOUNT 10 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_"
        "MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 OWNER_HOST 117 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 PID_NUMBERS 34 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 "
        "UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 138 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 23 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CG"
        "ROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 262 TASK_THREAD_PID 1 PID_LEVEL 1"
        " UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 125 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 220 bp"
        "f_rdonly_cast 97 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 167 bpf_rdo"
        "nly_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 19 bpf_rdonly_cast"
        " 144 bpf_rdonly_cast 326 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1545",
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [44512, 4712],
    "maps": (
        "requests 3 requests 54 tally 68 gate 7 control 14 control 79 control 22 control 14 control 81 events"
        " 13 control 15 rows 11 blank 12 rows 6 rows 7 control 27 control 145"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 22 COLLECT_EVENTS 27 DISK_TEXT 45 MAX_EVENTS 41 BY 29 DISK_TEXT 41 COLLECT_STACKS 91 STA"
        "TISTICS 9 UNSIGNED 20 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": "", "calls": "", "linked": "count_kept 422",
}

_PUT_IN_FRONT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [49224, 12528],
    "maps": (
        "gate 18 control 14 owner_levels 101 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners "
        "36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 70 tally 153 owners 294 owner"
        "s 21 owners 37 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 101 origins 128"
    ),
    "constants": (
        "STOP_AFTER 27 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN"
        " 3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 86"
        " HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 32 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LEAD"
        "ER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 "
        "TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEV"
        "EL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_STA"
        "CKS 14 OWNER_BY_MOUNT 10 OWNER_MASK 16 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_"
        "MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 OWNER_HOST 117 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 PID_NUMBERS 34 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 "
        "UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 140 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 23 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 97 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CG"
        "ROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 262 TASK_THREAD_PID 1 PID_LEVEL 1"
        " UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 127 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 220 bp"
        "f_rdonly_cast 97 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 167 bpf_rdo"
        "nly_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 19 bpf_rdonly_cast"
        " 144 bpf_rdonly_cast 326 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1547",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "1f8d809ba562d96f89435a409b10cc50fa0f25d104a2fe2d3041c9731466d33a",
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
        "eNrtXW9sHMUVnz3f+c6G4MPJOReDGzv8M2ldGWgrK21KoKVYqAXT9oorgeLNlTpERCSEQjZHS0yAhogPOCkhoEpNYopDv8CnGrUf"
        "jkqVoFU/oLZSg9IPVEJqChSZtkIuhFx9O7+3tzM7e7vnc4KVPn9Z797s7Myb996895t5b8qrhPvnHJTX0pbXK9XrjIX77tcq8voK"
        "ri/j+hKux3A9jOshXJ/EdS+uu3Hd6V6L3XPuNX+hUP7KR+U1nRBirlKpPDr/f7Up5bR8nkt3yfZux721wr3mM2o9ucx5wt+PYvfx"
        "yO8d930vJxLyO5aseP1EWvtuwi1RenbErTclZLlH3f+r5fBeVtYzg+89hSu952zPotxHsn0tWj9aLnJ7MIP+l3bJfnQU0f4jaL8l"
        "2z8z/7kM2lFtqvO8LJ9r7bSofZcYvtPRotYfWe+R48b2dixvsJ4XQuopfkLtOSrLUfl8q8Yv2vtlaufazXJcLpH3gXqPqfV2HKw/"
        "flSv3r878m9Ifrc0PrG+JZ8n1OfOEdmuR4nv2scq1D5VzmW54trG5DInrsN3ZL12l7leG/d6+0prt8n2EP+1D8tx2iTvx+fL985f"
        "X8V13MI9rlv7rpLvrRvFd5LyPb1c50VKOx30z4H+m4H+KD8trw+k5Xsv4j4lJCP0TCbcHqQz0EsTQvneA7jmrGVyHKEvOlDOOSr7"
        "u7GvWb2Ud68F65+yP4eHFTrr9HsAV2dK0qmnsx3tAT3WoH1raFzk8/R8t+c/X0m3oL9Xm+stJH5X6fXxW856BHT7kaaH54xy6hyD"
        "/OxR6WKSj6RPLuzp443NI21C0ce5ts0av8p+6/JV6h4Oeb4h5PlQyPPBkOeSL0rPyvEhvtH52N5vlgvqz9bOm6HvIHf7k8byW/v6"
        "Jd2nhhS6z7TR/NSY3nWmZL88fRv3fcxP5XFN7sY1ubOvkfW0YRwnY8rd5BmWuxegd+g705Lu5XvNckLj1NO5CvQfVunfSnZYo/Tf"
        "oNI/5vvUnnRayjnNU6Qnq+9ZPrnQ6V2wfuHKfakdcu9aPzU9YF9Y0/vV+onOd/TZljovbauY57XbQ+a7Dnxnm6rPcaV5qHwXxqEN"
        "7cZVq2/3LTQPwM7S7clpOS67U+LLIo4dtdBxDLVfFqme4pZ4elWnjw07rXxIPrglD7pIfbE7n1a/58ntxGqL5hFXbu0wuV0t5RZy"
        "1IFyG7cvlry+Bzu9E/P4+RbxvWXQt7V2nS/bhfZ0oNzGicVtF+nd4rOzIXKw3czvK4XilzgYl7D5pfwY9Gwr9Oxj+nj9ujE9a58d"
        "PRukR8poT9I4kl4hv3Hx7N31Ur849e3cmaRmz+5v0J69aRT+wtjC7Nq8qs+ix32XiCcPy4zycNbs2v1hdi36/xzZt1KBO7BXnSuE"
        "x9euPZtEP6+PsGcPy3EtiMdAr9s9/hqpvp9R7aYwOofJY43+Ny9Nuavz/qzvffIrc2JI+P05zy9clQT9LoI9JwdmqflRxB/OlBx3"
        "z++5yty+gmW515SQBoQ+biSn5GfZa8x6YGvnhfBjYT9O1vRYqXoPeyLX+k5de5n82JR4Q+oP2GUp8Tz4eAC/ywEqiE/j3sL9lSH2"
        "1vTHpucB/TsFerfArkjW7JOd1X4L0A9X59gI2tWu2E1BeyLt4X2u/EbYE9VxybjvPem2uxywJxrV+2H2xCMfq3Refdq93zei0N+P"
        "f/jt4J6+Bz9W55FtIf4h5Mt6SJnf9HKFeXvFb387nVnYxZnA+MzFGJ+CkICWfeQU9U+YcLFc692q3b8yaeYPS52fHUuz26V5Jgau"
        "kADGeFrapbfNX2fny3bcDz3QFcJ/tlq/rdGVvkd+ic43zlHQbU0W43OrMI1PStys+gEBetyk4Br246BHmL/g1S/1mDdvny3cEziK"
        "szdr7G8AR9e/tyO8vX6/gvSaDZx1oO8yzz9zx7kN4wx8lMZbx7/D8OKm/aNdMXGnCNw6bj3jGfAfrjbaR3TvedyC/nsxxA5OKvOh"
        "bsfc0Td7qrl1kJOnTPqY7NpCOhMyXyQTJjm0MT9Rv1PigCJHNH+V9pnpW2oHztHS2HiH1rdOxa3irlcUQ+rT3y+t65f1H6j5IXX8"
        "7PlxB/4Hvh+HHUn2JPEH+TMDXQOQi6EAbujKkwV5WmWeL+h5mP4J8PeBsyxn0yH1HBDG9b2o+pwjo0Yci/RRz0pL8RdJnpxpSd/S"
        "2iHgYxvMuOe+xta9iI/KB8he7o/kR4U+oPNA15Xm+dKJGHcNpzpj471lccY7bj2h43xMG2dNH5Eedo7IcSaci9Z1S+07KyZ8k/Rv"
        "ce0TGFe57k31Ffc9gnXv3SH23Sjsu/Pq2nek7+PaVXZWKPZ99fcORW5+ItvV/mTFbNdp7Yn5XdoHUFUjGeX5YdhPyQBfHcI4ZlFf"
        "1tj/U5bk1/4AH+zE+6PV58vV9dMazjwYMo/akD8aB9jNRwbr48ubzfwTwJc1PCYMD6jhzNfFw5kzDeqdKHtxkeop7lsgzkzrQVi/"
        "vKVTXScm+oT5hySHPX2nY+ILa1Q8ZaI53JnWF3Nt8BcnyV98F3y/AnjP2zHxtgvOCN4W1U7iq+K+2YoqF9vrygXpMe95VwQeHbnu"
        "95uY43jBGcGJouhE83UYHk10q+mfUQ3vbxSHuFap116u4o9B/LlX0vnquPjzNcCfYe+s2xATfx5tEn+eWKL4c6+C39A6a9g+COe5"
        "IW1/xWjI/opRD1+Mh0e/6uLRhbYi6HZIxaHT2j6W+zV63x8Th95eaEze7LMrb/Hx6CHg0Ts0PHoIdhvh0T3QM1uXuJ7Z4K3HS3x6"
        "VMWnQ/flED79Tfn9FSiXhBwnCfcaqo9PX3+Tss+K9r0E8em3Y+LTf/Hev8C3jpIS+92Jm+hRaEvh+Trct+B+CPeEj3xB+Pdh6Dgr"
        "4fk9fd/F+LwJugKn1fxeWrfIWT9X/LIC7HNnP+zDySCuOhsLVx2R7Z3+T8Uvz0H7W+4YtQ8lQ+aXwUosPLX/Cc9Odf3DDPzDxxrE"
        "U9OafxGGo+4n/PSHyjyQcrmlOm6/N9rhNE4561JxJtYbotcZMvAHflmJt86QkP7NFOH/y8RirDdE25Hva7jsSfiXbxn52r5KKHyf"
        "Et+IwK+/pvJdmP/h4bJzAXt/zug3zEXg1Y3V4zyTBZ5krpfmNxOeMmfCpycIn55T8ekQuaH9GCQ/Oj3i4NQLoVOxDp0UPOXYXARO"
        "Ha8eff+UPS3f6zlE+nePx4+Wnx93vaU9f9foF9bs49ci5eT16r5rn9zvhNwTPydM64zYZ5cTF3zob0+1n9XrCezbPrE8j/60ueXK"
        "sGOdCeKnk5HtO+mXY29elPrdeZxwhZPKfFPEPo+w8fbTa8yIA2J/njZOA5OPS36282i/nC9sAEOl7jzuM7gHvol9c7b9GUVv2Ha/"
        "ogftTVJP3wK7x960AvatnC/tTefjvlfVR3avVs/FSj2lbhmH4thDuM/ivQ24z+D+q8Jvjzj2CO6FvP/+oIg7Xi0Kzjdq3qeMcavp"
        "q7FK2Pio8jym7OdpZJwzddYLcpZ8UPbid0aU/ZvevuWAfs9r+Lm5Xc409qfuiMmHL4xV4tQbtz7iZ+Jv2qd5x8HPqv4V5rvVnSF+"
        "Dvytgb4rlPm/uGUsUp7HDHFIxS2zDfkjtfl8JeZzGr+cqIe7BugYs52B+CXId+27LW6JskPtIn+oTcG7yb4Ni2NyJqUeoXoojinX"
        "9mEIzvo9xQ8rYt8c2bFFxIfZR97E/RP4/XXcPyhxdegNwtMJjyx2P6L9vhe/9+L3u3Gfx/02Bccpdt/XUPybRyf4Z8Xu51BfBveH"
        "cZ9V4uMIL/Hi5LB/ynk4Y/TjaL6q+nNq+46F6KnhULvnJchZL9q/w+ev5VqXa3zXIJ97892vlHn/RFdG/j6G97AuQPvk1/d9ymuf"
        "5a5bJ9R1l9asJ7eWv95Voqn25rAO4YTEJw10SiD6xF1yvsqlf1Zp7ntPK+siM/DnT3jrNAc0/msuztKLK4GcefEt2v52sntvA11/"
        "TPstO8kvk/KzkfZTTkl52Qi/ooz4hfF5PqzukH11/nqti4dJud74FdBr3U5FzorA9f14yxeBL17rwyVquMpYRW9vwp2nCJ9uF379"
        "4dkXR/9aUe2LvdAzx7Vyf9bK7Q58r0qgHPRqI3L3pEHuqn5FFbl4NYP+Qo9szNN6zEvQFwLjN4t4zis1vj8VyYen/HKK8c9lblDl"
        "NC/ldKBrlVe/y59gmJS4NtY85MnpPH22AY+20O+HDfZ5TvwRcpaFnF3dpJythZ/7ZVWv2JpeyWRFQ/O/R7cWIQx6KCXyTY1LDutY"
        "Ue0pt9Rwfsvn9zTaD739ucyykHXnVvA3+A/87+fvWZ8fR3o1uD+xA3Sa1L6fx7zx79PN0e+d0wrfZolvT7rP70yn3Oe0vyPYzyGU"
        "T3j7QNx6058PzA/+dYqBe+UPdE/2xwzw2XxSxSOp3oEbg/tNUt76jSUGVsjfb8S6ON1X689SOUso5TJauQzK+d+/EXa2v1wS5fzP"
        "q/RNaOWq95fN+x2WD1fvuFoo+uKePnV9JrBPSpJTrL5MKLj0Pd8GPS/B/oBLUe5z8vrQdVp5fLfjeqG0V/8eyUmuxVLWx6o4eFXv"
        "vngfyqWkH5gS0m+9DXqs0Crlsnxrjd+r/RxPyXEuj2Dcoc/KOfA79llTvdPgg5SAHzAh+X79ddJuLsMOODGcF+/77J2eLOKEWknP"
        "SByl+fa1eu1TcBGPXu0KvQgfdSZ60e45rd29Wrvf0dr9D1l+G8pn5HwzLWR7SV4G0paybrP1B6rduxF8sBrzLI3riaGsUa7Xd24+"
        "TfJVrbKjX3jrPf3K/Eft3HS6ufknoeq3rK5vSS8VTvvXyUtbTmr2397YOOJeI+5AduGbke1/09f+grsqsxCcawq40TD06SF1Puwa"
        "1uz6QdDhp+g//DlrRNmP6FjDKi5kbVD8M8cinOgV3A8Kv7/mWP2KPe1YvYr/ROu+ZF87VlbZx0R+NNnbjjY+DuxNzz6zLlb3+2j2"
        "Nq3Xp8Sdkl6tXxdx+avFpXNWmY893HxPOJ5UD2emdofFV12WSLh6kuKTCtbN2r64lzU8MyTO//ndlSgcXMU1ZT1Vu7viyuEfKvXq"
        "b7TeIvgnPP9IY+sRxH9RcuPHr/fGwK8prsrrd9x1JMK5djXox3v5dqSfUct7c4WRn3MZ3e5daHwN5dvpVr5L83Hc9hfEU5VG5Ini"
        "o6p2bcKVr3Z8N74elPW0qPhZRB6gWv6fU/DrPqoY1ycux3zZResTHyj7bWr7eOdi48tx9EHOusi4Tlpbx5eOg93WoP5q0/QX2l3e"
        "0aT+ejhCf2VIf5nHIz5//a1B/vqXbF9kvq1XKn7/oLj2txUVh+T8W/K7nH+r/jo659/i/Fucf4vzb3H+LfU559/i/Fucf4vzb3H+"
        "LVVuOf+WWx/n3zLqWc6/xfm36uHDnH+L828tRn85/xbn36q/PsD5t0y4GOff0unB+bc4/xbn3+L8W5x/qyk54/xb9enD+bc4/5bg"
        "/Fucf4vzb/nlkPNvNddOzr/F+bekfcz5t/x05fxbnH+L829x/i3OvxWBo3L+rabWGzj/Vrx6OP9W/f5w/q3m8m/V/JqFrRd6/c7K"
        "+EE9DqDM559H2OMcf8HxF+HrKxx/wfEXS2HfEMdfNGbXcvwFx18sitxx/AXHX5j8Uo6/AK7O8Rccf8HxFxx/sUh2LcdfcPyF4PgL"
        "jr/4f42/cNT9cBqdCulliv3dfPyF7Hct/mKzav8GcFeZz815Af0+mES7bqy/jrNU4g+eObPxB7X9shsk37ZiXacV6zrYz9ex0+xH"
        "BL67Z3Ho1PT+2D2N1RNYz9HjDp6+GHK/yqxn4sbxXL68Pp3zIXpsQlt3bjqOJyHiyHl0PMUHTcZTvMfxFILjKbzyHE/B8RQcT3Hu"
        "xlOErFcE2vWJx1X819LfixdP0d9gPEU/x1NwPAXHUwTiKfo5nsJnB5x78RSDiKcY4ngK4Y+nGIqIpxg8S/EUJRVX5ngKDV8eBL78"
        "HQ1fHgyJpxhZ4npmqMl4CnmATHg8xWBEPMWAsm+K9qucvXiKHty3KOsCtXgK5FWPjKf4EsYnbjzFlPDr+YIl1/Obj6eQerYWT3EQ"
        "/fn7Eo8z+NM5Hmeg4tWevxCINxiT44d4gxp/3GDETXS//lyLQ6DzQQby6z1/iOMPTPEHqyBPK0Psxf6Y8VHZunQ+c/FRljJuSz9+"
        "oitm/MSF5/j55ThnvLtfO8+czgXHuePdvYt6vvnCzy/Pa+eXZ/n8csHnl/P55eZ2Lv3zy9XzyvXzw2vnf28LOX9cPf98sc87b/78"
        "8qx2fnmezy8XfH45n1/O55f75Y7PL+fzy/n8cj6/nM8vl1c+vxw4BJ9frqzTnOvnl/O5po2uy3JeDc6r4eMXzqvBeTUE59XgvBrq"
        "PlXOq8F5NeQ6BufV8M87nFeD82rQPMJ5NTivxkL1LOfV4LwaJjpyXo0zLHecV4PzagjOq8F5NTivhqJnOK+GsR2cV4Pzavj1A+fV"
        "4LwanFeD82pwXo2wfUCcV0O2h/NqCMF5NXR/j/NqLE47Oa8G59WQ9jHn1fDTlfNqcF4NzqvBeTU4rwbn1XDf57wanFeD82qcM3k1"
        "/gdIc/Ml"
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

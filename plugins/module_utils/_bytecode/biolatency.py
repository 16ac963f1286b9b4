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
    "type": "raw_tracepoint", "code": [25088, 4712],
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
    "type": "raw_tracepoint", "code": [34512, 1592],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 tally 12 gate 7 control 14 origins 10 origins 6 request"
        "s 9"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 38", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36104, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36536, 12592],
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
    "type": "raw_tracepoint", "code": [61656, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12576, 12512],
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
    "type": "raw_tracepoint", "code": [29800, 4712],
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
    "type": "raw_tracepoint", "code": [49128, 12528],
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
        "eNrtXWFsHMd1nj3e8Y60JZ4oHXWkzYqUY+us9oqz0wQHNYppt44IoZHptBczQAxxdU2pCBYiRamt1SW1aNmuJPiHKDUybRSoJDqm"
        "1D/2rzBof5wLFHAa9IfRFKgC9YcKBIgapwbTFgbjyLrydr63tzO7c7vLI+krM/qz2r3d2dmZ99689837Hqv9zP5nXeTHyqH3avXj"
        "vIHzgR/W+PEdHH+A49s4XsXxEo4zOJ7D8TSOJ3E8bh/LA4v2MbuJCf+qV/gxGWNssVarvbT0/3pXqkl+PZPs4/09inNji33MpsR2"
        "Mqm7mPs7ygPXA9933fW+DIvx9xi84d1TSem9MfuOyutjdrsJxu97yf5//T48l+btzON938WRnrOOpnHfr3n/OqTv6LjH/oJ5fH/l"
        "BP+OnjL6fxn9N3j/55del0I/6l213uT3Zzp7DerffT7v6ekQ2w9s9/J13/72bI7YzjVFO+VPqD9X+H10f7ZTkhfp+Sr1c+dBPi/3"
        "8XNPu1fFdnsuNp8/alf+vqezP+HybkhyYvwxvx4Tr1uXeb9eIrnrnqhR/0Q95/eVd0bTywx7FO/h7Zp9/u2aOJf7V9l5hPeH5K97"
        "lM/TAX4+uXT/0NLxXRwnDZzjeHj4If7crnG8J86fk+/rvUfop4Xvs2D/5mE/qq/y43NJ/txbOE8wLgiD0zH7C5Ip2KUpJrzvORwz"
        "xgY+j7AXPbjPusK/d/9wq3Ypax9Lxn/x77k0KoyzPH7P4WjN8nEa7O1GfzAe29G/7TQv/Hpy6bOXXl9LduB7H/ZvtxT7p9qQS94y"
        "xosYt7+Q7PCir55aV6E/p8Rx8dOPuEsvzLnr0daRLibY40zXQUle+XfL+lUZGFVcH1FcLyquFxTXuVxUXufzQ3Ijy7F53l8v6HsO"
        "9+6DvYPenY/73n94OMfHfbYojPt8F61P0eyuNcu/y7G3YZ/H+lSdlPRuUtI789O8nS7M43RIvZteZb27BrtD75nj4179pr+e0DwN"
        "9vZj/EfF8e8kPyzq+I+I4x/yeepPMsn1nNYpspP15wyXXsjjXTL+1tb7Sjf03vZ+GnbA3NSw+/X2aZyfHjYNcV06UvNf176qWO96"
        "8J4joj3Hkdah6tcxD13oN45SeyefoHUAfpbsT87xeTmZYJ9nYfyo5c6j0n9ZoXbKh8LZVXl8TPhp1Rl+4YksxoXbi5PZpPg+R2+n"
        "thm0jth6a6r0dhvXW+hRD+7bf3Sl9PUD+Om9WMfvNkjuDR972+jX3bxf6E8P7ts/tbL9Irtbfn1BoQdH/eV9KxPiEgvzolpfqi/D"
        "znbCzr4sz9ffR7Oz5trYWe94JHz9SZpHsisUN66cv7ub2xeruZ87H5f82fMR/dm944gXJpbn12ZFexY87ydYOH3Y4KsPa+bXnlf5"
        "tfj+N8i/5Qbcgr9q7WCOXNv+bBzf+ViAP3uJz2uJvYzx+qojX2P151Oi36QaZ5U+NsZ/X3vqXZPnF1zPU1yZYUXmjuecuLA/jvG7"
        "B/4cn5h2i6NIPqxZPu9O3POQf/9KhmEfE4w7EPK8kZ5SnGVu97cDh3s3IY6F/zjdsGOV+jn8iUzn+039ZYpjE+wn3H7AL0uwNyHH"
        "efzOJ6jEfhvnBs4fVPhbcx/7XffY31mMdwf8injDPzle/26G8cPRujqGfnULfpPXn0g6eJ+tvwH+RH1eUvZz5+x+Vz3+RFS7r/In"
        "XvxYHOdtd+zzs2PC+LvxD7cfPDj87Y/FdeSIIj6EfhnPC+ubfF9pyV9x+99Wbxp+ccozP4sh5qfEOKBlXr5N38f8cLFM5zOi3781"
        "7i8fhrg+W4bkt3P3jOV3cABjMsn90qeWjgtL9/Y8CzvQp5A/U2zflMaV3kdxiSw31hWM2/Y05udJ5jc/CbZPjAM847FXwDXMMxgP"
        "VbzgtM/tmLNurxXuCRzFOp32/V4Pji6/75i6v+64guyaCZw1P3y/E5/Z89yFeQY+SvMt498qvLjl+OhESNwpALcO285kCvKHo4n+"
        "0bgPnjFg/95S+MFxYT2U/Zinhxdut7YPcuu2nz0mv7aUTCnWi3jMTw9NrE/03Ql2QdAjWr8qZ/3Ht9INnKMj2nwr29sl4lZh9yvK"
        "ivbk5yu7crz9C404pEmcvTTvwP8g95PwI8mfJPmgeCbfl4deFD24oa1PBvSp33+9oOsq++OR7wtrrGdzinYuMN/9vaD2rMvjvjgW"
        "2aPBrYYQL5I+WXN8fCs7i8DHRvxxz7PR9r1IjqoXyF/OBcqjMD4Y53zfg/7rpRUw7xJOtWrzfWhl5jtsO8p5virNs2SPyA5bl/k8"
        "E85F+7qV7uM1P3yT7G955yuYV77vTe2Vz76Ife+TCv9uHP7dXU39O7L3Yf0qM80E/77+e4+gN3/F+9V9rubv10n9CfleygOom5GU"
        "cP0S/Ke4R65mMI9ptJf2/f7bBpfXnEcOjuP58fr1zeL+aQNnLijWURP6R/MAv/lyoTm+fNBffjz4soTHqPCABs78aDicORXR7gT5"
        "iyvUTvnsMnFm2g/C/uUTveI+MY2PKj4kPRwcvhMSX9gu4ilTreHOtL+Y6UK8OE3x4i8g91uA9/w8JN62cVXwtqB+klyVzy7URL04"
        "2lQvyI451/sC8OjAfb9/CDmPG1cFJwoaJ1qvVXg0jVvD/oxLeH9UHOIRoV1zs4g/evHnIT7OD4fFnz8N/Bn+zq6RkPjzeIv481Sb"
        "4s9DAn5D+6yqPAjrjaKUXzGuyK8Yd/DFcHj0uzYeXeoqY9xmRBw6KeWxPCuN97MhceijpWj6Zq6tvoXHo4vAo49JeHQRfhvh0YOw"
        "M4fb3M6MOPvxHJ8eF/FpZV4O4dNf4u/fgvvi0OM44V7F5vj0Y3uFPCvKe/Hi0z8PiU//m/P8Rtc+SoKdtxduGo9SVwLXd+G8A+dF"
        "nBM+8lnmzsOQcVbC8weHv4L5uYlxBU4rxb20b5ExvifEZSX459Z5+IfTXlx1IRSuOsb7O/e/Nbc+e/1vnjFqzsQV60uhFgpPzb3i"
        "+Kl2fJhCfPhyRDw1KcUXKhz1POGn3xHWgYQtLfV5+5GvH07zlDE+xVZjvyF4nyGFeOD7tXD7DDEe38wS/r+BrcR+Q7Af+UsJl72F"
        "+PKnvnJtPsQEuU+wLwbg118Q5U4Vfzi47KLH31/0jRsWA/DqaO1Yr6WBJ/m3S+ubH56y6IdPTxE+vSji0wq9oXwM0h95PMLg1MsZ"
        "p3KTcRLwlKuLATh1uHbk/Clzjj83OEP295Qjj4ZbHk/8VLr+C9+4sOEf/zBQT96r51279P449J7kOea3z4g8uwzb+JG7P/XvrB9v"
        "IG/7xuYsvqfLvq+q+REB/rLmR2h+hHr/Q/MjND+iHfJ6ND8imt+p+RGaH7Eieqf5EZof4Rc3an4EcG/Nj9D8CM2P0PyIFfJrNT9C"
        "8yOY5kdofsRvKj/CEvPVpHEqJTcI/nfr/Aj+3Q1+xEHR//Xgrl/j77uG774YR7/2NN9naRd+wGuryw9o5LOOcLntxL5LJ/ZdkG/X"
        "c9w/jvC899TKjFPL+aunorXj2W+ReQGv3gu974+Ul+nZF35gc/Nxzirs2JS0L9wyzybGwuh5MN/hwxb5Dh9ovgPTfAfnfs130HwH"
        "zXdYv3wHxX6Fp1+fOO/hV4b8XDi+Qy4i3yGn+Q6a76D5Dh6+Q07zHVx+wPrjOxTAdyhqvgNz8x2KAXyHwhrxHSoirqz5DhK+XAC+"
        "/GUJXy4o+A5jbW5nii3yHT7D36/kOxQC+A55IW+K8lXWju8wiPMOYV+gwXfgAU0w3+FzmJ+wfIdZ5rbzJYPv57fOd+B2tsF3uIjv"
        "+Vmb8wB+vM55ACJe7cQLHj7ABJ8/8AEa8vG4L24ix/XrjSdgot18drcTD2l+gB8/oB/6tFXhL+ZC8pfSTcd59fhLhjBv7c9v6AvJ"
        "b9jE+Q3wW60p0oNbgf275bZPzjrIE5+sM4Qj3BLWlzLyNFTy6h6vCV99Q36dJGf56TN8Hs0s+o91HUBQZSCL8xRzr+MW8t5M83cE"
        "e2iaOUEezAN8/XkCfo55YAv8WS635oG7cT4k2llzSGrnXqGdygDnkVhmEedpPDeC8xTO/1DApSz4bZUBxs//rMDCzleHgOuN++cZ"
        "Y94adnaippof0R5NCPk4UeY51WR/IGPwC1WHfzMm5F86ecee9Sor4eX+/bLmkF96LKQcXpuohWk3bHuTzv4eb4fyLJ+++LtiPIV1"
        "fFuvIq5BfJUf3iH4NeVDE4H6POHDIyofWogUfzT8lK3wU2j+Msx/fu7yn5+Q/fTwj6Dfjfd22HdULeoXxT9dAr5N/qyKh2RNcztC"
        "7RAPKdP1kQJX/VPmjl/KyHujOKwMfpd5+SbOX8Hv7+H82xxHh90g/Jzwx/LAi9Lvp/H7EH5/BudZnB8R6lSUB74Vib/mjBP8vfLA"
        "G2gvhfNLOE8L/DbCRxyeG/KfrBdSvnEbrVf1+E3s31WFnRpV+mtvQ8+G0P9jrvgs07lZkruIcu6sd38nrPs3+lL89wk8B/yf8tx3"
        "D/+W0z/D3qeOifssnWlHbw13u/2spf5msN9gKfhF+V4OPN/4Ol+vMsm/qbX2vleF/Y95xO83nH2ZC5L8tcaTdHgh0DOHn5Lyz1d4"
        "CuP6l5Qv2UvxJtef/ZQPOcv1ZT/ipSryNyaX5LDu8b+7dHzEhX/t/wOM167jgp6VgeO78ZXfB55oP4+6Cw0cZaIm9zdmr1OER3cz"
        "t/1w/Isr/14T/YvTsDPXpfv+VbrvpOd99QHKwK5G0btzPnpX99frlRneTeF7YUf2Z2n/5W3YC4b5WwAf80FJ7m8HyuFtt56mKN/q"
        "cVFPs1xP8339Tvu2fEJgEuyRUOuQo6dL43ME+LOB737Bxz/PsH+BnqWhZw+3qGc7Eb9/XrQrpmRXUmkWaf13xq1DiHfIDiVYtqV5"
        "yWDfKqg/1Y4Grm+44p6o3yH3P5PaoNhn7oR8Q/4g/275XnDFcWRXvfWXezBO09L7s1g3/udOa+P3/h1BbtMkt7fs619LJuzrlM/h"
        "/c4i7o85eR92u8nPeNYH975E/pv8Bzon/2MeeGw2LuKP1G5+jze/JOHs1xgsv4X/vgf733Rebz9N9xlMuC8l3ZfCfe7n98DPdt8X"
        "x33u6/XxjUn31c/vX4o7DBeO3vMwE+zFN4bF/RhPXhQfTrbtfibg0N/4E4znfcgD+BTu+z1+fP5R6X68t+cxJvRXfh/pSabDEPbD"
        "6rh33e6+9S3cl+BxYILxuPUp2LFSJ9fL6pMNea9/52SCz3N1DPMOe1bNQN6RJ03tzkEOCO+xprjc736U+81V+AE3RrPsly5/ZzAN"
        "nk8n2RmOo7Tev06nfwIu4oxXtzBehPtaU0Po96LU7yGp3+9L/f5Pfv8R3J/i680c4/0lfcknDWGf5vCfi37vfsjBNqyzNK83imlf"
        "vd7de/AO6Ve9yZ4cc/Z3csL6R/08cKe19Scm2re0bG/JLpXurG+cCXjQQE7CnQi/AT40MLSiONTycaashDOlNc6kcSaNM/2/xZlE"
        "XEnGeRo4zREFTiTiVCuNS7WOM6UlnCmrcSaNM2mcSeNMGmfSOJPGmTTOpHEmjTNpnEnjTPZ7iH9ROXRL8v9Oh863O+2LO5BfeDOw"
        "/zdd/S/Z2b7LwblmgQuNwp7OiOth36jk1xcwDn+N70d8ZowJeJFljIq4kDEixGeWQTjROzgvMHe8Zhk5wZ+2jCEhfiI+AfnXlkF4"
        "GOI1g/CvcwJPvOLkMdwU/TPjXiH/Tva3iQeSYLyugtn5RyysfHXY45wW1mMnr/SUGk9qlo9J/VbV4bk/FrPtJNWxKRn7xHns/oGE"
        "ZyrqQb55shaUL+qXr1r3u2u2Hv5zrVn7UdstQ37UdWqj5euS/AXpjTtP8nSIPEmqv+N8d9g8bMK5TkSM4526zDzOaNRH3uErz5mU"
        "7Pcutw4L1WUeEN5L63HY/pfYd2tR9Inq6NT92pitX914b3g7yNvpEPGzgHrRjTrRtxHX/brmmwf7ANbLPsqD/VDgcTX44Yuh8eUw"
        "9iBjcP6GzDNo8EPA5+iKaL+6JPuFflePtWi/XgiwXymyX/7zEV6+/iOifP03719gXfZ3au74oLzzH2siDqnrtPP36jrtzfRc12nX"
        "ddrd7eo67XifrtOu67QzXadd12nXddrFdUnXaW/qv+g67bpOO9N12hvjoeu0N/VrdZ123p6u096a3uk67bpOO9N12tunTvvzwvrm"
        "zW+5W/C/W6/Tfh/y2ahO+zbmh4tlOp8R/f6t0eqPeuqW7OAAhqdOLeqTha5b0nJ97SeZ3/wk2D4xDvCMx14B1zDPBPw94HapU396"
        "devUk12jOsrO3wnuwjx3YZ6Bj9J8y/h3mH3XVa03HYBbh21HrgfrqVd/huqWvbXMuu4LLdZ1v6XrujNd1925X9d113XddV339VvX"
        "XcEDa5967rcNLq85jxyEq+teiFjXvaDruuu67rquu6eue0HXdXet1+uvrjv8nV0juq47c9d1Hwmo615co7ruMyIOreu6S3h0EXj0"
        "MQmPLirquh9uczsz0mJd9y/x9yvruhcD6rrvFfKsKO9l7eq678I51XUv4pzwkc8ydx6Guq77VzA/Yeu6f0+Iy0rwz1uv6875JY26"
        "7jMKXJVnjFL9cO/6UghZB/oVx09d2zrQ3xHWAfp7FKWuH7V5/frvr/P69V8MwK+/IMqdKv5YZ/Xpye6bVxZFfFrXqVfUqSf7e0qq"
        "596udd43hqzz3sXrvGu+RET/WfMlNF9CvR+i+RKaL9EOeT6aLxHND9V8Cc2XWBG903wJzZfwiyM1XwI4uOZLaL6E5ktovsQK+bWa"
        "L6H5EkzzJTRf4jeVL2GJ+WvSOJWSGwT/u3W+BP/uBl9C/DvBXtyV11+zruG7L8bRrz3N913ahS/w2uryBRr5rSNcbjuxD9OJfRjk"
        "3/Uc948jPO89tTLj1HI+66lo7Xj2X2SewKv3Qu/7I+VpevaJH9jcfJyzCjs2Je0Tt8y7ibEweh7Mf/iwRf7DB5r/wDT/wblf8x80"
        "/0HzH9Yv/0GxX+Hp1yfOg/iVIT8Xjv+Qi8h/yGn+g+Y/aP6Dh/+Q0/wHlx+w/vgPBfAfipr/wNz8h2IA/6GwRvyHiogra/6DhC8X"
        "gC9/WcKXCwr+w1ib25lii/wH/gdf1PyHQgD/IS/kTVG+ytrxHwZx3iHsCzT4D6iDHsh/+BzmJyz/YZa57XzJ4Pv5rfMfuJ1t8B8u"
        "4nt+1ua8gB+vc16AiFc78YKHHzDB5w/8gIZ8PO6Lm8hx/XrjDdDf88hndzvxkOYL+PEF+qFPWxX+Yi4knynddJxXj89kCPPW/nyH"
        "vpB8h00fiXHM8vb7nO9O87+XJOfx/x9savMl"
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

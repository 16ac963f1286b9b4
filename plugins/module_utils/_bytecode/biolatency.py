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
    "type": "raw_tracepoint", "code": [25088, 4752],
    "maps": (
        "requests 3 requests 54 tally 68 gate 7 control 14 control 77 control 22 control 14 control 80 events"
        " 13 control 15 rows 13 blank 9 rows 6 rows 7 control 39 control 142"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 22 COLLECT_EVENTS 25 DISK_TEXT 45 MAX_EVENTS 41 BY 29 DISK_TEXT 40 COLLECT_STACKS 88 STA"
        "TISTICS 11 UNSIGNED 5 SUB_BITS 74 UNSIGNED 20 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "count_kept 416",
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34592, 1592],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 tally 12 gate 7 control 14 origins 10 origins 6 request"
        "s 9"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 38", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36184, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36616, 12592],
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
    "type": "raw_tracepoint", "code": [61736, 96], "maps": "requests 2", "constants": "", "members": "",
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
    "type": "raw_tracepoint", "code": [29840, 4752],
    "maps": (
        "requests 3 requests 54 tally 68 gate 7 control 14 control 77 control 22 control 14 control 80 events"
        " 13 control 15 rows 13 blank 9 rows 6 rows 7 control 39 control 142"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 22 COLLECT_EVENTS 25 DISK_TEXT 45 MAX_EVENTS 41 BY 29 DISK_TEXT 40 COLLECT_STACKS 88 STA"
        "TISTICS 11 UNSIGNED 5 SUB_BITS 74 UNSIGNED 20 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "count_kept 416",
}

_PUT_IN_FRONT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [49208, 12528],
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
    "source_sha256": "ad056d12a4666c40b1e8032a9fccda25c1ac827778a9227551fbacd21badd435",
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
        "eNrtXV1sHNd1vrP/pC1xRXmpJW1WpBzbazULrJO6WKhRQzt1pAiJRCdYmwFiiONNSkewEKkqbI02qUXLdinBD6KUyLTRB0l0TKkv"
        "9lMYIA/rAgWcBn0wkAJRwgJViwBW09RgisJgbFlb7tzvzMy9M7MzwyXpLXP1MrqzM3fuzznnnvPd+x3W+5n5z7jAr7VD7zaa13kN"
        "5YGfNvj1bVx/jOtbuF7B9SKuM7iexXUK15O4Hjev1YEl85rfwoR/9cv8mo4xttRoNF5c/n+zKfU0v59L9/H2HkVZu8O85jNiPbnM"
        "bczZj+rAtcDvXXN8L8di/Dsar3j3ZFr6bsx8ovbaqFlvkvHnXjT/33wO72V5PfP43g9wpfeMo1k89xFvX1zqR/xOswfz6H/tBO9H"
        "TxXtv4T2a7z988ufy6AdzaYab/Dnc6lejdp3t8d3euJi/YH1Xrrm2d6erRHruepTT/UTas9l/hw9n09J8iK9X6d27nyKz8vdvOyq"
        "94pYb8+F1vNH9cr9eyL/Sy7vmiQn2tf4/Zh437jE2/UiyV33eIPaJ+o5f666M5pe5thD+A6vV+/zrldHWW5fbecR3h6Sv+69fJ6e"
        "5OWJ5eeHlq/v4DqhoYzr4eEH+Hu7xvCdBH9Pfq73TqGdBvpnwP7Nw37UX+HXZ9P8vTdRTjIuCIPTMbMH6Qzs0iQTvvcsrjltE59H"
        "2IsePGdc5v09ONyuXcqb14r237w/F/cK4yyP37O4GrN8nAZ7u9EejMcOtG8HzQu/n17u9vLnG+k4+vsZ73orsX9qDDnkLae9gHH7"
        "G8kOL3nqqXEF+nNKHBcv/Ug49EKfuxZtHeligj3OdT0lySvvt6xftYG9PvdHfO6Xfe6XfO5zuai9xueH5EaWY/2ct15Qfw737oe9"
        "g96dS3g+f3i4wMd9tiyM+3wXrU/R7K4xy/tl2duw72N9qk9Iejch6Z3+WV5PF+ZxOqTeTa+x3l2F3aHvzPFxr/+Vt57QPA329mP8"
        "94rjnyI/LOr4j4jjH/J9ak86zfWc1imyk833NIdeyONd0f7e1PtaN/Te9H5sO6Bvse1+s34a5yeGdU1cl440vNe1b/isdz34zhHR"
        "nuNK61D925iHLrQbV6m+kwdoHYCfJfuTc3xeTibZn7MwftRK59HXf1mleqqHwtlVeXx0+Gn1GX7jQB7jwu3FyXxa/J6lt5PbNVpH"
        "TL3V/fR2O9db6FEPnjt4dLX09X346b1Yx2/XSO41D3trt+t23i60pwfPHZxc3XaR3a2+tuijB0e95X0bE+ISA/Pit77UX4KdTcHO"
        "viTP10+i2Vl9feysezySnv4kzSPZFYobV8/f3c3ti9Haz51PSP7suYj+7L4xxAvjK/Nr86I9C573EyycPmzy1Id182vP+fm16P/r"
        "5N9yA27AXzXuY5Zcm/5sAv18OMCfvcjntcJewnh9w5Kv0eb7GdFv8htnP320x39/Z+pdi/cXHe9TXJljZeaM56y4sD+B8bsT/hyf"
        "mE6Lo0g+jFk+71bc84B3+yqaZl6TjDsQ8ryRnlKcpe/wtgOHe7cgjoX/OG3bsVqzDH8il/qvlv4yxbFJ9ktuP+CXJdkbkOMifucT"
        "VGF/jLKG8v0+/tbcx173XfZ3FuMdh1+RsP2T481+M4wfrsaVUbSrW/Cb3P5E2sL7TP0N8Cea85Ix3ztrtrvu8iei2n0/f+KFj8Vx"
        "3n7LLJ8ZFcbfiX84/eDB4e9+LK4jR3ziQ+iX9pywvsnPVZb9Faf/bfRm4RdnXPOzFGJ+KowDWvqlm9Q/5oWL5VJPi37/toS3fGji"
        "+mxokt/O3TNWvI8DGBNp7pc+vnxdXH625xnYgT4f+dPF+nVpXOl7FJfIcmNcxrjtyGJ+HmVe85Nk+8U4wDUe+wRcQz+N8fCLF6z6"
        "uR2z1u31wj2BoxhTWc/+unB0+XvH/NvrjCvIrunAWYvD91jxmTnPXZhn4KM03zL+7YcXtx0fnQiJOwXg1mHrmchA/nDV0T4a98HT"
        "Guzfmz5+cEJYD2U/5onhxZvt7YPcuOllj8mvraQzPutFIualhzrWJ+p3kp0X9IjWr9oZ7/GtdQPniEebb9/6dom4Vdj9iqpPffL7"
        "tV0FXv95Ow5pEWcvzzvwP8j9BPxI8idJPiieKfYVoRdlF25o6pMGfer3Xi/ovp/9ccn3+XXWszmfes4zz/29oPqMS2OeOBbZo8Ft"
        "mhAvkj4Zc3x8azvLwMdGvHHPM9H2vUiO6ufJXy4EyqMwPhjnYt/93uulETDvEk61ZvN9aHXmO2w9vvN8RZpnyR6RHTYu8XkmnIv2"
        "dWvdxxte+CbZ3+rOlzGvfN+b6queeQH73id9/Lsx+He3tfTvyN6H9av0LBP8++bvPYLefJ+3q/tsw9uvk9oT8rt0DqBpRjLC/Yvw"
        "nxIuuZrBPGZRX9az/zc1Lq8Flxwcx/tjzftbxf1TG2cu+ayjOvSP5gF+86VSa3z5KW/5ceHLEh7jhwfYOPND4XDmTES7E+QvrlI9"
        "1TMrxJlpPwj7lwd6xX1iGh+/+JD0cHD4Vkh8YYeIp0y2hzvT/mKuC/HiNMWLv4Xc3wG85zch8bbNa4K3BbWT5Kp6ZrEh6sXRlnpB"
        "dsy63xeARwfu+/1DyHncvCY4UdA40Xrth0fTuNn2Z0zC+6PiEJ8X6tW3ivijG38e4uP8mbD482eBP8Pf2TUSEn8eaxN/nuxQ/HlI"
        "wG9on9XvHITxelk6XzHmc75izMIXw+HR75h4dKWrinGbEXHotHSO5RlpvJ8JiUMfrUTTN3199S08Hl0GHn1MwqPL8NsIjx6EnTnc"
        "4XZmxNqP5/j0mIhP+57LIXz6q/z7d+C5BPQ4QbhXuTU+/fA+4ZwVnXtx49O/CYlP/8J6f7NjHyXJzpkLN41HpSuJ+7tQjqNcRpnw"
        "kT9lznMYMs5KeP7g8NcxP9cxrsBppbiX9i1y2g+FuKwC/9w4B/9w2o2rLobCVUd5e+f+t+HUZ7f/zU+M6jMJn/Wl1AiFpxZetvxU"
        "Mz7MID58KSKempbiCz8c9Rzhp98T1oGkKS3NefuZpx9O85TTPsXWYr8heJ8hg3jgR41w+wwxHt/MEv6/ia3GfkOwH/k7CZe9gfjy"
        "155yrT/ABLlPsq8E4NdfFOXOL/6wcNkll7+/5Bk3LAXg1dHqMV7NAk/yrpfWNy88ZckLn54kfHpJxKd99IbOY5D+yOMRBqdeyThV"
        "W4yTgKdcWQrAqcPVI5+f0uf4e4MzZH9PWfKoOeXxxK+l+7/1jAtt//ingXrybvPctUPvj0PvSZ5jXvuMOGeXY5s/dLan2c/mdQHn"
        "the25tGfLvO5uuJHBPjLih+h+BH++x+KH6H4EZ1wrkfxI6L5nYofofgRq6J3ih+h+BFecaPiRwD3VvwIxY9Q/AjFj1glv1bxIxQ/"
        "gil+hOJH/KHyIwzxvJo0TpX0JsH/bp8fwftt8yOeEv1fF+76Lf69q+j3hQTataf1Pkun8ANeXVt+gH2edYTLbQr7Linsu+C8Xc9x"
        "7zjC9d1TqzNObZ9fPRWtHtd+i8wLeOUu6H1/pHOZrn3he7e2Hue8jx2blPaF2+bZxFgYPQ/mO3zQJt/hfcV3YIrvYD2v+A6K76D4"
        "DhuX7+CzX+Fq1yfOe/i9Jr8Xju9QiMh3KCi+g+I7KL6Di+9QUHwHhx+w8fgOJfAdyorvwJx8h3IA36G0TnyHmogrK76DhC+XgC8/"
        "JuHLJR++w2iH25lym3yHB/n3ffkOpQC+Q1E4N0XnVdaP7zCIclzYF7D5DjygCeY7fA7zE5bvMMucdr6i8f389vkO3M7afIcL6M97"
        "Hc4D+PkG5wGIeLUVL7j4AON8/sAHsOXjEU/cRI7rNxpPQEe9xfxuKx5S/AAvfkA/9Gmbj79YCMlfyrYc57XjL2nCvHU+v6EvJL9h"
        "C+c3wG81JkkPbgS274bTPlnrID8IbJwmHOGGsL5UcU7DT16d4zXuqW84XyfJWXF6is+jnkf7sa4DCKoN5FHOMOc6buDcm65/WrCH"
        "ul4Q5EF/kq8/B+Dn6E/eAX+Wy63+5O0oD4l2Vh+S6rlLqKc2wHkkhl5GOYv3RlDOoPwXAi5lwG+rDTBe/ssSCztfcQHXG/M+Z4x5"
        "s+3seMNvfkR7NC6cx4kyz5kW+wM5jd+oW/ybUeH8pXXu2LVe5SW83LtdxhzOlx4LKYdXxxth6g1b34S1v8froXOWT1woivEU1vHt"
        "vT5xDeKr4vC9gl9TPTQeqM/jHjyi6qHFSPGH7aeAfzTNrPMI3vNzm/f8hGyni38Ew25/l/OPcumE4M9Z/KPp1vwjY5p4R3xfP5f+"
        "yAdH/SZzxitVnHOjuKsKPpd+6TrKL+P3d1H+LsfNYScILye8sTrwgvT7FH4fwu9Po5xH+YiQl6I68NeR+GrW+MC/qw68jvoyKF9E"
        "OSvw2QgPsXhtOO9kPJ/xjNNofWrGa2L7rvjYpb2+/tlb0KshtP+YA6fOpbZKchZRrq317SfCOr/Ql+G/j+M94P3153l59/AfWe3T"
        "zH3pmLivkspaeqo5693G2mpvDvsLhg+fqNjLHaKFiSGcR7nYaO974n7HPOL1BWsf5vuS/LXHi7R4INAzi4+S8T6f8DjG9W/pfGQv"
        "xZdcfw7S+cdZri8HER/VcV5jYlkOmx7+O8vXzzvwroNfwHjtOi7oWRW4vRNP+TPgh+b7yLNg4ybjDbm9pt3SupnTblh+xOV/bYh+"
        "xBTsyzXpuX+Rnjvp+k5zYHKwn1H07ayHvjX98mYGhncy6Cfsx8E87bO8BTvBMG+L4F3eL8n7zUD5u+nUzwydq9oj6mee62exr9+q"
        "35RLCEqSPRRqvbH0c3l8jgBn1tDv5z388Bz7FfQri3b9SZv69WnE6V8S7Yku2ZNMVohPyI6EXvcxjpVMX1vzkcO+VNB363Ebt9cc"
        "cU3U9uYyd/rsG6cgx5Azrc8lx4uOuCwH3oMtP3770R+aeJ3xBl/vvpXqN+XKnYf5LiH+JHmcgxxa5+2TDHJascp8vr8mzWee8MZb"
        "7c3Pf9wS9CFL+vBv5v1KKim0g77TbP+II55Msi+4xsecF+AGRcgnlZ+N2+u+c97zSRG3pPqLj7nPpSStdmms+CD/fQ/2zanc/E6W"
        "ntOY8FxGei6D55zv74F/7nwugeec95vjGpOeizn8gYUM5pthvmmeU5owvvfENW5fEN/3POx9Dqn5e7Oe73wK9vkil78evFfn6W/Y"
        "9ntR5mEk+w7aU7wb5w6G8BwPG9lzCel5rIc9MSb005b3JJd3uX2Qp1xc9Od6HhXjuIV81lOv5oHr03O0fzGBdffNqj0OcVP+eNz9"
        "OMa1kuR2p/6Qrd/N9hDuX38EcphEGfsClWRcqHcO+1OErxuTXO92P8D9/zr8moVynv3Oob+DWfCULP3lOFD77fM+b7i799u3SC+a"
        "7e4pMMl+FdCOb3J7NTmEfnwg9WNI6sd/Sv14r831Kya2Kyu1cxvZnwO3NjYeBdxooCDhU4TzAEcaGFpVvGrleFRewqOyCo9SeJTC"
        "o/7f4FEi/iTjQTaec8QHTxLxrNXGr9rHo7ISHpVXeJTCoxQepfAohUcpPErhUQqPUniUwqMUHqXwqLbwKOJz1A7dkPzGqdDn96Y8"
        "8QnyJ68Htv+6o/0V8/TwSvCwWeBHeyH/M+K62rdXigdKGIe/Q/8R12mjAq5kaHtF/EgbEeI6QyM86W2US8wZ5xlaQfDDDW1IiLuI"
        "n0B+uaERboY4TyOc7KzAO69Z5ySui/4d1kG/PGbEK0kynqdBT32ZhZWvuDnOWWGdt86pnvLHnVqd76R2++X1uScWM+0R5cWpaPvF"
        "eez+sYR7+uSXfONkI+j8qdf516bf3jD18J8breqPWm8V8uOf9zba+V+SvyC9cZ67nApx7pLy+Vj9Dnuum/CwExHjfyvPM49T7HzL"
        "93nKcy4j444rzetCeZ4HhO/Suhe2/RX2g0YUfaK8PM240IxDU934bng7yOuJi3hbQP5pO+808LbURw3Pc7Xwbxb66FztBwIvzOab"
        "L4XGocPYg5yGOEPiLdh8E/BDuiLary7JfqHd9WNt2q/nA+xXhuyX93yEl69/jyhf/8PbF5jn/e2GMx6o7vzHhohfqrzvTpxb5X33"
        "1nOV913lfXfWq/K+43sq77vK+85U3neV913lfRfXJZX3vaX/ovK+q7zvTOV9t8dD5X1v6deqvO+8PpX3vT29U3nfVd53pvK+d07e"
        "9+eE9c19/uV2wf9uP+/73TgPR3nftzMvXCyXelr0+7dFy2fqyoNyHwcwXHlvke8sdB6UtvN1P8q85ifJ9otxgGs89gm4hn464O8L"
        "d0re+6m1zXtPdo3yMlt/d7gL89yFeQY+SvMt499h9l3XNH91AG4dth45v6wr//1pyoP25grzxC+2mSf+hsoTz1SeeOt5lSde5YlX"
        "eeI3bp54H75Y5+SHv6lxeS245CBcnvhSxDzxJZUnXuWJV3niXXniSypPvGO93nh54uHv7BpReeKZM0/8SECe+PI65YmfEXFolSde"
        "wqPLwKOPSXh02SdP/OEOtzMjbeaJ/yr/vm+e+HJAnvh9wjkrOveyfnnid6FMeeLLKBM+wolYwXniv475CZsn/odCXFaBf95+nnjO"
        "L7HzxM/44Kr8xCjlI3evL6WQeaVftvzU9c0r/T1hHaC/b1Hp+lmH58P/0QbPh/+VAPz6i6Lc+cUfGyzfPdl9/fKSiE+rvPc+ee/J"
        "/p6S8sN3at74zSHzxnfxvPGKLxHRf1Z8CcWX8N8PUXwJxZfohHM+ii8RzQ9VfAnFl1gVvVN8CcWX8IojFV8COLjiSyi+hOJLKL7E"
        "Kvm1ii+h+BJM8SUUX+IPlS9hiOfXpHGqpDcJ/nf7fAneb5svIf7dYTfuyvOvGVfR7wsJtGtP632XTuELvLq2fAH7fOsIl9sU9mFS"
        "2IfB+bue495xhOu7p1ZnnNo+z3oqWj2u/ReZJ/DKXdD7/kjnNF37xPdubT3OeR87NintE7fNu4mxMHoezH/4oE3+w/uK/8AU/8F6"
        "XvEfFP9B8R82Lv/BZ7/C1a5PnAfxe01+Lxz/oRCR/1BQ/AfFf1D8Bxf/oaD4Dw4/YOPxH0rgP5QV/4E5+Q/lAP5DaZ34DzURV1b8"
        "BwlfLgFffkzCl0s+/IfRDrcz5Tb5Dw/y7/vyH0oB/IeicG6KzqusH/9hEOW4sC9g8x+QBz2Q//A5zE9Y/sMsc9r5isb389vnP3A7"
        "a/MfLqA/73U4L+DnG5wXIOLVVrzg4geM8/kDP8CWj0c8cRM5rt9ovAH6ex7F/G4rHlJ8AS++QD/0aZuPv1gIyWfKthznteMzacK8"
        "dT7foS8k32HLh2Ics7L9PqvfWf73kuRz/P8HKZoeag=="
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

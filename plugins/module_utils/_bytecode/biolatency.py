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
    "type": "raw_tracepoint", "code": [12576, 4752],
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
    "type": "raw_tracepoint", "code": [17328, 1592],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 tally 12 gate 7 control 14 origins 10 origins 6 request"
        "s 9"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 38", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18920, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19352, 12592],
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
    "type": "raw_tracepoint", "code": [31944, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [32040, 12512],
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
    "type": "raw_tracepoint", "code": [44552, 4752],
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
    "type": "raw_tracepoint", "code": [49304, 12528],
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
        "eNrtXV1sHFcVvrP/dn+8dbrOxqmJndLWDazkAkVWINQtPw0VNAa01EhU8XRbXCIiEoLaTJafuGlLGvWhTiCEiockLnXKS/uEkXjY"
        "IiEVEA+VQCLFSBRUiVAKMghVhqZZvHO/MzP37p2dWa8TrHDyMrnrmTvnnnvOued8954ztQ3C/eccl9fqrpfrjeu8hXb/z+vy+iKu"
        "P8b1BVzP4HoS1xO4PoXrYVwP4rrfvVb6l9xr8Rqh/KudltdsQoiler3+2PL/G6TUsvL3QrZP0rsXbeta91rMqf0UcleI4Dgq/Wcj"
        "33c28L6CSMj3WLLjbdNZ7b0J947q0+Nuv2kh73vM/X/jPjyXl/3M433fwZWec/bmcd9bkr6kNo7kRncE8xh/9YAcR08F9J8C/Zak"
        "f375dTnQ0SDVeVbeX8j0WkTf9Yb39CTV/iP7PXXWSG/Pujb7eS6kn8r/iJ7T8j66v5jR5EV7vkZ0bnlQzsv1st3U7xm1357jreeP"
        "+tXHd2/xFSnvliYn1mfk7wn1d+eUpOsxkrvuyTrRp+q5vK+ypT29LIjb8R7Zr91n7tdGW6evumWPpIfkr3u7nKf7ZHtq+f7B5etL"
        "uE5ZaOO6e+gW+dzWCbwnJZ/T7+vdqNDpYHwO7N887Eftu/L6cFY+9zzaaSEFYWAm4Y4gm4NdmhbK+x7GtWBdJecR9qIH9zmn5Xh3"
        "DnVql4rutWz9TY7n5HaFzzr/HsbVmZV8GujtBj3gx2bQt5nmRf6eXR728uvr2STG+x5zv+XEL+qDAXkrWI+Cb9/Q7PCSUU+dM9Cf"
        "QypfTPqRCuiFPXe2vXWkSyj2uND1oCavcty6flX7t4f8Phby+2jI7yMhv0u5qD4t54fkRpdj+6hZL2g8u3vvhr2D3h1NGe/fPTQs"
        "+T47qvB9vovWp/bsrjMrx+XZ27jPY32qTWl6N6Xpnf1e2U8X5nEmpt7NXGS9ew52h94zJ/le+4pZT2ieBno3gP/bVf5nyA9rl/9j"
        "Kv9jPk/0ZLNSz2mdIjvZeM4K6IXO77L1Q1fvq93Qe9f78e2AfY1v9xv9E5/vHbItdV3aUzeva58PWe968J49qj3Hldah2hcxD12g"
        "G1etv4M7aB2An6X7k3NyXg6mxYdEHD9qpfMY6r+sUj+VXfHsqs4fG35a7YT8YUcRfJH24mAxq77P09vpTRatI67e2mF6u0nqLfSo"
        "B/ft3Lta+vp3+Om9WMevtEjuLYO99em6UtIFenpw387p1aWL7G7l6cUQPdhrlvf1QolLHMxL2PpSexx2NgM7+7g+Xz9pz87al8bO"
        "NvMjbfQnaR7JrlDcuHr+7jZpX5zWfu58SvNnj7bpz941gXhhcmV+bVG1Z9HzfkDE04erjPpwyfzao2F+Lcb/DPm30oA78Fedm4Qn"
        "164/m8I474jwZ0/KeS2Lx8Gvz3vyNd54Pqf6TWF8DtNHn/93r029a/H8YuB5iisLYlQE4zkvLtyQAv82wp+TE7PW4iiSD2dWzrsX"
        "99xipq9sWe41LaQDoc8b6SnFWfZmsx3Y3XsN4lj4jzO+Has22vAnCpm/tvSXKY5Ni1ek/YBflhbPQo5L+LucoLJ4F9oW2jeH+Ftz"
        "b5t+b7K/s+B3En5FyvdP9jfGLcA/XJ0z46CrW/Gbmv2JrIf3ufob4U805iXnPveUS3etyZ9o1+6H+ROPvq3yedMFt31kXOF/EP8I"
        "+sEDQ197W11H9oTEh9Av65vK+qbfV172V4L+t9Obh1+ca5qfpRjzUxYS0LJPnafxCRMuVsh8SfX716fM8mGp67NjaX67dM9E6SYJ"
        "YExlpV96z/J1cfnenodgB/pC5M9W+7c1vtL7KC7R5cY5Db5tzmN+PiVM85MWd6txQBM/7lJwDfsJ8CMsXvD6l3bMW7cvFe4JHMU5"
        "nDeOtwlH19+3L5zeYFxBds0GzloausGLz9x57sI8Ax+l+dbx7zC8uOP46EBM3CkCt47bz1QO8oerDfqI7wNPWLB/z4f4wSllPdT9"
        "mHuHFs93tg9y7rzJHpNfW87mQtaLVMKkhzbWJxp3WhxT9IjWr+oRM3+r3cA5ku3Nd2h/W1XcKu5+RSWkP/356tZh2f8xPw5pEWcv"
        "zzvwP8j9FPxI8idJPiieKfWVoBejTbihq08W9GmDeb2g38PsT5N8H7vEejYX0s8xYdzfi+rPOTVhxLHIHg2st5R4kfTJmZP8rW4Z"
        "BT42ZsY9j7S370VyVDtG/vJwpDwq/AGfS303m9dLJ2LeNZzqos33rtWZ77j9hM7zGW2eNXtEdtg5JeeZcC7a161276+b8E2yv5Ut"
        "T2Je5b439Vc58ij2vQ+G+HcT8O+uaOnfkb2P61fZeaH4942/9yh6821JV/dTdbNfp9ET8710DqBhRnLK7yfhP6Wa5OoE5jGP/vLG"
        "8Z+3pLwON8nBfjw/0fh9nbp/6uPMIyHrqA39o3mA33xqpDW+/KBZfprwZQ2PCcMDfJz59ng4c65NuxPlL65SP5UjK8SZaT8I+5c7"
        "etV9YuJPWHxIejgwdCEmvrBZxVOmO8OdaX+x0IV4cYbixTcg99cC73k9Jt529UXB26LoJLmqHFmsq3qxt6VekB3zfu+LwKMj9/1+"
        "GnMer74oOFEUn2i9DsOjiW++/ZnQ8P52cYjblH7tdSr+2Iw/D0o+vycu/vxe4M/wd7aOxcSfJzrEn6fXKP48qOA3tM8adg7CeWZU"
        "O18xEXK+YsLDF+Ph0S+5eHS5qwK+nVBx6Kx2juUhjd8PxcSh95bb0zf70upbfDx6FHj0Pg2PHoXfRnj0AOzM7jVuZ8a8/XiJT0+o"
        "+HTouRzCpz8t338t7ktBj1OEe422xqfvuEs5Z0XnXprx6ddj4tO/9Z6/OrCPkhZH3YWb+FHuSuP3rWgn0R5Fm/CR94vgOQwdZyU8"
        "f2Doc5ifV8FX4LRa3Ev7FgXrB0pcVoZ/7hyFfzjTjKsuxsJVxyW9c/+qB/W52f+WJ0btE6mQ9WWkHgtPHX7S81Pd+DCH+PDxNvHU"
        "rBZfhOGoRwk//bqyDqRdaWnM2y+NfjjNU8F6p7gY+w3R+ww5xAM/qsfbZ0jI+GaW8P+rxGrsN0T7kf/QcNlziC9fM8q1fYtQ5D4t"
        "PhmBX39Mlbuw+MPDZZea/P0lY9ywFIFXt9eP87088CRzv7S+mfCUJRM+PU349JKKT4foDZ3HIP3R+REHp14Jnyot+KTgKWeWInDq"
        "eP3o56fsOfncwAmyv4c8ebSC8njgNe33N4xxoe8f/zxST15unLsO6P1+6D3Jc8K0z4hzdgVx9X+C9DTG2bgu4Nz2wroixtPl3leD"
        "H+tMkzydi6TvXFCPvXVRHiR2niBc4Zyy3lRwziNsvoP8mjTigDifp81TaeawlGe7CPrlemEDGKr2F9HOoQ18E+fmbPvdit2w7WHF"
        "Dtr3STu9A36Pfd+18G/lemnfdyXag6o9sge1fq5T+qn2yzwUxx5FO4/nxtDOof0REfRHHHscbSHbXxgRcecrqeB8E+Zzypg3315N"
        "1sPmR9XnSeU8TzvznGuxX1Cw5A81L39nXDm/6Z1bbrLvRQ0/N9PlzOF86r6YcvjcZD1Ov3H7I3km+aZzmvceL6nxFda7Tb0hcQ7i"
        "rdLQjcr6X9k1GanPk4Y8pMquxbbiEX89R/7SjPDOM7TCXZv4GJPOpvwlOG7+e2X+UiGbUvweL39ppnX+kjNDeUvyXEAh+1YIrnq/"
        "EndVcE6O/NYK8sHsU6+i/ST+/jLaX5M4OuwE4eeEP1b6H9X+fhh/H8Tfv4R2Ee09Cm5T6f9qW/luHn8Qj1X6n0F/ObRPop1X8uEI"
        "H/Hy4nBeynkkZ4zbaH1qxG8qfWdC7NL2UD/nBejVIOjfF8CtC5l1mpy1Kdfe+vYTZZ1f6MvJv0/iOewD1B6R7W1D7/Dos9x96oS6"
        "z5LJe3pqBftdLzqit4B9ByckH6nUKx33hSm5PhVyJ+udvU/dB5lH/L7g7ct8W5O/zvIqvTwS6JmXz6KdZyc/9x7w9Vt0vrKX4jCp"
        "Pzvp/OSs1JediCNqyFeYWpbDxonYl5avt7n4l9TrnR8Gv7buV/SsAhw/iK98AHjibQEcwsdRJus6va7dsrpF0G54fsTp39dVP+Iw"
        "7MtZ7b7faPcdbHpPgzEF2M929O0pg7414ocGQvFSDuOE/dhZpH2XF2AnBOZtEXmbN2vyfj5S/s4H9RPzXsjdqepnUepnqW+D178r"
        "lxCUtLg91nrj6ecyf/YAd7Yw7kcMfnhB/A76lQdd7+tQv96NePbjqj2xNXuS8881Be1I7HUffCzn+jqajwL2qaLeW0v6OL4ViGva"
        "pbeQ2xiyj5yBHEPOrL4mOV4MxGUF5E348hO2P/0fF79znpXr3QOZDa5cNZ9TvE7BSUge5yCH3nn9tICclr22nO/PaPNZJPzxQmfz"
        "86cLij7kSR/+4P5ezqQVOug9DfrHAvFkWny4iT/uvCDuLkE+qf1w0l/3g/NeTKs4JvVf+mzzOZW0R5clSrfKv9+J/XRqN96Tp/ss"
        "odyX0+7L4b7g83fCPw/el8J9wd8bfE1o9yUC/sBCDvMtMN80zxlL4e8NSUvaF8T3PXeYzyU1/t7o58vvhH0+KeWvB8/VJDwsNt2I"
        "tgwjxZdBT+l6nEcYxH0ybBTfTGn3Yz3sSQhlnL68p6W86/RBngpJ1Z/r+ZQaxy0U80a9mgfOT/fRfsYU1t3nKz4fkq78ybj7HvC1"
        "nJZ2p3a7r98NemgfoPZRyGEabewTlNNJpd857FfReXdnWurdtluk/1+DX7MwWhT/COjvQB55Tp7+Shyoc/rM5w+39X7xAulFg+6e"
        "YaHZr2HQcb+0V9ODGMeb2jgGtXH8RRvHnztcvxIqXXmNzvVkf3ZcCO6nV3ed0/zGw7HxxsNGfIL8yVcj6X81QH/Z3b1ZCR42C3xp"
        "O+T/hLqu9m3X4oER8OH7GD/iQGtcObfoWNtV/MgaU+I6xyI86UW0R0QwznOsYcUPd6xBJe6i/WHyyx0rr5x3onib/HRHmx8H/qrn"
        "32EdDMs7pX39tHhA8ivzCRFXvpIun/PKOu/h64fCcadWeDTRHZaHdUMi4dojymMqW3dr5+d+rOGeIfUAnj1Yj8LLVfxT9tPw2+uu"
        "Hv6q3qr/dvutQH7C65S0t29B8helN0Gc+3AMnJvyr7xxx91vIjzsQJvxv1eXR8Ypfn2cm4zyXMjpuONK83CoLk+/8l5a9+LSXxbf"
        "qbejT5RH1YgL3Tg00433xreDsp+kirdF1Avy6wQBb8u8VTfuY8C/WeijfYw3lXM5/nnfpdg4dBx7ULA2GvdT/f1+6S/YXW3ary7N"
        "foHu2r4O7dcjEfYrR/bLPB/x5euPbcrXPyV9kXW5XqwH44HKlp/VVfyS63QFcW6u0xW23851urhOF9fp4jpdXKdL/Z3rdHGdLq7T"
        "xXW6uE6Xqrdcp8vtj+t0Ge0s1+niOl2t8GGu08V1ulZjvFyni+t0td4f4DpdJlyM63Tp/OA6XVyni+t0cZ0urtPVkZ5xna7W/OE6"
        "XVynS3CdLq7TxXW6gnrIdbo6o5PrdHGdLukfc52uIF+5ThfX6eI6XVyni+t0ReCoXKero/0GrtMVrx+u09V6PFynq7M6XX5cs7L9"
        "Qm/ceZk/qOcB1Pg76RH+OOdfcP5F+P4K519w/sVaODfE+Rft+bWcf8H5F6uid5x/wfkXpriU8y+Aq3P+BedfcP4F51+skl/L+Rec"
        "fyE4/4LzL/5f8y8c9Tycxqdy9irF/+48/0KO28+/eFD1f5twV1nPzXkO4z6eAl13tt7HWSv5B9+7uPkH/nnZMSm3GezrZLCvg/N8"
        "PfvNcUTTew+tDp86Ph97qL1+mvZz9LyD714Hvd9gtjNx83huXNeaz8UQOzat7Tt3nMeTEHH0PDqf4s0O8yn+zvkUgvMpvPs5n4Lz"
        "KTif4vLNpwjZr2ii63+eV/FvS38uXj7FcJv5FMOcT8H5FJxP0ZRPMcz5FAE/4PLLpxhBPsUo51OIYD7FaEQ+xcglyqeoqrgy51No"
        "+PII8OXPavjySEg+xfgatzOjHeZT3CrfH5pPMRKRT1FSzk3ReZVLl08xgHZS2Rfw8ylQVz0yn+KDmJ+4+RSzImjny5bcz+88n0La"
        "WT+f4jjG8+c1nmfw68s8z0DFq714oSnfYFLOH/INfPn4qBE30eP6yy0Pgb4PUipu8+Ihzj8w5R9sgD6tD/EXh2PmR+Vb8vni5UdZ"
        "yryt/fyJvpj5E9dc5t85x/fI+4e1757T98PxffL+wVX9DvrKv3Ne1L5znufvnAv+zjl/59xM59r7zrn6XXP9O+P+d8L3hHynXP1O"
        "+mp/F73z75znte+cF/k754K/c87fOefvnPN3zvk75/ydc+2cIX/nXNLB3znn75wL/s45f+c83nfO+fun7e7fcv0Nrr8RkBeuv8H1"
        "NwTX3+D6G0LZN+D6G1x/Q+53cP2N4LrD9Te4/gatI1x/g+tvrNTOcv0Nrr9h4iPX37jIesf1N7j+huD6G1x/g+tvKHaG628Y6eD6"
        "G1x/I2gfuP4G19/g+htcf4Prb4Sdd+L6G5Ierr8hBNff0OM9rr+xOnRy/Q2uvyH9Y66/EeQr19/g+htcf4Prb3D9Da6/4T7P9Te4"
        "/gbX37hs6m/8F1lJHmo="
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

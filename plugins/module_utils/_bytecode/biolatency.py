# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12464],
    "maps": (
        "control 16 owner_levels 97 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners 36 owner_"
        "levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 129 tally 96 owners 296 owners 21 owne"
        "rs 37 owner_levels 18 owners 43 owners 50 owner_levels 9 owners 22 owners 107 origins 129"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INU"
        "M 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 C"
        "ASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 "
        "HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UP"
        "ID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_P"
        "ID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM "
        "4 COLLECT_STACKS 14 OWNER_BY_MOUNT 11 OWNER_MASK 16 TASK_NSPROXY 8 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 123 HOST_PIDNS_DEV 4 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 31 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 T"
        "ASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 148 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_NSP"
        "ROXY 24 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 195 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 178 bp"
        "f_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 151 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4 bpf_get_current_task_btf 20 bpf_rdonly_cas"
        "t 146 bpf_rdonly_cast 259 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1539",
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12464, 4472],
    "maps": (
        "requests 3 requests 54 control 68 tally 18 control 65 control 85 control 29 events 7 control 16 rows"
        " 11 blank 12 rows 6 rows 7 control 27"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 16 DISK_TEXT 45 STOP_AFTER 9 BY 28 DISK_TEXT 40 STOP_AFTER 17 MAX_EVEN"
        "TS 25 COLLECT_STACKS 75 STATISTICS 9 UNSIGNED 21 SUB_BITS 50 UNSIGNED 14 SLOTS 65"
    ),
    "members": "", "calls": "", "linked": "count_kept 397",
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16936, 1456],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 control 12 origins 15 origins 6 tally 8 requests 12"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 30", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18392, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18824, 12480],
    "maps": (
        "control 18 owner_levels 97 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners 36 owner_"
        "levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 129 tally 96 owners 296 owners 21 owne"
        "rs 37 owner_levels 18 owners 43 owners 50 owner_levels 9 owners 22 owners 107 origins 129"
    ),
    "constants": (
        "STOP_AFTER 26 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INU"
        "M 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 C"
        "ASTS 5 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 "
        "HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UP"
        "ID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_P"
        "ID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM "
        "4 COLLECT_STACKS 14 OWNER_BY_MOUNT 11 OWNER_MASK 16 TASK_NSPROXY 8 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 OWNER_MASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 123 HOST_PIDNS_DEV 4 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 31 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 T"
        "ASK_GROUP_LEADER 4 TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9"
    ),
    "members": (
        "CGROUP_LEVEL 122 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 148 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_NSP"
        "ROXY 24 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 C"
        "GROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 195 TASK_THREAD_PID 1 PID_LEVEL "
        "1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 178 bp"
        "f_rdonly_cast 24 bpf_rdonly_cast 12 bpf_get_current_task_btf 151 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4 bpf_get_current_task_btf 20 bpf_rdonly_cas"
        "t 146 bpf_rdonly_cast 259 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1541",
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31304, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31400, 12392],
    "maps": (
        "control 16 owner_levels 97 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners 36 owner_"
        "levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 96 tally 123 owners 296 owners 21 owne"
        "rs 37 owner_levels 18 owners 43 owners 50 owner_levels 9 owners 23 owners 105 origins 127"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INU"
        "M 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 C"
        "ASTS 5 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADE"
        "R 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 T"
        "YPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_STAC"
        "KS 14 OWNER_BY_MOUNT 10 OWNER_MASK 16 TASK_NSPROXY 8 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_M"
        "ASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 122 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_"
        "MASK 10 PID_NUMBERS 33 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 U"
        "PID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 120 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 23 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CG"
        "ROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 267 TASK_THREAD_PID 1 PID_LEVEL 1"
        " UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 178 bp"
        "f_rdonly_cast 135 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 19 bpf_rdonly_cas"
        "t 146 bpf_rdonly_cast 331 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1530",
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [43792, 4472],
    "maps": (
        "requests 3 requests 54 control 68 tally 18 control 65 control 85 control 29 events 7 control 16 rows"
        " 11 blank 12 rows 6 rows 7 control 27"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 50 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 16 DISK_TEXT 45 STOP_AFTER 9 BY 28 DISK_TEXT 40 STOP_AFTER 17 MAX_EVEN"
        "TS 25 COLLECT_STACKS 75 STATISTICS 9 UNSIGNED 21 SUB_BITS 50 UNSIGNED 14 SLOTS 65"
    ),
    "members": "", "calls": "", "linked": "count_kept 397",
}

_PUT_IN_FRONT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [48264, 12408],
    "maps": (
        "control 18 owner_levels 97 owners 46 owner_levels 40 owners 71 owners 118 owners 19 owners 36 owner_"
        "levels 20 owners 43 owners 48 owner_levels 8 owners 22 owners 96 tally 123 owners 296 owners 21 owne"
        "rs 37 owner_levels 18 owners 43 owners 50 owner_levels 9 owners 23 owners 105 origins 127"
    ),
    "constants": (
        "STOP_AFTER 26 BIO_BLKG 8 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 65 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 99 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INU"
        "M 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 92 C"
        "ASTS 5 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADE"
        "R 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 T"
        "YPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 28 CASTS 5 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 5 COLLECT_STAC"
        "KS 14 OWNER_BY_MOUNT 10 OWNER_MASK 16 TASK_NSPROXY 8 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 OWNER_M"
        "ASK 54 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 122 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_"
        "MASK 10 PID_NUMBERS 33 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 17 PIDNS_INUM 8 U"
        "PID_NR 9 TYPE_OF_TASK_GROUP_LEADER 13 TYPE_OF_UPID_NR 12"
    ),
    "members": (
        "CGROUP_LEVEL 122 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_NSPROXY 151 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 19 KN_ID 1 CGR"
        "OUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 31 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_NSPR"
        "OXY 23 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 99 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CG"
        "ROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 267 TASK_THREAD_PID 1 PID_LEVEL 1"
        " UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 109 bpf_get_current_task_btf 211 bpf_rdonly_cast 139 bpf_get_current_task_btf 178 bp"
        "f_rdonly_cast 135 bpf_rdonly_cast 12 bpf_get_current_task_btf 34 bpf_get_current_task_btf 167 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 12 bpf_rdonly_cast 4 bpf_get_current_task_btf 19 bpf_rdonly_cas"
        "t 146 bpf_rdonly_cast 331 bpf_rdonly_cast 12"
    ),
    "linked": "keep_stack 1532",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e96823680e9678cc4ff936ae2286157704d612e3daeed576b8d832c769f9ea38",
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
        "eNrtXX1sHMd1nz3yPsjY5pnSUidajEg5bhghRGk7TQilsminiVXnQyycq9nWgri6OFTVKJHiwNKKRUtatiMLbqKPxlaEINWHY8r9"
        "J0JRlA7yxxloAjtAEDho2ipQ/1AKt1WTNFCCtCUSOZvbnd/b2zc3e7dLUhRjDP8Z7t7u7My8j3nvN/PeVNeI4M99TJZTu1/z/HLO"
        "wnXvq54sX0b5EsoLKM+jPI3yJMqjKA+jnEZ5ICgrvReDsnSrYH/Vs7LMZ4S46Hnek7X//abYIi/biXbZVjYoSxZ/37ba5XOZrUE5"
        "NJAJyjn8/gWUUwe3yu+3Ke+33RbUOJen52Q7uypo3xm0z5Ltm6tVX6hd++3c53/3Bfm8nesO6vHv3675Tlcbr79lvWcuatvbtSpl"
        "PS/G1FO5Qe05K5+j50s5hR+U96vUzo27JF1ul9cN9Z7n9XY925x+VK/av+2l78fw2YPyfobfd8/Idj1JfNY54VH7uFzJ5yob51vK"
        "wTyTg3vxHVmv06Ov18G12r6pjXtle4j/OscknXbK68na8/218hWUkxauUe4ZuFO+t2kc35Hy1vBc922snS76565Fewvo53Oy3J+X"
        "730V11khGaHv2NNBS/MF2f/qjGDf24/Stm6WdNwHPsRz7lnZ3x0D8jq93slA75SCsmz9j+zP6TE2zur47UfpnpPj1NfdifZgPDag"
        "fRuILvJ+vtbt2ue9fBv6e5e+3nLmW15/hN9s6wmM218wfqj0zmvl1D0P+TnEx0UnH+0RuXBmL6bi12qHYPrX7til8KvstypfU71j"
        "MfdHY+6PxNwfjrkv+WLqlKQP8Y3Kx85xvVxQf/Z0fwT6DnJ3vF37/J6BQTnu50bYuM9hfKZOpdO77jnZr1DfJn0f81N1UpG7SUXu"
        "nLtlPR2g47GEcnfsOsvdi9A79J1ZOe7VT+vlhOjU170W4z/Gxz9Hdk/a8R/l45/wfWpPPi/lnOYp0pP+e1ZELtTxLlt/G8j9VCfk"
        "XmTZvOPcWtf7fv00ztsH3mPxeWmvp5/XHo6Z77rwnb1cn6Okeaj6p6BDB9qNUqlvehvNA7CzSgX+vVlJl+msuEcksaMWSsdY+2WJ"
        "6qnsTqZX1fFxYKdVT8ob20oYF6kvpkt5/r1Qbmf+V9A8EsitEye366XcQo668NyOfUslrz/xZLu6MY//e8j3lkbf1tt1k2wX2tOF"
        "53bMLG27SO9WTl2NkYN9en4nfwntckGXuPml+hT0bA569imVXl9Pp2ed5dGzjeOR1dqTREfSK9V83R5fGnt3s9QvbnM7d65dsWeP"
        "p7RnHxiHvzCxMLu2xPVZa7ofTCgPN2vlYdns2uNxdi36/zzZt1KBu7BX3beLkK8De7Yd/byvhT17WtK1LB7GeJ0M+WvMf7/A7aa4"
        "cY6Tx/r4f2Rlyl2T969G3ie/0hafEVF/LvQL17Zj/G6DPfdJsRL9KOIP95yke+j33KlvX9mygjJb4xChoRvJKflZzga9HtjT/WH4"
        "sbAfj9X12JR/DXvCzv2oqb1MfmxWfF/qD9hlWfEC+LgNv2+R/RYWrjeL6PNRfz1qt/UNnH+D6729Mf4M+MH6CtPH6nPl2vwatRfd"
        "7iLsONmR6jnQr03qYV+vkr1zwB9HAXqgLIvfl/r5zDX0e73Q4Th27ji3U9e06+cTi88nhPeFdqY0J8TQ2w9LuualHfVQrbxae7YL"
        "OGZXjx7/IDmm+h1lXOl7ZEer/OeexbhtKII++4WOPlnIZVn8Y8x8uucN3f2G9kbocTERPTqZPdxoJ+bx/QteoJdb2Im+vBWC9x56"
        "Izp+dTsx7XweZyd+8A1m5zfwzwMMt3CeBv/E+QMhPaSeCufl5cI1gZO4h4ta/qjjMzHfezS+vVG/gfSWAxx1aOCO0P8K5KIDcgH8"
        "k+RDxbfj8OBF+z8HE+JKLXDppPVMFsC/KB20j8a972nSv097TdcPMN+pdsr2gf+7pqVf4nnwJ9d0ckl2azlfiPG/8xmd3nIw/1C/"
        "s+IE85dpfpo6oh/fqU7gGG3p6B1b3yaOSyVdj6jE1Ke+P7VpUNZ/ou5nNPGja3QHvge+n4SdSPYi8Qf5K0M9Q5CLkQZcMJAnC/K0"
        "Vj+/0v04/dPA3yeWWc5mY+o5IYSOr1vV554Z1+JUpI/61ljMHyR5cmfl+E5tHAH+NarHNY+kW9ciPqqeIHt4sCU/svHBOA/1vENv"
        "X7gt6K7gUNeN3ruXht5J64ml83mFzoo+Ij3snpF0JhzryUBX+frngKfDL0n/VjY+A7rKdWSqr3LkCawjT8fYw+Owh9/S1B4mfZ/U"
        "DnWKZEdZ4e9dTG7+Wrar86int4OV9iT8Lq2r+2qkwO6fhv3U3sBXJ0HHIuor6vufkfw62MAHB/D+uH9/FV8frePIwzHzaAXyR3To"
        "xvVwc/x4l55/GvBjBW+J8/frOPL7BPfPTl5LhCsXUuqhVvbjEtVTObJAXJnWf7Beua2brwvTeMX5DSSXfQPzCfGEDRw/mVkczkzr"
        "iXYH/Ihj5Ef8GHRdDXzn9YT42i3XBV9r1U7iq8qRqx6Xk083lRPSa+H9nhb4c8t1vm8mpOMt1wUXajVONH/H4c80bnV9NK7g+2n9"
        "0y2sXmcVxxsb8eZ+Oc53JcWb7wbeDPtn02hCvHl8kXjzEysUb+5n+Betq8bte3CfH1H2U4zH7KcYD/HEZPjzKxJ/Pi/3hZU7/gzj"
        "N8Px57yyf+UxZdwfS4g/73s4ndw5yyt3yXHoEeDQmxQcegT2HOHQfdA3m1a4vhkN1+ElLj3OcenY/TiES0tHoLoaz7VDntsJPxxp"
        "jkvfdyvbX0X7XRpx6R8mxKX/NXz/lsj6SVZ8/lciwu9ZcbNsdwf9/mWP/94vBJOPPKNr/T7Ru1e5T7iLXECl/Rsq3k3rAH0Dm0Df"
        "ywxvIH1H6xy2dY75eWVLvuceB659rBHXvpoIR5XrQ87sz9H/Z7VyTe21rbeJG4PnFmBv/3NCPDcj/YdzuzjdF4nrtrbLfqrgnlfg"
        "v73O6OvcKRjds2J3zHrCxyR9TrbH2AXDXqJ1hME/Cf2NwM8vwM9/KuU6Ql7xE+PWD47TusGH2PydFQ+I5vj3B3h/4/yVENedb/AP"
        "5rV+xnwLvDtdPe4Xi8Cj9PXSPKjDY+Z1+PYM4dvzHN+OoRft1yC6qeORBOdeyDhVmowTw2POz7fAuZPVo+6vcmble30nSc/+fShv"
        "VlTeDr6u3P+x1o+s29OvttQDr/n7siN67QD0GvFzRqPXaB+eLW76RbQ9fj/98hL2dV9aVSL/M3iuCrvXnSF+utKyfVeieiqcP28P"
        "JNr9LOaJM1cUv2GiKb2j4zWhxRGxfw/zMs3PQ/tWB991nBLaL/WUA2BpqreE6wKugY9iXnecdzL96DiDTM84O+U8tA32kbNzNexh"
        "OT86O2/Cdb8Xxacdp1+pZx2rZ6pXxoW4zgiui3hvFNcFXP+eiNotrjOGayGvPz4sktKrjeGEY/p9zKBbfR/shBdHHy7PE170+TR0"
        "LjRZb7Ati/kFU7u3sv2d5L+r87idLyn4u75dtP9VhyNr+fCFCS9JvUnrmwzXTWQ926Bnt09+zZL2+Rj6K/u9vlvvD1Xfgfl34O9Y"
        "vE0F+6+a8cdERJ7JLrJhJ9H8G9638jG4rxwAihOi5zd3g365hbWH/EM795wl6fqspf8+8MiDNF4jsIewvwD2SwXxUs6Zy7h+Br+/"
        "hus/l7g45JbwcMIPK71PKL8fxu/9+P0TuC7hei/DXSq9n/H4PIp4sIOIBzuIeLCDF7work9+VKX3edRXwPVpXBd5vNgpxIthX5P7"
        "eEHrZ9E84ftbfJ3tfIx+GI+1Ny6Av/vR7kcDemM/qLIf2S58vKXeuqrjg/wfWtH57dKarUE5VBoP2+/b7f59Oc+NWbxfi4uzC+Mc"
        "wFdhvEVOb88+hHZ+lvb/dZOfI/llB+3vOyf5YwfsdYqfmqyNv7+z6ZVauSXAayQf73gf5GnTAcZXFeDOUX/lvcC/tkT85bq/P+Gp"
        "7c0E8tQponISzmNn/83j89hhyNNF5bnvKc9NN3zHHxjbKoi0fHZUw2e+Hn23388c+gl52dFD88YFyIkA3a4qevxazPrSlpZ8ei3K"
        "pwXib4vzaQl82nMn59MS8ekvw/75z22fyfB1vfyY0Nl17vNS3116G8Zt56h2PIdul+tkl1b3K/OiHAe78KNU8miL/0C7yyKJPp8D"
        "TurjWXuB91ro3+Mae9YWHwUfoH/7ijHt/l7Kdn8H7b6Hj7ejjHdhTKSap0K6twmun8gfVe2Ra14avqJ43VbtqbbV8XQr4i+k7Yfa"
        "frtwc8y8nwOdQA/Ic1Rer0b8Hxvrqo37KLswTieV7+vHzc59QaQbv89zuSuS3D0j3zsq33ukZvd40C/6/m5m63dhO3tGFX4t4Lnp"
        "cL+GbMfvNOAfVmSdeiiTYevWZGfMAS8ttXN8j+odGm3cF5IN11UsMbRa/n4/1q/p2q+/SM9Zgj1XUJ4r4Lno+/fDno0+147novd9"
        "emSU5/zrO2pq0org3F13CUanT2H+6LL0+32qcjjF+jsEw4k/9VHSe1jHh35c/y5Z/uW9yvP4btd9grVX/R7Jld1msXUrH5f2Z4qv"
        "4nouK/2trJD+4UPAEcs5yTfVP6jLh9/Pyaykc3UMdIcerNqQD+x7pnpnwQekV9wZWW6+95dynsW+iktbS+KnsMf97/cVEa+TI70k"
        "8YrFty8fto/NU7ROhP2SdlsnGzfCW92ZfrT//5X29yvt/6HSfumvVifwfKEQPDcrZLtJboZyFltP2fMIt3d3gB/Wr6J2yh8ujRS1"
        "emBzdzaUM7/KrkERrsMMsnkf44H3KF+CG9olV5T8EIcT42qHtX442a2XW84vlyP6sRysZiwE9zkFHGUr9OMJrq97tvJ5NTcMup1A"
        "/+FfWWNsf59rbeU4iUW4yKu4JtzkZVwP4/olXA8ye9+1+plfQ+umZP+7VpHtC3ItwouOenzfEPl7l5kdaVvr+P4Zxd+ZC9eBpL3k"
        "5D6U2G5pC8a5yObZEEc+FI+vNMNdqd1x8Uh31OYhX59RPE/ZukfZZ/aSx3GGmLj4F6a9Vrgwx/lkPb5/4AXz/be9ZvWnrbcC/onP"
        "15EOnyf+ayU3UTz3cAI81xa/zcc18X4Lm+E2trUqxo7JMLxmc/ctIf9akXkrqV1dFl/x0vBzVvyD4n+l7Gf+LQynasC7+zEfFAnv"
        "zqbCSRv09a0cB5vaPZ8Y50wih7Z1m3Y9sr7uLNfBnY6UeqND0Rtod/XRReqNx1vojQLpDX2+oOR89YOUfPUz2b6WeZhe9qL2c2Xj"
        "N7zo/GLyMrXYT2nyMqWrx+RlMnmZhMnLZPIyqfs3TF4mk5fJ5GUyeZlMXqZgvdDkZVrSdpm8TCYvE7NnTV4mk5dJmLxMJi+TyctE"
        "dDB5mUxeJpOXaYG4psnLhHU6k5fJ5GUyeZlMXiZuh5m8TMuDK5m8TCYvk8nLZPIyhbiyyctk8jIJk5fJ5GVaKXizyctk8jKZvEwm"
        "LxPJv8nLlA7PNXmZ9HaBycuk+gcmL5PJy/Sbnpep7gctbN0p7DfinNW4gKo5p5q/b+IhTDyEMPEQKyce4pCJhxAmHqJ+38RDaNcN"
        "TTyEVk5MPIT8M/EQJh6Cy62Jh5DrJSYeQqdnTTyEiYfQjePyx0Ps5+tRJh5CiYd4UFmHiouH+HDCdajflHgImcBt4fEQ74Qfu1zx"
        "EG+V/Q7jIdax/TlLFw/xN3y/lWInlPN3M3tx8fEQ0q+px0N8Dv18PWYe+dwNjgP4bso4gAPXOQ7gEzwOoCE/8iPyvRfBJ8+2g473"
        "N18XWSnxAF+8vvEA9f2ro5KOOayT5LBOgv11XQf0fkLDdw8tzTgter/qoXT1NKyPqHEAz62DHKxNtQ+zYf3wt1Y1H+dSjDzPKOuH"
        "i45DyogkerF1fMO1RcY3/HyB8Q0dJr7BxDeY+AYT37A084WJb2D6/rrFN8SsRzS064bHOUiDM318w2DK+IbBFRLf8GUT3yAWE9/w"
        "i4T4wI2Kb/jPhHjZSo1vGDTxDRG74M0X3zCM+IaRZYpveGqF4sdqfMNIi/iG4WWKb9iF8ZvmePKSxTf8UTq5W6HxDTReFOdoiz9W"
        "8OVhJc7hrdA7D65wvTOyoDiHkH/CeAd53kB8vMNwi3iHYbZ/ivatNOLO/50Qd/6XmHiHv1LiHYDvhvEOX2LxDvU4hnWC37cYbtQ6"
        "juF3Qb+kcQyjiGOQ6/yLj2OQ+liNY6j357+09u3KiWv4pzdpXMMuhmOFfkbDvv8JST/s+6/zx/u1eIuKB7zZ4gHovIqh0ubQjzJx"
        "ALo4gLWQozUxduVgwviYYtNxvn7xMRaj28qPY7ATxjEU3+TnS+Mc6N5B5bxpOrcZ50L39i/p+dMLP1+6pJwvXTTnSwtzvrQ5X5r0"
        "S9rzpfl50ur5zvXzmffGnA/Nz6de6vOoF3++dFE5X7pkzpcW5nxpc760OV9aN57mfGlzvnSafpjzpePWsc350uZ8aXO+tDlfenHn"
        "S5vzL8n/MfkedLiryfdg8j00399g8j3IfQ0m30Oa9UOT78Hke1gSuTP5Hky+B40dZfI9mHwPadpl8j2YfA/MnjX5Hky+B2HyPZh8"
        "DybfA9HB5Hsw+R4WjOuZfA8m30O0fpPvQWmXyfdg8j2YfA8m38MSzRcm3wPT9ybfg8n3oLWLTb4H5g+ZfA9L006T78Hke5D2ssn3"
        "EB1Xk+/B5HtYGXrH5HsQwuR7MPkeku3XMvkeFlaPyfdg8j0E9Zl8D6CHzPfwa87bZ4k="
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

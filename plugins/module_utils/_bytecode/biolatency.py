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
    "type": "raw_tracepoint", "code": [24856, 4512],
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
    "type": "raw_tracepoint", "code": [33880, 1456],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 control 12 origins 15 origins 6 tally 8 requests 12"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 30", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [35336, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [35768, 12480],
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
    "type": "raw_tracepoint", "code": [60656, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12464, 12392],
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
    "type": "raw_tracepoint", "code": [29368, 4512],
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
    "type": "raw_tracepoint", "code": [48248, 12408],
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
    "source_sha256": "e13ee513359a2b6ae009bfc94faf9486d6f170e8b6683b57d5e41c6b5708a1f4",
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
        "eNrtXW9sHMd1nz3y/lCRzTPlo060aJFybF8EEz3FaXpgrZpx6lhW7IiBcBHjWBBXF4eqYiVSbFhcsUhFS1YoIXEsqbVpIXD0x5bk"
        "fok+BFGAfDgDSWEXyAcHzh8Z6ge1EBI5TQ2lcA3ClXvl3ry3u2925nb3jjyeidGX1e7tzs7OvPfmvd+832N5Oav+s57ix4kdb1bs"
        "4wUDznveqPDja3D8KRzPw/EcHE/AcRqOz8FxCo774DhePZZ6LlaP2ZsY+Vc+xY/JGGMXK5XKM7P/t7uSYUneT+hXxohXj1mDPp8x"
        "2vl9sfXV40B/rHq8AL//Exwn9q7n728Tnm+7pdrihSTex/vZWYL+nYT+Gbx/F2abT82e2/3cbb/3DL8/k+iqtmNfv03yns422n5g"
        "uycvSvvbuSxiO68q2iktUH9O8fvw/mxCkAfh+TL2c812Pi+38XNfu+dou53P154/bFf8vi3ZtxVytolfj9Hr1kner2dQzpaMVrB/"
        "VK/4faU1M4F6MEP04DPwHt6u2S1v14RzsX8Ta3bx/qD8LRnm87SNn4/N3t83e3wdjmMGnMNxZ/9a/tzgCLyH65vvvq5bSD8t+D5r"
        "BfQ3Bd/5Aj/uSfLnfgTnccYFoffIoWpPkyn+/eVJRt63B44Z4wY+j7tBDuE+6xT/3q39/Dy63YmB3clWj0Xjv/j3nBgm4yyO3x44"
        "Wqf5OPV2LYH+wHishv6txnnh15Oznz37+kqyDb73k/J2i7F/rfR55C1jHIBx+zaRh1LPjFRPrXOgP/vpuMj0o92jF+bZi5HktdzB"
        "iP3NdGwX5JV/t6hfEz3DiutDiusFxfW84jqXi4njfH5QbkQ5No/K9QK/Z2fXF8Degd4dbZfev7M/x8f9dIGM+wUYn4nj0eyudZp/"
        "l2Nvwz4P61N5TNC7MUHvzLt5Ox0wj0dC6t2Reda7V8Hu4HvO8nEvf0uuJzhPvV0rYPyH6fgn0O+JOv5DdPxDPo/9SSa5nuM6hXbS"
        "fs7w6IU43kXjn6t6P7EE9J7Fybpj3uTafbt9HOct/X9l0HVpV0W+rj2qWO864T27qD2HI65D5b+DeeiAfsNRaG/fRlwHwM/Kpuj7"
        "zvJ52Rdnf8PC+FH1zqPSf5mjdko7wtlVcXxM8NPK0/zCxiyMC7cX+7JJ+j5Hbyf/h+E6UtVbU6W3q7jegh51wn1bd8+Vvr5b4f3q"
        "gnX8Pxy5NyT21u3XUt4v6E8n3Ld1cm77hXa3dPyaQg92y+Ud4yXolwXzolpfygfBzibAzh4U5+tn0eys2Rw76x+PuNSfxHlEu1JO"
        "uv743Pi767h9sWr7uRfaBX/2aER/dsMIxAuj9fm1WWrPgud9b0h9uEGqD03za4+q/Fr4/pfRv+UG3AJ/1bqTOXJd9Wfb4TvvC/Bn"
        "T/B5LbJHYbymHfkatp9PUb9JNc4qfXTH/wutqXc1nr/meR7jygx7knnjOScuXNEO43cL+HPfYK0YR6F8WKf5vDtxz1p5/4qGUT3G"
        "ZyWESeYN9RTjLHO13A7s7HoY4ljwH4+4dmzCPgd/IpP4z5r+MsaxcfY2tx/gl8XZGZDjNvj9Xv7dzIDzdcx7vzde9/ptvf3nPqR2"
        "b5cingF5MF4h9li8rzi7vnr9RasrDX4c/5DyaZi/Nm6HbbuK/s64PY4M5gOORfYgt88nr8N3r2IyHCeTOEr91OXt8vXEoOsJ4n2O"
        "n8ndCTZw5xSf1yT3ozbPHq/N3tsJOGZntxz/QD3G9k1hXPF96EeL8medgnFbnYb52cNk8xMHvSyynyvW050fyq77+uuZj4uh5mMJ"
        "8Yf9fmIS3n++UrXLAX6irW+p6nObP/SOn+snRl3PVX7i5z8kfr5PfjYQ3MI8BPKjigec+eB2ylmXm4VrAk5iTaWl8uHiM4r3PaHu"
        "rzduQLtlAo460H+7E39V9aID9ALwT9QPEd9W4cENxz97Q+JKAbh02HbGUiC/cDShfzjuvYfQ/h6q1Nw/gPVO9FO29L9/XTp/odfB"
        "d6/L9BL91mIypYi/kzGZ3TJh/cHvjrNjJF7G9WnisHx8J5YAjtEWbb6V7Q1SXCrsfkRJ0Z74/MRgjrd/zI0zasTRs/MO+B7I/Rj4"
        "iegvonxgvDLQPQB6UfDhglV9MkCfVsjXV7yusj8++T7WZD07q2jnGGMyuQ5qzzo5IsWp0B71LjdIPIj6ZJ3l4zuxpgD415Ac1zwc"
        "bV8L5ah8DP3hXKA8kvGBcR7o/oTcv7AC5l3AoeZtvnfMzXyHbUc5z+eEeRbsEdph6ySfZ8SxnqnaKtv+jFdk+CXa39Ka78K88n1k"
        "bK90+ADsI+9T+MMj4A9/rKY/jPY+rB9qptGPMpzfO4ne/CPv15LnKnI/WOhPyPfivrptRlLk+gnwn9p9cjUN85iG9tLy749xec35"
        "5GAcnh+xry+j+6MujpxXrKMl0D+chy44z9fGj7fL5ceHHwt4iyred3HkzzIan01fD4UrpyLaoSD/cY7aKR2uE1fG/R/Yr9zYRfeF"
        "cbxUcQPqZW//TEg8YTXFTyYbw5lxPzHTAXHEEYwj/gTzejPgO1dC4ms3zgu+FtRPlKvS4WsVqiffqqknaNec690B+HPgPt+/hJzH"
        "G+cFFwoaJ1y/Vfgzjptrj0YEfD9qfHovaddcRvFGP97cx8f5k2Hx5rsBbwb/Z3AoJN480iDefKBF8eY+gn/hvqoq78F6uSDkU4wo"
        "8ilGHDwxHP78Osefz/G8sGLH12H8Jin+nBTyV54Sxv2pkPjz7kej6Z3ZXL0Lj0MXAIceFHDoAvhziEP3gr0ZbHF7M+Tsw3NceoTi"
        "0sp8HMSleSBQvhnuawd9bkf8sFAbl77vJpJfhfkuflz6jyFx6d85z9/o2T+Js+//H/PIe5zdwPvdgb+/VKG/9zFG9CNJ5tW9jvPd"
        "I1xH3IVvoGL+hoh34z5Ab/8gzO9lgjegvcN9joxxmsR5RYM/Zx0FXPuIH9e+FgpH5ftD5tn34Pufl+o19jdjfJwtDJ6bAn/7NyHx"
        "3BiPH05vp/PeIK4b7Jf9WcA9r0L8doXMr7mWkXmPsx2K/YSv8vmZblf4BflKqH2E3FeceKMa56cgzj8YcR8hKcSJqv2Do7hv8BBZ"
        "v+NsA6uNf3+Ofq8qXnFw3RlffDAjjTNmAvDuaO1YL6YBj5K3i+ugDI+ZkeHbk4hvz1B8WzFfmK+B8yaORxicu55xKtUYJ4LHnJsJ"
        "wLnDtSPmV5ln+XO902hnf+zom+HVt71XhOt/ksaRrj/9RqAdeNPOy/bYtXGwayjPMYldwzy8DFv6gbc/9nfax0uQ131pWRbjz+p9"
        "Zc1XoM9rvoLmKzDNV2gdvsJ+zVdgmq/gXtd8Bem+nuYrSPVE8xX4P81X0HwFqrear8D3MzRfQWZnNV9B8xVk49h8vsIeul+k+QoC"
        "X2GTsE+k4is8HHKf6KPCV/gUf1/dfIW7II5tFl/hVv7dDl9hJcmfmTu+wg9pPpTgJxSTdxN/sXG+Ao9rXL7Cs/CdVxTryLMLnKf/"
        "q4h5+uPznKf/OM3TF/zgTOox/tyrICfPt8M8PlB736JV8vVfnN98fTe/dIjPYwL2MRKwjwH5b53j8jjB9979czNODeeT7o/Wjm//"
        "QszTf2El6MGKSHmSvv29O5bVHuesQp8nhf29hnlCMRbGLgbzD643yD94r07+QYfmH2j+geYfaP7B3KwXmn9A7P288Q8U+xG+fi04"
        "D4E7nNH5B7mI/INci/APXtL8A9YI/+CDkPjAQvEPfh8SL2tV/kFO8w88fsHi4x/kgX9QaBL/4GCL4sci/6AQwD/IN4l/sB3Gbx/F"
        "k+eMf/DlaHrXovwDHC/kIWbYIwK+nBd4CLeC3dnU4nanUBcPwZEfh49Q4P1Q8hHyAXyEPMmfwrwVP+78Tkjc+bcKPsL3BD4C4LsO"
        "H+EHhI/g8gxWMnrdILhRMM/gHpi/sDyDIeAZ8H3+xnkG3B6LPAP3e/4g9W9bh3fw1iLlHWwnOJYTZ/jy8kf5/EFevisf90vxFhEP"
        "WGz5+ia0O5Bd58RROk9flqe/AvRoucKvzIXkr6RrjvP88VcMMm+tzzPIhOQZpDnPAPxbaxL14Gpg/6567ZKzLp6pDpT1HVgnTl4V"
        "4oPRmvLqHa9Rqb5B3h2st7juDux+ofpe08xC/2GdBwBpoicL5ynmXdctWK9N8y5iD00zR+TB3MbXnY3g/5jbbga/l8utuW0pnPdV"
        "vDi0afYJ7awk7Uz0cD6HZRbgPA3PDcF5Cs7/luBZljkM54yff437LWHmq43ggcPy/GOYNzd/dbSimh9qj0Yr3vujzHOqxr5CxjCI"
        "/z+xYz3Jy8Q4XVy3M8msgLPL+4V5qzK8WCqHZ0YrYdoN296Ysz/C29kIdmzL2D1cn04Nw/fy717VJY97yp8AO9n/l4QnU4K8qVry"
        "MerRZ/SDMuAXoZ10rhtJBb7LBwD5PXj/ui6Yv0R9/cE4MJPoMfi8rjDk7wfcce8wiStKkI+G8VEJeE7myctw/l34/U04/3uOf4Pe"
        "Iu6NOGGp54Dw+xT83ge/Pw7nWTjfReo7lHqerFA/AHhce4HHtRd4XHvPV7z4PfpbpZ6Xob0UnJ+A8zTleR0HnhfkI1lPp6RxFK4T"
        "dhxF99POKezDiNJPOg/y3Qf9fqI635DH6cuf+Fqg3bomk4Pk22QdvrR8ffU4kB1xrtt+un2dr3NvCd/VGD/O4SeAXDk8iYTc79gM"
        "/fwO5u11YVzD5WUr5uWd5vKxFfxz5D2NzY6/7WG+Pnu814PLbP0s6NPgOJGrEuDL3vjkrwHnqj4PvHw3nh+tiP2NVfVpCfPqibOO"
        "nfq3Cl3HpkCfLgr3/Vq4b5/vPfbAZIwUiypnz0nkzLajn7a/MwHfCfqytRvXjfOgJwzm7Zpgx68r4p57A+X0uldOUyjfB6icZkFO"
        "u9dSOc2inH7b+T77vi2TMbp/lxxmMr/Oepnbu0sfh3HbNiQdz4Hb+D7YpZv7hHWRj0Mm9Y1I+phhiNuNsjD2/ALgoTZetQtwXQO+"
        "72mJP5thIyAH8H2704p+b47Y7y9Cvx+k420K450aFuwMY5HWLZCDYqqbSeUspDwhvzboveU2Fy83PHFC1P5mUrco1vcEzAeMu9Ht"
        "08trnjgnA/wCV/5V+8K8jnIZeKCPJVZV9cJfz3k1sauXZhcU+5azoEdOXnucgZ494pzz+R4R5jMrnZdM4gZWz/w4+pxGfW6n74M8"
        "OFee+YCL/OdiIk76jf2zv3fIo/dxdp9vPA3PujEA8ozne9rc9d4rJ9k4xQux/YEv+fNJ4k6/DDbA3Uz2AOx347n9njTeZzByX0q4"
        "LwX3eZ9/APxj733tcJ/3uj0PMeE++7w8CuOVAvlgIB8oFwmDjO/tbQa3SxBfd94nzx+yf7fb+SbY2c6vglx8mh9X3QHnfJrZN0fR"
        "7kKeQB/cx8M19g/twv3gB3TGGPk+Vy/iXC/EfoHcZdqo/9b5RRo/Xcqmpfp3AXB2vA/3E8bA3/hRyf3+tqrc8Xh3M4xnMc7lv/wZ"
        "1w7Y/UH8vXw/yF8czgGfL8bbSLtnYf8I8WxrkuvnurX/y/0GyAe5VMiyP3v0vDcNvCFHzzn+0nj/5PmB67oOOfmKdr87c0ywczno"
        "B48TrMk++I73he/oE77jHeE7OB6+ePEZwFF6cgJeg7gH4Co9fXOK39SPz2QFfCat8RmNz2h8pm58huIxIj7i4hu7FPgKxXfmGs9p"
        "HJ9JC/hMVuMzGp/R+IzGZzQ+o/EZjc9ofEbjMxqf0fjMRxyfsRz/5apQn3MqdH7XlDReR//2cuB6dNlj74rVbNN68KHjgKesB7k8"
        "Ru1v93q6/ibyMA7H4PshrjKGCc5iGespnmIgfvIGnCO+8hqcQx4u1DO1jByJCyyjj8Q/mOeOcYJlII40DeeIGz1H+MwTzr79ZeJv"
        "ZoyVJN9LjIsuOHm6/O9ymomHQvs3bdVxTpN12slj3K/GYWrl/2G/VfVgbo/FqnYC66lgPq+LM/20QvEIRV3CM/sqQfmJsvxIO46o"
        "VNfvX1ZqtR+13RLIj7pearT8UJS/IL3x5uVNhcjLy7C/oOMamh+TIfhOxlim8M9iBNdZ13WjI7+GZz0I638X2SuVKPIcZz8R4rSI"
        "35n8GMGzfHmLsC5fSmPeYjwSnir6b5hX6vKHZ0LjoWH0MGOAfy7gnS4vAPL1OyLajQ7BbkC/y080aDeeDrAbKbQb8nrN4eXq3yPK"
        "1X/z/gXWwX6t4vWLS2t+UfGuL7outisPui62rout62LPd13sQ7ouNtN1sd3rui42b0fXxa6e67rYZN3RdbF1XWxcR3RdbF0Xu147"
        "q+ti67rYtXDQ5tXFnnbkS9fFltXFfpLsY6nrYvN8h8VTF5vvF9RfF/thiGObVReb59W4dbHXMe/9c1cX+xVij/15BUuJv9h4XewH"
        "IW8K62Lz/AZ/XtFR6qcuj1a/0Fe/4M4pPq9inUvANUPXL2i4Pu8eJpufOOhlkf1csZ7uXOD64Ocj1gffPM/1wT9P64P75GcDwS3M"
        "QwF/z7RV6oJPzW9dcLRbWLfW+TunHaAXHaAXgH+ifoj4dpj9w3mt7xuAS4dtR6y/6asPfgjt76E662i/32Ad7XfrrKOd1HW0dR1t"
        "XUdb19GOhCvpOtoLXEfb58e0Wv3s9hiX15xPDsLV0c5HrKOdb5E62tO6jjZrpI72TEg8YaHqaF8Jia+1ah3tvK6j7Vm/F18dbfB/"
        "BoeaVEf7QIvizWId7aGAOtqFJtXR/jqM3yTFn+esjvaj0fSuRetoTywpAA49KODQBaF+di/Ym8EWtzdDddXPdutm80BAXTe7EFA3"
        "+yaSX4X5Ln5c+o8hcenfKepmf1+omw11lZ18/Jcq9Pc+xoh+JMm8+utr9wjXEXfhG6jB9bUHYX7D1tfOQf1k/lzj9bX5/pBYX7t1"
        "62n/ZpHW096h2E/ghDSsn+33C/Ih6yB/xYk3mlsH+SGyfsfZBlYb//4c/V5VvLLI6oLj+mCemqH4tq4PrqgPjnb2x0Id7Vatr700"
        "ZH3tJK+vrfkLIM+avyDTH81f0PyFUPleTeMv7Nf8Bab5C+51zV+Q7vNp/oJUTzR/gf/T/AXNX6B6q/kLfH9D8xdkdlbzFzR/QTaO"
        "zecv7KH7R5q/IPAXNgn7Rir+wsMh940+KvyFT/H31c1fuAvi2GbxF/jfv3X5CytJPs3c8Rd+SPOjBD+hmLyb+IuN8xd4XOPyF56F"
        "77yiWEeeXeC8/V9FzNsfn+e8/cdp3r6v7vFj/LlXQU6eb4d5fKD2Pkar5O+/OL/5+26+6RCfxwTsayRgXwPy4TrH5XGC773752ac"
        "Gs4v3R+tHd9+hpi3/8JK0IMVkfImfft9dyyrPc5ZhT5PCvt9DfOGYiyMXQzmI1xvkI/wXp18hA7NR9B8BM1H0HyEuVkvNB+B2Pt5"
        "4yMo9iN8/VpwXgJ3OKPzEXIR+Qi5FuEjvKT5CKwRPsIHIfGBheIj/D4kXtaqfISc5iN4/ILFx0fIAx+h0CQ+wsEWxY9FPkIhgI+Q"
        "bxIfAf/+zD6KJ88ZH+HL0fSuRfkIOF7IS8ywRwR8OS/wEm4Fu7Opxe1OoS5egiM/Dj+B/30ANT8hH8BPyJP8Kcxb8ePO74TEnX+r"
        "4Cd8T+AnAL7r8BN+QPgJLu9gJaPXDYIbBfMO7oH5C8s7GALeAd/nb5x3wO2xyDtwv+cPUv+2dXgIby1SHsJ2gmM5cYYvT3+Uzx/k"
        "6bvycb8UbxHxgMWWv49/X2Igu86Jo3TevixvfwXo0XKFX5kLyWdJ1xzn+eOzGGTeWp93kAnJO0h/QOOd+vbNnO+Gv5cm5vP/P1o+"
        "jiE="
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

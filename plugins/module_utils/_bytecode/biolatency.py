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
    "type": "raw_tracepoint", "code": [12464, 4512],
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
    "type": "raw_tracepoint", "code": [16976, 1456],
    "maps": (
        "origins 13 requests 6 origins 46 requests 57 control 12 origins 15 origins 6 tally 8 requests 12"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 56 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 30", "members": "",
    "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18432, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18864, 12480],
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
    "type": "raw_tracepoint", "code": [31344, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31440, 12392],
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
    "type": "raw_tracepoint", "code": [43832, 4512],
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
    "type": "raw_tracepoint", "code": [48344, 12408],
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
        "eNrtXVtsHcUZnj32uThcfHCyzokTN3a4mQirDrTUSgkxoZRAgRih07iUKN4cwGlKIAFEsnFFYxIgiSjNpYUQVTQ34tAX8lDVSH04"
        "SG0FlfpARS9B7kNaRSW0FIWKIosm3Xp3vn/PzpzZc3ZtxzHR+GW8e3ZnZ+a/zP9/M/8/xZnM+7Of5GX/mncctxwycN30tsPLN1G+"
        "gfIYyqMo96Pci3Inym0oN6Pc6JWFpuNembuMCX/Fg7xMJxg77jjOM6P/u00xWZq3E+0yjaRX5gzxfdOo5c8llnple2vCK4fw+49R"
        "9m9ayr9fI71fM9urcShNz/F21hfQvgNon8HbNzRafWb02m3neve7R/jzZqrBq8e9f7niO/U1Yv1V6z1wXNne+ukx63ktpJ7CeWrP"
        "Qf4cPZ9LSfwgvV+kds5fzelyOb8uq/eoWG/9i5XpR/XK/VuRey+Ez+7l9xPiffsAb9czxGfTeh1qnyhX/LnC/JGqcjAiyMHN+A6v"
        "12pU12vhWm5f//x1vD3Ef9O6OZ1W8eu+0edbRsu3UPYZuEa5tnUBf29hD77D5a3suYbZQjtt9M+ehfZm0M+XeLkhzd97HddJxhmh"
        "edd2r6XpDO9/cYAJ39uA0jQu4XRcDz7Ec/ZB3t+Vrfw6vt5JQO/kvDJv/Iv3Z3+3MM7y+G1AaR/i49TcMA3twXjMQ/vmEV34/fRo"
        "t0c/76Rr0N/r1PXmE791WgL8ZhpbMW5PCfxQaBpRyql9FPKzRRwXlXzUBuTCGjwei1+LdUzQv2bdaolfeb9l+epv6g653xVyvzPk"
        "fkfIfc4X/fs4fYhvZD62dqvlgvqztuFu6DvI3e5a5fNrW9v4uB/qFMZ9COPTvy+e3rUP8X75+jbq+5ifin2S3PVJcmddz+upAx13"
        "RZS7XedY7l6D3qHvDPJxLz6mlhOiU3PDLIx/tzj+KbJ74o5/lzj+Ed+n9qTTXM5pniI96b5nBORCHu+88TNP7vunQe5ZUph3rMtK"
        "et+tn8Z5RetXDHFeWueo57X7Q+a7enxnnajPUdI8VPwO6FCHdqOU6tu8jOYB2Fm5jPi9QU6XzUl2E4tiR42VjqH2ywTVU1gTTa/K"
        "42PBTivu5TeW5TAuXF9szqXF7/lyO/AfRvOIJ7dWmNzO5XILOarHcyvXT5S8fuTwdjVgHv+bz/eGQt+W2nUxbxfaU4/nVg5MbLtI"
        "7xb2nQ6Rg/Vqfid/Ce2yQZew+aX4LPRsCnr2WZlev4ynZ63J0bPl45FU2pNER9IrxXTJHp8Ye3cR1y92ZTt3qFayZ3fHtGfv6IG/"
        "0Ds2uzYn6rPqdN8UUR4uUcrDpNm1u8PsWvT/MNm3XIHbsFftq5nP1549W4t+Lqliz+7ndM2z+zFee33+6nbfz4h2U9g4h8ljafzv"
        "nppyV+H904H3ya802RMs6M/5fuGsWozfbNhzj7Cp6EcRf9iHON19v2eBun15w/DK5CiHMAXdSE7Jz7LmqfXA2oa74MfCftxV0mP9"
        "7jXsCTP1z4r2MvmxSfYe1x+wy5LsCPi4Br8v5v1mBq4XseDzQX89aLc1tx49K+q9dSH+DPjBeFXQx/Jz+dH5NWgv2g1Z2HG8I8VD"
        "oF8N18OuXiV7Z6M7jgz0QJlnt3P9fOAM+j2XqXAcM7VbtFNn1qrnE0OcTwjv8+1Mbk6w9qu3cbqmuR21fLQ8PfpsPXDM+kY1/kFy"
        "TPVb0rjS98iOlvnPPohxm5cFfTYwFX2SkMs8+1XIfLr2rOp+WXsD9DgeiR7TBHu43E5M4/vHHE8vV7ETXXnLeO8tPxscv5KdGHc+"
        "D7MTv3FWsPPL+OcOAbewtoN/wvwBnx5cT/nz8mThmsBJ7G1ZJX+U8JmQ7z0e3t6g30B6ywKO2t56pe9/eXJRB7kA/knyIePbYXjw"
        "uP2fTRFxpSq4dNR6+jLgX5QW2kfj3ryd9O92p+L6AeY72U5Z0frpGSX9Is+DH51RySXZrfl0JsT/TidUesvC/EP9TrI9gr9M81P/"
        "DvX49k8DjlETj96h9S0Ucamo6xGFkPrk9/sXtvH695T8jAp+9Cjdge+B7/tgJ5K9SPxB/kp7YzvkorMMF/TkyYA8zVLPr3Q/TP+U"
        "8feeSZazwZB69jCm4utq9dkHepQ4Femj5pmG4A+SPNmDfHz753cC/+pS45o74q1rER8V95A93FaVH4XxwTi3N16jti/sKnSXcKhz"
        "Ru81E0PvqPWE0vmoRGdJH5Eetg9wOhOO9Yynq1z9s9FR4Zekfwvznwdd+Toy1VfYsRXryJtD7OEe2MMXVbSHSd9HtUOtLNlRhv97"
        "vSA3P+LtmrbTUdvBUnsifpfW1V01khHu74f9VFvGV3tBxyzqy6r7n+D82lbGBxvxfo97f7q4PlrCkTtC5tEC5I/o0IDrjsr48Wo1"
        "/5ThxxLeEubvl3DkW5jon+09EwlXzsTUQ9Xsxwmqp7BjjLgyrf9gvXJZg7guTOMV5jeQXDa3jkTEE+aJ+MnA+HBmWk806+BH7CI/"
        "4kPQdQbwnZMR8bVLzwm+Vq2dxFeFHacdUU4eqygnpNf8+41V8Oeq63y/iUjHS88JLlRtnGj+DsOfadxK+qhHwvfj+qeLhXqt6SLe"
        "WI43t/Bxvi4q3nw98GbYPwu7IuLNPePEm7dOUby5RcC/aF01bN+DfbhT2k/RE7KfosfHE6Phz29x/Pko3xeWr/suxm9AxJ/T0v6V"
        "J6VxfzIi/rz+/nhyZ02u3EXHoTuBQy+UcOhO2HOEQzdD3yyc4vqmy1+H57h0j4hLh+7HIVyaOwLFGXiuFvJcS/hhZ2Vcesllwv4q"
        "2u9Sjkv/IyIu/Wf//UsD6ydJ9sP/sQC/J9klvN119Psrjvh7C2OCfKQFupbuE72bpPuEu/AFVNq/IePdtA7Q3LoQ9D0h4A2k72id"
        "wzQOCX5e3uDv2buBa+8qx7VPR8JR+fqQNfgJ+v+iUq6pvaZxBTs/eG4G9vYfI+K5Ce4/HFot0n2cuG51u+xjCfc8Bf/tpEBfawET"
        "6J5ka0LWEx7g9NlbG2IXdDiR1hHavu37G56fn4Gf/2zMdYS05CeGrR/spnWDO4X5O8nuYJXx76+L/Q3zV3xcd6TMPxhR+hkjVfDu"
        "ePXYL2eBR6nrpXlQhceMqPDtAcK3R0R8O4RetF+D6CaPRxSceyzjVKgwTgIec3SkCs4drR55f5U1yN9r3kt69ue+vBlBedt0Urr/"
        "odKPLNnTb1fVA++4+7IDem0j9Brxc0Kh12gfnsku/izYHrefbjmMfd3D03Pkf3rPFWH32gPET6eqtu9UUE/58+cRb6Ds5zBPHDgl"
        "+Q29FekdHK9eJY6I/XuYl2l+bl//kvddy8qh/VxPWQCW+ptyuM7gGvgo5nXLulbQj5bVJugZaxWfh5bBPrJWzYA9zOdHa9XFuG5x"
        "gvi0ZbVI9cwR6ulv4nEhttWJ6yze68J1BtdfY0G7xba6cc349UMdLCq9agScsFu9jxl0K+2D7XXC6CPKc68TfD4OnTMV1htMwxD8"
        "gv41S4X9neS/y/O4mc5J+Lu6XbT/VYUjK/nwSK8Tpd6o9fX56ya8nmXQsyv6buTydLAb/eX9ntug9oeK12D+bf2yEG9TwP6rSvzR"
        "G5BnsotM2Ek0//r3jXQI7ssHgOKE6PlFDaBfamztIf/QTDUZnK6zDPX3gUduovHqhD2E/QWwXwqIl7IOnMD18/j9HVx/j+PikFvC"
        "wwk/LDRtlX7fht9b8PvDuM7hep2AuxSannDEeRTxYJsQD7YJ8WCbjjlBXJ/8qELTYdSXwfV+XGfFeLF9iBfDvib76YzSz6J5wvW3"
        "xHW2oyH6oSfU3jgG/m5Bux/36I39oNJ+ZDPzUFW9dVrFB+n3WHB+G5651Cvbcz3+fddud+/zee5dqV/ji7Pz4xzAV368RUptzy5H"
        "O5+j/X8N5OdwfllJ+/sOcf5YCXud4qf6Rsff3dn01mi52MNrOB+vvAXytHCjwFcF4M5Bf+WrwL8WB/zlkr/f68jtTXjyNI0F5cSf"
        "xw7+xRHnsW2Qp+PSc3+Qnttc9h13YEwjw+Ly2U4Fn7l69Aa3nyn0E/KyspHmjWOQEwa6nZb0+JmQ9aXFVfn0TJBPM8TfW0U+zYFP"
        "GxeIfJojPn3K75/73IqBhLiul+5mKrvOPsz13fAVGLdVXcrxbL+cr5MNz2iR5kU+DmbmkVjyaLLVaHcvi6LPh4CTunjWOuC9Bvr3"
        "tMKeNVkP+AD9W58NaffymO2+B+2+XRxvSxrvTLekZxiLNW+BD/KZRqbks4j8RHG61b5brCnh6EbAT4jbXjMzO2R+T4EeGHejsUwu"
        "Twf8HBNxCiX+D1sv5vsbi9hP9WBqricX5fss5wl6dXh0QnEfGYQc+fvjkwxydp9/zendI9Ezp6SLmbqEjYU+vjxnSZ5rxe81dkn8"
        "zAdcjqPOp5JCu6l9bn+7AnKfZEvKxtMIzBvt4Ge63lBTmu+DfJJLingh1d/+zfJ9Jkm/XQZr52Ymuw3r4XTtfidLzxlMeC4jPZfB"
        "c8H3b4N9HHyuFs8F77t0SEjPudfFXoxXBvzBwB/EFylDGN8rawyul+Bf1y9R7ytyf3freRR6tv4B8MUNvJx7Fa45mdmjvaR3sY+g"
        "Bc9xd419v1Z6HnZAfYIJ/SvJRZLLhdwu8J1ZI9pv9feI/tNwLquUvyHg8PQcrTf0wd54vVDqf43Hd9zfXY7xzCc5/xdvLukBtz2E"
        "0xdvBf8lcQ0cP5+sEeodxLoS4f32AJfPRQv+y+0G7BMZ7syxjwNy3pxF/JEv5xx/GX/71PsGFzVs9/cxuu2ub2OSnmtDO7ifYA+0"
        "oB+fSv1okfrxgdSP953genT/mlNSHoltkfG3bUp/nezbE1XnoxMBfZf3Vj3Ggg/tA96yFHy5R9S/jUvF+TfVgXHYg/7DDzO6hX2A"
        "trFUxFMMwk/exjXhK2/iugPXb+C6TfALbKNF8H9ofZX8BNvICvuHbINwpZ2OuL+I/MITgr1pGnPEfTaSXzTkrxfxeAwrdWdk+6bG"
        "G+esME/7ePOWcBymEj5L7Q6LW7oykfD0BMX95I2bpP1obzgiHhESP39ks1MNPxbxQF6P60c43vz9O6dS/XHrLYB/wvN6xMPxif+q"
        "yU0Q990WAfc12RfFcY28L8MU8B3TmB5inyUEXGdRw6U+/xqB+SCq/Z1nrzpx+DnJfiH5aTH7mb5IwLPKcHHMy8NZwsWTsfBU2X6j"
        "9bDSvtWRyHhoFDk0jdnKdcvS+jSfP626mHqjTtIbaHfx8XHqjaer6I0M6Q11XqHofPXXmHz1b96+qvma3nSCdnFh/q+d4Pyi8zdV"
        "2Xep8zfFq0fnb9L5m5jO36TzN8n7PHT+Jp2/Sedv0vmbdP4mb11R52+a0Hbp/E06f5Ngz+r8TTp/E9P5m3T+Jp2/ieig8zfp/E06"
        "f9MYcU2dvwnrdDp/k87fpPM36fxNoh2m8zdNDq6k8zfp/E06f5PO3+Tjyjp/k87fxHT+Jp2/aargzTp/k87fpPM36fxNJP86f1M8"
        "PFfnb1LbBTp/k+wf6PxNOn/T5z1/U8kPGtu6k99vxC3LcQFFfZ61+L6Oh9DxEEzHQ0ydeIgtOh6C6XiI0n0dD6FcN9TxEEo50fEQ"
        "/E/HQ+h4CFFudTwEXy/R8RAqPavjIXQ8hGocJz8eYoO4HqXjIaR4iHuldaiweIi7Iq5DfV7iIb7EvzfmeIhr4cdOVjzEF3i//XiI"
        "OcL+nImLh/ipuN9KshPy6esFe3H88RDcrynFQ7yAfp4MmUdeOM9xAL+PGQew8RzHATwsxgGU5VF+kL/3GvjkxVrQ8bbK6yJTJR7g"
        "5XMbD1Dav9rF6ZjCOkkK6yTYX1e/Ue0nlH13y8SM07j3q26JV0/Z+ogcB/DSHMjBrFj7MMvWD6+aXnmccyHyPCCtH447DinBoujF"
        "6vENZ8YZ3/DJGOMb6nR8g45v0PENOr5hYuYLHd8g6PtzFt8Qsh5R1q7zHufADc748Q1tMeMb2qZIfMMrOr6BjSe+4bOI+MD5im/4"
        "e0S8bKrGN7Tp+IaAXXDhxTd0IL6hc5LiG56dovixHN/QWSW+oWOS4hvoPJvNIp48YfEN34ond1M0voHGi+IcTXafhC93SHEOX4De"
        "uXeK653OMcU5+Pzjxzvw8wbC4x06qsQ7dAj7p2jfSjnu/EFE3PlPIfEOP5DiHYDv+vEOPxHiHUpxDHOYeN8QcKPqcQw3gn5R4xi6"
        "EMfA1/nHH8fA9bEcx1Dqz/tK+3bqxDW8e4HGNawWcCzfzyjb99/L6Yd9/yX+uFWJt8h4wIUWD0DnVbTnFvl+lI4DUMUBzIIczQyx"
        "K9sixsdkK47zuYuPMQS6Tf04BjNiHEP2Aj+HGudFN7VJ51LT+c44P7qpZULPqR77OdQ56RzqrD6HmulzqPU51KRf4p5DLZ47LZ8D"
        "XTrHeV3IOdLiOdYTfW71+M+hzkrnUOf0OdRMn0Otz6HW51CrxlOfQ63PoY7SXn0OtT6HWp9Drc+h1udQT41zqPU5meQn6bwQKnxW"
        "54XQeSEq74PQeSH4/gedFyLOOqPOC6HzQkyI3Om8EDovhMKO0nkhdF6IOO3SeSF0XgjBntV5IXReCKbzQui8EDovBNFB54XQeSHG"
        "jOvpvBA6L0Swfp0XQmqXzguh80LovBA6L8QEzRc6L4Sg73VeCJ0XQmkX67wQgj+k80JMTDt1XgidF4LbyzovRHBcdV4InRdiaugd"
        "nReCMZ0XQueFiLZfS+eFGFs9Oi+Ezgvh1afzQoAePC/E/wHuto4h"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 13056],
    "maps": (
        "gate 16 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 156 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 174 or"
        "igins 26"
    ),
    "constants": (
        "STOP_AFTER 25 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK"
        "_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREA"
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
    "type": "raw_tracepoint", "code": [26016, 4776],
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
    "type": "raw_tracepoint", "code": [35568, 1840],
    "maps": (
        "origins 13 tally 7 gate 7 control 14 requests 23 origins 44 requests 57 origins 20 origins 6 request"
        "s 12 requests 16"
    ),
    "constants": "RQ_BIO 4 STOP_AFTER 32 BIO_NEXT 67 RQ_FLAGS 32 RQ_LENGTH 11 RQ_SECTOR 10",
    "members": "", "calls": "", "linked": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [37408, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "", "linked": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [37840, 13072],
    "maps": (
        "gate 18 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 156 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 174 or"
        "igins 26"
    ),
    "constants": (
        "STOP_AFTER 27 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK"
        "_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREA"
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
    "type": "raw_tracepoint", "code": [63888, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "", "linked": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13056, 12960],
    "maps": (
        "gate 16 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 151 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 167 or"
        "igins 26"
    ),
    "constants": (
        "STOP_AFTER 25 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "4 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_L"
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
    "type": "raw_tracepoint", "code": [30792, 4776],
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
    "type": "raw_tracepoint", "code": [50912, 12976],
    "maps": (
        "gate 18 control 14 owner_levels 101 owner_levels 29 owners 38 owners 58 owners 152 owners 19 owners "
        "36 owner_levels 20 owners 34 owner_levels 8 owners 22 owners 51 owners 79 tally 151 owners 302 owner"
        "s 21 owners 37 owner_levels 18 owners 34 owner_levels 9 owners 22 owners 58 owners 82 origins 167 or"
        "igins 26"
    ),
    "constants": (
        "STOP_AFTER 27 BIO_BLKG 25 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 20 CGROUP_LEVEL 8 CGROUP_PARENT 20 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 124 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 39 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 OWNER_HOST 1"
        "46 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 11 WANTS_PID 30 CASTS 5 PID_NUMBERS 16 TASK_GROUP_LE"
        "ADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 1"
        "4 TYPE_OF_UPID_NR 12 ONLY_PID 15 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_L"
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
    "source_sha256": "71bd654ce05e45dc9e842210f1f0b51c374837532d6758ded9b2042526ca065a",
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
        "eNrtXW9sHMd1nyV5vCMtiWdSRx1Z0yLlODqzZUunrXpWIJiSK0sNklpFetUhgCuurjJlwaxF2bW1uiYhJdmVFBcN5VR2/CEQJaOU"
        "gALJhwJMUaDnDwUcFDFgGAUql0UqIw6iWorNJgZKN4quvHvv7e6b/XO7d0fqTI2+rHY5N/tm5s2b937zfjuFHlH+Z5yDa/7Q28XS"
        "dU7D+94fFOH6Bl6/j9fv4fUSXs/j9VW8fhOvp/A6idej5Wuud7F8Td4t2L/CBbhGm4RYLBaLLyz9vyRKIQrPE9FukHcC77X15Wsy"
        "xutJxO4S9nbkeq9UfN8V2/sSogneo0HF26ai0nubyiXyr+0p1xsRUO6F8v9L5fB3cahnDt/3t3il3xkTcSz3S5CvWWpH8y/h99j+"
        "/DFoR0cO5Z9B+TWQf27pdTGUoySq8XdQPtH6c1O++1ze09HM669Y78wVV3k7ukLWc9mjntxtkucClKPyyVZJX6TfF0jOwYMwLvfB"
        "vaPeS7zejnP+40f1yu17PPmPoO+apCdaLzxv4s+NGZDrBdK79tEiycfnOZTLDYablwnxJ/geqFfvdq9Xx3tZvvzgYZCH9K99N86n"
        "P5Tm76Lr+BqXsN9P8Hnu1q8ttv7UZ6+Esz9tgs3jRNuU1E5ovzwu+d7dHs9HPJ6nPZ4PezyH/su/lsV+e6n8vG/6r8slozGUH8QV"
        "Y0s3/UvX5/Ga0NaCvqFd68ByxgWod99ArfYzWb5mtJ+BvTu/m+lDYT/K1YRy4dW4CO3p62xHeaB/jU0o3ybSH3geXZqnS68vRpux"
        "vZ9zrzfT1Az147xIaI8J6Lc/cJXnTbxSv72J1/GB/4V+35rF9rSw/jXLdb5XtM8PA/vPwHV3DtetwitwfT4Kv/su3kfED6Ef9N+G"
        "fm7D9k0HHM/pZR7Py9h+es8s9GvhiHv/0/zp64QOMC7uZvN3rpX8kHB237gI88m09wF/T/JEo6A/ZKdpvEq/02zzW+7vjHZv+Zpv"
        "R30qr/6Wful3W3avVD/18+MDJzVulw8X3e361zzs/YP4nsNcr/BKdrjwJI5DG8qNV6m+ycdIH9HPkP2pWRiXyYgYhXonhKu+62fd"
        "5w/183jnf+A6iP1ztsW1/PjAP+C4prl+tJH/FFY/hrl+BP09+k+FMWl+jtH8PFsM4ldVq9ee/kyd6skdCrZeyvqio99WeBUePJZE"
        "PYHxmUxG+fsiAjqgb6pfI3tdtmO6lx3bCHYM7UoHlts3US/79SGul524Xq7VyA5oLvptybUG5EJ5OrDcvqn6ykV6nnttwcMupN3n"
        "/wbB4hQDx8XLbyi8iHrdinr9ojxek+HWHX1l1h1nf0Rc/UsaR7KzFEfWz/+FmnXD3++da5H92ylTrj2l+mPcvnmNi9c4WuP1xcYc"
        "L5/fL9h+T/FJQjwr7HGBGV/0tKB+/hq0V/9z0Yh+bqn/y/7ERdAD0y990F2+jKaVrxGRgfdNu6+v5Afrm9zX2fHOL4FebEU/bNrS"
        "/3zpHtehROt133WN/NKIeLdcLiOexPvt0E4xhvcPo14fRD381i3Qw4dEMHu61tWerlj8cdYr/kB//XWKQ6BDDIwrjM1C2Mc52oLt"
        "3FEh7jh/EPvzYey/Da5yVIw7vpBFP2q0uvgjyf0973UA4g9rfH+K8m/28Esv/MrtucMuX8T+a0Z/o8XyW46W2iGw//BqXNqD721n"
        "/pTTz4iiHJ0wLhX8jNK8i5V/942y3AWHnxF2PfDyM75erj9/Zg/rTzsuYo8P+gaMX/H15LBH/I/2EuMEWufkchntKywuMTrjGC/E"
        "HOOxGGA8MthOfeYmtm+c44sSbpZoPcTwGv006Kunv2y2G+a9qacrhQMiPmScigu3cXDgyvL7nvGW1+5Xk33WEXccGthpxmulcnuX"
        "rguahRd2PCdc8WAv/LTm+OBYQDytAo4btJ6xGOoZXnWUj/q97/QAzvN7hXDVsz4ef29ocbc/GvcLDU2KnyEsEEOboSPGojgeURwP"
        "HIeObg/7pvP6dUl/6H2ED8h2ybiA83RTHO1BkwhiDxK4DtD6Ka9Djw98eLOWfRHyXxPiJzfd7G8mGvNYF97R3PpDRz+Dxj0izjE7"
        "UjDbC+tdyV4Hirex3vyZcHEylZfrzW9NM/wg6L5GzqM++ff5rYhPvGzFJz7x91J/pKBdqIdjuG7T+k3zhuKcoe4htBeAk9n9sbJe"
        "a6jXPe7rBz33ssuOcXh5he3PrEc9LwvXfcBK9RkzKVe8j+x03waNxZE0z4xZ6N/84Aj6XVmOY3WF1EtJjwovUzw0XFEfWf9gPw91"
        "P+Buz4wK4y7hV8s23ofqM95B6/Ec50vSOEt2itYnYwbGmfAv2v/Ntx8tuuHAZJdzgy/huML+ONWXO3MS98cnPfy9LPp7d/n6e7QO"
        "BF339Dj5z5Z97WDz5lsgV/s3PeTqd5cr4Pspb6BkTmLs+Xn0L1sc+vUqjmcc64u7vC/T1OLaP3vN+DPRBPM15dCXo1h/tvS8i+/H"
        "Wrj9sMc6rAv7/E9ocTZvPfH6g+565sDrpfjNCxeycPvty7puevrbdaond6ZKnJrwe9zXe6yT7ztT/3jFkTRf+waGAu6nbuJ4xlRt"
        "uDXtOyfaMK6cprjyBs6L9Yj79QTEr9ctC95SSU7Sq9yZhSKfF7/nOy/I3pnPuyvg2Z77NIiP6i8GxAvXLQteWKmfjBmyoxGPfI6s"
        "lM+RlfYLwuIVf8Pq1bs4Du3Er5Ood9/g+HVU2s9+TsKTnguIX0+cCzc++sqOT3AcO41x0hYJx06jP0A4dh/q5ZYG18sRcz8ccO0s"
        "x7U98y0I107A+9djuRbEKVso3k3749o71gp7vgXlzzhx7Q8C4tr/bv5+nW3/JSLevAX+OuGdjwr7faZtHMs9Ij0/hM9H0B5/vkHx"
        "7yTDHSlvwmv8jNfTUh5O1iMPx9KHUHi42X87sP9AXlmeynh4GvNxRirg4f/F47LQePi/Qn+10f1Pi1wPHmB65vQLf10sBz4eHBdf"
        "HxIXXyPqgYt725efFfl8i7J5RXlFZn86cHLoSMpDoHgug/mQxgXA2xOxjb5xAOFKEdGL+gzzTTf39a8yvIP2UxLaSWFftzPaE3B/"
        "HP39KSe+vhBoPGEh1mc/xn55nrUnE7su5Wlfw7jx/aJdfupPuVxS4/2Yx/bR7zKxp+D9D/L2R3Af0BvnB0e7Ir5v4teLDr9+0TU+"
        "WKyA64erh3D93DH3eskvccNXFn1x/EXE8bf74viUt0H4sdwfQfD8avop59NPHM9frIDnB6vHgefPLiKO38f28Z161MP1yOEHDxcD"
        "4fcPxP33U4Li91EJL/HC7Y/HmV2icZ0z8whxnh57v2h/nuu94RrfWn7+Dyra27dL+eg2O3MU7YyG7WhysTMJceMTsgcf2e1qvJXJ"
        "XRpXTVj5mvOY5z7flcRx/PEntP5ott8ZF7B8J++H+c6UqLY9wrc973wifN4/v5/kfatcrqD4LxX8R8V/UfwX730rxX9R/Bd7Hori"
        "vyj+S6D8M8V/wThX8V/A7in+C8M7Ff9F8V+E4r8o/oviv9jHRfFfFP/Fd59Q8V8U/0Uo/sudx38xeN6hIy99LYtL6s9/OcjxRQce"
        "ewDedxnbfa4F5drlv0/WKDyYby8vD8bKT4b8iVI+e3m/phX3azAvsuOoezzheO+J+vRTzfnIJ8LVI8epDv7LK/fgPO9xtytBeS2f"
        "7fLv56SH3ZqS9sUahtfyizrxWj5YYV7LyG3mtQwvM68lFZLXkq2S15JWvBYRhO+QrZLXgvlVg2mWD+jAlWrmtaQUr0XUg9eSrZHX"
        "kla8FmHx7D59vJZ1yGvpV7wWoXgtcnyoeC31kbNxeC0nA+KAt4s/kFK8FrGaeC0PSfj0ncprQb5C1byWuLDnUawUryXT9jQ+3yns"
        "zxWvRc6vUbwWaIfitfjlxS0/r4X4Jehvm7wW/zggo62RcIKg/A/Y93byP74qvf9j9rvKfJkjLM7PaIjL18yXQTze5MscYHGBGc84"
        "eAaQz0M8A0uuna74j/zdjdXGY9Gx3qGebWbelOKvuPFXetj+5Wrhp+Qajp+yWCd+ykcNwk/5UUB+yrvAT8H125ii+XytYj9fs69P"
        "pv8IC4lxmvCaa8w+53Af3Wve2cd91NVuYH6otH81NH0a9FFPovwwL3QE5vK96LfhhgnlfxuYt6nrv8HWE11PMb3W938G8A/0J/X9"
        "69FvAzuu718j7DgY4fu63i/Vcw+rJ98LPCBDT+N9HH83gvcxvP99to9j6HvwXsD9E8Mi6Hg1M5w1657vj+NmrRejRa/x4XZ1lOVL"
        "hBnnmM9+TQL3rQomf2oPy7cw8/8d625S8kvc5TJmMT/6mYB6eHm0GKTeoPWNmfuwUA/lCT9+7jd53DAD7d7Y6e4fFzBfZmhgM/Nn"
        "c4dGK87nURZ/w/tyhxZCxe2Wn7oB/VQaP/gug3N87nIfn4ByOvhjOL+t9zaXS1h4GeEGbWy/wZj255EZ08Qfuynhb//ngV8fYHhF"
        "DvMUab3OIT9Pn7mK9y/h39/G+7+EfQ20G7SfQThvrvek9PdT7Lsuud6n8D6J94cZPpbrfTYU/9DsJ8Qxcr2vY30xvD+P93HOTzyG"
        "/ETMNzSOx1zjWVqnSngHl+uSh33a7elvfg/nVz/K/YwNz0i0dkn6FlK/zXXun5jfMt8dg7+P4u9wH4b4GdsG+k35tHIeQRPf72qN"
        "C3e/IevwG6qRO4H7P4YHP2yo888YjjmP61Yi+p1ibe89x/al5jAenDf3y85Kelgf3qvJ18J5Z/LG2iS5p604tiTCX1G+YifhOzCf"
        "9lE+4kWYP/swXqX95LEl/SxFMm8uXR8u4z4wz/c9gv229SibdzncP7Hnn34ecZaHbXiehV+NFmV5m8p2pl3Y7YjpZ1z4zyL3M06h"
        "vbkilfs3qdyk4z2ljkmgfQ0zD191m4e29m5h7R1h7SU9MGYEjt8C8msHpXlws6I+3rTP3xjlyT3C528S5u9Qd69Zf1lPMcEuIrYF"
        "WpfM+bvUT4cR96e447irn75XmndxnHe/VeO824z4xA5ud3TJ7sTiQvjYm73olyTamlHOBTb/EtqgCLNeU/9nYt01jWMCca5K7y00"
        "W/sv9vgvrLyJ2FoPPLKV9QvNE/s8WLDFr2SHnd9Nj6OenfcYjySuOzdu1dZv799i+h0n/X6v/PxAtKv8nPJynO19FMvHa1yPmngc"
        "HBce7Sb53rolbPF3Ivq7jnXMvk8wdAT+QPfkJ83hfkuyheOSVO/QLmdeUsTcv9PE0Hr4+y7Mm6D7Uv1xKqcJVi4mlYthOfvvd2E8"
        "YC/XguXsz0v92CSVK93fvxQfabZ9so7PCWbHnh7g+yOOfDroTrHxfsH2mZ7+Y+zP+zB/5DNY7nfg+vXtUnl8b8cOweSV30fzMdGs"
        "sf3R0r5WaT347rNYLgLxKuHoe9G+Zlph/hf+yJpnpXaORWCcC3tw3NHOFhI4z0Qzq3cW9YDwNWMK5tm27fCdiALq5fzupPgfm3/W"
        "F0f+WCv5MYBb1S5fqykfw53M/mpn/UXfwzCm+lHuRUnufknu65Lc/w3lD2P5GKyDswLkpfkyFNXYPuz4X3A/fR/qwUb0A2hc59Nx"
        "VzuyrfPLt2h+larsSAlz/zbF1mWS80u3VjdOtZ7lgVm4FeE/iC/h94/rhWNVj1MlJZwqrnAqhVMpnOpTi1NxXErGiSyc57AHzsRx"
        "rnrjWrXjVHEJp0oqnErhVAqnUjiVwqkUTqVwKoVTKZxK4VQKp1I4VV1wKvruYP61a4y/k0e+YhD+5ylX3IL8yKsV7dhVl+/6El/S"
        "73enWHw9iTzLkPnK5nq0geF1wePrcHJ6xtdTcnw96R9fT1WIr6fk+HqSxdeZ6LrA+Bb/3vLPwe+d2I3ynuX9sWE394eiwyj/dfy+"
        "8R6G5xlYj4nbTYyw+NmYIBzvDbwf5v7sRErY4xtjop/FucYE4Zfn2feVKe6h7zKT/0XfScubeSpXub+sAd4of8+E8Fj6Tq3e+kUR"
        "dP1uLuvV3czvofUyj98fK5zwxvv88oZJbq/vb97f1FReH4i/ktG28PFr/76ENy8Gtgt++dSlOKhYnj8/LNaz3hzhLlXU595/bwTC"
        "7e15r6cC5fGeLrrn8XZ65PFOeuTxTobyEzPi74th9DIi/tkcf46jTFadJ+zVX8K3v3JF4fP++SPUH38aeJ+lOVA/p7DeLzMekfWd"
        "hMXAuHyQeZrQ8PwHiddj8dnwHIi2kPalLc7jTZS78EyNduV4BbsSI7vivk4F19v3QuotrFOVzzN4o2iPV3KD/1Lk+K063wDeq843"
        "8Jvn6nwDdb6BvV51voH8XJ1vUP69Ot8A3qvON5D8SHW+AeinOt+A6Yc636Cu9ajzDdT5BmW9VucbqPMNhDrfQJ1vIONr6nwD8FfV"
        "+QZwr8438F8Pbtf5Bl9j65wz/+crLC6p//kG4xxfdOwTH2J4TcXzvxvlXINTy3uugXUuOH6nemCnGa+5fu/nOeGKBwf5ntKyfoe8"
        "Ao4btB7H95Tk8w1OD+A8v9cjH6GPx98bwn0P2vH9pc14DoL83XAch8DfX2qYcxA+rNM5CD9Z4XMQsrf5HIT0Mp+DMBzyHIRUlecg"
        "jKhzEESQ7+OnqjwHYQS/dzjCv7d5MV3ncxCG1TkIoh7nIKRqPAdhRJ2DICx+66fvHIQEnoOQUucgCHUOghxHqnMQ6iNn45yD8GJA"
        "vPB2fW++X52DIFbTOQhbJBz7Tj0HAfgD1Z+DsFbY8y1W6hyEiHhU2O8zbeNYTp2DwPNw1DkI0A51DoJf/tzyn4NA3+fvRX2lcwg2"
        "+sYBhCtFRC/qc9DzCk4K+7qd0Z6A+5rPK4CF2Dqv4HnWnkzsupS3jd9l732fnbdA/SmXq3y+w1Pwfsf5Dk9WwPnB0a6I76+ycxEs"
        "HB/PRxjY7ovjq/MR+tg+vlOPergerZLzE/INd37CjTqdn/DjBjk/4Z2A5ye8BecnKD5MSH9S8WEUH8Z7H0vxYRQfxp6Xovgwig8T"
        "KB9N8WEw7lV8GLB7ig/D8E/Fh1F8GKH4MIoPo/gw9nFRfBjFh/HdN1R8GMWHEYoPc+fxYQyeh+jIU1/L4pL682EOcnzRgcfi9/sv"
        "Y7vPtaBcu/z3zRqFF/Pt5eXFWPnKkE9Rym8v79+04v4N5kl2HHWPJxzvPVGffqo5P/lEuHrkONXBh3nlHpznPe52JSjP5bNd/v2c"
        "9LBbU9I+WcPwXH5RJ57LByvMcxm5zTyX4WXmuaRC8lyyVfJc0ornIoLwH7JV8lww32owzfIDHbhSzTyXlOK5iHrwXLI18lzSiuci"
        "LN7dp4/nsg55Lv2K5yIUz0WODxXPpT5yNg7P5WRAHPB28QlSiuciVhPP5SEJn75TeS7IX6ia54LnMawwzyXT9jQ+3ynszxXPRc6v"
        "UTwXaIfiufjlxS0/z4X4JuhvmzwX/zggo62RcIKgfBDY93byQb4qvf9j9rvK/JkjLM7PaIjL18yfQTze5M8cYHGBGc84eAeQz0O8"
        "A0uuna74j/wdjtXGa6FzZIZ6tpl5U4rP4sZn6WH7l6uFr5JrOL7KYp34Kh81CF/lRwH5Ku9+wuPF6vZhzfGLwzljMg/j/wFBGIgV"
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

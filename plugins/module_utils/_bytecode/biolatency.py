# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 8392],
    "maps": (
        "control 14 owner_levels 94 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 127 tally 98 origins 215"
    ),
    "constants": (
        "STOP_AFTER 22 BIO_BLKG 7 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 101 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 "
        "CASTS 4 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3"
        " HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 U"
        "PID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COM"
        "M 4"
    ),
    "members": (
        "CGROUP_LEVEL 115 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 14 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 104 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 179 bp"
        "f_rdonly_cast 22 bpf_rdonly_cast 12 bpf_get_current_task_btf 152 bpf_get_current_task_btf 169 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4"
    ),
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8392, 4408],
    "maps": (
        "requests 3 requests 52 control 68 tally 18 control 64 control 83 control 29 events 7 control 16 rows"
        " 15 blank 9 rows 6 rows 7 control 164"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 48 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 15 DISK_TEXT 45 STOP_AFTER 9 BY 28 DISK_TEXT 40 STOP_AFTER 15 MAX_EVEN"
        "TS 25 STATISTICS 75 UNSIGNED 5 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "",
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12800, 1440],
    "maps": (
        "origins 13 requests 6 origins 44 requests 57 control 12 origins 15 origins 6 tally 8 requests 12"
    ),
    "constants": "RQ_BIO 4 BIO_NEXT 54 RQ_FLAGS 31 RQ_LENGTH 12 RQ_SECTOR 9 STOP_AFTER 30", "members": "",
    "calls": "",
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14240, 432], "maps": "origins 18 origins 24 origins 6",
    "constants": "RQ_BIO 3 BIO_NEXT 10", "members": "", "calls": "",
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14672, 8408],
    "maps": (
        "control 16 owner_levels 94 owners 46 owner_levels 40 owners 71 owners 121 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 127 tally 98 origins 215"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 7 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 9 BLKCG_CGROUP 9 CGROUP_ROOT 10 CA"
        "STS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN "
        "3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 101 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 "
        "CASTS 4 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3"
        " HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 U"
        "PID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_"
        "PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COM"
        "M 4"
    ),
    "members": (
        "CGROUP_LEVEL 117 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 150 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 137 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 14 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 106 bpf_get_current_task_btf 209 bpf_rdonly_cast 147 bpf_get_current_task_btf 179 bp"
        "f_rdonly_cast 22 bpf_rdonly_cast 12 bpf_get_current_task_btf 152 bpf_get_current_task_btf 169 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4"
    ),
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23080, 96], "maps": "requests 2", "constants": "", "members": "",
    "calls": "",
}

_ASKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23176, 8416],
    "maps": (
        "control 14 owner_levels 95 owners 46 owner_levels 39 owners 72 owners 120 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 96 tally 124 origins 223"
    ),
    "constants": (
        "STOP_AFTER 22 BIO_BLKG 7 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 10 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN"
        " 3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 100 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95"
        " CASTS 4 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEA"
        "DER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 12 ONLY_PID 14 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 9 PID_LEV"
        "EL 10 HOST_PIDNS_INO 10 PID_NUMBERS 17 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 43 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "CGROUP_LEVEL 116 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 149 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 183 CRED_UID 1 TASK_COMM 14 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 105 bpf_get_current_task_btf 208 bpf_rdonly_cast 147 bpf_get_current_task_btf 179 bp"
        "f_rdonly_cast 136 bpf_rdonly_cast 12 bpf_get_current_task_btf 33 bpf_get_current_task_btf 177 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4"
    ),
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31592, 4408],
    "maps": (
        "requests 3 requests 52 control 68 tally 18 control 64 control 83 control 29 events 7 control 16 rows"
        " 15 blank 9 rows 6 rows 7 control 164"
    ),
    "constants": (
        "RQ_LENGTH 14 RQ_QUEUE 48 QUEUE_DISK 11 QUEUE 7 ONLY_DISK 7 DISK_MAJOR 5 DISK_MINOR 11 MIN_LATENCY 14"
        " STOP_AFTER 16 COLLECT_EVENTS 15 DISK_TEXT 45 STOP_AFTER 9 BY 28 DISK_TEXT 40 STOP_AFTER 15 MAX_EVEN"
        "TS 25 STATISTICS 75 UNSIGNED 5 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "", "calls": "",
}

_PUT_IN_FRONT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36000, 8432],
    "maps": (
        "control 16 owner_levels 95 owners 46 owner_levels 39 owners 72 owners 120 owners 21 owners 38 owner_"
        "levels 19 owners 43 owners 49 owner_levels 9 owners 22 owners 96 tally 124 origins 223"
    ),
    "constants": (
        "STOP_AFTER 24 BIO_BLKG 7 TASK_CGROUPS 13 CSET_CGROUP 9 BLKG_BLKCG 10 BLKCG_CGROUP 9 CGROUP_ROOT 10 C"
        "ASTS 19 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 17 CGROUP_LEVEL 66 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN"
        " 3 KN_ID 3 OWNER_MASK 3 OWNER_BY_MOUNT 100 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95"
        " CASTS 4 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEA"
        "DER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15"
        " TYPE_OF_UPID_NR 12 ONLY_PID 14 HOST_LEVEL 16 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 9 PID_LEV"
        "EL 10 HOST_PIDNS_INO 10 PID_NUMBERS 17 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 43 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 CASTS 11 TYPE_OF_TASK_COMM 4"
    ),
    "members": (
        "CGROUP_LEVEL 118 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_NSPROXY 149 NSPROXY_MNT 1 M"
        "NT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_KN 18 KN_ID 1 CGR"
        "OUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 "
        "PIDNS_INUM 1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 183 CRED_UID 1 TASK_COMM 14 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 107 bpf_get_current_task_btf 208 bpf_rdonly_cast 147 bpf_get_current_task_btf 179 bp"
        "f_rdonly_cast 136 bpf_rdonly_cast 12 bpf_get_current_task_btf 33 bpf_get_current_task_btf 177 bpf_rd"
        "only_cast 7 bpf_get_current_task_btf 11 bpf_rdonly_cast 4"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "fc18ad3cdd8296fd3a8f8076ee8f9b29b1d0533bfe856a0525debc6aa775f08b",
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
            "name": "origins", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
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
            "name": "requests", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
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
        "eNrtXG9sHMUV373/50DsmGxydrC4I9Aaq6eG/1HaFCe0xZRWONAr+RIll2vIYRqRkIp4fRXYSShJVAk7bSGKKoGdFDsSEkhV63yp"
        "DqkfiNQvVEIFyVRNq1aECqpQVchSE7bend/b25mbvdu1nT/A+Mt49mbfvnnz/s2b98ZcoTl/lYGzlt1O6+h3vmux9i20Z9C+gfY0"
        "2tfRTqF9Ge0xtKNOW+qcddrMMo37q06wNhnRtFnLsp6d+99GwdCSznMT+Bh63GkzOv++ocfYuEif0+ZzEaedxu+/RJuJCu9FOxxI"
        "0ynM9wjDr7UEvMaBl87wmp4Daw+18dtjf+8VNt5ItDlw7OerJd9pjfLwm8IdB51EONeFhDPpA6d0hfCZYONofCYh8IHwfpXw7DnE"
        "1mU169fBPcXDbX2q8foRXHF+Wzre8eGvTex5hH9ujjO8nkW/0jLM5AfzKg2cb8rv5zl+3wi4DE4R9CV4ReAl4kH0mY4RHmW2Hrex"
        "/s658dm59k20O3X00e7K3c7e+85uRsd1g+z7kKu68e2rODxNzM/sAL5JzPMYa/el2HuvoR/X2IS6xg44HJVMsvlX92jc9/ahNfRr"
        "2bqNgO8wzpxg896aA71D65cI9EvGaQv6R2w+L5ctL73NE4NSeu5Da55kdOtqbwFeoMuNeP9GWif2PDk36zk0rGQM894oh1uIvGk5"
        "808cBN2e0aT8FZXzJclnacBfPmMeOShOzobi1yr0ppF6nOGV1qTyU+ncZsmfb/Z53u/zvM/n+TDkH3wv8BHxbXG/XB6InrvaH2Lw"
        "jkMOhiAH+2PS93blesAfDF+R7qJdCapnzRN91kL0fdWE3KUhd6Ygd3vuZHBSWMcRP7lbyuRuDHI3onH8PV+5q4LeRgLyVyT5+5DN"
        "fwryR9+bhPw9KZcTWj/zFMlhB9Zlm3xdEuTvhF2Xzfy6BHzf1m+2vBOcSifDJ5kGPcbk9C/or0D+Gf8VizX9b8MjOm/JbdBldqje"
        "jm33sW9tcn2OFsujVQ8DT/AV8ZcAb/hBwQ7Uyyub/ySTj+G4tkEL4j/NV54W7Lc0gVM6Eky/inQqwm+pvsgePLiStZNMjw770a0m"
        "x58GlOPVPnJ86JLKcVxbDjv/gRbMzi+9JHa+GZ7EV6UjH/rIzZMN5YPsj/t8ZWO+b66fqwvUz5eWXvX0ifv4x8OL7B/fE8g/vuJ+"
        "cEbwgw8L631YWO+RpwPKx7X8en/B/OBCYhvo9qJrL/rt95K8ffCTr+b69KGrW+4awPnQA6fSwtbB0Jjemo6SPLLnxWUx0LEL8/7R"
        "VT1vc5zxnW1XHT/qRI1/9Ab8WIjoThvX2P69uhzjYpBjtOYE6HKjXE/s2ng/45d12Gd0Drp6reLhPyP5r4b6nfgzrr3DxmHehUQc"
        "z7+OfhT9dejr6K9t6Ad25cYv8vG7Qz76+qTm1cvi7wV9CVuH7fALiwzx6gmsX5TpZVvPkp80aNNNA/3RFjQWjyuO/9fy8lsmKeCT"
        "PMrGlWNSO1LVNQ5fige6/mk7a/PdTLHuTDG/65G59vzc2NbnwK8r5fET0rcEvyjQj75XXCaXC6JTV44ttEj/uPYU1vGMz3oMXJQ9"
        "r8PTQ//ZQPRv4f3wFA8vjviqof/WcvRwE/tT0HXne3Ht+xe9dNs6QnIfzp77y/1HoNt9F7l9QR3fPMDW5bGYNL7r7hvc9Zjl/L3L"
        "tn+Ywv6x2Mb5iyKfUN/Vn+J3D/jj7d1nkH4uIt6az33J3bc5cpGGXGDfQfJB8ZvKcZ/v710cupWOB4xHTTXGIygc8kNE+1AU9uNd"
        "3aRnn7ManjPA3onwtuQ+viBdx6B20LUj5xw4mbSgl9Npn/37X6T6C2rb0Yc2fg9mNM5/qgzV/PPVkv21SHfyp0mugvKBL7x1fDwl"
        "aHyr5ANPfL+yjsXliF+a7Mddu07xPzHOQfwyDb2c78hzfpWtLx350iFfPvtAei7qpUslbyI/NpU7Vy62NcQrLFzy40S7QnqK4nVd"
        "1+mal84kZ5UeiueV5fG4kHFSN26zl/zj/qb8KKNTvqNnYXzQRO4WTe8GjFNRXMpX7x5Z4HpDr3d16Nz8SU/ReZE5ztab9JY5WdNX"
        "cUcfsXNl8odJL5d6TmJ92Tk0wSsd+RXOoY/56PclDf1i0v9B/VOY+zlcdff3Vk5uXmX4tEwFwyfgd+k83jYnKe75afhVsTp+eh3r"
        "1wZ4bU3s1ln7fNbjj47CHyV8IhJ/1NCude2jDvm225kvs/dmVmZAr9QFjfMPb7rInt/g+oNLPedPce33jB+JT0ZovvP1R1c5lDYP"
        "U1ycwSE/ujRUbihnXrqWpXqjLLUv+bFrIoyfM8B/Lfib/MYs+in0e5kefAz8VvwK+OocxnVzfnxx+00szox9enH7csRj1rDx269B"
        "vxv6/yzgZAU413NwKE/ELK5FP4P3etFvQ/+b3Dme+egaLej6RDm53+xz7nmetwdYJ9l68HqzbHnHh1nXVAN/wtDZg+oLdF7Uz9kv"
        "174KeRBGIiPYVzle5uQ2y88+SPnuVNkKAjcovJ2uX8Tg0LnPlhd+ozN9vNny2tUb2uV6tQr5z+de1fn4cLmp/JY98kv7FwP7XtJ7"
        "7nM96aPXo1z+EI1f3471S88PHyN9VGf4jOnS+CP42NAp76MX9mk36LYWfcS7x8+h/wv8/i76B5mdg3yWKG4xfha//0z4fRS/d+P3"
        "H6OfRX8Q/TXo/8Tiz02RDzaAfLAB5IMNnObsszneZ3ntnDnehv4U+hk+X2wI+WLYZ5j7U/LzXtgPO77H+9Gv++iFbb5+3WnwdRZ4"
        "73XW+YIlj1P9sKm+uiC1J5t0r92bWdHntPmVP3Dxt+Mv9nNmzx7Q+XmFy7Oj/aybF0H7GvBVheReiAdR3PcR4Pkcvl9tp/g/45et"
        "t1Gf8cfWWzEO8Ymdc/Rfb8dP59p7nHMBxsdb74UcIY5KfFXqwbmCJ+78NZyzOO9P9Arx5bIl4htx5KhF88qJa68m/mHx9gp+I+Sj"
        "Nu49Ydyhuu/YhDH0lBaWz45J+Mz2d++y55nCPCEvWzO0Hzgt6OsLPvbinnB86ebtfKpxfJkBX664lefLDPHlrDsfe9yWPRGN88cT"
        "/ZrMvzNPMj03cxPodLRXSr/8aubvzizParJ5G8lzoeZpaH8H3n/VguhtW7/pOC/ZjXNEHfPbL/Vn/4B1x/zgp9Xj/aeQeP8ReJ/h"
        "6V0U6J3qd/dPuofuZHdnyN4GtFe0nyjoK6TzCI5/MtB3q9Haea3u2TeExdfQWTxrZkS+TzIiTBCrg6y/I7XE4WtxXCGylI1DnthM"
        "LuV8ZxLnLHSONo3v57u/5fbZejEFV0jFuecUx7Dh9YK/dGf8hjp8nXkdhDzsZz9Qfx/OqwjedJyNt9WF9xyI4OdTOnf+Z+vluIuX"
        "ruV72e/3Rdl+j/r2d9ponK5x41LCuBTGed+3x8WEcTGM8z63940RYZzdr/4U9CqC/gnQn+he1jn63hzTGf/H4b8+DD6I8etr/27D"
        "eeJOjMPGuXofa2+4G31mlrUnkEecvwP75bsw7tusfWaHMB72jfKraX475vjB4TcRH/CVEePjXa0R4lsdfNMm5WuSGxpH+2/7fNO2"
        "CK8drM076vAb2989Aj1XSDA5rT5Uky8bn51xxmfVfvAd9F31ZsiJFuXgTsbYe3ENeXftzICt3/g/Zj+zWM8NGe1j+JH297uy/+b8"
        "yrjGznsXjl9KSq/1q7OuHNh4t95aWwfH/uW6gQfyOtqzmMcnwjyywjw+EObxvsXZ1Y5ewU6kMG4pZy9rejsjtyOJVEg7EuHteFsf"
        "JzdUF2G69R/nhHOp0Yb1A17/ZlS6rx7l4gjN4kmEdwF0aTT+nNTPPoY4SB/swhhPR/jXNX9lDdZhDPOn894+Pq6hUxzjLfQpznEG"
        "/TXov4F+N+e3m3qW259Qng358aZO8Z2X0af4zjGLj+uNcvs6im8Z+vUNz3lpPxufo6xDn8R3Q8VdjAQfB6sMIf57wD8+0vA8CHhX"
        "j8rzNm6ORBz9RfmxBf0b/Lq1vCHE4+TxavOVQ03reWTxfNvPtxy5e9tqBD8s3BL4x7ceZyhcPirxXzM5CR+n/SpP18B5ZAYXdzH0"
        "63ziLREu3rK+fanLv7rHTgWN2xa0X1th+Dmu/c5ayDmtkVzCxZnq4tlkJ9oonh0PrM+iMv28jM9zpLzzIHHKIHJo6KukeTm1fCVm"
        "14vpkHojLeiNAf68bd56Y38TvZEiveFTBxiYr/4Wkq/+Y/H2VF5PSXxS6nlP1Vdqqr5S1Veq+kpuvKqvVPWVmqqvVPWV88wjVPWV"
        "qr5SU/WVqr5S1VfK9bOqr5T7x6q+UtVXqvpKGRxVX6nqK1V9paqv5Omv6iv59VD1laq+UtVXqvpKVV8ZJB9A1VcGo5Oqr1T1lTL/"
        "VNVXXt76ylo8bn7xD8Kr1DQPUd1D/bnKkxD8wKsmX2JyfvkSXn+nUZ6Eey62Yr75En+W6iUjsinQPlvlS4TNl3hW5UsEypc4ALo9"
        "HShfwvVrBkLuS4PGOai+N/244PcPWlcmXwL1l8fLdXWNXL7E0Wb5EpugzyhfAnJ4NGi+xPBnJF/ijqs7Po66+SK+a07tbpiH6uZL"
        "nByGHGa4fInWe69QnkQK8f3J2bq4v+6Rl/q45KTKk1B5EipPQuVJqDwJlSeh8iTcPIlBlScRKE/i4YB5Et/7nOdJ3LbAPImey5Qn"
        "0SXkSawS8iQ6FilP4iU+/lp3Hnf7IuVJ3CLkSTyP+bzvg9fhK5wv8HbIfIG9lylf4NEm+QI7uDyTQvr+cHkD6UXKGzge0J8+tUh5"
        "Az8PeZ6V6W2cR/Pi5/zcKmi+wC2rIBeZBeYttV/hvKWIFkwfNst/+GSR8h8+Cpn/8M+Q+Q8vIf9hN5f/UGkZtALx9XzzHwR9FLrO"
        "eCJs/gPscE+5rn6S4/cTjeOQleObA+ZD3AH9xsf3KkO4TxP3i4jn4xS/au3wOSfv8NHHSfl5VSN9F0rvDIXNlyg31L9B4dG5t3+e"
        "RLlhngStpznZx62Deaqf54e7g8V3iE+b508MLzB/YrPKnwjCB4HzJ8pC/sRulT/xmc6faAmYPxEX8idyyJ+4/gt6PzXuke5cI9xX"
        "Tfc+417pzu5Fvb96/vdTZ4X7qTPqfmpN3U+t7qcW/NO6+6n5+6jF+6Fr9zsP+twvzd9vvdj3WS/8fuqMcD91Vt1Pran7qdX91Op+"
        "akf/q/up1f3UmrqfWt1PDXqp+6nBN+p+6nD4qfup53c/tbpPUxaPVXUiqk5E7leoOpFAeXKqTuSS5MmpOhGNiyerOhFVJ8LFCVWd"
        "CGd/VJ2IqhNh8qvqRBrhqepEVJ3Iovq/qk7kkvi/qk7EH46qE1F1IqpORNWJsPVTdSKqTkTViag6EVUn0igOqepEgulNVSei6kRU"
        "nYiqE/ms1on8H8GoQzc="
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

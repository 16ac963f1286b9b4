# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 296], "maps": "control 13 victims 14",
    "constants": "STOP_AFTER 21", "members": "", "calls": "",
}

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [296, 19136],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 20 owner_levels 29 owners 46 owner_levels 64 owners"
        " 71 owners 115 owners 59 owners 20 owners 37 owner_levels 21 owners 43 owners 48 owner_levels 9 owne"
        "rs 22 tally 222 owners 270 control 805 control 29 events 7 control 15 control 157 rows 18 blank 9 ro"
        "ws 6 rows 7 control 74"
    ),
    "constants": (
        "CASTS 20 TYPE_OF_TASK_PID 3 TASK_PID 8 STOP_AFTER 23 OWNER_BY_MOUNT 12 CASTS 3 TYPE_OF_TASK_NSPROXY "
        "3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 4 NSPROXY_MNT 11 MNT_INUM 9 OWNE"
        "R_MASK 14 CASTS 42 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 19"
        " TASK_CGROUPS 68 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OW"
        "NER_MASK 3 OWNER_HOST 94 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR"
        " 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 25 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 44 O"
        "WNER_MASK 8 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 96 PID_NUMBERS 3 CASTS 4 TASK_GR"
        "OUP_LEADER 4 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 16 CASTS 4 "
        "TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_U"
        "PID_NR 12 ONLY_PID 15 COLLECT_EVENTS 17 HOST_LEVEL 19 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5"
        " TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 BY 29 HOST_LEVEL 12 CASTS 5 TYPE_"
        "OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 OWNER_HOST 8 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_N"
        "UMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TASK"
        "_GROUP_LEADER 19 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 9 CASTS"
        " 24 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_"
        "UID 11 CASTS 15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM"
        "_TOTAL_VM 7 TASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNT"
        "ER_COUNT 5 COUNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK"
        "_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 19 TYPE_OF_TA"
        "SK_GROUP_LEADER 6 TYPE_OF_UPID_NR 13 PID_NUMBERS 15 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL"
        " 13 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 MAX_EVENTS 46 TYPED 44 TASK_TGID 11 TASK_PID 10 CASTS 22 TYPE_"
        "OF_TASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CA"
        "STS 21 TYPE_OF_TASK_COMM 7 TASK_COMM 13 STATISTICS 67 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 95 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 327 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 46 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 16 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 57 TASK_PI"
        "D 5 TASK_TGID 194 TASK_PID 266 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_"
        "COMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TAS"
        "K_TGID 1 TASK_GROUP_LEADER 174 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_"
        "PID 167 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 45 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 105 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 266 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 19 bpf_rdonly_cast 12 bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "189 bpf_rdonly_cast 5 bpf_get_current_task_btf 266 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_curr"
        "ent_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 bp"
        "f_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_t"
        "ask_btf 151 bpf_rdonly_cast 24 bpf_rdonly_cast 13 bpf_get_current_task_btf 169 bpf_rdonly_cast 46 bp"
        "f_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 42 bpf_rdonly_"
        "cast 4"
    ),
}

_MARKED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19432, 19056],
    "maps": (
        "victims 7 victims 8 control 31 owners 114 owners 20 owner_levels 29 owners 46 owner_levels 64 owners"
        " 71 owners 115 owners 59 owners 20 owners 37 owner_levels 21 owners 43 owners 48 owner_levels 9 owne"
        "rs 22 owners 209 tally 125 control 953 control 29 events 7 control 15 control 157 rows 18 blank 9 ro"
        "ws 6 rows 7 control 74"
    ),
    "constants": (
        "CASTS 20 TYPE_OF_TASK_PID 3 TASK_PID 8 STOP_AFTER 23 OWNER_BY_MOUNT 12 CASTS 3 TYPE_OF_TASK_NSPROXY "
        "3 OWNER_MASK 14 OWNER_BY_MOUNT 6 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 4 NSPROXY_MNT 11 MNT_INUM 9 OWNE"
        "R_MASK 14 CASTS 42 TYPE_OF_TASK_CGROUPS 3 TYPE_OF_CSET_CGROUP 5 TYPE_OF_CGROUP_LEVEL 4 OWNER_MASK 19"
        " TASK_CGROUPS 68 CSET_CGROUP 11 CGROUP_LEVEL 11 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OW"
        "NER_MASK 3 OWNER_HOST 94 TASK_THREAD_PID 3 PID_LEVEL 12 PID_NUMBERS 8 UPID_NS 7 PIDNS_INUM 9 UPID_NR"
        " 10 HOST_PIDNS_INO 7 OWNER_MASK 3 TASK_NSPROXY 25 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 44 O"
        "WNER_MASK 8 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID 96 PID_NUMBERS 3 CASTS 4 TASK_GR"
        "OUP_LEADER 4 TASK_THREAD_PID 12 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 16 CASTS 4 "
        "TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 12 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 15 COLLECT_EVENTS 17 HOST_LEVEL "
        "19 CASTS 6 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 5 TASK_GROUP_LEADER 10 TASK_THREAD_PID 12 PID_LEVEL "
        "10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 9 BY 29 HOST_LEVEL 12 CASTS 5 TYPE_OF_TASK_TGID 3 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER"
        " 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 1"
        "0 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 10 TASK_PID 9 CASTS 24 TYPE_OF_T"
        "ASK_CRED 3 TYPE_OF_CRED_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 11 CASTS "
        "15 TYPE_OF_TASK_COMM 6 TYPE_OF_TASK_COMM 10 KNOWS_MEMORY 9 TYPE_OF_TASK_MM 3 TYPE_OF_MM_TOTAL_VM 7 T"
        "ASK_COMM 28 KNOWS_MEMORY 6 TASK_MM 3 MM_TOTAL_VM 13 MM_RSS_COUNT 9 MM_RSS_STAT 21 COUNTER_COUNT 5 CO"
        "UNTER_LAST 2 TYPE_OF_TASK_SIGNAL 35 TASK_SIGNAL 8 SIGNAL_OOM_SCORE_ADJ 10 TYPED 13 TASK_GROUP_LEADER"
        " 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9"
        " PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 13 PID_NUMBERS 20 TASK_GROUP_LEADER 8 TAS"
        "K_THREAD_PID 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_"
        "UPID_NR 14 MAX_EVENTS 44 TYPED 44 TASK_TGID 11 TASK_PID 10 CASTS 22 TYPE_OF_TASK_CRED 3 TYPE_OF_CRED"
        "_UID 5 TYPED 5 CASTS 4 TYPE_OF_TASK_OWN_CRED 3 TASK_CRED 7 CRED_UID 12 CASTS 21 TYPE_OF_TASK_COMM 7 "
        "TASK_COMM 13 STATISTICS 67 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_PID 27 TASK_NSPROXY 49 NSPROXY_MNT 1 MNT_INUM 1 TASK_NSPROXY 21 NSPROXY_MNT 1 MNT_INUM 1 TASK_C"
        "GROUPS 95 CSET_CGROUP 4 CGROUP_LEVEL 16 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_CGRO"
        "UPS 327 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LEVEL 46 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_"
        "CGROUP 1 TASK_GROUP_LEADER 220 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_"
        "GROUP_LEADER 128 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_TGID 57 TASK_P"
        "ID 5 TASK_TGID 194 TASK_PID 148 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK"
        "_COMM 38 TASK_COMM 3 TASK_COMM 7 TASK_COMM 3 TASK_MM 11 MM_TOTAL_VM 5 TASK_SIGNAL 122 TASK_PID 31 TA"
        "SK_TGID 1 TASK_GROUP_LEADER 250 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK"
        "_PID 86 TASK_TGID 1 TASK_CRED 45 CRED_UID 4 TASK_OWN_CRED 13 CRED_UID 1 TASK_COMM 45 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 26 bpf_rdonly_cast 49 bpf_get_current_task_btf 15 bpf_rdonly_cast 105 bpf_rdonly_cas"
        "t 4 bpf_rdonly_cast 4 bpf_rdonly_cast 433 bpf_get_current_task_btf 266 bpf_rdonly_cast 19 bpf_rdonly"
        "_cast 12 bpf_rdonly_cast 131 bpf_rdonly_cast 12 bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast"
        " 189 bpf_rdonly_cast 5 bpf_get_current_task_btf 148 bpf_rdonly_cast 46 bpf_rdonly_cast 4 bpf_get_cur"
        "rent_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 35 bpf_rdonly_cast 4 bpf_rdonly_cast 10 b"
        "pf_rdonly_cast 12 bpf_rdonly_cast 7 bpf_rdonly_cast 122 bpf_get_current_task_btf 31 bpf_get_current_"
        "task_btf 151 bpf_rdonly_cast 100 bpf_rdonly_cast 14 bpf_get_current_task_btf 88 bpf_rdonly_cast 46 b"
        "pf_rdonly_cast 4 bpf_get_current_task_btf 6 bpf_rdonly_cast 7 bpf_get_current_task_btf 42 bpf_rdonly"
        "_cast 4"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e18b111fcfe5ed59313e657ca66ca5bb1433f2799da72a2f1911784086854eb8",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["trigger_comm", "s", 48, 16],
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
        {
            "name": "victims", "type": 9, "key_size": 8, "value_size": 8, "max_entries": 256, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["total_vm", "Q", 48, 1], ["anon_rss", "q", 56, 1],
            ["file_rss", "q", 64, 1], ["shmem_rss", "q", 72, 1], ["known", "I", 80, 1],
            ["oom_score_adj", "i", 84, 1], ["trigger_pid", "I", 88, 1],
            ["trigger_container_pid", "I", 92, 1], ["trigger_comm", "s", 96, 16],
        ],
    },
    "code": (
        "eNrtHGtsHMV59t42JHYcnX1x4mInkICp24SWNo1EMaC2gbbERTpCKwVyOVS7bi3FBBGvD6kOpQEiipJCCY0ojZ0I21Il+FO56uuQ"
        "Wgn4V6moAqVSqVqhlEKbvuKjMb7e7vd9uztzM3ezd+cH1UaKRrfemfnmez9mv3w7s/99u/R/bel/rvlC0fptZlrt57nO8/gb3hs0"
        "GOsujYdxTBudrMn+e8L+e9pIsdKf2JwB72c7F+z5qXWM+5efgjEeYmyhWCxa+1tTkixuPzdxftKI2mPK4OcnjTC8F9ptj3098EKU"
        "ARyV9rtQ2i9/Bn+Xljlf+j0XcfEQsuDHed+j+RtgNE+K+JqwzzcXw/fGYBx5YGtVOCY8555L4LnYFbAP/taZH5biBwBKhYT5R1z4"
        "rX8ZnBdlzfbo0q0AdAvz81u+hetMIhyl9wsW/kr7RHDdUWvdSZg/GEd+wVHkn65R2JDOnx2eKPrBm5JfhHMnQxF8D/mlDV4Q6Zw7"
        "NWDvn2veCWPvbhiPHbTHZCKl4McxxfNrpPCYk7Ae0YHgN/HcGZTL/CDKnYBHYZ+JPR2Mw2Oqid9vGthhIsru5Oifax4ryuH+pyF/"
        "fsYA+GEewbv0cP/WkPEj4bFlPa6DcphDPvLy6QTyacLDp+bkhJzP1zd2nWyFdbxyI+InM43zUK/sSSFegO0nRHxFGSCg68jDsE8M"
        "5CSv0N9Jo8c+R34U4cX37jlBesCfPObx/MkwMLy5I4V24d0iwAcI6Ro9CPMTOO+ICr41AB/C1XJkaeEr5/f9vuRXfE/377nmIbAj"
        "+HfSw7nO/fbzbG+h6jkLnF68CeGEdTMd8nUzCrhyvSDfc2GCrx/48D6kUwjo83KI1+sv4zjSswPm7boL94lw9HXea9vIwenoE+Tz"
        "OeTv/FEYD8dg3gtHRX5fa58k3oR0PqHJT/ieOQXnvaenNr5KMuQng+cn83Q/h2cRf4dxNM8AnrramhEexMdmhG8z0QWex0vyX9q+"
        "aPkv9nmvk6+bDr1ahPWB3ukw+UngyGR2uPS31qNzdvVsQnltCn0Q9G52uFDk/Adh3VznEAdvNT2ceX7Cl7yRnOTJj0sMc/wr6pVc"
        "Z39R/ny74vnViufdiudj6LcAX4n6n+Qv85Bcnuk8I21fQr8I9cVDEen7Iz29wBdnAE6SZ4c/4gjXuD+6mme6uXW058/ge4+h3mhC"
        "vfGYqDeuZyRPhscOluuNtaA3UF+0jDZGb6jt0Ttw/hnUn2j38gfkck70Mmf3ox7pRHr0N5ge22uiB8Fn+SOWnqH1SC6r6e20MW3r"
        "sXT4awo7fXRxSfTUzERFvSKLh6T6hPRdXJj/iHte6/29pfFC6X9LBw+neN78IV5fLpd/mqmGj0N6+BDPs+/I7Ysy/JCcJo3eom3v"
        "qvqzn1n02vd7Rhstl39Du7hzEfyi/eTXOv7gFhlewkF8wuvd/67y+OStVRmfEP9khy8o9OB9TBqfU/7qBO9fq/yGPOolittfeESk"
        "3y816bdWSr+ltpvleJHnhcjeUByWR35tXBx2A/jZT1eOvyj/6MRZB3zGWbeBn5A7NdSYeKsq/R9kvuKt0RWKtw6o4i08/1mKu8Bx"
        "NzGOMq/h/ZV4BM95s26cdTfiKxIi/hqw5sd4/ys/hHhOIJ6HKsulg//MgD+/9cjy+q3V8u+0DtnPJPuD4c03mJMoH6kI4nET6uU3"
        "DF9658Ty6h3LXtj+LfKXE5/vUPm1hj1GWd5gEjtDcmtOIT42y/XCSBtoltwu2Neb589Zv5HfkvG/wt9NIS4yef8kyl4v8v7NWeTr"
        "MP591uDzCdNG5XxC2/tefzy3C+lupAW9qMpH/xDWTQjPE8+Cfv1ERCo3+U8ypM8+phUfOHBgXaepMf517pSmnzaLcdbhVile3PqM"
        "Yr8n/cUjfe33Az/FMP6IYfyBeqjlGbnf6icOWpI4ZLYyHLrriPWJjBOXAr67zAHk7y9q8ultnD8h/j1tbOX0m9nWivUTYGxvXbKA"
        "dUnCn+ViW2UVG14c0+xukLvJBZTTT9VWb2qDsW/rdZX5IcV81RUJT7RfZp1cD5J+Mze3or7oQbx/CPaLiedB/REDu5DpiMjhMuR5"
        "+LJzb1vv1Kvsc8fx3A/gudsV5840+twhLT4zZwdQf0Y4uyb6Jft6sgtSvaFp78yzZJ+/siD1S5rvQjh+LsB9HuXoTRzRnnT+BsdX"
        "cHwJx5/g+CKOMziexvEZHI/j+GjRq6fL/SWwg2kD5WuG6revKeqa4FdU5euYJv8nyI7+0fDKX76V9IDBKuULcs2YZwvz9dHcsUJR"
        "VX/n9Wyh6H2/bP1d3cp8uHS95zG/rlhPnJ/blYL1s248VSn/Q/lwc3pIem+A7hNQXNbX8WEujinLn7XL9S89d/m0wNn5MnuS1cTP"
        "ZKGyXTulphtv1xTrZJn0fka19czJ/qJM72SmYH7XBoOLd0l/kH7J9VI+f7s8H6/LjwL/5LOkx1NV+VB2r6Sv49r66O/kvyvju266"
        "jzeG7rrrKOk9I9Ab9ckgxp0UfxLdzUmgO+XzouwLBi83deprwY/Po9+2t3T+Vg8/JjG+yGDcne1Fvw7rVntDWH+L0T2fn4VleeR0"
        "/FHOD0oaT4XlduBUWOo/TaP+HhXyRSp7ILyX+Spz/CqI986GIX768qIcjm9ckj0v28fjL05o+YvNnD9fnm+P4/6fXdTJt1t2LGHP"
        "u/MSk+bd/eXLqudnb73E2U2lX/jGojd/oMzH11gHU8Z54z7jPIoD1rVyfovo/2XH64v3yD/JTGHc1/PjRZJ/W28mUG/ivYqWp0W/"
        "Y0JbT9YU9x2rM+7L+luH7leI/nJZ/HfN8UXgu+8s1ubH7S/K6z8+/bhhlR834M+Pmy1w9yWq+3FgT4jPRDzmxqv4azHy1z6iyGvu"
        "LFa04xsUdnyDHJ868lGTHR/WtONEL7rHoYBHdz1zcqfcnqM/ZU5tx/y1weGD7IyjX84MKPJcmnyIfFPmfz5Jere/Rj/uV6G66F/N"
        "j3tyef24bA1weOdH2WRI7g/kQrI8Q0bw46Ls1UUvXpTw6N7jJr+93nXQ/yS+FP3OPUOuvxRl7r16pw6wjs/fZ3ufwngC/EtaJ3vs"
        "cXiO/qYb969hcrymtOL5avc3M47/tEWxzxUV84KUx9HNX+HnGaX9kqwSXWq1Nyr7oC3fpwvor7n2sYXTH8/CPs0QJ+Sfd+ttp0vr"
        "qepfSeMqsLuJy3h8auKN4hNLPBLc8xmEt8sXP1Rbr5zOz2mtb+HJsPEE+TIzrhdnmM73HB9HPCW5PKVFp1Z83xrpexbRftP3LWL8"
        "0BU/ytkPitOo3kX1IPO7FK+hPPYeR7kEuc21g+LKtRO8uYp8LIN/tML9h0bJQxkdpiv7Y7L7TxX9OoyfxTgmGYPENOWfRTtH+RMr"
        "7kv42g/j9vHK56f1XbvUJc3Dq+AT7/2UxftZni5kH2s9D8Urfs+1LQHfT1HcQ/bCXf8lDl+Wfkr5WN9d55Wi916O7vdZpuL7rFwN"
        "32fJ8Efy69xrqVXf0/depb9vx7r1dltuXoNzz6J+aGpS2L8nmI5/4+ajjnFxV7U4INd8kIvDlj3umq4x7jokj7vyT/N+Pn0X4cRd"
        "iLe+9j5F3AVxg/fejuz+aZnf3SGvR9SrB9V5gTrzp4f8rUN5br/5U+Jvyg/UHW9NK+KtQ3XGW+3gnw42Ib2bkN4nq9C7WpzdKHpr"
        "xsXZGuDg46yQoz8sP4e+23DjiNf5upCAF+d7XWOC19eo39PG5dp1/gtaeVugW2bm3+injkrtsQNXbIS/R1VnfdzRJ9sONKZOnhDi"
        "Ge36+B0cPFE2wCrlg118fB7r5oiPk1XywjXWW5V5Yd11sC5nnmjl7/008XqszB71on3bosf/FDdQHbCvZ1tFujr3pP7v62djvvS/"
        "S5ffl63/Jq7vjbeoDmxO7+a+70nGQQC06yRU74ptK3jjxXPtu+2xryPs2B2rjmM9B3npKRB81nv7RkN83iU2wMWfc1hfO3c15V8w"
        "X7u5Xyo/fVsgLj+X6pbWq0vnLPg5Z5JdVgC4rzR07q3Mxdzv8awvjOfw3q613kMSvVpaH+AdalXAe2neH7z/mQd41xpePBLezrX1"
        "434JpMff52V2KMqee1/uJ2+U+8lC3nePE1d3MJ18oDl7sOgnT1k1L6i5jlsPFewxnuewk8ce4/IH2eHjfN8NjJv2oh875+DrY0Ld"
        "118e0O933m4e8ErFPt1LlAdsl8pj2f3WuF6cXJYPHF+afCDl/7LDp3HEvODwDI5nMQ57FH8/jOOPiiLdQzb+NinwuobDR9oI8XV8"
        "ze/3q+cPLy/Dh5XPNKeQ/0Ixud+xRZ7fIrkQ7YhVr7VQmUxEyvZ7UWJ3RL1Wbn9aarQ/e+fl9ofuhX+0qGVvSG/TOnTPVPdevkH1"
        "2HapHtfX33Gtfemegte+hGqAN2l8GuxBRs5/ydC18948zbmeBOuX8A/BQfdl6HuiuSjktwZLv28EuwTygvhOx+C8+TtcOC1/YTAK"
        "ejc/gHoY7WX+KsQzw++pIu49/9LwzWS42dnfek79mMw2IOgNN78HctuN57kpxf7hoX9X9zucXo+yt50+FGH7Nyi8vVGEP4rwXyfA"
        "H0Z4r0f46TwoZzRPxLe1T8j2YxYuMq//07Md4XnvIpynG88zL5ynG84TpfMg/FE6z/kiJy+plMLveOeiP7596yLn77WSv/cn+3nQ"
        "v8pnvTLoX4XPg/5VjYE76F/FWNC/KuhfpWvPgv5VWvwU9K9y6B/0rwr6VwX9q1R6I+hfBesF/auqxUNB/6qgf1XQv6pafBL0r6oF"
        "vqB/VdC/ShpnBf2rVmn/qr84/BX0r6rUv+rXzJtvUPev8ql3PjD9q85y+Xn//auexXzLcvWvgvvGbj7h8Sr5hHr7V7VA/resf9Xl"
        "0L8n6F+lvDdSuX/Vn517L0H/Kln/qpeQv3+hyac/5e+nlPVRuJ3Tb/X3r7oF5M7pXzVbW73J6V81VZkflq1/1QlBz9yvwPcj0r5K"
        "y9fnIVP01+dhdIGx5ejzcO8CF48mxPtqqH8T96J/GkH+/Jz8fk1YoR/jDdKPunkojDfN79eoHw/51Y/9leVhbJXqx+kG6Uf0D8hP"
        "KNOPJzehPGzwde+uXO+sXyV6p9H94/51ScqXvvvHvS3tZ/PB6x93t+JeQXaJ+sd9Pegfx4L+cUH/uKB/XD10X/n+cb8T5Ga19o+7"
        "SdE/ro2LQ5JGp6J/XPcy9Y/rDddmF4J+VCD/QT8qLzxBPyqyC/mgHxXzfn/yA0U/qsOa/ahu5OLsoB9V0I+qFnsT9KPS44egHxXu"
        "G/SjUuYLg35UQT+qoB9V0I+qprgr6EcV9KNiQT+q1duP6kFeXzv9qNZo1+31+lEBvG4/qhE+7xRXwBcf4uq3VLd14by1cv12lfVl"
        "alQ/JkdPNpGevEVeTxwU7v2sUnmoqv+Gl7YfU5RtrKueK67Xt3VdRXo49qlaHrfmvmfCd+Yr1m9qh89+U9eucL+pjT77TSVXuN9U"
        "1Ce8RZ/9pt5T9JuaCvpNsaDflH6eL+g3FfSbWol+U5mg3xRbyn5T1wf9pthK9JuKOXjn+02F5+E83Xiepeo3ddFnv6kLin5T79rP"
        "/wec+swS"
    ),
    "programs": {
        "x86_64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
        "aarch64": {
            "killed": _KILLED,
            "marked": _MARKED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 15904],
    "maps": (
        "control 118 owners 90 owners 19 owners 36 owner_levels 19 owners 43 owners 48 owner_levels 8 owners "
        "22 owners 127 tally 98 ended 28 control 756 control 29 events 7 control 15 control 402 rows 17 blank"
        " 9 rows 6 rows 7 control 75"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 8 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 4 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 8 STOP_AFTER 17 OWNER_BY_MOUNT"
        " 14 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 8 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 85 WANTS_PID 92 PID_NUMBERS 18 TYPE_OF_TASK_GROUP_LEADER 5 TYP"
        "E_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPE_OF_T"
        "ASK_START_TIME 22 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 21 TASK_REAL_PARENT 8 COLLECT_EVENTS 9 "
        "HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMB"
        "ERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYP"
        "E_OF_TASK_OWN_CRED 6 BY 16 HOST_LEVEL 15 TYPED 3 TYPE_OF_TASK_COMM 17 TASK_COMM 15 TYPE_OF_TASK_TGID"
        " 18 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_"
        "LEADER 20 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 9 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 9 UPID_NR 11 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 17 TASK"
        "_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP"
        "_LEADER 14 TYPE_OF_UPID_NR 14 MAX_EVENTS 41 TYPED 57 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 22 TA"
        "SK_COMM 17 HOST_LEVEL 26 TYPE_OF_TASK_TGID 6 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID"
        " 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TA"
        "SK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF"
        "_UPID_NR 12 STATISTICS 65 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_SIGNAL 69 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 7 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 44 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 151 TASK_REAL_PARENT 29 TASK_PID 36 TASK"
        "_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_PID 33 TASK_TGID 1 TASK_COMM 16 TASK_COMM 3 TASK_TGID 36 T"
        "ASK_PID 147 TASK_TGID 1 TASK_GROUP_LEADER 262 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PID"
        "NS_INUM 1 TASK_OWN_CRED 103 CRED_UID 1 TASK_COMM 21 TASK_COMM 3 TASK_TGID 52 TASK_PID 145 TASK_TGID "
        "1 TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 7 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 138 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 154 bpf_rdonly_cast 29 bpf_rdonly_cast 211 bpf_rdonly_cast 51 bpf_rdonly_cast 34 bpf_rd"
        "only_cast 5 bpf_rdonly_cast 410 bpf_rdonly_cast 14 bpf_rdonly_cast 105 bpf_rdonly_cast 22 bpf_rdonly"
        "_cast 50 bpf_rdonly_cast 5 bpf_rdonly_cast 259 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

_EXITED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15904, 15784],
    "maps": (
        "control 118 owners 90 owners 19 owners 36 owner_levels 19 owners 43 owners 48 owner_levels 8 owners "
        "22 owners 95 tally 126 ended 28 control 744 control 29 events 7 control 15 control 403 rows 17 blank"
        " 9 rows 6 rows 7 control 75"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 8 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 4 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 8 STOP_AFTER 17 OWNER_BY_MOUNT"
        " 14 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 8 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 85 WANTS_PID 92 OWNER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO "
        "2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_"
        "INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 TYPE_OF_TASK_START_TIME"
        " 22 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 21 TASK_REAL_PARENT 8 COLLECT_EVENTS 9 HOST_LEVEL 15 "
        "TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_C"
        "RED 6 BY 16 HOST_LEVEL 15 TYPED 3 TYPE_OF_TASK_COMM 17 TASK_COMM 15 TYPE_OF_TASK_TGID 18 TYPE_OF_TAS"
        "K_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_LEADER 20 TASK_"
        "THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMB"
        "ERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 17 TASK_GROUP_LEADER 8 "
        "TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_"
        "OF_UPID_NR 14 MAX_EVENTS 41 TYPED 58 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK_COMM 22 TASK_COMM 17 HOST_"
        "LEVEL 26 TYPE_OF_TASK_TGID 6 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10"
        " HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11"
        " PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 STAT"
        "ISTICS 65 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_SIGNAL 69 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 7 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 44 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 34 TASK_REAL_PARENT 29 TASK_PID 36 TASK_"
        "TGID 1 TASK_OWN_CRED 169 CRED_UID 1 TASK_PID 33 TASK_TGID 1 TASK_COMM 16 TASK_COMM 3 TASK_TGID 36 TA"
        "SK_PID 147 TASK_TGID 1 TASK_GROUP_LEADER 255 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDN"
        "S_INUM 1 TASK_OWN_CRED 104 CRED_UID 1 TASK_COMM 21 TASK_COMM 3 TASK_TGID 52 TASK_PID 145 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 7 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 138 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 37 bpf_rdonly_cast 29 bpf_rdonly_cast 206 bpf_rdonly_cast 51 bpf_rdonly_cast 34 bpf_rdo"
        "nly_cast 5 bpf_rdonly_cast 403 bpf_rdonly_cast 14 bpf_rdonly_cast 106 bpf_rdonly_cast 22 bpf_rdonly_"
        "cast 50 bpf_rdonly_cast 5 bpf_rdonly_cast 259 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b018ee90e45d6a5b2e49a261ef2058055d3d2ed4478953e0b64e855a3cc3ba5b",
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
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
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
                ["comm", "s", 32, 16], ["exit_code", "i", 48, 1], ["signal", "I", 52, 1],
                ["ppid", "I", 56, 1], ["container_ppid", "I", 60, 1],
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
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNrtXG+MXFUVv/N/dvmzs0OmnR3csEsFt0sGpoBxqQGWfsCKxm4wE/pBwgwT3aFKnFKl83Y+0NIApV+kruJKjHZ3cf8gCYQvS/wy"
        "RFFqUgn+iaLlA5oYQfEfEjMU7XPeO+e8effOffPu/Gun7RCbm3n73r3nnnPu755z7v35CGNsS/VfOcjM/zY8jFX/x0qJt3TjdzzM"
        "uP/S4evhvRD8Ls09Ae/5+PeGctCWF6ENVTt9Qtf1DS9jRpePVP/trf7T1ht/T/279rMC75Xm3sT2dbPNtSCf39ZvdhG+j3k85nsB"
        "9jnWyX7v8sDzWv8pyw7mOAmHceYZvn+d2ca9/N/LWWgfod9oL7f3aNxSAvWYAD1qQbXvs/j9bLUdq7b7sa3N70az1bTm+qvpKaj2"
        "XZD0E5G/f9Tp/UE1/avaGf0y7uG/j3n8nNz1+hqSyzEszGMJx/fC+Ma4xicxBgbXPDReQKqHmNeP7+0022QUXtjAv38T29KeafCH"
        "p3ZDOzgF7ZE8tJM7dbs+S4MZh3nD+ql/DvPVFuE7DedJbXYzzreI+gqjvrAV+juwK47+TH47wI+3Cuo5EGC3WH6wRWZn/C3inSse"
        "LTr4zWWd7SfXoB+7H4r6ya7hd4/Cg12bUC+A9wdEfQUYKHI0+x6MEwI/K+918t8rzHmUD6K8+N49R1v1Zy/6KRg27fm7DnJFQa6D"
        "f4DvgiiX47q6GORCeYay3ZGL/CU3957DOijI/X0EW5RHQz8Wvy8lDnP22x+E+T33qGCvgz9UtNcloJcsby9tCca5Z7xT+vkbzHcx"
        "rzfCJRGfy+iPG15xnyrAPj9ZcZWrwsl1M+DKgrw/2nc2/IRnM6Dvh1F/XtDbK9iSPl/B9v7xbfDdHUXEzQPYr5/Tv/V+9HL0hwO8"
        "PyDubeD8yw8K9n5QsPfeOZjvANr7qKK9j3bZ3sdmOL2KetyPrbaM838a9DYaBUDSrkf5tuK41cfVYfWQH+e5Q95f2vsz3ez3GNg1"
        "jfFbgD1p+deMLT6i/YL2Gdpfnis2Xoc1/X9GEYcu4fEx2139N/r+Pdv3pUHQe4w9APrAfUdbhOfZuB/1B/46evRLPYkv5B/kTyEf"
        "yrdNLl+6Gp+OmfP6LIx3kEnXqbaEerhSjgP3Rz8FfrEdxqV+DHlLNhyLDfwV/v6ksJ6f5OONAPsdxlsF9LMV9GMf/h1wLM0ovv44"
        "s79P683AV0MfpM/R8R+f5nHvsC737wOI08vMjtvp6j4Kv2EcLRrBeA3Wa3kZ7eUD3DVwlOIaYynNMtQ/tmn2ScDjxf/iPK8AuUPC"
        "vhn6OjdudpNfun/Qvkr7B8XBVjwJYQNLXn0Y7BiEeOmuavvP6rtDs+inmx3ylL3yPIX0SONlh+X+pi2h3q6MoD32M5k9AuwraN+f"
        "OMQRR07LntfJa7PHE0r2GOTj55AYD4Zw/Bd0E4dd8M5YX2GYz2l73nPPXlr3ze7fTvFg/jQXz9f5zx3w3Rr6z+PoP05xv2UPwCVr"
        "f2g3/t/TXF1DOxyR+ken8lSKE7JL0E9y/Cqw4wCuiwFcF9/Cfmf5/ZLmUzf+vs7oK7dHLc/JrjeWQ7UfMb+keg3pffRxwtvHpetS"
        "WwGc1NZ36/Z8n/Y7MU65e3z4dDv5fhnrdLFw2PL/S23ruTQIdZxYMKgUbxN+ifWQkks9StXOVF9qNL/Xq9/bcestxC0P9ueV4tZb"
        "/+uteRbl/rFcwPpJCv3jZRgf7Vg68hr+/Ti2L2H7IrbPY7uG7TFsF7BF+YPCfr4H4vB0cIDJ/TaD8iyYf8kiTmdxvc+GQM+7NrO6"
        "OHqLOW5FqrfS4IRux1W7/ipS/VVwHg79bR/T7fjg2t8q9JNz6E/8vrQ9rttxw6WeUrVzGHDlXnkeksX5kH5LkxHA2eg1GK+AXWax"
        "zmnUO0283SzPO+h5DX8ryvjbSN/O+FvRnfrh8bfigr9q/WiLYV0WR2TX4PvREQ+3XgivCW9Jz9oi+J22zPtLrZ7nLA+nn2X0H3y/"
        "tB37XYy7+iFf90c/WCL7JxvaX1vFddP3A94PVgU/CPH4tD8k94ddj9XwP2DiEsZXlE8M83lpbvJptDvgK/Wbm/sOPE8sSM/JYuFr"
        "Qd8Zxvh6l1/p/MLKHyKEs1cJ+xPuCwncFxK4LyRwX0jgvpDAfQHltPY1IS4uP4DnLFW5Iua5AAyU3cbHI5T3GP65WrVXzPNVr10u"
        "ez8e2/qMeW/yyvajdPDXDucB13nBDmC3LNYHshP8eqc6f4Bd4yX9DXFx1LNgp0HQR3mVWfWK5436gGWXwabsQno21Bjmnr+IeYiP"
        "yxM3UK9GPxETB8h/jjWOMyTf7zP9aRq/P47++ybiCtjpCsxvS5Mv6XZ8SXuGuXpOzPNdwT9v9Ejz6RV4v9Vzxex+fn0G2C0euxxl"
        "9PM0nhM6nceUBg9zcYSIe8pxxR6nuCLTXFyB+1Fuj2pcAXg0dEgeV2grWGe+j1n5l4lnA3wcQXiXHEk61CWndfF8kYsrHM4V6Lm4"
        "P9b556EO7SdzivvJSmM5VPuhdeO4n2yS7ydkF20R6zvLvJ/UcFnRD9FvajiF3x2i/WJ3S3FFcuRX8npW3sXebvHDoTMbP+RakMP+"
        "fYC9wOx5cNmqpzLAufCzTC2/WefwqJafOeU5Mx3Oc6aaw6OlZvOcMcxHMI7dIsclt7zG0svkBMa1KQdcCiP+Rhrik7aG8sTPLb91"
        "jHsPnen8J8Lt+9ryVHt4tSzHK9rPtMWxFvMg8pd/S3FLW0IcvNfBD6Ly+dTpH/26fHVn/KEOt13mK76vUqeV49qrnN874aS2VtSb"
        "wUva/9rF3Vp855Xiby1/OqHbzxfJj+n8O+b5ovTcwconQrP8OdCIXzif+oS0rk/xpmVHAc/b9QvlfjCesc7PhiNcXd8Jv1X9xMJl"
        "H8WJt6nV8132t47VEY60Gffta64fitsc8XTTh3C/TzicJxaVzhNJf5bet0Yb6131fDEs1AWUzxU9UrlyWF/ObUc/XIX7e9oa1qND"
        "MIDqeRzdH44FK6cIH43nJzftNNvkZp+Fm8Z5ofEc9P3uKbKb8d7de718fSY4w+z9bWBd4eQE1WmmcL7T0vWe3HKR2Z6Mj0lxOxb6"
        "46nmzh3fOAVyj3hVzmc28FzU0PtOvE9E5xcPS84vYgzlzUcc5D3RpLw/RXl9XrseSW8no9M4Xhjt8dIpDrfD/D0YWke5BNbF8NzB"
        "XhdaMeoqdP5F/uRJcX5of99YFxtW3WfIoR50EbPnXeWUYl1tm1tdrVZvGDLnI9SLbHIuSecVE+IPvg5n/95rm18sONjUvQX3epO/"
        "DpefRxy0153q5Qkx1XMusb99Qn+GKmMevK+FeXY5WqsHPoQ4Fcb3dVudkXAhh/VMrl+v0a+P69d4/pDphy/Db2MafmN9TEL9Sri/"
        "mh6ICHWvBbTDMXZm6l3PsNbqXZku17t2d7neNdOw3lV6CvflNutc9v29X+dqvc5F/mXdS17m/UPZ7wQ/qdW1Zlqsa+1gbdn5vKtv"
        "jTnsk3iPWDw3+YhTfWvzeZJPHtfleeQXHO4R5lzyx9v7+aO57m7p540N88YErqN4W3ljcutwT+WJuSMnuDhXzEMoX4yFhlrME294"
        "X54n0r267aebyQtPEv6r3pfzUPy1SZpnqedXIaVxyxS/CffXmpU35rlV6gcx701SvKLxYj6P9dtsq0o0Xp2t/r7V1OmlEG9jvpoO"
        "wrzKd9bkMeLz2QD4T3kG8Rfz1vJVqE+GfB5/7b55tXko5hu0xjeeBxjmCVEw3M073of1CNsaO3lbnP0L9yVDntGxd7j7twH2F6u+"
        "5TN/gyLvCqD8AZT/ekF+H8r7UZSf5oP14XQgbMWpphzjYTYt0bcxrtesL/y+Qn6aMuWgeY3hvP4jzGsM5hWgeb2tkz1gXn/Wmb3O"
        "MU7Pf17h/T3uUB84XmnOf39U4eoyEarLlCv2vKTPD+/zw/k6R58f3lD/fX44nmsXHfjh+Rb54fk+P5z1+eEXDj88f4Hyw4sd4odn"
        "OswPz3SYH17o88NZK/zwQof54RmBH/6g5V99fridH15Afvid3HmyVUer44d/uifxpXV++A0wniM/vODCD78Gz106zQ/POPDDRzEv"
        "93B2ofc7xw//Hr9fIU8+7b2RP09omycOB/81nvjXcH5/cthHnznL/OhfNsmP/kaX+dGHOX401ZXq6+Ofh+/X0U8WiL9KdpXfr6q/"
        "X3iWedPf7i5vmvL0ZPxWK+8w67dhrN8+JtTJe40vvdYhvnTd+a3Al164vGGd3LU+PnFZY/127f+nISPUyb1MBRfp/oA6/zvWIf73"
        "xRc4//udHuN/Fxz438gDPjKD/lEWztG6xf9OufC/6T7VvCL/+yhXH6E4uVPngM68iInm7q2st8aLIHu7878jSvxv4lkko1vr6nvc"
        "fYYRh/sMI4rnrfM9ct463+x5a8TlvNWB97A8wfP1m+V3r/P87vI85TWt8hrIzpPYT0pvyc5u95M6Zee5Dtl5rk07u9xPovsexOOu"
        "8V3yOnc+bPG6M13mdRfPU173lxV53Tc0yeueQF53XpHX/eEWed3FC4TXnRJ43QWB1016SDrwugsdvuf6MY9djt7hdefPMq871ed1"
        "9ySvOyXwuvM9yus+AXJf8LzuHzB7flvP6/4+U8tbljg8cud1T3WY1506q/lL83zuax3wKIK4G9f7+UwH85mVOOIS8tuWU+3h0roD"
        "LrWd55B//EOOT/e52N0Nn+Z7BJ/mVfFJlZ9duED42Rnhfn3RhZ9d6LH79Zk+P5udC/zswjnCz860yc+eaZOfHf6A9gE1frb3A7Lb"
        "2eFnv9sk3/kd5DsnzhI/+40m5f0NyutX5Ge/psTPprqYO0+7yPtVx3jaeYGnXTzDPG1xXp3maef7PG3WTZ52QZGnXegST7vZ+lX+"
        "HOdpT3eZpz3V52lL456pNnna+S7xtKf7PG12Jnja+Q7ztAvnKU/bKY+8vZ9Hsj5Pu32edqFHedoZRZ72TJd42jtceNo39XnafZ72"
        "OcDTfvsM8bTfUORp/7ZJnvYvHHjar5rP/w/Zh+R8"
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
        },
        "aarch64": {
            "exited": _EXITED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 15840],
    "maps": (
        "control 119 owners 89 owners 19 owners 36 owner_levels 19 owners 43 owners 48 owner_levels 8 owners "
        "22 owners 127 tally 98 ended 28 control 754 control 29 events 7 control 15 control 396 rows 18 blank"
        " 9 rows 6 rows 7 control 74"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 8 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 4 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 9 STOP_AFTER 17 OWNER_BY_MOUNT"
        " 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 8 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 85 WANTS_PID 92 PID_NUMBERS 18 TYPE_OF_TASK_GROUP_LEADER 5 TYP"
        "E_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPE_OF_T"
        "ASK_START_TIME 22 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 21 TASK_REAL_PARENT 8 COLLECT_EVENTS 9 "
        "HOST_LEVEL 16 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMB"
        "ERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYP"
        "E_OF_TASK_OWN_CRED 6 BY 16 HOST_LEVEL 12 TYPED 3 TYPE_OF_TASK_COMM 16 TASK_COMM 15 TYPE_OF_TASK_TGID"
        " 18 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_"
        "LEADER 11 TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 9 PID_NUMBERS 44 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 TASK_TGID 21 TASK_PID 10 PID_NUMBERS 17 TASK"
        "_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP"
        "_LEADER 14 TYPE_OF_UPID_NR 14 MAX_EVENTS 41 TYPED 52 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 23 TA"
        "SK_COMM 13 HOST_LEVEL 26 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID"
        " 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TA"
        "SK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF"
        "_UPID_NR 12 STATISTICS 67 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_SIGNAL 69 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 7 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 44 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 151 TASK_REAL_PARENT 29 TASK_PID 37 TASK"
        "_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_PID 29 TASK_TGID 1 TASK_COMM 16 TASK_COMM 3 TASK_TGID 36 T"
        "ASK_PID 294 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PID"
        "NS_INUM 1 TASK_OWN_CRED 97 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_TGID 49 TASK_PID 147 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 7 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 138 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 154 bpf_rdonly_cast 29 bpf_rdonly_cast 212 bpf_rdonly_cast 47 bpf_rdonly_cast 34 bpf_rd"
        "only_cast 5 bpf_rdonly_cast 411 bpf_rdonly_cast 14 bpf_rdonly_cast 99 bpf_rdonly_cast 23 bpf_rdonly_"
        "cast 47 bpf_rdonly_cast 5 bpf_rdonly_cast 261 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

_EXITED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15840, 15744],
    "maps": (
        "control 119 owners 89 owners 19 owners 36 owner_levels 19 owners 43 owners 48 owner_levels 8 owners "
        "22 owners 95 tally 126 ended 28 control 745 control 29 events 7 control 15 control 397 rows 18 blank"
        " 9 rows 6 rows 7 control 74"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 8 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 4 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 9 STOP_AFTER 17 OWNER_BY_MOUNT"
        " 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 8 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 85 WANTS_PID 92 OWNER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO "
        "2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_"
        "INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 TYPE_OF_TASK_START_TIME"
        " 22 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 21 TASK_REAL_PARENT 8 COLLECT_EVENTS 9 HOST_LEVEL 16 "
        "TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_C"
        "RED 6 BY 16 HOST_LEVEL 12 TYPED 3 TYPE_OF_TASK_COMM 16 TASK_COMM 15 TYPE_OF_TASK_TGID 18 TYPE_OF_TAS"
        "K_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_LEADER 12 TASK_"
        "THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMB"
        "ERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TASK_TGID 20 TASK_PID 10 PID_NUMBERS 17 TASK_GROUP_LEADER 8"
        " TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE"
        "_OF_UPID_NR 14 MAX_EVENTS 41 TYPED 53 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 23 TASK_COMM 13 HOST"
        "_LEVEL 26 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 14 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 1"
        "1 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 STA"
        "TISTICS 67 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_SIGNAL 69 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 7 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 50 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 44 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 34 TASK_REAL_PARENT 29 TASK_PID 37 TASK_"
        "TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TASK_PID 29 TASK_TGID 1 TASK_COMM 16 TASK_COMM 3 TASK_TGID 36 TA"
        "SK_PID 288 TASK_TGID 1 TASK_GROUP_LEADER 116 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 12 UPID_NS 1 PIDN"
        "S_INUM 1 TASK_OWN_CRED 98 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_TGID 49 TASK_PID 147 TASK_TGID 1 "
        "TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 7 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 42 bpf_rdonly_cast 138 bpf_rdonly_cast 313 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 37 bpf_rdonly_cast 29 bpf_rdonly_cast 209 bpf_rdonly_cast 47 bpf_rdonly_cast 34 bpf_rdo"
        "nly_cast 5 bpf_rdonly_cast 405 bpf_rdonly_cast 14 bpf_rdonly_cast 100 bpf_rdonly_cast 23 bpf_rdonly_"
        "cast 47 bpf_rdonly_cast 5 bpf_rdonly_cast 261 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "32b1d4c2a428e505772f9f79af1df1b21541b0cb79467285e76d7f4bfebd2e62",
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
        "eNrtXG+MXFUVv+/tzp9dhZ0OznZ2YGWXBmgXxxaEpFShhQ9Y0dgNZtP5AGHGie5QJZmlyvbtfKClAdr1g9QVqGhiZ0u220gCMcYl"
        "xmQw1hQiiUiM1tQ/8IEEEYwajEMrO85755w37965d+a9mTfdLTtNm5t9+969555z7vl7f32EMbah+q8UZNafJY2x6l9WSLxVMX+O"
        "hxn3ZyJ8A7wXgp8LM4/Dez38ewNZGEtFGEPVSR+vVCpLOmPmlI9U/01V/xknG39P8zedZwHeK8y8juMZa8y2QF+vY95MEb6PaZr1"
        "XoDdw/ycd7cGz2vzb7HlYK2TUKwzx/D9zdYY1/nflzIwPkI/o7yavUfrFhLIxwTw0Qi6+z6D309Wx5HqOI1jbX83WaNheJuvxqeg"
        "p+8CLCJ//4jq/X53/Pco50LiEMyj8fPEtF7gRxF+X8+3ATk964T9zCMdOtBhrm9+EmMgeEOj9QJSfsR0pEPbaY3JKLywhL9/AsfC"
        "0+Own/6tMM6mYRzbUXHys9CfUuz3biZ/PoB8gO8M3B+NmfW4z32oX2HkE47CfPt3xVGfSW/7+PVOAFv2B9itth5skMkZfxbtXVN7"
        "VFTozWX+zpNtMI9TD0X+ZBbxu0fhwa5B5AvY+/0ivwIMGDmceQ/WCYF+laZU5/1Kax+lA0gvvnfvkVb1WEf9BMFOaP+oAF1RoOvA"
        "G/BdEOnKqOj6KNCF9AxkOkMX6Ut25j3FOcjL9X0IR6THQD0Wvy8k9nPymw7C/p57VJDXgZ+5lNclwJcMLy9jHta5d9Qv/rwL+y2m"
        "K43skWifS6iPS7rop3Lg58fKTekqc3TdAnblqHw+8gdLvWTPdgK/H0b+6cC30zgSP0/jeP/o9fDdnXmwj0/vw3l7Of7b70cvR33Y"
        "x+sD2r0l3H/pQUHeDwrynpqB/fahvI+4lPeRDsv72E6OryIfp3E0juP+nwG+DUfBIBk3IH2bcN3q4+qylVAv7vN2+XwT+ssVa95j"
        "INcJdjfy60lbv8Yd8RH5C/Iz5F+e29f4HNb4/0WXdugS3j5mOsv/Rt+/5/i+0A98j7EHgB/od4wiPM/Ee5F/oK/DR76+Ku0L6Qfp"
        "U6gH6bteTt9ENT4dsfb1JVjvAJOeU2Me+XCV3A7cH/086MU2WJfmMektOOxYrO/v8PsnhfP8JB9vBNgfMd7KoZ4toB734O/Bjk0w"
        "iq8/zZzv03kz7avJD+Ln8OipZd7u7a/I9Xsf2unjzGm3J6p+FH6GdYxoBOM1OK+l4yivHrC7ph2luMY8SpMM+Y/jBPsc2OPi/3Cf"
        "VwLdIcFvhr7DrZsZ7JX6D/Kr5D8o/rXjSQgbWPKaQyDHIMRLu6vjP6vvDkyinq5X5ClT8vyB+EjrZdbJ9c2YR75dFUF5TDOZPALs"
        "GyjfXyniiG8ty57X0euQx+Ou5NHPx88hMR4M4fo/rlh2uIm9M89X2Prum8vOfO3eKTr3Xv23Kh68b5mL5+v05074bhH15zDqjyru"
        "t+UBdsn2D+3G/3u81TWMQxGpfviVp1KckJmHeZKjV4Mc+/Bc9OG5eArnneT9Je2nbv29/vAru8ddnpM52ZgOt/OI+WUtjwe+Dx8m"
        "e3tYei6NBbCTxsnxCpfno78T45R7RqPL7eT5FL/EQn22/l/qOM+FfqjjxIJBV/G2oaiHFJrUo9zKmepLjfZ3pvq90269hXZLw/l0"
        "qd362wera595uX48k8M6JcTFxkIK9eQU0IF118Lsq1hneQnHF3F8AcfncVzE8RiOR3HEfQQFv75nC/jxYJ+iHnOt7qQrg/Y6g+d+"
        "MgT83rWe1cXTG6x1y1L+Ffo3Vpz21cnHspSPZdyHYr5tIxWnnWg63wmYJ6uYT/y+sC1ecdqPJnWVqrzDYF++LM9HMrgf4mthLAL2"
        "Nnodxi1b7DpgL9Y9Lbu7Xp5/0POaHS67tsON+K22w+WKah7eDpeb2GF38xjFsLQumlmE74eHNO68kN0mu0t8Noqgd8ZxXl9qdT01"
        "PRx/jqP+4PuFbThvMd5UD/m6MOrBPMk/2VD+xgk8N1094PXghKAHId4+TYfk+rDrsZofCFh2CeMsyivW8flpduwZlDvYV5o3O/MD"
        "eJ44Ku2XxcJjwO80Y3zdq9dVH8POIyJkZ0cFP4V+IYF+IYF+IYF+IYF+IYF+Aem0/ZsQH5dQLrur8oo46m2xHlgwg3WW7BjGUQ/g"
        "+zr4ZTqHMf1mXd4/PK3wN5t1zs/k+PNM9fwA+4RO/Bng4qVnQQ79sN/SCWbXJZ436wA23/s98Z34aLIpzD1/AfONHi4fNPkVwXki"
        "1jkn/TjWOJ6QfL/X0RfKopyN4utoN4D/V2IeWxh7EeNN9Ot967i6TUy7XuP17yZNmjcvwPut9g8z0/z5C7DtmpOOEurxBPYDVX2X"
        "Qv8hLk4Q7ZrruGGPKm7Y7y1uQH+T3eM2bgA7M3BQHjeYeZVln/r4uIDsV3Ioqag3oh1TxQmKfgE9F/1dnT4e9Mk/zLj0DwuN6XA7"
        "j1Ecb+wfBuX+gfSKzplxnNcL1/om6EfpIF+H8hoXJIfOsLbk3CwOOHhh44BsC3Q4vw+wn3L2oub/VHnGlpbyDPJ3hTGV3djozW7M"
        "l4U6jbe8g/KDgQ1yO1KY3Vpp1E+x7Qrlk2MjGG9uVtiXMNqXrfI4dBHpucj0TxmHHlypfGQL2hten0S9dpuPiPpV2DbeZl5CerLM"
        "GurDPKwzEFXogx2fjFdc6cWGlbFLJBdxPvIrbvkXYGeYs/5GcRPNH2BTy5AXJJi7usp67jyp7KixmK94safkF9u1y7U4T5fuu5Yn"
        "vVJx9hPpfFC/O6Z9TdpnsPOJ0CTf9xnqFfpRn2Vy+eX582XX1bzFkco6vtt5MM6x+2XrIsx5L0xVj5LV7xudW+Jvcug2d/V7gR8d"
        "qxfMthkP7vU2j+o+nW2nB6/A85VQ9A/zrvqHxD+b75uijfnutp8YFvJ/131ETUpXFuvI2W2ohyfgvp6xCPXnWAgWcNt/o/vCseD5"
        "c+R/zOdnB3daY3J9j+3PzP6g+Rz4/Z9zJDfzvXumdL4OExxnzvmWsK5wdiPVY7bifndIz3tyw0es8Wx8hMn8Yiz05jlvfca/ngO6"
        "L9Pd9GOWsA9q8n0n3h+ifsXDkn5FjCG9uYiC3t94pPdlpPcDzclH4tvZ6A5cL4zy+OU5zm6H+XsvRhHrXwmsf2F/gfSL9Jbu5y7Z"
        "9ZxLFXWefp/rYbU6woCj/pPFvkh2FutC2C/Jzv6E649kZ7+L488r4n50iy44sKXF2r2jC1JPOiCvJynrRwfk9SPnfpjmOO9amMt7"
        "S9FaHe8htC9h/K5i1fM07jxnsd7Iza+b8/Zw85rPH7L05xT8bG6819TrpCbrS00ExbrV9wU9mWcXpm71LPOlbuW1v0B1qxmf61Yz"
        "/tStSvcx2781rl99UpFf4r3xPeOcvLp1LKJna0t1LGOB8j15HctzXrkozyvbr2vdJr9vlVtr9awRhX/Ee8Dz2HfHe5GZaz/s+eFL"
        "FXle+FXFPcBsk3zwjm4+aJ23W7t5YMM8MIHnKN5WHpjctG5V5X3Z2Ve4/E6045T/xUIDLeZ9n3lfnvfRvbgdy67yPMqXaB7y+27v"
        "vWkUlw1K8yf3eVPI1boliuuEe2he6Y1pcC7PZuR6EdMj7zv7EWdHw2yH5DwQHdSfJ7zKUpXJ5quT1Z+3WzyHfGw38nsiCPst3VWj"
        "04zrJwOgX6VxtM+Yp5auRj4zxOv01u6TV4eHYj399vrm8wDD/CIKAr3l9vfhvI7gfm6Ls3855D888g5XHw6wt+16Vg+r4Th3B5D+"
        "ANJ/g0B/D9J7E9JP+8G6Mn0n8ttcR7fqB2+UmbPuMLoF6flLGfYzgvv5r7CfEdhPgPaD9AdoP29VuPMSjyvy/d+Wventr8tcnSVC"
        "dZaXys48pYvv7uK7+Tygi+9uyP8uvhvrZDkFvjvfIr4738V3sy6+e+3gu/NrFN+d8wnfnfIZ353yGd+d7uK7WSv47rTP+O6UgO9+"
        "0NavLr7bie/GPgq7i+sPU92sHt/9hVVpX1rHd3+K65fV47vTTfDd12Efxm98d0qB7x7GvFvj5ELv+4fv/iHvr7C+NKHfyNX728d5"
        "QyO/hvP+Nu7vTYUf/dEK45tf84hvfqLD+ObDHL6Z6kn19fGvwPcnUU+OEv6U5Cq/L1XfL1ph3PP3Oot7pvwtGd9u5x1W/TaM9dvH"
        "hDr5asM7L/qEd67r5wp456OXN6yTN62Pb7ysMX879v8spIQ6uc7c2EVjIecRvz3oE377kjWO3353leG30wr8dkrAb9N9lV8I/bSV"
        "wm9/XHfS1fye8RxXJyF99KsfqMZve8RTnPSK30a875z8Pkt9PBRxid/G/9drLI735McwTlLgdYYU9xuGXPZf51ZJ/3XOa/810qT/"
        "qsBLIH9tfMTeFu9TneTvP5XmKN8ZaREXEXeH128m72b3l/yS94xP8p5pU95N7i/ZOG2UO+Gzyf/W47RTHcZp59YITvtGjzjtTS5x"
        "2te0iNPOrVGcNt1vvU7j9W+zAqed9vm+680cPnzt4LTzXZw26+K0xXuB7u/XvcbakvOH7l7r85y9EO8dU5/DL7x24Wl/84pWcdqq"
        "/KJ1fLbKrkQa4rO7eUaLeYZfeGyFHtXyjnbx2OdZW/JvZm/mVsbekBy80OMOd53H+G+6Q7jr9BrBXaeEe/a5Jrjr9Cq7Z5/q4q7Z"
        "xYC7Tl8kuOvUCuOuw+fJz7jDXevnSW4rg7v+t0cc8zuIY/7YCuGu/+SR3t8jvcsucdevusJdU/2rc/jr3EWKv8518desk/jrtIC/"
        "zjXBX6c7hL9OrzH8db6Lv2Zd/HVz/HW+i79mncRf533GX6c/pPhrVV54RzcvZF38dfv46/QqxV+nVhh/vbMJ/np7F3/N2sFfX9HF"
        "X7OVwF+/q8Bfv32B8Nd/9oi//oMCf/076/n/AfYw32w="
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

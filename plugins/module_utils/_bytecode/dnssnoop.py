# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16168],
    "maps": (
        "scratch 7 control 10 tally 19 ports 208 ports 14 ports 7 ports 14 senders 101 senders 26 queries 248"
        " ports 186 queries 9 queries 103 control 18 control 167 ports 14 queries 9 queries 103 control 50 co"
        "ntrol 171 control 33 events 10 control 16 control 27 events 9 control 16 rows 28 blank 9 rows 6 rows"
        " 6 rows 23 blank 9 rows 6 rows 6 control 287 control 16"
    ),
    "constants": (
        "STOP_AFTER 27 ONLY_PORTS 135 ONLY_PORTS 78 SKB_DEV 85 DEV_NET 9 NET_INUM 12 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 48 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 STOP_AFTER 3 UNSIGNED 3 SLOTS 3 SUB_B"
        "ITS 3 MAX_EVENTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16168, 10504],
    "maps": (
        "control 10 ports 99 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 owners 13"
        "3 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners"
        " 22 owners 82 senders 394"
    ),
    "constants": (
        "STOP_AFTER 18 SKB_SK 9 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 SK"
        "B_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_IN"
        "UM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP "
        "6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYPE"
        "_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 34"
        " TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 "
        "CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_"
        "MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBE"
        "RS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 HOST_LEV"
        "EL 14 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SO"
        "CK_NET 5 NET_INUM 12"
    ),
    "members": (
        "SOCK_NET 191 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 94 TASK_TGID 1 TA"
        "SK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 190 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 249 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 271 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [26672, 16080],
    "maps": (
        "scratch 7 control 10 tally 19 ports 207 ports 14 ports 7 ports 14 senders 101 senders 26 ports 137 q"
        "ueries 9 queries 103 control 50 control 170 control 31 events 9 control 15 rows 21 blank 9 rows 6 ro"
        "ws 6 control 155 ports 127 queries 9 queries 103 control 18 control 167 control 33 events 10 control"
        " 16 rows 21 blank 9 rows 6 rows 6 control 155 queries 168"
    ),
    "constants": (
        "STOP_AFTER 27 ONLY_PORTS 135 ONLY_PORTS 77 SKB_DEV 85 DEV_NET 9 NET_INUM 12 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 48 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 STOP_AFTER 3 UNSIGNED 3 SLOTS 3 SUB_B"
        "ITS 3 MAX_EVENTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [42752, 10480],
    "maps": (
        "control 10 ports 99 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 owners 13"
        "3 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners"
        " 22 owners 82 senders 391"
    ),
    "constants": (
        "STOP_AFTER 18 SKB_SK 9 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 SK"
        "B_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_IN"
        "UM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP "
        "6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYPE"
        "_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 34"
        " TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 "
        "CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_"
        "MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 19 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID"
        "_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 14 TYPED 3 "
        "TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_I"
        "NUM 12"
    ),
    "members": (
        "SOCK_NET 191 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 256 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TA"
        "SK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 190 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 325 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 192 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e6fa2449040031ca3578ec773d9da806b89c221f890964b5accc6fb26b0ac61c",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXQ2QHEd17tn/O8va1Wh2tL74rDspsoXhQKfYWBYIzoIEQQVbNl5LqWB0o5Xq7nxR+Q5SkdYLeMWPfThVlAzBVkxVcneyrXMc"
        "YiVlIiqhsiLlYAUIERQQERkijAsUl0MUEsJFxtrszPve7PTszO7O3Uk+2yOX3Hq9Pd2vu997/d7rn2esENYfIxez0qMRggtXP1c1"
        "01LXSSs1Lssg/7QF55YJ6U9lmtJk7fvnqtXqJ2v/Vmp/s6nvJaNmKr6btOrrPGF9fzSBdu6YbVnfrKO+o1HKz4pOKy0qBNv5itWM"
        "yClyfVmFChQjW6Tym1QqWAFc2ni8Ohe8io9Sv4pT9H1WOZokPP+a+n3fMSv/mQ4hzJE8CvxG9Z/FKX0B6fNIzyD9CdLnkD6L9DTS"
        "HyJ9Bum/Ij2J9HtIv4P020hPIP0m0m8g/RrS41Za6KJxGO06i/QMpQ8QvhUD41Hrj/lFqetLRDedMzQOHb8jfnCPEPmO3xYiVSv/"
        "GMrXxuFMbfyKjxJ9cT1Mf5XPAo7R+Jrj3FX7Oz5D7VcOoZ7avJ2t1eP8PoHvIo7vnL93NKt/iuovTtN8jqrUT3O+qlVnPs1DHaZx"
        "LR4i2MTLHHFnu0vQXszRnrP8c47yTE/mdxmP74ZS1L9ttfSttXRkiuZnWw3PlbV/PaPQd/a83UN0tg39yCuXWe2MjFD/1nQkRC/6"
        "aY7HnfcTHrlaIwOCJsX8/45eys8rlJftUMSECXdkxCdc82LyR3EK8/ux+nhL/aj97an93Ys0L0gwjEwR3dn9AD+MTJ1z5RO/cD8q"
        "wJv7WZw5Bn5UxDIL73cmzRbyqRstPEYM8Bvo3C038spNVhq3MKzR9V0HG+jPpOPKEM9bIz0nPOjM+XvKogPiG7NcxlnuQ/V2Trro"
        "KedR/mitsrVm2kHjnEtQuzSZIhMXl1r/TO+v82HVxP8zBA9FMB9IKzmMQ4TmxeYP0CfLLaa/4mEan7j4SysdP0zl1yRnq2910tc4"
        "1bvD4HFWMM7/7Tm+XnQUaUpHz1vl88lLxBsc370rQt+55QfX766X+2XS24BZfy39DQdfmf0x5y+b/G71Ddb4/LuVP1TLj0Iupqx+"
        "fcvKHzHOtKA3HePwOhFk/cmL1bSOG7RO5JWfJu4W4hLDoHUiZ7Frtcr13N774wTjf60Tnzbby4pTCcJTC4jnUuD5HeD5beB5wgfP"
        "b84Tz69a34/sJPlX6a2vV+a8FPTtdv3Weqe/P+ElR/JK2uLjJOS4k35Ou+hHaUqXTyaIj0iPMukpgnbe6sAz3cv4EH6GQWnlg9Bb"
        "eh9PkL5xEnoajUvpoUnikyL4JAm95i6i18pUvf/WuumS1yyPTPzHrfrpu1xUHu/0cq53tqFe73pmF7SeApd/EHJ3erJp/V71xhz1"
        "GlyvniF6MVgf67LgfOotVnn3eLMeW7pjfuNbgr7JcjVIP7zGpwQ9rRmfnJH4xACdUf+NyDriP/UDCafcMiLXIP93if4UKlfStwJe"
        "C3gL4B7AA4BzgDcAzgBeBzgFeG3Cqd+X9J5Eu/2JespVXl9IbzF2XpMg+bI54dZjzZZKXcNVd/6HrXFd25B/PGbm9zTkD1jlcw35"
        "R6zymYb8dVb5ckP+pFU+1ZDfY5UXDfkHrPKz5935Y1b+QEP5MauewYZ8YY3DgYb8k5aeP9GQf9bKP+K5rpW6tvrkb/fJ3+eTv8Un"
        "f51P/phP/tnz3vlnfPJP++RvqDrXj7j4K+GEi9M0nyV1i0LpANINSNchXYu0B2kOaQZpCqlAOkvtq2eRnkF6GulJpCeQHkd6DOmX"
        "kB5BOoN0EulBpAeQTiAtI92HdAzpMNJBpNuRbkW6BekA0g1IIT9UyA0V8kKFnFAhH1TIBZXHlfiz2MvyhtJiL8ubHsAsb3KAWd5k"
        "ALO8SQFmeVPXM80ZMAzSC9YoUZE24V3vt/UGUx/ou+ERko87aZ1Oxkiv3mamUYIVx/pRPET85q8nfD7Ov5v/KCW432QnjPSuIvgQ"
        "0dfocoJH0P/R5T2ArwB8BeDLAV8OuAtwF+Ac4BxgHbAOWAOsAVYBq4AzgDOAlwJeCngJ4CWAOwF3Ak4BTgFOAIZd2BsDHAMcARwB"
        "DL8K1ssRQ0847VVbj9RvEU67flS/Tch64CDWQ5rnGoz6ugAP2+VNjjham6SvCLLJzIln+WDspHq21Zo3M9M7KX981Ydp/Vpd1w+O"
        "mfQSpXJ919L4GQX6vvLr0AOuQXmTnmrlh2KgG6R9Ax3Sd+n19fXR7FrhSspPKrD7VG+7Lx8h/cEwgL9CeBX0XYQ3+pHG9+O9H0W/"
        "PmLXZ87gTfh99MpbPe2E4jStF5VCnd+Y7iMefJEVG2x/jMVP0+RnOoV2OP8U5EdcrCe9/zLMB/RoYyfNa9qn/5Vx9g++kfw6U5NV"
        "pz2QVRKWPeDWy1eivsKV74feuNLSG+NiheR3HN04W3XSF8uNtP09wYU3y7/7+Vda28PZuLP/SdgdbF+4/S1sB+VTSQv/oOPWpybj"
        "zv6x/6tPjcX9+uO2o5r7iV6MEd6nXf6gHOyrZ2073FxpnkaaT11j1ct+xj3qepdcXQq5eqT6csqt4iHSr0b6lwC/A/Azov1+yFUV"
        "+PWjfayTI/3ATwV+/WhfRfv9wE8Ffv1oH/M60g/8VODHfgtdS8h+ht8Szf0Mm4WX/V6cIn0wr1wnZP1pE/kVU38bMzHdrfxNzJRT"
        "xekJaX7GZ35cXRTzZNMN5ukQ5slu373+udt34+du342fa31z48f+THue2M+yRWnuZ3mn0nyerlfkeXq7EmjfBt/l4Y2s46knmq0L"
        "dfv0c+ed629W2RtLWPbhPtKHdUqLyhjgMcDDgIcBDwIeBLwd8HbAWwFvBQy9Xd8CGPq7PgAYery+ATD0eX0dYOj1+lrA0O/1HsDQ"
        "8/UcYOj7egYw9H49BRj6vy4Aww7QZ7EfBntAPwsYdoF+BjDsA/00YNgJ+knAsBf0E4BhN+jHAcN+0I8Bhh2hfwkw7An9CGDYFfoM"
        "YNgX+iRg2Bn6QcCwN/QDgGF36BOAYX/oZcCwQ/R9gGGP6GOAYZdAX6vNP+BBwLBT9O2At7I/A/AW9mcAHmB/BuAN7M8Qsj9knZD9"
        "IbBPFJd9orjsE8Vlnygu+0SR7ZNmfGOqGsbwoC1fTYrq208VmPsEJlyc2o79EZYft2G/9KrzxP/78Hta1o9ZPhwi+zobXREJ5pf9"
        "tfOSvpbZQvoc6utbnoiQnDkTJTy2+OCpnjelmG1vP0z+jZIGPtbAvxr4VgO/auBTDfypgS818KMGPtTAfxr4TgO/aeAzDfylga80"
        "8JMGPtLAPxr4RgO/aOATDfyhgS808IMGPtBA/xroXgO9a6BzDfStga410LMGOtZAvxroVgO9aqBTDfSpgS410KMGOtRAfxrG9xHy"
        "s1TeB/94FPuT0KeyUQV2D31XgN3iLK9I5dkfp0E/XwL99xMxsrPKMSfdVW5BPfDfFh8G/UXQrpGD/TZhfVe5ue7HjwjS24lPRNVp"
        "/xcPkb+stNzlB2C/q6MeswM1upP8O3W9MfWy6iMSnhEnv2zFeYNjDeNiDmS9PzlXfzKLpz8pZ39uQX/+vrE/GWe5W1HuqcZyPY3y"
        "ZFT/amO5gTrdGDt3Cac9X5zqgRxca8vdcQddFg3wY9fBqpf8zMZ+HEiPqqTAN6kPvSTJzxzk5zTkp/odpe7fqFbN30me/t5L89Pb"
        "zgTU2zZHnfvm5nmFdKi3hXpbqLc119uGBoXT/8vnQEbvITlVxL7LygzqTWyX9bx+xfY3kZ63TzqfkcU5A7d/09QLzXWj7u+OiapS"
        "91sZwy6/9/5LheT3TsHvnYLfO+Xt9658ou7n6/L089X1VKv8xzFOvvrqFyOyvqp566uPQF+I/4LqvU6IucnfhPCUv6i/L/us8JK/"
        "9fMxfxpprtd+PhLqtaFeG+q1oV67uPXak+e99don5yhXf6U012sfEd567S8U3tcw/3F7f5zw6zxYda6j7F8oTlF+CXqD334Sn+cu"
        "LoPe8DDt9/dpS1z7TT2e6002ev7FYH6R2RepP/+o8Ho6hvO+1vqItKG+nfI66TyH9jHP9XWzT78z3uvmFOSR8lzA/vwQ/XlCmh/W"
        "Z26/Oeap5/A6WkrNdX4ubWt+bH0o/gUlWL8OK9SvhxWW/5a+E6X58pufVvNi41P7b27z80cB+/Fp9OMPFbm942hvwAePFPhu+sW5"
        "fXe3zK+Ql/Z5hxbz3qA/zwxI54NtucL2q48+2P44JbzlGdrj+yPO+Y00Ke/GL6u8jezCadIH8xE+r/Yk+kfnlYqPEn3sTqyz5B/r"
        "5cVJOp+UTQ3huzeJcHyd47vKZ3yXKPL40nq2OzHhM74VfHevbV8pzt8T10n87jzHaZbrK0Sk33nfnPvF9eXitL7xt323KdL5gaEo"
        "zePRONXct4Z+fxfrra78vRFHvmkfOsqnPPL3Rur55nfO8jGP/L2Ren7MkW/Kw4hH/l6cw18TIccIn/tIvwPzHKH+34nzK3xuphKH"
        "3XstYOjhd96KcVpHFVVwTmYl6r17s6t8VG7PxjPG99YU6TyKec7m7bX0iV3AL052elyQHrAN9yzyiaSkzyfRj6E4zkdsxbxD3lfW"
        "sH8tKtV7GOfH4gL+BZxn2bT5ReJDWs7EqRty4r9wDtlsv7vnZ9K55Lh4obow+CVt/Hh+FMd4FSexbqU6pXGLC9gdWH83bf6lC/8e"
        "F/7Pu/DHfS/2A9yD74yUVf5wgvA/yvw1jHljuQV5uWe3YuNt/tkBeljZw+VOYN2lcqfgzylO03nQTav/4RzznTk/6f76ude1jvE4"
        "1ct4V86F8iGUD6F8YPo/eX5xygfCa/7yYY0IJh9W+uhfuRb6/TXngulVbzwn2csZtpdff25u7adEsPYjwqt9bndbB9rne5odXzvn"
        "dd6yeGgG55CWCLq/ecmcziV24/wbt2/PC87hnsK5aaaPzzGdrBDSuPC9+FLXCaTHkR5DinvQuA9R6iL8g+vFSWn/IKsQgzXeb6d+"
        "8f32Puj77n7U7yv53MeC/d3+PaNJ0MXPyZ/mUy/PZ7N7TBFH/XwetX5v9yfVhMc+qn0PC/yfS7j68wfN+8Pnju1+Pcb36Ohc6eh9"
        "wcdJ6sfMrCe+beNjj/OBpnjwvPL4t8Ir/SmcHwR+ft+VHqL9FPOecAT8Yt2f/ayMZ8N9bd/7rRHYk7wPskaS222/t4Dv86JbOneZ"
        "LgQbj8r13v0w5c5ZC98Hq6Yng9+D4H4noUe1e68wr3y6ap6/nPs91nugX6+2+MF+P4Lpv4PtdJov9gOaeC5ph04fZbqfp1x4bNbz"
        "nEOQ+pzjtzeB+7EJuh+bHsY+5DTVm6Zr0mLTwZ1Vb7n4Nh95SXpILuItpz7JML5zl+PfDVsP0UQ7cs8tf9u+73rH7Pzut2J++Z2C"
        "oSTWR6Su8Rm4idc7lqsdcruHqR8DcfhtusffbPurLb8L3hcYwj3FvUiztfXbknPYv+Z3CHbcP1e/UUTaj88rP/O57zeM9eSKBZn3"
        "UueBqlNfrMt3OqdeuPpsy36clfqxA3hQvcYK73oNH7xKV2Nd5HdsOscgX7ddYLo825Q+ed1qm04fmw00bhXcb2c9J5vcL9Nt2/dB"
        "BwPeT/W7z4p9pbvKGP+7iT/2U8eT0Hf5fYFG/rhU5o/7+XwI1cvvr8yfT/6D9PrJMYmu+B6TW3/me4bduE/C91GKq4DfKqZDyk8m"
        "Sd9Pwl9RWe9dbz4SpfonJ7CefwHy9N2e+DyNlMftaaR7esluLG0soz8xaXztcuqPqk4+K2L8injnhNdR1kfM9cf87ol7WM5/g8bB"
        "IAdCa3mH+RyX5d0Fm8/D6D/a83vXxbZ/ZyYwr13Qo8ak8ZmvfODzPvY7D21+z/jx+zRuPbjVuOdr9rmVioLP+r8LcpDXhTctjD5g"
        "348hxdLN50yHhg9dc7/3qOTXKN0Huf/BmGf5Pb1fwThv9543yMHSfUHnbas8b+1+79IzWL94YojH5U/wPtgE5GO5uqj1JtTjpi/3"
        "/N8O/mE8c0n5d9aTssoykovwZ7Gcb5QbGWkd2DG+UHLiPzHuMeHWJ5z+5Nt7Ey3tsdOO9zbi4ucvOee1rieVffTynT58Cb/aVFmW"
        "z0gNnJ9sU48tN+ixPus19NlyXNxg8/NqL7qJzo8efd+/WaB6Ck3qcdK1e5yMw/iOjuGJm7AeHiY6LvuNm63/7yfSaU3Xq+X10FiY"
        "9bCCdTvbAXq/n+n9harTPusef77NdXupp51yofGsv4v5gg/ffKgpf/D66NZr/Oavcq9LTt8ry6vu/cfanNelL8u8No5P3GcdP1D1"
        "tN9Qf+GhoPbaG2R7bbmsP7Jc5X2OUucg6PAqGlfjM4tTf5wclOwB1gf99Pfiw8PB7IIo7ALsC1U2+9kFEUo7fh/0iPcy1rdrD0Bf"
        "fM8w7IKxFnbBaW+7QJfXD3+95us2fZlbZBXwMb+/VoHfis/vPTHcnC9t/sN5UNOeUhx04Mt/oI/0+EXivyb1vOCop9QJPVu8Q9qn"
        "Zv3bWBbDOHZD7mwK1m/j4vab98P4HRX2P7e2dxUrjQtijIpW3z+26BEpv29krPKm9z2bSd8sbTxQdfo1TPxL0nla2i/1s2eZPuPi"
        "X6gc+p3viCP/UsBRwJcA5vNTeG/mflkvcuuT/J5Fd+/rqd8PcLuvQ32/lNY/N1/w96b+4PW7W943vLsXq+tR+4TXeyKd0njkUm79"
        "PYn15dmqJb9a0KX53lzKsf/P5XbsZ3oMtt740yPkNsbn9jffrMh+w4M+6+RHhPf+DN6xmKL6ijhvWlyWahjXs22NKxGwMfU/kGt7"
        "PPfpsolRqV1jRcxnHS972uO2fYD9376rDNs+MGvaVkvPKvX9wLTuQzeGy56Pyu0Yy7znm98nKa6i8erulc/jlDayXL9Rti8axuE9"
        "1N5hjMO+mKf/1rZD3PugHcH2b33tkYfatEfgry3uzQgvumu5D/TZ9uxwXtd436evF+ctUpjfFOYXci39gLf/o6H9wsKMV+G+9uwu"
        "27/tg0e79bjtXvZTdINQG/jfJc/yqQ4f+xv3U11+RAN8M4T14yad5eLnJHpudb6A9yWYfts+Z+BX38bBlvsLXvTq5xdq2P/eSH41"
        "ptMWdnT9vcx7vf0TPE+8b9S3oo/adej/Md5/Nun5Mu/1kPPd/B+Ev4LQt5uP2/Wb8b6bH15B62X93C1/WS4UD8EeWS6f52L9qXT1"
        "sKS/zdU/7aYjPhfA91OD+hf7VrzOW559qsX8tzrPs0Dz365fif1Ifni0W4/vPMO/3L1CkfrPcon1W7YrWE6xPONzI/Y9CMSpsPWO"
        "ZSyHv4z5pXNcXG/hjidxjuuIj151ied8Vcbkc1oNese4rHfY+kaG5axi/56W+OYpwqfzWDXIOQe/9vgcm6ntpqT8E5Lf2Dl/xzF/"
        "HIcg49BHjX7G80gg/Oa+77LIz2FwPTg/6D7H43dOp3hoX7XZeatC1zMt7YnTrvfIZ6C/c70Ra/z+7xzDSx1+jLh4UDqXcOHiBX0d"
        "8YK+9hqLF/TniBf0+Gs0XtCRMF5QGC9oEcYLuh7xgt7bZrygGyEvyWB65ccLIjnuF9fmwscR+otFEkfo36rOOELJCxRHKC6+e5Hj"
        "BP2gRZyg788z/s63FihO0PEWcYKemieeX15kcYL+bIHiBE35xAmaeY3GCZoJ4wSJ+cQJ2uYTJ+hWnzhBN79K4gRt8IkTNPgaixM0"
        "vEBxgiZf43GCPmkR2G7l+/Hm79tPhu/bi3bet18mmusH9feAvN+3jwh5foLdcw3+Tuqk653Ug3GnvRC+kxq+k0pw+E6qH9+8ut9J"
        "Hb5A76RegnhG/E7qcs99uPo7qX8HPye9kxD8Pb+X7Hcuvd9JfVzU/WXO9/z+N0Z4+r2P+vNY+D5q+D5q+D6qB57h+6ivgPdR3y3m"
        "Jk/f5y1P7fdRN0J+5u3zqRRXhfBwv7fJ+f7vbR5Z2PdQ42+JBfPLXRuj/jxjy5GFeGczC/9iYz9bva+5OiD+3cD/KVd7fu9kHnG9"
        "k5mNOeex9TuOR17l7zh+GvLK/Y4j9OeGdxxjPu84vgXfRW39L3ynLXynLXyn7dX+TttolPmuvXfadke95Wurd9I+EA0mN7dHJTvI"
        "fqctb+XPPX7tzYifNvMKj1+7Iers/4WPX3t11Nm/evzaq6J+/QkWv/aKKOEdNH7t9S/J8WuXRWU/Levvk2H8WtFO/NplLeLXXmy/"
        "8fMB/carI/Qdx0X950gYFzX0G4d+4xZ+4znHRf2iIvtPW8VF/bIIpgc8Jsc/aYiL+jjkzLTS3D86qYT+0dA/GvpHQ//o4vaP+sVF"
        "fe8c/aNKi/hRb/PZbzonJD/bnONHLbC/NPrTgOvHj9CfHwreZ7ww8aPm6j/9p4D9eVrMz39aEaH/dC7+U44zFPpPQ/9p6D8N4+Cw"
        "/zQrgvlP02Ju/tOFizPh1EdLKuweFXaPCrtHhd2jwu5RYfeosHtU2D0q7B4Vdo8Ku0eF3aPC7lFh96iwe1TYPSrsHhV2jwq7R4Xd"
        "o8LuUWH3qLB7VNg9KuweFXaPCrtHhd2jwu5RYfeo0LNU2D0q7B6sm7X+I4Xdo8LuAZ2WME8lrOslrKsl1m+mB2EvuOz5Xpc93+uy"
        "53td9nyvy57vle15696S4jxvFRVpE97lOmd1w53yOSvIj20x7BvHvM9Z+ftpd8v6QsJ9LnYV7IEy7IFV0Nd7oK/3AL4C8BWALwd8"
        "OeAuwF2Ac4BzgHXAOmANsAZYBawCzgDO+JzTvbj2yohB/kynv9Typ+q3OPjWhG+T5YI+mPA6f8f+zgL8V2b5MvQF4dAXjJ30Pdsl"
        "vH6Or6L35LIREjBrIhlrXTMKVJ7XxzTWT4tuzPUB73PtRdr3m3j/Ct+l19flk2LZ64P2foV1P85n3yEfeR77KcBXIXwL+i5JT+J9"
        "i/Hej6IfH7HrM2fqJvw+euWtTf1gHGfEff+7Uc+PN9WP6/ZLToIb4/oc/pXXPlTx0JEwro8I4/qEcX288Qjj+oRxfWhcw7g+slwM"
        "4/qEcX0uZlyf8gWK61MO4/qIMK7PyxfXZ+ICx/UpL1Bcn4kwro8I4/qEcX3k9XvxxfUph3F9xKsxrk/ZFT9jYo5xfSbCuD5hXJ8w"
        "ro9vXJ+JMK6PCOP6hHF9wrg+Ev+FcX0uSr/DuD5B4/qU5xnXpxzG9RHN4vqUEdfnxjbj+tzl2U/WK/IpOo9TXA99vH+ucX2Ibjiu"
        "T12+3SHp2RVFnufGeDdkrxvX4bwa9m3yqS2imT7st084b329XXsY+2vFP55j3JuPB7NT+1a83baLPOMZufie38m8YPFu7mozHsRM"
        "i3g3bdYz1AH663DFuznoHe8mLi5r6s/xjxulNh/nBY8bVW4rblTw+D0TYfyeMH5PGL8njN8TyH+0eOP3TPjE7SlLcXvYPihcHcbv"
        "mV/8nnIYv+cVGb/nV03j9/w/o58Hkg=="
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT_AARCH64,
        },
    },
}

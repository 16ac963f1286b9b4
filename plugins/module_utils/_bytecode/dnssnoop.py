# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16296],
    "maps": (
        "scratch 7 control 10 tally 19 ports 208 ports 14 ports 7 ports 14 senders 101 senders 26 queries 248"
        " ports 186 queries 9 queries 103 control 18 control 168 ports 14 queries 9 queries 103 control 50 co"
        "ntrol 172 control 33 events 10 control 16 control 27 events 9 control 16 rows 28 blank 9 rows 6 rows"
        " 6 rows 30 blank 9 rows 6 rows 6 control 294 control 16"
    ),
    "constants": (
        "STOP_AFTER 27 ONLY_PORTS 135 ONLY_PORTS 78 SKB_DEV 85 DEV_NET 9 NET_INUM 12 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 48 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 STOP_AFTER 3 UNSIGNED 3 SLOTS 3 SUB_B"
        "ITS 3 MAX_EVENTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16296, 10536],
    "maps": (
        "control 10 ports 99 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 owners 13"
        "3 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners"
        " 22 owners 82 senders 398"
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
        "EL 14 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SO"
        "CK_NET 5 NET_INUM 12"
    ),
    "members": (
        "SOCK_NET 191 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 94 TASK_TGID 1 TA"
        "SK_OWN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 190 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 249 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 275 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [26832, 16208],
    "maps": (
        "scratch 7 control 10 tally 19 ports 207 ports 14 ports 7 ports 14 senders 101 senders 26 ports 137 q"
        "ueries 9 queries 103 control 50 control 171 control 31 events 9 control 15 rows 21 blank 9 rows 6 ro"
        "ws 6 control 162 ports 127 queries 9 queries 103 control 18 control 168 control 33 events 10 control"
        " 16 rows 21 blank 9 rows 6 rows 6 control 162 queries 168"
    ),
    "constants": (
        "STOP_AFTER 27 ONLY_PORTS 135 ONLY_PORTS 77 SKB_DEV 85 DEV_NET 9 NET_INUM 12 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 48 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 STOP_AFTER 3 UNSIGNED 3 SLOTS 3 SUB_B"
        "ITS 3 MAX_EVENTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [43040, 10512],
    "maps": (
        "control 10 ports 99 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 owners 13"
        "3 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners"
        " 22 owners 82 senders 395"
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
        "TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_I"
        "NUM 12"
    ),
    "members": (
        "SOCK_NET 191 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 256 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TA"
        "SK_OWN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 190 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 325 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 196 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "922d36ab1bf251ab8efd3aeee4988aa550222a669748ad8d4b2b61ffdf1d8b84",
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
            "name": "rows", "type": 5, "key_size": 352, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["type", "H", 92, 1], ["rcode", "h", 94, 1], ["query", "s", 96, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1648, "max_entries": 1, "flags": 0,
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
        "eNrtXXuQHOVx/2bfdxLa1WhutDo4cSsQljFX1ik8FAXwodixIDbIshbJf6i40Um5O64Id5BEWhbMipcvVDklTNkIKpXcSYAOxzHn"
        "VFyijF0rV1FGZVwuJeWHyhBHxpgIgskFO3AljDY707+enW92Zh/3kASMKNHqb7/5nt39dff3aGOpsP4Y6YgFD4UI77v4lZIJ8+3H"
        "LGgsSyH9uIWnFwvpT3E/wXj5+1dKpdL95X8r5b9tiVfjYROK38St8lqPWt8fiqGem6frljftKO9QmNLbRKsFcwrhdrpiVSPSilxe"
        "m0IZcqENUv6rVMpYBJ5fd6Q0k3blnqR+5cbp+zbl+Ti18wfU7wcPW+kvtQhhjuQhtG9IfztK8PeAbwFOAb4J+Abg64AnAF8FfAXw"
        "ZcDjgL8EfAnwF4DHAH8G+BPAfwc8asG+dhqHofYpwBMEv0btLRoYj3J/zC/y7c8Q3bRO0Di0fEH8xwNCZFs+I0SinP8p5C+Pw4ny"
        "+OWeJPricpj+ig8Dj9D4muPcXv47MkH1Fw+gnPK8TZXLcX4fw3chx3fO31tqlT9O5ef203wOqdRPc75KJWc6zUMFp3HNHSDcbJc5"
        "4s56F6K+iKM+Z/43HPmZnszvUh7f9Seof1vK8MoyHByn+dlSbuf55X+9pNB39rw9QHS2Bf3IKsusegYHqX8rW2Iig36a43HrQ9SO"
        "dLmSHkGTYv7/pgylZxVKa2tRxKiJt6TEfa55MfkjN475vacy3lI/yn87y393AWYFCYbBcaI7ux/gh8Hxk6504hfuRxHt5n7mJg6D"
        "HxWx2Gr35rhZQzZxvdWOQQP8Bjp3y42scoMFo1YLy3R9x74q+jPpuNjP81ZNzzEPOnP+nrDogPjGzJdy5ru9Us9xFz2lPfIfKhe2"
        "yoQtNM7pGNVLkylSUXGO9c/kngoflsz2f4Xw/hDmA7CYxjiEaF5s/gB9stxi+ssdpPGJim9ZcOQg5V8Zny5d6aSvESr3JoPHWcE4"
        "/85zfL3oKFSTjl638mfjC8Qlju8+HaLv3PKDy3eXy/0y6a3HLL8M/8jBV2Z/zPlri/+0dIk1Pq9Z6f3l9DDkYsLq179Z6YPGVB16"
        "0zEOHxXNrD9ZcQGt4watE1nlndjdQiwwDFon0ha7lkpczrbM72Lc/suc7Wmwvjbx3zFqp9ZkOxehnS+hnS+jncd82vnLWbbzZ9b3"
        "g9tJ/hUzlfXKnJc+vdcu31rv9B0xLzmSVZIWH8chx530c9xFP0pNunwuRnxEepRJTyHUc6WjnckMt4faZxgEi7dBb8k8GyN94xj0"
        "NBqX/GNjxCc58Ekces0dRK/F8Ur/rXXTJa9ZHpntH7HKp+/SYXm8k0u43Omqcr3LmZ7Tcvo4/yOQu/vHapbvVW7EUa7B5eppoheD"
        "9bEVFp5N/ImV3z3erMfmb57d+Oahb7JcbaYfXuOTh55Wi09OSHwyAjqj/huh1cR/6l/GnHLLCF2K9CGiP4Xy5fWtwFcB3wi8E/gG"
        "4GngPcBTwNcCTwBfHXPq93l9VazR/oQ95SqvL6S3GNuvjJF82RRz67FmTfn2gZI7/U5rXDur0o9GzPR0VXqPlT9Vlf6MlT9Rlb7a"
        "yl+oSp+w8ouq9E6iw1Pu9L1W/qmq9GErvaeqnGGrnN6q9IQ1Dnur0o9bev5oVfq0lT7pua7l2zf6pG/1Sd/tk77BJ321T/qwT/oq"
        "n/QTp7zTj/ukry0514+o+BfhxHP7aT7z6gaFYA/gWsDVgKsAOwHTgCnABKAAnKb61SnAE4DHAY8BHgU8AngY8BnAScAJwDHAfYB7"
        "AUcBC4C7AYcBBwB7AbcCbgTcANgDuBYQ8kOF3FAhL1TICRXyQYVcUHlciT9zGZY3BHMZljedwFnepIGzvEkBZ3mTAM7ypqJnmjNg"
        "GKQXrFTCImniO3bYeoOpD3Rd822Sj9tpnY5HSK/eYsIw4Ypj/cgdIH7z1xP+Kcq/m//Ix7jfZCcMZlYQfoDoa2gJ4YPo/9CSTuDL"
        "gS8Hfh7w84C3A28HngaeBq4D14FrwDXgKnAVeAp4Cvgi4IuALwS+EHgr8FbgCeAJ4DHgsAszEeAR4CHgIeDwq2C9HDSWx5z2qq1H"
        "6puE064f0m8Ush44gPWQ5rmsh6G8FcAH7PwmRxwqT9L3Bdlk5sSzfDC2UzlbytWbicntlD6y4k5avy6o6AeHTXoJU76uy2j8jD76"
        "vngh9IBLkd+kp3L+/gjoBrCrp0X6Lrmmsj6aXeu7iNLjCuw+1dvuy4ZIfzAMtF+hdpX1Y2o3+pHE9yOZL6Jfd9nlmTN4A34fumiz"
        "p52Q20/rRbGvwm9M9yEPvmgTG2x/jMVP+8nP9CLq4fQXIT+iYj3p/cswH9Cjje00r0mf/hdH2D94Nfl1xsdKTnugTYlZ9oBbLz8f"
        "5fVdtAN64/mW3hgVSyW/49C66ZKTvlhuJO3vCe+7XP7dz79S3x5eGXX2Pw67g+0Lt7+F7aBsIm61v9lx61KXRp39Y/9Xl6pF/frj"
        "tqNq+4kWwO9w3OUP6oR99bJth5srzfOA2cSlVrnsZ7xFXeOSq4sgVydLZ1Ju5Q6QfjXYvRDt2ws/I+rvhlxV0b5u1I91crAb7VPR"
        "vm7Ur6L+brRPRfu6UT/mdbAb7VPRPvZb6OfFZD/Dn4nafob1wst+z42TPphVrhCy/nQV+RUTL0TMlu5Ufhgx5VRu/6g0PyMTvy6d"
        "FfNk0w3m6QDmya7fvf6563e3z12/u32u9c3dPvZn2vPEfpZrldp+lk8ptedpnSLPE+mxDe/b4LssvJGVdi6P1VoXKvbpV0851982"
        "5UuRmGUf7iZ9WCeYU4aBDwMfAD4AvBd4L/CtwLcC3wh8I3Do7foG4NDf9R7g0OP1tcChz+urgUOv11cBh36vdwKHnq+ngUPf11PA"
        "offrCeDQ/3UBHHaAPo39MNgD+hRw2AX6CeCwD/TjwGEn6MeAw17QjwKH3aAfAQ77QT8MHHaE/gxw2BP6JHDYFfoEcNgX+hhw2Bn6"
        "PuCwN/S9wGF36KPAYX/oBeCwQ/TdwGGP6MPAYZdAXyvPP/Be4FvZfwF8I/svgG9g/wXwHvZfAF/L/gsh+0NWC9kfAvtEcdkniss+"
        "UVz2ieKyTxTZPqnFN6aqYQz02vLVpKiuPVSAuU9g4rnxrdgfYflxI/ZLP3KK+H83fk/K+jHLhwNkX7eFl4Wa88uee0rS11IbSJ9D"
        "eV1LEiGSM9NhascGn3aqp0wpZtvbj5N/I6+BrzXwswY+1sC/GvhWA79q4FMN/KmBLzXwowY+1MB/GvhOA79p4DMN/KWBrzTwkwY+"
        "0sA/GvhGA79o4BMN/KGBLzTwgwY+0ED/GuheA71roHMN9K2BrjXQswY61kC/GuhWA71qoFMN9KmBLjXQowY61DDOT5C/pfh5+MnD"
        "2KeEXtUWVmD/0Hd9sF+c+RUpP/vlNOjpC6EH3xche6sQcdJfcRPKgR839zjoMIR6jTTsuFHru+LnKv78kCD9nfiF/GfsB8gdIL9Z"
        "fonLH8D+V0c5ZgfK9Cf5eSr6ozijeonUzpCTbzbi3MGRqnExB7LSn5SrP4mzpz8JZ382oT8/rO5PyplvM/L9qDpfZ7VcGdJ/XJ2v"
        "p0I3ZTtIOO363Hga8rDTlr8jDrrMGeDH9n0lLznaFnmlKX2qmADfJG57T5KjacjR/ZCj6k+Vip+jVDJ/J7k69N7s9LepJvW3z4Wd"
        "++fmuYVkoL8F+lugv9XW3/p7hdMPzOdBhh4gOZXD/sv5KZQb2yrre92K7XcifW+3dE6jDecN3H5OUz80142K3zsiSkrFf2UMuPzf"
        "e84Rkv87Af93Av7vhLf/u3hfxd/X7unvq+irVv57MU6+eutzIVlv1bz11iegL0TfpnKvEGJm8jcmPOUvyu9q+7Xwkr+VczLfDNXW"
        "b78eCvTbQL8N9NtAv31/6LfHTnnrt8/OUL62hmrrt98Q3votMVwc323rjlL7WveVnOsp+xty45Seh/7gt7/E57tzi6E/PE77/13a"
        "Qtf+U6fnutMW/sO7zflJ3n6X+vNzhdfVYZz/tdZJwKrytsvrpfNc2j2e6+x6n36nvNfPccgj5eUm+/MS+vM9xTk/rNds+1zEU9/h"
        "9TSfmOn8nNPQ/Nh6UfRZpbl+fVvB+Q+F5b+l94Rpvvzmp9682O0p/zez+dnfZD/+Hv14VJHrO4L6enzakQDfjb07s+++LNHDNshL"
        "+/xDnXmv0qMneqTzwrZcYTvWRy9sfJxi3vIM9fF9Euf8hmrkd7evTfmMwvumFr1m2D6Anhi6/V3iC6KPndGrBe2T0bmm3ASdV8qG"
        "rpX0iRfL65ZZ3sEQyUvW5w+h/q6V99k4zcs9IpgX57x8tM68XEp2/RO0Du6Mqj7z8nCT8/Jj17z8SEjlRRdKv7PeaZbbA/tPsb77"
        "c9d39zT43fepvZsxr6HKWFnt2xSSfufzKFwel5Om4zH2vmNXVJHORfSHia4OoeQuMmfEp1n/dqXvijjSTXvXkT/hkW7m5/SUkPNH"
        "PNJ3RSrpEUe6KddDHum7cA6jeCPG0cC8xjCvPF47FXnco5S+MkIOokNRnK/5fIVeze9vvZTXQ+L7JMa7+AD8AJcD/xTBW3dinNfS"
        "ulq8DPnuJ3j3Zlf+e+V6uZ8VOROhfoBOc4+vgn6nSPSTZLsH9sqLOBfGfMf8wL/zuR/zPNMnyvDpzZVxCVv0R/S9BfdZsrG4xD9x"
        "tKc/inMoG0GHWEeLK9l/GZbKPYhxjQo6IJTDuaGr1r9LcqoT83hNWvwvznub9Xd0vimd/46KN0pz0z7YZXyfcD+dR73qgm+fZP4w"
        "253srvAryaFVaMfkSepHJ/rxtqsfna5+vObqx3+VAj4/m/ic1pHTx+e8bgV8fmb4/BLRGJ9/RMwFn1frbek69sSFJ5vTx5aflOzz"
        "FNvn556cWf0J0Vz9IeFVP9e7pQX18z3Rlu+c9DrvmTswgXNQCwXdH10wo3ORHTh/x/Xb84pzwC/i3DbLi6+y3rxUSOPC9/Lz7UcB"
        "jwAeBsQ9bNzHyLdT+5vXp+PSvkWbQgKr+n499Yvv13fBTnD3o3Jfyuc+GOz9xu85jYEu3iL/nU+5PJ+17lGFHOXzedjKveFXSzGP"
        "/Vv7Hhj8VemYqz9/U7s/fO7Z7tdTfI+PzrUOPdj8OEn9mJj2bG/D7bHHeW/NdvC88vjXa1fyb3F+Ee3z+y7/GO3jmPeUQ+AXa919"
        "WG5n1X1x3/u1Idg/vP+yUlpXG37vAd9nRYd07jPZ19x4FP/Yux+m3Jmy2vtIybTD+D0K7nccelKj9xqzyt+VzPOfM79H+wDxQ+IC"
        "ix/s9yuY/lvYvqf5Yr+j2c6FjdDpk0z3s5QLT017nq9opjzn+O2K4X5ujO7nJgew/7mfyk3SNW1x1b7tJW+5eLWPvGyt0q+dcup+"
        "xhXhmY9/N+z1HPew68g9t/xt+L7tzdOzu1+L+eV3EvrjWB8BXePTcwOvdyxXW+R6D1I/eqLw93SMXG77xy1/Dd436Mc9yV2AbeX1"
        "25Jz2DfndxBuemim/qaQdA4gq7zpc69wAOvJ8jmZ93zr3pJTD6/Idzon33fxVN1+TEn9uAntoHKNpd7lGj7tyl+MdZHf0Wkdhnzd"
        "Ms90OVWTPnndaphOn5puatyKcSHpOW3xPTLdNnwftbfJ+7F+92mxj3VHAeN/N/HHHup4HPouv29QzR/nyPzxEPs3qVx+/2X2fPJb"
        "0uvHhiW64ntUbv2Z7zl24D4L34fJrUD7VjAdUno8Tvp+HP6I4hrvcrOhMJU/Nor1/J8hT6/1bM/zgDxuzwPeknmHxn1dAf2JSONr"
        "51N/VXLyWQ7jl8M7K7yOsj5irj/md08/YPt9aRwMchDUl3eYzxFZ3s3bfB5E/1Gf37syh+z9gFHMazv0qGFpfGYrH/ickf3ORIPf"
        "c/v4fRy3Hlxv3LNKCvfU+nzW/x2Qg7wufHxu9AH7fg4plm4+Zzo0fOia+32LSvc/8w9C7t8W8cx/S+b7GOet3vMGOZh/sNl52yjP"
        "W6Pfu/QM1i+e7udx+Qe8TzYK+VgondV6E8px05d7/reBf7id6bj8O+tJbcpikovwC7Gcr5YbKWkduGlkruTE/2DcI8KtTzj9xdsy"
        "sbr22HHHex9R8dZ7znmt6EkFH718uw9f4tzmeEGWz4AGzm02qMcWqvRYn/Ua+mwhKq6x+fkCL7oJz44efd/fmaNy+mqU46Rr9zgZ"
        "B/EdHfsTN2A9PEh0XPAbN1v/30OkU5+uL5DXQ2Nu1sMi1u22FtD7Q0zvb5Sc9lnHyOsNrtuLPO2U+W5n5V3ON3z45vaa/MHro1uv"
        "8Zu/4pdccvpLsrzq2HO4wXlddEbmtXp8oj7r+N6Sp/2G8vsea9Zeu0S215bI+iPLVd5vybf2lpz7Bh3GV85O/XGsV7IHWB/0099z"
        "jw80ZxeEYRdgf6q43s8uCBFs+SvQI97rWNOoPQB98boB2AXDdeyC4952gS6vH/56zQs2fZlbTkXwMb//VoTfis8LPj1Qmy9t/sP5"
        "U9OeUhx04Mt/oI/kyGnivxrlvOEoJ98KPVv8qbQPzfq3sTiCceyA3LmquX4bp7ffvB/G77iw/7m+vatYMCqIMYpaZT/WokdAfl/J"
        "WOFN77esJ30zv25vyenXMNufF87zu/QOp589y/QZFT+nfOh3tiWK9HOAh4EvAM7vueG9m4dkvcitT/J7Gh2Zj1G/v8b1fhTlvSOt"
        "f26+4O9N/cHrd7e8r3r3L1LRo3YLr/dMWqXxSCfc+nsc68vLJUt+1aFL8727hGM/nfPdtIfpsbn1xp8eIbcxPtsuzyqy33Cfzzp5"
        "l/Den8E7GuNUXg7nW3OLE1XjOtXQuBIBG+O/h1y7xXOfri02JNVrLI34rOMFT3vctg+w/9v1EcO2D8yStpThlFLZD0zqPnRjuOz5"
        "sFyPsdh7vvl9lNwKGq+OjHzeJr+O5fr1sn1RNQ7XUX0HMQ67I57+W9sOce+DtjS3f+trjzzWoD0Cf21uV0p40V3dfaCHG7PDeV3j"
        "fZ+uDO0bmufwrflNYH4h15Jf8/Z/VNXfNzfj1fdgY3aX7d/2aUej5bjtXvZTdIBQq/jftX+TbWnxO0egePkRDfBNP9aPG3SWi49K"
        "9FxU5P0Wfvdzvuxp+xyDy9/C9xYafrd1ora/qGpffB3525L3Vs4H1bCv7fU5/xit1/0tmL8Wef54P6lrWZdkX5jyJsL70iad+9h1"
        "nO6WC1Xjfu/c0L2bvxv1p9n7LT7tarZc1sfccpnlBfuhO5bI5+dYr8pf3Fty6qPJpY3RI9OZ3Y6DMh3Z92dwX7ZZv2PXsotr08FS"
        "HzpYOj/nfWbrdzImarej0XJ85xv+5w4MCPef5Rbrv7lxmm+WYyzv+FyJfb8CcTRsvWQxy+nvYp7pnBeX23fzv+Kc16SP3rXAc76K"
        "w/I5riq9ZETWS2x9JMVyuCJnkxL/PEftaT1cauYchF99fM7NFLcJKf2o5Fd2zt8RzB/HSUg59FWjm9s52VT7Zr4vc5af0+BycL7Q"
        "fc7H7xxP7sDuUq3zWH3tL9W1N4673kufgH7P5Yas8fu/k4wvcvg5ouIR6dzC/MUzehHxjH7xIYtn9F3EM3r2QxrPaDKIZxTEMzoL"
        "4xldi3hGn20wntH1kJdkUL3/4xmRHPeLuzP/cY6+eZbEOfrPkjPOUXye4hxFxU9Pcxyj39aJY/TaLOMD/WqO4hgdqxPH6CezbOeP"
        "zrI4Rt+ZozhG3/KJYzTxIY1jNBHEMRKziWPU7xPHaIdPHCPjAxLHaINPHKPeD1kco4E5imM09iGPY/Rli8B2Kq9Fa7+/Pxa8vy8a"
        "eX9/saitH1TeJ/J+fz8k5Plp7h5s8++3jrneb52IOu2F4P3W4P1WwoP3W/345oP9fuvAPL3fei7iLfH7rUs89+Mq77cW4eekdyua"
        "f1/wHCmeVPX7rX7vC8bQTr93W0PR4N3W4N3W4N1WWV8K3m0V77N3W68VM5Or2yOectV+t3Ud5Ohm+xwrxX+hdrjfAeV0/3dAJ+f2"
        "ndbodZHm/HOfjFB/fm3Lkbl4/7MNfsbqftZ793NNk+2/BO1/wVWf3/udk673Oy+MOOex/juRkx/wdyK/au9reL8TeYriGtnvbS3w"
        "eScyKa0r9d+JvM7GaV6gN9vvPUal3/3fe/wk1Ru8A2f7PYN34IJ34E7fO3B3hJk/ar8D99ckR+bsHbjJBt9h+4twc/K2NyzZUfY7"
        "cNus9JnH5/0C4sNNvM/j8/aEnf2f//i8a8LO/lXi83487Nef5uLzXhSmdjcbn7f7PTk+77Kw7OdlvX8siM8rGonPu7hOfN7T7Xd+"
        "q0m/88dC9B3Hff15KIj7GvidA79zHb/zjOO+UlyOxuO+fk80pwd8S4orUR339RuQM19XavtXJ5TAvxr4VwP/auBffX/4V/3ivn52"
        "hv7VhFLbv3q1z76VIsfZmXFcrDn2t4bfbHIdOYH+/EbwfuX8xMWaqf/1J03258didv7XH4jA/9qM/xV6qB3XJPC/Bv7XIN5O4H9l"
        "/+t5ojH/61JxZvyvcxcHw6nH5lXYSyrsJRX2kgp7SYW9pMJeUmEvqbCXVNhLKuwlFfaSCntJhb2kwl5SYS+psJdU2Esq7CUV9pIK"
        "e0mFvaTCXlJhL6mwl1TYSyrsJRX2kgp7SYW9pMJeUqGfqbCXVNhLWG/L/QeEvaTCXsJ85zFPeegDeazHedaL9uNef8blD8i4/AEZ"
        "lz8g4/IHZFz+gIzsD7DuTSnO815hkTTxHa5zXtfcKp/zAj9uiWC/OuJ9zsvfz7tT1jNi7nO5K2BHFGBHrICe3wk9vxP4cuDLgZ8H"
        "/Dzg7cDbgaeBp4HrwHXgGnANuApcBZ4CnvI5J3x67ZxBg/yhTn+r5Y/VNzn41sRvlOWCPhDzOv/H/tI++L/M/CZHpKOkELC8MLbT"
        "92zPJKEfj6y4E+sJCZiVoZS1Thh9lL8Iuz6J9dGiG1PeQg9hfaTrU3ifC98l11Tkk2LZ+QP2fod1P89n3yIbeh37MWivQu3t03dI"
        "ej3ve4xkvoh+3GWXZ87UDfh96KLNNf1oHAfFff+82j6I1tSrK3ZPWsKr4w794x+89rFyByaDuEMiiDsUxB3ybkcQdyiIO0TjGsQd"
        "kuViEHcoiDt0OuMOFeYp7lAhiDskgrhDZy7u0Og8xx0qzFHcodEg7pAI4g4FcYfk9fvsiztUCOIOiQ9i3KGCK77H6AzjDo0GcYeC"
        "uENB3CHfuEOjQdwhEcQdCuIOBXGHJP4L4g6dln4HcYeajTtUmGXcoUIQd0jUijtUQNyhTQ3GHbrDs5+sV2QTdN4vtwb6ePdM4w4R"
        "3XDcoYp8u1nSs4uKPM/V8XjIXjeuwHky7NtkExtELX3Yb59w1vp6o/Yw9tdyj84wLs+9zdmpXUs/YdtFnvGWXHzP73TOWzyeO2YZ"
        "j6KvuXL84rl07POOx8Pn7/z8Of5xrdTa4zznca0KDcW1aj6+0GgQX8hZXhBfqKYcDeILBfGFZiXPz3h8oVGfuEIFKa4Q2w99Fwfx"
        "hWYXX6gQxBd6X8YXmq4ZX+j/AUAhfa8="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16600],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 216 ports 14 ports 7 ports 14 senders 97 senders 26 queri"
        "es 249 ports 186 queries 9 queries 103 control 18 control 23 control 16 control 166 ports 14 queries"
        " 9 queries 102 control 47 control 23 control 16 control 166 events 17 control 16 events 9 control 16"
        " rows 14 blank 8 rows 6 rows 6 rows 31 blank 8 rows 6 rows 6 control 293 control 14 control 19 contr"
        "ol 16"
    ),
    "constants": (
        "STOP_AFTER 35 ONLY_PORTS 142 ONLY_PORTS 75 SKB_DEV 83 DEV_NET 9 NET_INUM 10 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 52 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 UNSIGNED 3 SLOTS 3 SUB_BITS 3 MAX_EVE"
        "NTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [33144, 10640],
    "maps": (
        "gate 10 control 14 ports 102 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 "
        "owners 133 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels"
        " 9 owners 22 owners 82 senders 394"
    ),
    "constants": (
        "STOP_AFTER 19 SKB_SK 25 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 S"
        "KB_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_I"
        "NUM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP"
        " 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYP"
        "E_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 3"
        "4 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9"
        " CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMB"
        "ERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 HOST_LE"
        "VEL 14 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 T"
        "YPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 S"
        "OCK_NET 5 NET_INUM 12"
    ),
    "members": (
        "SOCK_NET 208 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 94 TASK_TGID 1 TA"
        "SK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 207 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 249 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 271 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [16600, 16544],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 215 ports 14 ports 7 ports 14 senders 97 senders 26 ports"
        " 138 queries 9 queries 102 control 47 control 23 control 16 control 166 events 16 control 16 rows 14"
        " blank 8 rows 6 rows 6 control 159 control 19 ports 127 queries 9 queries 103 control 18 control 23 "
        "control 16 control 166 events 17 control 16 rows 14 blank 8 rows 6 rows 6 control 159 control 19 que"
        "ries 168"
    ),
    "constants": (
        "STOP_AFTER 35 ONLY_PORTS 142 ONLY_PORTS 74 SKB_DEV 83 DEV_NET 9 NET_INUM 10 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 52 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 UNSIGNED 3 SLOTS 3 SUB_BITS 3 MAX_EVE"
        "NTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [43784, 10616],
    "maps": (
        "gate 10 control 14 ports 102 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 "
        "owners 133 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels"
        " 9 owners 22 owners 82 senders 391"
    ),
    "constants": (
        "STOP_AFTER 19 SKB_SK 25 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 S"
        "KB_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_I"
        "NUM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP"
        " 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYP"
        "E_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 3"
        "4 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9"
        " CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 19 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPI"
        "D_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 14 TYPED 3"
        " TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OW"
        "N_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_"
        "INUM 12"
    ),
    "members": (
        "SOCK_NET 208 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 256 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TA"
        "SK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 207 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 325 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 192 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a5d00c1684d847ec8d2513a1ff054d65528dbdd350be5a0816184c2fd6d3d473",
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
        "eNrtXX1wXNV1v2+/tCts72rt1VurCGvtODYGpZb5Mh4MAhIwJA0KRdh/4LFehSML1UVraOzHJmXNpyBhxgYMDmk7lgRYzpTBk4SR"
        "Z5qZdVomuG2mdRuaempKXcowCuMStZMEYbC3+9753ffeffvefmhXQg7PM/bxue+9+3nuueec+7t3lWam/1EWB3Q67iO+d9W7eY1m"
        "Wk7oVEnGkH5K55NNTPiTGyHaUPj+3Xw+/2jh/5KW3kDpicglzK/RhlU6n3nhKOV/z3GdjodQ7j1TZfOfsuSfaTyWp+8my343aa1X"
        "hNcrqVN1L3iJOiQZEvNJhC6g/pFQz5bq6plg1LGqFNbpeiViKzegv6EOU3+ow9QuLV37E2SNOn1U/7/2HfKJUb7jKH8fqLqXxksd"
        "ofzWxz625fuRTt8qZBOztGtA/iBI9DTo+6AToO+Bvgv6Dugp0LdB3wL9d9AToL8AfRP0X0CPg/4j6M9A/x70WNDa7wMtk6ATRB+n"
        "+ubS6P9Ce7QvMi2HIWdHqN3hO9l/PMZYd/gWxgptz43h/cL/Jwrjpb5M8p5TmDAfcg+DD9B4auPQUvibPkTl50aRj5/kzPp9CN/5"
        "LN9Zn0dK5T+M9mE8tHHK5639Tv2Xu88sX+tZa/7zkG/AWr7l/Xdt78cc3u+LUP03Fug1Bdo/TP2/sVCfJYX/vSXRd8a4PE9ytBH1"
        "VV+m/u+WFuvl9O+i9iwPh1gK7dLafe9uqkeyUFgn5oz275YUpXdLlJYIS2xI48Mx9oit/7V5pw5jHJ82+1VoT+FvW+HvTtBuRhO+"
        "f5jky2gP5L5/+IwtneYFb0cO9Tbae+go5pnEmvR6fzuvldAd+bJej/405hXXI5KoR7qlr2De38/s8uUmpyEH+bE+1zSGOkrzQXsv"
        "5iIPJ2zykHR4f7wgBys1GqZ+DepSxlh0rzmf8to8eIj4Ph/6GzS3GO306d1QJOdcvrj+CrLXdJp+md5bHvoof41VbhRTboyuTLKY"
        "KTcS+vP/8o796SAvvpLy8kuS58K6cKnlu5t99J1dH/D87fnydmpy1anlX6CXWeaR1r6wvv68mb9U7ycqt6+Q7oeeC+vton7qT0+U"
        "katm9MPFrJr1q5stIzshTXq/W+rIP8jYBUqa9H5Sn5b5PM9nc6rdqP8V1vpUvF4ux7gvqrKeC1DPN1HPC1HP4y71TNZYzxj1+w7S"
        "d7mUuf5o49IrbwoJdoN8V8hJX3RLUX3+NkBfW+XnlE1+pJJyee4czSey0zR58qGcayz1jKZ4fah+SpqoYS+kfnOO7IUTsAOnBDst"
        "A3srN2y2V1/3bHqY6x2tvmk9P9hpfrF/owt5vlNF+TrnM1XXfAy70yU/p3wClnwUno8cC9E85PZTi853R67T31eHj+Rnsl8z02iH"
        "U39kYFeVmgcTwjx49RzJEbVf8a2m+RX/q3NWvaT4Lkf6IZIvid7LyF0kf9JK8BvAt4HvBJ8EvxZ8DPzqkNW+zsgrwaNf5bZQpe3x"
        "O+pN6lDTPj8C/UT2ubLjcipvFM9H6fnm1HfO2e1SrSaZll15e/o39X5fXZR+LKClryxK79TfbytKP6y/nyxKX62/P1SUfkB/P1aU"
        "3qa/Hy5K36O/z4rSB/X0nuJ0PZ/BonSm98P+ovQTut2+pyh9Uk8/4LiuZVo2uaRvc0nPuqR3uaRvcElf65I+dc45fdIlvTNvXSeC"
        "7AeCv6mO0Lhl4hskop2ga0FXg64EbQNNgsZAw6AMdIrKj0+CToCeAj0Behz0GOhR0COgh0HHQA+A7gfdAzoEmgXdBToIug20B3QT"
        "aBfoBtBO0LWg0CNx6I849EYc+iIOPRGHfojzfqV5qKa43iGqprjeaQPP9Q7iBSmud+Bnp7jeCYPnese0J7URUNK0/i8v6JOoxt9/"
        "l2EfaOt++/U/Jz25g9bjhgDZ0Rs16idesqwf6ijNK3d74O+C1rhBpoG3m/yA/tRS4kdJvgYWEt+P9g8sbAN/EfiLwF8I/kLwLeBb"
        "wCfBJ8E3g28Gvwj8IvBx8HHwMfAx8AvALwA/D/w88I3gG8GHwYfBh8DDz0sFwAfA+8D7wCMegnWzP90csvqfhr0o385Ev/xOMU4k"
        "98C+onEu8MivBfw2431tRowXBuknjHwubeC5flB2UD4bC8VridEdlJ5e+k1ax5aZ9sFRTV789F77FdR/yn30fe5zsAcux/uaPBXe"
        "7wtAbkDbOyPCd9E15jqpNa13BaU3SPDz4s5+XreP7AgljfpLVK9e+W6qN9oRxffp1J+hXd8y8tNG8DY8H1hxh6M/oI7QusD92HEa"
        "Vl3ufQ7zIsG+bsRT9Pk0QnGxkyiHp5+E/giyniDp6bG81V5WdtC4Rl3az+2F9fHNjnGChBTS7X67/b0E+fWuuAv24xL42aRQxmHf"
        "Daybylvli+uNqPE98b1Xic/d4iXl/d4vBq3tb4B/wf0Ie/yE+zvdkQa9/tX2W3v8yqC1fTye1R6/LOjWHru/VDruswrxhlO2+A5F"
        "gNPD7xj+trbSvAHaHblcz5fHB7fH19j06gLo1QP5T1NvqaNkR/V3zEP9yN4aiKP8DujVOOrXgfKxTvZ3oH5x1K8D5cdRfgfqF0f9"
        "OlA+xrW/A/WLo348PiEvConxhJtY6XjCDczJT1eHNyGueBUT7af1iO//MqDVdKs0EdD0lDqyRxif9KH/zs+JcTLkBuM0inEyyrev"
        "f/by7fWzl2+vn219s9ePxyeNceLxlD+RSsdT7pFKj9MWSRynrVI18Rb+XTeifGY9m0Ol1gXTT913zrr+JqSXAiHdT9xF9rBMVJUG"
        "wQ+C3wZ+G/ge8D3gN4HfBL4LfBd42O3yBvCw3+VO8LDj5bXgYc/Lq8HDrpdXgod9L7eBh50vJ8HD3pdj4GH3y2HwsP9lBh5+gDyF"
        "fSr4A/IkePgF8gR4+AfyKfDwE+QT4OEvyMfBw2+Qj4GH/yAfBQ8/Qj4CHv6EfBg8/Ap5DDz8C/kAePgZ8n7w8DfkPeDhd8hD4OF/"
        "yFnw8EPkXeDhj8iD4OGXwF4rjD/4HvDwU+RN4Lt4XAP8Bh7XAN/J4xrg1/K4BhPjIquZGBeBfyLZ/BPJ5p9INv9EsvknkuiflJo3"
        "mqmhqD2GftUkqn0vZaDtA2i8OrwN+x1cf9yJfc0ViCNm8fwKZo2fJKRFNe2r5kJ8f7blnGC3NYfpeQ++Y9j/GDmC+GbKiCtIlvTN"
        "0IOGvxSKsXJ24vT2g/3COKgjnbB3Lvc5l9dm67dPztZW/q/PWvtlHHb8yRjXy5Nnqbwul3E9fVbT+mZ8ogfxCeg9L05R3zjFixR/"
        "yt0I/8GPfVrYnwm/BD8R83uUxqMXfqH1O0n4zofvFmHfZB78hkcC5J9mA1Y5y92AfBD/TvhQbjoJf3dIfz93venn+Bj5OSQn4bw1"
        "XqKOUhwxs9AWN+Hxaks+WsUTUlyIh5l2duxTtd+Eevqs86ULuIqjRf2idaDZnjZbe5Jzpz1ha3tuR3v+prg9Met7d+C914vfayvW"
        "JwPyT4vf69TeC0I+72bW+Ic6vBJ2+2pjndL3L9KYhy0T50R9eVSqaZ0x8EJ/cFZYZxaHhfWjPf6qxKz6dHEY+vSms7XZuRNV2rm3"
        "6guMhteIevatZ9969m1p+/YbPYLdN/A86SUV+09LYBdlGjaJdrACOzjE7WBu5zYzp7ivZi9r64O5DxBgecnc/1VU237A3vlM2A+I"
        "YD8ggv2AiPN+QO5ZM/7Z4hj/NO13/f3n0C+udvxR34za8YZ+/aHPSb/m9tRox0dm247/V1aZHb/PV1v5T/lK2/FP+Erb8Y/6PDve"
        "s+M9O96z488PO/6BOq0z70ml7fh+5mzH/6fE1+FB4KL1dRW0qB7Y38w9U4zvfshxXd4vOa8bMdu68eOPa1s3fvQxteeHeg4bQ7An"
        "QtQu13b0VtqOpypsx2tSbe14RaJ2fF+y2gHVrv/F9mGP4E/luD9Wo52TAM7crbycv7h/fVXULyH9scT3SXW5TvH3sf77/lQfd/UQ"
        "zautkWsZ7YsRjqnbdyvePyLgoU+maH4c9NF84PvP4yi//WLJ4K35B9lDzBsXbVxuKTMud0jiuMRt4/LcNMfln4VxCbJ/ov6KzBfy"
        "48+5PaHl2wmcgaR/9xV892iV373OrP5I0mf2lV6/p33Cc44/4flpeBjJkl+SYDHGfmN7RBLwEH1+kqtxlNBOZiu7mdtZtvSdAUu6"
        "5s9Z3g87pGvv8/QYE98POKTvDJjpAUu6hlPQz3sdMPsxYPvOZ/HLTioY5xDGmfdfvzjvlgco8DEeBK7mD0251b67F7if6LN8nhIe"
        "kZez5ErMky8RvXcr+vlqsjdyV+A9HDR78A7b+8+I5RrtNOQ6QPWHvKovknwnApIgR1Fu18IuPQk8GJ9/fF7w5xzvo+GYrivQV581"
        "5cfPzPMp2jqnnxMIERAud7upD7T69AVxPqUL8oj1LLecx+P8Qr4H0a9BRrg3Ffb/+hvovF2uDeN3fZL9L+IEWvmtbR8IuO8gO52v"
        "T/1wrhA4Ij5P1RHCo65f9toZPk+0+kc7zPlLemkl6nP4DLWnDe35ja09bbb2TNja817em/fevPfm/VyZ9xtYZfP+RlaPeV/rOWnD"
        "L4sxF/uQ+2O/d2Z2y1vi8jxp82vCNdaLnRH8zxgv/+xHlZXfyOrVL9byzXIJB7sR8mOcd/V9T6/3xjDOtYUvnaJzr5dMTQf/2Rr/"
        "3JS1XC6v6ijajbjYSeDUg+wi/X3Fu9eA5MG71wBxKe9eAz0f714D714DNhP3Gtxa4b0GX8a8p4Ga+/caRAkn7nLufubuO/jBHL3v"
        "4O289b6Dhhm67yDI3pzl+wzWlLnP4As13hPw+TrdZ9Ba5j6DxTXWs2mO3WeQr9N9Br/17jNg3n0Gld9ncNjlPoNXXO4z+P5n5D6D"
        "p1zuMxj8jN1nsMu7z4BVc5/Bn+sr1VbpgpB3Dq8e5/CaWGk7YD5zsgPMc3g+Jo5PuCq7pHZ8Mvm/Hj7Zwyd7+OTPEj551wzhkzuD"
        "s4NPviz4u4FP/usK8cmJYG3lzw+WxidHgqXxycGgh0/28MkePtnDJ58f+OT2Oq0zXw+Uxidf6IJP3hKYGTzvT1lleN7bArWtFzcH"
        "qB0/93Cjen++xErjRmnCmTibeTbcaFOd8bwbgAMNVYkD/eKM4kA1+zRwHuHC2m9yxoPxdA8H5uHAZgYH9j1/ZTiw5/znFw4s668M"
        "F5Xx11av+/zOuKxBP9kD070fcLvfaR/t/Lsf8A6/tf0zfz/gTX5r+8z7AW/0u7WnuvsB1/mp3tXeD7j0rHg/4KV+Mb7s3Q9IfKX3"
        "AzaVuR9wtuPd1d47d62PvuP3zr3v8+6d8+LeXty7TNx72vfOHZdmNB5s3Dv3t+I54vP23rlK48Ev1Xhe9y+k0vHg70ql48H7JC8e"
        "7MWDvXiwFw8+P+LBX6hTPPi3rHQ8uNUlHvwrxvdlZ+a+ikrjwm/XuG79gnlx4WriwoeZFxf24sJeXNiLC1cWF17FKosLL2fnV1w4"
        "yiqLC8/ceVmr3ej5J/X+/a7BOfb7XfeKeLiyv9+1q8zvd20V7Rvv97um5VfM1u93JYOsqt/tSsAOW+6L6etT1b/T9aV6/U7X+3P0"
        "d7qCZeNg1t/pKn8/wbc/0dON+wkuw/0Ea6Z5P8ElVd5PsFx/X5XFOB6/jyDTchz0GCjuE2g5Aopz39hn7G2p8n4AI26ZoPFQuD9B"
        "EyUZFvNJhOt8P8DukK1cSX8jyBoEPacqZe4BUGJ4/ontvJnLeTHIW+XnxQ7ALsC5b5d81WF6r9R5NJ8lf77/aZ6fflc/P83PDZny"
        "gHN0GA/7vQ3Rb5RuD8d1Ge06hHa9QPuYA09W309CO8amHOtbcX2Mft5Tsh58XAdKnH+01iv6BPQ96uf2XeYFWncbcP6f58PjHvbx"
        "Mu8BcDuHDDkf25+32sm5x1hV+4z8+27WKuzPRnur64/c1c7t0PT6pF7ffXnNAuPnRHm7G+D/Vno+tFv6jn4eefrnjR/B/RXL9Plg"
        "3NfB5R/xL3UM5wYeNus5rxI5fZnLfY164dCUs99SRX7W/tsZwjnmEJ1jjm6DvTBC+UbpODtbv7/HUd4S0rXMOb2xKI5i1VOPcl5i"
        "ju/x54rhr+G8ehm9Z9e/s3ZOGeOb68M63YB1GtTWP5238XWX69WIWO5BakdnEPG71vSVtF8VxvoJfE4fzpPuBE1I80jPYV2L4r0t"
        "e2tdN5PQLx+UPA+akC6qy7hnGknfGPE1Q7+Tf9G7qjp7I8G2oB6UryI756u41CuzCuuin9dvEPp14wzL5WRJ+eTrVsVyemiqOjut"
        "gQl2T6Jhtyi3RXIw6CIfPVWeL3Y7L0zjkHkgi/5/kObH7mFjf0Gv9163+TFfnB97mYA34veW1D5P/of86gODglxx/6XIjh/Nwo5v"
        "RH1oXNWlqN9SLoeU3tBAflQD4s25NW7+lJ/yPzCE9fwV6NNbHOvzBijvtzdAt6c+pH5fl0V7AkL/Gu/F/ytvnWcq+k9NMmZdR7k9"
        "oq0/2nevPsb1/M+oHxRyOMvrO4xnWtR3MzaeB9F+lMf3K+z9buxLjA1hXBF/xe+i8P6pVT/wfe5q7+fg9ePnJO12cLl+75ZiiAv1"
        "uqz/d0MP8nXh9+tjDxi4OTIs7fOcy6HiIte83dvjFA/OPAm9vyPg+P721E/Qz5ucxw16MPNktePWJY5bpd/b7AxuX7zax/vlL6ld"
        "jUPQj9n8nLabkI9dvuzjvxnzh9cz2SA+53ZSQmoivYi4P9fzxXojJqwDW9L10hO/Eu8vscizdT9wcypU1h87Zbk3hf8OJh9X007K"
        "utjlf+QyL/l+eFbUz6D8vsoK7dhskR3rsl7Dns0G2fXGfF7mJDf+2uRxpu8/6i2Rj1Wu7f2kHMR3tE3BbsN6eJDkOOvWb4b9v5tE"
        "p7xcLxPXQ6U+66GJ/4C87+Xyflq4T6w1/X6F6/YCRz9lputp3oN62mXe3FdyfvD10W7XuI1f7nGbnn5c1Fetu49WOK4LPpVxLe6f"
        "oMs6vifv6L8h/94XqvXXLhX9tYWi/cj1Ko/bZxp7IIcrqF+Vp+em/XigR/AHjN/Jc7Hf1Re3VecX+OEXYH+P4xWL/QIf0cj9kEfa"
        "B7LXw90fgL146zb4BYNl/IJTzn5Bs7h+uNs1/2DIV5dl/2AcdkAOcaudYXy3rfS8NOafQvtumj8lWeTAdf5BPqLpWZp/JfI5LdzT"
        "DDsb96bzOAW3v5Umfs9xK/TO+urarcxuu9Vhkie+X8jjz+X9XUmnQUYTI7fIxN3o8giqjqBfljrL+/YbyN7MrNuTt8Y1tPpntHzD"
        "fF+K9ivd/Fkun0H2b/Qe2t1N140U0ueD94O/ADy/NxX7qntFu8huT/J999bUJcyKl+L3kXZHPhTWP/u84N9r9oPTc7u+L7o3MWDa"
        "Ubsc8QONQn/Y9/f4vltCeiev668ycqndKxu24Kb4e1t2c3mc7n3ldnmE3kb/bL7ya5IYN9zvsk5+iznvz+B82zDlp3J8alO4qF8n"
        "K+pXEmBl+NfQa9sd9+kSoQGhXEUOuKzjWUd/3PAPsA/dvkIx/AMtp40FOimZ+4HRZhe5UWz+vF8sR2lyHm+OW1KXUn+1pkQcZWYd"
        "1+tfFf2Lon7A74odRD/sCjjGbw0/xL4PGqlu/9bVH3mhQn8E8Vp1Z4w5yV3ZfaBnKvPD+brG933aU7Rv2If7pzWcgj6+0GvR55zj"
        "H0Xl99anv3qfrMzvMuLbLvWoNB+738vjFK0Q1KL5b9Nn3eGIi/+N84a2OKKCedOH9eO2Zq4X9wnyXA5fwPcluPxWjDNwy29dT9n9"
        "BSd5dYsLFe1/r6O4GpfTMn60eX/p487xCT5OfN+oXaZ7cKz2f4DvP2vyvNh5PeTp9vlfzfyqRr7t87jSuJlxD6tLvarNl9vndv3L"
        "9YI6Cn9koYiH5vZTZtU2wX6bbnzaLkccF8DPUVcbX2yXL3bWZ0+UGf9yeJ46jX+lcSUeR3KrR6X5uI4z4sutsiS0n+slbt9yv4Lr"
        "Ka7POG7EwIk2juUFu6OJ6+EfY3wJT8bz7b3nR8CTHXaxqy5wHK/cIH/ubNdw+9Bu1yjGeU/JeB4V5s3rVJ/Go/lqcA5u5XE8nXEe"
        "10g/LsSNreN3DOPHfx8iZrFHlQ5ez8NV1W/6+y5zHIfB8wGO0Y7jccPpWPHPTnir3pa3yvoTp2z3yY/Bfuf5Er7wwzOcX2CJYwTZ"
        "8zRPPDwm47hED4/p4TE9PKaHx/TwmB4es2o7wMNjzhIeMztDeMysh8dkHh7z08NjDs0wHjNbJzzmkIfHZB4e08NjOu9HzB08ZtbD"
        "Y7LfRTxm1oZ7GpomHnPIw2N6eEwPj+mKxxzy8JjMw2N6eEwPjynMPw+POSvt9vCY1eIxszXiMbMeHpOVwmNmgcf8aoV4zAcc28nt"
        "iu4w3c+mroE93jFdPCbJDcdjmvrtHsHOzkniOBfjFMlfV64CHuBqjivbwCrBEdn3CWu21yv1h7G/pn53mnjFh6vF9Vxn+EWOOFTb"
        "vM88MMM4xQcqxPGMlcEpVpiP/R5dA6e43xmnGGSLS8Zz3PG+8dL9XHe8b7YivG/1uMshD3fp4S493KWHu6wqfjR3cZdDLnjLrIC3"
        "5P5B7yoPd1kb7jLr4S7PS9zlmZK4y/8HH78u5w=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 13448],
    "maps": (
        "connecting 52 gate 9 control 15 ports 29 gate 8 control 14 owners 95 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 286 tally 98 connecting 327 c"
        "onnecting 37 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 contr"
        "ol 15 rows 14 blank 9 rows 6 rows 7 control 154 control 17"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 12 STOP_AFTER 21 OWNER_BY_MOUNT 29 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 131 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_P"
        "ID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID"
        "_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADE"
        "R 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPE"
        "D 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRE"
        "D 8 TYPE_OF_TASK_COMM 15 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_S"
        "OCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 "
        "TYPE_OF_SOCK_DPORT 6 ONLY_FAILED 56 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STATISTICS 1"
        "42 UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 29 TASK_GROUP_LEADER 170 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 SOCK_FAMILY 12 SOCK"
        "_FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 29 bpf_rdonly_cast 170 bpf_rdonly_cast 12 bpf_rdonly_cast 327 bpf_rdo"
        "nly_cast 15 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [13448, 4976],
    "maps": (
        "connecting 146 connecting 34 tally 18 gate 7 control 15 control 28 control 22 control 14 control 95 "
        "events 13 control 15 rows 14 blank 9 rows 6 rows 7 control 154 control 16"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 66"
        " STOP_AFTER 23 COLLECT_EVENTS 27 MAX_EVENTS 36 STATISTICS 19 BY 16 STATISTICS 139 UNSIGNED 4 SUB_BIT"
        "S 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18424, 13432],
    "maps": (
        "connecting 52 gate 9 control 15 ports 28 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 258 tally 125 connecting 325 "
        "connecting 38 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 cont"
        "rol 15 rows 14 blank 9 rows 6 rows 7 control 154 control 17"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 11 STOP_AFTER 21 OWNER_BY_MOUNT 30 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 131 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 9 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MA"
        "SK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPI"
        "D_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_"
        "LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TAS"
        "K_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SO"
        "CK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DP"
        "ORT 6 ONLY_FAILED 57 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STATISTICS 142 UNSIGNED 4 S"
        "UB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 31 TASK_GROUP_LEADER 286 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 31 bpf_rdonly_cast 286 bpf_rdonly_cast 12 bpf_rdonly_cast 207 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e7d8eb0a63430a90a3079f1822c8a7a1fb4816ad91b3aac15ee533881aa6db44",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtXH1sFMcVn13fx9oQfBjOX4mbM4TUWHHrJiFJCaiQtA1NUkGbXInaUti6iGAaBYsKsr6o5fsjSiUIJEFWlWK7wtBWJX+kctQq"
        "PaJ+kA81RWmj0jiq+KcKjZKUVlWF7ODr7b7f3O3M7dzt3dnmI4eExrs382bmvZk37/3m7bMaI8z+Z9U7BWusZsK/aHWI3uvi+6RJ"
        "5S48r9eoDLIapxzG84bmzpTTvkpsX9sFOv1UhtP1O1Op1HC6Hx10e2y6/dR+Zfr3VPqvuNbL7BElt1G7den3sXS5BWVcq3faJ7pj"
        "Kfc4Es37U1TuRbkV5WMoN6J8GOUalA+hXIFyGcolKO9ASeOMVncUya9O4rOmsbAz/m8xzRn/YeLbTInOAPiVpn84zS+bnl0/GYK8"
        "Ql8T+N/VfKQgnSNuOmHQCX+Z1kUPnrX7POeVaG+keevTpX47C/bb6eo3ymiBWJpB5QDRXdy6SBrH7Y58g+x7Gq2vI77X1xHP9UXt"
        "E90GlX0Rp3wnXT/ipq+J9OOaBvlhf/jkb5TNkfhUpJwz8olKfJlF4whJ+zc0raz1EGW6IJfFZkjqV4M8pmXWd9D5HfUjIfCpSvH7"
        "Z52RDWMcT6O0eiL4/aOUe98kas6Ne8kjqn2beb+HfuundhbmzUsTei+5DvokDH2CUqK3dXkD/TEMPSn3l2imdTtE094aZEsz857r"
        "tU7xPAy5JbpJPl7r1nCtW6tfse5nTSydrjx0Ai46Mp/MIbSz6MXyJiqHaP1uVfGN76eWA393aoRDWPemt76PanOd+SSxHmtRj+uP"
        "1a0l6kED68fA+t/WiH3/PsY5m8bZ8yqNsxrtDqjGOYPGifHVHpiacfJ11dV9U8p7f/Tk3R+JZpYS3jflX/fJZ+mZ758TzzImyvU6"
        "n3KdcUnkavWT/o9qQc/zzupnkj6i52HQ7XqiOH0eZZ8T6JrYd5yeCT4PB3h/Zx05JW8G33Ti1ymUnI+nUD7Segu1u/e80y6x8MI4"
        "0Q0IfM/Ur7tWGI8sd76eCsv5HeZPztdMipyz5xaX7wc0nyNnx918tQYvePJzC0rrJ8S3lroajAt8mYP2c7gdRO/DVbadmkqFA5j3"
        "Xd504/qplFMaSzXi22aNr6sVrnM+w2/o0S3V4LeVfx9m5NBzS3H77cDU7rd8dG5y0UnUkByi7CtkL1Tx/UjvzZkBrL8Wmrd5X3F6"
        "uWdq9bLVT+surNF6sQaz60fLsx7juuaUab/BmV9yNuoFsI9RWgPgyxxvPfHIXW0a6QMG/4XGY48/IfgT76Xc9lFmv68T7aAg+2tK"
        "tNt+T+eJuUbwvyzzIeb2wyxzBXP7Y5a5jLn9Mstcwtz+mWXewdx+mmV2Mre/ZpltzO23WWaMuf03y2xkbj/OMiPM7c9ZpsHcfp1l"
        "8n3V6Vuv20szuRt8D0F+KIfD0E8hzSntZ91lF3f1gk/we6+PcL2/V/Bnbbtec+rReTOMc6qrPb89V8iOM2EPdjXvxDgOw6/1Pg+V"
        "/j/qbShhPF7+WdYf26qwY37r9LjOAL9RRo2TuubMi+YT137j1GsMS/5ceJrCfzisu+cJ9yc9z2ed93yfx429eP8Snnfj+deC/S/b"
        "+TJfEjVkf3C/wK/9nqFnSOtzR2F+C/SOQ/6K8cntEwvJb649yDJyd6+nRC/pF9mv4uusoyEm2Bu2fg4A7zmf/l+rsDf5exUf+Xim"
        "yv/pKmEcAWEckHujP/+NyzXT/pgoN/671Q/5FLn/Oxru9NwnSjk1KuTU6O3f5vBpx9TKyzyefxx+6eSs66PUrsXShHnL50CQ1eqk"
        "JziOdBvpF+Catp617QI+rpbWkYsintmo0IMDzO3HxDXSa9Z24CDbSEEkBzGvKjq3bP+C8/kxe7wM40UZZ3Qum/0/SrntLHl9RMNP"
        "Ub3dAYX/dG7crU8tTcJj6qjsuHFfhm/OOgthncHuqG1g3jhrj3gumRK/eH/mTG97kPOppdViXvxO2+nQ768p+H/0otf7nHG6+H/E"
        "F/9rhPUk8z3Iwuh/OOX4HwXsfRu/NJx2+y+68enVPSXikkp79wPwbcdFAQfLwSkJXzb3Yd2ocLKMPGifDYcnRm8ken3iZcC1rG0R"
        "AR+R10kO3ir3u8mfPuZ+izkAvdx6I8mzGvuiGvviGdDdLNrlib7i8fGi9G2fT307lH8cfulw/1v2i/i5xfnf8kmuV/co9mlA8PNk"
        "eqtaOy6Wh5vPu+i1TzleFA8bCnvzTxqNi/SkCf/TnM8ycqfz45BoVxaQd6KG/Lui7UoVvYWEo/i2K3EudvX5tSvPjLvXRwG8OS33"
        "04Rv9b4yns/e5H5JR0MHziPUl+2ZeoU9U++thyZrf8nrz6/9lmgm/181rmLpWv2nx73OEa6XrEHgZLM0wf/j+yrRTr9z3MMaFNdP"
        "os+n/pXWUbKL2xVnCq5Hbzu3vbx1cLXqWZW8YTe3NGjC/Lle4vgkx+X4vY81ZKTc93+JGsI3uL3L9XBX++chX8JjOL2uvkXAJe5Q"
        "6HO6f7aOkd5MbgXdo2QHW8dJ70ZD3nYpjyeQ7VLAQ+kxBzK/17rpoj9OP7uv7qfx1ixDvzVF9cvxKvv4MIT3D6Xc43HLcQXkGAG9"
        "iNNvyJedvF5XxW8Ub78I+M1A7npbk663Ukc8hz7dqS/Tz+BHrcDjWrN6y263obk7pRrHd13rmfNJNX43v3ouU35tFPg1t0R+9Sr5"
        "9bjH/rfxSZrftYLfsaG7zPlBz3Ecb6LoBdnMIuX8j5QvOWfkurWo+lm8cntBuzGWnpfbH+yEP8jp6h7+YJT9bYzLV8P87HIEduJI"
        "UyPk95cxTmeGC9eX8Qizn/TtKrM50+9zdn0tO44THnZDGP6q6jxJVok4FT9349o1rN3Vb8KnfV08n15w5m8e2684N3RBD0e1X4xp"
        "Lr+yq7fIex9+394b8yX33Lieeim+ZrZwPubGWRXrl6jirMJSv7rDz2joyTE3vpAbv5Pxs8bE+59dY3Tu7Rzz5vsCnNeYlzFrguLW"
        "Ngv7YqTBoN83oh0/T9Hv4m2fyKxbu96qbbowz0SY5sPvbTJ061mZcggI572sVzrqyJEf2RwDrvKNsfL6e2DMPf9h3DuOZOyb5aKe"
        "yNzrkV2c3R9VDr3ceLh7xkS/6AL3Q1CeQ3kW5RmUp1G+gvIkyhdRPo/ymKgnpP6TdVl/407cc9qRFeYg2Yurbxbvx3j9ldCbe8B/"
        "c5Dsz+QNwMNuRbt7XyB7dXCRRO/5lNz/YqH/ZVL9F3P6d/aZzvEIxJu2Ez+sAcSdtp/MaWcPPNsOcavtZ9AO8avtp3Pb6XY7mvD6"
        "AZzD7edz6wXc9BEn234O9BEv2342t53hpr8d9P+TWy+SrWcO7IT9/99MvK8dGsv1s9m/H/b/BdjduD/uh/7Q2qX9WKr+/XDUS39w"
        "PdlR1+Syq9L7p8HAPnl3tFB/znnF9UhaDT+MuB4N+2675/l1EnogAj3w9mh5euDNURrvG6Leay1O7/nWyxrXD/VlySeK86egfVCV"
        "jZfSXHZBseONas8R33u89XNUP+7wca0xzVkH8u9xfQb1sx32WCutoyHc6/D4lWH029H2hcwzyedu3DMEhffczrfpLcE60pz6S3PG"
        "6cxnJ86T7bBz8LwFcSKc3nCQ6ttWo/veidPvwD0VH/e6Klonw+ipYwn9fk8V2b382e4nwutpTKhnSPUM1HO3t+sFpHoB1HO/t+1B"
        "Xaqnu+IwRkzwPwT+c74/rAn8nRdAXEYQ/sMDkH9A8reCROfRBagHByB5D5XX345nCsdnjwKX77gVfvttqPdFKn+wVqp/t4jb8Pmt"
        "Ta8HZ70Fcv0/+300IOJvtTpfrxrWTcRzPfP9wutxu9qOK7LPsRM7s/OuctYb2aErcc8UD9H+TH41u6/s8awL0jpLrsC6g15LzsM+"
        "gT3K6Q4FqF2QkZ616siPWXzXGJ0fMchzaSP7N/xSu/+W2IdCvGuQUZxV+eMzPPm1eO78Ub4P7HHXfiYrB0dPtrZhHDeM0jximMf/"
        "pHnEpHn8U5rHu6ny9L3OhPMswsTnen5+1YrnXn0jE8/XaaPl6e+qUeHcjPB+GZ2bIRnPJ/pxjsfk+A+7xXveMOfXLvFeJMzv99qK"
        "jrdp88RpiU6GnvS9VPKgOt7Gk94xotOlGJ/cPhNvs0MRb9ON+6wc/57od9THBLkWG8eh4qNX/EY+/ilxbtD3oiPE25QwDs94myZx"
        "Xqrxc7mq5OYn3qbN8x6Cy+VTzGsflCqnQut+quVlHs8/Dr90ctb1ELVrAfDG5y3f/wVZ1r6d4bL35XoJxF/m02v7Bb32IORE+spq"
        "QpyNtgZ6DH6KxuNeEeeq8bhXxLlqPO4Vca7aEjwjzlXjca+Ic9U6hfsAS2sT7g0sLYZnxLlqPO4Vca4aj19AnKvG4147U+I9RJtv"
        "flS54hX2oP2parIfVjfx+6fHyY+G/1YYj2tjIh5X2neRXb0fFWz3kac/2CjhYvWe9kCiPabA54r9HkTG52IF8Dke924o8DldsG9V"
        "39dFQ2MKedwMnC6mwOlK/X7xg5Q/nC42wThdsfIohNNtlHC6N1Pl9fdaKj9O94eUPzzuZSkuaXJwuASfn288rlPCww4XwOMWKfC4"
        "nwOPu1Wid6wAHrckL36Xi8eJ+Js1gO+/PXA8EY8T8TcZ11PjcY8BLztXAI8T8TcZ/1Pjcb2g/54Cj9Ogp9+XcDi8f+I87tNxjmX0"
        "wnxpn5Wqb7s99UJHowp3+07BftomBHdbWea+Xo57yj+Wpcd861kl7lacXPzgbodLxN0Ol4S73eiMf211AdztKZ+423wF7lZdJu52"
        "COfDU7BnDpWIu1VfobjbMwVwt/UThLs9PUW4W/Ulwt0OVXA3EXc7Ou4Pd+sfn1jcrVh97xd3e3LcC3eLGvvGy9Pb28a98bbvE1+u"
        "uLw/1lWe92dVmXl/4hMUP3G/5Gfeq/B3Jzvvz53SOG6bpLw/lXw/U5vvZ6GvfD+JPvE7Mf7dRPF5f6Q8FpW8P5d53p+zV0jen9ev"
        "krw/3vsj0WxMcN6f/ss87w/pG3XeH0PK+2NMUN4f4zLL+2OUmffH9CnnKy3vj6HI+2OUmPfnbuT9+fok5f1ZcJXl/VngM+/Pp6+w"
        "vD9GkXl/ZpeZ92c68v4Yk5T353cf77w/e7ztSY4zRMPAuUJS3p/uAnl/uFzCk5T3h39X2V1q3p9pAv5Vbt4f8yiNQ5X/R5XnJ9fO"
        "eUn3ioeJh36le+Ee8WpVvNEhRR6gg7oQb3S55/cZKjG/zyZFvFEfvseXvv/MfF/bFBPszJw4lgZFHEtDfj7m+z5sSvP7+MzjUHZ+"
        "H0luyU2F443yfvfctEj3Wk+lyqlgfp8plpcyv8+m4ujIeiaT32dfofw+ESk/WBD64jo8V+G5Gc8cX6IFos4DdMZnHqAfi/4d8knE"
        "dbpALz8fEN33ZvMB7cc8zinG8/IlzovzVpF5cX42RXlxnhPy4vB70Fw8ni6qeF6lrDy/xPLtl8svX44xqflyMvqt/nOZfSnkj1oP"
        "epZPvTXFeeSU+RsOFkeH+6uF8+Q0Y5805LXz1Hm66vLzuUmxzw+I9EvP06Uzf/rwUuX7MQrk+3kD+X6Q/7mS78fTzqzk+6nk+3Hq"
        "V/L9XCH5fiKTnO8HeS2Pkd7M5vsBjl9ynp/svWWtix7vp5Lfp5LfZ6L5VcnvU8nvI/u1/F4gyt72zvMzF3Fss3ien7cmPc+PrYNL"
        "yfPzOpuKPD+/LDLPz4lKnh/m/o7ohz7z/OyV8vzsRp6fXVOc52fLVZrn55tl5vl5sECenxWKPD+v+szzs6yS54dV8vxc+Xl+/lVi"
        "np9zU5TnZ6TMPD9/ruT5YROR5+enlTw/rJLnp5Ln5+P6vVG7zzw/866QPD+RAnl+ppeZ5yegyPOjOe//D12sBjg="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

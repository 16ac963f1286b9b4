# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 13416],
    "maps": (
        "connecting 52 gate 9 control 15 ports 29 gate 8 control 14 owners 95 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 286 tally 98 connecting 325 c"
        "onnecting 43 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 contr"
        "ol 15 rows 13 blank 9 rows 6 rows 7 control 147 control 17"
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
        "D 7 TYPE_OF_TASK_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_S"
        "OCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 "
        "TYPE_OF_SOCK_DPORT 6 TYPED 30 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STA"
        "TISTICS 140 UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 29 TASK_GROUP_LEADER 170 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK"
        "_FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 29 bpf_rdonly_cast 170 bpf_rdonly_cast 12 bpf_rdonly_cast 326 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 30"
    ),
    "linked": "",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [13416, 4912],
    "maps": (
        "connecting 146 connecting 34 tally 18 gate 7 control 15 control 28 control 22 control 14 control 95 "
        "events 13 control 15 rows 13 blank 9 rows 6 rows 7 control 147 control 16"
    ),
    "constants": (
        "HOST_LEVEL 1 TYPED 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 66"
        " STOP_AFTER 23 COLLECT_EVENTS 27 MAX_EVENTS 36 STATISTICS 19 BY 16 STATISTICS 137 UNSIGNED 6 SUB_BIT"
        "S 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18328, 13416],
    "maps": (
        "connecting 52 gate 9 control 15 ports 28 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 258 tally 125 connecting 327 "
        "connecting 42 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 cont"
        "rol 15 rows 13 blank 9 rows 6 rows 7 control 147 control 17"
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
        "D_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 8 TYPE_OF_TAS"
        "K_COMM 15 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SO"
        "CK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DP"
        "ORT 6 TYPED 29 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STATISTICS 140 UNS"
        "IGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 31 TASK_GROUP_LEADER 286 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 31 bpf_rdonly_cast 286 bpf_rdonly_cast 12 bpf_rdonly_cast 208 bpf_rdo"
        "nly_cast 15 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 29"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0b111b9eef492cf5e9dcc9ab0cfb27568a47277e39b9acbe8917a682208a5d27",
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
        "eNrtXX1sFMcVn1nfx9ok+DCcfXbicoZCnVPcuklIKQGVJK1KSVpI2gu0EoXNNSKYRsGlCllfpBhI+MhfBpKAUJVydoWhrUT+qHSR"
        "quqS5oM0UauoTdq0jirUqhJJk4pW/QPZwdfbfW/2dmZ3bnfv7AvQQ0LD7s28mXlv5s17b97+0BMxYvzR282CJJoJ9yfeHIH3Cv++"
        "oEH5JD5vo1CGSYtZ5vF5e1d/0WzfxLdvzSCdHJTRUv3+YrGYL/WjIN1Bg24O2m8o/V4s/StNh4gxosJuaLe19D5ZKndhmabtZvvs"
        "QLJoH0e2a6QI5QEsh7F8FMsdWD6I5RYsN2K5Hss1WK7GcjmWMM54c19AfvUDnyklUXP83yXUHP8x4Ns8gc4o8qtE/1iJXwY9o34h"
        "gvKK3MfxP9N1wpPOCTudKNKJfh3WxSA+07tc55VNJWDeyjVCv/2e/fbb+o0TWCA6VaEcBbqrelYK4/iCKd8w+SGF9XXC9/o64bq+"
        "oH12QIXyeMws3yvVj9npU55+mlKUH+4Pn/yNk0UCnwLK2ZJPXODLfBhHRNi/kTk1rYc4UTi5rNIiQr8U5THHWt9h83esH4sgn5ok"
        "v3/RHFkex/EMlvpgDH//uGjfN9mW89Nu8ojT+4n7e9RvOWin47xZqaHeK2xFfRJFfYKlQG94XQf8I496Uuwv2wXrdhymPRwmt1vz"
        "Xuy2TvE5j3LLDoB83Natalu3ek6y7ufPLJ1MBTohGx2RT9o4ttPhxbpOKMdh/Q7L+Mb2U/ehv5o1ohFc95q7vo/TxeZ8CrgeW7Ee"
        "0x+be6rUgyquHxXX/+4E7vsPcZwLYJyDv4FxNmO7Q7JxzoVx4vhaD9VnnGxdZQZuLLrvj8GK+yPbRYrc+87K675wFJ7Z/jlzlBBe"
        "rtf7lOvcT0Sueg70f5yGXc87PUcEfQTPeaSbeSqYPo+TL3F0Ndx3jJ6GfM6HWH/nTDkVbkK+KcCvs1gyPp7F8qGem6Hd2gtmu+yK"
        "i9NAN8Tx3arfdh03HlHubD15y/k94k/O186KnMvnFpPvRzCfE+em7XzVxy668nMXlvpPgG/dbS04LuTLImy/iNlB8D7aZNipxWI0"
        "hPO+w51uWjlbNEv1dgp8e4SydbXeds5b/EY9uqsZ+a1X3oeWHAZvDrbfDtV3v1Wic6ONTrYF5BAn94C90MT2I7zX5oVw/XXDvLW7"
        "gunlwfrqZT0H6y5KYb3oY+X1Qyusx7RCzbLkN5jzKyzAeiHcx1jqo8iXRe564qE7einoA4L+C4zHGH+W8yc+KNrtI2u/b+XtoDD5"
        "U5G3216F80TbwvlfuraR2P0wXVtP7P6Yrq0hdr9M11YTu3+ma8uJ3U/TtX5i99d0rZfY/TZdSxK7/6ZrCWL343QtRuz+nK6pxO7X"
        "6RrbV/2+9bqxNAv7kO8RlB+W+Sjqpwg1S+NZsdnFmSHkE/q9C2NM7x/g/FnDrqdmPThv8nhOZVKV7TkvO05DezDT9QSO4xj6te7n"
        "odT/x3rbqxiPm39W9seGJXbMWbPHrSryG8u4+opCzXnBfNL012a9RFTw56JzJP7DUcU+T3R/SvN81nzP9nlaPYDvf4XP+/D5l5z9"
        "L9r5Il+yLeCHMr/Ar/1u0VOF9bnXm98cvdMof8n4xPZMf7QeIZbc7espOwT2lOhXsXXW15EkdrvL0M8hjPdcKP1tldib7L2Mj2w8"
        "9fJ/MlWMI8SNA+We8Oe/Mbla7U/xcmO/Mzsu6P7v61jhuk+kckpI5JRw928dfNpbX3lppyuPwy8dx7o+Ce26dcrNWzwHwmSuAnqC"
        "xZFuBf2CcU1Dzxp2ARtXd8/EJT6emZDowVFOTmkKek3fg3GQ3aAgCmM4ryY4twz/gvH5UWO8BMeLZZrAuazlflS021ni+ohHD0O9"
        "fSGJ/3R+2q5PdSrEY9qg7Ft60OKbuc4iuM7Q7mjtIO5x1kH+XNIEfrH+tHnu9iDjU3ePTtz4XbLTUb+/IeH/yUtu7x3jtPH/hC/+"
        "t3DrSeR7mESx/3zR9D887H0jfqma7UYu2ePTmwerjEtK7d2PkG97L3FxMEecEuLL2kFcN7I4mSUP2Gf56MzojeyQz3gZxrX03TEu"
        "PiKuE0e8Vex3pz99zPwWbRT1cs9SkGcz7otm3BfPIt1HeLs8ezx4fDyQvj3uU9+OVx6HXzrM/xb9InZuMf53f4bp1f2SfRri/DyR"
        "3qaevku1xc2XXHLbpyxelI6qEnvzDxTGBXpSQ/9Tu4FYcofz42nervSQN4sbBbYrZfRWvDUdyK7EczFz3K9d+fq0fX14xJst/zU7"
        "BH6vzN5kfklfRx8XP3DYM+0Se6bdXQ/N1v4S159f+y3b9e50pXEFpcviFeI5wvSSPgb9dc+nnP/H9lU2Bb/rOViH+hi/frLHfepf"
        "YR0VMsyueN1zPbrbuana1sHVqmdl8ka7ubuDcvNneonFJ/UcyJvd++jjatF+/5dtgfgGs3eZHs6kvozyhXgMo5c5vhLjEssl+hzt"
        "3FOgNwvDSPckxvMj7vYoyyMQ7VEMC3H3lq02eqyf8j66G8bXsgb7awnUH4tPGceFyr3fiPZTyLGO1qPcYkgvZvYb8WUXb1Nk+RrB"
        "7RUuXjPqXF9bSvU2KJi/oVxj1hfpW/GiHoy/9ZT1lNFue9dAUTaO79vWL+OTbPx2fg1epvzawfFrcZX8GpLy6zGX/W7EI2F+13F+"
        "xvaBGueHeo3F7WaKXpjMCyjnfxR9ydmS63Cg+uX45B5POzFZmpfd/+tH/4/RVVz8P3Y/ECd/mWJypjhPo5xYDO0n5idQju9MMXpz"
        "bfF8MQ6h5UDPbtIWSuxRhZtvmFDr+TmDLi2P+4yLXRFFf1Z23hSa+DgWO5fT9FqSso0v69P+DsrXOHne5JN2aqRYaf5Mb8fpT6eo"
        "ze/MDAW8F2L38UNJX+vEmffTLuTfLODOT2ceVlC/RZaHFRX6VUx+xiMHpuzxB2d+D9Mre6f4+6HdU3BODk+5830Znuc4L3X+DOW1"
        "/YDbPxMdKvy+A9ux8xf7XbX7U9a6Nept2q1w88xGYT7sXsei205qlEOIsw9EPdTXBo7+xCNJjLtsmKqtv3VT9vnn8V5ywrKD7uL1"
        "iXXv98o0vz+aTHrOfLk7p3i/6SLu6wtYnsfyHPNfsHwLy9exfBHLF7B8HstTvJ4Q+i+0lf2R2/Ae1Mi80MbAntx8E39/xupvQP26"
        "H/mvjYF9Wvg0xstuwXZrfwH27NhKgd7zRbH/VVz/a4T6Lzj6N/eZwuIVmI+aAn7oo5iXmnrR0c4YeLkd5rWm3sV2mN+aesvZTjHa"
        "wYS3jeK5nbrgrBey08c82tR5pI/5tKlzznaqnf4epP8fZ71YuZ42+gT6B/+18oGN1Fmmn7XcCPoHF9E+x/vlHOoPmhL2Y7X694NJ"
        "N/3B9GRfW6fNDivtnw4V98nfJ736M88rpkdKavhBzPuhuO/2uJ5fL6AeiKEe+ONkbXrgd5Mw3td4vdcj0XuCvvOtjynTC+01ySWO"
        "546nXdBUzqOiNnsg6Hjj9KirPk4r1jlnlg+oYVP+LE9FrB9XlmN9+CGPeR9xdZnDrjX734N6fy/aI/jM4pVsXokwf2/E6PZtpMSe"
        "N7O1CeSYD0MPfUvg9682gR3LnnehHW3Wo4Srpwr1VKxnb2/UCwn1QljP/t6w1xShnvG8RME8CbTjWu8s2/fGPB9GvdmK/EiEBHlC"
        "+ghZ2I/PS6B8OIz8vAX96mVY7ytQPn6vUB/7bf0m4cYr9mfMy5RjiFrPJr/DoO/PPFm+D20y5Q/22gbc9+korOfC/eV1aMyT2e2F"
        "LSh33P+Fpbj+0G5jdMdxHYQJXJTpbeAXrLp3CvRsEv2FexLk3zb7pTv5L+5eJUwgX6n28YHhm7f5r5TjVwvHrzBB+7MtieO+KIw7"
        "KYz7n8K434f6mIczoYGeNvKyi+gXmPviQcrlVz40zMcvN+M6WIjnPZPrxO0x1329avHSSba/DDm0fr7s9/Ta/bUeNs5kjfpa4fVw"
        "jAh6mZ0/8/lzqz1B+POxdbJGPTzJnXsx1m9oEuwypCfc+6VZ/MVh/+/j73EtuT7J33tE2f1dr+TeIyHNp+l1jcMCHYue8D1U4Yg8"
        "n8aV3imgk5GMT2yfXQHxRZaH4Minwe9UnH480O9rZ/k0alV5GjI+uuVnVOKfNI6N9N3ocPk0VYyDj1+j3Dv5ecnGz+Qqk1s5nyZW"
        "9JI/f8/A5PJZ4rb+q5WT17qvt7y005XH4ZeOY12PQ7tuDLSxeYv3e8yOsvxTSb0s5ldW0msjnF77FsoJ9JfeiXk0dAv6sehnUJbX"
        "inmslOW1Yh4rZXmtmMdKV+Mz5rFSlteKeay0n4v/67SXuyfQaRKfMY+VsrxWzGOlLD8B81gpy2vtL/L3Dr2++dFky0fYj+3PNoNd"
        "s7mT3S89Bn4w+l/e8bRewsfTqvvuMTP0sWe7j139uYQQ12p3PdezqaQkvhb0ew8xvpb0iK+FOHvIGV9TOLtK9v1cPDIlkcdNGGdL"
        "SuJs1X6f+FHRX5wtOcNxtqDy8Iqz7RDibL8v1tbfG8XKcbbXiv7iaS8JeUezE0fLsvn5jqf1C/GsYx7xtJWSeNrPMZ52i0DvlEc8"
        "bXXF+JsznsbHz/RR/L7bJQ7Hx9P4+JkYl5PH0x7FeNd5j3gaHz8T43fyeNoQ0v9AEk+jqKc/FOJo+P4pWEf6aTzHLL1wg7DPqtW3"
        "A656oS8hi5t9z7Of3hmJm22ocV+vw3vJV/3psQBxs2O+4mbB5OEnbnasyrjZsVriZs1Vxs2aJXGzw6jHj6DdcThg3OzbV3nc7PAV"
        "Ejd7phE3q2vc7FmPuNk2IW42UmvcbHw6WNwsN12bvvYbN3t62i1uFlcPTdemfw9Ou8fL9kF+5BWHy6Nf5bg8m2rE5UnPUP7C3YKf"
        "uFbir842Ls9twjhunSVcngYeT33xeFb4wuPJHue/42LfNQTH5RFwJhq4PJc5Ls+5KwSX582rBJfHfX9ku9QZxuXJXea4PKBv5Lg8"
        "qoDLo84QLo96meHyqDXi8mg+5Xyl4fKoElwetUpcnjsRl+c7s4TLs+wqw+VZ5hOX53NXGC6PGhCXZ0GNuDzXIC6POku4PK/8f+Py"
        "7He3J/O4D+NRjJtFBFyeAQ9cHiaX6Czh8rDvHgeqxeWZw8VnasXl0U7COGT4PE4cntcU6mrnvKy45bOkIy8qbnGPdLMsX+gZCU7P"
        "0wqXL3S54++MV4m/s1OSL4R4tuL3mdb3r51JLq/FkYfSIclD6ajMx0rfc9UVf8cnzkLN+DuC3Ao7CWe/B/4uuXOV4raeqpWTJ/5O"
        "neUlxd/ZGYyOqGcs/J2DXvg78wT8rjDqi+vxuQmfu/CZxZdggchxet71idPzY96/Q7yHtAIX4LXj9cB9bRmvZwTncV4ynpc+Ydya"
        "dwLi1vysTrg1z3G4New+0xmPfwD4vY/d3zN5fo1U2i+XH56NOqt4NpZ+a/+StS85fKdtSE/3qbfqjPMmxVc4EowO81e9cWy6cJ90"
        "VLTz5DhabZX53CnZ54d4+tXjaCnEnz78pPB4VA88nrcRjwfxmRt4PK52ZgOPp4HHY9Zv4PFcIXg8sVnG44F7Z/0U6M0yHg/+PwOn"
        "1RpxeULW7612utgfo9/A52ng88w0vxr4PA18Hmc+8Z/dcXnQTpzoZLg8b182uDwGzWpwed4k9cDlORMQl+d0A5eH2L8b2u8Tl2eP"
        "gMszjLg8j9cZl2fwKsXlua9GXJ5veODyrJXg8rzsE5fnjgYuD2ng8lz5uDzvV4nL87c64fK8UyPOw28buDykgcvTwOUR6jdweRq4"
        "PMTP90VLAuLyLKwTLk+bBy7P3BpxeSISXJ4m8/3/AE0nyDo="
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

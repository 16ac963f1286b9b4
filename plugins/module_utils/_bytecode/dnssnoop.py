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
    "type": "raw_tracepoint", "code": [16600, 10640],
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
    "type": "socket_filter", "code": [27240, 16544],
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
        "eNrtXX2QVFV2v6+/pnsEumnoec2EgWmQgOhsGPxiKdFRdxXdzUIMLfwhxbyMLIwT4jSYhWfr2vg5umsVqCjrblLMjMqwFUtqd62h"
        "KlvVbGKtJNlKSNZsqGAMMZbFWsSdpHbXEYVOv3d+9713X7/XH9M9OKyPKjic2/fde+695557zrkfR2lh+h9lTkCHoz7Ce5a+V9Bg"
        "tvWEDpVkDOmndDw5kwl/8kMEm4rfv1coFB4r/l/S0psoPRG5nPk12LRUx7MvHqXy7zmuw9EQ6r1nvGL545bys83HCvTdWMXvxqx0"
        "RThdSR2qe4FL1CHJkFhOInQJ9Y8EOltrozPBqGNVKazDVUrEVm9Az6EOUn+og9QuLV37E2TNOnxM/7/2HcqJUbmjqH8foLqXxksd"
        "ovJWxT6xlfuxDt8uFhOztKtP/jBI8AzgB4CnAd8HfA/wXcBTgO8Avg3474AnAH8B+BbgvwAeB/xHwJ8B/j3gsaC13/taxwBPE3yC"
        "6M1n0P/F9mhfZFsPg8+OULvDd7L/eJyxdPg2xoptz48gf/H/p4vjpb5C/J5XmDAf8o8AD9B4auPQWvybOUT154dRjp/4zPp9CN/5"
        "LN9Zf4+UK38Q7cN4aONUKFj7nfovv8OsX+tZa/nTUG7AWr8l/3u2/DGH/FsiRP/6IryuCHsHqf/XF+mZX/zf2xJ9Z4zLC8RH60Gv"
        "+gr1f1qao9fTu4vasygcYim0S2v3vbuJjmSxsi7MGe3fTSlKT0uUlghLbEDDwzH2qK3/tXmnDmIcnzH7VWhP8W978e9OwDSjCd87"
        "SPxltAd83zt41pZO84K3Iw+6jfYeOop5JrGZOt3fKmg1pCNf0enozWBecTkiiXIkLX0V8/4+ZucvNz4NOfCP9XdNYqjDNB+0fDEX"
        "fjhh44ekQ/7RIh8s0WCY+jWocxlj0b3mfCpo8+Bhwrf40N+A+Tlop0/vhhI+5/zF5VeQva7DzCuUb1Ho48J1Vr5RTL4xujLJYibf"
        "SOjP/ys49qcDv/jK8ssviZ+L68IVlu9u9dF3dnnAy7eXy9up8VWXVn4RXmmZR1r7wvr681bhCr2fqN4txXQ/5FxYbxf1U2/mdAW+"
        "akE/XMZqWb/SbCHpCRmS+2mps/AQY5coGZL7SX1aFgq8nI2pDoP+q630VL1eLsK4z66Rzhmg8y3QORd0HnehM1knnTHq9+0k7/Ip"
        "c/3RxqVH3hAS9Ab5rpCTvEhLUX3+NkFeW/nnlI1/pLJ8ef48zSfS0zR+8qGe6yx0RlOcHqJPyRA09IXUb86TvnACeuC4oKdloW/l"
        "B8326uueTQ5zuaPRm9HLg57mF/s3OouXO15SrnM54w0tx9A7XcpzKidgKUfh5cixEM1Drj+16ng6coOeXx08UpjMfs1OoB1O/ZGF"
        "XlVuHpwW5sFr54mPqP2KbxnNr/hfnbfKJcV3FdIPEX9JlC8rryX+k5YAXw28HXgX8CTwFcBjwJeFrPp1Vl4CHP0qt4eqbY/fUW5S"
        "h5r6+RHIJ9LPle1XUX3D+H2Yft+Y+vZ5u16qUZJt3VWwpz+g9/uykvRjAS19SUl6l56/vST9sJ4/WZK+TM8/UJJ+QM8fK0lv1/OH"
        "S9L36PlZSXq/nt5dmq6X01+SzvR+2F+SfkLX2/eUpI/p6Qcc17Vs6waX9K0u6TmX9LUu6atd0le4pI+fd04fc0nvKljXiSD7gWBv"
        "qkM0btn4aolgF+AKwGWASwDbAZOAMcAwIAMcp/rjY4CnAU8BngA8DngM8CjgEcDDgCOABwD3A+4BHADMAe4C7AfcCtgNuAFwLeBq"
        "wC7AFYCQI3HIjzjkRhzyIg45EYd8iPN+pXmoprjcIaimuNxpB87lDvwFKS53YGenuNwJA+dyx9QntRFQMrT+LyrKk6iG33eXoR9o"
        "637HjT8nObmd1uOmAOnR6zXoJ1yyrB/qMM0rd33g74JWv0G2ibeb7IDe1ALCh4m/+mYR3ov2981qBz4P+Dzgc4HPBd4KvBV4EngS"
        "eAvwFuCzgc8GHgceBx4DHgM+A/gM4NOATwPeDLwZeBh4GHgIOOy8VAB4ALgPuA84/CFYN3szLSGr/Wnoi/IdTLTL7xT9RHI39Csa"
        "5yKO8lqBbzXyazNitDhIP2Fkc2kDz+WDsp3KWV+sXkuMbqf0zIIHaB1baOoHRzV+8VO+jqup/5Qd9H3+UugDVyG/xk/F/FsC4BvA"
        "jq6I8F10ublOak3rWUzpTRLsvLiznZf2kR6hZEC/RHT1yHcT3WhHFN9nUt9Eux40ytNGcA1+71u8ztEeUIdoXeB27CgNq873Pod5"
        "kWBfN/wp+nwaIr/YSdTD009CfgRZd5Dk9EjBqi8r22lcoy7t5/rCqvhGRz9BQgrper9d/56P8noW3wX9cT7sbBIoo9Dv+laOF6z8"
        "xeVG1Pie8J5rxd/d/CWV7d4vBa3tb4J9we0Iu/+E2zvpSJNOf6391hG/JmhtH/dndcSvDLq1x24vlff7LIW/4ZTNv0Me4Mzgu4a9"
        "ra00bwKmI1fp5XL/4Lb4cptcnQG5eqDwWcotdZj0qN7OaaCP9K2+OOrvhFyNg75O1I91srcT9MVBXyfqj6P+TtAXB32dqB/j2tsJ"
        "+uKgj/sn5Nkh0Z9wCyvvT7iJOdnp6uAG+BWvZaL+tAr+/V8GNEo3S6cDmpxSh/YI45M59N+FKTFOBt9gnIYxTkb99vXPXr+dPnv9"
        "dvps65udPu6fNMaJ+1P+TCrvT7lHKj9OmyRxnDZLtfhb+HdpePlMOltC5dYF007dd966/iaklwMh3U7cRfqwTFCV+oH3A98KfCvw"
        "buDdwDcA3wB8LfC1wKG3y6uBQ3+Xu4BDj5dXAIc+Ly8DDr1eXgIc+r3cDhx6vpwEDn1fjgGH3i+HgUP/lxlw2AHyOPapYA/IY8Bh"
        "F8ingcM+kE8Bh50gnwAOe0E+Dhx2g3wMOOwH+Shw2BHyEeCwJ+TDwGFXyCPAYV/IB4DDzpD3A4e9Ie8BDrtDHgAO+0POAYcdIu8C"
        "DntE7gcOuwT6WnH8gXcDh50ibwC+lvs1gK/mfg3gXdyvAXwF92sw0S+yjIl+Edgnks0+kWz2iWSzTySbfSKJ9km5eaOpGorabchX"
        "jaM69lIB2j6AhquDW7HfweXHndjXXAw/Yg6/X82s/pOENLuufdV8iO/Ptp4X9LaWMP3eje8Y9j+GjsC/mTL8CpIlfSPkoGEvhWKs"
        "kp44sf1gvzAO6lAX9J2rfM71tdv67dNz9dX/63PWfhmFHn8yxuXy2Dmqb63LuJ45p0l90z/RDf8E5J7np2isn+Il8j/lb4b94Mc+"
        "LfTPhF+CnYj5PUzj0QO70PqdJHznw3ezsW8yDXbDowGyT3MBK5/lb0I58H8nfKg3k4S9O6Dnz99o2jk+RnYO8Um4YPWXqMPkR8zO"
        "svlNuL/aUo5GeEKKC/4wU8+Ofab6m0Cnzzpf1uJcxdGSftE60GxPu609yanTnrC1PXegPX9T2p6YNd865HujNF97qTzpk39amq9L"
        "yxcEf97NrP4PdXAJ9PZlxjql719kMA9bT58X5eVRqa51xjgv9IfnhHVmTlhYPzrir0nMKk/nhCFPbzlXn557ukY993Z9gdHOa0Q9"
        "/dbTbz39trx++41uQe/re4Hkkor9p/nQi7JNG0Q9WIEeHOJ6MNdzW5iT31fTl7X1wdwHCLCCZO7/KqptP2DvdCbsB0SwHxDBfkDE"
        "eT8g/5zp/2x19H+a+rue/3n0i6sef9Q3qXq8IV9/6HOSr/k9derxkQutx/8rq06P3+err/6nfeX1+Cd95fX4x3yeHu/p8Z4e7+nx"
        "F4cef3+D1pn3pfJ6fC9z1uP/U+LrcD/ORevrKmAJHdjfzD9ber77Ycd1eb/kvG7EbOvGjz+pb9340SfUnh/qJawPQZ8IUbtc29FT"
        "bTuerrIdr0v1teNVidrxfcmqB9S6/pfqh92CPZXn9lidek4C58zd6sv7S/vXVwN9CelPJb5PqvN1iufH+u/7c33c1UM0rzZHrme0"
        "L0bnmNK+25H/iHAe+mSK5sdBH80Hvv88ivo7LpMM3Fp+kD3MvHHRxuW2CuOyThLHJW4bl+cnOC7/LIxLkP0T9VdkulAe/53rE1q5"
        "XThnIOnffRXfPVbjd28wqz2S9Jl9pdP3jE/4nZ8/4eVp52EkS3lJOhZj7Dd2RCThPMQWP/HVKGroILWV3cr1LFv6zoAlXbPnLPnD"
        "Dulafp4eY2L+gEP6zoCZHrCka+cU9PteB8x+DNi+81nsspMKxjmEceb91yvOu0UBcnyMBnGu5o9NvtW+uxfnfqLP8XlK5xF5PfOv"
        "wTz5MsF7N6Ofv0j6Rv5q5MNFs4fW2fI/K9ZrtNPg6wDRD35VXyL+TgQkgY+iXK+FXnoS58H4/OPzgv/Oz/to55huKMLXnjP5x8/M"
        "+ynaOqffEwjRQbj8HaY80OjZEsT9lLXgR6xn+UXcH+cXyj2Ifg0yOvemQv9fdRPdt8u3Y/xuTLL/hZ9Aq7+t/UPh3HeQnSk0hj7c"
        "K8Q5Ij5P1SE6j7pq4etn+TzR6I92mvOX5NIS0HP4LLWnHe35ja097bb2nLa15/2CN++9ee/N+6ky71ez6ub9zawR877ee9KGXRZj"
        "Lvoht8d+7+yFrW++y+9Jm10TrpMudlawP2O8/nMfV1d/M2tUv1jrN+ulc7DrwT/GfVffd3W614dxry18xTjde718fCLnP9vil45b"
        "6+X8qg6j3fCLncQ59SCbp+dXZdGvy98xyLYeBzwGiHcIWo8A4r44zvn2tNb4roBxHiVB46Fw/Z8cMsmwWE4i3OB3BXaHbPVKeo4g"
        "axLsLlWp8H6AEsPvn9rup7ncL8O56+rvlx0An+K+uEu56iDlK3d/zWcpn58/Nu9dv6ffu+b3jEx+wL07jIf9vYfoN8q3h/tBjHYd"
        "QrtepHPEfU/V3k9CO0bGHemtmh6jn/eUpYOPa1+Z+5JWuqJP4rwo6HP7Lvsi3atpwrsBvBzuB7OPl/l+gNu9ZfD5yH7cu6OFL/+4"
        "s5/Abb7w79OsTTgfHe2prT/yX3Ruh+bvHNPp3VfQ7GB+r5S3uwn6aLX3SdPSt/X7yxO/n/wo3r1YqM8H450Pzv/wh6ojuI/4iEnn"
        "tGr49BXO93XKhUPjznpDDeVZ+29nCPeeQ3TvOboV+6tDVG6Urr+zVfu7HfktIV3PnNObS+wZq5x6jOMSc8zHf1cMfQn32yvIPbv8"
        "vWD3mjG++S1Yp5uwTgPa+qdrDV93uVyNiPUepHZ0BeFva8tcQ37bMNZP3I/ZgvunOwET0jSSc1jXosi3aW+962YS8uXDsvdHE9K8"
        "hox7tpnkjWHnGvKd9sF6ltambyTYJtBB5Sqyc7mKC13ZpVgX/Zy+fsjX9ZPMl2Nl+ZOvW1Xz6aHx2vS0JiboPYmm3SLflvBBvwt/"
        "dNd4H9ntfjGNQ/b+HPr/IZofu6nh/JxHfq/b/Jguzo+93L9M5fJ3UOqfJ/9DduWBfoGv+P5QiR4/nIMe3wx6aFzVBaBvAedDSm9q"
        "InujCX6f/HLnctM+P5V/YADr+auQp7c50vMmIO+3NwG3pT6ifl+ZQ3sCQv8a+eL/VbDOMxX9pyaZeI4G+oi2/mjfvfY4l/M/o35Q"
        "yBFTWd5hPDOivJu08TyI9qM+vr9g73djf2dkAOMK/wfOHfH+qVc+8HMPtb7nwenj56TsenClfk9LMdwL7HFZ/++2nZP6g8boA8Z9"
        "KFIs7fOc86Hiwte83dvi5I/JPgW5vz3gmH9b6ifo5w3O4wY5mH2q1nFbK45btd/b9AyuX7y2hffLX1K7mgcgH3OFKa03oRw7f9nH"
        "fyPmD6cz2ST+zvWkhDST5CL8blzOl8qNmLAObMo0Sk78SnzvxMLPVr/8xlSooj12yvLOCr9nwsfV1JNyLnr5n7jMS36uICfKZ0AF"
        "71xWqcfmSvRYl/Ua+mwuyG405vNCJ77x18ePk/1eUk+Zcqx8be8n5SC+o2N1bA3Ww4PExzm3fjP0/93EOpX5eqG4HiqNWQ/N80Dg"
        "972c388I74+1ZT6oct2e4WinTDad5vupZ1zmzY6y84Ovj3a9xm388k/Y5PQTorxq2320ynGd8ZmMa2n/BF3W8T0FR/sN5fe8WKu9"
        "doVor80S9UcuV/m+Vra5G3y4mPpVeWZq6o8HugV7wDiH7qK/qy9trc0u8MMuwD4gP79aahf4CEbuAz/ifZTl1doD0Bdv3wq7oL+C"
        "XXDK2S5oEdcPd73mHwz+WmvZPxiFHpCH32pnGN9tLT8vjfmn0AaiZk9JFj5wnX/gj2jmAs2/MuWcEd53hp6NfUnup+D6tzKTv4/c"
        "BrmzqrZ2Kxe23eog8RN/N4f7nyvbu5IOg4wmRn62ue+t8yOgOoR+WeDM79tuIn0zu3JPwerX0OjPauWG+b7UB4Vy9iznzyD7N8qH"
        "dqcjQaRPB+4Hfglw/g4r3hfaK+pFdn2Sv0vVlrqcWc8r8PdL05GPhPXPPi/495r+4PS7Xd6XvLMYMPWoXczp/ZhmoT/s+3t83y0h"
        "vVvQ5VcFvtTeqQ1bzi3wfJt2c36c6Dvndn6E3Eb/bLzmjyTRb7jfZZ18kDnvz+DdkkEqT+XnfGeGS/p1rKp+JQZWBn8NubbNcZ8u"
        "EeoT6lXkgMs6nnO0xw37APvQHYsVwz7QSlpfhGOSuR8YbXHhG8Vmz/vFepSZzuPN7z+oC6i/2lLiuabsSi7XvybaFyX9gHO7B9EP"
        "uwKO/lvDDrHvg0Zq2791tUderNIegb9W3RljTnxXcR/o2erscL6u8X2fjhTtG27Bu9XaOQV9fCHXos87+z9K6u9pTH/1PFWd3WX4"
        "t13oqLYcu93L/RRtYNSS+W+TZ+lwxMX+xj1bmx9RwbzZgvVjTQuXi/sEfq50voDvS3D+rfqcgVt5K7sr7i848aubX6hk/3sl+dU4"
        "n1awo833Tp9w9k/wceL7Rh1yB9Vr0f8DfP9Z4+c5zushT7fP/1rmVy38bZ/H1frNjHdbXeiqtVyun9vlL5cL6jDskVnieUSuP2WX"
        "bhX0t4n6p+18xM8F8PexavUvdsiXOcuzJyuMf6XzPA0a/2r9StyP5EZHteW4jjP8y22yJLSfyyWu33K7gsspLs/4uRHj3krzSEHQ"
        "O2ZyOfxjjC+dJ+Pl9tzzI5wnO+yiV13iOF75fv67s17D9UO7XqMY938l4/eoMG/eIHqajxZqOefgVh8/T2fczzbSjwt+Y+v4HcP4"
        "8bgSMYs+qnRyOg/XRN/E912m+DkMXg7OMdrP8bid01GHdxXKnbfqaX27oj1xyvb+/Aj0d14unS/86CzHZ1j8GEH2QsHqf/fiTHH+"
        "9eJMEfTiTFnngxdnyoszJaZPNM7U7VXGmfoK5v2OEj/N1IwzFdXzu8VBmrz4Uz+YovGn3ilY4081TVL8qSB76wLHl1peIb7UF+qM"
        "2/T7DYov1VYhvtScOumcOcXiSxUaFF/qt158KebFl6o+vtRhl/hSr7rEl/r+5yS+1NMu8aX6P2fxpXZ58aVYLfGlvqevVJulS0Je"
        "XIRGxEWYycrrAdOZkx5gxkXwMXF8wjXpJfW/F0v2r/derPdeLOHee7Fu8+V3673YXZP0XmxX0HruYvLei71SiON18b4X+9cu9bXb"
        "+i0RrK/+6UFrv5S+FxvBuLm9FxsMeu/Feu/Feu/FOtDpvRc7Bd+L7WjQOvP1gNM6Y74XO5cx5vRe7Cb9u8a/r/pTl/XC/r7qmkB9"
        "68WtAWrHz4V18/P7jufLxn6F8zueNOHMd8+m2d7xnIn8jXpfldabdCQklFv5Xc4vMave1+j3+TT9VH/X7iJ5p6/jFuf3+Xi69y4f"
        "+N97l69G+iq9y/ddP58X5d/le95P7WlHe6b6u3w5v/Pv9nfqsv766NrhF9Zd4528fj/pAxON17zN77SPdvHFa17nt7Z/8uM13+K3"
        "ts+M13yz3609tcVrXuknumuN17zgnBiv+Qq/6F/24jUTXm285pkV4jVfaH93rXGAr/fRdzwO8Ac+Lw6w5/f2/N4V/N4TjgN8XJpU"
        "f7Dx7urfinFdLto4wNX6g1+uM37KX0jl/cHfkcr7g/dJnj/Y8wd7/mDPH3xx+IO/0CB/8G9ZeX9wm4s/+FeM78tOTvywav3C79S5"
        "bv2CeX7hWvzCh5nnF/b8wp5f2PMLV+cXXsqq8wsvYheXXzjKqvMLT178Eqve6NknDbZPhvA+Qsrmp0jZ/BQpm58iZfNTpGx+ipTo"
        "p9DviUnWc3F+FtXw+2zn4W68VzwPBzmwPoD9+IDzeTh3//NmUb9psp9TXgC9fQB6+wLo1e3Qq9uBzwM+D/hc4HOBtwJvBZ4EngTe"
        "ArwF+Gzgs4HHgceBx4DHXM5NX1i7ojdDflqrH1j3E8t3WOatht8pygG5O+R0TpL7cXvgl9PyazMiGSQFhMsLZTt9z+2HKPTrzIIH"
        "sI6RgFnki+nrk7KD8ucvxXqHdVnnG03OQ//helDHl/GuGb6LLjflk6Tb093GPox+P9FlPyXt+wD7RKBXInp75LsFu4Dvx2RS30Q7"
        "HjTK00ZqDX7vW7yurH+P38u03+svtS+CFf1gkkWeV44X9a1P9XQjXtSViBe1fILxoi6vMV7UIi9eFPPiRXnxorx4UU7zxYsXhfZ5"
        "8aJIvnnxosrzoRcv6gLFi8pNUryonBcvinnxoj67eFEDkxwvKtegeFEDXrwo5sWL8uJFiev31IsXlfPiRbHfxXhROVtcloEJxosa"
        "8OJFefGivHhRrvGiBrx4UcyLF+XFi/LiRQnzz4sXdUHa7cWLqjVeVK7OeFE5L14UKxcvKod4UV+rMl7U/Y7t5HpFOkzngdTl0Mc7"
        "JxoviviGx4sy5ds9gp6dl8RxLn1/nex15Vqco8O+TTq8mpXTh932CevW16u1h7G/pn5ngvGUHqnNTu2QbzDsIsc4WbZ5n71/kuMo"
        "3V9lnJGRCnGUqizHfm7biKO03zmOUpDNKevPcY9HFi/fzw2PR5arKh5Z7XGhBry4UF5cKC8ulBcXqib/0dSNCzXgEg8qJ8SD4vZB"
        "z1IvLlR9caFyXlyoizIu1NmycaH+H3J7Luc="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16560],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 217 ports 14 ports 7 ports 14 senders 98 senders 26 queri"
        "es 249 ports 186 queries 9 queries 103 control 18 control 22 control 16 control 167 ports 14 queries"
        " 9 queries 102 control 47 control 22 control 16 control 167 events 17 control 16 events 9 control 16"
        " rows 14 blank 8 rows 6 rows 6 rows 24 blank 8 rows 6 rows 6 control 293 control 14 control 19 contr"
        "ol 16"
    ),
    "constants": (
        "STOP_AFTER 35 ONLY_PORTS 142 ONLY_PORTS 76 SKB_DEV 84 DEV_NET 9 NET_INUM 11 SKB_HEAD 24 ONLY_PID 40 "
        "ONLY_PORTS 52 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 UNSIGNED 3 SLOTS 3 SUB_BITS 3 MAX_EVE"
        "NTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [33064, 10672],
    "maps": (
        "gate 10 control 14 ports 102 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 "
        "owners 133 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels"
        " 9 owners 22 owners 82 senders 398"
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
        "VEL 14 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 T"
        "YPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 S"
        "OCK_NET 5 NET_INUM 12"
    ),
    "members": (
        "SOCK_NET 208 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 94 TASK_TGID 1 TA"
        "SK_OWN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 207 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 249 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 275 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [16560, 16504],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 216 ports 14 ports 7 ports 14 senders 98 senders 26 ports"
        " 138 queries 9 queries 102 control 47 control 22 control 16 control 167 events 16 control 16 rows 14"
        " blank 8 rows 6 rows 6 control 156 control 19 ports 127 queries 9 queries 103 control 18 control 22 "
        "control 16 control 167 events 17 control 16 rows 14 blank 8 rows 6 rows 6 control 155 control 19 que"
        "ries 168"
    ),
    "constants": (
        "STOP_AFTER 35 ONLY_PORTS 142 ONLY_PORTS 75 SKB_DEV 84 DEV_NET 9 NET_INUM 11 SKB_HEAD 24 ONLY_PID 40 "
        "ONLY_PORTS 52 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 UNSIGNED 3 SLOTS 3 SUB_BITS 3 MAX_EVE"
        "NTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [43736, 10648],
    "maps": (
        "gate 10 control 14 ports 102 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 "
        "owners 133 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels"
        " 9 owners 22 owners 82 senders 395"
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
        " TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OW"
        "N_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_"
        "INUM 12"
    ),
    "members": (
        "SOCK_NET 208 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 256 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TA"
        "SK_OWN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 207 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 325 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 196 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c86c02de56bec3e7c09d51f0c3caa12534482a553cbd06cfdc8b94d98ea1f093",
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
        "eNrtXX1wVNd1v2+/tCtjdllY3qJaRoIwEIIayfUHoSaW8TQhblJrPF5D/vCgF5lBskqtxW5gvU69xF8KScZg1zbmjwySPCDaJKYd"
        "zwjPeGZJ0qmZ1tMyGU/KBDdVXE+GusRVXCdRcGC7753fefvu2/f2QysJqJ9n7ONz9757zz333HPPOffcK22pMP7RlgUMOOEjvG/t"
        "uwUdZlvOGFBLxlA+aeDJRUL6Jz9KsKn4/buFQuHJ4v8renkTlScinxJ+HTatNfDsoZPU/gOnDTgRQr8PTFdtf9rSfrb5VIG+m6r6"
        "3ZSVrgjTlTRg5gBwhRiSDMntJELXEH8U0NlSH50JQYzNKGEDbtQitn4DRo3MCPEjM0Lj0sv1f4Ki2YBPGv+vf4d2YtTuBPp/HjBz"
        "gOYrM0rtbYx9ZGv3dwZ8u9hMzDKuQfU3QYIfAn4AOAX4PuB5wPcAzwH+AvBdwHcAJwF/Bvg24E8BzwD+BPAtwB8Dng5a+T7YMgV4"
        "juDTRG8+Df4Xx6N/kW05TuMNbxH//pQQqfCdQoR1uTthlOfHUb9Ydq44X5kjJO95TUjrIf848ADNpz4PLcV/08eo//wY2vGTnFm/"
        "D+E7n+U76++RSu2PYHyYD32eCgUr34l/+YdK/euctba/AO0GrP1b6p+31Y851N8RIfq3FOGtRTgwQvzfUqRnefH/3lboO3NeXiQ5"
        "2gJ6M0eI3yllmdHPwB4az6pwSLRjXPq4H9xLdCSLnXVjzej/3dZO5SmFyhJhRQzreDgmnrDxX193mRHM47MlvkrjKf7bVvx3N2BK"
        "0IIfGCH5MscDuR8YuWArp3XB48iDbnO8x05inSlikUH3Nwt6D6nIFw06BtJYV6xHFFmPpJQvYd3/JelLllfLON3kNeQgR9bfdc2R"
        "GaN1odeLucjFpE0ukg71J4rysEaHYeJv0JA2IaIHSuuqoK+HrxO+wwe+A+aXYbw+gx1l8s5yxnosKF41YPoI1VsV+l3hVqv8aCX5"
        "MVmaFLGS/Cjg6wfO/HSQG19Fufkvkuvi/rDO8t3nffSdXS9w+/Z2eZy6fHXr7RfhH1nWkz6+sLEPvVVYZ/CJ+t1RLPdD34WNcRGf"
        "BtJTVeRrKfjwSVHPPpYSK8leSJP+TymdhceEuEZLk/5PGsuzUOB27mtfZ9J/k5WemvfNT2Del9RJ50LQ+Tbo/APQecaFTrVBOqPE"
        "912k9/LtpX1In5c+tTck2Q/q/SEnvZFSosb6bYLetsrPpE1+lIpyefESrSey13R58qGfWy10RtuZHqJPSxM07Yb2Dy+R3XAG9uB0"
        "waqP2G7Lwv7Kj5TGbeyDNr3M+kenO220C7vNL/M5upjbnS5r17md6Vlth+1Q3rfc2nVqL2BpT+P2VLIoB9JsV60w8FTks0Z9O39n"
        "i6887nrod+JHFnZWpfVwTloP37tE8kTj1nydtM7if3PJqp80340oP0pyplC9rLqV5FBZA7wHeBvwzcCTwLuBx4CvD1nt7azaCRx8"
        "VdeEah2P31F/EkNNex1yEhRkr2u7bqX+xuTf72vfd8lup+qUZFv2FOzljxp87ywrPx3Qy9eUlXcb9dvKyk8Y9ZNl5Z1G/eGy8nGj"
        "fqysvM2oHy4r32/UF2XlQ0Z5b3m50c5QWXnY4MPBsvJJw47fX1Y+bZQfdtzfsi1bXcr7XcpzLuU9LuWbXcrXu5RPX3Iun3Ip7y5Y"
        "94ug+HvJ/8yM0rxl45sVgt2A6wE7AdcAtgEmAWOAYUABOE39x6cAzwFOAp4BPA14CvAk4AnA44DjgIcBDwLuBxwGzAHuARwC7Afs"
        "BdwK2AO4GbAbcD0g9Egc+iMOvRGHvohDT8ShH+LMV1qHmXbWOwQz7ax32oCz3kH8oJ31DvzudtY7YeCsd0p2pT4DWprsgFVFfRLV"
        "8YfvN+0Eff/vuP1N0pO7aF9uCpA9vUWHfsIVy/6RGaN15W4X/DBojSNkm3jc5A8MtK8gfIzka3Ax4QMY/+DiNuDXA78e+HXArwPe"
        "ArwFeBJ4EvhS4EuBLwG+BHgceBx4DHgM+ELgC4EvAL4AeDPwZuBh4GHgIeDw+9oDwAPAfcB9wBEfwb45kL4+ZPVHTbtRvVvIfvq9"
        "ctxI7YedRfNctLvQ3grg/WZ9fUVMFCfpB4J8L33iWT9ou6idLcXu9cLoLipPr3iU9rGVJfvgpC4vfqrXcRPxT3uIvs9/AvbAjaiv"
        "y1Ox/o4A5AawozsifRe9obRP6kPrW03lTQr8vbizv5fykR2hpUG/QnQV7WGiG+OI4vt0+19hXF8z29Nn8C78Prj6Hke/IDNK+wL7"
        "sxM0rYbc+xzWRUJsM+MrxnoapTjZWfTD5WehP4Liy0HS0+MFq92s7aJ5jbqMn+2FjfF7HeMGCSVk2P92O3w52utbfT/sxuXwt0mh"
        "TMC+G9wwXbDKF+uNqPk94X23yL+7xU+q+78bg9bxN8HPYH/CHk9hvycVaTLor5dvHfFPB63j4/hWR3xd0G08dr+pchxoJeIOk7Z4"
        "T1uI/Kl3TL9b32neAExFbjTa5XjhzvgNNr26EHr1cOFy6q3MGNlRA10LQB/ZW4Nx9N8FvRoHfV3oH/vkQBfoi4O+LvQfR/9doC8O"
        "+rrQP+Z1oAv0xUEfxynU60JyXOFzonJcYZNw8tczI1sRZ7xFyPbTRsT73wnolG5Xfh7Q9VRmdL80P+lj/1m4IubJlBvM0xjmyezf"
        "vv/Z+7fTZ+/fTp9tf7PTx/FKc544rvIXSuW4ygNK5XnapsjztF2pJ+7C36UQ7SvReX2o0r5Q8lOfv2TdfxPKdwIhw0/cQ/awSjCj"
        "DAEfAt4PvB94L/Be4FuBbwXeA7wHOOx2dTNw2O9qN3DY8ep64LDn1U7gsOvVNcBh36ttwGHnq0ngsPfVGHDY/WoYOOx/VQCHH6BO"
        "49wK/oA6BRx+gXoOOPwDdRI4/AT1DHD4C+pp4PAb1FPA4T+oJ4HDj1BPAIc/oR4HDr9CHQcO/0I9DBx+hnoQOPwNdT9w+B3qMHD4"
        "H2oOOPwQdQ9w+CPqEHD4JbDXivMPvBf4Vo5jAO/hOAbwzRzHAN7NcQzg6zmOIeS4SKeQ4yLwTxSbf6LY/BPF5p8oNv9Ekf2TSutG"
        "NzW0TK+pX3WJ6jhADejnATqeGenH+Qfrj3txzrka8cQcfr8RcZQTwBc3dM6aD/F5bcslyW5bGqbfe/GdwDnI6AnEOdvMuIJi6C2f"
        "dN6aDcVENftwZufCfon/mdFu2Dk3+Zz7a7Px6+LFxvr/9UUrPyZgv5+NsT7+1UXqr8dlPn95Udf2pbhEL+IS0H9x6D0vTjG7cYqX"
        "Kf6UvwP+gx/ntrA/E34FfiLW9xjNSx/8Qut3ivSdD98twfnJAvgNTwTIP80FrPKW34R2EPdO+NBvOgl/d9ion7+95Of4BPk5JC/h"
        "gjVekhmjOGJ2sS1uwvFqSzs64QklLsXDSnZ27LLabxKdPuu66UGexakyvugMLI2nzTae5JUznrB1PHdjPP9UPp6Ytd49qPdmeb22"
        "cr0yqP5Leb1uvV4Q8nm/sMY/MiNrYLd3mvuUcX6RxjpsOXdJ1psnlYb2GTN/6EsXpX1mWRj6+gT0+CuKsOrVZWHo1c9dbMzOnarT"
        "zr3D2Gj0/I2oZ9969q1n31a2b7/aK9l/gy+SXsrg/Gk57KNs01bZDtZgB4fYDmY7d6lwivvq9rK+P5TOAQKioJTOf7WM7TzgwLVC"
        "Og+I4DwggvOAiPN5QP6vS/HPFsf4Z8l+N+q/AL642vGv+ebUjjf163d9Tvo1v3+Gdnxkvu34n4ja7PhnfI31/7Svsh3/uK+yHf+Y"
        "z7PjPTves+M9O/7qsuMfmqV95j+Uynb8V4SzHX9G4X14CHnSxr4KWEYHzjfzz5Xne3/dcV8+oDjvHzHb/vH6R43tH69+ROP5rtHC"
        "lhDsiRCNy3UcfbWO46kax/F9pbFxHFFoHGNKI3ZAuX3YK/lTefbHlCUN2g2hiv3l/eX89dVBX0Kh85TMKO37mWO0flI+zoN+zYDb"
        "IzcYcs3nyJlRymPKHKb8pMzLmB/fAL7rFB5/df5+oQp/lyrE32dq5O8/4rtvm+f6ilO9CNkdnG9uze/U63c855N+53N0Hie3mwyS"
        "PuNvO76sSPkEO/w0nxNBarljFf3+ebZTbOW7fZZy3R+y1A87lO/2lcr176z1Aw7lu32l8oClXD/n9zmU70Ye/iofBQA4DyQKu0m3"
        "l/TxP4h8lij4lQ/Cz7sJOPJkHrwHfOqkhvLIm1mOdh/bZKvvl/tjOnkeeT5YHtjuYjr1PJzbjN9Jrl5Bu/o4/aJ030LX10bee4gS"
        "uvJ3l9aDPr4dQdy36IE8QC/nV3FcyS+1exR5ZkEB/xp27MZNdI8sT+atOHt7UvwK/q7ef2vb+1L+clCcL8wOfU0mfTxvipV/h8E/"
        "3JNj/gUF7E/Y4xs3/dZGf5uN/vds9J+T1jX7xWc1sg+Ohoj+CV53A5g/1htH6Lud2xWTbv2fbZCT5W2sD5AnDHuD/fGzCt/jo/zR"
        "jSvzF3hd6vMU7bLkEVv4crad6X/tgqdHPD3i6RFPj8h65HZRnx754wbtMJ+cRxkTLvYh+1UrLsxvf8tdfk/a/JNog3Q1XZD8yBj3"
        "H7hQW//NszYP1v5L/VI+6xbMv3mP1Tdq0LcljHtq4a5pus/aOT2TPM7W+Cenrf2yvGXGMG7Et84i3zwoVhr1Ne+9ApIH770CxJe8"
        "9wqMcu+9Au+9AjEX7xX8aY3vFXwR6/5h0pdXzXsFUcr7drlPP3fvGPzdFfqOwc8K1ncMmuboHYOgeGue3ynoqvJOQUeD9/9XzdI7"
        "BddVeacg2SCdsSvsnYJLs/ROwa+9dwqE905B/e8UfN/lnYK/dXmnYPxj8k7BN13eKej/mL1TsOcyvVMwdJW+U/CSsWNtVwIh737d"
        "bNyvWyQq2wPXCid7oHS/zifk+QnXZZ80nnf8o6CXd+zlHXt5xx+3vOM9DeYdD7nkqX4mOD95x+uCV3fe8es15h1Hgw2eZwQr5x37"
        "g5XzjgsBL+/Yyzv28o69vOOrK++4Y5b2mW2BynnH17nkHW8NzE2e7o9EbXm6mwON7RvdARrHaS+P1ODnqKicR/pt5OmGaswj3Sis"
        "cR4v/8vL//Lyv7z8r1L+135/fflf+/zzm4/1qL+2fKjdDdL1oN85H+vP/bTvz/R9vwG/07nZ1fe+X4/fOv65f99vk986vtL7frf5"
        "3cZT3/t+N/uJ7nrf91t1UX7fb41fjiN77/sRXuv7fouqvO8333Htet+N2+Cj7/jduF/4vHfjvPi2F9+uEt+u+m6cW9z3TWVO477m"
        "u3F5+R7wVfduXK1x39EG79keUirHfV9QKsd9n1W8uK8X9/Xivl7c9+qK+/7hLMV9PxCV476tLnHf/xZ8/jo37038sMb4708b3L9+"
        "jPH8qxf/Nfg5UiX++y1hjdtujwQrxoETvlv5/NUx/uvFfb24rxf3/TjGfVeK+uK+rQ3qzXrjvlFRW9x37u7BWu1Cz/+Y7b+v1X+F"
        "/X2tB+W8tqp/X2tPlb+vtV22X7y/rzUjv2G+/r6Wbr/U83e1Ej5SMKt8MWNfrfvvaP3JbP0drfeu0L+jFawa77L+Ha3q7w4883uj"
        "3Hx3YD3eHbhlhu8OdNb57sBao35GleN1/M5AtuU04ClAvBPQcgLweMF6jtjXUue9fzMumaD50NhfoIWSDMvtJMKzfO9/b8jWr2LU"
        "CMKeMu/3a1Xu92sx/P57270xl3tfkLfa730dhl2A+9wu7WZGqF6le2U+S/t8vlm6F/2ucS+a7/+U5AH34TAf9vcYol+tPB7OzzLH"
        "dQzjOkTnlIP76ueTNI7xaUd6a6bH5PP+inTwvA5WuMdopSv6Deh70Of2XfYQ7btNuNfP7XBcwz5fpfv9bveKIefjB3EfjhyF/FOi"
        "rnNE/j4FO5nPX6N99fEj/xnnceh6fcqg9/mCboHxfU8edxP86Frvd6aUbxn3i2d+f/gJvE+x0lgP5jscLP+Ib2XGkf//eInOBbXI"
        "6RGW+wb1wjFZ3k09WEd7Vv7tDuFecojuJUf7YS+MUrtRup4uNh7sdZS3hPJZ4VxO9lPS56ynnmQc39nr8e+a6W8uEbXoPbv+rfe+"
        "8YzvGWN+8zuwTzdhnwa08af7Lt53Wa9G5H6P0ji6g4jPtaZvpnOpMPZP5N/swL3Q3YAJZQHpOexrUdTbdqDRfTMJ/fJ+xb8/nVCu"
        "n5V5zzaTvuG4QEm/k3/Rt7Y+eyMhtoEOaldTndvVXOjKrsW+6Gf6hqBft8yxXE5VlE/et2qW02PT9dlp8PPY7kk07ZXltub7vb11"
        "3hN2u/dL85B9JAf+P0brY++IeX5g0H3AbX1cK6+PA0LKJ+J3SBpfJ79E3HpIkiv2X8rs+LEc7Phm0EPzmlkB+lawHFJ5UxP5UU2I"
        "V+dvcPOn/NT+4WHs59+DPv2CIz1vADLf3gDc2U7xweyGHMYTkPhr1ov/vGBdZxnwL5MUwrqPsj2i7z/6d688xXr+TeKDRg5ndX2H"
        "+UzL+m7O5vMoxo/++BzBznczzjk+jHltgR01JPGnUf3A59j1vrPB9PF9R7sdXI3vKSWGuFCfy/5/P/Qg7wufnh17wMyLI8PSvs5Z"
        "DjUXueZx74xT/Dq7D3p/V8Cx/s72H4DPW53nDXowu6/eeeuR563W7212BtsXr+xgvnyHxtU8DP2YK1zRdhPascuXff7vw/phOpNN"
        "8u9sJyWURaQXcW7Ber5cb8SkfWBberb0xP/I75BY5Nl6nnhfe6iqPzZpef8kKKYuWue1ZCflXOzyr7isSz7vzsn6GZDfoazRjs2V"
        "2bEu+zXs2VxQ3G6u55VOcuNvTB7n+h2jvgrtWOXaziftKL6jYwpxF/bDoyTHOTe+mfb/XhKd6nK9Ut4PtdnZD0v5HZD3Ayzv56X3"
        "wVrT79W4by909FPmms7S+6bnXdbNQxXXB++PdrvGbf7yT9v09NOyvmrde7LGeV14Wea1nD9Bl318f8HRf0P7fYfq9dfWyf7aYtl+"
        "ZL3Kcftscy/kcDXxVXv2yrQfD/dK/oD5d+xc7PfMy/31+QV++AU43+N8xHK/wEcw8jDkkc6B7HS4+wOwF+/sh18wVMUvmHT2C5bK"
        "+4e7XfPPpnz1WM4PJmAH5BG32h3Gd/2V16W5/jQ6d9P9KcUiB67rD/IRTc/T+qvQznnp/WXY2eIOKU+J7W9tUUDKe2jdu7G+cWvz"
        "O27Ol+fzQo4/V/d3FQMGBS2M/JJSvpAhj4B8Xq+tcJb3nZvI3sxu2F+wxjV0+rN6u2E+l6LzSjd/luUzKP6N6mHcqUgQ5dcC9wO/"
        "Bjjnx+Fc9YBsF9ntST53b23/lLDm4/D7oqnIb6X9z74u+HvdfnD63a7vy94/DJTsqD2O+QPNEj/s53t87pZQ3ikY+quKXOrvxIYt"
        "eV5cb9telseZvkNul0fobfDnvptTihw3POiyT35NOJ/P4P7aCLWX4fzTReEyvk7VxFcSYG3kQ+i1nY7ndInQoNSvpgZc9vGcoz9u"
        "+gc4h+5YrZn+gd7SliKcUkrngdGlLnKj2fx5v9yPtsh5vjlvKbOC+NXaLudjZjewXv8z2b8o48Od1N9R8GFPwDF+a/oh9nPQSH3n"
        "t67+yKEa/RHEazO7Y8JJ7qqeAz1Xmx/O+xqf+3S007nhDrwnrecpGPMLvRZ9wTn+UdZ/3+zwq29fbX6XGd92oaPWdux+L8cpWiGo"
        "Zevfdn6TikRc/O+A4hRH1LBudmD/uGsp68WXJHnOK/J5C7+XPVf+tJnHYIu3cN5Mze/YjleOF5Wdi2+geFuU3+Ov7F+b+3P2EO3X"
        "9vsDPH98ntSxrEPyL3R9E+BzaV3OXfw6LrfrhTK+Pz47cm9f37XG08zzFhe66m2X7TG7XmZ9wXHo1sVyPi/bVdm1vQWrPRpVa5NH"
        "ljOTjqOyHPHvfH+63rhjx7K1leVAdZED1XldNZrv02jcSRuvTEet7bjON+LPrUlFGj/rLbZ/MyM036zHWN9xXomZR9o8XpDskkWs"
        "p1/HPFO+Gbfb98CryDc77mJ3XeM4X/khU/862yVp2S4x7RHz3mdJz0al9fMPRE/zyUI9eRBu/XG+nXkf1yw/LcWVrfN3CvPHfw8i"
        "ZrFXtS6m83hd9M38XOYKz9PgdpDnaM/zccvjseZHO+Vj9bW8XdXfmLS9Gz8O+57bpfzD/73A+EJLnCMoXqR14uVrCs5b9PI1vXxN"
        "L1/Ty9f08jW9fM267QAvX3Oe8jVzc5SvmfPyNYWXr3n58jWH5zhfMzdL+ZrDXr6m8PI1vXxN5/OKKydfM+fla4r/j/maOVte1PAM"
        "8zWHvXxNL1/Ty9d0zdcc9vI1hZev6eVrevma0vrz8jXnZdxevma9+Zq5BvM1c16+pqiUr5lDvubdNeZrPuI4TrYrUmF6vy1zA+zx"
        "rpnma5LccL5mSb894JjnxeMoz2Mkf127BfkAOLdJhTeLWvKJ7OeEDdvrtfrDOF/LvDTDfMbH68zvUW8z/SLHPFXbus8+Msd5jI80"
        "mMfTV187bnlwrQed8xiDYlnFeI57PnC8Mp9nPR84V1M+cP15mcNeXqa1PS8vs6Ie9fIyvbzMhvT5Zc/LHHbJx8xJ+ZjsP/St9fIy"
        "G8vLzHl5mVdlXuZvKuZl/h95nP4S"
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

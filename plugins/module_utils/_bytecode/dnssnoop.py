# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16544],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 217 ports 14 ports 7 ports 14 senders 98 senders 26 queri"
        "es 249 ports 186 queries 9 queries 103 control 18 control 22 control 16 control 166 ports 14 queries"
        " 9 queries 102 control 47 control 22 control 16 control 166 events 17 control 16 events 9 control 16"
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
    "type": "raw_tracepoint", "code": [16544, 10640],
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
    "type": "socket_filter", "code": [27184, 16488],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 216 ports 14 ports 7 ports 14 senders 98 senders 26 ports"
        " 138 queries 9 queries 102 control 47 control 22 control 16 control 166 events 16 control 16 rows 14"
        " blank 8 rows 6 rows 6 control 156 control 19 ports 127 queries 9 queries 103 control 18 control 22 "
        "control 16 control 166 events 17 control 16 rows 14 blank 8 rows 6 rows 6 control 155 control 19 que"
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
    "type": "raw_tracepoint", "code": [43672, 10616],
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
    "source_sha256": "19ddfb0777681c62bd18c54a427db4aa28bc7d9fbe7df4ca5ff490d25567a0e5",
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
        "eNrtXQ2QFMd17tm/2z0hdlm4m+WiE7cgAka6BJBkISysA1cirDiCqLQ6UiXMjU8Ud7oiukWKYLSWtOj3JDsxWJGFVakUd6eCI44l"
        "knIFUk55keOyqNiVUC4loYxiE0VJEUVWsMsunZFhszPve7PTszP7c3uHwBqq4PF6e7pfd79+/d7rn6e1C/OPNj9kwiMBwvuXvV00"
        "YK7jpAm1VALpp008NUdIfwpjBFtK379dLBafKv1fMdJbKL0tdq0IGrBlmYnnXjpG5d93woRHIqj3vsma5U/ays+1Hi/Sd2drfnfW"
        "TleM6UqZUN8LXKEOSUXkctoiV1D/KKCzozE62wR1rK5ETbhGiznqDZk59FHqD32U2mWkG3/CotWET5n/N75DOQkq9wjqfwFQ30vj"
        "pY9ReWsSHzjK/aUJ3ywVk7C1a0h9L0zwXcB3AM8A/jfg24BvAZ4G/BHgm4A/BDwJ+K+AbwD+APAE4D8Bfh/wHwGPh+39PtRxFvAM"
        "wWeI3kIW/V9qj/FFruMwtTfaK/79aSEy0duFiBp8d9RML0wgfyntTGm89APE7wVNSPOh8ATwEI2nMQ4dpb/ZQ1R/YRzlBInP7N9H"
        "8F3A9p3991i18kfRPoyHMU7For3fqf8KD5TrN3rWXv4slBuy12/L/7Yjf8Il/7YY0d9bgreU4OAo9X9viZ4Fpf+9qdB31ri8SHzU"
        "C3r1A9TfGWW+Wc/gLmrP4mhEpNEuo9337yY6UqXKejBnjH+3pCk9o1BaW1QRIwYeTYgnHf1vzDt9FOP45XK/Su0p/e0q/d0JmBE0"
        "4QdHib+s9oDvB0fPOdJpXnA7CqDbau+hY5hniphj0v2FolFDJvYZk47BLOYVyxFFliMZ5fcx7/+Y5CXzq62dXvwaceEj+++G5NDH"
        "aV4Y+RIefHHSwRcpl/xHSvyw1IBR6t+wyW1CxPeW51XRmA+PE74tgH4HLMxHewNmd1TwO/MZy7Gw+IYJswco3+LIL4u32PlHK/OP"
        "1aUpkSjzj4J+/Zl7f7rwTaAq3/wP8XVpfbjO9t1tAfrOKRe4fGe53E6Dv3qM8kvwett8MtoXNdehN4rXmf1E9W4rpQch76Jmu6if"
        "BrNnavBXO/rhY6KRdSwjFpG+kCX5n1GWFx8T4gotS/I/ZU7PYpHL2Zy+zqL/Rjs9da+b12Dc5zVI52zQ+Qbo/A3QecKDTrVJOuPU"
        "7ztI7hXS5XXIGJd+dVNE0h/UeyJuciOjxM352wK5beef0w7+Uary5fkLNJ9IXzP4KYB6brHRGU8zPUSfliVo6Q3pn18gveEk9MHJ"
        "ol0esd6Wg/5VGC2321wHHXKZ5Y9Bd9YsF3pbUO7n+Fwud7KiXPdyJqe1HNZDed3yKtetvJCtPI3LUxMRmpesV3WYeCb2STO/s3+n"
        "q1+53Y3Q79YfOehZ1ebDGWk+fP0C8RO1Wwssp3mW/MsLdvmkBW5A+kHiM4Xy5dSNxIfKUuDrgXcB7wGeAr4KeAL48ohd386pS4Gj"
        "X9WuSL3tCbrKT+pQS18Hn4QF6evajhuovnH5983p5y449VSDklzHrqIz/fNmvy+vSD8eMtKXVqT3mPm7KtIPm/lTFenLzfwjFen7"
        "zfyJivQuM3+0In2PmV9UpA+b6X2V6WY5wxXpwuyHfRXpJ009fk9F+lkzfb/r+pbr2OSRPuCRnvdI3+iRvt4jfZVH+uQF9/SzHuk9"
        "Rft6ERZ/I9mf+hiNWy65XiHYA7gKcDngUsAuwBRgAjAKKAAnqf7kWcAzgKcBTwKeADwOeAzwKOBhwAnA/YD7APcAjgDmAXcBDgMO"
        "APYBbgLcCLgesAdwFSDkSBLyIwm5kYS8SEJOJCEfktyvNA/1NMsdgnqa5U4XcJY78B+kWe7A7k6z3IkCZ7lT1iuNEdCypAcsLsmT"
        "uIE/eI+lJxjrf/dasn+1HbQut4RIn+41YJBwxbZ+6OM0r7z1gmNhux8h18LtJntgML2Q8HHir6G5hA+i/UNzu4BfDfxq4FcBvwp4"
        "B/AO4CngKeDtwNuBzwM+D3gSeBJ4AngC+Gzgs4HPAj4LeCvwVuBR4FHgEeCw+9Ih4CHgAeAB4PCPYN0czLZH7PaopTeqdwrZTr9b"
        "9hupfdCzaJxLOMrrAD5g5TdmxJHSIL0myPYyBp7lg7aDyuktVW8kxndQenbh52kdW1TWD44Z/BKkfN03Uv9pD9D3hWugD9yA/AY/"
        "lfJvC4FvALt7YtJ38ZXlddJoWv8SSm9RYO8l3e29TID0CC0L+hWiq1+9l+hGO+L4Ppt+FO16xCrPGMEN+H1oyV2udoE+RusC27NH"
        "aFhNvg+4zIs2sdnyr5jzaYz8ZKdQD6efgvwIi94wyemJol1v1nbQuMY92s/6wprkXa5+gzYlYur/Tj18AcrrX3IP9MYFsLdJoByB"
        "fje0erJo5y+WG3Hre8L7b5J/9/Kf1LZ/PxG2t78FdgbbE05/Cts9mViLSX+j/dad7A7b28f+re7ksrBXe5x2U3U/UBp+h9MOfw95"
        "hLOjb1l2t7HSvA6Yid1glsv+wu3JlQ65OhtydX/xw5Rb+jjpUYMrZoE+0reGkqh/BeRqEvStQP1YJwdXgL4k6FuB+pOofwXoS4K+"
        "Fagf4zq4AvQlQR/7KdR5Edmv8Luiul9hnXCz1/XRTfAz3iRk/WkN/P2nQwalW5Ufhww5pY/tkcYne+g/i5fEOFl8g3EaxzhZ9TvX"
        "P2f9Tvqc9Tvpc6xvTvrYX2mNE/tVtivV/SqDSvVx+qwij9O9SiN+F/4uA29fmc72SLV1oWynvnDBvv62KX8eiph24i7Sh1WCujIM"
        "fBj4APAB4H3A+4BvAr4J+EbgG4FDb1fXA4f+rvYAhx6vrgIOfV5dDhx6vboUOPR7tQs49Hw1BRz6vpoADr1fjQKH/q8K4LAD1Ens"
        "W8EeUM8Ch12gngEO+0A9DRx2gnoSOOwF9QRw2A3qceCwH9RjwGFHqEeBw55QDwOHXaFOAId9oe4HDjtD3Qcc9oa6BzjsDnUEOOwP"
        "NQ8cdoi6CzjsEXUYOOwS6Gul8QfeBxx2iroJ+Eb2awBfz34N4D3s1wC+iv0aQvaLLBeyXwT2ieKwTxSHfaI47BPFYZ8osn1Sbd4Y"
        "qoam91ny1eCo7r1UgLEfYOD66AD2P1h+3I19ziXwJ+bx+w3woxwFPrepfdZChPdrOy5Ielt7lH7vw3cC+yBjR+Hn7LL8CooptwLS"
        "fmsukhC19MOp7QsHpf7Xx3qg51wfcK+vy9Ff5883V/8vztv74wj091MJlsc/PU/1bfQYz5+cN6R92S/RB78E5J3vn5he/8TL5Hcq"
        "fAp2QxD7tdA724IK7EPM63Eaj37Yg/bvFOm7AL6bh32TWbAXngyRXZoP2fmssA7lwN/dFkC92RTs3BEzf2Ft2b4JCLJviE+iRbuf"
        "RB8n/2FursNfwn5qWzkG4W1KUvKDlfXrxIeqt0l0BuzzZSPOVxyr6BejA8vt6XK0J3XptCdqb8+daM+3K9uTsOe7C/m+U5mvq1Ke"
        "DKnfrczXY+QLgz/vFXa/hz66FPr6cmt9MvctspiHHWcuyPKyoDS1vljnhu44L60v86OQ00chv19RhF2ezo9Cnt52vjn99kyD+u06"
        "c4Exzm3Efb3W12t9vba6XvtQn6T3Db1IcknHvtMC6EW5lk2y/qtB/42w/sv6bbtw8/caerKxPpT9/yFRVMr7vpru2AfYe6WQ9gFi"
        "2AeIYR8g5r4PUPizst+zw9XvWdbbzfxfQb946u9HAzOqv1vy9WsBN/la2DNF/T12sfX3fxH16e9/Gmiu/qcD1fX3xwPV9fdHA77+"
        "7uvvvv7u6++Xh/7+wDStLz9WquvvnxPu+vtJhdffYZyLNtdTwAo6sJ9ZeL7yfPfjruvxXsV93Ug41o1vfdDcuvG3H1B7/sosoTcC"
        "PSJC7fJsR3+97Xi6zna8ojTXjgMKtWNcaWb9r9QL+yQ7qsB2mDKvSX0hUrW+QrCyfwMN0NembCU7Z4zWe/0QzZ9MgM89/50Jt8ZW"
        "mnzN+8b6GJ1b0vfTeST9ZYxPYBDfLRd+/xr9++ka/duuUP9+qc7+/S6++xNrH19xyxcjvYPPl9vPcxr5u58PSL/zvjm3k8tNhUme"
        "8bfdf6hI5we2BWk8j4Sp5O7F9PttrKc40ncGbOmGHWTLH3VJ3xkopxvf2fOHXNJ3BsrpIVu6sa8fcEnfiXP3iwNk+PO5jzj0JkNf"
        "Mtp/P86vxNFfhTDsuxuB41zM/Xehn5ZTQQWck1mAch9b58gflOtjOnkceTyYH1jvYjqNcze3mr8TX72Kco12BkX5foUhr81z7hE6"
        "wFW4szwfjPZtC+N+xUbwA+RyYTH7k4JSuQdxriwsYFdDj12zju6NFUi9FafWpsRPYeca9Xd2vSedVw6Ld4vTQ1+LRR+Pm2Lvv/3o"
        "P9yL4/4LC+if0MfXrHvfQX+Xg/53HPSfkeY128OnNNIPDkaI/iM87wYxfiw3DtB327cqFt3Gny3gkwVdLA9wLhj6BtvhpxS+t0fn"
        "Rdcseu0cz0tjnOIryudfl9r65VSa6f/mOV+O+HLElyO+HJHlyFrRmBz5RJN6WEA+N5kQHvoh21XXnLu49S3w+D3lsE/mNElX7Jxk"
        "Rya4/si5+upvnbZxsNdfrpfOr/Zi/K17q4GXTfp6o7iXFr1+ku6vrpycyrnNzuS1k/Z6md/0cbQb/q1TOF8eFovN/Loq+2f5PYJc"
        "xwnA44B4T6DjKODhov18bn9Hg+8DWOdI2mg8NNb/ybGSisrltEWn+X2A3RFHvYqZIwx5Zr0DoNV4B0BL4PdfOe6VedwLw3np+u+F"
        "7Qef4t63R7n6KOWrdu8sYCufzw2X70+/bd6f5vtBZX7AfTmMh/PdhvhD1dvD/gyrXYfQrpfo/O/Qc433k9SOiUlXeuumx+rnPVXp"
        "4HEdqnLP0U5X/Fmc8wR9Xt/lXqL7MC24/8/lsD/LOV7ldwC87h2Dzyf24b4cLdSFp939BF7zhb/PiE7pXHO8v7H+KNzs3g7Db3nW"
        "pPeFouH55/ug3O4W6LH13v/MKF807x9P/X7xk3jHYpE5H6z3Opj/4dfUJ3CP8IkynbPq4dMDzPdNyoVDMr9bcrCB8uz9tzOCe8sR"
        "urccH8D+6BiVG6fr62LNvj5XfmtTPinc02ldTQXc5dRTjOM7Zz7+XbP0vXmiHrnnlL+N3kee8j1kjG9hG9bpFqzTgI7+6dnA6y7L"
        "1Zhc70FqR08Y/rbO7MfJ/xrF+ol7Ldtwb3QnYJsyi+Qc1rU48m3Z2+y6mYJ8ea/qvc825eppGfdcK8kb1svL8p32s/qXNaZvtIkt"
        "oIPK1VT3cjUPunLLsC4Gmb5hyNfeGebLs1X5k9etuvn00GRjehruL7Le09ayW+bbCj4Y9uCPvgbvEXvdC6ZxyD2cR/8/RvNjNzWc"
        "z2kU9nrNjyvl+bGX7Twql98xaX6e/AT+6GGJr3ifp0KPH89Dj28FPTSu+kLQt5D5kNJbWsjeaIG/qLDSvdxMIEjl7x/Bev51yNNP"
        "u9LzOiD32+uA29Nkn+dW59GekNS/Vr7kfxTt80xH/+kpIZ+DgT5irD/Gd68+zXL++9QPGjlwass7jGdWlnczNp4H0X7Ux348Z79b"
        "foaJEYxrh7CfG+L+aVY+8PmFRt/hYPr4nJNTD67V7xklgft8/R7r/72Oc06/PT36gHWPiRRL5zxnPtQ8+JrbvT1J/qPcc5D7O0Ku"
        "+benX0M/b3IfN8jB3HONjttGedzq/d6hZ7B+8eo27pe/oHa1jkA+5ouXtN6Ecpz85Rz/zZg/TGeqRf6d9aQ2ZQ7JRfgNWc5Xyo2E"
        "tA5syU6XnPg/+Z0SGz/b/fmb05Ga9thp2/soYXH2vH1cy3pS3kMv/5zHvOTzAXlZPgNqeK+yTj02X6HHeqzX0GfzYbHWms+L3Pgm"
        "2Bw/zvQ7R/1VyrHztbOftIP4jo7HiQ1YDw8SH+e9+s3S/3cT69Tm60XyeqhNz3pYPtcDft/L/P6u9H5YZ/adOtft2a52ykzTWX4H"
        "9V2PefNA1fnB66NTr/Eav8IzDjn9jCyvOncfq3NcZ38o41rZP2GPdXxP0dV+Q/n9LzVqr10n22tzZf2R5SrvJ+Va+8CHS6hftS9f"
        "mvrj/j7JHrDOkXvo7/rLA43ZBUHYBdh/43OolXZBgGDsQfAj3jVZWa89AH3x9gHYBcM17ILT7nZBu7x+eOs137P4a6Nt/+AI9IAC"
        "/FY7o/huoPq8tOafRhuehj2l2PjAc/6BP+LZizT/qpTzrvROM/Rs8SnpnADr39ocfue4E3JnTWPt1i5uu/VR4id+74b9z7XtXcWE"
        "YUETozCvvF9v8iOgPoZ+WejO79vXkb6ZW72naPdrGPTnjHKjvC9F+9Je9izzZ1j8G+VDuzOxMNKvBB4EfgVwPu+Gd4H2ynqRU5/k"
        "96Q609cK+344vz+aib0vrX/OecHfG/qD2+9OeV/xPmKorEftEm7vvrRK/eHc3+N9tzblraIpv2rwpfHObNR2zoLzbdnN/DjV98qd"
        "/Ai5jf7Z/PE/UGS/4T6PdfIR4b4/g/dGRqk8nc/rzolW9OvZuvqVGFgb/Tnk2nbXfbq2yJBUr6aGPNbxvKs9btkH2IfuXqJZ9oFR"
        "Um8JnlXK+4Hxdg++0Rz2fFCuR5vjPt58j0FfSP3VmZbPQ+VWs1y/Q7YvKvrhdqrvIPphV8jVf2vZIc590Fhj+7ee9shLddoj8Nfq"
        "OxPCje9q7gM9X58dzusa7/t0p2nfcBvenTbOKZjjC7kW/4q7/6Oi/v7p6a/+5+qzuyz/tgcd9ZbjtHvZT9EJRq2Y/w55lonGPOxv"
        "3JN1+BE1zJttWD82tLNcfEHi51rnC3hfgvm37nMGXuWt7qu5v+DGr15+oYr979XkV2M+rWFHl98pfcbdP8HjxPtG3Wo31WvT/0O8"
        "/2zw83z39ZDTnfO/kfnVCH8753G9fjPrvVUPuhotl/Vzp/xluaCPwx6ZK5+bY/0pt2xA0t+m6p928hGfC+B3rRr1L3arH3OXZ8/W"
        "GP9a53mmafzr9SuxH8mLjnrL8Rxn+Jc7VUVqP8sl1m/ZrmA5xfKMz41Y91ZaJ4qS3jGH5fDfY3zpPBmX23/fN3Ce7LCHXnWF63gV"
        "hvl3d72G9UOnXqNZ93gV6/e4NG++Q/S0His2cs7Bqz4+T2fdr7bST0h+Y/v4Hcf4cVyIhE0f1VYwnYcbom/q+y6X+DkMLgfnGJ3n"
        "eLzO6ejju4rVzlv1d7xZ05447Xg3fgL6O5dL5wvfP8f4bJsfIyxeLNr97368KOZfP14UQT9elH0++PGi/HhRcvpU40X9Xp3xoj6D"
        "ef8g1rXLJV5U3MzvFc9o5uJI/fUlGkfqR0V7HKmWGYojFRZvXOQ4UStqxInqbjL+0uJpihN1VY04Uakm6UxcYnGiLkxTnKhf+HGi"
        "hB8nqvE4Ua94xIn6mkecqImPSJyoL3jEiRr4iMWJ2vUhxYkavkzjRO0zV6ytSiDixzeYjvgGc0R1feBK4aYPlOMbBIQ8PtGG9JPm"
        "3399jewq//1X//1X4b//+tF5/3VXk++/Dnu8F3pT2H4OY+bef10mxeO6/N5//aZHfV2O/roy3Fz94bC9Pyrff1UwXl7vv54P+e+/"
        "+u+/+u+/utDpv/96Cb7/2j1N68tnQ27rS/n916uEEG7vv/aa303/e6n/4LFeON9LvS3U3Hpxa4jacaKp9fLX5z3PMfzu9Z4nvcu5"
        "NRap8z3PNcLu3/Hf4fPf4fPf4fPf4Su/w/elIM/L+t7hezY4HedI6n8XLxd0/935Lt1DTdL1R0FpfbXexRsK0ro/1bjKA0G3/bLL"
        "L67yhqC9/TMfV3lt0N6+clzlTwa92tNYXOUbg0R3o3GVf/O8HFd5SVD2H/txlQmvN67ynBpxlS+2P7vReL03B+g7jtf7XwE/Xq/v"
        "1/b92jX82jXj9Xr5e7+nzKi/13pn9VtyPJbLLl5vvf7e0SbjnXxVqe7vfUGp7u/dq/j+Xt/f6/t7fX/v5eHv/a1p8vf+TFT393Z6"
        "+Hv/V/B+68zE+/p2nX7fHza5bv0A7fln3+9L63ANv+8Xhd1fuzUWrur/bQvcgu+Crn5f39/r+3t9f+9H0d+7SDTm7+1sUm426u+N"
        "i/r8vTMXh8SuF/r2xzTbH3hHSk87/A9ph/8h7fA/pB3+h7TD/5CW/Q/mPS/Ffp4tKOIG/qDjHNva++VzbJBbxq66uZ8ecj/H5u1X"
        "3irrLy3O88ULoZePQC9fCL25C3pzF/CrgV8N/CrgVwHvAN4BPAU8BbwdeDvwecDnAU8CTwJPAE94nHe+uHbDYJb8r3b/run/Ve+0"
        "zVsDv1uWA2pfxO18I/tn++FvM/Lnob8Im/6i7aDv2T6IQ3/OLqT3/toCJGAWBxLmuqo9QPl5vY5jPTf5xliX8H7aTsDu38H7ZPgu"
        "vrIsnxTTXu6z9lfM+4Ue+ySZwDvY/wG9CtHbr94r6f28z5JNP4p2PGKVZ4zUBvw+tOSuqn47vlfpvJ9faT+Ea/q5FJs8rx33ac+v"
        "zHQr7tNqxH26eYpxn1Y2GPfpOj/uk/DjPvlxn/y4T27zxY/7hPb5cZ9Ivvlxn6rzoR/36SLFfcrPUNynvB/3Sfhxnz68uE8jMxz3"
        "KT9NcZ9G/LhPwo/75Md9ktfvSy/uU96P+yR+HeM+5R3xVUamGPdpxI/75Md98uM+ecZ9GvHjPgk/7pMf98mP+yTNPz/u00Vptx/3"
        "qdG4T/km4z7l/bhPolrcpzziPt1RZ9ynh13byXpFJkrngfSV0MdXTDXuE/ENx30qy7f7JD27oMjjXPmOOtnr2k04v4d9m0x0vaim"
        "D3vtEzatr9drD2N/Tf/qFOMiPdGYndqt3mrZRa7xrhzzPvfwDMdDerjOeCETNeIh1VmO81y2FQ9pn3s8pLCYX9Wf4x1XLFm9n6c9"
        "rli+rrhijcd3GvHjO/nxnfz4Tn58p4b8R5dufKcRj7hOeSmuE9sH/cv8+E7NxXfK+/GdLsv4Tueqxnf6f+XZ65k="
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

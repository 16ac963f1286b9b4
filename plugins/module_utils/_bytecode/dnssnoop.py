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
    "type": "raw_tracepoint", "code": [33032, 10640],
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
    "type": "socket_filter", "code": [16544, 16488],
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
        "eNrtXQ9wFNd5f3v/dCdj7jg47aFaRgJTCLZahO0YE2MLMq2Jm9rUY0V0xgRtZAbJGmoddg3nS+LDf2UnaVBcx8TT6SDJA6JpbNrJ"
        "FDrp5HCaiZkm0zIZt2WCm1DX7VDXcZVMMlZw4Hq73+/b27e3e3erkzDUywx8fG9339/vfe/7vvd777QWYfzRFocMejRAfP+qt4o6"
        "zbWeMqiWTiD9jMGnFwjpT2GcaFPp+7eKxeKTpf8renoTpadi14qgTptWGXzuxeOU//0nDXo0gnLvn66Z/7Ql/1zziSJ9N1Xzuylr"
        "vWJcr7RBs6PgFeqQdETOJxW5gvpHQT1bvdUzJahjs0rUoOu1mK3ckPFGdoz6IztG7dLT9T9h0WzQJ43/698hnwTlexTlPw+aHaXx"
        "yo5TfusT79vy/ZVB3yhlk7C0a0h9N0z0HdC3Qc+C/hfoW6Bvgp4B/THoG6A/Aj0F+i+gr4P+EPQk6D+C/gD0H0BPhK39PtQ6BXqW"
        "6NNU30IG/V9qj/5FrvUItTfaK/7tKSF6oncIEdXl7piRXpjE+6W0s6Xxyh4keS9oQpoPhcfBh2g89XFoLf3NHKbyCxPIJ0hyZv0+"
        "gu8Clu+sz2PV8h9D+zAe+jgVi9Z+p/4rPFguX+9Za/7zkG/IWr7l/bds7ycc3t8Ro/r3lugtJTo4Rv3fW6rPktL/3lDoO3NcXiA5"
        "6kV9swepv3uUxUY5g3uoPcujEdGBduntfmAv1SNdKqwbc0b/d1sHpfcolJaKKmJE56MJ8YSt//V5lx3DOH6l3K9Se0p/20t/d4P2"
        "CJrwg2MkX2Z7IPeDY+ds6TQvuB0F1Nts7+HjmGeKWGDU+wtFvYSe2CeNegxmMK9YjyiyHulRfh/z/o9JX7K8WtrpJq8RBzmyPtc1"
        "R3aC5oX+XsJFLk7Z5CLt8P7Rkjys1GmU+jdsSJsQ8dHyvCrq8+Ex4ncE0O+ghcVob8Dojgp5ZzljPRYW3zRo5iC9tzzyq+ItVvnR"
        "yvJjdmlaJMryo6Bff+7cnw5yE6gqN/9Ncl1aH66zfHd7gL6z6wXO354vt1OXr249/xK93jKf9PZFjXXo9eJ1Rj9RuTtK6UHou6jR"
        "LuqnwczZGvLVgn74iPCyjvWIZWQvZEj/9yiri48KcYWWIf2fNqZnscj5bO24zqz/jdb61L1uXoNxX+SxnvNRz9dRz99APU+61FNt"
        "sJ5x6vddpPcKHeV1SB+XfnVLRLIf1HsjTnqjR4kb87cJetsqP2ds8qNUlcvzF2g+kb2my1MA5dxiqWe8g+tD9dMyRE27oeMXF8hu"
        "OAV7cLpo1Udst+VgfxXGyu021kGbXmb9o9c7Y+QLuy0o93N8Iec7XZGvcz7Ts5oP26G8brnl65RfyJKfxvmpiQjNS7arWg2+J3ar"
        "8b69f2erX7ndXurv1B852FnV5sNZaT584wLJE7VbC6ymeZb8iwtW/aQFbkD6IZIzhd7LqZtJDpWV4DeBbwffDT4Nfi34BPjVEau9"
        "nVNXgke/qu2RetsTdNSf1KGmvQ45CQuy17VdN1B5E/LzrR3PXrDbqXpNcq17ivb0zxr9vroi/URIT19Zkd5tvN9ekX7EeD9dkb7a"
        "eH+kIv2A8X6iIr3deD9akb7PeF9UpA8b6X2V6UY+wxXpwuiH/RXppww7fl9F+pSRfsBxfcu1bnFJH3BJz7ukb3ZJ3+SSvtYlffqC"
        "c/qUS3p30bpehMVfS/5ndpzGLZfcpBDtBl0Luhp0JWg7aBo0ARoFFaDTVH5yCvQs6BnQU6AnQU+AHgc9BnoEdBL0AOh+0H2gI6B5"
        "0D2gw6ADoH2gW0A3g24C7QZdCwo9koT+SEJvJKEvktATSeiHJPcrzcNsB+sdotkO1jvt4FnvIH7QwXoHfncH650oeNY7ZbtSHwEt"
        "Q3bA8pI+iev8Q/eadoK+/nduIP9X20XrclOI7OlenQaJVyzrR3aC5pW7XXA8bI0j5Jq43eQPDHYsJX6C5GtoIfGDaP/QwnbwV4O/"
        "GvxV4K8C3wq+FXwafBp8C/gW8IvALwKfBJ8EnwCfAD8f/Hzw88DPA98Mvhl8FHwUfAQ8/L6OEPgQ+AD4AHjER7BuDmZaIlZ/1LQb"
        "1buF7Kd/So4bqX2ws2icSzzyawU/YL6vz4ijpUF6VZDvpQ886wdtF+XTWypeT4zvovTM0s/SOrasbB8c1+UlSO913kj9pz1I3xeu"
        "gT1wA97X5an0/o4Q5Aa0szsmfRdfU14n9ab1r6D0JgX+XtLZ3+sJkB2hZVB/herVr95H9UY74vg+0/F5tOtzZn76CN6F50Mr7nH0"
        "C7LjtC6wP3uUhtWQ+4DDvEiJrWZ8xZhP4xQnO41yOP009EdY9IZJT08WrXaztovGNe7SfrYX1ifvcYwbpJSIYf/b7fAlyK9/xb2w"
        "G5fA3yaFchT23dC66aJVvlhvxM3vie+/SX7uFj+p7f9+LGxtfxP8DPYn7PEU9nt6Yk1G/b32W2eyM2xtH8e3OpOrwm7tsftN1eNA"
        "HYg7nLHFeyginBl70/S79ZXmNdCe2A1Gvhwv3JlcY9Or86FXDxQ/SL2VnSA7arBrHupH9tZQEuV3Qa8mUb8ulI91crAL9Uuifl0o"
        "P4nyu1C/JOrXhfIxroNdqF8S9eM4hbooIscVfldUjytsFE7+enZsC+KMNwnZflqPeP+ZkF7T7cpPQrqeyo7vk8Ync/g/ipfEOJly"
        "g3GawDiZ5dvXP3v59vrZy7fXz7a+2evH8UpznDiuslOpHlcZVKqP06cVeZzuU7zEXfi7HkT7yvVsiVRbF8p+6vMXrOtvSvmzUMTw"
        "E/eQPawSzSrD4IfBD4AfAN8Hvg/8FvBbwG8Gvxk87HZ1E3jY72o3eNjx6lrwsOfV1eBh16srwcO+V9vBw85X0+Bh76sJ8LD71Sh4"
        "2P+qAA8/QJ3GvhX8AXUKPPwC9Sx4+AfqGfDwE9RT4OEvqCfBw29QT4CH/6AeBw8/Qj0GHv6EegQ8/Ap1Ejz8C/UAePgZ6n7w8DfU"
        "feDhd6gj4OF/qHnw8EPUPeDhj6jD4OGXwF4rjT/4PvDwU9Qt4DdzXAP8Jo5rgO/muAb4tRzXEHJcZLWQ4yLwTxSbf6LY/BPF5p8o"
        "Nv9Ekf2TavNGNzW0bJ+pX3WJ6hylDPT9AJ3Pjg1g/4P1x6ewz7kC8cQ8nt+AOMox8Asb2mctRHi/tvWCZLe1ROl5H74T2AcZP4Y4"
        "Z7sZV1AMvRWQ9ltzkYSoZR/ObF84KPV/drwbds71Aefy2m39df58Y+X/8ry1P47Cfj+dYH38s/NU3maX8fzpeV3bl+MSfYhLQN/5"
        "8YnZjU+8RHGnwsfhNwSxXwu7MxVU4B9iXk/QePTDH7R+p0jfBfDdIuybzIO/8ESI/NJ8yCpnhY3IB/HuVADlZtLwc0eM9wsbyv5N"
        "QJB/Q3ISLVrjJNkJih/mFtriJRyntuSjVzylJKU4WNm+TnygdptUz4B1vmwGvuJ4Rb/oHVhuT7utPelLpz1Ra3vuRnu+U9mehPW9"
        "e/Dedyvfa6/UJ0Pq9yrf69bfC0M+7xPWuEd2bCXs9dXm+mTsW2QwD1vPXpD1ZUFpaH0xcUN3npfWl8VR6Olj0N8vK8KqTxdHoU9v"
        "P9+YfXvWo3270VhgdNxG3LdrfbvWt2ur27UP90l239ALpJey2HdaArso17RFtn812L8Rtn/Zvm0RTvFe3U7W14dy/D8kikp531fL"
        "2vYBRq8U0j5ADPsAMewDxJz3AQp/Wo57tjrGPct2u/H+V9Evrvb7scCc2u+mfv16wEm/FvbN0H6PXWz7/Z9Fffb7nwQaK/+pQHX7"
        "/bFAdfv98wHffvftd99+9+33y8N+f3CW1pefKNXt988IZ/v9lMLr7zBw0cZ6ClpRD+xnFp6rxHc/5rgejyrO60bCtm58+/3G1o2/"
        "eZ/a85dGDr0R2BERapdrO/rrbcdTdbbjZaWxdhxUqB0TSiPrf6Vd2Cf5UQX2w5RFDdoLkarlFYKV/RvwUL+Usp38nHFa77OHaf70"
        "BBj3/LcG3R5bY8g17xtnxwm3lD1AeKTsSxifwCC+Wy38/tX79xM1+rdFof79cp39+z189yVzH19xei9Gdgfjy614Tv39zucC0nPe"
        "N+d2cr7pMOkz/rbzDxUJP7AjSON5NEw5dy6n57eznWJL3x2wpOt+kOX9qEP67kA5Xf/O+n7IIX13oJwesqTr+/oBh/TdwN0vD5Dj"
        "z7iPOOwm3V7S2/8A8Ctx9FchDP/uRvDAxTxwD/ppNWVUAE5mCfJ9dKPt/aBcHteTx5HHg+WB7S6up467uc14TnL1CvLV2xkU5fMV"
        "ur42cO4RAnAV7i7PB719O8I4X7EZ8gC9XFjO8aSglO8h4MrCAn417Nj1G+ncWIHMW3F6Q1r8DH6uXn5b+7sSXjks3inOTv2azPrx"
        "uCnW/juA/sO5OO6/sID9CXt8/cb3bPVvt9X/bVv9z0rzmv3h0xrZB4ciVP+jPO8GMX6sNw7Sdzu3K2a99T/bICdL2lkfABcMe4P9"
        "8NMKn9sjvOj6Za+e43mpj1O8q4x/XWnpl9MdXP9vnfP1iK9HfD3i6xFZj2wQ3vTIxxq0wwIybjIhXOxD9quuOXdxy1vi8jxt808W"
        "NFiv2DnJj0xw+ZFz9ZXfPGvjYC2/XC7hV3sx/ua51cBLRv16oziXFr1+ms6vrpmeCW6zLXnttLVclrfsBNqN+NZp4MvDYrnxvubf"
        "T0Dy4N9PgPiSfz+Bke7fT+DfTyDm4n6C36vzfoJPYt4/RPrysrmfIE44b5fz83N3b8FfXaL3Fvy4aL23oGmO7i0Ii9cv8r0EXTXu"
        "Jehs8Lz/8lm6l+CqGvcSpBusZ+ISu5fgwizdS/BL/14C4d9L4P1egpdd7iX4usu9BJMfknsJvuByL8HAh+xegj0f0L0Ew5fpvQT7"
        "jRVruxKI+OfpZuM83QJR3R64UjjZA+XzdAEhj0/Uk33SON741bCPN/bxxj7e+MOGN97TIN542AWfelP44uCNV4Uvb7zxt+rEG18Z"
        "bqz8cLg63lgJV8cbnw/5eGMfb+zjjX288eWBN+6cpfXl06HqeOOrXPDGvaG5wef+vagPn3t7qLH14rYQteOkjx81+nNcVMePfgn4"
        "3Eid+NH1whrf8XFfPu7Lx335uK8y7uvLQW+4r2eCFxeHlQvWh4N6uMF6/VHQGYc1FKR1f6b3+A0EnfbLLr97/O4KWts/9/f4bQha"
        "21e+x+/WoFt7vN3jd2OQ6u31Hr/fPC/f47ciKMeP/Xv8iK/3Hr8FNe7xu9jxbK/3w90coO/4frj/DPj3w/lxbT+uXSOuXfN+OLd4"
        "7/eVOY33mvfDfVs+/3vZ3Q9Xb7x3rMHztV9Tqsd7n1eqx3tHFT/e68d7/XivH++9POK9vzVL8d6fi+rx3jaXeO//CN5vnZv7Jb5T"
        "Z9z3Rw2uWz9Ee/7Jj/vSOlwj7vtFYY3Xbo+Fq8Z/U4Fb8F3QMe7rx3v9eK8f7/0wxnuXCW/x3rYG9abXeG9c1Bfvnbtzr1a70Pc/"
        "Zvv3swYusd/PekDGsdX8/aw9NX4/a7tsv/i/nzUjv+Fi/X6Wbr94+d2sVIAUzPJAwlhXPf9O1u/M1u9kvX2J/k5WuGacy/o7WbXv"
        "Gdj3ayPdvGdgHe4ZuHmG9wys8XjPwHXG+1lVjtPxvQK51pOgJ0BxL0DrMdAjRev+YX+rx3P+ZjwyReOhsb9AEyUdlfNJRWf5nP/e"
        "iK1cxXgjDHvKPM+v1TjPryXw/Ne2c2Iu57wgb/Wf8zoAuwDnt13yzY7Re9XOkQUs+fO+Zvkc9FvGOWg+71OWB5x/w3jY71+IP1y9"
        "PYzLMtt1GO16kfYnh5713k9SOyanHetbd33Mft5XtR48rkNVzi1a6xV/Bvoe9XP7LvcirbtNOMfP+XBcwz5e5fP8bueIIeeT+3H+"
        "jRyFwlPC0/4hf98DO5n3XeP93vqjcLNzO3S9PmXU9/miboHx+U5udxP86HrPc/YoXzTOE8/8vPATuI9imTEfzHs3WP4R38pOAu//"
        "eLme8+qR04Ms9w3qhcOyvJt60EN+1v7bHcE55AidQ44PwF4Yp3zjdBxdrN/f5yhvKeVW4ZxO9lM64KynnmQe39nf4+ea6W8uEvXo"
        "Pbv+9Xq+eMbnijG+hR1Yp5uwToPa+qf7Ll53Wa/G5HIPUTu6w4jPtWU+SvtRUayfwN3swDnQ3aApZR7pOaxrcby3bbTRdTMN/fJu"
        "1d+XTilXz8q455pJ33BcoKzfyb/oX+XN3kiJbagH5aupzvlqLvXKrcK6GOT6DUO/9s6xXE5VlU9et+qW08PT3uw0+Hls96Sa9spy"
        "W/d53j6P54LdzvnSOOQeyaP/H6X5sXfM3D8w6j3qNj+ulOfHqJBwRHzvSOPz5KeIWw9LcsX+S4UdP5GHHd+M+tC4ZpeifktZDim9"
        "qYn8qCbEqwtr3PypIOV/YATr+TegTz/hWJ/XQLnfXgPd2UHxwdy6PNoTkvrXfC/570XrPMui/7JpIazrKNsj+vqjf/fKU6znf0D9"
        "oJHDWVvfYTwzsr6bs/E8hPajPN5HsPe7GeecHMG4tsKOGpb6p1H9wPvYXu/V4Prx+Ua7HVyr33uUBOJC/S7r/33Qg7wu/Pbs2AMm"
        "Ho4MS/s8ZznUXOSa270zSfHr3LPQ+7tCju/v7HgV/bzFedygB3PPeh23zfK41fu9zc5g++KVHdwvf07tah6BfswXL2m7CfnY5cs+"
        "/lsxf7ie6Sb5OdtJKWUB6UXsW7Cer9QbCWkd2JaZLT3xv/K9IxZ5tu4nbu2I1PTHzljuOwmLqfPWcS3bSXkXu/wzLvOS97vzsn4G"
        "5Xsn67Rj8xV2rMt6DXs2HxYbzPm8zElugo3J41zfW9RfJR+rXNv7STuE72ibQtyF9fAQyXHerd9M+38viU5tuV4mr4fa7KyHZXwH"
        "5H2U5f0d6T6wtszbda7b8x39lLmuZ/k+03dc5s2DVecHr492u8Zt/ApP2/T007K+att7vM5xnf+BjGtl/4Rd1vF9RUf/Dfn3v+jV"
        "X7tO9tcWyvYj61WO2+ea+yCHK6hfta9cmvbjgT7JHzB/r87Ffs++NODNLwjCL8D+HuMRK/2CANHYQ5BH2gey18PdH4C9eMcA/ILh"
        "Gn7BGWe/oEVeP9ztmu+b8rXZsn9wFHZAAXGr3VF8N1B9XprzT6N9N92fUixy4Dr/IB/xzEWaf1XyeUe6bxl2tvi4hFNi+1tbEJJw"
        "D21713trt3Zx2804ed4v5PhzbX9XMWhY0MQoLCrjhQx5BOX9em2ps7zv3Ej2Zm7dvqI1rqHXP6fnG+V9KdqvdPNnWT7D4l/pPbS7"
        "JxZG+pXgg+CvAM/4OOyrjsp2kd2e5H33to5rhRWPw/eJ9sTek9Y/+7zg73X7wem5Xd9X3HcYKttRexzxA81Sf9j393jfLaW8WTT0"
        "Vw251O+FjVpwXvzetr0sjzO9d9wuj9Db6J+tH/0DRY4b7ndZJz8nnPdncG5tjPLLMv50QbSiX6fq6lcSYG3sF9BrOx336VKRIalc"
        "TQ25rON5R3/c9A+wD925QjP9Az2n3hKdUsr7gfEWF7nRbP58UC5HW+A83oxbyi6l/mrrkPGYuXWs1++U/YuKfriDyjuEftgTcozf"
        "mn6IfR805m3/1tUfebFOfwTx2uzuhHCSu5r7QM/V54fzusb7Pp0dtG+4A/dH6zgFY3yh1+JfdY5/VJTfPzv91f9sfX6XGd92qUe9"
        "+dj9Xo5TtEFQK+a/TZ/1RGMu/jfOEdriiBrmzQ6sH3e1sF58XpLnWvgC3pdg+a0bZ+CW37q+mvsLTvLqFheq2P9eR3E1ltMafnT5"
        "3tGnneMTPE68b9Sp0j02Vvs/xPvPujwvdl4POd0+/73MLy/ybZ/H9cbNeN/NrV5e82X73K5/WS9kJ+CPLJRxu2w/5VYNSPbbTOPT"
        "djliXACfj/YaX+xUP+Ksz56pMf618DyzNP71xpU4juRWj3rzcR1nxJfbVEVqP+sltm/Zr2A9xfqMcSMmTrR5sijZHQtYD/8dxpfw"
        "ZJxv//3fBJ7siItddYXjeBWG+bmzXcP2od2u0cr395nP49K8+S7Vp/l40QvOwa08xtOZ52zN9JNS3Ng6ficwfvz7DgmLPap1cT2P"
        "eKrfzPddLnEcBucDHKMdx+OG07Hin53wVv2tb9T0J87Y7oGfhP3O+RK+8L1zzM+3xDHC4gWaJz4eUzAu0cdj+nhMH4/p4zF9PKaP"
        "x/RsB/h4zIuEx8zPER4z7+MxhY/H/ODwmCNzjMfMzxIec8THYwofj+njMZ33Iy4dPGbex2OK/494zLwN9zQyQzzmiI/H9PGYPh7T"
        "FY854uMxhY/H9PGYPh5Tmn8+HvOitNvHY3rFY+YbxGPmfTymqIbHzAOPeWedeMxHHNvJdkVPlO5ny66BPd41UzwmyQ3jMcv67X7J"
        "zi4o8jhX4hTJX9duAh7gZsaVbRL14Ijs+4QN2+v1+sPYX8t+bYZ4xce94npuM/0iRxyqbd7nHpljnOIjdeJ4JmvgFOvMx35ProlT"
        "3O+MUwyLxVXjOe5432T1fp51vG++Lryvd9zliI+79HGXPu7Sx116ih9durjLERe8ZV7CW7J/0L/Kx102hrvM+7jLyxJ3ea4q7vL/"
        "AI9g65k="
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

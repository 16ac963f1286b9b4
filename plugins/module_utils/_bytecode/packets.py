# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 5296],
    "maps": (
        "control 17 tally 16 owners 69 ports 118 ports 8 control 51 control 159 control 27 events 7 control 1"
        "5 rows 15 blank 9 rows 6 rows 7 control 129"
    ),
    "constants": (
        "STOP_AFTER 25 SKB_DEV 32 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 107 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 STOP_AFTER 15 BY 100 STOP_AFTER 60 MAX_EVENTS 23 STATISTICS 74 SUB_BITS 37 UNSIGNED 20 SLOTS 3"
        "8"
    ),
    "members": "", "calls": "", "linked": "",
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [5296, 5288],
    "maps": (
        "control 17 tally 16 owners 69 ports 118 ports 8 control 51 control 158 control 27 events 7 control 1"
        "5 rows 15 blank 9 rows 6 rows 7 control 129"
    ),
    "constants": (
        "STOP_AFTER 25 SKB_DEV 32 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 107 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 STOP_AFTER 15 BY 99 STOP_AFTER 60 MAX_EVENTS 23 STATISTICS 74 SUB_BITS 37 UNSIGNED 20 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "74a503e5473384387d321f37439b347eb576062b1428fba6f3700fb22e0653c9",
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["port", "H", 84, 1],
                ["protocol", "H", 86, 1], ["direction", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["dport", "H", 82, 1], ["protocol", "H", 84, 1], ["direction", "H", 86, 1],
            ["bytes", "I", 88, 1], ["reserved", "I", 92, 1],
        ],
    },
    "code": (
        "eNrtWF1sFFUUvjP7y0/oWhwYNjZsUzc2G2pKRdMgjVWiEF9oMJvyQsp2ScrShzLGWBYeBARtjDH+xLAhUdkSWXzQqC818WF8k0ce"
        "eKgpGvRFSAyp0RjQtuPce767OzM72+5CAX+2Dz17Z+4995xzz/nOnc9cy8RfpidIcjONj8ZnF4Tcyix6HsPzqBhPKXJet0WyEzIB"
        "qUPGSKZuCn2aOsQCfH2Y1mcPFsR7/QHm+jMnSUZUxgqWZZ2yf/MtNRYVz/PYX1NIka6412uKSvPUnUL2tdIEE/tK+7PxxvY/uvIa"
        "xeXgVfIn/CztU6TnmrIdY4rTFXtRzBG3fJEhLrTv1ArE8UyvGJtF7Guv67X3Nc9hHCA7pmx7eAS4PYbQR+v0gNv+lrVSb6FKr7+e"
        "wj3Rk11ET9Chx3Oe/ZkS1r1MD3atI1mK0Hs96t4vxOig2zK0cWQFnZ/5Dr0fsQcJW45Daspq4YdpwF7MGzp+e3miMeSfoguZVm7Q"
        "eWPd+5BHV06LvMnAX91eZquxpP629luWX76Oxnsh5yxnvo3Gt1iUhxfY96/Zz89TvqWV58RBmRdgr/17judXBvWgwp9XMQ6SH9yf"
        "OD+TEu3jzMdez/ow1qmOdc73KxbRz/3jXo/GU/AjLqRRnHP55dz/Ic/+q6E36NzfMX+TZ37Mb/6LyA+V/Bi0/22zZQ51NmjbudGq"
        "1HX5HFJPlN9zP9I491yR7E7aONXu8HvsQZy3bVc/coX/H9pCz9NBFTimsAlxfmvYSY8/Bac/Hj9GGPIbMo16yKE+K/YTfueKZzzP"
        "eyx/XKU+YKKeBwPkb26S/GzrWM0q9V/JYxP+Sv/Gg7RP28Nhl77xANkr9bZ1UBx4nXbbcm/r6UXtyhW7kS+N1WsafSVX7Lmt9Ro7"
        "SXUaQV0fmSWcP3IN8irkNOQlyIuQ30B+Bfk55AXIs5AF1Dtwo5Wh36DPxi/ivey/lzCWfXkaY9mvya4M4paNk73Z1Nkacc4KeUpg"
        "LMcvaQ/dF7Lx2TJe8aX5Ser7aVUR+SlxbDR+w3LWx2j8F9r3CPqZB8/zn6DfRj9jS51Lr+NcTJyHFhlw2TWzfqeQXfrZ8n2A4y5/"
        "Tv3j+Sq84Xgp8dQP95QauBPz4E4U82M15ic883Wf+fx5J+4PQWHvKupb7azc77g/5nvAM9SVrC8TeZMO0L3Pi7MS70JsP+Ew8D8Z"
        "+dPa5ojjmFHBsXKq6Cw2hHtkWlEQz9984yn9NDsrOObqHydgfxWeXae+FlnFNtlyB/C6Zn+qoVf6yXGvHzjzmAPXuZ9RkT+XrU0i"
        "TvOWvD8EcH+JCv8uee7Fb6O+JiCPQR6GPAR5AHIf5B7IAcidkP2Qvb51KfGTn/OTtvzWlk9xvO3AvWEr7pc490HES1Pp/POTwJ8U"
        "2ZGfBA6l9lSt4wddWQecSR3COnnfP1C9TuXrCM9zk8Dp1ET1vKBTP3AqdQz6gWOpw9Xrok79wPHUG9XzYnxeyGVH7hzN7+rAd0IP"
        "cCr1ZvX6hHMf4FfqrXL/54mkKSFWDw5mkSeVMdWZHvbgbnjbkrg354t7Xyz44t66R1GXdN4RvN97XHXje2TA5QfHHeFPib53Zh4B"
        "Pr/bz/zu/V0dhEsz6xOe7y7KRy36wUIjeK6x0wtk99esnv7MvzOF3bZd+zw4fcIHVzRG/WBmJFbD3tcbtPc47P2YueKcqRHnCOwt"
        "5w3ijPyru+8pEn/XMd/8qjOPNBapa18zUH2vV2/DXk15ieJvVL6HXHWgDlI+o9/kz8/iO7yLyef8jTmM/MuSAjked9z7FYeeZFgR"
        "982pQAVHRZ2GyMCuJBm4I0B4L8fjsp+HSK9zXtAzT+oLeuapnnl8nLRxQoGdoq9vr9wHeF8fAz61wC896IkzlSPb2I1xkuRYCHHZ"
        "QgvMxzGPaAz2ym7PfOzb8kKlr6qOeM60R4WdJdjVN6yW7RR40x7zPUcZf01VymMR9yD1rV37MS9EfTbE6LtiEPWcDlNemrsr+cT3"
        "HwnhfjOA80ZdS3/SLODSWwrSuhDbQDjWSt9tfc/8RbifgJ9P6+xX8FZ8/7YEvufDkm+g++ud2xf1jVdfx815mZfc7pbNzBPnTnnP"
        "mic/EvDjD48fCY8f1z1+/Oy+J2/oBx5G5ft55otPui/OaOEf5xvDm5l51308Ju/j0/POe06Tr2zylU2+8j/IV5aW4CuNOvnK8zX4"
        "SmMJvtK4y3yl0SBfaSzBVw7/y/hKo8lXNvnKe8lXDt9nvvLTZeYrP2qMrwSe+uHeonyl0SBfaTTKV64B7+jPpy0/j5khfEZfSIY9"
        "PGbmDnlM4w55zPAPgl+M1OIxjeXhMUPscpOnbPKU/0Ce8ssleMrMfeYpP2yQ9yvcZ55yokF7TzR5ymXlKfc0ecomT/k/5Clv1clT"
        "/n6XecprDfKUPzXIU16pwVN+J57/DXfZWjQ="
    ),
    "programs": {
        "x86_64": {
            "packet": _PACKET,
        },
        "aarch64": {
            "packet": _PACKET_AARCH64,
        },
    },
}

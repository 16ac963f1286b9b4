# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 5600],
    "maps": (
        "tally 16 gate 7 control 14 owners 84 ports 117 ports 8 control 50 control 22 control 14 control 155 "
        "events 13 control 15 rows 14 blank 10 rows 6 rows 7 control 122 control 17"
    ),
    "constants": (
        "STOP_AFTER 32 SKB_DEV 44 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 106 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 MAX_EVENTS 47 BY 100 STATISTICS 134 SUB_BITS 38 UNSIGNED 14 SLOTS 52"
    ),
    "members": "", "calls": "", "linked": "",
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [5600, 5584],
    "maps": (
        "tally 16 gate 7 control 14 owners 84 ports 117 ports 8 control 50 control 22 control 14 control 153 "
        "events 13 control 15 rows 14 blank 10 rows 6 rows 7 control 122 control 17"
    ),
    "constants": (
        "STOP_AFTER 32 SKB_DEV 44 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 106 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 MAX_EVENTS 47 BY 98 STATISTICS 134 SUB_BITS 38 UNSIGNED 14 SLOTS 52"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3960543aadc42c9796ff4242571784a54f3642e2c66157ec0b51562d94243fef",
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
        "eNrtWV1sFFUUvjM7+weEjsWBZWPDNrWxbmgsFbBBGishQkwMRLOWFwJ1H8q2D6VoUoaqsCiKPzFiommIMWxJaDEm+GCyvo0+ySMP"
        "mpBUIw8+oCEE44ME245z53x3Z+bubH9YBR52H3p27t577jn3nPOdO1+tNcz9DHRrJDfR83j69rwrtzGbxnWMJ9zncgzzhrpskh2Q"
        "GcgUpE4ye8vVZ6iPsYgj80MT7njqIRb4WJMk4ypjE7Ztn3K+K3w8TuP5oZ5F1/X41yVo3EikXGkW8aysdWUqFtRjxFa6sqxgv/Ty"
        "7DSYSvsotHHvQFLaV3NnjA9do/M9dp3OJU7nH2W0/yn3O18HPTrpLWP/T5k4/6Aes6hj/h3XbrME/cptPFP8fnaM1X3xNEsU53H4"
        "68WXztsqwV+Fztc6j+cI+V92zEvA7lFXH+IUCZ5b0xqhd6JKb7ieiXuiJ7+AHs2nJ6UElvcNXMS6CRrYQ2nGpijsfal4cL8oo4Nt"
        "KTbTPjHk6QD9Pug8ZBw5Bmko39vcD+sM7MW8A6P15icZmlNu2mTXNxT/FVfdfBmAnylnurPcFnpbWi/ZYfUxnO6BnA3k2XB6s035"
        "d5n98o4zPkV5llOecwNkTcNO5/sszyv4VVbhx1t41sh+7keax+IC7ePPwx5pfQzrVN86/+/JBfRz/7jXw+ks/Ei7crQ0G/DLv/8j"
        "0v6roFfz7++bv1Gar4fNfwV5oZIf/c6f7Y4soL76HTs32F49V+KQ3Vr5nfuRQ7wLJbK7XYmxVp/fIw8j3o5dfcgR/vfAZhrPaSrw"
        "S2Gn3fitZm9L/kz4/ZH8GGTIa8gc6qCAuvTsp35SKJ2VxrspzxUJrxXCOwt13B8hfwuT5GdL2yrm1b2Xxxb8Ff6NabRPy6OxgL6x"
        "CNkr9La00Tnw+uxy5P7mFxa0q1DqQr4sr05zLIH13Xe13mDbAnU6nr4FfL8OeQ3yKuQVyMuQ30F+C/k15DTkuUC/MEvADYI151kP"
        "6DNLqcA+ZikT2N8sdQTsGsC55WFvPnuuxjlTAZeBo+Y09UOzRPeNnJOvmq+fib46vkLYTfecPM5neOim7a+T4fQNwq9Es3QvWOY9"
        "BH3AiMcrceHjM+sS9PthrGPUt3qLGyp9iP++v6gG7Y/rAb+FPnOK+v3MOlaXvQbT0Ce8PuD/dDZ/5cqZwQzuVzfm69vvt3m//4S/"
        "tj2ji75JcfXjDe8Xop+E4b5SA3d1CXcTmK/XmJ+R5qdC5vPxDsRD893jmlpZpc9zf6w88By4IvDFQt3kInTucp8ReB9lO6kPXaTf"
        "25N37O2++I+c8XC8Uiopph/AvZ7XA+n5yw47T+Gn1eHheKB/noT9VXj+O/X15Eq20ZG70K9q9ucaeoWfHPf7gLNP+voa95PHy0j+"
        "aG90z2nOFvemCOol4fp3RcK/j4EvpyFPQB6FPAx5CPIg5D7IvZC7Ifsge0JxSfQPHuenHfmDI5/h/aYN9bEN92rEvR/nZV64hvck"
        "1N8kcDhL9piTwOPsvqr1PODeOuBt9jDWifewQ9XrVL6OCrwwiX6VPV09T/PrB15nT0A/8Dx7tHpdwq8f/Sz7fvU8nc+LBuwonKf5"
        "nW10wFY3zR/Ofli9PuPfB/id/ahyD+IJZShR5sdfcxJ9QkWfqOAX5YsRe1zC0dlFcW02FPd3z4fhfufa9RX9Lt6tS6A+d8wvpd9X"
        "8N/Jr4MS7p0MqVODlYDbOnB7S5243TlP9l4K9quBGv2qcu7oU4jfkvso7DSnbqO/r60rPgaLL2l/K1L9nqDehd2G8mZoP+X5R+c4"
        "FNinDBw34p007tqhMOsI+vCrpEg8j4n3iGhwfbsTGH5/LUc8XNIEn+BM6MzQ/rsihJ/ieUz0RyrPwDxNmif0adI8VZrHn9sdfxXY"
        "6fbJl7z+yutgBHXeBL9SUemcXya5YSue6RrCRg7iXLYQTlldmLeX5HFVmo99myJen1JD4mMgPmUN56cRnu95DXZHqf9EGb1v9KMu"
        "czHKL+tFLy+4f4NR9H3YJerTakc+sEhA75RG66IMPFYzyd4d/9h+f2aeTbE/fffClszNAJ8TZXSfrd++eCDvZloJz6awvvfIyko8"
        "Xbxr1bF/AvZnYP/fkv0Zyf4/JPvpfUCOT2/b53Mir/l5NW3yeJyOgB1Cz2dz9eGeGsAzcU/14zvt895cOO6lwDeemqsPv96YC/QP"
        "Xex7bM5/D2nwuw1+t8HvNvjd/53fnZb43Qve+6/7flmU+N18DX73Yg1+t7gIv1uU+N38f8zvFpfJ7xYX5ncHk+B1k0vkdc/KvO76"
        "cF4X/W6kuQav2y3unTKv2xTO68IP65MGv9vgd+8lv1ts8Lv3hd/98sHgd9FPwnB/QX63uEx+t7gIv5uU+d3V4GnD+cemMxLv6/s/"
        "Xgbvwe771HqBw4vxvsQ3jk6B941LvO+oF8cA79u6RN43BN/VBfGd3sty8V9dHlasi9fifYvhepfK90bZTw0+t8HnPkB87vPL5HN3"
        "3iM+96k6cfqJBp/b4HMbfG6Dz73PfO4Xy+RzJ+4Rn/vBInzuu3Xyucdr8Lmvu+P/AiTPqcE="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/capture.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CAPTURE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 2728],
    "maps": "tally 18 gate 7 control 14 owners 88 control 19 rows 36 blank 9 rows 6 rows 7 control 13",
    "constants": (
        "STOP_AFTER 34 SKB_DEV 43 DEV_NET 9 NET_INUM 9 OWNER_MASK 15 BY 57 STATISTICS 59 SUB_BITS 38 UNSIGNED"
        " 14 SLOTS 52 SNAPLEN 8"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f31034e5be9ee386979e16f2f3e538c2d9801810714f5858c8ab50950f7432ba",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["direction", "I", 56, 1],
                ["__pad_end", "s", 60, 4],
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
            ["comm", "s", 32, 16],
        ],
    },
    "code": (
        "eNq9Vk1oE0EUntmf/FglsXXrtlBMkEAtBFTQW7B68agosYKIxhyKvdRWIWxysBUK4skeBNGLjdD04KG39TY9evQo5OJFKCpST40I"
        "jjPz3iQ7a7C0Fffy7Zu89+b9fO9tmE/UU3nkAC6C3Bhd4xLDJMr1TQ74EfED4nvEd4gbiG8R1wEnXiksWxZx1D3jyq9HTxAqsFrv"
        "qN/9w8R4WBMwaRHS4ZwviXepzxJwXq1v7Wi3FbVLw7mXHlEYLKNMjyr0k6YfLzmgMKR43+ju4vSIBffQlMLS3IHYva7SaNQXzHrP"
        "PFayl3CV7JJDCpfUu7RHf1mbRO3YPcBnRPcN/Gp/Wi9YzqL9D3UerOB9dBv0n0CeIdar8QLqzFYwTwp1Za9RtiHvUCSTwjjnlF/s"
        "j23WKzOk/Xb+8NvfT+e/+Kn+xY8T8eNTw3yysop2d+Dg0iDGNfFUnbeAr5MxOzFnz42+uARegibYjeWPQBxp5C/yZloIOYE1RI9u"
        "cJknq2A+qBc0wf+t/N74y1LI0xTyeBEWRpl+4RDvuhG/3h++UBduuPY/ln8DPFtdQF4PGbzd9fx353iF6/mU5+2RlMLisN2dWxmH"
        "PId4X3LdV6l3s2IZc9VIw1ywu4RE/QarMB/tYcwv1keG/Z4S7qQHz7Jwr2J+E1CnKQoJBK01ruffuKep9yRVfOvtnc0d67MerQ/a"
        "lWlhn/sLGrTTvQznKXTATtpbe4o3Y9SjPewbPPHSVb4f3njkBjd4kdW8uM41b6OP7AP8PmPkF9roL1mEc5U/JWwe7Ir3wZGWa8iL"
        "0DXtC4KIckpCrN+0DXsmBHekmIP7L9qwx7Rcw70m9bLE1HNietqfE9OzYnpSLoh8Kcap9shV7CvO8+xpPMe8fDdW92uAx86inAOc"
        "vY11OQP/M9hJ1LsM+NCK6eO9Gbv3fbH69MfD/oQO1k/gObl/H2DcIj5b9e8gzGcC6l5OAIHYlR5PZH7TLuxThnHVCMoF5AOxDb8t"
        "B+xcAjwNBgFLF37yaD7t8z75Lu3w/rHcN+BhQu/9r/zfxJc0eNfOwz5soX1pfqDbTzVf+Szen8L4cxj/diz+XCz+z7H4N/vOT+m4"
        "2+W1rFfmVO+7Om7EQfr+/3LJp18SfwPzyYVl"
    ),
    "programs": {
        "x86_64": {
            "capture": _CAPTURE,
        },
        "aarch64": {
            "capture": _CAPTURE,
        },
    },
}

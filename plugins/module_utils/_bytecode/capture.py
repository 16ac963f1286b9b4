# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/capture.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CAPTURE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 2552],
    "maps": "control 18 tally 16 owners 69 control 22 rows 35 blank 9 rows 6 rows 7 control 13",
    "constants": (
        "STOP_AFTER 26 SKB_DEV 27 DEV_NET 9 NET_INUM 9 OWNER_MASK 15 STOP_AFTER 36 BY 23 STATISTICS 62 SUB_BI"
        "TS 35 UNSIGNED 20 SLOTS 38 SNAPLEN 16"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "4aac9a4e50b554263514fd21074ae4796728bc8ffcb459693552beba2f5c0c00",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["direction", "I", 48, 1], ["__pad_end", "s", 52, 4],
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
        "eNq9Vj1oU1EUvvf95EeUxMjT10IwQQKlENCiY7AqajdLJXQSTSMEulSnEjNIhS5OVhA62oi2LuKWbtfR0VHo4qQVReoiEYfnvfc7"
        "N8m7ptoq+JYv577z852fe15EyPRTu+cBlyC3RlcjhZ0EyfPbEfAd4VvCN4SvCV8RbgLHH2isOi5TETpJirc0pjHgNxiXWJ/var3w"
        "MIs9og1MOox1oyhalr+VfsBS+rzJGfkB0ZDH7QPuQM+Z0ljJQUFQXoZP/c7+4rcOPNb6QQJ+m2sk80uo1/2uVb8dLYs18ied7Eh/"
        "4gnJLvx3ZByVmYpzW/uFXejGeWWOGL/dX/wO99P9L37qv/HjDfix+jRZe052D3FwJUe8xjf0+XoaenZ/W6Mvo8E++gw/mm3Y5YtH"
        "wSOBvoka9BpSKEhcJAx4RucpVigf0mu24f96kfIb3d+ciBTNYYrmcAkXrso/xXiLW8BHLD6X5j6G0ly6jUy8fPE77LnFK23NfxpE"
        "98yX4gbJzz3/6nzr2JTG8ggar84VH3WOur+PTL+V3rUV5Lus38k+JafZoL9mG/dli/ps91XQ+ax0k1V8HIf2FOU7jv0yy0G8+WyV"
        "7p9vxTH7h2P/9Oq1/cc+bg7WheyqvMSG1n3PeyvJ9hJX0P3qeLBT9s5f8c3sUvdw6P4L0i/2mc9GFJuHrJmHpzh3oafuv56jYn+e"
        "Y3PqzAMTZWbslIWYw/tyHQZGXqS5MPUxcUoJztQt6VD9Gi72TscH4XIJhbnsYq8ZeZH2nNLLsrieZ+kZf56l51h6Si7JuePEU++V"
        "C9RXus8LE3ROeYWeVfdJ4PGTJGP82IJPdTkNA3GG9C4C785Y+hQ3c7X/vXEG6rlVTGme68SrMuf0eKJv2aF9M/UPHN6Tdd0lnlV7"
        "/CbpSb6unouDuNe0j6sJDKCY6c+Xit/wsZfFNPWbkUz5VJkb87vuwc5nI9izNN+V8z/wXSlQnudC9pW+yyp+vvAl9p32Gfbev/NL"
        "Da1X5cSh3lwq3plTzKrzGPGg/ze5AuXxzcqjYOXx0crjA+5xMh7fZxP6/Cc272WH"
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

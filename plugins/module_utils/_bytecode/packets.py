# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 5304],
    "maps": (
        "control 17 tally 16 owners 69 ports 118 ports 8 control 51 control 160 control 27 events 7 control 1"
        "5 rows 15 blank 9 rows 6 rows 7 control 129"
    ),
    "constants": (
        "STOP_AFTER 25 SKB_DEV 32 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 107 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 STOP_AFTER 15 BY 101 STOP_AFTER 60 MAX_EVENTS 23 STATISTICS 74 SUB_BITS 37 UNSIGNED 20 SLOTS 3"
        "8"
    ),
    "members": "", "calls": "", "linked": "",
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [5304, 5296],
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

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8b3b0f5392bf67c584e5e068f161e25501cc484ad21bc1251dcd697c8024f8eb",
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
            "name": "rows", "type": 5, "key_size": 104, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["port", "H", 92, 1], ["protocol", "H", 94, 1], ["direction", "I", 96, 1],
                ["__pad_end", "s", 100, 4],
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
        "eNrtWF1sFFUUvjP7y0/oWhgYNmnYWjY2G0oWxMQgjVWiEF9sMGt9IWW7JGXpQxljLEsfBAQkxhh/ojRGk26JLL4oPtXEh/FNHvtA"
        "YmPV4ItAYghKoqjdjnPv+e7uzOxs24UC/mwfevbO3HvuOeee890zn7maib/s1iDJLTQejV+dE3L7rTl6HsNzZnE5qch5nRbJBKQO"
        "GYOMkkzdEHo0tZ8F+Powrc8dTIv3+gPM9WdOkIyojKUtyzpp/+Zbaiwqnhewv6aQIl1xr9cUleapu4XsbqUJJvaV9ufije0/uvwy"
        "xeXgNPkTfor2KdJzTdmJMcXpO3tRzBG3QpHiOYp9J5chjh+MibFZxL72ujF7X/MsxgGyY9K2h0eA22MIfbROD7jtb1kt9aZr9Prr"
        "Sd8TPbl59AQdejzn2ZMtYd3L9ODZtSRLEXqvR937hRgddFuWNo4so/Mz36b3g/YgYcsRSE1ZKfwwDdiLef3Hbi9PNIb8U3QhM8p1"
        "Om+sew9ydPkU1Rf81e1lthpL6m9r/8Pyy9eh+BjkrOXMt6H4Jovy8Dz7/pT9/BzlW0Z5WhyUeR722r9neX5lUQ8q/HkV4yD5wf2J"
        "8zMp0T7OfBzzrA9jnepY53y/bB793D/u9VD8QfjRKqRRnHX55dx/jWf/ldAbdO7vmL/RMz/mN/9F5IdKfvTZ/3bYMo8667Pt3GBV"
        "67pyDqnNlffcjwzOPV8ku5M2TrU7/B5eg/O27epBrvD//dvoeSaoAscUdlqc3yp2wuNP2umPx49BhvyGzKAe8qjPqv2E3/niVs/z"
        "lOWPq3QPmKjnvgD5m58gP9s6VrJq/Vfz2IS/0r+RIO3TtjHs0jcSIHul3rYOigOv07Qt97aemdeufLET+dJYvWZwr+SLqdtar7ET"
        "VKcR1PWRG3TvHbkKeRlyGnIK8iLkV5BfQF6APA85DjmGegdutDLcN7hn4xfxXt6/UxjLe3kaY3lfk11ZxC0XJ3tzqfE6cc4JeVJg"
        "LMcvaQ/1C7n4jQpe8aWFCbr3M6oi8lPi2FD8uuWsj6H4z7TvEcTdg+eFT3DfRj9jjZyLifPQIr0uu2bW7RaySy9W+gGOu/w53R/P"
        "1OANx0uJp364p9TBnagHd6KYH6szX/fM133m8+ed6B+Cwt4VdG+1s8p9x/0x3wWeoa5kfZnIm0yA+j4vzkq8C7H9hMPA/2TkT2uH"
        "I47DRhXHKqmis1g/+siMoiCeN33jKf00O6s45ro/jsP+Gjy7JvRlIivYJlvuAl7XvZ/q6JV+ctzrAc487MB17mdU5M8la5OIU9mS"
        "/UMA/UtU+Dfl6YvfQn2dhjwKeRjyEOQByH2QL0D2Qu6G7IF81HL2j976lDjKz/sxW35ty8c57nagf9iOPgrn34e4aSrlQWECOJQi"
        "OwoTwKNUb806fuDVdcCb1CGsk33/gdp1Kl9HuJ6fAF6nTtfOCzr1A69SR6EfeJY6XLsu6tQPPE+9XjsvxueFXHbkz9L8rg58L2wF"
        "XqXeqF2fcO4DHEu9WekDeEJpSogtBg9zyJfqmOpND3vwN7xjQfyb9cW/C3O++Ld2M+qz35L9OH++95jqxvlIr8sPjj/CnxJ998w8"
        "BJx+p4f59f9dHYRPM+sSvt9fWvTDucbu2/fnyO4vF4wHxwH+vSnstu3a58Hr4z74orFxsncwVsfeUw3aexT2fsxccc7WiXME9lby"
        "BnFG/i36/lMkDq9lvvm1yDzSWGRR+5qB2v5evQ17NeUlir9R/S5y1YH6POUz7p3Cuav4Hu9i8jl/Yw4g/3KkQI5HHP2/4tCTDCui"
        "75wMVHFU1GmIDOxKkoG7AoT7cjwi7/UQ6XXOC3rmSX1BzzzVM4+PkzZOKLBT3O87q30Bv9+HgU8t8EsPeuJM5cg2pDFOkhwOIS7b"
        "aIH5COYRncFe2eOZj31bnqver6ojnjPtUWFnCXZ1D6gVOwXetMd8z1HGX1OVyljEPUj31rP7MS9E922I0fdFH+o5E6a8NPdU84nv"
        "PxhCn9OL80ZdS38yLODSWwrSuhBbTzjWSt9v3U/+RbifgJ9P6OwX8Fd8/7YEvuvDknegPvbO7Yv6xqu74/eyzEtud8sW5olzJ+z4"
        "tUx+JODHbx4/Eh4/rnn8uOLul9f3AA+jeP9Tmfnik+6LM1r4crkxvPm27OrLY7Iv/6bs7HOavGWTt2zylv9B3rK0AG9pLJK3PFeH"
        "tzQW4C2Nu8xbGg3ylsYCvOXAv4y3NJq8ZZO3vJe85cB95i0/XWLecrwx3hJ46od78/KWRoO8pdEob7kK/KM/r7b0fGaW8Bn3QjLs"
        "4TOzd8hnGnfIZ4Z/EDxjpB6faSwNnxlil5p8ZZOv/AfzlZ8vwFfuu8985UcN8n9n7jNf+VqD9h5r8pVLylf2NfnKJl/5P+Qrby2S"
        "r7x5l/nKKw3ylT82yFfO1OErp8XzvwGsTFUe"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 5304],
    "maps": (
        "control 17 tally 16 owners 69 ports 118 ports 8 control 51 control 159 control 27 events 7 control 1"
        "5 rows 14 blank 10 rows 6 rows 7 control 130"
    ),
    "constants": (
        "STOP_AFTER 25 SKB_DEV 32 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 107 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 STOP_AFTER 15 BY 100 STOP_AFTER 60 MAX_EVENTS 23 STATISTICS 73 SUB_BITS 38 UNSIGNED 14 SLOTS 5"
        "2"
    ),
    "members": "", "calls": "", "linked": "",
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [5304, 5296],
    "maps": (
        "control 17 tally 16 owners 69 ports 118 ports 8 control 51 control 158 control 27 events 7 control 1"
        "5 rows 14 blank 10 rows 6 rows 7 control 130"
    ),
    "constants": (
        "STOP_AFTER 25 SKB_DEV 32 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 107 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 STOP_AFTER 15 BY 99 STOP_AFTER 60 MAX_EVENTS 23 STATISTICS 73 SUB_BITS 38 UNSIGNED 14 SLOTS 52"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ae6926f81713e169dc6b5d1dd2266016e67b89c9cee2696ef397a6380d18436d",
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
        "eNrtWF1sFFUUvjP7y0/oWhxYNzZsUxubDTWlImmQxqpRiC80mrW8kLKsSVn6UAZ/ysKDgKCNMcafGDYkKlsSFh806kt9MBnf5JEH"
        "EhtXDb4ooiElPvjX7Tj3nu/uzszOdjuAVM3uQ0/vzD3nnnPvOd+58xlrmfhl+oMkN9H4SOL3BSG3MpOex/A8KsYzipzXZ5LsgUxC"
        "xiFjJFNzwp6mjrIA1w+TfnZ/QbyP38EcP2OaZERlrGCa5knrf76kxqLieR7rawoZiitOfU1RaZ66Q8jBdppgYF3pfzbhb/0jK6/Q"
        "vuy/TPGEH6N1ivRcUx7FmPbpG0spZtu3fJFhX2jdmRXYx9MDYmwUsa6lN2Cta5zFOEB+zFj+8B3g/ujCHunFA07/29ZKu4U6u952"
        "CrfFTnYRO0GbHdd5DmVK0HuBHuxcR7IUoffxqHO9EKOD7sjQwpEVdH7Gm/R+zBokLTkJqSmrRRyGDn8xb/TYjeWJxpB/SlzItHKN"
        "zht670AeWTkr8iaDeOOWmmXGlPY7Ov8wvfJ1PDEAOW/a8208sdmkPDzPvn3Zen6O8i2tPC4OyjgPf63/53l+ZVAPKuJ5CeMgxcHj"
        "SfAzKdE69nwccOmHoafa9OzvVyxin8fHox5PpBBHQki9OO+Iy77+3a71V8Nu0L6+bf5G1/yY1/yDyA+V4hix/myzZA51NmL5ucGs"
        "1XX1HFJbqu95HGmce65IfndbONVpi3viTpy35dcQcoX/Hd1Mz9NBFTimsClxfmvYCVc8BXs8rjjGGPIbMo16yKE+a/4TfueKp13P"
        "+01vXKU+YKCeRwIUb26a4uzoWs1q9V/LYwPxyvgmg7ROxz1hh73JAPkr7XZ00T7wOu2z5O72U4v6lSv2IV/81WsafSVX7L8hfY2d"
        "oDqNoK4PzxHOH74CeRlyFvIi5AXILyA/g/wY8jzkGcgC6h240c7Qb9BnExfwXvbfixjLvjyLsezX5FcG+5ZNkL/Z1JkG+5wV8qTA"
        "WI5f0h+6L2QTc1W84qr5aer7aVUR+SlxbDxxzbTXx3jiF1r3MPqZC8/zH6DfRj9izc5lwHYuBs5Diww7/Cqv3yFkb/xM9T7AcZc/"
        "p/7xRB3ecLyUeOqFe0oD3Im5cCeK+bEG85Ou+XGP+fx5D+4PQeHvKupbnaza73g8xtvAM9SVrC8DeZMO0L3PjbMS70LsGcJh4H93"
        "5E9zm20fJ/QajlVTJc5io7hHphUF+/mr537KOI2eGo45+sdx+F+HZz9RX4usYhstuR143bA/NbAr4+S4NwScud+G6zzOqMifS+ZG"
        "sU8VU94fAri/REV8F1334jdQX1OQRyEPQR6A3Ae5B3IX5DDkDsghyAHPupT4yc/5QUt+acmHON524d6wFfdLnPsI9ktT6fzz08Cf"
        "FPmRnwYOpXbV6fGDrukBZ1IHoCfv+/vq9VSuR3iemwZOp6bq5wXt9oFTqaOwDxxLHarXi9rtA8dTr9bPi/F5IYcfubM0v7cL3wn9"
        "wKnUa/X6Sfs6wK/U69X+zxNJU0JsKTiYRZ7UxlRn8bALd8PbmuLevCfufbLgiXvr7kNd0nlH8H73MdWJ75FhRxwcd0Q8JfreKd8L"
        "fH5riHnd+3u7CJfK65Ou7y7KRy367oIfPNfYqQXy+3O2lP7MvzOF35Zfe1w4fdwDVzRGHyblsVgDf1/x6e8x+HuOOfY5s/g+56ex"
        "v8i7Jfc7+JsvUT9OK+uYZ34tMY80FlnS+kag/l6v3oDfmvJ89TvI/uN1Q/u437HODPqOFuml58IPpXqP732WDMnxpLz3h5z63dbB"
        "8PvmTKCGo0H5vWZN6E3S+tsDhPdyPCn7OcGKY17QNU/aC7rmqa55fNxtxavAT9HXn6rdB3hfnwA+tSGueMi1z0+T3LAFYyo/NrEH"
        "+/IA4avRh3mUfuxF1TUf67YFan1V9TgfDeczE8T+Ban/7HwOfoeoX4YYfR+MoC7TYcov48laXvD4xkK4p8AvWZ9GN/KBBRx2S0HS"
        "CzH67sq3kxx85C/THk/54Ti7Dv6Jr9+RxHd5WPIGdA+9ef8ijrwrd0aFvRL0Bw+uqp6nwOXOGNYHv9WehP+/ufxPuvy/6vKf7u/u"
        "8xnsmqvIvOb71bapxr/0OPyQdq5WHH3jriHgYhTvf6h441XcE2+08OWKP9z5uuK4l8fkvfyriv2+0+ItW7xli7f8H/KWpSa8pb5E"
        "3vJcA95Sb8Jb6v8wb6n75C31Jrzl3v8Yb6m3eMsWb3k7ecu9y8xbfniLecv3/fGWwFMv3FuUt9R98pa6X95yDfhHb17t1vOZGcJn"
        "9IXusIvPzNwkn6nfJJ8Z/k7wjJFGfKZ+a/jMELvU4itbfOW/kK/8tAlfmVlmvvI9n/xfYZn5yimf/h5v8ZUtvrLFV7b4ymXmK6/7"
        "5Ct/bsJX/uiTr/zeJ19ZbsBXzornfwPeXlVp"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 4688],
    "maps": [
        [136, "control"], [232, "tally"], [784, "owners"], [1728, "ports"], [1792, "ports"],
        [3400, "rows"], [3472, "blank"], [3520, "rows"], [3576, "rows"], [4528, "events"],
    ],
    "constants": [
        [424, "SKB_DEV"], [496, "DEV_NET"], [568, "NET_INUM"], [680, "OWNER_MASK"], [1536, "PROTOCOLS"],
        [1688, "ONLY_PORTS"], [2048, "COLLECT_EVENTS"], [2200, "MAX_EVENTS"], [2904, "BY"],
        [3640, "STATISTICS"], [3936, "SUB_BITS"], [4096, "UNSIGNED"], [4400, "SLOTS"],
    ],
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [4688, 4680],
    "maps": [
        [136, "control"], [232, "tally"], [784, "owners"], [1728, "ports"], [1792, "ports"],
        [3392, "rows"], [3464, "blank"], [3512, "rows"], [3568, "rows"], [4520, "events"],
    ],
    "constants": [
        [424, "SKB_DEV"], [496, "DEV_NET"], [568, "NET_INUM"], [680, "OWNER_MASK"], [1536, "PROTOCOLS"],
        [1688, "ONLY_PORTS"], [2048, "COLLECT_EVENTS"], [2200, "MAX_EVENTS"], [2896, "BY"],
        [3632, "STATISTICS"], [3928, "SUB_BITS"], [4088, "UNSIGNED"], [4392, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "180ded8531b34fee7cb8bae31ef537129bfc27afc8a90396b8185d6388654150",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]],
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
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
        "eNrtWF1sFFUUvjM7s7v8hK7FgXFjwzZ1k2ZCtVQ0DUIsEMU3CGZTIjGwrAksNSnjg2XDg4BgiDFGY4wNT92SsDz6Vt/GN33kgQeS"
        "ouFNSAzBmBjU2nHuPd+duTM721L+InH3oV/vzD3nnnPvOd+5c7z1TPyqIwbhFhqfKt5bFLiN+fS8gOd5MZ7T5Lxhn3AQWALawAKh"
        "c1fos/SDLMPlsyRfOz4t3tvPsNjPmyXM6YxN+75/PvifL2kxsrOB9aUeS6MHHsbSvlpxZfpPrb5Ffh+/SfZm36D1mvTc0nZjTPtw"
        "IxAqKPvSaDL4TevOrcI+XRwVY6+JdQO50WBd7xLGGbJjLrAnH4y5Pa7QR3J2Jm5/z3qpd7pNb7qe6Seip7aEHkPRY2sx8bFqC3If"
        "0oO9GwhbOXpv5+PrmYwOuq9KC+dW0fl5X9L7o8GgFOAU0NLWCj88F/Zi3qEzDxYnFtMRh7bAinaHzhtyXwNPrb4u4qYKf+1ALFDj"
        "S/19/X/6afE6URwFLvhqvE0Ut/oUhzPsp0+C55cp3iram+KgvCuwN/h/gcdXFfmgw5+PMTbID+5PkZ9Ji9ZR43E0IZ+FnK7Iqe9X"
        "LaGf+8e9nig68KMo0G0uxPxS138+sf5a6DXU9ZX5mxPzC2nzP0B86OTHePBne4B15Nl4YOcmP8rr8BycV8P33I8Kzr3eJLvLWpb1"
        "K35PPovzDuwaQ6zwv4e20vOKoYe8dUGc3zp2LuHPtOpPwo+jDPENrCAf6sjPyH7i53rzYuL5CMV7PA8De4jnPeTzeIb8rc+Sn30D"
        "a1mU/1Ece/BX+jdl0Dp9L2Rj+qYyZK/U2zdA+8DzdDjAd3u/WdKuenMY8bKyfK2wPORHHkjeYucSde8ueP4W8CbwOvAq8Efg98Dv"
        "gN8CrwBnYnWj0QRv9DLUm0JMX6Npx9ZpNEux9RvNwZhdVexbDfbWnJkO+3xQ4HnBsZy/pD10H6jBb74PGvKMY+MS1fdKRhNxKvlm"
        "wiFelPEz4fxK+lpUT+c3wr8rVG8bZ/IhT6q/od6SsDSXo/gx2Utaki8430k+TOMtrQNvFBK8kcf8Qof5pcR8O2U+fz6I+m8Ie9dQ"
        "3elnYb3idcD7CnyEvJD54eHcKxm67yR5UvKVyd4nHgV/l3N/+duV85l0Ix4Kj9pmhUO451VwbzLZ737afko/vcGIh2L8fxb2t/HR"
        "bapLuTVsc4B7wLcd60sHvdJPzltj4ImXFV7mfvLzsnLX/M1in/7xZf3P4P6RF/5dTeTvF8iPC8DTwJPAE8BjwMPAA8B9wLeAY8DR"
        "1LyS/MfP+bUAfwjwdc6XA6j723A/xLmPY78sHffdWfCHQ3Y0ZsEjzoE2OX7QkRx4wjkBOXkfP9Yup0d5aemUgPVZ8K1zoX2+oa4D"
        "vnFOYx3wkXOyXS6v6gcfO5+2zyvweWbMjvolmj80gPv+iOSZz9rlS+o6kn8+D+s4DyhLM5nKZ41Z8JgOHgvvZRQv/HtDU+ZL/lqq"
        "jowqdcTTZN5tSHynLCxbjxZi9Sh3X+t6mfb7mP4A9lraaYHzVZbKz5Y+I/ZtDjzTuHwP309DTD7nb7wj4PMaKZDjKeW+pil6yllN"
        "3BPmMlH+iHMxycChMhm4J0N5LsdTksdN0qvOMxLzpD4jMU9PzOPjchAXGuwUfL47qgOczycRjz3wyzYS+zxGuGkY4zLhpIl92UoC"
        "3iuYR5+f7KP9iflYt+ftiE91ZT/n+/PCzhbs2nFED+0UcdtfSD1Huf+WroVjse8G8dXe9zDPJH41Gd0Hx5EXlSzFpbc/iie+/lET"
        "dW0fzht1QvpTYZmY3pZBciZ7jvill+7bO3b9TXlegp87bfabkpd9pTu+2hcwGd03Ht6+9HvJjoGdizIuud09W6LvXl4yvY3SDulH"
        "CX78kfCjlPDjdsKPX+7rvhryU2DM4UTen02p0/I7lt+rCmIdOvD5Y/nwOdVPLRzbKfxnstKiWue6/aRuP6nbT3oK+0mtZfpJ7n32"
        "ky536Ce5y/ST3MfcT3JX2E9yl+knHXnK+klut5/U7Sc9yX7SO//RftKmRD/pxfR+EvgwjbeW7Ce5K+wnuSvtJ61DXyi93/Ho+0x1"
        "4lfwejmb6DNVH7LP5D5knyn7s+j/5Dr1mdxH02cy2bVuH6nbR+r2kR5bH6nZ7SN1+0j/wz7Srm4fSbzvF/vwL2SpjQE="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 5608],
    "maps": [
        [184, "control"], [328, "tally"], [888, "owner_levels"], [1128, "owners"], [1792, "owners"],
        [2224, "owners"], [3032, "ports"], [3096, "ports"], [3352, "control"], [4160, "control"],
        [4376, "control"], [4432, "events"], [4552, "control"], [4656, "rows"], [4728, "blank"],
        [4776, "rows"], [4832, "rows"], [5488, "control"],
    ],
    "constants": [
        [0, "HAS_RESULT"], [264, "STOP_AFTER"], [408, "OWNER_BY_NET"], [432, "SOCK_NET"],
        [520, "NET_INUM"], [632, "OWNER_MASK"], [712, "SOCK_CGROUP"], [816, "CGROUP_LEVEL"],
        [944, "CGROUP_PARENT"], [968, "CSS_CGROUP"], [992, "CGROUP_KN"], [1016, "KN_ID"],
        [1040, "OWNER_MASK"], [1520, "OWNER_HOST"], [1544, "SOCK_NET"], [1640, "NET_INUM"],
        [1704, "HOST_NET"], [1728, "OWNER_MASK"], [2352, "SOCK_FAMILY"], [2464, "SOCK_SADDR"],
        [2552, "SOCK_SADDR6"], [2680, "SOCK_DADDR"], [2768, "SOCK_DADDR6"], [2832, "SOCK_NUM"],
        [2912, "SOCK_DPORT"], [2992, "ONLY_PORTS"], [3176, "SOCK_STATE"], [3280, "COLLECT_EVENTS"],
        [3320, "STOP_AFTER"], [3552, "BY"], [4128, "STOP_AFTER"], [4320, "MAX_EVENTS"],
        [4888, "COLLECT_STACKS"], [4968, "STATISTICS"], [5008, "UNSIGNED"], [5328, "SLOTS"],
    ],
    "calls": [[4928, "keep_stack"]],
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [5608, 5576],
    "maps": [
        [144, "control"], [288, "tally"], [848, "owner_levels"], [1088, "owners"], [1752, "owners"],
        [2184, "owners"], [2992, "ports"], [3056, "ports"], [3320, "control"], [4128, "control"],
        [4344, "control"], [4400, "events"], [4520, "control"], [4624, "rows"], [4696, "blank"],
        [4744, "rows"], [4800, "rows"], [5456, "control"],
    ],
    "constants": [
        [224, "STOP_AFTER"], [368, "OWNER_BY_NET"], [392, "SOCK_NET"], [480, "NET_INUM"],
        [592, "OWNER_MASK"], [672, "SOCK_CGROUP"], [776, "CGROUP_LEVEL"], [904, "CGROUP_PARENT"],
        [928, "CSS_CGROUP"], [952, "CGROUP_KN"], [976, "KN_ID"], [1000, "OWNER_MASK"],
        [1480, "OWNER_HOST"], [1504, "SOCK_NET"], [1600, "NET_INUM"], [1664, "HOST_NET"],
        [1688, "OWNER_MASK"], [2312, "SOCK_FAMILY"], [2424, "SOCK_SADDR"], [2512, "SOCK_SADDR6"],
        [2640, "SOCK_DADDR"], [2728, "SOCK_DADDR6"], [2792, "SOCK_NUM"], [2872, "SOCK_DPORT"],
        [2952, "ONLY_PORTS"], [3144, "SOCK_STATE"], [3248, "COLLECT_EVENTS"], [3288, "STOP_AFTER"],
        [3520, "BY"], [4096, "STOP_AFTER"], [4288, "MAX_EVENTS"], [4856, "COLLECT_STACKS"],
        [4936, "STATISTICS"], [4976, "UNSIGNED"], [5296, "SLOTS"],
    ],
    "calls": [[4896, "keep_stack"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "4bd18bb0cab3df0b147d978c8c914311ac7592e976d372b9656ee59aebe54453",
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
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
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
            ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
        ],
    },
    "code": (
        "eNrtWF1oHFUUvrO7s7tt0W63TrsOBDb2wVKsxp9CWY1dqUrAB/OyNAilXQOmySI0WtqOK9gGf2J8aa1iiH3oNsEkICoobF9kgwjN"
        "g0oQH0K3yII+FBHRJ/9Kxrn3fHc7MzuzPyERJZOXk7l7z73fOec75957UiHm+NNCESGNZELIIev3tCVPQeZCnwmNor68IuZtI72i"
        "Hje5LEfxPbJsklyCXIRcgLwC+QnkHOQlyEnIc5DjQg6O9AiZ2ubEXblMMmah6zFN8zXrf4XjicEutpnsUui7Pq7QPynF5QclTPND"
        "fY75vUmaWMF3p3iKmxnZ81JN+E+LTQh/GiUa15TxkDeeXYQz7Bw3SuT3rdthV93/hKtSAg6FcJSt1ePWN8czKvSB37WuXG+wyToR"
        "2zouvNn8LPQMGnj6TpKz5Les276ivlvMV9k+8d11/ivaL0p+q+Rp3pACPkLmlPuEPevll8GRmpN3YTfutGOfVn6SfmnGl5qNL5U4"
        "4h/v8+RpUf91xXv8hs/4ks/4os84xaW8Cd8Tf6xQnJ4l3KPgC+JjXKb5R7rBH72z/LhlLxUm42xKyJzyOfjxhZBdo+Okvwl65/34"
        "8aiIqzFHuPNngXM2RTx4gXnWOWM+QfskibjGNPnZKKXXhFdyvjFNcWrGH7t+zMofa9isrwP+tfbDPUI21pW/FLau+dO8vrTMF1mf"
        "XOfU4eQPhDvmHFfZfloXfNx6fr15+RF4+alpzwfp/6uQ+TEnz65CPp/8muI4lcC5QLzMj0W853d/AN4sefNR5ulUZ3EyphcdPGxb"
        "X9b5kzTvVJRwfnxSxuMbnGtJwdtW9VxT5pS47fcjo2sdr18Qr/cVez3g/OL45Lpd3e8pdt4XJI83ufJkFnli+POZI6hcoHHpN/u8"
        "K9a84csyn4mnudAWoefOm0KeDCvCP2WF47bGdaqLW19sxPGlLa9UFvG8R0g9Pi9hw+m2v2375lm9Pi9y+8CznOJj1zDsGnbb9a2v"
        "Xd857FKb2iXrYiv7fPV97JbrSPsKOt1712q96wrhLejXTO97Id3Th0vYt8M8ybE49K+tSl9jDygy7qq439I9XebVoH7ObOd8acUv"
        "6ZfCyPcms/nnEOeJwH3d85zQQtvrfHLUkagLzxzu39ETrKM6I98RsW2K3If/U93ZJ+TeHc/Z+GyafJzqzxZF8lHwfs8Zyv89pyGP"
        "Qx6DPAo5ANkP2QeZhdwP6X1uVnah7lrxeJifK5Y8wOM1Q3E6chB+yiAemH8oTHa9gTjmZy7S7/tQp5+A3jOPU/xn3nGtlzXd+/c6"
        "9r/kmt/XsD83RQvjfTqNd2NmAOcX3o+Z/gY9DlwLU30wZqi+GgdRbzLH8I04ZI426oe4PjlyeBp5ljnTOC9iw3dBrk/xNC7I9Y83"
        "6sXt6yMPM2ON8xJ8HhG5oL9K/Odqac7zkIPnBf112rdE7/SiXnPl5Q3TPt96R9B9Tf8Z8maLPHmkZZ7c9MyTD5l3ntyLvJgyZf7z"
        "8cP5EHPUl1i/Q5/nj1hnt7zn0bvauCvreR7s3bVFyGoq7VkXtOgk66z+vQ3cEy31xnk9iwG3hWuAywh98/X4FXGI4T4EqTG6OFZP"
        "J3zwjnWI92XgPcE68XM1xVZVF3OxHS7cN81OeKOxWFv7VhBnuz9Dq6rjT/r0gyIN57Z8p1N/6UD9fqE4+M181nvK4ZfqzjjLevBV"
        "5rs8J7h9YbwLDohY3U71QcV5rpIhlcdu4eTnzlCE+FRBnT6l4vsOxElVG+7BlnhFC2+u78/HVdwXjFEiRG/3n1SnErDj7hT7jc8H"
        "nq4E1ZOyKt8DP9F3mOxQGSkeQtxyEeC/34U/DLwPAb+0B/cHqef2s7w/7E12uepOD/DosCcNe3532ZMmeyLSHuCPSHtu1VHKk5Qn"
        "37XobWw1vK/fGxLy3hBx2CHrXTWZRZ2g+JSx/ruybidxHu2prdj7QEH/drX922X0b99y9W/fDPq3Qf92Hfu3fn3ahaB/uyH7t3//"
        "T/u3P27w/u3iGvdvF/4j/dv5f6l/e7FF/3ayzf4t3YeC/m3Qv92Y/dsH2+rf+vnDKNVann92v8h3S0EP+rhBHzfo4zbr4yqOPu7S"
        "BuvjLgd93KCPG/Rxgz7uBunjLrfVx/0HXkpaGg=="
    ),
    "programs": {
        "x86_64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
        "aarch64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
    },
}

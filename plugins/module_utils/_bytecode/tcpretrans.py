# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 5512],
    "maps": [
        [176, "control"], [320, "tally"], [880, "owner_levels"], [1120, "owners"], [1784, "owners"],
        [2216, "owners"], [3040, "ports"], [3104, "ports"], [3360, "control"], [4120, "control"],
        [4336, "control"], [4392, "events"], [4512, "control"], [4624, "rows"], [4696, "blank"],
        [4744, "rows"], [4800, "rows"], [5432, "control"],
    ],
    "constants": [
        [0, "HAS_RESULT"], [256, "STOP_AFTER"], [400, "OWNER_BY_NET"], [424, "SOCK_NET"],
        [512, "NET_INUM"], [624, "OWNER_MASK"], [704, "SOCK_CGROUP"], [808, "CGROUP_LEVEL"],
        [936, "CGROUP_PARENT"], [960, "CSS_CGROUP"], [984, "CGROUP_KN"], [1008, "KN_ID"],
        [1032, "OWNER_MASK"], [1512, "OWNER_HOST"], [1536, "SOCK_NET"], [1632, "NET_INUM"],
        [1696, "HOST_NET"], [1720, "OWNER_MASK"], [2344, "SOCK_FAMILY"], [2456, "SOCK_SADDR"],
        [2544, "SOCK_SADDR6"], [2672, "SOCK_DADDR"], [2768, "SOCK_DADDR6"], [2840, "SOCK_NUM"],
        [2920, "SOCK_DPORT"], [3000, "ONLY_PORTS"], [3184, "SOCK_STATE"], [3288, "COLLECT_EVENTS"],
        [3328, "STOP_AFTER"], [3560, "BY"], [4096, "STOP_AFTER"], [4280, "MAX_EVENTS"],
        [4864, "STATISTICS"], [4904, "UNSIGNED"], [5232, "SLOTS"],
    ],
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [5512, 5480],
    "maps": [
        [136, "control"], [280, "tally"], [840, "owner_levels"], [1080, "owners"], [1744, "owners"],
        [2176, "owners"], [3000, "ports"], [3064, "ports"], [3328, "control"], [4088, "control"],
        [4304, "control"], [4360, "events"], [4480, "control"], [4592, "rows"], [4664, "blank"],
        [4712, "rows"], [4768, "rows"], [5400, "control"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [360, "OWNER_BY_NET"], [384, "SOCK_NET"], [472, "NET_INUM"],
        [584, "OWNER_MASK"], [664, "SOCK_CGROUP"], [768, "CGROUP_LEVEL"], [896, "CGROUP_PARENT"],
        [920, "CSS_CGROUP"], [944, "CGROUP_KN"], [968, "KN_ID"], [992, "OWNER_MASK"],
        [1472, "OWNER_HOST"], [1496, "SOCK_NET"], [1592, "NET_INUM"], [1656, "HOST_NET"],
        [1680, "OWNER_MASK"], [2304, "SOCK_FAMILY"], [2416, "SOCK_SADDR"], [2504, "SOCK_SADDR6"],
        [2632, "SOCK_DADDR"], [2728, "SOCK_DADDR6"], [2800, "SOCK_NUM"], [2880, "SOCK_DPORT"],
        [2960, "ONLY_PORTS"], [3152, "SOCK_STATE"], [3256, "COLLECT_EVENTS"], [3296, "STOP_AFTER"],
        [3528, "BY"], [4064, "STOP_AFTER"], [4248, "MAX_EVENTS"], [4832, "STATISTICS"],
        [4872, "UNSIGNED"], [5200, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b3712f5be6b5d4bd9eae114134833fdc287f27f2d6532974b7f69b97491838ac",
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
        "eNrtWF9oW1UYP/cmN0k7dVnGnTFQSC2TUqwOYVCi1egQ+iBYhNAijjb2oUvDZJlIexd03UAs/oGF4hhDR/+5tiAqKGQvI+LLfFDZ"
        "47R76GORoXGIVii93nO/30nvvblpkv5zjvTl6z35vnN/33d+5zvn/sIys/2pste0Wiho2mHj96hhR2ET8oIZoR0g/2wkqnOb9+F5"
        "pKiTXYFdhr0FexP2e9hvYa/BfgW7ADtl2qGRHtOGD9jxFmbI+g1UPbquv2v8L3E8fuTDmikfiZ5L4xL9E5Yc+Use8pd7bP7dIXIs"
        "4LlePNnmMOVzZnXdfI//LNVxmsZV6W3ZHU8b4fTYx7Vpqvv+g8irVH/CVZgGDolw5I3ZA8Yzx5Mx44HfMa+Yb2iTebyWeRx448l5"
        "xGk08PIjZOepbnFnftlI3PRX2FHzuSX3A73PR3UrJMlvWAIPYRPSk2Y+u1WXoZE1O+88TtxdtvdUq5Ooy2Z8WbPwpRDA+gd6XHma"
        "jQR093FWYby47j6+UmGc1iXfhOf3g1in1wl3BnzB+mgz5D/QCv5E6tsfG/lSQ9LOhU2bkK7jvd+ZtiU5QfF+xGUq8eNZc121BcKd"
        "PAec80eIB6eZa3/TFtvpPSEirjZLddamu3aEV8Jfm2VV+WON5/kaw3ppHvDP34Q65CrV4XHTlveV3yW2q/tn8/5Sdb+I/uQ4n46H"
        "bhFuv31cYV00L+qwP7PbvPwCvPxaZy48vAGbPG/n2Q3Yk6EfaR0vt+NcIF4mz3vd/Vuvgje0j8v4iHpkz9S3Ttos7X8xT83xV+GX"
        "Ir/RJsL5ZUqsx08410Imb6v1c1X6VApYfh/I7PR6/Yb1uiBZ+wHnF8cn5m1p/VCy8j4teNzk2Cfz2CdaZT5zBIVJGhd1s/rdNPxS"
        "M2I/E08T8j4zzrlv0klKLIv65CWO2xiP/EI43izHcduyrxTmdb1HiDjuF7TgdOZfc36L8DPqtczzA88S0gPueaWQV8qZ16+6rc4u"
        "+d2x5edzvyc543O15VupTpXqIOYR+aYjdA/eqfluS4Q3Hbmru98T6b6emsZ769w3CRZA/N0txavssCR4oJj33SnbuTsUWdBrOW+q"
        "8U3UJT3yl84s9enjvDFx/+l6bqjywRK/bH3F58CzgPu47w1WV98R3xV+ryTew/9ZerjHtJ2HBi381nU+Tv1ovcRHcx90XKJ+0HEB"
        "dgJ2HHYM9hTsCdhB2H7YXlj3c7TQhj5srMfT/Jwx7HN8veZonQaOoU4xrAf8+zyU13tYx+TcN/T7UfTtFxH36mu0/nOfO+br153v"
        "77a9/5rDf7Ds/TwV1YPv1Fl8R8ZO4TzD92TsRFkcB15aX49C8XPUd7Vj6EOxcTxjPWJj5fPIPJ4KmprFfotdKvfzWnBOivlpXbVJ"
        "Mf9EeVzAOj/2Y+xyuV+Q+xGh05FPaB/wsCjnu2zjezpyRbfzf82V/6rvmaq8X3Pl/WfMnfdPgOfUD/z4/XhSZrZ+4e+1xfP9YM7T"
        "Lu5x9N2sPRp37fOdbftMuxSOuu5z1Zdj9fWzD4B7omrcFO9P+B7JG7j6ufXSM5+PXwGHGe47sCo7SXjHghXwZuvE+xbwnmY11Vng"
        "FesVZvX1O+BNSIeYK69q5I/K/DW9t4D1ttZV3gJeVaKNvZTZuP/Zz4mXbP14qTXA4i58EzjE/st7MW4UmbsOe6mfKewh2q+4/yZ8"
        "lG/hlQ2c/DwYVogXhV7cp8GTwmHUmVG/Cns37quGOat6mkvv5+MKznEtRAva/cI/1DeiyOf5MPsD9x2OpyV6x6bfKYzuXZzHHvOZ"
        "+NmnAL8C/E858HuAF+fAqMgH/UrEOeudRz/vbGsp1d3kY+sR4Ikgnyjy+duRT5TyUUQ+wK+IfFZ0a18RfWQpFMf+C8DvQXv/Codd"
        "ea36Aqw+fsv2cz8IXRFxH4t7RwjnQwfpFQ19dav6ahH66rhDX32noa829NU69NVKOupqnTrqco36auDe0Fdz9eqrgW3qq2yX9NXV"
        "9f9WXy3+T/XVnzfXV5P3u766ssP66vLW9NVF+F3EfcoHffXiVvXVK3ukr+aq6Ksf1aivBhv66p7oq8Ft6qvBhr66J/rqYzXpq5Xq"
        "oU0Hq96nrHUR30HpSENnbeisDZ21Fp1Vui901mJDZ23orA2dtaGzblNnLd6TOuu/fERKZQ=="
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

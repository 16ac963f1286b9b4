# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7216],
    "maps": (
        "tally 23 gate 7 control 14 owners 84 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 192 p"
        "orts 8 control 31 control 22 control 14 control 95 owners 51 events 10 control 15 rows 11 blank 13 r"
        "ows 6 rows 7 control 85 control 11"
    ),
    "constants": (
        "HAS_RESULT 1 STOP_AFTER 38 OWNER_BY_NET 30 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 65 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "6 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR"
        "6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 23 COLLECT_EVENTS 14 MAX_EVENTS "
        "36 BY 28 SOCK_NET 87 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 84 STATISTICS 7 UNSIGNED 3 "
        "SLOTS 43"
    ),
    "members": (
        "SOCK_NET 79 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 63 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 78 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 63 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 810",
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [7216, 7200],
    "maps": (
        "tally 18 gate 7 control 14 owners 84 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 196 p"
        "orts 8 control 32 control 21 control 14 control 96 owners 51 events 10 control 15 rows 11 blank 12 r"
        "ows 6 rows 7 control 84 control 11"
    ),
    "constants": (
        "STOP_AFTER 34 OWNER_BY_NET 30 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 65 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 10 TYPE_OF_"
        "SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 8 SOCK_STATE 25 COLLECT_EVENTS 13 MAX_EVENTS 35 BY 28 SOC"
        "K_NET 88 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 82 STATISTICS 7 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "SOCK_NET 74 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 66 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 66 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 808",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3e8a01bdc5b44ea86988d60ee457f491cbe02d7b4513fb8e62bda9104804d8c2",
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
        "eNrtWltoHFUYPrPZyyReMq5OO12NJlWhVIpVqWi0mHpDfWkV1xZB23UfkmYpNAqms/tgY+2F4oMVBSkISRvbIII+FLb4MhUK7YPS"
        "4FMxBQMKRqkSRYpKdsed+b+zmTk7k53ZS6jSvPw7M+f857//55wvxipm/2kSc/2pUtSm+hHFpoOV770VOgqaljbgO40vpNaYFi3G"
        "8Tw8bxKdA50FvQg6DXoe9AzoadAvQKdAx22aHV5vU+0mt7zGMaKJCGPrTdPcX/ltqWQk6H12+FDdeYec86CHGtdIzwy3ywqylyzY"
        "S77OpkXYMZsKJ6fKIrSORIw3jnUK60btEYWj82XbHof/sqmaID/FWJdN99u/rXngoxDfItb/EFTko2cUjP/HJL5/k93zzPSOj00+"
        "cUNyaBH3e32C4mM/f8Y8cRz/noH9Y+wWGtfhza/7ZnpejDuyuzEBO0tk52JlHRn8R+z5693xJPDnfL34RB18Miew3iCNG0wgT0AF"
        "+wxsXgl5Ze+8K6R6bX4nSZ+BGKMfPSOyPTIhIz7HmGdeqtKNtp4G4qYb4/RjxHd7X2PxaXTCv52I0yOUF2npsumtxyzFp/RSS+Kh"
        "0KVRfYEc2aPh8lllj2Nd4pPhcQN+GZ/1C2vJbsUol2PO1su4H/aPkN3PgXJ/nAPd1fcAzXtOpnzqV2h91Nea8clbXXLq0E9f6Y5z"
        "Yw/RUZnmfb6H5wuPlzNkhzj8l/GLlxsoXhAn3ZnWxMtiPeNx8ivpM0724/bWj5M9RHuOguqTZLeeZBfkgl1WY/5q7id6n6jkcUUM"
        "0yqLtt6Pe/NNR86ZNv8Jqm/pzo9hv8PB6k0nr6Mh6w3iNnvUu+4UUprZSP0J3NfQD9VErk4dulj2fj/t8/68z/sz5aXqXCGPfBLi"
        "k+dD5nXvPOP235V8gfgdRn4NI79ej3rO29W3FnFH8vI8q/oV9inkw/lVP056cj6B509h3AHkcxz5fEDI5zHabyUS8ONIwPo/sjz1"
        "Xz+JvObrnUBev+adf9x/+hTP71Xwy0VvvzSYb/rxabdfAs636qZVRzgfnpf1+m9aOiHUlaTPPukb6Mn75FNSS/ZNEo+bzfYv7rcY"
        "e43sAbkyRxb5WHpyPj19X1K+xgV54wnvPn6S5OPxyOXYGeHruvfFuZR33eN8ut/wr3sRh392Hqv143Rl3FZbn8X6ko5cb88T1ytC"
        "vlwfFcAC8sKS05qfS33nK88lRx2Osahnv+DzrHGKQ241Hve0o7/9ugLZrxm7zTrslo7cFchehsZ87PaLr90ue/QvNS5Bz9tc+5vc"
        "cJN6Im9zKTqHtopfjCWX9De3S63ffzQD+b3q5/lQ4y9JtF4u9YfPeY3OdzsnYI+Q9T/NZMz/o6H5Kru37DyfFrrGXXUom5oyw5zz"
        "ckuc85x+yw1fMZnDf1utOLXl/9PTvmrkftQjfr5ONnWuX7xH6C5zPtb7mRUyfd+BeYz6z8aRO6r6WN9fGYm4zvWFuFK1g+Tgp09R"
        "XZ/RWJP3ENEl+8y65LhNZ4Z6sY/8s9TcepdLTv2pjpjmjMLr31yJ9nV7sb/bA7obdAh0B+g20C2gz4AOgD5kOu8JavLrTvT1Shw+"
        "Yu0bK/QxK04nKT63PwE9+xF/GL+1g/Q5iPjNTJ6i77RtY9ufwryXn6S4n/xM4DdgiutvdK1/Whj/TM36lipqR5Tvb3He3Mb3p3je"
        "UjPPElztiNG8Seqb+hPoi/1DeEa9799ROz9izSdD7jyO+tK/t3Zc1CHfPs6f/Knv4/x3186TnfxRf/rfrh2nWOMk1M93KN+tab1W"
        "XkeEPnqA/PC+O18KqY/ofJb6gOja90i+Y7gvW3vIdNeHbYj7hbpxv+BZF94tedWFdSufdfTVSj6skJEPB0pX9X0Y+Ij7YjHPXknu"
        "Kjnl1BLu7/zco0qflu3zfN17jGzJee7ZPtLqc85v6P8vlerxG7fswutzxY7bcH8kwU5vW/IzyA+qsoOoqwrq6rNN1tVNJZJXD9RP"
        "wvezKGNL9J8YWyX0oXD5obJEILkMxKnTvpEG9PHTQ40/vSQ+4swHfs9if7ertte8hz37ahH9Q41I1WeuVwf6wWO2XW+kehfDvixG"
        "djI2Lcph5ctglOLKQN8ZjeGZrtMr82LVfSw//1XIW2qkq7q+9T6GfZ+eIYNsvI9wAQP9eeZBjf1ujYc8PQrdBxRjPA7oPGDViQ77"
        "mRyzFf5KRyF/nyA/7gmMuyA/1ycJ+aOyK76s+jjgYW++H1yX/H6B34eut+XgevVCryuCXr2kV5Tr9bPrHjjGfjLddZu//3bB9V7T"
        "kM8XFprLh3MLrn6g8H5wdqEVuFNVXsWdDzMaX6dor2MAL9SPyK57vGs44HLjgHMtwgHnAuKA8+VrOOBy4oBam3BAbZlxwIstxgGV"
        "FuGASkgcUBNwwNkGcUCGc5gcEAdUvHFAxI3xpoAbvOmDA9aNlxvaEi/+OOCsgAPKdXBAJuCAig8OqDSGA05Rfbt6cEDlKsEBW4X3"
        "nS4vVecK+dkW4YDIr2E5IA54puzMs6pfYY/C4bB402k33hR0vtA/eN/4fFDI58wGFqr+jyxv/ddPzgo4oBwQB2QCDjjt7ZeGccDz"
        "LcIBlXA4YLWu1MMBeZ98rsU44IveOCDkqosDCvcyasIHBzxB5wCevw3jgODTnW0VDrimNThgtkEcMOuDByV8cMBMkzhgE3abddlN"
        "g93utufx/08Ib79fEG/w676AuGCC44I9rv/LyOV99N7XIC7YIn4xRoXFz06i/rXx8IM3HjEWEh/0GW8M/VdwwnsC4YT14kGf6K27"
        "f3L6kd935FJh8cL72oQXdgXEC29vCC9sP044IeCE803eZ8/VwQl/JJwwD5wwD5wwD5wwD5wwD5wwD5wwD5wwD5wwD5wwD5wwfw0n"
        "9MYJ17QZJ+TraMI6e4R12o8XSg3hhXNtwgsPhsQLx/4neOFQQLzwk4B44avLhBc+3ya8cL+AFz7ZZH19FHjhaJvwwg4BV+B+0/6T"
        "OOE1fPD/hg9eWiZ88IIPPvh1k/jgWR988KtlwgdP2ev8C2vG6x8="
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

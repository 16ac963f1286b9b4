# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6904],
    "maps": (
        "control 23 tally 18 owners 68 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 195 ports 8 "
        "control 32 control 100 owners 49 control 25 events 7 control 15 rows 13 blank 9 rows 6 rows 7 contro"
        "l 82"
    ),
    "constants": (
        "HAS_RESULT 0 STOP_AFTER 33 OWNER_BY_NET 17 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 65 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "6 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR"
        "6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 24 COLLECT_EVENTS 14 STOP_AFTER "
        "4 BY 28 STOP_AFTER 73 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 COLLECT_STACKS "
        "71 STATISTICS 10 UNSIGNED 5 SLOTS 40"
    ),
    "members": (
        "SOCK_NET 60 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 65 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 65 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 779",
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [6904, 6872],
    "maps": (
        "control 18 tally 18 owners 68 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 195 ports 8 "
        "control 33 control 100 owners 49 control 25 events 7 control 15 rows 13 blank 9 rows 6 rows 7 contro"
        "l 82"
    ),
    "constants": (
        "STOP_AFTER 28 OWNER_BY_NET 17 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 65 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_S"
        "OCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 26 COLLECT_EVENTS 13 STOP_AFTER 4 BY 28 STOP_"
        "AFTER 73 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 COLLECT_STACKS 71 STATISTICS"
        " 10 UNSIGNED 5 SLOTS 40"
    ),
    "members": (
        "SOCK_NET 55 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 65 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 54 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 65 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 775",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "219cc0731ff6c7c013dc2d1ece6a00c8a9784c0fe8446864b506cf55f8af7874",
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
        "eNrtWU9sFFUYf7O7s7NUhGVlyrDSZAvGILGmgiZkDVJATcNFYrKUmJCy9NA/GxJKDHS6BynIn3ACI9GgJvRPCp408dBezDbGWI6N"
        "8dBQYnrw0BAg9aQmZMed+X5vu/N2hp1pJ1Jx9/LNzH7vve//+977aSFm+6mhiEX1RNyi3aX/UyV6BjQTOhw2v+eTfxUtvg00Lp9M"
        "GSadiOK9b9YgOgN6B3QKdBL0O9DboDdBvwC9CnrZol19rRbVNtjlLowQVUpythqGcaH0LJnyKNCLNZBeEr2Xv0v0oEmCHaQw8Yfa"
        "bfx7EsRYwLtfefKDzOJXlZYwyfUq2bNhsegsxz4X+UgfTfCfPkx+uMDfMU7k4/9n4S+ZbSS+sPN861+A3cr+Jb0Lw9BTIj0nSuvE"
        "MH+/Nb7V7jdhfj6v0zyRinmy41ivm/i6FcQlqGCftvc3Qd4Yc7RfPrndmu8W6dMmM3po6o9ZnEqM/FUYwnoS1gNVpXWWnoUs9ACf"
        "PkLzdjYjPpL+4qOwBv5dQw7Tr2kWzUgPDGc95osUD4cDiYd8g0Z5DDm6bszXlH++Qn6V7ce6NE+Wxw3my7qsn99BdpuIcDkWLL0K"
        "O5mtDk2Dcn9Mg55o3kXjDsaoXqTjtL4UsfmvzJ940SYnr2O6Zo/zwiWiPM6+vcTzBfEyNEV2iMJ/Wbd4eZ7ipR/xkg0mXlSGOJF4"
        "nDwkfW6S/bi99VGyh2hPXtf1MbJbUwJ1cgR22YrxW7mf6LtSyuOSGIYSgd77mct+MW1Y89+m+pZZ8zXsd8VbvUHc5G/4rDeI264b"
        "znUnn9SM5dQfr3nA9wdVydWoQ7NF5+8zLt/vuHyfKj6pzuUHkU9CfPJ8yJ5yzjNu/xOJD2i+K8ivPuTXqYjjuBPNOxB3JC/Ps7Jf"
        "YY/8FX9+1UdJTz6P5/G3wHca+RxFPp8W8rn/Tbaa679+C3mNOqKPI6+PO+cf959+m+f3Zvhl1tkvy8w3fXTG7heP4826adYRPg/P"
        "y1r2z0jjQl1JuPRJVCD1Yb5PbpcC6ZskHjc7rSfuN5kdJ3tAruy1pXlMPfk8Tc0PSQ5FkFdRnPfxcZKPxxuXozfE132O/Ae5cknn"
        "usfnWd/lXvdCFf7pHan242SJr8PSZ6m+ZEJrrXHiehOQL9dMCZ9HXphymuNzyR9d5fmpog7LLOK4X/BxJl+8Qm5ViTra0d1+DZ7s"
        "59tuF6v579jsp8F+Ly3Tfr8g3uDX89Xr/eqwn6mKBL232M43uUEXvc971Bt5nEvS+S+o+WSWcO4XBL2r4+B3wzEOhoQ4KPt91hf/"
        "PYnWyyXvOvbnhR5eh+g83TsMu/jcFzIshvF3lzVeZZ0Sl1+2+ms6T/P61JW8anjqx4Q4qeW/3OBvBqvwY4cZt5b89xztrIbIz108"
        "boT6qH/Dz8+jzNe+in5ejb4t8fwxH+Ya2y3asul6RV4Zhvmd4m63RP3TWfRRA6AnQXtAj4EeAT0E2g7aBrobtNU5zrZhvyv54S2z"
        "nyrRvaafxsg/nQfgrzTsD/6OMOlzCf7Ljn1F/1M7wzrfxbgP3yG/j30mzNdmiOvvsa1/U+Bvr1rfVEUN4/5oFPc66SPoD3C/kz5U"
        "Nc4UXA3LNG6M9hP9AOpdugfv6CvSx6rHh8zxZMjeUeRX+mw1X6RyHU1YZ0BY52T1+FjlOsjD9LlqvrjJJ6GefEJxbw5LmfEdEvaZ"
        "i7TuMN2nlc7zQl4uGJX8+eQinWuSD0AfG859RK5mfjx2zI+7zDk/jiIfvvRWJ57WPRHmEftFMc+OJn6wySnaj58HVGm6aJ1za57v"
        "v7edBzr7g+7/H2EfHC/rb/If7Q8xW12PHrL5z7SP5cft8NOnbY77aMs26h/ntJQtPrn8qvI587ffXLOf858w7rLpR9h3oiTXEdwD"
        "SdDrnGlvBnuDqtbXkrw9cRd5h3zKm4e8H/my7xzui/zuQ5looyD3Y8NPvqpM8bRuAX6utGdoWfvmey7nq0hVXvJ7ELrf3lvuyyRb"
        "XWEu8x202WWuMcbaHOKV11feH5v6hXH+3Wv5ah3VYxn9k0z2KuxbktPM6+4IxVMB++MZGe8b4SdZrjq/lcjHarihvL75XUZ/pmcp"
        "IPY0/011Lw49XtbYHyY/5GmKU/2ekHm9uU/vYdJDZjSwA37LRCD/64L8Ycj7BuTn+qBe8nGinXmf1pLYItT7VsiDe4JsCvr8KeiT"
        "In0iXJ/7tvtbmS3tW5QnmmO8q8pa5i/uo/Y+Lc77tLBdj81tqA/klwnMe53vVwns+zviuHdYFPAsrY5necKzqG9RldeAZ7WEK+/v"
        "V45naQHjWVodz1rVeNZsDTxL84lnpQLCs1IrxLPml4lnMZybYh7xrJQdz2q0xw2PtzKe1S3cf2enPN5/C3hWQPHijmfNC3hWrAae"
        "xQQ8K+WCZ6WWiWcteMSztH8Jz0qtEjwrKNxqsgaeNR8QnoX86ot5xLOmikGed/XRSTtu0ucTzxpAPseQzwMueFbN8yvq/1Cw+HRt"
        "PGtewLNiHvEsJuBZM8Ug8WOOW64cz0r5xLMWauBZEvAsvk++IgXSN5XxrF0ueNZCDTzrkU88Kx4QnhWv41mrCs9KBYRnxf+neFa8"
        "jmd56hOPecKzasWBPhyv2TdV+o/fL+SSQeNa/Bxdx7XquNZKcK3UU8e1JBuutfgfx7W0ZxTX+rmOa9VxrTquVce16rjWM4Rr/QPV"
        "s2Id"
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

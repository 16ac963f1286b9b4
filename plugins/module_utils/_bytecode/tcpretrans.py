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
    "source_sha256": "6615ff1eecac7bb3cc917c90e16c637cdb1c6fb839b699f810ab545c6f4b6f85",
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
        "eNrtWV1oFFcUvrO7s7Omtq5bJ45bAxstxUpTUm1BUqxR2yK+VAprpCBxzUN+FsFI0Uz2oUbrDz7VUmmxFMwPMYVCCy0kL2Xz1PiY"
        "x2B8yEMfgqikUvoDstOdOd9dd+7OODPJUFO7eTk7k3PuPf/33Pm0CLP9qZGYRfVU0qLd5f9nyvQMaDZyOGq+L6T/Kll860mukM4Y"
        "Jp2M47lvySC6CLoAOgc6C3oLdBp0CvQH0AnQGxbt6mu1qLberndxhKhS1rPVMIwL5d+SqY8Cu1gD2SXRc+W9RD80SfCDFCX+yAEb"
        "/+4UMRbxHFSfwiCz+FWlJUp6vUb+bFgqOeux10U/skcT4qcPUxwu8GfIiXz8/znES2YbiC/qvN66F+G3SnzJ7uIw7JTIzsnyPgms"
        "32/Jt9rjJqzP13VaJ1a1Tm4c+3UTX7eCvAQV/NP+wUbom2CO/iukt1nr3SR72mVGP5r6ExankqB4FYewn4T9QFXpBcvOYg52gE8f"
        "oXU7m5Ef6WD5UVyD+K6hgOlXNYtmpXuGsx0LJcqHw6HkQ6FBozqGHl3XL3vqf7lKf5Xtw760To7nDdbLuexf2E5+m4xxPRYtu4o7"
        "mK0PzYDyeMyAnmjeSXIHE9Qv2pK0vxSzxa/Cn3rJpifvY7pmz/PiJaI8z76/xOsF+TI0TX6II345t3x5nvKlH/mSCydfVIY8kXie"
        "3Cd7bpD/uL/1UfKH6E/e1/Ux8ltTCn1yBH7ZAvktPE70XinXcVkNQ4nB7n3M5byYMaz1J6i/Zdd8A/9d8ddvkDeF6wH7DfK267pz"
        "3ymkNWM5/cdvHfDzQVXyHn1oruT8ftbl/S2X99OlJ/W5wiDqSchPXg+5U851xv1/IvUhrXcF9dWH+joVc5Q70bwdeUf68jqrxBX+"
        "KFwJFld9lOzk6/iWvwm+06jnOOr5tFDP/W+x1dz/9Zuoa/QRfRx1fdy5/nj89Ale35sQlznnuCyz3vTRWXtcfMqbfdPsI3wdXpde"
        "/s9K40JfSbnMSdQg9WF+Tm6TQpmbJJ43O6xfPG4yO07+gF65q4/XMe3k6zQ13yc9FEFfRXE+x8dJP55vXI/eCN/3OYof9Mqnnfse"
        "X2ddl3vfi1TFp3ekNo6zZb4Oy57H/SUbWWvJiftNQr98MxV8AXVh6mnK59O3XfW5U9WHZRZzPC+4nMmXrNJbVeKOfnT3X4Mv/wX2"
        "28Va/gWb/zT47+Vl+u8u8g1xPV+73z2H80xVJNi92Xa/yQ+62H3ep92o43ya7n9hrSezlPO8INhdmwe/Go55MCTkQSXuS4H470i0"
        "Xz790HE+L/bwPkT36d5h+CXguZBlCcg/XJa8yjolrr9szdd0n+b9qSs9Yfiax4Q88YpffvAPg1XFscPMW0v/3x39rEYozl08b4T+"
        "qH/L78+jLNC5inlejb8j8foxf8w3HrBoy8ZrVXVlGOZ7yrtdEs1PZzFHDYCeBO0BPQZ6BPQQ6AHQdtBdoK3OebYV5105Dm+b81SZ"
        "7jHjNEbx6dyPeLXB/+DviJI9lxC/3NhP9H8aZ1jne5D76F2K+9h3wnrthrj/btv+UwL/gZr9TVPUaIzPfbiHHeFzG54P1ciZiqtR"
        "meTG6DzR96PftfXgGXNF27Fa+YgpT47sHUV9tZ2t5YtV76MJ+wwI+5yslU9U74M6bDtXy5c0+ST0k08p702xjJnfEeGcuSjU4Wek"
        "xzB9Xyuk6R7D+Qvpr+hek/4C9JHhPEfkPevjkWN93GbO9XEU9fC1vz7xtL4TYR1xXhTr7GjqZ5ueov/4fUCVZkrWPdfzfv+j7T7Q"
        "2R/2/P8A5+B4xX6T/2h/hNn6evyQLX6mf6w4bkOcPm93PEdbttL8OK9lbPnJ9VeVL1mw8+aq/Z7/BLkbZhzh38myXkfwHUiCXedM"
        "fzP4G1S13pb17Um66DsUUN8C9P04kH/n8b0o6DmUjTcKej8ygtSryhRf+xYR52p/RpZ1br7vcr+K1dQl/w5C37f3VOYyydZXmMt6"
        "B21+mW9MsHaHfOX9lc/Hpn1R3H/3WLF6gfqxjPlJJn8V9z7W06zr7hjlUxHn4xkZzxsQJ1muub+VySdqtKGyv/lexnym5yghdjf/"
        "TX0vCTte0dhvJj/0aUrSfX5S5v2G5ngz/6PWMwl2IG7ZGPR/Q9A/Cn3fhP7cHvRLLif6mc9pLanNQr9vhT74TpDLwJ4/BXsyZE+M"
        "23PX9v1WZouGvU40x3xXlbUsWN7H7XNaks9pUbsdm9rRHyguk1j3Gj+vUjj3tyfx3WFJwLO0Op7lC8+iOUVVXgee1RKt/n6/cjxL"
        "CxnP0up41qrGs+Y88CwtIJ6VCQnPyqwQz1pYJp7FcG9K+MSzMnY8q9GeNzzfKnhWt/D9Ozft8/u3gGeFlC/ueNaCgGclPPAsJuBZ"
        "GRc8K7NMPGvRJ56l/Ut4VmaV4Flh4VZTHnjWQkh4FuqrL+ETz5ouhXnf1Uen7LhJX0A8awD1nEA9D7jgWZ73V/T/oXDxaW88a0HA"
        "sxI+8Swm4FmzpTDxY45brhzPygTEsxY98CwJeBY/J1+VQpmbKnjWThc8a9EDz3oQEM9KhoRnJet41qrCszIh4VnJ/ymelazjWb7m"
        "xGO+8CyvPNCHk55zU3X8+PeFfDpsXIvfo+u4Vh3XWgmulXnquJb0RFxr6T+Ga2nPKK71Sx3XquNadVyrjmvVca1nCNf6BzQXYn0="
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

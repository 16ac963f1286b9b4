# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6928],
    "maps": (
        "control 23 tally 18 owners 68 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 195 ports 8 "
        "control 32 control 100 owners 49 control 25 events 7 control 15 rows 11 blank 12 rows 6 rows 7 contr"
        "ol 84"
    ),
    "constants": (
        "HAS_RESULT 0 STOP_AFTER 33 OWNER_BY_NET 17 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 65 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "6 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR"
        "6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 24 COLLECT_EVENTS 14 STOP_AFTER "
        "4 BY 28 STOP_AFTER 73 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 COLLECT_STACKS "
        "74 STATISTICS 7 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "SOCK_NET 60 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 65 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 65 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 782",
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [6928, 6896],
    "maps": (
        "control 18 tally 18 owners 68 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 195 ports 8 "
        "control 33 control 100 owners 49 control 25 events 7 control 15 rows 11 blank 12 rows 6 rows 7 contr"
        "ol 84"
    ),
    "constants": (
        "STOP_AFTER 28 OWNER_BY_NET 17 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 65 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_S"
        "OCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 26 COLLECT_EVENTS 13 STOP_AFTER 4 BY 28 STOP_"
        "AFTER 73 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 COLLECT_STACKS 74 STATISTICS"
        " 7 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "SOCK_NET 55 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 65 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 54 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 65 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 778",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "920e2539d3a4af6f73c22ad13096460311cd68066d7421431099cf1f3fd30b88",
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
        "eNrtWV1oHFUUvrM7u7ON1W5Xp52uRjZtH2qhuG1RNKU0bVWCLxYhpgol3eYhP0uh6UObyYI2/acgWGlBIkLzQ5qCoA9i8rZ5Mn3M"
        "YzAV8iAYpUpapCiUHXfmfHe7c3emM5MMNtrNy9mZnHPv+b/nzqdFmO1PjcgW1VNJi3aV/58p09OgbZEPo+b7QvqvksW3nuQK6Yxh"
        "0sk4nnuXDKKLoAugc6CzoLdBp0GnQL8FnQC9YdHO3qxFtfV2vYsjRJWynlnDMC6Uf0umPgrsYg1kl0TPlfcS/dAkwQ9SlPgjrTb+"
        "vSliLOI5qD6FAWbxq0o2Snq9Sv5sWCo567HfRT+yRxPipw9THC7wZ8iJfPz/OcQrxl4gvqjzeuueh98q8SW7i8OwUyI7J8v7JLB+"
        "nyWftcdNWJ+v67SOXLVObhz7dRFfl4K8BBX80/LeRuibYI7+K6S3WevdJHtaYox+NPYlLE4lQfEqDmI/CfuBqtJzlp3FHOwAnz5C"
        "63Y0IT/SwfKjuAbxXUMB069qFm2T7hrOdiyUKB8+CCUfCg0a1TH06By67Kn/5Sr9VXYA+9I6OZ43WC/nsn9hO/ltUuZ6LFp2FXcx"
        "Wx+aAeXxmAE93rSb5N5NUL9oTtL+kmyLX4U/9aJNT97HdM2e58VLRHmefXOJ1wvyZXCa/BBH/HJu+fIs5Usf8iUXTr6oDHki8Tz5"
        "ney5Qf7j/tZHyR+iP3lf18fIb40p9MkR+GUz5DfzONF7pVzHZTUMRYbdB5jLeTFjWOtPUH9rW/MV/HfFX79B3hSGAvYb5G3nkHPf"
        "KaQ1Yzn9x28d8PNBVfIefWiu5Px+1uX9bZf306XH9bnCAOpJyE9eD7mTznXG/X889T6tdwX11Yv6Oik7yh1v2o68I315nVXiCn8U"
        "rgSLqz5KdvJ1fMvfBN8p1HMc9XxKqOe+19hq7v/6TdQ1+og+jro+5lx/PH76BK/vTYjLnHNclllv+uisPS4+5c2+afYRvg6vSy//"
        "t0njQl9Juc1xEbKTn5PbpFDmJonnzS7rF49bjB0jf0Cv3NVH65h28nUam5ZID0XQV1Gcz/Fx0o/nG9ejJ8L3fYbiB73yaee+x9dZ"
        "1+ne9yJV8ekZqY3jbJmv3bLnUX9pi6y15MT9JqFfvokKvoC6MPU05fPpH131uVPVh2NMdjwvuJzJl6zSW1Xijn5091+DL/8F9tvF"
        "Wv4Fm/80+G/rMv33G/INcT1Xu99dh/NMVSTY/ZLtfpMfcLH7nE+7Ucf5NN3/wlovxlLO84Jgd20e/Gw45sGgkAeVuC8F4r8j0X75"
        "9H3H+bzYzfsQ3ad7huGXgOdCG0tA/v6y5FV2TOL6x6z5mu7TvD91picMX/OYkCde8csPPDBYVRzbzby19P/T0c9qhOLcyfNG6I/6"
        "LX5/HmWBzlXM82p8v8Trx/wxv6HVojs2Xq+qK8Mw31Pe7ZFofjqDOaof9ARoN+hR0MOgh0BbQVtA3wDNOufZFpx35TjsMeepMt1n"
        "xmmM4tNxEPFqhv/B3x4ley4hfrmx7+j/NM6wjrch99FbFPexr4X1Wgxx/722/acE/taa/U1T1KjM5z7cww7zuQ3Ph2rkTMXVaIzk"
        "xug80Q+i3zV34xlzRfPRWvmIKU+O7BlFfTWfqeWTq/fRhH36hX1O1MonqvdBHTafreVLmnwS+sl5yntTLGPmd0Q4Zy4KdfgZ6TFM"
        "39cKabrHcP5C+gu616SvgT40nOeIvGd9PHSsj5+Yc30cQT186a9PPKnvRFhHnBfFOjuSmrbpKfqP3wdUaaZk3XM97/ff2+4DHX1h"
        "z/9/4By8VbHf5D/SF2G2vh4/ZIuf6R8rjtsQp89bHM/RHVtofpzXMrb85PqryhALdt5cgx8/9ZS7YcYR/p0s63UY34Ek2HXW9DeD"
        "v0FVnMTz3UkXfc8H1Pdj6Hval3+DnztRe11pPM80Qf+HRpC6VZniS58i4l3t18gy7BD1V+PvuNy75Jp65d9H6Lv3Phe5Nx3n9kmc"
        "b2pEqjxze6I4r/ZZ/nyO+nAMc1OM/FPc/0gPs567ZMqjIs7F0zE802fwslysUif83lYmn6iRhsr+5vsY5jI9Rw7Zu/Nv6neUlmz+"
        "dY3dM/mhT2OS7vGTMR5/mt/NOo1azxSQdsSpTYb+TYL+uN8Xt0J/bk8K+ssJW17Nb0iwFgd/83ltR+rlynfMrKUHtysDux4IdmXI"
        "Lpnb9avt+22M/WLYzxH+fr2QR875ryprWbA6iNvntySf34S629SCvgH/YN3r/BxLYR7YnsT3iCUB59LqOJcvnIvmF1XZCZwrG63+"
        "rr9ynEsLGefS6jjXqsa55jxwLi0gzpUJCefKrBDnWlgmzsVwn0r4xLkydpxrgz1veL5VcK4u4bt4btrnd3EB5wopX9xxrgUB50p4"
        "4FxMwLkyLjhXZpk416JPnEv7l3CuzCrBucLCs6Y8cK6FkHAu1FdvwifONV0K8x6sj07Z8ZTegDhXP+o5gXrud8G5PO+16P+D4eLW"
        "3jjXgoBzJXziXEzAuWZLYeLKHM9cOc6VCYhzLXrgXDJwLn5OviKFMjdVcK7dLjjXogfOdS8gzpUMCedK1nGuVYVzZULCuZJPKc6V"
        "rONcvubETl84l1ce6MNJz7mpOn78+0I+HTbexe/RdbyrjnetBO/KPHG8S3os3rX0H8O7tP8p3vVDHe+q4111vKuOd9XxrqcA7/oH"
        "arBixg=="
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

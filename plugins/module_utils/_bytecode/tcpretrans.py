# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7272],
    "maps": (
        "tally 23 gate 7 control 14 owners 86 owner_levels 24 owners 46 owner_levels 50 owners 71 ports 190 p"
        "orts 8 control 31 control 22 control 14 control 98 owners 51 events 10 control 15 rows 23 blank 9 ro"
        "ws 6 rows 7 control 52 control 41"
    ),
    "constants": (
        "HAS_RESULT 1 STOP_AFTER 38 OWNER_BY_NET 32 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 64 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "5 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 13 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR"
        "6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 23 COLLECT_EVENTS 14 MAX_EVENTS "
        "36 BY 30 SOCK_NET 88 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 89 STATISTICS 7 UNSIGNED 3 "
        "SLOTS 57"
    ),
    "members": (
        "SOCK_NET 81 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 156 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 62 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 80 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 223 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 62 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 780 keep_stack 37",
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [7272, 7264],
    "maps": (
        "tally 18 gate 7 control 14 owners 84 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 196 p"
        "orts 8 control 32 control 21 control 14 control 98 owners 51 events 10 control 15 rows 22 blank 9 ro"
        "ws 6 rows 7 control 52 control 41"
    ),
    "constants": (
        "STOP_AFTER 34 OWNER_BY_NET 30 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 65 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 10 TYPE_OF_"
        "SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 8 SOCK_STATE 25 COLLECT_EVENTS 13 MAX_EVENTS 35 BY 29 SOC"
        "K_NET 89 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 88 STATISTICS 7 UNSIGNED 3 SLOTS 57"
    ),
    "members": (
        "SOCK_NET 74 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 66 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 66 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 779 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c91d8abd01e6771dade958f7918a791e5c9ede505a98eb1d60344a3477862ecf",
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["state", "H", 92, 1], ["kind", "H", 94, 1],
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
        "eNrtWm9oG+cZf0+RdGcvrS9qz1ZVvNndSo1KoMnWUrKFuYHSrAy6BdTmw4qtCOrEaqDSoMlJH1q3c9al+zCPDUboILZG7EKhGQyc"
        "bdDLpyUwNvxtJg7UdCvNShfSUtJ1WLrp7vm90t2rO+tOkr2sxF8e3d37Pu/z/p4/75+fjXuY/ZeUmOtPk6K21OdUW07Vv4/U5QnI"
        "jPQIvlP7cmrEtORyHM/TN0yS1yDXIVchVyAvQ16EvAB5HnIJ8qwtc9NjtkzucttrLJCUI4yNmaY5W/9tTcmQ6X1u+rW2/V5z9sM8"
        "tDgBpGc5LkOElyLgpXzJlsvAMZcKZ6fGIjSORIr3z/QL48bsFuUz12o2HqdvkCz925aaTP6KsZ22nLV/W/2hTyX9y7Djl5B++vSs"
        "in6f2/PQ5zGO9JnpHS+P+cQRzSMZcb/X5yleZvkz+ont+Pcs/BFjd1O7Hd76Bu6i52Yckh+MeeAuEe7L9XEU6C/Y/cfc8SXo53q9"
        "9EQderLnMN4UtZuSkTeQAj7jTw3BXsU7D8uppK1vkeYzHmP0Y7gg2y1lBfE6wzzzVJPutOdpII4G0E5fIL0To53Fq9EH//YhbueS"
        "tsxIH5ne81hF/GR6Eg/lfpXqDezInQmX3xo7gHFJT5bHDfRlfcYvpwm35Si3Y92el7EX+EcI90uQ3B+XII+Pfp36Pcmoru1TaHzU"
        "25b2iXtdduqYnz7kjnPjJMkTCvV7+yTPFx4v7xAOcfgv6xcvd1C8IE4Gsr2Jl2Z943HyL5rPWcKP461XCA8RzxOQ+m8It+EE6uMC"
        "cLkP/e/jfqL3cj2P62aYVnm0533AW28mcsm0Zd8bwO0nwepMH6+jIesM4jV3xrvelFOq2UndCby+YV3U5Hyb+rNS835/2ef9RZ/3"
        "F2qb1bdyCXkkxCXPg2zRO784/scTh0jfaeTVNPKqGPXsd3w0jXgje3l+NfwKfMqlcH7VKzRPridw/yW0O4U8jiOPTwl5PPMw6ZHh"
        "x0LAul/YnrqvLyKf+XjnkM9HvPOO+09f4nmN/VZlxdsvHeabXrns9kvA/la9tOoH18Pzst26m5HOoZ4kfPZFf8X8+Lr4hNSTfZLE"
        "4+X79i/ur0yfhPfXKS/mmnqs+XE9w6N/pDyNC/bGZe91e5Hs43HI7TjWsMO9L86nvOsd1zPwQ/96F3H45Rj8YSyhXd0fK/V2z0jW"
        "fCz8d9rtxXEadmADX04231v98qkrvnZcddTdmL279tgn8n6IC6u96rBbi8c9cWzBL8Lx6w+EX2DcFlrjft3CLULz5/U4E/mqN36w"
        "Kz8K/EZF/D70xe8jj3VLi/O4vNe1n8lPdzlPxEc+RefQXumLsV2b+r3V3++bgfzd8O+NUO2vSjRePvWJz7mMznHH5oFDyHqfYQr6"
        "f9JRf43tqTnPo+X+s676k0stmWHOc/lNznNOf+Wnb5rM4Te7Ltj2f+qJrxbZi3WIzsGakujqPN+8P9hV43qs92uDCn2fRD9G683+"
        "ma805mN9f3Ym4jrHl+NqAwfJoU9fpHP52hDr8v4huun6sjtRseXa1AjuO25WuxvvetU5f6ofprmm8rr3of3dmOXn+JexrzsJ+QLk"
        "UchJyMOQ34M8CDkO+SjkQ6bzfkC8zzFeae5Xvol947etuK1QvE7gfJJLIx7R3qqj1vx+DPyyld/R96/R88Q30O/Jb1EeVN4S9D1q"
        "iuPvd41/QWg/3jJ+xI5n+HMB92tpwkNfwD1b+mBLP8vwRr9DqO9pwlc/xM9Vk639IlY/mvCxBdSZ9Mut7aJWuxj2d7TO6Hv5OCfx"
        "zMd5obW/4hwH9Sj9Sms71WonoZ7+yHSux1YdsDZomhQR1tVT5I+fu/OonPoVndNSvyCZ/hlwxL1Zms5x+puoG32HkQ8bbfNhw7Ne"
        "vF71qhe77/mOY52t58mggjyZrd7S92HQI+6PxfrybOL5qtPOpOz+zs8/mrRUs8/zbe8xjlSd55+JQq/PO9exH8hU2+k7a+HC63Yd"
        "x8O4P5KAkxW6Uwz2Q2rsp6i3KurtwS7r7XiV7J10rzNzPusMvi9HhHXmAeQR7pk0JQ573miJK37fQPdkVJc19jjrZB3NxAeF9S1c"
        "fmlMDjSugTh3+ifS0bo/timv4oeTxkZ9+j3huS5b8WTPD/Vu2WG/9XNqB60bMXYn+S2GfV2M8DAea9ph5dVUlPxqPI57iBie74Yf"
        "Ys1zDz831sVLWiTZGN96H2OD4C/o/f49xCMYWN/XHkmyj632sGdYpfuD5Vhj/TdddXAoiTz8YKO7OHh3w1VHVV5Hr27w/fsOxz7/"
        "GcRBJgq8RgW8cI/B1/cTHL8E8Ioqrri16va4h3/5/nV34s8b/J72IdsOBTiOAMebAo4jhGOU4/hP1/10jH3gxnGQv39noxd8VUOv"
        "ytzPQxzX39rjGOAZ9TnFde/3xecPkwKPN7hN/GGfMG4U/OG6i+9r8ob9IXlDt54mX/gfqvPy57jXvVa7zRduJ1+o+vCFSpd8obrN"
        "fOEK7kWf7hFfqPSIL1RC8oWqwBeudsgX0v6rvI8F5AsVb74QcWO8KPAML4p84UUWLF7u2JJ48ecLVwW+kLXhCwm3Jl+o+PCFSkd8"
        "ob5E9S3T92vgd/p/zBsqtwhv2Ct+8HxtszpXLq32iDdEfk2zgLzhhZozzxp+BR7l02H5qfNufipof2H94OvG21NCPmcfZqHqf2F7"
        "67++uCrwhiwgb8jzm/OGl7390jFveLFHvKESijds1hU//vAvmCdfJ7/bY/7waRd/GGNHCA/Y5c8f/qHmdX+jyT784Tk6B/D8beW/"
        "AvKH0DOQ65wHW3HxYCPgwXZ2yINd8bXHzSNGvfmknA+fJPvwh9ku+cMucHPzhypwu9/ux/+foVMeUV+CX18NyCfKnE8cdv0fR77k"
        "M+9XO+QTe6Qvxqiw+OEkzr81Hv7uzRfOhOQXfdobR/9feMYHA/GM7eJBn0+23T85/cjvO/KpsHzjHvzfAz+H94pv7A/GNxa+7L4H"
        "LgTjG9eS28QzHgXPKN/o8t77Whue8R9V2keCXyyBXyyBXyyBXyyBXyyBXyyBXyyBXyyBXyyBXyyBX+RxJqyHRjEkv1jsMb9YDMkv"
        "FjvkF4siv8j5vxGB/zsq8H+Trf034xmLfjyjGoxnLAbkGYtteMaCP88odcQzrm8Rzzgbkmd86QvCMz4XkGesBOQZf7BNPONTW8Qz"
        "vo56C55RPtBlvd0HnnGiI55xbQz5g3Ms3+/e5hdv84tbyi8mOb/4Xpf84hUffvFvtwi/+Kdt4hd/v7X8YpLj+pY9zn8BvIAFzA=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/capture.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CAPTURE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 2560],
    "maps": "control 19 tally 16 owners 69 control 22 rows 35 blank 9 rows 6 rows 7 control 13",
    "constants": (
        "STOP_AFTER 27 SKB_DEV 27 DEV_NET 9 NET_INUM 9 OWNER_MASK 15 STOP_AFTER 36 BY 23 STATISTICS 62 SUB_BI"
        "TS 35 UNSIGNED 20 SLOTS 38 SNAPLEN 16"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "abd074a7308cef8912f54b23f839f958a88eec803ec8a896420934a4bf8389cc",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["direction", "I", 56, 1],
                ["__pad_end", "s", 60, 4],
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
            ["comm", "s", 32, 16],
        ],
    },
    "code": (
        "eNq9Vj1oU1EUvvf95EeUxMjT10AwQQKlENCiY7AqajdLJXQSbSMUulSnEjNIhII4tYLgaCOauki3uF1HR0ehi5NWFKmLRBye997v"
        "3DTvGrVV8C1fzn3n5zs/97yIkOln9o4HbEFu5lcihd0EyQtbEfAt4RvC14SvCF8SviDcAI7d1VhzXKYidZMUtzWqMeDXGJdYX+hp"
        "vfAgiz2iDUw6jPWiKFqWv5V+wFL6vMEZ+QHhkMftA+5Az5nUWM1BQVB+hk/91t7iN/c91PpBAn4bayTzC6jbvZ5Vx20tizXyJ51s"
        "S3/iMcku/HdlHJWZinNT+4Vd6MZ5ZQ4Zv72f/A730/svfuq/8eMN+LH6NDH7jOzu4+BSjniNPdLnnTT07P428+vRYB99hh+NNuwK"
        "pcPgkUDfxCz05qVQlLhEGPCMzlOsUj6k12jD/9US5Zff25yIFM1hiuawhYtX4x9jvMUN4AMWn0tzL0NpLt1GJl6h9A323OKVtuY/"
        "DaK75ktxg+Snvn91vnlkUmNlBI1X54qPOkfd30Wm30rvyiryXdbvZJ+SU2zQX6ON+7JJfbb7Kuh8RrrJKj6OQ/uK8h3DfpnhIN54"
        "ukL3z7fimP3DsX/69dr6Yx83ButCdjVeZkPrvuu9lWS7iSvofnU92Cl756/4Zn5R93Do/gvSz/eYz3oUm4esmYcnOHehp+6/nqPS"
        "zjzH5tRZACYqzNgpCzGH95U6DIy8RHNh6mPilBOcqVvSpfrNu9g7XR+EK2UU5qKLvWbkJdpzSi/L4nqepWf8eZaeY+kpuSznjhNP"
        "vVfOUV/pPi+O0znlFXpW3SeAR4+TjPFjiz7V5SQMxCnSOw+8PW3pU9zM5Z3vjTNQz81SSvPsEK/qnNPnib5lh/bN1D9weF/WdZd4"
        "Wu3x66Qn+bp6LvbjXtM+riUwgGJ6Z75U/Hkfe1lMUb8ZyZRPjbkxvx0Pdj4bwZ6l+a6e/Y7vSpHyPBOyL/RdVvELxc+x77TPsPf+"
        "nV9qaL2qxw7051LxzpxgVp1HiQf9v8kVKY+vVh5FK48PVh7vcY+T8fg+G9fnPwCI0meb"
    ),
    "programs": {
        "x86_64": {
            "capture": _CAPTURE,
        },
        "aarch64": {
            "capture": _CAPTURE,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7008],
    "maps": [
        [416, "connecting"], [488, "control"], [584, "tally"], [1064, "events"], [1192, "connecting"],
        [1240, "ports"], [1304, "control"], [1880, "owners"], [2024, "owner_levels"], [2144, "owners"],
        [2504, "owners"], [2816, "owners"], [3992, "rows"], [4064, "blank"], [4112, "rows"],
        [4168, "rows"], [4992, "tally"], [5808, "connecting"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [360, "ONLY_PORTS"], [792, "SOCK_ERR"],
        [880, "INET_SPORT"], [960, "COLLECT_EVENTS"], [1040, "MAX_EVENTS"], [1384, "OWNER_BY_MOUNT"],
        [1416, "TASK_NSPROXY"], [1496, "NSPROXY_MNT"], [1568, "MNT_INUM"], [1680, "OWNER_MASK"],
        [1808, "OWNER_MASK"], [2336, "OWNER_HOST"], [2360, "HOST_PIDNS_DEV"], [2376, "HOST_PIDNS_INO"],
        [2936, "WANTS_PID"], [3072, "STATISTICS"], [3200, "BY"], [4232, "STATISTICS"], [4264, "UNSIGNED"],
        [4360, "PID_NUMBERS"], [4392, "TASK_GROUP_LEADER"], [4472, "TASK_THREAD_PID"],
        [4552, "PID_LEVEL"], [4704, "UPID_NS"], [4768, "PIDNS_INUM"], [4920, "ONLY_PID"],
        [5192, "SOCK_FAMILY"], [5296, "SOCK_SADDR"], [5392, "SOCK_SADDR6"], [5520, "SOCK_DADDR"],
        [5608, "SOCK_DADDR6"], [5648, "SOCK_NUM"], [6336, "SUB_BITS"], [6480, "UNSIGNED"],
        [6544, "UNSIGNED"], [6848, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "07c9c830e0b034bc0a256b2e510b00ac2bf3e975a089161570458141c2be11c1",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNq1WV1oHFUUvjP7mzR0t2mnXQOhWWuxXQxoaEsJRvsjthQxpe2agBYzLiXdLNJmE02HfXDTatXgg8VfgkiToo1P7duKCNMHoVX6"
        "IEWhEsEiiKWIVFAsSLvuvee7s3dmZ7ObtA0NJzNz7rnnnHt+vntqJeKM/1irBWEljWiuo1jmNBFgrp9Yhqg9QzRS4S+Wy+WSzljl"
        "H3uj8jta+c3O0Pq09ikLc/5J4h+u8HdV6ARoWusS6woj18vq/oWOa2WiV0G/B70EegH0S9DzoHOgp0E/Bn0X9C1Q0i/XccvXzsLI"
        "0XI9e28p9hZ6Dwu+qt0k7+cKX1yVr7nlp7WcoCF2VFBD01hEvD/GNLE/1q1wr7NnoYdOevB9Ob8dofdGhOSVwvScGSk2lFNU5JRa"
        "IIcFKS6gt/Neoxd2y9LkGy0vQP7z5Odp8nOh9Zig9knESRhxAsr3F+vDmqOnjLcQ1+OjIdJ3lNavjeMcI4Mu/WV8GeFlQo6F8+Ln"
        "KexJ1Yn7lfXjPqicv4m4z6w5QPpAfm568XL98smJqzV7mV9cWV+QHyvnJL6UojhXjej8A1U/cL9as+R/68Eo89Ovr2c58ztfHl8i"
        "7vJ4rqw7zGmQ3nO9j2Mfru8ww3mCplkA/qH9582ooxf/KwY9599mrNk8CIhYiLPF5I3BWl1xkelYXN4ZTHflSVqj5xLWfQDqPSdD"
        "e4TJurHOLy4CzJXHsh741aGoEicy3urF2b2Sk1lAjpoPHruL5hzW4Vz7cc5n6fiLXj8VOiie5bl2nnqP9pPxZ9brK62OPTxTbPix"
        "FMV5ZolOtBD/uaz/OVX3T9I69LEY9rVm6fuLyaXFT7VuI45GE4ijX7Hv74J2muO0Hvlcv5+2Cbur9f9mQ31uKvoUWvdS/RDSeBzQ"
        "s7kiiH71OK0/BT9M3m8/XIMffiM/TO6n9egHUo9aPySEH6yZwbKMz8p2ZevzobIrfl7Ceh3rQdP6WkFr8/Z1336e0D12noGdAeRF"
        "sJpfx3zr4UZXvofYBpKDOIudut9+/gF+/onyE3k+HCD9LgZkv0A8POj220XQl3tofWFkCDhr0MFHBS4X+WdEL7v6vezz50668UaI"
        "/YJ+tkqcX+O814SfQ6y/rPqv1m+Ly4v6fvsDfttOfhmtxgPXV8rtTPaV1fpTG1f/kNw88PhotCaObjYVR58JfnPub+h1g/wUBR+o"
        "EQ0Iu2pxabsLDxVSwN8p4O8U8HcK+DsF/J0C/k4Bf6eAv1PA3yng7xTwt8RZnv3tVUQHgoQbSug/RpAYzTHyS6aX1qv8motfBz8x"
        "mPk2rHuf8Bn0kXbKeB8IUP8yAtgvnwAuJDvsdvABnxk6cHJ+A1Ptt/JdTPWDuo4rauh04crme5084vZmx7ZSX+wh/uzYE04eiu/j"
        "VH/7d7rzs38dzquXziOb7/HIfdQjdxPR8S3EB3/3b2LOs5D7EOTuOV9rh87t0GEH4dEc4sTFF1Tt3ePRa7dHr2c99j7TwN5LsHeH"
        "R+42j9ynYO/TTdp7odaOqGrvPth7RfAN8HCJ8zymeDBHh1BnrqIuHMAz1VlrYpAthM+bvU/ZDu5c7cGxi6tvBos0ta8tcamC8/Ul"
        "6GtowmNsftK/fxr65B1OD0WuiDrq/Z7Wf6R9cP+YT0aF/LOou7IOlLBv98NtmorLQ6xVc+HvsGf/MAWcaQV970UOPkc9L0zdI3y+"
        "SDmZqTrzC+BWv/ulH06XOMqcJXndSUqw4RbiGwZOlng59iH66gz2We3vj2bmR0u6f0w1d/8wIUf21YPtUd/7Xj05NvR15M35z3Nk"
        "3tvH/fHkwWTfHRXXZKYXe8/cfEedk/D3y5V7jZyDFFqLLhySmUK/G6F+J3FWZuQdeo95GF8f48+t1Ocy05/U+OU0/BIHv5hDSDsi"
        "njnEHOZnby48P7PH3P5V+c5X+LKIx7TeRnXGEw+yf+eSdK6FZHW+wdFXruMr0uNErR5fK+ccYnXy/ER1n7iip8TpuQXuwY3su+Cy"
        "b5mvfTnMRQqm167v6tp1+S7sqsvXpL3eOWgOc9tG66wzjeaoVxrmy3XenxS8XAReZkqf8uJl6wzmZezb20zpw1wv0Y+BM+ZXJtA3"
        "vhF86UjINeeRccj70DbgUI3uBTX9TfRBus6z7jx9kM8TwCFSXilE/Hx39T4h5XdHNOdZ4qOQo5fGurfR913AU/J5QuJrKKTyRT18"
        "UfCp63cBJ6t8QfCp7/k56B4+kRevwl8m+nYYfVv262HN5d/1Qcx9Q4jL/cANQU89CJGcI5vB9wriZDfmwlvx/BzRI7hvdm9C/d4C"
        "PoKJ7LVDHv6d7j4m7TtUiQeBU4K19Ym/l/cXea4xXeIcDXET98VBEmdJPhnPHK8+ye/L41W7af5J95wB3JPTYSrM9r5qnnB9hkMU"
        "Z/ZexB3ywV4PfIX5rJR7NkjrQozywGon2rfjP8rrLpzn9gT7S5kPd3b9WXbPNei+fPf6RXz91beu97bMA6537LFqvdlAuA/6d0H/"
        "fz36d3n0v+HRn/6fis+fEgpucupFUvJtFHr8D/rI4FQ="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
        },
        "aarch64": {
            "changed": _CHANGED,
        },
    },
}

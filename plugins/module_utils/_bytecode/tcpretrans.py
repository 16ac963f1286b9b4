# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 5464],
    "maps": [
        [176, "control"], [320, "tally"], [880, "owner_levels"], [1112, "owners"], [1736, "owners"],
        [2168, "owners"], [2992, "ports"], [3056, "ports"], [3312, "control"], [4072, "control"],
        [4288, "control"], [4344, "events"], [4464, "control"], [4576, "rows"], [4648, "blank"],
        [4696, "rows"], [4752, "rows"], [5384, "control"],
    ],
    "constants": [
        [0, "HAS_RESULT"], [256, "STOP_AFTER"], [400, "OWNER_BY_NET"], [424, "SOCK_NET"],
        [512, "NET_INUM"], [624, "OWNER_MASK"], [704, "SOCK_CGROUP"], [808, "CGROUP_LEVEL"],
        [928, "CGROUP_PARENT"], [952, "CSS_CGROUP"], [976, "CGROUP_KN"], [1000, "KN_ID"],
        [1024, "OWNER_MASK"], [1464, "OWNER_HOST"], [1488, "SOCK_NET"], [1584, "NET_INUM"],
        [1648, "HOST_NET"], [1672, "OWNER_MASK"], [2296, "SOCK_FAMILY"], [2408, "SOCK_SADDR"],
        [2496, "SOCK_SADDR6"], [2624, "SOCK_DADDR"], [2720, "SOCK_DADDR6"], [2792, "SOCK_NUM"],
        [2872, "SOCK_DPORT"], [2952, "ONLY_PORTS"], [3136, "SOCK_STATE"], [3240, "COLLECT_EVENTS"],
        [3280, "STOP_AFTER"], [3512, "BY"], [4048, "STOP_AFTER"], [4232, "MAX_EVENTS"],
        [4816, "STATISTICS"], [4856, "UNSIGNED"], [5184, "SLOTS"],
    ],
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [5464, 5432],
    "maps": [
        [136, "control"], [280, "tally"], [840, "owner_levels"], [1072, "owners"], [1696, "owners"],
        [2128, "owners"], [2952, "ports"], [3016, "ports"], [3280, "control"], [4040, "control"],
        [4256, "control"], [4312, "events"], [4432, "control"], [4544, "rows"], [4616, "blank"],
        [4664, "rows"], [4720, "rows"], [5352, "control"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [360, "OWNER_BY_NET"], [384, "SOCK_NET"], [472, "NET_INUM"],
        [584, "OWNER_MASK"], [664, "SOCK_CGROUP"], [768, "CGROUP_LEVEL"], [888, "CGROUP_PARENT"],
        [912, "CSS_CGROUP"], [936, "CGROUP_KN"], [960, "KN_ID"], [984, "OWNER_MASK"],
        [1424, "OWNER_HOST"], [1448, "SOCK_NET"], [1544, "NET_INUM"], [1608, "HOST_NET"],
        [1632, "OWNER_MASK"], [2256, "SOCK_FAMILY"], [2368, "SOCK_SADDR"], [2456, "SOCK_SADDR6"],
        [2584, "SOCK_DADDR"], [2680, "SOCK_DADDR6"], [2752, "SOCK_NUM"], [2832, "SOCK_DPORT"],
        [2912, "ONLY_PORTS"], [3104, "SOCK_STATE"], [3208, "COLLECT_EVENTS"], [3248, "STOP_AFTER"],
        [3480, "BY"], [4016, "STOP_AFTER"], [4200, "MAX_EVENTS"], [4784, "STATISTICS"],
        [4824, "UNSIGNED"], [5152, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3cce36c3791891785a8d63963360cadf067f41ddb7a87bd5278f6456a0e9176c",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["events", "Q", 8, 1], ["claimed", "Q", 16, 1],
                ["ended", "Q", 24, 1],
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
        "eNrtWFFoW2UU/v8kN8k6dVnGnddAIbVMSrFjikKNFqtF2IPgEEKLWNrQhy4Nk0WR9jYPbopYUGGlOIboaJq6digoKHRPZiA4X5Q9"
        "TruHPpYxNA7RCaXX+9/z/em9NzdNUhvRmr6c3j/n/Pc753zn/P89mo85/lRfwJJ6NGLJcfP3uCknIZO+BctCP0j6uVjcEHIliOeJ"
        "kkFyHXIN8gbkdcjvIK9CXoH8AnIZct6SYxPHLakddOItLpAMmaiOG4bxtvk/F3hC8Ie1kT+cnsvrnP7RuMt/7id9X8Sh3xclxSKe"
        "G8WTa9PIn+m7m9Z7QjrFMU/rKp/0eePpJJx+57qep7gfOAS/yvEnXMU8cHDCsWLuHjafBZ6sZQ/8rn3lfmPb7BOw7ePC259agp1O"
        "Cy88QHKJ4tbv9i8X67f0FfaY9dw++y29L0hxK6ZIb5yDh5BJftTyp1lxGZvYcPLO78bd63hPrTilLtXmy4aNLyob8ORnLhY2vNdZ"
        "lfXSpvf6epV1yscK/M21RZCfYcKbBU+QF32B9Ec6wJtYY3VRDIPnYWpE+lnNkkn+Nd77jUG8eIvsQ7DLVuPFE1Y+9QLFSc/37gof"
        "pL5eYDXz7rC/dMyQfDZ/Nsr7gT96oYt+98OvR7z90ucpD0n+sPVc2Sd+4ayp9bB9v6jJf9lvXOfNcPQG4Q451xXWS/uCZweyzebb"
        "l+AbnUPuvnMNMgX88ly8Bnkq+j3lNdEFvlDeUzhPK/Q7PkX+qT4reIp45KYby5NeoLqW+9Rtfxl650lvMkg4Pz8v8/EDzqmoxeNa"
        "/VnlH/Ow7feR7G7n62fk65zFn9RZ0hP8Evjkvu0d73E77zOSx/tcdbKEOtGr81kgKM7RuoybXe+6qZdekPVNPE369lt27rrJpMix"
        "HOKzwgVucz32E+F4rRLHTVtdKSzgeS+QdkIvYsPp9r9u/y5Dz4zXmvAPPEvye7z9SsOvtNuvW4Yjzh7+3Xb4F/S+97jtZ+vzt1qc"
        "qsVB7iP9zcToXrtb+93khDcTu2N43/vo/pnO470N1k2ShWF/Z0f2KjvCJQ8U6x5A93BZZ2OxZaOe86YW32RcMhO/G8wWn0HBGwv3"
        "b57nhuo7VOaXo68EXXiWcb8OvsIa6jvyOyEU4PI94p/V+yOW7Dk8auO3YYh16kebZT5addB9gfpB9znIGcgzkFOQpyFPQo5CDkGe"
        "gPQ+R4ud6MNmPp4U54wpnxb5WqQ8jQwgTgnkA/qDuHe8gzymFr+i3x9H334Odi+9TPlf/My135Dhfn+f4/1XXPqjFe8Xrqh+fHcW"
        "8F2YOI3zDN+HiZMVdgJ4Ob9+hewXqe/qA+hDiTN4Rj4SU5X7+IQ9BTRdQL0lLlTqBWw45+T+lFd9Tu4/U2kXtu+Pekx8WKkXEXpE"
        "6EzsI6oDYRYXfPc5+J6JXTSc/N/w5L8afKom7zc8ef8J8+b9UfCc+kEIvw/jYlTuFyHNYS/qwdqnS97j6DtYfzDs2ed7OvdbclWL"
        "e9a5GpxljfWzd4F7pqbdvOhP+M4Q30FDQgboWez3puA5w30HUmWnCO9UpAreXIN4XwfeV1ldcZZ4Zb401li/A94kP8w8eVX3d2uo"
        "rvcWkW97XH07wKtyKuzV7Nb9z3lOPO/ox6sdYdbvwTeJQ9bfSgDrZpCF6niA+pnC7qN6xf03GSR/iy9u4RTnwbhCvCiewH0aPCke"
        "QZwZ9SstsHVfNcUbqr+t/H6xruAc16OU0L5n/6S+EYc/z2jsV9x3BJ72+G3HPE5ht8rf837rmfg5qAC/AvyPuvD7gRfnwKT0B/1K"
        "2rnjvYJ+3tPZXo67xceOY8ATgz9x+POHy584+aNIf4Bfkf6sG/a+IvvIajSM+gtD715n/9I0T16rwTBrjN8+57kfQb3D7gN57wCe"
        "XDf6XHleqrXmpXXNS+OYl5YwL5322e+XKp9qcF6qtealTYzL3pmXVpuLrv235qWp1rx0+3lpibOm1kOz5qU/bj8vnd3r89L1XZ6X"
        "ru1sXor+VMSca3If5qXpnc5LL/5D89LZGvPS9+ucl9K9pjUvbfa8FHHe8bzUZd+alzZpXvpQXfPSavHQ83c3a50P9rjI75pMrFlz"
        "03hrbrqn56bx/93clO+JuWmpNTdtzU1bc9PW3PRvzk1L/8q56V+Idztk"
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

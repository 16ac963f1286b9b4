# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8000],
    "maps": [
        [72, "control"], [672, "owners"], [816, "owner_levels"], [936, "owners"], [1296, "owners"],
        [1608, "owners"], [2536, "tally"], [2592, "scratch"], [3128, "pattern"], [5104, "rows"],
        [5176, "blank"], [5224, "rows"], [5272, "rows"], [7856, "events"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [176, "OWNER_BY_MOUNT"], [208, "TASK_NSPROXY"], [288, "NSPROXY_MNT"],
        [360, "MNT_INUM"], [472, "OWNER_MASK"], [600, "OWNER_MASK"], [1128, "OWNER_HOST"],
        [1152, "HOST_PIDNS_DEV"], [1168, "HOST_PIDNS_INO"], [1736, "WANTS_PID"], [1856, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2080, "PID_LEVEL"], [2216, "UPID_NS"],
        [2280, "PIDNS_INUM"], [2456, "ONLY_PID"], [3104, "MATCH"], [3608, "PATTERN_LENGTH"],
        [3784, "COLLECT_EVENTS"], [4064, "WALKS"], [4144, "TASK_FS"], [4352, "FS_PWD"], [4416, "BY"],
        [5328, "STATISTICS"], [5368, "UNSIGNED"], [5696, "SLOTS"], [5808, "TASK_FILES"],
        [5896, "FILES_FDT"], [6000, "FDT_MAX_FDS"], [6104, "FDT_FD"], [6256, "FILE_PATH"],
        [6288, "FS_ROOT"], [6352, "PATH_DENTRY"], [6440, "PATH_MNT"], [6736, "VFSMOUNT_ROOT"],
        [6760, "MOUNT_VFSMOUNT"], [6784, "MOUNT_PARENT"], [6808, "MOUNT_MOUNTPOINT"],
        [6832, "DENTRY_PARENT"], [6856, "DENTRY_NAME"], [6880, "QSTR_NAME"], [7824, "MAX_EVENTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8000, 2712],
    "maps": [
        [128, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"],
        [1640, "owners"], [2504, "tally"], [2568, "unseen_calls"], [2640, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [320, "NSPROXY_MNT"],
        [392, "MNT_INUM"], [504, "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"],
        [1184, "HOST_PIDNS_DEV"], [1200, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1880, "PID_NUMBERS"],
        [1912, "TASK_GROUP_LEADER"], [1992, "TASK_THREAD_PID"], [2072, "PID_LEVEL"], [2224, "UPID_NS"],
        [2288, "PIDNS_INUM"], [2440, "ONLY_PID"],
    ],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [10712, 8032],
    "maps": [
        [80, "control"], [672, "owners"], [816, "owner_levels"], [936, "owners"], [1296, "owners"],
        [1608, "owners"], [2536, "tally"], [2592, "scratch"], [3144, "pattern"], [5096, "rows"],
        [5160, "blank"], [5208, "rows"], [5256, "rows"], [7888, "events"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [176, "OWNER_BY_MOUNT"], [208, "TASK_NSPROXY"], [288, "NSPROXY_MNT"],
        [360, "MNT_INUM"], [472, "OWNER_MASK"], [600, "OWNER_MASK"], [1128, "OWNER_HOST"],
        [1152, "HOST_PIDNS_DEV"], [1168, "HOST_PIDNS_INO"], [1736, "WANTS_PID"], [1856, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2080, "PID_LEVEL"], [2216, "UPID_NS"],
        [2280, "PIDNS_INUM"], [2456, "ONLY_PID"], [3112, "MATCH"], [3624, "PATTERN_LENGTH"],
        [3744, "COLLECT_EVENTS"], [4032, "WALKS"], [4136, "TASK_FS"], [4336, "FS_PWD"], [4400, "BY"],
        [5312, "STATISTICS"], [5352, "UNSIGNED"], [5728, "SLOTS"], [5864, "TASK_FILES"],
        [5944, "FILES_FDT"], [6048, "FDT_MAX_FDS"], [6152, "FDT_FD"], [6296, "FILE_PATH"],
        [6328, "FS_ROOT"], [6392, "PATH_DENTRY"], [6480, "PATH_MNT"], [6768, "VFSMOUNT_ROOT"],
        [6792, "MOUNT_VFSMOUNT"], [6816, "MOUNT_PARENT"], [6840, "MOUNT_MOUNTPOINT"],
        [6864, "DENTRY_PARENT"], [6888, "DENTRY_NAME"], [6912, "QSTR_NAME"], [7856, "MAX_EVENTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18744, 2696],
    "maps": [
        [112, "control"], [688, "owners"], [832, "owner_levels"], [952, "owners"], [1312, "owners"],
        [1624, "owners"], [2488, "tally"], [2552, "unseen_calls"], [2624, "unseen_calls"],
    ],
    "constants": [
        [192, "OWNER_BY_MOUNT"], [224, "TASK_NSPROXY"], [304, "NSPROXY_MNT"], [376, "MNT_INUM"],
        [488, "OWNER_MASK"], [616, "OWNER_MASK"], [1144, "OWNER_HOST"], [1168, "HOST_PIDNS_DEV"],
        [1184, "HOST_PIDNS_INO"], [1744, "WANTS_PID"], [1864, "PID_NUMBERS"], [1896, "TASK_GROUP_LEADER"],
        [1976, "TASK_THREAD_PID"], [2056, "PID_LEVEL"], [2208, "UPID_NS"], [2272, "PIDNS_INUM"],
        [2424, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "122416da47e2646b0df2f972785dbc24eaabe878a3e2e5af9cb48aa9fc5d27c4",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 304, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["path", "s", 48, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1208, "max_entries": 1, "flags": 0,
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["in_root", "I", 76, 1],
        ],
    },
    "code": (
        "eNrtW11sHFcVntn1/lmmu3Gy9dSSVZvUlROIMCEFKxDy06KWttDQYrkgmXazquwGRYqTKPFkQY3ThDgRD3HcFgtFKLaj2H0hfts8"
        "sX0BW1CKK1WQ4Eq4CIT5d1GFFinxsnfOd2fn3p3ZnVmvnbbafTl7Z+eee++55+/e822mSTE++vGYQdMqtZPN7+YY1XyK8In76IUX"
        "ghEll/8km5fovQ3ie5kJoqF8/6X8e2fz31nPuEIMdYzTrVI7jX6vgqZOzhh8UwenidZfoXFUaT7qpw3K+G9mv/vF36Nop4Pge5Dm"
        "mxnH/FSaXzo/jTD4DLD5jWNdMr+N1eWTLMGnzsJHWvepxDT6nacHT91HdCpMv8tySjXPG+8HFNrnlpFRGi9I+5JJ0Ht9+UZrnp4A"
        "7VbrzfXsZ+9Bjukw9vlFoici9P51tJ3Hb6N+Q5ADxtUn6Pfn2rj+edOrTAj6EIJ+DWjQrz9i3L8YtCVxjPqH0W/Iad0Nxrq53iQP"
        "Lpadz6JlPqn6G8b7cYMb0wNqJzbUKTSfL1H/EchhaK3lsAg5/JnkMPSMy/3XDDno42/kuH4yu9evzeWE/gfQ34f+oN2++w1abLdD"
        "tvYs+5vMJNbph13UFexrkI2nYDzQbmWLYO8BpUOU85rr2zuQ8y2yT9h5n5/mNwuqT0AfPinKbRb00PZb8H8k51QzyZ+Nn2J8YX/x"
        "8JuCHzDt8LwiyeEPpI/qJmP/yu+7asg5oDxJ/B3l5s0unOX2D8jtyySXgYI+sPlyvi1tO3PWOMX9SrF+9RD/IzGMEy7Sp0VX+kTz"
        "TIz/CfN7Qow3YWnc8GP0/nGyc8d4ZM6f9C4dgdxWG5d+7DIuvb5kK8dC/HcYZ9R5ntZ4xfUlMUF8trW1k54F6T1GDTmDRvvBf8w+"
        "XhfN4+XqyEtev9t4nABfrl+9jRHFTn5OfDKYv8zPSZ/1azOw3zrBDmV/29v22xXbfXTp11L1c4hbv14p1+9dq12b/ugXK1Z/wX7/"
        "KWtHCu2fsLZaaF9n7UsFvkZ88R8meeaXyyww8xD9vu0B6pgOKMpl9p5KipO5V/w983nIzf88zSuC55/Ffn+b/C/bj70++p2pSKZR"
        "1IvuSIMxfkFPstin5ZzVfu32WcP6Dhv7BX0Zp/7Mz7Kd7FEh961j4Dcj+PNQXm7DlvjF+LIOmWRBfkcsfovLlfvxWTx/QfEL6zp6"
        "X2GdqiW+FOlNUPJvwacVb/n+wyTH4A5jBiZ/rQG0DtQid5W1w4V2nmfiNL3Xw/SDjQd7jm4mOrAd/gZ21e37hLJVKfRLdhA/3mbz"
        "VI3ndXiOeXU0KNY8h+uDbGdx3xbEVYpbPX7M6xXMawfm9TDkg3a8rsM8R+1m9ro96Gpe/HlAieA5rafd12SMy9vF/Ruk5w3C82QH"
        "zw/eE/ZfzsMCiIMh6Etc3WB8aWkk/5cZFf1qpg7tTZDDI6CfQxx/+L+Ip3tWrHqYxjz1SfJDC9jfhY2tmMfOFes5NKB0rdjH/6+a"
        "9nGP5dxy1uiT1/dwl2LNM7g/TXY8SXLppzjO41Oy/xHo6R6TT1TQ528SDe8XzjdMXs9iXTH0ixnjzWC8M+Z5yZrnJLVTNK9Jsstk"
        "1/eEc0RSG0QbfkM7jDbOy1q/Yi+XN40nAyO8/UtVQb73GUOuc6o1v5HzFNkfpOpJbtFg6Xhs9VfWuMz9nT5F6+oLwY8NiH6M6eNl"
        "i3x6235mm0d5HV9eT/Re7ue+q5J+/VMYJ3MG/PP6Pewv7s/HYf4gxv014+cnBokjmO/j2NcH0A/npx7of9q8b/ELeszzUn0c+qpd"
        "9pPejRk0jfyax98exBmTn6oK+psMX6H+g1dBf2jQ1OA06Ixfkc4J7OQ6m6e7DT2eFs4DKe2iXx7fZ8lbrHbBRpDtoidI/j8efFDc"
        "X22mjug06BXQMdCLoMOgp0AHQQ+D9oM+D/os6H7Qx0D3gHaBdoJ2gLaCaqAx0DCoApolOWrLoEugi6A3QedB50DfAL3h5/cV7BuX"
        "n5kHjBb0+ijyZtXiT/UJ+FHEMTlu61Okh5kjBT6qJY/oVjcpq8kn40rQPl/AeDyOszxPxfi+Eu/L84ur7ca3hYR93Ir7jt1RLHa4"
        "0BZW9ticB/j43E7TiF8sz2Sv9tWRvgcMKyQ9VY28hgwu87SYv/YF4Mf2w4/x/KwdcjWiUH4edQW/nycvxf315vjseUChuK43UoK0"
        "a9//aL9asZ69mvK+Zd9bWikfKZz7/0ZtP60jYFh9fv4BzD+A+W+X5o97Cp53n+DrQTzuDgRt5c3GYY+2bf7KHW7nnca4/8E6WrGO"
        "rLSOVlpHgK/j7zkuf1rHX23PcdwPmue5u3TPO4u4dej4VdjVkrvz9FF352nzvIl7IzkfzZC7VHY1vqKUGofHh9RJl/KZRJzG++zc"
        "zlhHk97O33GVHJdzvP2+rT7p45QfROG/Ulvnc7b3J1iXvO7UTpKX1/nm/bkgJy0k+SPI0ztfDed5Woc+Kc7PbT7D+Ub7uJw4/1b7"
        "+6Vy+dlRh/xM6wB/5CtaJ/LjHeY4nSXuLVLNNxyezzg8H3N4Puzw/KLD81MOzwdJ7udwLzhE8upt8qON/TndgfvG7wjPZf9i7t9G"
        "b3rQ20SJn35OE/lB3+/ndblJkkcpPyHwv0Z8Wo5vtNUDfXLYGz/JHkx7hN2m+jXBD/NzM9eH4nvlgp6UOu8ElC9Icr5Y2bybKT9t"
        "GXif7pWHSH/b1X/ncvm+iR90OsjplDCePj7oaZ9ZfsD4F9Ud4E95/sbzNn5/w+9r0sibD6m/F+YdNc+b1E4M7RDO5Ulth3QOjCF+"
        "/gr6NWfuk2Y5by+08Tj79dtWvnxf+D7OghbO6bRfhxpxvnm507STUnloGnz016muq18Km/mQ9bNrX9Ss13XZ5IXGvYuf7vP3Iw4Y"
        "+eHp4rzyNMaNlbjnX9AL905hy7x5/Fk4wOW05bZ4f7aUE87NZt0wmytVB7DqUdY27lP/wjkqIvItkYdnK6i7V1xfN/OKbM5pXaJ9"
        "ZkvnXVXikyzBp3R9Peuxvr5oX1/n+jjgsr4ekurrulTX053q64v29XXzfmtRqtt50x9+fxYPQo8SDvX1gUrr68tl57NsW6fg9fU5"
        "l/X1tZKDVF8feMalHHh9fV6qr99cZX39jOf6etZLfT3kUF9fczm7ra/Puayv3xTqbmZ93axTo77uYIfcTovq62XtntfXnyL+jnbq"
        "zS6c5cbr63tJLgmn+vqunHVdxXpFFx36AeSDieK6+rKXuvr0B5jXo2Kckc5b8RAVUhIvlqmrY96pC1WKQx75JC/Y8+P+2S5/tItH"
        "3J4SE1nUz+nipS+C+jn0kOtj9Ec8T8U4TfbycHP/UFGcveAuzvJ8hutPb2NYul8szUc+p/I4XaynNNG+MOQE2jv03ordeO7zqFsr"
        "Vvvx3t8v1F0XYtx/vLXiho8dHsp6bxpQfr5irYfrSY+4Tn89nd92oj61VvjOGq7TPu/EvWFmEHkn6uJTIZe4zqFV4jp5/Qh4HG43"
        "1/td4joHqoyzA24kHoFejZTBdZaNu+uE6yzKv9dKDh82XOfp9cV1rpu+3SVc5znYIeoL189VC9f5teriOh3lxvPO3SSXEae884ve"
        "cJ2XkH+OrDOu8zWPuM5QlXCdbus1UxXiOl3WoSrGdQ5+xHCdl9YJ1zk17RLX+btV4ToL58K3KsR1zq5Y/Rb3uya+M1QG33lExnfG"
        "VHf4znAZfGcM58My+M6QA74ztN74zmnBr7N8Zdgiz6rhO5sqw3fye7R48PEaztM4F21QbXGex8rhPLeoHw+cZwQ4z7BY9/aM89xt"
        "+A/9qkPd9+RF+EGKw5lHFXf4zZG7hd+cXhP8ZmrQHrepX4Vdqu+o1I/kNbCB50VvSzjO3wg4Tp6flcNzRl+rFMc5XyGOc7Y6OE7p"
        "vpDff8VDh2G/H4g4zrPgH6gQx4n/K2S+hf1uL4fjrBP0mdvB6vGcPkGfOd/V4jqf21tdPKc+xeNKDdfpBtfJ8Q5OuM6FJns8J/8f"
        "zbrhOC95xHFecsJxfqoMjvPERwzHGZNwnPdUB8fp+n8S37hzd3Cf+9YE98n9WtyXXaHnD92xPf+NflhwoOMiDjQo3guvGQ50C8eB"
        "jpTEgbqWC8d/4n1Wd/Irpf8Hao//fEkpHadTDvjPeXf4T+Q3TnG8Urwb/z+tFpH4jlbKF3i5KazruLKq/CeqVwn/OVoh/jNIdu5U"
        "F3CPB532iPscW1/cJ/af64M+OV8d3Cfnh3NBAfc57Q3viP9zt+iNa4T7BM4VOKjUmGbWGYzzs+N989ul8Z441xRwn12SnMcqxH3O"
        "AIezLOE+/0W4z/NrhPuMEO6Tn8+iI5XiPm9ViPucscV9snsmTbpnEnGfT3jDfUr7Vg7/ubDp44L7fPC2VX6prdAb6f8nHJ/J5hdW"
        "veE8YzWcZw3nWcN51nCeNZxnDedZw3nWcJ41nGcN5+mA8/w//MZSZA=="
    ),
    "programs": {
        "x86_64": {
            "opened": _OPENED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

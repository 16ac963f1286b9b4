# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 9040],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5408, "tally"], [5520, "control"], [6192, "control"], [6416, "control"],
        [6472, "events"], [6584, "control"], [6936, "rows"], [7008, "blank"], [7056, "rows"],
        [7112, "rows"], [8968, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [240, "VALUES"],
        [280, "FIELD1"], [304, "FIELD2"], [328, "FIELD3"], [352, "FIELD4"], [376, "FIELD5"],
        [400, "FIELD6"], [496, "FILTERS"], [632, "OPERAND0"], [2048, "OPERAND1"], [2432, "OPERAND2"],
        [2816, "OPERAND3"], [3048, "OWNER_BY_MOUNT"], [3080, "TASK_NSPROXY"], [3160, "NSPROXY_MNT"],
        [3232, "MNT_INUM"], [3344, "OWNER_MASK"], [3472, "OWNER_MASK"], [4000, "OWNER_HOST"],
        [4024, "HOST_PIDNS_DEV"], [4040, "HOST_PIDNS_INO"], [4600, "ATTACHED_PER_CONTAINER"],
        [4656, "WANTS_PID"], [4776, "PID_NUMBERS"], [4808, "TASK_GROUP_LEADER"],
        [4888, "TASK_THREAD_PID"], [4968, "PID_LEVEL"], [5120, "UPID_NS"], [5184, "PIDNS_INUM"],
        [5336, "ONLY_PID"], [5464, "COLLECT_EVENTS"], [5648, "KEY_VALUE"], [5736, "BY"],
        [6152, "STATISTICS"], [6352, "MAX_EVENTS"], [6488, "EVENT_SIZE"], [7192, "UNSIGNED"],
        [7672, "SUB_BITS"], [7816, "UNSIGNED"], [7880, "UNSIGNED"], [8184, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9040, 2752],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2544, "tally"], [2608, "unseen_calls"], [2680, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2480, "ONLY_PID"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11792, 2736],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2528, "tally"], [2592, "unseen_calls"], [2664, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2096, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2464, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "24f1999c2b8d53c4eacff5d703882f65afe77ddc5816566f163268e2b3a851c3",
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
            "name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16],
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtWl9sHEcZn927vVs7ae7i5NyL1Sh3NVXSFEtpCFFADTiNIJF4qNVg0qqyksth2UQyiZNQd3MPtWmIaB5AJoUK8YLdKk4Rwo8W"
        "EtJGaiGpiiCICiUyEgaBGiRUGVGBwYmXm/l+szezf+w7XwIv9st4d2e++b7ffP/m+67Scdpj1b8Zg4m/cseoeM5vZNqfO0lj2mRs"
        "1PO8b1T/50tyLC3eO1ifMywx5k19fc5MYt5hMXa10YQZfP8uxkprQexf2bmD+DB0Or1GUlsX/J4ziK4zQXJxPn8i6O6KpFfpeMmj"
        "dY8Q3UQ03UrH8Zj1z8W874l5fzjmfXfM+310Pi30bLHtGp/uBM7FoHPJjGNdEe+r62yOW0uB7Yqg77bReLQKmyfO6Ufae37eVbIe"
        "/85PeqA68q3dN/A9gX07QS9H40BVDfaF9WD02GPANxng42kap5+l0dmF95Bz+ohOf6RKn5M4ahFf/dYFwVfOGie9tL7JTDG+Kt5b"
        "7NvQCzrvl4GT+zDkT5P8M+A3l35fzDtaJZbh9I0U0TeyRN/YSPQNA/RJ752rdO4W2wx93CD4zBkZMYOvT/Hz+fS8Fzy/+SqOcn/n"
        "jZr+Dgu+50H3BexzHM+wv6vP4VnycRjPCTx349nAM+mVz8dF4JDi5119HmMhO+YTjxXD7znFvuJ6ze4qHddAfyEk50JVTlV/rkFu"
        "W5OX1mVKUu+fovP6Os6/Oj8Lvc0oeGXKYbvguFZ2Dmp4SvlGqt8LOGcP55MQfqYozjcoj/STlY7VyjXv6xXH2ZmEnEUp57ZIHJve"
        "d5Lkz5yAfk3o+zqT4Mskvmr8PER6YdNR99rSv0p9bMEz0R8wyD/w/bur4zb4Ee43Cji3grL+FPb5NcaRNNm1uwnrEjT/OsZcVWBD"
        "+e7ujqafS7/gmcp3iz1Pft5qIXu0WskeLUPYo8XWiXlDu7s0ubZ2P6HZ2dDuFOhRfBrq3K7Z2VCnie8fE+/7uju9oJ/lipYzuzQ/"
        "G+TfhT8dSdA58nMVfjgBP5yAH34T556EH94DXNpBt8qu8PuJgB/eCzu2An4YfnYaduR04z389fSXa/a3HvII/2vCP5obyT+areQf"
        "TekfM4TPwQ3Ah9F5mGk6D9Om8zDlebRg/uKSiv/Wnn8vqX5uaM+/ljT890j8PxLv+3r+sRTCv7p1I/hnm8R/xwPCf3NT+N9cqg//"
        "9wL4vxvA/3oM/u8A/7eXlHjh+XLCfo8B51ziCSb9R0E5l6jzyK/iPEL4P7kC/pti8N9c4+uRpvD/YZ34/yCA//cD+L8eg/9rwP/y"
        "UnSe/HEm42FnGB+WwfNMCnHn5LVQ3ImObzQvRG/T/aVTXoZOUqETkHu0NIV1L9GLZ/I0ThG8o+H8+zT8e5bwH7tM+6Uo73GRn0i9"
        "lflEr9Hqy9PD5wHHmTT0aRB6ZNP86cG4e4fcnwKkOwwcSjJu03eZl5WRLyx3f7um3N9c3CtyLYjr43ncs/6EfT8Q49bSOVqfxrrh"
        "OLnXC7ml3pRPLqzIz4LCT6WV8ticoMb1gJ5LG5N6Hoj8LTP8oHGYAw5/IRzGjtSJQ17g4ExQnp42yF85VyhP8vXnRHT86TW3iTFs"
        "t4ci9SR43w7lg8mafXHVH2DYD2Mve1yzd0tErZp+P3ic3wfOtz22TP7nTEIfHtVxu45xaDetr5wc9NR7O9+/wuna2N/+pXbvGUnB"
        "Di/qdmqxP6A+sFmc38p2bwicLfbneyp+Ydwas4t43P4G3H4n9iuN1/SB8yvp9hUNyPObe9H1GdwTJ6lOIvWwr+29eyoeYX2kC7vz"
        "nSz4skP6N1+X/hFDpamPIM8hPT7ZgX3tgzT/e0nGlotf4LtyPvreFHfvjI1fDdIpn4+mJ/26pBtFT41jUo9KuC92FTv9/DKJsaDo"
        "cWaQaffITD4aj5Ccr8Tz0whO5WVwUuUqgY7Un742OuhaPXJ5Oi749elNLXjRekp64p6J9rd9xa/ei9q3bvv0/Ur/vej92yLlciZ2"
        "wL9Qwl/3fvDTudRRn2/+frb9sBidSaLb1fZFf1/uD/h3sq8esa5yaVCrLwT9gqwz8jx1NfVA5xOgG7BfWcc5ijoOz3tV/yXjioxH"
        "6nxD4XfG91+UD7ufqukDz7Tdy/Dv8DMyXpc7KN6UW296aj7B6zJcU5y35LlAb/bW6PJM3pV1JsnfWC0ecBauV8fPKv7U9/snb3mq"
        "HZbP/57i1Pk5jHeIr453vCDdpxS68v5S6bjhyfqMuG/YyZD9zsFesuA/K/RuVPdPIf9qaPXRXMvzq9TPRKR+dm35AvTwx35+RHVE"
        "08eZn2gl1cPU9TM4/9kdMq5Sv8B5tDsyDnR1Ul1yNl9Ywf4+vNuIfDl25y7x/xkjal2cHfH1ryj49KYe0uSbzWdX4PN2g3z+Fnw+"
        "bqj27tuHzQJ4M90OX6QLb/liVruvlC8SruV2W7MLZ4L0vdxO/ZRyKq/lkWnkSUF9dAeYn1fvUur0lZPHIfdP/XvXcfEefSvwX+uP"
        "vMs0fRqP0adUzY8YSn10FnWHuvNZQ/al2lkz8UP20VbaV/ZDeD5lQC5zFfzmjFmyi5K0928JPelPrxP+Pai/veYGLX7OFm1Bbwrx"
        "QOr3DPbp2v45zT9bjPK13rSlvZf9Dk6vG3ZiiPkHIvsM7jnY9Rn6IJ9HkjW9EnQtms+1T82DJf2utKHZJb9nWD5fBuvqpu+HUP+T"
        "z3yfrJxnMG2eHZhnY566ns9LBuYlMU99z+OoGZgn6tkvAq8S8E8Bf4n7gKHh+1iS6uUzqHNljkT33/h3TufUJzHva9AjShfYtn14"
        "/hKNp3BP6tqjx8dtn6fx5f7A/IOgW2aafP1VfRD6FuQHepVLGpqeZGR/DvnCbDEb7W9hH3LeDOgPJCl+Tp+ryU31ufV+/8sQfpns"
        "0X1W74PyvqbII3oCeQX6mr2ow0m6U0laZ7EtFK/ayB/uf3qR4nsB53kgz/6u+KWthQ89/T5O97zm+bMj8drfueEuU+qomSdr5yDi"
        "UnEH+Gi5S3IUIMc/A3IUAnL8NSDHB1q+Kc/VPYvzRd5Y2VSTy8bvB3aJ9f/xZF97lI82+tt2q/ge9usF+PVu3Iconki5uF+8oPSv"
        "uF0B70WtX4w8TNpf5mL07yIyyFMdKcfeWl45L/zuOhG/eo07nqgLjkfXEZwruLehj9CfyInzlXGU8z8K/s8q/ebQ7wHAt4N7Vb+p"
        "2xPHaVTcJw2NrvtazV4Kin/175MHJF8UL+T9y2KtWrxX+Tyj3PuvY+xnv/CE/4I+nG2XevK2n6ecjlznausq/rqfeSwyrucj43Ou"
        "ZXqxsTj91qJ2n8rK+9SVRXXfSscdT61fhOqhMfWKeu/LXJ9M/L5gNXXW2N/txNybHRO/2ylG/25n1f2F/3N9ptn6Rai/cBXrXkV/"
        "YQv6C3Zcf2FO7y+MX66zvhzoLwBHmQ+7Dvx/C+qaTlx/YU7vL4Tq6nPN1S39eyDqlqWY/sIw+gs21o3V21+YX5Gfea2/cCPQX7gR"
        "3V+AX/b95wPDIdBfGD5SJw6yv3Az0F+41WR/4YLXaH9hoZH+QjrQX/if4Vxvf+FGnf2FW+gv3NT7C2n5+zH0F2LsUNppqL+wot3L"
        "/sIzntoPDOPWmF3E4yb7CwcIl1J0f2Frcb92H4/tE5xAn6DUZJ/gakyfIB3YN40+wVdW6BOA78ql+xSHGqRTvhTXJ5hrrE8wHtMn"
        "aEGfAHoo9THzuuwTYJ+Ho/EIyXn2PvUJLjXYJzixyj7B2UCf4Gpcn4AYHUCdS9a7+sb+uNRcfef2kmo/ja9P6HXCrPQfv1qqh45q"
        "Z3dgZ2r9yGI/X1LvRZWdlL86m/Tfgcg8k9PhJeJG8tXsWr66lq+u5atr+epavrqWr67lq2v56lq+upavNpmv/hcJg+fD"
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 3112],
    "maps": [
        [280, "wanted"], [368, "control"], [984, "owners"], [1128, "owner_levels"], [1248, "owners"],
        [1608, "owners"], [1920, "owners"], [2784, "tally"], [2856, "started"], [2968, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [432, "STOP_AFTER"], [488, "OWNER_BY_MOUNT"],
        [520, "TASK_NSPROXY"], [600, "NSPROXY_MNT"], [672, "MNT_INUM"], [784, "OWNER_MASK"],
        [912, "OWNER_MASK"], [1440, "OWNER_HOST"], [1464, "HOST_PIDNS_DEV"], [1480, "HOST_PIDNS_INO"],
        [2040, "WANTS_PID"], [2160, "PID_NUMBERS"], [2192, "TASK_GROUP_LEADER"],
        [2272, "TASK_THREAD_PID"], [2352, "PID_LEVEL"], [2504, "UPID_NS"], [2568, "PIDNS_INUM"],
        [2720, "ONLY_PID"],
    ],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [3112, 5848],
    "maps": [
        [696, "started"], [792, "started"], [1072, "wanted"], [1160, "control"], [1808, "owners"],
        [1952, "owner_levels"], [2072, "owners"], [2440, "owners"], [2760, "owners"], [3704, "tally"],
        [4168, "control"], [4336, "rows"], [4408, "blank"], [4456, "rows"], [4512, "rows"],
        [5776, "control"],
    ],
    "constants": [
        [120, "LATENCY"], [256, "TASK_COMPAT"], [856, "ONLY_FAILED"], [912, "ONLY_ERROR"],
        [976, "ONLY_WANTED"], [1224, "STOP_AFTER"], [1288, "OWNER_BY_MOUNT"], [1320, "TASK_NSPROXY"],
        [1400, "NSPROXY_MNT"], [1472, "MNT_INUM"], [1592, "OWNER_MASK"], [1736, "OWNER_MASK"],
        [2272, "OWNER_HOST"], [2296, "HOST_PIDNS_DEV"], [2312, "HOST_PIDNS_INO"], [2888, "WANTS_PID"],
        [3008, "PID_NUMBERS"], [3048, "TASK_GROUP_LEADER"], [3136, "TASK_THREAD_PID"],
        [3240, "PID_LEVEL"], [3384, "UPID_NS"], [3456, "PIDNS_INUM"], [3632, "ONLY_PID"], [3760, "BY"],
        [4576, "STATISTICS"], [4616, "UNSIGNED"], [5096, "SUB_BITS"], [5240, "UNSIGNED"],
        [5304, "UNSIGNED"], [5608, "SLOTS"],
    ],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8960, 3128],
    "maps": [
        [296, "wanted"], [384, "control"], [1000, "owners"], [1144, "owner_levels"], [1264, "owners"],
        [1624, "owners"], [1936, "owners"], [2224, "tally"], [2296, "started"], [2408, "started"],
    ],
    "constants": [
        [216, "ONLY_WANTED"], [448, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2056, "WANTS_PID"],
        [2160, "ONLY_PID"], [2520, "PID_NUMBERS"], [2552, "TASK_GROUP_LEADER"], [2632, "TASK_THREAD_PID"],
        [2712, "PID_LEVEL"], [2864, "UPID_NS"], [2928, "PIDNS_INUM"],
    ],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12088, 5816],
    "maps": [
        [656, "started"], [752, "started"], [1040, "wanted"], [1152, "control"], [1776, "owners"],
        [1920, "owner_levels"], [2040, "owners"], [2400, "owners"], [2720, "owners"], [3632, "tally"],
        [4136, "control"], [4296, "rows"], [4368, "blank"], [4416, "rows"], [4472, "rows"],
        [5744, "control"],
    ],
    "constants": [
        [120, "LATENCY"], [824, "ONLY_FAILED"], [880, "ONLY_ERROR"], [944, "ONLY_WANTED"],
        [1216, "STOP_AFTER"], [1280, "OWNER_BY_MOUNT"], [1312, "TASK_NSPROXY"], [1392, "NSPROXY_MNT"],
        [1464, "MNT_INUM"], [1576, "OWNER_MASK"], [1704, "OWNER_MASK"], [2232, "OWNER_HOST"],
        [2256, "HOST_PIDNS_DEV"], [2272, "HOST_PIDNS_INO"], [2840, "WANTS_PID"], [2960, "PID_NUMBERS"],
        [3000, "TASK_GROUP_LEADER"], [3088, "TASK_THREAD_PID"], [3184, "PID_LEVEL"], [3328, "UPID_NS"],
        [3400, "PIDNS_INUM"], [3560, "ONLY_PID"], [3696, "BY"], [4536, "STATISTICS"], [4576, "UNSIGNED"],
        [5056, "SUB_BITS"], [5200, "UNSIGNED"], [5264, "UNSIGNED"], [5568, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "741ba01946a1298f05bd565f23d679e09d38aadcb6f642d3ee5b3e483eacebfa",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
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
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtW31sHEcVn73PtdPEjtO1DyM3vliGxKpBVEChJGo+RFPaUoe0V4siK1yuxk2kqnIDtTf3R+wmBRMQiksLVv+ynSp2/kokJC4S"
        "H1cJiRZRiSDyhyOXklaFtFJVgoRQJBQvO/Pe29uZ3fXt+S5X1Fyk03j3Zt68efM+5jf3S7GdiX/P258N9iff/J7FnwtJeJ8/uiSe"
        "ze/oTr8e+5M7el28T0WZ9K8Fn4tz0CY1xq5bllWIMBbD8aP2JzsH40fs7++w20FNdJ8YyOL4NmhH7HHddjuGbb7vihhnRHrYdtFu"
        "YVe5HhFZj0wEBMZZi2gHE4zZahzrTTQzy9ZxzP7aoHltxVpw3lwnrmujLK84j+uJwHr4OvjQDKN5YMAoPDJDg3kL2trkGgw2wHTk"
        "xUWb0uTxhhaDfpH7RdufBkMU8PuXsPWOu1Paz6B9LPkB6O+3r7prX825AL/YVFs5uVXkuP1MWfdEdhHH/RBeDHwC2gVw7wnVTvnO"
        "ixbsb6t47pr+KcyXhH0qjqKfauin2Ga0Zmc9+3g/tGNBx303oR1rgv7nTP99Ks2fhnGTaAec15yH7w+k1+ZnxQT6QwL8xsymIH60"
        "d3Deq6LtGv0ujNdx3GTQum8T6y6g3Nzha2X1uebSJ998AeJbSON+AM/ZjTGMs+0wfhrtMHmz7XAF7fB3tMMjIe2QEnYw5161yD/t"
        "6SzzzOvwnMDxB/3zXCayWbTeuD1h+fmJmv+Kp3GdUYyLWCm+xvl8DOfDNsO2SfEeZ1vrbOdLaOfLEJ8Y5yNR0O81bM159Ictst1e"
        "w/apu2B8/jDYOd8J9ufz511xaCTfsFaLQ4rTOPsb+KN2u9i/8nGvCTvH2QDID4zTyuIi2G4foN12gV2yJX/g+pLcrvQOy70ur1/t"
        "B7kHW1G+7vGja6H8CPTLLv4b9dor15mkMm9yD/Q/BPEdWIdQ7/zJGtWhCuXkTvrLo/xMcsvVI4qn7DzI60/3gB81Qb8R9EPyx5af"
        "o//M4Twd/vbwrPNIsD4V1dmT4eosnefIf4badN/zT5Cc4pHSOVTIwzrt9VNQdERHO2E7NPn2SjXnrVJ8La2QHnFRj5bKynnPluOO"
        "kyWMEw3lRHzixGB/XKH1/dMVp0Ot69la52Ou+bgd+Pzcvrxd/hR8v9y+FfParxx7+fdLYb9fin5mCvcT60y+D3ACncfzfUvYXsQW"
        "82/fq9hC3i4+B+N/4Mg5L9736pDwCsp7b76ADc7ouyEu0E8LTbjvL8O+c7uMh/HbM9ctd34i/8l3LlpueWvGOWcR5zQBzkF/niA5"
        "B/D8OXCIOXlA1DNsMzrkh+Gm9SKfU/5Q6w7P979xyX0qvcmpAxHX+670E877cel9FvfbcOrDij2d438voL6Iy4zIt9iXXPlM1WfY"
        "Pv9+mbGdhvYYu0fEbYb9QuPym5z5fyvN/w3nvd3P9f5h1CuC8f8Ql2fLfZD320n+ayTbFRxbYfyjn2WShOfuZe48UMR8a5rwh/ks"
        "Y2Hlc1fZ/CTla/Ar8jP13GZEEM/Ng/+r50Ijcufq407jOOXcNHRXL9rP8K3//NzixrG0r4Ma4mZtncDN5AdcH4GfI4if0S9yff/n"
        "+DnIbhri5zZ//JzvGw+oR58Jh6M/4vNLtfXdg6MxbxJ+GWgjO82I9wuJIDw9i+fCNvRz6N+V/llIXLVOxtUJBVfj+Zf6n8vSvDOW"
        "P76elfF1VsU7s9XhHQdv4Ll9VMWV/4D1Z5+tE76eQHydxnPlhIKvd+B7sFf97AD4uuQPjzIJJ2fL4ewpBWefqhJnH7tJOLsP/DVB"
        "+HKbfK+Tvdn2/ktInD0REmefQpw9JeHsfPMM+hngbPKnYgrjE8/t5/C5ZI+3ZLxddv8Jb3/Ncsev134V4u1A+xHe/grYZzQIb98t"
        "1XnKM14/exzkP4O4e7RK3D1HuPthuS558h7uj/YAjBsvg7+ddYAf0n5VXccOh6xjWG9Ue3rOB+o8uZC4fFLF5Z92cGbMB2+q+ZHi"
        "luxC61L1If9f7b6gEvup9sgdrhCvP0N4vakyvH5cwesoL9jPY1Jcqnl4KP3nFSbVtcryXSnfvA64WlfGTZbOs61CH1AQy6493wXp"
        "dy/CqYOIi8kuBefcGJXwBsWhOYf70Al5L9cMONg9f0zMH3HGt7jyTe7oRcWvl1DeJWyvYPumdL+Z6/w1tu965ou47O/ezyXcz1bU"
        "o1UZxxdOdsq9DHh/UIcLBkPHvDh3Huf9wDcezUU4Nxv6Rra2+vUT6Z5iueN+0fZjQBSw3vP3kPemVmh9mrgXikg4Lp/c58Sp5pJr"
        "LoD/LHeUx3UX3HpqhJ/aa4JXys1bpHys3C9Vqq+hAZBbzgbh0ANw77MIeHVYXyfs7P2ddYMUL8tpXcyzgPWwEC3Fjdi3rV+V4ijO"
        "9uB9Tlx6T/dAXN5O/hyF8XG2y6OvWNcJ+Lv/OfiCnsdiEJckrxCH/jwNu+s1ye/XNeeZzkVxRy+N9e+E7/dGIV7omc/TSv00JvXT"
        "lX469nOP5/1iSr8Y9nO/5+eBiNKPPxe/j/bKov0TaH+y+5OaZN/emAb+H8d68gj6QUzeX/49l/P0F7Df8+hfcK3PNt+Nz49B+zTm"
        "0/7PY775Iva7D9pjw0r/PXKdpvUN2/4g/E3VB/3KiGmSn7REyG819JtWX7+muKF+dG86Yrf8xufcidK6o8LfbnP4A+K+IgFxWtxf"
        "ii+uz0gc/Ky4D/0O60GxF+OERSW5CzEYF2dwAWi2wcFgx+7/Qv7uxv3clWL/cuWrru4PLfm8DHm3ev10X3vt6HnrBsUB17vlc6V9"
        "EPk4TffJl2/AOrpxHf9R1tGtrON9ZR1XLTnPp3zzqaG/caOyvPr7G1KdaKU68TvxvhjEf3HOVch/GcF7v5ysD/dXnjIq4bt80s13"
        "GQ3Hd6Hv+fpO8/1U+hUoL/Rs8d1HDx8mifd6yQA+zGiDD9PgwzT4MA0+TIMP0+DD3Ip8mOYa8WH6JT5MeD7DNqs2fIZuqz58hk2W"
        "P58hUyc+Q9RanWcE/nbr8ozOWx9PntFLVi14RnH2Y6siPkx7jfgwBwP4MIkAPoxyr2ngfUUmgb/bdTD/e9wjpfhKaeF5KyofRpXL"
        "8/9q+Mdj71cQB8UAB3n4MLfjOfTFEi4X9QzbTOIO4MPEkA+zKywfZkMAHyYXwIf5NnOfc4Pm4TyXZcFHeZy9KfL5N8vwXDIBPJf9"
        "Cs9lH5dnyx2QeS56R415LntqynMp4r7Vju/y2TXyXbaiHTvK8F02Sftb4rusB77L7trwXYr3leJA7MMTdO9CerQpeBn8Lv/ATFXn"
        "gPrxYELi548rD+aQgp/L8l8IP78YEj8p+LlJ/r2xOKP8rj4ThJ8/Kr6Lgp+nvxeS31Ervkt3AN9le535Fwp+nn60Qvx8SsHPU1Xi"
        "5+P15bnUzd8u1ZjnMoX4+ZSMnzEOiedC5266Vx5LYDy2qzh6rTyXr9eZ53JvGZ4L8GCIf+31r8Ha8lvOEr/loTL8llm07178nb9C"
        "foteI35L2PqEOITsWJbXcjwkDsyqOBB+8BlJIA5E/yQ/Jf5CixKndee1NMk8kMr5LBX+/xOVz3L2+qo8FuJBe3ksl6visZinicdy"
        "UcjJN89a9eGzxCRcQXo4vxNOkx1X57WYZ5DvoUUlfgvJu/k8l3gonoujTxDf5Z618l0w7yTWyneZ9ue7tAfxXX4k812y4fguy6kG"
        "zwX8PtfguTR4Lg2eyy3Pc3knJM/lr7XluaT8eS7mHNXRP1XId/lDAN8FeDD/A0Lb8nw="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

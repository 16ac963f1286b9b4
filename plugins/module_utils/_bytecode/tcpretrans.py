# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4848],
    "maps": [
        [168, "control"], [272, "tally"], [832, "owner_levels"], [1064, "owners"], [1688, "owners"],
        [2120, "owners"], [2944, "ports"], [3008, "ports"], [3296, "events"], [4080, "rows"],
        [4152, "blank"], [4200, "rows"], [4256, "rows"],
    ],
    "constants": [
        [0, "HAS_RESULT"], [352, "OWNER_BY_NET"], [376, "SOCK_NET"], [464, "NET_INUM"],
        [576, "OWNER_MASK"], [656, "SOCK_CGROUP"], [760, "CGROUP_LEVEL"], [880, "CGROUP_PARENT"],
        [904, "CSS_CGROUP"], [928, "CGROUP_KN"], [952, "KN_ID"], [976, "OWNER_MASK"],
        [1416, "OWNER_HOST"], [1440, "SOCK_NET"], [1536, "NET_INUM"], [1600, "HOST_NET"],
        [1624, "OWNER_MASK"], [2248, "SOCK_FAMILY"], [2360, "SOCK_SADDR"], [2448, "SOCK_SADDR6"],
        [2576, "SOCK_DADDR"], [2672, "SOCK_DADDR6"], [2744, "SOCK_NUM"], [2824, "SOCK_DPORT"],
        [2904, "ONLY_PORTS"], [3088, "SOCK_STATE"], [3192, "COLLECT_EVENTS"], [3272, "MAX_EVENTS"],
        [3536, "BY"], [4320, "STATISTICS"], [4360, "UNSIGNED"], [4688, "SLOTS"],
    ],
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4848, 4808],
    "maps": [
        [128, "control"], [232, "tally"], [792, "owner_levels"], [1024, "owners"], [1648, "owners"],
        [2080, "owners"], [2904, "ports"], [2968, "ports"], [3248, "events"], [4040, "rows"],
        [4112, "blank"], [4160, "rows"], [4216, "rows"],
    ],
    "constants": [
        [312, "OWNER_BY_NET"], [336, "SOCK_NET"], [424, "NET_INUM"], [536, "OWNER_MASK"],
        [616, "SOCK_CGROUP"], [720, "CGROUP_LEVEL"], [840, "CGROUP_PARENT"], [864, "CSS_CGROUP"],
        [888, "CGROUP_KN"], [912, "KN_ID"], [936, "OWNER_MASK"], [1376, "OWNER_HOST"], [1400, "SOCK_NET"],
        [1496, "NET_INUM"], [1560, "HOST_NET"], [1584, "OWNER_MASK"], [2208, "SOCK_FAMILY"],
        [2320, "SOCK_SADDR"], [2408, "SOCK_SADDR6"], [2536, "SOCK_DADDR"], [2632, "SOCK_DADDR6"],
        [2704, "SOCK_NUM"], [2784, "SOCK_DPORT"], [2864, "ONLY_PORTS"], [3056, "SOCK_STATE"],
        [3160, "COLLECT_EVENTS"], [3224, "MAX_EVENTS"], [3496, "BY"], [4280, "STATISTICS"],
        [4320, "UNSIGNED"], [4648, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3ba22fdba5410801824b3f2a7498afac95c75355e3d2ef1bd719482a947017db",
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
        "eNrtWV1oHFUUnru7s7uN0qQrI+NqYEMQSlCJQSGuBKOhUJ8swpgglnTNw3azCI0+JNN9sK2IxSdDsBQRyWZDk6KooLB9cgTB+qL0"
        "UUyRPMZaJBaRCCHj3Hu+u5mZnc3+NIs0bl5O5s79OT/fOefOt3pI8fxpoYiQZqJHyKzzPuXIWUgjZIgVpk7zy1GShelNm+QG5Drk"
        "z5A3IH+A/BbyGuSXkKuQi0JOTR8XUj/i1dNaIhlztDlu2/a7zv+M6xODHQrsYNBTjjMasPBceD/V0jmFLp30PLu1I/aNDZFfijSu"
        "sUHxrDOff1m/kHrYO24WSY/uB/x+Jb2sIvRgpEfZ2T3uPHN9ZsR66O/bV+43tcc+Edc+Pn1HMytYZ9LASw+RXCH/jfrtKyRHxXxV"
        "eUo8985/T+dFyW9WhuZlGXAFabAnhD3t8svU9LY3zmG/3sOec+r5KXOlPl62XXjRlDElCA+FZNwOHldqjG/uBI9v1BineJRhb6Gr"
        "B/E5SfrOACeIi7lE8yf7gJtkc3lhxYHzOBUW8zwVCoN9g3O/swkX79D6GNbN1MLFMyKeZon8ZBaH9wUPcr5ZUurG3bP+yqAt8ey8"
        "tiv7AT9m6Si9D8OuJ4PtMhcpDgZ7TDxX14lVprQ1H/auF3XxL+uNr3+cTMyT3jHvuKoM077AWfdMu/H2FfBG/cVfd65DZqC/7HPX"
        "Id9I/EhxTR8FXijuGfTHqvl9nyL+lJ9VOJX95mxzcTJLlNdyn4bXX8W8SzRvNkp6fnFJxuMn9KmEwHG9+qyxV1jc9X5yZr/j9Qfi"
        "9aLAT+Y8zeP44vrJfXv7jjE37vMSx4d8ebKCPDFr45lrYC3QuPSbe94NZ15uSeY34dQI3SfW+fMmnyHDCvBPmXG9nfHkL6THW9V6"
        "3HTllYr7SlU+Yh2f1+PS029/w/ZdxTzHX+vcPuDMYPcH25WDXTm/Xbdsj58D7LvtsS8afO/xr59vzN5afqrlB7mPtDefpPvqfu13"
        "k5G++eQdO/jeR/fpXBHnNpk3hhLH+jstrdeUXys4UMU9gO7XMs+mkqt2I/2mHt6kX/LTf9uKyz/jHDdC778C+4YWeqTSzxhwxkR/"
        "oPv0WmIXf6J/rtK927wQD8TVyNBhpZ5/FrneuH/w+9EElxF65nZcwHk8clkF9RDSUMiAtbl4Ra+4S99u6Lv2uqy3n1dwLfJp4DLV"
        "lYEPIC9CnoOcgzwDeRryFOQE5AnI4H5s9aOeO/Y9y/uVI5/jcV+meE+OIf5pxBXzx3F/eQ9+zSx/Te+fRv0/hnWvvkY4Wv7Mt9+E"
        "7T9/xHP+Nd/8U1Xnc1O0ML7jSvhuTJ9BX8T3Y/p01TquuBZWad0y1W1zDHUsfQ7PiEN6rnp9iK8nR+ZKyNf05ep5EZd+C3J/iqe5"
        "IPe/WL0u7t4f+Zz+qHpeD59HhSSf/JjyKEQA1EKhCu7o/Sd2I/nTcJ/GvgZ70HPOVHK7ye+eWEPnWsCZO/9CLeirsRHKu8zu/cFb"
        "Z0Y8ebjWF1dGA+qH1EP6vxzBuAMrPjUbIRyrCtWZcfjdiJK91su7evL7S1alumGdwH0MdcR6FH5WCK96ZPe+44i3tXBX5Xw+rqIP"
        "mAm6N4288A/hJgV7nteVP1046E3dtt33JVW5VfkeDIvnbtJfhf4q9B/y6R+Gvsj/WWkP8Gqo0UB/l5HHj/cfrvSLQXFuF+xIwY4t"
        "nx0pskOVdvxuS/+THb/Zbr6F76sjrkzEFedDjw9lP9PhvyPy+1i3DwaPRf2weR4rBR5r08djpVrksfQOj9VGvxwcHqsWX7V+b/FY"
        "mQ6P1RqPpd/bPNb8QeexNvaZx1pvjcdCfbLAP8weAo+V+7/wWNTXOzxWu3ks+LllHsu3vsNj/ac8Vi1/mMWtnXr9we0X+T2RH6jD"
        "Z/nO0cIPe/izyveI7Jsr+J3gzbvkr6J3yV9l/fxVysNfSR5B8gcdHqvDY7WLx2J78lipDo/V4bEOMI+VaorH+hcTiqUy"
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

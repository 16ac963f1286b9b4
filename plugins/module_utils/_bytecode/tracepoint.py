# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8848],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5408, "tally"], [5520, "control"], [6200, "control"], [6432, "control"],
        [6488, "events"], [6600, "control"], [6944, "rows"], [7016, "blank"], [7064, "rows"],
        [7120, "rows"], [8776, "control"],
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
        [6144, "STATISTICS"], [6368, "MAX_EVENTS"], [6504, "EVENT_SIZE"], [7200, "UNSIGNED"],
        [7680, "SUB_BITS"], [7824, "UNSIGNED"], [7888, "UNSIGNED"], [8192, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "cc8d8d447d40e246f26cba7cf85d590ff0de382b31585f3a8de2650e02fbfe15",
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNq1Wl9sHEcZn93bvVu7Se7iZM1xquW7miqm5SQnhCqgVriNIJF4wGp0uFBZyfWwbFkyaf5Qd3MPtWmJAAkhE/4I8YJdVEd9wI/H"
        "ExugkouKRCsVKDISEQJKRYWMqMDg2MvOfL/Zm9nb8/kPuZfxzM58832/7+/MuF54OmDhr2Ew8asVZkU/f5hpP3+R2ozJ2GwQBF8O"
        "/+ZLXJYR4x7Wu4Yt2rypr3dNC/Nyoi330IQGvn8bbb27KPavPzBIfBg6nYphaevi312D6HoLJBfn80eC7lAivXrh2YDW3Ut0U8l0"
        "64ULbdY/0WZ8pM342Tbjw23GT5F+uqhvs2Man/4C9GKQXrLzWFfCeLjO4bh1FdlQAn2/h9rRELZA6OllbZzrOyQb8O9c0xNhy7f2"
        "X8T3FPYdAD2X2onQDE612sHs+fuBrxXj4zFqlx+n1hvCOORcPqfTnwnpcxKjNvE1br8g+HLtebJL+yvMFO1XxbjNvgG7IH0/B5z8"
        "90H+DMnfAL9u5k0xbzQkluX0jTTRD+1X0DcOE33DAH2ye+8m6d1mR2GPhwSfrpEVM/j6NNfPx9aCuP7WQhzl/t6LTfu9JPheA90n"
        "sc8F9OF/N59AX/JxFv0U+sPoG+iTXUV8XAcOaa7vsD/HWvyYTzxfah3nFMdKBzS/qxdugf56i5zroZyq/dyC3I4mL63LVqXdP0z6"
        "+hL0H87PwW6zCl7ZWqtfcFzrD0xqeEr5ZsLvReg5gH5SIs6UhH7j8sg4WS/sVa61yK44zt4i5CxJOfsTcdz3voskf/Yp2NeCvq+3"
        "CL5M4qvJz0GyC4dUXXFkfJX22IU+0Z8wKD7w/YfDth9xhMeNIvRWVNZfxD6/QjuTIb/2j2BdiuavoHVDgQ3lu38imb6beTIwle82"
        "+yzFebuL/NHuJn+0DeGPNrtHzJs+Udbk6ht+UPOz6RNp0KP8ND1wTPOz6QET3z8gxseGB4J4nOWG5pplLc7G+fcRT2dSpEeuVxGH"
        "U4jDKcThH0LvFuLwSeDSC7ohuyLup2Jx+CH4sR2Lw4izy/AjbxjjiNfLn2/63wHII+KvifhoHqb4aHZTfDRlfMwSPqcPAR9G+jAz"
        "pA/TIX2YUh9dmL+xpeLfN/KfLTXOTZ/895aG/0mJ/3tifGzkn1st+Idb7wb/3D7xH7xL+B/dF/6vb+0M/9di+P8ihv9KG/xfAf4/"
        "31LyRRDJCf89D5zd1INMxo+iopckfeT3oI8W/I93wP9IG/yPNvm6d1/4/2CH+H8/hv/3Yvh/tw3+3wL+N7aS6+QPMZkPB1rxYVn0"
        "G2nknalbLXknOb/RvBZ6R/6/dGrb0LEUOjG5Z6tLWPcsDXw6T+0SwTvbWn8/jfhO55a+uRu0X5rqHh/1ibRbWU9UjO5InhE+Dzg2"
        "MrCnSdiRQ/OXJ9udO+T+lCD9S8ChKvM2fZd1WQ31wnbnt1vK+c3HucLtQl6fz+Oc9Ufs+7Zo+6pXaX0G6y61k/uAkFvaTW1qvSM/"
        "6wo/9W6qY11BjdsB9auHLb0ORP2WvXS3cbgNHP5MOMyd2yEOeYGDt0B1esageOW9RHVSZD9PJeefitkv2la/PZNoJ/Hzdks9aDX9"
        "i5v+BMN+aCvsg5q/2yJrNe377uP8JnD+XcC2qf+8RdjDfTpuK2inT9D6+tRkoJ7b+f51TtfB/s4vtXPPTBp+eF33U5v9AfcDR4X+"
        "Ovu9IXC22Z82VfxacdudX7TH7V3g9huxX3W+aQ+cX0l3rGRAnjc2k+9ncE5cpHsSaYdjPa9tqni02iMd2L1v5sCX02J/azuyP2Ko"
        "uvQe5Dmj5ycntq9zmuZ/x2Jsu/wFvuvXks9N7c6dbfPXLunUriXTk3Fd0k2ip+YxaUdVnBfLpYGovrTQFhU7zk4y7RyZzSfj0SLn"
        "8+352Q1OtW1wUuWqgo60n7EeUnTzPnJ7Oj74jegtrQfJdkp24l9OjrdjpS9sJu27Y/+M4sr4ZvL+PYlyeQuDiC/jbFf7IU676dGI"
        "bz6+2kv3U94i0S33fCbal8cD/p38a0Ssq39tUrtfiMcFec/I69S93Ad6HwbdmP/Ke5xR3OPwuleNXzKvyHykzjcUfhtR/KJ62P9o"
        "0x54pe3fQHxHnJH5ulagfFPrfj1Q6wl+L2Op9vJQkx6v4H15vyT5mmvmAb71Sth+XImjUbyfeitQ/a927feUn67dRvtX4qfwShCn"
        "+7BCV55b6oVXA3kvI84ZjtXit7fhJznwnxP2NqvHpa6YnXYZ2r2otE/v5iTs9HN7tFOzg51+Cnb5clQv0b2iGeHPNVxP55lKpwF7"
        "WB2UeZbeD7z7nMS8UB6ge8rVfLGDP757Zzdyuuwvd3DvYySta+dXfP3zCk6V9EFNvtV8rgOfv90ln2+Az6yh+n/kLw6L4c10v3yG"
        "DsC16znt/FK7TrjWeh3NX7wF8oNaL72v1KA/mc8yqJvidupPsKjOHlLu7etTFyD3j6Nz2AUxjncs8N98L3mV7cie0s24Qrizjnau"
        "1bWGfJ/qZfvJI/I9rdO+8l2E11UG5DH3wK9r/Iz8oSr9/+vCPsYz94g4H7fbinlIy6OrJUfQW0JekHbdwD7lY5/Q4rTNqG6rZGxt"
        "XL57cHrD8A9DzH808b3Bvwp/vkwfZH/GatqToGvTfK5OtR6W9MsZQ/NHft6wI74MVh6m72dwDyj7fJ+cnGcwbZ4Tm+dgnrqez7Ni"
        "8yzMU8d5PjVj88S99jPAqwr808Bf4j5haPjeb9G9eQP3Xdlzye9w/Dunc/EjmPdF2NFZavtPoU9lBbuI81L5pJ4v+z9J7XPjsfmn"
        "QbfGNPnGQ3sQ9hbnB3blWoZmJ1n5Toe6YbWUS46z8A85rwH6Exbl0+WrTbnpnu5A9A5miHhM/ug/rr+H8vdNUU+MxOoLvG9WcB8n"
        "6S5ZtM5m76c81UMB5pHHNijfF6HPR/PsH0o86iv+PdDP5XTe2z9/TiJejwwcvMOU+9Ts8aYeRFwsDYIP5w7JUYQc/4rJUYzJ8U5M"
        "jre1ulPq1b8C/aJ+rB9pyuXg/wiGxPr/BvJ9e5a3Dt65nW7xPR7PZV2wivOFvJeRcvG4+ILyjsX9ivj824Z27zaX/P8QWdSnnuT7"
        "ONPfm5X6ck3kiXcCcS84n3yP4L2EcxveEcZTltCrzJuc71nwfUW5/036flk5b6+gHWdvBSJeAP8rvVIvvw70+iPfof5Y2dhdfvvp"
        "hnYeycnzyE/E+P8AoP6aVA=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 3128],
    "maps": [
        [280, "wanted"], [368, "control"], [984, "owners"], [1128, "owner_levels"], [1248, "owners"],
        [1608, "owners"], [1920, "owners"], [2800, "tally"], [2872, "started"], [2984, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [432, "STOP_AFTER"], [488, "OWNER_BY_MOUNT"],
        [520, "TASK_NSPROXY"], [600, "NSPROXY_MNT"], [672, "MNT_INUM"], [784, "OWNER_MASK"],
        [912, "OWNER_MASK"], [1440, "OWNER_HOST"], [1464, "HOST_PIDNS_DEV"], [1480, "HOST_PIDNS_INO"],
        [2040, "WANTS_PID"], [2160, "PID_NUMBERS"], [2192, "TASK_GROUP_LEADER"],
        [2272, "TASK_THREAD_PID"], [2360, "PID_LEVEL"], [2512, "UPID_NS"], [2576, "PIDNS_INUM"],
        [2736, "ONLY_PID"],
    ],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [3128, 7072],
    "maps": [
        [696, "started"], [792, "started"], [1072, "wanted"], [1160, "control"], [1800, "owners"],
        [1952, "owner_levels"], [2072, "owners"], [2440, "owners"], [2760, "owners"], [3736, "tally"],
        [5392, "control"], [5560, "rows"], [5632, "blank"], [5680, "rows"], [5736, "rows"],
        [7000, "control"],
    ],
    "constants": [
        [120, "LATENCY"], [256, "TASK_COMPAT"], [856, "ONLY_FAILED"], [912, "ONLY_ERROR"],
        [976, "ONLY_WANTED"], [1224, "STOP_AFTER"], [1288, "OWNER_BY_MOUNT"], [1320, "TASK_NSPROXY"],
        [1400, "NSPROXY_MNT"], [1472, "MNT_INUM"], [1592, "OWNER_MASK"], [1728, "OWNER_MASK"],
        [2272, "OWNER_HOST"], [2296, "HOST_PIDNS_DEV"], [2312, "HOST_PIDNS_INO"], [2888, "WANTS_PID"],
        [3008, "PID_NUMBERS"], [3048, "TASK_GROUP_LEADER"], [3136, "TASK_THREAD_PID"],
        [3256, "PID_LEVEL"], [3400, "UPID_NS"], [3472, "PIDNS_INUM"], [3664, "ONLY_PID"], [3792, "BY"],
        [3896, "HOST_LEVEL"], [3968, "TASK_GROUP_LEADER"], [4048, "TASK_THREAD_PID"], [4128, "PID_LEVEL"],
        [4200, "HOST_PIDNS_INO"], [4328, "PID_NUMBERS"], [4368, "UPID_NS"], [4440, "PIDNS_INUM"],
        [4832, "PID_NUMBERS"], [4872, "UPID_NS"], [4952, "PIDNS_INUM"], [5800, "STATISTICS"],
        [5840, "UNSIGNED"], [6320, "SUB_BITS"], [6464, "UNSIGNED"], [6528, "UNSIGNED"], [6832, "SLOTS"],
    ],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10200, 3144],
    "maps": [
        [296, "wanted"], [384, "control"], [1000, "owners"], [1144, "owner_levels"], [1264, "owners"],
        [1624, "owners"], [1936, "owners"], [2224, "tally"], [2296, "started"], [2408, "started"],
    ],
    "constants": [
        [216, "ONLY_WANTED"], [448, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2056, "WANTS_PID"],
        [2160, "ONLY_PID"], [2520, "PID_NUMBERS"], [2552, "TASK_GROUP_LEADER"], [2632, "TASK_THREAD_PID"],
        [2720, "PID_LEVEL"], [2872, "UPID_NS"], [2936, "PIDNS_INUM"],
    ],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13344, 7056],
    "maps": [
        [672, "started"], [776, "started"], [1056, "wanted"], [1144, "control"], [1792, "owners"],
        [1944, "owner_levels"], [2064, "owners"], [2432, "owners"], [2752, "owners"], [3720, "tally"],
        [5376, "control"], [5544, "rows"], [5616, "blank"], [5664, "rows"], [5720, "rows"],
        [6984, "control"],
    ],
    "constants": [
        [104, "LATENCY"], [840, "ONLY_FAILED"], [896, "ONLY_ERROR"], [960, "ONLY_WANTED"],
        [1208, "STOP_AFTER"], [1280, "OWNER_BY_MOUNT"], [1312, "TASK_NSPROXY"], [1392, "NSPROXY_MNT"],
        [1464, "MNT_INUM"], [1584, "OWNER_MASK"], [1720, "OWNER_MASK"], [2264, "OWNER_HOST"],
        [2288, "HOST_PIDNS_DEV"], [2304, "HOST_PIDNS_INO"], [2880, "WANTS_PID"], [3000, "PID_NUMBERS"],
        [3032, "TASK_GROUP_LEADER"], [3112, "TASK_THREAD_PID"], [3240, "PID_LEVEL"], [3392, "UPID_NS"],
        [3456, "PIDNS_INUM"], [3648, "ONLY_PID"], [3776, "BY"], [3880, "HOST_LEVEL"],
        [3952, "TASK_GROUP_LEADER"], [4032, "TASK_THREAD_PID"], [4112, "PID_LEVEL"],
        [4184, "HOST_PIDNS_INO"], [4312, "PID_NUMBERS"], [4352, "UPID_NS"], [4424, "PIDNS_INUM"],
        [4816, "PID_NUMBERS"], [4856, "UPID_NS"], [4936, "PIDNS_INUM"], [5784, "STATISTICS"],
        [5824, "UNSIGNED"], [6304, "SUB_BITS"], [6448, "UNSIGNED"], [6512, "UNSIGNED"], [6816, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ad52fee7719455c191c54ee122883839c12f424e50cf07e417a92ea50e9cd873",
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
        "eNrtW29sHEcVnz3fP7ttfHFY2xi58cUYJVaNRIEWQiOcVqFU0Dpt6hoJueV6pJdGqoob1HhzErGjtDH5dCUCjn4621J9/WRLRboi"
        "AdsvkCIVKRIVCnJFAgKlSBUNEqBIyFl25r23tzO3693znZ02OUvWePdm3rx5896b+b372exm4ucl+3eb/ZvveN/iz5UEvM+fuCie"
        "jWeSTr9B+zd74pp439vGpJ9OfDbnoU1ojF2zLKsSYSyK46fs38w8jM/Zn99ptxOa6D4zlsHxXdDm7HEDdnsc2/zwZTFOjwyy+0S7"
        "i13hekRkPcYjIDDGOkU7EWfMVuPkULyDWbaOx+2PdZrXVqwT58324bq2y/LMBVxPBNbD18GHjjOaBwZMwSPTNZi3om1Mrs5gAwxH"
        "Xky0vZo8Xtei0C+SEu1IGgxRwc9/jG3tuLuk/fTbx6ofgP5e+5p07asx7+MXO5orJ7uOHLefKeueyZRx3A/hxdgnoV0C955R7ZTv"
        "u2DB/oJ9+185B/MlYJ/MKfRTDf0U23Gtw1nPQd4P7VhJ4r4b0B5vh/7Lhvc+VedPw7hZtAPOayzA50+lN+ZnZhz9IQ5+Y2R6IX60"
        "v+K8V0TbP/V9GJ/EcbN+675drLuCcrNHrwbqc9WlT77jTYhvIY37ATxntkcxzu6D8a+gHWY32w6X0Q5/RzscCmmHXmEHY/4ti/zT"
        "ns4yXnsbnuM4/mnvPDce2Sna2rg9bXn5iZr/zEVcZxvGRbQaX9N8PobzYTvO9kjxHmO7t9jO76Kd/wTxiXGeawP9zmNrLKA/7JLt"
        "dh7b5+6G8fmjYOd8H9ifz593xaGeeMdaLw4pTmPsEvij9gmxf8Fxrwk7x9gYyPeN0/riwt9uH6Dd9oNdMlV/4PqS3P70Psu9rlq/"
        "ehzkPp1C+ckaP7oayo9Av0z536jXQ/I5k1DmTRyA/s9CfPueQ6h3/myTzqE65RjPgF2yZ73lUp4m+UHnEsVVZgHkjaQ/Df7UDv1y"
        "6I/kl50/RT+ax3l6vO1Ss95j/vrUdd6eDXfe5uKoN7Z0z5tEf1LvQ37yzGPVe6m4L+K5Xeu3oHAuifNiOzl76Xoj969qvP3xOukR"
        "E+fTxUA579ty3HFzEeNGQzkRj7jR2e+u0/o+dMXtZOoOttH5mGs+bgc+P7cvb1c/A5+vdu/GPPcLx17e/Xqx389FP6MX9xPPnfww"
        "4Aa6n+eHL2J7AVvMx8NvYQt53DwF4884clbE+6EkJMCK8r42f8AGjyfvh/hAf620476/CvvO7TIdBpe8ds1y5yvyn3xf2XLL2zDu"
        "eR1xTzvgHvTnGZLzFN5Hx55lTj4Q5xu248lB8f5w+x0iv1MeUc8hnv9/5ZL7XHqHcy5EXO/709913k9L7zO437pzXly3p3P870eo"
        "L+I0PfJt9iVXXlP1OWzfh7/M2KiuPcH2irgdZ29oXH67M/+vpfkfdd7b/VzvH0G9Ihj/3+TybLnf4P1GyX/1RLeCa+uMf/Sz8QTh"
        "u68ydx4wMe8aBvxhvMhYWPncVXYeobwNfkV+pt7j9AjiuwXwf/WeqEfuWn/cIo5T7lGTdw+h/XTP+wC/x7hxLe3rhIY4WrtN4Gjy"
        "A66PwNMRxNPoF9nhjzie9rObhni6yxtP54enfc6jz96auBrzJuGZsS6yU1G8X4r74euS5d5vYwH696d/siGcTXal85vuIfkOkLsc"
        "98PZpAcACzOj4uxSY7gH84WexPv7LN3f/yLh7Or6Xwy5/kbx9gzi7TTeL2cUvL1vi+1xScLbVXs8HtIehLvnFNxdaBB3n9wk3D0M"
        "+SBOeHPPFtv7DyFx90xI3F1A3D0n4W6KP50B7jbm4dnsluN0uZspdYg/y/ib9i8ThL8fstx2rLVfnfjb136Ev78C9pn1w9/3Suc8"
        "5ZtaP3sS5J9CHD7bIA6fJxz+mHwu1eQ/3B8N7leZMwF43FkH+CH5b8Pn2NGQ5xieN8ZsCvUoeNq35r6gzpsNidenVLwOcZpLIF5P"
        "oP2xJf+m+KXvF8hOtE5VH7NHtkej9lTtkT0a7nw3Fgqe900Hz6fbG8PzKMc/DqJS3Kp6TKZ/f51J516998HfiPGUl1RcSfvN77sp"
        "oQ8omHmZ5gP8SvdC8wXsj7iZ7EL1GT3yM4inuHLPjrdJOMV06o4FKV6D6jx0jq+HQ738xlfe3u9ZdfkhxoVffUwdn997BOsA4Ged"
        "g8ypJ6xzz3TOFb/zm/zKsdfwdyBeu4alc5WfG1GP88NYLEjrVud34krdD1XPvQWrmXEctv5G9x51XZS3Jrvqi1uyh1qHo3ob3ReN"
        "Rdlf1PMhcP2L1zzzNdnRmD9SV32V/MBYoP2HQhavT0Y96pTOvmcD9l3N303a9+zR9fc/OF/PBeTrOAuT/9X9Pu7sc0nKd9m+dzDe"
        "37bUfBl15UsuhyP3bMcFZX+hPpjtexfby9i+J31vk+37JbZ/q5mH33CM8rTlPi/c67qI60qhHillPE/UpGf2VahfTiSgYKon8J43"
        "v4Lzf+Dpn3pyO6vn3Kl+//SfNXe9dbUnJdoRdIAK4hb+Hs6DD9doXZqob0ekelQ+0ev4p+aSayzB+bbaE1yfetOtp0Z1oO6m1F2C"
        "5jXpXqnUyevVV9egILWa8aun/VbY0ShD3e1w8jZh51r+yDbmrk+vppNiniW811dIX5x/ZPcBqU4UYw9gXTomvad6Npc3yp/bYHyM"
        "7a/RV6zrNPw9cgo+oOfjUYhLkleJQX/uBW7cQfJHkprzTPgu5uilsZFR+PzBNogTeubzpKifxqR+SaVfEvu5x/N+UaVfFPu533Nc"
        "E1H68WcT71urGbR/HO1Pdj+iSfYdimrg/zHMn4fQD6Ly/vLPuZznv4j9XkL/ehDanffi8xPQPo/13ZEvYJ65B/t9DdqTh5X+D8j4"
        "gtZ32PYH4W+qPuhXelST/KQzQn6rod+kPP2a4ob60fc/Obvllevl09V1twl/u93hRYm6axzi1HysGl9cn1wM/Mw8iH6H+NIcwjhh"
        "bZLcpSiMizH4IsPogry07/7/Qf4ewP3c38v+5cpX/QP/tOQ6COTbxvVLetpr3+CBNYoDrnfn56r7IPJxmr4XG4V80TWA6/ivso4B"
        "ZR3/UNZxxZLzfC/zPkc+v1ZfXh1Zk86JFJ0Tw2vuukoNr8+5lyGvL4ffX2Rlfbi/8pRRD4/vU24e31Q4Hh99zte3yPdT6VehvDC4"
        "y3Mfa3h+Cfx+IuHD85tq8fxaPL8Wz6/F82vx/Fo8v1uR59fRJJ7fiMTzC8/L2mM1h5c1YG0NL2uH5c3LmtgiXlabtT5/EvytxZ9c"
        "tm5u/uQ5qxn8yRg7a9XF8+tuEs8P+WxnkJc3FNeA39fuV6dBXl98P84L9Rqjh3nXr49V46w3BG4xi+g/r19TcNGKp535ebAeHqqx"
        "9xLiogTgohqeH65jDP2S7qn0PeJ5bMfjdwLfL4F8v6mwfL9tPny/jA/f70nmvv/6zcN5fKuCb/ct9p7I8xMBPL5DPjy+gwqP7xEu"
        "z5b7sMTjMxbK+P9ePU3m84168/mmZD6fGaJu6s3rWwnF6yP+XL28PvOc972pbl7flA+v74VbldcH32flT7T4feH4faUAfl9Z4feV"
        "GuP3Ec8E7Ut8i3wHyF1O+OHrcgC/r7xF/L6SzO8L5DM1irPnFH7fnDe/T+GpbJ49VH5faYP8voKCt4sN4u0f3GB+X/kG8/vmQuLt"
        "ouXmW1X5fSWF31faZH7f1xV+X3mT+X17A/h99yj3yLLP+TG5Sfy+R9n6OBF5fS/Xx+trHv8spLwFlddX8rRrEK+PeOfEKwrEAxkV"
        "T+5ely/SmSM8WZTxZAC/r1l4sub/kkLz+kpbxOsrB/D6ypvM6yvdJLy+uY8pr69YJ6+vsMm8vmKTeH3FG8TrKzSZ11cM4PXNbTKv"
        "r7hFvL5ik3h9xRvE6ys0iddX9OH1lT+ivL6ZBnl9xN+bxnlUfh/x/j6uvL5Si9fnyetbafH6Wry+Fq+vxeu7KXl9/wfx9Z8z"
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

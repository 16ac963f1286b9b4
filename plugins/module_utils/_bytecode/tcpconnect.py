# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 8048],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1280, "owners"],
        [1424, "owner_levels"], [1544, "owners"], [1904, "owners"], [2216, "owners"],
        [2656, "connecting"], [3224, "connecting"], [3376, "control"], [3504, "tally"], [3616, "control"],
        [4360, "tally"], [5192, "connecting"], [6016, "control"], [6224, "control"], [6280, "events"],
        [6400, "control"], [6544, "rows"], [6616, "blank"], [6664, "rows"], [6720, "rows"],
        [7976, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [784, "OWNER_BY_MOUNT"], [816, "TASK_NSPROXY"], [896, "NSPROXY_MNT"],
        [968, "MNT_INUM"], [1080, "OWNER_MASK"], [1208, "OWNER_MASK"], [1736, "OWNER_HOST"],
        [1760, "HOST_PIDNS_DEV"], [1776, "HOST_PIDNS_INO"], [2336, "WANTS_PID"], [2832, "SOCK_ERR"],
        [2920, "INET_SPORT"], [3000, "SEES_RESULTS"], [3320, "ONLY_FAILED"], [3568, "COLLECT_EVENTS"],
        [3728, "PID_NUMBERS"], [3760, "TASK_GROUP_LEADER"], [3840, "TASK_THREAD_PID"],
        [3920, "PID_LEVEL"], [4072, "UPID_NS"], [4136, "PIDNS_INUM"], [4288, "ONLY_PID"],
        [4568, "SOCK_FAMILY"], [4664, "SOCK_SADDR"], [4760, "SOCK_SADDR6"], [4888, "SOCK_DADDR"],
        [4984, "SOCK_DADDR6"], [5032, "SOCK_NUM"], [5344, "STATISTICS"], [5472, "BY"],
        [6168, "MAX_EVENTS"], [6784, "STATISTICS"], [6816, "UNSIGNED"], [7296, "SUB_BITS"],
        [7440, "UNSIGNED"], [7504, "UNSIGNED"], [7808, "SLOTS"],
    ],
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [8048, 3552],
    "maps": [
        [40, "connecting"], [304, "connecting"], [448, "control"], [592, "tally"], [720, "control"],
        [1512, "control"], [1720, "control"], [1776, "events"], [1896, "control"], [2040, "rows"],
        [2112, "blank"], [2160, "rows"], [2216, "rows"], [3472, "control"],
    ],
    "constants": [
        [392, "ONLY_FAILED"], [528, "STOP_AFTER"], [656, "COLLECT_EVENTS"], [696, "STOP_AFTER"],
        [840, "STATISTICS"], [968, "BY"], [1488, "STOP_AFTER"], [1664, "MAX_EVENTS"],
        [2280, "STATISTICS"], [2312, "UNSIGNED"], [2792, "SUB_BITS"], [2936, "UNSIGNED"],
        [3000, "UNSIGNED"], [3304, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11600, 8056],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1280, "owners"],
        [1424, "owner_levels"], [1544, "owners"], [1904, "owners"], [2216, "owners"],
        [2656, "connecting"], [3224, "connecting"], [3376, "control"], [3504, "tally"], [3616, "control"],
        [4360, "tally"], [5200, "connecting"], [6024, "control"], [6232, "control"], [6288, "events"],
        [6408, "control"], [6552, "rows"], [6624, "blank"], [6672, "rows"], [6728, "rows"],
        [7984, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [784, "OWNER_BY_MOUNT"], [816, "TASK_NSPROXY"], [896, "NSPROXY_MNT"],
        [968, "MNT_INUM"], [1080, "OWNER_MASK"], [1208, "OWNER_MASK"], [1736, "OWNER_HOST"],
        [1760, "HOST_PIDNS_DEV"], [1776, "HOST_PIDNS_INO"], [2336, "WANTS_PID"], [2832, "SOCK_ERR"],
        [2920, "INET_SPORT"], [3024, "SEES_RESULTS"], [3320, "ONLY_FAILED"], [3568, "COLLECT_EVENTS"],
        [3728, "PID_NUMBERS"], [3760, "TASK_GROUP_LEADER"], [3840, "TASK_THREAD_PID"],
        [3920, "PID_LEVEL"], [4072, "UPID_NS"], [4136, "PIDNS_INUM"], [4288, "ONLY_PID"],
        [4568, "SOCK_FAMILY"], [4664, "SOCK_SADDR"], [4760, "SOCK_SADDR6"], [4888, "SOCK_DADDR"],
        [4984, "SOCK_DADDR6"], [5040, "SOCK_NUM"], [5352, "STATISTICS"], [5480, "BY"],
        [6176, "MAX_EVENTS"], [6792, "STATISTICS"], [6824, "UNSIGNED"], [7304, "SUB_BITS"],
        [7448, "UNSIGNED"], [7512, "UNSIGNED"], [7816, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3d55afc44c4d698da379b0fad48a294d5f5bc3431a7db79303805886ed5bb41d",
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
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtWm9sHFcRf+/+7jmhvqasczGKckca5FoYuSVAoAlxKVALodRqOBo+RMlyRP4HatxWTTZXidi4SQgIJSEgK6pQzpYaIyGlH5Bc"
        "iQ8XUFH4K1XAh7YBEYGgKVSoRaiqhO3l9s3v3e3b273bdexEFRu1Gu163rx5szPzfjM35sYss/+ZXYKwBU50vLvfsmkuzpR/nSWi"
        "1QrRdI2/37KshRhjtf/YM7X/J2r/j1ZofZE/wlI2/wTxD9f48zV6BLTIt4h15bEey7l/ufuMRfQU6HHQo6CHQUdAD4LuAx0CHQQd"
        "AN0BSvqNd18MfM6LjnOWP5ET6xrnJTl/rPFlnXK5KrfI3ydoUpyeMZ1zlhbv+xgXdpihdXeq66qz0KO2+UxND3tfm7+aovd6apvy"
        "/Ury+7WQ0++Qowstan6A9TpPCprT1PW69k/wDQral3sd59FZu/0uKvt1uvS9aIVb76Ovy946TxBfDPoWYrQv/v490PLYO8ve6z/I"
        "5Hfe6uUneF5ISTl0Di+/0Rz+YlZ8/O6u1ZVTaiEn4ZDjOvdxYx7rvkkvHt5E9BL5w3G3ncrdeYv8gPLJ5rPfpf1S8FPDL/476ucZ"
        "cvjzAvyuOkr0SIb4L+PZf/8CrZuEHbCvOUt/P1BYmb9V0/CHNPmPOZFDPP8F+74m6GbjSVqvYd2k37nXi3NLvymFjPtyBxP8OvKI"
        "WaFn484E4nEnrT8LO0yutR2uww5/IztM7qX1Gaw762eHnLCDWdEs6Z+17Szzuayl+M+XsT6G9aDF2BZBm+P2G575NxdznXMO54wj"
        "LhKN+Dpq78ewH2iR3aPEe5L1kBz4WefZtbbzH2DnVyg+EefDcdLvKqg5C394v2q3q6Bfu4/Wl8eyuA+1+n1WtuVqMt//hvY5gThM"
        "IQ7xvJCRdvgz+SN/r/h+7eOeCzsn2R7Lab9mu4W8D33t9gbsRjjAmGj4g62vlLu5sNNy5p9mv3qL5D4O3DShNfnRTCA/ooRszD8L"
        "vf5O8gyZz+j+Ng2NOXGLaWSZE8+YRo45cY5p5JkT/5hGD3PiItPoZ068ZBo7mBNHmcYAc+Ir0xhkTtxlGkPMicdMYx9z4jTTOKjg"
        "tyDfzb66qib8BHle5vsF+JGe4YLazxJnJkXepH1M4M0tWdivg/SRcSpxhp5ZJ+SYFfKrBeSDUm/re7Td/WngHi51T0Mfkj8+Fl5u"
        "rCWuPG55++XdZL807AeqpwvivEZlGnh8Sx3P3OHhl0aF/Go/767z/cDWE/vZz5c9cFsafu5np2q8sd5pryJ/D+t17FsOmCed8daP"
        "eJPyYx7n0tlPBb4zLp3xsR85gqxTdP6TZa7cz+Hyt8yLOtMUnFp/D7yqa3EFT8u/75qkBdXMyvav1wWZ2WWqDyo++PYVTxyua/fz"
        "ld1X55elPPv9tY2Dgvbl+rh8b+db+z3lve8sK/g65dIv9SDlSZM+sC/+Rr4un14l/B1STum0tzyJS4PmEYmTjFmS11fYWs+LCY/8"
        "2Pl93JsV7NPlbY8w9W2o+uJ0sPpCxru8N/dv0Dz9zjd/lFz5Y/6i1areq05548X9hYFlZ5yVLoStO3cs0/2St5x5VMabvJfKHf0K"
        "ziid/jT5yRjlOYmjSmOEN8znqP4s4Z635dgVcqmD7vXShc832WcI9smCX9wP8jxp1/cabn3fVJ9Q7evkO1jjG4U/FmPrBb/bH+Q9"
        "Ol4AXik07l0bXY13j1l+fvdVx3dOMp84LzX2yTr0lPl5vEWd2+58hwOcb1ziMMN9rmPK9/M639PK+ZKe53Ovd5/T1x4Bz+/GExJH"
        "tFtnzrXrc021jZ+eFdzX5lwe9e2vlpz3ia2XuFcoLbJrd+Vwj/x8Sb2/44Kvuf92ZUntM74D3PEm6A3Q66Avg74E+gvQK6AvgD4P"
        "Oq/iGNf+1Q2NvHQ/6rHddp6Yo7g/cJ+KRyX/ozj3ScSZMUf5pEqwjx3YjnWf+zHlnbmdLnnPW+79dyn7D7r4X2ja395aj6GfNos+"
        "ay/Zw5xFv7X3StM6W/HGOvRre1/GOvRte19qXhez19GBR2fhr71vNvMlnPLRH+69AfnoE/deb16nOeVPQf6/m/myDT5jlnB0qfc/"
        "gj5qf5T+Bn40KmdQB5BfmT88Zan3XA/w1W4WJG6a8dXIkje+uhdx8PtlGcf2+/2TMfVeSg8xz3j6APLQuQHP/NS3dR3FW1feBy8W"
        "l8Ldow8vkb6vtrWDyBdp6FvTa8SmCXq25U154n3o+1TWR9/dIfX9OPR9UbHftU0D2EeD/bcvBbK/PI+UA9wWGG9zmc+6mJd/BfUr"
        "2UdvW29JnO2we2wF+uqcAO61Ce9+nB5bL+x3qFan23WC++/F2B20zznk/xresEVfQh9nQeqJffvu+YzS708yqieKmaTyXuIXW94A"
        "/IwL/gea9BTnOY+4OIe6Ec9HEuhbgH8hSfz2LeXsM0n5fRlef5Z9vGRdL876BujvD8XpvpXP9j5ZyceZwqe5+DTwOdfbfAkXXwJ8"
        "zvf2fR1z8Qk8hbrjmgH7p2B/afdRrth3WwL9myTwy158/4QLRyZJzmMfAR9+oKk+RHTLx/D8RaKPPYXvsB24/6Pg+yzRrx9y8T+o"
        "4id5vkM1fxD+lmjGtfZ7PcEVP+mMSX/l8Juspz/LeJF8EvcMJ+jevXy+ce648Lf1dO+g71VMUXxWH2nEla3PcJL8rDoEv0Peq25D"
        "nLC4IvdSgtYlGf2QY24g3LTrU/+l+y6P7/lAjr3l6Lttzv/LUvvd1Ee9ef00T3vt2vrtRRkHtt6d9za+g8iThR7ocXKRzpHHOd52"
        "nSPvOsfrrnO8Zil5vCvHvO/pY4vh8umTi0qfIyv7HBPifbWLtey/lTva903PKPtdFhqbw+hH84NqP5bvU/u1fEjt5/JBtd/LB9R+"
        "MN+h9ot5v9pP5j1qv5nn1X40z6n9ap5V+9lcU/vddVzeE9gOcQfuP4n1V9MUXwc24nsee5pw8fyp1v2/Sfk8zflN/D7X6P91+PT/"
        "0j6/L8SV36vr/cAN7n7gCucEMpSY9dQI995/gysOsE/THMDjLNT+dfz6Je6NX7/CvPuDe7n6Xfzquj1crevWpp4rS3sEruv6XXXV"
        "TJu6bqdPXfcj1HXbXfLm29R1Ay3rwOa6Tq3jzFnMz3jUg2pdp9Zx7vrQv647irrrRpu6Tq3j3HWkf113DPL/4VPXceSHN1z1HN6f"
        "Jj8y54+76rhF8oOMKy4y7eu6Rc+4eJt5xsUmWdc9a93aum4G999fQ8W5zv7EgtZ1Pata10l9fxtS36ssWF33M6bY/+zq1XUzgeq6"
        "RSuMXwWp62ZWWNfNrKiuuyDoIa1NXTcVsK7r8anrtJus66YRF1PAA9MrrOu0d2ldd6JNXTeySnXdM7eortNuU103HdV1al3XzYLV"
        "dTpb27qO8qie0Vi4fBpjXnWde47UjOapo3lqFs1TR/PUyvJonjqapw5ph2ieWtg5mqeO5qmjeeponnqN56mb56bv9uwz67yAOY+1"
        "n6e2917JPPWvWTRPffvmqV/1mTfZucrz1B+K5qlZNE8dzVNH89RuPaJ56vbz1OalXMs4Xuu5arf9bv1c9S8DzlW/GHCuuhrNVbNo"
        "rvrdO1c93Gau+ne3aa76CyHnlPfc5rnqT4bUd0fAueoPR3PV7GbmqtdFc9UsmquO5qr/X39//1bAueoTt2iu2gw5V/2Ez1z1YfH+"
        "f3eg0Jo="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

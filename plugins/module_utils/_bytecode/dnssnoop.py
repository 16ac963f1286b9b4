# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16280],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1952, "ports"], [2064, "ports"],
        [2120, "ports"], [2232, "ports"], [3040, "senders"], [3248, "senders"], [5232, "queries"],
        [6720, "ports"], [6792, "queries"], [7616, "queries"], [7760, "control"], [9096, "control"],
        [9208, "ports"], [9280, "queries"], [10104, "queries"], [10504, "control"], [11872, "control"],
        [12136, "control"], [12216, "events"], [12344, "control"], [12560, "control"], [12632, "events"],
        [12760, "control"], [12984, "rows"], [13056, "blank"], [13104, "rows"], [13152, "rows"],
        [13392, "rows"], [13464, "blank"], [13512, "rows"], [13560, "rows"], [15912, "control"],
        [16040, "control"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1920, "ONLY_PORTS"], [2600, "SKB_DEV"],
        [2672, "DEV_NET"], [2768, "NET_INUM"], [2968, "SKB_HEAD"], [3288, "ONLY_PID"],
        [3672, "ONLY_PORTS"], [3696, "ONLY_FAILED"], [3720, "COLLECT_EVENTS"], [3744, "STATISTICS"],
        [3768, "BY"], [3792, "STOP_AFTER"], [3816, "UNSIGNED"], [3840, "SLOTS"], [3864, "SUB_BITS"],
        [3888, "MAX_EVENTS"],
    ],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16280, 7416],
    "maps": [
        [80, "control"], [864, "ports"], [1104, "ports"], [1920, "owner_levels"], [2160, "owners"],
        [2824, "owners"], [3256, "owners"], [3368, "senders"], [3912, "owners"], [4048, "owner_levels"],
        [4168, "owners"], [4528, "owners"], [4832, "owners"], [7344, "senders"],
    ],
    "constants": [
        [144, "STOP_AFTER"], [216, "SKB_SK"], [304, "SOCK_PROTOCOL"], [424, "SKB_HEAD"],
        [512, "SKB_TRANSPORT"], [648, "SKB_NETWORK"], [824, "ONLY_PORTS"], [1256, "SKB_DATA"],
        [1336, "SKB_LEN"], [1440, "OWNER_BY_NET"], [1464, "SOCK_NET"], [1552, "NET_INUM"],
        [1664, "OWNER_MASK"], [1744, "SOCK_CGROUP"], [1848, "CGROUP_LEVEL"], [1976, "CGROUP_PARENT"],
        [2000, "CSS_CGROUP"], [2024, "CGROUP_KN"], [2048, "KN_ID"], [2072, "OWNER_MASK"],
        [2552, "OWNER_HOST"], [2576, "SOCK_NET"], [2672, "NET_INUM"], [2736, "HOST_NET"],
        [2760, "OWNER_MASK"], [3416, "OWNER_BY_MOUNT"], [3448, "TASK_NSPROXY"], [3528, "NSPROXY_MNT"],
        [3600, "MNT_INUM"], [3712, "OWNER_MASK"], [3840, "OWNER_MASK"], [4360, "OWNER_HOST"],
        [4384, "HOST_PIDNS_DEV"], [4400, "HOST_PIDNS_INO"], [4976, "WANTS_PID"], [5096, "PID_NUMBERS"],
        [5128, "TASK_GROUP_LEADER"], [5216, "TASK_THREAD_PID"], [5336, "PID_LEVEL"], [5472, "UPID_NS"],
        [5536, "PIDNS_INUM"], [5728, "HOST_LEVEL"], [5800, "TASK_GROUP_LEADER"],
        [5880, "TASK_THREAD_PID"], [5960, "PID_LEVEL"], [6024, "HOST_PIDNS_INO"], [6144, "PID_NUMBERS"],
        [6184, "UPID_NS"], [6256, "PIDNS_INUM"], [6656, "PID_NUMBERS"], [6696, "UPID_NS"],
        [6768, "PIDNS_INUM"], [7104, "SOCK_NET"], [7192, "NET_INUM"],
    ],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [23696, 16192],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1944, "ports"], [2056, "ports"],
        [2112, "ports"], [2224, "ports"], [3032, "senders"], [3240, "senders"], [4336, "ports"],
        [4408, "queries"], [5232, "queries"], [5632, "control"], [6992, "control"], [7240, "control"],
        [7312, "events"], [7432, "control"], [7600, "rows"], [7672, "blank"], [7720, "rows"],
        [7768, "rows"], [9064, "control"], [10080, "ports"], [10152, "queries"], [10976, "queries"],
        [11120, "control"], [12456, "control"], [12720, "control"], [12800, "events"], [12928, "control"],
        [13096, "rows"], [13168, "blank"], [13216, "rows"], [13264, "rows"], [14560, "control"],
        [15904, "queries"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1912, "ONLY_PORTS"], [2592, "SKB_DEV"],
        [2664, "DEV_NET"], [2760, "NET_INUM"], [2960, "SKB_HEAD"], [3280, "ONLY_PID"],
        [3664, "ONLY_PORTS"], [3688, "ONLY_FAILED"], [3712, "COLLECT_EVENTS"], [3736, "STATISTICS"],
        [3760, "BY"], [3784, "STOP_AFTER"], [3808, "UNSIGNED"], [3832, "SLOTS"], [3856, "SUB_BITS"],
        [3880, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c0fb86b1f4a95e3ac1ffb94d1e2448b1a5a7340024290d2a41a5f1e7fb7cd253",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
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
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXX+UVNV9v29+74LM8HjzHLYgOxAIsW7LUkwIEV1NomtrAiGMbE/luG9Hzu665shqG/Y5JgGilnraE6xHQ3P6x/5QWE7auG1O"
        "D6QxHWJtpKn10BxisdiEKlW0qYe0Tc4eiEznve/nvnn3/ZiZtz8AdfDgl++d9+7P7+977/dpVzLzj5aJmPBQiPD81adLBiy0nDCh"
        "tjCF8lMmnpnPhD/FUYLx8vunS6XSw+V/S+W/6cTpeNiA7PW4WV/zMfP9QzG0c/dkzfombfUdClN5mjWbUJcIt8olsxmWkcT60hI9"
        "oIc6hefXy/RgEXhh3dHSVPql76dx6SP0flr6hzj183ka96NHzPJXmxgzZvIQ+jegvhMl+DPAtwHPAL4BeBrwNcBTgD8BfBXw3wBP"
        "AL4MeBzwR4DHAF8CfBHwh4BHTZhvoXkYaDkLeIbgk9Tfoob5KI/HeKPQcpjopnmc5qHpd9m/P8JYruk2xhLl5w/i+fI8nCnPn76f"
        "6IvXw+mv+DjwCM2vMc8t5b+D49R+cQz1lNftbLke+/sxvBeyvWf/vala/SNUvz5K6zkg0ziN9SqV7OW0DhWc5lUfI9zolzHj9nbn"
        "or2IrT3786dtz3N6Mt5LebzXm6DxbSnD68qwf4TWZ0u5n0vK/3pVovesdXuE6GwLxpGTFprt9PfT+JY3xVgW4zTm497HqB+ZciMd"
        "jBbF+P+dWSrPSVSWbpLYHgNvSrGHHOti8Ic+gvXdXZlvYRzlv63lvzsAc4wEQ/8I0Z01DvBD/8g5RznxCx9HEf3m49THj4AfJTbf"
        "7PemuNFCLvFZsx/9GvgNdO6UGzlpgwmjZg/LdP3APhf9GXRc7OXr5qbnmAed2X9PmHRAfGM8l7I/d3+lnRMOesp4PH+oXNlKAzbR"
        "PGdi1C4tJktF2RXmP5O7KnxYMvr/p4T3hrAegMUM5iFE62LxB+iTyy1Of/oBmp8o+ysTDh6g55fHJ0vX2elrkOq9U+PzLGGe/9dz"
        "fr3oKFSVjt42n8/F57BrbO/dEqL3nPKD1++sl4/LoLcOo/4y/C0bXxnjMdYvHf9x6Rpzft4yy3vL5WHIxYQ5rn8xy/u1MzXoTcU8"
        "fIQF0T85toz0uEZ6Iif9IvYVxuZoGumJjMmupRKvZ2v25zHe/2vt/amzvTR7K0b9VAL2cx76eRz9PIV+HvPp56vT7Odx8/3+HpJ/"
        "xWxFXxnrkle7rPpNfafeEfOSIzkpafJxHHLcTj+nHPQjVaXL52LER2RHGfQUQjvX2fqZzPL+UP80jWDxPtgt2e/EyN44ATuN5qXw"
        "jWHiEx18Eodd8wDRa3GkMn5TbzrkNZdHRv8HzfrpvUxYnO/kAl7vpKte73omZ7SePH/+65C7o8NV6/eqN2KrV+P1qimiF43bYy0m"
        "nkt8wnzeOd/cji3cPb35LcDe5HI1yDi85qcAO60an5wR+ORe0BmNXwutIv6T74nZ5ZYWWoPyfqI/iZ4rqBuBrwTeCbwVeAfwDPC1"
        "wFPAVwFPAF8Zs9v3BbU1Vu94wp5ylesXslu0njUxki/Ub7sda7RUaOkrOcsfNOe11VV+NGKUZ1zlHebzKVf5hPl8wlW+ynx+p6t8"
        "2HyeucpbiQ4vOMv3ms+fdZVvN8s7XPVsN+vpdpUzcx72uspPmHb+Hlf5WbN8wlOvFVo2+pR3+ZQP+ZR3+pSv8inf7lO+0qf8zAXv"
        "8lM+5WtLdv0RZX/N7Lg+SutZkDslgh2AawFXAa4EbAXMAKYAE4AMcJLal88CngE8BXgC8BjgUcAjgIcBJwDHAYcB9wHuBdwDuBNw"
        "CHA7YB9gN2AX4EbATsAOwLWAkB8y5IYMeSFDTsiQDzLkgsznlfhTz3J5Q1DPcnnTCpzLmwxwLm9SwLm8SQDn8qZiZxoroGlkFyyX"
        "wixp4HfdYdkNhj3QduO3ST72kJ6OR8iu3mLAMOGSTX/oY8Rv/nbCwSj/3fhHIcbHTX5Cf3Yp4WNEXwMLCO/H+AcWtAK/CvhVwBcB"
        "XwS8BXgL8AzwDHAVuApcAa4Al4HLwFPAU8DnAZ8HfC7wucCbgTcDTwBPAI8Bh1+YjQCPAA8BDwFHXAX6sl9TY3Z/1bIj1U3M7tcP"
        "qLcz0Q7shj6kdS7jqK8FeJ/1vMERh8qL9H1GPpmx8Fw+aD1Uz5Zy80ZhsofKB5c+SPprWcU+OGLQS5iea7uW5k/L0/vFD8EOWIPn"
        "DXoqP98bAd0AtnU0Ce8lV1f0ozG0/Aoqj0vw+2Rvvy8XIvtB09B/ifqVV++ifmMcSbw/mP0yxvUlqz5jBTfg94EVmz39BH2U9EUx"
        "X+E3TvchD75Is5uteIzJT6MUZzqJdnj5SciPKOsgu38h1gN2tNZD65r0GX9xkMcHr6O4zshwye4PpKWY6Q847fIlqC+/4g7YjUtM"
        "uzHKrhTijgPrJkt2+uJyI2m9T3j+o+LvfvGV2v7wsqh9/HH4Hdy/cMZbuB+US8TN/gedtzY5HbWPj8e/2mQ56jcepx9VPU7UhLjD"
        "KUc8KAP/6jXLDzc0zQuAucQas14eZ/yCvNohV+dBrk6ULqXc0sfIvupvn4v+7UWcEe23Q67K6F872oee7G9H/2T0rx3ty2i/Hf2T"
        "0b92tI917W9H/2T0j8ctVCUmxhluZtXjDDcxL/9dHyF7MCd9jIn203qKKyb+MWL0dJt0NGLIKX10j7A+g+Ovly6LdbLoBus0hnWy"
        "2nfqP2f7zv4523f2z6HfnP3j8UxrnXicpVOqHmf5lFR9nT4uiet0gxRo3wbv5RCNrPRTjVXTCxX/9IkLdv2blh6OxEz/cIjsYZWg"
        "Lm0Hvh14H/A+4N3Au4F3Ae8CvhH4RuCw29VO4LDf1Q7gsOPVtcBhz6urgMOuV1cCh32vtgKHna9mgMPeV1PAYferCeCw/1UGHH6A"
        "Oon9MPgD6lng8AvUM8DhH6ingMNPUE8Ah7+gHgMOv0E9Chz+g3oEOPwI9TBw+BPqBHD4Feo4cPgX6jBw+BnqPuDwN9S9wOF3qHuA"
        "w/9QdwKHH6IOAYc/om4HDr8E9lp5/YF3A4efonYB38jjGcA7eTwDeAePZwBfy+MZTIyHrGJiPAT+ieTwTySHfyI5/BPJ4Z9Ion9S"
        "jW8MU0Pr67bkq0FRbbuoAmOfwMD1kS7sj3D5cTv2Sz98gfh/CL8nRfuYy4cx8q/T4StDweKyv3ZBsNdSnWTPob62BbEQyZlfhqkf"
        "nT79lC8YUszyt5+i+EZBAR8r4F8FfKuAXxXwqQL+VMCXCvhRAR8q4D8FfKeA3xTwmQL+UsBXCvhJAR8p4B8FfKOAXxTwiQL+UMAX"
        "CvhBAR8ooH8FdK+A3hXQuQL6VkDXCuhZAR0roF8FdKuAXhXQqQL6VECXCuhRAR0qoD8F8/s0xVmKn0d8PIz9SdhT6bAEv4fey8Nv"
        "sT8vCc/zeJwC+3wu7N+HIuRn7YzY6a64CfUgfqs/BfoLoV0tA/9tj/le8XOVOH6Ikd1OfEJxM+7/62MULysscMQBeNzVVo8xgDLd"
        "CfGdit3ILqk9IvQzZOeXjThvcMQ1L8ZEVsaTcowncfmMJ2EfzyaM5zn3eFL25zbjuefdz7W65cmA+gP3cx0VutF67mJ2f14fyUAO"
        "tlpyd9BGl7oGfmzZV/KSn+nI64HsqGICfJO4/11BfmYgP0chP+XjUiW+USoZv5M8vefd6dltZwLabRvD9n1z47xCsmG3Ney2ht1W"
        "3W7r7Wb2+C8/BzLwCMkpHfsuS1KoN9Yl2nntkhVvIjtvSDifkcY5A2d807ALDb1RiXdHWEmqxK20Pkfce9cVTIh7JxD3TiDunfCO"
        "excfqsT5WjzjfBU71Xz+q5gnX3v170Oivap426tPw16I/oLq/RhjU5O/MeYpf1F/W/o15iV/K+dj/jJU3a49GGrYtQ27tmHXNuza"
        "y9uuPXHB26797hTlanOoul37F8zbriWGi+O9re1R6l/zvpJdj/L4gj5C5QXYDX77Sfw8tz4fdsNTtN/fpsx17De1euqbdPjC+WBx"
        "kcnzNJ5/lbg+3Y7zvqZ+BHTV1yPqSfs5tN2e+vUmn3GnvPXmCOSRdDrgeH6C8XxPsq8Pt2e2fi7iaedwPVpITHV9rqhrfSx7KPpd"
        "Kdi4/kbCeQ+Jy3/T3gnTevmtT611sfpT/m9q6zMacBx/jnH8mSS2dxTtdfj0IwG+Gz0/tff+RKCHrZCX1nmHGuvusp/HO4TzwZZc"
        "4f6rjz1Y/zzFvOUZ2uP3R+zrG6ryvLN/aek2ie+TmvSa5X4B7MPQH5wnviD62Ba9ntG+GJ1j0sfpfFIudKtgT5ws6y2jvgMhkpfc"
        "jj+E9tuWP2ThtC67WWNd7OvykRrrsob8+adJD26Lyj7r8njAdXnJsS4vMqG+6Fzhd253GvV2wO+TzPd+x/He7jrf+z71dzPWNVSZ"
        "K7N/m0LC7/z8Ca+P15Oh4zDWPmNbVBLOQfSGia4OoeY2cmfYLdz+dpTviNjKDT/X9nzCo9x4npenmPh8xKN8R6RSHrGVG3I95FG+"
        "A+cuirdjHjWsawzryudrmyTOe5TKl0coMHQoivM0n6/Qq/H+vWu4PiS+T2K+i4/A//8o8E8TvHcb5nkt6dXitXjuYYJf2ex4/qti"
        "u3ycFTkToXGATvWnVsK+kwT6SXK/B/7KSZwD43zH+YH/zs/5GOeXbijDZzZX5iVs0h/R9xbcX8nF4gL/xNGf3ijOnWwEHUKPFpfz"
        "uGVYqPcA5jXK6ECQjnNC6286T3KqFet4Y4b9HOe7jfYXt74jnPeOsp+VZqZ/8Mv4/cFROn+6ftmhc5w/jH4n2yv8SnJoJT9veo7G"
        "0Ypx/NIxjlbHON5yjOPNUoPPLyc+Jz1y8fic660Gn18aPr+G1cfnH2Yzweduuy1Tw59YcS6YPdZ6TvDPU9w/X3xuau0nWLD2Q8yr"
        "fd7ulia0z++FNj17zut8pz42jnNPcxndF50zpXOQi3HejrdvrSvO/Z7EOW0uL57gdnOGCfNSaDkl3McvtBwDPAp4BBD3r3EPI7g9"
        "HRf2K9ISCSz3fXoaF79P3wY/wTmOyv0on/tfkEv132saBl38D8XvfOrl61nt3lTIVj8//1q5J/xGKWa2N14S1wH3vpqgL2OO8TxS"
        "fTz8nLM1rgMY1wO4V/+N4PMkjOPgpGd/6+6PNc/7qvaDryuf/1r9SuKeHu+f33uFB+heRzwOPczv694v9tN1P9z3Pm0I+y7j2Hf5"
        "UCB5wt/LscWIG8MOfzzYPBQ/7t1/Q96cNfu5r2T4XzzvBM9PEId9VO/9xZz0tZJxznPq92X/kPggvszkAytPhYPu9QO4H2e7nz63"
        "Hvrcz++pTlMeOOjcknMB6rPP344Y7uHG6B5uEvf5tVGqN0nXsdn6r+dL3vKQBHotOeSUh9O9N5uvUo99fI7+dmjjeO+PqGAD7kcc"
        "IHXb4b7nxvmHDM3Fj1E8Ig57g98D7MW9xB2AOek3zfHM1rzkce8276MHuByr+x7wgdr8ctZz36LTU0/632P0u5fYHfCe5LjAl4VH"
        "d2KdKOBcRJ6HJM8rAruL5/EIah8UcZ88HYdcHcxAzn4P7T5XIvqg/V2+/8/74aaP6yn/xTj1W9vF5Qvund7nbV/pB+k+wGIZ9v3Y"
        "kLCvM126su5jY7+o3vvXht4y/SeHHo3D7uR5BdzzcA3t67jkSn5W5Yof3wS9N2+PG5j7OvJt1O+EWB5ltE/P5QXPQzJ7dPkt0OW3"
        "aV4Gxfl/AVDbLdLZC4BfkP8Z+moP7DSiS213xPv57H7hnIuLHhOcT4Otkz7WJdRT9/vQk8Un4ZfGqJ/PPMnX4yXYvRS3riXP09J8"
        "shvx+527Znq93sF60fxqg5W4lD2+tDUbq2nH2fMBRNk9F7z19jWWXbbMiw/Cs6O3L7H+31lD/+/01/8p6P+9der/Zms8RmikGBP5"
        "oNgPumwCXQL3b791VvQajxvwc3056XW0R37ZYu2+OvXZXIpDWvntzgayJwrNe7D/uwRynnBtfgT8+gl6/7GZlZ/u8f8Hxv8GjX8X"
        "Bbxq67GFpM9HSE7ye8b6fuhBTi893no9F1pC8eUY84k73OJZ7tQ/rrwrkQpfDTGv+6QrBbrk8TZLTz02W/N8HPP8CvHjgkq83NQr"
        "gPz+o7bUR0+tfgV2C861IG+H0W5BsFNfLNnjypY+AM7tyCg7Bb2wgPRCTbqXkOdqgcCf7vkKxg/u+fpvzBfOLUmifHbqicVZ5HfE"
        "71u/2CyJ8ZFxH3/u96jd+3CedzDhoquzddEVzgGO/B/6vUHUNw77KJ0gu0nTI552n6WPnPGoWLA42rT1Evx4fTAl+FnOea3pn+fr"
        "szO5vOH+eFuW+LMXee56oT+4HknuQ/19sxOH9Js/5/jr1c/6KM2fUx5y+3prtskzTu5XLz8H5rTTLXp3xC1zsbD1/DybvIiyxwV6"
        "ddqvLn+7meQOp9O6/S2/+tbtCeR/cXs371OfK964bqcYz6tuN1l+e+Fu8jd7IT+5HOXzzPfLClfTurapbdDnQ1ZegoiHHE0u9NZ7"
        "vNzJ987neNwwaL6w2vTsfX+pJl1jH8c5Ts7HW5GfoG66ftybrnutfFj74Hfthd+0Z1p+E6cj3q4+sjNYPAn9a+P3SKa7/k7+m+X1"
        "zz9ar/zaXkN+Jaa3zuOTgj+9IcPEc2nNtN/F/UVud+Svfh7rSPtj/Pxs/tFnsT922LKTkkL/yE7KNx919fMY+snzrqZs7fL6Ltc4"
        "sJXnEPuJtfYt9LG+UrV9l3zL6bryDNrtpgnYTcx2Hi/Khn5lrt+s5yN/BfnIT3zA8pH/LfKRf+cDmo98opGPvJGP/DLMR34L8pF/"
        "ps585J+FXf5Fkg/v+XzkJMf98mbPfp7yb10mecp/WrLnKY/PUp7yKPvxRc5D/l818pC/Oc383j+doTzkL9fIQ/6jafbzh5dZHvLD"
        "M5SH/BmfPOTjH9A85OONPORsOnnIt/nkIe/xyUN+5/skD/nNPnnIuz9gecj7ZigP+fAHPA/5H5sEtk16M1o9f+ZwI38mqyd/5nxW"
        "3T6o3Df2zp8ZYuL6BDvXHjwP07AjD9P+qN1faORhauRhIryRh8mPb97feZj6ZikP08KofZ/DOD/gFfev5GH6O8Q56R5a8Hwhc4R8"
        "8O48TN9klXiZPV9IBP30y7/Eoo38S438S438Sx79bORfeg/kX7qVTU2eahFPeWrlX1oH+ZmzzvdR3mbqhzOfDy/3z+czMbP5lqK3"
        "RoLF5T4ZofG8bsmRmcjjk0Z80T3OWvl72gP2/9fR/39ytOeXh2fCkYdnWcS+jrXzvUy8z/O9PGHtZ3jne3mX8pFb9+bn+OR7SQp6"
        "pXa+l9+2cFoX2MtW3pao8Lt/3pZPUbuNfA5WvLORz6GRz+Hi5XPQw5w/qudz+H2SIzOWz2GiznwK28LB5O2dYcF/svI53GGWT/27"
        "Wl34rsP4e/y7WjeE7eOf/e9qtYft46t8V+s3wn7jCfZdreVh6nfQ72qtflf8rhbtHLm/qzXc+K4Wq+e7WvNrfFfrYseb3w4Yb746"
        "RO/x7zW9HGp8r6kRb27Em2vEm6f8vaZnJTHuWut7Tc+yYHbAhJAf1v29pm9CzhyUqsdVD0iNuGojrtqIqzbiqpd3XNXve02fmWJc"
        "NSFVj6te77NPJYl5sqec136G46zhdwLqjzMYz38yvj85O3ntpxp3PR5wPC+x6cVdf8AacdcgcVfYn1Ze4kbctRF3beTLbsRdedx1"
        "Easv7noluzRx15nLY2u3Ywsy/CUZ/pIMf0mGvyTDX5LhL8nwl2T4SzL8JRn+kgx/SYa/JMNfkuEvyfCXZPhLMvwlGf6SDH9Jhr8k"
        "w1+S4S/J8Jdk+Esy/CUZ/pIMf0mGvyTDX5LhL8mwz2T4SzL8Jejb8vgB4S/J8Jew3gWsUwH2QAH6uMDtolHk7co64gBZRxwg64gD"
        "ZB1xgKwjDpAV4wDmPSnJfr4rzJIGfpfjXNeN94rnusCPWyLYp454n+vyj+9uE+2MmPMc7lL4ETvhRyyFnd8KO78V+FXArwK+CPgi"
        "4C3AW4BngGeAq8BV4ApwBbgMXAaeAp7yORd8cf2cfo3ioPY4qxmHVTfZ+NbAbxflgtod8zrvx+OkecS9jOcNjshEySDg8kLrofe5"
        "P5OEfTy49EHoExIwy0MpU09oeXq+CL8+Cf1o0o0hb2GHcHuk7dOUZ4S/l1xdkU+S6ed3W/sc5n08n/2KXOht7MOgvxL1N6/eJdj1"
        "fL9jMPtljONLVn3GSm3A7wMrNleNn/E8xs575W7/IFrVrq74PRkBd+cNH/6V1/6VPjZxSfOG/z9AKCFv"
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT,
        },
    },
}

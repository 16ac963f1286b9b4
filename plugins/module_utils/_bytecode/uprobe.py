# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 2808],
    "maps": [
        [24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"],
    ],
    "constants": [
        [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"],
        [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"],
        [1192, "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"],
        [1872, "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [2808, 7344],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"],
        [408, "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [10152, 6872],
    "maps": [
        [24, "control"], [472, "scratch_calls"], [616, "frames"], [864, "frames"], [2992, "owners"],
        [3976, "tally"], [4120, "events"], [5056, "rows"], [5128, "blank"], [5176, "rows"],
        [5232, "rows"],
    ],
    "constants": [
        [288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [712, "SAVES_ARGS"],
        [904, "VALUES"], [1016, "FILTERS"], [1152, "OPERAND0"], [1816, "OPERAND1"], [2200, "OPERAND2"],
        [2584, "OPERAND3"], [2832, "OWNER_MASK"], [3112, "ATTACHED_PER_CONTAINER"], [3176, "WANTS_PID"],
        [3296, "PID_NUMBERS"], [3336, "TASK_GROUP_LEADER"], [3424, "TASK_THREAD_PID"],
        [3520, "PID_LEVEL"], [3664, "UPID_NS"], [3736, "PIDNS_INUM"], [3896, "ONLY_PID"],
        [4032, "COLLECT_EVENTS"], [4096, "MAX_EVENTS"], [4136, "EVENT_SIZE"], [4504, "KEY_VALUE"],
        [4592, "BY"], [5024, "STATISTICS"], [5320, "UNSIGNED"], [5800, "SUB_BITS"], [5944, "UNSIGNED"],
        [6008, "UNSIGNED"], [6312, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [17024, 2808],
    "maps": [
        [24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"],
    ],
    "constants": [
        [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"],
        [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"],
        [1192, "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"],
        [1872, "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [19832, 7344],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"],
        [408, "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [27176, 6864],
    "maps": [
        [24, "control"], [464, "scratch_calls"], [608, "frames"], [856, "frames"], [2984, "owners"],
        [3968, "tally"], [4112, "events"], [5048, "rows"], [5120, "blank"], [5168, "rows"],
        [5224, "rows"],
    ],
    "constants": [
        [280, "SEVERAL"], [304, "WANTS_SITE"], [336, "ATTACHED_PER_CONTAINER"], [704, "SAVES_ARGS"],
        [896, "VALUES"], [1008, "FILTERS"], [1144, "OPERAND0"], [1808, "OPERAND1"], [2192, "OPERAND2"],
        [2576, "OPERAND3"], [2824, "OWNER_MASK"], [3104, "ATTACHED_PER_CONTAINER"], [3168, "WANTS_PID"],
        [3288, "PID_NUMBERS"], [3328, "TASK_GROUP_LEADER"], [3416, "TASK_THREAD_PID"],
        [3512, "PID_LEVEL"], [3656, "UPID_NS"], [3728, "PIDNS_INUM"], [3888, "ONLY_PID"],
        [4024, "COLLECT_EVENTS"], [4088, "MAX_EVENTS"], [4128, "EVENT_SIZE"], [4496, "KEY_VALUE"],
        [4584, "BY"], [5016, "STATISTICS"], [5312, "UNSIGNED"], [5792, "SUB_BITS"], [5936, "UNSIGNED"],
        [6000, "UNSIGNED"], [6304, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "20e9515252c2f6008a576f1554c87572c6ead2c36f174482b81562fa26c21cba",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 64, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["args", "Q", 16, 6]],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1024,
            "flags": 0,
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
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXGtsXMUVnrvPa5PgjeMNG5eUXSKoMQ3EJphACXUSSCKEhEtkYlVyY2dJ46aKsMMjvmyl2AkNFPWBzaNRWlWJjeIgAQktdEP/"
        "bKoihR+t1KpVBTXQQIt4tKpSiVYWDXu7955vdmdm792HH3nA9Z/x3Dt3HmfOnDlzvtkvs4jZf2mN0mTjftNKYwuY9JcZozTsY2y/"
        "aZrfzf1vfRJlPvu5ge87Ncqn8d1TSFPb++160yGe/8Ck9BTS15H+HulrSE8gPY70GNIjSA8iRb81ud9R7Wo7tfq71Hrvl9/X+Xl/"
        "TtvfZw5hnLl6TufGmc4NR8f3A9Y4D1G5onoWzm49yRL1BIR6lPEO9U7gO4Me3LmY0okwvVflk2p83C4fZBE7v2TkCWovRPOb6aVy"
        "23KZeC7dhbRTq82Pp8Mqh3lNh6Ev36J0Vw2VP4q8e/sJ+m4AckC7xhi935zg+nm6rH6eFvQzo0MPdOjpcAx6+i7afd9Ol/TeT9+H"
        "8d2A27jn2ePmepzcfqZsf84I/UnVDtrlo3Ztlh5QvndBgFF/bqbvRyCHgbmWwynI4T2Sw8BG+r4G3424ySFmy8E4NGRy/cw1ZxqH"
        "HzUl/dmC7334Hmmn7zI7LV6vg47rOOZTxjmOcfqxLgKF9TVotcfQHtJOdhUT7U+QNVE90LO6kbmW858g5zdofWKdb/NT/04iNcag"
        "D5fLcjuJdEfrG7B3JOdUI8nfaj9l1Yv1Fw3/ltp5EOswhHWIfLqGy+GvpI9agz1/5de9Zss5yNaaovyK5VbdunCX2z8ht+tJLsMF"
        "fbD6y+tdkmjJy+FiQQ6qfbzzEtidh2i/MQ7RvmQs2s/E/UjVt05fmDk/D0jyVN9Hfb78/vOC1S+USx34wGW/ovr4ODOjmD/Mf3d9"
        "gynKJ9XI9eCg6WxfhzC/8zFPGG+iH++PIN+H/DHke5A/jnwX8ieQ34D8a8i3I8/3b9KHTB/6n5tfa6s7Okj5o/sL8xP9zu27rf9f"
        "MW742bU0LFteQWFf4fu7VU+bpV+PVbkuNS5fWvdGPeW7dwaRJwU0xqnf3a3Qw3rsi6PzJL9mMmeX/23lfdwPogbSPq4XX7CfGGPw"
        "T5ppnozDNA7jWZp/Ywz+T/PjyGM+E7Q/pHoxzyMRaZ2lEujvGObX94cs5TGf4/CTWpbT9wmMewzzOQ6/qgXzlliJ95jPccxjSwfe"
        "b4C9eDVbTu6v5+Qu2mfLX+R2Nx0ozK/PwU5H2fGs6P9UOr9R9mKW+7GaMC+TccxXJIb+P2eXy8RUv3eobHtDoj7l7Sz0ZKC0/6uu"
        "y06s87TL+yjqyQwzyX7EapRyNbo0jiC70rHfddD3VGvBn9TtfsTZcof2Myi/ybKztn5tkp6HYX+t92HsU35lX7bbXYr6othPcstt"
        "ZbGdHNp8BeQQUPqxBvbiLuwzbXiexPONcv27guQfbwpSv7YGW+x+RYO3kJ4Er7f1Lhpss5/n/a0n6fvdDXK7fPxpP7fntI/z/KZc"
        "Y3VWO4EQtROIUDuBBdROQEM7VLGxtwfzRILcGgjadi4amG/32yoftN9fjPJ83ZH9iQZqWQjlwvbzGpTrQLkw8v3Iw77t7UPej3wX"
        "8hry7fl9xupHZgXmKwD/A2nUp5H+431mrezH7PLzckdNn/A+yJ4nOxWsoXEGa2ncQc0eT5BdZJfb0bof+z2Na8m6p01xXDtaQ6jv"
        "Cfv5jqWjpjiuHUt9eP8jsuPrfmiq+mxNaNS3TNJn1T/NQG+t8ejQZ1vf/dB3P/T9Geh7APrO5YJz9bZcd5cXn/OGNkOPY0FF36HP"
        "R6HfxgY8fxjP7yn4A/MwHlvPfdA/3wLSP18t6Z+P618dyWftxZDPt7FvhGk+fDrNh4/PRw3Kf1OS/5Kue0xRr3as2CLLfwWX/2aS"
        "f9c3iuWfm4Bq5B+Zofyb5kj+DTOS/1cqlH+bIv8VivxbXeR/LeR/jejP5v1lfv7YDDlH/VdL/j6fF6f5iE1jPork31JG/uifsQ7P"
        "IfejDYV+XToj+V9UofxDsvzvDijy97nI37T9jO67s1ny9zvIn6rtovShDS7+/5crilcV4mgniuJEJxzjTSfKxK1mp55kiXpKx63w"
        "Hc4Hd8bKxa0G5bjV8CzFrYTzin1e7nOLWw2WiVsNKufhE2X9yxOif1nD/Tv4lyOzHbeaKtufKSlu1aPErXqc41bDatxqruSgxK2G"
        "N1YoBx636lPiVv0zjFutZ9XGrU7MRtxqzuVcadyqp8K4VT/iFX1y3Cof/0Hcap8St9onr9Ppx63uyMpxK1Vu1a0Ld7nxuNUtdnu9"
        "I85xq+6EhvHcmHWOH8FfH6N9oxAHui4ryqNYH+nAZIwibjCiTzNuSh3qnfgY41kv70+60q5ODn/v0wHGSu1fYR6HmyraL6Yc952p"
        "0vtXlfUkH3Kuj9t1Xq9TfeI+xvWod4zqW5ZYmvc7A0jjgh7XYT/hcf+6mLM8isa5170/1cgpWUJO4rh6UQ/Xn+56XYmXlK4ns7cQ"
        "t7Drm5gqGe/M7HS2t92JP3/q1G7F6zNvV373qXP71zAxbjQpxIXIrpGfZlyuO+rzqtZ1mlN/1HXM4wVWv/aKfodG55toaJVdT+qx"
        "fjmOrcvx0BS+4/Yk+SA5xMl9EclvSe6jeEFykZ7/vs7WD7IjyUWX0vtQTNpPwhi3NY8RfGelmW0sv78ut+uBP7u9D3Z4Ku9/9djP"
        "Sb/Tuoo3hKVx8nl1k1cUcfdq403GdahXsU+ZPYVzaAT+viRP7Jt8vxXLa0J/03n7TOeAzI2FebLn7QnsX7Cj3B9JNtJ+mqyl+Cr3"
        "lzZptG6MiS5TWhdtTJo/Hvfi+sO/t/Y7qwsnc+lXrf2MtwdcveD3vang7hSHTja+aqr13SzW18KkeP8mneK3UT1QZJdOwQ6I+sNx"
        "Qh6XNY7Q/E82YZ7CyrokNcmf4yv2Y/L3EBaxmdiNKM575drN+AtxbU2Ia1fb36j2aybKZzLB5dBm262toYts/S/Gn+g8y/3VyYRu"
        "fz+B9cLXURrtLbvyNkl/g4z2685QUHrOcQyrvnasR80uv7povWrC+XzZFp90Xt8VKNgTu94glbesjugH8fqXhTRp/Vt+ZjDfL40t"
        "a6f36xEX4nmrnQgvpzGpnK6U01FO/N4qF1DKBVBOfG7ZGZ9SzifYx8kByD8M+XO5P6hJ8r0iQHHUNOIfdRud49/We6uee69Hua3Q"
        "J8SlLluJPIXn2b2PYB5WYF3egHLrEd9+QCmP+GzdfUwa39acPtj6pvYHemXFn0U9qfNxe6hBbyLOdh3rhJfjeJAVZ/6qEF+zxu0X"
        "4t6b4N93hmhdZu6ScQgLV7DtbIdid4ErdCI+w+udCNB3QbYYOB/tg6vW/I/sIMeNVscI50P7S+L/MuXzGPn5M++f7iivVUt/eYYJ"
        "8bW6loKdbRJwrCBrwzjiGMd/lXHElXF8qIzjfWk/5vOagV7wfTW1sDAu3Z7HgO0PBNknJr83MmSlOvAlvcZ+z/0r7k9NcrwV53Bu"
        "9yy7+DDK68I+wecpH2cZdsbn6rBfG7y/LdzfJn9lt7Dfnrb3iY/MjhL3XIzD8NOxD3E/yervEPq7Uzg3nUS6lb1t2usf8rxvEZfz"
        "pOz3K35nkA3a823JL2bnoY+XqHhlT9n9rKfkObU0Xsnb4fg/vxfA7wukcE+Q398q3EMYMsVzVKpRPu+n0O88vq/LflPRfY0I+lEL"
        "XHtgv3Te4P2q+r4Gc7uv4Zf0jOOuxiGMv5bkYemHfZ9B43EE6t/RRKFe6V4DnlvftU0jPhOFHTSU9roTwP80fh/gGJ6H8Dwi4f7d"
        "CYxPK9gR0jO9rL9zxMFvyfvBWtoU71UYC6m+1E2Y9+Ye01neGFc9bWSpZtyPqMe9BX4vor6JSfcoYOdSzUOmaL9TzaR3xoIIE/Uv"
        "yu2/xu8DMPaOEMevZNx+B7zCwjHFeOhlyr2CIPtSUX1xEY9fo+LxCdtepr4ecTwvF+Pyd1SNy8fnApdfjuf+SnH5K4HLXwdcvhm4"
        "/NXY91skPGg3j8e0Krh8gOvRH2kf9uOc9DDHteaTXP0+u13jfo6T10r+B8ezrvCHbY1Q8WwnfKtHwLeMWyMyfr7WOU6ax8/xXsXZ"
        "d+Vx9lcIP1/B9ShdIX6+TsbP2291wc9XAz9vd8HPV5G9aL/5rOHn8bnAz9vxPDDb+PniCvHDBhk/7KhX8MOIC344n+TfMe+s4efx"
        "ucDPS8h/Zvj5h9nK5P/3rCz/d7Oy/E9lneX/FuG3HW9mzxV+Hp8N/FyV/6zh569UKP+XFPn/XJH/MRf5Pw/5Pwf8XDdL4R2pxhju"
        "V5K/4fb7g3w/eqMV4oUcN/oJ4UZF9/JjM8PdXO89/wN24fuEH7nee36U7n2OHzdL+rOtsj521w+TXG+i/ufvLxfFxylQYOyBHzk8"
        "QxzpWY4j3SHjSEXzyUwRV+19pAyelD+vTMnx25niStsrxJUOT0lyLIo7qvUnK8SXBlR8iRyybWHgS2HIGalxiORWp9xHKNwXce4P"
        "P1+Wwr2qkRuXQ3J7lXjTnmniTfcpeNOzzniTMRGT4+ujbrjTkuyMcCfulwYass7rqk0+/zeouJNeBnf6WlW4U+r2qayIPxnPTGUl"
        "/ImtJ1ymlsn4U0jGn7h+pTAebpeMMXqeHG2Q81siEo5feD5PLlev4lR4PnApzlfIazEp74ZX8fcZ/P7NikvZuNUz5G9FA5/k9ahH"
        "2D/4/sLXi3FIh72q1UQ5ziZuFXfCrRQ8hOOjRbjVsAtutbNC3GqlglvtVeKTIy641YCMW1WMVw0441VF+yjHrbgdOQDc6gBwqwMK"
        "bjVQIW4VBm4VrhS3isu41TjNPx/n5NIy+NXizwt+9RsX/Op+wq9qyuBXoxXiV1e54Fc1M8SvcP9/2SjwqyeniV/VXKD41Y/L4FfG"
        "LOFXT50l/KrmHOFXT3r4lYxffVwav2rg/Vg5J/iVMU77N7+P4Y5jBWUcK0T4DvcXrHOiHUcMq3iWruBZrDSeBb8rj2cp58miOPFO"
        "ZzwrsxrrYcAFz3K5B2kciUn4E7/vUR7PekvGs/J41V+ovgbm6M8G2UtnxPsA1rYbE+Sc8fgn0B+Pf8KOZ3j8Ex7/BPP4Jzz+iXLx"
        "2M8a/8QUE/ejzz7/BH/P+SdwXyDPPxGR7p8YCd4e55+IS+d6A/wGHv8E14tzyz9R4JuAv5RYLt1DKfBNwL8Cfwjnn+B8E8YY5jPB"
        "cXuPf8Ljn/D4J6bPPxHBPFXKPxFH+XL8EzK+Wshz/gmdiTivsZevB84/0STfn/H4J6q+P+PxT3j8Ex7/hPN8ePwT4J2o7fD4J5jH"
        "P1EW1/P4Jzz+CebxT3j8E5x/osPjn2Ae/4THP+HxT4j2pHr+iY5Z4p/o8vgn2FzwT3R4/BPM45/w+CcusPt7Hv/E7Nzf8/gnlPt7"
        "Hv+EdF9v2vwTXZ8x/om+svtZ35zyTxycEQ/F9PknpqR7Ch7vxLnmnTgu8U6kmvtM8T5Fqrm/Qt6JgwrvxH6Fd+JxhXfiUYV3Ykjh"
        "nRg8S7wTfRXzTjRVxDsRmzPeiabPNe8En5eZ8070nZe8E+sV3onbXHDzNcDNV7vg5reAd2LVWcPNmy4o3onGCnHDqMI7sVDBDRe4"
        "4IYXg3di/lnDzZsuKN6JjyrkPXhP4T34m8J78I4L78Hb4D1465zxTjSd17wTv6pQ/i8r8v+FIv8XXeT/AuT/PHDzSBneiTjuVfbP"
        "Ee/ET114J+JzzDvxgzK8E9+bJu/EHvBOxM9T3gnd451g0+Gd0D3eCVaKdyJeIe/EF2eJdyI6Td6JyCzzThT4JIh3gpkS7pTnndDL"
        "8E7oLrwTusI7obvwTugK74TuwjuhK7wTusI7oZfhndBdeCdiLrwTcRfeiYjCO8FmHa9q8ngnivfR84Z3oknhnQCficc7USHvxAMe"
        "7wTzeCc83onPK271n3PMOxGZIe9ErAzvRETBsfQyvBNMxrFK8E40zQnvRPws8068XJJ34v+LOyHQ"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

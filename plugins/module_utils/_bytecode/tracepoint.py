# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 11864],
    "maps": [
        [24, "control"], [3784, "owners"], [3928, "owner_levels"], [4048, "owners"], [4408, "owners"],
        [4720, "owners"], [5824, "tally"], [5936, "control"], [6448, "control"], [6504, "events"],
        [6616, "control"], [8136, "control"], [8360, "rows"], [8432, "blank"], [8480, "rows"],
        [8536, "rows"], [11792, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [264, "VALUES"], [304, "FIELD1"], [328, "FIELD2"], [352, "FIELD3"], [376, "FIELD4"],
        [400, "FIELD5"], [424, "FIELD6"], [520, "FILTERS"], [584, "PATHS"], [744, "OPERAND0"],
        [2040, "PATHS"], [2200, "OPERAND1"], [2472, "PATHS"], [2632, "OPERAND2"], [2920, "PATHS"],
        [3080, "OPERAND3"], [3288, "OWNER_BY_MOUNT"], [3320, "TASK_NSPROXY"], [3400, "NSPROXY_MNT"],
        [3472, "MNT_INUM"], [3584, "OWNER_MASK"], [3712, "OWNER_MASK"], [4240, "OWNER_HOST"],
        [4264, "HOST_PIDNS_DEV"], [4280, "HOST_PIDNS_INO"], [4840, "ATTACHED_PER_CONTAINER"],
        [4888, "STATISTICS"], [4920, "PATHS"], [5000, "WANTS_PID"], [5120, "PID_NUMBERS"],
        [5152, "TASK_GROUP_LEADER"], [5240, "TASK_THREAD_PID"], [5360, "PID_LEVEL"], [5496, "UPID_NS"],
        [5560, "PIDNS_INUM"], [5752, "ONLY_PID"], [5880, "COLLECT_EVENTS"], [6064, "KEY_VALUE"],
        [6152, "BY"], [6264, "HOST_LEVEL"], [6384, "MAX_EVENTS"], [6520, "EVENT_SIZE"],
        [6696, "TASK_GROUP_LEADER"], [6776, "TASK_THREAD_PID"], [6856, "PID_LEVEL"],
        [6928, "HOST_PIDNS_INO"], [7048, "PID_NUMBERS"], [7088, "UPID_NS"], [7160, "PIDNS_INUM"],
        [7544, "PID_NUMBERS"], [7584, "UPID_NS"], [7664, "PIDNS_INUM"], [8248, "HOST_LEVEL"],
        [8624, "UNSIGNED"], [9104, "SUB_BITS"], [9248, "UNSIGNED"], [9312, "UNSIGNED"], [9616, "SLOTS"],
        [9768, "TASK_GROUP_LEADER"], [9848, "TASK_THREAD_PID"], [9928, "PID_LEVEL"],
        [9992, "HOST_PIDNS_INO"], [10112, "PID_NUMBERS"], [10152, "UPID_NS"], [10224, "PIDNS_INUM"],
        [10624, "PID_NUMBERS"], [10664, "UPID_NS"], [10736, "PIDNS_INUM"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11864, 2784],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2576, "tally"], [2640, "unseen_calls"], [2712, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2512, "ONLY_PID"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [14648, 11864],
    "maps": [
        [24, "control"], [3784, "owners"], [3928, "owner_levels"], [4048, "owners"], [4408, "owners"],
        [4720, "owners"], [5824, "tally"], [5936, "control"], [6448, "control"], [6504, "events"],
        [6616, "control"], [8136, "control"], [8360, "rows"], [8432, "blank"], [8480, "rows"],
        [8536, "rows"], [11792, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [264, "VALUES"], [304, "FIELD1"], [328, "FIELD2"], [352, "FIELD3"], [376, "FIELD4"],
        [400, "FIELD5"], [424, "FIELD6"], [520, "FILTERS"], [584, "PATHS"], [744, "OPERAND0"],
        [2040, "PATHS"], [2200, "OPERAND1"], [2472, "PATHS"], [2632, "OPERAND2"], [2920, "PATHS"],
        [3080, "OPERAND3"], [3288, "OWNER_BY_MOUNT"], [3320, "TASK_NSPROXY"], [3400, "NSPROXY_MNT"],
        [3472, "MNT_INUM"], [3584, "OWNER_MASK"], [3712, "OWNER_MASK"], [4240, "OWNER_HOST"],
        [4264, "HOST_PIDNS_DEV"], [4280, "HOST_PIDNS_INO"], [4840, "ATTACHED_PER_CONTAINER"],
        [4888, "STATISTICS"], [4920, "PATHS"], [5000, "WANTS_PID"], [5120, "PID_NUMBERS"],
        [5152, "TASK_GROUP_LEADER"], [5240, "TASK_THREAD_PID"], [5360, "PID_LEVEL"], [5496, "UPID_NS"],
        [5560, "PIDNS_INUM"], [5752, "ONLY_PID"], [5880, "COLLECT_EVENTS"], [6064, "KEY_VALUE"],
        [6152, "BY"], [6264, "HOST_LEVEL"], [6384, "MAX_EVENTS"], [6520, "EVENT_SIZE"],
        [6696, "TASK_GROUP_LEADER"], [6776, "TASK_THREAD_PID"], [6856, "PID_LEVEL"],
        [6928, "HOST_PIDNS_INO"], [7048, "PID_NUMBERS"], [7088, "UPID_NS"], [7160, "PIDNS_INUM"],
        [7544, "PID_NUMBERS"], [7584, "UPID_NS"], [7664, "PIDNS_INUM"], [8248, "HOST_LEVEL"],
        [8624, "UNSIGNED"], [9104, "SUB_BITS"], [9248, "UNSIGNED"], [9312, "UNSIGNED"], [9616, "SLOTS"],
        [9768, "TASK_GROUP_LEADER"], [9848, "TASK_THREAD_PID"], [9928, "PID_LEVEL"],
        [9992, "HOST_PIDNS_INO"], [10112, "PID_NUMBERS"], [10152, "UPID_NS"], [10224, "PIDNS_INUM"],
        [10624, "PID_NUMBERS"], [10664, "UPID_NS"], [10736, "PIDNS_INUM"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26512, 2768],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2560, "tally"], [2624, "unseen_calls"], [2696, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2264, "UPID_NS"],
        [2328, "PIDNS_INUM"], [2496, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "012c35c31f2e9fb9a2c3ab3fa28d528f60628df6c60ab01e171430f0fce6627d",
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
        "eNrtG21sHEd1dr17t+eG3MXt2hcrVnxNP0yEhZuWEkIrHKJSSyBqWtxEqqzkerKcRoqaNFBne0J12jSl5QdyK8oPxA87UAeJElSQ"
        "XD6kDQI1EapofrRSkEFY5aOhQmAQQlES33Iz783ezuys9852WgnGf9a7N/PmzXtv3te8V+0+FJD635xB2F+le5K9FzcQ4c+fgWfW"
        "JGQyCIJn6v/TKS7Jsu8ezncNmz2LpjjfNS0cN8Se/R0wYA5//wY+q1v72PrV9l7AwxDhjBiwXvy7JcCTf3cNWM+bhv1S/H/A1hlQ"
        "rlPtPhrAvE0At00Nt9q9L2H+noTvwwnfhxK+DyZ83w58A3IQm3xUwNOfRn4ZwK/8YZxXwu/1eQ6lW7aPDCjg+x3w3F0nW8D496rw"
        "ncpBHWxAf6coFNvE+U9uged4/Xf6k/8dnGchPjfBu/dpXKcN5akNAFF43z2+/l/0/7PlT367Z9tP2X59F+HWxWx7fN3JvR9D/HH9"
        "0w8g34i0Pwt//yK+I9yJOlz6024b9jVmH2f4u/YU4Gd/lZjs+Rz7bpOvo1yBvDyJdPY34r5yQL85PA9u7g02bncdWJ7CNzIA3ygA"
        "fGMDwDcMhA/nyTsFcmOTG1Ce1zM8XSPPRtD5GcrfHYuBzP/FOr35+t7JhvwfZngvItyHcJ19+I7n+tQefOd4DOF7G74P4ruB7yCX"
        "IR4nkA4ZKi/192Mkph/owL2l+HcKcbS0Tji31e4zCP9SbJ+X6vv0T+J7Hb0zuG9H2C/My5f5ubkL+PUU8r8+voByn4/QK1+JnytK"
        "1+rW/QI9+f4m6r/3Ip8D5E8b01Mlxl95P1z/VrtXuq/FUK4onb0Z3GeJ73Ozko6rXncG9p9/GOVrWlzXm0G8TMCrgc+HQC4cYPWI"
        "w/Uzl8ccvgP8cQP0CF1/sP7c3NHQL73It97I/EdxnTfxOZGDc+1fj/PaYPxZfLo5g8kb/93fpobv5h4IzMjvNvkC2Ak7B+fRbofz"
        "aBvsPNrkOjbu4B03CvvqMXuFc3bwjgzC62HfD+7aJJyzg7tM/H0j+z5qFgNZT1NBc83bBT09gfx6//W1FdPXA9dIX68T9DXqU3sD"
        "6ut21Ndcn+aR3uuRnv+oAf+yyD9H4l8Ox79Xi/Krx7xYi+rFg7v+UlPz64814Nc7tRi/6gxT8avwgfDrNzWZX33XiF83rIpfP2mS"
        "Xz+W+PWqxK8fJvDrFeTX92sRexSE+0L9sBf377Zti/Gv+IHw7yXgXwHhEtBXMf4NSPzjfq0t8Q/5dtpq2LNNaF+ygt+CfDPaJb9F"
        "5ttTwDcD+WYg3wyZb18R+XZ/VeKbl8C3x4Fv93+5pvb/P0K4nd6i4Ece3+cyaA8PnInZQ7XdhXExeNevLZzKMnCsCBxp35PlWZx3"
        "FD7chwd1Fsg7GY8rDqHdAUHqOfYirJcB+fPRbxpH/4b7OSN1/vP9DNNxSEcen/j7UY4cGH96f1I8xdcHw+2jP839NW8Gfuf+YgX9"
        "mOXi1TOReNXPcT8c/Y2pIsaP7+C677JnT/lLYZxkRPCI73sd2zeXm8qBS6n4XIrgU20H/9pl0KgcwHt5gyX6p+hX8jju2tFhAenw"
        "Z6DD4Qea5H+R0cGbhvgha4D+814G/y2c/7DarxoxN4O+ip3be5VyIucXYn6q1ThfRyP6cAKfI+TDwnm3mbWL0Pmay9tbSOffBmQZ"
        "v9SbQXm4UaTbWXwe3Abzqwf2B9F8BF2/SuHi+XOzbwh6IDyHR4lEhz9g3uMGxr90vhuMzjZ5fYlExsXp1tq5SKbb35Bur7H1ylMN"
        "eaD4crijJQP386MldT4K49cZyP9wORzteGVJrZf2I10cpTxSuwh2EPNc05hHMyU7XZpeEuOuQ4HaXmE8/kIB9+/E5HyxKTmHjZen"
        "/410u0+0g460rvM5GP+SRchydlKKG0M9L8WPSfF3or18Qh2HxuDMwjhvqiDk4WS6NvKaCeseScY7ale5XJcxru4v3QrnIQPj6JPR"
        "HZ95tG/5o7JfkYDH02tDP3n/3B6l7c+bAfrJermM642WckRFzyS4Pu6Hw+dwkuXdEvSGjMdoaceSkp/N6pNQD962pF6/Q7k/b7oP"
        "zz3EaU2vh/x2M1tCvOn3+c4h9vRmAG5/x03hulR/0d/hnG5agvMgyrWsx3i+1zWzyrxsGF9E9AaLL9D/925HuFlpX4814tQCgw8I"
        "cH3L7eCcYrwRwXfO4fi9DnK5A/KkxYyUv88MhPJCIwbf4fboZ6F8QT7QDMfRiKCaGSZR+s7h+vO3cjsEeRbvxkGlPuvfAvnF+a7e"
        "FP6/d7UV/rvkT1cB/2+ZqnkxPmZEflI4TzP/EOzOCDkv7HO+qyD4mw08324RzzcRzxNm1C5wvlWfV+ubajvkgfNtremtRHg7II/M"
        "9VgqPNTDlQR48vzqDsxLbwV/ist/SvwU3tf4j6D/k0O9lBP1I6dX/8athEj+kqXwm7yTe4T9yuuG+lzmg4zfjj2t0S3FfnB6ptqL"
        "6eFA5Q9y+zja0Zq94PQI7cUpGD/u8LwuyJt3UpSTtPx1bP8nLyn9Ak5Hb3p7Kj0thV3r33jLsv5AyO9KCr9lP0G+l/uEOL5ZflcO"
        "LM/3dP9gOMU/yJBm/A3/RdEvmAj5ewj5e1SwK5Xut/Ccnw+i+YDdeK5cAzbk39mASzNPPr+vicTtlHRn689PRfz+MD5pvxAQIY7/"
        "HcZVC/i8CHh0/yqQ4d4Vgbv3Ni6P5+Deo25X2X3P91A/Z60YvReQPgXEvxA59/z+g+bJ4H5tUuCnmyuSlflBhauiPQG/pH9ju+iP"
        "dHF/pP1q1B+R/YWR7GsJ9nvIEOz3lGS/s8NhnsiI4MP90XnMqzYdbxu8HqCTrMZf5HUNaev6PB6yYB6db64AX9d4nv03H+Z3kO/m"
        "/BX6HHOuY/yQ/YYRc71wfzlfchjcWfQDuT8xh+v1990j1EnYZBfAcWzhO78vpvAG0S8x2Pidynta/zjav6fgB/4+YcH55vDmbBhP"
        "pTYar3P4/Y4h+EE0H2KHeBmkfxB+v7cNzgl/p+sU+DiDCOMcaZyD46Lz6ThLGmfhuOh36j+b0jgzcs89X0b6Z5D+nO77DYG+N1tw"
        "3ziHefc8v0exJL/QBjiP4r1L/hmUJ0iLkc0fx/cH4fno48iHOyxBL27+DN47jEnjdyHcChH2N1aXByZvMj4oV65lCHKS5/UNGCfM"
        "lwpqPxfPCR83h/DHLdCfp4839g33COvC+gGDxQlwLv37xToUel9F5cwfRrnD/Id/M54TvC/gcGctmGcTKNTwOkCP3v3pK6Dfe5Gf"
        "O4vkn2gX6Po9vX8PxHwZ5KNWj5+jpNfdWx66ws8BxTt/W4MPTG+X+hCPB6/APnpxH/+R9tEr7eOv0j7eDVrz/wfX2P/f3pof+3Kr"
        "/n+f4H+l+/3gb1afQL8ni35PVvL7TV63Bv5df1c/2u2Gf6zy//OdCX5gp9qvjfmBlZX5gel5oz1BK357A/5QSjzQ3lr+qKLOH3H4"
        "HE9vehD9RlF+qs83GQ9IcsTX5fF0y3FAV9/a8D8l7ltr/jcd980MpcQBzur4fIrnM4C//L6S+4veLN5zoP/J81E8b1i5FerjKs8W"
        "hHuOyrNgRypdjhAneNMQB1S6oM6zki0KcUPWaPgvUf+c3gsOROr+XCMj+Ot03r5oHjon8tUmrkAnrkd8zEfz/ET1+oYdcbCOdoDN"
        "vwzr1D9O0mcO6zlz7ex3rucb/nQv+tODAp7cjtB9HY/c31E/BvD82mWhvhHp7aOfkX9JXR+cfwH5wvdxZyNuW2T0uo7RZ8S4GAxH"
        "7t1ieZKXsf4Oz8VYm8vsKc+vUPwnEf8jkfrIWP0rl5MO2NeYKfovlE6TLK9vCHC5HzuOfiz3Z3m8mt/J8QL/nMtxPV4S8kBRPB+L"
        "3NOcxecYeT1g/iLKw5FOLie/DO3yIeU8X5hXDef9PCDKeKqoPJ9u7vOXW4uPhi4LcWKBx4n3XI6uW+2+KPoV8j15wv1Ss/qWypOJ"
        "9bAruX9PrF9Pup8wsX69pK5fX3HdSbbF+6+1ukdLswtPNGcXYnUnqMf957DuBOuhZ52kupMFse5k6sUm6y+kupOsqGd9r1H/ye67"
        "vaS6kwWx7iRWb7Gwuvvs8D4I77PLCXUnh7HuxMF5x5qtO1lMxWdRqDs5J9WdnFPXnaDezB+71nRIqDtJpQOvOzkv1Z1cWGXdyfGg"
        "1bqTS63UnWSlupP3jc7N1p2ca7Lu5ALe655fvu4k4Rw2/CGp7iT13PO6k/uEfGycbq2di2S68bqTnUCXsrrupKd0t3AfFJcrSLx4"
        "D2NdR3mVdR2neF3HZ0U7I+Vn3SwkjMqPpNR1OC3GT2l2qFk4GCd65YKgj5Pi++rWC8I9Xmr9xpRcv3FzeJ9nKe718t/kcSCu05UQ"
        "l7VQT3Jt4rGFtY3HjqjjsbgcA+L8fo7HWaPHfl9bXd797Vr0fLU+v028Jy9w/fLrWjNwoufwIp7DaF7fJr+oqeuLdN8k0EX3TfI6"
        "GN03qfsmdd9k/FzpvkndN6n7JnXfJPBH9002yy/dN6n7JnXfpO6bVMc1um9Smb/WfZNN569136Tum9R9k7pvUpm/1X2Tum+S6L5J"
        "3TcJf7pvUvdN6r5J3Tep+ybT/APdNwn46L5Jlb+g+yZ13yTTg7pvUvdNEt03qfsmdd/kcv6/7pvUfZPL8l/3TQp9k/weqZH3IUI+"
        "KuybvAX7Jk9IfZMnsG+yM6FvshP7JjNFIX5P6pv0xxt1lGL/pB3el+1jcYPum2T70H2T/199kyhX1a0QN3tSfoPHr9TfpC5/K32S"
        "BaL7JFd8b6b7JKX1dZ+kUGei+ySbrjPRfZK6T1L3SUp2SPdJ6j5J8r/XJ/lf/JJM7w=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

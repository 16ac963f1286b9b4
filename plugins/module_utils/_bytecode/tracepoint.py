# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 11752],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5496, "tally"], [5608, "control"], [6112, "control"], [6168, "events"],
        [6280, "control"], [7960, "control"], [8160, "rows"], [8232, "blank"], [8280, "rows"],
        [8336, "rows"], [8624, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [240, "VALUES"],
        [280, "FIELD1"], [304, "FIELD2"], [328, "FIELD3"], [352, "FIELD4"], [376, "FIELD5"],
        [400, "FIELD6"], [496, "FILTERS"], [632, "OPERAND0"], [2048, "OPERAND1"], [2432, "OPERAND2"],
        [2816, "OPERAND3"], [3048, "OWNER_BY_MOUNT"], [3080, "TASK_NSPROXY"], [3160, "NSPROXY_MNT"],
        [3232, "MNT_INUM"], [3344, "OWNER_MASK"], [3472, "OWNER_MASK"], [4000, "OWNER_HOST"],
        [4024, "HOST_PIDNS_DEV"], [4040, "HOST_PIDNS_INO"], [4600, "ATTACHED_PER_CONTAINER"],
        [4664, "WANTS_PID"], [4784, "PID_NUMBERS"], [4824, "TASK_GROUP_LEADER"],
        [4904, "TASK_THREAD_PID"], [5016, "PID_LEVEL"], [5160, "UPID_NS"], [5232, "PIDNS_INUM"],
        [5424, "ONLY_PID"], [5552, "COLLECT_EVENTS"], [5728, "KEY_VALUE"], [5816, "BY"],
        [5928, "HOST_LEVEL"], [6048, "MAX_EVENTS"], [6184, "EVENT_SIZE"], [6360, "TASK_GROUP_LEADER"],
        [6448, "TASK_THREAD_PID"], [6536, "PID_LEVEL"], [6608, "HOST_PIDNS_INO"], [6736, "PID_NUMBERS"],
        [6776, "UPID_NS"], [6848, "PIDNS_INUM"], [7272, "PID_NUMBERS"], [7312, "UPID_NS"],
        [7392, "PIDNS_INUM"], [7904, "STATISTICS"], [8048, "HOST_LEVEL"], [8392, "COLLECT_STACKS"],
        [8488, "UNSIGNED"], [8720, "TASK_GROUP_LEADER"], [8800, "TASK_THREAD_PID"], [8880, "PID_LEVEL"],
        [8952, "HOST_PIDNS_INO"], [9080, "PID_NUMBERS"], [9120, "UPID_NS"], [9192, "PIDNS_INUM"],
        [9600, "PID_NUMBERS"], [9640, "UPID_NS"], [9712, "PIDNS_INUM"], [10504, "SUB_BITS"],
        [10648, "UNSIGNED"], [10712, "UNSIGNED"], [11016, "SLOTS"],
    ],
    "calls": [[8432, "keep_stack"]],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11752, 2784],
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
    "type": "tracepoint", "code": [14536, 11736],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5488, "tally"], [5600, "control"], [6112, "control"], [6168, "events"],
        [6280, "control"], [7944, "control"], [8144, "rows"], [8216, "blank"], [8264, "rows"],
        [8320, "rows"], [8608, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [240, "VALUES"],
        [280, "FIELD1"], [304, "FIELD2"], [328, "FIELD3"], [352, "FIELD4"], [376, "FIELD5"],
        [400, "FIELD6"], [496, "FILTERS"], [632, "OPERAND0"], [2048, "OPERAND1"], [2432, "OPERAND2"],
        [2816, "OPERAND3"], [3048, "OWNER_BY_MOUNT"], [3080, "TASK_NSPROXY"], [3160, "NSPROXY_MNT"],
        [3232, "MNT_INUM"], [3344, "OWNER_MASK"], [3472, "OWNER_MASK"], [4000, "OWNER_HOST"],
        [4024, "HOST_PIDNS_DEV"], [4040, "HOST_PIDNS_INO"], [4600, "ATTACHED_PER_CONTAINER"],
        [4664, "WANTS_PID"], [4784, "PID_NUMBERS"], [4816, "TASK_GROUP_LEADER"],
        [4904, "TASK_THREAD_PID"], [5024, "PID_LEVEL"], [5160, "UPID_NS"], [5224, "PIDNS_INUM"],
        [5416, "ONLY_PID"], [5544, "COLLECT_EVENTS"], [5720, "KEY_VALUE"], [5808, "BY"],
        [5928, "HOST_LEVEL"], [6048, "MAX_EVENTS"], [6184, "EVENT_SIZE"], [6360, "TASK_GROUP_LEADER"],
        [6440, "TASK_THREAD_PID"], [6528, "PID_LEVEL"], [6592, "HOST_PIDNS_INO"], [6712, "PID_NUMBERS"],
        [6760, "UPID_NS"], [6832, "PIDNS_INUM"], [7264, "PID_NUMBERS"], [7304, "UPID_NS"],
        [7384, "PIDNS_INUM"], [7888, "STATISTICS"], [8032, "HOST_LEVEL"], [8376, "COLLECT_STACKS"],
        [8472, "UNSIGNED"], [8704, "TASK_GROUP_LEADER"], [8784, "TASK_THREAD_PID"], [8864, "PID_LEVEL"],
        [8936, "HOST_PIDNS_INO"], [9064, "PID_NUMBERS"], [9104, "UPID_NS"], [9176, "PIDNS_INUM"],
        [9584, "PID_NUMBERS"], [9624, "UPID_NS"], [9696, "PIDNS_INUM"], [10488, "SUB_BITS"],
        [10632, "UNSIGNED"], [10696, "UNSIGNED"], [11000, "SLOTS"],
    ],
    "calls": [[8416, "keep_stack"]],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26272, 2768],
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
    "source_sha256": "5d1239d142940b9a896e0c1eb6195da074aabdf7a2dece212665e6612b813bb4",
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
        "eNrtW29sHMUVn727vVsbmrs4OfuwiGJjICb0WpPSECxQHSpK1ILiFrlJSy1yOSKnSBEJqZpu7gO2EqJiVaoCLaHql9pGOK0qkg+V"
        "3A+VrgjUpAWVoFKU4la1EBWu1D+pilqTEG9v5/1md2d29/7YZ0TK+st692bevHn/5817pc5dFqv8zWiM/xU79/P33Gom/ZUn6ZmK"
        "MbbfsqzHK//bU7Isxb+bmJ/VdP7MxeT52VgC47bxZ76NBszg9+/jWWrN8PVLG3OEhybDGdIS0jz196xGcM0J2peN5/McblcgvFLn"
        "XovmXUtw48FwS52DIfO3hXwfCPm+JeR7X8j3XuJPC73rbIOEZ3kCfNGIL+njmNeN75V5hk23li7WFwC/3EbPHRWyWZxPP5G+2/yu"
        "gLXs321Oj1Se9tLlKfwex7o9gJel50hFDLb45WD0wRtA34SCx130PPUlepp9+I59nrpfhn+oAt8GsUMnvPboRzleWf04yaX+bRbj"
        "zyf4d519F3JB/H4MdCrnsH+D9j8DfLPG63zcjgqwtA1fSxJ8LUPwtdUEX9MAn+TenCa+62wt5HEVxzOrpfkIe37S5k//nKXyb65C"
        "R7G+OeXK7wGO9xzgPoB1BvEO/ZvehneBxxa8x/Heh3cN7yRXDh7fBB2SNr8r7weYT4/tgQ92+7/bEIe7r5b0rtR5GvDnffucr+zT"
        "Kz+nsW9D2i/NSxeE3N9B/HoU/K+Mz0Bu0x56pYt+vbDpWtq4U6Kn2N+hyu9d4LMF/sS5nenm/FX3I+xkqXOp+5pz5MqmszmJfXaL"
        "fa4PpOOy152k/ad3Q74m5HXNSeAVI7xcfD5GckFipg2lhH0V8tiCd4I/opF9sNcfqDzXw47YdqMLfOvyzH8E67yK5yGD9Lq8BvPi"
        "NP4MnllD4/Imfi9vCoafNR6wYp7fdfYVsvN6C+mj3kr6qGtcH3V2FR+3b1Ne2te6gZslPdu3KQl4pD/7ejZIeravJ4bfr+ffhwd6"
        "LNXO2oKWjeUlO6viX4Y9PRQnPtp85XY4Djschx1+FnxPwA7fCrq0A24FXW7344od3gw91hU7DDt7CnpkDuA77PWph1z9uxr74fY3"
        "BvsYW032MdZK9jEm7GOa6PPZVaAPI37EUsSPmEH8iAl+tGD8pUUv/dcNvrfotXP7bv3vokT/WwX93+Xfhwf/veijf2XpRuifWSb9"
        "e1eI/muXRf9zi/XR/2WF/r9W6H8mhP4vgf4vLnr8heXsE/r7IOicjd/MhP3o8vAliB+5JfDDR/9batB/TQj917p4Xbss+v+oTvr/"
        "UKH/DxT6nwih//dA/6cWg+PkjzPhD3v89GFpvM8k4XcePu3zO8H+jcb54K1pLpxiFTgJDxxl36OFacz7Fn3Yjvhvmsg76o+/d8K+"
        "Z4j+Y0/RekmKe8qIT4TcinhiSGt19jNojwMdZ1KQp72uv7PHn9obdu4Q65ODFHGLiIuEXxdxWRHxQrXz22nP+a2Mc0W2BX79eA7n"
        "rLew7jv8ua7wDZqfwrwDYfu+mu9byE3x4fma+Mx78Cm1Uvyc5dBsOaD3wuqEHAeOgQ4HVpoOIs75C9Fh7P466ZDjdDAnKC5PaWSv"
        "zOcobnfkZ3ew/xmKredPv97eEygn6nnbFw8mXP2yRX+EYT08h9hNkr7r3Gu58r3ydH4ddP6DxarEf+Yk5OE6mW5n8Ny3ieaXHh60"
        "vOdze/2SDdcQ57tXaJ1j0MMk9PCYrKc6+zPyA2s5/2rrvcbprLO3L3vp56dbY3oRTre/gW5v8PUKx115sPEVcIe7NezntcvB+Rmc"
        "EycpTyLkcLjt5cvy+WOnFexPvkbzn8wAP8Mnh3N1ySEhVph4G/salP1USF4mq91L855JMFaXPws+R4WdQ8P9WZ1wpmmceTwj5Y1U"
        "ujr2Ul3voP9cOx/g74RdLOBcme8mvR7BuWoE/kb4HXOC6JdW7KlKJxWfcodMh+XSMYwOtfZrThIdVftZwHrD3S1Mzm9Wh1sGnQV8"
        "ASdc7hOSfqt4DHcXLwetX7feww5lU1+9HLx+W+D+zIkc9IIOwHWvB75nk/c6eNvfZ9u38ac5SXDzbT3OuradsX8nfb1b2q9qZ0Te"
        "0o57l5JfND8FuEllP7vd810GcbTXHgo/NRMwXvPgO5MQ+L1K8tiP/K6h5KGNPkdOVvG4ZS/s1YuOXFFeLOaMsyP2UnKQeek6g/Vn"
        "Nwg/Qflv87qBQDuW76E822xHVw2+r73cCN+zbNVlwv92LWiej49JmZ82nCOcDkSvIfaWtM/ZjowUD7p4Wu83hud77yO/onn9gpof"
        "U+lWaqV8aDremL0S+djSxhC4/ZRXrdsOwi777IFqXxU4pX7kazdS/CP0ocZ5p0IPg+aNk1yp9r/g2yfJcT73CcTfGSevlwiId8yp"
        "AWn/6vp++z4ffM/RP2CtjD/ZazVi/134hhUU3wm/OtzW2pBfEXRS/YqAL/A0J0hOzSlZrmrlf330mQqWM0Fnc6K3Jr0TAfjmcxua"
        "Kxewq6Xx5spFcby6fNSOK4wacQUZQLFOvXw3nyU+H0qI+Gsn+L1N8k/FzpdoH5//peU9R+wAvbMabay8xbW/doapfAR0OzwozbP5"
        "c7t9Tqo8P+OJ853zSOtZy8uP4vgrsBvn8DxP+HT+zAf3Dg9ckVcrdf7cEvdJPA+WTPjofg50ygD/DKcH3T+bk7j/gN0tPOn6G54n"
        "6F8A3RAv9r9Lz40XwH86t+dSSryU0qR7v/IT8Lsn4Y+M9prx0lxgvHTj+0HxUh6Bg87eXAyKWwSfhpL3SfGEOKfqbE6OJ8aqxxPm"
        "JMGbRf607nM58BpKtit2bc5qhB6iHqDWuuJe1463NOwntgR8s8kOVi0uV/XycfE78nkuv4R8/P0Sn/cMve8xXubxqb8O4bdSHmq2"
        "3eBwphEPC386ozPIga6Jd+RrtWC+5QLpnzXevNQYH16/JMXnGRGfv3ZJiptU++uLm3qXFDeFwuvPLSleCrPn/jjJWGKc1Ie8Efnf"
        "EeSDRF7IHyeRfcq3izhpyxUeJ+1aYpzU9wHHSbuk+MWckuWpNN5YfCTkyo2LjKXFRe03NVcOasRF5c3Nzb/UimNcfeyrERcZjeVb"
        "ikq+5aQ4HxKfxf2M8HfmcxQnlWD/xfle5F+KN9IFXfFYRrpfKR6jc3Ox3ZDiJXOC4qBiO9V/FZM5Ke+dAt/UOKU8wpx7gD5PXVFW"
        "O+bcD+3i9mSXVL814/j1p5FH0JnXLwi62f5kwJMf0NlWn7xonngvj7hAvB9Cvtyb19Bw3+nNCwv4+Z0a89o3m7+6g5fG8p+m3+8B"
        "HcS7uB/n4zQmjTOUcQbGeeffAznwjktgnPe77d9iyjhe3zEKeiXhfxn8r/C7hibR94Y41Y+IPE/6rsD7Yf67DeeR6zHuKPTsNnqu"
        "R76mjPvhR/aL/Aziji6MQx3bYwllPOpS0jEm7W9PRR54vKHiAz+ejWuSnKS/KOIdDXKTCbQrIm4W40Texr5fseP2U0fcfdN9NenL"
        "DtBxSKe4rrzV1QsbnxGcY8p3u3V5/B335EN6XII7jXt7nV1DelsgfbvzlktkJzLg5+Yc+5cnflqX+Yclx09077F8/IxAet3Z9tOL"
        "zJOPTN/IlHixF3hMX6R9dGEf/1H20aXs46/KPt6R/K7QP5GHFvFLaY0rJwbqafv4/It0n1j5OCrVe7by32eSbn5T8+QXZ9sG4K+2"
        "WV47YNu3o557gdmCOL+MXwysn0TdYPrp4DrhNM5tptjHZvcce4HL41XcTg5p89agJ572+c3nUN+HOH1PPMv5K+y0jf8o8D/oqb8M"
        "q48122hfe2Ky3bPpNMrvTTQJbhn6L+TJPb8Dr60Cr6s4XsKf6axV8idePB/13H+dwXMP+5XF7Rfk4WC7kJMXnbhof+C8sjSv5Mz7"
        "heWVWxFXOvG/c0+/YFW7N/PScSEwDlpw6hpjqHuV4FY5tyzUU08edu8SQz15d3A9+ZLrXlLifL5ghe1fjq8Wqt8TNglOsQqcqnUv"
        "JzEP+Y7t16DuxQire5mT616OP1Vn3YNS95KS456yCTvcgvt2M6zuZU6ue/HVe8wp9+mNyZmbP4hJfshX93IAdS8G5o3VW/dyoSY+"
        "F6S6l7NK3cvZ4LoX2C9xX7tydFDqXg7cXycdRN3LOaXu5fwy616OWo3WvSw0UveSUupePjA611v3crbOupfzuK8+J9e9OPfIqHsJ"
        "0UP3fKLUvdTUe1H3st3y1qn56daYXoTTTdS9bCW6FILrXtZ13ynltf1y9WWCuxt1KwV/3cqFRupWTr4LvL4g+xlfHprquApfr1Gv"
        "4uQBmuSH6oUzifx6ISPZ4+J4MPzSxvNSvq2WfxL6VcA6+W5qDBppQd4EcinkM30C8jSBdTqC6VNP3cyS/O54fX5XyLs/P7IQkh+p"
        "DtdXjwI/7pfjOAu63x0e+9Ni0Hr1x2O/X/TqV+Pz4/K5KSPsy28W64Hj1cN56KH3vkBnLywG5y+jPkbGoj7GqI8x6mNU9TjqY4z6"
        "GKM+xqiPUehf1McY9TFGfYxRH2PUxxj1MUZ9jFEf4/LoHPUxVtOLD38fI86lTe9j3C77KaUOOJtE/+KJGvlg5fzk3Kstt4+x3rq5"
        "k2of42BgH2Ot/pb0kfrq64RdcvsZKW80kkKeOAW645kW9QjH1HvcEDyKza6jRB3a4Xrr6Qab27+o1tMtu3/xoSb1Lz6wxP5Favhr"
        "vH/xvhr9i9dLdVVu/+Ln/i/6F0VfQTZGdeqN9zG+4MjXldnHeFuT+hjn5PuLpvcxXif3MdawVyKubLgePwxe/5al9VcJ+9YRXD/p"
        "r8tHP9tBtw6qej0+7k/GexvsW/wk4u3eqnXY4v7QV3/dIehvBOYrffcOB2U/sNJ9i+Z0xmrEb5pTtfoYG/MvtfsXUUc/JcuVKtd1"
        "1+cfVuvz+5bXt3gSdgn3BmFxhFOnfzBETkL21bT+xcPL618M05fhMfQtHm5S3yLub5rdvxj1Lar1IivVt9hbo29xNupbZFdC3+I/"
        "P6R9i39ssG/xjZC+xd9FfYss6luM+hajvkW5Li/qW+TPqG/RyaNHfYtR3+JHt2/x+Tr7Fn/8Eelb/E7Ut8iu4L5F8Fecp801ct5W"
        "9BfaeXbbZDbSp5hhUZ+i7x4w6lMkvkd9ig4+UZ9i1KcY9SlW14uoT1Gc+6M+RbKLUZ9isBx/tPsU/wcJ/Tkk"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 12440],
    "maps": [
        [24, "control"], [3232, "compared"], [4488, "owners"], [4632, "owner_levels"], [4752, "owners"],
        [5112, "owners"], [5424, "owners"], [6432, "tally"], [6544, "control"], [7056, "control"],
        [7112, "events"], [7224, "control"], [8736, "control"], [8944, "rows"], [9016, "blank"],
        [9064, "rows"], [9120, "rows"], [12368, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [264, "VALUES"], [304, "FIELD1"], [328, "FIELD2"], [352, "FIELD3"], [376, "FIELD4"],
        [400, "FIELD5"], [424, "FIELD6"], [520, "FILTERS"], [656, "OPERAND0"], [2072, "OPERAND1"],
        [2456, "OPERAND2"], [2840, "OPERAND3"], [3072, "TEXT"], [3432, "TEXT_LENGTH"],
        [3992, "OWNER_BY_MOUNT"], [4024, "TASK_NSPROXY"], [4104, "NSPROXY_MNT"], [4176, "MNT_INUM"],
        [4288, "OWNER_MASK"], [4416, "OWNER_MASK"], [4944, "OWNER_HOST"], [4968, "HOST_PIDNS_DEV"],
        [4984, "HOST_PIDNS_INO"], [5544, "ATTACHED_PER_CONTAINER"], [5608, "WANTS_PID"],
        [5728, "PID_NUMBERS"], [5760, "TASK_GROUP_LEADER"], [5848, "TASK_THREAD_PID"],
        [5968, "PID_LEVEL"], [6104, "UPID_NS"], [6168, "PIDNS_INUM"], [6360, "ONLY_PID"],
        [6488, "COLLECT_EVENTS"], [6672, "KEY_VALUE"], [6760, "BY"], [6872, "HOST_LEVEL"],
        [6992, "MAX_EVENTS"], [7128, "EVENT_SIZE"], [7304, "TASK_GROUP_LEADER"],
        [7384, "TASK_THREAD_PID"], [7464, "PID_LEVEL"], [7528, "HOST_PIDNS_INO"], [7640, "PID_NUMBERS"],
        [7680, "UPID_NS"], [7752, "PIDNS_INUM"], [8136, "PID_NUMBERS"], [8176, "UPID_NS"],
        [8256, "PIDNS_INUM"], [8496, "STATISTICS"], [8832, "HOST_LEVEL"], [9200, "UNSIGNED"],
        [9680, "SUB_BITS"], [9824, "UNSIGNED"], [9888, "UNSIGNED"], [10192, "SLOTS"],
        [10344, "TASK_GROUP_LEADER"], [10424, "TASK_THREAD_PID"], [10504, "PID_LEVEL"],
        [10568, "HOST_PIDNS_INO"], [10688, "PID_NUMBERS"], [10728, "UPID_NS"], [10800, "PIDNS_INUM"],
        [11200, "PID_NUMBERS"], [11240, "UPID_NS"], [11312, "PIDNS_INUM"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12440, 2784],
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
    "type": "tracepoint", "code": [15224, 12376],
    "maps": [
        [24, "control"], [3232, "compared"], [4416, "owners"], [4560, "owner_levels"], [4680, "owners"],
        [5040, "owners"], [5352, "owners"], [6360, "tally"], [6472, "control"], [6984, "control"],
        [7040, "events"], [7152, "control"], [8664, "control"], [8872, "rows"], [8944, "blank"],
        [8992, "rows"], [9048, "rows"], [12304, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [264, "VALUES"], [304, "FIELD1"], [328, "FIELD2"], [352, "FIELD3"], [376, "FIELD4"],
        [400, "FIELD5"], [424, "FIELD6"], [520, "FILTERS"], [656, "OPERAND0"], [2072, "OPERAND1"],
        [2456, "OPERAND2"], [2840, "OPERAND3"], [3072, "TEXT"], [3432, "TEXT_LENGTH"],
        [3920, "OWNER_BY_MOUNT"], [3952, "TASK_NSPROXY"], [4032, "NSPROXY_MNT"], [4104, "MNT_INUM"],
        [4216, "OWNER_MASK"], [4344, "OWNER_MASK"], [4872, "OWNER_HOST"], [4896, "HOST_PIDNS_DEV"],
        [4912, "HOST_PIDNS_INO"], [5472, "ATTACHED_PER_CONTAINER"], [5536, "WANTS_PID"],
        [5656, "PID_NUMBERS"], [5688, "TASK_GROUP_LEADER"], [5776, "TASK_THREAD_PID"],
        [5896, "PID_LEVEL"], [6032, "UPID_NS"], [6096, "PIDNS_INUM"], [6288, "ONLY_PID"],
        [6416, "COLLECT_EVENTS"], [6600, "KEY_VALUE"], [6688, "BY"], [6800, "HOST_LEVEL"],
        [6920, "MAX_EVENTS"], [7056, "EVENT_SIZE"], [7232, "TASK_GROUP_LEADER"],
        [7312, "TASK_THREAD_PID"], [7392, "PID_LEVEL"], [7456, "HOST_PIDNS_INO"], [7568, "PID_NUMBERS"],
        [7608, "UPID_NS"], [7680, "PIDNS_INUM"], [8064, "PID_NUMBERS"], [8104, "UPID_NS"],
        [8184, "PIDNS_INUM"], [8424, "STATISTICS"], [8752, "HOST_LEVEL"], [9128, "UNSIGNED"],
        [9608, "SUB_BITS"], [9752, "UNSIGNED"], [9816, "UNSIGNED"], [10120, "SLOTS"],
        [10280, "TASK_GROUP_LEADER"], [10360, "TASK_THREAD_PID"], [10440, "PID_LEVEL"],
        [10504, "HOST_PIDNS_INO"], [10624, "PID_NUMBERS"], [10664, "UPID_NS"], [10736, "PIDNS_INUM"],
        [11136, "PID_NUMBERS"], [11176, "UPID_NS"], [11248, "PIDNS_INUM"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [27600, 2768],
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
    "source_sha256": "24400f79d3f7507c999a0ad6445f628efee61fc4060204a169793e3d3c74224a",
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
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
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
        "eNrtW29sXMUR33f/z0l9FydnX9xYuSNAQtqTTEhRGhHVIaJYolVcqBsq5CbHYTlEcskfqHl5H0hIQAVVag0tQaitZKeN036o86GS"
        "W6nSUZVCVEGbD1QFWVWtSgiqVpGREE3zx9fbnd++e7vvPd+d/wQEz1/Wb293dnZmdnZmdsbq3Fdh1b8pg4m/Uuc58Z1dxZS/8ji1"
        "8RBj5yqVylPV//mUDIuLfhPzM0ZUtNmQOj8TimBcr2gLbTRgCr//CK21OSvWt1rShIehwuk3aD13f0SBp/+eMWg9c4z2y/H/lVgn"
        "57mO1bm/QvPWEdywN1yrs89nfq9Pf49P/zaf/m6f/k3ENyIHi7KNCp7lMfCrOu9glV+pQ5iXR391XoLTLZ5j3R7wy23U7qmSrSL4"
        "90uln8tBFWyF/85RGKq2fOnyafwexrobAC9D7VBVPLa55ePY3ptA34iGx53UTt5LrdmNfuxz8j4V/kgVPgexJ0p4DUZPCrwy0VGS"
        "1+h3WUi0z4j+KPs+5IL4/QToVF6L/Sdp/1PAN5N8U4zbUwWW4vCNGME30gTfWEXwDQPw6TyYZ4nvUbYG8tgq8MwYKTGCz49x/myf"
        "rej8m63SUa5vnq7J7yGB9yzgPoB1+vCNc3m2F98Sj234DuO7G98GvkmubDyeBh1inN/V7+PMdb75wL15dz+HOJBfqZw7C/rF2n7J"
        "tc9L1X065ecc9p1Q9kvzUkUp93cQv54E/6vj05DblINeqZL7XHC6WpvvV+gp9zdS/T0HPlfAn7DQM3nBX30/Un9anQvd16wtV5zO"
        "5jj2mZf7XO9Jx0WvO077Tz0I+RpT1zXHgVeI8Krh8xmSiwSxuj8h9auUxyS+Cf6QQfqBr99TbddDj3C9kQPfco75j2Cdv6AdSdK5"
        "Lq/GvDCNfw1tJmkIeZO/l7d4w88kH6iEHL9H2TdJz0eTdB6jLXQeo4Y4j1G2Qowb3rJZ2VdXzyblnA1viQHeTaJ/eMONyjkb3hDC"
        "73nRP9BD945Tz3JBy4QKip7V8S9Dn46EiY+cr0IPh6GHw9DDPwPfI9DDW0GXdsCtoiv0fljTw7fjHEc1PQw9O4lzZPagH/p68qHa"
        "+VuJ/Qj9G4J+DK0i/RhqIf0YkvoxRfTZ1Qr6XJsjeyFO/AgliB8hyY8kxl+ac9K/q+/DOaeeG976wZxC/62S/u+L/oG+2TkX/asM"
        "aIb+6UXSf9My0X/Nouj/RoP0P6/R/1WN/q/40P/3oP/Lc477omLvE+d3L+icCX+OSf2Rc/DFix/ZBfDDRf9b69B/tQ/919TwWrco"
        "+v+kQfq/qNH/BY3+P/Sh/yjo/wOif0yzk2MHaV+4X/l9FHfob6cfIOgIftTuofdwP82gfQvtBbTn0b6M9jfKfWZulH7Ipbp+yCWH"
        "H1JOAP/EY3SuS7V7zykPzn3lxH2+wr5Pwl52M+TBBN8Hw+sEPOc4ea/24F49Iuj8WZsuhoc/NHyYBLeMc7snQvMzESLk8Mb1DeHF"
        "5exLCn6rPPGT973k0xCDXkObYasgH1+d0+0IfX+HHfNfQyvhDht3KXLphcfBefDoZzvEfGnvTuF8lY9Rm8rh++eAGyW4KfgPJgwS"
        "M0zt5BH0x8nv3Ivv3bvQ/3W0OO+Td+E7Qgd8L753Z2pyx/V++WvAA3qkP/TvCp+x+wtM4Tu3I5znYyRGdsxEDHIZo3Fd7Qbo3zXn"
        "7b9+nkk7dYNbb7EUvqdwnq0D5yp+fFTtTvj7OrzVSwunNA+ciAOOtu9jxQnMexx8yFI7QeJ1zO0X74PdlSa9ePx5Wg90ludf3icj"
        "th5osffTx8eBjtK/Lu8H/xI0fnK/XzxArk+Gaxn+pPRXzHH6XfpLzcZbyknph8LeHs0i/vFPrPuuaLuKj9p+vuHAw73vlWLfUm5K"
        "B5rTu1YL+ZcZloO9T9/FVRHVP4NfJeMQy0eHGdDhHaLDofsa5H9W0MEcI/85btD5NM+Q/2LPf9DbLuwPrRet+9ze7Skn+n3g8tMi"
        "tfP1uKeevEU571FhTTrovOzy9ibo/HaFzeOXmeOQhxtUur2GdngLzbcO3F9xxtP4+haHi/OXib+u6AH7HD7ONDr8A3G7NYJ/9flu"
        "CDpH2bevOe0eN92atEd86fYf0G2fWK84WpMHjq+EO5CX98ED17zjqYjfjJMfKeVwoK3/mmqP7at43yeIFz2XBn4JlxzONiSHhFhx"
        "7APsa7d6TyW0dRNfofGnIozNd49pcQ3JXz2+4Rcf8r/PvOMkLjhnaJw5mgYe91e86FqLm/usW/LH23nvSf1cRNynkCdDeChO43gr"
        "6I42BblP7dfvfR88TiwN/fT9l+ahZ8QjzqTrzSLWG8gnmRc9/eCWsR8JX8Lxl/eIcq51PAbyF6968rPR827rqXeueq/f5rk/cywL"
        "fXUba2q9mPTX/nbVaW9Ot/eK1hwnuIW2G+11uX7hv9M5vSDmWUdVudb1jHxP4P7oQuL+5m2AG9f2dbjmv6Th3zr1obynpjzGGw58"
        "p6TfF3qF5HI7xfGzSe19KNlty0urw1+Mst/a8kXx6pA9jrsEVqxPseensP70RnlP0DuVeUOPpz4rbKD493RHrg7/f3q1Gf5n2ItX"
        "Cf9TIa95Lj7GVH5yOCeE/Ub3bT97Q9nndEdasQdreD7TJJ4ngOeTIee9IPlmPeutb6wWei9JhZvTW77wttO7h9Rjjer/kg88fb61"
        "vVt5Z6jj19jvg9ZLRP+hJPRRUtWLkk6FtbfAvu6z4+kRD3sm1e7tl8h+F931d7+Squ8Xe19I+tW9H+A36PuR9+FAW5P3Q0m7H87S"
        "+KGEfGcg+TJPq3JR7z3FT05ceMk47Vh3XbmLeNxjhbU3Lw2/oQetl5aW36WX5ud7fXugt449QApLrtMon0ds/u4Df/cr90ip8xWc"
        "a4o/SrtrD+ibMWhD5dtrcFOOdXR71ulXf5H7NQbicbDLbf+h5bxix5YOvA6/B3HRAxQnLXX+uqLDvcMBV8anZdx0T/VeFe+Rv4B+"
        "jkdc9L8AeqWxn7QjrpFJ4N134qBiz2WS7Qu0R/54xcseKaxN4L69OOe0O3S7oD8+5XNP320o9/Sozz0dq9kHhsPunEacumG/15B5"
        "Je1sMXahzI+pt67MZ+D+loF9hRaAb/V+Fv9NFyV/nxf8GIyvEHabbhf0h1oV+2o6nxDwJmDnSXthCusUNt6l5NlE2S7wLar0y/gt"
        "h9cDu8MQ43d65gmUH8U9d5h+kN8jEcSXZTw4ing6U/1lCb8QNxQ7h8cjojZeBiv00O934/1OfvN10nKcwZRxCW1cAuOc8/m4iDYu"
        "gnHOfm4fh7Rx4j36O6BXEfRHfNim+5Ch0PemCL13TyFunbrPO3+G/87hPIK4dOoxyBG5AWz9Nnx/g9pHkO9R2BpR9OD6L1P7xKA2"
        "fpfq58r9DVblQcibjg/kSr5zSL6mZH4N/IDpfNrbjsX5kOPk+8BQhPTj5KO1fdP72ko7f4XP6I/hXeJeNY+J5yWJ98Q+yB3iG2W8"
        "K/TjHU3CnYjQvCijRCGzjeI7O+68Qvob7xTTO7PsfYde6spdrKjxKooHLR6/hCe9dmxYfcX5jiTfjWw/Jr8JeLReoX3ksI8PtX3k"
        "tH38S9vHu5Xm7PvuJbbvNy2zfZ9t0r4nu9I6SnamHr+x7fuQzHske6jQUYDd17M4u0+zY5fbzq+t11tpxk6vwd9Wx/5vWZz9D/wl"
        "fImntM/N06r8WM82Z//bfo5t92cXZvd3bFoa/n9c/bzxbXXs/sSS+HnSn5TvhdJONM+QP2VBb8l4k4wLlm6mRI7S02nlnaH0NN0j"
        "pfaE4heYY2Tnl9opT7gUyyr5E3GjZr847e/yUC0Pt9uRfyrzp/m7xT7hFyDOnFT5GmUZhU5Sj5Txvi3jb9bq2j2SYJSH3S3mX6Z3"
        "rWonf1qPJ5EPnGwRv7vt6DTs6B7FL5X3CN/XSUe+H7djYB9eVvJrQW9p76RecNu1In74HPgi93F7zU+bFXRaIejTb7xX6XO8e+nn"
        "xDyD/M92mR+RofyIYo1ux5S8jTWu8yDwkXLSRvsaDKn2C6fTMRG3NxS45ZM1+yTnsGelf5raKfEi+1zKcZS1KHLkxNMr/2KQvVoR"
        "9iLk4Ui7lJM/2PfyQc95ZWWeZc/7XYV5+lFZz/OZScYuN+cXsctKXDot49LX/udcV+YT2XaF/k7t837UqL7l8kT52q0Lev/2rX/w"
        "e38Iof4h713/sOC8D/jR1tEG761672RLBKd0tLF7wZX3AT1efgZ5H8jHn0j45X3MqHkfo883mP+g5X3EVT1bNmFvIy47afrlfcyo"
        "eR+ufIeZxb0n2/EVvCcXffI+DiHvI4F5xxvN+5iti8+skvdxXsv7OO+d9wG9mTq+3HTwyfuoSweZ93FBy/t4a5F5HycrzeZ9XGom"
        "7yOu5X1cNzo3mvdxvsG8DzU/1Dfvw+cc1uwhLe+j7rmXeR+7lXirm27NnQt/usm8j51El6J33kdXfofy7uOWKwq8mA8ib6O4yLyN"
        "szJv4x71ntHispk45TEVH66Tt5Fo0n+qdw81Cgd+ollMK/rYz7+3NpPc2fVp9fIzRvX8DAq8DKEuRX+/S52SfiDW6fDxy/R9H7ne"
        "/tjM0vpjR7z9MbccE+LyPU76WQPH/z63uHj7X+ec56v5+WH1HTwt9cuf5hqB4zyH7+EcOuP5sv7BCupug7pbFtTdBnW3Qd1tUHcb"
        "1N0Gdbc4x0HdbV36B3W3Qd3tJ6/udkiJ9wd1t+B3UHf7kdTd6vaLnc8v9elTiDfIult5Tu26Wjqoe/G9W3uHLN9ay/fpoftBeW/K"
        "hBurmx1ovzmol3W+mwT1skG9LAvqZYN62eWulx25zvWyDzdYL/tQk/Wy3wrqZVlQLxvUy/rkq/jWy/53ieplL17netmZBdbLvh3U"
        "y7KPU73sRJN1qGOoQ33xOtfLPtcknt8DnieCelmPd72gXjaolw3qZYN62U9OveyfG6qXdelD2CH9hl+9bG9QL8saqZd9VquX/XFQ"
        "L8uCetmgXvbTWi+7rsF62Y4lqZctdzDWnJ0f1M06z0FQNxvUzRL/g7rZpfD3grpZ8P8jr5u9J6ibZZ+GutnWJutmEz51s9HLTrmy"
        "NlM+kMxP0d+rud3JXdlm6mTTLKiTdb2PBXWyxPegTtbGJ6iTDepkgzrZ+c9FUCfbpL8U1Mmq+w7qZD8VdbL/B9Ka6m8="
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

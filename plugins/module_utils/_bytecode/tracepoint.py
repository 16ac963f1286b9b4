# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 11328],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5488, "tally"], [5600, "control"], [6112, "control"], [6168, "events"],
        [6280, "control"], [7808, "control"], [8016, "rows"], [8088, "blank"], [8136, "rows"],
        [8192, "rows"], [11256, "control"],
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
        [5416, "ONLY_PID"], [5544, "COLLECT_EVENTS"], [5720, "KEY_VALUE"], [5816, "BY"],
        [5928, "HOST_LEVEL"], [6048, "MAX_EVENTS"], [6184, "EVENT_SIZE"], [6360, "TASK_GROUP_LEADER"],
        [6440, "TASK_THREAD_PID"], [6520, "PID_LEVEL"], [6592, "HOST_PIDNS_INO"], [6712, "PID_NUMBERS"],
        [6752, "UPID_NS"], [6824, "PIDNS_INUM"], [7208, "PID_NUMBERS"], [7248, "UPID_NS"],
        [7328, "PIDNS_INUM"], [7768, "STATISTICS"], [7904, "HOST_LEVEL"], [8272, "UNSIGNED"],
        [8752, "SUB_BITS"], [8896, "UNSIGNED"], [8960, "UNSIGNED"], [9264, "SLOTS"],
        [9416, "TASK_GROUP_LEADER"], [9496, "TASK_THREAD_PID"], [9576, "PID_LEVEL"],
        [9648, "HOST_PIDNS_INO"], [9776, "PID_NUMBERS"], [9816, "UPID_NS"], [9888, "PIDNS_INUM"],
        [10288, "PID_NUMBERS"], [10328, "UPID_NS"], [10400, "PIDNS_INUM"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11328, 2784],
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

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14112, 2768],
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
    "source_sha256": "7ec614c73931bdc4a3d034b6b238159c8b789ac4424cbff53915bfe4e1657af2",
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
        "eNrtWl1sFNcVnpnd2R07lF0MY4wVxG4cgut0K0NoS1BQTVATqrbCCnKhQhZeNpZdJAsMtGaYh9iEQpI+VA6toqovtV0B7UP9VO1D"
        "H5aqUaFNpFCJVFRuVatqFSKhylWj1gG80733nDM7986MZ9c2PNkv45m999xzzzn33O/82K0nHaXyV1QV/ldoHeXvLesU4a80Cc+k"
        "piijjuN8r/I/m2IqSf7dwvmmqvNniybON7U4jkvzZ64JBhTx9x/h027M8PXtjnbgQxXp9KhxYZ78u6kCXWsC9sX4/CWn2xlIz249"
        "68C8J4FuLJiu3doXMv9wyPfukO/7Q753hXzfBfppgHdd2SbwWZpAvaigl9Q4zsvi98o8g8mtIaN0BtAvNcHzUEVsDtfTL4TvTN8V"
        "sg77nWl6oPJkS5em8PcYrtuG9Ex4DlTMYJffDkaPbkX5xiU+XoTn9CvwtDrxO+5z+qBIf6RCn5E4pANf/foFzpepj4Nd6m8oGn++"
        "yb/ryg/QLkDfr6GcShtx/0nYfxH5NZO3+bhDFWIpRl9NAP2K/XL66jqgr6pIH+zeugZ615UNaI9rOZ+mmuIj2PwE08/uOUfW31xF"
        "jrS+NVW132HO9xzSPYLr9OE7nr9rh/Gd+NiP7zF878J3Fd/Brlw+LqIcEkzflfcxxXeO2cCjWf93RrE3u0Y4d3brdaQ/79vnfGWf"
        "Xvu5jvs2hP3CvFSe7P4F0Nd51H9lfBrtNuWRV6rgPxdMrnbHoCBP2t9I5fcM6tlB/cS4n8ly/cr7IT9pty51X3OuXTE5W5O4zyzt"
        "c0ugHJe97iTsP3UM7WtCXNeaRL404KvKz2fALgxQdY9B/pXssQHfgf6ACv6Brd9VeW5BP8L8Rgb1lvHMP4HrfIDPkSSc69J6nBeD"
        "8TfwaVY2rHp+L+0Ipm8mjzia53dd+Rb4eb0BzqPeCOdRV/l51JUn+LihHTlhX5u7nhXO2dCOBNKD+2mobZtwzobaNPz9af69t6vN"
        "kf0sMzRTywl+Vua/hP50JAZ6ZHrlfjiGfjiGfvhnqPc4+uGdKJdmpFthl/v9mOSHv4jnWJf8MPrZaTxHVhd+R389/Wr1/K3B/XD/"
        "q6F/1NaBf9QawT9q5B9TIJ99a1E+CuhDS4I+NAP0oZE+GnD8g7JX/pu7Py17/dzQzv+VBfnvJPl/wr/3dv+n7JN/Zel65J9epvzb"
        "H5H8NyxL/rfKtcn/PUn+v5fkfyNE/u+i/H9b9twXjrtPPL9HUc5m7FmF/EfGo5cgfbQsQR8++W+PkP/6EPlvqPL15LLk/9Ma5f8T"
        "Sf4/luT/Toj8f4jyv1wOxsmfU+g+bPPLR0nhezGB987x6757J/h+g3E+eutXlk5hETpxDx1p36P5qzjvLHw40ALPqyDeUT/+Pon+"
        "HeKWzWOXYb0E4J4S4hOyW8ITPWqju59uNg7lWEyiPQ2iHRkwfnowLO6g9eGCLA2jHPJ0b8PvhMsKiBcWi9+ue+K3EsYVZgPe6+Mt"
        "GGf9Hdf9iD8358/A/CTOGw7b9xq+b7KbwvH5SH7mPfzYjYBjTU6N2QG859fFRRyI+C01/KjlMIty+CfIYexgjfpv4XKwJgCnJ1Xw"
        "V9YVwEnu/GPB90+PtoU//ef25UA7keNtHx6MV88XM/0BBdfDZ4/yWeG86/zWepz2dhvl/GdHWQT/WZNoD0+JcruBz6EdMN8+Puh4"
        "43a2vs3oGri+8T6sc6mKO/k5vKRIcvgb5gc2cP1F613lctaVfywonnF+udV3LsLldg/l9ie+Xn68ag+MX6Lbm1VxP39cCM7PYJw4"
        "CXkSssPepvcWxPjjpBN8n2Bc+nYa+TN8djhXkx0CY/mJT3BfB8R7ypDWNb4O49+JK8pi95gUP5F+5TgqLA4Nv8+C4zEfnSswzhpP"
        "Ix+DTpBcq3m4kHUL4Xx77z06t3mML3NZyBsNYHw1gPZOdp/C+zA1KN/7IXy8vjLyk/dfWESe8YB4VvabeVyvN9ugBMkzjG4J90P0"
        "iU64vceFcy3z0Zt9dSFQn7We9yTloY4sBK/fFLg/a6Id/dVzSl3rob7NxDdcvtn3mWbId1mTQDfX9LS7LvMv7Hc4py8J+5X9C+Ur"
        "Gd5dSl7Reg7t5BzovSUh7etYNb5LI472+kO6p4oB41UP30W6H7TfwXq7IV/YkpTy0MlO117Weu4VXfm1a1+QF9PccQyx24kWxSvf"
        "Iq4/s43uCch/W08Zgf4s1wZ5tpmNmQj9b1ioR/+msnYB+D+vBc3z6TMh6pXReZ3jN7hve5QPhH3ObEwLeLDKp/OwPj4/fQh8Dmne"
        "e4H0Zr8V7G/sRsjLpmL1+a1Qershv0p+LJIe+uFCCD15vr27C+sgIE86BxHxjVuPKFmITxrQLzWI/pHkldvUIeA8hmfiAbjGmuoT"
        "9iuv6/pzWQ8yf7v76pNbxP1B8oy8LzCOkPdF92NvU333BcnDvS+uwfgBg/KbYG/WlGgnUXlc3/6n5gNxAcnRmuiKlGc84F7LbXpm"
        "UTzg6vt0hL6T5JeD9V16Xhxfq74L5xbXezQ+OByBD8CB0TqhuOCyiAtGXP2eRP2eFe6VQuttPOe3HC/+P4TnylRhQ6UvVemyzFAJ"
        "5eyNK5joblSeX/bgcjd+aLzjeOVfOPcXsItzs/i8C3y0vuvIdF/w0KU8mN1606H6D697/Bz9cyLuk/csyieN/Ke5PEZFvflwuirU"
        "28yG5iXik+cfBuGT3CYD7997ZQEn+O7tYsi9/VVVuLfHQ+7tRBUvqB4cOoP5yprjYJXq2c3KcnAi1d+j1qU6Kou/VNyXtgR+TfUU"
        "/28mT3pNcn30J5/geE7GCT0a5DtLp+B9JmtwelcR/xF+KOI6uW1fEer7urIP9aYL36lOyuh1IQ5R+fi9gfXJ0hm8707BD/Q+Eofz"
        "TPSKOoxn2vbGz0Q/l1QF3MPyE7rLl6rkuuD3l7FuQO9snTSNUxVhnCGNM3Ccdz4bF5fGxXGc9zvDzZo0jtfBvovyyqP8Eyh/kvuA"
        "Ksh3axzqbEXMj6cOBtft2e+Mzokv4LjvoB3th+eWXfj+TXiewDpzbif6FayDbHkJnq/1S+P3iXEv7a+/Yg/c3mR+0K7MuCrYSYrq"
        "+hgXzGTTwbgWzweNKyL9gTj4y+kz1X1DXn+NWzdnM3oScB5Lr4j9E6wfgtcxutHuMN9Rwn6IHszfE92rcZinK5sgLmgC/7PnxQfg"
        "zzOoz70tyr89fmlz5l+OmL+656wMf0agvPa0XXqgeOovqe1VPXD/nG1HPs4/gH1kcB//lfaRkfbxsbSPj5z68H7XCuP9XY8Y77cj"
        "3u+uE+8DvqTzzeqNHO8kJLyPerM7ABflmj9fI+7vrg33S7jWj/u7VxT3V9c77NSD26v090fEA411xgPdTlD+iOgTn4TXrSnRnuy3"
        "6osHyK5IrhRP1x0HNLdHxAHdtcUBEXEf+fnHHvdN7o+IA4z68oQFKU94jfIZoF+qJxJutK5AHGWjH6N8FOUNC89AQblwMS3UAwsX"
        "4V4pNBtCnGBNQBxQaIZ+xQLiUsL3SbWKZ7z4vDSguPW7Tk8fHPVrsrpGH8/3nhT6DYsuPjYFOZE/obiF/JW9vnqvGNj32cnn34e6"
        "V+XjqNCX2Mh/9+PqDOJqA+uAfY73XmH7uuDpO2K4Bvj81X2hbjUe3L+aehv1QHxvVwL7A1ncNsdx+sdOt6fu6POTV7D/DPs++mNx"
        "fq+SXhjfo8j3aU+9Puj3U566yA189it3HI7XUP6nm0kvHzpKYDzSEmjXZsP4/frii+/fF/K9acr3vnHfu67dele8n+X6b0hdplY/"
        "xfSgYT/lUurKoX3KYXl9DfuUs8F9ykvup5DyJcuuP60Qnag8SGg/Bfq/0pvYT7EJ+ymMsH6KWbGfYvxyjX0FUj9FUvRPlO+kPOe0"
        "FdZPMSv2U/j6CGaXV6d18xRYp82H9FMMYz+FgfPGau2nmIvkZ07op7gp9VPcDO6nQH+XGnvUcpD6KYYP1igH6qe4JfVT3FlmP8UF"
        "p95+ivl6+imSUj/FY5Nzrf0UN2vsp7iD9dBbYj+FW6d831nsHFZxhNRPEXnuqZ/igOO91/1yq+9chMuN+in2glzywf0Um7N7hDqK"
        "364ggWEdw36I/DL7Ia5RP8TXxHtGym+aSegPyn87oh/CqDPuiLqHaqWD8ZWVTwv+OCxOtjvuCPFwZN/DuNz3sNWtg8UD6mGpdwj3"
        "4TobQ+IZed+nH3ccM7uycczp4DjGb8fAONW1KD7pHftreXl56w/L3vNV//yYWF9Ok3/5Q7kWOt5zeBfPoTcvriu/KXvjDbsD8K21"
        "Xqx/Ew5ldFiJox48m17Fs6t4dhXPruLZVTy7imdX8ewqnl3Fs6t49hHj2f8Dh314gg=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

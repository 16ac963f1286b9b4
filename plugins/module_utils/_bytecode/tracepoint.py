# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 9040],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5408, "tally"], [5520, "control"], [6192, "control"], [6416, "control"],
        [6472, "events"], [6584, "control"], [6936, "rows"], [7008, "blank"], [7056, "rows"],
        [7112, "rows"], [8968, "control"],
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
        [6152, "STATISTICS"], [6352, "MAX_EVENTS"], [6488, "EVENT_SIZE"], [7192, "UNSIGNED"],
        [7672, "SUB_BITS"], [7816, "UNSIGNED"], [7880, "UNSIGNED"], [8184, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9040, 2752],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2544, "tally"], [2608, "unseen_calls"], [2680, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2480, "ONLY_PID"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11792, 2736],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2528, "tally"], [2592, "unseen_calls"], [2664, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2096, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2464, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "137a9175de01aeab4be64190bca98ddef4a87c1d63e5a922ab5466bf86e3bd66",
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
        "eNrtWl1sHFcVnpnd2Z110uzGybobq1Z2a6qkKSulIUQBNeA0gkTioVaDcavKSjaLZRPJJE5C3ck+1KYhonkAmRQqxAt2qzhFCD9a"
        "SEgTqYWkKoIgKpTISBgEapBQZUQFBic77L3nu7P3zo+9603gxX65npl7zz3nu+fvnrOVztOuVvub0zX+V+4c58+5zZry50zTmDQ0"
        "bdx13W/U/mdLslqSv7exPqubfMwZ6vqsEce8DB+L7TRhDt+/i7HSluf7V3btJD50lU6fHlfW+b9ndaJrT5FcjM+fcLq7Q+lVOl9y"
        "ad0jRDcWTrfSeTxi/XMR73sj3h+JeN8T8X4/nU+Knk1th8KnM4Vz0elc0pNYV8D72jqL4ZbKa7tD6DvtNPbXYHP5Of1Iec/Ou0bW"
        "Zd/ZSQ/VRra18wa+x7BvN+hlaRyqqcH+oB6MH3sM+MZ9fDxN4+yzNNq78R5yzh5V6Y/V6DMS/SbxNWhe4HxlzUnSS/ObmsHHV/l7"
        "U/s29ILO+2Xg5DwM+ZMk/xz4zSbf5/P6a8TSjL6eIPo1/eX09c1EX9dBn/TevkrnbmpboY+bOJ9ZPc1nsPUJdj6fXnT957dYw1Hs"
        "b79R199Rzvci6L6AfY7jGfZ39Tk8Cz6O4DmG5x4863gmvfL4uAgcEuy8a88TWsCO2cRjheB7RnGgsFGxu0rnNdBfCsi5VJNT1p9r"
        "kNtS5KV16ZLQ+6fovL6O86/Nz0Bv0xJe6XLQLhiulV3DCp5CvrHa9zzO2cX5xLifKfDz9csj/GSlc61yLXp6xXC2pyFnQci5PRTH"
        "lvedJvnTJ6BfU+q+9jT4MoivOj8PkV5YdNR9lvCvQh9TeCb6Qzr5B7Z/T23cDj/C/EYe55aX1p/CPr/GOJYku3a2YF2M5l/HmK0J"
        "rEvfnT3h9LPJF1xD+m5qz5OfN1Nkj2Yb2aOpc3s0tQ183sieoiJXV88Tip2N7EmAHsWnke4dip2NdBv4/jH+fqCn2/X7WaZoWaOo"
        "+Fk//w786ViMzpGdK/fDMfjhGPzwmzj3OPzwXuDSAbo1drnfj/n88D7Ysenzw/Czs7Ajuwfv4a9nv1y3v42Qh/tfA/7R2Ez+0Wgj"
        "/2gI/5gmfA5tAj4anYeRpPMwLDoPQ5xHCvOXqzL+Xb3/rsp+bmTvv6oK/nsF/h/x9wO9/6gG8K9t3Qz+mRbx3/mA8N/aEv43q43h"
        "/54P/3d9+F+PwP8d4P92VYoXricn7PcYcM7GntCE/8hL5xJ2Hrk1nEcA/ydXwX9LBP5b63w90hL+P2wQ/x/48P++D//XI/B/Dfhf"
        "robnyR/XRDzsDuKjpfE8l0DcOXktEHfC4xvNC9Dbcn/plFegE5fo+OQeL81g3Uv04pkcjTME73gw/z4N/073lq6Jy7RfgvIeB/mJ"
        "0FuRT/TpbZ48vWwecJxLQp+GoUcWzZ8djrp3iP0pQDqjwKEk4jZ9F3lZGfnCSve3a9L9zcG9IptCXJ/M4Z71J+z7AR+7SudofRLr"
        "RqPk3sjlFnpTPrm0Kj9LEj+VNspjs5wa0wN6Lm2Oq3kg8rf06IPGYQE4/IVwmDjaIA45joM9RXl6Uid/ZV+hPMnTnxPh8afP2M7H"
        "oN0eDtUT/307kA/G6/bFVH9Iw34Y+7THFXs3edSq6/eDx/l94Hzb1VbI/+xp6MOjKm7XMY7sofWVk8OufG9n+1cYXQv7W79U7j1j"
        "CdjhRdVOTe0PqA9s5ee3ut3rHGdT+/M9Gb8gbs3ZRTRufwNuv+P7lSbr+sD4FXQHCjrk+c298PoM7onTVCcRejjQ/t49GY+gPtKF"
        "3f5OBnxZAf1bbEj/iKHSzEeQ57AanyzfvtYhmv+9uKatFL/Ad+V8+L0p6t4ZGb+apFM+H05P+HVBN4yeHMeEHpVwXywWur38Mo4x"
        "L+lxelhT7pHpXDgeATlfieanGZzKK+Aky1UCHaE/A+100PV65Mp0HPDr0ZtZcsP1lPTEORPubwcKX70Xtm/D9un5lcF74fu3h8pl"
        "T+2Ef6GEv+H94KeziX6Pb/Z+voPqU/Y00S22f9Hbl/kD9p3sq5evq1waVuoLfr8g6owsT11LPdD+BOj67FfUcfpRx2F5r+y/RFwR"
        "8Uier0v8znn+i/Jh51N1fWCZtnMZ/h1+RsTrcifFm3LbTVfOJ1hdhmmK/ZY4F+jNvjpdlsk7os4k+JuoxwPGwvXa+FnJn3p+/+Qt"
        "V7bD8vnfU5w6v4DxDvHV+Y7rp/uURFfcXyqdN1xRn+H3DSsesN8F2EsG/Ge43o2r/ingX3WlPppNPb9G/YyF6mdx2xeghz/28iOq"
        "IxoezuxEK4mcJq+fw/nP7xRxlfoF9qNWaBwodlNdcj6XX8X+PrzbjHxZ7c5d4v8zeti6KDti61+R8OlLPKTIN5/LrMLn7Sb5/C34"
        "fFyX7d2zD0vz4a2pdvgiXXjLFzPKfaV8kXAtd1iKXdhTpO/lDuqnlHF+In4lkSf59dEZ0ry8erdUp6+cPA65f+rdu47z9+hbgf96"
        "f+RdTdGnyQh9StT9iC7VR+dRd2g4n9VFX6pDayV+iD7aavuKfgjLp3TIZayB36w+T3ZREvb+La4ng8kN3L/79bfP2KTEz/mCxenN"
        "IB4I/Z7DPsUdn1P8s6lRvtaXNJX3ot/B6PXATnQ+/2Bon8E5B7s+Qx/E81i8rlecrknz2WnLebCgX0zqil2ye4bp8aVrxR76fhj1"
        "P/HM9smIebqmzLN88yzMk9ezeXHfvDjmye9ZHDV883g9+0XgVQL+CeAvcB/SFXwfi1O9fA51rvTR8P4b+87onPok5n0NenSExu37"
        "8fwlGk/hnlTcq8bH7Z+n8eVB3/xDoFvWFPkGa/rA9c3PD/QqG9cVPUmL/hzyhflCJtzfwj7EvDnQH4pT/Jw9V5eb6nMbvf6Xzv0y"
        "2aPzrNoHZX1Nnkf0+vIK9DX7UIcTdGfitM7UtlG8aif/c+DpZYrveZznwZz2d8kvdeU/dNX7ON3zWufPCsXrQPemu5pUR00/WT8H"
        "HpcKO8FH6i7JkYcc//TJkffJ8VefHB8o+aY4V+cszhd5Y2VLXS4Lvx/Yzdf/xxV97XE2WuhvW238e9Cv5+HXLdyHKJ4IuZhfvCD1"
        "r5hdAe9lpV+MPEzYX/pi+O8i0shTbSHHvnpeucj97gYev/r0Oy6vC06G1xHsK7i3oY8wGMvy8xVxlPE/Dv7PSv3mwO8BwLcN+QcN"
        "1Z4YTuP8PqkrdJ3X6vaSl/yrd588KPiieCHuX6bWpsR7mc8z0r3/OsZB7Rcu91/Qh7MdQk/e9vKU06HrHGVdxVv3M1cLjeu50Pic"
        "Tc0uNxen31pW7lMZcZ+6sizvW+m848r1i0A9NKJe0eh9memTgd8XrKXOGvm7nYh7s23gdzuF8N/trLm/8H+uz7Ravwj0F65i3avo"
        "L2xDf8GK6i8sqP2FycsN1pd9/QXgKPJhx4b/T6GuaUf1FxbU/kKgrr7QWt3SuweiblmK6C+Mor9gYd1Eo/2FxVX5WVT6Czd8/YUb"
        "4f0F+GXPfz4wHHz9hdGjDeIg+gs3ff2FWy32Fy64zfYXlprpLyR9/YX/Gc6N9hduNNhfuIX+wk21v5AUvx9DfyHCDoWdBvoLq9q9"
        "6C8848r9wCBuzdlFNG6iv3CQcCmF9xe6CgeU+3hkn+AE+gSlFvsEVyP6BEnfvkn0Cb6ySp8AfFcu3ac41CSd8qWoPsFCc32CyYg+"
        "QQp9Auih0Mf066JPgH0eDscjIOfZ+9QnuNRkn+DEGvsEZ319gqtRfQJidAh1LlHvGpj4Y7W1+s7tqmw/za+PqXXCjPAfv6o2Qke2"
        "szuwM7l+ZGo/r8r3osouyl/tLervQESeyeiwEnEz+WpmPV9dz1fX89X1fHU9X13PV9fz1fV8dT1fXc9XW8xX/wtDG+Vb"
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

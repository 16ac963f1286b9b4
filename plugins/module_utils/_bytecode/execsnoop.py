# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 11304],
    "maps": [
        [56, "control"], [680, "owners"], [816, "owner_levels"], [936, "owners"], [1280, "owners"],
        [1584, "owners"], [2584, "tally"], [2640, "scratch_executed"], [3336, "pattern"],
        [7936, "control"], [9896, "control"], [10136, "control"], [10216, "events"], [10336, "control"],
        [10448, "rows"], [10512, "blank"], [10560, "rows"], [10608, "rows"], [11232, "control"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"],
        [312, "NSPROXY_MNT"], [384, "MNT_INUM"], [496, "OWNER_MASK"], [616, "OWNER_MASK"],
        [1112, "OWNER_HOST"], [1136, "HOST_PIDNS_DEV"], [1152, "HOST_PIDNS_INO"], [1720, "WANTS_PID"],
        [1856, "PID_NUMBERS"], [1896, "TASK_GROUP_LEADER"], [1984, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2248, "UPID_NS"], [2312, "PIDNS_INUM"], [2512, "ONLY_PID"],
        [2736, "BPRM_FILENAME"], [2880, "COLLECT_EVENTS"], [2928, "TASK_MM"], [3016, "MM_ARG_START"],
        [3088, "MM_ARG_END"], [3312, "MATCH"], [3816, "PATTERN_LENGTH"], [4016, "BY"],
        [4072, "TASK_REAL_PARENT"], [4136, "HOST_LEVEL"], [4232, "TASK_GROUP_LEADER"],
        [4328, "TASK_THREAD_PID"], [4408, "PID_LEVEL"], [4480, "HOST_PIDNS_INO"], [4584, "PID_NUMBERS"],
        [4624, "UPID_NS"], [4704, "PIDNS_INUM"], [5112, "PID_NUMBERS"], [5152, "UPID_NS"],
        [5232, "PIDNS_INUM"], [5400, "TASK_TGID"], [5480, "TASK_PID"], [5584, "PID_NUMBERS"],
        [5632, "TASK_GROUP_LEADER"], [5720, "TASK_THREAD_PID"], [5824, "PID_LEVEL"], [5976, "UPID_NS"],
        [6040, "PIDNS_INUM"], [6216, "TASK_COMM"], [6368, "BY"], [6496, "HOST_LEVEL"],
        [6568, "TASK_GROUP_LEADER"], [6648, "TASK_THREAD_PID"], [6728, "PID_LEVEL"],
        [6800, "HOST_PIDNS_INO"], [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7032, "PIDNS_INUM"],
        [7440, "PID_NUMBERS"], [7480, "UPID_NS"], [7552, "PIDNS_INUM"], [8072, "TASK_GROUP_LEADER"],
        [8152, "TASK_THREAD_PID"], [8232, "PID_LEVEL"], [8304, "HOST_PIDNS_INO"], [8424, "PID_NUMBERS"],
        [8464, "UPID_NS"], [8536, "PIDNS_INUM"], [8928, "PID_NUMBERS"], [8968, "UPID_NS"],
        [9048, "PIDNS_INUM"], [10072, "MAX_EVENTS"], [10664, "STATISTICS"], [10704, "UNSIGNED"],
        [11032, "SLOTS"],
    ],
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [11304, 11312],
    "maps": [
        [48, "control"], [680, "owners"], [816, "owner_levels"], [936, "owners"], [1280, "owners"],
        [1584, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3376, "pattern"], [7936, "control"],
        [9888, "control"], [10120, "control"], [10192, "events"], [10320, "control"], [10440, "rows"],
        [10504, "blank"], [10552, "rows"], [10600, "rows"], [11240, "control"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [616, "OWNER_MASK"], [1112, "OWNER_HOST"],
        [1136, "HOST_PIDNS_DEV"], [1152, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1848, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2088, "PID_LEVEL"], [2232, "UPID_NS"],
        [2296, "PIDNS_INUM"], [2480, "ONLY_PID"], [2928, "COLLECT_EVENTS"], [3344, "MATCH"],
        [3856, "PATTERN_LENGTH"], [4064, "BY"], [4120, "TASK_REAL_PARENT"], [4184, "HOST_LEVEL"],
        [4280, "TASK_GROUP_LEADER"], [4376, "TASK_THREAD_PID"], [4456, "PID_LEVEL"],
        [4520, "HOST_PIDNS_INO"], [4632, "PID_NUMBERS"], [4672, "UPID_NS"], [4744, "PIDNS_INUM"],
        [5128, "PID_NUMBERS"], [5168, "UPID_NS"], [5248, "PIDNS_INUM"], [5416, "TASK_TGID"],
        [5496, "TASK_PID"], [5600, "PID_NUMBERS"], [5640, "TASK_GROUP_LEADER"], [5728, "TASK_THREAD_PID"],
        [5816, "PID_LEVEL"], [5968, "UPID_NS"], [6032, "PIDNS_INUM"], [6208, "TASK_COMM"], [6368, "BY"],
        [6504, "HOST_LEVEL"], [6584, "TASK_GROUP_LEADER"], [6664, "TASK_THREAD_PID"], [6744, "PID_LEVEL"],
        [6808, "HOST_PIDNS_INO"], [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7032, "PIDNS_INUM"],
        [7432, "PID_NUMBERS"], [7472, "UPID_NS"], [7544, "PIDNS_INUM"], [8072, "TASK_GROUP_LEADER"],
        [8152, "TASK_THREAD_PID"], [8232, "PID_LEVEL"], [8296, "HOST_PIDNS_INO"], [8408, "PID_NUMBERS"],
        [8448, "UPID_NS"], [8520, "PIDNS_INUM"], [8904, "PID_NUMBERS"], [8944, "UPID_NS"],
        [9024, "PIDNS_INUM"], [10056, "MAX_EVENTS"], [10656, "STATISTICS"], [10696, "UNSIGNED"],
        [11024, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [22616, 2784],
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

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [25400, 11312],
    "maps": [
        [48, "control"], [680, "owners"], [816, "owner_levels"], [936, "owners"], [1280, "owners"],
        [1584, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3376, "pattern"], [7936, "control"],
        [9888, "control"], [10120, "control"], [10192, "events"], [10320, "control"], [10440, "rows"],
        [10504, "blank"], [10552, "rows"], [10600, "rows"], [11240, "control"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [616, "OWNER_MASK"], [1112, "OWNER_HOST"],
        [1136, "HOST_PIDNS_DEV"], [1152, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1848, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2088, "PID_LEVEL"], [2232, "UPID_NS"],
        [2296, "PIDNS_INUM"], [2480, "ONLY_PID"], [2928, "COLLECT_EVENTS"], [3344, "MATCH"],
        [3856, "PATTERN_LENGTH"], [4064, "BY"], [4120, "TASK_REAL_PARENT"], [4184, "HOST_LEVEL"],
        [4280, "TASK_GROUP_LEADER"], [4376, "TASK_THREAD_PID"], [4456, "PID_LEVEL"],
        [4520, "HOST_PIDNS_INO"], [4632, "PID_NUMBERS"], [4672, "UPID_NS"], [4744, "PIDNS_INUM"],
        [5128, "PID_NUMBERS"], [5168, "UPID_NS"], [5248, "PIDNS_INUM"], [5416, "TASK_TGID"],
        [5496, "TASK_PID"], [5600, "PID_NUMBERS"], [5640, "TASK_GROUP_LEADER"], [5728, "TASK_THREAD_PID"],
        [5816, "PID_LEVEL"], [5968, "UPID_NS"], [6032, "PIDNS_INUM"], [6208, "TASK_COMM"], [6368, "BY"],
        [6504, "HOST_LEVEL"], [6584, "TASK_GROUP_LEADER"], [6664, "TASK_THREAD_PID"], [6744, "PID_LEVEL"],
        [6808, "HOST_PIDNS_INO"], [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7032, "PIDNS_INUM"],
        [7432, "PID_NUMBERS"], [7472, "UPID_NS"], [7544, "PIDNS_INUM"], [8072, "TASK_GROUP_LEADER"],
        [8152, "TASK_THREAD_PID"], [8232, "PID_LEVEL"], [8296, "HOST_PIDNS_INO"], [8408, "PID_NUMBERS"],
        [8448, "UPID_NS"], [8520, "PIDNS_INUM"], [8904, "PID_NUMBERS"], [8944, "UPID_NS"],
        [9024, "PIDNS_INUM"], [10056, "MAX_EVENTS"], [10656, "STATISTICS"], [10696, "UNSIGNED"],
        [11024, "SLOTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36712, 2768],
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
    "source_sha256": "665cca9cb564c582e98f541f17c8148e715d6af4b9744b717793ecc2cab2403b",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 320, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["parent_comm", "s", 48, 16], ["path", "s", 64, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_executed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_failed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1],
            ["container_ppid", "I", 60, 1], ["args_length", "I", 64, 1], ["reserved", "I", 68, 1],
            ["parent_comm", "s", 72, 16], ["path", "s", 88, 256],
        ],
    },
    "code": (
        "eNrtnH9sHEcVx2fvfL+iEJ+dnH2bJo2dNI2dxhBCqUpo1fSXGrUVCS1u8gdRcj21dgsVdoMUbw4JJ26LCapwHNGaCFBsI9tBovV/"
        "9l9cEEi1AKFIFJTiIlLEj4CKFKSKhqTKcrvznd2d2V3v7t1ekrZbqXrZvd3ZeW9m3nsz8xmXW4j+35xEZXH1u6om8zHC/dcdW4Hf"
        "L9Hfm/jfyxNUpirvXVJV9cXKv7UicySl31dQfk5KEKfyc7EGPLdTl13N9IE5/P49yNKzC/r3S8vmqdx8htZHEsqTbtOlVo8N2u9x"
        "/vdGXM8lWblUr/I49JCoHnOVaqRRTr9Wv3HoL5a3MtxyikuU02ApR9B7sDCN9wbojV15KqdpMwzmM/z3EiSry7VHXqbfSdJ2Kxfo"
        "7z2Vi7aKPATZLS0z9NitPQf7zaXQD3qpPJSmz7+Oa7F9SqvPq/T76+h7/dAf391/nFTZ32LoR1Txbumv+M4/dbm20EffS0HPfjc9"
        "l+t6Mr2Khy961uOipR6lZWf153PkZlqfcXpdaGmA3T9H3z8CvVEPZYLaZX97WPq/A/3/TvU/vpu+l4b+R9z0b9X11/pDpXhVmT6n"
        "+rPbzbq0j8eXHMep6AfKk9Arjv7eYI4brUv3EHwPspt0cOM4QTbx/elIvez6B9h1kY43Yby8AalMoN3X4/cYfod8rvmP1I8dPseV"
        "o323pF1jvOYyv6W/v4rxlcL4wvVcmulP9cxJK/V28x7Pkm7fBHmM+77dXsH6v91e/4a9HoT/puUXJLMfaPVl5SpT1M+vbb9Htcan"
        "0upzqrM/wXiT9mO80fKVZurflKa0rX9d9NW/qB6F8fdQ/8f4uJIW+nl6F+oP/XroeHeNP4ZetD/Oob1rjkMnfcah0/Q5pZBFPWZV"
        "q/1Fu5t5gsv3T7jX3xq32PgsTNByutrpOO5J0ed60L9ZP29EPGscc47btnoMhWNHUX8Wl5l9vPRUJqg92bg/BFnAd/e1Z4iTXd3K"
        "LQ+Z/qHfUo7buMhJyKsmzjnWY1/77646tqtPv2j6p19d9XrvXet7aTZefnHV6neMdu3dgXGbXbqdV/prZxbntN+1lESZZHabof06"
        "RiumPX/Q4gfegHyq4gf0ODhOnz9YcMtraHuXTi7AH33KXx6KPKN0ONi4Zc8HGYdcOVMhlYNxvO5J9KOO3cSpv+n9LK2Nd2o43e5p"
        "oX0q/+/R4kFj5X7R7O99Dv5ZOQ07w08b/Ti/23Fc5ZPC+Eg+ToLlAQ/SeJa8ncS57y2HbIC0+A9Ju06b15UyC0fpc7qe2vdg98YN"
        "VPZvg38cYvOvT5DNxHyv2EHLY9daPSX9fgPus3ZYbthV67/lZuLYLrnYbcgf6PxvTxz1egH1uh31up8m9GVc5xo6MX+TyD2aP9mW"
        "9FUvdj9BMrhP9dkYk/Xvsmv7+8uF+8u5+8UOlge9w8UrW545ZOYBvfrzMcNOejtLWf0fa5sbOX0bV+H9BK5zsEs35ANUrv3Sf5Ev"
        "bDL8q4T+rslFajayKLehvuuvMjvS67arNI+h/qQbflz0N3vQv3LSOsnqZ8S8ws3v+I6PwrgpPXsK/nOM1i/ZgDzvFWO8aisG5RRr"
        "j2n6vSz6syQt6RdLy4bVmvzj+NJ+rbR9UA0SP5h/K7qUJ75f2j5A69nJj2vb/F0opyeJcZnk8wRD/+0jNF9q2YI8l7aDltc3OOT3"
        "jbJznGL3Rbva4tnJPtX6vJudyif4vMRzfeOwv/UNZZLqW/608/yF5Y/7mpcFyqOUSaqX+B22fsLyT2Wc9kNlku8vLE/3nWcj3yji"
        "+dJ2lDs+4NkPGxzyPeX0WfSDu331A2VymPuOrT+sdMmrxf6wfTjYuEF9i1Xkb3wePeKRR6/xtW7G7MDKTZAcp7dnPWWf7TTtobfP"
        "eZLRD9HebD5UHNjJ1TuX+QJxzv8f4ebHymnMS191npcq42PqUv3hmq2PYlwrx9m8dITr9252LW1G/9xQ7Tx049LzUIXZaZjzi57z"
        "0RMB422N68Le4yUdbN4p+PcC5g3F3kd99SNrfr8XcTDLzWcWVGu+w/YJlKlTyC/WuOQVr3F6sHw1Val0b5M9b2HzCS2/zbL5h/a9"
        "eIxb92LrdcoQnYeWHqb3i7egHMxz9iCfY3E0F3tCon6S9lNxvb07U3bR4xE+fxPjsi0/GlOryePc86GROudDw9ivmVWXzIds82k6"
        "33bNi2Js3LN4+Emf8XDWXzwU82hbPJytKh56rzedVYOMT7P8GTXcPGlWdVpvYuUbcQXjneVRhr8/HDA/OszyI6xDjg9XlR91tXSG"
        "2w888uTyHcHWo0LLjydmwvXzRcHPI49h+1e7Ws3fNQ9dSme59fZCE+HWG4sd1GEWB9oIn78gX8vnjfK0mXYx3cHZuziwxRY/tgrx"
        "Q5OFlyzrPdr6EjYW9LicNu2pjJ9BfElKgdY5mX9PdX1gnc8vtu7UpTJBy+1qft+oh7beov1O/futHwTz77Mh+/dTdfbvY/Dv8wH9"
        "O+LCSeQrGfTjjPP8t0vejP424jGu50MZ16Xt8+p1Gdfwe+5+PBPQj8+rTuPanOfC307y/USMf379uFgvZkdbXujXn8ubwm13Yf4e"
        "Vruz+X3189xhD39OE9riyWDtfcho53OYRyHfnsR8Kv+NJupvB5o4nqNgrjM2WHgclp+XnsW+9R2E8+MsjihTiAPpQZT/AuRXdVka"
        "GIYcaRL30e/CPrq2rrwf6z+lfF+TWK+YZZ/LGie0ksU4YfTn/KlmKscgRyCHIQchByD7IHshD0DuhdwNuRNyB+SdkFshOyDbIPOQ"
        "Wcg0JIG8RO2Tvwh5AfI85DnIs5ALkGcg5yFnIWcgT0GO2eypBTRl2oiTNrtqbyhHD1A7Ir9Qju7FNcpJ0n2OXDJh8Cbal1k5bL9N"
        "mZwx+ulBB7+RS90XaH+G8Ui55J1XuDjdQuN0V+vtfHxuYfF52xXr+v++9hif56TM/MJpHV+ZgH9bv8NxPty1YTm33i/qaeYl7VeC"
        "7UfddIXWf9iwcxb21/bPNP5jr2Qvb45xPEf5ebHGQ0jQ+6jDfluOfIXqoWQ99EgH1CMGPb7G7cPs6xfaIbnbyOska/uydW7he2w+"
        "b/QPie0/rCK17HvnSHLJ77H9PKs9YwHql5Pup3YuEBde8u3L1vnvYmUc7nDod+z7ubhkXOuyYkztUQ1PuUe37Qpj3Er6egsNAOXH"
        "TP218dKToP2gvBscEvpFeSPsSsB3Npg8T0V8MxdfZnxfu58g8BvNNP+/+77/Ubu1QZ978+Q/lnZe20b3JU3O61/0Ok71YBzjngTq"
        "n0D9twn1j6O+n0X9mT7IV9l7or2178T0cfxTw+56v2vfivr85DLVpw36vC/o00b1STB9UP8E0+eCavUvzJ8sNu/AeEvjuR9e5vya"
        "nHfsx7nU2OVg/Xn0MucXs8wvfle/XwYnrPRkHXnhp1Ir9PeuOx98mPofkxOe5eYlESccccIRJ3wjc8IvRpzwDc0Jf/EaccIP+OKE"
        "/fPBM9D3y3Xmg3fx8SQl9O/Uozwf3Psh4YOfzpK68sBHxH1YOj570ljnQZxg8aLxWyj/VT6eeO7DHqwvF+y5ny/oYazrHAnIAR8M"
        "xgEr01jvOc3mZ15c8Ju1ccHGPPzXVXLBv7xq5czKiPPlb8Pu8g5D/x9Z5k3a9euW7zP/rt1/zbKOPwcOOFcxLJtH9ln2dRvBSSob"
        "7PvXvbqdz9i44ecdueG47q+YHdk+wcFme7lZy36a3X8hnz02hvbrMvQ4IOih1a+R5etP835/LuWyrov5vx9u3onDZXbuJrSh2Tow"
        "u5+LrzDXTzTe93lnDnVjLEPUlJkHNbZbuAHJ5IXd7M2+9xT8MuMNE5iX7iF0XaSxjxj5TdrSL7rTb6vaq8UMzX+UmTHVD0esTNN+"
        "GhpPLINnlcH7ygJPLAs88ahPnviEwBPjvWIneOJRgdvtBHc7inp1Xiee2KNeNp54VOCJR9Mu7ws8MfRj94udNxpP3O7ME2/COkMr"
        "44nXCDzxavDE8CMnh31yxXJ9uOIJl30XcF6lzYNc/bpjoy7cDE3Y2DpLd8yLKx6oM1fcF2zfaCroPmsvLb/od3/1AI37M9g3c8k/"
        "jP3VfKevfTYWX2z7ay0+eYnideIlxg+Euq/qxkuY+6oD2Gfrq21fdcp5X9XYZxvvrW5fNf/5cNob+UXpWLjtXTxW637qAY/91JuI"
        "9Tt+2zlBVvnjhl041HKH8/j15IaHgnHDBm+j8Lww48Ry0sO0XW3z1IcIxwuPufHCgzcGL8y4+O9nl2wPtg7gt//Y56W3+JqXMvs2"
        "tl7beanveagLZ7PveEBe7KAzF6ycpvlF8ZlHffUblmd7csLIs1keY3DC8F/d0trrwwmfCMoJd3OcMOMU7bzwz1z0eUh/v5wnJBhX"
        "NhMyVzZY53xnIGC+c2bpPMfghRcQ/7rCiX8enHDY+Y75vYUqOeEzoXLCtjzIxgkzvn/G8TyV7/xb6D9m/jNQZf7T8dHOd7HeVH8+"
        "eIHjg5k/N7iNjAcn3AlOWBE4YQWcsCxwwhmBE1a2GOs5WwnPGXGc8Ct+OeF5xJd4lZzwFhdOeB6c8HsunPDGgJzwQsj+POB5hpmg"
        "/hzxZ8ivPx8MyAf7nL/mXcZz3ud4Hrpe89fBcOevQ17zV8aJztY2f51xmb8OCflyYC741nDa24MHrra9a+eBB0PhgcV2tvHAE8ir"
        "4bdZ/m7wwTL4YKVOfHAGfLACPlgBH6yAD1Z88sFySHywDD5YBh8sgw+WwQfL4INl8MEy+GAZfLAMPlgGHyyDD5bBB8vgg2XwwTL4"
        "YBl8sAw+WAYfLIMPlsEHy+CDZfDBMvhgGXywDD5YBh8sgw+WwQfL4INl8MEy+GAZfLAMPlh25oNdueBRgQserZYLPrMkF6xMIT4n"
        "7yXVxWeBD0Z87mr5DOLwcrUaHlj5MR1Hi7ew/GbWHxe8yo0LZnnI+oA87RrwtN8x7O6HB2Ycin8e+Dlinb8u9mc99MgE1CMOPZ7n"
        "ueCCS3sIXDBbL1hs/ajxwQ9EfPDHmg+e5fhgc/wxTvgHPCfcmvcYl68E5IVHXHjhl7nvllZfULn5jNd6eTxY/mfG9xV8ubXyx25/"
        "Ry8G/rjdmT+2v7fFH19c5T6k67p5SOX4nZfY+GLk+4zX2QV+YToNvtiV8wVnfPyET/5W4IxT/H5UGX+vg80XX1e8OOP2uvC2Jg+F"
        "9eMC4x3/gu/+g3K3/V/3yd2COzbGU1DumP3dvDZiXb8pNDHu+C5i5a7C4mPd7cDs/zfY4XGfdsjrdmC8EONS2LzC4FqfdOZUumPr"
        "XDjkF+rEIXdy4z0BLvna2flN2PktOj4xzlnceyPOeOSFpXnkbW+p1vkd49YMHtnIs3+jLjUOTR75z4hDqyiP7DnuGY+8i+PMauWR"
        "3e32Lux2L7WLJe/ieeS7Vate9n71BC33SayHFmrkjmcYd/wIH2dc9nMLz3jwxsI+fs1x6FjAv/dk/B3i80vu/5c2nwv2d56Oi/u4"
        "+DtPGawXCeuKjCtm6yPGPq7IOdRrH/eY3/X98+Gu74v7uTOXXM5NxYnTPtu+I3+qiRvOkd9ftY6v4O/HuXn5osF/ev99Yp3LsIzD"
        "CxiH1vlZgvyc/r3i6DzcdeU8ovNw0Xm4MPPz6DxcdB6O2js6D6fL6DxcdB6OROfhPk7n4dKEP0eWlT6c5+Gygh5pEp2Hi87DoT2j"
        "83DReTgSnYcz+cHoPJxT/hGdh4vOw9XU3tF5uOg8HInOw0Xn4aLzcLre0Xm46DxcHfOd6DxcdB7OX/4TnYeLzsNF5+Gi83Au4zk6"
        "D0es+2rRebjoPBwtJzoPB/2j83AkOg8XnYeLzsOxfhSdh4vOw3meh4P+pc203oqwPszWKbX90rQU7PybzjtE599IVesn0fk34fvR"
        "+Tdan+j8W3244+j8m3UcRuffovNv0fk3h7gbnX+r8v1rc/7t/zBldOk="
    ),
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "executed": _EXECUTED,
            "failed": _FAILED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

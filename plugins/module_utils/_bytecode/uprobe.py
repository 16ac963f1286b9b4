# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4568, 8072],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8000, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [12640, 7800],
    "maps": [
        [24, "control"], [536, "scratch_calls"], [688, "frames"], [904, "frames"], [1104, "frames"],
        [1376, "frames"], [3480, "owners"], [4432, "tally"], [4568, "control"], [5192, "control"],
        [5416, "control"], [5472, "events"], [5584, "control"], [5936, "rows"], [6008, "blank"],
        [6056, "rows"], [6112, "rows"], [7728, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [984, "SAVES_ARGS"], [1224, "SAVES_ARGS"], [1416, "VALUES"], [1520, "FILTERS"],
        [1656, "OPERAND0"], [2320, "OPERAND1"], [2704, "OPERAND2"], [3088, "OPERAND3"],
        [3336, "OWNER_MASK"], [3592, "ATTACHED_PER_CONTAINER"], [3648, "WANTS_PID"],
        [3776, "PID_NUMBERS"], [3824, "TASK_GROUP_LEADER"], [3904, "TASK_THREAD_PID"],
        [3984, "PID_LEVEL"], [4128, "UPID_NS"], [4200, "PIDNS_INUM"], [4360, "ONLY_PID"],
        [4488, "COLLECT_EVENTS"], [4680, "KEY_VALUE"], [4768, "BY"], [5144, "STATISTICS"],
        [5360, "MAX_EVENTS"], [5488, "EVENT_SIZE"], [6192, "UNSIGNED"], [6672, "SUB_BITS"],
        [6816, "UNSIGNED"], [6880, "UNSIGNED"], [7184, "SLOTS"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [20440, 7792],
    "maps": [
        [24, "control"], [528, "scratch_calls"], [680, "frames"], [896, "frames"], [1096, "frames"],
        [1368, "frames"], [3472, "owners"], [4424, "tally"], [4560, "control"], [5184, "control"],
        [5408, "control"], [5464, "events"], [5576, "control"], [5928, "rows"], [6000, "blank"],
        [6048, "rows"], [6104, "rows"], [7720, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [328, "SEVERAL"], [352, "WANTS_SITE"], [384, "ATTACHED_PER_CONTAINER"],
        [976, "SAVES_ARGS"], [1216, "SAVES_ARGS"], [1408, "VALUES"], [1512, "FILTERS"],
        [1648, "OPERAND0"], [2312, "OPERAND1"], [2696, "OPERAND2"], [3080, "OPERAND3"],
        [3328, "OWNER_MASK"], [3584, "ATTACHED_PER_CONTAINER"], [3640, "WANTS_PID"],
        [3768, "PID_NUMBERS"], [3816, "TASK_GROUP_LEADER"], [3896, "TASK_THREAD_PID"],
        [3976, "PID_LEVEL"], [4120, "UPID_NS"], [4192, "PIDNS_INUM"], [4352, "ONLY_PID"],
        [4480, "COLLECT_EVENTS"], [4672, "KEY_VALUE"], [4760, "BY"], [5136, "STATISTICS"],
        [5352, "MAX_EVENTS"], [5480, "EVENT_SIZE"], [6184, "UNSIGNED"], [6664, "SUB_BITS"],
        [6808, "UNSIGNED"], [6872, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [28232, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [32800, 8072],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8000, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [40872, 7824],
    "maps": [
        [24, "control"], [520, "scratch_calls"], [672, "frames"], [888, "frames"], [1088, "frames"],
        [1360, "frames"], [3464, "owners"], [4416, "tally"], [4552, "control"], [5176, "control"],
        [5416, "control"], [5472, "events"], [5584, "control"], [5928, "rows"], [6000, "blank"],
        [6048, "rows"], [6104, "rows"], [7752, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [968, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1400, "VALUES"], [1504, "FILTERS"],
        [1640, "OPERAND0"], [2304, "OPERAND1"], [2688, "OPERAND2"], [3072, "OPERAND3"],
        [3320, "OWNER_MASK"], [3576, "ATTACHED_PER_CONTAINER"], [3632, "WANTS_PID"],
        [3760, "PID_NUMBERS"], [3808, "TASK_GROUP_LEADER"], [3888, "TASK_THREAD_PID"],
        [3968, "PID_LEVEL"], [4112, "UPID_NS"], [4184, "PIDNS_INUM"], [4344, "ONLY_PID"],
        [4480, "COLLECT_EVENTS"], [4664, "KEY_VALUE"], [4752, "BY"], [5128, "STATISTICS"],
        [5360, "MAX_EVENTS"], [5488, "EVENT_SIZE"], [6184, "UNSIGNED"], [6664, "SUB_BITS"],
        [6808, "UNSIGNED"], [6872, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "62fcbae0ee88e8ad555c32d43d579afdb8174ac9c66c396d1895448920d31d8b",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 6],
            ],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024,
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXX1sHMd1371v0pJ4+jjqRET1nQkpshy2sizbMhAnlBRHqp1CjB1aihFCpM+KFLuCTVm1uLqiIq3USYwE8CmJIfiPwqQNU2qQ"
        "0EUKUA7QHP8o4HwUqJuPRjbTRinQ1u6nChQF0ZK83s77vd2dud27W37Icjj8Zzi7s/Px5r15b97v3Uy53RB/kyalhY4XKnaaXWtI"
        "f+UxSpMRw3ihUqn8cfV/+5OMkRTPLXyfMeMizZry9xkzRuUiB0TalY9Qu3j/TaTFx4+L9icTnH+3QulVpFeQvoX0B0inkF5G+jrS"
        "i0hfRnoBKcZZ08/bRGqPr9N+H5Xft0W5XzPi+/Io6FKtZ6ZKl8nqsFL4ftAe7yiVq6ln/dLWU6hTT8xTjzLe4YGL+O4r9ODgJkrH"
        "U/RepU+x48uifNxIi/zm0tepvQTxQ3mAyh2rZnLV9DTSXrPVGU+PXQ7zO5kCf32B0tMtVH4C+eD28/TdCOiAdq0xen8kz/w805Cf"
        "Zzz8XE6CD5LEn9ZgVqS95j+g3X8W6eaBU/R9Ct+NBI17lRg383Ph8WsN+3PN059i61OifEbUZvMB5QfWkjzFjY/S9yXQYWS56XAV"
        "dPhHosPIQ/R9C74rBdEhK+hgjQ5VmD+rzVWs14YrEv88iu8j+B5pb+RmkdbK62lfOc5GlHG+gnFGIRcxV76G7PYMtIe017jV8K5D"
        "cWMb1QM+aystN51/Bjq/TfIJOT8Wpf69idQaAz/cItPtTaQndr6N9Y7oXOwg+tvtF+16IX+Z1F9RO89BDhOQQ+QnW5gOvyJ+NDeI"
        "+Wss96agc9zYW/HSr5Zu4eQimG7/BrrtIroMuvxg95fr3ZzfQe0lFH5KfE4aby2/9VJ7J9NoN1XDX9ea4i/q98Cl/0Z/75f1TsC6"
        "lzHvo++GSP6D9BP3v/jSEumpkPUUXvKvr9hBfMj1NtJXvK4OjFF9XfktxGcpKmengq5IrVGik7sOor28P13U/pWz8rgXrZdfak4v"
        "D6Ae5qu+dSnFLqtfT/mc4fCPqO8SlT8Gfcp6te/Fv5nncms88q/aBcXniY4HQY/i82R3WaNkn1ntFwyvXaaut72RpOH/PCbLl/I+"
        "E4k44/iO3T9nvt6t1LMrWc7L57F+Yf3rW/fdee/6UOy4UPG3K4YhX6vBNxhn/im8v4j8ceRfR74f+cvIH0Z+CvkDyP8A+W7k33LW"
        "4bjQ82SPlo8Zkp6x11GbtSbAzxMll26ZP7z/rP3/G9bdf/I7ebf8XQvRQwle/x6h8aP9vpF7kCdG6Ru8G3nwaelOXz4Nr//+iOZp"
        "YJvD38L+ad/m6BV7Bg9ROx9n/XFwncS/U8y//Ly4/UrD/lyp9se7ftv7m0nYdfY6bmKebM4sm/56zp6P//Tol778TcaC2o25chwB"
        "Xe0mpzfS8+kvgR6KPskYD9fQz9Z3TL+48aS035qu6vX/8tSfMUxpHnvNTeKJNUrybY1hH7aV5r3YnoI9+gLeY1+1NYf3Wak+7oc1"
        "ynLWTf0dhVyNYb+2dTfK70B5yNUY9ndbIU/t3XgPuRrDfnAr5K+9B+O+Y36h8yDNe1LZrww2xwdsP/blE03xgyqPhefDyVMmcfcS"
        "yeOqea+cu/KYDpDHK5I87qdlvHvlyN8/zan0IvlLO/MhxhNBfR9GfRuz4NO/F98fS6JepJnk9Bzt/96Z860nh3rSXM/P57x2jMsH"
        "ww3nYdjLB9C7mRb4d0qKfyep6OEk/Dsl+Hc2+vt3VL3bC/09aQTZ2xFpn892QTaulIvL9pKzX1PG18Z6YadrR6VEP24x7BWn+Ajp"
        "fd53q/0p4/tD9n5C2CuHpOdJ7DPs90nsx6LK/kD0oxP1ZcDP1fHsrrWHho9sAV1iSj/2wh54EHbuDjyHHTrxkFz/6TjZiYfi1K+j"
        "8dtFvzLxj9G6Eb9T8Hsmfpd47vgVPkPfn90gt8vjn4yy3fYT8tshf6jaWJvdTixB7cTS1E5sLbUTM9EOVWyd68e8ESGPxuLCLsrE"
        "Vot+2+Xj4v0alD+A8quo/VirkUC5pHjegnKsB8DH555CPo78ceSjyB9G3kS+27EnhZ29C/MVwz4baSZiktzgfXmfvF8/HeVy365E"
        "PO/jxrdIH8ZbaJzxVhp33BTjiRu0jp3Y+SL2iTSuzd3fqHjHdWJnAvWVxPMTnS9UvOM60RnB+6+J533dX62o/GxPaCbSJfGz6ocp"
        "g2/t8aTAz4Lfo+D3KPj9VfB7DPzOdIG/+Vi1uztq903DR+4CvyvyXQY/TxTA7914DrmYeMy1+1dhPILPI+C/yFriv0gr8V+E+a+N"
        "6LNvDejzBZqP6v5FzEckRfMR4floQfnHJPpv7nm04uWrE7v6ZfrvYvr3Ef17PldL/+oEhKF/epH037ZM9N+wKPrf0yT9dyn036nQ"
        "f0cA/btA/494962O3cB+tiOgcyZ6m2Rv8Lz4zUd2AfNRQ//bG9B/fQD9N7j9+tCi6N/SJP1jCv0jCv2NAPrPzRP9Z+dpX99N+vbM"
        "gYD9/UeawmNcvGiqxk8y5eu3mWqAyyxNPYU69dTFZcbx3RBwGdhz48kgXGZIxmVGFojLJGV6cvvsX5sYCsJlhmRcZlDFZYYUf+9U"
        "Q3t0ytcehb+3FIDLDJ5qctwqLhNun1Rs7VFwmR5/XGbketFBwWUGgMsk8d1gI1zmsILL9C8Sl9lvhMVlphaDyzCdB5ebzs3iMj1N"
        "4jL9wGUOy7iM448DLnNckUPkJ5OLxWUemJdxmaHF4VmBdGNc5l7R3kDJH5fpy5sYz+55f/8w7HTgXq6fd+e8lx61/EgbJes8cJvS"
        "InGbccZt9sv6KaW0myJDf+DFBngN+l08s0R4Tch6CmeC8JqhcHjNgIrXdDr2ZgxpzoMvtoGPGRduy/rTo2ac55YInzkTEp85v0T4"
        "zPhMXTyjfNJ/ve3L/3xuUf49d12Z829/ne+4rNEDWF+OGqHac/Dl70v+q+nsAfIvj1G9Xesedtq11wP7PcnXpDRedT1w/Q/JBflf"
        "rDvY3qN1WJXf8rPu/iwNO9i7frFecewlT3nT0+9JZ/0i+7h8j8sPAof7OtZ3rDOsrwsdpG8KreTfZj1n+11tTrEu8byAb+5y67Ut"
        "+zL2azzv3jgVuwtvVtOPe9ZTZ91HnBXLYeHML2GnIw7rDOEBhY6/rKj1ftRTL+9nGP86lCK/aiYVq5Hfq5CXNPqf9uAFzvpUs74S"
        "gcsbWe8UjIXJw+Myf7YTf3Zt6pX5sp358rE5r1+8L+/ilgLPS/X4+323sp6lfY91S7evXujqJL/WdHuugTw+NBcKHzB+b476f6sp"
        "8f3a+nYa8zfLm13fOaEPV0vjtMaovul1acmudvt7b8j+3o3+rqf+trrxK178munOeqQIeg2UZLumcHKDnH82LdlV7vNVcjms9yxX"
        "HIflvv+QpMcKZlbKJ2F31fI3vWe/TBJ+MetV8kNnYm848tEv5IjaZfyc8ai48SMJp+krKfyY6HHm0fSdL6Oh3Ej2sYMTti8Kb+L4"
        "0Ubtsl9bxYPC9jdjfp/kaoDXj3+dFf7m5E1CvmvjFdZI+ng6nxL1jUPPsDxMop2uD98nrfdxg+y/3mRcej4ZcevrhlyZovyeGvkT"
        "/T+FdeEk8BDkT8dcvhL1xqm8zX1eu5rr70qakhzb+5a40y/T6Oqm9/vhX+S83U6ay5mGVC6llEuhnPd7u1xMKRdDOe9zWz9HlHLC"
        "X/4M6DUA+idAf6b7MVOi75YY+eMn4Udre8gfR7Hf2/U8eSfK/QH4iJZ54+bdyJN5YjyJeLiuXbK+vfmTwEmOKuXh528rGNL4jlb5"
        "QfCb2h/wlY1jePmkLcL2gwm+Sfuv05APLsd4po1X2Pp44pQ77qgHPzmEdaE3QfJYflDGs2x8StglPYqdAnyqF34+rnc8Rt/FDQoo"
        "ttbRenjv3v+j9Y5xyz1ZikNA+5tz/1GR9/e0b1x8/1K+9Lq384lZw+OnbbvdnQehr/McP/H5WRpHDuP4H2UcOWUc7ynjIP+UYw+i"
        "H2yfsT1aXO+OKwV7cYf4/n9Jj1QfDnv0gx13K/DLllZRrnZ978b63i3pIx6fvT5+UTyHHkCcT9w4MOsX71qDpyLeyuL+g37lPZCH"
        "kmuvXhP64r1KjxEcL22Nk35r2yjHWdj9HUZ/T3r25W8iPWr8siLWA9D36Y1M97cr/vZJ1ldvZVpunQ2nvzpnJfswzfZhbtZrl7rt"
        "9DfUj/1hcPia+FUFh2/3x+GduBzErXE8G8e5FTvwewnEyxXxuxCOQ+V4OfYPsF1S7AB+jnGy/eG109b4+LsPptGfVsQDDV6Q9tHc"
        "v9BxhkZQnGFU4i+OK7BGQYeX0vDPZREPQHRy4vFMtiupvxP5ZuPyQvohnf3JKikuj9vty7dI8XkcR8XxRhyPYo1dxnOMG7+vsNeP"
        "rJijVEM77KIPX/L6lmn5bsUbr8XxjQ49Of5xlPkL8ZGlNOxI9vv9tnd97M4kIt754/i+mvijg3mmC9XL+WJIemcM2PE8v5EU4ghl"
        "vq71m2B+2O6PIA5uuywnlok4uMgOvJflyjJ34z3iRLfLctjMOKIeujpxSJvSoO9vyfK/KS2tK9b5kOMtcTzry5jP3VKcrVXCOLF+"
        "WKVthjTeUk6Kv2V/MdMrk4hK/Z2ubjd+7cEZm+FXu4Zsi9L/qr40PHrvZiVeKm5srakv540f2qvGD+UonqFhvNCnQscL5W6IeKGt"
        "iBe6A/FC2xEvdBvsSFL87Mc6y/7inUq8UIzXX/Jr2Ti58FN9kfH21UTPaES0a53i+J1WyZ5lnH1LNCk4QY2z8cPd+z24u/WJrBzX"
        "s88fx3HievBejf857cT/fI/ienYx/1xuMq5nlRLX0xoQ15NEXE8iIK4nirieyHWL68l9oOJ6fjXfXFzDO/NyXMOVeTmu4W/n/eMa"
        "foq4hp/MX6+4ntwHKq5nokn6/6lC/4sK/V8LoP8roP/Y/PsV15O7oeN6zjZJ/zMK/YcU+j8TQP+nQf+TiOtJSftfNV7Yunhc+t2x"
        "87vfrxhSvObmkfVNxnMwnv0oyV9Jjrs4MriwOIAM8F6263rNf8f620s4tumPY2/Of5ri5y9drtTdf9T8Xun+ujh2sdWAHx2/Q4zA"
        "fjOXCs9Wfoeo9NsapfaL22fAT5+g79tvUHz7Yn18ux6OXB/X3lIX1672f97Lf/x7xEa4Nq/jS/b7w7D49pgBXGqBOHdhqXDu9xaF"
        "c1uvQk6Mq3P+cjSDderafF3c+yLt/61L5A/IpI4sEF/8a398MXswAF/8YX3cOxUe9/buIyz4tdV9Ea9HNXj3ngC8+3wjvDsq+X0a"
        "4tslGd/m3384eDa3WwrCsWk+F4xjlwJw7BEFx24Bjt3SLI6dC4VjW5ey8Ed+doH8NhKAZz8A/vqzihcvtF4meegbifrihvw+6PdH"
        "1vkgHJv2OdNpfxw7k/r9kHjw54EH58ymcGsFr2b69CZU3JrGx7h1bT8Pheznp9HPm8x6eHUxIevVAdRfeIYMv8JzMj5deI78LoV2"
        "FY8mvi+0k/+qkCB7hfVWEP7Mvze240QF7jyagt/zXayLbzj2V7/HH8rrj3suxA8XiD8z3VcK/vwXCv68ak7jzxp/1vjzSsWfv9ok"
        "/vyl5cGfn26EP8dk/LmFcFgbhxZ+2lQQ7pxWcGfSJ7W4M9Z/B3d+fNaLy/G+qcYP/6w/7sz66+xIAO4ccD6V9RrptTbsv1hvNsad"
        "/07GnduZ3u9U/O2LINz5gZC4830BuPNejTsvAe6s8eYbHW/+c403a7xZ480ab9Z4cyi8ebWCN98UgDengDcnA/DmGPDmqMabffG2"
        "q03ibdMK3va2grf9IgBv+xnwtp9qvNmX/q83Sf9vKfS/pNB/PID+r4L+r2i82Zf+w03Sv6jQ31LofzqA/qdA/6ffZ7y5cJ3w5ocb"
        "4M0PLhBvfkDjzRpv1nhz/l+WCG/+9Q2CN78VEm/+kcabNd68CLz52Q8I3nwiJI577H3Cmw+H7OeDGm/WeHMTePNqjTdrvFnjzSsW"
        "b/5ak3jzl1cI3vzECsWbPxUSb/5kAN68b9a7j9T3yHE/9T1y9p++R07fI+dPB32PnKCzvkdO3yNn6Hvk9D1yK/UeuRnDa5f95t4j"
        "x+/5HrmUFGdoYX/r3iOXleLJrHxO8gdbeY5r0vfI6XvkPjj3yLn3xmE/hvux+B45vjfOGr1Q8foNilvB7+1sv/rfI+feG4d9Wzvi"
        "GzlO1Lk3Dvs84F98jxzfG2eNYl/YzvcB6XvkFiaP+h45fY+cvkdO3yMHvGDZ75HjuPNm75HLoXyje+TkODE3z/fIsT+Z75FjOeJ7"
        "5LY59qS+R07fI6fvkWtMf32PnL5HTt8jx/5+fY8c+VP0PXLLSwd9j5ygs75HTt8jZ+h75PQ9cvoeufp+fn2PnBiXvkdO3yNn6Hvk"
        "9D1y+h65UPaxvkdO/67C0L+r0L+rgJzoe+T0PXKGvkduqe+RC/x9RY1fBPi7Cfx9XcDvK1pxXt32rMSPN+65fjNSvN11O9dPn+O3"
        "Is/xY37lc1KYjxud4+ee25eT4kn5HD/33D7lnDtTOQfP7Da8crfc5/g54y01OV59jp8+x89YznP8eD70OX4Ut6PP8dPn+Olz/PQ5"
        "fvocP3/8Wp/jtzj8Wp/jp8/x+807x4/P61P74Z7Th/OrcL5fxgw6z6t/gXhi0Dl+PQF4oj7Hb0Wf4zeKc/zMRxbIb/7n+FljWcRX"
        "8Hl+ry/teX44vycYx250rt8TIfHgo8CDO6/zuX4Ph+xnD/q55sY+1+8x154Vv3/i8/xaGpzn58Qd/tioGwehz/OD/ptScGd9f5zG"
        "nTXurO+Pe5/uj9vXCHdOyLhzkvDX8jegr2A/L9/5fsdnvThy2PP92K4LPN/vd2V8eenO+Xsn4Jy/X4Q658+1B/eHxKP3BODRHxPP"
        "/x9GiHb3"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
            "leave_at_ret": _LEAVE_AT_RET,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
            "leave_at_ret": _LEAVE_AARCH64,
        },
    },
}

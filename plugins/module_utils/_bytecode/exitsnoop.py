# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7264],
    "maps": [
        [584, "control"], [1224, "owners"], [1368, "owner_levels"], [1488, "owners"], [1848, "owners"],
        [2160, "owners"], [3040, "tally"], [3208, "ended"], [4464, "control"], [5880, "control"],
        [6096, "control"], [6152, "events"], [6272, "control"], [6384, "rows"], [6456, "blank"],
        [6504, "rows"], [6560, "rows"], [7192, "control"],
    ],
    "constants": [
        [48, "TASK_GROUP_LEADER"], [128, "TASK_SIGNAL"], [224, "SIGNAL_LIVE"], [304, "SIGNAL_FLAGS"],
        [400, "SIGNAL_EXIT_CODE"], [448, "TASK_EXIT_CODE"], [520, "ONLY_FAILED"], [648, "STOP_AFTER"],
        [728, "OWNER_BY_MOUNT"], [760, "TASK_NSPROXY"], [840, "NSPROXY_MNT"], [912, "MNT_INUM"],
        [1024, "OWNER_MASK"], [1152, "OWNER_MASK"], [1680, "OWNER_HOST"], [1704, "HOST_PIDNS_DEV"],
        [1720, "HOST_PIDNS_INO"], [2280, "WANTS_PID"], [2408, "PID_NUMBERS"], [2520, "TASK_THREAD_PID"],
        [2600, "PID_LEVEL"], [2752, "UPID_NS"], [2816, "PIDNS_INUM"], [2968, "ONLY_PID"],
        [3128, "TASK_START_TIME"], [3320, "TASK_REAL_PARENT"], [3392, "COLLECT_EVENTS"],
        [3648, "TASK_COMM"], [3752, "TASK_TGID"], [3864, "PID_NUMBERS"], [3968, "TASK_THREAD_PID"],
        [4048, "PID_LEVEL"], [4200, "UPID_NS"], [4264, "PIDNS_INUM"], [4640, "BY"], [4960, "TASK_COMM"],
        [5168, "TASK_TGID"], [5272, "PID_NUMBERS"], [5384, "TASK_THREAD_PID"], [5464, "PID_LEVEL"],
        [5616, "UPID_NS"], [5680, "PIDNS_INUM"], [6040, "MAX_EVENTS"], [6624, "STATISTICS"],
        [6664, "UNSIGNED"], [6992, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7c6d8325065871a43c65a2970e8b6151308afa27731191d3a56abff2524979fa",
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
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["exit_code", "i", 48, 1], ["signal", "I", 52, 1],
                ["ppid", "I", 56, 1], ["container_ppid", "I", 60, 1],
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
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNrtWV1oHFUUvrP/WUt3mzrpuhKabRBqMGILvpSqtWL1QbSoMT5YdJ2H1EAhqUIznYcmlZSaF41FKcGHbippCoIihS0iTB+EFlEo"
        "tA+VFQxCMUgf6pMrJBnn3vPd3bm7M5uZ0L41NBzuZO75+e453zlzO80Y63d/7RQTP1WNMfcfs4p3HbFO03Pr+FmxLmSY8mN/TDJn"
        "YF0hmXaVnHUcpxpjjG+Zdn/H3V+zQnqs4mekL67qk3qkvXX1LUDf8WXIJSEN6W+Afj+9CY/eMvwc0naxe6lvWKPnupZq4C30Fzvr"
        "T7Jw75sVwjW3NaRf89CjqXp0LUb7S3Kdp3MZmHR8/djSkhfzsBsju9we36IzSihTk3qTQhZiLfZjCbxHdge76YUq/v4FpJU9SOc+"
        "8x7JgbcD4nlCyGnkexvOWFdRB9ZoyPyrBJzb1nurx+igx3ueLXFPlhex7xN68NojJC9QHU+24mQVTzuUb4R77+wZspei87PL9N6I"
        "u+hz5THIIS3biOegl0/AF/YHJI910fvfYh1snxLPngIOsGvO09/fLW0s/2zwmZ6mfDLHC4zq/E/Y/UvI3vJHtD+DfVNBcW8Sccu8"
        "MUbr6/pT9/hjZQ+L93WhjecBrctbEqj7vbR/FjhM3W8cloDDbcJh6g3a34V9s0E4FAQOZmXMkfnpmnPMhQlHyZ/3sT+G/ZBDse1C"
        "ttftlG89t/KFfR5xxlEXiWZ9TXB7DPYgh9jjSr0n2U7SgzzLzd5vnG8C59+oPlHnI3Hy7yqkOY982KHidhXyyG7ab41OoK8S/ty+"
        "xfWi/vTML2TnFOowhTrEutolcfiD8lF7WJzf+nWvCZyT7BXHi187btHqIhi3O8DtWcJlvJkP3F+pt7e0x/HGFcQzuvY66T+ah51M"
        "Wz7VQ+UT+Vm+uAL/XlL7Taolr1Mv0PsT6HMV6l+5vHoe1lzn/mGjX4TuR3PR+pEx56/PKk5EmjMkf8p5Y7DUT/mUofe4FHhC5k7J"
        "eQZ2evxxiTKPReq3c+H6rZzrZP4c6s74zmlBemxDPb/yxaB5jPLE/tyfPw+Vfl9jSh+KyFMNnrixJv3Z7MlvK7vkeOeZjcyd/t8B"
        "y+v6ueTu99bjXdSjBn0x33r8YY3mQsofOYdYMwH+L8D/sPkTMDdbA2PglU9h7xbm0+uQ1yCvQF6G/A5yEfKc4z0HOU9NC27h53FW"
        "4T9j7huq11HaL/ndGP2anheb+nJ8nSV7xswlys8F1pjzLnO8weM87jz25UW+S32L4fLAR8+H4r1J6CFczArlgcR1e7fE81rAeY0p"
        "52XM1NvqrO5br3XYvQm71AdkHerai9Qv2vh6P/GX2cLXW9U51+rgh5r/9c48HVGPjL+dp4Pr0g8fOd+V5+sqT3eBpzG/yzk+92XL"
        "uff44xGGpzeCU9RzD+bpznraeHpR4n7L8dNjXqDvUHOR+EdPX2GR5p+UzLvSmvdeptaTF3Jw2/cN//ncw5/T3PHomtcfC/VlFcE7"
        "RfBOEbxTBO+gni3whFXsfN8zHKd6rmIO1+NksHwUOAyg753E+zHyv9r4vo8zvz4j888ogs+y5Jfsa3KOkPcoDX2axnz5bfQy5CXI"
        "K5A/op+dw/oryJ+cVjs8RPOi5PVNLApfbpQfvfY5cOb5SdjHfLq7iesJvt6FuV6j+uH7HIGzpuSJgTxQ9Mea9z38XLk+Yw99Lwxz"
        "ZQk+F7zJfOvwjFrv0Xn4usLDunYggH9pXrZh7wEPP+BhlYdvhuThvRvk4bFVfx5+Erz7auPegz8/NB5T57VUQblfr4IPazvl9zLd"
        "Y5o7Mr51Ntj/kJC1Qp8vXnr6ndUocensrVXy+/S6eIj5F/cAVdevl7n0zN8nfeZvnR0hfw/nA/w9ENHfffD3KAuFs/RXnleBhYqz"
        "ce7wd0jr8fU/vN/pUHbld3zrd01Uf3WNeLJWZgH36ttWmadv10oZts8n36Qfsq9XE3jugsxfHXHXzwnMN1PfAN5DKYrXfr3pJ+87"
        "I0n094PoU7LfPwacGf4fING8x3HFCT2ebdjnz5OM6sPspgN9Zv9/xBd9iOf5AvvHc/69fXcc9Z7vb1rHKQ55zz2chP/JtNJfG/7j"
        "Ps5+Gv7LePrhP/a14s3txET9Lq8wb92XnoI/t1conj7E829LPH0UT1LGA/+TMp5lx8srkkdq4NXa4Qzeu7Wi8FehEFCXN1ai5fev"
        "K8ocmpdz6M/i+f/PqXLl"
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
        },
        "aarch64": {
            "exited": _EXITED,
        },
    },
}

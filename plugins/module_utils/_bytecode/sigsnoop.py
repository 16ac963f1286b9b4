# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 11440],
    "maps": [
        [464, "control"], [1216, "owner_levels"], [1448, "owners"], [2280, "owners"], [2712, "owners"],
        [3272, "owners"], [3416, "owner_levels"], [3536, "owners"], [3896, "owners"], [4248, "owners"],
        [5720, "tally"], [8728, "events"], [10680, "rows"], [10752, "blank"], [10800, "rows"],
        [10856, "rows"],
    ],
    "constants": [
        [40, "SIGNALS"], [184, "SIGINFO_CODE"], [408, "FOR_RECEIVER"], [576, "OWNER_BY_MOUNT"],
        [616, "TASK_NSPROXY"], [704, "NSPROXY_MNT"], [776, "MNT_INUM"], [888, "OWNER_MASK"],
        [968, "TASK_CGROUPS"], [1056, "CSET_CGROUP"], [1144, "CGROUP_LEVEL"], [1264, "CGROUP_PARENT"],
        [1288, "CSS_CGROUP"], [1312, "CGROUP_KN"], [1336, "KN_ID"], [1360, "OWNER_MASK"],
        [1800, "OWNER_HOST"], [1824, "TASK_THREAD_PID"], [1920, "PID_LEVEL"], [2016, "PID_NUMBERS"],
        [2040, "UPID_NS"], [2128, "PIDNS_INUM"], [2192, "HOST_PIDNS_INO"], [2216, "OWNER_MASK"],
        [2808, "TASK_NSPROXY"], [2888, "NSPROXY_MNT"], [2960, "MNT_INUM"], [3072, "OWNER_MASK"],
        [3200, "OWNER_MASK"], [3728, "OWNER_HOST"], [3752, "HOST_PIDNS_DEV"], [3768, "HOST_PIDNS_INO"],
        [4384, "WANTS_PID"], [4408, "PID_NUMBERS"], [4440, "TASK_GROUP_LEADER"],
        [4536, "TASK_THREAD_PID"], [4624, "PID_LEVEL"], [4768, "UPID_NS"], [4832, "PIDNS_INUM"],
        [4944, "WANTS_PID"], [5064, "PID_NUMBERS"], [5104, "TASK_GROUP_LEADER"],
        [5192, "TASK_THREAD_PID"], [5280, "PID_LEVEL"], [5424, "UPID_NS"], [5488, "PIDNS_INUM"],
        [5648, "ONLY_PID"], [5792, "COLLECT_EVENTS"], [5936, "WANTS_PID"], [6168, "WANTS_PID"],
        [6296, "PID_NUMBERS"], [6344, "TASK_GROUP_LEADER"], [6432, "TASK_THREAD_PID"],
        [6520, "PID_LEVEL"], [6672, "UPID_NS"], [6744, "PIDNS_INUM"], [6960, "TASK_TGID"],
        [7040, "TASK_PID"], [7208, "TASK_CRED"], [7272, "CRED_UID"], [7360, "TASK_COMM"],
        [7600, "TASK_TGID"], [7680, "TASK_PID"], [7896, "WANTS_PID"], [7928, "PID_NUMBERS"],
        [7968, "TASK_GROUP_LEADER"], [8056, "TASK_THREAD_PID"], [8136, "PID_LEVEL"], [8288, "UPID_NS"],
        [8352, "PIDNS_INUM"], [8592, "TASK_COMM"], [8704, "MAX_EVENTS"], [8880, "PID_NUMBERS"],
        [8920, "TASK_GROUP_LEADER"], [9008, "TASK_THREAD_PID"], [9096, "PID_LEVEL"], [9240, "UPID_NS"],
        [9304, "PIDNS_INUM"], [9472, "BY"], [9640, "TASK_TGID"], [9720, "TASK_PID"], [9880, "TASK_CRED"],
        [9968, "CRED_UID"], [10168, "TASK_COMM"], [10392, "TASK_TGID"], [10464, "TASK_PID"],
        [10584, "TASK_COMM"], [10920, "STATISTICS"], [10960, "UNSIGNED"], [11288, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0ad3c0aaea9b41f953e82502aea517821ffc02805d6451b24c4b65dbbf896547",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
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
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtWl1oHFUUvrO7sz+xuEnaabeBtNmWioiRWlGLWozWavGlUVlShFrHUdIGio2lP5M89A9LFMTGYhprkSYpSYWCBZUNKkwfhPah"
        "SB/6kBLBIohaq6j4sFabcWbOd3fnzs7sTpKNlGpgOZk79557zrnf+bn3jrGYOX96P9Hepn2mTRMSY6b112HRR63nTIQJf3sbiXZY"
        "7VYXpkRWE5+j9UQHkg5V4iscmrf6TcRYW/k4Yvy69Vtu/Zq3L3WejT0M45c4/fISPWtNg458magoT1ojagwRteUftOS3542Bf7f1"
        "U4dovCKRILZe161+nE9zNl1sN4X2eaTXMNmn03rfYtHdoFzeXCTJGuz3ErWfA81DX95vW2NU0PMVSWJ77X5kNpaRRP2MQ7CHRC+M"
        "XfRcZpcGz7hh2CNC9rDt4Nidkd11jM9J9JzHuHdBe+vudPj2Hmsh+uZ6oj1tpp+cvV1byL7xBonkvZv5rZc+RP3S86FHnI8nPfzW"
        "MelaR30oAAfza8tHq8DHjSuPHfapYxinU8MG+NlYgt6X2a3psNNfZmsIb/1vOz0SceBGpX4cV7tBc9KDjj43u321roLptqeXb29T"
        "nyBvVT8erY73goD3tb5+1du00R/HTe0B7asD2lcGtNO65qPcn17EOu8mebthV6yvPkz9N2dn5tcG4oeShH/vz8C/P8W8nzm0WV1L"
        "+EphXH8Qvp5z1lMfITvpQ301wRXvr4+0V113YfzoHpP7hR2fi/yAH31kO72PQq97/fXST9A65KQnnWfvuinSC2aouJWA/j0h9Qdu"
        "tZ7a5DFbr5iPfumF/nmkWns1PQzIV+bfPZXjRVh9vHXGpsZWao+L7TJbLfpP/1z7z3vwnw/IPp54zPO8Cvl5fXAOdFvjx4TTh7YD"
        "/4RjNRLz75/tB55X+/tdCut1bHp+p4+sFPiEHg/cGp3Ub3eC5Pyok6/HV6irxh2/TCRgz25//1Ok36eSrveb1Vqv1y9Yr++m3HUI"
        "rzPLcBr9vw4R65B61CGDLFwdUlfUp93uFxfjo7EVuEkBN1sZq5QvZZb9l/Pjt5j3e+RHMlg1HOekeY7eHDe8zglbl/TWUTxQHG42"
        "DuhZbYjBrx6h8Yhv6e65tsMV7jdkh/6NIe2QoTphaI+wf9RH+0wBPy+J8ZHvn3KRpQF5eNuUH068ecIYgZ5R+EWs5F/2FssOU858"
        "oDl2j+DvMmtl7rg+93a+BDtfJv+En3dGkQdA9WHgYVlAXll1GfmkD3UQ2d+ev9fmizyhpC7QPAPwwzj8cED0U5l9Q/PtZwH74Ien"
        "qN9irM8CivdV44PkrIfM7pty27ncvtPzn2D7XoN9V0xV1ic75a7rFKsedNfr5Xh8n9pTnvYUxUn1UCzcflfi8Y7wVIyTs803YetQ"
        "5IWq5yo7wtVv3F58XdVh4tea3Ul4iKNOBe44/tLIA2ndP/+WyXOkNnYKm0+5Xrw+1Q/Uoy59Hv7yTBW85Jh7nL4/WRavCqHiFeFb"
        "HfkbuH5arGc8eOTyKKl1FXFZrHv+M3hcfoviMel7HhjEzzgi7uPUkUHTH7+EG2OVf97elNVvzOQc0nigNL8Tx1/GfOzVG3ROcjhA"
        "niUevP6AvHcFdAL0Iuh50LOg46BnQE+BnjDd+Nc/XG+643bzYt3Xv/MxLtfOqn7+ayg/p/Nv9eQf8PMuj7411nMIeg5Dz+xxqbKe"
        "g1Jt9FwniXq+JQnxLGB+fs6jSE9NM64VAuNawddfC1XiWsEMxWes4IlrhdBxreDn/zFvXCsgrq2oGNeK5wee+rYU3/zlMhYFn+PM"
        "xG58fxRWTxX8guNcZX7GDk+cO4n+T+HeIxUtvr/dtW+V2UIWat2OhFs3dTQkDkLy4+vL7bNhYUlP2Ymfg0Idr/Wcxvk7xQGOC63r"
        "JLUjLiip5lC4qCTnXOBB6/rEdONBQ1wLI9c4+NW7+MksWbRXWlgXmkerO2NW41Pv6LcP8pxHPKV7Mr2hBfwuIJ/QfVkuJQt44/FQ"
        "q7touttldoc//jznoOmBynjxntdy+/E4mkl4+B0Vzxe1Y9PzLx5nNOQlPp7zCyvndOdVTwAXdZd86wYe9xVpPfOzY/F9/AmKO28E"
        "7ePaAs7/Q+aDWuUV7gc9hWnfp/n5Fz9fKuUT1Mkp5BOc2/HzO467Yl5Z6G+PMPcbM4obPeHixqzzh9d/XPlccuomqp9yEUnk2zMB"
        "P/i6jP8V+1xsmHCkn6I6V4nE/euY5az4/YQYvyJl7fWI25JLvslMqQ6i8yS6z9eXJX3nW7MK3z9Uqd/zOA+09yMbka8lyHHANY89"
        "b32F/ezka6X1sP9LQ97JLTwP//yXUBfGA+rS+LqKfnvL14Mz9N/0rpvTb2tW/2n+9R8f7z034fvijij8CefMSpQGqAcw713YX78j"
        "fs/E6yb9VBv8muopYz3axxAvEkF15wJWS3yErjt3TK/u5PWjsV/UV2sS60xuD47PDtxX54v7+UXMvQ+1z5Mr4Wem+TYoT4bNj7y+"
        "kJkk1I28TtS6xkFRP3adBf0C5/Mn8Hwc9EvTa5eIo/883/qV55la5Qn3vLZKCr7/8tazQr+I3S/KKtW5Qv+Y3Z/uCXLJILzPF9Y1"
        "cJ0OTg/vs+XjxbnWRfVshx0vkvY+6bYyPhMWHyUZsD4HZ5fH9TGqEyaxHw99/1T8vi9gPxv6+6lEqHmNaCkv83ogMgN5FYm+g5tU"
        "/e/7lMjV68wVnyezSdbmY3cuB4/fPK/krW2Y3bUzRt+3yg4qrfWF3XNx0td4tiSnfW/UKSPuteMeDfWMsQJ2ZrS/y8RK90wW2atE"
        "64rz2+18/6k3UsGz5vE/yX9aoM9jGfabCwfNLddM8b7yavG7sqjzTHVbhwz55YRwbluUH/eKxv2Qn+uD+JGT4772tuexm1qXf36d"
        "432lM28d9GiBHgWPHi2kh8z1+Mnk9ic9fjT5/XLGdb/Mv5edzPJ+p515/wGwZ7tp"
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED,
        },
    },
}

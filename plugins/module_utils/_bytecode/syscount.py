# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 3072],
    "maps": [
        [280, "wanted"], [368, "control"], [944, "owners"], [1088, "owner_levels"], [1208, "owners"],
        [1568, "owners"], [1880, "owners"], [2744, "tally"], [2816, "started"], [2928, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [448, "OWNER_BY_MOUNT"], [480, "TASK_NSPROXY"],
        [560, "NSPROXY_MNT"], [632, "MNT_INUM"], [744, "OWNER_MASK"], [872, "OWNER_MASK"],
        [1400, "OWNER_HOST"], [1424, "HOST_PIDNS_DEV"], [1440, "HOST_PIDNS_INO"], [2000, "WANTS_PID"],
        [2120, "PID_NUMBERS"], [2152, "TASK_GROUP_LEADER"], [2232, "TASK_THREAD_PID"],
        [2312, "PID_LEVEL"], [2464, "UPID_NS"], [2528, "PIDNS_INUM"], [2680, "ONLY_PID"],
    ],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [3072, 5496],
    "maps": [
        [696, "started"], [800, "started"], [1096, "wanted"], [1184, "control"], [1752, "owners"],
        [1896, "owner_levels"], [2016, "owners"], [2376, "owners"], [2688, "owners"], [3568, "tally"],
        [4064, "rows"], [4136, "blank"], [4184, "rows"], [4240, "rows"],
    ],
    "constants": [
        [120, "LATENCY"], [256, "TASK_COMPAT"], [872, "ONLY_FAILED"], [928, "ONLY_ERROR"],
        [1000, "ONLY_WANTED"], [1256, "OWNER_BY_MOUNT"], [1288, "TASK_NSPROXY"], [1368, "NSPROXY_MNT"],
        [1440, "MNT_INUM"], [1552, "OWNER_MASK"], [1680, "OWNER_MASK"], [2208, "OWNER_HOST"],
        [2232, "HOST_PIDNS_DEV"], [2248, "HOST_PIDNS_INO"], [2808, "WANTS_PID"], [2928, "PID_NUMBERS"],
        [2968, "TASK_GROUP_LEADER"], [3048, "TASK_THREAD_PID"], [3128, "PID_LEVEL"], [3272, "UPID_NS"],
        [3344, "PIDNS_INUM"], [3496, "ONLY_PID"], [3632, "BY"], [4304, "STATISTICS"], [4344, "UNSIGNED"],
        [4824, "SUB_BITS"], [4968, "UNSIGNED"], [5032, "UNSIGNED"], [5336, "SLOTS"],
    ],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8568, 3088],
    "maps": [
        [296, "wanted"], [384, "control"], [960, "owners"], [1104, "owner_levels"], [1224, "owners"],
        [1584, "owners"], [1896, "owners"], [2760, "tally"], [2832, "started"], [2944, "started"],
    ],
    "constants": [
        [216, "ONLY_WANTED"], [464, "OWNER_BY_MOUNT"], [496, "TASK_NSPROXY"], [576, "NSPROXY_MNT"],
        [648, "MNT_INUM"], [760, "OWNER_MASK"], [888, "OWNER_MASK"], [1416, "OWNER_HOST"],
        [1440, "HOST_PIDNS_DEV"], [1456, "HOST_PIDNS_INO"], [2016, "WANTS_PID"], [2136, "PID_NUMBERS"],
        [2168, "TASK_GROUP_LEADER"], [2248, "TASK_THREAD_PID"], [2328, "PID_LEVEL"], [2480, "UPID_NS"],
        [2544, "PIDNS_INUM"], [2696, "ONLY_PID"],
    ],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11656, 5480],
    "maps": [
        [656, "started"], [768, "started"], [1072, "wanted"], [1160, "control"], [1736, "owners"],
        [1880, "owner_levels"], [2000, "owners"], [2360, "owners"], [2672, "owners"], [3552, "tally"],
        [4048, "rows"], [4120, "blank"], [4168, "rows"], [4224, "rows"],
    ],
    "constants": [
        [104, "LATENCY"], [848, "ONLY_FAILED"], [904, "ONLY_ERROR"], [976, "ONLY_WANTED"],
        [1240, "OWNER_BY_MOUNT"], [1272, "TASK_NSPROXY"], [1352, "NSPROXY_MNT"], [1424, "MNT_INUM"],
        [1536, "OWNER_MASK"], [1664, "OWNER_MASK"], [2192, "OWNER_HOST"], [2216, "HOST_PIDNS_DEV"],
        [2232, "HOST_PIDNS_INO"], [2792, "WANTS_PID"], [2912, "PID_NUMBERS"], [2952, "TASK_GROUP_LEADER"],
        [3032, "TASK_THREAD_PID"], [3112, "PID_LEVEL"], [3256, "UPID_NS"], [3328, "PIDNS_INUM"],
        [3480, "ONLY_PID"], [3616, "BY"], [4288, "STATISTICS"], [4328, "UNSIGNED"], [4808, "SUB_BITS"],
        [4952, "UNSIGNED"], [5016, "UNSIGNED"], [5320, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "d7605b1682110b1bb641f510ffe5774334d4377f7003b1bf9090d3175270d24d",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
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
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtWl1sFNcVvrPen1kHWGMYszEy8YY4olb9UNS/IAg2JKHqCyjRxk9WtGxdUyQUbagCwz7ETiEhPMWl+SkvxSaKjRQJpEhZpPwM"
        "eUqUoooHHhw5UknSKiiKUipVKlKFp3Pv+e7uzJ0Z767XpkkZS6vrmb333HPPPefc8939rC4m/k44nzXOp9x+w+bPlRS9Lx+bE8/m"
        "r/Vqv83Op3jslnifbWOevwyerSlqUxpjt2zbrsQYi2N8yfkUpmj8mPP9Jqcd1kT38b0FjO+kdswZ1+u0R9CW+6+LcUZsE9su2h72"
        "Fdcj5tUjHyOBCZYR7XCSMUeN5/qS7cx2dDzifG3IeR3FMpi32I11rfXKs6axnhith6+DD80zOc8q0ZbokRlau2gr2tLkGowWZGJ8"
        "XqPnCsa9gjareeUZ2g89+xS2P7X9Jb2C9kt37Zc5FbLf65ZXTnEROW7/UdY9XpjFuJfoxd57qZ0htx1X7VTuvmrTvnWI557J0zRf"
        "iuxvleB/GvwPbd7ZV7mefbwf7FjRsZ8mtUfS1P+CGbxPtflzNG4CdsC85jR9/1Ruaf5jJeEPSfhRIQs/+gLzfiXantJvabyOcRNh"
        "614l1l2B3OLBm3X1uenSp9x+ieJWSON+QM+FtXHEz3YaPwk7TKy0Ha7DDn+HHZ5o0A5ZYQdz6rIt/dOZzjbf/Jiekxi/Pzh/5WP3"
        "idYft8ftID9R85p1DutsQ1zEa/F1lM/HMB/aPPuBJ94TbMsdtvM12PlTik/E+Vgb6fcRWnMa/nC/124foT20lcaXD5Kdy91kfz5/"
        "2RWHRuqKvVgcyjhNsL+SP2rrxf7Vj3tN2DnB9pL80DhtLi7C7fYN7DZEdinU/IHrK+X25HbY7nX5/epxkru/A/J1nx/dbMiPSL/C"
        "7L+g1x7vOZNS5k3tpv6/ofgOPYegd/nUMp1DTcopngqWJ/OzlFvvPJLxVJgmeQO5zeRHaeo3Bj+U/ph5Df4zhXk2BNvDt87D4fo0"
        "dc6eauyclXWa9J+RTj2wrgmTYx2u1ZdCHs5pv5+SomM67IR2ZOLzhVbqqFp8zS1IPRLiPJqrK+eGI8cdJ3OIEw1yYgFxYrA/L8j1"
        "/cMVpyMdq9lS52Ou+bgd+Pzcvrydf5C+n+/agrz2btVewf2y6PeO6GdmsZ84Z8r9VP/LOrvcP4f2Klrk3/7LaClvW8/T+Berci6K"
        "9306JbyK8t6fL2iD8/ouigv4aSWNfT9D+87tcrQRv33zlu3OT9J/yt2ztlvekvHLG8AvccIv8OdxKeep9ahDf4XzJI7zDG1ep/ww"
        "Gl8t8rk1FHzu8Hz/vkvuody66jkQc73vyT1QfX/U8z6H/Taq58OCM13V/3ZBX+AtI7aR/Zy/D9Fn1Kl/H2Js0NC62DYRtwZ7W+Py"
        "09X5P/DMv7b63unner8GesUQ/6u4PEfuPbzfoPRfI5VV8GmT8Q8/y6eC8ZPMBxbyrmnSP+azjDU6D3cZ6w/0/r4DMn+Tn0m/U+s4"
        "IxZH/UDxoNaJRuxre9Fx5zBOqaNGtn5JcfnL11HfGIF1Aa9nyP60QLnfwxpwsrMPHCdL/+B6CbwcA16GvxT7l4qX/2J78fIVe3nx"
        "spznQ7slnPw/rk9aPb99OPk8xr2K/IT7n5l0GE4+68XJhdMN4iQFJye9+dxCnMhz/sKBMJx81ouTfbjlbGu4pYob4D+lEJxcAE5O"
        "Y9zkSuHkcQUnjwfjZHlfMLnSdlBw8iRwssS5hXo4+aSCk19uESfvWVmcnFRwsrRzYaXt3ChOHm8QJ78MnHzSi5MRf0YaOPl1JQ7x"
        "XLODgpPr7rvEyZ0kP9RuTeLkULtJnBwnu5TCcDKz3fnH71fk1+YzwMmlFnHyeYmTf+E9Z0Lym6EBLx+tg5ehf/nMMp1HjcpBPR1a"
        "NxcbxMkTKk5+oIr74gH4z5wi+2SUOFTtoOpjdXnX2fJ5e6ZJvPzMEvFyUcHL58PwMvmJ9fvg/DmSm15gnnOouTxlnkP9yP4o5JTb"
        "aR8AF2vjJ2p1Y4fQixQtPCvnveT5PUnixGHgUmmXilLfynpf6iHjS567xW7KX8V2wqNuPeKu+wQuJ+OSI/NI8dhVpd4knFvsvob2"
        "OtrPPPeNxe730P7NN29MzJvw+dsc9rcD+nS49XGN5waR9ituIxw+rBPwN3TkvamLmJ/yXiVZs6PYtxnap/kN9fHLJXd+rdbNXS3+"
        "bpVqaF5L5jPlPqVZfQ2NHGK+EIazhuieY5bw2Kh+jzgX/L8XrvH453xOF/PM4ByptNX8lL8f2PKox28TbDfuLxKe9/Leg8sb5M9t"
        "ND7Bhnz6inUdp/8Hnqcv5PMR3BtIeZUE9eenoPuck/IHdK36LOuIRFUvjQ0M0vd72sgf5TOfp0P205inn67009HPPZ73iyv94ujn"
        "fs/P05jSjz9bL8BeBdg/CftLux/QPPbti2vk/wnk6yfgB3Hv/vLvuZynf4J+J+Bfe4Dbf4bnJ6l9Gvlr4MfIsz9Fv8eofW5U6b/b"
        "ew7K9Y06/iD8TdUHfmXENY+fZGLSbzX4TUegX8u4kf3kPSG/Z9rJ67jjtXW3uX6fHka+yCcpTq3Ha/HF9RlLIM/ug9/JvNuHOGFt"
        "HrkzcRqXYFSPmZ3U7tj1H8pvvdjPoSz7pytf9fR+a3vrTMpnreuXCrTXjs2Xb8s44HpnflTLz1vE/O3Qvxf6/1vRv1fR/2tFf8rX"
        "/HekrOv3oer9a072u3DbXZ/4eBfVe0rwLsZwH1X05mPuXzzEm+FZbHTzLEqN8Szk99z+57j9lX4VGcebewLt7uNhpHC/lArhYZQi"
        "HkbEw4h4GBEPI+JhRDyMiIcR8TAiHkbEw7gLeBj3LhMPA/f3L8J/+9Ia8S/0sPsR8C7SOzEv3ZOYMg5U/zpcs0tWa5yHUcM1FwN/"
        "5+V5fzE84/NfF/9i41L4F+lNS+RfrAnhX/SG8C96mLu+XYxXMS/4DxvYZyIOu+rwKjpDeBUZhVexmssb5PwKN6/CnJ4Fj777jvAr"
        "JB9i+XkW5E/yfq8e30Le7/n5FjcW5VtYvwuul0a2fv494VtcUfgWn6wQ38Ky3fyXiHcR8S4i3sX/A+/ikYh38b3gXWTuMO9Cq8O7"
        "uL0Q8S4i3sXdw7v40zLxLl6NeBffKd7FbMS7aIp38TB4Fxcj3kXEu4h4F3ct7+L97wjv4i2hx38BB1iDaw=="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

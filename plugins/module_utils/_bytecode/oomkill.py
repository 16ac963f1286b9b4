# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 256], "maps": [[104, "control"], [176, "victims"]],
    "constants": [],
}

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [256, 9928],
    "maps": [
        [56, "victims"], [120, "victims"], [280, "control"], [1016, "owner_levels"], [1248, "owners"],
        [2080, "owners"], [2512, "owners"], [3072, "owners"], [3216, "owner_levels"], [3336, "owners"],
        [3696, "owners"], [4048, "owners"], [5568, "tally"], [8760, "events"], [9168, "rows"],
        [9240, "blank"], [9288, "rows"], [9344, "rows"],
    ],
    "constants": [
        [176, "TASK_PID"], [376, "OWNER_BY_MOUNT"], [416, "TASK_NSPROXY"], [504, "NSPROXY_MNT"],
        [576, "MNT_INUM"], [688, "OWNER_MASK"], [768, "TASK_CGROUPS"], [856, "CSET_CGROUP"],
        [944, "CGROUP_LEVEL"], [1064, "CGROUP_PARENT"], [1088, "CSS_CGROUP"], [1112, "CGROUP_KN"],
        [1136, "KN_ID"], [1160, "OWNER_MASK"], [1600, "OWNER_HOST"], [1624, "TASK_THREAD_PID"],
        [1720, "PID_LEVEL"], [1816, "PID_NUMBERS"], [1840, "UPID_NS"], [1928, "PIDNS_INUM"],
        [1992, "HOST_PIDNS_INO"], [2016, "OWNER_MASK"], [2608, "TASK_NSPROXY"], [2688, "NSPROXY_MNT"],
        [2760, "MNT_INUM"], [2872, "OWNER_MASK"], [3000, "OWNER_MASK"], [3528, "OWNER_HOST"],
        [3552, "HOST_PIDNS_DEV"], [3568, "HOST_PIDNS_INO"], [4192, "WANTS_PID"], [4216, "PID_NUMBERS"],
        [4248, "TASK_GROUP_LEADER"], [4344, "TASK_THREAD_PID"], [4448, "PID_LEVEL"], [4584, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4776, "WANTS_PID"], [4896, "PID_NUMBERS"], [4928, "TASK_GROUP_LEADER"],
        [5016, "TASK_THREAD_PID"], [5120, "PID_LEVEL"], [5256, "UPID_NS"], [5320, "PIDNS_INUM"],
        [5496, "ONLY_PID"], [5624, "COLLECT_EVENTS"], [5816, "TASK_TGID"], [5888, "TASK_PID"],
        [6072, "TASK_CRED"], [6136, "CRED_UID"], [6224, "TASK_COMM"], [6280, "KNOWS_MEMORY"],
        [6304, "TASK_MM"], [6400, "MM_TOTAL_VM"], [6472, "MM_RSS_COUNT"], [6712, "BY"],
        [7040, "TASK_TGID"], [7112, "TASK_PID"], [7264, "TASK_CRED"], [7352, "CRED_UID"],
        [7424, "MM_RSS_STAT"], [7464, "COUNTER_COUNT"], [7480, "COUNTER_LAST"], [7752, "TASK_SIGNAL"],
        [7840, "SIGNAL_OOM_SCORE_ADJ"], [7960, "WANTS_PID"], [8080, "PID_NUMBERS"],
        [8112, "TASK_GROUP_LEADER"], [8192, "TASK_THREAD_PID"], [8272, "PID_LEVEL"], [8424, "UPID_NS"],
        [8488, "PIDNS_INUM"], [8736, "MAX_EVENTS"], [9024, "TASK_COMM"], [9408, "STATISTICS"],
        [9448, "UNSIGNED"], [9776, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e248fb7a02c499889be606c028a54488d746fb83405c0b5cde39f5af7d672442",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["trigger_comm", "s", 48, 16],
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
            "name": "victims", "type": 9, "key_size": 8, "value_size": 8, "max_entries": 256, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["total_vm", "Q", 48, 1], ["anon_rss", "q", 56, 1],
            ["file_rss", "q", 64, 1], ["shmem_rss", "q", 72, 1], ["known", "I", 80, 1],
            ["oom_score_adj", "i", 84, 1], ["trigger_pid", "I", 88, 1],
            ["trigger_container_pid", "I", 92, 1], ["trigger_comm", "s", 96, 16],
        ],
    },
    "code": (
        "eNrtWm2IFGUcf2bfdxH3vHP0buPorkM0yboESaIjSyijD4qynF9Ep/mweSDdcXXn3AadlmER5GWpScXtXdxdECRErPVl/JaQlJAf"
        "lAuSILKSMPDDhnrTzvP/PbvzzM7sznmnRCXIc/Ps8/J/+f1fZ8wVjP87VP6/tPw/n7pm2c+G1sTn85kreKZ1OYWxjvI4jDGrqCzJ"
        "f0/w37NKCyv/xIoKrdczN/n+1mVM+mdO0BgPMXbTsiz7fnuLykJ83sD+rEJ/RBmdX++ca+VzzEk8hxm7Un4uRqr82ScXse89sb+N"
        "RuO4Ww6jnO5iDOv207hv6J6GdIw6+CkS2WW+ltM9eA6yPyzJsURyDMv70q9ifwH7y+tLNt/lcyLgZ8DWWxx6w6gV6Lz2AbpA0Kn3"
        "jVrz4a9WX/TslnP+ZAc/N59aQ+cr8vn5N3fyeTWxjP+iKg8wL36NAq1Lt9Cz0E8edDvlMAo5JBxyMAqj3nJsWdxz9DrnOPXiksOo"
        "No19Bk1sBT6n4/R7jdwy+y2yjx7+3D72Nl8Rj5F+TF+7fYTz80+Xr95XsiRcht3890v0NpK3NtUY3yUJ35uZJ14zW7xxnNnkM7/R"
        "Z77bZ570WgS/+dQ26HmY6B2AXKFfY4LW7+4U/mJ+dmwKP5WAPR9ohT1/gXu/In+hbSZ8JbFvzA9fO7g+jUmSk1HoXxRcifXG5KaG"
        "epf2Tz1vCbso/2xVzgN+jMk9logbnK+HvfkyxkkPWeUp/uzWm6rssQL5rTj4HwnIP3Crj/jYlx4Q/+Db5iviwV8a+YCbr0bzjfgw"
        "9Wp8lex7pL6/CMpPa0jev6v5IZqPyfNRtlG2n7E7bT/vw34+Ivm4/PHXGDXQnwthHuO+5s8Jp4/uAf4Jx1oo4r2+cwx43uhtd0kR"
        "j+dnd8Zkt3RO4P3ArZmjdSL/+Cwn9PEtxX3lNLfLeBzyHPC2P1W5Ppdw/L5bW2x9/QF9/TLnzEPsfV1eOA3/n4fIeUgT8pATLFge"
        "kqrws81eF5P9o7kXuEkCN3sZqxcvo6zzLsfHnwReEB9JYI1wnFWWcL4FbkSeEzQvyafIH6j8NBsH9Kwti8CuHqP98G/pgTsth8uQ"
        "w88kh7GdAeXQSnlCAfFZQXye6rck/Dwn+8dhjNnQvT5x+IU5L5y444SzXhxFvSjwaJd8tpvi92HMsgcle4+ydczp1++8nC9AzpfI"
        "PmHnuTDiAEZjAni4zyeurL+EeNKPPIjkb9+ft89FnFCT5+ieY7DDGOzwmGynUfYj3XegKmdbj4LP9s6eOVrXBv0sJ3/f0D8oXB9R"
        "tmHOKeda+c7PfvzlexXyXT1Xn5+uOWdepyrPkDwU2R/V4nKczku65pMf8lF7PRKs7q3cgz5FPGAe3CjuBM1HER/c/Fb7FT73DAbL"
        "64SetQk6Z10n+dVcDHkrcCjwmEZcSBve8biGjqOLIy83/0HjrchbjYNNyFd3wY52BMRRL3PuNw4kavxZKZA/I/xrhZvA/bNyvlOD"
        "0y11cVrJh/5z+Fz1L8dnknnJz+8c86hc72mVetsPzxHJr7vj/K7Ol2556i9wn3LfLeqj9Pvc/7KrPqK+d/7kZYwXMZ7HeBbjGYyn"
        "MZ7COINxHOMJjEcwHracdZQxTf49Gw9LfWizkmdQ/1g/WQqM25Jn/wv9tAWeI/At+shb0QcQ9cIhTnO1jy7iqNCvvvZd4JHkIexE"
        "73uL5jMkHzWpu+ylFNheSp72UmpQL5WsIPzrfR8QXzhPz5wITNc4zmvyr7/KePyG1TsvX4dOJ7+2vSicvvPAWcmqK8fB+ckxnznl"
        "2WdRYy/SeUPufhfo1qtxKjGv+2BnI/X5d/ebomzU5Q9PS/TnM7DXDOwV+sxnYK/Ao4hn7rgo/F1vmPRaRJ2hhulC7SDwtRZ+8x2s"
        "D+E9EeSnhrrJTmbgDxJtPv7g/sp82iFffYRwqaeIfnOKVepwG3cibjnx18TlS+9nDPhTs9m73tImSR7tXcPww8Jej6CfR3adH6J8"
        "JD8k6B2QcKCPLOx9VsWPLfAcd5w2CvBPGdk/Vd4Dop7uRf+0WLHX75hcD5xjdeOy2x4C4t+X35aAchsvIc/7knnZbcVeK3aC++Ku"
        "OtqNf132T8KP3K59+/qNgPa+OknvT9OoU41PdqIfKu45I/kR2z5a53F+9Zyzdf2+O24F1nPfAvWMc+x6uht95m6O6wuW05+IOkBP"
        "XZRwXhuPtjesN67Np96Yug4cPi3XGy6cqXF6/6a90aDeuE05+/dfF0dfIt8NqjfhX7SJEuqKLvLDSdQV6IOKfmj6uOgP4J6VLFi+"
        "NHh38yWBx2o9kXDVE/XPMQdd9YTw/30/1Oy77MqvmiAPxZEPGZ9QHTDbVvV33P/PrAGdCU+89axfGuj7jSL6nvb72357jNCzTc9B"
        "D7uw729y2Mfs/qp87L/SoHN2r4in399wxn8R7/W+cYzIA/pmMH6MvO8wnl/D+Knljmshbu9LPPNWYwLxLRTztseu2vyC8q+QZ97R"
        "m6QCTU1Gau47FUSP09DjyuDf1fD+X+V7lRWeOAz+fUA80L2m8FMOHIRug15Voe88ZjXvfrYaOnKDOfLP2c4E2+ShJ0GHyE/Fd1LF"
        "KMXNXPn5ca43wnsv5J6NEb/m9iqddl80FyUcm9vQJwauzVWQM68Gy3REqn3U8vCKGk5V7rfnxXdeRjP1Y3ue/Ivw2QF+nmhlfzpw"
        "0N5x1ZL78b9VvpsI8+c00R8F/VHQv95FP/rm5gbQL/gBnrPRmKe87XvsqXVd2g2B225+bwp8dICPkouPDuIjKvj43RLyJz5+tcT7"
        "k1bH+5Mi6oXZTrFuO7/3b2nODu0="
    ),
    "programs": {
        "x86_64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
        "aarch64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 10504],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1288, "owners"],
        [1432, "owner_levels"], [1552, "owners"], [1912, "owners"], [2224, "owners"],
        [2672, "connecting"], [3848, "tally"], [5208, "connecting"], [5360, "control"], [5488, "tally"],
        [5600, "control"], [7648, "connecting"], [8472, "control"], [8680, "control"], [8736, "events"],
        [8856, "control"], [9000, "rows"], [9072, "blank"], [9120, "rows"], [9176, "rows"],
        [10432, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [792, "OWNER_BY_MOUNT"], [824, "TASK_NSPROXY"], [904, "NSPROXY_MNT"],
        [976, "MNT_INUM"], [1088, "OWNER_MASK"], [1216, "OWNER_MASK"], [1744, "OWNER_HOST"],
        [1768, "HOST_PIDNS_DEV"], [1784, "HOST_PIDNS_INO"], [2352, "WANTS_PID"], [2848, "SOCK_ERR"],
        [2936, "INET_SPORT"], [3016, "SEES_RESULTS"], [3080, "HOST_LEVEL"], [3136, "PID_NUMBERS"],
        [3168, "TASK_GROUP_LEADER"], [3256, "TASK_THREAD_PID"], [3376, "PID_LEVEL"], [3512, "UPID_NS"],
        [3576, "PIDNS_INUM"], [3768, "ONLY_PID"], [3896, "HOST_LEVEL"], [3984, "TASK_GROUP_LEADER"],
        [4064, "TASK_THREAD_PID"], [4144, "PID_LEVEL"], [4208, "HOST_PIDNS_INO"], [4312, "PID_NUMBERS"],
        [4344, "UPID_NS"], [4424, "PIDNS_INUM"], [4776, "PID_NUMBERS"], [4816, "UPID_NS"],
        [4888, "PIDNS_INUM"], [5304, "ONLY_FAILED"], [5552, "COLLECT_EVENTS"],
        [5736, "TASK_GROUP_LEADER"], [5816, "TASK_THREAD_PID"], [5896, "PID_LEVEL"],
        [5960, "HOST_PIDNS_INO"], [6080, "PID_NUMBERS"], [6120, "UPID_NS"], [6192, "PIDNS_INUM"],
        [6592, "PID_NUMBERS"], [6632, "UPID_NS"], [6704, "PIDNS_INUM"], [7040, "SOCK_FAMILY"],
        [7136, "SOCK_SADDR"], [7224, "SOCK_SADDR6"], [7360, "SOCK_DADDR"], [7448, "SOCK_DADDR6"],
        [7488, "SOCK_NUM"], [7800, "STATISTICS"], [7928, "BY"], [8624, "MAX_EVENTS"],
        [9240, "STATISTICS"], [9272, "UNSIGNED"], [9752, "SUB_BITS"], [9896, "UNSIGNED"],
        [9960, "UNSIGNED"], [10264, "SLOTS"],
    ],
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [10504, 4680],
    "maps": [
        [1160, "connecting"], [1432, "connecting"], [1576, "control"], [1720, "tally"], [1848, "control"],
        [2640, "control"], [2848, "control"], [2904, "events"], [3024, "control"], [3168, "rows"],
        [3240, "blank"], [3288, "rows"], [3344, "rows"], [4600, "control"],
    ],
    "constants": [
        [0, "HOST_LEVEL"], [80, "TASK_GROUP_LEADER"], [160, "TASK_THREAD_PID"], [240, "PID_LEVEL"],
        [304, "HOST_PIDNS_INO"], [408, "PID_NUMBERS"], [440, "UPID_NS"], [520, "PIDNS_INUM"],
        [856, "PID_NUMBERS"], [896, "UPID_NS"], [968, "PIDNS_INUM"], [1520, "ONLY_FAILED"],
        [1656, "STOP_AFTER"], [1784, "COLLECT_EVENTS"], [1824, "STOP_AFTER"], [1968, "STATISTICS"],
        [2096, "BY"], [2616, "STOP_AFTER"], [2792, "MAX_EVENTS"], [3408, "STATISTICS"],
        [3440, "UNSIGNED"], [3920, "SUB_BITS"], [4064, "UNSIGNED"], [4128, "UNSIGNED"], [4432, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15184, 10504],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1288, "owners"],
        [1432, "owner_levels"], [1552, "owners"], [1912, "owners"], [2224, "owners"],
        [2672, "connecting"], [4384, "connecting"], [4536, "control"], [4664, "tally"], [4776, "control"],
        [5600, "tally"], [7648, "connecting"], [8472, "control"], [8680, "control"], [8736, "events"],
        [8856, "control"], [9000, "rows"], [9072, "blank"], [9120, "rows"], [9176, "rows"],
        [10432, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [792, "OWNER_BY_MOUNT"], [824, "TASK_NSPROXY"], [904, "NSPROXY_MNT"],
        [976, "MNT_INUM"], [1088, "OWNER_MASK"], [1216, "OWNER_MASK"], [1744, "OWNER_HOST"],
        [1768, "HOST_PIDNS_DEV"], [1784, "HOST_PIDNS_INO"], [2352, "WANTS_PID"], [2848, "SOCK_ERR"],
        [2936, "INET_SPORT"], [3040, "SEES_RESULTS"], [3080, "HOST_LEVEL"], [3160, "TASK_GROUP_LEADER"],
        [3240, "TASK_THREAD_PID"], [3320, "PID_LEVEL"], [3384, "HOST_PIDNS_INO"], [3488, "PID_NUMBERS"],
        [3520, "UPID_NS"], [3600, "PIDNS_INUM"], [3952, "PID_NUMBERS"], [3992, "UPID_NS"],
        [4064, "PIDNS_INUM"], [4480, "ONLY_FAILED"], [4728, "COLLECT_EVENTS"], [4888, "PID_NUMBERS"],
        [4920, "TASK_GROUP_LEADER"], [5008, "TASK_THREAD_PID"], [5128, "PID_LEVEL"], [5264, "UPID_NS"],
        [5328, "PIDNS_INUM"], [5520, "ONLY_PID"], [5648, "HOST_LEVEL"], [5736, "TASK_GROUP_LEADER"],
        [5816, "TASK_THREAD_PID"], [5896, "PID_LEVEL"], [5960, "HOST_PIDNS_INO"], [6080, "PID_NUMBERS"],
        [6120, "UPID_NS"], [6192, "PIDNS_INUM"], [6592, "PID_NUMBERS"], [6632, "UPID_NS"],
        [6704, "PIDNS_INUM"], [7040, "SOCK_FAMILY"], [7136, "SOCK_SADDR"], [7224, "SOCK_SADDR6"],
        [7360, "SOCK_DADDR"], [7448, "SOCK_DADDR6"], [7488, "SOCK_NUM"], [7800, "STATISTICS"],
        [7928, "BY"], [8624, "MAX_EVENTS"], [9240, "STATISTICS"], [9272, "UNSIGNED"], [9752, "SUB_BITS"],
        [9896, "UNSIGNED"], [9960, "UNSIGNED"], [10264, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "82c1c440e149cb40295e799adcf3cfe802cd855d8ea41b87f9663aededaa7f81",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtXGFsHEcVnjnf+dZOqC9p174YopwbUo4TlpwqhShNiEOBRFUBq8E0/RElyxE5sUGNW5RkckXErtu0kZDiRhTLCihnq3GCEIkE"
        "kvvvKkAKCBD9wQ8XU4hAqAYKMghVlWzfcrvvzd3O7Ozd7p1dUrpWoqfdnXkz8+a9mTffm3esI0GsP9ZuEzJLgQ519pgWTTYR4a8t"
        "C7SQBxovle8xTXM2QkjpH3m29H+49P9EHur300dJs1V+GMoPlMqnSvQ00n66xa6XG0ybzvZznRdNoM8jPYf0DNKTSI8jPYr0ENI+"
        "pAeQ9iLdiRT6N9R5BcYZl8Y54B7nFcc4C0/B+8p4gc/vS+USTr5U5NtPP2jTmD16QnRKSdx+302oLYcJqLdBrFeYwn6UGp8o9cNq"
        "1ypfaIb3evM2Yf6yfP6q8Olx8NEJCIBhfZ3GbJpsEevrLf/AcqA33Zv+juPRSa32rgjttUn9vWIGq+/RX0neOo1CuQj2tysC7eL3"
        "byPNnX2naNNBYqr5fKw831tVdoHPszgfuUEYj0p/NIfeMNQbF7+7V5dPtgqfqIOPNO5zxjWs9wK8+MImoDMafJfllOtMmaAPIO/N"
        "45egvWbUV8NrHWgtj6fPodezGurBCaCnW6D8DXz2br8L6o2gHLBdNgXfj3TVp3cFXCf0OOgRG06iXf8J233TppuNr0N9DeuNeI17"
        "vT1urjfZgPafa9Xs8jquJywPz8aGKNrlbqg/jnIYWWs53EY5/AXkMHIQ6rdgvXEvOSRtObB8wuT6WWrOZFeTpqA/X8b6EayPtD+y"
        "xaZuux1V2nMyIo1zGsfZhHYRrdjXGas9gu0h7ScfFew9RtLAB/WsbXyt5fxblPPrYJ9o5wNN0L9bSNkU6sO9otxuIf3a/VA/N5jE"
        "fRHkb7Wfs/ii/enar6Cd59AOm9EO8Xm2hcvhj6CP9B57/mrbPbXlHCOfM53yc8st4L7oKbe3UG57QS7DFX2w+sv5bu56UPJHUh77"
        "wg+B/5PoRw1rLn2a8KVP/XZ5I38Z+wcDYwZvH/ZzZmjE6ccwI0Gc/g0zksTp9zAjRZz+EDPSxOknMaOHOP0nZuwkTr+KGb3E6W8x"
        "4wBx+mHM6CNO/4wZh4jTb2PGUcGf8zN/1hZWOIP6oqGckM6iPukatan1zP3OmL1+QjsM/c8tCZRfK/SH2yufV11bZ/NhedCvWVwX"
        "spnq+2mtfdTA/TjbOYb9Af5Dg8H5Rqr6mec89LLTfjMQR/kh1eMdlNr9G0P/XLfLJTXJT9UGy/7OXY79OEb+JfpBzVK7zY+AHjPY"
        "fzz9pLJdwXjK+3yj/tIFn/4S+jVsmNtPUmnvLv9UbvcZf/rA9z1jCvh0d30E9LsFyg2gX8P9m7aXkP9zoh/Ex+fnXFaP/OTxZy/4"
        "8xvZFMhP3pe5HRzualH6+158C1nxfMX5eK3D7BoxBX8f9w+5P4e7zhUbO3ecKSr9ztYk2tMfRLsp74sn7Rq5yZTptB/5vCDPC+fL"
        "7cbv/Jb5Sedafm6ttt4I/K7jOubRP7l+bhf4D22XUJ+qny9K8wnzlrsAfoq83vN5707eJ/i3lh8RVfgTbZvU5wL+viwX6XvhUkC5"
        "5KvLxe8+wfLEVPlFfJ04vDEezG4uiXbD8qg/Hf7OkzKuwWbEcfLv3E8Puh+y6ymcz7S/+ezwmM8O9XnbNa9P1TevjZ6j2RSpsR5q"
        "weZVmhfjKpQfQD+c++NGHvzAw0Znufz3rPq0Uv+Got04+qWe7Tep1+N++gGScbSb87meOv3jHvSPOf+Iwj/WyS9W7P1z5qKHvwOO"
        "G8cZdfrTFSqcq4Ot83y/1Ykm4Ezl94g36S1NAh7Gv+8Zhwr8/BS0/TKup31/Bfyq6yvqcd9DVXqkt5yi9Z0zL69wftb7+Y6ETbs3"
        "HS+3Y52T5hE3jpGX7PKFJBH8Qn4ezE167WsLxbr2NS9+u24XA9k52k920u++Nld0+lm197XFop99jZ83cpkErovd/tbFdo91sV3t"
        "X7vWxezqrouV9hJmkHWtwh/k5b0Ptq6K/8j5836yPOghmxb1h+tZUD3i7bL8XLGe/dH3vlhr/mX7W+P5z0763RdxnldrX5TnGf1V"
        "7p9wvJqfDzhOkGvtEfAffl7IZj6N8wn7GT+PZSd343l+Z5mPFcHIth4QcIXs4COu/vZhfxNYL+HEAeS40/lgcSdnuaOlcifQXvoj"
        "6+zy8nwNcfzIqNithXoNdQ6aXufZrzrkHSMe5/pnKutiQjg/QFyFy2eoiv9Ua3wnGxrfWc/xPd3A+DzL+RyvjOtwPKemnC7Vij+O"
        "1vQ30nX4YWw6ifGG7yw7/QSrX7a/sBXqz9+dRP/gxWXRL2uyy7njot9aFveRd9CfXES6gPQ20jmkryH9OdJXkb6C9CbSa2bV/XBj"
        "BR9/EPHxvdb6MA32fuR+ERfk5R/DcZ/HfdyYhvWj8GF4PrID6z38Y1hvpndL/G6acvt7hPYPSOVfcbVvNa1HOO6B8e8MyINNYRw8"
        "86qrntXxSj2Mo2fmsB7G0zOvuetFrHow4BNTqK+ZRXe5qJM/xu0zC8gf4/eZ2+56mpP/KPL/t7tcolLOmBrD9fs/Nn3MmpSeyrnA"
        "yF/E9Rv0il17XvJT0ug37yV+7MbtNz+wrPabt6MdTBS5HVvvD49HiLAfxZNEaU/34f40qinXpe6t68De2lNEfQ64dzkYvvWhZejv"
        "72rKwV4v4tjfUr+OWzQKzxa/UeU5Dvt7KuHR3/UB+9uM/f2ZIL95BLTnT2kof7rsS/58PJwP97P8nqMoX8/aiUq//OoVv99Q8xzN"
        "8XSH3CN19FenAFDPD6vjo3rk9SWLHtPW2ec/+Xt/5C5oZxTX/5IfZ7GewbjaLO8nttud/oxwDyNGHsK4Q0x4z89HFr9e1DNql9/n"
        "6qc9njG0i1HEA/D5dBTjR1h+NgblrVl3xv04/26Nlp95XDVW7hcl3b3wfX8T7Lf82WonwctRIpTTpHIalnPWt8pFpXJRLOd8b+3X"
        "EalcxBGfnTdQ/s0ofy7341SQ77YoxtFi6L8cxPmPivNrfbf4PPEAlnsW9Wo/0C2fwOcvAX3iFM7DDmBU+DiW+yzQbx6Tyj8kxjH4"
        "+I6V9MHWN7k/qFd6lAp60hbh+kpRbxJKfeb2wstxv2cgCvvujbHKuJtsfVsP+w7GH/ubwT4Lj1bsyurPQAz0rNCHeofrXmEb2glp"
        "EvjORKFejMBBhW2EdWjPp5Zgv0vhfO5L2pE3Hv/cnPqnKd4/gLh24/3TlPLas/XxJW4HVr/btlfmwV4nu9LYjy8uwThSOI63pXGk"
        "pHH8VRrHm6awjrcniXqf3r8UbD3dtyTgVwmOX31ySXXPjceZ+hHfK8dz4ryf50W8K87vkaU98K6EZxwnrTxvAx9Pfrs0T/xdye8q"
        "8Ml68JPr53bBedk/3gXngsKEOm5v4Hh4HMd5D6gefKMslwC4RjU5e8mlGp+oIs7ixq/SHnGctFmNr4xrcDyDTYvzzuUQdP4rOBUx"
        "g4yzMo/+4tee+FR8bebRE586W13etePYaQ98Ktg8GjNQXr6XkTtb+37MRWE9u0lh/mCdYvweNz0q3r+hh8T7ObRPvL9DD4j3e2iv"
        "eP+H7hTvB9Ee8f4QTYv3i2hKvH9Ek+L9JJoQ7y9RTbzfVD7/p33Lo8mBL5zH+rfisI8f6eDz/zScv/Hc5xk/GuHPY5Q2cC+T4686"
        "aRXjR/w9jRN1PzCehPeVefk9GzGe1FJff8rxpJYTFOJJ4Ai6298o6Te2I90P0rUnSaD2y+fkx6nynJz8ClHHlw5ScV688KPPUxE/"
        "WhvcKMfl4Rs/6pHwm4ka+NFuD/zoB4gf7ZD4XauBH/VWxZvc+JGIF7EpzJ9Q4E4ifiTiRTIO5Y0fnUF8Z6EGfiTiRTJe5Y0fnUX+"
        "f/PAjyiuD29JuBG+v7CIeNE5CS9aNlV+ox/8aFlpF2+T6vjRZVPAL0YC4kcvBsWPQE917c+B7FwnbxC/+FF6VfEj3t9fB+zvLaLE"
        "jzbJ+NFPyFrhRxO+8KNlM4he+cGPJurEjybqwo8mSYgfhfhRiB+9X/GjTuIPP9LJ2uJHy4gfaSTYehohKvxIziNkYT5tmE9Lwnza"
        "MJ82zKcNdu80zKdVyyHMp7XlHObTvk/yaV8AXLvhfNoeCvd+eD7tN4BvmE8b5tOS2vm07rzZHylxZ53exPtlPJ8W8sHd+bRSHLm8"
        "zl0AeYZ5gZLfEeYFquPJYV5gioR5ge9mXqAlu3ryAn9J3o28wB77nOk/LzBT/P/IC9xQBJwiUVSPO+eRF/hGnXmBTUV1fOo3HnmB"
        "KyvC+T78nQhf62H4OxF3yu9EvLzSGJ72XWW+buV3IiR/sHzeAwQteD6tVp8/6JlPu7jG+bQLAfNp5zCfFvI0g+fT3i42ct/wvZdP"
        "O/c/yqfV8J7i4irn0y40mE/b4Pzfsfm0c2E+LQnzacN82jCfVoyLhvm06vuQYT4t8H+v59NuD/NpSZhPG+bThvchw/uQ4X3IMJ/2"
        "zsqn/S+GcGiO"
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

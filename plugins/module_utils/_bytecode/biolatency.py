# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4416],
    "maps": [
        [112, "control"], [880, "owner_levels"], [1384, "owners"], [2280, "owners"],
        [2424, "owner_levels"], [2544, "owners"], [2904, "owners"], [3216, "owners"], [4088, "tally"],
        [4288, "origins"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "BIO_BLKG"], [336, "TASK_CGROUPS"], [408, "CSET_CGROUP"],
        [488, "BLKG_BLKCG"], [560, "BLKCG_CGROUP"], [640, "CGROUP_ROOT"], [816, "CGROUP_LEVEL"],
        [928, "CGROUP_PARENT"], [952, "CSS_CGROUP"], [976, "CGROUP_KN"], [1000, "KN_ID"],
        [1024, "OWNER_MASK"], [1784, "OWNER_BY_MOUNT"], [1816, "TASK_NSPROXY"], [1896, "NSPROXY_MNT"],
        [1968, "MNT_INUM"], [2080, "OWNER_MASK"], [2208, "OWNER_MASK"], [2736, "OWNER_HOST"],
        [2760, "HOST_PIDNS_DEV"], [2776, "HOST_PIDNS_INO"], [3336, "WANTS_PID"], [3456, "PID_NUMBERS"],
        [3488, "TASK_GROUP_LEADER"], [3568, "TASK_THREAD_PID"], [3648, "PID_LEVEL"], [3800, "UPID_NS"],
        [3864, "PIDNS_INUM"], [4016, "ONLY_PID"],
    ],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4416, 4408],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1128, "tally"], [1640, "control"],
        [2304, "control"], [2536, "control"], [2592, "events"], [2720, "control"], [2840, "rows"],
        [2912, "blank"], [2960, "rows"], [3016, "rows"], [4328, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1064, "STOP_AFTER"],
        [1184, "COLLECT_EVENTS"], [1544, "DISK_TEXT"], [1616, "STOP_AFTER"], [1840, "BY"],
        [2160, "DISK_TEXT"], [2280, "STOP_AFTER"], [2480, "MAX_EVENTS"], [3080, "STATISTICS"],
        [3120, "UNSIGNED"], [3600, "SUB_BITS"], [3744, "UNSIGNED"], [3808, "UNSIGNED"], [4112, "SLOTS"],
    ],
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8824, 1440],
    "maps": [
        [104, "origins"], [152, "requests"], [504, "origins"], [960, "requests"], [1056, "control"],
        [1176, "origins"], [1224, "origins"], [1288, "tally"], [1384, "requests"],
    ],
    "constants": [
        [32, "RQ_BIO"], [464, "BIO_NEXT"], [712, "RQ_FLAGS"], [808, "RQ_LENGTH"], [880, "RQ_SECTOR"],
        [1120, "STOP_AFTER"],
    ],
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10264, 432],
    "maps": [[144, "origins"], [336, "origins"], [384, "origins"]],
    "constants": [[24, "RQ_BIO"], [104, "BIO_NEXT"]],
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10696, 4432],
    "maps": [
        [128, "control"], [896, "owner_levels"], [1400, "owners"], [2296, "owners"],
        [2440, "owner_levels"], [2560, "owners"], [2920, "owners"], [3232, "owners"], [4104, "tally"],
        [4304, "origins"],
    ],
    "constants": [
        [192, "STOP_AFTER"], [248, "BIO_BLKG"], [352, "TASK_CGROUPS"], [424, "CSET_CGROUP"],
        [504, "BLKG_BLKCG"], [576, "BLKCG_CGROUP"], [656, "CGROUP_ROOT"], [832, "CGROUP_LEVEL"],
        [944, "CGROUP_PARENT"], [968, "CSS_CGROUP"], [992, "CGROUP_KN"], [1016, "KN_ID"],
        [1040, "OWNER_MASK"], [1800, "OWNER_BY_MOUNT"], [1832, "TASK_NSPROXY"], [1912, "NSPROXY_MNT"],
        [1984, "MNT_INUM"], [2096, "OWNER_MASK"], [2224, "OWNER_MASK"], [2752, "OWNER_HOST"],
        [2776, "HOST_PIDNS_DEV"], [2792, "HOST_PIDNS_INO"], [3352, "WANTS_PID"], [3472, "PID_NUMBERS"],
        [3504, "TASK_GROUP_LEADER"], [3584, "TASK_THREAD_PID"], [3664, "PID_LEVEL"], [3816, "UPID_NS"],
        [3880, "PIDNS_INUM"], [4032, "ONLY_PID"],
    ],
}

_REQUEUED: Dict[str, Any] = {"type": "raw_tracepoint", "code": [15128, 96], "maps": [[16, "requests"]], "constants": []}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15224, 4408],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1128, "tally"], [1640, "control"],
        [2304, "control"], [2536, "control"], [2592, "events"], [2720, "control"], [2840, "rows"],
        [2912, "blank"], [2960, "rows"], [3016, "rows"], [4328, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1064, "STOP_AFTER"],
        [1184, "COLLECT_EVENTS"], [1544, "DISK_TEXT"], [1616, "STOP_AFTER"], [1840, "BY"],
        [2160, "DISK_TEXT"], [2280, "STOP_AFTER"], [2480, "MAX_EVENTS"], [3080, "STATISTICS"],
        [3120, "UNSIGNED"], [3600, "SUB_BITS"], [3744, "UNSIGNED"], [3808, "UNSIGNED"], [4112, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ce6f7a8dfea1154da0e9ac659b0d7b3f2d2050bbe3f38e948422c8df973f03c5",
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
            "name": "origins", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
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
            "name": "requests", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["disk", "s", 48, 32], ["operation", "Q", 80, 1],
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
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["sector", "Q", 56, 1], ["bytes", "I", 64, 1],
            ["operation", "I", 68, 1], ["failed", "Q", 72, 1], ["disk", "s", 80, 32],
        ],
    },
    "code": (
        "eNrtWm9sHEcVn9m7862dKL64WWfjJuRMGmGiWjgF2qhg6jZALVGppuVovlju5gg+IqHGckW8uUpNnJS6EUh2gNbKp9gOcSJFaiRQ"
        "nW9b4EMjAVKQQGplJExV1FRCKPwRikTw4t33m7udud27PScECa2/jN/u2zdv3vzeezPvnt3J/L/y4RuuNy5x0F0rLo3vYryO8RrG"
        "tzFexXgF40WM5zDO+mOx65Y/mpuZ9OfM05jVGLvluu4ra/97Khgs6z+3oY/BM/5ocvl7g6eJT8v5Y2+35o9LeP8jjGZK+S7lEF8W"
        "6z1G+rUXodcc9OKk19KaWH2N9vQb8+a7QPxGy1s+n/d8V8g87SlZfkO5c7CTKue+9ckpd02Hyyv+j/S6CL3Ab7YoeFC+d6Bn+0ka"
        "a+RdkuXZc7Te9s76+yjkqusb3vYSC/pBseumjF91/Sej50kH5FsXGuP/poT/T4fivdxVcsOfPx/x/EDE86GI52S/JYHbtiM+nWF7"
        "fXrH2NdIX530dE4Q3+gakV8bj2Is8O2+ne2FEvZlyg3iZalFxJ0m8Qx+e+F5SV5jfz3u82fX5l177Qoc2gsT9DyF9ewNX499juxQ"
        "4DmfzrBHaN4Z4AB2sOfJfiPdAj/NxT0HdjFaKI7Zlslo3uvYh9+RvSxZz3cwWhqea3iO8dsdH5H9Hp2AHcke5dO0L5aWDv+u+x3Y"
        "6UD4PurYx9PN7aO9MCTJif39Ivhs4jvaSnq+CTrDfk3rgX1MjfZb2H24+2cReeTBWHFczRf3Op5HySnWkROMQ8q6j1vwA+c1evD0"
        "NhoXaV+PR8WHDKN8u2PmBzRfFvgdi4oHbZX1DHl8WRk/UfsZPT85mIg/7WP/bf97H/N+6FIcfDFmHNzor1vEu+Lhm03lgXIb+avh"
        "S/NwQLS1OQ28f/4ex6EV2OFPsMOzMe1gUj6YQxzmiMMXpipx2f/+oBy/jmIsaDv9sdZvf74ahhNTU9a5gHWm4Bfpqn9NePMxzIex"
        "wD4p+XuG9dxjO/8Wdn6P/BN+PppCfMZozwMPH4+I+w+9h3g/hfMg2d+bvxzwQyP7q7pxVfhphv2B8Mi3+PvX2O+5b+cM+76/T06k"
        "nzbnF9F2+zPs9vJqvTywo7vsv19qZRH54BmSezAH+XoNjm7GwhHpZ136B/R6Us4zWWXe7H7iL6VD7y2VPAS9y2fvUh5qUk7xbLg8"
        "EZ/rncuC+UjEC2ue5PV27yIc6cTnjb49Mba/CvyIc/7WcHvUrHM85jmxUZ49Gy/PWuKcA/wMd+jKvaK+HGdcvp9YuOdE3X+dM+Fx"
        "c7j7Y6th88aOT5X4YKwKfTZ5z/Wqfhk/T81K567i2cuEk9NUDxD7Vzx9Hvepc5U41O7RbVdcWc+f1tjnKuyTw3e5Buu44d0fA/46"
        "C38V82oh/mqwW/8WenDcN71x+RP03fJWE3Hw7z6fYwKPJwT+1xvH7vcDhf0a4s0cyRH5p3isVBeXQTuVQvFI348irov43juzUaN9"
        "M6H/PuxjDnQetA56gHD9Lfit9SD26wb4eqQ8YB18gM6ViPPWwS0kZ08f8R/cCLrHDdadLCuvyNkuyRF1KdvaB9rEdwOgc6C/CHqQ"
        "+L/Zx+LuT0rC94FQ+4t9qp7nS27UfshxpuQG+ZvZVz36PL8WD+iB87q4Xw/h3ob5RJ1AqbsYLaYSn8L1shdx7x6PibtLJTeO3Ljy"
        "BH4FnsV9Zfj1n3A6V4h7Kq17Z0d4fnfgz73dlzmTzuelhv5bCvivyDsGa5PqlZXnPBtxvkhJdUvB39+B/Wtdnz5G6xlO+szw0PsT"
        "cGzwJ4DfAcTjI7DbPtB0TrTmboD+Id6/C/oUxXX4Z7FrCu9X8P57yvtpvO/B+xdB50FPgO4D/ZIr14lQfz6M+vNh1J8PX3WDecie"
        "G8T3lyEvB/oiaFOuTx+jvFVuQ51qUg/NoyIfFDTO5Dr5lYi4EF2fEnksD73H/X2+TXJqzoPfaBivbofmk6/yYB5b7sz5Y+/Wr1f0"
        "987D3nPKZ1/h8rri1fXFea/cJd8vytjPMnBVqVvqyjqQN5+Dnq9ifgd+ay8QXkYeEjThYwR1Oudk9V7Uj3vRYx7fecLxyH740aPH"
        "JVwV95B+wfvq51BH87+fH1DuJyVX1Vfz/Yj8XvhJJV/Nf+DK+Woa/rSi8P1e4ZuqmcczjMF11izOZkNw5p2nH/bWqWOd8JcRU9Th"
        "rirx+nZEvnisOVxi3w19lUm4NIHLzr0yLk2By1uV9Xh8w2OafO4M5K3gec0+T3Fu+QHY6Uy4/Xp3baBz3ZY8C1u3kb3R1DoN9r64"
        "J7M4cXsJdQ+v3n7EG9NEe/ImQ8+nv8C+Y304p9Xq/Zsm9f4l9L4m29tS7K2blXoAD9hd5N1lkW9j5isHehd4Z+g64uufjTWvI+7P"
        "ATtr69DX4G8Qbk6E15sMjRzRmSD6kL7Bx7XKV9A2Ed8k7hfduj/PIuoV4neYJczf2/Ml6ffNDKMAV9Az0vMlrSpvAPjiPv/jNfr6"
        "6zoFf5ikF4I+mkb+A/9Shvg9FATrKUJ+r85Z8PcjLy5nKnpx1jtA759M0f1N0N48OcHHmcSnK3w6+ILfe3xphS8NvuBz7x6oKXwe"
        "7XwX9rJgf/xOVLF7iUv23Z3mhP8Mzq/PAgdpeX+9956cFz4LvleALyoDsZ2PgKa0zF74DvbhM7jXPwy+L9P48iGFf7/8e65Y36E1"
        "PPh4U/UBrow0l3DSrgnccuAmF4pr4TeCT9ynR9OUT948VV13yscb3e+eQ5wrtJCfOs9U/cvTZzRDOHOGgDvEO2c3/ISlJLmLafou"
        "w+gCYHdQXOp/4l+UP/PYz8dN9lecI735d+T/Ip0rM4zqhXeunx5qr/5d+YofeHq3763ug5//unugx/1YRx7r+Keyjryyjo+UdXzo"
        "Snl1m67kCR18m6R8WY3bZngeadGbzCOanMdzudB+DDuy76R+v0LwfDMdeq+eluoI9fReCehdgF0a1ZNqz9mzqIMMIi/MyHbsHFTO"
        "K33YhxkWrMvbfFCua3BRx7gOWtQ5roHuY8E+HJv3SOd2m+el+4nNRX0H9yAu6jvnQIv6zqwbvMeWK/c20Q90E/fH7dLvI+q5Xtxn"
        "M2uW9e3T8lRTdRejRa6DVX4nPRldH6nfB0NyouqkuzXNj1/ZVuCBf0Gpb76t1OPC68Ti96x6fURhdWLvnO/6fke/+0TJb1ZuEfi5"
        "W/0/An/N1F2nY9VdPyXbNXafmKH0id0XUW/RpHpLf8emCn55IE/FrdsW2I/dZvCcYW+5d1KHN7IbpDpTTX1a5ImcqE9nYsezVFh8"
        "3hzepxOnThnHDw1O+U6td1R/Z6S8brU2GTdalbgh+ovG7zBuTDaIG7qIGxH9h7Fx9ccmcfU3t34+pbgtcFLc80HS15n0dSZ9nUlf"
        "Z9LXmfR1Jn2dSV9n0teZ9HUmfZ1JX2fS15n0dSZ9nUlfZ9LXGah/lZuub2hSfa6YGwytW/z/9o2iv7OrT+kjFf2Y6Pfs6rmrfaXr"
        "7xvNK32jZtI3mvSNJn2jDftG5T5RtW+z2nc5EdH3Kfed3u0+0zvvGzWVvtF80jea9I0mfaNJ32jSN5r0jSZ9o0nfaNI3mvSNJn2j"
        "97hv9D+Ghafp"
    ),
    "programs": {
        "x86_64": {
            "asked": _ASKED,
            "completed": _COMPLETED,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
        "aarch64": {
            "asked": _ASKED,
            "completed": _COMPLETED_AARCH64,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
    },
}

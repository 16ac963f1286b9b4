# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 3128],
    "maps": [
        [280, "wanted"], [368, "control"], [984, "owners"], [1128, "owner_levels"], [1248, "owners"],
        [1608, "owners"], [1920, "owners"], [2800, "tally"], [2872, "started"], [2984, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [432, "STOP_AFTER"], [488, "OWNER_BY_MOUNT"],
        [520, "TASK_NSPROXY"], [600, "NSPROXY_MNT"], [672, "MNT_INUM"], [784, "OWNER_MASK"],
        [912, "OWNER_MASK"], [1440, "OWNER_HOST"], [1464, "HOST_PIDNS_DEV"], [1480, "HOST_PIDNS_INO"],
        [2040, "WANTS_PID"], [2160, "PID_NUMBERS"], [2192, "TASK_GROUP_LEADER"],
        [2272, "TASK_THREAD_PID"], [2360, "PID_LEVEL"], [2512, "UPID_NS"], [2576, "PIDNS_INUM"],
        [2736, "ONLY_PID"],
    ],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [3128, 7240],
    "maps": [
        [712, "started"], [808, "started"], [1088, "wanted"], [1176, "control"], [1800, "owners"],
        [1936, "owner_levels"], [2056, "owners"], [2408, "owners"], [2712, "owners"], [3680, "tally"],
        [5496, "control"], [5648, "rows"], [5728, "blank"], [5776, "rows"], [5832, "rows"],
        [6128, "control"],
    ],
    "constants": [
        [128, "LATENCY"], [272, "TASK_COMPAT"], [872, "ONLY_FAILED"], [928, "ONLY_ERROR"],
        [992, "ONLY_WANTED"], [1240, "STOP_AFTER"], [1304, "OWNER_BY_MOUNT"], [1336, "TASK_NSPROXY"],
        [1416, "NSPROXY_MNT"], [1488, "MNT_INUM"], [1608, "OWNER_MASK"], [1736, "OWNER_MASK"],
        [2240, "OWNER_HOST"], [2264, "HOST_PIDNS_DEV"], [2280, "HOST_PIDNS_INO"], [2832, "WANTS_PID"],
        [2960, "PID_NUMBERS"], [3000, "TASK_GROUP_LEADER"], [3088, "TASK_THREAD_PID"],
        [3216, "PID_LEVEL"], [3352, "UPID_NS"], [3416, "PIDNS_INUM"], [3608, "ONLY_PID"], [3744, "BY"],
        [3864, "HOST_LEVEL"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"], [4112, "PID_LEVEL"],
        [4176, "HOST_PIDNS_INO"], [4304, "PID_NUMBERS"], [4344, "UPID_NS"], [4416, "PIDNS_INUM"],
        [4840, "PID_NUMBERS"], [4880, "UPID_NS"], [4960, "PIDNS_INUM"], [5888, "COLLECT_STACKS"],
        [5960, "STATISTICS"], [5992, "UNSIGNED"], [6592, "SUB_BITS"], [6744, "UNSIGNED"],
        [6808, "UNSIGNED"], [7112, "SLOTS"],
    ],
    "calls": [[5928, "keep_stack"]],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10368, 3144],
    "maps": [
        [296, "wanted"], [384, "control"], [1000, "owners"], [1144, "owner_levels"], [1264, "owners"],
        [1624, "owners"], [1936, "owners"], [2224, "tally"], [2296, "started"], [2408, "started"],
    ],
    "constants": [
        [216, "ONLY_WANTED"], [448, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2056, "WANTS_PID"],
        [2160, "ONLY_PID"], [2520, "PID_NUMBERS"], [2552, "TASK_GROUP_LEADER"], [2632, "TASK_THREAD_PID"],
        [2720, "PID_LEVEL"], [2872, "UPID_NS"], [2936, "PIDNS_INUM"],
    ],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13512, 7256],
    "maps": [
        [688, "started"], [792, "started"], [1088, "wanted"], [1176, "control"], [1824, "owners"],
        [1960, "owner_levels"], [2080, "owners"], [2344, "owners"], [2928, "owners"], [3712, "tally"],
        [5512, "control"], [5672, "rows"], [5744, "blank"], [5792, "rows"], [5848, "rows"],
        [6152, "control"],
    ],
    "constants": [
        [112, "LATENCY"], [872, "ONLY_FAILED"], [928, "ONLY_ERROR"], [992, "ONLY_WANTED"],
        [1240, "STOP_AFTER"], [1320, "OWNER_BY_MOUNT"], [1360, "TASK_NSPROXY"], [1440, "NSPROXY_MNT"],
        [1512, "MNT_INUM"], [1624, "OWNER_MASK"], [1752, "OWNER_MASK"], [2264, "OWNER_HOST"],
        [2616, "WANTS_PID"], [2736, "HOST_PIDNS_DEV"], [2752, "HOST_PIDNS_INO"], [3008, "PID_NUMBERS"],
        [3048, "TASK_GROUP_LEADER"], [3136, "TASK_THREAD_PID"], [3256, "PID_LEVEL"], [3392, "UPID_NS"],
        [3456, "PIDNS_INUM"], [3640, "ONLY_PID"], [3776, "BY"], [3896, "HOST_LEVEL"],
        [3968, "TASK_GROUP_LEADER"], [4048, "TASK_THREAD_PID"], [4136, "PID_LEVEL"],
        [4200, "HOST_PIDNS_INO"], [4328, "PID_NUMBERS"], [4368, "UPID_NS"], [4440, "PIDNS_INUM"],
        [4848, "PID_NUMBERS"], [4888, "UPID_NS"], [4968, "PIDNS_INUM"], [5904, "COLLECT_STACKS"],
        [5976, "STATISTICS"], [6016, "UNSIGNED"], [6616, "SUB_BITS"], [6760, "UNSIGNED"],
        [6824, "UNSIGNED"], [7128, "SLOTS"],
    ],
    "calls": [[5944, "keep_stack"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "581a276102436b5abe467a8592a3335fa6b917efe889ff3527fb2ad419d1d05a",
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
        "eNrtW39sHEcVnr3z3a1NU1/snnMxcmLHMU2snqCRSMFqhBOoGihgJ+01oZUVX67JpZGq2gpqbrNItUlDgv9ATaOGNAKRsyFxJKQg"
        "qHRBAq5/IKVIQapQQaEuakqBuogfQapQJWQvN/ve29uZ273ddc6GpI5kTXdv5s2bN+/Ne9/s11IbM/8dK//dWf7Tm2YN/lyMwXv9"
        "yDXzWduvWv26y3/ZIx+Y75NhJvxrxudSAdqYwtgHhmEUQ4w14PjR8l+mAONz5d/XlNtditl9bCCD41ugzZXHdZbbw9jqvdfNcYlQ"
        "N7vfbNexd7keIVGPdAgERliz2e6KMlZW49meaBMzyjoeLv+coHnLijXjvNl2XNdKUV5pEtcTgvXwdfChaUbzwIBReGQJBeYtKguT"
        "m2CwAZolL2K2SUUcn1AaoF9ou9mmusAQRfz9RWyrx90j7KfbPlb8APR32lfVtq9awcUvWusrJ1tDjt3PpHWPZaZx3DfhxcBqaC+A"
        "e4/JdtLbXzNgf+Pmc8fJUzBfDPapNIp+qqCfYptWmqz1DPJ+aMeiivuuQXu4Efpf0pz3qTJ/F4wbRzvgvNok/L6na2F+VoqiP0TB"
        "b7RMEuJH+SPO+67Zdox+FcarOG7cbd13mOsuotzswRue+tyw6aM3XYb4NqVxP4DnzMoGjLP7YfxJtMP4YtvhOtrhz2iHh33aIWna"
        "QSu8YpB/lqcztPOvwnMUx+91PufSobVmWx23zxlOfiKff6UpXGcY46KhEl95Ph/D+bBNs41CvEfYhiW28+to599DfGKc58Kg3xVs"
        "tUn0h3Wi3a5g+9QmGK8fBDvr7WB/Pr9ui8NE7KpRKw4pTiPsLfBH5S5z/7zjXjHtHGEDIN81ToPFhbvd/oZ22wp2yVT8getLcju6"
        "thj2dVX71SMgd28c5atVfnTDlx+Bfpnp91Gvz4t5JibNG3sA+j8J8e2ah1BvfaJOeSigHG0/2CU74SyXzmmS75WXKK4ykyAv1bUe"
        "/KkR+uXQH8kvm7+NflTAeVY526VqvYfc9QmUbyf85dtcFPXGluq8IfQnuR5yk1c6VKlLzXoR83a134LCORXnxXZo/K35m6m/KvH2"
        "u3nSI2Lmp2uecmbLcuxxcw3jRkE5IYe4SbBfzdP6/mmL26H4CrbQ+ZhtPm4HPj+3L29nPga/z7RtwHPup5a9nPslsd/L8+DvZyAu"
        "kuK+6u3XDHs86O3iOay3X8b2R9hOG/a65rgl55z5vkeFg7AovU9GJT+IQoe0+lmME9QP/bfYiH5wFvANt1Ne8r9ZJ5xyYdawn18V"
        "PZ437PL84CBH+RdhPI/3NRX/HiM5e7A+HcC8ROfCFWzTarf5fl/jCvO8p3NFzks8H/zcJveprlYrT4Rs7zu6nrDe54X3Gdz/hJU/"
        "5svTWf74AuqLuC0Repx9ynbOyfrsK9fHn2asP6E8yvrMOE6znyhcfqM1/y+E+XdY78v9bO+/jHqF8Dz4IpdXlvsQ79dP/pyItjni"
        "XK+4ks+DdJTw3meY/VygukJ7EuJB28+YX/ncVdbmCB+BX5GfyXVdIoR4bxLiQK4bE6F7ao+bwnFSXTW0qQftl3CsD3hdY8e5tK+7"
        "FMTVykdMXE1+wPUx8XUI8TX6RbY3mN394+tgcl3xtZvdFMTXLc74Wu894JKfUv5wNvqXfnDWcDs3xHw9W7u+qZOcbA05tXE2jvs6"
        "nl8tZKcThoC3pXqQ9lmbhH4dXd9iAl7K+MTbqmjX0nH0yxjW+cfd8PYJrFvXingb590zulB/w7pdobr9HZznPVjn+KjPdcr4+rqn"
        "HtcFfD2C+Hot5skRCV/3MTtuoXXTflTwy82u/21c/19g/ZkdAXF1XsLVYz5x9RoXXH0sMK6e9YWHNgh+GGF3i/YdXyz7/hbt+4YH"
        "nh7xwNNvIJ4ew3otL+Jpq07+NcyTk+IsJ+NpvL9VWgFPe/o74ekdIN/VH4PFQbW9/o72+hzYQ3HD0f2GWO+ecPQbvWkM1zmE97OI"
        "q5VqXH09CK4u/An13CHmFclPtQLOH/oSjGurja/13rwh4sk65SG/crDOJr21lXG074ijvbMoV5vO+8a9TnmL/CkzOYs4HOKT49gG"
        "BzzbfADl553zdpUeR931CGLHqvX7zMsU3/I5mMH5hroaHesoN7mloxIuRzlucWB9n8B4lfUY6gJ8TfeO2SPBzj1tCvyF8n1CvTrv"
        "hA9pn3m9Gjf1AkUz99G8gEOprqP8sQtxMNmnGMH4+j7U6foXnsc4OwfxJdUz6VhYwh15jN8XMT6GRXwpxV/VPRPm71r40smvXOX1"
        "7Xa9t6olj+KvlGSO54osR+8bNOzx4FE/lv0Jzlm6B6K8dTgs+m8xJJ5fet92iOPWlJBneV5pcMgvzUnnOpDeV+Ju1tG/KR6C2s87"
        "zvNGkLisyO83nPIonW9DLU11iXeST3pSHalNif4UOJ9Mif6l96HcwqCnnzY46KlNQ3xpk+gXLXChlYuhP2CdQvWKNoXxdcjFL1rl"
        "76LOfkF6B46rI7X9w/u87/c476PCOesmj+xgyf0B7PPhCNqpcAL3e0w4N7PtP4N1PHbZkM/dBvPcDVn+1Gwbn216RfJ3uDfMtv8S"
        "29ewvSrcH2bbf4jt61XzhWy43r7OV3GdcdQjbs8jtvH84Kc8kT0L95qcR8AFa5OA963vMYVzqMebhv3+kc6NzL0Vv1Fs38G1Kczn"
        "fe8b9u9CFTsQ36GFBalvK3X5X+fs97ozbdshb6L+qZawdR7wOpf/DvnpnTmyl2L6TUi479Kjg3AvnPe+55q260X3ZOchb6Zjbcxp"
        "vf7r+Jiv+Ut0zyLdwwfVOxFL1uRhyPF0jH7Hew1rH1a5fYd72bT7vmi7uR/V93AdQj0zs0o15V3A/aN8yOsU/j7Vlhbqlgh7WNQj"
        "mXS0v1ZA/1Ym54Ltx3fmBH+Kkz+9NAf3pxFBH5qXr6Pf9t0hwrZV2cfchyz8dyoDC6VnqgusOg33ORkR8RvJTz2qMHv9wM/LiKWX"
        "wlKfhN8fxHOCnvk8ceqnMKGfKvVTsZ99/IN4vtr7NWA/+/sY3MsL/fhzaRjtFcN9Z7jvtN94P0327QkrUL/i96Dmbc71Gv+dy3l6"
        "PfZ7Avd5M7Rr8TtQqR/ap1GPVDf6fSf2+wS0zzZI/Teh3BAT1kfnwL6yX5j+LuuFfpQIK4K/NO+geFHQf+KO8VQMo19iv2K4Uk/y"
        "G/xL2cr6w6bf3QHnP9ozHYHAL22txDXXJ9cA/lZ6AP0P82LpLozTSFiQeyEM4yIMPuhooxB3W+79D+SdOO7rfUn2L1v8dsT/YYjx"
        "C9/7b14/1dFeW1rWz1E8cL2b72bSuUXfC9fOwTo6cR3/ltbRKa3jPWkdwCsqufEPpe+JWg6/q2TF77kcXqlKML7hR+18w1F/fEP6"
        "nfvtFLev1K+I8ZnqXud4b1jFR4zhd5OYCx9xdJmPuMxHXOYjLvMRl/mIy3zEDyMfsalOfMSUwEf0zx/baNSHP9ZpLA1/rNVw5o/t"
        "WiL+WNiozfMEf1vmeV4ybm+e5ymjHjzPCJswgvER4f5NW1UnPiKeu8eRN9jDFec8xEa38wr5h7Ftwnc6uhfU2pjjvbtVf2Ur8ZdU"
        "vO959bNwv0j8wSpeIt6f87yu1pBH81r2P4/3+1HASVV8RFzHwGn004tnrP5m3sM2HVsDvMQo8hIzfnmJd7rwErMuvMRhZq+H3ebh"
        "fMMZkxf4GHvT3K+vePAN0y58w50S33CQyyvLHRD4hvS9MxFaXWfe4TZH3mHpTH34hyXcV8IjfvmIxPsLykcsnXKuqwLzETMufMS9"
        "H04+IvmD3juC9aczP1GfOGMEwt+3G08ReSd03lv4O+aGv09I+Nsvb0/C343ifQbFHeXTS6e9+ImdS8TTI54iyOk4udPnfQPibot3"
        "H5SnmJd4inkJd39ciPvK/cNi8xQ3+cTbK8z1U/1n4e2LyFNsxPEvuOHtVke8rU1TvI6jXpuXiE8o3ju44+G8Bx6G8fpZ/N66ulJ/"
        "iHzCa4H4hGQXd97e4wF5e1+rE2+vW+LtjbDF4ZmqEs80hnnkD0YwnuXmJeJZbhTxYtSFvxh9COy3ygM3Sjwdq65eKv7itMRfXB13"
        "5O1V1QcB+IICrhyVeYu1eS3Nz6D8b7jwV2Q9sovEWzziL0/LuNjir5wMyFfM1puv+Ju68BXp//ejPLdofEXVja/4XZ98xWGM1xdY"
        "MJ7i7jrzFAfrw1NsrM1TJDyyeDzF4duMpzh8i/AUkQdY2I28q8Gb4ym6+Jdl51MBeYoWP7Gn9jme9/ADD17iQv3g/4WXKO8z8Tvp"
        "3t6Tlzhxu/ASiXd4AOcR+YkVXuIZiZd4zh8vEfNftrc2L5F4vwllofzEWRd+4ogHP/FtX/xE7Tzk15lnFsZTvPX4iasXyE9s8clP"
        "/DHwfqaRt6V68BTHffIUk49IPMWdoj5tbjxF8r/vBeQpvuTCUzwNPEXVL09xqzNPEc+p1HhIOHcD8xR336I8xTEPnqJaJ57ic0vD"
        "U9yn/o/4iUeX+YkiP3GdT35iR134if8FxGDUbg=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 296], "maps": [[104, "control"], [216, "victims"]],
    "constants": [[168, "STOP_AFTER"]],
}

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [296, 10568],
    "maps": [
        [56, "victims"], [120, "victims"], [280, "control"], [1064, "owner_levels"], [1296, "owners"],
        [2128, "owners"], [2560, "owners"], [3120, "owners"], [3264, "owner_levels"], [3384, "owners"],
        [3744, "owners"], [4096, "owners"], [5616, "tally"], [8808, "control"], [9040, "control"],
        [9096, "events"], [9216, "control"], [9544, "control"], [9688, "rows"], [9760, "blank"],
        [9808, "rows"], [9864, "rows"], [10496, "control"],
    ],
    "constants": [
        [176, "TASK_PID"], [344, "STOP_AFTER"], [424, "OWNER_BY_MOUNT"], [464, "TASK_NSPROXY"],
        [552, "NSPROXY_MNT"], [624, "MNT_INUM"], [736, "OWNER_MASK"], [816, "TASK_CGROUPS"],
        [904, "CSET_CGROUP"], [992, "CGROUP_LEVEL"], [1112, "CGROUP_PARENT"], [1136, "CSS_CGROUP"],
        [1160, "CGROUP_KN"], [1184, "KN_ID"], [1208, "OWNER_MASK"], [1648, "OWNER_HOST"],
        [1672, "TASK_THREAD_PID"], [1768, "PID_LEVEL"], [1864, "PID_NUMBERS"], [1888, "UPID_NS"],
        [1976, "PIDNS_INUM"], [2040, "HOST_PIDNS_INO"], [2064, "OWNER_MASK"], [2656, "TASK_NSPROXY"],
        [2736, "NSPROXY_MNT"], [2808, "MNT_INUM"], [2920, "OWNER_MASK"], [3048, "OWNER_MASK"],
        [3576, "OWNER_HOST"], [3600, "HOST_PIDNS_DEV"], [3616, "HOST_PIDNS_INO"], [4240, "WANTS_PID"],
        [4264, "PID_NUMBERS"], [4296, "TASK_GROUP_LEADER"], [4392, "TASK_THREAD_PID"],
        [4496, "PID_LEVEL"], [4632, "UPID_NS"], [4696, "PIDNS_INUM"], [4824, "WANTS_PID"],
        [4944, "PID_NUMBERS"], [4976, "TASK_GROUP_LEADER"], [5064, "TASK_THREAD_PID"],
        [5168, "PID_LEVEL"], [5304, "UPID_NS"], [5368, "PIDNS_INUM"], [5544, "ONLY_PID"],
        [5672, "COLLECT_EVENTS"], [5864, "TASK_TGID"], [5936, "TASK_PID"], [6120, "TASK_CRED"],
        [6184, "CRED_UID"], [6272, "TASK_COMM"], [6328, "KNOWS_MEMORY"], [6352, "TASK_MM"],
        [6448, "MM_TOTAL_VM"], [6520, "MM_RSS_COUNT"], [6760, "BY"], [7104, "TASK_TGID"],
        [7184, "TASK_PID"], [7344, "TASK_CRED"], [7432, "CRED_UID"], [7504, "MM_RSS_STAT"],
        [7544, "COUNTER_COUNT"], [7560, "COUNTER_LAST"], [7832, "TASK_SIGNAL"],
        [7920, "SIGNAL_OOM_SCORE_ADJ"], [8032, "WANTS_PID"], [8160, "PID_NUMBERS"],
        [8200, "TASK_GROUP_LEADER"], [8280, "TASK_THREAD_PID"], [8360, "PID_LEVEL"], [8512, "UPID_NS"],
        [8576, "PIDNS_INUM"], [8984, "MAX_EVENTS"], [9400, "TASK_COMM"], [9928, "STATISTICS"],
        [9968, "UNSIGNED"], [10296, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "cc389a058dfa03cc502bfd740f19df19bac77b70876b5edf33c0292d628a71cf",
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
        "eNrtWmuIXNUdP3feMxVnsnqTyZSlO1lSJbiyVYuhKE0bKCn9YDAOmy8hjheZuFTZJSXx7hU6iY9KKdStrU2XPvZR8igFAyIT/HLz"
        "qfVDUT+IKCsaBG0QkYiCIxv3Ovf8f+fOPXfOnTmTbEppXVj+3DPn8X/8/q9zr7uZ8b8nO//Xd/6dwiXPf7brJT7uVC7imeY1DMbG"
        "OvQoaM2osDz/Pcd/rxll1vmJtQyab1Uu8/XlTUz6c5eJZhOMXfY8zz/fX2KyLB+3sd400pyWDXm9aSRpXoL4nKjShDQjPvqdd6lz"
        "nruC5842FzvPrVRXDwmff6z7nVi/laj9+6i+mly+VgbzHiX68JFvDuSjGZK7lYNc7EY6B88665OSvtuk76S8rvg41i9hfWd+25e7"
        "s08K8sz69s3CvqD1JdpvdJYOEHxa001vGPli7ZqI2DWRwjzYdYQmRO3hLJT5+U5hjOiOmz0VTpxf7ufjZm6TQefewlT6sZdoXvEG"
        "ehb2dCBnWG9N6C0X0pu91FTr/YaN3cfqs0/YjhE9NOunsM6mgXuA51NklmaP3iqPeuRPd/Pn0flf8xnZDNnTjY0Hd3J5/tv1a023"
        "PQnHyaj8MxK/g/RdPznYH9qSP+xWxjWnskeN48qumPGdMeOTMeNk1xbkdQp7YeejxO8s9Ar72ss0/2BVxJfh/N4VcS1HfmwfKyNP"
        "vIhzX6L4Ut9N+Mpj3XwcvvZxe9orpCd7aWZDcCXm2yu7BtpdWn/ykCf8ovOzF+wH/Ngr93siz3C5vqOWy14kO9SMH/Hn3nx30NOK"
        "W1nIP6cpP3BrzcX4l6WJf8jty5VSyFdEnRGVa9D4IDlcq5uPJf+e6x8vdOWJ5qcDI7fSeEYeT7Odsv/MX2v/+QP858+kn0g8/ido"
        "Hfw3EhgHfXjkBcLp9+4H/gnHdeTfnvnVeeB5p9rv8iIvD+d39sqktI/2euDWbdA8Ua883xD2eIXyvnGO+2U2C33Oqv3PND5dz4V+"
        "P1jfaHt9DHt9sB6uQ/x14yqcJr+uQ+Q6pIQ65ATTq0MKgTx7/XkZOT66DwE3eeDmIcb65cs0q/6H8+N7OPffyI+ksEE4rhnXcbkF"
        "bkSdo1uXOAWKBybfzccBPdc3peBXd9F6xLfi7LXWwwXo4X3Sw/x+TT2UqU5YQn42kJ9PzngSfh6Q4+NR0FriWzF5+JF1FU6ieSLc"
        "XzbRXwo8+i2iH6b4eaA1dqvk72k2wcJx/drr+XXo+S3yT/h5I4k8AGovAw/bYvLKbW8hn8ygDiL9++c7/r7IE2b+X3TOc/DDDPzw"
        "OdlP0+xdOu9YV8++HYWco9W71mneVtjnRor3A+ODwe2RZnesh/Xcq9/h/Cdevx9Bv99e7y/PtvVwXWcaPyZ9GHI86sXlIu2Xj4zn"
        "/8Rp/amUXt8bnIN7jaxmHTwo7+jWo8gPUXm79xsx5xzWq+uEnevLtM9EleJqI4O6FTgUeCwiLxRtdT7u4ePZjdFXVH7dfCvqVvt4"
        "CfXqAfjRPk0cTbHwevtYrieetbXiGeG/vnQZuP+JXO/04HRPX5wG9dD/HT63/4/jM89U+ovbx31W7vfqQb8dh+eUFNejef5A9Wdf"
        "Ku2nfa/50y/pHmUm5vzHIv0R3ac7CxdA3wR9DfRl0POg50DPgp4GXQQ9AfoM6NNeuI+yT1F8r2WT0r21G9QZdN9sLbS1cdtW3n/h"
        "Pu0q9xH4FvfO9+AeQPQLT3Keu/fuIo8K+1o7fgs8kj6En1jTv6LxCunHzD8Y8Ze2tr+0lf7SHtAvtT0d+a3pP5Jc2M+qnNDmaxH7"
        "leL7rw4eX2X99nP68BmW1/cXg/P3GnDW9vrq8fBwenQqZ5X3LGaGXrAUj0Tvu8C31c1TuaHOg5/N9Zc/et+UZk9E4uE5iX+nAn+t"
        "wF9hT6cCfwUeRT6L5kUR76aSZNcW+gwzSQfWjwNfOxA3f4P5CbxXgv7s0/R+xEzcTvv+QowjPuS2xsSHHTT/JAv67kXEv2JI/9Yc"
        "4dYqnJDuo8J4LHF903sbG/HVHVH3X/UV0s/ouI24LPz3GdzvkZ87R6g+cY4Ifg9H8snVvQ8TcW3D3q9F8re9RHFLvDe0KnL8Ct4r"
        "ot+ewv1qK/Dnz5jcL3zC+ubtqL9o+oc119a+T1XqcbGNOvAdpvLrwJ8DP8J52UifHfUPS45fIs5cqf/HxhXNeHBTnt7HFtHH2mf2"
        "475UnHNeijO+P5WH2L+7z8t980I0r2nbefoq7Yx9/H57EvfQkxzXr3vh+CL6BKvwprJuEvWSaewb2I9cGqYfOfMZcLhH7keyMedn"
        "d+v1JUF9N5y+Y/uRIfeJq7tEXaxrv27/0Ub/Md6//2iIewScs0Wtj6utB2LrqgW9ukrgstt35JR5Im4f93Ck7zgj9P52z7oLkTqs"
        "pDjHPkX52D5NfYOZ3TTwew/pnikj6qG311ioHlvdXOJ0YksykM+/X/LHCfdvrAk+/XkHZhNyXZ0ps/B+LdQRqzeLOpu+t7C35ZT+"
        "MDH+DU5Xy2NK/ZrZf6wN9578/Brx/aLW9zAt3Pv577dnfJqiZ3+/44q4YLIF4vdQKYbfs0Py+zfw+5dAr8VQXWRNL4KiXpo+DfpX"
        "1M9P4/kJ0L970fyf4HHxOmX9by+jDkhk1PFqvLcuozo2oazXpvIkmJlP9Zx3VgvnwHeueIX4bqrxXRbfe614Ep6PxeBZ4ELss0X/"
        "+yrOD+SqGZvV9aU2PrJa57oir4Twm7gCfk2D8tdqncV8b3XfGgv1FavVHNulwI3gQ/Qd4nu5VprqnUbn+ftc59cTTqHvWobkde/t"
        "8unHo0aa/M/di/t/+KO7HXpm+D4s1b0f75Cfm8lCcL4/Lr73s0fIznf/8AvylzHI84My+yRk/9Gxjzz5PcuHwfcwydB7xqk0+E+D"
        "/9si/ON9iPtd8C/kgX+JdVF9++ckeJzcHuid47E6CX62rZE8Y5Dn84g8YyRPWsgD/tNCnote2F9EvF5Fvls9lMM8U/arLWV1/MuV"
        "hox/hTUp75RE3sny8a8Abo5yyw=="
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

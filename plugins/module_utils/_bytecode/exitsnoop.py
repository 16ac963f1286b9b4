# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12368],
    "maps": [
        [568, "control"], [1200, "owners"], [1336, "owner_levels"], [1456, "owners"], [1800, "owners"],
        [2104, "owners"], [3080, "tally"], [3240, "ended"], [7280, "control"], [7512, "control"],
        [7568, "events"], [7688, "control"], [11384, "control"], [11528, "rows"], [11600, "blank"],
        [11648, "rows"], [11704, "rows"], [12296, "control"],
    ],
    "constants": [
        [48, "TASK_GROUP_LEADER"], [120, "TASK_SIGNAL"], [216, "SIGNAL_LIVE"], [296, "SIGNAL_FLAGS"],
        [392, "SIGNAL_EXIT_CODE"], [440, "TASK_EXIT_CODE"], [504, "ONLY_FAILED"], [632, "STOP_AFTER"],
        [720, "OWNER_BY_MOUNT"], [752, "TASK_NSPROXY"], [832, "NSPROXY_MNT"], [904, "MNT_INUM"],
        [1016, "OWNER_MASK"], [1136, "OWNER_MASK"], [1632, "OWNER_HOST"], [1656, "HOST_PIDNS_DEV"],
        [1672, "HOST_PIDNS_INO"], [2232, "WANTS_PID"], [2368, "PID_NUMBERS"], [2496, "TASK_THREAD_PID"],
        [2608, "PID_LEVEL"], [2744, "UPID_NS"], [2808, "PIDNS_INUM"], [2992, "ONLY_PID"],
        [3168, "TASK_START_TIME"], [3344, "TASK_REAL_PARENT"], [3416, "COLLECT_EVENTS"],
        [3520, "HOST_LEVEL"], [3672, "TASK_THREAD_PID"], [3752, "PID_LEVEL"], [3816, "HOST_PIDNS_INO"],
        [3928, "PID_NUMBERS"], [3968, "UPID_NS"], [4040, "PIDNS_INUM"], [4440, "PID_NUMBERS"],
        [4480, "UPID_NS"], [4552, "PIDNS_INUM"], [4912, "TASK_COMM"], [5184, "TASK_THREAD_PID"],
        [5264, "PID_LEVEL"], [5328, "HOST_PIDNS_INO"], [5432, "PID_NUMBERS"], [5472, "UPID_NS"],
        [5544, "PIDNS_INUM"], [5920, "PID_NUMBERS"], [5960, "UPID_NS"], [6040, "PIDNS_INUM"],
        [6256, "BY"], [6368, "HOST_LEVEL"], [6432, "TASK_TGID"], [6512, "TASK_PID"],
        [6624, "PID_NUMBERS"], [6752, "TASK_THREAD_PID"], [6856, "PID_LEVEL"], [7008, "UPID_NS"],
        [7072, "PIDNS_INUM"], [7456, "MAX_EVENTS"], [7840, "TASK_THREAD_PID"], [7920, "PID_LEVEL"],
        [7992, "HOST_PIDNS_INO"], [8112, "PID_NUMBERS"], [8152, "UPID_NS"], [8224, "PIDNS_INUM"],
        [8624, "PID_NUMBERS"], [8664, "UPID_NS"], [8744, "PIDNS_INUM"], [9096, "TASK_COMM"],
        [9304, "HOST_LEVEL"], [9496, "TASK_THREAD_PID"], [9576, "PID_LEVEL"], [9640, "HOST_PIDNS_INO"],
        [9752, "PID_NUMBERS"], [9792, "UPID_NS"], [9864, "PIDNS_INUM"], [10240, "PID_NUMBERS"],
        [10280, "UPID_NS"], [10360, "PIDNS_INUM"], [10568, "TASK_TGID"], [10648, "TASK_PID"],
        [10752, "PID_NUMBERS"], [10872, "TASK_THREAD_PID"], [10960, "PID_LEVEL"], [11112, "UPID_NS"],
        [11176, "PIDNS_INUM"], [11768, "STATISTICS"], [11808, "UNSIGNED"], [12136, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "31e60f04187ead8e063a593d0d9e030b7ae41c626de4e2c8848b968915805aa6",
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
        "eNrdWl1oHFUUvrP/icXdpkyzXahmra0xshAFsRZsooi0ijYqIQEpdhkksSBYBNPZeTC1pMZAQStaKT50E2kSEPRB2Arq9kGwD0X6"
        "UEXMSwWRKgr1yTXGjjNzzpmdO3tn985mq7TVcJnZuefe8/edM9+dGcbYNuuvmmDOv4rCmPU/M3JXTec6CfeN0vvOdTbFuH/VozCm"
        "Nbwuw5i0hLxvmmYlwpg9Zcb6O2T96csoJ8rLofm0Tks5Z+A5o3QFx8vOqJWayxfJjXnkFsswf1QZZJ2UN6bAfVVJuHZ25Oeay49b"
        "/0k9/47kfuZxvsLPV5UIzM/TdQb8MTBrCtff6IuDeVw3Auva69lTVAYBpCskF/TJRnzrR2L43B5nLPTAAxX8/V0cjVOT4O/ucRjn"
        "XoZx4ECAXvc44wzGeYPd8LqC8W8clIy/coAfNnVWjtZEjtevPr2ni4s47zDc2JeFcRHcMZ3t4teLM/D31iPHYZ0E+K9ahN8nrIs+"
        "a5zCcVTpdvUY8eIH4kP1RRinuuD5j/Ha7x8j95YJ698O8w6h/rju82+3G3cRjCdQfFT5Cdf5xRm3Fl+GeSnU80iQnhscPSk+tIO1"
        "lvuoefZhdB92nlfZbbCfMlwXt8TQ7g/CfNQzjfvQ58Euz+c7pf+PqP/PoP+hEUk/9zr6Jy0/WuJN/cy0KTfvNmdszMcZYZ768aC6"
        "gHpFMd5j9byxQ3qC4Xo4jrJ+Lo/j7C6Qc4SPp87b9Tu064rp9SPZ42sc9Xn0+x34ewR/x/Glnh8Axw5Oc3LsdQ37GuuwmvyGy+up"
        "FObXYebTH+qhqmxy/NbaX4pj3zh7GuQH2itc/Dfa63e016OI4yC/qNTjwN4vyd2aH+Lqj5GbNsU4gnmmPId5BnL1HsA1fWOqIa5q"
        "UnEF+y+W13DfT/H1JOGL78QTsN4i6qVjXStDnUpnGOP1gfhzcTOgXlSj9XiQqj9zkvVnCZ7TpzJMZOeWfcdRub6D4pn6j0J+B8Rh"
        "Fzw3gXWC6kX6PZR/jK8rpFeYfixMvfXrr83J1d+JJO4fR+r79h/qEvZvQfKqGu9nkhMU9/oSxJW+PInxj/E2D88TzkzhuD//7TXG"
        "1bNw+FfHoQvXaJ+3evLF6L5sevufMH2qyE9G7krL/V225nvz+irmtYLyIsK8/vSaqO9b/35HxPhU2oP+GVNgve/RThdxPI/jORzP"
        "4vgJjks4nubtm/SvMwzvL8ko8/qn2kV14QSHX5Uu6qtriMf9EJ/R4PyuCfXH+SjHb0djV5/pzbOW8s6AHC1Ann++sStrenGgRX9s"
        "+WkQ8qMhb2G9CvYjxsBOwKveAuI42HcC3+f8dTS9Wdzn0v06vtSEcUL5L22nck0Sz3b68LxmBsmPcfIHTVG/UJyH+ft7ulkYuY34"
        "VuPk0z71MsShvsDHDcVX2PihdfVytmUcxgT7K/T2d8b/vny73v7XTkn6eX5QWC9I//351Pr8vFxDv4J/921BfyyCPWccbLLxB/sR"
        "7N+KGxlXz7SBj9CvgIfUL2inPoT7udOuvDS330/h927A0+oZ5r7/nLXrR7GOGxmcn3H0J7lLQjvr5Uk+ngRyXnGem0U5F1E/qGs6"
        "9kO39xDenEf8jqP8EeSjPgrA8y+456rYX9r9vBfnje5pIa7X+yrJvCKcnwvC+cn2cH5OFud3hsT52eY4j3Ys9N59c+c3xl8wjnd1"
        "JL+pj9fL04jffDyEjjdffNRxfGebOD7WGT+7vHhn/ayVmvu7NY7PtsDxB5h3HVn/xtkg60i/6uMd6b3Q7oozHr5BRfwq7uDfU4gP"
        "rp7AeRHo8yluqZ9XI7sVUX88mlzmcdTlS+5XmIjnC/JDr2TcYV4EyntFTo7//Vg7dYnDL8or4hdV5UmIXx8/Qc+pib3w/DLW2ZM8"
        "T6EvjKwvb1vglrQcxCf97QzHF5PeQXWDzi3S2+TsS7wz4WEhv51R3YgJ6kf6VbI3rrNZbCcZnqIt3J+T7eveur593RLh8/dcv60v"
        "wnmMvoTvvUlo5GR5Q8pLNVFd855Lrmze44yF3qi7b5svtO9DHn+2RvtWHP4lwrj+MjHCnXNWED9W+qnPhHMl/Y5hJrJ/YdstzriS"
        "7RPaTU0ur4XjRxfWYN+jERkepoI8bsXal62xl+d4XcBzqOwFZ4crk5mA/b4Tcr/Hcb9DEY5HcHkU4hGG18cjEF4GnTfL1tX55vgb"
        "1F8aA+McfsjyCUapv3m/maB+c4B533OD+hB9YZzD4YZ+ZJP//FLcjxi7xs2O9p0HO8UfhOs7yR4u/mB/OJGgvhPiLp3l46Xd+uXi"
        "rE9e+/1nP3cupS+h/1PofzzPoXMdOg+k9Rv8n5XsR4/+X/1oK14hIdePHuXrzlSCf8+gvlDLIT+A/ae3v4x5+kriB4gPqMffWZPj"
        "C3LncPwc+d3TeP0Bjl81rBNx1tnAwvAM7fIK3nVtgNYXZrH/w/Ou++p98mv29b14bqiAv+15ptMvK1w91XLnG/SyFaPvRMaiIE/b"
        "dQG+b7HT2DKw2gVHd37cHk35+YyTAXzGkiSfMcvVF/d8bZM4H6TrTimI15huj9coydadyZC8BuBg9Q3GwvAb3u8cbi5+Y/w/5jdm"
        "8T2Jjws/vy8bJw370gJwQLrODLGmdeXYjcpvjLeoJ31t8htbuPcCWmelB94DViZTiE+Fv28snuAi9x1nnR/YK+QH1MRj2JcgL/Bm"
        "C16gTZwN5AVCytFnM6xZXBFfIBtf9e8UiAe4U+o7BTqvCMyf68UDlOTw0Z//br4cWef7/yLl9SUhjjXyAOk2eYAvV8U8gIJ5ee0f"
        "qff+RJ0vdORQXy37/YNC/chmod3k36OTUutSf+P/niHsflVlN+BYkQV8f3ti1XvuvZJPsWFB3NE+1KjiXjujZWT70Qnresix+a3Q"
        "J6K9RxOgb/WZ+j7tPnMiDvFYHcG+FHmL6na0M37/nI3VvwuzhtfUaLe7vn0/ziCO9R5w6EOP/AVx3If6PJxlf3j8v7XvN5P/Xu5X"
        "uI6CHvQ97Fgc9x9Pcv20u/8o7vd+3D/pg7wBzfPb214n4vBJmmt3Jx7zg7ifA6ugTx/q86dPnz7QJ0764P7jpM8Vk8uXbDaA/3l2"
        "NVzcPrnK8W4Z4t0ed+7/C4aiyW8="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 11304],
    "maps": [
        [56, "control"], [680, "owners"], [816, "owner_levels"], [936, "owners"], [1280, "owners"],
        [1584, "owners"], [2584, "tally"], [2640, "scratch_executed"], [3336, "pattern"],
        [7936, "control"], [9896, "control"], [10136, "control"], [10216, "events"], [10336, "control"],
        [10448, "rows"], [10512, "blank"], [10560, "rows"], [10608, "rows"], [11232, "control"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"],
        [312, "NSPROXY_MNT"], [384, "MNT_INUM"], [496, "OWNER_MASK"], [616, "OWNER_MASK"],
        [1112, "OWNER_HOST"], [1136, "HOST_PIDNS_DEV"], [1152, "HOST_PIDNS_INO"], [1720, "WANTS_PID"],
        [1856, "PID_NUMBERS"], [1896, "TASK_GROUP_LEADER"], [1984, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2248, "UPID_NS"], [2312, "PIDNS_INUM"], [2512, "ONLY_PID"],
        [2736, "BPRM_FILENAME"], [2880, "COLLECT_EVENTS"], [2928, "TASK_MM"], [3016, "MM_ARG_START"],
        [3088, "MM_ARG_END"], [3312, "MATCH"], [3816, "PATTERN_LENGTH"], [4016, "BY"],
        [4072, "TASK_REAL_PARENT"], [4136, "HOST_LEVEL"], [4232, "TASK_GROUP_LEADER"],
        [4328, "TASK_THREAD_PID"], [4408, "PID_LEVEL"], [4480, "HOST_PIDNS_INO"], [4584, "PID_NUMBERS"],
        [4624, "UPID_NS"], [4704, "PIDNS_INUM"], [5112, "PID_NUMBERS"], [5152, "UPID_NS"],
        [5232, "PIDNS_INUM"], [5400, "TASK_TGID"], [5480, "TASK_PID"], [5584, "PID_NUMBERS"],
        [5632, "TASK_GROUP_LEADER"], [5720, "TASK_THREAD_PID"], [5824, "PID_LEVEL"], [5976, "UPID_NS"],
        [6040, "PIDNS_INUM"], [6216, "TASK_COMM"], [6368, "BY"], [6496, "HOST_LEVEL"],
        [6568, "TASK_GROUP_LEADER"], [6648, "TASK_THREAD_PID"], [6728, "PID_LEVEL"],
        [6800, "HOST_PIDNS_INO"], [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7032, "PIDNS_INUM"],
        [7440, "PID_NUMBERS"], [7480, "UPID_NS"], [7552, "PIDNS_INUM"], [8072, "TASK_GROUP_LEADER"],
        [8152, "TASK_THREAD_PID"], [8232, "PID_LEVEL"], [8304, "HOST_PIDNS_INO"], [8424, "PID_NUMBERS"],
        [8464, "UPID_NS"], [8536, "PIDNS_INUM"], [8928, "PID_NUMBERS"], [8968, "UPID_NS"],
        [9048, "PIDNS_INUM"], [10072, "MAX_EVENTS"], [10664, "STATISTICS"], [10704, "UNSIGNED"],
        [11032, "SLOTS"],
    ],
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [11304, 11312],
    "maps": [
        [48, "control"], [680, "owners"], [816, "owner_levels"], [936, "owners"], [1280, "owners"],
        [1584, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3376, "pattern"], [7936, "control"],
        [9888, "control"], [10120, "control"], [10192, "events"], [10320, "control"], [10440, "rows"],
        [10504, "blank"], [10552, "rows"], [10600, "rows"], [11240, "control"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [616, "OWNER_MASK"], [1112, "OWNER_HOST"],
        [1136, "HOST_PIDNS_DEV"], [1152, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1848, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2088, "PID_LEVEL"], [2232, "UPID_NS"],
        [2296, "PIDNS_INUM"], [2480, "ONLY_PID"], [2928, "COLLECT_EVENTS"], [3344, "MATCH"],
        [3856, "PATTERN_LENGTH"], [4064, "BY"], [4120, "TASK_REAL_PARENT"], [4184, "HOST_LEVEL"],
        [4280, "TASK_GROUP_LEADER"], [4376, "TASK_THREAD_PID"], [4456, "PID_LEVEL"],
        [4520, "HOST_PIDNS_INO"], [4632, "PID_NUMBERS"], [4672, "UPID_NS"], [4744, "PIDNS_INUM"],
        [5128, "PID_NUMBERS"], [5168, "UPID_NS"], [5248, "PIDNS_INUM"], [5416, "TASK_TGID"],
        [5496, "TASK_PID"], [5600, "PID_NUMBERS"], [5640, "TASK_GROUP_LEADER"], [5728, "TASK_THREAD_PID"],
        [5816, "PID_LEVEL"], [5968, "UPID_NS"], [6032, "PIDNS_INUM"], [6208, "TASK_COMM"], [6368, "BY"],
        [6504, "HOST_LEVEL"], [6584, "TASK_GROUP_LEADER"], [6664, "TASK_THREAD_PID"], [6744, "PID_LEVEL"],
        [6808, "HOST_PIDNS_INO"], [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7032, "PIDNS_INUM"],
        [7432, "PID_NUMBERS"], [7472, "UPID_NS"], [7544, "PIDNS_INUM"], [8072, "TASK_GROUP_LEADER"],
        [8152, "TASK_THREAD_PID"], [8232, "PID_LEVEL"], [8296, "HOST_PIDNS_INO"], [8408, "PID_NUMBERS"],
        [8448, "UPID_NS"], [8520, "PIDNS_INUM"], [8904, "PID_NUMBERS"], [8944, "UPID_NS"],
        [9024, "PIDNS_INUM"], [10056, "MAX_EVENTS"], [10656, "STATISTICS"], [10696, "UNSIGNED"],
        [11024, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [22616, 2784],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2576, "tally"], [2640, "unseen_calls"], [2712, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2512, "ONLY_PID"],
    ],
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [25400, 11312],
    "maps": [
        [48, "control"], [680, "owners"], [816, "owner_levels"], [936, "owners"], [1280, "owners"],
        [1584, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3376, "pattern"], [7936, "control"],
        [9888, "control"], [10120, "control"], [10192, "events"], [10320, "control"], [10440, "rows"],
        [10504, "blank"], [10552, "rows"], [10600, "rows"], [11240, "control"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [616, "OWNER_MASK"], [1112, "OWNER_HOST"],
        [1136, "HOST_PIDNS_DEV"], [1152, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1848, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2088, "PID_LEVEL"], [2232, "UPID_NS"],
        [2296, "PIDNS_INUM"], [2480, "ONLY_PID"], [2928, "COLLECT_EVENTS"], [3344, "MATCH"],
        [3856, "PATTERN_LENGTH"], [4064, "BY"], [4120, "TASK_REAL_PARENT"], [4184, "HOST_LEVEL"],
        [4280, "TASK_GROUP_LEADER"], [4376, "TASK_THREAD_PID"], [4456, "PID_LEVEL"],
        [4520, "HOST_PIDNS_INO"], [4632, "PID_NUMBERS"], [4672, "UPID_NS"], [4744, "PIDNS_INUM"],
        [5128, "PID_NUMBERS"], [5168, "UPID_NS"], [5248, "PIDNS_INUM"], [5416, "TASK_TGID"],
        [5496, "TASK_PID"], [5600, "PID_NUMBERS"], [5640, "TASK_GROUP_LEADER"], [5728, "TASK_THREAD_PID"],
        [5816, "PID_LEVEL"], [5968, "UPID_NS"], [6032, "PIDNS_INUM"], [6208, "TASK_COMM"], [6368, "BY"],
        [6504, "HOST_LEVEL"], [6584, "TASK_GROUP_LEADER"], [6664, "TASK_THREAD_PID"], [6744, "PID_LEVEL"],
        [6808, "HOST_PIDNS_INO"], [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7032, "PIDNS_INUM"],
        [7432, "PID_NUMBERS"], [7472, "UPID_NS"], [7544, "PIDNS_INUM"], [8072, "TASK_GROUP_LEADER"],
        [8152, "TASK_THREAD_PID"], [8232, "PID_LEVEL"], [8296, "HOST_PIDNS_INO"], [8408, "PID_NUMBERS"],
        [8448, "UPID_NS"], [8520, "PIDNS_INUM"], [8904, "PID_NUMBERS"], [8944, "UPID_NS"],
        [9024, "PIDNS_INUM"], [10056, "MAX_EVENTS"], [10656, "STATISTICS"], [10696, "UNSIGNED"],
        [11024, "SLOTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36712, 2768],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2560, "tally"], [2624, "unseen_calls"], [2696, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2264, "UPID_NS"],
        [2328, "PIDNS_INUM"], [2496, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "77514381a439531b940856178afc39bf92e2b47f05d36e098cc9206b97f234c2",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 320, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["parent_comm", "s", 48, 16], ["path", "s", 64, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_executed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_failed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1],
            ["container_ppid", "I", 60, 1], ["args_length", "I", 64, 1], ["reserved", "I", 68, 1],
            ["parent_comm", "s", 72, 16], ["path", "s", 88, 256],
        ],
    },
    "code": (
        "eNrtnH9sHEcVx2fvfL+iEJ+dnH2bJq2dNI2dxhBCqUpo1fSXWrUVCS1u8gdRcj21dgsVdoMUbw4JJ26LCapwHNGaCFBso9hBovV/"
        "9l9cEEi1AKFIFJTiIlLEj4CKFKSKhqTKcrvznd2d2d3b3bu9JG23UvWye7uz897MvPdm5jMutxH9v3mJyuLqd1VN5mOE+683tgK/"
        "X6S/t/C/l6eoTFXeu6iq6ouVf2tF5khKv6+g/JyUIE7l52JNeC6ry55W+sA8fv8eZOnZRf37pWULVG46TesjCeVJt+pSq8d67fc4"
        "/3szrueTrFyqV3kSekhUj/lKNdIoZ1Cr3yT0F8tbGW45xSrlNFnKEfQeLszgvSF6Y0eeyhnaDMP5DP+9BKH2XnvoZfqdJG23coH+"
        "3le56KjIA5C90jJDj53ac7DffAr9oJ/KA2n6/Ou4FtuntPqcSr9/E31vEPrju3uPkhr7Wwz9iCreK/0V3/mnLtcWBuh7Keg56Kbn"
        "cl1Pplfx4AXPelyw1KO07Iz+fI7cSOszSa8LbU2w++fo+4egN+qhTFG77O0MS/93oP/fqf5Hd9L30tD/kJv+7br+Wn+oFK8qM2dV"
        "f3a7UZf28fiS4zgV/UB5GnrF0d+bzHGjdek+gu9B9pIubhwnyEa+Px1qlF3/ALsu0fEmjJc3IJUptPs6/B7D75DPtf6R+rGDZ7ly"
        "tO+WtGuM11zmt/T3VzG+UhhfuJ5PM/2pnjlppd5u3uNZ0u2bII9x37fbK1j/t9vr37DXA/DftPyCZPYDrb6sXOUk9fNrO+9WrfGp"
        "tPqs6uxPMN6kvRhvtHyllfo3pSVt618XfPUvqkdh8j3U/zE+rqSFfp7egfpDvz463l3jj6EX7Y/zaO+649Bxn3HoFH1OKWRRjznV"
        "an/R7mae4PL9Y+71t8YtNj4LU7Scnk46jvtS9Lk+9G/Wz5sRz5onnOO2rR4j4dhR1J/FZWYfLz2VKWpPNu4PQBbw3T2dGeJkV7dy"
        "yyOmfxi0lOM2LnIS8qqps4712NP5uyuO7erTL5r+6VdXvN571/pemo2XX1yx+h2jXfu3Y9xmq7fzSn/tzOKc9ruWkijTzG6ztF/H"
        "aMW05/db/MAbkE9V/IAeByfp8/sLbnkNbe/S8UX4o0/5y0ORZ5QOBhu37Pkg45Ar52RI5WAc3/Qk+lHXTuLU3/R+ltbGOzWcbve0"
        "0D6V/3dp8aC5cr9o9vcBB/+snIKd4aeNfpzf6Tiu8klhfCQfJ8HygAdoPEveRuLc95ZDNkFa/IekXafN60qZhcP0OV1P7Xuwe/N6"
        "Kge3wj+OsPnXJ8gmYr5X7KLlsWutnpJ+vwn3WTssN+yq9d9yK3Fsl1zsVuQPdP63K456vYB63YZ63UcT+jKuc03dmL9J5G7Nn2xN"
        "+qoXu58gGdyn+myIyfp32bX9/eXC/eXc/WIXy4Pe4eKVLc8cMfOAfv35mGEnvZ21eWjlH2tbmzl9m1fh/QSuc7BLL+T9VK790n+R"
        "L2w0/KuE/q7JJWo2siR3oL7rrjA70uuOKzSPof6kF35c9De70L9y0k2S1c+IeYWb3/EdH4VxU3r2BPznBK1fsgl53ivGeNVWDMop"
        "1h4z9HtZ9GdJquoXS8tG1br842R1v1baNqwGiR/MvxVdyhPfL20bovXs5se1bf4ulNOXxLhM8nmCof+2MZovtW1GnkvbQcvrmxzy"
        "+2bZOU6x+6JdbfHs+IBqfd7NTuVjfF7iub5x0N/6hjJN9S1/2nn+wvLHPa3LAuVRyjTVS/wOWz9h+acySfuhMs33F5an+86zkW8U"
        "8XxpG8qdHPLsh00O+Z5y6gz6wV2++oEyPcp9x9YfVrrk1WJ/2DYabNygvsUa8jc+jx7zyKPX+Fo3Y3Zg5SZIjtPbs56yz3aa8dDb"
        "5zzJ6IdobzYfKg49xNU7l/kCcc7/H+Hmx8opzEtfdZ6XKpMTarX+cNXWRzGulaNsXjrG9Xs3u5Y2oX+ur3UeuqH6PFRhdhrl/KLn"
        "fPRYwHhb57qw93hJB5t3Cv69gHlDsf9RX/3Imt/vRhzMcvOZRdWa77B9AuXkCeQXa1zyitc4PVi+mqpUur/Fnrew+YSW32bZ/EP7"
        "XjzGrXux9TplhM5DSw/T+8WbUQ7mObuQz7E4mos9IVE/SfupuN7emym76PEIn7+JcdmWH02oteRx7vnQWIPzoVHs18ypVfMh23ya"
        "zrdd86IYG/csHn7SZzyc8xcPxTzaFg/naoqH3utNZ9Qg49Msf1YNN0+aU53Wm1j5RlzBeGd5lOHvDwbMjw6y/AjrkJOjNeVHPW3d"
        "4fYDjzy5fHuw9ajQ8uOp2XD9fFHw88hj2P7Vjnbzd81Dl9JZbr290EK49cZiF3WYxaEOwucvyNfyeaM8baZdTHdx9i4ObbbFjy1C"
        "/NBk4SXLeo+2voSNBT0up017KpOnEV+SUqB1TubfUz0fWOfzS+1ZXSpTtNye1veNemjrLdrv1L/f8kEw/z4Xsn8/0WD/PgH/vhDQ"
        "vyMuHEe+kkE/zjjPf3vkTehvYx7jeiGUcV3atqBek3ENv+fuxzMB/fiC6jSuzXku/O0030/E+OfXj4v1Yna05YV+/bm8Mdx2F+bv"
        "YbU7m9/XPs8d9fDnNKEtHg/W3geMdj6LeRTy7WnMp/LfaKH+dqiF4zkK5jpjk4XHYfl56VnsW99OOD/O4ohyEnEgPYzyX4D8qi5L"
        "Q6OQYy3iPvqd2EfX1pX3Yv2nlB9oEesVs+xzWeOEVrIYJ4z+nD/RSuUE5BjkKOQw5BDkAGQ/5D7I3ZA7IR+C3A55B+QWyC7IDsg8"
        "ZBYyDUkgL1L75C9Anoc8B3kW8gzkIuRpyAXIOchZyBOQEzZ7agFNmTHipM2u2hvK4X3UjsgvlMO7cY1yknSfI5dMGLyJ9mVWDttv"
        "U6ZnjX6638Fv5FL3BtqfYTxSLnnHZS5Ot9E43dN+Gx+f21h83nrZuv6/pzPG5zmpPKm2jq9Mwb+tSzvOh3vWL+fW+0U9zbyk83Kw"
        "/agbLtP6jxp2zsL+2v6Zxn/sluzlzTOO5zA/L9Z4CAl6H3bYb8uRr1A9lKyHHumAesSgx9e4fZg9g0I7JPNGXidZ25etcwvfY/N5"
        "o39IbP9hFaln3ztHklW/x/bzrPaMBahfTrqP2rlAXHjJty9Z579LlXG43aHfse/n4pJxrcuKMbVHNTzlbt22K4xxK+nrLTQAlB8z"
        "9dfGS1+C9oPyTnBI6BflDbArAd/ZZPI8FfHNXHyZ8X3tfoLAb7TS9rzr3v9Ru3VAn3vy5D+Wdl7bQfclTc7rX/Q6TvVgHOOuBOqf"
        "QP23CvWPo76fRf2ZPshX2XuivbXvxPRx/FPD7nq/69yC+vzkEtWnA/q8L+jTQfVJMH1Q/wTT57xq9S/Mnyy1pjHe0njuh5c4vybn"
        "HftxLjVxKVh/Hr/E+cUs84vf1e+XwQkrfVlHXvip1Ar9vWvOBx+k/sfkhOe4eUnECUeccMQJX8+c8IsRJ3xdc8JfvEqc8P2+OGH/"
        "fPAs9P1yg/ngHXw8SQn9O/Uozwf3f0j44KezpKE88CFxH5aOz7401nkQJ1i8aP4Wyn+Vjyee+7D7G8sFe+7nC3oY6zqHAnLA+4Nx"
        "wMoM1ntOsfmZFxf8Zn1csDEP/3WNXPAvr1g5szLifPnbsLu83dD/R5Z5k3b9uuX7zL9r91+zrOPPgwPOVQzL5pEDln3dZnCSynr7"
        "/nW/bufTNm74eUduOK77K2ZHtk+wv9Vebtayn2b3X8hnj0yg/XoMPfYJemj1a2b5+tO8359PuazrYv7vh5t34nCZnXsJbWi2Dszu"
        "5+IrzPUTjfd93plD3RDLEDVl5kHNnRZuQDJ5YTd7s+89Bb/MeMME5qW7CF0XaR4gRn6TtvSL3vTbqvZqMUPzH2V2QvXDESsztJ+G"
        "xhPL4Fll8L6ywBPLAk887pMnPibwxHiv2A2eeFzgdrvB3Y6jXt3XiCf2qJeNJx4XeOLxtMv7Ak8M/dj9Yvf1xhN3OvPEG7HO0M54"
        "4jUCT7waPDH8yPFRn1yx3BiueMpl3wWcV2nTMFe/3ti4CzdDEza2ztIb8+KKhxrMFQ8E2zc6GXSftZ+WX/S7v7qPxv1Z7Ju55B/G"
        "/mq+29c+G4svtv21Np+8RPEa8RKT+0LdV3XjJcx91SHssw3Ut6960nlf1dhnm+yvbV81//lw2hv5RelIuO1dPFLvfuo+j/3UG4j1"
        "O37bOUFW+eOGXTjUcpfz+PXkhkeCccMGb6PwvDDjxHLSw7RdbfPUBwnHC0+48cLD1wcvzLj472ertgdbB/Dbf+zz0pt9zUuZfZvb"
        "r+681Pc81IWz2XM0IC+235kLVk7R/KL4zKO++g3Lsz05YeTZLI8xOGH4r15p7bXhhI8F5YR7OU6YcYp2XvhnLvo8qL9fzhMSjCub"
        "DZkrG25wvjMUMN85XT3PMXjhRcS/nnDinwcnHHa+Y35vsUZO+HSonLAtD7Jxwozvn3U8T+U7/xb6j5n/DNWY/3R9tPNdrDc1ng9e"
        "5Phg5s8NbiPjwQl3gxNWBE5YAScsC5xwRuCElc3Ges4WwnNGHCf8il9OeAHxJV4jJ7zZhRNeACf8ngsnvCEgJ7wYsj8PeJ5hNqg/"
        "R/wZ8evPhwPywT7nr3mX8Zz3OZ5HrtX8dTjc+euI1/yVcaJz9c1fZ13mryNCvhyYC74lnPb24IFrbe/6eeDhUHhgsZ1tPPAU8mr4"
        "bZa/G3ywDD5YaRAfnAEfrIAPVsAHK+CDFZ98sBwSHyyDD5bBB8vgg2XwwTL4YBl8sAw+WAYfLIMPlsEHy+CDZfDBMvhgGXywDD5Y"
        "Bh8sgw+WwQfL4INl8MEy+GAZfLAMPlgGHyyDD5bBB8vgg2XwwTL4YBl8sAw+WAYfLIMPlp35YFcueFzggsdr5YJPV+WClZOIz8l7"
        "SG3xWeCDEZ972j6DOLxcrYUHVn5Mx9HSzSy/mfPHBa9y44JZHrIuIE+7Bjztdwy7++GBGYfinwd+jljnr0uDWQ89MgH1iEOP53ku"
        "uODSHgIXzNYLlto/anzw/REf/LHmg+c4Ptgcf4wT/gHPCbfnPcblKwF54TEXXvhl7rul1edVbj7jtV4eD5b/mfF9BV9uvfyx29/R"
        "i4E/7nTmj+3vbfbHF9e4D+m6bh5SOX7nJTa+GPk+43V2gF+YSYMvduV8wRkfPeaTvxU44xS/H1XG3+tg88XXFS/OuLMhvK3JQ2H9"
        "uMB4x7/gu/+g3O3g131yt+COjfEUlDtmfzevg1jXbwotjDu+k1i5q7D4WHc7MPv/DXZ43Kcd8rodGC/EuBQ2rzC41iedOZXe2E0u"
        "HPILDeKQu7nxngCXfPXs/Cbs/BYdnxjnLO69EWc88mJ1HnnrW6p1fse4NYNHNvLs36jVxqHJI/8ZcWgV5ZE9xz3jkXdwnFm9PLK7"
        "3d6F3e6hdrHkXTyPfJdq1cver56g5T6J9dBCndzxLOOOH+HjjMt+buEZD95Y2MevOw4dCfj3noy/Q3yu6v5/adPZYH/n6ai4j4u/"
        "85TBepGwrsi4YrY+YuzjipxDo/Zxj/hd3z8X7vq+uJ87e9Hl3FScOO2z7Tn0p7q44Rz5/RXr+Ar+fpybly8Z/Kf33yfWuQzLODyP"
        "cWidnyXIz+nfK47Ow11TziM6DxedhwszP4/Ow0Xn4ai9o/NwuozOw0Xn4Uh0Hu7jdB4uTfhzZFnpw3keLivokSbRebjoPBzaMzoP"
        "F52HI9F5OJMfjM7DOeUf0Xm46DxcXe0dnYeLzsOR6DxcdB4uOg+n6x2dh4vOwzUw34nOw0Xn4fzlP9F5uOg8XHQeLjoP5zKeo/Nw"
        "xLqvFp2Hi87D0XKi83DQPzoPR6LzcNF5uOg8HOtH0Xm46Dyc53k46F/aROutCOvDbJ1S2y9NS8HOv+m8Q3T+jdS0fhKdfxO+H51/"
        "o/WJzr81hjuOzr9Zx2F0/i06/xadf3OIu9H5txrfvzrn3/4Pj9luWQ=="
    ),
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "executed": _EXECUTED,
            "failed": _FAILED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

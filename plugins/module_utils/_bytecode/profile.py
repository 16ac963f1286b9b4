# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 16320],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7192, "scratch_stack"], [7248, "scratch_copy"],
        [7288, "uncopied"], [14744, "copied"], [14800, "copies"], [14888, "copied"],
        [15112, "scratch_frames"], [15440, "stack_frames"], [15480, "stack_frames"],
        [15552, "stack_frames"], [15608, "stack_counts"], [15688, "stack_counts"],
        [15760, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [15040, "KERNEL_STACKS"], [15840, "STATISTICS"],
        [15880, "UNSIGNED"], [16200, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [16320, 16416],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7192, "scratch_stack"], [7248, "scratch_copy"],
        [7288, "uncopied"], [14840, "copied"], [14896, "copies"], [14984, "copied"],
        [15208, "scratch_frames"], [15536, "stack_frames"], [15576, "stack_frames"],
        [15648, "stack_frames"], [15704, "stack_counts"], [15784, "stack_counts"],
        [15856, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [15136, "KERNEL_STACKS"], [15936, "STATISTICS"],
        [15976, "UNSIGNED"], [16296, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "1badf75fcfaee3df0ff8c722e72060ddfff941a5b84486f7d51c4a405d4e18fb",
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
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16688, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 16432, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 48, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
            "name": "ticks", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
        {
            "name": "uncopied", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["pid", "I", 16, 1], ["exec", "I", 20, 1],
            ["size", "I", 24, 1], ["kept", "I", 28, 1], ["registers", "Q", 32, 34],
        ],
    },
    "code": (
        "eNrtXF1sHNd1nuX+cEio2jXFpdesZS6tHzOsZdG0xNCsY43iulHStKvIZeSoNWR6E1AVakCyjUqjMRBRsh1ZeSgVW45gGAF/ZJJ6"
        "opAXum7iVRCgVJM8GEkenBpIhQBBlMAPWyBFWVjhZmfOd2bm3p27Oytx7bpYAdLV7Mz97rnnnnvO/ftuIaM5f5ZaKc2f+F7JTjO3"
        "acKfwgylrS2a9r1SqfRi+f8R+/cE/W6duFyidAHpFNILSCeRnkF6EulxpEeQHkL6JNLHnTSd6IB8V2rKd8UnX1qjipkRep+OxJ00"
        "ExHzpyNR+q5lj5Nu66UP4hp+HwN+hHCtLnq2y1lf/jte/pst/z2GNK0lSa8oJ9+9RnK3SHK3xPAd5O6gD5bw/jxS62wf6bN/oBRc"
        "/3vd+myy30fF90k8L3F7H6b6FKY9vdjyL5WL14Fz1JZrGvWW8TasLU6+Ck7MhyPV++TYPPIdpx9y6A/zpP6Tsp6s7r0lsouU87xx"
        "4hUqL4H+ADsZj8AekI5G2t367PX1G+53hUOUHtPp+0U8q8vvpXxHoQeUa87Q+4O9N2d3hTbYQxvZkXmOFDIa+RXK/Y2Tbhx7jvK3"
        "It9RVb3XOfVmu8kfLtaUp+iTx2ofpv7voNl2QM9jt8XQPx+i/BPQw9FG6+Ea9PBr0sPRxyi/jnwTKj1kHD2Y00aJ7bNcXMmc21MS"
        "7Ocp5G9BfqSjLT1OWtlvTwX2Z9lPFGZRzyj6RczrX8cD/Neo9imhv8e1PsKBnSUnGq3nn0PPv6D+iX4+HiX5lpGaM7CHu0W9LSN9"
        "epDyW4dJz1Y36d8u37Jx0f/SrT+hcv4J/TCBfojnJZ318J9kj5FOp/1q9/uIo+e49tclv/4q9VZfv1Dr7QPobRfp5ZxnD7a8jLux"
        "989L/vjEfqXSvv6O8L+VQjl6hT0VQ9kTyTk2/XvIlxPjTatUbusX6fsL1M+V8ciVn+yO7fUji0tz9J15LgU59gTqtWIcIJebV8vt"
        "j1/sX8ZmCGdb7z1kdzp9N474wXEk+Q3gjwfH7wo5nl0b/cn1DxufzRnSn+z/xlDeE71tgeMqFW7hWW+cdtSHo7b3mNA/ZTme6P35"
        "qibEszr9HfxIWv/xqj+/OT0Av0Lj3NB4kCOd+MEq68X+/f2uPU5qzhDuto6oqzfbD9jvqR++veof1z7R2+Lqyx5xWom9moCbEds3"
        "k5DkhB3vLxdn94glxKF0lDKMfQt666dxPce7/S2Ez+Mh6yzZQbrlApWji+WM6lFh/M1+PK79s+BXXLwTwfZqtWdKfn8S1u6VeCOp"
        "kr8f1MRDP84r8OT81oiOcTzFseQmtEf1cW7Z3rOU7yzFS9lPcL9gfW3L9AvjLTuuxQLimzlrCPWVy3X9gdwOsnwjRn16qzUfOBHS"
        "30xnS0Fxm/3rEx31+RvWh+tvML8Yb4W+psnezFnRTuQ4VrP+s1cC4wrr0ZzWa+ozFuAXt2XuWdt217k/r227589Wb//acSZbI86Q"
        "Y+Nywrb3MbedKX6YC+TH8t3/iH5+SOhnPB7cDz0vuXEo4voxeyUh334E+Y8jfQ7pSaTPC+sm+RN/j/QFJ91frk6LEydiFfo5jvqk"
        "UF6qRvx53Bd/Rsszs7VY56hVXoHHezHKZ+dvqUPOtPZT+PtsSfRH16G3a0jfQ/ou0quiv5fi3WhCFYe+KcQh60Sx7vhTDLT/IuQp"
        "1h1/AvEWirCTYs34U/TFn+TpsHFnGPMv6ifjmFfx/GoM9dnW9Sn4HaOq30lmFP4mI8eZYqC/KZxW+4lq+lbHmWJJhSPGmWFFnCkq"
        "4kx1XK6HF2eKdcYZNX6QfVTIhfKrxZliYJzh9r5nbdrbnc+sbXu761Qh4ktge2NdojK+oL17W2+pvTnO5OG/8ifeKNWzfsv1C9te"
        "+e4ppB8I6wo8T8r3X8T7C0jhTw9jvf/wZEV5C3XGnesB6x+jbXrN+GHnC1r/EuKIZDfmQh/mYw/ExH5zpnRT6zXwS6OtWEdZ8NYJ"
        "aF6VCYyj3rww/of64mrphjDfS/F878YN1w4i3npC4RnYR1k/K1GKs/Z7G+8R33rOMlKW++nIFrd/rvjWlw6mpHliWb7081/4uv3/"
        "fzE//Z2NqXYq91mxX5kPULqIeeR2zG8KQ9K63JBnR7qz7vXfJUduyJVORITxFbdbNf2dEcY17VqY71l+2Z4q1794Pymh1SNHWntb"
        "sU5xzenR5jzVK936S+fZep386dg09t+6M3h+oxS8HlUU7DDffSNYT3Oau89h2zXP2+X+WJFP/k4P+R379dex/t9GI8C0/g6lie9H"
        "+fvv2N9HvPyLvnWyVsQR288s2L9HRT9a2U7fJb1OLGA99XL0Acd/HV8lf0f6zPd1In7B/2VSwvpvDuu61nGq8CLvS1zCeOiOPsN5"
        "Pv2WGMf+IWu445iyzIVz3jjLfrZG9rp+/kiA/NbZoiNn4QL8jfblCMlBuH692HjmLOHZftF+5nJU+KPaFyOu/ZRt3soE4MYk3FgY"
        "3N0ebkKBm5BwE2FwhzxcXYGrS7h6GNw/83DbFbjtEm57GNysh7tOgbtOwl0XBjft4a5X4K6XcNeHwW33cFMK3JSEmwqDW/LiR4cC"
        "t0PC7QiD+3sPt1OB2ynhdobB/a2H26XA7ZJwu8Lg/tLDzShwMxJuJgzuzzzcbgVut4TbHQb3qod7pwL3Tgn3zjC43/dw71Lg3iXh"
        "3hUG97seblaBm5Vws2Fw5z3cuxW4d0u4d4fBfcPD3azA3Szhbg6De87D3arA3Srhbg2D+5KH26fA7ZNw+8LgWh5uvwK3X8LtD4N7"
        "xMO9V4F7r4R7bxjcr3m49ylw75Nw7wuDe8DDHVDgDki4A2Fwcx7uoAJ3UMIdDIP7Fx7uDgXuDgl3RxjcBz3cIQXukIQ7FAb3Pg93"
        "WIE7LOEOh8Hd5OGOKHBHJNyRMLi+eeRDCtyHJNyHwuD+iYf7sAL3YQn34TC4LR6u4eFmnHnrqoNlzyqtjG5485ZI+Vlznq1DKaQZ"
        "Gk9jPd58k8bB6eg6Gnffr2Pe1K5VyF3OaQ6S3qxeSs1B7Of3Yr4+qONZxzPG6xjnmxNUPp8vMV9OYXxPcpunSF7zBYz7J7L4/iTt"
        "A6e9dnPW7xb2CvVIplHOKOZPmneew/73YBzzKNqu1Xom8Yx5hTlPcvXgPMs88h9MSPmyeMZ6Rc+npe/xe25cyndSLG8+Qd87n18p"
        "53sS+ZB/uZzustcJ9kM+1HPxc6hfTFwv2P45cb5feM7bJ7nqzKv/A/uiGeyDYZ/09ZVVcf0mhXXRYddO7Sq3lvU3UP7GOqBh3YXa"
        "xV6HjPraiXGW2nj9i/Ra6OD1UPrO6r/upJ/peMfJwfO4ceCZM1ROsoPX7Ukecyetm9n1F9r3Uej3SyhnjuqR4/WNDvG9deAa5qtU"
        "/x7YaYHbl9dbFmAXWF+cx3rRwQ1SeZj3ujhc34uk557PSvnxPod+wn6hZyfyP4bvo7CTOOwE73P7UI/+92g+uwXrP3Gym+R5XvdN"
        "CecIxHXPiJYcFMuzz485+r8I/e/QhP1O87br7rqvoP/7Rb3lsC5l7RD1YXW/S/rGuYcCvnP1i3NYBzdJelyAfk/h9828XgD9virl"
        "x/ucVD6vR/R0iOW7em6BnqGXHHCsL1wlPaMd7fVqR8/7xH1KUb8tWvJ+sRxXv3Ok38JXsb7Heka/Mx8sBuv5QeC9Avk2SHpGPypA"
        "Hz0RyZ7fhD0/prDn3UgN3n+7Qu3F66Cd3B7Q+wsSTqek94hk35KduHqPQO94n+tkvb+16pfL9jeO3jmuTMG+W4L0H/Xse4Oo/wq9"
        "Y93JfG0lWO9D4vmdCvt+ivvbZfIrs/Arg5KdP6aw86fYX2QEf8F27upZZd9PSXoerNe+F4Ltu0NsR1G/sdr2jbiWHIB8r3o4gn65"
        "Ho9Idj0g2qV5CXo9J7Zr4XHJj6js+lH2/1Orgr53S/Y9BfuOVbfvuv3234ryVNjzTCpgXy2utmOcg08OS/5jpx6sZ0lO146RvwB/"
        "1oNzaIU+xoXfGJbssE/Es0YmyY44rr0J/bKf3Ar8hISD33Mv4btBhT2jvHldsmfEhRxw/HyBXb79UN7vFfcLEt6+5SnvnLRjx9OI"
        "g72Snzifqjg37Oh3i6jHnDQO9sYL0rhjgzhe6tlUfbxhHTizGjjuSDEO7Dcr4eB9bkDcn+zZEtJ+94r+wLXfCY7vF1aFcdysJux/"
        "m+czmjd/8ektLdo/t7PYTq1uO7IechPiOM0KPG+lu/7JPb+McyDmDMX1Zfg7c4HGpTz/MWdpvMJ+js+B8vjNnKXxl33efpc/3yUa"
        "Xybhp7j9Fp/15BPG7yx3m/j7otsP3gouZ57iM/M6bPlafOVtRz9e3MT6XRDq6+FcrsCJ+uppnz8X5EU9WL7lmIQ3O1WhN9uVsv/c"
        "/kww7uJm0S6XEzLuZAWubaIHwTfbjnnP4l9K/Y3jsTT+MC+ivz1SY3wvx4k7pPH956X8eJ/DeM3eFxbrcaaiHgnfvnAB8T6JeOH2"
        "zy+J5bj9E/1nO+avizyf/ArwY5pzkqzwbWl+iXnjsTbY/zT13+QdCjuFfIuYp26/XYw79nzRkNYPdOzPrZTzbDv1MPWvo57/yPr2"
        "/5ZwzpnP97nj9jma/1pbw+2Pjmp/Svu3r93ppFva0o4gcr7xNrLz1jaa3zIOj6/9+9angvd3guXxnae44dsPrrUPntZiwnlyc4b2"
        "Vd/v4JEA+CyYb4xCT+Y0zpFgH5/PZ8j74qPM48T5CnM+C77Jbun80+QtnuPg/fx/+9DvT/m8a+B5Ci3MeQqaf/r32yfL5avOV8jn"
        "Krh+G09K5ytOS+crNkjnK+6X7JX7rY7zFTrOVyjs1+qfLIWz259U/S7seYq09sNQ5cl2kNbOfVjP+QvPXnAOFOdy0u55jvVarfMS"
        "ZwLOH6n6S636pDXzQ78fcc8P+c7bOM+3B5+bS0eeX/H3g/dv1x1/Jp8XY74G8zdsOaMYN+7y1Xt/HO0abxXG/cxvHI9Re/G8xF6/"
        "yfrmIaPxeMA4s/T1dLTdLd/+Pa5h3fUoDZA+0/u/Jf948P17Mtp/2d9Dno0pOqe2FGe/8rsS98eo5vF390P/o7FWoR+48mN9sID5"
        "0DGuD/oP55P1bMttq25bx9+siO0yAHn+aoXqk0V9/keqT5bqE+P6QP4Y1wd+osnfx+9N/n495z+b/P0mf9/J3+Tvu+OcJn+/yd9v"
        "8veb/P0gvTb5+03+fpO/3+TvN/n7Tf6+f5+tyd9v8vcd/9fk71ctb+34+8NN/r72UfL3s03+ftU40+Tv31J7/5/l72eb/H3t/wN/"
        "f1eTv681+fuq7z8+/v4HEn//d+Dv763B3zc+Yfx97Lu3/Rj8/R+Bv//vdfP3U5Ew/P13wN/vi/C4vMexr38l/R4+QucKEV/zmU7h"
        "XGK+LyWsQ+f4fAPz+J/huIlxUS/xeayzuB/gNLV0QY5vh0Rev8fnN6ry+Wvz940G8feNBvH3jQbx940G8feNBvH3jQbx940G8feN"
        "BvH3jQbx940G8feNBvH3jQbx940G8feNBvH3jQbx940G8feNBvH3jQbx940G8feNBvH3jQbx940G8feNBvH3jQbx940G8feNBvH3"
        "jQbx940G8feNBvH3jQbx942Pmb9P85+PjLf/MsqdgBzYV67F2zcXaLzv8vczIn+/8CLmxfXy9rN4xryhB/NkFV/fnAe/6Qh+Z97+"
        "t6V8Ct6+OQd+yJNiufXy92+Gtz8Q8fP2sS86oknnL8BjwnyL54O8Lm2f23J4+2dXMK+rwdvn/azXsb6K9a9K/n4R/P0fRTTpXBjx"
        "96m8ZIc4HzQ30LpZIe2tewrtzeuPOGdsXgSPn3k3n2f56HeX18+8HuZlMv9N5uODj+byCdl+JF4+81CtEfDBXHn2Kviimep80c1S"
        "vZjnJ8nHfEiXD433Hh/6WjAfmte5cP5AyfOX+KPMp2W+OPOhrQNor1EF31/FI2Ue7z5eZ9RF3j7zoPNifV0eNN9rcOC9VUHfEh+6"
        "Qt8qXjTLwbz3faIctXnR71blRZvTQXxdNe9f1rM5m10bvv8k77ddFfn6G0R98zncCp5bpIZ9z0HfX1XYdwXf37hJvv+V6nz/uWr3"
        "WUTrtnNzCvqPr9ySnVsH3gLvXw/k3yvvt9gn6Z3tnHnXzDvcI+XH+5zE23b1Hpb/38fnF8D/PxVs58H3W6j5/0nYrRnz8oXi+7O9"
        "V9xDgXsV5qDfMbGdzUvw66/Uad/MC2ee+uNS/oyk55u1b+Ytg9d5DHzZpMt3rcH7f0Sy5ynYM8ZHyZ1SnL1Nwf9X3dOyU4xDPcw3"
        "A++057xkf1vE75n3XcHX38r6gn6HJBzm/X9ZoVeME+bjkl6Z/93F+6O4d+Br0C/fg/Mo49bg/e/zzldHfe3s8f6h11cVvH+O7+i/"
        "Fbz/3ezfmLcvjU9c/r9Wnf+/W9yXdPN38e/Q81YpP97nhmQcI1AOpR13if7A9c98L0H3lMD/5/0Id/9rUsH/T4n9gO2ugv+fFvth"
        "TuJn18//f1fk/+OeLY83/l4N/v81kZfP+S5dvyn+v8f3vxKMO3+1Kt+/gqeP/RiX/38R/P+YhDtD8Yvt3eX/M1+f5ZbvJ9gh2iPf"
        "o7asS/izl4PvA4Bf3I64vLiH9Uf9eblNxrkQzP9X8dWBv/iy7L/1QP/N914p7wNAfre/ZKR+11c9frj3Gbh6P1Ohd+ceAO5n4P8n"
        "EUfdeWxELMedh6YUeoB+Fl+DPJjnufcCfEOat/K9ADrfC4D7HDIKfMi7iPmzey+Ab15q+OalXP+K+wH2Dd7k/QDHb+5+gJdwP4Cu"
        "uB9Ax/0AunQ/wOnKffGP536AIw2+H2C4wfcDvN28H0D7JNwPwDzFFz/h9wM8fYv3Axxp3g+gfZT3A3xWcT/ArjW5H+CPXsamHQ=="
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE_AARCH64,
        },
    },
}

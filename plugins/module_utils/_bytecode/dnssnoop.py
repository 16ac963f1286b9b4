# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16280],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1952, "ports"], [2064, "ports"],
        [2120, "ports"], [2232, "ports"], [3040, "senders"], [3248, "senders"], [5232, "queries"],
        [6720, "ports"], [6792, "queries"], [7616, "queries"], [7760, "control"], [9096, "control"],
        [9208, "ports"], [9280, "queries"], [10104, "queries"], [10504, "control"], [11872, "control"],
        [12136, "control"], [12216, "events"], [12344, "control"], [12560, "control"], [12632, "events"],
        [12760, "control"], [12984, "rows"], [13056, "blank"], [13104, "rows"], [13152, "rows"],
        [13392, "rows"], [13464, "blank"], [13512, "rows"], [13560, "rows"], [15912, "control"],
        [16040, "control"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1920, "ONLY_PORTS"], [2600, "SKB_DEV"],
        [2672, "DEV_NET"], [2768, "NET_INUM"], [2968, "SKB_HEAD"], [3288, "ONLY_PID"],
        [3672, "ONLY_PORTS"], [3696, "ONLY_FAILED"], [3720, "COLLECT_EVENTS"], [3744, "STATISTICS"],
        [3768, "BY"], [3792, "STOP_AFTER"], [3816, "UNSIGNED"], [3840, "SLOTS"], [3864, "SUB_BITS"],
        [3888, "MAX_EVENTS"],
    ],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16280, 7312],
    "maps": [
        [80, "control"], [864, "ports"], [1104, "ports"], [1912, "owner_levels"], [2136, "owners"],
        [2744, "owners"], [3160, "owners"], [3264, "senders"], [3800, "owners"], [3936, "owner_levels"],
        [4056, "owners"], [4408, "owners"], [4712, "owners"], [7240, "senders"],
    ],
    "constants": [
        [144, "STOP_AFTER"], [216, "SKB_SK"], [304, "SOCK_PROTOCOL"], [424, "SKB_HEAD"],
        [512, "SKB_TRANSPORT"], [648, "SKB_NETWORK"], [824, "ONLY_PORTS"], [1256, "SKB_DATA"],
        [1336, "SKB_LEN"], [1440, "OWNER_BY_NET"], [1464, "SOCK_NET"], [1552, "NET_INUM"],
        [1664, "OWNER_MASK"], [1736, "SOCK_CGROUP"], [1840, "CGROUP_LEVEL"], [1960, "CGROUP_PARENT"],
        [1984, "CSS_CGROUP"], [2008, "CGROUP_KN"], [2032, "KN_ID"], [2056, "OWNER_MASK"],
        [2472, "OWNER_HOST"], [2496, "SOCK_NET"], [2592, "NET_INUM"], [2656, "HOST_NET"],
        [2680, "OWNER_MASK"], [3320, "OWNER_BY_MOUNT"], [3352, "TASK_NSPROXY"], [3432, "NSPROXY_MNT"],
        [3504, "MNT_INUM"], [3616, "OWNER_MASK"], [3736, "OWNER_MASK"], [4240, "OWNER_HOST"],
        [4264, "HOST_PIDNS_DEV"], [4280, "HOST_PIDNS_INO"], [4864, "WANTS_PID"], [4992, "PID_NUMBERS"],
        [5032, "TASK_GROUP_LEADER"], [5120, "TASK_THREAD_PID"], [5232, "PID_LEVEL"], [5368, "UPID_NS"],
        [5432, "PIDNS_INUM"], [5616, "HOST_LEVEL"], [5688, "TASK_GROUP_LEADER"],
        [5768, "TASK_THREAD_PID"], [5848, "PID_LEVEL"], [5912, "HOST_PIDNS_INO"], [6032, "PID_NUMBERS"],
        [6072, "UPID_NS"], [6144, "PIDNS_INUM"], [6536, "PID_NUMBERS"], [6576, "UPID_NS"],
        [6648, "PIDNS_INUM"], [7000, "SOCK_NET"], [7088, "NET_INUM"],
    ],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [23592, 16192],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1944, "ports"], [2056, "ports"],
        [2112, "ports"], [2224, "ports"], [3032, "senders"], [3240, "senders"], [4336, "ports"],
        [4408, "queries"], [5232, "queries"], [5632, "control"], [6992, "control"], [7240, "control"],
        [7312, "events"], [7432, "control"], [7600, "rows"], [7672, "blank"], [7720, "rows"],
        [7768, "rows"], [9064, "control"], [10080, "ports"], [10152, "queries"], [10976, "queries"],
        [11120, "control"], [12456, "control"], [12720, "control"], [12800, "events"], [12928, "control"],
        [13096, "rows"], [13168, "blank"], [13216, "rows"], [13264, "rows"], [14560, "control"],
        [15904, "queries"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1912, "ONLY_PORTS"], [2592, "SKB_DEV"],
        [2664, "DEV_NET"], [2760, "NET_INUM"], [2960, "SKB_HEAD"], [3280, "ONLY_PID"],
        [3664, "ONLY_PORTS"], [3688, "ONLY_FAILED"], [3712, "COLLECT_EVENTS"], [3736, "STATISTICS"],
        [3760, "BY"], [3784, "STOP_AFTER"], [3808, "UNSIGNED"], [3832, "SLOTS"], [3856, "SUB_BITS"],
        [3880, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0b114731f008aaac8f206e3bba82328d2cb2d3cfc1bfd7dfb2296782676bc985",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
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
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXX2QFMd175n9vAOxyzA7Wi4gbsFgLOlcnIJsTIR1UmwJJbbAmBW4IoqbW8jd+eyCixJzw8oWkiVMVImNrVJMXPnjPiTuKCfW"
        "JSkX2Fay2JEt4igq4kIKNopNJCIhxVFwEruuwGKzM+/Xs9OzM7s79wFILCr0eL393e+9fu919xv9Wmb90dNhCx6WCc9df6ZownzL"
        "SQvq85NIP23h6blM+FMYJhgrlT9TLBYfKf1bKv1Nxc/EQiZkr8Ss+pqPW+UPR9HOJydq1jfhqO9wiNJTrNmChkS4nS5ZzbC0JNaX"
        "kiiDISeF/GsUylgAnl99rDiZfhkHaVzGEJVPSd+PUT+foXE/etRKf6mJMbMHh9G/Pu3NCMGfA74BeBbwVcAzgC8Dngb8KeBLgD8B"
        "PAn4IuAJwB8BHgd8HvA5wB8CHrNgroXmoa/lHOBZgn9G/S3omI/SeMwS+ZYjRDfNYzQPTZ9g/7aXsWzTRxiLl/IfQv7SPJwtzZ9x"
        "kOiL18Ppr/AY8DDNrznPLaW//WPUfmEE9ZTW7VypHmf5KMrJjnLO35uq1T9E9RvDtJ59Co3TXK9i0ZlO61DGaV6NEcLNfpkz7mx3"
        "NtoLO9pz5j/jyM/pySyX9CjXHafxbSrBW0qwd4jWZ1Opn4tK/3pJonL2uu0lOtuEcWSl+VY7vb00vqVNUZbBOM352PFl6ke61EgH"
        "o0Ux/781Q+lZidJSTRLbZ+JNSfawa11M/jCGsL4PledbGEfpb2vp7y7ALCPB0DtEdGePA/zQO3TelU78wsdRQL/5OI2xo+BHic21"
        "+r0hZraQjd9t9aNXB7+Bzt1yIyuts2DE6mGJrncfqKA/k44L3XzdKuk56kFnzt/jFh0Q35j5ks5895XbOemip7RH/sOlypabsInm"
        "OR2ldmkxWTLCrrH+mXiwzIdFs/9fIbxbxnoAFtKYB5nWxeYP0CeXW5z+jFGanwj7awv2j1L+pbGJ4i1O+uqnerfqfJ4lzPP/es6v"
        "Fx3JVenoDSt/NjaL3egod6dM5dzyg9fvrpePy6S3DrP+EvxNB1+Z4zHXLxV7oXijNT+vW+ndpfQQ5GLcGte/WOm9+tka9KZhHt7D"
        "guw/WbaE9nGd9oms9MvoA4zN0nXaJ9IWuxaLvJ4tmV9Eef9vdvanzvZS7PUo9VMN2M856OcJ9PM0+nncp58vTbGfJ6zyvV0k/wqZ"
        "8n5lrktO22zXb+132r1RLzmSlRIWH8cgx530c9pFP1JVuvxelPiI9CiTnmS0c4ujn4kM7w/1T9cJFv4AekvmW1HSN05CT6N5yX9t"
        "kPjEAJ/EoNfsJnotDJXHb+2bLnnN5ZHZ/36rfiqXDonznZjH652oqNe7nolprSfH838Vcnd4sGr9XvWGHfXqvF4tSfSic32sxcKz"
        "8d+y8rvnm+ux+U9ObX7z0De5XA0yDq/5yUNPq8YnZwU+2QE6o/Hr8griP+VTUafc0uWVSO8l+pMoX15bD3w58LXAW4F3AE8DXwU8"
        "CXwF8Djw5VGnfp/XWqP1jifkKVf5/kJ6i961Mkryhfrt1GPNlvItPUV3+v3WvLZWpB8Lm+npivQOK3+yIn3cyh+vSF9h5d9TkT5o"
        "5WcV6a1Ehxfd6fut/Ocq0nda6R0V9ey06umsSGfWPOyvSD9p6fn7KtLPWenjnvtavmW9T/pmn/QBn/S1PukrfNJ3+qQv90k/e9E7"
        "/bRP+qqic/+IsL9hTtwYpvXMK2slgh2AqwBXAC4HbAVMAyYB44AMcILaV84BngU8DXgS8DjgMcCjgEcAxwHHAAcBDwDuB9wHuAdw"
        "AHAnYA9gJ+BmwPWAawE7AFcBQn4okBsK5IUCOaFAPiiQCwqfV+JPI8PlDUEjw+VNK3Aub9LAubxJAufyJg6cy5uynmmugK6TXrBU"
        "CrGEiW+719YbTH2g7ba/JfnYRft0LEx69SYThgiXHPuHMUL85q8nHIrw381/5KN83GQn9GYWEz5C9NU3j/BejL9vXivw64BfB3wB"
        "8AXAW4C3AE8DTwPXgGvAVeAqcAW4AjwJPAl8DvA5wGcDnw28GXgz8DjwOPAocNiFmTDwMHAZuAwcfhXsl726FnXaq7YeqW1gTru+"
        "T7uHiXpgJ/ZDWucSjvpagPfY+U2OOFxapO8yssnMhefyQe+iejaVmjcTE12U3r/4ftq/lpT1g6MmvYQoX9vNNH96jsoX3gU9YCXy"
        "m/RUyt8dBt0AtnU0CeUSN5X3R3NouWWUHpNg9ynedl9WJv1B19F/ifqV07ZRvzGOBMr3Zz6HcX3Wrs9cwXX4vW/ZRk87wRim/aKQ"
        "K/Mbp3vZgy9S7A7bH2Px0zD5mU6hHZ5+CvIjwjpI75+P9YAerXfRuiZ8xl/o5/7BW8ivMzRYdNoDKSlq2QNuvXwR6sstuxd64yJL"
        "b4ywawW/Y9/qiaKTvrjcSNjlCc+9T/zdz79S2x5eEnGOPwa7g9sXbn8Lt4Oy8ZjV/6Dz1qakIs7xcf9Xm6JE/MbjtqOq+4ma4Hc4"
        "7fIHpWFfvWzb4eZO8yxgNr7Sqpf7GT+t3OSSq3MgV8eLl1NuGSOkX/W2z0b/9sPPiPbbIVcV9K8d7WOf7G1H/xT0rx3tK2i/Hf1T"
        "0L92tI917W1H/xT0j/stNDUq+hnuYNX9DLczL/vdGCJ9MCu9n4n60xryK8b/MWz2dLt0LGzKKWN4n7A+/WOvFK+IdbLpBus0gnWy"
        "23fvf+723f1zt+/un2t/c/eP+zPtdeJ+lrVSdT/Lh6Tq6/QBSVynW6VA5zYol4U3stxPLVptXyjbp49fdO6/KemRcNSyDwdIH9YI"
        "GtJO4DuB9wDvAd4JvBP4ZuCbga8Hvh449HZtLXDo71oHcOjx2irg0Oe1FcCh12vLgUO/11qBQ8/X0sCh72tJ4ND7tThw6P8aAw47"
        "QJvAeRjsAe0ccNgF2lngsA+008BhJ2gngcNe0I4Dh92gHQMO+0E7Chx2hHYEOOwJbRw47AptDDjsC20QOOwM7QBw2BvafuCwO7R9"
        "wGF/aHuAww7RBoDDHtF2AoddAn2ttP7AO4HDTtE2A1/P/RnA13J/BvAO7s8Avor7M5joD1nBRH8I7BPJZZ9ILvtEctknkss+kUT7"
        "pBrfmKqG3tNpy1eTotoepArMcwITN4Y243yEy497cF767ovE/wP4PSHqx1w+jJB9nQpdKwfzy/7GRUFfSyZJn0N9bfOiMsmZX4Wo"
        "H2t9+qlcNKWYbW8/Qf6NvAo+VsG/KvhWBb+q4FMV/KmCL1Xwowo+VMF/KvhOBb+p4DMV/KWCr1Twkwo+UsE/KvhGBb+o4BMV/KGC"
        "L1Twgwo+UEH/KuheBb2roHMV9K2CrlXQswo6VkG/KuhWBb2qoFMV9KmCLlXQowo6VEF/Kub3SfKzFD4O/3gI55PQp1IhCXYPlcvB"
        "bnHml4T83B+nQj+fDf334TDZWXvCTrorbEA98N8aT4D+ZLSrp2G/7bPKFT5W9uPLjPR24hPym3H73xghf1l+nssPwP2ujnrMAZTo"
        "TvDvlPVGdln1EaGfspNf1uO+wdGKeTEnsjyepGs88StnPHHneDZgPN+rHE/SmW8j8j1Tma+1Up70aT+ozNdRphu9axtz2vPGUBpy"
        "sNWWu/0OujR08GPLgaKX/EyFXwmkRxXi4Jv4fW8J8jMN+TkM+amckMr+jWLR/J3k6afempredjag3rY+5Dw3N+8rJBp6W0Nva+ht"
        "1fW27k7m9P/yeyB9e0lOGTh3WZREvdHNop7XLtn+JtLzBoT7GSncM3D7N0290Nw3yv7uMCtKZb+V3uPyez94DRP83nH4vePwe8e9"
        "/d6Fh8t+vhZPP19ZT7Xyfx7z5Kuv/oMs6quqt776JPSFyC+p3vczNjn5G2We8hf1t6VeZl7yt3w/5q/k6nrtIbmh1zb02oZe29Br"
        "r2y99uRFb732O5OUq81ydb32L5m3XksMF0O5Le0R6l/zgaJzH+X+BWOI0vPYx/3Ok/h9bmMu+OcJOu9vU2e7zptaPfebVOjihWB+"
        "kYkLNJ5/lfh+uhP3fa39EbCivi5xn3TeQ3vIc3+93WfcSe99cwjySDoTcDw/xXj+TnKuD9dntnws7Knn8H00H5/s+lxT1/rY+lDk"
        "O1KwcX1Twn0Pict/S98J0Xr5rU+tdbH7U/pvcuszHHAcf4Fx/LkktncM7cV9+hEH3w1fmFy5PxXoYQvkpX3foca6V+jPYx3C/WBb"
        "rnD71UcfrH+eot7yDO3x9yPO9ZWr5Hf3LyV9ROLnpBa9ZrhdAP1Q/qMLxBdEH9sjH2R0Lkb3mIwxup+Ule8S9IlTpX3LrG9UJnnJ"
        "9fjDaL9t6cM2TuvyEGusi3Nd3lNjXVaSPf8k7YPbI4rPujwWcF2ed63Lc0yoLzJb+J3rnWa9HbD7JKvc77rKPVRnue9SfzdiXeXy"
        "XFn92yALv/P7J7w+Xk+arsPY54xtEUm4B9EdIro6jJrbyJxhd3L925W+K+xIN+1cR/64R7qZn6cnmZg/7JG+K1xODzvSTbkue6Tv"
        "wr2Lwj2YRx3rGsW68vnaLonzHqH0pWFyDB2O4D7Nx8v0apbfsZLvh8T3Ccx3YS/s//cB/zDBHdsxz6toXy3cjHyPEHxgoyv/58V2"
        "+TjLciZM4wCdGk8sh34nCfST4HYP7JVTuAfG+Y7zA/+d3/Mx7y/dWoJPbSzPS8iiP6LvTXi/ko3GBP6JoT/dEdw7WQ86xD5aWMr9"
        "liGh3lHMa4TRhSAD94TW3H6B5FQr1vG2NPsF7neb7S9sfVO47x1hPy9OT/+gt/D3g8N0/3TNksPnOX+Y/U60l/mV5NByft/0PI2j"
        "FeP4lWscra5xvO4ax2vFBp9fSXxO+8il43O+bzX4/PLw+Y2sPj5/N5sOPq/U29I17Ill54PpY63nBfs8ye3zhecn136cBWtfZl7t"
        "83Y3NaF9/i606enzXvc7jZEx3Huazei96KxJ3YNciPt2vH17XXHv9xTuaXN58TjXm9NMmJd8y2nhPX6+5TjgMcCjgHh/jXcYwfXp"
        "mHBekZJIYFW+p6dx8ff0bbAT3OMov4/yef8FuVT/u6ZB0MX/kP/Op16+ntXeTcmO+vn91/I74VeLUau9saK4Dnj31YT9Muoaz97q"
        "4+H3nO1xjWJcu/Gu/mvB50kYx6EJz/7W3R97ng9U7QdfVz7/tfqVwDs93j+/cvndxPexGPZh/l73PrGfFe/Dfd/Tyjh3GcO5y7sC"
        "yRNeLssWwm8MPfyxYPNQ+IB3/015c87q54GiaX/xuBM8PkEM+lG97xez0peK5j3Pyb+X/QLxQWyJxQd2nAoX3RujtE7O9+mz66HP"
        "g/yd6hTlgYvObTkXoD7n/O2K4h1ulN7hJvCeXx+mehP0HJut+Wqu6C0P6f1NLTnklodTfTebq1KPc3yu/nboYyj3x5SwDu8jRmm7"
        "7UjHxPYijBTUhV+m874Y9Az+/q8b7xF3AWal91rjmKn5yOG9bc5H/nP5Vff739HafHJO4JMOz32Rv9+s/z1jj096p0/6mPjuuHkf"
        "5NonqL+I65DAumztn6xfTRbuOWSlo2jn+xZc2P8A4+cTkqPdSjpYhfgWe4RzF3v97ffpwdaf5zdGBmqus1B+dL+9v1h2jmu/q0XX"
        "xuA+yNkb6BymQg50zqgc8KP3oO/cnXa+dQ6jkN+4ku/J8OTxEHjcEK6/83gwU6evb4K+vk3z0S/O/7OAuizq288Cflp5HnRB66vL"
        "Ye98mW+Abnq86RHnkPlHg60Lv9dixzOotzzkDo/XsKuJ+vmUwef/OPTSuRa91qLPlJQkvW7a+f+/sT40r7pU9hc5/T5bMtGa+pXz"
        "nX6EGRedcqySn26w9aYlXnQfmpl99TLvz3tq7M97Kvk0if35i3Xuz832OEyXRSEq0n+h10WPwP32owhbNMP7zxm0Q36NhXp/nfvP"
        "bPIL2vHmzgXa5/PN+3Eeex3kOOTL/DDmffUlko//jvG/SuN/kC5ymPuY5CEvy+NPW+PncZ6Mg/Xtc1lpEfl5o8zH/r/TM929r1TE"
        "PwmX+WeAeb3rXC7oBdzvxfuZ6J+p+X0B8/uTonM93fsPf4epL/bbh36MeC4HhHrMdvPCPZd/Ljr9u6b9YfHZXuYa/2nI/3kk/2uu"
        "t4R4UySACr7zdS6gvuuer//CfEWF/cCmF9e+sDCDOIs8jsEQyfst2ixJ9FeM+ewDvyeUM3APgt/7cMfzqk1nuJ839H8Yx93iPhN3"
        "tR/HOepBal/vDXvqefZ+5PYXxYL5uaYcJwl6hfH7SeY1vzXt5vvq0yc5fXM7uS2zjOgS8ee6sX/wfSRxAPUPeOv/U/UP+s2be/y5"
        "3fXty93gS86fXH/eojd5+q396uP3stx6uE3vrv08GwvZ+ec45EaEfUWgU7e+WmEHY//idFm3feVX3+o9wewt+GlyPvVV+P9WD4j+"
        "tep6UjlO02cgD33Wi59f5a8nudymtTG3nRH2kKeJ+d77H09387k7H/fjBY3fVZuOvd8T1aJnY6in6LVvcP7dgngBddP1Y9503W3H"
        "pzpQdOpN3A8Q2E5y0RFvl9/3D2r/tmmkV3THsO4xzAdgwqix7m6+m+F1zz1a5/oiLpL7PMqWW5n41NZ3bEKwm9elmXg/rHm8KOyT"
        "uqh/5K5/ButI/iR+nzX36NM4rzpi39dNCP18jn5vPlbR3+PoL4+DmnToi/pcXv5IXedEl8s/a8cfxDlfrfMEfo/Z7zwk13Kmrvh/"
        "Tr1pHHoTc9yTi7BHfm3N44zHCf8x4oSfvMrihH8bccK/dZXGCR9vxAlvxAm/AuOE34k44R+tM0743dDPPwN75u0eJ5zkn18865mP"
        "H/6NKyR++M+KzvjhsRmKHx5hL1zi+OD/WSM++GtTjLv9s2mKD/5ijfjgP5piP394hcUHPzJN8cGf8okPPnaVxgcfa8QHZ1OJD77d"
        "Jz54l0988K3vkPjgd/jEB++8yuKD90xTfPDBqzw++J9YBLZdei1SPa7lYCOuJasnruVcVl0/KL8D9o5rKTNxfYLdNw8eH2nQFR/p"
        "YMRpLzTiIzXiIxHeiI/kxzfv7PhIPTMUH2l+xHleYt4n8DoHKMdH+nv4Oel9WPA4HrOEOO2V8ZG+zsr+MmccjzD66RcXiUUacZEa"
        "cZEacZE8+tmIi/Q2iIt0F5ucPNXDnvLUjou0GvIzW+T2FsVTpn644+zwdP84O+PTGwcpclc4mF/ut8M0nldsOTId8XVS8C9WjrNW"
        "XJ32gP2/Af3/J1d7fvFxxl3xcZaEnetYOw7L+Ds8Dsvj9nmGdxyWtyhOuP2efZZPHJaEsK/UjsPyOzZO6wJ92Y6nEhF+94+n8iFq"
        "txFnwfZ3NuIsNOIsXLo4C0aI80f1OAt/SHJk2uIsjNcZ52B7KJi83RoS7Cc7zsK9Vvrkv3e1Gd9bGHubf+/q1pBz/DP/vav2kHN8"
        "5e9dvTfkN55g37taGqJ+B/3e1U1vid+7opOjyu9dDTa+d8Xq+d7V3Brfu7rU/uY3Avqbr5epHP+O0oty4ztKDX9zw99cw9886e8o"
        "PS2Jftda31F6mgXTA8aFuK2V31H6OuTMIam6X3VUavhVG37Vhl+14Ve9sv2qft9R+ugk/apxqbpf9YM+51SSGL960vHmp9nPGnoz"
        "4P5xFuP5D8bPJ2cm3vxk/a4nAo7neTY1v+sPWMPvGsTvCv3Tjhfc8Ls2/K6NONYNvyv3uy5g9fldr2WXx+86ffFlnXpsXoG9pMBe"
        "UmAvKbCXFNhLCuwlBfaSAntJgb2kwF5SYC8psJcU2EsK7CUF9pICe0mBvaTAXlJgLymwlxTYSwrsJQX2kgJ7SYG9pMBeUmAvKbCX"
        "FNhLCuwlBfqZAntJgb2kwF5SYC8psJcU2EtY7zzWKQ99II/9OM/1omG6b21kXH6AjMsPkHH5ATIuP0DG5QfIiH4A652U5LzfFWIJ"
        "E9/mutd12w7xXhf4cVMY59Rh73td/v7d7aKeEXXfw10MO2IP7IjF0PNboee3Ar8O+HXAFwBfALwFeAvwNPA0cA24BlwFrgJXgCvA"
        "k8CTPveCL62d06uTH9TpZ7X8sNoGB9+a+D2iXNA6o173/bifNAe/l5nf5Ih0hBQCLi/0LirP7ZkE9OP+xfdjPyEBs1ROWvuEnqP8"
        "Bdj1CeyPFt2Y8hZ6CNdH2j5M8UZ4ucRNZfkkWXZ+p33OYb3H8zmvyMpv4BwG/ZWovzltm6DX8/OO/sznMI7P2vWZK7UOv/ct21jV"
        "f8bjC7vflVfaB5GqenXZ7hH178p43oO/9jq/MkbGL2s87/8HDsAAmg=="
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT,
        },
    },
}

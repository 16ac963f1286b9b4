# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 20272],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1056, "owner_levels"], [1280, "owners"],
        [1888, "owners"], [2304, "owners"], [2424, "lives"], [3056, "owner_levels"], [3280, "owners"],
        [3888, "owners"], [4824, "owners"], [4960, "owner_levels"], [5080, "owners"], [5432, "owners"],
        [5720, "owners"], [5848, "lives"], [7000, "owners"], [7136, "owner_levels"], [7256, "owners"],
        [7608, "owners"], [8056, "owner_levels"], [8288, "owners"], [8912, "owners"], [9360, "owners"],
        [9720, "owners"], [10368, "owners"], [11448, "lives"], [11528, "ports"], [11592, "ports"],
        [11744, "control"], [13904, "lives"], [16432, "lives"], [17648, "control"], [17704, "events"],
        [17832, "control"], [18600, "control"], [18760, "rows"], [18832, "blank"], [18880, "rows"],
        [18936, "rows"], [20200, "control"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [192, "STOP_AFTER"], [592, "OWNER_BY_NET"], [616, "SOCK_NET"],
        [696, "NET_INUM"], [808, "OWNER_MASK"], [880, "SOCK_CGROUP"], [984, "CGROUP_LEVEL"],
        [1104, "CGROUP_PARENT"], [1128, "CSS_CGROUP"], [1152, "CGROUP_KN"], [1176, "KN_ID"],
        [1200, "OWNER_MASK"], [1616, "OWNER_HOST"], [1640, "SOCK_NET"], [1736, "NET_INUM"],
        [1800, "HOST_NET"], [1824, "OWNER_MASK"], [2584, "OWNER_BY_NET"], [2608, "SOCK_NET"],
        [2696, "NET_INUM"], [2808, "OWNER_MASK"], [2880, "SOCK_CGROUP"], [2984, "CGROUP_LEVEL"],
        [3104, "CGROUP_PARENT"], [3128, "CSS_CGROUP"], [3152, "CGROUP_KN"], [3176, "KN_ID"],
        [3200, "OWNER_MASK"], [3616, "OWNER_HOST"], [3640, "SOCK_NET"], [3736, "NET_INUM"],
        [3800, "HOST_NET"], [3824, "OWNER_MASK"], [4344, "OWNER_BY_MOUNT"], [4376, "TASK_NSPROXY"],
        [4456, "NSPROXY_MNT"], [4528, "MNT_INUM"], [4640, "OWNER_MASK"], [4760, "OWNER_MASK"],
        [5264, "OWNER_HOST"], [5288, "HOST_PIDNS_DEV"], [5304, "HOST_PIDNS_INO"], [6040, "OWNER_BY_NET"],
        [6064, "SOCK_NET"], [6152, "NET_INUM"], [6272, "OWNER_MASK"], [6520, "OWNER_BY_MOUNT"],
        [6552, "TASK_NSPROXY"], [6632, "NSPROXY_MNT"], [6704, "MNT_INUM"], [6816, "OWNER_MASK"],
        [6936, "OWNER_MASK"], [7440, "OWNER_HOST"], [7464, "HOST_PIDNS_DEV"], [7480, "HOST_PIDNS_INO"],
        [7880, "SOCK_CGROUP"], [7984, "CGROUP_LEVEL"], [8104, "CGROUP_PARENT"], [8128, "CSS_CGROUP"],
        [8152, "CGROUP_KN"], [8176, "KN_ID"], [8200, "OWNER_MASK"], [8640, "OWNER_HOST"],
        [8664, "SOCK_NET"], [8760, "NET_INUM"], [8824, "HOST_NET"], [8848, "OWNER_MASK"],
        [9512, "WANTS_PID"], [9872, "WANTS_PID"], [10096, "SOCK_FAMILY"], [10192, "SOCK_SADDR"],
        [10440, "SOCK_SADDR6"], [10576, "SOCK_DADDR"], [10680, "SOCK_DADDR6"], [10744, "SOCK_NUM"],
        [10832, "SOCK_DPORT"], [10928, "INET_SPORT"], [11112, "TCP_BYTES_SENT"],
        [11192, "TCP_BYTES_RETRANS"], [11280, "TCP_BYTES_RECEIVED"], [11352, "SOCK_FLAGS"],
        [11488, "ONLY_PORTS"], [11648, "ONLY_PID"], [11680, "COLLECT_EVENTS"], [11720, "STOP_AFTER"],
        [11856, "PID_NUMBERS"], [11896, "TASK_GROUP_LEADER"], [11984, "TASK_THREAD_PID"],
        [12096, "PID_LEVEL"], [12232, "UPID_NS"], [12296, "PIDNS_INUM"], [12480, "HOST_LEVEL"],
        [12560, "TASK_GROUP_LEADER"], [12632, "TASK_THREAD_PID"], [12712, "PID_LEVEL"],
        [12776, "HOST_PIDNS_INO"], [12904, "PID_NUMBERS"], [12944, "UPID_NS"], [13016, "PIDNS_INUM"],
        [13408, "PID_NUMBERS"], [13448, "UPID_NS"], [13520, "PIDNS_INUM"], [13992, "STATISTIC"],
        [14208, "SOCK_FAMILY"], [14312, "SOCK_SADDR"], [14408, "PID_NUMBERS"],
        [14448, "TASK_GROUP_LEADER"], [14536, "TASK_THREAD_PID"], [14648, "PID_LEVEL"],
        [14784, "UPID_NS"], [14848, "PIDNS_INUM"], [15032, "HOST_LEVEL"], [15104, "TASK_GROUP_LEADER"],
        [15184, "TASK_THREAD_PID"], [15264, "PID_LEVEL"], [15328, "HOST_PIDNS_INO"],
        [15448, "PID_NUMBERS"], [15488, "UPID_NS"], [15560, "PIDNS_INUM"], [15952, "PID_NUMBERS"],
        [15992, "UPID_NS"], [16064, "PIDNS_INUM"], [16504, "STATISTIC"], [16600, "SOCK_SADDR6"],
        [16728, "SOCK_DADDR"], [16824, "SOCK_DADDR6"], [16888, "SOCK_NUM"], [16968, "SOCK_DPORT"],
        [17056, "INET_SPORT"], [17184, "TCP_BYTES_SENT"], [17256, "TCP_BYTES_RETRANS"],
        [17344, "TCP_BYTES_RECEIVED"], [17416, "SOCK_FLAGS"], [17592, "MAX_EVENTS"], [18048, "BY"],
        [18576, "STOP_AFTER"], [19000, "STATISTICS"], [19032, "UNSIGNED"], [19512, "SUB_BITS"],
        [19656, "UNSIGNED"], [19720, "UNSIGNED"], [20024, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [20272, 20264],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1056, "owner_levels"], [1280, "owners"],
        [1888, "owners"], [2304, "owners"], [2424, "lives"], [3056, "owner_levels"], [3280, "owners"],
        [3888, "owners"], [4824, "owners"], [4960, "owner_levels"], [5080, "owners"], [5432, "owners"],
        [5720, "owners"], [5848, "lives"], [7000, "owners"], [7136, "owner_levels"], [7256, "owners"],
        [7608, "owners"], [8056, "owner_levels"], [8288, "owners"], [8912, "owners"], [9360, "owners"],
        [9720, "owners"], [10368, "owners"], [11448, "lives"], [11528, "ports"], [11592, "ports"],
        [11744, "control"], [13896, "lives"], [16424, "lives"], [17648, "control"], [17704, "events"],
        [17832, "control"], [18600, "control"], [18752, "rows"], [18824, "blank"], [18872, "rows"],
        [18928, "rows"], [20192, "control"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [192, "STOP_AFTER"], [592, "OWNER_BY_NET"], [616, "SOCK_NET"],
        [696, "NET_INUM"], [808, "OWNER_MASK"], [880, "SOCK_CGROUP"], [984, "CGROUP_LEVEL"],
        [1104, "CGROUP_PARENT"], [1128, "CSS_CGROUP"], [1152, "CGROUP_KN"], [1176, "KN_ID"],
        [1200, "OWNER_MASK"], [1616, "OWNER_HOST"], [1640, "SOCK_NET"], [1736, "NET_INUM"],
        [1800, "HOST_NET"], [1824, "OWNER_MASK"], [2584, "OWNER_BY_NET"], [2608, "SOCK_NET"],
        [2696, "NET_INUM"], [2808, "OWNER_MASK"], [2880, "SOCK_CGROUP"], [2984, "CGROUP_LEVEL"],
        [3104, "CGROUP_PARENT"], [3128, "CSS_CGROUP"], [3152, "CGROUP_KN"], [3176, "KN_ID"],
        [3200, "OWNER_MASK"], [3616, "OWNER_HOST"], [3640, "SOCK_NET"], [3736, "NET_INUM"],
        [3800, "HOST_NET"], [3824, "OWNER_MASK"], [4344, "OWNER_BY_MOUNT"], [4376, "TASK_NSPROXY"],
        [4456, "NSPROXY_MNT"], [4528, "MNT_INUM"], [4640, "OWNER_MASK"], [4760, "OWNER_MASK"],
        [5264, "OWNER_HOST"], [5288, "HOST_PIDNS_DEV"], [5304, "HOST_PIDNS_INO"], [6040, "OWNER_BY_NET"],
        [6064, "SOCK_NET"], [6152, "NET_INUM"], [6272, "OWNER_MASK"], [6520, "OWNER_BY_MOUNT"],
        [6552, "TASK_NSPROXY"], [6632, "NSPROXY_MNT"], [6704, "MNT_INUM"], [6816, "OWNER_MASK"],
        [6936, "OWNER_MASK"], [7440, "OWNER_HOST"], [7464, "HOST_PIDNS_DEV"], [7480, "HOST_PIDNS_INO"],
        [7880, "SOCK_CGROUP"], [7984, "CGROUP_LEVEL"], [8104, "CGROUP_PARENT"], [8128, "CSS_CGROUP"],
        [8152, "CGROUP_KN"], [8176, "KN_ID"], [8200, "OWNER_MASK"], [8640, "OWNER_HOST"],
        [8664, "SOCK_NET"], [8760, "NET_INUM"], [8824, "HOST_NET"], [8848, "OWNER_MASK"],
        [9512, "WANTS_PID"], [9872, "WANTS_PID"], [10096, "SOCK_FAMILY"], [10192, "SOCK_SADDR"],
        [10440, "SOCK_SADDR6"], [10576, "SOCK_DADDR"], [10680, "SOCK_DADDR6"], [10744, "SOCK_NUM"],
        [10832, "SOCK_DPORT"], [10928, "INET_SPORT"], [11112, "TCP_BYTES_SENT"],
        [11192, "TCP_BYTES_RETRANS"], [11280, "TCP_BYTES_RECEIVED"], [11352, "SOCK_FLAGS"],
        [11488, "ONLY_PORTS"], [11640, "ONLY_PID"], [11680, "COLLECT_EVENTS"], [11720, "STOP_AFTER"],
        [11856, "PID_NUMBERS"], [11896, "TASK_GROUP_LEADER"], [11984, "TASK_THREAD_PID"],
        [12096, "PID_LEVEL"], [12232, "UPID_NS"], [12296, "PIDNS_INUM"], [12480, "HOST_LEVEL"],
        [12552, "TASK_GROUP_LEADER"], [12632, "TASK_THREAD_PID"], [12712, "PID_LEVEL"],
        [12776, "HOST_PIDNS_INO"], [12896, "PID_NUMBERS"], [12936, "UPID_NS"], [13008, "PIDNS_INUM"],
        [13400, "PID_NUMBERS"], [13440, "UPID_NS"], [13512, "PIDNS_INUM"], [13984, "STATISTIC"],
        [14200, "SOCK_FAMILY"], [14304, "SOCK_SADDR"], [14400, "PID_NUMBERS"],
        [14440, "TASK_GROUP_LEADER"], [14528, "TASK_THREAD_PID"], [14640, "PID_LEVEL"],
        [14776, "UPID_NS"], [14840, "PIDNS_INUM"], [15024, "HOST_LEVEL"], [15096, "TASK_GROUP_LEADER"],
        [15176, "TASK_THREAD_PID"], [15256, "PID_LEVEL"], [15320, "HOST_PIDNS_INO"],
        [15440, "PID_NUMBERS"], [15480, "UPID_NS"], [15552, "PIDNS_INUM"], [15944, "PID_NUMBERS"],
        [15984, "UPID_NS"], [16056, "PIDNS_INUM"], [16496, "STATISTIC"], [16600, "SOCK_SADDR6"],
        [16728, "SOCK_DADDR"], [16824, "SOCK_DADDR6"], [16888, "SOCK_NUM"], [16968, "SOCK_DPORT"],
        [17056, "INET_SPORT"], [17184, "TCP_BYTES_SENT"], [17256, "TCP_BYTES_RETRANS"],
        [17344, "TCP_BYTES_RECEIVED"], [17416, "SOCK_FLAGS"], [17592, "MAX_EVENTS"], [18048, "BY"],
        [18576, "STOP_AFTER"], [18992, "STATISTICS"], [19024, "UNSIGNED"], [19504, "SUB_BITS"],
        [19648, "UNSIGNED"], [19712, "UNSIGNED"], [20016, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "620d0317f308b1d3b121052a9427716d0794338ea2b42677b9a5448ea2367353",
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
            "name": "lives", "type": 1, "key_size": 8, "value_size": 56, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["direction", "Q", 48, 1],
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["direction", "H", 84, 1],
                ["state", "H", 86, 1],
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
            ["dport", "H", 82, 1], ["direction", "H", 84, 1], ["state", "H", 86, 1],
            ["duration", "Q", 88, 1], ["tx_bytes", "Q", 96, 1], ["rx_bytes", "Q", 104, 1],
        ],
    },
    "code": (
        "eNrtXGtsFNcVvjP7tEOzi+maxQ2xNwRiNnJFGppSN7TkpaC2UlDIhjSJBcuSGtttwcqDjLdVMaQN8S9IWhXxC9sRdtU0RKoip1XV"
        "5Ufb8CcRfxK5pT9ctUpIlQdVJTAkMPXM+e7u3HnszqxnTULGAl3t7J37Ouee851z735KK9P/iv0dqlYq6aT+WVka18upJvp+4Mga"
        "/ft0iAl/iQKVpVEqYxJja1RVnZIZm/vHfjb3f3Duf98ovZ+TVrPoXFng7S0W2yuNoR2Z2tHen2uSpRiNR5Ho+5QU1cu0JL6fkmSq"
        "J9M81rdQhRLmMYX6hTaP/Te1UPuMXigNU73euS875so9KHNSQq9fGnT6/hp9Xar122HotxTFvKI0L+15RJMXnk/h/V/ydoYrcphr"
        "RjX3v1L6j95uceTUZZI709eh2HxS/zwV5fqwjZ73P4RyE8qNKDegXIcS62mRR4bZ6Y0ySv0mlvD+JlWzHk1Cj+IGPVJGJ+31EO0U"
        "qrQTNrRjGueG/CTee44e3LeMyglSuw3pmNhfhK3Vy+WHJvWWYlHIK+8k9y/r86i1DpX197Yehf6jqnH+5n6KbUmhn1rrkz82WXN/"
        "HBX25wbb/VhsO3vZ/vkZh+czDs+nHZ6n9XFOxfG5efYyyed7wn5IQC5bB/n+rz2/SWF+sCtSmpEdO6FSP3/Ry+WDvS71YJ0uP2Wc"
        "1kUZTfoif15fGad1rSZn4f1jcZWPW7MX5fagL7E45uNg75SjtN456Wb9s3X/D6isoXpf3R7U1HNuT2Tx/Z6WB+i5Zd/fRu0eEvVK"
        "GSM93JrxS79ehX79gdbDpE+vo8xj3L0ynqP8Ycub0AuSb14O29fLvAy9mfFVH5Xx6ct12fcJ1FOo3p4mGudxha//KZX06oKur7X2"
        "W0r6kho3fO/f/v8I8knoZW8c/aJMxWXWpJcTkqZCuXizGtbXobNmv52GfjleKbbBH7fBH7fBH7fBH7fBH7fBHwPfFJvJHqRYCPuO"
        "PucXL8I8zkPunWo1+5uSbnDw4zOCnKewX4pDPvnzoQb586iTP3+V7HiM1cBxTv7ctB5XnT+fvezNzzv57VPV/XkT9+dMtfXnkMvW"
        "fIP8ef4JyY3/q/jz2Qb587P++vMmzOeQkz9nanV/Pni5kXaA73f//fnDNG7Lvn+X2oU+JYavFn8+ba+PHCePePXnp0R/7vZ92J1S"
        "L/x5DP68V/TneeiZJjdNb/n6Ls+soDi1meZRjn+byb8pozQu676c1SVQbKb9o/lRyeBHrXp9czm+XmGnf6H57Wcnfb7Cce/eGn5y"
        "rxX/JuEnN8vu4p3m8jw2afXi4jryfss4D5+d/EKEtTc4rvs3+nmP/MDwbS7nuUifJ58X999u/S2PW1PsethT+pxfFsa6dy9Q3PFP"
        "zP8d+MFW2R0eSuvz1/yL7ncMfqj6urXrJV83675cJNs9N9v30jjmF4Lehyv752mtX4Z+UebYB5LRT0XY+5IdvvB/fd/C+v5dZTZ+"
        "mPsBZQzyv8HJH/xN8Ae8Ha3fopA3fIO+34l9hvjk+E7RT0fYDOKqHMVVNeSdknZfihu+9w+H8bhqxyVWtf9tl2J6ufVSsyF/WfS4"
        "7/g6VeKsw8BLB1EeQLkX5dMod6Pcqc4nPlPGabzFbpJjLvqhZL8P/uUQf8V9wZsNy6fug19pwbiy5MfLcZijnf9fWS6yYX2VsSS+"
        "fzlUHTdcd8kYP3D5KmOIh+Vr6XNmjRBfK5lOZpSjkulgRnkqmTQzylXJJJlRvkomzoxyVjJ8XojHHeIn1/jD5/j6CsfptfFH1Al/"
        "7HYZp5vwR0zEwU55Jtf4w3f7Z8Ifg5tdxqHzxR9kRyr4A3FG2gF/DC8Q/hi81WVeHfgjzvFH0hv+iDnhj9VSY/BHs2S01xHWJC0M"
        "vjPhj2En/AH518QfSaGdMv7AeqZib1TN51bmPyPY9+WZ5tD8ztXiPp0vdNbIwzHf83CdgvzuYv6ckznl2044PCc5TIV4Hu4MztUe"
        "tY2//NfTP0FP/6wa21+eeV12Zw+/jrwcP9dgPuflpj3m5cjvW/NyTMjzafZDn9ctTvm5MzXO2y59zBq6HxqVn3uHxh03+/vXmDFf"
        "VvE7SZ/17XfQt9/PLz/XfRZxCOI3xzzdS0JezaKfdefpTtSXp8P7JdwH2hOlcXLcc7yVy+NNxIlLXMWJOUnS+4mwJUKe1Wovjno8"
        "nzDL7wPIjxSbxwXlvIIlPsC9oKioTz2rVshiPJh2yBcS/uT5VaUF96YWxy144KgrPLBUby8/+iLmUZCEda7pB03rnF/gdY7VWOeY"
        "eO7fs3RtyN0675ON781/nVfL4jo/Se1vR9yXRdy3HXFfFnHfdsR9WcR92xH3ZRH3bUfcl0Xct53HuxT3DXD7ZLJviXXOdlMbWGl/"
        "BVcNmuptm6vXN0bt5uR2uldmsstTsFcDPC7NVPIdmpQG2vpVO/9g7OcHBjseYUshl7cld+fvN38snL8P+50narf3d8CviRWVdUga"
        "1pHrHZdLPeu/W1j/L9S5/kO0/pMY737r+v9YWP+IfR7I9H6t+Vr89/7qeli5xzkJfd4r5FX8avcfEo17oG1fg9un8St5yv8MDP0c"
        "83rG/pwpL8qT3zNtT6J/me/3A6qd/7bIawLyetwtfgRedGjPdTtYh/byvd+D/rTr8/j24LxuC8rKeA+79l8hW39CAusb3SvaZZd2"
        "KId7yH2j++p6P8Weu6j7n7G7HfwdPejJPHPR/vuHBHxStqOmPFkq+rbsZVyVeP3Ji8bz0tNLk3rZ1XpSrtgtVdWek/3ddVHIWzaZ"
        "xtH0HdJ35GPyO8O29quc3yzjAZoXxxULlufE/TPl+0lmh08s6+5Bz41xEI9b8/AfXZlVjN8jC9vcJ0sgP5pQ7PPAlnG84M+6mefv"
        "Ns/bi/iBxxE87uvJNzG7dXRqr/SC6H/z5bg5bav3uWioXF/L8PN7/xH2gpBfL+eB+T2jI/7YLad2it0z3vIFyIsXHNozv1/sRj7C"
        "4P+r5N3L5xDFfsonOMlrquzX4sjDUHzb1dol3CfUcF/YBv8l0vZ5Vf7cvN/N9Tj+cr1urvU5rnrRw0r7s7b3Tfg+7mlp9qbf++31"
        "m7fPx8nzWFwfuZ551SPenzJaO39ll7fpau0EfoHcY5A77vXw+z2Jp2vI3bzvGiz3whGX8sW5O8/X7JFN9gs4vm75/npSiLf4eZcy"
        "QfvKgju53zTF84Xs3ZArxZ88r144cjs9x/mj1l5CGO936fvmjZZxb8K4edyglSUexw7x+1b4vRDmnS/nFda5wkHGeH0N4nU+Ttkm"
        "Xk+xwgU7/chJ2y5IBpyijVvS9wndAziNuO/0kjTs/8MXqp8XP3jBOA+O3wsjtL6FEazryEaUWP+RTSixriMPoXwAeHgNPj8KeVL+"
        "ZcAJJxeqxzPF7rTqJh/Az2Vy8vWSXVw6MIx4dNg+H2A3DlMeQBJwn+meWCoG3DdJ+pJ/ziPui/qE+/q93VNUDtSJ+woucd8hB9zX"
        "BDuKfcz3c+JXaL/XPm8/X7ziGve5vAdixq1luznsEfc9Pk/cV77X9LyA+2rhZn5flOula9zn1F73mfpw35Bb3DfjEffhvlgfK+ud"
        "Ud+suI/sSNeyLmY+F/ls4b1knXgvri4s3sN5wih+H2j6PZ/rONakRxXcN1Mf7lt2E+NxQtgmXkjsrCF3875rNN4bcov3IN9G4T2e"
        "T8A50X1LK9+LOI9Vx3lDwHnA14Uhn3FeuV/EhTi3yC92j+86XeC7CFs9a4/nZOA3yp+mQjfOUr7rJT2PZ2z3wFy7Oek3lJ83PD84"
        "9zzCJlk1/2zJiwPnDYxUPwdQxp1xl3gOsIh5w1s8/5+cZ/4/WT3/D3850O9v/t+v9sx5//m2y/P5Tnn/gX77PH+x/4BaFV/td2mf"
        "Jib9aYfn65dy+3nwUzk+S76+PN7DOKe79hJvR9LzgCY+i1iaMbt47kXEczdCz5+P2+p/14prKN77YoetvU5Fj5z3lqf/xXka9zel"
        "Wu/pdg73ILT7Uru1Mkyftfb22ca1i+CPMb/BpMO493sc908w7pskIY+/LG7qLw58vOe8+Rz9sHY/6TYzfpoF/j6L8gz/vTDKaZSn"
        "UJ5EeQLlayhfUaviP/jvLbgH9SzknH+R/F3pqzhHvgcl4vxSS+Vezjdwz+Zb+nvkt7beiXXNAhd1/5HKh2lcxvfXG98fJ/+59Sv8"
        "/RNC/S2wOync81HGcP8/ewr5UvwOIHvS8p42QZ6vqLyP3xNk+X1I/K4gO219X9beo33UNwa7lp211gsb28fvF7Jn0T5+x5A9Y30v"
        "bmwfdjl70Vovaaz3DOp9opeaPdAUnp+X9o3yc9bLJjzeaXs/IhUnxXd7X7JyjnXdedtzLChchB37xGiPuBx6hkO2dol/X97nvF3o"
        "q+tzNonjnVZmO3/X90Jjrvot8fyKwR7JdYw3JVHi4vRgJX8myEn+8JxWPha9Rs+rmb/P4fcWPJ94eg5Xa01PIA/H75lOod+uVfeU"
        "P5O87kKcHxGe8zhVa28D7K+k17/DMk59PjvgL7bTF/zznjDZZd7eVITqa9I35gl5+11RiRnvx/aGSF+m0FPXBvr+3hDhDv5Z6yfJ"
        "60lMqBc31YujnvF9rV7YVC+Mesbnmh2XTfV0vIw8kmb/9fWPYf35uj8lCeu7MiyRvkeACzZD/mHTPZcItbML9jnxGPRqI5Xt/J7T"
        "Fip3PQs5rKWGSl9DvXup/OmTpvp3ifktPr/H5vRB17ew9d6N9jwVlgQ9SfD7G7IEvUna6jPfL7wej2N6w+QXju+ozDuk6xv58y24"
        "D5WL0v4s3V/ZVzofV4T0rLQJegc8UFqJfQKeDt7uRJjeizA6KFBayB6tv/NjssMdkOcdafZf4Hyt/+UdHwp51Ah7X/VnfHHb9Vq/"
        "4kfn+D7Qxp24pSIH3U7id1UR1neO5tGBeZwzzaPDNI/3TPN4VzXadWUMeKYlbWtPU/FHznmzq7lzwj2HJL/ncD+NO+DLc9d/wJcX"
        "8OUZ/gK+vIAvj/oJ+PJoPQK+PF2/Ar68gC+PBXx5AV/e1erPA748e38e8OX5YQcCvjy//HnAlxfw5QV8ed73acCXR/0FfHmNWd+A"
        "Ly/gywv48ubPl/fbgC+PBXx5AV9ewJcn4I+AL+8q4ctrCvjyWMCXZ+XL+2vAl8cCvryALy/gyxPl5xdf3g0BX96C8OXd6pIvb9hn"
        "vrxOE1/eEwFfHquHL++tgC8v4MsL+PICvryAL49558tzurfMefSc+fK2BHx5AV9ewJfH8aLpfDoXc+LLM/Gm1ODJ4+exnnlTjvjM"
        "m3KkUbwplL8oPQXc5pIvj/PkGeO9zwdP3vSV4cnDPQALb8q8+fLq5E1pBW/KVceTN31FePI+rfx4nK+nfE694Dx5Oxx48vIeefIe"
        "qcGTt+Uq5clrbxBPXjrgyXMpt4AnL+DJC3jyrjTeC3jy5oX3Ap68+uQb8OQJ+C7CsrN25745OUT47Rh48qIrZ8l+v0J4QgZfnmEe"
        "Ol+eDL48w/OALy/gywv48q7M+K5evrz1n1G+vFXe+PIMctb58lrNOGqB+PKceO/G15l46yYtvG06vx78S36c/GcJerN1Ld77NvHk"
        "5cdvN7V3ZXnzAr48J768BPNyX7JevryeYQd7ZOLHq/AzMeZlX169PHkfBTx5LODJC3jyPq88ebtc8uT1LzBP3qMeefIedODJ26w/"
        "/z/ygxXe"
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
        },
    },
}

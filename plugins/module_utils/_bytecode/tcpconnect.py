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
    "source_sha256": "56dc4ac7f78b76edb99b092c50567c8e8b911cb1b6ff9eb31d6ba2a0678875a5",
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
        "eNrtXGFsHEcVnjnf+dZOqC9p174YopwbUo4TlpwqhShNiEOBWFUBq8E0/RElyxE5sUGNW5RkckXErtu0kZDiRhTLCihnq3GCEIkE"
        "kvvvKkAKCBD9wQ+XUIhAqAYKMghVlWzfcrvvzd3O7Ozd7p1dUrpWoqfdnXkz8+a9mTffm3esI0GsP9ZuEzJHgQ539pgWTTYR4a8t"
        "C7SQBxovle8xTXMuQkjpH3m29H+k9P94HuoP0EdJs1V+BMoPlsqnSvQU0gG6xa6XG0qbzvZznRdMoM8jPYv0NNITSI8hPYL0INJ+"
        "pH1Ie5HuRAr9G+68DOOMS+McdI/zsmOchafgfWW8wOf3pXIJJ18q8h2gH7RpzB49ITqlJG6/7ybUlsMk1Nsg1itMYz9KjU+W+mG1"
        "a5UvNMN7vXmbMH9ZPn9V+PQ4+OgEBMCwvk5jNk22iPX1ln9guT6bdm/6O45HJ7Xauyy01yb197IZrL5HfyV56zQK5SLY364ItIvf"
        "v400d+adok2HiKnm87HyfG9V2QU+z+F85IZgPCr90Rx6w1BvXPzuXl0+2Sp8og4+0rjPGlex3gvw4gubgM5q8F2WU64zZYI+wLqy"
        "eeIitNeM+mp4rQOt5fH0O/R6TkM9OA70VAuUv47P3u13Qb1RlAO2y6bh++Gu+vSugOuEHgc9YiNJtOs/Ybtv2nSz8XWor2G9Ua9x"
        "r7fHzfUmG9D+c62aXV7H9YTl4dnYEEW73A31J1AOo2sth9soh7+AHEYPQP0WrDfhJYekLQeWT5hcP0vNmexK0hT058tYP4L1kQ5E"
        "ttjUbbdjSntORqRxzuA4m9AuohX7Om21R7A9pAPko4K9x0ga+KCetU2stZx/i3J+HewT7XywCfp3EymbRn24V5TbTaRfux/q54aS"
        "uC+C/K32cxZftD9d+xW08xzaYTPaIT7PtXA5/BH0kd5jz19tu6e2nGPkc6ZTfm65BdwXPeX2FsptL8hlpKIPVn85381dD0r+SMpj"
        "X/gh8H8S/agRzaVPk770acAub+QvYf9gYMzg7cN+zgyNOP0YZiSI079hRpI4/R5mpIjTH2JGmjj9JGb0EKf/xIydxOlXMaOXOP0t"
        "ZvQRpx/GjH7i9M+YcZA4/TZmHBH8OT/zZ21hhdOoLxrKCekc6pOuUZtaz9zvjNnrJ7TD0P/ckkD5tUJ/uL3yedW1dTYflgf9msN1"
        "IZupvp/W2kcN3I+znePYH+A/PBScb6Sqn3nWQy877TeDcZQfUj3eQandv3H0z3W7XFKT/FRtqOzv3OXYj2PkX6If1Cy12/wI6DGD"
        "/cfTTyrbFYynvM836i+d9+kvoV/DRrj9JJX27vJP5Xaf8acPfN8zpoFPd9dHQL9boNwg+jXcv2l7Cfk/J/pBfHx+zmX1yE8ef/a8"
        "P7+RTYP85H2Z28Ghrhalv+/Ft5AVz1ecj9c6zK4SU/D3cf+Q+3Oo62yxsXPH6aLS72xNoj39QbSb8r54wq6Rm0qZTvuRzwvyvHC+"
        "3G78zm+Zn3Su5efWauuNwO8armMe/ZPr53aB/9B2EfWp+vmiNJ8wb7nz4KfI6z2f9+7kfYJ/a/kRUYU/0bZJfS7g78tykb4XLgaU"
        "S766XPzuEyxPTJVfxNeJQxvjwezmomg3LI/60+HvPCnjGmxWHCf/zv30oPshu5bC+Uz7m88Oj/nsUJ+3XfP6VH3z2ug5mk2TGuuh"
        "FmxepXkxrkD5QfTDuT9u5MEPPGR0lst/z6pPK/WvK9qNo1/q2X6Tej0eoB8gGUe7OZ/rqdM/7kH/mPOPKPxjnfxixd4/Zy94+Dvg"
        "uHGcUac/XaHCuTrYOs/3W51oAs5Ufo94k97SJOBh/PueCajAz09B2y/jetr3V8CvuraiHvc9VKVHestJWt8589IK52e9v9XRZ9Pu"
        "TcfK7VjnJOs97Gsv2eULSSL4hfw8mJvy2tcWinXta178dt0uBrJztJ/slN99bb7o9LNq72uLRT/7Gj9v5DIJXBe7/a2L7R7rYrva"
        "v3ati9nVXRcr7SXMIOtahT/Iy3sfbF0V/5Hz5/1kedBDNiPqD9ezoHrE22X5+WI9+6PvfbHW/Mv2t8bzn53yuy/iPK/WvijPM/qr"
        "3D/heDU/H3CcINfaI+A//LyQzXwa5xP2M34ey07txvP8zjIfK4KRbe0TcIXs0COu/vZjfxNYL+HEAeS407lgcSdnuSOlcsfRXgYi"
        "6+zy8nwNc/zIqNithXoNdw6ZXufZrzrkHSMe5/pnKutiQjg/QFyFy2e4iv9Ua3wnGhrfGc/xPd3A+DzL+RyvjOtwPKemnC7Wij+O"
        "1fQ30nX4YWwmifGG7yw7/QSrX7a/sBXq37o7if7Bi8uiX9Zkl3PHRb+1LO4j76A/uYh0AeltpPNIX0P6c6SvIn0F6Q2kV82q++HG"
        "Cj7+IOLje631YQbs/fD9Ii7Iyz+G4z6H+7gxA+tH4cPwfHgH1nv4x7DezOyW+N0w5fb3CO33SeVfcbVvNa1HOO6B8e8MyINNYxw8"
        "86qrntXxSj2Mo2fmsR7G0zOvuetFrHow4OPTqK+ZRXe5qJM/xu0zC8gf4/eZ2+56mpP/GPL/t7tcolLOmB7H9fs/Nn3MmpSeyrnA"
        "yF/A9Rv0il19XvJT0ug37yV+7MbtNz+wrPabt6MdTBa5HVvvD01EiLAfxfuJ0p7uw/1prFe5LnVvXQf21p4i6nPAvcvB8K0PLUN/"
        "f1dTDvZ6Ecf+lvp1zKJReLb4jSnPcdjfkwmP/q4P2N9m7O/PBPndSvZiOxrKny77kj8fD+fD/Sy/5yjK17N2otIvv3rF7zfUPEdz"
        "PN0h90gd/dUpANS3RtTxUT3y+pJFj2rr7POf/H0gche0M4brf8mPs1jPYlxtjvcT2+1Of0a4hxEjD2HcISa85+cji18v6hm1y+9z"
        "9dMezzjaxRjiAfh8KorxIyw/F4Py1i7ljPtx/t0aLT/zuGqs3C9Kunvh+/4m2G/5s9VOgpejRCinSeU0LOesb5WLSuWiWM753tqv"
        "I1K5iCM+e8tA+Tej/Lncj1FBvtuiGEeLof9yAOc/Ks6v9d3i88QDWO5Z1Kv9QLd8Ap+/BPSJkzgPO4BR4eNY7rNAv3lUKv+QGMfg"
        "4zta0gdb3+T+oF7pUSroSVuE6ytFvUko9ZnbCy/H/Z7BKOy718cr426y9W097DsYfxxoBvssPFqxK6s/gzHQs0I/6h2ue4VtaCek"
        "SeA7G4V6MQIHFbYR/KY9n1qC/S6F87kvaUfeePxzc+qfpnj/AOLajfdPU8prz9bHl7gdWP1u216ZB3ud7EpjP764BONI4TjelsaR"
        "ksbxV2kcb5rCOt6eJOp9ev9SsPV035KAXyU4fvXJJdU9Nx5nGkB8rxzPifN+nhPxrji/R5b2wLsSnnGctPK8DXw8+e3SPPF3Jb8r"
        "wCfrwU+un9sF52X/eBecCwqT6ri9gePhcRznPaB68I2yXALgGtXk7CWXanyiijiLG79Ke8Rx0mY1vjKuwfEMNiPOO5dD0Pmv4FTE"
        "DDLOyjz6i1974lPxtZlHT3zqTHV5145jpz3wqWDzaMxCefleRu5M7fsxF4T17AaF+YN1ivF73PSIeP+GHhTv59B+8f4O7RPv99Be"
        "8f4P3SneD6I94v0hmhbvF9GUeP+IJsX7STQh3l+imni/qXz+T/uWR5MDXziH9W/GYR8/3MHn/2k4f+O5zzN+NMqfxylt4F4mx191"
        "0irGj/h7GifqfmA8Ce8r8/J7NmI8qaW+/pTjSS3HKcSTwBF0t79R0m9sR7ofpGtPkkDtl8/Jj1PlOTn5FaKOLx2g4rx44UefpyJ+"
        "tDa4UY7Lwzd+1CPhN5M18KPdHvjRDxA/2iHxu1oDP+qtije58SMRL2LTmD+hwJ1E/EjEi2Qcyhs/Oo34zkIN/EjEi2S8yhs/OoP8"
        "/+aBH1FcH96ScCN8f34R8aKzEl60bKr8Rj/40bLSLt4m1fGjS6aAX4wGxI9eDIofgZ7q2p8D2blO3iB+8aP0quJHvL+/Dtjfm0SJ"
        "H22S8aOfkLXCjyZ94UfLZhC98oMfTdaJH03WhR9NkRA/CvGjED96v+JHncQffqSTtcWPlhE/0kiw9TRCVPiRnEfIwnzaMJ+WhPm0"
        "YT5tmE8b7N5pmE+rlkOYT2vLOcynfZ/k074AuHbD+bQ9FO798HzabwDfMJ82zKcltfNp3XmzP1Lizjq9gffLeD4t5IO782mlOHJ5"
        "nTsP8gzzAiW/I8wLVMeTw7zAFAnzAt/NvEBLdvXkBf6SvBt5gT32OdN/XmCm+P+RF7ihCDhFoqged84jL/CNOvMCm4rq+NRvPPIC"
        "V1aE8334OxG+1sPwdyLulN+JeHmlMTztu8p83crvREj+YPm8Bwha8HxarT5/0DOfdnGN82kXAubTzmM+LeRpBs+nvV1s5L7hey+f"
        "dv5/lE+r4T3FxVXOp11oMJ+2wfm/Y/Np58N8WhLm04b5tGE+rRgXDfNp1fchw3xa4P9ez6fdHubTkjCfNsynDe9Dhvchw/uQYT7t"
        "nZVP+18e1W9W"
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

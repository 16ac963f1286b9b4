# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 11800],
    "maps": [
        [136, "control"], [232, "tally"], [944, "scratch"], [2200, "ports"], [2280, "senders"],
        [2400, "queries"], [3200, "queries"], [3464, "ports"], [3536, "queries"], [4344, "queries"],
        [5944, "rows"], [6008, "blank"], [6056, "rows"], [6104, "rows"], [6288, "events"], [7608, "rows"],
        [7672, "blank"], [7720, "rows"], [7768, "rows"], [7960, "events"], [10768, "senders"],
        [11672, "queries"],
    ],
    "constants": [
        [1248, "SKB_DEV"], [1320, "DEV_NET"], [1400, "NET_INUM"], [1600, "ONLY_PORTS"],
        [2336, "ONLY_PID"], [3272, "COLLECT_EVENTS"], [3328, "MAX_EVENTS"], [3432, "ONLY_PORTS"],
        [4432, "COLLECT_EVENTS"], [4712, "MAX_EVENTS"], [5144, "BY"], [6152, "STATISTICS"],
        [6200, "UNSIGNED"], [6384, "STATISTICS"], [6800, "BY"], [7856, "UNSIGNED"], [8472, "SUB_BITS"],
        [8616, "UNSIGNED"], [8680, "UNSIGNED"], [8984, "SLOTS"], [9568, "SUB_BITS"], [9720, "UNSIGNED"],
        [9784, "UNSIGNED"], [10088, "SLOTS"],
    ],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11800, 5272],
    "maps": [
        [80, "control"], [608, "ports"], [1144, "owner_levels"], [1376, "owners"], [2000, "owners"],
        [2432, "owners"], [3040, "owners"], [3176, "owner_levels"], [3296, "owners"], [3664, "owners"],
        [3968, "owners"], [5200, "senders"],
    ],
    "constants": [
        [176, "SKB_SK"], [256, "SOCK_PROTOCOL"], [344, "SKB_HEAD"], [408, "SKB_TRANSPORT"],
        [576, "ONLY_PORTS"], [664, "OWNER_BY_NET"], [688, "SOCK_NET"], [776, "NET_INUM"],
        [888, "OWNER_MASK"], [968, "SOCK_CGROUP"], [1072, "CGROUP_LEVEL"], [1192, "CGROUP_PARENT"],
        [1216, "CSS_CGROUP"], [1240, "CGROUP_KN"], [1264, "KN_ID"], [1288, "OWNER_MASK"],
        [1728, "OWNER_HOST"], [1760, "SOCK_NET"], [1848, "NET_INUM"], [1912, "HOST_NET"],
        [1936, "OWNER_MASK"], [2544, "OWNER_BY_MOUNT"], [2576, "TASK_NSPROXY"], [2656, "NSPROXY_MNT"],
        [2728, "MNT_INUM"], [2840, "OWNER_MASK"], [2968, "OWNER_MASK"], [3488, "OWNER_HOST"],
        [3520, "HOST_PIDNS_DEV"], [3536, "HOST_PIDNS_INO"], [4104, "WANTS_PID"], [4232, "PID_NUMBERS"],
        [4272, "TASK_GROUP_LEADER"], [4352, "TASK_THREAD_PID"], [4432, "PID_LEVEL"], [4584, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4968, "SOCK_NET"], [5048, "NET_INUM"],
    ],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [17072, 11824],
    "maps": [
        [136, "control"], [232, "tally"], [944, "scratch"], [2272, "ports"], [2352, "senders"],
        [2464, "queries"], [3272, "queries"], [3448, "ports"], [3520, "queries"], [4336, "queries"],
        [5936, "rows"], [6000, "blank"], [6048, "rows"], [6096, "rows"], [6288, "events"], [7640, "rows"],
        [7712, "blank"], [7760, "rows"], [7808, "rows"], [8000, "events"], [10808, "senders"],
        [11712, "queries"],
    ],
    "constants": [
        [1256, "SKB_DEV"], [1328, "DEV_NET"], [1408, "NET_INUM"], [1608, "ONLY_PORTS"],
        [2240, "ONLY_PORTS"], [2400, "ONLY_PID"], [3352, "COLLECT_EVENTS"], [3400, "MAX_EVENTS"],
        [4440, "COLLECT_EVENTS"], [4712, "MAX_EVENTS"], [5128, "BY"], [6144, "STATISTICS"],
        [6192, "UNSIGNED"], [6376, "STATISTICS"], [6800, "BY"], [7896, "UNSIGNED"], [8504, "SUB_BITS"],
        [8648, "UNSIGNED"], [8712, "UNSIGNED"], [9016, "SLOTS"], [9592, "SUB_BITS"], [9744, "UNSIGNED"],
        [9808, "UNSIGNED"], [10112, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b6a6d440cdef832b05c26b03c150b0dc80c9dc0128f70370faa6fae329d43457",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]],
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
            "name": "queries", "type": 1, "key_size": 8, "value_size": 376, "max_entries": 1, "flags": 0,
            "key": [["net", "I", 0, 1], ["port", "H", 4, 1], ["id", "H", 6, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["message", "s", 104, 272],
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
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1472, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 48, "max_entries": 1024,
            "flags": 0, "key": [["net", "I", 0, 1], ["port", "I", 4, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
            ],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtnH9sHMd1x/d+kUfFDam1uDgTELSMujrWMFPJdRQmdRLaSWWmaG31bEr8o4LJ0KpICYbFxLF0ZgtTlO2oAgpITosqQlGQlC1T"
        "bpAIrREKReBTW6A22rRVESMQIjVRnNSVU8VWk6JV40bX232f2dud2+XdWZTlFBRAj9/e7OzMztv3Y95735JpeP9GuqWd7Jope/Qv"
        "pT16oVWujz5+0bs+eeu8/L6uQ/o/fkGuP36W9gztK7SnaU+VZZwXvbaz7a10yqOveHRupRH6V5qTtjVpGFfK5fJTlf9PuPcZMq9i"
        "wgjNrzMhF0rQC/w+2tXk+K3nvQd0Gue89nyLYXREjLer6zLtm9Lu/IGsc8URWV/LjPEvTxvGYMunDSNbuX70kHe9dJznVsZ9s/Lc"
        "4gl5n6XDzDvJ/Eah0zIvd35dlb+JeXle6RjjVF7i5co4wftbuC8ZuC/4e9si47vrLJfddX2b9f2d107Mss6uH9Q8/xva829i3HTw"
        "+YH+57X+HRH9d2Rl/lsr7Z2VdnxW3vfWyvzWVP7vfELu8/fh4Ov+7+78iyfkfQ8mbvGeMz4r83YSLUY3z3XX/Qj8n6vMq9+Ql+/+"
        "98Hb5fpgMunz1wFvvHbjSW09Lv8UZ9nH6ep7Da2n8mdX/vbQDnq75M5L+Km6Hvmexmd/ql1/rS4fXwx9J/vTwXUPJval3VvH5+Q9"
        "lfjeWyudV7nf0zH57ns3/G5ajZfV1vliYJ1qfZMr5D2rdRZnhf+L83K9dt27vfEnDx6Qdc7LfNS4k3xfCy3Io52yv6XZ6nw9ftfe"
        "/wLzdecx4Y0n97n7GvzXfrMa90rNuNHjXFnScUZ3Lj5e1Djp4Dhzsk9r4DP1vsdnX9T45aVyUL5N3opcV/PoEnk8Mfc12adKv75K"
        "+zJt6Qj83/aa9/yH131P+HVO+HDXrawjGV7HYHLAazPGvfJ+lNwL7Jcn947zvYzUyq1EjNw47e57oH+W/h0x/c9o/XMR/Rcqg/TA"
        "b2lv3jfJfuyryumyO85nhHbfk8fPtKWcWnfGiJKTSm4V52SfMsZOee8npJ/T9j/lO5G7njxCLuaQT0IYHQ/yvQ6i5zLGj6Pfa4Qc"
        "Si4qh94Q+dD2PuO2wH33JOU+Xc8Ev//guGqdLv/1u+NX2l8JyGd3fVlP779avs17T28J31Wup+D3rLeuM03aA38g9sss9gXyY3z2"
        "AvT/NjVecV7kUkX/e19oLhG+rzMhDD+SXOW127q/lRK9PxV67q6ur9d97qnQOr6ZErtmt/fEyZy0xcQY9Bj0MPQw9BD0EPRm6M3Q"
        "A9AD0P3Q/dB90H3Q66HXQ/dA90Db0DZ0DjoH3QHdAZ2FzkIb0Ab0FZETuSvYdZehL0NfhL4IfQH6AvRZ6LPQZ6DPQL8C/Qr0aejT"
        "0KegT0GfhD4JPQ89Dz0DPQN9BPoI9CHoQ9AHoA9AT0FPQe+F3gu9G3o39Bj0GPQw9DD0EPQQ9GbozdAD0APQ/dD90H3QfdDroddD"
        "90D3QNvQNnQOOgeNX5DrgM5CZ0N2+yRys5Hvw/0wRvYP+3a9y1m9G2SghZTQtd/pdMIIyNXisyJ/z61Cb05kjSj91Wv2e1dKd1X1"
        "sO3JpW2poL7szG5NpSP05vbkAylXX1TlAHpSm19VjrcYzcm7gZTImddCcmbi+EKT8uYTIXmj5N6y3FmWO8typyp3nvK+0cr92INr"
        "ZHhja+WzbXe/v7EtMm5W3kOtHFonzz8u9vfomLw/ZZfuQL7sofX8/8pf8Tmxm3tN5FyLXHfl3RjPL6eq47hyqvwz8Rfed7Vc7jV/"
        "AXv99XLQn2vNyP2+nXg/639I2jg70bWDxzy5UZ3PWPAcoWk5+9cy7zR2tLBJ5V2/kBR7CjuT+yZ7TmWkPUk7TztDe4T2EO0B2ina"
        "vbS7acdoh2mHaDfTDtD20/bRrqftobVpc7QdtFlag/aK+L09l2kv0l6gPUt7hvYV2tO0p2hP0s7TztAeoT1Ee4B2inYvLf53z5jX"
        "Fo/hn30YPmqt7Gu6lo9L7OdW/KeFDPydlo4jT8k+j26t7Z8I9cd+fko6jEyLvzU6JOcOo8zTPwcLjJMOPm9aPuRR1lfiHGcrfktn"
        "knPCaeQI76U4jRzh/QTvcyfamZQPfHz64167q+e4nKNM3wn9LPRHoeeg+6BnoDdC/yn0HdB/An079FHo9dBHaueVdOeVZF6b6Xeq"
        "tl86OP976fc1xv8N6Behfx36z6EHoE9Cb4L+CvSnoL8MfTf0C9D90PO188oG51+g31/W9usI9nuAfl+v7We7/YQPdo29lFbnfq7j"
        "2YncH5l+yO/vMnhpQ1VOul+U688+GjxX2Yc+65r3z58SQbk2j1yL0x+frcpPt38poey8Vdd2Hh1nH/K8Uqr2HDfZxPw6E28nouTz"
        "OfRKZ/Kn2IfyXrZn/907D6k993nTCJ47nOvOes95PinnJwtqnjy/t8dJKFrk/tpE1DrVPgTPM9Q6pyP0VKeBPcp+tWZFXmWM70au"
        "0+e3fVt4H68l3PPjyVv3yrnN8yIflVz09VEeezePnZvHvs1j1+axZ/PYsXns1zx2ax57NY+dmsc+zWOX5rFH89iheezPPHZnHnsz"
        "j52Zx77MY1fmsSfz2JF57Mc8dmMeezGPnZjHPsxjF+axB/PYgXnsv/yQWj8tdl4e+y6PXZfHnssjf/PI3Tx2Wx57LY+dljci7aca"
        "vZPS9M5+9M6HY/ROStM7+zW90xejdziP3ZpC76SW9c6y3gn220I/Xf+0hvSPb1/F6B+ln3w99LR8Xwttmv7h/Picea3653Jd/XP5"
        "XdU/IifPce6t1lmcE/nbmZTft7c8F6N3RL6p8/m6emddwgjqHf95nH9kjPOR623F79qRQt/QNq+fDoTiNq0JpZ9WehMbFLfBn5+S"
        "R+66+pFnCa//XTV+lTePJ/GvpuUHRe9JB/xL7PGEITER9z35+pbxe7PV8zWDdWf8eSWMXlF3xj0pmb+i9yg5zYSC/bJavyz9gvff"
        "g7wN9kvTL3jd3Y+k1s+LVzyt7Bf4gPiNv/9j4f130omQf9KOP5xLa3ZIRsZ55EP0ewq+vodzAaV/RCwYjzzGPtwhA5U20k/Em/HE"
        "dq3/Jxl31Aitb3uFHzy+1+cDfys9qPa1PansmgR80xHpfys+Vf0WGH9Hpf1Epf3qk9V1pwJxsa3w+2CLyLlSoSo33PnsyODPb4bv"
        "4PuSw/dqpELjPp+W+zKGxOmLpujXj939tshNm/28K2f8R+B7W22/GYoTZ4xL5aWZX/R5xcfWfsn/Dtx5twfkeU8gDpgxnmEdNuv4"
        "L20dtraON7R1/JvI+R2cWwXsWImPCYP7vwfkiPwu8mWwpVE5cne0HOE8qPczydD5UNNypOXnVI7s4H1NIEdaNTny2BLJESUHPo18"
        "+Ag05yiP/LEmR5Aza5A7T3xe66/kyOfCckSdy21vuUHy5KF3W57k3iPypDVGnnQuKk8y3ulyUI78dx058kNt/hd9uZEL2JHq/ELx"
        "7R8ZRo0cyQXyo851h/PpVHxIxYVUPEjFgVT8R8V9VLxHxXlUfEfFdVQ8R8VxVPxGxW1UvEbFaVR8RsVlVDxGxWFU/EXFXVS8RcVZ"
        "VHxFxVVUPEXFUVT8RMVNVLxExUlUfETFRVQ8RMVBVPxDxT1UvEPFOVR8Q8U1VDxDxTFU/ELFLVS8ojgn+QXFbi0u0q3FRbq1uEi3"
        "Fhfp1uIi3Y3HRa4E4iLFZyWeoeKkUXEML05rVuWBS7t+uRe3CMRX37oqcYu3vbjFl8tRcQvlRyk7XMUv4vNajvm/Z7z4DHmuxGWL"
        "c5KvWjwm+SbFZyVftfic5KsuGORBZsVAK84Qv8kSvwl87+6O7spurLlue9fxv4dk3/dkyM8aEj+89GuGf90bZ+jjNde9cYY4Bxjo"
        "C+nHXQNyHlC6o6qfvXEGNtVc98YZwJ/uE77cg97d1Sd2QGmt4V/3xum7t+a6N06f8uuFz/eQx7mrB/+e72CPykfLFUJ2gCtPpuCT"
        "v1J6MmA/lNCPWzPiHxdnZP/b0a8Tmx+VftBuXMvND1P9ewvvD42j7lP740rlhCu/Nb7pTbf64yVUXM3N/yLup/dX8TOVR+WeF5W9"
        "cyX8/znmTT7pRLc4BhMf+LyfT+ay5n349bt6HmgoPlnab4T0rPK7a/3Nu8vB+JyS68VjnCewr+duzqE37pTvwNLkfhf53+SnTnaR"
        "791FvncX+d5d5Ht3hfOxGj/vTobitYPkW+n6SuV9Tz4ek085Gp9PGcrLnL9CPsdPJJ8ibrz98eMlA+OpfN7BxBvllUs5zxOL36/m"
        "3ej8VP/2W6KfP3l0WMb7YtiOjBuvmne61Pku8NPBQ+Xo+PpaI+q9FGf57m6uxhGWMu93dJFxgvm62nz7R+C30u/Lhft4/8+LfurX"
        "1zfZdZJzKRHkqw//rZ+Xmlgkj2Aw8UFvPdfrvYySlx2Xz6ziaI3mNY8cv9LkueQnI+MFk11T5ejre2Ou7465PhZzXfZD6bHJFerc"
        "cJvMlzyR9hFlt0l/lb/brDxU9SydrcjFiRzf00s892+8dvWICCjX3k8E5lHLFx/BnpoK5d1fKz+o/sVje+vue+h+8mJUnrU/Hvyj"
        "9FQr5wnqHF1fV3HmAHL3No/W903p4c7Exujveu21fg/Xltev8vJ1P3Gbacv1bPh6xhA7UNXRqHz168dvfwG/nSpH5S+9TDvC/FWe"
        "/Mu0D5v/IPv60SPwC/UIxMtq+nf/Gfu/O5pPeR+TB5vbp+KxsdA4Dd+PfCqNYwe3yTy/Oq724x/hL9Pj43ryuTPxr1ezgd8f3LfU"
        "+/Um+3X2qveeJwz/HCJ4Tre6+9Wr0Xr1Nt+uXBvF16nro1dvsH6eqqOfp+L1cwf6+XCD+nmFvx7XJSm1hPk6js/in29fF/1TtccV"
        "X32/HDxfWj3yuQb1zk1yTtui9qe5OKRfV2msCZ1XjaxMK7/lusjD2vV/j/XL+cTqfeIAthKvVc+vXX+X6N3ZGf+crRyog/L5JabO"
        "aDBp+/HGKD5Q9Y6d5N3qv+t6paZ+Ll39vvZGnqf0hPgzY+RDeazth6/X+/6mkmPlYF6GisO+TKviuCMfiNE/t+Ov7lR1hjP++dCk"
        "Oy7r6sz+vTyHOOKeFr4/aDcuL/O5wPu+WeR9Xf5PEJ9ZFfpOa99Xs/F5/X39iPdFHkIiLKdr5T910y1hPtr22M5IPlLr70wI3xc/"
        "2xHK89XrxerzFXk5J/6TeQ+E9U425vlZsf9HHktH+n++fqL/5NEl0k9NjjN6NM4/OtmUf6S+s5E5Ga+3WwzWHdQt7oBPFb+2jyl/"
        "j+fkot9HM+ccTenfo43pX2X3Kj7aZmYj8yXjxlHnYP54nJO49PsDfO2fA6+Q8wRlD40efRX7Xc6x1Psb3fkNzq9e8cdrD83rvPy+"
        "4mzN/C4wP1Vn2hH4rvznMm7N+/vijT2v0OuDd+1c/FypeGy4bCxyHjTaYB2kXuern2tmjCd+FszHqsGr6LnOeBXZH79H8Sq+C17F"
        "dxrEq7gUg1cxG8arOFiLV3HJtVfIA1b6qy5exYlL0XgVgfsj8SoCv78zvIpLi+NVBMZvCK8i0D8Sr6INvIq2BvEqjmp4FfM3CK/i"
        "mep7vZF4FVX7Q/Hjkxp+xXSD+BW/1xR+Rfx6H5U6mZ2HsBsPhPzCZdyK5s63dNyKpcarGGy7z3ueypdS+vbhdb8qfFQXt2Izdj31"
        "fAdrcSsuvZdwK9p03ArJF5mY/VEkroLyz+riWdyi3ofCs7hUB8/id2Rf5qWfk9XwLPZV/Y5m8SwuxciphvAsst/xcCbUfa3XCc8i"
        "Y7xaNiL4bnvyUoN14H/I+r/UZFzsQkq+j6XBveg0vtUg3sU/LxHexT+F68+PU39uafXnllZ/bmn155ZWf25p9eeWVn9uafXnllZ/"
        "bmn155ZWf25p9eeWVn9uafXnllZ/bmn155ZWf25p9eeWVn9uXYAm38nS6s8trf7c0urPrdPQ5ENZWv25pdWfW1r9uTUDTb6UpdWf"
        "W1r9uaXVn1tT0ORTWVr9uaXVn1ta/bk1DE2+laXVn1ta/bml1Z9b/dDkY1la/bml1Z9bWv25ZYfOWyr7D41/YWn155ZWf27Vz7MK"
        "1p8rOT2ydtj3ExrDv9gTwr9QeX9+PbaW/9m76s5k0K6v4l4MpZqTI7+5RPgUnwrj4ewkXrksJ5blxLKciMWpKJFPXjzO9/JbQtfg"
        "VmzHzs3E4Vb8IuOQ97h92DCM+rgV7xyvQvL1avAq2jS8Cs7HrhWvovjcgfKi8jEOryKr5OJXonEqHHAqHHAqHHAqHHAqHHAqHHAq"
        "HHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAq"
        "HHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHHAqHMGpKFEH0TA+hV4nfH+TdcL3UydcoE74Q9QJOw3WCReoE3bq1AkXkB+8"
        "j2IB+eHUqRMuUCfsUCdcID/YoU64QJ2wQ51wgTph9mG8QJ2wQ51wgTxlhzrhAnXCDnXCBeqEnTp1wgXqhJ06dcIF6oQd6oQL5BM7"
        "1AkXyCN2qBMuUCcMX40XqBN2qBMukNfsUCdcoE7YoU640A9dp064QJ2wU6dOuECdsFMHn2K7Xh+8Av7Q8CkOV+WiVx/cJvXBvrzb"
        "Eo5zFEcWx6v4/4dTUa6DU3FVw6m4HFMv/BN5TsM4FVq9MONnjPzieBWF2vVG1wP/dkLpFakD/n4MTkWKeB64uSsVXsXrIbyK0iH2"
        "x9DwKmzsXht718bOtbFvbexaG3vWxo61sV9t7FYbe9XGTrWxT23sUht71MYOtbE/bexOG3vTxs60sS9t7Eobe9LGjrSxH23sRht7"
        "0cZOtLEPbexCG3vQxg60h9T6abH3bOw8G/vOxq6zkcc2ctjGfrOx22zsNTs6DyNODyl7o0YfrV/WR8v66N3QR6ofuBXO4npJ10fB"
        "OoAgbkUwvu7lKQyH+b24ZcjPG2oKz4K4aCnZqL56r+FafFBwLVSez7yOa/HL4Foci9FTEnh9x7gW2nl0xvh25Hrr4VrU119fMPRz"
        "o2U8i2U8i2U8i/c6nsUR/ztYHM/iMOuwWce14VnE4VgE5Yf8LoH2ZRyLnzMcC3Bc1/RBK1yKL2jy453iWMwv41jcGDkSh2NhLSpH"
        "VF3Eu4ZjAX8E5clieBbFOeJJJnEmk3iSSRzJJH5k4j+b+M8m/rOJ/2ziP5v4zyb+s4n/bOI/m/jPJv6zif9s4j+b+M8m/rOJ/2zi"
        "P5v4zyb+s4n/bOI/m/jPJv6zif9s4j+b+M8m/rOJ/2ziP5v4zyb+s4n/bOI/m/jPJv6zif9s4j+b+I/s9yR8W1k/Lf4zdr9fh7ih"
        "J3R/cYMdGqe4IRcar7ihIzRucUM2NH4RPpw068dR3h1cixcicS2CflVjuBazIVwLPx7K99I0vkWLhm/RQpxHx7doicG3aMFP36Lh"
        "W2yJwbfYEoNvsYXzgk0avsWmGHyLTTH4FpvwuzcKf/r4Fhtj8C02xuBbbMT/X6fhW6zjHMDS8C2sQihvuy6+BfpS4VW0I8AaxrXg"
        "/uuGa7FFyf0f+vrDw+E4Jvw2OiqKsJ26tInD4Fo8E4NrsbYxXIv6eBZ3ReJZnOtBn+TCOBb/BzCD7Xk="
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

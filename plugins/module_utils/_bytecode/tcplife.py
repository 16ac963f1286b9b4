# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 17792],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1064, "owner_levels"], [1296, "owners"],
        [1920, "owners"], [2352, "owners"], [2480, "lives"], [3120, "owner_levels"], [3352, "owners"],
        [3976, "owners"], [4936, "owners"], [5072, "owner_levels"], [5192, "owners"], [5552, "owners"],
        [5840, "owners"], [5976, "lives"], [7128, "owners"], [7264, "owner_levels"], [7384, "owners"],
        [7744, "owners"], [8192, "owner_levels"], [8424, "owners"], [9048, "owners"], [9496, "owners"],
        [9832, "owners"], [10456, "owners"], [11536, "lives"], [11616, "ports"], [11680, "ports"],
        [11832, "control"], [12704, "lives"], [13952, "lives"], [15168, "control"], [15224, "events"],
        [15352, "control"], [16120, "control"], [16280, "rows"], [16352, "blank"], [16400, "rows"],
        [16456, "rows"], [17720, "control"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [192, "STOP_AFTER"], [592, "OWNER_BY_NET"], [616, "SOCK_NET"],
        [696, "NET_INUM"], [808, "OWNER_MASK"], [888, "SOCK_CGROUP"], [992, "CGROUP_LEVEL"],
        [1112, "CGROUP_PARENT"], [1136, "CSS_CGROUP"], [1160, "CGROUP_KN"], [1184, "KN_ID"],
        [1208, "OWNER_MASK"], [1648, "OWNER_HOST"], [1672, "SOCK_NET"], [1768, "NET_INUM"],
        [1832, "HOST_NET"], [1856, "OWNER_MASK"], [2640, "OWNER_BY_NET"], [2664, "SOCK_NET"],
        [2752, "NET_INUM"], [2864, "OWNER_MASK"], [2944, "SOCK_CGROUP"], [3048, "CGROUP_LEVEL"],
        [3168, "CGROUP_PARENT"], [3192, "CSS_CGROUP"], [3216, "CGROUP_KN"], [3240, "KN_ID"],
        [3264, "OWNER_MASK"], [3704, "OWNER_HOST"], [3728, "SOCK_NET"], [3824, "NET_INUM"],
        [3888, "HOST_NET"], [3912, "OWNER_MASK"], [4440, "OWNER_BY_MOUNT"], [4472, "TASK_NSPROXY"],
        [4552, "NSPROXY_MNT"], [4624, "MNT_INUM"], [4736, "OWNER_MASK"], [4864, "OWNER_MASK"],
        [5384, "OWNER_HOST"], [5408, "HOST_PIDNS_DEV"], [5424, "HOST_PIDNS_INO"], [6168, "OWNER_BY_NET"],
        [6192, "SOCK_NET"], [6280, "NET_INUM"], [6400, "OWNER_MASK"], [6632, "OWNER_BY_MOUNT"],
        [6664, "TASK_NSPROXY"], [6744, "NSPROXY_MNT"], [6816, "MNT_INUM"], [6928, "OWNER_MASK"],
        [7056, "OWNER_MASK"], [7576, "OWNER_HOST"], [7600, "HOST_PIDNS_DEV"], [7616, "HOST_PIDNS_INO"],
        [8016, "SOCK_CGROUP"], [8120, "CGROUP_LEVEL"], [8240, "CGROUP_PARENT"], [8264, "CSS_CGROUP"],
        [8288, "CGROUP_KN"], [8312, "KN_ID"], [8336, "OWNER_MASK"], [8776, "OWNER_HOST"],
        [8800, "SOCK_NET"], [8896, "NET_INUM"], [8960, "HOST_NET"], [8984, "OWNER_MASK"],
        [9624, "WANTS_PID"], [9960, "WANTS_PID"], [10184, "SOCK_FAMILY"], [10280, "SOCK_SADDR"],
        [10528, "SOCK_SADDR6"], [10664, "SOCK_DADDR"], [10768, "SOCK_DADDR6"], [10832, "SOCK_NUM"],
        [10920, "SOCK_DPORT"], [11016, "INET_SPORT"], [11200, "TCP_BYTES_SENT"],
        [11280, "TCP_BYTES_RETRANS"], [11368, "TCP_BYTES_RECEIVED"], [11440, "SOCK_FLAGS"],
        [11576, "ONLY_PORTS"], [11736, "ONLY_PID"], [11768, "COLLECT_EVENTS"], [11808, "STOP_AFTER"],
        [11944, "PID_NUMBERS"], [11984, "TASK_GROUP_LEADER"], [12064, "TASK_THREAD_PID"],
        [12144, "PID_LEVEL"], [12296, "UPID_NS"], [12360, "PIDNS_INUM"], [12792, "STATISTIC"],
        [13008, "SOCK_FAMILY"], [13112, "SOCK_SADDR"], [13208, "PID_NUMBERS"],
        [13248, "TASK_GROUP_LEADER"], [13328, "TASK_THREAD_PID"], [13408, "PID_LEVEL"],
        [13560, "UPID_NS"], [13624, "PIDNS_INUM"], [14024, "STATISTIC"], [14120, "SOCK_SADDR6"],
        [14248, "SOCK_DADDR"], [14344, "SOCK_DADDR6"], [14408, "SOCK_NUM"], [14488, "SOCK_DPORT"],
        [14576, "INET_SPORT"], [14704, "TCP_BYTES_SENT"], [14776, "TCP_BYTES_RETRANS"],
        [14864, "TCP_BYTES_RECEIVED"], [14936, "SOCK_FLAGS"], [15112, "MAX_EVENTS"], [15568, "BY"],
        [16096, "STOP_AFTER"], [16520, "STATISTICS"], [16552, "UNSIGNED"], [17032, "SUB_BITS"],
        [17176, "UNSIGNED"], [17240, "UNSIGNED"], [17544, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17792, 17792],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1064, "owner_levels"], [1296, "owners"],
        [1920, "owners"], [2352, "owners"], [2480, "lives"], [3120, "owner_levels"], [3352, "owners"],
        [3976, "owners"], [4936, "owners"], [5072, "owner_levels"], [5192, "owners"], [5552, "owners"],
        [5840, "owners"], [5976, "lives"], [7128, "owners"], [7264, "owner_levels"], [7384, "owners"],
        [7744, "owners"], [8192, "owner_levels"], [8424, "owners"], [9048, "owners"], [9496, "owners"],
        [9832, "owners"], [10456, "owners"], [11536, "lives"], [11616, "ports"], [11680, "ports"],
        [11832, "control"], [12704, "lives"], [13952, "lives"], [15176, "control"], [15232, "events"],
        [15360, "control"], [16128, "control"], [16280, "rows"], [16352, "blank"], [16400, "rows"],
        [16456, "rows"], [17720, "control"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [192, "STOP_AFTER"], [592, "OWNER_BY_NET"], [616, "SOCK_NET"],
        [696, "NET_INUM"], [808, "OWNER_MASK"], [888, "SOCK_CGROUP"], [992, "CGROUP_LEVEL"],
        [1112, "CGROUP_PARENT"], [1136, "CSS_CGROUP"], [1160, "CGROUP_KN"], [1184, "KN_ID"],
        [1208, "OWNER_MASK"], [1648, "OWNER_HOST"], [1672, "SOCK_NET"], [1768, "NET_INUM"],
        [1832, "HOST_NET"], [1856, "OWNER_MASK"], [2640, "OWNER_BY_NET"], [2664, "SOCK_NET"],
        [2752, "NET_INUM"], [2864, "OWNER_MASK"], [2944, "SOCK_CGROUP"], [3048, "CGROUP_LEVEL"],
        [3168, "CGROUP_PARENT"], [3192, "CSS_CGROUP"], [3216, "CGROUP_KN"], [3240, "KN_ID"],
        [3264, "OWNER_MASK"], [3704, "OWNER_HOST"], [3728, "SOCK_NET"], [3824, "NET_INUM"],
        [3888, "HOST_NET"], [3912, "OWNER_MASK"], [4440, "OWNER_BY_MOUNT"], [4472, "TASK_NSPROXY"],
        [4552, "NSPROXY_MNT"], [4624, "MNT_INUM"], [4736, "OWNER_MASK"], [4864, "OWNER_MASK"],
        [5384, "OWNER_HOST"], [5408, "HOST_PIDNS_DEV"], [5424, "HOST_PIDNS_INO"], [6168, "OWNER_BY_NET"],
        [6192, "SOCK_NET"], [6280, "NET_INUM"], [6400, "OWNER_MASK"], [6632, "OWNER_BY_MOUNT"],
        [6664, "TASK_NSPROXY"], [6744, "NSPROXY_MNT"], [6816, "MNT_INUM"], [6928, "OWNER_MASK"],
        [7056, "OWNER_MASK"], [7576, "OWNER_HOST"], [7600, "HOST_PIDNS_DEV"], [7616, "HOST_PIDNS_INO"],
        [8016, "SOCK_CGROUP"], [8120, "CGROUP_LEVEL"], [8240, "CGROUP_PARENT"], [8264, "CSS_CGROUP"],
        [8288, "CGROUP_KN"], [8312, "KN_ID"], [8336, "OWNER_MASK"], [8776, "OWNER_HOST"],
        [8800, "SOCK_NET"], [8896, "NET_INUM"], [8960, "HOST_NET"], [8984, "OWNER_MASK"],
        [9624, "WANTS_PID"], [9960, "WANTS_PID"], [10184, "SOCK_FAMILY"], [10280, "SOCK_SADDR"],
        [10528, "SOCK_SADDR6"], [10664, "SOCK_DADDR"], [10768, "SOCK_DADDR6"], [10832, "SOCK_NUM"],
        [10920, "SOCK_DPORT"], [11016, "INET_SPORT"], [11200, "TCP_BYTES_SENT"],
        [11280, "TCP_BYTES_RETRANS"], [11368, "TCP_BYTES_RECEIVED"], [11440, "SOCK_FLAGS"],
        [11576, "ONLY_PORTS"], [11728, "ONLY_PID"], [11768, "COLLECT_EVENTS"], [11808, "STOP_AFTER"],
        [11944, "PID_NUMBERS"], [11984, "TASK_GROUP_LEADER"], [12064, "TASK_THREAD_PID"],
        [12144, "PID_LEVEL"], [12296, "UPID_NS"], [12360, "PIDNS_INUM"], [12792, "STATISTIC"],
        [13008, "SOCK_FAMILY"], [13112, "SOCK_SADDR"], [13208, "PID_NUMBERS"],
        [13248, "TASK_GROUP_LEADER"], [13328, "TASK_THREAD_PID"], [13408, "PID_LEVEL"],
        [13560, "UPID_NS"], [13624, "PIDNS_INUM"], [14024, "STATISTIC"], [14128, "SOCK_SADDR6"],
        [14256, "SOCK_DADDR"], [14352, "SOCK_DADDR6"], [14416, "SOCK_NUM"], [14496, "SOCK_DPORT"],
        [14584, "INET_SPORT"], [14712, "TCP_BYTES_SENT"], [14784, "TCP_BYTES_RETRANS"],
        [14872, "TCP_BYTES_RECEIVED"], [14944, "SOCK_FLAGS"], [15120, "MAX_EVENTS"], [15576, "BY"],
        [16104, "STOP_AFTER"], [16520, "STATISTICS"], [16552, "UNSIGNED"], [17032, "SUB_BITS"],
        [17176, "UNSIGNED"], [17240, "UNSIGNED"], [17544, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "1453d045c77c8b8b531f13dcd43cfe1a8dedc694789186b158bbc5472f403f79",
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
        "eNrtXG9sHMUVn937t3YCPpxccjkpio9A6l5xFRC0IZA2QBFRVZVAOQUhrLA+UmO7FTlQcdbXQpzQJrhfkiJKlC+N7ShxRKogqGSQ"
        "UA+plZpWLc2HVkqUfkjVCoxKwUgVcRLirXffb+72r2/P3osTNFaip92deTPz3pv3b+aetoyZf6XeNt2AWjppPmvLFROON9H3voNr"
        "ze/pCLP9tRQIlocJJiTG1uq6Pi4zNvOP/XTmf3Hmf88w9c9LX2bxGVjg+G6w4yuPAI9MeIz+MyhZitF8NIm+p6S4CdOSvX9Kkqmd"
        "TOvY0EoNyljHONoXMnWO39RK+Bl1KA9Su+6Zj20zsB8wL7WY7ctFv++LTLrMNm6bZdxyHOuK07qM9zGDX3g/jv6vcDyDVT7MoNGd"
        "498sfWriLQ2dnCa+TxFsfteE43EuD0/oBB8F3Ay4CXAj4DpA0NPFjxuZl9xowzRuyxI+3pjulKMxyJFikSNteMxbDoGnMAueqAWP"
        "Y54b1TH0e4lePLiC4FESu43OdZUyabN9jN1uPq/c/xuzRSIOvql+/P+quZ5a9KjyoT66FHoP6VY6OMcpZZK6dZxadFKPjNXcJ4ds"
        "+/Q+z31ZykxMe78/5/P+tM/7Uz7viR/jWG+peXKa+NNp2xct4Is2Qu23Zrk+qL3OMeu+TEC+E9A3xTQj/fZbyMXvTLhSLZJcKOjn"
        "qzfuNPmpjRKdtGE7n+YqD7y9Nnpuuhbfbf2PKDqXZ0OPVPBBfrRRRt8jWNet3uvSDhEf8tIt5rNbP3TrrKH7YXZ9UVP+ub6R7f07"
        "W0kfphX7+xhbR3j3Y5zBRsvbm5C3t4guDr3zB0AV8++W8R7wh61/Ib6uZ5AX4rsqR73bZ18D/097yynoURqqj0/a6Cm7PQjaH/qp"
        "3EPt+ptonid6OD/e00nOmGTIcS39nJJSumL5vnUwbH59DH4RnbsVjA+YUmTWZMLXJQNFXonoUZMv7TXHb7eMz/2cUgZ2PAM7noEd"
        "z8COZ2DHM7Dj8ItKzaQvUiyC/UjP6g2LsY5J8L9dn01fp6TVPvb/tH1/g16lgZD8gIGF8gPeIX2fYDX8QD8/4PQX3A+YnK7PP/Cz"
        "9ycD+gFT3n5AMSS97PDPNdXHD9iv1ekHTDbID5hYID9gqoYf8P3pRuoJrg/C9wMenPb2A/5DeIsh+wG+8rZQfsCpkP2Ak3PzA46h"
        "3avwAxLwA161+wEq+GHw0ZBnTu+V2WXTtvi6meygNkzzce/Tz804nscZhr2VLPbWLd+3VOL31V5yGJnf/vaT6wWOq3fWsKc7/e1p"
        "EvZ0ixwsrm6urGez0U6x05OPX/EP8ew/fltD4sYUw76V+L79F8abIDsxeGfA9S4218vXx+19UPtcaqZ9nmKroGfpWb0hiv1ylz2O"
        "adj6/4n1v494eYUczE6uIDs5DPuEfJd2JKnb6Ndl13f9gHl5lQk5/dz79XrZ671T/5dHsc4I9kO0uq92GOMyjAuYZ59IVv0YYx9L"
        "jYgX3XT+G+h8hvYj9nV3BHodUBuBHNzoYyduOwP7kIQfQPQ3xi3Z7NOfZ43Lqus/h/gsb/Kvlt+cktTLiuX7nOMzXzvK47NHLrNZ"
        "57H5csKED15utuRPS3XuQz6Parx2AHTdB7gXcCfgDsDtgE/p84nztNFDsPvEx3z8Q8l7P/zbJ45TQvFPG5bP3QW704p55Uhua8dz"
        "/6vwRbbQN8aazJmqqp8fcd1lKz+1EcTR8vX0nF1ri8u1bDuz8k3LtjEr/7Rsmln5qGWTzMpPLaswK1+1LF8H4vjM1PS8/JGQ4/IF"
        "ju9D8EeeDhjfO/yRhF3vlTWHXtTq9EeKV8gfKT4UMG6FP5Lg/GmwPzJ4hfyR4q3SvPyRo/BHuLw8U8MfSfj5I2ukxvgjCYc/Er82"
        "/ZEBH3+kkoeFP+Kz75z+iDZC+FZmCwH9cb98Xjj2sYD8r38+j4Wez2sPlM8L6/zOL5+XdOTzJpDPe/wKxWc8j/d73Yp/ZbYtYJzC"
        "83nnpq16Lbx83uk683nkD7jzeQz4KJ9RO583gXzeV3zyeR9dYg3dD43K5/39knc+7w1mzatV9WIyZHnjeby355jHew/+/KTtfod/"
        "Hu+4I4/HFjaPh/5l3Evqj9M8uR90YpnzXG8JxY0196FkjhNjS2x6w60vDtV5zuHk33/BPxJsVbLLuTtewP0kfO987ieedp73T0nb"
        "zC/aM7inVVRcdv9QILu/1MSjHjmM+T4mXVP0TNSgJ753dn/qTc8mTs8zRM8u0FOdKz33Ej2PcXq+B7yI73KI77oQ3+UQ33Uhvssh"
        "vsM8SjnEd12I73KI77p4HEvxXR/XNw591bLOXw8aFC7vZpX4r+ho98RMu54Rwmv4pbKHnh2H/unj8We2mscwuNGX6dW99L11nB9Y"
        "9HKMLQc/7gh4Tt92KYxzere8fQL+LfW2XyNYz+oqHZIWOvK4n/NlLvTfbqP/dXOk/wDRfwzz3e2m/49t9I9553cc/Wut12WPd88u"
        "h9X7oWOQZ8pzhY33HxLNuy+zq8H4af6aSnmevoGfYV0v6p7nS6qdn/z+6qokxpf5fqc8oNMeu/h1FPx6Nqg/CP/PB19gPKDDqsp9"
        "4n3h4A15fv04p9sCWJ3vgcB2KuLp7xLDeoZ32vVyQD2Ux/3mnuFdc+qfYs9fNO3PyLd8zh/pRWdWu+j9fblk3RcVPRp3tIu/Is3t"
        "HlTvRes56dnlSRN2LNsjVfWWrhvvSf8+edGWn2zy8YeaKC5Vd0Q99dfVcq7qH7en64rbuZ+lwj50ZMkQGffIoh73yVpe4nEXxlnh"
        "TQ/XOl+ub1/NN3/P4zHu13a2KsxLHv3wlF+221Oe3zCer7ecBzv1L78PUOilfVMYIr+L068wdDe9R37d6N9im9d36HvzJtf8NmN+"
        "3F4mTXohLuPnL7jnWsL6KvPBeLX2mdVPXQs/lc9T9vBTU+zCBa/9n5c+uyBZ9qcxb8mM4+hc6yz8nbNL0tifkxes/rjbD//ognUd"
        "3G5x+lboOrQJkNN/MyDoOvQo4COwA2vx/DjR7wjFF31+9qEwux0vrU/rQfxgft6Zl5/39Mf6BuGHDXr7wV7zsPu//fbzmIRPvJKA"
        "vnuqhr5D+9LBkPRdnXgKBxdI3+1x6Lvl3vSYrx/hq+8O1qnvuuao75516LtjDn2X8NF3Kp8n9tsA9B3uSxUGwtZ3UzZ9Vxk/gH5r"
        "D6DfYmyrjz6Tob/Ib05FHrtAfs5x03+z4t07gzcvvUZxmeX9vpn3MTbGZtMrrngIeq5vaPb4Txv11zv2+G9xnfqGx33JecZ9ydnj"
        "PvgPfb3hxn1h4XPGe/PFy+M4v3ivr9c7viv17tVn9bN2B9Q7R8fCwcPjtOX8PH7fVTk/V5xWme8B5Gfo3m0C3ztVx+8jE2nGvPyZ"
        "w/BnboKc/0LxlP+O1YvI31na5qmXU/FTU/XFZ3+aonl/o2b8ZOo5nBcb517bDRilZwPfLk+/bjHsHtZXTPrM++065/0m5v0lyRa/"
        "rVAc4ynwC3895cyfHjDOmb7mvOc0hXOnScAJwHP89ySApwBPAr4L+Bbg67rVf3baAX6uvAXnWXvAZ/Uw2bnyHcgf3g8IP7fcWj1f"
        "uQvnJd80+5Hd2nov6JqDv7P+HYKP4f61pf8Ga/9Rsptbb+P937W13wK9k8J5jTaC+1y5Uzh/xL2u3ElXP2OB3F+v9sf9sBw/18Y9"
        "sdxpd3/Z6Ef7qGcEei035W4XteLHfbTcJPDjXlpuwt1PseKHXs5ddLdLWtu9iHafm9DQB4bA8zxZzzDPr03rdnlv98yLpxQS/KDn"
        "3tX8xcNTnvkLCFyMfXDZqo84HzoHI556iX+v7HOOF/IaOL8icX9nGfNcf+Dz/USgccs8vrDoI3kO801JdMHkbNH7HktKvsmk97b4"
        "IjOudH7P4z4dv997NquY+I8iDuX3BcYxbsea+yvPxC+Ko/LxmO09z8Ma+DZC/0pm+3tc8zTX8yTsRRd94M/9UdLLHN94jNob3LfG"
        "yRx/B127qdxzMO7BxCrzkljHRvr+QIT8Dv5sjJPk7SRma6c42iloZ+1vtIs62kXRzvre0OOyo53pL3eDXkXQPwH6c7o/J9noe3NU"
        "InmPwS/4HvgfdcS7McLzNPRzyzbI1SaCq/j51haCTyPu67idEJW/jnYPEHzhR47299njPr6+bTPyYMpb1H3eYrxPRSWbnLTwvL0s"
        "QW6SnvLM9wtvx+OY7ijZhRNPVtcdMeWN7PkWnIPl47Q/yw9X95VZ3yFGclbeDLmDP1C+GfsEv9/keI9GqV+MUSJQayV9tOHeS6SH"
        "28DPe9LsU/j5xvgr2+heNPf7Y+wjPZz5KZ702rD68Hm+D4x5t9xa5YOpJ3FvNsZ+dZ7W0YZ1fOZYR5tjHR861vGBbtXr2gj8mda0"
        "pz5NKfvP16dXf37elt9O8vz2Xpq3qL8SbHxRf0XUX/HII4r6K6L+Ct2DEvVXvO9pivorjZU3UX/FbCfqr4j6K0zUXxH1V0T9FVF/"
        "RdRfEfVXRP2VqyCuFvVXRP0VUX+Fiforov6K9z4U9VdE/RUr30T9FVF/JZA/IuqvXBl/RNRfuTb8EVF/RdRfYaL+iqi/Mt98nqi/"
        "sqB5PFF/RdRfYaL+iqi/IuqvEP1F/ZUw8Ir6K6L+CmNf/PorfveheV2W+ddf+WXI9Vf2ivorTNRfEfVXRP0Vgld7/ZUXGlR/ZYf9"
        "PEbUXxH1V5iovxK4/orr97kR0l9HUH8lTvVXYux12kcy6rBY5m/WYZFRh8XyXtRhEXVYRB2WhZlf7Tos313gOix/rbOeyR9Rz2TD"
        "AtdheavOeb+Bea8JWIfl+JSTz2YdlmXO+05XqA6LXz2V0XWOeihjrnogZt0W2Bd1lOxmGXKz9Xb0+zbVX1FH73bgW9h6LKIOi18d"
        "lhZWz/l3NY/xUI06LO/b6rB0DvroI0fdlerv/hmrZ1+K+iuIS0X9FVF/hYn6K6L+yrVVf+X/1voZew=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4648],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3120, "scratch_calls"], [3240, "tally"], [3384, "frames"], [3504, "frames"],
        [3896, "frames"], [4032, "frames"], [4088, "tally"], [4152, "tally"], [4280, "frames"],
        [4400, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2736, "ATTACHED_PER_CONTAINER"], [2768, "PATHS"],
        [2816, "ATTACHED_PER_CONTAINER"], [2888, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4648, 11696],
    "maps": [
        [24, "control"], [2416, "compared"], [3680, "owners"], [3824, "owner_levels"], [3944, "owners"],
        [4304, "owners"], [4616, "owners"], [5624, "tally"], [5768, "control"], [6272, "control"],
        [6328, "events"], [6440, "control"], [7952, "control"], [8160, "rows"], [8232, "blank"],
        [8280, "rows"], [8336, "rows"], [11624, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [264, "VALUES"], [360, "FILTERS"], [496, "OPERAND0"], [1248, "OPERAND1"], [1632, "OPERAND2"],
        [2016, "OPERAND3"], [2248, "TEXT"], [2616, "TEXT_LENGTH"], [3184, "OWNER_BY_MOUNT"],
        [3216, "TASK_NSPROXY"], [3296, "NSPROXY_MNT"], [3368, "MNT_INUM"], [3480, "OWNER_MASK"],
        [3608, "OWNER_MASK"], [4136, "OWNER_HOST"], [4160, "HOST_PIDNS_DEV"], [4176, "HOST_PIDNS_INO"],
        [4736, "ATTACHED_PER_CONTAINER"], [4800, "WANTS_PID"], [4920, "PID_NUMBERS"],
        [4952, "TASK_GROUP_LEADER"], [5040, "TASK_THREAD_PID"], [5160, "PID_LEVEL"], [5296, "UPID_NS"],
        [5360, "PIDNS_INUM"], [5552, "ONLY_PID"], [5704, "COLLECT_EVENTS"], [5888, "KEY_VALUE"],
        [5984, "BY"], [6096, "HOST_LEVEL"], [6208, "MAX_EVENTS"], [6344, "EVENT_SIZE"],
        [6520, "TASK_GROUP_LEADER"], [6600, "TASK_THREAD_PID"], [6680, "PID_LEVEL"],
        [6744, "HOST_PIDNS_INO"], [6856, "PID_NUMBERS"], [6896, "UPID_NS"], [6968, "PIDNS_INUM"],
        [7352, "PID_NUMBERS"], [7392, "UPID_NS"], [7472, "PIDNS_INUM"], [7712, "STATISTICS"],
        [8048, "HOST_LEVEL"], [8416, "UNSIGNED"], [8896, "SUB_BITS"], [9040, "UNSIGNED"],
        [9104, "UNSIGNED"], [9408, "SLOTS"], [9560, "TASK_GROUP_LEADER"], [9640, "TASK_THREAD_PID"],
        [9720, "PID_LEVEL"], [9792, "HOST_PIDNS_INO"], [9920, "PID_NUMBERS"], [9960, "UPID_NS"],
        [10032, "PIDNS_INUM"], [10408, "PID_NUMBERS"], [10448, "UPID_NS"], [10520, "PIDNS_INUM"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [16344, 11568],
    "maps": [
        [24, "control"], [584, "scratch_calls"], [736, "frames"], [952, "frames"], [1152, "frames"],
        [1424, "frames"], [3552, "compared"], [4472, "owners"], [5496, "tally"], [5624, "control"],
        [6128, "control"], [6192, "events"], [6296, "control"], [7824, "control"], [8032, "rows"],
        [8104, "blank"], [8152, "rows"], [8208, "rows"], [11496, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [440, "PATHS"], [1032, "SAVES_ARGS"], [1272, "SAVES_ARGS"], [1464, "VALUES"], [1568, "FILTERS"],
        [1704, "OPERAND0"], [2392, "OPERAND1"], [2776, "OPERAND2"], [3160, "OPERAND3"], [3392, "TEXT"],
        [3752, "TEXT_LENGTH"], [4328, "OWNER_MASK"], [4584, "ATTACHED_PER_CONTAINER"],
        [4648, "WANTS_PID"], [4776, "PID_NUMBERS"], [4816, "TASK_GROUP_LEADER"],
        [4904, "TASK_THREAD_PID"], [5032, "PID_LEVEL"], [5168, "UPID_NS"], [5232, "PIDNS_INUM"],
        [5424, "ONLY_PID"], [5568, "COLLECT_EVENTS"], [5752, "KEY_VALUE"], [5840, "BY"],
        [5952, "HOST_LEVEL"], [6072, "MAX_EVENTS"], [6208, "EVENT_SIZE"], [6376, "TASK_GROUP_LEADER"],
        [6456, "TASK_THREAD_PID"], [6536, "PID_LEVEL"], [6608, "HOST_PIDNS_INO"], [6720, "PID_NUMBERS"],
        [6760, "UPID_NS"], [6840, "PIDNS_INUM"], [7224, "PID_NUMBERS"], [7264, "UPID_NS"],
        [7344, "PIDNS_INUM"], [7584, "STATISTICS"], [7920, "HOST_LEVEL"], [8304, "UNSIGNED"],
        [8784, "SUB_BITS"], [8928, "UNSIGNED"], [8992, "UNSIGNED"], [9296, "SLOTS"],
        [9448, "TASK_GROUP_LEADER"], [9528, "TASK_THREAD_PID"], [9608, "PID_LEVEL"],
        [9680, "HOST_PIDNS_INO"], [9808, "PID_NUMBERS"], [9848, "UPID_NS"], [9920, "PIDNS_INUM"],
        [10296, "PID_NUMBERS"], [10336, "UPID_NS"], [10408, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [27912, 4648],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3120, "scratch_calls"], [3240, "tally"], [3384, "frames"], [3504, "frames"],
        [3896, "frames"], [4032, "frames"], [4088, "tally"], [4152, "tally"], [4280, "frames"],
        [4400, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2736, "ATTACHED_PER_CONTAINER"], [2768, "PATHS"],
        [2816, "ATTACHED_PER_CONTAINER"], [2888, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [32560, 11640],
    "maps": [
        [24, "control"], [2416, "compared"], [3608, "owners"], [3752, "owner_levels"], [3872, "owners"],
        [4232, "owners"], [4544, "owners"], [5552, "tally"], [5696, "control"], [6200, "control"],
        [6256, "events"], [6368, "control"], [7880, "control"], [8088, "rows"], [8160, "blank"],
        [8208, "rows"], [8264, "rows"], [11568, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [160, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [216, "PATHS"],
        [264, "VALUES"], [360, "FILTERS"], [496, "OPERAND0"], [1248, "OPERAND1"], [1632, "OPERAND2"],
        [2016, "OPERAND3"], [2248, "TEXT"], [2616, "TEXT_LENGTH"], [3112, "OWNER_BY_MOUNT"],
        [3144, "TASK_NSPROXY"], [3224, "NSPROXY_MNT"], [3296, "MNT_INUM"], [3408, "OWNER_MASK"],
        [3536, "OWNER_MASK"], [4064, "OWNER_HOST"], [4088, "HOST_PIDNS_DEV"], [4104, "HOST_PIDNS_INO"],
        [4664, "ATTACHED_PER_CONTAINER"], [4728, "WANTS_PID"], [4848, "PID_NUMBERS"],
        [4880, "TASK_GROUP_LEADER"], [4968, "TASK_THREAD_PID"], [5088, "PID_LEVEL"], [5224, "UPID_NS"],
        [5288, "PIDNS_INUM"], [5480, "ONLY_PID"], [5632, "COLLECT_EVENTS"], [5816, "KEY_VALUE"],
        [5912, "BY"], [6024, "HOST_LEVEL"], [6136, "MAX_EVENTS"], [6272, "EVENT_SIZE"],
        [6448, "TASK_GROUP_LEADER"], [6528, "TASK_THREAD_PID"], [6608, "PID_LEVEL"],
        [6672, "HOST_PIDNS_INO"], [6784, "PID_NUMBERS"], [6824, "UPID_NS"], [6896, "PIDNS_INUM"],
        [7280, "PID_NUMBERS"], [7320, "UPID_NS"], [7400, "PIDNS_INUM"], [7640, "STATISTICS"],
        [7976, "HOST_LEVEL"], [8344, "UNSIGNED"], [8824, "SUB_BITS"], [8968, "UNSIGNED"],
        [9032, "UNSIGNED"], [9336, "SLOTS"], [9496, "TASK_GROUP_LEADER"], [9576, "TASK_THREAD_PID"],
        [9656, "PID_LEVEL"], [9720, "HOST_PIDNS_INO"], [9840, "PID_NUMBERS"], [9880, "UPID_NS"],
        [9952, "PIDNS_INUM"], [10352, "PID_NUMBERS"], [10392, "UPID_NS"], [10464, "PIDNS_INUM"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [44200, 11480],
    "maps": [
        [24, "control"], [576, "scratch_calls"], [728, "frames"], [944, "frames"], [1144, "frames"],
        [1416, "frames"], [3544, "compared"], [4392, "owners"], [5416, "tally"], [5544, "control"],
        [6048, "control"], [6104, "events"], [6208, "control"], [7744, "control"], [7960, "rows"],
        [8032, "blank"], [8080, "rows"], [8136, "rows"], [11408, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [408, "ATTACHED_PER_CONTAINER"],
        [440, "PATHS"], [1024, "SAVES_ARGS"], [1264, "SAVES_ARGS"], [1456, "VALUES"], [1560, "FILTERS"],
        [1696, "OPERAND0"], [2384, "OPERAND1"], [2768, "OPERAND2"], [3152, "OPERAND3"], [3384, "TEXT"],
        [3744, "TEXT_LENGTH"], [4248, "OWNER_MASK"], [4504, "ATTACHED_PER_CONTAINER"],
        [4568, "WANTS_PID"], [4696, "PID_NUMBERS"], [4736, "TASK_GROUP_LEADER"],
        [4824, "TASK_THREAD_PID"], [4952, "PID_LEVEL"], [5088, "UPID_NS"], [5152, "PIDNS_INUM"],
        [5344, "ONLY_PID"], [5488, "COLLECT_EVENTS"], [5672, "KEY_VALUE"], [5760, "BY"],
        [5872, "HOST_LEVEL"], [5992, "MAX_EVENTS"], [6120, "EVENT_SIZE"], [6288, "TASK_GROUP_LEADER"],
        [6368, "TASK_THREAD_PID"], [6448, "PID_LEVEL"], [6520, "HOST_PIDNS_INO"], [6632, "PID_NUMBERS"],
        [6672, "UPID_NS"], [6752, "PIDNS_INUM"], [7136, "PID_NUMBERS"], [7176, "UPID_NS"],
        [7256, "PIDNS_INUM"], [7496, "STATISTICS"], [7856, "HOST_LEVEL"], [8216, "UNSIGNED"],
        [8696, "SUB_BITS"], [8840, "UNSIGNED"], [8904, "UNSIGNED"], [9208, "SLOTS"],
        [9360, "TASK_GROUP_LEADER"], [9440, "TASK_THREAD_PID"], [9520, "PID_LEVEL"],
        [9592, "HOST_PIDNS_INO"], [9720, "PID_NUMBERS"], [9760, "UPID_NS"], [9832, "PIDNS_INUM"],
        [10208, "PID_NUMBERS"], [10248, "UPID_NS"], [10320, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6d0d3561047f82523e2a3d76aaf9ef3200f7d515d33836c7161938a836c80b51",
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
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 120, "max_entries": 1024,
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXX9wHdV13n2/JX5ItllJVnEsxcUWJiLGMUZxk/KMSXBogpWAapFUsZSHx8Kti2QMaHmdYMeEgCdkLDKhCpNQSwZbnqGxOpNW"
        "JpnMIy0pDoVEmaatMkpbNzNp3AktzkyTKga9V+2e7+zbe9+ud/e9px82T/+s9u3u3XvPPffec8/5zn6ZOsX8G1fpmGrsyxnHhiWK"
        "8JcZoWM8pCh9uVzu87P/G49oStz8Xcfzmho1jw2q+LymRui+0Fbz2Nocovfi+ldwTO/ear5/PMbnZ3N0PIPjJI6ncXwJx1M4juE4"
        "iuMRHIdwPIzj4zjux3EAR7S/oP7XmUej3auM62Hxek2Y6zttPp8Zhrxmy5meldf4bHMTeL7fkMMw3VdQzrLylpO6QDkRWzlSe/f3"
        "jOK5J+iHbcvpeDxB12X5pBt7zfujSq15vmLwy/S+GOlJpofu2zV70jR7fAjHDrXaak+7cR/6fTwBvbuXjg9V0f0nce7+/mZ67gDk"
        "gPfqI3R9RzPr+bSnnk/b9DwThx7ESW/1/gbz2KH+DO/9hXlc0bOPnk/guQNu7b7cbDfreWr3Oc/6nLPVJ13dbt6vmaUZekDnPUto"
        "nEWVD9Dzg5DDgbmWwxnI4eckhwN30vNVeG7QTQ4Nphz04c4c6+fs63L6se6coD+fwfMhPI9jR2ileSwcr/scx3FDSGrnUbQzjHER"
        "yY+vAeN9Ct6HY4dyrWKfn6JKC5UDPasZnGs5/xhy/gmNT4zzXWGq3ys46iPQh3eLcnsFxz3rf4L5juScbiT5G+9PG+Vi/GmJ1+g9"
        "j2EcxjAOcT5exXL4d9JH9Sqz/7zHvWrKOarcnLPLr1BuwcaFu9zegNxuILn05/XBqC+Xu6K5ld4Xk/Qp1i20t1Df7qb37a3FexMF"
        "+nXOl35RvXtO/C/qe4e47rjMe5r6EXpugMa/2/rE9U8/U6Z1ym85I3Sf3l+LepPepZ5xLj+9lvSxZhX622P94nm2B+9pbV5Depeg"
        "+4yjKWcc9WGSW35exPuaneUk1y/TIMqh5HX6GX/rtD5CcpPnwR6U39WckOy5C5ebOahY+tVv6h3dvwvrLa+7XU+/muX7rrTND/ow"
        "2Wt63ZDT/Lo/fYjkvK0F8jw0Kdhz8nzcEapWnH+Pu/weEceldF0Lhaz2fcOot9WvZ3MXslN5fsg8hXkPcu5aeiJrn1fSjQM5Z3uk"
        "G+PyCugX5NTch+uP47wX54dx3o3zIZx34vwIzrfifBTnSZyPWfN31LQPyI7N7FKE9cmYfw0VPAm9PzmYl5v2Z7c/Yvz/on7Ts+9t"
        "zt+/sZj1K8bz5iep/Xh/14H345wUqKv/JpzTvNA1eKOj/gZfN/dRP/W0WHpv2k11LdZ6ZPTgdnrPzbzubFsqzO8vsR7z7+m1k571"
        "mZytj33eN/ZL47AHjflfRT8ZmplRnddHoz/etK1LXc2XKUW9N5If3yHI1XjlVD39PvUFyENahzTlowXyM9ZJll9UuU/Yv03N2gO/"
        "spWvKarQjx3qcvMXfZjGvT6Cfd1qrAd1CcwnfbiO/djqJlxvEMrjeujDPM42Un2HMa5GsM9b3Yb71+F+jKsR7AtXYzzVJXEd42oE"
        "+8jVGH917Wj3tdli+0Ho97i0z+n3pwdsd3Y1x3zpgzweU4eCjSctdlOZxmMoax/n+fFY6zIeJ4XxeBtN48l3zvj76YwsLxp/tVZ/"
        "mO0Jobw1KK++AXr6Y/P5XXGUi6MW/9EM7RsnZhzLaUI5tVzOP8zY7Z28Hox59sOYox7AX9Qv+YsK1m34i/rhL1rq4i+CnSivvx1q"
        "XHH+PeJhx4cF/4FsNzREpfujor0VVdY4+stqeP1Yn7fDEmZ9mhVjZkp/stuxHRk8t93Yp5hy2S78Hsf+xbgeh10YlvYd5vvZjtag"
        "77PtaHOw13Zcg3ZGpHrcAnvhE7D71uF32LMn7xTLfyhK9uX2KNVrZ/QGs15a9PdpXoneaI4HLbrR/N3yV9xFzz9ylfhebv94mPXj"
        "H8lPiPPtsy+rMd4TidF7IrX0nsgSek9ExXuoYP1gN/qLBLkzEjXtJi1yhVlv4/6oef1K3L8V919O749UKzHcV23+XoX7eJ2Anh/s"
        "w3kU5704D+O8E+cqzpOWvWna5xvQXxHs33HUQiqNK1zPbBH9AA+F+b5v5EK261HlBVovo1XUzmg1tTuqmu2JKjTP7Vn/FPaf1K4V"
        "ycM5e7v2rI+hvCfN3/es+mLO3q49q0K4/gTtS5K0Ltv12ehQLdQq6LO8r8lAb432JKDPpr6Hoe9h6Ptz0PcI9J3lAv/2rtnqrivc"
        "f+3fsdF5XGegzydT0Pckfse4OHlPfl9wOdpj6nkI+hdaQvo3u58Job9I/2pIPluuhHx2Un/M7m/M/gglqD9C3B9VuL9bkP+K9k/n"
        "7Hq1Z8MfifLfwPK/m+Tf3lko/9kOCCL/2hLl3zJH8r+qJPnf6FP+6yT5Xy/J/z0u8r8W8m+x73ctu4L9dzsgZy18nWCPcL849UdD"
        "Ef1RIP8bPOS/zEX+V+XrdXVJ8o/6lL8iyT+bFeX/dtZZ/r/Nkvyns05+vfTDbfT+WJ+wTzbs0Dj6IXyB9dzajzRiP9OIOFUj/ByN"
        "EzgiXtWIeFUj4lWwo/Q1RdrXlp/2p2b7Mqn8um/XC3u7yP96mbVehCX/kNk+6IWO/t8Zvtosz37fGPxISdhJ95vy/h3BPpXtuj17"
        "SYEz9+TX7STWUfP6mpW+6mXo281C/ZY41o/9WtxPhXb2EujJN7Oyn0xu317b86/gyOXuUV/I2vXTqR59F6hHh/Kc+fw45MX7hsx+"
        "+Alhl2eeR7lRKrcG9pq+HfvnMB1P3o/f42S37MD5NtgBOuwsHeP+5IdwHqGBvgPn27S83hnzf+bjqMcG9r/9Mmc8se1GReh3w56w"
        "jw8jbmA06XgMeon4wIo6FfJ/NEt+uXUufrn3+Iq/5uPGYzm3/hT9smMecdjylJO6QDkXjMMex3MD6A/sw47HfcZhD5QYh8W+LdOL"
        "foT//GSvzzhsv1ccNuA+EvswrQrxnUGPOGwcz/X7jcMGm3/T1UkpDpt0jsNyPLp/ruUgxWH77/TZ/xyH3SrFYdtLjMPepgSNw46V"
        "Eoc9MF/65jcOm/QZh22HPbBVjMNafpPXhHnAGocDiiSHYuOw5C/KlAsv4So3jsP+vfm+nkHnOGxXM68L351x9g9h/zxC60U+PvPt"
        "GdEu63VZTz5Fzz+FeO1gifHaYY7XbhPXqYT03sRH6f4/94jTWvWfFvBQ84YrOoZ47SDHa0k/ZbkW+IXl96Z8xm/7XeK3ccRvJT9m"
        "DfS+plde913qcbA88pPb7xdfxXgM97htVWlxW5Tjru8RYVzL9ehqvmumJD+/tQ/5A/JbD9O43G6uI0a93Oy6ZY7t1o/TvoxxQZr6"
        "PiVQfaz44/sFP/dU3VaKQyHe37r0d633G/OPcZ3G8XpBHvL8k/dDxovyw+rv43g46UVDXGrX3vw+pxb7Yft8yevYuMP9qq3eHF/S"
        "Qn9H79sEP3OV5Beveq/iFN+PKqeEeE1Xcz6ebsaZY+3O8QjE+/W9Scd5rnUV+VGnGpqc+9/qd3UmULxKeettqvfXQk7PFfRjTOxP"
        "o5yDpl1H63CH8rrQvqmGWsFOzNfzjbeD1fM/Uc8vhOzrBfdX+pALLqaaxgWvE37nM9fyNpFfyjeOBetCyqU8+fn0pqacfR3w2O/M"
        "zhNkL6Wf2eqIQ+F5juXUuvxaAYdi2DcRBzunps55v8K/F8hdjsOkyoz3OeRz3cB+Qm4Pr5NdSwOuGylp3QDOd5eFi8K8e1TUC9ke"
        "8asnBfVif+5wk6feRRzWt9blq8vT3zK+q0z97YZn89tO3i+42wkxX3gxuZ9l3Jt+tFtYP1KNL2Nck3+S7bHtkK8VF92YL7fG9h7Z"
        "zrXvtw3Ezysq/HWw1619RfVpwb5N7X4N+6EJAe+favxmTi73A7Zy2Y/NftXtcYq36ycwP8cjBfKfgLxq0Z5am79DSyAed7xPsPO0"
        "qroi7ZCWt53skNblCayzb2YFe0DyU3fExl3W59tUYX0edFmfY3m7QLXZo1OMd/K7H7bwPHUl4UI4b8TrvRxflnEbQeurqV8y/5vq"
        "4f79zVum3zh+mWm3FeIKrxTsqqnmhFnecdh5bC+M4z2taz4k4BOiCjlaO+JR4Xf27xrlJWF3qOb9mwvsE7P++7DO7aULfP4Q4sCW"
        "vzgKf7si7qO5/Na4Ktg5hp8iatVLVVqTdP02xPn43HhPLd+nKsJ9Cem+BO6zP2/cF5Hui+A++++GfRyS7jPj1g9CXj2QP/zHltx3"
        "qYJ8r4lQXHwcfu2aO53xDMZ1o5z74LeueQB6ROa/srIN539Ix/uAd2/dEBHmwZUfBl5hp3T/FnH/y+3bOasPpr7J9YFecRyE+7Um"
        "xPa7Cr2pdbZjMT74Po4fGLgBY348uS/f7rANx8B++I4Y4hafEHElBk7EjDu2Q+/g98gg7tCBeBuXezxCz0UVShjSl5Lf54O3vEXz"
        "N+OLNjcQXpDjAE3/kxP9WOQnKr1+CUd5fXDVg2/Z40wcV7L2L82Mc+x/i9rRhHb8RmpHk9SO/5La8YtcMPu+qcz2fUMw+34kqH1f"
        "m7PjsHh/623nt2B9Two4ZdnPY9n7kGdr/VrBz+5m/+lHO4V2F9iBy1z8RnI9N3XmirEDS83H04dbymr3szwsexr2+S7k86R3d+bs"
        "drl+VNSb9KFgdr+1v7Hs/dri7P36Fl/9fdHu70ZaypvP4bK/Yz8Fxw/Zv8Z2on6M9lNpjIceKY8ttZoAH6nHaoX4Q+oxWkdSwG/z"
        "voD9f6m6q+l6rEHAV8TVvP1it78zO/PxbQOvpT8HfHckZsWxuk19hf+5SuzfzHaedzVBbryeMq6F56n0svx6kgDudJ35/HmKe83+"
        "aITgjTxGE69ZVW1eL7Sn22BPJ4X9Ka8nRvseVfJ5mlM9bPc/f96s12bYEYOiHVHztOKMJ0Veis7t2Jjfr50z7d3LTDl1qGdz7Yp7"
        "Hqp+DHlQdYyj0AhH0ZOX234B33FVwfgw68P6spTatTMk2jGGnPabfn1VKDfzqIhvZLvWys/azPW6wqwX6zXbL071dMJpsB5lYOft"
        "VF7OmXYk9OP+Otab71rjos9XOd8Wyklb5ZzKKY77rQbH8axV3XM+2P7p0+cFv3Ut+60/RfpUr0jvWee5P1vnJ6+/IC8ScQUVOO06"
        "F5x29Zms6EdCfj7ymjjfifOi0o3Iy0d+VRrfJeD4BudXcd4qx6c4fmr5ERvbcFwnzHe8f+b9tIy72FbL/ush1J/qx/2QXnvEBXde"
        "rTj/7oFHVx3xeYoWjgr+FAuPrvL8jLywI/x9g7NZjoeaeV4hUd4nbflNQr6XDWdo5nutDRgnt/wcNC51K448JMS3OO+L683+LM5z"
        "0EdG8Tv8Tcj3N+bfBrPvEp5+gyGHODTbeVrVC1gPRwU8nj58RMDlcZ6Qhc9DHNSIl9M4u94+vyW1WMi+z3iJ6yXntWxrZrlQuXye"
        "DohL0JSrhfGph0gu6bWivhfG29A/agOea8Jz4vjRVdhdoXW4Lo43XW3D9SSui+PTTzvCNrla+S3LayHfd4l+5+Ucp0d7nwrY3kHU"
        "E/OIPtgmxHH1QbQT84o+2KII7R1sEuLgjGdgeWmxsFDfqdl14D9s+FQ/+hp2iMtpVdWKPZ66UsrDiSqrC8o7l7Xlm9ySX6cp36SJ"
        "cPCeeSbbhN/9xDfN9y54nsm1yDPZCBxiK/JMroffg4CLmS/D3mJ7f73YfvafaCHC+Rg42hqbvaKFa81MiY5wSPC3RBXK970mXGXi"
        "lxmHK+dlOOG019lw2vqtnH8VFsrvCFO+ib6v3ZqvTbt/izP+yMoT2SLiNmV7SwuNU57IBm7HX/vMEwlJeSKKS57IjLku7Vkl4bRX"
        "STjtJOG05yNPxNTXiyZP5J+yjDe4ME5+QsAhr2j/gYSTf80FJ/994ORPF8p/jvJE3OS/OPNEnvcp/yOS/J+V5P81F/l/FfIfytrs"
        "iHnNE7H3x+LLE3nAp/z7JPn/qST/P3GR/72Qf2/WeZ/jPz/Evv6WLT+kpUhcloUf/VjZ8kPM9s1VfsjnPPJDWlb6qlf580OuKTE/"
        "ZEWJ+SGac35IH/xEiEe45od0SvkhwA/qCeSH4Hzx5of8eobwGpNZ+35Oxs3pJ2g/kBlSBD/lySG2azAvDC6z/In+8NE/J3y0hC/f"
        "0S/i8fzv30LCPqxD/W/YTZOEi7bhDsXvUxFOWz8x6vj9HMZFF3635nUJF012QkG8o5rWf03twv4O+y61XPjojyv2eJg8z+rDeH/s"
        "Y/RcfUCcdKI8/nvf8Q7Lv0711pcwXvqlrJO8PfHSB/3FRwLjpRFHr+HvtmHcpB8OjtsuDi9N7U897DcuQvIrG15ajotYeGnncZDH"
        "S0841qOrOVUSXlp/Dna2hZu+2yxvexXhpQvrs8QZJ3uc/H1avFh89O2O+OjW+msUwb9s4aJvxTz8EvBKpwS9LgdO2u5HYJy07Bfh"
        "+a0AH71ZnI/HHe53xkd/D/HeM1ln/JUbPvpbioC/6g+Ijx6h9+nvTjrOc62ryA5zw0lr8aUB8dGXz1C9nw3Z+7F4nPRYlnAWPxDa"
        "KeOktfhMQHz0/wEf/URAfDTtv8qHn6D2zR1+YpTmgTViXNIbP0HzR3o32UMcx+fvcxbgpOsYN4H73eLo9S5x9Hp/cfT0w7R/5fvd"
        "5JW5X5yPy4eXPp0tL25iKOsUT7fw0kfH8N2xI4KeyOurb/ww38/y4zzu4VFPPXTET9StLk+/e+BkuJ6B8dK7S8VLn/awE2K+cDey"
        "Pubx0rT+60cRv1RYbyS89GB+/1wUXtr2fWQRL03zc9F4aVu5F8RLVxE+UasqFid9LmuXs34CdknReOmbPPDSbwj2h7wP7Ii/KK7X"
        "Fh6vWLw0vad4vLRz3H+x4qX1kbPQ+1PYDz4p4afDZv9U8NP0pgp+GnpVwU8L+5xLFz990Cd++rPlxU975Hmnq88WZ/+7lbdptDj7"
        "f7df+5/sxkxLUPv/cNY+v7rZP1ae21qyY1uXXifgidzsQc4v98RPe+0HNj2eLcYudPUnVQXdDxwu837gcXE/IH0vXR/mdVPUG9/f"
        "XRgV9Yf7Qd5f+LX/9RHud3/fUyjo5waf9v/B4uz/knHyI4c97P8Sv4cPPPu2pxXBTtSP074vHRf91j1LFMFvmFoD3PSuWivO0WSe"
        "AzddL+Omyd5P1QM3HW8QxqsrbnqfDUdi2+9pKn9Xm+prPN9t90cnxP2qfoKeS99+FvEqFxz1FnG+8sRRx4GjTgCHlHDDUZ+BnZ0U"
        "6l2Io4Y9buGo/+q8fb/zCOI0mQ+Lfu+COO3n0G6/OGqX70jpx0iepeCozfowH0VQHPU+Z1wP71/zOOrLJRz1ZUJc2xtHTXqxU/me"
        "C376bz3w0/z8d1xw098ScNNTy1zw0qH7A+Kl97jgpXeft+NP8u8Z8NyfDcwpD1q7Tx60iTnlQ6vwoAXlQetbYB60Pg8etL5LjAet"
        "U/r+XqdPHrS+RcqD1i19f6/3IudB61tgHrROn9/fE/NKFp4Hra/Cg6YE4UHru0h50Ho9eNC655gHrU/iQeu+SHjQehcZDxryQuqm"
        "nebX/elDfZc4D9p+Fx60XokHDXKy8p6Y9wz5PBbvGY8P5j3j9zDvWZMi4GObW4R4Vp4HbaDCg6YE4UHrmzMetIEF4mEaWMQ8aHne"
        "M+zvwO+kDyPvFbxn+vD+nN0PkF4Nfa9ju7dX4kHDvk7iPUvXtbE/EefsZ8H+EDgv/p45857pw9hP1jFfTXAetIEKD9qC8qBdnOOv"
        "woNG91V40Bi/WeFBKycPGudb++VBa8L9XjxorAdx6Zx50NhvzzxoPM6YB63FsjcrPGgVHrQKD5q3/Cs8aBUetNJ50HYJ++QKDxr6"
        "vcKDtiA8aDIvkJUXxPPq5+E/5DxXHq9WHisN2B043ybhFDI35PGBSbPevxLiz1rYX55qV92TFf4ypcJf5rn/q/CXVfjLlAp/Wfn5"
        "y/51nvnLfuiTv+zVgPxlL1f4y5QKf1mFv8wFN+fKX9ZVJv6yuxYZf9ktRfKX/V6Fv0xZDPxl1QHz8yNCfv788Zf9OmB+/ptF5udX"
        "+Mvsel3hL6vwl1X4yyr8ZYufv+yGYPxlBfFmN/6yj1T4yxQ//GWHpfz7XIW/TKnk31fy79+p+feP+My/f7gs+ff8PaKLhsfsWHE8"
        "Zv7tfPCXPQx7x423LCTis1rrWwU/e9H2n2TPzrW9n39fZy6Ive6fz6y6tH0A6s/lW7wNFT6z+d3vVfjM3uF8Zi9U+MyUCp+ZVvXH"
        "AfPzd7rk53/Ghc+szXO/1uYnP98Nb6164a3pe3f8vSFvXrPDc8pvFpzXbBp2Guq3SPnMKjxmbjxmf3lJ8pixPvP35lnPvXjMLF4u"
        "tUmwU5nHzOL1UtcJ8U/mMbN4wdSkYh+Xc81jZrV30Gd7B8X65XnM+iQes16Jx6xb4jHrlHjM2ueJx6zNN4/Z9ALxmE1XeMxK4jFr"
        "C8Rjlp+vF5bHLCzleagueR5Z8JjNuPCYnQeP2W/njcds+qLiMftnnzxOP5J4nH4o4dxfd8G5vwqc+/fnjcds+qLiMTvmU/7Dkvz/"
        "QpL/113k/wzk/9UF4zGbXtQ8Zg/6lH+/JP/7JPnvcZH/bsj/XhceM//5HdOLksfsjrLld0wvUh6z6TnlMVtdYn7Hu0rM76gLlt8B"
        "v8TC53fkwHtzxoN/LDlH/GNvzhP/2M88+Mf+rUj+sX+RcM2TLvxjEwvMPzZxkfKPTUj8Y6ezTvJ+5/KPTQbkHzs9T/xjkx78Y5Mu"
        "/GN7SuQfm5D4x1IX5B9jfg9NrXX29xbNP3ZXQP6xOyT+sdNl5x+bXhD+sZcR5z7rwj92vQt+6kVFwE8F5h87WyL/2NUB8c11wDd/"
        "vUR88ynwjk0I7SvkHUsErF8I9QuKax4tM+/YqTnmHRsrkndsArxjZwLyjp2ZY96xIwvMOzZRZp6BIx68Y6fwna/ROeYdGyuRd+zM"
        "Jco7NjHHvGOT4JE4W+EdUy6Eb54WeceGyU7RTzCPcUORdslmR7yzPnIOfBpVWH9/mXWyRwr5yP5GXL8tfN2tIv652R/+eQrfIb/0"
        "cc9flHDPV1Z4x5QK7rmCe36n4p6/5BP3/MQ8846dKzPv2Ngc846NFsk7NhSQd+zIAvGOHV5g3rGhMu8HDnvwjsHuOTpWZt6x0SJ5"
        "x45c4rxjQwvEO3ZK4h2bkHjHJheWd+zEGfD+Am8Jnq4879ikI+9Y+vZzC8Q3dlbiGzvlwjd2WuIb+05gvrHpsvKNTZbMNzY9J3xj"
        "k2XmGztXIt/YuWB8Y8ud8cw8v2rqZwPimgdccM0PmL//P+CBFVQ="
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

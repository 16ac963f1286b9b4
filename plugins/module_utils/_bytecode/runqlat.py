# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 15120],
    "maps": [
        [32, "control"], [304, "control"], [416, "waiting"], [464, "waiting"], [632, "waiting"],
        [704, "waiting"], [808, "control"], [1416, "owners"], [1560, "owner_levels"], [1680, "owners"],
        [2056, "owners"], [2368, "owners"], [3272, "owner_levels"], [3512, "owners"], [4384, "owners"],
        [4816, "owners"], [5376, "owners"], [5520, "owner_levels"], [5640, "owners"], [6000, "owners"],
        [6888, "tally"], [7000, "waiting"], [7280, "owners"], [8864, "tally"], [11088, "control"],
        [11320, "control"], [11376, "events"], [11496, "control"], [13424, "control"], [13592, "rows"],
        [13664, "blank"], [13712, "rows"], [13768, "rows"], [15048, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [192, "TASK_STATE"], [544, "TASK_PID"], [760, "MIN_WAIT"],
        [920, "OWNER_BY_MOUNT"], [952, "TASK_NSPROXY"], [1032, "NSPROXY_MNT"], [1104, "MNT_INUM"],
        [1216, "OWNER_MASK"], [1344, "OWNER_MASK"], [1872, "OWNER_HOST"], [1912, "HOST_PIDNS_DEV"],
        [1928, "HOST_PIDNS_INO"], [2504, "WANTS_PID"], [2632, "OWNER_BY_MOUNT"], [2672, "TASK_NSPROXY"],
        [2760, "NSPROXY_MNT"], [2832, "MNT_INUM"], [2944, "OWNER_MASK"], [3024, "TASK_CGROUPS"],
        [3112, "CSET_CGROUP"], [3200, "CGROUP_LEVEL"], [3328, "CGROUP_PARENT"], [3352, "CSS_CGROUP"],
        [3376, "CGROUP_KN"], [3400, "KN_ID"], [3424, "OWNER_MASK"], [3904, "OWNER_HOST"],
        [3928, "TASK_THREAD_PID"], [4024, "PID_LEVEL"], [4120, "PID_NUMBERS"], [4144, "UPID_NS"],
        [4232, "PIDNS_INUM"], [4296, "HOST_PIDNS_INO"], [4320, "OWNER_MASK"], [4912, "TASK_NSPROXY"],
        [4992, "NSPROXY_MNT"], [5064, "MNT_INUM"], [5176, "OWNER_MASK"], [5304, "OWNER_MASK"],
        [5832, "OWNER_HOST"], [5856, "HOST_PIDNS_DEV"], [5872, "HOST_PIDNS_INO"], [6232, "PID_NUMBERS"],
        [6264, "TASK_GROUP_LEADER"], [6344, "TASK_THREAD_PID"], [6432, "PID_LEVEL"], [6584, "UPID_NS"],
        [6648, "PIDNS_INUM"], [6808, "ONLY_PID"], [7424, "WANTS_PID"], [7448, "PID_NUMBERS"],
        [7480, "TASK_GROUP_LEADER"], [7576, "TASK_THREAD_PID"], [7696, "PID_LEVEL"], [7832, "UPID_NS"],
        [7896, "PIDNS_INUM"], [8040, "WANTS_PID"], [8160, "PID_NUMBERS"], [8192, "TASK_GROUP_LEADER"],
        [8280, "TASK_THREAD_PID"], [8400, "PID_LEVEL"], [8536, "UPID_NS"], [8600, "PIDNS_INUM"],
        [8792, "ONLY_PID"], [8912, "COLLECT_EVENTS"], [9008, "HOST_LEVEL"], [9104, "TASK_GROUP_LEADER"],
        [9200, "TASK_THREAD_PID"], [9280, "PID_LEVEL"], [9344, "HOST_PIDNS_INO"], [9464, "PID_NUMBERS"],
        [9504, "UPID_NS"], [9576, "PIDNS_INUM"], [9976, "PID_NUMBERS"], [10016, "UPID_NS"],
        [10088, "PIDNS_INUM"], [10296, "BY"], [10392, "HOST_LEVEL"], [10472, "TASK_TGID"],
        [10544, "TASK_PID"], [10720, "TASK_CRED"], [10784, "CRED_UID"], [10872, "TASK_COMM"],
        [11264, "MAX_EVENTS"], [11584, "TASK_GROUP_LEADER"], [11680, "TASK_THREAD_PID"],
        [11760, "PID_LEVEL"], [11824, "HOST_PIDNS_INO"], [11936, "PID_NUMBERS"], [11976, "UPID_NS"],
        [12048, "PIDNS_INUM"], [12432, "PID_NUMBERS"], [12472, "UPID_NS"], [12552, "PIDNS_INUM"],
        [12760, "TASK_TGID"], [12840, "TASK_PID"], [12992, "TASK_CRED"], [13096, "CRED_UID"],
        [13288, "TASK_COMM"], [13832, "STATISTICS"], [13872, "UNSIGNED"], [14360, "SUB_BITS"],
        [14504, "UNSIGNED"], [14568, "UNSIGNED"], [14872, "SLOTS"],
    ],
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15120, 5704],
    "maps": [
        [40, "control"], [800, "owner_levels"], [1040, "owners"], [1912, "owners"], [2344, "owners"],
        [2904, "owners"], [3048, "owner_levels"], [3168, "owners"], [3528, "owners"], [3880, "owners"],
        [5336, "tally"], [5552, "waiting"],
    ],
    "constants": [
        [104, "STOP_AFTER"], [160, "OWNER_BY_MOUNT"], [200, "TASK_NSPROXY"], [288, "NSPROXY_MNT"],
        [360, "MNT_INUM"], [472, "OWNER_MASK"], [552, "TASK_CGROUPS"], [640, "CSET_CGROUP"],
        [728, "CGROUP_LEVEL"], [856, "CGROUP_PARENT"], [880, "CSS_CGROUP"], [904, "CGROUP_KN"],
        [928, "KN_ID"], [952, "OWNER_MASK"], [1432, "OWNER_HOST"], [1456, "TASK_THREAD_PID"],
        [1552, "PID_LEVEL"], [1648, "PID_NUMBERS"], [1672, "UPID_NS"], [1760, "PIDNS_INUM"],
        [1824, "HOST_PIDNS_INO"], [1848, "OWNER_MASK"], [2440, "TASK_NSPROXY"], [2520, "NSPROXY_MNT"],
        [2592, "MNT_INUM"], [2704, "OWNER_MASK"], [2832, "OWNER_MASK"], [3360, "OWNER_HOST"],
        [3384, "HOST_PIDNS_DEV"], [3400, "HOST_PIDNS_INO"], [4016, "WANTS_PID"], [4040, "PID_NUMBERS"],
        [4072, "TASK_GROUP_LEADER"], [4160, "TASK_THREAD_PID"], [4248, "PID_LEVEL"], [4400, "UPID_NS"],
        [4464, "PIDNS_INUM"], [4576, "WANTS_PID"], [4696, "PID_NUMBERS"], [4728, "TASK_GROUP_LEADER"],
        [4808, "TASK_THREAD_PID"], [4896, "PID_LEVEL"], [5048, "UPID_NS"], [5112, "PIDNS_INUM"],
        [5272, "ONLY_PID"], [5440, "TASK_PID"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [20824, 15120],
    "maps": [
        [32, "control"], [304, "control"], [416, "waiting"], [464, "waiting"], [632, "waiting"],
        [704, "waiting"], [808, "control"], [1416, "owners"], [1560, "owner_levels"], [1680, "owners"],
        [2056, "owners"], [2368, "owners"], [3272, "owner_levels"], [3512, "owners"], [4384, "owners"],
        [4816, "owners"], [5376, "owners"], [5520, "owner_levels"], [5640, "owners"], [6000, "owners"],
        [6888, "tally"], [7000, "waiting"], [7280, "owners"], [8864, "tally"], [11088, "control"],
        [11320, "control"], [11376, "events"], [11496, "control"], [13424, "control"], [13592, "rows"],
        [13664, "blank"], [13712, "rows"], [13768, "rows"], [15048, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [192, "TASK_STATE"], [544, "TASK_PID"], [760, "MIN_WAIT"],
        [920, "OWNER_BY_MOUNT"], [952, "TASK_NSPROXY"], [1032, "NSPROXY_MNT"], [1104, "MNT_INUM"],
        [1216, "OWNER_MASK"], [1344, "OWNER_MASK"], [1872, "OWNER_HOST"], [1912, "HOST_PIDNS_DEV"],
        [1928, "HOST_PIDNS_INO"], [2504, "WANTS_PID"], [2632, "OWNER_BY_MOUNT"], [2672, "TASK_NSPROXY"],
        [2760, "NSPROXY_MNT"], [2832, "MNT_INUM"], [2944, "OWNER_MASK"], [3024, "TASK_CGROUPS"],
        [3112, "CSET_CGROUP"], [3200, "CGROUP_LEVEL"], [3328, "CGROUP_PARENT"], [3352, "CSS_CGROUP"],
        [3376, "CGROUP_KN"], [3400, "KN_ID"], [3424, "OWNER_MASK"], [3904, "OWNER_HOST"],
        [3928, "TASK_THREAD_PID"], [4024, "PID_LEVEL"], [4120, "PID_NUMBERS"], [4144, "UPID_NS"],
        [4232, "PIDNS_INUM"], [4296, "HOST_PIDNS_INO"], [4320, "OWNER_MASK"], [4912, "TASK_NSPROXY"],
        [4992, "NSPROXY_MNT"], [5064, "MNT_INUM"], [5176, "OWNER_MASK"], [5304, "OWNER_MASK"],
        [5832, "OWNER_HOST"], [5856, "HOST_PIDNS_DEV"], [5872, "HOST_PIDNS_INO"], [6232, "PID_NUMBERS"],
        [6264, "TASK_GROUP_LEADER"], [6344, "TASK_THREAD_PID"], [6432, "PID_LEVEL"], [6584, "UPID_NS"],
        [6648, "PIDNS_INUM"], [6808, "ONLY_PID"], [7424, "WANTS_PID"], [7448, "PID_NUMBERS"],
        [7480, "TASK_GROUP_LEADER"], [7576, "TASK_THREAD_PID"], [7696, "PID_LEVEL"], [7832, "UPID_NS"],
        [7896, "PIDNS_INUM"], [8040, "WANTS_PID"], [8160, "PID_NUMBERS"], [8192, "TASK_GROUP_LEADER"],
        [8280, "TASK_THREAD_PID"], [8400, "PID_LEVEL"], [8536, "UPID_NS"], [8600, "PIDNS_INUM"],
        [8792, "ONLY_PID"], [8912, "COLLECT_EVENTS"], [9008, "HOST_LEVEL"], [9104, "TASK_GROUP_LEADER"],
        [9200, "TASK_THREAD_PID"], [9280, "PID_LEVEL"], [9344, "HOST_PIDNS_INO"], [9464, "PID_NUMBERS"],
        [9504, "UPID_NS"], [9576, "PIDNS_INUM"], [9976, "PID_NUMBERS"], [10016, "UPID_NS"],
        [10088, "PIDNS_INUM"], [10296, "BY"], [10392, "HOST_LEVEL"], [10472, "TASK_TGID"],
        [10544, "TASK_PID"], [10720, "TASK_CRED"], [10784, "CRED_UID"], [10872, "TASK_COMM"],
        [11264, "MAX_EVENTS"], [11584, "TASK_GROUP_LEADER"], [11680, "TASK_THREAD_PID"],
        [11760, "PID_LEVEL"], [11824, "HOST_PIDNS_INO"], [11936, "PID_NUMBERS"], [11976, "UPID_NS"],
        [12048, "PIDNS_INUM"], [12432, "PID_NUMBERS"], [12472, "UPID_NS"], [12552, "PIDNS_INUM"],
        [12760, "TASK_TGID"], [12840, "TASK_PID"], [12992, "TASK_CRED"], [13096, "CRED_UID"],
        [13288, "TASK_COMM"], [13832, "STATISTICS"], [13872, "UNSIGNED"], [14360, "SUB_BITS"],
        [14504, "UNSIGNED"], [14568, "UNSIGNED"], [14872, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c8a639e56784f1a1fcf9b146c0ac5952b5a87b09e94e810b594268f94cfb683a",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["preempted", "Q", 48, 1],
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
            "name": "waiting", "type": 1, "key_size": 4, "value_size": 16, "max_entries": 10240,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [["since", "Q", 0, 1], ["preempted", "Q", 8, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["cpu", "I", 56, 1],
            ["preempted", "I", 60, 1],
        ],
    },
    "code": (
        "eNrtXX9sJFUdn9nudrflsHuH29urae7K8eM4qREichLQggFKIlJ/1KuR5rps8NYaZQtyt3NLQnuAlovRKydS8Z9tD68lOaVRko5K"
        "stUonEpMNZdQUhMvigETxDNB0zvajp35ft/svLfv7bzZnd32eiUhj53OvB/f9/393vdDfpti/aN9P2K10yr8TrZMGWYb36xQ/+TH"
        "oQ0HFGXKMIwnVv7b/CSmhKEf/D6mhqw2HqG/j0WC+F6n1bbHAzAu/v1pbLURaPeq0H+3egl/fnV0/01JnOcYzlOFeU6vDGOObM53"
        "YOXfxBh8361utvs1u8626IZznCyOk2xZcKXHAkWPEEOPOlz/bcz6O6w2pFxqteb37zPHa3zOdbznOOPJvG/ORHsqCuvbPWqNEwtI"
        "0nenJH1z8H1IUZl1Tbqua5Ja10sG0CuC+3EUftcrimw/dTi+SaHtffidSn+XbRy2+m1Xf2JUJgeifX+d2ffXcN9zVv/ZZ9PQHskY"
        "vPnF1GttOu7k7Qv+nka6ZPuBX537tID7FHHskza2wN/ny/ztJ1miHyffMOseTEzid0/Cg3tQX00AOwwW7WPLKPId8HfrCGiUcD3s"
        "Tz4B7+1f+bFjpT2IbbfaaK+ny3wvQtOTjH+wAd5/4UkBH9njt8F3Q0gHHFcbh7/vayP85U2v5MPID2HQm9pAXAE99jcc902rbR06"
        "ILnuTda6yTqT/d7kM9s4CPrD6s3kA/id2BxE/v44fD9SKzqcQTr8A+iQ6IbvG/C7EREdWiw6aGOgB0z+XBnO0E6AvrHpeB9+H8Dv"
        "se0OtFktyw/aJMiz9jzId0zt4so3msHCuo/juutQToIFecuY4ys4PrbdyjUUv4aUXTT/jVSb7n9Gur8G8opyv78O5vcKtto48sfl"
        "NB1fwfZr18P32X6ge7YF9sMcP2v2i+uL1f8exkmhXEZQLvH3dAOhw1+R7u+39tNdHlSLziHlA9C/kF+9yYmYbm8j3S4FugwU+MGc"
        "r4iPWtvChnO/i+3FVmsg7cEojhcp4qtJKb76rdVz4sRJnOemANjLD5e0V4RescBW1Wm/WPugjcF7xE4U7NeUIfIzaLsz5WK//Okn"
        "WaKfkvZrAr/LoP2Ko/0Ki+zXoOHUm61DDQE5Pb7HWs9apy/xAwg92X6zLWlqvq5+5sSUN/0VIXFIp8B+8/VztqVT8LxD8HyP4Dns"
        "L9FP2SM9uN+PwLwHWDs5yOgdb/5oHseJNaDeGSF650Uc9+egTwZesmYajuB3QyI+6wE7OQnzTuB72kQK+OBBvn3Unu+DcbaAA6cd"
        "BzprY2lf+JO8rx3vdOUf5/fhMNp50g/yn7u/cAfX3sfUq5aroucmpkrKTdND3uJecz1BzrqatvLtidtzt3XkcX7F+qC0fpFdD+s/"
        "9W7575L1PEw/Dyl7FKddbxqqtpx9D+XsB4ZTvgndX8E2cVjgD235GcaHID/ZQyBnicNB/vtt30Y56ODLV4ToHW/ypR3fQ/Uj/T2x"
        "fwfQT6tHP+0A2Y8/on92rSrjn8XUXyxFHH/fN+D3fr2D+/XjpfLi7ovdb8G4e2iTWlbcHWbi7gzj32dEcfcgHXfXzI4ycffAv8qM"
        "u73FYdnGPibu7mPi7psF+Ydq0YGNu1+F78P43YCIDnGMu1NM3J2WjLu3C+zwDUte4+wpqXhonImzx2g6D1SbzqeRzq+7xNl9LnH2"
        "6+g3Yd6xJSWIs18tHWeH6Tjb1pNFef/brTahBblx4FrJX2oHo7Q81vHzezz/hJfPJP5jYhz6a2+7AvajAf0vzCeSvGLTKOMvxvl0"
        "KVrvY+L5VCNPuz+M88Y2gf32DrDnSKX7yz9G+4WJEwv8fEJRHg0WsB/9CeJX9CbeWOSN7z2/Nb+oOM4Nso1TBn2OAf2y+iGmnF6U"
        "GY+nd0j/AW6/v1skdPm3Iy/UGn150Xl+ZdLVbOevhr/Pb42jfP7Kei8xws8vtbZ9dxHe26aUly/71iKdLxusLM8o1H8kX6a5rOfh"
        "RaccxdS7Ffpcb1BwzjIpOLf8EcjxM0G5PBZzfmj7M7XyC0+g3z4SpfIq7Pr9Ok8l9j0xPoV67lHglzDqOUZfNKEf15Ti+88y+q0c"
        "+rHrl/WPtXGgH+t/kPizty2BcrZXks++BHyD57DaSKTMvD/IR2JsEeXiHqW0Hf5UST627fBFz79XX2T828A9/xf1W2S37fyZiN+D"
        "lF1g59Hbln+vsnP36ff45/rEX5hk6PcWzvcMtnPYzmJ7CtsZbOFeSLye7r+7Hs/7J0D/d4enqPsOJN8cUn5N2Yl8FL9X1ZL5hWwj"
        "5EltubTzN978WvJ+Uf83dbr6s3Q+B/P3gv7Y77M3QR6K5Cdd8g4rdO7BuATiF9a/I37mNMZx2d0Qt7Q3t1NxcLn5zQJ/8P1QkseU"
        "ppeLv10YL2V48ZsL/fcYPL+MxBu9Wxq9+eMPsXK9QPVP5qmNdXHz7dJ8yfARGVcb6/AUX5H5tTfv8mf/Gfmq9v4nj0ju83iPQH/j"
        "PrdFKttnvGdD8jAk30f0WkjZTfXP+hXEHuxdWWfUIZ+xOvgg8RTOazfaFcx378V4heQRYoGbVb6e/Q6jZ9tUSs/aeYjrVYWXV5M4"
        "L+Hy1+SC4Uc/+yP0fhH6svFlYoSOn5K7f4NyAnaI5F+SR17Ce4lgl2LhVrk8wUO1zRMk+yF/RNadRLsqM69Z7C/q6C+kRGy6NVH8"
        "DuMkG08Zbv1ELT7CfALe9yH3fLTJNOUXmO9HrHW8jf2/xdXTsfBm1/uIVHxr59dy553x+3xzp9W2b62z5c2Ma83nwN/PnifrUq18"
        "S4Dmo/ouhZsP2EX4Cu5taJd3cP3/9p1wD3Q+vkPhr/PIeS/rjCmPn4d5/0mV8eemMd8wvTIvc4Zm/KPi+g5z8yI/hPmmooL5fsPj"
        "fL+O8/2lWp6/1kP7a6iXsoc8+muHRP5alzd/7XmUu0Oy/hra82Oy/hqeS/anSvtrSIf25msUp50R2ultAju9jU/XIjt9zGc7fUjW"
        "H+tz8ccavNnpY4ydRr+JxKPE/yP3KYr9Skm+Qz4pmtcx4pd1lumXdfiz36xd82m/hXZdcp3knEXsl+2QspfsPpM8LNHjRG/Pb+lA"
        "fRdBezB3zk9/x86DTPhDHzZvQu4HJ1vQrzk0Q+eX8BxtL/IJqQshfl9MjWN+vlkpuU6tMv1ry/szilLJ+hO5haI6iCaHn5Lsn8UW"
        "/Zf+OWxPo17V8feL2P7FYOkUsOhyCdd/ioXrS9Kp2L8KFD2Pov96o3l+uNJ+wqIT+Ev74iReOsPVH+TcJhbx6B/Z5zCPnKP8o63o"
        "H8UZ/2gr8Y8OnKP8oyHGPwp32fpEpeQrjfKlKDJ+ij1PlfgFzUol506kfspt3DzxKxx+UaCM+cZUUDjzCf65eCxw9znYP/CP749s"
        "sujMvtcdaFKc8dz8ShxqDjGB5zHTZL44fvsu1f7t7D+kfBL6i4Sov5M40uy3A/1C1Xr/1qJ5W+t7HP2Mw/AH8vtgEPQP6W86BO+b"
        "7Os8NyL9t0dU+zc5Xw/Z81KV9g74+50Y75Lf5jhR8p6qUO9FmPci+J7ze/O9IPMe0YPO5+b5QIB5z/yd/ybSK4H7UI/7QOifoul/"
        "ZVAFOQihXvgc8kOQ3mfz72Y/D9yA7z2BfHYntNtvxN9fgPYBvN/V/hHoKP9RfO8OaB+9n3n/k3S+nqzv/hV+sPiOnQ/yVyyoUnzS"
        "RPIOARX5JsrlbyI/5D1y/ro/CPrthccL666z+G0T6FvUG931IK/5zxbkzJzP/hDwWb4L+Q7jlPyVKC9KHdXvRBC+I/Ze2wIK9Zbb"
        "3gM9vwP389a48h+H3mrd8Y5B30OB+LTy+UW49Lpl5x8WiByY8266rrAPll5u24XzeHkB1rED1/E/Zh07mHX8k1nHm4bC1ctxfnwX"
        "0Re86dmfLlB2I0rsxgsw72al5DlBuXq9qC5WdD4SwPrANn5dbFH8hf5BrN6tzkKn44My/SLhuZ5P/cjGWZXXCc7RdRYjT6ty99VE"
        "dRa64H736txjSvafNUrfY5r1Fs9NuPP9WU91FpOC+oic4Pmo4PlRwfM5ps5iiq6zKLqvN1fZfRU7n4f3VRKCOouRTkk+I3UWU0yd"
        "xSmXOosZps5iEvOcs77wJ3lfO57zlIcq1FksUOes5ddZ3GtURc+dKJ0v490nKJX/EOY7mgX5DpfnbuvIJ+k8AhvPlh3HEv1UVGfx"
        "QYN3HmTXWdRMzvyqs8Dz/kOnJOssRvnyVaZ91Y4fNcqyq5i/y+P9Ufue7ijZD1JnocO9Phf9E1PPLkccf9835Pd+kTqLvy87/RbX"
        "OosNv4XBN4ANdrcngjqLCJ0vs/ENNIG/aY/fVmP5ZussYILu9YpsncVZT35MtnGGqbOY4ddZEHyDoWrTgamzGOiRpAOpszjF1FnM"
        "Vlhn8dVlHp9UjmfwIUreQ0p7jeksW2cxI1lnQd8rs+ss7Dwn1lkI5HDavkcGdRYJR96Ovvf8sWVF4dzjdtUP5B73dctO+1lMX2/y"
        "I6Yvuce9c7n0erYvO/26mHoHRY9ifnwWnjN1n7EwJPITXwnKxcdl3rMT2hmP/Whfjiql7tkRPVx+HcrDwAeiOpRnCF1wHNH9qGrd"
        "L5G8FyU6b+5NfBHlpcuFXz4P67wP72Eniu9hn/VyD3vyXeTru2h/pogfby/Jj5Xe97xw+PCKdc6H/tzLK+ZbrH9CP5/4+71D2lIl"
        "51AFfZ1eou+ngd+hjesCvLgFabw42XPS0nVW9y7JrMspx2dQjp3nZsX9fsauG6XrrD69xL1XdRXmtZtJndVd1nt5Ia6i7rof+qri"
        "KurSeQ+dmyfQBbiKM0z9hr5KuIonXcc76RFX8SQXVzEnkBNdWk649M3pAjnxWi/B4iqOSuMqTnnCVTwqwFX0Kgfl4ipmsP5hcANX"
        "saK8Q26VcRVzLriKuTWOq+hNPgkeaSHvMCyJq5hbo7iKR5m8w2iFuIqDWA+eWSO4irlVxlUclsRVHDWc52arj6uYqwwno2JcRZqP"
        "/MBVnPKEq/gig6u4p6S9IvRyx1XMCc77dEPkZ9B2R3exX/70kyzRT2l8It0jPtGwz7iKa4u+BVxFXRCnZ4RxOtfPnNB9xlXsEZzT"
        "+4W3OMyc9/e54CoOM3rHmz9aPVzFPua8P+1y3p9izvuxHmAs4wt/kvfZ+gK37wvn/dgP8p//uIoVyuGEXlJueHmkUnGv/7iKpddR"
        "jKvosp7LvK2nclzFasmZX+f9KTzvT0ue93fy5cvOR3qTL4LTWMjPeuPb6uMq+rVfleIqXux+y2rhKg674CpWS75XC1cxxcTdKUlc"
        "xWrRoVJcxTQTd2dqjquo+4qrWC06y573pyTP+zMUnvQGrqIbrmKuRriKuQ1cxZJ5tFrjKupVw1XU1yWu4vAawVXMCXAVh33GVcwJ"
        "6tp1IS5dVf3CEzqDS5cxeOv36zy1gEunV4irqEvrt3Lox65f1j/WxjOC+nndBVdx+ALHVbxY+ffqi4x/G7jn/6J+i3EVdaM0vwcp"
        "u+COq+j13F2Eq5gR4Cqexfl6w1cU4yrmJHEVc5Xh9PiOq9hVZVzFTo+4ipI4PTauYprBVUxdoLiK6TJxFftqjKuYxrwiH8+nclzF"
        "zgpxFVPrFFexr0a4imkGVzHnM66iXiGuYm6d4irqDK4i2vfdiLdz5BSDq4i4RGiX1i6u4mkGV3FWel5znnAVTyPu4azh1g/gKmI+"
        "Ae/7kHs+BAeI+AUFXMV3sf+zFziu4p41i6uor0lcRa/+Wl+VcRV7qoyr2OURVzFF/f955HEV0+sUVzFVY1zFPsN5n6J6uIpdFeIq"
        "ptcprmKqRriKe9YJriL6NQQHGfEL3HEVc+sMV3GWi6OY7D9D4Sdm+2fwN+Jo978hjas4V1VcxVEGV/EtAa7i4AWCq5iRxlXUVwlX"
        "US8TV1GvCFfxaJVxFY9u4CoqG7iKG7iKG7iKzntUxXq5NriK/wfnN3J7"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
            "woken": _WOKEN,
        },
    },
}

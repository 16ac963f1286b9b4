# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8848],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2584, "tally"], [2640, "scratch"], [3200, "pattern"], [5320, "control"],
        [5560, "rows"], [5624, "blank"], [5672, "rows"], [5720, "rows"], [8192, "control"],
        [8432, "control"], [8520, "events"], [8632, "control"], [8776, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2504, "ONLY_PID"], [3168, "MATCH"],
        [3704, "PATTERN_LENGTH"], [3824, "COLLECT_EVENTS"], [4112, "WALKS"], [4200, "TASK_FS"],
        [4400, "FS_PWD"], [4488, "ONLY_ERRORS"], [4536, "BY"], [5776, "STATISTICS"], [5816, "UNSIGNED"],
        [6144, "SLOTS"], [6264, "TASK_FILES"], [6344, "FILES_FDT"], [6448, "FDT_MAX_FDS"],
        [6552, "FDT_FD"], [6696, "FILE_PATH"], [6728, "FS_ROOT"], [6792, "PATH_DENTRY"],
        [6880, "PATH_MNT"], [7168, "VFSMOUNT_ROOT"], [7192, "MOUNT_VFSMOUNT"], [7216, "MOUNT_PARENT"],
        [7240, "MOUNT_MOUNTPOINT"], [7264, "DENTRY_PARENT"], [7288, "DENTRY_NAME"], [7312, "QSTR_NAME"],
        [8376, "MAX_EVENTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8848, 2752],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2544, "tally"], [2608, "unseen_calls"], [2680, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2480, "ONLY_PID"],
    ],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [11600, 8848],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2584, "tally"], [2640, "scratch"], [3200, "pattern"], [5320, "control"],
        [7392, "rows"], [7456, "blank"], [7504, "rows"], [7552, "rows"], [8192, "control"],
        [8432, "control"], [8520, "events"], [8632, "control"], [8776, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2504, "ONLY_PID"], [3168, "MATCH"],
        [3704, "PATTERN_LENGTH"], [3824, "COLLECT_EVENTS"], [4104, "WALKS"], [4200, "TASK_FS"],
        [4400, "FS_PWD"], [4488, "ONLY_ERRORS"], [4536, "BY"], [5496, "TASK_FILES"], [5576, "FILES_FDT"],
        [5680, "FDT_MAX_FDS"], [5784, "FDT_FD"], [5928, "FILE_PATH"], [5960, "FS_ROOT"],
        [6024, "PATH_DENTRY"], [6112, "PATH_MNT"], [6400, "VFSMOUNT_ROOT"], [6424, "MOUNT_VFSMOUNT"],
        [6448, "MOUNT_PARENT"], [6472, "MOUNT_MOUNTPOINT"], [6496, "DENTRY_PARENT"],
        [6520, "DENTRY_NAME"], [6544, "QSTR_NAME"], [7608, "STATISTICS"], [7648, "UNSIGNED"],
        [7976, "SLOTS"], [8376, "MAX_EVENTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [20448, 2736],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2528, "tally"], [2592, "unseen_calls"], [2664, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2096, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2464, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a783981b3edd4d5fbba06c5a30803b7b8ef2c9b0e23166feb7ddd6116e26e592",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 304, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["path", "s", 48, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1208, "max_entries": 1, "flags": 0,
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["in_root", "I", 76, 1],
        ],
    },
    "code": (
        "eNrtW11sXEcVnrv/G0zWcXKTTSTTdZNIi4WFKSkk0IgkpCJqQbUolgvCareryCZSJJtUiW+3EnZIlDRCKK5FiSCqYrtg94X6bc0L"
        "6weQ8xBQhEBKcKUaBCJCSDilKq6SeNm55zt379y9d39iO6Hi+uV45s7PmTPnzDlz5tvCNmH+GSebTZrXqJzd8U5R0mRAKH96gBoc"
        "jWwUxdJfdsctardJbVeYIBot9b9Vane29L/sqYsozYd5dC0s3OcJod0Rk3a0UIM8vv8INPfyjDl/7tg00Q2XiLZfIb40x7jap0wq"
        "+dkpvwfV7wmU8xGMf4zWVxjHejRaT77ETgzjDEo+xyEH53ib13acbJVxQrZxHOsezkyh3xBVPJMkOkXbMeyUU27HdbN9WJBetI6M"
        "0XwR2sdChtr1lQqpEj0F2q1tsNbTJdtBjvko9KKf6KkYtX8bZe/526jfIOSAeY0J+v58G+trY3pYiEMf4qRXxigJpFv7C+b9u0lb"
        "My9R/yj6DXqtu8lcN+tN9thiTX4WbfzkNsya7XVzNKkHVM5sIjsIiyeo/wjkMLjecliEHP5Gchh5ts79T5pyMMbniqyf8pwwfn61"
        "qPR/Ef0D6A/aHXjEpJV2O+xqz85zozCJdQZhF6GyfUnV7xOYD7RbfFKx97BIP2B9+wPkfJPsE3beFyT+5kGNCejDo6rc5kGPP3YT"
        "5yDJObeD5C/nz8lxY5g/do3mOQc7jMIOzwmHHN4lfdS2mPtXe981U85h8TSN7ym3xuzCW27/hNz2k1xGy/og+eVxW9v2Fe1+jc+V"
        "Sv3qofFfa8Y8sQp9WqxLn4jPzPhfwd/Tqr+JOeaNkX/LvE527umPLP5J76zzdLV+6eU6/RL8h1OO5XjBY54T3nza/RXrS2aCxulo"
        "2016FqF2kppyBk3AbySG3P11BR/fXxt5Oddfrz/OYFzWr96WuHCTn9c4BfDvHM9Ln42pGdhvSLFD53nb2/bHFdd9rPdcg9z1yLWV"
        "Wv3esfezzqPfrNjPLT53ZbtfyHK0XH5DlrVy+W1Z/m55fNPPBAdIrqVlS0ssPE7fO3ZRx3wp3Lws22mkQIWt6vfC5yC/4AvEXxT1"
        "n8G+f4vOYbkvBwP0XapKoUXVj+5okzl/WV+WsV9LRbsdu+13EusbMPcNejNO/eV5K3e0R0Pc0H4R480o57qMV87b5CnHlR0K2bL8"
        "pOgKsE8+x1i+fK7Po/6oCCrrO2GzB83mbyr0KOLQy3HaZz3yNVGPnhU+X+ZXs/Gri8Mk58jjJmfWvMkm0BCobV80WY6Vy6U5Mqep"
        "XY/UHzl+CPa+i+jgIZxLZ7GvgY+LdlHul03TeFyWfGtmfQj14CvdJOzxEOuL0x71wL/hf8m/9YTB1x7w9Q3w9STkhbIeeg/3poD4"
        "kq2+91CkLv64PiziqKd17Q5sM+fncmX/Jkd9k1KfTXM8sajohzNuC8NvRqFPuhY3/2ltgR+GHSd0rJv3aQvkcRi0G37/yQ/gf/et"
        "0Hk47eH3nyL7/MJ5K17aaDvXzppjlL7H9gp7nMHnaTb9VVpnP/lx9k/Z/sPQvwPWOAn7/aCfNigb61Liern+52CvzejXbM5H/BmT"
        "ZOfZvWese5M93skmh2FnZI/Z5CvKfSKbHEIZ50aSzsvcUL9wl8+yWTPYxuUPNIF479OyHHxfs8c3HK854xXnOZB4vbo/tp9Tdr/M"
        "/s6YovX0IX7lc47PLalfl21y6W277cpXo/Mno451IH+iR3+qkb59QrPPw/4pj/uj9D+SHg2U/ZGbPXTzd47zzoDPkt6fD1bKk+9T"
        "PdAbztOwvuaegj7AXvLxyn6aje+8lYeJKvbB/o/txPjZLPSSvnMcbIwj7u9hvbwcJH2/FLTfD3rgzzhOKewTir0UxsAn+M1eumL2"
        "72F5Bpx+V4N+T8M+36R50z8waS49DToTFI576BO4T8nz83mcz7n0xQp+5ZTGW1cQX0Uq7FfOwPZr91/NNv/VEyF/pEd2q3qZnAkR"
        "nQa9AnoJ9CLoedBh0CHQAdB+0BdAnwPtAj0CegB0L2gnaBo0BZoEbQaNgQrQZZJrcgn0Fugi6A3Q66BXQedAZ00aLRmf/I/lyXGL"
        "lN8Jl/hCj+8QDcWrUbbXk/fs8cvCtiMm7djeZO2HPFdlPdn1gNI+D3sxJimeWdhJ4y5sTqH9sXt2v6MHOuGP+u7Z/VzvaED1M9Eu"
        "6z6j2eYzpjAPzhvneo2J8n1fs8Vx3doWsZr4XheRqvMV+H4aovZnKayqmz9dO2H+t5ARHnngg/eEzc4X2mLigMv9jOfXg5pV5vNV"
        "Nu0LkV2HzVOL7E8z40dSiMLX1XtEXxh+pQt+hePj3ZCrQN46VPa/JfI9PbjBml/WhwXFL0YLBaL7D31IckthPQeT4rZtv1tTFPeV"
        "8zD/oHKQ1sH52B74ke4w+H/MwT/yRhw3neL1QE+5n1Pech5Z1bGzxZK7aR9tneAnQXrdksJ6/uNYT4rWE+b1gP8wr8fjfj32cPPu"
        "84gjjp+cwP35lrIP2WOry29Y93/k8Zxxf4HSkGJ/y2ui2jx1y2US8RLa98VJf1jO9cpV1yie9I57XnHVI/b/Cfaj7deLrnks+PWK"
        "eCZbW75u/Jb8E43/E+xX3DHu2P2Om4ReYF0nxariyYTBcuLxU+55vkiNOHnMI05Oph33gE7cO/ZYdtZZ5d2lsn7Wo37ao37Yo/6i"
        "R/2QR/0A2c2ryMuOkJx6twdRxr6cTiPf+02lnuNnznMak9i/zY3tf+/2Xcr+GOeSyj7x/eoRfk+dJLnUrWdv0TitRourHhiTw8XV"
        "2APzl9iOcS8lrfccMx/hmdcv64PbPbPspz7rkDPtc6PnDeexWkdvU15/hPR2t/avYrHUN3Ou00M+Q8p8xvhAQ/ss7xNyfGOc7jHW"
        "+xrOUWccyvkyzo/lcS84rv1J4Tth5aWonBnZo+Q5ssk94HdG2a+wuFa0t2d58/7Mg7J/5n04jndynp/zcuy/jCncW6KbGoubrTxv"
        "4q4SN29F3LwtqMbNWzlujt9V4t1BR7wb6RKucfWbiHd3cfxI7/rGowdc/WPHzo9R/LEl5Rrv6tHlO43Fve/dIf7bBd9L9pr6QPLs"
        "Kc1fDNK7UJfLuBzPFU5XxsenXd6NdNGk5EcXMs0e63i3wXXcxDo2KXJmeS60HHDMG8O+/f6Oej9KuvMT/22D/MzfUfSkmfXk13fU"
        "fPKtoj2vVI7DlovV3snsdr7sGodRf77H69pGddwq61iuB8dSkT/D+0sAOJY2dxzLfeNULP+2XPRav3rOLtd4D1ybcbJVxqmKU5lG"
        "v1eBU4G/mop54VQWVZzK6FideA0HTgVyzONdqoD47FQc7+OGF05lUcWpVOAzFh3v343pWfncxft3xgOnMviSdU5pNj5q41SWavKz"
        "pOBUrjpwKlfdcSrIOyZG1lsODpzK4LN1yoFxKtcdOJUbq8SpnGkYp7LcCE4l6sCpPDA514tTuVonTuWGks+3cCpWfg44FQ87ZDut"
        "wKnUtHvGqTyjvDdXyq0xu/CWG+NUDpJcMl44FcKx8Loq9YoSVMaLiOczlfiUpUbwKdPvg6+vqH7Gcc/Xo1+m9t+pgU8B37kLa+SH"
        "Ghwne8F9PD6f3e4Bbv6I7SkzsQwcCiXMZP4kBJqy6WPix3zfwDzb3OVRT97ovvzshfr8LMc9rD+9LTFHPFd9HH63sMaDn67UU2K0"
        "D/hOxnn2jvx5xW2++uOtmyt2+2m8f1CJfxea+fz43Uo947jhCu357rAgHEvBx1O7nw8+ntrHUwsfT+3jqddbzj6euppd+Hhq93cb"
        "H0+N8X08tY+nFnY8dbPG+evqeGrYtyeeuhn3SSeees7HUws3PPWsj6cWPp7ax1OvF54aOOp0LRz1rANHPXefOOoPNWpPchncxPUO"
        "PHXgYeGp5xrEU4+uCv9SG0/9ReCpf6XM4+OpWT99PLWPp14PPHWxMVxITTz1bRUXsk546v9fPOmcjyf18aQPEE86u0Z40rmPCJ70"
        "lw8JTzr3P44nnVtnPOmYjyddBzyp/7sjvnf9kOILz98dffuuEP7vjh787446LLmrvztqv0vrSWE99/e7o9XjqWd9PLVYSzz1rI+n"
        "FuuIpw5wXhv6ulm9FzHuWco9pjWGnzbzIj5+2vH+5+Onq+E2ffy0j5+ujkvx8dP14VJ8/LSPn/bx0z5+ut5466OBn/4vDYBiqQ=="
    ),
    "programs": {
        "x86_64": {
            "opened": _OPENED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

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
    "source_sha256": "f5ab391af168c262a133ed7a22a23dd936cc4abb0d5449c55932831e218367f1",
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
        "eNrtW11sXEcVnrv/G0x24+Qmm0im6yaRFgsLU1JIoBFJSEXVUjWiWC4Iq92uIptIkWxSJb7dStghUdIIobgWJYKoiu2C3ZfWb2te"
        "WD+AnIeAIgRSgivVIBARQiIpVXGVxMvOPd+5e+fuvfsT2wkV1y/HM3d+zpw5Z86ZM98WtwjzzzieNGlBo3Ju27slSVMBofzpAWpw"
        "OLJelMp/uW03qN0GtV1xgmi03P9Gud3p8v+ypy6iNB/m0bWwcJ8nhHbEV2crNSjg+49B8y/PmPPnj0wTXXeBaMcl4ktzjKt9xqSS"
        "n+3ye1D9nkC5EMH4R2h9xXGsR6P1FMrsxDDOoORzHHJwjrdxdcfJ1RgnZBvHse7h7BT6DVHFMymiU7Qdw0455bddNduHBcm/bWSM"
        "5ovQPhaz1K6vXEiX6QnQbm2dtZ5Dsh3kWIhCL/qJnohR+3dQ9p6/nfoNQg6Y15ig78+3s742p4fFOPQhTnpljJJAurW/YN6/m7Qt"
        "+xL1j6LfoNe6W8x1s97kjizW5WfRxk9+3azZXjdHk3pA5ewGsoOweIz6j0AOg2sth0XI4W8kh5FnG9z/lCkHY3yuxPopzwnjF5dL"
        "Sv8X0T+A/qDdgYdMWm23w6727Dw3ipNYZxB2EarYl1T9PoH5QLvFpxV7D4vMfda3P0DO18k+Yed9QeJvHtSYgD48rMptHvToI9dx"
        "DpKc89tI/nL+vBw3hvljV2ieM7DDKOzwjHDI4T3SR22TuX/1910z5RwWT9H4nnJrzi685fZPyG0vyWW0og+SXx63rX1Pye7X+Fyp"
        "1q8eGv+1JOaJVenTYkP6RHxmx/8K/p5S/U3MMW/sCWr/Otm5pz+y+Ce9s87Tlfqllxv0S/AfTjlW4gWPeY5582n3V6wv2Qkap7N9"
        "J+lZhNpJasoZNAG/kRhy99dVfPxgdeTlXH+j/jiLcVm/elvjwk1+XuMUwb9zPC99NqZmYL8hxQ6d521v+x+XXfex0XMNctcjV5br"
        "9XvX3s86j36zbD+3+NyV7d6W5Wil/IYsa5XyO7L8vcr4pp8JDpBcy8uWllh8lL537qCOhXK4eVG200iBipvV78UvQH7BF4i/KOo/"
        "h33/Np3Dcl/2B+i7VJViq6of3dEWc/6Kvixhv26W7Hbstt8prG/A3DfozTj1l+et3NEeDXFDx3mMN6Oc6zJeOWuTpxxXdijmKvKT"
        "oivCPvkcY/nyuT6P+sMiqKzvmM0eNJu/qdKjiEMvx2mf9cjTohE9K36xwq9m41cXB0nOkUdNzqx5Uy2gIVDbvmiyHKuUy3NkT1K7"
        "Hqk/cvwQ7H0H0cEDOJdOY18DnxQdotIvl6HxuCz51sz6EOrBV6ZF2OMh1henPeqBf8P/kn/rCYOvXeDrm+DrccgLZT30Pu5NAfEV"
        "W33vgUhD/HF9WMRRT+vaGdhizs/l6v4tjvoWpT6X4XhiUdEPZ9wWht+MQp90LW7+09YKPww7TuhYN+/TJsjjIGg3/P7jH8L/7lmm"
        "83Daw+8/Sfb5pbNWvLTedq6dNscof4/tFvY4g8/TXObrtM5+8uPsn3L9B6F/+6xxEvb7QT9tUC52SInr5fqfg70m0S9pzkf8GZNk"
        "57ndp6x7kz3eyaWGYWdkj7nUK8p9IpcaQhnnRorOy/xQv3CXz5JZM9jO5Q81gXjvs7Ic/ECzxzccrznjFec5kHi9tj+2n1N2v8z+"
        "zpii9fQhfuVzjs8tqV8XbXLpbb/lylez86eijnUgf6JHf6aRvn1Ks8/D/qmA+6P0P5IeDlT8kZs9dPN3jvNOgc+y3p8NVsuT71M9"
        "0BvO07C+5p+EPsBeCvHqfpqN74KVh4kq9sH+j+3E+Pks9JK+cxxsjCPu72G9vBgkfb8QtN8PeuDPOE4p7hGKvRTHwCf4zV24ZPbv"
        "YXkGnH5Xg35Pwz7fpHkzPzRpPjMNOhMUjnvoY7hPyfPzeZzP+cz5Kn7llMZblxBfRarsV87A9mv3X0mb/+qJkD/SIztVvUzNhIhO"
        "g14CvQB6HvQs6DDoEOgAaD/oC6DPgR4CfQJ0H+hu0C7QDGgaNAWaBI2BCtAlkmvqJugN0EXQa6BXQS+DzoHOmjRaNj75H8uT4xYp"
        "v2Mu8YUe3yaailejbK/H79rjl4UtSZN2bm2x9kOeq7Ke7HpAaV+AvRiTFM8sbKdxFzam0f7IXbvf0QNd8Ed9d+1+rnc0oPqZaMq6"
        "z2i2+YwpzIPzxrleY6Jy39dscVy3tkmsJL7XRaTmfEW+n4ao/WkKqxrmT9eOmf8tZIVHHnj/XWGz84X2mNjncj/j+fWgZpX5fJVN"
        "+0Jk12Hz1CL708z4kRSi+A31HtEXhl85BL/C8fFOyFUgbx2q+N8y+b4eXGfNL+vDguIXo5X2de+Bj0huaaxnf0rcsu13W5rivkoe"
        "5h9UDtI6OB/bAz/SHQb/jzj4R96I46YTvB7oKfdzylvOI6s6t7dacjfto70L/CRIr1vTWM9/HOtJ03rCvB7wH+b1eNyvxx5s3n0e"
        "ccTR4xO4P99Q9iF3ZGX5Dev+jzyeM+4vUhpS7G19TdSap2G5TCJeQvu+OOkPy7lRueoaxZPecc8rrnrE/j/BfrTjask1jwW/XhXP"
        "5OrL143fsn+i8X+K/Yo7xh2713FT0Aus67hYUTyZMFhOPH7aPc8XqRMnj3nEyamM4x7QhXvHLsvOumq8u1TXz3rUT3vUD3vUn/eo"
        "H/KoHyC7eRV52RGSU+/WIMrYl5MZ5Hu/pdRz/Mx5TmMS+7exuf3v3bpD2R/jTErZJ75fPcTvqZMkl4b17C0ap81oddUDY3K4tBJ7"
        "YP4SWzHuhZT1nmPmIzzz+hV9cLtnVvzU5x1ypn1u9rzhPFbb6C3K64+Q3u7U/lUqlftmz3R5yGdImc8YH2hqn+V9Qo5vjNM9xnpf"
        "wznqjEM5X8b5sQLuBUe1Pyl8J6y8FJWzI7uUPEcutQv8zij7FRZXSvb2LG/en3lQ9s+8D0fxTs7zc16O/ZcxhXtLdENzcbOV503c"
        "UeLmzYibtwTVuHkzryN+R4l3Bx3xbiQlXOPqNxHv7uD4kd71jYdjrv6xc/snKP7YlHaNd/Xo0u3m4t73bxP/HYLvJbtNfSB59pTn"
        "LwXpXeiQy7gczxVPVsfHJ13ejXTRouRHF7JJj3W81+Q6rmMdGxQ5szwXkF+rzBvDvv3+tno/SrnzE/9tk/zM31b0JMl68uvbaj75"
        "RsmeV6rEYUulWu9kdjtfco3DqD/f43VtvTpujXUsNYJjqcqf4f0lABxLuzuO5Z5xKpZ/Wyp5rV89Z5fqvAeuzji5GuPUxKlMo9+r"
        "wKnAX03FvHAqiypOZXSsQbyGA6cCORbwLlVEfHYijvdxwwunsqjiVKrwGYuO9+/m9Kxy7uL9O+uBUxl8yTqnNBsf9XEqN+vyc1PB"
        "qVx24FQuu+NUkHdMjKy1HBw4lcFnG5QD41SuOnAq11aIUznVNE5lqRmcStSBU7lvcm4Up3K5QZzKNSWfb+FUrPwccCoedsh2WoVT"
        "qWv3jFN5RnlvrpZbc3bhLTfGqewnuWS9cCqEY+F1VesVJaiMFxHPZ6vxKTebwadMfwC+vqb6Gcc9X49+ldp/tw4+BXznz62SH2py"
        "nNw59/H4fHa7B7j5I7an7MQScCiUMJP5kxBo2qaPiZ/wfQPzbHGXRyN5o3vys+ca87Mc97D+9LbGHPFc7XH43cIaD366Wk+J0T7g"
        "Oxnn2Tvy52W3+RqPt64v2+2n+f5BJf5dSPL58bvlRsZxwxXa891hQTiWoo+ndj8ffDy1j6cWPp7ax1OvtZx9PHUtu/Dx1O7vNj6e"
        "GuP7eGofTy3seOqkxvnr2nhq2LcnnjqJ+6QTTz3n46mFG5561sdTCx9P7eOp1wpPDRx1ph6OetaBo567Rxz1Rxq1J7kMbuB6B546"
        "8KDw1HNN4qlHV4R/qY+n/jLw1L9S5vHx1KyfPp7ax1OvBZ661BwupC6e+paKC1kjPPX/L550zseT+njS+4gnnV0lPOncxwRP+ssH"
        "hCed+x/Hk86tMZ50zMeTrgGe1P/dEd+7fkTxhefvjr5zRwj/d0f3/3dHnZbc1d8dddyh9aSxnnv73dHK8dSzPp5arCaeetbHU4s1"
        "xFMHOK8Nfd2o3osY9yzlHtOaw0+beREfP+14//Px07Vwmz5+2sdP18al+PjpxnApPn7ax0/7+GkfP91ovPXxwE//Fy/zXdk="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 8192],
    "maps": [
        [128, "control"], [904, "owner_levels"], [1464, "owners"], [2352, "owners"],
        [2496, "owner_levels"], [2616, "owners"], [2976, "owners"], [3288, "owners"], [4248, "tally"],
        [6248, "owners"], [6392, "owner_levels"], [6512, "owners"], [6872, "owners"], [7184, "owners"],
        [8056, "origins"],
    ],
    "constants": [
        [192, "STOP_AFTER"], [256, "BIO_BLKG"], [360, "TASK_CGROUPS"], [432, "CSET_CGROUP"],
        [512, "BLKG_BLKCG"], [584, "BLKCG_CGROUP"], [664, "CGROUP_ROOT"], [840, "CGROUP_LEVEL"],
        [960, "CGROUP_PARENT"], [984, "CSS_CGROUP"], [1008, "CGROUP_KN"], [1032, "KN_ID"],
        [1056, "OWNER_MASK"], [1856, "OWNER_BY_MOUNT"], [1888, "TASK_NSPROXY"], [1968, "NSPROXY_MNT"],
        [2040, "MNT_INUM"], [2152, "OWNER_MASK"], [2280, "OWNER_MASK"], [2808, "OWNER_HOST"],
        [2832, "HOST_PIDNS_DEV"], [2848, "HOST_PIDNS_INO"], [3416, "WANTS_PID"], [3544, "PID_NUMBERS"],
        [3576, "TASK_GROUP_LEADER"], [3664, "TASK_THREAD_PID"], [3784, "PID_LEVEL"], [3920, "UPID_NS"],
        [3984, "PIDNS_INUM"], [4176, "ONLY_PID"], [4304, "HOST_LEVEL"], [4376, "TASK_GROUP_LEADER"],
        [4456, "TASK_THREAD_PID"], [4536, "PID_LEVEL"], [4600, "HOST_PIDNS_INO"], [4720, "PID_NUMBERS"],
        [4760, "UPID_NS"], [4832, "PIDNS_INUM"], [5232, "PID_NUMBERS"], [5272, "UPID_NS"],
        [5344, "PIDNS_INUM"], [5664, "COLLECT_STACKS"], [5752, "OWNER_BY_MOUNT"], [5784, "TASK_NSPROXY"],
        [5864, "NSPROXY_MNT"], [5936, "MNT_INUM"], [6048, "OWNER_MASK"], [6176, "OWNER_MASK"],
        [6704, "OWNER_HOST"], [6728, "HOST_PIDNS_DEV"], [6744, "HOST_PIDNS_INO"], [7424, "PID_NUMBERS"],
        [7456, "TASK_GROUP_LEADER"], [7536, "TASK_THREAD_PID"], [7624, "PID_LEVEL"], [7776, "UPID_NS"],
        [7840, "PIDNS_INUM"],
    ],
    "calls": [[8040, "keep_stack"]],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8192, 4512],
    "maps": [
        [24, "requests"], [456, "requests"], [1000, "control"], [1144, "tally"], [1664, "control"],
        [2344, "control"], [2576, "control"], [2632, "events"], [2760, "control"], [2864, "rows"],
        [2936, "blank"], [2984, "rows"], [3040, "rows"], [3352, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [512, "RQ_QUEUE"], [600, "QUEUE_DISK"], [656, "QUEUE"], [712, "ONLY_DISK"],
        [752, "DISK_MAJOR"], [840, "DISK_MINOR"], [952, "MIN_LATENCY"], [1080, "STOP_AFTER"],
        [1208, "COLLECT_EVENTS"], [1568, "DISK_TEXT"], [1640, "STOP_AFTER"], [1864, "BY"],
        [2184, "DISK_TEXT"], [2320, "STOP_AFTER"], [2520, "MAX_EVENTS"], [3096, "COLLECT_STACKS"],
        [3184, "STATISTICS"], [3224, "UNSIGNED"], [3864, "SUB_BITS"], [4016, "UNSIGNED"],
        [4080, "UNSIGNED"], [4384, "SLOTS"],
    ],
    "calls": [[3152, "count_kept"]],
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12704, 1456],
    "maps": [
        [104, "origins"], [152, "requests"], [520, "origins"], [976, "requests"], [1072, "control"],
        [1192, "origins"], [1240, "origins"], [1304, "tally"], [1400, "requests"],
    ],
    "constants": [
        [32, "RQ_BIO"], [480, "BIO_NEXT"], [728, "RQ_FLAGS"], [824, "RQ_LENGTH"], [896, "RQ_SECTOR"],
        [1136, "STOP_AFTER"],
    ],
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14160, 432],
    "maps": [[144, "origins"], [336, "origins"], [384, "origins"]],
    "constants": [[24, "RQ_BIO"], [104, "BIO_NEXT"]],
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14592, 8208],
    "maps": [
        [144, "control"], [920, "owner_levels"], [1480, "owners"], [2368, "owners"],
        [2512, "owner_levels"], [2632, "owners"], [2992, "owners"], [3304, "owners"], [4264, "tally"],
        [6264, "owners"], [6408, "owner_levels"], [6528, "owners"], [6888, "owners"], [7200, "owners"],
        [8072, "origins"],
    ],
    "constants": [
        [208, "STOP_AFTER"], [272, "BIO_BLKG"], [376, "TASK_CGROUPS"], [448, "CSET_CGROUP"],
        [528, "BLKG_BLKCG"], [600, "BLKCG_CGROUP"], [680, "CGROUP_ROOT"], [856, "CGROUP_LEVEL"],
        [976, "CGROUP_PARENT"], [1000, "CSS_CGROUP"], [1024, "CGROUP_KN"], [1048, "KN_ID"],
        [1072, "OWNER_MASK"], [1872, "OWNER_BY_MOUNT"], [1904, "TASK_NSPROXY"], [1984, "NSPROXY_MNT"],
        [2056, "MNT_INUM"], [2168, "OWNER_MASK"], [2296, "OWNER_MASK"], [2824, "OWNER_HOST"],
        [2848, "HOST_PIDNS_DEV"], [2864, "HOST_PIDNS_INO"], [3432, "WANTS_PID"], [3560, "PID_NUMBERS"],
        [3592, "TASK_GROUP_LEADER"], [3680, "TASK_THREAD_PID"], [3800, "PID_LEVEL"], [3936, "UPID_NS"],
        [4000, "PIDNS_INUM"], [4192, "ONLY_PID"], [4320, "HOST_LEVEL"], [4392, "TASK_GROUP_LEADER"],
        [4472, "TASK_THREAD_PID"], [4552, "PID_LEVEL"], [4616, "HOST_PIDNS_INO"], [4736, "PID_NUMBERS"],
        [4776, "UPID_NS"], [4848, "PIDNS_INUM"], [5248, "PID_NUMBERS"], [5288, "UPID_NS"],
        [5360, "PIDNS_INUM"], [5680, "COLLECT_STACKS"], [5768, "OWNER_BY_MOUNT"], [5800, "TASK_NSPROXY"],
        [5880, "NSPROXY_MNT"], [5952, "MNT_INUM"], [6064, "OWNER_MASK"], [6192, "OWNER_MASK"],
        [6720, "OWNER_HOST"], [6744, "HOST_PIDNS_DEV"], [6760, "HOST_PIDNS_INO"], [7440, "PID_NUMBERS"],
        [7472, "TASK_GROUP_LEADER"], [7552, "TASK_THREAD_PID"], [7640, "PID_LEVEL"], [7792, "UPID_NS"],
        [7856, "PIDNS_INUM"],
    ],
    "calls": [[8056, "keep_stack"]],
}

_REQUEUED: Dict[str, Any] = {"type": "raw_tracepoint", "code": [22800, 96], "maps": [[16, "requests"]], "constants": []}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [22896, 4512],
    "maps": [
        [24, "requests"], [456, "requests"], [1000, "control"], [1144, "tally"], [1664, "control"],
        [2344, "control"], [2576, "control"], [2632, "events"], [2760, "control"], [2864, "rows"],
        [2936, "blank"], [2984, "rows"], [3040, "rows"], [3352, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [512, "RQ_QUEUE"], [600, "QUEUE_DISK"], [656, "QUEUE"], [712, "ONLY_DISK"],
        [752, "DISK_MAJOR"], [840, "DISK_MINOR"], [952, "MIN_LATENCY"], [1080, "STOP_AFTER"],
        [1208, "COLLECT_EVENTS"], [1568, "DISK_TEXT"], [1640, "STOP_AFTER"], [1864, "BY"],
        [2184, "DISK_TEXT"], [2320, "STOP_AFTER"], [2520, "MAX_EVENTS"], [3096, "COLLECT_STACKS"],
        [3184, "STATISTICS"], [3224, "UNSIGNED"], [3864, "SUB_BITS"], [4016, "UNSIGNED"],
        [4080, "UNSIGNED"], [4384, "SLOTS"],
    ],
    "calls": [[3152, "count_kept"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3aa6f2b3213e1cbeca650b60faf1245d5ea574d2b22bbfe5ab877c42c33130a4",
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
            "name": "origins", "type": 1, "key_size": 8, "value_size": 88, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1], ["stack", "Q", 80, 1],
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
            "name": "requests", "type": 1, "key_size": 8, "value_size": 88, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1], ["stack", "Q", 80, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["disk", "s", 48, 32], ["operation", "Q", 80, 1],
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
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["sector", "Q", 56, 1], ["bytes", "I", 64, 1],
            ["operation", "I", 68, 1], ["failed", "Q", 72, 1], ["disk", "s", 80, 32],
        ],
    },
    "code": (
        "eNrtW21sHEcZnr3PtRt6FyfnXEyj2EkLR1QLpxIohIaalqpGqhRXcMSisnzrgzqNKLVJ1HhzCOx8UCfqjzShNPKv2g75+NX8wpFA"
        "uiBAiQRCkeiPREbCoCJSCaGAELJElMO77zN7O3Ozt7u2ExBa58dk9mZn33nn/Xrembe6idl/5hvUVg7crFntvIZ+x40atdfQXkV7"
        "Be0ltO+hPYf2NNoptBNox+223HHLbvPrmfBXnaU2HWPsVq1WO7H8f4uUHEsTnaArpyXtNq+J7+e0BI2L9dltd1fMbufx+ztoK0f6"
        "6ftx6f34r2h8mo8jOjNl0DcD+jSib355en25b9E5Zn33Ao3PpX5mj7Oeb1d8JxMX5/edd+aWkt7MhpXNU+kYVc9X/i/RdQl0YXw+"
        "JcmF9H4VdGaOUdsw32VxPnOG1ptpb76PfF55fYObjzK3XpQ7lkQ5ltd/zPs7Cdf8xkV/PVhy6UG1BXLa8jml/Fc6emvq57s8nvd4"
        "PC94PB+V7EOJ+DzdZ7dJ9ln7+RZjgOhvAd1v0/iR5U7ncnsYbVHrsvluXqb3DYwzLw6Q3HwH78XwHlrz/H779y1teRo/R+vOPAd5"
        "SHF7FlIvMN6cI35xOfZ7P71sL5Yf17gcmzPEF2u85uJT4/qzdsv5Vh2D/HA+zBK/h7q43IWzm1Ud8qKTHTQniV9F7dfYL7L3/Luc"
        "vutojTMi/6+jfa3tI+gX7VPlFO2HcSahHt/1C/C1B/zZL/B3HnJdmQ63X+ZcQZgn8Puw09URGnc4TXS+j36S/ZbWM0n9fIz2l/N7"
        "sOvnHv7nyUB2f6Xy6Wln12iecpN53HZLWvcEt2NVkx7s3UztRfKjE152JMmyZC/ePkvfS0FuDS970eqsp98aBz5yf119FfvZgv1E"
        "3/v7XaLeGQ9a7/6E7/6F7JdxiN5P470xr3Wvs9fN5aZ8YCmU36i0kp7m7NksOaC+sT4BeX+a3ofdyYw9aD4sgg9/Jj6MfSWgv8iT"
        "v3DZV9vuXiB74sjPsNpvFGNb7bZRb396XyUn+Zi0zjmsMw69SNT1a9z6HsP30BbZpwR9T7ICzWM8LDv/Afh8m/QTej4Sh31Ga85C"
        "HrZ52PunbsM/7q+5/b71/Yo1L/Qvl/4NfQd44nAKeviGaOeT7A8kj9pGe//89V6z+ZxkP7jv5l8j38LphTff/gq+jd9v5ge2dB26"
        "L8ZDox5x036s92X6ztEsvqc3yNVSILkieo2Ze6Bzr+h30pJ8p1+k8SdJ3z39krMOkj8utw/NP8Evm5NZIb6U+VuPw281xTF+fozb"
        "GWOW5unu+iTJXwuNG4Ef4f4k8y7mH1H78QY6Dq4N/+T1B/XT5iziTskOGhzXdLUwFT+95q0eFPGRIeNJLzwOPZXpGOxad1+5n4Hz"
        "Agn7/UprnxI3FlNxh95HXfgpyc4K+iLHn/I+cP/J9SQwnvCab3dvKHxhIr4qe8wnv1/ZDfxysI6Pm8RvDt6rHKD4fAR2m9tvvs/z"
        "8IeVHSRX3e3diCd6HHyTUNjvzCZ1HMafy3ZHHsflLjC/AutTqRZG/uvzF5R4jtuRwbbWNdErPj+nk8dtDt4Ni3skOeLfNWf88W5C"
        "QV93e2Ft9l/Wvwe8/+XpoPaz4GM/9dXt82UxX8Bx0wnbRll2Z1zAodyOlne8hX2k/Cr3T+Xp48hLTTjxWUbADT+k31tPN9B5DnRm"
        "8V5Wac8LGtHbX3Prqzs+4n827thxB/7qQ9C1WFsVbnbysksN9C8p5WDJJz+5NvOUm8zTFDdfwnsnJdysh8TNvvhRws3g4zziX47b"
        "HdxsBsTNk354MWQ8DjnNpRCPGx64eQy4Wcd7k0Fx811feu4KuLlfws39zXHz5IPmgwdu9uUDx80DEm4urRI3z7KwuHkpDG5OS7j5"
        "ofE5KG7uD4ibkSfvGGiOmz30kOtpA2721XuOm18T8lyNfAunF95847h5iHCV4YWbX2Zuf8DXx/PCOe2r1B8GTjYacfLdMDj50j9B"
        "15d9cPLzNP5VH5wMeiun1sgPhZzHfIX4Uj6lnpfbaVW8tNQUBy8BBz8eCAc752qb1HwJgodX5G9PBfO3jTiG3hs0dOV5ntd8DXEb"
        "/PY8znfKHYhzTn2ojP9OODjyhq+e3bTON11yPg4559+PKeTcnOuDn9p2z02XRb/VLmyn9xc25GFHttjjqnns4ySXmzu+9N1R2oEL"
        "FBe+CX2doXl4XF+eLjXdTze/Skq8gTwGzmn4eU332Lsa2Zm8cJ5pGDx/lEdfF85BTeRvDONJwQ4ZRkGwo8Yw6cFe2EljeCPwL+EC"
        "Y3gd+p1iPGx0SvM8JsxT6aBzN9PYhX4W7/Wir6P/JeFc1zT60WewAz0s6H7FBVyhvv/A962OK0s1r/0R9ZWfA4ffZ71JXiKn0YOq"
        "cz+lT8BL3J822vG8pN9quszLyOucDSiHF+R8gcd6A8434tgl4D/cTxgceZr0CfGFOUPr3tqmjsurFC4t2+3PaO64qXyk5KvPJZc+"
        "8zg5x1qF+zbOcy3tce4ZF+7d8PF72rB/qZXR48RHqQ6N9nWzpv7+c8K9Hp7PKCPvzvMTZdw/MmYW0X8Lv99E/7uEp6G3HEfzfEK5"
        "47j0+xR+78Tv30I/j/4o+gX0D9VEHIv7VUdwv+oI7lcduVJz5wHMmV68fx7z6ei/h35WvH81jftXrcgbHdWVcT33E8WYJuXFLnnY"
        "hwHPuOIK5LsTdB+09xtxpS7tl/4KCxVvOnHybeb2bwub+uy2Oz/gPLfiTOs5+bnfSeta3b01Hlfx8xyel2u4r4S4dx/ofBPfr0J/"
        "zTmSl6GneJ/kY2gnxpXreGMP8MYz9r0XkuMh3HMp7x4X5Kq8g+hzn6N9Hvc57Pdnd0lxf6km0xuz9amVufXE8WOzv6+JfmwK+nRL"
        "GveBNG6i4TsWY3KazsLK2WmFnFl21LpBcz2FdUJfhtq537gCPWHYt7uSHb+n3Mdc6hlfOb2nPE88LsppHnLavlOU0zyX0+8x932h"
        "wcmYmAdM9zNVXGeeJ3u38Dj4Ntyr5Gf39kco/tvYKflF4kNO/3Yofcyx/aC7xILY83ng1PllukatNkF9a76jing2xwaEfMvCWNaD"
        "7n0h6X6JuXGgw29D4rfeL9kZxkL5LchBUW9nSjkLKE/83qvfd6scl7r4GlsBvTn94x7+PYX9AN+19ga9vOvCOTnWJsk/85h3K83z"
        "I+p/M7XV1gt5XFHbJtjVhWWHYg25CD3i51LzSQY9+7rTp/0ekPYzr9yXXOpjbCX74+hzlutzQvxee68kz8CfmP8d57wyKdDN6bPW"
        "2+vS+yR7toGfmstvdEOeef9wvO7v3XKST4p5GT5/99c05j7vs+KGpEOXxropzGQv4LyA963vZPk4jQnjdGmcjnHu919AfOwel8A4"
        "93NrH2LSOKtfLYFfOuSDQT64XKQ0gb9PxDWyS8DXmWeZ0n5av1vzvA47m/kG5IKubbKtn0Cftpm9XuJ2lyaudmIcwTX2/YQ0HnFA"
        "JsaE9dX1Ikl6IdMFucvFxfgt85KInxbyWaX+WfZYc42bj9fjDsvzvV+urz9uyx3h3X3gZzFJ8l/9Yt0OWPSMJEjeqs9D/pLob4Sc"
        "J+PCvBfj9F6SbRbu4ezZ+W+KG7LY11159neXnm/J/q0m6jnlH1dPn67k1562k855oEV3psAkO1cAHcdxj6UT6/iXtI5OaR0fSeug"
        "cw7TiV/uSPdgpgLfe5lS4nUe3y76+qNFl70r2rcoVpIfmka+pQ9yeVa0v+19ov9N9Qj3NCoHgMO0fuGegKn1ifkUjedPbqDP8yvX"
        "0O9B/yr6BQEXmFqngH9MjeeVgLM0nlc6hz7PK52uufFyxcGFi0K8mdMeE841ZFxUvx9XJH6lXgwc38RtPmcFP+2cbx7zzsM0y79y"
        "uqtn1OdCT8Ritp3g9zaL2hek8+urNTEfoc7rmhcmPOtslpT5QJrHwhE123/T+YnX/GHnLUN+vOtjwuXrufz56Y077zsVIO+bY58W"
        "+Rrw3Cu3/M8trzltg0d8FhPyOnvaHnXkV3P5g6Dxd5H9uBZGnpPsJzVVnj7wOtOPCPmshrw4/PJClufFk6HyqXL8Zq6X7wUuBc6H"
        "BtHDnIb4XMp31s8HyX8aLSHtRotkN0B3s3s3gezGUR+7oXO7oa7TCy5XfwwpV/8g+nzrH6/V3HFxeccva27/EtVD+tzDiuohV0ZX"
        "VA8Z7P5GVA8Z1UOyqB4yqoeU7GxUD0l6ENVDKv1GVA8Z1UM2v9cZ1UOKfIvqId1yG9VDRvWQUT1kVA8Z1UNG9ZBRPWRUDxnVQ0ry"
        "FNVDrk08HtVDRvWQLKqHjOoho3rIqB4yqod80PWQ/P5GJew9E+iVs37cA5bP2f9/6y03Cri5Xn/J6xhRJ9nRuab1mCuvt8xL9ZbZ"
        "qN6SRfWWUb0lty9h6y3F+kq53rFerzjqUS8p1muudX3m6usts1K9ZT6qt2RRvWVUbxnVW6r4GdVbRvWWQeiN6i2jesuo3jKqt4zq"
        "Lf836i3/AzvsMK4="
    ),
    "programs": {
        "x86_64": {
            "asked": _ASKED,
            "completed": _COMPLETED,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
        "aarch64": {
            "asked": _ASKED,
            "completed": _COMPLETED_AARCH64,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
    },
}

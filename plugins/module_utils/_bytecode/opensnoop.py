# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 11336],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2616, "tally"], [2672, "scratch"], [3240, "pattern"], [7880, "control"],
        [8056, "rows"], [8120, "blank"], [8168, "rows"], [8216, "rows"], [10696, "control"],
        [10928, "control"], [11016, "events"], [11120, "control"], [11264, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2536, "ONLY_PID"], [3208, "MATCH"],
        [3744, "PATTERN_LENGTH"], [3864, "COLLECT_EVENTS"], [3896, "HOST_LEVEL"],
        [3968, "TASK_GROUP_LEADER"], [4048, "TASK_THREAD_PID"], [4128, "PID_LEVEL"],
        [4200, "HOST_PIDNS_INO"], [4328, "PID_NUMBERS"], [4368, "UPID_NS"], [4440, "PIDNS_INUM"],
        [4848, "PID_NUMBERS"], [4888, "UPID_NS"], [4960, "PIDNS_INUM"], [5384, "WALKS"],
        [5480, "TASK_FS"], [5680, "FS_PWD"], [5760, "ONLY_ERRORS"], [5808, "BY"], [5944, "HOST_LEVEL"],
        [6064, "TASK_GROUP_LEADER"], [6144, "TASK_THREAD_PID"], [6224, "PID_LEVEL"],
        [6296, "HOST_PIDNS_INO"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"], [6528, "PIDNS_INUM"],
        [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7040, "PIDNS_INUM"], [8272, "STATISTICS"],
        [8312, "UNSIGNED"], [8640, "SLOTS"], [8760, "TASK_FILES"], [8840, "FILES_FDT"],
        [8944, "FDT_MAX_FDS"], [9048, "FDT_FD"], [9192, "FILE_PATH"], [9224, "FS_ROOT"],
        [9288, "PATH_DENTRY"], [9376, "PATH_MNT"], [9664, "VFSMOUNT_ROOT"], [9688, "MOUNT_VFSMOUNT"],
        [9712, "MOUNT_PARENT"], [9736, "MOUNT_MOUNTPOINT"], [9760, "DENTRY_PARENT"],
        [9784, "DENTRY_NAME"], [9808, "QSTR_NAME"], [10872, "MAX_EVENTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11336, 2784],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2576, "tally"], [2640, "unseen_calls"], [2712, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2512, "ONLY_PID"],
    ],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [14120, 11336],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2616, "tally"], [2672, "scratch"], [3240, "pattern"], [7880, "control"],
        [9888, "rows"], [9952, "blank"], [10000, "rows"], [10048, "rows"], [10696, "control"],
        [10928, "control"], [11016, "events"], [11120, "control"], [11264, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2536, "ONLY_PID"], [3208, "MATCH"],
        [3744, "PATTERN_LENGTH"], [3864, "COLLECT_EVENTS"], [3896, "HOST_LEVEL"],
        [3968, "TASK_GROUP_LEADER"], [4048, "TASK_THREAD_PID"], [4128, "PID_LEVEL"],
        [4200, "HOST_PIDNS_INO"], [4328, "PID_NUMBERS"], [4368, "UPID_NS"], [4440, "PIDNS_INUM"],
        [4848, "PID_NUMBERS"], [4888, "UPID_NS"], [4960, "PIDNS_INUM"], [5384, "WALKS"],
        [5480, "TASK_FS"], [5680, "FS_PWD"], [5760, "ONLY_ERRORS"], [5808, "BY"], [5944, "HOST_LEVEL"],
        [6064, "TASK_GROUP_LEADER"], [6144, "TASK_THREAD_PID"], [6224, "PID_LEVEL"],
        [6296, "HOST_PIDNS_INO"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"], [6528, "PIDNS_INUM"],
        [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7040, "PIDNS_INUM"], [7992, "TASK_FILES"],
        [8072, "FILES_FDT"], [8176, "FDT_MAX_FDS"], [8280, "FDT_FD"], [8424, "FILE_PATH"],
        [8456, "FS_ROOT"], [8520, "PATH_DENTRY"], [8608, "PATH_MNT"], [8896, "VFSMOUNT_ROOT"],
        [8920, "MOUNT_VFSMOUNT"], [8944, "MOUNT_PARENT"], [8968, "MOUNT_MOUNTPOINT"],
        [8992, "DENTRY_PARENT"], [9016, "DENTRY_NAME"], [9040, "QSTR_NAME"], [10104, "STATISTICS"],
        [10144, "UNSIGNED"], [10472, "SLOTS"], [10872, "MAX_EVENTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [25456, 2768],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2560, "tally"], [2624, "unseen_calls"], [2696, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2264, "UPID_NS"],
        [2328, "PIDNS_INUM"], [2496, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "79d4adb12227619869f1603eb740113c12597edde4b4515c49b3804b0b05dbd9",
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
        "eNrtW29sFNcR373/R2l8GBYOJCt2AOWw6oYmkBKUqCRKVNS0itXUMWllwWWFbJCQ7FAFby5SbRoUQLQyQaFWhCJs08R8afhU0345"
        "+gmrygeq/iNxqlpVo9IqUknVNq5JuN7u/GZv37vdu93DdhRYfxnvu/fmzZs3b2bevJniGsX6M17IWHBKpW993fslE2YjivCnRajD"
        "3sRdSqn8p6+7Rv1WiP2K4wST5fHXyv2OlP83R2pKkubDPJoaV9zniaHfTgt2NFOHKfz+GmDhxQvW/IX9kwSXjRJsP0t0qRJe9UsW"
        "NOlZb/4eFX9vwvdUAvj30/qKY1iPSuuZKpOTAp4Bk84x8EHGt3Jh8eg18MQceKR1D+UnMe4YNTy1luBbKfpd5lNh3RWrf1whuWg5"
        "eYrmS9A+FvPUr7f80VqGhwC71GX2ejrNfuDjVApysY/goTT1fxvf3vO30bhh8AHzGuP0++42ltdgclhMQh6SJFfGQNaCXepfMO/f"
        "LNiS/z6NT2HcsNe6l1vrZrnR98/WpWfWQU9h2UWrv2ZhM+WAvvMr6BzElYdp/EnwYXix+TALPnxAfBh+2uf+Zy0+GGOXSiyfpp4w"
        "3pwuCeOfw/gIxgN2Re62YPW5HXI9z7LeKE5gnVGci1jlfA2a8ymYD7BL2SSc97iSE/m86PL2O/D5XTqfOOe9UaLvMqAxDnm4R+Tb"
        "ZcAD978LPUh8Lqwj/pvzF0y8OH9a6h1BD9jn8Jgi8eHPJI/qKmv/6u+7avE5rjxJ+D35FuxcePPtQ/DtEeLLQEUeTHoZb0vbQyWn"
        "XWO9Ui1f3yP8z2cwT6pKnmZ9yRPRmR/7K+h7SrQ3KWne1Depv0Hn3NMe2fST3PE+LZldepP6GQMZ0DHtyteK/+Axr+5Nt9N+8fnL"
        "jxOejrZ7Se7S1K8Xcsvy2zQK/H3u9ruKjh8uDP/k9fu1z8Y48U/Wf3nM19OWVtz46YW3iPUwfsbjJe/G+Qs43zHhnMr09LT95qbr"
        "vvrVe9gHLTF9s964953jbH31q5tOvcZyYfb7mfmdrny/YX6rle+3ze9XK/gtOxTtJ76Wl22e1OJW+r1jAw2cKrujZ8x+KglScbX4"
        "e/FB8C+6h+hLo/0rkIPvkp429+XRCP1uik6xWZSXrvRya/6K/Mxhv66XnOfcbb+zWF+/tW84l2M03tTH5o52q/Ar2keA74Kg95Nl"
        "vh118NPEaw4o6hX+PW/+fgr6HvqN+ct6n+3MZfy+V4kJ6zzoOCeqo3+VPCUk+Ryj/dYS31L8yFvxoQrdqoNuTXmc+J3Yau2DPW92"
        "OWAM0LE/qvmdqnyX58gfpn7dphyZ+GPQAxsIDjwGfXUE+xv5otKuVMbpOcLH3ybdqtUeQzvoyi1XnH4Ty418LrXIVpXsC9nB7jjo"
        "2gK6vgO6ngC/8K3FNkbofhVRvuZo73ks4Ys+bo8rabTTujZG1ljz83f1+OVS+3KhXc+x3zEryIfs38VhX5OQJ01NW/+0NMNe4zw3"
        "aVg379Mq8ONxwC74B0/8F3Z6i6VnjHOTHv7BB3ROtx91ldeuRNSWv7sceimunBbs/xTaC6+725XCsj0lp933a5888W3fVXLaq7r4"
        "oE90D3zy+ML2Tty3B2me9RV9UuM+WtYDffBX+8nuJCDfCdEOTmH/C+3k/3es/jL0A8ZB38n+qDExKKxbnr/afl9z3ffC9sFg/PPt"
        "LwyVgtj3Cv6+kpv/zX5ST/OyQH4D80n2G3pt/T4E+0JyaUyI8sRyV5cvE6JcMV+Nsc66/I250NexetPCyoF8LqV+bPcXSg701/36"
        "iX11/MRUMD9Rl/zE8+w/0D5zXOiIpbvK/EhtU5z3K/YT9RzdW/TRncI9Uh99HPZ0h42nyRkX6SODo6c6hbiOSecunPcMxmWs/SO/"
        "Rd/2sr1/zvudnh2CHJBfoWdfEuInenYQ3/CDsv34Rrww2+cqF8b4UfjHI5YGGmhjO/DjiIL77n3md/RExKnf+b5apVcke9H0Qm05"
        "kvfJkPx54zytj+9B7Mex3Jt284yDTz1tx1Q3uoLOn01L64C8aOkHImTvfi7MY/rTKs6XCffGVOG8yfa9K1Lxwy36XgZ9ZeE9Gq3m"
        "I8eRuiE3HJ9meS18A3IB+z/lMk510svxhsg56APEl+HX2/Zf4kNXOi3a/yTb/9cE/3cK8xkT5N/OwF7OrGxF//WfCv5CkuPcXv7C"
        "YGP+ghe+7f2N+Qsv+vUXYPfbRwP6C0Pwc0YEuWe9Y/sL4FfH2nbh3Hvbh1F/9kHehyo/YXRB/QTmZ31/YKiOP5AO6A+Miv7AW/AH"
        "kuDXGOz2hCgnfvWK7A/IdDEf2c8J7BesvXdh972OX9Dovnv5137Xa4wP1fELEr78DHm/D9n7DDszQfrO+OnFkjNuxHp092tsh89Y"
        "K9EHR6PO+G83+M/vfMWvYn3PKoJ/UASe4kHgS52N8r1WddwDWF6Mt+h9zzg3DbpIz3fFVcG+67lzRFfuhAULuUnAC1FFeod4GPF0"
        "8168G/fuQm6kaj0Raz3JKv/FxMz+izMekXHEI5jO7gTFGbTERvH8ZC/ECE4CngUcBRwBPAo4BDgI2A/YB7gHcBdgJ+BOwB2A2wA3"
        "A+YAWwGzgBnAFKACOEd8zV4HvAY4C3gV8ArgNOAlwItRfmcz/2O+clzK5ONBF32hJZt9xYeq45EPfuK0yzOrd1qwYw2/t+1WnfEA"
        "LfLpp9R+3yfO+EPPQET0lxOddvxZdeDneO8M5KqK3lel+BXHCdVVyq3EXzUlUXO+Ir8vxKj/EQp3+aZPUwes/2byisc7fvoT5z1+"
        "pnxf2eGi93h+Lara3+wHml17Y3Qu45Z3RedHteIuOIffFuO8vXH4xZ3wizl+uRF8VZB3EKvcJ8rgB1p0mT2/2R5X6H5lNFOA8JHH"
        "/kf6tBXreTSrfOTY75bWD0viO9o/6DtK6+D3dNZrXXHQf79EP979OJ51iNcDf4nHyfw25zGbOta/d0Nx+JszbZtBzx9v0HpasZ6P"
        "pfW00nrivB7QH+f1eNitg59t3sRl+IEHTo/DPojvZPr+2nT79S/4HVa2u0UKRyiPNL+q1JrHN1/gH3F/0981UTadCuZnaCrdj73v"
        "bS+5yhHb/ya2g+1XSq7vkPCLq+5luD8GpbdsX0Q/OynhPdgo3izsL9Z1OpjfKt+Hm37CfGL8rQ290/J6qunNSXGNzYifbLHP2eYa"
        "eTPV7Rc92ic92oc82kc82gc92umeYBzDu/ow8alnbRTf2JfDObzXPyu0y/cuY+JKQ/52z9oNov/4SlbYJ44X3c35cBPEl1r6QZgH"
        "cbQWo9lVDoyJoWD4pPPA9PG5LYxm7Xwc653IMy+jIg9ucbOKnXpA4jPtc+BzhnfGlpMfUV7GMMntRvWfpVJ5bP6VzR78GRTm47iu"
        "333uLsuJid8Yo/tKE8crJxzvCA4/kt8z+d1yCn79AfU9ge4m+72QvvPDW4T3Jz27BfReEPYrrrxTcvZnfvP+XAZk+8z7cAB5jjw/"
        "v5ey/bLvPefxPppc0aD/+4d5d/83au+PKS9mO63nyrwvv1eKc81s4ngq7vX37HC1jx3rv0D+x9pWV39XS16aD+b3/nKe6N5k5+9t"
        "s+QB96/y/KUo5fV0uuBlf654uNo/PuyS96MpoH9fxoP+yYD0j4P+FQJfmY8zzTswXwr7c2Zecb1vZD3oOR2QnpF5QS4yLBc/mhff"
        "96+VhPil7X/NlWrlNznP95yr/0XjK/fvu0S8NdYx5yf/uOq9F3kxEeQft7nnHzecX2zbtbmS1/pF/TpX209eIDx6DTy184vnAuYX"
        "z7rnFydx7ga87JmUX8zvLZxfbEh5jYb7PlXml/KL7XeuWSlvMZicVfQs8hbzHvnFA43mF1+vS891Ib94WsovnvaZX7xYfJDyiwee"
        "9skHzi++IuUXX73F/OKXA+cXzwXJL7bfg3JLzGe/+cXTPvOLrwrvkHZ+sZ2ni/xij3PI57Qqv7juuef84qcIv+c5DXYuvPnG+cWP"
        "El8c8S0xv5jyj3ld1XL1DOF9Dn58vjqv+HqQvOLJf4OuJ0U7I92TteTXqf++OnnFoLtwfIHskF8849TPyGcEfawfd8dfaL8qvBfW"
        "s0+V/OE55A9vrJ0/bN/nMc8ad/74iR81ZHeP+7O7LO/V7z5zHvkgtfHK8Qe249VyTIT3pjAvYM/wn266zeffH/v9Tef5Cj4+KvjH"
        "MxnWL7++6QePW72IMw4eVyj/uBjWybnrj7BOLqyTU8I6ubBObrH5HNbJ1ToXYZ2c0tD7S1gnJ64vrJOT3kHv2Dq5jMpx79p1cjj/"
        "nnVyGbwzh3VyihLWyYV1cmGdHMvfrdXJ9S9wnVzfItfJ7WmwTg71dft3NVgnt+sOrZPr/Izq5JDvMtG3wHVye26xTm7XbV4n13ln"
        "18mNo04ut7R1cpp6MkL9SN8PrOB2qU4u8nmpk9u0yHVyv4U/8kxYJ6csZZ3cyALXyQ0tcp3cYIN1cqive70/YJ1c/21eJ9e3xHVy"
        "I2Le56LVyQ3eYp1c/21eJ9cX1skpYZ1cWCf3sa/4kP86ub/DDteukwvrhMI6IadfENYJtTb0ThXWCcl1Qr8Q2sM6oaWqEzol8Tms"
        "E7Lw3GKdUFhPznGjE3TP96wn33DDGe8O68mXqp78P/OK4lZP/q95Wk8r1tNYPXlYJ8dx47BOLhj9n7M6uQjnG0BOV4r3Ia5nM/md"
        "UoPVxVlx3bAuTrwXhnVxtO9hXZxNT1gXF9bFhXVxtc9FWBcHfRjWxUEvhnVx7nJ8Z9fF/R8+Ssrc"
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

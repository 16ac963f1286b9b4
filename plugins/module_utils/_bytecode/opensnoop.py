# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8624],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2584, "tally"], [2640, "scratch"], [3176, "pattern"], [5152, "control"],
        [5320, "rows"], [5384, "blank"], [5432, "rows"], [5480, "rows"], [7984, "control"],
        [8216, "control"], [8304, "events"], [8408, "control"], [8552, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2504, "ONLY_PID"], [3152, "MATCH"],
        [3656, "PATTERN_LENGTH"], [3832, "COLLECT_EVENTS"], [4112, "WALKS"], [4192, "TASK_FS"],
        [4400, "FS_PWD"], [4464, "BY"], [5536, "STATISTICS"], [5576, "UNSIGNED"], [5904, "SLOTS"],
        [6024, "TASK_FILES"], [6112, "FILES_FDT"], [6216, "FDT_MAX_FDS"], [6320, "FDT_FD"],
        [6472, "FILE_PATH"], [6504, "FS_ROOT"], [6568, "PATH_DENTRY"], [6656, "PATH_MNT"],
        [6952, "VFSMOUNT_ROOT"], [6976, "MOUNT_VFSMOUNT"], [7000, "MOUNT_PARENT"],
        [7024, "MOUNT_MOUNTPOINT"], [7048, "DENTRY_PARENT"], [7072, "DENTRY_NAME"], [7096, "QSTR_NAME"],
        [8160, "MAX_EVENTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8624, 2752],
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
    "type": "tracepoint", "code": [11376, 8720],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2584, "tally"], [2640, "scratch"], [3200, "pattern"], [5200, "control"],
        [7264, "rows"], [7328, "blank"], [7376, "rows"], [7424, "rows"], [8064, "control"],
        [8304, "control"], [8392, "events"], [8504, "control"], [8648, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2504, "ONLY_PID"], [3168, "MATCH"],
        [3704, "PATTERN_LENGTH"], [3824, "COLLECT_EVENTS"], [4104, "WALKS"], [4200, "TASK_FS"],
        [4400, "FS_PWD"], [4464, "BY"], [5376, "TASK_FILES"], [5456, "FILES_FDT"], [5560, "FDT_MAX_FDS"],
        [5664, "FDT_FD"], [5808, "FILE_PATH"], [5840, "FS_ROOT"], [5904, "PATH_DENTRY"],
        [5992, "PATH_MNT"], [6280, "VFSMOUNT_ROOT"], [6304, "MOUNT_VFSMOUNT"], [6328, "MOUNT_PARENT"],
        [6352, "MOUNT_MOUNTPOINT"], [6376, "DENTRY_PARENT"], [6400, "DENTRY_NAME"], [6424, "QSTR_NAME"],
        [7480, "STATISTICS"], [7520, "UNSIGNED"], [7848, "SLOTS"], [8248, "MAX_EVENTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [20096, 2736],
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
    "source_sha256": "1b0522755187de20fbdaa1c9359ae22e8030672530b26cb56c9b29072d46722f",
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
        "eNrtW2tsFNcVntm3qcMuhsEDkoUdQmVorVJCGhIVkaeaJq2CklhOK1nJZhvZoCKxAYEn2yo2DQXSqsKhoahClR9RbP4U/7P/rf9U"
        "IDWqqJqqoU5U59EWqkohUh+ujL3dO+e7M/fendmdsYE8tP5zPHfnnnvuued17/2m2KzZf9ahjE0ndXrOrX+nxKgZ0aQ/I0IvPJ9Y"
        "qZXKf7n1V+i9VfJ7xRGiyXL/K+X3jpb/Zz0NLUnjYRxDj2ve48TwHsnV0UQvTOL310ALL07Y4xf2DhFdcYbolnGSS1f46l+2KZNn"
        "I/s9Kv+exvNkAvz30vyKw5iPTvOZLIuTAp88k3MYelD5rb6xfHJV+MQEPsq8+7Nj6NdHDY+bRMdoOfpVPRXWX7Lfj2uk/5aBUzRe"
        "gtaxmKX3esoPrWV6GLRTX+HMZzd7D3qcTMIueokeTtH75/HsP34b9ctDDxjXGqHfn2nj9hrODosNsIcGsitrkBTSqb+Pcf9u05bs"
        "QeqfRL+837wb7Xlzu8ntna0pz6wgT2HFlP2+YXNjdkDP2VXkB3Ht69R/AHrI32w9zEIPfyU9DDwZcP1NWw/W8HSJ2yeLE9YbF0tS"
        "/+fQP4L+oJ2RDTat9Nt+T39W40ZxFPOMwi9irn8x0+/RMB5op7ZZ8ve41n6L7e0t6Pky+Sf8vCdK8l0AtUZgD7fLersAum/bZcRB"
        "0nNhPemfjV9gfFMYP/UmjXMMfpiEHx7TFD38hexRX2OvX+111209x7XHiL+v3sL5hb/e/gm97SS9DLr2wOTlfFva7imJeY3HlUr7"
        "6iL+r2YwTqrCnmYD2RPJmR3+EPI9JueblDJu6hF6/zT5uW8+cuQnu3Pi6XLz0osB8xLyh6pHt17wGeeAv5xivuL2kh0hPh1tm8jO"
        "EvQeo7aeQdPIG+k+73xdIcePboy+1PkHzcdZ8OX21d3UoHnpz49PEfKr/Pzs2XpjAv4bk/xQjbfdbX9c9FzHgHGtsOIi8tabi7X6"
        "vSP6tROPfrMoxgv2+6/Zc9J9/hV71t3n8+z5BZevnV+i+0mf5ekyDyzeRb933EEdJ8tl5ln2nk6GU1wr/178GvQWfZbkSqL9q1jv"
        "71L8Zetxf4R+ZyZSbJLtojPZaI/v2skc1ulaSfRfr3U2Mb/99nrBXoapP4uzbCW7dOh9y0nwm5DiOatTjgv5i/FlHYo5V38vCHGL"
        "65XH8Qtof16LSvM60OzOUxfyS4XdJJT4lnhCC7c/eJD0mNhuS+DwNxtBY6CC3nX2nHKfyzyzR+i9LmYfbDz4c3oj0fw2xBv4VWfk"
        "Nm2L5vbLtRM//szk1O32GNohV3ujJtY53B5UPzMim5FXKW91RSHXQci1HXI9CP3g2Yi1O/uuXcxftyUCycXb41oD2mk+myLN9rj8"
        "ubJ/o9LeKLXn2nl98J60/modFkceTMJeDH2V/U9LE8W/4gE5rhZjeF4DPTwEeify+IP/QT7dtSja4STktEYpDs1gfWdWt0KOexbF"
        "fWtcu3vRO/9/0/GPlcK+5ajdp2zvqR2aWGfweJpr/xbppZfyOM9Pud6HYKf3OXzS4v6g9ymiqd1SXc/09TTmlUG/jD3eBMZ72dkv"
        "iXVOzuzHvoH8Mmf+QNpH5Mw+PCNumPvxjH2z2at56+VduyWf588zuoZ67yu2Xi/rYn2j1ilqPCisIL2lE9XzsRivxLzM4511jubV"
        "04A4NijHMWaPZwX9dLf9wbOOCju+Op/0Wh7n+nXYvS6OU3wZ/Mv2fTxa2Z+Pw+JBhsdrxi9KDLKvQt5Hsa53oB/2T12w/0nn3CQq"
        "2TGvS61h2Kt5Nkp2d8amk6ivef7tQp5x+Om6ZL+51BD1P/M66E9tWjgzDjoR1ZR9Atu5XijTXbYdD0n7gYJ5MqqOHxHqFtEv2Aiq"
        "X3QlKP5b5+i8x0h8UV5ncyJGdBx0CPQM6EnQ46D9oH2g+0F7QZ8FfRp0N+gjoPeB7gDdCtoO2gpqgmZAU6Aa6Bzp07wGegV0FvRt"
        "0EugF0GnQadsmiwbM/uP69GpBw649n3AI48bDatC5W1erxnJnyyI8XmmOWPTjnVuPcHiFmsnfzm6IOaJ7sGIHHeTplPf6wJfawTx"
        "HvlWldMacfe/ulDndOprtOXUu4aWqDoerzNYHapj/EgI+Qz9oP3fTFbzORd9ZkET4sRMW0q7z2O/wsfncWQS+ZXVwezVnhj5Y9yO"
        "EuRHul130UIWn5Dr65444uxuxFleP26CXjWc48bcvFQmLxnRFc74rD2uUd1hNdG67nzgf6S3VsznflP7WFjvllaql9xziX/Qc5Tm"
        "wc8nu+KQPw75tyny4xyF7wsO8/mgXuD9VH2zcVhTx8atjt5tu27bCnk6Fmg+rZjPf5X5tNJ84nw+kD/O5+O93+Tx2tl3fkLn0ReQ"
        "X/edfp3kOncl2L7/VLB9v7MvxvmWWjcXKZxrO5t+rlUbh+exwi8D6mcU9QTeZ+cLjHU6F+6cwNApsPrXBT/0tCtrmOqYNOJXYcul"
        "kuc5D+alzrtwL+krrLzlfCPpyWxQ4h70GZ6viXMHmoc1KssXtO7ifNN7uJ44/1bvc7BadeQpnzrSbFfq5a2oy7c742ytcr5SWD/l"
        "0z7h037Sp73fp/24T3ufT/t+0vsJnF8OkL66kXetAazPkXaci35Halfji7N+q8PZQfc6KlCtE6bMD/a+YR3WdZT0US1OSPzfID4t"
        "p1d72oE12h+On+IPjj/Cbwu9phSH+f6e20Pl+bdrJ177Mjd/3ano+fjS5F5PdXTL4Md0/j1A9rtJ/6hUKvfN/nirj576pPGs4f2h"
        "1pnVCYx/xf0I4imvL3ldyc+Z+LnSJOr7ffqfJbnTzjkPPWcHtkvnBzlzu7Jf5fXjb0vi+1zffH0ugPK8zddhH+6T+fj8PIuf51pj"
        "49hn4nwzGbIeTvD4v/m6VA+vRT3crNTDa/l8Nl6X6uG8Ug8nTM3r/GNmM68r6f7buj3lmTc6Nn6B6pJ1rZ51sJFcfT1cPXzbdZKb"
        "BGD7jR22PUy751xRuj/Z7cGX13nFI5V18xGP+xVDg/x7Mj7yz8+Hk//f8yT/KkmvXI8zTSmMl8L6fDSvee5DTG95Gq6GlOeDecku"
        "MtwuZufl89crJencxbl3nitVu0cS/XvOsx6j/u4+fKXMt8o85oLgPCrOl3A/EQHOo80b57FkHEeS33PNlfzmL8fXuRr3ZTeGT64K"
        "n6o4jnH0OwEcB/LpWMoPxzEr4zgGTwXEMyg4DuhxEvc2RQv7KOwPzlt+OI5ZGcdRgV+YVe6Hw9mZG2dxP5z1wXHkDzrxSRfkqI3j"
        "uFZTnmue92Ecx3HRG8eB88r0wM3Wg4LjyD8ZUA8cx3FJwXG8vUwcx8uhcRxzYXAcSQXHccv0HBTHcTEgjuNt6X7XwXE452zAcfj4"
        "IffTChxHTb/nOI7HSyIOplJv4fzCX28cx3E/6SXrh+MgnAefV6Vd0YGV9Rzq+WwlfuNaGPzG+L8g1zfkPJNUxk3ShV12Tw38BuQu"
        "vHKD8lBIPrlXvPnx+OxV/3vlI+5P2ZE54DToAI3dw8SE+xhuj+lf8H0Gxmn21kcQ3MiS8uwrwfIsr3u4/XQ3pZR6rjof8Tzd5oc8"
        "XWmnJGgP8I8cB9k98N6i13jB663Li6L/hO8flerfmQyPH79bDMLHC3cnnn/HNeA8Pjd443EFbzxUxxuLdWodb1zHG2t1vHEdb1zH"
        "G3vnhTreuCqfOt5Y85r/pxZvPHZr8MbuPnJ5eGMet3jcXTruOKPzc+vquGP4ty/uOIP9pIo7nv5c4Y75Pik0/ljwB124f62FP+bn"
        "b0bi24Hub4p3u/LqgryGRnjOzsRdNxaXzHGvwPXlH0BcOop1vem45A+Rf4FLjkMu4I/TT0Guh6EvPBuxD7Bvitg4It7e/cCnBZ88"
        "GxKf3AB8MvwUfpw2MG8/fHIn8v7DHJ9MeGN+f1iZ9x8FfmO8JOI0P7t44ykFbzxdFW9c6PPDGV/V6X3SS34Vb/+bgjf+UMIb83qt"
        "Fu44fboGTsQXbww8yxjNqwf1K49z/njjI6FwL754Y+W8kZ+fGckvAW98XhqniLiRjPvgjb8HnG1MwRvHFLwx8k4O+D5/vDGdp4hx"
        "c6UQN2vij3ld6YM/ts4NSXVF8R5Nsm+O7+HvOfjkPuCT+4BP7gM+ua8WPnk8ID45UeFHIj5Z1EdG0AfHKxuJTbJ91HHKnjhlf3zy"
        "Yjg8hnNvctQHn3xNxmM4+OSXFrzwFv7fm1gLYvw3IruQFw4tVMUvflL4TsSzfYeGUcfLuLrc3uXts1x857Q3vnMzx3cOatXGCawX"
        "juvE++w+IroEfJWhv6RVj78FH1znpXC4Tp/vQarpd1m4ztB8gYMbw7wOacvKa2nrVuE6p7xxnQnCdfqd/1a2T3+yeM5jCp6z2Q/P"
        "OSXjORU8tDV6aWl4zmYKcNYxU+aHOm9Ds4LnDGpfwJG3WE3V8ZxL9AMuXxr4mMIZ0zlPtvdDvueKvw+I4zyl6Pf40uTFProl74Pj"
        "PFEDx3lgiTjOBsJx8no7PXircZwTCo7zzZKEewz6HdAY8jDs8PPzHdDPqK7w/Q7o+9c1rf4d0K3/Dmino3f5O6B7r9N8WjGfpX0H"
        "tHwc85SCYx5aJn55Q0j88rol4Zet1+HHd3C/CIhjXtPq6cdGMhUSxxwBjnmLg48jHPPUTcIxN0rnkzNZPzzzRyHxw1cD4ZndcTmu"
        "+f15eV/kh2d+N6Q8f/LBM781L/pRYQvsVfnejeOOmd5Tejj8ckar45cr79/q+OVquMk6frmOX66OC6njl4PhQur45Tp+uY5fruOX"
        "g9Zbnw388v8B6oAvQA=="
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

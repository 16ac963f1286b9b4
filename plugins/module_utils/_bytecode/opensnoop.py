# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 7960],
    "maps": [
        [104, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2560, "tally"], [2616, "scratch"], [3112, "pattern"], [5040, "rows"],
        [5104, "blank"], [5152, "rows"], [5200, "rows"], [7816, "events"],
    ],
    "constants": [
        [56, "ONLY_FAILED"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"],
        [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1880, "PID_NUMBERS"],
        [1912, "TASK_GROUP_LEADER"], [2000, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2240, "UPID_NS"],
        [2304, "PIDNS_INUM"], [2480, "ONLY_PID"], [3088, "MATCH"], [3616, "PATTERN_LENGTH"],
        [3736, "COLLECT_EVENTS"], [4064, "TASK_FS"], [4232, "FS_PWD"], [4296, "BY"], [5256, "STATISTICS"],
        [5296, "UNSIGNED"], [5672, "SLOTS"], [5808, "TASK_FILES"], [5888, "FILES_FDT"],
        [6008, "FDT_MAX_FDS"], [6080, "FDT_FD"], [6224, "FILE_PATH"], [6256, "FS_ROOT"],
        [6320, "PATH_DENTRY"], [6408, "PATH_MNT"], [6696, "VFSMOUNT_ROOT"], [6720, "MOUNT_VFSMOUNT"],
        [6744, "MOUNT_PARENT"], [6768, "MOUNT_MOUNTPOINT"], [6792, "DENTRY_PARENT"],
        [6816, "DENTRY_NAME"], [6840, "QSTR_NAME"], [7784, "MAX_EVENTS"],
    ],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [7960, 7960],
    "maps": [
        [104, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2560, "tally"], [2616, "scratch"], [3112, "pattern"], [5040, "rows"],
        [5104, "blank"], [5152, "rows"], [5200, "rows"], [7816, "events"],
    ],
    "constants": [
        [56, "ONLY_FAILED"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"],
        [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1880, "PID_NUMBERS"],
        [1912, "TASK_GROUP_LEADER"], [2000, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2240, "UPID_NS"],
        [2304, "PIDNS_INUM"], [2480, "ONLY_PID"], [3088, "MATCH"], [3616, "PATTERN_LENGTH"],
        [3736, "COLLECT_EVENTS"], [4064, "TASK_FS"], [4232, "FS_PWD"], [4296, "BY"], [5256, "STATISTICS"],
        [5296, "UNSIGNED"], [5672, "SLOTS"], [5808, "TASK_FILES"], [5888, "FILES_FDT"],
        [6008, "FDT_MAX_FDS"], [6080, "FDT_FD"], [6224, "FILE_PATH"], [6256, "FS_ROOT"],
        [6320, "PATH_DENTRY"], [6408, "PATH_MNT"], [6696, "VFSMOUNT_ROOT"], [6720, "MOUNT_VFSMOUNT"],
        [6744, "MOUNT_PARENT"], [6768, "MOUNT_MOUNTPOINT"], [6792, "DENTRY_PARENT"],
        [6816, "DENTRY_NAME"], [6840, "QSTR_NAME"], [7784, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e998ec87874d9356aa5bc05a8254ad2cd41502885110366e9281d462791c5a85",
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["reserved", "I", 76, 1],
        ],
    },
    "code": (
        "eNrtWVtoHFUYPrO7s5mU6K5pR6eF4MY2kIrFUCrWarGtFRQV4yWsKFHXtSQWCk2jNuMKZiPVFHxoK2qQIrkUm7xo39a36Vv64O2h"
        "4CUPBkG8ghFEItisc87/ndkzszObjVVEnH359pw55z//+c9/O+d3rmbiZxezAisatUubvqsSLgI/F1jcdFGglWC+n5mgiQeS61jV"
        "/ZV2zWL8Mo2/yj/emSZsceksu+OPuf85BZMRYRt89GnUrmDeG8DSwUnia90E0dcC/Gg3COR0N/PvSf/3DNqVtKRHfDpT4Esjviru"
        "8gboDHG+prCfIL31fy+dYgM6KYVOYN+jhVnMO04d928kPGvQ96CcSpsuiPE6o/PvOPk6rZem83AKNG7AbeRcPArs09Z5++nl4yDH"
        "ioHzfYbwaCuNfx/t6PU7aV4ZcsC69jR9f6ITclmjPjkt0IcW6NWQBb36Gut+K7Cj8CzNNzCvHLXvNrFvqTfFg0ur8rOk8FNad06M"
        "NwU1rgfULlyVYsTPbTT/JORQ/qflsAg5fENyKD/U5PlbQg721AdVqZ/c7u13z1d985/C/ATmA/sS1wqst9uxUHsO+htnBvtMwi5S"
        "Nfsa4esxrAfsY1t99q6zbr+c/3F9uwg5f0H2CTsfSBJ/80B7GvpwnV9u88BD22l+6eB5+GWSP1+/xOnC/kzjQ58f8OzwOAvI4SvS"
        "R22DOL/Vz10TctbZfUQ/Um5rs4touf0Eud1Ochmq6QPnV9Lt6Ly16o9fFyLiQp7oH8liHaNOn5aa0ifiszD1K/i7xx9vjMC6xl00"
        "/nmy88h45PFPeldphdwuNy693WRcmlsOlaNse/YQXOf1aD7VeCX1pTBNdLZ1dpGepWkcRyFnYGYQ9CfC43UdHy//PfIK7r/ZeFwA"
        "Xalf/e2tLEx+UXQc8B+kF6XP9twk7Dfls8Ogv+3v/Gwl9Byb9WuQu5n+eGW1eRfVeZ4/ml9R/Zb0u3zcewp93n6Ht7Va+33efhr0"
        "U4gz+mEm7YNbovMAfd92t+bJ+zQflyAFcjb7vzsPQX6pJ7Ev9O/D+euM7XUJ25PEL//OVcXpkvJDfvwo8uNdlB/3pdPEj3K+i4r+"
        "OXfU9sV3YM/QPOcV5sXdccVO+DwuSD7+CO8vwi/DD0k5Sf88j/4DLOnTu2FFrzUlbtTpQzrgt9L3sWb0xLmlti9x7vAHJttPfjx9"
        "k+DIW89qA6aAit1pvG3U2u4ahTEal+d+n9NPwV63EA7h3ArHcG9IXMGuZ7V5xW6iJ9ucb030p9APvrrbmJrPOO3h+YuZaNPI71N8"
        "yuvgawf4ehh83Ql5oW2mtmh0X0qw25X+/n3ppviT/TprRT/tqytxjVhftuvntwX623z9xW6ZDyz69CKYd+mIey3QI1NrFX862hFH"
        "b8L+TexbntMGyGM/sA9x+87fED/vEP7BPjMbEbf3kD/eRfmRc3dN364M+A+djzN2MjVfkH6x2H0v7XeQ4rGMM8XB/dDDPR6djE9f"
        "6aCKRq/vnsLl8AjsNIt5HEsTg8jv4R8s8leFOfIb9gzZX3Hni969SM1nitYo4cQIyas8Djl8QvqjfazdqOQbMn8K5g9Be8483zg+"
        "Sv8SjJNq/Dmt8Nm/8aPQdddK32oN8Il7q9n6HOxs2beOzGtb3Hnjyfp9OgcIuV1mpR/l9HQiUDgCOW/FeNxT8rCPiveuQYSdmwP6"
        "Ngy9gr7KvNCegp5Zp5OkLxMCKzgf6dfzGsV7bx0tjTyN5qv+NKP4U3uOvst1i8YkrTNyBviawNLILPBckgXyeX7DnHeR+58n9uLc"
        "rBPJIH8JhS9V3zllqe+qXLKKXPJp8uNmusuvH9a5FOEscBI4ATwBHAeOAkeAh4GDwCeBjwB7gXcB9wB3AnuA3cAc0AJmgQaQAZdJ"
        "ntYS8DvgIvBz4KfAC8DzwA+S8n2B/5PyVOP7MPJbTYnT9lnKPxauYeFx+FQg7nrvZhvY5eR7Jks3XM+R95UUjT9GYbpp/kxtq/i3"
        "UAiPM2aifIkpdrvQabA9Ifm6XN9Mal5b5m986ECK9FwXVkt6qYl8hAzSebC2f+5/B3TkVb3Iq2SehbyvT0QXl49UzV+78JKZzHrr"
        "8365nt1Oic3ufb+TXeewn70W+0U5744c5RG1e/kPVTVfq8Av2TPQB+SzC+tzGP8YyStJ+9aF1yD/J/arY7/bA/vFu4OM20fl/kG/"
        "T0+Hng9fh3dt23zvJekXesS6S9h3DvteDuw7R/vW5b5/rMrzon187/NvZmJlBff/S6H3teF/9x1X3mPkO8k88NDV75Aczi77zrUY"
        "dW8dbu7+LO+DuzeeYo3oNC2HGcR3jB9oJf1pdJ8Pk6OpUb4SHcdfDNUjGS8zyLNL11+ohr6DIH7Wxfni6u8PYfy6fp7ov4DzaAnQ"
        "Hf6rdC1fnM68yS4rP8q8JeUk6efC34nSq+R1wxF5ndUN+shHrR7kxzs8u+pp8G5f3z8b0X8ion80on88on8kov8w+Y3jeNcr55Cf"
        "JtHGuYx1473wcV+/1C+pD/YMzm/92s6/f+MW3/nYr1q+c7KnSD7XIp7bMySXRvYf9j7XYbeH6oE9M7o2egF7kPxJuy1NWN67hLgP"
        "R74Lf1ptdI+R9x2d3RyQM53zmu1sE717dZz8hd6Fy6S3XdrP1ao7t/BqT4R8Rnzr2VOH13TOeVdPOH1Zt8nI+yX8aDCfk+808l2m"
        "grz6kPalj++Md8+kdqG8w3fPLlo7wO+k77x0Ru/8LS5f/KScoVpeqYm8ScbV/B8qXXkuwbhVyzPovA614770co/nD3z56TTykfaa"
        "nxP3oDmqy9qnDC9fUn+792W8etvOkLwx75ptNUnv8b2wT5E/jtXnnWNYN9vgnX7Brr0nGQrfMu4sPCXltF3IyYnr4nFdPK6Lx3Xx"
        "uC4e18XjunhcF4/r4nFd/D9RF89qzdXFjVXq4tm4Lh7XxeO6eFwXj+vicV08rovHdfG4Lh7XxeO6eFwXj+vicV08rovHdfG4Lh7X"
        "xeO6+P+sLv4nRq4icQ=="
    ),
    "programs": {
        "x86_64": {
            "opened": _OPENED,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
        },
    },
}

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

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [8624, 8720],
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

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "2fb590a38140a8533f06889ef6d994a5bafe44fae1670504b359986ae90e38cd",
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
        "eNrtWl1sVMcVvnf/7Trs2mbxxZKFHXBlaK26hDQQFUGASGnSKijBclrJSrbbyA4qkjdGsDfbCpuGYtSqwqFFVoUq/yBsXorf7Lf1"
        "S2Wk8kDVVC11oroJbaGqBHlom8o/2517vrn3zuy9u3vXBCpqvxzP7J0zZ86cOefMnC/boBh/+omYQWdUaicbP8gxqvkU4S/uow/e"
        "DG1Qcvm/ZOMd+q5W/C47TjScH38n/92Z/P9sZFwJ03yYJ64GFed5AviO5Gqvow9m8PvPQDPvTBvzZ46OEq0eIbpjiuRSJb7qFw3K"
        "5NnKfveLv0fRngmB/1FaX3YM61FpPTN5cSLgk2JyjkEPMr/6B8snWYRPwMZHWvdAYhLj0tTxskZ0krZjQNZTpvGm8X1QIf03DV6g"
        "+UK0j9kEfdeTbzTn6UnQTrXaXM9h9h30OBOGXfQSPRmh76+h7T5/C41LQQ+YVx+n319v4fbqzQ6zVbCHKrIrfZgU0ql+hHn/ZtCm"
        "xHEaH8a4lNu6a4x1c7tJHl0sKc+iTZ5M9azxfdzgxuyA2olaOgdB5as0fhB6SH3WeliEHv5Cehh8tcz91ww96GNzOW6fzE/oV67n"
        "hPHfxngfxoN2+rYYtPDcDjieZ9lvZCewTj/ORcA6X8z0exTMB9qpbBfOe1Bpe8j29j70fIvOJ855j5/kmwfVx2EPT4p6mwc9tvMW"
        "/CDpOdNI+mfzZxjfCOaP3KB5zuIchnEOzyqSHv5E9qhuNPav9L6rhp6DykvE31Vv3s6Fu97+Ab3tJb0MW/bA5OV8m1r25OxxjfuV"
        "QvvqIv7vxTBPpMCeFsuyJ5IzMXYb8r0kxpuING/kBfr+Ip1z13hkyk92Z/rTtcald8qMS4gfsh6tfMFlnn53Oe3xittLYpz4tLe0"
        "kp2F6DtGDT2DRhE3omnneF0gxw8ejL7k9ZcbjxPgy+2ru65KcdKfG58s5Jf5udmzfmUa5zcgnEPZ33a3/G7VcR/L9GuZ6uuIWzdW"
        "S437wH6uTX/0q1W7v2C//5K1w1b7F6ytWu1rrP22xdeIL/4+0md+uewEZp+m39u30cCZfJp5iX2nkuFkN4m/Z78CvfnfILnC6P8y"
        "9vtb5H/Zfjzno9+ZiWTrRLvoDNcY81t28in26X7Ofn6d9lnD+vqM/YK9jNF45mfZTnap0PuO8+A3LfhzlqcM2eIX48sGZJOW/t62"
        "+S2uV+7H59H/puIX1tXfYK1TtcWXArsJSf4t9Iri7X5wkPQY2mVIYPLXakADoDa9q6wdsdp5nonT9F0Xsw82H85zdCvR1E74G5yr"
        "Tt8Tyg7FGpdsI368zeRUjf4A+iFXW41iz3O4PcjnLO7bjrhKcavLD7mOQ65dkOsg9IN2PNBm3rv2sfO6M1SWXLw/qFShn9bT6msw"
        "5uXtwvE1Un+N0J9s4/nBn4X9l/OwIOJgGPYSV2uNf5rqyP9l+0W/mg2gvRF6OAT6FOL4wX8hnu5btdvhDOTUJ8gPLWB/F+qbIcee"
        "Vfu9Nag8s+oc/79mno8NtnvLGWNM3t4juxV7nsH9abLt66SXXorjPD4lew/BTvebfKL2+0HvEaKRw0Jez/T1GtYVw7iYMd805nvX"
        "vC/Z85ykNoB7A53LpPY94R6R1NJow29ofWjj3qz1Ks56+dDoSaV4e0FVkO99ydDrLdWe38h5iuwPMtWkt2ioeDy2+yt7XOb+Tr9K"
        "6+qpgh8bFv0Ys8dLNv10t/zWMY/yOr+8nugm7ucGVNi9ap8n+y745+17yF84ns/D/EGM+2vGz08MEu9B3hexr9swDvenLtj/jPlu"
        "4hfsmOel+hjsVbvkJ7sbMegM8msef7sQZ0x+qirYbzIySuNHLoP+2KCZkSnQab8i3RPYzXU+T/cZdjwq3Acy2nm/PL/PlrfYzwWb"
        "QT4XXSHy//pVeu+Jhz4v7rM2HSA6BToKOgJ6HnQIdAA0DdoH2gv6BuhroIdBXwDdD7obtAO0DbQZVAONgUZAFdBPSZ/afdA7oIug"
        "fwC9CXoddA501qDhvDGz/7gezXyg37Lvfoc4Hq+q9RS3eb4WD/9oxe6fFxpiBm3fbOUTzG+xfjovZ1bscaJ72Cf63bBm5veqja8+"
        "Dn+PeCvLqY9b91/Vlud0qhuVteS7cSVUdD6eZ7A8VMX8Pg/yxdXjxn8LCcXlXfT1FcXmJxZaIsp+h/sKn5/7kRnEV5YHs097AnQe"
        "g4aXoHOkGnkXbWT2FTG/7gnCzx6Gn+X5Yyv0quAdN2DFpTw5FfdXm/Oz/qBCeYdeR/u698B/SG/NWM9zmvKJbb+bmilfst4l/k5t"
        "P62Dv092BSF/EPLvlOTHOwq/F5zk60G+wMfJ+mbzsK72rR2m3g27bumAPO0rtJ5mrOff0nqaaT1Bvh7IH+Trcb5vcn9t3jsf0Xv0"
        "POLrsYuXSa6rd8q7918o795v3ovxviXnzVly58reup8qxebhcSzz8zL1M4F8At+z9wXGOpr09k4QV8mxuucF33e0K32M8pgo/Fdm"
        "x82c4zsP1iWvO/Ms6curvPl4I+hJq5L8HvTpna+Gdwdahz4hyldu3sX5Rt/ieuL8m53fwUrlkRdc8kitTcqXO5CX7zLn6SjyvpJp"
        "nHXpn3bpP+/SP+DSP+TSn3bp7yO9n8P75SDpqxtxVx/E/pxuw7voN4V+2b+Y+1fvzQ66N1OCqp/TRH6w9y2bsa8TpI9ifkLgf4X4"
        "NF2sd7QDfWLAGz/pPJjnEec206sJfpjf77k9FL5/W3bidC+z4tdTkp6HKpO7kfLopuFP6P17kOy3Vb2Xy+XHJn7Y4aKntDCfPtbn"
        "aZ9ZnsD4F9RH4E95fsnzSv7OxN+VZpDfH1P/KMgdNd95qJ0Y3CW8HyS1XdJ9leePv87Zv+f65vszD8rjNt+HY6gn8/n5exZ/z9Un"
        "p3DPxPtm2GM+HOL+f/uykA9vQj7cIOXDm/h6ti4L+XBKyodDmuL0/rGwneeVVP/Wn4w4xo32rZ+jvGRzs2MeHA/XL3vLh59YJrlJ"
        "AHbf2G3Yw5z1zuWn+slhB748z8ueLsybTzvUV+IK5H8r5iL/0pI3+f+5RPLXCnrlelyoi2C+CPbn3pLieA/RnOWpuutRno+XBLuI"
        "cbtYNPqzjw1eY0rCa4yu4zXW8RrreI11vMY6XmMdr7GO11jHa/x/4TUmHw5ew7qXrA2vwf0W97uV4zZianm4jUgJ3EbMBbcx91jh"
        "NnjdxjN+o17Gb8yWhd/Qx3D/DX2jrPtv9hlLXtUmb1w5BFzH0w8W18FxA6iLpg7AL515WLiO2yKuIwi5gN+IHoFcz0NfRziu42Pc"
        "m3xGHYb3dx/4X8F3LHrEd1QB34FzinMcjZfAd3Qi7j/P8R2E1+DvL4Vx/0W8f0/lHg+8xqyE15gritfIpN1wGndV+p70kqrl/X+V"
        "8Bq3BbwGz9dK4TaiFyvFa6AeMEnr6kH+yv2cO17j9IPBa4SldTTwOvUXgNe4JsyThd8IB13wGt8BTiEg4TUCEl4DcSfZWgqvQe8p"
        "dr+5weY3S+I3wsXxG/rVUSGvyO5RBPvm9RH+nYnvSAPfkQa+Iw18R7oUvmOqTHxHqCi+w66PmE0fHO8RD7Wu4zzKwHm44ztWK8R3"
        "nHHBd9x3wXecWvGG19NX7P4/7tuHuHBipWj991HVx+HPjp0YQx4v1iWTR9d2z7Lq43PO9fHtvD4+rBSbp2y98Lo4vmf4On8F9am4"
        "ekop7n8zLnXxm97q4i54umL6XVNd3DNf1BEnsa4TypriWlR/WHXxWee6eIjq4m7vv4X9c4+2Hn5Wqoc3uNXDZ8V6uIQn0SduVlYP"
        "byAHp5/VRH7I87Y0SPXwcu0LOJwmva54PbzCc8Dli6JenxnRzPdk4z7k+q74mzLr4Bck/Q5VJi/u0U0plzr4uRJ18P4K6+BVVAfn"
        "+XZ0+GHXwaelOviNXEU4yknE4YbHDUf5E6U4jvK7y+s4ykeBo9y77IyjfHb5QeAo144DmZVwIKNrxH9s8Yj/2FwR/kO/jHO8zSMO"
        "ZKMbDiTiEQfiAw5kh4QDmf2McCA1wvvkQsIND3LPI/7ibll4EGtejgv5aEm8F7nhQT70KM/vXfAg7xv9/wVMpwOK"
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

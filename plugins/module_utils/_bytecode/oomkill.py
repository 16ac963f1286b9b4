# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 9472],
    "maps": [
        [32, "control"], [800, "owner_levels"], [1032, "owners"], [1864, "owners"], [2704, "owners"],
        [2848, "owner_levels"], [2968, "owners"], [3328, "owners"], [3624, "owners"], [3792, "owners"],
        [5264, "tally"], [7312, "events"], [8712, "rows"], [8784, "blank"], [8832, "rows"],
        [8888, "rows"],
    ],
    "constants": [
        [144, "OWNER_BY_MOUNT"], [200, "TASK_NSPROXY"], [288, "NSPROXY_MNT"], [360, "MNT_INUM"],
        [472, "OWNER_MASK"], [552, "TASK_CGROUPS"], [640, "CSET_CGROUP"], [728, "CGROUP_LEVEL"],
        [848, "CGROUP_PARENT"], [872, "CSS_CGROUP"], [896, "CGROUP_KN"], [920, "KN_ID"],
        [944, "OWNER_MASK"], [1384, "OWNER_HOST"], [1408, "TASK_THREAD_PID"], [1504, "PID_LEVEL"],
        [1600, "PID_NUMBERS"], [1624, "UPID_NS"], [1712, "PIDNS_INUM"], [1776, "HOST_PIDNS_INO"],
        [1800, "OWNER_MASK"], [2240, "TASK_NSPROXY"], [2320, "NSPROXY_MNT"], [2392, "MNT_INUM"],
        [2504, "OWNER_MASK"], [2632, "OWNER_MASK"], [3160, "OWNER_HOST"], [3184, "HOST_PIDNS_DEV"],
        [3200, "HOST_PIDNS_INO"], [3968, "WANTS_PID"], [3992, "PID_NUMBERS"], [4024, "TASK_GROUP_LEADER"],
        [4112, "TASK_THREAD_PID"], [4192, "PID_LEVEL"], [4344, "UPID_NS"], [4408, "PIDNS_INUM"],
        [4512, "WANTS_PID"], [4632, "PID_NUMBERS"], [4664, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4824, "PID_LEVEL"], [4976, "UPID_NS"], [5040, "PIDNS_INUM"],
        [5192, "ONLY_PID"], [5320, "COLLECT_EVENTS"], [5576, "BY"], [5728, "TASK_TGID"],
        [5808, "TASK_PID"], [6000, "TASK_CRED"], [6072, "CRED_UID"], [6160, "TASK_COMM"],
        [6232, "TASK_MM"], [6320, "MM_TOTAL_VM"], [6392, "MM_RSS_STAT"], [6416, "COUNTER_COUNT"],
        [6456, "COUNTER_LAST"], [6704, "TASK_SIGNAL"], [6792, "SIGNAL_OOM_SCORE_ADJ"],
        [7088, "WANTS_PID"], [7288, "MAX_EVENTS"], [7456, "PID_NUMBERS"], [7488, "TASK_GROUP_LEADER"],
        [7568, "TASK_THREAD_PID"], [7648, "PID_LEVEL"], [7800, "UPID_NS"], [7864, "PIDNS_INUM"],
        [8032, "TASK_TGID"], [8112, "TASK_PID"], [8272, "TASK_CRED"], [8368, "CRED_UID"],
        [8560, "TASK_COMM"], [8952, "STATISTICS"], [8992, "UNSIGNED"], [9320, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "60b911f09385ec6eb4d52fb2bc319176b78007af3aa12884ca8dec12172d9e20",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["trigger_comm", "s", 48, 16],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
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
            ["comm", "s", 32, 16], ["total_vm", "Q", 48, 1], ["anon_rss", "q", 56, 1],
            ["file_rss", "q", 64, 1], ["shmem_rss", "q", 72, 1], ["known", "I", 80, 1],
            ["oom_score_adj", "i", 84, 1], ["trigger_pid", "I", 88, 1],
            ["trigger_container_pid", "I", 92, 1], ["trigger_comm", "s", 96, 16],
        ],
    },
    "code": (
        "eNrtWltoHFUYPrO7s5dQuml02s1CbNYoLdpCWrwUbbFaUfHBhkpIHyztOISY1ULSSpPZFW2LSi19aKxWLSK5lCRVwYLIigjjW/sg"
        "4oMPLREtgngrouDDStuMO+f/zu7M7JndSZuKFPPyZ87O+a/ffzln11rB+J+5j2hJIWpk99sOzSxjnj9rkmgiwth+27ZfqfzvbNFY"
        "hPhgf69CzyXse1Ps14meqbz3QIXuxHMxu53kKV55xZZuvl7M9xAtrOa0Pz7PKuJtTVnD38tEvfvMCeKXvgl2xcEvT3ZZE7BDITtK"
        "FXWTlWfHnmG+H/b7+Ap+i8XHaMAn5uLj88t+fQb7TFrY2k50JkGf1/kxO8rfV9km/twxdpK/kYhT/ERcBioPnRU6Atqr3Mvt+a/7"
        "18iXbbc//XyL2SGPvs38rU83x3/Zg/8tTIrf7GY5rrMbAtY7A9YzAesU11JU5MtjiPMI6TsMvyK+5iS9vzN3dXluJWldSyLfD2SQ"
        "759A7mecdujbCV8p7BsLwteTPJ7mFPnJnBhaFFyJ982pDU3j7tk//Ywt8sKpL1V+wI85tYs+j8KudXK7zHGKQ6/yCH/2x01TnrJD"
        "1a0E7C+EtB+4NQoB+WWExD/sduyKSexLL2dSvDdbb2aHBf3q8rvQuF6EtScT8e7f0XYnrce96yr7zps/Y9c7f95B/rxnM0k9PgOq"
        "Q/+BCNZBd7d9TDi9bxfwTzjWIzH5+7kx4LlTnncpxOvEwvLOnMp4+ITeD9xaA/TeSIL0/GhAxOMrm/JmTRUfXTI8RP/v995+34p+"
        "/wEL1+9bqvb0OO/FvXXIGkR8UojPIGON+pLKcv9yH/oBcn9CHzpC+xPYNxxk9xJut8CNmCfC9v9iC+Wdxrk5OKBnfVkM+N1I+1FH"
        "0sPX2w8X4IcfyQ9jz4b0Q4b68QT6oII+OD1ke/DztLcOjYD2RlYG9LsX52U48ddjawp2RpEXsVp+jTryGOSB9sKvIm4qu99zzrj+"
        "fv4Gfj5P+Yk8H4ii3oKak8DDrQH1e/151O0hzBvkf0d+0eGLeqylviQ5x5GHceThcW+equx71MtVPH7N4q4pj88nXZ+Lc9ni+el3"
        "cf6YJ73aSa+m9Ujh8VfZPfPuuNbHc2H5GqznRei5msvTD9Rw6ugr+Hbkbpun9yi/g99bOU/1gM6v/crD/HMRp/o8oUBmUr711DGS"
        "82qMXZe5sVn/WyCfoHlN9IWwc5uItz5J/Nbm9hBO4phLgX+RB+lB4Q/IaZf7o87OYyHPB836eyFcfxfzqHmwFXNoH/L2CY++9fjY"
        "xtz7zAPJurpZDlU3Cff6zGXg/VHvXFWHvy0N8Vedu25Y3HXdoLhLSu/9gvhYx7znMzGX1uOUcGLtkc8JO3IvXLm2+8bnr9B9x2iA"
        "/Jt955ifqa+euAB6DvRr0LOgX4B+CnoadBZ0HPRt0KOgh2z3eUfU+93tt1T9tdQ1T6tsncfvxSzkZSEvC3lZyMtCXhbyspAn/ObL"
        "VxGnvgpenEiXMGdpURKoH4Tf70C8X8f7EfKvmKe0yEa+oZQU+IZdmS5FbtddfN04UQ51v+HGWVl6D4d7vUXiJ/JWnyB+W5fX8Kxy"
        "PJE/RD83Cm/gXpH8LvLdyB+hdcSh1t/3UH+vxpXkCH/W6T8D/fcG6++tA+Um58uyHcqv4GMAV0b+XTlfiV7j4Nfq4lfMN7YzrH2O"
        "3xSuF+WleaqMubgcun428pvIL/99T/p443srfzz9+ebccyYleoj7LKFnsF6U/345QXb578lWVeRHXXbU+FI9q9XBhfGt8TnbEB+C"
        "r4h/2HgY+XLoe71GOHbODd24J+vm+BHnMq1qT9rVj40C4d1oIfxb06x6P+LgW/R/N85bud70/ZOJPmW1yfubPkX1oqNLRX8T9eKo"
        "7a4rxX1UWIv7mKdPiDnNaDnnzau6PtfSdB78I9Q8SAcpffovxOXbOpxc8OV9K/RSXHlrnqJ+PNdeyxt+/p3txtyRlNaHTeuXsjD9"
        "v4RzrPN9x5BDY/Ts6HNQYpcjv9U1786N1uadpGtOmxsU/WvwsmcOTvj8nSC/6K81mYOr94+N8y1sXV8on6C8avQ9mCy/xH2VPlnG"
        "HPw55VsKczDuAcV9YPotUX8gZ4XcH1fbHxa7/9Xm4AnbO4825mPt9c3BmFNUhn56eJHnn8OLO/+IOUbc9xhZ75xTreOIfx++BxLf"
        "55uzPbhfogD3JzU+94S/l1ggngvX2CfGRXwUTz8Q9d/Ij3vmICM/C3oS88chPL8M+qHt90+E+2OJdF7qTybk/pmEf7rq+80w1zci"
        "7UN9KToIaalYnbzTYer0DOo08jP0/V719x3LmSxfwn9fnggl1xL11FXnI1ehr6bQ7x7mdPm9sxZ5/xJznZPmckm2WYI3oYc4R5Vi"
        "WFdp/hqI0e9aVEb9rA9+742Tvda2mp4OHgZU5GEP7nPRt6zb4WdG80MmVrtXrJCXtGhLVb6zrjLqa2Yb3WNueuhvwmcn7Hkww/50"
        "4aCj86LtvTf/tfo7gih/TpP+KvRXof96n/6437buhv7CHuC5V41L/e3IcZbWdhUvCdx2c7mYZ9o6YUfZZ0cn2aEKO36zhf/Jjl9s"
        "8T1HxlXfSjjXzuXEe89xuf8AGVbEXQ=="
    ),
    "programs": {
        "x86_64": {
            "marked": _MARKED,
        },
        "aarch64": {
            "marked": _MARKED,
        },
    },
}

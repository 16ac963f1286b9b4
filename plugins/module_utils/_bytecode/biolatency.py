# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4376],
    "maps": [
        [112, "control"], [840, "owner_levels"], [1344, "owners"], [2240, "owners"],
        [2384, "owner_levels"], [2504, "owners"], [2864, "owners"], [3176, "owners"], [4048, "tally"],
        [4248, "origins"],
    ],
    "constants": [
        [192, "BIO_BLKG"], [296, "TASK_CGROUPS"], [368, "CSET_CGROUP"], [448, "BLKG_BLKCG"],
        [520, "BLKCG_CGROUP"], [600, "CGROUP_ROOT"], [776, "CGROUP_LEVEL"], [888, "CGROUP_PARENT"],
        [912, "CSS_CGROUP"], [936, "CGROUP_KN"], [960, "KN_ID"], [984, "OWNER_MASK"],
        [1744, "OWNER_BY_MOUNT"], [1776, "TASK_NSPROXY"], [1856, "NSPROXY_MNT"], [1928, "MNT_INUM"],
        [2040, "OWNER_MASK"], [2168, "OWNER_MASK"], [2696, "OWNER_HOST"], [2720, "HOST_PIDNS_DEV"],
        [2736, "HOST_PIDNS_INO"], [3296, "WANTS_PID"], [3416, "PID_NUMBERS"], [3448, "TASK_GROUP_LEADER"],
        [3528, "TASK_THREAD_PID"], [3608, "PID_LEVEL"], [3760, "UPID_NS"], [3824, "PIDNS_INUM"],
        [3976, "ONLY_PID"],
    ],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4376, 3768],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1080, "tally"], [1624, "events"],
        [2336, "rows"], [2416, "blank"], [2464, "rows"], [2520, "rows"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1136, "COLLECT_EVENTS"],
        [1504, "DISK_TEXT"], [1600, "MAX_EVENTS"], [1880, "BY"], [2200, "DISK_TEXT"],
        [2584, "STATISTICS"], [2616, "UNSIGNED"], [3096, "SUB_BITS"], [3240, "UNSIGNED"],
        [3304, "UNSIGNED"], [3608, "SLOTS"],
    ],
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8144, 1416],
    "maps": [
        [104, "origins"], [152, "requests"], [504, "origins"], [960, "requests"], [1056, "control"],
        [1144, "origins"], [1192, "origins"], [1256, "tally"], [1360, "requests"],
    ],
    "constants": [[32, "RQ_BIO"], [464, "BIO_NEXT"], [712, "RQ_FLAGS"], [808, "RQ_LENGTH"], [880, "RQ_SECTOR"]],
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9560, 432],
    "maps": [[144, "origins"], [336, "origins"], [384, "origins"]],
    "constants": [[24, "RQ_BIO"], [104, "BIO_NEXT"]],
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9992, 4392],
    "maps": [
        [128, "control"], [856, "owner_levels"], [1360, "owners"], [2256, "owners"],
        [2400, "owner_levels"], [2520, "owners"], [2880, "owners"], [3192, "owners"], [4064, "tally"],
        [4264, "origins"],
    ],
    "constants": [
        [208, "BIO_BLKG"], [312, "TASK_CGROUPS"], [384, "CSET_CGROUP"], [464, "BLKG_BLKCG"],
        [536, "BLKCG_CGROUP"], [616, "CGROUP_ROOT"], [792, "CGROUP_LEVEL"], [904, "CGROUP_PARENT"],
        [928, "CSS_CGROUP"], [952, "CGROUP_KN"], [976, "KN_ID"], [1000, "OWNER_MASK"],
        [1760, "OWNER_BY_MOUNT"], [1792, "TASK_NSPROXY"], [1872, "NSPROXY_MNT"], [1944, "MNT_INUM"],
        [2056, "OWNER_MASK"], [2184, "OWNER_MASK"], [2712, "OWNER_HOST"], [2736, "HOST_PIDNS_DEV"],
        [2752, "HOST_PIDNS_INO"], [3312, "WANTS_PID"], [3432, "PID_NUMBERS"], [3464, "TASK_GROUP_LEADER"],
        [3544, "TASK_THREAD_PID"], [3624, "PID_LEVEL"], [3776, "UPID_NS"], [3840, "PIDNS_INUM"],
        [3992, "ONLY_PID"],
    ],
}

_REQUEUED: Dict[str, Any] = {"type": "raw_tracepoint", "code": [14384, 96], "maps": [[16, "requests"]], "constants": []}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14480, 3768],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1080, "tally"], [1624, "events"],
        [2336, "rows"], [2416, "blank"], [2464, "rows"], [2520, "rows"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1136, "COLLECT_EVENTS"],
        [1504, "DISK_TEXT"], [1600, "MAX_EVENTS"], [1880, "BY"], [2200, "DISK_TEXT"],
        [2584, "STATISTICS"], [2616, "UNSIGNED"], [3096, "SUB_BITS"], [3240, "UNSIGNED"],
        [3304, "UNSIGNED"], [3608, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "76a4b5f3506460cc7d01fdbd294fbf726d5e4c0d5da2e287ad525fe78ff12334",
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
            "name": "origins", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
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
            "name": "requests", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
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
        "eNrtWl1sHFcVvjO7szt2o+wmdJLpkpBdQlQTxZJToI0CES4B6gdQ3ZZt8mK54yV4CUJN5Ip4spWaOil1I6gcoK2VJ/9UcSJVah4q"
        "NuJlCqrUPhSpEiC1MhIGFWEQQuZHIhIlw86c7+7OvZ7ZnXVCkMr45frMnDn33HO/c+49Z4+9jfl/teOrrjfWFdCFFZfGdzG+g/Et"
        "jK9jvIbxKsbLGOcwzvpjpXDdH80tTPhzFmjMqoxdd133mcb/ngoGU/3nNvQpK0TX8d0LGM2UKM9IOcSXxTpO07y5Cuabx3wKzVdv"
        "iNUbtDfvSW++S8RvZH7s83nPd4fMk0uJ8jvKncf6ZTkf2ZicWmEmXF7lf6TXZegFfjMj7bP0vQM9c2dpXCfviijPnqf15ra130cu"
        "V17fyF1PsiC+K4U1EZfy+s9Gz5MOyLcudcb1moDrTxFuFZG/Vqi64c8fi3h+NOL5cMRzsl+d47b3hE9rbL9P7zz5NdJXJz2dp4lv"
        "vEEUG+MpjGVlh29ne7GKfZl2g3ipZ3g86RLP4LcXHxPkdfbXMz5/tjFv47XLcWgvTtLzFNazP3w99hzZoazkfVpj99G8F4AD2MFe"
        "IPuNljh+uotnDuxiZBDXLBNx7R3sw6/IXpao55sYLRXPVTzH+O2tfyT7HZyEHcketfO0L5aaDv+u9CbsdDR8H3Xs4/nu9tFeHBbk"
        "xP5+CXw28Z3qIT1fBa2xn9N6YB9Tpf3mdh8p/TTUrwxlX6w4Lp8XtzueR8mptJETjEPSus9Y8APnOXrw4F00LtG+nomKDxrLUzy4"
        "8EOaLwv8noyKB73N9Qx7fFkRP1H7GT0/ORiPP7mT/23/+x3m/YNLcfCJmHFwk79uHu8qx9e6OgdqveSvhi/NwwHR1pY08P652xyH"
        "VmCH38MOj8S0g0nnwTzisII4fGm6GZf978fE+HUKY1nd5Y/r/fZnN8JwYqrSOhexzhT8It3yr0lvPob5MJbZJwV/11jfbbbzL2Hn"
        "98g/4efjKcRnjPYC8PDxiLh/z3uI99O4D5L9vflrAT80sm+3javcTzX2G8Kjcqe/f539XvHtrLHv+/vkRPppd34Rbbc/w25P3Wh3"
        "Duws1fz39R4WcR48THLH8pCvr8PRWiwckX7WlX9ArwfEcyYrzZs9TPzVdGje0jyHoHft4i06h7qUU7kYLo/H53b3suB5xOOFtUDy"
        "+ku7CUc68Xmjb0+MuWeBH37P3x5uj3XrnIh5T+x0zl6Md85a/J4D/Ixs1aW8or0cZ0LMTyzkOetxSjhxfhAeN0dKH7sRNm/s+NSM"
        "D8YNrs9m77ne0k/zz6lZ4d5VufgK4eQ85fl8/yrnX0Y+NdeMQzmP7r3qinq+ts4+12CfPL7Ld1jHqpc/Bvx1Fv7K51VD/NVg1//N"
        "9VCQb3rj8t303fJ2E3Hw7z6fYwKPT3P8bzSO/YLkPId4M09y+PlTOV1ti8ugnaqheKTvxxHXeXzvv/AG+R/iZ61wAPuYB10ErYMe"
        "JFx/E35r7cN+rYKvTzgHrLFP0L0Scd4au5Pk7B0g/rFNoPvcYD3JsoqSnB2CHF5vsq0DoE18Nwg6D/qLoIeI/xsDLO7+pAR8Hw21"
        "P9+n1n2+6kbthxhnqm6Qv5t91aPv8414QA+cF3l+PYy8DfPxOoFUdzEyphSfwvWyl5B3T8TE3ZWqG0duXHkcvxzPPF8ZefFbuFfw"
        "PJXWvWtr+PnuwJ/7S18X6hGV49WO/lsN+C8/dwyWFuqQzed8P3o2Jt/oGYb8B8PzIeDSUL4KPA4ivp6AHQ6ApnufNb8K+kd4/y7o"
        "cxSn4W+VwjTer+D996T3M3jfh/dPgC6CngQ9APpJqW7cvk7M/c6eH8L3r0BeHvRl0KZYRz5N51CtF3WnKT30XKwjX+FxvqwqTNTv"
        "aoS/R9ed/PMpA/mYx1vHRKB+sox6oX1BD81TDpVyLA4+6rh3e3W6E96YJtqbbyown6dPvs29dNnWm/jXA3VhbpdlXueR6uktO8Wr"
        "6/N7Ya0g5iE14KQGvDbrm7q0fpyvR6DXs5jfgX/bi4TD0Xs4TbgbRT3POdvKnw4hf/q8x/cy+cfoYfjnwTMCXit7Sb9gXvtZ1Nv8"
        "7xcGpTym6sr6qr5/9rKg/zXPtYX3XfFcm4Gfrkh8v5b4ptfN4xnGUHpYt7idRZwV8DpH+PHu3/d669WxXvjjqMnrdteaOAv603Ke"
        "sW7inMP3c5L/jrNNOo8+6Bg3PxDq59lY8zs8nwr4j7oBvQ1lhvzJCq8/GOpLvv7H9Dv8PFR+X1Y30zxTuGeWdF/+EvJWXo+vY97+"
        "vi8JfqkxAnBZ14TndbUlbxDxQvH571+np7+eczgXp+gFp0+lW3HNl6sRvweDYF7N5ffrCgv+juD5ndbUS2H9g/T+gRTFJ0578+Q5"
        "n8IEPl3i08EX/N7jS0t8afAFn3v5gCrxebTzXdjLgv3xe0HT7lVFsO+etEK413CPeQT7nxb313vvyXn8M+B7BriicgDbdR/oR2l8"
        "/DvYh08jv7sXfF+m8aljEv9h8Xc9vr5jDTz4eJP1Aa6MtCLgJKdyvCrATT4Uz9xfOB/Pq8bTFCdePddad8rHG93zjyBOlDPkn87D"
        "Lb/y9BnXCGfOMHCH88rZAz9hKUHuUpq+0xgFJHsrjYe+8C+Kj0Xs5/0m+2sgTu0s/sUN3vs0RnWjm9cvG36u797ucj/w9M7tb8Xf"
        "Pn/+XuhfhP7/lPQvSvr/SdJ/Ffeho836qhnMX0ucL0N8kb/nt/+9OHhuzITmNTNCHtcujq4E4miZbe4Yr1dD8+YXkIcOIQ4/L54b"
        "24bEOkVmAHZ4ngXrorYyJOaVyqBwT7UVnme+BXqABe+tttIn3IdspSjcI22F59e4tyo8v54DzfPrWTeYR9Sa92zeZ7GG+/4OoT4t"
        "35d4/qGxh8g+ma90lfcaGbEO0fyd6mx0ftq+D4HkRNWp9qiqHzeyPcCDclCqL70u1UPC63T894R2fRxhdTrv/uT69wyqu0fJ71Zu"
        "Bfi5Vf0XHH/d1L1mYtW99ol2jd1/s0XMe7N8/zZLv59sio0/igdX3G7wqrGfuDdT5zwCvY3sHci3e1loHZDH4zyvA2qx41YqJI+y"
        "t4T3Q8SpB8XxN0P5KOkn/c7Q+j2HCihWT5fxoUeKD7yPY+Im48NUh/igc3xF9HnFxtdvu8TX3zqcmxSfOU4qe99P+uKSvrikLy7p"
        "i0v64pK+uKQvLumLS/rikr64pC8u6YtL+uKSvrikLy7pi/tQ98XxulZtg3ULPk8lPxRat/jw9t2hP64wIPXh8X429MsV+m5pX97G"
        "++6KUt+dmfTdJX13/4d9d2Kfndz31upbm4zomxP79m51n97N992ZUt9dMem7S/rukr67pO8u6btL+u6Svruk7y7pu4vRd/cfZMT4"
        "gw=="
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

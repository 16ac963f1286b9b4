# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 296], "maps": [[104, "control"], [216, "victims"]],
    "constants": [[168, "STOP_AFTER"]],
}

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [296, 14232],
    "maps": [
        [56, "victims"], [120, "victims"], [280, "control"], [1064, "owner_levels"], [1296, "owners"],
        [2128, "owners"], [2560, "owners"], [3120, "owners"], [3264, "owner_levels"], [3384, "owners"],
        [3744, "owners"], [4096, "owners"], [5680, "tally"], [12056, "control"], [12288, "control"],
        [12344, "events"], [12464, "control"], [13248, "control"], [13392, "rows"], [13464, "blank"],
        [13512, "rows"], [13568, "rows"], [14160, "control"],
    ],
    "constants": [
        [176, "TASK_PID"], [344, "STOP_AFTER"], [424, "OWNER_BY_MOUNT"], [464, "TASK_NSPROXY"],
        [552, "NSPROXY_MNT"], [624, "MNT_INUM"], [736, "OWNER_MASK"], [816, "TASK_CGROUPS"],
        [904, "CSET_CGROUP"], [992, "CGROUP_LEVEL"], [1112, "CGROUP_PARENT"], [1136, "CSS_CGROUP"],
        [1160, "CGROUP_KN"], [1184, "KN_ID"], [1208, "OWNER_MASK"], [1648, "OWNER_HOST"],
        [1672, "TASK_THREAD_PID"], [1768, "PID_LEVEL"], [1864, "PID_NUMBERS"], [1888, "UPID_NS"],
        [1976, "PIDNS_INUM"], [2040, "HOST_PIDNS_INO"], [2064, "OWNER_MASK"], [2656, "TASK_NSPROXY"],
        [2736, "NSPROXY_MNT"], [2808, "MNT_INUM"], [2920, "OWNER_MASK"], [3048, "OWNER_MASK"],
        [3576, "OWNER_HOST"], [3600, "HOST_PIDNS_DEV"], [3616, "HOST_PIDNS_INO"], [4240, "WANTS_PID"],
        [4264, "PID_NUMBERS"], [4296, "TASK_GROUP_LEADER"], [4392, "TASK_THREAD_PID"],
        [4512, "PID_LEVEL"], [4648, "UPID_NS"], [4712, "PIDNS_INUM"], [4856, "WANTS_PID"],
        [4976, "PID_NUMBERS"], [5008, "TASK_GROUP_LEADER"], [5096, "TASK_THREAD_PID"],
        [5216, "PID_LEVEL"], [5352, "UPID_NS"], [5416, "PIDNS_INUM"], [5608, "ONLY_PID"],
        [5728, "COLLECT_EVENTS"], [5880, "HOST_LEVEL"], [5976, "TASK_GROUP_LEADER"],
        [6072, "TASK_THREAD_PID"], [6152, "PID_LEVEL"], [6216, "HOST_PIDNS_INO"], [6328, "PID_NUMBERS"],
        [6368, "UPID_NS"], [6440, "PIDNS_INUM"], [6840, "PID_NUMBERS"], [6880, "UPID_NS"],
        [6952, "PIDNS_INUM"], [7224, "BY"], [7320, "HOST_LEVEL"], [7400, "TASK_TGID"], [7472, "TASK_PID"],
        [7648, "TASK_CRED"], [7712, "CRED_UID"], [7800, "TASK_COMM"], [7856, "KNOWS_MEMORY"],
        [7880, "TASK_MM"], [7976, "MM_TOTAL_VM"], [8048, "MM_RSS_COUNT"], [8472, "TASK_GROUP_LEADER"],
        [8568, "TASK_THREAD_PID"], [8648, "PID_LEVEL"], [8712, "HOST_PIDNS_INO"], [8824, "PID_NUMBERS"],
        [8864, "UPID_NS"], [8936, "PIDNS_INUM"], [9320, "PID_NUMBERS"], [9360, "UPID_NS"],
        [9440, "PIDNS_INUM"], [9592, "MM_RSS_STAT"], [9632, "COUNTER_COUNT"], [9648, "COUNTER_LAST"],
        [9920, "TASK_SIGNAL"], [10008, "SIGNAL_OOM_SCORE_ADJ"], [10160, "TASK_GROUP_LEADER"],
        [10240, "TASK_THREAD_PID"], [10320, "PID_LEVEL"], [10384, "HOST_PIDNS_INO"],
        [10488, "PID_NUMBERS"], [10528, "UPID_NS"], [10600, "PIDNS_INUM"], [10984, "PID_NUMBERS"],
        [11024, "UPID_NS"], [11104, "PIDNS_INUM"], [11264, "WANTS_PID"], [11392, "PID_NUMBERS"],
        [11432, "TASK_GROUP_LEADER"], [11512, "TASK_THREAD_PID"], [11600, "PID_LEVEL"],
        [11752, "UPID_NS"], [11816, "PIDNS_INUM"], [12232, "MAX_EVENTS"], [12576, "TASK_TGID"],
        [12656, "TASK_PID"], [12808, "TASK_CRED"], [12904, "CRED_UID"], [13096, "TASK_COMM"],
        [13632, "STATISTICS"], [13672, "UNSIGNED"], [14000, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b39eb6106125de8d93a559e781acfd37cecef04f8cff003cf66e37429e53726c",
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
        {
            "name": "victims", "type": 9, "key_size": 8, "value_size": 8, "max_entries": 256, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "Q", 0, 1]],
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
        "eNrtW31oHGkZf2c/J3tyu8110m0kmG31rgb3iEWxlKtGD0sVpcFjTUBCs46wIXiSWGgz2T9ua613xkMvVz96KpJNvHYFOU9EU/zD"
        "vf8sIiroH3dGsAhqlUMqCm5CL+POPL93d953Z3ZmNtsqnoXyMpP34/n+Pc/zztaHmP3vUvP//c3/5dRt03o2ihn7fXn4Fp5pXklh"
        "bLQ5nsdYUIbZgP131f57Qcmy5p/YpkLz9eE79vrsPib8q6/TmIwwdsc0Tet8a4nGkvZ7A+s1JW6PWUVcrylRmhchOvM5mhBnREe3"
        "8243z6tv4Lm5za3m82asLYeIRT/WfYWvP0ij8TVZXhWbv80E5i3R+Pi5N/rSUXHwvamCL7afzsFzkPVRQd4NkndUXJe+iPVVrG/O"
        "b1h8N/eJgZ9FS79J6BdjsUr7jSzSAZxOfb5ihuHPU68RSa+RGOZBr4M0QdZH+etZ+/xyapTGsSOmm52UV6bt95q6T6Fz38bc5GNU"
        "aV76AXrm+iyDT6fcKpCb6pCbUa24y/2B/u6jd9nHqUdJDpXiNayDfZ7O0niN1FLpkNvwkkn+dMJ+HrnwJXtGMkH6rHvGg3fZ/Py3"
        "y1efb5iCHUdl/hcEev3kXbzq7w8NwR8edY1r5eFT7nY8POHx/pjH+3GP96TXTfBbTk1Cz+eJ3kXIFfo11mn+mRyPL+H8vj4Avx4g"
        "PzZWs8CJH+LcH1N8KT5K9pXEukUv+3rM1qexQXIyqgt9sSs+39iY8NW7sP7qnMn9ovlns7Uf7MfYmDU5zth8vd2dL2ON9FBQTtrP"
        "nXh3xgwUt5Lgfzkg/7BbfdnDv/SA9g++Lb5iLvylkWfIfPm99+OjrrfxWPDv5e7xIig/Mj7NDD5M7xPi+zg7RvtewDmLd9t/noP/"
        "fIvkI8Xjn2Isgv5SBO8xPj74A7LT47Owf7LjIvC3Y35uFfZ8zN3vwtpdlfvbuLBPWLutz9G88yrR+b05ro9fEO4r122/9IsrmvKP"
        "XdXx9zPFfuvrb9DXn3adeYi17rCbnUb/n4eIeUgGecgVFiwPSbX4mbTmJUQ79bIb7/Nz9xgf/4Bz/wx8NFgwfHyDzTe3G57nBM1L"
        "yimKB5q9m2UH9FzcF4NfPXKP49xNyOGPqEOmab2KdRe85JClPKEKfFaAz1cXTMF+Pi7Gx/MYC5E3eeDwp3bd7ETGCWd9WUF9ye3R"
        "Mv0Sw3kYC+xhwd/jLM+ccT194W7L+TeQ8yvkn/DzUhQ4gNFYhz0c8sCVo68ATxaQB5H8rfPL1r7wPy35czrnHPwwAT/EM68z4+z3"
        "dN5qW86WHjmfI7lHdmneQehnP8V73/ig2PqIs3fsOuXcKd9w/uMt31ch3wd3u/NzaNeZ12nKh0keihiPOu2yRvslpffJ5+2xeCUW"
        "rO5tnSP1Ne4V7gDXjdWMUIfJ/Lf7HXvLW3n8KK7TPvncE2QvKvJY4APHifST2L/kjs8ddJztj/xk/oPir7FO8pPjG89vZ3JF+NlU"
        "QDv7GNnNsxnYt9oR7xqB4h35R7F6B35xWsyHOuz4Q13tuJUvve7t96HXmf0OMDd5eu1bPyvWi8VWve5l7zEBF2Q6ZnKffM1Vn4H7"
        "op94zTXvTM0h/r8gye8W6L2J8WWMv8J4A+NLGK9jfBFjDeMaxisYn8H4lOn0H7nONWrTAr4XEiSfgvojoS/OcT7ObhD/FYZ5Ste6"
        "p5yivk7Ln1t1ZcP06l+Ldkjz+PyO/Y9793dc96uhT+ixn7y+fJzqY95v96mHmnKmvk8J+Q/Pg3jffRN5ZXmM8q78UJ4562/PfkvW"
        "o6+Slf2x4Wr39Yve/ZJucvf3/1kp/nnrVYgD1UnTLY8rrtP6mcEUC7Mv568dBxrC/pxOo3rKtS8Y2B4l++HnGtVjvnYYc6EvP3Sk"
        "P/qX/Opu619fDqjn9UmPeA8959S96flaw3TWtacPiHEtzo5K9rrH+CnlMRx/pppyyjj8W4vSgcVnwdcYcOzTmB+R7gkjz0fc4nMh"
        "8XmBn4K6EhHicquu+kaEufUJerw35HLd6z4l6d6R6+eSTXP7vpXXTxyX9bEvw89ID/z+Ul9+mt5DL5r6ASnvCU9vKLufD2b3+vw3"
        "iS/sp8OugtC1hv0yXXBGUzSl237l+WDxzPILxaaP8g0DeveU49lwcuR+Jtu1lvgJ7XfOIy/Q2/WHGuq862aQeC7fM8TZz4ivq6zV"
        "j1xDXpd20Kcvk1711BWhT+/UV8amh+6zDcRnOW/n/ivXUSPqbwU8KCjoO/D9DnA6nhb8ox0/yW/KQxQYykM8PvxS6A/UM4gvil/+"
        "tiDmbyq/hw+Zv6145W+z4fK378CfVoLmb4Q/6ctB87cJ2P+p7nkc5JAfeitz5hWe+H3QA78Pusu1A78v9xm/V4LmaRM+edpAOPy+"
        "LOE38inuH9zu+T1rZ74Z0O5gJx10Xeb52mSP+doLSl/0LeNVn/TtidcB+TTWJ3zytS8qQXBQ1nOcPam44UAr/sv1i5RnZVVJPrqI"
        "dxyXesULTxwKiB8PqfTdVvpzYv7ZPuclAZcsfMmG2L+9z42ueYRsV/fKbpz11jjuq8dtv6N7CH5PU0hEPfoKXxBwqKOe6cClWQGX"
        "9t5HmL7LfYTJkH2Epe74k5Tx53+0fqwu9Rd/POpHXqfwOtLYmN4b/tQ88OfiXvHnwf7o2w9/Lv6n8GfJB38SgeowWc/t+vFlV35b"
        "dbhS8L0PuR3mPqT2T/QhPtj1PqR1fvL9tO6rPvciPebhnvchIfcxnsuwbnk4j19B9c7rKO7X+dybGY9/MZc4yO87eHxIH/DIo/dY"
        "v+41fy4NgO4ByY5XQ/a9zrrnzfrK7zrW3ZT6BxmXc4xr9H21UcO9RJIuOALfiyd4HX9yhzn6CFtDGXvMH4i2+LPuw6335AcTO5xO"
        "a97MYkTsByWyzLnfJvpkW0d4f4i+DzcOqa7+kT98nz1uZUdd5aslx3fC8KmxsR2i+y++8rHvpfCdgvU97oI1xujZ2u8zLnFCY6B3"
        "LuNB73BIeveD3l8LcuRy2xpUcZ4Kfdy/08++Yev+stYfPJD7JtzfeZ9DX3lGvBfG90tTwMVN6Z5LUyhQaKrGuubRPcZXHhf4eT3n"
        "02sN4Ea7P5N29J30+TWM6EfN1zB+G/2Lp/D8WYzfNWX5RGx53Ofaf9TURHf5SP3JOPBOjjtTSTJMLRnrOOfFnuJUusc49f1t9zjF"
        "f2c0bwaKS9y/+T48zwr6vZbC+25Drv4e3M+Tgc6t83zBEYciPdCrKe+muFF0/z5Oi1zadt5vbuVUNuFiP5wOfj/Cf6e1Gaf6udR8"
        "fg/FJbJTyLuQIH7rH2nTaeFKKU5xoT6J784QV+tvgZwZfpcUa3+X1Rye0KKp1vnWe/47M2OQFHrifdvkL6Pg571Z9neH/kdGXzXF"
        "7/v+2vodRtTxfetUHPTHQf9RiX58h1d/J+jn/BwG/Vgny9s6J2Lj3UdbcrftMTcOeh7bJn5Gwc+/JH5GiZ845wf0xzk/t0zBX7JZ"
        "D3w6uR3Obie2hbwgw/OCE/b7fwNDEcyp"
    ),
    "programs": {
        "x86_64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
        "aarch64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
    },
}

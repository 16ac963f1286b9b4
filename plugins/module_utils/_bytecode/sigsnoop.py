# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 22672],
    "maps": [
        [464, "control"], [1264, "owner_levels"], [1496, "owners"], [2352, "owners"], [2768, "owners"],
        [3304, "owners"], [3440, "owner_levels"], [3560, "owners"], [3904, "owners"], [4256, "owners"],
        [5840, "tally"], [12232, "control"], [12464, "control"], [12520, "events"], [12640, "control"],
        [17104, "control"], [17304, "control"], [17864, "owners"], [18000, "owner_levels"],
        [18120, "owners"], [18488, "owners"], [18752, "rows"], [18824, "blank"], [18872, "rows"],
        [18928, "rows"], [19392, "control"], [19536, "owners"], [19928, "rows"], [20000, "blank"],
        [20048, "rows"], [20104, "rows"], [21376, "control"], [21504, "control"], [21608, "rows"],
        [21680, "blank"], [21728, "rows"], [21784, "rows"], [22600, "control"],
    ],
    "constants": [
        [40, "SIGNALS"], [184, "SIGINFO_CODE"], [408, "FOR_RECEIVER"], [528, "STOP_AFTER"],
        [624, "OWNER_BY_MOUNT"], [672, "TASK_NSPROXY"], [760, "NSPROXY_MNT"], [832, "MNT_INUM"],
        [944, "OWNER_MASK"], [1016, "TASK_CGROUPS"], [1104, "CSET_CGROUP"], [1192, "CGROUP_LEVEL"],
        [1320, "CGROUP_PARENT"], [1344, "CSS_CGROUP"], [1368, "CGROUP_KN"], [1392, "KN_ID"],
        [1416, "OWNER_MASK"], [1872, "OWNER_HOST"], [1896, "TASK_THREAD_PID"], [1992, "PID_LEVEL"],
        [2088, "PID_NUMBERS"], [2112, "UPID_NS"], [2200, "PIDNS_INUM"], [2264, "HOST_PIDNS_INO"],
        [2288, "OWNER_MASK"], [2856, "TASK_NSPROXY"], [2936, "NSPROXY_MNT"], [3008, "MNT_INUM"],
        [3120, "OWNER_MASK"], [3240, "OWNER_MASK"], [3736, "OWNER_HOST"], [3760, "HOST_PIDNS_DEV"],
        [3776, "HOST_PIDNS_INO"], [4400, "WANTS_PID"], [4424, "PID_NUMBERS"], [4464, "TASK_GROUP_LEADER"],
        [4560, "TASK_THREAD_PID"], [4672, "PID_LEVEL"], [4808, "UPID_NS"], [4872, "PIDNS_INUM"],
        [5008, "WANTS_PID"], [5136, "PID_NUMBERS"], [5176, "TASK_GROUP_LEADER"],
        [5264, "TASK_THREAD_PID"], [5376, "PID_LEVEL"], [5512, "UPID_NS"], [5576, "PIDNS_INUM"],
        [5760, "ONLY_PID"], [5896, "COLLECT_EVENTS"], [6040, "WANTS_PID"], [6288, "WANTS_PID"],
        [6424, "PID_NUMBERS"], [6472, "TASK_GROUP_LEADER"], [6552, "TASK_THREAD_PID"],
        [6640, "PID_LEVEL"], [6792, "UPID_NS"], [6856, "PIDNS_INUM"], [7032, "HOST_LEVEL"],
        [7136, "TASK_GROUP_LEADER"], [7232, "TASK_THREAD_PID"], [7312, "PID_LEVEL"],
        [7376, "HOST_PIDNS_INO"], [7488, "PID_NUMBERS"], [7528, "UPID_NS"], [7600, "PIDNS_INUM"],
        [7984, "PID_NUMBERS"], [8024, "UPID_NS"], [8096, "PIDNS_INUM"], [8304, "TASK_TGID"],
        [8376, "TASK_PID"], [8560, "TASK_CRED"], [8624, "CRED_UID"], [8712, "TASK_COMM"],
        [8928, "TASK_TGID"], [9000, "TASK_PID"], [9216, "TASK_GROUP_LEADER"], [9296, "TASK_THREAD_PID"],
        [9376, "PID_LEVEL"], [9440, "HOST_PIDNS_INO"], [9552, "PID_NUMBERS"], [9592, "UPID_NS"],
        [9664, "PIDNS_INUM"], [10024, "PID_NUMBERS"], [10064, "UPID_NS"], [10144, "PIDNS_INUM"],
        [10624, "PID_NUMBERS"], [10656, "UPID_NS"], [10736, "PIDNS_INUM"], [11080, "PID_NUMBERS"],
        [11120, "UPID_NS"], [11192, "PIDNS_INUM"], [11416, "WANTS_PID"], [11448, "PID_NUMBERS"],
        [11496, "TASK_GROUP_LEADER"], [11584, "TASK_THREAD_PID"], [11672, "PID_LEVEL"],
        [11824, "UPID_NS"], [11888, "PIDNS_INUM"], [12144, "TASK_COMM"], [12408, "MAX_EVENTS"],
        [12704, "PID_NUMBERS"], [12752, "TASK_GROUP_LEADER"], [12840, "TASK_THREAD_PID"],
        [12936, "PID_LEVEL"], [13080, "UPID_NS"], [13144, "PIDNS_INUM"], [13320, "BY"],
        [13432, "HOST_LEVEL"], [13544, "TASK_GROUP_LEADER"], [13640, "TASK_THREAD_PID"],
        [13720, "PID_LEVEL"], [13792, "HOST_PIDNS_INO"], [13904, "PID_NUMBERS"], [13944, "UPID_NS"],
        [14024, "PIDNS_INUM"], [14408, "PID_NUMBERS"], [14448, "UPID_NS"], [14528, "PIDNS_INUM"],
        [14736, "TASK_TGID"], [14816, "TASK_PID"], [14968, "TASK_CRED"], [15056, "CRED_UID"],
        [15264, "TASK_COMM"], [15448, "HOST_LEVEL"], [15544, "TASK_GROUP_LEADER"],
        [15640, "TASK_THREAD_PID"], [15720, "PID_LEVEL"], [15792, "HOST_PIDNS_INO"],
        [15904, "PID_NUMBERS"], [15944, "UPID_NS"], [16024, "PIDNS_INUM"], [16408, "PID_NUMBERS"],
        [16448, "UPID_NS"], [16528, "PIDNS_INUM"], [16696, "TASK_TGID"], [16776, "TASK_PID"],
        [16920, "TASK_COMM"], [17416, "TASK_NSPROXY"], [17496, "NSPROXY_MNT"], [17568, "MNT_INUM"],
        [17680, "OWNER_MASK"], [17800, "OWNER_MASK"], [18304, "OWNER_HOST"], [18344, "HOST_PIDNS_DEV"],
        [18360, "HOST_PIDNS_INO"], [18984, "COLLECT_STACKS"], [19064, "STATISTICS"], [19104, "UNSIGNED"],
        [19720, "COLLECT_STACKS"], [19776, "WANTS_PID"], [20160, "COLLECT_STACKS"], [20240, "STATISTICS"],
        [20280, "UNSIGNED"], [20600, "SLOTS"], [20712, "PID_NUMBERS"], [20752, "TASK_GROUP_LEADER"],
        [20832, "TASK_THREAD_PID"], [20920, "PID_LEVEL"], [21080, "UPID_NS"], [21152, "PIDNS_INUM"],
        [21904, "STATISTICS"], [21944, "UNSIGNED"], [22264, "SLOTS"], [22440, "SLOTS"],
    ],
    "calls": [[19024, "keep_stack"], [20200, "keep_stack"], [21864, "keep_stack"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "677cd0dfef2df6d812ac1a6eb2639f58600adc431abaa1e0f38fbe39563fc93b",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
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
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtXH1sHFcR371vm7a+OFl77cjJuaUlOHKVigJpoan7R4hFUZN/DkdFptluwa6lgt1IjdeHqE2bkkRINA1NKlOh2A7+EEiEqsKR"
        "+LgiIbUVX5GQ4IT7R5FCFSoqCsLpNVAvdzvz9va9fbv79rxHIiWWrKfb252dmTfzm3kz712xQ7L+jOMwFjpHzeqYliXJrPwNVMZ7"
        "K5/VmET9PdkK40DleuUWSYndA3ROZWE8mbFGJXWrNS5X7islpD73c0D4cOX/lsp/1+hW63NxXMLnt1j3LcvwWe+ctPhT4zQ/LTqM"
        "xRkYq/xPVvivvjeB9Mcq/9oMPK/IwEhVrsuV+widru4W+7pJXb8B5JoF/QxVvs9VxkM4En7zsYy0ofq9DNdfxXEZ5SX3PdYap+T8"
        "kixLT1bvA7VJqkzLV3wG9SHDF8Un4LNLLxuY52ZRHzHQR1UPlt6lNMgjE7pJW27nnxJL4H391tjbCjcs4/fP41hozljvL0xvg/HY"
        "DhgndsLYkzV5chVG9sP3nRLMSyorAz/bJd48GzNwf8tGlD9F6ID8vPnPOObfmPGwn43R0tF96DjtkdHHpLaAzxlwYS/65wJM16Sa"
        "od+XlHaBfR4/alFKp9DONPie2OEhHPPyTkuOq12v+kjJdOqRpVvoHKb4DfT7pWD/KDn8o5hG+0/v5vpjobOfb8+dfR7Xcx7XVY/r"
        "49Z1ggeFiX0mzDcARnEM9Yvz/NBUvTgQQ/9WAb/kn+B7fmqNXWO7BO1qwJpHYwH41JC/4nN4P4OXxuIBoN8KBm7MgT6NmeFI7JDc"
        "b8z1BdqJ8/l0E+C+TQftLJ1B+ae85N9tjew8KvKDphCOpck8C8o5j34yEU08rMqT4MjV0saPR0HXg+QoIn8uv5/wxxFRedg4Ntj6"
        "UbieYvHzE0B3ivYnYxb876HuqPzqJPrVd0Evx2k7InmC9jjtL6/i+FjryxhXwW+0xxP8+7q/jXafi9SfjDnVrAvPSTzDPOdQBvj8"
        "0TjR/3nMx35s+V06jX42xvczRX53LeP4/iEtqvn5B87PhTVn/kHyUpc9xq/nH6CvLOYfJySxONFsy7Gvel+Kxr/io2gnTWgnj0qS"
        "X3xMSlsbHA8v4Hv+BvFKg8Q7yE7z8g2WnMQ+SD4jmn8UmsHPFWkLxgv0+44E6v0uyYkjLWONwq2/oPxvofyfl8TiYbslvx1P5zGO"
        "BtrHFo84OrbGswMW54tzKFcc7T1R85sq5AxJ+D4c89LtlB8npV7anqYapdc/ol5XfOOBMYvzfrNXXPgz5jvDFJ3qewsO/1JSv4Pv"
        "h9C/0uhf+JnkmUnpTaDXDPQ0WfJYD9+7Bvd34PxsBPwOnF/Zmo+k9Enr+aJnvA3nL279voP67VkTk+fWNWdepsifo9bXBG/cdrkg"
        "8fIKJXUG+FnA9xoJsfWs/b5JKv9fd1w5JhhXFjHeH8py5Q+swzwllqcRO9VmgU5v99fBXpowD0X8J3Gg5STSf4a2VyJXmPw3jN5Y"
        "+fVjYnF1CP2L+BnJSwfHNPSzAUH7+oLkzOOMVqyvbci48K4khHfgJ9rMG+gfD9B5jsuO7xeyYzsfumbt97ZrxH6buHVHL3rsOk+z"
        "19V8ezfmxxF/wc6KD/PrB4PdX/1gffXPoQ8gLuzz8LutjP7OI9+v4fgKjudwPIvjIo6ncXwBx2dxPGI6/cNY2mE640BXx9e4+S6x"
        "F0V+QhgPykJ4AAFXW/wv4sEII3e08hYfIXEP5Z5Fubu/EufKnSByj8SjlXujRU87Q+T+YtwPB239pz4TDg9tPy+5/KTE9edSAA6G"
        "o0NwUD9W8qijjnvWx0q+uFdC3PuwEO4ZM/ieNr5eRPCvHn3pPvryx7sS4l2GwTt/ei68Wyxh3Wac8nf3ehby/Dz2YYwZ6Jvkm07Z"
        "9G5y5PNJaQn086zE3C/71i0KzZhvuuoX4eyK3O+if3d/oD1R9JZKVL2fpcc+X7gb67knJLuv6FPPsOvuxgLo12ueiT32tm+n1tue"
        "ddEOj/pnBxt3S9z5Lp7wrmvWY+eEf1E7rdHNmbx1GvHvwdamcPZ/gm//Q1j3I3GO1PtrdS9B+2PshbzPmOkLhWNk3nvbt0Uz34wf"
        "NXq+9RHB+Z3NcfvVNr51Z9Y3v/Nw/17Mawm+JSsZlrOup094yHNCcL7wPeulM5Si5d/bVpMnaeHjJFU31zbQ9Qm95ztof5DfHEJ6"
        "+si34DrmO0pTF98uQvDdCHvQR14EuZCejvmaCF+nkV7WQS8pZWz9tVB2BO/Rm18wg+hkLflGkZ+zqH/YR2BsyCG9l02nn+ZlyFuN"
        "RYh7SuZjMs+O2TyOrL+E4zfijZpm6HyTxt2gPKN4kKarT58znc/x1sl+fJHnktKNsjP+F9Ge8zK9r8auswfkXXb8Dpl/edMbD5cP"
        "LJRMv3zVnQ+A3bQcFM0HMP4sId4z+aorH+gQjA/tHvGh3UPvbHw4GHF8OCYa//cHxP+Q8eEgP/4bc+OUXdX63YJxn8F/4g8EN0LH"
        "/Y7bxOY1oM/NyuGaV72+efWMc4JyBs9riorL4rhzzqTwRvXAG4JnT5F56vfoQwvO/xza0cx4fXnjApM3HqzPfoJwQ9iuAvDCM4+s"
        "Eye81lfR2VN6XThhz6sqNq/ErqKe39o83o75xQF7/ZJwrGPIPgaSB3jifqox87n+dcH+gHXBTevD/XmSnySp+gWpv+nNgCNsXUMf"
        "+RlXTwRnFfl+br/N/j61B+cN8/ejXn23nR77ryKq04WkYxzJ+q6Trlidjo1vjarTTQjW6Rj/s+11ap11OsSP6vOy5R+wjs3HZJru"
        "xCu4TvmVi/5r1X0OC1msa4N9GYvQX1BiKX6d+JZa3kqvq2Ku61mOfEoaFqjC+1rt/QB7LjvlXWnrt8be9rgtb7U/Xr0OfnzfZSKn"
        "bNVFY/S6ObVPctIj+91XtpH1M+wPN27u4+qh95YPWeOKmuPOo5K+43K4/QDbLwPf/0qI9IWWcd/CcoWv/dh3kFG+b3D6B4oUtzhc"
        "Gc568Ls5JL8K8vtGwrcPQfohqf46+7LB682G9CMWS9y+rL1OF+jD8vCA6KNevHP3Y6+OfgSRq2F9iTMlqh+uNvHrlQNxxB3cZ2V8"
        "H+stcdxvMztM7U/Se7DPh/u+yTkfkgcpMTg5wtZTCp/Fuk46hXZN8BNxODPt0Qf5AdVPLGbJeiSoD5K7uvogs/X1QYrb3HHEv/6B"
        "53QmVP9+SIr0Q3pQv6r/ekb1yINVsTy4cKy85rxfOO+PKh+eyUTaBzHmQB42Hyb159p5h5zJ6+OE7fPauKKy6+56+yJ90cx7UH3k"
        "qStUH8F8xHv9kxOrjzD2SPZD1vJIeM9KK+hzZTiDuNX+fpRxkNhXVPSInZL+Bqln6J10/4P4NYm/A2gny/Y+mnYKnxV5k+Tbx6xz"
        "HbZee9BOk/WqTPUzSP9CHzmNI/Y1RhZxPINx4Ah+fhrHH5qsXmJWHZPsL72B218h646o1gvO91dFU7BOx/ZbqPtitbiuyHHJrx9D"
        "PZeo3v8SN77n08y+Bvl5j3g+T90nHs9HGxzPDzQ4nvfXGc9zGM/7QsbzvgbHc9W8svE8F3E8V03feI7+ZMwdaHA8768znn8qmnm/"
        "auN50D6HzXXG801C+xhIHzpsvPaUu844rY9gfwbxm8Sbgaq5Z6r7Em5y0X3Fiju4roul+fVS/D5s/LH5sON/GxVPSD1Cs899vGnS"
        "9YqLGKcu4FjG/VxZur6W/k1gHazMrYO99R6/DvYLjEffs/YJD2qqL9/LeB6sMHHRpPeLEL7fZPIzlGMR5VhCOTJ75Prk+C1fDvUu"
        "GeQ4/AHwj7+zEPp8Y0R18YjoiMYB9/nGEnUedS/imn2+kamD2Ocbp96B96z3fOMwjPY52GE+3gaebzzO5Pl1n5Nizzeeh+dCn28s"
        "m2HslpzHqp1vxDqSSs43fhqeJ+eyPc83rld+5nzj8bOC89wJ5xsz5HzjqOD5xm74PZgUf95reLAN/XSee5/fuUexc0CHKbtMSk9z"
        "7Sx6ff8B9Y1+yJwfrZ17HA449/gnzNdHKTr2uUf0Y6Xp1/D9KfQ7cu7xFI1v5NyjaH9jheRJgudNCA7kU20SLw6I+g353Z6g9xbj"
        "tX4B6WPE6uBXSd3OtT/7fA6Dv4fJ99JH7HxApuKS5EFv9ZJTLyttGamPg/9KXLbpEvniaB/3WnMF+c1AEt6XT4K+ivfV+Kz661AC"
        "f7dpN9pFEj9vwnlK1n4PiZwTrQxPKvFm+/3V62T/o4H5wT3d71Pr1pXbVOmf1fuRn67s3yEPSBK7exs+x0GOpHRUpu1M5dqLkv79"
        "pXB28/oleN+z+PtKG4V+b6F2Xleh8MGNC2Ht2Ou8LuiTnNO1cZI5r0vwsasbfw8rReMnsY9Cz0V7neJ8voD5WGGav79TSb0OY/o1"
        "4Edj8tMmLzv+OfDxMJ5P0tznk94VwmdIDLSlf6NeXpIofJri49OKca3g0lyduPRiSFx6+DouOfnHecsnkP87GP7jyO+dyD+RB/P2"
        "fCLJ1XOV76rqelvvRJz6K/Kf8+A/B/wnGP4TNP/2+sYjv1Zk2C+kDQf0z9HfC9Nl17qjzF2/lP3XQSHpGF/G/UHTZY/9Qd773Mq8"
        "/UFTpF9eps8ve+xzs/cF2b+Hge/r5uvHVe9Uves59ehP99GfX31EQ7qDWoaLd1702LqQtlSm9gvppE4xfcHkxSG9p8ys8zfXWa84"
        "v8pf59+Idn/kP9T3HR75Q+bV1XD4/stVpC8Uh2rvv1bi0YOYLwTFn3zI+PPc6vX48/+MP4+gnSuRxJ/185sO4PcBBg924PvvX6X5"
        "fy+A/7cZ/i+aYjiyKySO7Fyl9hdmyf7Cj1vX/wdKK5WD"
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7440],
    "maps": [
        [56, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2568, "tally"], [2624, "scratch_executed"], [3336, "pattern"],
        [5128, "control"], [6032, "control"], [6256, "control"], [6336, "events"], [6456, "control"],
        [6576, "rows"], [6640, "blank"], [6688, "rows"], [6736, "rows"], [7368, "control"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"],
        [312, "NSPROXY_MNT"], [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"],
        [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"],
        [1888, "PID_NUMBERS"], [1920, "TASK_GROUP_LEADER"], [2008, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2248, "UPID_NS"], [2312, "PIDNS_INUM"], [2488, "ONLY_PID"],
        [2720, "BPRM_FILENAME"], [2864, "COLLECT_EVENTS"], [2912, "TASK_MM"], [3008, "MM_ARG_START"],
        [3088, "MM_ARG_END"], [3312, "MATCH"], [3816, "PATTERN_LENGTH"], [4016, "BY"],
        [4056, "TASK_REAL_PARENT"], [4144, "TASK_TGID"], [4240, "PID_NUMBERS"],
        [4288, "TASK_GROUP_LEADER"], [4376, "TASK_THREAD_PID"], [4456, "PID_LEVEL"], [4608, "UPID_NS"],
        [4680, "PIDNS_INUM"], [4840, "TASK_COMM"], [5256, "BY"], [6200, "MAX_EVENTS"],
        [6792, "STATISTICS"], [6832, "UNSIGNED"], [7160, "SLOTS"],
    ],
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [7440, 7464],
    "maps": [
        [56, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3360, "pattern"], [5152, "control"],
        [6056, "control"], [6280, "control"], [6352, "events"], [6472, "control"], [6592, "rows"],
        [6656, "blank"], [6704, "rows"], [6752, "rows"], [7392, "control"],
    ],
    "constants": [
        [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"],
        [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1888, "PID_NUMBERS"],
        [1920, "TASK_GROUP_LEADER"], [2008, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2488, "ONLY_PID"], [2920, "COLLECT_EVENTS"], [3328, "MATCH"],
        [3840, "PATTERN_LENGTH"], [4040, "BY"], [4080, "TASK_REAL_PARENT"], [4168, "TASK_TGID"],
        [4264, "PID_NUMBERS"], [4304, "TASK_GROUP_LEADER"], [4392, "TASK_THREAD_PID"],
        [4472, "PID_LEVEL"], [4632, "UPID_NS"], [4704, "PIDNS_INUM"], [4864, "TASK_COMM"], [5280, "BY"],
        [6224, "MAX_EVENTS"], [6808, "STATISTICS"], [6848, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14904, 2752],
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

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [17656, 7464],
    "maps": [
        [56, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3360, "pattern"], [5152, "control"],
        [6056, "control"], [6280, "control"], [6352, "events"], [6472, "control"], [6592, "rows"],
        [6656, "blank"], [6704, "rows"], [6752, "rows"], [7392, "control"],
    ],
    "constants": [
        [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"],
        [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1888, "PID_NUMBERS"],
        [1920, "TASK_GROUP_LEADER"], [2008, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2488, "ONLY_PID"], [2920, "COLLECT_EVENTS"], [3328, "MATCH"],
        [3840, "PATTERN_LENGTH"], [4040, "BY"], [4080, "TASK_REAL_PARENT"], [4168, "TASK_TGID"],
        [4264, "PID_NUMBERS"], [4304, "TASK_GROUP_LEADER"], [4392, "TASK_THREAD_PID"],
        [4472, "PID_LEVEL"], [4632, "UPID_NS"], [4704, "PIDNS_INUM"], [4864, "TASK_COMM"], [5280, "BY"],
        [6224, "MAX_EVENTS"], [6808, "STATISTICS"], [6848, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [25120, 2736],
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
    "source_sha256": "5ae1604132543859b3c105c081b9324ebc453beb2acb18dee25a4b6c682e1089",
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
            "name": "rows", "type": 5, "key_size": 320, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["parent_comm", "s", 48, 16], ["path", "s", 64, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_executed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_failed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1],
            ["container_ppid", "I", 60, 1], ["args_length", "I", 64, 1], ["reserved", "I", 68, 1],
            ["parent_comm", "s", 72, 16], ["path", "s", 88, 256],
        ],
    },
    "code": (
        "eNrtXF1sFNcVvrO/s5Sya4eFNa2FzY/ANEiAUqmqmoY0/UEpUlBSy7ygsKyQbZSqrN0Khq1amyZRgqI2hrTwVGFTYT81vNlP3X1I"
        "hR+iyg+tRORKJZWioJZKVKpaKhlv98757uyduzPeGe8aAr1I6DAz9+fcc8/fvd9ZypuY/WfWIFrYcrfKaS7CXH/6Ixvw/T5973B/"
        "L08RTdb63a9Wq2/U/s2HzLKk/d7C+FkjzrzGz0ZiaJex6d5OajCL778ELZ2q2POX1t0gumeO+DGU8Yynbcr52M6/R93f03ieTYhx"
        "aV3lSazDoHXM1tgwMU6R8zeJ9avjPdXecQorjBOTxlHWPZafRj+LXrzURXSatmFMlVNpy227fZyR3LsnLtF8Cdq/cp7aDdYeemr0"
        "DGi/sc5ZzxHeDnKcTUIfhomeSVH79/HsP38v9StCDpjXmqLvr/ayVelf2YQ+mKRP1niO9Nn4K+b91Kbd+R9S/yT6Ff3Wvd5et9Cb"
        "wql7Tfm5J/FTWjdvt8/ao3E9oOd8B+l/nH2N+k9ADsW1loOQ/yckh4lXAu5/zpaDNblQFfpZm65qXb9VdfU/gf4R9Aftj2y1aaPd"
        "jnvas+ovytewzijsIla3r7N8Pob5QPtZn8ve42z3Q9a3P0LOH5F9ws4Ho8TfTVBrCvqwzS23m6DfP0D9S6dIzqUtJH8+f4mPm8L8"
        "qQ9pnsuwwyTs8DJT5PAX0kdjo71/zffdsOUcZ4dpfF+5hbMLf7ndhdy+TnIZr+sD51eM29371aocx4RfafQ3t7DeAZrnfAbzmQ16"
        "dS+QXhG/+cl/gc/vuuNOStHv1CFq/ybZu29cctZB+uf41Vbj07mA8QlxRJVnPU/wmWfUn085bgm9yU/ROHt7d5K+Jagdp7acQdOI"
        "H2nLO2438HGpPfJS1x80LucxrtCvY50p5iU/v3HK4F8dz0+vresV6HXMZY+q3z3W+6dlz30M6t+gh9nkh8vN+t2V+zl+6ffLst9w"
        "9nH4IPHdkVl5X58Ktq8ifvLvQ3zca0J+JCfenjPG249Kdn0T9GTNru14NkntR/N++Qv569K5Bch/f7C8U7XvREB9hV36ymc04DjX"
        "VftucTzY8VbE+0LfEc+4b89ncnunie19MJX9qv0d4P49XXtfqNvBaQ//a01D7vDDjl53HfG0t1xC8ccJyneCn2e+RXEp8QyLuuZb"
        "DxoDlfbZ4M9m/bk2Zv4itbPXyeeD3NPbiRYPwD9eEuevz7M9rN6v0EfjiWfOp2G/j+G92If1TM7Pyp3e+Vg28iXkAxRvB6Lg6z3w"
        "9Qz4emGI5IPnbKwP5zeDPcf9y4FEIL7E+zhL4T2tZ2eky55XPDf2X6+8X+96X+gTec3HLv1uyB8v1eP8kN0+4sjJ3md+Dq39o7sz"
        "7VpveiP6x/GchVz6Qb+JfOR7/0Y+sMvxtwb0ndPFXdRucXMP+N22LORIzz3L8vmgH35d9T8D0K+s8d6anncLPv6mtGWm2swve8XF"
        "QtchnH9EPvYiWzlf+zbt83gM76968mNNuvl5ZOf76ZXlFjRPsq7ROsv71Xxph3N+iEnniDPiHAG5pve7z5HN8qby5nBxtl33GI35"
        "khkuXxpV8iXEt8LwYRZET+T4cxR2mnGtE+d2Y5czzwbp3uMN22Zrck1lmHxOEXlYoY/2qzBM9i7y2sLwFxEvcs443OMUUrtd9ykF"
        "6+kGPvcpfHKa/5UU93iczRv1fa89F5D/WzN0b5Y1x9jq8r93Hsh+bXFzxqZ7cyPO/Dze8Pfkz958IO+niCvJ2uYNdTTGZRH3eRzK"
        "iDyBzxulAfLnId8rlDeWXiR9L+xAf+QhA/C3s849Y9S1f04eMYl96vqxLYlC6myH69yVr/vbmDyeYSj7Nkb9rddBX7NpyXoL9N0O"
        "ppyv+Y3PzRrl8fNV6E2p63SHOm9Eyu9lPeAjq3rg5HVdVzuJXgF9F/Qt0DHQs6CnQYdAj4MeBT0Cegj0IOhXQPeB7gbtAc2BZkBN"
        "UAZ6n+TTdQ/0Duht0FugC6DzoBXQOdAboDOgV0GvNMiTK4ZjB0aiQa68h3XxOMmxl/yRdfEonjFOgvK5bIISgmQtneEzi3HEOcO6"
        "VnHuaUY9/FrWPLhKO/yCjx0egN39vCrnNcfGI25/lcwxr/zE+g3l1Ys7hB+j+3Zrm+npT/du/xzlMxt7PP121kw8CJdnswfE/wVH"
        "rhnIm58L+D3VUaNxvFlxf3vR7Uf4PY6BdZ/3OEdk2WuIC1h3MeOzjn8shVvHp0u0jiILtA+4fxP7Ic43i4jL6rzW1C1Hr+x1g99+"
        "YyNr5ZyfZYkV5xPnFVmukRD8ZQ1KlBfzzAcPqiwxye8v1uzvoIfeiflFXJiN4X1NqLzpYIz8apxtcOzVsM9vZEDll+vr5/FqME76"
        "UD6Ce1PoR3kn5MqAX8Xq94818tNsdJ0zP38fZ/AXnbSvz37jvyS3Hqzn+Rz7p7Tf3T13q+572b/Rc5TWIfCZgTj4j4P/Awr/yP/K"
        "Xwb/Yj04V4p+qrz5PBHbjiccudv+pHef8CNLtJ4erOc/ynp6aD1xsR7wHxfruVOV/YzwJ4vI8+p2Z6L92JLbr+V87LEU0h5/tOTK"
        "TzIiPxmx35eBh1onMp646MlI2u5X2oN845HjoXPAQ2eAh97QeKjGQx8jPLSi4KGVzxYeWgyLh84reOjC44WHTnzW8NBKQDx0oSrf"
        "xzt4aB2vcPkBxw6t/3c8dF7joRoPffLw0Om5h4OHJgSOtDo81Ln/Tn2w7Kpv6zrorPfX0rmJP78vzSviMn//W8nfzQL3zNYEKc6T"
        "p6X4kwYOZG1vvP8cku7XZZx0xBMnjdp+R8jPmqJ+o52N42ak+/xGPyT2a6/D/3GFf85XWuTnedFvweUPhB2o/sK6Ru2C4JleOKOw"
        "z35GGyzwZPE+G91Qv0cx/eP8zkiKVZPS/XyvdO9s1PFQP3mL+U7Cz5YzIm7ROYJ7cX4/kj7OnPzNlPSlP/nnKu9aSAXDR61p5Gca"
        "J9U46ZripDsC4qRbFZy0GzjpXHtx0mTI/EDgmuf8cNKFFnHS+SY46bwbJ/XJp8Q9ixPPV7nOlvOppvK6EkpeYfMnIc/6OeeKyx+r"
        "cmnASTe1GSc995Bw0oKSRwmc2jocSF+a46RzTxhOeqNFnPTtkDjpz1bGSZPK/KMt4qQjbcJJlXw0ME46DJx0GDjpMHDSYeCkxYA4"
        "aVHjpG3FSYsKTnr9Rms4aRI4abIZTnp1ZZw08dwq7TDnbYeb9reIk1YUnHSmRZw0GhInfbAk46RB8VEHxwuNj1aa4KN/D4nHfAL+"
        "R9z4aN5H/kkFH8X94GLnE4qPFv3w0d9pfPSR4KO/8MFH32kzPjqj4KMVBR/9yRLztAMfnDRxNqRdjvjgpD9wzVvacqcqn6fqOJBP"
        "vhsNd/6px/MN7nFbxVsbcBbcE0aAt/Z6462rxlUf8Tmr1XNHA646g35vK7iqGRJXbYovKriquOcDPuKH5zTFVcfbjCc698DAa/I+"
        "uGoRuKqJfuNrhauG/J3p+FrLwQdXbSqHtfqd6etri6smfXDVNZfzQ/qdaVBc1fTBVZvavcBVX6rK55GWcVVfuQlc9XmSS94PV322"
        "Kq+rUa9edtUPWfkWcdQZgaN+xx1nlHuAbPIFaj/cBEcF36ULbYpDIccpXPC777sd7r5vQr3vowRuMIX7Puih0Mf0ZXGfhXk2e8tj"
        "1b9/axZnL4S83zvRpt9BIE436ikxOmhCTqDHxj9uCQ/Nso+WZfsJ3z/qOmcvOvjWH5aDjCPb2R3YmXz+ijP8/lTX+ek6P13np+v8"
        "dJ2frvPTdX66zk/X+ek6v8e0zs9U6uQyxuNV55dR+Dd1nZ+u89N1frrOT9f56To/Xeen6/x0nZ+u89N1frrOT9f56To/Xeen6/x0"
        "nd/Dq/PD+kt7iG9L+X8Vxb0gPzeaRri6voyu69N1fbquT9f16bo+Xden6/p0XZ+u69N1fS3W9f0Pb2x/NQ=="
    ),
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "executed": _EXECUTED,
            "failed": _FAILED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

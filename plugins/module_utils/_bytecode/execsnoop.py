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
    "source_sha256": "f2846ddae43c9068c90ff729f9d9cf4bdf8b34b89d4e8b2bed0b4d380aa64ded",
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
        "eNrtXF1sFNcVntnfWUrZtcOATWth8yMwDRKgVKqqpnGa/qAUKSipZV5QWEbINkpV1m4Fw1atTZMoQVEbQ1p4qrBdYT81vNlP3X1I"
        "hR+iyg+tRORKJZWioJZKVKpaKhlv98757uyduzPeGe8aAr1I6DAz9+fcc8/fvd9ZSls058+cTtTadrfCaEdM8/zpj23C9/v0vc37"
        "vTRFNF3td79SqbxR/Tcb0tTSznsb45t6UvMb34wl0O6wQ/e3U4M5fP8laPF02Zm/uOEG0X3zxI8ujac/7VDGx072Pe79nsXzXIqP"
        "S+sqTWIdOq1jrsqGgXEKjL9JrF8e76nWjmOtMk5CGEda91h+Bv1sevFSJ9EZ2oYxWU7Fbbed9kkt5zx3TVym+VK0f6U8tRusPnRX"
        "6VnQfn2Du56jrB3kOJeGPgwTPZuh9u/jOXj+HupXgBwwrz1F31/t0dakfyUD+mCQPtnjHaTP+l8x76cO7cr/kPqn0a8QtO6Nzrq5"
        "3lin7zXk557AT3HDgtPedEZjekDP+TbS/6T2Neo/ATkU1lsOXP6fkBwmXgm5/x2OHOzJxQrXz+p0Ffv6rYqn/0n0j6E/aH9su0Pr"
        "7Xbc155lf1GaxjrjsItEzb7Osfk0zAfar/V67D2p7X3I+vZHyPkjsk/Y+WCc+LsJak9BH3Z45XYT9PuHqH/xNMm5uI3kz+YvsnEz"
        "mD/zIc1zBXaYhh1e0SQ5/IX0Ud/s7F/jfdcdOSe1IzR+oNyi2UWw3O5Cbl8nuYzX9IHxy8ft6vlqRYxj3K/U+5tbWO8AzXMhh/mM"
        "Or26F0qviN/85L/A53e9cScj6XeG4lv+TbL3wLjkroP0z/Wrzcan8yHjE+KILM9anhAwz2gwn2Lc4nqTn6Jx9vfsJn1LUTtGHTmD"
        "ZhE/srZ/3K7j43Jr5CWvP2xczmNcrl/H2zOan/yCximBf3m8IL22r5eh1wmPPcp+93jPn1Z89zGsf4MemukPVxr1uyv2c/3S71dE"
        "v+Hu43Af8d2WW31fnwq3rzx+su9DbNxpLj+SE2vPGGPtRwW7vgl6qmrXTjybpPaj+aD8hfx18fwi5H8wXN4p23cqpL7CLgPlMxpy"
        "nOuyfTc5Hux4O+K91XvUN+478xnM3mliZx8Mab+qfweYf89W31s1Ozjj43/tGcgdftjV686jvvbWkZL8cYrynfDnmW9RXEo9o8U9"
        "820ETYAK+6yzZ6P2XB0zf4naOetk80Hu2Z1EC4fgHy/z89fntX1arZ/VS+PxZ8an7rxP4D3fh42amJ+V2v3zMTP2JeQDFG8H4uDr"
        "PfD1DPh6YYjkg2cz0Yvzm649x/zLoVQovvj7pJbBe1rP7linMy9/ru+/UXq/0fPe6uV5zcce/a7LHy/X4vyQ0z7mysnZZz3n/KOr"
        "PetZb3Yz+ifxbEIu/aDfRD7yvX8jH9jj+lsd+s7o0h5qt7S1G/zuWOFypOfuFfF80A+/LvufAeiXqb+3ruddK8DfFLfNVhr5Zb+4"
        "aHUexvmH52Mvaqvna9+mfR5P4P01X37sSS8/j+x8P7O63MLmSfY0rbN0UM6Xdrnnh4RwjjjLzxGQa/ag9xzZKG8qbY0WZ1t1j1Gf"
        "LxnR8qVRKV9CfLOGj2hh9ESMP8dgpznPOnFu1/e482wS7j3ecGy2KtdMThPPKTwPs3ppv6xhsnee11rDX0S86HDHYR7Hyuz13KdY"
        "9tN1fB6Q+GQ0/ysh7rE4m9dr+159tpD/27N0b2YaY9ra8r93Hoh+bWnrYYfu7xhx52fxhr0nf/bmA3E/eVxJVzdvqK0+LvO4z+JQ"
        "jucJbN44DZC/APlepbyx+CLpu7UL/ZGHDMDfzrn3jHHP/rl5xCT2qfPHjiSszLk2z7krX/O3CXE8XZf2bYz626+DvubQov0W6Ltt"
        "mnS+Zjc+N6uUxc9XoTfFzjNt8rwxIb8X9YCNLOuBm9d1XmsnehX0XdC3QMdAz4GeAR0CPQF6DPQo6GHQPtCvgB4A3QvaDdoBmgM1"
        "QDXQ+ySfznugd0Bvg94CXQRdAC2DzoPeAJ0FvQZ6tU6eTDFcO9BTdXJlPexLJ0iOPeSP7EvH8IxxUpTPmSlKCNLVdIbNzMfh5wx7"
        "uuze04z6+DXT6FujHX4hwA4Pwe5+XhHzmuPjMa+/Stf8hZif2L+hvHppF/djdN9u7+jz9af7d36O8pnN3b5+2zRSD6Ll2doD4v+i"
        "K9cc5M3OBeye6pheP94cv7+95PUj7B5Hx7ov+JwjTO01xAWsu5ALWMc/lqOt49NlWkdBC7UPuH/j+8HPN0uIy/K89tQtV6+cdYPf"
        "fn2z1sw539RSq87HzyuiXGMR+DN1SpSX8loAHlRe1gS/v1S1vz4fvePz87gwl8D7qlBZ08EE+dWktsm1V905v5EBlV6urZ/Fq8Ek"
        "6UPpKO5NoR+l3ZCrBvwqUbt/rJKfmvEN7vzsfVKDv2inuP7sN/5LcuvGep7v0P4p7HdX992K9172b/Qcp3VwfGYgCf6T4P+QxD/y"
        "v9KXwT9fD86VvJ8sbzZPzLHjCVfujj/pOcD9yDKtpxvr+Y+0nm5aT5KvB/wn+XruVEQ/w/3JUnufZHcG2o8te/1aR4A9FiPa44+W"
        "PflJjucnI877EvBQ+2TOFxc9Fcs6/Yr7kG88cjx0HnjoLPDQGwoPVXjoY4SHliU8tPzZwkMLUfHQBQkPXXy88NCJzxoeWg6Jhy5W"
        "xPt4Fw+t4RUeP+Daof3/jocuKDxU4aFPHh46M/9w8NAUx5HWhoe699+ZD1Y89W2dfe56fy2cm9jz+8K8PC6z978V/N0ccE+zKkh+"
        "njwjxJ8scCB7Z/3955Bwvy7ipCO+OGnc8TtcfvYU9Rttrx83J9zn1/shvl/7Xf5PSPwzvrI8P8/zfosef8DtQPYX9jS1C4Nn+uGM"
        "3D77Ndpgjifz92Z8U+0exQiO87tjGa2SFu7ne4R7Z72GhwbJm893Cn62lONxi84RzIuz+5HsCc3N3wxBX/rTf66wrlYmHD5qzyA/"
        "UzipwknXFSfdFRIn3S7hpF3ASedbi5OmI+YHHNc8H4STLjaJky40wEkXvDhpQD7F71nceL7GdTadTzWU19VI8oqaP3F51s45Vz3+"
        "WJZLHU66pcU46fmHhJNaUh7FcWr7SCh9aYyTzj9hOOmNJnHStyPipD9bHSdNS/OPNomTjrQIJ5Xy0dA46TBw0mHgpMPASYeBkxZC"
        "4qQFhZO2FCctSDjp9RvN4aRp4KTpRjjptdVx0tRza7TDDn873HKwSZy0LOGks03ipPGIOOmDZREnDYuPujheZHy03AAf/XtEPOYT"
        "8D/ixUfzAfJPS/go7geX2p9QfLQQhI/+TuGjjwQf/UUAPvpOi/HRWQkfLUv46E+WNV87CMBJU+ci2uVIAE76A8+8xW13KuJ5qoYD"
        "BeS78Wjnn1o83+Qdt1m8tQ5nwT1hDHhrjz/eumZc9RGfs5o9d9ThqrPo97aEqxoRcdWG+KKEq/J7PuAjQXhOQ1x1vMV4onsPDLwm"
        "H4CrFoCrGug3vl64asTfmY6vtxwCcNWGcliv35m+vr64ajoAV113OT+k35mGxVWNAFy1od1zXPWlingeaRpXDZQbx1WfJ7nkg3DV"
        "Zyviuur16mVP/ZCdbxJHneU46ne8cUa6BzDTL1D74QY4KvguXmxRHIo4jnUx6L7vdrT7vgn5vo8SuMEM7vugh1wfs1f4fRbm2eov"
        "jzX//q1RnL0Y8X7vZIt+B4E4Xa+nxOigATmBHh//uCk81NQ+WhHtJ3r/uOecveTiW39YCTOOaGd3YGfi+Sup4fenqs5P1fmpOj9V"
        "56fq/FSdn6rzU3V+qs5P1fk9pnV+hlQnl9Mfrzq/nMS/oer8VJ2fqvNTdX6qzk/V+ak6P1Xnp+r8VJ2fqvNTdX6qzk/V+ak6P1Xn"
        "p+r8Hl6dH9Zf3Ed829L/q8jvBdm50dCj1fXlVF2fqutTdX2qrk/V9am6PlXXp+r6VF2fqutrsq7vfxjOhY0="
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

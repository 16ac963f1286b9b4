# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6832],
    "maps": [
        [56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"],
        [1584, "owners"], [2520, "tally"], [2576, "scratch_executed"], [3288, "pattern"],
        [5144, "events"], [6088, "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"],
        [336, "MNT_INUM"], [448, "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"],
        [1128, "HOST_PIDNS_DEV"], [1144, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"],
        [1872, "TASK_GROUP_LEADER"], [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"],
        [2264, "PIDNS_INUM"], [2440, "ONLY_PID"], [2672, "BPRM_FILENAME"], [2816, "COLLECT_EVENTS"],
        [2864, "TASK_MM"], [2960, "MM_ARG_START"], [3040, "MM_ARG_END"], [3264, "MATCH"],
        [3768, "PATTERN_LENGTH"], [3968, "BY"], [4008, "TASK_REAL_PARENT"], [4096, "TASK_TGID"],
        [4192, "PID_NUMBERS"], [4240, "TASK_GROUP_LEADER"], [4328, "TASK_THREAD_PID"],
        [4408, "PID_LEVEL"], [4560, "UPID_NS"], [4632, "PIDNS_INUM"], [4792, "TASK_COMM"],
        [5112, "MAX_EVENTS"], [5312, "BY"], [6312, "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"],
    ],
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [6832, 6832],
    "maps": [
        [56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"],
        [1584, "owners"], [2520, "tally"], [2576, "scratch_failed"], [3296, "pattern"], [5152, "events"],
        [6088, "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"],
    ],
    "constants": [
        [152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"], [336, "MNT_INUM"],
        [448, "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"], [1128, "HOST_PIDNS_DEV"],
        [1144, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"], [1872, "TASK_GROUP_LEADER"],
        [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"], [2264, "PIDNS_INUM"],
        [2440, "ONLY_PID"], [2864, "COLLECT_EVENTS"], [3272, "MATCH"], [3776, "PATTERN_LENGTH"],
        [3984, "BY"], [4024, "TASK_REAL_PARENT"], [4112, "TASK_TGID"], [4208, "PID_NUMBERS"],
        [4248, "TASK_GROUP_LEADER"], [4336, "TASK_THREAD_PID"], [4416, "PID_LEVEL"], [4576, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4808, "TASK_COMM"], [5128, "MAX_EVENTS"], [5312, "BY"],
        [6312, "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"],
    ],
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [13664, 6832],
    "maps": [
        [56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"],
        [1584, "owners"], [2520, "tally"], [2576, "scratch_failed"], [3296, "pattern"], [5152, "events"],
        [6088, "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"],
    ],
    "constants": [
        [152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"], [336, "MNT_INUM"],
        [448, "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"], [1128, "HOST_PIDNS_DEV"],
        [1144, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"], [1872, "TASK_GROUP_LEADER"],
        [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"], [2264, "PIDNS_INUM"],
        [2440, "ONLY_PID"], [2864, "COLLECT_EVENTS"], [3272, "MATCH"], [3776, "PATTERN_LENGTH"],
        [3984, "BY"], [4024, "TASK_REAL_PARENT"], [4112, "TASK_TGID"], [4208, "PID_NUMBERS"],
        [4248, "TASK_GROUP_LEADER"], [4336, "TASK_THREAD_PID"], [4416, "PID_LEVEL"], [4576, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4808, "TASK_COMM"], [5128, "MAX_EVENTS"], [5312, "BY"],
        [6312, "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "af146248d18d3c320e12364da6450e75fc7e064af2bc7787ab538038bc756cd0",
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1],
            ["container_ppid", "I", 60, 1], ["args_length", "I", 64, 1], ["reserved", "I", 68, 1],
            ["parent_comm", "s", 72, 16], ["path", "s", 88, 256],
        ],
    },
    "code": (
        "eNrtWV1oXMcVnrv/K1Tvruxr75oKS1VMLDeGWE2h0Ia4v5g0JaLNIr+EeH0x1poEvFHAvtpCbdGUPMZ2S/zUeiWw1JfGb6s8rV4S"
        "6yEFPZTgsIH8QOmfH1worQuptnfmfHP33tl7tVde2W3dMZijuTtzzpkz52/ma+1l4l/TIGrtv9PhtBhjvn/lWBa/36PfC/7fW4tE"
        "0866e51O53Xnb87SZMTIBv+yQeMm1v0CtH52TfCtD60Sf8PP3zSeEJTzneC/x/2/5zBupiQ/0rPVgF4G6dV0xGfAp8b1amA/Kr/d"
        "O8vH2oJPwsNH2ffFyjLW2fTh+RLR5TT9rtqpvv8TMT/J8mI8evkqyUvRebQqNO+MMxhz6HnQsjHk7meaz4Mdm2mcb5Xo+SzNfxvj"
        "cPnjtK4GO0CuvUi/vzTO7sufWhn4QwZ+dakIv/oMcv8g6GjlNVqfxrpa2L6Hxb6l31hn7/bV565Hn/rQuphvCm7cD2hcKSQY6fMN"
        "Wn8Zdqg9aDtI+/+e7HD5RxHPvyjsYDc2OtI/HXEd+8btjm/9KayPYT1oOXZA0N64XQiMZzW/tJawzzjiItGNrwtcHoM80DKb9MV7"
        "kh16yP72O9j5Q4pPxPmZOOl3C9RehD98yW+3W6CvTNH6+lmyc30/2Z/Lr3O+WcjPvk9y3kIcphGHbzHFDh+TPxp7xPn1P3dD2DnJ"
        "fkD8Q+22vbgIt9sd2O0Zssulrj9wfSXf0fGvd7x1SeaV3nxzG/udITkLecjL9PjV3Uh+RfpWGn+Dnt/3152s4t/Z4zT/ZxTvoXXJ"
        "3Qf5n5tXB61P8xHrE+qIas9u3Q+RMxeup7duSb+pLBKfI+MHyd9SNI9TYWfQHOpHzg6u2z16XN0Ze6n7j1qXK+Ar/evFkSwLsl8Y"
        "nxb0V/mF+bV9Yw1+nfDFo5p3Xxz/YDPwHKPmN/ihmf7tZr91d7zr3Lz03qY3b7jnWD1GehfyW5/r7mjnKusn/32W812S9iM78flc"
        "MT5/zhPXt0BPO3Et6lmD5s9VQvqX+Q3wRV03jkbrO9X4TkX0V8RlqH3mIvK5ocb3gPwQxwdQ763J6cC6L+RleLyTYHEOGeW8nP8z"
        "PL/nnO9WNw7OBeRfe3kD/VTMH1+l6cB4K6aUfJyifif6/eS7VJdST7G4T94waALUc84GH2e6Y4dn5QrNE/vk8mD33ATR2hTy41V5"
        "n/oCO8y666xJ4ifHXE9DfE/guzyHYebtz1ojwf2YGfsy+gGqtzNx6PVz6PUU9Pr2LNkHYzNBfZUZM9gzPL9MpSLpJb8nWRbfaT8H"
        "YyUhV4571w8r34d9361J2dd86vPvnv7xarfOz4r5MddO4pyNvPhjdCTn229uD9YnMTZhlzLod9CPvPB39AOH3HxrwN85bT9O89r7"
        "xqDvxKa0I+5Dm977QRl5Xc0/M/Av02g80PuuFZJv6vtvdvrl5aC6aJWO4/4j+7Fn2db92vfonC8l8H0lUB+74dfnP3a/X97ablH7"
        "JHuJ9tk6qvZLj7n3h4TnHnFe3iNg19xR/z2yX9/U2re9OrtT7xi9/VJme/3SnNIvob5Z1edYFD/x1p8TiNO87zypzsh4NI2vuPJ2"
        "ed4/Xhex69g3m2fe+4rsx6xJOjerSnEv+1ur+kXUjaLLJ+erL/SeZWUP9ej7pKJvXtQNT/3j9fYo6m2cxk3c82Reau/r1ivhPyur"
        "OA86h2LCb7+nv0V5MZ0leWr9FPUjR/n1hEH3F9EHIv/ze5UBfRcgN7/F/ap9oesP4t1hkc4jh3rWPiXz/vy/vH4j61fakTdb6K3/"
        "sr/g+uZlP8LPN04MKgs4v2vUn9afpbiyHsN6yJ1BXpfvlGYs7vMPt19pwA9KPy7QeV4o+O53lW5eT3j5GYbPL6zsRVpv/xT0ZUHr"
        "9hugbxaYco/nL0u3HMrr9Evwy3rpXEGVG/PcI7x+xjmrfub2j6XrI0Svgb4J+gboRdALoOdAZ0FPgp4AnQY9DnoM9GugT4IeAh0D"
        "LYLmQTOgDPQe2ad0F/SPoJ+A3gbdAF0HXQNdBb0JugJ6HfRajz25Y7h9qpHqsStfYV85SXYcJz+3r5zAGHxS1DeaqaQbd1yy5CPv"
        "M/bSmvseNMfC41yNV3uF/Lq10M1jIl7dd/g9bJB7o8lSwX025Mn+15sXYlvMV/UzjacpD1SC+z0z9o/PmSe+246djwXUBSlfxn8T"
        "ea/pmJ1PPZOg+EmKqKZzMcR9gAK49cPu/nm/fSZJcd+axjsc8kDrIOzKkm5+le9ZDvmJGR9y5fPvSQa/GCki//6TzmsM+/lmkf3V"
        "c96jY3c6/ne+P3dk/o+LMeXvmST0T0L/KUV/9BOtr0J/uR/cU8rJVKC9uRz+6cjE+ufeOpVkQ9jHGPZxT9nHGO0jKffxl460P+3j"
        "Tx35Tl/0vN+6ffW4nPeOkNsCXmWfygfiVqdjQ2Kf9cMUNw8Or1oFXnVT41Uar9J4lcarNF6l8aoIeNW6xqs0XvXo4VXLqw8Fr6oP"
        "raB+bQ+vkrhPNz+9u4l7qLvPX3ruH3z8tqevkHmaf/+NBzdrAo8yHQPKe9k5T92R7xn2RO+71Kyw52oPfvVqIH4VF/lG2s1epHVz"
        "I71885531t78I3HFI67+JxX9uV452WdX5LoNXx6Q/q/mCXsJ7zgRcKYg/EfGZZnRwUqcT34347tcuUYmvL4fjGVZJ+15Nx33vAca"
        "XZwqzN5S3mnk11Ze1iu6uPDszd/DcieZ27dlPP5STn/U4UutbFTc6gWNWw2EWx1+RHGrAnCr/IC41eOBuJXEI9o47/buMR9e1cWv"
        "DgC/WouIX/0q2v03vc2+QOJN82H41caA+NV6H/xq3Y9fhfRR8l7i1vH73OfAfVRfe13flr222zdJe3bvN9d9+Vi1Sw9+tXeH8av5"
        "h4RfWUr/JPFD+7lI/tIXv2rIOj71SOFW9q+Rj0oqfnWzD361K7B+huFW9iL1BYPiVjno2a5GxKvSin/PDYhXvbpDeJXS50bGq6rA"
        "q6rAq6rAq6rAq2oR8aqaxqt2FK+qqfX4PnGqNHCqdD+catWPU6WVuL6BuN77iONVNY1X/V/gVSngVRWNV2m8SuNVGq/SeJXGqzRe"
        "pfEqjVdpvOq/G6/KKHhP3vjfwqvyiv4ZjVdpvErjVRqv0niVxqs0XqXxKo1XabxK41Uar9J4lcarNF61Lbzq3933DVU="
    ),
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
        },
        "aarch64": {
            "executed": _EXECUTED,
            "failed": _FAILED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 22320],
    "maps": [
        [24, "ticks"], [192, "control"], [376, "control"], [1008, "owners"], [1152, "owner_levels"],
        [1272, "owners"], [1632, "owners"], [1944, "owners"], [2896, "tally"], [2976, "control"],
        [4640, "rows"], [4704, "blank"], [4752, "rows"], [4808, "rows"], [6304, "processes"],
        [6360, "processes"], [6480, "scratch_frames"], [6592, "control"], [6912, "stack_frames"],
        [6960, "stack_frames"], [7048, "stack_frames"], [7224, "scratch_stack"], [7280, "scratch_copy"],
        [18208, "copied"], [18256, "copies"], [18344, "copied"], [18536, "interpreters"],
        [18600, "scratch_interpreter"], [20520, "interpreter_frames"], [20576, "interpreter_frames"],
        [20664, "interpreter_frames"], [20904, "code_objects"], [21112, "scratch_frames"],
        [21440, "stack_frames"], [21480, "stack_frames"], [21552, "stack_frames"],
        [21608, "stack_counts"], [21688, "stack_counts"], [21760, "stack_counts"],
    ],
    "constants": [
        [256, "STOP_AFTER"], [440, "STOP_AFTER"], [512, "OWNER_BY_MOUNT"], [544, "TASK_NSPROXY"],
        [624, "NSPROXY_MNT"], [696, "MNT_INUM"], [808, "OWNER_MASK"], [936, "OWNER_MASK"],
        [1464, "OWNER_HOST"], [1488, "HOST_PIDNS_DEV"], [1504, "HOST_PIDNS_INO"], [2072, "WANTS_PID"],
        [2192, "PID_NUMBERS"], [2224, "TASK_GROUP_LEADER"], [2312, "TASK_THREAD_PID"],
        [2432, "PID_LEVEL"], [2568, "UPID_NS"], [2632, "PIDNS_INUM"], [2824, "ONLY_PID"], [3144, "BY"],
        [3248, "HOST_LEVEL"], [3320, "TASK_GROUP_LEADER"], [3400, "TASK_THREAD_PID"], [3480, "PID_LEVEL"],
        [3552, "HOST_PIDNS_INO"], [3672, "PID_NUMBERS"], [3712, "UPID_NS"], [3784, "PIDNS_INUM"],
        [4176, "PID_NUMBERS"], [4216, "UPID_NS"], [4296, "PIDNS_INUM"], [4920, "HOST_LEVEL"],
        [4984, "TASK_GROUP_LEADER"], [5064, "TASK_THREAD_PID"], [5144, "PID_LEVEL"],
        [5208, "HOST_PIDNS_INO"], [5312, "PID_NUMBERS"], [5352, "UPID_NS"], [5424, "PIDNS_INUM"],
        [5808, "PID_NUMBERS"], [5848, "UPID_NS"], [5928, "PIDNS_INUM"], [6112, "TASK_EXEC_ID"],
        [6424, "USER_STACKS"], [7104, "UNWIND"], [18472, "INTERPRETERS"], [18720, "TASK_THREAD_POINTER"],
        [18816, "TASK_THREAD_PID"], [18904, "PID_LEVEL"], [18976, "PID_NUMBERS"],
        [21040, "KERNEL_STACKS"], [21840, "STATISTICS"], [21880, "UNSIGNED"], [22200, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [22320, 22160],
    "maps": [
        [24, "ticks"], [192, "control"], [376, "control"], [1008, "owners"], [1152, "owner_levels"],
        [1272, "owners"], [1632, "owners"], [1944, "owners"], [2896, "tally"], [2976, "control"],
        [4640, "rows"], [4704, "blank"], [4752, "rows"], [4808, "rows"], [6304, "processes"],
        [6360, "processes"], [6480, "scratch_frames"], [6592, "control"], [6912, "stack_frames"],
        [6960, "stack_frames"], [7048, "stack_frames"], [7216, "scratch_stack"], [7272, "scratch_copy"],
        [18048, "copied"], [18096, "copies"], [18184, "copied"], [18376, "interpreters"],
        [18440, "scratch_interpreter"], [20360, "interpreter_frames"], [20416, "interpreter_frames"],
        [20504, "interpreter_frames"], [20744, "code_objects"], [20952, "scratch_frames"],
        [21280, "stack_frames"], [21320, "stack_frames"], [21392, "stack_frames"],
        [21448, "stack_counts"], [21528, "stack_counts"], [21600, "stack_counts"],
    ],
    "constants": [
        [256, "STOP_AFTER"], [440, "STOP_AFTER"], [512, "OWNER_BY_MOUNT"], [544, "TASK_NSPROXY"],
        [624, "NSPROXY_MNT"], [696, "MNT_INUM"], [808, "OWNER_MASK"], [936, "OWNER_MASK"],
        [1464, "OWNER_HOST"], [1488, "HOST_PIDNS_DEV"], [1504, "HOST_PIDNS_INO"], [2072, "WANTS_PID"],
        [2192, "PID_NUMBERS"], [2224, "TASK_GROUP_LEADER"], [2312, "TASK_THREAD_PID"],
        [2432, "PID_LEVEL"], [2568, "UPID_NS"], [2632, "PIDNS_INUM"], [2824, "ONLY_PID"], [3144, "BY"],
        [3248, "HOST_LEVEL"], [3320, "TASK_GROUP_LEADER"], [3400, "TASK_THREAD_PID"], [3480, "PID_LEVEL"],
        [3552, "HOST_PIDNS_INO"], [3672, "PID_NUMBERS"], [3712, "UPID_NS"], [3784, "PIDNS_INUM"],
        [4176, "PID_NUMBERS"], [4216, "UPID_NS"], [4296, "PIDNS_INUM"], [4920, "HOST_LEVEL"],
        [4984, "TASK_GROUP_LEADER"], [5064, "TASK_THREAD_PID"], [5144, "PID_LEVEL"],
        [5208, "HOST_PIDNS_INO"], [5312, "PID_NUMBERS"], [5352, "UPID_NS"], [5424, "PIDNS_INUM"],
        [5808, "PID_NUMBERS"], [5848, "UPID_NS"], [5928, "PIDNS_INUM"], [6112, "TASK_EXEC_ID"],
        [6424, "USER_STACKS"], [7104, "UNWIND"], [18312, "INTERPRETERS"], [18560, "TASK_THREAD_POINTER"],
        [18656, "TASK_THREAD_PID"], [18744, "PID_LEVEL"], [18816, "PID_NUMBERS"],
        [20880, "KERNEL_STACKS"], [21680, "STATISTICS"], [21720, "UNSIGNED"], [22040, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "289189b775d84c1ce5e29f45717176266d4989e1446f110ccaddb5b4736aba0d",
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
            "name": "code_objects", "type": 1, "key_size": 16, "value_size": 4, "max_entries": 1,
            "flags": 0, "key": [["address", "Q", 0, 1], ["pid", "I", 8, 1], ["exec", "I", 12, 1]],
            "value": [["", "I", 0, 1]],
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
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "interpreter_frames", "type": 1, "key_size": 8, "value_size": 768, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["frames", "Q", 0, 96]],
        },
        {
            "name": "interpreters", "type": 1, "key_size": 4, "value_size": 64, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [
                ["head", "Q", 0, 1], ["next", "I", 8, 1], ["threads", "I", 12, 1],
                ["thread_next", "I", 16, 1], ["thread_number", "I", 20, 1], ["by_pointer", "I", 24, 1],
                ["thread_frame", "I", 28, 1], ["through", "I", 32, 1], ["current", "I", 36, 1],
                ["code", "I", 40, 1], ["previous", "I", 44, 1], ["mark", "I", 48, 1],
                ["marked", "I", 52, 1], ["room", "I", 56, 1], ["reserved", "I", 60, 1],
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 768, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 56, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16], ["interpreter", "Q", 48, 1],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
            "name": "ticks", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXWtsHNd1niX3RVYxGUYr0YQVkpZk0axlPawoiuqHbPkhq66XtkVTUW2v1utEDJEElCVLGo3hSHL8UpDGkh3XNYJApCSSRn/Q"
        "6B85Btp1URQy0KAwEP9wYqAVgjyUtGg3QNyqiMPt3rnfuXfO3bncYTzOo10B8mh25n73zjn3nHMf534udzv+n3MZeS0d/lZVXLs/"
        "7rA/5Ul5zbQ4zreq1epTtX8nxO9p+bt3+PmqvD6L6xFcD+E6jusorrtx3YnrEK7bcN2C6yZc1/rXXLoL7TzVsJ2nAu3MOfID3YR8"
        "nkuk/Gt3gpfPJVrley3b/OvqfvlCysHvReAnJK63RN6Lei6r/d1T+9tX+3sQ15zTIeWLeko9MbW7xWh3SxLvod1d8oVzeP5NXL3j"
        "jpTnYLYa/v3XqO9ZLp638ucduD9Heh+T31Oe0HIR7T9Xqz4LnL2iXRP4bhPvE/HilObBSQZwjO8+UpxGuUPyhzzsYlqK/4gpJ69n"
        "oCr7Rad/v+zoC7K+NOwC/WRPAv0B1+FEu/qeoYD9kP2VR+X1YFa+P4t7e/39stxeyAH1upPyeaH/N+t35Tb0hzbZj9wTUiDDiR+i"
        "3p/612XF/bJ8BuX22r57kf/d1G9KY5WG7akE2uO1d0r799FEP5D3xY8nYZ/Xy/JHIYe9H7UcLkAOP5Zy2HufLJ9FuaM2OXT7cnAn"
        "uqvUP2vVVd2pvirrPw+jfAvK4zrc0utf6+32WKg9m36ifBrf2Qq7SGr7OhTiv4adq5m9p5wBiYN+1nH0o5bzO5Dz96V9ws73tMr2"
        "ncfVnUR/uJLL7TyuX1ovy3tjUs5ej5S/qN8TuLC/XOa7sp4DsMM07BD357Ikh3+V/TGx2NdfY7tP+HJOOX9WDcqvXm4Lswu73P4d"
        "crtJyuWE7g+ivYS7rP9PqsH4RH6lvn/9ucQ/2Yl6snX9qRKpP8l2Fid+ifblebzJGPVm7pLvvyzt3BqPVPtlv6P++luLS1PyPfdE"
        "J9rRFyrXunGAWW/J3u5g/CL/UpyUOKv7V8l+l5Xv7UH8oDjS8Qzw94TH77p27ItHfub3R43P7qSUn+n/iqjvwf620HGVDbe8T4/T"
        "9gZw7P09yezTbMeD/e/MOSyeLdDfwY/ksv80FyzvTmThV+Q4NzIe2pFL//0cyUX8/t6Sbf7VnZS4q7taldyEHxDPpR2+MRcc1z7Y"
        "36LkJUacXnrIYbjdXL/daaOd6McjteqERZxDHMq1ygLFk5DboBzXU7wbaZH4NB7yjst+kGt5WdaT5fUMZ1vZ+Jv8eMr5BvMrCu9w"
        "eH/12itzQX8Std9b8TZfnAvaQUM82HHJgmeW9zZfmJPjeBnHOpZDH/OPc2v9/ZIsd1zGS9NPkF2QvFZ3D7LxlohryZD45p5GOz4R"
        "Pl5V/sDUg9m+zRznQ88HDkf0NxNSLuZ3kX99sGth/obkofwN5hd7MpDXhOxv7mneT8w41vD7T58KjSskR3fiQsN+mAzxi6u7V8Wr"
        "9yzZc7x6Lx2fX/+N4wz0bo0z0rFRPVH1fVDpWcYPd0b6sVLPrbDzLczOaDw4AjmfU3EoofyYWEkotW9D+SFc78J1J6472LpJ6fAG"
        "XB/wryO1z2nx40SyTj5D+J5O1NfZIP6sDcSf4drMLI51jkb1lWm8l5TlRPmWBbQz53wP/v7dOe6P3oLc3sT1dVxfw3WG+/vIcehr"
        "LA55hyuW+HPJGn8qof2/gvZY8DZXrHYfijdVQT+pNIw/FT/+wG+VosYd6Ue8492WuFOB37kafqd7Xr/TscTib5aYcaYS6m9ofBJZ"
        "PhOVBnGmUrXh8Dij/SmPMxVLnJkfl75Dx5mKEWcuIc5ULHHGjh/WP+rahfrdiYsN+xuPMxUjznxIfav4Eq++S8crkeNLqL6xLlEf"
        "X6Dv/syH0jfFmRL8V+nw/upC1m9pHS6qvko9h3D9LltXoHlSafBxPB/HFf50DPsDY1j3Hxutq/fIAuPPWyHrIMNt2YZxRJQLWwdj"
        "8cToP+6Mg3lZb4bbz+7qb7RuA/80nMF6yoxeL5Dzq+7QeKrnh8lfLyy+zn3A5n2dNO/71QeqPyT0ukL5UfSTmnwutcp4K54LvK2B"
        "dZ3zuFK7v5RYqez0UmCdqdBpzBdr7cs9vv0r4t/fcT/97WWd7bLefdy+3OvkdRb9fg3mOeWNxvrcRt2Psv761/tVv91oVy6dYOMs"
        "0tt88tvNxjftTpT3qf1mf6pfB6N9pbSzkHbknDdkP5hG+8313b20H/RcKijvXOYZ/957RdppcQL7cpgPFif2s3VR0x+RHEs9F8Pl"
        "NuWo/Q/Rz2k+b9pnXTnzPfLjr2C9v20sJddJvpCi974t3kvocrOB9TCh/wGMR2bE763cX9br4SEf1z36GtZNH0hdF5gXlAauYPGp"
        "BLuk+JTHuq13SDZ8lvYdXsV45/KBJyT+m2z+TevYYn3EmauNpzZ18nGL2/eEssvat5RP6HGWuKf5kviu8ZDv8o6/7tcz7Py130O8"
        "L0g8whFyEjg0bxF+UNwTvg132JloUf0jKb4vBDdp4Caj4L6kcdMW3LSBm46C+zWNm7XgZg3cbBTcIxq33YLbbuC2R8F9TOMusuAu"
        "MnAXRcEd07iXWXAvM3Avi4Jb0LidFtxOA7czCu4Ojdtlwe0ycLui4N6pcRdbcBcbuIuj4N6ocZdYcJcYuEui4F6ncbstuN0GbncU"
        "3AGN22PB7TFwe6LgLtO4V1hwrzBwr4iC26VxP2nB/aSB+8kouBmN22fB7TNw+6LgfpBQuFdacK80cK+MgvsLjbvCgrvCwF0RBfcn"
        "GvcqC+5VBu5VUXDf07gDFtwBA3cgCu7bGnfQgjto4A5Gwf1HjXuNBfcaA/eaKLhvaNxrLbjXGrjXRsGd1bhrLbhrDdy1UXDPaNz1"
        "Ftz1Bu76KLh/pXE3WHA3GLgbouD+hcbdaMHdaOBujIL7pMbdZMHdZOBuioJ7SONutuBuNnA3R8H9ksa93oJ7vYF7fRTchzXujRbc"
        "Gw3cG6PgjmjcLRbcLQbulii4d2ncWyy4txi4t0TBvVnj3mrBvdXAvTUK7kaNe7sF93YD9/YouH+scbdZcLcZuNui4PZp3O0W3O0G"
        "7vYouDmNe5cF9y4D964ouO0a924L7t0G7t1RcKt6XWPIgjtk4A5Fwf2lxr3XgnuvgXtvFNyfadwdFtwdBu6OKLj/onHvt+Deb+De"
        "HwX3exp3pwV3p4G7MwruWxp3lwV3l4G7Kwru32rcByy4Dxi4D0TB/RuN+5AF9yED96EouNMad7cFd7eBuzsK7rc07sMW3IcN3Iej"
        "4J7QuI9YcB8xcB+Jgvu0xv28BffzBu7no+B6GnfUgjtq4I5GwR3XuGMW3DEDdywK7uc07hctuF80cL8YBXeXxv2yBffLBu6Xo+Dm"
        "Ne64BXfcwB2Pgnurxn3UgvuogftoFNzPaNz9Ftz9Bu7+KLjXatwDFtwDBu6BKLjLNe4hC+4hA/dQFNzA/sZhC+5hA/dwFNyPadzH"
        "LbiPG7iPR8Ft0bhPaNxufz9lzscSux3e5dkn9Pp5onbvPCHXcztx7ZbrwaflOnyudZFcL16XRb4H9kGC7a2VcNdLeXn98uquR55p"
        "P/aP1mdxn8U91pH79b7LgJ+/K9vtDa6V+8Inu3GPPJWTsp3uC/I73Jdl+90XsY49jf3ks3J9uSOH9e5hrO87Or9Y/LeQwjq/TB90"
        "evtwn6Z1cllv70s4b4HyhbRR7gjusY/Q+xnjffye/4JRbpzXN52W78tl9kq1sBvlUP587XqT2K/6LNqH75y9E9+X5PtWa+7k+07l"
        "F3Xeztv+/s4PkPfw9lwwL8MbfGuO7yPK/XPKD8hgf4HyJjI1OW6q/ebtuoD3pP7E/nir/568p/0f+l3MrsT3lLv0ftIHIn8DeYPP"
        "6PzcOdrvC7aL9nXdSfSXM7Ld7jTy187K77ph+cd8A1mZWNRyKaPrE/veAtI9hXzFza8hH0FeaX+G8hdpv9wblFd34ELVzFv3+9UA"
        "9HoM5U5J+eWxH+Yt58+94zP+895b8DvVN4X+h/3FadRToPK34/pV9KcduAdOL/ZJp5Moh9/zsL/yk6jnjLSb3q34fQMv5/sh0R+3"
        "8vI1PwG5S3l1bKX8njfngjiZGs6WSrXqTku90j6kd1j7OVFFAe8XVuD59lNzwe8R+Qmiv3RAf2WVR3OR9S+eV5BwOtZxue5Bfe4Z"
        "5B9uoH106PWpiyqvgun1U8C5D3KgPHyUL98DuWMfl/bR3DPQI+QzjX3uAuVpQG/erpdhP7Lf9i7G85upH8l+3Zsw9ErPpyB3+A0h"
        "npuF3M9Azkm531vYgvavM/R/G2+P0n8K+sfz/D1839xrf17Wm9D27eupP0wfLU7Hp7l8rPo4UgnXw1qUp3w0+PH8PkMfATncIuQw"
        "CTkgj7vQx7+X+pk7Jf1I78OGPc5Aj09a7JHs9w7ql8/CPt7m9r2C/Df0ucPAw/P8Bp7vQPGN7JraNQ35yN2Cmp5gn3nglOF3yP69"
        "wSNzYfZEeVJcX612+zkr9UXyU3o7CzsauhRJf3V2RH6//dBcmD0p+Zt2lKTvsNjPVIXhmfZD9kDt6t0X0R+SHc3A/p7U+TtbA36v"
        "ADxqr7d5XL6/Ltxu3MkwfSSdjvUR7WdI29+89oPxR3451wP1z/IRbUe31r6H+iOdR81QvyV7eiSiPU3DnvZFtafRee0psh2dhh2t"
        "/7B2tG0BdpSKHoemYT+PZZ3fJA65Z2Q/FP7+NqGvQP7JnJDL4gbxyhx3mHZ2P8Wr3VIfM9DH0zxfvC5eYXxbKBr2dh/1N+jlPp5H"
        "pcbFZHclo/wWMx4NSb040EvffPaU1vbUauhlCnpBO9z9nY6eVwX0QfLcatgRlTsLv3CP1sPtwi8E5nm/FnJZx3G87VukfCdhP0Z+"
        "mbKfA7z/FjZyu+nF+Toad7mTFYYnzpH75fA8XzLizX6OR+9nktAHnufRbvoOr2fTHPNrajy/U51n8eV8mp8DoXmG29UdLm/DzsqU"
        "f8vOZ2acDsilvArt28PHY94+7g/KO1GyZnZ3GPoR85LCJj7e5v0oq9pB/cUbo3mTHB+dhxzcKcwvlJzluI/ONYr6EgE5ujNyHHw+"
        "i/mSKjfDypVJz9ugB4yzZv+S679unrg1/PdZqv9VOV6g+aeu/9m6dvvjS8x/1yCuzl5O+hpnclA4Z2Wc77hP47QGvp/msbOUz3tG"
        "+t3zSRNntA4nGZhXiN7Evhv9cZbs9zbCHwrHn9jN+qnATwXw12Ac2t1myHEHyUvaw/mMibulDjcd0J+KlxPwA+SHP0W/ww/kDD9A"
        "caLPGBd1cn9H570IV61b4PkarBvMwv7z9/E430HjWeTz99L8bCXwUkZcvZf7SbIr4U+ECZefM9Y77gzPy10Du551MX6CfbgT0r90"
        "4Bzomqt1fuKbHXwdY0tgHSPIeyDygynflPQk9JIN5HOKPNrXa3irH/nPX8sILwcIZdRbXm+sM0zI9ZpSfx9bR6NzBLOBPMqEo89X"
        "0XqFOyXLe1dFy1cddpbKPNmnV4S+L865tMLfifUbKk/j12Ce8LHwfcvwdgTy1y8G8m0b5R3nVN4x+AIwThiGHGr2Vw3mR1Peez3f"
        "zI0Juc51Q2K+fOJSz4WGedYXQs4x03mO0vF3GpZ/h/GEdON8AdZX06sSwX6XS6xMBOeZxae7neB5iVz6Y+x8hHl+Itd6tcPX7eT8"
        "OfK5LZyjSYHHpDG/TsTzOTj3o3hVIpznn/ecRwMc6zmdqOd/IAf3Sa5vOr8z3/eO+3JBfnj63+D3Zblc5mfMXxc/vkjnTfvziUo1"
        "7JxBo/qo/LmavzzC9LiMrVsUjy7m9ZQWVg+dO6J10GX9cqGzeLQz9Dvo/JMNN3heaDzQbpJ3pk3GDfKTpj7Vuf3E30k/kf5hlctX"
        "AnUsXZgeg3wMQflqPb4WqseF6i/lXIBeZB4/xT2znQuWI9pZPNHH9m10e1dw/KUN8PdZ8KcusLjpEa9Qmp/vyy+hGfBSdl6B+Hk8"
        "6Jf0PFu0xHusi9A4W52vwf1Im5xH5drAhzYt13FFfPPP3WQzfsCj+t0uLm91HqXlOjaPTTnrlH2JP/tekfxS3isX0R9+bPS7a5xG"
        "/eBimB232c7jfN/AX9sQ/6fATzjz7Rv+czW4z1U8McDtJeI5TLN/FE9uUOUFxN7T4ONanzD2bySu4NUQ4618l/Zj/jnwFnmeqHw1"
        "6QHnnnveRby8yWkUf99l55NofHFFpHLnwJdF88DG45f0AtsjB7DFCdgRnesZ/ADjk0uh55so/tL8P+XIhU9xvsnv52k54HRn3sXz"
        "Hm53tD5D43TY1Yga90q93NFCevivqrgWH90E+/gl5P+LSOcKzfFg4/NnP5H9ce8m1d9EHCgt3QT9/RD7ls/zcaBxLnKY+BJxftGd"
        "lufqU87NRv8e/ZDnJKlf/eCSE5wfZPm6Izuv6EQ5ryj1HTy/Nlqr33Z+0fSX9H3LjhjnF2nfj84vwn+o84vrjHnJOr0uIv0ozi9a"
        "5ine4Gg12vzku/O+F/W8Ys75h0j1mf0g55y91EjfwfONur+AbwHnXrVfuSzc/gP62x1yvtc2P2r0PTnn65eC80V1PjdwntW/hz+v"
        "55H6xvtBO3hvadafD9fPKxJsfCfa2Yp57U2B7x5JQa+pDNt3Ifvdk5T6onWWgyncY/1lOKX5Q/V6X/UrudZ2Vb/4PeUgj2SvnB/d"
        "0P8/0k7w3e+t6nZ+Id5He5Z1Sr65cymKIz+vkj22OponcwTyH05mmB2o9oPPj/aDDtL3wH6onCnnc/Cjq7uK73O9rEV7Hnpffk8f"
        "vue/je/pk9+TpO/5uYpHsjz8RJMv1+jfTb7c4PpBky9XPm/y5Tb5crkcmny5wfl4ky+3yZfb5Mtt8uWa8mvy5Vr8XZMvV8qtyZfb"
        "5Mtlcmvy5QbjWJMvt8mXS7hNvtw4+XIr/8f5ci9+xHy5F5p8uc4fEl/uxY+YL/dCky+3yZf7/4Av94+afLlOky/X9v7vD1/uYwZf"
        "7j7w5XYafLnS7xZn9v9ueXJpPQp8vrm2EcmTm75/fp7cwH4c8eR2JqLw5P6p5Mktrk3QuLvX7zfbUsF4VFoi835KyKulcQvtD3kH"
        "wJOLfSPKi/KeA7/AqOSVonHPiHhd8OOOyfx97+mF8eRSnrU9P2t+ftzgOcM4+XEZboz8uAw3Rn5chhsjPy7DjZEfl+HGyI/LcGPk"
        "x2W4MfLjMtwY+XEZboz8uAw3Rn5chhsjPy7DjZEfl+HGyI/LcGPkx2W4ffHx4zLcGPlxGW6M/LgMN0Z+XIYbIz8uw42RH5fhxsiP"
        "y3Bj5MdluDHy4zLcGPlxGW6M/LgMN0Z+XIYbIz8uw42RH5fhxsiPy3Bj5MdluFvi48dluDHy4zLcGPlxGW6M/LgMN0Z+XIYbIz8u"
        "w42RH5fhxsiPy3Bj5MdluDHy4zLcGPlxGW6M/LgMN0Z+XIYbIz8uw42RH5fhxsiPy3B3x8ePy3Bj5MdluDHy4zLcGPlxGW6M/LgM"
        "N0Z+XIYbIz8uw42RH5fhxsiPy3Bj5MdluDHy4zLcGPlxGW6M/LgMN0Z+XJGXHeTFbbyOGjc/bufviB+X+HDBV3Iyi3vsCyt+XOLF"
        "BZ/udslno3hyZ8ArdRb8Jk9hn2ahfLnEI4f1bncK/C/IS1U8MhmjXB/uFc9u57w8u/kDvDzx6Sn+XOArXir/rlIt4HkeOOfT4JMB"
        "f9ks+FPr+JBu5/tPxHMj8ncETwrlr3ub30Le3kWDL/dt8D4NML5c4lnxjoMnd3JI8cf5PLmD0BPyj4g/hp6P4Lwd8c6p83gkX+zL"
        "Kf7FCc5rRXkDiid3Ygjtl/xkN3TJda+VmV8lfJ7cwPkPn79mEnkBdM6zHflQbReq2p4C/QW8T2QP7ikplzzJqYs/916R/Da9ODeo"
        "eG+IFw68QYqPjsp/02F5B8SDRHxr9L7iMcXzPPiJiK+5jDzWXvDyToN/onCSv088j+6E1EMv8f0c5fURv69YpRT8t9TeAnC8Xa8x"
        "XjjFkwa5E98gz6NPOB3Ev2jwPyr+qmnwcoKXTfEKgtfb/YyF35bk8AK+1+CDVPKBHhQvlcEfXMfj+CLXk7drBv0f+iJ+xVt4ecUv"
        "Z/I4gg8qKN9EoFww7gj+W9WOe6m9Fy18rPBDNh7JO7kciB/SGzwVygNJ+5tq39TkwbXwQRI/rtLXpyqR+IjJP3rtkk9O8UJ+mvJp"
        "3q3jJxVdjPjCgjyRgi+3YPChujPgH0P5suKr5DyBin9M9Tvo2Wiv4tsku8Tz/G1GvaQvg5/aPQV9JcPrJRyyd2/X8+H21s/1Wsd/"
        "a+NbtfHfkt7WRuS/NXlXJ6Gn5VpPrQ7nJxW8sgWDt9JrfzZUPza9qLhN+iG+uX2GfjLQD57n74hJP8AprKL8PskzSPUfbIV+qB+/"
        "IuNHOXD+Sf9Jaj0avGtKPyt4fpO7UuMw/azk/oJ4STzFcwf9BHjrk0G/lZA8uXQOjHAorih/MwO7+Wq4v6F8s/II9d9D3G+uovfA"
        "L4q8hemsobdnuLyJB7WXvnMnr68X/PXE21fA8zxwCktJX+N1vP6+vtaF6SfldIDHhc777wGPgDuDccU26jfQT0tWjc+Yfgy/XVbx"
        "VPI/5hFvPMJ7FfrC7yKuCJej+JzbJE8u8QyWFV/jW5z/lPCQZ67kRDzS27h/U3pazu3CyiP9pFE//r8BZD+6fkNPRv2EU0AcJ55I"
        "wbdwU3CcDz5Irqe0tiPonXgC3Vehp+cMO7qyc349DXB9qXwbwpmBfgLxJx0ct2UlX26BxlkYH3rbJc9jL42XLjf0c7UxXrycjzPU"
        "eNHgwVH1El8lnudp/JPk4xDia+51DX3cycsVjvF6lL3co/LYOC8u2UU3tRfyXmzhxV3Mx9k0/qjjxd3L25+HXLyXqZ5LbP6i/B36"
        "jYjXgh9X6CkTlK+Ks/J9nneZVefk6Hvo/zvivnqK8cuafMmK53av7h8+Py7pe+Y1zo+ryr3OylH/oXP41N9E/j+b/+F3xVs7Bf7e"
        "tIn/cl27fP5b5DGvQf+efYn0Ah5dBzifNeZHxKcbwGsN5FuuAb/27G4ar4JPF3atcKbApxvIp0sGxkFrjgAnRe2SdnC+1cQZrcPx"
        "+W6JLwjrBrPwd+dbjPJnwcN6D7drNW8jXv6z8LN4j/qZWk/4nGHHNL8jfusMz5dU9kvxD/FqDfziLPG6j/BxP7W742Y+X+6l8RL8"
        "NPGTKzsn/63G7bL/03iJ7ITOoat1COon8Auz4HU9mCEeW/ANL+X6F+sMgseWxqsZ5LtT3MzIbVY/39fnp32hCn5a4lF90/Azcj2o"
        "1N3H8moV/1NR5y2G8j0NWPJCj/G8UMVHe8jCR5sBH20GfLTH+Hg0Nj7aY9Hyeuv4aOEXmny0TT7aJh9tk4+2yUcbUY5NPlro66Pi"
        "o/3R7z0f7Y9+r/hof9Tko3WafLS/ez7aykfMR/sfTT5a5w+Bj7YCPtrv/IHz0U58SD7a000+Wue3yUf7mIWP9tFY+Gj/FztFnhw="
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE_AARCH64,
        },
    },
}

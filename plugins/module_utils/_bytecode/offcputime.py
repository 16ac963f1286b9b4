# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7152],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5256, "tally"], [5832, "processes"], [5880, "processes"], [5992, "scratch_frames"],
        [6320, "stack_frames"], [6360, "stack_frames"], [6440, "stack_frames"], [6536, "scratch_frames"],
        [6864, "stack_frames"], [6904, "stack_frames"], [6976, "stack_frames"], [7016, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4496, "WANTS_PID"], [4616, "PID_NUMBERS"], [4648, "TASK_GROUP_LEADER"],
        [4728, "TASK_THREAD_PID"], [4808, "PID_LEVEL"], [4960, "UPID_NS"], [5024, "PIDNS_INUM"],
        [5176, "ONLY_PID"], [5320, "BY"], [5680, "TASK_EXEC_ID"], [5944, "USER_STACKS"],
        [6480, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6a002333a114d562b5ca7ed6f2c9e27f4150872cf8454db46245d5c735f492c1",
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]], "value": [["", "I", 0, 1]],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 48, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16],
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
    ],
    "layouts": {},
    "code": (
        "eNrNWF+IVFUYP3dm7s7dUdxx12vjxrK7bZJKQ2mkBYmaiNJDWTGsL6LjIBsLomawe2cCd1sj8SktUTDCXWXXoNiFHmZ7mqBAH3ow"
        "6CFZohCrDUQQLBbSvc053+/cOefMnZ3ZUmhh/Dwz3/n+nd/355zSSib+vD6i75c/dvlTcmhdtIjm2gd9TlPLmfZXGiMajzA26Ps+"
        "38+3uCxOcrHftWxBUxF9vxuJgS8paLqVGIr4/SxoIf+W0F9Yd4Ro/x5BvSztS0V1uS1tsL8J9veT/aVR2GuRvcWyuhj8Plr+ZEeJ"
        "L9c+V9ffOcXfUlzX02icSs2IQ3yeaPMDisdR+H1qv5DXmaJ1ytLlpofvhn+fuhN6ft4oxc+1yMDGz/NWII+vZ5JJQb0xkpduJUU2"
        "+ymIL/9mbzedbyGx21fx5Y3SumCldLmrWLhdb1fscgQOdgXyLEV+hq34j7htCtXvjZG+EnBWjBE/3xdZgN+0z2VfhMqPl/HzguKn"
        "3Cf9KLQPUbzgj8tkvJeGx+sS5EbJPym3nt2mfped086H54s4py7wv0d0posKhvcZ+Rmco4FL17og6EFnCSub5Zu/Z6xlJHcYclc5"
        "Qt9E+R8f+SrsscmOdGpHsKZ4bCc5jq19L+PI5W1V/LDZtio7RV6OyPwihXI9UI5nlyJPxjNlk31ShpSf3mMFa/7XFyH8k10WSz9P"
        "v+8sf88rmVxzPUnJZzGNzzH4HPCp+3eirql8MfCp33P8Rww+vi4NIV7NiD9D/GXcHUuL7+qoRfiIof6+zELrMv+dyzn8JPhOAEeb"
        "iHY+hfVWooeP4Bx6SHAJuOt8lujxmMG/AXIjTPPvYBkPAm+mPcCVG7U0nLS8LvFqATfJUDwXo8gT8BUhv69Mt5Tp5EjF76iSr72I"
        "Y8amxlHaVulL3J6+GOGstAO4s7FegTyxo5rciSjtsxklnnea6urm9X9T3UriPF9MsbtK/nQk7/h6/tz2H459Tmi8Nrc+HuQBt7tl"
        "LTPq/xrYsRJ+dMGPvww/ugw//jD8+N3X5abq9ENnkf0wouGH98NG5wXut3dlf9AfeMXLJW5hrvkR9DroNdCvQadBp0CvgF4EPQ/6"
        "IehJUPQPzCd83OORHQB12ffz0p4eLU6Yg8z5Cmt1npoLnadof6mV+HrLv09xfES+mVfrpHeJ5rtM1EHexYO6KeoR5rle5FsmSgb0"
        "4Xx7LdIr9VT3HTqvfd1y/eU8C/OzwXlPzj0us405N4q5NmrMtbJfX55X57pqO59m6jnUirucawv9c36tc3CUc/BGa5xj28OVk1tA"
        "jooLw++h7AT2DdIXr2HenSAYDJlxKrRT/G1G8e0Y/oj0NaF/Z1mAD4Fz0IyVCPzZrcztMp5S/4BD/JOD4Xiq6CdAlTCvt2Tl/Ee/"
        "S7wt+j4h7wXNEa2eZ6ybvlrfOo6+06DfS2lOCO5Ds3XtmVXsKSR2Ae9Uj71RWmeXx4Drl7S57dHH4RfE4VeKQ/ZN2u9g33CtOKRE"
        "HOT9Q/Yzb5zqTxDHA5V5TewHzUQ6Ba3O27XzYTgx77vqXC7yIlbJr8GQupxhazV82myNjrfhRx3nHxDnG5SfbZX5htt3FVTed7JP"
        "6HG7Cnpoww30H9zj2yv3wQKXC//cpu9ID94jBuLIQ6yLjozDz+jbK8T51ce/JeJss3vigl2qic/F5UXtuN1G3H4T+rKnK3hQ7wkd"
        "3TcfqOdbjas3SO6ZJOQ7VTiabQhHZF92XNq1U+8zcUNvnO5R2fMxxv7HfUj2G1OerM9Sbr1+JOtFdozkpbt7CEcO8fWhH8i+0PIB"
        "8IP5seWx8HhU+Xmstj2Pos/K+UviZ2+rw8LmnlpySscq7wFC3vhc6Nwi51nXwj2tRv3c232C8C7fy/KLq1OFhJy7Cg9ojsL7jmPs"
        "x3nyuTCp3M+y56RemoelHfIdozeiv7sUg3fKKFPndZlXso7k2j8mPCZo7lb1x5T5k+9vUd8L8+d9PR40x+fyn4BeAb1MdTN/EusT"
        "oJ/Tfc2hOdl1YlX4uojzTEJ/UuQ19J2654f5lUt8C3/m/Ebm0Vx+tgpHsyF4zPVTfc+dwn0mj3tMnu412dFZvL9eA71fJfd6iD+N"
        "4ifD6t/zOL9aX++hvmrvZlV1equWV4X2Kf9f9RPgIBOX94WRSl2xeF2gd+/gPY/PEVG8u1hk33al/l9llfcqLvGQtZr0fwb95f41"
        "hXe4OaUv7Uvq72a8b7nvvnKc//8rb9OnHckEyTmm1yXvOaKTOaLP9MDfjejnTejnGyvn6Yh++acv/ICdbhMplvkl41kVxzP6e2WG"
        "NbOF+KS95nlW90sZf5s1otdlr4b274wl5Wwx8DH9kPCxRZuLFsQHawQf60j/OAvuFdML4MPEhfSvY8jAx4iBjzYDH+uBD8xrk1jz"
        "eV7gwwE+Ivp7m7zvF9ZNh8fxgImPZWwhvkbx4dbCxQETF0vq1ptbRr0ZRL1hC+q/cD/sXd67RP1xBnGdaUsBJ2cF/z8kuNUo"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED,
        },
    },
}

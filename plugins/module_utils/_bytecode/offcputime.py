# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 19112],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [18160, "copied"], [18216, "copies"],
        [18296, "copied"], [18496, "scratch_frames"], [18824, "stack_frames"], [18864, "stack_frames"],
        [18936, "stack_frames"], [18976, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [18440, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19112, 19024],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [18072, "copied"], [18120, "copies"],
        [18208, "copied"], [18408, "scratch_frames"], [18736, "stack_frames"], [18776, "stack_frames"],
        [18848, "stack_frames"], [18888, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [18352, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "cc81c9f604b4e547bd5a73785c96bdadcbbbd689ebb5a4ffcc8c015eb5523d93",
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
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
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
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
        {
            "name": "uncopied", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
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
        "eNrtXX9sHFV+n/29Nii7ONmw+Ahrk5AzLiGOSUhIgZgEkpBDrAkxyaXAxjhg1+XACRQyGQoJvy+t1IQfJeKkO9txYkft1ZHuD1NV"
        "6qIeklO1FVStVK5RdajX6jjpdM2pd6eRLvF2Z76f77x5b2c9415GaquNlDxmZ+bz3vv+eO/73nzfh/JSzf6jD1H5RvVvovq3nKLr"
        "mQiVA617KlaZv0aT/pTHqUxFNW1PpVKx3rdeyWkEoOP9XCRhl/mo/H4uGsdzWbtc1UIPzOD++yiNYz12/UbndioP91I5vMEu9X56"
        "Px+T8TOL0Y80+nGM+lEeQ7sj1O6ZarVx9P9A9W//GD030Hret9/nXf0uJ+V6gsqr3AR5JC9T2XSJ5NIP/UxSfwvX0nU+IuOuOvBz"
        "79+v/ZmnHvUxkmMuQg0Mrtd/d/Cs6wvZrF3q44S3qoUqSmj/6sjX+uWxdtKz0dxVcduZPkbXRiQv416nebfrCdGutG0PHQ5exIXf"
        "py35De036Vm/Pk71lWFnM3F63novOs/zavty2nc98VPVaje4+snvcT+M1n0kL/Qnp7G8r/aW1yngxqh/jOvXbrX+nPaBpB/LX2w9"
        "teH5g1ReaCNH089SPx09KnaZi3zLLp9MXaVVm1VR7/dFFhHuAeBel7brm6z+U4G/2u1JUDtWXXufc03y2EI4qYT0O8vRwutx9SOh"
        "3VPTTtsvn2P/ogr5+sWqPNtceCzPfILaxxiMv2p3xLm2/gxGyf6pXRFt1Tq6v636uzWS8bVVT5afi2jSc2nluTSec7+/DeOa+7k4"
        "nnP/btl/VHnOui6PQF5NkL8G+bPcUxFJvjfFImQfcYy/mzXPcdm6b+E8uwLPPQ87up3Kwkpc91D57D7oYTkBl2F3hS4qX4krz3cD"
        "N6pJ/Xuyag+2vantgV3lYhHJTjIPsb1GYDdZT3ueicFP8NwM8Aer5aZqOf2c6HfM5a+7Ice+BM2X5XvEvGS1ZzBOdla+D3aXwPUS"
        "+EkiJuFOxui9hEaOp5+gcfWuNb+mcSsLfd6R137u8p9l2Z9VZP/5aeXKtC/tKa+7Wr7i+IHV7szNmjL+d6AdS9GPNvTjV0o/2pR+"
        "/ETpx48rMm7eZz5ML3A+jEr2Y82HQeOFGMZXa6QbaP6ExvVjH6E8h3IK5SjKkyiPo3wb5RGUh1COoBxCiXkDccmgRnp6EWVO+4c5"
        "Hu+XS/JB/KPGVbh2x1HnPeMoer/cQs/trt4/Z9lF9Ptz7vFRP0XxXV8sDX9LOeOlPQ4hjtsNP+uLUQMGoVdreI276qmdb0hPpXa+"
        "/t6c5tXPgHEexzs5LaHEuTHEtTElruV5emLOu323aG7515P3DOJLY/h8pZ780y7562N19Lf4yuIMzIPjtgel30f6J/HeIfqhSO6p"
        "TZL6j6hyMlpJ7gmN5Lrs6LtO3GTP14iXLbuw7RtlX6TZ6U+vK06fwTqnjPXPi2l6fnrI245E/e1SfJLhOB12wXa24PUDrwOaotL4"
        "3Rf5t4p7PFvWTxNmKoX3DtTr99UUF/C6ZPiib3suutpjNHfAzmn81cfouv+aOOz5Tnr/KORwIGw5fAE5/AfJ4ejDAeWQt+XA6w2e"
        "v/QzNO449vOEiM/s91H2RQt2Weu3nZ7+rK5z3XG47Rdx4V+HPMbjPu1myd8TGs2HbN/hy/mfIOcfkH8uFvGM1b5ZlLy+6b9Rltss"
        "ym90/wDrdKzfW8X6z7BwsS7Ppf+O6nkTfpiEH74p+2lC+yHm6SW2/vz9PmLLOaH98rJbfrVyW5hf1JfbT9lP7fr6Twh7cK8LlrX/"
        "6LK7X7V2tZNw38kCP11jRxcD2RG1r3/yF2jXNnmeSSr1Jmnd1H8yrs0373O7jcNXaB5aIM7AYW88Hp8Z128+4nGrf5zwVrUvJztK"
        "03ODmA94XsjAHjlezCz1lkdNPwfqt2dB8+zhYPMsx11sP4+1pDWveKceTnlArP9tPMzTtXYal9b/6rj5WPublzVp/lnY+GQ0c5z1"
        "B5dJ7r3S/kc+reBAn1Y8mHWtx/r/hOunOJjbU35VxKXufZYZZ38y5shhkcuveJ4ZaH2e7LGZ4m13/XFX3Gm9n3HvDw4fqshyofh9"
        "YPgllG+jfB3j5xCu96P8I1qfpSk+zqXjNfZ1BPrMov6sjfMl8L5A+TnKzyrueFDt70DzBPp5sRIkTh0YvlRjX5c87fQS9lmnUNI4"
        "xePmwOE/w++jKLn9WP8Mn6yp55xHvxc6rvc1+a8Drfe85nVpX63GX1qSmrSfdxz9uuTrF5c89pn7kryu6Es641DE8hPaF3f2+6rt"
        "M2PYl4lQ+7a45otZTexnWYjfiNxE9U+h/qo4jmOfznTNY6WsvK9mzXO5l3a8Yv33X+jrv70s20w4A/I4pt9GJe+LrF6O/q7H/J/C"
        "/L9e6DVtz6+/rNj9QDtz2H9if2R51sjxVXk/s09r0uZ7jtur6rN2fmX5J7Qg9Vbj6KT3OPppgvb5qf251N/b18aHNN71j01J8VP/"
        "2ASueyryuH5J2u8YaDW95XFG7Ddfcu0LO/aVnn//XfUX3+d43XrsyzmK96YTFD/9OZXJ7yb4+W9bz0fE+9PW9QlhBx3YF5hy7cPz"
        "eFKrn3GS64lziM9GE7fZ40bvnOZaDwxcdz3iQpLnwM15aT4rYl/B0Ekw0wc5DqD+GO0dL9vXJz9GP7uc8Vmbq1SMD/fQc9/MyvHC"
        "gbaXnXkgiv3h6t/ya6JfI579+klUqr+fcGx3cL1vjUtu3Pp4P4w6dhS35ADcFsIttwv5W/cl/HgQ/H8U+Ekf/KSCnwyCPyvw0z74"
        "aQU/HQT/LwV+sw9+s4LfHAR/WuBf7YN/tYJ/dRD8UwJ/kQ/+IgV/URD8DwR+1gc/q+Bng+D/ocBv8cFvUfBbguC/IvCX+OAvUfCX"
        "BMF/TuAv9cFfquAvDYI/KPDzPvh5BT8fBP93BH6rD36rgt8aBL8o8K/3wb9ewb8+CP4WgX+DD/4NCv4NQfDXC/w2H/w2Bb8tCP5v"
        "CfwbffBvVPBvDIJfEPgrfPBXKPgrguAvFvgrffBXKvgrg+CnBH6HD36Hgt8RBP/XEQe/0we/U8HvDIL/nwL/Fh/8WxT8W4Lg/0jg"
        "3+qDf6uCf2sQ/H8W+F0++F0KflcQ/L8V+N0++N0KfncQ/LLAX+uDv1bBXxsE/3sC/3Yf/NsV/NuD4E8K/A0++BsU/A1B8L8l8Df6"
        "4G9U8DcGwf9jgX+nD/6dCv6dQfBfE/h3++DfreDfHQT/RYHf44Pfo+D3BMH/PYG/2Qd/s4K/OQh+SeDf64N/r4J/bxD8hwX+Vh/8"
        "rQr+1iD42wT+dh/87Qr+9iD4vy3wd/jg71DwdwTBXy3wH/DBf0DBfyAI/nKB/6AP/oMK/oNB8K8V+L0++L0Kfm8Q/KsE/k4f/J0K"
        "/s4g+BWxj7XLB3+Xgr8rCP5/CfxHfPAfUfAfCYL/Y4G/xwd/j4K/Jwj+BYG/1wd/r4K/Nwj+pwL/UR/8RxX8R4Pgf1/gP+6D/7iC"
        "/3gQ/BmBv88Hf5+Cvy8I/p8K/Cd88J9Q8J8Igv8dgb/fB3+/gr8/CP67Av8pH/ynFPynguC/JfCHfPCHFPyhIPiGwB/2wR9W8IeD"
        "4D8r8J/2wX9awX86CP6AwH/GB/8ZBf+ZIPi7Bf6ID/6Igj8SBP9rAv+gD/5BBf9gEPxNAv95H/znFfzng+DfJvBf8MF/QcF/IQj+"
        "VwX+IR/8Qwr+oSD4XxH4h33wDyv4h4PgZwT+Sz74L9H3KKsMvl8eE/gv1+Ln7XygOTsIsL5uifvpl8X3lUj1WrOvjYNZlPmX3d+l"
        "c8hb52v9Gs5nvEr6XpDidpzCc930vcFop1LvzuIa+R/daVwjvx75zUa7+P5mfRfRJwhf30L9MjYO0fVmaqfRifo2o/2dPbimfurb"
        "qX/6vfieMUnfLfRT9D2j/Pv4jpfD948+fP/RRH6L9W8J+bflXjyHPKsC8rj5e5B+Fuda8H2e88tLSfn9whFc43tT4Wblefxe/F3l"
        "vS65vskkPU+fXy5WSmhPEe/PNlG+dunr+D55P/oXl79rrr5f/i5Zfk/kiX9mfw/8F+TbZnFuKY88Y/l7ndHaUVHtos3+HdfVhm6I"
        "WHklGp4jfVqrzZj9HK5jdL0b+eblbvm7sdHZZr//Fr6XGRv3Uf5rWpPy1fm7lGO/47CfCdjJae4H+rXxon3/ruW0/3ZTKhk1U3I+"
        "SMy2H2p/ZjnnX8G/jn1hlxl8JzU604S/kvIT3HlTtl2tlL8v6qMkvyLy7fi7pXGMfjeWy88bh8/b9ZUH+fpz+7qAcwplbt8o7BJy"
        "mUQ7SoyH8woF5LmX8X5hJ57H+YYSfi9CH3x+hL87FjhPaa38nj1uWva5RX5fP0N600+T3DOP4H3YsaW+nouVij5B+i7jfc7PT8FO"
        "SvCLEs5RGM2fkVwgRyt/ZxPlI1E9LXJ+jZz3EdEya2T5DaIefQJ6R//0Kej3yJdOnpOkX/ZX4Bc5PwzvO3obNh3/uKfa3zLOaRh7"
        "25z8TqsrJZyX4+/JnGde4PZyPsIE9A158Tmj0mL5faP5PPyB7L+A8xB83oH9o7BLwcH9IssB42lB6S+f33DGJ9wv4nxLaRvb7cdz"
        "7rwHazyw9JVpZ//q8Mgji2qZbrnfdfX01kVv/ayX7bi4XNHPkMgX2WzZ4Tj0gfyqUocm5Yvpp6GPnYr/nYE+Bur430GWw0eyPtiP"
        "V7AfQx9xBWeFrA+nPayXbrk9jl6i0AvuF1fIeR7s70bnuTm3H7H/6FMdlfp+FKvvR5OkHx53HD2dgj91mf8zf3LseorGwYdk+3Dk"
        "r/pDnMcxyJ3HwXsUP3hIGQ9xv7hGbpc+0SX5n+94uIbthMYBztexntviGv/4eW63sXGUnl/j7TesR1kv8bp+U96D3zkuWqfqReDN"
        "pxc+b+3407racf1ea5xj+94q5ndbrm2qHfd42nHNOFfHr9jOjB0nyb8moWe+fxPs4w0FB78X18nz4oL9CjilXrbP457zk+NXY17j"
        "XcJ3XuJ5sUZvG9LeetsAvNcUf3Lex7xUfe8+S1/9Ik6cc/vPUY5T3p6TxkH2v5wShyQUP8R9zpcvvKBJ5wP0SfjfATnuLeF+8SH2"
        "H+hlSMZz4uQ09IL7xaOqPx1y4s9N7vgOcRnrK59w6yWpZXi8h9wGE/An2DXHNfoY9LFEnLuU9LFEjm/K22X7MRhnAuME5k8rbthq"
        "jROn2xDPYp6qtuOyJafdwHtD0VfryJw7T6yAespczxT0xXLEeeASx2l5np/hTx1yPfp4XsKdTON93C8+yfVAb0dlXH6e0iKresP9"
        "IuzF6ddBxY94Pdl5ZM693h7EOkM/jfggp+ilJe+tF/bLMx0eedopJ4++jP4Xh+R1h/GG/L5zbqc6H2xz6c3Sl7W+Ke3i8Yr0LNtb"
        "2rEnY5jxKH6axfivn6F4uszynUDcy3EzzpeW2G+mKF6eTWO95bz3ufRe+XXIHe2bxjrRkoe0nsRz0zx/TlD8MBtX8M9SvJN5X7Qr"
        "6sJfDX1Pczw6Nir108EZpfk+kxA4MVf/attz3Ls9oydrcOLztecUjRezMQVnjMZBti8Lx4IsPay0B/PWbArv7+f3yS8zqMeyk6Qr"
        "XnbiQay/C8q4wXZXyCnxCuuxTYl3smoclJdwnX0Jvj9Kdrka8wbnNRd3yfnGzvjJ68MWeb7l8cSZL3fKcWipR8RBKdd+ibOvcQfk"
        "+RbaoWMc0Hi9R/6fQf9WfxP7AlHsV42J9ZWVB260YvyconW8NV/0KPFY2hXfWPnUH2U0bdX+X1ymGRq8CiNK/jXvD43R/tNAOymA"
        "84D5fNf0CbF/4T5/76zrxpF32+2dpyzywVul57n9A90rPN/jOMLqn7U/M4NzaO588Vc99yGbvfOlXecILLlyO/zyz3PY16zar/38"
        "hX6OfGKS/HTU1wf56GM4P8H58jX8G5zXvkmT96tOXqHzCpuU/aZ5zitoQc4rdNacVzg5z3kF9ZwC92/ZiHJe4TnlvMJi5bzCGsUe"
        "14j4wj6vkMJ5hahin5xP3nky4HmFRVfkvEIu8DmFqzQ//X6inH/Zg/Mv2rz1f/Ir9/kEcf6fznldgFwvLM7DTv7Kfr7c4Klq8FRp"
        "DZ6qBk+Vt5wbPFXsXw2eqgZPVYOnqsFT1eCpsv2iwVPV4KnSGjxVDZ6qBk+Vl500eKoaPFW2XBo8VQ2eKq3BU9XgqWrwVDV4qux1"
        "TUg8VTsaPFXa/wWeqlwdnqpPFJ6qv/5/ylNlgqdqAjxVp8BTNb5gnqpsJAhP1QfgqeqK8LhcsO3ovQTG1SvEV2UqfFVtEepvVuGr"
        "GgmJr8oMia/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZ"
        "r8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oM"
        "ma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvygyZr8oMma/K"
        "DJmvygyZr8oMma/KDJmvygyZr8oMma/KDJmvyvThqzJD4qsyQ+arMhV+KpmPyujsUviqmL8KPFX3gedqL51bdHirpnBO+yx91+Dz"
        "1TW8Ver5fuYtYP4oPjfA5xGZxwD53/X4qlhODr8Ln3NjXob1yvvM/zCo1H9crr8ufxXe53OxfM57epvop3TeWPleyXwPVh6CdZ6R"
        "86lqeapMhafKdM592jxVx3AuHOdIBU8VrpvAU4XzqMaHh5xzju76ZvC9jnkRWO4sV+bTcs55or67FkeJh6opQjxUJ0S+lX2OfZza"
        "J3gjqP2Ze7if4Nla+kVF+JnLPpBH4+RngeeA8w+LLK8W+TnO2+T//41zzp95R7g9o7Av5OU5fA+Md4TbrZxDjsjPO/aB+8U2Oe9E"
        "H+/1rN/hr1LrRZ468yowv5g+RvorOOcZwTvVrrQnSrxUjMc8IcZeOjds5ePbPATvc/sg1410nr6Gb4p5RB4W+X62ne2gc/z6GdIz"
        "nw8X/FPQ79E6/FMKL5TKb8R8RswnkkKet5vHxOKjKil8MfpE3pPfxtE38xMBp7RWfp/PETBPF49rhXdxf40ib+bL4X5ske3E4YFR"
        "+atGe+T2qPxVzKfDctkIPjX01+GT2KlJebg1PFR1eFkyGFf1N+rwT62T9V52+GGIz8HhY2EcnFdnOaZwXsjRV4R4qkoqH9EU9PWa"
        "oq/TXTK/l6ov+EnhfbmdTn0J6AX9KN6n1Kvw8wg76ZnXThiHeWGMvR/JfgV/Yz4Nznuo4Z+q41f6WfjTe4o/jcGfsqb3eJmV+xfE"
        "n2KKP21x+xNwavTCfAlL6uglJtu/0Ur8GvpoVuL5K3fJ87LjRzHFj7KaFDfV8kH0zMsHUetHxMfB9TMfQ6bXK087rmX43JnrnF7M"
        "rR/muzgL/bxbm99r62e5PJ4XmSdxheI/LSK/y+oC8z1Z/mPxUnF+MuMUOD+JcU4jbmO+IYzLKh8b57M4PF3Mq8R8OQrfjhMPsV89"
        "qfjVWmW+Y762rXJ9fI7P4f3AfebbcfiWcM7O4Q1zeAU7KrV6Sjh8Hjy+DuL8G89PGW7HO8jjiyv6Ufjs+Dwh89YZW+v7UcLlB8yz"
        "Y8VpFi+Vw2PF4w7HI9xeHj/Hu2T5sF/dLtuf0Uk8MIJ3LyuNV8xD6fh1HPri8Wu/PB84+qppT8+87WGc0utyvQ4/1WJlXpL0lRQ8"
        "cMAbTEJf4K3MME8R8pXzSUVf8J8y+yfOCxofEr9NEfGjwThnoDcXT1jSPY8niafKiTtPKPri9uYVfXUo8zful9+BfzJfqkecZusF"
        "/l58VamX+a0U3in9LPRy0rtexnHk06740RonL3JOitfZT5aq800d3ikel89inuNzDSr/FLcfv/N5LsPJm2ee295KvTjC4qGy9JXS"
        "avkRjY1tHnnoaS1zHdsD1lOnzkt8SPoUxbtOnH6G4r2Myz5sHiq24zMUP88mwYfE752ldUYG/Wf7mVZ44iz7ldaF+J15TvRJiiMc"
        "viUH/2MJX+VbXY28VM6L1U9NybxPDs65GpyYq3+rB+X829mE8v4kzRN8ziiFfHYer512rJPX7w6PlYNzsgbH5p/CuL0a88A04r7Z"
        "qPL+afBXPST7sbN+4nlC4cVknr/COsVveL5pUtZ718n+6PhtE/wW91djHJxm/uGvy/sPzjk4dT3QI8cxPP8W1taJY+7n97HuOgXe"
        "zTuEHGweqg+U/Qm2E4wH01/FeNDEPFQ0DrC/sB0wDxW3n/cvrPmkB/njNr/Ua5fAL4W8a+ahBE+Ywyfl4s+187gPiDx0bz6pkQXy"
        "SaG+d+rwSGE/xNKfm0eq/G5tXvdvxic1skA+qaE6fFIjDT6pBp/U/yI+qU8XyCf1N/bz/w1P5e++"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 21360],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9096, "scratch_stack"],
        [9152, "scratch_copy"], [20432, "copied"], [20488, "copies"], [20568, "copied"],
        [20744, "scratch_frames"], [21072, "stack_frames"], [21112, "stack_frames"],
        [21184, "stack_frames"], [21224, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5504, "HOST_LEVEL"], [5576, "TASK_GROUP_LEADER"],
        [5656, "TASK_THREAD_PID"], [5736, "PID_LEVEL"], [5808, "HOST_PIDNS_INO"], [5928, "PID_NUMBERS"],
        [5968, "UPID_NS"], [6040, "PIDNS_INUM"], [6432, "PID_NUMBERS"], [6472, "UPID_NS"],
        [6552, "PIDNS_INUM"], [6960, "HOST_LEVEL"], [7032, "TASK_GROUP_LEADER"],
        [7112, "TASK_THREAD_PID"], [7192, "PID_LEVEL"], [7256, "HOST_PIDNS_INO"], [7368, "PID_NUMBERS"],
        [7408, "UPID_NS"], [7480, "PIDNS_INUM"], [7864, "PID_NUMBERS"], [7904, "UPID_NS"],
        [7984, "PIDNS_INUM"], [8160, "TASK_EXEC_ID"], [8472, "USER_STACKS"], [8992, "UNWIND"],
        [20688, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [21360, 21400],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9096, "scratch_stack"],
        [9152, "scratch_copy"], [20472, "copied"], [20520, "copies"], [20608, "copied"],
        [20784, "scratch_frames"], [21112, "stack_frames"], [21152, "stack_frames"],
        [21224, "stack_frames"], [21264, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5504, "HOST_LEVEL"], [5576, "TASK_GROUP_LEADER"],
        [5656, "TASK_THREAD_PID"], [5736, "PID_LEVEL"], [5808, "HOST_PIDNS_INO"], [5928, "PID_NUMBERS"],
        [5968, "UPID_NS"], [6040, "PIDNS_INUM"], [6432, "PID_NUMBERS"], [6472, "UPID_NS"],
        [6552, "PIDNS_INUM"], [6960, "HOST_LEVEL"], [7032, "TASK_GROUP_LEADER"],
        [7112, "TASK_THREAD_PID"], [7192, "PID_LEVEL"], [7256, "HOST_PIDNS_INO"], [7368, "PID_NUMBERS"],
        [7408, "UPID_NS"], [7480, "PIDNS_INUM"], [7864, "PID_NUMBERS"], [7904, "UPID_NS"],
        [7984, "PIDNS_INUM"], [8160, "TASK_EXEC_ID"], [8472, "USER_STACKS"], [8992, "UNWIND"],
        [20728, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "df8be4df8832fdc8fae445d26a5ab5d0354588f90ba6601742a1c90abf74cbc0",
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
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXXtsHHV+n/XuetcGZRcnThYfYdfkgXExeZCHceEwMSEhRWwIMcnlgI1jgkPKgRPy8GQQJDyj3EkkcHARnK6xncSOTpWpkBqq"
        "nrSR7g8jtVKpWql3RdWh6+M46XSdU6FNdcTbnfl+vvOb329nd8Zcpg91I4VhdmY+v9/v+/p9f69PivM1+4++h66vlv/Gy3+LCbq/"
        "GKHrYNvmknXNXKdJf4pjdE00aNrmUqlkfW990qoRgI7vWyNx+5ppkL9vbYjhvY32tauFXriI52/japzotcs3OjfSde9y+6oPpAk3"
        "KuOm5qL+SdT/BNW/OIr6Rqi+F8vFxdDufeW/A6P03mDbJd/2XnK1t9golxNUTsUmyKFxhq5NV0geA2j3kW4bL7uA7jMRGbdr32+8"
        "f1/wa0/96aMkv9YIVTC4Pv/JwbPuP0lvtK/6GOF1tVBBce0fHPlavzzWTvo1mjtKbvvSR+neiGyWca/XvOu1S9QradtBzsGLuPD7"
        "tXm/o902epavj1F5RdjZxRi9b33XUON9tX6t2h974ifKxXa72snfcTuMtu0kL7SnVWN5X+str3HgRql9jOtXb7X8Vu17kn4sf7H1"
        "lMP7++n6SY4cTb9A7XT0qNhla+Q9+7o7cY1WrlZJfd4fmUO4+4B7fdIub6L8nxL81a5PnOrRtWC9c0/y6COcRFz6neVo4fW62hHX"
        "7qmop+2Xz7F/UYF8f7gsz5wLj+WZiVP9GIPxu7ZFnHvrz1AD2T/VK6J1rabnG8q/W5GM761y0vxeRJPeSyrvJfGe+/sNiGvu92J4"
        "z/27Zf8NynvWfXEY8mqC/DXIn+WeiEjyXRKNkH3EEH/XaZ5x2Xpu4Ty7GO8dgB2toWt2Ke576frsTuhhEQEXYXfZ5XR9Maa8vxK4"
        "DZrUvt1le7DtTa0P7Ko1GpHsJPUQ22sEdpP2tOeLUfgJ3rsI/KHy9e7ydeo50e6oy1+3QY79ceoni/eIfsmqz1CM7Ky4HnYXx/08"
        "+Ek8KuFOROm7uEaOp5/K2Ne7VvyW4lYa+rwjo/3G5T8L078uyf7zq9LVqV/SU153tXzN8QOr3qlbNCX+d6Ae89GOHNrx70o7cko7"
        "fqm04xclGTfj0x8mZ9kfNkj2Y/WHQfMFq936RLfTP1gRb7D5RxTfT7yP6ySuZ3A9jetJXI/jehTXEVyHcd2D605c0X8gPxnSSF+H"
        "cW3V/nqG67NIkhPyIDW/wr07n7rkmU/R98UWem9b+fn7ln00/HjGHSf1ccrv+qNJ+F3CiZt2PEI+tw3+1h+lCgxBv1aYjbnKqex3"
        "SF+Fdr7/YEbzamfAfI/znlYtruS5UeS1USWv5f767Iw7r6us562aWw/V5H4R+aax91Kpmh6SLj3oo1X0OPfq4gzWwHHbhdLuowMT"
        "+G6EfsiTu2oTZAZHVTkZbST/uEYBYeGxt5w8yu6/kT9b9mHbOa79kWanPZtdeftFjHeKGAcdTtL7U3u87UmU3y7lK6kBzv/oOdvb"
        "rMcTPC5oapDieX/k5yV3fFs4QB1oIoHv9lVr97WUJ/A4Za/pWx/TVR+jOQd7p3isj9L9wHUx2PWd9P0xyGFf2HL4FHL4Z5LDsYcD"
        "yiFjy4HHH9yf6ecp/jj2s0vka/b3uPY3ZO1rpd/eMuNlJ+p4152X234RE/414hGX+7VbJH+Pa9Q/sn2HL+e/hZx/Sv45V+Q3Vv2m"
        "ceXxzsBNstymcf3Wyp9i3I5xfJsYDxoWLsbprcm/pHJegx82wg9fk/00rv0M/fY8W3/+fh+x5RzXPr/ill+l3GbnF9Xl9ivI7V/s"
        "8gZOCXtwjxMWtv/8iiaN8zZW6Re+SfhvplFOssKezED2RPUcGP0c9cvL/U2jUm7jA/T+6ZhWKw8Q9Se7c+Lp79ovHQnYL6H/0E+l"
        "UY/ekpdcffOa54LlNRznBsYIp6v9ZrK7JL03hP6D+5EU7Dd1SLZjbl9FPQavjvzU9g8eCdY/62MkPzX+cT73WHuT5iXParjFQTGv"
        "4M4Lq9k758etkZjkp2p9Hms/ckWT+rXZxT2juRf92r4rpA/MFyWV76FvK89Mu8Z7A+9wuZRf87xl8SWR77rncbierQ2nyZ8SyvxH"
        "Iqq5xwVFJ+6/Ifmpmv+p+jeaMyW/PN3Ljqri9aRLbrvyxYNfDFbBU783epKY3yW9pxaJeZQaeWPZfqjfMY5QfzKUgH0kZHtleXUt"
        "6ET+gvcxblD7C328W2qvWq7jX6oe1Pr1dM9Oblcpv+b8TG0Xx6vHWmbnvywPx3/P0/tD6J/1UbI3fVy2E7Vf8G3/+CXPOM1y1EeT"
        "vvL0Gn92Lbj56updjd9XSe+DR2rr3z9u53ziNhmsXz+g6vuwo+eNUpwbbHsafk7zDe44GXPFSQsnZc9zDJfkeD2C7w/gehTX5xGP"
        "duL+UVxfofmpJM0LtCZjFXIZQTvSKDdt43wGvE9x/QmuH+P6UanaOPi4FZ/auj37hf5ktXj9nSrx2px1vDY97cUs1cSrEa898SbM"
        "kjQurBGvTVe85nwpcJw+Af9T8qMBtMeJ05lbAvlrqsq6GP9eIXflPZ7XDyynUdMnPpulajjB4rNZJT7XxuV2iPhszjI+V8f3spOK"
        "eqH8WvHZ9IzP9H1XZunV0XeS14uvrr4HT5iB47I5q7hsynH5xOz0zHF5EPFtcO/3S7OZPwxqr1zPwbYzuNL4lse1nJ8Pdp7F89O4"
        "UrzVL1D8NJ4iBRlPVcpt0iNu18rjP3OPw5Mcj/3n8a3vvOZhpHXRivH353HZX46XvtJ8AeTe38jzwWsbnXwiYtkb7Wtw1mvL9bsc"
        "xbpahOrX5xrXT2tiPdJC/FZkkeMfl13zDIW07O/WPETr85tetP7/z/S1P1iYbqZ6D8p2rd9OV17HWoa8vLgW8zPIs6fWCj0m7fmP"
        "L0p2vVGvVqwX8rwcy69Cbm/K68/9WpNW6z2ur6q/ynkPlndcC1JuqxZr9J6H+SBO41Oqf2viT+IUb8j+B0axXoN8YWDy+57xkuUy"
        "2PaltxzOi30Bpmv9Xp138lu/Z3sz3v10huap3onTvM7bcX7vB9Z7EfHdlGt+zFJbB/r3Sdf+B44LlXI+QfIZeB/zYMfjt9txlOQx"
        "OP8GksNrGc2dB/B8v3GI/HdqhPsTqrdxrOMF2qd0CfH98gzngdpMOR/Zu5Heey0t5+f7ci848a4B6/Dlv8WXRTuGPdvxywap/AHC"
        "sc3Y9b09XHfhVsf7WYNjBzErXgK3hXCL7ULe1nMJPxYE/28EfqMPfqOC3xgEf1rgJ33wkwp+Mgj+nwv8Zh/8ZgW/OQj+lMC/1gf/"
        "WgX/2iD44wJ/jg/+HAV/ThD87wn8tA9+WsFPB8H/tsBv8cFvUfBbguC/KPDn+eDPU/DnBcF/TuDP98Gfr+DPD4I/JPAzPvgZBT8T"
        "BP+bAr/NB79NwW8Lgp8X+Df44N+g4N8QBL9P4N/og3+jgn9jEPy1Aj/ng59T8HNB8H9P4N/kg3+Tgn9TEPyswF/sg79YwV8cBH+u"
        "wF/qg79UwV8aBD8h8Dt88DsU/I4g+L+NOPidPvidCn5nEPx/Ffi3+uDfquDfGgT/HwX+bT74tyn4twXB/zuBv9wHf7mCvzwI/l8I"
        "/JU++CsV/JVB8IsCf5UP/ioFf1UQ/A8E/hof/DUK/pog+BMCv9sHv1vB7w6C/57A7/HB71Hwe4LgvyHw7/TBv1PBvzMI/ssC/+s+"
        "+F9X8L8eBP+wwO/1we9V8HuD4P+hwF/ng79OwV8XBL8g8O/1wb9Xwb83CP7DAv8+H/z7FPz7guBvEPgbffA3Kvgbg+D/vsDf5IO/"
        "ScHfFAR/mcB/wAf/AQX/gSD4iwT+gz74Dyr4DwbBXyDwN/vgb1bwNwfBv0bgb/HB36LgbwmCXxLzT1t98Lcq+FuD4P+bwH/EB/8R"
        "Bf+RIPi/EPjbffC3K/jbg+B/IvB3+ODvUPB3BMH/K4H/qA/+owr+o0HwfyzwH/fBf1zBfzwI/kWBv9MHf6eCvzMI/g8F/i4f/F0K"
        "/q4g+H8k8J/wwX9CwX8iCP5bAv9JH/wnFfwng+C/LvD3+ODvUfD3BME3BP5eH/y9Cv7eIPjPCvynffCfVvCfDoI/KPCf8cF/RsF/"
        "Jgj+NoE/7IM/rOAPB8H/A4G/3wd/v4K/Pwj+3QL/gA/+AQX/QBD82wX+IR/8Qwr+oSD4Nwv8ER/8EQV/JAj+1wT+ER/8Iwr+kSD4"
        "KYH/vA9++XkiSdfg8+VRgf9CJX7G3mc9YycB1qqUeJ58QayPRMr3mn1v7E/jmqF5f+eczhzNfa9fx+dFrpHWCxJcj3G8t5IWGIx2"
        "uuorsU+0HftpV2Jdsh3nGHGOzGgX62bWOoh+lvD1PmqX0bOd7tdRPfl8sr4O9e+k9XC9j9qpr6P26fdiPWOC1i30SVrPKB7E+lsr"
        "1j/6sc6jiX3D1n8LOOdU3Iz3zlM52Z34Hes++gWqTxb7FPkcX6FR/j6bwz3WlbJ3KO/j9/xTyndH5fImGul9Wn4xSwXUJ4/vp5vo"
        "XFzhG1hXvB/ti8nrkcvul9cTi9/l9beI9rG9jvf32C+Ywf6wnLLfl/eLCXvI2b/jvlzB7oi1fyuN90iP1igzar+H+yTdW+tMd7v2"
        "N1l4X9r7gmi/wuvOvoPNM7weyeu37nrxOrk+BrsYg/1MUP3189yez+zf71p02f5ySeQ/IpcT4nwTn59z9nMsYnxqH5+/NDpNwu+g"
        "dXj3/nPbjjrk/ar6OazT76BrfgtwFsnvGSc+JtxzsDu8V+R6nIHdof0TKLeA58amn5C9vwI7egLfo95ZnCuewHnRAn7Pwy85Huln"
        "yW+yffh9lfwdbact22Gf/L0+SXrSz5OcUzjnw/UxTtCAJVHG6TVLJX2iQ9rnwvtNLXyriALKLSzm9n00426Ptd/Dsp9UC69rdnvs"
        "J4loqRWyHIeAr5+FnlGOPg69rvnMwZH0ukZeH8/zfnp8b8X3e8rt4vV4y56tUF/AOiyv/2ZxDpbPfTj6xLmZwlz5fWPvJarXWbLj"
        "LM6N8rlQ/QzZeTam4OB5fpWMp49DvyvkevB5V9pWUNYvnueBU9jIevxwxr0v0fJvWw/t7C9eemjQUivl8qrqYQJ6GDa99YBzyrxu"
        "zvtU8otkfehnYG/WdJJlb2OwL+wfL+Rk/ys+An3sUvzuLPyuz9vvhP++L+sJdlpczHEAetqq4CxW9MRxA/1X9iW5Po6eGqAnyDUP"
        "nEIv73+cJD01VPEXxKUi7FHWVzS43wxfDqQn1V94f4TRfIbaOSDbR4XcVf+Isb1A3nzu/R7uvyHvASXu4Xl+hVy/7MsB490K2b74"
        "e+u9PldcKyCucX2NnpOkjxXeflPc4qWHWHW/OQc9rFbjl8CpGb/YX/C95Sf3WvFrv9hnZcsrJ++D0SfRP700Sz/ZxfHsNPq5jNzP"
        "LWEc6G29goPn+dVKHFPa5fhHI/SG5/ndst0UtnK/Mkx5SQz6mFerP4kLv+jz0QfHMey/qcgTlsr1Zvk4frK6Mo6tt+zLdc5yxpIL"
        "9qHxeMPoPE5yQXwuct57HvrZrfgTnheXcruhl/lKvzEJvRyT89ICnucfqhK3lip5LMctbm+7vJ/OaB4hfWjQR6/Sr8Td+mjUUmw/"
        "+H0oDn2chz4Q1/V9aW+/WCHLif0sD3sz+Puz8HcXb8N9lj7OQR/lcq9Y8uD+fTX7/Z4Zd36aXSL3N+XxCv2Oc2wT4D0pPCLvC9TH"
        "oJeb8ftB/j0n4Vrnu+3vD8p278S3tfJ7Tnx7TvYvbofRtnNGilfOeODoDO8rluyf7W0U9p/JaGK86pJ7RvazIuxNPr+VcM73FV9H"
        "/YbkfNhw5JB08ssNil6scYXwd83DjpJO+Wwvxl6Md8Yo35lG/8n5bXE315/yM253AvwZhS38nPLWacjP+W6C8v3UQVneU6eEHKTx"
        "G/LKKSffnfTGvUB5SOptUZ8GF/4yxPcpztfGqV+ajio4Y9Qvp5YIHDsvfxg4XB/ur8eGJTkJ+ZyukE/MJZ9lsLuplUp/MjZSBe94"
        "BV48EN5OGe8JxiP/5Lhv2Y/VdfD4iMcvvA8/i/eYpyUbV/IL/F48qsTTtJK34LwC4znzAjE57qvtyW+V+40Uj9tGEXd5vPGqHE/s"
        "+SfLz7cD5xU5X9TP0vjRigcJ17yFM79wh2I/4JnhOK2PUjxIoZ3LdIzTGzBv5Oq3LrvG+fZ40NWeBPiXOD+0+Gc+TGla1+7YDPXA"
        "4I9Ky+Nb5tfTR2n+Z7CdEpfiKZFv5Vz+xTwpfJ6K5wHK/STNoy0Nth+4X1sgnYMYXLPY8zvOE6z2WfMkXvxhL3nOAzZ718O13/7L"
        "Gnxklbw0vG8b5+vRf/dDDmX/Kkn7ySv4xPj7uzV5fujkVdq/D9wk67PG/n0tyP59Op9anED5ZTs5CZ40r/386j5+bt/Co83efne7"
        "HAed/fwrFLtbIeYJ7P38Seznr2KHRudJbznuV+1vjlbrvaD7+Vur7ePfr+7jv0bz0++PlPMgm3EeRKtZ/g+/cO/jV3mMPoFcP5mb"
        "gZ2c+8KdN9T5Nut8m7X1WefbdM9X1Pk25fhW59us823W+TbrfJt1vk3/fKHOt1nn26zzbUqf1/k263ybs5RDnW/zv0fOdb7NmvNv"
        "db5NZR6zzrdZ59us823W+TbrfJsktzrfprtfqPNt1vk25Xhd59v0i9d1vs0632adb7POt1nn2/yf5Nv8z5D4Nu+s82265fa/hm+z"
        "qQrf5ocK3+af/h/h2zTBt/ke+DbfnTXfZjoShG/zDfBtLo9wHpi17eE79PtX5t00Fd7NXITknnTyQeLd3BMS76YZEu+mGTLvphky"
        "76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZ"
        "Mu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+m"
        "GTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLvphky76YZMu+mGTLv"
        "phky76YZMu+mGTLvpunDu2mGxLtphsy7aSo8m9iftC6J+w6Fd5N5OMG3uR58nTuIp8Ph35wE380FWtdgHooK/k2Vhwe8MxX8mczr"
        "ME71yTJ/jQa+jIT8HcuJz9c5vJ3YD8R8USpvZ/6QUv5JuXyHL8e+M0sFnC/M4/vpRvBkgD9m6j7RTonHZY28zsg8JNY+I4sXgvep"
        "i3Va8Fi67CFH+x3oPgneTfAr6qMjCu8m7pvAuwk+D+PdYZlXk/d3Yl2O+eFY7ixXozMt7aPn8u6a22DPqy1pijTYvJqnxD52+7zY"
        "GNVP8DVS/VP3cDuJv0Rf8GlJ+JnLPrA/gtdfmfeQz3XkWV4t8nt8Hsc4AZ7ZMap/lnnXuD5nYF847+DwYzHeUXl/iMPnEpHfd+wD"
        "z/M5ef8t7zNQy2cetIpycR6Q+aiKzLc5SvrLOnwRtD+G459Tnwbi22Q85lEzdhDfi3Xu0eZ1epvrB7n2ED9RBZ8m8+o8LM5R2Ha2"
        "6TPwroInC+diHZ5A8ILpx6rwayp8lBV8juC/Yj6fBM7RufkQLf7NgsKXx3yFKp+po2/mzQQO847y90WHl+wjKa5l38LzFYq8mU+L"
        "29En24nDk1fB49ldm8cTOA7faw/xTrE9OPyODu9UzpuHswqvY4p5xl6twru5WtY7x0mjmfixHN46xsF+LZZjAuey3TyjFi9nQeFh"
        "1CehL4WPkfm8HP5MVV/wk+zbcj2d8uLQC9qRX6+Uq/AXCjvprmknjMM8esaO92W/Yl5D8BEz30AF32YVv9IvwJ++q/gT+J709GXv"
        "eJmW2xfEn6KKP/W5/akKTybvd3N4rFS9RGX7N9qIt0w/k5T4jIvL5X7Z8aOo4kdpTcqbKnm1umvyalX6EfGccfkO7+Bmsc9I/Ilp"
        "Kebfc/EhRN36Yb7XC9DPWwJH0s8iOZ7nYRfGYsV/WsQ+LKsJzIdp+Y/F18nnvhjH4V10eGeRt4GXlHlSVf5Z5lc0eoivjfkLK3gL"
        "tyn5EPvVQcWvVin9HcopbpDLYz5Dhz8Nz/MHZb9inlqVh1Afz5Uq9RR3zl9wfB2K8bl15CFcjzex3y6m6Efh72XeBubpNTZU96O4"
        "yw+K4AO38jSLv7PQrcQdzkeUfWnMV+zIh/1qrWx/Rid4ZVmP7FfMK9GnxMEY9MXx64DcHzj6qqhPd836ME7hFbncw+CRcPbjjXrp"
        "q1Hw4ALPOgdj62sS+uJ9VDg/mEko+mK+K/bPW3jfGPHS5ZE/GowD3mA3X3ejux9PEL+nk3eeUvTF9c0o+upQ+u+MvD+P80uvPM3W"
        "C/w9/5JS7uRGiX/VKRf7UrOnvctlHEc+7YofrXD2M8p8nuwnC9T+pgqfJ8flC+jn+LyodN4goaW4/szbzfvlXudy0hKvhVceYfF7"
        "WvpKaJW80EZPxmPfdFJLXc/2gPHU+CWJ91Kf/FjiNdcnKN9LuezD5vVkO56g/Hk6If87BvoF/HsBaD/bz9SQPC6pyu/J+Ocpj+Bx"
        "pcD/UMJ3eObBg+bwRa7h+HhG5vd0cCYrcKKu9i3DeHgK+1On48r358Hr6dpnGXPFa6ceq+Xx+3RMxTlZgWPzeSJuL0M/MIW8z+Hv"
        "5O/PgXfyIdmPnfET9xPgp3X491HP7GrFb7i/aVLGe9fL/uj4bRP8Fs+XIQ5O8b+v8A15/sHhF1DHA71yHsP9b3ZVlTzmfv4e465x"
        "snvm6WT/KL6jzE+wnTCPJ/iKDjcxjyf4Va+X7YB5PN3/Xoflwszfae3ztnk6X/7yCvXA2C+9juW4R+blHBBxyN5/PSDK8ebl3POV"
        "eDkH36nCx4n5EEt/bj7O4luV+7HrvJx1Xs7/v7yc52fJy3nGfv+/AGZl2sA="
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

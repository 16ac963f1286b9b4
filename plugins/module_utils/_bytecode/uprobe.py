# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4568, 8072],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8000, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [12640, 7800],
    "maps": [
        [24, "control"], [536, "scratch_calls"], [688, "frames"], [904, "frames"], [1104, "frames"],
        [1376, "frames"], [3480, "owners"], [4432, "tally"], [4568, "control"], [5192, "control"],
        [5416, "control"], [5472, "events"], [5584, "control"], [5936, "rows"], [6008, "blank"],
        [6056, "rows"], [6112, "rows"], [7728, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [984, "SAVES_ARGS"], [1224, "SAVES_ARGS"], [1416, "VALUES"], [1520, "FILTERS"],
        [1656, "OPERAND0"], [2320, "OPERAND1"], [2704, "OPERAND2"], [3088, "OPERAND3"],
        [3336, "OWNER_MASK"], [3592, "ATTACHED_PER_CONTAINER"], [3648, "WANTS_PID"],
        [3776, "PID_NUMBERS"], [3824, "TASK_GROUP_LEADER"], [3904, "TASK_THREAD_PID"],
        [3984, "PID_LEVEL"], [4128, "UPID_NS"], [4200, "PIDNS_INUM"], [4360, "ONLY_PID"],
        [4488, "COLLECT_EVENTS"], [4680, "KEY_VALUE"], [4768, "BY"], [5144, "STATISTICS"],
        [5360, "MAX_EVENTS"], [5488, "EVENT_SIZE"], [6192, "UNSIGNED"], [6672, "SUB_BITS"],
        [6816, "UNSIGNED"], [6880, "UNSIGNED"], [7184, "SLOTS"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [20440, 7792],
    "maps": [
        [24, "control"], [528, "scratch_calls"], [680, "frames"], [896, "frames"], [1096, "frames"],
        [1368, "frames"], [3472, "owners"], [4424, "tally"], [4560, "control"], [5184, "control"],
        [5408, "control"], [5464, "events"], [5576, "control"], [5928, "rows"], [6000, "blank"],
        [6048, "rows"], [6104, "rows"], [7720, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [328, "SEVERAL"], [352, "WANTS_SITE"], [384, "ATTACHED_PER_CONTAINER"],
        [976, "SAVES_ARGS"], [1216, "SAVES_ARGS"], [1408, "VALUES"], [1512, "FILTERS"],
        [1648, "OPERAND0"], [2312, "OPERAND1"], [2696, "OPERAND2"], [3080, "OPERAND3"],
        [3328, "OWNER_MASK"], [3584, "ATTACHED_PER_CONTAINER"], [3640, "WANTS_PID"],
        [3768, "PID_NUMBERS"], [3816, "TASK_GROUP_LEADER"], [3896, "TASK_THREAD_PID"],
        [3976, "PID_LEVEL"], [4120, "UPID_NS"], [4192, "PIDNS_INUM"], [4352, "ONLY_PID"],
        [4480, "COLLECT_EVENTS"], [4672, "KEY_VALUE"], [4760, "BY"], [5136, "STATISTICS"],
        [5352, "MAX_EVENTS"], [5480, "EVENT_SIZE"], [6184, "UNSIGNED"], [6664, "SUB_BITS"],
        [6808, "UNSIGNED"], [6872, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [28232, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [32800, 8072],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8000, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [40872, 7824],
    "maps": [
        [24, "control"], [520, "scratch_calls"], [672, "frames"], [888, "frames"], [1088, "frames"],
        [1360, "frames"], [3464, "owners"], [4416, "tally"], [4552, "control"], [5176, "control"],
        [5416, "control"], [5472, "events"], [5584, "control"], [5928, "rows"], [6000, "blank"],
        [6048, "rows"], [6104, "rows"], [7752, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [968, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1400, "VALUES"], [1504, "FILTERS"],
        [1640, "OPERAND0"], [2304, "OPERAND1"], [2688, "OPERAND2"], [3072, "OPERAND3"],
        [3320, "OWNER_MASK"], [3576, "ATTACHED_PER_CONTAINER"], [3632, "WANTS_PID"],
        [3760, "PID_NUMBERS"], [3808, "TASK_GROUP_LEADER"], [3888, "TASK_THREAD_PID"],
        [3968, "PID_LEVEL"], [4112, "UPID_NS"], [4184, "PIDNS_INUM"], [4344, "ONLY_PID"],
        [4480, "COLLECT_EVENTS"], [4664, "KEY_VALUE"], [4752, "BY"], [5128, "STATISTICS"],
        [5360, "MAX_EVENTS"], [5488, "EVENT_SIZE"], [6184, "UNSIGNED"], [6664, "SUB_BITS"],
        [6808, "UNSIGNED"], [6872, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c06ae38fd41706788d03e20ea9667814391715916c2291a35d3bbca4cef26ab2",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 6],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024,
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXX1sHMd1371v0pJ4+rjTiYjqOxNSZDlsZVm2ZSBOKCmOVDuFGDu0FCOESJ8VKXYFm7JqcXVFRVqpkxgJ4FMSQ/AfhUkbptQg"
        "oYsUoBygOf5RwPkoUDcfjWymjVKgrd1PFSgKoiV5vZ33e7s7c7u8W37Icjj8Zzi7s/Px5r15b97v3Uwla4i/CZPSYvsLVTvNrTWk"
        "v8oopcmIYbxQrVb/uPa//UnGSIrnFr7PmHGR5kz5+4wZo3KRtEg7CxFqF++/ibT0+HHR/kSC8+9WKb2K9ArSt5D+AOkk0stIX0d6"
        "EenLSC8gxTjr+nmbSO3xddjvo/L7tij3a1p8XxkBXWr1TNfoMlEbVgrfD9jjHaFydfWsX9p6ivPUE/PUo4x3qP8ivvsKPTi4idKx"
        "FL1X6VNq/7IoHzdoHjeXv07tJYgfKv1U7lgtk6+lp5H2mK3OeLrtcpjfiRT46wuUnm6h8uPIB7dfoO+GQQe0a43S+yMF5ufphvw8"
        "7eHnShJ8kCT+tAZyIu0x/wHt/rNIN/efou9T+G44aNyrxLiZn4uPX2vYn2ue/pRanxLlM6I2mw8o37+W5ClufJS+L4MOw8tNh6ug"
        "wz8SHYYfou9b8F05iA45QQdrZLDK/Flrrmq9NlSV+OdRfB/B90h7IjeLtF5eT/vKcS6ijPMVjDMKuYi58jVot2egPaQ9xq2Gdx2K"
        "G9uoHvBZW3m56fwz0Pltkk/I+bEo9e9NpNYo+OEWmW5vIj2x822sd0TnUjvR326/ZNcL+cuk/oraeQ5ymIAcIj/RwnT4FfGjuUHM"
        "X2O5NwWd48beqpd+9XQLJxfBdPs30G0X0WXA5Qe7v1zv5sIOai+h8FPic9J46/mth9o7mUa7qTr+utYUf1G/+y/9N/p7v6x3Ata9"
        "jHkffTdI8h+kn7j/pZeWSE+FrKf4kn99pXbiQ663kb7idbV/lOrrLGwhPktROTsVdEVqjRCd3HUQ7RX86aL2r5KTx71ovfxSc3q5"
        "H/UwX/WuSyl22fz1VM4ZDv+I+i5R+WPQp6xXe1/8mzkut8Yj/6pdUHqe6HgQ9Cg9T3aXNUL2mZW9YHjtMnW97YkkDf/nMVm+lPeZ"
        "SMQZx3fs/jnz9W51PruS5bxyHusX1r/edd+d864PpfYLVX+7YgjytRp8g3EWnsL7i8gfR/515PuQv4z8YeQnkT+A/A+Q70L+LWcd"
        "jgs9T/Zo5Zgh6Rl7HbVZaxz8PF526Zb5w/vP2v+/Yd39J79TcMvftRA9lOD17xEaP9rvHb4HeWKU3oG7kQeflu/05dPw+u+PaJ76"
        "tzn8Leyf7DZHr9gzeIja+Tjrj4PrJP6dZP7l56XtVxr250qtP971297fTMCus9dxE/Nkc2bF9Ndz9nz8p0e/9BZuMhbUbsyV4wjo"
        "ajc5tZGeT30J9FD0ScZ4uI5+tr5j+sWNJ6X91lRNr/+Xp/6MYUrz2GNuEk+sEZJvaxT7sK0076VsCvboC3iPfdXWPN7npPq4H9YI"
        "y1kX9XcEcjWK/drW3Si/A+UhV6PY322FPGW78B5yNYr94FbIX7Yb475jbqHzIM17UtmvDDTHB2w/9hYSTfGDKo/F58PJUyZx9xLJ"
        "46o5r5y78pgOkMcrkjzup2W8a+XI3z/NqvQi+Us78yHGE0F9H0Z9G3Pg078X3x9Lol6kmeTULO3/3pn1rSePetJcz89nvXaMywdD"
        "DedhyMsH0LuZFvh3yop/J6no4ST8O2X4dzb6+3dUvdsD/T1hBNnbEWmfz3ZBLq6Ui8v2krNfU8bXxnphp2tHpUQ/bjHsFaf0COl9"
        "3ner/ang+0P2fkLYK4ek50nsM+z3SezHosr+QPSjA/VlwM+18eyut4eGjmwBXWJKP/bCHngQdu4OPIcdOv6QXP/pONmJh+LUr6Px"
        "20W/MvGP0boRv1PweyZ+l3ju+BU+Q9+f3SC3y+OfiLLd9hPy2yF/qNZYm91OLEHtxNLUTmwttRMz0Q5VbJ3rw7wRIY/G4sIuysRW"
        "i37b5ePi/RqUP4Dyq6j9WKuRQLmkeN6CcqwHwMfnnkI+jvxx5KPIH0beRL7LsSeFnb0L8xXDPhtpJmKS3OB9ZZ+8Xz8d5XLfrkY8"
        "7+PGt0gfxltonPFWGnfcFOOJG7SOndj5IvaJNK7NXd+oesd1YmcC9ZXF8xMdL1S94zrREcH7r4nnvV1frar8bE9oJtIp8bPqh6mA"
        "b+3xpMDPgt+j4Pco+P1V8HsM/M50gb/5WK27O+r3TUNH7gK/K/JdAT+PF8HvXXgOuRh/zLX7V2E8gs8j4L/IWuK/SCvxX4T5r43o"
        "s28N6PMFmo/a/kXMRyRF8xHh+WhB+cck+m/ufrTq5asTu/pk+u9i+vcS/bs/V0//2gSEoX96kfTftkz037Ao+t/TJP13KfTfqdB/"
        "RwD9O0H/j3j3rY7dwH62I6BzJnqbZG/wvPjNR24B81FH/9sb0H99AP03uP360KLo39Ik/WMK/SMK/Y0A+s/OEf1n5mhf30X69syB"
        "gP39R5rCY1y8aLLOTzLp67eZbIDLLE09xXnqmReXGcN3g8BlYM+NJYNwmUEZlxleIC6TlOnJ7bN/bXwwCJcZlHGZARWXGVT8vZMN"
        "7dFJX3sU/t5yAC4zcKrJcau4TLh9Uqm1W8Fluv1xmeHrRQcFl+kHLpPEdwONcJnDCi7Tt0hcZr8RFpeZXAwuw3QeWG46N4vLdDeJ"
        "y/QBlzks4zKOPw64zHFFDpGfSC4Wl3lgTsZlBheHZwXSjXGZe0V7/WV/XKa3YGI8u+f8/cOw04F7uX7enXNeetTzI22UrPPAbcqL"
        "xG3GGLfZL+unlNJuigz9/hcb4DXod+nMEuE1IespngnCawbD4TX9Kl7T4dibMaR5D77YBj5mXLgt50+PunGeWyJ85kxIfOb8EuEz"
        "Y9Pz4hmVk/7rbW/h57OL8u+568qsf/vrfMdljRzA+nLUCNWegy9/X/JfTeXIH2CNUr2d6x522rXXA/s9ydeENF51PXD9D8kF+V+s"
        "O9jeo3VYld/Ks+7+LA072Lt+sV5x7CVPedPT7wln/SL7uHKPyw8Ch/s61nesM6yvi+2kb4qt5N9mPWf7XW1OsS7xvIBv7nLrtS37"
        "CvZrPO/eOBW7C2/W0o971lNn3UecFcth8cwvYacjDusM4QHF9r+sqvV+1FMv72cY/zqUIr9qJhWrk9+rkJc0+p/24AXO+lS3vhKB"
        "KxtZ7xSNhcnD4zJ/Zok/Ozf1yHyZZb58bNbrF+8tuLilwPNSOX+/71bWs7TvsW5J+eqFzg7ya01l8w3k8aHZUPiA8Xuz1P9bTYnv"
        "185vpzF/s7zZ9Z0T+nC1NE5rlOqbWpeW7Gq3v/eG7O/d6O966m+rG7/ixa+Z7qxHSqBXf1m2a4onN8j5Z9OSXeU+XyWXw3rPcsVx"
        "WO77D0l6rGjmpHwSdlc9f9N79ssk4RezXiU/dCb2hiMffUKOqF3GzxmPihs/knCa3rLCj4mcM4+m73wZDeVGso8dnDC7KLyJ40cb"
        "tct+bRUPCtvfjPl9kqt+Xj/+dUb4m5M3Cfmuj1dYI+njqUJK1DcGPcPyMIF2Oj98n7Texw2y/3qScen5RMStrwtyZYrye+rkT/T/"
        "FNaFk8BDkD8dc/lK1Bun8vZse+1qrr8zaUpybO9b4k6/TKOzi97vh3+R83Y7aS5nGlK5lFIuhXLe7+1yMaVcDOW8z239HFHKCX/5"
        "M6BXP+ifAP2Z7sdMib5bYuSPn4Afre0hfxzFfm/X8+SdKPcH4COCF4ybdyNP5onxJOLhOnfJ+vbmTwInOaqUh5+/rWhI4zta4wfB"
        "b2p/wFc2juHlk7YI2w8m+Cbtv05DPrgc45k2XmHr4/FT7rijHvzkENaFngTJY+VBGc+y8Slhl3QrdgrwqR74+bjesRh9FzcooNha"
        "R+vPvXv/j9Y7xi335CgOAe1vzv9HVd7f075x8f1L+dLr3o4nZgyPn7btdncehL4ucPzE52doHHmM43+UceSVcbynjIP8U449iH6w"
        "fcb2aGm9O64U7MUd4vv/JT1Sezjk0Q923K3AL1taRbn69b0L63tK0kc8Pnt9/KJ4Dj2AOJ+4cWDGL961Dk9FvJXF/Qf9KnsgD2XX"
        "Xr0m9MV71W4jOF7aGiP91rZRjrOw+zuE/p707MvfRHrU+GVVrAeg79Mbme5vV/3tk5yv3sq03DoTTn91zEj2YZrtw/yM1y512+lr"
        "qB/7wuDwdfGrCg6f9cfhnbgcxK1xPBvHuZXa8XsJxMuV8LsQjkPleDn2D7BdUmoHfo5xsv3htdPW+Pi7D6bRn1bEAw1ckPbR3L/Q"
        "cYZGUJxhVOIvjiuwRkCHl9Lwz+UQD0B0cuLxTLYrqb/jhWbj8kL6IZ39ySopLo/b7S20SPF5HEfF8UYcj2KNXsZzjBu/r7DXj5yY"
        "o1RDO+yiD1/y+pZp+W7VG6/F8Y0OPTn+cYT5C/GR4FPbH0ly89ve9bErk4h454/j++rijw4WmC5UL+dLIemdMWDH8/xGUogjlPm6"
        "3m+C+WG7P4I4uO2ynFgm4uAiO/BelivL3I33iBPdLsthM+OIeujqxCFt4nXpt2T535SW1hXrfMjxljme9WXM524pztYqY5xYP6zy"
        "NkMabzkvxd+yv5jplUlEpf5O1bYbv/bgjM3wq11DrkXpf01fGh69d7MSLxU3ttbVl/fGD+1V44fyFM/QMF7oU6HjhfI3RLzQVsQL"
        "3YF4oe2IF7oNdiQpfvZjnWV/8U4lXijG6y/5tWycXPipvsh4+2qiZzQi2rVOcfxOq2TPMs6+JZoUnKDG2fjh7n0e3N36RE6O69nn"
        "j+M4cT14r8b/nHbif75HcT27mH8uNxnXs0qJ62kNiOtJIq4nERDXE0VcT+S6xfXkP1BxPb+aay6u4Z05Oa7hypwc1/C3c/5xDT9F"
        "XMNP5q5XXE/+AxXXM94k/f9Uof9Fhf6vBdD/FdB/dO79iuvJ39BxPWebpP8Zhf6DCv2fCaD/06D/ScT1pKT9rxovbF08Lv3u2Pnd"
        "71cMKV5z8/D6JuM5GM9+lOSvLMddHBlYWBxABngv23U95r9j/e0hHNv0x7E3Fz5N8fOXLlfn3X/U/V7p/nlx7FKrAT86foeI39Nb"
        "5lLh2crvEJV+WyPUfmn7NPjpE/R99gbFty/Oj2/PhyPPj2tvmRfXrvV/zst//HvERrg2r+NL9vvDsPj2qAFcaoE4d3GpcO73FoVz"
        "W69CToyrs/5yNI116trcvLj3Rdr/W5fIH5BJHVkgvvjX/vhi7mAAvvjD+XHvVHjc27uPsODXVvdFvB7V4d17AvDu843w7qjk92mI"
        "b5dlfJt//+Hg2dxuOQjHpvlcMI5dDsCxhxUcuwU4dkuzOHY+FI5tXcrBH/nZBfLbcACe/QD468+qXrzQepnkoXc46osb8vug3x+x"
        "36Aex6Z9zlTaH8fOpH4/JB78eeDBebMp3FrBq5k+PQkVt6bxMW5d389DIfv5afTzJnM+vLqUkPVqP+ovPkOGX/E5GZ8uPkd+l2JW"
        "xaOJ74tZ8l8VMW+st4LwZ/69sR0nKnDnkRT8nu9iXXzDsb/6PP5QXn/ccyF+uED8mem+UvDnv1Dw51WzGn/W+LPGn1cq/vzVJvHn"
        "Ly0P/vx0I/w5JuPPLYTD2ji08NOmgnDntII7kz6px52x/ju48+MzXlyO9011fvhn/XFn1l9nhwNw54DzqazXSK+1Yf/FerMx7vx3"
        "Mu6cZXq/U/W3L4Jw5wdC4s73BeDOezXuvAS4s8abb3S8+c813qzxZo03a7xZ482h8ObVCt58UwDenALenAzAm2PAm6Mab/bF2642"
        "ibdNKXjb2wre9osAvO1nwNt+qvFmX/q/3iT9v6XQ/5JC/7EA+r8K+r+i8WZf+g81Sf+SQn9Lof/pAPqfAv2ffp/x5uJ1wpsfboA3"
        "P7hAvPkBjTdrvFnjzYV/WSK8+dc3CN78Vki8+Ucab9Z48yLw5mc/IHjziZA47rH3CW8+HLKfD2q8WePNTeDNqzXerPFmjTevWLz5"
        "a03izV9eIXjzEysUb/5USLz5kwF4874Z7z5S3yPH/dT3yNl/+h45fY+cPx30PXKCzvoeOX2PnKHvkdP3yK3Ue+SmDa9d9pt7jxy/"
        "53vkUlKcoYX9rXuPXE6KJ7MKeckfbBU4rknfI6fvkfvg3CPn3huH/RjwJ75Hju+Ns0YuVL1+g9JW8HuW7Vf/e+Tce+Owb8sivpHj"
        "RJ1747DPyx5AHvs/3BtnjWBfmOX7gPQ9cguTR32PnL5HTt8jp++RA16w7PfIsV+y2Xvk8ijf6B45OU7MzfM9cuxP5nvkWI74Hrlt"
        "jj2p75HT98jpe+Qa01/fI6fvkdP3yLG/X98jR/4UfY/c8tJB3yMn6KzvkdP3yBn6Hjl9j5y+R25+P7++R06MS98jp++RM/Q9cvoe"
        "OX2PXCj7WN8jp39XYejfVejfVUBO9D1y+h45Q98jt9T3yAX+vqLOLwL83QT+vi7g9xWtOK9ue07ixxv3XL9pKd7uup3rp8/xW5Hn"
        "+DG/8jkpzMeNzvFzz+3LS/GkfI6fe26fcs6dqZyDZ3YZXrlb7nP8nPGWmxyvPsdPn+NnLOc5fjwf+hw/itvR5/jpc/z0OX76HD99"
        "jp8/fq3P8Vscfq3P8dPn+P3mnePH5/Wp/XDP6cP5VTjfL2MGnefVt0A8Megcv+4APFGf47eiz/EbwTl+5iML5Df/c/ys0RziK/g8"
        "v9eX9jw/nN8TjGM3OtfviZB48FHgwR3X+Vy/h0P2sxv9XHNjn+v3mGvPit8/8Xl+LQ3O83PiDn9szBsHoc/zg/6bVHBnfX+cxp01"
        "7qzvj3uf7o/b1wh3Tsi4c5Lw18o3oK9gPy/f+X7HZ7w4ctjz/diuCzzf73dlfHnpzvl7J+Ccv1+EOufPtQf3h8Sj9wTg0R8Tz/8f"
        "C4xsPw=="
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
            "leave_at_ret": _LEAVE_AT_RET,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
            "leave_at_ret": _LEAVE_AARCH64,
        },
    },
}

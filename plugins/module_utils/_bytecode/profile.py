# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 14032],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [12352, "copied"], [12408, "copies"], [12496, "copied"], [12712, "scratch_frames"],
        [12824, "control"], [13160, "stack_frames"], [13200, "stack_frames"], [13272, "stack_frames"],
        [13320, "stack_counts"], [13400, "stack_counts"], [13472, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [12648, "KERNEL_STACKS"],
        [13552, "STATISTICS"], [13592, "UNSIGNED"], [13912, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [14032, 14016],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [12336, "copied"], [12392, "copies"], [12480, "copied"], [12696, "scratch_frames"],
        [12808, "control"], [13144, "stack_frames"], [13184, "stack_frames"], [13256, "stack_frames"],
        [13304, "stack_counts"], [13384, "stack_counts"], [13456, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [12632, "KERNEL_STACKS"],
        [13536, "STATISTICS"], [13576, "UNSIGNED"], [13896, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a2121bfd7a395661faf86f8dda7b95fb61cb87547cc19c6fe41045abc5002ab9",
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
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16688, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 16432, "max_entries": 1,
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
            "name": "ticks", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
        {
            "name": "uncopied", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["pid", "I", 16, 1], ["exec", "I", 20, 1],
            ["size", "I", 24, 1], ["kept", "I", 28, 1], ["registers", "Q", 32, 34],
        ],
    },
    "code": (
        "eNrtW31sXFdWf/PhmYkV4qnjSaYm6Yzz6Zo0/qjrpCFt3O0umy2gSdkah0pVms6ukgYWxdtsm5e30ib9IkT8kbQLMtVq5Y/U9kpI"
        "jpCQA6hMJCrFsCtRCSQKkSBCQoRqJbyoiARFHua98zvvvXvmPvvNS1oVMZHc2zfv3d8999xz7j333vOr5A3n30KayvKZD6t2mX/A"
        "UP5VpqhMxw3jw2q1+lbt/2P27yn63TpztUrlFZRzKCdQjqO8iPI8yrMoT6M8ifI4yhedMpdqh3yLq8q36JMvZ1DHzBi9z8VanDIf"
        "U+vnYgn6Lp51yke66IMWA78fBX6McK0N9Gy3s672d6z2V6z9vYYyZ7SRXtFOufM+yR0XcseT+A5yt9MHC3j/+yitC3tJnz19VX3/"
        "d7n92Wq/T6jv2/C8wON9gvpTmfT0Ysu/UGs+A5wxW65J9Fvirb+/OOUVcJI+HNHvs0dnUe80/VCCP8yS+s9KPVmdh6tkF6Tvzefe"
        "pfZS8AfYybEY7AHlSKzV7c8hn9+w31WOU/lahr6fx3Nw+11Ubwx6QLvmFL0/0hXN7iprYA9ryI7MS6SQkdi/oN1/c8rNR09R/TTq"
        "jQX1e63Tb7ab8omlVeVZ8sljtQ6T/ztoth3Q89EHkvDP/VT/HPQw9lnr4Sb08K+kh7GvU/0M6p0L0kPe0YM5ebDK9llrrmrOHKoq"
        "9vMS6sdRH+VIvOCU9X77utaf5TxRmUY/E/CLpOdfpzXz14jxsOLvLUY34cDO2s591nr+O+j5H8g/4efHEiTfdZTmFOxhi6q36yi/"
        "NUD1rROkZ6uT9G+3b9m48L9c+ifUzqvwwxT8EM8LGdbDP5M9xjqc8Vvd72OOnluMX6369Vevt8b8IlhvP4XeDpBeLnn2YMvLuJu7"
        "frHqX594Xqm3r1HCfyeLdjJ19rQUyp5IzqOTn0K+X1bXm7RoN32Qvv8D8vPA9ciVn+yOx+me16ULIdeluUWtHuvWfdnOG8Fy+tcr"
        "tpejU4TzSNd2srMUfXcMdsr22nYM+L+jX6/r5Hjl/uhL9j/senwUuGxfL7Sv0cZNQTiVV7w4zI8XZM/m3F74b1LxQznfvtD198uG"
        "sm41Gr/9zbK/njnZh3ZzVA/2HnqehBy51IfLrB/79xsbsk5pThH+I+0JV3+2v9vvyd8+WPbHr5WThPdCV8LVnx1hWimaR/g9t2O1"
        "0rx5I6uOdz4l5C9TOVqDtT9dwDqUS1CFo+9Anz0U1/N6NxqndhbcuDahxNc8j5iTsK/OU1S20n7BjaPgL6Mxsg8XLxZz8dqcerTf"
        "KGP/UT7zXZTnUb6p7EPKZ76B8veccrTW77gzHsk6/zkL+8yivewq4/yib5xHjNx92Tes1l6F588k1bPrxxuQM2eccjputXZX1Xnm"
        "Ftbbmyg/RvlR1T8PyXEtt17GeC5Vw+xDyifu1s0Ld7Xzy13YyxzKT5V1kf2/3PNHeD+BkvuB/eqJ8br2rjQ4zksafx5JZYww674u"
        "flPGrW7d7k+q8/JF9OvuqvZ0VxNnjKzh/fBjSX885Yx7zIt7K/DvhZqctxNkX/Z7G+9pX1xwHSXPL9+KbXf3O7d9ccoROd/U5Mt9"
        "95nv2f//p+aeH27OtlK776rrkfkolfOYj3q3Qr4hEd8NeeOZceKn/6o6ckOuXCqmzCusx5X0d1Hx51YjzPcsvxzX+jiKxyFlNCJH"
        "zlhO6OO7nzq/m7PUr1z6kwTFaTi/6SySv0xexvOwiG/uVv3rRLnztl4/M4a7T7bti+d9aWd19eR3mZDf8Xz0Hvl3bs1PnH7lMj+m"
        "MvXXCf7+h/b3Ma/+vG8fl0Ycb/v5nP17Qo036seHvjDPzSEe/yDxqOMvZ5dpviF9lrs7lP1sOZ9V9g8l7Aus09Thed7X/oj6Yz3Y"
        "Pew8v3FVjfNeLg6762FN5grmOWcdrv1Z+4ru/HpSI791wXDejxi/7mjEMgmPcWx92DjmNOHY85H9zPhBuCPGr8Rcu0na8mtwkwI3"
        "GQb3KQ83FYCbEripMLhDHm4mADcjcDNhcH/Bw20NwG0VuK1hcIse7toA3LUCd20Y3JyHuy4Ad53AXRcGt9XDzQbgZgVuNgxu1Vsv"
        "2gNw2wVuexjcTz3cjgDcDoHbEQb33z3cDQG4GwTuhjC4/+Th5gNw8wI3Hwb3bz3czgDcToHbGQZ30cPdFIC7SeBuCoP7gYf7UADu"
        "QwL3oTC4f+zhFgNwiwK3GAZ31sPdEoC7ReBuCYP7Aw93WwDuNoG7LQzuJQ93RwDuDoG7Iwzu2x5udwBut8DtDoNrebg9Abg9Arcn"
        "DO5JD3dXAO4ugbsrDO43PdzdAbi7Be7uMLjPe7h9Abh9ArcvDG7Jwx0IwB0QuANhcL/s4Q4G4A4K3MEwuI97uEMBuEMCdygM7m4P"
        "d28A7l6BuzcM7lYPd18A7j6Buy8Mbt7D3R+Au1/g7g+D+3Me7pMBuE8K3CfD4MY93GEPN++cey07WPYu0nowM+ztV2K1Z2OY4uQs"
        "yjzF0dO0nzXfpwAil1hL8XZ/Bvsk7DP9ctdqmgOkN6uLSnMgi2eclw9k8JzBM+J0xPfmu2j/EuTB/socJ7nNd0he8/uI9y8V8d15"
        "Ol/MeePmnI/NFpV+tOXQzgj2TYZ3D2D/90gL9k+H8N0MtV94Eb9jX1HAPnkW9Y+k1HqFIp6xjyv8rvgev5deFvVOqu3Mpuh75xTr"
        "Wq0e5Cih/vVaecA+F/gNyIt+zn8N/Uuq5wO9X1P395Xve+eBi84++h9xL357WT0vyeDc9nDVvw/kc+V0TW99td+s57P4jsbDvvdJ"
        "+MaH8dz92T7Y2TTp2bqQp3OldvQHOFbPklM+0f7jmCHul2z8Sh+fX1H7bW79w8r5t7n+ZtXzC9+445yk0s96pP6WnoWcz9Oz1a5+"
        "VxnE+2duOfIV0D9X/gnqXwHnvrNo9wjjPIXvpknfBcaFPIU3RD38Xtqq1i+Mqe3O4n7L8UvbbuBfJb7P2Xdz2d8Pe5wO+O7NK7/m"
        "2Y/3L2a0fUmVz75/TDj6Ir1XnsO50yD3C3ofuuXelyh6H1LPyblf1qB6jmFODCt6rOA78zL0+7Ta7yNb1frWiY/pvGEOen4d77fx"
        "eJPdFZ4TOHhfgjyFV1V5Z9Ef+xzH0TP6U/oG28VHpGfozb5POaDYZ0ZzjxQ32vrVfrp6vgz7rtPvUjj9rhf65fH+Jtv5omrH6wP0"
        "LOyxAj8p8Lnn2yg7UH8W+j0l6neo+mUcXv+kP7j6ZrvG+1IH6/vast8vXLvm9WWO9F3B+Kt6TxhtAwH2PQG99wm9D97W653787Sw"
        "a9Rne6h8hfFg3wMN2vdz3O+rip0VYPcVXre24/fvCBz8XnpMlcvVv5DH1X8c+sf70na2n/Fl//wh7d09F39Lp/9ksN3PYH7h+9w9"
        "chw8vBXHge1/jzp/Vr7KeXtXlpXx6G/QDzAPs/+Yl7Ge5dXnwkFRH+9Le1Wchv0gr+pZ2j+PC8cbqv5bAu0/WO8ZoyH73yPtTNj9"
        "Tv4det4j7HWnWt96ZoLGawbz+kuqvZvT0PdjAXb/HaHnQdUe7Lw3R89J6BnzVwl+W/k69JyAntkO4rp8tZTnB+jXsTTsexLzC4/7"
        "Zeh3mOLmfFrol+NE3POWoBeL4wC2P+QDFbpEXMJ2/KWAuITjvtaLpFdeJzYKO/6qqL9RlYfP9914OC7iE45r8b6UVu3ftd9+jkPn"
        "lv1xX1C8Z3bkDW2cx+vRDNaBsm6c0t44Yn4o9at2yXGgWi/jxhssj9WDuHma4oDrsBNzguJZb5woPmE/5bwEnlfMKYrXrmM+devN"
        "UNzJcRuP3/w7nnxK/N/u7Xv8v8/zejN1TWnH/BHk5PvhmUWlPVvOuK/dXswn8wMct9F6YN9vHvDjTNN6xeOaxnjy/aY9nyhyA28e"
        "dnI9I/CmrtTpz3ZZnld7+7z8DKXfGXUeut6i4lYuMv5EHb69VTyC/WQv56euEfhvcdyBdYDj9X7hj8h75PkrcJ/A8xz7I/KuC2+L"
        "evi9tAP6Sgu7mbpY1x87hGX/ZT/leN+chB93qPJwe+78iPe9SLSeH4Ucv+Tdw9ouXnlZ7F8f9u6hHbubJD9v2xBgx5Bz3uT4kuTr"
        "fVCdB+x+Dfv2f9x/3v/a5yq3awI9Eu9X7JzzFed994UxX96MO26ztN+2dgbcw35bvYcdMX6e7omPbXLK7amcI4isZ+exJXA/bO+r"
        "GYfnK/+9+Ov6+yS9PL68CTuvgHFXu2fPGUkl/8mcovvbG+0cOSDvEvP2CPRkTiJfBHkCnG8m791HYqg/2418yJLIoxu/x3yNrJAf"
        "+VvteW1+kZefdvtOY/lG/3lHyTfLcr7Zf9xR8rJWyg8xwuSH0DmNP49gvNZeUL6IzBPh/m4+KfJFXhH5IutFvki/8A+ev9PIF0kj"
        "XyTAX6ye8WqYfIUR4y9W/C5sfkjO+JNQ7bHd5Yw/byifxbNP5HPBfnJuXso6Y7X8j4uafCaWb9V8NNGPnDFd9c9Xbl5kVs1fvLFR"
        "F7/Y4/XeHb8/3NiYceZPmXfG+Yucz2jLmUDe6AFfv0dbMJ4taWXd4Hz/Y0kaJ94Hv9aCZ6wjIy0tdfnateJ7uUSr2779e4uB8+Qx"
        "8ucnuu6Qf6DfN3bmjZ/Z30OezVnKC19o4fnrkyr7YcLw+Cyj0P9IMq3Yvys/8u75HPA17g/8hutJPdtyx5381N+6o45LH+R5+Q71"
        "p4j+/LfoT5H6k+T+QP4k9+eWsu9s8tmafLYweaRNPluTz+b0u8lna/LZjCafrclna/LZdHps8tmafDZ/vf/7fLZDTT6b0eSzee18"
        "G3y2g00+m/FF5LP1fkZ8tkfBZzvc5LOFOP/74vDZ7gbw2T4RfLZbgs/W/fnw2cLy1MLy3ng+Qr5gLkP8tdyavwKfbXFlPpsvb7WI"
        "dSwbC8Nn+4D0eak7xutQwbGrP0uQ35wHr430Wn5Y8NoeDOC1mYLXhvtCK095rtZ7dF9n/iGNsDsfHxf8tnPe+aLz/K7XH33eMHht"
        "p5GH7OP5+etH5rXlNbhJgRuF16bDTQncKLw2HW5G4EbhtelwWwVuFF6bDnetwI3Ca9PhrhO4UXhtOtyswI3Ca9PhtgvcKLw2HW6H"
        "wI3Ca9PhbhC4UXhtOty8wI3Ca9PhdgrcKLw2He4mgRuF16bDfUjgRuG16XCLArcYgdemw90icKPw2nS42wRuFF6bDneHwI3Ca9Ph"
        "dgvcKLw2HW6PwI3Ca9Ph7hK4UXhtOtzdAjcKr02H2ydwo/DadLgDAjcKr02HOyhwo/DadLhDAjcKr02Hu1fgRuG16XD3CdwovDYd"
        "7n6BG4XXpsN9UuBG4bUB13ov6+Px+PhtecFvy4Pfdhx8suPMbzu8Mq/NL/fwfeC1naN23Tw0vl9ph1w94Lm1Z/BM+wcT8psd4Ls9"
        "QP2v7eeWkRdF55AbBe8NebEV5DfX8d5kvjbn/zMP7SyeU5wfSfKsxntz87mZ57CGf6d+Fx4X9YN4cEW1/UZ5cC7/TeaRPq6eB/j5"
        "b30x7z7KusB8t25x/g8+4RTtz9I4T7bvSR3+2xkD9cYF/21cy39z8+jnSG+VosgLBQ7z8Z5o/0st/82cMtQ86ERInhvyJktjnOdR"
        "XJHnZk5l9PnkbB8DAfmr4AFY+5YU3pnLF+K87PcPqzwsyRPaJuSHnUt5AvlvLk/olp4nBL3W8d6Q517HC7psKHwsq5XswjQC+G7s"
        "FzhnKOF+w+VjxVkP0DPzNTg/ewZ6Lqv9dPlAzI97E2WGz0kof5zz/dnOmGdQGBZ4eF9ivtMs9Iw8igrzEpmHkoGewV8pnWV9UF47"
        "y1XPfys2yH9T9c3nJObZpXD6lvw3l+dA+fmFZ9VxdvUseT5u/j3mO87Hzgm9fkXUx3uXbwUcl7+5Gr8H9Zmnx3y5Op7b+6RXl8cZ"
        "lucG/VZgD8yDcXlvb94j3+0g2+M18Kwyet7banb+Out5uHovdu3iTGcb47sVVX+r47k9q9N7ML/NXaf3CLt+M2C9bpjXdlXVd39I"
        "Ox8TembcvNBzaD5b9r7y2ZhfFJrHNir0DH7YPfPYwCdy+Wc7xbq4Ko9tTuUdsvzbRfy0Ko8te195bK5+Q/PYDMFjg36/HMBjO6XK"
        "WcdjE3bszrMuj617ZR4b47zK95fgC0p73ijseRVem5fn02D8sVGVq57fdmV5xbhuMh+S31aMyG873CC/DfHw9Mcqvw08JU9PN1fh"
        "t91S+W1cb2YpEr/N47MtCj7bbcFn+2hFPpvki/VCn8xvq+e1XVuR19b7kh43mNd2dWVeG/ZBLo9tSs9jM6fn6uTS8deYr1bpRr0J"
        "lbcWOf5/SsT7G8S8NiTqBfHXXL1MrMxfg32498Yujy3bEI+tzr6gr+i8tisN8dqYz5amYwiFf6Dw1wYej8hfwznC/zv+2vnPiL92"
        "8HPirx0KyV/7nwb5a58G8Nd+1uSvGV9k/trBJn/NGa8fNPlrxufJX/vtAP7ab94X/tr/Av7vffU="
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

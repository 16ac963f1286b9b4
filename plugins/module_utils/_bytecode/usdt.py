# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 8544],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5080, "tally"], [5224, "control"], [5896, "control"],
        [6144, "control"], [6208, "events"], [6328, "control"], [6672, "rows"], [6744, "blank"],
        [6792, "rows"], [6848, "rows"], [8472, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4328, "WANTS_PID"], [4448, "PID_NUMBERS"],
        [4480, "TASK_GROUP_LEADER"], [4560, "TASK_THREAD_PID"], [4640, "PID_LEVEL"], [4792, "UPID_NS"],
        [4856, "PIDNS_INUM"], [5008, "ONLY_PID"], [5152, "COLLECT_EVENTS"], [5344, "KEY_VALUE"],
        [5440, "BY"], [5848, "STATISTICS"], [6088, "MAX_EVENTS"], [6224, "EVENT_SIZE"],
        [6928, "UNSIGNED"], [7408, "SUB_BITS"], [7552, "UNSIGNED"], [7616, "UNSIGNED"], [7920, "SLOTS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [8544, 8544],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5080, "tally"], [5224, "control"], [5896, "control"],
        [6144, "control"], [6208, "events"], [6328, "control"], [6672, "rows"], [6744, "blank"],
        [6792, "rows"], [6848, "rows"], [8472, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4328, "WANTS_PID"], [4448, "PID_NUMBERS"],
        [4480, "TASK_GROUP_LEADER"], [4560, "TASK_THREAD_PID"], [4640, "PID_LEVEL"], [4792, "UPID_NS"],
        [4856, "PIDNS_INUM"], [5008, "ONLY_PID"], [5152, "COLLECT_EVENTS"], [5344, "KEY_VALUE"],
        [5440, "BY"], [5848, "STATISTICS"], [6088, "MAX_EVENTS"], [6224, "EVENT_SIZE"],
        [6928, "UNSIGNED"], [7408, "SUB_BITS"], [7552, "UNSIGNED"], [7616, "UNSIGNED"], [7920, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "5c26d031944ab9c99a744db3e64d070df96bfbe7717aaa007267318af67bfa1d",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
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
        "eNrtWl9sHEcZn93bvVtf7NzF8SaHiZWzTdok9EQSQgGpVZ1GJUX8Mw3X8GIlx2E5RLKSS6Du5pDitCCkvqDYpZXyZreqKyHhxxMS"
        "1VqoUkBCgoc+UAwiQqBQqUUBIuQS28vOfL/Z29lb22ebqC/rl/HtzH7zfb/5zfd9M/u5e5j4a2jUVnsnPd4WdjHlz52lNqMzNul5"
        "3g/9//krNsuI5w7etzVTtAVdfd/WDYzLi7bUTQMa6P8J2np2WMxfP/xNai+cF61boX4+78/EuHOkZ0adp371knhuZ2iegtDL82S/"
        "M0vvne2G3Ra1E746/I2H/bYTdvpmevXDz4vxJnsoFofcC5gX8jK+PC6ybBXZkWD+EI4Yd4bLF7hMK8/lvLyfmzbmtyne/xr6U5h3"
        "EPJsasd82D/Xivvk2QP0T8GI6PEktfPPAJcjeJ7C89Oq/AlfPhdxxiS9Rs1xoZdtXiUemDWmi/ayeG6y5+n9y/T+NeDkPgT702S/"
        "5J2dfseTuOS4PjOEe65f8nJpQ14uhXjpdqi8tju+JNralAU+fpHsflXy8xHxXu1GB3jcRfoBz/rhBTH/Ac1iPRxvjdbFeY34mdsN"
        "fWagj9+/4OvD37fA25rgH8nJARf3YQa9stDj4wou9V7Mq2NePTLvYJvzzpAcyTMup+i3t9DWpjtp/pRG+GGcC/y5vXzcBFo+Tg/1"
        "16Z2BLzm/LiI57ka5OxlCv4unpf1LmFP1N7a9E6S53c+we1PWYLf3K4hv91/rLlvUzH2u1ea/uJSyP7aVFeg5xMhPWtTO5Xntekc"
        "8CAC/BbjTEaKXsNvZ478zUSa9sda+NrpNnFNX/HCuJqsRv7M7BDybTPLTNFqLC36CffxY8/CTxF/+4a+gd8Z9Kch7+vi+fjgMPpp"
        "w48P6uj/ing+MvRlL+qvODFtvcTieDSB1gUfJ1LEP+6vhD9LwZ+lsF6vY70M+LPjwAXxaMxXV/jPVMSfPQp/Zkb8APzVfBXrMoTn"
        "8Hvz327ypTPE01E9TX5M30V+TM+SH9M1+DHiwfjJncDnEK2HnqH18PelifHpEP7jJz+h4N83PIDfpPj48aKK/3GJfx/hP7yvFX9/"
        "ATaDf36b+B98QPj3bAv/D1fbw//eqor/v1ZV/O+uxuP/wSrh//5qKI8J8gcXfv4scLZTn1T2sVyXuPUobGE9WvA/ugH+u9fAv6ep"
        "175t4f/rNvF/O4L/LyP4L6yB/1vA/xerLCZ/srVHAr8+2IoPy+F3I414cgFxr8342CJv9/9XTnUdOUZITsTuycoc3qO0in2tQO0c"
        "wTsZxaneK/NWyoP7rlOemUkjP6rEx5+ylg3sGebjgGMDebZ7HjyyaPw8fq89f78S73MVmYdT/9kgv1vYML9biMnv7A7ijXODAClr"
        "f8G8d0TbV/kuvZ/Be7W17O4UdkveVC9sLt+sZ4coLghpnAf0u7LLAK8fo/evq3nRg8PhNnD4G+FQOx2cT7SQHq04FAQOzszTnuQn"
        "91fOG5RvBvz5Vnz8Kev7Rdu6b0/F8iR6Tgyfc8S+MJr7i1N/jGE+tGV2SNnvpohaTX7nrj9onN8Bzu964fjA/brI/9A6s+DDQHx+"
        "OH7sXeW8W+8l/Pn8dS4X+8/O/IbmeQ77MI19+Jx6njXZn4mPWo9Yv433vSZwNlnXahi/Vty2dg5rxe194OatCFxuNPnA9ZVyR/o1"
        "2PPflfh7hZRyrpc8HOm+txLGo5WPdPB1pvLQy2rh3922+EcKVd68B3tOqfEpcj9hZ07S+FcMxtaLX9C7/tJSS7xYio07S+vHr03K"
        "qb4UL0/69bjz7lJMHJM8qsySvFL/YJBfGmiLIR7nxsA7ef7fG49Hi51X1tZnMzhV18EpbFcFciR/RrqtyD3a+nLC51Mh703o1cJT"
        "4on7Qry/Hel/dSVu3nb3p81+vEJ40/45o9FtWb333Br69MTa6bxO93XODO7fDEoMpN9q21+k5X3Q9wO7+PPFPXnRynlKPeVAD+4v"
        "eD/tv+8peET9RSMl/UZmS/dtzqflPeX52PtHed91BveJPC8O+zcZd2S8Co/XQno3Av9G+bL7+SZfeCbuTsP/ww/JeF7tpXhUzf7O"
        "C+ddfF2NMJ8ebcrjGb6Lc5vEP5wn8alvaXQvEtyfynhw4fdkD/x89eYfKX7dvI3276RP79teVO5jIbnyXFPv/RXx0MdVnEMyRsu+"
        "vo19lIf+ecE7ureu3gT/LXVdnFnijW0RwO7HJL4jW+TnwXh+Yp5S91fBx58GeZR4/xLi2gkjwJ+vcD1NcVH2S55L+Q3wY7Eo7aH7"
        "G2fAio0jpUG6F1rMF2P3q23kVzbnJ7IrZM+ApvB/1/r5nOS53Hdc3oshv1DOdLGwnc4syV3szit5uDOD9dM+XN6c3v9eJr13aMr+"
        "STMVf+gT7NMfkZ+rjuWVPKs6Rvek1b2Wsn+k/6zu3Uf9mYKyjzLIs6K8lec5npcfCfnP+tWnYe/Pg/PLOfGc4qI8j8l955/LWZhn"
        "I/16LL8a6aafUfHe2E8r+TD4VNb2sO3Fn0xb88rvEjwf02CXvgV9be0t2hfIS2xrXvBjtGOHiANR/pZ1uvdwp+j3Yr8l5M0hbkhe"
        "NzBP6dBTiv82GeV75Q5TeS6/K3B5Q9gfmhh/omUfCf1fxr6eog75e8Jo8krINWl8gal5tJRf6tCU/cjPKWagl8ZKQ9R/CveH8jef"
        "Jy/HaUwZZ0XGWRgXfp+PMyLjDIwLP+fxVo+ME/fhrwCvCvBPA3+J+3c0Bd8DBt23N3BPljsd/x2M93M5Fz+DcfgQ6VIaz/Z/Fr+f"
        "pfYizlml42oc3f8FfOcajYw/CblVptg36vNB8C2qD3hlG5rCk5wu45UG3uTj/S32hxzXgPwxg+Ls/MtNu+l+rzP4HsffKKdpP7rP"
        "qN8j+fdFkWcMR/IOfF8s4x5Pyp0z6D2TUaB1usn/PP7kfcoDEMcWTxTYP0N+qa/4D089z9M5cfv6WbF4PT74qWUWuofNHW2ug4i3"
        "/Qehx+FlsqMIO/4TsaMYseO9iB13vLCflOvqvoj1RX5Z3920y8J38yN0/qU8wvf3k4gH4jtzJiv6W/36MPy6hfMUxRNpF/eLPxDP"
        "4f8rFvTsWo67p2r57o281ZF6H5XnNopf10J5510RJ97zxH3ijfj7B+cNnPfw/UGeG7m+k9D3cuj8fQvtKPuTJ/wAcL2yR+L9By8+"
        "ryjEn1+C/OKD+5uLX3fuK+eQvDyH/PV++HtKUl+R1Fck9RXt1VcMfET1FQNJfUVSX5HUVyT1FUl9RVJfkdRXJPUVSX1FUl+R1Fck"
        "9RVJfUVSX5HUVyT1FUl9RVJfkdRXJPUVSX1FUl+R1Fck9RVJfUVSX5HUVyT1FUl9xUdWX/E/gRS/Lw=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

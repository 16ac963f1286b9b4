# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6864],
    "maps": [
        [48, "control"], [240, "scratch_blocked"], [296, "tally"], [464, "rows"], [544, "blank"],
        [592, "rows"], [640, "rows"], [688, "stack_counts"], [768, "stack_counts"], [824, "stack_counts"],
        [2128, "scratch_blocked"], [2568, "control"], [3136, "owners"], [3280, "owner_levels"],
        [3400, "owners"], [3760, "owners"], [4072, "owners"], [4944, "tally"], [5528, "processes"],
        [5576, "processes"], [5688, "scratch_frames"], [6024, "stack_frames"], [6064, "stack_frames"],
        [6144, "stack_frames"], [6248, "scratch_frames"], [6576, "stack_frames"], [6616, "stack_frames"],
        [6688, "stack_frames"], [6736, "scratch_blocked"],
    ],
    "constants": [
        [152, "TASK_PID"], [392, "MIN_BLOCK"], [416, "MAX_BLOCK"], [928, "STATISTICS"], [960, "UNSIGNED"],
        [1456, "SUB_BITS"], [1616, "UNSIGNED"], [1680, "UNSIGNED"], [1984, "SLOTS"], [2344, "TASK_STATE"],
        [2512, "STATES"], [2640, "OWNER_BY_MOUNT"], [2672, "TASK_NSPROXY"], [2752, "NSPROXY_MNT"],
        [2824, "MNT_INUM"], [2936, "OWNER_MASK"], [3064, "OWNER_MASK"], [3592, "OWNER_HOST"],
        [3616, "HOST_PIDNS_DEV"], [3632, "HOST_PIDNS_INO"], [4192, "WANTS_PID"], [4312, "PID_NUMBERS"],
        [4344, "TASK_GROUP_LEADER"], [4424, "TASK_THREAD_PID"], [4504, "PID_LEVEL"], [4656, "UPID_NS"],
        [4720, "PIDNS_INUM"], [4872, "ONLY_PID"], [5016, "BY"], [5376, "TASK_EXEC_ID"],
        [5640, "USER_STACKS"], [6184, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "31b67a1fa0d700b208e04c40c092b45cf8198fab588108144cdc379ae1da462f",
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
            ],
        },
    ],
    "layouts": {},
    "code": (
        "eNq9WG1oHEUYnr2v3VyLd02y9RoISYxVWwzaiq2CxdZSov4xKkf6p9TrUVICpV9Ccz2hqVqQ/LJVq6CUXixJCkIiCJf+2v4otIJi"
        "QRFLQUUrRimCUDFgzboz7zO7M3t7l4utBq5vZ3fm/Xzejx1nJRN/pT1Ej3u/pPdzTFpXDaLFjhGX09wKpv0540TNGGMjruvy8/yI"
        "zWLEF+fzBq2rOPcOaPnIfsG3PLxH0FIhK57n4rqcTBv0SUGfYdLHqUC+QfKrnpgE7Djg/QoV2lfsmF9U/3lFf2m/lNOs3U4LPbfN"
        "60RbfiQ7x14i+w7A3+Nkd1crrXOGzr+v5+vo561fEr+1210ZH77l2irwCes5Aj0txiy+fjWIMz9XTg8IPnnWfpvxTkXLhzwH8awm"
        "aD8/F2uwP6yfzT6O5G96cXqMnzuon5N2lDtGCV+wx2b0IsmWR+v7IfjGyT7Jd1G9Q/Jt9j5T48NxKeLUjfifpfg5T9H6WrdFz8+R"
        "vX48Q/G3jbcE3Z1Yxjz13PD7vHEX6bMFfFdZQu6k94+L/BB6JUmfvvZn/DX5pZ/4JJLac+lPzm+zYk+SbavRU+TBVuB1CwmU68Oe"
        "X7sVfs5m3b+5JOkpeUk5fQOGv+Z/QzGqU6Sfwfoepff93nNeQeSay8vKfQbT9lmhfRb2qef7UU/UfQnsU5/zfIiF9vF1aRJx3g//"
        "tSAeDPGQcTANzd+r4wbhJoH6B5yE6yJ/z/nsuxe4OkPyMjjnbCTadb/u733Qp6+XNjrAZdfDRI8mQvvXQ48Y0+yVON7t4UXgMawf"
        "cGfHDQ1Hmeclng3gKhuJ92oc+YR9VfAf8uiTHp3eGvghruT1IPyaT5paPpjQZyhBOHS2AZdJrNuRR8m4xncyTueSLEd+PkF007q/"
        "KL5ZxPfxHPtdya/O7G+unl833Dujnxnpr02tGT8/uN6ZNeDr9aUHhPwW6N8N/f8M6d8d0v/XkP5zruSXa6b/RPRXrldpivohX/OK"
        "VUxfxxzwDegV0MugF0BnQWdAp0DPgL4H+iboG6DoA+jnQ4z8eRjUZjcWpD69Wh/E3BCeR7BW54/5yPmDzjvo84Pe+xkev9i3C2p9"
        "y1sW8sH06xzPLwdzzyDyIB8nwUPw+6BB8pzWev2CEnZnj1x/scCi7GtyLqqd62Q/vbgQLf9Bpvq1nh/lXFcennfr+dVS/Fqq1IlL"
        "253lU2zAR41zyO7RwiTOYf56jsoFm6Twjob9VO6gfEgySsTOY9TnzRT6aYH5cRe4Bc0bad+eAXVuT+nz32GL9k+PROMkkE9AcTCn"
        "ZgpyXqX3EkdLnqflXNwS0+pn3vgBcn8WtPPAy03avZz6tf89MLeoPnOKPuX005gHqQ6WKrQurEgAz0/Q+WP/lx++hx9+Ij8UXvTn"
        "dkPRo9YPOeGHUoXmRtk/ShPUl30/7grmJnEeNB/rErQ2b5+NzOdcrP68LPIiEeTXSESdzbM1Gj6ToispeDv2X/v5K/j5KuVnWzBP"
        "cP0ugZbGgYd7dL9dAt27/ir6yXZ8Xwz4/azM+cI+O/UZyRlCHprIQ6yrlvTDd4RHo13Eb3H8G8LPSWaLODl18bm0vKjvtxvwmynk"
        "FU4EeFDn9c6e+IJqVy2uXiC+J7Pgb9XgaK4pHJF+hSmpV7/eZ8yQXJMGxcKpBGvUz6Xe5bE71IeWyKc4Fs1P1mfJd7F+JPFQGCd+"
        "fT29hKMU7eNU+BM0AzyWKpBzd7Q/auw8VF+fJfXZseb6rJynJH52tFosap6px8c5FHynC35T0KsGpwntPiJcN3f0TPyt30ctdY46"
        "Lc6X07gXquzX7inC+JX1kc97WeV7qHBKyqf51u/7B4N5U70PkfdvdizO1Plb5pXsM8WOtwmPaZqjVfkJZa7k5zNKvSti/g78QnN5"
        "cfgD0CnQs9p8Xhx+HfQj+j4yaf61zUQNvs4gnlnI57TwLuQduelG2VVMX4Q9824z86icJ1S5cxF4LI5RfS8euRD6LqHvlEJlDveP"
        "l0Fv1fC9EmFPszjKM6up7y61vt5EfdXus2rwv0XLq3LHjPuv+glwnDfRTybknHk8mAMMjn+6//Xv2/g8Ecf9h0F6blX6wCUW3CNx"
        "OXuN1aTHueB7dwb3Y/NKf9qZ1e+zeP+yX3n2KP//+dLG053ZNPE5pNen0iNEp4tEH+qF3RvQ11FHpzcEcbVE3/zDFXZATztFgmV9"
        "ln6t8edJ/T4xj+/2evukvuG41vZN+b2WZM3ItdmnkfVR3ucH8dwcwsvsbeJF6nneVftQQ5ywZnDyC52fYP53xmwDnITxIe3rHA3h"
        "5LUQTtpCOFkHnGB+m16n38vnLeAkpt93ye/68trZaD/uCuPk84b7msWJzS42JU/G32bLFq1D10N1aAR1iDXU4/ytyHv0+3BftTIH"
        "nHwi9v0DAn60ng=="
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

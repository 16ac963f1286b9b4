# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 17896],
    "maps": [
        [464, "control"], [1256, "owner_levels"], [1488, "owners"], [2344, "owners"], [2760, "owners"],
        [3296, "owners"], [3432, "owner_levels"], [3552, "owners"], [3896, "owners"], [4248, "owners"],
        [5776, "tally"], [12208, "control"], [12440, "control"], [12496, "events"], [12616, "control"],
        [16912, "control"], [17056, "rows"], [17128, "blank"], [17176, "rows"], [17232, "rows"],
        [17824, "control"],
    ],
    "constants": [
        [40, "SIGNALS"], [184, "SIGINFO_CODE"], [408, "FOR_RECEIVER"], [528, "STOP_AFTER"],
        [624, "OWNER_BY_MOUNT"], [664, "TASK_NSPROXY"], [752, "NSPROXY_MNT"], [824, "MNT_INUM"],
        [936, "OWNER_MASK"], [1008, "TASK_CGROUPS"], [1096, "CSET_CGROUP"], [1184, "CGROUP_LEVEL"],
        [1312, "CGROUP_PARENT"], [1336, "CSS_CGROUP"], [1360, "CGROUP_KN"], [1384, "KN_ID"],
        [1408, "OWNER_MASK"], [1864, "OWNER_HOST"], [1888, "TASK_THREAD_PID"], [1984, "PID_LEVEL"],
        [2080, "PID_NUMBERS"], [2104, "UPID_NS"], [2192, "PIDNS_INUM"], [2256, "HOST_PIDNS_INO"],
        [2280, "OWNER_MASK"], [2848, "TASK_NSPROXY"], [2928, "NSPROXY_MNT"], [3000, "MNT_INUM"],
        [3112, "OWNER_MASK"], [3232, "OWNER_MASK"], [3728, "OWNER_HOST"], [3752, "HOST_PIDNS_DEV"],
        [3768, "HOST_PIDNS_INO"], [4384, "WANTS_PID"], [4408, "PID_NUMBERS"], [4448, "TASK_GROUP_LEADER"],
        [4544, "TASK_THREAD_PID"], [4640, "PID_LEVEL"], [4784, "UPID_NS"], [4848, "PIDNS_INUM"],
        [4968, "WANTS_PID"], [5096, "PID_NUMBERS"], [5144, "TASK_GROUP_LEADER"],
        [5232, "TASK_THREAD_PID"], [5328, "PID_LEVEL"], [5472, "UPID_NS"], [5536, "PIDNS_INUM"],
        [5704, "ONLY_PID"], [5840, "COLLECT_EVENTS"], [5992, "WANTS_PID"], [6232, "WANTS_PID"],
        [6368, "PID_NUMBERS"], [6416, "TASK_GROUP_LEADER"], [6504, "TASK_THREAD_PID"],
        [6600, "PID_LEVEL"], [6744, "UPID_NS"], [6808, "PIDNS_INUM"], [6984, "HOST_LEVEL"],
        [7096, "TASK_GROUP_LEADER"], [7192, "TASK_THREAD_PID"], [7272, "PID_LEVEL"],
        [7336, "HOST_PIDNS_INO"], [7448, "PID_NUMBERS"], [7488, "UPID_NS"], [7560, "PIDNS_INUM"],
        [7944, "PID_NUMBERS"], [7984, "UPID_NS"], [8056, "PIDNS_INUM"], [8256, "TASK_TGID"],
        [8328, "TASK_PID"], [8520, "TASK_CRED"], [8584, "CRED_UID"], [8672, "TASK_COMM"],
        [8888, "TASK_TGID"], [8968, "TASK_PID"], [9184, "TASK_GROUP_LEADER"], [9272, "TASK_THREAD_PID"],
        [9352, "PID_LEVEL"], [9416, "HOST_PIDNS_INO"], [9528, "PID_NUMBERS"], [9568, "UPID_NS"],
        [9640, "PIDNS_INUM"], [10000, "PID_NUMBERS"], [10040, "UPID_NS"], [10120, "PIDNS_INUM"],
        [10600, "PID_NUMBERS"], [10632, "UPID_NS"], [10712, "PIDNS_INUM"], [11056, "PID_NUMBERS"],
        [11096, "UPID_NS"], [11168, "PIDNS_INUM"], [11392, "WANTS_PID"], [11424, "PID_NUMBERS"],
        [11472, "TASK_GROUP_LEADER"], [11560, "TASK_THREAD_PID"], [11648, "PID_LEVEL"],
        [11800, "UPID_NS"], [11864, "PIDNS_INUM"], [12120, "TASK_COMM"], [12384, "MAX_EVENTS"],
        [12680, "PID_NUMBERS"], [12728, "TASK_GROUP_LEADER"], [12816, "TASK_THREAD_PID"],
        [12912, "PID_LEVEL"], [13056, "UPID_NS"], [13120, "PIDNS_INUM"], [13296, "BY"],
        [13408, "HOST_LEVEL"], [13512, "TASK_GROUP_LEADER"], [13608, "TASK_THREAD_PID"],
        [13688, "PID_LEVEL"], [13752, "HOST_PIDNS_INO"], [13864, "PID_NUMBERS"], [13904, "UPID_NS"],
        [13976, "PIDNS_INUM"], [14360, "PID_NUMBERS"], [14400, "UPID_NS"], [14480, "PIDNS_INUM"],
        [14688, "TASK_TGID"], [14760, "TASK_PID"], [14920, "TASK_CRED"], [15008, "CRED_UID"],
        [15208, "TASK_COMM"], [15384, "HOST_LEVEL"], [15464, "TASK_GROUP_LEADER"],
        [15560, "TASK_THREAD_PID"], [15640, "PID_LEVEL"], [15704, "HOST_PIDNS_INO"],
        [15824, "PID_NUMBERS"], [15864, "UPID_NS"], [15936, "PIDNS_INUM"], [16320, "PID_NUMBERS"],
        [16360, "UPID_NS"], [16440, "PIDNS_INUM"], [16608, "TASK_TGID"], [16680, "TASK_PID"],
        [16808, "TASK_COMM"], [17296, "STATISTICS"], [17336, "UNSIGNED"], [17664, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8bbc95d77f6bdb0f1d3219eb1342621f47c0510702d00fa315bf48d6d231424e",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
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
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtHH9oHFn5zf6c5MrtNnWaTSBtcvWOXkuOcnhHLdw1iof1RC4IayIS23XV5CKVtoFLJys07XFeDYgtwRqjYJOUJgHFEw9TUJj7"
        "Q7j7Q6SISDH+cYLKKYoeCNkrNuPOfN83O+/Nm903uxPueroQHjv75pvv9883sXqY+zGvwlrpvWw7a1ZjzK59Rmrr8dr3QoJxnwtd"
        "sI7Urte2MCPxFMD5Th7Wa7q7GpmH3XWjtu9Oig0F7wPAL9X+DtT++s7sd79b5xnev8/dt6HB93LvgotfIcnjkyvDai3B6uC/UMPf"
        "eW4K4Z+t/ZWW4H5DA0Qcuu7W9hGcvoGcd93mru8CupaBP+O13/tr6zSuhG8xobPdzu8aXH8d1w2kl/ad7kpydH5J09gFZx+wjRU0"
        "nj7r68gPDX6wXoDvAb7sFu5bRn4kgB8OH1y+syzQoxHctEe3/2MkUrjvhLsOdsGGDfz927hWFg+6z6909sM6dwLWmWFYDx2xZXRV"
        "Js+APDJ5DfA4zGTyNZdgX24P0p2h+4Fumdx1n9zNpRC92RMvnHIDOH49FPgwW1rF+1AfnivAugpimi108M9Ls6dBLy9+w4WUzaB+"
        "leB30r9pXIvaUZeO9zpfy5NV289HEW6ld5bDt6m9rza3i6rPLiy0P0N/RmqHld5Tcj3uHQ25PhRy/WjI9Svu9Q2Ud2VuwgZ5g2JY"
        "Z5G/KOeTV1u1/wTaNShaUfsZPufn7tpXehr0Ske+XAzTqxFXjuYa4FnCfdY53C/4SXP9PMDvgsBjrgA/zaXZWPSQ9psro031xH9/"
        "Ngv+3oODepbtQPqvhtH/jLuKcjS0z9lKfiyLdM4o0nkT7WQmnjjo0JOS0JXbK49Dza43o8NC/AJ2P9PYj6jSI8avsa5DcD0j+s8n"
        "AS7KNYd6ay6D/Z0ciMuurqFdfc/226+YH5Qu8fbyOq6nu14FfVwEuyldSsn3DXwL9X5Ibk86+ZNo9mSuHOXgKN+Pemo9D/umOwDP"
        "Hz9P/L+NedhPXLtz7E+T8If00dDe3tZ9v58sxSWff6J8/rztzz8oHw3oY/L/+QfwK4/5xzxTyz86PTqGnX0Z3v9ZE6gnOurJBGON"
        "4mOa7d/hePgnfM5fMR5Cwt1MT4vaLpdOoqs8U42Uf1Q6wc4Ntg/jBdr93hTy/cNwP/qr3Nmd8lt/RPr/AvRf/AxTi4fdLv2OPrjx"
        "dBXjaFO+7QuJo+e2ZXog+nlrBelKor6n6nbjqPQ4w+fhWmSPcXacZoO8Pl3dKb7+Dvm6CfZWkscDcxnl/lBYXPg91lezHBznuRUu"
        "j/01/P4y2lcW7Qu/U56ZZm9i/Qb0ljQWUgcPbcP+HpTPHvDfTe1fc+WRZke3/fgG+RvNXoL8/Qfy9/C2Gj2PbPvzMkP7BPAlKfc/"
        "hgaIFHThuv4DwOMmPm88pVbHauTXFri8v+14sqgYT9Yxzn85L+8niPDn1fIx4h/ZU2kZ4A0OzIB+ZDHvRH0kvcxh/MktyPPjAD4v"
        "xsOv8oxa3CS6xjOIN66Uf46VPo/2VGyiR59FfQB9Mbuwb7ZbD/izqpI/AzsorfwH9f9TfB4j6CvhZegnlPTWy3v+5/T1g+9zfdWl"
        "fAyDa73I12+llQVbrt+gR9bj8j7A2MD0vVb6l9aT9ee78eaL+Dx2+p40X6R8Stsv6O9bWOdj3Ou9g+ttXN/A9TVcb+H6Cq5ruF63"
        "/fZgrp6w/X6+r/trUvvfSBGfppX9wL+U/EA/6O+Nf6Mf+IpAd8z0LiG9y0jvwLlkY3q/moyX3u4kT+8Xkg39Xqpdv1cN9XtVqR1X"
        "m/i9qq0EZ70a4veqyn6vKvMPKdHvVdv0e1Vlv9cKv6ieUqUr6PeqIX6vMdyA37tR5ew9WKdCXl55FuyiiPMVcwnmIcXsNQ/eg758"
        "Pc3WgE9nmLBfa9iXqHRC/9XTV6/fo6hfyBfaH4B/7FRoP1UK7yb28UPgifdXjmG/FvuDTfoVXl+d6ktRP0nOZKeD3YeZvy/Wat9T"
        "9AOBOV05vG/Zir4T/qp6Woc7ZMvqMLLvsa6OaPov9G1L6I/Gsa9nLk3Y/n5+vV+oqH+CvtDzzKXRpnrH94HRf3UfjEfegh3ttLzL"
        "c4ryXR6SzqE9/zagtyffNdj/3AL5JYPrl9CcLkDHlKKc1qp2HHDGdZ5u6lu+5OLs+EXKUzDO76a+A/jl8qEfot5BfkP9x/LcDbiO"
        "+Q75eSPbJ/R/o+MfSR8m1fShPAlzAuJDGfM2FbxuIby8D16a6R4fc5wewXPKna/YzeDkXb4NI/8vI15v4Hc4L2Du7ke4v+LmFkXt"
        "AORp2Sc0vx168USY5+ReaKwvon57+Q76sUJWgNetZo/WFA+3vHjbVrpPwEf1OWkG5yQoPxDzAm9uvNg4jlc6R7l8QTk/CIV7ubX8"
        "YFE1PzgTMT+YUMsPdMoP3ufxAuNzeD4QT7wwVy7bsritXOcIelHPA860mAc8Eo9cxfomJrmWZ6rKc+/W5JpRqpuC/ui27a8/LDwn"
        "WNT483oW1cHzJKdTIecbFOW/UuXihac/MxH1Z6Y9/THXUF8wH5gW8ozBQjx6df/pU7YtP+HJtUdNrqRXccu3LkeYA5rrs149k/LV"
        "NXRuIXft3fEP7fZBzOWJJnXCg+35/dUq9t3SXD+D+nPlTvAjXp/Dm4v/VsonyqsN7ZNMlpd5v2c/jnLDvH4hbN42HHKuLFpfJPzc"
        "RjQ45nfzDesnOt+gqsd0DiDQt9NRjwX/lXuZcf1mynPfa/WMaH+evl6NmKcI+XkJ/Ydzv+baB9R1xYTGw528g/XKHwLw33TPNRzB"
        "vjfWN2s4Z0hk5H3kA/W8la+zEoHreQl9RhYKV+VzrGQnmWfv+und3HvCXQehbe5ed+bhznWw44/dJTqdfWNnE3w9nRlmfnh0rn3z"
        "INXVcP7bfGhIyofBAw+462ahXypHI/uhu9Hm/4/dBbyvJ1TmRxt4TsGZi41in1hD+i5J5gsG/Mw2J/Ih+O6LiG8B8Z1LcP3cTMic"
        "IoNzilX0c+fvkznF9A7NKaL6O3xvguJ3oD5TOD+7k3WZN6cIqU/HzrZZl92o+zvZuRWaa4wk0e/guSpzHfyakUxw53ToPFL5EM6J"
        "8dwqvc/jxefEq9L47c1DsjgPWUf/27HAz0My/DyE5oxWnuqQZvOQK7b8vGbEeUhYnD42G63fsd643xnsd+A8Z1613zGK58FONe53"
        "ZKjf8ShXr4XWLz0heW9PSN4g5r3zMee9k6r9jtF45x/z8jyC5ovePHtlNuR8VzT/GcDLq68nWuyDHI9H3s3qnBbl3XbdujzapM7Z"
        "r9YHEeScZgXG54uQ32x2QX6zOaGjn+p7h8nO/bYY70o3m/BFEY44/6Y6mfx7uRfnH5NrnH+gODuCerLhnevp5vyxoX2ANZxfRu3/"
        "xKQPpetUl2rcHIPmFuXJW7jiPGPyNVx/gX7/On7/Pq6/tEW+JFz6d0nnKVRXxFUP+J/rkGRgH06cq3D7Es6+JGs0b+H2p5z9P2Ky"
        "+UoxA4lKsWM+JE7DwR3rCu7viBifOyLmmXHPI1ajziPQz09Fm0fQ+670XkxYnevF6Z5Huf5WqN/uDvHb3YpxeurditMT8cbpKdU4"
        "fbm9OL0aEqenGNcXjhyne47FI29xDhiTvMPsQz1ON+tH9jJu/qMo5zTbw+6H+FuevM3F3xGHybpzHvGBALw7NXhGR0j8mG+vn+T1"
        "r6hvlc212F/a3pL3lzSMCz+9p9RPor4MwcFzHKrv2Vga1YV75X0H5f5MVum5VrLep6H+UaIFfA0N3uPfxPdhgv9/4TdbzFeXbw7o"
        "bEiiD4SHkdS4/tFGjcnOVud463GX59DvH0F+FzNAr/XpOp5OP3A8jf/XAsTj9cOsh5HP2O8vpOrv09SWC0ay03u+c53OkZhdINCn"
        "PvoO2HU/0vORAnvbJ/++/r9z8S/N/gbfk0AHvXc4kkb804j/4wL+ScT3CcSf6MG8i+4T+e08J+H2KVc8vrv6OHAE8bm+BfT0Iz1b"
        "Aj39QE+a6EH800TPW1z/ebNQCOkrzm9F09tvbnH93Dz1c+fc6/8FIQkIhA=="
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 24408],
    "maps": (
        "ticks 3 gate 21 control 14 gate 26 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 4"
        "3 owners 49 owner_levels 9 owners 22 owners 126 tally 98 control 11 rows 247 blank 9 rows 6 rows 7 s"
        "cratch_frames 9 processes 206 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 "
        "scratch_stack 22 scratch_copy 7 copied 1339 copies 7 copied 10 interpreters 32 scratch_interpreter 8"
        " interpreter_frames 239 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 s"
        "tack_frames 5 stack_frames 11 stack_counts 6 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 33 STOP_AFTER 40 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 43 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TA"
        "SK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_"
        "OF_TASK_COMM 3 HOST_LEVEL 58 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 9 CASTS 14 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1398 TASK_T"
        "HREAD_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258 STATISTICS 88 UNSIG"
        "NED 5 SLOTS 40"
    ),
    "members": (
        "TASK_NSPROXY 107 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 188 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 T"
        "ASK_COMM 21 TASK_COMM 3 TASK_PID 59 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 364 bpf_rdonly_cast 22 bpf_rdonly_cast 218"
    ),
    "linked": "",
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [24408, 24456],
    "maps": (
        "ticks 3 gate 21 control 14 gate 26 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 4"
        "3 owners 49 owner_levels 9 owners 22 owners 96 tally 124 control 11 rows 246 blank 9 rows 6 rows 7 s"
        "cratch_frames 9 processes 206 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 "
        "scratch_stack 22 scratch_copy 7 copied 1350 copies 6 copied 11 interpreters 32 scratch_interpreter 8"
        " interpreter_frames 239 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 s"
        "tack_frames 5 stack_frames 11 stack_counts 6 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 33 STOP_AFTER 40 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 43 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID "
        "10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 18 TYPE_OF_TASK_COMM 3"
        " HOST_LEVEL 58 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 14 T"
        "YPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1409 TASK_THREAD_POINTER "
        "33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258 STATISTICS 88 UNSIGNED 5 SLOTS 40"
    ),
    "members": (
        "TASK_NSPROXY 107 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 69 TASK_TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TA"
        "SK_COMM 21 TASK_COMM 3 TASK_PID 59 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 244 bpf_rdonly_cast 22 bpf_rdonly_cast 218"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ce9e5cea2f20e0e84276e62c1db8769a5115fac042b1e98e207c65e911b65e50",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
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
            "name": "gate", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["state", "Q", 0, 1], ["opens", "Q", 8, 1], ["closes", "Q", 16, 1]],
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
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 1,
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
        "eNrtXX1sHMd13z3yPkg7OprSUSdGNElJphnWsmhZkWnVH5SsyLLimrIiWqrg+HiiYtGsbZC2InG5rkJJthOrQSvJjuMaRipSFkkh"
        "QGn0j9INWpxRtKBbFK2BBqgaA4UQJDETNADTqo0K27xy9723s/NuhrdcfdRRT4C02r2d38y8N+/Nm6/f2rUNeWPuz2TMcP90977l"
        "3qdvMqQ/uRG4xiOG8VY+n39p7v+m8zwOz+3eE3m4fguvQ3gdwGsfXnvw2oXX3XjdjteteG3HaxteW91rKr4SyzlTtJwz/nIm4Hkq"
        "kXKv1hG8Nxe713RMxknFbnCvkybKpfZ00fxO+/JLGRHIx4SM783GWL6m+0bUgOcvuf93fsf3qyDjqPvUeV6Fz8vgvh/zNSE/e6nh"
        "4Sya+7t/7m/D3N9DeE0Z9aw+C5Qf6jkVr5HyT5lLrpH84izfiPuG3XtpFuSUkOXYT3IEnEnM7zsGtVdIZ/WTXD/OU3r390oDymuy"
        "epl7DfVzwLGGIZ2F9aRrtgbrux+u++OoH7wyvKEO1Ocktluen13b7OYzBnIfihobvfo7FpIuk99P4j3Zud0L+sgNi3bkyH9yTlwJ"
        "xOl364N643iLryxO9zw45T4cLqfsGKYbgAcdabiOQXMZ0smN7K7uyCzkF8N2nkX9mKgfvKbMlW59ctj+kvieNQJ4mcZw7TxXge2n"
        "Atv7SahAp/nvWE6wr7r+n0P6BKY7oivnIignli955NqUcxL9Q/fgtMZunpvXPuzatPw8PX+7z70M94diUO8JvBd6zUE94lj+/oDy"
        "6r828iqUD/j5dER+bg2nmV+C+0nE735zYX48Zdwv4WbR/ggvi+WaLKf8ZlwDya1F+UVAblN4JXlO4fWZxjsh3bYE9NsbqiAfs1yS"
        "v/d+9eel8nj6Z/4vd5Dp+yDTd//hgPbxuatiH6K/Ij3/EupzGuRHcrXOgDy4PA/h1Xob5FZXXYnlQrmswPR4tVvgeXzOn84VIx8v"
        "x3pvUuN2Rqby7rWiC+X2utdfbPf178XkXdSf9u/4TPup+XCmfTh2JeghZYBDmCwje4Tn2ZvKUY51UO/s7y2s3v3Xtt7WMLQ7p191"
        "2ot1RrQfc5722Bkx3WvUbSVz7y3B98rRjvFqjaBcVqj9xDObtkJ72QD52rVVnl+zHdwYxY2/yPvjJIqPJvbL7TNq/Au8h/XurIji"
        "89/G+zK8vxvvKZ6+C/zcScPzt448SL51jT+Y9cet1L4L/fUZpT10mhD3WqcwHjwJBc6dQb2VgT92/CvFRwOKeL3TAHllhy/m/e2s"
        "MM4+Be99t1zTfxhS/2GZLC6thuvqW1/x4lIHadfcdWbu3STafbLGUOKT/RJ+lsmN8svepLYHklNdo2Wo5B41DqL+/k6jhxdnVc8L"
        "yumT/+lA8q+U4uV0XMaLGnHM/8/zrv8tEj92zo33Em66Z2f9csv0hxyPae39lyi37Kw0HihoN18GvbyB7UY3XvD0cVqK8y573DAY"
        "cNyA8b11skqKE3k7KRhn8nyf15fbP74gv50dAZzVjU2gzwTaRQLtAuNNsg/yS/ZxTf7dV0Zu3ceDjZNoXKQrR1Acij94v5DFcpL8"
        "624l//pNjZ2WS/0cx/tq4w2zlzNfIOYnIjCuH4bxfcpMXdY8hOiXfv0p4TjPP6xJuFdrBPJZXV3m5eP4A+d3kMfMp9I8TQu8/9XG"
        "iDRfYceqDD++PQhy/3CpbIfcjnOoz11z2TsIk+j3UmWQIHsK690C82e5vfh+BPKhdpuKQENIJ1h/lqjQzHd8F/UJ/UsW45Zss+HZ"
        "S4NvPB41XpXmJ3R+hbdXisPIHwW1H/IvBXgbIB4newrqf4r5F45jb7gw6/c73K7s4zgOOKqOu8i+PL/SMo3t7HZNHH5+1h/nOf2P"
        "669M9FdL1fF7cmlA//X8NfZfnn/5YHa+8gT2Y8MgH94vZ8exfxmBfOqqTUke1I4p7rfOyO2Ht+Ow7Sn3PMVrF4q2T5WcrBFqH03G"
        "ZbUDVp+r1Q4K6l+knleqf48aEWmenNYFDnl6hv6pu3YzXI+3y3EPxm27UK40r2yNgx9MmUmNv7xB+Tw3JPePBXHrETm+9uLpKvKr"
        "pve7k3N3JayfdA9ux+vDeN2N153oH9vwfh1eH3evu+b6l4jbTqH/ScVu0tSnckHltWuhPI4YE9Lz3Rivlhfobzvqrwrxqor0262K"
        "9Z7ORM1lrkOA4ovlmysT82YmljcSorypxHJTXo9bWHntyiqct1hswvz8+7h+9h5e38XrO3gdz/vn8fk4xz7+vutXOuO6OODEAuOA"
        "b8txgNfvzKj7a1yHUfX/M0q/AzhavHn6fyXe6Az6gZmi/f6M2++DH6Y4u6DfH4R+hK//ZLHcJI/VS3X9/IVZ/zxUgX+v0fj3Gt7P"
        "zwQep8wnZ30/P5PX4cj9F+oL4xf9eCUYHvWfhf38DPaT54v080aRfl5fDlW74eutFK9bw9NF26FKTquXrjIuS/+0Xj94lfU/GExf"
        "3SHKsZD+vPv4+2i/B/LSfEiBH4up+zNTPb8Vpfkhvp6umUcJql9rHPxtd+0/YBwC+ydovpLGz90tL+DvfXh9r0DeQ4r+0/97F/7e"
        "5jxfLOrZX6S/eV8xPu6MJYr2k0461Tycv7+0zuE8dQW0t0I9QYds9zbn5fXsLhGnmU77hH0tORz/OvP3l8pwXcuE/B7wzftN4ZXG"
        "38+YGzw7uuSbH85UCftKvbDtG87//8K663t1XdAeKL/kXnm9ZgKWP401ON+au5XNb+O9M4+YcOX5X3m3vFieVBwEQesGdm1X0big"
        "y6enTjeX4u/nXlXHMYX7SWqMheWP8+FjYv7OnUdZmjbk+Zq///jy4rW//liah6mieZjcx+r45fkolKsL9xf1u/f2m7huOYz7l2px"
        "fWP8gNKvU326a6fV5R0V+nXsn+Zh+HxuQTr+HrX3N6F/SlV0RCFOfyRK732P+a0J37jFaUbNGJeMO8/LZLsvnAd/AOSTfQfnlzdG"
        "7/T1P901y0EOL6eV8Z59EOQ/MUD9HpTbPtLsLtjm8D3rqfewXu+5v+9y5DE7F0/1NsP7r1fJ/ddAw2HP/iM47zX3l9qvU58+ZX2+"
        "73p4uwfS03jFNS9fesc/+XH1eMMRrz3M2YydVuCWM9zyILivC9yYBjfGcGNBcP9A4CY0uAmGmwiCOyRwKzW4lQy3Mgju1wXujRrc"
        "GxnujUFwewXuIg3uIoa7KAhuRuBWaXCrGG5VENydArdag1vNcKuD4D4kcJdocJcw3CVBcO8TuDUa3BqGWxME906Bm9bgphluOghu"
        "s8Ct1eDWMtzaILh1Ane5Bnc5w10eBLda4N6swb2Z4d4cBDcucBs0uA0MtyEI7iemh7tCg7uC4a4IgvsrgbtKg7uK4a4Kgvszgduk"
        "wW1iuE1BcD8UuM0a3GaG2xwE9wOB26LBbWG4LUFw/1bg3qbBvY3h3hYE9wcC93YN7u0M9/YguBMCt1WD28pwW4Pgvi1w12pw1zLc"
        "tUFw/1jgrtPgrmO464Lg/qHAXa/BXc9w1wfBPSZw2zS4bQy3LQjugMDdoMHdwHA3BMF9RuDeo8G9h+HeEwR3r8C9T4N7H8O9Lwju"
        "LoHbrsFtZ7jtQXAfFribNLibGO6mILgbBe5mDe5mhrs5CO56gbtFg7uF4W4JgvtbAnerBncrw90aBLdB4G7T4G5juNuC4KYE7sMa"
        "3IcZ7sNBcCsF7iMa3EcY7iNBcPNiXmy7Bnc7w90eBPeiwN2hwd3BcHcEwf25wN2pwd3JcHcGwf03gfuYBvcxhvtYENx/Fri7Nbi7"
        "Ge7uILjvC9w9Gtw9DHdPENy/EriPa3AfZ7iPB8H9M4H7hAb3CYb7RBDcMYHbpcHtYrhdQXDfErh7Nbh7Ge7eILgnBe4+De4+hrsv"
        "CO7LAvdJDe6TDPfJILi2wO3R4PYw3J4guH0Ct1eD28twe4Pgfk3gPq3BfZrhPh0Ed4/AfVaD+yzDfTYIbofA7dPg9jHcviC4mwXu"
        "cxrc5xjuc0Fw7xa4BzS4BxjugSC4twvcgxrcgwz3YBDclQJ3QIM7wHAHguCmBe6gBneQ4Q4Gwf2cwH1Bg/sCrLc41+DzqBGBe1jg"
        "pt1591k3CHBWTex04rCYLzfn7o3DMH9bhdf0YVhvhfWcVNmNMB98R0LaZyKVdy6FtRbkZTfi+sFa3B/ciOsMaxN4n8B7nDduFOu5"
        "zjy4dRTKbbe0wbr60TTe4/71o1jOFtz/dQzqYx2Felgvwjy2NQ7z1NY5mL/O4YJhMoXz2504v2+I8wbOv5kozvNvx/dGIZ/6LnyO"
        "8/3WGJSnHvcbjyFOJianr2/Ae5wnr7+LvY/PO/azdCfk/Jxzpe6+dvduJp/B8nRg+qm5q3OSLLML17cexPqVy+tiax4UenPPvRyg"
        "dRfT+MBdl/lR3r+/0d7wLjt/gfsdzsK6QTwK7c85Z9NmOvsYaN8j6M9Z7y9z0+F9Bdw76wlOeXMnRXk+cfZr1ELA+s0KWldpnaX1"
        "Qn85aN2VzrlYI9hezkF5rXEof249vH/vyotuylvM/zQvzckqVy32eZa57R3KnVyJ+DsvgBz2QD3951LcdrIK9YPnu6zTIJeOCO2T"
        "gXt7pfxe7kv4+553oJxnsH2hPeQo/7exfT2A+sf8M4S3E9vJizJ+Pa53jpXj+/i8g/C/QvhgF4SfWyenc/2Z084ekNNbZ0Afdu+4"
        "tK+G0pO87V7Yv+mcg2ufyedpP17umPCXThYZTEfytLednvXXx9l/67STZLW8/i+v65tG8g5ZfvsR33ob9UrlO0H1AL1ad097+wQk"
        "/d6N76Pf7aBzEoRD6/+kP8p/sUZ/uP6Zof0lr1H7fmPWv/+kHs9z5TaiPk2mz41i3XLjnFxzL9L+IZCvI2+nCWa2YLnvoP2QqO9X"
        "5Pw9fVegvh/CdFi/TA3p8wTYbwz10UR2eEGxTyhiJNfK++F1+qD1R+umGbUemFxzuN7fsVLWhzWM7W1OXpuc9ob73+K4r57O8eXQ"
        "Pq1zqLdTC7Q7z76/BeV+G/VG9o3t2DoLfqh+J8PB3zvWyXj1R+VyjNE50gjqBeXZQX4H+7GM50+GQD9R1M/XSO+gH+qvZT2VCbv5"
        "ShE94blZK3JJrSfmvwrspZH2zQ+AXE4u0F5IrudQ3q/JdmKNoryzanvpYP7BGkF7WBnQ/5EdnYN2RvtKHP084LS3UWhvGdwfkKmm"
        "+vbM+uvv9Ieufh5V6aPcSLbJctHqIyrSS3r4oqzPjmPMTsZBTuQHnfBh8wycl3PlRXHODubfFto/7aB22TevnVD/pbMP6wzqidXL"
        "s48o6gl/70B7y7TL9sX7EdqXKMs/Grgfsc6hPXwnEUwPzB6st0X/+CWn/eA+R8d/zTpyoH7g0SL9zCjqoVtjN4+RHrrkfqZG3j9P"
        "7aL+iBxvZrKs/Y+iPr4m43vxKekDf+94VI57Mikqz3bZX90yX38SE/0J91OjqBeMO6zXqtT6ID/0AOs/1hf2H1scfZwxvPPYnzpy"
        "uENOb2/bOuuPPz0/QnjjqJeX5faawd9zW6m+qA/cn03xkTXyruSfxhKYHn/v6GZ+bJWMS+/Hy1EfaGcdWH6qj13bPqvyS3btbm/f"
        "rhQfL2b9dnXaEONMn7yZneVoH6x0ni3undvMYf07emT/YpM8zsrnffz28yDTlzOOIH3b21TnlRJeeZJevEr7uCHOmUJ5WKMQ53r7"
        "hMchXkv64ljTJ0/rHMSvUzS+8dK9I6Wj+HLCEnKRxmkYp01QnDkG/TuN8zzccxCHJH3zEG78h+PMNWjPE0tJrtAfOTwBEs7wgKRf"
        "Hp+v+Sbi4HjR2Z8pp+8rSO80vUwrpsf2N9FO5diuKUdXAU7UX44hxCmn+rer5T28tQAn5pM7+fd69Ce5L1I6tNsUs1vy5w3yfvF6"
        "jEdzHh8F2u1iNs6n309De/TkQfE2lWMftkuKd4bRvmn8g35yLMriwx2yXyO5O/YR980/ePMEOA/gtbPvYj+JerWGwf6TVbL+nfmo"
        "95Ly+L/dt08/jvtzaRxP+nDkn/CN35z9rO/O4azel0C+sIgU39M+S9o/7o3TR2Fep7upQdp/S+cKJvpFOU2c13Dfo3isKdi+zk5j"
        "qeSPu9evUqajfsipnzP/QTj+/bpHDT2fQUE5fPuxp337Uovv/6Xz3sg/gP12J9Z/zq7y/n3KQfed0/532gdeuF+33fTjp8z7TPV+"
        "XeTdGT6A++MvFN1HfEGxr13wWv2waPofKvhjaJ96KtaE5UZeGXOV6Z/Xyx5MG/7zCakYztvGVHG7M0/aYsjzZDMLOyeF51OiRqMx"
        "37kFsb8+4LmXMTwv1TsT+JzmfOchiuGQ/OgcDD/3E/h8DcrDel7Wuz1YvN59rnzw/Gfs5xSvw33FR5Kfz950o+cvYLyG+NifBjmX"
        "1udL7+hnyLWbGYknxmtX/UvkfI4tLB8650PzG3WNEDhlkTeR1yOZnh+X8vfwsdwkbxoX6nhUPH4D8y/B3yR+nJflCw48uWxheuTr"
        "HZPevA3p8U+Velyo/qLGBdQL7Juf9OadL09+2f4GlEsF6mfVlcEdvZD3+y0b48P9MTovB362o4ZGtEsN//tJfN/GfpL6zwnUrzPP"
        "LcWhNG+GeB7/GN47vETO+CgVRx7U8WnpvFBnRdztIL3z+tVyOyB/mYrcKY1Ho8Yd0nvPD36E56QBP5X4KWtntxnF7GlaZbdxdX/a"
        "afwrw28tiv8R4pvzrtP9Y172B2C/1B6Cnmvk7SP73DovvQPRfwbkVbfWZOsmgOvwjThxWodPHxFXDz+AfG8lPbxL50Gxn7zfKNbv"
        "npfO/1BcsjxQuknkh6T5juJxT2yB5YGKZYfRjkbAXrpbPsG45JLy/NAkW/ej8/HifBgEqNbYefy9VrY7mmepludDd3nxMujlwQjp"
        "4b/zEVevbWgfF1H+vwrES8XjyGJy7DR+hu2xzWtvjt/vXtqG+vsx2t8J6VykPi5sZf6+B+1pnnOARpBzgDAA8p/f6pkrp/ZcIPNn"
        "ZAd1fZXS+o4Xv9yJ/hDtew3N69zBxhl47/CZuvqP4/lA3bijpScfbNxRMe/4JOh5QNoPQOf7ojo7Yfl7PBPGp5eKtTP/eULht5C/"
        "AM8JCvtfpM7fp8cuxXlU3finWD1Sxk8v+ceB3vnGKkPykx9qeG1T5vcv+v3mh+mEO84tjPtNKe5yylmG49X7ffXeFUX9RuPSugXZ"
        "GfE30jzpIVxXJ37HzqjgoxXzbPlvpMoqvfyd58S7bR2Bit3b+D95/7j6w+a08SvnfSxPXRXyBUfJ3wPf4ySOa6N4TnQXyr+zPC7Z"
        "g1f+MiwvztMcovqgHVE6LudJ9Herq3//oqyXVizP4EWoTwPW59esPg1Qn3Kqzy+8fgPST2N7LPHquzglXv355Vfi1cd8S7z6/ji/"
        "xKtf4tWX5x9LvPolXv0Sr/5nn1d/wOsvSrz68/Hqf8Xw77PV8+r/zsLq/RvHqw8vhOfVh3Wgq8+rX4f3xKv/ebyneBom3C+fV/9P"
        "IH2c+2vo3zrjMOC7fH79L+C8HPHr/xHW5yNNuUb+j3nmf7hAnvlvXyOe+W9IPPPefmnGI51KwEaD7Otg353xh4z54tb/b7zzxOO7"
        "uuZ+b33F5fWLIa8f7lNKDqjHGwX5Hrsy8go6ftDyzR9bGE5wvvlaab2J22HR7100Vc8v57TGvhm/bfjvXUSMYP6wGG9+8grx5seu"
        "Em/+xyF58y+WePONEm9+iTcf5VfizS/x5hvXH29+Ub58zfesaD0mFSkL1P9/Vvnydd/nKvHlByvvZ48vf+Y648ufvsp8+ReuMl/+"
        "+euUL/+DK8SXf74IX/4HAfnyp68yX/6FEl++UeLLL+TLnynx5Rvz8eXfUOLLN65nvvx/uky+/CkNX/7faPjyDzO+/Bd+Q/jy8XxG"
        "xR7ky//dBfPlO1uHivPlP4J8+a0mjXfq3fnyL0f9/dCCefPPQfntV5BvqAf4Ju3j0O863yUFvnw4n2i/zPjyLZkvn/hEPL4ntr9b"
        "y5v/FPJH+Xh0/OlD8+YvU+CWM9wwvPkq3BjDDcObr8JNMNwwvPkq3EqGG4Y3X4V7I8MNw5uvwl3EcMPw5qtwqxhuGN58FW41ww3D"
        "m6/CXcJww/Dmq3BrGG4Y3nwVbprhhuHNV+HWMtwwvPkq3OUMNwxvvgr3ZoYbhjdfhdvAcBtC8OarcFcw3DC8+SrcVQw3DG++CreJ"
        "4YbhzVfhNjPcMLz5KtwWhhuGN1+FexvDDcObr8K9neGG4c1X4bYy3DC8+SrctQw3DG++Cncdww3Dm6/CXc9ww/Dmq3DbGG4Y3nwV"
        "7gaGG4Y3X4V7D8MNw5uvwr2P4YbhzVfhtjPc9hC8+SrcTQw3DG++Cnczww3Dm6/C3cJww/Dmq3C3MtwwvPkq3G0MNwxvvgr3YYYb"
        "hjdfhfsIww3Dm6/C3c5ww/Dmq3B3MNwwvPkq3J0MNwxvvgr3MYYbhjdfhbub4YbhzVfh7mG4YXjzVbiPM9wwvPkq3CcYbhjefBVu"
        "F8PtCsGbr8Ldy3DD8OarcPcx3DC8+SrcJxluGN58FW4Pww3Dm6/C7WW4YXjzVbhPM9wwvPkq3GcZbhjefBVuH8MNw5uvwn2O4Ybh"
        "zVfhHmC4YXjzVbgHGW4Y3nwV7gDDDcObr8IdZLhhePNVuC/AuQSJN7/oPCrjzV+m4c1fxnjzlyFvvoV89FZA3nx/ea8kb/4pxpN/"
        "KiHz5J+CclqvIk/+a8izvw14+KzXiDe/Hfndp9W8+chPn44yvkd8nsNz5B5fK/KDWmMJmS8f02fwd48fH9eRcl+neXbk48MDrc55"
        "Rzcd/t5BPKQePwfy8mE+dL6C0sXd92bymYNy+inkISX+/wk8h1/An/8loT/3fMtOWocxXf63KPLG2Btgnd5uOa/mz/fx5TntUPDn"
        "I6/GCPKjIu+d3YJ6Oo168fHaluE+2Pvd94D30OMjoP1eNbRu3yzxB9F6M/F7Eq+mNbwdyw98hvdW54E/Pz4L/Pm+c4YuL98IlJv4"
        "dYl/y3rqQl7Yk6+9IB+Ux6M+ivz5uM5jV8u/228Cf2Y98iYQr4Z1GtsV1tfjv6X0yHNcPySvh9N73vcUiFe8Ad8nnkhcD/X4XHGf"
        "61gF5nNKTkc8usQ/WZ+W96lTvrRf1pmldPjxqbyZBto3hLyjWF6Pn7VfXleT9zuZRhLXaTl/dK6d7AP0RN998PiMkT81MB8+418n"
        "OZEeBE90Yn6e6NdkPdmVp2f9+0Dr2XcWKL3Ha8v51JFP0y9f05fO3+84/Pmc1514ngv43E+j/stZPSj/h2Q5EB+63fKGZ8fSdwyw"
        "neeeovat4dHX8FFr9deq4dFHPlBaL/XWYZHXn/NT28fxuyk+eTkiIj5U//dfHL59jx/Z47sFP1JP517WMXslORK/Kumvi+qD+mfl"
        "9ni/yW7x9452lj/pkX3fwuPL3qfOn3DIHxDPf4EdNsr6LuDVX6uxQ643XEe2TlwKpDe7EniAC75/gDzQ1E6Iv9f/HQGHp97j6Ue8"
        "Av3Q92408qH4xutvSU/rZfl7+VJ/i793bJHz1+qJ2xvXE+JkmqgdD8jfp6iR96nJ+6LKhf7QjxK/bBLjDwv9XMF3X8hf0PcYqL+j"
        "dPS9Id/3Acr9/scX/zm8+953KchfbAAeZe97EKtY/HRA7X9yrdQOUB/UHyGPOPXzHi842c+Q3O6tMdQH7UNvk/dtEU+5pw/8vWNI"
        "tpsCeyEeiTMqfUS97+74z926cQXyjCU9vnS0l6aEF59J+qH2tY/aBfBdU/9gb5X7HacfcUI+/3dQHD5++g4K4dC+S86z7vG/k1zo"
        "uxNbmT8ivQT93sQxOX/Su8i3ed58KX0G2zHx0gezj5iwjx6xv9TVxznUxytMHyuq1PqgfrRZbs/evhrCwe/T+PuVmD9OSwAvf4bi"
        "KYwD7W27ZyX9ULmXMf18gcWHy+S4wuPzZvx8Xv7Es42/d5xienmI7Af1YjG9PCSnyxyV8+F2Ytd2yfz7ZAdp+ZyCtUTDv7+E6VeK"
        "E+MijqRyoTzsNwxpf66XD/KQ0zjC8esO776jp7hfrt73gt5TnM9OeN+joXrYx3E8dO4NicedvufifZ9iDOLCJOODIj1a4xAvTyWQ"
        "B95L946UjtrPxG45LnfGs9I4D7+DMEH4ZyEOoHGiF7/R9wrGThSUz+XhT6n3W65B3InvUL8L/dcU2ieVi3j//bguL3+NiP8lXBwX"
        "T+C42uPpR7wc2dtZ5Ot/VOCW+/z3GuLBYN8lmOiS46ipMvk7btbZngJcl7+f+BSxn5jw+PDB7qYiHGd3AY7L318t2791Fu2evjOS"
        "Yv3l15nd4+855L+vp/FxP7P3ONo7nidbg/50gvr9XfL4NLlRHkfXs++NeN9nIX9Afv4uSgf2Qt9tILuieRBvfgLLvwb9x8QtYh8u"
        "8Pbj9xOo3C+JeSKHt98fl7jnmPC7RY49t+M+Y5eX/9VPPoWemfjj35X90SjME3XXQKBB36nx+DEfFfsZrwQPf/dBDf9+HPn34zL/"
        "Pp1DvH54+GeuEA//dImH3yjx8Jd4+Es8/EH0WOLh1+AW5eGfvk55+H/ymefh/8lniof/JyUefiMID/90iYffCMPDP1Pi4TeuZx7+"
        "//gN5+H/0WXy8J8t8fAb15KH/5CGh//AFeHh/18IXfP0"
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

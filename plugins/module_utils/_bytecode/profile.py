# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 24424],
    "maps": (
        "ticks 3 control 21 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 126 tally 98 control 10 rows 261 blank 9 rows 6 rows 7 scratch_frames 9 "
        "processes 206 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 scratch_stack 23"
        " scratch_copy 7 copied 1357 copies 6 copied 11 interpreters 32 scratch_interpreter 8 interpreter_fra"
        "mes 240 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 st"
        "ack_frames 12 stack_counts 7 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 32 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 39 HOST_LEVEL 24 TYPED 4 TASK_GROUP_LEADER 12 TA"
        "SK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 18 TYPE_"
        "OF_TASK_COMM 3 HOST_LEVEL 58 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 9 CASTS 14 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1417 TASK_T"
        "HREAD_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 259 STATISTICS 88 UNSIG"
        "NED 4 SLOTS 42"
    ),
    "members": (
        "TASK_NSPROXY 73 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 197 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TA"
        "SK_COMM 21 TASK_COMM 3 TASK_PID 59 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 64 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 377 bpf_rdonly_cast 22 bpf_rdonly_cast 218"
    ),
    "linked": "",
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [24424, 24320],
    "maps": (
        "ticks 3 control 21 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 96 tally 124 control 10 rows 259 blank 10 rows 6 rows 7 scratch_frames 9"
        " processes 206 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 scratch_stack 2"
        "2 scratch_copy 7 copied 1350 copies 6 copied 11 interpreters 32 scratch_interpreter 8 interpreter_fr"
        "ames 240 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 s"
        "tack_frames 12 stack_counts 7 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 32 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 39 HOST_LEVEL 25 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID "
        "10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 17 TYPE_OF_TASK_COMM 3"
        " HOST_LEVEL 59 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 14 T"
        "YPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1409 TASK_THREAD_POINTER "
        "33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 259 STATISTICS 88 UNSIGNED 4 SLOTS 42"
    ),
    "members": (
        "TASK_NSPROXY 73 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 78 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TAS"
        "K_COMM 20 TASK_COMM 3 TASK_PID 60 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 64 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 257 bpf_rdonly_cast 21 bpf_rdonly_cast 219"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9728e70844c0867fcd53715d4d2d35b34ad5fc41136b99689140a7f7df05aaf4",
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
        "eNrtnX9wFOd5x3dPd7pDIUiWOXEoliV+GMuqMT+MsUwdW8YEA3EtgpGhjGNJHDFYtV0JE8yyHgImdgL9BdhxXCaTSvySmP4hTzsT"
        "3KTt0T86uDOdjmeamdK602EySYzbZqpM3ZRMbF21+36fffd97n11ews2dirN4PXd7X723fd5n/d93l/fLeQs/+9cWhzze79T9I65"
        "Gyzlr3BCHNMJy/pOsVh8aeL/be/7avG9u/dIURy/ieN+HPfg2I/jDhx7cNyM43oc1+DYgWM7jov9Y7a6HukcLJvOwVA6s5Z4QMcW"
        "v2ftlH/M2er1WbtKnJdY4x8XzhEnpCx83wu+Lbhug/js3WfGxL/tE/9aJv49j2PWqhX5i/vkG69RuhMs3YkkzkO668UJ5/D7t3B0"
        "D4+N+8e2K+OUbv9zTaaoz4+thnyqE/cbEtc5eB469iJfCtvFcXsa+YIj4+3vnIVymLG093MbW/37DIvytj9lPRDk+zzv/Cr1/Fp8"
        "Pkfls0/ke2FI2s/L53MT2ZQBZ8B/HtiH8268tpz8JJxkiMPzqXcY1+0RX3TCf4dFMdlvyreUJTKi6cC4uF81/BflebsN++CYtef5"
        "z1MYQLpxnnNC8LrnxCvPhWkoP9NE+XSOigfosv8T6Zwp0jnwnrg+g+sOmNI5Q6QT6as98PGkk8pVvu+ywW92TuofbmOL+n1u8nJf"
        "+Ib4TP4zis/SroWIdp1xXexamj/6eswZEvki6yXx+Rz4+eNjZdM1ptSf9yvcXvgf8XqRrnNJup8l8nsp8i8h8u0CjpSfF3B8Zs6d"
        "4rp1daKdWpET97GTSv4H59d/TklPYP8Gtf6jejOw93Zm7959Ef3js6q9r5F/ZC3Y2SY7/0w8z6BVDOerczKnzc/ncXROiXxrqq9B"
        "upAvc3E9jm6b+D49UZ9OJKOYTuK5V+q5XYkLRf84rQf59lrQXqwPxS0U9xR2IL8zyO8dk/ujtMMGkT9ppGegjN8h/2sHPia/m4Rz"
        "OcRxa4QdspZI2Lkq8kfxfe8NSeRjE577dyqrnwc+3vrZGRLlzmtXvfLinJTlx56kPHYlbP+Y8kvJxHkzcV4SfoyjcwL5MldfTzyz"
        "UsRh7gpxX7cxF9Rrbqj8Zav/vTiZv1N9kLL+SZyH5+6alsL3v4nPVfh8Dz5T3Hq3qOeOWkF96+UH5W/TnB+Mh+NTKt+l9fVJrT90"
        "2Z8R+X8M8eBRkeDCSditStTHXv1K8dEeTZzcZYn86h16vxguZ7lqlo7qY+K8bycN7UdGaT8obg7iUtF9sBbeeiiISz3Sponj2MS5"
        "tbtRThssLZ/aVeL3snyj+/XeoPcHyqemOY6ly/eUtRv2+zuDHV4a131fks5Q/g9Gyv8aJV7OpVVeCv2QrP29ol//lokzumzbv1/K"
        "+t3xcL51D5C/V9aOm/39Z8i3reNKf6Ck3HxR2OV1lBtTfyGwh6iPgvbhavsNeyP2GxDfO0frlDiRl5OS/iS/73PmdIf7F1Rv954Q"
        "nIVzFgh7ZuAXGfjFy+DuVusl97Dh/vlrk2/5w9H6SdQvMqUjKofiD94u9CKdlP9Nt1L9+g2DnyaVdo7zvjxn+rjaj6iw/UP+ZzNV"
        "4+HrnWHRr8+mBSgyL2iPfvkhlS/v+3ca1vjHhbOqAv/w/N/7Xjz/f38YHg/58kAiqB+9FsqtXm8pvJzqZ9xPC2K4wdo0ganzxzVs"
        "pf3KN4pxIKpPNk38/F8T6cna77JxlmVFzhv1zkv8CH7UXsIZ9jn/pnDC19uh+iCbOKmtJ93DF/3870pPM4ybfBvlQrRTvYh/em9V"
        "x0loPCRlvaKMc5TzO7dGxBlUn0X1PyNvhYhzyB/L8lCP5A08fr274jLGoy75x9p5KB/ML929wi8LO/VxG/kn2cdtE/2QhfWLhB0y"
        "+n6m124lYX+vnnOGkY5Z+vifvuftRCX1byX1H6/ny9aDQT0lnsOUrkq529Evov4R1bfOkLhP0wFb6U9ROaY43DmpliOef2XzaWRQ"
        "2+4VDpI9RTmarJzq8sk5QeVkwaTlotYwPlObi1geDl6f8lA2TjgYLb9SVkIZ5y6k1f6KM4T4d0TUf/nGVaIewDh+uJ494/XHqJ2y"
        "F6v98NB5ydD4ddauNdSnn5m0H1Coo/q6Snse7yf01lG9awe/1/rP8bB4npo1Jc9zQnmeBlYeML/RKOY3Nk20dwm/nb3B8Dw1FfVr"
        "iOtlX0b5fjPi4mSJfdfDvnXg1ZWJExZrxgm6rIZrMq9R7r6FKjk+ZyO9iRjpzVpN9tXEWzQOmbVm2mIe4C1h177zOL6J4xs4jhTD"
        "8wU8zgnihGpTnHCkwjjh99U4gdrBvWOGOCFjjBPGtPXSWHFS3grLGCdoeSNjqB/GysYJY6E4geqrkvigT7Qz26vRTlVTXDCmxAUL"
        "G+4wjOuJdozaq4rr/zL5ratnJ8tnY38IfB1Hbd9gr8a3xydLT1QetfO8n987PIZ2VNynqd4UB2Ae5KRliAPM6dCVG1nvjEWOAybL"
        "p4UN862rsn8wz/gR278vmr3yMdJRSXuf3/sW/HdXURl3KanHqvXjU7Z+HC1F41DMvqbxmqj2nSg3iEv+XqS7UaxLoH4l9dPzbS/g"
        "934cz5fk935N+xn+vQe/t3vf3yifc6BMe/OWpj/eVZ0p20561+nG+8LtpXMW49/TRHkrtdPMtCi/rUW1PPfI+tOW40WFY1YwT3Cl"
        "CvNntrjfg6HxxQs4Uv//GXtF4EdXQuPQ3XXSv7IvrPua9/9/4dz93aaeGuV+tVvVeaFR9AcXYVy3cCsbR8dnb7wy4+fn/xT99CI9"
        "2bTICJqfcBt7ysYFPSE7dfl3KX9+4RV9HFO6XqTBquz+GHdH/EnxtxxvyWnjtGz6L39VWbz2vV8p4z91NP7z57/Sxy8vp0S6enC/"
        "r/uf3eOYhx3CuqBGxDdDu5R5Eu7/9Dz5xst6+5yRdvbqARq34eNlJdfx8zDOXHiZxtd6U2LcuSdF532X1V+j3uej0v9bEZ+MeN9X"
        "qf5fOu7eJfLp6BsYz340dWco7svfdpPSLuVn55Tx9k7Eha4jHnB0QJ0/dme1+hPFzuvnEXeK9tEb17XGJ+KqQ3VqOzyrZV/g/wnp"
        "F97z+J8Pyufp1zyPe/xNEddaf+rX+O52wSOO724hjldfeZ+Jb+J2WUOJIJ1JmU6Fm2TcZBTua5JbbeBWM251FO7vSW7GwM0wbiYK"
        "d7/k1hi4NYxbE4X7VcmdbuBOZ9zpUbh9kjvDwJ3BuDOicLslt87ArWPcuijcjZJbb+DWM259FO5ayZ1p4M5k3JlRuPdJboOB28C4"
        "DVG4d0puzsDNMW4uCrdVchsN3EbGbYzCbZLcmwzcmxj3pijcesm92cC9mXFvjsJNS26LgdvCuC1RuB/YAXeugTuXcedG4f5ccucb"
        "uPMZd34U7k8ld4GBu4BxF0ThviO5rQZuK+O2RuG+LbltBm4b47ZF4f6t5N5u4N7OuLdH4X5fcu8wcO9g3DuicEcld7GBu5hxF0fh"
        "npLcpQbuUsZdGoX7x5K7zMBdxrjLonD/UHKXG7jLGXd5FO5ByW03cNsZtz0Kd4/krjBwVzDuiijcZyT3XgP3Xsa9Nwp3q+TeZ+De"
        "x7j3ReFuktwOA7eDcTuicB+W3JUG7krGXRmF+4DkrjJwVzHuqijc5ZK72sBdzbiro3B/Q3LXGLhrGHdNFG6L5K4zcNcx7roo3Kzk"
        "PmzgPsy4D0fh1kjuIwbuI4z7SBRuUfbb1hu46xl3fRTu+5K7wcDdwLgbonDfk9yNBu5Gxt0YhRtar/GYgfsY4z4WhfuPkrvZwN3M"
        "uJujcN+S3C0G7hbG3RKF+1eS+7iB+zjjPh6F+2eS+4SB+wTjPhGFOyy5PQZuD+P2ROF+R3K3GrhbGXdrFO5Ryd1m4G5j3G1RuC9L"
        "7pMG7pOM+2QUriu5OwzcHYy7Iwq3X3L7DNw+xu2Lwv2K5D5t4D7NuE9H4W6R3GcN3GcZ99ko3E7J7Tdw+xm3Pwp3leTuNHB3Mu7O"
        "KNx7JHeXgbuLcXdF4d4hubsN3N2MuzsKd57k7jFw9zDunijc0Hj4XgN3L+PujcL9rOS+YOC+IPZLeMeo46ldmIfzufskN+ePw4/7"
        "QYA3i+LOyuyT47j2xGdrnzquW7dPHHNiPPikmOfJVk0X48tLMsr6EyXdE1c4S0W+uXPE0VmK9clzMP+wNIPPGXzGfefIeV5vXNzZ"
        "KdLvtrWK+Yo9SM9OpK8N88TPZfC9eA53L9YX7cJ49lkxju2cFuPNtVnMC3VhnN+S+xy8/3anMC6+HuedEfdp7sH3mO9qxrj/MK7v"
        "rlava27BZ8yHNt/Nzsf3ndvZdUfU+3j7WP119P6nsWI30tGJ6y9MHL2da92bkF485+hDeL6kOk+26CFpL3+/zS6ah7Gtt/15mn8R"
        "8ytt58V6yxVvs30fb4n8PCXyOY19LumJfGufOMfdQusjhN28+f8qsR5arO/H/Ad97/WuvPQX6uV80gfeOo42MY/xjeC+LeM0j6ik"
        "57CFdQUoJyMivQWxXMz6/DwxfnaLXZ24kpb38daFVvnlW11P6qy9VKR5aKVc3KbOZzqnRT64W8SxcwPSM089zz0+KNJ1EuUI5b1A"
        "9zsj0t+M9efDuG83fnfXtRbD886FV2keWtineT542N/W/CI4SXDwfSfdF/OLzinhF80P4vtl6nV+feaVtwfV650zwg5uzYjINyr3"
        "X4H9JspBx5i3jyqn7HP0eB6y+y7M496C59vyuignKVEOAv8cEflK88jqvL5t1S7BfR+FPcF3TsGey9T5eqflcrA+QLErygnNv3XS"
        "Poxl6vqDwH503xspH2E/5NMw5j27aV1JsF/0CPwCdsN+scID4JwV5bb5KLPfAzS//obIj6eQz9Ms6wEvn09g3yTKgeePXoHvXovn"
        "WcLs3aGmK7A31S/4vRPP3T2byvE3S/zXt9eXdPZJWLXtaj4Z7YP2xblrTG+fu1Q7dx5U7ePN464M5UMa6++7F+C6jap/OCOw44vM"
        "D0/Djo/q/ZCuL3yByu1+Yc9B2BPrVsgOgT1fZTz83hk8P+zCnnOY9q+mYBf83onn6V5N5WLPeHh+2lvn7tulXq2nClo7VUk/mhfR"
        "TndeCdYpKnaifTz3GPwI5ab5QIX+8yqVv36RT0nmN4PIZ1vvN1T+Y9d75D9n4X+vyHjvQa/cnRHljp6f0u2u2CHOX8L8BXFOYYPO"
        "HkmrdmmlfiM5k/rNPOY3E/XHqjGxP8/Pr6cM/kLxz9ar9ZcetM/wlxdVfyG7XnM/WUvlZ/N4uF0u8ZNB+Imts0uqcj+5KxPNLsxP"
        "nFOinHn1+BdC7SiVIy9uG/fyh9oP+HVzL/MrHlcwv3KGRPtdeIzss158PgTea+o6e4qryH8pLu3uZX72KN0f9qJ6YTmLZ8nP8ur1"
        "9Fzuug4RFyRhJ4pzEjr7VEu/eZDZ5wzss5zKLeyzvs6S/aOQferUeIDKQ+A/xBlEfZCQcevqkL285/vQyx/mz25j+7jSDh1U88cZ"
        "gd1eVst3N34vYB1p8+v4TOtZT8M+5BcZXIffO/PEv6zYkXh0vljmNmGXA2r5pOdw2xaPh/3g+SrY50Gq99Yo9d52m8XZQfmDHepz"
        "ejuQXw7BL2mftbI/Kx3sNy20Ir071HbFPajGb+Sf1L/y6r+HmN0+COW3Ws4yQX5RfOMeRn9oSMRHF1DPO6fhX+QPI0eUdemkL9Ad"
        "tC8iDr4wDf2h4LpB5bputK+jjkyf0r+7R9/vG0X7S/Gjc0bEDReq2f2GRVxD+7+8dPrxJPJjEdrV0Qayzw7luQubWbkc7i/hVYWe"
        "u6R/irhmlOqdQVFve+tD71fKu2hPah+VXK8JoXie0untu1TyoY7Kh6hfLiQZd2i9Uk49rte0dKN+XtSP9CUpHxer+Rhw2ks41aF8"
        "DNpRrHdvpnjnLvoe9UCW1QPUfrTQeWhPWb3lDKE+uJGNO1Sp698Xof8/inzvRH4Wvo5yTu0zrZtFv204hfoigfpig1pPUjn12jGv"
        "b1H4NhuveIjs0Br0t5VygPid9C2eh184Q6J+qUW/ZBHW7Xr7v87Xivt1WKquh7d+mNaLhsfrMqG49NzE87w5cf3Cl37xoWjxsd4X"
        "99luoR4bEuMrebtFGf+ifQ6joXWQNsZVrND4hnNGXO8uiLbOtMsSG3fyr83Xnr99mkiXF8954y90vW4d8YuWWc+hJB2hdeKXQ+tk"
        "y69Lpv3u0F+AH3chH5wh6Plh/XTU9fC0Lp/Wp5euIxbz3sTP2vfb+nXElrKOON94qew67kua9fZSZ+qHZa//obI/DOMiWD+frb7V"
        "Dq/bzdq3iM8j4vfel3NBPszzz8f4cbWuffLGaW9Tx8ewLjry/q0zY9gP2GJNtp+C72Mpy8X+H+N+k+fM6dPt0yjHoX05fB9S5P0+"
        "yAfnoGpv93j55+338yUD+/4H/H4Mn99T4p/eG6bLddN+fAU+4rUo++T6Q9d7+y/2W3L/E+njOGdxv6Mz1fscrOw+tO+I1p03zRGB"
        "Vy90SPhz0L4nE5fPawT7tpDfnl6W186Y9LLofln7r0U9k/lRUc1fETCSTk9UO1L+8/yVdnxDa8dK7ZeyLsEuYv0+tZM8nRXnI9LZ"
        "O9CizNfI9M5X+Q1l+HkDf+SSoqPloj0lHQCKY0h/MoX2jM6vxfku7UfAcZTGfXlcMEfttwQ6bPjs6TN5/a5suor6ocp+pq5pab/B"
        "DPQG6tX8pnozmxB6fTT+nLKWBP7l/T23913sc72M8vATVu5ut8qVg8s6P07r29Uu658Zf3FZ/rvg25POG/4D9GDAHWhV/SXivkte"
        "Pnp3Lguu9xADJ0V+NS21Fa5zQnA93RQvTuusl/WYv/898X1x31vJDtg/3XiR2nmrXPt7UdmfRPHJTZGu88qFbUl9wvLxT3WF6REP"
        "1jt0SdGZyLd9gPjkinZfE7W/ZDfavy/3r4kJLufsRfzeqPod9a8orodfbQriZWGXhxJkh18UE75d2+Ef7yP/fx5Jn4vHk+Xyscv6"
        "Kcpje1DevHYgP6sd9hP1vHv8iLJv0xwfqvoRpC896T5FK8o+RdEhCu8r2zGRTuO+RVafkR809dcocTvFMc6dqA/h34tofHUJ63cs"
        "ke2lb/809i8a+iFu245itP7HtEn7KVH3K3aRLjbbf5gy6TuwdPDrstblK+XKXXj/o6zHoLdA+xuD+mCGPh0hu/Zo9s+a+kXlnidr"
        "vX0l3E8M9mGG9reG/5wz0Kew2w1xv63EX156qjDPfX/o+TalYNdUWplHIf8i/Uoat/fmZf3PGJftSkk9XjleV/xatqomuL/3fcrC"
        "+o5e0TB/fs4vFZ2VdxbkrJ+j3+2lp6kOeskpqueF3uU5jBelLJGhm5DPXcm0xcfF/fRXIb0Yr3mengf+05XMKO3POw0Zf7yA5/c5"
        "1HsL6x9/n+y/2E8HPVcLnusX7LlaxHMl6bneC9oN8VzvKvX5Ow30fef74bhmSmefvp/S2VfzY0pnPxzvTunsT+nsh8vVlM7+lM6+"
        "mD+e0tkX82efVJ39PUF7MaWzP5nO/qNWeN2rWWf/tyqrnz91OvvihPg6+21Yn/BR6+w34TPp7H8OnylunY3xcqukHyXG06Pq7P9J"
        "ML+t1teifetKiw7Q1evt34bxKdLb/yM8z7sm/f/rrDv/wwp15//gY9Kd36/ozgfrzJjecDazTeT3a8K/u9Jrrcni1v9vOvSkx7uw"
        "QcQRno6jr79XDf09tBO1e/T9jY9Kbzdq/8GoP3+wMk50/flGZd6lnK5tyfsvFtRPns85g38fUPnx33+RsKLVh+V09OuukY5++hrr"
        "6H9YoY7+/16djj6rN0knvayO/oCcHxA6+j9h4yjLipwndPQv0brHEo7Q0f9XjIPUKfVEmGOH2t1sYkhbb3ZlKtTRb1XnKeX8JNPR"
        "5/WrYd1FbD39vsGKdXK1vDODkerZUl19rMvMy3FPRS/3MPT0X9THZ4GePr1voE2sK1tYb9LPvTge7m+V6Kc26OP8WtYf+8S8TySo"
        "bw36uZW+V2Tool4/d2RQr5+b4fPtuTL6uRHbdUN5onle0vmtXEefykcZHf1y5aCcjv41KgfXXEc/Hy2/SnR1M2p/mNYBBPr5hztK"
        "6ldfP3+E5o0WKfFQ+LxPlH5+H9PPD6XzhN9elNHNp3UD6U+nbj7FE9SefHr083OfUP18vIfguunnW9dYP7+8bvnV6edfKqOfn7lK"
        "/Xxq/zNT+vmVtP+R9fOxH/6kWk6uvX7+pavUz89M6edbU/r5///086dP6edbvw76+XXqOh6jfv7fVKif/wODfv6bBv38fUw//4XJ"
        "9fNHdn00uvkY/y6rm0/l/bhop7LTtgjd/Orfnlw3P7TOh3Tz6+wouvmPiPzpXWxTP6LZH5f/YircDuUbxHrgPPbb8HEhdzd08zGu"
        "7JzF/tJD0BnaLvQm3b3Qzff82NPN7xP7DN3dder4xSGmn39Uxlv+5+fkc+nXbUM3/ynoR4XeKxC+PrZu/mwNN8m4cXTzddxqxo2j"
        "m6/jZhg3jm6+jlvDuHF083Xc6YwbRzdfx53BuHF083XcOsaNo5uv49YzbhzdfB13JuPG0c3XcRsYN45uvo6bY9w4uvk6biPjxtHN"
        "13FvYtw4uvk67s2MG0c3X8dtYdyWGLr5Ou5cxo2jm6/jzmfcOLr5Ou4Cxo2jm6/jtjJuHN18HbeNcePo5uu4tzNuHN18HfcOxo2j"
        "m6/jLmbcOLr5Ou5Sxo2jm6/jLmPcOLr5Ou5yxo2jm6/jtjNuHN18HXcF48bRzddx72XcOLr5Ou59jBtHN1/H7WDcjhi6+TruSsaN"
        "o5uv465i3Di6+TruasaNo5uv465h3Di6+TruOsaNo5uv4z7MuHF083XcRxg3jm6+jruecePo5uu4Gxg3jm6+jruRcePo5uu4jzFu"
        "HN18HXcz48bRzddxtzBuHN18Hfdxxo2jm6/jPsG4cXTzddwexu2JoZuv425l3Di6+TruNsaNo5uv4z7JuHF083XcHYwbRzdfx+1j"
        "3Di6+Tru04wbRzdfx32WcePo5uu4/YwbRzdfx93JuHF083XcXYwbRzdfx93NuHF083XcPYwbRzdfx93LuHF083XcF8S+D0U3v+w4"
        "KtPNn23QzZ/NdPNnQ2/+EPToD0XUyw+n91rq5R/LkV6+mIc7llF18o+JdDqviHQ7r0Jff53Qu3NexTj2SAf08sU4dgETh4EuN3Tq"
        "cymm14jvC9i/Hei0Ql/UGYbO3W7xmfTjuvF7oJOPeaTCV2mcXTxPMzbMDkMPqBu/d0J3vBDoYUDfEvehfRx0Xdo/b6zYvVu9/gL0"
        "x0n/fxT730v0Cb8g7efvo9lI8zC2r7+Wgk4L6ea7bRfZfg7Sx7eC/TBeOfT27fj6+aQneULY5Xno1LttsNPgZUV3lH7fhH3+bpvQ"
        "xwvrQfnnB3qNKB+0bgvzEc5JrMs49TbStx7pF3p1n68v+k9wS3rc9nX0Q/uqfF28EyLdpKfr9mEdwlOXitKfQuUFunrkD6TT2ol5"
        "Hrde/d09LvRWm6FXEOjpDaJc4XkDnVu6Hu9TaN6vzofTeYHuOeZFO1tw/j3q/CvpsQX6+tNwn2Pqdc7Im8g/YYfmnLoenu5L62m9"
        "UUpPL5/S291C64ZGFD3iQD96QJ1XU9dz21Yt5mm5fnShg/wDeqrQfZS6xbDXPQadfMoPzK9yPWnKp0AHnfQtT2VUfW+uE/2qaie3"
        "Bu9LwDpR/n4Duj6dhN2YTnQBes/h/LVD14X1Hz39/CAdpO91SvhBM+lXk577IOxv0qleq+aD1Mt9PfDjsN40zWeSHqt7/JJm/VDC"
        "qDtttN/isUjvOQjmYfuELi3XoXYPC13RcH55WUQ6pFSevfrL098nPddgfTDpRdM6mGXMXykfSdeU7NdDzwP7s3QHet/kt/i9s4Pd"
        "n+zIdN6dM7DjNv39iUP1gVvzTb0fzlHtXaKrb9BxL7Eb5pGdI1ci2c2tEfvIuP/R+0ConJDObpBfCaFXH+hRg1diH9J7N+QP108O"
        "7LRczf/gvtTe4vfO1er9jXbi/sbtBA6954Heg/A8dHhrG9R1auq6qKS0H+pReh9MLeIPB/VcyXtgqL5APpJemUvXnT2v6MynsU4q"
        "qH9C8Z+nv0/7bYnnrujX6uMH8dMuff1D77sJ6k1qj06I9oja+UDnm/xnv1runWHYg/bjtavrtppbmT3we+d+1W9K/IV0DU7q7JEK"
        "3r8T3t/rxxV4D0ztGkoH/GVBJojPFPtQ+dpG5ULoU1P74K5R2x2vHfFCvuD9D9OE7j69N4A4tO4yaI+C9GTUfKH3T6xh9RHZZZ5a"
        "zo3vnTio3p/sLu/bOul96fpulGPSl4/mH9XSP7DPz1sP49vjLOxxiNljbp3eHtSOtqrlOVhXQxy8FyLcrlSH47SM0NfvpniK3ouz"
        "bvO4Yh9K92xmn9tYfDhbjStID7uZ6eEF9yeda/zeeYzZZS35D+ziMLusVa/rflG9D/cTt7FnXImvyQ9ylF7k+0yDfv5MZl8lTkzL"
        "OJLSRe/5ed1S1ucG94HOOPUjSDffs1M6nK8N5HfnNfvAMxPPcUl5Dvcw+kNM/550soP3TwxDBz/0vjlfP5/sPCLi5QsZ6LAH172h"
        "XEflZ3SzGpd7/Vmln4f3aowS/zT0/VMqn/zDGT5Skj5fNz+rX2+5CNzRb1G7y/T4SZeB9PhDXF8/v0HG/woX/eJR9KsD3XxaT0r+"
        "dhq6/F+S3GSo/l6E/rG3z1LRz+9R46gLeP9D0I87vaOE6+vnk34h2olRav/Rn72Q4JzNJRxfP79e9f/gvRc4r5Bl7eVXmd/j9wL0"
        "55upfzzA/D0Nf8e+j0WoT0ep3d+k9k9rH1D70c0Uz6I+D97DQvUB1fN303XCX7rvls+bDo2DBOMTSP8i1B+jt8h1uEIfH+9FoHS/"
        "JMeJPH38cFzi72fCe2I8f+7AOmNfB/+VDxQdfNK9D+qjM2KcKN8gAg16D02gR/kluZ5Rqz9Zqf79boP+fRr692mmf/9c6TrgKf17"
        "777C366f/n3GoH+fmdK/t36d9O+tX3P9e2tK/96a0r+X+vcZg/69qG9L9e8z11n/PnOV+vc//sTr3//4E6V//+NPuf595mPSvxf+"
        "8tHp32em9O+tKf37669/X4dyWan+PelCjn3K9e8vVqh/n5vSv7euh/79Ux+T/r3Q2f8/y4XnXA=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 24304],
    "maps": (
        "ticks 3 control 21 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 126 tally 98 control 10 rows 244 blank 10 rows 6 rows 7 scratch_frames 9"
        " processes 205 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 scratch_stack 2"
        "2 scratch_copy 6 copied 1361 copies 6 copied 11 interpreters 32 scratch_interpreter 8 interpreter_fr"
        "ames 240 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 s"
        "tack_frames 12 stack_counts 7 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 32 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 40 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TA"
        "SK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 17 TYPE_"
        "OF_TASK_COMM 3 HOST_LEVEL 59 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 9 CASTS 14 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1419 TASK_T"
        "HREAD_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 259 STATISTICS 91 UNSIG"
        "NED 5 SLOTS 40"
    ),
    "members": (
        "TASK_NSPROXY 73 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 185 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 TA"
        "SK_COMM 20 TASK_COMM 3 TASK_PID 59 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 64 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 361 bpf_rdonly_cast 21 bpf_rdonly_cast 218"
    ),
    "linked": "",
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [24304, 24192],
    "maps": (
        "ticks 3 control 21 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 96 tally 124 control 10 rows 244 blank 10 rows 6 rows 7 scratch_frames 9"
        " processes 205 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 scratch_stack 2"
        "2 scratch_copy 7 copied 1350 copies 6 copied 11 interpreters 32 scratch_interpreter 8 interpreter_fr"
        "ames 240 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 s"
        "tack_frames 12 stack_counts 7 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 32 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 40 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID "
        "10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 17 TYPE_OF_TASK_COMM 3"
        " HOST_LEVEL 59 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 14 T"
        "YPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1409 TASK_THREAD_POINTER "
        "33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 259 STATISTICS 91 UNSIGNED 5 SLOTS 40"
    ),
    "members": (
        "TASK_NSPROXY 73 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 66 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 TAS"
        "K_COMM 20 TASK_COMM 3 TASK_PID 59 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 64 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 242 bpf_rdonly_cast 21 bpf_rdonly_cast 218"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "1a7fb81003a2ba2b8fb4d890c0a0bbd1322f626f13939fe1f9e6722ed74206da",
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
        "eNrtXXtwFdd535V0H1IIV5a58kWxIslgUFRjHiZYpokj4xcmrkUwMphxIl0uMZjGqWRjYFmPI0ziOPQF2LFdJpMiHpKY/iFP/yhu"
        "Ou3lj3ag0zbjTjNTt8x0mEyakLSZUaa0IRNbt9o9v++c/c7dc+/KXjvO5DIDy97d/e0533e+x3n9tpiz/D/nUuJYOPCtknfMXWex"
        "P8WT4piqs6xvlUqlr83+3/Z+T4rf3QNHSuL4Io6jOO7HcRjHXTgO4bgVx404rsexD8deHFf4x2yyBeU8UbWcJwLlzFqigo4trmft"
        "hH/M2fz5rF0v7qtb7x+XdYkbEhZ+zwPfFrhuqzj33jN/9u/O2b+ds3/34Zi1MkK+eE+hLaZy12nlrmvAfSh3i7jhHK5/E0f38PSM"
        "f+y5NkPl9s+b0qVweWw3yKlZvG9MPOegPnTMQy7FneK4MwW54KjhjfbfgHaYtkLf57Z1+++ZEO1tNGHdJeW+yLu/nt+fwfk5ap+7"
        "hdyLY0p/npzPzYopDZwRvz7Qj453fbw4hQo4DQEcXU75CTy3X/zQD/udEM1k1CS3hCUE0X5wRrwvCftFe95pQz84Zu1Ffn2KIyg3"
        "7nNOCrzBrnfXnouNaD+Non06R0UFBuz/RjkXiHKO/Fg8n8ZzB03lnC/KifJlDn4w5aR2Vdh9xWA3T1W0D7etk/+eq9zui18X52Q/"
        "UzhXei1G1Ov8X4ley+UT7secMSEX5ZfE+TngF45PVy3XNPOfn2G4edgf4eVRrnMN9D5LyHsV5Fcn5HYBR5LnBRyf7LpNPLehWcSp"
        "tTnxHruByV/e3/IxVh6p/1bu/8hvSn3v1PSdfy6ifXyU6zsm+8ha0LNNev6pqM8JqxSUq3MqFyrPfTg6p4Xc2luaUC7I5SY8j6Pb"
        "I35PzfrT2WKUUg2o97pw3IG6CyX/2DgEub0i48XGQN5CeU9xF+Sdhrx3VbZHpYdNQj4plGekit1B/pmRD8juKuBcCeC4TUIPWUsU"
        "7Fw92aP4PX9dA+TYjnr/7tz888gH65+dMdHuvLjqtRfnlGo/doX2OFBn+8eE30pm71uA+xpgxzg6JyGXm8L9xJPrRB7mrhXvddty"
        "0q+5gfaXTf6kVMneyR8krH8V96HeA40J/P7bOK/H+R04p7z1duHnjlrS33ryIPm2d/3VTDA/pfZd7q9PhdrDgP0RIf9jyAePigIX"
        "T0Fv9cIfe/6V8qP9IXnygCXklR+7Wgq2s1xSK0fymLjv1QZD/Eiz+EF5s8xLRffBWrb0GzIv9ZC2zB6nZ+/N7EU7bbVC8SmuEn5e"
        "kxu9L39duD2QnNq7HCtM7glrL/T39wY9fG0m7PeycgbkfyKS/JtYvpxLcbwE+iFZ+y9Kvv+tkmcM2Lb/voT1ezNBuQ2OkL3PLY6b"
        "7f2nkNv2GdYfKGs3nxV6eQ3txtRfkPoQ/kjGh/fabzgQsd+A/N452szyRL2dlPUn9fc+bS53sH9Bfjt/UuAs61oi9JmGXaRhFy8A"
        "dy/3S+5hw/sL8citcDhaP4n6RaZyRMWh/EOPC3mUk+TfvpT869cNdtrA4pyO9/mueTO8HzHH+Af5Z9P1M8HnnQnRr8+mBFBkPBmP"
        "fvEOtS/v90ut6/3jshvqpX149u/9Lur/P+8Ex0M+P1In/aMXodzkRiuI5x4W8r2U4/am+5si2u+W2dd6lnAO/i1bLx7IH4PcesS4"
        "UPEp3F8n3kPtM1snFJ5La3Er3WgY13gVehNxJI/8JN9tSbvoDPS7E9ZLbByizH+QP9XaJeVb5Hei2gmNP5ThrRV5N9lNVbzxE5H8"
        "iI7jrr08E7Qr3X7cw8j3nw/Pr8iOpP/ouTIjxqtuNeTbb80E8zkvzvh+yYZfag3P0zOtH1I/Jf3ImzOx+KsxIR89/uYn4Q9Oive0"
        "t9hMHtSOKb93TvH2o7fjd9ueigXKy9Buro8Wl0hOzklqH0us99QOtPq8X+2grP5V6lk1jheiySth1bFxaIoP+6SeRRwqtN0jjof7"
        "mH+i/tkWyJXGjZ1J4a+zdsbgLz9SMQ8vNpMfrg+9T8/T883kV2153XtzoUnMCxR2b8TxQRy34rgZ/rEX56txfMw/evl9XTAultWj"
        "aU79CbdNlMMLW2n2+1bkow1letsIvTUDr7lKfF4RiM8U1yluDFitscwrVHt/sV6Nj9kod90cyq3GFW6030u+4zblgHO9LfR8Efo+"
        "j+MbOL6O4ySPl1p/YCBpiv9HwuP/Uj6PQfMVCesPePxPUb4/HR6nMb4YFvenQ/3NdKki3torRr8aijcpcAoGPP15Ge8PGeL9biGn"
        "nUnEnyTF+WnWf1rWWi2+p8P9umFcPKPNW5rkQ+WOKmdjfAd+GA6PW9OV4/uhueEZ4/vEdHh8T/F26oxZiO+8nah4aC5HWLtR/gbP"
        "Haoe3yvJaVnrYus96V/O773P+t8dTV+Fd1GOinE8xccFCwcuwn73lNh4R5kfS4aPC9nh41cJGv/R9GsaJ4mq39l2I/qnbf+I/EOs"
        "B6DxSOofF3qexfVhHM+XyXs0JH4Grw/heq/3+/WqniNV4szFkH7wQDJdNT56z4WNswXjpHMW49CNor2V66k1Jdpvd4m35yHlP201"
        "TlNEv9cbn79Wj3krW7zv7sC43gUcqd/9pL1W2tG1wPjvYLOyr+yzG77i/f8vndu/3T7UxN6X2c7nY6bQ316O8dTiUm38GufeOGHa"
        "l+f/lvzyojzZlM3yTrdtqGo+MBTQ04D/lur3F18Kz1/K12m0WnN7P8a7kZdRnizHTXK50Pwsm/qnX84tT7vwSzbu0kzjLn/7y/D8"
        "5cWEKNcQ3veCf+4ex7zkGNbjtCG/Obsn1K9TPQptV8L1Mq7069l/cbuyNzvsflwn+yobx0p+MSHGs3Yk6Pq3NX81FRiv9JpPN/KR"
        "Se/3em7v5ePbjwq5HHwd48ZbErcF4k4hd6Oo/2tCbzsbkectRPvcLwo65eD8le7nBN55tF/MG1+vxq2smdn8qbeZ5yl7O/3nik8E"
        "4tdsHYpHVX7lnbtrVb9jOKQ+7uHXZ0Q/4M98D+8+AdyjSj4ejnMqLee9vHPCN+EOWGN1sj3M2oy7MAS3QcNtiIL7isJNGnCTGm4y"
        "Cu7vK9y0ATet4aaj4I4q3CYDbpOG2xQF9xmFO8+AO0/DnRcFd7fCnW/Ana/hzo+CO6hwmw24zRpucxTczQq3xYDbouG2RMF9QOEu"
        "MOAu0HAXRMG9U+G2GnBbNdzWKLi3KdycATen4eai4HYr3DYDbpuG2xYFt13h3mjAvVHDvTEKbovC/bgB9+Ma7sej4KYUbqcBt1PD"
        "7YyC+7YtcW8y4N6k4d4UBfdnCnexAXexhrs4Cu4PFe4SA+4SDXdJFNxLCrfbgNut4XZHwX1T4fYYcHs03J4ouH+ncG8x4N6i4d4S"
        "Bfc7CvdWA+6tGu6tUXCnFO4KA+4KDXdFFNzTCneVAXeVhrsqCu6fKNzVBtzVGu7qKLh/pHDXGHDXaLhrouAeUri9BtxeDbc3Cu5+"
        "hbvWgLtWw10bBfdJhfspA+6nNNxPRcHdrnDvNODeqeHeGQV3i8LtM+D2abh9UXAfVLjrDLjrNNx1UXDvUrj3GHDv0XDviYK7RuHe"
        "Z8C9T8O9Lwrubync9Qbc9Rru+ii4nQp3gwF3g4a7IQpuVuE+aMB9UMN9MApuk8J9yID7kIb7UBTckurHbzTgbtRwN0bBvapwNxlw"
        "N2m4m6Lg/ljhbjbgbtZwN0fB/Q+F+4gB9xEN95EouP+icLcacLdquFuj4F5UuNsMuNs03G1RcP9a4T5mwH1Mw30sCu6fK9wvGHC/"
        "oOF+IQruhMIdMuAOabhDUXC/pXC3G3C3a7jbo+AeVbg7DLg7NNwdUXBfULiPG3Af13Afj4LrKtxdBtxdGu6uKLjDCne3AXe3hrs7"
        "Cu4XFe6XDLhf0nC/FAV3m8L9sgH3yxrul6Pg9ivcYQPusIY7HAX3HoX7lAH3KQ33qSi4dyjcPQbcPRrunii4tyrcvQbcvRru3ii4"
        "ixTufgPufg13fxTcwPj3AQPuAQ33QBTcjyrcZw24z2q4z0bBrVO4zyncnD/uPuNjebMm7sL0c2q83J49t/xz12nGMSfKgw2Xzmkx"
        "r5NtmCfO70qz9SbFzwXKPfuks07Ize0SR2cd1gF3Yb5hXRrnaZxjXLlLzet64+LOJlF+t6dbzE9sytG5mJfbJMrrPCzq4zyKemzD"
        "frXNGN+exPzxGTHenMmiXgOYN7LUfgLv38EExvnFsk+ro5OP+zsT4v0dWEc8gecHk9pzR3COcfOO27X78Xv/Tu25Uf4+b7+ov17d"
        "P5suDQ7hOTx/Yfbo7RAb3ILyoZ5T96N+DXxebPn9Sl/+vpY9NO9iW2/68zL/LuZXjov5dnftG9hv+5a2z0LM2zsn0nIdkSeq1Kz8"
        "em1PDxexLkLoz5v3rxfrj8V6esyD0O9eL8urR7FFzSO97a3f6BHz8l+X7+2cofnDYHloHnb2KN57GusyJkX5P71ILLy/2U7XXUup"
        "93jrO+v99X+ivMVP4j3bTswE1/9lFtH6F7Qv63KJ5qdZ+6H2gnlr56yQUz/mIYuv0Pyo+N1dxO+nfQLu8Un/egfso4j7nBNof6j/"
        "BN4/SDgvkzyE/joW43fgdGBd60QDnsPv/dhPRPONzmlhNx134/fV/DnfL3nt8W7+vHNa6CezGfXYcN4/9/a79U2XSs6k0Cetu/Bw"
        "PKhB4A8upudemwmW21t/67WPDM3X5sPWJdtWZiWX107gO2egX5Qrs5rkCX0mr8j1Akyfa4CHdtBP+yFW83I4p0R766D3X8/9J8lx"
        "AvOgg7TOZAe1hyOwF+gN+7aKd1E7Eu2446imP3kdcp5tP3fNyrn4VVo3fFnK32tigw+gHis1Pd/HyyP1nISecb2f9sHQvOLxF2eC"
        "8Wsf7DjTRe0wbB1RnZVZxeVEeirTT2I6XC+w0+LDKNcirhfnpJBHcYma513nyeV55V881zGI68VNtF4Uenxes7uz0ONLBrvbRH5j"
        "FP7nCrffxdTeoMcGDQfX+6n8WM/codVzgvaPJqAXXO+H3IpfhH7upfLsF/43Ab1Q/Bt/c8ZsR/XKjh7W7Oi0sCOpH6wzdBZdC/eH"
        "JJ9VBvvponX0w0IuB3m7kPLW7Ybk+S7tpV/zE85JyHtRRH9H9nMC7axOtau7A35uEO1osIXqOTQTrLe0l8/xdQZcHw1GeynTB/JG"
        "55MKp5LdFB8Jtx8vnt+j2Ysvv07uJ8g/S/+3SpPrGdjNwwa7IftYT/5qV0X76Xi5st1QeaX9aOWR9lMHfVK7BM5gH8X5PqEn5INl"
        "9jMJ+3k+TF8Jpa9q9iPjT9qKFH90P3daxdd7vXaHdYxefjfjyWeBtn6lq0q8Goe+Cga7W0LteCuPV608Hkq7Q/46mDfY3bjF3ldc"
        "o+W9ZHcF7fk+vv7LbVov/JwFPW3k7YHrJ6n0U6/pB3lgZo1mT6ubw/VD7e5uTT/0/Bn4h0A/6T5PT6egp1m8dzz5rOQ47oZeId+T"
        "0NMiLh9nEnp6gbdr2V7Wa3kg9n9R3iX9ahrP4fd+2u+CflPHVzke3Z9qgF5wvR/lpnq4bStmmH9T+w7kemBf3qcusnW3km+kJWep"
        "/mtA3i3U7mF/yEv4/riU3O9ZRL37d3F89xDPp4uP4snZ/Ol+TT9eP2TwDuB9M6w9pWU5qN1Qfu+MifzoAuTgjPN+hTN5hK1Pp/39"
        "JEfnrMiDLzSifySfm2TPFV/DEfUY7MU6x/1c72X9Qehtit43IfIF6leq942WldPPJ9GvzSU0XLT3qRtIXyLuefwDDHdsmOlf7w8s"
        "R792ag/Zk/DLFxI6zq4yHK+JUrzz9mey8gFv6l4q33pD+baW4SaC5XsmHH9qM8lN2MGFtI7bW4abDOhN+kesn+8g/4v6dCQ0u6e4"
        "3qnlRc3czzljbzA8OR4hrwu7l/KB3fc/zON+huIx9cduBl5Ci6+buF8kO/L8h5djFF/VxjFo3KJO0xfsmHiD9sEenDHhTzLojyxf"
        "qtYhns/w8Ym+wDr/FNYRu22XmT16ekgH+jPeuts3ZnGW7bj6jhVY315cyPNaOY4wJsZfCl2dbH0w7XuYGlHlszHuYgXGPZxx8byL"
        "OGtah6rW8QoDK7yyOPR+bx1oPfyaNy4j84CQdcXPW2ZehbJyBNaNXwmsn62+Tpn2nYMHAXnBAOTgjIFXD+upo66Pp3X6tF69fF2x"
        "mBcn/Kz9GTt8XbGwm/zYHqzjv1x1XfflkPX3iu/pe1Wf/x7bJ4b4hPX02eRSOxi3svbNdjD+51/IWcF9FNnkR9m+En3/Q7b+ExYf"
        "x5ue236u8WnsD+y0Ku2v0Pe1VMXFfiDj/pOn57ZvoxoO7dPR9yVF3v8DOTiHuL7d49XrO+zLxYJ+/wt2P43zH8MOoN/r5ql11X7e"
        "Pc32JUfZNzcceN5bxz1qqf1QxFND4xv5owv4ew7N7T20D4n60+1dwnHnwQei14P2QZlw6f0Sn/ZxQd4eb5UXb0y8VZJ3wf4b4WfS"
        "3y9x+YrEUe6zjqhHkr8uX6XH10P1OFf9JTDOnD8q1vdTvNTLOWc5opz5kU42n6PKu5jjt1bBLxjwJy+XWN6NuKr27wt/q/gobmB5"
        "egb3u9Av6XnqoCFPQP+2CDzJh4Zzbx+119/KpsCHOn6F7W8aaEz5AVP1Q7i8yW9m6wRvHs1jJKyVbJ/E0wd+hH2vV9Ae/lNrd7dY"
        "1drBlTA7ToXH1QHr3zT8FVXxfwR826o0r/jdUnDeKz/Sze0l4j5MvX3kn1otn/cgRk4JebWvsrV5HYHr8aJ4+Vp/i/Jj/n74uu+I"
        "9y4lPWAfddtbFOetavH3LbZfifKTGyM957ULOzBOUD3/Sc6xPKJi+bHLjE+i0PM28pNrofudzmnzlbSfX+1nEwmrc/YtXG/jdkfz"
        "Gi183GiLzJuFXu6vIz38X6nO12sv7OMq5P+zSDxZej5ZTY4D1g/RHntle/PiQOGGXujv+5jHPML2cZrzwxXMfonnueK+RSvKvkXR"
        "MQruN9s1W07jPkbNn5EdtA83sbyd8hjnNvhD2PdyGidaqfU7Vqp46es/hf2Mhn6I27OrFK3/0VixnxJ1/+IA8VNr+xETJp4HrRz6"
        "c1nrh9eqtbvgfkjlx8C7QPsdpT+YH16OgF6HQvbTmvpF1eqTtb57LdhPlPsymy3mN51xwU9xycAfk7VfvRr0p5da034/uLxfYLP8"
        "zCtvPfq1nwnUf0sCek+k2HwL2R/xTBbvVePm/jnGoQcSijdXjeuVvpKtb5Lv935PWFgfkheB+9Ndv2B8LJeW5KyfefejPO3N4DVO"
        "UBwQvJTnMJ6UwH7XLdDDQEOK2Yksfz3Ki/GdfVQf2Bc9p8v5HPzgspYnrgb1c6l1Bcrz+FVRn07U5+dafTpFfRqoPj+R8UQ8L/x6"
        "scZ3r7XvGt89l0eN7z6Y79b47mt898F2VeO7r/Hdi/nVGt+9mP/8sPLd75fxosZ3X4nv/mEruB7WzHf/O3Pzz792fPfihnfPd98j"
        "2sv7znffjnPiu/8YzilvXYjxcqusnyTG06Py3f+pnJfm/lrEt4GU6OC8d977T2B8injv/xj1+ZGJh/9XzP/+vTnyv//hB8T/Psr4"
        "34k3SOd9zqbFBHz+FWHfA6kHrEp5628aHzzx7i5rFXmEx+vo8/ElwceHOJHZH97fiMJ79372H4w88IfmhhOdB76NzbtU47ct+w7F"
        "kpbKcs4Z7Psgx3/336Gos6L5w2p89s0x8dmnYuazf2eOfPY/r/HZWzU++xqffY3PPqw91fjsK9ezxmfP432Nz17F5xqffY3PvsZn"
        "b/DrNT77Gp+9VeOzr/HZq+u/nnz282p89tZvEp/9P8+Rz/4fDHz2Fw189s9pfPbPVuazn3x/+Oxp/LnaujO5Pug49ic0bhO89slH"
        "K/PaB9bZEK99sx2F1/4hIZ/8Cpv6Ox3+uPhnE8E4VGgFvz32u+jjPu5e8NtjXNc5K8rvfgM8QLsEH6R7WMRd77ugPr/9brGf0H1B"
        "47l3BP+Qid9eX09fXq/KvPZB/pM4ee0Zboy89gw3Rl57hhsjrz3DjZHXnuHGyGvPcGPktWe4MfLaM9wYee0Zboy89gw3Rl57hhsj"
        "rz3DjZHXnuHGyGvPcGPktWe4nfHx2jPcGHntGW6MvPYMN0Zee4YbI689w42R157hxshrz3Bj5LVnuDHy2jPcGHntGW6MvPYMN0Ze"
        "e4YbI689w42R157hxshrz3Bj5LVnuH3x8doz3Bh57RlujLz2DDdGXnuGGyOvPcONkdee4cbIa89wY+S1Z7gx8toz3Bh57RlujLz2"
        "DDdGXnuGGyOvPcONkdee4cbIa89wY+S1Z7hD8fHaM9wYee0Zboy89gw3Rl57hhsjrz3DjZHXnuHGyGvPcGPktWe4MfLaM9wYee0Z"
        "boy89gw3Rl57hhsjrz3DjZHX3tt/EOSzrz6OGi+vvXMKvEr14LNfqfHZB8vr8dmv0vjsV2l89qs0PnvsUyjjsz+m8dcfS+Mc+82O"
        "gc/+JVFu52Xw328Q/GbOy8RnL8arnTNiHLuIiUPJSwrey1xC400kPkzsj5a8wuB/dSbSnNcezw/iuuSxxzxS8RkaZwcPJTasToCP"
        "ZxDX+8FHrPjzwUuH99A+CnpO8k3v5c8T3x/x8xNvXxmf4b1Kf/4+ls00D2P7/GcJ8KS4a9808NpfxvoHS+5H8dqh1259XvvD4LU/"
        "KfSyD7xvbg/0dOIK4wOm61uwj97tETyDQT4m//5WmrfvZnw5tG6M+FqJ95J479we8Nu3lPwa3JyasX1++8C+Jp+X7iR4NonfAfxT"
        "zhOXS8qeAu2F+O1oXnhcyIX4v90Wft09LnjrOsAHIPnswL/XgfpKPll6Ht9JkN89sPl98rsHmBft78T9d/D5V8mHSvz2jXjPMf4c"
        "fQ/AGRN66Mjx9ej03iDvscdbT+Ul/mO3SfBvUnklz+kIn1fj66htK4N52jLe8z6yD/DUg38xo/GBO3cYeOpJHphf1XmCSU6kB8kv"
        "eTrN+ekN3xMgPblNJ2aC60D17wvQ85IfVudnBv+8zsNOzwXjjsdjP6h9H4G+61DOqw79m3jVH+ByIN5nt+c1acdh3xeg71y7xy+H"
        "89gbvjdg1N8KA5/9CuDUc39J3wXQedPdw+fLvqPgiYj4QIPfGfd47yW/sORzFX6kg9bBaHzUUo7EL0r6G6L6QP9auSW/Ntktrvf3"
        "ae8nPWrfl5D80zvC3084ivf5xXA77OL6LuO3N31/QNcb5pGdI9ci6c1tEvu4jN8jWKT0VW9xPnKPN35Q46Uu0894uqJ8KL+R8Zb0"
        "pPGIy/dSvMX1/vv4+4160u1N1xNw6PsK7m58hyAJ/bTydWp8XVSD0h/8KPGrZpB/OPBzVb83QPGOnsN3MqhdpLBOSvqfQP7n8d/T"
        "flfCc9cO8+9DLNbypz3h/qe4gtoB9EHx6KSIRxTnJb822c8ob/fOBPRB++F6+bot4vmW+sD1/lFuN2X2Ir9jEqaPhPz+TXB/rZ9X"
        "TCKvkHzjsJclaZmfMf1o3xlxdwveZooP7noed7w44qV88jsMjYLnnr5jQji07lLGI1meNJcLfQdiveaPSC9Rv/9wiL+f9K7e213x"
        "vfT8INox8bpHs4+ksg/ss/PWw/j6OAt9fEPTx03N4fqgONrN27NcV0M4k+fZd5s8+0gG87S04LUfpHwKeaC7Ad8JIP1QuRdq+vmE"
        "lh8u5HmF5LPW+Ojk+4lvGtfpe0tSLw+Q/UAvjqaXB/hz9N2Osu905OX6OM5jT3aQo/JC7gsMPPYLNP2yPDGl8kgqF31v5zWLrc+V"
        "7xmDflrVOjCPx97TUyoo11ayu/Mh+7DTFn23hOpB3w/Seeid8TfYvmhnQuSFVG7af0h6JL56yYMun3udPUftZ2orz8uN/PKEf+ZF"
        "zguf5/bhTBwpK5/PX58NX2+5HLhT9B28cfDiwz6pXM7EaBmuz1/fqvJ/hot+8RT61d660CBekeztDHjxA9+NaAj47+XoH3v7KBnv"
        "/BDPoy7UA5/6cWd2leH6fPbEH4g4MUXxH/3ZC3U6ztYyHJ+/voXbv3MGdk/ft8lq8fIZze5xvQge+A7qH49o9p6CvWPfx3L40ymK"
        "+1t4/zRzF+9Hd2jf7ZDfOyF/QH7+dnpO2At974DsisZB5PgEyr8c/mPqZrUOV/DVC7+RoXJ/TY0TeXz1wbzE38eE76N49tyHdcY+"
        "H/1Lb4OPnnjT3+D+aFyMExVaRaJB3x+RfJCfU+sZQ/kf58o/v9fAP58C/3xK459/unwdcI1/vsY/X+Ofj/ieGv98jX/eqvHP1/jn"
        "qdw6//wPPvT88z/4UPHP/6DGP2/V+Odr/PM1/nmhr/fKPz/9a84//1ZM/PNnavzz1gfJP7/PwD+/Jxb++f8HbUP4nA=="
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

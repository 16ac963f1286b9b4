# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 25200],
    "maps": (
        "ticks 3 gate 24 control 14 gate 26 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 4"
        "3 owners 49 owner_levels 9 owners 22 owners 126 tally 98 control 11 rows 273 blank 9 rows 6 rows 7 s"
        "cratch_frames 9 processes 144 processes 82 stack_frames 48 stack_frames 4 stack_frames 9 control 27 "
        "scratch_stack 23 scratch_copy 7 copied 1345 copies 7 copied 11 interpreters 21 scratch_interpreter 7"
        " interpreter_frames 199 interpreter_frames 6 interpreter_frames 9 stack_frames 115 stack_frames 5 st"
        "ack_frames 26 stack_counts 21 stack_counts 6 stack_counts 9 code_objects 91"
    ),
    "constants": (
        "STOP_AFTER 36 STOP_AFTER 40 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 42 HOST_LEVEL 24 TYPED 3 TASK_GROUP_LEADER 14 TA"
        "SK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_N"
        "UMBERS 44 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_O"
        "F_TASK_COMM 3 HOST_LEVEL 64 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 12 PI"
        "D_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 18 CASTS 18 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8"
        " TYPE_OF_TASK_MM 34 TYPE_OF_MM_START_STACK 6 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM "
        "6 MM_START_STACK 9 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 19 UNWIND 87 INTERPRETERS 1395 TASK_"
        "THREAD_POINTER 36 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 240 STATISTICS 113 UNS"
        "IGNED 3 SLOTS 42"
    ),
    "members": (
        "TASK_NSPROXY 110 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 199 TASK_TGID 1 TASK_OWN_CRED 183 CRED_UID 1 T"
        "ASK_COMM 21 TASK_COMM 3 TASK_PID 145 TASK_TGID 1 TASK_EXEC_ID 20 TASK_MM 43 MM_START_STACK 4 TASK_RE"
        "AL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 101 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 386 bpf_rdonly_cast 22 bpf_rdonly_cast 169 bpf_rdonly_cast 43 bpf_rdonly_cast 4 bpf_rdonly_cast "
        "8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [25200, 25032],
    "maps": (
        "ticks 3 gate 24 control 14 gate 26 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 4"
        "3 owners 49 owner_levels 9 owners 22 owners 96 tally 124 control 11 rows 270 blank 9 rows 6 rows 7 s"
        "cratch_frames 9 processes 142 processes 82 stack_frames 47 stack_frames 4 stack_frames 9 control 27 "
        "scratch_stack 24 scratch_copy 7 copied 1333 copies 7 copied 11 interpreters 21 scratch_interpreter 7"
        " interpreter_frames 199 interpreter_frames 6 interpreter_frames 9 stack_frames 114 stack_frames 5 st"
        "ack_frames 26 stack_counts 21 stack_counts 6 stack_counts 9 code_objects 92"
    ),
    "constants": (
        "STOP_AFTER 36 STOP_AFTER 40 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 42 HOST_LEVEL 25 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID "
        "12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3"
        " HOST_LEVEL 64 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 5 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 CASTS 17 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 TYPE_OF_TASK"
        "_MM 34 TYPE_OF_MM_START_STACK 6 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM 6 MM_START_ST"
        "ACK 9 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 18 UNWIND 87 INTERPRETERS 1384 TASK_THREAD_POINTE"
        "R 36 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 239 STATISTICS 113 UNSIGNED 4 SLOTS"
        " 42"
    ),
    "members": (
        "TASK_NSPROXY 110 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TA"
        "SK_COMM 22 TASK_COMM 3 TASK_PID 144 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 43 MM_START_STACK 4 TASK_REA"
        "L_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 101 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 263 bpf_rdonly_cast 23 bpf_rdonly_cast 167 bpf_rdonly_cast 43 bpf_rdonly_cast 4 bpf_rdonly_cast "
        "8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "31ea991e158e242c79d9fd4dd851ee4eee0cfb401d74706bac88b6025b832a5f",
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["stack", "Q", 32, 1], ["container", "I", 40, 1],
                ["parent", "I", 44, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1],
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
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1160, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 800, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32312, "max_entries": 1,
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
        "eNrtXX1wVNd1f2+/JRN2UVhYZGRJBosNMVgGjAX+krHNCOpaDGERdh1Li8Bgansk7ICe1mPjYAebdFKDDaFuJkXgItz+IU//qNLM"
        "dNb/ZOz+55lm0sy40/H0I7E7ToMzTqsOsbZ67/7Ou+/efXf3riQUqB8zcHlv3/3de8+559xzz/04hcZdJWPqz3jMcP70H/jYec4s"
        "MIQ/xXMsjYcM4+NSqfTy1P9N+32cvS8c+KjE0p8j/QDp+0jfRfojpO8gvYj0LNIzSF9D+grSI0iHkA4g3e+k6fgy1P9S1fpf8tY/"
        "wd6nE2kntV7Es/lVJ83ERJx07DonHTdBr8aJquVNeMpLGyFWjskKvisfk8o1nS+iBnv/svN/+3d8n2IFR5239vsU3ofZ8yDKNVl5"
        "hcWGizN/6u++qb8tU38PI00bzVJ7aqQf+J+OLxLKT5sL54h+canckPNF4UB7idEpIdJxkOjIcMZR3imD+jHLZw0SXS+XKL/ze30H"
        "q68ptcvcbfi/ZzjWCMtnoZ2U5hehvftYui8O/iCV8I50g5/j6LdyeYXGPqecUUb3I1HjXrf9toRkwuL3STyT/BcOMH4UR3g/suk/"
        "PkWuBHAGnfaAbzLeV2cXp78CTsSDI9MpP4p8Q+xFd4alo6y7HFHRjeSu6cVJVl4M/TwP/pjgD9K0ucxpTxH9L4nvrHMMr7d1ev28"
        "WIf+U4f+foI1IGd+inoy+Woa/ITlTyDfi6p6zmf1RP2SL85NPcehH/qHP1XIzcGK8lFo3Ca+z1Tu98XvsOfDMdbuMTxzvhZZO+Ko"
        "/6AmvQbnhl7l9GF6PhMS31sj2yS9xJ7Hgd//Zm16PG3cI+DmIX+El0e9xiNUXpbRew3oF2J0ew8p0fM9pE+1rmX5tnaycXtjFyvH"
        "jAj0d79vuF6oj8t/Sf8VD0n8PiTxe/B5Tfn4yhWRDz5eEZ9/xdpzNlvy0tU63+VLz8NIrbcY3Zoa6lEv0OVG5EdaWMnex6f06VQ1"
        "SvEI2r3JHzcXeq/kpHV9oNtpd7zY5hnfq9G7qj4d3H5V66lKOJ96cAr1jA9pgymE8TDJI3ufXxABHZtYu/N/XFu7B+e23dYI63f2"
        "uGr3F+s87z9mhf6YC5lOGnV6ydR3C/FdBHKM1DoHutzoryee2tTF+stGVm6hscvVawUbN0Z243+WvHYS2Udj+8T+GTX+iX2Hdufq"
        "onh/B57DeN6AZ7Knb2d67oTh6lubHkTfptYfT3rtVurf5fr6vK885Exm91onYQ+eYBUungffwkwf2/qV7KMhH3s9ZzB65Uc+L3n7"
        "WbmdfZJ99/2IYvzoEMYPy5Ts0gaWrlrxqmuX2kg9U+mlqW+TkPvkIsMXn+SX8PMS3ai8/AJ/eSA6NbVahh/do8Yh8O8fFHx4adLv"
        "fVk9PfSf0KJ/vWAvZ+IiXtSIo/y/LTn6t4r9mJua7yWcfE9PeunWOzjN+ZhS3n8FuuUnhflAWb/5A8aXM+g3qvmCy48Jwc6b8bxh"
        "WHPeAPveOpES7ES5n5TNM+Vyn1HX2zu/IL2dP8dwVrW2MX4mIBcJyAXsTZIP0kuF44ry+2eHbv3H9eZJNC9S1UMXh+wPeVzIo55E"
        "/6YVpF+PKeQ0IoxzMt43W6+bnIm/gPt3QpNM77H5fdpMz8gPwcel//mCcOz3Hy5KOKl1jpWzqiHslmPrA/t3Ro9LXwh+mpXs+2+2"
        "hgR/RSGWMgT8jCh/svwWmRvC6JmCsXOmQ6YwrvU3Mn8Z6ZmeqZ9/PVWvtPmZRI8nSzLemP1d6FPI10AZzqiD87GA481vevREOvRX"
        "vvozF69T+FHOop+wcSsPeyi/QvSbkH8kavxA8HsUTXE+aetdLb+IpOd05XQ8RPa4v7wVNjL7n+S3Ki70TjV9JuMUNmaYPK5MsfKW"
        "oV2SPBeGmZ1WPOhv75FcE/8KK1sY7vEu9PN2xTwgUfLax/b4F0F/sfWlNYp6LfafR9D7svGG/F816PMrok8vVh5XZH5V1asjiZKf"
        "nUB6uwkEIj5Qv7cudpWE+fJ5sX/V3I/P+/c3stOtkUzV/ivQCfS2zrWgv2SNiv0C40uyQdEvGsT5btVxdtnc9gv6jvgi4xGfdOkX"
        "NUKCH5/m5TQPskbY+Nnf+BxLh4fK9PMFRz+vE/qP9/eIxx+eNpMKPXyd73vrbEfJO57rzjfyKdLXXB8nnfq/xNpRf6SsHeecdlwv"
        "9WusFzW+UvZ9yKnXAkV76muqL+Hb5EsI71+DfR0p4+cr4GcKeHbaMzVun7XbEQtJ7ThT1Q7Z77P+ksP6y/TXVRhQtXKLYe4HNNGe"
        "0DTqm46vN8V1x1rru9r02jWFvgzSDqTtSLNIW5BivtDHFEZ/KuNrR5Gfh8a3wjDTp+nYQ3p2Q7zG+cxszYvenoD8K/Be15zvKOar"
        "fP6zwdd+2xeDHo9hPvSEQn8v8V93qqW+V2IdSTmev14bjryOR369auP4YWk8jxrzFHorVqM9XGX8eJv1936rk7XTWsro/n3DXS/p"
        "rOg3iPn7V0x/P1CU/CjV5ufh2uyL/iX3M7wlLdDjGBeXLGc4JzhOFnawVy+X6Z+DvP6mZ/03Z3xD0AOu/fEq/JmvbkO6C2kf0v1I"
        "B8rq0+WZN6djiyvSk+af8vgkf182fi3Zj/lgBnQa0PLfVcPnfM1WtsPCleXZ2y4tvXi8Nv2qbL/CH1Irfv/xyvXV78fP+o/HB2m9"
        "CP4taRwmveHtVwnPvLdcj1yOCXr4iUSZ3L9G/du2y0d2CfNEe/1jIox1QZPV4z6P3/Q9pOS/eMrc7OqzCY9/vTfFx4n0c1tfsP//"
        "d9btP2zqqxfandwtrneNfZult2A+UMxCryWwPoBn2w9rNyEX+23JqS/qk04wghTd9RasQ9C8Y0F5fzcd+V/l+zvlLz7jbyeV779Z"
        "XhGHl9csrvu1wr5p/AjPkLvGn+MZ9k7jB3iGfdT4Pp7Jb/ounhN4/hGeyR59R5jHcD9UxhD9aacvz8z+/N5lwU+WIj/Zdy/799uB"
        "qDDfzZCf76kok29qP5un5k8sxXOL77yW2qX0t1/g/ciuN/m1ZL97WT75O7IL34Ser9sZZfZwLkrf/VAaN8c89oN33Lpovw+L+rJ8"
        "vWIro9PgO1gH6IqudfoRo0v/iqXgI6NL/+KMYPd1Uz84xvgxRnLydh/0abuzwG4dehf6o8V5LkJ/9tj1myyVCsPwF92eEv3ir2af"
        "d+2gENdbjv8sZPsbMq4cDPi276+dEalgMRyv3rPzW+cz7nqm/Uy4aryRkNs/Inb7fHAjEm5EB/c0x40pcGMSbkwH97scN6HATUi4"
        "CR3cIxy3XoFbL+HW6+B+i+POU+DOk3Dn6eAe4LjzFbjzJdz5Ori9HDelwE1JuCkd3B0ct0GB2yDhNujgbuG4CxW4CyXchTq4d3Pc"
        "RQrcRRLuIh3ctRw3o8DNSLgZHdwsx21U4DZKuI06uE0cd6kCd6mEu1QHt4Hj3qDAvUHCvUEHN85xWxS4LRJuiw7u70wX90YF7o0S"
        "7o06uJ9x3OUK3OUS7nId3F9w3DYFbpuE26aD+yHHzSpwsxJuVgf3A467UoG7UsJdqYP7E457swL3Zgn3Zh3cH3Pc1Qrc1RLuah3c"
        "MY7brsBtl3DbdXDf4rhrFLhrJNw1Orh/xnHXKXDXSbjrdHC/x3HXK3DXS7jrdXCPctwOBW6HhNuhgzvEcTcqcDdKuBt1cJ/iuHcq"
        "cO+UcO/Uwd3Nce9W4N4t4d6tg9vDcTsVuJ0SbqcO7oMcd5MCd5OEu0kH916Oe78C934J934d3PUcd7MCd7OEu1kH9+sct0uB2yXh"
        "dungtnDcrQrcrRLuVh3cNMd9UIH7oIT7oA5uPcd9SIH7kIT7kA5uiftptylwt0m423RwP+e42xW42yXc7Tq4n3DcHQrcHRLuDh3c"
        "f+G4OxW4OyXcnTq4/8hxdylwd0m4u3Rw3+e4jyhwH5FwH9HB/XuO+6gC91EJ91Ed3L/huI8pcB+TcB/TwR3luH0K3D4Jt08H9wcc"
        "d7cCd7eEu1sH9wTH3aPA3SPh7tHB/Q7HfVyB+7iE+7gOboHj7lfg7pdw9+vgDnDcAwrcAxLuAR3cvRz3SQXukxLukzq4j3DcpxW4"
        "T0u4T+vgdnPcAQXugIQ7oIN7P8c9qMA9KOEe1MHdwHGfVeA+K+E+q4O7muMeUuAeknAP6eAu47hDCtwhCXdIBzfDcYcVuMMS7rAO"
        "7lc47nMK3Ock3Od0cD37UJ7nuBnHHz/pYNmrNYUliee5/9ycejaeZ37cFNIM8wefx36gMFu/tm5NCPtthPpO5bDWYH0C6xTWGqxP"
        "YJ3CWoP1CaxTWDiXUmg1hP2xtO/SPp8Uxj6Eewx+TofOqTTvwfMDLB2N8vNSnZdKpd4d7L19jsXOX8QB4eRN8H9vY/XoxXm4Yjtw"
        "+/AMP7993tTBNYA7AFyD4Vo9WP/C+0IU6QMJ91xCCHQKYd3Epkgu9IuS48/GeoD1BvPD2+uO3vUz2m9XRL2Taao/1iui/JyL/W8v"
        "3lunGF+pHc099J7xn86BNe8U29nrOR/mtO9Uyh/nDOsnxW/h/csSDt4fjjKc7r3Id7pFxMP5H6qPfe7Zobfz+6VSr+e8kIOD8o/F"
        "RbqPdWIdsV1cNy1GaL3JND5w1qN+Jp53aOXfd5i8/xVPo757mRzZ7bC74F3bf+NIzk3xz8yJOG9/j82Hqed9+K6I9azkLuCBf/R7"
        "EnS3Huf7YAU+ri/PZzetiP043Q+jn50R15Ot28B3fNf8sPw7+I98zajfaB34doavv94j5EtVxl2L/gA5a75Nwj0l9YeX5fzoF/uR"
        "vwPtPwocOg+ZQL/oEOvZjXYk28R8x6A3iJ5jMU5vr5zdgt+TQ2J+e/3L4WsYfIX8JdG+4gq+zm561o3pe+ssa18S/dKKKPi9Dnie"
        "/A6/t4DfG8DvUzLdwO8HRLrz38Fv8Kt5g6gve/H+cJ3E77XgN+SquV3B76jEbwO4UYnfqDe1J2n587+Z6HCfxPcI+I7fD0Ovd+8Q"
        "v3f5jXaOPaHgN35PviTmr4XfIR1+x6rIt8xvjD/d7eJ4UsbvvVX4vUuUI5ffuxTyTfzumyV+Q75JnkmuyvhNdOiX+B0Dv9eL41H3"
        "TvF7l99o59gZBb/xe3KzmL+M37AvkuvK+R324/dfgt+3SeOyzO92Bb9Bt27kL+xQ8Bt6g+SjjN9bJPmOgC9bqsi3Ejfjq1dc3AcU"
        "8l1XRb6JDmGJ3wb4jd8Pw77q3iZ+Xybfr1aR7z4xfy38jujwe2eN8r1Xk997qvC7S5Jv4ktXFfneM0v8vlrlOzZ9+Y4G8v2lku9Y"
        "IN9fKvmO6/D7YQW/Nyj4fUqT329U4bdkZ7t86RTlpYzfb8wSv6Gniq+BfgMKfhMdXpf4XQd+bxD1Ec1TaT9yEvP5Y9AjvSjPusDK"
        "GTui4H8733eagD/o3aRhrFrGzpfb510dfl7APsi2FmG/PZ1/GTP5/kQTfgHnOzqP2Ka3DzRnXHYy9h9i+39viqedisn59sFutPuf"
        "7V8gHL/9xd821PdVlNVHuneEcKvvV/530/CcFyk7B4h9wmmz3RT25y4gP8oq533xJOeHvQM1f7rFt550zljePzvd+wrT8eudnGmj"
        "0UkLB9h520J9CudTWbvsfB0ev2JhZUbYF54/lBHOfxSG6dwG/LOeeZuwbzm8Uqg/ncetdi7CPWdwYQLnglqNSucrar7PD+eS+g/M"
        "7J4M9/xCFRxrtE849yufM9M+LwF6WCQPNZy7G3DoAz917GfY1zyBfdk/xb7oPtzrNI/vSzb4uX7SYzrn+Ac8+W3+HHHkZUK4x4fo"
        "kh9cKJZztLZyLPe8NWtfE84H5HGvpdyOZKYyLpXv4l8U7wOIw++qOjdI5aXNt9k+9MS/lkT6Mn+3ey5Qk49Ef5m+nI9/7svHWvkX"
        "NT4CX9h+eaKXdj1l+rn1OybVrwV0mie9Xz4r9OHlDgn7/vNoz74EnSdnepHuzSR9Yo0wPVnIi+spdJ9W8V7QE78XcG6Bzi/Q+QH7"
        "HJkwPsOPTn5v9/wOnu17p76wz0vHcc/tFnbhLT/X8zVnoCS6WPdSf/sj1Bv6m+7ZTTziO97QuQgaL6zzKZz32+H7/Tj8tpSv+vgZ"
        "1So3jfVZlz8LRLvDeovVq38507DWuQSe5znP/QsTYS/faD5g+7/tHDQfdOyuMLfTosZvhP6VrvuJJKc3G75ycy/vfzZnqP8VtnYI"
        "5zestzpcvRHytVfGpfLaq5a3NMzpIpfjc16kJOrZrChXmvdkUH2IjrLezT+zTuAX2fmDbyx1+NJ0nyno4R7g03kboo9rX+Icb3EH"
        "ydtJ4R4OkjP3HhCFfZY2bxXtgydSgn1N5/0qnvMzdM75LXf7V8qocN5P0gNEf/fcH8Z1Oo9prYUeQT+4he71uFWy02/l45Jw7k9l"
        "t39NYbeflO32uorf6Z77yxkLIPe/p/N8o1nIe1qr3byeEk5ZOXI95HrK7ZDbKdEB9Uwblyaq2fnveOz8nHPKvfI5Pvt77zzobIV5"
        "ULX5XNr45wmvvLvnJD3nWkU57FDMD0S9YNcjjPnpPQ6/5rvrxU47o/EyfWjbYXQPZ9EzT2/xjNe5KL9XmPspSi+kw/Vu+fZ7uj/d"
        "GmR8vKv1f5leQLs+XJEx7JvDxlGfphTufY6SnmL3do7DXxJFv+8BfXORuCC/bv3DqK9nvc55htznIglBX3+4OOHcTyDT2W6HTcpV"
        "DZs+J/3WbvB74a3BFrTrv6V2tbB2Rahdn7jjO2vXL8XzsO49C7c55Vh0Dzj0cNpsnPTKO80jo8biSa+ecv0lGN/TsQdKNuFku8pq"
        "EPcf0PhRWOiQ2blvzbGXQnex8WgN62/p0B2oz2elinrsqK4e+xjzDIynrR0CH/sbOtDOf8P9PEG8CWZ/BvEmpuO/CeJNULlBvAnv"
        "fCCINxHEm/DOW4N4E0G8CSdfEG/iKo83MeSOF0G8iUrxJr7h+mFYP1XFm/jD2tp9zcWbWCP4nWuPN8HW3658vIkmPFO8ievxTPY0"
        "czjOPN7EX7D8cVlf4566OJtAzzzuBHOQ8bgTf4r2/FJRr3O/5/gLP60x/sKfzFH8hReE+Au0vyCTkOiXYBtx8qeZfOfiW4xKduuX"
        "LR4DrTOvWsTsiLJ7R6V9R1XvGT06O/TSvmd0tHI9dHH04zA0kr/JVw6rxoFpa6hM54xCvl8U8acfB0a+J7lvmvEkkjOLJ+H6H2JX"
        "KJ7E5WnGk/h8evEkpPv1Zy+exH9J9FDFk/gE/FTFk/gP6KFOQX+o40q85TsuqONKvGl490lUv0f3tOGnv8mOmG5cCdfe1b3H9Pgs"
        "xZW4OLO4EqSvyuNJbJtWPIlVDasV9n1KiG8gxwtIKubpqn0aV0z/D2vqf1c/JyqPA8O6cSNSFeNG0P6ApgZF/AjY5TOOG6HoT7Se"
        "MPO4EW3GjPqB1J4r1Q9qjftR1S46qkev2YoTYY3SutVtQn+5VuNF8PYEcSOYXwHjlXFtxI2g+qaNtTOMG/H1Kxo3guZ/ZK9c9fEi"
        "LlaJF6Gpd3TjRRTexHpWnViOal5xzYznFyZmZRzfVwf61Ulxn05XiRfxdsecxosI4kRI9S+LE5GFft0uyH8QJ4L4GsSJqFTfKx0n"
        "Qj8+xK+D+BBGEB+i+n7STmk/nBwf4uwM40OcUcSHOKWID7FXER9it298CLJLrt44EVsRJ2JLzXEi7C1c1eNE3I04Eezcnj3/aXb8"
        "WXew97MeL4LdrxrEiwjiRQTxIoJ4EUG8iCBeRBAvIogXEcSLCOJFBPEigngRQbyIIF6EiBvEi2C4QbwIhhvEi2C4QbwIhhvEi2C4"
        "QbwIhhvEi2C410q8iOycx4tw1oHkOBEhFqeheTf34zv3WtF9L8uxzoTzJ724L5PiRFi4J5HiRxTuE3Fs+iY8+3Rz5m9LnUYQx2Eu"
        "4zjY9ygGcRyCOA5+chbEcQjiONTK7yCOQxDHIbjnPYjjUJN8B/e8B3EcAvkO4jgE8j3n8h3EcQjiOARxHCiOg+p+udriN7j7Z6+a"
        "OA4dQRwH48sUxyH7/zyOQzaI42AEcRyCOA5BHAeHXnMexyErxXHIzlEch+yXM46D0i4L4jcE8Rv4eburP34D3V/5u6s8fsPHNcVv"
        "sC5QnLtrLI5DXhHHoe0qieOwqFoch57Pif9CHId8C9olxXFoqzGOwyJ6v1WK49ARxHEweByH/wMkFODU"
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

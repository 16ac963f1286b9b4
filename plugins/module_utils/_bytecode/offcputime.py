# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 27144],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 6 stack_counts 7 control 159 scratch_blocked 8 gate 67 control 13 owners 91 owners 21"
        " owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 98 scratch_"
        "frames 255 processes 141 processes 82 stack_frames 51 stack_frames 4 stack_frames 9 scratch_stack 37"
        " scratch_copy 7 copied 1412 copies 7 copied 11 interpreters 22 scratch_interpreter 7 interpreter_fra"
        "mes 201 interpreter_frames 6 interpreter_frames 9 stack_frames 112 stack_frames 5 stack_frames 26 sc"
        "ratch_blocked 21 code_objects 38"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 30 MAX_BLOCK 3 STATISTICS 78 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 51 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 40 T"
        "YPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_"
        "UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_L"
        "EADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 18 HOST_LEV"
        "EL 25 TYPED 4 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 U"
        "PID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 23 TYPE_OF_TA"
        "SK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 35 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 10"
        " HOST_PIDNS_INO 12 PID_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 TYPE_OF_TASK_EXEC_ID 20 T"
        "ASK_EXEC_ID 8 TYPE_OF_TASK_MM 36 TYPE_OF_MM_START_STACK 5 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TG"
        "ID 5 TASK_MM 6 MM_START_STACK 8 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 22 UNWIND 73 INTERPRETE"
        "RS 1463 TASK_THREAD_POINTER 38 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 238"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 304 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 177 TASK_TGID 1 TASK"
        "_OWN_CRED 175 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 114 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 4"
        "4 MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 304 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 356 bpf_rdonly_cast 21 bpf_rdonly_cast 137 bpf_rdonly_cast"
        " 44 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [27144, 26776],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 6 stack_counts 7 control 159 scratch_blocked 8 gate 67 control 13 owners 91 owners 21"
        " owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 125 scratch_"
        "frames 254 processes 141 processes 84 stack_frames 50 stack_frames 4 stack_frames 9 scratch_stack 36"
        " scratch_copy 7 copied 1370 copies 7 copied 11 interpreters 22 scratch_interpreter 7 interpreter_fra"
        "mes 200 interpreter_frames 5 interpreter_frames 10 stack_frames 114 stack_frames 5 stack_frames 26 s"
        "cratch_blocked 21 code_objects 37"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 30 MAX_BLOCK 3 STATISTICS 78 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 51 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 40 T"
        "YPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWN"
        "ER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM "
        "8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL 25 TYPED 4 "
        "TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 23 TYPE_OF_TASK_OWN_CRED 6"
        " TYPE_OF_TASK_COMM 21 HOST_LEVEL 36 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_I"
        "NO 12 PID_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 TYPE_OF_TASK_EXEC_ID 20 TASK_EXEC_ID 8"
        " TYPE_OF_TASK_MM 37 TYPE_OF_MM_START_STACK 5 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM "
        "6 MM_START_STACK 8 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 22 UNWIND 73 INTERPRETERS 1420 TASK_"
        "THREAD_POINTER 37 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 237"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 304 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 58 TASK_TGID 1 TASK_"
        "OWN_CRED 174 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 114 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 45"
        " MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 304 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 236 bpf_rdonly_cast 21 bpf_rdonly_cast 137 bpf_rdonly_cast"
        " 45 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "00f951f01f412282720cfa04af839ac3e3a03b3dcb0d2f8bab58e5693dfa568a",
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 120, "max_entries": 1,
            "flags": 0,
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
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXX1wXNV1f7ur/ZBwvWvZK60VO5JsYwsXY/kDI9wQFAxGEIpcB9kmIUjLGuS4ASRDZD8vA5aNcSDpFGM+XDoT/EEsu82M6KRT"
        "t9OZbmbyB/34o+lkknSG6TRp2sZJSEOaptVMwFu9d3/n3Xfuvrfvrq1nBFnPiMt7+97v3XvOueee+/kr5Qz7n3lEpIen/+LTf6VG"
        "cX0+ItJC21TZSnPzDPavdEqkyahhTJXLZet965VSQtzPJloFfh7Xkayd5qIcp7hyl42fjc5RvjsS+N0R13ezRkx8L5IS6SmBe1Nn"
        "QslHxIjaZU2ycpt58d5NGZHB8/jeS0jNfAa/v2vjmuMZn/IM2b8Xn9si0ld3oHxxz+cPI82j3HGjSXwfzxVWQg4x/l56PuRxEvKI"
        "CHlY7zUAd9TCPSneL7S9EyjPdzz0eD6FfDxXmz7IjorP7YM8xPvZxP8JPTT+L9OLeUrIqb1ZXOci/DurOn/qfb/5AuTeJ/RyEvYU"
        "mX9Zdpw1/sV537p+K5OyU7KrVc0R6Ou7jvytO5/tbBD5aeotM/s6Ka6LkQzHXYjyqvl6QOYrZZevx8GLuPAHjAWXWc6E5/fNU+J7"
        "Jdjd+QbxvPVetMrzav6yxhlP/OT0Z3td5aT3Bow53vI4jfdiws7ovaB8qfhZ40VFr8j/V4X9lH5PXFv69rK3gYiomOY5Ub64cYRd"
        "PxiPG2XUQ6/3s5EbYTdRp57b+YpvqPAPEVd+Vm0VP9D13ukfO6z3Y+K53LQcrO/Su4S76rYI8yfDUWGP5xvEF1YtEL/fPn3fEgVd"
        "W/gZei5isOdSynMpPOd+/3b4IfdzDXjOfd+yx6jynHV99bSfjqB8tr9bK9slq5yPduI+5KH6x9L1Im2/GteimhiP3gN5LhX1tLQM"
        "z60X6VOfUJ7Hd9O3GCy/ZC/qd8kes7GIc23LfTq9eTqdxPfPTyshZtuBsPftCdh/Isn0nER5h+NC36Ut0L+B6yzsEu0f4U7AHuIG"
        "2uGjosG/6RO/FnYOu3/rjpzxC+s9fH9x5r/s388nqD16uzwz+Us4+XPXPymvJiavuIF2/GgH8j2l5LtDyfdPlXz/WLQHZ1Cvh/Be"
        "o/DjE4bIN9WfVQnoC/o0T4j3Ho5HmH8dhH20o/0lPb91Y8azvt/UvMCpdxZ0+hrIbbp97PJoB+LGXKV9EHqT7VrTZfr7KKtHjp/T"
        "iAti8KNWDgtNF9Cufx/pPyP9FtK/RfoNpH+J9A2kZ5GeQHoc6fNIv4j0QNkrjhiGfZGdZY2/u0h+fqktryHIK+EZd5UiAfGXKl81"
        "/opVxl9TnvEX7BZxzfbp39+w6kP06xfdfnogeZXAg10Nx1A+pNlY0vHjUddz22G/AzGRoWHYzXb421KzXzskBDLYSdcnL/JyX1q8"
        "mE1klXh7PovHK+P8Wu231jg/4RPnU/x28CKP7w9cdNtFsam77C2/B3zkmkF9Fe+ZKBel+RaUbxh6TkLPSBW8A/2t8JeN3nostony"
        "T4hiHogbnzDc9cDPbslPFnfDPj3sOOWyY/PkVNV+yEzhFKrguOuVKqf8BN4zxY1++NMJUW0O+MmN7GPx0fecuNS2Z9jRMOIsirey"
        "kaV2eUqjyLfTfxF4VJ9q7jejn5VNIb4czyHefBv5FO3I4tELTvthv3fUL59zRT6Rv/TRK5NPsqvC7rd96s1o1fpRbOvj9xdWt/vS"
        "K4g3UH8mXyE/Tnr9G029zn1f9CrbKe/xAfNkX5n7I3Et++W1+emsHYVK3Px83s+ndpDisGJTl5DzWtl/sOT1JlKS45tIH+5cJ967"
        "U/QHixtFvygfaWByd55v/gjLj6P3Fu73yF86eh5W9Jx/UrNe/BbX8wzVC4qrzAjp92eiPCe6ym65mqd7PeW5F6n5upDb4uYm5Aty"
        "WYL3lxhsvMPqD1txXBJxdOkWb9yB6JtlO00NQW4vOe2EFbKXkoq8xyDvBOQ9Vr0eOnoY3Tqr/VM1nLddOMWmHoxfjPB+wUlxPz+v"
        "AXJcDPvbXVu5R69suWn8ifpr5mlpP5Eq9jgQjdhp3Ohn/WKrP2vXY6Q0/pNf4u0nHr7ldmEvG8V3i21yfKzI4seflKvVd7LPuPE9"
        "8RzKPZCK4/5GXMdw3YNrivfEOEt+3HD8rXvcZHFn73vu+JTsu7IdO2W4/fdARMTv5kHEf+OpinEryw9bfpXioX0e/ZgBo0/k7+T/"
        "lN32lUso30+8IJ470uDTbnSzdsOMKHEo+gWrVjzrxKEW0vbp9J3pZ9Oo7+kWw7v/lPfuP5G86Hv5ed71gOS0uNM0vOQdN8agt7/3"
        "kf9V73ndr8inS/5TWvJvYvFxLsnxaN4gGzlftv1uQFwxMN0PSdnv/epdt9wGRy+xn+Vbz38GuV14l8X/FXbzSaGXZxuMav1aqQ/h"
        "h84n/fu7NfUT9mv2ExDP0zwLxYWqnQT20x/T66eTv86fEjirOpcLfTaiXjSiXrwM3DHuj4qv+ny/MDNyK7yq1y+ifpBfPnRxKO5Q"
        "2wMazyD5L15BfvWITz1tYO2bivfZzhfeddtXYX+N7R7kn2189l3h93Ygf5ivSnj7re0Y37bGCYQfpe+LcSb3cz+f/l428hNl3OKJ"
        "snt+wRrXmbSei/4H7PNABc6EjfMDhuN+P+KSQzb6VdhVX9k77tqBdqfRZxziOOQu2oE84or8Cj7uQOMLccyLkN8oOfUM80yQU+C4"
        "QrLGek72tN/bbosbRVzhNd/piYf6W/DBU98vbuwQ+cS4bHqpnD/h9WFH1frglHtlF+YHV/vEy7my206HMU5n2YflX6g/m271jrfp"
        "foV/bvSeB6nm/0LxP+eq+2HVXwf6oZO5sle7Sn5u8cIIszuya4p3zdPcflR/HSiX07Anev5Giq86Au3SaxzYPEX2sdyoZgdpn3EP"
        "uq/qv0Lex2ZG77XqK7A9PqYnL5ofpfkG6p/udfSLOPNcH9Y3fBn1/osVfveM7XfXMjtx/97gWu9h9c+8/Sn64ye6lXGb2uJvDDNP"
        "l0/607Sd7xdF/puer8j/KTv/bYreMW/Sdrzi+Sgbhx5i80a6+SRcS1wpdv8E4syGCj0ehx4zwMtg3vCElf9EVMn/WWW8sNbxlqdS"
        "7n5ccSiHtAdpN9IupB1IEU8OiUC6kMl5xvnFJsQRaH+zyd+d3ePqZ+GndvvgHdKMg0e9+zEyLhbyzTVy/Ir+4z4f/5XzllMt+Q1j"
        "PsE3bj5UG47VX7DlhjR/Bu3UKxFW7mGMq9H4GvkxWg9Q6X8S3vHcco7X32Kw9SWO/0zw8TzzrLDvwq5eUb5di4S8EQcnk2J9zmyd"
        "Ty3kbhV4uQ42P17IiQUdpXGJ04V4zu2XKvzMHr5OiMb/BoxP8bg4ocQRx/uQbkG6A+kQ0l1IRyry1eceL3Hk26I13kL+2G89oeOv"
        "c7sw3pWDvEZmBF/qd8UV6f9qx2vUn/Art0/+asUvvDqlvS6zuh0/7r3+Yg/NF2CcQ1nnRv7C/Z03rP4M+mtuO7PXD7YN+fTP1yRZ"
        "/2Ufxi2fkev0nqf5oYhV/i2s32uNi0/F5DoxK3+bXONqbyKl9SwPR3oc/zblGncdzMj2IvvEnU9Z//9X5g1fWTzSxPrJ6T18HmTy"
        "oEhXYzyz1AU/l8K4cZf0Zyl7ncWvynZ+kZ8sxoVJXuYprN+ldRPzKu1frFNs91k3Kd4vFbzXJ1auW2mpiiO/Nw/2IO6ba7rxHNaV"
        "NuN6DeKd5i5cI+5php9cgzipGeuK1iAeaka8uCaFa6yvWAO7aKb6viXpbUd/Hnf7MTNH45R/Fnf3c/LIB/WT8/MWIR7s9hzPIz35"
        "jpOekXY65VoXqo4PBa0Lpf5F8VWsU2n8o7iI+47H6bmvKO3cpCtecrczZw25btaJCyrGmf9AyGX0DYzffim+zpaTkEuhdRFr7wsr"
        "cmxepR/6KB5JsXpA7WCxs9ueEDXHviGey3fY16XPoZ9gyeXitL/YL/CLr2TYPHBxvOtJxy9EsX50+q90TJZrxLNcP46yfIwKHEs+"
        "7vet8Xg3rj/ev0Ydu2iQ44jT9i3K0ynlb/3O8Bt08L8t8RMB+AkFP6GD/6bETwXgpxT8lA7+X0v8pgD8JgW/SQd/UuLPCcCfo+DP"
        "0cE/LfHnBuDPVfDn6uC/IvEzAfgZBT+jg/8lid8cgN+s4Dfr4D8l8RcE4C9Q8Bfo4D8m8VsC8FsU/BYd/GGJnwvAzyn4OR38z0j8"
        "tgD8NgW/TQe/X+IvCsBfpOAv0sHfJPE/GoD/UQX/ozr4N0j8jgD8DgW/Qwf/tyX+kgD8JQr+Eh38dom/LAB/mYK/TAd/vsRfHoC/"
        "XMFfroOflPhdAfhdCn6XDv6vIw7+ygD8lQr+Sh38n0v8awPwr1Xwr9XB/6HEvy4A/zoF/zod/O9J/O4A/G4Fv1sH/x8k/toA/LUK"
        "/lod/JLEXx+Av17BX6+D/3WJvyEAf4OCv0EHf0Li9wTg9yj4PTr4fyzxNwbgb1TwN+rg/6HE/1gA/scU/I/p4B+S+B8PwP+4gv9x"
        "Hfy9Er83AL9Xwe/Vwf99iX9LAP4tCv4tOviDEv/WAPxbFfxbdfA/JfE3B+BvVvA36+DfLvH7AvD7FPw+Hfzfkfh3BuDfqeDfqYO/"
        "WuLfFYB/l4J/lw7+Uol/dwD+3Qr+3Tr4rRJ/SwD+FgV/iw7+VRJ/awD+VgV/qw5+WY6f3xOAf4+Cf48O/i8l/rYA/G0K/jYd/B9J"
        "/B0B+DsU/B06+G9J/E8H4H9awf+0Dv4/Svz7AvDvU/Dv08H/psS/PwD/fgX/fh388xJ/KAB/SMEf0sH/U4n/QAD+Awr+Azr4r0n8"
        "nQH4OxX8nTr4xyT+QwH4Dyn4D+ngH5H4uwLwdyn4u3TwixJ/dwD+bgV/tw7+oxL/8wH4n1fwP6+DX5D4jwTgP6LgP6KDv13ijwTg"
        "jyj4Izr4n5T4ewLw9yj4e3Twb5b4jwfgP67gP66Dv07ijwXgjyn4Yzr4KyT+vgD8fQr+Ph38j0j8/QH4+xX8/Tr4aYn/RAD+E2L/"
        "h5Xqj5fHJP6Tlfg5e7/GRfueNVsmf089KedLItb8jH1dPJhBmhPj/9ivQuua6Nqcl6J19GzeIEn5wLo5cy3mizoxX7QW80WdmC9a"
        "i/miTswXYR9JsVOuH4sY8vwJa/1BDOuCbjZc+2rOYj8f9pe078Q8zW0inYjLfU6975TLgzhH4U2cq1DCxHQa5z2YW0R+BrGPrdQN"
        "3CFcY77H2h9q4xrAHQGuIXDN7ZifxP0izi8o3pZy7CgKuUWxTsmSzED0P8v2/AbmhcynxXyMNZ/unt8sYX2JeU7Mw5Rw4FA6S+XA"
        "/FVc7lOx/juI++b1Qu9UnvbtdF/YB+3jat/Gyzvo2t9ll/P6jDdOj7Cj0hdw/7CCg/t74wKn/0G8t6GD42H/DuXH2q9sy93+/Z3y"
        "oGu/j42D7x9JcvlP9mK+t4PPb5caaB4yYnzLnqf8Lt+3cFQ+3xOR9ljagPw+KOrbXpyfcdPW/7Zr1tXJX0SmkrL82y09TF8P47kS"
        "5jnTO4AH+6Pf05C7+ZBcn8v0uKHyvW7XPF3/vbTOhK8HcPSO59rvVX+H/vFeO/I30Qi9HZfz5Dez9zLVcdfBHmCn7dcruC8p9nBY"
        "fZ/PQ7ZjPS35yQnaz9gIu8Dv1nqqm13ySC/n7x2BHyF5TiakvN31bTV+T5v8fescBVuvMegV9S+N8pVWyHUE9nwx1jPT8+YJUb40"
        "/IzZ4KNvnDPjft/Wdx/03QN9V8gN+r6Ny13+Dn1Dz+093G8O7vDR9zroG/WqvdtH33FF3wZw4976pvLQOkBV/3TeTmmTovcG6B2/"
        "74V/77+HP+/oG+Wc3OWjb/yefpG/X4u+ozr6TgTUb1XfaIf6u3m7UqHvBwP0fS+vR46+7+X1pkLfQzOkb9R3qs9Uryr0TXIoKPpO"
        "QN8beHvUv40/7+gb5Zx81kff+D29mb9foW/EGen1lfqOeen7q9D39Uq7rOq720ffkFs/3i/e46Nv+A2qHxX67lPqN855GuwLqN++"
        "uDlPv+Lg3uZTv1MB9ZvkEFP0bUDf+H0v4qz+Lfz5ivp9PKB+D/H3a9F3g46+t9VYvx/U1PfOAH3fodRv0ssdAfV75wzpe7bW78Sl"
        "1+94vX7/RtXvRL1+/0bV76SOvnf46LvHR9+HNfX9dIC+lTjb0Usvry8V+n56hvQNP1U6APmN+Oib5HBI0XcK+u7h/qif+r/YP5JG"
        "fx7LU41BfG/yeXzvzK6yp/4hFzr31hof+kbaOq/zqou0/tXWJ/atFTrFQACty6X9SpN0jhGdr4r9y3QennkG616X660PHjD+wgYo"
        "jIn9JVcns3YG1feGET9admiNMxAO2ZN7PfhBw//8iWrn375T5fzbyvXlr0UM134Bdd027QPKRrojbP32PBpPWWXfLx2Uellk76vo"
        "YOu21fzS+u6K86Qv8XzB4m6sy0602QhZQ2z8LTZhPzX2Z1vv9bjGHYsrO9h6fhrnzLfkHP0utXHnsvwV23o893dkYyuV58Q69Wr7"
        "l7z2j8SNDsML/5L3EU4E7P/TPAfD2ZcSgEP7ldV9grXufyE5O/t5ad9xDecIjLBx7m+jfk/BXv6J633eHMcvCDudYvs1dM4ZsL5n"
        "7f86YMh9l3ROjzmB74wu8P7Oodq+Yzr7xnEuWKdo6PKjGU982l/ph0vfd/DP8vMLkhjH8z+/akLsV0j9W5nLVTh6Oi9IV38kdyc/"
        "jt5enVG9xY0fQC9iX4WzD1U3n6rc6FxXOgc48rSS3w7cn6PcX8byW7udq9/9AvCxnwblGk7RPnnhn/upvI3U/gm/WcR5NnRulnoe"
        "WxH7W2ify6Tr3CzWbmO+h8bDnf1XuLb2Bb9n7QNP4vzWQiZG9mbvy2pcaTecJA95juu9KB/8OO3TQnuWTe3wbC/NUx2s/TFP57Cf"
        "c6vn8+cxrkvvBberca3vZnEeq6OfeTwuoXwVlgpP6+z3WTrHvi7MFweZOfMYiLOtuNt6o4Q4zI7LYu59xH/C7QvnqGRj31Tq7bWI"
        "/5RzVvLSDi1NVfi/pLdcBozzCn53IP6imJSH/zzp18rcv3Z54qrtsm59yj+2numF+nejOxfZ8l+8iZ+jvx14/Z3SfqLuOBPntJS2"
        "Uf16sczseJTbMcVhHvszuR73Cb+v7s+sui/T0NmXucyxo4xRZX+mUu9J3s4+zQKPE8x18BvQz2qcr1Nao8Tra2T/je3T9Infi10+"
        "cftBNW5vrPqc7j7N2bP/MqtVbplPQ8mn4fMdNR9qPtVyqOXEeRuQQ9a4ygiK7y9YcYbC6+G2V2+/O+eX6roC+5x8nN9E5+XHjeQv"
        "3e2I015EBsV538o+37hx30W3/Tn1Ev45m/xS2fKvZLdpqr+077iT+4XifLGwwzrXy273oocQx8F/LRGOOxs9gHz59IdqttMf8e/g"
        "vA4697PQ3IPyivitVOeBYuWu80DVeaDqPFDueLbOA+Vlb3UeqDoPVJ0Hqs4DVeeBqvNA1TLeXeeBqvNAifknlK/OA+WJU+eBqvNA"
        "sft1Hqg6D5RR54GaeR6ovU47UeeBqsYDtZX3C3x5oO6qrdwfOB6oNaxfXDsP1DWYjwybB2oRrokHqg3XFO8JuVw+D9RrvB3DvMJA"
        "VAwkXD4flJCX5IN6HuW44JOfa95nXqTv1MiLNP8993xweLxIiffc8TD1+yr5kcTEL/FqSX3eYVSLV/34OK7YucfnZogvSZOfgfqz"
        "q1pvdvovnvxhL3uvcwmNJ2n/ZfKUFGrD0eZJuqYN9aS16vyPP09bc3U5h87TpvI37LpEvqeXZojv6csh8z39WBmf8ON7+nfIw4/v"
        "6fsMx5/v6XXU90vle3rFcK8fCuZ7OmZ4+cMPHN/TuUvjeyI/d/k8T9f5xMPVeZ4C+X2C/OWxK+wvHX+WqZofbb8ZwOtknsqg/1Mj"
        "v1MN67/c9lPBc3TMYOsO6zxPdZ4n73GZOs9TuDxP22aE54n4nHz5nuo8T3WeJ+NDyPM0Absf7hXlGwbPE/RmrfftncXzpYVW8Dy1"
        "drD570IreJ48+Deq8jwp62Qlz9MAj4eV8U8nHhsD39MY+J7GwPc0NoQUfE9jI6z9qZnv6ah3vzCQ76kFvEfYCFJoGZkR/Aq+p5Dj"
        "0pr7E37l9slfrfh+/Yta40Iazyy0+vA+EY/LJfI+0frl4n4/vqcGxvdknkH/eSzlzI/V+Z64/f9m8z0t9+F7epbzPWFcIZt8xofv"
        "Ce3ZwkWe7cRl8zylvPVX8RzFI89hHUrqUcHzlHikOs9T3qOdiejwPBWEPPJif7UVt7fb4ytDcXdcXmgRcim8DJ4nxBW0foHq5ySd"
        "z0D8SkfFuYJUTnN5h9gXTXxPrvMTbL4n6KGIcxwdHsOj3nxPxY1yH/el8D2Zp7uc+aUw+J4Yfgh8Tww/BL4nhh8C3xPDD4HvieGH"
        "wPfE8EPge2L4IfA9MfwQ+J4Yfgh8Tww/BL4nhh8C3xPDD4HvieGHwPfE8EPge2L4HTPP98TwQ+B7Yvgh8D0x/BD4nhh+CHxPDD8E"
        "vieGHwLfE8MPge+J4YfA98TwQ+B7Yvgh8D0x/BD4nhh+CHxPDD8EvieGHwLfE8MPge+J4ffOPN8Tww+B74nhh8D3xPBD4Hti+CHw"
        "PTH8EPieGH4IfE8MPwS+J4YfAt8Tww+B74nhh8D3xPBD4Hti+CHwPTH8EPieGH4IfE8MPwS+J4Y/NPN8Tww/BL4nhh8C3xPDD4Hv"
        "ieGHwPfE8EPge2L4IfA9MfwQ+J4Yfgh8Tww/BL4nhh8C3xPDD4HvieGHwPfE8EPge2L4T+jgzzDf0wvge3ph9vA90foDxvMUFfxK"
        "7Q/IeRyx/wT793D+Qhr7SgZxvjXxO5k4x4F4n4qbOI4l/5Qhz18ZiPyq3Gu4+JfAL+XwMCnnDtN6C+Lh0eZfOuzDv3S4Rv6lwz78"
        "S88q/EsvKTh+/EvPhMy/1C3rgcq/ZJ177PAvNcp1XdZ9Or+GziExD4F3Ced037T2u4J3qfE7gnfJh5/HPIN1n3QuOc6Vc84HJz4w"
        "Ou97QM43Mz1mK9+3z/tG+ftvoPk3yi/0jd/bb6D7ir43BOj7UMYb52noG+fntW9ScHDfkpetpwK9B33DztqJ/wT1iM4Bcc5r38zz"
        "00+8SHROinpuO+Q4Gfeet1+d5fs9/M5tp32NXue2e/EqOeeUE0+N4aNHrCeoOLcd9tePc+WLLyp6VHkTDtV4Lv8hH/6FcegR+qNz"
        "QhycTYoead0M8uucwz+O89gzfP3VREThW8DvDt9CN3/+CJ1bgvnkyXt99IjfHb6FiFxvausxAj2q53mqfEmu9YW2Hp/m/t3c7KNH"
        "OhfB9X63y477F3D/b44bbJ6b5GyOQ490/g/sk86xJ3smv2mOK7wKCy5Rj59C/uGH019Q9NjC1yU7eqR62eJdL+l5R48oz+RLAfUx"
        "UbkOWlePMR099gbUR1WPDQF6jPnoEfWwfaGiR4UfztFjw2Xq8UNUHxvq9fGDUx/P9nifE6/yFyn6NF8Hv8lM10vafzHPp346v9dY"
        "T533fOqr8/sM1VsHb3bW32r6Tujoe6bqr6rvQoC+deuzqu+dM6Rvv/qt6nuW1XOH9xf9UkfvrnPhkgY/P8LTb9/uo/dWvs7b0fvj"
        "AX77MR+/TfzJGUXPCs+X47cfv0y/TfsE0O9MP6/47VZu144+qT/bqvRn0b+ic6HSn/Pp327x0WtG9mNTGFeweYk6V7zPvERixKXw"
        "MniJGn14iRrBS9So8BIdq1y3fGV4iU5U5SXKRlb78BFdG3GvLya5ObxE4N24UrxE2cRC8BHlLomPiHiN8g/V+YhmNR9RitaNz1I+"
        "oiT4iM4pfERoX/LjPnxEx2r7ji8f0bgPH9HC6rj0fQef9mOnZPxj8xH57Fd0+IgaA/iINPV3xfmIxsFHtLDGfKpymyk+oprtPICP"
        "aKHB9jM4fERKeR0+omdo34nCR0T7f1U+IsQ3vnxEC2W/w25/ce3LR5TCvqEU+Igof358REd5/rON2z3bSZUXyI+HyNlHlHqf+Ihe"
        "Bx/RMoWPaBn4iBYofESb5TyMzUd0h4xfbT6i03Qu3NcM93t1PqJZxkek8Gr580Su43oMjY9IBMDER0T9ntnOS1RCf6y4wid+36PG"
        "741Vn/vQ8BMp5f7w8hPdqMlPtN6Hn+h+H36iz3B+IuLrfZ34ib4o+IlwLn0gP9EClZ9InF+VX0u8RE8iP7/w7g+9UKt9XtDkJfqh"
        "/fv/A16nkK8="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 26728],
    "maps": (
        "control 6 scratch_blocked 39 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 6 stack_counts 7 control 162 scratch_blocked 8 control 69 owners 85 owners 21 owners 38 owner"
        "_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 98 scratch_frames 236 proce"
        "sses 140 processes 82 stack_frames 50 stack_frames 4 stack_frames 9 scratch_stack 37 scratch_copy 7 "
        "copied 1412 copies 7 copied 11 interpreters 21 scratch_interpreter 7 interpreter_frames 201 interpre"
        "ter_frames 6 interpreter_frames 9 stack_frames 115 stack_frames 5 stack_frames 25 scratch_blocked 20"
        " code_objects 39"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 8 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 32 MAX_BLOCK 3 STATISTICS 79 UNSIGNED "
        "4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 60 TASK_STATE 8 STATES 24 OWNER_BY_"
        "MOUNT 21 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER"
        "_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER "
        "4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TA"
        "SK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 1"
        "8 HOST_LEVEL 13 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 18"
        " TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 23 HOST_LEVEL 32 TASK_GROUP_LEADER 4 TASK_THREAD_PID 9 PI"
        "D_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 TYPE_OF_TASK_EX"
        "EC_ID 19 TASK_EXEC_ID 8 TYPE_OF_TASK_MM 36 TYPE_OF_MM_START_STACK 5 TYPE_OF_TASK_REAL_PARENT 7 TYPE_"
        "OF_TASK_TGID 5 TASK_MM 6 MM_START_STACK 8 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 20 UNWIND 74 "
        "INTERPRETERS 1463 TASK_THREAD_POINTER 37 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS"
        " 241"
    ),
    "members": (
        "TASK_PID 31 TASK_STATE 310 TASK_NSPROXY 56 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 164 TASK_TGID 1 TASK"
        "_OWN_CRED 172 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_PID 109 TASK_TGID 1 TASK_EXEC_ID 18 TASK_MM 4"
        "4 MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 30 bpf_rdonly_cast 310 bpf_get_current_task_btf 48 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 340 bpf_rdonly_cast 23 bpf_rdonly_cast 131 bpf_rdonly_cast"
        " 44 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26728, 26552],
    "maps": (
        "control 6 scratch_blocked 39 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 6 stack_counts 7 control 162 scratch_blocked 8 control 69 owners 85 owners 21 owners 38 owner"
        "_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 125 scratch_frames 236 proce"
        "sses 140 processes 82 stack_frames 50 stack_frames 4 stack_frames 9 scratch_stack 37 scratch_copy 7 "
        "copied 1392 copies 7 copied 11 interpreters 22 scratch_interpreter 7 interpreter_frames 201 interpre"
        "ter_frames 6 interpreter_frames 9 stack_frames 115 stack_frames 5 stack_frames 25 scratch_blocked 20"
        " code_objects 39"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 8 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 32 MAX_BLOCK 3 STATISTICS 79 UNSIGNED "
        "4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 60 TASK_STATE 8 STATES 24 OWNER_BY_"
        "MOUNT 21 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER"
        "_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS"
        "_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 P"
        "IDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL 1"
        "3 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 18 TYPE_OF_TASK_"
        "OWN_CRED 6 TYPE_OF_TASK_COMM 23 HOST_LEVEL 32 TASK_GROUP_LEADER 4 TASK_THREAD_PID 9 PID_LEVEL 10 HOS"
        "T_PIDNS_INO 13 PID_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 TYPE_OF_TASK_EXEC_ID 19 TASK_"
        "EXEC_ID 8 TYPE_OF_TASK_MM 36 TYPE_OF_MM_START_STACK 5 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5"
        " TASK_MM 6 MM_START_STACK 8 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 20 UNWIND 74 INTERPRETERS 1"
        "443 TASK_THREAD_POINTER 38 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 241"
    ),
    "members": (
        "TASK_PID 31 TASK_STATE 310 TASK_NSPROXY 56 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 45 TASK_TGID 1 TASK_"
        "OWN_CRED 172 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_PID 109 TASK_TGID 1 TASK_EXEC_ID 18 TASK_MM 44"
        " MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 30 bpf_rdonly_cast 310 bpf_get_current_task_btf 48 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 221 bpf_rdonly_cast 23 bpf_rdonly_cast 131 bpf_rdonly_cast"
        " 44 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9c3d7c7a8f53118447bf217a646d6abc22a022dc0f405f6a243723a35c7d7b30",
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
        "eNrtXXuQFMd9nt29fdwJa5eDheUMvj2Q0IkIaXkInYgeKxAIy4qPEA5Osqy7ZZEOiC3dIRmYG5XECUlYslMWekHwi4cswHHVKZVU"
        "cCpVWVclKaWSP+KqlOOk9EdcSVUsO3Iix3FCRRKbm+nvN/3YmZ3eux2EraUKmpmd+ab79+j+9fOrzDOcP+Zulj4z9Tc+9beSZNfn"
        "Iywtd41W7TQ325D+VE6xNBk1jNFqtWq/b7+SNRiAifezkbiT5lLy+9lUG57b5KTLc1H2Xfz+ClKzlGHvR+X3rWXDTr6sPZtYenyX"
        "k2ajcc/nn0FaQr7iRgf7Hp4rL0M5Y/J76Tko70mUN8LKa7/XBtwxG/cke98aH6wyub0bKLd3BblVEpA75F8eb0zulXbIZfwA8sHe"
        "zybeY/Ju/z/2+/Obq0yukO9Zlt/uHLvOReTvLZ/4mff93E8VO7nAcE8y/GyEZbxe/i9IdvMjF8++fiuzyUnNUwxveWcEevsnVw/2"
        "nc/2MDuyOopV0Y7Nk+zaimyWcRcY3vnawfOVcuyrz8WLCPgDxlzPcuuXM+H5ffMU+14F9ne+jT1vvxet87yav6xxzhM/OfXZolBO"
        "em/AmOUtj9N4L8bsjN4LypeKnzWOSvK3/cbRQx7PP8XSt/KsgjDPsXK4elLsLhv5qpM+mLrCmMpWVf19IHIlw50A7oKU870zU/9U"
        "4bdOfuIsH8tzG9xrZl/rGU4qLt0nfdt4RaEcceOOmnw6/niI/Id9kK73T8kzL+CRPHNxlj/CIPzlgxGpnhqJMvtm+YoYy29kv981"
        "dd+uKena/k6GnosY0nMp5bkUnhPfvwv1m/hcG54T79v2HVWes68rByGvdsjfgPxJ7qmIJN+rYxFmH22od9dB/0p9bP9u4zxyFZ57"
        "Gna0hqXdS3FdZOkjw9DDEgZcgd11F1j6ZJvy/ErgRg2pfA9O2YNjb2p+YFfZWESyk/Rvk71GYDcZT3s+H4Of4LnzwB+ZSm+fSicP"
        "8XLHHHtj/rodchyIswajcgdvn+z8jLQxO6tsgN3FcT0XfhKPSbhnYuy9uMEczzzCGoRbV7zH6qUM9Hlzzvi54D+LMv9Rlf3nnWpz"
        "8pfylNetnR93/cDOd/paQ6nfe5GPeShHHuX4H6UceaUcP1HK8eOqjJsLaO9SDbZ3Ucl+7PZON16IOe32Zrf+t2u8csfbaPd/hPQf"
        "kX4f6V8j/R7S7yJ9A+lZpCeQHkP6AtIvIj1Y9YozRgymv/1IzdcRjxl/dZHyucSR1zDklfCM0yqRgHhNbXfVeC1WG69d8IzX2PuV"
        "Tvbc9qnf37DtLjp5Uax/BxJXMLw53C/zQj2ejSXd+jkqPLcdfj0QYxkagR1tj7B80Hdr2zcmkKEeuv76xZnFG3ElHo8h/o4p8TfF"
        "V1+5KMrf6ihUvfO5wyf/zMHMk+w9E/mktIR+R2UE8kxCnkgVvIP98+Hf7d7ysrqYnZ1h5nSQ2mOyNz/7OI9429oDO/Cwl5RgL+bJ"
        "C3X7B83CKdfBEe1XlVPpDN4z2Y1+xE9nmHke9JNbHPHooiMfuHGiE7+gf2DbraMfpNnIEqc8lTHkm/oRpxge2W2jdlpJUb+Q2b85"
        "kUM89w7yyRqGRWNvs/fb8d4Rv3xeyfKJ/KWPXJp8kl2V97zj4zdjdf3D6tos319Q3+4rR9F+wn8mj1J9SXr9c029Xvmh6JW3B979"
        "dmpfeX3Ers8Dt/x8Y/3srBNVcdwS/I7wSkJczr7Xy+S8ksfftrzeREpyfBPp53tWsffuZv0zay3rz5QibZLc3ecRz1B+XL3Pk+s9"
        "qi9dPY8oei49oekXH5P13CS/oHjGjJB+f8bKc6K3KsrVPF30lOd+pOZrTG6LOjuQL8hlMd5fTOM/7H4ScWsS/ajKOm/cgeibVSdN"
        "DUNur7jtxGZx3IvkvQ/yTkDe++r7oauHsS2Xdf1UD+cdAcfq6EP8Nir1S8yT7H5pdhvkuAj2t6exco9d2nLTeBD1P8zT3H4idexx"
        "IBpx0rjRz76P/gn1X95ESuMxpcXe9cTn193F7GUt+67VxcerLGH8L5v4abWev5N9xo0fsudQbhqviBtrcR3DdR+uKb5jHeUSxkfs"
        "+lYcd1jU0/+BGG+Sfde2Y6cMsf4eiLA42XwK8d9EqmYcya6H7XqV4qEDHv2GAYPFo6WT/10V7SuXUL6feJE9d7jNp90oSO0Gxb9u"
        "HIr4e/k1z7lxqI20fSp9d+rZNPw9Pc/w7qeUvPspJC/6Xmm2tx+QnBb1mIaXvOPGPujtb3zk3/WB1/2afAryv6Al/w4pPs4lZbw4"
        "xvezkfNVp94NiCsGIhHne3Gj7QNRbkNj5OcNjpP7+vnPILf/fV+K/2vs5lNML8+1GfX6j1wfrB6icfkZ9xPGNfsJiOfNiYwUF6p2"
        "EtgfflSvP0z1dekUw1newwbSRtrhF+3wi1eBu0+uj6zjPt8vN0du5eN6/SLqB/nlQxeH4g61PaBxA5L/omuoXj3s46dtUvum4n22"
        "5+T7cr+hsXaP4uGscex9Vu8NIn+YP1L8l9pdexwiI4w7lp6l77NxHZqHq+zl4yMRcdwaes9Gv8X8qF0Zh29v9xkfOA55sPq5hPa+"
        "hHE8297yQv81brwq9ecrrv1jPgb5D+zvq/6caMwuqX+v4ltrWbvvNU/oiff6BS2/VXGstfmqaMeqvVrHmd4rL3rHMWS3rr8u68W8"
        "2vU+cW2uKtrTCMatbLtx6oF53vFwet5lWi+4fptpTv1wMlf1au9K51Bvn8qgHxOR5EH2TfGoeVq2H9VOp2tPlTLFQflA+/SSk3mK"
        "7GOpMSM7UMoTlh3UlD+gnIHtZllPXnH0e2kcnubh97t63iXVp+WuL7P1AcfZeLpYH7ehf+Rdb6I/fKKgjJs0Fv9iOcVUvnm9mXbm"
        "D15Qxq/Y+H95z8tITyD9GtKzSF9D/XgQ148j/Q6bB0qycfFsMmPI+e5oKN9WF8uP3ZylpPsnEPe11ejrGPSVAV5mGu0r6TPb/nhK"
        "7De548e7c0j7kBaQ9iLNI0Uct5sFsGXMJ9Wui/ktrfbsko9bI64q75lhnDnh3U/gcefNaDdY/ajGFSMp1D8p1D+Hfeqf+d7j/I3k"
        "O4xx+9LZ+vnQxaF2hOqZEtqBRcciUrlHMH5F41i0voLmkWvrmYR3fLZUxuufR/WIUv8l5HGz8m42sV7evdAQx6uTSbYe5XKdFywv"
        "uBN+mke9tAv32cID6i/ZOL2Ix8R6pqZ+2Suvi6HxtQFjixzfptT6ZRPSzUgHkQ4j3YV0tCZfm8TxCFe+87zlOyHLl+pXv3V0bv27"
        "gH2/hPUC5QWjTcHn+r2mvv8ealK/vMH61LfcPvlrFN+3np3TqB0/5r2uYC+NxyM+UdZ1Vc4Cfypzb9jrvwS7ctbHdQ379HdXJ9k6"
        "w0Fp3MQyMR74Kl+P9gLNu0TscrN1nO46M3u8KoZ5mAjL13phvOpNg6+jsrPw+UifW59dEMYzhzK8fcg+fveT9v//1LzpG4tGO6T1"
        "aum98vzCJNal3YBxwkov6rUUxmN7eT1mF2Eg+cuqk1/kJ4vxVrJ78xTWq3Z6rz/k6/G6fdYHDktxvaovdRwvi/Uvfjj8e7NhB+y+"
        "uaKA5zCO0InrFYhnOntxjbimE/XjCsRBnTlcI97pRNy3IoVrrPNbAbvoJD/fnPS2pz+Oi/WXmaM46Q/jzP+Qj67eqhg3lI4sxP2C"
        "Z/+I9OQ7/vg6t9MLwvpHNS4MWv9I80ru+uT233fynU0ei9Nz31Dat0mhXyC2L7ZL0vpQNw6oGb/9PSavsTcwLvql+CpHfkw+5fkL"
        "pfa9fE1OGi/ohz6swynJD6j9s3oKzkSjue977LlS3rmuYB25PU5oXKxWrXGGbx3NSPOr1kTvE269EMW6xqm/lZd4uUY9y/WTqJSP"
        "MYZjy0d83x7nFnH98f456tpFGx+fm7JvVp4eLn/7dwm/TQf/7zl+IgA/oeAndPDf5PipAPyUgp/Swf8zjt8RgN+h4Hfo4E9y/FkB"
        "+LMU/Fk6+Kc5/pUB+Fcq+Ffq4B/l+JkA/IyCn9HB/xLH7wzA71TwO3Xwn+T4cwPw5yr4c3XwH+X48wLw5yn483TwRzh+LgA/p+Dn"
        "dPA/w/G7AvC7FPwuHfx+jr8wAH+hgr9QB389x/9EAP4nFPxP6ODfxPHzAfh5BT+vg/8bHH9xAP5iBX+xDn43x78qAP8qBf8qHfw5"
        "HH9pAP5SBX+pDn6S4/cG4Pcq+L06+O9FXPxlAfjLFPxlOvj/yfGvC8C/TsG/Tgf/Xzn+9QH41yv41+vg/5DjFwLwCwp+QQf/bzn+"
        "ygD8lQr+Sh38CsdfHYC/WsFfrYP/Rxx/TQD+GgV/jQ7+GY7fF4Dfp+D36eB/leOvDcBfq+Cv1cH/Cse/JQD/FgX/Fh38Qxz/tgD8"
        "2xT823Tw93P8YgB+UcEv6uD/LsdfF4C/TsFfp4M/xPHvDMC/U8G/Uwf/dzj+xgD8jQr+Rh38uzj+pgD8TQr+Jh383+T4dwfg363g"
        "362DfwPHvycA/x4F/x4d/CUc/9MB+J9W8D+tgz+f428OwN+s4G/Wwb+C428JwN+i4G/Rwa/ycfOtAfhbFfytOvi/4PjbAvC3Kfjb"
        "dPB/zPEHA/AHFfxBHfy3OP59Afj3Kfj36eD/Hce/PwD/fgX/fh38v+D4DwTgP6DgP6CDf57jDwfgDyv4wzr4f8DxdwTg71Dwd+jg"
        "f5Pj7wzA36ng79TBf4njPxSA/5CC/5AO/mGOvysAf5eCv0sH3+L4ewLw9yj4e3TwH+H4nwvA/5yC/zkd/DLHfzgA/2EF/2Ed/O0c"
        "fzQAf1TBH9XB/xTH3xuAv1fB36uDfzvHfywA/zEF/zEd/FUcf18A/j4Ff58O/jUc/0AA/gEF/4AO/sc5/ngA/riCP66Dn+b4jwfg"
        "P872Vdip/nh5jOM/UYufc/ZBXHTu2bNl/PfUE3y+JGLPzzjX1lMZpDk2/o99ILReia7N2SnM21whzRskKR9Y72auxHxRD+aLVmK+"
        "qAfzRSsxX9SD+SLsz7B6+HovOk+C1hvYJd6eYPvm3f0qZ7FPDvs2undingb7zs/E+f6h4rvV6tBWdt/e12HjVDAhnb4aeJtZfobo"
        "3ACcI9A9jGvM99j7Lh1cA7ijwDUYrrkd85O4b2HfubUh5dpRFHKLYl2SLZmB6L9VnfkNzAuZT7P5GHseXZzfpPMmzHNsHqaCA3XS"
        "WSoH5q+Ecyfsf4dw37yR6Z3K072d7jP7oP1R3dvk8g4J+6acct6Y8cbpY3ZU+QLuP6Pg4L59LoCN0/8g3luTl/GwL4byY+8DduTu"
        "/P5udUjYR+Pg4PuHk7L8J4uY783L89yVNpqHjBjfd+Yp/0HeDyDMi/dFuD3SeRTmg8zf7HLYJnnrlv9yPOvq5M8jF5K8/PZ5Cbax"
        "jOC5CuY504PAg/3R72nI3XzIcNcdSHpcU/teQZin678X9nZMXgfg6h3Pdd+r/g79471u5O9MO/R2jM+T3y69l6mPuwr2ADvtvlHB"
        "fUWxh2fU9+V5yO6bUX7Uk3S+hVOP2nZxM1+nebsgj/RS+b3DqEdInpMJLm/R327A72lTft8+B8DRawx6hf+lUb7KNXwdgTNfjHVg"
        "9Lx5gpUvjXrGbPPR92rgCe87+t4EffdB3zVyg743yHLnv0Pf0HN3n1xvDg366HsV9A2/ovNWavQdV/RtADfurW8qT/qAt/67SQ7r"
        "Fb23Qe/4fT/q9/6t8vOuvlHOyV0++sbv6Zfl9xvRd1RH34kA/1b1jXaovyC3KzX6fjBA3/fKfuTq+17Zb2r0PdwkfcPfyZ/Jr2r0"
        "TXIoK/pOQN9r5Paof5v8vKtvlHPyOR994/f0Rvn9Gn0jzkivrtV3zEvf34K+b1TaZVXfBR99Q279eN/a6qNv1BvkHzX63qT4N85Z"
        "GtoU4N++uDnPesXF3eDj36kA/yY5xBR9G9A3ft+POKt/s/x8jX8fC/DvYfn9RvTdpqPvbQ3694Oa+t4ZoO9PKv5NevlkgH/vbJK+"
        "L1f/Tkzfv+Mt//5I+Xei5d8fKf9O6uh70EfffT76fkZT308H6FuJs129FGV/qdH3003SN+opOvcxPeqjb5LDIUXfKei7T66P+qn/"
        "i30+afTnsTzVGML3Jl/A93DuXI3+IRc639UeH/pe2j4X8oqLtP7V0Sf2n5V72EAArculfUqTtP85Kp/bSOe5ma9j3etSvfXBAxhp"
        "K+9j+0quTmadDKrvjSB+tO3QHmcgHLIncT34U4b/uQ71znl9t845r7Xry09E2PhS0XMfAJ0rnI2sjEjrt2fTeAqb/6X9yrZe7JXJ"
        "paN5z3xaywrSunX3vGR3XXdj50hYe7AeO7HIQcgaC53UGmf7eq2OvLSe3B436BPGHa3jWG++QF4fXZqXc/W7xMH/GMun0I+T1rfH"
        "rpXKQftk6+1X8tr/GzfynvjTPu+uSfv9Sif1cGhfsbovUHu/y+t0HifqG9oXTOvvNc7dGHXkg3HtxA/hzxdw/QNZz7NnufUAs095"
        "37XOeQCjwvv2/vCDjt9ckM69Mc/ge2Nz5e8cauw7pruvG+dr9bB9HKWxjGc50rn6uPR9F/+sfE5KEuN2fudA0feykW+zfQqpf6nK"
        "8mUVvLuPXFOPJH9VvlyPX/PUY6P6ixs/gl7YfgqSl3Y+Vfm5+fuikr885DRLuX9VU+TDv2sCH/s+UZ6RFO1jZ/Vif47bK3se9ST0"
        "TPETnUNF5/7SOV8W9rXQ/pZJ4Rwqqb3GPA+Ng7v7rnBt7yv/wD53OYlzTDdmYmR3zn6s9mVOg0lyMe8ge7sf+Ub9Tfuz0I5lU5/x"
        "bH/oPARqP8zTeezfHPB8/jzGc+m94PY0rvXdrHGnrKfZcjxC+SovYTWteSqH61nOdXkOOxjMnb9AfG3H2/YbFcRfTjwWE/cLf0ey"
        "s2ziLxV/vc7w9B/h3GdbQ2SHdD6ia4c49+980ls+A8afKN8rBH5vYYzLRf1OLf63q3J92yv7l+a5HJSfykbFz1D/lh5dLemL+ntj"
        "Oxc6elm0Xj7vfTvw+3u4XUXFuBP73Ctbye+OVCX7HpPtm+Ky2n12K+R6xGTtgrpfs+4+TUNnn+ZVbvuQMers11TqA5K/u2+zLMcP"
        "5irUJ7CDG5ZALiuU+H0F789J+zZ94nnrWp84/kU1jm+v+5zuvs0BA/Pf2Kdp9uA8iRz2YaLdtnLYh4l+ipXL4xrz6jnMq2M+3coB"
        "F/PpFg6eMGFXVo7sZ65WeXn+5Pdr8dXvq/lT86+WTy5/1rjCCIrz37bjDoW/QrRP7/q38At1XQGrT9n5Wm/Bnt6ak4OcljnPuzwq"
        "1H5EHrgo6o/vb/3MRdHuXH9EfZ1Nfrlq17dkr2nyW9p/3CPXB9YctsDDPpfLaQejTyO+Q/21mFXk2egE8uXTP3qqUfv8sfydnj63"
        "HrTjvXJnH8rL4rlKi2dIqs9bPEOoT1s8Qy2eIaPFM9TiGWrxDInla/EMQZ8tniGf9q7FMyTGoy2eoV8XnqHiNHmGii2eoRbPUItn"
        "yJdnqNjiGTJ+nXmGsN4A55C3eIZo3UlfAM9Q4RLxDO1324kWz5AXz1AB8dsWqV/C57dUnqF7Giv3JecZ6pshz9AKaR61lmeoEMAz"
        "xDoqnGeoLySeoYW4Jp6hLlxTfMfkMnOeoW/K7RjG1QeibB5t5nxDTF6cb+gFlONtn/z0fci8Oz9okHdn8SXi3cl+IMbD1L+q5d9h"
        "E57E28T1+UmjXrxaw9/Rrrk+KiiePq4ZT59rEh/PS431G5fPv93tv3jyU73qvf4jNL6Ncc1zzs8F8PCMN5mH59ou+Mn8uvMy/jxg"
        "nfXlHDoPWNTQqw+D+IRee1+e35kun9BXvfmEEt7lr+ETOkzfV/iEdvBxkObyCRVnyCfUNzM+oQb5wfz81FpbaIxP6MwM+YQe5fMA"
        "Hyqf0HzvuDetjMv48gk1i8ehWXxCjzaGN3M+IZyrcLowMz4hH3uideah8wkF2UEQn1CT7KDpfEKa66VnzCck1Md6fEJFTT6h4vT4"
        "hNx2CHxC4+ATwvh/eRx8QpgXKI+/Jo3/l8fBJzQOPqEE1r8ldPmEiuHyCY1Pl09od4tPyLiUfEKDLT4hIww+oUFNPqFiOHxC2N9p"
        "r1cuGh8hPqGn5PUvvnxCynovywSfEDYiW9iwaJnDSMEnZM6QT6jk3e9qGp9Qg/g1fEIh95O1eX4b5RMqTw+/PB4ynxDxhDSdT6gH"
        "fELFFp+Q8avMJ1S8xHxCt/rwCZ2Q+YTQrmeTX/fhExq8vPiEiEfH5RN6hvEJpZ6uzyc04dG+RHT4hEwmr4lChPoV3c44yT7IEbxC"
        "OYVXqNeHV+gAeIXIP1ReoWfzbB8u8QoJ+/QdXqHnMd/Zl5HHBY748Ar18fJNi1foEB/HD4VXSMQPg1dIxA+DV0jED4NXSMQPg1dI"
        "xA+DV0jED4NXSMQPg1dIxA+DV0jED4NXSMQPg1dIxA+DV0jED4NXSMQPg1dIxA+DV0jEz4fAKyTih8ErJOKHwSsk4ofBKyTih8Er"
        "JOKHwSsk4ofBKyTih8ErJOKHwSsk4ofBKyTih8ErJOKHwSsk4ofBKyTih8ErJOKHwSsk4ofBKyTiF0PgFRLxw+AVEvHD4BUS8cPg"
        "FRLxw+AVEvHD4BUS8cPgFRLxw+AVEvHD4BUS8cPgFRLxw+AVEvHD4BUS8cPgFRLxw+AVEvHD4BUS8cPgFRLxh0PgFRLxw+AVEvHD"
        "4BUS8cPgFRLxw+AVEvHD4BUS8cPgFRLxw+AVEvHD4BUS8cPgFRLxw+AVEvHD4BUS8cPgFRLxQ+AVkvAf18FvMq/Qi+AVevHy4RWi"
        "9QYSn1CU8fh07+DzOGx/B/bH0TkB2LcxhHOUiUfIxPm5xC9krZdxkjgfgc4bGYj8slo0BJ6f1zDvvg58P8r5ttPm+dngw/OzoUGe"
        "nw0+PD+bpsnzszEknp885mEL8vxzxT2PMuKcr+vy/GC+zY/nx9yg8vu8w/h9Uv/O+H1Q3hp+H8w7ppFPld+Hzo9rGs/PUUXfKg8P"
        "6fuorD+Xf+eoLF9X3yrO+gZ5fL5A70Hf0GP3TSgX1jG550STvm/y1rfL34P3GubvOSy/H8jn0svXNYjnsdDzdI64eaeP/uicceE9"
        "R384p70f55Zbr8jrK7R5e6bL41LEe83icUF50s+peE3m7aFz4Hf76JnOgX9Mfr8RPUc99Nwwb4+q72Hoe6a8Pdtl/3H1vV3x37B4"
        "e+DP5MfkT6Gd+49y0n70Gn3j94Z5ewR9x7z03Sivh6rvZvF6TJfnoVm8HuTf7QH+3SxeD/JvM8C/h+X3G9F3m46+tzXo383i9bhL"
        "8W/Sy10B/t0sXo/L1b8T0/fveMu/P1L+nWj590fKv5M6+r7XR983++j7FU19vxygbyXO1ubteXlm+qbxhBr+HvDopA/K/bLp8qnS"
        "/ow0eDQPox4ZwncmR3307svXM/tD5uv5LuPreRZ8PSkfvh7Ejbb9SXw9h2rXW18avp6T4OsZ9OHrofOrV/nw9RQ8+Xrc9dGXGW+P"
        "eYrly35f4u3BPmVaJ97i7blMeXtonfvzlzlvTxK8PecU3h7wzpcmFN6elxr7ji9vz4QPb8+C+rj0fRcf+SZ5JzEuS+cmBfL2tAfw"
        "9mjq8ZLz9kyAt2dBg/lU5TdT3p5pyseXtwfl4ecCgLdnAbdX9nxe4gfx5e3B78STQ/tIJjEe7svbs4DHA047jGt7n63DV5BSeHvc"
        "fU/g7YFcfHl7jijtVnuTeHtSv6K8PYi/nHgsxuXi8vbQ+U1h8fakPmTeHre+DYm359AMeXtSCm8P8av58fZMyPbtF7e1eHtavD3M"
        "fj6qvD0bG+TtKSq8PcRT+lkf3p77ZN6es5cJb0/D9tkYb8//A5DNGpQ="
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

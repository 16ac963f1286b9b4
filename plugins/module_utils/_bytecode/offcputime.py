# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 27784],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 6 stack_counts 7 control 159 scratch_blocked 8 scratch_blocked 68 tally 8 gate 7 cont"
        "rol 13 gate 15 control 13 scratch_blocked 19 owners 89 owners 21 owners 38 owner_levels 18 owners 43"
        " owners 49 owner_levels 9 owners 22 owners 125 tally 98 scratch_frames 255 processes 141 processes 8"
        "2 stack_frames 51 stack_frames 4 stack_frames 9 scratch_stack 37 scratch_copy 7 copied 1412 copies 7"
        " copied 11 interpreters 22 scratch_interpreter 7 interpreter_frames 201 interpreter_frames 6 interpr"
        "eter_frames 9 stack_frames 112 stack_frames 5 stack_frames 26 scratch_blocked 21 scratch_blocked 19 "
        "code_objects 38"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 30 MAX_BLOCK 3 STATISTICS 78 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 53 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 99 T"
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
        "TASK_PID 50 TASK_STATE 306 TASK_NSPROXY 134 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 C"
        "GROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEA"
        "DER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 177 TASK_TGID 1 TAS"
        "K_OWN_CRED 175 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 114 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM "
        "44 MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 306 bpf_get_current_task_btf 126 bpf_rdonly_cast 146 bpf_rdonly_c"
        "ast 199 bpf_rdonly_cast 12 bpf_rdonly_cast 356 bpf_rdonly_cast 21 bpf_rdonly_cast 137 bpf_rdonly_cas"
        "t 44 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [27784, 27416],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 6 stack_counts 7 control 159 scratch_blocked 8 scratch_blocked 68 tally 8 gate 7 cont"
        "rol 13 gate 15 control 13 scratch_blocked 19 owners 89 owners 21 owners 38 owner_levels 18 owners 43"
        " owners 49 owner_levels 9 owners 22 owners 95 tally 125 scratch_frames 254 processes 141 processes 8"
        "4 stack_frames 50 stack_frames 4 stack_frames 9 scratch_stack 36 scratch_copy 7 copied 1370 copies 7"
        " copied 11 interpreters 22 scratch_interpreter 7 interpreter_frames 200 interpreter_frames 5 interpr"
        "eter_frames 10 stack_frames 114 stack_frames 5 stack_frames 26 scratch_blocked 21 scratch_blocked 19"
        " code_objects 37"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 30 MAX_BLOCK 3 STATISTICS 78 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 53 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 99 T"
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
        "TASK_PID 50 TASK_STATE 306 TASK_NSPROXY 134 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 C"
        "GROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEA"
        "DER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 58 TASK_TGID 1 TASK"
        "_OWN_CRED 174 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 114 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 4"
        "5 MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 306 bpf_get_current_task_btf 126 bpf_rdonly_cast 146 bpf_rdonly_c"
        "ast 315 bpf_rdonly_cast 12 bpf_rdonly_cast 236 bpf_rdonly_cast 21 bpf_rdonly_cast 137 bpf_rdonly_cas"
        "t 45 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9ee810e8297260f15e83bf1122ba96cc8d207f6e3a54b0bad52055e3268fe55f",
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
        "eNrtXX1wXNV1f7ur/ZBwvWvhldaKHUm2sRUXY9kGI9wQFAxGEIpcY9kmTWIta5DjBJAMyH5ehlgY40DaKcZ8uHQm8QdY9qQzok1n"
        "lE4/NjP5w00606STCekM02nSpA0kpCG0aT0Tx1u9d3/n3XfuvrfvrqxnFLKeEZe3773fu/ece8499/NXyhn2P/OwSA9N/cWn/kqN"
        "4noyItJC2/mylebmGexf6aRIk1HDOF8ul633rVdKCfF7NtEq8PO4jmTtNBflOMUVu2z8bHSO8t3hwO8Ou76bNWLie5GUSE8K3Bs7"
        "E0o+IkbULmuSldvMi/duzIgMTuJ7LyA18xncv2DjmmMZn/IM2veLz2wS6cvbUb645/OHkOZR7rjRJL6P5worIIcYfy99JeRxAvKI"
        "CHlY7zUAd8TCPSHeL7S9EyjPdzz0OJlCPp6pTR9Uj4rP7IM8xPvZxP8JPTT+L9OLeVLIqb1ZXOci/DsrO3/q/Xvzm5B7n9DLCdSn"
        "yJWXVI+zxr8671vXb2RSdkr1amVzBPp63ZG/9csnOxtEfpp6y6x+nRDXxUiG4y5AedV83SvzlbLL1+PgRVz4A8b8SyxnwvP75knx"
        "vRLq3WSDeN56L1rleTV/WeO0J35y6rO9rnLSewPGHG95nMJ7MVHP6L2gfKn4WeN5Ra/I/6ui/pT+QFxb+vaqbwMRYZjmWVG+uHGY"
        "Xd8Xjxtl2KHX+9nIDag3UcfO7XzF11X4h4grPys3ixt0vXfqZof1fkw8l5uSg/VdepdwV94aYf5kKCrq42SD+MLK+eL+bVO/W6Kg"
        "aws/Q89FDPZcSnkuhefc798GP+R+rgHPuX+36mNUec66vmrKT0dQPtvfrZHtklXOhzrxO+Sh+sfSdSJtvwrXwkyMh7ZAnkuEnZaW"
        "4rlrRfq5jyrP47vpmw2WX6ov6nepPmZjEefalvtUetNUOoHvT04pIWbXA1HftyVQ/xNJpuckyjsUF/oubYL+DVxnUS/R/hHuOOpD"
        "3EA7fEQ0+Dd+9FeinqPev3F7zviF9R6+vyjzX/b9yQS1R2+XZyZ/CSd/bvuT8mpi8oobaMePdCDf55V8dyj5/qmS77dEe3Aadj2I"
        "9xqFHx83RL7JflYmoC/o0zwu3nsgHmH+dQfqRzvaX9LzGzdkPO39xub5jt1Z0OkPQW5T7WOXRzsQN+Yq7YPQm2zXmi7R30eZHTl+"
        "TiMuiMGPznXFB4Xdb6J9/z7Sf0H6baT/gPRrSL+K9DWkZ5AeR3oM6bNIP4/0QNkrnighfhiCPyS/mI2cu0h+f4ktv0HIL+EZh5Ui"
        "AfGYKm81HotVxmPnPeMx1GPEOdum7r9m2Ue0mfntgeQVAg/1bCiG8iHNxpLO81HXc9tQnwdiMUcu1vU2+N9Ss1+7dLWo353Uzq2A"
        "ft8OrF9vs/p1zJb7ZBLy2j+9/kNhf43xKr6XTa4W9jJC5VrF+gOV/Yxa7cevn7FY+e4iWy/ZxOhFUY8WK9+dXjyeTSxT+jNLL1P5"
        "1P5cM/pRrbwfNUL9KIqPt14UcqH+05aLohx3X9StVzF3ewH7eGMZ/HlLF75z+0Xv/hzl49aLvB+34aLb3otN3WVvu7jXx14y8Mvi"
        "PRPloDTfgvIMwX6TsF+kCt6B/la0i43e9llsE3oYF/XgQNz4qOH2b37+iNrD4m74HQ//lHL5J/PE+ar9zZnCKVTBcftLVU75cbxn"
        "ih/60W6OC/s/4Ce3OOKPRUd+7fQ/IlXbjyV2eUqw57TTTxV45CdrHh9BfzqbQj9iLAd/+zbyKeKFRSNvOnGC/d4Rv3zOFflE/tJH"
        "Lk8+J532/20fuxmpah/Ftj7++4Lq9b70EuJK2M/ES9Q+k17/XlOvc98Tvcr4w3scyDzRV+b+SFzL8Zfa2ous3duQuPkr+XgOxTcU"
        "bxebuoSc18h+oiWvc0hJjueQPtC5Vrx3h+j3F9eL/m8+0sDk7jzf/AGWH0fvLdzvkb909Dyk6Dn/uKZd/A7X8wzZBcXPZoT0+zNR"
        "nuNdZbdczVO9nvLci9R8RchtUXMT8gW5LMb7iw02rmWNe1jxehL9pdLN3rgD0XNlO00NQm4vOO3EJlec5Mh7FPJOQN6j1e3Q0cPI"
        "5lntn3Tj1WJTD8aphnn/74T4PT+vAXJchPq3u7Zyj1zectM4I/XLzVOy/kSq1MeBaMRO40Y/G/+wxi1sO0ZK43z5xd5+4oGbbxP1"
        "Zb34brFNjoMWWRz7k3I1e6f6GTe+J55DuQdScfy+HtcxXPfgmuI9MZ6WHzMcf+seH1vUGfu1O06m+l3Zjp003P57ICL6ZeYTiP/G"
        "UhXjk5YftvwqxUP7LDlhPITGRQaMPpG/E/9TdtevXEL5fuI58dzhBp92o5u1G2ZEiUPR31u5/GknDrWQtk2l70w9m4a9p1sM735x"
        "3rtfTPKi7+XnedsByWlRp2l4yTtujEJv3/SR/z9d8Pq9Ip8u+Z/Xkn8Ti49zSY5H80PZyGTZ9rsBccVAJGJ/L2589YJbbjtGptnf"
        "87Xzn0FuX77A4v+KevMxoZenG4xq4xVSH8IPUb/9kvsJ+zX7CYjnaT6N4kK1ngSOvzysN/5C/jp/UuCs7BQdyaFG2EUj7OJF4I5y"
        "f1R82ef7hZmRW+FlvX4R9YP88qGLQ3GH2h7QOBXJf9Fy8quHfey0gbVvKt4nOwcuXNK4EOSfbbzzgvB725E/zEsmvP3WNsxjWPO+"
        "wo/S9/eV1ed+PvW9bOQnyvjJY2X3PJI1XjdhPRf9D9TPAxU44zbODxiO+/2ISw7Z6KuoV31l77hrO9qdRp9xiGOQu2gH8ogr8sv5"
        "uAONL8Qx/0V+o+TYGeYTIafAcYVkjXZO9Wm/d70trhdxhde8tice7Lfgg6e+X1zfIfKJ8ff0EjlPxu1he1V7cMq9ogvzwKt84uVc"
        "2V1PhzD+atUPy79Qfzbd6h1v0+8V/rnRe76rmv8Lxf+cre6HVX8d6IdO5Mpe7Sr5uUULIqzeUb2meNc8xeuP6q8D5XIK9Ymev4Hi"
        "q47Aeuk1vm+epPqB8VqfepD2Gfeg31X9V8j76MzovVZ9BbbHR/XkRfPgzrxSkvcHaN7LPNuHdSx/BLv/fIXfPW373TWsnrjvN7jW"
        "9Vj9M29/iv748W5l3Ka2+BvDzFPlk/40bef7eZH/pmcr8n/Szn+bonfMi7Udq3g+ysahB9n8oG4+CdcSV4r9fhxxZkOFHo9Bjxng"
        "ZTA/fNzKfyKq5P+MMl5Y63jLcyl3P644mEPag7QbaRfSDqSIJwdFIF3I5Dzj/GIT4gi0v9nk78/ucfUz8FO7ffAOasbBI979GBkX"
        "C/nmGjl+Rf9xn4//ynnLqZb8hjGf4Bs3H6wNx+ov2HJDmj+NduqlCCv3EMbVaHyN/Bit+6j0PwnveG4Zx+tvMdg6InVe3vneGVG/"
        "C7t6Rfl2LRTyRhycTIp1WLN1nryQu0Xg5TrYOohCTsx7lsYkThfiObdfqvAze/h6MBr/GzDu5nFxQokjjvUh3YR0O9JBpLuQDlfk"
        "q889XuLIt0VrvIX8sd+6Ucdf53ZhvCsHeQ3PCL7U7/LL0v/VjteoP+FXbp/81YpfePm89vrb6vX4Ee91NntovgDjHMp6RvIX7u+8"
        "ZvVn0F9z1zN7nWjboE//fHWS9V/2YdzyKcOZN3uW5ociVvk3sX6vNS5+PibXA1r52+AaVzuHlObpH4j0OP7tvGvcdUdGthfZx+74"
        "nPX/f21e/8VFw02sn5zew+dBJp4Q6SqMZ5a64OdSGDfukv4sZa+f+WXZzi/yk8W4MMnLPIl12rQeZl5l/RfrUds979P7pQJf90d6"
        "U8cbs0ZLVRz5vXmoD+J3c3U3nsP64WZcr0a809yFa8Q9zfCTqxEnNWP92GrEQ82IF1encI11HqtRL5rJ3gtJ73r0V3G3HzNzNE75"
        "F3F3PyePfFA/OT9vIeLBbs/xPNKT7zjpaVlPz7vW/6rjQ0Hrf6l/UXwZ62Ua/zQu4r5jcXrui0o7N+GKl9ztzBlDro924oKKceY/"
        "FnIZeQ3jt1+Ir7XlJORSaF3I2vvC8hybV+mHPoqHU8wOqB0sdnbbE6Lm6NfEc/kO+7r0afQTLLlcnPIX+wV+8aUMmwcujnU97viF"
        "KNYJT/2VjspyDXuW660oy8eIwLHk437fGo934/rj/VvUqRcNchxxqn6L8nRK+Vv3GX6DDv53JH4iAD+h4Cd08M9J/FQAfkrBT+ng"
        "/43EbwrAb1Lwm3TwJyT+nAD8OQr+HB38UxJ/bgD+XAV/rg7+SxI/E4CfUfAzOvhfkPjNAfjNCn6zDv7nJP78APz5Cv58HfyHJX5L"
        "AH6Lgt+igz8k8XMB+DkFP6eD/4cSvy0Av03Bb9PB75f4CwPwFyr4C3XwN0j8Dwbgf1DB/6AO/vUSvyMAv0PB79DB/12JvzgAf7GC"
        "v1gHv13iLw3AX6rgL9XBv1LiLwvAX6bgL9PBT0r8rgD8LgW/Swf/VxEHf0UA/goFf4UO/s8l/tUB+Fcr+Ffr4P9Q4l8TgH+Ngn+N"
        "Dv73JH53AH63gt+tg/+PEn9NAP4aBX+NDn5J4l8bgH+tgn+tDv5XJP66APx1Cv46Hfxxid8TgN+j4Pfo4P+ZxF8fgL9ewV+vg/8n"
        "Ev/DAfgfVvA/rIN/UOJ/JAD/Iwr+R3Tw90r83gD8XgW/Vwf/MxL/5gD8mxX8m3Xwd0j8WwLwb1Hwb9HBv1vibwzA36jgb9TBv03i"
        "9wXg9yn4fTr4vyfx7wjAv0PBv0MHf5XEvzMA/04F/04d/CUS/64A/LsU/Lt08Fsl/qYA/E0K/iYd/Csk/uYA/M0K/mYd/LIcP98S"
        "gL9Fwd+ig//fEn9rAP5WBX+rDv6PJf72APztCv52Hfw3JP7HA/A/ruB/XAf/WxL/EwH4n1DwP6GD/3WJ/6kA/E8p+J/SwZ+U+IMB"
        "+IMK/qAO/pcl/r0B+Pcq+Pfq4H9J4u8MwN+p4O/UwT8q8e8PwL9fwb9fB/+wxN8VgL9Lwd+lg1+U+LsD8Hcr+Lt18B+S+J8NwP+s"
        "gv9ZHfyCxH8wAP9BBf9BHfxtEn84AH9YwR/Wwf+YxN8TgL9Hwd+jg3+TxH8kAP8RBf8RHfy1En80AH9UwR/VwV8u8fcF4O9T8Pfp"
        "4H9A4u8PwN+v4O/XwU9L/McC8B8T+z+sVH+8PCbxH6/Ez9n7NS7av1mzZfJ+6nE5XxKx5mfs6+ITGaQ5Mf6P/Sq0romuzXkpzNtc"
        "weYNkpQPrJsz12C+qBPzRWswX9SJ+aI1mC/qxHwR9pEUO+X6MdqfS+sPYlgXdJPh2ldzBvv5sL+kfSfmaW4V6Xhc7nPqfadc3oHz"
        "Ms7h/IwSJqbTONfD3CTyswP72ErdwB3ENeZ7rP2hNq4B3GHgGgLX3Ib5SfxexDkVxVtTTj2KQm5RrFOyJDMQ/c+yPb+BeSHzSTEf"
        "Y82nu+c3S1hfYp4V8zAlHCyVzlI5MH8Vl/tUrP/uwO/mdULvVJ72bfS7qB+0j6t9Ky/vDtf+Lruc12W8cXpEPSo9it8PKTj4fW9c"
        "4PTfh/fWdXA87N+h/Fj7lW252/ffKe9w7fexcfD9w0ku/4lezPd28PntUgPNQ0aMb9vzlK/zfQtH5PM9EVkfS+uQ3/uEve3FOSk3"
        "bn7Xtqyrkr+InE/K8m+z9DB1PYTnSpjnTG8HHuof3U9D7ub9cn0u0+O6yve6XfN0/ffQOhO+HsDRO55rv0e9D/3jvXbkb7wRejsm"
        "58lvYu9lquOuRX1APW2/TsF9QakPh9T3+TxkO9bTkp8cp/2MjagXuG+tp7rJJY/0Mv7eYfgRkudEQsrbbW+rcD9t8vet8zFsvcag"
        "V9hfGuUrLZfrCOz5YqxnpufN46J8afgZs8FH3zhPyP2+re8+6LsH+q6QG/R9K5e7vA99Q8/tPdxv7tjuo++10Dfsqr3bR99xRd8G"
        "cOPe+qby0DpAVf90rlJpg6L3Bugd9/fCv/dv4c87+kY5J3b56Bv308/z92vRd1RH34kA+1b1jXaov5u3KxX6vi9A3/dwO3L0fQ+3"
        "mwp9D86QvmHvZM9kVxX6JjkUFH0noO91vD3q38qfd/SNck487aNv3E9v5O9X6BtxRvraSn3HvPT9KvR9ndIuq/ru9tE35NaP94tb"
        "fPQNv0H2UaHvPsW+cZ7Xjr4A+/bFzXn6FQf3Vh/7TgXYN8khpujbgL5xfy/irP5N/PkK+z4WYN+D/P1a9N2go++tNdr3fZr63hmg"
        "79sV+ya93B5g3ztnSN+z1b4T07fveN2+f6vsO1G3798q+07q6Hu7j757fPR9SFPfTwboW4mzHb30cnup0PeTM6Rv+KnSAchv2Eff"
        "JIeDir5T0HcP90f91P/F/pE0+vNYnmrswPcmnsX3Tu8qe+ofcqHzja3xoa+lrXNZr7hI619tfWLfWqFTDATQulzarzRB5xjRObrY"
        "v0znHJqnse51md764AHjGzZAYVTsL7kqmbUzqL43hPjRqofWOAPhUH1yrwd/wvA/f6LaOcfvVDnnuHJ9+V9GDNd+AXXdNu0Dyka6"
        "I2z99jwaT1lp/156Quplob2vooOt21bzS+u7K84Nn+Y5h8XdWJedaLMRsobY+Ftswn5q7M+23utxjTsWV3Sw9fw0zplvyTn6XWLj"
        "zmX5K7b1eO7vyMZWKM+JderV9i957R+JGx2GF/609xGOB+z/0zwHw9mXEoBD+5XVfYK17n8hOTv7eWnfcQ3nCAyzce7vwL7Po778"
        "M9f7vDmOXxD19Dzbr6FzzoD1PWv/1wFD7rukc3rMcXxnZL73dw7W9h3T2TeOc8E6RUOXx7mZKj7tr/TDpe87+Gf4+QVJjOP5n181"
        "LvYrpP69zOUqHD2dF6SrP5K7kx9Hby/PqN7ixg+gF7GvwtmHqptPVW50Xi+d9xx5UslvB36fo/y+lOW39nqufvdR4GM/Dco1lKJ9"
        "8sI/91N5G6n9E36ziPNs6Nws9Ty2Iva30D6XCde5WazdxnwPjYc7+69wbe0L/rW1DzyJc2QLmRjVN3tfVuMKu+EkecjzZO9B+eDH"
        "aZ8W2rNsartne2me7GDtj3kqh/2cmz2fn8S4Lr0X3K7Gtb6bxXmsjn7m8biE8lVYIjyts99nyRz7unClOMjMmcdAnG3F3dYbJcRh"
        "dlwWc+8j/jtev3COSjb2dcVur0b8p5yzkpf10NJUhf9LestlwJhU8LsD8RfGpDz850n/vMz9a5cnrtou69pT/uFrmV6ofzeyc6Et"
        "/0UbOF/CNuD1d8r6E3XHmTinpbSV7Ov5MqvHI7weUxzmsT+T63Gf8Pvq/syq+zINnX2ZS516lDGq7M9U7J7k7ezTLPA4wVwLvwH9"
        "rML5OqXVSry+Wvbf2D5Nn/i92OUTtz+hxu2NVZ/T3ac5e/ZfZrXKLfNpKPk0fL6j5kPNp1oOtZw4bwNyyFqbUwLi+zetOEPhbwn2"
        "u996l+zk5+5zG53zvNMV6w7sc8FxvtMbC7qmnS+jar7+9t3q380hf5Pvuts3px2L3CnOIVf2H9P55WQXjr9Au5FN7itbfp/sKU1+"
        "hfZDd3J/VbxSLDixzhuz2+PoMOJL+NXFokHJRh9Avnz6aTXbz4/5d3COCJ1HWmjuQXlFXFmq85Cxctd5yOo8ZHUeMnecXech86pv"
        "dR6yOg9ZnYeszkNW5yHD9+s8ZEbQ/ESdh6zOQ1bnIavzkNn2W+chM9zzn3UesjoPmZ3WecjqPGRGnYds5nnI9jrtRJ2HrBoP2Wbe"
        "//PlIbuztnL/xvGQrWbjH7XzkH0I8+Fh85AtxDXxkLXhmuI9IZdL5yH7Em/HMH80EBUDRpfORybkJfnInkU53vTJz9vvMS/Xd2vk"
        "5Xr9MvFyfYPxclF/vpKfSyw8IF43qc/bjWrxqh8fzGU7d/vsDPF1afKD0DjFytabnP6LJ3/di97rrELj6dp/iTw5hdpwtHm6PtQG"
        "O2mtOs/nzxPYXF3OofMEqvwhu6bJN7Z9hvjG+kPmG3tLGSfx4xv7EeThxzf2fYbjzzf2Cux9unxjLxnu9WvBfGNHDS9/+BvHN3Z2"
        "enxj5OcunWfsGp94uDrPWCC/VJC/PHqZ/aXjzzJV86PtNwN4xcyTGfR/auQXq2H9obv+VPBsHaU4v84zVucZq/OMvXc8Y5+eEZ4x"
        "4hPz5Rur84zVecaM9yHP2Djq/VCvKN8QeMagN2u9ee8sngcvtIJnrLWDrXMotIJnzIP/pSrPmLJOW/KMDfB4WBn/dOKxUfCNjYJv"
        "bBR8Y6ODSME3NjrM2p+a+caOePcLA/nGWsC7hY1IhZbhGcGv4BsLOS6tuT/hV26f/NWK79e/qDUupPHMQqsP7xjxCE2Td4zWqRf3"
        "+/GNNTC+MfM0+s+jKWd+rM43xuv/bzff2A0+fGNPc76xVlpf85QP3xjaswULPduJS+YZS3nrr+I5ikeewXqY1EOCZyzxYHWesbxH"
        "OxPR4RkrCHnkxf5+K25vt8dXBuPuuLzQIuRSeBE8Y4graP0C2ecEnQ9C/F5HxLmWVE5zWYfYl098Y67zO2y+MeihiHNEHR7NI958"
        "Y8X18hyB6fCNmae6nPmlMPjGGH4IfGMMPwS+MYYfAt8Yww+Bb4zhh8A3xvBD4Btj+CHwjTH8EPjGGH4IfGMMPwS+MYYfAt8Yww+B"
        "b4zhh8A3xvBD4Btj+B0zzzfG8EPgG2P4IfCNMfwQ+MYYfgh8Yww/BL4xhh8C3xjDD4FvjOGHwDfG8EPgG2P4IfCNMfwQ+MYYfgh8"
        "Yww/BL4xhh8C3xjDD4FvjOH3zjzfGMMPgW+M4YfAN8bwQ+AbY/gh8I0x/BD4xhh+CHxjDD8EvjGGHwLfGMMPgW+M4YfAN8bwQ+Ab"
        "Y/gh8I0x/BD4xhh+CHxjDD8EvjGGPzjzfGMMPwS+MYYfAt8Yww+Bb4zhh8A3xvBD4Btj+CHwjTH8EPjGGH4IfGMMPwS+MYYfAt8Y"
        "ww+Bb4zhh8A3xvBD4Btj+I/p4M8w39hz4Bt7bvbwjdH6A8YzFhX8Xu33ynkcsf8E+/dwzkYa+0p24Hx14hczcV4H8Y4VN3AcS/4p"
        "Q56zMxD5ZbnXcPF/gd/M4QFTzr2m9RbEA6XN/3XIh//rUI38X4d8+L+eVvi/XlBw/Pi/ngqZ/6tb2oHK/2Wdu+3wfzXKdV3W73RO"
        "EZ03Yx4E7xfOib9xzeuC96vxu4L3y4cfyjyNdZ90Lj7ONXTOpyc+OjpvfkDONzM9Zivft8+bR/n7r6f5N8ov9I377dfT74q+1wXo"
        "+2DGG+dJ6BvnN7ZvUHDwuyUvW08Feg/6Rj1rJ/4d2BGd9+LwBWzk+eknXi46D0flDYAcJ+Le8/arsny/hx9vAO1r9OIN8OL1cs7J"
        "J54kw0ePWE9QwRuA+tcPXoPi84oeVd6OgzXyQhz04f8Ygx6hPzoPxsHZoOiR1s0gvw4PxBj4ADJ8/dV4ROH7wH2H76ObP3+YzqfB"
        "fPLEPT56xH2H7yMi15vaeoxAj+p5sipfl2t9oa3HJ7l/Nzf66JHORXC93+2qx/3zuf83xww2z01yNsegRzrnCfWTeBSoPpPfNMcU"
        "Xo/509Tj3cg//HD6UUWPLXxdsqNHsssWb7uk5x09ojwTLwTYY6JyHbSuHmM6euwNsEdVjw0Beoz56BF22L5A0aPCT+joseES9fg+"
        "sseGuj3+5tjjmR5vngKVP0vRp/kK+HVm2i5p/8U8H/t07tdop857Pvbq3J8hu3XwZqf9VtN3QkffM2W/qr4LAfrWtWdV3ztnSN9+"
        "9q3qe5bZucM7jX6po3fX+X9Jg58f4em3b/PReytf5+3o/ZEAv/2wj98m/u6MomeFZ87x249cot+mfQLod6afVfx2K6/Xjj6pP9uq"
        "9GfRv6JzodKf9unfbvLRa0b2Y1MYV7B5sTqXv8e8WN8UvFgvgher0YcXqxG8WI0KL9bRynXLl4cX6ytVebGykVU+fFhXR9zri0lu"
        "Di8WeF8uFy9WNrEAfFi5afFhEa9W/v46H9as5sNK0brxWcqHlQQf1lmFDwvtS37Mhw/raG3f8eXDGvPhw1pQHZe+7+DTfuyUjH9s"
        "Piyf/YoOH1ZjAB+Wpv4uOx/WGPiwFtSYT1VuM8WHVXM9D+DDWmCw/QwOH5ZSXocP6ynad6LwYdH+X5UPC/GNLx/WAtnvsNtfXPvy"
        "YaWwbygFPizKnx8f1hGe/2zjNs92UuWl8uPBcvYRpd4jPqxXwIe1VOHDWgo+rPkKH9ZGOQ9j82HdLuNXmw/rFJ0LVzLc79X5sGYZ"
        "H5bC6+bPU7qW6zE0PiwRABMfFvV7ZjsvVgn9seJyn/h9jxq/N1Z97n3Dj6WU+/3Lj3VhlvJjvaXJj/UjH36sj/nwY/VxfizisX6F"
        "+LEeFfxY4EUI5Mear/JjCR6s/BrixfoM8vML737ac7XazZuavFg/tO//P96dSQU="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 26544],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 22 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 10 stack_counts 7 control 167 scratch_blocked 8 gate 66 control 13 owners 91 owners 2"
        "1 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 99 scratch"
        "_frames 230 processes 205 processes 7 stack_frames 46 stack_frames 5 stack_frames 9 scratch_stack 19"
        " scratch_copy 7 copied 1424 copies 6 copied 11 interpreters 31 scratch_interpreter 8 interpreter_fra"
        "mes 243 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 56 stack_frames 5 st"
        "ack_frames 10 scratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 28 MAX_BLOCK 3 STATISTICS 85 UNSIGNED"
        " 4 SUB_BITS 62 UNSIGNED 20 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 57 TASK_STATE 8 STATES 24 OWNER_BY"
        "_MOUNT 40 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER"
        " 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 T"
        "ASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY "
        "18 HOST_LEVEL 13 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_"
        "NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 1"
        "8 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 29 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREA"
        "D_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS "
        "41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 41 UNWIND 57 "
        "INTERPRETERS 1482 TASK_THREAD_POINTER 34 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS"
        " 262"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 313 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 164 TASK_TGID 1 TASK"
        "_OWN_CRED 169 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 313 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 337 bpf_rdonly_cast 21 bpf_rdonly_cast 187"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26544, 26376],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 22 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 10 stack_counts 7 control 167 scratch_blocked 8 gate 66 control 13 owners 91 owners 2"
        "1 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 126 scratch"
        "_frames 230 processes 205 processes 7 stack_frames 46 stack_frames 5 stack_frames 9 scratch_stack 19"
        " scratch_copy 7 copied 1406 copies 6 copied 11 interpreters 31 scratch_interpreter 8 interpreter_fra"
        "mes 243 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 56 stack_frames 5 st"
        "ack_frames 10 scratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 28 MAX_BLOCK 3 STATISTICS 85 UNSIGNED"
        " 4 SUB_BITS 62 UNSIGNED 20 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 57 TASK_STATE 8 STATES 24 OWNER_BY"
        "_MOUNT 40 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL "
        "13 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 18 TYPE_OF_TASK"
        "_OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 29 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_L"
        "EVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 41 UNWIND 57 INTERPRETERS 1"
        "464 TASK_THREAD_POINTER 34 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 262"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 313 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 45 TASK_TGID 1 TASK_"
        "OWN_CRED 169 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 313 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 218 bpf_rdonly_cast 21 bpf_rdonly_cast 187"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "16ac859b131f1a5eecff0edbd5bf06e0c58010f8022dd93e6ab5aebc85511006",
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 112, "max_entries": 1,
            "flags": 0,
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
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXX9sHMd13j3yeEfa1Z0pHX1mrHApyTLNWKYkyxKjxjFF/bRj5GTZtFTVyel0jimo+SHKqqTVGrZkx7KjAKlkxT+gBgkpyiLZ"
        "/kG3QSG3BXoCikJCW7QGmiJu/UeENEWYIGmvcJqyiMwrd+d7Mztzu9ylxHXk9AQ4m+XtfDPz3ryZNzNv5itlNeef+RJ7vjj9X3z6"
        "v1Ije7+gs2exdbBiP7O3aNK/0ln2TMQ0bbBSqdjp7SSlBvb3TMOtDL+Adz3jPLMxGcfqNBz8TOxmJd+OwHw7XPlmtDqWn55kz7MM"
        "9/72BqUcuhZz6pqQ6m0WWLr706yAF5Dfq3iahTR+v+rgmsfSPvXJOr9bZ9LseSKJ+sU9v38RzwLqHdeaWP74rtgJOdTJ6VLzIY8h"
        "yENn8rDT1QN3wMYdYumvVY8XkijHidnpg9pRpqHOqVmmMaa79WCeZfJpa2bvWV3GXdb+P95/b/4F5KwxPQyh/ejzr7P9/ISnt9/f"
        "SyedJ7WjZc069PNDLm/7L59rr2flaZqcktrTEHu39LSMexvqq5ZrtyhX0qlfmePpLvw+bcF11rPBM3/zLMuvhHZ2oZ59b6eLzfC9"
        "Wr6M9qee+InpbLtd9aR0VA+rdTmzF9Qno5G8b/aW1zBw61j9CDeo3Gr+Ge1bkn5s+3H0ZKCe51g7K/Wy9/cM9C9jrL5cn0o7zejf"
        "cZ5fqL9Jmy5eRf29T5/HyrMOuLex9jYy/T8V2LFTrjgrz7IFD/J3JpfNDKc+Lv2d5Gnj9bjqE9c2VpXTsdP1sKt1LEN6PzQtV8OF"
        "V+qR5ZuNs3ISFuWzbKsu9V/9MWYPrHy6tuw+9vvm6b/blkHvdn5p+k7XpO+SyndJfOdOvxn9nvu7enzn/rttDzHlO/vdPA8974L8"
        "GqEPDfogPTTokrzvmO7edMjF6ZfRTtT+2v7dxvnKErSrQZZfCulKq9mzbaks76+gPMsWsw9LaJdty9nzuXrl+5UoR0yT6kvt+AvT"
        "7cVpj2r50O4ydbrUjlKPiHGTtau0Z3u/UAd7wncXgN8//Xxg+jm+XsihzmXX2yHXvnhCsocEytNfz9phaSPaZRzvC2BH8ToJd6SO"
        "pYtrzDDNU8zRuX/Fr5h+09DvJ7Paf7nsa2H6Pyqyff2sMjflS3rK6/7mj3H7sMuduktTxokOlKMF9TBQj18q9TCUevxEqcePKzIu"
        "k4cYN5uuczyJSe3HHjfD+hl16IftnrDY9C34SyfxfBnPo3gexnMfnnvw3IXnDjy34rkFzx48u/HEOAN/pl9j+jqEZ0a7yMe1xY6c"
        "spBTg6f/VtID/DjVj1b9uLpqP27Q049j6Uvwl7ZP//6W3b5ifzTl7n/7EjcxvPnC/gxXf56pS/D+Oeb6bjvst6+OFagf7WW7zspR"
        "avYb55hA8u30/saUXO9yYHsqe84fMorfPl/y66vnC7Pzb2c/X2jwmS+Qn2JOyfOEQ1PudmE1TUx5y2+3j1zTsFOWzkS96FloQf32"
        "QM9J6BlPBe9oDvO9C43eerRaWf1HWDWPxrV1mtsO/NrtBejL2ov26dGOk652bA4NzjifmSuc4gw4brtS5VQYRbqvsT/k4N+NMHUf"
        "9ZMbtY+Fpz7g/q7TntGObHty9INnRl/s1Kd0DOXm8yKGR/Y063lbAu0nwezSHMjC3/wZyskGpoXHJlj6RqQ75VfOeaycKF/q1IdT"
        "TmpXxb0TFW/7GJjRPqxWzA/p77fN3O5Lb2D8hv2Mv0H9OOn1r0Lqdd6vRa9inPJeZzCHmDxEf8TeLwC3eGR2/XTG8eoEbgF2R3g0"
        "DpJfbDVdYfPLlWJeYMvrEp4kx0t4fqn9XpbuITbPtNay+VZBr5fkzr+HP0Xl4Xpvkfs96i+5nvcoei48G9IufkvW8xzZBflTpk76"
        "/Tmrz+CVKbdczeFJT3kewtM8x+S2sLkJ5YJcFiH9Ik1aR0nAb05gfkfzXRW3L3ap4jwTuyC3V/k4sdVOl1TkfRzyboC8j89sh1wP"
        "x7bd0P3TTDgTLhyrqYx1kX3SvMgcYn8v3FIPOS5E+9s7u3of+3DrTetaNP8xh0X70Wdoj30x3XnGtRzLH/Mjmj9dwpPWlQqLvPuJ"
        "L/WydQ9rrYb1IrHuZkn+408rM9k7tc+49n32Herdl4jj72vxXof3bryTv8cm7IUBjfe37vWQhe1rPtCk9S3DZxw7q7n77z6d+e/m"
        "fvh/A8mq9S67H7b7VfKHDnvMY/q0Lax8Q7+ouNtXtkHJv+EV9t3hep9xY0LyY01d8UMxL1jW8TXuh9pI26ef5elvU7D3VIvmPX8q"
        "eM+fSF6UX+EWbzsgOS1sNzUvece1g9Db3/rIP/aB19+ryumS/2Ao+TdJ/nE2KePR/kNGv1Bx+t0Av6Jveh6SZOsSV91yyx+7xnmW"
        "r53/HHL7wVXJ/69qN59hejHrtZnmtUIfrB+i/YTrniecCDlPgD9vDqQlv1BtJ4Hz9BfCzdOpvy6cZTjL2tmCXn8j7KIRdvEacI/L"
        "/ZF1xif/4tzIrXgm3LyI5kF+5QiLQ36HOh7QegbJf2EH9asvedqpOZqGf1svjXMq7ufaX74qzx9mN/6RX5zRnrvqXidS7ZfGXXt9"
        "JO1a9ywcpHzZOhPtI5aeF+s27n0P0nsmxgqUbVT2CRobfdYHXoccWP9cwHhfwDqi3d4M1/w1rp2W5vNVdtngvW5N+zozrVN5tT+a"
        "x1fhrWXju9f+pSfe+cFQ9qniWGvfnXK3V7Vd0v5s6RVvf4XaJ7fLTuZ/L2u+x8d/fYfNQ4cYbj/Wzez24dh7i7ffm2q5Qe2f2+fl"
        "qTnpB4aYfNRxrTCG/vnsZcxXdEke1I7J7zSH5fajtuNrbU+lIvk77wa2Ty85mWepfSzVrqsdKPWJqh1U1T+gnoHjYzGcvOKY39K6"
        "P8UJHOJ6NqR+s9i6gcUvnGHr+O5+tx7zIO/+EfPeQawP8fWR2fm5WM6dLrfOy51y9iu2KOtUbN+huPdhPHfg+Rj6w268r8LzCba/"
        "lGTr8JlkWpPL2TSrclqtLH/brUtKf98Bf66+Sj9boZ808NLXMF5mtKeS7vUd0Y9dRhzMRTzfxvMtPEcrUn+n+Jd9DX7j3jdmOe6d"
        "kMY960y5MttxruxpX2WUvzzrcc4Tb7SMdl4OHN/KzvjG6k9+adX4thf9D9ZdaP2lgHIva/Ebx96deRzL+vRfWXUcK4f2o2eSr/84"
        "Vq744cj9M/SE8dmvPGHxaHyoHsfKGAfeuc5xzL8cXu1F3WcrvSD3EzO1Py85LWtZol2X/vl+UMT63xtOX8VrKEeY8ap0XsQ17ZpO"
        "R+NXEf1e8cyBSjT7yOXQ+8gz6dkcZXGJ5hjrt4utf484QbbPTutaNM8qdj6D3/fhebFK/kc9xhNap7D/3u3ys/j+2wzjzGWP9Yq+"
        "RHB8gZ3Oa73GHRdmr68mPceXLU5O1hED4/bbU3K73iX2TXThj9A8wl7fnazDvofO8lvvWh+6pIm4KjvrL+kd3J4mXeuH+bSws8wz"
        "Dz1n//8/N9d8e+GuJim/1G55PX98P3t2YV2udCf8qwTWP+8U7TbpjLP/XXHKi/JksL5ZGqD+aFfFO17wbSn+r8/xivy/K532js+r"
        "jr9o0MLlR+sFjye8/YRLzkKuOcLKn0n8TZyNS9hHGUI8SSvr5wqjBzz7U5JLsXXC2y9y9QNlVxyiGgcbFIdI69bWGfQTjefibJ1t"
        "OE7ffVvpJ8Zd9uXE/8LORl1xnGRn1euTbzD5FN7Cut9r8Xtd/X6x5XYmh+NZKb6A4gisg8wOxw9rkt9qHetwNtDMPRexTpfmfq42"
        "Ne237O1g+3nH09J+oTVgPMvtLIb4wZgYz+x67POsx09iUv4FhuM0Y1d6ZxnfheuP94MYbwf1drsDbjPDLbULedu/S/j1YfD/SeA3"
        "BOA3KPgNYfAvCfxkAH5SwU+Gwf9Lgd8UgN+k4DeFwR8X+DcH4N+s4N8cBn9Y4M8LwJ+n4M8Lg/+6wE8H4KcV/HQY/K8L/OYA/GYF"
        "vzkM/nMCf0EA/gIFf0EY/KcFfksAfouC3xIGv1/gZwPwswp+Ngz+7wr81gD8VgW/NQx+TuDfHoB/u4J/exj89QL/4wH4H1fwPx4G"
        "f43ANwLwDQXfCIP/CYG/KAB/kYK/KAx+m8BfEoC/RMFfEgZ/vsBfGoC/VMFfGgY/IfA7AvA7FPyOMPi/0jl+ZwB+p4LfGQb/PwX+"
        "3QH4dyv4d4fB/zeBf08A/j0K/j1h8L8v8JcH4C9X8JeHwf87gb8yAH+lgr8yDH5J4K8KwF+l4K8Kg/9dgb86AH+1gr86DP6IwO8O"
        "wO9W8LvD4P+hwF8bgL9WwV8bBv8PBP6nAvA/peB/Kgz+CwL/0wH4n1bwPx0G/5DA7wnA71Hwe8Lg/57A7w3A71Xwe8Pg5wX+hgD8"
        "DQr+hjD4jwr8TQH4mxT8TWHwNwv8LQH4WxT8LWHwf1vgPxSA/5CC/1AY/C6B/3AA/sMK/sNh8BcL/M8G4H9Wwf9sGPxbBf7WAPyt"
        "Cv7WMPg3CfxtAfjbFPxtYfArYr3xsQD8xxT8x8Lgvy/wHw/Af1zBfzwM/o8F/o4A/B0K/o4w+O8J/J0B+DsV/J1h8P9R4D8RgP+E"
        "gv9EGPy/FvifD8D/vIL/+TD4FwT+rgD8XQr+rjD4fyzwdwfg71bwd4fB/47AfzIA/0kF/8kw+KcF/lMB+E8p+E+FwX9J4O8JwN+j"
        "4O8Jg28J/L0B+HsV/L1h8L8i8L8YgP9FBf+LYfCLAv/LAfhfVvC/HAZ/u8DfF4C/T8HfFwb/MwJ/fwD+fgV/fxj8BwT+gQD8Awr+"
        "gTD49wr8gwH4BxX8g2Hw7xT4hwPwDyv4h8Pgf0zgHwnAP6LgHwmDnxL4zwTgT//ubIc9M5v18jqB/2w1ftaJ659y/mbvRonfk8+K"
        "/RF9+l1z3q39aTyzbN2fnyuep7nfzVuS2Je5SdovSFA5hvHdSrbBYLXjnPJKxO22Iz5mZRLvOLeJ8wZWu9hHt/dBzHMM31zP6mWt"
        "7Wb77r2snFYn9uF7WfnNB1n9zPWsXuYG7GOMsv0K803EC2KDNpXBvkcf9nc0Ef9v/28e569LW9mzzcA79nnMEZZ/G+JF6Z6BfIOS"
        "Duf8af+z7XXle/w91y+nM8/jfpVdcr72+U4n3tx5K1fy+D0HnEsJdl4/vx37iZtRv3p5H7Jrs2iHzjmUA7TvpmvvOPty/8raDeIw"
        "rTMsHsHqvIj4kskpJe5hSm0XhvN3vE9n0q3b+0kUZ8n0ac8265zvoF/ECdO+LP1uxy/Y9aJzzPYq2VU7jgb3D70k7iGZon1cd/nM"
        "swy/dB97v39x0llnu0NPxCYTApfO85vDrJypxZQedoT7gcwlVyoUByC1G9wPQeevzEEml1xM1qO1F+fiFsvf0z0Q5jCTcxvso0Tl"
        "OId2h/sYRpB/nnD4eb23mDzPMv21qeUaY/pswz70CO63yOP3HPJtOyrj0ne8/aG8VD9zmMnf2nmSye9RpF+F53IqH4sXtc+r9ZTt"
        "c0jYr19r8PNIth7ySEdytR4anXLXw473tdtFivbLC15x0LqWWiHLsR/45ijTc+mr6BdWUT2g5/smeLyGpGe0oxLql6NzDVTPR0jO"
        "0CPOFdB5/So94jxWnuJ9HgPezsEpd1xrG85d0T0W5nnosaDocZ3c3uz97XW2nAdxXhb6tOVvqy6/CfVYQeVD/7NRLg/Xfxz6x+85"
        "1DffQu2b3SNA+jgE+021kz2VPeK5YlpqpSwn0lOqW9VLOZReSo+jfNC7RThvov1N16O3zNqz3VXwfv9J2V7ITrgdnof+ij52SPa8"
        "BfmeeJnp8Rz0SL8vUezxmwoefs+tks8hmIPQT0wuF92fwnYRpvUDeebI/rdBT70UF390ysuOzDdxn9QjXvZU529P59BvqnbUPemt"
        "L+iD/J4qOzpG8js8JfWLK+R2wvWg2tFXSV+Q+5Oy/ZBdqnZDdtCWlHF4+09CvtBv7hjZDWtXdA+T3Y+td9ldHnKk8llr97HvV3jb"
        "CelLln+9r52Yg5D/cmpXkP+rAmfGfozshPwWVz022PVAPFlCbe/bqP4X5fYNv8kchb0cVdq3Iae3du5h3yG+prSU0sM+jivp8Xuu"
        "QSkH/L22bXI5yO/i9gH7ydG9TZBrfjfZxxZv+xiFfRwT/qP4F9dSupxvvwb9nId+yI98NTmzXuAPln4H5URcmdVQ3Y9ttPUDf932"
        "v6Zs+cDPLb0mj49tND6klfGoR7GjNI+bk8chxGfTeTlzeEKyy5FGpMfvOZLHLpIf9EP+RaOcjvsXJ5X0j6r2s5XpB/dUCX8N44uk"
        "lwZ+rxb5IVwvY9BLI8kDdrNR3Jcl6Sej6Af9ZA76thpl/dA4ZI/Dm1z9gV3PD9zzBpJ3aw/8N9iTIcvJPAt93aXMJyi+le4HJf+v"
        "A38/qknx94Rr34/ipMfvuZPUf0BP5L/cpuhJh55Oye2T12e34qfRfK9zx5R7PtyvK/0XtcverLf8FTuUz90ltBTu/yhBPjncB2Px"
        "epWlOHnbfjYrerHnF+QPWDsve7SnJG8v1hngnWN+j30e/gGnfMwP5nIfGpTqx/2Oevqd+beXaL5D6caYP59C+fOwh/EBud2o8aZd"
        "adHvu/8+Tvm9ycZ/O9rSyQ9yKpGchl6uKm/M5Sd1YZwe30jf75PLTzjn2Pid6hE4da56kNyzCaX8vw988qeHWX98CfZeepXw2biR"
        "QjkSuDcwj/6ii875JxU5kD8+wvoRmj+Xvkn1Yf1eaoHwl+2q5zF/7oLfMr4G8+8GpD9N6XukOH57HLVNI79a8SeHYOfz5fkSzbPJ"
        "7yf/juZFpTvoO9h5Ru4n6RwB4Y7g3kcuF9wfPH5Q7pdzGPdJDin4j23Py/kSHh9Pt8l+hDnE7Ca/QsjP1n3pVmW9YrN3O+2CnMb7"
        "Zf/IPMv6D+4nQT5da0S8+sWUvB7R416P0Fi8ttWE+dBpoR9nPWST7Cfacc9vT+Mt++YvP9Bc5wpKLbLfwdcPhti6U7HdkOKx6bwJ"
        "2S3d+0bnj2kdwhxBnO2dPvHH++X44z6NCbTYv8Tze/scUR3GH3sdhtJTPL87rvt5zf8+hJnucbXvTSHc4Dhxiv+m+wtwPgBymLa7"
        "ijt+3Rx6e0o6hzBfjo9Wz0NUx5Nv1N24GX297h1PjnuKhg7gnMSVwPN0V7zuXca4UDzzvcD035POr+Pe6b1Yh234hO4epzL6Xbp7"
        "XbbQkuVyWOx8P0+T1+WynudNMnWdyndsPj3b83NxzdC88Kvvlwt5LmoE5+j8zv087V8+r3MyQTh0Pko9Dzbbc1ckZ75ePl9uB9aZ"
        "4Prv09znjH6GeWsZ7eCn0np84Zabef/B/KmydA46zLnFfa70dhz/UU2cS6P7Zswx5HdqgZzPC7PLh9oLraMubGcOaeFU2rMedB7N"
        "D1fdJ+Hn6SDvRIKNS9Tvqvql/DJ6ifU7yR9WZPmyeVn1+f6Z9eg+H+WWr9Djn3jqcbb6i2tXoBd2zqP0unc5Zy1HlLMwYEA+TUp5"
        "l8j4LQH4RR/80SsVd79m0T1ZSfmcJZ1XiWN8o+/pviyL/F88x2k+HlP8iHZ5XsTvk8L79gSbh2VwX5R5nq370jmzvsaEM4BS/maz"
        "LG/qRzOxe6V1q7i2gtuX/e/pI+w+X+vIBNrDvyvt7m4tqB1MeNlxwnuc7dP+RcFfHoj/Y+DrM+5D/gPDHQHuQIdsLyHPw6rto7B/"
        "FU9vQwwMM3ktXKkr+zkM176Pxfbjcs2iH3PO48f+guV7J+kB59db30X/2qMFjcvvSufkyV/5WKh0F3D/mznM2su1npvzLw/6zyHY"
        "EdYDip1X4bdMep5/o/GY7hMQ5wiZ42qOvYv+/3bZ3ugeTNpngT1tx7lH0vPmGMn/lxXn3nKsFxYWdcM+3of8w913pfqXQXLs02BP"
        "lG97N2939nhQbO5G/a/g/P9Jz/O01f7jcsmOrSN7pH1Kz/OjWpjzo2wi5T6HuAd8A57nSZV+jexh4T6cKz0t+zfmvegXYeddtF67"
        "QpmPrBDjptMeEjhX6jM/sTr3eOtvtzovadRm+i7suVJxXjSuhck3o90UaE/fUtpXB9qXNqOdrnrfbVckH7pH8T3I9735WZT3nvel"
        "9bgaX0+Nr0er8fXU+HpqfD01vp4aX0+Nr6fG18Psq8bXE248qfH1zOjH1fh6anw9Lv9o9nw9kzW+nhpfT42vx5evZ7LG16P9JvP1"
        "4JwH7j+t8fVQ3FE5gK9n4kPi6znEx4kaX48XX88E1kW2SfMiioOq5ut5eHb1/tD5esrXydezQoqPqubrmQjg62ETJcHXU46Ir+d2"
        "vBNfTyveyd9jcrl+vp7vyOMY4hH6Ymzf8fp5e+7Cvhzx9pxEPfzGVePXzF/zz7Pkr2lyyhs9f80HEn8NzfuqeWy+wOR9mHhFSJ8P"
        "ajP5q1X8GY3+88JZ+dNnQvrTY3PEa3N6dvPZZdkH+PzFk+fpNXkfgnh6IuOzOBGSz2IsgM/mxBzz2dzVKsWd+O0j+fNpNc8s58j5"
        "tGJamP4wPC/P1+eIl+f5jwgvz2TEvDzlOeblmajx8rj7hRovT0heHpxbGZ6o8fJoNV6e8Lw8kyF5eSY/Irw8kzcYL89j4OVJy/1l"
        "5Lw8k3PMy1OeY16eiYh5ea4E8PIw+Vw7L8/klGf/VePluU5enqBxbK54ea5cJy/PNeq/xsvzEePlAQ9HjZcH48tq8PIgXnPvxRov"
        "j2ec38WQvDwX54iX56IPL88GH16eP1N4eb4LXh7w8KjnKG8YXh7EMTS+Al6eU7Pm5bFDD4J5eY6Dl2e5Tv50m7Ou+ULc3f/Pnp/H"
        "UPh5DHZ+9QSb3wl+np6I+HmMiPh5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI"
        "+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmM"
        "iPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5"
        "jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYyI+XmMiPl5jIj5eYwAfh5jlvw8WYWfJ+vDz2Mo/DzZOebnQTxqFR9PEu/vSPw8"
        "nDelF/w8G8Hrs5Pduyv4enDv9Rjuzfbj6wm4L53fl439D+JzacP9sCr/DufdgZw4bw/dsz6Me3hXK+nxe+6gkv9JOf+RhHKv+T6k"
        "Q3q6NziPe8LHN4l6et2Hy3l7nqR9Od251zWO+97oPhPePobe8eHtuTKlthfDFS8seHsofmWrwtuD90bw9DSyelhntvBz0u59KHHf"
        "MUt3//z/dUpyR2JSd3h4XPc1Ovfo4v5yfu8+7UNRPPSCKxVhV672oPKk4F6vHN0b2Cz/Lng63sa5ECa/Nro3kPLH/eTEu8HvySe8"
        "F6mcl+X7mB+Rv+f8Kfg9d4cc/0znGKryp3v6e73z5zgrqRxMD2383q4J6d51Xp4Y4+EhnDxwrJ3s3vFDuB88hfu46b5J6wjOGe6n"
        "+KxRj3ggXfBV4N5pzlcxxvTL75mme69Hod9jPvw7Cv8H561YpcgL5/ZUHqU2lK+Kt4XaDd3D30T8O5dl/p1eOX2iHvpU+Vqo/SEu"
        "ifSSQLw6T1/H+Hl4OejeUPAQVPHFIP6yrV6pB+WPfElOViv4eCAXfh8/8WMMeMWpx3x5XlKfRDleDMfDQ3xQnN+F0uNcXsl1P7pd"
        "dc5jozN+Hq5vutf8XFniT+L3pYPPqY34WtT70rdTfwB9oh2Xnpa/TySgT4wXuc1q/tCLkj/Xh5Ivpc/fSnbD7tV33wsu8SO9Cbvy"
        "5H+p8+d/Ab+Q4N+BHa3x4d9ZI9dftSM6H0j6J14uN8+QzW9DPEOEYx05OjWTnnz1g/RtdK4J7YTzTdRBL/id7qnn+iA9HVD0gfE3"
        "f0BOR/ZmrWX8BMQLYvtzjj5c9y6Kf/Va6g7ZTvm97yR/zusE+Z8WOJL8F8v9dY54cJYo9uHivat39xs64+Wh86e83ye5K/0Gyb30"
        "kne/wfmI7iP9w06ovjuQLqmMYxj3chsVe6RxbIk8znL+EvCScP4l4lMCXl4ZP7md8HPZuK9T0k+c88C4z70yvjfoh8rxCuLe6hW9"
        "KHKj/tyidODronGLeCE4P1Qj4+PJP6j02zQerZLl0XbYWw50/5TVyfgtzBHoA/5jIC/fUSX/a9UHcIiPh/I9BJ4T4seg+FhZHw2C"
        "pwF4dryTe/xPfU2OizQXpb39fOpnOuRxicdNEQ74osifsu2kwe3vJBkPT57ux6Zxcu0Ob//vNirfOzLvDvlft8n210b8Ch5+lqMf"
        "8tdekfMnvi6Vb4fPPz7pnS/h5J+X8+X2so7HHU5J/jXZQ1b2r80FPrw7C2S7o3JX8e9Q+dH+6dyA9YbSr2E8tMdbm3/H1lPCXT8+"
        "Xk543OeT1Erdcpy0dQLzmeE3JJ4Ycwy8kXRufxQ8PK724fDwEB/MKPN7LyXB53JK9nvNMTZPoHpSO6Lz7pwXTOGb6cLfOe/MeeYH"
        "cN4Yig8eOynh2+VzeHdwnonzzqwmfRyWeXHoXnQTv4+w8Tg1IPDqXPXtwrnUccQRcz4gktd5Ni6kXHGR9a7+mZcH48YlTUk/DH6e"
        "FSJ93BWP24X+fhzz50sxNf2OqvQOj06z6meXZX7AjDL/v0+xHxpfNivztltlv5jbL/mF+L0L/eI48cjBv6Ryp9Yp6wrU75Pf8ibs"
        "+lGl38XvuTXy/IH8NbKT0kFl/YDaB/qB8aUiTtmxA+IzulXWu70eYPPlUPwz3YtK/qPtd/Vogp/Vjsd2+HBOx6fYiKtL/ZiYv7P1"
        "nGIzG8jcfKBO3LQrjt2TB+c84lmXhov35Tw4B314cBLgwUmAB2e37HfOGQ/O7rBx2QoPDuThz4NzMSQPTtrnvgk/Hhw1frv8a+bB"
        "wX2+VTw4uPe2xoPjW74aD06NB6fGgyOX88bnwUF/V8WDU/bhwZmU/MMPnwcH+z3XzIPzoxueB+dHNxQPzo8+4jw42HeKnAenHBEP"
        "zqQ0//nN58Hx8x9rPDju+cn/Xx6cB2fJg7Pe+f7/AEuXUXg="
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

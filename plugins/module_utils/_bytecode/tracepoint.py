# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 20240],
    "maps": (
        "gate 3 control 14 paths 339 compared 453 owners 166 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 14 control 23 control 15 events 70 con"
        "trol 13 control 378 control 159 control 27 rows 20 blank 9 rows 6 rows 7 rows 35 blank 9 rows 6 rows"
        " 7 control 291 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 536 OPERAND2 53 OPERAND3 54"
        " TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_"
        "CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO"
        " 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_G"
        "ROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_"
        "EVENTS 16 MAX_EVENTS 37 KEY_VALUE 19 BY 13 HOST_LEVEL 33 TYPED 4 EVENT_SIZE 11 HOST_LEVEL 19 TYPED 4"
        " TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OW"
        "N_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_C"
        "OMM 3 TYPED 119 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 25 UNSIG"
        "NED 91 SUB_BITS 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 48 UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 911 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 213 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 902 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 431 bpf_rdonly_cast 160 bpf_rdonly_cast 126 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 2192 keep_stack 36",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [40368, 4704],
    "maps": (
        "gate 26 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 "
        "owners 23 owners 126 tally 94 unseen_calls 8 unseen_calls 6 unseen_calls 11"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 8 STOP_AFTER 21 OWNER_BY_MOUNT 26 TYPED 3 OWNER_MASK 14 TA"
        "SK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 O"
        "WNER_MASK 85 WANTS_PID 99 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 1"
        "5 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID"
        " 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_COMPAT 10 TASK_NSPROXY 58 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_get_current_task_btf 50 bpf_rdonly_cast 146 bpf_rdonly_cast 203 bpf_rdonly_cas"
        "t 12"
    ),
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [20240, 20128],
    "maps": (
        "gate 3 control 14 paths 339 compared 453 owners 157 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 14 control 23 control 15 events 69 con"
        "trol 13 control 380 control 159 control 27 rows 19 blank 9 rows 6 rows 7 rows 36 blank 9 rows 6 rows"
        " 7 control 289 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 536 OPERAND2 53 OPERAND3 54"
        " TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_"
        "CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO"
        " 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 MAX_"
        "EVENTS 37 KEY_VALUE 20 BY 12 HOST_LEVEL 33 TYPED 3 EVENT_SIZE 11 HOST_LEVEL 19 TYPED 5 TASK_GROUP_LE"
        "ADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_"
        "GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 12"
        "0 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 26 UNSIGNED 90 SUB_BIT"
        "S 103 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSIGNED 15 SLOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 902 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 132 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 163 TASK_COMM 3 TASK_OWN_CRED 123 CRED_UID 1 TASK_COMM 22 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 893 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 348 bpf_rdonly_cast 163 bpf_rdonly_cast 127 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 2180 keep_stack 36",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [45072, 4544],
    "maps": (
        "gate 14 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 94 tally 120 unseen_calls 8 unseen_calls 6 unseen_calls 11"
    ),
    "constants": (
        "STOP_AFTER 23 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER"
        "_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OW"
        "NER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_"
        "THREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UP"
        "ID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 55 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 46 bpf_rdonly_cast 147 bpf_rdonly_cast 312 bpf_rdonly_cast 12",
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "dbbb126f56429f13fb167fb0b555469c54f982fd368483a954cb9c318ee2e59e",
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
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
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
            "name": "paths", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 8, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["pointers", "B", 0, 1], ["load", "B", 1, 1], ["left", "B", 2, 1], ["right", "B", 3, 1],
                ["is_signed", "B", 4, 1], ["reserved", "B", 5, 3], ["offsets", "I", 8, 6],
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXQ9wFOd1373T/ZGw0SE4SWAUTgbbhFQ2EDd2sLEBG4OdTIUxZ7mTMOJ8luXQ0YBQY7LctKAodifqOBncCfbgZIwERjDTsZim"
        "tWja5ojTqZnOtFGniespGZeZumNsYxc7LlYBcb3d93u7+327e3/1r+Q041l27/v73vve99773vdzasGmjJL9G1EV4y+5YJvx3jhH"
        "Ef7Sg/QM+RRlWyaTeSb7b71KOkTfo6F646l1412dZzwbg2I70eAsRezvUN7+Dtn6iyo+6kcNG8/ViZDUr88okdo+dlV/DyhU7hnj"
        "33o51ItQOyPo7wd4cj2tO4Jyl2l8qji+uEr9Or9XCe3Kv+vjM9ofILrr43pV77fmwlW38qkFazJUL0btVru3m1pwZ8b9+1KP7zGP"
        "740e3yMe38Me3xWSK8jHCJE9y4MVxN8B8FcleaoF/1LN+J6tp1cJhYnv8fAyJejST7qOnm1ZsuodRn2vGQROz0U7/uz37F9b9qkP"
        "Jb2SvndmS/n19yMoV4VxLAF9fVI/N9Fz7+/SU7sP/QYglwE/1cu288p3Zn+i//uNxF0/arrvxwYd0hH0m/3vTpSz/e1rX4N+bqfn"
        "MH6X10+6A78H8I52d2f/06u0KTTPDuVd1W+sl09VWjcfGJIXVc4b3wPKJyrJIcnXXtA/XY95BUHP4L8Yv7dlS9fq5QdJzvZ+26K7"
        "3lCq/zGSUx8xOrVno/HeoV5v0DmqLiY6qUuM9RnNjorGcR3Rc4jkLqDcolC9OajXjXq7pHo0ce041/sm1tcCgw5R9QZjvUfVhYbc"
        "pA6ezchydzbL7xHwWTtsrcduYzxn0e7fod0n0G4H2n2S2sU8i27/MLf/Nua/FO/QZ0MxvAfwHsG7H+9hvKt4V4RxcL9pDXyq1tdB"
        "9h18bvRbMqVXaF/h/K63vHXF9YK+SkFfp5adc8z3XHa+6cPWujuE+YcFulK92hcUQZ8FlP003m9BnrOVdA63hSF3oF/tnymKG53T"
        "kEfuh+e5O/t7DPJryLMaMSgYV5sNeZLnxeNJHSx1fkT/thDRWxvAfBt4nj2u9OT9MLWgtH5rXxTpadL5T/A+cNZcx/q4rPEkFB6v"
        "znKuHw89inZYTr+O9SbJ6XFJTo9LcnpcktPjiiCfqWVYNxi/zm9DTvdPs5weBv36ZDm9TbXrtzTkeHcI8hqS5LXPQ153SfK6P5+8"
        "xiZHXqGH2vySvM7l+UZUZRL6NeWS6dzjIafmODKmHtNZHq++DfVZPmlj7gzTvq6vJ31LXdSLfRd0ZfqyXO/AOvgFntox2seS/efy"
        "2qXn7HZwlSWX9v0/WnXO+J5YS/sirzumR/dG2IVhVbGvm+51KvbRQ9hXf0nvDy2Hnqfv+jgM+8ZH+34I+3FH6OfGdztfdD6ke0S5"
        "0+2RGOyHmMv4tSPUX1T5Ocb3z0TPkETnbg86gz87wMdfzJXX09+DPrADDh8S5M+k0wZ6vykrUKqdPquYPieUXPRgenV9ucaxHtm/"
        "2FkUPWow/j/3bK8Y+saVw6ZfpK/zlu4DoEukYLr4XOny3DTR5bsTRJd9Jl38Bl16QJd5BdPF70qX7dNElycniC5bTbpUGXTZBLo0"
        "FkyXKle6bJgmutw3QXRZZdIlYNClBXRZmJsua0GXrHcUcKXLkimmSz3oEpsQukThZwXQbq59YWdR9KZ24+ENxnv3WjLs9P37Xhu9"
        "Wf93r/ULv3evo40z6vMJ+wPbi3vnsj1L9tbuIMl7eoW437yBZzSo0n68QowP6P6+MR88eZ+PBj8a99nKBZTz40SvavL3svJp+HvZ"
        "VoPG7xS/6lp/cpzK00bWlHxt3G4Xd60Por0fG9+7tvzFuH1/79riw+/DxvetyVfH7XEL3R7TTZ6o/4eK/ftuP+IiclwDcYu9iB90"
        "+hHfeAV8DiC+wfGLR9BPFeIXVV7xi5fG5fjF8kmKX1wnxC+C5P8rcxD3qyH/X2H/vxZ0ng06Pgu+hcC3sMS3apTvFfjUlNw7bvdf"
        "urb8kQef9oBPmpNPWUZF/Z0OPkWmlE9POvi0dJL4NK8sPj1cIJ++KvHpIYlPGz34tB58un/c5idmzHmR2aC0Y/7RquUOvjW68G3v"
        "SolfctzwdikuiH0h6vOb8USBX4uXO/gVc8Yd97XHMG70P4zfGwMSv7aI/NTt74XQswafVPBJBZ/UGimeBj4tYT4tJD6p4JMKPqkS"
        "n5Y0iHx6JCryad1ckU/rmE8R4tMjtePu5wS7FDEu8hb8z1E8T+N5Cs+TeJ7A85jgr6a/YcXBYra4dLSa/pF+3OJbyB4ftvmxBp8X"
        "g8938PlFkX5imP29C1eMckn3OHW8epYob3K8HPubBrnt8C909fd0+2YN9vUeg+43mHRVXeLcXbtoguknLL2zxlgnxIiuWxYVNC6d"
        "jvcK45vjOj62Y5jPst2h6xWSl3+84ma32Oe3y1b/DTy53S719St2OfWyz7zGEVd+csUetxrBOkuTe6LU8jq16XG93VqcG2htxHjN"
        "T89hjneEKADQjvdW6A8N61nDOh9ej/cqUuDteG+NWnKmq5L0w6J+j/s+yOg1WrGfMN+jAVVYX2xXDQUhh0Eq11TPcYmDV9g+NNZV"
        "jfu5UlR93OPcC37sANXTsF74mcC5Q7pTMeMLMcTVYs729rU2iOdKzvMnsu+GSK/sCyhrTft2sRQ/NPiH95EgnwMeynjJmxA/G8D5"
        "pdze3IltJ5mjnSpbOzKdEkOoh7h6K7mHyhAtg31edAsoRIim3qvUH+QhnXCP8+jnO2Fb3L0W5bRBaq+9ubTz3nQ162mcm+5vxDnr"
        "eYyTNvSm7veoPs4L071e45xN48T4anunZpy83yT3nPVYN7tyro/Ugo3i98bccp9+1lrX+ryHn2X/hvmaNs9ZVRvf8tKre2ro5aRP"
        "wPVcVhvYmBH10kYhPp08WNz+HDV2LavdhBSvTKii/k/V0PmH/VzZ2H/wlP3TruYvinHcVXSemkDegKN83Q3CeEz+S/ov/bTE76cl"
        "fnf/cYHr4/pJWR9W3gbz+UOaz6FYxk5X7fCdrvQ0/XbEHZrqajAu0OVG1L+Rz5XoO9tVIfhP6XXu7cZ9b2SMZ/U20K3f3C/0yFo6"
        "KNG70zr3MejdmXs9mnxIbC5OT3VPrZ7K1c5ZWzupGo4rkaM44uf1SN8Tc6pAxybIX/uM1s/aAMldSCV50Q5b8qPmkMe4TzWeAeV+"
        "wb/srMI6xlMbBF1udNcTXevuRrwR+QTI59HHnxLyrN7P5FrvVp7Nv1E5Ps+tDvD5Jd79eG/BO9t5XyA9t9/Kg9HpwfTd2szlHrvs"
        "po/Z39UGKZ+J6bS1bvNl9/WxEflNYdf108b2KvSjNoD8NNmfbn7gsugvPuaxjxz2yNsiBmvPw07dT+Ox+39GPkeVZbd9y9VPIHs+"
        "MfAO1v39oO+vPMbzput3R/6RfJ6adxw1gj3bGBLbYz8oqr6eMfRjHvsunvX7w0a9+QaduVx7d4l+sOd6/BB0u+6y27ijoT8g+h6o"
        "8rAHlgr2gKZKfgbivC03k5/SCb9H93cu6DlO0ON8TuvgQ7cVJ7fvWyxv3F9ijsd5KOSrqXmz4iavAaVV9FMccZGvUPsvVilKLj9G"
        "yidh+1M+p3f6Iedy+zN73M/7vfJ8tP0RIT9Rnq+VB+rRb4/3uO1+D+8niUFqp6X5ZjMfoAp5JQZ/YQfXSvoy1e/Rf3Ji6Mb5BPnm"
        "kRjKPY5C2+E8PXm/SmCcTP+mW1ifv+qhn6qE/Vdub2vzC5dc+VioHjD3te9dcu//dqxrysvlvOKS+wvyOtp3yR4POVMfpt+3oZ5C"
        "/NUGqd/VzTGT3ob9s4y+b232CfnFqWDE1Luqvf0GpaxxR5UqQZ/JeqmljvTCmc6YRK/kpfL6/dolOz1GYB+difA+0nbJHheT5Zb7"
        "1Y5gPP6Qa7wzb5yT/eA9yHOW9gU+v2zDuUvUTx0nnse8lyEOssuKT/53tv2o7y6f/bsu31+GXUbnl2THtK/kdo442hk22lnpaOdu"
        "WzvtdeyXUFya9xHdvhnS66vLfOQXEp2YbvZ+VNt+HvW9q7rbU5TPG1ff9ojD/ZryuQZpn0zAnk7crJj7oS5BrfXM37dUN3mR5Y/t"
        "f11u+gz743oh3nimISLJZaRMuQxfovH9g5/8cMpPawxL9IC8xMNhD3qMuNPjFjEOGVBeEvbltLmP4RxcVQuLL4aK3EdZX+9x3xdS"
        "q2JCPkPe9o5SO0mP9uT6qVWUX837T554o3kfINVPeaD6/htDPq99/7HyP8n+b2lcAflAPeS16OvD2Lfr3f1r/i7bO5O1j8vymnc/"
        "N/dbJee4im1XGwhn3OxLtn+YrtqggniJT6ITfkdciduxvpNca4dF+SpYbiU543MubaAxr7y60a+lcVl58iGtu0mz8/YUKBfH8th5"
        "e8qUA9iRTSAIz18+V2H+83mKeU8K+cspjI/jAWwHJheTHZbsiQhxsGQP5QMl53rp2x+6ftcOLc3Y7c1C/bqEaYc8PzH62Tz/KVI/"
        "b/fSz5Hi9DPWb3J7cfo5vRTzWOyup7XBNTn9AXPey2i9t9Td6hHPDEM/rHFfhx7nEvxdpq+DD30TtA63T5B+7iuuPc/1CH1o6WNV"
        "oAfbXZbeFeVG9lPz0gd59aa/eGd5+lcbZLk4oJTF/3z7dN/07NN54xB9hdEroOwy9YxxD2SA/AftKOnTZD3loSaDjR76saYo/Zeq"
        "j4n+qvl9KfQi6VOO14UgjyPIF9Dbi9jyPdIPolx11v+yyR3LaUCZbZ4H70M8P2zY17OMvMDS7fl7RX/B1Ot3C/K2t1fM67TufV4g"
        "PiO/me+XyPeWa3FPTIOeTN2x3PTDLhj0n2XMO66+k9mUIx7K9344Ttjhj1J+S7elf/cJeTfzHPJjjIfPN+qI0B0+VRHyTFRqp6VZ"
        "FdplfvE5w248+R5R7Voe13XGuCz5nCXEMe3jdMuf0Y6Q3HYoPzPixMzfHvP+2E9NudyZs/5fC/VTDctR/7WMPV7C94xG4O/q7X7H"
        "dj5zJhFGvY1j3O9sWxwpoLx7VfgeFM9JtAHYLwv+EvvsCYc/flQ//+F4hXqHIP/2cvrKGjHXba3Hep41SfaOKuiZ5Pa/pfnUnHTM"
        "Z1CYT5Okh8U8Ons9yg+smxg9hfYdegr9m3rKtj5OQb/a9RTPwz7OQ0b8RPZvKE+Q9RfbuVHYgdqxbeY9zZhbnB9xgFa+l97PcRWi"
        "B+uZaNWtExSP/Ogz13jkLo7vLTT7MeJv9bwO3v2M7DacL+637AW6lz2WEez2ZZ9C/i/AjuN7fdgnH+R5rZHmdbao82FrXv/qPq/n"
        "eV63YR7vZOzxVe0Y0dszvsrljkIvsP9X6Hmwyud+9WXGZUMF9Zv2W3kjrNd8JYw3qm5S7XkPcR/H739K+j58jyEfHI9zns/uQvm7"
        "hHi2F51NvdvLcfrrBPonF1zxzEvTTU7OqzbPaST7ycrbGUU+wRq1KD5CzuLB+rLkdcr4aK6Lxao9zsL7gBd9okqTatdjcbUPfJyl"
        "cvzVmEf4S444vNEv7J6WPuIzv7MfyPPR88rt5/3cbstjqhDn1eP1upyMBKiHlpvo9w2Iv/P7buhvo5yqCOXCUrkwytnr6+WqpHJV"
        "KGf/rp8n+KRy+vtNProPxPlatfdZdo8+zx2I67O+YftQujehpEkdKouW4x15vTuQn9tyO/iHPNtFyM/du1kqj/5rH1GEccv9jTCu"
        "CPKuR9BPZ4DOE4afsexyO45GG/L54iExr53vrbGfyedcnC+QRvw/jjx9bncI8hBQGmCnkt+yejPh4qTJ/VDOPNyofIw4k5E3HPtI"
        "OHcOKOczEzM+WkBsd7GdaNGrRqAX4/9odTGMe0wad0wa9wfSuN+jfXJojZB3o9uhennOl+b109KpCvmBXTtFe74d8rBoCe+z9PsZ"
        "3POV9fXqxR9cVGznY3wepuuHpbb5n2nm8f7XRbu/1KEGaHw+xcOOuwv1/AI9uT7bv/ZxGb+/Anog37xlM/QK3tlPYv2hy7egV9BP"
        "y3qRPnp8KmDSL6tX5kEPQI/wu95+hMupilAuLJULo5y9/gboEXu5KpSzfw9Bj9jLGXpFhV6BPqxdqQj22Y5mzmeEXlnhfj5q6gvo"
        "B84f24H8/5bF0CuQl0XI69+7ViqP/mvXKcK4HeexfI/ML8qp7kfea+P78DxLD+XULw9b8mis3wDW6yZp/UYl/YJ2h6ok/ZKAfll7"
        "WcBNOvOApF8iBeqXoscXFPQH2zkW3WoEupn6JQH9snZMGrekXyJ59MtO1AtCvyiKac8Z6yUk7sNd3xTvcbRDLhbB7mI+n/lSxHX9"
        "r65rv8jrztAv0LN6fGepYLfzeH//omjPN8IufPRieXb0711UbHJm2vfIYzmDfSda/eDF8uy8tRcFPyrCftQ9F8kPquDh6X8VPDz+"
        "XsHDc82DrODhVfDwlAoeXgUPL9/8Knh4gpxW8PDc5bWChwe9WMHDM/aXCh4e+FnBw6vg4VXw8Cp4eBU8PKJLbELoUsHDq+DhVfDw"
        "Knh4FTw8nBtU8PBmOB7eN6T8tgoenhAvr+DhTSsenhzfMOUCeiCNfBUTDw96fNjEuyNF3I731rmWvIRt9kvUpxrzCygfZ+x8M8+z"
        "8+DZba0/XMGxq+DYVXDsKjh2U0KvCo5dBcfO1d+eMhy7PzX3iwqOXS4cuyeFvCpvHLttM1o/l49jt17wC4vHsVuNOOFk49gtxzvj"
        "2N2Kdz43+h3Sc3lx7BJF4th9bZJx7FoLxLF7mfoJyfsI7bvxEHCTysaz+zzR0cSz+z7o/EuPcf1qmvHsflYknl3zFOHZzbtst9v5"
        "Po+MVxMNk6PJ+Hbx0INKLnv6tw3nzcQDqSf7xoHf9xTa+5bsB80QvIGhcxODM1AwvtsCrI8G13WYHyexLjedGz3Wd6/Yfuk4ifK9"
        "zsdKxKk7MkE4dS9NMU7dc9cYTt1DxtOJU7ezTDywp/Lg1D1xifTanUK+1WTj1cn6Pd1nnZPkxKmz5ZMSTt3dPvv3gnHqbO0QTt0X"
        "He3kxKnrtewXwqn7gjtOnZT/auHUnVPd4tnx4K894mtvF4lP9++ThE/3uTLlsd4dn87DbjRx6lQv3KST7nQB7g/jrAWUFxU3O4Pz"
        "2wvGQSoWb4b3nX4vHKTG0nDq+gvFQYqUhFPH5+hynNaJU0d+T0vDrUIc49rDqVs+pTh12mHEQeY67wHGbHTXBmIoL8pRwfIpyZOF"
        "RxcpDY+uYVl5cnCt4g578Rt4d00NqjB/GR+S4y4c3y8aj64PeHRoL9mXD4/uZdfv5eOz/MBDDxeJR1emfzdhuKGQj3x+nKde7nHX"
        "y6ntuPf4uHtcyolP11gePl2Dx7psKNBf7JlifzEfPl1PkX7jhOHTifKT775GofKU7ilPL2uDLB8vKGXJQb59umd69umJiqPwvRsH"
        "Tt0gcOqAN5T0eeHUzSpMLwL/y8R7mhcT/VbzO+PVUXyX8Ze88Oq43QpeXQWvzp7fMnPx6raIeHXm+cZ/loZXZ/PLc+LV2crNaLw6"
        "2ziLwquz1ZvReHW2cebEq/OJ+QAmXt3gNtzfI73SFs6DW4f+nHh1LRMUl7xUIl7db9zx6pC/kdoz3Xh1/1ESXl0Fp07GqWv1wKmj"
        "fB3tKPCJgpOEV8f4F+HJxqu757cEr665SLy6Gzzw6qpFvLqgB14d/MGWJHCl8F4wXt2j1zheHdZPLegy4/HqOiy7fGrw6nDvb9rx"
        "6qieF14d4z7lx637LA9u3fvS+M9NE17dZ0Xi1X1MeHXAk+sI5MOrW4V6PoGe0YA7Tl0Fnw7rd4bi0zHfi8WpG95i6Z0KPt21jE/X"
        "VSQ+XacHPt0TZeLTfb1AfLq2MvHpWj3w6b4qzCuFds3zA0ceWdA9L0d1z8sJcH6dOe4x9/ii3xlfHHONx45lRL/8c1L7F/LS5YKr"
        "HRqFPPN+MNc1HzAamuU+nxz9jeXC1esOSv2qRgnOOzTPqRK58fS0BOPoXcF5+Wkp7/9EifeRTuS+j/SU+3mb4z4S/39aPHH13irz"
        "PtJYxkt+xLj5WJ77SBPTTjJHOznvIx1Dve8i3jKfnkPE/n1edDPz5/f/r6nHCrqPhHiOdR/pLSmPvDj5tvLZIOfdHveRet8x4+uq"
        "LV6bN999/9SMk+P9yf7zee4jnfC4jzQqfp+fW+7TB8T47PAB1p/M19dpHiXfD5hcemkDp+G/e91DGpX00ah076s4vW3dQxoV7yGF"
        "xP3Huod0rMR7SLjvvOpUgfeQ3Plu3ovJy+e+Avl8/aTw2fse0jHpHtKpPPeQTkr3kEY97iGNlnQPSTt+GvcROkC/F8z9YpPtHIT3"
        "G6/7fnn1ae+jM1pP5WrnvK0dplcK5yJRpVuwp7WBk9K9JLKrmhLbi5t/79TOXxs4Jd1LGi3oXpIpP+b9pFbBr3TeTzqZ537SBuS/"
        "jArnSOb9JNPOJL+H7Sa2l4afEuU1oLxJ8zvO50K4Z2P6Ty8Lv8dDzDeKe1rfOT5O+izRbcXD7XGJpua/umrXU8797kdEd+AlaLtg"
        "H3Y77/9cKOjeDdErcexTzI8ExolP8T0qp3mdD55wPWdz3Df4PJXorEa+RjXyNQ6I+XMOvyYh+TVh6RzS657BLr5n8LSg/wPKH0r8"
        "+ScP+6LPFac6132nsVLuO0n+nXXf6SdF3nfqumqnV3tvif6Y53rn+07brgp+gUNeNorykjcPeYL8hkLbGcQ5ZHdE2G+S/e7t8/7I"
        "uBf5/AnWzwn009J8c065Z3vFmT86VnD+aEn+UX9h/lHi+Fie/NHC2tEG3vLIH6X6TfNZT/Z7rEe/q5+7tXf21fLiAcGrdr1cbP04"
        "cFvylXe7n2k/t3PiwfxmvLh5fDjunrf0/rg97s04xIxXw3qI/WV9fDpEazFxoIgtnyO5vRL/Ef2skyXGfU5W4j7/r+I+ReLQTFvc"
        "571rJO5zcoriPukZHfcpHIdmuuM/J0qM/wD3btXpKYr/lItDM1nxnxNS/Od0nvjPqUmN/8RD20C3pycp7rP5moj7pGpOId7zsBTv"
        "OeWOQ5P4ygyP95wuKd5jxXmW54nznMoT51kqxXlOe8R53i8wzgMcGsw7HmIcmhvwzjg08xUxntOQJ57zN1cFP9+hp19y9f/j4dsn"
        "KL4DfJejHN95DuN/z2PfeGWa4x1vFhnv+P4UxTu+LcQ7vOx51l9RdZsQ/4iHH3CNg7D9Ujt3mu3pY3I8ZDRjt6MLwVXJ5R+2zL/H"
        "Nf6hHSV6mfG/Z8V1mTo4yfGPgwXGP47liX8cLDT+MepxPw/xj8b5gl5x2m8n3eOsmE9iJcdZI+70RvyF9wkzL8wDNyYRLDbOKt4r"
        "9IzfwA5ge2Bror7M+M3sGRq/uVxk/OZ/POI3nxjf/w+Vq+sp"
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

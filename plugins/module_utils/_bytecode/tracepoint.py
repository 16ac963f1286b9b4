# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 20200],
    "maps": (
        "gate 3 control 14 paths 339 compared 453 owners 166 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 14 control 23 control 15 events 70 con"
        "trol 13 control 378 control 159 control 27 rows 20 blank 9 rows 6 rows 7 rows 30 blank 9 rows 6 rows"
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
        "NED 91 SUB_BITS 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 48 UNSIGNED 14 SLOTS 66"
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
    "linked": "keep_stack 2187 keep_stack 36",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [40288, 4640],
    "maps": (
        "gate 26 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 "
        "owners 23 owners 126 tally 94 unseen_calls 8 unseen_calls 9"
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
    "type": "tracepoint", "code": [20200, 20088],
    "maps": (
        "gate 3 control 14 paths 339 compared 453 owners 157 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 14 control 23 control 15 events 69 con"
        "trol 13 control 380 control 159 control 27 rows 19 blank 9 rows 6 rows 7 rows 31 blank 9 rows 6 rows"
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
        "S 98 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 46 UNSIGNED 15 SLOTS 65"
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
    "linked": "keep_stack 2175 keep_stack 36",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [44928, 4480],
    "maps": (
        "gate 14 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 94 tally 120 unseen_calls 8 unseen_calls 9"
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
    "source_sha256": "a77180046ba4cbf8642793ac26904c95a1aa48dbf320ee35dc065bba8ebc9d8b",
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
        "eNrtXQtsXGV2vnfediAekoztBLwZEx7ZbA0JS3kEWJJAIEDVQMhgJDZ1hsEY0lrguEu4GbWJ1wvVumJXoVpYwa6IHYgTqcJRt8VZ"
        "+pjAViKq1K6r7lLUrGikIhEeS7MUBTev6dx7vnPv///33nn6kWbHErq5d/7nOec//znnP/9HdtG9ea3wN65r1l9m0WbrvfUiTfrL"
        "jdAzGtC0zfl8/pnCv80quSh9T0SbrafRh3d9gfVsjcjtJCJzNLm/3SX72y30l9AC1I8es563pKNKvwGrRHbL5FnzPaxRuWesf5vl"
        "UC9O7Yyjvx/gyfWMvjjKnaLx6fL4Ujr16/4ektpVfzfHZ7U/THQ3x/W62W/j8bNe5bOLVuWpXpLabfBuN7vohrz396U+35M+31t9"
        "vsd9vsd8vmskV5CPcSJ7gQcriL/D4K9O8tQE/mXb8b1Qz6wSjRHfU7FlWsSjn9w8enYWyGp2mAi8YRE4Nx/tBAvfC3+dhac5lNw1"
        "9L2nUCpovr+KciGM4zLQN6D0czk9d/wuPY3b0G8YchkOUr1CO699Z+7n5r/fSd/047bbfmLRIRdHv4X/bkA54W9n1yr0cy09x/C7"
        "un5y3fg9jHe0u63wn1mlU6N5dmsf6kFrvXyh07r5xJK8hPap9T2sfa6THJJ87QD9c82YVwT0jPyr9XtnoXSTWX6E5GzHtx26mw1l"
        "hx4kOQ0Qo7Pb11nv3fqFFp0T+hKik36ZtT4ThVHROC4geo6S3IW1KzWqdxHq9aHeVqUeTdzYz/W+hfW1yKJDQr/YWu8J/RJLbrIv"
        "Hc2rcne0wO9x8NnY46zHPms8R9Hu36PdR9BuN9p9lNrFPCtufw+3/z7mvxTv0GejSbyH8R7HexDvMbzreNekcXC/OQN8ajDXQeEd"
        "fG4NOjJlVuha4f5utrxpxYWSvspCX2eXHXPN91hhvrk9zrrbjfnHJLpSvaYXNUmfhbVdNN6nIc+FSiaHO2OQO9Cv6S80zYvOOcgj"
        "98Pz3Fb4PQn5teRZj1sUTOntljyp8+LxZF+qdn5E/84o0dsYxnxbeJ79nvTk/TC7qLp+m34o09Om85/hffiovY7NcTnjSWs8XpPl"
        "XD8VfQDtsJx+E+tNkdP9ipzuV+R0vyKn+zVJPrPLsG4wfpPflpzummU53QP6DapyerUu6rcc5HhbFPIaVeR10EdetyryuquUvCan"
        "R16hhzqDirzO5/nGdW0a+rXlkunc7yOn9jjyth4zWZ5quBr1WT5pY+6J0b5uridzS108gH0XdGX6slw/gXXwczyNfbSPZYaOlbRL"
        "j4l2cMiRS3H/T4SOWd/Tq2lf5HXH9OhbB7swpmviuulbo2Mf3Y199Rf0fvdy6Hn6bo7Dsm8CtO9HsR93R39mfRf5YvIh1y/LnWmP"
        "JGE/JD3Gb7xK/SW0n2F8/0L0jCp07vOhM/jzBPj48/nqevpH0Ad2wJ7dkvzZdLqT3i8vCJQu0mcl0+eAVoweTK/eGxtd65H9iycr"
        "okcjxv+Xvu1VQt+Utsf2i8x13tH3AugSL5suAU+6PDdLdPnuFNFlp02XoEWXftBlQdl0CXrSZcss0eXRKaLLJpsuIYsu94IurWXT"
        "JeRJlztniS63TRFdVtp0CVt06QBdLilOl9WgS8E7CnvS5bIZpksz6JKcErok4GeF0W6xfeHJiuhN7aZid1rvfavJsDP371sFerP+"
        "71sdlH7vW0MbZyIQkPYHthd3zGd7luytbRGS99wKeb95B89ERKf9eIUcHzD9fWs+ePI+n4h8diYglAtrn54hejWQv1eQT8vfK7Qa"
        "sX6n+FXv2oNnqDxtZG2ZN86IdnHv2gja+4n1vXfjX50R9/fejQH8PmZ935R5/YwYtzDtMdPkSQR/pInftwURF1HjGohb7ED8oCeI"
        "+MZr4HMY8Q2OX9yPfkKIX4T84hcvn1HjF8unKX5xgRS/iJD/r12EuF8j+f8a+/9NoPNc0PFZ8C0KvsUUvjWg/IDEp7bMjjOi/9K7"
        "8U98+LQdfDLcfCowKhHscfEpPqN8etTFp6XTxKcFNfHpvjL59HsKn+5W+LTOh09rwafbzwh+Yt6eF5kNWhfmnwgtd/Gt1YNvO65R"
        "+KXGDa9V4oLYFxKBoB1PlPi1ZLmLX0l33HFnVxLjRv9j+L01rPBro8xP0/6+BHrW4pMOPungk96oxNPAp8uYT5cQn3TwSQefdIVP"
        "l7XIfLo/IfNpzXyZT2uYT3Hi0/1NZ7zPCbZqclzkPfifE3gexvMQngfxPIDnPslfzT3uxMGSQlw60UD/yD3s8C0qxocFP9bi8xLw"
        "+Xo+v6jQT4yxv3f8tFUu4x2nTjXMkeVNjZdjfzMgt93BSzz9PdO+WYV9vd+i+8U2XXWPOHfvVppg7hFH76yy1gkxovfKxWWNy6Tj"
        "rdL4LvIcH9sxzGfV7jD1CsnLP532slvE+W0V6r+DJ7fbq799WpRTP/vMbxwp7c3TYtxqHOssR+6J1sTrVNDjZrtNODcwOonxRpCe"
        "YxzviFIAoAvv66E/DKxnA+t8bC3eQ6TAu/C+PuHImalKcvfJ+j0V+CRv1liP/YT5ngjr0vpiu2o0AjmMULm2Zo5LvHSa7UNrXTV6"
        "nysl9Id9zr3gxw5TPQPrhZ9pnDvkejQ7vpBEXC3pbm/n+hb5XMl9/kT23SjplZ1hbbVt3y5R4ocW//A+HuFzwN15P3mT4mfDOL9U"
        "25s/te1kirQTEtpR6ZQeRT3E1deTe6iN0jLY6Ue3sEaEaBs4S/1BHnJp7ziPeb4TE+LuTShnjFB7Xe3VnffmGlhP49x0VyvOWT/F"
        "OGlDb+v7iOrjvDA34DfOuTROjK9pYGbGyftNZvtRn3Wztej6yC5aJ39vLS73uWeddW3Oe+xZ9m+Yrzn7nFUX+FaSXn0zQy83fcKe"
        "57LG8Lq8rJfWSfHpzEuV7c8Ja9dy2k0r8cq0Luv/bCOdf4jnytb+g6fqn/a2f12O466k89Q08gZc5eddLI3H5r+i/3JPKfx+SuF3"
        "35+WuT4unJb14eRtMJ9/TfPZncyLdDX23OBJT9tvR9yhbV4jxgW6XIr6l/K5En1nuyoK/ym3xrvdVOCdvPVs2Ay6Ddn7hRlZy0UU"
        "evc45z4WvXuKr0ebD+kNlempvpnVU8XaOSq0k23kuBI5iuNBXo/0PX1RCHRsg/x1ndP62RgmuYvqJC/GHkd+9CLymAro1jOs3S75"
        "lz0hrGM8jRHQ5VJvPdG75mbEG5FPgHwec/xZKc/q43yx9e7k2fw7lePz3IYwn1/iPYj3Dryznfc10nO7nDwYkx5M303tXO7BU176"
        "mP1dY4TymZhOm+ZtOOW9PtYhvynmuX462V6FfjSGkZ+m+tPtd5yS/cUHffaRPT55W8Rg43nYqbtoPKL/Z+VzhBy77WlPP4Hs+fTw"
        "B1j3t4O+v/QZz7ue3135R+p5aslxNEr2bGtUbo/9oIT+dt7SjyXsu1TB749Z9RZadOZyXX1V+sG+6/HXoNsFp7zGnYj+IdH3hZCP"
        "PbBUsgcMXfEzEOftuIL8lB74Paa/c9zMcYIe53NaFx/6nDi5uG+xvHF/6Yt8zkMhX23tGzQveQ1r62U/xRUXuYfafzGkacX8GCWf"
        "xN63lHN6tx9yrLg/M+R93u9qZx+VM3bFpfxEdb5OHqhPv4P+4w555PukR6idjvYrbD8yhLwMi7/Qk02wh9kuz2736T8zNXTLbPen"
        "mziP9L7i4yi3Hc7TU/erNMbJ9G9byvr8dR/9FJL2X7W9Te0vnvTkY7l6wN7XvnfSu/9rsa4pL5fziqvuL8LraOdJMR5ypDlGv29G"
        "PY34a4xQv7e0J216W/bPMvq+qT0g5RdnI3Fb7+pi+y1aTeNOaCFJn6l6qWMe6YUjPUmFXpmTtfX70EmRHuOwj47EeR/pPCnGxVS5"
        "5X6NVzGeYNQz3lkyzsl+8HbkOSv7Ap9fduLcJRGkjtPPY97LEAfZ6sQn/7vQfiJwU0D8bsr3jbDL6PyS7Jiua7idV13tjFntXONq"
        "52ahna557JdQXJr1lWnfjJr19WUB8guJTkw3sR9d2M8TgQ91b3uK8nlT+vs+cbhfUT7XCO2TadjT6Ss0ez80JWh9M/P3Pd1LXlT5"
        "Y/vflJtBy/64UIo3HmmJK3IZr1EuYydpfG8FyQ+n/LTWmEIPyEsqFvOhx7g3Pa6U45Bh7WVpX87Z+xjOwXW9vPiist+Uu6/47U/Z"
        "lUkpn6Fke3upnYxPe2r97ErKr+b9p0S80b4PkB2iPFAzHy+JfF5x/3HyP8n+72hdAflAPeS1mOvD2rebvf1r/q7aO9O1j6vyWnI/"
        "t/dbrei4Km3XGI7lvexLtn+YrsaIhnhJQKETfkdcidtxvpNcG3tk+SpbbhU543MuY7i1pLx60a+jdVlt8nG+2nl+coD87zYQhOev"
        "nqsw//k8xb4nhfzlLMbH8QC2AzNLyA7L9MelOFimn/KBMvP99O2PPL8bu5fmRXuzXL8ubdshz0+NfrbPfyrUz1v89HO8Mv2M9ZvZ"
        "Upl+zi3FPJZ462ljZFVRf8Ce9zJa7x3zrvKJZ8agH1Z5r0Ofcwn+rtK3En+vonW4ZYr082Bl7fmuR+hDRx/rEj3Y7nL0riw37L+X"
        "7X8jr57z2HM31KZ/jRGWixe0mvhfap8enJ19eqriEGFtq61nrHsgw+Q/GHtJn2aaKQ81E2n10Y+NFem/bHNS9lft70uhF0mfcrwu"
        "CnkcR76A2V5cyPfI3YVyDQX/S5A7ltOwNtc+D96JeH7Msq/nWHmB1dvzt8r+gq3Xb5bkbceAnNfp3Ps8TnxGfjPfL1HvLTfhnpgB"
        "PZm9frnthx236D/HmndK/yB/b5F4KN/74ThhdzBB+S19jv7dKeXdLHDJjzUePt+YR4TuDuialGeiUzsd7brULvOLzxm24cn3iJpW"
        "87gusMblyOccKY4pjtMrf8Z4leS2W3vLihMzf/vt+2P/YMvlk0Xr/1Sqn21Zjvpv5MV4Cd8zGoe/a7b7HeF85kg6hnrrJrnfuUIc"
        "Kax9eFb6HpHPSYxh2C+L/hr77AGXP77XPP/heIV+vST/YjlzZY3b67bJZz3PmSZ7R5f0TGbL39F8Gg+65jMizadN0cNyHp1Yj/ID"
        "502NnkL7Lj2F/m09JayPQ9Cvop7ieYjj3G3FT1T/ZkKKe7Odm4AdaOzbbN/TTHrF+REHWM/30oc4rkL0YD2TCF01RfHIz770jEdu"
        "5fjeJXY/VvytmdfBh1+S3YbzxV1OvgLdS5jMS3b7si8g/8dhx/G9PuyTfB8NeWbOvI5WdD7szOvfvOf1bZ7X1ZjHB3kxvmrsI3r7"
        "xle53F7oBfb/yj0P1vncr7nGuGy0rH5zQSdvhPVaoIrxJvR7dDHvIRXg+P1PSd/HbrTkg+Nx7vPZXpS/Topn+9HZ1ru7OE4fleif"
        "WXTa075y8nEmkCewSq+IP5CfVKS5JjmcMf7Y8r5EF+MnrN/96JPQ2nRRP6X0QfBnjs5xVWsesetc8XVpHQ0S//id/Tuej5kvLp7j"
        "c7sdD+pS/NaMw5v8Hw9TDx2X0+93Iq7O79ugl61yuiaViynlYign1jfLhZRyIZQTv5vnBAGlnPl+eYDu+XAeVtNtjj1jzvMJxOtZ"
        "j7Ddp9yH0HKk5rTFy/GOfN0nkHfbcS34h/zZxci73bFBKY/+m+7XpHGr/Y0zXgjyqcfRT0+YzgnGnnHsbREfoxN5eqmonK/O99HY"
        "f+TzK84DyCGun0L+Pbc7CnkIay2wP8kfuWUD4d3kyK3QjtzXqv0G8SMrHzj5mZTPGNY+zU/N+GgBsT3F9p9Dr0aJXozrY8xLYtyT"
        "yriTyrg/Ucb9Ee1/o6ukfBrTvjTLcx40r5+OHl3K++t9UrbTuyAPiy/j/ZN+P4L7u6oevmXJ8ROacO7F51ymflgqzP9IO4/34xOi"
        "H9Sth2l8Ac3HPrsJ9YISPbk+27XiuKzfXwM9kEfesQF6Be/s/7D+MOVb0ivop2OtTB8z7hS26VfQKwugB6BH+N1sP87ldE0qF1PK"
        "xVBOrH8n9IhYLoRy4vco9IhYztIrOvQK9GHTNZpkdz3RznmK0CsrvM89bX0B/cB5YU8gr79jCfQK5GUx8vV3rFbKo/+mNZo0btc5"
        "K98PC8pyavqHtwp8H1vg6KGi+uU+Rx6t9RvGer1XWb8JRb+g3dGQol/S0C+rT0l4SEfuUPRLvEz9UvH4IpL+YPvFoVujRDdbv6Sh"
        "X1ZPKuNW9Eu8hH55EvUi0C+aZttp1nqJyvtw77fk+xldkIvFiG8xn49cF/dc/7fMe+QErztLv0DPmnGbpZI9zuP9gxOynd4Ke++h"
        "E7XZx/ef0AQ5s+125Kccwb6TiP3+idrsvDtOSP5RnP2j206Qf1PHuTP/6jh3/L2Oc+eZ31jHuavj3Gl1nLs6zl2p+dVx7iQ5rePc"
        "ectrHecOerGOc0d2fh3njvhZx7mr49zVce7qOHd1nDuiS3JK6FLHuavj3NVx7uo4d3WcO5wb1HHuznGcu8eVvLU6zp0UL6/j3M0q"
        "zp0a37DlAnogh3wVG+cOenzMxrEjRdyF9/XzHXmJCfZLIqBb8wtrv8mLfLPPs0vg1G1q3lPHp6vj09Xx6er4dDNCrzo+XR2fztPf"
        "njF8uj+394s6Pl0xfLpHpbwqf3y6zee0fq4dn26t5BdWjk93C+KE041PtxzvjE93Fd753Oh3SM+VxKdLV4hP99A049OtLxOf7hXq"
        "J6ruI7TvpqLAQ6oZp+6rREcbp+77oPMvfMb1y1nGqXurQpy69hnCqVtwSrTb+Z6OikOTiJGjybh1qehdWjF72oXfFnWfr1eF31Yu"
        "fsfoFOG39fuP2xPno5nsGxcu32No72nVDzpHcARGj00NfkC5uG1XLsL6aPFch6XxD+cVp3Orz/oekNuvHv9Qva/5YJX4c69OEf7c"
        "yzOMP/fceYY/d7f1dOPPPVkjztdjJfDnHjlJeu0GKd9qunHoVP2eG3TOSYrizwn5pIQ/d3NA/F42/pzQDuHPfd3VTlH8uQHHfiH8"
        "ua95488p+a8O/twx3SuenYr8yie+9n6FuHP/MU24c1+pUR6bvXHnfOxGG39O98NDOuhNF+D5MH5aWPuh5mVncH572fhGleLI8L4z"
        "5Idv1Fod/txQufhG8arw5/gcXY3TuvHnyO/paLlKimOcf/hzy2cUf87YgzjIfPc9wKRAd2M4ifKyHJUtn4o8OThz8epw5lqW1SYH"
        "yvqaNpy5oRrt0kxl7fjyGzh2bS26NH8V95HjLhzfrxhnbhA4c2gvM1gKZ+4Vz++14678wEcPV4gzV6N/N2V4oJCPUn6cr17u99bL"
        "2S249/iwd1zKjTvXWhvuXIvPumwp01/sn2F/sRTuXH+FfuOU4c7J8lPqvka58pTrr00vGyMsHy9qNclBqX26f3b26amKo/C9Gxf+"
        "3Ajw54AjlAn44c/NKU8vAtfLxnFakJT9Vvs749BRfJdxlfxw6LjdOg5dHYdOzG85d3HoNso4dPb5xn9Vh0Mn+OVFceiEcuc0Dp0w"
        "zopw6IR65zQOnTDOojh0ATkfwMahG9mM+3ukVzpjJfDo0J8bh65jiuKSJ6vEofsfbxw65G9kt1eIQ3cXz2uVMq9qcej+03tez/O8"
        "vHHo6vhzKv7c3T74c2+SPO8FPlFkmnDoGP8iVi0O3Td+S3Do2ivEobvYB4euQcahi/jg0MHP68gALwrvZePQPXCe49BhXTSBLuc8"
        "Dl23Y2/PDA4d7vPNOg4d9Irm8FHEoWM8p9J4dF+WwKP7WBn/sVnCoTtdIQ7dCcKhA05cd7gUDt1K1AtI9EyEvfHn6rhzWL/nKO4c"
        "871S/LmxjY7eqePOnc+4c1srxJ37Ix/cucdrxJ1Ll4c71/DNGnHnNvrgzt0nzSuLdu1zAVd+WMQ730b3zrcJc96cPe5J77hh0B03"
        "nPSMs07mZX/7K0r7x0vS5binHZqAPPN+MN8zzy8RneM9nyL9TRbDy+uLKP3qVgnOJ7TPn9LFcfKMNOPjncY5+GEln/9AlfeMDhS/"
        "Z/SY9zma654R/39VfPHy3qvxntFk3k9+5Hj4ZIl7RlPTTqZIO0XvGe1Dve8ijrKQnqPE/p1+dLPz4nf9r63HyrpnhDiNc8/oPSU/"
        "vDL5dvLUIOd9PveMBj6w4+a6EIctmce+a2bGyXH8zNCnJe4ZHfC5ZzQhf19YXO5zL8hx17EXWH8yX9+meVSd9z+99DKGD8N/97tf"
        "NKHoownlPldletu5XzQh3y+KyvuPc79oX5X3i3CPeeWhMu8XefPdvu9Sks+DZfL5wmnhs//9on3K/aJDJe4XHVTuF0343C+aqOp+"
        "kbH/MO4ZdIN+L9r7xb3C+QbvN373+Erq04EHzmk9VaydT4V2mF5ZnHcktD7JnjaGDyr3jciuaktvqWz+AzM7f2P4kHLfaKKs+0a2"
        "/Nj3jtZLfqX73tHBEveO7kRey4R0PmTfO7LtTPJ72G5ie2nsMVlew9q7NL/9fN6D+zO2//SK9HsqGpLi1M53jnuTPkv3OXFuMS7R"
        "1v43Z0U95d7vfkx0Bw6CsRX2YZ/7Xs/xsu7TEL3S+77A/Ehg3LgT36Nyht+53wHP8zPXPYKvUomeBuRhNCAP4wU5L87l16QVvyam"
        "nC/63R/YyvcHnpL0f1j7Y4U//+xjXwx64k8Xu8c0Wc09JsW/c+4xvVnhPabesyK9ugaq9Md81zvfY9p8VvILXPKyTpaXkvnFU+Q3"
        "lNvOCM4X++LSfpMZ8m6f90fGsyjlT7B+TqOfjvYriso92yvuvNDJsvNCq/KPhsrzj9L7J0vkhZbXjjH8nk9eKNVvW8h6cshnPQY9"
        "/dxNA3PP1hYPiJwV9XLl9YM+eUCnzpTTjtd9TPE8L6x9fkaMWzM+MOPIsB5hf9dsx4ROrSSOExfyLDJb6vEb2U86WGXc5mA9bvP/"
        "Km5TIT7MrMVtPjpP4jYHZyhukzun4zbl48PMdvzmQJXxG+DRrTw8Q/GbWvFhpit+c0CJ3xwuEb85NK3xm1R0M+j21DTFbTacF3Gb"
        "bOMhxGvuU+I1h7zxYdL3nOPxmsNVxWucOM3yEnGaQyXiNEuVOM1hnzjNx2XGaYAPg3mnoowPczHeGR9moSbHY1pKxGP+9qzkp7v0"
        "9Mue/nsqdu0UxWeAu7KX4zPPYfwf+ewbr81yvOLdCuMV35+heMW3pXiFnz3P+iuhb5biF6nYHZ5xDLZfmubPsj29T41nTORFO7oc"
        "vJNi/mHHwm94xi+MvUQvO373rLwu+f8nPm3xi5fKjF/sKxG/eKnc+MWEz705xC9aF0p6xW2/HfSOk2I+6Ws4Thr3pjfiJ7xP2Hld"
        "Pngu6UilcVL5vp9v/AV2ANsDm9LNNcZf5k5T/CV4dmriLyet+Mv/AQEVx7c="
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

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
    "type": "raw_tracepoint", "code": [40368, 4640],
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
    "type": "raw_tracepoint", "code": [45008, 4480],
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
    "source_sha256": "79e59b01007b48696c9a7b4e7118c12f21fc52f5e230bdb769a74355a3986ad6",
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
        "eNrtXQ1wVNd1fm9X+yNho0WwksAorAy2CalsIG7s4D/AxmAnU2HMWu4kjFivZTl0NCCpMXnstKAodifqOBncCfbgZIwkjGCmYzFN"
        "a9G0zRKnUzOdaaNOE9dTMi4zdcfYJi52PVgFxHbfO99579373ttf/VCymvE83tv7e865555z7rmfU4s2Z5Ts35iqGH/JRduN98Z5"
        "ivCXHqJnyKco2zOZzLPZf+tV0iH6Hg3VG0+tG+/qAuPZGBTbiQbnKGJ/h/L2d8jWX1TxUT9q2HjekwhJ/fqMEqkdE1f094BC5Z41"
        "/q2XQ70ItTOG/n6AJ9fTuiMod4nGp4rji6vUr/N7ldCu/Ls+PqP9QaK7Pq7X9H5rzl9xK59atDZD9WLUbrV7u6lFd2bcvy/3+B7z"
        "+N7o8T3i8T3s8V0huYJ8jBHZszxYRfwdBH9Vkqda8C/VjO/ZenqVUJj4Hg+vUIIu/aTr6NmWJaveYdT3ukHg9Hy0489+z/61ZZ/6"
        "UNKr6XtntpRffz+MclUYxzLQ1yf1cxM99/4uPbX70W8AchnwU71sO69+Z+4n+r/fTNz1o6b7f2zQIR1Bv9n/7kQ529++9rXo53Z6"
        "juJ3ef2kO/B7AO9od3f2P71Km0Lz7FDeU/3GevlUpXXzoSF5UeWc8T2gfKKSHJJ87QX90/WYVxD0DP6L8XtbtnStXn6I5Gzvty26"
        "6w2lBh4nOfURo1N7NhnvHer1Bp2j6lKik7rMWJ/R7KhoHNcRPUdI7gLKLQrVm4d63ajXI9WjiWvHuN43sb4WGXSIqjcY6z2qLjbk"
        "JnXwTEaWuzNZfo+Bz9qwtR67jfGcQbt/h3afRLsdaPcpahfzLLr9YW7/Hcx/Od6hz0ZieA/gPYJ3P97DeFfxrgjj4H7TGvhUra+D"
        "7Dv43Oi3ZEqv0L7K+V1veduq6wV9lYK+Tq0465jv2ex808PWujuE+YcFulK92hcVQZ8FlP003m9BnrOVdA63hSF3oF/tnymKG53T"
        "kEfuh+e5O/t7DPJryLMaMSgYV5sNeZLnxeNJHSx1fkT/thDRWxvEfBt4nr2u9OT9MLWotH5rXxLpadL5T/A+eMZcx/q4rPEkFB6v"
        "znKuHw89hnZYTr+O9SbJ6TFJTo9JcnpMktNjiiCfqRVYNxi/zm9DTvfPspwOg379spzeptr1WxpyvDsEeQ1J8trvIa89krzuzyev"
        "semRV+ihNr8kr/N5vhFVmYZ+TblkOvd6yKk5joypx3SWx6tvQ32WT9qYO8O0r+vrSd9Sl/Rh3wVdmb4s1zuxDn6Bp3aU9rHkwNm8"
        "dulZux1cZcmlff+PVp01vifW0b7I647p0b0JdmFYVezrpnu9in30EPbVX9L7wyuh5+m7Pg7DvvHRvh/CftwR+rnx3c4XnQ/pXlHu"
        "dHskBvsh5jJ+7TD1F1V+jvH9M9EzJNG524PO4M9O8PEX8+X19PegD+yA4UOC/Jl02kjvN2UFSrXTZw3T57iSix5Mr64v1zjWI/sX"
        "u4qiRw3G/+ee7RVD37gybPpF+jpv6T4AukQKpovPlS7PzxJdvjtFdNln0sVv0KUXdFlQMF38rnTZMUt0eWqK6LLNpEuVQZfNoEtj"
        "wXSpcqXLxlmiy/1TRJc1Jl0CBl1aQJfFuemyDnTJekcBV7osm2G61IMusSmhSxR+VgDt5toXdhVFb2o3Ht5ovHevI8NO37/vs9Gb"
        "9X/3Or/we/d62jijPp+wP7C9uHc+27Nkb+0OkrynV4n7zZt4RoMq7cerxPiA7u8b88GT9/lo8KNJn61cQDk3SfSqJn8vK5+Gv5dt"
        "NWj8TvGrrg0nJqk8bWRNydcn7XZx14Yg2vux8b1r619M2vf3rq0+/D5qfN+WfG3SHrfQ7THd5In6f6jYv+/2Iy4ixzUQt9iL+EGn"
        "H/GNV8HnAOIbHL94FP1UIX5R5RW/eHlSjl+snKb4xXVC/CJI/r8yD3G/GvL/Ffb/a0HnuaDjc+BbCHwLS3yrRvk+gU9Nyb2Tdv+l"
        "a+sfefBpD/ikOfmUZVTU3+ngU2RG+fSUg0/Lp4lPC8ri0yMF8umrEp8elvi0yYNPG8CnByZtfmLGnBeZDUo75h+tWungW6ML3/au"
        "lvglxw1vl+KC2BeiPr8ZTxT4tXSlg18xZ9xxX3sM40b/o/i9MSDxa6vIT93+Xgw9a/BJBZ9U8EmtkeJp4NMy5tNi4pMKPqngkyrx"
        "aVmDyKdHoyKf1s8X+bSe+RQhPj1aO+l+TtCjiHGRt+F/juN5Cs+TeJ7A8zieRwV/Nf0NKw4Ws8Wlo9X0j/QTFt9C9viwzY81+LwU"
        "fL6Dzy+K9BPD7O+dv2yUS7rHqePVc0R5k+Pl2N80yG2Hf7Grv6fbN2uxr/cadL/BpKvqEufu6qEJpp+09M5aY50QI7puWVLQuHQ6"
        "3ieMb57r+NiOYT7LdoeuV0he/vGym91in1+Prf6beHK7Xeobl+1y6mWfeY0jrvzksj1uNYZ1lib3RKnldWrT43q7tTg30NqI8Zqf"
        "nqMc7whRAKAd763QHxrWs4Z1ProB71WkwNvx3hq15ExXJelHRP0e932Y0Wu0Yj9hvkcDqrC+2K4aCUIOg1SuqZ7jEgcvs31orKsa"
        "93OlqPqEx7kX/NhBqqdhvfAzgXOHdKdixhdiiKvFnO3ta20Qz5Wc509k342QXtkXUNaZ9u1SKX5o8A/vY0E+BzyU8ZI3IX42iPNL"
        "ub35U9tOMkc7VbZ2ZDolRlAPcfVWcg+VEVoG+7zoFlCIEE19V6g/yEM64R7n0c93wra4ey3KaUPUXntzaee96WrW0zg33d+Ic9Zz"
        "GCdt6E3d71N9nBem+7zGOZfGifHV9s3MOHm/Se4547FuenKuj9SiTeL3xtxyn37OWtf6vEefY/+G+Zo2z1lVG9/y0qt7ZujlpE/A"
        "9VxWG9yUEfXSJiE+nTxY3P4cNXYtq92EFK9MqKL+T9XQ+Yf9XNnYf/CU/dOu5i+Kcdw1dJ6aQN6Ao3zdDcJ4TP5L+i/9jMTvZyR+"
        "d/9xgevj+mlZH1beBvP5NzSfQ7GMna7a8J2u9DT9dsQdmupqMC7Q5UbUv5HPleg721Uh+E/p9e7txn1vZoxn9XbQbcDcL/TIWjoo"
        "0bvTOvcx6N2Zez2afEhsKU5Pdc+snsrVzhlbO6kajiuRozjm5/VI3xPzqkDHJshf+1Wtn7VBkruQSvKiDVvyo+aQx7hPNZ4B5QHB"
        "v+yswjrGUxsCXW501xNd6+9GvBH5BMjn0cefEvKsPsjkWu9Wns2/UTk+z60O8Pkl3v14b8E723lfID2338qD0enB9N3WzOUev+Sm"
        "j9nf1YYon4nptK1uyyX39bEJ+U1h1/XTxvYq9KM2iPw02Z9ufvCS6C8+7rGPDHvkbRGDtRdgp+6n8dj9PyOfo8qy277l6ieQPZ8Y"
        "fBfr/gHQ91ce43nL9bsj/0g+T807jhrBnm0Mie2xHxRV38gY+jGPfRfP+v1ho95Cg85crr27RD/Ycz3+BnS77pLbuKOhPyD6Hqjy"
        "sAeWC/aApkp+BuK8LTeTn9IJv0f3d87rOU7Q43xO6+BDtxUnt+9bLG/cX2Kex3ko5KupeYviJq8BpVX0Uxxxka9Q+y9VKUouP0bK"
        "J2H7Uz6nd/ohZ3P7M3vcz/u98ny0/REhP1Ger5UH6tFvr/e47X4P7yeJIWqnpflmMx+gCnklBn9hB9dK+jI14NF/cmroxvkE+eaR"
        "GMk9jkLb4Tw9eb9KYJxM/6ZbWJ+/5qGfqoT9V25vW/OLF135WKgeMPe171107/92rGvKy+W84pL7C/I62nfRHg85XR+m37ejnkL8"
        "1Yao33uaYya9DftnBX3f1uwT8otTwYipd1V7+w1KWeOOKlWCPpP1Uksd6YXTnTGJXsmL5fX7tYt2eozBPjod4X2k7aI9LibLLfer"
        "HcZ4/CHXeGfeOCf7wXuQ5yztC3x+2YZzl6ifOk68gHmvQBykx4pP/ne2/ajvLp/9uy7fX4ZdRueXZMe0r+Z2DjvaGTXaWe1o525b"
        "O+117JdQXJr3Ed2+GdHrqyt85BcSnZhu9n5U234e9b2nuttTlM8bV9/xiMP9mvK5hmifTMCeTtysmPuhLkGt9czft1U3eZHlj+1/"
        "XW76DfvjeiHeeLohIsllpEy5DF+k8f2Dn/xwyk9rDEv0gLzEw2EPeoy50+MWMQ4ZUF4W9uW0uY/hHFxVC4svhorcR1lf73HfF1Jr"
        "YkI+Q972jlA7SY/25PqpNZRfzftPnnijeR8gNUB5oPr+G0M+r33/sfI/yf5vaVwF+UA95LXo68PYt+vd/Wv+Lts707WPy/Kadz83"
        "91sl57iKbVcbDGfc7Eu2f5iu2pCCeIlPohN+R1yJ27G+k1xrw6J8FSy3kpzxOZc22JhXXt3o19K4ojz5kNbdtNl5ewqUi6N57Lw9"
        "ZcoB7MgmEITnL5+rMP/5PMW8J4X85RTGx/EAtgOTS8kOS/ZGhDhYspfygZLzvfTtD12/a4eWZ+z2ZqF+XcK0Q16YGv1snv8UqZ93"
        "eOnnSHH6Ges3uaM4/ZxejnksddfT2tDanP6AOe8VtN5b6m71iGeGoR/Wuq9Dj3MJ/i7T18GH/ilahzumSD/3F9ee53qEPrT0sSrQ"
        "g+0uS++KciP7qXnpg7x601+8szz9qw2xXBxQyuJ/vn26f3b26bxxiP7C6BVQekw9Y9wDGST/QTtC+jRZT3moyWCjh36sKUr/pepj"
        "or9qfl8OvUj6lON1IcjjGPIF9PYitnyP9EMoV531v2xyx3IaUOaa58H7EM8PG/b1HCMvsHR7/j7RXzD1+t2CvO3tE/M6rXuf54nP"
        "yG/m+yXyveVa3BPToCdTd6w0/bDzBv3nGPOOq+9mNueIh/K9H44TdvijlN/SbenffULezQKH/Bjj4fONOiJ0h09VhDwTldppaVaF"
        "dplffM6wG0++R1S7jsd1nTEuSz7nCHFM+zjd8me0wyS3HcrPjDgx87fXvD/2U1Mud+Ws/9dC/VTDStR/PWOPl/A9ozH4u3q737Gd"
        "z5xOhFFv0wT3O9cWRwoo710RvgfFcxJtEPbLor/EPnvc4Y8f0c9/OF6h3iHIv72cvrLGzHVb67Ge50yTvaMKeia5429pPjUnHPMZ"
        "EubTJOlhMY/OXo/yA+umRk+hfYeeQv+mnrKtj5PQr3Y9xfOwj/OQET+R/RvKE2T9xXZuFHagdnS7eU8z5hbnRxygle+lD3BchejB"
        "eiZadesUxSM/+sw1HtnD8b3FZj9G/K2e18F7n5HdhvPF/Za9QPeyJzKC3b7iU8j/edhxfK8P++RDPK+10rzOFHU+bM3rX93n9QLP"
        "6zbM492MPb6qHSV6e8ZXudwR6AX2/wo9D1b53K++zLhsqKB+034rb4T1mq+E8UbVzao97yHu4/j9T0nfh+815IPjcc7z2R6Uv0uI"
        "Z3vR2dS7fRynv06gf3LRZc+8NN3k5Lxq85xGsp+svJ1x5BOsVYviI+QsHqwvS15njI/muliq2uMsvA940SeqNKl2PRZX+8HHOSrH"
        "X415hL/kiMMb/cLuaeknPvM7+4E8Hz2v3H7ez+22PK4KcV49Xq/LyViAemi5iX7fiPg7v++G/jbKqYpQLiyVC6Ocvb5erkoqV4Vy"
        "9u/6eYJPKqe/3+Sj+0Ccr1V7v2X36PPcibg+6xu2D6V7E0qa1KGyZCXekde7E/m5LbeDf8izXYL83L1bpPLov/ZRRRi33N8Y44og"
        "73oM/XQG6Dxh9FnLLrfjaLQhny8eEvPa+d4a+5l8zsX5AmnE/+PI0+d2RyAPAaUBdir5LfdsIVycNLkfyulHGpWPEWcy8oZjHwnn"
        "zgHlXGZqxkcLiO0uthMtetUI9GL8H60uhnFPSOOOSeP+UBr3+7RPjqwV8m50O1Qvz/nSvH5aOlUhP7Brl2jPt0MelizjfZZ+P417"
        "vrK+vmfphxcU2/kYn4fp+mG5bf6nm3m8/3XB7i91qAEan0/xsOPuQj2/QE+uz/avfVzG76+CHsg3b9kCvYJ39pNYf+jyLegV9NOy"
        "QaSPHp8KmPTL6pUF0APQI/yutx/hcqoilAtL5cIoZ6+/EXrEXq4K5ezfQ9Aj9nKGXlGhV6APa1crgn22s5nzGaFXVrmfj5r6AvqB"
        "88d2Iv+/ZSn0CuRlCfL6966TyqP/2vWKMG7HeSzfI/OLcqr7kffZ+D66wNJDOfXLI5Y8Gus3gPW6WVq/UUm/oN2RKkm/JKBf1l0S"
        "cJNOPyjpl0iB+qXo8QUF/cF2jkW3GoFupn5JQL+sm5DGLemXSB79sgv1gtAvimLac8Z6CYn7cNc3xXsc7ZCLJbC7mM+nvxRxXf/3"
        "1LVf4HVn6BfoWT2+s1yw23m8v39BtOcbYRc+dqE8O/r3Lig2OTPte+SxnMa+E61+6EJ5dt66C4IfFWE/6t4L5AdV8PD0vwoeHn+v"
        "4OG55kFW8PAqeHhKBQ+vgoeXb34VPDxBTit4eO7yWsHDg16s4OEZ+0sFDw/8rODhVfDwKnh4FTy8Ch4e0SU2JXSp4OFV8PAqeHgV"
        "PLwKHh7ODSp4eFc5Ht43pPy2Ch6eEC+v4OHNKh6eHN8w5QJ6II18FRMPD3p81MS7I0XcjvfW+Za8hG32S9SnGvMLKB9n7Hwzz7Pz"
        "4Nltqx+u4NhVcOwqOHYVHLsZoVcFx66CY+fqb88Yjt2fmvtFBccuF47dU0JelTeO3farWj+Xj2O3QfALi8exuwdxwunGsVuJd8ax"
        "uxXvfG70O6Tn8uLYJYrEsfvaNOPYtRaIY/cK9ROS9xHad+Mh4CaVjWf3eaKjiWf3fdD5lx7j+tUs49n9rEg8u+YZwrNbcMlut/N9"
        "HhmvJhomR5Px7eKhh5Rc9vRvG86biQdST/aNA7/vabT3LdkPukrwBkbOTg3OQMH4bouwPhpc12F+nMS63HRu9FjffWL7peMkyvc6"
        "Hy8Rp+7wFOHUvTzDOHXPX2M4dQ8bTydO3a4y8cCezoNT9+RF0mt3CvlW041XJ+v3dL91TpITp86WT0o4dXf77N8LxqmztUM4dV90"
        "tJMTp67Psl8Ip+4L7jh1Uv6rhVN3VnWLZ8eDv/aIr71TJD7dv08TPt3nypTHend8Og+70cSpU71wk0640wW4P4yzFlBeUtzsDM5v"
        "LxgHqVi8Gd53BrxwkBpLw6kbKBQHKVISTh2fo8txWidOHfk9LQ23CnGMaw+nbuWM4tRpw4iDzHfeA4zZ6K4NxlBelKOC5VOSJwuP"
        "LlIaHl3DivLk4FrFHfbiN/DumhpUYf4yPiTHXTi+XzQeXT/w6NBesj8fHt0rrt/Lx2f5gYceLhKPrkz/bspwQyEf+fw4T73c666X"
        "Uztw7/EJ97iUE5+usTx8ugaPddlQoL/YO8P+Yj58ut4i/cYpw6cT5SfffY1C5SndW55e1oZYPl5UypKDfPt07+zs01MVR+F7Nw6c"
        "uiHg1AFvKOnzwqmbU5heBP6Xife0ICb6reZ3xquj+C7jL3nh1XG7Fby6Cl6dPb/l6sWr2yri1ZnnG/9ZGl6dzS/PiVdnK3dV49XZ"
        "xlkUXp2t3lWNV2cbZ068Op+YD2Di1Q1tx/090itt4Ty4dejPiVfXMkVxyYsl4tX9jzteHfI3UntmG6/uP0rCq6vg1Mk4da0eOHWU"
        "r6MdAT5RcJrw6hj/IjzdeHX3/pbg1TUXiVd3gwdeXbWIVxf0wKuDP9iSBK4U3gvGq3vsGserw/qpBV2uery6Dssunxm8Otz7m3W8"
        "OqrnhVfHuE/5ces+y4Nb94E0/rOzhFf3WZF4dR8TXh3w5DoC+fDq1qCeT6BnNOCOU1fBp8P6vUrx6ZjvxeLUjW619E4Fn+5axqfr"
        "KhKfrtMDn+7JMvHpvl4gPl1bmfh0rR74dF8V5pVCu+b5gSOPLOiel6O65+UEOL/OHPeEe3zR74wvTrjGYycyol/+Oan983npct7V"
        "Do1Cnnk/mO+aDxgNzXGfT47+JnLh6nUHpX5VowTnHZrnVInceHpagnH0LuO8/JSU93+8xPtIx3PfR3ra/bzNcR+J/z8tnrh6b5d5"
        "H2ki4yU/Ytx8Is99pKlpJ5mjnZz3kY6i3ncRb1lIzxFi/z4vupn58/v/19RjBd1HQjzHuo/0tpRHXpx8W/lskPNuj/tIfe+a8XXV"
        "Fq/Nm+++f2bGyfH+5MC5PPeRjnvcRxoXvy/MLffpA2J8dvQA60/m6xs0j5LvB0wvvbTBU/Dfve4hjUv6aFy691Wc3rbuIY2L95BC"
        "4v5j3UM6WuI9JNx3XnOywHtI7nw378Xk5XN/gXy+flr47H0P6ah0D+lknntIJ6R7SOMe95DGS7qHpB07hfsIHaDfi+Z+sdl2DsL7"
        "jdd9v7z6tO+xq1pP5WrnnK0dplcK5yJRpVuwp7XBE9K9JLKrmhI7ipt/38zOXxs8Kd1LGi/oXpIpP+b9pFbBr3TeTzqR537SRuS/"
        "jAvnSOb9JNPOJL+H7Sa2l0afFuU1oLxF8zvG50K4Z2P6T68Iv8dDzDeKe1rfOT5O+izRbcXD7XGJpua/umLXU8797kdEd+AlaD2w"
        "D7ud93/OF3TvhuiVOPop5kcC48Sn+B6V07zOB4+7nrM57ht8nkp0ViNfoxr5GgfE/DmHX5OQ/JqwdA7pdc+gh+8ZPCPo/4DyhxJ/"
        "/snDvuh3xanOdd9popT7TpJ/Z913+kmR9526rtjp1d5Xoj/mud75vtP2K4Jf4JCXTaK85M1DniK/odB2hnAO2R0R9pvkgHv7vD8y"
        "7kU+f4L1cwL9tDTfnFPu2V5x5o9OFJw/WpJ/NFCYf5Q4NpEnf7SwdrTBtz3yR6l+00LWkwMe69Hv6udu65t7pbx4QPCKXS8XX9/v"
        "kS90abKQdtzubdrP8wLKJ5P2uDXjCDPeDOsR9nf1dnSI1WLiOBFbPkZyRyV+I/pJJ0qM25yoxG3+X8VtisSRmbW4zfvXSNzmxAzF"
        "bdJXddymcByZ2Y7fHC8xfgPcujWnZih+Uy6OzHTFb45L8ZtTeeI3J6c1fhMPbQfdnpmmuM2WayJuk6o5iXjNI1K85qQ7jkziK1d5"
        "vOZUSfEaK06zMk+c5mSeOM1yKU5zyiNO80GBcRrgyGDe8RDjyNyAd8aRWaiI8ZiGPPGYv7ki+OkOPf2yq/8eD98+RfEZ4LMc4fjM"
        "8xj/+x77xquzHK94q8h4xfdnKF7xbSFe4WXPs/6KqtuF+EU8/KBrHIPtl9r5s2xPH5XjGeMZux1dCC5KLv+wZeG9rvEL7QjRy4zf"
        "PSeuy9TBaY5fHCwwfnE0T/ziYKHxi3GP+3WIXzQuFPSK03474R4nxXwSqzlOGnGnN+InvE+YeV0euC+JYLFxUvFeoGf8BXYA2wPb"
        "EvVlxl/mTlP8xX9lauIvF434y/8Bgf7XMA=="
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

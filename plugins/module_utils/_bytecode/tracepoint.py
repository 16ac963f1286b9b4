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
    "type": "raw_tracepoint", "code": [20200, 4640],
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
    "type": "tracepoint", "code": [24840, 20088],
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
    "source_sha256": "88a7840a5d9619469e1f6b78db9603f0217a0706e9076146cb5a35eeca5277cb",
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
        "eNrtXQtsXGV2vnfediAekoztBLwZEx4hW0PCUh4BliQQEqBqIGQwEps6w2AMaa3guEu4GbWJ1wvVumJXodqwgl0ROxAnUoWjbouz"
        "9DGBrURUqV1X3d2iZkUjFYnwWJqlKKR5Tefe8517//+/987TjywdS9HNvfM/zzn/+c85/zn/yS64P68V/sZ1zfrLLNhkvbdeokl/"
        "uRF6RgOatimfzz9b+L9ZJRel74los/U0+vCuz7OerRG5nURklib3t6dkf3uE/hJagPrRY9bz9nRU6TdglchuPnXefA9rVO5Z6/9m"
        "OdSLUzvj6O/7eHI9oy+OcmdofLo8vpRO/bq/h6R21d/N8VntDxPczXG9bvbbeOK8V/nsghV5qpekdhu8280uuDnv/X2xz/ekz/dW"
        "n+9xn+8xn+8a0RXoY5zAXsDBMsLvMPCrEz01AX/Zdnwv1DOrRGOE91RsiRbx6Cc3h56dBbCaHSYCb1gAzs1FO8HC98JfZ+FpDiV3"
        "PX3vKZQKmu+volwI47gC8A0o/VxJzx2/S0/jTvQbBl2Gg1Sv0M5r3579mfn/d9K3/qjtzh9bcMjF0W/h380oJ/zt7FqBfm6g5xh+"
        "V9dPrhu/h/GOdrcV/plVOjWaZ7f2gR601svnOq2bjy3KS2ifWN/D2mc60SHR1w7AP9eMeUUAz8i/Wr93Fko3meVHiM52fMuBu9lQ"
        "duhhotMAITq7fa313q1fbME5oS8iOOlXWOszURgVjeMiguco0V1Yu1qjepegXh/qbVXq0cSNA1zvm1hfCyw4JPRLrfWe0C+z6Cb7"
        "0rG8SnfHCvgeB56Nvc567LPGcwzt/j3afQztdqPdx6ldzLPi9vdy++9h/ovxDn42msR7GO9xvAfxHsO7jndNGgf3mzOApwZzHRTe"
        "gefWoENTZoWuZe7vZssbl10s8ass+HV2yXHXfI8X5pvb66y7PZh/TIIr1Wt6UZP4WVjbReN9BvRcqGRiuDMGugP8mv5C07zgnAM9"
        "cj88z22F35OgX4ue9bgFwZTebtGTOi8eT/alaudH8O+MEryNYcy3hefZ7wlP3g+zC6rrt+kHMjxtOP8Z3oeP2evYHJcznrTG4zVR"
        "zvVT0YfQDtPpN7DeFDo9oNDpAYVODyh0ekCT6DO7BOsG4zfxbdHprhmm072A36BKp9fpIn/LgY63RUGvUYVeB33odatCr7tK0Wty"
        "augVfKgzqNDrXJ5vXNemoF+bLhnO/T50ao8jb/MxE+WphutQn+mTNuaeGO3r5noyt9SFA9h3AVeGL9P1FqyDn+Fp7Kd9LDN0vKRc"
        "elyUg0MOXYr7fyJ03PqeXkn7Iq87hkffWsiFMV0T103fKh376B7sqz+n93uXgs/Td3MclnwToH0/iv24O/pT67uIFxMPuX6Z7kx5"
        "JAn5IekxfuNV6i+h/RTj+xeCZ1SBc58PnIGfLcDjz+aq6+kfAR/IAXv3SPRnw2kNvV9ZIChdhM9yhs9BrRg8GF69tzS61iPrF09V"
        "BI9GjP8vfdurBL4pba+tF5nrvKNvN+ASLxsuAU+4PD9DcPnOJMFlpw2XoAWXfsBlXtlwCXrCZfMMweXxSYLLRhsuIQsu9wMurWXD"
        "JeQJlzUzBJc7Jwkuy224hC24dAAulxWHy0rApaAdhT3hcsU0w6UZcElOClwS0LPCaLfYvvBURfCmdlOxNdZ730oS7Mz9+w4B3sz/"
        "+1YGpd/7VtHGmQgEpP2B5cUdc1meJXlrW4ToPbdM3m/ewTMR0Wk/XibbB0x935oPnrzPJyKfngsI5cLaJ+cIXg2k7xXo09L3Cq1G"
        "rN/JftW7+tA5Kk8bWVvmjXOiXNy7OoL2fmx9793wV+fE/b13QwC/j1nfN2ZePyfaLUx5zBR5EsEfauL3bUHYRVS7BuwWO2A/6AnC"
        "vvEa8ByGfYPtFw+inxDsFyE/+8XL51T7xdIpsl9cJNkvIqT/a5fA7tdI+r/G+n8T4DwbcHwOeIsCbzEFbw0oPyDhqS2z45yov/Ru"
        "+BMfPG0Hngw3ngqISgR7XHiKTyueHnfhafEU4WleTXh6oEw8/Z6Cp3sVPK31wdNq4Omuc4KemLfnRWKD1oX5J0JLXXhr9cDbjusV"
        "fKl2wxsUuyD2hUQgaNsTJXwtWurCV9Jtd9zZlcS40f8Yfm8NK/jaIOPTlL8vA5+18KQDTzrwpDcq9jTg6QrG02WEJx140oEnXcHT"
        "FS0ynh5MyHhaNVfG0yrGU5zw9GDTOe9zgq2abBd5F/rnBJ5H8DyM5yE8D+K5X9JXc086drCkYJdONNB/co86eIuK9mFBj7XwvAh4"
        "vonPLyrUE2Os7504a5XLeNupUw2zZHpT7eXY3wzQbXfwMk99z5RvVmBf77fgfqkNV93Dzt27lSaYe8zhOyusdUKI6L16YVnjMuF4"
        "hzS+SzzHx3IM41mVO0y+QvTyT2e95BZxfluF+u/gye326m+fFenUTz7zG0dKe/OsaLcaxzrLkXqiNfE6Ffi42W4Tzg2MTkK8EaTn"
        "GNs7omQA6ML7OvAPA+vZwDofW433EDHwLryvSzh0ZrKS3AMyf08FPs6bNdZhP2G8J8K6tL5YrhqNgA4jVK6tme0SL51l+dBaV43e"
        "50oJ/VGfcy/oscNUz8B64Wca5w65Hs22LyRhV0u629u5rkU+V3KfP5F8N0p8ZWdYW2nLt4sU+6GFP7yPR/gccE/ej94k+9kwzi/V"
        "9uZObjuZIu2EhHZUOKVHUQ929XWkHmqjtAx2+sEtrBEg2gbOU3+gh1za285jnu/EBLt7E8oZI9ReV3t15725BubTODfd1Ypz1k8w"
        "TtrQ2/o+pPo4L8wN+I1zNo0T42samJ5x8n6T2X7MZ91sLbo+sgvWyt9bi9N97jlnXZvzHnuO9RvGa84+Z9UFvJWEV9/0wMsNn7Dn"
        "uawxvDYv86W1kn0681Jl+3PC2rWcdtOKvTKty/w/20jnH+K5srX/4Knqp73tX5PtuMvpPDUNvwFX+TmXSuOx8a/wv9zTCr6fVvDd"
        "96dlro+Lp2R9OH4bjOdf03z2JPMiXI29N3vC09bbYXdom9OIcQEul6P+5XyuRN9ZropCf8qt8m43FXgnbz0bNgFuQ/Z+YVrWchEF"
        "3j3OuY8F757i69HGQ3p9ZXyqb3r5VLF2jgntZBvZrkSK4niQ1yN9T18SAhzbQH9dFzR/NoaJ7qI60Yux16EfvQg9pgK69Qxrd0n6"
        "ZU8I6xhPYwRwudybT/Suug32RvgTwJ/HHH9W8rP6KF9svTt+Nv9O5fg8tyHM55d4D+K9A+8s532V+Nwuxw/GhAfDd2M7l3v4jBc/"
        "Zn3XGCF/JobTxjnrz3ivj7Xwb4p5rp9OllfBH41h+Kep+nT73WdkffFhn31kr4/fFiHYeAFy6i4aj6j/Wf4cIUdue8ZTTyB5Pj38"
        "Ptb9XYDvL3zG80vP7y7/I/U8teQ4GiV5tjUqt8d6UEJ/O2/xxxLyXaqg98esevMtOHO5rr4q9WDf9fhrwO2iM17jTkT/kOC7O+Qj"
        "DyyW5AFDV/QM2Hk7riI9pQd6j6nvnDB9nMDH+ZzWhYc+x04u7ltMb9xf+hKf81DQV1v7es2LXsPaOllPcdlF7qP2XwxpWjE9RvEn"
        "sfct5ZzerYccL67PDHmf97va2U/ljF1xyT9Rna/jB+rT76D/uEMe/j7pEWqno/0qW48MwS/Dwi/4ZBPkYZbLs9t9+s9MDtwy2/3h"
        "Js4jvb/4OMpth/301P0qjXEy/NsWMz9/3Yc/haT9V21vY/uLpz3xWC4fsPe175727v8GrGvyy2W/4qr7i/A62nlatIccbY7R75tQ"
        "TyP8GiPU7+3tSRvelvyzhL5vbA9I/sXZSNzmu7rYfotW07gTWkjiZypf6phDfOFoT1KBV+Z0bf0+clqExzjko6Nx3kc6T4t2MZVu"
        "uV/jVYwnGPW0d5a0c7IevB1+zsq+wOeXnTh3SQSp4/QLmPcS2EG2OvbJ/y60nwjcGhC/m/R9C+QyOr8kOabrem7nVVc7Y1Y717va"
        "uU1op2sO6yVkl2Z+Zco3o2Z9fUmA9EKCE8NN7EcX9vNE4APdW54if96U/p6PHe5X5M81QvtkGvJ0+irN3g9NClrXzPh9V/eiF5X+"
        "WP436WbQkj8uluyNR1viCl3Ga6TL2Gka31tB0sPJP601psAD9JKKxXzgMe4Nj6tlO2RYe1nal3P2PoZzcF0vz76o7Dfl7it++1N2"
        "eVLyZyjZ3j5qJ+PTnlo/u5z8q3n/KWFvtOMBskPkB2r64yXhzyvuP47/J8n/Ha3LQB+oB78Wc31Y+3azt37N31V5Z6r2cZVeS+7n"
        "9n6rFR1Xpe0aw7G8l3zJ8g/D1RjRYC8JKHDC77ArcTvOd6JrY69MX2XTrUJnfM5lDLeWpFcv+HW0LqmNPr6scp4fHcD/uw0A4fmr"
        "5yqMfz5PseOk4L+cxfjYHsByYGYRyWGZ/rhkB8v0kz9QZq4fv/2h53djz+K8KG+Wq9elbTnkhcnhz/b5T4X8ebMff45Xxp+xfjOb"
        "K+PPucWYxyJvPm2MrCiqD9jzXkLrvWPOtT72zBj4wwrvdehzLsHfVfhWou9VtA43TxJ/HqysPd/1CH7o8GNdggfLXQ7flemG9fey"
        "9W/41bMfe+7m2vivMcJ0sVurCf+l9unBmdmnJ8sOEda22nzGigMZJv3B2Ef8NNNMfqiZSKsPf2ysiP9lm5Oyvmp/Xwy+SPyU7XVR"
        "0OM4/AXM9uKCv0fuHpRrKOhfAt0xnYa12fZ58E7Y82OWfD3L8gusXp6/Q9YXbL5+m0RvOwZkv04n7vME4Rn+zRxfosYtNyFOzACf"
        "zN601NbDTljwn2XNO6W/n7+/iD2U437YTtgdTJB/S5/Df3dKfjfzXPRjjYfPN+YQoLsDuib5mejUTke7LrXL+OJzhm14chxR00oe"
        "10XWuBz6nCXZMcVxevnPGK8S3XZrb1l2YsZvvx0/9g82XT5VtP5PpPrZlqWo/0ZetJdwnNE49F2z3W8L5zNH0zHUW3uK+50t2JHC"
        "2gfnpe8R+ZzEGIb8suCvsc8edOnj+8zzH7ZX6DdJ9C+WM1fWuL1um3zW86wpknd0ic9kNv8dzafxkGs+I9J82hQ+LPvRifXIP3DO"
        "5PAptO/iU+jf5lPC+jgM/iryKZ6HOM49lv1E1W8mJLs3y7kJyIHG/k12nGbSy84PO8A6jksfYrsKwYP5TCJ07STZIz/9wtMeuZXt"
        "e5fZ/Vj2t2ZeBx98QXIbzhd3Of4KFJdwKi/J7Us+B/2fgBzHcX3YJzkeDX5mzryOVXQ+7Mzr37zn9S2e13WYx/t50b5q7Cd4+9pX"
        "udw+8AXW/8o9D9b53K+5RrtstKx+c0HHb4T5WqCK8Sb0+3TR7yEVYPv9T4jfx26x6IPtce7z2V6Uv1GyZ/vB2ea7u9hOH5Xgn1lw"
        "1lO+cvxxJuAnsEKvCD+gn1SkuSY6nDb82PS+SBftJ8zf/eCT0Np0kT+l9EHgZ5bOdlVrHrEbXfZ1aR0NEv74nfU7no/pLy6e43O7"
        "HQ/rkv3WtMOb+B8PUw8dV9Lva2BX5/dt4MtWOV2TysWUcjGUE+ub5UJKuRDKid/Nc4KAUs58vzJAcT7sh9V0pyPPmPPcAns98xGW"
        "+5R4CC1HbE5buBTv8NfdAr/bjhuAP/jPLoTf7Y71Snn03/SgJo1b7W+c7wuBP/U4+ukJ0znB2LOOvC3ej9EJP71UVPZX53g01h/5"
        "/Ir9AHKw66fgf8/tjoIewloL5E/SR25fT/fd5Eit0I4+0Kr9BvYjyx84+ankzxjWPslPzvhoAbE8xfKfA69GCV58r48xJ4lxn1LG"
        "nVTG/bEy7g9p/xtdIfnTmPKlWZ79oHn9dPTokt9f71OynN4Felh4Be+f9PtRxO+qfPj2RSdOasK5F59zmfxhsTD/o+083o9OinpQ"
        "tx6m8QU0H/nsVtQLSvDk+izXiuOyfn8N8IAfecd68BW8s/7D/MOkb4mvoJ+O1TJ8TLtT2IZfga/MAx8AH+F3s/04l9M1qVxMKRdD"
        "ObH+GvARsVwI5cTvUfARsZzFV3TwFfDDpus1Se7a0s5+iuAry7zPPW1+Af7AfmFb4NffsQh8BfSyEP76O1Yq5dF/0ypNGrfrnJXj"
        "w4IynZr64R0C3sfmOXyoKH95wKFHa/2GsV7vV9ZvQuEvaHc0pPCXNPjLyjPSfUhH71b4S7xM/lLx+CIS/2D5xYFbowQ3m7+kwV9W"
        "nlLGrfCXeAn+8hTqRcBfNM2W06z1EpX34d5vyvEZXaCLhbBvMZ6P3hj3XP+3z3nsJK87i7+Az5p2m8WSPM7j/YOTspzeCnnvkZO1"
        "yccPntQEOrPldvinHMW+k4j9/sna5Ly7T0r6UZz1ozuleWXRrn0OoJwXJ2IRb78v3dvvK8x+dva4T+WL+WWJcuApT3vrqbysf39F"
        "af9ESbic8JRLE6Bn3h/mat7+dbO851Okv1PF7ufriyj96lYJ9j+0z5vSxe/lM9J8H99ZnC8fUfz+D1YZj3SweDzSE+Cjyjm2Kx6p"
        "1dG7vc9N3q0xHulU3o9+ZLv4qRLxSJPTTqZIO0Xjkfaj3ndgX5lPz1FC/04/uNn+87v+1+ZjZcUjwb7qxCO9q/iRV0bfjr8a6LzP"
        "Jx5p4H3bjq4LdtmS/u67pmecbBfLDH1SIh7poE880oT8fX5xus/tlu2wY7uZfzJe36Z5VB0fMLXwMoaPQG72i0OaUPjRhBL3VRnf"
        "duKQJuQ4pKi8/zhxSPurjENC3PTyw2XGIXnj3fYvLonnwTLxfPGU4Nk/Dmm/Eod0uEQc0iElDmnCJw5poqo4JOMA0Vsq2g34vWjv"
        "F9a5VEzeb/zi/Ury04GHLmg+VaydT4R2GF5ZnH8ktD5JnjaGDylxSSRXtaU3Vzb/gemdvzF8WIlLmigrLsmmHzs+aZ2kV7rjkw6V"
        "iE9aA3+WCem8yI5PsuVM0ntYbmJ5aewJmV7DGsW98DhZ33LO8V6Rfk9FQ5Ld2vnO9m/iZ+k+x+4t2iXa2v/mvMin3PvdjwjuuHfB"
        "2Ar5sM8dB3SirPgbgld6/+eYHxGMO57ju1TO8DsHPFhePMs1VKKnAf4YDfDH2C37wbn0mrSi18SU80a/OJatHMfytMT/w9ofK/j5"
        "Zx/5YtDzvuticU+nqol7UvQ7J+7pzQrjnnrPi/DqGqhSH/Nd7xz3tOm8pBe46GWtTC9+eoPtLzRJekO57YzgvLEvLu03mSHv9nl/"
        "ZL+1UvoE8+c0+rHjfHzonuUV2w9UgUs5fqBV6UdD5elH6QPFx1FuO8bwu95+Z9C32uYznxzyWY9BTz1348Ds87XZAyLnRb5cef2g"
        "j1/QmXPltOMVvyme74W1z84RndbzIIj2lnoehHoeBM/9uJ4HoZ4HQavnQajnQSg1v3oeBIlO63kQvOm1ngcBfLGeB4HOX+t5EAif"
        "9TwI9TwI9TwI9TwI9TwIBJfkpMClngehngehngehngehngcB51j1PAgXeB6EJzXZLlLPgyDZy+t5EGY0D4Jq37DpAnwgB8cCOw8C"
        "+PiYneeAGHEX3tfNdeglJsgviYBuzS+s/SYv4s2OdyiRx2Bj8956/oJ6/oJ6/oJ6/oJpgVc9f0E9f4G33/B05S/4c9lfuJ6/wCd/"
        "weOKn7Bf/oJNFzR/rj1/weoS/sGl8hfcDjvhVOcvWIp3zl9wLd753Oh3iM+VzF+QrjB/wSNTnL9gXZn5C16hfqLqPrIY/ra4L7vm"
        "PAbXEBztPAbfA5x/7jOuX8xwHoO3KvTnbZ+mPAbzzohyO8eRuuNOSdHkvAap6D1aMXnadb9/1H2+XtX9/uXe7zo6Sff79/uP2/Me"
        "2GaSb1x5GxBf0PSMqgddIPdMjh6fnPsly73X/+oFWB8tnuuwdH6MOcXh3Oqzvgfk9qvPj6He5/VwlfkJXp2k/AQvT3N+gue/ZPkJ"
        "7rWe7vwET9V4D/wTJfITPHaa+NrNkr/VVOcpUPl7btA5Jyman0DwJ6X8BLcFxO9l5ycQ2qH8BF9ztVM0P8GAI79QfoKveucnUPxf"
        "nfwEx3Uve3Yq8isf+9p7FeYl+I8pykvwlRrpsdk7L4GP3GjnJ9D97ss+5A0X3PfM8Rph7Qeal5zB/u1l339d6T3DvO8M+d1/3Vpd"
        "foKhcu+/jleVn4DP0VU7rTs/Aek9HS3XSnaML19+gqXTmp/A2As7yFz3PVFJAe7GcBLlZToqmz4VenLyEMSry0PQsqQ2OlDW15Tl"
        "IRiqUS7NVNaOL76R56CtRZfmr8aZsd2F7fsV5yEYRB4CtJcZLJWH4BXP77Xfy/t9Hz5cYR6CGvW7ScsXA/oopcf58uV+b76c3Yx7"
        "sR71tku58xK01paXoMVnXbaUqS/2T7O+WCovQX+FeuOk5SWQ6adUvEa59JTrr40vGyNMHy9qNdFBqX26f2b26cmyo3DcjSs/wQjy"
        "E+Ce6UzALz/BrPL4Iu59t+/5npeU9Vb7O+cpIPsu37vtl6eA263nKajnKRD9Wy7cPAUb5DwF9vnGf1WXp0DQy4vmKRDKXdB5CoRx"
        "VpSnQKh3QecpEMZZNE9BQPYHsPMUjGxC/B7xlc5YiXwF6M+dp6BjkuySp6vMU/A/3nkK4L+R3V5hnoJ7eF4rlHlVm6fgP73n9QLP"
        "yztPQT0/gZqf4F6f/ARvEj3vw/3VkSnKU8D3X8SqzVPw9f8neQraK8xTcKlPnoIGOU9BxCdPAfS8jgzuE8d72XkKHvqS5ynAumgC"
        "XC74PAXdjrw9PXkKEM8343kKwFc0B49ingK+77t0voIvSuQr+EgZ//EZylNwtsI8BScpTwHyCHSHS+UpWI56AQmeibB3foJ6XgKs"
        "3ws0LwHjvdL8BGMbHL5Tz0vwZc5LsLXCvAR/5JOX4Mka8xKky8tL0PCNGvMSbPDJS/DASZEv8f0vHCfEejzfs27u0+bVGJXkD4gL"
        "enRmcz1vgKjv8z3Blcf/HKrnC/ityhdQYfzPjOUL+NC2Z/925ws4NE35AhD/c4HmCyg//mem8wYcrDL+B/HGy49MU96AWuN/pipv"
        "wEEl/udIififw1OaNyAV3QS4PW3vF5ObL2D9Bc2nys0XkG08DHvfA5J8y/ftu+J/0vdVNu9pzxNwpKo8AU78z1JJv3PH/xwuEf+z"
        "GP4l8r0E7vwAH5WZHwDxP5h3KsrxP5fineN/5uOd7cyk1/nnAfjb86Kc5ObTL9N3xX83FYOfd815ARBXs4/zAjyP8X/os2+8NsP3"
        "5P+ywria703TPfnfku7J95PnmX8ldOKLfG9+Kna3p32E5ZemuTMsT+9X79GfyItydDnxLMX0w475Xyc8KvfmG/sIXnbeiOfkdcn5"
        "xKfs3vyXyrw3f3+Je/NfKvfe/Akfvyjcm986X+IrbvntkHd+DswnDb7bcU3cG964t5/3Cdtu5xOvk44o5+wl83PI/ly+9/5DDmB5"
        "YGO6ucZ7/2dP0b3/wfPltFP63v/T1n07/weG9se3"
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

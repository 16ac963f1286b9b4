# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 18056],
    "maps": (
        "control 3 paths 338 compared 453 owners 168 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 114 tally 129 control 14 control 69 events 7 control 14 control 528 "
        "rows 19 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIELD"
        "3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 521 OPERAND1 20 PATHS 34 OPERAND"
        "2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OW"
        "NER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_P"
        "IDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_"
        "LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_N"
        "R 12 ONLY_PID 14 COLLECT_EVENTS 17 KEY_VALUE 22 BY 11 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 17 EVENT_SIZE"
        " 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 P"
        "IDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 9 TYPED 4 TASK_GRO"
        "UP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 "
        "UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 "
        "CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 112 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 "
        "COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 898 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 79 TASK_TGID 1 TASK_PID 201 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 116 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 889 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 462 bpf_rdonly_cast 15 bpf_rdonly_cast 119 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 2092",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18056, 4512],
    "maps": (
        "control 26 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 owners 2"
        "2 owners 99 tally 123 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 8 STOP_AFTER 20 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TA"
        "SK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 O"
        "WNER_MASK 85 WANTS_PID 102 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 TASK_THREAD_PI"
        "D 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_COMPAT 10 TASK_NSPROXY 41 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 180 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_get_current_task_btf 33 bpf_rdonly_cast 146 bpf_rdonly_cast 244 bpf_rdonly_cas"
        "t 12"
    ),
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [22568, 17952],
    "maps": (
        "control 3 paths 338 compared 453 owners 159 owners 21 owners 38 owner_levels 19 owners 24 owners 69 "
        "owner_levels 9 owners 22 owners 115 tally 125 control 14 control 69 events 7 control 13 control 529 "
        "rows 18 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIELD"
        "3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 521 OPERAND1 20 PATHS 34 OPERAND"
        "2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROX"
        "Y 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OW"
        "NER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_P"
        "IDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_"
        "LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID "
        "14 COLLECT_EVENTS 17 KEY_VALUE 22 BY 11 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 17 EVENT_SIZE 17 TASK_GROUP"
        "_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 10 TYPED 3 TASK_GROUP_LEADER 11"
        " TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 P"
        "ID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 TYP"
        "E_OF_TASK_COMM 3 TYPED 112 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STAC"
        "KS 77 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 889 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 79 TASK_TGID 1 TASK_PID 201 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 116 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 880 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 462 bpf_rdonly_cast 15 bpf_rdonly_cast 119 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 2079",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [40520, 4344],
    "maps": (
        "control 14 owners 88 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 94 tally 120 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "STOP_AFTER 22 OWNER_BY_MOUNT 9 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_"
        "MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OWN"
        "ER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_T"
        "HREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPI"
        "D_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 29 bpf_rdonly_cast 147 bpf_rdonly_cast 312 bpf_rdonly_cast 12",
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7c3f361b3bfd19b1859e140ec7e6a1d505f93b4aa7ffe669c386dfe905aacbe0",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["apart", "Q", 8, 7], ["events", "Q", 64, 1],
                ["claimed", "Q", 72, 1], ["ended", "Q", 80, 1],
            ],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
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
        "eNrtXH1sHMd1n727vTvSse5E6cQTbdZkZDu00nMkR7YVNo6+7EpxCusjvtIuQkiXCy1XAGFRSiWvr43E2HFaFUEgp5Ebp6l1lGxS"
        "QBqpQVryjxSrxIAlIEVDoEmqQEAhFAUif6RR2iAiZJHX23nv7e7M7dzt8lOKl/8sd293dua9N2/ee/PbX6ltfYVV/0Y1xv+Kbcf5"
        "eXYxE/7MITgmIowdr1QqX6r+bz2SYQl+3cDnM5rOj9mI+HwmEsP7tvBjrgVuGMXfv47HUvOVKX5ceZkfs5rYTl6D99Vejwntyb9n"
        "NHifUYbxWv3/Dn/fhOd7Sm3bKvBcB7Sb8G631La24n29S3G9Q3E9q7ieVlxPKq4z0GcczkeTcNTZR0CPZdRj9bldVT2mCvhcJ16v"
        "Pmc9kkiCfvPJLhb3eI/ZAseeqlgrXL/LI+7rlp1Um69Yv1uiy0bF5w+tgOPu6u/WT+ZJfC6G/boTzo2N+J4o2lsUGrLae+2FRf9r"
        "/X+u8Affar/vn/m4zQy2WzXDtbXvPbzzfuw/vv/0p1GvTBpfDH9/HM+x3YPVdq2fenQYV5/+jma9IqNPaLx/+q+4pWX0K/y6zn6r"
        "gd2BPR1CeZtLnHFZP4zifMlEf8Tv66k+lbKeGwL7OvRFR95Wg6XuJ8A+I6Dg0p4t/LxPu5XLM6PdCfLS7mK8P9XeQX8+AHJ9HexN"
        "Z10MnluMz+3D5/ZLz6XhuVP03AGcV7dxeWS025nOj+3cXkrPXarI9napqlcap3HCmYcDvD+XsN0fYLt92O5T2O5uaBfHGbj9EyAv"
        "4yS95xLKoQvP0Y+93oHnOp6n8TyK50k81/CcCf2h95u7UV8Jax5Uz1Hvbnu0Hti5uva61XLv6lsFf1VCv1z1izXjvlwdt3kCz6Pg"
        "n61+JAX5wnOpA0zwZzr7GvT3T9G+mxjXdE8T2h/KMbWfMS95my/BOb2Hxnmw+nsH2jH3D1qaSzCvdXK7ksdF/Sk9N93xgfx74iBv"
        "o4zjXUbjPOApT1r3Sm3Te2/KEOVpy/kYnpcv2fPZ6pfTn88x6q+lcno+H38S2yE73YnzTrLTU5KdnpLs9JRkp6cUdvqyZKdHF9hO"
        "T6L8Pi/b6WrN7edMlO/BONpr3Ke9flay16MLZK/oh3pikr0upfG2aHNir9L8t+X9OYW92v0BQ7L8gtteya/mm+5lon9dA+twE6zv"
        "Vr/XV493oLx3o7xJ7mTvz+D8+DEei0cuN4xHL7viUVNHO42J8UFGv8yvF7bDeknzkOQz8CSuv00ac8+jgR0arq/Hcb39CZz/ySqc"
        "T3BdjncSuE73xd/g1916svRiFkU7tJYLLg88yv03XoP3Zdgb2L9/AznGJfkWFPJFvTyD+vzxUvJXW1Bfb6J8MD44AeNKLZHk9Mdw"
        "flc8ysdny6eb5HOG1ZMHyav/weaa+Ul5xd5A8mhGeXxb2V4Q+eYZTCBLnta8zxWOoVzSvuUS8ZTLVxZILn81S3I5bMslyuWyH+Wy"
        "1Ldcop5y2bNAcnlqluTSa8slxuWyDeWS9S2XmKdcNi+QXDbNkly6bbnoXC45lMvt9eWyHeVSzZ50T7ncOc9yWYZy6ZgVuWQw/9Kx"
        "3Xrrwt5A8oZ2802b+fnAdgjwrHV8Hff/xwX/P7A9Kvw+sCOGdZqIsD5Q/HhIWi9o3T8YBbs3N4jrzjk8ZqIarMsbxLqBlffzcUXo"
        "vncnI67fdfb2JO+P3gR5oN4MeaCu8TxQZ7fw+/rXjE7C/RCYtEf+adIdJ/eviWN73+XX+zf946R7fe/fFMHfv8Ov90b+YVKub1gB"
        "YSbyUaH/B9Fe57/O8Y1Juc6xao7qHB8Q6hxxqA/oi6F/VX1EUB9QH0ihvBehPF9A/SVQf0lJf014/yFBX+2Rv5h05zX9m0oKfT2L"
        "+jpYq6+qwrz0lV4QfRVr9NU1R/paOiN9PeZTX5+U9LVZ0tcjCn1tRH1tmHTVhyv2uHAd2LmC6mD31egvuyD6+zDoL43tkh+W9bdK"
        "0h/+ntUl/aHeTsecvPN29MNcbxrqTUO9ac1SHU7WWyvoTUO9aag3TdZbi6i3HWlJb4sUersF9LajGfSWkOrqib0wrgFmrycJXAei"
        "Up7G5Y/6dPLYC5jfjuPxPB7P4nEMj2fwOCLkw0YX7VsEzBOxPp6J/+o6v2+/kzdz+4rCONzj6uD1AFh3dkdxfHI9HeskBtpzX/R2"
        "z/zPinfW4zq/n8v5Nlsumsf+Sf8XwbBMrItYdQPr+UwMBNnfdYevflnzZp3Qv8We/aO4hvQkxyEZthjt49x1rzjGPb59rufP4ZHa"
        "7dfM6267VMVrqn7k2eh1dz1rFOeVuQuOqQ48fw3b1aHd1F2opyegHmBE4Xj6ebyehH2qnXi+dRNex/lr4Lw+/Qiex9bD/Xi+NePY"
        "neU6TIxrzTVY54u8U7Ge2Ho/E/Ru+Vv3/DiYgPhqOIF2mYD72lupTvHydYoXYf/Me98po31WsS+GeW0ZnjNw/tCxsEysZ+9OoPzx"
        "KLV3eGuruO9Uuz8FceMwzL/DOttgx7srPPx5Cs9pP4vqMF72JtTXyriPKbe3ZHbbKdZpJ+ZqR5ZTYRifexbtBRf6YZgGh1Vy0xkI"
        "on2wYu/Xaa66u1z3yWgr+HjIj9F+nzEE7e3snN6+r9lE9TLcVz2axX3Yd7GfkDC0D7wNz+N+ojmo6uci6Cf2LzU4P/0kuyruuaSY"
        "N/vrzo9S2xbxera+3Ztfdua1Ne7TX6Z8h/R61qdeFy2IXmvl473fb5S3VES/BOej2H7xlWDrdYb9vtBugeoG2F5BE/1/qZn2Rz6E"
        "cn3Jp1xvnRO5ZhjKUyN5/hLs5jj0k/pvnID9XvM+7zzZOAn5fntLM/YL7e+D+DweSyvhOsUzVvzLx73Ru918Ne/nx6bPoz3+PfPq"
        "xzk8ynl+f+cExGWPYl28ey2OK+ZZF+hvgflG+pTnD81L9Xz5kW1fVsXNTIjrjnnA2R/izx2oPy/t+Tew44b2V/XaueRqp9RM9aY+"
        "kEuU5iVcLyyOoRzbYdyFncHGPTC/4zbKYE8JDezZOOHYt1ZnvuQjGj/q7GF4P9axdsfQHvFoDKFcPuht7/0bP451SMQfIO7H6n9J"
        "yCferrjjJdtud8t4nP+A+3Dc+SZdwOnkm6J4nsNzivc+DP6O9mkxHyb59nbSfY+/543Dwv3hIcA9kZx6Wx57z3t+bEEcVNJz/vRQ"
        "3Irz3CjvqtB7hTy6c+N7Yt73hGI9GVLgu8DQjJcwXj0K/XHvd3L8R8yJ3571zBfuAfmV/7vixj/km36q6M/PPK/Lcq3Zd23Yj2bB"
        "z8l5NeVDGe2HFe6/G6xb+Wq+n+TPZbic6b6dA9PMj5Xz8Zcot+R7Qtwel+QWB0BJ4eUYY/Xiemk/2/bf0r52bVx+uX58f8R7f7ym"
        "nRG4zziaFvB8sp06+EjFe59X99udB5DfLAxBO7nOh+28KoY4jCuas0+felHcrye8Qc37i7Mjt+Jzarm5x1EYqd8Pv+0Qvk322wXs"
        "J8m/HesbOoP9o1p7u020t5p4tEuIRwmvaue5WJfKfailvj6WKeZ/wdm3ccdz1H96X2GxYn8e/Vp7Z4T58ZPGMOBkbb+L668sx97O"
        "r13ztF+/fgDnYyZ55Jq3f2xhXu1X7Qz79zE2vbrcn19z10UuLtvCj8YQtJtrWWm/1/KP1u9gH38mjFfWE8VBmUjCcx/Rrhu7/Dmv"
        "n2Fd1/iot7829zn1tTRvXxPWaYqHRj3u11z9pfUgE7kGeKduwI2WjiDOWLL7fPx+RV3nHcAPDYHdFzAuK9zNbNyIZR9bbTzaLzSa"
        "pxzXhXb4JcD+sFJ8m1CnGsV+X8T6q7Fvvaefz62AfcmL2Y4GdvKJa8HywbXXoN8DEa/navQeF/VvtfO8Ky/Ns78Txncxm8a6gNzP"
        "ewL2cwX28zMR93pJ6xytU7LcKH6nddKvX1e2190h7Lc3bA/Xp6KiPfn5UjfgD020B5ovsr8v7QFcIuHwVH7frvetBLxxruUjivyN"
        "oX6g3d2Iw7DiUstvmy9Kflt63saBKeKQOVtnj8zOOivPp4brbZlVvNafAuJW21FAJH/yE5Q3GidEO5LtuKFcToh2Za6l9Tnd0D4F"
        "uaB8jSGyj61aPTtIKepydF3Wf5D4Lojeg+prtuLOat6oCetIzTxCHIkiz8toWyJ+1hOd/a1Qz3fq9io/l52en1O1150O5udwfhX3"
        "+PVzYF8k9wZ1fvt7H2MY5Cvvn9j+LkL+DvC+udbVQr3md8Wenbie1e1XcL/W4e3XcB0juRpDDOuncpyNvyPemtpxrmfR/4n2RXYY"
        "1M5M2mdEfxXU7+VaV87MPhrMy9myj+Ien3YxXL8ffttR2gGtb63e69tBe50DfVNcTPEv1RtL2D+K6ynvKq6AwmKxmBbqzsUixL/F"
        "JSq/eovndeN4V8Wd3/nNZwtpEbdn/c6/iyhDvc8YhnEUWyGPLiayin41B3pvqRXieystSgrXu7A/MQEnkkC9jGK+ZLXH8VkJwLPR"
        "93IZLS7s+3A8g7sukxT3gXSWEea1/Z3LfjEuLS1x4vUkg+9TV/Hnr8F7qu0dxnq49Xs+2cx/H407+Rrko5CHX2xZL/ST8iNrXC+4"
        "6tcXC0ns5/EJ5hrnoUFx34LqPjX4GfwO0KBxPODUYa+gPe3i6/jlCt8XUX5v8YTwfVRfNAM4kIIjt8MCPmVpjT/g/aH6fwuMqw/z"
        "XhuPoUE7uU5NaNf8G7EOf5Dq8GXs1wbq1y28X04c0yzUW9z99MKZ9LE3ef2U7GG/ne++YdvxXs/nTOG5kv3c9+3nFrnqFY7/wHrP"
        "yFpcL7YJeX+x7Xu4DgCeyY0viiHui19/gC2ovyAcMvXPsp+P4f7dOtf+gb3f0zwm7ad/H+M0xHHtAVxXse1kRW7346526TszwnlZ"
        "9TeOf0ssnh0/hbiyGj+FuDPbT7ns/CyuM24/RfscxtB64Xu3wktOnQG+050Q8NLF7t/AceUV4Tsy2selupHZKuISnPrD4ob1tEue"
        "9bSWifr1NNo3+vqkuw5EvzeqB12keMPvfl+c6lfLpHjvUqB9TuIfaPReM+rgA8gvR6bR30y8VWGHMc94iewvg99PO/IXcRIZ7T+v"
        "cn+XaOP+rnb/q12YjxeXJXk7w1j/tP0tfqiXa33cPge97pD0lfWUu2Nn/3o1mB7evCrUY9NUj32DX88ndKE/9F5rHOtd6yXhwdzj"
        "11zrdw7Kffa59f2BG09I+rVwt+59UWo/1yOuT1b9Sbf7pbHc/fD7ZpzvdG69J033aUy4Lyndl8T73M9vxjjVfV8M73Nft+Qake7j"
        "30XsRXnFUe8M9U76TmiCfO/C7y4ID5Pa6F3PGo1BO88gLpq+u6W6zB1YzzMhvGHPHKa6Lto74ivvQPzzoZh0P+7LpyJMGF9f1R64"
        "ncv9Qfuxvhtx20lqO80zDe0m7TkPye/SfVTvtXCx1vpyer8zbjcfQg/KMa8jDnWDM4+t/lCcYiK+08Lbd7jwBHk9KrQ7jLgbnS2H"
        "eV6A+fbQ6vdg/cN19+IDWfZr17xtT/9PRZy3gH+Yef+884+HWrZeZa59j9TdTPJTFL8/ehXG0YHj+K00jg5pHG9J4/iFZ9yks09P"
        "ud9XQj+k3leOe++/ad77bxQvOn5uolJvP9rtvyc88+8J+/towOWnvNuv4zcn/PDnKNYXI4L8OZ0K/hyMsxzc3Zlp4oHP1McDP43z"
        "Konxe1KBB86K+VltfezCDPHAExWV3sQ6xUQDPPDstFOs005dPPAIPgef67Kt4DbYMEzbwyq52bi1o1d94hsRDzwo4xsvSPitYHZM"
        "+LtMAvEiAwo88OB/McqvtTr5aQ2+7uj89JPqCcUjKrzrvrrzg75jsa8vr2/3bh4LjhM7Rn6L9PrDGeIR51ZeRvl8RfBbNXnYuOSP"
        "xoW8p/jclYb9uSL4y3VCuzYOOCH6fQcHPOKJp1XjWGGDv/QofnfUfbYBjvU2oT+y3m08U0M9D/rU861zomc1PnlEwiefbYBPHpPw"
        "yeMKfPJ4QHzyuQpv/xTYWz7xNMqvZK8X21x4FVpvaP/XlvuL9eejg8N/8ob2U/XaeVfAAY8hDvhBIR42ymMKHPCDwcY9OL/jNspn"
        "JRzweEAcMH53r8QBjzXAAS/CfcZx4TtFJQ4Y4ySKj04/LderAQdMdq0z4FMybd6jsvQ76MmZBwm8r026Tnptla5TnQcEUBhw8DLu"
        "fLm983tTAg6iZh38JuilCfcp92HcOFCLy73iCw8LiUth5Dc4zq8q3lv25Gush8edmA4eNym25+Bxfx4Qj/vXU+569c5BmhfB1j31"
        "vCA87hemvHGRwHNSMFR14TP+cJH3AM+JxefE9xmbcJ/xWEBcZFKqP6vwkPsID/mYsI7q7I9Y/fxwizheVf5g41ZmKX/w284Q1oMH"
        "0sK6Uzzi3T6tk7Rv1SivIH9dwPfkOu+uqzeKW2wclCQXP/inaeVJR/zlSYVT9fvhtx2jfMF7Xxjzrvbl5Be/q4j7o575bu9gamqG"
        "+f+U2w8Hfz4q1mvs/Zzrk37a8fp+wl0f19n/TbrxESFPsBw3hjzBIU9wyBMc8gSHPMH8uZAnOOQJZiFPcMgTLNpryBMc8gRD3Szk"
        "CSa5hDzBIU9wyBMc8gSHPMEhT3DIExzyBMv6CnmCQ57g3x2eYCh0hTzBIU+wanzzyRMs1z9sfhfk5zX7cJ+ReILRz562eYDXgx/C"
        "863S94TmatrP0vj4dPbriltvMr5dxfPb23o85PcN+X1Dft+Q33de5BXy+04X33Cz8fu+yoLhokN+33mZf4H5fZ+ScL0qft9dwcZ9"
        "0/H7PtIA19uI3/chrB/ONb/vKjwnft978Zz2k8APNub37Q3I79szx/y+n/LJ7/uqJ76W1t98EgLw2ef5/SrK+SeKfv10gXl+fxAQ"
        "V9w+Tzy/aYHnl76zrMXdwsYw8a/mk59k9eLq9xvvr8PbtM7Os0K+33p8v21Ut/Kch+8/Ht9XZ4nH99g88/j+5TR5fAffZzy+axT1"
        "m5uNx/fRgPy4DyM/7t4Z8fjm2beEcan5ex8I2L9V3vy9PvliF5zHF/12o3VMxeer4rmcPo/vvYo8rT6P703HZ2ivZ+DfZ85rWJ+3"
        "l3jo2lsC8vc2wAn6tSeHzzLk8Z0XHl+st9nribSO5RMqvsnNIY/vtHh8CcfZMU0e346Qx9eXn1v1PuXx7Qh5fP3YQcjjG/L4shuJ"
        "x/fbIY8vC3l8Qx7fkMfXvV/bmMc33bCe5s3j+3vT4vEN+XtJfnPF3/vODcbf+/OA/L3/ruDvHQ/5e1nI3xvy996o/L2f8cnf2zNH"
        "/L2PT7nnZ2kl+qElYn5KvKjWPkxSC8azm0ZcirudheLXdfBuY9PE4Y6FvLo3Fa/ulE9c4ULz6r7FKN+9uXl1x+aJV9ecIQ5wjvk9"
        "feNwF5pf98w0+XUxn+w+P0/8ul/wqe/55tc9I+GDzzfAB5+dU37dfGIXyu2AvV7MLq/ujhvaT/nn1T2L+NvtQpxK/LS1+NtPBRv3"
        "vPPqnp8hry4kEGr87dkG+Nsu3PcTv++bKa8ujZvyV/p+Lp8g/O1yPNcEvJmaF/dfpgQ8p4IXV8a32rjWGfPkIq71deLJ/Qr2/y3F"
        "ujG8wHy5PwuIaz06T3y5L0y542FVPE/+K6OBXyRe2XzyDz3zcYpfUksWOJ4ekXlmxytC/uRjn7BeXpZb/gnQo8Qra7x+QeA1s/Gs"
        "OC9Lr8wxr+wrPnllRxrwyr7il1d2XLFPibyy2eWCX6mN38a8+ZdxPAX0u7l70t7yRl5bWifo+10VXrYQl/YNGvIvi/usSl5caf+1"
        "t5CdIS9ueo54cfUpP+005sUFft3/Byc5ZW4="
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

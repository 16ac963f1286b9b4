# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4960],
    "maps": (
        "wanted 44 gate 11 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner"
        "_levels 9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 30 OWNER_BY_MOUNT 26 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 83 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 75 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4960, 9600],
    "maps": (
        "started 97 started 12 wanted 34 gate 12 control 14 owners 93 owners 20 owners 39 owner_levels 20 own"
        "ers 44 owners 52 owner_levels 8 owners 22 owners 102 tally 138 control 271 rows 17 blank 13 rows 6 r"
        "ows 7 control 42"
    ),
    "constants": (
        "LATENCY 16 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 44 OWNER_MASK 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 89 WANTS_PID 102 CASTS 4 OWN"
        "ER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 22 TYPE_OF_TASK_GROUP_LEADER "
        "4 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 21 P"
        "IDNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 17 HOST_LEVEL 25 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 1"
        "1 PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 47 UPID_"
        "NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 24 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 C"
        "OLLECT_STACKS 78 STATISTICS 16 UNSIGNED 6 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_COMPAT 38 TASK_NSPROXY 160 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 K"
        "N_ID 1 CGROUP_LEVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 183 TASK"
        "_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 147 TASK_TGID 1 TASK_OWN_CRED 1"
        "85 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 37 bpf_get_current_task_btf 152 bpf_rdonly_cast 146 bpf_rdonly_cast 250 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 336 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1045",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14560, 4856],
    "maps": (
        "wanted 37 gate 11 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 30 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PI"
        "D 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 89 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 80 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19416, 9368],
    "maps": (
        "started 85 started 14 wanted 37 gate 11 control 14 owners 95 owners 20 owners 38 owner_levels 21 own"
        "ers 44 owners 49 owner_levels 8 owners 22 owners 94 tally 126 control 271 rows 17 blank 13 rows 6 ro"
        "ws 7 control 42"
    ),
    "constants": (
        "LATENCY 14 ONLY_FAILED 95 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 32 OWNER_BY_MOUNT 29 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 44 OWNER_MASK 9 CASTS 27 TYPE_OF"
        "_CGROUP_LEVEL 4 OWNER_MASK 87 WANTS_PID 91 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 17 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 12 BY 17 HOST_LEVEL 27 TYPED "
        "5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 18 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 6 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_"
        "OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 STATISTICS 15 UNSIGNED 7 SUB_BITS 60 UNSIG"
        "NED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 192 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 47 CGROUP_KN 20 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 250 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 60 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TA"
        "SK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 183 bpf_rdonly_cast 146 bpf_rdonly_cast 317 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 245 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1015",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3b1df6764c9b445b9115fb2844557ab76fab041a4e5d1d0fd9a73cbb8958ecc6",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
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
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtXGtsHNUVvrPe3Vk7JHbsjNk4mNhxQ4zVlQiPiEZEDWlFUqgUoF0lKk2TZRtsUhB2AonHW4EdCgT4gU1aSK0ieW2SOEJVIrWS"
        "U/Wx+VOFn/ygLwWp/KjAQHhVSKWq4+3OnHNm596ZO4/dtZNSIlmTnb1z5t5zzzn33O+ebwutzPz3VOlvWekv1/B20fg8o8L93NAb"
        "5mf9gYTVrqv0l4SP1j8tETevyQh/v6CU5Rv/Mvg5xurNa3boc1N+so5/rhE/F/JwVUvPfV4sFmdK8qMob8CQl4fne0vfX1u67gD5"
        "w9sz+HwzXHtLz3WUrofwmuv5q/mcFrmR3WZe17N3XfqfjijY30bzuqM0zFI3nlgbb2DFUh8Plb7W6L2ljjXie7NtOK7lgj4mcTwR"
        "GI8xDuPRNKP3dJjXAdSTplxrXmcUkvuJr9xPbHILcZQT18yrniG5LTBfqjCP6hLhfeHGoTFQoK6AgWwaiAvvVcwWMaZadhEzv8f2"
        "TfD8DL7nZ3jVM034/ZzZn9xzZ4t2u8o1TEA/FWE8yv3M/T7I0/PwnI7jo2sG/aLwINpPPdoPXgV5w9tXwn9m0C/E9+XaXjffcxLU"
        "MRxjt/P+JLH/GZy/3D6YBzd/SNj8Qc9L/KmltnKyHnLs/inqKXMKn3sRbmxH/8z1oH4gLAyL8YXsRZ+Edu2d60zJahztHO3LiAPm"
        "POFVU9aY4yqMYf+x3e6Ryuy7oJKfoJ0PJCFOKBeL0M8V5uf2sRboXwKfG5H1bxn0D/vViO1onLs7F6afZFfZfRclfrPf0z9ybef4"
        "+0lvuy88C5/Jf04/S/MKHWkfKbBg87nMdT4XWl96HuKNpsRc1zk9f06IR+e4dTQ7FC5ua+zrnNwM+h3Jo3V0JkrvOwZ6vpFf787j"
        "lfR4Hq8Pd94Ez905DfF04xl4jxLl9G61b17F9cea95V8nCocw3lO4DwfE+Z5bDjgPC+FeR6p7TyX1yea3w9hPBPHina96lNnXPVJ"
        "+YP+KuitvbkB+4V6WYPPr6G4BvfVOjNvKKpRHPcWd7npyPmiKX8K7C2tPo/6y1rrxd2GvutxnKj3Q3F4voBx83Tc2x/Jnsv+dy/o"
        "qx77NxYwXo0tjv95yblok5NrgHnR2CawyzryT7ifWR5FfbbDuDMbwo17ZHHHrefBDo311bAffapsT4qHfRp5a4c5zmvg/SuwXRT9"
        "Gq/6JOpljXvceHgLPJjbCO/NtZ2x4lyOyy/fB3/pE/wfP5O9xthfoJ1KnydhnJa9p/B+jPH3e/B+RLi/TpLfzcy73XfsT6ZwXuow"
        "f4mW86BBQx8M9YrXNGvg4p0sTzHya9PffeJcupQPJ8zn8mZ/C478JGS+L7WnD9Hffzpv119moKwXo78kv73zhXn7vDn1ewDk1sF+"
        "Qd+P+fRAwqHXTwLpdTWsa6c+w372wnvjwnvjP4R2g1HJOjzBrcO6IuT1mG+muu+D+UhAvrqjdP2k1LbxafTvVom9ZIT9bD3/nsxy"
        "93km/bR3flvwhzv5fYBjvHfw45XtE1BebrxG+4SQcvRDML7suLtcWndIvt++geJsZhLkpTrXes6Xnkf5re76cIwzK+9HqH3QeLB9"
        "UGbaux9B5fSqaFd4pf1U+yDhB7+W5PN1rvvYXWPN89Xs98vxv37evp/PNbzhK+ftkhx7nHgD44SCciIucUJjc5dofB/b4tWupqWs"
        "0vcx2/sMPRjvN/RuXC9cB99faO1G/V68xDzbJbHdu5fA7kfBP3ChID3n2t4o2v2C9lO5trPcOptrw/y8DeIa+cUzlhzIW9cmYCGY"
        "Ee474wk0SCfuQr/B/rXwfpMdn7XyjEHBLmfd7PvkbJGLYw77C4gP1gv4IPYjCD7o2q9T8Lxh99eW+zVMcnbj/mW7zuM85/GaTnSZ"
        "9/fWLzXXR1l+aIzr9za5D3e2WOON2O63dz5m3R/k7u/HcWvWejtfep2lJ8RLduP6pUUeYrd65Kt7lQb2NcY2a0ov22jq/wH2K6Ws"
        "V+P9f+Def791v9TOdn83l3dpyi5DXknu9412m2k/Sv5AOGMZT571jQOzLvEkHad4tp3DCSm/0R8Ef9IfYCyofMNkVvcyzg9Fe9Qi"
        "UczrwX/EvFqLbPJ+bgqfq0M7wuuuGzeg/jTXfMrIA2G8MBCa1x0K4s3KEhNvJjsw+mPizhHEndEusj3h9F3GndcIuHMH4v/DRX59"
        "eDtQXLfmM0HnA7Aw6yMkf4UkvxPx53DjceDPGVV4b8Rskdt3N+aZCR6HHvHGoek5fYTw6P8IuM8eyfq7xweH3uOOQyOuVsA8pxf3"
        "+bTfd+DQrTxO5Nz/HwGcNUE49OaQOPRsURZ3+bxp1geHro2crIccTxwa16vCfhGHRv2ofjj0EcSh/x0Qz+oA/GBAhkNXaufi/q4F"
        "cY134DkV+zUQEGcbYNz4yrhGbfpXxp3fkvjJoKc/5NoG+fvN3nZeWIfxEvPlQjfiY+to3zAs4GB/DIdPDoj45MLozaknGQ49KMQj"
        "+DwTYUL+ubMI60W4eK5hvKD3WLi0INeJT2+rEJ/uQ3y6PyA+Peh6LmHh08/w9nD6GfEcYuSKnH99YpuAT/f74NN9Aj49KMGnByvD"
        "p6eHsV8w32nEa2LscR6nVivFqY8U3f1zR7i4llmcuOb1/FscPt2H+PQGAZ/uE/Dpa3h82vccUbDHkQW2x3y/gEsPhsSlW31w6T4f"
        "XHoZ4tKDuD/u98alewW/7+XP62MM6kHIrmNsKcatnfg5L3wPCqXPacwLYuxa4T7N5yrhPuXdSe48z4nDnp7n4+sR1/WA+qkpr0n2"
        "FzfA+yNNXH5sx0PeDoTTboX+5v+BeviGJK89Fhp/n60Ef1dl+PufiuHw98M8/j5Q2X7H6S8foZ4OzrvvdwAPyKgyPHtPMDx73UMw"
        "PhXxURXx0YMh8WzBznxx7cmduK4Qvn0fc7PXGNvJ7zMc4wQ5tB5pkXuxDscH97beM8udt1e9PxkKuD+ZnC3a+68vb2L2eCTqITvk"
        "/t5cD8S7xq5guBbNWwbfn+r8qrU/jGKdmjH/FKf1k6DXxl5+vWm8WqJH8i9RPwdqo9+g+7bMCYmcA8wVJ/CTR/oQ7ZjqBDPYb5qv"
        "9usoTh+X5OFRbp0V17tdnf+6xNeBhFt/yb809tElez4vxhGyBwMvasI6O3M86+i9iB/b2hn4uX7yblw3PhX0+Sq0vx/bl/p1utRe"
        "i1xkdlzaLu+k8b0yy8mxP6/Y8h0t8ktJ3gd2mVYaJOtKHvUNcTGDeY2YJ5T38/0Yf37BxR/R3h3+iPsVL5zZzd5pn5XrkcjduFl6"
        "DuYVXxx4mCBXlJPbeAPG024urjj8YaqPwysP4TXjGE8/7sNuhesQ2E2q5SbJPGLcwThj+FsU7cSMSye7ufgjPi+NS4kFjkvPBYxL"
        "05cnLrV3K5x8am/pm/Zl6Nd6fhvWV/B2J+rVV29T7naY24jy8zf42jVft43r5iTYU6q5m3nayyT6owTvabT8fZtQvy6Zp64a2ctQ"
        "sPmldjQvojyap6D6o/OY8jkLzj/iAuTHeh7zjjY4F85inZ89bp8w4/Z6Zvd3+/dRGw5OeLUzLi9xva9P7Cna18mg+S2We5fGqVjj"
        "bLT1L9vzOxhPw1nHeCbN8Vwt2Dl/zmpvHzH7t1wyroZQ/Sb5hvkluPuv4zoUdczvOZzfJpTXJPTPUAGt59lxODc28juj41oc9xv5"
        "YzjPb4K+1ZaqzlHK++e/z9nP9y60Jsxr6uo6S76xzzLuw/j+NkfjMtrtGohw5yu5eJPved2Eaz+i3Dkj4VkXmslOVlZ5bqQG6leh"
        "roxr2usUwo5HNg4t3iaxw6XcPon2Y1R/kOvBOhzMQ7M9nxXt9WN0zi+L92THGmvwOZ+EA8i9iRXmvJM/Ovu7lTvPdI43iXVqR+eq"
        "OV/U2PNznB02kR0embPrR0vc4vBjO56WOgxf0Gdaf2cQz0pGeVyG5Ka2KVzcNPLPmIV7Kyy1Ar7fiv5Nnw9hnm62UxjXLiG0S2A7"
        "+/NbcT2wt4tiO/t9FeoPuHbG57Wl+bTn4403Ms6fH+nkcURHvgnqZKvXMg7He+S7qM8ujHNfwXY3w/WJ24X2+N7GLYzrr/g+8jet"
        "TuHOFQzc0KiUP/0TbBeDc/4YuwriJ+LEaRX8u3BP2e6NcfbGMM+6G+cdcaaChnbP6ji5J9EOYgzWFx0PaDfdDufABVy3LtyRZJ9i"
        "HmK8v73pIy4viTGo762+f3Grf1xdkqWvBk5fdN6tZzqw358L/e4Q+v2B0O/3oD1WiFyIw3pwkkF/yV9SCYXDtx9+is9bd6MdrMZ8"
        "h+b1wgb3/GJT87I58i9DZCPWWxn4Xje3PlnjNNsXZPxGoQ5L70W9ZPk6OAOXNIYShoe4itl4iIgj+vEQ6XvD/qeMeRfaGXo0/bhr"
        "vWs+4uApqlg3okp4igOV1ft9yVMMx1Msn8NOV8hPnPbmJ2J9fS/W21PdvaMuJMnX933JT5TUhWCdLvHViNdJ9TIyvZX5TfMBz4+7"
        "FoTfFJifOPIePH+F8n0I58k+58dPnA7GT1zpbfeFl/jz6dMvCXUBY4WA57CXh88ZvD7kcvMUJyqsA8F66I1nq+Mpol35z/fj4c7d"
        "azzf8jqQCaEO5KxPHciZBeUpptU9qLeDXN0H1XdYPMWnBX0/7e2PXzxe4hk8x7lHqPs4I+El3hVu3IvOSzxbJS/xBp/6jzM+9R/d"
        "eJ7C8yZqxUtMqzGubiOt1nE4U1qlPBj2gXIe3W/nufNUR5z+OdwX6kzTCdgwV8+rux76d4J4dc9j/9+TrBvHLzNv8s8h6zZeWCTe"
        "5OF5ez4sy+cpfmnKD0DvehTn85vMHfef5s9lLlc+PS3w+PZJ5D7pPJ/w2g+nVgJfwuDVmOc59XiecwL5erjuEo/v/4a3d4J4eyu5"
        "OOLM16bd639wHBmMs6nrm9z1TLxI+r2M9e7+bNX/xIVzGF8+q8K841udVZfSYVv/d2WSNeIdNi4S7zBixcXLwzv8Z0De4YfIO4Tz"
        "IP3qGvEOsY7sGdT7WsPQDb6hdN6RZ6jeju/Fc2k8p9IFPIJ4foUny3pKKv7noLl9cK5BdUKOeiviMSacOJ5dHr3XjTe4innwBvH3"
        "ofQTo1Z7M08h/qAKuFh4/uAyy095/uCj1n2ePziA8w9+6cULvGDy937E3jLnaZ8PL/AB6z7PC8zi+4gXmDHkbTZ4TiYv0DrvGcZ6"
        "vjYBhw15HpmgvIjyru9wuJzFC0T+Ftkb/X6XTvuNkDxB2ifqp4ax7uUIZ2cyHiDVPTn5g7d5P4fripM/eAvq+UrlD3YKePBqVs25"
        "ni9v0BcPrpI3OCDhDQ5VyBsccucN5sb5uLhgPEKspyoM1govHuV4coF5hDivuedqxCOskZygdV/BeYS8fpL17vsdfXIUeYRzAfGm"
        "Dleex+6xau1ewiMMjBML/BMLhxhdGB6hhVfKeIQHPf0hOI8Q+k+8QfKXAmyr2eluCU5cMe9ydFH4g1QPLsOJqd8Uj2h9rR2PEHDj"
        "zKPu8izcOEbxEPmDW0Lixt9D/uCdWL86NFgZj1DEj19GeyA+0cuiHfw4HH7s4G2NLg6P8NV+V71a+DHyuvTjxCfEc3Lcd+pYX65i"
        "XYQBm5njvdcbNy7zBneh3h7j8eN6/hxB9ruCMn8tz8P2K9MfQ/MFRdxYwhccueuKjNfV8wXX++DFfnzB6xEvlvAFrXwT8WIJT7iM"
        "F0PdRpkfeLxorxeycGMrP17JnYc5ceLfeP7eWpnfl3fNf2mdS6uIG1fN84OFLXOKeH4v4njelay3+YXl+6l+uPGbgBv7+HkZN35+"
        "3r7OlXHjWvH9nuDwYvqdI4p7ol7KvLe9oPcE7gfr6TziW8wrfxXr3ReN/4b5rz4m8N4EXCcMX8ONJ5BKbkE8G3EW4Xfg9FPIb8O6"
        "jUbdXS+OfhyV92MheABSPtvRcHJkfBHCrdpbFS5eET5FcUiG/8rwZZKT6l7OXPWP+RLlL744c9DfTXTwSxXPfSnxDAjncPLxrprn"
        "9w+V8vHq5iEuIx9PiEuUR/jy8WztTD4e1m/T79CU+XkfC/gG8vMO4/MWP+99Zsdv7fKBn/cOJ8f+PM/Pe02SX/Vx/C85T+8VzCfC"
        "8vSOcTiCn/9WytOTyquQnyfj9S42Ly/VcjMXJ515goRfdaKb+/1MB7+qVdynzQY+n6sknoblz5V5u/2e/Qor13FuZ/HW4D3t+334"
        "eMi/ovhL9izj5QVdd+l9tP5a4zlA8qvl463ztBc/3mZufLTIn+eGzwNCrb/jAXl42E4/NcrNT6X5SVAeHu3DKJ47+Hi2OO3Kx7N9"
        "/z/Bx7P1NxAfz9b+iuTj2foHfDzi3Q3jfCIvLwEHuhqeU2X31YiPZ+1PP+P5eEkJHy9JPKiPvPl4iZB8PKsfXxA+XoJ5jkNLyPh4"
        "V+H8e/PxsuMiD+9YQB7eEp9zvqMYTyB+7VVrxcebrpKPNyHh473C8/FUCR8P9+Op/REOhw7Mx9v6BefjUZ3hlc7He7SM33N8PKzr"
        "S8cXiI83IuHjbUM+Xlzg48UpXl0s1qZ/FfLxRjqw3wIfb1uH0O8PhH4jH68f2yckfDxV4OM9FpCPd6uMj9fF8/HwHMw47+D4eEnq"
        "Z7vZ/r9D5VBb"
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

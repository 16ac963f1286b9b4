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
    "type": "raw_tracepoint", "code": [9816, 11416],
    "maps": (
        "started 98 started 12 wanted 35 gate 11 control 14 owners 96 owners 21 owners 40 owner_levels 19 own"
        "ers 45 owners 50 owner_levels 9 owners 23 owners 125 tally 103 control 293 control 24 rows 21 blank "
        "10 rows 6 rows 7 rows 36 blank 9 rows 6 rows 7 control 284 control 14"
    ),
    "constants": (
        "LATENCY 17 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 76 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 32 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 97 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 22 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 18 HOST_LEVEL 25 TYPED 4 TASK_GROUP_LEADER 15 TASK_THREAD_PID 12"
        " PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 47 UPID_"
        "NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 25 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 C"
        "OLLECT_STACKS 30 STATISTICS 83 UNSIGNED 6 STATISTICS 57 SUB_BITS 46 UNSIGNED 14 SLOTS 64 UNSIGNED 11"
        " SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_COMPAT 39 TASK_NSPROXY 160 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 181 TASK_TGID 1 TASK_OWN_CRED "
        "190 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 38 bpf_get_current_task_btf 152 bpf_rdonly_cast 152 bpf_rdonly_cast 204 bpf_rdonly_c"
        "ast 13 bpf_rdonly_cast 374 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 1095 keep_stack 35",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4960, 4856],
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
    "type": "raw_tracepoint", "code": [21232, 11152],
    "maps": (
        "started 87 started 13 wanted 35 gate 12 control 14 owners 93 owners 21 owners 39 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 22 owners 96 tally 122 control 285 control 24 rows 20 blank 1"
        "0 rows 6 rows 7 rows 38 blank 9 rows 6 rows 7 control 285 control 14"
    ),
    "constants": (
        "LATENCY 17 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 12 BY 18 HOST_LEVEL 25 TYPED "
        "3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PID"
        "NS_INUM 8 UPID_NR 10 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_"
        "OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 32 STATISTICS 83 UNSIGNED 6 STATISTICS 59 SUB"
        "_BITS 46 UNSIGNED 14 SLOTS 64 UNSIGNED 11 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 190 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 56 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 181 bpf_rdonly_cast 148 bpf_rdonly_cast 314 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 239 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 1061 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "914b14cb67c248381417d57b0b5ea03355299be071a9f0ff874ca4d600f8b9d4",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["call", "I", 56, 1], ["error", "i", 60, 1],
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
        "eNrtXH1sHMd13z3eF5lKpEkvSdGmRJqVRRMlIKl2bLNmJNlJpTppKds5iEHKSuerTVqoYJ/VWlxeG5Ny7SRy0ZRO6ihqC/DDEWmg"
        "ANkPgASK5PRHAhktUAhFmxag/3CBoGZsOVULtzBKmdfbnd/b3Znd2Q8ePwSbAojVzs2+mXnz3ps3v/ntFhsV89/L5b+d5b9CzTsl"
        "434hxcoLI9fMe/3ptFWvo/zXzG6tf1o6aV6bY3x5UbXlG/+yuE8o1eY1N/KRKb+5in+uFvfFSXZNlZ/7qFQqLZTlxyEvb8ibZM8P"
        "ln/fXb6eYPJH+7J4vp5dB8vPtZWv53AtdP2b+ZwWO6g8ZF4PKO969D8TU9HfWvN6ojzMcjde3JusUUrlPp4r/6xRu+WO1aLdXAvG"
        "dZugjymMJ8bGY4zDeDSjUDtt5jUPPWnqbvO6oJLcG4FybzjkFpOQk9TMq54luQ1svlLCPKY+I7QXbRyawhSoq8xAevNJoV3VrJFQ"
        "UpZdJMzfUb+OPb+Adv4UVz1bh99vmv0pXFgsOe2qUDPB+qkK41GfVLzLmTx9kj2nY3x0zcIvis/AfqphP7gK8kb7drH/LMAvxPYK"
        "LW+Z7cwwdYwmlCO8P0nsfwHzVzjN5sHLH9IOf9AnJf7UsL5ycj5ynP4p6in7Jp57jRX0wT8LXdAPCwujYnwhe9GnWL3W9n2m5FQS"
        "dg77MuKAOU+4aupd5riK4+g/6p0cW5t9F1PkJ7DzfDOLE+r1Euvn7eZ963gD618az43J+reT9Q/9qkU9GufJ9o3pJ9lV7vR1id88"
        "7+sfhZYrfHmzv90Xv8nuyX/mvknzyjrSOlZUws3nTs/53Gh96ZMs3mhqwnOd0yevCPHoCreO5kaixW1NOcTJzcLvSB6towtxau8i"
        "0/NBfr27iivp8SquZ9p/mT336CyLpz3zrB01zundql9/B9cfa9538XGqeBHznMY8XxTmeXw05DzvYPM8tr7zbK9PNL8fsPFMXCw5"
        "9apPz3vqk/IH/Q2mt9b6GvQLerkLz99FcY2Vp6rMvKGUimPcD3vLzcSulkz508zeMqlXob+ctV4cN/RdjXFC7+eS7Pki4uZc0t8f"
        "yZ5t/3uc6asa/RsPGa/GN8f//ORcd8gp1LB50ZReZpdV5J+sPHtbHPpsZePOfjbauMc2d9z6JLNDY3017Eeftu1J9bFPI29tM8d5"
        "J2v/dtSLw69x1aegl7u848aZh9mDhR7WbqFl3opzBS6/fI/5y5Dg/7gne00o/8rqpeh+io3TsvdulCcUvrwL5TGhfJ8kv1tY9Sp3"
        "7U+mMS9VyF/idh40bOhDgV5xzSg1XLyT5SlGfm36e0Ccy5Tz4bT53KTZ36IrP4mY70vt6QP4+3dWnfrL5m29GP0l+a3t31p1zptb"
        "v2eZ3Cq2X9CfRz6dT7v0eiOUXvewde3ND9HPQdZuUmg3+dus3nBcsg5PcOuwrgp5PfLN7s6vsvlIs3z1RPl6o1y39hX4d6PEXrLC"
        "fraabyd7m/c8k35a278k+MOj/D7ANd5f5ccr2ydAXuHSOu0TIsrRz7Hx5S55y6V1h+QH7RsozmanmLzu9r2+86VPQn6jtz5c48zJ"
        "+xFpH3Qp3D4oO+vfj7ByBlOwK1xpP9U6TPjB30ry+SrPfezAeP1qJft9O/5Xrzr384Waa4Fy3inLccaJa4gTKuTEPOKEptz8mMb3"
        "n454NVC3Q1lre4qjPUMPRvuG3o3r0t3s96XGTuj3+seKb71m1HvXrFeU4Wsq+QXwtUEWN/UcPw9GP9NqNBzsDicOlg+Hg9Hvhp6m"
        "y/LFekYeZeinu+OAZ1x04WQp4GQpCU6W38bJNgMns/ejs2vEx2b98THkd4PI9yjvc+FjzXxc3sbHJPgY1gnCSwhXnEkDF5Pozd5f"
        "r4bcX3dsyP46ND429rNber9JOG7uQhA+NhsOH9sVgI+9zu/j514XcRPgY7conujWz62Kk02sESebB062WBlOBrsKnu+vhZzvHRsy"
        "33KcbELAyRYDcLL5DcXJMqlT0NsLHD5GOJiFk70i6PsVf3/85OFi88DFHhNwsXkJLvbFWxwXW6wQF9sfgIvNB+BinQIutriuuFgm"
        "lUD5Hbivwv0u3FMe3KT44zh/t8rhVa44/T1PHCuTvnedcJ17WP8uE67zKvr/M8m68f0txu1+UoqG231rk3C786vOfFiWz1P80tTf"
        "YnrX45jPz3viR5S/UN66Zfn0rIAjnZbIfSkaL6R7V6+Fe5i4UTXDjfTLwIuw7hKO9KnBjS4TbrSLiyPufG3WG0/FOLKIs9331Hnr"
        "mXA5Oq894O3PFp6ajIqnqop/fAPuhXWf1v+BbPM64V61m4R7xVa3Fvf675C41wcfszj0DebPCLQi3kVxivZJtH7S+VKhBefSLRO4"
        "4nwb8fXrlrw/Mcv3pllAXRDK3Xi6inj4Rdg3+tnA+3/u0rKVTwwL/rXs5aczyyUOr3DZYUh+XLXAj0M/wvDjPPv1Jnve8Mvddr9G"
        "Sc5J7Ev6dJ7ndBXXTLrDLH+qeoeZV8jyQGNcP3DIPdPeYI035ihvbf89q3yYK38e49YsP14tN2fpCXyhk8AptdjvKA/45KVPqTXK"
        "g4pyWFMHlR5T/08rf6PaejXa/yHX/pNWebmeo/wkd+6oqQOGvLLc3zTqHaZ9JvkF4Yc23rscGA+WPeJKJkn5XR+H/1GeoD8DvPhp"
        "RQkr3zCZPYMK748joyUvu9RiceTxzI/EPFqLPaT4PjeN56pgT7gOHLwPetQ847WRV7FxswHR/J5QgSernzHxZLIHoz8mrhwDrgz7"
        "yHVF07uNK7cLuPIeAed9J1R8t+YTeaaWZoCpPkZyb5ecb4q4crRxuHDlbEpoN2bWKJw+hrwyzePLY/74Mj2njxHOvCLgOcclef1T"
        "kvX5NsTh4944M+aziHVGXMddOHMjj/+48+PnGM7Mhjda6BqGHh6JiDcvl2Txl88DlwPy4/WRk/OR44s3Y90qPo91wOJjQk8pGe5M"
        "eiNe5nPgZSZC8jKBP+dF/HlYwA0ixk/L3+AHY7SPep/Hn7M32PMpPJf3xzf0SdYvOrei8a5/P0V+5tsSf3rB128KLUN8eb3MH9i4"
        "ivsQT1N0LsjGN7eP3x/b8/yjkOcMO7dknsPj0UNC/BoS8P9o8V7DuRXJtfDotAyPPhwRj74PeHQ/8OhTAXh0K9cf0U4s3maTMP+I"
        "k3NNsvkfCzn/OzZk/t34NHDBicMCPn0qAJ/uF/DpIQk+PRQRn/4xw6fTOejvuxw+TeuTyN8s1EDvSX9/dc/HlyPFMwunzm+SP/rI"
        "eZvDqfuBU+cFnLpfwKl3C+M/fUvHI33ylIBXD0XEq/sC8Or+ALz6KPDqIeynT3F4NdmdpryH/rJ7MS5QPKC4kVB+wuqlCTcm3PpB"
        "3BNufT/uKc9mcSw7JsOt51ed8++O5zOS/QP4iOeBW4+5cet3QuHFTF/Z6Z/C374nydcZgJj9uoyPeJxbXyx7lvES9/0Rm78UcLQU"
        "eG4vROQlVoXE0c4TjvYHXP8SplUY8/UPkvX09yPj9MtrwelTMpx+MSJO/zSP0+cr3c+Jfk44/VdW/XAg0i/FcU39DTY/rwTwOy1c"
        "a5k7L694/zESbf9B9kL5YW5kWcL3HJLyPb32JaQXmp/s1DJ4n13Wvs/0hyThyqx9fQZ5+SCfz9U2SfRGdiXq4+z66DPsPix7WSLn"
        "rOK5/w+SR/oQ7T87zZ5vbaS4+5LEn5n9ydahgfbVj3meRrj1sdAzbMU/1czHYPfKhwwnxrojxlWyAwP3qQMfjsVZah94sKOegYvr"
        "M8fgVyVBj3/O6j+J+uX+zZXra7H/U5w4s1PejPG7+r+cHOfzqiOP12J/LcnX2DqbUWsk69j3kX+wdSKL/ENcx+19+RDizASHVxQt"
        "O+8vOXG0QDxD8I+w9r8Qo/5I/L/ncKD/c3Lh7y7cS5Aryin07Gf5TFcna68D4xL9A/sAwiPP4Zp1jQf5Uc8D7DrC7Km74V7J/A5x"
        "+Z3hf3HYjxmnZjq5eCQ+L4tTGxWfosYV0k+hpXOd49WQZ7wiHjK1q0+zdls7VK4des7SP/ye9gn6NG9/ke182tseCz2QP7k/0vpm"
        "jWeK2VV3fafiazfI52sluE2tFQ/6he81SOa/Y53Wt5Fw80v1aF7cvIP+SPqj8xf7XAXz/ga7nqN9ENaX4gGat79keQrec3XG98tm"
        "fO9RnP7v/D3uwL8tHrgrfu/wLNcnjpec62rQvsDK0+sItxjm4lJCqbLGX+sop3q5LvbeRw48L+c4psxxtgp+wJ+7OuvHzH7XS8Zb"
        "E2k8JN8wzzRXfgXrWNw1/4uY/zrIq3POq6OfE+a4YsK43nLVMxZqyh9yl665f4+xcxE2DnZulWv5Z/N6gs4ZqoV1COdS9J2RDPjy"
        "WuqXKjq/sXkF1246zxWXGtPmtbvpTku+sf8xypke//6mcz+9AN5o4QLjNeR6Piw5eUl07k3xkNY5LfVIZeddFo9pke9/E+u/PoX1"
        "tP4gP44mGsdf3SQ7MOoP5GPc+VQhWcedt+qXWf641Bh8DnrR2U/af8+OIl9qrPDcLRWq/WKVjf86+R5R+62pj6pefmi/h/MDdm6f"
        "PmTq18JRXOe1dO7+kMLpvV3Qe4reB4G+6Twx+QvcfORabrrWh4vw58NGeYONU+Q94r6Nw4PHpjyoRppXiz/ZWJEdb9p8Wv5yp9lT"
        "rTruuR6SXjSlSfVcbyw7HqP1QiW8wRxP+j7Xvtds/zxwp5fYfNO99d4XxtWc4PE5ktvdr3K4hpFfG/aykGAtdO9lvx+tYnGc7s8h"
        "vpv1VIWrlxbqpVHP+bxRLy7Ui6OeszxF76056hn3e8t+4ty/1T5i7xuMcT6LfXAt9NEcF+bzMLvu2Y979nqq8mwC+rwX83gf6n2B"
        "XV98XKiPdmufULj+iu0Z4zLnMa5a96a+y1fjDYi5l21ctsqcf+aXJ3AekEmluP1rCuOk8/TiKcw7cDg6b88g7yC5M7AD4gvq9Qz/"
        "6n2c8QCKbeCDPdas/BfyUqP91rafc3lqQmHnNZX3L8nxFIiXZuurhtMX8R30+jb0+yOh321Cv98X+s14y/Q+wVKWrWsz7LtgFo+v"
        "e0jlzvnOjKpcnnkSdrDnF+HXmNelI3Wecbq34x9XyL+qHDxKIz50Ovl47dTPt1ZY/E+wfsVkOPoDHL+J5FjxIibEC8T97vOIF7in"
        "/RvFBcN+uXgBud3HeD0Y+EbC0lM5XtwO/0Z8oPtzwIHMeqrC1UsL9dKo53z+KOKDs14c9ZzlKcQHZz0zXqiIF4hztQcVLn95Fnqn"
        "929cuAXFAfg9neM8+2XoswPxAvaw517EiyNCfYpLDytcf8X2yA61Kt4OjXMjM178oR1XuHgBPD2ThD8+ZtuZ6Y8J+N9xwR81IV5A"
        "7kxciBfgtfceQbzAfmfpKOIF2m+t+3mJP2e6Xlqf/iW5eGDxWS191XD6suJFHvHiyEdCv9uEfr8v9BvxAozCpRTihaJYeZnpF2l+"
        "HT3zMo93nIQd7EH+RPO6dH+dp1/31h9bIf8y4wV4HEaY7eTycurnwyv8fqMZecmhlcry4vtXmPwdfN6Oc9slrB/6JOG2B1Yqy9vu"
        "WeH2FXW0r7jbLC+C76q/vs68ZOwDXbzkpISXLOKIl76B8YOfnDzEnRPp+I6WyE8uvmTnDc1qeJ6y3R+WN1p857T7ewNOOdSe/X4C"
        "+MVp9t0BF78Y7333DSP+4P2nq7hmkruxTwG/WPKeo5tfvNNan3h+8VmrnOcXPwc7qOPWLS/e8JLJ7z2tvG3OxzMBvOGnrHKeN/wk"
        "t65q6ilDXlnuScYbJj94E/xz8A+0WJOAc62Nh2Cfsz/G7eMs/jDOxXXkMcXm4P2zF4+Y+MNkT9F5xL3+z0l5xJ+FXkPyiMdsvIfj"
        "ETv2O+vLI2YHODaPmK0fhQvPlSrCV7b5xGg36LsVEj4x1ruiEI8Cv1sRwMcinmzo71ZgHgsX1olHvE5ychfWyCPGeXYRcaEPeqbv"
        "ech5bHjPOq+E/F5qh+R99wr5W1hXtWrY+7jsuxXvby3PLKCfwbzhs77+EZk33In4Cf8hHvFcJ+WVNL9XoultbHP1VjFf2MrLouar"
        "hzi5WeE9tMr5wvT9irB84Tu4/lh20MTHrSL4aNb3FF4Q5/tFJZw/79gQf5Z/v+JW4Qfj+xXVWeht2Fo3jjvyNIufPcz72dywv1/a"
        "8/DEre13kXnBT/A8ShcvGN+vyP96SPvbuSXrSeV84IMcLhSdD9wFno43H9g6lwAfmNYx+p6d5feNfFyw+MAYf6aa+MB34p74wC24"
        "p3yZ6Sc7bu8jeD7wYgAf+C88819a5zJJBsDpryE/HF8rLxjfs7B4wX+McSxL1pHJzeHJSr9n8S8RebKvSr5nEXGfIrV/4sl+bdWL"
        "v2bNr+t7e6xD2Yv4nkXyqBKG5yTyPjftfT3kw/p4HReXg/htXt+X8OPLEq+ou7nX2s9w30cFX5L4seL7i1vOg53170dYOfR+npT/"
        "2uz/nYvQ/PzOOn89N0n8O8+3E5qf/5rwnQtp/Avi79at8vuDNfJ330DeX0U4dGLVK/448RaOv/s6tc9/z4H4u7Qeaer/CLgF+LvA"
        "a2z+7g3Ficc65TH+7nVOjvN51XGup8Vk75NUS/T9Z8gTBN4u9j/0vZU+C1//riKusxXxdgW+X1h/lfEDI/N1Ed9k/H8ZT5fim8t/"
        "p5CHd9g8AtN+RZ4ujRv83O6G/ZI8mPFGi+22Xzn5ldZ7NCKvslGyfqS8z/X84vVG8CptPm6b/3eBQsojfrL4fSCKV3ReoE+1YR+k"
        "cvZHz60b7/ayN++2mKN8rlLe7d2KM/+u1C42yh6i8qnXK68Qeba0DyC7sOL/Edo/D4FXCJ7tyKwrDjOe7a/w+1nH71vLsyUeMe2b"
        "eZ4tlVvjPC3wbB3jYDzb3YKdCDxbR/2Y73i3imfL68PZX1++raMe49vGOL5gDuerXD0/3i3h8ZL3gvrGaH3G90Mu4/w4WSH/1uLj"
        "vefJX+1ubOF4HzZv9ac3nfvXBXw3k74jl3vUn39rn39/oSLeot3/fwrg3x5Av/+j5OR90vwPZKv4cxyUEw/UktsQfG74yeLdfimA"
        "d1vEefaRAN7t76L+5xSn/gtdx7h4M9DuPw9L36bzwI3m4fZ8Sni4rYyHmwzi4TZv83CVbR7uNg9X4NUJfM9PHg/33Yg83H/f5uEq"
        "2zzcbR7up5WHm43Iw/0qx8Ol82biyWrJExXycfskfNwhCR/31yrk4x6R8HE/Z5b/PwQo8ak="
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

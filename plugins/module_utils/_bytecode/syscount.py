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
    "type": "raw_tracepoint", "code": [4960, 11376],
    "maps": (
        "started 98 started 12 wanted 35 gate 11 control 14 owners 96 owners 21 owners 40 owner_levels 19 own"
        "ers 45 owners 50 owner_levels 9 owners 23 owners 125 tally 103 control 293 control 24 rows 21 blank "
        "10 rows 6 rows 7 rows 31 blank 9 rows 6 rows 7 control 284 control 14"
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
        "OLLECT_STACKS 30 STATISTICS 83 UNSIGNED 6 STATISTICS 52 SUB_BITS 46 UNSIGNED 14 SLOTS 64 UNSIGNED 11"
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
    "linked": "keep_stack 1090 keep_stack 35",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16336, 4856],
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
    "type": "raw_tracepoint", "code": [21192, 11112],
    "maps": (
        "started 87 started 13 wanted 35 gate 12 control 14 owners 93 owners 21 owners 39 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 22 owners 96 tally 122 control 285 control 24 rows 20 blank 1"
        "0 rows 6 rows 7 rows 33 blank 9 rows 6 rows 7 control 285 control 14"
    ),
    "constants": (
        "LATENCY 17 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 12 BY 18 HOST_LEVEL 25 TYPED "
        "3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PID"
        "NS_INUM 8 UPID_NR 10 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_"
        "OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 32 STATISTICS 83 UNSIGNED 6 STATISTICS 54 SUB"
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
    "linked": "keep_stack 1056 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8a3a3d9f9084b1548f9e764743de9d4b8a07a801991acad693371af59771b9d9",
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
        "eNrtXH1sHMd13z3eF5nKpCkvSdGmRIpVxLBlIam2Y7MWLNlxZDhNKH8cxKJhpfPVIi1UkM9CJS6vjUm5dhK5aEq3VVS1BfjhiDRQ"
        "QOoHQKJFe/qjhYwWBYR+pAXoP/xHkNC2nKqFWxiVzOvtzu/N7czu7AfvSAkxBRCr3Zt9M/PmvTdvfjO/LbZo9r/Xyn93lf8KDe+V"
        "rPuFFHteGLtm35tH07xcd/mvjd3yf0Y6aV/bYuLzol6Rb/3L4j6h1dvX3Ngntvy2OvG9RtwXp9k1VX7vk1KptFCWH4e8vCVvmr0/"
        "XP59a/l6iMkfH8ji/WZ2HS6/11m+nsa10Psf9ntGbI/2iH3drf3Io/2ZmI72NtrXQ+Vulpvxyo5kg1Yqt/F0+WeD6i03rBH15trR"
        "r7slfcygPzHWH6sf1qsZjerptK956MnQt9rXBZ3k3giUe8Mht5iEnKRhX80syd3MxisljWPqc1J90fphaEyBps4MZG8+KdWr2yUS"
        "WorbRcL+HeWb2PsLqOcPcDWzTfj9lt2ewtnFktOuCg1TrJ261B/9ec37OZNnTrP3TPSPrln4RfFF2E897AdXSd74wBb2nwX4hVxf"
        "of0du545po7xhLZf9CeF/S9g/ArH2Dh4+UPa4Q/mtMKfNtdWTs5HjtM/ZT1l38Z7b7IHA/DPQi/0w8LCuBxfyF7MGVauo2unLTmV"
        "hJ3Dvqw4YI8Troa+3e5XcRLtR7nDE6uz72KK/AR2nm9jcUK/XmLtvMe+75jczNqXxnsTqvbdxdqHdjWiHPXzcNfatJPsKnfsusJv"
        "Xvb1j0L7FfF5m7/dF7/N7sl/Ln2bxpU1pGOiqIUbz7s8x3Ot9WVOs3hj6AnPec6cviLFoyvCPJobixa3De1RQW4WfkfyaB5diFN9"
        "55me94jz3VVcSY9XcT3e9fPsvafmWTztv8zq0eOC3nn55nuF9vBx3yLGqeJ5jHMa43xeGufJ8ZDjvImN80Rtx7kyP9H4fsT6M3W+"
        "5NSrOXvZU5+UP5hvMb11NDegXdDLdry/neIae56qs/OGUiqOfj/mLTcTu1qy5c8ye8uk3oD+cny+OGjpux79hN5PJ9n7RcTNS0l/"
        "fyR7rvjfM0xf9WjfZMh4Nbk+/ucn57pDTqGBjYuh7WV2WUf+yZ5n745Dnx2s39kHo/V7Yn37bU4zO7TmV8t+zNmKPek+9mnlrZ12"
        "P+9j9d+DcnH4Na7mDPSy3TtuHH+MvVjoZ/UW2i/zOFcQ8ssPmL+MSP6Pe7LXhPbvrFyK7mdYP7m99+F5QhOf9+J5THq+U5HfLax4"
        "PXetT2YxLnXIX+KVPGjU0ocGveKa0RqEeKfKU6z82vb3gDiXKefDafu9abu9RVd+EjHfV9rTR/D3319x6i+br+jFai/J7+j6zopz"
        "3Nz6Pcnk1rH1gvky8ul82qXXG6H0uo3Na29/jHYOs3qTUr3JX2XlRuOKeXhKmIdNXcrrkW/29fwyG480y1cPla83ymUbX4d/tyjs"
        "JSutZ+vFerJ3e48z6aej6xclf3hKXAe4+vtlsb+qdQLkFS7UaJ0QUY55mvUvd8FbLs07JD9o3UBxNjvD5PV17fAdL3Ma8lu89eHq"
        "Z07djkjroAvh1kHZef92hJUznIJd4UrrqY5Rwg/+UpHP13muY4cmm1eqWe9X4n/9inM9X2i4FijnvbIcZ5y4hjihQ07MI04Y2q1P"
        "qX//6YhXQ02btNXWpznqs/Rg1W/p3boufZ79vtTSA/1e/1TzLdeGcj/6lNn9t5h/YKIgPRfar5WcfkHrqUL7ojDPFtqRn7dP4Yo8"
        "H/7xTS7vd+3nO9JsQliQnrvjCiuQSX8F/oN2bhb9J3dhmecbo5J9LnvZ+dxySYhnLjsMiRPWSzgh2hEGJ/Rs19vsfcv+t1baNU5y"
        "DmMdM2CKeM9VXDPpbvv5C/Wb7HlSlSda/fobh9zjXZt5f2OO5x1dv86fjwrPX0a/DT7vrpSr43oCbnIY85gR+zXtIZ+89QW9QXtY"
        "0/YZ+rDWb+v/qPYXekWvVv1/K9T/PH9eLud4fljIvwx9yJJXlvt1q9w+WpeSXxDeWMGVlwPjwbJHXMkkKa4NCHgh5Tnmi8yvzKOa"
        "Fla+ZTLbhjXRH8fGS152acTiyPOZH8l5thF7RPN9bxbv1cGecB3a8wD0aHjmV1ZeyPrNOkTje0gH/qx/zsafyR6s9tg4dAw4NOwj"
        "1xtN7xUcukvCobdJuPB7oeI7H8807ROwCdqcILn3KPI8GYeO1g8XDp1NSfXG7BKFY08i30yLePSEPx5N75kThEvflPCfg4p5+AVF"
        "Pn034vBBbzwa41nEPDOM9T6t+114dIuIF7lxgJcY3sq6N17oHYUeHo+ISy+XVPFXzKOWA3Dp2sjJ+cjxxaUxbxVflnFp6CkFXNql"
        "R9Ib4dMvAZ9OhMSnuxmukJdxrlEJV4gYP7m/wQ8maB34oYhTZ2+w91N4L++Pf5jTrF2NeU3ob+3bKePU7yr86ZSv3xTaR8TnzSp/"
        "YP0q7kQ8TdE+IevfpZ3yPgSN899Fw63XeZzd+lLh1yNS/GL3tJ+VOxst3hvY3yK5HL9Oq/DrfRHx6weAXw8Cvz4SgF93CO2R7YTj"
        "163S+CNOXmpVjf9ENDy7xuPvxrOBG07tk/DsIwF49qCEZ48o8OyRiHj235dY/pyD/r4r4tgpbxy70AC9J/391T0ez0WKZxzHzq+T"
        "P/rIeVfAsQeBY+clHHtQwrG3Sv0/dkfHI3P6iIRnj0TEswcC8OzBADz7APDsEaynjwh4NtmdoX2A9rJ7OS5QPKC4kdC+z8qh/5l0"
        "As8fxn0d7r+Ie8qzWRzLTqhw2MsrzvF3x/M5xfoBuOwZ4LITblz2vVC4LNNXdvYH8Lc/VOTr51i5b6pw2YPC/MLtWYXP7vxtNn4p"
        "4H0p4H2nIuKzdSHx2TOEz/6m0L6EbRXWeP2jYj79jcj7DMur2WdIqfYZFkvR9hmOivsM+WrXc7Kf0z7DL6344UCkX4rjhv41Nj6v"
        "B+DcHNdaFvbXq15/jEVbf5C9UH6YG1tW4N4jStzba11CeqHxyc4sA//u5eu+OM6hWf5A8cmcQ14+LOZzja0KvZFdyfo4WRt9hl2H"
        "ZS8q5JzUPNf/QfJIH7L9Z2fZ+x0tFHdfVfgzsz/VPDTUtfKpeK4j3PxY6B/l8U+38zHYvfYxw4kx78hxlezAwn2acH6OxVmqH3iw"
        "o5yFi5tzT8KvSpIe/5iVfx7ly+27VC5vxP5Pc+LMTnlz1u/6/wpynO/rjjzeiP25Il9j82xGb1DMY99D/sHmiSzyD3ker6zLRxBn"
        "pgS8osjtfLDkxNEC8QzJP8La/0KM2qPw//59gf4vyIW/u3AvSa4sp9C/i+UzvT2svm70S/YPrAMIjzyNa9bVH+RH/Q+x6xizp77N"
        "9yvGd0TI7yz/i8N+7Dg11yPEI/l9VZxaq/gUNa6QfgrtPTWOVyOe8YrOLVO95iyrt6NbF+qh97j+4fe0TjBnRfuLbOez3vZY6If8"
        "6V2R5jfenxlmV33NPZqv3SCfb1TgNo08HgxK59YV499do/ltLNz4UjkaF1kejVNY/dH+S2VfBeP+FruepnUQ5pfibhq3P2V5Cs77"
        "OeP7RTu+92tO/3f+Hnfg3/zcuCt+b/J8bk4dLDnn1aB1Ac/Tmwi3GBXiUkKr4/1vdDyncrletv+da7js6ueM3c8OyQ/EfVdn+Zjd"
        "7mZFfxsi9YfkW+aZFp5fwTwWd43/Isa/CfKanOPqaOeU3a+Y1K93XOWsiZryh9yFa+7fY2xfhPWD7Vvl2v/Vvh6ifYZ6aR7CvhTx"
        "LTI4V2+kfraq/ZvKuYJrt5z7ikstafva13ofl2+tf6znTI//cMu5nl7A+evCWXauIdf/ccl5ror2vSke0jxnpB6vbr+Ln8NaFNvf"
        "ytpvzmA+bd4j9qOV+vFnt8gOrPJD+ZiwP1VINgn7reZFlj8utQTvg553tpPW3/PjyJdaqtx3S4Wqv1hXwX+d5z2ittvQn9C9/LDC"
        "21lk+/bpflu/HEdx7dceF/AZrvcuSe8p4o1A37SfmEwJ45Frv+U5P1Tw9XeQ/z+sRxov2FUm1VKVfa7bOHE/uM9uqVEf1/z0Ymit"
        "uuc8wu1zguYBnXAEuz/pB1zrWbv+M8CTXmXjSPe0nqN+tSVE3I3k9g3qAl5h5c2WHSwkWA19O9jvB+pYfKb704jbdjldE8qlpXJp"
        "lHO+b5WLS+XiKOd8buFJMamcdb+jbP/OdVnj45X1gNXPE1jfNkIfbXFpPPex67ZduGfH77QTCejzfozjAyj3BLu+8oxUHvU2PqsJ"
        "7ZXrs/plj2Nc5/e2vstXiwlx6bUK3lpnj/9PsXkLOH8mlRLWpSn0k/bJi0cw7sDXaB89g3yC5M7BDhJaK/YLGa619xm2v1/sxDmv"
        "p9u0/0K+adXf0fljIf9MaGwfpvr2JYXzB3TerKKvBkFfdI7BbO5Euz+R2t0ptftDqd3vs/I4V7mUZfPVHOM98vN5fSO6sH93fFwX"
        "8sfDsINtPw2/xrgu7W/yjL97u//lJvmXNQ6Nuyvxocd5zq6L2vlPN1lcT7B2xVT4+EPCuSWSw+NFTIoXiOd9ZxAvcE/rMooLlv0K"
        "8QJy+54U9WDhFgmup3K8uAf+jfhA96eB79jldE0ol5bKpVHO+f4BxAdnuTjKOZ+nEB+c5ex4oSNeIM417tGEvOQE9E78NBceQXEA"
        "fk/7Myeegz67ES9gD9vuR7zYL5WnuPSYJrRXro/s0KgT7dDaD7LjxW9V4ooQL4CTZzBfF5+u2Jntjwn430HJHw0pXkDuXFyKFzhv"
        "v3c/4gXWMUsHEC9Qf0fTj0vi/tH1Um3alxTiAT+nyvXVIOiLx4s84sX+T6R2d0rt/lBqN+IFTgoupRAvNI3nW7ZfpMV59PhrIo5x"
        "GHawDetgGtelLzZ5+vXe5q/eJP+y4wXOZ1hhtkfIt6mdB26K64g25CVfulldvvvITSZ/k5iPYz92CfOHOU147IM3q8vbfu6msF5o"
        "ovXCz9jPiyo+v3Tu2BzGuNP5c5z7tuZna6ii8O7v1Ry8e+wnBfHu6Xerf7OWXUvlFiiv6d6t+ef3jTwPsM9FphS8/LzYzw1e/trw"
        "8ivrm/lV8vHn/fn44JMNg19GPDPX+UfwkVX8pQ0+Ps49gpdC/Gz6jsFcWnXe8R2RNzq5EvK8Sfea8HlD8/En3mfv36H81so5uyA+"
        "/nw4Pv4Wf7svnhPPW106R/MkjSv4+Hfo9wvCn2u83bz8qVXy8sH/6V+sjpcPuwoe72+EHO9NazLeal7+lHSOcTHgHOPlNeXlZ1JH"
        "oLdTwjlGOg/DefmvS/p+3d8ff/J4+JeBbz4tnV+8rODhfyVav9edh79YJQ9/V8C5xcsB5xZ7cJ5A3K+qFQ8/k6Lzivfins4rbsE9"
        "5cFsQaXmjf/1inC+yBWncX5Q4s1n0gwQqJ5H/gXWvovEI38D7X9fMW987zZ/J+D7Ec/vfWedvhNwRji/p8rnKX4Z+q8wvZtxjOeX"
        "NO/97nnxPMLtyqfnJd76MYXcV9378n7r4b4t7LsjFn/UPsdQj3MMF8FPx7xLvPXPDE/9IvHUtwhxxJ2vzXt/vwH9yCLO9n2hyVvP"
        "9B0A+j7Ubm9/5ueDk9K5g8DvN+iaf3yr4+c0Ox3z/1C2rUY8+8Z14tnHeFy8PTz7/w7Js//ILldEvmueqzHPHnHWxbNPKnj2cny8"
        "8K2S5ji3mUk+ivLsHId5XowDxHMvvlrRX5senndfaQ/bL+X8/bQb13PKofoqcQB8+TTD91x8eeArA6MiHnMV10xyK/bdwZdXrCfc"
        "fPm7uL+KfPmT/LnIl38JdtAk7Nd48eCXbL76Me1dezxeDODBv8Cfizz454X9JEM/Yskryz3MePCE/76N7ymAT2PEWiVcdnW8mgpv"
        "5GkBp+N8ePA8TMwvxbbg8yBevHjiw5M9RefF7/V/T8mLfxB6DcmLn6icXxJ48Y59/try4rdLODDDhQtnXypVdV5ogx8fEh9W8OOx"
        "z1McjYgPB/ALifcdGh/GOBbO1ogXXyM5ubOr5MWDn1FEXBiAngk3V/MygWfktZDfQe1W4EpV8hExrxr1sPdJFT78YUgce414kwHt"
        "DObBn/T1j8g8+B4RPyBe/KUeCTfMX4mmt4n11VvV/Heel0Xdp31UkJuVvqtUPf+dcOKw/Pd7hfZwO2iVcOJTEm55Sh7vV6rEiWvN"
        "d//oDuO7Ayeuz0JvoyJOnBLnHZqvOE436u+XlXF49s72u8g892clnHjQGyfOf7XKfam17Xf1/PY9AThxEL+9FzixN7+d437gt9M8"
        "RudGuN+3iHGB89vR/0w94cX34Z7w4nbcU77M9JOdVOHFiwH89j/xzH9pnssk2cEz803kh5Or5bkDN+Y8999BP5YV88j0+vC+lbjx"
        "v0XEjd9Q4MYR1ylK+yfc+BsCbkzn9Pn4us61sAZlzwM3Th7Q/PJYFY953b4/hXzYnGwS4nIQX9MLx/XjfxNPrq9tL1/PCN89Bf+X"
        "+N7y97huO6973r8dYeXQ96aUfO42fzw59Pcmepr89dyq8O+8hCeH/d7EmxKerIx/QXz0phVxfbBKPvpbyPvRDqMuseIVf5x4i8BH"
        "P0f1i98nJT46zUeG/j8SbgE+OvCaCh/9hubEY53yGB/9uiDH+b7uOI9hxFTfR6lX6PuPkCdIPHSsf2hfY4CfK/2uJs+zVfHQJf5q"
        "WH9V8V0j888R31Tfs1Dxzim+ufx3Bnk4eLdK3jn1G3zzvs27FHkw40EXuyp+5eQL8+/CyDzhFsX8Qd9HjBCv14InXOGXd/rvv4WU"
        "R3x7eR+O4hXtF5gznVgH6YL90Xs145Ff9OaRF3OUz1XLI/+85sy/q7WLtbKHqN8HqFVeIfPGaR1AdsHj/35aP4+AJwve+Ni8Kw4z"
        "3vgviOtZx++3lzdOvHhaN4u8cXrO+3lM4o07+sF441slO5F4447yMd/+3i7euKgPZ3t9+eOOcow/TvxwfPcI+6tCOT8eOeHxiu/c"
        "DEzQ/Izv4V4EbyJZJZ+cn3f5wJOP3dfSzuWLPOwf3HKuXxdwPo3Oa+Se8ueTV3gfT2hV7Q/x9v9zAJ98N9r9Q45D6I7xH8rWifs4"
        "eE68Zi53c/C+4U8Wj/xAAI/8r7Cf/UgAj/wEyj+sOfVf6H1SiDdDXf7jsPR7tB+4Wl55/2eEV97BeOXJIF552wavXNvglW/wyql9"
        "nxVe+fWIvPIfbvDKtQ1e+Qav/LPKKz8akVd+ROCV0z4y8b6N5Ner5Jc/p+CXjyj45V+rkl/+ZQW//HH7+f8DaQ/iSw=="
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

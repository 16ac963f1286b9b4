# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 14888],
    "maps": (
        "control 3 compared 401 owners 168 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 129 control 14 control 70 events 7 control 14 control 533 rows 18 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 45 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_"
        "TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEV"
        "EL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 23 BY 11 HOST_LEVEL "
        "14 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PID"
        "NS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 6 PIDNS_INUM 8 UPID_"
        "NR 12 HOST_LEVEL 9 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID"
        "_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 2"
        "8 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 110 CASTS 3 TYPE_OF_TASK_OWN_CR"
        "ED 4 STATISTICS 8 CASTS 21 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 76 UNSIGNED 19"
        " UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 508 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 158 TASK_TGID 1 TASK_PID 207 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 31 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 499 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 547 bpf_rdonly_cast 14 bpf_rdonly_cast 117 bpf_rdonly_cast 32"
    ),
    "linked": "keep_stack 1694",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14888, 4512],
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
    "type": "tracepoint", "code": [19400, 14728],
    "maps": (
        "control 3 compared 401 owners 159 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 14 control 70 events 7 control 14 control 529 rows 18 bl"
        "ank 9 rows 6 rows 7 control 35"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 45 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GRO"
        "UP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 KEY_VALUE 23 BY 11 HOST_LEVEL 13 TYPED 4 MAX"
        "_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_"
        "NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LE"
        "VEL 8 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 110 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATIST"
        "ICS 8 CASTS 21 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 77 UNSIGNED 11 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 "
        "SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 499 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 78 TASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_O"
        "WN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 31 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 490 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 464 bpf_rdonly_cast 14 bpf_rdonly_cast 117 bpf_rdonly_cast 32"
    ),
    "linked": "keep_stack 1677",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34128, 4344],
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
    "source_sha256": "8ec2c36353570d7078d66ca9cebf82861d678d419bd237ca4a0b537c20b0586c",
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
        "eNrtXX9sG9d9f0fyREpOTFoOJdqJZipObEWFAidNE0doGiVdW3fdJsUJZ2eBYDOca8ObEMve4pwJOFKdpa2HIVXQuWmKopaUWcr+"
        "qIWhgwSsA7VuqIUB3fTH1mYQNrhFgTldsrlY0MmJQo533+/37r3He7w7ipLtjPrnfMe77733/X7f99f73sf5rQMlVv6b1Zj1l9t6"
        "3jpPbWLCX2ECjtEQY+dLpdIfl/9tPpJkUeu6gc8nNd06pkLi88lQBO/bYx17WuGGWfz9z/CYb2HW+/PdMRiHJtLJaPC+yusRgZ78"
        "e1KD9xnjMF9z/N+13pdwfU9+6/4SPHcH0A27081v7VM8v1txfZfiepfielpxPQVya4Zzne0UxlkYR3mVnztYlld8DJ/rxOvl52Im"
        "35rTbJcL/UIrHPeV2Vay5PcXwnVTD8pkS+bvpkQOl4/mqwuT+HsY37sd6SXheLisHrsr9WPkwN3I34g0jsfheHEvHI1deB3nefFJ"
        "kf7JMn2TxD4dxnVIf8kaV1IfA33Vv8JC1vGr1nWdvYJ6AfJ+EflUSOH8YzD/WRxvMvbP1n37ysTiJn2tCehrCaCvbQL6mob0YT0Y"
        "UyB3nd2G+rjRGmdSi1t3mM83mfLpvVyS5Xe5zEd6vzHp6O+wNe7LSPcZfE8fnuO6nNqN5zSOLjwP43kazzU8B72yx/E88qHJlHf5"
        "fJhVrG/zxgOdlddNioOdtwjrLo/2Jd97pWKeV8rz5PXnPM47JswXnotnSe8/CfI6jvIv359AvY1z/IrnKteFydd89x6BnzS/k+Xf"
        "0yjnEsonbNmZTku+8nzIfua31jqvy7ZemXw2JnCenTTPba58XPV7J2D+8WdRv8bF9xoTOK4QjMsZz62gF6BmWiZK9pX0sRnPgf5h"
        "DeyD+f6+8nEb2hHTbqRRbmnu+efwPf+Ex5MxWNeFzfhcGO6/hMdkTLP0jX4v3O9OPxl7phTiftfZ02Dn9WZYj3oLrEdds9ajzjZY"
        "9w3d3y3Mq6OvS1hnQ/c3Ib27retD2+8S1tnQ9hD+3mldH+yDdcfbWVPRkqEewc7K4y+gPT0ZBjmacrXscBjtcBjt8Bso9wja4QeQ"
        "L21Itzxcy+6HJTv8IK5jXbLDaGcv4joy+vA62uuLv+esv1twPpb9DaF9DG0C+xhqAfsYIvsYB/58eiPy58MixAtRkEcoBvIIkTya"
        "8f7lIs//joFfFXk7N/TAe0WB/w8Q/39pXR8cuFqs4H9ZAEH4n1gl/7vWiP+3rYr/P/LJ/wWJ/z+U+P/3Cv7/LfJ/vsj5i5I9T1y/"
        "B5DPyfDHGNmPNCcXN3mkapBHBf/v8+D/ZgX/b3PGdceq+P9tn/x/TeL/OYn/X1fwfwz5/zXgf1SKk6PHYF7oB01/FOXsN58HWHxE"
        "eTh+6C30T4t4XMDjPB7n8DiDx2nBnxldlIdc8cxDrnB5SKEJx9/0R7CuTzh+j9cHfl5py59vsP1J2C1uRn0wUO6HwndY9Pj7yK/2"
        "oV89YfH5dpsvmks+NPQlUNzCH+J4IvB8MgKMHOra5mtcpp49Koxvk+v4yN+TnA4ztGt4TLJNqB+/VZTjCHl+x7nnL+GR6A5pnxH0"
        "0m0cx6qMI8MesZ6neHcW11fhIBzjaTz/c6SrA9045g/G/hgcw3C8eAavxyDvPIDn/Z/G60/hEdf7xc/geQQW+AE87086emfa/cIT"
        "OA60I5nQf5bMJ/o/wQS5m3EEvz5ORiGOmYqiXkbhvo52DfnfUaR4FPJh97wwqT2ryHMTGHfBcwauHzpm0f8UDiP/o8h/PEr0Rvrb"
        "cT4xVf4L8d0UrL8RnT3GaPzbK+0ri+P5LK7X/NHzJZW+ifEx1iVkepvrSydXhU6EoyPzKTuFz72A+oL54xQsgxEV33QGjOgYLcL7"
        "mtCeYX5Dfo/ykaS23ZoP2THKgyiOpzwsaB2ngHWEZDPG8WMprKu8I+StHcNvw/MxfG5UNc6NME4cX3x0fcZJepU7elmxbo5XXR9U"
        "z7Gvp6rrfeHLzro2533xy5RXkFwLPuW68brItZI/7vU7Y7yvJNqlPqH+lHs9mL9OWl7LoZvF9Uf0sppo//MtmC9Jed0lPBI/L+Fx"
        "qPPj8Nxv7MJ6A9RBslgnrLi/9XZhPLL8Sa+85X3ap7xvXRN5JxnKWSM5vwvzOZ8u8Xw1JneXquXJxhvAt47WFhwX8uVOfB6P+W64"
        "TnGWGV9rXN1OppsJXSpZx+aDyLfTtr8YMJ9DPzOLcWnhZeR3E/L75err0ZEDFAyj6F+Jz552anid1l0VOpc5OvkWkEOSPS3Ud41x"
        "uJ7dFKG4Ae3zk8Hszej62htjHPQuqoG+GJOO/mhV9DFTzn/S1jx3w/sx3zocwXWMR2MC+XKnu50YehwKyPnevhJfpzfHnzfpRikP"
        "+oXgz836k6V/L4j2QGc/gftw3plmHa9vx/Mw1X3wXBPqedkxp25q8oP4O9hJ9y2tuO+nYP12AvYviE+Drf+yIuZjexR2flKxjwIC"
        "MF7FOHIMFiRfR7Tq0REnrnrBNY6HeDs7/nNcl7+O8/+pYjw/c70uz7uinuk5jhZBXnK+S3lKUvvHkmW/PNZNRtOs9+ls2uIz3Xdg"
        "uMa8Vble3kW+fQvk3yTxq+n3gb/fiCj8dZfgr2l/zs4DMG/v2fmsnQdEsJ571dzbwLp/vE0hB5w30c9K+kbvy25y5yPpV0fnXuam"
        "rzrrF/OIivl/QZy/Ks+Q6uOUx8h1ctU+gzLfOOteb6+gMw33GWMJIb6U5+vsvyree0Y97ojL/kUW9w96OndUl+/Lor/Nn1K8P1cf"
        "vuVOqfnGzyM7XX0cfulQ3CL7kyyOk/jf0UX29rsK+xQR/KNMb7Bzx4qrHP3aAdvvdKy4v7+VudE3xmO4T/0wq61eFl/h6xVLbXus"
        "ozEBdHtau+33mvbR/B34FFsBfRH1WbYTpFdmPbOWfWPjIaQbk+b1Jaf+lcD6KO9PKW6Zdblf48Zr1yFO4X5/aEVzs7eZpgcV9Zar"
        "GugF2Nssxk3ZHU6d39SP/jbyN+9opK+wPxqy7ZwZOeSbBoT60SyOd2knxWcM4/A+V7vXsx32W5fa0x76svhBsHztHz6A8T8fcnuu"
        "Qu7IP4pXTTpnuPg+ExsX5rnUnsC8XR7nXwcc51/hOLMh3n/IfkDmW74F4sB4OJidozplvltBtxfiUbJ/nnTRbnv5A5lOvhf37bth"
        "X4zWj2wP80dBfwrPusfZZBftddGdRjuwS5F3wT6aMc7sfd4I1tfNlWFcwPG0uedtdL3CT0cZuyH80FR1PyTLydMfjQO/5HgoewGe"
        "pzow8Z/shzG1X8ifjElRr2T/7cmfSbjP5sNDFDemPPVV4A/y2ZggPRnQqulDvF2hB+1M6MPxWq/xE/XRg6Dyq7Sn+wOPj6ens26N"
        "96NyfpI/C/LORJsV/ufzoWD+5zUhrnbq8Cq7mK7JLirp9aaC2UOMA3NH/dpB8BsUL3vU7e1+PNovpL6Sk2HJHtp2HvtvesGu9Wy+"
        "F9cd9hNwdSZB7xV1ZLru2/6duUHs35la7d+ukqv9m5DsX0j0T8R3Y4r8TRrtoKhPpHdB9apA+4QYdwS3f6gPrfe451sveMjfYx3W"
        "Te5H6yN3v3SU8vbwd1TvpX43sl/GtFOvs+JljCcp7qf8LNcFBcLckYRQP84dgfg4hwlFpT29xfW6cR73iy4kSnw+6Lfukk2Q/XXi"
        "/ThHL3cE+oxzsZRiXC2B3pdPQfxvmpGYcL0LxwHjp/pvFOUyi/mUSS/B7XeYdfRdnL+jfSJzH/Cg5acGhP0gqrPoLCnYCVrXZG8p"
        "Ts1vduL5GIN+8V3W8++X6D0jjO9bbrF+n21y8jmNy4+WWvsYHy9RHmXO6yVun2cpG8Nx3vs+78/tPmCqk5yrzDusPPVV5DvN40Gn"
        "v+SqxacNFn8y2pXSQJX9UuMC9qm2UR9HEvo4sg7fRoT+ktsq7AHf5220wrwOhUR7avJpxKoLaQLdwktiPf1kRFx/8cdoXBuscTnx"
        "S4tQD+TH6dYncoj90Kqzkj6csOOSv7P1+JjrcwXhubz93Pft5zZydQ3HfuwR6gAUR+e2fg/tP/QhkVz2od82+7Ld1+GGqvahdrug"
        "CXZBjgN5vXkY9y0f5er/9n5Ny5y0D/59jMew/+roAs7/jZJM95MC3f0CXerTMvvhrf612Kb62CnsC6uwU9g3ZtspTs/n0c/wdsoY"
        "P4h+GOMzzMezrzp1CA3iNowb0E/0vgfH7qtCnFcwqC6vCf2ghZ1if4ExjXWKWNyz/nbZtf72nWtu9beeFNUjv/ahUC8arV4vonrn"
        "Eo7X975dE9W52qS47nKg/Ur6HsjrvfT9xmzEscuhGsabbFL5y4hrvET6R/1uDt9J3kPX+H2/Q7HbLXtXuU/2a8K6XGqLWXSmsE5q"
        "21udCfKcxT4zoq+zJxXyS7nKIRl7+loweTx5TajfJqh+O3AN6nC6MC56nzmfPs5v6uzxCj5rXNzcg3pJ55Q/zWqinM2+Wn6fk+j3"
        "7K+M+3V7XBrr+QT8/jlc93ROfdjWfRoT7otJ98XwPv75z2G8yt8Xwfv46yZfQ9J91ncEI8ivJpQ/Q/mT3GOi3O8Ow3cK1NcSf9w9"
        "zzN/N+k8dxfeh/65ANvfbBv2yRYgzGHPjVD9F/Ue+yS34fdSL0ak+3GfPR5iwvwcvddB7+VxoR4lw2JfY/wJWnca6k/CdV2SHab7"
        "qD5s5t2m36F+TXP+0B8N8fg+5GdGx77Sx5x1bY6H4pYC9mua34GluT6BjB4W6E5hv4rOtoA/ysJ6e+S+D8Avol9eejDFfsmt447E"
        "f5V4eeoM+hpWPz73fOSR1qVlxu2TxHcwyW5RPP/jZZhHGufxK2keaWkeb0vz+A/XOEpne4v8+/Joh9T7sk3u+8Wa+34xxY+OnVsu"
        "VdvP5e35sms+vmx/RxXi4rgK+lXs57Kf71tV+4Mh/L61U/F9K8ZfTh/dTI39vTPV+3uP4LrCvhXqX6no702JfXeV9bG3Vtnfu1xS"
        "yU2sWyx79PfWh06uCp2q/b3T+NxX4UI/mA02Bct2RMU3ux9t7H999mVtV/RlvSX1ZQXTY2d/GftMhhX9vaM/g+eb8bkxn31zY+sz"
        "Tqor5M6+49HfO6Po710Ur2+prveFc1L/4TmyWyTXH9h1kNr6odeWX8b4glCvqczLFiV7tCjUn3OnrnqO56prX++i2NcbFe2+09c7"
        "XWNfL35H1Dvvs6/XXe52P5CnnEd9yvnWNZGzuq93Wurrnffo652T+noXFX29izX19RpvLuB+1RHkX972F0J/L/ob//29kj0dffqG"
        "tlPV6Lwj9PfOYX/vQ0I8bIzPuff3Zh8KNu/R9Z23MT4v9fcuBuzvhQBG3d8759HfuxH3GReF7w7t/l67boD9vRgn2f29R0T9pP5e"
        "0mv67p34oLNx6XeQk7MOonjfVuk6ybVduk51H2BAlsNb4PPmjs7vFXn7VekHvwVyaYYPBY3jGDcOV/bzXvXVRwuJS3b6PZznK4r3"
        "jhfdrlfr412upY9X6gdz+nj/NWAf758U+fr1gVFaF8H8nnpdUB/v6SJzzZe+CHw1VHXjGX99vPcMwjybcd+xGfcdz4l9Np59vDGp"
        "Pq3q3z1O/bu/Le33/Carnh/uEeeryh9i1P9Qp/zBL50JrA8PJwS/kzvrTp/8pI1z45FXkL3O4nvs/lyF3ChusfukJL746Y+qKU86"
        "6y9Pyr5ZfRx+6Rjjb7nvE2Pe1bGF7OJfKuL+sGu+OzgaL64y/y/ydjj482GxXmPv96x86IeO23cXfL1cZ//zIehpA8fLPW5s4HhZ"
        "9bAGjlcDx4s1cLwaOF4NHC9+Xg0cL7zewPFq4HixBo7XRwfHCwB+GjheDRwv1fzWE8dLjl/s7zvJnh7CugHheNE6tXG6YKEewPN+"
        "qV+4cB/lp5o1v7J/KPFyk/tVVDhcg+07GvhbDfytBv5WA39rXfjVwN9q4G+579OvF/7Wi+778w38LQl/63el/XkV/tZTwezNTYe/"
        "9bDH/rwX/tZ9uD+/1vhbd+E54W/diee0j5QGO+eJv/XzgPhb/+4Tf+s7zC1vI7+YiUJgvHocLvge1cHhegX5oPLPP73OOFw/Crh/"
        "P7NOOFyTK3xcTf3MlfvbUMDJvgZ2IRP9PKsW76q++141PpVfHIipOuFT+cQ7oO+le1KP2vu1Edyfsfa90b8QPpWz373GuFRn64MH"
        "4peOb1yqnVuFPiF5HXr2hXS1VufzmuO7hZg/e+iFr/XxOuFrda8zvtYdNeJrJT9S+FrJ0PuuuFr5U4hvosTXejcgvtbbNwi+1r8F"
        "xK36CeJWHasTvta3xb4TJb7WQsBx/gDH+UxVfC0Vfkm+ZX9teDKn6oSvNbU6fC3yc/XD1bpXkU8tV8XV8sJR8sQTqRN+km88Eduv"
        "wX6dajz+cUWWq+JoGRPwno5WBZ4W9olU4Gh57MP71Sfat1g9nlb/qvC0bhYcrdrxsz6mua4fxM0i/5nRVPhZnw2In/VNoa/IP45W"
        "qs44WrGa7J5/HC3E7VPYO1U/XP4s6K3ch6nC0epJ3YvrJP2R0m/H3g1UHVe98bOoT6pjsweOFtolYzJWG36WpE+OvUO9CWjvelLd"
        "q9ODG83fTVcfR93ws1IB8bOwr7CBo+XvfQ0crT7G1429cbQ+1cDRYh9dHC3qQ6a8/4bH0VJ8D7DeeFpUl/5/g6OF+b/xJto5wtFq"
        "F/sDVo+fNeOBn/X1Bn4Wq4af1caq1WPV+Flxsb5k42edtuRxKLpVgZvVIfQleuJmtT9ln4M89yrkpcLL+oOAeFlfVOBl5QAvK+oX"
        "L+uxCr5qnL/uGQ4J/jswXta+mxQv6xjyS4WXFa0TXhb2Y641Xtah6HXCyTrhzLuBk2XiZP23T5ysX6wRTtbvFPn1me9G/7ZZzE8J"
        "f8jchzGh4YLgWSWwb4Snc71wrJw+tLka+2PnGvhVNxV+VcD+2OuGX4X9sTc9ftXcOuFXFez6w42IX+W/P/Z641jN1Ngfi3lk78I6"
        "4Vid9inv9caxmpH6Yxc8+mPn1xTHKhM9iHx73vYX9cWv2ntD2yn/+FXz2B/7hBCnEg5UJX7VF4LNe93xqxZWiV8FCYS6P3beoz+2"
        "C/f3xO/uVotfRfOm/JW+a8tEqT92C55rQr+ZGn/qb4pCP6cCf0ruK8rEsK911XhU2Nd6gfCo/hTH/7bCb0xdZ1yqHwfsax1bJ1yq"
        "l4p8PKyK58l+JTWwi4TflIl91jUfp/glvvk6x9PTMp7TYknIn3z8PzvV8rKeLZ8COUr4TcYF4JeNv/WyuC7zr68xftPrPvGbpj3w"
        "m173i9+0qNinRPym1BbBrlTGb3PuOGc4nyza3Z57Eu78Rvwo8hP0Xa2qXzbbJO0feOKcifusSvwpaf91MJtaJf5UYo3wp/SiHzre"
        "+FOAY/V/o2UyEw=="
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

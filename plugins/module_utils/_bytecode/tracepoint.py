# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 15112],
    "maps": (
        "gate 3 control 14 compared 403 owners 168 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 102 tally 129 control 14 control 22 control 15 events 194 control 13 c"
        "ontrol 278 rows 20 blank 9 rows 6 rows 7 control 36 control 181"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIE"
        "LD4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 45 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF"
        "_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LE"
        "VEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 MAX_EVENTS 36 KEY_VALUE 19 BY"
        " 12 HOST_LEVEL 13 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID"
        "_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_"
        "SIZE 10 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 "
        "PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYP"
        "ED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 18 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 12 CASTS 2"
        "0 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 77 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CAST"
        "S 20 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 524 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 191 TASK_TGID 1 TASK_PID 178 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 26 CRED_UID 1 TASK_COMM 32 TASK_COMM 3 TASK_COMM 248 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 515 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 551 bpf_rdonly_cast 26 bpf_rdonly_cast 34 bpf_rdonly_cast 251"
    ),
    "linked": "keep_stack 1610",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15112, 4640],
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
    "type": "tracepoint", "code": [19752, 15000],
    "maps": (
        "gate 3 control 14 compared 403 owners 159 owners 21 owners 38 owner_levels 19 owners 43 owners 49 ow"
        "ner_levels 9 owners 22 owners 103 tally 124 control 14 control 22 control 15 events 194 control 14 c"
        "ontrol 276 rows 20 blank 9 rows 6 rows 7 control 36 control 181"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIE"
        "LD4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 45 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 MAX_EVENTS 36 KEY_VALUE 19 BY 12 HOST_LEVEL"
        " 13 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 10 HOST_L"
        "EVEL 20 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 "
        "TYPE_OF_TASK_OWN_CRED 4 TYPED 18 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 12 CASTS 20 TYPE_OF_TASK"
        "_COMM 3 COLLECT_STACKS 77 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 20 TYPE_OF_T"
        "ASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 515 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 111 TASK_TGID 1 TASK_PID 179 TASK_TGID 1 TASK_"
        "OWN_CRED 175 CRED_UID 1 TASK_OWN_CRED 26 CRED_UID 1 TASK_COMM 32 TASK_COMM 3 TASK_COMM 248 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 506 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 470 bpf_rdonly_cast 26 bpf_rdonly_cast 34 bpf_rdonly_cast 251"
    ),
    "linked": "keep_stack 1596",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34752, 4480],
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
    "source_sha256": "c874c52fc39b9fc8965f932c9911e652dfe4616707b7e37c4e02352bffdd54e7",
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
        "eNrtPW1wG8d1ewAOAKlIgCiBgj4YgaZtfTRM5I84CmPHtJPWStypZDuonGQ4Eoxw6CjDsSklkk+YicXIURLOtC7bxs6o7USkHJHu"
        "j1A/0iGn6RSsOx7pR91wpp7UU00zSppp5MRJlK+asmiguHvv3e3u3QIHgKRk5fjndIfbt7vvvX3f91TY8GiZVf6mNWb95Tfst+7T"
        "q5nwVxyHayzE2P5yufzlyr/NIcUoPE9FU9bVyOG9tsa6pmMinFRsBRPnO1VzvlPcfCkWgnm0uHW9ZygqzatZb+gMJv6y9W/zd3w/"
        "CeOncZ6v49XIJfH3BWs9haNxWJcmriurAVz384gAV/49peG6xwDf5rq+bc7TmvScp7BhTxnGbQK4YW+4hQ29ivE7Fc93KJ5vVTzP"
        "KJ6ngW9a4F5nW4R1FseQfhrwS2IUx3Xi88o4kyLZlgzb4QG/2AbXvRW0mROlQn8vPDf5ogK2bP5uUmSgcjWnLp7G38M4bxfCA/Zk"
        "AxVm2GnOFxKmO7bvFsRvRFrH/XCdehj5ZAc+x31OPSLCP1KBb4LYq8O6+vVnrHWl9FHgX/2rFn+m9K9Zz3X2LPIF0PtpxFNxHe4/"
        "BvufDtH5edV6b28FWMKEr0UBvpYE+NpqgF85BwBfB/iTQHedrUV+XGWtM6UlrDfM8eZJKvRcLMv0u1jBI81vnHb4d8ha90WE+2mc"
        "pxfvY3i/E+9pHVvxPoz3GbzX8B74yl7HCcRD1KR35X4Y6cTRz3xxX6f7uQmxr/NdwrkroLwp9Fxy7fNSZZ88/5zCfceF/cK4RI74"
        "/m6g15eQ/pX3k8i3CQ5fibz7XJh4LWzfJeCT9nek8nsG6VxG+oQtOdNp0VfeD8nTwoZG93XR5isTz8Y47rOT9rnZE49NzzsO+088"
        "hvw1Js5rjOO6QrAuZz0rgS9ArGvZOMlX4scWvAf4AxrIB3P+3sp1M8oRU25kkG4ZbvwTOM/38HokBue6uAbHheH9c3hNVTascb8X"
        "b/eGn4p9uhziftfZJ0HO6y1wHvVWOI+6Zp1HnYG+HLx9m7Cvjt4twjkbvD2K8G62ng92dQnnbLArhL/Deevr3VyW5azJaKlQtyBn"
        "5fUXUZ4eCQMdTbpacjiMcjiMcvgFpHsE5fCdiJd2hFtZriX3w5IcvgvPsS7JYZSzU3iOjF58jvJ66jPO+XsX7seSvyGUj6HVIB9D"
        "rSAfQyQfE4Cfj6xC/CyULHqEYkCPUBzoESJ6tOD7b5Z4/Hfs+V2Jl3ODd/6mJOD/TsL/Zet5355fllz4rxCgHvwnm8T/1iXC/9qm"
        "8P9vPvF/TsL/yxL+/1WB/1nEf7HE6YuyvU88v/sQz6nwHzCSHxmOLl70SDdADxf+b6uB/zUK/K911rWpKfz/rU/8Py/h/+sS/v9K"
        "gf+/QPw/C/iPSnZy9EnYF+pXUx/FOPkt+yEJpIejh15D/TSH1/N4ncXrDF7P4nVS0GfGFvJLLtX0Sy7xflAc1x//PJzrvKP3eH7g"
        "95Wx9PkKW5+Evexm5AcD6d4f3mTB498jvdqLevWQheeNNl40t73LBg8C4xbx3O6NwPhUBBA5uGWzr3WZfHavsL7VnusjfU90GmAo"
        "1/CaYquRP/64JNsR8v4OcuPP4ZXgDmofFfjSax1PVllHlt1tjSd7dxrPV/EYXBMZvP8WwtUBbgL9BwMNEiMM16lD+Dy2C+QK3u/+"
        "CD7/BF7xvE/9Id5H4IDvw/vdKYfvTLlffAjXgXIkG/pZ2Ryx+/1MoLtpR/Dn40gU7JiJKPJlFN7raNcQ/5tKZI9a56LV2y9MaY8p"
        "/Nwk2l0wzsDzQ9cc6p/iAOI/hvjHqwTv2G70g6bjKv8X7LsJkCPHdHaf7fd3ueUrS+D9NMqdwoFTZRW/ifYxxilkeGsWF06+CpwI"
        "B0fGU24Cxz2F/JKG6wQcg2MqvOkMENExXIL5kB9ITpHeI38kpXVZ+ykO4bpzZKcDPPLD6o3rFDGOkGpBO340jXGVNwS/tWPodRgf"
        "x3HDqnWugnXi+hLDy7NO4qv8gYuKc3Ow6vmgeI79PF2d74tfcfwTc99TXyG/guha9EnXVdeErm786C4/HvDVWxblUq8Qf8qfrE9f"
        "pyyt5cDN4fkjeDlNlP+FVvCbZL/uHF4Jn+fwOth5B4z7+A6MN0AcJIdxQtf7bRuF9dj0bxflH8lNm94DEr1zX/R5PlaK9F6k8+HE"
        "Z4nOP4f9nMqUebwap3eWq/nJxguAt462VlwX4uUmHI/XwnZ4TnaWaV9rXNxOhpsNnStb15b9iLcv2vpijzkuJuH7sKM3LXwfrn4e"
        "bToMPXxdy6lqcC5ycAqtQIcU+6QQ3zXG4HludQTx2IH890h9+x5a3n0bY8B3MQ34xTjt8I9WhR+zFf8nY+1zJ8yP/tZABM8xXo1x"
        "xMtN3nJi8H4IIBd6est8nN5cf0HIp/y0XO28E3/q7D/hPdx3tkXH5114H8b7TrzXhHhebtSJm5r4IPz2ddJ7/7XgJY9TIYzfjkP+"
        "gvDU1/bqguiP7VLI+dOKPAoQwPhLtCNHYaN8HNGKR0ccu+opTzse7O3c2I/xXH4U9/9DxXp+5Plc3rcrnllzHa2CvSnnw8hPSWn/"
        "XrbkVw09ndU0az6dTSzwfvK+oQb9VuV5+Tni7eSCt5/+OcDv8xGFvt4q6GtDk/wA9Nu7tzxm+wERzHdcNnMbKGcT7Qo64L4Jfk7i"
        "N5ovt9obj8RfHZ0PMy9+1dlu0Y9w7f9BgP+NCGPV/AwpPj4dc+cBLlXJMyj9jaPe8XYXnAl4zxhNCvalvF8nH6uY95B63RGP/EUO"
        "8wfdnbcC/uNI3zjSF/M6RGeSZ4URxfz5xcFbfkSNN34fuYnq6/ALh+wWWZ/kcJ2E/44tJG+/rZBPEUE/yvD6Om9Z8KSjXzkQo/zi"
        "pgXv+e/Acx0v8/n9huez9dyqBT5ecaE9Dr/vx3EM6GuMw7z3dG628Q35vZCQ5y9Ek7a81Xi461hT602xiCDHZHnU3XbOul4YyEh4"
        "+vXV5ub96VUeD9Not1xIkv74XwG+vC6y18x4biN5c+MOkjdYZyDJweJjThwwiXFi3q4g+23a432NWzed/1TosPUkHZfs6x7Ij2fj"
        "LYq402c1OB+gd3JoP+a2Mlv+ZLi4iM76NV6+q+S0fP4LrWCvJcL1ySOS1y54PWAvknzyK89ryWsZTqEH8uokx2U5VRiBHAjlsVXy"
        "ypbT28Gf6257r8Ifmi/BOWB2/jWCcW9L/q/z9qMS63zqg0PLrA9seQ35O9V6fOuFMcCPbJfkJlFfj8M8HW2agA/iY/JjjNMi/9TK"
        "x/vlpyLFrcfSNfnTC0/GOPHHPGuKD6T9LBUfuPZfY5+LZS/p7FXmpQ9Uctwcd9zyK1YKcf4L65KS3ulqUu9svApyMq/xck+lB7LR"
        "uEIuPxTyI5d19g3B3q51/gut6cbksApeT7whOZwf8St/WVX5q6rTKxyAczSA8SeKQ9nyOETyGOpyuttvQz7I3FDnzZG/81Xlb71w"
        "KY7lksPovxBejfF5lMchCU/4O9ZFERzneRrltMhfhZH65LOtV2y5zBqSy93t25vjj+tNL5+pvg7/+ljBB6iPKT8q6+Ejtj4GepN9"
        "aZxx4nrglzDBLiY/Ln8rBBLzJ0B+E7z8CahbzLer5Oqdmtdz49TWMu8v+o3L5Gx/YrttF6/i6hqcfWJ85fQewa7Pb/gO8inUVfB1"
        "DhHOX3TvYyWrvo9o1X0UPyDGgezz4doXMAj/foJ7X47L8fG3D2Ke5l4u3mnHp1tnBLs4P/JPqGew3mQE6k/yG14oy3Dv5uBS3Q/V"
        "o5h5eatOJ7pagbfWuuhL9S+2P20/P4/xrojr3M7iOUkivCTWOVpwJ/eXxXpQOCfE32YezcofnJwvC/y+/beIj8tl0V5ZK8nvi3Xl"
        "KZx4QuQtr3gCxQ+628L2PJYfjedLZ29f8RNXoPzcBYqb+81LRMlOam9qnymMF9eal+rTpzEfZo4PNbDeFK5XFY+S5SrxXQrryhw6"
        "UHxpzsJzf3yjhX93/P/dABfjiES/CaSXXZejA9zudNa+Bzo+IsxL8bcLbWnJPi5eaY4O01cEPkoSH33nCsQpdGFdNI+5n1602zTr"
        "/ftc+LXwfxzjSsOwYbo/EhbrnYi+Zr0gn78h+N2Paoy3E02/XrfXpbHu98PvD+A5p3uqL7Xe05jwXlx6L47v8eMfQP3KvxfB9/jn"
        "Jl5D0nshrt7qQhTpz5D+RPe4JuD3ljDUX1O+PnG/d/zG/N2E88TN+N4zTNALm7H+r4j1lU88iXToQn7H+q/N+B3I0xHpfcwfJkJM"
        "2F9/hR8sfpfXg/yTCot1WomH6JxpyDdJz3M4jXlLeo/8RLNuz9QrU8edfUO9J9gVexGPWR3r5O5zzrG5HsprFrH+zPyuJcPlPbN6"
        "WIA7gfl3na2Hc5aD83bPbVdB76EevnBXmv2KO78dyV+UxfMLedrm1+dtN93T1nuFcXHPxK1MklNbcR0fugL7yOA+/k/aR0bax+vS"
        "Pn5S5u0MYwzshnw7fM+Vj6YXR6+3Z5inXrf3ERHsmRjatbJeLz7O7Lz9DuZ8j0T1OGZecr/ljz4qxEed779EvUbyhuQWxZMLa5xz"
        "EbfivRFrPp29BfZJBZ559GMx/D4stsL6vfE4Ro9IX9se/ADiFb+7wvxpUcpLueqNDyL+aT93OXbuZQtfKyw8ZbWflK16klFF/vEM"
        "fheEerE/nIK62ZyDv2OMr+dd69K31npw3UYb8Ht/SJT35r6PWXk4TYBb/GuxfuFIRPRjEvfRulZY63LiVa0CP/Hr9KrL7WcvW3lt"
        "ot+hdsL/SzY/P+k57p+FcQV73HfLfH6H4qCk70x4z/B2Wo708r/Me/k1Ovt4ieePAtoBdt5XykOk4t7+SFHzzkcTvhz+nS9Xyxfz"
        "9J339OPn7e+04Du/d0vwL9c8H5cX9fvd+ZrzzV+L73fR73LqBc82WMd8tnod8+Pe8QBXHXNalJfueN9rTdYxz5dV/CPGXeZr1DEv"
        "Dpx8FThV65gncdzX4MFuMCfYBJD/mApvdt3d6BVbX/mqY0Y/w6l3fU2qP6uPv508OvL5kKKOefjHjPSdVkVPuOoDR5dnnU48440a"
        "dcxnFXXMc+Lz9dX5vvicVGf5HMlPoutLTdZTLi2+jLHzgr3ktt/mJHk0J9hR+aP1yW2nfnlOrF+OifrHqV+ebLB+Gb+X6pn1Wb/s"
        "TXe7nrYmnY/7pPPKJaGzun55Uqpfnq1Rvzwj1S/PKeqX5xqqXzZeBH7LxvoRf8/b+mIPZ9+QviG71sb7iern0fl+4E+vazlVDc4b"
        "HBzCVwHjtSk2JPjLxtiMVM8MdlVH7kB9+x9e3v0bY7NSPfOcr3pmm3/sumaod1TXNc/UqGt+APOoc8L3lu66ZvCTyW4ie2nqcdmf"
        "/D7s70WKT2MdcIx+/6bwezZGdAOHzHlOdXUgz3JDTn6dj5d1dP5DiZdTbn33d4D3FrB/jYNoHw6565Mv+6oLBnzlJn+L+wOGcdeZ"
        "/jm8Z6jyOWf91dlugzcGWjDf14L5PpS/vuts41J+RVVfe5Dqaw8L8l9nn5fo84rCvjhe8nperR57vpF6bMm/c+qx/7HOeuzBEo+v"
        "fcMN+mPK80712PtLgl/g4pddIr+o/AY7j7tIfoNfOOOYDxpKCvomP+INn/Sj3cenhj9B8jmH89j1xwq+J3sl0e6NFz91yA35RyP+"
        "/KPci/M16pD9wTHGXlPkt2F8x3qSkyOK8xj29HP7hleVmosHREu8XK5/fFgR37v6th84Xt+V8Pkynf36bb7OI+iTFvRJ834e9Ekz"
        "/4I+aeQfBn3S+Lha0CetyXmDPmlBnzReDgd90nzjP+iTFvRJu/H6pA0I8ZmgTxrSO+iTdk36pMn2i/39KMlTDCDafdLonNp90OCg"
        "7sP73VKdUBHxaJ6vXmvdvyrzdJPr51R9zvrabwn6mwX9zYL+ZkF/s2XBV9DfLOhv5l0fsFz9zZ4W6wKC/maK/mafkuoBVP3NPlHf"
        "vt9x/c0+WKMOoFZ/s9uwDmCp+5vdjPfU3+wmvKc8VgbkXM3+Zv9TZ3+z//bZ3+ybnnkd0ovZGBjGzfc52wb7tPucPYt4UOnnH17j"
        "Pmev1JlXn1qmPmfjC7xdTfXc7vpvcARzz4FcyMY+xqrZu79v/b+c78zvteNnEcxLWHl3rPNJPCX7KYp5jy8OvvIHmuz7dbw+OP77"
        "fm3A87HO8xzWrOu5ta06ntOK8z0s1fU03D9P7oewq8H+ZbcvUv+ybcvcv2zjDd6/rNxkH5k3a/Qv+80N1r/sCw32L3u8zv5lnwn6"
        "l7Ggf1nQv2yp+5e9yZrigxu+f9l/MC99UKt/mdMPo1Yfs/c1qX+2YB8zsHBsPSD5J4UDO9EvU8nn3aH65PPzQpz+uu9ndqbBfmZ5"
        "b3ms7Gd2FPtOSXkRVT+zwlGQM93r3oN8oehb1a44hxRfjIl+05L1Fz5arzx+tHp979HF6WNG9VUda9z9QDIcvq+3fmXUd627Lehb"
        "FvQtC/qWBX3L6PmN1resrcG+ZSve8hNPCPqWiXGo+vuW/eA66Vv2SpN9y15W9C17KehbxoK+ZUHfsuu1b9mf+Oxb9rGgbxkL+pYF"
        "fctulL5l31P0LXuwxI8vbAc7gOqLnTq9ebv+w1Q99fQXs+xmrQPhBH3FxPq8mQbrhmeCfmLvqH5iddYNX7N+Ylg3/I7vJzazTP3E"
        "ik3WLy5xXyPfdcPXuq/Y2QbrhjHO1HN+mfqK1Vk3vGx9xc5KdcPna9QNzy5pX7FsbD/i7bCtLxa3n9jD17Wc8ttPrNA6i3XDDwn+"
        "K/XjctcNP1jfvpe9j9j5hvqIOXXDEFhQ1w3P1qgb3op5S/F7RGXdcM3+YVg3jPvOxqhueCPeU93werzXhDo8dZ+w75Z4O8ktp/+G"
        "edX/ZONY79t03zCs9z1DfcP+DNf/ukJvfOsa99H6fp31vs8uUx+tLwl9tFT2PMmvlAZykfpqZeN/5BmnI/slseYa29OTcp8tOFdk"
        "R/ups63mH3av/zDQUeqrZZwBfNl95U6I55LyKkvWV+ukz75akzX6ap3021drzjv/egb7aqXXC3LFbb/NePfvw/3kUO52b0t64xv7"
        "epGeoO+NVXXEuaiUZ6zZv09j1eUd9gWT/n+6vlx7k33BVi1RX7BwyQ+c2n3B3rL6gv0//GKUFg=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 13736],
    "maps": (
        "control 3 owners 451 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 102 tally 129 control 14 control 70 events 7 control 13 control 518 rows 19 blank 9 rows 6 "
        "rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIELD4 3 FIE"
        "LD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 OWNER_BY_MOUNT 31 TYPED 3"
        " OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27"
        " TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 15 HO"
        "ST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPI"
        "D_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 U"
        "PID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 22 BY 12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 18 EVENT_"
        "SIZE 17 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 5 TASK"
        "_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRE"
        "D 6 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 113 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 31 TYPE_OF_TASK_COM"
        "M 3 STATISTICS 16 UNSIGNED 56 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 390 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 158 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 120 CRED_UID 1 TASK_COMM 30 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 381 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 535 bpf_rdonly_cast 15 bpf_rdonly_cast 121 bpf_rdonly_cast 33"
    ),
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13736, 4512],
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
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [18248, 13672],
    "maps": (
        "control 3 owners 451 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 103 tally 124 control 14 control 68 events 7 control 13 control 514 rows 20 blank 9 rows 6 "
        "rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIELD4 3 FIE"
        "LD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 OWNER_BY_MOUNT 31 TYPED 3"
        " OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27"
        " TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_HOST 16 HO"
        "ST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 "
        "PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_"
        "PID 14 COLLECT_EVENTS 16 KEY_VALUE 21 BY 12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 16 TASK_G"
        "ROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROUP_LEADER "
        "11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11"
        " PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 12 T"
        "YPE_OF_TASK_COMM 3 TYPED 112 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 29 TYPE_OF_TASK_COMM 3 STATISTICS"
        " 16 UNSIGNED 58 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 390 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 77 TASK_TGID 1 TASK_PID 193 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 118 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 381 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 451 bpf_rdonly_cast 15 bpf_rdonly_cast 120 bpf_rdonly_cast 31"
    ),
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [31920, 4344],
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
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "dd275afd25033ffb5069fb8f2663b15d9c608f6c7aaa5291142792b1bc453b8d",
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
        "eNrtXG9sHNURf3t3e38MyV0czrkYXHwYyB/qNgmhJCkUAy1NC21M6DVQ5CbHNThNFRGHP8nmpGA3AUqqCpnQ0EKl4gTFoR9IVFWy"
        "P7Raq6DGbdXWH1CbyggBUlWoQpsWVBJI7nq7M7O37+2+u9s72wl0/WW9e/vmzZuZN2/evNlfvnVrkZX+RhRm/uVa+8371BzG/ekH"
        "4BoJMNZfLBYfKf1vNEmyiPlcw/ZJRTWvqQDfPhkI4XurzWtnM7wwgr//EK/5xQvN/vNN7cCHwtPJKCGunfh7UgG62hCMy+DzRZPe"
        "Eld6+dYdRWh3CdANutPNt26QtL9T8rxb8ny15HmX5PkK0A+ImalsAcenPoR6UUAv8T5sl8bnpXZRQ26RdrbEhb7eDNd1JbEVTT39"
        "jHtu6LtEtmj8brDQW7oaXesH8fcg9tuB9JJw7S2ZwQqnHfSvvwLlGxL4uAmuR9bCVVuCz3GcR+7g6W8v0TdIrFOBr43qHpOvpDoI"
        "dql+jwXM6+Pmc5U9gXYB+n4Y5aTPx/HHYPwjyG8y9or53roSsbhBXwkDfSUB9JU5QF9RkD7YvXYY9K6yi9AeZ5t8JpW4+YbRPmzo"
        "Z9XJoqi/kyU5Uv/awbL99pl8n0S6d2M/G/Ae59/hO/Ge+FiN90G878J7Be/Briw+HkU5hA19l+4HmGMeGy+uTzufGxR70hdy8y7f"
        "Oob0TznGeao0Trv9jOG4o9x4oV08S3Z/Hejru6j/0vsJtNu4TV7xnHNeGHLNL97EyZPGt730ezvquYj6CZp+Jm3qVxwP+cl8a73j"
        "OmnZlSFn7QCOM03jvNRVjg33ewDGH78H7WuI71c7gHwFgK8yP7PALqKg6kyU/CvZYwzvgX6vAv7B6L+rdL0U/YjhN9pRb+229vdh"
        "P3/C6/YYzGt9LrYLwvvH8JqMKaa90e/6Mnf6ydjdxYDtd5XdBX5ejcF8VJtgPqqKOR9VdoH53pZlndy42rqu4ubZlmVhpAfr1JaO"
        "Bdw829IRwN8vN5/3dHUURT9rGFoy0Mn5WZF/Hf3p9iDo0dCr6YeD6IeD6IefR72H0A8vR7m0IN0Su6bfDwp++DM4j1XBD6OfPYLz"
        "SOvC5+ivj3yrPP8uxPGY/jeA/jEwB/xjoAn8Y4D8Yxzkc/NslA8DfQQioI9AFPQRIH3E8P0PC3b5t3WfLtj93Jbl7xc4+S8n+b9n"
        "Pu/pfrfgkH+pay/yTzQo/4XTJP+LGpL/RKE2+f9ekP9vBfkfk8j/ZZT/SwXbelG0xonzdz3KORm8ipH/aLfpxU0fqTr04ZD/0iry"
        "nyuR/0Vlvi5pSP7P1Sj/ZwX5/1iQ/9MS+T+F8t9XoHUP4mr3uDSp3COJpxPo36GdhvsCumbRzvVetPcIziO8CvT618yDf0aisjgb"
        "1r1hcLP9KruREf8dTj2yON6PhLH95jHH+ui+DsN7Dnpzp5ZOrgKdkI2OKKfsMLbbAQ/WpOA6DGbQL5ObykAQbQMF6C8M8ZmOcRTN"
        "L4p7kkqHOR4d42GKt7QDQI/ivRzGIZX2hWO2faEeozga44XBFO7fTnDxcVvf29A+iu0GZHzOBj6Rv/jAzPBJdpXbfFIyb7ZVnB/5"
        "1k3881Rlu9cfQ/+C8+fIYxS/kF71GvU6+5zo1Skf93wAxYtlvwT3I0g/98ypqnyd4vIQN3B0szj/iF4W+RoJUX+wPxLjx2N4JXke"
        "w+uW9NXQ7st34r4G9l9ZzEc43m++mOPH0n8L7//Ib1r67hX0nd1V4/yYxet7iuZHkqGeFdLzOzCe51YX7XLVDm4oVorHtedBbm3N"
        "TcgXyuUybH8Z5X/gOa3vxjqu2PIDIt1M4FjRvMY2oNx2WetFt9EuIsj7IZR3GOX9UOX5aOmhb+157acq0Tlpo5NvAj0k2V1cHkkb"
        "gufZOSGUYxva3x3ext03s+PWhsDuIgrYi3awbD9KBXvMlOKsdnOcK6B/jOt6QziP8aodQLlc5u4nttwEiar8qk1Fe57Q4D9v0MX1"
        "Ixn+R7HSfCf7VNlf4D0cdyam4vMOvA/ifRrvFS5vkB0s52cMeZB8e9L03u1n3fOzmCc6AHlSklNP861n+fzDVomfP8jc87WgAO1J"
        "jCMHYaD2fIWZ9wqV4yoj5DHEYuoLrxkGeePs0Hs4Lz+P439Dws+brs/FcTvyJlX5aOLizVSEp0dxelL5Y9H0X1XW6YyimP2p7BOm"
        "nOm99X00X7ytg/L58g7KbQ7oPyzIK/wdkO/TIcl63c2t15Tvt/YBuF/rXHCPtQ8w87Ol60kjh4p+Nt4i0QOOm+hnBXuj/rJz3OVI"
        "9tWWBj8t2qvK1vD7CMf4bwX6PwoxVmmfIeThKC8v5uNk+UzpfmOne17PQWcY3tMGE1x8KY63fJ4j6fd+Od8hlzxpFvOUnekrQf5R"
        "1G8U9Yv5Y9Iz+bP8Xkn/uamRW26vXG72cWSHK/NRKx2KW8T1JIt8kvzbFpC/fVHin0Lc+ijS60n/5IyrHmv1A2iXyci+M+79NzM3"
        "+trQQjwPW8k89Wetc49YfBvPJ1tWm1ftANDtbF5s9Wv4R+N3jNu48Yr+geIUI19Sz7mUdjXNM9CfOP/1e8r5wQTmYezrKcUtIy7v"
        "Kza+ye6Tgf8obutDfhWcP2Ui10jyLX9TwC7A32YxbsouZNa8a7flA1T2hkL2CucwAcvPGZFDPtzN7PoYQX4nF1B81o5xeJer3+vs"
        "gHOdyXntVezlljPe9mtdZ4D/1wJu7Rz6D/N2YNDZba7H+7nxTc5L4H5d5G+ZR/4+ifz9LmBfN6r5NYqv40Fv/k1KbxXss8jfVaX3"
        "AtDJSeiJ7fOr4Fwwvg/lK/i7/E6IZ8W8Hvk7kkfnvE+xSufXFKcb63YIz7/MdWO++/6LnlddR/bN8Dpi+fn2ivzUvJ4MrSi6xTPZ"
        "w2i/OD/bmhVOHuQHaN+mHeTtpNp5ocxuxPmt76P4r6uqHbrJqXPeV5SG9B/h46Np0//O2vSVq4MPe3uVXaW4zpMmkA+tTxklKlkf"
        "PhuoZX1QsaJGn8eYN//VNcX+a6E3/3XIq/9Kcef+VfLqVr1Ofufqyn4tQH6tE+1/tbv9tkjst8V9Hk5XHOyYtzX7sRUV+fJKl/yR"
        "w5/h/kE7CP21zVWYXc4U/+YX03rRhe/z9pPfW6M/E+xIp/PUoVSdfmxxY3bwcd0PyfSN61fbPPd1a7u1foG+KZ6luJXyyXnkj+Jw"
        "2i/lOiBhl9sN8R7Ry+2GeFVfgeNIyfzoLNfn2jD4VX0r3h9aUrTv1xx5iz4+b2HlKRIUnwet3+M2etRPbhPUHeaiKQmfTZ76zacg"
        "TjeWzSj3fCHyA+OgfX0E9TWC+x6DXsJ2DmXUDy6x1c3ReY6RD95g2vNW7tymnMdMcv6D5rmOeQfal+XnluPvKNaJLjHbf1CkfvqN"
        "awzrGGNN5u8j4fK+S7HFSZPNXcweb9B+xxjXHtt5zGQ2inwe+YCrCxzkzwni+537BHNf+STKncaB9RymPzDldIEpn4zyVrG7Qt5c"
        "O4R1a+gnNgaT5r6W8mEG//3I//22c1NH3SfNj2YY18YA718NOfWb+RuFo6vv4fPe2ynvjfVn8RuJrwtMvspxTBOXt7Pzuc2WNz2G"
        "143sN2Y+lOzh/hayk5esvOJW13Y61y5vtful1c6oqNDR7sp+BfOGB3dw+/Zc6yu4LkwU7fyvQ3+uDeP8fAHWHarnTCpJyfyc7fpc"
        "76ffI+7zF+1BX8nPYyvepv4d/iTkaBd3aWfPN6/Ec8kb7HnlpuNc/jK381WMi17H61sgp9aXHfSus9NbSvHNeJHqR826l/Acb/5s"
        "QOLPWoEfhz9rfavIycM2H17Hdcruz7QhqGu34veowFdU4eLlZCxeZ/7rig/c8l+d8ykf+NxZLl8zKMnXOPwb+i3Ms9d8fqbQOUwL"
        "aySfSHX+1fqleu2RUNnvBurgN6lAvfZklvTzwWnTD0XAD4n2kwnAPNShHINNpqMmvWHME1LeaAT76VzwBWb3Cyq7GehEVO45+U+D"
        "XhfmnxTz/Rsddmzy/wDuG7bBD3RPftXyxyq8b6z69nM6ot8ZUbh8l1Hfplp8KayzC37/ItYn0r3RT4LeUxj3XlR4L4rv2dsb74WE"
        "90L4nv25kV8NCO8FbOumsb4qWMdlyp/k3qtw8r0iBPW8I1iHF8f6O/H7AON3g8591+B7D6IdQfqYXYrxnv51uN6H5xGdy9E/4Pp8"
        "6S1wfXij8P7NfPxL49tYsgfT3kR+0K6SIX6djdP3A7j+TqYT7vlMnB/0HtWlGOuw4VePPFAeN9QPQly7Dv1CJgzzUV/LuHy48d2F"
        "WS/ZjXaH66iO311kMB4lusMhaKey+Rg/QBx6/U0fgt9vR33emGL/tvmltvZ/cvVRKjtRnBr+oq7yur5j52maBwbf8aVlPZh+Nk3x"
        "7YOnYRztOI7/CuNoF8bxtjCOvxeZq99NufrPZKz3tDc/mj3NnX8k6Pzjm6fd4hmV9RTs/NB6KD/HDLuvr4r7+SrFcVXPC4Pe9stG"
        "PAXfx8SnZN1xfF8mO08L4Pdlacn3ZZvHhbqzo3XWwx6tXA+7yX2/66iHTfF1as581fEG62FrzJdUO5+eIjq5zbXlFRz1sJhP0B+H"
        "B2swPzwM86RfJjerfmvw/RrrJrEedkCsmzwu1DHVex6LdRl9knrYgTehfQzbDdZYZzY4M3zS/j6390SVetijknrYCf75/Mp2r+8X"
        "6vX2C/WRg79usC5veuWlDY1zeRNnXc2E4I8mhH3ZSU/1feU62Am+DjbC+/1yHezhOutgR7EOdqzGOlh3vVt1mVX1PFCjnmdNi57l"
        "dbCHhTrYsSp1sKNCHeyEpA52oq46WO2Fcawv2ITyy1vrRbctrqD1hr77tOT+aOX5WK5Dv+u89lOV6Jzg6mFHsR72Wm6/pQ2NSuph"
        "r/U27oGZHTd9j1Kuh53wWA8LAYy8Hna0Sj3sbDz3m+C+X5XWw27i83ZHNvH2SfWwZNf0PapufQ8/JPzexhg3DyL4XqvwnPQ6T3hO"
        "eRoQQLavXI9i36e3pX9RsPsv5zr4LOglBhsVbRvGjX311r9CviJ7mOpfn5D0O1Rwe16p7vVUPXWvQv6sXPf6V491r98v2POL6wdo"
        "Xnhb9+TzgupedxWY637pXpCrJqt7PVpb3euiHhgnfr9s4AmY54L7+XPAqnWvUeEcSVbvuo3qXb8qnLvcxirvD1fz45XtH6Iez1ur"
        "7R9qpUPnxH0Jbt2R1QPQOmnhT1SrZ0U/7KhnleiN4pbz9hz3hak6xz1e+RzXyl//XBL3B133uz0D8UKD+/+C3Q97bx/k6wOtc5Qz"
        "Z2uhY/eTr6OftOe1VfbuWbBTH0cH2vk4Oj6Ojo+j4+Po+Dg6Po6Oj6Pj4+iU5e/j6Pg4Oj6Ojo+j4+Po+Dg6Po5OZXn5ODo+jo77"
        "+eFM4eg8zJ8b+jg6EhydbwjnhjIcna95G/dHDkdnZZVzw2o4Okvx3HC6cXQux3vC0bkM7ym/DYWC5w5H56fQb0T08914PgmBeON4"
        "OotgnEP8eWIm9rqErzfOMZ7OHzyeK7bNEJ5O4qw9rqY6S+f3BbDhzO4Hv5CJfIlVinf/33BmrO8sW26w9vshzKOa53FYFxDf4V7f"
        "6Oh39xSdw21u8HvK3d7o1I4v08rVL4jzsOp59ZXNleWcksxv4Tud+nGaAqw2f1gNJ+e5xnByCK8l+rQEJ2cOc6OvDSOuSAQ+PPD+"
        "ndDjrjg59J2xEx9n98zg4+ydKXycf1XBx1kuyaO86REf5zUeH6evRnychRR3VcPHgXz3JH536/g+IHKbR9yZWxB35tWGcHEITyKD"
        "J8KWnaV4fJyS/XrkbxnyN+7j4jAfF8fHxakXF+dWHxeH2XFxFrmvB7geZSIyHIdVNeLhPMW8+SsfB4cxHwfHx8HxcXAa0rePg8Ps"
        "56o+Dg7yfd7h4Iz4ODjMx8Fx4OBY+DdzPfmPMv5NuGIeSYp/I/EfMtwbH++mMbybMk5uos581qddcW/KuM90bvI8j3+T9vFvasO/"
        "CZry9fFvoCcf/wbtyMe/4fLdH1/8m9014t/smlH8m/K6cZ9HHJxvS3Bw7q2Mg4PjzS+GdVKby+fBKa9t2K+xxHnBq0mwMp4f0TlX"
        "ODXleq7ROutMR318mo8UPo3HOtNzhk+DdaYfeXya0RnCp9EbrHebZpyMmutMzzVOzdE660zp+7nxGcKp8VhnOmM4NUeFOtPxKnWm"
        "Y9OKU5OJbEC5PWStF1OLT7P2vPZTtePTjGGd6e3cfoi+l3DWmd7qbdwzjk8z3iA+DXzQLK8zHatSZ7oQz+MIn2Z8SvBpaNy0f1bZ"
        "xXhPdabz8V7h6rbk+DK/KnB1kRJ8GTGvk4lifWjDeDNYH3qI6kN/gPy/LVk3hs8x7syfPdaHDs4Q7syegj0elsXz5L+SCvhFwmfJ"
        "RG9xrTui+CU+9xzH04dFvBaYV7k66jJdzxvnfw70KOCzaIdAXha+zqP8vMw/M83ni8/UeL54uMr54jO1ni9OuJ8v4vluW2o+51ec"
        "8duoO44RjieLfrdzUcJd3ogPQ+sE5R9kdafZsJDHr4pjpLDK/g7xZTAOoHigJ5tqEF8mMU34MmqhFjrV8WUAp+Z/yv0NvA=="
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

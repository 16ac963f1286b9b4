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
    "type": "raw_tracepoint", "code": [29616, 4512],
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
    "type": "tracepoint", "code": [14888, 14728],
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
        "eNrtXWFsHMd1nr275R0pW3eifOSJNqujZUsMAxq049gKESe00yRK01a07KvkGoR0vioS1BIWpdby6gCZjFwnUVEkNFLFcRBEpFyR"
        "7o+ICBKQQFMcmwQRUSAtf7SJC6KFEgSolNqtghopZdN3vd333u7M3M7t7vFIyer5z3r3dmZn3nvz5r1v3kflOwZLrPzfrMas/3Id"
        "56z71CYm/FeYhGs0xNi5Uqn05+X/N5skWdR6bmD7pKZb11RIbJ8MRfC9Xda1txVemMXf/wqv+RZmfT/fE4NxaGI/GQ2+V/k8IvQn"
        "/57U4HvGBMzXHP+3re8lXL+T79hXgnZ3Qb9h937zHQOK9jsVz/sUz7sVz9OK5ynQWzPc62yHMM7CBOqr3O5AWV/xcWzXhc/L7WKm"
        "3JrTrM+l/0IrXPeWxVay9Pc3wnPTDsrdlszfTY0cKl/NTxfO4+9h/O427C8J10Nl89hZaR+j++9F+UakcTwG14t74Gr04XOc58Un"
        "xP5PlPs3u9irw7gO6i9a40rq42Cv+hdZyLp+yXqusy+jXYC+X0A5FVI4/xjMfxbHm4z9s/Xe3nJncbN/rQn61xLQv7YJ+tc07B/W"
        "gzEFetfZHWiPG61xJrW49YbZvsnUT//lkqy/y2U50veN8479jljjvoz9Po3fGcB7XJdTO/GextGN92G8T+O9hvdgV/Y4nkM5NJn6"
        "Lt+PsIr1bb64v6vyudnjUNdtwrrLo3/J91+pmOeV8jx5+zmH844J84V28SzZ/UdBX8dQ/+X3E2i3cU5e8VzlujDlmu/ZJciT5nei"
        "/Hsa9VxC/YQtP9Nl6VeeD/nPfEet87ps25UpZ2MS59lF89zqKsdVf3cS5h9/Bu1rQvyuMYnjCsG4nPHcDnYBZqZlouRfyR6b8R76"
        "P6SBfzC/P1C+bkU/YvqNNOotzbV/Fr/zT3g9EYN1XdiM7cLw/iW8JmOaZW/0e+EB9/6TsadLIe53nT0Ffl5vhvWot8B61DVrPeps"
        "g/Xe8AM9wrw6B7qFdTb8QBP2d6/1fHjbPcI6G94Wwt+7rOdDA7DueD9rGloy1Cv4WXn8BfSnJ8KgR1Ovlh8Oox8Oox9+DfUeQT/8"
        "IMqlDfstD9fy+2HJDz+E61iX/DD62Yu4jowBfI7++uIfOevvNpyP5X9D6B9Dm8A/hlrAP4bIP8ZBPp/YiPJ5rwjxQhT0EYqBPkKk"
        "j2Z8f7nIy79z8DdF3s8NP/h2UZD/gyT/X1vPhwavFSvkX1ZAEPknVin/7jWS/x2rkv9PfMp/QZL/jyX5/0gh/79H+c8Xuf2iZM8T"
        "1+9+lHMy/EFG/iPN6cVNH6ka9FEh//s95L9ZIf87nHHdtSr5f9On/F+R5H9Wkv9XFfIfR/l/BeQfleLk6FGYF+6D5n4U5fw3nwdY"
        "ckR9OPvQG7g/LeJ1Aa/zeJ3D6wxep4X9zOimPOSKZx5yhctDCk04/qY/g3V93Nn3eHvg55W29vMN9n4Sdoub0R4M1PvB8F1Wf/x7"
        "tK8O4L563JLznbZcNJd8aPjzYLiFP8XxRKB9MgKCHO7e6mtcpp19XBjfJtfx0X5PejrE0K/hNck2oX38XlGOI+T5HePaX8Ir9Tus"
        "fVKwS7dxHK0yjgx7xGpP8e4srq/CAbjG03j/19ivDv3GMX8w9sXgGobrxdP4PAZ553683/0JfP4kXnG9X/wk3kdgge/H+91Jx+5M"
        "v194HMeBfiQT+s+S2WL3h5mgdzOO4NfHiSjEMVNRtMsovNfZrqH8O4sUj0I+7J4XJrVnFHluAuMuaGfg+qFrFvefwiGUfxTlj1ep"
        "v9Hd7TifmCr/hfhuCtbfqM4eZTT+bZX+lcXxfhbXa/7IuZLK3sT4GHEJub/N9e0nV6WfCNePLKfsFLZ7Hu0F88cpWAajKrnpDATR"
        "OVaE7zWhP8P8hvY9ykeS2jZrPuTHKA+iOJ7ysKA4TgFxhGQzxvHjKcRV3hTy1s6Rq9A+hu3GVOPcCOPE8cXH1mecZFe5I5cV6+ZY"
        "1fVBeI79PFXd7gtfcNa1Oe+LX6C8gvRa8KnXjTdEr5XyccfvjImBkuiXBgT8KfdqsP06ae1aTr9ZXH/UX1YT/X++BfMlKa+7hFeS"
        "5yW8Dnd9CNr9Th/iDYCDZBEnrHi/9U5hPLL+ya689X3Kp75vXxN9JxnqWSM9vwXzOZcu8XI1zu8sVcuTjddAbp2tLTgulMvd2B6v"
        "+R54TnGWGV9rHG4n95sJXSpZ1+YDKLdT9n4xaLbDfWYW49LCSyjvJpT3S9XXo6MHAAyjuL+SnD391Mg6rbsq/Vzm+sm3gB6S7CkB"
        "3zUm4Hl2U4TiBvTPTwTzN2Pr62+MCbC7qAb2Ypx37EerYo+Zcv6Ttua5E76P+dahCK5jvBqTKJe73f3E8GMAIOf7B0o8Tm+OP2/2"
        "G6U86FfCfm7iT5b9PS/6A539DN7DeWeadXy+De/DhPvgvSbgedlxBzc15UHyHeqi95ZW3M9TEL+dhPMLktNQ67+siPnYLoWfP684"
        "RwEFGC9jHDkOC5LHES08OuLEVc+7xvEQb2cnfonr8rdx/j9XjOcXrs/leVfgmZ7jaBH0Jee7lKcktX8sWf7LY91kNM36ns6mLTnT"
        "e/tHasxblevlLZTbN0D/TZK8mv4Y5Pu1iGK/7hb2azqfs/MAzNt7dzxj5wERxHOvmWcbiPvH2xR6wHlT/1nJ3uh72U3uciT76uza"
        "w9zsVWe7xTyiYv6fFeevyjMkfJzyGBknV50zKPONM+54e0U/0/CeMZ4Q4kt5vs75q+K7p9XjjricX2Tx/KC3a3t1/b4k7rf5k4rv"
        "5+ojt9xJtdz4eWSnq4/Dbz8Ut8j7SRbHSfLv7CZ/+22Ff4oI+6Pc31DX9hVXPfr1A/a+07ni/v1W5ta/MRHDc+qPsNrwsvgKj1cs"
        "te2yrsYk9Nvb2mN/1/SP5u8gp9gK2Itoz7KfILsy8cxazo2Nh7HfmDSvzzv4VwLxUX4/pbhl1uV9jRuvjUOcxPP+0Irm5m8zTQ8p"
        "8JZrGtgF+Nssxk3Z7Q7Ob9rH7jbab97UyF7hfDRk+zkzcsg3DQr40SyOd2kHxWcM4/ABV7/Xuw3OW5fa0x72svhusHztH96F8T8X"
        "cmtXoXeUH8WrZj+nufg+E5sQ5rnUnsC8XR7n3wYc5/dwnNkQv3/I+4Ast3wLxIHxcDA/RzhlvkfRbz/Eo+T/PPtFv+21H8j95Pvx"
        "3L4HzsVo/cj+MH8E7KfwjHucTX7RXhc9afQDfYq8C87RjAlmn/NGEF83V4ZxAcfT5p630fOKfTrK2E2xD01V34dkPXnuRxMgLzke"
        "yl6A9oQDk/zJfxhT+4T8yTgv2pW8f3vK5zy8Z8vhYYobU572KsgH5WxMkp0MatXsId6usIN2JtTheK3X+PH62EFQ/VX6032Bx8f3"
        "p7Mejd9H5fwkfwb0nYk2K/afz4SC7T+vCHG1g8Or/GK6Jr+o7K8/FcwfYhyYO+LXD8K+QfGyB25v1+PReSHVlZwIS/7Q9vNYf9MP"
        "fq1383247rCegMOZBLtX4Mj03Lf/O32T+L/Ttfq/vpKr/5uU/F9I3J9I7sYU7Tdp9IOiPZHdBbWrAp0TYtwR3P+hPbR+wD3fet5D"
        "/x7rsG56P1IfvfvtR6lvj/2O8F6qdyP/ZUw7eJ0VL2M8SXE/5We5bgAIc4cTAn6cOwzxcQ4Tikp/epvrc+McnhddSJT4fNAv7pJN"
        "kP914v0411/uMNQZ52IpxbhaAn0vn4L433QjMeF5N44Dxk/4bxT1Mov5lNlfgjvvMHH0Pm6/o3Mi8xzwgLVPDQrnQYSz6Cwp+Ala"
        "1+RvKU7Nb3bi+RiDevE+q/07JfrOKOPrllus32ebnHxO4/KjpdYBxsdLlEeZ83qRO+dZysZwnPe9w+/ndh0w4SRnK/MOK099GeVO"
        "83jIqS+5ZslpgyWfjHalNFjlvNS4gHWqbVTHkYQ6jqwjt1GhvuSOCn/A13kbrTCvgyHRn5pyGrVwIU3ot/CiiKefiIjrL/4ojWuD"
        "NS4nfmkR8EB+nG51IgfZjy2clezhuB2X/NC246Ou7QpCu7zd7vt2u40cruH4j10CDkBxdK7ju+j/oQ6J9LIX922zLtt9HW6o6h9q"
        "9wua4BfkOJC3m4/gueXHOfzfPq9pmZPOwb+P8RjWXx1ZwPm/VpL7/ajQ7z6hX6rTMuvhrfq12Kb6+CmsC6vwU1g3Zvspzs7ncZ/h"
        "/ZQxcQD3YYzPMB/PvuzgEBrEbRg34D7R/zZce64JcV7BIFxeE+pBCzvE+gJjGnGKWNwTf7vsir9967ob/tabIjzyK+8JeNFYdbyI"
        "8M4lHK/vc7smwrnapLjucqDzSuIDeX2X+BuzEccvh2oYb7JJtV9GXOMlsj+qd3PkTvoevs6f+x2M3Wn5u8pzst8S1uVSW8zqZwpx"
        "Utvf6kzQ5yzWmVH/OntCob+Uqx6SsaeuB9PHE9cF/DZB+O3gdcDhdGFc9D1zPgPcvqmzxyrkrHFxcy/aJd1T/jSriXo262r5c07q"
        "v3dfZdyv2+PSWO+H4fdP47qne6rDtt7TmPBeTHovhu/x7T+N8Sr/XgTf45+bcg1J71k8glGUVxPqn6H+Se8xUe/3hoGnQHUt8cfc"
        "8zzzd7OfZ+/B93B/LsDxN9uKdbIFCHPYs6OE/6LdY53kVuRLvRCR3sdz9niICfNz7F4Hu5fHhXaUDIt1jfHHad1paD8J13VJfpje"
        "I3zYzLvNfYfqNc35Q300xON7UZ4ZHetKH3XWtTkeilsKWK9p8sDSXJ1ARg8L/U5hvYrOtsB+lIX19sj978K+iPvy0kMp9mtuHXcm"
        "/qvE61NnUNew+vG55yOPtC4tM+6cJL6dSX6L4vmfLsM80jiP30jzSEvzuCrN4z9c4yid7SnCftzgibrj3w2eKJ2rNXiiDZ5ogyfa"
        "4Ik2eKINnmiDJ8qE/KTBE23wRK3ntwxPFAhkDZ5ogyeqmt968kTl+MWuHyR/ehBxCuKJ0jq1eaCwUPfj/W7pPKpwP+WnmjW/8v5Q"
        "4vUm4yEqnudQ+/YGv7PB72zwOxv8znWRV4Pf2eB3uubP68bvfMHeLxr8zmr8zj8UcFk1v/PJYP7mfcfvBB5L7fzO+7HOdK35nffg"
        "PfE778Z7OrdPC3Vpan7nLwPyO//dJ7/zW8wtb6N9MROFwHj1PE+od3R4nl9GOaj255/fYJ7nTwLyPGfWied5foWPqwvEp6rgPQKA"
        "k30F/EIm+hlWLd5V1RWvmv/ol2cwVSf+o896eqrH7U1B/HEI8WDzfMaqw8X9hfiPlPcQn3PN+CZn6sM38duPb97jjg5cH+2u69CT"
        "P9zdWl3Oa84fDjF//tCLv/mhOvE3e9aZv3lXjfzN5C3F30yG3nHlbeZPIn9Gyd98KyB/8+pNwt/8t4C8yJ8hL/Jonfib3xTrUJT8"
        "zYWA4/wBjvPpqvxNFT8m37KvNr7SyTrxN6dWx9+kfa5+vM37FPnUclXephdPz5OvUid+nm++ir2vwXmdajz+eSvLVXmaxiR8p7NV"
        "wdfEOpEKnqbHObxfe6Jzi9XzNXeviq/5fuFp1s7P/KDmun6Ql0n7Z0ZT8TM/FZCf+XWhrsg/TzNVZ55mrCa/55+nibxwhb9T1cPl"
        "z4DdHsJ8nfJ2FU+zN3UfrpP0LWXfjr8brDquevMzqU6qc7MHTxP9knE+Vhs/U7Inx9+h3QT0d72pntXZwc22301XH0fd+JmpgPxM"
        "rCts8DT9fa/B0xxgPG7szdP8WIOnyW5dnibVIVPef9PzNBV8gPXmaxIu/f+Gp4n5v/E6+jniabaL9QGr52fOePAzv9rgZ7Jq/Mw2"
        "Vg2PVfMz4yK+ZPMzT1n6OBjtUPAyO4W6RE9eZvuT9j3oc49CXyo+5p8E5GN+TsHHzAEfM+qXj/lohVw1br/uHQkJ+3dgPube9ykf"
        "8yjKS8XHjNaJj4n1mGvNxzwYvUE8zOPOvBs8TJOH+d8+eZi/WiMe5h8U+e/l0f+o/z5uk/u5m+Z+7kbxoePflt3zSxd8adk17162"
        "eUohLk6r6L+K31z2wx9VnfOFkD/apeCPYlzl1LvN1FiHO1O9DvcwY254VUUdbkqsj6uMK99YZR3uckmlNxGfWPaow61PP7kq/VSt"
        "w53Gdl+CB7vBbbApWLajKrnZdWPj/+uzfmqbon7qDal+KpgdO+fEWAcyoqjDHfsFtG/GduM+69vG12echBvkzrzpUYc7o6jDXRSf"
        "b6lu94WzUp3gWakuc/wHNs5RW93y2srLmFgQ8JjKvGtR8keLQp6TO3nNczzXXOtvF8X626jo95362+ka62+Rp9M/77P+1l3v9t9l"
        "99TzmE89374melbX305L9bfzHvW3c1L97aKi/naxpvpb4/UFrPM7jPLL2/uFUIeL+43/OlzJn449dVP7qWr9vCnU4c5hHe7DQjxs"
        "TMy51+FmHw4277H1nbcxMS/V4S4GrMOFAEZdhzvnUYe7Ec8RFwVen12Ha+MDWIeLcZJdh3tYtE+qwyW7Jl45yUFnE9LvnYwJ6yCK"
        "73VIzyNC/ZvznPAdEECW+3sGfL7c2fXdIu+/KvfBb4BemqEu2TiGceNIZb3tNV91rpC4ZKffFuptK787UXR7Xq3OdrmWOluprsup"
        "s/3XgHW2f1Hk8en9Y7Qugu176nVBdbanisw1X/ocyNVQ4cIz/v49lQ8MwTyb8XyxGc8Xzwash4xJ+LOqDvIY1UH+vnSe87usen64"
        "S5yvKn+w62PrlD/47WcS8d+RhLDv5M6490/7pP13ZDzyCvLXWfyO/e+kKPRGcYv99+olufipG64pTzrjL0/Kvr7sUTfsrx9j4g33"
        "82DMuzq3kF/8jiLuD7vmu0Nj8eIq8/8i74eDtw+LeI19nrPynp9+3HgRPC6us/95j8dP8z14/rBZzMMp7zX7Mf80XBAcJYHxBN/P"
        "jcJPnDxlrkbcZK6Bm7yvcJOA/OUbhptcvUVwk7l1wk0KNzVu4p+/fKPxk5ka8RM85+9fWCf85NRNip/MSPjJggd+Mr+m+EkmegDl"
        "9twa4SZ7bhHcZB5xk8cl3GRegZt89ibHTRZWiZv0eeAm8x64SbeEmyzUBTeheVN9Af3doUyU+MtbmIh7tHvgHn9XFHAABe4h4wOZ"
        "2IN1wkGQd3yBcJC/xPFfVewbUzcYD/lpQDxkfJ3wkBeLfDysiufJfyW1AwJukIl9yhU/oPglvvkGx9PTMo6wWBLyJx//zk61vKx3"
        "y8dccQPjAsjLxn1eEtdl/tU1xg1e9YkbTHvgBq/6xQ0WFXXkiBuktgh+pTJ+m3PH13A+2QcIX0u4yxtxC9on6O+eqfjM2aag+JpY"
        "B6/EPaT6+KFsapW4R2KNcA+9WB/cA/CT/wN2vzIT"
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

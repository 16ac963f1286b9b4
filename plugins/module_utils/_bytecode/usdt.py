# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 19056],
    "maps": (
        "gate 3 control 14 arguments 108 arguments 88 paths 85 compared 381 owners 151 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 114 tally 128 control 17 control 2"
        "3 control 15 events 71 control 13 control 424 control 103 control 28 rows 20 blank 9 rows 6 rows 7 r"
        "ows 37 blank 9 rows 6 rows 7 control 291 control 13"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 28 PATHS 16 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 423 OPERAND2 53 OPERAND3 5"
        "4 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER"
        "_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_IN"
        "O 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT"
        "_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 19 BY 13 HOST_LEVEL 34 TYPED 4 EVENT_SIZE 11 HOST_LEVEL 19 TYPED "
        "4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 13 TYPE_OF_TASK_C"
        "OMM 3 TYPED 109 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 22 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 26 UNSIG"
        "NED 92 SUB_BITS 105 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 48 UNSIGNED 14 SLOTS 66"
    ),
    "members": (
        "TASK_NSPROXY 766 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 137 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 156 TASK_COMM 3 TASK_OWN_CRED 113 CRED_UID 1 TASK_COMM 24 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 757 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 355 bpf_rdonly_cast 157 bpf_rdonly_cast 116 bpf_rdonly_cast 25"
    ),
    "linked": "keep_stack 2044 keep_stack 36",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [19056, 18888],
    "maps": (
        "gate 3 control 14 arguments 108 arguments 88 paths 85 compared 381 owners 142 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 2"
        "3 control 15 events 68 control 13 control 429 control 97 control 26 rows 19 blank 10 rows 6 rows 7 r"
        "ows 36 blank 9 rows 6 rows 7 control 288 control 14"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 28 PATHS 16 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 423 OPERAND2 53 OPERAND3 5"
        "4 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER"
        "_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_IN"
        "O 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDN"
        "S_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX"
        "_EVENTS 37 KEY_VALUE 20 BY 11 HOST_LEVEL 32 TYPED 3 EVENT_SIZE 12 HOST_LEVEL 19 TYPED 4 TASK_GROUP_L"
        "EADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK"
        "_GROUP_LEADER 12 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 10"
        "8 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 26 UNSIGNED 89 SUB_BIT"
        "S 104 UNSIGNED 14 SLOTS 64 UNSIGNED 12 SUB_BITS 46 UNSIGNED 15 SLOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 757 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 133 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 164 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 748 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 349 bpf_rdonly_cast 164 bpf_rdonly_cast 115 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 2025 keep_stack 36",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "892d2af74806ecb127214bde41e483404ab035bc034ef0ee9fc160e237756cc5",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXA1wFdd1vrvvbyUM7yF4kiDW8MRPUIhlCwbHFJtB4FJI2ikY/IKTGUa8vBIlzGjwg8bK6nUKAjttPNPxgEOduHGDBEa401Ru"
        "p1OlM52u+zNx27Rx2tTpj9LEk7pTYteunbagsSJe391zzu69d3ffvwR4nmaYZffdvffc83fPOfful1+5pcCKf1Mas/+yKw/b951L"
        "mfRnjcM1pjN2uFAoPFH8P3/FisHzZKzdvpo5vNeW29fOqNxPMrqIyeNdKDveBWG8JNNhHM2wr9syMWVc3W6RP5qy+40waPeE/X/e"
        "Dt9LQD9TON55vNJ7Zi6B7Wbhfgz4xPv5Pd6utQfo1mS68yv3FYCOFcz9vVCg381xeM9aA/cDy+A6XCRncfF6sHidKcRYfkOf3W44"
        "xBinZH3xegfnR4j3Vijkt/YHjL8H5NkC91MonwjbCHwdQ75qIMf4WXyvG58X3+McisWA3+nYBhb1Gcdqgyunlw+Y1HfZDLVwPkTn"
        "weKVk2BtgueDxVYhfn8J24WRjrVw36kr46yD68l7kX8P4rgR1IdICN4r9vP840t+wv//cub+57oe/EvgcwLHLf7bgu2Ev1MD/TjO"
        "ZrhO4u+q3lpH8PcI3mO/w8V//JWDDOZ5hD2mhWw9PaOBvo5oun3N288jbFQDfQI9OYn8t9pxXlHkZ/Tv7d8PFlvHbb0BuZ487vLd"
        "7l//BMjv2UdAT8dBL+Ion+yGq2Xt66pozwbqDepP0oCGuVED7esCyOFxsrc++73caAvex236p1CO+Q1g3+u0VsY9wqAG8jcvgj3F"
        "UV9EveT2zt/nI1ofZY79chO3vkR2BP3Gd+L7qD+5061Ah94FdGhkF0iHjnToCh1raqRjDPole+D9prgO4jV35g6gJ6QBf7GdhfbG"
        "+cHbDeOVt9OF33OnFzny5vp1DJ/Hd2A/y5kkH6IzrS2250dyzD8LdOZGlzDSq+22XAzbLvg8uSmsanP9UciHH9aDLh8e5fN/gfpd"
        "LPV7bAXRJY+XOx1H+Xzcvr6ygvxTmjVUf0Okv7+i6O+IbC9fJD2+S9HjxQF6bNSkx6Q3jt6ew/YfUvX2AwF6a9Skt864N0tPyb+t"
        "UPT0aUVPUV75rQ3S06cVPb0YoKfLyunpJtTPe2AdWkF2D+tzPEdxTJV6SutMSF63kmFY8DI7gE9xHI/kmdtDeq0hXcC43E5NsvOk"
        "vlSKs0iPOB32uoxyiuE6EsQ/0e89Kvg9lW6+vqZwPeTXNAN9ShudQN8OXeIvycPh/46QzP+dYeQ/vPfKMvITMKGTeG++AHY8HIV1"
        "2Noo6+vLpK9R1OuNcvxCdjCsU7vpG7rwe4T9yw2QB8yH6CZ7V+WyzgiBHyF5bCV5/LBQjzyq5//3nfH4fHpHXynAPBIVz0P3ncc3"
        "F3gef+GMF7Ln8Uc4j+UVzyPkO4+vL/A8fscZL2zP4zmcR2fF8wj7zuNLCzyPs854EXsej+M87iw9D4xX1hWj4IjvPPILOo8kG8L8"
        "cBjGZy02f5Os1aYvWRwlav8O69rQrq03oD3EB13ZLXgfw9+j6C/utZ8PPbz5huifhx7WKQ+znx/K9t0Q8yWeJ/GFPxn6KhOf8/zP"
        "8MunMN49iXnLYAjXweeRLxHMqyhvOoDjhDFvCAflTV031Lypb57ypjukvCnKIG9ainl+K9NRDpA3xZHPS5CPxg2QWwzlZihya8H2"
        "IUlOXVkN7yMol8Kcv5x+Ogdymp3zyKkoqGRo0COnxILK6eqcKqeeeZLT8rrk9N25yuT07TlZTn87J8vpbwLk9DLK6ZtzZPdgSXJ+"
        "NIDzT4b7PHLr9JHbyU2KvNR6xWalHuHk4yGnjiHJa80feOSV8tY7Tg2kkG4cfxJ/74wo8npYliePy+/E+MmWk4Zy0lBOGspJU+S0"
        "luT02yAnDeWkoZw0RU5rvyLL6cAzspx2npfltJPkdA7kdODsnH9dMKvEq/9cgOt38PpXeH0Jr9/A64t4vVIQ1w3rsyiXFuAz1cGS"
        "LfAf61NMylecutRFt35lyxnzK/O+GuN8g+L14yD/rH99LN2yRNY3tU6HcatZIs/sxzj9uKBfL+OV+DqkZVA+SYffmk/dbeg4TND6"
        "Jdcf9dv2Ax0NrV9cFb2cz9tLrNtEnzfe+Pk5JuThU6jv1inML8leBH/K+41j3dA8CAIwQ3CdPIHPYxBYDeD9XrRjE+3KRHub3IX3"
        "YXCkA3i/N+nKm5u09ZDsZ9P6mwX+xl7068TnZEST9Jzyloko6kMU2nW1U3734TnKv2z9bu30rfsmtU8x/+cY74/BeybqLV0zWHe0"
        "BpH/MeQ/XpX+Tu3twPmgXnvrz5CPTYB9n4qwHU7+uMb1z85fHO+nolR/R/utsJ7h6W9ZY/vJlugnLPSj8ikzge99HvUFwnw2Ae7n"
        "VBDfIgwY0TUKS1gM9cHKBNRhtDVQn8Q6RDxD9VHob6C7tn0Wi+q/LbjfcrYT6zX/hXTCwtqVewPeN/C90SA6lwCdSF98dGHoJL+f"
        "HXktwG5OlLQP2k9xnneW1nvrC65d83lPfoHqCCTXl2AeuL9CcivLr9zC8MvLn4jvvow5tqcg+yV53yn7bHXrZJLdJfWbWSbvQ2Q0"
        "2f/nWxOoh+tRD89VqIeL50UP3X1J4udboDcXgE6i37wI9W1xP0ysP5mXoK7Y1daKdKH+rcb3V1M9Gp5THBHDfMHa6d9vWtfh2vLL"
        "FO8xPzqoHqzWz4a6ZyC++hjQR/uPGS3sW28banutIMrTsR9l/bAeU+zlMbKXbzn6tU/YZy73Xlm/mtt/S/urUv28JvSTb+3DusUR"
        "ab+D6tKZpWHkYxfMOzNQ3bxzCztvcwz0ia+vXJ/Ni65+ayXsJa1r9jXCflbK9wbDqI94NceRL6v99X1o5wNYj9qDeUS/o3953m+U"
        "8pQ3CmK8RHHS5KCsnxH2T9AO551uiUj7COmWEN734r0T74G/O+vuh3N+EH8PdVO7q7N+fpnyTzpnQHw61Paj2VLnBZJ4nkL9/SDF"
        "rWjn5hieD1Hz2+7vzcr52yMB68m47zhpDRTNPIfx6lncJxLyMa7/3P9T/PZ533wBNtQyY6+j3T+N/H01gJ7v+T73nEMQ6LhQER2t"
        "UlzbGZP7o/w5qf15wfbfZeK8dDEPN+z3XrD5TO0Gat1/CrTHt5BvX52V4nZPvg4JdubLYcZKxfWOPlyV4jExnr7qG5dfLR3fj1wt"
        "VNTPBLQzzyaYaNeqnrrnkQLGPRFMt5gHkF/NjEM/vd3glwYNPCdSvL7Dz3RgXBh/TPYb+ScDxs82hm/ZJ4P5Js4jM1Gajkr7of18"
        "1W9nkE7if9f6VWgXdwacG/sA8PWZcEA82inFo6am5Lm4n9e7vs3Jc215xFAeKId4e4D9Z9x9UDGeI/ppvMxSf/slv9bVrbPK/GRY"
        "WndV/h3q7pn11dtK7d85t7dqFvjX45w34qtNfmVPAF2bkd+pgnjOr2Y6nHV1yaxYJ5luN+D3w/geAz03x2Hcbd0pR+/seGgDPD+E"
        "/KXzfvlowvHDmth/B6uL7iQLS3qm6ktv2y/Y1+nBlMKvd9+rb9wfvyfyYwrjpekErSv/8Z5YL1Ptl8Y1LyE9oZhvPbJsXY/y4xE8"
        "h6jWpw+4+yUJPC9i28c5OteD9ZH9bn3wv4v9J/VNuvic6/3PYJwG5wZALwc2UT+XPP1M2v18yNPPA0I/A22UR0HdmOp3XP8n+Psa"
        "KFL+YylpfRDH0YT1Pan/q90i/8m+kudC09oPAup0fwfnAsfBj2Uwzs58EOnHPGdvO8n5rzU/vVH1kPICrj9n7LhksVSPnO5IKPr5"
        "XJ36ef49oM8KiXUB1Z+T3qSjRgA/rvjzo4c56ynE/b8l1Rctx6/2Ib+1yuqPyvpb6TobtF7nt6YCz4WVilOyAf2p7+e3Ql2B4pIy"
        "9cgiP2BPLH/UKIj6RPkzrcfueTc4X9bbvhH1A9/D8wvcTux1s8M/7453+Md/1cRV1cQ1qr6WjW+c+GPmRim6qu3XHGMFv/Wf4kHi"
        "qzkO43a1qfHAFum8OfXjPge9Ni/K+lWx3ip6ZtF+yFiirL768a+3fUN9+lEu7m2QflQc914uTUfFcW+QHlyB92l/h+ZP/mwYryR/"
        "2jdwvl/Aukge6aM6AcWJ2TUQj2XPgF+n/rJ4vjO7LMjffsX3uXmhsyDGo5XG3RknHnkqwD/3VOefnf2hKv3z0QB/ukXWj4rt5mil"
        "/tko6Z/N8X0l8yJnvhvALnvb7g6obzL0C/tqsz+Fr/Nmf0cb65cr7S/QDtHOXT+sSfyg9ZHyIuuMst4YjfK7Rk1+1xwnvfh1Vpf8"
        "bzH/m32yvvpLhH3a8SdxQX7mZfCb2XaoL2SjnQF+sLUqP5dvT8n5qfO8B/1fWKofxFD/pvDcAO8vIZyzoPPW/Dusw4J8SC+d74aw"
        "zuT9DgvPN+1Gvv2aN16387jT2B+eb8nf1+fkP+8w+I7nsO2f18L+S0Bd0npG1ifaN+DzO1XiPMoR1mHnmxT3nOig9WK5R842vbQP"
        "0QYMOaJrTDoXosF4vd2aND7xlfYDhvFq4bpJ39HQORQvnbpEZ76jz9mXP2Xn0bhPYYD808a3Cn115U+6nJ8lmFS/oP20Kcw/+XuP"
        "C/sn0xkD+fj6DM1riXAOKcKu3ZCeR+V9NHMM61nPQ5yZXfmHuO696MmTL/N9GqojaPdLeiq24xYw5dgXnis6yALsb9E8xSGa5Bes"
        "z9E68icwv9ZveOY3Ls1vlRKny+fRrI975w3n7doa42dwHI+fQTocPyPYzUvoH0U/Q/Oh854ivRfsuoeaj8D5O/JDpH9JjNvMK7Af"
        "xL/HTPnVTTFv3/sQrTNUB2mT/FQyfE+D6ohPzPjWEY9TXa7LGceum7WTvfzqDMRbuE+I/mEKz2nkR2YKUpy94X/RPt6R8jXKcy36"
        "TicMB8usT6j55GtV7fe68/us//xO0/zuwfn8e0Gsj5pX9pWuj1K7y+hHqA5e6f6uRvt47XXWVWMVjWuF3PMg5Af1GuhNavs18ZxF"
        "Wqf9VTinc8ToB/8f8q+vJXU6T7FNqkdb52m/NiTxm54T3x2/Td+vR+6Q5JFd+dPA82c8haFzzM7+kxIfuedzvoPnBfq1quSKepeO"
        "ttelvwsmV8dO1mhivYTWjSD+JFmXJvq3tHYG5bpIozqqPQ/jI566umR/Z0BB6J7yOpoPr5OL+/nUb+8jmlSv5fV3ri9TERihdx38"
        "vhvr6XQ/jP7dbqcxqZ2htDOwnfg+bxdW2oWxnfic7w/oSjt+v06H7+roXFb8QTf+4/M8hnV68j8UdyrfKTCrH66r+vAez+8ew32F"
        "3s0oPzxPuwrP4Z7cr7TH8eMHmES3Ot4U4QfgeeYpHGcwAvsDk0+4cReclwe7POjgIsjnyOk7Jcobad+KzgNYWMdP47l46ncC9SHC"
        "OjC+hbxk237AnbAgvWDTD3Wyd4X1qCv1trSfHmFwjqZ++sCAKF6jONPlV6vEL8LXMNtSSPeMQndKoftNhe4fw/o5AfpB57p4HMvb"
        "07losp/eQU06Bzj0qJwHDKA+rFpL6y/8Po3fPar+e9uak9eZsN9F+1vcP/QI85/uJnrN62IedkSLAH16UDx7P74XkvhJ7ye1+zx0"
        "2b8/v0+KR3v361K8RvkX+Q+u35JfwXF6d8n84fWmiMO/ol9Zjn4A/Qjd8/4T1E5jUjtDaWdgO/H93ehHxHZhbCc+j6EfEdvZfkVD"
        "v4L+ML6JSXEbfV9uXkS/stF/v9PxF+gf6HzYMTzn37sG/Qrqyyo8v39SwVcgP0Z4E0S3Z3+VvtsKyXrK88/tgtwnl7t+qKR/ecjV"
        "R9t+Mc629in2m1T8C/Y7EVb8Swb9y45ZCR9l+ucU/5Ko0L9UTV9U8h8U57h8a5X45viXDPqXHTMK3Yp/SZTxL4/ie1H0L4w58Z1t"
        "LzF5HR76nPy9xgDqxSqMu0jO0x9J+Nr/trb/uUZ2Z/sX9LO8ftAjxfFE71vX5Pi+E89pvHGtvrj6R9eYoGdOvI/nc6Zx3Uka/3at"
        "vjjv1WtSfpWg/Oofron7W028Kaq73y54U3sCxu9v4k29L/Gm+ivEm9pzy+JNrWa3Bt7UatbEm7p18ab23PJ4U7XocSPwpmrR2ybe"
        "VBNvStSjJt6UHL808aaC59HEm2riTTXxppp4U028qSbeVBNvSqlXNPGmQE4Nw5v6pBKvNhhvinCfasWb2lJjnO/UR28zvKnTZfCm"
        "em4O3pT63bcjH7RHOkfm4E2hP5108KTAIQ7g/d5lrtwMIT9I6po93wh7tyDyydlHKoMXdah9cxMnqokT1cSJauJELQi/mjhR9e4n"
        "3i44UV9jfnQ0caJuN5yoT0v7FME4UYerm/dthxO1S8rTqseJ2oZ1pPnGierDe8KJuhvvqQ4PfrA8TtS7VeJEvTnPOFE/rBAn6mu+"
        "dQNaf9NRxCFpOF7UU8jnfwyg69WbjBf1Z1XiRf3+AuFFXZLwouh8faeh8M+ABI9wfNLRj7JScbUHPyrqzUdrwo+q9Dviyw3CjyqB"
        "3+T7XX3HdifPknCKME+If0Y+b0N4WJ5xzzSGX9mROr+fP1NdPxXjRn1wJdpHh68d1owHRXzuDLDvUbn/m48HtblBeFAfvkXwoFa+"
        "z/CgwM958aDm6sTb+b8yeFCAN0V4O+VwoerFg1L9PX03XxYH6rRbtwMcqLt18XnFOFBCP4ADtc7TT0kcqFE3ngEcqC5d5I/Yv3g+"
        "Pan/QPNbt9Ox7wfU277rj2+kxJ17Hfr24Tr77XnCffrdOvXwEuI+/XGduE9frxD36cvML95o4j6pcXutuE93o368X3GftpSkq9G4"
        "T3R+rmuZ93uclMD3Jr5TE9/J5lfD8Z0u+D6vH1fhNwP8cJX4TnXmeUH4RY6/rNQfo36Uy+e8fhn0gfI8VV/yI2DX6r6Z1//COp8f"
        "MTAP3ORbDyA/4bHH9gB7bK/QL2dvtl8OwH3K1tZvEL/puxlzDPGfcmoets+Dq5WSniOu0EVZv9R8vFJ9c/LiLMmX1YgLhXrT9sX6"
        "9KRcXaFReNQV1gOyI/XVVSJs0PFDEi4U7ptk2xAXSg/ChVpUmX9EPCAHn2V5Ss5XneeEDwX1XjrXHoQPRf028aGa+FBSHlczPtTb"
        "AfhQb0v4UPlW9Hf4nTU/vwbxyyMyPtTWFz3582U7f75X0k/xdxkXKl7a7uYZD8qDAyXQOW7P405lfVDwn4T2OnNxrm4V3CeRvpI4"
        "T571j/Z9dGlfh34/aJTBfcJx08gP8zLWG6J31VcndOqV52U8pA6oE/a2u/Ky62EdpPdP+eM8of3kj1aH8+TWT3Yo86kS38mZT953"
        "PlTndPGdXpfwnQ5llDpnTMF1mkD7p3ytSpwkwm+5/fCdfjEA3+lPYZ0wtpfBdzqB7R+orL4cU3CdMrTvNd+4Ttuqw3WKUX3yNsF1"
        "cuwjVSWu00oF1+k0ytNo4jqxJq5TE9dpfnGd6JxjIJ7TZxQ8p1P14jk9XSWe028AnhPiLR2JlMNz2orv6RIfkxF/HKcmfhPa7S2K"
        "30RyrxbHafJh199IfgTjyHR0nvCbcgH4TbvRj0QV/Kao4kfqpq9G/KYc+hEVv2l3SqH7TYVuxG+6jPhN6N+mYwH4TVEFv+lIhfhN"
        "9wXhN7VcJ7uz/cl65FdMwW9y6hOh63L8jrhKUXa9vrh5BvGb5H1cFb/JzUd+UieO0xsBOE7/aT//f/CB8FE="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 14608],
    "maps": (
        "gate 3 control 14 arguments 85 compared 274 owners 153 owners 21 owners 38 owner_levels 19 owners 43"
        " owners 49 owner_levels 9 owners 22 owners 102 tally 129 control 17 control 22 control 15 events 194"
        " control 13 control 279 rows 20 blank 9 rows 6 rows 7 control 36 control 229"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 28 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF"
        "_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LE"
        "VEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 MAX_EVENTS 36 KEY_VALUE 19 BY"
        " 12 HOST_LEVEL 13 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID"
        "_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_"
        "SIZE 10 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 "
        "PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYP"
        "ED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 18 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 12 CASTS 2"
        "0 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 77 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CAST"
        "S 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 465 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 194 TASK_TGID 1 TASK_PID 178 TASK_TGID 1 TASK_"
        "OWN_CRED 178 CRED_UID 1 TASK_OWN_CRED 26 CRED_UID 1 TASK_COMM 32 TASK_COMM 3 TASK_COMM 249 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 456 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 555 bpf_rdonly_cast 26 bpf_rdonly_cast 34 bpf_rdonly_cast 252"
    ),
    "linked": "keep_stack 1555",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [14608, 14512],
    "maps": (
        "gate 3 control 14 arguments 86 compared 274 owners 144 owners 21 owners 38 owner_levels 19 owners 43"
        " owners 49 owner_levels 9 owners 22 owners 103 tally 124 control 17 control 21 control 14 events 196"
        " control 13 control 279 rows 20 blank 9 rows 6 rows 7 control 36 control 229"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 29 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX_EVENTS 35 KEY_VALUE 18 BY 13 HOST_LEVEL"
        " 13 TYPED 5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 10 HOST_L"
        "EVEL 19 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14"
        " UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 "
        "TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTICS 13 CASTS 21 TYPE_OF_TASK"
        "_COMM 3 COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_T"
        "ASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 457 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 114 TASK_TGID 1 TASK_PID 177 TASK_TGID 1 TASK_"
        "OWN_CRED 175 CRED_UID 1 TASK_OWN_CRED 27 CRED_UID 1 TASK_COMM 34 TASK_COMM 3 TASK_COMM 250 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 448 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 471 bpf_rdonly_cast 27 bpf_rdonly_cast 36 bpf_rdonly_cast 253"
    ),
    "linked": "keep_stack 1543",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3af4e0859a46fb4487c87e569d65f046cebd58134f1f784aecc9b33d27467c16",
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtHFtsHNX1zuzO7trg7MbJ2FsHJ+uYEDetaQKBhrRRHGghQCuHhJXTVlG8WYJRKgs2aXEmK5GHoUiWUBUqKOKnsU0xX6QflYxU"
        "pKHqR/LTl9SqldJKgFo1PBvUFuVhvN17zzmzc+/O7M56HcdNNz83M3vn3HPOPa977jm2k0z8m9ZgzHYMFviYXMqkf/YEjFGdscFC"
        "ofBM8f/8EzsC782IKUYrg8/aMjEmozIcM3qDst6pquudcq1nMh3W0WJi3JKLKOtqYobBYOFnxP/57zg/Ad9P4zov4GhlEvj7jMAn"
        "f2QTjGPbxWgfZw681/n75j7AOyLjnT+wowD8AHhJQWehQL9bE/Dd3lbkO/JnpIgW/2JtcbwR6S6SXciv2y3mG+wWz32IH8R1EV60"
        "CI9Tmo6m2HpnfRdfcd4Ah8/x1H8kvad1+e8ctaHiGOK/T+LvIVy3G+HBtrOhIpM38fV0ablje9fAf5JhBY+7YTy9E/myHt+H8P0u"
        "Gf5IET4HMWAAXvuNYYGXaRwBuTByYt9N46B4b7DD8P0++P4o8sn+PNLfBPSTHJpNfygQX+Icn3Hge7yL5PR8VTk979aLmKxXZuxB"
        "MeZOwA+mfj/Q/QP8Xf+i+C53vAnluAXwQ37m14GerCnK/XLObw32xZoE+YwvQ3zGER8N9IZ/H0O5zQn5Azhx5IsNYlXEqxnxWCHx"
        "JY/6uUbHdXVl3e6A644DHJIzDidVHM/gmBu9EdYPacA/nGcj/zm9fN4Ijnye7vo9d+IGR665fDyO7+NoF+w2JvHfxvdpvUXQo9Kb"
        "G10C8Io/buX0h2JCvjldfcVx1W0lvQ150G9nS/biCRf9uRMtDp5bXXjmTiyR3udG48gPEIDf4jyDAaJH8dl6FezNSBPohx9/zaaA"
        "fG06VHDz1WA5sGdGk4BvGs3CnpqGxiLid+D78G1ptFMgv519u/A5ir9HEB7gO9zdj7+Dwg936/j7N8T7PX0PFlR7xQXT1HuZlxyN"
        "4GijPI6EQP64vRL2LIT2LIT79QruVxjt2UZZToaK6Ar7GVLs2Z1ozwzFDqC9Oo37bvXhe7R7px8pycuNLjndr0fAjulLwY7pzWDH"
        "dA3tGMjB8D1LkD89sB96FPajqJcGzo+4+D98T7fE/84dXfgMiA9vXCXzfyPx/ybg/44V5fwvbkAt/E/Uyf+eq8T/5XXx/+JsMP7/"
        "a1bm/yezMv//OevN/w9ngf8fiBH9qRM/2Gjn9yKfzdAXJD2mffHaj+Qc9qOM/xuq8H+ZD/+Xl/C6qS7+nw3I/18p/P+lwn/bh/9v"
        "Iv9/MesV35mRjOQ/BjTkI/rjsvisVY4D8h1/hriy43c4nsXxLRzfwPFnOL5WcPsla2198YgZOyXoIv+kyoObLi4/aQ347siJy88J"
        "+lAerArxRx/6QR6CDTH0SzgSX4a153A/TIdfWnk8yYYPAsE26vNAGOCbYQA0vLalJnzJ36p4k98m/AjvERzTbETgS/HZNMq5fQzj"
        "jhQ+/xThGgA3jvGwNQAbYoVgPH0I30e3g37jc/89+P5hHFHvTn8dn8OgaHvxud8s7T+3v/ZDiMdGinc+KPAv+u9gEp+5P3fL6UgE"
        "4ompCMpHBOZ1tmmoJwOzFN8I+WxOFpjHecPU9jHv93A+ssbhOwvlmMYM+gF7CPkfRf7jqMA71t+O9KCcq+vlOyCenwJ9PmawbU58"
        "1l1u51gcn6cjdK7D+DVgnFsGb9n8wslWgBN2wVH5lJnC7w6jvOD5fwrM5DE/vhkMGNF5fBbWQ3kge1EWR2rdgh47J8fh1gTA29s1"
        "t/O/3UTnNcwDnAQC0tqHiCc4ms7ce/B9DL877ofnEsAT8YsfXxg8Sa6yB9720ZuDFfUj37Fefp+sLPf2s6jXqD+nn6X4nvbVDriv"
        "S67JvpbzBwyh6h+sceBLyS7B8zTCz75cm980hXcowc2g/hG8jCbb/3xzAvh9m/c5jPh5BsfhrtvhuwdS4Oc3Q3yf0cIS/535rSsk"
        "fJz9b5PtH9lNZ7+HlP3OPBVQP1rk/Z4n/Sjl8WifPwJ6TiUKbr5akz2e/KT41noF+NbZ2ox4IV9W4/erKX8C7yne4XGu5spDqXDT"
        "+pmCGJsGkW9POf5iB/8uqvD7yZLfFPx+srI+OvuQ27mo7VQlOG+74OSbYR9M9i3gS4j0Ed5nloaRj50of7tqozu3sHRb4yB33K9y"
        "ebEmS/KjVZDHdPEckhJ0boL18dwzFEY9xtGaQL6s9rYTw3dDQjS/eT3G/z2OXctLeff3C5X0neTTYH+CeUh3usnA9934HMLnLnym"
        "OG8V2LmTzLG3nB/E3z1dNM/8zMsem3pIynsTn/a0xj+Tz0W7fez8pKcepTXYAOt5jCNPYl7Plafm8sntMsVVhz3jeIi3M+N/Q738"
        "GtL/jg8+73q+V+l243EqEB7NUryp3pvQOdbUflMQ9quKn05rmljPYO/OuM+re3NzPD/66stHyLc/znifl78L/P1x2MdfJyV/bWnK"
        "OQDPz71r9znnAHEPUBwvFOfG0c7G23z2IVPKw7r9CskbrZdZ6s1Hkq/Orp3MS14N1i+fI8roh7x/5qUwY5XOGQ5c2Be6F3LH9+c9"
        "zwnnK583jpwvBIIzBfOskwkpvlTpLd3b+ax7yB9v97mE7H1mAuD0dsFFxFAM9zeG+4v3I7TPZM/yYz7rZ+eHb9kxf7656chMVcYj"
        "KByKW1R/kkE8if+da8nevu5jn8KSf1Th7ekanPHcx6B2IEr3uAMzoL9g1wc0uOXMd/T54HU76jvcq9L98JzxcPzfvTPuPMa5thj8"
        "PojfMdh3awLW3dK1ytkHTfBDl+6J83hvO4321YHbzurC12Rhyb6pdqq39YwYzw2lFD6tm6lv3dUzbj5MYzxzLkF+ZaUEX8WL4jie"
        "b53L/bB1O9mh9Z735XQ/O4D5Kp7HdccbFNdNe8zXXHiTXTD1EfEmGVPi7s1w75SONfnkow5ooDfgjzIYV2Z6mGOXUq58icEe1dx2"
        "389+q3Yh3wxxHNn9oHaK7HgZvM0p3/vfSna+mh1X4eQ3xwpu+67ar/wY3FHYJ7zjYrJjjv1eB+e83tZbfc5JcM9ijQNc7pfDaGeE"
        "X2j3Pl/F2wP6iUML7CccO35hthI+gf3FOPBHjVcyr6Efn4B1Ols1iR8kx3S+sSZl+VHleK7yZFM+ezxWVT69+GRNkHxcYnXJgULP"
        "1ZKDMvqr0DlfcVQx7mZe/sDPjvPvRsV5o0XK/59rTyh+5ztX6vM7u66AnXxEA7u3vSD5AeV8k47GfOzyA3oQu2ywl6Q4vJr+U56u"
        "ZjvsB29zrDY7/CrAyY4Ftb8g/xRXVsnzO/mC/BHQb/X+xLHHTn0R7Htv+wYpb1Omb20++tYWUN+y10bfSvb34mwlvGqFS3a0zA7j"
        "uYb4ak1cRHusK3zC31HvCE7pfQLttCxf+bGA9lmRM7r3JXtaq13ubV9Xn3xcr+c3PzlAf9zZ7u2HRxx/DPtN8aVTt4p1dnnEj+Ji"
        "Ot9luyHBmB0F+03wslhPZ29COpJ+9nWj5vXeOpUsuM+TQfM2Gedcsc6Jj5e46g9K9GL+ZXKHFN9nO36O8gr1D+56hLDr3FhORwur"
        "TEekIh32l+U8kRO/lNEFG+GeH3fNV88d7vzcXXiPs9WVD3Xy181vSOeG7JE30X5jXcgRqBPJdrxSUOF+1QWX6nOoboTf24t6mshS"
        "H74117S/VKfinKud92cxHxYu09+3UF8SCE+c82LwoTU1iHYO5RztLsk5v2cT9wsvXyxIcr/u38iPCwU5blmu2PG3a7rHKOUVvnLZ"
        "K69AeYTe1pCzjjhPt8VQPjZeDpJfoPu7c5RXD3pvgfilI2110WliPrnaulSPPY33Zfx7fQ74moivX75Kta8kdybWf5X2geqYooLP"
        "+6MrBP/L7wdWAlzMd9P+TeF+OXU7BsDtbU87z7CPu6R1KT93rjWpxMmfXqpvHz6+JMlRguTog0sQFxsSXrQOp6cP4zdNzN9Wxl/N"
        "ZZd6c7pk13g9oLv+ivaX1/W573cIfu+AxtzxIj/fGw5eGuu9A36/D/WcnqkOVMzTmDQvpsyL4Tz39/ehn3XPC+M893vOV12ZJ+qY"
        "n0B+RXD/Ge4/7XtUk/i7BuvP6T4/frd3Hof/zuE8fjPO+x6T/O0qPJ/YWAf5ONaF9XajvGN92CrsezgaVubj/WJcZxJ9+4vyIORd"
        "xQflh9fFu+Uk/hDpmYZyk/DUw2m816R5dF4cwvp3qk/jdENdJsQXA8jHtAH2xN5W0mOOD9172lifxvs4Uq570bQRkuBO4f28wT4H"
        "epYBfduy4Qr4PfTD5+5Msk9c+tuZ+Lgg6y/c49aPn3fctKV15BJz5T/jtzDFTvUgHgcvAR0ppONThY6UQsd7Ch3/KLjjDKr3p7x7"
        "NnkT2J1Ycn78ezLFPP17kuhB+T1e4mMK7YLbv1O9Ee9HWi/sv+Hc9w+K+H+3VJdTuqdul+SX7A3ZLcor55eV9CIm8r4bxToGuwx5"
        "Xu1LUKfhU1dgvYr9PW1ynMbXO8b861X3s26wH4jfoTbCOyXBOXpSrguJv1juB0Se/HnkP9F1ZynevYD6OCjg/73sHCK+p/NAKzBw"
        "vy7baY7nMXG/pkn02U/LdQkjYTkuj28rxbdPePJBl/iQRz7w/eXwo00oPyiv6aa/FNbXlU/SZf1KMOmehuJH8lf8u6fdcVaG/Cq7"
        "5HUuMdhDUBc9b/2QbWi/SA+Xe97rz38/ZFRZVxczqJ/RYDH5fFmlL5K+K/VHXmn0RbJGX+Ri7Itcza5NX+Rq1uiLbPRFNvoiGWv0"
        "RTb6Iht9kZ78v976Isvi2N1Svm3B+yJ76q0jw77IQ6V4TuqLdNEF9bWLrC/yBPZFYh6qrC+y59r0Rap10E5dGNm1/RiPUF8k6YvT"
        "9wgKsxef+5Vzv72B4kRN0GuwTwpuPqn5sBGsH+b9bmJ/o5inbx9s9DM2+hkb/YyNfsYF4Vejn7HRz+h1Tli4fsajjr9o9DNW6mf8"
        "tnQf5t/P+HBtdP/P9TPeBevPuZ9xA9ZJXu1+xpvxmfoZV+OzJt3TVO9nXFljP2MyYD/jTzzvAcgvpqMQGNff1wgJ3VJf4w+RD37+"
        "+Z1r3Nf46xr7Gt9foL7Gv86442pb867zMmOQSMm8CHYhHb2fBalf/X/p93PqR9u2OnmsMNanibrRxxDeYfWc4rPu6DzViR6os050"
        "tDY4wfv8OqT7cFUPq/bL3tJamc9JH/0+LsOfe7+sWue8e479isP19Ss6f/fqkRr7FbEOfgrrvKKtrC48HP+2K1C/4pbcSibVEeYC"
        "9imW3V/Pd5/iWahbeSyFeb+76uxP3FClP7E3UH+is0/19imOLVSf4ve9+xTp7w5X7Vd8tMZ+xX2NfkXW6Fds9Cte7X7F/7C65OC6"
        "71f8PfPyD9X6Fal/MI11pyV/l0A/9Fid/YqDcr/iWK19ig8G7FN8QcrTN/oU59qneKuUj7n++hQ3VcRrvvsUrUlYr3NZeZ1/ysX3"
        "Rj9iox9R8Ouq9SNuukr9iLcG60fEc8Si6UvcJJ/H7VE/+kJMnR93zaf70bJ600XTnwj8s+9lPny8Nn2K9Hem8w9g/XJ4fvsWzdh8"
        "9Stu9+xXpPONf7/itka/oic/21mlfJV/v2JCjk/bSE530N+9wr7FDp++xU6pjqp63+LDzjPs505pfbVv0YyFLte3D1d8+hUvNvoV"
        "WaNfsdGvuFj7FZ8O2K94tNGvyBr9io1+xcXSr9ji06/4TZEv/S/h5tse"
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

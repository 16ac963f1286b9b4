# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 14976],
    "maps": (
        "control 3 compared 412 owners 166 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 129 control 14 control 92 events 7 control 13 control 516 rows 16 bl"
        "ank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 5 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 11 OPERAND0 17 OPERAND1 184 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 47 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_"
        "TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEV"
        "EL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 22 BY 11 STATISTICS "
        "6 HOST_LEVEL 28 TYPED 5 MAX_EVENTS 19 EVENT_SIZE 17 HOST_LEVEL 18 TYPED 5 TASK_GROUP_LEADER 12 TASK_"
        "THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMB"
        "ERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TA"
        "SK_COMM 3 TASK_GROUP_LEADER 96 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 18 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 27 CASTS 3 TYPE_"
        "OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 73 UNSIGNED 20 SUB_BITS 60 UNSIGNED 1"
        "4 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 517 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 179 TASK_TGID 1 TASK_PID 58 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 262 CRED_UID 1 TASK_COMM 21 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 508 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 418 bpf_rdonly_cast 16 bpf_rdonly_cast 266 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1718",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14976, 4512],
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
    "type": "tracepoint", "code": [19488, 14880],
    "maps": (
        "control 3 compared 411 owners 157 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 14 control 91 events 7 control 13 control 519 rows 16 bl"
        "ank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 11 OPERAND0 17 OPERAND1 184 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 47 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GRO"
        "UP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 KEY_VALUE 22 BY 11 STATISTICS 6 HOST_LEVEL 2"
        "9 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 HOST_LEVEL 18 TYPED 5 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 "
        "PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 6 CASTS 14 TYPE_OF_TASK_COMM 3 TAS"
        "K_GROUP_LEADER 96 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_C"
        "RED 4 CASTS 24 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 72 UNSIGNED 20 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 507 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 99 TASK_TGID 1 TASK_PID 57 TASK_TGID 1 TASK_OW"
        "N_CRED 176 CRED_UID 1 TASK_COMM 16 TASK_COMM 3 TASK_OWN_CRED 261 CRED_UID 1 TASK_COMM 26 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 498 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 336 bpf_rdonly_cast 17 bpf_rdonly_cast 265 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 1706",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34368, 4344],
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
    "source_sha256": "49c9667f85d54c1e04e1406d1a053acb03ef9dc37982ae32527a9ee906a6276c",
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
        "eNrtXX1sHNdxf3u8L9Ky7kTyqBNlWqToyDRdArTqD4WwY8qObeYDIf1xVVyAoM5XlY4CIqZcWF4dYJO248A0HIdKKwcO2oiUIjJo"
        "YKpFALJOk2NTINIfaUvkj9QF+4cS9EOy5UROg4SO6bve7szs7nu7b3fvjqQk5/TP077bnX1vZt68mXmzP2abP19gxX/zCtP/ZZqP"
        "69fJLYz7l5uGNhJg7HihUPhy8f/aIwkW0ftVfD6hhPQ2GeCfTwSCeF+f3nbVww3z+PtfYZutY/r7s51RGIfC00kpUebcD++leWSb"
        "447PJ5QaGMcUzFubxxv6e53vzzb3FeC57UA/zJjzfb2S5/dI+rsl/R2S/lZJfxLkB2JgIbbLJq/9RXnFDuH99dhfvF/jZCrSyrod"
        "6Obwvn3F5wu6/PYq1n6NbpFsQftde/VwsdU4mzuBv9fge9uRXgLa4aKY9tj1Y2zoY8jXoDCOe6CdewhatRv7a7D/YZ7+4SJ9jcS+"
        "EIzrQOhlfVyJ0DdAX0OvsoDefk3vD7FjqA8g52dHkd42nH8tzr92Wf99X5FITKOrRICusgXoKg1AV1GQLihK9siA/pw6C/IOsW2o"
        "h3F9nAmlnoX0tlF/InvwnH5fbgr5WCR+rsjHeeSXesLU21F93OeQblp4Xy/2XyP078H+qNDfgf0hob8V+wNCP+idMd6vIL8iml4U"
        "r8eZzQ5oNw612fs1/g22XcutyyzaoezB8zZ+nC/yw6pnx5E/UY4v8FwM5anODOA87gL5voj6UmR6XBt3GORK/I09iXogyCH3GFzT"
        "e2ieh4u/t6J+6PqixHQ9SCltOufEeZEdKX9+5wx91PitTp/H+cUd+WjaxfLeF3sK+Uh8BXUz5qFO43gCMJ5Ym8j3zaAfoHYK9aei"
        "AaR7jtPL4TDYE20cvcV2B/JdszManw9jS899Cd/3b238uA7Xgj0gu0XPn8E2Uavo+ke/5/D5YZQnyTVRmyoELL+H2MOwL4RqYR2H"
        "6mAdhxR9HdO6G9ndjvOq1a9betvwOoK/h5He9Xr/SHsL/g4GbqQ9gL836/2DvdsKon3WFC4ReIWz2yKfcmiHD9eAXDU56/a7Bu13"
        "Ddrvk6gHQbTftyJfmpghF32/qBHs9+24rkOC/Ub7PJdBfejFfrTzc3+G4yqOcxPOR7fbgTDY1wDa10Ad2NcA2dcY8Ofezcif3+bB"
        "z4iAPAJRkEeA5FGL97+Xt/K/ZeBXeavdG7n13TzH/1uJ/2/r/YMDF/I2/hcFkAgM+uZ/vEL+d6wT/xsr4v+PffL/nwT+5wT+/0DC"
        "/zeR//+Qt+wfBWOeDdAOIZ8TNTdz65jk4iSPZBnysPH/Fg/+N0j432iO67qK+H/MJ/8nBf6/KvD/FQn/J5D/LwH/w4JfHT4k+N9v"
        "4f6zhO1ZbBexXcD2NLaz3H6V+4Lpf7Va/NtELfyH9mG//qd6B8U35z3jm/OW+CYXxfdGD8K6z5j0rfqSqgV7b+iNZX/Vx4H6oaIe"
        "HKi5Tn/eeh/tu7247z6p8327wVfFIa4aOQQTzOE63heE5xNBEMTIjTt8jUvj493c+LY4jo/8AZLzMEM7h22CbUF9+WRe9DPE+R2y"
        "PH8GW6I7otzJ6anTOJ5wGUeK3ao/T37zPK633Bi0sVa8/jbSDQHdGMYhKjoqag20c+gPqhGIX4fwuv9e7H8EW1z/c/fhdRAW/BBe"
        "9ydMPdP2gdyDOA60K6nAOwXtif7bGCd3za+wri/Nb9WmNBNGPQzDfS1NCvK/MU9+KsTVHZJ4+DHm3E9+JDyn4nqhNo37UW4Y+R9B"
        "/mMr0Bvr34rzicriZ/AHZ8CujIXYXsPPbrfbWxar4f287MHjBZm+8X4z5jdEeg1rSyfjQidooSPyKT2Dzz2N+pKEdgaWwZiMbxRv"
        "tozn4X2oD7m0xJ9V2vX55DA+In9enQZ6FKeVmg/K1ZKdRr9+Mon5mYs4TtjwWkYvwPNRfG5cNs7NME4cX2x8Y8ZJepXB+Na+Pg65"
        "rg/KBxn9SXe9p/iZ1s/cVyjOILnmfMp182WRq50/znlAdaq3wNsluJ5H+pnXS9ufE/quZdJN4/ojemmFt//ZOshn5HY7x4PEzzPY"
        "jrT9MTz3acjfZHsgf5JWghz/jfvrt3PjMeTfxNs/spuGvIcFeaef8bk+ruXlvUbrI4H5HlUhOb8L8zneWrDyVT2xx5GfRnx+EvjW"
        "Ul+H40K+7MTnsc12Qj/5VZq/rVjyfyLdVOBMQW9r9yPfnjH2iwHtuYjA76fMfVPn91Pu69GQw+hDV7SdcqNzzkInWwdySLBHgS81"
        "tB6hP70liHxsQf17uLR5j27svNUp0LuIAvqinjD1R3HRx1QxHmrV57kH3o/x13AQ1zG26jTyZaeznRi5BxLR2Z7egjXPr40/q9EN"
        "U1z0dsFtvZN+hti/w30471RtCPvb8boGr9vwmvw88O/Tk2ZeVeMH8Xewje776arzuQyeh0zD+QfxabD+J6t8PDcgsfMnJOcxIAD1"
        "KPqRkzBRa3ym57WDpl/1tKMfD/52euq/cF1+Euf/c8l4fuHYL87blu/0HEcdf/4T4elRnJJQ/rWg2y+PfTqlKPr7QuxbOp/pvqHR"
        "MuNU6Xp5F/l2dNU5bv8i8Pe1oGS/7uD2azrnM+IAzKt03fiYEQcE8RzgkmLmjWNNEjmkzXy6dV8hfaP3pbc485H0q6XtIeakryHW"
        "z8cRtvl/Buh/I8iYW5wh5M8pHyHm0WXnENJ444hzPt5GZwbuUyfjnH8pztc8x5W890n5uIMO5xppPFfoaoNzxeEoyjeK8sVzFJIz"
        "2bPshOT9mbXhW2ZCzjfrPNIz7uPwS4f8FnE/SeM4if8tN5K9fUNin4Lc/ijSG2xrWXWUY8n5qsZV5/fXMyf66lQUz7lhvfh+n7HP"
        "hVet+Yrlpj69VaeBbld9r/FezT5qvwOfCh9Y8zSinGiciZqIY97NM9+G8xDXPeXx9mE+PlEDL0ofdbbvmU6Myy15x18V35MI3Bew"
        "9mvy/Dj6CXo+7QTsq0O7ic5JG505nc6dNjp3WugM1ZOfDHlSspva+d+M9rwCiVril5W+YvH3EoHfK251Ctkj4PeklEcVZ/25qID+"
        "wr6QRv9O9JP6jfH2oR3+X4XkA+e9AcMua55ONjzA5bvmcdzLHeRPMowbeh31pKt9k94uJ1s99PvvPigtvvzbD2D8wwGn58T9jPwD"
        "4rdG53ndf9jEzW85Gcf8gji+vy5xfK/h+B4OOMq1Ds+BJ3oLbvUzCeUNZ7nuMs+dwG9+jYn+brvDebYoH4q7aT/1a/+l9HqAX7Qf"
        "+N0/MxJ64vPZnpW8db/0yNsZ9TwUD2t2qRXPl6z7BNm5bM8lnX5Xwx8xazyj+TdBXNf6/rrVOU6lfptfEnW2o277/rrsu7Pu/oe4"
        "Pj33X4xTRf+P/JMWZBDxl+wQ1cFkO5O4zlpRTrz+yOowvPQoR+cCU6gvDf78K9IHdRr1oP7myvTAY/2tmfwPro38/dKRyv2UIPcw"
        "b6coz0PyV6dA/v1NjNt3qN4ni+OkOJr8s0w7JAgymTiXP8pkwJ5nGmT2dJNjv3q8o+CeHxXiLRyfEQfFKd40909r3ZI6Bf5GpuE6"
        "GF9NUjK+a/y9H+uIVLJbbbC/au5RlOvvYNZz5NwtplxbcV3GkW7cQpfq7CLF+HW/xX6Z9YybjHrFMcxH6XWL0Vq9DmU+bPo3isVP"
        "WN7da9gDBd/7giUvu5yOIv253+vzO4n1fy/wdYdm/eOvC9Y6DIp7bHWWzyHf8Nw5e3u3cS57ST+XvUafZyr4P4UBS95M1O/cMT5u"
        "PlCTgPPYtLkfjXHnxI229a2Ph/Jx9TDfAwHeTmp2eEyP7xSObu4v+LzYYWxzuD5ie2lcm/Rx0XqluiencTqd95IeHGD/rOdNaFxP"
        "7iL5Lxr6+ITr89/nns/u6sbnF3g/JcLH3Wvmp8jo9SRL81NwP8sc8eunUL007j/tzv6Kb78E/fVsT5zzG7sadjvGRbL9Sp3F8UjO"
        "vahf9F9s+8Xza7NvlepvmHF9n+u4SqUrnpObfgC8p+UQf85PdoHGQfsZ6bHpz/B65jevRO8x/Jpm0a9hhfL8mjjG/R2V+TVe+aQN"
        "9mvpPpJDufk12ie1682WPEqIXcxb+7N1KPcT0NK6VacwPzrTjXL7HrQ9p235gVN6fqCbs/vW37VxzQt1H1J/QerPlJY/Nv0YhfNj"
        "aHyZzn+E+dQt2OYzrc+nSbAffH2ZVg+j18uFt0jmU1fSeImu4fcI7w2xoE3uiyh3q99D4xXtbSKCefvp/QVrvz1/ES8zP3f0fff8"
        "HOUtX/7QT57G9zme8f4aIf9B8k+ySvKd9P2R13joe5H5oOkPBsqYhzj+RDjp6v9TPEF+aHGfLnDxRedvUM6XClZ/W1anT3qZwHrO"
        "VITk9nXQn1nQmwPRRmb1h+zjewCf2yLMS5THOUH/PvV+KefOCXbv+1zeN0553973rXxJRG+zrUfruXPXc/CD+L0F+f3ad0PWc0+i"
        "29VnzwuEjHoQhXU1wu8P4Dqla41+nO5TGHdfVLgvivdZn38A7b31viDeZ+3X+BUQ7tOuP6YoXN42tptx+XP63oH8e5ufiPWDO7Ce"
        "kc65v/QI5UvRXt2A92H94bN7hfvxvbF7GDdeW54e1xXl0aneRosftPz1HMZV8yGG9cuwPrRzQkXXY6zzfNDUd22e2vdietwxgHJH"
        "v5++90phnTLRnUE9CDFwINQ06PNdez+A9YT7zvL9SfYe+lF63WT8l8J3dFBnUPn4wsb4uPy2wa86jl/0/YuabsVxrwjjbhXG/Y4w"
        "7gtw/xjeH47q980wGC+tl66owuWpR77M+51DqAc7Guj8BX5Yvt3ZP7ir/scrtL40kjGM3yL4vYK57xhx3YqVH1m0M/Jz2rDz+bHi"
        "fH4covN6w46tFNzOd612dsXRr10xvreC7/xizvRd7OKKn+9mZeeFAfxutk3y3ezBs0Jd3eky631Pu9f7Ps6Mc2A9jolK6n2TfB2e"
        "PV/+VoX1visFmdx4v3/Fo953behkXOi41vvO4nMvQUc/5sNmwAyMyfhm1KdN/s5YZ77qfXG/MOtC3xLqtErTY6qzM/zXUUm97/gv"
        "jDyfYskjedbRTW7MOCnOzExc9Kj3PS2p913i+7e56z3l94x6xGNC/efkjyqsO1xffqlTZz3y2EuCPVri9qnMkUue47nkWOe7xNf5"
        "Rni7b9b5zpZZ54vfJfUs+qzzdZa7UXfqKedxn3K+dl3kLK/znRXqfBc96nwXhDrfJUmd71JZdb7qd0DfUpHHkX9ZY78YsNS90H5j"
        "/b5b5/uL7uvRrLN/9Iq2U250LnL1vgtY73sH5+epUwuSet87Spv3+MbOW51aFOp9l0qs923i4hp7ve+CR73vZsznL3F5Jmm9L/pJ"
        "5B/NPc7rJ9X7kl6HGOAf5Aw/fkr4HeRkroMI3tcs9JNctwr9xndhYC9HzfoVa9zc0va9PFdHYNsHvwlyqYUDPvUQ+o2j9vreS77q"
        "auHDuPTsb3Cer0reO5V36ner610pp643ytMz63r/o8S63pfz1rzl0Diti9L2Pfm6oLreZyTf4/458FWV5WVP+6vrvQm+ax9GHAXt"
        "e1w9by+cT3rW9UaF/K+snvcQ1fN+jttHQ+yzzD0+7OPnK4sfjPOENYof/NKZxrzfaJzbdzITzvRpnzTwczziCrLXaXyPUa8rkRv5"
        "LbEmZ774qdstK06a8Bcnpb+z4lG364+OOvWWc/0Ixl0t28gu/r0rXpQY7w6Ox/IVxv95qx0u/Xkhn26cp6x+6IeO03cY1rx4iP3f"
        "h6CnVxs+WIQ59wc5enY5B7h6lyouWBUXDPShigtmreuq4oLZ98EqLlgVF6x0XLAbBFywnRJcsB2IC3a9BBdsO+KCNVdxwZgTLtLv"
        "fOIi/VrARbok4CL9UoKL9A7iIr1dxQVz5P8Zn/z/kcD/RYH/P5Tw//vI/zeruGCO/H/NJ/+PCvz/msD/r0r4/zLyf0KSh/iCUKf1"
        "UcMF+2IVF6wkXLD7KsQFu6tCXLDbOFww0b8x9ILsKyawDFwwWrcG7hcs3CG87m8w9UXPk99C8a2izy/E3itY5WbUy3jgeg02XV/F"
        "86rieVXxvKp4XhvCryqeVxXPy/mcf6PwvJ7lz/ereF4SPK8/Fc73ZXhej5Q276sOz+vjHuf7Xnhet+D5/nrjed2A14TntROv6Ryq"
        "FeycJ57Xf5aI5/Uzn3he34L32r7z68A6AnCMK8f1ugnmaeB6vYp8kO3PP7/MuF7/UuL5/+wG4Xp9c9XqV1M9tFjHkIhCIJg+BnYh"
        "FfkUc/N3/9Dwrui7xa6mu418WhDz//q5OdbvxJ4W45T1/W7VN97CjPs4fOMt+Ma5aubqjMR16FlXsqvenc9JyfoeF+pKysaLCzB/"
        "9tALr+vmyvC6jPqenWXidUGdTOnfAzZ64HXdbbyXx+u6dtWaP7li8LqE82EZXlf203huH+hbI9yuuyvE7brDHbeL8oyB3ypOdj17"
        "BHGdop+X4HVdcMZ1QlwtqmvpN77H/O/ycLpuJD/RJ07X1lYPvV4sEQfrTcTBOri2OF1bZThd3y1xfKdwfH8ScNJvA6eL5BmW4cp8"
        "15c8Q+wvuXyb13f0ZeNeTKwxPtfEeuFzIb7dQcQTEnCCRByMrqYuLp6qFJdrvXALyse1SK4xPtceV3wuwqdoaXDG6fLE55ooEZ9r"
        "Ym3wubqaOivTgysMv4Jws6S4XBMVyhtxv+jvkND8xfpJA48rybj9xTce1/OIx4X0Ms974XFtduxXZ8CO5p7A61Nx1++aKC/ijc8V"
        "NO7j8LmQPr03kykPp8s2jo88TtcPqzhdrIrTZfore9YYp6t7nXG6sC6yk3F1/aJdzU6Afcg955zvNPwU2lc6WzFe65bk7eISfC4c"
        "x1WPz8XWF59rlvx+eE/LqPO+ZuJx7UH/pXud8LiSZeJxkZ7c5KoXV6tfu1Z5QBsul5HPfyfv1G/6M4THhedhJ/t4XK4JGS4XFCBR"
        "fYCRZ5XiczVI/AQvvNHy8LloHga+1QOM82to/zG/63bH7aJz8YSSFPRJht8F883dzyTzvjw4XlRXZeB5UZ4G66vU2f1rjN/1Nz7x"
        "u17aGPyurbQurlL8rq00r8uL30Xfl2jnRsBPSGiWjd+11Qu/K1Uifle/BL/rs1X8LlbF76rid31U8Lt+WiJ+109WeLuIdqaBz68T"
        "LpJ2DqQNuRScrbglb0N0Lhe+llnftlBm3e1CFVfrqsLVKrHu9rLhal0w8nJXN67WwgbhauUqrP9bZ3wf33W3lxtf63SZdbf4nU/P"
        "2Q3C1yqx7nbD8LVOC3W3Zz3qbhfXFV8rFdmPfHvK2C/WFlfroSvaTvnH1VrEutsHOf+L8KnsdbefKW3eG46rdbZCXK1uLt6w190u"
        "etTddmD+nf8esFJcLZp3KkJ1t9vxmuput+G1wtWxyXGxfpC3+kkyXCyxPicVxXrZinGysF72FOFkvYLjvyDZN2YuM17Wz0qsl53c"
        "ILysF/JWf1jmz5P9SihgFwlXKhW93zFeJ/8l1nCZ/elZEWdqqcDFTz7Ob9zisq5tnwA5CrhS6ingl4EL9iK/LrOvrzOu1Os+caVm"
        "PXClXveLK7Uk+btkiCuV3MbZFbv/tuCMv4bzSaPd7bop7sxvxLWifYLqJ2V1uOmwkN/3xF/j/66aFBdLqKMaTCcrxMWKrxMuVijv"
        "h443Lhbga/0/3hpu/w=="
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

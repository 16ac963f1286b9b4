# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 19016],
    "maps": (
        "gate 3 control 14 arguments 108 arguments 88 paths 85 compared 381 owners 151 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 114 tally 128 control 17 control 2"
        "3 control 15 events 71 control 13 control 424 control 103 control 28 rows 20 blank 9 rows 6 rows 7 r"
        "ows 32 blank 9 rows 6 rows 7 control 291 control 13"
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
        "NED 92 SUB_BITS 100 UNSIGNED 14 SLOTS 65 UNSIGNED 12 SUB_BITS 48 UNSIGNED 14 SLOTS 66"
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
    "linked": "keep_stack 2039 keep_stack 36",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [19016, 18848],
    "maps": (
        "gate 3 control 14 arguments 108 arguments 88 paths 85 compared 381 owners 142 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 2"
        "3 control 15 events 68 control 13 control 429 control 97 control 26 rows 19 blank 10 rows 6 rows 7 r"
        "ows 31 blank 9 rows 6 rows 7 control 288 control 14"
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
        "S 99 UNSIGNED 14 SLOTS 64 UNSIGNED 12 SUB_BITS 46 UNSIGNED 15 SLOTS 65"
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
    "linked": "keep_stack 2020 keep_stack 36",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "5c5ffe74dc500987f40e6bf36f8d0907b491aef048ed65db03bd12ddfbba176d",
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
        "eNrtXH1wFdd1v7vvayUM7yF4kiDW8MRHUIhlCwYHisMYcCg4TQYMfsHJDCNeXokSZlQsaKysXicgwG7jfzzgECdu3CCBEc4klZvJ"
        "ROnHzLofE7dNG7uTJmmjTOJJ3SmJE39kWtBYEa/v7jln9967u+9bQnieZphl992999zzdc859+4vt3xznhX+JjRm/2WXH7Lv2xcz"
        "6c8ahWtMZ+xQPp9/tPB//ooVg+fJWKt9NQfwXltqX9ujcj/J6AImj3eh5HgXhPGSTIdxNMO+bs3ElHF1u0XuSMruN8Kg3aP2/3k7"
        "fC8B/UzgeOfxSu+ZAwlsNw33I8An3s+f83bNXUC3JtOdW743D3QsY+7v+Tz9bo7Ce9YquO9dAtfBAjkLC9cDhetUPsZy63rsdoMh"
        "xjglawvX2zg/Qry3fD63ZVvA+LtBnk1wP4HyibD1wNcR5KsGcoyfxfc68XnhPc6hWAz4nY6tY1GfcawWuHJ6+YBJfafNUAvnQ3Qe"
        "KFw5CdYGeN5XaBXi95ewXRjpWA337boyzhq4nrgb+XcfjhtBfYiE4L1CP8+eWfQb/v8XM/c803HfPwCfEzhu4d9mbCf8nezdhuNs"
        "hOs4/q7qrXUYf4/gPfY7WPjHXznAYJ6H2SNayNbT0xro65Cm29ec/TzChjXQJ9CTE8h/qxXnFUV+Rv/N/v1AoXXc1huQ64ljLt/t"
        "/vWPgvyefgj0dBT0Io7yya67WtK+ror2bKDeoP4kDWg4MGygfV0AOZwhe+ux3xsYbsL7uE3/BMoxtw7se43WzLhH6NNA/uZFsKc4"
        "6ouol9ze+ft8ROt+5tgvN3Hr82RH0G98B76P+jNwqhno0DuADo3sAunQkQ5doWNVlXSMQL9kD7zfFNdBvA6cvg3oCWnAX2xnob1x"
        "fvB2g3jl7XTh94FTCxx5c/06is/j27GfpUySD9GZ1hba8yM55p4GOgeGFzHSq3ttuRi2XfB5clNY0eL6o5APP6z7XD48zOf/HPW7"
        "UOr36DKiSx5v4FQc5fMR+/rSMvJPaVZX/Q2R/v6Ror9Dsr18jvT4DkWPFwbosVGVHpPeOHp7Dtu/R9XbdwXorVGV3jrj3iw9Jf+2"
        "TNHTJxU9RXnlttRJT59U9PRigJ4uKaWnG1A/74J1aBnZPazP8QGKYyrUU1pnQvK6lQzDgpfZDnyK43gkz4HdpNca0gWMG9ihSXae"
        "1BdLcRbpEafDXpdRTjFcR4L4J/q9hwW/p9LN19cUrof8mmagT2mjHejbrkv8JXk4/N8ekvm/I4z8h/deWkJ+AiZ0Au/N58COB6Ow"
        "DlvrZX19kfQ1inq9Xo5fyA4GdWo3eUMXfo+w/7wB8oD5EN1k76pc1hgh8CMkjy0kj5/la5FH5fz/iTMen0/38Et5mEei7HnovvP4"
        "zhzP4++d8UL2PL6F81ha9jxCvvP4+hzP46vOeGF7Hs/gPNrLnkfYdx6fn+N5nHXGi9jzOIPzuL34PDBeWVOIgiO+88jN6TySrB/z"
        "w0EYnzXZ/E2yZpu+ZGGUqP07rGv9O7fcgPYQH3RkN+N9DH+Por+4237e/+DGG6J/7n9QpzzMfn4w23NDzJd4nsQX/mToy0x8zvM/"
        "wy+fwnj3BOYtfSFcB59FvkQwr6K8aT+OE8a8IRyUN3XcUPOmnlnKm26T8qYog7xpMeb5zUxHOUDeFEc+L0I+GjdAbjGUm6HIrQnb"
        "hyQ5dWQ1vI+gXPIz/nL67QzIaXrGI6eCoJKhPo+cEnMqp6szqpy6ZklOS2uS0/dnypPT92ZkOf3LjCynfw6Q04sop+/MkN2DJcn5"
        "US/OPxnu8cit3UduJzYo8lLrFRuVeoSTj4ecOoYkr1Xf8Mgr5a13nOxNId04/jj+3h5R5PWgLE8el9+O8ZMtJw3lpKGcNJSTpshp"
        "Ncnpz0BOGspJQzlpipxWf0mW0/6nZDntOC/LaQfJ6RzIaf/ZGf+6YFaJV/8jD9eX8fqPeH0Br9/G6/N4vZIX1w3rUyiXJuAz1cGS"
        "TfAf6+NMylecutRFt35lyxnzK3NTlXG+QfH6MZB/1r8+lm5aJOubWqfDuNUskmduwzj9mKBfL+KV+NqvZVA+SYffmk/drf8YTND6"
        "fdcfbbPtBzrqX7uwIno5n+8tsm4Tfd544/dmmJCHT6C+WycxvyR7Efwp7zeOdUPzAAjADMF1/Dg+j0Fg1Yv3e9COTbQrE+1tfCfe"
        "h8GR9uL9nqQrb27S1gOyn03rr+X5G3vQrxOfkxFN0nPKW8aiqA9RaNfRSvnde2co/7L1u7ndt+6b1D7O/J9jvD8C75mot3TNYN3R"
        "6kP+x5D/eFX6O7mnDeeDeu2tP0M+Ngb2fTLCtjv54yrXPzt/cbyfiFL9He23zHqGp78l9e0nW6SfsNCPyqfMGL73GdQXCPPZGLif"
        "k0F8izBgRMcwLGEx1AcrE1CH0VZBfRLrEPEM1Uehv97O6vZZLKr/NuF+y9l2rNf8CumEhbVj4JfwvoHvDQfRuQjoRPriw3NDJ/n9"
        "7NArAXZzvKh90H6K87y9uN5bj7l2zec9/hjVEUiuL8A8cH+F5FaSXwNzwy8vfyK++zLmyO687Jfkfafs05Wtk0l2h9RvZom8D5HR"
        "ZP+fa06gHq5FPTxXph4unBU9dPcliZ+/Br25AHQS/eZFqG+L+2Fi/cm8BHXFjpZmpAv1byW+v5Lq0fCc4ogY5gvWDv9+07oO16Y/"
        "pHiP+dFB9WC1ftbfOQXx1QeBPtp/zGhh33pbf8sreVGejv0o64f1iGIvj5C9fNfRr73CPnOp90r61YF989pfFevnFaGfXHMP1i0O"
        "S/sdVJfOLA4jHztg3pneyuY9MLfzNkdAn/j6yvXZvOjqt1bEXtK6Zl8j7ANSvtcXRn3EqzmKfFnpr+/9O96P9ajdmEdsc/Qvx/uN"
        "Up7yy7wYL1GcNN4n62eE/Qja4bzTTRFpHyHdFML7brx34j3wd2fd/XDOD+LvwU5qd3Xazy9T/knnDIhPB1t+Pl3svEASz1Oovx+g"
        "uBXt3BzB8yFqftv5w2k5f3soYD0Z9R0nrYGimecwXj2L+0RCPsb1n/t/it8+45svwIZaZuRVtPsnkb8/CKDnh77PPecQBDoulEVH"
        "sxTXtsfk/ih/Tmp/l7f9d4k4L13Iww37vedsPlO73mr3nwLt8dfIty9PS3G7J1+HBDvzVJixYnG9ow9An+O/hXj6qm9cfrV4fP/4"
        "1XxZ/VyBdubZBBPtWtVT9zxSwLing+kW8wDym5lR6Ke78wNOXmWfEylc3+RnOnC9ij8mn9PJDQWMn60P37JDwXwT55G5UpyOcvuh"
        "/XzVb2eQTuJ/R9cKtIvbA86NvUvWN0882i7Fo6am5Lm4n9e9tqW4PFoD7D/j7oOK8RzRT+NlFvvbL/m1jk6dlecnw9K6q/LvYGfX"
        "tK/elmv/zrm9FdPAvy7nvBFfbXLLuwLo2oj8TuXFc35V0+Gsq4umxTrJZKsBvx/C9xjouTkK427tTDl6Z8dD6+D5QeQvnffLRROO"
        "H9bE/ttYTXQnWVjSM1Vfuls+ZF8n+1IKv956u7Zxf/G2yI8JjJcmE7Su/PfbYr1MtV8a17yE9IRivvXIknU9yo+H8ByiWp/e7+6X"
        "JPC8iG0f5+hcD9ZH9rn1wTcK/Sf1Dbr4nOv972CcBucGQC97N1A/lzz9jNv9vMfTz/uFfnpbKI+CujHV77j+j/H3NVCk3AdT0vog"
        "jqMJ63tS/7HdIvexnqLnQtPaTwPqdP8K5wJHwY9lMM7OvBvpxzxnTyvJ+Z80P71R9ZDyAq4/p+24ZKFUj5xsSyj6+UyN+nn+baDv"
        "r0JiXUD156Q36agRwI8r/vzoQn4YDOP+P5Xqi5bjV3uQ31p59UejwriC1q/H/dfJ3JZU4Lkw3/7GoJ9sQH/q+7ktUFeIH3f32YvU"
        "Iwv8gD2x3BEjL+oT5c+0Hrvn3eB8WXfretQPfA/PL3A7sdfNNv+8O97mH/95+H+8PnGNqq8l4xsn/pi6UYyuSvs1R1jeb/2neJD4"
        "ao7CuB0tajywWTpvTv24z0GvzYuyfpWtt4qeWbQfMpIoqa9+/OtuXVebfih2N1v6kX28TL24XJyOcvsJ1AOMq2l/h+ZP/mwQryR/"
        "2jdwvl/AukgO6aM6AcWJ2VUQj2VPg1+n/rJ4vjO7JMjffsn3uXmhPS/Go+XG3RknHnkiwD93Veafnf2hCv3zkQB/ulnWj7Lt5ki5"
        "/tko6p/N0b1F8yJnvuvALrtb7gyobzL0C3ursz+Fr7Nmf0fq65fL7S/QDtHOXT+sSfyg9ZHyIuu0st4Y9fK7RlV+1xwlvfgTVpP8"
        "55n/zVZBh/h+hH3C8SdxQX7mZfCb2VaoL2Sj7QF+sLkiP5drTcn5qfO8C/1fWKofxFD/JvDcAO8vIZyzoPPW/DusQ4J8SC+d74aw"
        "Lu/9DgvPN+1Cvv2xN16387hT2B+eb8lt6nHynzcZfMdzyPbPq2H/JaAuaT0l6xPVv/j8ThY5j3KYtdn5JsU9x9tovVjqkbNNL+1D"
        "tABDDusak86FaDBed6cmjU98pf2AQbxauG7SdzR0DsVLpy7RmWvrcfblT9p5NO5TGCD/tPHdfE9N+ZMu52cJJtUvaD9tAvNP/t4Z"
        "Yf9kMmMgH1+donktEs4hRdi1G9LzqLyPZo5gPetZiDOzy7+J697znjz5Mt+noTqCdo+kp2I7bgETjn3huaIDLMD+FsxSHKJJfsH6"
        "NK0jfwPza/62Z36j0vxWKHG6fB7N+oh33nDerqU+fgbH8fgZpMPxM4LdvID+UfQzNB867ynSe8Gue6j5yMtS3Z70L4lxm3kF9oP4"
        "95gpv7op5u17HqB1huogLZKfSobvqlMd8dEp3zriMarLdTjj2HWzVrKXz05BvIX7hGfdurxdXxyayktx9rr/Rft4U8rXKM+16Dud"
        "MBwssz6q5pOvVLTf687vU/7zO0Xzuwvn8195sT5qXtlbvD5K7S6jH6E6eLn7uxrt47XWWFeNlTWuFXLPg5Af1KugN6l9WBPPWaR1"
        "2l/9a1hnjHvA/4f862tJ/Si23yzVo63ztF8bkvhNz4nvjt+m79cjMUke2eW/9Y2b3HM3L+M5gG1aRfJCfUpHW2vSyzmTl6P/qzSx"
        "DkLrQRB/kqxDE/1WWjuN8lqgUX3UnofxPk+9XLKr0yB4uqd8jebD69/iPj312/2QJtVheV2d68FEBEboXgO/78I6Od0Pot+222lM"
        "amco7QxsJ77P24WVdmFsJz7ndX9dacfv1+jwvRydt4rf58Z1fJ5Hsf5OfoXiSeX7A2Ztg+uKHrzHc7lHcb+geyPKD8/JrsDztSf2"
        "Ke1x/Ph+JtGtjjdBuAB4TnkCx+mLQN1//FE3noJz8FAXOeDgHcjnw+n7I8oHaT+K9vktrM+n8bw79TuG+hBhbRi3Qr6xdR/gSViQ"
        "NrDJB9rZW8I605F6XTq3GGFwPqZ2+sCAKA6j+NHlV7PEL8LNMFtSSPeUQndKofs1he5fwLo4BvpB57V4fMrb03lnsp/uPk0639f/"
        "sBzf96I+rFhN6yr8PonfM6p+eeuqM9eZsI9F+1bcP3QJ85/sJHo/e13Mrw5rEaBPD4pT78H3QhI/6f2ktslDl/37s3ulOLN7ny7F"
        "YZRXkf/g+i35FRyne6fMH15Hijj8K/iVpegH0I/QPe8/Qe00JrUzlHYGthPf34V+RGwXxnbi8xj6EbGd7Vc09CvoD+MbmBSP0Xfj"
        "5kX0K+v99zEdf4H+gc59HcXz+92r0K+gvqzAc/knFNwE8mOEI0F0e/ZN6XuskKynPK+8V5D7+FLXDxX1Lw+4+mjbL8bP1l7FfpOK"
        "f8F+x8KKf8mgf9k+LeGeTP6u4l8SZfqXiumLSv6D4heXb80S3xz/kkH/sn1KoVvxL4kS/uVhfC+K/oUxJ26z7SUmr8P9n5a/w+hF"
        "vViB9SqS8+T7Er72v7Vl6hrZne1f0M/yukCXFJ8Tvb+5Jsft7Xj+4o1rtcXL/3ONCXrmxPF47mYS152k8fNrtcV5P74m5U0Jypt+"
        "dE3ct2rgSFE9/VbBkdodMP62Bo7UOxJHaluZOFK75y2O1Eo2P3CkVrIGjtT8xZHaPe9xpKrR43rgSFWjtw0cqQaOlKhHDRwpOX5p"
        "4EgFz6OBI9XAkWrgSDVwpBo4Ug0cqQaOlFKvaOBIgZzqhiP1MSVerTOOFOE5VYsjtbnKON+pj95iOFKnSuBIdd0cHCn1e25HPmiP"
        "dD7MwZFCfzru4ESBQ+zF+z1LXLkZQn6Q1DV7vhH2Vl7kk7OPVAIH6mDrxgb+UwP/qYH/1MB/mhN+NfCfat1PvFXwn77C/Oho4D/d"
        "avhPn5D2KYLxnw5VNu9bDv9pp5SnVY7/tBXrSLON/9SD94T/dCfeUx0e/GBp/Ke3KsR/em2W8Z9+Vib+01d86wa0/qajiC9Sdxyo"
        "J5DP/x5A1w9uMg7U31aIA/UXc4QDdUnCgaJz8+2Gwj8DEjzC50lH72fF4moPLlTUm49WhQtV7vfBl+uEC1UEl8n3e/m2e508S8If"
        "wjwh/kn5vE0gHtTp+vCrbDyoy8XpqDse1LuXo320+dph1ThPxOf2APselvu/+ThPG+uE8/TeeYLztPwdhvMEfs6L8zRTI47O/5XA"
        "eQIcKcLRKYX3VCvOk+rv6Xv4kvhOp9y6HeA73amLz8vGdxL6AXynNZ5+iuI7DbvxDOA7degif8T+xfPpSf2nmt+6nY79JKDe9n1/"
        "3CIl7tzj0LcX19nvzRKe09dq1MNLiOf0zRrxnL5eJp7TF5lfvNHAc1Lj9mrxnO5E/Xin4jltLkpXvfGc6PxcxxLv9zgpge8N3KYG"
        "bpPNr7rjNl3wfV47XsIXAvxwhbhNNeZ5QbhEjr8s1x+jfpTK57x+GfSB8jxVX3JDYNfqvpnX/8I6nxsyMA/c4FsPID/hscfWAHts"
        "LdMvZ2+2Xw7Ac8pW128Qv+m7GXMEcZ0G1DxsrwcvKyU9R7ygi7J+qfl4ufrm5MVZki+rEu8J9ablc7XpyTzDmc4O1VZXibA+xw9J"
        "eE+4b5JtQbwnPQjvaUF5/hFxfhzclaUpOV91nhPuE9R76Vx7EO4T9dvAfWrgPkl5XNW4T68H4D69LuE+5ZrR3+F31vz8GsQvD8m4"
        "T1ue9+TPl+38+W5JP8XfZbyneHG7m2WcJw++k0DnqD2P25X1QcF1EtrrzMWvmi94TiJ9RfGbPOsf7fvo0r4O/X7AKIHnhOOmkR/m"
        "Zaw3RO+orU7o1CvPyzhHbVAn7G515WXXw9pI75/wx29C+8kdqQy/ya2fbFfmUyFukzOfnO98qM7p4ja9KuE2Hcwodc6Ygtc0hvZP"
        "+VqF+EeE33Lr4TbdH4Db9JewThhbSuA2/QG231RefTmm4DVlaN+rWrymrZXhNcWo7niL4DU5ep+qEK9puYLXdArlZDTwmlgDr6mB"
        "1zS7eE10fjEQp+mTCk7TyVpxmr5YIU7TOcBpQhylw5FSOE1b8D1d4mMy4o/P1MBlQrudp7hMJPdK8ZnGH3T9jeRHMD5MR2cJl2kg"
        "AJdpF/qRqILLFFX8SM30VYnLNIB+RMVl2pVS6H5NoRtxmS4jLhP6t8lYAC5TVMFlOlwmLtOmIFymRdfJ7mx/shb5FVNwmZy6g3Fd"
        "jssRLykauV5bPDyDuEzy/qyKy+TmGddrxGd6IwCf6Vf28/8HBHXgyQ=="
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

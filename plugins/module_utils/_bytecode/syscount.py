# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4824],
    "maps": (
        "wanted 44 control 11 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner_levels "
        "9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 29 OWNER_BY_MOUNT 10 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 58 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4824, 9376],
    "maps": (
        "started 97 started 12 wanted 34 control 11 owners 93 owners 21 owners 40 owner_levels 19 owners 45 o"
        "wners 50 owner_levels 9 owners 23 owners 127 tally 106 control 261 rows 19 blank 9 rows 6 rows 7 con"
        "trol 38"
    ),
    "constants": (
        "LATENCY 16 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 31 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 98 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 21 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 17 HOST_LEVEL 13 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10"
        " PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 12 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 25 TYPE_OF_TASK_COMM 3 CO"
        "LLECT_STACKS 83 STATISTICS 9 UNSIGNED 5 SUB_BITS 79 UNSIGNED 20 UNSIGNED 8 SLOTS 39"
    ),
    "members": (
        "TASK_COMPAT 38 TASK_NSPROXY 142 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 171 TASK_TGID 1 TASK_OWN_CRED "
        "175 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 37 bpf_get_current_task_btf 134 bpf_rdonly_cast 152 bpf_rdonly_cast 205 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 349 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 1001",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14200, 4720],
    "maps": (
        "wanted 37 control 11 owners 88 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels "
        "9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 29 OWNER_BY_MOUNT 9 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 72 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 63 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18920, 9056],
    "maps": (
        "started 86 started 13 wanted 35 control 11 owners 90 owners 21 owners 39 owner_levels 19 owners 43 o"
        "wners 49 owner_levels 9 owners 22 owners 97 tally 124 control 258 rows 19 blank 9 rows 6 rows 7 cont"
        "rol 37"
    ),
    "constants": (
        "LATENCY 16 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 31 OWNER_BY_MOUNT 11 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 96 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 16 HOST_LEVEL 13 TYPED "
        "4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 25 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 84 STATISTICS 9 UNSIGNED 4 SUB_BITS 75 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 171 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 44 TASK_TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 162 bpf_rdonly_cast 148 bpf_rdonly_cast 316 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 218 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 969",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b051cc2a472ec5b2e88e5f9e638a61e743e4fbf27ea9a14d47c9d1419635a1df",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
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
        "eNrtXF1sHNUVntn/NU3WcRh7vakhjhsSXFZKoJTgliahLf8iDs02RiiNl8XYREXYiZR4vCqsG0pT8wCmbWRSqfVPmjh9sSsqHCTo"
        "5oEqqVRVeUC0knnIQ1UcCBAkVKHW8XZnzjmzc+/M3Zmx13b4QYouM75zf84959xzv3u+zddK+n8/K/5bWfyXrbpQ0J6nwvA+23de"
        "f1Yfjxj1mor/4vBo/KdEQnoZ97Hv83Kpfe2/ND4HpaheZvo+1duP+9nvYvicH4EyXPzu00KhMFVsP4Dt9WjtjcD3ncW/X1csd0P7"
        "uR1p/L4Gys7id2uL5SEss83/1L9TfE3St/VynfSuzfhTPhnHG9PL3cVpFofxzPpQlVQojvFQ8c8K9VscWAz7zSRwXqs4eYzifHww"
        "H20e2qcpifqBD3pQTooM/U7J82tXkWAhVaO9IKyTzK2fHIB6vnv0MtkIgpjCv/8ay+zA6YJ5PbNVwwX79h4V9FMN/YzAdyrOg8o0"
        "6mP+CVy3KK4bllx7uR318D9TqI98f9nEOb2fk6CeuaC0ndVjgd5NhfD7fSBvOz2MmPRQHRHo8erKtpMp047ZLng5pU/hdy/Bix1o"
        "F9lmlA+YY4636yDpzyjUa2jcoLccDoF+5VHfNfvT1wlLRV6nzys/iOPHenv756fHefRHShj0Uu2Jg33Klwowzmv154bB1TC+CH7X"
        "LxrfShgfjiuG9WieexsXZ5ykV5l9lwR2s7+sfWQTZ9j39eX1Pj8Ez4ciMO+JIVrXEMorL7lbT5RXP7ueiy0vdQT8jeG3OP+sjpzh"
        "/NEZZv/K9F12HM9lxl9uZdpNo91Re7R/TQWovyGQ883sPnMWS5LjWSyfbLwFvrtvXP8u2zIJ/aD/tdSvWcOMx1j3Wtbvkb8kPznx"
        "BLfO6Zzkzi5WsHZbIbtQJFxfmdb3A5jP8FDBLFd1bNJWnrRvq8dBbg01VTgulMs6/H4d+TV4H/br+3UhHMB532nfbsp3tqC3Pwb6"
        "lgo/j/LLGPtFqybvKM4T7fhQCL7P4zpMhMrbI+mzsS79D4G8oji+QZf+anBp7K9cO5dM7WSrYF0U6Q7QSz/ZJ7xPrwqgPBtQH7/p"
        "bd79SztvdQT0UNtfNf1Rx0r6JJfRTy1eXKvP86vQ/7VYL4B2jaU6inJZZ+83nrwTPsy2QL/ZxKTh57Im/VNC74G9dHF+Hp9JX4PS"
        "P6BemJ5HYZ6GvifxfVBi3zfjex/3foMgvnttzu695Vwwhuvix/glUIqDejV5SChXLFNSFROXieIURV4N9u6wn6VkWe8vKI3p481b"
        "4hNv+4ZYnz5Aez86Z5ZfuqckF2281H5D4+Cced2s8j0A7fqvgX72YzzdE7HI9bIruV4P+9qpT3CcndBviOs39BjU6w0I9uFhZh+m"
        "84YR12O8mdz4CKxHBOLV3cXycrFu7Dm071qBvqS5c2SU7Se9yn6dST4NjQ9w9nAfew6wzPcudr6icwK2lz1WoXOCx3bUQzC/zDH7"
        "dmnfofadzg3kZ9Oj0F6ycX3Z9VJHsP1ae3lY5pkRj8PTOeiYu3NQerz8ONy20xlGvcKSzlMNvXRu/5MgnvfbnmP3DF47t5Bzfcn/"
        "XzNHehzU9+Hzju1cKLZj9hPn0U/I2I7Pxk8o0twVmt9HJn+1p3qFNN/+JFN/mhy0/jW5a+X0DfD36dqNKN8Pr0hl68Wx3sUroPcv"
        "gn3URxj8JJs4XzDbBZ2nsonTzD6bTWB8ngC/RvHJz412IG5dH4WNYIp7b/UnUCEVvR/tBsfHnS8yfTNGnNHL6eWMrX7PFBg/ZtE/"
        "l7hcmMflZlzjcrbjOgnfa3ZzXWlcOWpnbx3iED9Hv412dRbLVLRJf98RXqHvj/kee/+uzesNU7tPNq425uszvW9ofMx438u8T+O8"
        "FWO/nSt2Z8hpP44X9y/F94i0RXsvGE+HXCXdLknbFPmHUosu/5T0ilySq9b/n5n+dxrvi/VM7x9k4i5FfkBrr9ju/Vq9bXTuI3tQ"
        "QgqH4844+oEZG3+SCpE/+45k9it0vlE74X/UxyXJbfuaylzfJTF2yOuj4kP8cRTsh4+rFd9N5b8bw+/8qEdY7rl5PcpPsY2ntDjQ"
        "jLvSuu6WEeeVr9FxXtIDbTw63utDvBf1ItPsTd7u8V5v7QrxXpHcZMR7awR4b/M94AcH2jicpV2w33UI4tZV6Pfa7XFflGMe/Xkn"
        "nqvpfG3BfWudcN8c4JowrVy2+QjGt9/1iP/OFET+jo1XZhzw38q0kynTTln8F/eJ/E95/BflFEH81yJHkhvhwDnEgYMuceAmAW54"
        "hDu/e/RXGGcqUTxvDdJ5630WD05fdol7Ac6gjsC4SrhXbpHGyePB7wjs6WBZu8kmetn3NSJ7gHnlN7I4Aa3/xEYe76d1fnOB+PDi"
        "rrNVXiKcuJfzX/BM55XMsQuu4uaSn93OtGvgxFERTtzqESe+FXHiLsSJux1w4gZmPLyekJ7l49z6o5+ciIvWv9/l+q9YlPW34saI"
        "zw23crhxtwNu3MXhxr0C3LjXI278lwLEqxmU38ssXhyxx4uzVSj3UHl7ta7HLk/+zHq/tcj2WKaddxi8uAvx4gMcXtzF4cXXcfP/"
        "8VXtj9SRbg437vWIG+90wI27HHDjexE37sXzazeDG5PeKdJ7OF545v0C+QPyG0HpbaiH809Fg/j+W/jsx+fb8Zni29vAHw6K8M4/"
        "zrHn8yMCv/4HQfyOOOhLiIMOWnHQC65wUIiD0yP/KpjvKazneLDv9JAIB213iYO+WBkclJObIx76EuGhOclO7kHpJ7h+fxWsQ9Yz"
        "vj9TUXz/1YI3fL9DgO972+/Fdk/4fttcORyG9llFBvtOH3XAlY11Af9k7CMLPYcMuDyHjEI9dbCaiTN5fckM2PeXbQa/E2tyhxfR"
        "+qSx32TjTcY5MIB5V5p9GPHNOMgz1kV2h/3FBfIjveLlcrgycnV7LkufELRzWLI99zu1R/Lg9Z/y3tI4blqvhhvIL+ds7VsdbSsw"
        "+WC4X/L71Z7G/15hzy/e9tHSPvTxFTt7p31bw2Gq9fHIaDfUH+CyhFfQuXY34sIkRxqf4vu9rT/PDoD8UqGoALcYQjmAX09j3JDm"
        "cArCI4LSrxh8gew2K7KTKtRbvzc9FLbX0iW87yln5yI75r/PtmxjzpFk37xeZvdtgXqP2sc7pJcGztIM8XyyZpMgHt6E8coWQ98D"
        "qB+aX8jz+yb3vXE/JfCrbu6p5uUXBlz6hfGZsvdU3v3CJlu/QP6nAQVE8ic9VkfamDhWHWP1iddnR/mMsfqV30L+epujnrJ5vrgf"
        "jZKebJDK6QPtAxY9EOwPi7UveF03vj6th5fxmduj+wO6F+DPoYR3qeO9jD/NJOA+M7MP87FM/lhrXz3RXqB8C3u/ucL2fb7d4V6K"
        "zmnHWbzZ0EuKb6vJ3/qZv2v1Y6bnTNXpArsOcN+XSbyO5Tks32Tu/TKJ41j+zTJ/n2nexvpY5l/lKn5XDT3E/CIJ9Kv0/hzGlwHL"
        "ep/B9a7G9qpN4zGPV9sQaf/MYD6/dt7QJqJEMJ4dGcL5vlUw30+SfdD5Tbun1PdvzNun+CDT/EnBnDdTkjfE2eopuEdQoqtc3Rdb"
        "77kvzZrvu6Zr79HLZL3fsDPtXKC9B3n9e5bkJOv37T7mPisbaoV5n4A4ZPqg833WsE2+TypcK9nN1z2OGHbVb95fwhPN9/Rex6uE"
        "EwJ7Ddj6E9JTRVrN3DdO14nyk6ZmzXbRISf0dbGe2xHXGUN93Yz3+HURvf2TuJ5TaD9TQeg3ufph4xnWeTc7LswD4NdDiR6f9bYu"
        "v51l9Kqa9Oo3zPxSiDfTeKhfbR7bTHkKQekui7xkU7ydxziKeBckl0N4jzkls+sfD7I4CvWjDsN3yVbZeE/xV9AYpywlb4W/343+"
        "g561/qqpniwx9SJcvQjWM39/N+4/5noBrGd+H4b7eaaeT7dHlAfuE9Nh1AcJ9YH0AO+pSe7r/TLE/Yi3x+60j+u0v2vtPPU19L8o"
        "rxh+l4e0VOl6jO/z26B8CseTbEI7WYv1IFyVnglw9RHni/kkZr60rh3+INgFPz7UN8UvM/oU20n2JaN+Vdva3xTijFSPcFXtXnyr"
        "SW8nVpfk4df18yuwX6B8U0FwGPntJX+gjYvwyPz3MY4I4jPilamgn2n3JOLoQameyYu8Y/P/YJ1xH5++LS59bLLzhuoPC6ydA+6/"
        "8PFFbOV2R83aWbITbdyxDRLn7ygPaQ3Yf89anMd/uHms5eZxkZvHu1BfxLvj8pSMfIsMmyem4WoR2Rs/bo1k4sdhnoMTP47+runv"
        "mCZfrt4U2m2yaZ1tvGPhz4UxryIs4M/1zC8f7rPCnyvdP47Pkzc3Xp43h3hYJ+L4hOdb8ifi7H3ll7w5Ud4EfvcLzJtAvpU4X+Ic"
        "y++AdO4F5EksLs/ByJPovwjfX6U8FMIdMgNOvLnxyvDmjrLn5Imj5L853txVyjN0nxex3Py54Xny5zBPt+X0/PhzHG/Yeb2fdrne"
        "KxZlvcX8uWEuD+K0Qx7E5KLy51LhdpTbQSYPgvJHDf7cc5y8nytvj58/vtwk3n/s5PIfJgV8ufu9zXvJ+XKnF8iX2+SQ9zDpkPew"
        "Ee8/2Hz+SvHlUmHKd1iDz5TvUI/PFH8CMCLmd70xx9xHWvz0y7b336nIN0DuC+Z73QjjO0F8r+dx/BcF+8bJZebzve3xvn9wifh8"
        "zzL3/aJ4nvyXIv8I5K4GcD2/Z4tPUPxi3B8sVzw9zvHL9n3q+h6i3Dk0WQ/8YI0Ppd/XRPFe/wTyyHDfpTyYLwyf7ATxyeoZP2KN"
        "18bt84twHmn0s8kbq+3lTHw94vdvtrdnI78oxPbjzLNk7xWFfDguv39POlEhPtyqJeLDBQy/uDx8uE9c8uE+0uvlMd5Vj1aID4f+"
        "1cKHCwn4cLxfPPZiwYxnpkJbmTwpdYi1/8wxvD89XJJbXHbPQ7PkLWF7WjwfKdMO9cff02v4yhrJhteGuMqOXhaHOYtlKgT3Hh0R"
        "5LUJzhFWXttKw05ZXtujxnuW17YX17+ayaex46tN67yyh6V39PVoc+Cr7TLes3y1ndgf8dV2aO0V230Q+Gqop+op5D1iPq/iq+Nw"
        "UI/5uBGKjyj+2sbc89E+rvYjjor7CuW7uuavdaL+9B1h9Omq5bGZ7n8ZHhvmSX1xeWytHN7RPU8cttseh8V70XyvRxxWyANAflbY"
        "Iw7rNU+nUnmjFcqHsuCwmLeURzvcgXImfFokNwM36JFc/i5YkwC/WVweWAmHfd8lXozn/B4eL15uvtqBsvbhnq+Ws+Wr5fFersRX"
        "o/U9401u/Usrt+XjqW1l2nXmqbXNE49tRzy2yyUey+lBHYfHHuTwwYP8ej+zQDw2V2FeGuGxbRwe2+WAx7YvEi8N8dgo/b6ByuKx"
        "YXbfof3KwMN6y9tlaR1+cHXbnWs+GuYzSrs4PLbdHo/teXCB9z+LO2/i0c2fh3aLAx7b7oDHfh3xWOKhdbF4LOFryEOjfYzyIgy7"
        "53j+Yh5aAz77WZzW4KHBAVjMQ3uN46HlBH77d/B9iPfb3cgjQJx2wXw0xGkNPtoLOJ93BeMaWWZe1lsecdrnl4iX9TSD09Lv3sTD"
        "nPzC+PtmyOtLhe6VysWxIn7Rkv1OxAknflauYHv+8sBzsMu/T8a3GucahreIv+MT6+Rxa0G/ByojL9e8q/Hy43DbDu3PIj4Lyb1h"
        "Y6IsjuvMD60pL+c6gX33cPgtpw/u+aE+yZ0/DDD7mZUntnKOPTd4jbNCc+Y42MJP2lzCOVzxxHDfs/DEIoQnDNv6B4prU2ERT+yX"
        "KIdulie2kcUBdhi/s/ACc453sheKTzzzxETttbTNjye2zy1PDHg52eZNDA/Uwvvcbx+HGPwwwjGat7H8sJC93vM8IHV8E8ML/azx"
        "gUp+ZVNFeaP8/Qv5R+KNNaDjIPmT/pKeGr9HM8bqkdv9i8ZL+5gx7gy1v2We/DDSE1A47Z5N14cw+s+DAj2oZfOUsn3e90tP+1af"
        "u3XK9C1s37bwvyLsOY9+/4HOqRb+18BkgfezOv/rZCvyxrrnxwPL0d8FPDCMBykfn/YzQz8EPDBz/ZipfsV4YCY5mHlg1K9rHli/"
        "fRxQKR4Yzds8XlsemB8uHBW/Rx4YxvmUT0D7vyMPbPzIwvhgRl6Gn7n/nK4T8MHqiLdzpTwfLNzK4FLTaef7oc8HHywulYvrxHyw"
        "VRIrf5H+/30W7jtFPLAGxh4c+V/xXcYzrOtDzDgoPp+uEfHAXvfIA3tVwAN7ZRbuHd3yv7Zb5COb7peT/TBRevbK+0q2fTb5XrQP"
        "CHlekcrwvGLPsvvJYvG7OiLLw+uaOFya95d8Lo3PtdUln6ulInyu/wP0QM80"
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

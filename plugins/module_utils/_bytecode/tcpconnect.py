# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12936],
    "maps": (
        "connecting 52 control 9 ports 30 control 8 connecting 67 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 285 tally 98 connecting 330 connecting 38 con"
        "trol 19 tally 18 control 15 control 101 control 31 events 7 control 16 rows 18 blank 9 rows 6 rows 7"
        " control 158"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 11 STOP_AFTER 20 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 SOCK_ERR 53 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_"
        "NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER"
        " 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPED"
        " 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED"
        " 6 TYPE_OF_TASK_COMM 13 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 13 SOCK_SADDR6 13 TYPE_OF_SO"
        "CK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 T"
        "YPE_OF_SOCK_DPORT 6 ONLY_FAILED 57 COLLECT_EVENTS 33 STATISTICS 23 BY 16 MAX_EVENTS 93 STATISTICS 78"
        " UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 77 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 75 TASK_CGROUPS 87"
        " CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP "
        "1 TASK_PID 125 TASK_GROUP_LEADER 170 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1"
        " TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 41 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 69 bpf_rdonly_cast 85 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 189 bpf_rdonly_cast 170 bpf_rdonly_cast 12 bpf_rdonly_cast 326 bpf_rdon"
        "ly_cast 13 bpf_rdonly_cast 15 bpf_rdonly_cast 41 bpf_rdonly_cast 64 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [12936, 4688],
    "maps": (
        "connecting 146 connecting 34 control 18 tally 18 control 16 control 99 control 26 events 7 control 1"
        "5 rows 18 blank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 66"
        " STOP_AFTER 17 COLLECT_EVENTS 16 STOP_AFTER 5 STATISTICS 18 BY 16 STOP_AFTER 65 MAX_EVENTS 22 STATIS"
        "TICS 77 UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17624, 12936],
    "maps": (
        "connecting 52 control 9 ports 29 control 8 connecting 68 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 257 tally 125 connecting 332 connecting 37 co"
        "ntrol 19 tally 18 control 15 control 101 control 31 events 7 control 16 rows 18 blank 9 rows 6 rows "
        "7 control 158"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 10 STOP_AFTER 20 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 SOCK_ERR 53 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID"
        " 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MAS"
        "K 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID"
        "_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_L"
        "EADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK"
        "_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 13 SOCK_SADDR6 13 TYPE_OF_SOCK_FAMILY 7 SOC"
        "K_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPO"
        "RT 6 ONLY_FAILED 56 COLLECT_EVENTS 33 STATISTICS 23 BY 16 MAX_EVENTS 93 STATISTICS 78 UNSIGNED 4 SUB"
        "_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 77 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 75 TASK_CGROUPS 87"
        " CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP "
        "1 TASK_PID 127 TASK_GROUP_LEADER 286 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1"
        " TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK_F"
        "AMILY 41 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 69 bpf_rdonly_cast 85 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 191 bpf_rdonly_cast 286 bpf_rdonly_cast 12 bpf_rdonly_cast 208 bpf_rdon"
        "ly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 41 bpf_rdonly_cast 64 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "18b33b1d16899a18e95ffaf89c55bcf11ad376def94ceae710ce431f50197041",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtXH1sHMUVn937tFPiw+Hss4vLOQHiWlxraEJRSBQnlJLSqkRF14Q/ULJyUYhTBG7UJOtDamxCCPkHBwS4hpbYRjioVKFVpUNF"
        "1SGgTVRUKW3VEhGQolKJFAFNEUJRnPh6u++9vZ25mbvd80eccJGi8e7NvHnz5r03b97O/MzmGLP+mU12wRJ1jPsXrwvDe51/nzOg"
        "fBift2pQhli9XWbxeVtrV95uH+DbN/QgnVEoI4X6Xfl8PlvoR0e6fRbdUWi/ofB7vvBXWruLWRzl+qDdlsL7ZKHciWVaa7LbZ3qT"
        "eTcfmdahPJT7sNyN5S4sH8DyXiw3Y7kRy/VYrsOyG8ubsAQ+43VJn/JaAnLWNBax+V/FNJv/YZDb5QKdMZRXgf5wQV4WPat+Lozz"
        "FV7Oyb+H5F+GTpeLTtzmoqAP2D6uhaTjieu3YL11dplqXIPjuQbn/aDneT8onXdonxmJ2eW7hXoxN12Np5vWNOwf9bXMeA9y420Q"
        "5HUw76+9Ql4Cf3EtCPV0lFc7CDSLvz+JZab31JRbTzL1p6fk9MYU/ayHfkahnYnjoNJAO89tQfuJoP1gKdDbfUcz/JFFvyD2l2lN"
        "2PKaALHvDrEBeN8J702D6nXhc5S57cY0YsxtT6aRYG47M40kc9ufaXQwt12aRhdz26tp3MTcdmwa3cxt36axjrnt3jTWM7c/MI2N"
        "zO0nTGMz5z+82KOl8rkdKN8wyhfLbBT1JqzZpfVMem9pTs9+6MdEv3dVjPRgH+fP4uEFdntzFPxEFu2zp1Nhd4vUdhd02Z2BdtfT"
        "ugf5GEa/tliT+YFSf7ZUo/dLZHzgczZM+g79yfiKuvgyR8uPa6bo9JSh45aTaCfGBLYz4cUdLVBOgHvYrbIb8ldtB35h14iE0Z8b"
        "8vUtri2xx0PrXwPWM8eA3qb26vxYLop6FYUJNgcS6Fc/Qj6vAD779gGfddjugIrPhcAn8tdwYG74JL3q6b0uL/ePfWX9Y6Y1mufe"
        "t5T3e7mn4Zn85+GnGePn9QTzNq8LL8i8mqOwvqrWeXMU5FFcj+A5i3R79vuLU+JsNUfXQLsjegbKORuk/k7a85S7AeWmg7yOYEly"
        "PILlfe3fgHa3n7HbZVYw6AfX35L6jV/m+HHmvYlf92i9dOZ5izDPxjPMm11cxs/zDNlFnOH8ajS/H8N4DoL8SK7mOMhDlOdOLM3n"
        "QW5tjfXIF8plMbbHMtMJ7yMBKy7P5yNBHPdaOd20fiRvl1G7WkFuy511Yr0rfq0k74p+1PiU+fJPfXPrn8rRuc5FJ1MP8xBnMXvE"
        "2QDZI7w3Lg+i/rWhX66f137ZHAW9i2igL+Z4UX+0MvqY1jW7DLH/Qv9XYL0g2jGW5hjKZbHcT9y39gPQlxVR3K8xx69lLLoR5D/y"
        "IdgHxm8Utx3ewetniL3NxV3bqoi7ZPud4j5nt2L9OqLL4vZ45E1ds+M3iNvS2ut2vURE2CdFFij2Dc/qbj9vhGmcz9jvaX7T0X34"
        "/g/4vBefX2XuuE+M70S5ZOph3aF40Gvc5tCLCnr5UGV5c/RexDhXwZ/YnvSm4QnUAyEezPSDPonzQvF0qjnJ3HZg2WUQ8xqnC/8b"
        "FHEGvVfJkfiZq7i3pwo+ghwfOO8Jb3E7zavT/hA/b/Q7rd9+9zmp5tVSO1HOU0IxTwn5vqZETg/N7XwZL5bnwyudEr1+Adq1YeKD"
        "xi3ud0NskQ5+gvIzN4J/GWBOvGmtB8RXW/t75/m8XSJfLv9B+pTWwK+Zg5jPHAAHkRvHcQUgDrXiSpLzLotfhvximWaQHzBGn827"
        "11dRP+KRx6He3qAibj7N5XEoP+TkYRqhTF37qCM3W8/CqGcY7zQ0M3k+sY/ffxuCvKg/43J5HEByams3mUzeIbYD/fufFfI/dF72"
        "voRPl/wPepJ/PadPotxDmG+La9m8HXdW2FdZecGo3e7x8+487KY+inN85lmVcc7HKLeHz3P5j7Agt/B3YV4eRb1R5Uec+QA7y0Zm"
        "xm9k+j3mSTCfYQ7EuH2xqCcleVOx3+3e/DHFq8YY+uX2a2E+69Au6tAunkK6QjyWGfGfb/blb0c8+tuJ8nx4pUP7LjEepnWL5N+2"
        "lPzqI/myeWeM70V6d7d//fz08t9Lz8vslPIE6UidIt4EAzInwE8aaI8G5s+seU+68mgh9hQfX1aYd8ob+I4vVfRWHJvyFV/i+tgz"
        "4jW+PDrl1pMK+UZn/5Lph32PKu6k/UmqOcXtH0vimiZFXNMk90ezZWeiHnqN4zKtx6fK8eWXrjv+c68n5J/MceivbZHG3HIm+8p0"
        "wu/mKOihOc7rT2bEox8W9CjXQ/HF0Yr6KI93O6enB5eqv1XNN8bPbc0aN37yTzuxNEdhvslfkV+j7zqZevieQ3Ev+eOezm/h/ML3"
        "L6LXM7ISv8PcpPDrECflHkB6L2AeNxz0FC868WGM/Kvu/N7gole0m+8BP/XrsJ96X/3Q9ztrmYhy7zdi3BQs0Zv1OE8xpBez+w0r"
        "4m3+u+lWnca1QDiPINcXau85XzNWqlebC/U26HhOQb/Mri/24+SL2vE7aHvRP1nttrX25ivx82OX/oZYSBpHmmPYfkmx35iL//ks"
        "xwc4OV5dpRz7QY4TyI8kDn1Q4ges77Iw3iu5fci2Xv/xrSy/R3m9maIXYo3y+RfGXTr//857sd+tznzv9lW/mMccrBhPJgvjc+8T"
        "u3CfSHR1yT6R8sdx9vYkzbuG47TKE6j3JxYlcD7/Nkn0Frq+N4j5CmMU/PDdRqvT/y+t+lqRn8OSeCKC+1nVOpML8HksWo/T2mWs"
        "09VvxmP87VdecfZbe/zGxJBiPdG5+YxrL01q3PdUf/sC+p4Xx/08+XvnvYbnZkYTeW6fgueJqB6tk6vagQDtv/3y45yPih6YhPVr"
        "aFIuh0ZpvGg+j3wGTV/ni4rfFQY5PT3RvA7ObyDd1BVbXf4rn7d+B73NTPLzErDblZ5/2jHJx+lnUJ9OY3kKy5MUL2N5DMujWL6G"
        "5StYvozlIV4/hf5zjcX492b87mJ96TXGIX7ZdAN/PoXqb0B7fQT9ijEO8VDuaszTLMN2t/8O4qfxlQK9l/Ni/6u4/tcJ9V8p6V+3"
        "z7PRPhnP+3WCPMwxPPfX+VpJO4txcxz1wmmP5wc7j2N7PEfYeay0vW61g4FvHcN1ofN0ab2gmz6eV+w8hfTx3GLnydJ2UTf9QaT/"
        "aWm9WLGeMbYH49LPnHOXrKvoH4zRIYxLQb/MQ/uEOBHOXcYDtzIvfr/UTtrkdoJ+INV4I9rFSJ7z5853uaEp8r9Wu7vXBJg7Did7"
        "y0TWM+m6cS36ncFu6bqaWgJx0ImmpNRPxIOhSX/5k/xZ4PvdivKy/XwE+S3wdS+ek9BwfINSv/8l4HdHTO7XHP/7yVl/fJ9Cvv/I"
        "yfFEohv7i+J8vH+Wm492nZsPZx5oXESH9qFe/axGfrCJyfTRqx7Sec6K62+geE5Fc627fvmNa5D4PNEnz5/H9Vdt+d0TXWCvC+Lv"
        "aX0h9DOI8U47HLCYwO8qdG4gi/2mOm51nmF+bsE8f4h7T/G1Ra8b9U2z668p4dMezx60j0GMI/B5J36fJ3rZENS3ojL3dx+in8Lv"
        "RMT3lgDoSRZ7SnXD77cFIL6kZ6ufGNXTGFcvKtSLYj13e6teUKgXxHru91a8pQv1rOfcXpSXgfIPo/xJ7vdqnHyvCeL5zxDG/Xfi"
        "/AeFfU4I6Ny/HOthoJ27DcqrvonPP4TyfsyLp5bhfvpGrPdtKH92j1D/Fj5fQuO7p6APtr4FS/dd1vt4kM97NeikrxrqTUyqz2Qv"
        "VI/iVus8h7VeH95THHfA1jfwXxvwO086DPaZ+0HRrix+toRAz3LrUe/Q/+WuQTthAY7uRBDahRgkbMxG2CesWjsJ62MS53NNgv0P"
        "42Cr/7bkJ9w5wxCD8y3T5y8qldeqJTefJTuw+G64vjgPtp9s76DvqmdhHEkcx+fCOJLCOP4jjOODPOfHmxJSP1pcLzrO+vOri89y"
        "8W2M4turgE5YzG9Df2nKU5TE6Xv5758RGsfD/HeCCH336vB9DqVDmrfsyHP0hPsyuSfU51Ck9A4BnR4Ff2J75xzKQ4pzKL34nadk"
        "Xwv0U01Jbt/l93yDSo6ycw3l5KfM+yJ9GR3uHEoVfEjPobTw41LxT/Oqmjcv51A6pHl5mpevMZkdVDtPlfR+rufLeLE8H17plOj1"
        "BLRrw8QTjVv8HubOby907TfEepn+yvc8hji/9rIG84T+ke7TaZvRj+E9Eo3uleA9E43uneA9FI3upeA9Fa0bn/Eei0b3WvCei9bF"
        "5c9NrYPLs5taEp/xHo1G92rwno1G3/XxHo5G93K68nzevsOzPAKuPMUj2P5IBNb1Tc00zw/CPh73jco81AA979H4PJS/8xr0vaYk"
        "D1XH56FK+QBFpftaVH9VI+ah6qrjx8lD1YHCxsMQGFbOQw1Lzz3Goz9hvvp39tl3abJ9dirxI0Ue6k6NnxdVHur7Gp+Hmp38U4bk"
        "4TkP1SXkgYYr5KFWKvJQL2EeaplA71CFPFR32bxVaR6KzzuZY3jvVJK/shgvtuPzTWI+S51/2oX5oVMV8k98vknMd6nzT/1I/0NF"
        "/klD//CRkHfC9/tPY75pt5BvOieNw+J1qyvaxTmpXXzOpHbRcj3awbN5Lp8xoMhnqPJKj/vNK+H9u+j7vuw8zt5Dft+p2K6jqrzS"
        "AkVeifj9i09+jyC/b/LybxHzSa8zTv4HZi6fNOwpn3Qu70evvOSThqvMJw1XlU8aYbV8Ui2fVMsnfVHzSa3MWz4pzmY3n3QO75VH"
        "mT9/qjNZHknEUTAvOlyTjZc4rsnKaeKaLBP0Z65xTa4ue+7JL67JFw3PJDNyWsA1iZa916PGNRHuaddwTeYW12QXyjeK8sWS1oF4"
        "FOOQsIBr0lsB18Q5nzNLuCZ0jrq3WlyTjhquCasG1+S5iwTXZP8lgmsi94+Z1tgM45ps9jivFwrXBNYbNa5JTMA1ic0QrklsnuGa"
        "xKaJa5L0aBcXG65JTIFrEqsS10RHXJOWWcI1+Yz58k/zHtfkMy4vo8Y1+YTNZ79cimsS84lr8nfov2pck7dAX1bE5iWuifECxFsq"
        "fJNSHJM/6Zp0fXtDl51rSIdf02X7+3Sd6tzIiALn5Oc6d25kvuOXTFSJX7JdcW5kBO+/CffanHuDLXRuRIGL0aw4j9BcXo7l7rvM"
        "KX6Jx3vq08YvEeYtt73yuZGy9zlb1uoyfap2niril8zxfCnxS7b7oyPuVx38kkcr4Zc0CfhHIfQXV+JzAJ9b8ZnyNqAgapyTdzzi"
        "nDzHx/VjENemdciHTR/v5KvAp4N3MoTjOKXg540LjPvxD5+4H7+eI9yPgxzuB32PK807wwcTwo0pzud3WDl7mX94ILFZxQNx/FvT"
        "ascuOXycrUjP9Oi35hgnS3kv/Ql/dGifUhkHpBXtpJmVy2epcYgay8u5RWHnB3j61eMQ6cybP7xQeCaxCngmdYhngrimM45nwqqL"
        "N5V4JidnGc/kuE88E8DHyPQf9YlncvQSxTM5M8N4JsemZPZXxDM5UwHP5MyUO640x0/OMJ7J8WnimRyt4Zl4mW/PeCZnBDyTIg70"
        "7OCZwHmyIp4J4nMfmi6uSfH+Z4OEbg3fpIZvMtdyrOGb1PBNKuN1/FOOa9KB568ShGvy11nHNbF8dTW4Jm+xucA1+Y1PXJNfXaK4"
        "JkOIa/LYHOOaDFSJa9LvEdfkpzVcE1bDNbn4cU2unCauyWMXGNck6BPXZGqe4Jp87BPX5AOPuCb/quGasOngmvy+hmvCavdQavdQ"
        "vqj3UFZ4xDVZPse4Jkt94pq0K3BNvmK//z9IE13S"
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4960],
    "maps": (
        "wanted 44 gate 11 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner"
        "_levels 9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 30 OWNER_BY_MOUNT 26 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 83 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 75 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9816, 11376],
    "maps": (
        "started 98 started 12 wanted 35 gate 11 control 14 owners 96 owners 21 owners 40 owner_levels 19 own"
        "ers 45 owners 50 owner_levels 9 owners 23 owners 125 tally 103 control 293 control 24 rows 21 blank "
        "10 rows 6 rows 7 rows 31 blank 9 rows 6 rows 7 control 284 control 14"
    ),
    "constants": (
        "LATENCY 17 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 76 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 32 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 97 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 22 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 18 HOST_LEVEL 25 TYPED 4 TASK_GROUP_LEADER 15 TASK_THREAD_PID 12"
        " PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 47 UPID_"
        "NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 25 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 C"
        "OLLECT_STACKS 30 STATISTICS 83 UNSIGNED 6 STATISTICS 52 SUB_BITS 46 UNSIGNED 14 SLOTS 64 UNSIGNED 11"
        " SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_COMPAT 39 TASK_NSPROXY 160 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 181 TASK_TGID 1 TASK_OWN_CRED "
        "190 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 38 bpf_get_current_task_btf 152 bpf_rdonly_cast 152 bpf_rdonly_cast 204 bpf_rdonly_c"
        "ast 13 bpf_rdonly_cast 374 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 1090 keep_stack 35",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4960, 4856],
    "maps": (
        "wanted 37 gate 11 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 30 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PI"
        "D 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 89 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 80 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [21192, 11112],
    "maps": (
        "started 87 started 13 wanted 35 gate 12 control 14 owners 93 owners 21 owners 39 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 22 owners 96 tally 122 control 285 control 24 rows 20 blank 1"
        "0 rows 6 rows 7 rows 33 blank 9 rows 6 rows 7 control 285 control 14"
    ),
    "constants": (
        "LATENCY 17 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 12 BY 18 HOST_LEVEL 25 TYPED "
        "3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PID"
        "NS_INUM 8 UPID_NR 10 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_"
        "OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 32 STATISTICS 83 UNSIGNED 6 STATISTICS 54 SUB"
        "_BITS 46 UNSIGNED 14 SLOTS 64 UNSIGNED 11 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 190 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 56 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 181 bpf_rdonly_cast 148 bpf_rdonly_cast 314 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 239 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 1056 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ff618df078c4410924d203ce6ceb4a3f5d78dbb040d993130c9dc544433ec990",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["call", "I", 56, 1], ["error", "i", 60, 1],
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
        "eNrtXGtsHcd13r28LzKVSFNekqJNiTSriGHLQlJtx2YtWLLjyHCaUH5ciEXDSte3FmmhgkwLtbi6bUzKtZPIQVO6raOoLcCHI9JA"
        "AbIPgESL9upHCwUtCgh9pAXoH/4RJIwtp2rhFkYl8/buzndmd2Z39sHLh2BLADHavbNnZs6cc+bMN99uqUmz/71a+dta+SvWvVu2"
        "rhcy7H7x7FX72jye5fU6K38t7JL/M7Jpu2xJiPdLuiPf+pfHdUqrtcvC2Y9s+S014nP1uC5NsjJTee6jcrm8UJGfhLxhS94ke36w"
        "8vuOSnmEyR/ty+P5RlYOVp5rr5RnUBa7/8N+zkjs0x6yy73aj336n0vo6G+9XR6pDLPSjZd3peu0cqWPZyo/G9RupWP1aLfQinHd"
        "IeljCuNJsPFY47AezWnUTrtdDkNPhr7DLhd0kns9VO51l9xSGnLShl2aeZK7jc1XRprHzGek9uKNw9CYAk2dGcj+4bTUrm7XSGkZ"
        "bhcp+3fUb2DPL6CdP0Rp5hvw+027P8Xzi2W3XRXrJlg/dWk8+rOa/30mz5xkz5kYH5V5+EXpedhPLewHpSRvtG87+88C/EJur9j6"
        "fbudGaaO0ZR2UPQnhf0vYP6KJ9g8+PlD1uUP5qTCn7atrZxCgBy3f8p6yr+N595gN/rgn8Vu6IeFhVE5vpC9mFOsXlvHbltyJg07"
        "h31ZccCeJ5SGfo89rtI4+o96R8dWZ9+lDPkJ7Hy4hcUJ/VqZ9fNO+7ptfBvrXxbPjan6t5X1D/2qRz0a59GO9ekn2VXhxDWF37wY"
        "6B/F1svi/ZZguy99k12T/8x9k+aVdaRtrKRFm8+tvvO53voyJ1m8MfSU7zpnTl6W4tFlYR0tnI0Xtw3tYUFuHn5H8mgdXUhSexeY"
        "nveJ690VlKTHKyhPdvwie+6JWRZPe+dZO3pS0Duv33iX0B8+79vFOFW6gHnOYp4vSPM8PhpxnreweR5b23l21iea3w/YeCYulN16"
        "NafnffVJ+YP5FtNbW2Md+gW93IPn76G4xu5nauy8oZxJYtyP+MvNJa6UbfnTzN5ymdehvwJfLw5b+q7FOKH3M2n2fAlxcy4d7I9k"
        "z47/PcX0VYv+jUeMV+Mb439Bcq655BTr2LwY2n5mlzXkn+x+/o4k9NnGxp2/P964xzZ23OYks0NrfbXsx5x27EkPsE8rb223x3k3"
        "a/9O1EvCr1GaU9DLPf5x4+Qj7MFiL2u32DrP41xRyC/fY/4yJPk/rsleU9q/s3oZup5i4+T23oP7KU283437Cen+bkV+t7Did9+z"
        "P5nGvNQgf0k6edCIpQ8NekWZ0+qEeKfKU6z82vb3kDiXq+TDWfu5Sbu/JU9+EjPfV9rTB/D3P1hx6y8/7OjF6i/Jb+v49op73rz6"
        "Pc3k1rD9gvki8unhrEev1yPpdSdb197+EP0cZO2mpXbTv87qjSQV6/CEsA6bupTXI9/s6fpVNh9Zlq8eqZTXK3XrX4N/NynsJS/t"
        "Z2vFdvJ3+M8z6aet45clf3hC3Ad4xvtFcbyqfQLkFS+u0T4hphzzDBtf4aK/XFp3SH7YvoHibH6Kyevp2BU4X+Yk5Df568MzzoK6"
        "H7H2QRej7YPys8H9iCpnMAO7Qkn7qbYRwg/+UpHP1/juYwfGG1eq2e878b92xb2fL9ZdDZXzbkWOO05cRZzQISfhEycM7ebHNL7/"
        "dMWrgYYt2mrb01ztWXqw2rf0bpVLn2W/LzV1Qb/XPtYC67Wg3o/teiUVvqaTXwBfG2Rx0yyI82D1M6vHw8HucuNgw9FwMPrd0tN0"
        "Rb5cz8qjLP30dO71jYsenCwDnCyjwMmGb+NkG4GTOfvR2VXiY7PB+Bjyu0Hke5T3efCxFjEu38bHFPgY1gnCSwhXnMkCF1Pozdlf"
        "r0TcX3euy/46Mj429pNber9JOG7hfBg+NhsNH9sego+9Ke7j596UcRPgY7conujVz62Kk02sEiebB062WB1OBrsKn++vRZzvLesy"
        "32qcbELCyRZDcLL5dcXJcplj0NtLAj5GOBjHyV6T9P1asD9+8nCxeeBiT0q42LwCF/vSLY6LLVaJi+0JwcXmQ3CxLgkXW1xTXCyX"
        "SeH+XbiuwfV2XFMe3KwF4zh/vSLgVZ44/V1fHCuXvXeNcJ3Psf5dIlzndfT/J4p143ubjNv9oBwPt/v2BuF251bc+bAqn6f4Zei/"
        "xvRuJjGfX/DFjyh/obx10/LpWQlHOqGQ+0o8XkjP9v0c97Bxo1qGG5mXgBdh3SUc6VODG10i3Gi7EEe8+dqsP56KceQRZ3s+1+Cv"
        "Z8Ll6Lx2r78/czw1HRdP1bXg+AbcC+s+rf8D+ZY1wr3qNwj3SqxsLu713xFxrw8+ZnHoG8yfEWhlvIviFO2TaP2k86ViK86lWydQ"
        "4nwb8fXrXN7v2fd3ZVlAXZDue/F0HfHwS7Bv9HOb6P+Fi8s8nxiR/GvZz09nlssCXuGxw4j8uFqJH4d+ROHH+fbrbfa85Zc7nH6N"
        "kpyj2Jf0mSLP6QrKXLbTvv9c7RY7r1Dlgda4/sYl92THNj7ehOt+W8dv8vsjwv0XMW6D+/FKpTmuJ/CFjgKnNBK/oT0QkJc+p9dp"
        "D2raAUMf1Hpt/R/X/kJ39Gq1/7dC+8/y+5V6rvtHhXNHQx+w5FXkftWqd4D2meQXhB86eO9yaDxY9okruTTld30C/kd5gvk88OLj"
        "mhZVvmUyOwc10R/Pjpb97NJIJJHHMz+S82gj8ZAW+Nw0nquBPaEc2Hcf9Gj4xmsrr2LjZgOi+T2iA0/WP2PjyWQPVn9sXDkBXBn2"
        "UeiOp3cHV+6QcOWdEs77bqT4zucTeaaRZYCpOUZy71Scb8q4crxxeHDlfEZqN2HXKJ54HHllVsSXx4LxZXrOHCOc+YaE5xxW5PXP"
        "KdbnOxCHD/vjzJjPEtYZeR334MxNIv7jzY9fYDgzG95osXsEeng0Jt68XFbFXzEPXA7Jj9dGTiFATiDejHWr9CLWAc7HhJ4yKtyZ"
        "9Ea8zBfAy0xF5GUCfx6W8ecRCTeIGT+5v8EPxmgf9b6IP+evs+czeG44GN8wJ1m/6NyKxrv2/ZT5me8o/OmlQL8ptg6J9xtV/sDG"
        "VdqNeJqhc0E2vrnd4v7Ymee/i3jOsHVT5jk6Hj0kxa8hCf+PF+8NnFuRXI5HZ1V49IGYePR9wKP7gUcfC8Gj24T+yHbCeZvN0vwj"
        "Ts41q+Z/LOL8b1mX+ffi08AFJw5I+PSxEHy6X8KnhxT49FBMfPrvGT6dLUB/3xHwaVqfZP5msQ56Twf7q3c+nokVzzhOPbxB/hgg"
        "5x0Bp+4HTj0s4dT9Ek69Qxr/iVs6HpmTxyS8eigmXt0Xglf3h+DVh4BXD2E/fUzAq8nuDO099Jddy3GB4gHFjZT2A1YvS7gx4dYP"
        "4ppw68/jmvJsFsfyYyrcen7FPf/eeD6j2D+Aj3gOuPWYF7d+NxJezPSVn/4h/O27inydAYj5r6v4iIeF9YXbs4qXuPtbbP4ywNEy"
        "4Lm9FJOXWBMRRztHONpvC/1L2VZhzdc/KtbT34qN0y+vBqfPqHD6xZg4/XERpx+udj8n+znh9L+yEoQDkX4pjhv6V9j8vBbC7+S4"
        "1rJwXl71/uNsvP0H2Qvlh4Wzywq+55CS7+m3LyG90Pzkp5bB++zm+z7bH9KEK7P2zRnk5YNiPlffrNAb2ZWsj9Nro8+o+7D8JYWc"
        "05rv/j9MHulDtv/8NHu+rYni7isKf2b2p1qHBjpWPhZ5GtHWx2LvCI9/up2Pwe61DxlOjHVHjqtkBxbu0wA+HIuz1D7wYFc9Cxc3"
        "Zx6HX5UlPf4xq/8s6lf6N1epbyT+T3PjzG55M9bv+v8KctzP66483kj8uSJfY+tsTq9TrGPfQ/7B1ok88g95HXf25UOIMxMCXlHi"
        "dt5fduNooXiG5B9R7X8hQf1R+H/vgVD/F+TC3z24lyRXllPs3cPyme4u1l4nxiX7B/YBhEeeQZn3jAf5Ue8DrDzL7Kln272K+R0S"
        "8jvL/5KwHztOzXQJ8Uh+XhWn1is+xY0rpJ9ia9cax6sh33hFPGRq15xm7bZ16kI79BzXP/ye9gnmtGh/se182t8ei72QP7kn1vrG"
        "xzPF7KqnsUsLtBvk8/UK3Kaex4N+6XsNivnvXKP17Wy0+aV6NC9e3kF/LP3R+YtzroJ5f4uVZ2gfhPWltJfm7U9ZnoL3XN3x/ZId"
        "33s1t/+7f0+68G/OA/fE7y2+982Jw2X3uhq2L+B5egPhFiNCXEppNXz89a77VK/Qzd77KIDn5R7HlD3ONskPxHNXd/2E3e9GxXjr"
        "Yo2H5FvmmRXuX8Y6lvTM/yLmvwHyGtzz6urnhD2uhDSu73vqWQs15Q+Fi1e9vyfYuQgbBzu3KrT+q10eoXOGWmkdwrkUfWckB768"
        "kfn5qs5vHF7B1Zvuc8Wlpqxd9jTfzeVb+x/rPtPjP9x076cXwBstnme8hkLvh2U3L4nOvSke0jpnZB6t7ryL85gWxf43s/6bU1hP"
        "G/eJ42imcfzZTbIDq/7AcEI4nyqmG4TzVvMSyx+XmsLPQS+4+0n779lR5EtNVZ67ZSK1X6px8F833yNuvw39Md3PD533cBbZuX22"
        "19Yvx1E857UnBXyG671D0nuG3geBvuk8MZ0R5qPQetN3fXDwdfDTtAf1WPPFeZFNVdnnhs0T94O77Z4atUktSC+G1qz7riPcPsdo"
        "HdAJR7DHk73Ps5+12z8HPOkVNo90zd/nwrhaUiLuRnJ7+nUBr7DyZssOFlKshZ5d7PdDNSw+0/UZxG27nq4J9bJSvSzquZ+36iWl"
        "eknUc9/P0PtornrW9a6K/bv3ZfWPOvsBa5ynsL+thz5aktJ8HmDlzj24Zq+daqdS0Oe9mMf7UO8xVr78lFQf7dY/rQn9lduzxmXP"
        "Y1Ln17a+K6X1ZsPcqw7eWmPP/8+wdQs4fy6TEfalGYyTzslLxzDvwNfoHD2HfILkzsAOiAdoNjJca/9T7Hy/1A6e15Mt2n8h37Ta"
        "b2v/qZB/pjR2DlN9/9IC/4D4Zo6+6gR9EY/BbGxHvz+S+t0u9ft9qd+Mj0zvCSzl2Xo1w773xfl5PUO6cH53clQX8sejsIOdPwu/"
        "xrwuHWzwjb/7O//lBvlXjYsfacWHLjfProP6+U83WFxPsX4lVPj4AwJvieTweJGQ4gXiec85xAtc076M4oJlv0K8gNyex0U9WLhF"
        "iuupEi/uhH8jPtD1GeA7dj1dE+plpXpZ1HM/fwjxwV0viXru+xnEB3c9O17oiBeIc/X7NCEvOQW903s1HjyC4gD8ns5nTj0DfXYi"
        "XsAedt6LeHFQqk9x6RFN6K/cHtmhUSPaoXUeZMeL33HiihAvgJPnsF6XnnTszPbHFPzvsOSPhhQvIHcmKcUL8NX3H0S8wD5m6RDi"
        "Bdpva/hpWTw/ulZem/6lhXjAeapcX3WCvni8GEa8OPiR1O92qd/vS/1GvABTcCmDeKFpPN+y/SIrrqMnXxVxjKOwg53YB9O8Ln2+"
        "wdev9zd++Qb5lx0vwM+wwmyXkG9TPw/dEPcRLchLvnCjunz3oRtM/hYxH8d57BLWD3OS8Nj7b1SXt/3CDWG/0ED7hZ+z75fAYzXf"
        "XGO+MfZ3Hr5xWsE3lvHBi9/A+ME7Tj8snP+Y+D6WzDsuveLkDS16dP6x0x+WN3Iec9b7HQG3HGrPee8AvOEs+56AhzeM97n7RhB/"
        "8F7TFZS59A7sP8AbVry/6OUNb+Xrk8gbPs3vi7zhF2AHDcK65ccHXrJ5uye0d+z5eD6ED/wcvy/ygZ8V1lVDP2bJq8g9yvjA5Adv"
        "g1cOXoGRaJbwq9XxC5zz8yeF/RnnBeO820QeU2oJ3xf78YOJF0z2FJ8fvD/4OSU/+H7oNSI/eMzBcQR+sGu/s7b8YHYw4/CD2fpR"
        "PP9CuSrc5DZPGO2GfY9CwRPGeleS4lHo9yhCeFbEf438PQrMY/H8GvGD10hO4fwq+cE4py4hLvRBz/SdDjU/De9PD2sRv4PaqXiP"
        "vUpeFtZVoxb2Pq76HsX7m8sfC+lnOB/4dKB/xOYDdyF+wn+IHzzXRXklze/leHob21i9Vc0D5nlZ3Hz1YUFuXnq/rHoeMH2XIioP"
        "+C6hP9wOmsW4VQLPjH8n4SV5vl/WovnzlnXxZ/V3KW4V3i++S1Gbh95G+Lpx2JWncd71iOhncyPBfunMw9O3tt/F5vs+LfIjPXxf"
        "fJdi+MsR7W/rpqwn1fN89wm4UHyebzf4N/48X34uAZ4vrWP0nTru901iXOA8X4w/V0s837txTTzfVlxTvsz0kx939hEiz3cxhOf7"
        "J775L61zuTQD4Mw3kB+Or5bvi+9UcL7v72Icy4p1ZHJj+K/K71T8W0z+6+uK71TE3Kco7Z/4r19b8eOl8fn1fEePdSh/Ad+pSB/S"
        "ovCXZD7nhr2Hh3zYHG8Q4nIYb83vuxFBPFjiC/W07Of7GeG7p+BBEu9Vfi9x0/mts8H9iCqH3rtT8lpbgr9fEZl339UQrOdmhX8P"
        "i+1E5t2/IX2/Qhn/wni5DSvi/mCVvNy3kPfXEA6dWvGLP268ReDlvknti99pIF4urUeG/j8SbgFeLvAah5d7XXPjsW55jJd7TZDj"
        "fl53nesZCdV7IrUKff8R8gSJj4v9D31HpY/j69/R5HW2Kj6uxOOL6q8q3l9sHi7im4rXr+LfUnzz+O8U8vBOh0dg26/Mv6Vxg3fb"
        "s22PIg9mfNBSh+NXbt4kfz9G5ks2KdaPjP+5XlC8Xg++pMOzbQ/+3k9EecQ7lr/7Q/GKzgvMqXbsg3TB/ui5NePTXvLn05YKlM9V"
        "y6f9rObOv6u1i/Wyh7g86bXKK2T+LO0DyC54/D9I++ch8AXBnz0764nDjD/7S+J+1vX75vJniR9M+2aRP0v3+ThPSPxZ1zgYf3aH"
        "ZCcSf9ZVPxE43s3iz4r6cPc3kEfrqsd4tAmBB1jA+apQL4hPS3i84n2fvjFan/FdkEs4P05XyavlfLz3fHmpPU2tAu/D4aP+8KZ7"
        "/7qA72HS9+EKTwTzap3z78eq4i06/f/nEF7tXvT7R2U3n5PmfyBfI57j4D7xO7ncbeHnhp8sPu2hED7tX+E8+6EQPu0p1H9Qc+u/"
        "2P24EG8GOoLnYen36Txwtfza3k8Jv7aN8WvTYfzaltv8Wu02v/Y2v1biy0k8zk8ev/ZaTH7tj27za7Xb/Nrb/NpPK7/2eEx+7TGB"
        "X0vnyMR/NdJfrZJn+4yCZzuk4Nl+pUqe7RcVPNtH7fv/D6jx4ks="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 17200],
    "maps": (
        "gate 10 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 "
        "owners 22 owners 127 tally 97 scratch 7 pattern 74 control 1054 control 22 control 14 events 14 cont"
        "rol 13 control 9 control 134 control 26 rows 20 blank 8 rows 6 rows 6 rows 83 blank 8 rows 6 rows 6 "
        "control 51 control 44"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 16 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPED 27 MATCH 61 PATTERN_LENGTH 63 COLLECT_EVENTS "
        "15 HOST_LEVEL 3 TASK_GROUP_LEADER 18 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14"
        " UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_T"
        "ASK_OWN_CRED 6 ONLY_ERRORS 13 BY 8 HOST_LEVEL 34 CASTS 17 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 16 FS"
        "_ROOT 9 TYPE_OF_TASK_FS 31 FS_ROOT 6 FS_PWD 12 TYPE_OF_TASK_FILES 5 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_"
        "MAX_FDS 7 TYPE_OF_FDT_FD 11 TASK_GROUP_LEADER 11 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 P"
        "ID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TASK_"
        "FILES 8 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 8 T"
        "YPE_OF_VFSMOUNT_ROOT 8 PATH_DENTRY 25 PATH_MNT 12 VFSMOUNT_ROOT 11 MOUNT_VFSMOUNT 42 MOUNT_PARENT 3 "
        "MOUNT_MOUNTPOINT 3 VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_VFSMOUN"
        "T_ROOT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_DENTRY_PARENT 3 TYPE_OF_QSTR_NAME 3 TYPE_"
        "OF_ANY_BYTES 3 MAX_EVENTS 261 CASTS 75 TYPE_OF_TASK_OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_"
        "STACKS 63 STATISTICS 81 UNSIGNED 3 SLOTS 43 STATISTICS 62 UNSIGNED 3 SLOTS 59"
    ),
    "members": (
        "TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 301 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TA"
        "SK_PID 58 TASK_TGID 1 TASK_COMM 17 TASK_COMM 3 TASK_FS 81 TASK_FILES 22 FILES_FDT 7 FDT_MAX_FDS 5 FD"
        "T_FD 11 PATH_DENTRY 213 PATH_MNT 8 VFSMOUNT_ROOT 6 PATH_DENTRY 6 PATH_MNT 5 MOUNT_PARENT 220 MOUNT_M"
        "OUNTPOINT 5 VFSMOUNT_ROOT 9 DENTRY_PARENT 7 QSTR_NAME 7 ANY_BYTES 5 ANY_BYTES 28 ANY_BYTES 15 ANY_BY"
        "TES 14 TASK_OWN_CRED 146 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_rdonly_cast 139 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 485 bpf_rdonly_cast 77 bpf_rdonly_cast 84 bpf_rdonly_cast 22 bpf_rdonly_cast 4 bpf_rdonly_cast 8 "
        "bpf_rdonly_cast 11 bpf_rdonly_cast 213 bpf_rdonly_cast 8 bpf_rdonly_cast 6 bpf_rdonly_cast 6 bpf_rdo"
        "nly_cast 5 bpf_rdonly_cast 220 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_rdonly_cast"
        " 7 bpf_rdonly_cast 4 bpf_rdonly_cast 204 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 2020 keep_stack 33",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17200, 4640],
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

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [21840, 17096],
    "maps": (
        "gate 10 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 "
        "owners 22 owners 95 tally 124 scratch 7 pattern 74 control 1049 control 22 control 14 events 14 cont"
        "rol 13 control 9 control 130 control 27 rows 20 blank 8 rows 6 rows 6 rows 83 blank 8 rows 6 rows 6 "
        "control 51 control 44"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 16 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 TYPED 27 MATCH 61 PATTERN_LENGTH 63 COLLECT_EVENTS 15 HOST_LEVEL "
        "4 TASK_GROUP_LEADER 17 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PID"
        "NS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 6"
        " ONLY_ERRORS 12 BY 7 HOST_LEVEL 35 CASTS 17 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 15 FS_ROOT 9 TYPE_O"
        "F_TASK_FS 25 FS_ROOT 6 FS_PWD 12 TYPE_OF_TASK_FILES 11 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYP"
        "E_OF_FDT_FD 11 TASK_FILES 6 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 "
        "TYPE_OF_PATH_MNT 8 TYPE_OF_VFSMOUNT_ROOT 8 PATH_DENTRY 25 PATH_MNT 12 VFSMOUNT_ROOT 11 MOUNT_VFSMOUN"
        "T 42 MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOI"
        "NT 3 TYPE_OF_VFSMOUNT_ROOT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_DENTRY_PARENT 3 TYPE_"
        "OF_QSTR_NAME 3 TYPE_OF_ANY_BYTES 3 TASK_GROUP_LEADER 220 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_"
        "INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR "
        "10 MAX_EVENTS 51 CASTS 74 TYPE_OF_TASK_OWN_CRED 4 CASTS 22 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 61 STA"
        "TISTICS 82 UNSIGNED 3 SLOTS 43 STATISTICS 62 UNSIGNED 3 SLOTS 59"
    ),
    "members": (
        "TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 247 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 185 TASK_TGID 1 TASK_OWN_CRED 179 CRED_UID 1 TA"
        "SK_PID 57 TASK_TGID 1 TASK_COMM 17 TASK_COMM 3 TASK_FS 74 TASK_FILES 28 FILES_FDT 7 FDT_MAX_FDS 5 FD"
        "T_FD 11 PATH_DENTRY 70 PATH_MNT 8 VFSMOUNT_ROOT 6 PATH_DENTRY 6 PATH_MNT 5 MOUNT_PARENT 218 MOUNT_MO"
        "UNTPOINT 5 VFSMOUNT_ROOT 9 DENTRY_PARENT 7 QSTR_NAME 7 ANY_BYTES 5 ANY_BYTES 28 ANY_BYTES 15 ANY_BYT"
        "ES 14 TASK_OWN_CRED 287 CRED_UID 1 TASK_COMM 24 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_rdonly_cast 139 bpf_rdonly_cast 312 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 368 bpf_rdonly_cast 76 bpf_rdonly_cast 77 bpf_rdonly_cast 28 bpf_rdonly_cast 4 bpf_rdonly_cast 8 "
        "bpf_rdonly_cast 11 bpf_rdonly_cast 70 bpf_rdonly_cast 8 bpf_rdonly_cast 6 bpf_rdonly_cast 6 bpf_rdon"
        "ly_cast 5 bpf_rdonly_cast 218 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_rdonly_cast "
        "7 bpf_rdonly_cast 4 bpf_rdonly_cast 345 bpf_rdonly_cast 25"
    ),
    "linked": "keep_stack 2007 keep_stack 33",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [38936, 4480],
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
    "source_sha256": "b9f1db639116d2237da855baf84be16e10a825b699a1495e93f6ccdf0f030c7d",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 312, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["path", "s", 56, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1224, "max_entries": 1, "flags": 0,
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["in_root", "I", 76, 1],
        ],
    },
    "code": (
        "eNrtXX9wHNV9f3u/JYzvLLPSyVRBguAYBxXboanrYBCQBodkaof0YpqJx1qujB2mniKb2lpuJpFsArKTgB0S92KSRpLBOk87RdNO"
        "R27o9NxOE7s/knEzHUpHGUo7MDWENE6GxnJCdNXu9/vd3ffuvbtd3Z0sw/mf5917P7/v+76/3nc/Mq9JMevfVNguWHbDSyWrTIcY"
        "908PaXb5YKSbleb+5e49bdfLrThbgnavQLtlfLviOJTxuf5emWv3hbn/Wz0V49hvvN0uzQF81q6xy3RMGD92FcxTw3muOF91vPOe"
        "8XQGCzK1hF1uNOLCuCG7Ru6hw3a/UQb1vmD/36qH7VLQzxSO9zUsqZ05kMJ6vyxRe/v31lGYryasS/sMk79PwvzGoJ2J66TSaMf1"
        "7oByx9xyuufKfVgK/Q1t7oD/TMEyWLqFH28C6D0UZbc7677Bqhfm6yXxeSpG64Z9KI4h3TWg+9QcmRLYz4C9Dtwvsb/l9e0nW6Gf"
        "iKcfkT7GBLYbhBeb00gXYJMhkV5RBgToGv4/GCeGfG3gfmi4H1jq2nX2OorIb0mst/1IrfwME81o/4t82wbzGvhvaJfAeQ2r5rUE"
        "5oXzSQ43Zl5TeN6zj/5QcQ4G5PzeiSXOx8R9EdvnVpyD/XscnvfFYH3PPy7u1wsw7zjSZUBFl6t5umA9cxzG2d5TL/r8WEGPKJPJ"
        "4SLSgeRKEflyCuuRfMytKIBcXh1MLutsI8iXvLw/A5+nIiTX8kD3/UjHENDvDJZE1zNY7upZC+3unQT9cewU9hvh9sGp33Yt8sUp"
        "KV8QXxWPCvt+VNj3I48uyn03R/McXUU67sPSPI7rfxbo1tUGgtxch/O7iTnn3dLP8Qiu8y55f5nQP5bsfkdhXzPsM0ivow5/bbHa"
        "x3i9QfqG9MzzOyqfR4f+xu/4lEdX83JyuMHnrkL7H3ra51qB7jrbzdlL5hi8N9IRpN+1KH//APppwfUe8clvRxq7XuIP4qd4GOe3"
        "Vj6/jKbZZZR9EsYT9o3OqTmOdLheLgd2tX0M+GIDjEv9WPPNcfbgj+D3vcJ5xuepFjrX/wHyo7WAfHYC+TiMv4McyzANnz/EvPXp"
        "vFny1aIH0bOr5x9mebl3TiGfn5XyfWZOnwJfwDhmWwrtNjhAxeO4X2GQu5YcJfvGMj2s42TTH8sM+yjI47FXcZ3XwbhxYT7xr3Dj"
        "Gu0Rqf4g/Ur6w9QEuxLMB9a7cgT2MQZ209a58sJc3SSe92QHk+unAV4/GQIdaTxjmZzfzHGk2/Up3I99TLYfUfYI7u93FPvzxVnZ"
        "+7L5evbjvK/9aOXsX3EfoiyO4/9FyZbDVexC63wl7HZ/ZM+X6m0foHMfVH+r7MLPznJ2fZl/dS+0m0D+GUT+Udn/zn6AXKJzWbMf"
        "cMynH3AS6pn7UlL+KPMTxfGeVs/X6yeQnDLGoZ/enhthHxN4LhJ4LtDOTB7l9WXukGL8bH3olT3kz98xTlaeh99+RD/TwPkR3btM"
        "krcHpefSPAHxAh3tPdJzon2yrWf5bC3+PtnFekvrbLV2L3HnJzILegL1lOHKsz+3nhOsolzNrQZ7LhMKOe3+xGqnuf0877Hz4qh/"
        "zPDDjl1ttSz+Bsrh90LDqTl34BtWPW0nzL+D/734mziPcD+sO4HvUa/nPj1SIj/hzhD8brFCsY0/z5nEEnt89zzN4P5eKHnPu4xP"
        "0ri+h+19xfM5Bu0teWefFw3tqdWD2N8Q1CvwdoHV72Hya+b+X9zDuHVb4+z2yGeiL8nV3AqwR87g7w+yCLfOPR3uujVP/TJ+U8hJ"
        "/3bY3UDX2K02vZ3+00uwjGDp2QfNek64z3N9Gvuh3laLX6zx8Bwnb4ByAP0A4wDuY+hqtpq57bKroD96tuap2e8j+B7ntWqJQ3+L"
        "L4k/xPOphx7V4Jy/adNpaxjn9QjO61ac191IH3zWI4MaxRPvsM75upivedH7KGvB97CeG0Md9rj0XN5+ifB+Cfc+u4r09n9x+y+e"
        "7yjq1Tjyi66BYU9+GPEnyeUi+sfJa5AOH8byA2hn3v1z1Mt7fwV+3WmFHVNU+FcgRzMYzzTH8ihXN2sgV0EeGeg/GCuZY89Z+7e5"
        "ndb1DPT36MMlr31QdM5/P46jNTQuSPXFfnMbtpQ4ulbrrwD9ZBX9ie1zGzZB/wfcOEqFOOEcPfpAXk0A/VX6kOIxvR29aNfsRHmI"
        "7Tzy0LYfFHGtZLqyvVW2DwfqZFccq9GuOMCk8fpq/ZljfSWZnUz2V1enxsW7SC6ZJ3ei/r0f6Qx8ax7n+cc3Xwp8VDxAen5TVX7k"
        "6IN07u1YzWraf+FcNWzffcbPKV6umofffpT7fQL3u0Pj1k/yi+IC5hjsN8kzsiPMCVeeWZHUXKKP94+X8XGW7KrfhXnv3MLFHbI7"
        "P476eZMgZz9a0Q4spsjehXshPRSW1hf9cCNFcvkOLs5EdsoU6jHq98EIfx5IjqNZ4c7rOYzzUX2KNz6G+zNX/3DYjcuKfi3p9a1z"
        "9VK2HocOjE9i/xiXzKKeJ31o2QU/seQsyj89fDjM3Teu/2pY7P/5ufp65Ithb/yL7EbSQ+Zx0JfeOO5tGI+yKLed7N50PuytZ/Uz"
        "YfWvfT7M0WE3c+wrzeO/6aHfsuuhOebqAbzvyyTyAl/0hqX6F+0My2/s9twvRdlNYeKDpGdfXTsR4rLZxP0V46y61hoo3pNLg59g"
        "bXOCe78T5xVhoj3ej3yWwv5S9jqH8Px8yZmfN56WTY9wcdJs+jF8HsHnIXxGfyA9iM94v5x+WHE/etJe6YBzfzsRIjvlFnvfngt5"
        "z4NzPzt2ruTVxxntZs6uIf+uTN4K5yH5RGV5S/xfJneF/UmifZ1bDXrBPAl02dGCfs0R3q+x2n+Di1eSv/2iL/2mmleUdUnlzDTe"
        "K0x3duM43W977VU9dHIW279N/S713BtE2Wbpus2J0ZIsXmgq7O8yOp1AOqGcLj6AdEJ7wNJLHJ3WEZ2i0rgdxTP1+JfQr3ndV3xT"
        "NV/6/QzOj87zLmMI7PN4sPhpeZx0RBo32dj2iOZr3mHanxeY3O4fCWb3twSM35Hdf0xl9w8Fs/vRXsge82v3g31I8S/RLskdOl2q"
        "dB/n2PkU58N4Rm/bzQo5TXbpabn9166w/9rf2fFEst/K7L+CYO8neP1J+sM8zvNJYD4U+KaYJb3ZPy87n/wQc5z4oTdU074L62nY"
        "vvv096gerTPIfLz9RFlrqJL/sNB5RWdQ3+46+i9ot58X8lbO17Rehz8UcrvX0eN/g3Z8jft9/HxJFjegcyOeN+s5HETe4np07UQV"
        "fTrOvHaXrq2U6r3c6tMV7QHzBPh1ufaUNH+N2hW/Im+faweD2zTSvvywXHs3+pNnubi0OX5abk+3r+LsZdU8yE6J476TPeN9n7bf"
        "07327fL4T0Ie/8ltgPkl9wTbR5G+jp4R6Yz3ZkH7L6O/4rzSeSP+998/v1/kHzryxGd/yYMk/6nfVVL6K+3rp3n7mu6P4s69xFnu"
        "Xsl6n/bkV7njruH9pvb1fDyt/TZHL66R2hvyeHJuxRbF+z7F+/WK93nF+yHF+0HF+02K96OK92sU70cU7/tLleyxKNMduloiYRfm"
        "byTjdN7hXGR3A/2Nntu4e4BsGzznHkhx+Veq/KaMFpf6yRS3cvxljAOQno2yf+bz4DoprwT4c1tnhJuv2YPn7fo16Cee4uKPlO+x"
        "rXMVn6/SwTj/+zrn+Rz6A3dIz4MTZ/UrFyi+t/dlbN/HtZ+vHKD15yjvBtdB9lTuAaQL0of6N4+vD+ZvOH7zLdy+GB3rBXr9uoJe"
        "GEd+OiC9jsI4N8anSiVN1u8o1685tibguiBe4uQ9nqR1PsTpWXM8z+tB9Pe79j5b4usNyfONAu4T2dPl/ZzFfsiffQrGd/LoRuTz"
        "PPoU0vFJm44UJ3Pz7/r5dpTf4vx+P/d7Ee0JE+9j6d7disOWZmftGMlcMZu8E3+HY8kmGMiB7RQvFuifW+vq+aG5f9b/rXI7tp8K"
        "0z0zxP/If38CS+p3H8b6LLkTj0VtYREOaewWz+8W5ybXEB23AR1vcPOj7Dgh/p7De0e6hy5b593C+tZUX0eLnV/1P2XjprhxU3Uf"
        "d5k9Lnz3QvaX2U3jpbn9tfrhxlsnjNftxnW48brd8Trt8f7JvSfUeLthjyevgfIXouz9XJ6EMXwbF18V8zHFewLSI7vaYCHG8HqU"
        "G2BfUF6vHlvOasq7iVE/z1zyxhOn2xPwez/j4s4Ud9/Y8x5Or27rcfNn7PubWMqJy2refjtZTfPVMc6tiuP1ti2F+Odnu9GfGbpU"
        "23iDl7zrn0I7YNq593nkEtkRfbY8n3TzK8JwHrZIxiO6ULxqCvO/rXH3S/IYdXYVriuF63qwxnVtu4R6QqutnxAXhya6uPudoLjy"
        "JS7ejP7QPic+hPmmxP94/+XYc23P2hIku38U7odW8X6kFZ85Yd8TbYD3O/l7AW89i4OmnHuJpcJ90FXS+I45Osrlwfm9t3HvB924"
        "bNK7rgf+DNYVKpTde41bdinmKdJ6iS661sXbKelTYSgny/oJ2fXbFPcyQe+hoP/yeygYX3YPZbUou4fCdXjnOWrvX0hY1+my9Vik"
        "1LX3ifUiOA8sJ7EsYDmKZR7Lw1iOYDmE5SCWD2O5E8t+LO/HcguWm7Dsw3I9lmuwXIVlN5ZpLFNYJrBkWM7gPl7A8jyWr2D5Epbn"
        "sDwbJvlj/Y/oTnrKPO7eq+/x0H0rfXco3JNS+81I7wzyjatvbq6TvvnejFTf7CY5fq0zji1v20mOfNduZ3zCjbfa+YDHZkpcfsDq"
        "t6DEPEjyo8jupvtFPbZbWE/A72Kd9fyldD3m+GGMKxs4/9dK89GbZgHsgWnKOxHmR99zOPOi/FD8Pnf+8j1WcTyy67z6KxRgfrr2"
        "glT+6KHvSuNONI4e1pxnu4xCPHRHBPIJogzk+lakYyYGDmrxPnedFl/tiOJ95BbXrrafb0T60f1jxPX/54rP6+FWZ3zrPX1/bLbB"
        "Bm286xLQB+3I6TvT7Keefe3qhjzMKefe9Y0S2Zth+xnsuq1RnH8U579OmH8Y54v5x/toPWiPZ6KtXL7JdE/CtlNEelvjWq96b/j0"
        "jJf/LD61TO9pg+b5qRlYZzeu8y1hnd2wziitE/yDqSgLxP/mGPL7EYpLJzi7IrvibWmcwdFX6N/nNNAfOuvzd25wPzKxa2qSCw07"
        "N468gbi8noiwSnTQWY9C78vzoRz/FPEDpjzztM9XWDhfIn/e6c7D5s8I8uNvC/x5DfFn1PXTvOcrtMIZH84XH4/euPYSl7c1/cE0"
        "z3epNwW+e6Pk5R9zHPkLz6s5hvpA+8XF2vb9Zxc5vZUivfWTi3QO4Xwvc/KnbPpFkH49Av3w3qH4XqQf0RPjJ5lIguNTS+/0Sfbb"
        "Gtc+320v2/OwvnNaw1zcBNPA87z25wJd8TxHiK6vl7xyN4r+v6v36P2/XuTep9N4jr9/sSb7wdEb37lIcsr+bksDe9SVU3/HjZ/D"
        "fXTyIgS7R0/E5Pkdmjy/I0rflTnrmJHf/4XL43gz0vtGaO/a6+8R+r9QlU4XpHaJjvtLdFsuvf/T41fJ11NhvJlKeB0DMWFcza5B"
        "39s5OB1GZZwO0yB8DpD3uUNnBZyOSUUe/gMKuZfi7mmUOB07+fwF8lPLcDrS/L1/+b0FxKlcvI47/eXnOPlsMyUV//Bx4Jkq9+r1"
        "6SdboZ+KeB0FbIf3dZsxDjQB2z+kopuLB3CJkdyqjNtxA8Sp0I8h3A5z/CXh++xg/O1+74x8PkDfa76J8wSF1jX8KrSv+h35UsV3"
        "5I2dJ91DZw+9qTg3uyueD+e7YAHXQbV/1XEe/t65h6uMM7BUinvSaHqR36jC96C4lSuPzgl5KMHkto555NSvIdyzl+N5YBxlHZ/3"
        "psbzgA+acveifYz5B9XxPOT77uBMVN3nAz73+eqG7LMaz4PHF3Dy1NfJ8wjNZ08hnkcr88YbTMRRoDK3+pyD1+AP3+MM4HucxO/E"
        "4g8i/f7Y0RdbPHFT5/ttBX5OVXk6/KlFLacq9fOmpx+iF33/q7MBzm9x7nmXEd4H2FVdxkPB1j+8sOun+1XyA8zj53j8DxV/Ev+E"
        "CAdkM8wD/S3yx85EKC/5VGUckLvuwTwlzMNf4eZT5Tg7E/wCspvIXnp+J8+vUfYi3m+d5XDbiB5R9i3u90yc9u2DjH9P+Xcgz4wB"
        "9z6Ixwf5q1ku/6pM330T6N4C9q+5G+3DgXL8jwu+8CaAXkbhLVwfMEz5d8lPQj1TdZ8w6Q/34yaoYX1/YOeptmCe6lE+L7XMrzEE"
        "vyYh3Fuo8D52E87HXk7+E76Huz/fU9gXBwLjfMzMB+dD8O9cnI9vB8T52MXjfAzP0x9TnvcfI5/0V8H72MTzi8pvcPLO6+Q3+O1n"
        "fIbDUyR9kz0k75/0I30PX82fIPls4Di9PSsr8j3ZK+X5+DO+83Tn5R8d8ucfGSdnquTj++vHHHtJkY8/w+XjR9khxXkMS/3cbcNL"
        "Z2uLB8RmvXI5ePuw9F45yn75Kz/9yHCbvHHWKPsZfMffxFPFcRuNpzo5TzzVySaeKmviqb578FQnm3iqrB54qqN1xlMdrTOeaqGJ"
        "p8rmg6daqDOe6qiAp7qXj7c08VQRTxXzzth9QnyloMBT/bjP+MqVgqf6AS4/qhxPtVAFT/X9GEepN57qqAJPtQvzVzRuX6h+7Xiq"
        "35L62aS/MolbuTzC2nFVIQHSxVV9Etf3mmJ+f3qZ8UR/EDDO8LUG44ke5OILdK9dfg/8+xjHQT45Cuc6k7iHVbI7Vd871mwXHwqG"
        "/2R+fZ74ohXwmKT4UO1wT6PE231C7ieUjbunPnTyjQNVqDwPv/0Q3sm+FgWuaP5aPA/+vt8txzNeXpm+DcMzHhXwjEPMjzz0j5Oa"
        "rhNOajIgTmrLPHFSEfd/9cg8cVJTGtnLlXFSUS8ocVLxu4cynNT8uwwntRAQJ7XQxEllQXBSB+eJk/rlJk4q8+Kk5iripBLOl679"
        "rcJ/EvFSR7B+FvFSJ33ipR5jMruHvie/fDipmxqMk9oXECe1v4mTyhqJk9pfI07qFqTz/fz36HXDSe1r4qSyeuKk9teIk7olIE7q"
        "aI04qSRfN1W0A2vHSb2dix/5xUkV8VGr46IWfOKior+MOAwG6jGKM1bHRz3oEx/1sQbjow76xEe9tQo+6odCPD/cFJbqWyU+6o0N"
        "xkedXCT4qAUBHzVfIz7qcwI+6nEBH3UsxN2zluGiruTtnMuOi5qfJy7qPb70mRoXtUMqV8pxUd/3tpS/JiZrxDnNzxPn9CppPM7F"
        "ZQujX9LPvHa1Hvoq4rlercBz3VDyEycJjov6U2hXMy5qXoGL+pqvfl1c1Jsr2o3vXHzC/GXGJ8w38QnZlYBPONnEJ2TvJnzCSQU+"
        "YaEyPmGsiU8I7y8zPuH+lJNXZccrlfeH88Un3KpxfuVBvJ8dJnzCMD7jOdtPuIQf0bz+fjku4aRPXEK5HAqMS0i404P/uTC4hOjn"
        "5PbXG5cQcAeNJxqER0h0yn8bcfT+enHhEaL+6Ro8URseoWJ//OMRHqmMR0jzzB9BOh5u4hEyGR7h9iYeIVtMeIS9ir8Xl2/+3QjW"
        "/LsRi/fvRuSvkL8b8Tirad/fsX83AirWD/+00CD80+feofinh2rECd1fBf/0cwL+aWGB8E//sMZ17UD80x0LhH/6e8HwTwPjnsL5"
        "CI57OlIF93SyCu7p5ILgnurar/F+UFW802WKe5ag90r1wTudP87pSrFeE+fUB87p/PFNe+ukT6ar4Ju6/Mzjm/7bjOw+f/HgnJ72"
        "iXP6aoNwTgsLjHNaCIjXWGjinLIrAed0RxWc0+w7DOe0sMA4pzWemybOKfBdw3BO4zO17XtJgXP69iLBOf3RAuGcvqzAOZ2uE87p"
        "D6rgnH7foTd8fwD7aC7n/QDCbbTjsFowPFI7Tw7/3kD2oSYOqddPoO9pguOPnmrij15R+KOzzn3s4sYfhb+DfeXjj55aIPzRIiO/"
        "cjHij/rFxbj8OKST88QhxbzYDWcXCIf0cz73e6FxSCcFHNKzVXBITzcUhzQT70e6CXgYdcMfvW9Ryym/+KO5VszDZZ/g/Ai6B3Jx"
        "R8F+6jI+FmzdC447enZeuKMu3ihcjKvxRk9XwRtdhffC5zh8tXK80Td84o3+O9TDdWfiUXx/LT4TXkYnPlPeLCQsqXFFX5j12knl"
        "cvoZeC/EHx1cjJpxRiGh3ThBOKNfxvm/rtAbz11m3M0XA+JhPLVAuJv7OVwMlT1P8kvXQC4SDmcm8RFp/I7sl+Tyy2xPF0RcTowb"
        "PzTj+3u7Sv5hbyfk8Yk4nOYJoJeDQ/u4eM/dYBzOYz5xOAtVcDiP+cXhPKf43g9xONOdnFwpt99OyfPTcD0Gyt3em1JyeiMOKOmJ"
        "5Fr5+Xa+x4gJ93VV8X757xWVOKLCd4zbjPYacUSXNghHNDzrp5/qOKK/sL9z/3+GpVgy"
    ),
    "programs": {
        "x86_64": {
            "opened": _OPENED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

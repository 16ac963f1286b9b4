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
    "type": "raw_tracepoint", "code": [34296, 4640],
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
    "type": "tracepoint", "code": [17200, 17096],
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
    "source_sha256": "f958c787d335ea742c193e7408513a7c022fdcd6cdbfaa6dbc0aa4448e090951",
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
        "eNrtXXtsHMd5n703aVl3orzkUS5j0o4VWTFrSXFTVbFs2m4TxSkqxelFbhBBXF8NKUaFmpIrcX1AQkqOTSsPS3GiXuU8SOrBE1rU"
        "RIuCalz02KKJ2EcCNShcFwxct7BR2XEaJXAjKrF55e73fbs7szt3u/egaPn0z3D3dl7fzHyP38z8pF+XYsa/qbCZsOymF0tGmg4x"
        "7p8aUsz0oUg3Ky38y903bX6XWzVTgnwvQ74VfL7iOKTxhfJeXsj3+YW/jZKKcSw33m6m+gA+K9eZaTom1B+7BtqpYDtXXahY3wVH"
        "fSqDDulKwkw3a3Gh3pD5Re7hI2a5UQbffd782/gO86WgnCms72uYUj59IIXf/bJE+c3fW0ehvYrQL+XTzPt9Eto3Bvl07CelWjv2"
        "dxekuxa6072QHsBUKG9oawf8MQXdYOkWvr4JkPdQlN1p9fsm47sw/10Sn6di1G8Yh+IYyl0BuU8tiCmB5QyY/cDxEstbWd9ysmXK"
        "iTjKEeWjTWC+QXixNY1ygWkyJMorykAAXcP/B/XEcF5rOB4KjgemqnKD2Y8izrckfrfzaK3zGRqaUf4X520btGvgvyFfAts1LGvX"
        "MmgXtic53Jh2TeF6zz72Q8k6GPCe752YYnt0HBcxf27VeRi/J+D5QAz699wT4ng9D+2Oo1wGZHK5lpcLfqePQz07e+olnx9L5BFl"
        "Xnq4iHIgvVLEeTmF35F+zK0qgF5eG0wvq2wz6Je8d3kaPk9FSK/lQe4HUY4hkN85TEmu5zDd07Me8t03Cfbj+FksN8KNg/V92/U4"
        "L856zguaV8VjwrgfE8b96GNLctz10TwnV1GOBzDVT2D/T4LcutpAkesbsH23MGu9G/Y5HsF+3uNdXib0jyWz3FEY1wz7NMrrmDW/"
        "thn5Y7zdIHtDdua5XeXXoyV/7Xd86qNreT053OB1Vyb/Dx35c60gd5Xt5fwlfQzea+kIyu961L9/AOW0YH+P+pxvRxvbX5ofNJ/i"
        "YWzfeu/2ZRTFTKPsE1CfMG60TvVxlMON3npgT9vHYF5sgnqpHKO9Oc4f/BH8vl9Yz/g81ULr+j9Af7QWcJ6dxnkcxt9Bj2WYgs8f"
        "Ys7vab0Z+tWQB8mzq+cf5nm9d16in096zvvMgj2FeQH16G0p9NtgARVP4HiFQe8aepT8G8P1MJaTKX9MM+yjoI/HXsF+3gD1xoX2"
        "xL/C1au1RzztB9lXsh+6IviV4D6w3tUjMI4x8Ju2L6QXF75N4npPdjBv+zTA2ydNkCPVp63wnm/6OMrtxhSOxwHmNR5R9iiO73ck"
        "4/OFea/3rvY6xuOCr/Fo5fxfcRyiLI71/0XJ1MMV/EJjfSXMfH9ktpe+2zlA6z6o/Zb5hZ+Z5/x6V3x1H+SbwPkziPNH5v9b4wF6"
        "idZlzXHAcZ9xwBn4Tj+Q8pwfrjhRrO8ZeXudcQLpKW0cyuntuRnGMYHrIoHrAv3M5DHeXuYOS+rP1kde2cP+4h3tTPl2+C1HjDM1"
        "bB/JvUsnffuU57rUTwNeoKK/R3ZO9E929KycryXeJ79YbWmdr5TvRW79RObBTqCd0mx99ufGc4KV1au5teDPZUIhK983jXyKXc5z"
        "Dj8vjvZHDz9i+dVGzuKvoR5+L2ScWggHvm58p+yG9nfwvxd/HdsR7od+J/A92vXcp0ZKFCfcHYLfjalQbOPXcyaxzKzfXk9zOL4X"
        "S8717jVP0ti/R8xxxfU5BvkNfWeuFwX9qbWDWN4QfFfg/QKj3CMU1yz8XdzHuH4b9ex16GeSL+nV3CrwR87h7w+xCNfPfR12vxXH"
        "9675JtGT/v2we0GusdtNeVvlp5dhGsHUMQ6K8ZywnxfK1A7Cd9uN+WLUh+s4eROkAxgHaIdwHEPXsrXMzpddA+XRs9FOxXwfwffY"
        "rjXLLPkb85Lmh7g+1dBjCqzzN0w5bQ9jux7Fdt2O7boX5YPPamRQITzxLmOdb4j5ahe9j7IWfA/9uTnUYdZLz+78y4T3y7j32TVk"
        "t/+LG39xfUfRrsZxvqgKOPYUh9H8JL1cxPg4eR3K4Tcx/QD6mff+HO3y/rchrpuW+DFFSXwFejSDeKY+lke9ulUBvQr6SMP4QVvN"
        "LH/OGL+t7dSvZ6G8xx4pOf2DorX++7EepaG4IH0vlpvbtK3EybVSeQUoJyspT8yf27QFyj9k4yhlcMIFefSBvpoA+cvsIeExvR29"
        "6NfsRn2I+Rz60PQfJLhWMl3e33KNw6E6+RXHa/QrDjFPvL5SefpYX8nLTyb/q6tT4fAu0kv6md1ofx9AOcO81U/w88f3vBTmUfEQ"
        "2fktFecjJx+Uc2/HWlbT+AvrqmHj7hM/J7xc1g6/5UjH+zSOd4fC9Z/0F+EC+hiMN+kz8iP0CVufGUhqLtHHx8creJwlu+Z3od27"
        "t3G4Q3b3b6N93iLo2Y+W9QOLKfJ3YV9IDYU9vxfjcC1FevkuDmciP2UK7RiV+1CEXw+kx9GtsNt1CnE++p7wxsdxfBa+PxK2cVkx"
        "riW7vn3hu5Rpx6EA7RNYPuKSWbTzZA8Nv+Anhp5F/aeGj4S5/caNXw2L5T+38L0a+ULYiX+R30h2SD8B9tKJ496BeJQhuZ3k96bz"
        "Yed3RjkTRvnK58KcHPYyy79SHPGbGvoN8zt0x2w7gPt9mURemBe9YU/7i36GETd2O/aXouyWMM2DpGNcbT8RcNls4oGyOKuqtAbC"
        "e3JpiBOMYU5w73djuyJM9Mf7cZ6lsLyU2c8hXD9ftNrnxNOy6REOJ82mH8fnEXwewmeMB9KD+Iz7y+lHJPujZ8yeDlj7txMh8lNu"
        "M8ftVMi5Hqz92bHzJac9zii3cn4NxXcufSush+ST5fUtzX+X3hXGJ4n+dW4t2AX9DMhlVwvGNUf5uMbI/3UOr6R4+wVf9k3Wrijr"
        "8tQzs7ivMNvZjfV0v+X0V9XQmXnM/xaVu9yxbxBlWz37rU+MlrzwQl3if7vkdBrlhHq6+CDKCf0Bwy5xctpAcop64naEZ6rxL2Jc"
        "85ovfFPWXvr9HLaP1vMebQj883gw/NSNk4544iab2x5VfLU7TOPzPPP2+0eC+f0tAfE78vuPy/z+oWB+P/oL2eN+/X7wDwn/Ev2S"
        "3OHpUrn9OMvPJ5wP8Yzetlslepr80mlv/69d4v+1X914IvlvLv+vIPj7Cd5+kv3QT/DzJPA8FOZNMUt2s78qP5/iEH2c5kNvqKZx"
        "F/rTsHH3Ge/Rd9TPIO1xlhNlraFy8cNinys6h/Z2z7F/Qb/9gnBu5UJN/bXmh0Rv91p2/G/Qj69xvE9cKHnhBrRuxPVmPIeD6Fvs"
        "j6qcrmBPx5nT71KV1Z52L7d2uqw/oJ+GuC7XnvI8v0b5il/xzp9rB4db19K+4rBcezfGkzMcLq2PT3v70+1rOH9Z1g7yU+I47uTP"
        "ON+nzfe0r32nN/6T8MZ/cpugfcl9wcZRlK9lZ0Q5475Z0PJd8pesV1pvNP/9l8+PF8WHlj7xWV7yKdL/VO4aT/lL/etneP+a9o/i"
        "1r7EDLevZLxPO85X2fWu4+Om9o08ntZ+h2UX13n6G954cm7VNsn7Psn7jZL3ecn7Icn7Qcn7LZL3o5L36yTvRyTv+0vl/LEoUy25"
        "GiphD57fSMZpvcO6yO4F+Ws9d3D7ANk2eM49mOLOX8nON2WUuGecTLiVFS8jDkB2Nsr+mT8H10nnSmB+7uiMcO3Ve3C93bgO48Sz"
        "HP5I5z12dK7hz6t0MC7+vsF6Po/xwF2e68HCWf3qBcL39r+E+fu4/NXqAep/js7dYD/In8o9iHJB+VD5+omNweINK26+jRsXrWOj"
        "IK9flcgLceRnAsrrGNRzc3yqVFK8yh3lytXH1gXsF+Al1rnHM9TPhzk7q4/neTuI8X7X/pMl/rsh7/NGAceJ/Gl3OTNYDsWzT0P9"
        "1jm6Ee92Hnsa5fhlU46Ek9nn7/r5fHS+xfr9Ae73IvoTOu7H0r67gcOW5udNjGQhmU/ejb/DsmQTDPTATsKLBfnn1tt2fmjhn/G3"
        "ke7E/FNh2mcG/I/i9ycxpXIPINZn6J14LGoqi3BIYbc5fjdmbnIdyXEHyPEm+3yUiRPi7zncd6R9aFc/7xX6t65yP1rM81X/46o3"
        "xdWbqnu9K8x64d4L+V96N9WX5sbXKIerb4NQX7eN63D1ddv1dZr1/ZO9T6jwfsM+x7kGOr8QZe/nzklow3dw+Kp4HlPcJyA7sqcN"
        "OqINb0S9Af4FnetVYytZTeduYlTOs5edeOJsewJ+72cc7ky4++ae93B2dUePfX7G3L+JpSxcVnGW28lqaq+KOLcMx+ttWw7452e6"
        "MZ4ZulxbfYOXnf2fQj9g1tr3efQy+RF9pj6ftM9XhGE9bPOoj+RCeNUUnv826j3ocY5RZddgv1LYr4dq7NeOy2gnlNrKCXE4NMnF"
        "Hu8E4cqXObwZ46EDFj6E501p/uP+l+XPtZ00NUj24CjsD63h40gDnzlt7hNtgve7+X0B53fGDJqy9iWWC/tB13jiO/roKHcOzu++"
        "jb0/aOOySWe/Hvwz6Feo4Nr3Gjf8UjynSP0luahKF++npM+GIZ10lRMyv2+T7MsE3YeC8t37UFC/1z6UkcO1D4X9cLZz1By/kNCv"
        "aVd/DFGqyvvE7yLYDkwnMS1gOoppHtMjmI5gOoTpIKaPYLob035MH8B0G6ZbMO3DdCOm6zBdg2k3pmlMU5gmMGWYzuE4XsT0AqYv"
        "Y/oipucxnQmT/jH+IrmTndJP2Pvq+xxy3073DoV9Usq/FeWdwXlj25tb62RvvjfnaW/2kh6/3qrH1LftpEe+a+bTPm7jreZ5wONz"
        "Je58wNo3IcVzkBRHkd9N+4tqbK/Qn4D3Yq3+/KVnf/TxI4gra9j+V0vV2E29AP7ALJ07EdpH9zmsdtH5ULyfW71+j5Wtj/w6p/0K"
        "BWifqjzvqX/U0Hc9cSeqRw0r1rOZRgEP3RWB8wRRBnp9O8oxE4MAtXi/3U9jXu2K4n7kNtuvNp9vRvnR/mPEjv8Xks+p4VarfuM9"
        "3T/W22CANt9zGeSDfuTs3Wn2U8e4dnXDOcwpa9/19RL5m2HzGfy67VFsfxTbv0Fofxjbi+ePD1B/0B/PRFu58yazPQnTTxHlbdRr"
        "vOq96VNzzvlnzFPD9Z7VqJ2fnIN+dmM/3xT62Q39jFI/IT6YirJA818fw/l+lHDpBOdXZFe95YkzWPYK4/ucAvZDZX3+1g2ORyZ2"
        "XU16oWHrxtI3gMuriQgrJweV9Ujsvvd5KCs+Rf6AKUc7zfUVFtaXOD/vttthzs8IzsffEubndTQ/o3ac5lxfoVVW/bC+eDx68/rL"
        "3Lmt2Q+m+XmXekOYd6+XnPNHH8f5hetVH0N7oPziUm3j/rNLnN1Kkd36ySVah7C+V1jnp0z5RVB+PYL8cN+h+F6UH8kT8ZNMJMHN"
        "U8Pu9HmMt1Gvub7bXjLbYdxzWsds3gRdw/W8/ueCXHE9R0iur5WcejeK8b9t9+j9v17i3qfTuI6/f6km/8GyG9+5RHrKvLelgD9q"
        "66m/M3/Xm3wZWG+j+TImq+TLmGzyZbAmX8a7hy9jssmXwerBlzFaZ76M0TrzZRSafBmsGr6MQp35MkYFvoz91vxq8mU4+TIQV2T3"
        "c/6Sdf/CxZcB9yyuHr6MD3D4l5svo1CBL+P9eJ6n3nwZoxK+jC7EJxRuXOj72vkyvgX5EyIuPIn3KG7ncOLaeTMA4LZ5M76M/XtV"
        "0r4/vcJ8ET8IyBfxtQbzRTzF8UVQnOTmHfl9PCeA8+QYrOtM4iPlz3lJzrPV7BcfDna/T/+TKvkjDgU799nbDudmpHwqT3rHCa56"
        "99VHTr7v+RXKt8NvOXSf5UCLhDcifz2uB3/nM918NSvLy7dhfDWjAl9NiPnRh/55MNJ14sFIBuTBaKmSBwN53daOVMmDkVLIXy7P"
        "g4F2QcqDgfvaLh6M/LuMB6MQkAej0OTBYEF4MAar5MH4UpMHgzl5MHJleTDoHqeq/K0kfhL5MEbw+6zi3PeozIdxnHn5PXRe+Mrx"
        "YGxpMA9GX0AejP4mDwZrJA9Gf408GNtQzg/w543rxoPR1+TBYPXkweivkQdjW0AejNEaeTBIv24p6wfWzoNxJ79v7JMHQ+S/qMx7"
        "UfDJe4HxMp6z19COEc5Ymf/iKZ/8F483mP9i0Cf/xe0V+C8+FOLnwy1hT3sr5b+4ucH8F5NLhP+iIPBf5Gvkvzgl8F+cEPgvxkLc"
        "PquL92I17+dccd6LfJW8Fx/xZc/kvBcdnnrFzXvxvrc859fEZI08FvkqeSyu8cTj7Hu3YYxL+pnTr1ZDX0W+jmslfB2bSn5wkuC8"
        "Fz+FfDXzXuQlvBev+irX5r24tazfePXeP89f4fvn+eb9c/ZOuH8+2bx/zt5N988nJffPC+Xvn8ea98/h/RW+f34wZZ2rMvFK6f5h"
        "tffPtytcXPkU7s8O0/3zMD7jOjtI984/rDjjffe980mf98699VDge+fEKzT4n4tz7xzjnNzBet87h3vl2pMNum9Ocsp/G+9J//XS"
        "um+O9qdr8HRt980l4+P/vvnR8vfNqZ35oyjHI8375szrvvnO5n1ztpTum/dK+MDzTV5A1uQFXLq8gPl3CC/gE6ymcb9qeQHhw/rx"
        "WxQaxG9x6irltzhcIw/EwQr8Fp8V+C0Ki8Rv8Yc19msX8lvsWiR+i98Lxm8RmNcC1kdwXouRCrwWkxV4LSYXhddCVX6Fj4Mq8lms"
        "kOyzBN1Xqg+fRfU8FqvF75o8Fj54LKrnr+itkz2ZrcBfYc9nnr/i3+a89vOXDo/FtE8ei1caxGNRWGQei0LA+/iFJo8FeyfwWOyq"
        "wGORvcp4LAqLzGNR47pp8ljAvGsYj0V8rrZxL0l4LN5aIjwWP1okHouXJDwWs3XisfhBBR6L73P153AcLRxP8H/URMz7XIXifV4j"
        "SvfdrH7MeeMBYTceMOeJn0B+209/j1D+xYpyuujpl6g4viS3lZ7nCNT4Nd79KVPfXDkejYGYUK9ifkH3AC3+DK08f4auEW8G6Pvc"
        "4Rmf/BkPSvReit+Pk/Fn7ObxNopHXfwZaR6ncuOegH/bPBp3+8OTrfNpcyXZ/OHxrbkK53PqU062TDlleTQKmA/3/bci3jMBwz8k"
        "k5t9T/+yte9bnk/jJsCjMJ4hPg19/EXh3nSw+W3fQ8Z5PkD3SN/AdoJB6xp+BfJXvN+9XHK/u7HtJBw5e/gNybrZW3Z9WPcFBb4F"
        "2fhV5l/4e0bxa/n7/8s9+UgaLS+KG2W8G4RP2frovHCeLZjeVvH/Q6RyNeG8jptnA/3JDfw+jZxnAw5y5+5D/xjPMVXm2fAed+s+"
        "c8VxPuRznK9tyDjLeTYK3L1/67z5Bu99L/3kWeTZaGVOvEFHfgNKc2vPWzwK/ng3zgHvxhm83xV/COX3x5a92ObAR8neyHhtKurT"
        "4U8uaT1Vrpw3HOWQvOj+rsoGuLjF+v8KVhAPB/hVXdrDwfo/vLj9p/0yigP0E+d5Xg7Z/KT5EyJ+jq3QDoy3KB47F6FzxmfL83Pc"
        "g+fON+G5+lX2ucwc52dCXEB+E/lLz+3m52uUvYD7WDMcnxrJI8q+xf2eidO4fZDx7+kcL+gzbcDe9+F5O/5qnjvH6bJ33wC5t4D/"
        "q+9F/3DAzcdx0RcPBshLK7yJ/YMJ475XDDwdmh5s/8DFB3ALfGHcJzD3VVtwX/UYv4/qims0Ia5JCPsUMh6AvXT/fz+n/6PsUWF8"
        "vifxLw4F5h+Zq4Z/RIjvbP6RbwfkH9nD848MVxmPSdf7j3Ge9HM8JO75soWfL7K4wTonUae4wW8543MczyHZm+xh7/LJPtJ99krx"
        "BOlnDevp7Vlddt6Tv+I+PzLne9++qvjosL/4SDszV+H8iL9y9LEXJedH5rjzI1F2WLIew55x7o7h5fO14QGxeadeDp4/7Ll/HGW/"
        "fNtPOV48Sk6cNcp+9jZznK/IIR+evpKPvyneNc/pKcFwHPMeJf5/A9mHm/gNHyedrRK3OdvEbd5RuM38OwS3ee0qwW3OLhJuU1zS"
        "uI1f3tQrj99MVonf4L3pTTOLhN98doniN5MCfjNTAb+Zbih+k4n3o9z2Nwi3uf+qwG1yrXhPm31cwGumBbymC/Gajy1xvGamKrzG"
        "xmnWVcBppivgNGsEnGZGgtO87hOn+feSE5fJxKP4/np8Jj7VTsbjMR0V8Jjn57k43aWnn/WM3y3e1JrxGSA80E4TPvMlbP9rErtx"
        "6grjFS8ExCueXiS84iCHV8j8edJfqtLP4ReZxIc9cQzyX5Irr7A/XRDxDDxX+PCcbz6mcvFhb+ednviFfhrkZeF3T/Drks45Ngy/"
        "OO4TvyhUwC+O+8Uvzkv4oBC/SHdyesXtv531xkmxP9oGwklT3vJG/ITsRHK99/q2cNJYUJyU57OS4i8Cz9UOrb1G/GV5g/CX8Lyf"
        "cirjL78w8Zf/B/ndWDI="
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

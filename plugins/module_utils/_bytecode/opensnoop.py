# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 17232],
    "maps": (
        "gate 10 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 "
        "owners 22 owners 127 tally 97 scratch 7 pattern 74 control 1054 control 22 control 14 events 14 cont"
        "rol 13 control 9 control 134 control 26 rows 20 blank 8 rows 6 rows 6 rows 87 blank 8 rows 6 rows 6 "
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
        "STACKS 63 STATISTICS 81 UNSIGNED 3 SLOTS 43 STATISTICS 66 UNSIGNED 3 SLOTS 59"
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
    "linked": "keep_stack 2024 keep_stack 33",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34360, 4640],
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
    "type": "tracepoint", "code": [17232, 17128],
    "maps": (
        "gate 10 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 "
        "owners 22 owners 95 tally 124 scratch 7 pattern 74 control 1049 control 22 control 14 events 14 cont"
        "rol 13 control 9 control 130 control 27 rows 20 blank 8 rows 6 rows 6 rows 87 blank 8 rows 6 rows 6 "
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
        "TISTICS 82 UNSIGNED 3 SLOTS 43 STATISTICS 66 UNSIGNED 3 SLOTS 59"
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
    "linked": "keep_stack 2011 keep_stack 33",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [39000, 4480],
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
    "source_sha256": "66ce175348674f8c98d56a3085302f7924dccd4136c053a19c63209e1f5897e4",
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
        "eNrtXX1wVNd1v2+/JTC7CK+0wlUsmUAwsWogbkqJsYXdJsTpFOJ0g5sJg563DISW1gIX9LwziQSOLciHIU7oFqeNJD60TDu1pp2O"
        "aNx21U5bVLfuMJ2OQ0OmdTv2BDtOSjquEbWtrd4757z37n3v7r63H0Lg5Z+r9/bdr3PPPfec3733h3Zrgun/JoJGwjLrLxb1NBVg"
        "3L9kQDHSHaFOVpz9l31o0vguu3SqCPlegXyL+XyFUUijs+W9Mpvvy7N/6yUVolhutNVItT58Vm410lREqD+yANqpYDuXXi5b32Vb"
        "fUkGHdKUmJFuUKNCvQHji+zuo0a5YQbffdn4W/8O8yWgnAms71uYUj6tL4HfvVOk/MbvzcPQXkXol/J55v4+Du0bgXwa9pNStRX7"
        "uxPSnbPd6ZxND2AqlDewuQ3+mIBusFQTX98YyHsgzO4z+71M/y7IfxfH54kI9RvGoTCCcldA7hOzYophOX1GP3C8xPKW1LacTIly"
        "QrZyRPmoY5ivH15sTqFcQE0GRHmFGQigY/B/oZ4I6rWK46HgeGCaVG43+lFAfYvjd9uPVavP0NC08hPU2xZoV99/Qb4YtmtQ1q6F"
        "0C5sT3ywPu2awPmeeeIHknnQ567v7ZhiezQcFzF/dukFGL+n4PlABPr3/FPieL0A7Y6iXPpkcrmFlwt+p41CPdu7aiWfH0vkEWZu"
        "driAciC7UkC9nMDvyD5ml+bBLq/yZ5eTbAPYl5x7eSo+T4TIruVA7gdRjgGQ33lMSa7nMd3TtQbyPTQO68eJc1huiBsH8/uW21Av"
        "zrnqBelV4bgw7seFcT/2xLwcd204x8lVlOMBTLWT2P9TILeOFjDk2lps353MnO/6+hwNYT8fcC8vHfiHolHuMIxrmn0e5XXc1K8t"
        "ev4Iv27QekPrzPM7S89HU/7qr3i0R7fwdnKwzvOuRP4f2PJnm0HuSbaX85e0EXivpkIov9vQ/v4mlNOE/T3mUd+O1be/pB+kT9Eg"
        "tm+Ne/vSimKkYfYZqE8YN5qn2ijK4Q53O7Cn5VOgF+uhXipHb2+W8wd/BL/vF+YzPk800bz+N7AfzXnUszOox0H8HexYmin4/DFm"
        "/57mm25fdXmQPDu6/naGt3sXJPb5lKvep2fXU9ALqEdrSaDfBhOocBLHKwh2V7ej5N/oroc+nQz5Y5pmnwR7PPIq9vN2qDcqtCf6"
        "Da5etTXkun7Q+krrh6YIfiW4D6x7xRCMYwT8pq2z6ZXZb+M43+NtzH196uPXJ1WQI9WnLnbXN20U5XZHAsfjAHMbjzB7HMf37yTj"
        "85UZt/eO9trG47Kn8Wjm/F9xHMIsivX/SdGww2X8Qn1+xYx8v2O0l77b3kfz3u/6LfMLvzDD+fWO+OohyDeG+tOP+iPz/83xALtE"
        "87LqOOCExzjgLHynHUi46ocjThTre1beXnucQHZKHYVyuruWwzjGcF7EcF6gnxk/zq+X2SOS+jO1kVfmiLd4Rz1buh1eyxHjTBXb"
        "R3Lv0MjeHnadl9oZwAuS6O/ROif6J9u6lsxUE++TX5xsap4pl+8iN39CM7BO4DqlWvbsj/XnGCtpV7OrwJ9LBwJmvj/Q8ylWOc/b"
        "/Lworj9a8DHTr9ZzFn4O7fAHIePEbDjwbf07ZRe0v43/vfDz2I5gL/Q7hu9xXc9+bqhIccLGAPyuq0KhhZ/P6dhCo35rPk3j+F4p"
        "2ue7m56ksH+PGeOK83ME8uv2zpgvCvpTq/qxvAH4Ls/7BXq5Rymumf27sI9x/dbr2WuzzyRfsqvZpeCPnMffd7AQ1899bVa/Fdv3"
        "Dn2T2EnvftiDINfIPYa8zfJTCzENYWobB0V/jlnPs2WqB+G7rbq+6PXhPI4vg7QP4wD1EI5j4Ba2iln5MiuhPHrW26kY70P4Htu1"
        "cqEpf10vST/E+ZkMPKHAPH/TkNPWILbrcWzXPdiuB1E++JwM9SuEJ96vz/O1EU/tovdh1oTvoT/LA21GvfTszL9QeL+Qe59ZSev2"
        "f3LjL87vMK6rUdSXpAKOPcVhpJ9klwsYH8dvRTn8IqYfQT/zwbdxXd7/HsR1kxI/piCJr8COphHP1EZyaFc3K2BXwR6pGD+oK5jp"
        "z+njt7mV+vUclPfEY0W7f1Aw538v1qPUFRek78Vys+u3FDm5lisvD+VkJOWJ+bPrN0H5hywcpQROOCuPHrBXYyB/2XpIeEx3Wzf6"
        "NbvQHmI+mz00/AcJrhVPlfa3HONwqEZ+xYkq/YpDzBWvL1eeNtJTdPOTyf/qaFc4vIvsknZ2F66/j6CcQW+1k7z+eNZLQY8Kh2id"
        "31RWHzn5oJy721axqsZfmFd1G3eP+Dnh5bJ2eC1HOt5ncLzbFK7/ZL8IF9BGYLzJnpEfoY1Z9kxHUrOxHj4+XszjLJmVvwrt3rWF"
        "wx0yu34Z1+dNgp39ZEk/sJAgfxf2hZKBoOv3YhyuJsgu38/hTOSnTOA6RuXuCPHzgew4uhVWu04jzkffE974JI7P7PdHgxYuK8a1"
        "tK5vnf0uYazjUID6GSwfcckMrvO0Hup+wX/rdhbtXzJ4NMjtN677ZlAs//nZ75OhrwTt+Bf5jbQOaSdhvbTjuPciHqVLbjv5valc"
        "0P6dXs6YXr7ypSAnh73M9K8UW/yWDPyC8R26Y9Y6gPt96VhO0IvuoOv6i36GHjd22vaXwuzOIOlB3Daulp8IuGwm9khJnDWpNPvC"
        "e7IpiBP0YY5x73dhu0JM9Md7Uc8SWF7C6OcAzp+vmu2z42mZ1BCHk2ZST+LzED4P4DPGA6l+fMb95dRjkv3Rs0ZP+8z927EA+Sl3"
        "G+N2OmCfD+b+7MiFon09Tit3cX4NxXcOeyvMh/jTpe0t6b/D7grjE0f/OrsK1gXtLMhlZxPGNcf4uEbP/20Or6R4+2VP65usXWHW"
        "4WpnLuG+wqX2Tqyn8127v5oMnJ3B/O9SuYts+wZhttm139rYcNENL9Qk/rdDTmdQTminC4+inNAf0NclTk5rSU5hV9yO8Mxk9KsY"
        "17zuCd+UtZd+P4/to/m8Rx0A/zzqDz914qRDrrjJhpbHFU/tDtL4vMDc/f4hf35/k0/8jvz+EzK/f8Cf34/+QuaEV78f/EPCv0S/"
        "JHtkslhqP8708wnnQzyju+UuiZ0mv3TS3f9rlfh/rTc3nkj+m8P/ywv+foxfP2n90E7yeuJbDwW9KWRo3eytyM+nOEQbJX3oDlQ1"
        "7kJ/6jbuHuM9+o766ac99nLCrDlQKn6Y63NF53G93XP8n9BvvyycW7lcVX9N/ZDY7W5zHf8L9OOrHO+Tl4tuuAHNG3G+6c9BP/YW"
        "+5NUzpRZT0eZ3e9KKitc173sqsmS/oB2BuK6bGvC9fwa5St8wz1/thUcbk1NeYrDsq2dGE9Ocbi0Njrp7k+3ruT8ZVk7yE+J4riT"
        "P2N/nzLe0772fe74T8wd/8muh/bF9/kbR1G+5jojyhn3zfyW75C/ZL7SfCP9914+P14UH5r2xGN58cNk/6ncla7yl/rXz/L+Ne0f"
        "Rc19iSluX0l/n7Kdr7LqXc3HTa3reDyt9V5zXVzt6m+448nZpVsk73sk79dJ3uck7wck7/sl7zdJ3g9L3q+WvB+SvO8tlvLHwixp"
        "ylU3CXvw/EY8SvMd5kVmL8hf7bqX2wfItMBz9tEEd/5Kdr4prURd42TCrcx4GXEAWmfD7B/5c3DtdK4E9HNbe4hrr9aF8+2O1Rgn"
        "nuPwRzrvsa19JX9epY1x8fft5vMFjAfud50PJs7q1S4Qvrf/3zF/D5e/UjtA/c/SuRvsB/lT2UdRLigfKl87uc5fvGHGzXdz46K2"
        "rRPk9bMSeSGO/KxPeR2HepZHJ4pFxa3cYa5cbWS1z34BXmKeezxL/dzNrbPaaI5fBzHe79h/qsh/N+B+3sjnOJE/7SxnCsuhePYZ"
        "qN88Rzfk3s7jz6Acv27IkXAy6/xdL5+PzreYvz/C/V5Af0LD/Vjad9dx2OLMjIGRzCYz8Y34O0xLNsbADmwnvFiQf3aNtc4PzP7T"
        "/9bT7Zh/Ikj7zID/Ufz+NKZU7gHE+nS7E42EDWMRDCjsbtvvuubGV5Mct4Ecl1nnowycEH/P4r4j7UM7+vmg0L/V5fvRZJyv+qGj"
        "3gRXb6Lm9S426oV7L+R/aZ1UX4obX70crr61Qn2dFq7D1ddp1ddu1PeitU+o8H7DPtu5Bjq/EGYf5s5JqIP3cviqeB5T3CegdWRP"
        "C3REHVyHdgP8CzrXm4wsYVWdu4lQOc9ds+OJl1pj8Hsv43Bnwt03dH2AW1e3dVnnZ4z9m0jCxGUVe7ntrKr2JhHnluF43S2LAP/8"
        "QifGMwPXqquv/5q9/xPoB1wy930ev0Z+RI9hz8et8xVBmA9bXOojuRBeNYHnv/V6D7qcY0yyBdivBPZrR5X92nYN2v9bSnXlBDgc"
        "muRijXeMcOVrHN6M8dABEx/C86ak/7j/ZfpzLacMC5I5OAz7Qyv5OFLHZ84Y+0Tr4f0ufl/A/p2uQRPmvsQiYT9ogSu+ow0Pc+fg"
        "vO7bWPuDFi4bt/fr0T+CfgXyjn2vUd0vxXOK1F+SS1Lp4P2U1LkgpOOOcgLG9y2SfRm/+1BQvnMfCup324fSczj2obAf9nYOG+MX"
        "EPo16eiPLsqk8iHxuxC2A9NxTPOYDmOaw/QopkOYDmDaj+ljmO7CtBfTRzDdgukmTHswXYfpakxXYtqJaQrTBKYxTBmm0ziOVzC9"
        "jOkrmF7E9AKmU0GyP/pfJHdap7ST1r76Ppvct9K9Q2GflPJvRnmnUW+s9eauGq03L027rjd7yY7fZtZj2NtWsiN/b+RTP23hrcZ5"
        "wBPTRe58wKq3IMVzkBRHkd9N+4vJyF6hPz7vxZr9+VPX/mijRxFXVrH9rxUrWTe1PPgDl+jcidA+us9htovOh+L93Mrte6RkfeTX"
        "2devgI/2meflHPeXX3TFnaieZFAxn400DHjozhCcJwgzsOtbUY7pCASohYetfup6tTOM+5FbLL/aeF6O8qP9x5AV/88mX0oGm836"
        "9fd0/1hrgQHa8MA1kA/6kZc2pthPbePa0QnnMCfMfdc3iuRvBo1n8Ou2hrH9YWz/WqH9QWwvnj8+QP1BfzwdbubOm1zqihl+iihv"
        "vV79Vfeyz03b9U/XU931vqRSOz87Df3sxH6+JfSzE/oZpn5CfDARZr70XxtBfT9GuPRCzq/ILH23aMfb9P6t0/3yJQKeJ8TP5nqG"
        "8X9WgfUlyXq8zSscr3Tk1qrsRt3mlWmPALdPxkKuOALJIcm6JH6B+3kpM35FfoEJWzuN+RcU5p+ovxutdhj6G0J9/SVBf28l/Q1b"
        "cZx9/gWWmvXD/OPx6g1rrnHnui59NMXrZeJNQS/fKNr1SxtF/cP5rI3geqG8fbW6cf/JVW5dS9C69qOrpMcw/xeb56sM+YVQfl2C"
        "/HBfovBBlB/JE/GVdCjG6am+LvW4jLderzH/W75vtEO/B7WaWbwKmorzfc3bglxxvodIrq8X7XY5jPiAtS7S+5eucu9TKZznL16t"
        "yr8w15W/vkp2zLjXpYC/atmxvzR+1xp8Glhvvfk0xivk0xhv8GmwBp/G+4dPY7zBp8FqwacxXGM+jeEa82nkG3warBI+jXyN+TSG"
        "BT6N/aZ+Nfg07HwaiDuyhzl/ybyf4eDTgHsYNw+fxkc4fMzJp5Evw6fxYTzvU2s+jWEJn0YH4hcKNy70ffV8Gt+B/DERNx7Hexb3"
        "cDhy9bwaAIBbvBpfx/69JmnfH15nPol/8ckn8a0680kc5vgkKE5y8pL8Op4jQD05DvM6HftE6XNgkvNuVfvFR/zd/9N+r0J+iUP+"
        "zoV2t8K5GinfytPucYKj3n21kZPne4D50u3wWg7ddznQJOGVyN2G88Hb+U0nn82S0vKtG5/NsMBnE2Be7KF3noxUjXgy4j55Mpoq"
        "5MlA3rdVQxXyZCQU8pdL82TguiDlycB9bwdPRu59xpOR98mTkW/wZDA/PBn9FfJkfK3Bk8HsPBnZkjwZdM8zqfyVJH4S+TKG8PuM"
        "Yt/3KM+XcYK5+T10nvj68WRsqjNPRo9PnozeBk8GqydPRm+VPBlbUM6P8OeRa8aT0dPgyWC15MnorZInY4tPnozhKnkyyL5uKukH"
        "Vs+TcR+/b+yRJ0PkxyjPi5H3yIuB8TKew1dxHSOcsTw/xmGP/BhP1pkfo98jP8Y9ZfgxPhbg9eHOoOt6K+XHWF5nfozxecKPkRf4"
        "MXJV8mOcFvgxTgr8GCMBbp/VwYuxgvdzrjsvRq5CXoxPeFrP5LwYba52xcmL8aF3XfVrbLxKnotchTwXC1zxOOtebhDjkl5m96uT"
        "gW8in8ctEj6P9UUvOIl/XoyfQr6qeTFyEl6M1zyVa/Fi3FXSb7x576fnrvP99Fzjfjq7Ee6njzfup7P30/30ccn99Hzp++mRxv10"
        "eH+d76cfTJjnqgy8Urp/WOn99K0KF1cexv3ZQbqfHsRnnGcH6V76xxV7vO+8lz7u8V66ux3yfS+deIf6/2Nu7qVjnJM9WOt76XDv"
        "XH26TvfRSU657+I96j+fX/fRcf3p6D9T3X10yfh4v49+rPR9dGpn7hjK8WjjPjpzu4++vXEfnc2n++jdEr7wXIM3kDV4A+cvb2Du"
        "BuENfIpVNe43LW8gfFg7/ot8nfgvTt+k/BdHquSJOFiG/+KLAv9Ffo74L367yn7tRP6L35gj/otf88d/4Zv3AuaHf96LoTK8F+Nl"
        "eC/G54T3Iqn8DB8HleW7WCzZZ/G7r1QbvovKeS5WiN81eC488FxUzm/RXaP15FIZfgtLn3l+i3+ddtvPnz88F5MeeS5erRPPRX6O"
        "eS7yPu/j5xs8F+xG4LnYWYbnIjPPeC7ydea5yM8xz0WV86rBcwF6WTeei+B0deP+joTnYnqe8Fz8cI54Lr4v4bn4Xo14Lv65DM/F"
        "i1z9WRxHE+cT/KNkLOJ+7kJxP88RpvtwZj+m3fGCoBMvmHbFVyC/5cd/QCj/Slk5XXH1W5I4viS3Ja7nDJLRBe79KVHfdCmejb6I"
        "UK9ifEH3BE1+DbU0v4amEq8GrAfZI1Me+TUeldi9BL9fJ+PX2MXjcRSvOvg1UjyO5cRFAR+3eDY2esObzfNr00WZ/vD413SZ8zu1"
        "KSdTopySPBt5zIfnAjYjHjQGwz8gk5t1j/+auS9cmm9jGeBVGO8Q34Y2elG4V+1Pv617yqjnfXTP9E1sJyxoHYOvQv6y978XSe5/"
        "17edhDNnjrwpmTd7S84P8z6hwMcgG7/y/Ax/wyi+Lc0PsMiVr6Te8qK4UsbLQfiVZY8uCOfd/NntJP5/ilSuKpzncfJwoD+5lt/H"
        "kfNwwEHv7EPoH+M5p/I8HO7jbt53LjvOhzyO8y11GWc5D0ee4wUwz6Ovdd8X006dQx6OZmbHIzTkP6A0u+qCybPgjZfjPPBynMX7"
        "X9EdKL/fNdeLLTb8lNYbGe9NWXs6+Nl5badKlfOmrRySF93vTbI+Lm4x/7+DxcTTAX5Vh7rbX/8H57b/tJ9GcYB28gLP2yHTT9Kf"
        "APF3bIZ2YLxF8dj5EJ1DPleav+MBPJe+Hs/dL7XObWY5PxPiAvKbyF96fhevr2H2Mu5zTXF8aySPMPsO93s6SuP2Uca/p3O+YM/U"
        "PmtfiOf1+LMZ7pynY737fZB7E/i/2l70D/ucfB1XPPFkgLzU/FvYP1AY571j4PFQNX/7Cw6+gDvhC/2+gbHv2oT7rsf5fVZHXKMK"
        "cU1M2MeQ8QTsJX6A/Zz9D7PHhfF5SeJfHPLNTzJdCT+JEN9Z/CTf9clPsofnJxmsMB6Tzvcfo570cjwlTn3ZxOuLLG4wz1HUKG7w"
        "Ws7oNMeDSOtN5oh7+bQ+0n33cvEE2WcV6+nuWlFS78lfcZ4vmfa8r19RfHTEW3yknp0uc77EWznayEXJ+ZJp7nxJmB2RzMega5y7"
        "bXDRTHV4QGTGbpf95w+67i+H2TvveSnHjWfJjrOG2f+8x2znL7LIl6ct4eNvineNc3yKPxzHuGeJ/19BZncDv+HjpHMV4jbnGrjN"
        "DYXbzNwguM3rNwluc26OcJvCvMZtvPKqXn/8ZrxC/AbvVa+fmiP85ovzFL8ZF/CbqTL4zWRd8Zt0tBfltr9OuM3DNwVuk23Ge9zs"
        "0wJeMyngNR2I13xqnuM1UxXhNRZOs7oMTjNZBqdZKeA0UxKc5g2POM33inZcJh0N4/vb8Jn4VtsZj8e0lcFjXpjh4nSHnX7ONX43"
        "eVWrxmeAEEE9Q/jM17D9r0vWjdPXGa942Sde8cwc4RUHObxC5s+T/UoqvRx+kY593BXHIP8lvuQ6+9N5Ec/Ac4e7pz3zNZWKD7vb"
        "73PFL7QzIC8Tv3uKn5d0DrJu+MUJj/hFvgx+ccIrfnFBwheF+EWqnbMrTv/tnDtOiv1R1xJOmnCXN+IntE7E17jPbxMnjfjFSXm+"
        "Kyn+IvBgbVNbq8RfFtUJfwnOeCmnPP7yfwb+8v/mDWMQ"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 14872],
    "maps": (
        "control 9 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 127 tally 96 scratch 7 pattern 70 control 735 rows 28 blank 8 rows 6 rows 6 control 403 cont"
        "rol 29 events 11 control 13 control 13"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 14 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 MATCH 82 PATTERN_LENGTH 67 COLLECT_EVENTS 15 HOST_L"
        "EVEL 4 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 "
        "UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 6 ONLY_ERRORS 13 BY 7 HOST_LEVEL 16 TYPED 4 CASTS 14 TYPE_OF_TASK_COMM 4 WALKS 2"
        "7 TASK_FS 15 FS_ROOT 9 TASK_GROUP_LEADER 30 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 19 PID_NU"
        "MBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 TYPE_OF_TA"
        "SK_FS 14 FS_ROOT 5 FS_PWD 12 TYPE_OF_TASK_FILES 5 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYPE_OF_"
        "FDT_FD 11 TYPED 24 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 30 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 123 S"
        "TATISTICS 10 UNSIGNED 5 SLOTS 40 TASK_FILES 15 FILES_FDT 10 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TY"
        "PE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 7 PATH_DENTRY 24 PATH_MNT 11 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 "
        "MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE"
        "_OF_VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 MAX_EV"
        "ENTS 171"
    ),
    "members": (
        "TASK_NSPROXY 36 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 301 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TA"
        "SK_PID 40 TASK_TGID 1 TASK_COMM 17 TASK_COMM 3 TASK_FS 227 TASK_FILES 22 FILES_FDT 7 FDT_MAX_FDS 5 F"
        "DT_FD 11 TASK_OWN_CRED 32 CRED_UID 1 TASK_COMM 32 TASK_COMM 3 PATH_DENTRY 255 PATH_MNT 7 PATH_DENTRY"
        " 6 PATH_MNT 5 VFSMOUNT_ROOT 169 MOUNT_PARENT 10 MOUNT_MOUNTPOINT 5 DENTRY_PARENT 9 QSTR_NAME 22"
    ),
    "calls": (
        "bpf_get_current_task_btf 27 bpf_rdonly_cast 139 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 485 bpf_rdonly_cast 59 bpf_rdonly_cast 230 bpf_rdonly_cast 22 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 31 bpf_rdonly_cast 34 bpf_rdonly_cast 258 bpf_rdonly_cast 7 bpf_"
        "rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdonly_cast 169 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 9 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1353 keep_stack 34",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14872, 4512],
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

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [19384, 14920],
    "maps": (
        "control 9 owners 88 owners 19 owners 36 owner_levels 20 owners 34 owner_levels 8 owners 22 tally 178"
        " scratch 7 pattern 70 control 1059 rows 28 blank 8 rows 6 rows 6 control 89 control 29 events 11 con"
        "trol 13 control 13 owners 25 owners 78"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 14 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 28 WANTS_PID"
        " 90 CASTS 3 PID_NUMBERS 18 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM"
        " 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 MATCH 82 PATTERN_LENGTH 67 "
        "COLLECT_EVENTS 15 HOST_LEVEL 4 TYPED 5 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PID"
        "NS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 TYPED 30 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 ONLY_ERRORS 14 BY 6 HOST_LEVEL 16 TYPED 5 CASTS 14 TYP"
        "E_OF_TASK_COMM 4 WALKS 27 TASK_FS 14 FS_ROOT 9 TYPE_OF_TASK_FS 26 FS_ROOT 5 FS_PWD 12 TASK_GROUP_LEA"
        "DER 9 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 19 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR"
        " 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPE_OF_TASK_FILES 14 TYPE_OF_FILES_FDT 5 TYPE_O"
        "F_FDT_MAX_FDS 7 TYPE_OF_FDT_FD 11 TASK_FILES 6 FILES_FDT 10 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TY"
        "PE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 7 PATH_DENTRY 24 PATH_MNT 11 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 "
        "MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE"
        "_OF_VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 TYPED "
        "156 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 37 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 124 STATISTICS 10 UN"
        "SIGNED 5 SLOTS 40 MAX_EVENTS 50 OWNER_HOST 119 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10"
    ),
    "members": (
        "TASK_NSPROXY 36 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 TASK_GROUP_LEADER 204 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PI"
        "D 185 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TASK_PID 40 TASK_TGID 1 TASK_COMM 17 TASK_COMM 3 TASK"
        "_FS 73 TASK_FILES 175 FILES_FDT 7 FDT_MAX_FDS 5 FDT_FD 11 PATH_DENTRY 71 PATH_MNT 7 PATH_DENTRY 6 PA"
        "TH_MNT 5 VFSMOUNT_ROOT 169 MOUNT_PARENT 10 MOUNT_MOUNTPOINT 5 DENTRY_PARENT 9 QSTR_NAME 22 TASK_OWN_"
        "CRED 46 CRED_UID 1 TASK_COMM 36 TASK_COMM 3 CGROUP_PARENT 307 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1"
    ),
    "calls": (
        "bpf_get_current_task_btf 27 bpf_rdonly_cast 139 bpf_rdonly_cast 215 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 370 bpf_rdonly_cast 59 bpf_rdonly_cast 76 bpf_rdonly_cast 175 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 71 bpf_rdonly_cast 7 bpf_rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdo"
        "nly_cast 169 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 22 bpf_rdonly_ca"
        "st 44 bpf_rdonly_cast 39"
    ),
    "linked": "keep_stack 1575 keep_stack 34",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34304, 4344],
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
    "source_sha256": "ac137c5e218fcd0198a7105242b0107db30d11f93798390f28ebbcef0cb2ce42",
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
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1216, "max_entries": 1, "flags": 0,
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
        "eNrtXX9wFNd9373fIpg7BCedcDSGOMZAqwmmJMa0jmWP06iOG6ttblAzZtBxdSVomEHgGK0uk0KIMVb6w7iJYRxPBkmuOP5pGE9n"
        "pGmnPeppBjLTdJh2JsUhk5K005LGcenUrU8u0VW73893b9/ue3e7p5MQrfjnsXu7b7/v+33v++u970dGW0oz/02FrUbL77xaMdtM"
        "SBP+pUO61T4TS2qVuX+FdZcr9PwNen61+HxpnNr4XD835p5/fu7/Zg9pLW7dN3T0q0c1+fcieK7Harta6YEp/P41tIX9Z6zvF1ac"
        "pHbLS1b7PP++okj06a7+9ac1+f0kfXeM3jMwLm5zbRjfALUDc8NZP9ceQevq7+hT7fSfqQS1mRbxe+di9FxU+7jGdN9rPhcWn0vi"
        "eirG4ya+l8bAZ534PDXHpgT6GbLGAfm4+1vT3H7yNfqJOPpx8yd3Du8ZdOOpDvCFpsnRTEL8XlQjBnSe+i/6TozmVSkHeeiQB9q0"
        "fo81jtIQ6MVze46B7nVB528I8zJjtVn9nQrR1Up0Df2I3kuArmMqulYSXaAnief2nGouXTxf8vu/r1gHQ/L5nkELugzIxf1+Yd0V"
        "kt9puuZ18M3Tbnn9uU953SWVlzFO39mzoVn8+amCH3J9xHJkvVLCvJzCc1M68+MC6cUt1+vSd12g72HSLyfk/eVwPRVhvXaW+L4X"
        "fAwR/y6hZb5eQntgwwP03hPTpCdHL6LfiCAH+/nWuzEvLkrnxRT0WOkFl9xfcMn92AiNtwVyP+VT7qcWVu7G2bMCX918PILWmMD4"
        "Xye+dbaS4I1toG+TZs9r0y7GIxjnY/L+sqFvV6x+z5Jcs9rT4Ncr9vzqNd/Hup2Kg7594HML+Lyv9nq0+Z/7NNEXB11DdfgPvieH"
        "Fnjd1Xj/+473CyuI72ntkOCnGGN0P9cRAf/uhv79XDA9c2xx9Iw5/835wfMpHgZ9D8jpy+q61Ua136DvudYNr1NjHHz4kFwPHGj9"
        "FM2LnfRd7sekt2BeY36l4z+h34cxzxKYZ8Oi3xHV3oK/dQHzbBLzOIzfSY9lNR3Xv6g5n+f1ZupXkx/Mz84Nfz0r6r0rCv38unTe"
        "Z+fsKc0L+o7RmoLfRuu1NAF5hUnvmnqU/RtziKY7Z/EfbVb7FdLHY/+Mcd5D34256Im9LHw31x6R2g+2r2w/2P+1/UpyH7Su+0/a"
        "fqXZ06659ubcs8nnME/bNLl9yon2KefiI38vt1o+34xx8O1DKcjjiCaTR1R7FvL9lkI+X5mV3ffQ65DHDV/yWCHMw0zc7RfG8f03"
        "KpYerrP+zfWVsN77/KyTf3uGeN0Htd8qv3DfrODXe+bPE/TeOcwfA/NH5f/b8iC9xHHFvOOAUZ9xQJGeM46kpPODr2296f7ecTW9"
        "zjiB9VRunPrp2nAfybEF66IF6+IV9HtCjLN4PJ7v55vDr/yov3gnd742HX77cceZOdDHfO80WN++qFiXEcG+uf2S3RvWzkrl59Pu"
        "sT+cTnxgtt57V53vtbB+pHxCuiVsr5c/cdgn8/ob5rVevf6meX2o2q9lX8MHbT/ZXJGlj0KvfphenJpz718zn9MHia428ffSx0BP"
        "uB92EfdhpwufJXtryufREP1uirbUKq7PbHyl9f3q+ihDXjcrzvUrk3sG4ztoyQvrbYzeN/WXNf91+EdbjqK/s0IcZvp7Jx3+nhWn"
        "zL1Qylf5Z7KudBj6EXqW+ct6srCO/IZL+P0ZLSKM8/Ca6rh1x/OeeRRz20PK26Rjv6r5mWelB6t06w6609rjxO/YRy052N/tWIk2"
        "gtYhH928TlSv576Re5me22XOI7N/xFnJD1M7BH8+h8RTNnSXtkWrvpffTP3xtUm3bt2P4D7o2rzSlrc5X3neuNdjOvQ7Oq3nty0+"
        "7YqCru2g6zOg6xPgF67TkVs65c9C2iOO+7sfi/mij+9HtRbcp3HdF2q3vs/X3vdXuu6vFO7nN7Odvi7MD7dfEIUdjWM+pXUKHDnu"
        "4vWcTGPcLKe14MfjaLPwKz/x37DDwz+jOO6yVD8Wdg7TfNQvKuIqei+rJxR5wys66Vfy83KIH3L3i3nCqPaqkOcr2fqhH/3r/vKA"
        "0IuFkWD5O37e3W9hZ2/Fad/q9jdJ/eQV/bnfL+zsqTjtXp284Bw/BknvTRDfB8JYH2HR/nH+pbCzG3mNg+QvrPl5wa4MOPSm5Te0"
        "yeNnvq/ys267P1Gs7U+49W69/oyxwYrMP2a/qxMMYj6znjKKB5Fv74N96oe8xHnke3665hPbKWOsp+68FPgDPhvjNB+6Wn9ufvPA"
        "tc4WTP4jzZG/336Ucj/nkntcvs/B8jfGSP68z/G8pePm+NWyQ4yLV4v5lfzmJ4leo0fIH+aNx2GvuxV69sGa8XUphetztA+UDoWl"
        "z7vj8FyK7U+XsI6mEEdOwa4Zf0x+yzNRcV0UtkxL982y2Dez922gn0rwI+JzzDoZ9saz7Nea/kgK9lzGz8Jnye/Lwx5OSd7XnePh"
        "+GjkIvjzkPWLe5+lsJ/207KJPQo5bJLbO+RDB5A/eirDfCUH2+R70iGfqr9Gjkq+pbdmXjOtrwiUXyl09BGfNVqP1fv9oCsi5NfM"
        "9dIHuabQX8rSa+DzQ1+26XPmr/IdR4V8eb7jC0KeMt8xjGv46x0HBT+40DEoHbcxzn7JTmsiD21g/u8Is7/wEfM6/LGw4FfEmC9X"
        "BLuY1f9Sat/c8y85UFuvsf/t0W8uuSRbeX2Q/jWKxA+eH5x/Zf1jvv+akBfkuPa7uozuoPRFraixGq/wur6GeXstsx7f23ZLxs9s"
        "7Hb5Z4PB/LPxoP5ZH+w57Pe9cj+tMErzt/Qledxi+2WsZ7b0ww5j/2l/D+zGQem84/XhttNGEXRlFPY6o/DbYgq/7XiT7LbPfe/c"
        "ZO18WFC/zZMPgl/Q+Zwu6HleZ8xvYxL8nxgU/fGg5wrgJ9jjP8zy62vQX+N5sqfmPEi2K+Tfzt8/WJGNx8P3w4srf37OnvcB6HH2"
        "w/spHMemQxtnSV+99j+sl1Y58mZR7TuzfvYLDEU87tHf56C/Me/Yz+D1b45L0N/bWH9Hpfsn7GenY/+CfMcufT708u+XQB+vqwND"
        "3yN/JRZs/8S7TzItzZ8+3Pq3/ugOs1w264K8EuK+G9ttY/xMxSlvY2IYcsC+9CT5aVO2v0D07dnIfslr1hfzL56xWs4H7sK6Yj8+"
        "rbcq/LyVvvxtPq+l9LOZbo+/HdIEv5Cfw3jzLWctunc5/HAhzwp7bPtRm6dpvJtfR/t7YbpfRHsh7PSPTTn+EvZLzXzZHp7vm1/y"
        "8Ctk8WOtkCf28iuof0p0ef1TolPmn5pvePxT8IvjZifdJuPS+kbRPnZMR/AdtEW0Z9GeQfsS2pNoj6IdRnsQ7SDafrR9aHvR9qDt"
        "RrsD7Va0m9CuR5tBm0KbQKuhLZM8O26ivYH2OtqraK+gvYz2YtjNz4vhan7c5OdhBz8LT7DeFuOuKZynKIyUK0Jcu+VdapHnr9r1"
        "6+gHcameqpv3du4vsv+Zjv3j+07/9VpbD8Wl4y/BfrK+/SvdmUfdvSEkxucxirOuDWtC3LKL9dzkWdAZF/zl/LpbUntnn7dsofWX"
        "1v5Jl45vryuPH+f9krWajF/+919jWq3vlcLV81M6vh8KQF86/m291r6aih9p7U1dc8QZttzaVfpj4n0nH661J7Ruib+QDov5B3Nc"
        "YeizRywZr9J438B8MhulgZQe1YT9h4EI7Dj2EY5EcY18ejYa9ZzXmGt+Nx1eYX/fvB/VcC5qiBzxhzfMCPbh2v0Z7T+w/2bS05mi"
        "fY2pKNuBf6vw+Z6wdU0v7oK8spG4sA9n0498MO+LHOHxwD/j99x8NukOWevl8+J6at8Keg69T+NZj/G85xrPehpPhMcD+iM8njp5"
        "2tt0jvcS/IsDJ6ZJXohLOF7NN5DnlPvzcj+py47ni83Jq07cqMjiPs67uP038zocJI7GeNL6y3X81z8Q8i1p/YOaLK/G/iDHz15/"
        "ICU932K/d0j1XgbyhB9Q9zvrffVbcuwLZhxxQNTKOknibdDtGffxxvLlzA97nrj5crjRfkV+JQfl+QNlfum4mF/ifFm1//XB+nPl"
        "q5z+Scax/1jtf5Mr37hVtJ8d220/Zas0n3pGvg+6blpxv1dxv1txv0dx/6zi/g7F/T7F/aLi/lHF/X7F/UHMZ1qvu+aEUTHzTWMU"
        "h/C5fLd/yOcl+FzEFOIDPkd3AHFT7hTJJWnLZSvubxf2uVlehc0p+/yGdT5gSHV+LVY7D438Osd3UZyfNV7BuchTND93t4VxjfXw"
        "8ibkXfcK+2aGa/+G80vZ0AbhvJUxcSZYnhLzubON7cJ28btt4nku1uv3tHFc2VsJtP45TzZ4VW43JrorjegTrv/g/RC3Hq2Or1U6"
        "Pve4SvZ55KNif+B75+DFivhcf6WWPeH+OU9aeDEDet5w9TMo9gP/snPvGxhni0vePcH4xfvKe7FvhPVxnz5ZMdddYQvirDNbQTfp"
        "C/f5bLs+bLyvIs+vnBDPB2xhencEm58TLN8vVJzrlteZ+zy2vU/oWn8HUL/G41Wdk0rHV/s6D+WNCz84I4sLu9rDtl0w9YR5n8bT"
        "NiPEh0Py+FC1T2KMn8R54W5pfr3r3g8I+yneccZmgowzrWkz2Eek3+em4Q6tWp+xa+77lTCdJ+6V9Mv7uOzPOOPAL2ne88ZpbR3R"
        "P5hS0P9OORj9N8pE/0qBr9cyGa12nuCHdb8jxsHXyoK8Uyzvq2Xnd1l+11q7Mc4Envv7snie73pF2O/ynF+OyfOpujyfGuVz3PZ4"
        "y3L/P+xdn2VpvFGuiPm5pLz/Gvwr+6lPVZ2nDaE+dYOqPvWyqx71guJ87l7Fd1LCvr+yHnVQ3O/hPLKnHtVVv+X1h8guVutSH/W3"
        "32nHs+WKSm6i3SzXiWeb00++Rj8161KLeO9FumHXpdIyOariW7Xe8T36Xt06pHsVdUhXXXVIweZxNW8VEvIyWf1t0EkJns5jP7L1"
        "ae36vFViveqpxaGT/cz86NuKdXOo5vqw61/4fkfteV9CPcGRGOqfXmG9xXJ9k8ZRt753lbS+d6H5ZZ+jV9Sxcn6iqo+uuPI/N+vS"
        "c1PQl48I/ebWiOcfvHWr2DfaJp4fUNet/gK9x3WrO/3WrcrlbtfL1JXzMZ9yvmtB5KyuWy0KdXTs/7j5adev2nWrKwT/2UC9ILeF"
        "LVfsukR/dayXqI71PM5FxwfBv4JtL3od+5p2vfAJF99P1F6P1Tri31zSeqpWP29L61npHKOnnnU117N20rhzDwYb97HFHTfnnzgf"
        "b0xcEetbt6nmD9e3kgPD+w28H3Ep4rO+9bFVOB+Fc26Iq+z6Vjs+ovw8+0l2feugOD+j2j/QuM5znvMuos8+TzHm+p3kVF0HcTy3"
        "znWf5druus95AWJAbkjz7LdQPuZPZ536y2sHv05yaaENEuMQ/MYhb/3rTV/1lrQhlCu+i3H+oeK7Y4HrPcuN1Ht6cEC43vOtgPWe"
        "XxHrPW0ckGB2T70ufgp+fXFWk8ZLv018NVR1whf81Qlv3k3jVNVD+q0TTojfUdYHH+K64E8LdjSqPanVjg97xPGq4ge7brNJ8YPf"
        "fsaxfz+UEuxOflTeP9tJPh9ZL66o1rGWUce6sabc2G+x6w9cfPGzT9ZQnDTqL07KnS/XqWf1148xdlVef4C4q7NDF/KTXr0Tlsa7"
        "u48lZ+cZ/8869XDw98Nifsc+53TrZ376keEUOM8rRLX/pDq2//O4XRcaxO26sIzbpS1l3K4/85kXWWzcrnM+472lgtu1Qz7fm47b"
        "ddSnvO503K5ig7hdfRajvLhdxZq4XVHtMzEhTm4a3tOT9v7xnY339MmYND724D09Ggs0P5c83tMmazyN4z2tjznzZM3Ce6riO62N"
        "0bW9nx1z5vXU+E4Vn/hOhvT8E+u5bHwVrotNwnnCvqyN8zQo2HPex3Lb/3TLb9F3ixj3CZqX2fgntVr2VnVeat7+wEiwuh3jZIP4"
        "PT7rVPgcYFcb5YcHYoh3Yoh3oM+Shtw/8nz3j5rDJ9/1Wudq0+G3H3d84sHteeFurKOM1H7VzQNsXFObvx2KPMAp+f6sf7ywogsv"
        "LKT5W9/1cIhGmoRDNDRPHKJ988QhSuls92vjEEFvKXGIUtDXyzhEmraMQ7T4OESfaxCHaE2I8gHLOESWfrRxiH5QG4dolOv931T4"
        "+6hL2sn1/C2KfAjVUxqTOE8Hfzfnyn9wniOqfV3q9/D52NuHS9S3wLhEvQFxiboD4hL1LOMRaUHwiLobxCMaRh4ROERjjB/V12Q8"
        "ot4G69t7lvGIGpG7bzyiYQGHivUa6z8vLlFxYXCJXPdL/eif8Yj0iK99ubq4RAm/uERna+MS8XmYhvGIii48opPB8Ig47rPxiJ4N"
        "yfw0tneFUfJ7s7FnFXLIhUieF0RcItTDD+DcyVNtzNfdIeb7QuASqeR65+MSMW7AYy5com4XLtHHa+ISZfX7pPZt6eMRfU9Kd3A8"
        "ojYhblHjEZ2+FWR+LRyOxzc02fqs1kEeR7zwruhP2nXePv1IF46zbz9yVOVHHm0MP2nUrx/Z7w8/aX+f9O92ePCTeJ3Yfs0g/AfU"
        "j4z0KPCT+uT4SZO9wrmC/+9+pgc/Cf5e57CI18f2wvYvzjF+EubTYS2QHnDnYT102zhK/Q36mTxPaB2q5kM9HKW6OOqHF1f+/BzL"
        "oXH8pH7dGX+nQ0ngJ/1EgZ80NS/8JDUe0Q/ovQXDI/o7f/5IWPQvl/EKlvEKZPNlGa/Ap/+xjFcwP7yCxDJeAd33iVcQZ7wCiseS"
        "rn2WRcMrSGAf4ZjqfINfvIJhjO8I2WnfeAUDujOv5sEr4PiD8QpGFhivYKRJeAWc/xq4Q/EKwPfOgQbxCuCPFox54hWMLDBeweml"
        "iVdg+7OueJLrr9Q4kwdFnEnkSao4kzTOPZt4HQNncp8CZxJ52DTOSXEez5u/W1Uzj8p4dCq/1rk/K8RTPA5PXjXieS8pe+91MV9k"
        "41ImFLiUicXFpWS5pvW0MB6/+JTqPGWT8SldfF3GqWw2TmVxieBU6j5xKl8Q/IrgOJUn54lTeV4+vjsWp1JVp1cPp/Kk7Tf6w6n8"
        "1oyTD8s4lQuNU3laxPexcSq/OkPjWY/xNIZTGRzXaHiRcI2GA+IaHbrNuEZ7A+IaPb3EcI2eCEj/46A/KK7RwzPB9OaDM4K8bVyj"
        "7cL8UOMafcR6rvPYQzafl/8euRkPh6lf4Epktdj7xK92KR1qnI734If4/fvyPxTwA4L/ffm/Qf1gEfHOv4L+d2bk9urfy7L7i/d3"
        "ia/NBKtTf6vs9Mub/3eJv1N22vsC6p6MNWK+n/GTTH6YIU0QPK6UI57jfm4XDle1rnS6Qfyt6WX8rTsKf2vW1oNLG3/rxz7t0VLH"
        "35peJPytkp1vXor4W37rUm8/DteFBnG4LuL8+eVFwuH6ok95LzYO1wUXDtflOjhcFxcUhysb53ODz9n2orn4W7++pPWUf/wtnDPV"
        "fk3jON7ph3rxtz4VbNyLjr91eZ74WxS3q/G3LtbB39qE83WMv3W5Kfhb1XxbFPfvxjXXIXcI5wk5XlHjZ/3FrOCnK/Cz3OcAsgns"
        "780bT4sKj3KTjKf1+6D/xwq7ce4242p9NyCu1qlFwtX68qzTH1b586y/0jrpRcafyiZ+WZrXsfcb19xmf7roxqNCvn5/uebfj/Qb"
        "l3V1EF6NG3/KmCR+2fhhJ8R1WXh1gfGnXvWJP1Wsgz/1ql/8qSvyepNJ4E9lOgS94vXfpuU4bRhPDnq3C+cjPPwG/hXbieQDtc8P"
        "5mLid+rjtInnWJX4WfAD2B/YncvMEz8rtUD4WdFZP/3Ux88iHK7/BUs+Q5s="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 15888],
    "maps": (
        "gate 10 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 "
        "owners 22 owners 127 tally 97 scratch 7 pattern 74 control 1044 control 21 control 14 events 15 cont"
        "rol 12 control 9 control 114 rows 17 blank 12 rows 6 rows 6 control 92"
    ),
    "constants": (
        "ONLY_FAILED 4 STOP_AFTER 15 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPED 27 MATCH 60 PATTERN_LENGTH 66 COLLECT_EVENTS "
        "15 HOST_LEVEL 4 TASK_GROUP_LEADER 16 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14"
        " UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_T"
        "ASK_OWN_CRED 6 ONLY_ERRORS 12 BY 8 HOST_LEVEL 34 CASTS 17 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 14 FS"
        "_ROOT 9 TYPE_OF_TASK_FS 31 FS_ROOT 5 FS_PWD 12 TYPE_OF_TASK_FILES 5 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_"
        "MAX_FDS 7 TYPE_OF_FDT_FD 11 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PI"
        "D_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TASK_F"
        "ILES 8 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 8 TY"
        "PE_OF_VFSMOUNT_ROOT 8 PATH_DENTRY 25 PATH_MNT 12 VFSMOUNT_ROOT 11 MOUNT_VFSMOUNT 43 MOUNT_PARENT 3 M"
        "OUNT_MOUNTPOINT 3 VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_VFSMOUNT"
        "_ROOT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_DENTRY_PARENT 3 TYPE_OF_QSTR_NAME 3 TYPE_O"
        "F_ANY_BYTES 3 MAX_EVENTS 256 CASTS 71 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_S"
        "TACKS 108 STATISTICS 16 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 305 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TA"
        "SK_PID 55 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_FS 78 TASK_FILES 22 FILES_FDT 7 FDT_MAX_FDS 5 FD"
        "T_FD 11 PATH_DENTRY 210 PATH_MNT 8 VFSMOUNT_ROOT 6 PATH_DENTRY 6 PATH_MNT 5 MOUNT_PARENT 219 MOUNT_M"
        "OUNTPOINT 5 VFSMOUNT_ROOT 9 DENTRY_PARENT 7 QSTR_NAME 7 ANY_BYTES 5 ANY_BYTES 28 ANY_BYTES 15 ANY_BY"
        "TES 14 TASK_OWN_CRED 139 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_rdonly_cast 139 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 486 bpf_rdonly_cast 75 bpf_rdonly_cast 81 bpf_rdonly_cast 22 bpf_rdonly_cast 4 bpf_rdonly_cast 8 "
        "bpf_rdonly_cast 11 bpf_rdonly_cast 210 bpf_rdonly_cast 8 bpf_rdonly_cast 6 bpf_rdonly_cast 6 bpf_rdo"
        "nly_cast 5 bpf_rdonly_cast 219 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_rdonly_cast"
        " 7 bpf_rdonly_cast 4 bpf_rdonly_cast 197 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1907",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15888, 4640],
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
    "type": "tracepoint", "code": [20528, 15872],
    "maps": (
        "gate 10 control 14 owners 90 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 "
        "owners 22 owners 95 tally 124 scratch 7 pattern 74 control 1047 control 21 control 14 events 15 cont"
        "rol 12 control 9 control 114 rows 17 blank 12 rows 6 rows 6 control 92"
    ),
    "constants": (
        "ONLY_FAILED 4 STOP_AFTER 15 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 TYPED 27 MATCH 60 PATTERN_LENGTH 66 COLLECT_EVENTS 15 HOST_LEVEL "
        "4 TASK_GROUP_LEADER 16 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PID"
        "NS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 32 TYPE_OF_TASK_OWN_CRED 6"
        " ONLY_ERRORS 12 BY 7 HOST_LEVEL 34 CASTS 18 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 14 FS_ROOT 9 TYPE_O"
        "F_TASK_FS 25 FS_ROOT 5 FS_PWD 12 TYPE_OF_TASK_FILES 11 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYP"
        "E_OF_FDT_FD 11 TASK_FILES 6 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 "
        "TYPE_OF_PATH_MNT 8 TYPE_OF_VFSMOUNT_ROOT 8 PATH_DENTRY 25 PATH_MNT 12 VFSMOUNT_ROOT 11 MOUNT_VFSMOUN"
        "T 43 MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOI"
        "NT 3 TYPE_OF_VFSMOUNT_ROOT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_DENTRY_PARENT 3 TYPE_"
        "OF_QSTR_NAME 3 TYPE_OF_ANY_BYTES 3 TASK_GROUP_LEADER 219 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_"
        "INO 17 PID_NUMBERS 7 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR "
        "10 MAX_EVENTS 49 CASTS 71 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 108 ST"
        "ATISTICS 16 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 247 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 188 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TA"
        "SK_PID 55 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_FS 72 TASK_FILES 28 FILES_FDT 7 FDT_MAX_FDS 5 FD"
        "T_FD 11 PATH_DENTRY 70 PATH_MNT 8 VFSMOUNT_ROOT 6 PATH_DENTRY 6 PATH_MNT 5 MOUNT_PARENT 220 MOUNT_MO"
        "UNTPOINT 5 VFSMOUNT_ROOT 9 DENTRY_PARENT 7 QSTR_NAME 7 ANY_BYTES 5 ANY_BYTES 28 ANY_BYTES 15 ANY_BYT"
        "ES 14 TASK_OWN_CRED 281 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_rdonly_cast 139 bpf_rdonly_cast 312 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 369 bpf_rdonly_cast 75 bpf_rdonly_cast 75 bpf_rdonly_cast 28 bpf_rdonly_cast 4 bpf_rdonly_cast 8 "
        "bpf_rdonly_cast 11 bpf_rdonly_cast 70 bpf_rdonly_cast 8 bpf_rdonly_cast 6 bpf_rdonly_cast 6 bpf_rdon"
        "ly_cast 5 bpf_rdonly_cast 220 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_rdonly_cast "
        "7 bpf_rdonly_cast 4 bpf_rdonly_cast 339 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1905",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36400, 4480],
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
    "source_sha256": "633e716100e4debb834e2b0cc620b2686bd23ca97200d7204685dcd8c48c0240",
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
            "name": "rows", "type": 5, "key_size": 304, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["path", "s", 48, 256],
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
        "eNrtXX+MVNd1fm9m58dizA5LZ5iFrr0YgzHxxgtJXUJNguPGpklUU7tTaBvCjieUNQoKCy7wGNXZNQ5eUJpASGFL3ZjdxctQVfGq"
        "UrWbRNGgVhXbSpFQ/kipiFSrSmKc2C2N0mhpnZ3Oe+c7b9698+7Mezuz7NoMknX3vbnv/jjn3HPOPfeez/mkZv0zjsasclyn58yy"
        "awWzTAY04V88QBV2Be/RCsV/2Y2TBar/BtVfLNbPD1MZKbbzRrH+l4p/my3kw2gvHKf+03jWl1hlMiL1G7lLGt+Nqv3dcPQX12gi"
        "hh61yk29Yalf3aoR0qjjL1l/m7+jfoy+H0c/f4HSSMfw+7vWeLInzlN55GSB27GeF+RovLo0L/0zmvv7Fmp/iL4zME8u00sx38NU"
        "7i4Os6NYHkIptdf3FPg8Dronm8X+LtK0+0LaR+35rzTrBcV6LXgeB3+yR4gP+SHQXSe6jxfJFUU7vdY8wC+5vSX1bSdToZ0mRzsy"
        "fdI5fHecXjzVBroQ+/uSYbG/kEYv2k/9D/UTgVz3gh86+IEyrt9rzSPfj/Gi3s50rfJMjE3p/1mgcbXSuPr/g74LY1xp1bgW0rgw"
        "nhbU23mqvuNieckc+aFiHfS6yzv4YGA8BuRY/j677Crx7xg9HwrT/F4/JvGr/zse+XU30SUt8ssYpn52rqgXfd5R0COkuenfPOjA"
        "eiWPdTyOeqwfs8vGSC+v9aeX49om0i9n3dtL43m8ifXaINF9P+gYIPpdQcl0vYJy74p19N0nJ0hPnruMdpsEPtj1W5dDLi6LciHp"
        "M163h5rB9+My3494XA/g+ylxPcwW343zgwJdZToeQmmMYP4XiG7traSYjPUY34OaLdemXY40YZ4fd28vFfjngtXueeJrSvsM6HXG"
        "lq+t5vdYt+NRjM+Q6GxUXo82/Xt/l8YXxbj6PdK/f5bXXYXvf+j4PruA6B7XiEHjsD/GEL1PJ5tAv+WwC5+fl3rGpL8pHyxPkSDG"
        "t859fKmiX9RhzesZ6k/iG69TYxh0uM9dD+xt/RTJxUbql9sxx5t16LF488/o9zOSHj8j+h0h7d9IfywYg5yNQo6D+J30WErT8fxb"
        "mrM+rzdTv5r0YHq2r/jHaVHvXVXo5wuucp8q2lOSC+rHaI3Bb6MFlB8Bv4Kkd009yv6N6crt1kB/lCntd0gfD/0I87xX4R9/Teg3"
        "nWhytR9sX9l+GLrkV5L7oHWuHiA+hslv2lYsbxbrtuyGnC7V3O1Tr2if0hIdub/0Ynd5M4ZBt/ti4MchzY0fIe158PefFPw5Me32"
        "vmy8Dn7c8MSPBaIfHZH9wgj6/7uCpYer2BtzfUVpPtZ4ud7OXl73fu23yi/smRb8+jL5+SR9l4P8HIf8qPx/mx+kl2w7XOs+YI/H"
        "fcAo1TMGYq7yUbZPlPvLqMfr3CewHUoPUzudK1YRH5uxLpqxLuAv8fpgevB8yvo/UB96ZfZ42++kL1Ueh9d25H1mGuNjurcfZ317"
        "3HVdGqO0P47D32M7J/snO1a0Ttey3y/Zk+bpat9dE+z8Zdj5gLAezd+/6fCH5P0g69VUOGDX/4ZZn+Vyz4Ctd193+HkR2B8juM/2"
        "q80W8r8BPXw/NTBe3A68YtbTe2j8SfH3/AaMI9gNOmMeEfwO+579I7LTJl8fC9DvpkjkW8V1nYostMZRWldT4PPNgnPdu8lLEvPc"
        "Z/EX63SIvjf1nrVudNB77WG011dw0tts7yTva4p/549qwrzN9vc79DPTmfXqFbzfBX+A53EgWZqn1f+yQXd9IfP3IsVz4uFPa/78"
        "sE8QPcOPWCPhfozXiD+ZOPkLmXgTSgcfdPM5Wnoutp1+muptM+XG7BfruWUllb3YD6SfAR8Dd2trtdJ3mVXUHj+b49Wt9014Dzqs"
        "WmjzwZRPlg95ncYDB3Va729b89kWxLhewrg+jHE9DjrhOd70vM7xxI+Z63192NO4+H0Idjj9NM1nVSBp9ct05ffl7SyU3i8U3mdW"
        "sR1/Q5AL2W8Iwc5GIEdxvdn6g/dlLK+sp/PYL7f8Gujx2yg/BL/z8V/CTh/4Fe3zJl31Z/bEPujP77rqoey5HuihZkEPGDnSP/Ho"
        "Fp30LumrNPYXaewfd2Nfx/GvkDYoxAPHm7kfd3uSXUD6nf0Er/ZN2d7G7QWBjtXau0jtZBTtyd9nN24tOO1glThhUV9sofHu2Uz6"
        "qsc9/sp2keMynckPwE7Qd7sdetDyH5a676P5vcrfmnO/YrSyXyHr1WrtGUNbCm5+Mvtf7QldiHexPsqu7YadIfkzRkS5YfnyKz/5"
        "A2zft1aVQ4EuoC+vv5r5P9/8yVx9/Eklv+GvtoMgrHdYP3H8ydZvQ8R/1ltsr1nv8XlONrxZ3CcvFuMtmdW/T+M/s1WIc2XOkN3P"
        "JLaQ/Yo+6cov4xLp1fxJPOd6BH+3WjzX3h/HNCGOMR4U/ZZx2K9dTeJ6QBjK4W+DPq8hzsf1Od7YDf4U/ztZ7CMZlcYHO76t2G7M"
        "stu64F9kujTB3pn2/79MvcrxsuCRoHP8mUe+HpTbfb1YP970p0FnvIv9Q3N/TOt5siDHnx5F/Mn0H3ayf5sYDDrrme1cNNvXnwsK"
        "835Rs/0o3RFXigceDjrtqLxPTkXOQH5gT/X7g6729AGMMwJ7upT52RFkfrc45IPlxtaXCYrHZsLbK8ZX4/oCX3KVTXTb/I4K73sw"
        "PhIgpx/eDfmKob2YNd8+rJcv2+NzxtEyiQHQifzrTOIlIV6aSfThGf5/4jCeJ/G8T3EuOhSgeuQH9S7m998IaJCXhy0+voJ6RKeU"
        "/pDgx+SjCr0q8bvl5cp6le1DmX6V+NEC/zm7dhL8JjqwPmN+sf4zv39FiEvyvvr7nuIkqnGFtF931SPX4f9db+tAP/e96/RD44Fv"
        "TiP++C63u8ixzw5pzxT8yGFV+oyCPoj/5p8FfWDvTbsj0Gc90yfkGpdjOxqPnMB+5SdaLePl369gfLxu96ZfIP864i8+Wh4HnXCN"
        "i2xq3a97adcIMl8mRP+9ih/B53m+/XdVexv7/PnvsPuZPV79d7L7Lafd/ffskclCpXM120/n+wyIR3S2PqTQu9sLTj1V5se1Kfy4"
        "Nvd7E2X+0+k6+XFHavTfT/trxxja7u7HXZT89ohoF9k+GCOinMhy6ldu8qfZb++uyW83hlkeHgzUxPdq/nu9+O7R7+Z6PE8/43G2"
        "E9Io4Fn2/VGf/KvTucAV2NO9Z74H//eGdP+ktvMAWz4U+rnTttPfrbzOMx75PXKj4Lb/Zz9KXm/mc9CPvsV84vrFKnZzRHP6U3F9"
        "NdWPutsh9q/Lzhkhb9lEzPUemv3911T+axL37pIV7XKpfgf2g7ADVcaXTazxNA72RyJ2/AHtO94nrfd8Pv0x9zgO5l9Gx6Mz29fL"
        "9LXjajKdT8+s/TL6K9arPE/v7Yv8ajnsrz2mG7fbYrAd4PbX+GvvtNiec19k8X3ZZNm5RdJxX6rUb5e0H9ogxscSj9r2scvV75hw"
        "jwcv26p4v1nxfoPi/XnF+z7F+8OK91sU73OK912K9wOK992FSn5ZSIvbdDVVw17cx2iJcpwH5y4vEv3TKx4V4viZVnrOPhsT7lOp"
        "7u+k9Ijr/tfup3VAikf1YJyTiGvAz/gI7omsI/nc0RbEM9bb+i7sA8eFfTLf29jRtka8d5IU7yfdaz/zfvijruvAGEGc86hHvQD7"
        "2n7s3/H9ZuF7vjeWPeFPDzD9snx/BvNoSaC9Z0GXFUmhfWNkg7/9hr0v/iDJw4YNEp0+qKDTloIvv43pdObbVrkq+q1CQXdrNye0"
        "awx1+ZwPxUXse3OXeH57hPtbxvB58R4Q/NP2Y6MFsV6f+30hn/xhP7q8HcR7Wnm/eqrg3IcbwwPu4zxzCnQ8adGRz99b7O+6xe+a"
        "xf29Mbxd+D0PP8LAOSqfl5vx1ML0tBX7KBbTLY/hd8Q9Ta/JXPc7Y8wvkf7ZdaVzmr7iP/Nvs9yJ78eDfE5McTw+x34ZJbd7CDE7"
        "U89EwiErSBcM6NrDjt9NyW3pYjruJDquLN1vsuJ9+D2LPAg+Py6b5+PS/Lqqz6PZuh/1Zlm/MaHfWN37XWz1S/kq7HcZHdxfUuCv"
        "2Y7Q33qpv45S3Ebor6PUX5vV37+Uzvd00U844LiXwPcQQlonxYfXkX3JLBlwvUfJ8TjZXuxtpQmk122AvhjE/Y5WraZ7MnYezoVb"
        "zrjg9USUfnecD5gSs6n3HsFe7ugt3Xeh85WYvd/Vne0ltZrGGUdcWhWP62xdRPHLng6O892qrb8XbznnPQ77ft0+l3nhllMPmt9v"
        "tvT3YOkeRJDkf6tLvzZ9cE/b7PdFl/uGce0uzCuGeX2hxnntvkXjL9TIj4AQR2a6lPgdBZ3+8JYQL8b+8pAd/8G90Es98IsvWJoh"
        "c/B82TnOqHWO0yXEkZy/mxIybp8TtEjnNHe5n9edz1U8n1Pdly2dz+macJ6D/Vfm4N/SPMK5snkMW/NYKvoViQk6d0qMldUPWONb"
        "rDgPWeBr3Nx++fkP9e92/mN+IZ//bIuSIMSjq+V5NKEflDmU51EOojyJcgBlH8rDKPeh7EHZjXI7yq0ot6DcjHIDyi6Ua1B2oEyi"
        "jKGMotRQToEPN1HeQPkGymsor6KcRHmZ6Fpc1+ZfTD+2D8bIvoLTPhijrN9xHzK8pDY9zueXkZ9NCetwKenxzkTpHpylx5by+vzx"
        "lKDP05I+j8Rc77sZOfL3nHEUcRxBUR/Y94kSNeqdsPv9O4yD/QqnXg1UqC+PWx5vPPKUYt3d7XqPgO13du1UQbhXsPYXyJO9KdxT"
        "UcUfeN3GETcq7/8jruve9ieRpzvuoIf55+4gnZeHNLKX20I4Zw8RAfKPacK9v91NOH/7BPR2CM+4x5YKhUp+Ffa/xeKL8cACu3/z"
        "fUhDvlIvOQKb1t2ieUOPXv/NpPbfGt1zNcfTHqP7hOMhlpuf2v5W0HpebN8fsMbfhPGvkMaP+Fz+foyf54P9RqopKsijuS42u9Db"
        "7Ddg+RlfnOK4QJc1Dp5XB+b1S2leHTSvJp7XWwXmB83rzYK4Xvn9fnEdtyXhp31hSlw/fvMDdk8JeiDGeuBzQn9ZtGvnC0jxyXg0"
        "7H6+qbufb/J9zdK4p9zj4i7njlOucXj6vmQf75Hav1mVLjfrmo8+VbW/qTnJR5+U8tDHFPkyzyr0TEyMK8l56Njvq+5BKvPQmzXF"
        "+Srt4y4SOfpC2mPC+bUyH8U+X5sqqORHjJNMVTlvqk87mQrtVM5Hn6qcj66gWykv/ZbG/kjlfNeVYl66ne96Tco/9CffJT8gIOj9"
        "lP42xkkGpL3/R/R9M747pRrnIjFP8tTtGSfHLzMn3lasm/0V14ed9ybls6v4p8p7LPH1H2geVfNoJXr13x56cVxalb/O+72SProq"
        "nc/609vsH3G76SXiPYvyfHXcz1wv3gdR56vTBX07X32j13x1d77bedRV+XzUI5/vnhU+q/PVc0L+LJ9fyPS089btfPUFmtMfNpAn"
        "zGV27VU7H9lb/voVyl+/RPKWiuwC/c7a9mKr854fx38V+BBV9Wn/H8xrPVWpnbcd7TC9SvnsvcI+wc5nX8z57ORXtaf3+Jt//+2d"
        "P+NDsN9vjFwV89tV8snyE+A8d9rv8f6G9z9XmjzmuX/8Sdx7u4r93WVb32UFP/MtIX+E/aXXe0R5DWk/QHxsEvKIuL2dB/+q8Hsq"
        "wnx7RBPf870U0mfp3lIcVcx///tpp54qt3d/TXRvJv/X2A//sLc8v/2mp3xqolc69wvMjwRGzmuKh79C9QxVnG7MW177g1SjLH8X"
        "+pfPr8r2NWlpXxOV4oGqfPb9nMd+UND/nL9e4s/3FP7FUd957FMzyWOX9nelPPZv+8xj3yvmsffPcD+mXO/vQE66xXz2MnnZIsqL"
        "at9gn0/Xad/gtZ1hxId6Y4K9yZxwb5/tI+d5VttPlPLWp5C3vrqi3LO/wvIv08XL/bUZ7Y9OeNsfpS9VHofXdoyha+73VLHfam9j"
        "PXlCsR6DrvvcHf2LpmuLB4SnnXrZ//dB1/OYkPZ/v/LSjhsuiTN+GtJ+brWTb+AF1jk+o8ILnJghXuBEAy9Qa+AF3jl4gRMNvECt"
        "HniBuTrjBebqjBc41sAL1GaCFzhWZ7zAnIQXeFCMtzTwAoEjNIb4ytNSfGVMgRf46XmpZ2aOF/gh4X5OOV7gWBW8wA9oznhr/fAC"
        "cwq8wHaat40XuFyIF9eOF/iqa1yD7Vcq/GHh3k7tuIF0H7yEG/gVzO/HivH9zRzj5X3fZ5zh67OMlzcgxBf4XLv8HPxziONATs7S"
        "uk6Fn9Qq+Z3zBj/vL2cXP4/z5TqX0jmNmfdpxR8iiD9gP9LSI5/jKvo9Wh86ecY5uVh5HJ5x8yTckjLcvLPLsR685bWVxTUfWFKZ"
        "vknFeu53v6/hHa8zJ+F1BjQv+tA7DuDSOuEALpohDmDEJw7gRI04gDGd/eXKOICwC0ocQNgPJQ7gWAMHUGvgAM49DuCJBg6g5oYD"
        "eHiWcQA/CxzAiQYOYAMHsIED2MABnBnf3/M4gLlZwgGcmJc4gGX4f7vAl5BX/D/sl5GnnIbdysBPLcMBhJ8ZD/6ZRxzAw7OMA/h5"
        "jziA64Nu8QrbrkYeBR4Q55c9EHS1p0ocwJUKHMCJOwQHcKxGHMALChzAIQkH8FUJB3C14MfMPQ7g2AxxAJ/wFO9R4wAmXPVIOQ7g"
        "A+/6kavquH5jM8T1u8s1fljCJ2rC/oPkuoRbOAjcwkUK3MJNNeEWqnEAf07f1YwDOKbAAfyJp3ZLOIAPaZXiWO9fnK6xOcbpGmvg"
        "dGkNnK4GTtf7DKcr3MDpovdzjNOF+9XmuaEVn1SeG84Up2sbxcl843Q9oTv92JnjdLnrI984XYzD+vJtwumCPcrurzdO18PC/Z50"
        "cpbwupheZ78FnKmJ+YXXBfvf/vJrteF1KfjkHa/rZGW8Lh7n2ZOg41cbeF2aG17XZxt4Xdp8wut6SMA/qI6bPlln3PRBf3pk2C9u"
        "Oq3v/Grx3LAcP73bJ356H/CyO133DRyflePeefn/K3qHn3+U3Rdhe3RGhaMOP2NkcJZw1A/XiKPOcvFSRTm4c3HUyXGdv/iAo+8z"
        "fMAv14ij91IVfMC+OcIH7K1xXs/dZnzAP57n+IATVfABJ96j+IATDXxA7U7EB3zHJz7gmzPEBxxr4AO63C9o4AO+3/EB+28TPuDz"
        "CnzA3hrxAZ9T4AP+yZQov9SuIe0zGO/Mil/o/nD8rPslejvaaeD3Oe2zOh+8Gm7fRAO37z2F2zdtn2fMb9y+t+j79zxu38Rtwu3L"
        "0zzmKW6f13zyucfvG5shfh/OP4A/Mvv4fS945Pftxu8bk/D7Jqvg912eVfy+VKQbdJPyyOuG2/f0vNZTXnH7Svlovyf47fY5qI3X"
        "R/5Te/pT/uZ92/H6JmeE11fC6aM4jxqn73IVnL41OGdhnL5JBU7fTz3i9P0r1cO8U5EQ3i/HM+eZt+GZ75+RQ6/G4/vOtHDOUaan"
        "/8r1XlIqinzymvH56EJoepTx+f4c439LYTdem2O8uh/4zCP/6m3Cq3tRyCdX+fOsv+I66UXGr0tFn3A957LP8ZfMsT+dk/HsENfY"
        "M+U5j7vS/rCzjXCmZPw6Y5ToZeM3HhPXZfbcLOPXnfOIX5ergl93zit+3VX3PJlR4Ncl2wS94jXuy/v4NPRu54Mxd3oDP4/tRMs6"
        "reL9znRYiotXxcnUtcr6Dvh78APYH9iRTtSIv7dolvD3gtNe2qmOv/e/Vj7o/wPpRcQN"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 15048],
    "maps": (
        "gate 9 control 14 owners 91 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 127 tally 97 scratch 7 pattern 71 control 724 rows 19 blank 9 rows 6 rows 6 control "
        "408 control 21 control 14 events 15 control 12 control 13 control 11"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 15 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 MATCH 83 PATTERN_LENGTH 67 COLLECT_EVENTS 15 HOST_L"
        "EVEL 3 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 U"
        "PID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYP"
        "E_OF_TASK_OWN_CRED 7 ONLY_ERRORS 13 BY 9 HOST_LEVEL 15 TYPED 6 CASTS 17 TYPE_OF_TASK_COMM 4 WALKS 27"
        " TASK_FS 15 FS_ROOT 9 TASK_GROUP_LEADER 27 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUM"
        "BERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPE_OF_TAS"
        "K_FS 14 FS_ROOT 5 FS_PWD 11 TYPE_OF_TASK_FILES 5 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYPE_OF_F"
        "DT_FD 11 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 33 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 113 ST"
        "ATISTICS 10 UNSIGNED 5 SLOTS 40 TASK_FILES 15 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE"
        "_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 8 PATH_DENTRY 24 PATH_MNT 12 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 MO"
        "UNT_PARENT 3 MOUNT_MOUNTPOINT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE_O"
        "F_VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 MAX_EVEN"
        "TS 181"
    ),
    "members": (
        "TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 302 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TA"
        "SK_PID 42 TASK_TGID 1 TASK_COMM 20 TASK_COMM 3 TASK_FS 217 TASK_FILES 21 FILES_FDT 7 FDT_MAX_FDS 5 F"
        "DT_FD 11 TASK_OWN_CRED 33 CRED_UID 1 TASK_COMM 32 TASK_COMM 3 PATH_DENTRY 244 PATH_MNT 8 PATH_DENTRY"
        " 6 PATH_MNT 5 VFSMOUNT_ROOT 172 MOUNT_PARENT 10 MOUNT_MOUNTPOINT 5 DENTRY_PARENT 10 QSTR_NAME 23"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_rdonly_cast 139 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 483 bpf_rdonly_cast 64 bpf_rdonly_cast 220 bpf_rdonly_cast 21 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 31 bpf_rdonly_cast 35 bpf_rdonly_cast 247 bpf_rdonly_cast 8 bpf_"
        "rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdonly_cast 172 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 10 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1387",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [30064, 4640],
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
    "type": "tracepoint", "code": [15048, 15016],
    "maps": (
        "gate 9 control 14 owners 91 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 o"
        "wners 22 owners 95 tally 124 scratch 7 pattern 71 control 1044 rows 19 blank 9 rows 6 rows 6 control"
        " 89 control 21 control 14 events 15 control 12 control 13 control 11"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 15 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 MATCH 83 PATTERN_LENGTH 67 COLLECT_EVENTS 15 HOST_LEVEL 3 TYPED 4"
        " TASK_GROUP_LEADER 13 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS"
        "_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_"
        "CRED 7 ONLY_ERRORS 13 BY 9 HOST_LEVEL 15 TYPED 6 CASTS 17 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 16 FS"
        "_ROOT 9 TYPE_OF_TASK_FS 24 FS_ROOT 5 FS_PWD 11 TASK_GROUP_LEADER 8 TASK_THREAD_PID 10 PID_LEVEL 10 H"
        "OST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 10 TYPE_OF_TASK_FILES 14 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYPE_OF_FDT_FD 11 TASK_"
        "FILES 6 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 8 P"
        "ATH_DENTRY 24 PATH_MNT 12 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 DENTRY"
        "_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE_OF_VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT"
        " 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 TYPED 157 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CAST"
        "S 33 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 113 STATISTICS 10 UNSIGNED 5 SLOTS 40 MAX_EVENTS 56"
    ),
    "members": (
        "TASK_NSPROXY 53 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 247 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 185 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TA"
        "SK_PID 42 TASK_TGID 1 TASK_COMM 20 TASK_COMM 3 TASK_FS 73 TASK_FILES 166 FILES_FDT 7 FDT_MAX_FDS 5 F"
        "DT_FD 11 PATH_DENTRY 70 PATH_MNT 8 PATH_DENTRY 6 PATH_MNT 5 VFSMOUNT_ROOT 172 MOUNT_PARENT 10 MOUNT_"
        "MOUNTPOINT 5 DENTRY_PARENT 10 QSTR_NAME 23 TASK_OWN_CRED 43 CRED_UID 1 TASK_COMM 32 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 44 bpf_rdonly_cast 139 bpf_rdonly_cast 312 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 366 bpf_rdonly_cast 64 bpf_rdonly_cast 76 bpf_rdonly_cast 166 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 70 bpf_rdonly_cast 8 bpf_rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdo"
        "nly_cast 172 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_cast 10 bpf_rdonly_cast 23 bpf_rdonly_c"
        "ast 41 bpf_rdonly_cast 35"
    ),
    "linked": "keep_stack 1702",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34704, 4480],
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
    "source_sha256": "4b8efa769eb807506a689546719a7b97d38869fcb08267810c8820dfb5ac573e",
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
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1208, "max_entries": 1, "flags": 0,
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
        "eNrtXX1wVNd1v2+/pQK7CO+ywlVAcZAxjlogJHVJiXG+TJ22Vp1uxWTMoM3GY0HDDMI18NhMK0HtCKYfYBJQXbdBAsSS6RRNP0Ya"
        "Zya700yL+kdm1HTGoSV1aSeZYsfJ0IybLtjWVu+dc9579+69+97TroQg4p/Le/ve/Tjn3HPP+d37e9LTCWb8Gw+aBcttuVoxynSA"
        "cf+SAc0sn4mtZpWZf/lVkxV4/jo8v5x/vjgCZXSmnuszz78w83+jhmIE64ukzFLP4rV2n1mmo0K70Z+D/mnYv1U3XNu74WgvyWAg"
        "uhYzy619UaHdgPlE/vBZs94wg+deMP9vPIfvJaCecWzvq1jSe3o2gc+9Y17nj5+oUD3mdXMB+q0J49OeZvL7cejnMLyn43ipzK7E"
        "cR+C8tmZbq6ZKQ9iKdTX/2Qa/jOO8k838e1dBLH0h9nHrPE/YDwX5J+L4/V4lMYP+igOo/w1kP/4jLhiWE+fOQ7Um1jfisbWk6tR"
        "T8hRjyifbAHfOwY3nmxFuYD6+9MRvr0wgxttJ/8X2omiffehPjTUB5ZJbbU5juIA9hef25Wt165BsRntx2i/LdCvgf+C9yLYr6yq"
        "X0ugX9ifOD6362Rj+0X2kjv8PcU86JPbe4px81VHOxbfz6+a4vR3sAnGd/mYoK+Bb3jU11KQy0leX/oItLOrvVHy+ZFCHmEm88Ok"
        "R/Ir5E/H8Tnyk/lVY+Cf1/vzz0m2FfzLs/L6sng9HiK/NgRy349yDID8rmBJcr2C5d72jfDeExPgJ/eUsN4Qpwfr+Zb70S5KUrsY"
        "j+F4dgt63y3oPXsYxhtDvQ941PvA3OpdPzvEyVWU40Es9XM4/vMgt7YWGLi+CfvXwSy7NtbnaAjH+XF5fZnAP1XMes+CXjPsaZTX"
        "acu+uoz3mwQ5n0E5R1HOZ2rPR9tP/oY/+ffNj/xrvf89x/v5ZpB7ku3n4iV9GO5n0yGUH9hrW98XoZ4mHO9Jl/HivI6fnNvxGvI3"
        "7IPsKRrE/m2U9y+jaWYZZp+F9gS90TzVR1AO75f7gb0tnwG72ALtUj1Gf/PGdZTivR/C7wfQziJoZ3g93kTz+l/BfzSPoZ2Noh0H"
        "8XfwYxmm4fVHmfN5mm+GfzXkQfJsa//WNO/3phT++bzU7jMz6ynYBbSjtyQwboMJVDyH+gqC3zX8KMU3RihnuF1T/lhm2K+CPx7+"
        "Po5ztSJOfolrN5sKSdcPWl9p/dA1Ia6E8IF1dgyCHiMQN3XPlDdnno3juhBfyeTrUx+/PmUFOVJ72eVye9NHUG7vT6A+DjKZPsLs"
        "d1G//6DQz/Fp2f2q/jr0ccOTPpr5ODoqxoVRbP+vK6Yfdom/jPkVg/FMO9f3XX007/2u36q4sHeai+ur7OcJeK+A9nMM7UcV/1v6"
        "AL9E8qg7D9jjMQ8Yhef0wYTUPqryRbG9nLq/zjyB/HZ2BOrpbF8LemzCedGE8wLXQZofJA8aT1X7zzVGXrk93vKd7KXa/fBaj5hn"
        "ZrF/JPe2Y+Rvj0nnpT4KuEES4z1a58T4ZGd7y3Q9eT/FLcmmpmm3965K1/nAtBhv/5VxHbOv/8K41uzry8b1Ebtec50N7rPiZWNm"
        "Fj+M/vUD8OL4TJj/ivGc1gv9Wsn/XvwltKPPDYK9B3tgXDH8faMd/z8WMOSL/Z/53VB1sYWfr5nYErMf9nwpo/5uVpzzWWYHaRzn"
        "PlNvOP+G4X3Dn5nzQUM5rj+E9fVXnHI06hs070McYOYtM/eKz9ly3O/wuyRf8pdX8P4zLMSNSx+B+p5zjNfsx6ohuT8Q8nn9IuI4"
        "BcBtkpFfY/7irU+BfCMfMeVu9esC6COXhLgglwxh6dCLZlzH7OuZurNPwXPdhh0Z7eK8jT8AZR/G/dnPol4DS9l6Zr+XWwv10bXR"
        "X828H8L7KI+1Syy9GPZK9iLOx2TgdzSY12+Z4+kOQr/08yD3+Gbs1ydQTnidDL2tEX74qDGvN0U89Yvuh3G9zT4F41kbSEO7KFe6"
        "X13PEuH+Eu5+bi2t19c5+xDjgzCup1G0p6QGAb2Vf2EcTf64iHlx/D6Uxyex/BDGl5/4Ka7HB95z4ofV8cs3oT8xIa96eR/EubEm"
        "JvevOP+1SQ3mBcR7Wcwjsg8xa/2CuP6rHN5n4QlN1J7/9VO2fqnqyW/ZwcvPrb6LUE9OUZ/4fn5LV8W5zrnggIxw7fzx3gqrsd4R"
        "3tKZ7sR1vgf9Ib7n8IdmfLBSnifTfVU8dcfjhtHacYPoV93q04cnK7I4mOKrtpTG4Vnkh/RRkG9+Pcr5HNpNjrdTv/ZD644+3OVq"
        "h5xcUL403zrTD7O69L/Q4sVCY+JFpb4xHm1DgZC/Ib9EOB7JVx8GvRMuT/sz+cgjfN67nMdPch2wjudOb+fwwdxpcMy51DbF/stH"
        "Ff4V/GmxR4wb9nFxrRtua+XBCVpnNnLzyYgLNcTNNdPeoZ1nMO4jPL0qvyd5nUdcL2DHmeBvoZ5izs57B4PV6wzFsUb8kXDs/2Uf"
        "o3ogHs2hXdG+WP444sGO9zXnuGK0n7hJq7W+5T8HcWP+8CFc73oUelojX+fW8ftitP8VZj+vkR7iEv2Rfq347RLGb62/BfbS1FUT"
        "70xqzb70n2/dAXpgMI/t+z3YX7AnykONebYD/WMC60uY4wd55R76A6t/Tlwr19qP82QIx/MltBfU4+5D+DvG7a378PoEXvcq5P/B"
        "oBOf71tO9x8KMsQ3ftHU94NBZ7xjxRtR8r8gv4z2t/L4Q7CT+KHa/rB41JY35xcFvcQx3s2vRz+FeCPpi/yV8d4rHE5Iee63NC/r"
        "j6o/YTbK5SvjOF+uYZx2rXUNtrPhXafcxP3XqriqGfwl4TWe47TDDYrT0L/nDnuN07ZD/afkcRrFY+RXxPzEistipE9YzztbOqVx"
        "tHKdblWs063yfe+q9fFUg9bpw3XGZ6f81SPGuYTPUxxgxWUx3q/SejNuzWMhPvO7vy/YTfEU1bt9dvHZCNnBzvr07hafnZrf+Iye"
        "I/n76Y+znjDbwp1jSQZ+YRr8zcg75G+WOfC0MJua9oL764p8WulvP4/+FuezMR7O324ifxuW4u4URyejryNO8etaPf2k369g/yge"
        "2Jv9DsQbUX/7H9X7HINS3HNryz9663eQ9LFa4/SE85PmMa2r+qV9XFyoX4B4Qb8I6z3Fb7ueRztMvWK2kHtxCNb3whC3b9eN80e/"
        "SHhuShEfLJPH0WcL+F605j5VsVs47/A8xd2TFXkcjfGS47247D2UQy5y1hxfd9hefzm8NKxxcVCu4zzIpeMPIZ7pKGA5FhTXp1/B"
        "/U8D99pFdt9xIijKMWDKoUUhv2Zf+3j5FPSnKp5MQf8s+TjwWOONqngS5dMdA3wyGXuQxylSYyFsD8uzWA5heQLLQSz7sTyE5T4s"
        "e7HswXIHll1YbsdyG5aPYLkBy3VYrsEyjWUCyxiWDMsy6Ct1E8sbWF7H8iqWU1hOYlnCciJI56qM/5EcCccmPNCQ43MOOdL6R/kT"
        "5XX5w+UKl6+ufxtKxOP1YfTLeD7Sxltme+7yv287481rqRjklyNncZ0MWu0Y+YPxO+Kkt5046M72gJCHwwS8pjMpbq5fHOTOCYn9"
        "ykTqG18Sz5lUPY/tEX4+judiXgCYXfl8tdy+q8nnZ0i6ztK8TLIpjTnielvuTDHf/+a2Uw6G/LdJ1vdkkMfJjHEF0e88auoE/C75"
        "tUwY/GzxMcbh/c+GcP39FK4bYby+j/xfuOqcxEzx+8lgs9W+cZ/OzepZSLS3tt8CfaNfvtaRZv/jwDXaErCPQLhEmL1ZoXM1QfMa"
        "XuxGfWVCUW6/y+p/EPuL+w0HaTwYT9F7opyNfgdMe39BmA8bsD9HbsN41uB4/k8YzxoYT4jGg/0P0Xhq42ee8Uq3/XKP9VAcs3f3"
        "q5j33xDOZda3T27H2/K4ptPKl79eO3/yuq9w7kZFhpvrw4NSvNG4DvrJX3E8Se0rLvHmCQ6/SGpt0nyT4jeKD6rO32AcP7NuwftN"
        "ivdfUuBIqTQX37i1N7NeeqqX4vIo7v9S3B5mG+T7FtjvqvEfnR2OLcrFwoNE+ZyaXf2i3AhXEsflFdeJ6xSfUf1r/NV3iq/PGael"
        "HftTdv3reFwvxesll9psxRsbpLjlYEWOZ44p7u9Q3N+uuN+luH9CcX+b4n6P4n5Bcb9fcb9Xcf8Q2jXMX+O8W0Wzcc24EOdRfEfn"
        "FOhcwjjG83u1pbgPgfvU7aCXOOmlBa6z7Zu5/eVcC1znj4C903le1Tn1jBaV4r3Ubq6lX7pPEWbP4/417hf8Mp5T3Aj2urM1iNc4"
        "PzatQ9zzC2hvk/x5bIxfCR/KBNpxPwDn8blBf/gh2ndbK60bH+bbTTG+ftz/WU18AWF/0Cvu1Lb7Nfm6cm67v/osfLeFOfcnRP9q"
        "j28FP7404/a1VuN10ToP3c/Xh/6w7dg3K/xzvfLznmgfeTqfiu0Q3pV/KY39ulxx7j/oI4f4+lDfbUOXcbxNgt67Kr7wMcIbhy6g"
        "XnH+LIf5slYbqcC8xPvo7yg/F89PJwN0zqynIsdPjnD7+fn11O9t/uz1HOkb5JPdCPM4t6Kfm7d0XpryAXFe7m2BjmQ3bkD7A7+e"
        "jLawus7DWXnMg7dk+R/tZxJusLXvfZxf2tknz/fGI0Jek2Z19TOJ+IQKl+tsgbzmWu8ajL+W3qqvvfAt57itvNfCk7RbzvlivP+I"
        "qe8h+xxUEPZRuyTtWvJx5J1HWPW54iRbheNK4Lh+Uq5vXG+Wof9LuP2la63ozy1c4Qfl+vLufy9zeEGC8IJ/q7P/Ab7fCf5c37U0"
        "tfPtMvjLRR7r/PBYx2bJYx1b5LGyRR7rzw6PdWyRx8oawWMtNJjHWljksbJ7kcdaEHisByz7WuSxyvgtT3HxkprHCucn7x0e64e4"
        "PNo/j/VhPA/VaB5rQcFjBTzK5rHez5zP189j/Rq8L/JhcP3KRDZz+83181kBR7L5rH+M4/uBon9fv8M8zu/45HF+ZY55nIMcj5P4"
        "USLenowhTncJ7eRMCPdZH2e14s4Fw+v807nlddJ+VefKR0GfUTwPFsXzYJiPxHs9nv86Or/nv7IXa/fDM59TOG9fxec8cz/Oh3TN"
        "c1JKHvmDK2rLN62YzwPyc1TeeeQFgUceYF78oXd+6soG8VOX+eSnlnD9jjaIn5rQKA6uzU9Ff+/KT0X8SslPLd0l/NSJBvNTJxYo"
        "P7V0j/BTv6jgp0648FObA4QLNpafWlog/NSJWfJT83PET8X5r72OvJ2xBc5P7Z1jfmqPT37qDsRlu3zyU+ncQNciP5XV4ivumCU/"
        "FXnDeD5GP9fbYH5qzyz5qSWBn9q1yE/1om/P/FTEs3DfXs1PLcwTP3VsgfNTCf8rLHB+6v5ArfWtmp96QKGnnoB0nVPyU58OkB7k"
        "/NQxgZ9aWuSnslr81M6gE9+0+anrBX7qOo/81A9wOH2VX5wvnir6CZK7O091yhMOo+apJrm8Rc1T3fyu1L7mjR92Worn2ed1v4R5"
        "wg+5uNKdT9vbYD5tzxzzabtc+LTbffJpd7jwabcv8mlZI/i0JYFP24vxZE+D+bSz/N7JCNnBl7W69L5g+bSlOvm0X9Cc60gykEY+"
        "7UkFn/bVuvi0ap7qf8B7c8ZT/RdP9drnLD9YM1/0vD/QoH2GK7h+7j29yIfxI/f548OUFvkwTMaHKS3yYVgD+DCRRT4M3PfIh4kS"
        "Hwbx5D7HeS1ffJhSfXyYCO4DKPfhVXyYkgsfphfiGTqf5JkP06058Z87xodZyfj6iTeC9y0+jFd/QPiX7sKH8elfFi4fpnSX8GFK"
        "Cj4M3l+5MPkw3r9PUlgg3ycZc/k+ydgcf5+kcJd/n2Rsjr9PUlj8PgmbzfdJJoTvkxQW2PdJ/lLKT3P/PsmFW8644Wfv+yRDivnp"
        "9n2Sk5Z9ePs+ySGOb7f4fZK5/j7JE8J8oO+TPA68xOwaHM/svk+ycHmqD99jPNXldfJUm1x4quFbzjh2/niqP62T5/ljjzzVN+rk"
        "qf6ngqf6+jzxVP+5zJ/7u87tM1af347I8VVNjtvSOTR7HGU5nijZvypL8Ut4347/3ifUf9NVTjel8zqJfpjWkxVSPLGaL1t2ba9c"
        "ky8bEdrVzCfonL9XnqzNj30Xz2FNeuTHfl6xnvL5ZhU/FtfhYi+/T+TKj21iinMAwIu+COLoD7PHuH1QJU/W2q8pV1T2w+f7ZRec"
        "vjH15GrUU5snW67Nk1XIzeaB3bLwqNq81Ad4vizxP0euCrwof/Zt84zQzvuIJ/IW9hMCpLaB78P7rvytZQr+1tz2k/Cx3PG3FPNm"
        "f835YfEB6H5rbbsvnsY4jPhYp8l/kl7/Hsbhyu8T5DUwP/IiPEzFqyU8xfZHU8K+lj+/nWSPcvVmV/D79tU8Wvxu6yb+XIGaRwsH"
        "jy0e7RavPFq53i1+p6uej3rU89I50bOaR8vz+giPFuVp8WktHm0zh/PpyF+kMr9+yuJJeuPVXgFe7SWwt0z0GZTfGWu96HLgebTe"
        "FF8U5P5i7flo89l/e0H7qVr1vOWoh+Rl82xho6SKZ7uceLYQV7Vl9/gb/8D8jp/wZcpr9XNTPO9WZZ9kPwHi3z4J/cD8nfL7KyGP"
        "/NuPP47np6aQv2N/bzfPxZlvVJxxE8VLl3t5ew2z1xB/nuS+m0LyCLOvcb9noqS3jzD+Pu1bgD/L9rEqXAL2i/5u2umnqte7Pwe5"
        "N0H8q+/H+LCvmm970xPP9XE8d/Q2jg8MRuQXJSPAw83qIV94bhXf7yF4ourvY6L/jacU51GE86cYhrvz/PYTv+8A5//p78Pa+vm2"
        "Ir446ptfXJ4Nv1jI72x+8as++cV7eX7xwCzzMeV8/xHaSQ//92Kr7GU7by+qvIHODx5vUN7gtZ4RxK37Etx6kzsur5/WR+KvueUT"
        "9t+FLePfhe2oafcUr8RTcrl4Ofczq/zouLf8KHupdj+81qMPX5XzKTDfsvd3jyvmY1Ca5+4cWDZdHx4QmXb6Zf/vB6U4T5i9856X"
        "emTfSXDi/GH2k/ecOHwev3ejr+Dzb8p3jXoMqoUfHCfhOI+V27OI3/B50sQscZuJRdzmrsJtpu8S3OaNewS3mZgn3Ka4oHEbr99F"
        "u/P4zdgs8Rs8P7Vlcp7wm99boPjNmIDfTLrgN6U5xW8y0R6U24E5wm2euidwG/u7Kr8p4DUlAa9pQ7zmMwscr5mcFV5j4zQbXHCa"
        "kgtOs07AaSYVOM2bHnGa71acuEwmGsb79+M1fS+tlfF4zEoXPOYb01yeXuWn/0yav2dimxuEzwCBMjtK+MwfYf/fUKwbF+4wXvGa"
        "T7ziT+YJrzjC4RWqeJ78V1Lr4fCLTOzTUhzDOu++4g7H0wURz8DzeHvKnr9HVis/7Gz9mBS/0EdBXhZ+9yI/L/MvzzF+8bJH/KLg"
        "gl+87BW/mJLjF6OIX6RbOb9SHb9NyHFSHE92E+GkCbm8ET+hdSK+UT6/LZw04hcn1Vhtf4f4C8YBFA/szKbqxF+WzRH+Epz2Uo87"
        "/nLbxF/+H91Ytrs="
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

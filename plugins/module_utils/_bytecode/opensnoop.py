# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 14784],
    "maps": (
        "control 9 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 127 tally 96 scratch 7 pattern 69 control 729 rows 18 blank 9 rows 6 rows 6 control 403 cont"
        "rol 31 events 11 control 14 control 14"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 14 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 MATCH 81 PATTERN_LENGTH 67 COLLECT_EVENTS 15 HOST_L"
        "EVEL 4 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 "
        "UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 5 ONLY_ERRORS 13 BY 6 HOST_LEVEL 16 TYPED 4 CASTS 14 TYPE_OF_TASK_COMM 4 WALKS 2"
        "7 TASK_FS 15 FS_ROOT 9 TASK_GROUP_LEADER 30 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NU"
        "MBERS 9 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 TYPE_OF_TA"
        "SK_FS 15 FS_ROOT 5 FS_PWD 12 TYPE_OF_TASK_FILES 5 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYPE_OF_"
        "FDT_FD 11 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 30 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 113 S"
        "TATISTICS 10 UNSIGNED 5 SLOTS 40 TASK_FILES 15 FILES_FDT 10 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TY"
        "PE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 7 PATH_DENTRY 24 PATH_MNT 11 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 "
        "MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE"
        "_OF_VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 MAX_EV"
        "ENTS 172"
    ),
    "members": (
        "TASK_NSPROXY 36 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 299 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TA"
        "SK_PID 38 TASK_TGID 1 TASK_COMM 17 TASK_COMM 3 TASK_FS 227 TASK_FILES 22 FILES_FDT 7 FDT_MAX_FDS 5 F"
        "DT_FD 11 TASK_OWN_CRED 31 CRED_UID 1 TASK_COMM 31 TASK_COMM 3 PATH_DENTRY 245 PATH_MNT 7 PATH_DENTRY"
        " 6 PATH_MNT 5 VFSMOUNT_ROOT 169 MOUNT_PARENT 10 MOUNT_MOUNTPOINT 5 DENTRY_PARENT 9 QSTR_NAME 22"
    ),
    "calls": (
        "bpf_get_current_task_btf 27 bpf_rdonly_cast 139 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 483 bpf_rdonly_cast 57 bpf_rdonly_cast 230 bpf_rdonly_cast 22 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 30 bpf_rdonly_cast 33 bpf_rdonly_cast 248 bpf_rdonly_cast 7 bpf_"
        "rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdonly_cast 169 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 9 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1371",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [29528, 4512],
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
    "type": "tracepoint", "code": [14784, 14744],
    "maps": (
        "control 9 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 22"
        " owners 95 tally 123 scratch 7 pattern 69 control 1043 rows 18 blank 9 rows 6 rows 6 control 89 cont"
        "rol 31 events 11 control 14 control 14"
    ),
    "constants": (
        "ONLY_FAILED 3 STOP_AFTER 14 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 MATCH 81 PATTERN_LENGTH 67 COLLECT_EVENTS 15 HOST_LEVEL 4 TYPED 3"
        " TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 15 UPID_NS 6 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 5 ONLY_ERRORS 13 BY 6 HOST_LEVEL 16 TYPED 4 CASTS 14 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 15 F"
        "S_ROOT 9 TYPE_OF_TASK_FS 28 FS_ROOT 5 FS_PWD 12 TASK_GROUP_LEADER 8 TASK_THREAD_PID 10 PID_LEVEL 10 "
        "HOST_PIDNS_INO 17 PID_NUMBERS 9 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 6 PIDNS_INUM"
        " 8 UPID_NR 10 TYPE_OF_TASK_FILES 14 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYPE_OF_FDT_FD 11 TASK"
        "_FILES 6 FILES_FDT 10 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 7"
        " PATH_DENTRY 24 PATH_MNT 11 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 DENT"
        "RY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE_OF_VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARE"
        "NT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 TYPED 153 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CA"
        "STS 30 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 113 STATISTICS 10 UNSIGNED 5 SLOTS 40 MAX_EVENTS 51"
    ),
    "members": (
        "TASK_NSPROXY 36 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 247 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 182 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TA"
        "SK_PID 38 TASK_TGID 1 TASK_COMM 17 TASK_COMM 3 TASK_FS 76 TASK_FILES 173 FILES_FDT 7 FDT_MAX_FDS 5 F"
        "DT_FD 11 PATH_DENTRY 71 PATH_MNT 7 PATH_DENTRY 6 PATH_MNT 5 VFSMOUNT_ROOT 169 MOUNT_PARENT 10 MOUNT_"
        "MOUNTPOINT 5 DENTRY_PARENT 9 QSTR_NAME 22 TASK_OWN_CRED 41 CRED_UID 1 TASK_COMM 31 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 27 bpf_rdonly_cast 139 bpf_rdonly_cast 312 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 366 bpf_rdonly_cast 57 bpf_rdonly_cast 79 bpf_rdonly_cast 173 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 71 bpf_rdonly_cast 7 bpf_rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdo"
        "nly_cast 169 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 22 bpf_rdonly_ca"
        "st 40 bpf_rdonly_cast 33"
    ),
    "linked": "keep_stack 1680",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34040, 4344],
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
    "source_sha256": "e49773e67772b91a4982d209545692ed5a270cf38df0e0fcf7472081091de47a",
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
        "eNrtXX1sHMd1n71vsrLuROrIO6mEySiWRdpsZFWuVTWOZcNpGdtJWLcHsUFU8XR1RQsVIEqtpdUFrmjHNC2niagituAYLT8M8owC"
        "DesW4AFFe0TQQGzRDyF/tEoUBELqtnIrF2qaNCfH5pW7773dnbmZu93jUaSV0z+jHe7Ovnkz8z5+M789vS3GjH/zfrNgmb2XS0aZ"
        "8DHuX9ynmeVToSgrLf/Lblkswf3X4P5N/P2FKSjDy+1cW77/heX/Gy3EWdis1zVsVwsy+fsCeF+fWfa2wA3z+PevYpk9csF8f7Z5"
        "DMqec2b5Av29OQfyaUL72ueZvD4K752E53TsF5XpNuzfYSgPL3enc7k8iaXQ3pnPtsN/5iNQJpr4982G4L4g+wQjubcZ9/n5+6J4"
        "PR+ifoPeC5OoZw30PL+spgi2M2z2A8dHbK+1vu1kKrQTcLQj6ic9i8/pUPHZJOoFpsmZRIR/X5CBAjrGfwTvCcG8KqRxPDQcDyzj"
        "2p1mPwrDKC/ed3AE5d7idf76cF4mzDKl/XcJ5GoBuYa/D89FUK4RlVwbQC6UJ4r3HRyvr1w0XzJHvqtYB8Py+Z7AEuXScVzE57Nb"
        "LsH4vQrXtA6+/qo4Xn/pcrzukI6XPgXvOdhVL/28q9CH3B7ROJJdKeC8nMf75jXSxxzYxZ6rVeW7ysn3INiXUXl7abyeD5BdmwC9"
        "H0I9+kB/F7EkvV7E8mjXffDcY3mwk2cXsN0ANw7W/S1bcV4sSOfFPNqxwovCuL8ojPvIaehvE477uMtxH1/dcdcnJji9ino8iaU+"
        "jf1/A/TW0QIDr+9C+XYwa14bfjEcwH4+Im8v5fvbktnuBIxrin0e9fWKNb/6jedx3c6HUb6nUc9NqOenK69HS//pz4B8YZRruIr+"
        "Ue/R4VVedxWe/67j+Wwz6D3OjnNxij4J9elkAPW3Fe3v73izMyO3xs4Y89+YHzSfwn6U7z65fClNM8sg+zV4n7BuaJ3qU6iHj8jt"
        "wNGWx2Fe7IX3UjuGvFnjGudXPPxf8PdTOM8iOM9O8XFHkH0b4605nGczOI/9+HewYymm4fUvMef9tN4M+2rog/TZ0fU3S7zdu6Sw"
        "z29I531q2Z/CvID36C0xjNtgvRamcbz8YHcNO0rxjdFFI5wz9Y9lin0K7PHk29jPO+G9IUGe0Hnuven2gNR/kH8l/0HxrxVXQvjA"
        "eu8es+JKo6X9y+WN5Xujz+A8bWNy/5Tm/VNa0CO9L71JPt/0KdTbR2I4HieZbDyC7HdxfL+pGJ+Xl2T1ZfI6xuOaq/Fo5uZhIizG"
        "hWF8/1sl0w5XWf/G+oqYz/3eklN/B4dp3Xv136q48OklLq4vmz+PwXOzOH90nD+q+N8aD7BLlFesOA846zIPyMF9+smYdH7QtWU3"
        "xfc9r5bXmSeQnUpPQTu9XXfBODbhumjCdfEKtjvK51nUn7L3Z+qjr8xZd/lO+s3KcrhtR8wz0ygf6b1DJ3v7kmJdBjj/JsYlB7o2"
        "L0nHz6XfyzYvoJ/+maVqz112PFdoIvsIeEK8yW+tlz91+Cfj+o+Ma82+/rpxfdxu1/Sv/mNWnGysyML9aFc/Cg/OL4f3rxv3aUMg"
        "Vxv/98IvoDz+QfSLWI9+Ovs5iBuN8XnYB383hrbQwq/PVHiD+X57fRRxvG6UnOtXNu4J7N8xc7xwvU3C84b9Mue/hnrvOYXtneHy"
        "MCPeG3PEe2aesvxAIWPrz1Bd4QTaR7SzpF+ykxex/in079SfE612f005tuTl61+wd/os4DXx0KeZm/lV2GPLa84XtB9x9ijoOXS/"
        "KZn13uQGLANYOsZFM64j9vXyO9Ln4b79xvwx2sf8KvpRKIcxjk8j4JTy3cF6mP1cphvao2tDbs2sD2A9ytW9wRpnY57SfBHXYdw3"
        "pME6vm7qaX8Q5dqNcv06yvVJ1BdexwNFDXAzH3vIUX/gkZAr+ag+yJqwHvp1l6/dfD9dlz+/QajfwNVnusk/X+XmhxgPBNF/hnE+"
        "xTVIGCnfonUcjWO/aZw2oz4exTKF8eQn/w/9r/4B5G+LUruY3XsM5qNWALkEvCkVaVLghP9g1ugzENelMX5IC7gg4X9B9hqH71Fe"
        "lz0t9w/Z5sGS0++79VfK9vb2l5z+q2p7M9BORtGe+Hx2b1/J6deq4H6M8OPs2SHwR5hvUN5B/o3wld7Ex9CvD5Q4XGISn3fYRTMu"
        "aJPnx1SviqPWPF7IVY4XRPtarT3yq2L8S3FVByqI9Ez2yNJvbgBxddI7zEt9mp9PNO+8zivyR/pkX9X5yekJ9d2buJfVZT5UWY91"
        "mwen6zMP3LajHP9ZYfzD8v0MW68w/mTPyO69YNq2Zb017eHz4E08npLpfgLk1vs4vDCjP4p+ep/Czt4vrS8MUjxxruSMb6vlxVYe"
        "HCO7fA+3ruYxb5xHf/ZUmF8f2Z68dH8shftjlJ8WMF4ILytnzF+er1LcasQdMfTbMv1lPwf7Whn0e7T/lT2N+K+jHc3ZD8J1fA9o"
        "Mr+WPQLxYioyqND7DvBvU+jfEA9L363ybxBAG3qOOsbFjssgIMk09VfELeNas6dxzCYHQM8M1qFdP4hyBTj8zBjOARzPGLYXM+0Z"
        "6CPzi1+05HPiU5nkGQ53zCS/gNcTeH0KrzEeTx7Da9yfTA5J+61PUfzxc+ZKH+4i/d/rZ4hTGJ4v7u/xO+MHwof1SdBbSvtrzg6K"
        "/k2cf9HDle0Z5QVldk0Yl2gLrYtF9BcTnD8nfJXsjvH86xzuR3nr32kyub3KFzSzQjsvoXVMuOuVbfDcldZOfO/973NxmbC/Wh6X"
        "naotLlO1t3fIW1yGfjtzxG1cRv4b/fU2eXxWeE6ej1hxGPnHHvD/vS27uPlWvp73YXwHft25D+r0y/osytWu8M/t8n3vMr94ok7+"
        "+cgK/fMJb+3ok/tq8s92fNbH7fOS/dGn+XnldZ/fkp/OO1hx2kBNcZo+RfPmICP7YM6DCMZno5XjM8uurTN8j+6z1oEHeZztBNnH"
        "mTNPjft6lsA+Tf6E7NNGBx4WZP+0xL3Xpb+sar9n0X7jPKP4guyB0T/Ofu8i+x2U7o/Q+MVD30Fc43FtJfLS3y+ifOQvjg7/I8Qr"
        "IW/7I+X7IBNSfPTBlm+4k9tP49OhycbNjqtxXwbHW5+GOECfgThk3ooPIN44uJ3ikNf9EEdf8DvHi3C+/Whf9VwO44oWRXy3QR5X"
        "n/F2DsKSuyyu9jEuHqT7sL+ZpglT/v2OeJvDT0MaFz9lut+Afnd/ySyz3Tks5/zOONgYt4/j/qeBgx2k+d19zi/qyWf2czOH+5br"
        "qdmdHqy4E+Qqj0dBTlk8ajxRFo+insjuGvuAhqLi4e08fpGcC+B7sZzA8gKW57Acw/IMlqewPIblEJaDWA5g2Y9lH5b7sNyD5U4s"
        "d2DZiWUCyxiWESwZlkUYv+QNLK9heRXLy1hewnIRywUs837aVzf+R/oknNvQ4wmHHrOPkZ3m86t5PBeRPV0scflqzw+hRLzexl2u"
        "YjuUd8aq4tjOfUKK2+Ohf3/PGadeaeuDOHXqHPpJsqt5zYmLHuiy15WZd4f6Of94Bee3KI8+M8adF7LkCdN+xWYm66f7/c+QXA/4"
        "voLfPr+k4ft9Fe4X5YuH/16rtK8l+ldal3H2TY058gBL3+2q9f7n7zn1cKU9wvZJ/Hrcz+MCRr/8aH8eMsdmIyP83rgzFYSOFB5m"
        "3D7A4QD6WcTzTwbxGnHtVDBYdl5iufj9uL/Zer9RH2R4LmkY9p8f7LoJ4432+MrdCfY/uP9lyNMRg/2F+SDZ6/8s0fkav3kND+7H"
        "8UoFwtw+mCW/H+XF/YmT1B+Mo+g5Uc+G3D5znr/Ar4P2nSjPc+9BfzqxPz8W+tMJ/QlQf1D+APWnCo66RudoL2JefHQ0j+uSz68y"
        "NeCP8nhbHsf0Wvl2rj545/Q1Kd5AuIgYXxnXfi/5LvYnrp2vEl9+mcND4trPSvdzKF6jfLfcf8ek50us546rnkvgeKLfrvqeTlft"
        "Fhz7cwlHnB5kH5PvY6DcZf1+vrb8iPRhzRNRLydqbZfXV3RIvi+jxH+e5/EfwrPs9ju9tSfgSc74LOHYr7Lb3yHggTt5/5ncbcUX"
        "O6X4yBkFbjKnqO+viLOU1/cp6i8o6vco6gcU9ROK+lOK+kFF/RDOZ1ivBh5QMnChScgX6Fy8GNfReQU6nzCP8Tzh1Ucxv0mPw7hE"
        "rXHZifW7uf1mGq9sd8w6P2Hu0w+rzo+FKuPEiH9TXBbE86v6K3gucRzm54E2P17jeji/A3HRQ9y5GF3YTyEcJOXr4vAQwrG92teO"
        "NvILu/n3tvF4C8XPdxIuQ/uAbtc/4mYdQ5flfmN6X6kWe0L8C/J7oh21+9ci7Z/Yr4J1HvgU3x7qvWNoocTfN1iq5E+o/Sien8++"
        "lEB53hLaGeLbwfiy49Bb2M8mYbz7vOmL9n0P4b4Oro+7tJmSse6yPVh/YSeXf4vnoy1+1tRASY5/jJb4fTOSd4+3+TlN4/uFknPd"
        "0joTz0NbeD+tP8T9jyJ/jPqrOq8UD29ydS6pPJ+796Ysn+ttt89NGXbCqIf+bL/J5XXD8ryu2j6GPjWG53b3Sc8v9G7Dc9FT+FxL"
        "J5P3e/NNL/2Os403sR+M8vA9pnyg1/3LcpT8cL63X9Iu7bNSfOPMC59j5ed/4+gfrDw3HVP04ydFb/34URH6cQenb1tfCVY5/3+3"
        "6vv4PPk/itx8iNF8eLvIv38M379P6HcE7/9eEezX7c7fnKuRvznX4G+yBn/zp4e/Odfgb7J68DdzdeZv5hr8TXY78jdzAn/zGWt+"
        "NfibMv7mk1ycouZvPuHNzqx7/ubPc/t93vmb9+A5oXrzN3MK/mYH9Nvib25lzvtXzt/8Yym+Sv4rFSb8IVcnHicscJvH+WXs378p"
        "5PuTNeYvfssjf/Grq8xffInjLxI/SIyD402/Bc/juYP0aAD3FX+FVYo7Vfj1iuNit+fRMX7Vx2rkM57wti/T2/YQjGcIzz+F8PwT"
        "+oOo7vK82x/e4vNus5XlcNuOiudh8Rhf3IrrIVHx/I+SP729tbJ+k4r1PC4/H+SeP50T+NM+5s4eVuNlJuvEy4ytkJcZWSEvM6ZR"
        "/FuZl4l2XsnLjKG/E3mZ+QYvk8l4mRMNXiZbS15m1Ad4WIOXadpFi5f57CrxMt9GXubcKvEyF+vMyxxcZV7mgEdeZj93bt89L3NI"
        "4GX2NXiZrNK5//4V8jKHEC8nvdM54sE68zIH6sTL7GvwMt2Mv2de5pDAy5xT8DJzDV4mWwkvM1dnXiZs+Kp5mScVej/kg/Gbc8nL"
        "/E0f6fn25mVOCLzM/DrhZd7N2cG142Xma+RlfmdF5+js8zkJV+cZbF7m3vedeqsfvylfI7/pdSbLm+zzpyOYH/yAjycbfNIGn5Q1"
        "+KSrxyd9TiO71uCTOvmkBzVnfh33tSKf9CsKPml+aSV2Vs3L/B48t2JeZl7By/yWu7jEOpfYWzGfvP15Ifk15oXkG7wQ1uCF3P68"
        "kInKvJCIV15I/kPCC8mtDi8kLPBChP2T6ryQufrwQiK4TzCi2pf3ygs5BH7aNS/kSY3D+0ReCPF5iRdyepV5Iad5u14zL4Ti08Or"
        "xQvJ1cgLybvjhaDeOw575YXkuXwlq6+QF3J6tXghiDe9uj55IWv3nY25xnc2WOM7G43vbIjf2citk+9s/JmUl1X+nY1nOb//0/ud"
        "jfOs0jkl9Xc2XrbmhbvvbDx706mHxnc2Vvs7G/38OrC+s/Hpm9CfTuxPbd/ZqB8vc6LOvMz7PPIy71lnvMykR15mq4KXObHGvEzm"
        "sR/vrZCX+QOPvMzrCl7mOx55mf9a5M/fXS0594PKf/8lJI97NDkuGqRz5Fa/i3KcTrKfVJTigvC8HadF5e1X0GPRDT9Ude7Vh/zQ"
        "LhU/dNElH/SQ4j08/17JB0WcSTzvVMYHFfhT5bgF5K82L/Rhbj+wOi+0WFKNG5/fFqvgzvVpJ1OhnYq80Bw+9xJUWLxQWCZnVHqz"
        "+YY/hvdV5QFtU/CALgs8IG/z2I6HfJy/T2nXUU4IHDpGvm/Z2cr8uI08X3T81shJ+1uZs9cV6+Z4xfVhnX+n+mTleV/A32M6GUL+"
        "0Stkt2hcv2HhaJX5tRul/NrV1pd13l2RlxOeYNujS8I+zY2q8tzg7OVDXLvpVv6cUDlvFPKqwi5+f13NGwX+mcUb3euWNyofd+v3"
        "xqqO84jLcb5jVcZZzRvleWwUt4n6tPijFm+0mcO5dOTrUZntuWTxAt3xSC8Cj/TNReS9DaH+spa/MHmkEd7fFEYFvY9WXo82j/c3"
        "1rWdqtTOdSmf9AFGeZQTR01vIj4p8Bg70g946/fIre03xY+U5+nTl3h+6S7V/CF+KQQwlMdSnnsx4JJf+shGPDd0CfkqC5Z9y3J5"
        "FOR9FCdZ/NIhfn4G2b9Av96k/UiI3+1zBpPC32Gc7HUQxvu2CPU0ru1CPeE3oID0MCvL42Hf5C+WnPar3A9+DcalCRJv/TjGjcPl"
        "vNMbrvieADSkcz/Efn5F8d5Jz3zTYi1807LvcBDf9Nse+aYv83xT6zsc3vyeel28S/yQJSbNl34b9Kqrfmd1zt3vrHYfgH6qfk/S"
        "7e+sRvj3KPmBx4kX+BnOjwbZE6xyftjH91eVP1jnmOqUP7htZwrx3OEY53cyZ+Xtk5+kc4PV8gr7d0CL+Dug2yuOG8UtFn9A0Iub"
        "8yw15Uln3eVJ6TeLVX4P1F07+uRl+Tk/zLs6khq3j1hud/zSfPfASHRphfn/ktMOe3/ez+E9V6x9rvc/cNOO7PsAThw8yP73AydO"
        "ncXvvOitfB5Oea/RTkTzhqPEMJ5wtrNW+Imdp+RrxE3yDdzkQ4WbLH1IcJN3bhPcJH+LcJPCusZN3H6Ha+3xk7ka8ZMFxE8WbxF+"
        "8uw6xU/mBPxksQp+srCq+EkqPIh6e2aVcJMnbxPchL4D8qsCbrKgwE0eX+e4yeIKcZOdVXCThSq4yQ4BN1msC25inxMJYv1WvKbv"
        "cyUZj3u0V8E9/mqJwwEUuEf59xV21wkHgQ9NpGcIB/kDlP8dhd+YXWM85J894iHjtwgP+SL3HS5VPE/2K64NcrhBKvLLUvzAOn/a"
        "usbxdE7EEfB82BFF+89729/uTX5CihvoM6AvC/cZ5ddl9rVVxg1ec4kb5KrgBq+5xQ0uyXGDGcQNEknOrpTHb3k5vob9Se8ifC0m"
        "1zfiFuQnovfJ17eFr4W84ms831+Je2AcQPHAgXRihbhHbJVwj+CSm3aq4x6An/w/NU8q5w=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 15744],
    "maps": (
        "control 10 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 2"
        "2 owners 127 tally 97 scratch 7 pattern 72 control 1055 control 29 events 12 control 12 control 119 "
        "rows 18 blank 12 rows 7 rows 6 control 92"
    ),
    "constants": (
        "ONLY_FAILED 4 STOP_AFTER 14 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL "
        "14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPED 27 MATCH 59 PATTERN_LENGTH 63 COLLECT_EVENTS "
        "15 HOST_LEVEL 5 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14"
        " UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_T"
        "ASK_OWN_CRED 5 ONLY_ERRORS 12 BY 7 HOST_LEVEL 34 CASTS 18 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 15 FS"
        "_ROOT 9 TYPE_OF_TASK_FS 32 FS_ROOT 5 FS_PWD 13 TYPE_OF_TASK_FILES 5 TYPE_OF_FILES_FDT 4 TYPE_OF_FDT_"
        "MAX_FDS 7 TYPE_OF_FDT_FD 11 TASK_GROUP_LEADER 9 TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PIDNS_INO 18 PI"
        "D_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TASK_F"
        "ILES 8 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT 8 TY"
        "PE_OF_VFSMOUNT_ROOT 8 PATH_DENTRY 25 PATH_MNT 12 VFSMOUNT_ROOT 11 MOUNT_VFSMOUNT 43 MOUNT_PARENT 3 M"
        "OUNT_MOUNTPOINT 3 VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_VFSMOUNT"
        "_ROOT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_DENTRY_PARENT 3 TYPE_OF_QSTR_NAME 3 TYPE_O"
        "F_ANY_BYTES 3 MAX_EVENTS 251 CASTS 62 TYPE_OF_TASK_OWN_CRED 4 CASTS 22 TYPE_OF_TASK_COMM 3 COLLECT_S"
        "TACKS 110 STATISTICS 16 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 37 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 135 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 300 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TA"
        "SK_PID 54 TASK_TGID 1 TASK_COMM 19 TASK_COMM 3 TASK_FS 80 TASK_FILES 22 FILES_FDT 7 FDT_MAX_FDS 5 FD"
        "T_FD 11 PATH_DENTRY 220 PATH_MNT 8 VFSMOUNT_ROOT 6 PATH_DENTRY 6 PATH_MNT 5 MOUNT_PARENT 219 MOUNT_M"
        "OUNTPOINT 5 VFSMOUNT_ROOT 9 DENTRY_PARENT 7 QSTR_NAME 7 ANY_BYTES 5 ANY_BYTES 28 ANY_BYTES 15 ANY_BY"
        "TES 14 TASK_OWN_CRED 125 CRED_UID 1 TASK_COMM 24 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 28 bpf_rdonly_cast 139 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 482 bpf_rdonly_cast 75 bpf_rdonly_cast 83 bpf_rdonly_cast 22 bpf_rdonly_cast 4 bpf_rdonly_cast 8 "
        "bpf_rdonly_cast 11 bpf_rdonly_cast 220 bpf_rdonly_cast 8 bpf_rdonly_cast 6 bpf_rdonly_cast 6 bpf_rdo"
        "nly_cast 5 bpf_rdonly_cast 219 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_rdonly_cast"
        " 7 bpf_rdonly_cast 4 bpf_rdonly_cast 183 bpf_rdonly_cast 25"
    ),
    "linked": "keep_stack 1889",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15744, 4512],
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
    "type": "tracepoint", "code": [20256, 15696],
    "maps": (
        "control 10 owners 88 owners 19 owners 36 owner_levels 20 owners 43 owners 48 owner_levels 8 owners 2"
        "2 owners 95 tally 124 scratch 7 pattern 72 control 1054 control 29 events 12 control 12 control 119 "
        "rows 18 blank 12 rows 7 rows 6 control 92"
    ),
    "constants": (
        "ONLY_FAILED 4 STOP_AFTER 14 OWNER_BY_MOUNT 12 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK 8 CASTS 26 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 WANTS_PID"
        " 92 CASTS 3 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 TYPED 27 MATCH 59 PATTERN_LENGTH 63 COLLECT_EVENTS 15 HOST_LEVEL "
        "5 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PID"
        "NS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 33 TYPE_OF_TASK_OWN_CRED 5"
        " ONLY_ERRORS 12 BY 6 HOST_LEVEL 35 CASTS 18 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 15 FS_ROOT 9 TYPE_O"
        "F_TASK_FS 25 FS_ROOT 5 FS_PWD 13 TYPE_OF_TASK_FILES 12 TYPE_OF_FILES_FDT 4 TYPE_OF_FDT_MAX_FDS 7 TYP"
        "E_OF_FDT_FD 11 TASK_FILES 6 FILES_FDT 9 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 "
        "TYPE_OF_PATH_MNT 8 TYPE_OF_VFSMOUNT_ROOT 8 PATH_DENTRY 25 PATH_MNT 12 VFSMOUNT_ROOT 11 MOUNT_VFSMOUN"
        "T 43 MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOI"
        "NT 3 TYPE_OF_VFSMOUNT_ROOT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_DENTRY_PARENT 3 TYPE_"
        "OF_QSTR_NAME 3 TYPE_OF_ANY_BYTES 3 TASK_GROUP_LEADER 218 TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PIDNS_"
        "INO 18 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR"
        " 10 MAX_EVENTS 44 CASTS 62 TYPE_OF_TASK_OWN_CRED 4 CASTS 22 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 110 S"
        "TATISTICS 16 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_NSPROXY 37 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 1 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 247 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 183 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TA"
        "SK_PID 54 TASK_TGID 1 TASK_COMM 19 TASK_COMM 3 TASK_FS 73 TASK_FILES 29 FILES_FDT 7 FDT_MAX_FDS 5 FD"
        "T_FD 11 PATH_DENTRY 70 PATH_MNT 8 VFSMOUNT_ROOT 6 PATH_DENTRY 6 PATH_MNT 5 MOUNT_PARENT 219 MOUNT_MO"
        "UNTPOINT 5 VFSMOUNT_ROOT 9 DENTRY_PARENT 7 QSTR_NAME 7 ANY_BYTES 5 ANY_BYTES 28 ANY_BYTES 15 ANY_BYT"
        "ES 14 TASK_OWN_CRED 274 CRED_UID 1 TASK_COMM 24 TASK_COMM 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 28 bpf_rdonly_cast 139 bpf_rdonly_cast 312 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 365 bpf_rdonly_cast 75 bpf_rdonly_cast 76 bpf_rdonly_cast 29 bpf_rdonly_cast 4 bpf_rdonly_cast 8 "
        "bpf_rdonly_cast 11 bpf_rdonly_cast 70 bpf_rdonly_cast 8 bpf_rdonly_cast 6 bpf_rdonly_cast 6 bpf_rdon"
        "ly_cast 5 bpf_rdonly_cast 219 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 7 bpf_rdonly_cast "
        "7 bpf_rdonly_cast 4 bpf_rdonly_cast 332 bpf_rdonly_cast 25"
    ),
    "linked": "keep_stack 1883",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [35952, 4344],
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
    "source_sha256": "3ad74109e13ee437ca05f7c2b19903b1432b4c63e3ac4fa12b45e4491dae52ae",
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
        "eNrtXXtwXNdZv3cfWsl1smuZtXZtRKS6cRwnam0TGsXkoTSQijTTKC0aG6bG2izBj8EdyUlt32xb7LRxFaeAZbeJajJgScFe0Zbs"
        "dJjR8uispwNjlxlmNPwB6bgMgQGaQEoMlCDPJFp07/f77t5z9pzde6WVbMfyP0f37L3n8Z3vfK9zvp9Lawznn5VNOOWUSc/Zta+V"
        "7TIVMoR/yRC98GQ4bpTn/uW2XSzT+2/Q+6vE90vjVMbm2nlj7v3n5v62W0gaMeoX/SXNqKHuL4L3ep2yq5VemMLvX0eZ23fG6T+3"
        "YpjKTSec8jn+fUWexmdK7ZufMdT1cep3jL6zMC8uM6BbaTeVu+em0zFXHkIptXfksTb6Y6qZylSL2N+5Jnovatxv8LjX2++Fxffi"
        "eJ5q4nkT3UtjoLNJdJ6aI1Mz2hly5oH1kdtb3dh2sjXaiXjakemTOYfvLKp4LA26EJscSTWL/UUNIkD7yP9SP03EV6UM1sPEeqBM"
        "mrc48ygNYbx4b9dR5veg/BsCX6acst/8zzKNq5XGNfTP9F0zxnVUN66VNC6MJ473do00dlzML9l9P9TsgyE1v6dQYlwW1kX+Prd2"
        "mtbvJXrmffDqS/J6/bnP9bpJuV7WOPWzq7NR9Pmxhh5qecTryHKlBL6cwnssP3NrCyQXN71ed3yvC+O7j+TLMXV7GTxPRViujRLd"
        "nwAdQ0S/CyiZrhdQ7u/cQt89UiQ5efw82o0I6+C+37oOfHFe5Iu0KM/qr/szPveDtO5HF3fdrTOjAl1lOh5CaU1g/q8Q3dpbaeLW"
        "Voxvo+Hyta0XYxHM82Pq9vpD3y877Z6hde03PgN6vejyV5/9PfbtVAzj2ws6t4DOe2vvR5f+mU/S+GIY11Ad+kP+xIcWed/V+P6H"
        "nu9zK4juSeMA0QP6xxqj+kw6Avqtg/z9zWBy5ujSyJlYC/EH81MsjPFtUY+v3zSdMmp8mvobMZT71BoHHT6olgP7Wz9BfLGN+uV2"
        "7PHm7GfwVzL2H/T7YfBZM/jssGh3RI0fwN4qgM/Ogo/D+J3kWL9h4vnnDe/7vN9s+WrTg+nZ3vmXs6Lcm9bI51eUfN8/p0+JL6gf"
        "qzUBu432a2kC6xUmuWvLUbZv7Cna5pxDf5T9xi+RPB77F8zzFuq3SRpP00mh30xbRKk/WL+y/mD717UryXwwum4bdu1Ku6Xtc+Xl"
        "uXfjB8Gnawy1fsqI+ikj0ZH7y6xS85s1Drp9MIH1OGSo1iNqPI31/SvN+rwwq6qvGq9nPd7wtR4rBD5MxWS7MIb+v1N25HCd/W/v"
        "r2bnu8/Neum3a4j3fVD9rbML984Kdn0V/zxC350D/1jgH539764HySVXDy/UDzju0w/I03vWoYSSPyp+pKa/L+nH6/UTWE5lxqmd"
        "rs5baR1bsC9asC9eRLvHRLuE51PVf7Yx9Moe9+fvZCZrj8NvO7KfmcH4mO7tFsvb55X70jpLfnIS9h7rOdk+2dm5ela5jj71H9vF"
        "yeYVs/W+e837nauHwrOyPPtjjz0k+88sV/tbQu77v2+/z3x5+ogrd1/12Hkx6B8rPOja1XYLpZ+DHP4QNTA15w68bL9n7qHxp8Xf"
        "S/dgHOEB7GfUQ6/nfpXsTHs9HwzR7zYrlFrF/dzftNLpv7KfZrC+l8ve/a7ikxTmN+isK/bnGH1vyztnv5iwpzYNor3D1N5Qpb0T"
        "7M/M/V06ZQjztds/4JHLTF+WpxdQ/yTsAJ7HU+nKPJ3+1xbVckIjF/3bXQ+Bjnc5I3Dbb1uJMoLSQ3fTfm6uPM+1mTlA7223+cPu"
        "D/s2vp7KIdj9maewbqGbjE1G5bvsbdQeP9vjNJ36COoxrttWunS3+ZD5Qd6PydBBk/b1Ww6dtocxrq9hXHdhXA+BPnhORp42OW73"
        "gL2vtzb5GhfXR40W1NN8bg21Of3yc/X3K6X6lUJ99jbW0/8krL9sF0ShR2Pgl6TZ4vzBfhfzJcvhEvzh+E+BDr+A8mdhVz70DvTw"
        "4fecffGHF5XyMfcM2ce503sgJ/9CKW/6W+D/TZJcSbY8YpJ8JTmUgdzKSPFBjgNGjW8IcT7273LPqPVEbgXJbdb/fvWWtr1tO8oC"
        "/eq1d5bayWrak7/Pbesre/VbnfjfnDzoBd17yqzfOzx+Lus5jrN0pbug37sh5/CdR845dsEatX/M9To76qrbC/na9oIsN+u1Z431"
        "llX2L9tV7SAQ05flj5XvRjx9AHQmPrQmRP5hPgvKR6Us6+++uvwo0Ad07krfSe8/z+3Mkw/q7L+Grf8zjVl/v+1o1/2ctO4x9TlG"
        "aZTpSuvP8ovlHMu/5xyZZtsdkJ+hHtEf5rjhBNmb2a2/TPM40CfEDbMHHqX6VjrvSbY8rFy30gDaO3dCsGfr+cOu/5tgOXyvEE9i"
        "+2QK+uvJqLgvUhHJ7uT4XcQU9mXpYCUeeCJc7aeWyH02ts+1l3D0NH2YwTiyH8V7sC9sff/23Pomw18IC/GvV4je2bu+FpbbfdV+"
        "P3Io7I1jsf1n+73O+59GP5544L2IK9n2wq4tHA/DuraOhr3v2+2ds/sx94WF+cOO2A468niToTvDan36DfAL9KnZGaZ+oU8xfjm+"
        "9Rjspdymi9DvPx3m9Y57+IPHZU2CXmmKt2ZbdtSMnybNFYH4KpcmxrSXu1mo3wN+iwhxPHvfDoC/Emgv4ewTssuz93zVHZ83TpZN"
        "Dwvxz2z6y3gexfMRPMPOTx/G80U8DyrnbY2z3fNtZ8ZDnRzP+WbIAN98xH4OT4aovemyVw/3m12CXeOej8jyVbLz2W/XyVfWE1Vy"
        "VlqXuMQP1uSoYE8w3VkO2t+/LMQf2X/+B196rWpcr7wBPvwZpTy5hHOCS6kO9LPhXa89mgx9e5bq17/L7d7s8YtZ7kaNx8u++DKi"
        "0XsPMp9Tv/yddRb0agK94CezH2LrI4FeW5leUWVcNP4w+3Gn4L+8rdxP8j7S/X4B4+L9vD8zTHZ3U7B4aHXcc1QZB7mv9fOmLzqH"
        "WZ98T7TrJfuy2q4fnZddz/oot0ln3w8Hs+9hB9aL21Xb+YOCfcj+sWyH5E4Xfdn1vG9zpw8LcqUrvVUjp7HPIQdlu8+axLg059bx"
        "dEA/4NQ14gecmq8fcFFpD3LcgdejfaNoz/D7Lr3z7HeNwh8Q+U2mZ116Tar5j/181mNB/QNrnPioqzUdqsUndfmjXjx5ifmC3+N1"
        "CDIebztR4x2zVnzet19X71zBZzsXIBf2v/Q30Efgi5jo9wTxz9R8oZb3Xa7+/25j/MEJka95P/C+kfeh/RwOIrcxn6R5Tq1/17D+"
        "nTC89lrS3EDvN6v1WulZtV62zsEPaEso42Lu9yc19nEbnYtZQylfdkCurQN8INopuvHl2jb6GkfJE+fs8Ogdb33KqWd76wG1nsD8"
        "q+j4pfnFDWT65k6D/2Q6n5pf+1X01+zXwPLbbV9cr/ieYO0x3bjd+F6W/9z+xmDtnRLb855zePWZt95Z97WIb7j9bhb9rbZuUf+2"
        "3evqic1KO6Wgjjev7dPU92jqN2vqRzX1hzX1g5r6Xk39GU39Rk39EU39gKZ+B/ZZ0qWrLRr24z5HvEWMQ2RPEv0znfcK5wTZVnrO"
        "HUi4982cc5WjuvP/mNK/dvtpHRbiTKxvo8b3Ec/CvbCP4p7JFuLPnWvCeMZ+27oZ/uWU4IfzvY+dazYK55gW38tG/OwW93kafvb9"
        "yn1gTYhx97r7luOAu/8R3/eIcft53jOuxIsSwjziiB/mDoAunSmhfWticzC/ZYz97Q8TP9zTLdHpwxo69c6TTn/mlLe2/Gm5bKra"
        "PSO0a41tDDgfir/ERwzB/oka+wS9xvaLq9dgH7XvPiv687B/q/R4wPWxxgc17cBfa2X/d0Tq/4hmnCOg4wmHjnyuULl/NyB+12RI"
        "898h/F6CHWHB/+RzdzteW56ddWIqc8Usxz1KtB0N22qy9/2uBK+XSP/cloofeGTun/23Xe7C91NhPnemOCGfh38FJbd7CDFBW87E"
        "mqJOVCYcMo2PeH63OTe+mem4i+i4vnI/yokn4veciXPQsGaeD0nz21x/Hi3O/aofVfWbEPpNNLzfVU6/lG/CdpfVwf2lhPW12xH6"
        "2yr111GJAwn9dVT6Szv9/XUl7mCKcbynPPcb+D5D1OiiOPQW0i/Z1cPKe5gc55P1xf5W6APco86s6obcUN+DSMZWBbr3wPdikk0v"
        "X/HGHS+t6XXKrrbKfQybTnY98dmLV7z6c+dQ5f6MHdHLNfXVjGNa48O4L9ijtCe71n9AiHdWz/PYlWD3O45cgZ1geuWY/V6PI3+L"
        "lfsRYeLfPkX7U7gXOIV72nb7zyruGyYNjH9PQjP+zwYc/x6M/z2BrkzHS6096K8Z6/PEFW8cOLcCdsMElfbpTodH31mTe8qi/fJK"
        "mM7bzlSd25x1zm3oggT7Md7fbSE15d7nvFk6n/mA+vzgTL7meZzu/mvlPM40hPMb7JfsyLdoHma+ah7j9r2sST63SAvrVNFzxTCV"
        "harvQ853rcr5uPP0e4/X7Y/6qToHwjj4HIjnZ+8/+wv5HMi+92uTJBnbIJxD8ne5zmKEygLKPMozKEdRnkA5jPIIysMoB1HuQTmA"
        "cgfKPpS9KHtQdqPcjHIjyg6UKZQJlM0oDZQztC6dl1G+gfJ1lK+hnEZ5EeX5MNPtfLj6vhrLcXm/WmN8XtwaTL669xIvzwjyta0X"
        "+/cE4oySnG1jOfvmjCBnOyU5G+tTj+eJynyccWCfJlsigvy4lBLPw6NGm7GQ+5vuuTryR3TjYjvAK0dDAeYhjz/Z8phmH96kvE/A"
        "+ii3aabsvc+a3fQT5KVeFu6t6OIFvI+TiPNU93+PUg649h/yYqc89LD/3B2mc/SoQfJzexTn71FiqNKDhnD/b3cE8fhfhF0YxTPu"
        "tfVHoxU7CP7qXPFbydAKt3+7PmrgftoIEfa+LVdo3pCzl+5JGf+Fe632eNoTdK9wKspy+N9d+yjsPK9y7xU4449g/J3S+BFPK30I"
        "44+I5wv9kWaBLy+lmx29LdPb7jfk7Kdnad+0UFylMq8OzOsdaV4dNK8Iz+vNMq8HzetHZYHv0lz/OXFfp1LS/nkd+n5wpt4+EvMB"
        "9s0I8iDB8mC30F8O7evzA5rU55um+nwzynkS7vhn1HFsxbnjjDJuTt9X9GVc3X4Nusz4yf+u2nfQkyHkf3fq8r8vSvneBU1eyhOa"
        "fkQ/WJvvjXjmbuRFcX5UVb435JkbH66Kd5G/U8n7flA4N66f9z1T1q2bGE+YqZP33Zh2sjXaqZn3ncd3uL/n5n3TNj+io1slr/T/"
        "3HtWtfP81mvy/F6T8vyC8XHFLggJcfV+8y2MkwR3+1Hkg7fguxHdOG8W88FHlmacfL6ZPf6WZt8cqLk/3PwyKT9Yt34l5Oscwn2O"
        "V19kucXr+j03fls7X/hmZf78YtOL47e6PHH2xyryaFo6x7xcdzyXBXn5gNBuZrV4r6o6L5z8k9JW8b6cPi+c/EA3L3yb37zw6dp5"
        "4XXX+ajPdb5pUdZZnxeeF/JUOc4v09PND3fzwlcYXjvUwn1FLnObpt28X3954hcoT3yS+K0/xvcIc66+6PPes2M//phE92O196O7"
        "Hkd/5ZqWU7XaeUuZL363YJe7+eKrOF+8neaduTvYvI8u7by9cQLKH58W88e36viH88fJgGE/gv2MCxGf+eMfuxn3ynDfc+15V77l"
        "hPgj+Q1sJ7n543tE/owaf494Fd/bJf+O6RA1xqTfaZ0q+yCG99ZK9byubVI93+sgAmSGKnFiMf/8T2aF+19VevD3aF1a6GDAwjmj"
        "NVSdX37ZVz4zOXqZ/E8wz9/V9DsWOJ96Zj751FU4O5xP/YOA+dQviPnULs5OML2n3xc/Br2+OGso/aXfILpaujhkwV8e/u07Db63"
        "qMw39puH3yzFO3X59wc47/6Tgh6NGo8atf3DXnG+Ov/BvcfWIP/BbzvjiM8MJQS9kz2ubp/1JN8nredXVPLEZ5AnvqHmurHd4ub/"
        "SHTxc99rXn7ScX9+UmZypk6+uL92rLHX1Pk/8Lva0ywXv6Ox+8NKf3fn0fjsAv3/Wa8cDv59WIwfuucH777npx0VDog3fhk1/sdp"
        "p3TD4OMV54mPV1zGxzOW8fFuHHy84jI+ntEIfLx8g/Hx8g3Gxyss4+MZ88HHKzQYHy8v4eMdFOMey/h4iHcUEO/4lBTvKGjw8R4N"
        "JmeueXw8il/q8fEKdfDx7jC8cc/G4ePlNfh4FM+o4OOtE+K2C8fH+wP6Pib7vUXEQ+4S7rEsHCePNngFJ+93ML9/1Yzvm1cZH+5v"
        "A8Yzvr7I+HDPC/hwfK4r28HJll+n7/Pgk2O0r/tjHzdq2Z1VeSuxan92MfO6+P60NTxPvLin9ONV4oKsofMSO4/Z8f+b4P9DH8Qt"
        "tZ+waHl9Pu1+tvN14/DbjuyvV+HEfWUd9oO/PKyquNiG1bXpm9bs5xH1fQX/+JR5CZ8yZPiRh/5x71INwr2LzxP3rjkg7l1xgbh3"
        "CZPt5dq4d9ALWty7BOKQMu5dYRn3TrjnM7qMe2csBe7dC8u4d4YX9+4Li4R7lwHuXfE6wb3rW2Tcu96AuHc9oHt3QNw7xmPrXsa9"
        "M2rhXfTME/duAHHyHRLuXV+Dce96G4R7172Me+dn3QPj3u2QcO+KPnHv8u9r3LuF493BD54AnaCv9Lh3nw+Ie3dwiXDv9vrEvbtD"
        "g3t3P3BpOK+qA7h3xYC4d+tuMNy7UQn3rtAg3LtvSbh3fyTh3uUl3LsB5JlvEOyaq497V5gn7t3Hfek1Pe5dm1KeVOPe3fGuL/4K"
        "jF9XmCd+Hdnpevy6CPwQ4vMKXt+LwOtbpcHrK4Iu28p+4iz+ce/+m75bMO5dQYN792/+9r+Le3en2n583+NIFa4yjlRhGUfKuB5w"
        "pArLOFLGjYgjVdDgSI3OE0eqGBC3qTsgjtSZBuFI6fCr8g3CkdpRE09LiyMVE+367IE6OFInFwtHagDj/DWKnwXGkXrU9Nq11ThS"
        "BQlHqhgQR6p3gThS3YuEI1VcGhypu/3iSPUEoxNwTtv3AkcqpsORyjcGR4rvp2hxpM40GEequDQ4UtBj7XuBIxVjHKm8hCO1ow6O"
        "VN/i4kiB/ss4Uss4UnRPqUvI86+PD15YJHzw0SXCBz8sxNH1+OCDAfHBh4X4S1d6i+Z8fFCNC57HeFKa+EJKbW8G+X8Mg/i1Qc81"
        "Kvc5LtYcV9B2dfRn+dx+sh4u+IDgl1oTo4uMC354nrjgw8Drebomn1y/uOADC8QFf5zsoMB4dwN18O5GG4x3Nx4Q7+7lq4x399WA"
        "eHHH6uDdjS4x3t3TAcf/2YB4d3uuM7y7Yh28u+L7BO+uuIx3Z9yIeHfvzBPv7u1lvDujEXh3+WW8O+NGwrsbXiK8u5xPvLuDAfHu"
        "BjV4d/tnRP6l9q3VYnyQccScOIUZDJcu4dHb3M7VwqOrn1ddD4euuIxDd13h0M2695+ubRy6Nw2WL9c3Dl1xiXDoSu75z7WIQ+c3"
        "L/vq49EV5olHB7sfOBqLj0f3RZ/rvdR4dAUJj+5iHTy684uKR9cfGwDdpHzshuHQfeqallP+cejOw694XLCXK3ExGYfuE8HmveQ4"
        "dBcXiENHBzZ6HLrzdXDoNuL8YlqIfy8Uh47n3R+Lon4dnjlfO41nvtdF/qYeR+67s147SYcjJ9/36W9GXvaCceVup/GdZVy538b4"
        "39TojXNXGV/u7wLmY48sEb7cl4W8bJ09z/IraZJcZBy2/uaHlXFi95x89VW2p/MyLhviCftmfJ931fLLutJ0v0TGYbPOEr1cHL1j"
        "4r7MnV5kHLbTPnHY8nVw2E77xWGbVuejnAUOWyotyBXf8VfMJwO523V7Qk1v4MCxnohvMWrem8w0SfHquniFplFb3gFHDnYA2wM7"
        "M6kF4sglFglHLjrrp536OHKER/f/KvmRPQ=="
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

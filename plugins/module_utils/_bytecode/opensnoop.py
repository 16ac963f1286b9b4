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
    "type": "raw_tracepoint", "code": [15048, 4640],
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
    "type": "tracepoint", "code": [19688, 15016],
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
        "eNrtXH1wVNd1v29X+yEV2EV4lxWughQHGeSoBUJSl5QGJ01NnQ+rTrcwGTNos/FY0DCDcA16bKaVoHaFpk3BJKC6boLE15LJFE0/"
        "RhpnJrvTTIv6R2bUdMahJXVpJ5lix8nQjJsu2NZW751z3nv37r373tOuhHCkf67e3ffuxznnnnvuOff89FScGX8TQbNg2a3XykaZ"
        "CjDuLxHQzPKp6FpWnv3LrZkqw/s34P2V/PuFMSgjs+3cmH3/udn/jRYKYWwvnDRLPYPP2n1mmYoI/UZ+Acan4fjW3HTt76ajvwSD"
        "ieha1Cy39UWEfgPmG7kjZ812Qwzee87833gPv4tDOxPY31ewpO/0TBzfe8t8zg2fKFM75nNTHsatCfPTnmTy+hiMcxS+03G+VGZW"
        "47z7oXx6dphts+VhLIX2Bh5PwT8TSP9UI9/fJSDLQIj9ujX/B4z3gvx7MXyeiND8gR+FUaS/BvSfmCVXFNvpM+eBfBPbW1XfdrJV"
        "2mlwtCPSJ5PH745DxeMtSBdg/0AqzPcXYlDRevJ/oZ8Iyncf8kNDfmCZ0Naa8ygM4njxvT2ZWuUaGJvWfoLy2wzjGvwv+C6M48qo"
        "xrUMxoXjieF7e07Wd1wkL9kj31esgz65vCcZt151lGPx+9yaaY5/hxthfleOC/wa/KZHfi0Hupzk+aWPQT972utFnx8r6BFiMj1M"
        "fCS9Qvp0At8jPZlbMw76udOffk6wbaBfnpa3l8HniQbSayNA94NIxwDQ7yqWRNerWO5v3wTfPTYJenJfEdtt4Phgvd98P8pFUSoX"
        "E1Gcz16B73sFvmeOwHyjyPdBj3wfnF++62dHOLqKdDyMpX4O538e6NbaDBPXN+P4Opgl18b+HGnAeX5U3l468E9ls92zwNc0exLp"
        "ddqSr27j+0aBzmeQzhGk85nq69HWk5/2R/++haF/te+/7/g+1wR0T7CDnL2kj0J9JtWA9AN5be37ArTTiPM96TJfXNexk/M7X4P+"
        "hnyQPEWCOL5N8vGlNc0sQ+wz0J/AN1qn+hjS4b1yPbC/+RMgF1uhX2rHGG/OeI6Qvfcj+P0QylkY5QyfJxppXf8r6I+mcZSziyjH"
        "Qfwd9Fiaafj8YeZ8n9aboV8NehA9W9u/PcPrvWmFfj4vlfv07H4KcgH96M1xtNtgARXOIb+CoHcNPUr2jWHKGWrXpD+WafZboI9H"
        "f4DzXKuwk1/g+s0kG6T7B+2vtH/ommBXgvnAujqGgI9hsJt2zpa3Zt+N4b4QW83k+1Mfvz9lBDpSf5mVcnnTx5Bu740jPw4zGT9C"
        "7PeRv/+g4M/wjKy+YrwOftz0xI8m3o6OiHZhBPv/67Kph13sL2N9RWE+M879fU8frXu/+7fKLuyd4ez6Cvl5DL7Lo/wcR/lR2f8W"
        "P0AvET1qPgfs83gOuAjv6UNxqXxUnBfF/rLq8TrPCaS3M2PQTlf7OuBjI66LRlwXuA/S+iB60Hwq+n+mPvTK7vN23slcrj4Or+2I"
        "58wMjo/o3nqc9O1x6brUL4LfIIH2Hu1zon2yu715ppZzP9kticbGGbfvrkn3+cCMaG//lfEctZ+/ajxr9vMV4/mo3a65zwYPWPay"
        "sTILH0T9+j74cGLWzH/JeE/rhXGt5n8v/ArK0WeHQN6DPTCvKP6+ybb/HwkY9MXxz/5usLrQzK/XdHSZOQ57vZSQf7fKzvUsk4MU"
        "zvOAyTdcf6PwvaHPzPWgIR07+7G9gbKTjkZ7Q2Y92AHmuWW2rvCMTceDDr1L9CV9eRXrn2IN3Lz0MWjvGcd8zXGsGZHrA+E8r19C"
        "P04e/DaJ8CeZP3vr40Df8IdMulvjugD8yCbALsgmGrB08EUznqP282zbmSfgvZ2GHBn94rqNPQBlH9r9mc8gXwPLWSezv8uug/bo"
        "2RivZtY3YD3SY90yiy+GvJK8iOsxEfg9Ddb1G+Z8dgZhXPp5oHtsC47rY0gnfE40vKmR//AjxrreHPY0LqoP4X6beQLmsy6Qgn6R"
        "rlRf2c4yoX4ZV59dR/v1DU4+RPsghPtpBOUpoYFBb52/0I4mfVzAc3HsPqTHb2D5AbQvP/Yz3I8PveP0H1baL9+C8USFc9WLB8DO"
        "jTYyuX7F9a9NabAuwN7L4Dkis4FZ+xfY9V/h/H2WP6GR+vO/f8r2L1U7ua27ePq5tXcJ2skq2hO/z23tLjv3ORc/ICO/dm64t8yq"
        "7Hfkb+lKdeE+34P6EL9z6EPTPlgtPydTvcqeuut2w8XqdoOoV93a00enyjI7mOyr1qTG+bNID+kXgb65TqTzOZSbLC+nfuWH9h19"
        "tNtVDjm6IH1pvXWlHmI18X+x2Yv5+tiLSn6jPdqKBCF9Q3qJ/HhEX30U+E5+eYrP5MIP8+felbz/JNsB+3j29A7OP5g9DYo5m9yu"
        "iL98WKFfQZ8WekS74QBn17r5ba1zcJz2mU3cejLsQg395pop79DPU2j3kT+94nxP9DqPfr2AbWeCvoV2Cln73DsUrNxnyI417I+4"
        "I/6XeYTaAXs0i3JFcbHcMPqDHd9rznlFKZ64Wau2v+U+C3Zj7kg/7nc9Cj61yfe59XxcjOJfIfaLGvEhJuEf8dey3y6j/dbyOyAv"
        "jd1V/Z0JrckX/3Mtu4APDNaxXd+D4wV5onOosc52oX6MY3txc/5Ar+yGP7LG5/RrZVsGcJ2M4Hy+iPKCfNzbj7+j3d5yAJ9P4HOv"
        "gv7vDzr9830rqX5DkKF/45dNfj8YdNo7lr0RIf0L9Etrfyu3PwQ5ifVX14eFYza9Ob0o8CWG9m6uE/UU+huJX6SvjO9e4vyEdM79"
        "tuZl/1GNJ8QucueVCVwv19FOu97Shv1sfNtJNzH+WmFXNYG+JH+NZzvtSJ3sNNTv2SNe7bQd0P4puZ1G9hjpFfF8YtllUeIn7Odd"
        "zV1SO1q5T7co9ukWedy7Yn88Vad9+kiN9tkpf+2Idi7558kOsOyyKK9Xab+ZsNaxYJ/5je8LclM4Re3umJt9NkZysLs2vrvZZ6cW"
        "1j6j94j+fsbjbCfEtnL3WBKBX5oBfTP2FumbFQ5/WohNz3jx++uK87RS334O9S2uZ2M+nL7dTPo2JPW7kx2diLyKfopPabWMk36/"
        "iuMje2B/5rtgb0T8xT8q4xxDUr/ntuZ/9DbuIPFjrcbxCdcnrWPaV/XLBzi7UL8A9oJ+CfZ7st/2PItymHzJ7CH7/Ajs7/kRLm63"
        "E9ePfon8uUmFfbBCbkefzeN3kapxqsJO4b7Ds2R3T5XldjTaS47vYrLvkA7Z8FlzfjtD9v7L+UtDGmcHZTvOA106/gTsmY48luNB"
        "cX/6NYx/Gn6vPST3HSeCIh0DJh2aFfRr8hXHyyVhPBX2ZBLGZ9HH4Y81vqiwJ5E+O6Pgn0xEH+T9FMnxBuwPy7NYjmB5AsshLAew"
        "7MfyAJa9WPZguQvLbix3YLkdy4ex3IjleizbsExhGccyiiXDsgT8St7C8iaWN7C8huU0llNYFrGcDNK9KuM/oiP5sckfaNDxGQcd"
        "af+j8xOd63JHSmXuvNr5JpToj9dHUS/j/Ujb3zLXe5f/fcdpb15PRuF8OXYW98mg1Y9xfjB+Rz/pHacfdHd7QDiHwwK8rjOp31y/"
        "NMTdExLHlQ7XNr8E3jOpeB/7I//5BN6LeQ7c7Mr3K+n2PU2+Phuk+yytywSb1pjDrrfpzhTr/W/uOOlg0H+7ZH9PBHk/mTGvIOqd"
        "j5g8Ab1Lei0dAj1beIRx/v6nG3D//TjuGyF8vo/0X6jinsRs8YeJYJPVv1FP92b1DBy0t7XfBn6jXr7ekWL/4/BrtMYhjkB+iRB7"
        "vUz3aoLmM3y4E/mVbohw8S5r/EEcL8YbDtN80J6i70Q6G+MOmPL+nLAeNuJ4jt6B+bThfP5PmE8bzKeB5oPjb6D5VPefefZXusXL"
        "PbZDdsz+vS/juf+mcC+ztji5bW/L7Zou67z89ernJ69xhXM3yzK/uT46JPU3Gs9BP+dXnE9C+7KLvXmC818ktFbpeZPsN7IPKu7f"
        "oB0/u2/B942K719Q+JGSKc6+cetvdr/01C7Z5RGM/5LdHmIb5XELHHfF/I/NzY8t0sXyB4n0OTW39kW6kV9JnJdXv05MJ/uM2m/z"
        "194pvj2nnZZyxKfs9tfzfr0kz5dscotlb2yU+i2HynJ/5riifpeifoeivltRf0JRv11R36OozyvqBxT1vYr6fpRrWL/GfbeyZvs1"
        "Y4KdR/Yd3VOgewkTaM/v15ZjHALj1O3AlxjxpRmeM+1buPhythmec0dB3uk+r+qeelqLSP291G+2eUAapwixZzF+jfGCX8V7iptA"
        "Xne3BPEZ18fm9ej3/DzK2xR/HxvtV/IPpQPtGA/AdXxuyJ//EOW7tYX2jQ/y/SYZ3z7Gf9ZSvoAQH/Tqd2rd+4p8Xzm3w197ln+3"
        "mTnjE6J+tee3ip9finFxrbX4XLDuQw/w7aE+bD3+rTL/Xq/8vifKR47up2I/5O/KvZDCcV0pO+MP+lg/3x7yu3XkCs63UeB7d9mX"
        "f4z8jSMXkK+4flbCelmnjZVhXWI96js6n4v3pxMBumfWU5b7T45y8fxcJ417uz95PUf8BvpkNsE6zq4a4NYt3Zem84C4Lvc3w0Ay"
        "mzai/IFeT0SaWU334axzzIO3Zec/imeS32Bb33s4vbS7T37emwgL55oUq2mcCfRPqPxyXc1wrrne24b21/LbtfUXuu2ct3XutfxJ"
        "2m3nejG+f9jk94h9DyoIcdRuSb8WfRznzqOs8l5xgq3BecVxXj8t1Tav10sw/mVcfOl6C+pzy6/ww1Jt5+5/L3H+gjj5C/6txvEH"
        "+HHH+Xt911PUz3dK/H2/G1x8UbRDE9Gw3G+ryf22dP/MnkdJfm6RxNlK0nMSfG/7/d4jtH/LlU63pOs6gedv8iOskp5bKvNpS679"
        "larm04aFfjXzDboH7zWP1s6ffRvvX00J+bPjintyn1P4Ufh9rSJ/Fu2EQi8fz3LNn21kivg/5E1fAnIMhNgj3L065T16K65UKqvk"
        "h7crSi735+vTTrZKO9XzaEvV82gVdLPzxG4z8q9Wz1t9gM+npfzQsWtC3pQ/+bbzkFDO+yiP4g0cJzjGWgd/AN+75netUOR3ze84"
        "yQ7PDr+hWDcHq64PK1+H6luqy33hNPrfKF/rNOlP4uvfwzxc8/8Eeg0uDL3I7lbl3ZJ/x9ZH04L/zJ/eTpheWrvdzCr+fkFlni3G"
        "wzbz9x/UebZw4djKs93qNc9Wzncr/9OVz8c88nn5vPBZnWeb5/L+KE4j0tPKt7XybJu484SO+Y1U5jqnrTxKb3m3VyHv9jLIWzry"
        "FNLvjLVfdDviuLTfFJ4X6P589fVo57v/7qLWU9XaecPRDtHLzs8Bh0hFHu5KysMFu6o1s8/f/AcXdv7kX6J4hn5ums/LVcknyU+A"
        "8nMfh3Fg3IbiOlcbPObnfvRRvOc1jXk7dhwzx9mZr5WddhPZS1d6eXkNsVfw3sEUh6tC9Aixr3G/pyPEtw8xvp78I6DPMn2sIh4F"
        "fqm/m3Hqqcr97i+B7o1g/+oH0T7sq8zLveUpD/RRvB/1Js4PBEbMK0qEvwTv6ap83HFv+bgb4I2KvEPUv7Gk4j6KcO8UzXD3PNyD"
        "lH97iNP/lHdr8+c7CvvimO/829Jc8m+F852df/uyz/zb/Xz+7eAcz2PK9f5jlJMePg+3Ql528PKiOjfQPcfhOp0bvLYzhvcV+uLc"
        "fpMdlrdP+yPlrbmdJ+x82xLm23ZUlXuyV2JJOV28xBfndD4a9nY+ylyuPg6v7eij1+R5FHjesv3Iw4r1GJSec3cPrpipzR8QnnHq"
        "Zf/fB6V+nhB76x0v7cjwFJz3O0Lsp++AP30J52xhcM7G54hzNr6Ec8aWcM5+fnDOxpdwzlg9cM7ydcY5yy/hnLF3I85ZXsA5O8T7"
        "W5ZwzgT8kyfk/pUKnLNPevSv3Cs4Zx/g7ln4xzl7iDn9rfXDOcsrcM7gvpKNc3Y/5y+uHefsa1K/Bu1f6fAWfM7XCe8M7hnZeGdf"
        "wvn9UDG+r99lnK/v+vQzfHmecb6GOP8CxbUr4+B4j+syyskZWNfp8KOsmt25aHC//nx+cb/oPnPXaojTPB1B/0ME/Q94Hon1inFc"
        "Rb/H6kMnz/gNl6qPwzPel4DHUIH3deZ+XA8p6bpz9Ws+uKo6fVOK9Twov6/hHWcwL+AMBpgXfegdv2x1nfDLVvjELyvi/h2pE35Z"
        "XCM7uDp+Gep7V/wyvN+kxC8r3iP4ZZN1xi+bXKT4ZcV3CX7ZFxT4ZZMu+GVNAfIL1he/rLhI8Msm54hflpsn/DJc/9qriOsyvsjx"
        "y3rnGb+sxyd+2S70y3b7xC+jvJLuJfwyVg3Patcc8cvw/gLmT+nneuuMX9YzR/yyooBf1r2EX+aF357xy4rc/TI1fll+gfDLxhc5"
        "fhn5//KLHL/sYKDa/laJX3ZIwaeegHSfU+KXPRkgPsjxy8YF/LLiEn4Zq4Zf1hV0+jdt/LJOAb9svUf8svdxfvoKvbhQOGaoJ4ju"
        "7jhm0578MGocswR3blHjmG15WypfC4YfdFrqz7Pzub+I54QfcXalO95ab53x1nrmGW+t2wVvbYdPvLVdLnhrO5bw1lg98NaKAt5a"
        "L9qTPXXGW5sjHu4YycEfazXxfdHirRVrxFv7vObcRxKBFOKtnVTgrb1cE96aGsfsP+C7ecMx+xdP7dp5uO+vel70HB+oU5zhKu6f"
        "+08v4aX4ofvC4aUUl/BSmAwvpbiEl8LqgJcSXsJLgXqPeCkRwktBf3Kf476WL7yUYm14KWGMAyjj8Cq8lKILXkov2DN0P8kzXspO"
        "zen/uWt4KasZ3z7himC9hZfiVR+Q/0t3wUvxqV8WL15K8R7BSykq8FKwfvXixEvxjl+bXyT4teMu+LXj84xfm7/H8WvH5xm/Nr+E"
        "X8vmgl87KeDX5hcZfu03pPhF7vi1F2477YafP/zaEcX6dMOvPWnJhzf82n4Oj2kJv3a+8WsfE9YD4dc+CrhVmTacz9zwaxcvjtlD"
        "7zIcs5U14pg1uuCYhW477diFwzH7WY04YD/xiGP2Wo04Zv+pwDF7dYFwzP655NSzOcxn0lfx/nDCZTL4ZITS/eCNxR3+tuy+JZwx"
        "p/1JeS/+8cUml/DF7il8sRnLT7S48cVeg+/veXyxyQXCFyvAPBYpvpjXvNe7jzM2PkecMfSPbZ1aIJyxP/DI74XGGRsXcMamXHDG"
        "ivOKM5aO0D0sId+1bvhiTyxqPeUVX8zOm/ltRuc43p9Kea9gP7VmPuFv3guOKzY1J1wxG08Mzm1qPLGiC57YerzHRHhiUwo8sdc9"
        "4ol9D97DeacjIay/H58pH7YFnylOAAEONW7YN2ecdlKlnv4LaXw2HcW815pxxOCCXOYi4Yj9KY7/NcW+ceEu42q94jPf9c8WCFfr"
        "KJf3qrLnSX8lNNCLhLOVjv6m9P6JFc9cdZft6byIu4X+1n0lz/mm1c6HXS2AhyPibOkXgV4Wztzz/LrMvTjPOFsvesTZyrvgbL3o"
        "FWdrWn7f/yLibKVaOL1Sab9NyuOHOJ8M6t2uDXE5vRHni/aJ2Kbq97oyYb4fdzw/jVXXd4gThnYA2QO7M8kaccJWzBNOWHDGSzvu"
        "OGF3zHy2/wd27La7"
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

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
    "type": "raw_tracepoint", "code": [14784, 4512],
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
    "type": "tracepoint", "code": [19296, 14744],
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
        "eNrtXH1sHMd1n73jfZCVdSdSR95JJUxGsSzSZiOrdq2qcS0bTsvaTsK6PYgNooqnqytaqABRaiOtLlBFO5ZpuU1EFbEF12j5YZBn"
        "FGhYtwAPKNojggZii34I+aNVoiAQUreVW7lQ06Q5OQ6v3H3v7e7MztztHo8irRz/Ge7c7sybNzPva+b99PY4M/7mg2bBsnuulI0y"
        "GWDcXyKgmeWz4RgrL//ltiyW4f3r8P4m/v3iFJSR5XauL7//4vL/RgsJFjHrdQ3b1UJM3l8Tvtdvln2t8MI8/v5lLHOHL5r951rG"
        "oOw9b5Yv0u8teaBPE9rXPsvk9THodxK+03FcVGbacXyHoDy0PJyu5fIElkJ7Zz7dAf/MR6FMNvP9zYbhvRD7eUZ0bzPeC/LvxfB5"
        "PkzjBr4XJ5HPGvB5fplNUWxnxBwHzo/YXlt928lWaKfJ0Y7In8wsfqdDxadTyBdYJmeSUb6/EAMGdI5/H/oJw7oqZnA+NJwPLBPa"
        "3eY4iiNIL753YBTp3uJ3/QZwXSbNMq39dxnoagW6Rr4D30WRrlEVXRuALqQnhu8dGK8vXbResoe/pdgHI/L1nsQS6dJxXsTvc1su"
        "w/y9Bs+0D77ymjhff+lxvu6Szpc+Bf0c6K4Xf95T8EMuj2geSa4UcV3O43vzGvFjDuRi77Wq9F3j6HsE5MtZeXsZfJ5vIrk2AXw/"
        "iHwMAP8uYUl8vYTlke4H4LsnCyAnzy1gu03cPFjvt27FdbEgXRfzKMeKLwnz/pIw76OnYLzNOO/jHud9fHXnXZ+Y4Pgq8vEElvo0"
        "jv9N4FtnK0y8vgvp28GsdW3oxUgTjvNxeXvpwN+WzXYnYF7T7LPIr1et9TVgfI/7dj6C9D2HfG5GPj9XeT9a/M98CuiLIF0jVfiP"
        "fI+NrPK+q/D9txzf51qA7wl2jLNT9Emoz6SakH9bUf7+lj85M3p75Iyx/o31QespEkT6HpDTl9Y0swyxX4H+hH1D+1SfQj58RC4H"
        "jrQ+BetiD/RL7Rj05oxnXF+JyH/B7ydxnUVxnZ3k7Y4Q+wbaW3O4zmZwHQfxd5Bjaabh888x5/u03wz5avCD+NnZ/TdLvNy7rJDP"
        "b0rXfXpZn8K6gH701jjabbBfi9M4X0GQu4YcJfvGGKJhzpn8xzLNfgnk8eQ7OM67od+wQE/4AtdvpqNJqj9Iv5L+IPvXsivBfGB9"
        "945ZdqXR0r7l8ubyu7HP4TptZ3L9lOH1U0bgI/WX2SRfb/oU8u0jcZyPE0w2HyH22zi/X1PMzytLsnoXvY75uO5pPlq4dZiMiHZh"
        "BPt/u2zK4Sr739hfUfO731ly8u/ACO17v/pbZRc+t8TZ9a718yR8N4vrR8f1o7L/rfkAuUR+xYr9gHMe/YA8vKefiEvXBz1bclPs"
        "7wU1vU4/geRUZgra6eu+B+axGfdFM+6LV7Hds7yfReNx9Z+tD7+y57z5O5m3KtPhtR3Rz8wgfcT3Tp3k7cuKfdnE6TfRLtnfvXlJ"
        "On8e9V6uZQH19E8sVfvuiuO7YjPJR4gnJJqD1n75U4d+Mp7/yHjW7OevGM/H7HZN/Ro8atnJxo4sPoRy9aPw4fyyef+G8Z42DHS1"
        "878XfwbpCQ6hXsR61NO5z4DdaMzPYwH43ZjaYiu/P9ORDWb/9v4o4XzdLDv3r2zekzi+o+Z84X6bhO8N+WWufw353nsS2zvD+WGG"
        "vTfmsPdMP2X5g2LW5p/BuuJxlI8oZ4m/JCcvYf2zqN9pPMfb7PGadGwpyPe/IO/0WYjXJMKfZF7WV3G3Ta+5XlB+JNgTwOfwQyZl"
        "Vr+pDVg2YemYF814jtrPy31kLsB7+4z1Y7SP/lXso1COoB2fwYBTOnAX62X2d9keaI+eDbo1s74J65Gung3WPBvrlNaLuA8TgWEN"
        "9vENk0/7QkjXg0jXryJdn0B+4XOiqaRB3CzAHnXU73887Ik+qg+xZqyHcd0T6DD7p2f39xuE+g1cfbaH9PM1bn2I9kAI9WcE11NC"
        "A4eR/C3ax7EEjpvmaTPy4wks02hPfuL/UP/qPwL/bVEqF3N7jsJ61IpAlxBvSkebFXHCfzBr9Bmw6zJoP2SEuCDF/0LsdS6+R35d"
        "7pRcP+RahspOve9VXynb2zNQduqvqu3NQDtZRXvi97k9/WWnXqsS92MUP86dGwZ9hP4G+R2k3yi+0pf8GOr1wTIXl5jE7x1y0bQL"
        "2uX+MdWr7Kg1txfyle0FUb5Wa4/0qmj/kl3ViQwiPpM8svibH8S4OvEd1qU+za8nWnd+1xXpI32yv+r65PiE/O5L3s/qsh6q7Me6"
        "rYNT9VkHXttRzv+sMP8R+XmGzVeYf5JnJPdeNGXbMt+ad/N+8CY+npLteRro1vu5eGFWfwL19F6FnH1IWl8cInvifNlp31bziy0/"
        "OE5y+T5uX82j3ziP+uzZCL8/cr0F6flYGs/HyD8tor0QWWbOWNDtr5LdatgdcdTbMv7lPgPnWlnUe3T+lTuF8V9HO5pzHBTXCTys"
        "yfRa7jDYi+nokILvO0C/TaF+w3hY5l6VfgMD2uBzzDEvtl0GBkm2eaBi3DKhtfiax1xqEPjMYB/a9UNIVxMXPzOmcxDnM47txU15"
        "BvzI/uwXLPqc8als6gwXd8ymPo/PE/h8Ep/RHk8dxWc8n0wNS8etT5H98VPmTh/pJv7fH2QYpzA0XyLYG3TaDxQf1ieBb2ntrzk5"
        "KOo3cf3FDlWWZ+QXuOSaMC+xVtoXi6gvJjh9TvFVkjvG929wcT/yW/9Ok9Htl76Q6RXafgntY4q7Xt0G311t68J+H/qAs8uE81W3"
        "XXayNrtM1d6eYX92Gert7GGvdhnpb9TX2+T2WfF5uT9i2WGkH3tB//e17uLWm3s/70X7DvS68xzUqZf1WaSrQ6GfO+Tn3i69eLxO"
        "+vnwCvXzcX/t6JN7a9LPtn3Wz53zkvzRp/l15fec36Kf7jtYdtpgTXaaPkXr5gAj+WCugyjaZ2cr22eWXFtn8T16z9oHPuhxthNi"
        "H2dOPzUR6F0C+TT5Q5JPGx3xsBD7pyWuX4/6sqr8nkX5jeuM7AuSB8b4OPm9i+R3SHo+QvOXCH8T4xpPaSuhl36/hPSRvjgy8o9g"
        "r4T9nY+4z0EmpPHRR1q/6o3uIM1PpyabN9uuxnMZnG99GuwAfQbskHnLPgB748B2skPeCIIdfTHonC+K8+1D+arn82hXtCrsuw1y"
        "u/qMv3sQFt0uuzrAOHuQ3sPxZpsnTPr3OextLn4a1jj7KdvzJoy75/fMMteTx3Iu6LSDjXn7OJ5/GnGwA7S+e84HRT4FzHFu5uK+"
        "bj61eOODZXcCXW57FOiU2aPGFy57FPlEctc4BzQYlYhs5+MXqbkm7BfLCSwvYnkeyzEsz2B5EsujWA5jOYTlIJYDWPZjuRfL3Vju"
        "xHIHll1YJrGMYxnFkmFZgvlL3cTyOpbXsLyC5WUsF7FcwLIQpHN14z/iJ8W5DT4ed/Ax9yTJad6/msd7EblTpTLnr/Z+D0qM19tx"
        "l2vYDvmd8apxbOc5IdntifC/v++0U6+294OdOnUe9STJ1YLmjIvu77b3lel3hwc4/XgV17dIjz4zxt0XsuiJ0HnFZiYbp/fzz7Cc"
        "D9hfMWjfX9Kw/0CF90X6EpG/1yqda4n6lfZlgn1NYw4/wOJ3h2q///n7Tj5c7YiyvRK9ngjycQFjXEGUP4+ac7ORUfzeeDMdgoEU"
        "H2PcOcChJtSzGM8/EcJnjGunQyHXfYnl4ncTwRarf6M+xPBe0gicPz/SfQvmG+Xx1XuT7H/w/MugpzMO5wvzIZLX/1mm+zVB8xk+"
        "3IfzlW6KcOdgFv1BpBfPJ07QeNCOou9EPht0B8x1/iK/Dzp2Ij3Pvw/j6cLx/EAYTxeMp4nGg/Q30XiqxFHX6B7tJfSLj5wt4L7k"
        "/atsDfFHub0tt2P6LH87X5945/R1abyB4iKifWU8B/34uziehHahin35RS4ektB+UnqeQ/Ya+btu/R2X3i+xvjum+i6J84l6u2o/"
        "XZ7aLTrO55IOOz3EPiY/x0C6XeN+oTb/iPhhrRORL8drbZfnV2xYfi6jjP+8wMd/KJ5lt9/lrz0hnuS0z5KO8yq7/R1CPHAnrz9T"
        "D1r2xU5pfOSMIm4yp6gfqBhncdf3K+ovKup3K+oHFfUTivqTivohRf0wrmfYr0Y8oGzEhSbBX6B78aJdR/cV6H7CPNrzFK8+gv5N"
        "ZhzmJWbNy06sf5A7b6b5yvXErfsT5jn9iOr+WLhynBjj32SXhfD+qv4q3ksch/W5vz2Iz7gfLuzAuOhB7l6MLpynUBwkHejm4iEU"
        "x/YrXzvbSS88yPfbzsdbyH6+m+IydA7odf9j3Kxz+Ipcb0zvLdciTyj/gvSeKEft8bVKxyeOq2jdBz7Jt4d87xxeKPPvDZUr6RNq"
        "P4b353MvJ5Get4V2hvl20L7sPPg2jrNZmO9+f/yic9+DeK6D++MebaZs7LtcL9Zf3Mn53+L9aCs/a2qwLI9/nC3z52ZE725/63Oa"
        "5vfzZee+pX0m3oe24v20/zDufwTzx2i8qvtKicgmT/eS3P7c/bdk/lxfh31vypATRj2MZ/stzq8bkft11c4x9KkxvLe7V3p/oW8b"
        "3ouewu9au5h83Jtv+Rl3gm28heNg5IfvNukDvu5bpqMchPu9A5J26ZyV7BunX/g8c9//TaB+sPzcTFwxjh+W/I3j+yUYx10cv21+"
        "JVll//+9qv3xfvJ/lLj1EKf18E6J738M+98rjDuK73+7xN+/u1Z2nmO57xmH5XEsTR4XDdF9a2vcJbmfIDkHK0n9EvjejrvF5O1X"
        "4GPJSx6p6t5rAPNIu1V5pItC3uic4h7tQUU/vJxX5o2inSved3LljQp5Vm67CfSnnT/6GHe/rHr+aKmsmjdev5aq+L31aSdboZ2K"
        "+aN5/O5lqLDyR2GbnFHxzc5L/AH0VzVfaJsiX+iKkC/kbx3b8a0AF79JazeQTggEdY5+x5KzlfPoNvJ5peO3h06yR7Pnbij2zbGK"
        "+8PKU6H6VOV1X8R7/yfCmKf0Ksktmtevwjiq5uFulObhrja/rPvuinMWimPY8uiyECe6WZWem5y8fJRrN9PG3xNy55eCHVjcxd8L"
        "UOeX/jR8R/mle7zml8rn3cprqTrPox7n+a5VmWd1fmmey3cju03kp5VnauWXtnB2to55fVTmei9b+YPe8k0vQb7pW7De0pFh5F/O"
        "0hdmvmmU1zfFswLfz1bej3a+76+tazlVqZ0b0rzThxnFxZ3xnswmyjvthHFnHvY37tHbO26yHylur09f5vNQd6nWD+WhggFD5xJ0"
        "bnGpyWMe6uMb8b7TZcxXWbDkW47zoyCOT3aSlYc6zK/PEPsXGNdbFA8F+92+HzEp/A7zZO+DCL63Rainee0Q6il+AAzIjDDXuQzE"
        "bf5iySm/3HrwD2FemuEgRT+GduOIO0/1pqe8SDg4yuS/h+P8kqLfSd95maVa8jJdeB2Ul/kNn3mZr/B5mRZehz+9p94X7yG/Ti8x"
        "qb/0m8BXXZXPO+ctn7dnP4xTlbfoNZ83yvejzOM9Rvm7n+L0aIg9zSr7h/38eFX+g3X/qk7+g9d2pvB8fiTO6Z3sOXn7pCfpvmM1"
        "v8LONy1hvun2ivNGdouVPyDwxct5Wk1+0jlvflLmrVKVvFNv7eiTV+T3E9Hv6kxpXBzTLXeCUn93/2hsaYX+/5JTDvv/PsjFe65a"
        "95Y++JGXdmR4As57DSH2v5B3dsfja83ViK8118DXYg18rR8ffK25Br4Wqwe+Vr7O+Fr5Br4WuxPxtfICvtbn+HhHA19LiHM8I49z"
        "uPC1nvYnZ9Y9vhbELWvH17qPOeOd9cPXyivwtSCOYeNrbeXitSvH1/pj6f030l/pCN0PydcJZws2uI2z9UUc378p6PuTNcaX+rrP"
        "OMaXVxlf6mUOX4rOc0U7ONH8G/A95oVkzsK+Tkd+kVWyO1X3C1dsF3vFC0D7VR+rEW+qQl6gFE+gHc5JDoXR7w+j34/6IKbL/QRX"
        "v39QHz55zkecrUyH13ZUOBwWztRLW3E/JKX7rmo8bHtbZf6mFPt5XH5PwTu+XV7Atwswb/KwGm5Wqk64WfEV4mZFV4ibFdfI/q2M"
        "m4VyXombFUd9J+JmFRq4WUyGmzXRwM1ia4mbFQtAPKyBm2XKRQs36/Qq4Wa9g7hZc6uEm7VYZ9ysoVXGzRr0iZs1wOEqeMfNGhZw"
        "s/obuFmsEi7DwApxs4YxXj7M3ffRp4fqjJs1WCfcrP4GbpaX+feNmzUs4GbNKXCz8g3cLLYS3Kx8nXGz4EK+GjfrhILvBwMwf3Me"
        "cbN+PUB8vrNxsyYE3KzCOsHNupeTg2uHm1WoETfrm1K97B83K8n5JdVxs/Z84ORb/fBnCjXiz7zBZH6TnR88iv7Bd3l7soH31cD7"
        "Yg28r9XD+3peI7nWwPty4n0d0Jz+dSLQhnhfX1LgfRWWViJn1bhZ34bvVoybVVDgZn3dm11i5Y32VfQn73zcjsIa43YUGrgdrIHb"
        "cefjdkxUxu2I+sXtKHxIcDvyq4PbERFwO4Tzk+q4HXP1we2I4jnBqOpc3i9ux0HQ055xO57RuHifiNtBeGuE23FqlXE7TvFyvWbc"
        "DrJPD60Wbke+RtyOgjfcDuR75yG/uB0Fzl/J6SvE7Ti1WrgdGG96bX3idqwdDupcAweVNXBQGzioIg5qfp3goP6ZFDfHjYN6mtP7"
        "P744qBdYpXtKahzUV6x14Q0H9fQtJx8aOKirjYM6wO8DCwf1k7dgPF04ntpwUOuHmzVRZ9ysB3ziZt23znCzUj5xs9oUuFkTa4yb"
        "xXyO4/0V4mZ91ydu1g0Fbta7PnGz/rXklIM5zCPS2/j4IuERGfMQ1fzhW5nn0tpGrp21wrWy8zQLNeJZFRp4Vh8qPKsl6G/d41m9"
        "a8m/DzeeVeE24VkVrfjWesSz8prnufa4VnM14lotIK7V4m3CtTrtcb5vN67VnIBrtVgF12phVXGt0hG6ryTkd9YNz+qZdS2nvONZ"
        "UZ7JLzPyb5z2kRvP6il/477teFaLK8SzAn9GjWe1UAXPagfe5yE8q8W64FnZcYgQ1m/FZ8r/TOEzxUXAgVfjUf3VktNOUuFRue/v"
        "43nCivGpIJEhM0P4VL+P9L+r0Buza4xT9c8+8zvHbxNO1Re4PE+VPU/yK6GBXCQ8p3T0F6R+rnW+0bbG9nRexHfC+ONhRfsvuM8h"
        "KvllfSnAfxHxnPQZ4JeFx3WW35e511cZz+l1j3hO+Sp4Tq97xXO6LL9/NoN4TskUJ1fc9ltBjnuG48mg3O3D81gXvxFPivRE7IHK"
        "95UyYb6f6rhn/H1yJR4V2gFkD+zPJFeIRxVfJTyq0JKXdqrjUQGu1f8D/BEq5w=="
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

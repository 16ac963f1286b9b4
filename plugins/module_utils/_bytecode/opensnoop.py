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
    "type": "raw_tracepoint", "code": [31760, 4640],
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
    "type": "tracepoint", "code": [15888, 15872],
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
        "eNrtXX+MFNd9n9m9/XEYc8vRXfagZx/GYEx88UFcl1Bj47ixaRLV1O4W2oZw643LGQWFAxcYVnXuwMGAkgZCClfqxtwdPpaqik+V"
        "qrskiha1qrhWioTyR0rlSLWqJMaJ3dIojY7Wvu3OfD/f2Xlv5+3O3O5xZ1gk9G5nZ96P7/f7vr/e9zObT2rWP+NwzGrHdPqcWXK1"
        "YLbJgCb8iwfohueDd2mF4r/s+okC3f8W3b9QvD8/RG2k2M9bxfu/XPzb7CEfRn/hOI2fxmd9kdUmI9K4kTuk+V2rOt41x3hxjRZi"
        "6FGr3dAblsbVrTtCGg38Zetv83vcH6PnxzDOX6A10jF8/741n+zxc9QePFHgfqzP83I0X11al/5Zzf16C/U/SM8ZWCe36cVY7wFq"
        "dxSn2VFs96OV+ut7GnweA92TzeJ4F2jZfSHtUXv9y837guJ9Lfg8Bv5kDxIf8oOgu050HyuSK4p+eq11gF9yf4vq20+mQj9Njn5k"
        "+qRzeO4YXXi6DXQh9vclw+J4IY0utJ/8HxonArnuBT908ANtXL/bWke+H/PFfdvTtcozMTal/2eB5tVK8+r/D3oujHmlVfOaT/PC"
        "fFpw3/aT9Z0Xy0vm4I8U+6DXXd7BBwPzMSDH8vPZJVeIf0fo8/4wre+NIxK/+r/rkV93El3SIr+MIRpn+7J60ec9BT1Cmpv+zYMO"
        "rFfy2MdjuI/1Y3bJKOnl1f70clzbQPrljHt/aXwea2K9NkB03wM6Boh+l9EyXS+j3bVsDT33qXHSk2cvod8mgQ/2/a1LIReXRLmQ"
        "9Bnv2/3N4Psxme8HPe4H8P2kuB9miu/GuQGBrjId96M1hrH+80S39lZSTMZazO9+zZZr0y5HmrDOT7j3lwr8c8Hq9xzxNaV9FvQ6"
        "bcvXZvN57NuxKOZnSHQ2Ku9Hm/69v0vzi2Je/R7p3z/D+67C8z9yPJ+dR3SPa8SgMdgfY5Cup5NNoN9S2IUvzEk9Y9LflA+Wp0gQ"
        "81vjPr9U0S/qsNb1LI0n8Y33qTEEOtzjrgd2tX6a5GI9jcv9mPPNOvRYvPnn9P1pSY+fFv2OkPZvpD/mjULORiDHQXxPeiyl6fj8"
        "W5rzft5vpn416cH0bF/2j1Oi3rui0M/nXeU+VbSnJBc0jtEag99GGyg/DH4FSe+aepT9G9OV26GB/mhT2u+QPh78MdZ5t8I//row"
        "bjrR5Go/2L6y/TB0ya8k90HrXHmU+Bgmv2lLsb1evLdlB+R0seZun3pF+5SW6MjjpRe6y5sxBLrdEwM/9mtu/AhpL4K//6Tgz/Ep"
        "t+tl83Xw45onfswT/eiI7BdGMP7fFSw9XMXemPsrSuux5sv3be/lfe/Xfqv8wp4pwa8vk59P0XM5yM8xyI/K/7f5QXrJtsO1xgE7"
        "PcYBI3SfcTTmKh9lcaI8XkY9X2ecwHYoPUT9dC5bQXxsxr5oxr6Av8T7g+nB6ykbf2996JXZ6S3eSV+sPA+v/chxZhrzY7q3H2N9"
        "e8x1XxojFB/H4e+xnZP9k23LWqdqifdL9qR5qtpzVwU7fwl2PiDsR/P7bzn8ITkeZL2aCgfs+79p3s9yufOorXffcPh5EdgfI7jb"
        "9qvNHvK/AT18L3UwVgwHXjXv03to/knx+/w6zCPYDTpjHRF8D/ue/SOy0yZfHw/Q96ZI5FvFfZ2KzLfmUdpXk+Dz9YJz37vJSxLr"
        "3G3xF/t0kJ439Z61b3TQe/UB9NdXcNLb7O8ExzXFv/OHNWHdZv97HPqZ6cx69TKuPw9/gNexN1lapzX+kgF3fSHz9wLlc+Lhz2j+"
        "/LBPEj3DD1sz4XGM14k/mTj5C5l4E1oHH3Tzc7T0udh3+hm6b4spN+a42M8ty6ntRTyQfhZ8DNyprdZKz2VWUH/82Zyvbl1vwnXQ"
        "YcV8mw+mfLJ8yPs0Htin035/11rPliDm9TLm9RDm9QTohM/xphd1zic+Zu73tWFP8+LrIdjh9DO0nhWBpDUu05Wvl/czX7o+X7ie"
        "WcF2/C1BLmS/IQQ7G4EcxfVm6w+Oy1heWU/nES+3/Bro8dtoPwa/84lfwU7v/YDivAlX/Zk9vhv683uueih7tgd6qFnQA0aO9E88"
        "ukknvUv6Ko34Io34cQfiOs5/hbQBIR841szjuNuT7DzS7+wneLVvyv7Wby0IdKzW3wXqJ6PoT34+u35zwWkHq+QJi/piE81350bS"
        "Vz3u+Ve2i5yX6Ux+BHaCntvh0IOW/7DYPY7m6yp/a9b9ipHKfoWsV6v1ZwxuKrj5yex/tSd0Id/F+ii7uht2huTPGBblhuXLr/zk"
        "97J931xVDgW6gL68/2rm/1zzJ3P18SeV/Ia/2g6CsN5h/cT5J1u/DRL/WW+xvWa9x+c52fBGMU5eKOZbMit/n+Z/erOQ58qcJruf"
        "SWwi+xV9ypVfxkXSq/kT+JzrEfzdavlcOz6OaUIeYywo+i1jsF/PN4n7AWkoh78N+ryOPB/fz/nGbvCn+P9EcYxkVJof7PiWYr8x"
        "y27rgn+R6dIEe2fa//8y9Srny4IHg875Zx7+RlDu943i/fGmPw06813sH5rxMe3niYKcf3oE+SfTf9jO/m1iIOi8z+zngtm//kJQ"
        "WPchzfajdEdeKR54MOi0o3KcnIqchvzAnur3Bl3t6X2YZwT2dDHzsyPI/G5xyAfLja0vE5SPzYS3VsyvxvV5vuQqm+i2+R0Vrvdg"
        "fiRATj+8G/IVQ38xa7192C9fsefnzKNlEkdBJ/KvM4mXhXxpJtGHz/D/EwfweQKfdyvORQcDdB/5Qb0L+fo3Axrk5UGLj6/iPqJT"
        "Sn9A8GPyUYVelfjd8kplvcr2oUy/Svxogf+cXT0BfhMdWJ8xv1j/mc+/KuQlOa7+gac8iWpeIe3XXfXIm/D/3mzrwDj3vO/0Q+OB"
        "b00h//g+97vAEWeHtGcLfuSwKn1GQB/kf/PPgT6w96bdEeizlukTcs3LsR2NR44jXvmpVst8+fvLmB/v213pl8i/jvjLj5bnQcdd"
        "8yIbWvfoXvo1gsyXcdF/r+JH8Hmeb/9d1d/6Pn/+O+x+ZqdX/53sfsspd/89e3CiUOlczfbTuZ4B+YjO1gcUendrwamnyvy4NoUf"
        "1+ZeN1HmP52qkx93sEb//ZS/fozBre5+3AXJb4+IdpHtgzEsyoksp37lJn+K/fbumvx2Y4jl4f5ATXyv5r/Xi+8e/W6+j9fpZz7O"
        "fkIaJTzLnj/sk391Ohe4DHu66/T34f9ek+pPajsPsOVDoZ87bTv9vcr7POOR38PXCm7xP/tR8n4zPwf96FusJ65fqGI3hzWnPxXX"
        "V9L9UXc7xP512Tkj5C2biLnWodnPf13lvyZRd5esaJdL93cgHoQdqDK/bGKVp3mwPxKx8w/o33E9aV3n8+nH3PM4WH8ZHQ9PL66X"
        "6Wvn1WQ6n5pe/2X0V+xXeZ3e+xf51XLAX39MN+63xWA7wP2v8tffKbE/Z1xk8X3JRNm5RdJRL1Uat0uKh9aJ+bHEI7Z97HL1O8bd"
        "88FLNiuub1RcX6e4fk5xvU9x/YDi+ibF9Zziepfi+lHF9e5CJb8spMVtupqqYRfqMVqinOfBucshon962SNCHj/TSp+zz8WEeipV"
        "/U5Kj7jGv/Y4rUelfFQP5jmBvAb8jI+jTmQNyee2tiA+Y7+t7UIcOCbEyVy3sa1tlVh3khTrk+62P3M8/KjrPjCGkec87FEvwL62"
        "H/l3PL9ReJ7rxrLH/ekBpl+W62ewjpYE+nsOdFmWFPo3htf5izfsuPijJA/r1kl0+qiCTpsKvvw2ptPp71jtiui3CwXdrd+c0K8x"
        "2OVzPZQXsevmLvL6dgr1W8bQObEOCP5p+5GRgnhfn3u9kE/+sB9d3g/yPa0cr54sOONwY+io+zxPnwQdT1h05PP3Fvu5bvG5ZjG+"
        "N4a2Ct/n4UcYOEfl83Izn1qYmrJyH8VmquVxfI+8p+k1mft+e4z5JdI/u6Z0TtNX/Gf+bbbb8fxYkM+JKY/H59ivoOV+9yNnZ+qZ"
        "SDhkJemCAV170PG9KbktXUzH7UTH5aX6Jivfh++zwEHw+XHZOp+Q1tdVfR3NVn3U22XjxoRxY3Ufd6E1LuFV2O8yOni8pMBfsx9h"
        "vLXSeB2lvI0wXkdpvDZrvH8pne/pop+w11GXwHUIIa2T8sNryL5kFh11raPkfJxsL3a10gLSa9ZBXwygvqNVq6lOxsbhnL/hzAu+"
        "mYjS947zAVNiNvTeJdjLbb2lehc6X4nZ8a7u7C+p1TTPOPLSqnxcZ+sCyl/2dHCe70Zt4x264Vz3GOz7m/a5zEs3nHrQfH6jpb8H"
        "SnUQQZL/zS7j2vRBnbY57iGXesO4dgfWFcO6vljjunbcoPkXauRHQMgjM11K/I6CTn94Q8gXI77cb+d/UBd6sQd+8XlLM2T2nSs7"
        "xxmxznG6hDyS83tTQsbsc4IW6ZzmDvfzunO5iudzqnrZ0vmcrgnnOYi/Mvv+ltYRzpWtY8hax2LRr0iM07lTYrTs/oA1v4WK85B5"
        "vubN/Zef/9D4buc/5hPy+c+WKAlCPLpSXkcTxkGbQ3sO7QDaE2iPou1DewDtbrQ9aLvRbkW7Ge0mtBvRrkPbhXYV2g60SbQxtFG0"
        "GtpJ8OE62mto30J7Fe0VtBNoLxFdi/va/Ivpx/bBGN5dcNoHY4T1O+ohw4tq0+N8fhn5+aSwDxeTHu9MlOrgLD22mPfnTyYFfZ6W"
        "9Hkk5lrvZuTI33PmUcR5BEV9YNcTJWrUO2H3+jvMg/0Kp14NVLhfnrc833jkacW+u9O1joDtd3b1ZEGoK1j9S+Bkrwt1Kqr8A+/b"
        "OPJG5eN/3HXf2/4kcLpjDnqYf+4I0nl5SCN7uSWEc/YQESD/uCbU/e1owvnbJ6G3Q/iMOrZUKFTyqxD/FpsvxQPz7PHN6yENeKVe"
        "cgQ2rLlB64YeffM3k9p/a1Tnas6nPUb1hGMhlpuf2f5W0Pq80K4fsObfhPkvk+aP/Fz+Xsyf14N4I9UUFeTR3BcbXehtjhuw/Iwv"
        "TXJeoMuaB6+rA+v6lbSuDlpXE6/rnQLzg9b1dkHcr3x9j7iP25Lw0744Ke4fv/iAHZOCHoixHvi8dT3fwINj3JnGg49PEw8+3sCD"
        "aw08+O2DBx9v4MG1euDBc3XGg+fqjAcfbeDBtengwUfrjAfPSXjwfbZ8NfDgTpzYKHBizwh+th0PlOHBPzMn9cz08eAfE/Iv5Xjw"
        "0Sp48I+gPqzeePCcAg/eTuu28eBLNef9tePBX6Pny3CB48DjPCTkZWrHhdN5XwkX/udY308U8/ubWcZD/8AnHvobM4yHPirgofnc"
        "Ra7DiEc/j3M0yMkZ2tep8FO+6h9mDR/9lzOLj+Z6qM7Fj9l1fVZdXAR1cYhHWno81sEdrg+dPONYLlSeh2dctIRLKcNFn1mK/eCt"
        "bqnsfQz3LapM36RiP/eL/ft/H0NOeh9DQPOiD73jvBfXCee9YJo474hPnPd4jTjvmM7+cmWcN+yCEucdE+rpynHeow2ct9bAec8+"
        "zvt4A+etueG8D8wwzvtzwHmPN3DeDZx3A+fdwHlPj+8fepx3boZw3uNzEuddhu9+HnwJecV3I15GHWoadisDP7UM5w0/Mx78M484"
        "7wMzjPP+gkec99qgW77CtquRRwJi/dB9QVd7qsR5L1fgvMdvE5z3aI047/MKnPeghPN+TcJ5rxT8mNnHeY9OE+f9pKd8jxrnnXDV"
        "I+U47/ve9yNX1XHbo9PEbd/hmj8s4c+aEH+QXJdw6QPApS9Q4NI31IRLV+O8f0HP1YzzHlXgvH/qqd8SzvsBrVIe69bFYY7OMg5z"
        "tIHD1Bo4zAYO8xbDYYYbOEy6Pss4zD0xu07Dyk8qzw2ni8PcQnky3zjMJ3WnHzt9HKa7PvKNw+T3bLxyk3CYsEfZPfXGYT4o1Pek"
        "kzOEx2R6nfk2cITjcwuPCfvf/srrteExFXzyjsc8URmPyfM8cwJ0/FoDj6m54TE/18BjanMJj/lAQTjvqPperIk6vxdrwJ8eGfL7"
        "Xiza3/mV4rlh+fuxun2+H6sP70PqdI0bOD8r573z8u9G3ObnH2X1ImyPTqvekwU/Y3hght6TdaDG92SxXLxcUQ5u3/dkkeM6d/Hf"
        "I7cY/vsrNeKkX66C/+6bJfx3b43reuEm47//eI7jv8er4L/HP6T47/EG/lu7HfHf7/nEf789Tfz3aAP/7VJf0MB/3+r47/6bhP9+"
        "UYH/7q0R//2CAv/9J8J4WfRr437LcBFh9/NJ3f3ck+s4S/OedPenXeLrSdf4g54v2ce7pP6vV6XL9brizyerjjc5K/jzCQl3PqrA"
        "Bz2n0DMxMZ8t487xvjdVfaQSd96sKepdKG90gcjRF9IeF+o5lPhzO26cLKjkR4wPJ6ucc9enn0yFfirjzycr488VdCvh0G/Y5yaV"
        "8a3LRRy6jW+9KuEN/cl3yQ8ICHo/pb+LeZIBae//MT3fjOdOqua5QMRFnrw58+Rzk8zxdxX7Zk/F/WHjbCT8uop/Kpxjia//QOuo"
        "ipuV6NV/c+jFeSoVXp3jvZI+uiLVhfjT2+wfcb9pzotFRPtTwqfj93nWivlONT6dCiDt3ytf7xWf7s53Gzddlc+HPfL5zhnhsxqf"
        "LuJl+dxUpqeNU7d/r3ye5vSHDeCCuc2uvmLjj73h1S8TXv3iBOo1nwf9ztj2YrOz/o/PmxTvg6iqT/v/YE7rqUr9vOvoh+lV+j3z"
        "XiFOsH/PfCHj18mvak/v9Lf+/pu7fj4vZr/fGL4i4tlV8snyE2BcO8V7HN9w/HO5yePvnH/iKZzvXEF8d8nWd1nBz3xHwJWwv/RG"
        "jyivIe2HyI9NQB5xTmjj3l8Tvk9FmG8Pa+J1rocjfZbuLeVRRbz730859VS5vftronsz+b8G6jOM3nIc+3VP+HGiVzr3S6yPBEbG"
        "O8XDhG9PG6o83ai33zW/n+4o+/1m6F9+f3FZXJOW4pqolA9U4Wf3MG52n6D/+ffLS/z5vsK/OOwbtz85Hdy+FN+VcPvf8Ynb3yXi"
        "9vunGY8p9/t7kJNu8ffMy+RlkygvqrjBroupU9zgtZ8h5Id6Y4K9yRx375/tI5/jVosnSr9bPonfLV9ZUe7ZX2H5l+nipW52WvHR"
        "cW/xUfpi5Xl47ccYvOqOQ0K81d7GevK4Yj8GXePcbf0LpmrLB4SnnHrZ//NB1/OYkPZ/H3jpx+39I878aUj7xQdifpPyQ4Z0Ds3x"
        "rlXfovvL41j4I70d/TTyN2KcND7NvM14I2/zocrbTH1I8jbv3CJ5m/GblLfJz+m8jdf3Dc5+/mZ0mvkb1Mfi/bQzn795aY7mb0al"
        "/M1ElfzNpRnN36Qi3aDbvhnK2zxzS+RtSu8r+j0pX3NJyte0I1/z6Tmer5mYVr6mlKfpqpKnuVQlT7NKytNMKPI0P/OYp/nXgjMv"
        "k4qEcH0pPvN7CNs0MR+zuEo+5rtTQpxepqf/yjV+T0UfqlN+hgDD6RHOz3wV839HYTden+V8xQ995iu+dpPyFYeEfIXKn2f9Fde7"
        "hfxFKvqkax7DxnksmmV/OifnM1D3snPS83v+KsWHnW2PuuYvjBGil52/OyLuy+zZGc5fnPWYv8hVyV+c9Zq/uOKevxhB/iLZJugV"
        "r3WBHMen13KeNOZOb+RP2E60rHHf33aeNOw3T6prlfUd8i/wA9gf2JZO1Jh/WTBD+ZfglJd+qudf/tfKv/w/ThrEDQ=="
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

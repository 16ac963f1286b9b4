# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 14736],
    "maps": (
        "control 9 owners 92 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 126 tally 99 scratch 7 pattern 71 control 721 rows 21 blank 8 rows 6 rows 6 control 395 cont"
        "rol 29 events 11 control 13 control 18"
    ),
    "constants": (
        "ONLY_FAILED 4 STOP_AFTER 13 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 MATCH 84 PATTERN_LENGTH 67 COLLECT_EVENTS 15 HOST_L"
        "EVEL 3 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 29 CASTS 3 "
        "TYPE_OF_TASK_OWN_CRED 6 ONLY_ERRORS 12 BY 6 HOST_LEVEL 15 TYPED 6 CASTS 15 TYPE_OF_TASK_COMM 4 WALKS"
        " 27 TASK_FS 14 FS_ROOT 9 TASK_GROUP_LEADER 30 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_"
        "NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_"
        "TASK_FS 14 FS_ROOT 5 FS_PWD 12 TYPE_OF_TASK_FILES 5 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYPE_O"
        "F_FDT_FD 11 TYPED 22 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 40 TYPE_OF_TASK_COMM 3 STATISTICS 105 UNS"
        "IGNED 5 SLOTS 41 TASK_FILES 15 FILES_FDT 10 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTR"
        "Y 6 TYPE_OF_PATH_MNT 7 PATH_DENTRY 24 PATH_MNT 11 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 MOUNT_PARENT 3 M"
        "OUNT_MOUNTPOINT 3 DENTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE_OF_VFSMOUNT_ROO"
        "T 3 TYPE_OF_MOUNT_PARENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 MAX_EVENTS 171"
    ),
    "members": (
        "TASK_NSPROXY 37 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 303 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TA"
        "SK_PID 38 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_FS 218 TASK_FILES 22 FILES_FDT 7 FDT_MAX_FDS 5 F"
        "DT_FD 11 TASK_OWN_CRED 36 CRED_UID 1 TASK_COMM 36 TASK_COMM 3 PATH_DENTRY 228 PATH_MNT 7 PATH_DENTRY"
        " 6 PATH_MNT 5 VFSMOUNT_ROOT 169 MOUNT_PARENT 10 MOUNT_MOUNTPOINT 5 DENTRY_PARENT 9 QSTR_NAME 22"
    ),
    "calls": (
        "bpf_get_current_task_btf 28 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 488 bpf_rdonly_cast 58 bpf_rdonly_cast 221 bpf_rdonly_cast 22 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 32 bpf_rdonly_cast 41 bpf_rdonly_cast 231 bpf_rdonly_cast 7 bpf_"
        "rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdonly_cast 169 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 9 bpf_rdonly_cast 22"
    ),
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14736, 4512],
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
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [19248, 14704],
    "maps": (
        "control 9 owners 92 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 22"
        " owners 96 tally 125 scratch 7 pattern 71 control 1035 rows 21 blank 8 rows 6 rows 6 control 81 cont"
        "rol 29 events 11 control 13 control 18"
    ),
    "constants": (
        "ONLY_FAILED 4 STOP_AFTER 13 OWNER_BY_MOUNT 13 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 MATCH 84 PATTERN_LENGTH 67 COLLECT_EVENTS 15 HOST_LEVEL 3 TYPED 4"
        " TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 29 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 6 ONLY_ERRORS 12 BY 6 HOST_LEVEL 15 TYPED 6 CASTS 15 TYPE_OF_TASK_COMM 4 WALKS 27 TASK_FS 14"
        " FS_ROOT 9 TYPE_OF_TASK_FS 27 FS_ROOT 5 FS_PWD 12 TASK_GROUP_LEADER 8 TASK_THREAD_PID 10 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 9 TYPE_OF_TASK_FILES 14 TYPE_OF_FILES_FDT 5 TYPE_OF_FDT_MAX_FDS 7 TYPE_OF_FDT_FD 11 TA"
        "SK_FILES 6 FILES_FDT 10 FDT_MAX_FDS 13 FDT_FD 14 FILE_PATH 21 TYPE_OF_PATH_DENTRY 6 TYPE_OF_PATH_MNT"
        " 7 PATH_DENTRY 24 PATH_MNT 11 VFSMOUNT_ROOT 39 MOUNT_VFSMOUNT 3 MOUNT_PARENT 3 MOUNT_MOUNTPOINT 3 DE"
        "NTRY_PARENT 3 DENTRY_NAME 3 QSTR_NAME 3 TYPE_OF_QSTR_NAME 3 TYPE_OF_VFSMOUNT_ROOT 3 TYPE_OF_MOUNT_PA"
        "RENT 3 TYPE_OF_MOUNT_MOUNTPOINT 3 TYPE_OF_DENTRY_PARENT 3 TYPED 152 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 "
        "CASTS 40 TYPE_OF_TASK_COMM 3 STATISTICS 105 UNSIGNED 5 SLOTS 41 MAX_EVENTS 50"
    ),
    "members": (
        "TASK_NSPROXY 37 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 184 TASK_TGID 1 TASK_OWN_CRED 181 CRED_UID 1 TA"
        "SK_PID 38 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_FS 74 TASK_FILES 166 FILES_FDT 7 FDT_MAX_FDS 5 F"
        "DT_FD 11 PATH_DENTRY 71 PATH_MNT 7 PATH_DENTRY 6 PATH_MNT 5 VFSMOUNT_ROOT 169 MOUNT_PARENT 10 MOUNT_"
        "MOUNTPOINT 5 DENTRY_PARENT 9 QSTR_NAME 22 TASK_OWN_CRED 46 CRED_UID 1 TASK_COMM 36 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 28 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 369 bpf_rdonly_cast 58 bpf_rdonly_cast 77 bpf_rdonly_cast 166 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 11 bpf_rdonly_cast 71 bpf_rdonly_cast 7 bpf_rdonly_cast 6 bpf_rdonly_cast 5 bpf_rdo"
        "nly_cast 169 bpf_rdonly_cast 10 bpf_rdonly_cast 5 bpf_rdonly_cast 9 bpf_rdonly_cast 22 bpf_rdonly_ca"
        "st 42 bpf_rdonly_cast 41"
    ),
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [33952, 4344],
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
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ff800631366ad5413630a59475abc4feaebccaeaf7b74d328a0468975d5b52a4",
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
        "eNrtXH1sHEcV373zfdgkOcfp2j63B3bTj9it1bT0I4SvNGqRoS01hSOmKIovR8k1EMlupNSbQ23c0uCEQpsWShQqiO02cYVEowpq"
        "owqd4Q9i/rMKKkYuKKBKDdBKKSB6Lq2P233v7e3Mzdzu3p0dh57/Ge/c7sybNzPva+b9Mi2K+afvazTLSRWek21zOaNs9SnMn+aD"
        "F+4JrlFy+b9k21l4by37XmYMylD++7P59x7J/298qSkh6A/70dSAIu6nDt/rMcvuJnhhEn//Ppbp/RNm/+ndR6FsGIGy63GzfITe"
        "azgFdKpcP+pORVwP/NBH4Tsdx0dlohnHmYJyV1hR2vPl/Vhy7R24sxX+maxXhP2l22bNfk4G4f2AcrNC9K833vez70fweTKI3++G"
        "eciMIt9V4Ptknm1hbGfQHA/OF9/euuq2kyzRTp2tHZ5PiQn87hBU3BmF8mQYfpfxLaAAI2JHFqG/IKy3TALnR8X5wVJT15vjyQwj"
        "3fiePgbt7eigfeBtfWdCuH5CsF71QZj4uPoG0nkR0Dn8N/i+Hr87IqNzDdCJ9EWOLA+dtK6Su1+V7Jv7Su6PdNsMWx8tve4zR+GZ"
        "9s/z+FyY14zLeV1zXua1mD9iuaaPznByCZ4nsf3k/jOOdJ1h5OknmXYTuP+ovQTSNVlH/R0Hfl+H/PMB305jSfw8jeWejg/Dd5+Z"
        "Arm6eRr6UesY/lvvN13M0GPNfzMr/0huWvOd4uY78YDL/bGane8q7Q9NwXlWaZ7fhPEcP56z81Ufnxby834s9WeAb7GmBqQL+XIp"
        "fo9lugvqQ3l5aujVUB2Oe6u43bjvdM4sQ/3It6csfdFrfBfm+H0Q+R1Efh8svR+teRi+a0XLqVLtvGprJ90A86CZWifPFz/tR6hP"
        "rK1DPsZw/X3N27iHl3fc+iisO0OvGutFHy+sH7XEeozn7bd2c5y90P9F+F4d7mMs9THky6ViObFnK9hl6c3Qb7pt2pJraaNd1B9a"
        "8O+5Uvud1mdA+QO8h+OOhwJY/1F89uPzR/BZxeebQM4NKpa8NfhB/I11/GLRbtfS+i6W1+PC/RBXPwD8vw/twUHYWJlxnDc/yGND"
        "vpJ9NGTwS0G+YxlXgF+J0ddy9nXWGuToCD4B7w3VSfTHKUZ/kB1t2aVNUHZvOGTZpUZL2/Llufy7Edz3kWZF2D7tX2o/wfGN+kus"
        "Fe8H4lOsQ1dEfA8o+3D+fiuZh4cXRfVFdNr4f9YV/xsYe7k1zLYXQL9EU1/MmfLXwc6Iq6rZX0DZs2jn245h2u/e9Lh8v7+JfOtf"
        "ZPyBonVzG8yLjutG5i9Y8wHyaBL5ULHfcNil34D2vT7YyNiJ/Dop+KGSfh+W0233L0huJ8agne6OK2A+63Ff1OO+eArbPcjKpfQx"
        "Sf/J6vAtecydn0R+kYwOt+2Q/cHrhQTSSfyPbSD5+i3hPtUnwO/W0A4kfce3u72jflE4n271oKVHlEWn7+bs3+H8afUL74FfC+Mm"
        "PW2891ObnWQ8/8h4VgvPzxvPDxXaN/Wsf8Cyp42dmrkB5e1l8OFkXm09bbyngoLLNLO/Z25E/vnBbtPCWH8trre7Qe8a83azD343"
        "pjzTxO7feHiV2X9h32Rx/s7l7PtbtB5acXwD5rzhfhyF7w35Zu4LFe2mruPY3gTjp4XyfBux8dNo1/ggkyzwz/AQM7hPSR4Tf0mO"
        "kt1wGn+/R6ljxrl3XWHcqu39ovUUFPtZWvAOxc16y2wq0K3a6NaUW4DfwRvMebD6ja7Csg5L2/yoxnO48JzvI/EEvLfNWEdG++iP"
        "RS6DchDt/AQGtuK+1UqXUvgu2Qnt0bNBt2rW12E90tW5SrHbhbRu+H2p+e5VYX+DPbktgHRdj3R9Aem6FfmFz1rdP1WIz/lMz5Pq"
        "t28NuqKP6gNKPdbDuC73tZj903Px96u4+lVMfbKT9PgZZn3wdkMA/boQridNBQM/1oR2He7niIbjpnlCO3nwFizjaF/e+h/Uz183"
        "5Yz+zFGJXfMrsb+1+UAO9Hy9JA552qzRT4Ddl0A7I8HFHSm+GFB+iPJgKGe3F0jPk57m9Ui6IZWz2wlu9Zq0vc19Obuec2zvBLST"
        "lLTHf5/e3Juz6z+HuGKeHwMg58aBL7v8uB/8rP6b9BH9PWAvrOtGeYLf2eSjaTc0i/1oquftraWyI3h56GhPWPq+vyRdXtvVRwdy"
        "InuZ7C99HPqLrVMVO79JPqW7+lEfpfB9dh25tjO59UR6SR/tdVyXIj7pY7gemq6ubD047MOq2ZWHva6DodL25eEK55/s/rEhjIep"
        "DD/48xN9FNYByTWSf4+YMi5Pb/0mxu8n+zPZeTvQe6iHiTckD92CenqLRM7eKKzP9GP7J+E8SZ+YYexeJ//Z8pcbST5fzewrw15U"
        "0S81ynvqVNZP5dqP+wp2ptnf93A+8uSM+Iv9WrJfDbuj0XZ+R3yjuG4S9Rudr6UPY1zT9r1qpztM53TXqiJ/mvRa+m46nwM7Mh7u"
        "l/C/HfTcGOo5jJslNsj03CUq8TkimJ+CnQYGSrK+t2S8U1MbPM1nOtoHfFdgXxbqKR4L64P8T2O/9KG8a8T2Gk35BvxJfuSbFn32"
        "+FUyekCxx/uS0W8wcctkdAif0U6PDuAznodGU8Jx62MHcNwfNHf8YAfNwyV+BeMb1xjP/ja/3Y4gf0wfnUW75UWxngtxcmRXabmW"
        "2VvgMyPfuPmINFG8HM+dJoAPtD7IHyG5Y3z/NBMPJL/2JVVEt1f6AspJxj+ZxH1C8dj59fDd/Lp27PfKdxm7jDu/LbbLhsqzy2Tt"
        "bR7wZpedRD26261dBnI7sldsl6UPjzByRRaHsPRkV4rRu8V+3ohYD7dI9HCLSz2893zp4b6S9Lhtbxee89B5j6V/R6H9WEKsf8mu"
        "0cfZdeL5ngG3bmj/kF73bn/ROtiO9gDOexDnPYjzvsth3h32W9Xm3eX9h2QZdNi/p/MR8js138ZFkDPH/ktyZo0tzhVQXln0oucc"
        "5e9JlL8hlL/3ofzF/WyMi5G/15H8DQj3M9nJWvB3GJ+4Ra2EXvr9NNJH8n7PIPrVQW/nIEXnHXhOxsuxjze95I5uP81Lsyqar4I9"
        "jOcv46C39WfBbtBPgN4nu23HPWQ3PO0HO/ioH95Dew7734byUp94HO2AmMQuayp5DpVpJDtQYj/dxJ4/Z/rY8WceYe8DWHTuldnP"
        "Ycd2Iy7aTdYf91PcS7X5oVZ8NaAydlSy8xngZ+ejZpnunMDylFlmdhb02cfwnNSIj+2g/dL5uJ/nv8/k7zpmPMX8b/B0DpiOAl3F"
        "dinQKbJLjS94u5T4ZMhVg0Fa8HLWzoueqsP+sDyO5VEsH8dyBMsDWA5hOYBlCst+LPuw7MWyB8stWG7CciOWG7Bsx7IVy0Ysw1gq"
        "WGZh3qLnsDyL5Rks57CcxXIGy2ksp/x0L8D4j/hI8W+Df3sFcRMtvNZVHLr4PPAv79jty/mWHrPsRoUxif6CUQ/zO/+OPb65fdin"
        "MH5zqNfSg6qtXToXmsf1ytNJcs6ij/aJepFSyfmOhvdMZP1l/IX7Syr27/NAn6b+xvxvPiGW85rv5+/Y41DzHWFli0AfU/+aX2Xu"
        "Uxl+uB/vT3zS5PEaa9+o5rkBTGTmLvYcaVcA9WUvynk6H7kc+Ur6sa7gD+aLBzV/g9W/UU/yUG8Cx/jjWxeAb+04nptblbds8x1r"
        "Z+/3BRS4n2Hch/GbzyBoSS7GA0j/dRz9GDelePn9NJ71JD9DQn4b/RhV3esPWnw313XHRqTn4XdgPO04nre58bTDeAI0HqQ/QOMp"
        "HVc7X/dlT6Me33NwCvXRWe7en/d4oNhOFtsj3ZbfOwF0768w/jh+NifynykuwdtJxrPfi9+J49HUJxzsxO8y8QhNvUR4v4P0Lvmd"
        "xXoT1j0ft7C+u0/2XSsTn3Tup91VuxnbeVmraW9PYbzhGvE9jpD4XgudY3qNKxM/rHXC82Vvue2y/IqkxOck0jjMw2wchvy9Qvvt"
        "3trj4jp2u8jke9tUjm1/AxeP28jqvygcoBrzsVEYbxzKieOQpyT1vZL6LZL6Hkn9UUn9Jkl9n6T+uKR+QFLfL6lP4XqG/WrcT8up"
        "Bl/Bv4kMi+0qukdA9wUm0Y7Wx8Af2qPiufARmJeINS8bsf565vyX5ivdCes9FMJz80HZva9g6TgtF4cOKHhP/im8P3gE1uf2Zj8+"
        "4354YgPGJ3cy8V3r/jSeb1C8Ju7rYOJXdK7pVb7GmkkvXM/228zGx8jf+BDW6+Ps+avbe1+x1JxYb4xvyZUjTwJKE/LnuNAfKoyv"
        "STg+flwZK19ggG0P+R5LsX60PtafK6VPqP0InlukD7UiPS9w7aTYdtBuiu18AcdZz813jzd+4flrbCfsE9ofl6sncsa+S3dh/dGN"
        "jN/L509YeVljfTlxHOMge47eRfRu8rY+x2l+v5Gz71vaZ3zegRV35/bfHswbo/HK7g9pIY/+mXUvrXuB8c+a0T9r4fyzZvLPrlxg"
        "/LNBzj8L9grPE+Y30DyMYP7AFuE9z+71cF95vrVdEY+zZcGbf7Z2AeiGCzaG37tJKeQ9bDPyFfxwD7dX0C75HWTP2P24h5Tie7qa"
        "gvSnGiX057Le6F/IAv1rGb4SH+ebtmB/YZyff2UVoV/cKqYn/KZHel7PMuuikdbFa1n2ntsZ5v5O8X3foDjeporjlgG6/2zRnxXb"
        "/4JzpqzQ34DvC3GsiLj9EnzJuskLLYqHofzxYV5ohyQvdPfMBZb/OVdh/mc2J5s3Vm9mHfzZ6rSTLNFO6fzPrMf8zzku//Nt6K/s"
        "/M85Lm/H2zp2n//5V0uelpdXtbR0kp2ZPPxGmfmfsy7zP2EcGbx/b+WnPUVyi+b11zCOMNI/7JJfw8vDL+u+sTTvc5aTR7Nc/Oec"
        "Iz3nhHmfsy7zPieWKe9TPO9WnonjPA+7nOfVSzLP8rzPiQrzPmcleZ+zZeV96s/BeouHUsi/tKUvKsv/5OTp8JdWtJwq1c4bwvzP"
        "m6w4tN0fLM7/vMnbuIeXd9zF+Z+zHvM/wYApP/9zDd4nmq1q/iet64CyGugL0e+j3O8wT4V9EML32rh6mtcWrp7iAhcx9yGL80d/"
        "tmiXX8V6EO7bx+shgadUnug5V3mKkHCRmPg3jvMxSb+jnvMks1XNk/yjxzzJb0vyJL3pPec8yQcWFaG/9FXgq15hXm0n3D+S5g+6"
        "zasNc/cbHPNpP8vo0YByu1LaP+xhxyvzH6x7cFXyH9y2M5bl8kDn8L6+uH3Sk5H17vzTQt5n1lXeJ9ktxff0s67Pycrykw6785MS"
        "z2Ud7ue7a0cfnZPcz4fvY1GViU8Wyx2/0N/dPhxZrND/X7TLYe/f+5n4zrx1X+jd99y0I8rnt983CCj/MtvJ1PCyVki8pIaXpdTw"
        "smp4WTW8rBpellLDy/KOlzVUpXjJ/zte1uddxkvuqDBestLxsq6rMF7ShfGSpcbLiuEz4WVdrLDxjqhDvMMtXtaPhfEB0m/x8PWO"
        "8RB3uFlw7lzAzXoMx/N6rlpxkeriR/2+SnGRauNHPcDgR9E5cWs9x7/6rwC/98H+joc/rZSyW99veFJ0z7a7GeyIovyze7G9Q2J/"
        "o6jfJ6vDL7f+gxRH6klv7bjHkWpj4q+y/CxpvO2KptJ8jkr29xHxPQjvOHY+xY08dI+HtbpKeFh1ZeJhvVdlPKxGlezl0nhYKP+l"
        "eFjA7xoeVg0Py/i7cPCwwj6Iv9XwsEx5aeFhDSwRHtaflgkPa6DKeFj9S4yH1ecRD6vHIx5W7/sEDytVZTysHgc8rJQDHhbiYI0O"
        "MPhZ1cPD6isTj6G3hodVyfx7xsNK1fCwlAsBD+trPlF8QI6HtU/C/7t9MI9u8bC+6CM+1/Cwzice1hViPbfi8bBeFtLtHQ+rhfFP"
        "nPGwrnrXyzpbOjwacDTkecb70T/4B3PO7IzfNVJl/K6hJcbvSjngd/V7xO8acMDv6q/hd1UVv2tEmA9aPfyuVJn2Iq2DYfTf+mv4"
        "XaY82aHa/WTN14b4XSMS/K7pivC75HhYf4bvlgwP62V39oSVR9qtlPTDajgeeJ+rhuPB2qE1HI8ajkcVcTzCNRwPqHeJ4xHicDwG"
        "2fOQZcPxCGO8f1h2/u4Vx+PLoKdd43jcptrlaBGOB93bIByP/UuM47G/SjgeaBfGdl2gOB7I99iuMnE80A5N6xXieOxfYhyPH6xM"
        "HI8avmkN35Tlfw3fFMr3K77pT1j8HEd802dZ/Jz3Pb7poxBPleKbPrhgl+M1fNPlwjfttfjO4pvesQDjacfxlIdvunLxsK71iId1"
        "1XnGw7rYIx6WtsLwsPwe6X/PIx7W2x7xsN7yiIf1Dwke1tmsff+ku+Aek87FswlnyOC3cXXQC26Vef6rrmHaOV94VYX8pqky8y6n"
        "ajhVFxROVaV5l8uFU1Vp3uVKwamaWiacqowVf1qJOFXu8y7PN17VqTLzLqcx73JmmfCqHnA538uNV3WKy7uccci7nF5SvKpC3uU+"
        "S19UF6fqrhUtp9zjVE1j3uXnLH/Cfk5RnHd5m7dxLztO1UyFOFXgp8jzLqcd8i434L0ZwqmaWaK8S8qzpLzLKD5T3LqFuWdYnHf5"
        "y0XmnqMEZ4o/F3STZ3nOS57lCcKd+g7S/zeJ3jh5nvGnXvGYZ3lkmfCnvsnkWcrseZJfmgpykXCa4uFPCf1Ysl+K7/Mssz09weM2"
        "4T3j3VnXeZWl/LLu6CdgHjmcJv0E8MvC2TrI7sv0sSXGaTrmEqdpwgGn6ZhbnKZZ8b3xE4jT1Bpl5Eqx/TYlxjPD8SRQ7nbjeWkR"
        "vxEnivRE5NrS94kSQe48wzGvkrvXLcOZ4u7BbU+0Vogz1bhEOFOBRTftOONMAV7V/wBGRAgd"
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

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
    "type": "raw_tracepoint", "code": [34360, 4704],
    "maps": (
        "gate 26 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 "
        "owners 23 owners 126 tally 94 unseen_calls 8 unseen_calls 6 unseen_calls 11"
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
    "type": "raw_tracepoint", "code": [39064, 4544],
    "maps": (
        "gate 14 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 "
        "owners 22 owners 94 tally 120 unseen_calls 8 unseen_calls 6 unseen_calls 11"
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
    "source_sha256": "cd65869883bc4a004d299ae84d65fd72147a5c9e183e726fa3f4513c0a678723",
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
        "eNrtXX1wVNd1v2+/JWN2EV5phatYMoFgYtVA3JQSYws7TYjTKcTpBjcTBj22HhS3tBa4oOedSSRwbEE+DHFCtzhtJIHRMu3UmnY6"
        "onHbVTttUd26w3Q6jhsyrduxJ9jBKWkdI8a2tnrvnPPeu/e9u/vefgiBl3+u3tt3v84999xzfvfeH9pNCab/mwwaCctseLmop6kA"
        "4/4lA4qRPhTqZMW5f9n7p4zvssumi5DvFci3hM9XGIM0OlfeK3P5vjL3t15SIYrlRluNVOvHZ+UmI01FhPojN0A7FWznsgtl67tg"
        "qy/JoEOaEjPSjWpUqDdgfJF9+IhRbpjBd18x/ta/w3wJKGcS6/s2ppRP60/gd+8UKb/xe/MItFcR+qV8gbm/j0P7RiGfhv2kVG3F"
        "/u6CdNdcdzrn0v2YCuUNbmmDPyahGyzVxNc3DvIeDLO7zX4v178L8t/F8XkyQv2GcSiMotwVkPvknJhiWE6/0Q8cL7G8pbUtJ1Oi"
        "nJCtHFE+6jjmG4AXW1IoF1CTQVFeYQYC6Bj6GdQTQb1WcTwUHA9Mk8otRj8KqG9x/G7H0Wr1GRqaVn6CetsC7er/b8gXw3YNydq1"
        "CNqF7YkP1addkzjfM4/9UDIP+t31vR1TbI+G4yLmzy47B+P3BDzvj0D/nntCHK/nod1RlEu/TC438nLB77QxqGdHV63k86ZEHmHm"
        "ZocLKAeyKwXUy0n8juxjdlke7PJqf3Y5yTaCfcm5l6fi82SI7FoO5H4A5RgA+Z3FlOR6FtPdXWsh3/0TsH4cP4PlhrhxML9vuRn1"
        "4oyrXpBeFY4J435MGPejjy3IcddGcpxcRTnux1Q7gf0/CXLraAFDrq3D9t3GzPmur8/REPbzXvfy0oF/LBrljsC4ptkXUF7HTP3a"
        "queP8OsGrTe0zjy3q/R8NOWv/qpHe3QjbyeH6jzvSuT/oS1/thnknmR7OH9JG4X3aiqE8rsZ7e9vQTlN2N+jHvXtaH37S/pB+hQN"
        "YvvWurcvrShGGmafhfqEcaN5qo2hHG51twO7Wz4NerEB6qVy9PZmOX/wx/D7PmE+4/NkE83rfwf70ZxHPTuFehzE38GOpZmCzx9j"
        "9u9pvun2VZcHybOj6+9mebt3TmKfT7rqfXpuPQW9gHq0lgT6bTCBCidwvIJgd3U7Sv6N7nro08mQP6Zp9imwx6OvYj9vgXqjQnui"
        "3+TqVVtDrusHra+0fmiK4FeC+8C6Vw7DOEbAb9o2l16a+zaO8z3extzXp35+fVIFOVJ96hJ3fdPGUG63JnA89jO38QizR3F8/14y"
        "Pl+ddXvvaK9tPC54Go9mzv8VxyHMolj/nxYNO1zGL9TnV8zI97tGe+m7Hf007/2u3zK/8IuznF/viK/uh3zjqD8DqD8y/98cD7BL"
        "NC+rjgOOe4wDTsN32v6Eq3444kSxvqfl7bXHCWSn1DEop7trBYxjDOdFDOcF+pnxY/x6mT0sqT9TG3llDnuLd9TTpdvhtRwxzlSx"
        "fST3Do3s7SHXeamdArwgif4erXOif7K9a+lsNfE++cXJpubZcvle5uZPaBbWCVynVMue/Yn+HGMl7Wp2Nfhz6UDAzPeHej7FKuc5"
        "m58XxfVHCz5i+tV6zsIvoB3+IGScnAsHvqN/p/RB+9v43wu/iO0I9kK/Y/ge1/Xs54eLFCdsCsDvuioUWvj5nI4tMuq35tMMju+l"
        "on2+u+lJCvv3iDGuOD9HIb9u74z5oqA/tXoAyxuE7/K8X6CXe4Timrm/C3sZ12+9nj02+0zyJbuaXQb+yFn8/SEW4vq5t83qt2L7"
        "3qFvEjvp3Q+7D+QaudOQt1l+ahGmIUxt46DozzHrea5M9QB8t03XF70+nMfx5ZD2YxygHsRxDNzIVjMrX2YVlEfPejsV430I32O7"
        "Vi0y5a/rJemHOD+TgccUmOcXDTltC2K7HsV23Yntug/lg8/J0IBCeOI9+jxfF/HULnofZk34HvqzItBm1EvPzvyLhPeLuPeZVbRu"
        "/xc3/uL8DuO6GkV9SSrg2FMcRvpJdrmA8XH8JpTDxzH9CPqZ972N6/K+9yCum5L4MQVJfAV2NI14pjaaQ7u6RQG7CvZIxfhBXclM"
        "f04fvy2t1K9noLzHHina/YOCOf97sR6lrrggfS+Wm92wtcjJtVx5eSgnIylPzJ/dsBnKP2jhKCVwwjl59IC9Ggf5y9ZDwmO627rR"
        "r+lDe4j5bPbQ8B8kuFY8VdrfcozDwRr5Fcer9CsOMle8vlx52mhP0c1PJv+ro13h8C6yS9rpPlx/H0Q5g95qJ3j98ayXgh4VDtI6"
        "v7msPnLyQTl3t61mVY2/MK/qNu4e8XPCy2Xt8FqOdLxP4Xi3KVz/yX4RLqCNwniTPSM/Qhu37JmOpGZjPXx8vITHWTKrfg3a3beV"
        "wx0yfb+C6/Nmwc5+qqQfWEiQvwv7QslA0PV7MQ5XE2SX7+FwJvJTJnEdo3IfCvHzgew4uhVWu55FnI++J7zxcRyfue+PBC1cVoxr"
        "aV3fNvddwljHoQD1s1g+4pIZXOdpPdT9gv/R7Szav2TwSJDbb1z/raBY/nNz3ydDXw3a8S/yG2kd0k7AemnHce9CPEqX3A7ye1O5"
        "oP07vZxxvXzly0FODnuY6V8ptvgtGfgl4zt0x6x1APf70rGcoBfdQdf1F/0MPW7stO0vhdltQdKDuG1cLT8RcNlM7MGSOGtSafaF"
        "92RTECfowxzj3vdhu0JM9Md7Uc8SWF7C6Ocgzp+vme2z42mZ1DCHk2ZSj+PzMD4P4jPGA6kBfMb95dQjkv3R00ZP+8392/EA+Sl3"
        "GOP2bMA+H8z92dFzRft6nFZu5/waiu8c9laYD/EnS9tb0n+H3RXGJ47+dXY1rAvaaZDLriaMa47ycY2e/zscXknx9kue1jdZu8Ks"
        "w9XOnMd9hfPtnVhP57t2fzUZOD2L+d+lchfb9g3CbItrv7XxkaIbXqhJ/G+HnE6hnNBOF3ainNAf0NclTk7rSE5hV9yO8Mxk9GsY"
        "17zuCd+UtZd+P4vto/m8Wx0E/zzqDz914qTDrrjJxpZHFU/tDtL4PM/c/f5hf35/k0/8jvz+4zK/f9Cf34/+Qua4V78f/EPCv0S/"
        "JHt4qlhqP8708wnnQzyju+V2iZ0mv3TK3f9rlfh/rdc3nkj+m8P/ywv+foxfP2n90E7weuJbDwW9KWRo3eytyM+nOEQbI33oDlQ1"
        "7kJ/6jbuHuM9+o766ac99nLCrDlQKn6Y73NFZ3G93X3sn9FvvyCcW7lQVX9N/ZDY7W5zHf9L9OOrHO8TF4puuAHNG3G+6c9BP/YW"
        "+5NUTpVZT8eY3e9KKitd173s6qmS/oB2CuK6bGvC9fwa5St80z1/thUcbk1NeYrDsq2dGE9Oc7i0Njbl7k+3ruL8ZVk7yE+J4riT"
        "P2N/nzLe07723e74T8wd/8lugPbF9/obR1G+5jojyhn3zfyW75C/ZL7SfCP9914+P14UH5r2xGN58UNk/6ncVa7yl/rXT/P+Ne0f"
        "Rc19iWluX0l/n7Kdr7LqXcPHTa3reTyt9S5zXVzj6m+448nZZVsl73sk79dL3uck7wcl7wck7zdL3o9I3q+RvB+WvO8tlvLHwixp"
        "ylU3Cbvx/EY8SvMd5kVmD8hf7bqL2wfItMBzdmeCO38lO9+UVqKucTLhVma8jDgArbNh9k/8Obh2OlcC+rm9PcS1V+vC+XbrGowT"
        "z3D4I5332N6+ij+v0sa4+PsW8/kcxgP3uM4HE2f1ahcI39v3H5i/h8tfqR2g/mfp3A32g/yp7E6UC8qHytdOrPcXb5hx8x3cuKht"
        "6wV5/bxEXogjP+1TXsegnhXRyWJRcSt3hCtXG13js1+Al5jnHk9TPx/m1lltLMevgxjvd+w7WeS/G3Q/b+RznMifdpYzjeVQPPsU"
        "1G+eoxt2b+exp1CO3zDkSDiZdf6ul89H51vM3x/kfi+gP6Hhfiztu+s4bHF21sBI5pLZ+Cb8HaYlG2dgB3YQXizIP7vWWucH5/7p"
        "f+vpDsw/GaR9ZsD/KH5/ElMqdz9ifbrdiUbChrEIBhR2h+13XXPja0iO20GOy63zUQZOiL9ncd+R9qEd/bxP6N+a8v1oMs5X/chR"
        "b4KrN1HzepcY9cK9F/K/tE6qL8WNr14OV986ob5OC9fh6uu06ms36nvB2idUeL9hr+1cA51fCLMPc+ck1KG7OHxVPI8p7hPQOrK7"
        "BTqiDq1HuwH+BZ3rTUaWsqrO3USonGeu2PHE860x+L2Xcbgz4e4buz7Aravbu6zzM8b+TSRh4rKKvdx2VlV7k4hzy3C87pbFgH9+"
        "sRPjmcEr1dU3cMXe/0n0A86b+z6PXiE/osew5xPW+YogzIetLvWRXAivmsTz33q9B1zOMSbZDdivBPbroSr7tf0KtP+3lerKCXA4"
        "NMnFGu8Y4cpXOLwZ46H9Jj6E501J/3H/y/TnWk4aFiRzYAT2h1bxcaSOz5wy9ok2wPs+fl/A/p2uQZPmvsRiYT/oBld8RxsZ4c7B"
        "ed23sfYHLVw2bu/Xzj+GfgXyjn2vMd0vxXOK1F+SS1Lp4P2U1JkgpBOOcgLG9y2SfRm/+1BQvnMfCup324fSczj2obAf9naOGOMX"
        "EPo15eiPLsqk8iHxuxC2A9MJTPOYjmCaw/QIpsOYDmI6gOkjmPZh2ovpg5huxXQzpj2Yrsd0DaarMO3ENIVpAtMYpgzTGRzHS5he"
        "wPQVTF/G9Bym00GyP/pfJHdap7QT1r76Xpvct9G9Q2GflPJvQXmnUW+s9eb2Gq03L864rjd7yI7fbNZj2NtWsiP/YORTP2PhrcZ5"
        "wOMzRe58wOq3IMVzkBRHkd9N+4vJyB6hPz7vxZr9+TPX/mhjRxBXVrH9rxUrWTe1PPgD5+ncidA+us9htovOh+L93Mrte6RkfeTX"
        "2devgI/2meflHPeXX3DFnaieZFAxn400DHjorhCcJwgzsOvbUI7pCASohQesfup6tSuM+5FbLb/aeF6B8qP9x5AV/88lX04Gm836"
        "9fd0/1hrgQHaeO8VkA/6kec3pdhPbePa0QnnMCfNfdc3iuRvBo1n8Ou2hbH9YWz/OqH9QWwvnj/eT/1BfzwdbubOm5zvihl+iihv"
        "vV79Vffyz8/Y9U/XU931Pq9SOz83A/3sxH6+JfSzE/oZpn5CfDAZZr70XxtFfT9KuPQizq/ILHu3aMfb9P6t1/3ypQKeJ8TP5nqG"
        "8X9WgfUlyXq8zSscr3TkpqrsRt3mlWmPALdPxkKuOALJIcm6JH6B+3kpM35FfoFJWzuN+RcU5p+ov5usdhj6G0J9/WVBf28i/Q1b"
        "cZx9/gWWmfXD/OPx6o1rr3Dnus5/NMXrZeKioJdvFO36pY2h/uF81kZxvVDevlzduP/kMreuJWhd+/Fl0mOY/0vM81WG/EIovy5B"
        "frgvUfggyo/kifhKOhTj9FRfl3pcxluv15j/LT8w2qHfg1rDLF4FTcX5vvZtQa4430Mk19eLdrscRnzAWhfp/YuXufepFM7zFy5X"
        "5V+Y68rfXCY7ZtzrUsBftezYXxm/aw0+Day33nwaExXyaUw0+DRYg0/j/cOnMdHg02C14NMYqTGfxkiN+TTyDT4NVgmfRr7GfBoj"
        "Ap/GPlO/Gnwadj4NxB3ZA5y/ZN7PcPBpwD2M64dP4yMcPubk08iX4dP4MJ73qTWfxoiET6MD8QuFGxf6vno+je9C/piIG0/gPYs7"
        "ORy5el4NAMAtXo1vYP9ek7Tvj64yn8S/+uST+Had+SQOcXwSFCc5eUl+A88RoJ4cg3mdjn2y9DkwyXm3qv3iw/7u/2m/XyG/xEF/"
        "50K7W+FcjZRv5Un3OMFR797ayMnzPcB86XZ4LYfuu+xvkvBK5G7G+eDt/KaTz2ZpafnWjc9mROCzCTAv9tA7T0aqRjwZcZ88GU0V"
        "8mQg79vq4Qp5MhIK+culeTJwXZDyZOC+t4MnI/c+48nI++TJyDd4MpgfnoyBCnkyvt7gyWB2noxsSZ4MuueZVP5aEj+JfBnD+H1G"
        "se97lOfLOM7c/B46T3z1eDI215kno8cnT0ZvgyeD1ZMno7dKnoytKOcH+fPINePJ6GnwZLBa8mT0VsmTsdUnT8ZIlTwZZF83l/QD"
        "q+fJuJvfN/bIkyHyY5Tnxch75MXAeBnP4au4jhHOWJ4f45BHfozH68yPMeCRH+POMvwYHwvw+nBb0HW9lfJjrKgzP8bEAuHHyAv8"
        "GLkq+TGeFfgxTgj8GKMBbp/VwYuxkvdzrjovRq5CXoxPelrP5LwYba52xcmL8aF3XfVrfKJKnotchTwXN7jicda93CDGJb3M7lcn"
        "A99CPo8bJXweG4pecBL/vBg/hXxV82LkJLwYr3kq1+LFuL2k33j93k/PXeX76bnG/XR2LdxPn2jcT2fvp/vpE5L76fnS99Mjjfvp"
        "8P4q308/kDDPVRl4pXT/sNL76dsULq48hPuzQ3Q/PYjPOM8O0L30Tyj2eN95L33C4710dzvk+1468Q4N/Of83EvHOCd7oNb30uHe"
        "ufpkne6jk5xy38N71H+xsO6j4/rTMXCquvvokvHxfh/9aOn76NTO3FGU45HGfXTmdh99R+M+OltI99G7JXzhuQZvIGvwBi5c3sDc"
        "NcIb+ASratyvW95A+LB2/Bf5OvFfPHud8l8crpIn4kAZ/osvCfwX+Xniv/idKvu1C/kvfnOe+C9+3R//hW/eC5gf/nkvhsvwXkyU"
        "4b2YmBfei6Tyc3wcVJbvYolkn8XvvlJt+C4q57lYKX7X4LnwwHNROb9Fd43Wk/Nl+C0sfeb5Lf5txm0/f+HwXEx55Ll4tU48F/l5"
        "5rnI+7yPn2/wXLBrgediVxmei8wC47nI15nnIj/PPBdVzqsGzwXoZd14LoIz1Y37OxKei5kFwnPxo3niufiBhOfi+zXiufiXMjwX"
        "L3D1Z3EcTZxP8I+SsYj7uQvF/TxHmO7Dmf2YcccLgk68YMYVX4H8lh//AaH8S2XldMnVb0ni+JLclrqeM0hGb3DvT4n6ZkrxbPRH"
        "hHoV4wu6J2jya6il+TU0lXg1YD3IHp72yK+xU2L3Evx+nYxfo4/H4yhedfBrpHgcy4mLAj5u8Wxs8oY3m+fXZooy/eHxr5ky53dq"
        "U06mRDkleTbymA/PBWxBPGgchn9QJjfrHv8Vc1+4NN/GcsCrMN4hvg1t7GXhXrU//bbuKaOe99M904vYTljQOoZehfxl738vltz/"
        "rm87CWfOHL4omTd7Ss4P8z6hwMcgG7/y/Ax/yyi+Lc0PsNiVr6Te8qK4UsbLQfiVZY/OCefd/NntJP5/ilSuKpzncfJwoD+5jt/H"
        "kfNwwEHv7P3oH+M5p/I8HO7jbt53LjvOBz2O8411GWc5D0ee4wUwz6Ovc98X006eQR6OZmbHIzTkP6A0u/qcybPgjZfjLPBynMb7"
        "X9GHUH6/Z64XW234Ka03Mt6bsvZ06HML2k6VKueirRySF93vTbJ+Lm4x/7+DJcTTAX5Vh/qwv/4PzW//aT+N4gDtxDmet0Omn6Q/"
        "AeLv2ALtwHiL4rGzITqHfKY0f8e9eC59A567X2ad28xyfibEBeQ3kb/0XB+vr2H2Eu5zTXN8aySPMPsu93s6SuP2Uca/p3O+YM/U"
        "fmtfiOf1+PNZ7pynY737A5B7E/i/2h70D/udfB2XPPFkgLzU/FvYP1AY571j4PFQNX/7Cw6+gNvgC/2+gbHv2oT7rsf4fVZHXKMK"
        "cU1M2MeQ8QTsIX6AfZz9D7NHhfF5UeJfHPTNTzJTCT+JEN9Z/CTf88lPspvnJxmqMB6Tzvc3UU96OZ4Sp75s5vVFFjeY5yhqFDd4"
        "LWdshuNBpPUmc9i9fFof6b57uXiC7LOK9XR3rSyp9+SvOM+XzHje168oPjrsLT5ST8+UOV/irRxt9GXJ+ZIZ7nxJmB2WzMega5y7"
        "fWjxbHV4QGTWbpf95k8jPlbuezc+JTue6txP/7/3/PXjzffc9rnD7I33mO38Rhb59rSlfPxO8bJxDlDxhwMZ9zTx/zvIPNzAf/g4"
        "60yFuM+ZBu5zTeE+s9cI7vP6dYL7nJkn3KewoHEfr7ysVx//magQ/8F72Rum5wn/+dICxX8mBPxnugz+M1VX/Ccd7UW57asT7vPA"
        "dYH7ZJvxHjj7jID3TAl4TwfiPZ9e4HjPdEV4j4XzrCmD80yVwXlWCTjPtATnecMjzvP9oh3XSUfD+P5mfCa+1nbG4zltZfCc52e5"
        "ON9hp59xjf9NXtaq8R0gVFBPEb7zdWz/65J149mrjHe85BPveGqe8I4DHN4h8+fJfiWVXg7/SMc+4YqDkP8SX3qV/em8iIfgucWH"
        "ZzzzPZWKD7vb73bFP7RTIC8T/3uCn5d0jrJu+Mdxj/hHvgz+cdwr/nFOwjeF+EeqnbMrTv/tjDvOiv1R1xHOmnCXN+IvtE7E17rP"
        "bxNnjfjFWXm+LCl+I/BobVdbq8RvFi9Q/OYdn/jNzyT4zf8a7/8f5lR3CQ=="
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

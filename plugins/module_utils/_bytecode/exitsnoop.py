# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 16192],
    "maps": (
        "gate 122 control 14 owners 91 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 127 tally 97 ended 29 control 749 control 21 control 14 events 10 control 15 contr"
        "ol 11 control 401 rows 20 blank 9 rows 6 rows 7 control 73"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 9 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 8 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 8 STOP_AFTER 19 OWNER_BY_MOUNT"
        " 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 92 PID_NUMBERS 18 TYPE_OF_TASK_GROUP_LEADER 5 TYP"
        "E_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPE_OF_T"
        "ASK_START_TIME 21 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 22 TASK_REAL_PARENT 8 COLLECT_EVENTS 10"
        " HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMB"
        "ERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 27 TY"
        "PE_OF_TASK_OWN_CRED 8 BY 16 HOST_LEVEL 15 TYPED 3 TYPE_OF_TASK_COMM 19 TASK_COMM 15 TYPE_OF_TASK_TGI"
        "D 18 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP"
        "_LEADER 20 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TAS"
        "K_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROU"
        "P_LEADER 14 TYPE_OF_UPID_NR 12 MAX_EVENTS 47 TYPED 69 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 T"
        "ASK_COMM 17 HOST_LEVEL 27 TYPE_OF_TASK_TGID 6 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PI"
        "D 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 T"
        "ASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_O"
        "F_UPID_NR 12 STATISTICS 68 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_SIGNAL 71 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 8 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 150 TASK_REAL_PARENT 30 TASK_PID 37 TASK"
        "_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_PID 33 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_TGID 36 T"
        "ASK_PID 146 TASK_TGID 1 TASK_GROUP_LEADER 256 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_OWN_CRED 120 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_TGID 53 TASK_PID 147 TASK_TGID "
        "1 TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 62 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 8 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 58 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 153 bpf_rdonly_cast 30 bpf_rdonly_cast 211 bpf_rdonly_cast 53 bpf_rdonly_cast 34 bpf_rd"
        "only_cast 5 bpf_rdonly_cast 403 bpf_rdonly_cast 12 bpf_rdonly_cast 122 bpf_rdonly_cast 21 bpf_rdonly"
        "_cast 51 bpf_rdonly_cast 5 bpf_rdonly_cast 261 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

_EXITED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16192, 16104],
    "maps": (
        "gate 122 control 14 owners 91 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 95 tally 125 ended 29 control 742 control 21 control 14 events 10 control 15 contr"
        "ol 11 control 401 rows 20 blank 9 rows 6 rows 7 control 73"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 9 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 5 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 8 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 8 STOP_AFTER 19 OWNER_BY_MOUNT"
        " 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 92 OWNER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO "
        "2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_"
        "INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 TYPE_OF_TASK_START_TIME"
        " 21 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 22 TASK_REAL_PARENT 8 COLLECT_EVENTS 10 HOST_LEVEL 15"
        " TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 27 TYPE_OF_TASK_OWN_"
        "CRED 8 BY 16 HOST_LEVEL 15 TYPED 3 TYPE_OF_TASK_COMM 19 TASK_COMM 15 TYPE_OF_TASK_TGID 18 TYPE_OF_TA"
        "SK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_LEADER 20 TASK"
        "_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUM"
        "BERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 10 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7"
        " TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE"
        "_OF_UPID_NR 12 MAX_EVENTS 47 TYPED 70 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 TASK_COMM 17 HOST"
        "_LEVEL 27 TYPE_OF_TASK_TGID 6 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 1"
        "0 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 39 UPID_NS 5 PIDNS_IN"
        "UM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 1"
        "1 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 STA"
        "TISTICS 68 UNSIGNED 3 SLOTS 43"
    ),
    "members": (
        "TASK_SIGNAL 71 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 8 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 249 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 33 TASK_REAL_PARENT 30 TASK_PID 37 TASK_"
        "TGID 1 TASK_OWN_CRED 170 CRED_UID 1 TASK_PID 33 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_TGID 36 TA"
        "SK_PID 146 TASK_TGID 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDN"
        "S_INUM 1 TASK_OWN_CRED 121 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_TGID 53 TASK_PID 146 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 62 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 8 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 58 bpf_rdonly_cast 139 bpf_rdonly_cast 314 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 36 bpf_rdonly_cast 30 bpf_rdonly_cast 208 bpf_rdonly_cast 53 bpf_rdonly_cast 34 bpf_rdo"
        "nly_cast 5 bpf_rdonly_cast 399 bpf_rdonly_cast 12 bpf_rdonly_cast 123 bpf_rdonly_cast 21 bpf_rdonly_"
        "cast 51 bpf_rdonly_cast 5 bpf_rdonly_cast 260 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e1346d5d98490db06d325bfb25dd2c20f1c3761ec68dcc542917451867faff7f",
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
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["exit_code", "i", 48, 1], ["signal", "I", 52, 1],
                ["ppid", "I", 56, 1], ["container_ppid", "I", 60, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNrtXH1sHMUVn73zffj48NnpOudDLjYRNDgYJUBLFBS+pNL0Q82J6pT7AxRfT63TqKiYVCTrlYrTCHD8TxOi0mBRNWe3ji2Qgsof"
        "RqjiotIKWqIKVaJKFf5Aoi2o9FOilQmNr7f73tvb2ZvZ29s9OybZKNZo1ztvZt57875mfn6cMbah9lOJM/PfosJY7T/Ts+9XjedM"
        "knH/8snb4LsEPOvjR+C7KP9dVwnaShnaRI3okWq1uhhhzCD5eO1nrPajlaG/np10pUPjNKU3h/TG38H2rNmWfMyzw0a3iPNUFcX8"
        "Lsa+w9pJd5cC7+v0b7HkYY6TFY+jlYFvXesY9ttstpkI/12lCO3j9Izya/Ydja9nkZ9Z4KcW99a/iP1Ha+1Ard2PbX2d98E69rdG"
        "j/ilj0+iXOLe+keIT2nx92Oy71Oe5OFZ7jPYX+H7q0oH9B+U8W0A5DF0oMrPZwnodTvWM4PzqI2/VJuHMb5i2+9qvBf4X6TxPwV8"
        "STjmlbhCvH6X8Y7YxlMZMFJTwKBsH0s4xo2YX+jjd1eB30lLDjHzO+yXBjqLON4PGdkH6KcV0/jdx6CvU3uqdnnqqZyE7w8w8fsu"
        "3GfQT8P1Ultcj+s+gPJKorywddCb2JnBfUX7p5Mf7ySwZSLG7rTWv0GkZ/jstMNe7W0DvXXtpVNyoWPfB07+FOex3xPwYmcv8gXE"
        "P+HkV4wBI/uL/4VxEqjfY7L9c625jspBnC9+t/toUL0GweaVf6D+9sC8Dr4L/eI4r6JsXlfCvHA+XcWVmRfpS2n8Q8k+eMRV3/Xs"
        "w/z7PibcN3p2AuT4NDzvj8M6T+GzNr+nysnv6Mse5XcV8KnIy0+bgfF2D7aLX38Hv5KMCf2EVn7YYVfgeTHi9JsFiD+GWrPPKu5/"
        "GqfYJ6ZL/nAxSvPYAXx/CvkXAb69hi3x8zVsHxrcAv22jSC9Do7v1nc913DzseSP9m8R48TKow55P+rYp2M6rDeJcj7oUc4HV1bO"
        "2okdHD+d/NuPrTYLfOrvSeF8kB/X4fyw1YfgfaJmr2rDVxNRXO8tYrr5yG+qJv0TINc8ewD59rTlB3K2uI38B/kd8jenDrjvx7oc"
        "vurRLl3F28viysrBrf+Htv56CuSgskc4/dfKqMd9Hci/a9AOf3tN2hfSD20W9YX0ZIt4fvla3DxgrutrMN5RJtyv2gzy4TqxHXio"
        "58u472FcomPM19ihFdzPavIDzh9b+/oJPv6IsT9CvJUqoJ7NoR5H8ffbYd2M4v47mP172neGnTX4QfzsH/zlMm/3Jqpi/X4Y84BZ"
        "1APwL/maX4VnGEfrSaM/gwVWZlFeUbC/ix31OMfYSqMM+Y9tnn0R4r7y/3Cd10ri5ae4cYu9HRI/kuP8iKY44ksII9jwDZMgxzjE"
        "T7tq7b9q33aNop6uZ97yGQcfabxit1jftBnk23VplMd+JpJHjH0X5ftrSVxxeFn0vmG+Nnkc8SSPFB9PJ5zxYQLH/3nVtMNN7J2x"
        "v5Jmv33L9vxx95i/PEseH44uc/F9g/58CfotoP4cR/2R5QGWPMAuWf4haD6wt7W6i/ZMWqgf7cqbyQ9R/jw8eL2Vd5n7Ion74kmk"
        "O8r7S1pPw/j72sOv0l5veQ/lObJ5eKUz2on6i23RqqcB3/uPk709LNyXFIdT3YH8nDM+eXCwezlI/l/BvE3tTFp6f7VtH+upsxhv"
        "xyV2clJoJ2PsCqH+N6uTea9LvtN0nWdr/e126320WwrSiwjt1nsX1uZ6R8R6Mgt2SJ/egfryqqP+8CbWW1/H9jS2L2H7Arbz2J7A"
        "9niVqyPHHX5971bw4/FOSX3mGQX0FvxoEeOz4o1o33Ff7Owj/h3j6ioU5+jjS+L9eKiRf0tC/i1V3ejo2zZL5SGkt7CEdWsxPWd/"
        "fdtGoH8M7Z17naUm5wzYl6+L85EirWdoAOxsz03QbypdZQ7/2YH1WNPuSuoB9L5uhyX8PtYav+V2eKkqo8PbYfd5eKWjlYGfznii"
        "eBL69yNDaL+MJjC+mgP91uaBr9os6gnq3SLaTX1aPg+OL7ieEn1/iOzBxqb6x59LQH9thuS/ibnKPSORe8aj3A+trtytOGK+PfSk"
        "8l9wyL+Tt0vkt3dqjKt36ymMpyh/6Obz0NLQT1HOYEeJTmn6WXifPS48v1OTmzGuBHtZOcK4fEmbm+TigYb4/CifT1j5Q5rs62cc"
        "/gn9QRb9QRb9QRb9QRb9QRb9Ac7b8muOuLjyCJ7/1OZlDKlGYKDiFj4uobzH0M+TNXmpyvci9nnZ6Sg2uaiRz0dEdfl851sS/3NH"
        "pDX/c3uE+Ndl4zfJox5fPQ9yTAF/KieZVb94wagXlCluS7UkJ+K7wdYk9/4lzEuiXN64iHw26KRNu0D6dcI9jhf032fq2QHs/zrq"
        "9ztoZ0Bu1/ZQ/ew06iP5/26uvqMqP+b0VlU2K8I4am6kGuT8s+g414mxbYp9HhXU+zyeZ8rOa/QUxmNRvl6qT3m06+SPp2TxxURr"
        "8QX6pdKU1/gC5Eb5SYM9/ZbYrpEfofUO9w1L6pM597hivcS/rBfz00t+58u/THmMK+bc5+GVDtWHGvwK+q3+XoVbP+mpFVdgHqDN"
        "8vpRt88e9Q/1xXneXNlH/uOAr/hiuO9N17qWVN7N4ol9qxtPlHzMw94/xk4xe15M+XKMXVgGv70A9gjtevE4L286V46xOc4ONeOT"
        "ntrK2SXPdmhvm/IcpGfxGc97m9sjiEvJ3zj5qU9nqm7nOJZdovh6aCPGuTL7hPG5Lc7j7FOvRF97xXG8l/qXL32dDpj3lFqjo5XT"
        "vuJeqjtp5a183rNOvL/96lGlRPZpwGf+Q3rBlEDyd9jblZJ/g31uss6G+0MtzIu3X29zcpPZQ+3kSLUVu0h6GtS+1uO3CG9nk/z5"
        "aWnqDHdPgs67VeWbTJxPlfhzHjx3rJ8/3cfE9bkRXt8TfB0qqB54poNxinU+1p1GPZ10rT951Yu6n7/T2v/mvunEfYN+rGuPmA8r"
        "VicYDxjHHWqNDsVh0vpQbxb9d0ZSDx7xdk54Y7c7nzOSvOegI+9JOPJ7z+eDfJ2rhHVh7STez5vH+nGih7Xn/uLyeaJjvD/Xm4Tf"
        "j2A/zHO3j33ako/x+wfHIny9JZ627Jdip5dhgeapsg6Oj06+D/dcbbbn9gzgud+fzgcb7+3z9nUbdIxzz3NWfebseS/nNhYfanq/"
        "w2ht5xnfF5xnqOwqXEca1/FGwHW8avWH+Sdx/qcD0o0wTl/SjH/O0DgvnhfF45TXamWsw2X5Opy97jRn1GkW6LzkZv6elO07Q0MW"
        "rXrS1ZI6E943OoH38sp7XOt0snsF9TpdvV7RZfo9R73JNr8ZYx3WOaHqiGf4ep69X4TV78+qyVRL82xep+po8AMvoN2116sa55Nk"
        "rZ6XOenuc9A1WEl0KQ+u9NTri4+hvUzi91Vb3ZL0u4T1UY5uxKAb5ega7x8z9e5X8GwwqMPYbzcpovOzPNq1et1sGuUxw1anXvY8"
        "C+tlQeplN0vy0a2Yh4d1M3G8tdVn3Sz3Camb3RPWzUz7MiDxl3hf2Xkus1FWN1t/ieSvr4f5a5i/hvlr2/LXM3g+u4PLY9XEujbl"
        "rzd8JMpfh9dHufjQeA/8HfjIVx5L93K83tdTKE7rDZj/JjyNW6E4z3FvrtX5qsp2oX6okR1CO0bjqVHFejbbGjONT0drz3eZvIW8"
        "bBfyNR+HdVXur8/HkNNoDPSqkkO7jPlx5XrkJ0M8UUf9nnuteUyNpqzxjfeEf9R6QOG33/sR7FNwd+zcPRn2b5uc+wf+xt37jbG/"
        "wnMU1kF4tF0xnH8M53+LY/5RnO9ncf60ng04/1inFc+a8xhMsrsF/DbGNV4Nb/jtkl0fDb3dbM4Hcac9A7i+/zjWNwDri9H6AI++"
        "GKP1/aXK7Zu+DNYdfrEUaF9aevSiNW/z3jjmb+eKNP6pJe4eYYifb6Ab4udD/HyIn8f3lwx+vuATP18I8fMsxM9fPvj5QoifZ+3A"
        "z+dWCD+fC/Hz7FLEz+cc+PlHLT8Q4udF+Pn7Of2X4+e/sibti3/8/K0wnm/8/Cbc9+3Gz+ck+Pl+rB8onFzo+/bh53/C+68ZrANH"
        "buPOa4Pj6KEQX8fR/wDX92eJX124yPjx37eIHz+2wvjxJzn8ONUtGvOOb2C8gHpymHC+JNcvMC/3CS86rnxyZXHlVEcY7rtLXH/+"
        "EdJbq3jyhTbhyR35VwOe/PA1rnX+5vX9de78XbG/Y5Fz1PkjzItd1Oa84uPVNuHjr3THx8cvF3z8BxfW5npl+PicAx9/2lFfuFj4"
        "+KcRH1/wiE88wtVNSC+l55kt4rXbho+f94mPPyS+jxMcHz/EXO/hNMNHX7Lnxk1w8b1NcPGEC6G/a7Bm8PAB5d0MD9QueU+3Sd7T"
        "bcLB9/rFwedWCAdfuMxw8LpHHPy9EZG/ycdlOPjbI635mVslOPhCiINnQXDwN60SDv5zIQ6erQQOvhDe5xX6lcIljoM/A/O+7O/z"
        "Psfs+W8jDv5nYI+a4uBnODvULN7yjYOfbnM+M+3VDg245jPN8pZG3LsMZ5BGnEGmGsa7PvDvknhXm8u4499btUvzErtk5TtB8e8X"
        "xPZpTxO5r7G/+1XyMY8Q527HCeQ+4TiBXIgTCHECPnACuYuMc+/8mOhcGjj3fwbEcb/XBOf+7irh3P8QcB2/k+Dc31glnPsrnnDu"
        "dA62+nj3gke8e6G9ePe5gHj3eKqleYZ4d9Yi3n2TIopT8kkn3v0ZlEeZrU5d7Dnmry42wdfFfP79K/nfZTvgry6212s+WnCti+lT"
        "oG+Vw0HrY3w9J6yPBcO7k55Zdn6W1xPP+ufQl3o9rOCzHnYvCyTnyw7nXghx7mH+GuavYf7qM39daZz7lhZx7ptCnDsLce6fHJz7"
        "W6uMc3+tTTj3V5rg3F82f/9/34pDyg=="
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
        },
        "aarch64": {
            "exited": _EXITED_AARCH64,
        },
    },
}

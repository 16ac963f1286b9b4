# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 14640],
    "maps": (
        "control 3 compared 401 owners 168 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 129 control 14 control 70 events 7 control 13 control 513 rows 19 bl"
        "ank 9 rows 6 rows 7 control 156"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 45 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_"
        "TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEV"
        "EL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 22 BY 12 HOST_LEVEL "
        "13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PID"
        "NS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 9 HOST_LEVEL 10 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PI"
        "D_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED"
        " 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 111 CASTS 3 TYPE_OF_TASK_OWN_"
        "CRED 4 STATISTICS 12 CASTS 19 TYPE_OF_TASK_COMM 3 UNSIGNED 71 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLO"
        "TS 38"
    ),
    "members": (
        "TASK_NSPROXY 508 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 158 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_"
        "OWN_CRED 176 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 117 CRED_UID 1 TASK_COMM 31 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 499 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 534 bpf_rdonly_cast 14 bpf_rdonly_cast 119 bpf_rdonly_cast 33"
    ),
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14640, 4512],
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

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [19152, 14528],
    "maps": (
        "control 3 compared 401 owners 159 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 14 control 68 events 7 control 13 control 512 rows 20 bl"
        "ank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 45 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GRO"
        "UP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 KEY_VALUE 21 BY 12 HOST_LEVEL 13 TYPED 4 MAX"
        "_EVENTS 18 EVENT_SIZE 16 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_"
        "NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEV"
        "EL 8 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYP"
        "E_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 111 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATISTI"
        "CS 12 CASTS 19 TYPE_OF_TASK_COMM 3 UNSIGNED 72 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 499 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 77 TASK_TGID 1 TASK_PID 193 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 117 CRED_UID 1 TASK_COMM 31 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 490 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 451 bpf_rdonly_cast 14 bpf_rdonly_cast 119 bpf_rdonly_cast 33"
    ),
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [33680, 4344],
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
    "source_sha256": "fe1ef85ace479bd51d3bd60a63b81f44633f9d0b30d930e0ad5303469e5c9593",
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
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
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
            "name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16],
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXH1sHMd1n73vo23dkfJRJ8aEeGZs0QpYyLbiyGpc03acqnEbMUouthsQ0umqUlBAWJQTy6sDbLFynVpBkTJOVUNB0VBMRDp/"
        "hERghPwjwSmJYxHNF//oh12ijZ0WSJzYAYMGLh3Td73d997uzOzO3e4dSflj+c9w93bezrx58+Z9/PaVug5WWe1vTmPmX7Fr1rzO"
        "tjPhr3we2niIsdlqtfrXtf+NLhkWN+/r2D+jRc02GxL7Z0IRfG6v2fZ3wANz+PvfY1vakTXfX2pLwzg0kU5eg/c570cEevLvGQ3e"
        "p0/AfI3xf8N8T4/re0pdR6rQ7xqgG3anW+oaVPTfq7g/oLi/W3F/p+J+H6wbsINF2XZhnOUJXK9av2O19UqNYr8c3q/1Sxh8i/ew"
        "nS70yx3Q3ltjW9Vcv68L9w05qJGtGr8bQxiutcary5P4exjf24v0MtAO18Rjt1M+Th24DvkbkcZxJ7Qz+6HVd+J9nOfMx0X6J2r0"
        "DRL3RmFch6OPmePKRMdBXqN/w0Jm+4R5P8q+gHIB6/0o8qm8FeefhPnP4XgzyX8xn7u3Rixl0NdiQF9LA32tHehrGtKH/aBPw7pH"
        "2dUoj5vMcWa0lPmE0T9mrM+e5aq8fss1PtL79UlbfkfNcS8j3U/hewbxGvfl9F68pnHsxuswXu/Eaw2vQa6scTyOfIgZ6127HmOO"
        "/W08eCDnvG9QHMpdKey7EuqX0p4VxzxXavPk5WcW550Q5gv9UgWS+w/Cev0Vrn/t+TTKbYrjV6ro3BcGX0s77hP4SfM7Ufu9B9e5"
        "iusTNvVMzlxfeT6kP0tdzc5r2ZIrg8/6eZxnjua5zZWPLb/3PMw/dQjla0J8r34exxWCcdnjuQrkIgFLnU+QfiV5TOI10B/WQD8Y"
        "7x+otdtQjxh6owfXrYfr/wC+56fYnkjCvi5vxn5heP4StpmkZsob/V6+yZ1+Jvmpaoj7PcruBz0fTcJ+jLbBfoxq5n6MsivM50Zu"
        "2iHMq3ugT9hnIzfFkN515v2R3vcK+2ykN4S/58z7QwNw7vB61hC0TKhf0LPy+MuoT0+EYR2NdTX1cBj1cBj18Fdx3SOoh3chXzqR"
        "bm24pt4PS3r4FtzHUUkPo56dwX2kD+B91Nczf2HvvytxPqb+DaF+DLWDfgy1gX4MkX5MAX/u2oT8ebMC9kIc1iOUgPUI0Xok8fmV"
        "Cs//7sHXKryeG9n1u4rA/13E/9+a94cGlysO/tcWwA//0y3yv2+d+H91S/z/sUf+L0j8f07i/7MK/n8X+X+xwp0XVWueuH8PIJ8z"
        "4fcx0h893Lq4rUe2ifVw8P/GBvzfrOD/1fa4rmmJ///okf9PSfw/K/H/Swr+jyP//w74H5Ps5NgxmBeer8Z5FOf0N+8HmHzE9bDP"
        "oV/i+fQits9ju4jtArYXsZ0XzjN9O/khKw39kBXODykncPyJz8K+LtrnHi8P/Lx6zPP8Cus8CbvZzSgPOq774fA1Jj3+OTpXB/Bc"
        "fdDk83ssvmgu/tDIcRDcMu7beyPQPxMBRo5s3+ZpXIac3S6Mr911fHTe0zoNM9Rr2GZYO8rHn1VkO0Ke33Gu/yVsie6Idrcgl27j"
        "OFZnHHl2m9mf7N053F/lU9CmevD6a0g3CnRT6D/oaJDoYWhnHsT7cfA7D+D1vrvw/iewxf0+czdeR2CDH8DrfRlb7gy9X/4YjgP1"
        "SD7066rRY9/7mbDuhh3B748TMbBjpmIolzF4rrtTQ/53V8geBT/Y3V/MaIcUfm4a7S7op+P+obaA5095GPkfR/5jK9E7tW8Lzieh"
        "8n/BHp0CPXIqyu5gNP5ep35lKbyeQ71TOjpbVcmbaB9jXEKmt3lt6RTr0IlwdGQ+Faaw38MoL1lop2AbnFLxLcqAEd1jFXgfygPp"
        "KTr3yB/JaL3mfMrop5IfpJ8HeuSH+Y3jlJPk36IdP57FuMorgt/aPfoy9E9gvzHVODfBOHF8qbGNGSfJVfHosmLfHK+7P0pd94n3"
        "s/Xlvvw53Ne4f2Y+R34FrWvZ47puuizr6uSPe/yO/DhbL8H1HNIvnvN3XmfMU8umW8D9R/QKmqj/S20Qt5D9ukvYEj8vYTuSuxn6"
        "fWQvxhsgLlLAOKHj+Y73COOx1r9T1H+kN631HpbWu/CIx/1xlbjea7Q/MgzXWaN1fhXm85XdVZ6v+uRgtZ6frH8V+Nbd0YbjQr5c"
        "i/2vpXgt3Cc7y7CvNS5uJ9PNhy5VzTZ5EPn2iHVeDBr94hK/H7LPTZPfD9Xfj9Y6jO5/S+upenSWOTqlNliHDLtfiO/qE3C/0B4h"
        "uwHl7+P+5j26sfPWJ0Du4hrIiz5py49WRx7zNf+nx5znbng/+lvDEdzH2OrnkS/XuuuJkTshgFzac1+Vj98b4y8ZdGPkB/2qWm+/"
        "k3xG2b/DczjvfDKK93vxOkxxH7zWhHheYdyOmxr8IP4O5ei5pVX3fArGb89DHIn4NNTxr6uiP3ZQoecnFXkUWAD9i2hHjsNE+Tii"
        "GY+O2HbVw652PNjbhYnf4b78EM7/JcV4fu56X563I57ZcBxtgr2ZjYv0yE/JaD+pmvqrwTmd1zTzfVE2vcr7yQdGm/RblfvlVeTb"
        "l1fd/fRPA3//IaI4rweE85ryc5YfgH57//ZDlh9g5k1q7bKR20A9m+pUrAPOm+gXJHmj9xXa3flI8tWd28/c5DXK9ol+hGP+9wD9"
        "pyKM1fMzpPg45cvkOLkqz6D0N066x9sddKbgOX08LdiX8nzt/KvivQ+qxx1xyV8UMH/Qn7se+J/A9U3g+mJeh9aZ9FnpjOL9xbXh"
        "W/GMmm/8PApT9cfhlQ7ZLfJ5UsBxEv+7t5O+/YZCP0WE81GmN5S7ftV1Hb3qAZTLTLx71f39HcyNvj6RxTz1rczX+6xzLrXKxyuW"
        "OvearX4e6PZ37LDea+hH43fgU0KYr6wfyE4x4pjN5Iv1m2mfwfrJ+798yI5/pTE+yp+nZLfMuTyvceMmuc+EljW386G0B/LC+fj7"
        "FfGW/9ZALkDfFtBuKvQxa9/1cPGAKPuZRvIK+dGQpecMy6EUGxTiR3M43qXtZJ+l0Q4fcNV7/b2Qb13a0tNAXhbf8Oev/fMbMP4X"
        "Qm79HOsfE+XAoHPaPI/PCvNb2pJGf10e37d9ju9bOL4fhPhzo5FeI/s6Ffan35T09oCfRfquIb2ngU5RQU/uX9oD+frUk8hfSd+V"
        "ToI9K8f1SN8RP/q3/AGrhyshO904tyMYLzfPja3u/hfdb3iOPLnB54il59N1x+P5PJnoq7rZM4VplF/cn90dmsAP0gPkt+mTopw0"
        "yuOr5Ebe3+Unyf7b2VAO3fjUv+UeraX1j4v20bqt/0lv61VsYhx8/yi7QQM9AfywziPpnMjHE4rz4ZaQl/Mhigg473qrb431Vtaf"
        "3rrgV28lBBxOg3i6hYcrndxZX5+FKA61t8rrNZJ/h/x2KuS3030frpcd7Ni3nvXY3rrj8ktXn9jtrs/Qf9AnMQ64WWM8v8n+Jb6T"
        "XtQnRTkqnfGozyR5ovytPpFoUo/taE0O3qn+kGq98fzq3uJ+bp2Qzi+yZ8lupXhyCcdHdjj5S8VeCNgVT4O9R/SKp8FeLe/GeWRV"
        "evRK1/v6VzCPc6GnyvtpXuMhhTTZ5bYdnuLoFY8A/reYyCrG1ebrfaUs2OXG8ZEQ7vfhOGD85MfHcX3m0M8x6KW5vJOB493J4Vcp"
        "f2McRwdN+T0o5GnsuGVG0Be0r8sYZyA/rLTZtrcTDHDcO83+v6/Se4zUfDyJeOJkm/n7XMz2szTOLlrqGGC8fUH+jTGvx7j8y1Ih"
        "geP8w98zbn6Pjot5gdRZp19g+pFfRL7TPG6xcR/LJp+uMPmT135ZHawTJ9cvIH60k/AVGcBXFGy+nRJwH1c79II5HtoPHTCvwyFR"
        "nxp8OmXGazSBbvkxMc59guLciANN3UHjusIcl223tAlxOn6cbviNw+w5M/5J8vBgJ8nJ9y05Pubaryz0K1n9vm3128Thc2w9gnHC"
        "ySOCn17sehbPAcAH8XidiBlPo32+WbEfr6qrJzJarO5+JT1E+7Z8WqUvwkx+PsU9j2rMES815OtWzDvezseN2xakfOqPQJ+eQ9zU"
        "OcBRFbueqcr0PsjTu5HsF8BVGfgSE28Wa18b/YU4Lof+QpyXpb84+V/Ec4jXX+QnZBKIO586VuXzyPrTGAdIppqMaz3zultcq38r"
        "xfm+9qYQhxlXxGEcegz1E8bPPefFNMqvdLJW4oT0vU2j99L3EXMRW7+GmhhvRoPvI5YKtF5PmHw9HAd9I8tNPgQ4xjLALNhSLmHS"
        "m8L4H8WD5vA9/dvvZvz+j7K70J+KCvdJTxr0BjCupJnP3+GQX3P8n8E4x3H4ga5Jf1p6N4r4PCbm34h+f1wT4lgGHi9qjUtj/QPw"
        "+x8jHpiujfek6TmNCc8lpOcS+Bzf33guIj0Xwef4+0bcNCQ9F+LOR+Mc1Ti8mcX3YU3g73URwM/PIQ4uhXhX+Xsc43eDzgOIc0t9"
        "FuUIwsJsG+rD8iehfQDzDP27UC/gObztw9A+elh6/i7RrqX5Ha7Jgylv8nhQrgg3Seuaou918JxdyqXd45S4P+g5wpsY562hT2c+"
        "Y88b8LpghxJuLx9DnON+JsS5je+cDDkrD6Lc4XlZRpxiHs8PojsVgX5RthXtBLA3b7vzDdD3iHtcuiPLfsvppe6e3wi4pyh7pbo2"
        "40u48uu23uTrtA+McRMO1YpT5yw79nWYRw/O4zVpHj3SPF6W5vGLKnPVu1lX/ZlJvrbiT48urwh5jTTlNV5dcbNbouxQhR8P4ZvV"
        "+Ul3O4P0qpw3JXutYR4w7M8PNuwm+B4ttSbnjuM7T1WeLITfeeYU33keXZDwZLNN4lxn6+Ncj7j7sQ6ca1bEnznjUc+3iHP1GAdp"
        "lHdeIzrFo97iBQ6cK8YJyk/AjX0Y952CfXJKxTcLlzX+fx7xkIhzHZPxkM9L+KRm86yItxhV4FzHfg79k9hv3CN+bHxjxkl+fPHM"
        "Kw1wrrMKnOuieH9rfbkvn5VweGcl3OP491rE260vv/SJBSE+4vR3FiV9tCjgRYonl33h9mx866KIb42Let/Gt043iW/F72f2XPSI"
        "b3Vfdwtv2XCdxzyu81Xrss5qfOu0hG+92ADfOi/hWxcV+NbFpvCt+tMLiBs4gvwrWefFIGdX0HlD31lbfH+8/n608eX3v6X1VD06"
        "rwg413nEuX5A8Lf0iXkFzvUD/uY9trHz1icuSjjXRZ84VzBg1DjX+QY4102Y11sUvrdT4lyPiPG5mSOifBLOleSavv8uW/UnJqTf"
        "YZ3sfRDH57qk+7SuW6T7FKcBBhRGbZwJ76d3556p8PrLeQ5+GdYlCY6KfhztxtFmca0QryhME671C4r3TlTc7tfDs640g2eV4ow2"
        "nvUFn3jWz1f4uOKBMdoX/s499b4gPOsjiu9O/xL4qqvyN7Pe8Kw3DME8sV6AUb/DzPedFfN7DfGsCSnuq8KxHicc60el/Mqfsvr+"
        "4V5xvir/IeEzj9rIf/BKh/K/o2nh3FHl++mctOq9NMKpoh524FQV60Z2y1s2P/v0WuVnn6+fn7Xi199U2P1hV393aCxVadH/r/B6"
        "2H//sIj7s/Ioq296ocPryRdRT/Jx7Sj73zdBToN6Vu52Y1DPyoyHBfWsgnpWLKhnFdSzCupZ8fMK6lnh/aCeVVDPigX1rN459ayG"
        "mYwjC+pZBfWsLlc9K9l+sb53JH2KASirnhXtU6teFWzUA3i9T8Lnlm+0cS8DcD4IOIpM2Fs9qqHO64M6VEEdqqAOVVCHakP4FdSh"
        "CupQuefpN6oO1aNifj6oQ6WoQ/XnUn5eVYfqE/7m/barQ3Vrg/x8ozpUN2J+fr3rUL0Xr6kO1bV4TXmkHtBzDetQ/Y/POlT/5bEO"
        "1T/Be+Oynh9AHAAYxq3Xo7oB5jkh5u3zyRcV43rpMtej+rHP/P3sBtWjmlzl7WrCM8s4hEwCHMHCWdAL+fifsHr27rutTpP1nXLn"
        "7Vb8LIJ5CTPvjfib1MOyn6J47+k1yncfbfF75NP+6Hivz9Ql4ITkfdgQF3J9R30+ZxX7e0zChTRd5yzEvOnDRnWmbm6tzpQVV9qh"
        "qDPVztzo61P4PV4cPvDx/z3eNa51pug7fWd9qc6NqS91ZqPqS/2mQX2pXYo4yks+60v9p1hfatRjfak+srsa1ZeC+OISfsfu+A4n"
        "/jOfdZtewLpN/9FSXSmqz5JH5IUlZ1mxvlQm/kOf4/sBju+5oK4UC+pKBXWlmq0r9ZGgrhTj60r1uZ8HeB6p60ntDupJBfWklP5T"
        "UE8qqCfVkv8W1JMK6kmxd3I9qXuCelIsqCcV1JN6l9WTsupKp5uMXz3rWk/KrpNOeZILYl2pXFBXyltdqaeCulIsqCsV1JV6t9aV"
        "ynqsK7V5Q+tK2ecG1LPyrk8rivpSbyjqSx2s8PMt7YC8NOFgbTzZioVTMI46P3Wg0oi34OlcrvpPNn5rvklc6XxQ9+ltVffJJ670"
        "stV9Qlzp277u0/wG1X0qt4hvW+f6M55xpZe7/tNsk7hS/O5kz8IG1X/yiSvdsPpPsxKudKEBrvTiutZ/yscPIt8ess6Lta37tP8t"
        "rae81326iLjSjwn+ENVPcuJK7/E37w2v+7TQYt0nKAigxpVebIAr7cP8m/h9Wqt1n2je5D/T92D5OOFKt+K1JuC01HWbvlMRcJCK"
        "uk1y3CufQDxoy3WcEA96gfCgf4vjf1lxbkxd5npO/+YTDzq+QfWcHqvw9rDKnif9ldFAL1Ldo3ziw644I7JfUpsvsz09LddBgn1V"
        "bAKH6ZpX3PpHsI5S3SP9AvDLqlv1uLgvS+fWOY94zmMecbpBHvGc1zzionseEfO43dmtgl5x2m/z7vXBcD4F1Lv9N6Td+Y11l+ic"
        "oPiDCmdaiElx/Ib1wTRWX99h3Sa0A8geGCpkW6zblF6nuk3Rihc6jes2Qf2n/wewMQ+a"
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

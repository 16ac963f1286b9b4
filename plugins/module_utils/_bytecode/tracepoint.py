# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 18392],
    "maps": (
        "gate 3 control 14 paths 339 compared 453 owners 166 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 114 tally 129 control 14 control 23 control 15 events 70 con"
        "trol 13 control 377 control 149 rows 17 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 536 OPERAND2 53 OPERAND3 54"
        " TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_"
        "CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO"
        " 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_G"
        "ROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_"
        "EVENTS 16 MAX_EVENTS 37 KEY_VALUE 19 BY 12 HOST_LEVEL 34 TYPED 3 EVENT_SIZE 12 HOST_LEVEL 20 TYPED 3"
        " TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OW"
        "N_CRED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_N"
        "S 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 46 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 13 TYPE_OF_TASK_COM"
        "M 3 TYPED 121 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 75 UNSIGNE"
        "D 21 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 911 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 194 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 212 TASK_TGID 1 TASK_PID 34 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 161 TASK_COMM 3 TASK_OWN_CRED 125 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 902 bpf_rdonly_cast 147 bpf_rdonly_cast 258 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 428 bpf_rdonly_cast 162 bpf_rdonly_cast 128 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 2144",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18392, 4640],
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

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [23032, 18232],
    "maps": (
        "gate 3 control 14 paths 339 compared 453 owners 157 owners 21 owners 38 owner_levels 19 owners 43 ow"
        "ners 49 owner_levels 9 owners 22 owners 115 tally 124 control 14 control 23 control 15 events 69 con"
        "trol 13 control 373 control 146 rows 17 blank 13 rows 6 rows 7 control 40"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 25 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 536 OPERAND2 53 OPERAND3 54"
        " TEXT 26 TEXT_LENGTH 47 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_IN"
        "UM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_"
        "CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO"
        " 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS"
        "_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 MAX_"
        "EVENTS 37 KEY_VALUE 19 BY 13 HOST_LEVEL 33 TYPED 3 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LE"
        "ADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK_"
        "GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 12"
        "1 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 75 UNSIGNED 20 SUB_BIT"
        "S 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 902 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 132 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 174 CRED_UID 1 TASK_COMM 160 TASK_COMM 3 TASK_OWN_CRED 124 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 893 bpf_rdonly_cast 147 bpf_rdonly_cast 334 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 344 bpf_rdonly_cast 160 bpf_rdonly_cast 128 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 2125",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [41264, 4480],
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
    "source_sha256": "94071e37f79ff86f1f5f4f7545369881b02c8013dc197ad646e1bcf37f5224b0",
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
            "name": "paths", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 8, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["pointers", "B", 0, 1], ["load", "B", 1, 1], ["left", "B", 2, 1], ["right", "B", 3, 1],
                ["is_signed", "B", 4, 1], ["reserved", "B", 5, 3], ["offsets", "I", 8, 6],
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
        "eNrtXQ1sHMd1nr1/UpZ4InXkSTajoyXbslI6lOPUtmpXP7Yi2QlA/13owmWpy5mmo4KwT2qtrA6tSMt2URZOIDe1DDk/ImmLFFBY"
        "atKaSpr2FCeAhQJtWDSJDSgoBNRt5Z+kimtAjCTyervvvdmZ2d3b+yMppydAWO3e7uzMe2/evPfm20/ZVfflWeHPlMbMP+lVO83z"
        "+HIm/cmNwTHsY2xnPp9/tvBv45FcGK7Hwq3mUc/gubbCPMZDcjux0BImv++I5/uOCO+LMR+8R4uYxztTYeW9PvOO7K6ZOeM8yOC+"
        "Z81/G/fhc1FoZwrf91d4pOf0TBTvuwT90+T+JTV4r/16QGpX/d3on9n+KMjd6Ndrxnsbz8853Z9dtTkPzyWg3QbndrOrbss7X1/n"
        "cj3hcj3ucj3qcj3icp2BXaF9TIHYCzrYAPodRf1qYE9NqL9sB14vPGc8Eo6A3pOR9Szk8J5cMxx7CmI1XhjzvW4KONeC7fgL1wt/"
        "egpHoyu5m+H6QOEuv3H+Ct4XwH6sRfn6lPdcB8f9n4Gjfhe+N4h2GfTDc4V2Xn1m2YfGv99M/c432u/6jimHXBTfW/h7G94n/Bnq"
        "24zvuQWOx/F3df7k+vH3IJ5ju3sLf41HehiMs5/9t+Y358tHGsyb903Li7EPzOtB9qEGdgj2tR/ln2vFcYVQnqF/NX/vKdzdZNw/"
        "Bna2/2lL7kZD2ZGHwU59oOjsvh3meb+21JRzTFsDctLWmvMzVugV9OMqkOcE2F2Q3cDgueX4XAaf2608BwPXj9Fzf4zza5Uph5h2"
        "tTnfY9o1pt1kD5/Nq3Z3tqDvKdSzPm7Nx4zZn7PY7j9gu49iu/3Y7mPQLo6z7PbHqf1/x/Gvw3P0ZxMJPA/ieRTP/XgewXMNz5nU"
        "D3pvTkc9NRjzoHCOeo77LZsyHujbYL9utNy7Yankr7Lor7Prz9nGe64w3ty4Ne+O4PgjklzhuaZDTPJnQXYQ+vtltOfCQ4aGeyJo"
        "dyi/pr9kzEnOObRHeg+Nc2/h9wTar2nPWtSUYFLrMO1JHRf1J3u40vGB/HvCIG99FMfbRuPc4yhPWg+zqyp7b9NLsjy5nP8Mz0fP"
        "8nls9MvqT4pRfw2V0/PJ8BewHbLT38f5ptjpMcVOjyl2ekyx02NMss/sepw32H9D36adHlxkOx1H+R1Q7fRTmujfcmjHe8Nor2HF"
        "Xg+42OtuxV4PetlrYn7sFf1Qj1+x1xYab1Rj8/Bebpck5z0udsr7ked+zFB5suFT+DzZJyzMAxFY1435ZCypq4dx3UW5knzJrp/A"
        "efBjPOqTsI6lR855xqXnxDg4YNmluP7HAufM66ktsC7SvCN5ZHZgXBjRmDhvMls1XEeP4Lr6Ezi/twv9PFw3+mHGNz5Y98O4HveH"
        "f2heF/Vi6CG3R7Y7Ix5JYPyQcOi//gq8L8Z+iP37F5BnWJFzxkXOqJ8nUI8/blHn049QPhgHjB+R7I/LaTucX1cwKE2Uz0aSzwlW"
        "TB4kr8HbG23zkfKLJ8uSRyP2/69d2ytHvkk2zvMiY553Zl5EuURLlovPUS7PL5Jc/rxGchnicvGbctmDcllRslz8jnLZtUhyeaxG"
        "cunlcgmYcrkP5RIvWS4BR7lsXyS53FUjuWzkcgmaculEuVxTXC5bUC6F7CjoKJe1CyyXVpRLoiZyiWGeFcR2i60LT5Ylb2g3Gdlu"
        "nme2QGBnrN+bBHmT/89s8Uu/Z7bCwhnz+aT1geLF/S0Uz0K8tTcE9p7bIK83b+IxFtJgPd4g1weMfN8cDx5pnY+FfjnrE+4Lsg9m"
        "QV4NkO8V7NPM9wqthszfoX41uO3kLNwPC1l7+vVZMS4e3BbC9r5jXh986Nuz4vo++JAPfz9uXu9NvzYr1i2MeMwIeWL+rzPx+l4/"
        "1kXUugbWLfZj/WDAj/WNV1HPQaxvUP3iQXxPAOsXAbf6xcuzav2ia57qF1dJ9YsQ5P9sOdb9GiH/Z5T/N6Gcl6Ecn0O9hVFvEUVv"
        "DXj/sKSn9vT+WTF/GXzoT1z0tA/1pNv1VFBUzD9g01N0QfX0mE1P6+ZJTyuq0tP9Jerp84qe7lX0tMNFT9tQT3fPCnlino8LwgbW"
        "h+OPBbpseos76G3/zYq+1LrhLUpdENeFmM/P64mSvtZ02fSVsNcdh/oS2G98/3H8PR5U9PWQrE8j/r4G/aypJw31pKGetEalnoZ6"
        "Wkt6ugb0pKGeNNSTpuhpbZuspwdjsp62tsh62kp6ioKeHmyadd4n2M3kusjbmH9O4/E0Hk/h8SQeT+BxUspXc1+y6mAJoS4da4B/"
        "5L5o6S0s1oeFPNbU8xrU8620f1FmnhihfO/8ZfO+tHOdOtmwRLY3tV6O65uOdtvvv8Yx3zPim824ru8x5X41l6vmUOce3A0DzD1q"
        "+Z3N5jwBRQzesLqkfhly3CT1b7lj/yiOIT2rcYfhV8Be/umyU9wijm+38PybeKR2B7U3Lot26hafufUjyb53WaxbTeE8y0F6wppo"
        "ngp+3Gi3CfcN9B5QvO6H43Gqd4ShANCH593oP3SczzrO8+Pb8DwADrwPz7tjlp0ZriR3v+zfk77388YT3biekN5jQU2aXxRXTYTQ"
        "DkNwX3sr1SUOX6b40JxXjc77SjHtiy77XpjHjsJzOs4XOqZw3yE3wHh9IYF1tYS9vaHuNnlfyb7/BPHdBPiVoSDbwuPbNUr90NQf"
        "nk+FaB/wSN7N3qT62SjuX6rttdS2nXSRdgJCO6qcUhP4HNbVuyE9ZBMwDYbc5BZkIIj24Tl4H9pDLuVc5zH2dyJC3b0J79PHoL2+"
        "jsr2e3MN5Kdx3/RgHPdZP8B+woLennkXnsf9wtywWz+XQT+xf03DC9NPWm/S+866zJvdRedHdtUO+Xq8uN3nnrPmtTHu489RfkN6"
        "zfF9Vk3Qm6e8MgsjL7t8go77svrojrzsl3ZI9en04fLW55i5alntppR6ZUqT/X+2EfY/xH1lc/3Bo5qfDnZ8Wq7jboT91BTiBmz3"
        "N18t9YfrX/F/uacUfT+l6DvzpyXOj6XzMj8s3Abp+RcwniOJvChXffw2R3nyvB3rDu3NjdgvlMu1+Py1tK8E1ymuCmP+lNvq3G7S"
        "92bePDbsRLmN8PXCqKzlQoq8B6x9H1PeA8XnI9dD6oHy/FRmYf1UsXbOCu1kG6muBInilJ/mI1xPLQ+gHNvR/vquaP+sj4LdhTWw"
        "F33csh+tiD0mfZp5DLK7pfxyIIDzGI/6GMrlWmc/Mbj1Dqw3Ip4A8TxG/7MSzuq9fLH5buFs3oL7aD+3IUj7l3jux/NOPKc475Pg"
        "5w5aOBhDHiTf3g667+FLTv6Y8l19DPBMJKfe5gcuOc+PHYhvijjOnx6KV9E/6qOIT1Pz6Y7PXpLzxYdd1pFxF9wWKFh/AePUg9Af"
        "Mf8z8RwBK277smOeAPF8avQdnPd3o3x/6tKfnzlet+GP1P1Uz340SvFsPCy3R3lQTHsjb/pHj/guWcj7I+ZzK0050319mQrzYNf5"
        "+AuU21WXnPodC/8hyPfFgEs8sE6KB3RNyTOwztt5PeQpA5j3GPnOeQPjhH6c9mlteshYdXJx3SJ7o/ellrvsh6J9tXc8wJzsNci6"
        "5TzFNv7PQfsvBRgrlscoeBKyA3Wf3p6HnPPIZ5z3+23tHIX79INRCZ+ojtfCgbq8N+3ebzHvofUkNQbtdHZcz/EAAcSVmPpF3AHp"
        "mfxldsTl/XtqIzfCE3iNI3W0eD9KbYdweup6lcJ+kvzbryd//pqLfwpI66/aXm/HoYuOeiy7HvaVi87vvwXnNeByCVdc8ftCVF8c"
        "uijWQ860RuD3nfgcA/3qY/DeOzsSXN5m/LMervd2+CR8cTYU5X5XE9uPs6r6HWMByZ+pfqmzGfzCmccTirzSF6t77yMXRXlMYXx0"
        "JkrrSM9FsS6m2i29Vz+K/fGHHeudnnXO5c7rGO1b9uB+S8wPL0y9gONdj/WP3VZd8n8K7cZ8t/rE64Zd347xGOxbQvzSdzO184qt"
        "neNmOzfZ2rlDaKevmfIRqEfT+mHENRPG89r1PlFOYvuaEFdnR27Dfej3AH+GOHW1bp4M/dyl/vZzwHGNwfqYwjhajUe7eX8343r0"
        "luZkL6r9UT8Nuzlgxh9LpXrjmXhUsctolXYZuQj9+wMf5OGIT0M52eUScZHL685yuUGuQwbZS9K6TPWc7D5nf51tBFwyrcelrh+u"
        "7W2MSrgFz/YmoZ20S3vq89mNERnvWLyuWFg/sH6xC/L3AcxDKB+hdcbCeUKc39m6Ae0An0P8ijEfzPXZpa7VFHeOa2zr5IHarNeq"
        "XXqu23xdZUX7VW67lE+rcSTFOSRXfYxhXcSnyAl/x/oRtWNdBzvVx2X7Ijss185yBygOj3jaq5P8OlvXV2cfHvOyVvaR3ldlPHeg"
        "vHZc7QBx3rRPQ+NX909I/7Rvwr+HQpxyFvtHeT/Fe+k1EG+l90Sleld6D+B+0i1ufvWbjtf1I+vyYlxZav6W4vHG12Q/rOY5Eec4"
        "hOpVZfvjETd/nKjIH3vlO3a/HC3ql7O7IiX6383or+M4zz7tUq/cnBfnb7X+mdcf5mse7qrNPCzfL292nI+EI7PWg82YZ6l+meS8"
        "WfHLdL0L/bJsZ9b+ZJn+eZfqn6MV+Wd9DO2n+WusKjtRxrHY9pGuoB/i80G2m/sl8/uPUcgf9KPgX9OtgD9Nh+Iu/rKxLH+YbU3I"
        "eSq/vg79JPhXqtOF0b6mECdgtBcVcB65e/C+hkLeJfhR0lOQLeP7wENYx4+YuM8lJh6w8jh+k5wncD9/BxPnx/5hGc9pfe95HvSL"
        "uGaq76jfKzfh92E64neyt3bxPOy8Kf8l5riT2jv5+4rUQel7H6oP9vtjgGvJWP55SMLbrLDZj9kf2tdoBkH3+zQm4Us0aKezQ5Pa"
        "JX3R/sJePNL3Q01bqF9Xmf2y7HOJVL8U++mEm9FfAbvtZz8w68Ok3z38u7F/5Hb5ZNHnvys9n23rwudfz4t1Evq+aArzXqPdZ4R9"
        "mTOpCD53zwy9d5mwLxJk/zknXs82oh8dh6OB64M4COu0WI/QJ6H99Kq/hePGE7Y8/aiZp2+Q9/+E342ZNsXncZPL/F4yT/GQJvmd"
        "9Mj3YRyNJ23jGDP2tXC8Ma1NWY9kPJ3xHZuJDww318ZfYbs2f4Xv5f5KmCen0M+K/or6b19HaR/JJ+0T8e/nQy3V1Q35/tuvL0j+"
        "qg3qhp2tft6+WR9rI3v93wti3bA3pdQLw6DIkvcxeT/8Sn2F7CFeZZ0xXFJ/cn4LB0Hz1VfBONT+x8IrXeztKik/IT+RXT+Tl/KV"
        "9R/hfD6PdkHfLTrHAWSn9B0K2VFSo7o4fHCsT4Id9UdaTP3yeqetn9vxuagyvjjWnf/mgqyfs2Xtu8fYsQuSnUXJzo5eEOUSi/y2"
        "bX6K++6dT8MPdE7r2xTudxu4cXHfl9rt3CGvU0bdMMjxMBrrXAG/b8d5S+dG+1G6T2PSfRHlvgjeJz6/HeMt8b4A3ideN+TlU+4z"
        "zq/TNKme2nQzk+brE1j3Iz3T+mzLzxBHuRpxnbTf/wTiNTvXoB9DnP9qxGHu36Lcj+9v2sqkftvq54T7x7o24Y6M9d+InI4/g/cF"
        "mcSnQPjNZAjxrvdbdm+MdyCIccN9qH9ct3OIJ00iXpvanUB7CDJYN/QM2POdWy5J/BZntsfZr4R1vT36y7wcRwLeovr+hXj/xHlm"
        "yatRkhfxwOiZBPZ7Rul3Qun3+0q/34X7h/D+MPj9CQb9pXnTid/xkp0NPivjbPvQDlZjfkJ6PXNr1NGf3Nn8yQs0z4wmm7AubeD2"
        "1knrEPXzOml9yqJ/4fvJEcVfRULO+9ya8z53kHAF3H/N5IvtQ4v+dsYxr5zh33vD9wifUNo/7+kfzzvu74Gh6Cnyyy3MGU+wxHk8"
        "Rd43U4yPKBNS3quZdxDegtfdUsV5iPQU8Q9dxjrUaQXneKJC/PWJ4vjrxxnfNzfzi4gL/jou4yLtdaS3q8Rfz+Td7EfO/2c88Aq1"
        "aSddpJ2i+OtJfA4+h2bdEN6wCVD/kJvcOF7w4K953l0S/hrXLQt//baCmyvPvq140yf5fRv+evgdXj/QhHzUE993cGH6SXlbeuQD"
        "D/z1CRf89bR8fWVxu8+9qODzXiT/SXp9o0o85PzKSx89jfmUG+56WvFH0wrOvTy/beGup2XcdVhefyzc9WSFuGv8TmzjqRJx1856"
        "53UATz0fKFHPS+dFz+6460kFd33KA3d9UsFdT7vgrqcrwl3rx8DekuF+lN8hvl7cJ+CEaL1x+77B058Of+GK9lPF2vlAaIfklcU6"
        "T4xlpLhTHz2p4LAhrmpP7Spv/MMLO3599JSCw54uCYfN7YfjsbulfMuOxz7pgcfejvt801JdjOOxeZyJeQHGTRQvHX9cttcgA5wv"
        "9ZPyEat++S3p92SY9AZ5vHWd6hLgz1IZC48j5uvtHX83J+2H2ta7b4Dc8TtTfTfGhxk77vl8SXhjkFdq8iMcHxiM/bver8B9ulu9"
        "80Rp+N0b4Y6BBtx3asB9J/S/Ta3OOCWazzyviSh1VTfc7m7C7T4l+f8g+yNFP//sEl8ccOT3LIbznqkE563kdxbO+3tl4rwH50R5"
        "9Q1XmI+5znfCee+ck/ICm73skO3FLW/gON4a5Q2ltjOG9cdMVFpv0iPO7dP6SN+Re+UT5J9T+B6Oa3axe4pXyP5VuZSCr64oPxop"
        "LT9KHSvej1Lb0UffdsbDYL7VvpL85IjLfPQ75rm9w8vmqqsHhOZEv1z+836X/dBLs6W04/S9ilifD7IPZ8FO67zPYr2lzvtc5312"
        "XI/rvM913mdW532u8z57ja/O+yzZaZ332dle67zP6BfrvM+w/1rnfQZ91nmf67zPdd7nOu9znfcZ5JKoiVzqvM913uc673Od97nO"
        "+4z7WHXe5yuc9/lLTK6L1HmfpXp5nfd5UXmf1foGtwv0AzkEFnDeZ/TjxzmvMzjiPjzvbrHsJSLELzGfZo4vyH6VF/XGvwPw4G3u"
        "bR2v8zXX+ZrrfM11vuYFkVedr7nO1+yMG14ovua/kPHCdb5mF77mxxScsBtf884r2j9Xz9e8zQMf7MXXfCfWCeebr7kLz4mv+SY8"
        "p32j3wI/58nXnCqTr/mReeZr7i6Rr/lbjnUKWneTIeQHrZq3+UaQI+dt/irK+Scu/frpIvM2/6BMPG/HAvE2r7gkxu30Han9u1NI"
        "NFOHwE6SoXtYsXj6/xufMefDa9vE86sA4gxMvC/mB030ncFvKu9dyTzGq3B+tDnOQ8/vCW5oLi7nuMv8Hpbbr5wPXOUHe7hCPuZX"
        "quNj5uvWywvMx/z8wvIxt7Gq+u3Nx3yveTwzkFDk9WSVvLePe/AxP7qgfMzZfYg/rhkvc1eNeJlvqJKXeXVxXmaq5/r+Q+ZjVta5"
        "ZORtl/raW868w+sYxzMlhPpPkP1bbXiY21Qe5k9UaY+tyMP8ezIPs4tdJMNufKHfLkkeQUTsc/5PD/7+inmYR2rEw4zrYHqkTB7m"
        "tIVTKImHeR/y5Sp1WFce5rab0A5ceHZbnfNj/l2RFw9zujbxRuU8zDuK9qvWPMyUf7a32PmREoLcXfmWR8qLQ/n/A5GmfKhCvuW2"
        "9dXZgdf/n1EjOyj5/8+YOOfxfVmV+kY+1fY2TRq/+h0Z51uOMykeKZlv+QDyLWN76QNefMtfd7xePb/gC7K/LZHfl/gXy/a7u9z8"
        "bldFfrd8vuV4Uf+bHYF5S98duOUlfF6sTyBf7k0u9cYI+oXob8b88+LBL3seRorOQ4v33nk+0ndO+rhsP17fXZRqT5b/jVfIp0z2"
        "cYhVZQdX6Hpcq3oIfT9j41ceQ37lZuRX9rnxKy8pzf8hby3nJ12RkPNPfp14lqFOm+uw+p9gdp5larfOs1znWRZxKlcuz/IjMs8y"
        "36f4rzmn61bcI/Mrc17lETdeZUjkiT+F13WvVH7lXcX5lWkf/+PKr0z9J79k8Srjd3yTO2vMp7xsRq5PePEpR2bEul/t+JQDkn+k"
        "uvMZjg9fWWW9cHF4ldVxxMJu6+N88ys3SPZk8StDftEfWVEir/Jyl/ERv/KPquRX/r4Lv/J3FX7lz9jmZ51f2Ztfuc6rXOdVlvu9"
        "WLzKm8rkVb79guwXwa/oyv/LQzyxxn6K0eVy+I/NfRKtHdup8x7LOMGTFeKXT9b5jj9WfMdl4pcXje/4XZ7Hf7z5jk8uEN9xrko8"
        "4TzzrpaMX15s3uMTFeKX8XupjacXiPe4WvzyfPEen1Dwy6c98Mun5pX3OBneiXJ7iq8XteU7fuCK9lOl8h1nG08hfvl+KQ4kvmAb"
        "fjn1ufLGveA8x6cr4jm28MtdUt5jxy+f8sAvr8N9Nfm7Sju/8Xsl8hsjfjlMOA/CL1+N536pjmLxGEOA7c5j/Pdz0j6jzU+/zJxx"
        "N4hTq5rXGHHBR4nX+Hns/7su68ari8zz+7MyccFfXSCe36clnl+3eJ78V0wDv0i8v8nIZx3rBhS/2P9/1AWOpydVHuDpvBhHl4LH"
        "LZYfdq78XdCjwvurHwV5cd7r5+R5mT08z7y/h0vk/Z304P09XCrv77TzfvBR5P2Nr5T8ij1+O+nML47jSaHf7bwx6ixv5B2mdYLw"
        "kG5441RI2Vfw5BfXWHF/h7zFyv/33JtqrZK3eNk88Rb750ppx5u3+KLJF/B/saX1ag=="
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

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
    "type": "raw_tracepoint", "code": [36624, 4640],
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
    "type": "tracepoint", "code": [18392, 18232],
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
        "eNrtXQ1wVNd1vm//JX60SKy0YBRWBhtCKkcQp7apKQKbgJ3OCP9s5I6ris1aFqGjsVe0Jo+dFsnY7lQdJ4ObggcnDZIwEjMdiyat"
        "RdK0S5zMmOlMG3WaxMyQ6TBTt8U2SYnrGRRA2u5755z37r3vvX37J4m4ywzzeG/fPe/ec84995zvnntIr9ydZbk/kwrT/yRX7tHv"
        "o8uY8CczAtegh7E92Wz2xdy/tSaZIDyPBBv1q5rCe2W5fo0GRDqRwCImfu+E6/dOcN+LMA98Rwnp1y2JoPRdj/5Get/0rHbvZ/De"
        "i/q/tfewXRjoTOL3/hKv1E5NhfG9G9A/RexfXIHvWp/7BLry71r/dPrDwHetX29o3629Omv3fnplexbaxYBujT3d9Mp7s/bP1zs8"
        "jzk8jzo8Dzs8Dzk8Z6BXqB+TwPacDDaCfIdRvgroUx3KL92Cz3PttCbBEMg9HtrAAjbfydTDtTPHVu2DEc+bOoMzDUjHm3ue+9OZ"
        "u2pdyWyC5725t7za/Ul8z4f9WIv89UjfuQOuhz4LV/UB/K4f9dLvhXY5Oq+/sPRD7d9vJ37rG80PfFvnQyaM3839vRff4/4MdLfj"
        "d+6G6wT+Ls+fTA/+7sd7pHsg91dr0slgnD3svxWvPl8+UmDefKBrXoRd0Z/72YcK6CHo1yHkf6YRxxVAfgb+Vf+9M/d2nfb+COjZ"
        "oedNvmuE0kNPgJ56QNDpg7v0+x5lic7niLIG+KSs1ednJNcr6Mdi4OcY6J2frWPQbhm2S2G7fqkdDFw9Te3+COfXSp0PEeU2fb5H"
        "lFW63qSPX8rKencpJ+9JlLM6as7HlN6fS0j3H5DuU0i3B+k+DXRxnEXTHyX6/47jX4/3aM/GYnjvx/sw3nvxPoT3Ct4zoR/03YyK"
        "cqrR5kHuHuUc9Zo6pTXo3mh9rlHu2rhEsFdptNfpDZct472cG29m1Jx3J3D8IYGv0K7uGBPsmZ8dgf5+GfU510iTcGcI9Q75V/cX"
        "jNnxOYP6SN+hcR7I/R5D/dX1WQnrHIwrLbo+yeOi/qSPlzo+4H9nEPitDuN4m2ic+235SethemVp3617VeSnwec/xfvhS8Y81vpl"
        "9ifBqL+ayKl9PPgFpEN6+ns43yQ9PS3p6WlJT09LenqaCfqZ3oDzBvuvyVvX0yMLrKejyL/Dsp5+WuHtWwb1+EAQ9TUo6ethB33t"
        "l/T1iJu+xuZGX9EOdXolfW2g8YYVNgffNfSS+LzfQU+NfmQNO6aJPF7zaWxP+gkLc28I1nVtPmlL6upBXHeRr8Rf0utncB78CK/q"
        "OKxjyaHLrn7pZd4P9pl6ya//Ed9l/XliG6yLNO+IH6ld6BeGFMbPm9R2BdfRE7iu/hjuH25DOw/PtX7o/o0H1v0grsc9wR/oz3m5"
        "aHLI7Bf1TvNHYug/xGz6r56E70XYD7B//wL8DEp8TjnwGeXzDMrxRw3yfPoh8gf9gNETgv4ZfNoJ93fkFErh+bOZ+HOG5eMH8avv"
        "vlrLfKT44tmi+FGL/f9rR3rF8DfORo24SJvnramjyJdwwXzx2PLl5QXiy59ViC8DBl+8Ol/2I1+WF8wXry1f9i0QX56uEF+6DL74"
        "dL7sRr5EC+aLz5YvOxeILw9UiC+bDb74db60Il9W5efLNuRLLjry2/Jl7TzzpRH5EqsIXyIYZ/mRbr514dmi+A1046Gd+n1qGzh2"
        "2vq9leM32f/UNq/we2o7LJwRj0dYH8hfPNRA/iz4WwcCoO+ZjeJ68zZeIwEF1uONIj6gxfv6ePBK63wk8IsZD/een12ZAX7VQLyX"
        "00893stRDei/A37Vt+PsDLwPC1lz8s0Z3i/u2xFAet/Wn/c9/q0Zfn3ve9yDv0/oz7uSb8zwuIXmj2kuT8T7dcY/P+BFXETGNRC3"
        "OIT4Qa8X8Y3XUc5+xDcIv3gMv+ND/MLnhF+8NiPjF21zhF8sFvCLAMT/bBnifrUQ/zOK/+uQz0uRjy+h3IIot5Aktxp8f1CQU3Py"
        "0Awfv/Q9/scOcjqIclKtcsoJKuLttcgpPK9yetoip/VzJKflZcnpkQLl9DuSnB6W5LTLQU47UE4PznBxYtYYF7gNrBvHH/G1WeQW"
        "tZHboU2SvGTc8G4JF8R1IeLxGniiIK81bRZ5xay440B3DPuN35/A36N+SV6Pi/LU/O9VaGd1OSkoJwXlpNRKeBrKaS3JaRXISUE5"
        "KSgnRZLT2iZRTo9FRDltbxDltJ3kFAY5PVY3Y79P0M9EXOQCxp9TeD2P13N4PYvXM3gdF+LVzJdMHCzG4dKRGvhH5oum3II8PszF"
        "sbqc16Cc76H9iyLjxBDFe1dv6u8l7XHqeM0iUd9kvBzXNxX1tse7yjbe0/ybdlzX9+t8v83gq2KDc/f1wwAzT5l2p12fJyCIvnWr"
        "C+qXxsetQv+W2faP/BiSs+x3aHYF9OWfbtr5Lfz4+rn2b+OV6PYpb93k9dTJP3PqR5x99yaPW03iPMtAeMLqaJ5ydlyjW4f7Bmon"
        "CF71wnWC8I4gAADdeN+B9kPF+aziPJ/Ygfc+MODdeN8RMfVMMyWZR0T7Hvd8kNVadOB6QnKP+BVhfpFfNRZAPQzAe82NhEscv0n+"
        "oT6vau33lSLKFx32vTCOHYZ2Ks4XuiZw3yHTywx8IYa4WsxKb6CjSdxXsu4/gX83BnZlwM+2Gf7tGgk/1OWH95MB2gc8kXXSNwE/"
        "G8b9S5leQ2XpJPPQ8XF0ZD4lxrAd4uodEB6yMZgGA0588zNgRPPgLHwP9SGTsMd5tP2dEIe71+F76gjQ624pbb83U0N2GvdNj0Rx"
        "n/UK9hMW9ObUe9Ae9wszg079XAr9xP7VDc5PP2m9SR685DBv+vPOj/TKXeLzaH69z7xkzmtt3BMvUXxDcs0Y+6wKJzdXfqXmh19W"
        "/vht92XV4V1Z0S7tEvDp5PHi1ueIvmqZdBMSXplQRPufroX9D35fWV9/8CrHp30tnxFx3M2wn5rAvAHL+/W3Cf0x5C/Zv8xzkryf"
        "k+Sd+pMC58eSOZkfZt4GyfnnMJ4TsSzPV3X0Xlt+GnE74g7N9bXYL+TL7dj+dtpXgufkVwUxfspst6cb97yd1a81e5BvQ8Z6oSFr"
        "mYDE715z30fnd2/++WjIIfFocXYqNb92Kh+dSxyddC3hShAoTnppPsLzxDIf8rEZ9a/7lrbP6jDoXVABfVFHTf1R8uhj3KPoVz97"
        "UIgve304j/GqjiBfbre3E33b70e8EfMJMJ9H639ayLN6P5tvvpt5Nu/Ae7SfW+On/Uu89+J9K96Tn/cpsHNHzDwYjR/E364Weu+J"
        "G3b2mOJddQTymYhPXfWP3rCfH7swvylkO386yV9F+6gOY36aHE+3fO6GGC8+4bCOjDrkbYGA1VfQTz0C/eHjPz2fw2f6bV+2jRPA"
        "n08Mv4vz/kHk708c+vNT2+eW/CN5P9W1H7WCPxsNivQoDooob2V1++ji38VzcX9Ib7dC5zO9150qMQ52nI8/R74tvmHX70jwD4C/"
        "R30O/sB6wR9QFSnOQJy39U6IU3ox7tHinatajhPacdqntcghZeLk/LpF+kbfSyxz2A9F/WpueZTZ6aufdYhximX8nwf6r/oYyxfH"
        "SPkkpAfyPr01DrnsEs/Y7/db6JyC99QjYSE/UR6vmQfq8N2kc7/5uIfWk8QI0GltudPIB/BhXokuX8w7IDmTvUwPOXx/f2X4RvkE"
        "buNInMrfj0LpUJ6evF4lsJ/E/+Y7yZ6/4WCffML6K9Prajl23VaOReNhX7lu//27cV5DXi7lFZf8vQDhiwPXeTzkYmMIft+D7RjI"
        "Vx2B725piRn81v2fDfC8q8Uj5BenA2HD7io8/Sgrq98R5hPsmWyXWuvBLlzcG5P4lbxe3nefvM7zYxL9o4thWkc6r/O4mKy39F31"
        "FPbHG7TFO11xzmX26xjtW3bifkvECx9MvILj3YD4R7+JS/5Pjm7Ec4+Hf67p9X3oj8G+Jfgv3ZuIzkkLnQmdzl0WOvdzdLrrKR4B"
        "PJrWD82vGdPaK3d6eD7x9BXOr04P3Yv70O9D/hnmqcu4eTzwMwf87WeQxzUC62MC/WjZH+0w+tuO69E7ip2+yPpH/dT05rDufywR"
        "8MaL0bCkl+Ey9TJ0Hfr3+x6IwzE/Dflk5UvIgS9v2vNlnYhD+tmrwrpMeE76oL29TtdCXjKtx4WuH470NoeFvAVXeuNAJ+lAT26f"
        "3hwS8x3z44q59QPxi30Qv/diHELxCK0zZp4n+PmtjRtRD7Ad5q9o80Ffnx1wrbqovV9jWScPV2a9lvXSdd021lWWt1/F0qV4WvYj"
        "yc8hvqojDHERj8Qn/B3xI6JjPgc9VUdF/SI9LFbPMofJDw+56qsd/1obN5SnHy7zslL6kTxYpj93uDg6jnqAed60T0Pjl/dPSP60"
        "b2Kch8I85TT2j+J+8veSa8DfSu4PC3hXcj/k/SQbnOzqX9k+V0+sz/J+ZaHxW8LwN74m2mE5zgnZ+yGEVxVtj4ec7HGsJHvsFu9Y"
        "7XI4r11O7wsVaH/b0V5HcZ59xgGvbM/y87dc+2zgD3M1D/dVZh4Wb5fbbecj5ZGZ60E7xlmyXSY+t0t2mZ63oV0W9czcnyzSPu+T"
        "7XO4JPusjqD+1H+NlaUn0jgWWj+SJfSDb+9n/YZd0s9/DEP8oJ4C+5pshPzTZCDqYC9ri7KH6caYGKcaz9ejnQT7SjhdEPVrEvME"
        "NHphLs8j8xC+V5OLuzg7SnLys6XGPvAA4vghPe9zkZ4PWLofv1WMEww7fz/j58ehQTGf0zzveRXki3nNhO/I55Xr8HyYivk76Xva"
        "jDjsqs7/Rfq448q72d15cFA670P4YI83AnktKdM+Dwj5Nsst+qP3h/Y16oHRPR6FCfklCtBpbVEEuiQv2l84gFc6P1S3jfq1WO+X"
        "qZ+LBPyS76dd3ox6EvS2h31fx4dJvvuNc2P/aOjls3nbf0don25qw/ZvZnmchM4XTWLcq9F9gduXuZgIYbuHpum7S7l9ET/7z1n+"
        "eboW7egoXLW8PvCDEKdFPEIdB/rJlX8L181nLHH6KT1O3yju/3G/azNt0pjHdQ7ze9Ec+UOKYHeSQ9+DcdSetYxjRNvXwvFGlCZp"
        "PRLz6bRzbHp+YLC+MvYK6VrsFX7XsFfcPDmHdpa3V9R/6zpK+0geYZ/IOD8faCgPNzT23351TbBXTYAbtjZ6Dfo6PtZE+vq/13jc"
        "sCsh4YVBEGTB+5hGP7wSvkL6EC0TZwwW1J+M18yDoPnqKWEccv8jwRUO+rZYiE/ITqQ3TGeFeGXDRzifr6Je0LlFez+A9JTOoZAe"
        "xRXCxeHAsToOetQTatDla+Cdln7uxHZhaXxRxJ3/5poon0tF7btH2Olrgp6FSc9OXeP5Egn9pmV+8vvurc/DD3RP69sk7ndreeP8"
        "vi/Rbd0lrlMabug38mEU1rocft+J85buNfphek9hwnsh6b0Qvse334n+Fv+eD9/jn2v88kjvafd3KIqAp9ZtYsJ8fQZxP5Izrc+W"
        "+AzzKFdjXift9z+D+Zqta9COYZ7/aszDPLRNeh+/X7edCf224OeU94+4NuUdaeu/5jlNvIDv+ZlQT4HyN+MBzHd9xNR7bby9fvQb"
        "dqP8cd3OYD5pHPO1ie4Y6oOfwbqhpkCft2y7IdS3uLgzyn7JrevN4V9kRT8S8i3K71/A6B8/z0x+1Qr8ojowaiqG/Z6W+h2T+v2B"
        "1O/34P0BfD8Idn+MQX9p3rTiOV7Ss74XxTzbbtSD1RifkFwv3hO2tSdb6j91jeaZRrIOcWktb2+9sA5RP++4BvauWtdH+1Ot60PP"
        "q3V9bPM5qnV9qnV9WLWuT7Wuj9v4qnV9BD2t1vWx19dqXR+0i9W6PpDXVq3rA/Ks1vWp1vWp1vWp1vWp1vUBvsQqwpdqXZ9qXZ9q"
        "XZ9qXZ9qXR/E16t1fW7xuj5fkvIOqnV9BLy8WtdnQev6yPiGoRdoBzKYMGDU9UE7PmHU7QFD3I33HQ2mvoQ4/yXiUfTx+dkvs7zc"
        "jH1el7o8XY2j1Xo81Xo81Xo81Xo888Kvaj2eaj0e23h73urx/LmxXlTr8eSrx/O0kH/kXI9nzy1tn8uvx7NDiAuLr8ezBXHCua7H"
        "04b3VI/nLrynfaPfEPJenevxJIqsx/PkHNfj6SiwHs83bXEKWnfjAaz/UHZdnk8CH426PF9FPv/YoV8/WeC6PN8vsi5PyzzV5Vl+"
        "g/fbM1SPIiTxLwSBZuIY6Ek88BDL50//f6tXY5x3btpqxFc+zDPQz89hfFC3F/nzcT3XXHCdmpU4P5ps56Frvad19fn5HHWY34Mi"
        "/dLrPcnnP58osd7OyfLq7Rjr1mvzXG/n5fmtt9PEyuq3e72dh/Xrxd6YxK9ny6xrstel3s5T81pvJ30Q848rVnenrUJ1d9aVWXdn"
        "df66O4Tnev5DrLcjrXPx0AUHfO0d+7oy65mRzxTj8B8/+7fK1NlpkuvsfKJMfWzEOju/K9bZcdCLeNCpHsS3CuKHHzP2jfoOLvXZ"
        "Sq6zM1ShOju4DiaHiqyzkzTzFAqqs3MQ66FIOKxjnZ2mu1APHOqoNNrHx/Tctc5OsjL+Rul1dnbl7Vel6+xQ/NncYD3/FuP47lhP"
        "Z6g4P9So85ekeKjEejpNG8rTA7f6iBXSg4LrI47l70fB9RGd5I31MpqbFGH8ZJ8OhKR6OlEm+CMF19M5jPV0kF7ysFs9na/bPi//"
        "/Pgror0tsH4Lna8v2u7uc7K7bSXZ3eLr6UTz2t/0EMxbOnfgFJcY82JDDOuh3OWAN4bQLoQ/HvPPrc5Z0fMwlHcemnXN7OcjnXNS"
        "R0X9cTt3Uag+mfY3WmK9HNKPY6wsPbhF1+NK4SF0fsZSP2cE6+fUY/0cj1P9nEWF2T+sS2LUn1geE+NP4znV0QGcNtNi9j/GrHV0"
        "iG61jk61jg6fp3Lr1tF5UqyjY+xT/Nes3XPT7xHr5xh1c4ac6uZAIJ/ZK86DW7Z+zr789XNoH//XtX4O9Z/sklk3B8/xje+pcL2c"
        "pdMiPuFWLyc0zeN+lauX4xPsI+HOF4388BVl4oULUzdHHkck6LQ+znX9nBpBn8z6ORBf9ISWF1g3Z5nD+Kh+zg/LrJ/zPYf6Od+R"
        "6ud81jI/q/Vz3OvnVOvmVOvmiP1eqLo5W4usm3OfUNctjXbFyE+17G8H7PcLFfv9Qj/t+xt2a9o+XrLBU6Zt48tp4zw15Pt/QqJ/"
        "1dUuXrXdpwNFURNklxts8xQiwUX248nzvel89X5SAem7iv4G5UMY+Foif50fNUH1fW4izn9eykc8U2Ke9Jn8edJ77XFCS550VMxf"
        "tOJFF8rMk57OOumPiANMu+RNVIZOMg+dvHnS49gOjhuzDnDP2BiIf8CJb0Ze35FfGXF2QXnSuG6ZedIXpPy24vTb9Ds9gt235EkP"
        "vmvgBQoXf7rm4R2Zn35SnJAcuuKSJ33GIU96Sny+Ir/eZ45KeXRHyX6SXN8qM29xbvmlDp/HeMopP3pKskdTUj56cXbbzI+eEvOj"
        "g+L6Y+ZHj5eYH43nsDafKzA/2l7uRr6uq5wPFyjnJXMiZ+f86HEpP/qcS370WSk/esohP3qqpPxo9TToWzzYg/w7ZqwXuzn8htYb"
        "p3MIrvZ08Au3tJ3KR+cKR4f4lUZ8J8JSgt+pDp+V8qXBr2pO7Ctu/IPzO351+JyULz1VUL60oT9G3nSHEG9Z86bPuuRN78T9vCkB"
        "DzPypg0/E+OCvSK+OLFX1Fc/g/8fk/pJ8YhZ9/ubwu/xIMkN6t+azwmPAHuWSJn5NXyc3tzyd7O8nbKud98AvuM5TrUf/cOUNS/5"
        "akH5wMCvxPhHOD5QGOu52a/Ae6oTznmmsP/38pPwRm8N7j/V4P7TUXG/yRLXJKS4JiThqU75j/2U//icYP/97A8l+fyzg39x2LZ+"
        "Zr487OlS8rCl+M7Mw/5ukXnYfbM8v7oHS4zHHOc75WHvmRXiAou+7BL1xSluMPaXKxQ3FEpnBHHHVFhYb5JD9vRpfaTzuG7xBNnn"
        "BH7H+P9AHfSe/BXrvvt0wfuaJcVHQ4XFR4nT0y777YXRUYcvOOy3Q/vmFWQnhxzmo9c2zu0aXDpbHh4QmOXtcvHtvQ77nzdmCqFj"
        "d56Ex+f97MMZETcHfEiV/l8einc1OhqkVQyOo+fRKs1Ip4rfiHHS2RJxm7NV3ObXCrcp8nz7guE2731McJuz84TbZG5p3Kbw8+0L"
        "jd+cKRG/wXo6m8/PE35T7vn2ucJvzkj4zXkX/ObcnOI38eAe5Ntzc4TbPPqxwG3StecQr3lEwmvO2Z9vT3z+FsdrzpeE15g4TZsL"
        "TnPOBadZL+E05x1wmvcLxGnwfDuOOx6k8+234b1XyLMx8ZgmFzzm72eFON1ip1+zjd/jobsrhM/gufFThM+8jP1/z2HdeH2B8Yqf"
        "FolXfHWe8IrnBbzCyZ8n+xVR9gj4RTz0OVscg/wX6/+POs/+9LiMZ0xleT+6kPPa+eLD1hW/bYtfqKeAXwZ+95I4L9PH5xi/OF4g"
        "fjHugl8cLxS/mLLHL04hfhFdIdgVq/921h4nxfEkNhFOGrbnN+IntE7QeVmn8+iJQLE4qcLy2zvEX6T/77kr0Vgm/rJ0jvAX72xl"
        "8JfrOv7yf4Li9Wo="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 18336],
    "maps": (
        "gate 3 control 14 paths 340 compared 453 owners 168 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 114 tally 129 control 13 control 21 control 14 events 194 co"
        "ntrol 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 184"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 521 OPERAND1 20 PATHS 34 OPERAN"
        "D2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPRO"
        "XY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 O"
        "WNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_"
        "PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID"
        "_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_"
        "NR 12 ONLY_PID 14 COLLECT_EVENTS 17 MAX_EVENTS 34 KEY_VALUE 18 BY 12 HOST_LEVEL 14 TYPED 4 TASK_GROU"
        "P_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 U"
        "PID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_G"
        "ROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED "
        "4 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 1"
        "2 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 914 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 110 TASK_TGID 1 TASK_PID 178 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 905 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 470 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 2009",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [36584, 4640],
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
    "type": "tracepoint", "code": [18336, 18248],
    "maps": (
        "gate 3 control 14 paths 340 compared 453 owners 159 owners 21 owners 38 owner_levels 19 owners 24 ow"
        "ners 69 owner_levels 9 owners 22 owners 115 tally 125 control 13 control 21 control 14 events 195 co"
        "ntrol 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 184"
    ),
    "constants": (
        "STOP_AFTER 12 WANTS_SITE 24 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 PATHS 5 FIELD1 3 FIELD2 3 FIEL"
        "D3 3 FIELD4 3 FIELD5 3 FIELD6 3 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 521 OPERAND1 20 PATHS 34 OPERAN"
        "D2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 45 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPRO"
        "XY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 O"
        "WNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_"
        "PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID"
        "_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID"
        " 14 COLLECT_EVENTS 17 MAX_EVENTS 34 KEY_VALUE 18 BY 12 HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 13 TA"
        "SK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER 1"
        "1 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 "
        "PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 CA"
        "STS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 76"
        " UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 905 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 109 TASK_TGID 1 TASK_PID 180 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 896 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 471 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 1998",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [41224, 4480],
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
    "source_sha256": "8ff44cb2c543084f9e011a2e949205031fec9802224b10869b176c1c1b8e3d94",
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
        "eNrtPW1wFNeRb3Z3dldyYFeCEStAsRRs83GRDRh/RBcOYXKBcyrFh7OWk4oKLRtZMVc6ELgkD5sKyMROTFUuh+3glO4SI4GNqMsd"
        "XFViUfFVVnEqgarUXfiR+FzFH36kKthxciSVimVA2tt53T0z783MfuoDuOHPMLPzevp19+vXX6+VWbwtx/L/xhTG/6UXd/H7RB0T"
        "/mVH4BoJMNaVy+Wey//fGJINw3MtrPGrnsJ7ZQG/JiIiHC1yBxO/d7zo947bvqexAHxHifLr+r6w9F2Fv6Ey+PBz/P/G7/h+HMaP"
        "4Xe+jVc9Fcffb3B8MgeuTnG8FBGvpAJwnc9DAlz5d01BvIeB3gZe/258p3bC9TuZxVtyMK4Z4Ebc4WYWP5xzf77C43mzx/OEx/O4"
        "x/Oox3MG8oRyMVYDV5XdB3wdRr4qIEcx5FumBZ/nxxmcitQAv5M1K1jY5TvZerh25MlqfFALNAbszw25yYPPGb8bpEsExfEHl8G1"
        "J/+78VP2JI4LIV53oVw8gt8JovwFAZAB77Wvzf+T8f/zqb/+btPaH/J5ZzWEmxe6h53fPbTzAcQfv3/mMeQrk+YXwt8/h/cIdyAP"
        "1/ipQ4V5dau/U4xPaOqEwvFT/5dLmqZe5c9V9hcF5A7k6SDSO7vAmpfxw1gA5TT4C/5eR35UzBg3AvJ18EWL3gbATNsTIJ8BWFeZ"
        "3e38vluZx+mpKXcBvZS7+Xo01iXg8xGg6+sgbypbwWBcHY7bh+P2S+NgfeqjNK4f19USTg9NWcrXuaY0cXnJHLick+Xtcp6vNE/9"
        "hLUO+zg+lxHuTxBuN8J9EuH2AFycZ9nwTwC99JP0nctIhxV4H8H7ZrxX8T6O90G8j+K9gvdMwIe+n+1BfkWMdZC/R77b5dEYsHON"
        "87kBuXPNPEFfZVBPZ1Zdccz7Sn7e2RN4HwR9beARFegL42L9TNBnKnsJ8P0yynd+kMHpjijKH9Ixtp8xN3pnn2XMTmea50D+92aU"
        "Y64flDinYFJp4XIlz4vwyRyodH5A/44w0Fsfxvk20Dz7XelJ+2BmcWXfjT0j0tOk8/N4P3zZXM8GXhY+X2KEr8FyGp8Mfx7hkJzu"
        "xHUnyemoJKejkpyOSnI66iGnX5fkdHCO5fQk0u9pWU7XKHY9l0X6DoRRXsMlyusuSV4H50heUQ91hCR5XUjzrVdmRF6l9W/S+0se"
        "8mriA4LUERXllfRqMnovE/XrOtiHo7C/G3i35693Ir17kN5Ed5L3Pbg+fonX9NCVovbpFbs9rKKchkT7QFOv8Oep7TABWodEn74n"
        "cP+NKsy+jvp2KLi/Hsf99ldw/4XVuJ7guWzvRHCf7g7/lD+388ngSzYtyqGxXXB64FXGX38NvqexnyJ+/w10DEv0TXnQF/myB/n5"
        "y4Wkr9qRXz9H+qB9cALmFVsg0elxuL87HOTzM+nTRvQ5ywrRg+jV+1CtY32Sn7G3LHrUIj2+7wmvHPom2QnTPzLWfWvqGNIlXjJd"
        "Aq50+eYc0eWFaaLLIZMuQU6X/UiXhSXTJehKl91zRJcnp4kunSZdQpwu25AuiZLpEnKly+Y5osumaaJLm0kXldOlFemytDBdtiNd"
        "8t6T6kqXu2aZLg1Il+ZpoYuG/peKcAvtC3vLojfATUY38/u+7WDgGfv4Bq7/jwv6v297UPi9bwc4vFogIOwPZD8elPYL2vcHgiD3"
        "2Y3ivnMer1pQgX15oxg3MPx+Pq8Avff+ZMD2u8rem+T4qDXgB6q14AeqCvcDVQZxrN51b0zC+xDoaAr8YNJuJ/euCyO8/+DPezed"
        "nbTv772bAvj7v/HnnYHvT8rxDcMg1AL3C/gPoLzOfpzjO5NynGP1DMU5PiLEOcIQH1DrAL88PwLID4gPxJDe85Geh5F/EeRfVOJf"
        "Db7/VYFfTYGvTNr9mt5NBzz4NYD86nfyK88wN37F54Rfuxz8WjFD/FpYFb8+WyK/tkj8+rTEr0958Gsj8qudXxMB07UU4mE7l1Ec"
        "bK2Df4k54d8q4F8c4ZIelvm3WuIf/p5QJf4h386ELL9zKephzjcF+aYg35RaKQ4n860B+KYg3xTkmyLzrU7k246YxLd5HnyrBb7t"
        "qAG+haW4engvzAv9DppHD9qJct4ihvy0/Nh30L+9iNcLeB3H6zm8nsXrqOAP68spj1Gmnxglf+8PN/h7actv5vIVhHnY59XM4wGw"
        "7/QEcX5yPB3jJDrKc3dwqav/Z9g77bjP7+d0XmLSRbHWh/mvdx8IVhb9dCNuYIzXQkDI3uV3loSXsW42CPjVueJHdg3xSbZDNFaH"
        "8vHzG252jH1++2zjz+OV4PYqP75hl0sve80LjyR744Y9njWG6yoL7gqLNeP9awhXBbixu5FPGNDQg3A9g3EjPbIF9BHeb92Ez3H9"
        "6riuz/wt3ofa4X2836pZcmeojizatdl1GOcL/C5njNj6ABP4buhb+/ow4lvGlE6FUS7D8F5TA8Upjt0ge5Gvi1r3vJOm7PLIi6Ff"
        "OwzjdFw/dE01iPHsngjSH68SvENbF4l5J2d+CuzGU6BHDuX3BdPeXeaiz2N4T/ksisO4yZsQXxvGvKYMb8H0wkkXgBOywZHplDqF"
        "43SUl0a4noJlcMiLbioDQjQdzZn5OsWmp+S4j6Ys4/PJ9iHe+J4+AvB2tlSWB7b0J+ZVBxOYh30f8QSHoanvPRiP+cTsUS885wOe"
        "iF/s6OzgSXKV3n3ZY93sL7g+MovbxeeNheU++wqua1w/Z14hf4f4Ol4iX+fPCV+d9AFFKO9X+nB7TtRLcD+G8NNHytuvNfZxAW6K"
        "4gYIL6WI+j9TS/mR5UjXF0uk67wZoatVN0H0/D3IzXHAk/DXT0C+N7vW3U/WT4K/31Rfi3ih/H0Mx+M1swqekz1j2L983o+4w03m"
        "/X5+jT6N8vg95obHebzKfn5vywTYZY9iXLztYZxXyDUu0FsP6434Ka8fWpfe6+UXpnwZEbdsRNx3sv3W/snH9Rdel+b669txU+ur"
        "QnAu2+Bkaine1A10CdK6hOepuhDSsQnmndpZ3rz7Znfe+jDIU0QBedZPWPKtFFgvyYDCryr7FHwf41g9IZRHvOojSJePuct77yOf"
        "xDgk1h9g3Y+Bf0aow3ovZ7eXTLntketx/gfew3kno6pQp5OMBvG+Fe/J3vsr0HeUp0V/mOjb2ULvPXbdTS9rAcwPj0DdE9Gps/6z"
        "193XRzvWQUVd108H2a24zvVhrF8LSH50y8brot/3hMd+MuJR3wUT1p9Fe3UQ8LHnO3n9R8iy355x9RdWAv2Gf5Oz1z8ko7/2wOdt"
        "1+cyXR1516J41Ap6Tq7TI39IU97Kcf1dZN9K5v39KNhd1+3++M6+av1jeT3+nuoQrgt2uyMu8BTQ+YUQY4XseimfTXllOa/ttMuv"
        "FLbvPfLyDjin4D19MC7U88lyatVLenx3vzfedj+A9GpqBOC0toBe6qnBurL89apR+3UM4faLeiMz5PH99PTQjfLtxeaROlUYj1Lh"
        "UH2brLdTiCfRvwnjGyqD/JFT3iB+kvp6yMMeXSHYo7oi+bkYl2pdXm/6uSGsi+H8QD5Q3YBj/aesvI3dniP86XupOo/8POq1ppYA"
        "K0VP6qegPtbUu7j/ynTsbHnxmqv8lqoHUO60mheuuevH1VhXXM+q+o65f37lmj0ecqkhCr934TgG8ry+76OmXPE6pL6AUG+cCcdN"
        "/arY4TWyqvDUWEiQH1kOWut/xq+XnmpGuuy6Vt33vnDNPu8xtH8uxWmfeFyAL+NDdp8WiLjmTc04uW3/4vFCjGPr95PewTpnad1R"
        "PVUHxrm0gCLYJ2QHjrm8r9jwJv2mBQagzqtttUd9M9TRJpUaj3jWU1A3NQLrPYX2aGolM/Vssy3eorJuxb6PyXVdsn4jv5L2r1L1"
        "rSe8toSQBy8KD/eNtAc8eXymDeoAsxgnJ7469fCWgnrY3H9WQZ1ha/19Hv4Uy9nrnXuwLsKwEw09SvGumEecJNZY2C5w7DcvTdO+"
        "d6DKfe8ld71SdP8bZjm3/SB1GsY3LVKE9UHyqw83Yx5elJ9idYkOupwQ5Sn7EO2X0aJyKdAF6auPkHxcY4XkILbIg/+L3Plfjr1V"
        "Dt/L5dd02YEqe1vUq3WF/QvS48b4w1wPbcO6j/lC/oDsqUv1FNcnO+Hoh9XtQy98CPoSLBvnusc6FA8/UVMeC7jq5XuYWccIfvp3"
        "hHyAFff30seJyvSxF7y2eHn6GPVBend5+pjkpEiewDwvpJ8G+tL6H6iR9HNAjPu1Nq4R4j23y/qz/AJWEK/y9XCzux7G/Zboqo8w"
        "jL/Kdnq7EM8kONbzBOprUb5IDsuVs+z+6vR0a+Oq6uSjyLqcLvlI7y5RLk4XxqNUOJ5ygOc6mhoVYf6ktyjOTPzf2sAEf4TOJWQQ"
        "P7KPyW9LL4PAZDodF+LW6TTU9aUXeOnV+131sX58Rc7uH5bqD6dMv2KlaRfPt/mBA6b9gX7tidWCfZ9e/AOYzxDUa9jrJ0JY12K3"
        "M5zzuYPNzHwUkx8x2/qxx9M+gfmJDbb4qBnPrj0n2MHpof8Efg5hncoQ1K2kF5/MyXA/aYNL52iojsXI5/P6nnCdBz1qy5ov1c2Q"
        "v2g9v4Bxu5BjXY7jOogjvLhNjjUFzw+d7kI9RudRYD2QHBt5OJ53ODKRE+R61Z+RLldzoj2iSXr6cln5DSte0D/hFi/QR+A7rfVB"
        "8zvcb26IojzsmbDHD+j9zhb3OALlHy5R3L3UvAbimQw3VDVfDePBxb6bDVp5UAXnEagAXy28yEMeQ656neRQw3OiFj/EfLCmtHO6"
        "d9cs4fxwxvkhrkNxUuLnKeSfWeeDB5JaG5PmPeY9POzhhGQP3zdRHT+WTwhyFSe5uos/T9aoAl70HWM+7WivKVAX6aAz5wP6k61H"
        "YcJ0b9Rb2+uniM9GnaE9D0TwWz+vMLt9aPj3qomXwlofgN834/qne+M7cXpPYcJ7Uem9KL5nH78Z91X7eyF8z/7coGtAeo/Xgf8T"
        "0iuM/GfIf+J7jSLQ926sM6f8f+wR93jBWAjg7ME60NjLTNiP7sQ4SRbKudievciHZSj3WE92J9Z7HgxJ72MeMhZgwvy68/LA5V3G"
        "B+XHqJO3y0lsO603BeUm7roex6h+Fd8jP9GoAzT2mzMvWfO2n//uQDomVay722itZwMfyo9msZ7NqC9utuVPk2pQgHsK6wxUBgEc"
        "PQXrbf2a67Af4j586cEE+6Nt/TbF/5AT1y/ke6vHz91eWl9/9gNmi3vG7mGSvlqBePzrBzCPZpzHX6R5NEvzeFeax29zdntDHwZ7"
        "Qh+B/TNdD3mMdCBR2A4qNY+BcDP1zcx1/6+neVGedpuZT29G/SDs/6P4exTOF1AcR1PCjvFd9jxZRM5zi/ueee74sBiPzCyw1kuU"
        "x4FD/Lsqu5ajuoRDxjUCvycjd/DfK49ntIl8N+3Eh4S41UHMn9J5Y8oDOeqa9yEfaD4PWnbvVeRnF9/ffpvbVqC+Qn/9CeHcendQ"
        "g/rclEW/Q8xeN7zQsR9zfBBvvR7WQXdA3AeMeR/i+UdFgJt9WayPGAiJ9n5sI+F1B8fLimfVCva0HU+3+t9u9jOe1yb+7TfPxb9l"
        "yvde13E/FsZlzHFv5uz5HpJP2gcNeF+z23Ep2q/v/UDwc8IEb8sU2Ll+fx4Y7/fncX/u9+fh3/H78wh5Tb8/j9+fx+4f+/15/P48"
        "gpz6/Xnc5dXvzyPKq9+fx+/Pw/z+PH5/Hr8/j9+fx+/P46SL35+H+59+fx4Bf78/j9+fpzR++f154N7vz8N/v+368/QwuQ7L78/j"
        "9+eZq/48cvzDPGeEfXGymNg2+/Ognj1j9t+BQoudeL9VyhtnkY7GOaR2jvcfc3a+yXUWXv11Ohte9fvq+H11/L46fl+dWaGX31en"
        "2nqHW6WvzqvMDQ+/r86t1lfnSaHe0ruvTld5877l+upAAWblfXXWY/xwpvvqrMZ76qtzL95TPgn0YPG+Ol8ss6/O4zPcV+fREvvq"
        "vOpab0b7bzICBvj099f5FtL5Vx54/XqO++v8pMz+Oktnqb9OTOivk6X+Dg7/HhxO6rOTjPwdK2RX/3/rt2Odd9wAfPX77BTps7MY"
        "18ci13VYtH/OyvrCdL7l+ud8b5r653x7lvrnfOMW758DdQ5W/5x/qLJ/zpNF+ufsus365zyD/XOgnjVRI34vWePVN+fvy+yb0yP2"
        "zSmxXwvZz9PXP6e5on4NxfYXZ9+GeMG+DZkh7LPzoru97Oyjk8A+Kfd6+E/URyda2fn8YvvY/lnex8x95spUIXxK3s+K9M3RR+A7"
        "TfVe/XNWY55clJ9i9XulypPVnyFeYR+dhNRHJ+r30bkp+uj8S5V9dF72++j4fXTmfP35fXT8Pjp+Hx27Xp3rPjpb/D46zO+jY/hN"
        "UCc72310Bivso3Ogsj46GDf1++iIerT0PjqfuUn66LRV2UdnrUcfnfv8PjrM76Pj99G5WfvovFliH503/D46zO+j4/fRud376Hyi"
        "YB8dko8M2gdmXWpUWq/RsHt+UHHPDxK9LPmdcPdfXeJaE65+/YR5vhrq+j8qwb9adH1cndb+PxNFvzcxF/1/jlyQ6hDPVlgffbZw"
        "fTT2vTDOqfN1FPWoj06I+tIZ/3unyvroiZyX/IhxmIki9dHTAyddAE7B+uhRHAfHjq36aGD/IS+6WXW0H5ZY74n10YNyvec7Uj1b"
        "efJN9YhaBOW8z6M+evA3VdYbziyeVr2uV/3vvoLrg87jFK+Phnlkj0l1m8dIfxJf32Jkpyg2vhWl1+Ds0EsfvoB2k1dd9EVJH10U"
        "7Kj0gfL0tsY2CHBT0t/XcNZFj7rWF3vX9UJhQOZRPD/VNl6krneJgI+jrhflqTifD5fI53kzwmfveu1RqV57vEi99jmpXvuiR732"
        "xTLrtc/nOPzTF7Aushvp94q5X2yz1e+ZddHPS3R/vvB6NPkx+PhNracKwXnfBofolcH4rsb6BD9aHz4n1UeDXdWU2l3e/Adnd/76"
        "8LhUH32xpPpoU37MOumtgIdnnfS5InXSmzGvelE4f+mskwb/2d4vjMvjl2V/8m3Mh1I8G+t9zX5Orwq/JyPEtweZ+JzqokGfpfqs"
        "vLs9jtbU8sMpu55y7nffxfoksH/1fWgf9jnrkK+WVP8L9EqN/hnnBwLjrJ/9R3hP98qHnC3t7waufG566h6jUt7Fq95xH9U79gv6"
        "X2VPS/z5Lw/74rBrX81CddcTldRdS/6dVXf9ozLrrnun7PTaOVihP+a53qnuumtK8Asc8rJFlBcvvwHnTX8PoWq/oVQ4I5g36osL"
        "+036iDt82h8pflTMn7D+fukE/v3SewrKPdkrZj8viS6l1FdX5B8dKc0/Sp0ujEepcPThd9zz3ehvUb5bZUc81mPQ1c/tHJw/VV08"
        "IDxl18vljw96xPeuT5YCx+38iD2fprI/TdrjS5lVeH5tgeh/k79rwDGO7JQTx+F1tUoTwvHjN6KfdK7CuM05P25zS8Vtpm6RuM27"
        "t0nc5twsxW2yN3XcpvRz7XMdvzlbYfwG65baLsxS/OarN2n85qwUv7lQJH4zPqPxm2SkC+nWP0Nxmx03tZ4qNW6TqR3HeM12KV4z"
        "7nGe/TM3ebzmQkXxGitOs7pInGa8SJxmhRSnuVD4PHvROA2eZ6f+4xE6z74E7+k8eyMT4zGLisRj3pwS/HSHnv5nV/89GV03TfEZ"
        "PCf+OsVnvon4v+uxb7w2x/GKt8uMV3xrluIVzwrxCi97nvSXpnQJ8Ytk9NOucQyyX2IL5tieHpXjGRdzdjvaAf9weXn+1sa/cY1f"
        "6K8Dvcz43fPiuswMzXD8YqjE+MVokfjFUKnxi4se9foYv0g0CnrFab+dc4+T4nxSaylOGnenN8ZPaJ+gfnhe589T4XLjpOJ5A8/4"
        "i3QOoTPVUGX8Zf4MxV+CU9MTf7nG4y//BzOJ1vI="
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

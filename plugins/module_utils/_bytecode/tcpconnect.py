# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12912],
    "maps": (
        "connecting 52 control 9 ports 30 control 8 connecting 67 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 285 tally 98 connecting 330 connecting 43 con"
        "trol 19 tally 18 control 15 control 101 control 31 events 7 control 16 rows 17 blank 9 rows 6 rows 7"
        " control 151"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 11 STOP_AFTER 20 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 SOCK_ERR 53 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_"
        "NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER"
        " 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPED"
        " 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED"
        " 6 TYPE_OF_TASK_COMM 13 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 13 SOCK_SADDR6 13 TYPE_OF_SO"
        "CK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 T"
        "YPE_OF_SOCK_DPORT 6 TYPED 30 ONLY_FAILED 32 COLLECT_EVENTS 33 STATISTICS 23 BY 16 MAX_EVENTS 93 STAT"
        "ISTICS 76 UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 77 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 75 TASK_CGROUPS 87"
        " CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP "
        "1 TASK_PID 125 TASK_GROUP_LEADER 170 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1"
        " TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 41 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 69 bpf_rdonly_cast 85 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 189 bpf_rdonly_cast 170 bpf_rdonly_cast 12 bpf_rdonly_cast 326 bpf_rdon"
        "ly_cast 13 bpf_rdonly_cast 15 bpf_rdonly_cast 41 bpf_rdonly_cast 64 bpf_rdonly_cast 6 bpf_get_curren"
        "t_task_btf 30"
    ),
    "linked": "",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [12912, 4624],
    "maps": (
        "connecting 146 connecting 34 control 18 tally 18 control 16 control 99 control 26 events 7 control 1"
        "5 rows 17 blank 9 rows 6 rows 7 control 150"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 66"
        " STOP_AFTER 17 COLLECT_EVENTS 16 STOP_AFTER 5 STATISTICS 18 BY 16 STOP_AFTER 65 MAX_EVENTS 22 STATIS"
        "TICS 75 UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17536, 12912],
    "maps": (
        "connecting 52 control 9 ports 29 control 8 connecting 68 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 257 tally 125 connecting 332 connecting 42 co"
        "ntrol 19 tally 18 control 15 control 101 control 31 events 7 control 16 rows 17 blank 9 rows 6 rows "
        "7 control 151"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 10 STOP_AFTER 20 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 SOCK_ERR 53 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID"
        " 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MAS"
        "K 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID"
        "_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_L"
        "EADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TASK"
        "_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 13 SOCK_SADDR6 13 TYPE_OF_SOCK_FAMILY 7 SOC"
        "K_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPO"
        "RT 6 TYPED 29 ONLY_FAILED 32 COLLECT_EVENTS 33 STATISTICS 23 BY 16 MAX_EVENTS 93 STATISTICS 76 UNSIG"
        "NED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 77 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 75 TASK_CGROUPS 87"
        " CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP "
        "1 TASK_PID 127 TASK_GROUP_LEADER 286 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1"
        " TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK_F"
        "AMILY 41 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 69 bpf_rdonly_cast 85 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 191 bpf_rdonly_cast 286 bpf_rdonly_cast 12 bpf_rdonly_cast 208 bpf_rdon"
        "ly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 41 bpf_rdonly_cast 64 bpf_rdonly_cast 6 bpf_get_curren"
        "t_task_btf 29"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "837f070d07a7a58d340a2a549c951748f991a45e9c0598e741a05fb2b82a74ef",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtXH1sFMcVn13fl03BF5Ozz26s2Hwkrhu3TgopoiBI0g+aVApJdYL+EcHWjQimUXBRgeWoaiAQQvoHJGriOmmD7Qg7UiLyR6WL"
        "+qGLVEWkTf+gH2lQaaqorVSSJimN8kdqA9vbfb/Z25nbuds9gzH0kNB492bevH3vzZs3v5l5ZkuS2f/MZqdg6Xom/EvVx+i9Lr7P"
        "G1Tux/Nmjcooa3DKHJ63tPVaTvs6sX1jH+iMUBkv1O+1LCtX6EcH3QGb7gi1X1f43Sr8ldG+wWyO8gPUblPhfUeh3IEyozU77bP9"
        "HZaXj2zbYYvKgygHUe5EuRXlAyg3olyPci3KNShXo1yGkvhM1XeElNdCkrOmsbjD/0qmOfwPkdyukeiMQl4F+kMFedn07Pr5GPQV"
        "WyrIv4/LvwydXg+dlMNFwR7QPqVFfb8npd+BemucsqfpNnzPYuj9aGC9H/XVO7XPDied8i+FekkvXU2km9E09A97LfO9R4XvbZTk"
        "ddQK114hL4m/lBahejrk1UkCzeH3H6LM9p+54LWTbMPZC/70RhX9rKV+Rqidie/gpYFxnt+E8RPH+EEp0Ru8u4X+yMEvyP1l29KO"
        "vMZJ7INRtofed9N70+D1evGcYN5xYxpJ5h1PppFm3nFmGh3MO/5Mo4t5x6Vp9DLveDWNZcw7jk1jNfOOb9NYw7zj3jTWMq8/MI31"
        "zOsnTGOj4D+CjEfb5PPbId8Y5Isyl4DdxDSntJ+53duW03eI+jHh965Pcjs4KPizVGyO094cIT+Rw/js61aMu/nqcRfxjDsD466v"
        "7WHwMQS/tkDz8wOl/uxGjb9f6McHnnMxbu/Unx9fCQ9f5kj577pYdPrK0PHKSR4nxjjamfTi7lYqx8k9DKrGDfdX7Ud+7NSIx+DP"
        "Df/5LaUtdL6Hz3+NqGeOEr0NndX5sXwCdpUgBZt70vCr74HPa4nPgYPEZz3aHVHxOY/4BH+NR2aGT25Xff03Wf7+caCsf8y2JSzh"
        "fWt5v5d/ip65/zz+FGOiXk+zYHqdd1n0ao7Q/Kqa580RkkdxPqLnHOj2HQoXp6TYKoGugXHH6RmQcy7C+3vb0VP+FshNJ3mdQMnl"
        "eALlg52fo3Z3fuy0yy5n1A/m35L6TZ8U+HH13izOe3y+dPW8SdKz8TQLNi7minq+SOMixaBfjev3ffqeoyQ/LldzjOQhy3MHSvM5"
        "klt7UwP4glwWoD3KbDe9j9fZcbllxSP47tv96Wb0E5ZTJpxqBbktdeeJtZ74tZK8K/pR40MWyj8NzKx/KkfnJg+dbAPpIcWSzhfn"
        "6vh4pPfGNRHYXzv8csOs9svmCNldXCN7MceK9qOVsceMrjlllP2b+r8W9SIYxyjNUchlgb+fePD2f5K9LE9gvcZcv5a16cbBf/xd"
        "Gh+I33jcdny7aJ9R9qYQd22pIu7yW+8U1zmDivnrt7pf3J6K/1rXnPiN4raMdsKpl45L66T4HMW64Rnd6+eNGP/Op533XL+ZxEG8"
        "/yWeD+D558wb98nxnSyXbAPNOzweDBq3ufQSkl3uqyxvgd7ziHMV/Mntud00PgE7kOLB7C6yJ1kvPJ7uaelg3nFgj8sIcI2zhf+N"
        "ijiDv1fJkfMzU3FvXxV8RAQ+oPd0sLid69VtPyHqjf/O5++w65yellW+40Spp7RCT2n/dU2JnPbNrL6M58vzEZROiV0fo3btAD74"
        "d8vr3Sibr5Of4PjMreRf9jA33rTnA85Xe+db50XcLm2Vwz+4PWU08mvmXuCZe8hB5MfwXXUUh9pxJZfzTptfBn5RZhjhA8bIM5Z3"
        "fpXtIxV/nOodiCji5rMCjsPxIReHaaKy54ZHXbk5dhaDnSHeaWxh/njigLj+NiR58f6Ma/zjAC6n9k6T+ck7yrbDv/9GIf+J837v"
        "S/j0yP9oIPk3CPYkyz0KvC2l5Swn7qywrrJxwYTT7vHzXhx2wwCPc0LirMo4533Ibf95Af+ISXKL3UV6eRR2o8JHXH3QOMvFL47f"
        "yO4KiJMAzzD3JIV1sWwnJbip3O+2YP6Yx6vGKPxy5w2kz3qMi3qMiydBV4rHssPh8eZQ/nY4oL8dL89HUDp83SXHw3ze4vJvv5H7"
        "1Uessrgz4nuZ3n2dnz0/Pfz7xvN+45TjBJl4vSLenOsMIHOc/KSB8WgAP7P13uHB0aLsSTG+rKD3bAOrLr5U0VtO6+jA8SXmx77h"
        "oPHlqQteO6mANxb0f5LwjV2vXSgXd/L1SU9LD+Yl1JfjmmZFXNPs748u1TiT7TBoHJdto/Wfiq+wdM2Rkxf85hPun8wx4CTzNeaV"
        "Mx9f2W76nceR5phoP9nhgH5YsqN8H48vTlW0R/94t3t6dnC1+luVvhE/t7dowvdz/7QDJcdluL/ifo3v62QbaD+Hx73cH/d1fxH6"
        "pf0vTq9veAX2YZYp/DrFSfmtoHcMOG4sEihedOPDJPevuvt7o4decdx8jfhpWIN+GkL1w/fv7GkiIbxfj7gpUmI3a6GnJOglnX5j"
        "inhb3DfdrPPvmiOdR/C3F94+MF4zWmpXGwv11uk4p6DPderL/bh4USf2QTuL/slut6Wt36rEz7c99htlUd840hxF+4XFfpMe/mez"
        "HLcKclxUpRx3kRzHwY9PHLrbxw/Y+7L0vdcJ65At/eHjWz98j+N6F4telDX561/67lL9/8MKMn43u/oeDFW/iGPurRhPdhS+z7tO"
        "7MU6kdPVfdaJHD9OsTenuN41fKddnobdn56fhj5/P8XpzfPsN8h4hTFCfvg+43pF3KoL3xul7Qzn+Sc2Xa3I93GfuCOOda9qPsrX"
        "iXgXn7cz2lzW7eEvGzBODyvXFHvRkZMxftgq9/1c7yltfEoT9l3DrR/4vl8K634+L7jvNZyvGUlbwnoG5454PT6fruwkAnydHpYf"
        "9xxV4gdTNM89NuUvhybfuNJ8DnxGzFDnkIr7D98T7Pl0yxo65wG6Pddu9vg5y7J/B14zJeqlzmlXek5qYEqM5z+GPZ1FeQbl2yhP"
        "oTyJ8jWUr6B8GeVLKCdE+5T6zzcV4+QvYH/G3hE2xijO2XCLeI6F11+Hcf0I/I8xRnFTfhHwnCVod+dPKc4aWyHRe8mS+18p9L9G"
        "qv9ySf+6c+6Nr6dxLrCb5GGO4nxg9ysl7WzGzTHYhdse5wy7T6E9zht2nyxtr9vt6MM3j2L+6D5bWi/ipY9zjd1nQB/nG7vfLm2X"
        "8NLfC/ofltZLFusZow8jfv3IPZ/Jeov+wRg5jPiV7MucOCjFk3Q+M1X3JRZkfigdJ2n/cQI/0NN0K8bFsCX4fXf/7rEL3P/a7e67"
        "rY5543U+3rLxtcx3frkBfmfvat/5t2chxUunmzt8/UQqwqbC4SyTk8T3HyvKy/HzcfBb4OsBnKfQ8H17ff3+J4jf7Ul/v+b633cm"
        "w/H990nvfqGrr/Rq9JeAPv46KeijUxf0IevhNF+nBvWvGvd/zczPDoPaHz/vWXHerSueY9E8821YflPaId84PaPzOJU2cu5PRJ35"
        "gJ8TKD2vu0xY5+Ww755KLC2xX6f/vbDjfZjv8cxxQ/5d6ai4f8Pp9qzXmPfcwqY60mMuSj30LKbfv1JHcSJ/3oE41amnMaFeQqqX"
        "QD1ve7teRKoXQT3vezse0qV69vNiHecyESc13lGMn+3vfAjzQyPkkY5I+iSzZtf34pmOQ7OHopDnEqxzl6IeuT/2/Xul+ui38etM"
        "4Ffuz/4uR48RzX125B2lee34/uK+ZJ2jfxrn6+AfMnGy5/w3i3ZofyePi/MboXf4iTz8XobVCXTHYQdRRhtWZhPF3SvvnaJ5pAPx"
        "+D1p9h/sZ9j9t3d8IOxvRBmdF5k+fxTI5TzrRU2QV4MgryhLgO8O8P2xxHeHxPe/JL7fofoHUN+gg072uWgLcbczLh7QhPNtDw6K"
        "+OEG2MH1iGu4Xk/flvQd1ysXfn6Sjy9bD403F9cVXd75qpPzefOk6EfTvv6w6O8/PRnOPy6eFOLTJI9PFxCdmIxjU38ZBR6R0g+I"
        "+5yuvPeL+wFxvr/VpdgPSCv3A7p88Umi49KT7sXkn1CfN/GlN0F0+hT8ye2zy3FOYp/ivEk/9odK1q9Ev6e5QzgXEfYcg0qOfucX"
        "yslPie+Cvh8d4bxJFXyIuC703ip+l4p/rleV3ornTZJWJf2L+DvXy2eY3zioVk+V7H6m9WU8X56PoHRK7Hqc2rUDYOLfLe97eXHs"
        "eZ71glwvu6vyfY7Dgl+b0EhP8I/83py2EX4M90U0fn8E90k0fr8E9000fv8E91G01XjGfRWN31/BfRatV8DJTa1LwNNNrQPPuC+j"
        "8fszuE+j8f173LfR+P2bXkvE57sCy6POgzM8gvYn4hRvbGjhet5N63Cs+5Q40h7+vFsTcaRw5zL4vkwJjlQv4kilfJCh8ntZvP7K"
        "JuBI9dXx4+JI9XQyJxXbqAXDkYZ8zzemEt9hofp318n3aH7r5J70txQ40l2aqBcVjvRlTcSRLg1+lOXyCIwj9Uo4zlAFHGmFAkd6"
        "ATjSEoneRAUcaXVZ3KkURxJxI3MU90t98Ceb8WI7ES+S8Sg1frQT+M6ZCviRiBfJeJUaP9oF+u8q8CMN/uE9CTfC+0NngRcNSnjR"
        "Od84LFW/quK4OOc7Lj5gvuOi9WaMg2csAY/YUx6PKMGFHg+LC+GeXeJ0qHGeYm/w/Y2K7bqqwoXmKHAhzu+rIfnNg99fiPJvlfGg"
        "nzFB/kemjwcNBcKDzllh7CkIHjRUJR40VMODanhQDQ+q4UGh8KD5LBweNJeVx4PO4f53goXzizrzw4HkfAfmFZd/ZP1Vnn9kxTTz"
        "jyyR7Gem848sKns+KWz+kf+3vCPZ4bNS/pFE2fs36vwj0n3qWv6Rmc0/shPyTUC+KHMxHuchrolJ+Uf6K+Qfcc/HXKL8I/y8c3+1"
        "+Ue6avlHWDX5R569QvKPHLpK8o/4+8dsW/Ii5x/ZGFCvlyv/CM036vwjSSn/SPIi5R9JzrL8I8lp5h/pCDgurrT8I0lF/pFklflH"
        "dOQfab1E+Uc+YqH806zPP/KRgNuo8498wGazXy7NP5IMmX/kD9R/1flHXid7wb7+bMs/YhyjeEuVh6Q038jruuY7v72m+51LyMRe"
        "1f3W9xm+vi+hM6zIR/IjXTj3MdvzjIxXmWdkm+LcxzDyUkj3z9z7fa383Icif0WL4jxBS3k5lruXMqN5RgLeJ592nhFJb/lt4jmN"
        "0PcuW2/X/eypWj1VzDMyw/pS5hnZFo6OvF5184w8WinPSLOUpygKf3Ednuvw3IZnjtuQgajzkfw5YD6SZ8W4fpTi2oxOeNj085J8"
        "ivh085IcxnecUfDzq8ucn+ONkPk5Xpyh/BxHhfwcfF+tFHe+n+R9gO+Hc31+lZUbL7Mvb0fykubtcP1b8yp3XAp5bDaDnhnQb81w"
        "Pivl/fEnwtHh65TK+TraME5aWDk8S50vqKm8nFsV4/yISL/6fEE6C+YPL1fekWSFvCPzkHcE+UdreUdqeUdYLe9ILe8I9HTF5x0p"
        "5mu+NHlH6DxYMe8I8mhPTDf/SPH+ZaMP3VoekloekpmWYy0PSS0PSeV8GX/yzz/ShXNfaZ5/5HezJv+ITbOa/COvs5nIP/JCyPwj"
        "x67S/COPIf/IoRnOP7K7yvwj3w2Yf2RrLf8Iq+UfufLzj7RMM//Iocucf8QKmcfjv7Mk/8iZkHz/LWD+kbdq+Udq901q901q901q"
        "901YmPsmt4bMP9IbMv9Id8j8I4sU+Uc6nff/A7RQITw="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 13976],
    "maps": (
        "connecting 54 gate 9 control 15 ports 29 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 66 owners 289 tally 99 connecting 368 c"
        "onnecting 43 tally 19 gate 7 control 13 control 27 control 22 control 14 control 104 events 14 contr"
        "ol 15 rows 18 blank 9 rows 6 rows 7 control 26 control 11"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 31 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 12 STOP_AFTER 21 OWNER_BY_MOUNT 30 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 133 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 16 TASK_THREAD_P"
        "ID 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID"
        "_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADE"
        "R 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 16 TYPE"
        "D 5 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 P"
        "IDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_CRED"
        " 7 TYPE_OF_TASK_COMM 14 TYPE_OF_SOCK_FAMILY 16 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SO"
        "CK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 18 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 T"
        "YPE_OF_SOCK_DPORT 6 COLLECT_STACKS 7 BY 3 TYPED 49 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 ST"
        "ATISTICS 22 BY 17 COLLECT_STACKS 148 STATISTICS 9 UNSIGNED 34 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 10 SOCK_DPORT 39 TASK_NSPROXY 112 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP"
        " 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT"
        " 163 TASK_PID 29 TASK_GROUP_LEADER 173 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM"
        " 1 TASK_PID 152 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 13 SOC"
        "K_FAMILY 39 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 39 bpf_get_current_task_btf 104 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 227 bpf_get_current_task_btf 29 bpf_rdonly_cast 173 bpf_rdonly_cast 12 bpf_rdonly_cast 336 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 16 bpf_rdonly_cast 39 bpf_rdonly_cast 64 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 59"
    ),
    "linked": "keep_stack 1245 count_kept 334",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [13976, 5112],
    "maps": (
        "connecting 149 connecting 36 tally 18 gate 7 control 15 control 28 control 22 control 14 control 99 "
        "events 14 control 15 rows 18 blank 9 rows 6 rows 7 control 26 control 11"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 P"
        "IDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 6"
        "8 STOP_AFTER 23 COLLECT_EVENTS 27 MAX_EVENTS 36 STATISTICS 19 BY 17 COLLECT_STACKS 146 STATISTICS 9 "
        "UNSIGNED 34 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "count_kept 471",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19088, 13968],
    "maps": (
        "connecting 54 gate 9 control 15 ports 29 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 66 owners 261 tally 126 connecting 368 "
        "connecting 43 tally 19 gate 7 control 13 control 27 control 22 control 14 control 104 events 14 cont"
        "rol 15 rows 18 blank 9 rows 6 rows 7 control 26 control 11"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 31 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 12 STOP_AFTER 21 OWNER_BY_MOUNT 30 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 133 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_P"
        "ID 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_M"
        "ASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 16 TYPED 5 TASK_GROUP"
        "_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TAS"
        "K_COMM 14 TYPE_OF_SOCK_FAMILY 16 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SO"
        "CK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 18 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DP"
        "ORT 6 COLLECT_STACKS 7 BY 3 TYPED 49 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY"
        " 17 COLLECT_STACKS 148 STATISTICS 9 UNSIGNED 34 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 10 SOCK_DPORT 39 TASK_NSPROXY 112 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP"
        " 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT"
        " 163 TASK_PID 31 TASK_GROUP_LEADER 289 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM"
        " 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 13 SOCK"
        "_FAMILY 39 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 39 bpf_get_current_task_btf 104 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 227 bpf_get_current_task_btf 31 bpf_rdonly_cast 289 bpf_rdonly_cast 12 bpf_rdonly_cast 217 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 16 bpf_rdonly_cast 39 bpf_rdonly_cast 64 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 59"
    ),
    "linked": "keep_stack 1244 count_kept 334",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "67ec4204d68b39be5cbf188826593174dc2cd8a3955bcc70b81ea6ec6fe39c04",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 112, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
                ["stack", "Q", 104, 1],
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 104, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["error", "i", 92, 1], ["established", "I", 96, 1], ["__pad_end", "s", 100, 4],
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
            ["established", "I", 96, 1], ["reserved", "I", 100, 1], ["stack", "Q", 104, 1],
        ],
    },
    "code": (
        "eNrtXWtsHNUVvnf2aQfwxsnaaxcndkIS12Uri0KJXCISfpBAHzGUjVFVcIYtODhCZItIPF612KSQxP2T8GhDhErWQbbzo01+tHJ+"
        "VN3QB4moVKFWqJZcVVahkvsAGRVVNI493Z1z7uy9d2d2Z3b9SMxGim5m9s69d87rnnPumS/pemL80fpC0B6E60gVEf6Eq/xwXxHv"
        "p1VoX8DrJym0PlJttON4vb8xpBvPe8Tna+I4TgraQKZ/SNf18cw8Co6byI6bgue7Mr/rmX/FaJJkV5QehOd6MvebM+0hbGO03ng+"
        "2Tug8+tINvbp0B7Adh+2e7F9GNtObHdhux3brdi2Y9uKbTO2EWxhveGqqEu6tQO9KSUB4z0eJZR7j8hqaZxhpFtm/IEM3bLjZfun"
        "/cg3/x6BD/HGo0XHOcqPE8BxAl8H+UjgNf2q5Xsl24Lw3soN0ryhovOGuHnDBARFo0Foh2HcbS13Seu40+CzjzxLQc6OOpazo5Zy"
        "Bs8nez+dN9pTxLj+S1Yu+fGpOH6MUuQf6olD+obJBolOM0XpNMPzJ4h0CIaBLoOMLmtgHX5Jj/2rypKHMFEEvmxT/dK8FPmxypRv"
        "n/E79g/5kU4e8fcE+73DWNk4ruNVbLXBEP5+FfjT/+48rz/J6ol5K76E6WPE+j7auxQ8p+H7s1ZFu5juQ/sSRPuCrTTewO4I/GMc"
        "6S3Pl2wE+R0FfRrwkR3m+2+0kle8Hkf9S/YDn6zkN8jJr5aykf81CztOvMA4Xm4cmU7qGD73ItzYXQftKLB/wI5uTK+a1PeNHoEA"
        "yn/C2v6H6Ubjfdj+UIP9mB3pbinRHlax/RD14EQE9f/fuM61sM7BP8A6/ficarfOm2CduL4adWnWyeQq3n9Vt9aPREH9SDbOiPcj"
        "heWe8fuQH9773ItEsJdNg+sc8hXppS4tX7UU7ANh6rPc97TUjGSP4Hocx42fcmfXw+RuYVwV9Y6NpyKdx71svstGv/RtSDcF6HUJ"
        "W0bHS9g+1fIleO7+KdjnOqZhHuoV6G72r/2csB6Z70yeivP5r8QZn29cFD7n9i/G3w+Bv6cvz/N01c5MW9LzELbam0C3ptpqXBfS"
        "ZQM+v4H5Q3A/4Mn6rboe8OJ732M9bky5pBtt1b0U6JakTK46OX+M7TNsf2L70rm+wnpo8iGx1Z19Glxa+1RonKvcOMlq4EOY7AG/"
        "wcP0Ee6rq70of0343p3w3kFcx6BDOzO4VHYG5C5AQV60Mzn5oQXkMaZQo/WRO4z3S6/Ffl7UY2y1YaTLBms78dQ9UQr2AOZNNk6b"
        "di0pxAP/BLt+UNJ3vB4PMr3/M7xXgvlvvwU9UfcJ8Zim7iV8XKapDxM+PtPUTsLHaZq6i/DxmqZuJ3zcpqlbCR+/aWo74eM4TW0l"
        "fDynqc2Ej+s0NUL4+E5TQ4SP8zQ1SPh4T1OZnoUcx2kezl72IP0YHcfRPob91Giz1wrnL8f7kU4YF68PsX1gnxDvZv19avTDOBj3"
        "rXhbYf+umF+non8Yb/wOrmMA413r/dE2P4D99pewHqu4LRen7bXxa/6rWPnz4eB/FGq8F7xPjH6sWOVBYlWrbOKJtxX+PTEsyrzn"
        "74z7TO9jVT/E+xfx+hhe/0qIB9JmvoLofHxZNF7AeZO97vx81j8SlOT2cHE+COONolz0WvNTfj7ZAXF2zTPElAdezpKnwA71VCG/"
        "sGXyF21oFvySrB33Yp5oJvO3pt56P2T3kzbrZOspO07qdRYnxUtYh1dYB8hJTcQZ/xlf7fiWfobto8gfl3Yh2vCEYiVPpfJJluvl"
        "5pd6tvA6nI4j2yF1BJ5rOkaF95b3Bx/pUMB+sLzTl8HunCCm/c36D2xdTS3vzYl50KCNfRwmfLwTo2DvtJcwX3ICGJo+g+/lgbgl"
        "G4cwOmdd0B6C68U2RmC/VlOf6Lw/FglI8wdegn4/8trEWRNCnKVRKW9TC2108zGTboac+VHOekS5ysvLJsT9SpXoxeZTV1v7jYxO"
        "TS0asaK3jxxEu/+ODf1Pz1ndz1snR/+jjuhfLeanJLr7SADnH9eNOKVIXJDdj4LGc0NzfD67O1FiHtPWL/4Q6fa9OWH/y5MbyEer"
        "J1Fu7PZHkx+gZ2YcVW5ezel+i/qtnQgJeRRZTvLysy7y2bx9YfGNOox2uWWzmc809CKIenEEx+25Ru3t2MLYWxany/ET27cY/Zta"
        "mV09Yqmn2ijkn8OYL2FxoTzuIy2b58rLt6+bs47nMT6rhvgsRqst909tBPZvbXgC1ztr9FAxfsUwyNyHWB7bR1639EfZeMnGy/Ou"
        "/FL0A5JDLv3SIWu+JzsuFPVLLP3SIad+6fmCfmk+PyCuZvF6jwflwCPKF4t3kh1jRr/omlvL84ts7Nmy6+tIYX2V9aG4fzs1b7UP"
        "MbvWVEeFeJLpoSmvbReBP6nLyCdRfhzLpSRHOT/5fEl+sjaMclD7hfLkQNKvReP/0MLw3+k4tnwfk/getD6nM+1fCvjP7Buz3yyf"
        "kqyGPArzn5k9j7fdgvyGvA8bNz50M+Y/IjZ+HPrNY2B30wOEiOcI1v4t269l/xbTT5m1KubvNdz4OX26FdZV3SqdW1S7mo/lwbJu"
        "VlC4vxX9MW+ePLUj/0I4XkiY32H9iGJXP1Lmuf5wvrxtz/TrUrCeRLnB6C+Pb+anWjDf15KzX9nn9jfer9ut42ucPDN62a2fp1vi"
        "Gqdbp0C3TSXS7Vu2dPt2gfxG2KyzgPgxvU/0V/fb+auH3eURWf5wocbzkdoS+f++7qZ+yMx7Ouyfy5c+ZlPX4rXcd7rMc5I62/qt"
        "A9n7a8Q8E6s/4PMUbGjjPKftpC7a31fQzh7Pk8PjnL2R55H5kjuX7XOUn+fj6xDG12x8xSK+ZueFYTI2y+ScIl+z7eRGeH5yTQTl"
        "98wsG+8mrl5LzvOoKdh3HlHX2+SdFYGvPpLzx3/C+e3Z63MWflcA8wV2+3DaI9KV+S0xeiNp49aXdBjXuKVrmHzfoJM6dkAv9P5p"
        "s/6ob5YK9Q0uz+f87DmX+QvzXKxOqk9bK/gT+XVxbuNBu7q4gDSvYtAz7N8zy+d38uutmD19YFY8p9s9C+dH35i1pvsd6N/gewXX"
        "LFCd4XZBfybrg/D7AXyO+SM477bBdabcZvs9MqgI75kMhMz6BMqPW0fK5INX8Jdkexut7Qd9P9iM9XmbZsubr2mWf/9xPB+eNP3C"
        "BtGemOevZ+ZF/fAY4+Xb+dWzYjw5jXo9he0Etu9iexnbi9hewPY8tmPYnsb2JLbHRXshna+lT+TyjV/B+pO7jTgvYnnuzvp3IV+P"
        "MH95GPx2ti90o/2Nd7wO+8/wzdJ4J3V5/m3C/K1S/9N58yt8Pii1VaCHlmoX6MI/l1147rldAn211HaBzsJzSs7+PZlCfwX5JfTz"
        "8uM/LPBTS3UKfBWeC/LjP4bj/y2/XyjXj52fxhs/yO/Xzvc7gP1AzrQxPOdPsfrsGbxG+0LbJH296qpOJGdffn7Fyr4wOxqtbeD8"
        "1Ix+1QdRj356pdh8xn7G7IwH/J9xrPfJruN5y/1tN9qJENqJ01fKsxMnr8B6d4h2scXGLkr2sAvPV8NVHpaPEPSb8cGtXY/hvlgq"
        "/8K4fxX1Lzy5ujjK+RXu96Ebbfwtv0CXMO7DvP80w/mbbJ/It7dNKFdvSHyIEFHuH71SHt32XBHkOcTk+ZtlypkirjtEpPdg89xr"
        "zPN40GfMz+LCfLpuFfIbzG8OB+/I21/5uq3o86L/x/JD41gvFfGK56Bs3Oiu/Hyhz6ynpCS6Fn7fifEFuz6E8ZLRjxKhX1DqF8R+"
        "/PM70a/m+3mxH38/gHEk3y97vYlS074Y8eNtRLBXT7eI9Wp5eW4gJ1m/Ca+xTuzph5CeGzGvcwv2ux3a53ZI/XHemnuIsN68PADq"
        "YdhDhXrVbF1adl899wPs54N6KB8B/7gLzx9jflDI9AM5/cq+Z48P+JzuRL6jPU2HUb/QT2bjjqIc+Eg9+smgZ9t2zMI+hfI7uTNC"
        "PsZ8Qnb+ptBHQl7dR6BOr/z1+c31CfGiSa9qgV4+gv5+ohnX/am07mZp3f+S1v0Pnc9DTgZg3xslsF6mL9Eg8gn5+NQLVLDb3SgH"
        "69GvYnydvDNkqdfbat/+H9Ov7JA1W5BOGbK1CvswW+dFo7/83Qo7l4v5/Tb245h4bh9g4x1dmLoq8zuMkG6X7xDz6CGd75/n575s"
        "X1dlOd4YjBPvDxU9vwrxdVWHbeqqevGcIS/fAONH64rUVdnU+5v1RzbrtMqbFaKf/fcn9nwQ6qpKWIdlXVWDM/4zvtrxjdVdFaqr"
        "ClmeFzG+fJFY6UepfJLlern5pZ4tvA6n4+TJ9Sg814SJT/bePQHsF2B1VTk/+SbOH5T7JfvdfY+Z8cMEv05rwHoqKtVB0714jfW9"
        "VKqDplIdNJXqoOl2vMY6aCrVQVOpDppKddC0WTj/Yd9JmHXQVKqDplIdtGlfXdZBY5zI4vdLVeAfdKPexU9BXOk8D9hKljcPGJHy"
        "cXWWeSL772UXOy/oFfyK/Lwg+uE4r/kdZkL8DjPsn7Xhx22LlB/8UF8Z+cFnpfzgH/Xy5ntHL5wffFt3lgd8S1+WPGDAug7TcR4w"
        "scB5wITLPGCixDxgosQ8YMJhHjBRYh4w4TAPmJDzgBTt9Qf5v7dzvw9h3u/sIuf9zO/jnxDtRqRI3i/C8hfdjnALys/7PVim/t+v"
        "O8r7BW3yfujXhAOVvN+1kfcL6eXRLVdHLOb9fGXKmdO8H8Q3j1eVmPerssn7oZ8YfUkRzosc5/3uW+F5vxPXSd7vlUreb0nzfseL"
        "5P2qpLzfq+Xm/frm3eX9vgvn1BU8qgoeFangUVXwqNz5I9ceHtV0iXhU0xU8qusKj+rv1wke1bsrBI9qeonwqEYqeFTLgkc1gXhU"
        "U0uER/WEQz4vNx7VVBE8qolFxqPahXhU3YuER9WxQvCo8Dtb0iHhUU3Y4FHdfo3jUU2ViUfVUASPaqIIHtVqCY9qqoJHRRYRj+qI"
        "9Xk3yy+EA5iH8kt4VL1F8KhY/BdYJDyqEYZfUyoe1SohL1guHpU6Auuww6XKx5/6RKGWfg/gUMn1DDH/Rzb4VHb1Ub+xwaf6tWJd"
        "H/Wpu+/7rzvcqZkiuFPgXxXHncJ+n1ncKaxjWnDcqZkScaf22eBOlcanCu6UjDt1l4Rn50M7cjNee/C6Ea9ZHgoExB6f6k8O8ane"
        "EOPAYazjVODAonycqs/DOk2cquP4HtM26/nlMuM1vecSr2lkifCaXpuz2ldkvQwHHwd6/5jh6DB+3kcK6ctnDcfJtG/1d5v+mRfP"
        "7Q07hnFWzT6HduvwEtut0cLrWHD8pi2NqCf1Bf0/W/y4LbWF6Ryx0XMJT6N0/DiFOLGHznGotpSJQ7W+CA7VlEMcqukFxqGaWGYc"
        "qouLjEN1wSUO1ZhLHKrzFRwq4gaHaqxMHCrEn2L/r8KZiwuMQ3WhRByq8xUcqlL47hqH6vIy4VBNLzIO1XQFh4pUcKgqOFQ4XwWH"
        "qoJDRZYDh4r9fyhnHeJQvXnN4FBlxywFh+r3ZClwqJ5ziUOlVXCoCP+9WZdDHKoHJRyqTsSh2r3EOFQ7VigO1eYycajWFcGhaiwT"
        "h6q2gkNFKjhUKx+H6hcl4lD9bIlwqFJl4gO9VsGhIivpe7TuMnGoumxwqB5aIhyqnRUcKlLBoargUH1WcaguucShesvo/39x8qbm"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 14472],
    "maps": (
        "control 3 arguments 83 compared 274 owners 153 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 102 tally 129 control 17 control 70 events 7 control 14 control 5"
        "29 rows 28 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF"
        "_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LE"
        "VEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 HOST_LEVEL"
        " 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 24 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PI"
        "DNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 11 HOST_LEVEL 8 TYPED 6 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 P"
        "ID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE"
        "D 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 101 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 STATISTICS 12 CASTS 22 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 86 UNSIGNED 11 SUB_BITS 76 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 449 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 161 TASK_TGID 1 TASK_PID 207 TASK_TGID 1 TASK_"
        "OWN_CRED 179 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 107 CRED_UID 1 TASK_COMM 34 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 440 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 552 bpf_rdonly_cast 14 bpf_rdonly_cast 109 bpf_rdonly_cast 36"
    ),
    "linked": "keep_stack 1607 keep_stack 37",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [14472, 14344],
    "maps": (
        "control 3 arguments 83 compared 274 owners 144 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 103 tally 124 control 18 control 68 events 7 control 14 control 5"
        "27 rows 28 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22 BY 11 HOST_LEVEL 13 TYPED 4 MA"
        "X_EVENTS 19 EVENT_SIZE 16 TASK_GROUP_LEADER 24 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID"
        "_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_L"
        "EVEL 8 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 T"
        "YPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 101 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATIS"
        "TICS 12 CASTS 22 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 86 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED "
        "8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 440 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 80 TASK_TGID 1 TASK_PID 204 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 107 CRED_UID 1 TASK_COMM 34 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 431 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 469 bpf_rdonly_cast 14 bpf_rdonly_cast 109 bpf_rdonly_cast 36"
    ),
    "linked": "keep_stack 1591 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a82c4e43e885ea7b2a5099531e84ceed98a708509a33aba6e6f23dd406705f88",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1],
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
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtW29sHMUVn727vVsbkrs4WdsY3JzthBi3pgkJwURFcaAF05baEK4JlSLncgSjVC5cUuFsViIJaUGKqrYhLa1QJewkxfmE+6GS"
        "+UC1qKpE+6EtH6q2ktUqlFaEQqrQIkSI8fVm3nt7M3u798eOk4DWX8a7Nzvz5s37N2/ez2lm4m9agzbXNl7gbesypvw5J6BNRBgb"
        "LxQK3y3+zz8xWUK8t/B7U9NF2xpRvzcjMew3INreJugwjb//GFu7ca2Y3+7pg3bPgGidLPzO531J9OsHOg11HvvokHhvGimgQ9BV"
        "KNDv1gn4brgJ1w3ks7EiOfyLNcX2WlxncZkFu2e76K+zG8v4sLP4e3IvzovjJYrjcZIyiTRb684v8RH7bePjC74cV97TvPx3TtpI"
        "sY3y30/i71GctwvHM6EdKbK9r5zvh4ZXwz+tMQ8dd0I79QDyZS2+j+L7rer4Y8Xx+RDbdKBrtz4q6DL1AyAHep5FRLtXvNfZfvj+"
        "Kfj+IPLJuQnX3wDrJ7kzG/5UIL4kOT0TwPdkB8nl2apyeVaSSyeuyrUZ/4po87sMlMd7Yd2Pknx+TnyXzzagHC8B+pCfdg/oxWrN"
        "YCs4vzXYF+skyGdyOdIzgfRooCf8ewPlNi/kD8ZJIl+cboZ0NSId1yt8sVEfV0dw3ohn3q4a552AcUjO+DjpYvsatvnctTB/VAP+"
        "YT8H+c/Xy/uNYcv7RaTf87uuceWay8dj+D55GMdpZQr/HXyfiSwR6/GuN59bCuMVf9zM1x81hHzzdfUX25W3lPQ26rN+50jJXjwu"
        "rT+/a4lL52aJzvyupcr7fC6J/AAB+CP20xkQehCfrdNgb8YaQD+C+Gs21MjXhn0Fma86y4M90xvE+KbeyHTRaiwufge+j97ydbRT"
        "IL/t/Q/icwJ/j+N494v3o11D+Dso/GhXBH+/T7zf0f/VgtdeccE0I73MT47GsHVQHseiIH/cXgl7FkV7FsX9OoX7FUN7tgH5gv5o"
        "pEiusJ9Rjz3biPZM99gBtFdTOdyXfnyPdm/q4ZK8XCvJ6e5IHOxYZBnYsUgj2LGIhnYM5GD0rqXIn5tgPyIJ2I+iXurYPy7xf/Su"
        "VQr/24c68RkIH92QVvm/gfjfDvwfuqGc/8UNqIf/qQXyv3uR+L9iQfy/MFcb/9+fU/n/3zmV/+fn/Pl/bg74/+6cFMe48YODdn4Y"
        "+WxGP6voMe2L3360zmM/yvi/rgr/lwfwf0WJrhsWxP/f1cj/33j4/2sP/18N4P+vkP+vAP8TnjgyAYGgk0e90JCP6I/L4rMmNQ6w"
        "2/4KcWXb69j+FttXsX0Z219ge7og+yWre2HxiBmfEOty9pXiOVke5HVx+clowHdXTiQ/J9aH8mBViD/60Q/yEGyEoV/Clvgyqn0f"
        "98N0+aX5xPGjT8GCnW8jnTEY34zBQKPdS+qil/ytl27y20Qf0T2GbYbtF/RSfDaNcu7sxLgjjc8/x3F1GDeJ8bC1HeIQKwrtFMYL"
        "lgHnk2F8HrwL3z+ILerd1JfwOQaKNozPg2Zp/7n9de5HOjZQvPNOgX8xeCtT+Mz9uSynYwmIJyYTKB8J6NfeoqGebJ+j+AbOTakC"
        "8zlvmNou5v8ezkfWBHxnoRxTm0U/4Iwg/xPIf2w94x0abMH14HnMO5/dBvH8JOjBIZ1tceOzrnI7x5L4PI16Y+/B+LXGOLdsvOWX"
        "dpxchXFi0jhePmUn8bv9KC8YF0+CnTsUxDedASPaD8/BfHG0K9mAOFLrEushe5LM0vkXxhvumN9532mg8xoonnUMFpDR3kU6wdG0"
        "59+G7w387nAQnUuBzqx6XlhsOkmucnvOBOjN3or6Ybd1q+9bK8u980xJr/m6p56h+J721alxX5dekX0t549/nseaAL6U7BI8T+P4"
        "uefr85um8A6lcbOofzReVlPtv91oAL9v8T+HET9fw3a0Yz189+VW8PObIC7PajGF/27/pusVerz7T3JVfb+frHG/lyzKfpsM91mj"
        "fT4H6xk3CjJfrZNpX35SfGudAr61NzUiXciXTvy+k/In8J7iHR7nalIeyjtuJvJaQbQNO5FvT7r+Yoh/l1D9jfME8juO/H6isj66"
        "+5B/4Kq2U5XGOSONYzfCPpjsIeBLlPQR3meXxeh8CevObq1v3fnLu25rAuSO+1UuL9bJkvxoFeQxUzyHpMU6+2B+PPeMxFCPsbVO"
        "IF86/e3E6J2QELU3dWP8n3btmq3E8/8uyHGSq+8jqnzq7C/QD9edadDxfRc+R/G5A58pzlsJdu4Yc+0t5wfxd0cH9Wv+2D/vHlXy"
        "3sSnHU2pj9Vz0fYAO3/SV48yGmyA9SzGkccwryflqbl8crtMcdV+3zge4u3sxD9RL7+I638jgJ5/+L73rlumY7wmOhoV++09d9I5"
        "1tT+UBD2q4rdzmiamE9nb87K9xfD+XmeHwP15Rzy7c9inta4h1/xbwJ/fxIL8NcpxV/TPY57DsDzc++aXe45QNwDFNvzxb5JtLPJ"
        "5oB9kO5tZL9C8kbzZZf585Hkq73jAeYnrzobVM8RZeuHvH/2pzHGKp0z3HFhX+heSI7vz/qeE85WPm8cOFuoaZxJ6GcdSynxpXe9"
        "pXu6gHn3BdMtn0vI3mdPwDi9HXC/NWLg/hq4v0/juE+o9sw+GjB/7tLwLXc0mG/yOrKTlemodRyKW7z+JIt0Ev/b15C9fSnAPsUU"
        "/+gdb0dHdtZ3H2u1AwnKg22fBf0Fu75Ng1tOu60/gK4m5jevNQH3rKZ2O5tfPuueWTmPMdM8IFrrBIzb29TjzsvtJv8d+Nc/C/qh"
        "yrnXflAcw/ON87kftdb723Nnbyn/lML8pexnKZ6Z9umvSfSSPpiRDzTf++hNcM+SMTYG5GHe1kBewA5nMZ7KYp6R62NayhPo7F8a"
        "ybEm5Cni2j8eUdjxISWvNI30zqyhuG0txuf9vvawtwvuAWda0lXkxZit7xwXmQX67Yjfd2X7Hlf3n4/DU3IO8jdjjCvrnGlJ4Xne"
        "S+f/LtZH57mLQOcjEdmvOK4dhjiQ+/ea8ldevxKvzz7ae/ztm72pNfDe2Xe8F8/W5D+849ib4O6D7KnXbtpHQZ7onj/Ifrp+o8dA"
        "u3BzwPnswznYPxiXxwMxtG/CHzX7n+vo/VXnn1z/AfdNC/ZTE8Afb5yUPY1yfwLmaW/SFH6QHaFzlXVSlR+vnM5Xnhy6/5tgVeXT"
        "j0/WCZKPAW1BcuBZz2LJQdn6q6yzavyWq41fOlul+esP1k2hX7WPDqC9agjwP/dFfP3PjaV7YOF/msn/PM/87aJRn1108/o1yltV"
        "e8jqs4eoL7k9tdpB0LvkEX87WL4PoF/WJOyH9/7EtYtufRHoZW/LzUz2X2VyH5BnpvdV5f7IlZH7kh1MV6Sr3nEpv1VmD/FcQ/nL"
        "9uUak/lNfor4bk0Y2F+Vo5rl0yNPVH9E9rpeO9jb0rMwOfDo12LJQW7PAs9pR+obJ3C/0R/R/Sitn+wX5YXJ/5E9s04PFJT4Gf0l"
        "nQPoHJfrhkRi7tGUkmfOPQrxcg4Df+9+WC9iPap2jf/v46mCfG6sNT+TTan1aPz3pHQezLXeAHQZrQF2v7Gu+exWOA/wY5ShvO9G"
        "OmJKXV8C92Uaz1d8vJR0L8LrZNeK86Pu5qF3Cn+1XYkX6Z5HZy2KfSA9pjoKOu/Zy0txvSHOZevFPDr7CP3T5+H+4FhAvulFrDtt"
        "VvNXfL5DFeoodhe9HT+XEn37XH+ZRr6CHBw8rN5XUH6lrG4F42mL1rWxVBdyXuyfJvhVPA+W6Y34nvL0TcDI3RHV/nE6D4m8j6as"
        "z/mRmi8fo3w51eNuUesqy/kQUfhgIx8SDTA+32dRH238rbAW9VSTznF0Pp1p6ke+Dbh+UsN5vyPdv81kDeTzxo+IrqXSOXHMUOm3"
        "Tg4p5/pc2y9BX45CvY9cfyPqm7TlAfqzpIo+xyvql7NRzYu6cXOZfoPBlPsnpf7efAPRz+X6dry33Czl/937msaXC6qfeB391ysY"
        "Z2E91B6oj8q1nSp4x/+CND7VpVG9lMxHUU+mLbs0dgjrtMrsENZxuXZI0odX0Y/Idsia2InnjQHEG4D/yD5byjuIe7VNH6LcoB/Y"
        "9D60PeeVe23TAEKc69S6glIeIlU1v3bGN782c6Fyfo3ykcc/nk9eiO7VZtDObMP41EzEUT9mff1y6X7/dbx3XF91feM+68vEmz1x"
        "35m67j0Jf1JtXsI1TMdKdiQyD3pNpDco7xvEJxPrKEv7SHLzgtjf3Q3XC7tZfs/2GRgX/dVMsyG+n8R8qmvPdRi397qM+wxysVWZ"
        "l/LcM02tvnwvyev3LtS3D09fUPK8KcrzHrkg33cSXTQvX0+/JI9UFybzQfD/OOYnj8GC6ZnX1cp1jLS/vD5Wviel8XsfKj8H6C5d"
        "Guu9FX6/B+0FPVM9teinMaWf4elnYD/5+3swjpX7xbCf/J7zNeLpJ/AAP0R+xXH/Ge4/7TveFxN/VyOOg+piklhn4Y2/+e98nMdW"
        "YT/0/85t0K7EvLED7pg99jjliVHesc5yJeKHDsY8/fGePhlhyvp2F+VByLuXHpQfji+R5SR5P+mZhnKT8tVDstvUj/LHI4gjmTpe"
        "WjfUN0P8vg35mNHBnjhbSnrM6aF4yME6T46HSkv1BRk9qow7iXUuOgOHYGVB3+5YdxHsKfr3mY2t7D1Jf9tT/ymo+gv1EAunz/98"
        "ckdT8gKT7lGSNzKPnaL4vvECrCON6/jAs460Zx1ve9bxVkGJz+L0fgjqoUMcIqP6jBCHGOIQa8EhdrIrg0PsZCEOMcQhhjhExkIc"
        "YohDDHGIvvz/1OMQtzNvnivEIYY4RG/dsVuHRnZtN8YjhEMkfXFxhqAww/g86LnPcNZRnKiJ9ersvYLMJ++5OQhHuKMlG+IHQ/xg"
        "iB8M8YOXhV8hfjDED/qdEy4ffvCg6y9C/GAl/OA3lLx5MH7wwfrW/YnDDwIeYv74wXVYl7jY+MFV+Ez4wU581pT6k+r4wZV14gev"
        "qxE/+IJvnQL5xYwBgfHCcYSQ0C3hCH+AfAjyz29cYRzh7+vEEb5zmXCEf5+V42qq7y3H1UEihXCFGeNeVku9qIuDMC5N/aF9tL76"
        "zAXj647UW8e52T3/+OImn1bvfwgvuGi4hQM11mueroKrO3CJcXXdbUqdn1cPq+NTmyrzedHxqRFWmz2shg/81oLwgSZ7ZFaOmxeM"
        "D8T6dbpfMBO3sbrsjevntvriBHtbblLu/Uv4wPsUPnxycYHvzxMX+FaduMA3VVxgvsb6r1NYD7SK4rJq+EC455lZkfaVFzPRXCcu"
        "MIW4QGtBuEC7EXEubDyg3knFB5oJrU46LyIu8OEQFxjiAkNc4BXDBd4d4gJZJVxgp+bn1zKJIPzf10L8H1s8/J99IF0j/q/Pg/9L"
        "f0rxf32XGf/XVwX/13eV4//SIf6PXUr8X58H/zek4P+ons1GOstwgF2IA8x5cIBYt0Y4nVyzEWBvLzMOsBlxgPFLhANshri/DH/T"
        "7MEBZkv7mGY+OEDMb7o4QEN37zN2CrkNcYAhDnA+OMC7QxwgC3GAnz4c4Ds14gCfC3GAFea9enGAU1cpDvBndeIAnwvAAR4PcYAs"
        "xAGGOMCrFQe4skYcYNsi4QAHxTn5/y5xtu0="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

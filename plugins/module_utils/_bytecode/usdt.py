# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 17112],
    "maps": (
        "gate 3 control 14 arguments 107 arguments 88 paths 84 compared 382 owners 153 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 114 tally 129 control 16 control 2"
        "1 control 14 events 194 control 15 control 275 rows 20 blank 9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 28 PATHS 16 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 405 OPERAND1 20 PATHS 34 OPERA"
        "ND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST"
        "_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PI"
        "D_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID"
        "_NR 12 ONLY_PID 14 COLLECT_EVENTS 20 MAX_EVENTS 34 KEY_VALUE 18 BY 11 HOST_LEVEL 15 TYPED 4 TASK_GRO"
        "UP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 "
        "UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_"
        "GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM"
        " 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED"
        " 4 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UNSIGNED "
        "12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 767 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 113 TASK_TGID 1 TASK_PID 178 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 26 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 251 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 758 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 473 bpf_rdonly_cast 27 bpf_rdonly_cast 30 bpf_rdonly_cast 254"
    ),
    "linked": "keep_stack 1865",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [17112, 17064],
    "maps": (
        "gate 3 control 14 arguments 108 arguments 88 paths 84 compared 382 owners 144 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 119 tally 125 control 16 control 2"
        "1 control 14 events 195 control 15 control 274 rows 21 blank 9 rows 6 rows 7 control 37 control 231"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 29 PATHS 16 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 405 OPERAND1 20 PATHS 34 OPERA"
        "ND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 85 ATTACHED_PER_CONTAINER 95 STATISTICS 6 PATHS 4 WANTS_PID 11 CASTS 3 OWNER_HOST 16 HOST"
        "_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PI"
        "D_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PI"
        "D 14 COLLECT_EVENTS 20 MAX_EVENTS 34 KEY_VALUE 18 BY 12 HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 13 T"
        "ASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID"
        "_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 4 TASK_GROUP_LEADER "
        "11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11"
        " PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TYPED 19 C"
        "ASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 12 SUB_BITS 7"
        "6 UNSIGNED 18 UNSIGNED 8 SLOTS 38 CASTS 21 TYPE_OF_TASK_COMM 3"
    ),
    "members": (
        "TASK_NSPROXY 759 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 270 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 112 TASK_TGID 1 TASK_PID 180 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_OWN_CRED 25 CRED_UID 1 TASK_COMM 29 TASK_COMM 3 TASK_COMM 252 TASK_COMM"
        " 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 750 bpf_rdonly_cast 147 bpf_rdonly_cast 339 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 474 bpf_rdonly_cast 26 bpf_rdonly_cast 30 bpf_rdonly_cast 255"
    ),
    "linked": "keep_stack 1859",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6ea44d37d297fdfa28a66b03d106481cc1a84552f6a595c924cd379470456c9e",
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXG9sHMd1n927vTvSlu5E6ciTbNakGEW0GsaUbKeqEkO0ncCyv+hPcpD6QaDOV0GOW8I5KzC9ugISJaVBBbSo7DgNhDYVSTu0"
        "kSLqhwQMkDZrBHFsNEWS/kuKKi38oXVVtzEco2gZseT1Zt/v7e3M7d4f3pGi2+OX4e3Ozsz7O++9efOcjHD/5g1q89tOlGSb2SSU"
        "P2eG2rgpxIlSqfS58v/yEydGz9OxtNvaOfw2NrttJq6Ok47fps13te58V33zpYVJ8xgJt32gENPmNdwelqCJP+f+L9+jf4q+n8c8"
        "L6C1cym8/x93PcUzA9ReGnVbZ0p4431NPu8epnV3qesuXhlzn6e7thL8LpylEr+3Z+g7Z4h+jxOaxGR5WRvK7dFyu1CKi+KuvW6/"
        "yYgQcmU7y+3tEh8ROVqpVNx3oFQZ3zf/tkPu83ngfR70scQ9hNdp4NUgOiYL+G4Qz8vfSUzFY4TvbGxYxALmcXqoleuVE6bNlwz/"
        "c0k3uU75Xi4lE1G/Pwv4T5Xfy1fOi/guinV9APh6CPNEQP8IDSTHe+nixvfk/6/nPvpH/XteI7ymMW6Z6Hur5z03fj/Wj/mvfZLa"
        "jNDgi+L9p/Ab406Wx5WvjloE10lr0pBTpK2Lhrs+q2iYbvtb7nNLnCe8XAbcwLezuQKXXPi8Cf6NfJ/4bt8xtz1a/jrp8g3R9ezj"
        "Fby785nHwFfED0ngP7/rRl25uuGX4wT4BfycThCjFKYSkKs/pnkuspyNut8VprrwO6nAUdxFcr3D6BZbJD0MorM9S/KUBPx+fpRy"
        "Lr+XMzqPVuRNosz5AssPjZsEXzjgk8L5blqH2U/rMFgeqD/Pu8PsovWA75JDK1zHNI3L/C7HG5C8iLZw4XbQ0yD8op8DOZP4kP0m"
        "0cp+pu994fxtHp0lnz2F58kHMc4WodCH15k1NrhwMR2LV2idhamNgvlpv0uXhCsfEs6xcntXT0UPRQLw4TxcwcNnJPyv8LgblHGf"
        "2srrUucrnE+CPlm3/eFW1kufai//Rpl/ixr/2jTP7zD/fkjj3w0h/JtYEf8yv3j8+hz6363z6x2B/LrDTCh86s071OC8t4o/oeec"
        "rRp/fkHjT9Cp+Fib+PN5jT9fDOHPLfX4c4+yX57dyvJO+3Eyx3ZLk/xpYZ+JqvtW2trhPs8dJjwlMR/Ts3CM+dnAumhDKxwxFPlO"
        "m5sUu4r5SN+H49g3wvDn/JqKR+eF4HWfEuAPtFlB/JRNEACFw6aCX6aHh//DERX/R6LAP333wy2sHwigs/htvzIGfX7Ms4/kl86D"
        "Kt++7uNbw/del4dJk/v9dNn0vbfEPywTXQgue/aqIvc6fXYkIqRPmC77mC7/VGqFLs3T4bo3n4RnZOoHJYIj1TAcZiAcr60xHN/x"
        "5ou4cHwDcGxpGI5IIBx/ssZwvOLNF3Xh+EPAkWkYjmggHM+vMRy/781nuXBcABx31objMOAoW8NWIBxn1hSOtPjNEsn3MzS/1eXi"
        "N211u+tLW4br71iC9reJ+/YtU3+yE/rNvfgdx/sY9MX97vOJh+9b9uvpiYdNvN/tPj9uji7r/pM0ANLmvYp+mgT+1t6PunNZ96NG"
        "V8mPul3xo2KC/KhNtL4yPUzQg/yoJPC9EfiMLxP94qBfQqNfF/qbCr36TYHfFuizvBRMr8UlotfNpSp6lQkWRK/ULaHXW0s6vYZX"
        "iV5bWqLXXy01Rq+/XFLp9RdLKr3eCKHXa6DXd902Q4+9uAv72+ND7GfvqaJf5pbQ72tEvxTGhZ6qot+oRj+8z1ga/UC3a6CjtN/v"
        "hJ3l0s0A3QzQzQDdjDC6XSG6GaCbAboZOt1eUOl25HmNbpdD6PZ7RLcjv0t0i2nxwhgZ3A7sboaD/TE9Lsn+Y2U/+XuKp2z7Edo3"
        "0L6K9pto/xTtyyUlbrBzhfZ+gu32p4m+efRD/E7yRVyDy91nDcL7qUi1n+PCtxv8VcP/HIP9/rSPn15Hy3iZMMZBj7SHL6MiN97f"
        "xNMEsPPrWGeUxk9HaaCJnRuaWq+Uq/019nFeX7X98eiS8Pnn7D865+B3DuD3SxjXonGTOzD/USKIHaH22mk8jx8gvYDfBxHnsCFH"
        "NuTr2ifwOzpG/fH7YLpCfynCDuwd5z74u+a/l+QXB+8XCp6l3vPz6WSM7MO5GPgD8df+Xvb77l5iv8zlz+5MYPw3bTwugp/D/p+m"
        "72zwMbe5Xqz7FPAfB/7RauOdO9gHeMDn1XFo8s/mSJ7PWeJBz68cCtCryYgary4+ifhFg3GOqvE2t3ecfI1xor5xdDzl5vDds+AX"
        "bLhzpCbPheHNEoSI/inawjgez/qiKj5jDFG8EvFljlPYMzTe+ODKzlscjgd34dzlcgZxnP/AOskf6y+8Td8n8N1U2Do30jqxvuTU"
        "2qyT+Sr/5JshcnO6pnzwuYr3PFOb753PQ64hP9c+z3EFpuurDdJ14y2hazV+SBHq+4M9TXip6CWcP2H8/JXm9s20+JAybm6zei6R"
        "M1T9X+xOgQ9po+7PPdcgH25Q8domPqycTzI+f0Z8c5XWyeu3Zyne7ewJjkfZL1K8sb+nG+sC/23H99s5Tk3P2a6QdqgL90PB42ZN"
        "k9quz4IfvyyC1sFxYj2eNjG4QPbRY3txTnUAcEUD428TPSRvTE9PfnrV/YP3HU9eTrG8fN/jr0OyX1z77pnK/ul+90xtufTkr3Bk"
        "XeurWuO86Run2E10SIuThJeIGq/ObYoCj/2Qj/Hm4C6sLdz2NPGT3F8lP9uzFf42ashL1jTc1hIfV87HTkXBj2jtGeBlezC/Tzz0"
        "McSnDsEPOODxX1HJd3i7VItvmT8t8RPqB7izXZZyvpDtiuD3CH6zvffLpO9wnpKBX8r4PT7I/d5aDNLLaTOi5Bswno73vLlYK28g"
        "jbwK/f1Rtlsh5/Y08kRMzZ8d/NtF1f86FrKfzATOkzWI0eznYK9exvnRbMV/kvwv9T/bb88G+gt00Jab/mfI/fPA79+FrOfHgc91"
        "vPrXcbWhdXQrdq2eD8P+ctr4TsnV33XsgWzZ7064380t+v3i8cIK/dRQefwZ8HZlUbHbq/zzTxOe/yAqRC273uMHWp+nv3329I1A"
        "u/xGbfv+0o1SQ+O8TP3syynhl2udTyt5SSHzXghft98PYL2Zm6FxRgY/7vlVbv5IuX1X5nZgv0r+NvAE/iieCZk/3x685c+E480P"
        "R+7l2utodBw+39f1dg7rZPz3D98FuaBzhWp+u0Pltyp7NKPYo7ah+bmID43s7KlNj94Q+c9Vzkf99hyvn+fLbQqWX9Zr/YOmaERP"
        "2nMD0MtRZf/V8Xh8cMdiIP82Ha+6c5HwOOzlH8ldp7htOERvjiKvr0e0NL+3r96+6I+TXO9N0PsT+E4Qnz9Q+CWP3+T74wVTyfcr"
        "xlKe3jX841XlOzbrn0QVvtL5Y6TnNbe9/sQA8PLezdbme/umH+552EXXU7x/vKWMr6+H7cG0GQ/My/Pi2L59zY3bIc5s3ysC5dDx"
        "5aGl3PENxV5hu3A+oL/hW6+n7y4dwHngswbZX3tD8hvp/D9rdIXEuT5tkJyQHsjBTs3tVONaHL+yxEnDv7/V07/sb/K+1qgeDh1v"
        "XyI0nyhwPOwn+ZDx9O+L+xboPG8Yem2ocj6r6uexmvrZw8suOlMZ6bknxM96d5n0B8bDubfUI1K/clwk2Rfsp/HzMHuhah863ab9"
        "8FKL++HpYL1Sd1+cJnzp+0Rujr7vB4IY/8y/9nQKeTAq/zCeGraLZsFP3H8v76PEN7X4UsEL8GvPMH/cFLX4IBkSP0tmgunfjB3W"
        "DN2bpVe77ENL/FjRe/p+EKbH5fcXfHG2rNionCuwnXW9h+P9bD8MtrgPbb1J+pIsnmq5H4VeToTo5cfMQL0MvXQqIeC/f0k5J9D5"
        "uW36+FKb9PFXVPmpr49JPth+rnN+UMYr0c+eI/zq5zKefvbyVmnfHOnbDfqPBstfb4j89TYof/lbI38Vf4H0U9i6mtfDA6VAPYz9"
        "lvFqz9C8/T26/Y73iLvxOJXnwfq6YT2t8RmfJ9vTorQSPT3St6s1/qgjl23zUxvdl+fq+KmXWuQD7Pv9fYYCP+utyQTvy0RvPufz"
        "7h8hjlnE+thOZn8uP0QBy/wF0ts8Xh552vnNYXr13kB9bF/NKH5jo35yzvMr7vbs4o2+uPukZ3/A3335APh6r2Lv57d9HXYq5VX4"
        "8xyiyD9xn/+KCIHrNrE6cBkeXWSmi3Na9esl3X8V5xf7ffFTL97d/U3FHs6f+TPY98gnOUP5JfltL5b0cT/mG3d8N+sNyjeR5/1u"
        "Hk5sUwg+upuCl/Nb2G+sPH8Dcb1olXy+CnlIYbyU79wmbRiIR5wo+fUG7w/Mz/Kczj2XuLJQUvh7138CL++WVLskrenrN5s6/6jE"
        "DaxfBMUN7JkB2KMRbx7Xf+5NgB+WF/xxBO5/fDA4nnD9S+DXRs87sL5srLclONOIE9eb14lUzkcNrN9cwXrTsb4QPowG6nXmv7RI"
        "CZUO6jlx2viRi++T8TtcOlTH/ymuw/FTpuMc6Obl/1g0/khf1vtN9PxkiD2c0exhZ6E1eswvKPyUYn76uvs8G7eUdfE8Ep4x2GuG"
        "2//BKjwbPr00grgW/5b3Hfx5XExnmQfoPx/i8UeOGsJvH0r/3vLWZYiR++n9I5B7/s33Tt1+hlD6JbR+CfTzf/8I9lV/vyj6+Z9L"
        "vJpaP/cexmeArxjoL0B/pnvcUPC7A/c8OC+A7wfq9oB8L8d5Cnmayc+CzvB774I/4lCal3gK+WUjQ+B75JndhXzMs1GtP84nk6ZQ"
        "4DtZ5geX3/X1gH/kPRU/nyQPs7wZ4JtUoDzOc34p+rGfKPPx9vvy3CTclN9J9sRR4DFrkV7h+zF87srnpg7y3GT+74DvXDVrRZRx"
        "55B/YAm6/2PnSN4e2L1I+yD23+sfyYif++S3P/VOSZVfOgdufX3B9tIDPWMLwhf3TH5QaPpqGOv46ALBMQA4/kuDY0CD4980OP61"
        "5LczOJ7OeRz5HjrfyJuZ2vZPo+cbGLfYMyAC9/0ehiuq6OM47NuqfX8O7+OU/89xnLQRq/r+hP/8rEs//+5T+Jr1EOszjkcWN1fk"
        "JSHoPsSo+/1NxBXuofyPkHwF+ys0P/snbHfJ+c6J8HzYk2KI9ArWd7qX1z2gxK/OXlbzTZJfrN4f3Lg57nnaDNdHKnbvu5DTE+74"
        "/1Llj7jfs1/QQwg8aar6W67znHueaCjwORfVfIfJqGqn871hzrOtxoOp4KEIPMg8ETl+vIvoku36x9JoS3EkU5W3lFDOaZiveP+S"
        "31305YVcz/E++/p/K/6Jx2+HKd7dtroWvdBnLJdbAs/x21/XIq7Na7o9uC6FJRKqf1mnvgV/V6lzsbjO61scCjn/OdCpbyH+L9a3"
        "OFCnvsWhdVvfYrtYX/UttotOfYv1V9/i0Lqtb7ES/m1HfQs/n3bqW9Thz059C+28pVPfYkB06lt06lt06lt06lt06lt06lt06lu0"
        "Sq9OfYtOfYtVr29RFTc8ppx3rnl9i+EV2vtefBT1LRDPr6pv4YPL3WfXW32L88hDwTlgVX2L4VtT30K/Z+bl46OuhHMS/ijXt4C+"
        "u+bVr6ADyXH8PqidrzhYt8zbH3Px9POSH0/6eeQk7snIugUufeO4d9G3p1OXolOXolOXolOXYk3w1alL0er54vulLgUptE5divWl"
        "r5qvS/GEkpcUXpfi8ebgft/VpXhEOddqvi7FfsSVVrsuxR785roUo/jN8fkPC3++r16Xwp7l/Fnu/06T9SlurHJ9ip8uEh4HAu//"
        "V+8v04H5HrwfZ+OU4NN6vQrU+/DqVVwG3v86+F74DOex/g3upwzc4voVf95k/YqvrlH9ii8r9Sscvied0OicoAKHuS8S/2Tjj4pa"
        "dnfV/dS4CMyLbrqexZkG7wPNtameRY37s4H3hnpJD51CvUJ5b8G9L/QExntW95dW9/5m/skW7wddaG6chutY7Nym5D/qcli3PsUH"
        "e2rjORMi31Pq+OunPsVIm+pTfOAW16fY8j6vT/E9yl/26lPcbPFe8Ht16lO8syb1Kbx71KtVp4L5z6tPQef0+j6STYTVpfiN4LoU"
        "2v1njsNYrmT67kGH7DfV96H3trk+Raq5+9DQs/X2ndB70acr56t+vVu8hDoW54PtbO8eNN9L3ZXAva8Ph/hdXKdiwau/oNx/rVef"
        "ot7917WuS+HtPzeWa62n8XuwIXUpuI7WzA3cgw6+D8t+nj2r8o/OxyvlJz5vWOn9Z3smodWpWCEf1Lsn3yY+aHudigbtvrWvUzHc"
        "4n400KlT0alTUenXqVOh4alTp2I1+KNTp2Kd1KkAvBU44ffOjgXXp7jUqU/B4/6/qE+B84WyP7HG9Sk2rLA+RewX/jhCvfoU3j1J"
        "xIE6dSpUPdp4nYqfrJM6Fd9rsU7Ft0PqVHyrU6dCdOpUdOpUrNc6FY80WKfioU6dCtGpU9GpU7Fe61T8oGadiv8FVnD/Og=="
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

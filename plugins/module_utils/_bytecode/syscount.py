# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4960],
    "maps": (
        "wanted 44 gate 11 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner"
        "_levels 9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 30 OWNER_BY_MOUNT 26 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 83 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 75 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4960, 9568],
    "maps": (
        "started 97 started 12 wanted 34 gate 11 control 14 owners 97 owners 21 owners 40 owner_levels 19 own"
        "ers 45 owners 50 owner_levels 9 owners 23 owners 127 tally 105 control 267 rows 20 blank 10 rows 6 r"
        "ows 7 control 39"
    ),
    "constants": (
        "LATENCY 16 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 32 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 98 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 21 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 16 HOST_LEVEL 14 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10"
        " PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 12 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 28 TYPE_OF_TASK_COMM 3 CO"
        "LLECT_STACKS 84 STATISTICS 9 UNSIGNED 5 SUB_BITS 78 UNSIGNED 20 UNSIGNED 8 SLOTS 39"
    ),
    "members": (
        "TASK_COMPAT 38 TASK_NSPROXY 160 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 170 TASK_TGID 1 TASK_OWN_CRED "
        "181 CRED_UID 1 TASK_COMM 26 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 37 bpf_get_current_task_btf 152 bpf_rdonly_cast 152 bpf_rdonly_cast 205 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 353 bpf_rdonly_cast 29"
    ),
    "linked": "keep_stack 1026",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14528, 4856],
    "maps": (
        "wanted 37 gate 11 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 30 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PI"
        "D 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 89 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 80 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19384, 9200],
    "maps": (
        "started 86 started 13 wanted 35 gate 12 control 14 owners 93 owners 21 owners 39 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 22 owners 97 tally 124 control 258 rows 19 blank 9 rows 6 row"
        "s 7 control 37"
    ),
    "constants": (
        "LATENCY 16 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 96 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 16 HOST_LEVEL 13 TYPED "
        "4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 25 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 84 STATISTICS 9 UNSIGNED 4 SUB_BITS 75 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 189 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 44 TASK_TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 180 bpf_rdonly_cast 148 bpf_rdonly_cast 316 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 218 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 987",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c20fbc30d5d27445f08e6a60318ea09488314cbe4c321ffaa218a9ecffbd1fc3",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
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
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtXV1sHNd1ntnl/jGVlyK94ooubVGKLYYtAcmpY1mNKtltbOUHkZx6KwGpKq43NGm1RrhWIHG4SM21W9tRHmy6qaEKBUqKrkT1"
        "oRSSthTQpquHFHKBFvBDkBagUfihhenEbpUiKFKU5nZnzndm596ZOz/cJaW0FkCMZ/bO/Tn3nHPP/c79xrVtmvXv9xt/dzT+Kp3v"
        "1M37pRQ9r0y9Zd0bT6Xtcrsaf3m6tf/l0knrmo+Jz2t6s37zXxH3CS1jXUtTP7Xqz8fF97K4r83RNdV476f1en2pUX8H6iub9c3R"
        "+2ON3+9uXI9R/dNHini/m65jjfd2NK5nca0M/bP1Xi52v/Zp67pXe9ej/4WYjv5mreuxxjAb3Xju3mSnVm/08Wzj5xy32+hYFu2W"
        "+jCurZI8LmI8MRqPOQ7z1YLG7eywrmXIKaffbV2XdK73ZmC9Nx311pKoJ5mzrkaR6+2h+UpJ85j6mNRetHHkNBKgoZOCHCgnpXZ1"
        "q0RCS9l6kbB+R/kuen8J7fwhrkaxC7+vWv2pnLtWd+pVpXOW+qlL49Gf1LyfU33GHL1nYHx8LcIuak9DfzLQH1yl+qaPbKf/WIJd"
        "yO1V+t602rlM4phOaA+L9qTQ/yXMX+UUzYOXPaQd9mDMKeypp731lHzqcdqnLKfiFbz3Gj04AvusDEE+5BamZf/C+mJcpHL9A7ut"
        "mlNJ6Dn0y/QD1jzhmtN3WuOqzaD/KHeyuj79rqXYTqDn5Tz5Cf39OvXzTuu+f6aH+pfGe1VV/+6g/qFfWZTjcZ4c2Jh+sl6VTr2v"
        "sJtnfe2j0nddfJ731/vaN+ie7WfxGzyv1JH+ak0LN593eM7nRsvLmCN/k9MTnuucMXdd8kfXhXW0NBXNb+e0g0K9Rdgd18fr6FIH"
        "t3ee5Hy/uN7dwJXleAPXZwY+Se99boH86f6r1I7eIcjdLt99l9Afe963i36qdh7znMY8n5fmeWY65DxvoXmutneem+sTz+8HNJ7Z"
        "83WnXI35q57y5PjBeIPk1t/diX5BLjvx/k72a/Q8FbfihnqqA+N+xLveQuxG3ap/nvStkPom5Fey14ujprwzGCfkfjZJ79fgNxeT"
        "/vbI+ty0vy+RvDLo30xIfzWzOfbnV8/7jnoqnTQvOe0A6WWc7ZOeF7d2QJ79NO7ip6KNu7q54zbmSA/N9dXUH2O+qU+6j36acesO"
        "a5w/T+3fiXIdsGtcjYuQy05vv/HMI/RiZT+1W+m7avu5ihBf/pDsZVyyf9yzvia0f6JyKb6/SOO09X0YzxOa+HwIz2PS892K+G5p"
        "zeu5a38yj3mJI37paMZBk6Y8NMgV14LWKfg7VZxixteWvQf4uUIjHk5b781Z/a254pOI8b5Snz6AvX9rzSm/YrkpF7O/XH//wCtr"
        "znlzy/c01Run/YLxLOLpctol15uh5HoPrWtXfoJ+jlG7Sand5Feo3GSHYh2eFdZhQ5fiesSbw4NfpvlIU7x6rHG92SibfRH2vU2h"
        "L0VpP5sR2ylu9Z5nlk//wBcke/icuA9wjfdRcbyqfQLqq1xo0z4hYj3GWRpf6YJ3vbzucP1B+wb2s8WLVN/wwL2+82XMof5t3vJw"
        "jbOk7kekfdCFcPug4oJ/P8LWM5aCXuHK+6n+ScYP/kIRz8c997EnZrrXWtnvN/1/Zs25n690vhVYzzuNepx+4i34CR31xDz8RE5b"
        "/ZDH9x8Of3Wia4u23vY0R3umHMz2Tbmb1+X76PflbYOQ7/sfar7l8ij37oek96+SfWChYDlX+t6qO+2C91OVvmvCOlvpQ3zeR36N"
        "7eIlux6KW+9N00KwJD13+xMqUEh/HnaD/vWIdlO6sGLHGZOSXq546ffllbrgx1z6FxIfzEj4IPoRBh/07NcVet/U+7ub/Zrmek5i"
        "/3LEEHGeG7gW0rus56OZLdb6qIoPzXF911HvMwM99nhjjuf9A1+zn08Kz8sYd85eb9cazdlyAl5yEutXLvbb2j6feHVU79Qe0rRD"
        "Of0pbb8l/1HtO3pTrmb7fyu0X7SfN8o5nv+WEHfl9N8062vU+2Wz3CHej7I9MM7YxJNXAv3Aioc/KSTZn31RwAk5vjGeJnsyntK0"
        "sPWbKnPPmCbYoayPuVgH4nqyHzmuzsU+7f/ePN6LQ49wPXH/A5BfzjOeMuNAGi8NhOf1mA68Wf+YhTezHpj9sXDnGHBn6EVpKJq8"
        "m7jzgIQ73yPhwO+E8uf2PKY5L0ALslHleu9UxHUy7hxtHC7cuZiS2o1ZJSqnjiO+TIv4c9Uff+b3jCrj0P9DfnnqsIT7jCjW31FF"
        "HL0VfnjEG4fGvNawvoxhn8/7fRcOvU3Eidz7/2nCWWmY05WhlyGPX42IR6/UVf5XjJ9WAvDo9tRT8qnHF4/GulV7VsajIacU8GiX"
        "HFlujEtPA5dOhMSldxGeUJbxrZclPCGi/7TtDvZQ5f3fj0R8uniT3k/hvbI/7mHMUb+yZU0Yb/v7KePTbyvs6Yyv3VT6JsXn3Sp7"
        "oHHVdsOvpjg/SONb3C3nH3ievxcNr97keXbLS4VbT0r+i+45j1U6F83v55DX4npt3Dqtwq2PRsStHwBuPQ7ceiIAt+4X+iPriY1b"
        "90rzDz+52Kua/2o0HLvN8+/GsYEXzh6VcOyJABx7XMKxJxU49mREHPvv6hQ/lyC/PxLx65Q3fl3phNyT/vbqno8nIvkzG78ub5I9"
        "+tTztoBfjwO/Pi3h1+MSfn23NP7fua39kTE3IeHYkxFx7McDcOzxABz7s8CxJ7GfnhBwbNa7nPZD9JfuZb/A/oD9RkL7AZXD+Avp"
        "BJ7/Mu7juH8I9xxvP0j+sKrCXxfXRLzgZYVf/zPFfgK47PPAZatuXPadULjsYern3L/WnXkTd/xO9l18SYXLjoTDZXe/SvOXAs6X"
        "As53JiIuK8ktEJ99nvHZac1L7gnt65i/v1fMgxE537CynnxDSpVv+Kt6tHxDScw3lFvd58l2z/mG31jzw4V4nc3pZN/FFwNwbnte"
        "VoT8esv7kKmQ+5CLK8I+kONMWV9KU97tVYbI72R3hcOveH6KaHd44BftfWAHzqOZ9mHHN5dJntkxtju016uQH+uVLJfT7ZFr2H1Z"
        "8ZKintOaJy4QVB/LQ9Z/Pg9YRL95vvrvY788rbDvDmGdlNepEwP//aG4b4kaz/2Y8GKsQ7Kd83pt4kFdOEdH9sLtET7MuAXvZ48B"
        "n2b5cf+MN0Zw/nHB059Xpkh+hWRagVvA3z8MeT4q4hOMQyS08wKu0DxXqrCPTuhrPJr+KevbP67MO/nZt8p+5fcr+w9R+0N7BLuW"
        "9bFyah/p7ZPecQ7ro42vDFEcP9y9RxEHDyJO2WfreQf0w/IHl/YI+TD5fTtPpvCnYfJl6/IHUyH9weUV33xZdH8w6OkP2O/09+qC"
        "fbAe2/gC/KgxL+qTrM+B8pkX9av2IPvpQ4F6Kp57xjoEOzYusr4MaX56weuASx8U68NGrQtR508uz/MSpX+CPkBuCY38eu1RTchb"
        "1L7ivT9lHMy4PCn421If5V1Lp3BuzOGvzRaMS8cR5/Qq/GnW83ntEP+e9o4nHxb9de0xMQ6ufQ36hf7acXCXJpyz8Xo/6/F+qfNa"
        "XZw/yluW+v4G1zdx/Z6Qvyz1vYHrP7jkE3Pg4G65dPqOW95PcB7VNMu08PxNcb4d+nEd+tGF+rqk/pkLKK+3pQuUtzX3JWbH7XM2"
        "c+cxvu/XnXlVtiPe5y0Bn6iA98DxRGnoJ3XneR8+R5VL3tlaHsbOz//bqjNPt7wtTb8/j31Xd9xux9xHmL+TvP5lleWkW3FOTMib"
        "VJJ8jp7iluVycD5u1uO8Ug1xTCG1raXx5rAfCmq/Fm/ikM7zBlH7nUv1aX7xouyHWF9zWo+QN13uVZ2z+vNVki/lmUb1u6z5ce/3"
        "gQfNU7naXpxH6KV5vox5XYIdLSWo3eGe4/Y99mtCvxhfWu7OQ4/+eLW1+fnWqqBnXaxnM6s0joTQH27HHMchx3mLhPYZl7ys/s5i"
        "/JjfYZ0GzPdnkY9d0sX5zydE/IXbGT6q2/cctyXs/una8AP0+2PwH3xvttPF5XRNKJeWyqVRzvn+Y1ivnOU6UM75PEXnC4RyMWu9"
        "gRxGIL8U9ECDHvD8I8/O8r43rtN+Afh89hHveND83aznqx+H/4Xcs3ivRsdqtXvuE9exr6I/w7tgHztQjsJc7bkOqTxwwWxME8bL"
        "ej4aT5A9yP2DfuXiuqBH2cfZrnToVZen3S0Bl+RyjMOaef2DDntc7GnKI27p5c/RugH5FhIpYb1i/JPxy9pnoJcJ3APfLCTiQr2X"
        "gbsntO04Z0n2eGAv5aFrWM+XH8xrP3bYd3/Xv9dF+6Y8Qev9894XHujOr7KdmP3O7tYkP8fnqHrIr5V3YBz/JY1jhzSO96RxvEvl"
        "VfxF6ZyVMYbzIiXxnJuJw5mQbBSe4V2ag2eI9S6IZ8i/m/o7b8pXKrcEux3etdcz3nHxEFM4F5JS8BDL6zvP9xEPMRoPsZk3XVgn"
        "/3DBn3+IOHAM5+n5XL3r3EdePL/3Ef9Qcd4D53CZj8a8zctp1TmPN0WezMxayDzbrg3hL4XmH1bfo/dvUz5P83xBEP9wIRz/cLu/"
        "3tdeF/fxi6/zOsLzCv7hbcrXDH+e41bzEGfXyUPEeef911rjIUKvguf7d0PO95YNmW81D3FWOr9xLeD8xtUN5SEWUiOQ2xnh/Abn"
        "/Wwe4ouSvF/0t8f/e7zDqzg/8Lh0buOqgnf4+Wjj3nTe4bUWeYd7As5rXA04rzGI/I3Ii2gX77CQ4nMad+Gez2lsxz3HwQTMqHly"
        "f70m5FEVeTKZJ1hI/xLJvWXe3Ceof5eYN/dN9P89xbrxp7eYF/mDiOcUXtkkXuTzwjkFVTzP/iunEy+iaHRgPn/NEyfh+MXOe9yq"
        "eHpB4umdUtT7gjt/4rcfHt5OPGuTN2PlmTKcfwQfD+su8/T+3/DyLjEvb7vgR9zx2oL3uSiMowg/O/yJLm85M++Rv4ex19ue7XNR"
        "SbGdYL6qmBdV8golXsKJYr5NvMLsJvEKY7ZfvDW8wv8MySv8wCpXQ7xrvN4mXiH8q4tXmFTwCmW/eOHVuhNXLSQPCue7jPOi/TOv"
        "r/ZCU255Pfy5ANd5K+Yrpt14nrMebq9p/+AHpgnXc/EDgascmRRxmBu4FpKEi42mwQ9U7CPc/MA7bDsV+YGn7eciP3AC8092qWrH"
        "5P0tW/y8U9rb1nw8HcD7G7Wfi7y/J9Ee8/5GzPoa9Z4k3h/nh66AP4o8US7WK+Gx6ztH3Dwn+7iAz9n8P5xnNbCu1PLBeUcvHmBl"
        "6mVBn6LzAQ/4v6fkA34Kcg3JB6w289ECHxD52/bzAXdK+C/hwZVzk/WW8tG3LS/w6Dp5gUc9eYFN/GV8nbjwuDcujDxxbTIiLqzk"
        "U4g8t9C4MOaxcq5NPMA21VM6t04eIM6B1eAXjkDOjJer5GbjGGUt5PfedinwpBb5dFhXcxno+4wKF/5RSPxaxRPZ2H4G8/5O+9oH"
        "8zqCeX/gdwyKuAHzABcHJbywfD2a3KqbK7fw+PCE5J/ovhmXRT3PcVCotyh9R8KNDx9eJz58HPjwSEh8WNKDXgkfPiPhlWfk+X6u"
        "RXx4us38PsaHD0v48EgAPnxcwocnFPjwxPrw4UwRcjNEfDglrju8Xtn43KS/XTbn4ddvb7sLzevD+U/tCQkfPu6ND5e/2GI+amPH"
        "zedvm/jwRER8+JMB+PDxAHz4F4APT2AfOyLiw4z3gc/H6xifF7HtfpvoF2w+H8ZfyCSEeSlk4iJunNEF3Lg4o8KJr0l8PhXP5E88"
        "42Be7wpJ4MavIU6cWS+vD7ixzet7BeN5V9Gv2c3htylx4+9HxI3PKXDjiPsVpR0wbvx1ATfm7xm5z7Pgu3XngRcnP6v5xbEqntam"
        "fW8D8bAx0yXEVbL+uvZlEXgjXnyG4fxBe18jfOftJdQ3JuPoG8tTCM1fW/DvR9h6eH1W8YNY7v2Dfb64cvD3D7v95dyrsO+yhCdL"
        "+hCIK7/GuHJMC+cPO4T1zM2727Im7huixlmJNWcc7OJ77W3iLgLv7nVuT+LdYd1z8e4Y94jNevoHjmsLqYwCF/gDyAE8d6zrxUER"
        "B+D9Pvtzm3cXYC8cn0Tm3anq2394fby7U2F5d/tC8e6YB6nk2zGOMXRI5NslvfXexbNbQPuK75/z80Be1Qvt8VdReVVNv7LHt19R"
        "65XzQewfjTlqpx+Og+XP+mvzUxEX8znvqOsX95fXMbvfJa5/3/r4dhdZT0jhVN8pUPItA/ivm82zLE21tm5zfsDmzaXFfR7zgnif"
        "6uLLnbtal/2sxZdjvtoCvofC54RdfnGL5/PaNP+u+O4k4kHmKdh8uZKUH7V5cnFX+ayjfNt4cQ45xBzj5nZD8+Oq3nFA2/hxJff6"
        "KPDk8P8NOhanBGguHpInN9OM73TH+QZe/2WenLEAPuYVwuFzmR6tpfxE85yIkI9lHtXwdokn18v8pVWRJzcj8eRSXQIutVwMzld5"
        "8c1+9vhxec0vrlPz47ZqovxV+v+Pq5R/7VPw4voFewjkw+WfsO9pXr8k9IPjc5sPl/lui3y4v1Tw4b5NfLh0WD7cwy756I5893AV"
        "PDjcR+bBHf/Z5MHxOqDkv6Xbw3/L/p64nmwU7200fWv4bosvNMf9Ec/N5Ln9Skie20Nt4bn9L/syFsk="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

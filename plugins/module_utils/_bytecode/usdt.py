# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 14424],
    "maps": (
        "control 3 arguments 82 compared 278 owners 151 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 102 tally 129 control 17 control 90 events 7 control 13 control 5"
        "11 rows 17 blank 12 rows 6 rows 7 control 39"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 153 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 50 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF"
        "_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LE"
        "VEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 22 BY 11 STATISTICS"
        " 6 HOST_LEVEL 29 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 HOST_LEVEL 18 TYPED 5 TASK_GROUP_LEADER 12 TASK"
        "_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 7 PIDNS_INUM 8 UPID_NR 9 PID_NUM"
        "BERS 45 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_T"
        "ASK_COMM 3 TASK_GROUP_LEADER 85 TASK_THREAD_PID 11 PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 8 UPID"
        "_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 27 CASTS 3 TYPE_"
        "OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 73 UNSIGNED 20 SUB_BITS 60 UNSIGNED 1"
        "4 SLOTS 65"
    ),
    "members": (
        "TASK_NSPROXY 450 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 181 TASK_TGID 1 TASK_PID 57 TASK_TGID 1 TASK_O"
        "WN_CRED 181 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 254 CRED_UID 1 TASK_COMM 21 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 441 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 423 bpf_rdonly_cast 16 bpf_rdonly_cast 258 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1648",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [14424, 14248],
    "maps": (
        "control 3 arguments 82 compared 278 owners 142 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 103 tally 124 control 17 control 90 events 7 control 12 control 5"
        "03 rows 15 blank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 153 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 50 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22 BY 12 STATISTICS 6 HOST_LEVEL "
        "29 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 16 HOST_LEVEL 17 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10"
        " PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 13 TYPE_OF_TASK_COMM 3 TA"
        "SK_GROUP_LEADER 85 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 27 CASTS 3 TYPE_OF_TASK_OWN_"
        "CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 72 UNSIGNED 20 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 441 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 102 TASK_TGID 1 TASK_PID 55 TASK_TGID 1 TASK_O"
        "WN_CRED 176 CRED_UID 1 TASK_COMM 15 TASK_COMM 3 TASK_OWN_CRED 248 CRED_UID 1 TASK_COMM 25 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 432 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 337 bpf_rdonly_cast 16 bpf_rdonly_cast 252 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 1626",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "350383f2da8a6340c973b8dad66ab1bb533e1dffcafff8206f202bff31c0d649",
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
        "eNrtXH1sHMUVn73PtfNxjp21D4Obc0yIMT1q0gAhKs0FWhKowE7gZEoV2ZcjcuvWgksQZn0ScWw+1EgIhbYUFQliO40jVcL8Ucn8"
        "QXtUVUXVqqX/9INaVQFRNXwEQmnVBBxfb+e9tzezt3t3e+c4QC//THZv9s2b99689+bN/JxpZvzfnAJtsvVo1mjDa5j0LzMFbdDD"
        "2NFsNvtw7v/GJxoL8vc6fq8pft6GPfL3mseH/XbyNtoIHebw9x9gm67v5OOnu7qhHdrJ20wCfjfGfY73iwGfAXmc9FAvf68FGoAP"
        "zlc2S7/rU/BdfyPOG9hnIzl2jC825tqVOM/cNLPprjt5fz+7rEAOA7nfQ/txXKQXzNFTc208GGHd5viCHLFfn0Gfy2W9Ir6ncY3f"
        "DdYGc63X+H0af/fiuB1IT4N2MCf2LYVyH+vfAP8J+yx83ADt7G6USze+9+L722X6Izn6Bok+P/C1z/8dzpfm18EO/PcyD29T/L2f"
        "jTBRbwdTSO8inH8dzr9unsu3L0ckxPUD8g6hPJJdJ0va40nBHjOqbM+a+jXepsZVtMObYb6PkF1+nn+XOlSH9ruK8zWHckx3wXrY"
        "oKhsrSFnBfShT4NdhpqQn0nkR4H1YXyvor2m+LyATmgv9gdzyvFVj3xcDOMi32lchxs8OK7HMm5HmeNOAh2yL4NOJNe+jG1qYiWM"
        "71VAftgv0479Feg3gq3RzyP8nhpfYdqzYRf34PsQ6j3TzCT5kz3EPav4fKzzTU2sBnq5H7cZ8/eq3K6NecVy7bpN+fXqtZl/Jpn3"
        "E/cK80+NrzL53CbwmRpfLb1PTYRQHmAAr2A/PwNGD+Kzfhz8zEgdrAsn+Wp1Zcq17r6sKFc/2w9+zF/H6Wv+eubnrcIC/HeQ+/Cm"
        "PvRPYL9tsTg+B/H3ANLbzd8Pd+zC32GhD3d48Pfb+Ps9sVuzVj9lGKbmeYzZ2dEIthm0xxEv2J/hp7gf86If86K+jqG+fOjHNst2"
        "Mphjl/tNr8WPXYN+zG/xA+inZlHvegzfo7+bvTtvLysFO93nCYD/8qwB/+WpB//lUdB/gR0M37ga5dMF+vAEQR+5denH/gFB/sM3"
        "bpDk39bbgc/A+PDmdln+m0n+nwP597YVyj+nAM2zp2z5N1Qp/87zJP+1Vcn/o8Xy5P+fRVn+Hy7K8v9g0V7+7y2C/E8tCvmLmTdk"
        "0M/3o5w17xXSOia92OkjXIE+CuR/VQn5NznIf22er0uqkv9vypT/ryzy/6VF/r9wkP/PUf4/W7TL67RAUorr6da/QH7Y+gdsf43t"
        "S9i+gO3z2J7IinEm8618HhIR8kCtDv6T2cukuFYqD9Ovpfy5snxFU5/h86b4ZbWXeB3owbQbIe5xPtA+9CL5SAzjopGyDjKMU9iS"
        "XIeVx1A/milvxSafH94PE8zg+u7zAX3NB4SGN65yxS/FXyvfFMeJP+J7BNs4G+H8Ur42h3afGcM8JILPP0a6fqAbwrxY7wMF6F5o"
        "Zw/g+yDsU/rxuedGfH8HtrgOZ7+Kzz5YeP343KPl9W3448wu5GMz5T/vZI0veq5mkpyN+C7a+UgA8ouZANpDAPq1NSu4bvoWKd+B"
        "/VNDltnsOzRlL7N/D/skfRK+09FuqU1gXMgMovyDKH9sLfTGelpwPmjX1vHSrZDfz8D6HvOz7Wa+1lHo91gIn+cCtL/D9Vtm3ltA"
        "r2lp6SSL0PEJdKxySszgdw+gvYShnQH3M+YkNz8DQbQdWoTx0B4ory7IK5UOPp9MSs7LaZ/V317Zvj9TR/4SFp5+BCYQV95FPiHw"
        "tKXegu9V/O6QE5+rgU/kL3Roefgku0oOveawbvYXXR/p1i3y+3Bxu888iusa18/so5Tvk14zZep19QXRa6F87Os9+iTIJe+X4HkO"
        "6Sd/5C5Oajw65OkmcP0RvYQi+/90vQry3mS/LyN5voztcPsX4btbwpAnbI3AOIpPkr/Zv/FiiR9T/82y/yO/aep70KLvxINlro9V"
        "sr6XaH1oDPWskJ5PwXyOqllRrvp0xFaelO/qx0BubY31yBfKZT1+v57qKfCe8hsj71WEepSVbtzzcpa3dQMotwfNeNFrfBe0yPv+"
        "fNzk8r6/+Ho09ZDa/Yn2U8XovCbQSdeDHjT2dZCLl9YjvE+s8aEc29D+bnc379TyzlufBLsz4qphL/p03n6UIvYYz+1LInyeW2B8"
        "3AcN+nAdY6tPoVzW2/uJ4RugMJreugX3DxHTr6UNugHan7ydLbbeyT797M/QD+cdr/Pj+w589uJzOz5TnrcO/NwRZvpbQx4k3z3t"
        "1E87Z19/90r1b5LTnsbQOXlfdaeDn5+2XUdxBRSgP4F55BGs8wn7JMM+Db9MedUDtnk85NuJyTdxXX4F5/+6Az9v2L63zlvk42hZ"
        "fNRL+WY4KNOjfa2m/D7L/VeJOB1XFD6en72xINY/+1MV7hcd18splNsfF+z3z98G+f7Q5xCvG6R4Tec55j4A6xvRjXvNfQA/D8i1"
        "p43aPfrZULODHoTzGzGukL3ReIk19nIk+2pr383s7NXPeuR9RMH84Rwg8ZSPsWL7DJMu6IXqAmJ+f9J2n3Cy+H5j9GS2LDoz0E8/"
        "0iDll9b55s/rHMY94My3uC8hf5+YAjrRdjiYGFRRvyrqF89LSM/kz9KHHcZPLo3ckoed5SbOIzFTnI9y6VDeYo0nCeST5N+2kfzt"
        "cw7+ySfFRyu9Pe0DC7Z6dF036luA9Rszz9GMqJBujTnw1cjsxtUn4bxVU25lrvgw499NC2IdY755J2/1KaAbbfyyOa7hN43fQX7b"
        "FsT6jVV/5jmeN2hbFytZX8J5WP0B1dn6sF5unGvxdfCEvd9P4jmgWBd8PzeO5tnmEd8ber4O84dtPG/G8+ZNROdYAZ1ZTueaAjpf"
        "EujQeXW664R0Hm7oe8b4XrnSA36mV/IP4jiKWOf0/Euxm2c8uEuxt5uTCtgzxIkE5nuJjXJdiOo/fvamQvpQuL17TP9sZDzpQK9U"
        "95pD/uY7Ka/sxP1DzNYuoh1wbjkfjpSw5w8/drfPPPUx8J/02H1njWuUJ1CebdCZ4HnESml+8+EGrDNY+fu7S/5eRf56PHb6S9fD"
        "+XD6MPixeFB1qPv9xF6fl+XPgSB/flqKqwXxMWC/btP1kCdTXC03DqSH7P14eqvqeN5uS+/4ybLipJVOeiuc+VDcKKjjWfkaBT1a"
        "66IUL8x7BKNneMEu2nIlE/Vv5Dk+XMc8zjbb71dDzQ75Ce17r7XXw7LH4RPF47BVHyXzE8pjrrLPCylvaUOBkbwp3uoncN/WRXWd"
        "04vivlKflu0qX2d2l6/RuiZ+9UlW0l4luaH89Sm0k8YrittJi4OdtNjPw01+6Mouhqq0iwPu6OiToL8COzhusYOA7MeoHkT2QPWQ"
        "nmYmxSW6X5NGPmm/TXlcsgMKCclkg1RnSibB3yebnPztStv3+tGGbPE6qmVfhvyZ+6UGirf5+BoS+2FemGy6BPjzhh34W1He+JNI"
        "l/xaO8RfIwyp0vtOJp770voNor7m8FzMoNsg0KX7YcHcPndAyFdIn/oxyG8O3iffY8vfp4N6TQbr8KEHWNF7ezqe36a3dJvnmKf5"
        "OWaIjx/3XQp1Rof9feYpHAfHo/2UMb+xIuet+1gLz2PJHx4Ikx7XFqxLzi/WC/RGsK99HtnfGXTG+P5Nkcan81mqe41gm0G7Dm2X"
        "70sV8umR+EyHu83ziTFBb/l7j7/NdqO+FMyLFCGfm98UM/lTcNyHhDr6fEJFObz4UbG8ozDfiFWUb+Tv+TnlHZ3u8o6pSvMOjE9d"
        "TLrfZ/V/6VE819hvX/c0844gzSsi5YPRxm6HevgZjIuqbbzRZ5CvUnHHIT85b/Hn8NLEH7d5iT55xj4OzVjiUFDeH+XjTwzzD9m+"
        "rPIrKZ9pe3tLb41Jcc59HhLJynmIg11gPZnu6xbYhblvjWXLqht1LK9dUD/Si5Ue6alc+VG8M55XC/URP/twUXoflM8J9EnML1p/"
        "Cu3o8wX7/OPG+ccM3m9XuiX7EvsZ/MyZcT1UPN475iPu6sT5PESR8pDk6Iswn/oXCuYzJc2n2WL/8n0u494Lv58WWOMwn3pX/BJd"
        "M2+xjOtnvgJ9v4T6FvMW4pfiiBZUMF8cQH/em7WvSzRUWGd79WzxOhvVJZ84V079hc5Lyz6vo/pR0Gupb5D+w6yauibhSUrxQziF"
        "OV8+j/BUMA8r/1owXDR/p/0A5S/prjNZaX/Q9W/U9+msmC87+XOySw3vT8YDpL/v43oE+9mXywuzaH/2/O3A79ZY5mXVx2sWO3z8"
        "rJvzZY1996xUx22gOu4jZ0W5aOzqgvXI5Y58RD3wAz1T/KR80cCriOebRDcaK9zn+817HwqLroXfd+A6pWeDfgP1U5jUT7X0U7Gf"
        "+P0O9PNiPx/2E98b8vJY+hnPGxTFzId5PNnEpHq4iZtQ7POlDN4TXIf3Fuk8+547qB6K/upS7If3DA9ut/THcUM3MInfgro7riuq"
        "i9O9GmMfYdSjZ/F5zs/wvjCsD7qfGA/gPdpdeXs35mnglPj+oxf1jvsMwhnF8V4w0Z1BOyC/oqegvX77x7CeMO7M7wizD4R9R1vD"
        "e1J90s/ezS4Nf0GTP6l+jfIiXIjmrZfk5md4zzQVQf7/a+E/YuH/bQv/6D8GsH9Q5f1mGPBN6yaK/oPsbHiffJ+0H+1hXROdq8AP"
        "89c22PqV6xtXnKV1ZpAMYb3f2O91in7GrPv7ef9MDVfI6J5FDVdYwxUWwxWuZxcGV7ie1XCFNVxhDVfI/UANV1hS/jVcYQ1X+KnH"
        "FVruS2jBuyx1pypxhXo+D4kI9U4TV7ifSXGtJK5wS4X3w8x6EeIKDzDb+1OfOFzhOOIK8XyvAFfYeWFwhdZ7xKZ+yM/tw/yEcIW0"
        "fkzcICygfnzuacrrTRXORw27j3E5fZAV5WTuw5V83ZjjAoOozyDW+VoGanjAGh6whges4QGXRV41PGAND2i3b1g+POBBM17U8IDF"
        "8IB3SXVhZzzgHe7m/anDA14nnYe4xwNehfeCzjce8FJ8Jjzgenym88GIdB7pjAf8nEs8YLhMPOCzzG4/RXExHoTEuHpc4OUwTxMX"
        "+DjKwSk+v36BcYG/c4kLfHuZcIF/WxDzajp3DasW+alQWEk8CX4hHryZFct3/9/wcnQ/Ktq8zaxr+fBckd/L/qZ877TkPeyJJbrv"
        "NFQlTm7CHZ3ycXKtuD5abNdhSbzpZY3F5Rx2WN+HZPqV4009rDx/WArvN7xEeL+7XeL91tjex9Fn8P5H8LYK7yHdbov3i7bEpHsN"
        "eZzfrQviPdRSeD+Tv2pxfxb/lkE7d8T9Wc4zTdzfeL6eZOD+0rfgeTDh9sbz+UJZ+D+BHuD/ogV0iuL/DuXv0QH+b4NHlJ9IX8b9"
        "/UOxO9+OB25xwP391SXu708y7i+11Lg/OJ9ywv1pQbbgbh/5EeLpvlEl3m+F5d6VjPfTgqdc4vz+iXztLBPnV+dQz3sW9Hcc9Yd5"
        "RgL9p4Hzjgj1Jj97Uqq/lbqvS/sL1zg/J3pbWUU4v+Thcu/Zw71tR3xfwb4Q74uMRsrC+UVbokzcp1SL7ztfeD63993zcV1dUnyf"
        "iG8T4y/h+gif19Zkj+9Ld6nSPXd9Wraf9OEy80iLHdF5P93zd3t/PtrSVZ0dfFb/voKTvhGf0daiSPMn/zSi0j150Df5K/JrrvF7"
        "E4jfQ7rJicrwe3Qfz6nuaf27J8uN3ysYv4bfq+H32HLg916R8XtBeV+/VPg9R3oV4vaSo0uM1xtC3JQFh1yA0xtCvFXzF5hdfr7U"
        "uLzzhcerPK9gS4rPK5A31YkQl9+WcMDnLRUuz+HvT+TzimpxeZcXtYtPa55Zsk6XLE9eBTg8s95+tiwcHsWpAjyesO8GPB7haK6W"
        "4pzYT8bjNbnKL6rF49E8TDzbTUzKMyi+5M+9LXg9YR5TvM4QttiPBaenIk5PbZLG+6Tg9cz5KnKeTfeL9BMDWbmeEKqwPvb+Wfv6"
        "GJ3LPH2unDqJe1yeT6pDUJ12vpHs/yJWTR3yQuHzrPO40Dg9fRLWlXGOA3L9HuR1qlYCp0f10EaH+ZXC6x1zidd7xgGv97SM11Md"
        "8Hq4/qPjHsmvlY3X2/kZx+sdsq9jf+Lweg9hv2XD60HieeHxegGTP6nubMqrFE7vTAmc3jsWvt+C/mPY3wmnp1pweg9Xi9Nrd4nT"
        "u5j3/x/bJKXu"
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

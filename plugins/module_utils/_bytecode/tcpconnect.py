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
    "type": "tracepoint", "code": [27944, 5112],
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
    "type": "raw_tracepoint", "code": [13976, 13968],
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
    "source_sha256": "f538fe759c3c0d44d386076d616f2829bae87aa4f7fef239f756ada3260bf0b9",
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
        "eNrtXGtsHNUVvnf2aQfwxsnYaxcndkIS12Uri0KJXCISfpBAHzGUjVFVcIYtODhCZItIPF612KSUJP2TUGhDhErWQbbzo01+tHJ+"
        "VN3QB4moVKFWqJZcVVahkvsAGRVVNI499c45d/beuzO7M7t+JGaR0M3M3rmP87rnnHs+Z+qJ+Z/eF4H2IDxHq4jwn1oVhPeK+D6j"
        "QfsCPj9JoQ2QarMdw+f9jRHD/N4nfl+TwHHS0Ibm+0cMwxibn0fBcZPZcdPwfdf878b8v+I0RbIrygzCdz3z75vn20PYxmm9+X2q"
        "d8Dg15Fq7DOgPYDtPmz3Yvswtp3Y7sJ2O7ZbsW3HthXbZmyj2MJ61aqYR7q1A70pJSFzH48Syu0juloaZwjpNj/+wDzdsuNl+2eC"
        "yLfgHoEPicYjRcc5wo8TwnFCXwX5SOIz/bLtvlJtYdi3coM0b6TovBFuXpWAoOg0DO0QjLut5S5pHXeafA6QZynI2RHXcnbEVs7g"
        "+1TvJ3Nme4qYz3/JyiU/PhXHj1OK/EM9cUlflWyQ6DRdlE7TPH/CSIewCnQZZHRZA+sISnocXFWWPKhEEfiyTQtK81LkxypLvgPm"
        "79g/EkQ6+cTfk+z3DnNlY7iOV7DVByP4+1XgT/87c7z+pKrH5+z4otLHiP17tHdp+E7H/bNWQ7uY6UP7Ekb7gq003sDuKPxjDOkt"
        "z5dqBPkdAX0aCJAd1v432skrPo+h/qX6gU928hvm5FdPO8j/moUdJ1FgHD83jkwnbRS/+z682F0H7Qiwf8CJbkyvmrT3zB6hEMp/"
        "0t7+q3SjuR92PtRgP2ZHultKtIdV7DxEPTgRRf3/N65zLaxz8A+wziB+pzmt8yZYJ66vRluadTK5SvRfNez1I1lQP1KN0+L7aGG5"
        "Z/w+FIR9n/s+Eexl0+A6l3xFemlLy1c9DeeASgO2556enpbsETyP4biJU97sukruFsbVUO/YeBrSeczP5rts9svchnRTgF6XsGV0"
        "vITtUy1fgO/un4RzrmMK5qF+ge5W/9rPCOuR+c7kqTif/0rc8fnGReFz7vxi/P0A+Hv68hxPV/3MlC09D2GrvwF0a6qtxnUhXTbg"
        "9xuYPwTvQ76s32oYIT/u+x77cePKJcNsq+6lQLcUZXLVyflj7Jxh5xM7l871FdZDiw/Jrd7s0+DS2qdC41zlxklVAx9Usgf8Bh/T"
        "R3ivrfaj/DXhvjth32Fcx6BLOzO4VHYG5C5EQV70Mzn5oQXkMa5Qsw2QO8z9ZdZiPz/qMbb6ENJlg72deOqeGAV7APOmGqcsu5YS"
        "4oF/gl0/KOk7Po+Fmd7/GfaVZP7bb0FPtH1CPKZrewkfl+naw4SPz3Stk/Bxmq7tIny8pmvbCR+36dpWwsdvutZO+DhO11oJH8/p"
        "WjPh4zpdixI+vtO1COHjPF0LEz7e0zWmZxHXcZqPs5c9SD9GxzG0j2qQmm32WeH85UQ/0gnj4vURdg7sE+LdrL9PzX4YB+O5lWgr"
        "7N8V8+s09A8Tjd/CdQxgvGt/PjrmB7Df/hLWYxe35eK0vQ5+zX8VO39eDf9Hoea+YD9x+pFilweJV61yiCfeUvh9Ylg0v8/fme+Z"
        "3serfoDvL+LzUXz+lRAPZKx8BTH4+LJovIDzpnq9+fmsfzQsye3h4nwQxhtBuei156f8faoD4uyaZ4glD7ycpU6BHeqpQn5hy+Qv"
        "1tAs+CVZO+7HPNH0/P819fbnIXufclgnW0/ZcVKvuzgpUcI6/MI6QE5qou74z/jqxLfMM+wcRf54tAuxhicUO3kqlU+yXC83v7Sz"
        "hdfhdhzZDmnD8F3TUSrsWz4fAqRDAfvB8k5fBLtzglj2N+s/sHU1tbw7K+ZBww72cYjw8U6cgr3TX8J8yQlgaOYM7ssHcUs2DmF0"
        "zrqgPQTXi22cwHmtpT82eH8sGpLmD70E/X7kd4izxoU4S6dS3qYW2tjmoxbdTDkLopz1iHKVl5dNiueVJtGLzaettvcbGZ2aWnRi"
        "R+8AOYh2/20H+p+etXuft06O/kdc0b9azE9JdA+QEM4/ZphxSpG4IHsehc3vjs3y+ezuZIl5TEe/+AOk23dmhfMvT24gH62dRLlx"
        "Oh8tfoCeWXFUuXk1t+ct6rd+IiLkUWQ5ycvPeshn8/aFxTfaENrlls1WPtPUizDqxYs4bs81am9HF8besjhdjp/YucXo39TK7OqL"
        "tnqqj0D+WcV8CYsL5XEfadk8W16+fd2sfTyP8Vk1xGdxWm17furDcH7rQ+O43hmzh4bxK4ZB1jnE8tgB8pqtP8rGSzVenvPkl6If"
        "kDrm0S89Zs/3VMeFon6JrV96zK1fer6gX5rPD4irWbze40M58InyxeKdVMeo2S+25tby/CIHe7bs+jpcWF9lfSju307O2Z1DzK41"
        "1VEhnmR6aMlr20XgT/oy8kmUH9dyKclRzk8+X5KfrA+hHNR+rjw5kPRr0fh/bGH473YcR76PSnwP29/TWfYvDfxn9o3Zb5ZPSVVD"
        "HoX5z8yeJ9puQX5D3oeNmzh2M+Y/og5+HPrNo2B3MwOEiPcI9v4tO69l/xbTT/NrVazfa7jxc/p0K6yrulW6t6j2NB/Lg2XdrLDw"
        "fiv6Y/48eWpH/kVwvIgwv8v6EcWpfqTMe/2hfHnbPt+vS8F6EuUGs788vpWfasF8X0vOfmW/2994v+G0jq9w8szo5bR+nm7Ja5xu"
        "nQLdNpVIt2840u2bBfIbqlVnAfFjZp/or+538lcPe8sjsvzhQo0XILUl8v89w0v9kJX3dNk/ly99zKGuxW977nRZ9yR1jvVbB7Lv"
        "14h5JlZ/wOcp2NDmfU7bSUO0vy+jnT2eJ4fHOXsjzyPzJXcv2+cqP8/H1xGMr9n4ik18ze4LVTI6w+ScIl+z7cRG+H5iTRTl98wM"
        "G+8mrl5LzvNoaTh3HtHWO+SdFYGvAZLzx3/C+e3Z53M2flcI8wVO53DGJ9KV+S1xeiNp49aXchnXeKWrSr5r0kkbPWAU2n/Gqj/q"
        "m6FCfYPH+7kg+85j/sK6F6uT6tPWCv5Efl2c13jQqS4uJM2rmPRUg3tm+PxOfr0Vs6cPzIj3dLtn4P7oazP2dL8D/RvcV3jNAtUZ"
        "bhf0Z6I+DL8fwO+YP4LzbhtcZ8lttt8jg4qwz1QoYtUnUH7cOlImH/yCvyTb21htP+j7wWasz9s0U958TTP8/sfwfnjC8gsbRHti"
        "3b+emRP1w2eOl2/nV8+I8eQU6vUktuPYvoPtZWwvYnsB2/PYjmJ7GtuT2B4X7YV0v5Y5kcs3fgnrT+4247yo7b0769+FfH2R+ctD"
        "4Lezc6Eb7W+i4zU4f4ZulsY7acjzbxPmb5X6n86bX+HzQemtAj30dLtAF/677MJz3+0S6Kuntwt0Fr5TcvbvyTT6K8gvoZ+fH/9h"
        "gZ96ulPgq/BdmB//MRz/b/n9Irl+7P400fh+fr92vt8B7Adypo/iPX+a1WdP4zPaF9om6etVT3UiOfvy8yt29oXZ0VhtA+enzutX"
        "fRj16KdXis1nnmfMzvjA/xnDep/sOp63Pd92o52IoJ04faU8O3HyCqx3h2gXWxzsomQPu/B+Va3ysXyEoN+MD17tehzPxVL5p+L5"
        "VdS/8OXq4ijnV3g/h2508LeCAl1UPId5/2ma8zfZOZFvb5tQrl6X+BAlotw/eqU8uu25IshzhMnz18uUM0Vcd4RI+2Dz3GvO83g4"
        "YM7P4sJ8um4V8hvMb1bDd+Sdr3zdVux50f9j+aExrJeK+sV7UDZubFd+vjBg1VNSElsLv+/E+II9H8J4yexHidAvLPULYz/++53o"
        "V/P9/NiPfx/COJLvl33eRKllX8z48TYi2KunW8R6tbw8N5CTrN+Ez1gn9vRDSM+NmNe5BfvdDu1zO6T+OG/NPURYb14eAPVQ9VGh"
        "XjVbl5Y9V899D/sFoB4qQMA/7sL7x3gQFDLzQE6/svvsCQCfM53Id7SnGRX1C/1kNu4IykGA1KOfDHq2bccMnFMovxM7o+QjzCdk"
        "52+KfCjk1QME6vTKX1/QWp8QL1r0qhboFSDo7yebcd2fSOtultb9L2nd/zD4PORECM69EQLrZfoSCyOfkI9PvUAFu92NcrAe/SrG"
        "14k7I7Z6va32rf8x/coOWbMF6TRPtlbhHGbrvGj2z1RwaRVcGqng0iq4NG/+yLWHS5sqEZc2VcGlXVe4tL9fJ7i0d1YILm1qiXBp"
        "wxVc2rLg0sYRlza5RLi0J1zyeblxaZNFcGnji4xL24W4tO5FwqV1rBBcGtbbkQ4JlzbugEu7/RrHpU2WiUtrKIJLGy+CS1st4dIm"
        "K7g0soi4NKwH7gkhP7Fl+QU1hHmooIRL6y2CS2PxX2iRcGnDDMdSKi5tlVi/UiYuTRuGdTjh0/JxaB8r1NbvATyaXB8QD37ogFML"
        "OsQXv3HAqf1a4f3+HP7sE291vtcd/my6CP4M/Kvi+DPs96nFnyFObMHxZ9Ml4s/2OeDPSuNTBX8m48/uknCtAbQjN+OzD58b8Znl"
        "oUBAnHFqf3KJU3tdjAOHEK+mwIVF+Xi1z+I9NcOrHcd9TDms55fLjNt61yNua3iJcFuvztqdK7JequHHgd4/Zngaxs/7SCF9+bTh"
        "uSz7Vn+35Z+ZdiyEdgzjrJp9Lu3W4SW2WyOF17HgOK4tjagn9QX9P0cc6ZbawnSOOui5VFdfOo5UIW7soXs82pYy8Wjri+DRJl3i"
        "0aYWGI82vsx4tIuLjEe74BGPNuoRj3a+gkcjXvBoo2Xi0RCHxv6+2pmLC4xHu1AiHu18BY9WCt8949EuLxMebWqR8WhTFTwaqeDR"
        "Kng0nK+CR6vg0chy4NHY30U86xKP9sY1g0fLjlkKHu33ZCnwaM95xKPpFTwa4fFoXS7xaA9KeLROxKPtXmI82o4VikfbXCYebV0R"
        "PFpjmXi02goejVTwaCsfj/aLEvFoP1siPFq6TJzQqxU8GllJeLTuMvFoXQ54tIeWCI+2s4JHIxU8WgWP9mnFo13yiEd70+wv41XY"
        "PVw86FRndVS8/wux8Y4Q+zorj3/n28JfRAynfIeYR48YfP88P/eHznVWtuONwjiJ/kjR+6sI/3e+DzvUWfXiPUNevgHGj9U1F76P"
        "cKjzt+qRHNZplzcrRD9n3IkzH4Q6qxLWYft3vhvc8Z/x1YlvrA6r0N/5jtjeFzG+fJ7Y6UepfJLlern5pZ0tvA634+TJ9Qh814SJ"
        "T7Zvud6Wv1+5ifMH5X6pfm84TJXsEfw6vQHrpahU/0z34jPW9VKp/plK9c9Uqn+m2/EZ65+pVP9MpfpnKtU/02bh/ofhI6z6ZyrV"
        "P1Op/tmyrx7rnzFOZPH7pSrwD7pR7xKnIK50nwdsJcubB4xK+bg62zyRM052sfOCfsGvyM8Loh+O81r4y6SIv1SDMw78uG2R8oMf"
        "GCsjP/islB/8o1HefG8bhfODbxnu8oBvGsuSB5TqLHk8mKs8YHKB84BJj3nAZIl5wGSJecCkyzxgssQ8YNJlHjAp5wEp2uv3839v"
        "534/hnm/s4uc97Nw8U+IdiNaJO8XZfmLbld/r6D8vN+DZer//YarvF/YIe+Hfo0aquT9ro28X8Qoj265Omgx7xcoU87c5v0gvnm8"
        "qsS8X5VD3g/9xNhLinBf5Drvd98Kz/uduE7yfi9X8n5Lmvc7XiTvVyXl/V4pN+/XN+ct7/dts///ATbYpuY="
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

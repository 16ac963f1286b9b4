# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 27296],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 6 stack_counts 7 control 159 scratch_blocked 8 gate 67 control 13 owners 91 owners 21"
        " owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 98 scratch_"
        "frames 255 processes 141 processes 82 stack_frames 51 stack_frames 4 stack_frames 9 scratch_stack 37"
        " scratch_copy 7 copied 1412 copies 7 copied 11 interpreters 22 scratch_interpreter 7 interpreter_fra"
        "mes 201 interpreter_frames 6 interpreter_frames 9 stack_frames 112 stack_frames 5 stack_frames 26 sc"
        "ratch_blocked 21 scratch_blocked 19 code_objects 38"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 30 MAX_BLOCK 3 STATISTICS 78 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 51 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 40 T"
        "YPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_"
        "UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_L"
        "EADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 18 HOST_LEV"
        "EL 25 TYPED 4 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 8 U"
        "PID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 23 TYPE_OF_TA"
        "SK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 35 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 10"
        " HOST_PIDNS_INO 12 PID_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 TYPE_OF_TASK_EXEC_ID 20 T"
        "ASK_EXEC_ID 8 TYPE_OF_TASK_MM 36 TYPE_OF_MM_START_STACK 5 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TG"
        "ID 5 TASK_MM 6 MM_START_STACK 8 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 22 UNWIND 73 INTERPRETE"
        "RS 1463 TASK_THREAD_POINTER 38 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 238"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 304 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 177 TASK_TGID 1 TASK"
        "_OWN_CRED 175 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 114 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 4"
        "4 MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 304 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 356 bpf_rdonly_cast 21 bpf_rdonly_cast 137 bpf_rdonly_cast"
        " 44 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [27296, 26928],
    "maps": (
        "gate 6 control 15 scratch_blocked 42 tally 8 control 24 rows 19 blank 10 rows 6 rows 6 stack_counts "
        "6 stack_counts 6 stack_counts 7 control 159 scratch_blocked 8 gate 67 control 13 owners 91 owners 21"
        " owners 38 owner_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 125 scratch_"
        "frames 254 processes 141 processes 84 stack_frames 50 stack_frames 4 stack_frames 9 scratch_stack 36"
        " scratch_copy 7 copied 1370 copies 7 copied 11 interpreters 22 scratch_interpreter 7 interpreter_fra"
        "mes 200 interpreter_frames 5 interpreter_frames 10 stack_frames 114 stack_frames 5 stack_frames 26 s"
        "cratch_blocked 21 scratch_blocked 19 code_objects 37"
    ),
    "constants": (
        "STOP_AFTER 15 CASTS 26 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 30 MAX_BLOCK 3 STATISTICS 78 UNSIGNED"
        " 8 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 51 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 40 T"
        "YPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWN"
        "ER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM "
        "8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL 25 TYPED 4 "
        "TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 23 TYPE_OF_TASK_OWN_CRED 6"
        " TYPE_OF_TASK_COMM 21 HOST_LEVEL 36 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_I"
        "NO 12 PID_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 TYPE_OF_TASK_EXEC_ID 20 TASK_EXEC_ID 8"
        " TYPE_OF_TASK_MM 37 TYPE_OF_MM_START_STACK 5 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM "
        "6 MM_START_STACK 8 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 22 UNWIND 73 INTERPRETERS 1420 TASK_"
        "THREAD_POINTER 37 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 237"
    ),
    "members": (
        "TASK_PID 50 TASK_STATE 304 TASK_NSPROXY 75 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 58 TASK_TGID 1 TASK_"
        "OWN_CRED 174 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 114 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 45"
        " MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_rdonly_cast 49 bpf_rdonly_cast 304 bpf_get_current_task_btf 67 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 236 bpf_rdonly_cast 21 bpf_rdonly_cast 137 bpf_rdonly_cast"
        " 45 bpf_rdonly_cast 4 bpf_rdonly_cast 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "422bd276283d993c9ca23cccef403d958358a0a60a9182867a8e8acf631967c2",
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
            "name": "code_objects", "type": 1, "key_size": 16, "value_size": 4, "max_entries": 1,
            "flags": 0, "key": [["address", "Q", 0, 1], ["pid", "I", 8, 1], ["exec", "I", 12, 1]],
            "value": [["", "I", 0, 1]],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
        },
        {
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
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
            "name": "interpreter_frames", "type": 1, "key_size": 8, "value_size": 768, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["frames", "Q", 0, 96]],
        },
        {
            "name": "interpreters", "type": 1, "key_size": 4, "value_size": 64, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [
                ["head", "Q", 0, 1], ["next", "I", 8, 1], ["threads", "I", 12, 1],
                ["thread_next", "I", 16, 1], ["thread_number", "I", 20, 1], ["by_pointer", "I", 24, 1],
                ["thread_frame", "I", 28, 1], ["through", "I", 32, 1], ["current", "I", 36, 1],
                ["code", "I", 40, 1], ["previous", "I", 44, 1], ["mark", "I", 48, 1],
                ["marked", "I", 52, 1], ["room", "I", 56, 1], ["reserved", "I", 60, 1],
            ],
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["stack", "Q", 32, 1], ["container", "I", 40, 1],
                ["parent", "I", 44, 1],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 120, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1160, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 800, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32312, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 56, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16], ["interpreter", "Q", 48, 1],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXX1wVNd1f7ur/ZBM2UWw0qJAJAEGmRojwMYyjWPF2Fh23IgSC3CaRFovtgiJbQnbgsd6HATGxE46NcYf1J1J+HAQTDsjt+kM"
        "7XTazUz+cJP+0XQySTrj6TRp2oYkTuPESatObLZ67/7Ou+/cfW/fXaGHFWeZka/f2/d+795zzj333M9fKWfY/8yjIj0y/Ref/is1"
        "iusLEZEW2qbKVppbYLB/pdMiTUYNY6pcLlvvW6+UEuJ+NtEq8PO4jmTtNBflOMXVu238bHSe8t2RwO+OuL6bNWLie5GUSE8L3Js7"
        "E0o+IkbULmuSldvMi/duzogMXsD3XkBq5jP4/W0b1xzP+JRnyP69+MxWkb68E+WLez5/BGke5Y4bTeL7eK6wGnKI8ffSCyGPU5BH"
        "RMjDeq8BuKMW7inxfqHtzUB5vumhxwsp5OOZ2vRBdlR8Zj/kId7PJv5X6KHxf5hezNNCTu3N4joX4d9Z0/kT7/vNFyH3PqGXU7Cn"
        "yMLLsuOs8a/O+9b165mUnZJdrWmOQF/fceRv3flEZ4PIT1NvmdnXKXFdjGQ47mKUV83XfTJfKbt8PQ5exIU/YCy6zHImPL9vnhbf"
        "K8HuLjSI5633olWeV/OXNc564ienP9vrKie9N2DM85bHGbwXE3ZG7wXlS8XPGs8rekX+vyzsp/QH4trSt5e9DURExTTPi/LFjaPs"
        "+v543CijHnq9n43cBLuJOvXczld8Y4V/iLjys2ab+IGu903/2GG9HxPP5ablYH2X3iXcNbdHmD8Zjgp7vNAgvrBmkfj9jun7lijo"
        "2sLP0HMRgz2XUp5L4Tn3+3fAD7mfa8Bz7vuWPUaV56zrq6f9dATls/3detkuWeV8uBP3IQ/VP5ZuEGn71bgW1cR4+B7Ic7mop6UV"
        "eO56kX72Q8rz+G76VoPll+xF/S7ZYzYWca5tuU+nt0ynk/j+hWklxGw7EPa+IwH7TySZnpMo73Bc6Lu0Ffo3cJ2FXaL9I9wJ2EPc"
        "QDt8TDT4N3/o18LOYfev35kzfm69h+8vzfy3/fuFBLVHb5RnJ38JJ3/u+ifl1cTkFTfQjh/rQL6nlHx3KPn+iZLvH4n24Czq9RDe"
        "axR+fMIQ+ab6syYBfUGf5knx3oPxCPOvg7CPdrS/pOfXb8p41vebmxc59c6CTl8DuU23j10e7UDcmK+0D0Jvsl1rukx/H2X1yPFz"
        "GnFBDH7UymGh6SLa9e8h/Rek30T6D0i/ivSvkb6K9BzSk0hPIH0W6eeQHix7xRHDsC+ys6zx9Uvk55fb8hqCvBKecVcpEhB/qfJV"
        "469YZfw15Rl/wW4R1+yY/v1Vqz5Ev3LJ7acHklcJPNjVcAzlQ5qNJR0/HnU9twP2OxATGRqG3eyAvy01+7VDQiCDnXR96hIv98zi"
        "xWwiq8TbC1k8Xhnn12q/tcb5CZ84n+K3Q5d4fH/wktsuik3dZW/53ecj1wzqq3jPRLkozbegfMPQcxJ6RqrgHexvhb9s9NZjsU2U"
        "f0IU82Dc+JDhrgd+dkt+srgH9ulhxymXHZunpqr2Q2YLp1AFx12vVDnlJ/CeKW70w59OiGpz0E9uZB9Lj73jxKW2PcOOhhFnUbyV"
        "jSy3y1MaRb6d/ovAo/pUc78Z/axsCvHleA7x5hvIp2hHlo5edNoP+71jfvmcL/KJ/KWPXZl8kl0V9rzhU29Gq9aPYlsfv7+4ut2X"
        "XkK8gfoz+RL5cdLr32vqdf67olfZTnmPD5in+srcH4lr2S+vzU9n7ShU4uYX8n4+tYMUhxWbuoSc18v+gyWv15CSHF9D+mDnBvHe"
        "XaI/WNwk+kX5SAOTu/N88/tYfhy9t3C/R/7S0fOwouf8E5r14ne4nmepXlBcZUZIvz8V5TnZVXbL1TzT6ynPfUjNV4TcljY3IV+Q"
        "yzK8v8xg4x1Wf9iK45KIo0u3euMORF8r22lqCHJ7wWknrJC9lFTkPQZ5JyDvser10NHD6LY57Z+q4bzhwik29WD8YoT3C06J+/kF"
        "DZDjUtjfntrKPXply03jT9RfM89I+4lUsceBaMRO40Y/6xdb/Vm7HiOl8Z/8Mm8/8eCtdwh72SS+W2yT42NFFj/+uFytvpN9xo3v"
        "iudQ7oFUHPc34TqG6x5cU7wnxlny44bjb93jJks7e99xx6dk35Xt2GnD7b8HIiJ+Nw8h/htPVYxbWX7Y8qsUD+336McMGH0if6d+"
        "WXbbVy6hfD/xnHjuaINPu9HN2g0zosSh6BesWfW0E4daSDum0zenn02jvqdbDO/+U967/0Tyou/lF3jXA5LT0k7T8JJ33BiD3r7h"
        "I/+r3vG6X5FPl/yntOTfxOLjXJLj0bxBNnKhbPvdgLhiYLofkrLf+9XbbrkNjs6wn+Vbz38KuV18m8X/FXbzYaGXpxuMav1aqQ/h"
        "hy4k/fu7NfUTDmj2ExDP0zwLxYWqnQT20x/R66eTv86fFjhrOlcKfTaiXjSiXrwI3DHuj4ov+3y/MDtyK7ys1y+ifpBfPnRxKO5Q"
        "2wMazyD5L11FfvWoTz1tYO2biveJzufedttX4UCN7R7kn218+m3h93Yif5ivSnj7rR0Y37bGCYQfpe+LcSb3cz+b/l428mNl3OLx"
        "snt+wRrXmbSei/4n7PNgBc6EjfN9huN+P+KSQzb6ZdhVX9k77tqJdqfRZxziBOQu2oE84or8Kj7uQOMLccyLkN8oOfUM80yQU+C4"
        "QrLGek72dMDbboubRFzhNd/piYf6W/DBU98vbuoQ+cS4bHq5nD/h9WFn1frglHt1F+YH1/rEy7my206HMU5n2YflX6g/m271jrfp"
        "foV/bvSeB6nm/0LxP+er+2HVXwf6oVO5sle7Sn5u6eIIszuya4p3zTPcflR/HSiXM7Anev4miq86Au3SaxzYPE32sdKoZgdpn3EP"
        "uq/qv0Lex2dH77XqK7A9Pq4nL5ofpfkG6p/uc/SLOPN8H9Y3fAH1/nMVfves7XfXMztx/97gWu9h9c+8/Sn64ye7lXGb2uJvDDNP"
        "l0/607Sd7+dF/puercj/aTv/bYreMW/SdqLi+Sgbhx5i80a6+SRcS1wpdv8k4syGCj2egB4zwMtg3vCklf9EVMn/OWW8sNbxludS"
        "7n5ccSiHtAdpN9IupB1IEU8OiUC6kMl5xvnFJsQRaH+zyd+f2+Pq5+Cn9vjgHdaMg0e9+zEyLhbyzTVy/Ir+434f/5XzllMt+Q1j"
        "PsE3bj5cG47VX7DlhjR/Fu3USxFW7mGMq9H4GvkxWg9Q6X8S3vHcSo7X32Kw9SWO/0zw8TzznLDvwu5eUb7dS4S8EQcnk2J9zlyd"
        "Ty3kbhN4uQ42P17IiQUdpXGJ04V4zu2XKvzMXr5OiMb/BoyP8rg4ocQRJ/qQbkW6E+kQ0t1IRyry1eceL3Hk26I13kL+2G89oeOv"
        "c7sx3pWDvEZmBV/qd9UV6f9qx2vUn/Art0/+asUvvDylvS6zuh0/6r3+Yi/NF2CcQ1nnRv7C/Z1Xrf4M+mtuO7PXD7YN+fTP1yVZ"
        "/2U/xi2fkuv0nqX5oYhV/q2s32uNi0/F5DoxK3+bXeNqryGl9SwPRnoc/zblGncdzMj2Ivv4XZ+1/v9vzBu/uHSkifWT03v5PMjk"
        "IZGuxXhmqQt+LoVx4y7pz1L2Ootfle38Ij9ZjAuTvMzTWL9L6yYWVNq/WKfY7rNuUrxfKnivT6xct9JSFUd+bwHsQdw313XjOawr"
        "bcb1OsQ7zV24RtzTDD+5DnFSM9YVrUM81Ix4cV0K11hfsQ520Uz1vZD0tqO/irv9mJmjccq/iLv7OXnkg/rJ+QVLEA92e47nkZ58"
        "x0nPSjudcq0LVceHgtaFUv+i+DLWqTT+SVzEfSfi9NwXlXZu0hUvuduZc4ZcN+vEBRXjzH8k5DL6KsZvPx/fYMtJyKXQuoS194VV"
        "OTav0g99FI+mWD2gdrDY2W1PiJpjXxXP5Tvs69Kn0E+w5HJp2l8cEPjFlzJsHrg43vWE4xeiWD86/Vc6Lss14lmuH0VZPkYFjiUf"
        "9/vWeLwb1x/v36KOXTTIccRp+xbl6ZTyt35n+A06+N+S+IkA/ISCn9DBf03ipwLwUwp+Sgf/byV+UwB+k4LfpIM/KfHnBeDPU/Dn"
        "6eCfkfjzA/DnK/jzdfBfkviZAPyMgp/Rwf+8xG8OwG9W8Jt18D8r8RcF4C9S8Bfp4D8i8VsC8FsU/BYd/GGJnwvAzyn4OR38P5T4"
        "bQH4bQp+mw5+v8RfEoC/RMFfooO/WeK/PwD//Qr++3Xwb5T4HQH4HQp+hw7+70r8ZQH4yxT8ZTr47RJ/RQD+CgV/hQ7+Qom/MgB/"
        "pYK/Ugc/KfG7AvC7FPwuHfxfRxz81QH4qxX81Tr4P5P41wbgX6vgX6uD/wOJf10A/nUK/nU6+N+V+N0B+N0KfrcO/j9K/PUB+OsV"
        "/PU6+CWJf30A/vUK/vU6+F+R+BsD8Dcq+Bt18Cckfk8Afo+C36OD/6cSf1MA/iYFf5MO/h9L/A8E4H9Awf+ADv5hif/BAPwPKvgf"
        "1MHfJ/F7A/B7FfxeHfxPS/xbA/BvVfBv1cEflPi3BeDfpuDfpoP/UYm/JQB/i4K/RQf/DonfF4Dfp+D36eD/nsS/KwD/LgX/Lh38"
        "tRL/7gD8uxX8u3Xwl0v8jwTgf0TB/4gOfqvE3xqAv1XB36qDf5XE3xaAv03B36aDX5bj5/cE4N+j4N+jg/+WxN8egL9dwd+ug/9D"
        "ib8zAH+ngr9TB/91if+xAPyPKfgf08H/J4n/8QD8jyv4H9fB/5rE/2QA/icV/E/q4F+Q+EMB+EMK/pAO/p9J/PsC8O9T8O/Twf+S"
        "xN8VgL9Lwd+lg39c4j8QgP+Agv+ADv5Rib87AH+3gr9bB78o8fcE4O9R8Pfo4D8s8T8TgP8ZBf8zOvgFif9QAP5DCv5DOvg7JP5I"
        "AP6Igj+ig/9hib83AH+vgr9XB/8Wif9oAP6jCv6jOvgbJP5YAP6Ygj+mg79K4u8PwN+v4O/XwX+fxD8QgH9AwT+gg5+W+I8H4D8u"
        "9n9Yqf54eUziP1GJn7P3a1yy71mzZfL31BNyviRizc/Y18VDGaQ5Mf6P/Sq0romuzQUpWkfP5g2SlA+smzPXY76oE/NF6zFf1In5"
        "ovWYL+rEfBH2kRQ75fqxiCHPn7DWH8SwLugWw7Wv5hz282F/SfsuzNPcLtKJuNzn1PtmuTyIcxRew7kKJUxMp3Heg7lV5GcQ+9hK"
        "3cAdwjXme6z9oTauAdwR4BoC19yB+UncL+L8guLtKceOopBbFOuULMkMRP+rbM9vYF7IfFLMx1jz6e75zRLWl5jnxTxMCQcOpbNU"
        "DsxfxeU+Feu/g7hv3iD0TuVp30H3hX3QPq727by8g679XXY5b8h44/QIOyo9hvtHFBzc3xcXOP33472NHRwP+3coP9Z+ZVvu9u9v"
        "lgdd+31sHHz/aJLLf7IX870dfH671EDzkBHjm/Y85Xf4voVj8vmeiLTH0kbk935R3/bh/Iybt/3CrllXJ38emUrK8u+w9DB9PYzn"
        "SpjnTO8EHuyPfk9D7uYDcn0u0+PGyve6XfN0/ffSOhO+HsDRO55rv1f9HfrHe+3I30Qj9HZCzpPfwt7LVMfdAHuAnbbfoOC+oNjD"
        "EfV9Pg/ZjvW05CcnaD9jI+wCv1vrqW5xySO9kr93FH6E5DmZkPJ217e1+D1t8vetcxRsvcagV9S/NMpXWiXXEdjzxVjPTM+bJ0X5"
        "0vAzZoOPvnHOjPt9W9990HcP9F0hN+j7di53+Tv0DT2393C/ObjTR98boG/Uq/ZuH33HFX0bwI1765vKQ+sAVf3TeTulzYreG6B3"
        "/L4P/r3/Hv68o2+Uc3K3j77xe/p5/n4t+o7q6DsRUL9VfaMd6u/m7UqFvu8P0Pe9vB45+r6X15sKfQ/Nkr5R36k+U72q0DfJoaDo"
        "OwF9b+TtUf92/ryjb5Rz8mkffeP39Bb+foW+EWekr6/Ud8xL31+Gvm9Q2mVV390++obc+vF+8R4ffcNvUP2o0HefUr9xztNgX0D9"
        "9sXNefoVB/d2n/qdCqjfJIeYom8D+sbv+xBn9W/lz1fU7xMB9XuIv1+Lvht09L29xvp9v6a+dwXo+06lfpNe7gyo37tmSd9ztX4n"
        "Zl6/4/X6/VtVvxP1+v1bVb+TOvre6aPvHh99H9HU95MB+lbibEcvvby+VOj7yVnSN/xU6SDkN+Kjb5LDYUXfKei7h/ujfur/Yv9I"
        "Gv15LE81BvG9yWfxvbO7y576h1zo3FtrfOiraeu8zqsu0fpXW5/Yt1boFAMBtC6X9itN0jlGdL4q9i/TeXjmWax7Xam3PnjA+LoN"
        "UBgT+0uuTmbtDKrvDSN+tOzQGmcgHLIn93rwQ4b/+RPVzr99s8r5t5Xry/8yYrj2C6jrtmkfUDbSHWHrtxfQeMoa+37pkNTLEntf"
        "RQdbt63ml9Z3V5wnPcPzBYt7sC470WYjZA2x8bfYhP3U2J9tvdfjGncsru5g6/lpnDPfknP0u9zGnc/yV2zr8dzfkY2tVp4T69Sr"
        "7V/y2j8SNzoML/wZ7yOcCNj/p3kOhrMvJQCH9iur+wRr3f9Ccnb289K+4xrOERhh49zfQv2egr38M9f7gnmOXxB2OsX2a+icM2B9"
        "z9r/ddCQ+y7pnB5zAt8ZXeT9ncO1fcd09o3jXLBO0dDlRzOe+LS/0g+Xvu/gn+PnFyQxjud/ftWE2K+Q+vcyl6tw9HRekK7+SO5O"
        "fhy9vTyreosb34dexL4KZx+qbj5VudG5rnQOcORJJb8duD9Pub+C5bd2O1e/+xjwsZ8G5RpO0T554Z/7qbyN1P4Jv1nEeTZ0bpZ6"
        "HlsR+1ton8uk69ws1m5jvofGw539V7i29gW/Y+0DT+L81kImRvZm78tqXG03nCQPeY7rvSgf/Djt00J7lk3t9GwvzdMdrP0xz+Sw"
        "n3Ob5/MXMK5L7wW3q3Gt72ZxHqujnwU8LqF8FZYLT+vs91k+z74uLBQHmTnzGIizrbjbeqOEOMyOy2LufcR/x+0L56hkY19T6u21"
        "iP+Uc1by0g4tTVX4v6S3XAaMCwp+dyD+kpiUh/886Z+XuX/t8sRV22Xd+pR/5HqmF+rfje5aYst/6WZ+jv4O4PV3SvuJuuNMnNNS"
        "2k716/kys+NRbscUh3nsz+R63C/8vro/s+q+TENnX+YKx44yRpX9mUq9J3k7+zQLPE4wN8BvQD9rcb5OaZ0Sr6+T/Te2T9Mnfi92"
        "+cTth9S4vbHqc7r7NOfO/susVrllPg0ln4bPd9R8qPlUy6GWE+dtQA5Za3NKQHx/0YozFF6PYL877y2qJz9zn9vonOedrlh3YJ+j"
        "j/OdXl/cNeN8GVXz9X+/qP7dHPL3y1+42zenHYvcLc4hV/Yfx407L7nrheMv0G5kk/vLlt+n+pQmv0L7oTu5vyouFAtOrPPG7PY4"
        "OoL4En51mWhQstEHkS+fflrN9eeH/Ds4R4TOIy0096C8Iq4s1fmpWLnr/FR1fqo6P5U7zq7zU3nZW52fqs5PVeenqvNT1fmp6vxU"
        "tYzD1/mp6vxUYl4M5avzU3ni1Pmp6vxU7H6dn6rOT2XU+almn59qn9NO1PmpqvFTbeP9Al9+qrtrK/dvHD/VOtYvrp2f6hrMk4bN"
        "T7UE18RP1YZriveEXC6fn+pLvB3DvMJAVAwkXD5PlZCX5Kl6FuW46JOfa95lvqZv18jXtPAd9zx1eHxNiXfc8TD1+yp5m8SENPF9"
        "SX3eaVSLV/14Qq7YecznZ4nHSZM3gvqza1pvcfovnrxmL3qvvwmNv+nAZfKnFGrD0eZvuqYN9aS16vyPP39cc3U5h84fp/JK7J4h"
        "D9ULs8RD9YWQeah+pIxP+PFQ/Qfk4cdD9T2G489D9Qrq+0x5qF4y3Ouagnmojhte/vA3jofq/Mx4qMjPXT7/1HU+8XB1/qlA3qEg"
        "f3n8CvtLx59lquZH228G8E2ZpzPo/9TIO1XDujS3/VTwLx032HrIOv9UnX/Ke1ymzj8VLv/Up2aFf4p4pnx5qOr8U3X+KeM9yD81"
        "Absf7hXlGwb/FPRmrUPuncPzpYVW8E+1drD570Ir+Kc8eEGq8k8p63cl/9QAj4eV8U8nHhsDD9UYeKjGwEM1NoQUPFRjI6z9qZmH"
        "6ph3vzCQh6oFfEzYoFJoGZkV/AoeqpDj0pr7E37l9slfrfh+/Yta40Iazyy0+vBREb/MDPmoaP1y8YAfD1UD46Eyz6L/PJZy5sfq"
        "PFTc/n+7eahu8uGheprzUGFcIZt8yoeHCu3Z4iWe7cRl80+lvPVX8RzFI89gHUrqYcE/lXioOv9U3qOdiejwTxWEPPJi37cVt7fb"
        "4ytDcXdcXmgRcim8CP4pxBW0foHq5ySdG0G8T8fEeYdUTnNlh9ivTTxUrnMdbB4q6KGI8yUdfsVj3jxUxU1yf/lMeKjMM13O/FIY"
        "PFQMPwQeKoYfAg8Vww+Bh4rhh8BDxfBD4KFi+CHwUDH8EHioGH4IPFQMPwQeKoYfAg8Vww+Bh4rhh8BDxfBD4KFi+CHwUDH8jtnn"
        "oWL4IfBQMfwQeKgYfgg8VAw/BB4qhh8CDxXDD4GHiuGHwEPF8EPgoWL4IfBQMfwQeKgYfgg8VAw/BB4qhh8CDxXDD4GHiuGHwEPF"
        "8Htnn4eK4YfAQ8XwQ+ChYvgh8FAx/BB4qBh+CDxUDD8EHiqGHwIPFcMPgYeK4YfAQ8XwQ+ChYvgh8FAx/BB4qBh+CDxUDD8EHiqG"
        "HwIPFcMfmn0eKoYfAg8Vww+Bh4rhh8BDxfBD4KFi+CHwUDH8EHioGH4IPFQMPwQeKoYfAg8Vww+Bh4rhh8BDxfBD4KFi+CHwUDH8"
        "x3XwZ5mH6jnwUD03d3ioaP0B45+KCt6n9vvkPI7Yf4L9ezh/IY19JYM4d5t4p0yc40B8VMXNHMeSf8qQ568MRH5V7jVcvFDgvXL4"
        "oZTzkGm9BfEDafNCHfHhhTpSIy/UER9eqKcVXqgXFBw/XqinQuaF6pb1QOWFss5jdnihGuW6Lus+nV9D55CYh8EHhfPDb17/HcEH"
        "1fhtwQflwxtknsW6TzovHefdOeeWE08ZnUM+IOebmR6zle/b55Cj/P030vwb5Rf6xu/tN9J9Rd8bA/R9OOON8yT0jXP92jcrOLhv"
        "ycvWU4Heg75hZ+3Ey4J6ROeAOOfIb+H56Se+JjonRT1PHnKcjHvP26/N8v0efufJ075Gr/PkvfienPPTiT/H8NEj1hNUnCcP++vH"
        "effF5xU9qnwOh2vkCzjswwsxDj1Cf3ROiIOzWdEjrZtBfh1+gHGcE5/h668mIgoPBH53eCC6+fNH6dwSzCdP3uujR/zu8EBE5HpT"
        "W48R6FE9Z1TlcXKtL7T1+CT37+YWHz3SuQiu97tddty/iPt/c9xg89wkZ3MceqTzf2CfdL4+2TP5TXNc4XtYNEM9fhT5hx9OP6bo"
        "sYWvS3b0SPWyxbte0vOOHlGeyRcC6mOich20rh5jOnrsDaiPqh4bAvQY89Ej6mH7YkWPCm+do8eGy9Tje6g+NtTr429OfTzX431+"
        "vcqrpOjTfAW8K7NdL2n/xQKf+un8XmM9dd7zqa/O77NUbx28uVl/q+k7oaPv2aq/qr4LAfrWrc+qvnfNkr796req7zlWzx0+YvRL"
        "Hb27zoVLGvz8CE+/fYeP3lv5Om9H748G+O1HfPw28TpnFD0r/GOO3370Mv027RNAvzP9rOK3W7ldO/qk/myr0p9F/4rOhUp/yqd/"
        "u9VHrxnZj01hXMHmS+pc9S7zJX1D8CW9CL6kRh++pEbwJTUqfEnHK9ctXxm+pK9U5UvKRtb68CRdG3GvLya5OXxJ4AO5UnxJ2cRi"
        "8CTlZsSTRHxL+QfqPElzmicpRevG5yhPUhI8SecVniS0L/lxH56k47V9x5cnadyHJ2lxdVz6voNP+7FTMv6xeZJ89is6PEmNATxJ"
        "mvq74jxJ4+BJWlxjPlW5zRZPUs12HsCTtNhg+xkcniSlvA5P0lO070ThSaL9vypPEuIbX56kxbLfYbe/uPblSUph31AKPEmUPz+e"
        "pGM8/9nGHZ7tpMpX5MeP5OwjSr1LPEmvgCdphcKTtAI8SYsUnqQtch7G5km6U8avNk/SGToXrmS436vzJM0xniSF78ufv3ID12No"
        "PEkiACaeJOr3zHW+pBL6Y8VVPvH7XjV+b6z63HuGN0kp93uXN+mmOcqbtPKt6t8l3qTOt9ztneRN+rAPb1If500ifuNXiDfpMcGb"
        "hPPyA3mTFqm8SYIfKb+e+JI+jfz83Luf9lyt9eaiJl/SD+zf/x8BWb30"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
        },
    },
}

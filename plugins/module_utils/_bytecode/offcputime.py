# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 26240],
    "maps": (
        "control 6 scratch_blocked 40 tally 8 control 22 rows 20 blank 10 rows 7 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 scratch_blocked 150 control 67 control 43 owners 58 owners 21 owners 38 own"
        "er_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 98 scratch_frames 246 pro"
        "cesses 205 processes 7 stack_frames 45 stack_frames 5 stack_frames 9 scratch_stack 20 scratch_copy 7"
        " copied 1416 copies 7 copied 10 interpreters 31 scratch_interpreter 8 interpreter_frames 241 interpr"
        "eter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 stack_frames 10 s"
        "cratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 9 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 84 UNSIGNED "
        "6 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 36 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 22 TY"
        "PED 3 OWNER_MASK 14 TASK_NSPROXY 21 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_"
        "UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_L"
        "EADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 18 HOST_LEV"
        "EL 24 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 22 TYPE_OF_T"
        "ASK_OWN_CRED 6 TYPE_OF_TASK_COMM 20 HOST_LEVEL 28 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PI"
        "D_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 40 UNWIND 56 INTERPRETER"
        "S 1475 TASK_THREAD_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 260"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 292 TASK_NSPROXY 57 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 113 CSET_CGROUP 1 C"
        "GROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEA"
        "DER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 175 TASK_TGID 1 TAS"
        "K_OWN_CRED 173 CRED_UID 1 TASK_COMM 19 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 156"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 292 bpf_get_current_task_btf 49 bpf_rdonly_cast 161 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 352 bpf_rdonly_cast 20 bpf_rdonly_cast 189"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26240, 26232],
    "maps": (
        "control 6 scratch_blocked 40 tally 8 control 22 rows 20 blank 10 rows 7 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 scratch_blocked 150 control 67 control 43 owners 58 owners 21 owners 38 own"
        "er_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 125 scratch_frames 246 pro"
        "cesses 205 processes 7 stack_frames 45 stack_frames 5 stack_frames 9 scratch_stack 20 scratch_copy 7"
        " copied 1418 copies 6 copied 11 interpreters 31 scratch_interpreter 8 interpreter_frames 241 interpr"
        "eter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 stack_frames 10 s"
        "cratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 9 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 84 UNSIGNED "
        "6 SUB_BITS 45 UNSIGNED 15 SLOTS 66 TYPE_OF_TASK_STATE 36 TASK_STATE 8 STATES 24 OWNER_BY_MOUNT 22 TY"
        "PED 3 OWNER_MASK 14 TASK_NSPROXY 21 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TY"
        "PE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWN"
        "ER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM "
        "8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL 24 TYPED 3 "
        "TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 22 TYPE_OF_TASK_OWN_CRED 6"
        " TYPE_OF_TASK_COMM 20 HOST_LEVEL 28 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOS"
        "T_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 40 UNWIND 56 INTERPRETERS 1477 TASK_TH"
        "READ_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 260"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 292 TASK_NSPROXY 57 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 113 CSET_CGROUP 1 C"
        "GROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEA"
        "DER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 56 TASK_TGID 1 TASK"
        "_OWN_CRED 173 CRED_UID 1 TASK_COMM 19 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 156"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 292 bpf_get_current_task_btf 49 bpf_rdonly_cast 161 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 233 bpf_rdonly_cast 20 bpf_rdonly_cast 189"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8744ea0ac9ce69add0f581fbfeef973e9c6cf09b2ca044dfa18dc5d913fcff8b",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["apart", "Q", 8, 7], ["events", "Q", 64, 1],
                ["claimed", "Q", 72, 1], ["ended", "Q", 80, 1],
            ],
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 112, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 768, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
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
        "eNrtXXtwVNd5v3dX+5DssGuZlTeyyUqAsVAtC2OCZTWOZR5GJh4vJpahTmKxFjGUxo6EKXC5Hgfs+AHNNDLUMSVuogfoMZ2p3Okf"
        "uO1MVtP+AZN2WneaNrS0U7VNJ+TVqOO2ozZGW917ft8595y9d+8VAttJr2bw9e7e8zuP7/vO+c7r+xXrNPvP2M2eL839i839KybY"
        "57M6e/bUN5WsZ/YGTforDrFnIqJpTaVSyUpvJcloDMBA+owes5/ZiJw+E6nCe532s6WWvXAWv7+Op9mctPM3CmlXHLM5a/9u7tHY"
        "81hDieG75/sSngWUL6bVsHzxXk8z6huV06VuRL0HUW+d1dtKVwXcPgt3kKU3D6VLrP0GfNtvwNF+xTjaP4nyHJtf+xer0b7xH7Nn"
        "9Y9YOxcg7yFWrlwt+5zVZdyWxin372v/Ee09M+umH8Ygk1NGZ8CBywt9yyT+iuud9f3FmzrtpzHEcFtqo/z3ueQl63cmv29zeVjv"
        "f64xIumzmdgi435Ucy/fk6J8Sbue07OE4yxnVyKzIPswRhluRou7l2MvntC/s1UsnZU+UuH98vZM6W74ibls2xz1pXRUH7N+FdNf"
        "1Cuj6Wjn693LOwzcKKsn4fqWW8k/o/2PLKc09PUM07fiI+zzxXTSVT+7dCrny/bz87GYrSdk1+r7Gf0evB/h9m+XI7a2rN/QHfm3"
        "bGU/0OcDcz82WOmj7L1sFdNPSku4LRt1qZ/ZFWH6ebaK5dCymP2+ae57q+r02cJP03u6Jr2XVN5L4j1n+k3on5zvVeE95/eWnkaU"
        "96zPt861q4762f3gak2ywy824nu0h9pvFj/Onrlb8Xkxe37xUbTnMjYOFJfjvTXs+aX7lfeRb2qdJpWX9EPNl/QvE9X5Z7vd5573"
        "zT0nkP/ZOSFEHfq9Lc7SdcUTkpwTqO+uGJN3cQvkr+FzBnqoRSXcUehDTLuJ6XNf1n7ee//PbB0pQs8vbspq/2GlQ/5L0v9u/342"
        "TuPUj0tXp3xxXj6nvYn2qpHaK6YlUe4GlHtGKXeDUu4fKeX+ARsfRmDHO5AukbTfH9VYucl+WuKQF+RpDLB0T8d0qd/thn7kMC6T"
        "nC/enXa193trY9zuLOjUbWi3uWZsksYdTQs6XkfRfy2yxoGaN+F/9OP5Kp6H8TyIZy+eu/Hcged2PLfg2YlnB55teKJ/hl+wC/Il"
        "ORsj8H+0v+Xj1zJ7fM5ifI67+kVF3cc/4uPdgLt/FC33jwZc/SOWvgj/Y9vc729ZehmZnHX2l13x6xge5LsrinrimYkmeH8acby3"
        "DXrUFWUF2gW5bkO/V6z1Gg9Yg3Q30uffm3Wtd0A/jvyWjBZT/OEo/N+o4v/S+PXNWacczJpLs+7l7fOoR47hDrJ0BspLzwL8/iL8"
        "/l1JtCueCt7hfBb9RLV7u5n1TN9GmVodjmmqv5XVKvuLx+c5v/hKSfID0+QHHi059d1LP6lfMvdAD130NenQV2NwoOJ84Grh9FTA"
        "cdqPKp/CGNIdZV/k4d+Osm77sJe8YhgHlrx2mfuFtp+DecIu+DXk32T0ZXZ9ikdQbj6fYHhkN/Oe73B/NSKNj136j1FO5gAsOXKJ"
        "pa9Gute8yrmIlRPlS732/pST9Kpnz6VSJXv1skuzHvNc+v6jle2teBLjO+x24iT11yTXbwWU66IPRK5iPHKfp1P/IPpB9vkscHsO"
        "TfuWZ1rqN+6TcAuwO8Kj8Y78HrNmivkrq4W/brXXOTypHc/h+XTjXSzdZja/M9uZ31LQq6R25+/X3iyVh8u9Tu5vqZ/mct6tyLnw"
        "fEC7+Igs56tkFxnMnwyd5PsTVp+BqVlnuxrDM67teQBP4zRrtyW1NSgX2mUp0i+V14Os+abV/yfgtxbXueN2Rc6V7GdiB9rtde7n"
        "WCNVMam098to7zja++XKdsjlcGTrh7p/qoRzyYFj1tD6RK/shw+y7ws3VKEdl0D/9syv3kfe33obg0zvaH5kDAv90SvoY1dEt58x"
        "LS/NQ635o23HeBpDaJel7v3E0+s2MX1pT2JdZYb7d6ZjvS8T/2Gpkr2Tfsa077L3+HpUDN+343MUn9vwmfxKtq5R6NN4f+tcp1jS"
        "uOWyJq0DNXiMY0Oas//u0pmfbuxNo/2TZetCVj9s9avkDx10mbd0acyPKwz+Z8mpX9m4kn/8OHvvYJXHuHFJ8p/J7+b+L/z/lqaj"
        "3P+1kLbNPafn3k3B3lN1mvs8qeA+T6L2ovwKN7jbAbXTkkZDc2vvmLYfcvu2R/vffNnt+7JyOtp/IFD710j+cTYp48Wwrp/Rz5bs"
        "ftfHr7DW45J2uthlZ7t1HyE7n9/47W3nP0G7zbwn+f9levMpJhejSqs0fxXyYP0QrcMveJ5wLOA8Af680ZeW/EJVT3zn4y8Gm49T"
        "f10YYjgtjSuYPKthF9Wwi68B92W5PzJPeeTfc3XaredUsHkRzYO8yhEUh/wOdTygdQtq/yVN1K++4mGnVdL4puJ9rnHoPXmfZ37j"
        "HvnDGe2332P9Xlpat1f1n+xvG9aTM1gvLxyk/Nm6kvO9n87ll9H/WZm/ryk51++t9ZsJ673IP0A/28pwRm2cCxKOM73uaIdMZNC1"
        "/+lKVnusd7yBdmb9fgF+RKFJXt+gdYyYdkJz9hNl9l7tvo5t1rBxu9I6l5tee9mH2c78Brd9RVe88YFAdq/imO0XWD4nxH6EU9/N"
        "Y0xvii+4+0Gk9yQfs5n59S21d3j4xe/MOvVxF9bdLD2w+xGPeS19z/M55mHPJ65Sv3IsYL/C7f78bKXyBMUzBln7qOMl9V/G0HnM"
        "g3SpPUiPyZ81hmX9UfX4SvWpeIL8qAu++unWTsYQ6ccKbUF6oNTnWulBWf196uk77p4I1l6070j7BzQPPcDl3IDzAxvYE/sAzn51"
        "xO5XWyQ9cf5e5ThPYc2/3PtPzLcHsC7F12Xm51/jeMZcvXRer5Rd7odY+Ws6y8o/ZJc/o8gb+yD1W/h+V8T239KaXL6aeZWP8Cw3"
        "Mil9vx3+Y1WZ3LZAbmngpaV1vvmuk3wmydaLz+O8yiSeb+P5Fp5jJee6sjqO07pUV9xrPOx3Hw9Xatyva3CsE8e0r8jjIffrpkvz"
        "HQenXe1vulQRr8I46Io3xnB6PPDU9GY7awfyh8vGvz3on7DeQ+s+BZSb2qOlzmu8u1B5vMt69HNZ1Y+eDuzHV2pnbz96uuSFI/fj"
        "kBfGca/yBMWjcaRsvBufxnjxjjzeVct66j/eeZfDTW9E/410L8r9RiU9dGunlrrl2oLkz/ejrrH89wSTV88VlKPiuEbrqiPi/NGO"
        "uXQHIN+eU+dhz/tK12a/ejrwfnUlORtjrN/tqf9zjMtsP5/W02ie19P8HH7vxXOyrN0Pu4wrNC5a39vns3pE/fp8xpnzLuf/uqqT"
        "vucYrHRu60TOc1uJJNOz8nHm3gTGr1lZj3eIfRrdkqMmzS+s9eSZqDjPZOWz3rEedQ5P2j9+Wm/i9jPjWK/sTgu7yjy3+UvW//+h"
        "cfc3luxg8qf8Uk/K+wcTOC/XinXAIs6BHEhgvfU2oadJe5z9r5JdXpQng/XUYh/1Pztc/QBj6G3p/GCX7Q15v0f9kNr+6jqd17nB"
        "8vxofeKhhLufMGkvHBujrPyZxLdibBzCedpj2L8ZxLmVeta/Fcb2ufaj1D499Zfc/SKH/U87zgmqeut3TpDWy81TOOdS/WaMre99"
        "PUbvfUPpHyYc9mWf24WdjTnOWZKdla+L9rN2KryF9cbfjN3l6O976m5h7fBy1nW9wdzP7HDiII0zrNzmkSZ7487YPYn5Lht/rHVo"
        "bXbOb9nTwPYRX05L+5RmX8Pz3N4iOE8YEfpj1aPXtR4/iEj5FxiOrc6O9Pb2gQPXG++fIlwPqkT/Z9Yy3GKjaG/rdwm/Kgj+Xwv8"
        "uA9+XMGPB8E/J/CTPvhJBT8ZBP+PBX6ND36Ngl8TBH9C4F/vg3+9gn99EPxhgb/IB3+Rgr8oCP4bAj/tg59W8NNB8H9D4Nf64Ncq"
        "+LVB8L8k8Bf74C9W8BcHwX9W4Nf54Ncp+HVB8HcJ/KwPflbBzwbB/4zAr/fBr1fw64Pg5wX+LT74tyj4twTBXy/wP+aD/zEF/2NB"
        "8O8W+A0++A0KfkMQ/F8S+Et98Jcq+EuD4OcE/nIf/OUK/vIg+DcK/BU++CsU/BVB8BMCv8kHv0nBbwqC/zOd4zf74Dcr+M1B8H8q"
        "8G/3wb9dwb89CP6/Cvw7fPDvUPDvCIL/XYG/ygd/lYK/Kgj+nwn81T74qxX81UHwiwJ/jQ/+GgV/TRD8PxD4a33w1yr4a4Pgjwr8"
        "Nh/8NgW/LQj+1wV+uw9+u4LfHgT/qwL/Ez74n1DwPxEE/0WB/0kf/E8q+J8Mgn9A4Hf44Hco+B1B8H9N4K/zwV+n4K8Lgt8t8Df4"
        "4G9Q8DcEwf+0wH/AB/8BBf+BIPibBH6nD36ngt8ZBP+XBf5mH/zNCv7mIPitAv8hH/yHFPyHguAvE/gP++A/rOA/HAT/JoG/xQd/"
        "i4K/JQj+dQJ/qw/+VgV/axD8klhnfNQH/1EF/9Eg+O8K/Md88B9T8B8Lgv99gb/dB3+7gr89CP5Fgf+4D/7jCv7jQfD/UuB/1gf/"
        "swr+Z4Pg/6nAf8IH/wkF/4kg+GcF/g4f/B0K/o4g+L8r8J/0wX9SwX8yCP43Bf5OH/ydCv7OIPgnBP5TPvhPKfhPBcF/ReDv9sHf"
        "reDvDoJvCvw9Pvh7FPw9QfC/KPC/4IP/BQX/C0HwewT+Mz74zyj4zwTB3ybwe33wexX83iD4nxL4e33w9yr4e4Pg3yfw9/ng71Pw"
        "9wXBv0vg7/fB36/g7w+Cf5vAP+iDf1DBPxgE/2aBf8gH/5CCfygIfkrgP+eD/xzbx7KewdfLRbwJ7fly/Kx9n2DW/s7alRK/J58X"
        "+yP63GfN/mzuTeOZfV4+x7JIOtdi3JDE/sx10n5BgsoxjPdWsw0Gs5E9jdU4L9yIczKrk/iM+9u452A2iv1zax/EOI1z6+tZvcz2"
        "VWy/fR0rJ8VXMdah/M1pvM/qaaxj9TM2YD9jjO1bGONsP6OIDdoU7p8bXdjn0cT9A+u/3biPTvfWjRHEKdmB77HvY4yy8uTYMXl+"
        "f7w7LqfPNeAz9k1ydyvv4/v8LiVdv5yfda/VPu9uf5oudaM8eaQ/l2DxBLq3YX9xE+pXJe9Ltm4S+mjfg9lH+3C69o69T/f3TH+a"
        "J3F/7J1Z+ZwDzkE49KHBcR7Z0u823dpHovMoTI7WLDNqv8c+03lv+t46p2CVn+5FW6ti71nnZhD/5BWef9Ms7d86y2UMQT8QV8YY"
        "gv6M4xzoGVafIruOot277LKd8lb9PX0mIfKle/nGMM4dLpP31c1m6OmKqRKdB5D0Z4W8X0hxA+i8Uh7nB8xl8nvmnrdYOQegb3iv"
        "SPmfhr6thz4g327C2Qm9QTwJuoeWO473Ef+hG9/nVxMus4/cAzIOvZ+IQ9/we57qNczkYB4bk841FVfhiXa21LNj2rrvRPcR2dPq"
        "X6127sb73Q10rmuA6YvG9CFF8VfGZyS9kc9R6FrqTuSL73cB3zgNOa6hcuPe6lZ8XnuJn8uQ5LgWeDj/kKf7E2vk843GMORF+d/o"
        "IS/c++q+UW5nc89J1v6IO1JEPAnjDNPb3COK/O6nc8nnpX7Nun51v9XOuAdGcUyse4mWKnVvRD3uvEK5070Z9J/m4/1SPJwDsN+U"
        "7iafiJa6R24fP/kYH592lwviuBQ/LfeX+ROyfIyRd8raZ52jfRI4799N8WDo3OoLilxXK3Y4Drme8LDDF0g+rzJ7Ps36nRzsjseX"
        "2amkx/f5NUo5RiCnJ+VyjNK90wjkhHLmSY+g32TvZvNhZlcRyKmWzgG4xa2JCntaFlBeq2bc5bVKtssyO6J+vebgbCV74u2t2lEV"
        "1QPtvHh+dpRX+o0c3Rdao9hDFO28XrGjcdjh60LP1lt6Nsb0rPsl1W56mRxikMOtNL64yaGKxzkifedyID9tAPJYJZ/rMBYLO5Tk"
        "Qe1O9YB8TZLTa8I/2DBXD4rnUDwuxmW7/RrlccbcvJvJbwzyg/4WG0hPmHyMkazkT3H9b1DGLar3CkoPOa5V0uH3PPllw7AXqmeH"
        "7G8lqiBH6E0e/Vt3gZ+jYvKEfXB72arYi3Q6KMb7ParvLg1yGoF84oq93JXk/pkkn/XyOJrH+GdS+jNM3yw922jJxyGvWas9oGdF"
        "0mvck8uhfhQvyRiDHA4rdkX5tW9n7XAPjRewrwdlPaF+lvBHq4GD3/O6XB9jDPJBvnTeitJx/7ZfSQ/9J7s32zuZHUUhn2WKHUny"
        "iWupiFwOLp9xyKea2hfyeSTtPj/Q5XYsIqM8+S+EM3ie3/d+wDkuNwi/6LLVToR3WBk/mjtke1Lai8vvqDKfoHOuuHeW65Txud0l"
        "8T6+z/dTfwb5wN6LKxX50HhzXK53N/fP22Ylf+BOfu+Bn7+OOvst0sfHspqYzzrau062O2rvbLVTvgkthbgjxV9FuY6SPuA+ItUP"
        "9xHofpNVn02WfAbgF2hs3tFNfnrzeRd9SvJypPg9McyLhphfdA79hjHG/GNqf2PwpFRvHE/VKD9jkPm/52g+ROnG2fwg1S+390Sf"
        "aA9pngf7m6Bx/gwb/8/FFNzBV8vKY/uLmAe3Qs4TfJzqleoncA6W4USlejF9bcU4OUH96TDrb8/BjslfM06z8SS1UYyrVpfd/Wml"
        "XNzuO+VyfZnqzfqx1KPCH445/KJW+BUTNB8aYPp7DvMPfi7/NLPH1HqxPhR3zF9onmCcTkt+P/kR5JeQ38bH4c8r/ktG7u/onh7F"
        "lxuNIb3aDrDDPOWL+qd2yvcKcnVyvoTH/f3H5HEmj3qR3221nyXb4jZl3QHrCq3QzwmsS5CfYwwy+6f1l9Y3xDnzyZS8ntDhWE+g"
        "eB8JnLs266elc8qWHJKOeYh1bvntObyWL5cua457ABR3kPrX4nZlvj/I1ot6Ghukc9V0T4TsjMfnxL1l8hOMEZyTXRHs/HAXehSq"
        "R8/a5a7pyN+z6mmtq7jFNX1B846jUClO6qUKcVLLz3sj3sEwO98dw7okj+eL7yn+qTGIeII4l07+CN0rEPdhpjziyq3TnTgZvUN3"
        "Pw+O+EaD+3DPYcr3PtyUW5xjjCc9p77jm/470v13ivuMc+Dxlbq8rnqb7vTLC3VZrgfL7Pc/ojnvLaj3QzLRlZq8/sbmxYHvvY1M"
        "415hgyt+eTy6gPeYRnH/zeuezrPe5XO71+KHQ/eZ1Ptbge9JoR34/OhGWe7mKf9692rinh7Ftab2zcR/KM2/Cjdcz/Wd+RHAR38a"
        "5J5hryO9de7+sCbuj1FcGmMc+b22WM7nxfnlQ/e2yF9a0sgcyMJradd60L0xL1x1X4Pfe0N7W/FOrXGH+llVrpRfRi+y+w7JfynJ"
        "7cscr1Td/OTovM/kbF8hx993leN85RfTpiAXdi+j+IZ7OefdjihnAXFw+b1pXt7lMn6dD36PB/7YlBQfz6R4Wsr9fxHP4ibJz6O4"
        "WibkS3KeQNwda91c8lcb5fkUjzuFz9sSbL6UQVwpY4St21rxvuz7UdUJe6Dk6yK1cntT/5mJsP1Miv8V0+7k9mX9PXvo+4ibfwn6"
        "8G+K3t2u+enBJTc7TriPq13a3yn4q3zxvw98veK+4V8w3FHg9jXJ9hLw3qqqH4W9a3h6C6JvmLXXktW6sh/DcK24Kpbflq8V/Zh9"
        "jz7yRyzf20gOuH9ef4HGe81vHL4g3Wune2Y3B0p3FnHiaB/zSu+7eZcH/ecg7AjrEj3N78FPmXG9rybiVbMFKnH/jzmqxvgF9P+3"
        "yPZGfhjdJ4Q9bRN+s/3epgi1/3+XIo59rcLSNtjHu2j/YHGxVH/Srx27NNgT5dvYxvXOGg96attQ/ync1++X7r2W+4mrJPs1D+2G"
        "PVW476kFue/JJrzO+4K758rnef9T6c/IDpb01kh+Pvkzxl3oD2HfrcvkdTs+77hTjJe2HiRwD9RjHmI27y4Fm39UV5ynBL0HKu53"
        "xgLNezLadb529KaiV03QK62ifT74rtOeqH0ozuJFtO/FG7Mo73r7/WLIP4P2CPlnnH8h/0zIP4PzJiH/DD9lEfLPhPwzIf8MK3fI"
        "PxPyz4T8M35+XMg/E/LPhPwzAeY7If8M5BLyzzj/Qv4ZuZ8O+Wfk9aAr5585wP2ckH+mEv/MVtkP9+SfeWh+9f6545+5U5qHzp9/"
        "ZiXObV5r/plb8Jn4Z+rxmfxK1i4L55/5pjyO4f5RV4RN3BfOQ7MS+0fEQ9OPeniNq/d8wHwsfzNPPpZl7xMfS91lpz9M87tyXhZ2"
        "II74fIQ8H9Qq+atevA0L9qdPzS9+/oJ5WgLGi6d5a0v2Pj5vcuUt+pq8fu/Jo3C1+FmC8iiM+/CzHLvK/Cwr66XzEV77MN78ULWV"
        "2/ma80NFtGD9oR/PzJmrxDPzZsgzo4U8M1zOIc9MyDOjhTwzIc9MyDPjLN8HzzPzuavEM8Ps6YPjmZm+yjwzl64xz8yUD88M608X"
        "zjMzM+vaz4U8MwvkmZnGeHfpGvPMTC2QZ+YK5R/yzPyc8MzQub2QZ4bJ5T7wzEyGPDOaG+/LZECemcmrxDMz6cEz87AHz8yfKDwz"
        "kwrPDHhl1HuFHzqemW+AZ+Z35s0zk9aD8MwcB8/MKp381py9nvrVmLPfXzjfTAPuc6p8Mx0h34wW8s2EfDNayDcT8s2EfDMh30zI"
        "N6OFfDMh30zIN8PwQ76ZkG8m5JsJ+WZCvpmQbybkmwn5Zhz4Id9MyDcT8s2EfDNayDcTmG+mjF8mic84d8b5ZrAvTzwzG8FT8ziL"
        "ayp4ZzqC8c548Rp48MbQvSEv/hjOV4NzcjmKS8vjjiNe9FolPX7P71fy75fzH00o8bl7kQ7pz8URBxbxYyceEPWU4rytFfpp34PZ"
        "Sftzuh3fNIZ4aGbzBYV3Ziog7wydx9yi8M5sqcg7Y9Z38nvXzn0nYyAr3Z8xzsj8GsQTQ/nduzhqI9yaiERsXhlHfMOo4/yH4F9o"
        "kM6LG9mpkrAzh35QnEDckzDGWXuYp9gzT/H2auX3OI8C5QceFc4LQ3HfKd1ROo/69qzzfFkO56eo/Shdohr6gN/zOHeVQ3xd2pcm"
        "Phsed5zi8FKcd9L3jdQunXI85EfkfInfovgrYn/f4pmhegg+GRY3u4g4D5x34deRzyjuN2Kf3NzM4nVnq5y7sjqPt8H5bVQ+hjHw"
        "jVDc5TWyfI0bPHhmFJ4LzsewRpZbOR8Q5OjFB0Q8GBTPH7w6XJ70+zo5PedHUPlIKA4J8ay0n5fuMRKfCseJMj4aXh6Ks4k467w+"
        "ZEfEq/JbSn2oHMi/m8eTP1mRp6GMf+Zuuf1IbmXyGoO8XgrGP5N/VpYXxf0neVrtYFWV87XojIeGyx1xtIsUFw78Kmr8cIrvQvxO"
        "ZXHEoc/moX7p/FhOKS8vRwxyxu/5jXI5clElf/SDuSr3/Cm94Dl51Z3nBPdhSR/KeGe8+E5GYV/7ZHlRf2WcnKncb74o94uqndE5"
        "dNIP4qdy8uxYvC7Es0PyNesPz1aU2xjk9mUPuWVpHIG82uTy8vyTkBd+z3fK5aBzgxQHhucP/8or/jzhdDdRv39QOp/D+TUgD/lc"
        "WpWWon7bcX806pQT2ffrIr0kH4qHBLvl/Gi8X4BcHPwzVY7+QeWr4bw0WxV7UviXjFHIZZ97f0P3/8gfMmt6Z53njHOcDwH+wHZ5"
        "fOP29ZJiX1VyOs771Snnm4M8OF8Rfs8rfELUfxxAHH7q54xhxMuU5BXjPCkkH+ser3P8SnUq41atiDMmya1Wbk+ad9B4YZJ+oj8n"
        "3gXOp1TN+Gu6H5THK7MePELwqziPD28fyM2jfTi/DcmpQW53nj/5sR0o92FFLko84jK5kN+UldMTbw3ldwBxtlL75HO3slziWqpR"
        "rqd1norx00AuR+Vzl8ZSxHdKKHKhuHlN8nk/89B2KV6zSXhjsK8jwo7iTv8uyfhreD/ap/iVH1XkslJpH/Ib98r3FXJKnFqeH/HL"
        "4Pf8cTlfihuY61PyJz5Owz1/wuF+Z6OYB9jyuZ+fb5R5asgusopdLPbgq1ks2x/Fc80mnPJOaCkqP/Sf7ieYJ+X+nN8vJ78Ccbms"
        "eF0Wb40lr4SzvjeRvM+7xEtKakX0Dyn+HuZVwyclHhZjfEyaLxmjzH+kclOcSeJjMkaZn018IDzdGJtHpKBfVL4J8J1a9x6l+eEr"
        "+J38oRHmR9D8UpSnv6w8Nm8N7sO2YvyaWEvyOCjzzHCcw2U4UUe9WnHPdgLnkzl/Due/YuNCynHessrRP/NyfFyex3N+GY6zuwwn"
        "5jj324p+fwLjEee5ofTEc/OIbMe8n+Z8eBckPjyKh0d+ItcjGl82KXZ7k2yP3G4TsFv83or+cAL9XH6b7EdSucnuaN2Cx0lUeOrI"
        "H+X9PfHX8fGO6Xv33aL+Nk/NfmV9gvQD/cDECnn8NAaZ/ZN9kPytdQiLp8bph9j3qsDnZvmLHfa8CPfto+ChOfG/4KHRJTmI9QC2"
        "XtRTywYqOrfL4z87zsm78850XBHvTM9+D76ZBPhmEjLfDM0LPjjemUkP3pnJK+SdSXvcY/finVHPh0+HvDNayDvz/vHOsHHjF5d3"
        "htUv5J0JeWec/Vg578z0LyjvzPc+9Lwz3/tQ8c58L+Sd0YLwzkyHvDPaQnhnvPzEkHfGOQ/5/8s7s3mevDMb7Pf/DxslLwk="
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

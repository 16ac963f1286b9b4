# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 26920],
    "maps": (
        "control 6 scratch_blocked 39 tally 8 control 22 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 control 162 scratch_blocked 8 control 67 owners 87 owners 21 owners 38 owne"
        "r_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 98 scratch_frames 237 scra"
        "tch_frames 21 stack_frames 58 stack_frames 5 stack_frames 9 scratch_blocked 8 processes 204 processe"
        "s 7 stack_frames 48 stack_frames 5 stack_frames 9 scratch_stack 30 scratch_copy 7 copied 1407 copies"
        " 7 copied 10 interpreters 25 scratch_interpreter 8 interpreter_frames 252 interpreter_frames 7 inter"
        "preter_frames 11 code_objects 30 stack_frames 56 stack_frames 5"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 10 TYPE_OF_TASK_PID 5 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 83 UNSIGNED"
        " 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 58 TASK_STATE 8 STATES 24 OWNER_BY"
        "_MOUNT 23 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER"
        " 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 T"
        "ASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY "
        "18 HOST_LEVEL 13 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_"
        "NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 1"
        "9 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 20 KERNEL_STACKS 63 HOST_LEVEL 77 TYPED 5 TASK_GROUP_LEA"
        "DER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 16 TASK_EXEC_ID 8 USER_STA"
        "CKS 34 UNWIND 71 INTERPRETERS 1461 TASK_THREAD_POINTER 42 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBER"
        "S 9 KERNEL_STACKS 261"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 309 TASK_NSPROXY 58 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 164 TASK_TGID 1 TASK"
        "_OWN_CRED 169 CRED_UID 1 TASK_COMM 19 TASK_COMM 3 TASK_PID 142 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 309 bpf_get_current_task_btf 50 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 337 bpf_rdonly_cast 20 bpf_rdonly_cast 300"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26920, 26896],
    "maps": (
        "control 6 scratch_blocked 39 tally 8 control 22 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 control 162 scratch_blocked 8 control 67 owners 87 owners 21 owners 38 owne"
        "r_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 125 scratch_frames 237 scra"
        "tch_frames 21 stack_frames 58 stack_frames 5 stack_frames 9 scratch_blocked 8 processes 204 processe"
        "s 7 stack_frames 48 stack_frames 5 stack_frames 9 scratch_stack 30 scratch_copy 7 copied 1407 copies"
        " 6 copied 11 interpreters 25 scratch_interpreter 8 interpreter_frames 252 interpreter_frames 7 inter"
        "preter_frames 11 code_objects 30 stack_frames 56 stack_frames 5"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 10 TYPE_OF_TASK_PID 5 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 83 UNSIGNED"
        " 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 58 TASK_STATE 8 STATES 24 OWNER_BY"
        "_MOUNT 23 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNE"
        "R_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDN"
        "S_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL "
        "13 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 19 TYPE_OF_TASK"
        "_OWN_CRED 5 TYPE_OF_TASK_COMM 20 KERNEL_STACKS 63 HOST_LEVEL 77 TYPED 5 TASK_GROUP_LEADER 12 TASK_TH"
        "READ_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBE"
        "RS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 16 TASK_EXEC_ID 8 USER_STACKS 34 UNWIND "
        "71 INTERPRETERS 1461 TASK_THREAD_POINTER 42 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STA"
        "CKS 261"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 309 TASK_NSPROXY 58 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 45 TASK_TGID 1 TASK_"
        "OWN_CRED 169 CRED_UID 1 TASK_COMM 19 TASK_COMM 3 TASK_PID 142 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 309 bpf_get_current_task_btf 50 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 218 bpf_rdonly_cast 20 bpf_rdonly_cast 300"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "aa277dec46200903b9f2e2f6b7773268676c6dbf80441e125813a91eee0065b6",
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
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 4,
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
        "eNrtXQ9wHNV53z3d6U6CckL22YeCI8k2tlEQsh0DihqCsMF2CMkZw2EPJZEOkch1QyIZ1/bqGGKHAInTaW3cBErSIFlGf6bTEZlO"
        "x2470/NMO2NP22mZaTpxy3TqtnRQMiQ9miZRCuh6u9/ve2/fu73blW0cAusZslnd7m/f+/689733vvd+hSWG88/aRdcny//Fyv8V"
        "4nR/0qTrQMuakn1NX20o/wrH6RqPGMaaUqlkv2+/kjIIwML7KTPmXNMR9f1UJIrntjrXzmZ64CR+/wau+Y4m5/v5kbRztXJNhBdX"
        "8fK7DXrucJtzTcW9v/skrjmUL2Y00nfx3EAH6lunvpdchHqPod4m1dt+LwrcYRt3jN4faBn1lduoS26Fesg9gXIcXpjcCw2Qa32J"
        "rg3zJJeRBOQGfU+SHFuX0n3aVPE7h9/w/vvSH3vahTVG+kmZVNDgdvKqwLPvX2na6lyt44TX2WxCP/8q5G3/5dPtZDf5xrl5t91a"
        "Y3SfN7epuNcY3uV6SJYr4dhZUeCZLvyssfgi/aHe8/vWcfpeAXZ2MkrP2+9Fajyvly9l/LEnfrz82W5XPfk9rke+ZS35C+qTMlje"
        "V3rLaxy4dVQ/xvUrt/79lPGsoh/bfxw9teH5PXR9pY0cwZqmego9anaZMr/lXD8bv8IoF6uk/541ryLcYeBek3C+N1n+nxL81ylP"
        "jMrRufROcU/y2EQ4aE/47yxHG6/XVY+YcXtFOR3/fJT9iz7I9/vL8mxz4bE80zEqH2MwfucOU2mvBiNk/1Qu0+i8iX7fUv673VLy"
        "vf2dJn7ONJTnEtpzCTznfn8L2jn3c1E85/67bf8R7Tn7vjAEeTVA/gbkz3KPm4p8r6szyT6iaH83Qv9au2z/buN8cSWe2ws7upmu"
        "ratw30vXL/ZDDysIuAC7a11L1y9FtefXAzdiKPX7bNkeHHvTywO7StWZip0k72F7NWE3TZ72fLIOfoLnTgJ/sHy9rXydeVTWu87l"
        "rzsgx2yMOsbC7bKfssszGCU7K9wJu4vhfjH8JFan4E7W0XsxgxzPOpp2rreue9OxyUIT9PmRtPGGy3+WNf24pPrP66VLU76Ep7xu"
        "bf6A8AO73MnrDa39X4NyLEE92lCPn2n1aNPq8QOtHq+VVNy0T3+YWGB/GFHsx+4Pg8YPdU6/Tv28fW+3eAONzyEeOoLrV3E9iOsB"
        "XIdw3YVrP647cd2G61Zce3HtxhX9COKVQYP0th9XawLxmPHXov9a4cRn9Z7xWcH0idOEvEe947S6yjht1DNOo/cLzfTcjvLvL9l2"
        "FpmZd7e32forCG+R9MM2V7udqouL9jjiem4H/DhbRwUahN3YzXfU9d3K/owE0tfO938471nvgHElx1MpI6bF5XWIw+u0OJzjgN+d"
        "d8ePrI984+y8d7kfqlIfcjBrjN6zUG6+5jAOKQxCvnHIF1cN72BmqRon69/Lt5C9TZJ5HeT+mO2umr2crOdxBOzCw34SLvuxxkZr"
        "jhMuFc5ADRy3Petyyk3ivQP0hww1V8YkmevBanKLIV5dduhtEUc68QvGD7YdO/rBNWWucOrD8VWSxxnHCY/teMHjIR7PNESU/idr"
        "vo5yUsewbHiW3k/gvUPVynkVlRPlSx66POVkuxrYPVvy9o/hmv6RbyH/FX9fWtvuWd/7E1TvmQPcfkKvw38ZUK+Q16HLq1drLFGq"
        "NW/A/atsj+j+JHAHni/6lqeo9Lu3Kbg5+B3j5VxxOX3vPI3b1sv425bXGVxZjmdwfaT9w/TeXTR+y/fQeCZnRhW5i+cRz3B5hN7R"
        "Tp7EvEdhl6bnXZqec49TfeOQ+3A1Pf+aqufhS6Nnjmcsk/X7I6rP6Pl5t1yt8TlPee7H1TpBclvW3IhyQS7L8f5ydZ4ojrg1jnFU"
        "YaM3bjZypuRcG/oht2+IfsKeQSgkNHk/BXnXQ95P1fZD2Y5uD6gHrX0avjz+Vgtn1oWTbyxivmFIGZdYY/T33NVRyHEZ7G/3wup9"
        "6PLWm+eLePxhjUv7MWvYYzZiOteYkaHvY3zC45czuPJ8TW65dzvxyMYtZC89mN9skfNZedd8YKr+h6Va/s72GTO+T8+h3tmGGP7e"
        "g/s63HfjnuM8GijnjhqivXXPOyxr/+TbhjJv1FalHztuuNvvrElxs/UM4r+jiYp5JLsdtttVjocOeIwfsgbFpbmx/y257Stdr32/"
        "/hl67tlolX5jdt7db3AcLOJQxOOdq78m4lAbaUf5Wiw/m9wH+1xieI9bct7jFpYXfy93tbcfsJyWtVuGl7xjxj7o7W+qyD/9ttff"
        "K8rpkv9oIPk3KvGxPu8ew3x/yjxZctpdn7gia5rO92JG5G233PqG2c8X1n9X9/MfQW4/fUuJ/yvs5hOkl+eiRq3xpNQHtUOiX7jY"
        "ccJIwHEC4nnraJMSF+p24js+fjTY+Jjb49xxwulsp4m0wQT8IgG/QD/I/sHjsvzhKt8fuDRyGzgcbFzE46Bq5QiKw3GH3h/wPALL"
        "f9lqblefruKnUaV/0/E+3f7CW+q4YWH9HsfDKeObb1G7l1bm+dMJDQd6tuclmlzzjrlv8vdpfofX5QpflvMl7vUE9odU5LhnO5GN"
        "N1SZH3gW8qD2OYf+PrdanQ/gcX/MOKaM5yv8st57npjXS2rND3nZH4/jK/B6qH/3Whf0xJsYDeSfOk6+59y82151u+R1UV43qWaf"
        "rJ98B8Xfnc03VolfX553280g5qts+3D8fYl33JvUxifcrr1j/j8S0P+Ff56dr9kOBMSzxkg+er/G7Yx1/CzGK6YiD7ZjjjutcdV+"
        "dDu+UHsqDHC8c87XPr3kZB1n+1hlXJQdaPV5p+ygov4+9fTtHweCySuG8S3Pt3PexH6h5zal3RxouYPyAkZo/tzd7kZd8/f2eNy7"
        "naT20xqldjIVX1ici7SJcrlNUe6ks06wVZunovn+gd1347oT1/vQHnbjfgOuD9L6ToLmv1OJJJU33rig8uVb6Lu2GBPK33cijotW"
        "6GUb9NIEvCb3fOmkIcaf/fZz9STnmEEKz0aSjiTY7nk+MfD4Usyj1yvrs6zvV8r92BtOP/w/Jfd6bcyg+Ja/y3kNwn6bvdvxzlWv"
        "I6/k277xwLdd5cyKdf37EM99W4sbz6J9PI3rKVxfwnWqpLRLppS/kzfRgviC8yUaPllF75SfY03R86nIkYTaX9D6E8cX9vzCXJ2c"
        "d7Prs8k1PjljyHVzu0iPmE85eIUJmf+wC/kAc67xbF+THBelHrvrS/b//zPrlu+wPJYNkd0WnlDjZYum8YwZtDtdKyD3dfB79AMz"
        "66TdJZy456clpx4RdV2X9Zzv2FUyAuRNZI3diVrPcXn1fAx9PJcycokg32N5WMeRf1Eu778771/h6yfP2fkhWr6IW4/e5ep90ysv"
        "hOdlXoG8X1mU5nmNN73i2fwI5lkR52QT1eLOIwuMO39HjTuF3Ra948PGc1XjzaJnP1cs1cTreblqf+6JN1FEf1P0jTOLTpx5tnac"
        "eZjkNIj5J56HyqHcLI/OdLW48vS8u/2/8LiyGLjfriXn6nFlsVQNR42Xitxe+sSVwfCssdNV4soi4rJTPnHlOcSVL1eJK6uXw8tu"
        "ZJxU1OLKs7526CWnzvRK46L0L+YV3mH9Hw6mr4ELKMdC4seBkbPw370ld7sj18cuNn+iGDh/opZeB1r+DlfKJ+F5ZJ7fGOh4DL8P"
        "4Xq6Qr4HPeK4Wv3LWY+82Wy9f77NWa1f4vlPJX9Rsz9rCnHLNOIWc3Oc4uBESc0b6JftoCnj+8IzHvGMWSOecc2rmBSHOf7ySORD"
        "wj884xlTjWeW9Tcq308+pK6XzWC+oAtxSGG1an8zq2Uc5cQx9YhjUK4U8vV4XSff0u8Zx+h5q1mj2aj1XOFY0DimwQj2vahi93o8"
        "EzPeQL+EdV3IIxuJaO0n6cGapHpyvbORP415+uEwz4d9N+bGScVnYhT/I/+qBetEU3s9292TYnww6x0nuuLdoisvV58f94v32I/y"
        "zyNfq+FYDOsqMX7uO1r7MuOav3fy4WG/U4bMa+b2onJd4WkH18q9hPn6J2Mfdq0nDiy5luTwVNpwxx2cx5LfR/7O+Q083s4fWuMs"
        "fFu7TqO/oH7VHp8a8+U4Z3cbxYdPNalxxXDb48KfIxivRWRcbddjyLMeP4go388RjuMervft9saNWx3v3yLCDqKyHc03E26hXcrb"
        "/l3BjwbB/0eJX++DX6/h1wfBPyPxEz74CQ0/EQT/LyR+ow9+o4bfGAR/RuJf6YN/pYZ/ZRD8cYl/lQ/+VRr+VUHwn5X4TT74TRp+"
        "UxD8r0v8Zh/8Zg2/OQj+lyT+Yh/8xRr+4iD4j0r8JT74SzT8JUHwByV+2gc/reGng+D/hsRv8cFv0fBbguBnJP61PvjXavjXBsHf"
        "JPE/6IP/QQ3/g0Hwb5H4bT74bRp+WxD8D0n85T74yzX85UHwWyX+Sh/8lRr+yiD4iyT+Kh/8VRr+qiD4cYm/xgd/jYa/Jgj+m6bA"
        "7/DB79DwO4Lg/7fEv8EH/wYN/4Yg+P8p8W/0wb9Rw78xCP73Jf5aH/y1Gv7aIPh/K/HX++Cv1/DXB8EvSPwNPvgbNPwNQfD/ROLf"
        "7IN/s4Z/cxD8SYnf7YPfreF3B8H/lsTv8cHv0fB7guD/nsT/qA/+RzX8jwbBf0Lif8wH/2Ma/seC4O+X+L0++L0afm8Q/N+S+Bt9"
        "8Ddq+BuD4PdJ/Dt88O/Q8O8Ign+vxN/sg79Zw98cBH+LxN/qg79Vw98aBP/XJf5dPvh3afh3BcHvkvh3++DfreHfHQR/hcT/lA/+"
        "pzT8TwXBXyrxt/ngb9PwtwXBv0Lib/fB367hbw+CX5LzLvf54N+n4d8XBP8nEv9+H/z7Nfz7g+C/JvF3+uDv1PB3BsF/ReI/4IP/"
        "gIb/QBD8f5D4D/rgP6jhPxgE/68k/md88D+j4X8mCP5Jid/vg9+v4fcHwf8jif+QD/5DGv5DQfBfkPgP++A/rOE/HAT/mMT/nA/+"
        "5zT8zwXBf1ri7/LB36Xh7wqCn5f4u33wd2v4u4Pgf1Hif94H//Ma/ueD4A9I/C/44H9Bw/9CEPwdEn/IB39Iwx8Kgv8Jib/HB3+P"
        "hr8nCP5tEn+vD/5eDX9vEPwPS/x9Pvj7NPx9QfBXS/wDPvgHNPwDQfA/IPFHfPBHNPyRIPhJif+YD/5jtO/SvgafL6+T+I9X4qed"
        "/Tjzzt/sVS75e+JxuT5ilu8N5z6/pwnXNM37i/XRqwz3vXV1AnkfVyjrBXEuxzieW08LDPl2ulrrkW/fjn0s6xO4x/kk2CeUb5fr"
        "7fY6iHUC+z42Ub3yPWtp/WgjlZPPm7E2ovwd+P4mqqe1kepn3YH1jClat7CmaT2jgAXeZArrH1ms8xhy/479v304v6CwDc9N0Hda"
        "+/F3rPtYk1SeVuTx8/kcffXq+61tuMe6Sest2vP4e2ZQe++I+j17f7azX8S5K5b6UJ4M3j8Tp/Mu+nZgvXIL6hdV1zm7tqj5aIW9"
        "nN9jGi8763v/UnLnA+V7Ts0rdoH1JrnOh324Lvtoc+X32/bebdrrSsi3GCO92qPOOuc53DfQ/Y4GqkfhqCznW/Y6HfT2dAOvu62Z"
        "53Vidb2S8AofoftbV/zC+eU6c86ci6v5gs45EOPIO1qhrsPnO2CPbedLvF6p2AnrNcLr3iSHDPLx8iu03+EvrbD/An8P+zVbN0HP"
        "+E4fvy/20U7Nu/ONW3F+C+/XtCZIT61Yp5zEOS99+D2znr9H/tDaq+Lz88K+8HtGlJ/knX++n+R1jPOsKL+lsAH6KuP0Fsv6uhe/"
        "P0D5NXZ7asu7D8/1ofz5u0bpfdc5Jre5/LTwNdY3yZftQs3DMI0k8gj5u4P4nnUC+t3AeoJeD86KfA5FrzjXhtdjM7zvaIOaLyL0"
        "yd9dVEWf2C/Zt0jX53PKOnor9kXyOS+tOU2Pt7OeIW/XeVy3l+VtnYCco7T+L/S+7gL1jnr2ibzLI/Pu/sz2X0dP96h5G6peIkZy"
        "vSqfqnp5suitj5tUvXL7mFmh6eWzkEfZfjba8jgOeSA/pO86tT1l+VlT0OOXNb+chh6PVfHLhziP5aukxxPQI+RegH1bo/DLqIaD"
        "3zMbtPJMnFb8mMvD5wvRakFZT5BrhtuB7dDXRtbXQWpXI9BTM9st/Gidl77qpB+t8NHXOPzoprlAeqvwo3u4fThA9T2k2omQu+4/"
        "97HeIO+vaH5jevtNRmsfWjnvbIPmB3WQ7ybdf84q7ZRtZ5tsO5sgO+uD/fWluF5D80p7dp2h5M+qco9KP9Hbr2mSewHxQHKtmr/B"
        "+3Er5K+1S8JfuH3bJOPcO4oyDyau2znbzQn4Cdt3G9sr/KRfs+82jg92KXlCws/WMC78Y6v2Pn7PJLT2C/rkc6g4jqL0qrLeoH/O"
        "e+F96X3cL3f0qn6xXd1nkVayfmJG0lTrO2iQXgrPQR9cvmno4wjy6mKaPtBuFRBfZlD+PL8/RfZlx0t32naFfVN2veZteaRVv7FG"
        "oQ9TlYfQA/sN/l64n+1yp9rv8HlCfF7JOPSxTo07+3Jqv9B6p4or4tMY9AB/yNyj5tuzH+d7tpIecE6bjL+89FAvzpMrrFX1YE2g"
        "XeK4HPt901FN/prdZNg++b0X4d874QdlPWx29at8vp3dT75tyyOh4uVbuhGfQS9t2ngBeXZ8vl7FeOEafg56wbls7Pecz8y4kw14"
        "H79n+vk5+Em7isvPCz85qtqhqA/8RPgHj9c6tin9/yDid2sU8m/S2qXmtCHHpy49NKv+VuA85ga3vuNGEvtpC5BD5jdRjiNqO2m3"
        "X1vs9sulH3u80FenxqeqPSXEd5MiH5XHMRTnnEF8Y53oV/RvTVDcluyX33PiC44LJyiePVOPcQy/N03xexLlZ73P7JP1V8ZpqP8M"
        "++WL1J+fQX9S2Aw5sN5PUBySdMnBiQPR3nRB3zM8/h0bUuopcQ5U4NS56teFg4ZnuB0ap/b0DPyY4zDrBLX7SVd/aYdAffdq5eG4"
        "eZTaAzuv18F5mMtJ7VVysRxf2FXiOLULccIM2oUzCbwv8u+7lfx7215s0fd1a/Eexreti9S4gMe7HJ9zHMbjmAL369yeplT7tMbg"
        "t8CdRL8g5AB7mIH/ZdAvc/2THEdiv0Nrs/pdxhNx4Xa1v+f9BxwP2PKzdVpYqs0bYF6gC/3azNNqnG8dJ/9PcrsCeXQ9i/F32X5P"
        "J9V5gF7XPID1IvqzGOVjs37iOD+1sFWN4+x85lNlvM6HY/PUEyN/Go48iPmC8vco/xXnVHIesdhfhvtq+8msCeS3rgqW95s1lir9"
        "2cDNKz3f4/jNrp89/+F1/u+Xjernh9Q6T3i2xnnClXnfvJ8R532gPclCDtYYzq9EPrqev195DvndJs0XfcJU87KxL2xsL/YtnPfd"
        "d3ne6zxvkc/9Pd/3v6ec45BQ8r9te3T+vhv52fWmsFN3P52KqOfOZtBfFsS+DMpjz7TLfpTPpXTswaQDLNjuc0vSwl6cczvraX9y"
        "tXMWUnXXa3nzNA4OvA8O+49iRpsnfuV5jQH3NWEf1cDuYuBzUWrue/HB4f1N+n6uwPumIAcRf2jn0uWf96/3EMmH9ovXv87jG9jP"
        "D5X4Jnf1laJdwfy0su8ryL7DIdf7dl79Qcf/isq5TTyuyB1drH7niYV9h/dxcRy6rJ0GWDnEy3o9kunauPq6BZeb5W3v57X7pWrn"
        "mPH3UmaB2qPEf5RU+VKHKPazBdQjy1+Xr9Tjdz31uFD9xYzz0Avtuyg8613OBcsR5cwNt0E+jVp5V6r4S3zwB6rgT51Xzo/Mo73j"
        "fSMcn/M4OoZ+j59P4vk89Mt6nsE8jr5fvIvjBuCJc9lwb58bZo+rUnGcrztB87P2MTjOfqqGuNOhinWIZlXeYr9QhNYreT9ZzFgn"
        "/Mv+9+jIa9g3PAt7+C/N7m4w/Oxg1suP4979b9b4Zw1/rS/+a8A3a64L/j3hTgJ3eI3qLwH3ser2kduzwXD3o8PjJK9l601tnYVw"
        "7XON7Hgu0yzbMedci8if03dXsx74nIRzWG/sNfz693PK+Zgcx3wg0Hvc//M8vX+cVL/A8qD9HIMfYd5ioOMtxD9znvvRuB/m8znk"
        "fkFakLKmz6H9v1b1Nx4HcvwPf9qB/Y2s5y0Rlv/PShHXelZueTf84yeQf7Bz4/S400+OWQP+xN9t7xZ2Z/cHA83dqD/JLf/8Ee+4"
        "s+L8gbWKH4vzL2rtGzWCnINBA6lLdg7GMTWu+eWfg9FQc1wTdP9o1njh56r/6/tCx3/uns8JeZJCniT3v5AnKeRJ8pvXCHmSQp6k"
        "kCcp5Ely6hHyJFXpD0OepDYj5El67/EkzV0gT9JcyJMU8iSFPElVeZLmQp4k473MkzSLPP1iyJNkuHmSij48SbOXiSdpv+gnQp4k"
        "L54knM9tbFfGJbz+VMmTdPfC6n3ZeZKKF8mTtE7Jr6nkSZr14Um6HnlvTcp5eZeeJ+la3DNPUgvuOc5LY31ZzptfGE/SC2o/hryN"
        "bITWqS6eL+l6rOMwX9IR1KNav3rzL5k36J8WyBvUdpl4gxa97Y6HebxVyR9ECYLMOyX1+XGjVrxawVuSqD4eW1A8fThgPD11ifiE"
        "nljYOLJz6W1i/OLJr/WUoa2LvUt4RKZ8eIRGLjGP0JoWJU+h2vpMdR6z5tpyfsd5zPTzU9sukA/p+CXiQ/qDXzE+pLl3mA+peIn5"
        "kGZDPiR3uxDyIQXkQ8I++PHZkA/JCPmQFs6HNOfDhzT3LudDmgv5kIz3Ih9SMeRDMt6LfEjFy8SHtGmBfEi3VuFDml0gH9JcyIcU"
        "iA9p7hLxIc2FfEjvaz6kuZAPyQj5kEI+pKB8SKd/xfmQZgPyIc1eIj6kWR8+pOIF8iGdfof4kObec3xITeZC+JDWmjwObnXWI74S"
        "c/cTF8+L1GZSv3FK40XqDnmRjJAXKeRFMkJepJAXKeRFCnmRQl4kI+RFCnmRQl4kwg95kUJepJAXKeRFCnmRQl6kkBcp5EVy4Ye8"
        "SCEvUsiLFPIiGSEvUmBeJMGDhH0wGxO4n/XmRWI+pDvBp/QAna8s+ZFwXvn0KW9+pG0yD9qTHwXnF7QyrwbOgee81FackyHOO8bv"
        "vE4t+FPAh1T4bf471a8V/BGTOEeyD79ncL40rze18jnhg+rzdAxAsdS3T32Pz8/mc7Fn7pT1VM4rvEnNU2PeCTv/yj7PN4Zz/fId"
        "5zR+pFklT0Wu/70ckCfpLJ7bqvEkbfXkSco/3zvvzg8U+wrF+c/03q2L/o94kOK/IB4k1765OlfeseAJ4XUo3sew+HxJ+pXLHjTe"
        "Gmua6pnh8yGb1d/5nOf84Zewn+ucel69OJd5VuUzYj4DxjvI5cT52k1q/gI/L3httHP/C2KfNuxQ//6JOYXPRf++wGFepbFe5Xxu"
        "zh/jdk6UJ0L8SIwjeDLA72S3b865+zjXhs8VzY+Ah2AP53ONeuQNmZJHxHW+C/GIgN/g9+HnOh/SoSp8SNV4RDZo8gKPls5vxTwr"
        "Ffw5bDdLOP+B+ZBOqXxIG9X3KW25WMmfw/Y3ru6jZv4f8X4d8SXpPD4V/CZ87voE7OBhrR78fXyX5ZRvOaLkAQgehYi6rl/Bk1SF"
        "dycJHjPrYDEQX1W+kXgABN8Ov8/5Ca5z8O0iCV4hk3iThL55Hy54f5jPSpyLD74z5t+pOBef23n0L62wYz6fSnw3Dn2iH8hs0b8P"
        "vWjfZ74CwaukfZ9x+pay/xB/gvt8eEcv7aznlxVerQpepKo8Vme9eZFuqcKLdIsqB92feP8E2wHzprn5n2zeIeZ/Ypz8yIH5Wvqq"
        "qie8z3xLzGvD/HmCN4R5kfAc8xQI/bDe9mp64f57r/oe+1++h3gomNdFtH+uPGv5L2ok+dwt1zllih7Yb5mP55jEUfSwQm2/M8zn"
        "tVLzl2bZjkTd7YhJvEm8j1z0A5OQ/x69HZmt2Y7ke8CTxOeLYV8n78+eTGhxDX7PbNb8kvuzlWp/y3nKreBVEvxY+D0DvD6ND0j4"
        "iThXgfxE1UtM8Pe49607egGvUZLL8Qzy7HR+Hq3d5XY9z+9Nn1f6L+YBEbxdDcSb1PdxFad1ryYHjk+7veXA57blO/qRr4X2i/tj"
        "P968g5reL1QfwGF+H/7u/ij0sZjt1Esf9ZKnA3h23pM7Dkh+Tc2ztJY3ecf73M6sUfsnkT/FOOBj47jK9o96d9wDPiXBY8X9Zc82"
        "7zjwGjUfj/mQRBx2jep3wt884i1HPxy3PaN+35qGfo5q3+VxyEe8v8s4zCtWwYt4O8cDO+eVOJv9Ia3G2dbiKnxJi1W/E7x9Ol8S"
        "lx/2zzwW+ee09gz9od3v2rxJtp7i7vqJ/vK8x3lcCaMAv+Hy5w9jXDN+ROEBsqZHFb5Oawq8SS77cHiTmP9niuJfwd9zVI1/rWka"
        "L3A92Y5mdqrxvL2fQxnH4e+CZ0jnUeJzQaa/quDb5XP4kzAe7sJ8xMxNrI8hlfeIz8G3uB8Aj9KwxKtz1bcL4+0Z8AAJviiW14vg"
        "T7pHvh91tc+iPOgvBG8Svz8OntZ18v2YK9+3C+39DOKoMxH9/W0V7zu8Sc16vH1O4Ytjnl7Rzt6k+Q/zI23Rxm9L1fhY+C/Hh/i9"
        "C+3iDNq7DPiOudzJ27X5BY5zOF55EX59r9buMt/jLeo4guM19hOepxDzCGwfaAdmrpN50I4fMH/VUlXv9ryAzZfE+dV8XjDHj3a8"
        "1eu0j9gHWgc+pGNRlQ9pnT6Op3mdgWbqyJgvUOwvw311PqTuC+JDGthXhQcpDh6kuMqDVHi0Mk875EP6VeBDOh3yIRnvJz6kufc4"
        "H9JcyIdkhHxI718+pFff9XxIr76r+JBeDfmQjJAPKeRD8m7X3r98SEVPPqT/B8eRuoU="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 24744],
    "maps": (
        "ticks 3 control 24 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 126 tally 98 control 10 rows 249 blank 10 rows 6 rows 7 scratch_frames 9"
        " processes 141 processes 82 stack_frames 47 stack_frames 4 stack_frames 9 control 27 scratch_stack 2"
        "4 scratch_copy 7 copied 1347 copies 7 copied 11 interpreters 21 scratch_interpreter 7 interpreter_fr"
        "ames 202 interpreter_frames 5 interpreter_frames 10 stack_frames 114 stack_frames 5 stack_frames 26 "
        "stack_counts 21 stack_counts 6 stack_counts 9 code_objects 91"
    ),
    "constants": (
        "STOP_AFTER 35 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 40 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 14 TA"
        "SK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 19 TYPE_"
        "OF_TASK_COMM 3 HOST_LEVEL 61 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 13 P"
        "ID_NUMBERS 5 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 CASTS 17 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID "
        "8 TYPE_OF_TASK_MM 34 TYPE_OF_MM_START_STACK 6 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM"
        " 6 MM_START_STACK 9 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 18 UNWIND 87 INTERPRETERS 1398 TASK"
        "_THREAD_POINTER 38 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 239 STATISTICS 117 UN"
        "SIGNED 5 SLOTS 40"
    ),
    "members": (
        "TASK_NSPROXY 76 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 185 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TA"
        "SK_COMM 22 TASK_COMM 3 TASK_PID 140 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 43 MM_START_STACK 4 TASK_REA"
        "L_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 67 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 364 bpf_rdonly_cast 23 bpf_rdonly_cast 163 bpf_rdonly_cast 43 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [24744, 24544],
    "maps": (
        "ticks 3 control 24 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 96 tally 124 control 10 rows 249 blank 10 rows 6 rows 7 scratch_frames 9"
        " processes 141 processes 82 stack_frames 47 stack_frames 4 stack_frames 9 control 27 scratch_stack 2"
        "4 scratch_copy 7 copied 1326 copies 7 copied 11 interpreters 21 scratch_interpreter 7 interpreter_fr"
        "ames 202 interpreter_frames 5 interpreter_frames 10 stack_frames 114 stack_frames 5 stack_frames 26 "
        "stack_counts 21 stack_counts 6 stack_counts 9 code_objects 91"
    ),
    "constants": (
        "STOP_AFTER 35 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 40 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID "
        "12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 19 TYPE_OF_TASK_COMM 3"
        " HOST_LEVEL 61 TASK_GROUP_LEADER 5 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 5 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 17 CASTS 17 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 TYPE_OF_TASK"
        "_MM 34 TYPE_OF_MM_START_STACK 6 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM 6 MM_START_ST"
        "ACK 9 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 18 UNWIND 87 INTERPRETERS 1377 TASK_THREAD_POINTE"
        "R 38 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 239 STATISTICS 117 UNSIGNED 5 SLOTS"
        " 40"
    ),
    "members": (
        "TASK_NSPROXY 76 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 66 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TAS"
        "K_COMM 22 TASK_COMM 3 TASK_PID 140 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 43 MM_START_STACK 4 TASK_REAL"
        "_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 67 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 245 bpf_rdonly_cast 23 bpf_rdonly_cast 163 bpf_rdonly_cast 43 bpf_rdonly_cast 4 bpf_rdonly_cast 8"
        " bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "16af98f6225785cc4a1bbd1009dfe8d0e72951bc8b0da05a60943e4ca839e0af",
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
        {
            "name": "ticks", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXXtsFdeZn7lvuxRfXMZcHBzbQByXBuIAJYamxBiMDMvGFuuLnTSNfbkkGDZkbZIajwdR8iCk7AtoHjRbZQOkMVFXcnalXXd3"
        "tbr5p0r2v0hbdSMhraLVqm2yRKItVR1l47ueOb8zZ865c+49Fy6kJIMEh5k785tzvtf5zuv7cinN+TMdJ2V24ld5u0wt0Lg/uXOk"
        "jIc07Vf5fP7Y3P91+36M3Lcm3s+T8j2U76J8B+VbKH+C8k2UF1C+ivIMypMon0N5FOU4yhGUw05pxGpR/5mS9Z/x1N/QSMNNnfxu"
        "6FGnTOn8+4YeJs+Fup1yZTN5IKrhfgb4OsG16si1/Z35c3/3zv1tmvt7CKWh1RC64zvZ+grVOyTUOxTBc6h3LXlgGr+/gNI60Uro"
        "uaItT+vtXFd35P3psVtCpyT53lnynon20DIDuuT2knJvHHRBKeAd7VkE+Uxovt+z6oec70wSOTwa1Ta5dF9mPx/mn6/B9TSV2/2E"
        "7rmzjH82nafnyJQAzqjTHvBHxPtKZXGyRXAiHhyRTplJvDdObvRAryeJmByV0S2qEUI0PDlLvheDXkOe9+rgD0pDX+a0JzeKeuM5"
        "8xzBG2y+OnnOVUF+qoh8mqdIA9L6JdRzIann6Afk/QTee1JWz/mknqhfzZM3pp5UrrL7L0n05mBR/bDqB/j7qeJynztOrqn+TOGa"
        "8TWnyNf5nwlfC+njb8fMswOCXSLX08DPvny5ZL0uc/bzXg43A/2jeBnUazpCv9dO6L0a9AsRur2NktLzbZQHmteQ97Z3E7u6oZd8"
        "R49w9Hefr72Fq4/L/zre/lG76fJ7r8DvzBFF/fgyz+8K6Yehgc865fNHpD2vtue9dDXP9/rS8xBK8zVCt4baatQLdFmK91FaK8j9"
        "+Jw9natGPh5Buzv9cdOht/NOWTUEur3o9he9Hn+G+kO5YdA7AXoPF9dHxoedhD5x1Ge0hN6B/jWjN0jviuBc8uBY1YQPhkYqNh2m"
        "+kjuZxZEQMcGtPtPy7PPozfWPptnidzZ/aotL+Z5Jj96EXlMh3SnjDpSMvfcQjwXgR6jNM+BLkv97cSBTuKHWRvId636XteuWR75"
        "M2If5ovpO7UHUe0/yXNod7oqivvfwHUY1+txTf3Wu4mdO6W59tamB6VvQ/O/znr9Uyrfhfb6vK8+pPUvEfqfhj94ilQ4dx58CxN7"
        "bNtX6h+N+/jJaY3QK3P2St4rZ6mYUI/YafLcSxFJ/9HB9R/Ub3b9UjJ80Fbe/j3XL7WR+ufKy3PP1oxBTus0X3zar1L8jEA3+r3M"
        "An99oHRqaDY1P7pHtTHw798lfDg263e/oJ4e+s8o0b+a85dTcR4vinGIof9T3rG/JfyMtK4734tqfzbrpdvgKNX38vpxub5/BLrt"
        "nuXGAwVy80eEL2cgN7LxgssPYo/c/uFaxw0TiuMG+PfmqSTnJ4pyUjCeFL/7uLze3vEFtduZcwRnZXML4WcCepGAXjwL3DHeLlkn"
        "JN/PVoZu2RNq4yQ6LpLVQxWH+h9iv5BBPSn9G26n9vW4RE8jXD8n4n27ed4sP44os/8D/Y1EeNb7vjlJxvVGnAAp47n90cefUvmy"
        "71+s63bKlYvCrn7Y+m/fJ+3/7afe+ZBvj4Zc+2j3UFasV/PiWScIfS+meH1LJYR6Pk3K/rnP2powDftmhMkLmdOg2woyL5R7Cs+H"
        "yHcoXY3Qj3z7kXSsyrc/M8+R/sPQf0C+A/8k0wI7FyP866nTCvxK2+7kXD0l/oFtB5XmKa7R7lD7IuJbG4g/TvVJ1f6Usi8ijrUh"
        "lffaHVGvrP0YB+z297uofrnzNSuaiD2qXSXxw5Ocn2f3P4690mGvFvn77/S+OC9Ujv28HvM8zL4kitZHFc88m8z79cuZ12EnziUw"
        "7tI5elD5pn6/eZ6XH1FOr1aeco9Tfy1VUj796GSeo/LRol2THAjtuV5yUND+Eu2sVP8e1ULc/DS184dcPg9x/Ua2/jAp949z+kj9"
        "hH7Qd9rt52ok88NfKuqf55LUPod9nxP990yS2ltmT+0vZ6uPor7PoXwG5UmUf4HyDMrniZ7tH8H1oyh/6JS2vxNy+tUFknZVlzXu"
        "sOpJvWxznuDun4TfGing43PgYxJ4yRL9+LCnHzcvYLyJ8Xxaq6vI+kOp7+fCbB5NR71DZdSbzT+s0a/FLzK0r+ne8a41lELZjrIN"
        "ZSvKJpTwt4eII5JNpnzHQe44JH7fH/b6w4WZPEc/Ee9pxfGBZD6LjRfIfIP1MtaPqvjvFIyvxyX2OKXYLz99g/vlyeL1UMXZWwX6"
        "VfH9cMNL/v2va5/f6ICdmCexRzHOby3trxbvD7L7Oki79i0hdD6jufN8HV55F/TCiMf85yF0//mSKJ1vKNXPhcvzC7KLtxC8xU2w"
        "y0O4v5zgnGI4rfBTi9rZp1j9dc/6QFrbyem/K7f7MO+3rxflAMohlMMoRwrq0+0ZXxrxRUXpSfkm9jel+lFr8TDmA1Og04jSPFcp"
        "fMbX1uL6Gy6uv7k4w70e67HS9kv8q3Lxpfb2K+XK8RP+/e5TdF0F80BCf+uVp4Rn3rnQbuRj3nGmZWLe9kXNXUc8Sed5dLt9rdz4"
        "zV4fmAlj3Uwn39/smVd8GyUd9x/Qt7r2a8Yz/zyYZP2BcXj7d+3//7N59ysNI8Q+0O/VHOTXg6ZAhzsxn5trFdZvcG2vy9hNSMd/"
        "l3fqi/oYCZ3za81zhE4W8ES6U/1Payt9f6fv57L+flDhvpDlRXHY9xq5+2Yz/Jf693ENfat/D9fwZ+rfxTX8n/p3cE3nFd/CdQLX"
        "P8E19U/f5MYF1K9054VSKV/7bcT//pPy/LUff8LNKyXpvNKFT/zl9vGod7xH182NxEiU6DVtPxlXUr8kc2oJ7jf5jkdpu6Tz0q8z"
        "vbDrT+VSnJ8ueE98jurby7DzVQNRQrf+KH3uFaHfnPL4Yd5+64J9P8zby8J5/R2EXqNvYr58e3SNI0+EPtnbl6CfJHTJLkpx/l4P"
        "lYfjRE6mqL5cIPW3Um3OQrQ59hZ5brjpiFcP7Pk7bTaftyYIvnV3klt/t860HnHtUIjpozPfF7Lnr1KuPoz4tu/HTo9kjRMc+r5N"
        "J/t983zKXfezrymuHO9syJWPiN0+H9yIgBtRwX2R4cYkuDEBN6aC++cMNyHBTQi4CRXcowy3WoJbLeBWq+B+h+HOk+DOE3DnqeDu"
        "Z7jzJbjzBdz5KriDDDcpwU0KuEkV3D6GWyvBrRVwa1VwtzHchRLchQLuQhXcjQy3ToJbJ+DWqeCuYbgpCW5KwE2p4LYy3HoJbr2A"
        "W6+C28Bwl0hwlwi4S1RwaxnurRLcWwXcW1Vw4wy3SYLbJOA2qeD+n+7iLpXgLhVwl6rg/prhLpfgLhdwl6vg/oLhtkhwWwTcFhXc"
        "iwy3VYLbKuC2quC+y3BXSHBXCLgrVHB/ynDvkODeIeDeoYL7Lwx3lQR3lYC7SgV3iuG2SXDbBNw2FdzXGO5qCe5qAXe1Cu4PGO5a"
        "Ce5aAXetCu5fMdx1Etx1Au46FdynGW67BLddwG1XwR1nuBskuBsE3A0quAcY7j0S3HsE3HtUcHcz3I0S3I0C7kYV3H6G2yHB7RBw"
        "O1RwdzDcTglup4DbqYK7ieFukeBuEXC3qOCuY7hbJbhbBdytKrhfY7jdEtxuAbdbBbeJ4W6X4G4XcLer4BoMd4cEd4eAu0MFt5rh"
        "3ifBvU/AvU8FN8/G+b0S3F4Bt1cF9wrD3SnB3Sng7lTB/YDh9klw+wTcPhXc/2K4uyS4uwTcXSq4/8FwByS4AwLugAruOwz3AQnu"
        "AwLuAyq4/8ZwH5TgPijgPqiC+w8M9yEJ7kMC7kMquJMMd0iCOyTgDqng/pDh7pbg7hZwd6vgnmK4eyS4ewTcPSq4zzLcRyS4jwi4"
        "j6jgWgx3WII7LOAOq+COMNz9Etz9Au5+FdyHGe6jEtxHBdxHVXAfYLiPSXAfE3AfU8HtYbgjEtwRAXdEBXcLwz0owT0o4B5UwV3P"
        "cJ+Q4D4h4D6hgruK4Y5JcMcE3DEV3GUMd1yCOy7gjqvgeubHJyS4EwLuhArulxnuYQnuYQH3sApuiOEeYbgpZ15+1sGyV22sVOII"
        "mz/X5661I2QeN4kydcS7b8wIk3Vr864Et3+Gq+/cG+ZqrFNgvcJcjXUKrFeYq7FOgfUKE+c3rGaN219K94na69l20/vnyns1z3mW"
        "N8g8ND3X0bgH8/RdpJyMsvNFHZfz+cE+ct8+92Hj5LDgWXMb8HpJfQZxfizXBtwhXGO+3z6f6eBqwB0BrkZwzX6sh+G+FUXZlXD3"
        "8YdArxDWUWzKpEO/yDvz2lgXMJ8h8/Hecx72v/Z6pHd9LYcDwTUGbQe+34TrY4SvtP6N/fQ+4X8O+8Abd/HtGxxj9HfadSzpj/Mj"
        "7DsbIPKS+w5+P8avL7i4+P1QlOD2PIznnm3i8XFuhtbPPi/s0N35/XJ+0HPOxsFBfY7HefpPdWB9sY1fT81F6DqUrr3rrFP9nN+v"
        "61l/bdeZPJrHiD7Z9bdF8Zs7f+to0G3x3+gzcdZ+exXIFpK9eC6H9a2aAeBD7ujv5uuETjXgg/mI5q5ne/k/uK7wfbtpuX3kuud+"
        "uh7Dry+bX4cc4LnG+8XfIQ94rxH1nKwC386wddl7ufeSxXHXQC4gp41fF3BfEOThmPg+5ALn+Brb+X3lk/QcYQJy0c7XswftqGnh"
        "3zsOO0LpORVj9Pbq1534ne538u5nd/gbBn+hfzVoX+52tm6te/bJ0ufNV8FvyKUZkfB7LfA87zv83gZ+rwe/XxDpBn538XRnv4Pf"
        "4Ffjet5uDuK+vc+J4/ca8Bt61dgm4XdU4LcG3KjAb9SbtqfG9Od/I6XDZoHvEfAdvx+Cfe/p4593+Y12Tu2T8Bu/1zzDv18Ov0Mq"
        "/I6V0G+R3+iHetr4fqWA3w+X4PcAr0cuvwck+k35PVQhfkO/qT5TvSrgN6VDVuB3DPxex/dPPbv4511+o51TZyT8xu81W/n3C/gN"
        "P6NmbSG/w378Rr9I5YP2ywX8bpPwG3TrwftWn4TfsBtUPwr4vU3Q7wj4sq2EfktxU752xcXtkuh3VQn9pnQIC/zWwG/8fgh+Vk8v"
        "/3yBfn+vhH4P8e+Xw++ICr93lanfDyvye08JfncL+k350l1Cv/dUiN9/qPodu3r9jgb6/YXS71ig318o/Y6r8Pt+Cb/XS/j9giK/"
        "ny/Bb8HPdvnSwetLAb+frxC/YadyJ0G/EQm/KR2+L/C7Cvxez9sjOk7NvQRcjOePw44M4ntTR/l5hAL+t7H9qAnMD71Vo2krl1U7"
        "56nt86lkfI19kS1N3P57eg5mSmf7FXXMCzjPYR+x1aK2LzStzTovZsfIvuDb4oZTMfG9vfAbbfmz5xcoDpUj777jpzR5nIeC+gjx"
        "Otx93iX3Mf9SJ/Nqsvhxq3Vuv+4Cev9O537uNOPDEu9+3ZeafOtJzwWL59bZft4y40rQOAb7sR83dotO9hPXO6U1kcB5U1Iv+/12"
        "z3yjtSLF7Rs3JwlOZizFnQ+xTiSBj/lbzziOo1d4Bdceei611LkJ9xwCzhVFtWat2PmLss+lTZY436B4HjVzVg2H0pGe5xXPnymf"
        "p6Dnnal+0P3XCvE4Rhz6YB479nNSL+AZsZ9h3zT4vWAe27fsyMUMdx5A5fz9iOd9+9zFUUevZrh4OK58jS7kv/P98r5juueoSfsa"
        "cI4gM5r0bUfN4uK49Psu/ht8HAN7ns2267I4UW58B/0Nsk+96r/zPH2JotK4PKp8pPQX6cv4+De+fCyXf1HtffCF7Ken9FKup0g/"
        "t37Hhfo1gU7zhPvLK0If9t1x7lxABu2h5xjNs8Qu9ixm8kqeJ3bOAp+p/0TjUuU2gZ743cK5Bnq+YcoTp4rrr7HOk1vM/AGn/8W1"
        "fb7007l2GXHEad2aDFO5c87/JL7qdJyULuYmKm/fQr1hx09R+YC9rrrftx+i5ydY/93n+9w05nHp8+rng6JK3zW0zTyfFvD+iHmB"
        "tCPbSiwtjfuQbZ3nXGdTiTC3fvEsO+div5HDeMnxx8I2H3/NyZcR+6mgp3dovnqzicmfzRkqf9b2du58h/lau2s3Qr7+y7TwvbaS"
        "31sSZvQQv+NzniTP29lWXq8U41/Q+uS2CvoFu5t5fC3HJzrOG92zxOFHw2ads8P9wKfncSh9XH8T8SxyfVTfTuc5uabxBiV+Gj3f"
        "Zeh38fbDJP2BeC6w6HlATeU84HJXrpJakXOBgh2g9HfPB2YFv2EN7Ajk4M5loMtdgt9+FxvHcecDZX78VyV+/GnRj68q+pyq/qe1"
        "BdD3z/bcX1QzlNrN6ingFHxHrIdYT7EdYjsFOtB4V9qlmVJ+/5sevz/tnH4vfs7Pft47Lnq1yLio1PjO0N6b8eq7e44yye9fMF8n"
        "cTAu0viDhfH/rnjt0MW6hHMuv3AcwdsPu75hjGvvdfg6311vdugRjRfYTdtfo3Evc57xfZOnX09HWRxfNr+R/64Rrna/b9+Pati3"
        "kSH8/mbzx1wcmIstKadnmUZ9GpKIsxyl9ozEyZzGPEtUIy/2gw/pSJzTc7f+YdTXs87nXMM+0PdEOtv1tkm3srb/ipc/F+vaUJ++"
        "K6Q9TWjP74X2NJH2RGh7PnTPa5P3Sfx9Gk+e2mVDXzTr1Xs6roxqC2e99sqIb83bhCiIJ0vPQzfz/YaVIgHs7fhojp8U2gj/H/3c"
        "UjIhZoS+gXr8Jl8ZO/YB/53mdo4/2dp2tO9/CP2CPAWEj0GegiBPgRbkKQjyFFxbPYM8BUGeArsM8hTcLHkKxt3+IshTUCxPwZ+4"
        "8w5ETmV5Cv64PPt80+UpWM3Ns5afp4CsN13/PAUNuKZ5Cm7BNfVbyUTutecp+Fvyfly016R/S8fJQPDa8xWQCSGWr+Cv0Z5fyvIn"
        "fMZx+39WZtz+v7xBcfuPcnH7c5J44EaCbETJvEj0Ox3fphXzW79ocfzpuurKOuJH2HEfnbibMcTdFPbdfF7jbKrH76+HfvjHWSyZ"
        "P6SltjidUxL9fpLHv/r8ISFNzR6WykOQrFAegniF8xB8WmYegt9/rvIQGPrLmnffSZCHIMhDcEPscJCHoKz+NshDoEavIA9BkIeg"
        "EusLQR4CfDfIQxDkIdCCPASFef6+4HkI3H1byEOAA2aWiTwE5hBK5CEwS+QhiN3keQgmrjIPgaddFZ0XKjcPQfbq8LMTN0segg+D"
        "PARakIeg8nkI/rHMPARTkjwEfyfJQ/CQJA/Bt27SPASbkYegs+w8BEldJQ/B3chD0KbT8VujMy+1ltyveD4CEr8zyEcQ5CMI8hEE"
        "+QiCfARBPoIgH0GQjyDIRxDkIwjyEQT5CIJ8BEE+Ah43yEdAcIN8BAQ3yEdAcIN8BAQ3yEdAcIN8BAQ3yEdAcG+SfASI92FEEDdn"
        "U4l8BJ1CPoJOIR9Bp5CPAOd7vPkI6Ho2l4cgROL/N+5m8/hOXKTlWF/COY5BxF2keQdMLHDSfARWN/8+jXND97+m9d/lOzRPXoDX"
        "sL+qE/kBhHh4bl4ESV6AVFSIX4j7ZpckT0BXmXkCuiR5Arr98wOUzAuw9TrlBWjCep+YF8CNX6U7cfmU8wJ0iXkBLiEvwP9eU14A"
        "Gnem4nkBuiT5ALrKzAPQJYn/v/kq4/5v/nzG+6dxR80tEv4Fcf6DOP9aEOc/iPMv4XcQB9xfv4M4/zxfgjjgV63fQZz/IM5/oN9B"
        "nH9ffn9O4/zT+YSS8f4335g4/+rx/RcE8f2D+P5BfP8gvn8Q318L4vsH8f2D+P7+51+C+P5EToL4/sX0KojvH8T39z4XxPe/XvH9"
        "9Y9L+f2fbXz/jyoU3/+VIL6/diPj+49I4vsfCOL7a5WP7///N/pIgg=="
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE_AARCH64,
        },
    },
}

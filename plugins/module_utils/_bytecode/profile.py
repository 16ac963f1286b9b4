# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 25040],
    "maps": (
        "ticks 3 control 21 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 126 tally 98 control 10 rows 244 blank 9 rows 6 rows 7 scratch_frames 14"
        " scratch_frames 21 control 12 stack_frames 60 stack_frames 5 stack_frames 9 stack_counts 10 stack_co"
        "unts 161 stack_counts 9 processes 108 processes 7 stack_frames 47 stack_frames 6 stack_frames 10 scr"
        "atch_stack 32 scratch_copy 7 copied 1350 copies 7 copied 10 interpreters 25 scratch_interpreter 8 in"
        "terpreter_frames 251 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stac"
        "k_frames 5"
    ),
    "constants": (
        "STOP_AFTER 32 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 40 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TA"
        "SK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 18 TYPE_"
        "OF_TASK_COMM 3 KERNEL_STACKS 104 HOST_LEVEL 72 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_L"
        "EVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 9 STATISTICS 28 UNSIGNED 5 SLOTS 40 CASTS 21 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID"
        " 8 USER_STACKS 35 UNWIND 74 INTERPRETERS 1404 TASK_THREAD_POINTER 42 TASK_THREAD_PID 12 PID_LEVEL 11"
        " PID_NUMBERS 9 KERNEL_STACKS 259"
    ),
    "members": (
        "TASK_NSPROXY 73 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 185 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 TA"
        "SK_COMM 20 TASK_COMM 3 TASK_PID 178 TASK_TGID 1 TASK_EXEC_ID 235"
    ),
    "calls": (
        "bpf_get_current_task_btf 64 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 361 bpf_rdonly_cast 21 bpf_rdonly_cast 417"
    ),
    "linked": "",
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [25040, 25096],
    "maps": (
        "ticks 3 control 21 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 96 tally 124 control 10 rows 244 blank 9 rows 6 rows 7 scratch_frames 14"
        " scratch_frames 21 control 12 stack_frames 60 stack_frames 5 stack_frames 9 stack_counts 10 stack_co"
        "unts 161 stack_counts 9 processes 108 processes 7 stack_frames 47 stack_frames 6 stack_frames 10 scr"
        "atch_stack 32 scratch_copy 7 copied 1361 copies 6 copied 11 interpreters 25 scratch_interpreter 8 in"
        "terpreter_frames 251 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stac"
        "k_frames 5"
    ),
    "constants": (
        "STOP_AFTER 32 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 40 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID "
        "10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 20 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 17 TYPE_OF_TASK_COMM 3"
        " KERNEL_STACKS 105 HOST_LEVEL 72 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_P"
        "IDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UP"
        "ID_NR 9 STATISTICS 28 UNSIGNED 5 SLOTS 40 CASTS 21 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS"
        " 35 UNWIND 74 INTERPRETERS 1415 TASK_THREAD_POINTER 42 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9"
        " KERNEL_STACKS 259"
    ),
    "members": (
        "TASK_NSPROXY 73 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 66 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 TAS"
        "K_COMM 20 TASK_COMM 3 TASK_PID 178 TASK_TGID 1 TASK_EXEC_ID 235"
    ),
    "calls": (
        "bpf_get_current_task_btf 64 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 242 bpf_rdonly_cast 21 bpf_rdonly_cast 417"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9c72ba2ec95edf8f77cf7c22e8ad9b0ca3387843caa33a19f34819e9a913cc7b",
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
        "eNrtXX1wVNd1f7vSfkh2WFlmxVqxIolPWTWWwBTLNDEYf2HqejFGBjOOxbJOIDROJYxBj/UQETtxTCaJwY5DPZ5UEliC6R/y9I/i"
        "JtMs7UwGOu10mKlnSsedDu2kCWmTGblNY2eCd6v3zu/c++7dd3efbEzs+GmGeezue7937/m659577jnFjOX+nUrQNb//aNm5Zq6x"
        "lL/iOF0TUcs6Wi6Xvzrz/4jzfZy+L+x/vkzXr+M6guswroO47sR1G65bcN2A6zpc1+Dah2uve03Hm9HO0ZrtHPW0M21RB+0I/Z6O"
        "xNxrJqI+n47U0X3Rde51aSfdELPwfQ74EcIttNBn5z1zZv7tmPnXMfNvH65pK0X0xXvyrZep3VGt3dF63Id2N9MNp/D7d3AtHJou"
        "udfud0rcbvdzY7LsT4/tBjo10fvG6Dkb/eFrDnQp7qDrjgTogquGN5KdBzlMWr7vK7R2ue+ZJHkbiVm3C7ovcO6vU+9P4fMpls9d"
        "RPfimOSfQ+dTM2RKAmfI7Q/4o+Nde3lx8lVw6j04Op1yk3humL7IQn8nSUxGTHSLWUSItoMlel8c+gt53hEBf3BNRxa4/SkOod24"
        "zx4nvIHO9ybPxQbITwPJp32YOtAf+TnaOZfaOfQzej6J5w6a2jmH2on2pQ5emXayXOV3XTToze6q+lFo7VC/z1SX++Kz9Jn1Zwqf"
        "JV+LAfk657fC10r6+Nsxe4zoIu0SfT4F/PzL0zXbNa3Yz9UKbg76x3g5tOtUPb/PInovB/2iRLczuDI9z+D6eOfN9Nz6JhqnVmXo"
        "PZF6hf7i/uZPKu0R/G9R7R/bTcHvHRq/cwcC6scnVH5fJv1IW+BzhPn8C+rPqFX20tU+lvGl5z5c7eNEt7bmRrQLdJmP53EtdNP3"
        "iRl7OtOMcqIe/V7rj9sfPVN2rw3bQLeXxHixweO3sN9T3Al6J0HvndX1UfJhI9EngfYM1dA70D81dIX0rgrORQ9OoZH4kLaoYafq"
        "WB/p+9w19aBjG/r9x7Ozz0NX1j7bYyR3zrjqyIt9TMpPpIo89kcj7jXmSsnMfXNxXz30GFd7HHSZ728nHl9LflhhFb230JoRdq3g"
        "kb90/L/K1fSd7UHM+me6D/3ub4jh+z/A5zp8vhWf2W+9hezcYUvYW4ceTN+2zh+UvP4py3elvT7mqw/9kauI/kfgDx6mBhePgW91"
        "ZI8d+8r+0bCPn9xvEb1yY78se+UsE9faET9C93233jB+JJXxg/1m4ZfS9MFauuQ54Zc6SJtnrtMz96b2Qk5bLF98HlcZP6fRjd+X"
        "u8ZfH5hObZ225Uf3mLUX/Ps7Ax++WvL7vqKdHvqPBqJ/o+IvZxIqXgzzkHTkL8uu/a3hZ/RHIu77YtaflLx0GxhifZ/dOG7W91+A"
        "bttLynygQm7+kPhyFHJjmi8IfpA9EuPD+5037A84b4B/bx9uUvxEXU4q5pP6e58wt9s7v2C7nRsnnKWdi4mfSehFEnrxNeDuVe1S"
        "4ZDh/fnLQ7f8oWDzJJ4XmdoRFIf9D31cyKGdTP+2JWxfnzXoab0yzul4n+28uqTOI2Y5/oH+6WRdyfu8PUnz+nSCgALjifHo1++y"
        "fDnfv9myzr0unVcn9MPRf+d76v//vutdD/nsUFTYR2eEKsQ3WF68wiEaB9/MqPqm25si5HfzzGsdTTgF+5auowdyR0C3bloXKu7G"
        "/VF6D8tnOkoMzyS1cSvZYFjX+C74RuNIDv5JrssSetHhmXfHrBeUdYgK+8H2VJNL9rfY7gTVE15/qMBbRX43601NvInRQHZExyms"
        "ulDy6pWuP4VDpD/Fr/j7V6xHwn50XyzRetVNBn/7fMk7X3LGGdcuRWCXWvz99FTLh9ROCTtyrnRZ7NUY0Ucff3MnYA/G6T1tzRGF"
        "HizH7N/bx1T50eX4vcpTMc9+GeTm2mDjEtPJHmf5WGy9LznQ+vNByUFF/2v0s+Y4ng9Gr5gVVdaheXzYJ/hM41C+9U66Hlqj2Cee"
        "n20GXXnd2D5B68XpSMpgL6+q6ocXm9gO1/nep/vpuSa2qxHxu/PmfCPtC+R3bcD1Ply34LoJ9rEPn1fg+oh7dfz7qKdd6USTYR29"
        "IVA7C63UDmfYSirfb4E/Wl/Btw3gWxPwmmqMz72e8ZnH9f6ZGfrl2E+o9d5inVwXi6C90Vm0N+2Ohp71O629jtzVe/ZV+qMp9znW"
        "e14HDuy/iP2RuBiXIh45fnNmHH/Lbdf/lC2PPxGzaB7C72U/Ruhvs/84tnTxz6FPr9Sk/yuedvZ79oNcvo7DH2rO+PI1nThzaXb8"
        "/ZtLip/WxH7aDy+Rn/+KNp84i/HoNK6v4/oarifKyjgQkfKcdL/HuifWTfsb1vnaCfsk1pcirya98yreD+R5SBF+nbP+9E6dXJd1"
        "+neHZ956Blem4+ORl13c4oQl1sF3zvTfacc7nvWOgSY5X04/tf7Lzv//yr7le0yPtkGaBxdfUOdRNi3zWlOw8z0L0N5lsLMYd6fw"
        "2VkPdBrUn/i/stsPyGM6Qi9iuSp07/SXn+2y3yQ3B5LV7uP26vpauR/5ZDLI+5ge9rgF+bSsf/fYIXuiA+uFEzXlf5tHPqXcqXKV"
        "to5CTid8/XX2E81++wV/v32Juv/I+4wx619Vv13I47S/f90I/8XHX5/29ROmy1XxVp03+kO+eBOEkzfg6c8XVp2r4acTndgPZD8h"
        "h3YzPZZmTH752ZJ3nJ+1P1aD3n5+TzU6G/1y4PvhqP7mNNvB6n55QDx77Ky/Xz45Db/2tOqXJ1Q5ZX/ZPqbKidQfczv85EaOK9Oa"
        "X36uphz60WlpZo/1vvgv5mUfMP8PBeNX/j20Q/W/N/r7K57xyLGD+ros292afhbuY7srx/tflRR/h9dtmixLXcexDHbzB7/xyseb"
        "LUlrjQ8deN2F/SanvXXwi1a7/Z9D84cYxqsYCXTxdkk3xx/hfZTiXRg3Y/iMfZb+WKxin2Lm8uV0XaN4v/N9zEoiHof8ps90/lqZ"
        "b7y5OOP6e6fQnrYm7NvH2P7TvovjZ9S5n+nBzeBDf31CGd9F++vQ3hVoP/cH8sbP6XR22h1157Hf/I3Kl16059BvqD8d6M/bWn86"
        "qD/13B+0v577c7GszP8S6n5Sfv9ZjB97yso6eYU8xP33EyL++x4x3jfQ7ItpfT2ofeF5Z771H+BnUxwZ72Pxumq++yn8Pojr6Qp9"
        "H5nlvOusz7pofzxZcz5y1ke/K/Ta6BenEjR/7SqrcUvb5HgcqeEnR6r4yZp9mPG/XPo+Hu0R8urrJ0dUP7ltW6Py/tR2dZ9+Cuuw"
        "PfBvi0u0fc0l0h66/nEc/jHalU5ElPWIQuu2WfmXPD+udX9wf/kqa3bvjyn6YPKfY9Zq+E/k1/J8oD8a1cZ54pM9SXRguvRHn4r5"
        "6ukQr2MMx7w46cTeGM1zEY/ZCj/5xB5f/+CUmAdfLNca16Y945i+X1drniHiR18mPyfdsDVG+xAPx/i+72n2Z8qzn+iISxfk+4Tz"
        "fZ28b8h3n/P+GNnZ17B/eF/sZo8fk2+5nujwtYzven9hL9mBqWHWX2p34bkuNyDH3nEafi35d866k1Wa8cd3Zei+vU2q//NcxwGh"
        "7zN9KB6W44X7+QnZn0Hf/vy5KwGFLxAOP++qked5xx45nxnXjDcWFfIwoxuF63xw6zXc+iC4L0ncuAE3ruHGg+B+Q+ImDbhJDTcZ"
        "BHdE4jYacBs13MYguE9K3KsNuFdruFcHwd0lcecYcOdouHOC4A5I3CYDbpOG2xQEd5PEbTbgNmu4zUFw75W4cw24czXcuUFwb5O4"
        "LQbcFg23JQjuzRI3Y8DNaLiZILhdErfVgNuq4bYGwW2TuNcbcK/XcK8PgtsscT9lwP2UhvupILgJidthwO3QcDuC4F6KCNz5Btz5"
        "Gu78ILhvSdyFBtyFGu7CILg/kbiLDbiLNdzFQXDflLhdBtwuDbcrCO45idttwO3WcLuD4P5I4t5owL1Rw70xCO73Je5NBtybNNyb"
        "guBOSdxeA26vhtsbBPe4xF1uwF2u4S4PgvunEneFAXeFhrsiCO63JO5KA+5KDXdlENynJW6fAbdPw+0LgjsscVcZcFdpuKuC4D4u"
        "cT9twP20hvvpILjbJe5tBtzbNNzbguBulrhrDLhrNNw1QXDvk7hrDbhrNdy1QXBvl7h3GnDv1HDvDIK7UuLebcC9W8O9Owju70nc"
        "dQbcdRruuiC4HRJ3vQF3vYa7PghuWuLeZ8C9T8O9Lwhuo8S934B7v4Z7fxDcspyPbzDgbtBwNwTB/aXE3WjA3ajhbgyC+zOJu8mA"
        "u0nD3RQE998k7kMG3Ic03IeC4P6TxN1iwN2i4W4JgntW4m414G7VcLcGwf1rifuIAfcRDfeRILh/IXEfNeA+quE+GgR3UuJuM+Bu"
        "03C3BcF9ReJuN+Bu13C3B8E9LHEfM+A+puE+FgT3axL38wbcz2u4nw+CW5C4Ow24OzXcnUFwByXuLgPuLg13VxDcz0ncLxpwv6jh"
        "fjEI7laJ+yUD7pc03C8Fwc1K3EED7qCGOxgE906Ju9uAu1vD3R0E91aJu8eAu0fD3RME9yaJu9eAu1fD3RsEd4HEHTbgDmu4w0Fw"
        "PfFM+w24+zXc/UFwPyFxnzLgPkXxN841+DqqZ939gMTNuPt+JexDOt8nD8j18sjMZ+sAreM24ZqhdeBjtI+Trrua1omXJbG/hv0T"
        "b3tnnrCXE70KnXS1l+P8RyfOVS1P4jP2PXF+rdAp93mddXD7CLW70N1F+wZHMviMc8hHmvh3fE4e8MbX2C9Qf+wXsZ59gtatOV7B"
        "nsB5ZGwEptJYB+/Her/l3be1rAHstxbpGIDVvg2fse5vT1K72nGuZBLPD8S153rxOcHr7tTe9u9qz+H37A7t+Q71vU4eAfcck/tp"
        "ujywjffXqX9Z4JxJ0P72wGbsb92Dftar+2I996hxccU9vJ8asc65+z3ncT74nHbe7nWi6yjtIyQgj865yr6IEx/xGvaJiJ9OHEmd"
        "+xx9LnbK+LM6xF+s9uxHO3p1yRO3/6x4b0eJ9w+97SkutpQ4Ko6/tschTyeo/cXfp/s+s6DkPrko8m7knYQaL1nn6gG1P7WA46gQ"
        "z19/oVy5zz9D54VoB8712qNEnyz2uQoL1N+L9/L+0WjJq3ft0I8i7rePQ87uAP/x3gHGexFy8oz2/hOQM5xnmKzHc/g9u1yNv2vn"
        "eJEV6v2ufXPk7A71OXuC+FDYepTo9BDv+1L8kLO/tmbaOb9K/GM+JhC3MLAS+7WL+bnnSU7iJAccb8P7cYWXiZ5sf9R9+oiVQrwD"
        "xwftwHvs4+DjCpYP8LHrotjvV/jYB5yn0V8+B4fneR9b8Ivfe62BX4i/GOA4pWc4fujrJW8cUzviSDjuxH4V/HtA45/4nejMdsLR"
        "v9sdeo8TnYuQR+e8uSOCA2vQn2XcTrKL7evUdgm+J8F3/J49qO6vFxpHSt74in3QX87LwPvsKp+iVmq5Si8jnxA/Zq+c9ufTSpXf"
        "2QUqn9gOJGbs+FoPXRKIJxhYpMUnvVf9287yOwx7CH5C75kPwu6/qOHg9+wKPV4K/NmutmeS8whEwR+0NwucAcQnFbYOljhOabV3"
        "vDsBPTrox586qUcPBtSj+e/480ejY4UedYo44tL70if0u71e1Z/2w/56w/Iv6LpQk3umK9vJTuYf9O2IjJ+4w2PfuL8DIj56W8U4"
        "5/IB+sznzDL1XvrXWykeHzzn9136jxL92Q9I3c30AR/ukngKH/B9cROuW1R5KQCn+JKMi7hzmuy+S7eVanuLz/F7wa+1mpwfO4fx"
        "Fnx7xl/emY6Fl7eUFL3r0uzfFu15/J5dx++DntyqjoeCnw3gJ8bb7FHc9xj4xfZ4/YYSx8W5fJrL+NCXZZZPfFnMSnWq4y77D3yO"
        "KcX9gZ9kczyW7j8s1uLiv8D0WUd+BMsV403IcfYur93vlP5cyaEXj6Na/Fk7tzuj2sv2Lk3PMiq/xHjVrOqxGKeYT53quCGeP3Fa"
        "8UuY35NJTf++ouof96Owq0/1E1h+l/vpU1zq02OaPr0KfYJ8pViekB+swp4tU/VS6I+QQ9gH+A/O+Hm3Nu6865FfcY6itbdUVZ8w"
        "btgnwR/D+FG8jvkI/tyg0X30ojIuTTbgefyeZb/xJPhzWMXl+ynMbYY/+J3lUvQLfNuH+FqOsyt0r1Hkcwf8/uJG0L+Z5Qt6ks5Y"
        "ch7r4QOPY2PQy7ly/ib/ElaKx4OH0U72t5keYn5wXvil92j8uuQZ5wuriL+q/ifF+1MsD+sxLxoj/+gM7L598qgyftjHyf9j+RR+"
        "CY83o+QPO3GQq5XnRpXniugny8HUHkkPZZ6H+6bYfzxO/sGZeg1/kvyY1G7ZrqgHvwf+3hTbx7FtSj8lzs4KnDpP/yrag/m0fYzs"
        "8Jk6vd9bKujlQDB/RLvYb5ggO3EmruGMkT1leXNwYp55SA/8oamVfD/p5ZmkhnOM9Jb9WQcn7tUDyLWwk+yn7DHo70aDfWU/FPGW"
        "7df6+6E98As4/xP7j9k7VDuQ4nZ9TvULxHgZg37Db8g+yO8n+Wc76PTXmXMU52nrDYiT7cH4x/neeJzZBzraY2QPUvi+B+sWTpz7"
        "6ZS6rrDGkudKEoj3LbRivHtBrhd481Q58bGvz+AsfbH8Lo3UEaUdO2IYByZonSj/UIcShyrOxQ3JuEbfc3CLg8WL9lvzlHllfuVC"
        "3+fY33b646yj+J2z+IplzoNT0Q5PXPfFKuc2KuOHOU8I8tZgXteP/s/ofdkb58xx7xwXXnk+eX2E1pXujajxvMTH3NgexMFfqBk3"
        "fcEnzl3GAb9R8/k3lPxhSSVu+BTygnE8ezqu5h9gPykdjSjv5ThbsT4wTvHP7L9MAncz3tMfWRQhutF7cojb5fMN6TjWiw15ONJ1"
        "N2jx1tPlWucV/M5XxawOq9q5BxnPH/DcFs6J5XdNB87vU+08RS0cPr+ln1cLfC4MdLChl/r5rmr9HXTpQnY5Hf9v2N1pyM3PlPEj"
        "d83VMj7a9YfU82xBzlMOep53zlWMuPo2reQdE/J0cK76nhdm9x4+n8Z+UlsnDWy5g02+/UhdVx2X3y/w0W6mt7Pv4Yw/pjyEIo9O"
        "5Idkhxr+o6zSl4BM5/SM7cqr7eL3SD6+5svH2fIvZl0AXyhOn/Oi6u2cNR3RztxQh7JPI9u7UMVvqYGfN+CfvAB6k/0rcN7EBvXc"
        "Z/Y6nhnPs7z3c/7EAvjLfJ7y5PdT/NVOdf6xD++ZwmfnfIIzn0onkN96gtZznXmXez4nmXAHUpHHtlmltzhfEr1ZmR/HrGVCv5y/"
        "J/b/FOehL0Ie/lOTuxutWnJw0U+PE/7jbr/1Lxp+b038nwI/UnWf8B+RZwu4Q12qvgQ8n6vLR273Css7fg4dI3q1LVfHR3uccJ08"
        "V47/xvNGpkM6+n167xLmA+dzOI9zZqutWuP6eSWfBPsv1wd6jsd9+1iyHMw/is+yPdSx3Bj0CPPMfPcl+D3v+J5fOiX2G7uU/Czy"
        "HBpNrOwT5/F7q6p3nCdZW6/ZLPxo4ss9UebDr8pRl6990I9fgv5vBcp7qPubtejYb/0E8tgn5M0ZB/Lz+sA/svOFQ8/7+5kV50B7"
        "Ff29fHk6aMPgdzdPR0PVeUzQc4f91jfeVvW+eh6OmPXtt73zsrCeA38f1nNQ6RHWc/CO/2E9h7Ceg1euwnoOYT0H2n8I6znQ/smH"
        "tZ7DsBgvwnoO1eo5PGh54/zM9Rz+aHb2+SNXz2F5RTxIhzWbeg7d2L/8oOs5tOEz13P4JD6z30oLN++/nsOf0fMJ3V7T+NafoPWI"
        "91/X4QbM17muw7fRn5+a6kz8lusbvDHL+gbfvEL1DUaU+gYcL6jnSUwnKUAj9xLpd3/iXqua3/pxq3fAeV6XtpAfsQN5aDfHkbcO"
        "40Rq2H++UfHepy8PvYLOH4x1Dp6eHU7wOgetyjp0rbzIFXVWFjdXp3PGoN8HVfz3XmdFz6fU9R7rNTRdpnoNictcr+HdWdZreDus"
        "12CF9RrCeg1hvQY/eQrrNVTvZ1ivQR3vP+h6DWJcrOhHY9V+hPUawnoN3nHsytVr+PtZ1mv4kaFew99+SOo1vPYB1Wt49Xe8XsNz"
        "l6lew0hYr8EK6zWE9RrCeg3Ev7Bew8e7XkMxrNdgXcl6DYcN9Rq+FdZrsD7O9Rpar3C9htfDeg3WR6Few+uGeg3P1qjX8LRWr+Hg"
        "h7xeA87rNHwO9Roem3W9hqZIkHoND6NeQ2+E17va3X3Rh2Jef2b2dRsuanUbKN9pYf9rWt2G3rBugxXWbQjrNoR1G1TcsG4D4YZ1"
        "Gwg3rNtAuGHdBsIN6zYQbli3gXDDug2EG9ZtINywbgPicsO6DVZYtyGs2xDWbQjrNoR1G8K6DVZYt+FjWbeB6zQgjkDUZTDVbeA6"
        "Daj3sJ7yAMq6DciHehL5WU31GvT8rMjrX1E3gesuIK9L+y30Wa+7wM+JPNRct4HzryDPc/tK7Xn8nt2rvf959f2TCa1uwyCew/Oc"
        "p3IAefSn7pb9VPIirVTj4jivrRPv5eQLjCF/UKFbr9dwXsmfz/lgK+s2IN5mnPiyD3k7OX+rXq+h0NpXUvbrmd7HLyh5azkuuMj5"
        "KBfxfcgXjXyQn0lf5SItSjRG3boMnnOsbr7G8bNK/s5CI/K4Ji+Upf545ELPy4e8klzPIcv0aVbva0c8Ae+XtWMfUuRF1u7nvNiF"
        "lynvX5HzAiNvusBrUuVH5NPlPIKd6n0iX7OWz5fjAjhfcEU+X5b/hzn+hvjUzvnFDqv98eY1d+o2cP8GOpjOo/75/odUuhY5Lxzq"
        "QmRi3l25iMg/ynpdUQfgBPIoIy+3rAcAPt9iqNsAvWa7q9cD4HM77fz+oPn9n+T+PA+9AD+XqLj8nDsOOPzE79lbVL5xnl++35u/"
        "1KnfIN7L+WBNeaFfhT3apLWb6wmgrgvTpbCf8g1ze0V+5mY17qKiXsMylV7MpxTyXNuT4MuThjoNbJeRR1bUAehjfTldkcfVESFR"
        "56CB6jcM3KrisN1gvjEfi70aX9eAPpzPnu068n5z/tvCejqnynnBOe8852sV7eG6GGh/lvMk3KHxi+1cr2oPTe1hnIGjHK82rNRp"
        "EPom6hGcV/JJV9RxMNXZGIX95HbtMdRvWKH2i+2Z0Ct+HvGFLB9c38Vbp8KpkyDqQYzgyuf6J8HHJ1T6cR51wcd1Gt24TovIlzGo"
        "6AO3e9KTp8HlG/qV5Xo5d2l8A3/4XIvg2zpt3MfvWdgxridS2Ep5r1l/K/TMt35NvVHPRJ0XzlPfp8YB2C8a/CGdf2v89c8eA/88"
        "dZfqvXSLUD0Ikf8e7WZ+BeZTHccjoy4G2/VJ6BvyYnNdJJFvnvn2osa3Ps1f61PHYeGvwW5wfYEB/J4F3oBWd6dCz7RxTeVbTOoZ"
        "55VOIq89xt3Uc9r4dTPiu2Iavx5U+5Xt4ngNtvenFTlw7FDM0y8nb7dTB2Lgqxp9uB5Al0Yfrvdwgz99OC9FoXtLyY/f4r1cH4rr"
        "JcGOizoe7L9UvP9Cqdr7GUenC+cP5/PXYtxS4pPisi4H6CHyfaOOS4r9Iq4DML/Jny8bVX+1CH8oi/lIgXFQN8E7z4p7/CtnHHPq"
        "QQxcp7Zb8Ifbm9b4s0jzO/G78LO6KZ99+6CKK97L8w34k1nMTzgPpP0q+POA9v5J8OdJ//czzsDz6nuF/nC+19YNJcV/h3/H/OO4"
        "tJr1HlCngdutnuNOCD9U1HsAnQtH+T2Yf/L72O7hnIbjtzn1Hxy+Jbz9ncf+02mf/B5JEXeYEvfhHPE4+VtnYP/tE0eV8dyeJH+S"
        "283nwdjvtifJ3+a8+uK5kzS/SEHOuH2cp0WPo+zB75kG9XuOn7QnhtU6CaJ9IxXtc+tAIL67B37HlKi7t1Ppr8QZrMCp8/TT4aPS"
        "XsyjpxC/J+pTMN4EjR8pT1xevceO96BfmbjWX1FPhfRK1JcQeYBQX8JTP8etC8HnsDDPnsJ4KupyiOfXVTwf98S3Fh8w6DvaLeq6"
        "sNzxuLSZ5Rfj5Dw1/lLoOc878HsPzhNM9arzAfZnRP6nBzQ7vUj1s8W8CHaR7THPa9j/4/kO609xr7au0SLttMJv2NOpuIzfpfoQ"
        "ZDdYr3oWy3Unpz4En/tP4JyGdz1jDeKV3foPT7+l1n94QF9PoPWmfDM1hOM9xTm7nIyP9DtXZ08gznKWdSDyew31HxKo/5BQ6z/w"
        "vDasAyH5/tGoA/F6WAfCCutAhHUgwjoQYR2Ij3IdiB9/6OtA/PhDVQfix2EdCCusAxHWgfi41oEYmWUdiGfc+/8f3JOkEg=="
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

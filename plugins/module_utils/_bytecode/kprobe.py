# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4624],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3096, "scratch_calls"], [3216, "tally"], [3360, "frames"], [3480, "frames"],
        [3872, "frames"], [4008, "frames"], [4064, "tally"], [4128, "tally"], [4256, "frames"],
        [4376, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2744, "ATTACHED_PER_CONTAINER"], [2792, "ATTACHED_PER_CONTAINER"],
        [2864, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4624, 10952],
    "maps": [
        [24, "control"], [2736, "owners"], [2880, "owner_levels"], [3000, "owners"], [3360, "owners"],
        [3672, "owners"], [4688, "tally"], [4800, "control"], [5304, "control"], [5360, "events"],
        [5472, "control"], [7136, "control"], [7344, "rows"], [7416, "blank"], [7464, "rows"],
        [7520, "rows"], [7800, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2240, "OWNER_BY_MOUNT"], [2272, "TASK_NSPROXY"], [2352, "NSPROXY_MNT"], [2424, "MNT_INUM"],
        [2536, "OWNER_MASK"], [2664, "OWNER_MASK"], [3192, "OWNER_HOST"], [3216, "HOST_PIDNS_DEV"],
        [3232, "HOST_PIDNS_INO"], [3792, "ATTACHED_PER_CONTAINER"], [3856, "WANTS_PID"],
        [3976, "PID_NUMBERS"], [4016, "TASK_GROUP_LEADER"], [4096, "TASK_THREAD_PID"],
        [4208, "PID_LEVEL"], [4352, "UPID_NS"], [4424, "PIDNS_INUM"], [4616, "ONLY_PID"],
        [4744, "COLLECT_EVENTS"], [4920, "KEY_VALUE"], [5008, "BY"], [5120, "HOST_LEVEL"],
        [5240, "MAX_EVENTS"], [5376, "EVENT_SIZE"], [5552, "TASK_GROUP_LEADER"],
        [5640, "TASK_THREAD_PID"], [5728, "PID_LEVEL"], [5800, "HOST_PIDNS_INO"], [5936, "PID_NUMBERS"],
        [5976, "UPID_NS"], [6048, "PIDNS_INUM"], [6448, "PID_NUMBERS"], [6488, "UPID_NS"],
        [6576, "PIDNS_INUM"], [7088, "STATISTICS"], [7224, "HOST_LEVEL"], [7576, "COLLECT_STACKS"],
        [7664, "UNSIGNED"], [7904, "TASK_GROUP_LEADER"], [7984, "TASK_THREAD_PID"], [8064, "PID_LEVEL"],
        [8136, "HOST_PIDNS_INO"], [8264, "PID_NUMBERS"], [8304, "UPID_NS"], [8376, "PIDNS_INUM"],
        [8784, "PID_NUMBERS"], [8824, "UPID_NS"], [8896, "PIDNS_INUM"], [9688, "SUB_BITS"],
        [9832, "UNSIGNED"], [9896, "UNSIGNED"], [10200, "SLOTS"],
    ],
    "calls": [[7616, "keep_stack"]],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [15576, 10808],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1136, "frames"],
        [1408, "frames"], [3544, "owners"], [4568, "tally"], [4696, "control"], [5208, "control"],
        [5264, "events"], [5368, "control"], [6984, "control"], [7200, "rows"], [7272, "blank"],
        [7320, "rows"], [7376, "rows"], [7656, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1256, "SAVES_ARGS"], [1456, "VALUES"], [1560, "FILTERS"],
        [1696, "OPERAND0"], [2384, "OPERAND1"], [2768, "OPERAND2"], [3152, "OPERAND3"],
        [3400, "OWNER_MASK"], [3656, "ATTACHED_PER_CONTAINER"], [3720, "WANTS_PID"],
        [3848, "PID_NUMBERS"], [3888, "TASK_GROUP_LEADER"], [3976, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4240, "UPID_NS"], [4304, "PIDNS_INUM"], [4496, "ONLY_PID"],
        [4632, "COLLECT_EVENTS"], [4816, "KEY_VALUE"], [4912, "BY"], [5032, "HOST_LEVEL"],
        [5152, "MAX_EVENTS"], [5280, "EVENT_SIZE"], [5448, "TASK_GROUP_LEADER"],
        [5528, "TASK_THREAD_PID"], [5608, "PID_LEVEL"], [5680, "HOST_PIDNS_INO"], [5792, "PID_NUMBERS"],
        [5832, "UPID_NS"], [5912, "PIDNS_INUM"], [6304, "PID_NUMBERS"], [6344, "UPID_NS"],
        [6424, "PIDNS_INUM"], [6944, "STATISTICS"], [7088, "HOST_LEVEL"], [7432, "COLLECT_STACKS"],
        [7520, "UNSIGNED"], [7752, "TASK_GROUP_LEADER"], [7832, "TASK_THREAD_PID"], [7912, "PID_LEVEL"],
        [7984, "HOST_PIDNS_INO"], [8104, "PID_NUMBERS"], [8144, "UPID_NS"], [8224, "PIDNS_INUM"],
        [8592, "PID_NUMBERS"], [8632, "UPID_NS"], [8704, "PIDNS_INUM"], [9512, "SUB_BITS"],
        [9656, "UNSIGNED"], [9720, "UNSIGNED"], [10024, "SLOTS"],
    ],
    "calls": [[7472, "keep_stack"]],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [26384, 4624],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3096, "scratch_calls"], [3216, "tally"], [3360, "frames"], [3480, "frames"],
        [3872, "frames"], [4008, "frames"], [4064, "tally"], [4128, "tally"], [4256, "frames"],
        [4376, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2184, "PID_LEVEL"], [2344, "UPID_NS"], [2416, "PIDNS_INUM"], [2688, "SEVERAL"],
        [2712, "WANTS_SITE"], [2744, "ATTACHED_PER_CONTAINER"], [2792, "ATTACHED_PER_CONTAINER"],
        [2864, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [31008, 10880],
    "maps": [
        [24, "control"], [2736, "owners"], [2880, "owner_levels"], [3000, "owners"], [3360, "owners"],
        [3672, "owners"], [4680, "tally"], [4792, "control"], [5304, "control"], [5360, "events"],
        [5472, "control"], [7080, "control"], [7288, "rows"], [7360, "blank"], [7408, "rows"],
        [7464, "rows"], [7744, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2240, "OWNER_BY_MOUNT"], [2272, "TASK_NSPROXY"], [2352, "NSPROXY_MNT"], [2424, "MNT_INUM"],
        [2536, "OWNER_MASK"], [2664, "OWNER_MASK"], [3192, "OWNER_HOST"], [3216, "HOST_PIDNS_DEV"],
        [3232, "HOST_PIDNS_INO"], [3792, "ATTACHED_PER_CONTAINER"], [3856, "WANTS_PID"],
        [3976, "PID_NUMBERS"], [4008, "TASK_GROUP_LEADER"], [4096, "TASK_THREAD_PID"],
        [4216, "PID_LEVEL"], [4352, "UPID_NS"], [4416, "PIDNS_INUM"], [4608, "ONLY_PID"],
        [4736, "COLLECT_EVENTS"], [4912, "KEY_VALUE"], [5008, "BY"], [5120, "HOST_LEVEL"],
        [5240, "MAX_EVENTS"], [5376, "EVENT_SIZE"], [5552, "TASK_GROUP_LEADER"],
        [5632, "TASK_THREAD_PID"], [5712, "PID_LEVEL"], [5784, "HOST_PIDNS_INO"], [5912, "PID_NUMBERS"],
        [5952, "UPID_NS"], [6024, "PIDNS_INUM"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"],
        [6536, "PIDNS_INUM"], [7032, "STATISTICS"], [7176, "HOST_LEVEL"], [7520, "COLLECT_STACKS"],
        [7608, "UNSIGNED"], [7840, "TASK_GROUP_LEADER"], [7920, "TASK_THREAD_PID"], [8000, "PID_LEVEL"],
        [8072, "HOST_PIDNS_INO"], [8200, "PID_NUMBERS"], [8240, "UPID_NS"], [8312, "PIDNS_INUM"],
        [8712, "PID_NUMBERS"], [8752, "UPID_NS"], [8824, "PIDNS_INUM"], [9616, "SUB_BITS"],
        [9760, "UNSIGNED"], [9824, "UNSIGNED"], [10128, "SLOTS"],
    ],
    "calls": [[7560, "keep_stack"]],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [41888, 10992],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1120, "frames"],
        [1392, "frames"], [3608, "owners"], [4624, "tally"], [4744, "control"], [5248, "control"],
        [5304, "events"], [5416, "control"], [7096, "control"], [7312, "rows"], [7384, "blank"],
        [7432, "rows"], [7488, "rows"], [7776, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1000, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2368, "OPERAND1"], [2792, "OPERAND2"], [3208, "OPERAND3"],
        [3464, "OWNER_MASK"], [3720, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3920, "PID_NUMBERS"], [3960, "TASK_GROUP_LEADER"], [4040, "TASK_THREAD_PID"],
        [4160, "PID_LEVEL"], [4296, "UPID_NS"], [4360, "PIDNS_INUM"], [4552, "ONLY_PID"],
        [4688, "COLLECT_EVENTS"], [4864, "KEY_VALUE"], [4952, "BY"], [5064, "HOST_LEVEL"],
        [5184, "MAX_EVENTS"], [5320, "EVENT_SIZE"], [5504, "TASK_GROUP_LEADER"],
        [5584, "TASK_THREAD_PID"], [5672, "PID_LEVEL"], [5744, "HOST_PIDNS_INO"], [5880, "PID_NUMBERS"],
        [5920, "UPID_NS"], [5992, "PIDNS_INUM"], [6384, "PID_NUMBERS"], [6424, "UPID_NS"],
        [6512, "PIDNS_INUM"], [7048, "STATISTICS"], [7208, "HOST_LEVEL"], [7544, "COLLECT_STACKS"],
        [7640, "UNSIGNED"], [7872, "TASK_GROUP_LEADER"], [7952, "TASK_THREAD_PID"], [8032, "PID_LEVEL"],
        [8104, "HOST_PIDNS_INO"], [8240, "PID_NUMBERS"], [8280, "UPID_NS"], [8352, "PIDNS_INUM"],
        [8744, "PID_NUMBERS"], [8784, "UPID_NS"], [8856, "PIDNS_INUM"], [9696, "SUB_BITS"],
        [9848, "UNSIGNED"], [9920, "UNSIGNED"], [10224, "SLOTS"],
    ],
    "calls": [[7584, "keep_stack"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c353bf565ec9a57b0d9b65c0f1e4d65d94b8481528b58e984c12e72e36ce2895",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 120, "max_entries": 1024,
            "flags": 0,
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
        "eNrtXX1wHOV5373vEwadBSedXFwknNiygqjsGCMcEo6PgEKTWhQuMkk0lri4FmQ8SJhir64z2AEKqGnHMoSonn5YMrXkaRqrn3LS"
        "Sc8lbXEoEDXNFDPuFCXTTNSZplVmOh0V7Ltq9/09u/u+t3u7ex+W7Zz/Wa9u9/143ud9n+d9nt+7v2yjpP2bldk1vWYor14TqyXu"
        "X3aSXcM+SRrK5/PPLf9ffSUuhbW/K3g/Lge1a0Lm34/LAfacr1u7drT6WL34/au4Zh7r1uqfDdH9Qp5d53E9i+sZXE/jegrXGVyn"
        "cT2K6ziuh3B9AdcDuO7HFf0vaP9HtKva73Xq737+93o/tXdJez87AXktl7O0LK/Z5e5G8P6wKocJ9lxBOddWtpx0kXICpnKE/h4Y"
        "mMZ7L7I/bG9m16kI+12UT2bNoPZ8UIpp92vHXmL1hZieZAfYc7uXb1qWr/twTcl1en961Ocw7rMR6N2j7Lovyp4/iXv7+lvZewch"
        "B9SrTLLfd7aSni856vmSSc+zYehBmOmtMpzQrin5R6j3J9p17cCT7P0I3jto1+9VWr9Jz9OPLTq2Z9HUnkxdj/Z8XCtN1QN2P7Ca"
        "zbOgdDt7fwxyOFhtOcxDDj9mcjj4IHs/ivfG7OSQ0OSgTOzIk34uV5dXjvfnOf15BO/78D6uKd8N2rVwvj5pOY8TPqGfx9BPP+ZF"
        "wJhf+9X6JNSHa0raKJnXp6DUxsqBntWPVVvOP4Cc32XzE/N8t5+173VclUnow4283F7Hdc/md7HeMTln1jD5q/Vn1HIx/+KRN1k9"
        "v4l5GMI8xP1slOTwHtNH+Tpt/JznvazJOSjdkTfLr1Bu3uaFvdz+E3LbxOQybOiD2l4qd21rB6svJOhTqJ/rb6G+PczqeyKGeiMF"
        "+rXoSr9YuwdO/A/a+yu83bFZ9+Lyp9h7+9n8t7NP1P7MkQrZKbflTLLnlOEY2s30Ln3EuvxMO9PH+nUYbwf7RevsAOrpaN3A9C7C"
        "nlOvmpxxVSaY3Ix1EfW1WstJbF82wcuhbDt9xJ2dViaZ3MR1cADl97VGBH+ueLnZZyRdv4Y1vWPP74a9Jbvb98obOXruGtP6oEww"
        "f01pHLdaXw9kRpmct7dBnqNnOX9OXI9TvrBk/fcAP/+E3+M+n96Pb6jt08dvIV/MH6V1IHsY6xvk2dfw9Zx5/cis2Z+39jv6Mf+u"
        "hh5BHq1D+P0F3A/i/hDu+3E/jvsduD+K+27cT+M+ifsZfZ0Oan4A81ezuyXODqnrrKpqJ6HfJ8cMucV/4/6n1f9/U7n1D36p1Xh+"
        "ayl2KkTr4+dY/1F/38HbcM8UpW/4Vtyz+d83doulnnq3j/vYOA206fqt+UeNbbrdUUewl9VzB9mX7Q3cOn6a9JX+nmk/69ies8vt"
        "Ma/v6r5oFn6fus7LGCdVM7OytR1Ux+O/Tfanr/UqqaR6A8Y89kGuapXnmtjfzz0PeQj2Ji5tL5Cfag9JfkHpcW6fdm7Z7v/MVH5c"
        "krlxTMnN2l+UCTa/lUns39Zj3W+MYN0Ywu/Yd61vwe8JrjxqhzJB8+w21t4JzKtJ7OfWd+H5TjyPeTWJ/d96zKfGJH7HvJrEfnE9"
        "5l9jD/p9U67UceDGPSzsZ4bd6QH5l32tIVf6IM7H9Ki3+RQP3Vqh+RjMmee5MR9jNvPxLDcf72PLePLnZ/69d0GUF5t/MX08tP74"
        "UN4GlNeUgJ6+o72/O4xycY2Hf3CB7Q//+YJlOS0oJ0blvK09ly0zHkR2Nx5FXGhMiAtFBDscQVxoDHGhhHVcSLS7KdjvWcnOH/dx"
        "9pD8gkRQeC7I+0v6fk7oXz3Zhc2GHxXR2nGj1Kn5M8x/zHyu39JPyOL9XnW/ofkrvdzfw9iHqL+H4d/5hf2D1g7yh+PQ5+X+dFn4"
        "XTs/DLkEhHbcBX/gV+G/bcXf0/j7g3z5+4LMT+wNsnbtCm7S2hUPfoKtG8FbNH2PB7dqf9fjDg+x95++jq+X+j/rJ7/t+yzeh/ve"
        "5crq1XoCIVZPIMbqCaxm9QRk1MMKVtL9GDcmyF2BoOYXxQNXa+1Wnw9qv1+D57vx/CpWf6BOCuG5Ou3vUTxHdgB6nB7CfRD3g7j3"
        "434H7mXcJ3V/UvOzt2C8AtiH4xr3yWze4Pfs3fx+fp+fnvuTvM/0e1D6Y2YPg1HWz2Ad63dQ1voTlNg6tmfzK9hHsn6tvfflvLlf"
        "ezaHUN6Y9vc96w7lzf3as86H33+b7S/u/Upe1Gd1QOO+Dk6fxf1JFnqr9icCfdb03Q9990PfX4W+B6DvJBesS7uXm9tZuI86sBN6"
        "LM7vLPT5JPRbuQ9/fxJ//6Lh969CfzQ990H/fKuZ/vnqmP75SP/qmXzuvgbyeZSNx/L+RRsPX4SNh4/GI4rnv8jJf23vI3mzXu3Z"
        "0s/LfwvJv4/Jv/cLhfJfHgAv8o+VKf+2Ksn/urLkf5tL+W8R5L9ZkH+njfw7IP+bzPtW3W+gONxOyDnu/wjnb9C4WI1HooTxKJD/"
        "Jgf5o33Kvfg75H7yOqNd15cl/6hL+Qd4+X/WJ8hfspH/Bc2v7Pvs+Rzb17cxezvKxitT12Wzz7/JVd7GyDfNFMRLZizjOTMO+ZvK"
        "lJMuUk7R/M0U3tuP/A3iVVNhl/mbg2Xmb7AfyA5CvxB3OznoMn8z7JS/mXH0S2cs/VLEhccc8jdhvDfsNn+z4NieBS5/kxTyN0nr"
        "/A3lsYarLQeb/I2jHCh/0y3kb3rKzN/cJ3nN38xUIn9TdTm7zd8kXeZvepC/6S4tfxMuN39zf654/sbbvLCXG+VvbtfqGxizzt/0"
        "tcroz6056zgx/PVJZi+MeO+mHBd3wnpUqJdfYO8fRp5nrDDPM+8lzzPx7+hXj0OeB/le+dPsvXGHPI+AnzDbjwVLO7TgYM9cljPF"
        "nlPGKM8DPIcgV329FOvbW5hPWSia71lAvmejQ76nh8v30DwX5VSQ52myz/OUIkc7OTj1l/IKhXmfBeR9okLcpni52b1C3gfl2Ot9"
        "gJvfYjv6Wr97wap+1/Nejx+evmBdf4Nl/5SJTsyLzZKn+vS8xZ9x8bFzjd0sfj3Jyu1oWKfXq64z6u/Yf3P9FdcZI74RLim+o3wU"
        "5Qp5aLKjajkx+Nfm9ZDs1KzF87KpvRSPjvveZvq4DXErIT6XinRKVnm/oPQdLr7b12rk37S8VKinaPxSmWT+u3Jj0nId61i3CnHO"
        "FodxH7ngZdzj0pMXYB9kq/cKxjHEj6dazjMmOaQi81w/zzXFOH/QaOcuj+3ciXbeKJvtgrF+WK8z5FeSHXC7Xs36KO9lU+42Nl6u"
        "10GsywXrgbi+CuVktrWwdai9m8v/O+x3luURwX4wxta9L1v7m7TOkf5n2hOY5+3ww9n7qr8TsPB7lGPdnBzEdujrPJU/ap1/zmzr"
        "zlfSrqRHXdqRiUjeyp8jO9rX4M2OkDx0OzLNnt+t212mj8oxXn9EPXbs/zFrfSI5KhMtjvIMWNg7ZZLGf2Nlx1+cpxUaf5qn6fbi"
        "+uDsT0Qc/IlwWXog4myUY/2cXUqv+Tvm/4ye5vBfvZB7XGYdy3YZ6269Ca+SGenh3lPHSUUcvL58vcPk3+v7kLoz3LxPj76J9WIu"
        "b8alpNf8RUG5t5vKpThbZg3DG/eGWL4vHgoUyH0O8omh/TEu7418EcZx4LBhZ7T4wDbgpY7BT9zG8GDp9kXIDfiZsOAnhWUOn6Sc"
        "gP2JNjn6R/OW/tHvnLfyjzqao/AD/jVnqd+j6B/GKYV9i+5H6PvvH/J+xFhxP4JwjecIv+F2P476UqFGQa/n817kQnh3p3qztA8T"
        "8tBe2xtHe+38cXE+Pke/Iz5rjBvpx0PaeO6KvKn5o4V51e9xcadzjRHt/Sn4v7T+zAZZuR2JkEz3bDwDsvV4JSzlHo/edd6b/G8/"
        "z/njMfLHbztv1nvdX3LY32XqEiX5S7blbYuV5CfZ7YcL/SP4Oe1Jj/5RCxcvF/fHAwV+IFvPOxI3S2Y/1t4uJitkF5MV9YuM+rrz"
        "XuyZUX6Lg79U59FOJvNW+24qn9qpTCSw/vP65DoOc4zXK5Ir+X9e/aSOxMbK6oE4L0W8RFdl4y7u4ywtDn5RxFucRcTXHqd9IRvn"
        "7ViXlekdPK4TfsqAcJ4g3cYSdunBGBfPTQ+y/XIaG3jyl5QJ5gelE9ez3yMJbn0PY9xEPyX7vKTH/9UIgPIq8HcBFjhWz7f0a+sJ"
        "axfhcmf1+MAr2B8HJbN9ILmpdiVpigsEpTsL9EU2ya/jIPA8zxh50xZzPAN2Vs1/muPBVH7HDlkyr2/q+Ab1dslSxy2yjj9T+0/3"
        "lC/XnpMl7rmI8FwEz5nfvw96YH4ugOfMf1ftnE94TsN7HIC8QrDDEuww2d+IzMn3w35Zx79p+n+XZb5Y+10t5/EP4blnMc8YDFC6"
        "AXGaLAvPSI8PUVwGfgfwYzd0AucTEJ4HTqreJ3H927WsD5rfIbYH9jzu5/Gk9Q+QvyNDb2KW6wr5zfQcxWvUvIrqt598xui334T/"
        "6YUcU0Hm12XvlDgcHuF1sp808FDaPfLmqaCfK3cKefygxA7MKQNsvn180wdsnYhhPLcmGI4W9a+N/Vee96NYvqP89kUs5fXxhms/"
        "kExxyPr1kuAvEv73mg9YP1rQj/8V+tEi9OM/hH78hLO7NP8o/kz+S+ZaQ08iWlwyoK07Qen9PK036lRQz5NpuLtonfb7bMiIa8qm"
        "uOK5BsL57sib1wF1fXvWlA84B3x6UPrZ+2b5Po11N/sU2vmKNe6xHvs2hfqx1djHLmr6eJW2TqbkhXyPZH8eUDmO8yiwB7v8cW18"
        "aR+qtv8A2r/XhH8z2x2tPWQvGli/dvn4dU+V0wEtXyJz5Waf5fFp+wLCOZk7qV2rtHaRPSOcmVU7nzDlvV7HlezILunv89o6Br3Y"
        "20j68ppuB4eKvv9t7v2M/v638ua8jWGnOx33eZ1uzjUXnAtDXkQGfrXR5lxz3Vkhv4jzyTjvQedA6LxIZg3OJePcSQY4XMrP0LkT"
        "OrdH+UHyHzNrkrh24drJ+RcUv6b9uIgf2Y75rTwxjvaz9hHuO9N+NG+Nyw0Xx+vK1vYo7g9yuA/9HI9M/g/OxRyFnEYWGA7osfkc"
        "5XG18y4+Xr4nTec8uHMvJjyWdu6l3WN+X89XMTui6LiBcS4fR+cAqf2E56dzcMrkNP6OeJeC+qIMFxaUIo7xhnGL/Dnl9ePRb8Df"
        "JH07jXvSu1O4J/2b4fK3KZny6Teb15Ekna9EvuQ0tUvE929vJbmwcuk+4xFPEZeu5+aj4otgn8rrd2GcBOMjJ/BeC97j54si45yJ"
        "rxO/8/NLkbvwexK/8/PRTT/8JrnqOP/mGOT7i/x+tZnwBejvYY/9HUM7sW4oY11c3lkZQz+xjihjbRLX37EWDndAOAySVzzs5/35"
        "5fX2hyYcnxt91eTxR2weF8Yx67j95g0Jfj0PSusLyl3MmXD6dxl2keH0Wxhu2BGXv537u5u8rVZvpXH58KspjuiMy98IXP5W4PI7"
        "gMu/Gf7uFs7vepr21Zv5/tO+Ie5jOCUVj1pv8g/i/phm8VN+n+73svG4GvuPqIb3JDyriGO3wrV2mnCtyj10HsXPlZ/yM3y+8lCP"
        "vm5r++u7rfFTOq4ev4v4+306/n6W4eq3UD/+0iWu3s/j6pOyDa4+p+n3nnUMv1qIq3+f4VqT/5cT9bFauHpNXyuNq8e+L4vxqhyu"
        "/l9yhKMojiv+p5xZ/mt7vod7whW/xctfxxWzc819Pd8tlH+VcPV28m+rkvzLw9Ufdyn/CUH+fyjI//dt5H8E8v9dM17vouLqzeNR"
        "Mq5elH/FcPVPuZT/sCD/xwX577GR/2OQ/6PMnx6Zy5njeOJ+R5li/gf5qfp3eRRaP1H/8LV6nLD4d3AIR/owm3/C92p2DpSGv40D"
        "X0l+X0r+KdbnTzP8qGyNH13b2s3Or05N54vhR7NP8HrX13CnsL87Y50XrTvNxlPugz8JP0+uFI70AR5HKrRfmUD9vs+w9xLFcaSZ"
        "9lM5c3yXvqdQNp7UbTl6vJy1W1lNuNIZS3mnUa5ygrW7oP50qfjS4t8Tqcd3suofdYcrrX+p0vkt9N91noPJr2J40pfs8KTW88DA"
        "k57JWeNJ3ykLT6q8yvTFwJO/VRRXmhk5lbPEGU6x+EI8vMUbvlTH3/8Njy9NAD/RtJ7HlSYoj33qApsfvH7b4UuVE/M5rzhT835F"
        "x5kKuE/CzxXgTO+0wZl+2QZnSjgG3xnkd8/mzPIW932p8M02OJFv8TiRYQEnErHBm26k+AOr1x5vyvz6c83WeNN4+DmP+M2ngd/c"
        "VBbONFM3rbU7JZ3j4/PNPM40Hh722L4voX1rZW94iaO5yuIlmL9RPbwEk192I59vcMZLHIKejrP1Sfi+go6XgLw6mgg/iudt8uP1"
        "zTZ58WZ3efHMkRdy5uft5CWuxxXLj08cylUWP/pCzio/vjtEeII5fO/lKKcnnv0RwkMcITwElTvtqH+WuFGsux1NG1yNO/XDERcR"
        "JnyjHT7G43xBe9Mj5eJFDzn4C0xxqR778Z7jxpvwC8oE8wPIbitTzD4ox5A3EXGj+O4r+WkGbhT56a0CbpT2yeQXHLTGje4cFvCi"
        "GI/0CPCiI8CLjgh40YMu8aIR4EWBi3DEi5I8JhbZdRJ5D8KN3mWHG4U/KOJGR+Ytz3nEgSOgvFk8migRL3rUBi9ax/s7+jmaI+et"
        "9pnk/6RCAm5Ux5e86xE3ysqr4UZLxI1GdjHcaPiMDW70H7n8nSNutMkn4EYl2Xq87HCjD3rEjX7GBjd6/3nO/xHPbRT4Pwul+T92"
        "5W2bL83/GXXr/zC7md1Qmv9jd25b93/IDrcz+0fnaMz4eUs/qMnGDjZZ2/eC9o3AD2py8IP2evSDjlwiftCJBe47nMvthj3k9SUz"
        "6u1crn5OaC/Fg46W5v9M0nhv0OPXAZPfRna9frfDODuck9JxQhf7nJSjv+MRByqet8U5qe3jGIfjhl8U1PxL5pdmonzcbmC1xMVN"
        "0huBB30ReFDEo9IvAg/aLOJBmV+VbgYeFHae4q62eNCXTfk6zb68IJn9Z/U9DQ+6ZoGLF9L6nrl/PsfhQsNl4kIhzw7EAejeMy60"
        "9zLFhQ454ELDFcKF4jtNhMe+oU3AeR6oEC40vEK40L01XCiPC21ziQtdVx1c6N0ecaFBt7jQszkeF8rWrUJcKPxOHRca+sDsz+i4"
        "0G60c1yyxqGIuNAuERe6iseF9qKcB2zwodPwOxOEw2xk+NCDdvjQeIG91NpVKj6U2veQHU4U7dNxolcLOFE2r6zaa40TZfYi++so"
        "T3qNx4smSI+yDnhRsZxv8rhRvZy/ypvz8YZd3++4z9tfVT6cHpd8OHNV5cWp8eF45cMZWmE+nCEHPpyhK4wPZ4fwPbUdLvlwhi5R"
        "Ppx+4Xtqg5c5H87QCvPh7HD5PTUeX7/yfDhDNT4cyQsfztBlyocz6MCH019lPpwhgQ+n/zLhwxm8xPhwgJdvXLJaXw9kRoeuED6c"
        "AzZ8OIMCHw7koZ/7IP4bnGfQ+W9oHhD/DdVD/DcthPvCfRuXVzP4cPbX+HAkL3w4Q1Xjw9m/Qnwc+y9hPhyD/wb7OMStlAmc8wP/"
        "jTJxgP8ex3roeyP5t4MCHw72bwL/Taaxi+L8uNfjH7jvxj32h+C/USawb2wkXgPvfDj7a3w4K8qHc3nOvxofDnuuxodT48MphQ+H"
        "zpO65cNpwfNOfDikD2HhnvhwKF5OfDg0j4gPp033J2t8ODU+nBofjrP8a3w4NT6cGh+OmL+p8eFIUo0Pp8aH45y/qfHh1Phwqs+H"
        "83n2fsX5cLbzdqog/wQenK855HeE783qcadyzy+7xd1Oi3w4PZZ8OE48CfXPuMPn0rpUcG45jLyPEBepp+/bCfqfsTsvlK6M/Ap4"
        "cEbc4nJ7KsuDkxbyPWXz4LxRIR6cvy2RB+ejkqf69HzFnzvw4HyIw2Ma53e+flF4cOg78tXnw6Fzyv2W39dPhe34cL7NxXcvPz6c"
        "zgrx4bzL40UrzofzC/x5ZcfzOqXx4dif1ymNB8f9eZ1S+W/Ae/OEtV/pxHtj9mevTN6bWI33RrLivVlf1D/Qx32vw7g7nlsubdzL"
        "P7ccc/AX3J5brhK/za3GOqqdU97L4xZqvDbkD1Wa1+arDrw2P8pxfofQHuK3SYXteG3e4/2BGq9NlXltPg9emzdszie/xcWPnHlt"
        "AsL5ZJ9HXptPeTyffLfN+eQkfz7Z8fssLRXms0lUmc8mViKfTScXz/XKZ+Ps71ypfDadK8Rn04J1P1FhPptYiXw2bQ5+T9Kd3+PE"
        "Y3Ors79SHR6bzsry2Ijnl2s8NrodSUo1Hpsaj43ExcdqPDY0f6p9Xvl6l+eVm35OeGzer/HYSFcQj00B/rTLcV/X5eY8ckEeUOCx"
        "abDjsaHvjy265LM5VFVeG898No8soR9oX7V4bAScrR2PTY23xo63ZuaK5K0hvaXvfZM+O/HW6Dwscotknh/EW6PzuMidXF6VeGt0"
        "Hhg5KZnnX7V5a/T+jrns7xjfPoO3ZkjgrRkUeGv6Bd6aHQJvTU9FeWsSUaH9UeKr6XLNV7O0Qnw1S5cTXw2+Y3sp8dV0eeGrMeF5"
        "V5avJiTw1QRscO8ycO+SDe4duNPkeRu+GjZA+vnLCuLfl1aUtyYM/O91bJyeIr27SsABNwDXuxryegffZ4+w8dffiwp4YIyTzmOD"
        "cdJ5bMKcH79ny5v4ewD3ftQHHhs819fzug2vjfdxipU5TheH36bUcZr0OE6/J4zTEZtx+prNOL0sjNPhFeO/Wbqk+W8ed8l/85jA"
        "fzMo8N/8mg3/TRr8N48ARz8PXsmzDjw4ySrx4DxwkXhw7nHgwUnie6MOPDibef3ra2DnkTPbTgv7wzkbPpwzOQ5HWnE+HAFHKvht"
        "9N3xePSX2XsOfDgizqFsHOmIVx6cMwIPzilLOadLwG9e3vw3cx75b05dJP6bOQf+mzkb/pu5MvlvmJ4Y+/1/8IgnXcS83OwNT6rj"
        "7E9Z8t4ok4v4bvA6Hk+q89/8acXxpEsrwnfzNvK/4DcV7Ecq1GmDG3mtOI404oQjXciVhyOlcT/gEZ85Anzmx8rkuzkLvpsfO+BI"
        "qZ1f8tjOXWjneh5HKp4TiFrH9zJ1p0r7/jt9d0ewP7RueMVXOJ0XKMRZzCBui++Hu8ZZjMMfOurue/C07rdPc9+Dp++M2+Mt5t3x"
        "ozjx43j9nn7FeHHGK/w9+PnivDj4jrfOG+QSV1rAC3TCWp/oOfoernd8KY1/m6vxd+RFcsDZeJ5HAj4o3V4uznTcwZ8Il+VPGDw5"
        "4C2CfVeOLVSYH+dMUX4cZZL59QX4U12OwJ+2A3/aXh5PjnKc2QP3fDmQy8RSzrxO2PPkzFny5ND6nz7iwJfTTPOE7FFziXjUw5Z4"
        "VMNfsuPP+S1r/pyRQw78Of9W3M8Q8Kn03Z4rH5faVCIuNWaNS430nmf2n43jrujbNvjU70vmfb8jPrX5KgGfGpX58bLGpRp6eo9H"
        "fOonbPCpH/PIn3OqPP6cCvlP7s/jzJTInwN/Kc3H+ymvUIhPXUTcBHbz2g4uj2xnN0V+lNLPZ4xX1G8y7PUiF49w9qOO5iqLTx3P"
        "FcengldN8KeczvcW+FG2/Drl+k9XKr/O0YvCr0PrHX3vQzk+z/PsTIGPNszHAw2eHfgHG4BXfV7g2XkeeNUmEa/K/KR0E/CqYeBV"
        "hx3wqqbfO034t3joKwXv95v0V+Tbyd5LduEIsy/RkCv8qpGv/qQ1jhV634HzLHTvGcf68OWJY1WmmLwvFv+OcoLVVw/+parz8Czr"
        "iRdcq96+SuFbX6rhW3l8a71LfGvdZcbHsyDw8Zy14eM5JPDx/PR99jxbx3V8K76jZMXHs1QVPp7Fsvl4lqrKx7OYc4V3dcnHY/Dn"
        "fMeGh+d0Ubyr8f5f2/DvsH3//wOdsIA+"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4568, 8112],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8040, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [12680, 7872],
    "maps": [
        [24, "control"], [536, "scratch_calls"], [688, "frames"], [904, "frames"], [1104, "frames"],
        [1376, "frames"], [3480, "owners"], [4432, "tally"], [4568, "control"], [5224, "control"],
        [5448, "control"], [5504, "events"], [5616, "control"], [5968, "rows"], [6040, "blank"],
        [6088, "rows"], [6144, "rows"], [7800, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [984, "SAVES_ARGS"], [1224, "SAVES_ARGS"], [1416, "VALUES"], [1520, "FILTERS"],
        [1656, "OPERAND0"], [2320, "OPERAND1"], [2704, "OPERAND2"], [3088, "OPERAND3"],
        [3336, "OWNER_MASK"], [3592, "ATTACHED_PER_CONTAINER"], [3648, "WANTS_PID"],
        [3776, "PID_NUMBERS"], [3824, "TASK_GROUP_LEADER"], [3904, "TASK_THREAD_PID"],
        [3984, "PID_LEVEL"], [4128, "UPID_NS"], [4200, "PIDNS_INUM"], [4360, "ONLY_PID"],
        [4488, "COLLECT_EVENTS"], [4680, "KEY_VALUE"], [4768, "BY"], [5176, "STATISTICS"],
        [5392, "MAX_EVENTS"], [5520, "EVENT_SIZE"], [6224, "UNSIGNED"], [6704, "SUB_BITS"],
        [6848, "UNSIGNED"], [6912, "UNSIGNED"], [7216, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [20552, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [25120, 8112],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8040, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33232, 7896],
    "maps": [
        [24, "control"], [520, "scratch_calls"], [672, "frames"], [888, "frames"], [1088, "frames"],
        [1360, "frames"], [3464, "owners"], [4416, "tally"], [4552, "control"], [5208, "control"],
        [5448, "control"], [5504, "events"], [5616, "control"], [5960, "rows"], [6032, "blank"],
        [6080, "rows"], [6136, "rows"], [7824, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [968, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1400, "VALUES"], [1504, "FILTERS"],
        [1640, "OPERAND0"], [2304, "OPERAND1"], [2688, "OPERAND2"], [3072, "OPERAND3"],
        [3320, "OWNER_MASK"], [3576, "ATTACHED_PER_CONTAINER"], [3632, "WANTS_PID"],
        [3760, "PID_NUMBERS"], [3808, "TASK_GROUP_LEADER"], [3888, "TASK_THREAD_PID"],
        [3968, "PID_LEVEL"], [4112, "UPID_NS"], [4184, "PIDNS_INUM"], [4344, "ONLY_PID"],
        [4480, "COLLECT_EVENTS"], [4664, "KEY_VALUE"], [4752, "BY"], [5160, "STATISTICS"],
        [5392, "MAX_EVENTS"], [5520, "EVENT_SIZE"], [6216, "UNSIGNED"], [6696, "SUB_BITS"],
        [6840, "UNSIGNED"], [6904, "UNSIGNED"], [7208, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "285d25f024e9352477de225d47692efd27e535491b22aedd3ff12a70814e527b",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["events", "Q", 8, 1], ["claimed", "Q", 16, 1],
                ["ended", "Q", 24, 1],
            ],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 6],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024,
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
        "eNrtXGtsHNd1ntnnkJbE1WNXKzaKd62IUeWwlWXZkgE7oeWkUuwUYq3Qco0Q4nrFinEh2JRUi6NtI1JynERoAa+SGoJ/BCZtmFLT"
        "lAZSgHJ/dIk+4CQoUNexGzksGqVAW7tPFSgKoiW53bnnOzNz787si6QkO8M/l3fmzn2ce849557v7CmlNPE3rVOZ73yhbJXptZr0"
        "V5qgMh7StBfK5fJXK/9bnyS1uHhu4vukHhVlWpe/T+oRahdKiLI7G6Jx8f73URaeGhLjT8e4/n6Zymsor6J8C+X3Uc6gvILydZSX"
        "UL6M8iJKrLNqnneK0lrfFut9WH7fEeZ5zYnvS+OgS6WfuQpdpivLMvD9sLXecWpX1c/65e0nX6OfiKsfZb2juUv47hv04MAmKicN"
        "eq/Sp9D5ddE+qtE+bi5+k8aLET+UctTuaKWSqZSnUPbp7fZ6eq122N9pA/z1ZSpPtVH7KdT9x8/Sd2OgA8Y1J+j94Szz81xdfp5z"
        "8XMpDj6IE3+aw2lR9un/gHH/WZSbcyfpewPfjfmte5VYN/Nz/qnrdedz3TWfQvszon1S9GbxAdVza0meotr99H0RdBhbaTpcAx3+"
        "kegwdpC+b8N3RT86pAUdzPGRMvNnZbiy+dpoWeKfJ/F9CN+j7AvdLspqeT3lKcfpkLLOV7DOMOQi4sjXiDWehvFQ9mm/qLnPoai2"
        "jfoBn3UUV5rO74DO75F8Qs6Phml+b6I0J8APd8h0exPlsZ3v4bwjOhc6if7W+AWrX8hf0vgrGud5yGEMcoj6dBvT4afEj/oGsX/1"
        "5V4XdI5qe8tu+lXTrTm58Kfbv4Fuu4guww4/WPPlfjdnd9B4MYWfYl+S1lvNb3003vEExjWq+Ot6Q/xF885d/m/M92FZ7/ice0n9"
        "c/TdCMm/n37i+RdeWiY91WQ/+Ze8+yt0Eh9yv/X0FZ+ruQnqrzu7lfjMoHZWKeiK0hwnOjnnIMbLetNFnV8pLa97yXr5pcb0cg79"
        "MF/1rzMUu6x2P6Vzms0/or/L1P4o9Cnr1f4X/2aR261xyb9qFxTOEx0PgB6F82R3meNkn5mpi5rbLlPP275QXPN+HpHlS3mfDIXs"
        "dfyRNT97v94v17IrWc5LF3B+4fzrX/e9Rff5UOi8WPa2K0YhX6vBN1hn9hm8v4T6EOqvoz6A+hXUH0d9BvX9qH8f9R7U37LP4ajQ"
        "82SPlo5qkp6xzlGLtabAz1NFh27J3374jPX/G+bub/9y1ml/byt6KMbn3xO0fozfP3Yf6sQo/cO7UQefFu/x5NPm9d9XaJ9y22z+"
        "FvZPaputV6wdPETjfIb1x4F1Ev/OMP/y88L2q3Xnc7UyH/f5bd1vpmHXWee4jn2yOLOke+s5az/+06Vf+rO3aS2NG3HkOAS6WkPO"
        "bqTns18DPRR9ktQeq6Kfpe+YflHtaem+NVvR6//l6j+p6dI+9umbxBNznOTbnMA9rIv2vZAyYI++gPe4V3Vl8D4t9cfzMMdZznpo"
        "vuOQqwnc17r2oP0OtIdcTeB+1wV5SvXgPeRqAvfBLshfqhfrvnux1X2Q9j2u3FeGG+MDth/7s7GG+EGVx/z55uQpGdu9TPK4atEt"
        "5448Jnzk8aokj/voGO/5+ZG/f1pQ6UXyl7D3Q6wnhP4+if42psGnfy++PxpHvyiT8dkFuv/9ZMGznwz6SXA/7y647RiHD0br7sOo"
        "mw+gd5Nt8O8UFf9OXNHDcfh3ivDvbPT276h6tw/6e1rzs7dD0j2f7YJ0VGkXle0l+76mrK+D9cJOx44yxDzu0Ha47tuFJ4Y87YQS"
        "vj9k3SeEvXJIeh7HPcN6H8d9LKzcD8Q8tqC/JPi5sp491fbQ6OGtoEtEmcde2AOPws7dgeewQ6cOyv2fipKdeChK8xqM3iXmlYx+"
        "ms6N6D2C35PRe8Vz26/wRfr+zAZ5XF7/dJjttrfJb4f6ocpgHdY4kRiNE0nQOJG1NE5ExzjUsXluAPtGhByMRIVdlIysFvO22kfF"
        "+zVovx/tV9H4kXYthnZx8bwN7VgPgI/PPYN6FPUh1MOoP466jnqPbU8KO3sX9iuCezbKZEgnucH70kPyff1UmNt9txxyvY9q3yF9"
        "GG2jdUbbad1RXawnqtE5dmzni7gn0ro293yr7F7XsZ0x9FcUz49teaHsXtexLSG8/z3xvL/nd8sqP1sbmgx1S/ys+mFK4FtrPQb4"
        "WfB7GPweBr+/Cn6PgN+ZLvA3H61Md0f1vWn08L3gd0W+S+DnqTz4vQfPIRdTRxy7fxXWI/g8BP4LrSX+C7UT/4WY/zqIPg+tAX2+"
        "TPtRub+I/QgZtB8h3o82tD8i0X9z75NlN18d2zUg038X07+f6N/7pWr6VzagGfonlkj/bStE/w1Lov99DdJ/l0L/nQr9d/jQvxv0"
        "/5T73mrbDexnOww6J8N3SvYG74vXfqRb2I8q+t9Vh/7rfei/wZnXx5ZE/7YG6R9R6B9S6K/50H9hkeg/v0j3+h7St6f3+9zvP9UQ"
        "HuPgRTNVfpIZT7/NTB1cZnn6ydfopyYuM4nvRoDLwJ6bjPvhMiMyLjPWIi4Tl+nJ47N/bWrED5cZkXGZYRWXGVH8vTN17dEZT3sU"
        "/t6iDy4zfLLBdau4THP3pEJ7r4LL9HrjMmM3ig4KLpMDLhPHd8P1cJnHFVxmYIm4zD6tWVxmZim4DNN5eKXp3Cgu09sgLjMAXOZx"
        "GZex/XHAZYYUOUR9Or5UXOaRRRmXGVkanuVLN8ZlHhDj5YreuEx/Vsd69ix6+4dhpwP3cvy8Oxfd9KjmR7oomReA2xSXiNtMMm6z"
        "T9ZPhjKuQYZ+7sU6eA3mXTi9THhNk/3kT/vhNSPN4TU5Fa/ZYtubEZQZF77YAT5mXLgj7U2PqnWeWyZ85nST+MyFZcJnJudq4hml"
        "497nbX/23YUl+fecc2XBe/x1nusyx/fjfBnUmhrPxpf/VPJfzabJH2BOUL/d6x6zx7XOA+s9yde0tF71PHD8D/GW/C/m3Wzv0Tms"
        "ym/prHM/S8AOdp9frFdse8nVXnfNe9o+v8g+Lt3n8IPA4b6J8x3nDOvrfCfpm3w7+bdZz1l+V4tTzMu8L+Cbe51+Lcu+hPsa77s7"
        "TsWawpuV8jOu89Q+9xFnxXKYP/13sNMRh3Wa8IB851+U1X7vd/XL9xnGvw4Z5FdNGpEq+b0GeUlg/gkXXmCfT1XnKxG4tJH1Tl5r"
        "TR6ekvkzRfzZvalP5ssU8+WRBbdfvD/r4JYCzzPS3n7fLtazdO8x7zA89UL3FvJrzaYydeTx4EJT+ID2qws0/1/SJb5fW9tOY/5m"
        "ebP6Oyf04WppneYE9Te7LiHZ1c58H2hyvrsxXzqpCu1O/Iobv2a6sx4pgF65omzX5I9vkOtnE5Jd5TxfJbfDec9yxXFYzvuPSXos"
        "r6elehx2VzV/03v2y8ThFzNfJf9zMvKGLR8DQo5oXMbPGY+Kaj+QcJr+osKPsbS9j7rnfml15Uayj22cMLUkvInjR+uNy35tFQ9q"
        "dr5J/c9JrnJ8fvzrvPA3x28T8l0dr7BG0sezWUP0Nwk9w/IwjXG6P/k56byPamT/9cWj0vPpkNNfD+RKF+0frJI/Mf+TOBeOAw9B"
        "/VTE4SvRb5TaW7vttqu5/+64LsmxdW+J2vPSte4eer8P/kWuW+MkuJ2uSe0MpZ2Bdu7vrXYRpV0E7dzPLf0cUtoJf/mzoFcO9I+B"
        "/kz3o7pE360R8sdPw4/WcdAbR7HeW/08fQ/a/Rb4iOAF7fY9qJN5oj2NeLjuXbK+vf1XgJMMKu3h5+/Ia9L6Biv8IPhNnQ/4ysIx"
        "3HzSEWL7QQffJLzPacgHt2M808IrLH08ddJZd9iFnxzCudAXI3ksPSrjWRY+JeySXsVOAT7VBz8f9zsZoe+iGgUUm+vo/Hlg7//R"
        "ece45YNpikPA+Jsz/1GW7/d0b1z6/AxPej2w5TfnNZeftuMuZx+Evs5y/MRvzNM6MljH/yjryCjr+EBZB/mnbHsQ82D7jO3Rwnpn"
        "XYbYx4jQB1Htf0mPVB6OIt5W4JZt7eJ99bneg3PdkPQQr8s6F58Tz3H+I74nqn1+3ivOtQpHRZyVyfMG3UoPQg6Kjp16XeiJD8q9"
        "mn+ctDlJeq0DdtxgOCL2le1ga96jmPcJl1/Z6/1x1739TZSsTwe1H5fFuYF9OLGR9+edsrcdk/bUb8m2T8w3p+c+Pi/ZkQm2I39h"
        "3m2/OuMM1NWjA83g9VVxrgpen/LG6+34HcS3cdwbx8MVOvG7CsTVFfD7EY5X5bg69iOw/VLoHEI5IMXBue25NR5+8QMJzKcdcUPD"
        "F6X7Ns+v6XhEzS8eUeYzjj8wx0GHlxLw46WpbCc62XF7OtufNN+pbKPxe036K+17zCopfo/H7c+2SXF8HG/FcUkct2JOXMFzrBu/"
        "w7DOm7TYI6OuvXbJgy/5HEy2fa/sjuviOEibnhwnOc78hThK8Knlt8T9xX2O9iRjIff+cRxgVZzSgSzThfrleqFJeic12Pu8vyED"
        "8YYyX1f7V7A/fD8IIV5uuywnpo54udAOvJflytT34D3iSbfLctjIOsIuutrxSpv4XPq4LP+bEtK5Yl5ocr1Fjnt9Gfu5R4rHNYtY"
        "J84Ps7hNk9ZbzEhxuuxXZnolY2FpvrOVa8nPXHhkI/xq9ZBuU+Zf0a+aS0/ersRVRbWuqv4y7jijvWqcUYbiHurGFX2h6biizC0R"
        "V9SFuKK7EVe0HXFFd8LeJEOB/V1n2K+8U4krivD5S3rZwtOFP+s5xuVXEz3DITGueZLjfNolu5fx+K3huOAENR7HC58fcOHz5mfT"
        "cvzPQ954jx3/g/dqnNApO07oTyj+Zxfzz5UG439WKfE/7T7xP3HE/8R84n/CiP8J3bD4n8yHKv7np4uNxT/8ZFGOf7i6KMc//O2i"
        "d/zDjxD/8PbijYr/yXyo4n+mGqT/Hyj0v6TQ/zUf+r8C+k8s3qz4n8wtHf9zpkH6n1boP6LQ/1kf+p8A/Y8j/seQ7slqXLF5aUj6"
        "fbL9++BvaFJc5+ax9Q3GfTDu/STJX1GOzzg83Fq8QBK4MNt1ffq/4/ztI7xb98a7N2d/jeLsL18p17x/VP2u6eGaeHehXYO/Hb9X"
        "xO/uTX25cG/l94rKvM1xGr+wfQ789Fn6PnWL4uCXauPgtfDm2vj31pr4d2X+i27+498t1sO/+Rxftt8pNouDT2jAr1rEw/PLhYd/"
        "sCQ83HwVcqJdW/CWozmcU9cXa+Ljl+j+b14mf0DSaBWH/GtvHDJ90AeH/MGy4+MZD3xcvRfxeVSFiz/og4tfaBAX36Pg4ucaxMWL"
        "Mi7eMB5e9MPDab+r8HD4p/LngYefBx5+XsHDiw3i4W3Aw9saxcMzNA7/LqzqdzjAw3FPNS+n4a/89Rb58Xd8cPFHwH/fLbtxR/Nl"
        "kpf+sbAn/sjv/X7HxH6Fajyc7kGzCW88PGkMNYkrPwlceaveEP6t4N5Mn76Yin/T+hj/rp5nq3h9Qq+Fexdist7Nof/8s2QY5p+X"
        "ce788+SXyadUXJv4Pp8i/1Ye+8Z6zQ/H5t8tW/GmAr8eN+AXfR/n5hu2fTbg8peyPDn5JVrFsZnuPy849p/JOHbcEHwyaNTBsc82"
        "iGNv88GxjSXi2PDfdJ8Fjv1cizi28SHFsZ+vg2MPLROO/VXw0T7g07sVXPrZZcKxjZuEYz8X4Ngyjv31BnHscyuDY59oEsduA45t"
        "wC9u+OHYCQXHJn1SjWPj/LdxbMLr7d+hjGnefvqz3jg2668zYz44tk+eK/M10msdKQXHztXBsXON4diD4lfrLvw6xfvybtnbDvHD"
        "r/c2iV/f74Nf3zfvvo8GeQR5nkEeQesvyCMY5BH0pkOQR9AdXxXkEQzyCC7JLx/kEaztlw/yCDbml7/heQTnNLdd9tHNI8jvOY8g"
        "4qfsPIIJKc7SzKaluDQzm5H8xmaW46OCPIJBHsEPTx5BJ28g7mPAsTiPIOcNNMcvlt3+hUIX+D3F9qt3HkEnbyDubSnESXK8qZ03"
        "EPe81H7Ucf9D3kBzHPfCFOeDCvIItiaPQR7BII9gkEcwyCMIXGHF8wiyX7LRPIIZtK+XR1CON3PqnEeQ/c6cR5DliPMIbrPtySCP"
        "YJBHMMgjWJ/+QR7BII9gkEeQ/f1BHkHypwR5BFeWDkEeQUHnII9gkEdQC/IIBnkEgzyCtf38QR5Bsa4gj2CQR1AL8ggGeQSDPIJN"
        "2cdBHsEgj6AW5BEM8ghCToI8gkEeQS3II3iz8gj6/g6jyn8CnF4HTr/O53cY7ciPtz0t8e2tm09wTorLu2F5BIO8gXXyBv7xRzJv"
        "IPMr52VhPq6XN9DJE5iR4k45b6CTJ1DJq6creff0Hs0tdyudN9Beb7HB9QZ5A4O8gdpK5g3k/fio5g1crcT73OYT72Mg3ifuE+8T"
        "QbxPOMgb6BnvcK3BvGmzSt6095S8aT/2yZv2DuIdfhTkDfSk/+sN0v87Cv0vK/Sf9KH/q6D/K0HeQE/6jzZI/4JCf1Oh/ykf+p8E"
        "/U/c5LyB+RuUN/CxOnkDH20xb+AjQd5ALcgbGOQN/Jdlyhv4swU6jyhvljoPJy8g8mEhn2BS98sPdqRF3PEtn7yBX/TBHX8Y5A3U"
        "gryBtryoeQPHkTdQf6JFfvyKJz+aE2nEaXD+wD9c3vyByBfkj4fXyyN4tElcOQdcedsNziP4aJPz/ALmuf7WziN4xLF3xe+oOH9g"
        "W538gXb84g+1mvEUQf5A6Me/lPHrIH9gkD8wyB8Y5A+8WfkDH6qHX0dl/DpOOC3b1SuXR3Bw3o1HN5tHkO053zyCn9ckXPBG5xMs"
        "fQv9au/65BV8u6m8go7d+Okmce09Prj2PeL5/wMiaJi9"
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

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
    "type": "kprobe", "code": [4624, 10744],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7208, "rows"], [7280, "blank"], [7328, "rows"],
        [7384, "rows"], [10672, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [232, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3848, "WANTS_PID"],
        [3968, "PID_NUMBERS"], [4000, "TASK_GROUP_LEADER"], [4088, "TASK_THREAD_PID"],
        [4208, "PID_LEVEL"], [4344, "UPID_NS"], [4408, "PIDNS_INUM"], [4600, "ONLY_PID"],
        [4728, "COLLECT_EVENTS"], [4904, "KEY_VALUE"], [5000, "BY"], [5112, "HOST_LEVEL"],
        [5232, "MAX_EVENTS"], [5368, "EVENT_SIZE"], [5544, "TASK_GROUP_LEADER"],
        [5624, "TASK_THREAD_PID"], [5704, "PID_LEVEL"], [5776, "HOST_PIDNS_INO"], [5896, "PID_NUMBERS"],
        [5936, "UPID_NS"], [6008, "PIDNS_INUM"], [6392, "PID_NUMBERS"], [6432, "UPID_NS"],
        [6512, "PIDNS_INUM"], [6944, "STATISTICS"], [7096, "HOST_LEVEL"], [7464, "UNSIGNED"],
        [7944, "SUB_BITS"], [8088, "UNSIGNED"], [8152, "UNSIGNED"], [8456, "SLOTS"],
        [8608, "TASK_GROUP_LEADER"], [8688, "TASK_THREAD_PID"], [8768, "PID_LEVEL"],
        [8840, "HOST_PIDNS_INO"], [8968, "PID_NUMBERS"], [9008, "UPID_NS"], [9080, "PIDNS_INUM"],
        [9480, "PID_NUMBERS"], [9520, "UPID_NS"], [9592, "PIDNS_INUM"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [15368, 10584],
    "maps": [
        [24, "control"], [560, "scratch_calls"], [712, "frames"], [928, "frames"], [1128, "frames"],
        [1400, "frames"], [3528, "owners"], [4552, "tally"], [4672, "control"], [5176, "control"],
        [5232, "events"], [5336, "control"], [6848, "control"], [7064, "rows"], [7136, "blank"],
        [7184, "rows"], [7240, "rows"], [10512, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1008, "SAVES_ARGS"], [1248, "SAVES_ARGS"], [1440, "VALUES"], [1544, "FILTERS"],
        [1680, "OPERAND0"], [2368, "OPERAND1"], [2752, "OPERAND2"], [3136, "OPERAND3"],
        [3384, "OWNER_MASK"], [3640, "ATTACHED_PER_CONTAINER"], [3704, "WANTS_PID"],
        [3832, "PID_NUMBERS"], [3872, "TASK_GROUP_LEADER"], [3960, "TASK_THREAD_PID"],
        [4088, "PID_LEVEL"], [4224, "UPID_NS"], [4288, "PIDNS_INUM"], [4480, "ONLY_PID"],
        [4616, "COLLECT_EVENTS"], [4792, "KEY_VALUE"], [4888, "BY"], [5000, "HOST_LEVEL"],
        [5120, "MAX_EVENTS"], [5248, "EVENT_SIZE"], [5416, "TASK_GROUP_LEADER"],
        [5496, "TASK_THREAD_PID"], [5576, "PID_LEVEL"], [5648, "HOST_PIDNS_INO"], [5760, "PID_NUMBERS"],
        [5800, "UPID_NS"], [5880, "PIDNS_INUM"], [6264, "PID_NUMBERS"], [6304, "UPID_NS"],
        [6384, "PIDNS_INUM"], [6800, "STATISTICS"], [6944, "HOST_LEVEL"], [7320, "UNSIGNED"],
        [7800, "SUB_BITS"], [7944, "UNSIGNED"], [8008, "UNSIGNED"], [8312, "SLOTS"],
        [8464, "TASK_GROUP_LEADER"], [8544, "TASK_THREAD_PID"], [8624, "PID_LEVEL"],
        [8696, "HOST_PIDNS_INO"], [8824, "PID_NUMBERS"], [8864, "UPID_NS"], [8936, "PIDNS_INUM"],
        [9312, "PID_NUMBERS"], [9352, "UPID_NS"], [9424, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [25952, 4624],
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
    "type": "kprobe", "code": [30576, 10744],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7208, "rows"], [7280, "blank"], [7328, "rows"],
        [7384, "rows"], [10672, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [232, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3848, "WANTS_PID"],
        [3968, "PID_NUMBERS"], [4000, "TASK_GROUP_LEADER"], [4088, "TASK_THREAD_PID"],
        [4208, "PID_LEVEL"], [4344, "UPID_NS"], [4408, "PIDNS_INUM"], [4600, "ONLY_PID"],
        [4728, "COLLECT_EVENTS"], [4904, "KEY_VALUE"], [5000, "BY"], [5112, "HOST_LEVEL"],
        [5232, "MAX_EVENTS"], [5368, "EVENT_SIZE"], [5544, "TASK_GROUP_LEADER"],
        [5624, "TASK_THREAD_PID"], [5704, "PID_LEVEL"], [5776, "HOST_PIDNS_INO"], [5896, "PID_NUMBERS"],
        [5936, "UPID_NS"], [6008, "PIDNS_INUM"], [6392, "PID_NUMBERS"], [6432, "UPID_NS"],
        [6512, "PIDNS_INUM"], [6944, "STATISTICS"], [7096, "HOST_LEVEL"], [7464, "UNSIGNED"],
        [7944, "SUB_BITS"], [8088, "UNSIGNED"], [8152, "UNSIGNED"], [8456, "SLOTS"],
        [8608, "TASK_GROUP_LEADER"], [8688, "TASK_THREAD_PID"], [8768, "PID_LEVEL"],
        [8840, "HOST_PIDNS_INO"], [8968, "PID_NUMBERS"], [9008, "UPID_NS"], [9080, "PIDNS_INUM"],
        [9480, "PID_NUMBERS"], [9520, "UPID_NS"], [9592, "PIDNS_INUM"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [41320, 10576],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1120, "frames"],
        [1392, "frames"], [3520, "owners"], [4544, "tally"], [4664, "control"], [5168, "control"],
        [5224, "events"], [5328, "control"], [6848, "control"], [7064, "rows"], [7136, "blank"],
        [7184, "rows"], [7240, "rows"], [10504, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1000, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2360, "OPERAND1"], [2744, "OPERAND2"], [3128, "OPERAND3"],
        [3376, "OWNER_MASK"], [3632, "ATTACHED_PER_CONTAINER"], [3696, "WANTS_PID"],
        [3824, "PID_NUMBERS"], [3864, "TASK_GROUP_LEADER"], [3952, "TASK_THREAD_PID"],
        [4080, "PID_LEVEL"], [4216, "UPID_NS"], [4280, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4608, "COLLECT_EVENTS"], [4792, "KEY_VALUE"], [4880, "BY"], [4992, "HOST_LEVEL"],
        [5112, "MAX_EVENTS"], [5240, "EVENT_SIZE"], [5408, "TASK_GROUP_LEADER"],
        [5488, "TASK_THREAD_PID"], [5568, "PID_LEVEL"], [5640, "HOST_PIDNS_INO"], [5752, "PID_NUMBERS"],
        [5792, "UPID_NS"], [5872, "PIDNS_INUM"], [6256, "PID_NUMBERS"], [6296, "UPID_NS"],
        [6376, "PIDNS_INUM"], [6792, "STATISTICS"], [6960, "HOST_LEVEL"], [7320, "UNSIGNED"],
        [7800, "SUB_BITS"], [7944, "UNSIGNED"], [8008, "UNSIGNED"], [8312, "SLOTS"],
        [8464, "TASK_GROUP_LEADER"], [8544, "TASK_THREAD_PID"], [8624, "PID_LEVEL"],
        [8696, "HOST_PIDNS_INO"], [8824, "PID_NUMBERS"], [8864, "UPID_NS"], [8936, "PIDNS_INUM"],
        [9312, "PID_NUMBERS"], [9352, "UPID_NS"], [9424, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "fc1237a5e86d3c0207e4a5bb1ffaa2468f476bfd3feef872050d8c5a2ad8ce6b",
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
        "eNrtXX9wHdV13n2/nyBINjz52cVFiosRDqLCMWCYUGRMQCFtrYYKu0k0SHlxrbjxINkGa/06RY4JBDWZ4UFDPDRtJJnB8kwaOzNt"
        "5TTtPJVJi6ehiRvo1FSdidqZNMo0BHWm01EBvVftnu/s23vfrnb3/ZBsWP2z2t2798e559577jnffV++WTH+plS6ZjYMFvVreo0i"
        "/OUn6BoPKcpgsVj84tL/+icpJW481/B9So0a17Qqfp9SI5Qu1GVc21tDVC7efxXX7P4uo/ypGN/PFek6i+tFXM/jOo3rOVzP4jqJ"
        "6xiuJ3B9Btcv4TqC6zCuaH9Z/T9kXPV2b9Lfh8X3jWGu74LxfX4c8lrKZ2FJXlNLzU3g+yFdDuOUriyfq2ubT2aZfCKWfKT2jvRP"
        "4run6cGu9XQ9laD3snyyGwaM9FGlybjfmHuOyouRnuT7Kd2+pZuWpesRXHvUBrM93Xo69PtUAnr3OboeSVL6M7h3Lr+VvjsGOaBc"
        "bYLeP9zKer7gqucLFj3Px6EHcdJbbShtXHvU/0C5PzWuG/sP0/cJfHfMqd1XGu1mPc/sn3etz7ylPtmGbiN9yshN1wO6719D4yyq"
        "fIS+z0EOx+oth1nI4Sckh2MP0vdJfJdzkkPakIM2vqfI+rlUXFF7qa8o6M9n8H0I3+PaE7rOuJaP18O24zgdktp5Eu0MY1xESuNr"
        "WC9PQXm49ig3Ktb5Kaq0UT7Qs8ZcveX8OuT8Bo1PjPN9YarfK7hqE9CHD4pyewXXA1vfwHxHcs5uIPnr5Wf1fDH+UolXqZwnMQ5j"
        "GIe4n0qyHH5M+qheY/Sf+7hXDTlHlbuLVvmVy83fuHCW288ht1tILkMlfdDry/lubG2n8mKSPsX6hPaW69vvUHkHm1Buoky/5j3p"
        "F9W7//T/oL6/Ka47DvNeSv0YfTdM499pfeL6Z1+o0TrlNZ8JSqcNNaHepHeZF+zzz24hfWzchP52Wb94nu1HOe2tN5DeJSidfjXk"
        "jKs2TnIrzYsor9VeTnL98mlRDlWv0y94W6e1CZKbPA/2I//e1oRkzy2fb/64YurXkKF3lH4f1lted3uf/4cCp7vKMj9o42Svac0n"
        "7ObXkewoyXlXG+Q5elGw5+T5uCcUV+yfR8TxJ71PhUJmO76l18/sv7nicvYozwP5ZzG/QZ69a79ZsM4f2Q3DRXu7ow/j7wPQI8ij"
        "dRDvv4T7Adw/g/s+3J/A/R7cj+G+C/eTuO/E/Vlzno4adgDZq/l9irAO6fOsrmpnoN9nciW5pX7/gcf1/7+j3f6nv9paSn9bJetU"
        "jOfHT1L7UX7vsTtwT4rSO3Q77mn89+ZutdVT/+vjEeqn/jZTvw37qLnNXHf0HtxN5dzN68uutcI8Ps36ys+zWy661ufiUn2s87u+"
        "L5qC3afP8yr6SdfMvGq/Dur98ZZl/eltvUKpqNxIaRyHIFe9yJl19HzmKchDWm9Syq4y+enrIcsvqjwi7NNmltb9/7bkn1JUoR97"
        "1PXGE22cxrc2gf3bZsz7zQnMG4N4j33X5ha8Twv5cT20cR5nd1B9xzGuJrCf27wd6TuQHuNqAvu/zRhPzZ14j3E1gf3iZoy/5m60"
        "+6ZCpf0g9Htc2s8MedMDti97W2Oe9EEej5lRf+MpFbu9RuMxWrCO89J4bHIYjxeF8Xg/TeOd75/x9+NFWV40/prM/jDaE0J+NyC/"
        "dWno6b8Y3++LI19cU/HXF2l/+NqibT4tyKeJ8/nBotWuKenBiGs/jFj1AOtuKgm/UE7yC5Wt2/AL5eAXWuvgF9pi75fpwTrO6cvX"
        "+ZDgD2D7IB2V0kVFuymq3GDbzkZeH7aW7KmEUY9WRZ95sp8csK1nHt/t1vcbRrt3C8/j2Ifo7+Ow78LS/sEon+3hFPR5qR3bbeyu"
        "h6+HPCJSPe6BPfAJ2G+34XkGzx8U8z8SJTtxd5TqtTd6i1GvVPTXaN6I3mroeyp6m/Hc9Dv8Nn3/+DViudz+qTD3/2vk78P97qXC"
        "GvVyIjEqJ9JE5UTWUDkRFeVQxtrxPvQXCXJvJGrYRanIB4x66+mjxvurkL4L6a+k8iMNSgzpGoznSaTjdQB6fHwQ91HcD+A+jPs9"
        "uFdx32nak4advQ39FcE+HNdUSKVxg/f5neJ+/kiY032rGLK8jyrfpPUwmqR2Rhuo3VHVaE9UoXnswNbnsY+kdm2874+K1nYd2BpD"
        "fjnj+YFNzxSt7TqwKYT3X6H9xX1fLsr6rHdoKtQu6LO8P8lDb/X2JKDPhr6Hoe9h6PuL0PcI9J3lAj/1vqXqdpTvo0Yehh7L4zoP"
        "fT4D/dbux/PDeP7Zkt1/Jdpj6HkI+hdaQ/oXaiD9C7H+NZJ8dl4F+XyO+mNp/2L0RyhB/RHi/kgi/WcF+W/c/ZmiVa8ObOsT5b+N"
        "5d9L8t/96XL5L3WAH/k3VSn/tjrJ/5qq5H+HR/lvk+S/VZJ/h4P82yH/m6z7VtNuYD/cw5BzKvwhwd7gfrHrj3QF/VEm/1tc5I/6"
        "affhOeR+5ppSva6tSv5Jj/KPiPJ/KCTJX3GQ/6JhV/Y+9G6B9vWdZLc3dDns72/yFK8pxZmmy/wk07Z+nGmXuE1t8sksk8+ycZtT"
        "+G4YcRvYc6fiTnGbYTFuc6zKuA32AfkB6BX8bWcGnOI2w2LcZkiO2wxL/uBpV3t02tYehT845xK3ieO7Ia9xG3/7JM9xG45fDdVb"
        "Dg5xG9f+r1fc5n7Fb9xmupq4zYrp2yrFbZ7COMS+8MxTiiSHSuM2Hy+IcZvh6uJdjnLjuM1dRnn9Ofu4TW+rivZsL9jvM8OCf7bk"
        "591aEPxNDn7elPop+v5ZxHdyVcZ3xjm+s0tcpxJSuYlfp/Rfc4nrmPVfEPATK4ZDeAnxnZwY35HlWuZfksvNeIz3DDnEe+KI90j+"
        "kEash40D8rrvUI/jtZGf3H6veAz3OE+yujgP8nHW94gwruV69LZ+f7E2/sKXF+3LX2vbPvYbp9QPK77KM+MUfy74w2aau8hfPUH5"
        "tq/9FbNcfX7R39M4/TOhvfL8UvJnxCvy52gfhp4c7bONP/M6qufXBLvaOh/yOjVlk1611Jv90KnQ31N5d8JfFZf8avEOxS7eF1W+"
        "K/h1e1tLcTcjHhXrXtZvqU2Q3a59sNN2PmvfdCX8my0u/Z9d9OXfVh5dpPp/I2T3XVl/xsR+1fM5bthvtN72KBeEds6saxLswVI9"
        "f9dnPftQz9GQdV3gfsuOOsTLG0iuvB54nbcc87tze9FXfBvzcMYhP/n77J20z5bj/C77m6X5iuyjvAb7RIpT87zG8mpfv6Us7hKx"
        "sWu0k3uE9srlmvO53A9y/e7c409ubriAUY/rBfYRcrt4fexd62+9YHmY6wXwgPtM/ATG8UlRT2Q7xLX9Jxds7QKWozbe4SrPiM26"
        "1r5+87L2gNnfh1z6O87zsn1/5++oDAeSObp8v7vbB90u9gFNYFyOo13wnGgXlPAxw+jfAWFdyWx4HeP8goDb2o1xlVKpQfnbS/nq"
        "nqL8IRGfoOupLrpXlq53W+xyc//QQPE/ln/m6L+RXhwFDvgoxZUzG75XlPP9iCVf9otlNxBeeHeM4nOpWKRMzrOQSxPq3WTIYUTs"
        "rzL7nBQiv05RxHl/XYX2ydi7y9snCazD/1UQ7IWy9XvKYf3+mOpp/Y6V7AbVYo/OMG7C637YxAU0VxVfZpy5W7l53g9J8V+/9U2p"
        "XzH+m+nnfj5g9Mve+BWGXVeOTyI/aP4g4qqtCSO/U7AD2Y6YQjntN3xUiFtGlZ3ot6jwfCpUyq8T9ohqpN9RZreoFr96+8GQ4Gc/"
        "gngT5zcVpfT6Ltu6j+b82+OqYP/ofoqoWS9Vae+k9/cjnsD3ejlNnE5VhHQJKV0C6azf6+kiUroI0lmf6/ZzSEpnxMceg7z6If8Y"
        "5M9y36cK8r0+QvG3KfjNGx+0j5vq7/V8HrkV6R6FHtH2QLluO+4fousjwMe2b8M8g/jIdfC/P75XSr9T3P9y+/Yu6YOhb3J9oFd6"
        "3NKqJ40htu9V6E2TvX2L8cHpGL+gxyf1efPM4VK7w5Z46W7MCz0xGo/5T4jxaz0ebcQ3uqF38HvkEY/ugV+f8z0Voe+iCh0w0NaS"
        "3+eue96heZ1xCjvShDtC+RtbflEU/Vg/L9amfglbed216c13FEtcpvGWUj8Y83Qr46Xm3qF2tKAd/yu1o0Vqx8+kdvy06M/u76ix"
        "3d9WZ7u/BXZ/t0+7n+xMHt/7gENnPLpp94dEvEh7880e7f9ub/a/ZN+W2//dNbX/S+UNFv3Y76X8t7vsCxp87gu6i3Z+JM6f68l2"
        "u3ZS1KfsqL99AesVy1Ubb6lsP8B4UMf9QLe3/YDL/o/n+RXf/01sry0uPCP5CydFvwbHFdlu1F6i/VQW81h/TowLZDZToDnzZJMQ"
        "F8w8SetKBrhQ3i8wrjzTfC29j6WF/UNcLdkzVnudcdB6HE/3YGkv4nxEJGrGtfqU0nk/xpNPmfZxSpATzye8f+H5Knt1aV1JAMfW"
        "YXz/NsW/lh6OKHT+ycCHJRuM9+V2dSfsasal7ila1xW9XU9Y8K8z/Wz//5KxzuR3wJ6AvHl+bHzeHqfXCJy7xu24rbR/mzfs3isM"
        "+fSoc8Vuxfn8mvYSya8RuJC94ZSxvnL/6PUfQf0PWfBaVn0z6sN6gn3N3pBoz+hyGjH8+6qQb/4JEU/F9i3vWxt3cL2uNOrFesy4"
        "KLt6HrTEa17BlfVnr/J3RcOOhF4camZ9edmcDweX/f5vhO+z5vd/VVRs91lpF//nzNv+9k///Lbg125iv/aP3rbuX0vldbruzzq9"
        "nAMuO0eFuIIKvGezA96zYV6Ky+F8L84/8LkIPj/B5yr4vEUWuFWOb/C6xOelOD7F8VP2K2Y3dOHaKZyz4P0z76dl3MWuJujxwROo"
        "P9WP+yG75awDfjWuLItrVW3xPkoqHBXsGvPci8rzLpWnjfE56IUCxz2NcyEhUa5nLOchhPMhFtyScT5ki894uOnXoHleM+PFk0Ic"
        "i8+JcL3Zf8W4aG3iHJ7Dv4RzwPr8mjb6KOHqH5i0iTez3Z1KnsH4Yj27gHvWt/O4Z72bFuKdelycxtPN1vmrMxULWfcT01wvGQe/"
        "q5XlQvnyfdYn/iClXCuMQy2UgD0s6nV5vA39o6bxXQu+E8eJpuI8RqhDsLN5XGnqdrzvxHtxHHppR9giVxMPv74J8v1l0S5ez/F4"
        "tPdZn+3NoZ6YL7TcdiFeq+U6BPtby7UpQntzLUK8m3ELLK9ULCzUd2Zp3v93C97Ni77qOaSTUv2TDbAXqH3XSbj9qLK5LD/Fil+/"
        "p7QOE369hXC1rrj1XcJzL3FOpR649Q48x7zojlu/Ebj124Bbbwdu/Wb4NwhYyf7wx9l+3yq2n/0kqRD5wXW8ZqPFHkmFmwwLoycc"
        "EvwqUYXOB14fThp4SMZ7yjhvO9xnpwX3qd3L5zXCQv49YcKva4e7zfnasON32uOMTNw53sv49CMmPn2KcOfbuB1/4RF3HhVx551h"
        "B9y5Atx5sSDgPk3cOeE9ezvfKcj6WC/cuVIP3HknnqO/aoc7v1jwhrt9rSDgbrv/qSDibn9YsMfdvkry7/5+ufzrhDtX6oE7X0b+"
        "1eHOJz3K/6Qk/3FJ/t9wkP/XIf8/tuLaVhR3rtQCdy7Lv2a482GP8j8kyX9Ikv8jDvL/POT/e8CdzxWsdqMcd9Mmu4TfzTF/t+Zp"
        "nj9R/rGrPeJsGW/5KRp/ORGv+vBQZTjVFHCIbO/1qG/y700QzlK1x1lubH2AzneePldcDmdZfp5+p7Sfmy3Y+k8bMJ+pvbAjYd+p"
        "tcJb/paIt5T2p9o4yo/9Bn23zifuMlEj3KVXP6npl6N6a2sYf3nBVt6u+MvjdcJfsl/qSQdchQ8caGX+c2q/Gx6i5E8l+dUMf5lx"
        "wl/aj4MS/nK2YI+/fKMq/KX2IulLCS/+Qwcc5hp7P9Qp8iek4pXiMP/WFofZvu56B/zldxdp/hX12gm35weHad2f8HnY7Oh56hdp"
        "38XzWhkOc4cDDvNZNxzm96i8/eTvkuejntjNDjiO74g4zCGPOMw29jNQec44TLLjZ9L2OMxU/GmfuMbjwDW+UCX+crpAcdpXRfxl"
        "WsRfpuKP+qzfI6jfkz5xl2cLtY2/UvvqF389R+P+BjGe4R5/pfkiu5/sH8f4K+Mum7dgPUV6h7hr4zqHeNs6j3jLo2R/c3oneXH8"
        "pva4y4uF2uIuJwvL4i5PTuP3T84WlsMp+sUhsv+f5aSNn3PVQ/s46+ba9Lt8PkP2Sx2qEHe5v1rc5cWCJ9ylyzkPWR9LuEta77WX"
        "EP9wwl3mZNylKuItc044S1o/K8ZZ5hxwlv0SzjIJnGXSK85S8YezPA37I1kpzvLbtjjL9vVJrK9vFaz2hmwHsH3Qk5RwliaO56Mi"
        "zjLnFWdJ+b5/cJZflnCWfxDgLAOcZYCzfN/iLAsecZb/V1ucpct50GzDQmV2vlN+d56rzM7f79XOJ/sw3+bXzh8rWPetTnaOaW9u"
        "IXu1fS35na32gZ3dx+dQqz9ndaJQif3n6CeK+7X7x2ps958Q7f5TsPsZnzhO+qedFPXG8/nsSVF/uB/kfYRXO1+b4H6H3y+J/pbO"
        "4zWecOjntEc7/3iN8ZSez1+PFWqKp5TPX+O8/K7H2J6dKwh4ykna52UTol+6f40i+AUzbcBVDgBXif14ZgC4yrSMqyR7NpMGrjIB"
        "XOUxF1zlE6V4UIdi+X2/caqn/p2Bq9yA+EhC2pc+sFBYFl+50ye+Mg58ZQL4hYQTvnK+IOIrqb7l+ErY3Sa+sv0d63z2OOSTv0/0"
        "Y5fhK77gE1855ISvJDlWg6806nOsQnzlYSd8JepVM3wl6UXl+Er+3iu+kvdX9vjKVPIXPnGVcw64yp+8bY1fl8pxx0EN15Vfpdsj"
        "v8qFuvKsBPwqfvlVBleZX2XQhV9l8D3Gr7JH+p2uPR75VQYvUX6VPul3ugYuc36VwVXmV9nj8Xe6RLz56vOrDAb8KooffpXBy5Rf"
        "ZcCFX6WvzvwqgxK/St9lwq8ycInxq+DcY/OC3fw6kh0dfI/wq4w48KsMSPwqkId5PoL5VID7N/lUeBwwnwqXw3wqLbjHOZlWxvWf"
        "k/hVhgN+FcUPv8pg3fhVhleJ32H4EuZXKfGpYB8H3gg+B8l8Kvw7Nub5+M3Q92a2bwckfhXs3yQ+lWwzzveMY78n8alkgdcyz02B"
        "T8U8V9XMv5Pvn19lOOBXWVV+lctz/AX8KpQu4FcJ+FUq4Vfhc5de+VVakN6NX4X1IC7dM78K++GZX4XHEfOrtJn2ZMCvEvCrBPwq"
        "7vIP+FUCfpWAX4XjAQG/CvlTAn6V+soh4FdZGX0L+FWW9R8E/CoBv4oS8KsE/CpcfsCvIrQr4FcJ+FWUgF8l4FcJ+FWWk0PArxLw"
        "qwT8KgG/SsCvEpz7Dc79Bud+A36VgF/Fm/0f8Kt42xcE/CrL7f8CfhVF8EsF/CoBv0rAr3I58qt0ue7PurycA3bCe6pueE8F+I4F"
        "jzwrY3XlW/HPs7IA+wz1W2V+lYBXxYlX5ex7kleF9ZZ/l5r12Y1XxeQJUVsU6/hgXhXTvlM7hLgm86qYPCVqp2Idf/XmVTHbm/PY"
        "3pxYvxKvyojEqzIs8aoMSrwqAxKvSt8K8ap0eeZVSawSr0oi4FWpilelyxevSmm+Xl1elZjEqxJxwJurwJsrDnhz4D07310xXpXE"
        "ZcWr8oZHXonXJV6JH0m8EhcceCX+EbwSr64Yr0risuJVOe1R/i9K8p+Q5D/mIP8/gfy/vmq8KolLmldF8yj/w5L8D0ryH3SQ/wHI"
        "//PAm8+78Kp014lX5dMrxKuyy4VX5eMV8qrcK+3f5hx4VWZXmVdl1hevSvYF+r27Vfs9DdMfN+vCq0Ly5t+X0E5Tvd8/vCpzlyiv"
        "ypwLr8qcA6/Kv1bJqzIr8apcsMVfaqcU+JmabNtbOa/Kyz55Vf560TresqO151dJ2PCrrByvysIK86osVMmrMuoTz/hEjXhV8Hv2"
        "yg9E3GUZr8pjPus3WCGvyrka86qcrzOvynSFvCqz4FWZ98mrMl9nXpWzq8yrMlvj31c+68Krch6/e3Kuzrwq01Xyqsy/R3lVZuvM"
        "qzIHXpWFOvGqXLxEeVUSPvGVCuzYC9gvpCu0Q77tgLNUgLNknpU3C3b2h1zPnsRfiuu1iee5tyK85cz69wvO8g8DfpUAZxngLAOc"
        "JXCWlyq/ilIZznJ/jXkU9/vkUbzRr71PvBn5L9j79cv5Vc6K/CrHlsdZcpzNFWcp//5qGc5yrD78Kl5/h3V8ssb2/5gLvwrsnpPT"
        "lfGrnJb4VZ5je+pchfwqZ0V+FYff2W182qGf13u095+rMZ7S8/nrydryq0jnrMr5VcB3O3le4Fkp8avMSvwqcxXyq1ysEb8KdZyO"
        "czTwlKPzDrwqHN9daV6VBYlX5bwDr8oFiVflZt+8Koma8qrMV82rkqgLr8p8jXlVlCpxlYovXOXMeic8Jfu53/KJp/yZA57yP43n"
        "/w/sXuoN"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4600],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3072, "scratch_calls"], [3192, "tally"], [3336, "frames"], [3456, "frames"],
        [3848, "frames"], [3984, "frames"], [4040, "tally"], [4104, "tally"], [4232, "frames"],
        [4352, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2160, "PID_LEVEL"], [2320, "UPID_NS"], [2392, "PIDNS_INUM"], [2664, "SEVERAL"],
        [2688, "WANTS_SITE"], [2720, "ATTACHED_PER_CONTAINER"], [2768, "ATTACHED_PER_CONTAINER"],
        [2840, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4600, 10480],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7200, "rows"], [7272, "blank"], [7320, "rows"],
        [7376, "rows"], [10408, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
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
        [6512, "PIDNS_INUM"], [6952, "STATISTICS"], [7088, "HOST_LEVEL"], [7456, "UNSIGNED"],
        [7936, "SUB_BITS"], [8080, "UNSIGNED"], [8144, "UNSIGNED"], [8448, "SLOTS"],
        [8600, "TASK_GROUP_LEADER"], [8680, "TASK_THREAD_PID"], [8760, "PID_LEVEL"],
        [8832, "HOST_PIDNS_INO"], [8960, "PID_NUMBERS"], [9000, "UPID_NS"], [9072, "PIDNS_INUM"],
        [9472, "PID_NUMBERS"], [9512, "UPID_NS"], [9584, "PIDNS_INUM"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [15080, 10280],
    "maps": [
        [24, "control"], [536, "scratch_calls"], [688, "frames"], [904, "frames"], [1104, "frames"],
        [1376, "frames"], [3480, "owners"], [4504, "tally"], [4648, "control"], [5152, "control"],
        [5208, "events"], [5312, "control"], [6824, "control"], [7032, "rows"], [7104, "blank"],
        [7152, "rows"], [7208, "rows"], [10208, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [984, "SAVES_ARGS"], [1224, "SAVES_ARGS"], [1416, "VALUES"], [1520, "FILTERS"],
        [1656, "OPERAND0"], [2320, "OPERAND1"], [2704, "OPERAND2"], [3088, "OPERAND3"],
        [3336, "OWNER_MASK"], [3592, "ATTACHED_PER_CONTAINER"], [3656, "WANTS_PID"],
        [3784, "PID_NUMBERS"], [3824, "TASK_GROUP_LEADER"], [3912, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4176, "UPID_NS"], [4240, "PIDNS_INUM"], [4432, "ONLY_PID"],
        [4568, "COLLECT_EVENTS"], [4760, "KEY_VALUE"], [4856, "BY"], [4968, "HOST_LEVEL"],
        [5096, "MAX_EVENTS"], [5224, "EVENT_SIZE"], [5392, "TASK_GROUP_LEADER"],
        [5472, "TASK_THREAD_PID"], [5552, "PID_LEVEL"], [5624, "HOST_PIDNS_INO"], [5736, "PID_NUMBERS"],
        [5776, "UPID_NS"], [5856, "PIDNS_INUM"], [6240, "PID_NUMBERS"], [6280, "UPID_NS"],
        [6360, "PIDNS_INUM"], [6776, "STATISTICS"], [6912, "HOST_LEVEL"], [7288, "UNSIGNED"],
        [7768, "SUB_BITS"], [7912, "UNSIGNED"], [7976, "UNSIGNED"], [8280, "SLOTS"],
        [8432, "TASK_GROUP_LEADER"], [8512, "TASK_THREAD_PID"], [8592, "PID_LEVEL"],
        [8664, "HOST_PIDNS_INO"], [8784, "PID_NUMBERS"], [8824, "UPID_NS"], [8904, "PIDNS_INUM"],
        [9272, "PID_NUMBERS"], [9312, "UPID_NS"], [9384, "PIDNS_INUM"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [25360, 10272],
    "maps": [
        [24, "control"], [528, "scratch_calls"], [680, "frames"], [896, "frames"], [1096, "frames"],
        [1368, "frames"], [3472, "owners"], [4496, "tally"], [4640, "control"], [5144, "control"],
        [5200, "events"], [5304, "control"], [6816, "control"], [7024, "rows"], [7096, "blank"],
        [7144, "rows"], [7200, "rows"], [10200, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [328, "SEVERAL"], [352, "WANTS_SITE"], [384, "ATTACHED_PER_CONTAINER"],
        [976, "SAVES_ARGS"], [1216, "SAVES_ARGS"], [1408, "VALUES"], [1512, "FILTERS"],
        [1648, "OPERAND0"], [2312, "OPERAND1"], [2696, "OPERAND2"], [3080, "OPERAND3"],
        [3328, "OWNER_MASK"], [3584, "ATTACHED_PER_CONTAINER"], [3648, "WANTS_PID"],
        [3776, "PID_NUMBERS"], [3816, "TASK_GROUP_LEADER"], [3904, "TASK_THREAD_PID"],
        [4032, "PID_LEVEL"], [4168, "UPID_NS"], [4232, "PIDNS_INUM"], [4424, "ONLY_PID"],
        [4560, "COLLECT_EVENTS"], [4752, "KEY_VALUE"], [4848, "BY"], [4960, "HOST_LEVEL"],
        [5088, "MAX_EVENTS"], [5216, "EVENT_SIZE"], [5384, "TASK_GROUP_LEADER"],
        [5464, "TASK_THREAD_PID"], [5544, "PID_LEVEL"], [5616, "HOST_PIDNS_INO"], [5728, "PID_NUMBERS"],
        [5768, "UPID_NS"], [5848, "PIDNS_INUM"], [6232, "PID_NUMBERS"], [6272, "UPID_NS"],
        [6352, "PIDNS_INUM"], [6768, "STATISTICS"], [6904, "HOST_LEVEL"], [7280, "UNSIGNED"],
        [7760, "SUB_BITS"], [7904, "UNSIGNED"], [7968, "UNSIGNED"], [8272, "SLOTS"],
        [8424, "TASK_GROUP_LEADER"], [8504, "TASK_THREAD_PID"], [8584, "PID_LEVEL"],
        [8656, "HOST_PIDNS_INO"], [8776, "PID_NUMBERS"], [8816, "UPID_NS"], [8896, "PIDNS_INUM"],
        [9264, "PID_NUMBERS"], [9304, "UPID_NS"], [9376, "PIDNS_INUM"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [35632, 4600],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3072, "scratch_calls"], [3192, "tally"], [3336, "frames"], [3456, "frames"],
        [3848, "frames"], [3984, "frames"], [4040, "tally"], [4104, "tally"], [4232, "frames"],
        [4352, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2160, "PID_LEVEL"], [2320, "UPID_NS"], [2392, "PIDNS_INUM"], [2664, "SEVERAL"],
        [2688, "WANTS_SITE"], [2720, "ATTACHED_PER_CONTAINER"], [2768, "ATTACHED_PER_CONTAINER"],
        [2840, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [40232, 10480],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4672, "tally"], [4784, "control"], [5296, "control"], [5352, "events"],
        [5464, "control"], [6992, "control"], [7200, "rows"], [7272, "blank"], [7320, "rows"],
        [7376, "rows"], [10408, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
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
        [6512, "PIDNS_INUM"], [6952, "STATISTICS"], [7088, "HOST_LEVEL"], [7456, "UNSIGNED"],
        [7936, "SUB_BITS"], [8080, "UNSIGNED"], [8144, "UNSIGNED"], [8448, "SLOTS"],
        [8600, "TASK_GROUP_LEADER"], [8680, "TASK_THREAD_PID"], [8760, "PID_LEVEL"],
        [8832, "HOST_PIDNS_INO"], [8960, "PID_NUMBERS"], [9000, "UPID_NS"], [9072, "PIDNS_INUM"],
        [9472, "PID_NUMBERS"], [9512, "UPID_NS"], [9584, "PIDNS_INUM"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [50712, 10280],
    "maps": [
        [24, "control"], [520, "scratch_calls"], [672, "frames"], [888, "frames"], [1088, "frames"],
        [1360, "frames"], [3464, "owners"], [4488, "tally"], [4608, "control"], [5112, "control"],
        [5168, "events"], [5272, "control"], [6792, "control"], [7008, "rows"], [7080, "blank"],
        [7128, "rows"], [7184, "rows"], [10208, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [968, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1400, "VALUES"], [1504, "FILTERS"],
        [1640, "OPERAND0"], [2304, "OPERAND1"], [2688, "OPERAND2"], [3072, "OPERAND3"],
        [3320, "OWNER_MASK"], [3576, "ATTACHED_PER_CONTAINER"], [3640, "WANTS_PID"],
        [3768, "PID_NUMBERS"], [3808, "TASK_GROUP_LEADER"], [3896, "TASK_THREAD_PID"],
        [4024, "PID_LEVEL"], [4160, "UPID_NS"], [4224, "PIDNS_INUM"], [4416, "ONLY_PID"],
        [4552, "COLLECT_EVENTS"], [4736, "KEY_VALUE"], [4824, "BY"], [4936, "HOST_LEVEL"],
        [5056, "MAX_EVENTS"], [5184, "EVENT_SIZE"], [5352, "TASK_GROUP_LEADER"],
        [5432, "TASK_THREAD_PID"], [5512, "PID_LEVEL"], [5584, "HOST_PIDNS_INO"], [5696, "PID_NUMBERS"],
        [5736, "UPID_NS"], [5816, "PIDNS_INUM"], [6200, "PID_NUMBERS"], [6240, "UPID_NS"],
        [6320, "PIDNS_INUM"], [6736, "STATISTICS"], [6904, "HOST_LEVEL"], [7264, "UNSIGNED"],
        [7744, "SUB_BITS"], [7888, "UNSIGNED"], [7952, "UNSIGNED"], [8256, "SLOTS"],
        [8408, "TASK_GROUP_LEADER"], [8488, "TASK_THREAD_PID"], [8568, "PID_LEVEL"],
        [8640, "HOST_PIDNS_INO"], [8768, "PID_NUMBERS"], [8808, "UPID_NS"], [8880, "PIDNS_INUM"],
        [9256, "PID_NUMBERS"], [9296, "UPID_NS"], [9368, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c7a84427e19aae605f36c5ca4c88493e08c280f823ec444bcc3b2be866addc07",
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
        "eNrtXWtwHFeV7hnNS4odjZ3MeGTwRko2jnGiRHGc2HElrBJDnACLRUCRCagiZTCWVeXEigNWe1gs42AHL2x5Ejak8mMLSSk/lsqK"
        "qmWRgR+jYoFkC1jMoxInYgtD1RZJVQBTbFEu25pZdZ/vdPe903e6e2ZkXHj0p9U93fdx7rn3nsd37imkNfNvOkTX7PLDJeOaWaIJ"
        "f4UJusbDmna4VCp9fv5/45OUFjef6/g+FYqa10xI/D4VitB74aR57ewIU734/Z9xzQ0PmfVPx/j+zRJdT+N6CteTuL6C6wyuJ3D9"
        "Oq7HcP0qrs/jin6WtfNG82r07zrj9ybx99YmbtdZ8/vCOOgyX87ZebpMz3crge9HjP6O03tl5VxV33KyFcqJOMqR+js2eAzffYEe"
        "bG6j69EE/S7TJ7f8afP9qEbjuCL/LNUXI34oDNJ72+Zv2uevu3HtDbVY/ekx3sP4TifAX9vpuruZ3p/Cvbr+DvpuH+iAevUJ+v2R"
        "Dubns578fNbBz4U4+CBO/KmPZMxrb+g3qPe35nXF4JP0fQLf7VP1e5HZb+bn7PAZz/accbQn17LTfD9llmbwAd0PLqH5FNXuou/z"
        "oMO+habDadDhf4kO+z5M3zfju7yKDhmTDvr4aIn5c766kn5krCTwz6P4Pozvce0NX2Ney+frbtd5nAlL/ZxEP5swLyL2/Bo16tNQ"
        "H6692rs05zoU1VZROeCz1vxC0/kXoPPrND8xz7c1UftexlWfAD9cK9LtZVx3rHkd6x3RObec6G/UnzPKxfxLJX5E9RzAPIxhHuJ+"
        "upnp8Cvix9DV5vh5z/uQSeeodm/JSb9yugWbF2q6vQ26rSW6jNj8YLSXy13R0UX1xSR+ig0I/S3nt49SfU8kUW+ijL/O+OIvavfg"
        "8f9Dez8o7juKdS8VeoC+G6X5r9qfuP25F+q0T/ktZ4Le00eSaDfxXfYF9/Jzq4kfW6/DeHvsX7zODqKezo4biO8S9J5xNemMqz5O"
        "dLPXRdTX4U4nuX2FjEiHmvfpF/zt0/oE0U1eBwdRfn9HQpLbKpdb2K9Z/DVi8h29vw37Le+7/c/9uMjvXelYH2S5IXeI6LoZ9Mkd"
        "IrlMHyf5TU8/rznlNnk97g3HNffnEXH+Sb+nwmGrH/9mtM8avzdLleROXgcKz2B9Az37l04VnetHbvnzJXe5YwzzbzH4CP3s2Inf"
        "j+F+CPdfx/0A7k/gfgvuZ3B/P+5fwX037k9a63TUlANIXi1s04R9yFhnDVabAn9P5W26pT7zvr3G/9/S1/3LLR32+3dUs0/FeH18"
        "mPqP+vv33Yl7YpT+kXW4p/nfn7/dlU+D7497aJwGV1n8bcpH6VXWvmOMYB/V83e8v2xeKvDvDPMvP8+tPuXZnlPz7XGu74b+Mw25"
        "z1jnQxgngzMLIfd90BiPPzj2n/6OK7Sq6o3Y8zgMuhpVzi6j57MHQQ9pv0lpD5bRz9gPmX5R7XFBH5ud3/f/6Cg/pYWEcewNtZlP"
        "9HGa3/oE9LSVWPfTCcirh/E79K6V7fg9I5TH7dDHeZ7dRe0dx7yagD63cj3e78L7mFcT0P9WYj6lu/E75tUE9MWVmH/pHvT7lmK1"
        "4yCMe1zSZ0b88QHLl/0dMV/8IM/H7KFg8ykVW1en+ZgoOue5PR+Tivl4SpiPm2gZ77585t9v5mR60fxLWuNh9ieM8m5Aecsy4NM3"
        "zO+3xVEurqn4a3OkH74651pOO8pJcjk/nXPKNTYfjHmOw5jrfhAX9gPL/tMs7cPNEWFf6Gxzt//I+24v9u9pTSWPhwU7AMsFmaj0"
        "XlSUlyx9TupfK+8La2w5KmG241rNWHFyD+8sOe1UcnsK+L7P0DdMeaVPeB6HHmL8Hod81yTpD2Y7WB5OgZ/n+7O+XB4ae+R60CUi"
        "teNeyAMPQu69A8+zeP5hsfzdUZIT+6LUrq3RW812paLvpnUjervJ76noHeZzy+7wEfp+79Vivdz/6SaW235Gdj3c981X1mrUE4lR"
        "PZEk1RNZQvVEQqiHCtb3D2DciJBbI1FTLkpFFpvtNt6Pmr9fiffvx/uLqP5IixbDe3HzeTPe430AfLx/J+6juB/CfRPut+A+hPtu"
        "S5405ey1GK8I9HBcU+EQzRv8Xtgo6vO7m/i9l0phx+9R7Wu0H0abqZ/RFup3NGT2J6rROrZjzXPQI6lfK+77csnZrx1rYigvbz7f"
        "cd3hkrNfO64L4/cvkX5x3xdLMj8bA5oKdwr8LOsnBfCt0Z8E+Nnk9ybwexP4/UXwewT8znSBPXrbfHO7yvWosUfAx/L8LoCfp8Df"
        "+iY8fxLPP2HL/YvQH5PPw+C/8BLiv3AL8V+Y+a+V6LPxStBnO43HvP5ijkc4QeMR5vFoxvufEOi/ou/RkpOvdqwdEOm/lunfT/Tv"
        "+3g5/ecHIAj9kzXSf9UC0f/qmuh/p0/6r5Xov0aif5eC/p2g/01OvdWSG9gO9wjonGq6UZA3eFzcxiNTxXiU0f9WD/qjffp9eA66"
        "T11tt+udNdG/2Sf9IyL9HwpL9NcU9J8z5cr+hy4USa/vpv225X6Ffn+TL3+N7U+aKbOTzLjacWY8/Db1KSdboZyKfpuj+G4UfhvI"
        "c0fjKr/NqOi32Vej3wZ6QGEIfAV729SQym8zKvptRmS/zahkD57xlEdnnPJoM8uZsAfnPfw2cXw34tdvE0xPyrX0SH6bHne/Dfuv"
        "RhaaDgq/jef4s99mi+S3GajRb7NJC+q3manFb3PR+M2v36bHp99mAH6bLZX9NgcxD6EXTh3UJDpU67d5f1H024zW5u9S0o39Nneb"
        "9Q3m3f02/R0h9Gd90d0+DDl9gvYL2867pijYm7AelfPlx+j7Z+Dfydfo3xln/85mcZ9KSPUmPkDvf8XDr2O1/6yAk7hoOIQj8O/k"
        "2b9D/CnTtcy+JNeb9envGVH4e+Lw90j2kFbsh61D8r6vaMf++tBP7r9fPIY+MeDh52muzc+DctT8HhHmtdyO/o4fztXHXvjdOff6"
        "l7r2Tx/vxnp1mxaoPssu9Q3BHjabJvuCPkHldi79W6teY32ZhR0uqr0k9FdeX2x7Rrwqe45+G/hkz4Cr/5n3UaO8JORq53rI+9S0"
        "y/shR7vZDp0K/4Dq20B2q0xcsq/FuzQ3f19U+45g1+3vsP1upj8qlqlot7T8Y9cmXNezzusWwb7Z7jH+ublA9m3tU3PU/s+G3b4r"
        "G8+YOK5GOftN+Y32217tJ0I/Z5clBXnQbucnA7ZzAO3cHnbuCzxuuUMKfznkSt4P/K5byvI2rC8F8m9jHc4qypO/z20gPTu3ekjw"
        "83voN5a8U9Ahn0h+al7XmF6dbavL/C4RF7lGnxwS+ivXa63n8jjI7dswFIxuXriAQz73C8jhcr94f+xfGmy/YHpY+wXwgNss/ATx"
        "mz4p8oksh3j2f/Ksq1zAdNTHuzzpGXHZ1zrbVlaUB6zx3uUx3nFel93Hu3BndTiQ7J7K4+4tH2zxkA9oAeN6lHLBs6JcYONjRjG+"
        "O4V9Jbv8F5jnJwXcVh/mVSpEHSqss8s1LEWFXSI+weBTg3Qvz1//ziGXW/pDC/n/mP7ZPb8kvtgDvO8e8itnl3+vJJd7l6Nctosx"
        "jqIvRv45/TjW51ikjN6nQZ8k2p90+J+tcSuT04kxCstYj0lXKZ989YKbfNLZlsD++3ZRkBPK9u1pxb79QEjYt/OKfTtmywshhxw6"
        "y3gJv3qwhQdI1+RXZhy5V70F1oMkv2/Q9qZCj5n/zbLfMvGYOR5b41eY8lw5Lonsn4Un4E/tSJjlHYX8x/LDNOrpvOG9gt8yqm3E"
        "uEWF59Nhu7xuyCEh8/17yuSVkMOe3vlEWLCv74aficubjtL7xmg79WcuvzMeEuQewz4RtdoV0jq76fdN8CPwvVFPkt8LacJ7Cem9"
        "BN5zfm+8F5Hei+A953NDbg5L75l+sU+DXoOgfwz0Z7pvCwn0vT5Cfrdp2MtbP+zuLzV+N8p5/Ha89ynwEbkRtWvW4/4huj4OXGzn"
        "Wqwr8ItcA7v73q3S+xtFvZf7t3WeH0x+k9sDvjL8lU4+aQ2zXB8C3yTd5VrMD36PcQuGX9JYL6eetPvd5PCT9mFd6IVfv/Cg6Lc2"
        "/NCmX6MHfAd7RwF+6F7Y87ncoxH6LqpRYIG+lNafu+89T+s54xPuyRDeCPWvaP99SbRfvV2qT/sSrvS6+7rfn9cc/pjWW+1xMNfn"
        "DsZJvXWe+tGOfvxZ6ke71I+3pH78thRM3u+qs7y/aoHl/XbI+90B5X2SL3l+bwP+nHHolrwfZtweyaWd6Zt9yv3d/uR+Sa4tl/u7"
        "6yr32/X1lILI7Xb56z30gZaA+kB3yc1+xOVzO1le1ydFfsodCqYPMF8xXfXx9ur0AMaBKvWAbn96gIfex+v8Rdf7JtbXFw+eleyE"
        "x9ie0SPgullu1I+QHpLDOjaYF/0B2ZXkYM4eSAr+wOwB2leywIOynqCPkx6QTb+TfodcyvJ9PGTLM075nPHPhv/OsFzpLyI+KhK1"
        "/FkDpr0XduhmcVyjmiin8nrCeguvV7mr7H0lYe6jUbO+qHaO/F7zD8cc9RvxTyZOrLnFfK9cvh6CfM242C0l5/5i9O8p8znk8EHW"
        "A95xXvBf5d1xea3AtevcfuxfhXsgj+Rt/e2MKa+/VerR1HFr+hHESaRFfc5o7xja+4TD7/Eyrlu1X5ZMeQz03ZVmur9e0lz1jYwr"
        "36aaL5wLpj/8+Zxgz02yPfdP55z6ml3PgKd+MuDqtwJOLC/hHcviiGBXh5+kM+2Od7TXf8StIm6A4wlyyxG3iriEHOJzOR6I4xLY"
        "vp9bDnzi8qGS0z/D85j1RNYbZVzB5iTLHcBdjzwv7u9oX+B4DoX9lf11zN+M39THQYcXkvCDZoADITpZcQ8hXoeovVMddj2V4x8C"
        "+nstvX2RgHfletlPw3EQjFdn+wzjXvWJE3iOfiPO1Vg/MuYYJTz14GMufMnyZar537GOMz+dxD3zFfDw48xfM4I/z/D70ry52bk+"
        "dqdiYef4zXC7ZJz35g6mC5XL97mA9E5ptC9wXLkeTmhOOzLzdbk/CeMTyuC7dnwnzhM9hHiDcBd+F+eVHlqP37vxuzgP/fSjyUFX"
        "C+/dxuvS34jzvy0prCv6MwH7m0c7sV7oecRJoL16Hv3E+qHnV2lCf/OgE9YT9sszvVKxJqG9s/Pr+q8deC4//GqUUI4Lb8F+SP27"
        "RsKlR7WVZeW1O3Ha99ryAuG02wk36onL/oDw3I8fr30hcNldeA750BuXvRK47NuAy14NXPaN0ONp42d7716WU9eI/Wd7QCpMdl4D"
        "j2jab59iXONiomdT2KxXf5Jx0i2CPYHxjNc3xU1OkPHMbvjGAQe+UX9PxsIlmnLpRne8jIWfxu8yznq3hbP+NuGn1zL/nPCJn14k"
        "4qe7WxT46Tjw0zEFfrqJ1vfu8EXDT7cvBH66G88j5fjd2vDTvyr6w4++URTwoz2niiJ+9NWiO37054Qf7flZsYz+C4Sfbl8I/HQF"
        "+teGn57ySf9/leh/TKL/EQX9J0H/CSc+66Lip9vrgZ+W6V83/PRen/TfI9F/VKL/pxX03wX6PwH8dEKwP8p+JP3YkHD+i3X+yhd4"
        "/UT9+67yiRdl3OCjNP/yIu7ykZHq8JYp4OlYrusN/Q7rby/hBUPueMEVHR+iOMXjJ0oV9Y+yuPD3SXhBzd0e2HKWxjPUD3kRclyo"
        "XrjBD4m4QUnP1MdRf+zv6btlAfGDiTrhB/3a/Sw7E7VbX8I4wjdd6e2JI9y/QDhC2KFbDyjwAQHwjNXZg7WSH7++bR8k+tUNR5hV"
        "4Qg1DxyhpsARnq4JR6i/SPxi455fdcUT5l44g/l4lTuu7CjZEfQXya6QipPDr/CAt9/b3Y//fVecYecyFb6wUBlfGAuOL3TqJRzn"
        "mTtE/CDrW7zOleEL71HgC5/xwhd+H/japCuesTd2iwKn8G0BX1j4Mj3vH2kS7M78XIk3XIV+36vCGZJ8P5txxxmm4l8KiNs7CNze"
        "7hrxhaeL5I/8kYgvzIj4wlRcD9i+XWhfNiCu8GSxvn5G6t/C+RlJHyjcINrtvf2MtI7khkkuUvoZGVeYXo19NlGq5F9sXabwKy3z"
        "iSfc80rR+b6KXuynqD+ukOhSP1zhK8WKuMLJ0zjf42SxEg4vKM6O7fxMJ338lCcfuvsTV9Zn3OX4A9kutatKXOFwrbjCs0VfuEKP"
        "OAaZH21cIckB+pFkZVxhXsYVhkQ8YV6FI6R9vmocYV6BIxyUcITNhNPh8yu88YPtgfCD+vFMqTYc4X944Aj/UHTT+1g+KMMRWjiV"
        "91aJI6RyLx8c4bCEI9zfwBE2cIQNHOFliyNsuuAPR1isL47QI84x15KpDkeoKm/Dqerk+2G/8j3JhYVVQeX7maJzfVXJN9a5n6tJ"
        "Tu1c6i9+qDWjkPfYbymfJyq379CJovN9pZy/P6Cc7/dc0fGZOsv5J0Q5XzpXVB+HvWVS5Bff8cbHRL5hush6g1+5Xp/g8fYXR6wc"
        "Zy+5fn+dcYK+44lninXFCcrxxIj/3vwcj0NSwBfpx0mvyzWL9unBJZpgH8y+C3jB7cALQv/ObgdesE3GC5K8n20DXrAZeMF8Zbyg"
        "gavpcuhxqRDwOOPUTuM7Ey+4PCPo/axHRLWUO17wWS+8YETEC8YJN2fgBk2/ekKFE0xKOEFqZzlOEHK2hRNce17wt+zT3HETn3PH"
        "CTJ99u5T4ARHVDjBTJU4wf9R4ATfkHCCrE+ocIKp88H0g9bz7jjBRecbOMHacYINfOCljg/8RgMf2MAHNvCBDXxgAx8YCB+4WMIH"
        "XqHAByaAD4wr8IER4AObGvhAV3zUaZ/4qFkJH/W6hI96TYGP+gXwUT9v4ANd6f91n/T/mkT/4xL9jyro/yLoP9nAB7rSf8wn/XMS"
        "/XWJ/rsV9H8S9N/1F8YHZi8SPvAhD3zgg1XiA9/fwAc28IENfGDd8IG/rjM+8LVLBB/4g4D4wJkGPvCSwgf+U0D83dMXGR+4J2D7"
        "nmzgAxv4wAY+sIEPbOADLwt84Dcb+MBLCh/4VAMf2MAHNvCBly0+MOITH1hq4AMb+MAGPrCBD2zgAxv4wDrgA2+/TPGB6YD4wKQC"
        "H7j4vNN/a9dz2FP/OOyif+ghCReospfDX9TZ4Y4L5DzE9nqDPOzD0GuHT+GK/OfDr+CKfOnDwIENA/81DNzXMPBMw8ATDh9W2PVv"
        "FP1PCr+S7/W8Xnmq6rReluVdxH7D/tDNJG5qR2maueRdfFrMu5ivMe8i++O2S/7Y7e77kV0/8i7uE/2t+sTTteVzs/I7wf864pF3"
        "EXnbVeeOluddPOPZnjNC3sWdUt7Fne55F6V1cOHooMi72Izv8io6cN7FUSnv4liNeRd3u87jSnkXz9aSdxF81ppfaDr7zbu402fe"
        "RREPqsy7CP2c5ZOpA6KcX33exXuFfCfldAs2L9R047yLlC95cESFk+hy9d+lYgNCf8v57aNU3xPAPYzUiHs4zriHD4r7jmLdS4XI"
        "cTs46oF7kPSymvcpv+VAr9JHkgK+lvW1Mr169ahwrr4nrmGfAteQgF4De7xtlye62esi6utQ6K+ynp6ps17jV2+dGKvv+eiyXiPp"
        "rbzv9j/346Kb/1qWG3KHnhbOVc8dOgWcC/Jfpc9qTrktcPxEs/s6ngrbdnkjbqJgjd+bFXEavA6U457o/EBePyy8e9n8G8P8Www+"
        "Qj8tvD/iRjAuHDeid/A8OIF7rgdxCB3tgv9F72Cc+klBz8y1kLzK58XzOmrFhYC/pxx5ZivHgwTcpyz/y8PUf9Tfv+9O3CeAZ1iH"
        "e+p3f/72mvwb9jpP5wfqg6sEHEWO8yRIcRm8v2xeKvDvDPMvP8+tPuXZnlOG/8Sxvhv6zzTkPtmfwn4SeR80xuMPQt7fK7Sq6o3Y"
        "8zjs9IPBvzZ7EPSQ9puU9mAZ/cz4jDTbZx8X9LHZ+X3/j47yU1pIGMfeUBvpq+PQy9Ksv0NfA/5HH0ecSRrxKePPi3lPVoLf0yzf"
        "8jy7C/5y6G/pLvwOvS6NeBWO+0l34x56YPp+3EM/TPewHQ33W9DvW4rVjoMw7nFJnxnxxwcsX7L/2asd8ny08CN+7QGxdXWaj4mi"
        "c57b8zGpmI+nhPm4CXFWl8/8+82cTC+af0l3nBdwPrPLMmwnmtNc7LapOOECU9qrc67lsH8lyeX8dM4p19h8MOY5DmOu+0Fc2A8s"
        "+09Z3FNE2Bc629ztP/K+2xuS4inL9vewYAdguUDGu6eiorxk6XNy3hHeF9bYchTFWV1r2i9zDyPOFHYq77irPuF50PzKdYu7gp+V"
        "ca7ecVe3Iu7q3Yi7uh1xV3fA7wm7w0fgt71arNeKu7LyS/+s5PSb90XIzr01gniCCOE4UpElVE+E4wmoYH0/2y2JkFsjFBmQiiwm"
        "HM38+1Hz9yvxfjveJ/t6KtJixhsY78U1O+5A38/8EJfuo7hne3MT7nkehXC/ypInTTlbitN6OSLFc3HcjBT3tduK+3qJ4rk2cju+"
        "5jOe6zkxnuu+LyviufKI5zqsiOf6EukX933xosVzjS1EPNcmTcB51C+eazuNh2c8yycE+q/oe7Tk5KsdawdE+lvxLP1E/76Pl9N/"
        "geK5xhYinqsC/WuL57rTJ/3XSvRfI9G/S0H/TtD/JqfeelHjucbqEc8FPE0BdK9fPFezT/pHRPo/FJborynoP0fxXA9dQDxXN85B"
        "uF+h39/ky19j+5NmyuwkM652nBkPv019yslWKKei3+YovoPfnu0wR+Mqv82o6LfZV6PfBnpAYQh8BXvb1JDKbzMq+m1GZL/NqGQP"
        "DnhehXVOCezBeQ+/TRzfjfj12wTTk3ItPZLfpsfdb8P+q5GFpoPCb+M5/uy32SL5bQZq9Nts0oL6bWZq8dtcNH7z67fp8em3GYDf"
        "Zktlv81BzEPohVMHNYkO1fptKC60oKRbQPuBkm7st7mb8DN5d79Nfwef17K+6G4fhpw+QfuFbeddI8Vbjir2k4/R98/w+ST1imvd"
        "LO5TZTh5Op9j8CsB41lj9fFL+MYhAA/F57zwOS0yXT3jWLM+/T1B41ixH7YOKXBrAeJpq4tjHS0Fw68NePh5Asaxyn4eK4511COO"
        "dVQRx/rDmuJYbXvhd+fc61/q2j99vBvr1W1aoPosu9Q3XONU9Qkqt3OpKl71pcrxqpY9w3+8qtOeo98GPtkz4Op/5n20LF41L+5T"
        "0y7vu8er/oDq20B2Kzkupjfepbn5+6LadwS7bn+HIh5GYbe0/GPXquJUF8G+2e4x/rmA8aCfQjzoZ2uMV6X9tlf7idDP2WVivKrd"
        "zk8GbOcA2rk9YNxqT3W4dmXc6vpg+d8Dx62Sns3nevnHtRP9CzrkE8lPXRa32uYPz65PDgn9rTZvem7DUDC61S1udUvJTV6rHs8+"
        "VBL2CzluFXqLPinyiSyHePZ/8qyrXMB01Me7POnpGrfatrKiPGCN9y6P8ZbPu5Dt+ndWhwPJ7qk1bnWLh3yAuFWPczMYv10et4rz"
        "ASd3Vo5bhfxvx63iHJl1drlm/OouEZ9QHsd6v6g/BI1jdZQrxLHeqgk4CiPeyVhY9eNYn2N+41nHAsWzVh/H+lWPONa3i4KcULZv"
        "Tyv27QeqjGPl/PWaZ3/+OuJYH5PiWB9rxLFqjTjWRhzr5RrH+vvzmuYnjvWt+saxesr7XXWW91ctsLzfDnm/O6C8T/Ilz2/lOTWM"
        "G1vdg3NLbvYp93f7k/slubZc7u+uq9xv19dTCiK32+Wv99AHWgLqA90lN/sRl8/tZHldnxT5yfe5eJMiXzFd+TyR4OfXrPLQA7r9"
        "6QEeeh+v8xdd75tYX188uHzenXVOYY+A67biXI+QHpLDOjaYF/0B2ZWIbz2QFPyB2QOIb03L8a2kB2TTiG+FXMryvSq+lfHPhv/O"
        "jHN9EfFRkajlzxow7b2jQtz7tCUfi3KqFd/K5xIp41ujYnxrguI9uX4j/snEiTWr4lyHpDjXLSXn/mLHuUIOt+Jc33Fe8F/l3XF5"
        "rcC1y3GuBZxzt9dx7pAQ56qIW9OPjFYZ5/pLRZzr61KcK+sbqjjXC+eC6Q9/PifYc6041z+dc+pr1ebBUMa5lvmfYE8PAee4VBHn"
        "2oI8D6szkv/kUs2HgXiOi50Po5H/4rLMf8H8yucKMx975b+w8120a855wfkv7HwXUn6IkJQ/ItStOefdQue/sPqb99nfRv6LRv4L"
        "bSHzX/B4NPJfmPeN/BeN/BdaI/9FI/9FI/+FO06wkf+iPjjB+ua/4PwAf7HzIALmv+DzEfTj1O5G/otG/gvyz7rnv+D8FqlQ0t2O"
        "FK8WP/hfijwX1ytwg/8555xvfN70Que9WPh8F98DflaV7+JmBQ7hWyJ+cMQnfpDzW+BcQDV+0CvPRT4gHu8fgcf7TJ3yXPy3iBss"
        "y3PxDwHbtxvtG2rkudAaeS4aeS4aeS4aeS4u4TwXfA708TehL2SqlENOuOIE9YkM4hiasd/+rugmf8jt7E18U9yvLVzKe0TcYIc/"
        "3OBs2+WCF9wh4QU/38ALNvCCDbzgZYsXjPrMe6FdqCte8K8178W7gsr7yHvxOXe7viXvs9xp5b0g+7MT9+Im/1nn3XvhBb3yX2w4"
        "UaxGDlTai1gOulTyXxyF/B+vU/6L41L+i2dZnqpT/gvFObGtX1CMc5tPef/ZOuMC/1L5L6Q4ISv/BfZR/TjpTfqx00VBPkyI9umy"
        "/BergA8ckvJfDAEfmFHkv8gAH5jICPNWiQ98yvYLdZnyPXCBCeACD6nyXixzxwVu9MIFxlzzXnAeV6bXwuXBWHveifMLmgeD9SVl"
        "HgzkCa5/Pow3FDjB1wSc4GybOz6Q15lU6OqA+TCuVOTDuMJ8/v8DuqF9"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
            "leave_at_ret": _LEAVE_AT_RET,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
            "leave_at_ret": _LEAVE_AARCH64,
        },
    },
}

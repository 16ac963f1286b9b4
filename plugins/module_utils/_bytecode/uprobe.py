# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4528],
    "maps": [
        [24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"],
        [1640, "owners"], [3000, "scratch_calls"], [3120, "tally"], [3264, "frames"], [3384, "frames"],
        [3776, "frames"], [3912, "frames"], [3968, "tally"], [4032, "tally"], [4160, "frames"],
        [4280, "frames"],
    ],
    "constants": [
        [216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"],
        [504, "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"],
        [1200, "HOST_PIDNS_INO"], [1752, "ONLY_PID"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1944, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2264, "UPID_NS"],
        [2336, "PIDNS_INUM"], [2592, "SEVERAL"], [2616, "WANTS_SITE"], [2648, "ATTACHED_PER_CONTAINER"],
        [2696, "ATTACHED_PER_CONTAINER"], [2768, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4528, 7344],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"],
        [408, "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [11872, 7240],
    "maps": [
        [24, "control"], [488, "scratch_calls"], [640, "frames"], [856, "frames"], [1056, "frames"],
        [1328, "frames"], [3448, "owners"], [4400, "tally"], [4544, "events"], [5448, "rows"],
        [5520, "blank"], [5568, "rows"], [5624, "rows"],
    ],
    "constants": [
        [296, "SEVERAL"], [320, "WANTS_SITE"], [352, "ATTACHED_PER_CONTAINER"], [936, "SAVES_ARGS"],
        [1176, "SAVES_ARGS"], [1368, "VALUES"], [1472, "FILTERS"], [1608, "OPERAND0"], [2272, "OPERAND1"],
        [2656, "OPERAND2"], [3040, "OPERAND3"], [3288, "OWNER_MASK"], [3568, "ATTACHED_PER_CONTAINER"],
        [3632, "WANTS_PID"], [3752, "PID_NUMBERS"], [3792, "TASK_GROUP_LEADER"],
        [3872, "TASK_THREAD_PID"], [3952, "PID_LEVEL"], [4096, "UPID_NS"], [4168, "PIDNS_INUM"],
        [4320, "ONLY_PID"], [4448, "COLLECT_EVENTS"], [4520, "MAX_EVENTS"], [4560, "EVENT_SIZE"],
        [4904, "KEY_VALUE"], [4992, "BY"], [5416, "STATISTICS"], [5712, "UNSIGNED"], [6192, "SUB_BITS"],
        [6336, "UNSIGNED"], [6400, "UNSIGNED"], [6704, "SLOTS"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [19112, 7232],
    "maps": [
        [24, "control"], [480, "scratch_calls"], [632, "frames"], [848, "frames"], [1048, "frames"],
        [1320, "frames"], [3440, "owners"], [4392, "tally"], [4536, "events"], [5440, "rows"],
        [5512, "blank"], [5560, "rows"], [5616, "rows"],
    ],
    "constants": [
        [288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [928, "SAVES_ARGS"],
        [1168, "SAVES_ARGS"], [1360, "VALUES"], [1464, "FILTERS"], [1600, "OPERAND0"], [2264, "OPERAND1"],
        [2648, "OPERAND2"], [3032, "OPERAND3"], [3280, "OWNER_MASK"], [3560, "ATTACHED_PER_CONTAINER"],
        [3624, "WANTS_PID"], [3744, "PID_NUMBERS"], [3784, "TASK_GROUP_LEADER"],
        [3864, "TASK_THREAD_PID"], [3944, "PID_LEVEL"], [4088, "UPID_NS"], [4160, "PIDNS_INUM"],
        [4312, "ONLY_PID"], [4440, "COLLECT_EVENTS"], [4512, "MAX_EVENTS"], [4552, "EVENT_SIZE"],
        [4896, "KEY_VALUE"], [4984, "BY"], [5408, "STATISTICS"], [5704, "UNSIGNED"], [6184, "SUB_BITS"],
        [6328, "UNSIGNED"], [6392, "UNSIGNED"], [6696, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [26344, 4528],
    "maps": [
        [24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"],
        [1640, "owners"], [3000, "scratch_calls"], [3120, "tally"], [3264, "frames"], [3384, "frames"],
        [3776, "frames"], [3912, "frames"], [3968, "tally"], [4032, "tally"], [4160, "frames"],
        [4280, "frames"],
    ],
    "constants": [
        [216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"],
        [504, "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"],
        [1200, "HOST_PIDNS_INO"], [1752, "ONLY_PID"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1944, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2264, "UPID_NS"],
        [2336, "PIDNS_INUM"], [2592, "SEVERAL"], [2616, "WANTS_SITE"], [2648, "ATTACHED_PER_CONTAINER"],
        [2696, "ATTACHED_PER_CONTAINER"], [2768, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [30872, 7344],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"],
        [408, "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [38216, 7232],
    "maps": [
        [24, "control"], [480, "scratch_calls"], [632, "frames"], [848, "frames"], [1048, "frames"],
        [1320, "frames"], [3440, "owners"], [4392, "tally"], [4536, "events"], [5440, "rows"],
        [5512, "blank"], [5560, "rows"], [5616, "rows"],
    ],
    "constants": [
        [288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [928, "SAVES_ARGS"],
        [1168, "SAVES_ARGS"], [1360, "VALUES"], [1464, "FILTERS"], [1600, "OPERAND0"], [2264, "OPERAND1"],
        [2648, "OPERAND2"], [3032, "OPERAND3"], [3280, "OWNER_MASK"], [3560, "ATTACHED_PER_CONTAINER"],
        [3624, "WANTS_PID"], [3744, "PID_NUMBERS"], [3784, "TASK_GROUP_LEADER"],
        [3864, "TASK_THREAD_PID"], [3944, "PID_LEVEL"], [4088, "UPID_NS"], [4160, "PIDNS_INUM"],
        [4312, "ONLY_PID"], [4440, "COLLECT_EVENTS"], [4512, "MAX_EVENTS"], [4552, "EVENT_SIZE"],
        [4896, "KEY_VALUE"], [4984, "BY"], [5408, "STATISTICS"], [5704, "UNSIGNED"], [6184, "SUB_BITS"],
        [6328, "UNSIGNED"], [6392, "UNSIGNED"], [6696, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "dc0b47c054259a1dd519cd76fb272ed33f108b52d3617b9154db1ce3835796a5",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]],
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
        "eNrtXWtsHNUVntnn2Hl4E7JmY5GySxo3hAaSEJLQ8jAJJClCikVqElV1Y2dJY6gi4hCIJ4sam0Da8qNlkxZF/KiwoTjpy1R9OO2f"
        "dVWk8KOVqAptwAhCpRYoVZtKVWu1xNudOd+ZnXt3xjvrR6DJ9Z/rO3PnPs49595zz3f2nkKjZv8N65Rmm54sWmlqnib8FQYojYc0"
        "7clisfh46X/rk6QWsp+b+L5Np/wwvvsW0tz9XXa9wzHOv1uk9CzSM0hfRvoS0hGkp5C+gPQE0meQHkeK/uti/5P6NXZq9Xux9T4s"
        "vm8Ic7/G7O8L/RhvqZ6x0niHS8My8H23Nd5+KldRz2XTW092gnoirnqk8fZ2nsB3X6MHWxZSOmjQe5k+uaav2uWjWsLOL8ofo/Zi"
        "NM+FTiq3u5RJl9IDSNv0emc8rVY5zO+wAb65j9IDdVR+CHn/9jP0XR/ogHbNAXq/I8N8OlaVT8dcfFqIgw/i4NfuFPj1j2j3HTtd"
        "1LmfvjfwXZ/fuGfb42Z+zt5/rmp/zrn6k6vfa5dP2rVZfED5znkRjfpzE32fBx36ZpoOZ0GHPxEd+rbS93X4Lu9Hh5RNB7O/p8j8"
        "WWquaD7fWxT4Zye+D+F7pG2hK+20Ul4PeMpxKiSN81mMMwy5iJTlq8dqT0N7SNu0qzX3OhTVllI94LOG/EzT+RXQ+TWST8j57jD1"
        "7zRScwD8cJVIt9NI96x6Desd0TnXRPS32s9Z9UL+ksavqZ0jkMMY5BD54Tqmw1vEj/oCe/6qy71u0zmqrS+66VdJt9rkwp9ufwXd"
        "VhNdusv8YPWX612UWUHtxSR+in1eGG8lv7VRe/sSaNeo4K9zgfiL+t158p/o753ivuOz7iX1O+i7HpJ/v/2J+597epr2qRrryT7t"
        "XV+uifiQ6622X/G62jlA9S3PLCE+M6icldp0RWr2E53K6yDay3jTRe5fISWOe8r78tPB9uVO1MN81T7fkPStiespHNYc/rHrO0nl"
        "d2M/5X21/anfjnO5uS75l/WC3BNExy2gR+4J0rvMftLPzMbjmlsvk9fbtlBc834eEeVLep8MhZxx/NDqnzNf7/roa1Qfy3nhKNYv"
        "rH/t83887l4fck3Hi956RS/kaw74BuPM7MX7E8h3If8C8h3In0J+O/IjyG9G/iXkW5B/2VmHo/Y+T/poYbcm7DPWOmqx1hD4eShf"
        "plvykTsPWf//3Fz77esy5fJrJrMPxXj9+xyNH+23992IPDFKe/da5MGn+Rs8+bT2/e/LNE+dSx3+tvWfxqXOvmLN4DZq51beP7bM"
        "F/h3hPmXn+eWnananzOl/rjXb+vcMgy9zlrHdcyTxZkF3Xufs+bj7679pT0zS5tUu5GyHIdAV6vJ0cvp+ehXQA9pP0lq91TQz9rv"
        "mH5R7QHhvDVa2tf/4ao/qenCPLbpC+0nZj/JtzmAc1gzzXuu0YA++iTe41zVnMb7lFAf98PsZzlrof72Q64GcF5rXofyK1AecjWA"
        "810z5KmxBe8hVwM4DzZD/hpbMe7rxyc7D8K8x6XzSncwPmD9sT0TC8QPsjxmn6hNnpKxtdMkj7PH3XJelseEjzyeEeRxEy3jLZeO"
        "/P35vEwvkr+EMx/2eEKo7xOo7/IU+PRN+/vdcdSLNBkfPU/nv9fPe9aTRj0JrufV8249pswHvVXnoXdC/Xpiu428n7ZhXx7W/PTo"
        "kHB+5/0+VSeVqxP1oKjW7NnvBl7vV5X1I8PuR1pb4dF+AeW3WecCW+/YJjyP47xgvY/jXBWW9Hy73cWoLwm+LG3m6yr1mt4dS0CH"
        "iNSP9djX74a+ugbPs3i+Vaz/QJT0vW1R6teu6Eq7X8noLST/0Rtsvk1G19jPHfvAN+n7QwvEdnn8w2HWv+jcyfltpcYarHYiMWon"
        "kqB2IvOonYiOdqhi83AH5okIuSsStfWbZGSO3W+rfNR+PxflN6P8bGo/Uq/FUC5uP69DOV7P48jvRT6KfBfyYeS3I68j3+Lohba+"
        "vBrzFcF5GWkypBP/431hg3juPhDmckPFkOt9VPsB7WvROhpntJ7GHdXt8UQ1Wo/2rDqO8x6Na9HGp4ruce1ZFUN9x+znexYfLbrH"
        "tWdxCO+/YT9v3/j1oszP1oQmQ8sFfpbtKQXwrTUeA/xs83sY/B4Gvz8Hfo+A35kusAfvLnV3ReX5p3cH+DgVlfgd/DwE/jY34/lj"
        "eH5vWX+fjfHYfB4C/4XmEf+F6on/Qsx/DUSfDXNBny/RfJTOIfZ8hAyajxDPRx3Kf1Gg/6Lt9xbdfLVn9U6R/quZ/juI/tu/UEn/"
        "0gTUQv/EFOm/dIbov2BK9P90QPqvkei/WqL/Kh/6Xwf6X+s+fzr7P9vLdoDOyfA1gt7A8+I1H6lJzEcF/VdWoT/6Z27Ec9B9aEG5"
        "X1dMif6zAtI/JtL/nohE/5AP/Yu2fth+z/g4nc9bSf+u307pwc0+5/VPBsJXyvjPSIXdY8TTDjNSBWeZnnqyE9QzIc4yiO96gLNA"
        "PxuM++EsPSLO0jdFnAX6XKEL/AV72VCXH87SI+Is3TLO0iPZb0eq6pcjbv2yjvU76Jf5KjhLHN91B8VZajv35Oo7JJylwxtnYbyp"
        "e6bp4IOzVKUD4yxdEs6yd4o4yyatVpxlZDpwlhmnc1CcpSMgzrIXOEvX5HCW+FRxlrvGRZylZ2r4lC/dGGe5xW6vM++Ns7RndIzn"
        "xnFvey/09QHaN8p2W7LbMD0q+ZEOTOZR4DD5KeIwg4zDbBL3J0Nq1yCFv/OpKvgL+p07OE34S431ZA/64S89teEvnTL+stjROyNI"
        "0y4+bsB+wjhvQ8qbHhXjPDxNeMvBGvGWo9OEtwyOTYhPFPZ5r7ftmd+fn5K9zllXfnPeu/1rBfvTqMsuROsa6WnmVYYnP9+8aqPu"
        "1R9ZjtleYPXrsFvv0Ol8k4zdrBOOtLfohT85OAi+4/Uk+zApxNkjCUFvyR4he0EWdmjr+wabP2gdyTZeQe9jKWE/iWPc1jwm8F3C"
        "hbtY++sKux7os/BHSupjjv7VYT8n/mZ7cBkfjwvj5Hn1o1cSOFmt9ibzetQrrU+FR8vn0AT0fYGe2Dd5v3WX1139HXbWZzoHFG4s"
        "z5M9b8ewf2EdZX0k20T7abae7PGsL1l2YksSzMHtRUEu1mjC/LHdi/nH7VdjdeF0Kb3V2s+4PfiDlfW+NyR/McItsk0vFuX6bnLX"
        "t1ITcLptBtl/k0akYl06i3XAzT+Ma7Bd1jxB8z+6FPMUl+SS2MQ5xwfWYxx8pnFKdv4kznvV2i3wfibZ4Wvtb1L/peamz2iG6bDG"
        "Xrd2xWbZ/F+JF9N5lvXV0Yxhfz8IeWE5GkZ7y5vvEPg3qtF+3RaLCs+HQ+X6WiCPul3+tgp51V3n8+U7Q8J5/UCkvJ7Y9UapvLXq"
        "uPUgrn95TBfk39Izo06/dG15C73fBLsQ5612ElxO14RyhlTOQDn391a5iFQugnLu59Y6E5LKhVzr42g36B8H/ZnuD+sCfZdEyI46"
        "DPtHw1Zv+7f13qrngRtQbhf4CXapK9chT+Z57YGvYB5WQy7Xotwm2LcfksrDPtvwoCaMb1eJH2x+k/sDvrLsz24+aQjxeqiDbxLe"
        "6zrkhMsxnmTZmW912descYdddu9t0O/bYiSXhbtFHMLCFex1tlVad4ErtME+w/UORui7qEYOneZ82gdvXv9fWgcZN7otRTgw2l+U"
        "/ltRPI+Rnj/1/hme9Lp58c8+0Fz2tYaV5XV2qQvHimprMI40xvEvaRxpaRzvSeN4R9iPeV4L4AveV3OXlcdl2PMYsfWBqPafIvs5"
        "9sLv08aXjDr7PetXrE+Nzmd8vEvYF6x18TGUN1z7BM+TY2fp88bnGrBfm9zflaxvk75yyLXfnrP3ib8UWyfwyzSfh57eKPqdWP3t"
        "RX/3uc5Np5Hu0t4s2vIPej7YyHQeFfV+Se+Maj0fsN9sys6DHy+X8cqOqvtZh6f/SkjwX/HDKx2/BPjtsD8P+/nkmuAvDn+hHPzd"
        "2Q+P/YX4PJVrEs/9OfSf9Vq3njvXwz64JYH+1MMfovu4cO7g/tXsZ6X5+VmFBX5j/NXsZ7/5BOy5RB/HD0lnuwL1cygT1B+pRnuN"
        "M5+zhfnkdtszdYJfEvuPsJ8F4/DmwCk8x3jhV27JMfGfUVUPOuFhD+F1JVn3k6LbT4X9uhw6st9XP/MV/MLyCfAn20euda9LLczH"
        "mDf2a6rwu9iSYbpQvZzP1UjvpEbnJf59hhky4D8l8nPl+RLzo6fwHfx/lonyYerw/wmtwHtRnkx9Hd7DP26ZKH9BxhF20dXxv1iY"
        "AH0/Jsr9QrYbYbxHaxxvnv34nsF8rhP8C808xol1w8wv1YTx5tOC3yHb1ZheyVhY6O9oaX1924XLBOHXsKc/Rb1g375S8hPx8q9I"
        "u/0r1k/Wv+Kumv0r0jPhX7ECz8NB/Sua4V9xPfwrlsG/4hrob7QB83n4ENvVVkn+FRHRv8LCFRtcuGsyPIfoGQ7Z7Zr72d+hXtAj"
        "GZdcEo7bnCD7JXjhlB0unNK8PSX6QWzwtnc7fhB4L/tLHHD8JX5BfhCrmX9OBfSDmCP6QbTM8vGDMOAHEffxgyC8sr0lfMH8INIz"
        "4QfRgueR6faDODseDAceHRdw4NbXxkUc+A/j3jjwK4QDt/5u/EL5QaRnwg9iAvpPzQ/ihYD0/55E/5MS/Qd96P8c6P/s+IflB5Ge"
        "Dj8Imf7T5gfRG5D+OYn+pkT/Az703w/6Pwg/CEM4d1bi6ina7wdJzyiYGCf/7tHUBD+3Rd3JgLg/4387SQ7zMl6fmhp+6uAMOF/1"
        "MQ74PtblrYQD9nnjgIsyW8if+NlTxQnPI6tEfmyfv5no+inqvz8eSAxlPgq9rm+68MDNIh5YMZ8a7NnABY98RHHBkxPjgg3HJosH"
        "fnxCPNDsJ/o0SL+brIYH8ro+bb/DqhUXfHSSuGA2GC5oPp8qBsMH350SPpjUznrigrn6MVoX9dWinSYh4YMnE0X3+agSH7xzUvig"
        "gwtq6wkvq9dEXPA+EQdiOwrzUw7j6XR+50fPs/sWiPmdCcHPovx8tlhuvowj4nke52LO8zkXeT88kestXF22NxCuaGDe/122Y9nn"
        "zpSIJzp+IFF9unHEtBeOKJ0T+Xd0FThinw+OeDQgjrhOwhEPB8QR8yKOGBg/zHvjhxX7Ya04Yj4gjlgHHLEuKI6YlnBEklOFI1bD"
        "ETcoHFHhiApHvGRxxF99uDjisRpxxLiMIxoSjpiQcERtQhzRwQ/z/vhhekL80PDBD98n/LDbDz9MTRI/fMsHP6R9l/c9fxzxcYUj"
        "1oAjKvzwo4of/lThhwo/VPihwg8VflgTfjhXwg9n++CHdcAPDR/8MAr8MKLwQ0/85O2A+MkbEn7yuoSfnPHBT14FfvKKwg896f+j"
        "gPT/vkT/70r0P+FD/++A/s8p/NCT/n0B6f+IRP+DEv17fOj/EOi//yOCH2Y/JPzws1Xww9ZJ4oefUfihwg8vYfzwvSnih28r/FDh"
        "hwo/VPjhRY4f3q7wQ4UfKvzwksUPX1T44SWFHx7xxg9VnBvhvKni3Kg4NywnKs6NinOj4txUs5+qODee9lAV52Ziu6iKcxPMPnrB"
        "49yMaW697OKNc8PvOc6NIfiNmThnluPcpAQ/ITOTFuxWZob9VVScGxXn5v8nzk05rg3OY4jfwXFuOK6N2X+86D6/55rB742sv3rH"
        "uSnHtcG5rRF+a+z/58S1wTmvcTPyOP8hro3Zj3NhI8c5UHFuJiePKs6NinOj4tyoODe1xrlhv+CgcW7SKF8tzo3ov1POc5wbQ3P7"
        "EZmHWR44zs1S0T9Txbmp2T9TxblRcW5UnBvv+VBxbhDfpr5VxbnRVJybqn4nKs6NinOjqTg3Ks4Nx7lpVXFuNBXnRsW5UXFu3OtJ"
        "7XFuWqcpzs12FedGm4k4N60qzo2m/MtVnJuynqn8y5V/uYpzo+LcCHaWmuPcbFdxbrSL6X6qMcHPSN1Ppe6nuhD3UzHfmjr7uXUF"
        "up+qfB9VWvCn4/upyvdRSfc36dL9TnqL5pa/mb6fyhlvPuB41f1U6n4qbSbvp+L5UPdTkb+Dup9K3U+l7qdS91Op+6kmxv3U/VTU"
        "P3U/lbqfSt1Ppe6nUvdTqfup1P1U6n4qhR8q/FDhh+p+KnU/lTdueHHcT/U/xEs9Cw=="
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

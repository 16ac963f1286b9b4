# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 5296],
    "maps": [
        [152, "control"], [736, "owners"], [880, "owner_levels"], [1000, "owners"], [1360, "owners"],
        [1672, "owners"], [2544, "tally"], [2920, "rows"], [2992, "blank"], [3040, "rows"],
        [3096, "rows"], [3368, "processes"], [3416, "processes"], [3528, "scratch_frames"],
        [3840, "stack_frames"], [3888, "stack_frames"], [3976, "stack_frames"], [4080, "scratch_frames"],
        [4432, "stack_frames"], [4472, "stack_frames"], [4544, "stack_frames"], [4584, "stack_counts"],
        [4664, "stack_counts"], [4736, "stack_counts"],
    ],
    "constants": [
        [240, "OWNER_BY_MOUNT"], [272, "TASK_NSPROXY"], [352, "NSPROXY_MNT"], [424, "MNT_INUM"],
        [536, "OWNER_MASK"], [664, "OWNER_MASK"], [1192, "OWNER_HOST"], [1216, "HOST_PIDNS_DEV"],
        [1232, "HOST_PIDNS_INO"], [1792, "WANTS_PID"], [1912, "PID_NUMBERS"], [1944, "TASK_GROUP_LEADER"],
        [2024, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2256, "UPID_NS"], [2320, "PIDNS_INUM"],
        [2472, "ONLY_PID"], [2616, "BY"], [3208, "TASK_EXEC_ID"], [3480, "USER_STACKS"],
        [4024, "KERNEL_STACKS"], [4816, "STATISTICS"], [4856, "UNSIGNED"], [5176, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "505a98c674cec99249ad118cac4d8d763e29416fad8be2c37ea09f412352b794",
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]], "value": [["", "I", 0, 1]],
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
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 48, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
            ],
        },
    ],
    "layouts": {},
    "code": (
        "eNq1WE1oXFUUvu9v5mWQZjrtq8PAYMYg1GLxl7qp2FpFcKGiDHFT6uQtJgQKHRWbyQjN+Ec3Qn9UShDpRGm6EJLdxI3PhZAsXHQh"
        "aMmigyiKZBFBMS6S53v3fHfmvvfmZd7YdmA4efPuPfec73zn58a5l/FPO0WyMf2TS/IG5Brkt5ArkMuQ1yGvQl6BvAB5HnKOyw+8"
        "7x7vW/W+Y973LKTFRvj59vQmX5ffywIfZ4FkWmVs03VdX4/C96n897pC78sKPbex7xPIxuxrpFcJ6rWUh5iwa9x/rwXfj2phfMg+"
        "pwV7FLKn7R1rQk/Nt6cFP8L69t1ZPfYuenRJT8jvucoi9s3QDy/lSS6m6X0Yp0Zhhq83WJY/F5uX6bwUxcGp0LqqgrhClpVM15+X"
        "/XXAsZ1GXKdInjVp/RKe488v0b4acMC59QV6f6oEXArD8cgZAR9GwKeLefDpZ5z7G5fFylu0P419tTi/7+F+C97Y052B9nQkexqZ"
        "1/l6i2vzeUDPlb06I3uO0v4mcKjdbRw6wOFXwqH2Ku03sa8Zh0Oe41BvTbmCn95xbv3aGTfAn0nsV7Efsqzex2U0b9/rm895NeTn"
        "F/BTQ17ovfya6VOHyuzBQL4b7CDpAc9Gm3cb5x+A803KT+R5VSP7ViHrC+DD/UHcViFPP3YTdZdwbhSmuvW34etF/lnp7+mct5GH"
        "KeQhntumwOEW8VHZz+M3OO8VjrPBXnRl/KK4DZcX8bhtALdjhMvFHh98e4XeYumoK9efKK9eIb2XstBvRnjUScQjsq+y+Avsej7Y"
        "Z1Khc1MnaP0Vyu/YPpQW/ewO9aEh9diz/fWJ+iz0DupHol5UFkjf4dI48cikdVX0A9EXRj8Ef1o450B/PCJ+2vH2DNVnZ5P12Qr0"
        "CP6czBF/2kqwTsTpcWBvVx/6dJSnxBPnjf5182Tp1g4L9J9h56ofd4Td1I8I9/Us8sYM6UE8J7zFWW4fGVz5VJxP85+wx3kX61XS"
        "L/ARc5ulakyeF0VeiX5rFz4mPmZozpTP1/n5anf/qDR32JhPe/GgudUufAZ5HfJL1M3zeH4f8isuJzz//RMsU4/w6yrimcX52QG4"
        "z8n1DbiWzQN9eZM8fpQYg851RF3RaZ+/X/0f9lpmIxTvDbdf/OzMd4jbppto7ka9t+c7kbzp9Mk/e5b6mS3uK/O4p8zTvaXS6iCO"
        "a5B/RfTeGDJ+Mu5lZrIkcZL7yQb6SQD/SL4fD/ChUVh2b6d/lkcU9PVne/OO4tdBuic5l4C/Z9+WRvzw3/t6Tkj9bhVS1InTygPd"
        "vrol9d1TqBvCfr8vW++8cM7/++v6k58Xsxmy+3Kw7tYfJ7mEuvjwOPw7EppXjvTiZ/J54G+X2w27rJQSmOMEfrvhthyIa4YlWS/s"
        "D8czOh8I/FNsGDssnk1RfpQVoe+ZEE9WbpMnOpP7gJjf1nN5nJfbkfvwrvxhSfhziOy6xrr3yxXPrjg+hXkk/C6eCfHpzRCf9oX4"
        "9Cj4hPl1Cc/+PY/zKQ0+oV+J/ubkgPOhlf74Tvb8Jh7tYbutS8ofy0M+yXkWWxuK5z3ebKH/beIeKvgVY78Ur+VQfeP1bjJhn4nY"
        "T3naluYERZpDus/5uHn+m205H9a9weVYn35jabSgrfbs1DBXPS35PWEgjgYR3jneqzv+PaOqY055Dnwy8Lwf+WQYkXuJJ85ZWqZ7"
        "vv+7gT5Sb5JjT5X+pbyC3+sH8+xPfz3sKWap37YNcV/7wxX5p0n/t5kA/mU9HeB9137cL50nYL/wB/ki9oVx9u32oTucu7AdjMsj"
        "sOejbfJnDP78E/JnjPzRhT+wXxf+/M6f/wM9wP4R"
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE,
        },
    },
}

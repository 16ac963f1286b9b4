# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 8280],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4624, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6256, "processes"],
        [6304, "processes"], [6416, "scratch_frames"], [6728, "stack_frames"], [6776, "stack_frames"],
        [6864, "stack_frames"], [6968, "scratch_frames"], [7080, "control"], [7416, "stack_frames"],
        [7456, "stack_frames"], [7528, "stack_frames"], [7568, "stack_counts"], [7648, "stack_counts"],
        [7720, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3144, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4880, "HOST_LEVEL"],
        [4952, "TASK_GROUP_LEADER"], [5032, "TASK_THREAD_PID"], [5112, "PID_LEVEL"],
        [5176, "HOST_PIDNS_INO"], [5288, "PID_NUMBERS"], [5328, "UPID_NS"], [5400, "PIDNS_INUM"],
        [5784, "PID_NUMBERS"], [5824, "UPID_NS"], [5904, "PIDNS_INUM"], [6080, "TASK_EXEC_ID"],
        [6368, "USER_STACKS"], [6912, "KERNEL_STACKS"], [7800, "STATISTICS"], [7840, "UNSIGNED"],
        [8160, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "99b0e77add4080e8e17a9c63edbd84945bdb379466a60fbe6b85cd5050f21b4a",
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
    "layouts": {},
    "code": (
        "eNq9WV1oHFUUntm/2V2ku007yRIIdi3aNhiMP9SSKm1RIYjagiwpSGi3+7B1oZAYMZ2M0EQUpQj2R7EEke5G2gpC87ZRlKkgtmAf"
        "+tAHJQ8WqRikD/VBjBAy7p3z3dmZOzPZ2XRrYDmZ2XvPPee755zv3rNGTrL+6grJ0tQtk8ncRsn1Z9RIKhFJumWa5nuN/2X2PkHv"
        "9amfTZI3IK9BXoFcgJyHvAR5HvIc5CnIDyCnLakmumDf3Zb23XXYp0rkmCbT96oct2ROds9X5SiNi2QtOZCnAXEJ74vQL5NevZue"
        "2TobGp9y47Ol8ZmEVKUM4Yp1Sr0dsjsi2B2JYRzs7qIBdXz/CaR+8gDh2X/Q9Pf/Udufrez7qPv7DJ7rfL8r5I9RbeLC7K83lk9C"
        "zzizqwq/RX2bOquntIaemEOP4Pd08SLmHacX+5EPFwn+aREnvfe4SXFBePfNnKX1EsgHxElZRjxAFuS07c8BR97wvDOOkpxM0vjL"
        "eA5eP0/zxoED1tVq9P2h/PrizkghHlIUR9ppAqQg/4Z1/7BkX/FNmq9g3niQ3w9YfvO4KVWWWtqz5LBHTx+m/Le0sTig5+LGGPLz"
        "GZo/AxzG7zcOt4DD74TD+Ks0P4l5M0E45CwctOpRk8dnYzlTuzBmuuLnCOZHMB+yEHnQkt68fcc3n8U6YczBzyjyItbMr+M+9asg"
        "7XDle1zaTnoQZ5mZ+43zTeD8C+Un8rwcJfuuQmo1xMNDbtyuQh57gubrFcJZ7yX82fo604v8U5XrtM5byMME8hDP9STH4VeKR3mz"
        "tX+t8162cI5LL5tO/Ly4tZcXwbjdAW57CJfTzXhg9nK9ffndppOfeF3xxtdrpP9MFuskPfG0FCqeyM5ildu33803irCu8hKNP0d5"
        "HshHtv0Udzxe/zdeukDjtNNZ2DHmi6vnHCCuWwq228lfvL4Ua6RnIL+N4i5J48rgD84jmfehv+zP3x47JjqDn+h/WH7WaoSfWP+K"
        "WG80n/I9VwXpNSaa57Rxh57geI+58lO0YzR/c1Vy8Vmb9c6uNz+tOudr1YOoK3TODa0PdqiJ71c5Luz9YnfWklqN9A50RW3cWB1g"
        "31MefrPqPNeO5iM2XuzEqSdyklOvPkX1c7HHvc+5hGAv4nmksSxbqQ4+UqM0oXgG+PXT+Z7z3kiE1uH1Vo18SvqF+lBQoq7zt2HX"
        "549cdYXr0U/6x6ue3ms660nYuA/UN7TLdOZBS33I41KAPnG+PjSIczzlSWYr9mHtc24j3odxnyK+LCuIa8WdXxyvgZ5+13mL8VrM"
        "h9+0uTGXv+K6dj0Q90G0b2isPdxa3QdOhqw31WHTj7d5fR3taq/ecDzsenOJxvO6rFUp3rQ5d5yIPNbS/7m7vrzCcdSqgy3xjPnU"
        "xYGebZ3dd4X3Bzq773YfIGD/W/PMcAueSbj6DWH3e9LeZ/Be78fIb+pr2Pc9nANHgG/d5h/Zrl+sg1BKn4O/5yE/g7wE+YWrX1Ka"
        "ehfyK0uONNyIWPwQ8+ByHn5ksV62Be9MO3kH+VxIdnekz9FqXYOf92I0j82PrMNeNZmRnedifl4r9d42/XiskBB4JsV55kM3z+C9"
        "PhvEM4fXxzNB+oaG28sb9DlKs2F5Brw4EZZfwEsVqmtl3J/4PcrmF+A00L0DdWbXmnUm0xNQX/j5Q8RdGMfPfx3jldmwvDLYUV7x"
        "nGO/BK+keL05DF4ZvjdeuejPK3x9zl9t80r3I53Zb/H+0qH9LlXulU8Gw/FJpb19nsT+lmaXkL8/mO30aUPfu2y+uo7zA6+L6N9X"
        "0LevUB+f+1XqvQZ5x7POjTb5xdnfKEjJlrzAxjv7ELfRh3Dxg+d+t0/Ii3lzXX0rhd9D+O8Ezzdxlxl+1G833sB+NOxbjhJ/se+Z"
        "nuccfZKrkPyedUx+2M6DZUff5lBWuHc17FLffvEE+/9r7enP+7Jp3zzQniR5Gfeyx3BvMHYK/a6dzf1LWv2kv03LbtilJmTX+YXj"
        "txZu8659TUthxnP7xf309pU4/gmpHTtUi8298VGQub5XhDhZuMc4ybru0VoN9+iunC8PNPsBP660d566suK652f5Pf+7FSdfrhmf"
        "Upj4pPuhcUGyf/9YaKwXFK9inHJ/+04J8XpWiNdNQrw+jngFX1zGs5JCvKYQr+gj8PO00YV97F/w378jTb8pTjdIa40LG5+qFJfC"
        "rKdK37aVR824XDad/K7a+RBgv2O/5oX6yeKI29XynO2xn+4hHHe7D+WoV9ZzTgr4/fX1FWceLOaS0l4ffuP9I95PYnZGwbt7HH6P"
        "xLGPcUpAY1+zrrG8KMdof4wXEE9xPG9Gvsbjnr55Q5xQo2l7ffY+Dp7SZsixZ/P/Ul7B78XtOekvNh729GWJJ+txfo/40+T5F3X8"
        "rjgC/AsxxRX3tv34/cN4CvZzf5AvfJ6IM7M7YvUDd6+492UQ9uxaIX+2wJ9/BH+2kD8x7g/sj3F/6JzyHxNz6Ic="
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

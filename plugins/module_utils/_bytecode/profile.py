# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 5672],
    "maps": [
        [152, "control"], [784, "owners"], [928, "owner_levels"], [1048, "owners"], [1408, "owners"],
        [1720, "owners"], [2640, "tally"], [2720, "control"], [3192, "rows"], [3264, "blank"],
        [3312, "rows"], [3368, "rows"], [3648, "processes"], [3696, "processes"],
        [3808, "scratch_frames"], [4120, "stack_frames"], [4168, "stack_frames"], [4256, "stack_frames"],
        [4360, "scratch_frames"], [4472, "control"], [4808, "stack_frames"], [4848, "stack_frames"],
        [4920, "stack_frames"], [4960, "stack_counts"], [5040, "stack_counts"], [5112, "stack_counts"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [288, "OWNER_BY_MOUNT"], [320, "TASK_NSPROXY"], [400, "NSPROXY_MNT"],
        [472, "MNT_INUM"], [584, "OWNER_MASK"], [712, "OWNER_MASK"], [1240, "OWNER_HOST"],
        [1264, "HOST_PIDNS_DEV"], [1280, "HOST_PIDNS_INO"], [1848, "WANTS_PID"], [1968, "PID_NUMBERS"],
        [2000, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"], [2192, "PID_LEVEL"], [2328, "UPID_NS"],
        [2392, "PIDNS_INUM"], [2568, "ONLY_PID"], [2888, "BY"], [3480, "TASK_EXEC_ID"],
        [3760, "USER_STACKS"], [4304, "KERNEL_STACKS"], [5192, "STATISTICS"], [5232, "UNSIGNED"],
        [5552, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "61dcc9cc1c4736b0b950929467e6207c5b6883f1eea06727bf9c6e6bc1b570d1",
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
    ],
    "layouts": {},
    "code": (
        "eNq1WF1oW1UcPzfJTdIga5btrqEQbBxDVyx+Mh9U5lBBFHUgIXsZMw2YUhgYFNfbDNY6xdEn96H4INJE2fogtG+pIF4flO5h4B58"
        "2OiDYSgO7UMHivUhvd5z/r9zc++5N21it0L45+ae8//4nd//49QaYuKvGSdZm7xhk7wOeRXye8hlyCXIBch5yM8gP4Y8Bzkj5IfO"
        "Z5fzqTifEedzCtIQvzJWnlwX67K7me/PapBMRBhbt22b69HEvoT43dTovaHpQmYj/v1GJIZ1aSHHMrSgifefQNamj5K/o8fID03R"
        "oz3MZBz7+fuo//1gVMWT4rHq8F8j/5uO+ST0VLlfdcSt6ttzd/WUt9AT8+hR4p4pXcG+Kfrh9SzJKwT/jIpTbXhKrNcZ4Z2bvUj2"
        "4nRuVonWVTTwALKgpdx4jvJ1wLGZAA8mSJ5K0vpFPHe3n6d9VeAAu2aD3p/IA5fh/nhnDYAPA8Qj8zwBUtBuwe7vQuZK79L+BPZV"
        "u8V9n4hb8qY82drWn5bHn1rqTbHeENo4D+i5tJt4r7NnaP8scKjeaxxawOE3wqH6Bu1PYt9sNxyyAgezPmFLfjrmbPPy27aPP+PY"
        "H8F+yELkfiGDeft+aD6rdcL6EnFGkRexTn5NhdStAjvoy3edPUR6wLPB2XuN88/A+SblJ/K8EiX/ViDNBvjwgB+3FciTj99EnSac"
        "a8MTbr2ucb3IPyNxjey8hzyMIw/x3ExKHH4hPmp7xfltn/eawFlnr9pe/IK49ZcX3XFbA26HCZfzHT5wf6XeXP5p8b2p+etKkF9F"
        "0n8hDTvJAJ9aPfGJ/CzVf4V/r/j7TUKxm3iJ1n9Ked61H7n+E+/kOe24L8312JcW1kNxlM9uPqh2znb309uvJF9KDdIzlj9APIvT"
        "ugp4Kvk6WIH+j8L7dcCPd+4OXmr8vfbjEvRKfh3PDLAw/LrpseC/qq87n2O+/FPr7PH8jU3m61d91jO3nvy06d1v1o+hbmRYX/rg"
        "hxH/cVPiwn9f3ZcW0myQ3rFM1MWN5zl/T3n23abETRPxRVy8+ERZi2eZT++Q/zyzccXPMsmiY45baKLPGFHaULog502qt+VRmo9l"
        "XytGyE7TnV+jzDs/y3ph1sGj4UskUzR3u/MS8qKoEQ9cfZrm6hsU+2huL0/PQ34OuQD5FfFl+hyeP4D8WsiiE39E4B8L5Mk8eJiG"
        "vfQ25zoTwpNCYl8o3/u9J2xn15L1Mkb7+P7I//DXSJxGXZb5sWaHnV859QPObd3u6V6Bul2eawXyvRVSNzr8uIZ6g3vcHO5vc3Sf"
        "K9VbWHcV8q+A/ut9nqMX/wJL9pTP3n65hn7pO4dAnTqi1NUleydzQmFAQz14odMXNI4j3Qst5G3T8W8jSjzh77me5z39fAVS1ouT"
        "2gH3nrLhmS9OpJU64vhlnH75DP/+jfnUF7l0ivy+6O8j5hMkF1FnHtmP+A4pc9mhzvklxdzzty38hl9GXPPVCYnfVrgt+c41xXpZ"
        "L/1XzzM4/0j846wfP+T/D1R+FDSp7zWFJ8s75Ena1w/MBtXx1Uw2tE51+tqddn9168+2r1+lZb+63fbWgy35yXrh5yj5cZm59/Rl"
        "x143vqo8lfHmZhS+nlX4ukfh62PgK+4Bi3jm90TB1yT4in4o+5aVwTmOLoef33gnbuLpLrbVul75aTCd9WLPYN/2lUcdXm7Y3jnd"
        "cPOhi/+e81pS6qeop+M99rOA/9TvJe7u3OOpV945KFiXL7W9ebA6lGTPhfQ1OQ/J+Yj7GcW8edgTd1HHOerUYK0jnbrG86ISo/Ox"
        "XgSfdDzvRb7qeuB+54gzRjTl2ue/6+hTZpXy+Nn8v5RXiHv1wSy7w9fDn1ya+npTl/feP2yZf1HP/7+KwL8QS/h47/qPe7r1JPyX"
        "8SBf5D4VZ+53RMy1b7X95/Io/Cm3KZ4RxPOPEs8IxROT8cD/mIzntnj+D2LRP9Q="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7152],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5256, "tally"], [5832, "processes"], [5880, "processes"], [5992, "scratch_frames"],
        [6320, "stack_frames"], [6360, "stack_frames"], [6440, "stack_frames"], [6536, "scratch_frames"],
        [6864, "stack_frames"], [6904, "stack_frames"], [6976, "stack_frames"], [7016, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4496, "WANTS_PID"], [4616, "PID_NUMBERS"], [4648, "TASK_GROUP_LEADER"],
        [4728, "TASK_THREAD_PID"], [4808, "PID_LEVEL"], [4960, "UPID_NS"], [5024, "PIDNS_INUM"],
        [5176, "ONLY_PID"], [5320, "BY"], [5680, "TASK_EXEC_ID"], [5944, "USER_STACKS"],
        [6480, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "cb5cfb3d44726620c29b01e680cb128e79106551bc2b3efb34c280c63edf4fea",
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
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
        "eNrNWF9oU1cYPzfJbW6j2Nh6XewobdfJVFY2HdMNJupELHvY3EaoL6IxSEdB1DlobzKwXR0Tn6abKDiGrdIqbLTgQ7qnDDbQhz04"
        "2MOkjA1xWwciCG4Upr3LOd/v3JxzctOkm8IK8fMk3/n+nd/355ziSib+vD6iH5Y+dulTdGhdsIhmWwd9TlPLmfZXHCMajzA26Ps+"
        "38+3uCxOcrHftWxBUxF9vxuJga9H0O5mYijg9zOg+dw7Qn9+3WGi/bsF9TJJkhvV5Ta1wP4G2N9P9hdHYa9F9hZK6mLw+0jpkxkl"
        "vmzrXE1/5xR/i3FdT71xKjYiDvF5oo0PKR5H4PfJfUJee4rWKUuX2z18L/z71N3Q8/NGKX6uRQbWf563A3l8PZPsEdQbI3ndzaTI"
        "Zj8F8eXf7Omk880ndvkqvrxRWuetXbrcVSzcrnfLdjkCBz2BPEuRn2Yr/iNuG0L1e2OkrwicFWLEz/dFFuA37XPZl6Hy4yX8vKT4"
        "KfdJP/KtQxQv+OMyGe+l4fG6CLlR8k/KrWW3qd9lZ7Xz4fkizqkD/B8QnemgguFdIT+DczRw6VrnBT3gLGEls3zz97S1jOQOQ+4q"
        "R+ibKP3jI1+FPTbZ0Z3aEawpHttJjmNr38s4cnlbFT9stq3CTpGXIzK/SKFcD5Ti2aHIk/FM2WSflCHld++2gjX/64sQ/skui3W/"
        "SL/vLH3PK5lccz1JyWcxjc8x+Bzwqft3oq6pfDHwqd9z/EcMPr4uDiFejYg/Q/xl3B1Li+/qqEX4iKH+vspC6zL/ncs59DT4jgNH"
        "m4i2P4P1VqKHDuMcukhwEbhrf57osZjBvwFyI0zz70AJDwJvpj3AlRu1NJw0vSnxagE3yVA8F6LIE/AVIL+vRLeU6ORI2e+okq+9"
        "iGPapsZR3FbuS9yevhjhrLgDuLOxXoE8saOa3Iko7bMZJZ53ihrG5vV/U91K4jxfTrF7Sv60Je/6ev7c8R+NfU5ovDY3PxnkAbe7"
        "aS0z6v8a2LESfnTAj78MPzoMP/4w/Pjd1+WmavRDZ5H9MKLhh/fDeucF7rd3eV/QH3jFyyZuY675EfQG6HXQr0GnQadAL4NeAD0H"
        "+jHoCVD0D8wnfNzjkR0Addn389KeLi1OmIPM+QprdZ6aC52naH+xmfh6S79PcXxEvplX66R3kea7dNRB3sWDuinqEea5XuRbOkoG"
        "9OF8ey3SK/VU9h06r72dcn11noX5Wee8J+cel9nGnBvFXBs15lrZry/Nq3NdpZ3PMvUcqsVdzrX5/jm/2jk4yjl4o1XOseXRysku"
        "IEfFheH3UGYC+wbpizcw704QDIbMOOVbKf42o4LQNvwJ6WtA/86wAB8C56BpKxH4s0uZ22U8pf4Bh/gnB8PxVNZPgCpiXm/KyPmP"
        "fpd4W/R9Qt4LGiNaPU9bt3y1vrUdea9Ov5fSnBDch2Zr2jOr2JNP9ADvVI+9UVpnlseA61e0ue3xx+EXxOFXikPmbdrvYN9wtTik"
        "RBzk/UP2M2+c6k8Qx/3leU3sB01H2gWtzNu182E4Me+76lwu8iJWzq/BkLqcZms1fNpsjY634ccd5x8Q55uUny3l+Ybbdw1U3ncy"
        "T+lxuwZ6cMNN9B/c41vL98E8lwv/3IbvSA/eIwbiyEOsC46Mw8/o2yvE+dXGvyXibLP74oJdrIrPxeVF9bjdQdx+E/oyp8p4UO8J"
        "bZ23HqrnW4mrt0ju6STkOxU4mq0LR2RfZlzatVPvM3FDb5zuUZlzMcb+x31I9htTnqzPUm6tfiTrRWaM5HV3dhGOHOLrQz+QfaHp"
        "I+AH82PTE+HxqPDzaHV7HkeflfOXxM+eZoeFzT3V5BSPlt8DhLzxudC5Rc6zroV7WpX6uafzOOFdvpflFlen8gk5d+Uf0hyF9x3H"
        "2I/z5HNhUrmfZc5KvTQPSzvkO0ZvRH93KQTvlFGmzusyr2QdybZ+SnhM0Nyt6o8p8yff36S+F+bO+Xo8aI7P5j4DvQx6iepm7gTW"
        "x0G/oPuaQ3Oy68Qq8HUB55mE/qTIa+g7ed8P8yub+Bb+zPn1zKPZ3GwFjmZD8Jjtp/qePYn7TA73mBzdazKjs3h/vQ76oELujRB/"
        "6sVPmtW+53F+tb7eR33V3s0q6vRWLa/yrVP+v+onwEE6Lu8LI+W6YvG6QO/ewXsenyOieHexyL7tSv2/xsrvVVziQWs16b8C/aX+"
        "NYV3uDmlL+1N6u9mvG+57792jP//K2/T523JBMk5qtcl7wWik1miz3XB343o5w3o5xvL5+mIfvmnL/yAnW4DKZb5JeNZEcfT+ntl"
        "mjWyhfikveZ5VvZLGX+b1aPXZa+H9u+0JeVsMfAx/YjwsUWbixbEB6sHH+tI/zgL7hXTC+DDxIX0r23IwMeIgY8WAx/rgQ/Ma5NY"
        "83le4MMBPiL6e5u87+fXTYfHcb+Jj2VsIb568eFWw8V+ExdLatab20a9GUS9YQvqP/8g7F3eu0j9cQZxnWlJASdnBP8/B7/WQA=="
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED,
        },
    },
}

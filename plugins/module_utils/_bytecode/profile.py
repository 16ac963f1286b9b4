# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 5896],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2856, "tally"], [2936, "control"],
        [3408, "rows"], [3480, "blank"], [3528, "rows"], [3584, "rows"], [3864, "processes"],
        [3912, "processes"], [4032, "scratch_frames"], [4344, "stack_frames"], [4392, "stack_frames"],
        [4480, "stack_frames"], [4584, "scratch_frames"], [4696, "control"], [5032, "stack_frames"],
        [5072, "stack_frames"], [5144, "stack_frames"], [5184, "stack_counts"], [5264, "stack_counts"],
        [5336, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3104, "BY"],
        [3696, "TASK_EXEC_ID"], [3976, "USER_STACKS"], [4528, "KERNEL_STACKS"], [5416, "STATISTICS"],
        [5456, "UNSIGNED"], [5776, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "2af76ed0c536dea35b6bb3b91f564fd5f8f01117c33222473cac9d4dc299a6f2",
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
        "eNq1WF1oW2UY/k6Sk6RB1izb6UIh2DiGWiz+Mi9U5lChKGpBQrwpMw2SURgYJq6nmax1iFK8cKvKLkSWKFvu2rsoDM8ulO5ioBe7"
        "mHRgEGUyelFBsV6kx/Od9/nOz3dO2mTtCuXtOef73t/n/auRZfZPK0G0PHvL5DS7l/l+jAbRRISxW6Zpfmj9rfD3cXpfm/3ZJHoN"
        "9Crot6DLoE3Qi6AXQD8F/Rh0DnTGplo8A/3Wt9Vv3aOfxsgwXaHvmqLaNKv472tKlM5Fxm06lqcDKsP7EvgrxLc2RM9czh7rt2L9"
        "jli/p0A1Nkh+hZzy8C7pHZH0jsRwDnpn6EAL3z8HrS2Mkz9HJ8xw+x9x7DnIv0f93wfx3BLxniZ7jLrrF65/yxKfBJ8q16sOu2V+"
        "+3aXT3kLPjEPH8nuudJl3JuhF68jHy6T++dkP9WG3zEJF2n7OTe/SPLiyAfgpKIAD6AFJeXYM+HJG5F3xnGip5J0fgnP3eXn6V4V"
        "foBcvUHfj+XvDnfGAPAwQDjSz5FDCspvkHvbprnSu3Q/gXvVbnbfZ9stcFOebm+rT9ujTy31JuW/zY3jgJ5Le2PIz2fp/jz8UL3X"
        "fmjDD3+QH6pv0P0k7s1380PW9oNef8sU+LTEmfql46YPP1O4H8F90ELkfpsG8/aD0HyW64TxNeyMIi9ibn7NhNSvAnvYl+8qe4j4"
        "AGeD8/fazzfg518oP5HnlSjptwKqN4CHB/x+WwE98QTdr02Tn2vD5H8uv8b5Iv+0xHWS8x7yMI48xHMrKfzwK+FR2W/Hb/u8V2w/"
        "q+xV0+u/oN/6y4vufluD346QX865eOD6Cr65/DOmtz+JuhLEV5H4n09DTjKAp3ZPeCI9S/Xfod8r/n6TkOQmqJ+VvqA879qPHP0J"
        "dyJOO+5LCz32peZ6qB8DfV+Wc7a7nt5+JfBSahCfsfwhwlmczlWAU4HXwQr4fxTerwN6nNwdf8n299qPS+Ar8DWZGQidm7rxMU66"
        "c5iXX3c8x3z5J9fZyfzNTebrV33WM6ee/LTpva/XJ1A3aI7tmR/00OI/bgq/8PerQ+M21RvEdywTdfzG85x/pzz7ftM7t07mI46/"
        "+ERZi08wH98D/nhm45KeZaJFSxyPWAt9RovShdJ5sQ9QvS2P0vwu+loxQnJazvwa9c3Rol7odeBo+BOiKdoLnHkJeVFUCAcOP0Vx"
        "+A3a92ivKGPPKM9+BnoR9EvfvlGePQ36jU2Llv0R2/+xQJ5cAA7TkJfeJq4zITgpJIZ2ZU/YTq4h6mWM7vH7kbvQV0u8j7os8mPN"
        "DItfOXUFcVs3e9orULfLC+1AvrdD6oaLjx9Qb7BnLmC/XKB9s1Rv49xV0L8D/K/1GUev/wss2VM+e/vlGvqlLw5SndKb46gXR6X6"
        "2jR3Mi8UBsRe+6LbHxR3bjWQvy1Lz40o4YV/53xe8PT1FVBRN04oh5x9ZcMzZxxLS/XE0ks7/fIZ/vd3+tNf5dIpkrvo7yf6k0SX"
        "UG8ePQj9Dkvz2WE3jkl7/vnHtPWGXlpc8dUL4b+t/Nb0xTfFejkv9JfjGpyDhP/jrB89NDu7gjgpKILfaxJOlneIk7SvL+gNquer"
        "mWxovXL723qnv/p1p+PrW2nRt253vHudM9eF4ZP1gs9Run+JOfv6siWvG15lnAp7c3MSXs9KeN0n4fVx4BX7wBKe+b5o4zUJvKIv"
        "iv5lZBDH0eXw+E25dhNO97CtzvWKT42prBd5GrvSVx65uNwwvfO65uRDF/098WpKddSuq1M99rWA/tTfhd+d+cdTr7zzUHCOXOx4"
        "82D1QJI9H9LfxFwk5iSuZxRz5xGP3UUVcVSp0RpH3brG86ISo/gYLwFPKp73I19VNbDnWeSMFk058vl7Ff1Kr1IeP5f/j/oh7F59"
        "MMv+4uehTy5N/b2liv33jinyL+r5P1gR/i/EEj7cO/pjXzeegv7CHuSLuCf7mesdsefbtzv+uDwGfaY6ZM8I7PlXsmeE7IkJe6B/"
        "TNjzp/38P58cVd8="
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

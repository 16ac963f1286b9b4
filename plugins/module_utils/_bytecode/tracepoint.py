# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8200],
    "maps": [
        [24, "control"], [3496, "owners"], [3640, "owner_levels"], [3760, "owners"], [4120, "owners"],
        [4432, "owners"], [5360, "tally"], [5504, "events"], [6368, "rows"], [6440, "blank"],
        [6488, "rows"], [6544, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [192, "VALUES"], [232, "FIELD1"],
        [256, "FIELD2"], [280, "FIELD3"], [304, "FIELD4"], [328, "FIELD5"], [352, "FIELD6"],
        [448, "FILTERS"], [584, "OPERAND0"], [2000, "OPERAND1"], [2384, "OPERAND2"], [2768, "OPERAND3"],
        [3000, "OWNER_BY_MOUNT"], [3032, "TASK_NSPROXY"], [3112, "NSPROXY_MNT"], [3184, "MNT_INUM"],
        [3296, "OWNER_MASK"], [3424, "OWNER_MASK"], [3952, "OWNER_HOST"], [3976, "HOST_PIDNS_DEV"],
        [3992, "HOST_PIDNS_INO"], [4552, "ATTACHED_PER_CONTAINER"], [4608, "WANTS_PID"],
        [4728, "PID_NUMBERS"], [4760, "TASK_GROUP_LEADER"], [4840, "TASK_THREAD_PID"],
        [4920, "PID_LEVEL"], [5072, "UPID_NS"], [5136, "PIDNS_INUM"], [5288, "ONLY_PID"],
        [5416, "COLLECT_EVENTS"], [5480, "MAX_EVENTS"], [5520, "EVENT_SIZE"], [5824, "KEY_VALUE"],
        [5912, "BY"], [6336, "STATISTICS"], [6632, "UNSIGNED"], [7112, "SUB_BITS"], [7256, "UNSIGNED"],
        [7320, "UNSIGNED"], [7624, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "1fb921eb684f7b7916e07f97f911ed60af10d949af3476310664af483ae941c4",
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
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
        "eNq1WV9sHMUZn9nbvVubNOf8Wfd6Is0dbkoCGCVuStOWqCZRlUh9wCI6OQhZyeVqbFmygkmLWe4Bu0D656VyKVVV9cUGYdSH+vEe"
        "Nw+0QVUkWhTxR65EVKmirSpkpBRZEHvZme83ezO7e44TN34Zz+zMN9/3+/7Od83yUyGL/lqcyb9GeUbOSzuY8Rcs0FiwGJsJw/Cl"
        "6H9xxGOWXPdxvsZp3sK5VzA2u/cTXW7SrXHb2J/87oGeP098inv/KOkdzKTXLD8b0rm7iW4um26zfLbD+dMd1oc6rJ/ssD7YYf0I"
        "4d1Fc4fda/AZzANnTjgX53CuivXonCtw66qwgxn0g500DkewiYs86w/GutBfRDYU3wvRfCwaxdXBq/iew719oOfROOYwdkTcZxnX"
        "zZzZB3ztBB/HaFx6jEb/INYh59Ipk/50RF+QGHaIr1HnRcmX58yRnTk/k5bmOT+X6w77JeyC9P08cAq+DPkLJH8L/HqFq3LfcESs"
        "KOjzPNHnPUSf7yD6nIO+Q/TfIL07bDfscbvk0+NFuUOczwv9fGclTOpvJcJR3e+/2rbfKcn3Cug+gXvOYl7A/DTmio+TmOcwH8Sc"
        "Y052FfNxETjkhb6j+Sz0pOlPbDxTTa8LiiPVbYbfNcuXQH81JedqJKduP5cgt2vIS+eKdWX3D5O+fgL9R/t7YLdFDa9iI+0XAtfm"
        "feMGnkq+6eh7BXoOoZ+cjDNVqd+kPCruNcu3K9dKbFcCZ38BclaVnHszcdzyvQskf/Ec7GvevNdfAF8W8dXm50tkFy6puuaq+Krs"
        "sQtzoj/GKT6I+wejcS/iiIgbFeitop0/j3vexjhdIL8OduFcjvZfxuhFAnPtezCQTd8rPBFa2neHPU5x3ukif3S6yR8dLv3RYXfJ"
        "fZMDDxpy7Rl8wPCzyYE86B2Q65N9+w0/m+yz8H2fXB8Z/FqYjLPC0Dyr34izSf4DxNPpHOlR6FXG4RzicA5x+DXo3UYcPgxcekE3"
        "YlfG/VwiDj8EP3YScRhxdgl+5A9iHfF66Ydt/9sGeWT8tRAfrR0UH61uio+Wio9Fwuf4duDDSR9WgfRhuaQPS+mjC/tvrOv47xn6"
        "bF2Pc5OHV9cN/A8r/P8n10eGrq+n8I8UcCv492wR//13CP/dW8L/b+ubw/9KAv+/JPB/qwP+fwL+b65r+SKM5YT/ngHOXu5+puJH"
        "RdNLlj5Kt6GPFP6HboL/rg74727zdfeW8J/fJP6/T+D/uwT+v+2A/yvA/9fr2XXyA0zlw740PqyIeSuPvDNxKZV3svMb7UvR2/X/"
        "pdPYgI6t0UnIPVNfxLlnaeHREo2LBO9Muv5+CvG9h/CffZnuy1PdE6A+UXar6oka747lGRL7gGOrAHsahx25tH9pvNO7Q91PCTKY"
        "Ag51lbfpu6rLGqgXNnqPXdLeYwHeFV4X8vpcCe+sf+Dej+S4p/4jOl/AualOcm+Tciu7aUys3pSfVY2fZjfVsZ6kJuyA5vUdtlkH"
        "on4rTt1pHK4Bh38SDrOnNolDSeLgz1OdXuAUr/zXqU6K7edcdv6pWXvlmPbbE5l2knhnsVQ9aLf9S5j+GMN9GGvsgOHvjsxabfu+"
        "8zhfBc4fhGyD+s9fgD3cY+J2GePkAJ1vToyH+rtd3N8UdF3c714x3j3TefjhRdNPHfYh+gO7pf5u7vdc4hzZy5qOXxq3W/OLzrj9"
        "F7i9J++rz7XtQfCr6I5UOeR5Zy3LXjwL78QF6pMoOxzZeWVNxyNtj/Rg93/VA77clP2tbMr+iKH64nXIc8LMT27iXvc47f+NzdhG"
        "+Qt8N5/Lfjd1end2zF+3SKfxXDY9FdcV3Sx6eh5TdlTHe7G/2hfXlzbGimbHxXFmvCOLpWw8UnK+0JmfW8GpsQFOulx10FH2M7KT"
        "FN3uL25MJwC/Mb3F1TDbTslOgqez4+1I9fxa1r2b9s84rjy5ln3/g7Fc4tOy0gdXcY3ekf49bqY9Hx34Ac/iJ+nHqi8o+HpBrzs4"
        "vWO8/DFJp/mLdj9ku8b/S9L3ou84p+JJ4xkqfBsXe4y6pXGR+j6NXjc+L/sx8xRHGr3UV23kS0Y+KUDuFvo44pwYgzEW59eDWr+u"
        "OXEWcXg1rr/OynX0o8F/u09aMORUeu2El6jDb6ff6X8DdBPxSfWphiGfqOsNPFVfJ5/ezzV+W3F8pno/+HZbT1JvLyN/IY6qeqRR"
        "pnza6P5rqNdLou9k6/7wEDP0Fqj+meJrtp3nxNWXo/F7Wp6I89nE+4Y8jYm/Q2/XMP6L+Cm/GSbpPqzRVe+yZvmtUPWd5DvKtVNx"
        "6RrigG4//jz9HtECjv4bpP/l/dBTIeGXZCbxe33TdUz8+0Uv20rc8PCuu9m9qg8u8iiHvNZt8OvxPzMdn+WqwuHtG2Iczd8l7T/p"
        "JzWL3q2qXl2uuvL8IvxF+VEL9/V//fuG/TqM8nUt7xjrqt8t6A3CH7nc/0hmnzlA/6P/HH1Q82m7HU8kXYf2i6ij10GKfn+eG/4v"
        "6kwn5ouz/kH6fgL9HzUX9/SofZwZ+9zEPhf79PNin53YZ2Ofvi7ijJXYZ2nxcXkK+BeAv8L9GW7gu8+mfmkLfY7iqezfX8R3Qef8"
        "N7FvFPZ0ksa9RzAfpvH8T6GHw/DLb2EflW3s+R8n9h8H3QvMkG80sgdpb0l+YFeezQ07KarfZxBPl6s92XEdfqL2tUB/zKY4o/po"
        "Qm7qz2yLf//g0k7JL4PHzN/BxO9aMs4OJeIufteqoQ+j6C7adM5hX6F8sZPy4NFjn1McrECfj5TYJ4if4v49lY9D8z1Gdf7W+XMz"
        "8Tra9+gNpvXRiofacVaEzqCk+Pgu5KhAjk8TclQScvw7IcdHRj5Weg1gFyqvNne15XKlHm1ZDzjss1D9rjkjRhe/b7pd8ruqr1Q9"
        "tYx6Ur3DVdwTcfFF7He1POGwr5p9ltns37OLyNe+4vcQM39f1PLtiswT/wllH2gu+93ov446HXloNGdLfap6SfA9A74vaP2+rO9P"
        "a++ryxhHo3e1jBPA/UKv0se75vsgUZ9GfiHtQuBcknOy2y8ALJ0uNQ=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT,
        },
    },
}

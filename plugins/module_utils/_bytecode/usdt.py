# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 11480],
    "maps": [
        [24, "control"], [752, "arguments"], [3432, "owners"], [3576, "owner_levels"], [3696, "owners"],
        [4056, "owners"], [4368, "owners"], [5472, "tally"], [5608, "control"], [6120, "control"],
        [6176, "events"], [6288, "control"], [7808, "control"], [8024, "rows"], [8096, "blank"],
        [8144, "rows"], [8200, "rows"], [11408, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [416, "PATHS"], [576, "OPERAND0"],
        [1688, "PATHS"], [1848, "OPERAND1"], [2120, "PATHS"], [2280, "OPERAND2"], [2568, "PATHS"],
        [2728, "OPERAND3"], [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"],
        [3120, "MNT_INUM"], [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"],
        [3912, "HOST_PIDNS_DEV"], [3928, "HOST_PIDNS_INO"], [4488, "ATTACHED_PER_CONTAINER"],
        [4536, "STATISTICS"], [4568, "PATHS"], [4648, "WANTS_PID"], [4768, "PID_NUMBERS"],
        [4800, "TASK_GROUP_LEADER"], [4888, "TASK_THREAD_PID"], [5008, "PID_LEVEL"], [5144, "UPID_NS"],
        [5208, "PIDNS_INUM"], [5400, "ONLY_PID"], [5552, "COLLECT_EVENTS"], [5728, "KEY_VALUE"],
        [5824, "BY"], [5936, "HOST_LEVEL"], [6056, "MAX_EVENTS"], [6192, "EVENT_SIZE"],
        [6368, "TASK_GROUP_LEADER"], [6448, "TASK_THREAD_PID"], [6528, "PID_LEVEL"],
        [6600, "HOST_PIDNS_INO"], [6720, "PID_NUMBERS"], [6760, "UPID_NS"], [6832, "PIDNS_INUM"],
        [7216, "PID_NUMBERS"], [7256, "UPID_NS"], [7336, "PIDNS_INUM"], [7912, "HOST_LEVEL"],
        [8280, "UNSIGNED"], [8760, "SUB_BITS"], [8904, "UNSIGNED"], [8968, "UNSIGNED"], [9272, "SLOTS"],
        [9424, "TASK_GROUP_LEADER"], [9504, "TASK_THREAD_PID"], [9584, "PID_LEVEL"],
        [9656, "HOST_PIDNS_INO"], [9784, "PID_NUMBERS"], [9824, "UPID_NS"], [9896, "PIDNS_INUM"],
        [10296, "PID_NUMBERS"], [10336, "UPID_NS"], [10408, "PIDNS_INUM"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [11480, 11480],
    "maps": [
        [24, "control"], [752, "arguments"], [3432, "owners"], [3576, "owner_levels"], [3696, "owners"],
        [4056, "owners"], [4368, "owners"], [5472, "tally"], [5608, "control"], [6120, "control"],
        [6176, "events"], [6288, "control"], [7808, "control"], [8024, "rows"], [8096, "blank"],
        [8144, "rows"], [8200, "rows"], [11408, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [416, "PATHS"], [576, "OPERAND0"],
        [1688, "PATHS"], [1848, "OPERAND1"], [2120, "PATHS"], [2280, "OPERAND2"], [2568, "PATHS"],
        [2728, "OPERAND3"], [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"],
        [3120, "MNT_INUM"], [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"],
        [3912, "HOST_PIDNS_DEV"], [3928, "HOST_PIDNS_INO"], [4488, "ATTACHED_PER_CONTAINER"],
        [4536, "STATISTICS"], [4568, "PATHS"], [4648, "WANTS_PID"], [4768, "PID_NUMBERS"],
        [4800, "TASK_GROUP_LEADER"], [4888, "TASK_THREAD_PID"], [5008, "PID_LEVEL"], [5144, "UPID_NS"],
        [5208, "PIDNS_INUM"], [5400, "ONLY_PID"], [5552, "COLLECT_EVENTS"], [5728, "KEY_VALUE"],
        [5824, "BY"], [5936, "HOST_LEVEL"], [6056, "MAX_EVENTS"], [6192, "EVENT_SIZE"],
        [6368, "TASK_GROUP_LEADER"], [6448, "TASK_THREAD_PID"], [6528, "PID_LEVEL"],
        [6600, "HOST_PIDNS_INO"], [6720, "PID_NUMBERS"], [6760, "UPID_NS"], [6832, "PIDNS_INUM"],
        [7216, "PID_NUMBERS"], [7256, "UPID_NS"], [7336, "PIDNS_INUM"], [7912, "HOST_LEVEL"],
        [8280, "UNSIGNED"], [8760, "SUB_BITS"], [8904, "UNSIGNED"], [8968, "UNSIGNED"], [9272, "SLOTS"],
        [9424, "TASK_GROUP_LEADER"], [9504, "TASK_THREAD_PID"], [9584, "PID_LEVEL"],
        [9656, "HOST_PIDNS_INO"], [9784, "PID_NUMBERS"], [9824, "UPID_NS"], [9896, "PIDNS_INUM"],
        [10296, "PID_NUMBERS"], [10336, "UPID_NS"], [10408, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3dc5b83d4c8206b764ef571cf487920a32bfc6c812dde53ad22c64b7849ef447",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
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
        "eNrtWl1sFNcVvjO7sz8OeBfD2osTCxtCcFGMNiRNCE2UJTQNqFGxSLdGqizYrFy7VAgWCGayUjGFpCpvmDaqVPVh7QY3L+FxH/ow"
        "qKpKH1rRhzwEOW1R1TSthKo0qirLYG/33vPd2bkzs961wUWRxi/Xs3Pn3PN3z/nOvcfqZOKvotFY6J6o8jG9jil/1hSNUZ2xiWq1"
        "+nbtf/5JikXF7ya+T2mGGNO6+n1KD2PePjEOdNCECt7/BGOpbVCsX9p+iMajY2K08vSer/uBmHeE+Iyo65SOnhC/pyJJ4kPwVa3K"
        "9+YUfXe4A3LHaByvscO/2FYb10DOmpjV0vazYr7BdvjqIfEDrAt60Ro9TjIX62cZe32HHjFviNMXevmZ8rtcl7/nmk2H1O/PbaFx"
        "tPaev7J+ge/C4OdxyPky1gnBTiEixOm9d7H9c/7/jfxXft6z8ybpNwW6NfPt8q47cfjL4B/rX3udxjRzyRfG+2/iGXTHa3T5qyGD"
        "5Boxjgn+U8ZbxJ9RZLoYT4rfDXaWvn8DckPP1jbIFSX9Sb9NRX9flXpNcPnLZLdEn/TruaZ+Pefwayuu7otU/OtiLE7G4M/7Sc/v"
        "Sv9+UnxXvBzHPlhL/GEflLZfF+tv1WJsA9ezRvYzp8m/E+vBTxn81N5fr/HDv4/B74vCf4lOAnqxnmDgqw18PKropdSNdXWsq7vW"
        "3dLiumWiI/2U0+nlPoSxeGUNrR/SSH+YZ0H/XF4+bxwjn6c73hcnH7H3BfeP4/g9gX1vdTJF/zIe5PS1Qh63vMUr7bb/v8TlD8WE"
        "X3O5srVx0876vg/5yG8V6vHmhEP+4uRam8+XHHwWJ9uV34tXEtAHOcBNzDMYMXoOz+ZVilfjUdofjfSbirao1+j3qk69Guy7FA+N"
        "uKCfMtqYIUaNRcR70vuxZ76BOEf+26O/huco3kdAb7/4/djefXhPgeLYXh3vXxG/D+tfrbrjHXfMlP60Eu/G4Wf//7iX8cS9zCrF"
        "vTVK3Isg7q1D3GtD3NMQ9xLQdzv0+SjsF4X9Yi77xTG/U7FXj74Bzwbs09HAXgnYq91rr5rB/OyVfCj2ml9026t/ley14b7s9cli"
        "a/a6vaja68+Lqr0+XvS3161FstdHiw6cZeMbC3nkMORPhXZ67Jd+KPb7NdkvCbqM4pXHfhmX/fA+bbjsB7tdgx15/HuM86HBbhrs"
        "psFuGuymNbLbB2Q3DXbTYDfNbbf3VbsdnHHZ7b0Gdpsiux0sLzIfXJjSnrTzzRYfeyTwXIlInIt83GLe9tBb/2DpFJagE3bQcck9"
        "kZ/BdwT32AFs1BlS74RbT6VuicfJkXrOX6H1IsBtef+8mKvZX8ozyOdBj5Uo/GkMfhSj+dfw3Hh9SrBWUcUp5hS9P2zjzutNced1"
        "H9yZipPfmJdJITntr1j3UzH25E/T91F8V2wk9xoht/SbwtHl4eBSW5byj6DG/YCe8+vC8OsX6Pvz0ENxtfVwG3r4hPRQfN2uuzQH"
        "H149pIUezDLhFu6fPP6ZVwkH2/7zhoq/xjHm9E0Urzz79lVfP3HXv9Y05AxhX4Tr++usIx6OY8yxLyn73RDZru7fifOrrecPoedb"
        "VWdeGQ0Bl2I0p+APm/1x67Gdt5Q6vtRN+ufrlzjdqFq/WWewDyPYh2fUOt1gfyF/1DYI+zXf95rQs8E+X3Dqz6u3ldWHXr3dgd7+"
        "JtbLX677A+dX0h3u06Q8C/7nJSHlvEL64XDHrQX/uDQGvcR8/ZHnRcqDOIcp45xHd+Xpvj8sMKWeIj15/f7bRGcyCfljHj//rCU/"
        "J8Hz5f9AbwfUPOg630lFXqP5Pw0ztlSetPknu9px3pGf5nzz3NzS+fKtuWpLdGZonnk5yZx+79Zr/dytwbqnGvPtzKsy7uWniM5A"
        "Hx2UjMZo3ijymsxviXdA/4yaB6V8Hj4KD0Z/bvkLS+gzrJx7kP7ccTmP9Yb74sxPn43oOuv7ooNOY38PK3HDzcdw33cWfO3Zajyx"
        "4+DwAu1P2vdDGp1elrqPNOCrw1dus3wI8YDqt5b5iNj7zJaH/z7buU+M5hTRHeh43F6XxzX+HvW/ogd3XKuEZHyL+p532vWGI46I"
        "egP1gPm09NN9vue/Mn8PoU5N6cSIjMMyP1Z85msOvuV+SOm/pfV20zlNOqaul4tlbD9qd9jRYL+y/U4T/qHb83ilUIoMMqd+K1h/"
        "dpvMT3QObm7O+sa5gS103jbb1dvE/usXlmP/FFu7QPz/WPf7zmPPiGpXTueCwI2Uj3LspiLnbFdSwaF1PhfvLY/PuXvE5zndmS+a"
        "xbFS266qM0+0Gs8a0tudaXh+60sP8bnQgJ77+9LuftyHDCrntU3qqlq8IFxm/Qi4KI54FVfjptTXwMbtCo7nOCrsg6fM6UFFXve6"
        "dpx328HN3+7B5emtSV5pOY+gfnHLJfPmcMfy8ojUh51HkPdHo9BXmfzNnFb9xI1Pmso/PeeLF6QezXJ/U32GffLdwMYnlsQJtr0v"
        "NLE34mLpkr+9refV+a3au3Bpabs3xw3ZJriBAphcpyFeuKLihXHbvmdh3xNKXil0f4h9/kfl/nII+yqlkUDWc3W6/ETKknjPUc9w"
        "1d3Q6F7Bvr+UdUvbR1Wn/guXPia/uHQb4z+Ij+7fVN10X3DQPfyU9MffEe6oqYUHVvN91BWRsEfft6GfJPhPOvNmnBzAnJlQ7FiP"
        "910rxCXP31sal8SQf+8sKjjBk7crat626+z9Wkt5O1LHC5oDn87inLXl+hv7JKd1svvBj/Ievtm6lqyPwvQd/15fAb8p7YL4bzYv"
        "7R0RdhmJPiLwnBsn5HQ6Z7VO0vNsX0zQmwH+k/ihgnUGtr2i9AcYbC/RiRrK7/J+ldPLAodoYv4eD14R/J9GvjtJL+TzeJj2s6RX"
        "MWh+mql1u6Q/ENUU3MPPRQybL40NZOn9qyHaF/KZr5OU8zSmzIu55sUwz/k9nxd2zQtjnvN3jpt11zzdcb4ym4f+I9C/1Puopuh3"
        "a5juHSs4f0/I+5SwCwcaROc47l8Sb8KPqCxgm3bh+Vs0Hkf9OfAM4sqzmPc13D+MuObvVetQKd9IzR+Ev7n5gV+lwpriJwld4noN"
        "fpP0x7XYH3JeBfRHwxQvr52uy033CYTHhxAXchHaj9ZBta+D31txP7MG4Xc4B7G2Yp/g3kDSnQnTdwbbSPG0g86ZXnz5LsXzXthz"
        "T5r92xGXenr/VVXPD+9UHwx/MV99vbjlnbtyH3C+E0/V7SDidF8/+Dh/l+TohRz/dcnR65Ljny45Pq0qeN++D2mE9zMrw/uN6O3u"
        "XxneP9oq3u8F3s8uE+8TzrR+CD8FPpE4xcb7dj8K8mXXjhZxf7Y13O/CtV7cn32guL++3qHqcnB7nf6uJvVA2zLrgWzV71xJ0pd8"
        "muUMcKPqT9LvWq0HpF9JvZrl3pXVAV39TeqAbGt1gHs/uuuA51ZWBzS+d2z1/HBXkzogtrzzw1Ou88OrKr490MkU3GjO4P4D+Fie"
        "R8nzxMK2DbTuaFK5/yiMUl4pdMWUOkGeDxa6HqP30bRyHxnV6njGic/5fWFGfI8+SS0CPnAPVpt/RMQHnE/H3fcvXYqeZDyR+pDx"
        "qrS+nldijPp+MuL7eToX0nbQPWyD+zrzKvr3OtV6iK83AXlOOu4TbmAcYZsJz4C/U52S702EK6B3iYMS7/r3tyYmYR8pz7P1+u0z"
        "9AUcEXT/7vET8b20L+qREV3FIZy/CXFOrylyWRfrOKPXgUvtfsY9al+aV35dkb/UWe9L5fSjcYZ7ULJ/Lv6nasa3nhlEPZPFfdFY"
        "1ZnP+foXHfepHE+Snt+eZ751UbrJOeX355dX75ydV86fk/L8+c15Z79g0Ncc9DXLfrGgr3l1+5o3s4fT17yZBX3NQV9z0Ncc9DUH"
        "fc1BX3PQ16zaLehrvh86QV/zaveZBn3NpIegr1noOehrDvqalbgU9DUreTLoa17yniLoa3bdSwR9zUFfMwv6moO+5qCveen+hqCv"
        "Oehr9rF30Ncc9DWzoK856GsO+pqDvuagrznoa67bIehrDvqa6/oL+poJBwV9zQ+k7vui9DX/EvcfwKGevuZ+9DWPufqax9DXnG7Q"
        "15xGX3MsrezjRn3NMj54+5sN+x7tiKgbgr5mYZ+grxn3RV+svub/ARCLdFg="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

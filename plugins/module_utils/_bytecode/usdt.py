# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 11008],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5160, "tally"], [5296, "control"], [5808, "control"],
        [5864, "events"], [5976, "control"], [7504, "control"], [7720, "rows"], [7792, "blank"],
        [7840, "rows"], [7896, "rows"], [10936, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4336, "WANTS_PID"], [4456, "PID_NUMBERS"],
        [4488, "TASK_GROUP_LEADER"], [4576, "TASK_THREAD_PID"], [4696, "PID_LEVEL"], [4832, "UPID_NS"],
        [4896, "PIDNS_INUM"], [5088, "ONLY_PID"], [5240, "COLLECT_EVENTS"], [5416, "KEY_VALUE"],
        [5512, "BY"], [5624, "HOST_LEVEL"], [5744, "MAX_EVENTS"], [5880, "EVENT_SIZE"],
        [6056, "TASK_GROUP_LEADER"], [6136, "TASK_THREAD_PID"], [6216, "PID_LEVEL"],
        [6288, "HOST_PIDNS_INO"], [6408, "PID_NUMBERS"], [6448, "UPID_NS"], [6520, "PIDNS_INUM"],
        [6904, "PID_NUMBERS"], [6944, "UPID_NS"], [7024, "PIDNS_INUM"], [7456, "STATISTICS"],
        [7608, "HOST_LEVEL"], [7976, "UNSIGNED"], [8456, "SUB_BITS"], [8600, "UNSIGNED"],
        [8664, "UNSIGNED"], [8968, "SLOTS"], [9120, "TASK_GROUP_LEADER"], [9200, "TASK_THREAD_PID"],
        [9280, "PID_LEVEL"], [9352, "HOST_PIDNS_INO"], [9480, "PID_NUMBERS"], [9520, "UPID_NS"],
        [9592, "PIDNS_INUM"], [9992, "PID_NUMBERS"], [10032, "UPID_NS"], [10104, "PIDNS_INUM"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [11008, 11008],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5160, "tally"], [5296, "control"], [5808, "control"],
        [5864, "events"], [5976, "control"], [7504, "control"], [7720, "rows"], [7792, "blank"],
        [7840, "rows"], [7896, "rows"], [10936, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4336, "WANTS_PID"], [4456, "PID_NUMBERS"],
        [4488, "TASK_GROUP_LEADER"], [4576, "TASK_THREAD_PID"], [4696, "PID_LEVEL"], [4832, "UPID_NS"],
        [4896, "PIDNS_INUM"], [5088, "ONLY_PID"], [5240, "COLLECT_EVENTS"], [5416, "KEY_VALUE"],
        [5512, "BY"], [5624, "HOST_LEVEL"], [5744, "MAX_EVENTS"], [5880, "EVENT_SIZE"],
        [6056, "TASK_GROUP_LEADER"], [6136, "TASK_THREAD_PID"], [6216, "PID_LEVEL"],
        [6288, "HOST_PIDNS_INO"], [6408, "PID_NUMBERS"], [6448, "UPID_NS"], [6520, "PIDNS_INUM"],
        [6904, "PID_NUMBERS"], [6944, "UPID_NS"], [7024, "PIDNS_INUM"], [7456, "STATISTICS"],
        [7608, "HOST_LEVEL"], [7976, "UNSIGNED"], [8456, "SUB_BITS"], [8600, "UNSIGNED"],
        [8664, "UNSIGNED"], [8968, "SLOTS"], [9120, "TASK_GROUP_LEADER"], [9200, "TASK_THREAD_PID"],
        [9280, "PID_LEVEL"], [9352, "HOST_PIDNS_INO"], [9480, "PID_NUMBERS"], [9520, "UPID_NS"],
        [9592, "PIDNS_INUM"], [9992, "PID_NUMBERS"], [10032, "UPID_NS"], [10104, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c6187078eba5373089427b2cd84ccba53627019cbf482ec86002e237eb8705ae",
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
        "eNrtWl9sHEcZn927vd1zk9zFyToXE8tnu/nTkENuasBYrXppBE3Voh4NV0dClnM9rIsCJrkk4KzvoQ4teajEg20Bz7aruA8II/Fw"
        "qgCthSoCEhJ9yAORKxEhoVIRUEARMg72cjPfN3s7e3u+O9uBl/HL+HZnv/nmN99832+++ewOwv7KCrT5zimHtom9RPiz56HVVUKm"
        "HMf5XuV/+olJdPbcwu9NRWNtQhW/N9Uw9ouzNtUOHcr4/gfYltoybPzS8XPQXrzAWjsH7+m4P2H9zoOeEXGc0sXL7LkZgXESTC/H"
        "4e+tefhutB3nbUA7UVGHfnG00u7CeVam6ZSOX2f9NXIkEIfYd3FclKdX5FGRWSNJ+t3xPThiv2Eqn+EyKzzn49L3FNlCpQ3R9wv4"
        "PoTj9qE8E9pCBfbBWtynRg/DP4mwT48XoF16DXHpx+chfH5WlD9RkU9FDGug15g2zvQytUmwA61IVNZeYc81ch2+fwO+fxNxso/i"
        "/HWYP7c7U7/jcFxiVJ85wD3Ww+1ytaFdrnrs0o6Kdm1GX2ZtccZAe3wJ5v1Dbp8n2HfF6Sja8W7QD/EsHV9m4x9WDLKf4q3AulgL"
        "YJ+xfajPHOpTeb9c0Yd+b6DdFpn9gZwY4mKDWVX0akM9PiXgUurEcVUcV/WN29fkuHMgh9sZlZOstLexLc7ugvFDCuCH/WzEn86X"
        "9pvAlvZTPe+LM0+4dk3t4xI+j+G+tTuIgD/fz1l1N5uPf77F2T0gr/LyeTr/kMHsm84rXWm7T1b3bShg/na+6i8ue+ZfnNnt6vm8"
        "R8/izB7heXE2hniAAfwe+2kEFH0Tf1u3wN9M6LA/6uFr6k3iql91vLhqpAj+TIsy+abWRjTWKiTC3gPu4ydfRz8F9tuV/ir+1vF9"
        "BOV9hT0f78vge9jw430qvv8yez6SfsXx+ytqmKaaIkF2NIGtjfY4EQL7o/6K+bMQ+rMQrte7uF5h9GcDop0UKuoy/xny+bPPoT/T"
        "fH4A/dUSrruVxufo95a+XrWXXR47HVMj4MfUveDH1DbwY6qCfgzsYPz0HsTnKVgPVYf1qOxLDftHPPiPn35SwL8r04u/QfHxgaSI"
        "/wDHvwvwzxyqxb+yAK3gH98m/sceE/77t4X/vzeaw//hhoj/PzdE/B9sBOP/tw3A//6Gh8e4/MFGPz+KOJuhTwv7mK9L0HoktrAe"
        "Nfg/3QD/fXXw31/V69C28P9tk/h/4MP/Vz78l+vg/0vE/xcbJIA/mcoJ16/31eJDYvi7HOF8EONek/GxRt6+nZWT30RO2CPHN++p"
        "3CJ+B7SKvJqAdhHgnfLjVOrkvBV4cNcN4Jl6BPlRLjj+ZJU2dz4Z2g9xLOtoTxfQjgzov4S/648PgcwuinzAmof3oy6/W27I75YD"
        "+J0ZBbuxpgGQrPInHPdj1nblrsH3On5XrDfvXWze3G7yF1vjm6W2NMQFJo3aAfzO7Q2jXT8L399AHIqPG4d7iMOfEYez7vlE8ehR"
        "i0OC4WDNnXG4fVJ/Zd0CvunazxvB8SerdrO2dt++GGgn/nOi95zD9kW4ur+o6RcIjodtljwl7HeNRS2Pvd143DjfQZzvOt74QP06"
        "43/YWvNoD73B/HD85F3hvFvqBPzp+CXPPjQjv4NxCrgPddyHBfE8q5E/gj0q+9n6Nd73CsNZI7s3vPy8FretncNqcbuPuDnrDJfp"
        "qj1QfbnckR4F57O2HpxXCAnnem6HI+0P14lwroB51Nrl1+D7mTjqZ9TY4YOm7BAUy809xHm9KsYpX57CjLwC/X8UJmSzOObqD7jz"
        "9fXGj9XAOLS6eTx7Z9VpSs570M+ajqMeYJ9+XKv5ozrjvlVfb2/c4/s2Nw9yUj2QMCjg+aqA9s7tPvYdlH9TjFOlyTp65HcGP//8"
        "85P18QwL53/Az+83czjeSE+UBOFZT673nFv0yKlv72FhX/v1GOn5/nrgeja733Wez3l7HeIg7MthBbJwpc7zdfRqD5y3NXcO/dgz"
        "pCU9XH951Z0Pfb7SEWetNQ9yU+1PuuNSv0Pfw/79poCD3++UQ9z/6FvK21nPcDu9EJjH5PF1GPOSlF97/SSPX+WA/opHb+4vTPXX"
        "MN4Q5CsSujheVu937YgyfduNIz937U5h9qG6/SiTL0USxItvGcdfOcrjB+QZrF4j0M+l+iDvtHIg2WD9h9ZbWX+TDKyD/lNq0Hc1"
        "6xkR15XKeYvxOojDWfKhMM+VA3GBJ1b1PNyint2o5zdUb7zg68b9tB83zjd5nGjWn9WVNzRYN48ZKA/9c76OPP/3paF+zOtnhLxl"
        "g3OPy4NsC3lLFP1VVPSbHK/UweMC/6M8JxzAd6yFjDBf/7iun/evg1+/oUxruDWIK/l3mowjyM/98+Jxc6S9tTjC8XDjCMb9Ap7z"
        "+HnGWhDtxM9PGs5/YTWQL3Acrbn+hniGA+Jd6uCRTXmCu95XG6y3nz/472++IPZvdr3zk5uve2PecKYBbwAH1oiH2LMiX5hw1/c6"
        "ru9lIa7kO+/gPv9QuIcbxn1lKjAh+/NVuTRjZCPO3vMGhe62Avl19x6Onyva/uB48c9PfgR2MXkP27+AHp0fOH65z3rk8vxYqfM3"
        "wDsqsLB8ViRcg/M9xCWOescZDlPiehk+nmKAQdgHML65fv/AFvnJ6H825ycGxuG/bgh8oSZ+l+vE75eUpuJ3pMobFA9PXcF8ZtPn"
        "ZNwvWaWDbIdH8nvlRuPy+0p6PlNwXuoW9DWVb7H/VnJ8nU+wdRnTn2C8zs8XsirkQ+0r8Hulx2DyFpEHch5RxnFSR78o3Hdr5DSu"
        "myY85/eNVF4a+YjC+p+q4S1M/2sY967AC/57Igz7mssra9A/QcTzNZef0hWB/9D8hebqpZBUGt6/iPcK/DcdJ877KUToZ/j6GdjP"
        "+z3tF/b1C2M/73PKn1VfP3ZPhue/lRziH0H8Oe4FRcD3cBju4cqYP4+dDb4fp++pnEufxX7fRjs6A233IP5+HdpLeP5MDaCfwXuS"
        "7i/h/feYr/9p8TzK5zdWsQdmb3590K7MsCLYSUzl/F5Bu4kH81vcH7xfGeUXwuA3l65V5w15f+Dlw+gXshHYj/ZrYp0CrTtg9xwZ"
        "tDvMh9hYd5DF/D6XuxiG7zRyEPxnO/if5154BH49iet5KkH+4fFLXcm/O2Ke776zM/oZgXg91/fjR8RzPxN7uroOzE/3HEM9Fh/B"
        "PJI4j3/55pH0zeMT3zw+dlrj/f07zPuPPWben0Ten26R9wPP5Pub3kcy3hPx8X63PgPjZcdnmuT/6eb4v4/f1vL/9I7y/+p455xW"
        "+HtV/mCDc0Fbi+eCtBOUX+LyuZ6ct1sLoj01nWdcEO2K42rNJbd2Hug41uA8kG7uPNDg/Mf9/P/8/Dc/2OA8YGwvj/iemNfg942c"
        "N1q34DxSQj/G81I8r5g/AhfO+Ztx4b4wfxPiSr7DEM4LPE+Y7zgE75GXcp6vK1U+4+Xr/B6E3u/RDJb1Ltb/hTX3vvM8u1fBPHXU"
        "f08i8lTuT/j5hfur0r5qXDFYHNXYeBpZc/i92pRnfD2KdYDRNtavll9nkF8beI4443jjC53f2+w58vAcPwfcXRPut6aD6zNjM7ge"
        "XH+MX/Yp5CPT1XPcA8bXP3Eym9wLWrewHq9DPNdRfadQ3yuee5Hb2I6RjxzGxxDfqx0c97sOCTxvJBrkAd9fa+0c8bM1Ib8b5/nd"
        "n655611k/ausf5X1r83Vv/b+n+pfe2X9q6x/lfWvsv5V1r/K+ldZ/yrrX2X9q6x/lfWvsv5V1r/K+ldZ/yrrX2X9q6x/lfWvsv5V"
        "1r/K+ldZ/yrrX2X9q6x/lfWvsv5V1r/K+ldZ/yrrX2X9q6x/lfWvsv5V1r/K+ldZ/8qe/xdDWfw4"
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

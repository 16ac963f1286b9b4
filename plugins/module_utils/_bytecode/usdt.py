# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 11176],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5160, "tally"], [5296, "control"], [5808, "control"],
        [5864, "events"], [5976, "control"], [7504, "control"], [7720, "rows"], [7792, "blank"],
        [7840, "rows"], [7896, "rows"], [11104, "control"],
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
    "type": "kprobe", "code": [11176, 11176],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5160, "tally"], [5296, "control"], [5808, "control"],
        [5864, "events"], [5976, "control"], [7504, "control"], [7720, "rows"], [7792, "blank"],
        [7840, "rows"], [7896, "rows"], [11104, "control"],
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
    "source_sha256": "8fe69ebeb81d00598f586bdf45a897075ac98fdefd8b20afa55ecc4cade2b458",
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
        "eNrtWl9sW1cZP/fa19fO2tpNex03NIqTrH9W6ilrwwjRprmrxjIxNLPipRKKUs9Eriqi1m0hvfHDUlr6MImHptp4QEJKMjWTQOTR"
        "Dxu6EZooSEjsoQ9MAVEhwUAUVFCFQkpy8Tnfd67vub6O7SQFIZ28nPjec7/zfb/zne/f+aw4YX9lBcZ857RNx8RuIvxZczDqKiHT"
        "tm1/p/I//cQgOntu4veGorExoYrfG2oQ5w2zMdUOE8r4/h0cS20Ztn7pyGkYz51lo5WD93TdH7N5Z4DPkLhO6dwF9twIxYAPxpdt"
        "8/fmHHw31o5yh2GcrLBDvzhUGXegnBUx7dKRK2y+Rg764hD9Nq6L9PQKPUoyG06Sfmd9F444b4TSZ7jcEp7zdel7imyhMgbo+3l8"
        "H8B1+5CeAWOhAvtgLe7TYwfgn0TQw8eLMC6+jrj04/MAPj8l0p+s0KckRjTga1ybYHwZ2hTogVYkKhsvsucauQLfvwnfv4U4WYdQ"
        "fh3k53pn6HdtjkuU8jMLuEd7uF6uNNTLFZdeWhFRr43Il9hYnAmjPr4Ccr/L9fMo+654M4J6vBP4QzxLR5bY+geUMNlL8VZgX8x5"
        "0M/oHuRnFvmpvF+q8EO/D6PeFpn+AZ0o4mKBWlX4akM+PiPgUurEdVVcV/Ws29fkurNAh+sZpZOsjHdwLN7aAesHFMAP51mIP5WX"
        "zpvEkc5TXe+LM084ek314zw+j+K5teJEwJ+f56y6k8njlbd4axfQq7x8gcofCDP9pnKlK2P3seq5DfjIb+Wr9uKCS/7izE6Hzxdc"
        "fBZndgnPi7eiiAcowK9wnkaA0bfwt3kb7M2kDuejHr6G3iSu+iXbjatGimDPtAijb2htRGOjQkLsPeA+cewNtFOgv13pr+JvHd+H"
        "kN5X2POJvgy+hwM/0afi+y+z56PpV22vvaKKaagp4qdHkzhaqI+TAdA/aq+YPQugPQvgfr2H+xVEezYg6kmhwi6znwGPPXsW7Znm"
        "sQNorxZx3800Pke7t/j1qr7scOnpuBoCO6buBjumtoEdUxW0Y6AHEyd3IT5PwX6oOuxH5VxqOD/kwn/i5JMC/l2ZXvwNjE8MJEX8"
        "Bzj+XYB/Zn8t/pUNaAX/2BbxP/yY8N+7Jfz/td4c/g/XRfz/sS7i/2DdH/+/rgP+99ddcYwTP1ho58cQZyPwWeEc833x24/EJvaj"
        "Bv9nGuC/pw7+e6t87d8S/r9oEv+PPPj/1IP/Uh38f4L4f7hOfOInQznq2PW+WnxIFH+XQzweRL/XpH+sobdne+nkN6ATdNHxyD2d"
        "W8DvIKwiryVgXAB4p704lTp53ApxcNdViDP1EMZHOX//k1XaHHkydB7iWNZRn86iHoVh/iL+rr8+ODKrKMYD5hy8H3Piu6WG8d2S"
        "T3xnREBvzJsASFb5Pa77KRu7cpfhex2/K9aTeweTm+tN/lxr8WapLQ1+gVGjegC/c7uDqNfPwfdXEYfi48bhHuLwB8ThlJOfKC4+"
        "anFIMBzM2WGb6ye1V+ZtiDcd/XnT3/9k1W421p7bl331xJsnuvMcdi6C1fNFVb9AcD0cs+Qp4bxrzGu59O3q48b5LuL8ie32D9Su"
        "s/gPR3MO9aHXPz6cOPaJkO+WOgF/un7JdQ6N0C9hnQKeQx3PYUHMZzXyO9BHZS/bv8bnXmE4a2Tnujs+r8Vtc3lYLW73ETd7jeFy"
        "s6oPlF9Od7RHQXlW1/zrCgEhr+d6ONr+cI0IeQXIUauXX4PvZ2LIX7hGDx80pYfAWG72Icr1muinPHUKI/QqzP9ekJCN/JjDP+DO"
        "99ftP1Z8/dDKxv7s7RW7KTrvwzzzZgz5AP304lqtH9VZ91p9vt1+j5/b3BzQSfVAwaCA+VUB9Z3rffRbSP+G6KdKU3X4yG8Pfl75"
        "81P18QwK+T/g57WbOVxvtCdC/PCsR9ed5xZddOrre1A4114+Rnu+u+a7n82ed53Xc66vgR+EczmiQBWu1HmmDl/tvnKbs6fRjh0n"
        "LfHh2MtLjjz0+XJ8mI3mHNBNtT/prEvtDn0P5/cbAg5eu1MOcPujb6puZx7nenrWt47J/esI1iVpfO22k9x/lX3mKy6+ub0w1J/B"
        "ekNQr0jo4npZvd/RIxrpW44f+cDRO4Xph+rMo5F8KZQhbnzLuP7yIe4/oM5g9qZ97VyqD+pOyx3JBvs/tNbK/htkYA34f0f1+65m"
        "P0PivlI611hcB344Sz4W5FzuiAlxYpXPAy3y2Y18Tqtuf8H3jdtpL2483uR+oll7Vpfe0GDdOqYvPbTP+Tr0vN+Xhvqxrp8R6pYN"
        "8h4nDrJMjFsiaK8iot3keKX2HRHiPxrnBH3iHXM+I8jrXdex89598PI3lGkNtwZ+Jf92k34E43OvXNxvjra35kc4Ho4fQb9fwDyP"
        "5zPmvKgn3vikofzzK77xAsfRnO1viGfQx9+l9h3cME5w9vtSg/32xg/e+5sviPOb3e/81Mb73jhuGG4QN4ABaxSHWLfEeGHS2d8r"
        "uL8XBL+S77yL5/xj4R5uBM+VoYBA1uerdGnFyEKc3fkGhe6OAvV15x6O5xVtv7bd+OenfgN6MXUPxz8BH50f2V66z7no8vpYqfPn"
        "EHdUYGH1rFCwBud7iEsM+Y4xHKbF/Qp74pQwKITVgf7Nsfsdm4xPxv69cXwSRj/8l3UhXqjx3+U6/vsVpSn/HarGDYorTl3GembT"
        "eTKel6wSJ1uJI/m9cqN1+X0lzc8UlEvdBL+Gco39t5zj+3yU7cu4/gSL67zxQlaFeqh1EX4v94QZvQWMA3kcUcZ1UodeEu67NXIS"
        "900TnvP7RkovjfGIwuafqIlbGP+X0e9dhBf892QQzjWnV9ZgfoKI+TWnn9IVIf6h9QvN4UshqTS8fxnvFfhvuk6Mz1OIMC/smRfG"
        "ee7v6bygZ14Q57mf0/hZ9cxj92SY/y3nEP8Q4s9xLygCvgeCcA9Xxvp59JT//Th9T+mc/xzO+ybqEaQHpHsQf78B43nMP1MDaGfw"
        "nqT7i3j/Pe6Zf1LMR7l84xV9YPrm5Qf1yggqgp5EVR7fK6g3Mf/4Fs8Hn1dG+oUg2M3Fy1W5oe4PcfkI2oVsCM6j9brYp0D7Dtg9"
        "Rwb1DushFvYdZLG+z+kuBOE7jewD+9kO9aDnX3wEdj2J+3kiQf7usktdyb/ZYp3vvr09/IV98Xq+70ePiOt+JvpMdR+Yne45jHws"
        "PAI5kijHPz1yJD1y/Nkjx6d2a3F//zbH/Ycfc9yfxLg/3WLcD3EmP9/0PpLFPSFP3O/0Z6C/jD/dZPyfbi7+98S3tfF/elvj/+p6"
        "p+1W4vcq/cEGeUFbi3lB2varL3H6nE8et5vzoj41XWecF/WK42rOJjeXD8QPN8gH0s3lAw3yP27n/+v539xgg3wgvLU64vtiXYPf"
        "N/K40bwN+UgJ7RivS/G6Yv4gXDjnb8SE+8L8DfAr+XhYyBd4nTAf3w/vQwkhf9CVajzjjtf5PQi93+tndLD/D/sQ6b3HGXavgnXq"
        "iPeepEPAidsTnr9we1XaU/UrYeZHj7P1NLIK9SHlabgvrXOvZt7Gfra4mBfR9aZRnouue4U7OI6TXohnkL9Lcc53N8QViDu3k9F3"
        "/fs1ozO4P1yeZ6t53AOGl8Jw0sgfa/SEfc/3F/ORcVWMQyh/06xerwhyWdercUbSFZc6/X0nxD6tWvlVQf5SvNpnSenrEYL3lbDv"
        "2chv7X7ffCaD+Uwa87Zh2+3P6frX2XPMe3I87/rhKvHNixIN6pXvrbaW7/xgVahDx3gd+vur7r4c2acr+3Rln25zfbq9/6M+3V7Z"
        "pyv7dGWfruzTlX26sk9X9unKPl3Zpyv7dGWfruzTlX26sk9X9unKPl3Zpyv7dGWfruzTlX26sk9X9unKPl3Zpyv7dGWfruzTlX26"
        "sk9X9unKPl3Zpyv7dGWfruzTlX26sk9X9un+X/Xp/gfmFyr3"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 8544],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5080, "tally"], [5224, "control"], [5896, "control"],
        [6144, "control"], [6208, "events"], [6328, "control"], [6672, "rows"], [6744, "blank"],
        [6792, "rows"], [6848, "rows"], [8472, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4328, "WANTS_PID"], [4448, "PID_NUMBERS"],
        [4480, "TASK_GROUP_LEADER"], [4560, "TASK_THREAD_PID"], [4640, "PID_LEVEL"], [4792, "UPID_NS"],
        [4856, "PIDNS_INUM"], [5008, "ONLY_PID"], [5152, "COLLECT_EVENTS"], [5344, "KEY_VALUE"],
        [5440, "BY"], [5848, "STATISTICS"], [6088, "MAX_EVENTS"], [6224, "EVENT_SIZE"],
        [6928, "UNSIGNED"], [7408, "SUB_BITS"], [7552, "UNSIGNED"], [7616, "UNSIGNED"], [7920, "SLOTS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [8544, 8544],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5080, "tally"], [5224, "control"], [5896, "control"],
        [6144, "control"], [6208, "events"], [6328, "control"], [6672, "rows"], [6744, "blank"],
        [6792, "rows"], [6848, "rows"], [8472, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4328, "WANTS_PID"], [4448, "PID_NUMBERS"],
        [4480, "TASK_GROUP_LEADER"], [4560, "TASK_THREAD_PID"], [4640, "PID_LEVEL"], [4792, "UPID_NS"],
        [4856, "PIDNS_INUM"], [5008, "ONLY_PID"], [5152, "COLLECT_EVENTS"], [5344, "KEY_VALUE"],
        [5440, "BY"], [5848, "STATISTICS"], [6088, "MAX_EVENTS"], [6224, "EVENT_SIZE"],
        [6928, "UNSIGNED"], [7408, "SUB_BITS"], [7552, "UNSIGNED"], [7616, "UNSIGNED"], [7920, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ce8fecd6b26731dd09fd5182051e1218f03d7ea1e6b532a1b60e37090a026848",
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
        "eNrtWlFsHEcZnt3bvVs7du7ieJPDxMrZJm0SeiIJoYDUqk6jklQtYBqu4cVKjsNyiGQll0DdzSHFaUFIfUGxSyvlzW5VV0KqH0+V"
        "Wq2FKgUkJHjoA8UgIgQKlVoUIEIusb3szP/N3s7e2j7bRH1Zv4xvZ/af///mm///Z/Z3dzHxV9eorfRMeLzN72DKnztDbUZnbMLz"
        "vJ/4//NXbJYRzx28b2umaPO6+r6tGxh3UrTFLhpQR//P0dbah8T8tYPfofb8OdG6Zern874lxp0lPTPqPLUrF8VzO5MjPYRenif7"
        "nRl670wX7LaoHffV4W886LcdsNM306sdfF6MN9kDsThkX8C8kJfx5XGRJavADgXzh3DEuNNcvsBlSnku5+X93LRRv03x/tfQn8K8"
        "A5BnUzvqw/6VZtwnzuyjf/JGRI/HqZ17BrgcwvMUnp9S5Y/78rmI0ybpNWKOCb1s8wrxwKwyXbSXxHOTPU/vX6L3rwIn9wHYnyb7"
        "Je/s9PuexCXL9Zkm3LN9kpeL6/JyMcRLt03ltd32lGirkxb4+CTZ/ark50Piver1NvC4k/QDnrWD82L+fZrFujneGq2L8xrxM7sT"
        "+kxDH79/3teHv2+Bt1XBP5KTBS7ugwx6tUOPzyq41Howr4559ci8Ay3OO01yJM+4nILf3kRbneqg+VMa4YdxLvDn9vJx42j5OD3U"
        "X53cFvCa8+MCnmerkLObKfi7eF7SO4U9UXurU9tJnt/5GLc/ZQl+c7sG/Xbvkca+TcXY715u+IuLIfurk52Bno+F9KxObleeV6ey"
        "wIMI8FuMMxkpehW/nVnyN+Np2h+r4WunW8Q1fdkL42qyKvkzs03It812ZopWY2nRT7iPHXkWfor42zv4bfzOoD8Ned8Sz8cGhtBP"
        "G35sQEf/18Xz4cGnvai/4sS09SKL49E4Whd8HE8R/7i/Ev4sBX+Wwnq9jvUy4M+OAhfEo1FfXeE/UxF/9jD8mRnxA/BXcxWsyyCe"
        "w+/Nfa/Bl44QT0f0NPkxfQf5Mb2d/JiuwY8RD8aObwc+B2g99Ayth78vTYxPh/AfO/45Bf/eoX78JsXHjhZU/I9K/HsJ/6E9zfj7"
        "C7AR/HNbxH//fcK/e0v4f7LSGv53V1T8/7Wi4n9nJR7/j1cI/49WQnlMkD+48PNngLOd+ryyj+W6xK1HfhPr0YT/4XXw37kK/t0N"
        "vfZsCf9ft4j/exH8fxnBf34V/N8F/u+ssJj8ydYeCvz6QDM+LIvf9TTiyXnEvRbjY5O8nf9fOZU15BghORG7J8qzeI/SKvbNPLWz"
        "BO9EFKdaj8xbKQ/uvUZ5ZiaN/KgcH39KWntgzxAfBxzryLPdc+CRRePn8Hv1+fuUeJ8tyzyc+s8E+d38uvndfEx+Z7cRb5zrBEhJ"
        "+wvmvS3a3vIP6P0M3quuZneHsFvypnJ+Y/lmrX2Q4oKQxnlAv8s7DPD6EXr/mpoX3T8cbgGHvxEO1VPB+UQL6dGMQ17g4Eyf9CQ/"
        "ub9y3qB8M+DPd+PjT0nfK9rmfXsilifRc2L4nCP2hdHYX5z6owzzoS2xA8p+N0XUavA7e+1+4/w+cP7AC8cH7tdF/ofWmQEf+uPz"
        "w7EjHyjn3VoP4c/nr3G52H925jc0z3PYh2nsw+fU86zJ/kx81LrF+q2/7zWBs8k6V8L4NeO2uXNYM24fATdvWeByvcEHrq+UO9yn"
        "wZ7/LsffK6SUc73k4XDX3eUwHs18pIOvM5mDXlYT/+60xD9SqPzmXdhzQo1PkfsJO3Ocxr9iMLZW/ILetZcWm+LFYmzcWVw7fm1Q"
        "TuWleHnSr8eddxdj4pjkUXmG5BX7BoL80kBbCPE4OwreyfP/7ng8muy8vLo+G8GpsgZOYbvKkCP5M9xlRe7R1pYTPp8KeW9Cryae"
        "Ek/cF+L97XDfq8tx87a6P232s2XCm/bPaY1uy2o9Z1fRpzvWTud1uq9zpnH/ZlBiIP1Wy/4iLe+DfhTYxZ8v7DopWjlPsbsU6MH9"
        "Be+n/fdDBY+ov6inpN/IbOq+zfmivKc8F3v/KO+7TuM+kefFYf8m446MV+HxWkjveuDfKF92v9rgC8/E3Sn4f/ghGc8rPRSPKu2/"
        "88J5F19XI8ynhxvyeIbv4twm8Q/nSXzqmxrdiwT3pzIenP892QM/X7nxR4pfN26h/Tvp0/OeF5X7SEiuPNfUen5FPPRxFeeQjNG0"
        "r29hH+Wgf07wju6tKzfAf0tdF2eGeGNbBLD7GYnv8Cb5uT+en5in2PUN8PEXQR4l3r+IuHbMCPDnK1xLD9G86Jc8l/Lr4MdCQdpD"
        "9zdO/2BsHCkO0L3QQq4Qu19tI7e8MT/Rvkz29GsK/3esnc9Jnst9x+W9GPILpUwnC9vpzJDcha6ckoc701g/7ZOljen97yXSe5um"
        "7J80U/GHPsE+/Sn5ucpoTsmzKqN0T1rZbSn7R/rPyu491J/JK/sogzwrylt5nuN5+aGQ/6xdOQl73w7OL2fFc4qL8jwm951/Lmdh"
        "ng336bH8qqcbfkbFe30/reTD4FNJ28W2Fn8yLc0rv0vwfEyDXfom9LW1d2lfIC+xrTnBj5G2bSIORPlb0unew52k3wt9lpA3i7gh"
        "eV3HPMUDTyj+22SU75XaTOW5/K7A5Q1if2hi/LGmfST0fxn7epI65O9xo8ErIdek8Xmm5tFSfrFNU/YjP6eYgV4aKw5S/wncH8rf"
        "fJ6cHKcxZZwVGWdhXPh9Ps6IjDMwLvycx1s9Mk7ch78CvMrAPw38Je7f1xR89xl0317HPVn2VPx3MN7P5Vz4EsbhQ6RLaTzb+2X8"
        "fpbaCzhnFY+qcXTv1/CdayQy/jjkVphi34jPB8G3qD7glW1oCk+yuoxXGniTi/e32B9yXB3yRw2Ks3MvN+ym+72O4Hscf6OUpv3o"
        "PqN+j+TfF0WeMRTJO/B9sYR7PCl31qD3TEaB1ukif/jo4/coD0AcWziWZ/8M+aXewj889TxP58St62fF4vXowBeWWOgeNnu4sQ4i"
        "3vbthx4Hl8iOAuz4T8SOQsSODyN23PbCflKuq/si1hf5ZW1nwy4L380P0fmX8gjf308gHojvzJl20d/s14fg1wdxnqJ4Iu3ifvHH"
        "4jn8f9mCnp1LcfdUTd+9kbc6Uu/D8txG8etqKO+8I+LEh564T7wef//gvIHzHr4/yHMj13cC+l4Knb9voh1hf/KEHwCul3dJvP/g"
        "xecV+fjzS5BffHxvY/Hr9j3lHJKT55C/3gt/T0nqK5L6iqS+orX6iv5Pqb6iP6mvSOorkvqKpL4iqa9I6iuS+oqkviKpr0jqK5L6"
        "iqS+IqmvSOorkvqKpL4iqa9I6iuS+oqkviKpr0jqK5L6iqS+IqmvSOorkvqKpL4iqa/41Oor/geTCMMf"
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

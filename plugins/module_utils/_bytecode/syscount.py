# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 3112],
    "maps": [
        [280, "wanted"], [368, "control"], [984, "owners"], [1128, "owner_levels"], [1248, "owners"],
        [1608, "owners"], [1920, "owners"], [2784, "tally"], [2856, "started"], [2968, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [432, "STOP_AFTER"], [488, "OWNER_BY_MOUNT"],
        [520, "TASK_NSPROXY"], [600, "NSPROXY_MNT"], [672, "MNT_INUM"], [784, "OWNER_MASK"],
        [912, "OWNER_MASK"], [1440, "OWNER_HOST"], [1464, "HOST_PIDNS_DEV"], [1480, "HOST_PIDNS_INO"],
        [2040, "WANTS_PID"], [2160, "PID_NUMBERS"], [2192, "TASK_GROUP_LEADER"],
        [2272, "TASK_THREAD_PID"], [2352, "PID_LEVEL"], [2504, "UPID_NS"], [2568, "PIDNS_INUM"],
        [2720, "ONLY_PID"],
    ],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [3112, 5848],
    "maps": [
        [696, "started"], [792, "started"], [1072, "wanted"], [1160, "control"], [1808, "owners"],
        [1952, "owner_levels"], [2072, "owners"], [2440, "owners"], [2760, "owners"], [3704, "tally"],
        [4168, "control"], [4336, "rows"], [4408, "blank"], [4456, "rows"], [4512, "rows"],
        [5776, "control"],
    ],
    "constants": [
        [120, "LATENCY"], [256, "TASK_COMPAT"], [856, "ONLY_FAILED"], [912, "ONLY_ERROR"],
        [976, "ONLY_WANTED"], [1224, "STOP_AFTER"], [1288, "OWNER_BY_MOUNT"], [1320, "TASK_NSPROXY"],
        [1400, "NSPROXY_MNT"], [1472, "MNT_INUM"], [1592, "OWNER_MASK"], [1736, "OWNER_MASK"],
        [2272, "OWNER_HOST"], [2296, "HOST_PIDNS_DEV"], [2312, "HOST_PIDNS_INO"], [2888, "WANTS_PID"],
        [3008, "PID_NUMBERS"], [3048, "TASK_GROUP_LEADER"], [3136, "TASK_THREAD_PID"],
        [3240, "PID_LEVEL"], [3384, "UPID_NS"], [3456, "PIDNS_INUM"], [3632, "ONLY_PID"], [3760, "BY"],
        [4576, "STATISTICS"], [4616, "UNSIGNED"], [5096, "SUB_BITS"], [5240, "UNSIGNED"],
        [5304, "UNSIGNED"], [5608, "SLOTS"],
    ],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8960, 3128],
    "maps": [
        [296, "wanted"], [384, "control"], [1000, "owners"], [1144, "owner_levels"], [1264, "owners"],
        [1624, "owners"], [1936, "owners"], [2224, "tally"], [2296, "started"], [2408, "started"],
    ],
    "constants": [
        [216, "ONLY_WANTED"], [448, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2056, "WANTS_PID"],
        [2160, "ONLY_PID"], [2520, "PID_NUMBERS"], [2552, "TASK_GROUP_LEADER"], [2632, "TASK_THREAD_PID"],
        [2712, "PID_LEVEL"], [2864, "UPID_NS"], [2928, "PIDNS_INUM"],
    ],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12088, 5816],
    "maps": [
        [656, "started"], [752, "started"], [1040, "wanted"], [1152, "control"], [1776, "owners"],
        [1920, "owner_levels"], [2040, "owners"], [2400, "owners"], [2720, "owners"], [3632, "tally"],
        [4136, "control"], [4296, "rows"], [4368, "blank"], [4416, "rows"], [4472, "rows"],
        [5744, "control"],
    ],
    "constants": [
        [120, "LATENCY"], [824, "ONLY_FAILED"], [880, "ONLY_ERROR"], [944, "ONLY_WANTED"],
        [1216, "STOP_AFTER"], [1280, "OWNER_BY_MOUNT"], [1312, "TASK_NSPROXY"], [1392, "NSPROXY_MNT"],
        [1464, "MNT_INUM"], [1576, "OWNER_MASK"], [1704, "OWNER_MASK"], [2232, "OWNER_HOST"],
        [2256, "HOST_PIDNS_DEV"], [2272, "HOST_PIDNS_INO"], [2840, "WANTS_PID"], [2960, "PID_NUMBERS"],
        [3000, "TASK_GROUP_LEADER"], [3088, "TASK_THREAD_PID"], [3184, "PID_LEVEL"], [3328, "UPID_NS"],
        [3400, "PIDNS_INUM"], [3560, "ONLY_PID"], [3696, "BY"], [4536, "STATISTICS"], [4576, "UNSIGNED"],
        [5056, "SUB_BITS"], [5200, "UNSIGNED"], [5264, "UNSIGNED"], [5568, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6efccab22a3f9b013ff7db643865113bcde1c167054a9982d6c8e9dbdd230bd4",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
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
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtW31sHEcVn73PtdPEF6drH0ZufLEMiVWDqIBCSdR8iEaUUoe0V4siK1yuxk2kqnIDtTf3R+wmBRMQimkLVv+yHRQ7fyUSEheJ"
        "j6uERIuoRBD5w5FLCRWQIlUQJIQioXjZmffe3s7srm/Pd7mi5iKdxrs38+bNm/cxv7lfSh1M/HvR/myyP4XWdy3+XEzC+8LxZfFs"
        "fl13+vXan/zxm+J9Osqkf234XJqHNqkxdtOyrGKEsRiOH7M/uXkYP2p/f4/dDmmi++RgDse3Qztqj+ux23FsC/3XxDgj0st2inYb"
        "u871iMh6ZCMgMM7aRDuUYMxW40RfopVZto7j9tcGzWsr1obz5rtwXZtleaUFXE8E1sPXwYdmGc0DA8bgkRkazFvU1ifXYLABpiMv"
        "Ltq0Jo83tBj0i6REO5ABQxTx+1ew9Y67V9rPoH0s+wHo77evumtfzfkAv9hSXzn5NeS4/UxZ92RuCcd9B14MfgjaRXDvSdVOha7L"
        "Fuwv2Ld75iWYLwn7VBpDP9XQT7HNaq3Oeg7wfmjHoo77bkI73gL9L5j++1SePwPjptAOOK+5AN8fyqzPz0oJ9IcE+I2ZS0P8aO/g"
        "vNdF2z32DRiv47ipoHXfJdZdRLn5ozcq6nPDpU+h9RLEt5DG/QCec5tjGGc7YfwM2mHqdtvhGtrhr2iHx0LaIS3sYM6/ZpF/2tNZ"
        "5rk34DmB4w/757lsZKtovXF7yvLzEzX/lc7iOqMYF7FyfE3w+RjOh22W7ZDiPc62N9jOV9DOVyE+Mc5Ho6Df69iaC+gP22S7vY7t"
        "M/fB+MJRsHOhC+zP5y+44tBIvmmtFYcUp3H2J/BH7W6xf5XjXhN2jrNBkB8Yp9XFRbDd3kO77QG75Mr+wPUlud2ZXZZ7XV6/Oghy"
        "D6dQvu7xoxuh/Aj0yy39G/XaL9eZpDJvch/0PwLxHViHUO/C6TrVoSrl5E/7y6P8THIr1SOKp9wCyBvI9IIftUC/UfRD8se2H6H/"
        "zOM8nf728KzzWLA+VdXZ0+HqLJ3nyH+G23Xf80+QnNKx8jlUyMM67fVTUHRURzthOzz159Vazlvl+FpeJT3ioh4tV5Tzri3HHSfL"
        "GCcayon4xInBfrtK6/unK06HUxvZeudjrvm4Hfj83L68XfkIfL/SsR3z2s8ce/n3S2O/n4p+Zhr3E+tMoR9wAp3HC/3L2F7GFvNv"
        "/2vYQt4uvQDjv+3IuSje9+mQ8IrKe2++gA3O6nshLtBPiy2476/CvnO7TITx23M3LXd+Iv8pdC1ZbnnrxjnnEee0AM5Bf54kOYfw"
        "/Dl4hDl5QNQzbLM65IeRlo0in1P+UOsOz/e/cMl9JrPFqQMR1/vuzFPO+wnpfQ7323Dqw6o9neN/P0B9EZcZka+yz7jymarPiH3+"
        "/Sxjuw3tCfaAiNss+4nG5bc48/9Smv/Lznu7n+v9o6hXBOP/ES7PlvtF3m83+a+R7FBwbJXxj36WTRKee5C580AJ861pwh/m84yF"
        "lc9dZevTlK/Br8jP1HObEUE8twD+r54Ljci9a487i+OUc9PwfX1oP8O3/vNzixvH0r4OaYibtQ0CN5MfcH0Efo4gfka/yPf/n+Pn"
        "ILtpiJ/b/fFzoX8ioB59LByOfp/PL7XWdw+OxrxJ+GWwnew0K94vJoLw9ByeC9vRz6F/d+aHIXHVBhlXJxRcjedf6n8hR/POWv74"
        "ek7G1zkV78zVhnccvIHn9jEVV/4N1p97vkH4ehLxdQbPlZMKvt6F78FejbMD4OuyPzzOJJycq4SzpxWcfaZGnH3iNuHsfvDXBOHL"
        "HfK9Tu522/sPIXH2ZEicfQZx9rSEswuts+hngLPJn0ppjE88t1/A57I93pbxdsX9J7z9Bcsdv177VYm3A+1HePtzYJ+xILx9v1Tn"
        "Kc94/exJkP8c4u6xGnH3POHuR+W65Ml7uD/awzBuogL+dtYBfkj7VXMdOxqyjmG9Ue3pOR+o8+RD4vIpFZd/1MGZMR+8qeZHiluy"
        "C61L1Yf8f637gmrsp9ojf7RKvP4c4fWW6vD6SQWvo7xgP49Jcanm4eHM71eZVNeqy3flfPMG4GpdGTdVPs+mhD6gIJZde75L0u9e"
        "hFOHEBeTXYrOuTEq4Q2KQ3Me96EL8l6+FXCwe/6YmD/ijG9z5Zv88cuKXy+jvCvYXsP2Lel+M9/1c2z/4pkv4rK/ez+XcT9TqEdK"
        "GccXTnbKvwp4f0iHCwZDx7w4fxHnfc83Hs0lODcb+ma2vvr1femeYqUzJdoBDIgi1nv+HvLe9CqtTxP3QhEJxxWSaSdONZdccxH8"
        "Z6WzMq675NZTI/zUURe8UmneEuVj5X6pWn0NDYDcSi4Ihx6Ce58lwKsj+gZhZ+/vrJukeFnJ6GKeRayHxWg5bsS+bf+8FEdxtg/v"
        "c+LSe7oH4vJ28+cojI+zPR59xbpOwd8DL8AX9Dweg7gkecU49Ode4K7XJH9A15xnOhfFHb00NrAbvt8fhXihZz5PivppTOqnK/10"
        "7Ocez/vFlH4x7Od+z88DEaUffy59C+2VQ/sn0P5k96c1yb59MQ38P4715DH0g5i8v/x7LufZT2G/F9G/4Fqfbb0fn5+A9lnMpwOf"
        "xHzzaez3ELQnRpT+++Q6Tesbsf1B+JuqD/qVEdMkP2mLkN9q6DcpX7+muKF+dG86arf8xufCqfK6o8Lf7nL4A+K+IgFxWjpYji+u"
        "z2gc/Kx0AP0O60GpD+OERSW5izEYF2dwAWi2Q17atfe/kL97cD/3pNm/XPmqu+cflnxehrxbu366r7129b59i+KA6932ifI+iHyc"
        "ofvkq7dgHT24jv8o6+hR1vF3ZR3XLTnPp33zqaG/eau6vPrrW1KdSFGd+JV4XwrivzjnKuS/jOK9X17Wh/srTxnV8F0+7Oa7jIXj"
        "u9D3fH1n+X4q/YqUF3q3+e6jhw+TxHu9ZAAfZqzJh2nyYZp8mCYfpsmHafJh7kQ+TGud+DADEh8mPJ9hh1UfPkOP1Rg+wxbLn8+Q"
        "bRCfIWqtzTMCf7tzeUYXrQ8mz+gVqx48ozj7nlUVH6ajTnyYwwF8mEQAH0a51zTwviKbwN/tOpn/Pe6xcnyltfC8FZUPo8rl+X8t"
        "/OOx948RB8UAB3n4MHfjOfTlMi4X9QzbbOIe4MPEkA+zJywfZlMAHyYfwIf5GnOfc4Pm4TyXFcFHeZK9JfL5VyrwXLIBPJeDCs/l"
        "AJdnyx2UeS56Z515LvvqynMp4b7Vj+/y8XXyXbajHTsr8F22SPtb5rtsBL7L3vrwXUoPleNA7MNTdO9CerQreBn8rvDwbE3ngMbx"
        "YELi5w8qD+aIgp8r8l8IP78cEj8p+LlF/r2xNKv8rj4bhJ/fL76Lgp9nvhmS31EvvktPAN9lZ4P5Fwp+nnm8Svx8RsHP0zXi55ON"
        "5bk0zN+u1JnnMo34+YyMnzEOiedC5266Vx5PYDx2qDh6vTyXLzWY5/JgBZ4L8GCIf+31r6H68lvOE7/lkQr8ljm07378nb9Kfote"
        "J35L2PqEOITsWJHXcjIkDsypOBB+8BlNIA5E/yQ/Jf5CmxKnDee1tMg8kOr5LFX+/xOVz3L+5po8FuJBe3ksV2visZhnicdyWcgp"
        "tM5ZjeGzxCRcQXo4vxPOkB3X5rWY55DvoUUlfgvJu/08l3gonoujTxDf5YH18l0w7yTWy3eZ8ee7dATxXb4r811y4fguK+kmzwX8"
        "Pt/kuTR5Lk2eyx3Pc3knJM/lj/XluaT9eS7mPNXR31XJd/lNAN8FeDD/A+ZY79w="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 2808],
    "maps": [
        [24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"],
    ],
    "constants": [
        [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"],
        [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"],
        [1192, "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"],
        [1872, "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [2808, 7344],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"],
        [408, "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [10152, 6872],
    "maps": [
        [24, "control"], [472, "scratch_calls"], [616, "frames"], [864, "frames"], [2992, "owners"],
        [3976, "tally"], [4120, "events"], [5056, "rows"], [5128, "blank"], [5176, "rows"],
        [5232, "rows"],
    ],
    "constants": [
        [288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [712, "SAVES_ARGS"],
        [904, "VALUES"], [1016, "FILTERS"], [1152, "OPERAND0"], [1816, "OPERAND1"], [2200, "OPERAND2"],
        [2584, "OPERAND3"], [2832, "OWNER_MASK"], [3112, "ATTACHED_PER_CONTAINER"], [3176, "WANTS_PID"],
        [3296, "PID_NUMBERS"], [3336, "TASK_GROUP_LEADER"], [3424, "TASK_THREAD_PID"],
        [3520, "PID_LEVEL"], [3664, "UPID_NS"], [3736, "PIDNS_INUM"], [3896, "ONLY_PID"],
        [4032, "COLLECT_EVENTS"], [4096, "MAX_EVENTS"], [4136, "EVENT_SIZE"], [4504, "KEY_VALUE"],
        [4592, "BY"], [5024, "STATISTICS"], [5320, "UNSIGNED"], [5800, "SUB_BITS"], [5944, "UNSIGNED"],
        [6008, "UNSIGNED"], [6312, "SLOTS"],
    ],
}

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe", "code": [17024, 6864],
    "maps": [
        [24, "control"], [464, "scratch_calls"], [608, "frames"], [856, "frames"], [2984, "owners"],
        [3968, "tally"], [4112, "events"], [5048, "rows"], [5120, "blank"], [5168, "rows"],
        [5224, "rows"],
    ],
    "constants": [
        [280, "SEVERAL"], [304, "WANTS_SITE"], [336, "ATTACHED_PER_CONTAINER"], [704, "SAVES_ARGS"],
        [896, "VALUES"], [1008, "FILTERS"], [1144, "OPERAND0"], [1808, "OPERAND1"], [2192, "OPERAND2"],
        [2576, "OPERAND3"], [2824, "OWNER_MASK"], [3104, "ATTACHED_PER_CONTAINER"], [3168, "WANTS_PID"],
        [3288, "PID_NUMBERS"], [3328, "TASK_GROUP_LEADER"], [3416, "TASK_THREAD_PID"],
        [3512, "PID_LEVEL"], [3656, "UPID_NS"], [3728, "PIDNS_INUM"], [3888, "ONLY_PID"],
        [4024, "COLLECT_EVENTS"], [4088, "MAX_EVENTS"], [4128, "EVENT_SIZE"], [4496, "KEY_VALUE"],
        [4584, "BY"], [5016, "STATISTICS"], [5312, "UNSIGNED"], [5792, "SUB_BITS"], [5936, "UNSIGNED"],
        [6000, "UNSIGNED"], [6304, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [23888, 2808],
    "maps": [
        [24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"],
    ],
    "constants": [
        [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"],
        [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"],
        [1192, "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"],
        [1872, "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [26696, 7344],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"],
        [408, "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [34040, 6864],
    "maps": [
        [24, "control"], [464, "scratch_calls"], [608, "frames"], [856, "frames"], [2984, "owners"],
        [3968, "tally"], [4112, "events"], [5048, "rows"], [5120, "blank"], [5168, "rows"],
        [5224, "rows"],
    ],
    "constants": [
        [280, "SEVERAL"], [304, "WANTS_SITE"], [336, "ATTACHED_PER_CONTAINER"], [704, "SAVES_ARGS"],
        [896, "VALUES"], [1008, "FILTERS"], [1144, "OPERAND0"], [1808, "OPERAND1"], [2192, "OPERAND2"],
        [2576, "OPERAND3"], [2824, "OWNER_MASK"], [3104, "ATTACHED_PER_CONTAINER"], [3168, "WANTS_PID"],
        [3288, "PID_NUMBERS"], [3328, "TASK_GROUP_LEADER"], [3416, "TASK_THREAD_PID"],
        [3512, "PID_LEVEL"], [3656, "UPID_NS"], [3728, "PIDNS_INUM"], [3888, "ONLY_PID"],
        [4024, "COLLECT_EVENTS"], [4088, "MAX_EVENTS"], [4128, "EVENT_SIZE"], [4496, "KEY_VALUE"],
        [4584, "BY"], [5016, "STATISTICS"], [5312, "UNSIGNED"], [5792, "SUB_BITS"], [5936, "UNSIGNED"],
        [6000, "UNSIGNED"], [6304, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a4539cf22bf25d5007d62285704168ee61d2b245d3518e513fdb21e494e73d5f",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 64, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["args", "Q", 16, 6]],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1024,
            "flags": 0,
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
        "eNrtXGtsXMUVnrsP77VJ4o3jDRuXlF0iqDENxCaYQAl1EkgihIRLZGJVcmNnSeOmirDDI75spdgJDRT1gc2jUVpViY3iIAEJLdSh"
        "f9ZVkcKPVmrVqoIaaKBFPFpVqUQri4bd+t7zze7M7L378CMPMv4znnvnzuPMmTNnzjf7pRYz52/MoDRRdyBjp9GFTPpLDVMa8jF2"
        "IJPJfHfqf/uTCPM5zy1832ZQfgzfPY00uaPHqXesguc/zFB6CukbSH+P9HWk40hPID2O9CjSQ0jRb0Pud8S4xknt/i6z3/vl99V+"
        "3p/TzvepwxjnVD2np8Y5NjUcE9/32uM8TOXy6lk0u/UkCtQTEOpRxtvfNYrvLHpw1xJKR0P0XpVPsu4Jp3yQhZ380sEnqb0Kmt9U"
        "F5XbPpWJTaW7kbYZVdnxtNrlMK9jIejLtyjdXUnljyHv3X6cvuuFHNCuNUzvt8S5fp4uqp+nBf1MmdADE3o6EIWevod2P3DSpV0P"
        "0PchfNfrNe55zri5Hid2nCnanzNCf5JVfU75iFObrQeU71oYYNSfW+j7Qcihd67lcApyeJ/k0LuJvq/Ed4Necog6crAO92e4fk41"
        "l7GOPJaR9Gcrvvfhe6RtvsudNH+99rmu46hPGecIxunHugjk1lef3R5De0jb2NVMtD9BVk/1QM+qB+dazn+CnN+k9Yl1vt1P/TuJ"
        "1BqGPlwhy+0k0p1Nb8LekZyTdSR/u/2kXS/WXyT0W2rnIazDCqxD5McquRz+Svpo1DrzV3zdG46cg2xdRpRfvtzKWxfecvsn5HYD"
        "yWUgpw92f3m9S+ONWTksEOSg2se7LoXdeZj2G+sw7UvW4gNM3I9UfWvzhZj784AkT/V9xOfL7j8v2v1CueTBDz32K6qPjzM1hPnD"
        "/HfU1GZE+STruB4cyrjb137M73zME8Yb78H7o8h3I38c+U7kTyDfjvw48huRfx35FuT5/k36kOpG/6fm197qjvVR/tiB3PxEvnPH"
        "Hvv/V60bf3YdDcuRV1DYV/j+btfTbOvX42WuS4PLl9a9VUP5jl1B5EkBrRHqd0cT9LAG++LQPMmvmZiyy/+28z7uB1EDYz6uF19w"
        "nljD8E8aaJ6sIzQO6zmaf2sY/k/DE8hjPuO0PyS7MM+DYWmdJePo7zDm1/eHNOUxnyPwkxpX0PdxjHsY8zkCv6oR8xZfhfeYzxHM"
        "Y2Mr3m+EvXgtXUzub0zJXbTPtr/I7e5YIDe/Phc7HWEn0qL/U+r8RthLae7HGsK8TMQwX+Eo+v+8Uy4VVf3e/qLt9Yv6lLWz0JPe"
        "wv6vui7bsM7HPN5HUE9qgEn2I1qplKs0pXEE2VWu/a6Gviebcv6k6fQjxla4tJ9C+c22nXX0a7P0PAT7a78PYZ/yK/uy0+4y1BfB"
        "fjK13Fbl28n+LVdCDgGlH2thL+7GPtOM5wk83yTXvztI/vHmIPVrW7DR6VckeCvpSfAGR+8iwWbnedbfeoq+31Mrt8vHP+bn9pz2"
        "cZ7fPNVYtd1OoILaCYSpncBCaidgoB2q2NrXiXkiQW4LBB07FwnMd/ptlw867xegPF93ZH8igSpWgXIh53klyrWiXAj5HuRh3/Z1"
        "I+9Hvh15A/mW7D5j9yO1EvMVgP+BNOIzSP/xPrVO9mN2+3m5Yxmf8D7IXiA7FaykcQaraNxBwxlPkF3ilNvZdAD7PY1r6fpnMuK4"
        "djZVoL4nnec7lw1lxHHtXObD+x+RHV//w4yqz/aERnzLJX1W/dMU9NYejwl9dvTdD333Q9+fhb4HoO9cLjhXb5/q7or8c17/Fuhx"
        "NKjoO/T5GPTb2ojnj+D5vTl/YB7G4+i5D/rnW0j656si/fNx/asm+axbAPl8G/tGiObDZ9J8+Ph8VKL8NyX5L22/NyPq1c6VW2X5"
        "r+Ty30Lyb/9GvvynJqAc+YdnKP/6OZJ/7Yzk/5US5d+syH+lIv8mD/lfB/lfK/qzWX+Znz+2QM4R/zWSv8/nxW0+otOYjzz5NxaR"
        "P/pnrcdzyP1Yba5fl81I/peUKP8KWf73BBT5+zzkn3H8jI570mny91vJn6pqp/ThjR7+/5dLilfl4mjjeXGicdd403iRuNXs1JMo"
        "UE/huBW+w/ngrmixuFWfHLcamKW4lXBecc7L3V5xq74icas+5Tw8XtS/HBf9y0ru38G/HJztuNVk0f5MSnGrTiVu1eketxpQ41Zz"
        "JQclbjWwqUQ58LhVtxK36plh3GoDKzduNT4bcas5l3OpcavOEuNWPYhXdMtxq2z8B3Gr/Urcar+8Tqcft7ozLcetVLmVty685cbj"
        "Vrc67XUNusetOuIGxnNT2j1+BH99mPaNXBzo+rQoj3x9pAOTNYS4waA5zbgpdahr9BOMZ4O8P5lKuyY5/F3PBBgrtH+FeBxuMm+/"
        "mHTddyYL719l1pN42L0+btd5vW71ifsY16OuYapveXxZ1u8MII0JelyN/YTH/auj7vLIG+c+7/6UI6dEATmJ4+pCPVx/OmpMJV5S"
        "uJ7UvlzcwqlvdLJgvDO1y93edsT//JlbuyWvz6xd+d1n7u1fy8S40YQQFyK7Rn6adYXpqs+rm9Ybbv1R1zGPF9j92if6HQadbyIV"
        "q516ko/3yHFsU46HJvEdtyeJh8ghTuwPS35LYj/FCxKLzez31Y5+kB1JLL6M3ldEpf0khHHb8xjGd3aa2s6y++sKpx74szu6YYcn"
        "s/5Xp/Oc9HvMVPGGkDROPq9e8oog7l5uvMm6HvUq9im1N3cODcPfl+SJfZPvt2J5Q+jvWNY+0zkgdVNunpx5exL7F+wo90cSdbSf"
        "Jqoovsr9pc0GrRtrtD0jrYtmJs0fj3tx/eHf2/ud3YWTU+lX7f2MtwdcPef3vaXg7hSHTtS9llHru0Wsr5FJ8f7NJsVvI2Ygzy6d"
        "gh0Q9YfjhDwuax2l+Z+oxzyFlHVJapI9x5fsx2TvISxmM7EbEZz3irWb8ufi2oYQ1y63vxHj10yUz0Scy6HZsVvbKi5x9D8ff6Lz"
        "LPdXJ+Km8/0o1gtfR2Nob/lVt0v6G2S0X7dVBKXnHMew62vBejSc8mvy1qshnM+Xb/VJ5/XdgZw9ceoNUnnb6oh+EK9/eYUhrX/b"
        "zwxm+2Ww5S30fgPiQjxvtxPm5QwmlTOVcibKid/b5QJKuQDKic9tO+NTyvkE+zjRC/mHIH8u94cMSb5XBiiOOob4R/Um9/i3/d6u"
        "574bUG4b9AlxqctXIU/heXbfo5iHlViXN6LcBsS3H1TKIz5bfT+TxrdtSh8cfVP7A72y48+inlT7uD00oDdhd7uOdcLLcTzIjjN/"
        "VYiv2eP2C3HvzfDv2ypoXabulnEIG1dw7GyrYneBK7QhPsPrHQ3Qd0G2BDgf7YOr1/6P7CDHjdZECedD+0tj/8rI5zHy82feP9NV"
        "XquX/fIME+Jr1Y05O1sv4FhB1oxxxDCO/yrjiCnj+EgZxwfSfsznNQW94PtqclFuXKYzjwHHHwiyTzP83ki/nZrAl8xK5z33r7g/"
        "NcHxVpzDud2z7eIjKG8K+wSfp2ycZcAdn6vGfm3x/jZyf5v8lT3Cfnva2Sc+zrQWuOdiHYGfjn2I+0l2f/vR313Cuekk0m3snYyz"
        "/iHP+xdzOU/Ifr/idwZZnzPftvyiTh76eKmKV3YW3c86C55TC+OVvB2O//N7Afy+QBL3BPn9rdw9hP6MeI5K1snn/ST6ncX3Tdlv"
        "yruvEUY/qoBr9x6Qzhu8X2Xf12Be9zX8kp5x3NU6jPFXkTxs/XDuMxg8jkD9OxbP1Svda8Bz+7vmacRnIrCDltJeRxz4n8HvAxzH"
        "8wo8D0u4f0cc4zNydoT0zCzq7xx18VuyfrAxlhHvVViLqL7kzZj3hs6Mu7wxrhrayJINuB9Rg3sL/F5ETT2T7lHAziUb+jOi/U42"
        "kN5ZC8NM1L8It/8Gvw/A2LtCHL+Ucftd8AobxxTjoZcr9wqC7Et59cVEPH6tisfHHXuZ/HrY9bycj8vfWTYuH5sLXH4FnvtLxeWv"
        "Ai5/PXD5BuDy12Dfb5TwoD08HtOk4PIBrkd/pH3Yj3PSIxzXmk9y9fucdq0HOE5eJfkfHM+60h9yNELFs93wrU4B37JuC8v4+Tr3"
        "OGkWP8d7FWffncXZXyX8fCXXo7ES8fP1Mn7ecpsHfr4G+HmLB36+muxFyy1nDT+PzQV+3oLngdnGz5eUiB/Wyvhha42CH4Y98MP5"
        "JP/WeWcNP4/NBX5eQP4zw88/Spcm/7+nZfm/l5blfyrtLv+3Cb9tfSt9rvDz2Gzg56r8Zw0/f7VE+b+syP/nivyPe8j/Bcj/eeDn"
        "ZqYQ3pGsi+J+JfkbXr8/yPajK1IiXshxo58QbpR3Lz86M9zN897zP2AXvk/4kee958fo3ufIiUxBf7ZJ1seOmgGS683U/+z95bz4"
        "OAUKrL3wIwdmiCM9x3GkO2UcKW8+WUbEVbseLYInZc8rk3L8dqa40o4ScaUjk5Ic8+KOav2JEvGlXhVfIodsewj4UghyRmodJrlV"
        "K/cRcvdF3PvDz5eFcK9y5MblkNhRJt60d5p40/0K3vScO95kjUbl+PqQF+60ND0j3In7pYHatPu6apbP/7Uq7mQWwZ2+VhbulLxj"
        "Mi3iT9azk2kJf2IbCJepYjL+VCHjT1y/khgPt0vWMD1PDNXK+a1hCcfPPZ8nl6tRcSo8770M5yvkjaiU98Kr+PsUfv9mx6Uc3OpZ"
        "8rcigU+zetQp7B98f+HrxTpswl5VGaIcZxO3irnhVgoewvHRPNxqwAO32lUibrVKwa32KfHJQQ/cqlfGrUrGq3rd8aq8fZTjVtyO"
        "HARudRC41UEFt+otEbcKAbcKlYpbxWTcaoTmn49zYlkR/GrJxYJf/cYDv3qA8KvKIvjVUIn41dUe+FXlDPEr3P9fPgT86qlp4leV"
        "Fyh+9eMi+JU1S/jV02cJv6o8R/jVUxq/kvGrTwrjV7W8H6vmBL+yRmj/5vcxvHGsoIxjVRC+w/0F+5zoxBFDKp5lKngWK4xnwe/K"
        "4lnKeTIvTrzLHc9KrcF66PXAszzuQVpHoxL+xO97FMez3pbxrCxe9Reqr5a5+rNB9vIZ8T6Ave1GBTlrXEvGtTSedb7gWSc0nqXx"
        "LI1nnXM8a4OCZ93ugWetBZ61xgPPuhV41mqNZ7nG8+tKxLMiCp61SMGzFnrgWQuAZ83XeJar/D8uEU95X8FT/qbgKe964CnvAE95"
        "W+NZrvL/VYnyf0WR/y8U+b/kIf8XIf8XzhM866fnCM/6QRE863vTxLP2ajxL41kaz/LEs744S3hWRONZGs/SeJbGsy5SPOtBjWdp"
        "PEvjWRctnvUfjWdd1HjWK4XxLM2njv5oPnUnnqH51DWfOtN86ppPvVg89vPGpz7JxP3o88+nzt9zPnVTus9hxcPSvRMrztvjfOox"
        "6Vxvga9b86lzvTi3fOo5/nT4S/EV0j2UHH86/Cvw4XM+dc6fbg1jPuMct9d86ppPXfOpT59PPYx5KpVPPYbyxfjUZXw1l+d86iYT"
        "cV5rH18PnE+9Xr4/o/nUy74/o/nUNZ+65lN3nw/Npw4e9apWzafONJ96UVxP86lrPnWm+dQ1nzrnU2/VfOpM86lrPnXNpy7ak/L5"
        "1FtniU+9XfOps7ngU2/VfOpM86lrPvUL7P6e5lOfnft7mk9dub+n+dSl+3rT5lNv/5zxqXcX3c+655R34tCM+CemzzsxKd1T0LwT"
        "5xfvRLKhOyPep0g29JTIO3FI4Z04oPBOPKHwTjym8E70K7wTfWeJd6K7ZN6J+pJ4J6JzxjtRf1HzTvB5mTnvRLfmnZhV3Lxe806c"
        "U96Jes07cV7xTtRr3gmBdyJchHcihnuVPWeZdyJ2gfNOxM5T3glT806w6fBOmJp3ghXinYhdILwT4VnmncjxSRDvBMtIuFOWd8Is"
        "wjthevBOmArvhOnBO2EqvBOmB++EqfBOmArvhFmEd8L04J2IevBOxDx4J8IK7wSbdbyqXvNO5O+j5w3vRL3COwE+E807oXknNO+E"
        "5p3QvBNFcKtzzTsRniHvRLQI70RYwbHMIrwTTMaxCvBO1M8J70TsvOKd+D929X9a"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
            "leave_at_ret": _LEAVE_AT_RET,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
            "leave_at_ret": _LEAVE_AARCH64,
        },
    },
}

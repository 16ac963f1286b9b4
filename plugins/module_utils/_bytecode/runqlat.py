# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 18248],
    "maps": [
        [32, "control"], [528, "control"], [800, "waiting"], [1024, "waiting"], [1096, "waiting"],
        [1200, "control"], [1952, "owner_levels"], [2184, "owners"], [3024, "owners"], [3464, "owners"],
        [4200, "owner_levels"], [4432, "owners"], [5264, "owners"], [5696, "owners"], [6256, "owners"],
        [6400, "owner_levels"], [6520, "owners"], [6888, "owners"], [7640, "owners"],
        [7784, "owner_levels"], [7904, "owners"], [8264, "owners"], [8624, "owners"], [9456, "owners"],
        [11104, "tally"], [11160, "waiting"], [12032, "tally"], [14232, "control"], [14464, "control"],
        [14520, "events"], [14640, "control"], [16560, "control"], [16728, "rows"], [16800, "blank"],
        [16848, "rows"], [16904, "rows"], [18176, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [200, "TASK_STATE"], [352, "TASK_TGID"], [416, "TASK_PID"],
        [664, "TASK_TGID"], [728, "TASK_PID"], [888, "TASK_TGID"], [952, "TASK_PID"], [1160, "MIN_WAIT"],
        [1312, "OWNER_BY_MOUNT"], [1352, "TASK_NSPROXY"], [1440, "NSPROXY_MNT"], [1512, "MNT_INUM"],
        [1624, "OWNER_MASK"], [1704, "TASK_CGROUPS"], [1792, "CSET_CGROUP"], [1880, "CGROUP_LEVEL"],
        [2000, "CGROUP_PARENT"], [2024, "CSS_CGROUP"], [2048, "CGROUP_KN"], [2072, "KN_ID"],
        [2096, "OWNER_MASK"], [2536, "OWNER_HOST"], [2568, "TASK_THREAD_PID"], [2664, "PID_LEVEL"],
        [2760, "PID_NUMBERS"], [2784, "UPID_NS"], [2872, "PIDNS_INUM"], [2936, "HOST_PIDNS_INO"],
        [2960, "OWNER_MASK"], [3560, "OWNER_BY_MOUNT"], [3600, "TASK_NSPROXY"], [3688, "NSPROXY_MNT"],
        [3760, "MNT_INUM"], [3872, "OWNER_MASK"], [3952, "TASK_CGROUPS"], [4040, "CSET_CGROUP"],
        [4128, "CGROUP_LEVEL"], [4248, "CGROUP_PARENT"], [4272, "CSS_CGROUP"], [4296, "CGROUP_KN"],
        [4320, "KN_ID"], [4344, "OWNER_MASK"], [4784, "OWNER_HOST"], [4816, "TASK_THREAD_PID"],
        [4904, "PID_LEVEL"], [5000, "PID_NUMBERS"], [5024, "UPID_NS"], [5112, "PIDNS_INUM"],
        [5176, "HOST_PIDNS_INO"], [5200, "OWNER_MASK"], [5792, "TASK_NSPROXY"], [5872, "NSPROXY_MNT"],
        [5944, "MNT_INUM"], [6056, "OWNER_MASK"], [6184, "OWNER_MASK"], [6712, "OWNER_HOST"],
        [6744, "HOST_PIDNS_DEV"], [6760, "HOST_PIDNS_INO"], [7176, "TASK_NSPROXY"], [7256, "NSPROXY_MNT"],
        [7328, "MNT_INUM"], [7440, "OWNER_MASK"], [7568, "OWNER_MASK"], [8096, "OWNER_HOST"],
        [8120, "HOST_PIDNS_DEV"], [8136, "HOST_PIDNS_INO"], [8768, "WANTS_PID"], [8792, "PID_NUMBERS"],
        [8832, "TASK_GROUP_LEADER"], [8912, "TASK_THREAD_PID"], [9000, "PID_LEVEL"], [9144, "UPID_NS"],
        [9216, "PIDNS_INUM"], [9600, "WANTS_PID"], [9624, "PID_NUMBERS"], [9656, "TASK_GROUP_LEADER"],
        [9752, "TASK_THREAD_PID"], [9872, "PID_LEVEL"], [10008, "UPID_NS"], [10072, "PIDNS_INUM"],
        [10208, "WANTS_PID"], [10336, "WANTS_PID"], [10456, "PID_NUMBERS"], [10488, "TASK_GROUP_LEADER"],
        [10568, "TASK_THREAD_PID"], [10656, "PID_LEVEL"], [10808, "UPID_NS"], [10872, "PIDNS_INUM"],
        [11032, "ONLY_PID"], [11320, "PID_NUMBERS"], [11352, "TASK_GROUP_LEADER"],
        [11440, "TASK_THREAD_PID"], [11560, "PID_LEVEL"], [11696, "UPID_NS"], [11760, "PIDNS_INUM"],
        [11952, "ONLY_PID"], [12080, "COLLECT_EVENTS"], [12176, "HOST_LEVEL"],
        [12256, "TASK_GROUP_LEADER"], [12352, "TASK_THREAD_PID"], [12432, "PID_LEVEL"],
        [12496, "HOST_PIDNS_INO"], [12616, "PID_NUMBERS"], [12656, "UPID_NS"], [12728, "PIDNS_INUM"],
        [13128, "PID_NUMBERS"], [13168, "UPID_NS"], [13240, "PIDNS_INUM"], [13432, "BY"],
        [13528, "HOST_LEVEL"], [13608, "TASK_TGID"], [13680, "TASK_PID"], [13864, "TASK_CRED"],
        [13928, "CRED_UID"], [14016, "TASK_COMM"], [14408, "MAX_EVENTS"], [14728, "TASK_GROUP_LEADER"],
        [14824, "TASK_THREAD_PID"], [14904, "PID_LEVEL"], [14968, "HOST_PIDNS_INO"],
        [15080, "PID_NUMBERS"], [15120, "UPID_NS"], [15192, "PIDNS_INUM"], [15576, "PID_NUMBERS"],
        [15616, "UPID_NS"], [15696, "PIDNS_INUM"], [15904, "TASK_TGID"], [15976, "TASK_PID"],
        [16136, "TASK_CRED"], [16224, "CRED_UID"], [16424, "TASK_COMM"], [16968, "STATISTICS"],
        [17000, "UNSIGNED"], [17488, "SUB_BITS"], [17632, "UNSIGNED"], [17696, "UNSIGNED"],
        [18000, "SLOTS"],
    ],
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18248, 5712],
    "maps": [
        [248, "control"], [1008, "owner_levels"], [1240, "owners"], [2072, "owners"], [2504, "owners"],
        [3064, "owners"], [3208, "owner_levels"], [3328, "owners"], [3688, "owners"], [4048, "owners"],
        [5504, "tally"], [5560, "waiting"],
    ],
    "constants": [
        [72, "TASK_TGID"], [136, "TASK_PID"], [312, "STOP_AFTER"], [368, "OWNER_BY_MOUNT"],
        [408, "TASK_NSPROXY"], [496, "NSPROXY_MNT"], [568, "MNT_INUM"], [680, "OWNER_MASK"],
        [760, "TASK_CGROUPS"], [848, "CSET_CGROUP"], [936, "CGROUP_LEVEL"], [1056, "CGROUP_PARENT"],
        [1080, "CSS_CGROUP"], [1104, "CGROUP_KN"], [1128, "KN_ID"], [1152, "OWNER_MASK"],
        [1592, "OWNER_HOST"], [1624, "TASK_THREAD_PID"], [1712, "PID_LEVEL"], [1808, "PID_NUMBERS"],
        [1832, "UPID_NS"], [1920, "PIDNS_INUM"], [1984, "HOST_PIDNS_INO"], [2008, "OWNER_MASK"],
        [2600, "TASK_NSPROXY"], [2680, "NSPROXY_MNT"], [2752, "MNT_INUM"], [2864, "OWNER_MASK"],
        [2992, "OWNER_MASK"], [3520, "OWNER_HOST"], [3544, "HOST_PIDNS_DEV"], [3560, "HOST_PIDNS_INO"],
        [4184, "WANTS_PID"], [4208, "PID_NUMBERS"], [4248, "TASK_GROUP_LEADER"],
        [4328, "TASK_THREAD_PID"], [4416, "PID_LEVEL"], [4568, "UPID_NS"], [4632, "PIDNS_INUM"],
        [4744, "WANTS_PID"], [4864, "PID_NUMBERS"], [4896, "TASK_GROUP_LEADER"],
        [4976, "TASK_THREAD_PID"], [5064, "PID_LEVEL"], [5216, "UPID_NS"], [5280, "PIDNS_INUM"],
        [5440, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e1048bfb1661a9528f88e5f84ebfc192601624acb84b00965a94244278bf8248",
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
                ["comm", "s", 32, 16], ["preempted", "Q", 48, 1],
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
        {
            "name": "waiting", "type": 1, "key_size": 4, "value_size": 16, "max_entries": 10240,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [["since", "Q", 0, 1], ["preempted", "Q", 8, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["cpu", "I", 56, 1],
            ["preempted", "I", 60, 1],
        ],
    },
    "code": (
        "eNrtXH9sJFUdn9kf3Wkl7F5x223JeS13SDms5lA5JOAdIgcmJFyEekdicwzL2V4ToZVAd7pRrwdoOf+A5aIUjObamraXoDSK2VWM"
        "eyYql0j0VBIPe4kXlABBsSYXWnrXjjvz/b7ZeW/e23mzuy0oXNK8m9n38/u+Pz7v+77fKbYp9j9jXLPLvArP6faCaZWpDQr1rzgJ"
        "ZSykKAXTNB8u/d9qklRi0A+2T6pRu0zF6PbJWATrJeyyuzUE4+Lv38bSyEG5R4X+syNH7fn0qB/gzzNMjxN/EOc7gfNVYb750nDW"
        "DKx5D5X+9IkC9vsRu571Por92+O2H7d/zzZBvezhcaivhZz6F9ptmmFeDTivgSXpeS1x5lVre/0otE83PW2XfaW/jtLfMJZJ5XKG"
        "jku++71E7XeU2e8w7u9eZn+/YJdR5WJFjm617Wet7fWjBYpulejxNNIjbMtP4n9sfXO+65uj9vtbJuwr6Ils+2PwjOuS6Sfskq8i"
        "6oVNfdhepdt3D33VrEUfGZOgL4R8GrpYpfi0uU0FPr0H5PypQZM3L2MS5D8Z2hqC/kBvsPthTEC9+EXwnAeylfQHyBlPfjXXPhkT"
        "Avm/qL79pCv04+Ybhg4H9WlsdwBe3Ip2ZAb44SBLN8IvUeU6+3lj7phNv5gG+1UchXp9KuopLHvU7fZ6fOmLfJgdqBN9A/aTHpgz"
        "K+n9bPsYNV9f/T29FFA+b+DKUbb9TpP/fq/g/W7B+5sF72Ff87jebFM/7nMG5qsjXUeJ/ED9fZ3V2R2iN5Ix0LPGUAr0rvpTHPfn"
        "JvBXL/BXA7bTRfx1u72fxhTQyZgYqwtfkfrG1F7ffafaTx80ybxLP5tOf8g/xlQGfg/jurbx12Uc7Udcc5P97NFjx0C/JdUuc030"
        "1wzKxWGBnN0nKQe4fmt9Ec464618++H33m8dRZyfR84PV9YbsutJhej2vc2Lq/b7Bvp9VPkU9IvyE9fXWo7GUY6+ZyocuXkeSx3n"
        "3xfC91h+ufnHwK/XZFAOgJ/1UIRfvxNxxNTuusqfMXWzWZU+P4b1xqHesAbzfGac7MfvUW7+qFry6We/ynL23KrmqrdPr/e+/Qv3"
        "7UeroIevBvqP7OTr7cOwL0ntl2plHHNQsB8FU4Q36f0o+NjZ+vSTrtBPRRwzg+0yiGNSiGNiIhwzTuOY0Wsl7YwIx7y76Evwi+ic"
        "UQnHcM8b04WA58p3CseMC3DMMMx3iNW/44z+DXY+KTaiHDeiHOcEOEZfUOVw8m2SOCYYP5D6lXAMt/10hsExBQbHDAbEMbv4OGYS"
        "9ZiaX+HKweYq1z9TqCgHPPxSyb9Ud/zisw4vfvFZz0XB1uPFL99c4fn7osrVtPyMrrX8PIny8/0q8ctPEL8MIv9nfPBLrjJ+cXBz"
        "MLnz4BfZ9qhvi+hXGY4hfulj8ct+wC8+diup3rKiuX7fN1Tv/XoT92vHihuHWO028/g0/L4/hfanJNCfskvSTjQ569lt1dNo/Vh8"
        "BPmmEfnmEUWpdO6PKp3rfM5/Gcd9Fezj6GWqHP66wF532Q8bzP+ZbcqgP7EDcRvqhQ0RxY0Hi7n1OqedQTq8gnRoADo0YruciA5t"
        "gBMQd1r8advn6TGTouNdtH4cxrIn1OHjT/jQCo9fWHtRnML1hlE+ImU5y3DuK3qUeYpPo8pfab7LrTW9/4z0PgVyivLeF0Z7gKUx"
        "iXxxicC+XHkK7coY4iHYB2v8rEsek9rvYJxvoDw2oDzic76R0OFvMN5Qmc7WfrL7srHzjfNQ/7dKID37/nmP1rOjqqS+YfRsjNGz"
        "Gca/kBHp2XFaz67bOYTRs0MvK9Xp2WDyl20aZPTsIKNnrxX4w9aKDoye1X8F7WPYbkhEhxTq2UyVenYTV88m1fbzQfVrQUq/PsHo"
        "1+/QdB5aazq/iHR+yUe/Dvro15cY/Zqh9SuuL9nwAozTz8ghPudjjH7NCfTr1EHUr6+eg/qHcJ8+qMjg656SOtHsdtvPu+2Z144F"
        "wytiO/ZPpPPl5+Xsxpbz9L3nsxT+9vInvBHhxRJd7F/0ByJKxfP6O4Xv0f9rDCeUiv7+I3L+frKf+iT00915FvigAf0BaNeJfTcm"
        "gE5xBtew9GDnU2zxv4dYi3NMH54vyTmT3G/0Dv2FG18i6q+Yds6nVcrP8DlafsZrw4FCPUXk58A5Ob1wt10vGf4iRQ9i173ysxnk"
        "R2Peax0gN09E5Pz0zjignx3csV74Df0QRi5B+Y3Z9fvGcaXl/FLEDuuTBZSzZeCXGMoZw6dxxFvxfj7ODRJfE4R+7PplcawxCfRj"
        "cQLxx/V2nkb5+ZOPfr4b+OUrCbQLmgcvzEnhBYhr0mefRXm4Q5K/n4dxH8fxc1qV58F7YPyJ8zj+c/R5ppEZt/FGpaLdeZf4lfzs"
        "DqGr7H2z1/5sqWh/4geY+/82OftTyR6ur93RgtmdI7SfXJ9d4sd9Of4NmHgf4kWCG3tHzeVa4inLeO2tZZm4Qx6+J+sIceM931gm"
        "6/q3y05tTLzmzNuah0UXq5y/DH6fb02hXvn7MiVfHvt0i1LJPjny9Z63S5e9x+xSo8Kjp6jf4oOMPDr3hnx7YsyQ+78IhfvY+fR2"
        "fny5lnjSpHLFMvdc0zSG4/+AoeMCzvs1LM9gif6/9pNYnsAS4szZ+J+eBlhXT+yHDl0udPkJo0oR5j2I9WNqRb9etgnuh2u1dyI7"
        "kL0mYLybT5wY2z57DdyzkftXH39fia796A8A/c3aO2I38ug/yW4Ff0F3Szflf6r2/rbMD3y7Qu5p63VuK4+XMYPYwXL//SbvnEXw"
        "Q29zUzD7eh8rz0tU/2SexsSd3DiDauMNybjGxO5gcbc4v+6WrvrsP4ub1nj/ZfGTMdkv0Nu4z51abfuMOIr4P6NMvgmLH4je31Na"
        "V8Ilj8kwNNAfx3lsRftxCOsjXiH+umToWpWvRx9FHAf2oqfxEpXSp46/70pVUSTyeGTjV2eXzHr0Q/Am2R9yb0HyKUh+kp6j/R/p"
        "rS+gXICdIXg1ffjX8B7tjmNHYxu5cZdB5h2IXwfk+DU9AP5hsv402k+ZeZ3C/hKu/qKK5tAvTvH5i5gfc9L06ydh0+0o8jnEWRrT"
        "GM86O0bZf6u+Zq/jLPa/wNXPyRgAEulzg+PPbn3bjePnWxJ22d0aduTO8k9Z74HPN7xN1qXa56YQzU8NKYV7Lugi/AXxpcYlGhfv"
        "d2+GPL35VIfCX6f6drC4wHNLMO8/qDK4LY9+Qyueb6dVRuDZ6u8Q93z0XZhvf0Iw3zeWgs33FZzvz1S3f66YQH2k+uG0fhqnoX7K"
        "jgTEaSMinHZnMJyGfvH0iCxOQzt+RBan0fFWQpyGdOhuuZyKwxDa5zaBfW7j09Vjn4/U2T6PyOKwQR8c1libnwPxEjl/EtxH4ke9"
        "eDLY/YlnXkcIHttbJR7bUZ/9Zu1anfZbaN8l10nuNcV4bJOUvWT3OarQepzo7flmDfWdhvbg1iUp3CN570X4q9Z+WP8I8Uum2xHX"
        "jJyg/Uh4X70H+SPv+O8wH1Rtpe5LrHumiuepKvWuSE9K8z3mb0cVlcIpBJekB05hiXhl4AyWp1GPHsfnX2D5D5OlT8he/wVcvOTE"
        "VYcaKt/TenBVyPM+gfh1u3VPXyp3uO4596XI+eg1rt4wZgFXJRsD4iLHn3p2kcJFrYiL2hhc1Epw0ZuLFC7KMbgolnL0iErJ1RjK"
        "laLI4BNnnirBAy1KLf5j8v0Fv3GLBE+48FCoivkmVTiQzev8+JNk6Dc2HfdrF9j0ZX/vCcUV9zluvnTetLqewXtUkoeRx3G7u1Tn"
        "2c0XUcwX6dGi1O/k/Gj1uxNxoGrXv94zX3tdDyGuOAQ/kOfhCOgd0l8+CvUtLnDf95L+uzXVeSbxK1FnXqrSvRN+vwnPueTZGidB"
        "6qkKVU9j6mlYz93eqhdh6hH9535v3ReEmHohV5zhvI77gHkbDv37afpfGlGB/6OoD25DPojQ+2z9bvVz7yex3sPIXzdBuWk7PsNn"
        "IpR7H8B9+AR0VLwK6+2C8uv7mfo30P54sr79JX6w+Y6dD/JXMqJSfBIn/oaQinyT4PI1kRtSj9y79EVArz3zUHndYZvfQL/uQX3R"
        "0wByWvx8Wb6s+fRFgc+Ku5Hv8FxSvBTlRQlT/c5EoF1UAWBjNINeuu4z50DPd+B+Xp9S/uPSVxs73jTpOC+IZ6h9fhqXXtdt/uwi"
        "kQNr3vFt5X2w9XFnF85jxyKsowPX8Razjg5mHa8z63jVVLj6OMU/zzVuWwymX69YpOxFgtiLLph3K+2PKeNM9P83gX3uibHfB9lQ"
        "Fz9TzX4q53sxpwXfi4nXxT55vg/kiQ/Ae5wQfpejk/99IM/5cWSO+E988lnnzHrgO+E9ZJ36kT0neuKb0d9I8jicPBIQT05880nm"
        "uxyPqnLxraJ81rl32Xc5Fny+y3Gi7t/lWJDKZz1aMQ9VFD/pfT8meH+SyWedpfNZPXG9J2uLl3P8kBgvpwvyWUdvkOQvks9K/Ksn"
        "6vxdjvGA3+U4LvguxwnsryCZzzrrk8+KekzVzYrnrqB6a9rnXJoO5o8R+l9aBP4Xn/d+6yDxoXU/Zwu/x7HN5N1TOfmsufWSn3rl"
        "sxYov4B/PutjfLmr0l4aU3RerHR7xp6xeYnlfNYCxAv76JWk+hZ8hwN/3zda7/0i+ayvr7pxiG+e1fs4hMlnfVKRsxOCPCuU26LB"
        "8I0hwI/O+J3rbB/ZPKsRaO+bx8vmWS0EwiXkvricZ1Xg51kRPTe61nRg8qyG7pCkA8mzOs7kWZ2oMc9qaJXHJ7XnsX6Mkveo8tF1"
        "prNsnlVBMs+Kjl9z8qwc/yvmWQnkMO/EsWGelcufSOdTzGE+xadXoX67Qvz3Mnq/nCdyld2+KJTrYHIkpjPJE+lalVvXZrAX4V0U"
        "Xbx8+RS893xXF/L3CO7UD0Qq32u803HuX/KLcz8ZLM4d5acc534/8EEj4lTkO8J/8SfIeRXHEcVrrVXci2ycu+AevFe/A+Vmtw+/"
        "3A7rvAvzLXRvvsWClN4C/tZnzyJff47GNR5+vLEyH4bfK3y45f+cD+sTJ+jlW1GexddWavFDlvX1/St+7U4zeRZnUE7c92ZeP+mA"
        "8/0LOs+ib4UbT/Vh9G+3kDyLu+x6/wVBnHac"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
        "aarch64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
    },
}

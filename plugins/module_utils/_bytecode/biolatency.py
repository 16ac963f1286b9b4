# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 5776],
    "maps": [
        [112, "control"], [880, "owner_levels"], [1440, "owners"], [2328, "owners"],
        [2472, "owner_levels"], [2592, "owners"], [2952, "owners"], [3264, "owners"], [4216, "tally"],
        [5648, "origins"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "BIO_BLKG"], [336, "TASK_CGROUPS"], [408, "CSET_CGROUP"],
        [488, "BLKG_BLKCG"], [560, "BLKCG_CGROUP"], [640, "CGROUP_ROOT"], [816, "CGROUP_LEVEL"],
        [936, "CGROUP_PARENT"], [960, "CSS_CGROUP"], [984, "CGROUP_KN"], [1008, "KN_ID"],
        [1032, "OWNER_MASK"], [1832, "OWNER_BY_MOUNT"], [1864, "TASK_NSPROXY"], [1944, "NSPROXY_MNT"],
        [2016, "MNT_INUM"], [2128, "OWNER_MASK"], [2256, "OWNER_MASK"], [2784, "OWNER_HOST"],
        [2808, "HOST_PIDNS_DEV"], [2824, "HOST_PIDNS_INO"], [3392, "WANTS_PID"], [3512, "PID_NUMBERS"],
        [3544, "TASK_GROUP_LEADER"], [3632, "TASK_THREAD_PID"], [3752, "PID_LEVEL"], [3888, "UPID_NS"],
        [3952, "PIDNS_INUM"], [4144, "ONLY_PID"], [4272, "HOST_LEVEL"], [4352, "TASK_GROUP_LEADER"],
        [4432, "TASK_THREAD_PID"], [4512, "PID_LEVEL"], [4576, "HOST_PIDNS_INO"], [4696, "PID_NUMBERS"],
        [4736, "UPID_NS"], [4808, "PIDNS_INUM"], [5208, "PID_NUMBERS"], [5248, "UPID_NS"],
        [5320, "PIDNS_INUM"],
    ],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [5776, 4408],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1128, "tally"], [1640, "control"],
        [2304, "control"], [2536, "control"], [2592, "events"], [2720, "control"], [2840, "rows"],
        [2912, "blank"], [2960, "rows"], [3016, "rows"], [4328, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1064, "STOP_AFTER"],
        [1184, "COLLECT_EVENTS"], [1544, "DISK_TEXT"], [1616, "STOP_AFTER"], [1840, "BY"],
        [2160, "DISK_TEXT"], [2280, "STOP_AFTER"], [2480, "MAX_EVENTS"], [3080, "STATISTICS"],
        [3120, "UNSIGNED"], [3600, "SUB_BITS"], [3744, "UNSIGNED"], [3808, "UNSIGNED"], [4112, "SLOTS"],
    ],
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10184, 1440],
    "maps": [
        [104, "origins"], [152, "requests"], [504, "origins"], [960, "requests"], [1056, "control"],
        [1176, "origins"], [1224, "origins"], [1288, "tally"], [1384, "requests"],
    ],
    "constants": [
        [32, "RQ_BIO"], [464, "BIO_NEXT"], [712, "RQ_FLAGS"], [808, "RQ_LENGTH"], [880, "RQ_SECTOR"],
        [1120, "STOP_AFTER"],
    ],
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11624, 432],
    "maps": [[144, "origins"], [336, "origins"], [384, "origins"]],
    "constants": [[24, "RQ_BIO"], [104, "BIO_NEXT"]],
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12056, 5792],
    "maps": [
        [128, "control"], [896, "owner_levels"], [1456, "owners"], [2344, "owners"],
        [2488, "owner_levels"], [2608, "owners"], [2968, "owners"], [3280, "owners"], [4232, "tally"],
        [5664, "origins"],
    ],
    "constants": [
        [192, "STOP_AFTER"], [248, "BIO_BLKG"], [352, "TASK_CGROUPS"], [424, "CSET_CGROUP"],
        [504, "BLKG_BLKCG"], [576, "BLKCG_CGROUP"], [656, "CGROUP_ROOT"], [832, "CGROUP_LEVEL"],
        [952, "CGROUP_PARENT"], [976, "CSS_CGROUP"], [1000, "CGROUP_KN"], [1024, "KN_ID"],
        [1048, "OWNER_MASK"], [1848, "OWNER_BY_MOUNT"], [1880, "TASK_NSPROXY"], [1960, "NSPROXY_MNT"],
        [2032, "MNT_INUM"], [2144, "OWNER_MASK"], [2272, "OWNER_MASK"], [2800, "OWNER_HOST"],
        [2824, "HOST_PIDNS_DEV"], [2840, "HOST_PIDNS_INO"], [3408, "WANTS_PID"], [3528, "PID_NUMBERS"],
        [3560, "TASK_GROUP_LEADER"], [3648, "TASK_THREAD_PID"], [3768, "PID_LEVEL"], [3904, "UPID_NS"],
        [3968, "PIDNS_INUM"], [4160, "ONLY_PID"], [4288, "HOST_LEVEL"], [4368, "TASK_GROUP_LEADER"],
        [4448, "TASK_THREAD_PID"], [4528, "PID_LEVEL"], [4592, "HOST_PIDNS_INO"], [4712, "PID_NUMBERS"],
        [4752, "UPID_NS"], [4824, "PIDNS_INUM"], [5224, "PID_NUMBERS"], [5264, "UPID_NS"],
        [5336, "PIDNS_INUM"],
    ],
}

_REQUEUED: Dict[str, Any] = {"type": "raw_tracepoint", "code": [17848, 96], "maps": [[16, "requests"]], "constants": []}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17944, 4408],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1128, "tally"], [1640, "control"],
        [2304, "control"], [2536, "control"], [2592, "events"], [2720, "control"], [2840, "rows"],
        [2912, "blank"], [2960, "rows"], [3016, "rows"], [4328, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1064, "STOP_AFTER"],
        [1184, "COLLECT_EVENTS"], [1544, "DISK_TEXT"], [1616, "STOP_AFTER"], [1840, "BY"],
        [2160, "DISK_TEXT"], [2280, "STOP_AFTER"], [2480, "MAX_EVENTS"], [3080, "STATISTICS"],
        [3120, "UNSIGNED"], [3600, "SUB_BITS"], [3744, "UNSIGNED"], [3808, "UNSIGNED"], [4112, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "507a38e11fb4a471effa379eaad1cd35b17f0d6d23172e6b12f10413d17b42dd",
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
            "name": "origins", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
            ],
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
            "name": "requests", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["disk", "s", 48, 32], ["operation", "Q", 80, 1],
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
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["sector", "Q", 56, 1], ["bytes", "I", 64, 1],
            ["operation", "I", 68, 1], ["failed", "Q", 72, 1], ["disk", "s", 80, 32],
        ],
    },
    "code": (
        "eNrtWm9sHEcVn72/e06Uu7jZ5OI2ypk0wkQ94VRQQiDUbYEatSKG6mgkZKWbI/hqCdUmhWRjJBInJW7EBzvQYvEpdtI6kSI1Egjn"
        "Q6UrqlAiFaEi8aGVkTBVUVMJoYAQikTwcrvvN3s7c7O+XdsNElp/Gc/emzdv3v9586zNzP0bG75pO+O8hnnXok3jOxjfxngD4xsY"
        "r2G8ivESxvMYp92x2nXbHYsbmfBXn6Uxm2Dstm3bLzT+d0gwWNb9boEeQ0u7Y1ET1xtaiuAS/e5Y7k644zx+fwljMSmtS/6G4LI4"
        "73GiL18FXTOgSyO65hto9cbcoW/U2e9Vgjcyr7twzvcdin3ySRF/W7wz4JOM556V4RnrmlTjq/6P6LoEugBfzEj6IK2vg878KRpb"
        "8F0W8VkzdN785uXlyPHK5xvcOs78dlDtuiXqr3z+U8H7pHz4zbn2+n/Lp//1HPQ091ml3o911Wz192cCvh8I+D4Q8H1S8gcniM8/"
        "H3HHNHvI/b5t6gDRr4PukwQ/1JiUGuNRjBWt2+W7dZnWm1MEZ80dI735LtYlsA6jdXHC/X1bZ5HgL9C5849BHzLcf0W0C8BbF4hf"
        "XI/brc82/EXjs8312Johvjjwmo9PrecvuCPnW30U+gN+WbPE74PdXO+i+cs6+GBkyP9ZJvGror0FeZH/5vty+q5jNM+J/L+O8Tud"
        "H8K+SE5jZ0ke5rmUGr77TfD1APgzIfB3Xoe8zkaTl3VhQMATej38Q/1nBHc0S3S+hnma/Y7OYyJOJEi+nN+D3b8OiDsPhPL7cny5"
        "2/4/CE91GTx+vyWd+4QJva+/SB/2b6VxjuR6IsiPpFkB/uIntF8Wejsa5C86vPMMOHBZUX/qFuSZgzwxD96fDIv7p/zoR21372Hf"
        "D8h/jT4f0k+ud8/N/Vp1+FakuDHWQXZquNgcPaC5uTEFff88rZ+6W/5nEXz4C/jwVEg+FCle+Pyr63dfJX+SzWD9IXXcqCS2u2Or"
        "3b6+pNKTYkI65wWcMwm7SDXt65izH8N+GCvsE4K9p1nPXebzH8Dnd8k+YedDSfhnjNYs9OFjAf7+wXcRHydsf9x39h/z2aGR/a29"
        "nB1yO02zP5E+aptc+bW3e83lc5qdWfLHq1a+RbOLYL79FXyzlpaLA9u6v7ck5kOTtjoufJPwHypgH71Fn26F0iei05z5J+jbL8ab"
        "rLRv9kmCfzalvO948cijn/TO86erjUtno+X/llkAHRO2iq/N/Ht1eTe3P3OW8JS7P056lyO4Iegt19888oL8GXW+0kLHkbXhn3z+"
        "6tlw8dmaJf7J/s/k95nuHFPxMwhv/Yh4LzLle2TQ/Rv2KdMx2L1hSSnPsP7O8zdp8ts5cV0ll/To3eDAe37nJeRLTf+1I4Q8xzpw"
        "v0hGk2sgvr3R7hcW7onVAHzy+rG9lGdzPWyTvzXkOIJ7HMUBWf+5vOcRD8d2kX6Vt5aFfMLx2ymF/85vUedh/Lvsf2Q4rn+h+RXa"
        "ribsKHbQxD+ivM9xfzLY2bEm9sXxczqtmZryfhraz0p6xPe1Zg601ceUgr7y1p61kb9sfx+x/MP70ZE2flRfnZy9egHJd3+R1z+a"
        "/int+p9p4T7K/Wp11xXIk+qrR3Wir3r2IupT5z08eWfecVXS91+20HsN9BawrtDGL9906nG+PGYaeQzfN6HIYwz21f9wOjT4FWdc"
        "oDDMFrYU4a+/4sLVOV9OcrtdaZ53r+vBrBeRh80QHp6fV4/XltUbP59qSruoKf1neWp9guRXBP17IE+e75Qw1zHvI714FnmK+QDk"
        "dRNwPUKebB66n+7dyIPNQ5vgp3sJ/tB6zHtsfx3fNEsSnvsEPLzOb5l7MC9iXR/mBcy/iHk/wX+7l4WVT1LQ8wNK/nM5NesdNTtI"
        "HqIfqNl++Chy1ZeJl4ZGH+ov8zrjgOCfvXqrVMc2MkXJX6jpsuaesYPySKXeXa7ZYfCGxTfkxX3Cw+s5gy//QiP/w+t4dO7tnWr/"
        "Xoc9l7uvaEyoX9Ta2m/NZ7/zvO7NOoT3H++7lg2oxyWFdyAOv68T8sutjB4jd04jeqY0ZX0Jemxoj0J/++CPR8C3PZiTnzdnbmL+"
        "U/z+Duanya/DPqteHrCI338s/T6J33vw+/OYlzA/hnkv5j+wxXo53vOG8Z43jPe84WtCPLJm+rH+CvAVML+EeVF87ztO8Yvn0da4"
        "rqzP8HhQSWhSnnY1wC8E59E8jpVA9xFXzncIT8s9+Vtt/dUdZTz5muaPYwub+92xvOUbHv1OvcD5TvHsCU08V7h3Un7P4nmg9+4C"
        "eXr5O7d7XToH4ubToPMM9q/Dbq0LpC8HH+Rz0o+DuwF3qlk32oe60cPuOwzp8UG8u1T3nhD0qroL7zi+et7n8L7grp/tk+o3NVum"
        "N+HaUQfz24kXr2bft8V4NQl7WpTg/ijBTbTs4zDG0HQWVc+mFXo21EDjvOhc13FO2MvBIs9zr0n++k5AvHg4ml5C7oa+xAS9LEIv"
        "N+8W9bLI9fI2879XDY4mmJB/ZgaYKl+zLpKfW7gffDrXp+Rfecc6yus2lZjq3Eb2ZqRzGuw9XkdkYfz2POrC8w26RpwxRXMH37gy"
        "P31TuBctIE9rpfv3Eel+C3TfEPltSvzWB7x7kebjO4+7CzzehoxXddBd0TYrzxGe/myofeu8rujjc2IF9BoaFd4WTqrr8UaCDLF+"
        "jOaH9XWuXstwlcQGghvH/aJxb3O2mEM9d57Ti/3LPV8S+kXSjBxcRU8L33k9xMHXB/3SXPhHWuh1z3Ua9jBOP/D50RTiH+Dn0wTv"
        "uAt/vZnjL+uaN+d+Oe3RpbFyH/3+eJLub3zu7FPgcBoT4HQJTgecf70Dl5LgUoDzf3fugQkJzpnXfwR+meB/BvznfK9pAn93pjTS"
        "/zTy16egBylRvs7vDp7nPg24F6Bfj9O4/TOYU1hmz30fcvgUIao/BLgv0/jDwxL8Y2J/DD/f4YY+uPom0wO9MlKaoCf5BNdbDXpT"
        "UOo1txsOx+/TQymKJ6+dbp476eob3e+ehp+rZMhO619v2pdDz1Ca9Kw+AL2Dv6vvhJ2wpIB3LkXr0owuABb6LfY9+m+KnyXI85Ei"
        "+zvySGf/baW/CXllmtF7yurp05X82rej5NmBQ3d+d1MObvzr7gEd9+IcJZzjX9I5StI5PpTO8YEtxNWtfVKc0AG3QYiXTb9dVMeR"
        "jB4xjiTEOF7oV/a3WYF9fMv3f/nzm0nlvXpSqCMsR/eij+4K+NKuntSaZ0+jDtKPuDAl8hH5dTNf6YUcppj/3dLS+sW6hsbrGG9j"
        "zuscNzDvZf6+RkvrEfJ2SysJ9xNL4/Ud3IM0Xt85jzmv70zb/nvsmHdv4/2Vt3B/vE94P5bzen6fTTc46/In82SkuouREetgXh/J"
        "qZXVWznd9XPq9/ediYTrv7I56IP2BVFuHW9I9Th1HZe/9y/Xl6mqVzt5vu3aHb2LB+GPircK/Vmrfkquf1HqrpOh6q6fFPkauu/W"
        "EOouhnZPQL0lIdRb9nVu8PRX88WpsHXbCnvFjqLPafYrezXvikZ2nVBnaqlP8zhR4PXpdGh/llT5543qfsUwdcowdmhoFO/kekez"
        "D4PiupmL6Ddykt8YFt+TVuw3xtv4DZ37jYB+7tB69eeIevUPe/l4umj7843qrvfjPnkW98nHffJxn7xQr4375OM+eRb3ycd98vQh"
        "7pMPsru4T574EPfJ3x0+x33y4fqn4j55f59q3Ccf98nHffL+vqe4T97/3hf3ycd98iT/uE9+VXKO++RD9cnz94SxyPXihPDeUQ14"
        "T/7/7cNHv3xXr9SXz/vb0T/f1bOmffor78MvSX34xbgPn8V9+HEfvpyPyn34Yt+93Aff7GM/FtBHL/bxr3Xf/ur78ItSH34p7sNn"
        "cR9+3Icf9+G7/j/uw4/78Fnchx/34YNfcR8+9Cbuw49GX9yHH6UP/795+H09"
    ),
    "programs": {
        "x86_64": {
            "asked": _ASKED,
            "completed": _COMPLETED,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
        "aarch64": {
            "asked": _ASKED,
            "completed": _COMPLETED_AARCH64,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
    },
}

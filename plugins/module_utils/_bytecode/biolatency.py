# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 5728],
    "maps": [
        [112, "control"], [880, "owner_levels"], [1384, "owners"], [2280, "owners"],
        [2424, "owner_levels"], [2544, "owners"], [2904, "owners"], [3216, "owners"], [4168, "tally"],
        [5600, "origins"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "BIO_BLKG"], [336, "TASK_CGROUPS"], [408, "CSET_CGROUP"],
        [488, "BLKG_BLKCG"], [560, "BLKCG_CGROUP"], [640, "CGROUP_ROOT"], [816, "CGROUP_LEVEL"],
        [928, "CGROUP_PARENT"], [952, "CSS_CGROUP"], [976, "CGROUP_KN"], [1000, "KN_ID"],
        [1024, "OWNER_MASK"], [1784, "OWNER_BY_MOUNT"], [1816, "TASK_NSPROXY"], [1896, "NSPROXY_MNT"],
        [1968, "MNT_INUM"], [2080, "OWNER_MASK"], [2208, "OWNER_MASK"], [2736, "OWNER_HOST"],
        [2760, "HOST_PIDNS_DEV"], [2776, "HOST_PIDNS_INO"], [3344, "WANTS_PID"], [3464, "PID_NUMBERS"],
        [3496, "TASK_GROUP_LEADER"], [3584, "TASK_THREAD_PID"], [3704, "PID_LEVEL"], [3840, "UPID_NS"],
        [3904, "PIDNS_INUM"], [4096, "ONLY_PID"], [4224, "HOST_LEVEL"], [4304, "TASK_GROUP_LEADER"],
        [4384, "TASK_THREAD_PID"], [4464, "PID_LEVEL"], [4528, "HOST_PIDNS_INO"], [4648, "PID_NUMBERS"],
        [4688, "UPID_NS"], [4760, "PIDNS_INUM"], [5160, "PID_NUMBERS"], [5200, "UPID_NS"],
        [5272, "PIDNS_INUM"],
    ],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [5728, 4408],
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
    "type": "raw_tracepoint", "code": [10136, 1440],
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
    "type": "raw_tracepoint", "code": [11576, 432],
    "maps": [[144, "origins"], [336, "origins"], [384, "origins"]],
    "constants": [[24, "RQ_BIO"], [104, "BIO_NEXT"]],
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12008, 5744],
    "maps": [
        [128, "control"], [896, "owner_levels"], [1400, "owners"], [2296, "owners"],
        [2440, "owner_levels"], [2560, "owners"], [2920, "owners"], [3232, "owners"], [4184, "tally"],
        [5616, "origins"],
    ],
    "constants": [
        [192, "STOP_AFTER"], [248, "BIO_BLKG"], [352, "TASK_CGROUPS"], [424, "CSET_CGROUP"],
        [504, "BLKG_BLKCG"], [576, "BLKCG_CGROUP"], [656, "CGROUP_ROOT"], [832, "CGROUP_LEVEL"],
        [944, "CGROUP_PARENT"], [968, "CSS_CGROUP"], [992, "CGROUP_KN"], [1016, "KN_ID"],
        [1040, "OWNER_MASK"], [1800, "OWNER_BY_MOUNT"], [1832, "TASK_NSPROXY"], [1912, "NSPROXY_MNT"],
        [1984, "MNT_INUM"], [2096, "OWNER_MASK"], [2224, "OWNER_MASK"], [2752, "OWNER_HOST"],
        [2776, "HOST_PIDNS_DEV"], [2792, "HOST_PIDNS_INO"], [3360, "WANTS_PID"], [3480, "PID_NUMBERS"],
        [3512, "TASK_GROUP_LEADER"], [3600, "TASK_THREAD_PID"], [3720, "PID_LEVEL"], [3856, "UPID_NS"],
        [3920, "PIDNS_INUM"], [4112, "ONLY_PID"], [4240, "HOST_LEVEL"], [4320, "TASK_GROUP_LEADER"],
        [4400, "TASK_THREAD_PID"], [4480, "PID_LEVEL"], [4544, "HOST_PIDNS_INO"], [4664, "PID_NUMBERS"],
        [4704, "UPID_NS"], [4776, "PIDNS_INUM"], [5176, "PID_NUMBERS"], [5216, "UPID_NS"],
        [5288, "PIDNS_INUM"],
    ],
}

_REQUEUED: Dict[str, Any] = {"type": "raw_tracepoint", "code": [17752, 96], "maps": [[16, "requests"]], "constants": []}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17848, 4408],
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
    "source_sha256": "a79c3e146e97aac8476f936daf4b60116e01459638b5ae2e0bbb07963c524a7c",
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
        "eNrtWm9oHMcVn927061kY50Vr3xWbHyqY6qaHJXTNjFu3ShJ2wgasNvkGkMR9vnq6iIosXGotb5A/C+NYlqQ0iYR/WRJruWAIYaW"
        "yN82bT/E0BZcaCFBhaohJQ6U4pZSDHW9vd33m72dudm7XUlxIay+jGbu7Zs37/+8eVYv8/5qYzccd1zQMO9bcmh8F+N1jNcwvo3x"
        "KsYrGC9hPI9x2hsrfbe8Mb+eCX/2LI1ZnbFbjuO8WP/fJcFkWW/dAj2mlvHGvCZ+b2ppgtNz3ljs171xAb+/ijGfkr5L2QSXxXlP"
        "EH3dFdA1A7o0omuhjtaoz136jrr7XSR4s+MtD85d36bYpzsl4m+LdwZ8kvHcszw8tb5JNb7K/4muS6AL8PkOSR+k723Q2X2GxiZ8"
        "b4j4rBk6b3dvazlyvPL5RjY9z4J2UOm7KeqvfP4z4fukA/jLF9vr/01B/z+n1PdaX9VRrx8MWd8fsr4vZJ34t8D1tuuIN8+wnd58"
        "y9GniF6D6LRPEdxofVKoj8cxlrTNHp+tuSrkMuEE9WWhg/udmPoMeGvuoICvvb2e9OCz9X3rPztcD625cVpP4Tw71eexzhMfSlrO"
        "m2fYQ7TvFPQAfLBmiX8H+rn+xPN7NvhidpAfs8p5Rvtehxz+SPwqi3S+g7GsY13HOsbv9XxE/Ns9Dj4SP2rnSC5lPa3+rv8d8Gm/"
        "Wo4G5HgunhytuX0CnsjfzwPOIrjjnUTnm5hn2O/oPOBPXid5c76P9P8yJI7cH8mPy/HibvvzMDyVFniCfkg698ky7MB+mRb2bqJx"
        "nuR6Msw/ZBjF2y1TP6b9stDfo2H+oMs/zz4XLivqT5g8w/cnA+P+p/vox21/72PfDx3yg89F9INrvXNzf1cZuxkrDtS6yF5ND5ur"
        "BzQvr09D3790l/3QEvjwV/DhyYh8yFM8mIEf1uCHL074ftn7/pDov45jLOlbvbHZbn91R6UneV065xzOmYJdpBv2Ne7ux7AfxhL7"
        "jGDvGTZwl/n8B/D5PbJP2PloCv4ZozULffhUiN9/4D34+wnkg8R/d/9awA7N7G9b+lVupxn2Z9JHbYMnv/Z2r3l8zrAfeXKyQ+00"
        "nl2E8+1v4NsLd1rFgS39tTvifWfSUceFbxP+QznsYzTp081I+kR0lmf+Bfr2ivEmK+2bfYLgn0kr7y9+PPLpJ73z/elK49K5ePm8"
        "Vc6BjglHxddGPr2yPJrbX3mW8BT7P01610lwo9Bbrr/drwP/S+p8pYmOY6vDP/n8lXPR4rM1S/yT/V+Z30/6O5mKn2F47WPiPacs"
        "3wvD7tOwT5mOkf4Nd5TyjOrvfH+zhvx2p/hdqTPl07vOhff9zqvIlxr+a1sEeda66P7B7SXyPSMM3+6Y9w7kq5UQfPL3td2UZ3M9"
        "bJO/1eVI95LaTykOyPrP5b2AeFjbQfpV3FQU8gnXb6cV/rt7ozoP4+uy/5HhuP5F5ldku5pw4thBA/8RRxWnuD8Z6elaFfvi+Dmd"
        "1kxVeW+Ne+/x/Qj2tWb2t9XHtIK+4qaB1ZG/bH8fs/yj+9EjbfyosTI587iH+/DePOQx3/BPGc//TAv3Ue5XKzsuQ55ULz1uEH2V"
        "cxdQbzrv4+l2511XJH3/RRO9V0FvDt/l2vjlG259LZDHTCOP4fvqijzGZE/9l9Ohwa+44yKFYba4MQ9/vdeDszlfTnG7XW6ed6/n"
        "wayXkYfNEB6en1dOVFvqTZBPVaVdVJX+szi1Vif55UH/LsiT5zsFzA3Mh0gvnkGeUr4f8roBuAEhTy4fuo/u3ciDy4c2wE8PEvyh"
        "tZgPOMG6fLlckPBsFvDwur1V3oV5Ht8NYZ7D/CuYDxP8dwdZVPmkBD3fr+Q/l1Oj3lF1wuQh+oGqE4SPI1ejRbw0NVqwX+P1x32C"
        "f/brqFJd2uzIS/5CTZc1f9AJyyOVevdG1YmCNyq+UT/uEx5ezxl57eca+R9ex6Nzb+1R+3cb9lzsv6wxoX5RbWu/1YD9LiC/M1mX"
        "8J7jr2vZkHpcSnjX4fB7eiC/zuXRY3a+ohE9U5qyvgQ9NrVHob9D8MdHwLddmJOfL8/cwPwn+P1dzM+SX4d9Vvw8YAm//1D6fRK/"
        "D+D35zAvYD6O+SDmzztiHR3vc2N4nxvD+9zYVSEeWTPD+P4y8OUwv4R5Xny/O0Hxi+fR1mlDWZ/h8aCka1KediXEL4Tn0TyOFUD3"
        "MU/OtwlP0z35O2391W1lPPmGFoxji705byxu/JZPv1svcNcpnn1dE88V7d2T37N4HsjrLzXI08/fud0b0jkQN58GnS9hfxt2a82R"
        "vhx4gM9JPw7gHcM+06gb7UHd6GEX7gLp8YHHYEe7Twp6VdlB9AXreV/EO4P3/eyQVL+pOjK9umdHXSxoJ368mv3AEePVJOxpSYL7"
        "kwQ30bSPyxhTM1hcPZtW6NloHc2D7jkNnBP2ciDP89yrkr++HRIvHo6nl5C7adxhgl7moZe9O0W9zHO9vOWfx4UbOaozIf8MxK1g"
        "vmZdID+3eB/49Iqaf8Vtayiv21BgqnOb2Ruxzmmy93kdkUXx2wuoC7vvkUfcMU1zF99pZX76a+FetIg8rZnu38ek+zeg+5rI77LE"
        "byPv34u0AN953F3k8TZivLJBd0nrVZ4jOv3ZSPvavK4Y4LO+DHpNjQpvi6fU9XhTJ0O0x2l+2Fjj6bUMV9LXEdxp3C/q9zZ3i3nU"
        "c/k79QL2Lw58Vej/yDBycCUjI6zzeoiLbwj6pXnwjzTR653rLOzhNP3A58fTiH+AX8gQvKsFwXozx180NBZ8X3f9csanS2PFIfr9"
        "8RTd3/jc3SfH4TQmwBkSnAG44PcuXFqCSwMuuO7eA3UJzp3bPwC/yuA/3tF9vlc1gb/b0xrpfwb565PQg7QoX/d3F8+zXwDci9Cv"
        "x2nc+hDmFJbZs9+HHD5PiOwHAfc1Gl84LME/Jva78PMdruuDp28yPdArM60JetKtc73VoDc5pV5zu+Fw/D49mqZ48ubZxrlTnr7R"
        "/e5p+LlSB9mp/c2Gfbn0jGZIz+x90Dv4O3s77ISlBLzzafouw+gCYPWQX9rz6H8ofhYgz0fy7B/II939txT+LuSVGUbvKSunz1Dy"
        "a8+2gm8HLt3dOxty8OJf/wDouBfnKOAc/5bOUZDO8ZF0jg8dIa5uMqQ4YQBunRAvG347r44jHUbMOKKLcTyXU/arWaF9ea37uYL5"
        "zaTyXj0p1BFa0b0UoLsEvrSrJzXn2dOogwwjLkyJfOwdlvKVQchhigXfLS1tWKxraLyOcR1zXue4hvkgC/YpWtqAkLdbWkG4n1ga"
        "r+/gHqTx+s55zHl9Z9oJ3mNr/r2N90vexP1xs/B+LOf1/D6bqXPW40/HE7HqLmaHWAfz+0jOLK/eyum2X1G/v2/Xdc9/ZTuhD9qX"
        "Rbl1vS3V49R1XP7e36rPUlWvdvN8x7M7ehcPwx8XbwX6s1r9kVz/4tRdJyPVXT8r8jVyH60p9dHeE1Jv0YV6y56edb7+aoE4FbVu"
        "W2I/c+Loc4a95azkXdHMrhHqTE31aR4ncrw+nYnsz1Iq/7xe3ccYpU4ZxQ5NjeKdXO9o9GFQXC93xvQbnZLfGBPfk5btN0638RsG"
        "9xsh/dmR9eovMfXqn07reLrkBPONyo4Pkr53lvS9J33vSd87+dmk753qT0nfuyDHpO/9rvrzpO896Xv39Dvpe4fdJn3vnj4kfe/g"
        "W9L3vipxKel7XxH/kr73EH+X9L23vO8mfe9J33vS9570vX9S+t75+0Atdv1XF94vKrlhZV33k9tXj/73vkGpz573q6Mfvm9gVfvu"
        "l99XX5D66vNJXz1L+uqTvno5H5X76sU+ermvvdGXPh7SFy/25a92H/7K++rzUl99IemrZ0lffdJXn/TVe/4/6atP+upZ0lef9NWD"
        "X0lfPfQm6auPR1/SVx+nr/5/XtZpGQ=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 17912],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9104, "scratch_stack"],
        [9160, "scratch_copy"], [9200, "uncopied"], [16944, "copied"], [17000, "copies"],
        [17088, "copied"], [17296, "scratch_frames"], [17624, "stack_frames"], [17664, "stack_frames"],
        [17736, "stack_frames"], [17776, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5504, "HOST_LEVEL"], [5576, "TASK_GROUP_LEADER"],
        [5656, "TASK_THREAD_PID"], [5736, "PID_LEVEL"], [5808, "HOST_PIDNS_INO"], [5928, "PID_NUMBERS"],
        [5968, "UPID_NS"], [6040, "PIDNS_INUM"], [6432, "PID_NUMBERS"], [6472, "UPID_NS"],
        [6552, "PIDNS_INUM"], [6960, "HOST_LEVEL"], [7032, "TASK_GROUP_LEADER"],
        [7112, "TASK_THREAD_PID"], [7192, "PID_LEVEL"], [7256, "HOST_PIDNS_INO"], [7368, "PID_NUMBERS"],
        [7408, "UPID_NS"], [7480, "PIDNS_INUM"], [7864, "PID_NUMBERS"], [7904, "UPID_NS"],
        [7984, "PIDNS_INUM"], [8160, "TASK_EXEC_ID"], [8472, "USER_STACKS"], [8992, "UNWIND"],
        [17240, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17912, 17984],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9104, "scratch_stack"],
        [9160, "scratch_copy"], [9200, "uncopied"], [17016, "copied"], [17072, "copies"],
        [17160, "copied"], [17368, "scratch_frames"], [17696, "stack_frames"], [17736, "stack_frames"],
        [17808, "stack_frames"], [17848, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5504, "HOST_LEVEL"], [5576, "TASK_GROUP_LEADER"],
        [5656, "TASK_THREAD_PID"], [5736, "PID_LEVEL"], [5808, "HOST_PIDNS_INO"], [5928, "PID_NUMBERS"],
        [5968, "UPID_NS"], [6040, "PIDNS_INUM"], [6432, "PID_NUMBERS"], [6472, "UPID_NS"],
        [6552, "PIDNS_INUM"], [6960, "HOST_LEVEL"], [7032, "TASK_GROUP_LEADER"],
        [7112, "TASK_THREAD_PID"], [7192, "PID_LEVEL"], [7256, "HOST_PIDNS_INO"], [7368, "PID_NUMBERS"],
        [7408, "UPID_NS"], [7480, "PIDNS_INUM"], [7864, "PID_NUMBERS"], [7904, "UPID_NS"],
        [7984, "PIDNS_INUM"], [8160, "TASK_EXEC_ID"], [8472, "USER_STACKS"], [8992, "UNWIND"],
        [17312, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "d9637876112d710dba2ac6fbd1c3166a2e33eb78b23dd33fe425a22a7a98d320",
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
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16688, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 16432, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 48, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
            "name": "uncopied", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["pid", "I", 16, 1], ["exec", "I", 20, 1],
            ["size", "I", 24, 1], ["kept", "I", 28, 1], ["registers", "Q", 32, 34],
        ],
    },
    "code": (
        "eNrtXH9sHMd1nvvFW1Kq7kTypBNjmUdTlijCNGlalhnVP+gIjgSn6EmWGaVuXZq6GnTUBrZkt9LqAoSyY1cVCpS0bEdwg5S/LFIo"
        "ChroH3SBACsgKOQ/CjQFWjSpEFRw08ZF3eCCpq2ARrze7vve7s7c7u2exFP8xwmQRns7883Mmzdv3sy8/Ywtwvqjv0jpG5W/icpf"
        "I0nPqxFKC12Hymaa3SykP8Y8pcmoEIfK5bJZ3iySEQSgo3wmkrDSbFQun4nGke+glQ60U4ZVvH8HafH8qFV/sf8gpceHrFSfSBNu"
        "TMZNdaD9Gtp/ntpvzKG9EWrvaqW6OPp9ovJ3Yo7yFbquBPb3iqu/RotcT1g5Ga2QQ8sapa03SR4T6PeZEQuveys9ZyMy7sCJn3n/"
        "vvWnnuOnz5H8MhFqYPjx/LGNZz5fSx+0Un2e8AbaqaKE+JEtX/OX53pofIttfWW3fulz9FyMHJJxtwnvdh1z2qVZepCz8SIu/DHR"
        "eZt62+JZvz5P9RnQs9U45TfLRWvkV9uXEX/hiZ+sVDvi6ieX434Uu75C8kJ/MoLlvdFbXgvAjVH/GDeo3Wr9GfEtaXzM+WKNUw75"
        "T1J6LUcTTb9M/bTHUdHLTORPrfSF5AZRaVZZfT8W2US4J4C7TbPqW6r8U8Z8tdqToHYMbH3SfiZ57CecZEL6neVo4o26+pEQT1S1"
        "05qXr/D8ogr5+VRFnjkXHsszm6D2MQbjDxyN2M/mn8ko6T+1KyIGHqL3Byq/m5aMn8160pwvIqR8mpJPQz53+QOwa+58ceRz/27q"
        "f1TJZz4bL0NerZC/gPxZ7smIJN97YxHSjzjs7xeEp10235s4L+1AvlehR3sp7d6J51FKX3oe49BLwAb0rnuI0m/ElfzDwI0KqX8v"
        "VPTB0je1PdCrTCwi6UnqMOtrBHqT9tTn1RjmCfKtAn+ykj5eSVdecfodc83Xo5DjWILWSeMJZ10y2zMZJz0znoTeJfDciXmSiEm4"
        "SzEqlxA08fSZrJU++sD/kd1KYzw/nxU/c82f7emfluX582l5fdqnecrr0fbP2fPAbHdqt1Dsfx/asQX9yKEf/6P0I6f049+Vfvyk"
        "LONmA9ZDrc71MCrpj7kehvUXzH7rSyP2+mBavELbd8m+n/8A6TLSWaQXkU4jPYd0CulppC8jfRHp80ixfsA/mRQ0XqeQZsTfrXF7"
        "eiU5wQ9S/Ss8u/2pK57+FJU32inf0cr7D0z9iH5vzW0n9QXy78ZiGuZd0rablj2CP3cU820sRg2YxPiaZjbuqqd63aHxGu/h579c"
        "E179DOnvsd+TEQnFz43Br40pfi2v14trbr+uup33Cfc4+Ml9Ff5m8fiVst84aK5x0Od8xrFjfXEKNXDceqH0e2piCeVO0w95mq5i"
        "idRgSpVTsYvknxBkELafvWD7Udb6Df/Z1A9Lz5GORdrs/hxy+e2r2O8Y2Aed0ij/yove+uTU3yP5K6kJ9v/oPetb3fsJ3he0RiV7"
        "Phb5uOy2b9snaAFNJlHuhF+/N5KfwPuU46XA9pRc7Sm25aDvZI/1OXqe2ByHXj9C5c9CDicaLYfrkMO/khzOHgkph6wlB95/8Hqm"
        "XyL7Y+vPMcdfs8ojHYt2W2n1vN295qUn6n7X7Zdb8yLuzK/THnZ5TOyW5ntC0PrI+t14Of895PxDmp8djn9jtu8qUt7vTNwjy+0q"
        "0q8N/xD7duzju5z9YNHExT49o/0N1fMm5mEL5uGb8jxNiH/Gut1pjV/wvI9Yck6In990y69abvXNC3+5fQq5/ZtV38SMow/ufcL2"
        "no9vCmmfd9BnXfhNwn8rjXq0Kn0qhdInaufE3M/Rvry83rQo9bb8GuW/GBe1/ACn/aR3tj293XXpTMh1CeuHPpNGO0bLXnIN9Gte"
        "CefXsJ2bmCecgZ5dpHca5ZvE+sHrSAr6m/oDWY+5f1XtKKyP/NT+F86EW5/1eZKfav/Yn3uup1V4ydMP1yg45wpuv9BP39k/zkTi"
        "0jxV2/Ncz5mbQlrX6rN7xbZRrGsnbtJ44LxIU8pjvE0/M+3a7028y/WSf83nlsZrjr/rPsfhdmaiF2k+JZXzj2RMuPcFhm33/0Sa"
        "p6r/p45/sS1bDvLTvfTIF29fuuzWq0A8zIuCD55avrhPw/kujXuq1zlHqeE3VvSH1p3iGVpPJpPQj6Ssryyvga398F+QH/sGdb3Q"
        "F0ak/qr12vNLHQe1fftG6pPbOvnX7J+p/WJ79Vx7ffOX5WHP30uUfxLrsz5H+qYvyHqirguB/V+44mmnWY76nBYoT6/958DWXes7"
        "7qr9XqdxL5ypPf7BdjsXYLdJYYPWAXW8T9njfFCyc4Wu38M8p/MGt52Mu+ykiZOyzjleLsv2+jTKv4p0CunXYY+ex/NvIf0mnU9p"
        "dC6Q0eJVcjmNfqRRb9rC+QR415H+AOn3kX5U9tsHnzPtU9eI57owpvnZ6z/2sdeluu11yVNfSuWaeDXstSfeUqks7Qtr2OuSy16z"
        "vxTaTp/H/FP8own0x7bT2d2h5mvK516Mf6+Su5KPz/VDy2muFGCfS2U/nHD2ueRjn2vjcj8c+1yq0z7743vpSVW7UH8t+1zytM9U"
        "fiC7c33GW+P74vUd78L5Umi7XKrLLpdku3y+vnFmu1yAfSsc/3a5nvPDsPrK7Sx0zSKl/S3va9k/L/Qv4v1FpGRv9ctkP4tfpQEq"
        "frVabssedruWH/+Jex+usT0OPsc3y3mdw0j3olX77yfj8nw5V76l8wLIfayFz4PPxW1/ImLqG8U12Pe1lfbdiOFeLULt2+/a118V"
        "zn2kifi1SK89P264zhnG0/J8N88hMl9/6hvm//9Kf/g729Nt1O6CrNf6g5TyPdYg/HLjYZzPwM9eedgZR806//jvstVutCuD+0I+"
        "l2P5VcntLfn+eUy0ilr5uL3q+FWfe7C8EyJMvRkxFvc+h4nHaX9K7c8kKYCleJ70f2IO9zVY7ybmvo3nEU+7yfIpdP3CWx6XnPiA"
        "kuseXz1/CrrH5/kRmI/Xy/cQr9D64xidy/0LpS0fxzj/d8z8Eaf8isv/S8Jem/N52RU3wfakenz+0cqhn13G+dk/xB601u2pNfd5"
        "cyHbCXtD8iz0paXzxjzuf4qnqcMrJ4W0rhR7+kZxf0a4r38o+wkTuVF7PkZxbx81/SknnuNlz/b/fkSq5wThWGofNdddKm9t7124"
        "/ni/G7H1JW72F7jthGv0OHK23rvx42Hwxx38lgD8FgW/JQz+EQdfC8DXFHwtDP4BB78tAL9NwW8Lg/+rDv7GAPyNCv7GMPiDDv6m"
        "APxNCv6mMPi9Dn46AD+t4KfD4G918NsD8NsV/PYw+Bsc/M4A/E4FvzMMftlZD7cE4G9R8LeEwf8vBz8bgJ9V8LNh8H/i4HcF4Hcp"
        "+F1h8K85+HcF4N+l4N8VBv9vHfy7A/DvVvDvDoP/PQc/F4CfU/BzYfBXHfx7AvDvUfDvCYP/5w7+jgD8HQr+jjD4f+bg7wzA36ng"
        "7wyDf8HB7wvA71Pw+8Lg/6GD3x+A36/g94fBLzr49wXg36fg3xcG/yUH//4A/PsV/PvD4Bcc/KEA/CEFfygM/lEHfzgAf1jBHw6D"
        "/yUHf08A/h4Ff08Y/Mcd/L0B+HsV/L1h8B908EcC8EcU/JEw+Lsc/H0B+PsU/H1h8D/n4D8SgP+Igv9IGPyUg/9YAP5jCv5jYfBj"
        "Dv5oNX7WivtYs34zd8nOe23U2adFKs+C9gvH0kizo3Lc4CbhftY3c/zaBmnfkeR2LCDfMMUJFHso1Ydxb92D+/1hnJP0IK4aca3F"
        "Hnk/o7dTe/i7CL0d7cQ9mo7+6B3UD72T9j/6ZpKDvkz7oGLX9Brtr5w4Sevc8DLi3t/AuUAG9Y9hPymceAbz33HEXxqHkO8Svl9A"
        "HC/vL/Ulam837sM5vni8RS7Pcb78PUr3LiU/fs9PKuWm5fqWWii/lf1KpRzak0f5q0mK1x0/ivOOA+hfXD4nGTwgn3MYrzpxwh9Z"
        "5wv/hPuqLO4z00ocglZW9SLniodJVkCHIub+VCAfjYt5/hlzjZN9n9wqn7/xvpjjILl8sf/GGsXf0o7dmHHiZKx41HmqL8XllqFf"
        "r18vO/PFNc587vkAjzP1K8/frbTL7409+P2pEu27Z6EX6IfdXsyPbug7x/2PM94TnI/k2834fF71Psm7+4hSHu/zvQoOzmW7e+R2"
        "LCFOx5q3pr7w+4eAg3lQfPaTNY5/NvUn9Q7fN2jSOZ58DhsRKfTPOOLEU1njcJnGwXgb843lhnsT/ewn9jm0NB6KHLifxT1yv4pd"
        "1632diMuzUA+fRFy3y/3f7xXGZ9FyB3x/Qbi+PVZyD2ulMf7vNIOPs/pbpfbwXHs5rmpJXfIKb+D9ecHVvsN1G+eo1tyf1pIcXGy"
        "vKMi9YBcD8ub5Wy8K8tb/6OSt5w/j/wX0K4ORc58Hv4+9Puwop+qnBX95PLF976/Jskb+srx9foy5P1NBadTlrc+Czm3yu225dwK"
        "OaNf+bdZzh+tueeJaX8sOfP6cxn6/ZaXvGOOfnco8v4dRc4L0Ou9N7zlvVc+563S62N2/AXp9dN16vUxHi/I+WlZr235+ukzyqvz"
        "KViPP/TW43ZZD1gvZfnGffVZn4UdH1Lku8fBkeTL/div6POQbCf5+5pi2wdrt6XfEdYfyHtG1usgfbbLwx9U7b8td7bbeJ/vlPuj"
        "6rMs34RI7fXWX5Yvn6enRhQ5P6R5y/kh2d7noc9FlDeeZpwRaf0z+pR1cUTRxz65fPHZWZoHfD+yk8vDXuxVyuN9/k1FrtzeryC/"
        "BrkmIFf4g/kvI58rbt6Sa5bxNI972Bbn3vQ1J1445hpfx85Aru+kq+JnLbneK/c/r/jJxmEh3RfY63yH7Dd19/ro62GW60XS+/ms"
        "jJNmHMg3p+DgfX5I8TfulfXB1luWL/sZh2S9t/X2LK/ny2uSH7cgpPt3/Z2s8PTf2I+fhx3v87pXT9rjyHLIn+X1B/e5nnFSmm2X"
        "7DhexIvo87R+X4W905fJL+V7I32B/BO2b/wd8bjtH5K/dRXf19nlLpNfmYI94fHje0uzfZIfz+1ulX9fGeZ6PvKuZ4nWZY67N9sX"
        "ddU3iHm3wuvP/IdSfx2cK1U4MVc/zbhQqb3oB7fvalzBW/igSm6mK8b2c/CkN+7KDnkeXG1RcWercE0VHQdvwCD2PytfVOYb2zHF"
        "PgfNs6r5tU2ZX7uV8nifh/9i3odL7Z+neZtynSe0uO7DDaw3qWcUvzQjt4vrs+cn3g9i/7rC+8nfQD1xYTEgGN9S9pfYP55qhf7P"
        "0fxNbfPRU7RzBfvUwa2i6lxh1LV/dN+/arh/vVEpO/Dao2vu+3eOp1k54cQZuL9jdewjzgeGve+PnXv6u9Auyl+Yoed7WzNWQ9Ry"
        "k62k76b/ae53uR72T933+a95nu+0ed9nu+I6fmF+1wPcoPiAjIgL9328Pk/3ztfa2SOISf3TUe8Y5FX5vSzFNVR9187xB48rcVfT"
        "6xRH8rgU/1QzjkSEiSOhOGljCfVXdGga3+t7xZWo8STcv+1TSlzJ60pcSYcSV/KAop9sdzTElWiIK4kq+sr72/5pbzmeVPV1k6iV"
        "L2xcScYvnuSkGk+yITAu6btKXNIhxCWJmvU/+79uvVW/p70GuV7ryEJPnrHyG03elybvS6jxbPK+CNHkfWnyvjR5X5q8L67yTd4X"
        "n/Y1eV/8/IUm70uT96XJ+yIVb/K+NHlf6pRDk/flzsi5yftS8/ytyfuinGM2eV+avC9N3pcm70uT94Xk1uR9ca8LTd6XJu+LbK+b"
        "vC9B9rrJ+9LkfWnyvjR5X5q8L79M3pdfbxDvy0yT98Utt88M78tv+/C+/IrC+7Lhl8v7EpbPJSw/DK+XWKcz2n8S30vrp+B9+Y/a"
        "vC8zjh7k4BekI2F4X64T78tMX4T9x25Lj34Uo/X7tMz/sk3hf9ntw/+iB/C/vAdemQs00sH8L+I2+V9Eg/lfRIP5X0SD+V9Eg/lf"
        "RIP5X0SD+V9Eg/lfRIP5X0SD+V9Eg/lfRIP5X0SD+V9Eg/lfRIP5X0SD+V9Eg/lfRIP5X0SD+V9Eg/lfRIP5X0SD+V9Eg/lfRIP5"
        "X0SD+V9Eg/lfRIP5X0SD+V9Eg/lfRIP5X0SD+V9Ek/9F3Dr/S7Ef31/68sBMgQfmnA8PjKjNA+P3Xa7K48L8L/julON+/fhf7O92"
        "Oe48KZ873XE+GOX8ZHCXfP7h5oMZijjxM3wuz+ekznlSLiQfDM5x8f2Zwwdzrk4+mHMKH8xf+/DBZGU+GN7Xol16R1hemFwoXhib"
        "zwL3SA4fjCZ/Dw89quKF2c/3H/QdsF3/4og3f8b70J9nFDzmG9ih9AP8OGF5YphvoPgUfa/sjpeWeWJyt8YTA14Qm0eD7cHmdeKH"
        "QRwDf8fdHZP7W80LM+LNC3MZcn5bKa/waLB9sfkgQvI5rDcfTJVcbX6SUjh+EpUPhvX+OH03but3hyxXI6HoYYdc3lePZw/KvDt+"
        "vBnAMS6i3rP1yjmADwY8M0bUS97+fDBV8ma+h3dvjw/G5rsYVvT4iI8eo5zxAvCevbLmpdfMb2LzajDfyRcVXObV4O9b3pDnsS/f"
        "w5dZX8APc0zRa7Z3ES851+CFuURyNrDO2fwwbzs4t8MLY8tb5eMCT1D3BR/95nWQeWXAK2HrZ1h7zfrzPuwI82bEFHnzeo9+5OOs"
        "38u19Rv3eFU8MX48R4gfr+KHGfLhhxmS22vrNfPDROX3+mJatrfg7+jG/DamFX1knphhed0tPgVeE5V3xuaNORiKN4btr82fhPps"
        "3hjmQcK6kufvvfx4YxZz3rwxnXKcHX9PxPfcVbwxF3x4Y3pleeS/IPvX1bx10+B/SXvyyNjro6rfTyh+bBVvzMFQvDGMo/It+drt"
        "tDy/qnljZhXemGydvDG5W+ONWayXNyb32eSNia8zbwz0r9G8Mfoi2bk7xx9z8Rb5Y3zWk0WtNr/YYR9/Cd8l188fM10nf4y4w/wx"
        "s3eIP+bhW+SPmaqTP2bqFvljphrEHzN1i/wxp334Y6aa/DFN/pjPEH/M4Tr5Y75k5f9/IYoE8Q=="
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
        },
    },
}

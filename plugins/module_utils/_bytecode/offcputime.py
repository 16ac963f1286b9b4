# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 21696],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [6968, "scratch_frames"], [7136, "scratch_frames"], [8640, "processes"],
        [8696, "processes"], [9080, "stack_frames"], [9120, "stack_frames"], [9192, "stack_frames"],
        [9384, "scratch_stack"], [9440, "scratch_copy"], [20784, "copied"], [20840, "copies"],
        [20920, "copied"], [21360, "stack_frames"], [21408, "stack_frames"], [21504, "stack_frames"],
        [21568, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5512, "HOST_LEVEL"], [5584, "TASK_GROUP_LEADER"],
        [5664, "TASK_THREAD_PID"], [5744, "PID_LEVEL"], [5816, "HOST_PIDNS_INO"], [5936, "PID_NUMBERS"],
        [5976, "UPID_NS"], [6048, "PIDNS_INUM"], [6440, "PID_NUMBERS"], [6480, "UPID_NS"],
        [6560, "PIDNS_INUM"], [7280, "HOST_LEVEL"], [7344, "TASK_GROUP_LEADER"],
        [7424, "TASK_THREAD_PID"], [7504, "PID_LEVEL"], [7568, "HOST_PIDNS_INO"], [7672, "PID_NUMBERS"],
        [7712, "UPID_NS"], [7784, "PIDNS_INUM"], [8168, "PID_NUMBERS"], [8208, "UPID_NS"],
        [8288, "PIDNS_INUM"], [8488, "TASK_EXEC_ID"], [8784, "USER_STACKS"], [9288, "UNWIND"],
        [21064, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [21696, 21760],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [6968, "scratch_frames"], [7136, "scratch_frames"], [8640, "processes"],
        [8696, "processes"], [9080, "stack_frames"], [9120, "stack_frames"], [9192, "stack_frames"],
        [9384, "scratch_stack"], [9440, "scratch_copy"], [20848, "copied"], [20896, "copies"],
        [20984, "copied"], [21424, "stack_frames"], [21472, "stack_frames"], [21568, "stack_frames"],
        [21632, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5512, "HOST_LEVEL"], [5584, "TASK_GROUP_LEADER"],
        [5664, "TASK_THREAD_PID"], [5744, "PID_LEVEL"], [5816, "HOST_PIDNS_INO"], [5936, "PID_NUMBERS"],
        [5976, "UPID_NS"], [6048, "PIDNS_INUM"], [6440, "PID_NUMBERS"], [6480, "UPID_NS"],
        [6560, "PIDNS_INUM"], [7280, "HOST_LEVEL"], [7344, "TASK_GROUP_LEADER"],
        [7424, "TASK_THREAD_PID"], [7504, "PID_LEVEL"], [7568, "HOST_PIDNS_INO"], [7672, "PID_NUMBERS"],
        [7712, "UPID_NS"], [7784, "PIDNS_INUM"], [8168, "PID_NUMBERS"], [8208, "UPID_NS"],
        [8288, "PIDNS_INUM"], [8488, "TASK_EXEC_ID"], [8784, "USER_STACKS"], [9288, "UNWIND"],
        [21128, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9a9b81e675bb254cac4c921116ca90ba312cd52ef874f9769713365d37672a29",
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
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 4,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
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
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXXtsXFV+vjOelw1lBieTDF5gbPIyLsEhhGBcHiaBJEsRY5KYhCwwcZzFacpCEkKS60GQEJZNs39seC0pu6V2HMeOqspI+0eo"
        "lmoioSpIrVSqVipbVO3t9rGshLamXaqoSzz1vb/vd849Z+74XpfcVaUOUvbunXvPd885v+d5fS4vMJz/zF10/fbMv/jMv3KS7s9F"
        "6DrQ0luxr7mrDeW/8im6JqOG0VupVOzydpGsQQAmymcjceeai6rls9EY3tvgXJc30wvn8PxNXEvHe5zvlzo20HX3Cudq9mcIt0HF"
        "Tc9D/VOo/3Gqf3kE9Y1Qfc/NfC6Gdu+d+dc/Qu8NtJz3be95V3vLCfU7Qfup3Ih+SEzTtfES9Uc/2j3U5eDlF9J9LqLiLt/7uffv"
        "C3/pKT9zhPovG6EKBpfnvwg8+/6TzAbnap4ivOXN9KG48Y+if+1fHm8j+Zaa2itu/TJH6L4U6VVxrzG867VD1ivl6EGrwIu48PuM"
        "+V9RbxOe3zdP0ffK0LNzMXrfLhed5X29flnjTz3xkzOf7XK1k8txO0otW6m/0J6swf19pXd/jQK3gdrHuH711r+fNd5S5GPbiyOn"
        "Vry/j66ftJKhmWepnUKOml5mIz9wrt9MXmHMVKuiP++LXEW4e4F7Tcr53vjM/1Rgr0594lSP5QvvF/fUH2sJJxlXfud+tPF6XO2I"
        "G/dW1dOxy2fZvuiDfH9wpj9bXXjcn7k41Y8xGH/5loi4t/8bjJL+U70ixvLb6Pn6md9tT8b39ncy/F7EUN5Lae+l8J67/Hr4Nfd7"
        "Mbzn/t3W/6j2nn1f3oP+akT/G+h/7vdkROnfJQ0R0o8Y/O8aw9Mv289tnGcW47390KPVdM0vxX0PXZ/ZDjksIuAy9C6/gq4vxrT3"
        "VwI3aijt++aMPjj6ptcHepVtiCh6kn6Y9TUCvcl46vO5BtgJ3jsH/MGZ6z0z18lnZbsbXPa6Bf3YF6c4Wb5XxiW7PoMx0rPy/dC7"
        "OO7nw07iDQrueAOVixtkeOarOed61y2/Jr+VgTzvyBmfu+znuswvK6r9fFa5PPVLefbXXc1fE3Zg1zt9o6H5/3bUYwHa0Yp2/JfW"
        "jlatHb/Q2vHzioqb84mHqTnGw6iiP3Y8DJov2O02x7tEfLA93kDTe+Tfj7+L6wSuw7iexPUErsdwPYzrIVz34LoL1+24In4gPxk0"
        "SF4Hcc0afzPN9Vmk9BPyID2/wr07nzrvmU9R+XIzvbdl5vm7tn5EP5h2+0lzlPK7voYU7C4p/Kbjj5DPbYG99TVQBQYhX9vNxlzf"
        "qY47JK9iG9//aNrwamfAfI/znqwR1/LcBuS1DVpey/H69LQ7r6uu502GWw61+v0c8s3S7vOVWnJIueRgjtSQ47zLizMwC45bL7R2"
        "H+4fR7lD9EOBzNUYJzU4rPdTqYX6P26QQ7juyOsij3LiN/JnWz8cPce1L9Ik2tPrytvPYbxTxjjoYIren9zlrU/y+21KvpLu5/yP"
        "nrO+zXk8weOCxqjiz/siP6u4/dt1/RRAk0mU21ur3VdSnsDjlN1TvvWZctWn1NQKfSd/bI7Qff/VMej1nVT+CPphb9j9YKEf/pX6"
        "4cimgP2Qc/qBxx8cz8wz5H+E/uyQ+ZpTHte+aN65VtvtjdNeeqKPd915uWMXMWlfhzz8cp9xo2LvcYPiI+t3+P38d+jnn5B9zpP5"
        "jV2/C7jyeKf/BrXfLuD6rZU/wbgd4/gWOR4s2bgYp2dTf0XfeQV2mIAdvqLaadz4KeL2fEd+/nYfcfo5bvzqkrv/qvttbnZRu98+"
        "Q7/9m/O9/lelPrjHCde1/eySoYzzNtSIC98g/Ncy+E6qSp+mAukT1bN/5FeoX0GNNwntu4kH6f2TMWO2PEDWn/RO+NOvGpeGAsYl"
        "xA/z1Qzq0VPx6lffvObZYHkN+7n+U4SzvG0Z6V2K3htE/OA4kob+pg+oesztq6rHwOXpP739A0PB4rN5ivpP93+czz3e1mh49Wct"
        "3PKAnFdw54W19J3z42wkptipXp/H24YuGUpcm6PfE35n7yWSB+aLklp5+Fk7z8y4xnv93+fvUn7N85Y8L7Ilqs7jiLwN85nZ6B+S"
        "XaW0eZBUg+EeH5SF//+eYq96HqjrQakpV/HL1730qSZed6bi1i9fPNjHQA08vXypO4V5XpJ/epGcT5klf5zRo1aMbyiu6PbH+sb9"
        "tTzXgTwG72P8oMcNc7RLaa/+XWFnuhz0+nV3za3fLlOezXma3i72W483z82OuT+EHZ+h9wcRp80R0jdzVNUTPT74tn/0vKe/5n40"
        "R1K+/ek1Dl2eW3Z55Z5ie768ch84Prv8/f13q4//Thju7wSV90EhZ/LH5kSP4vcGWp6CvdP8g9tvxlx+08ZLO/Meeyqq/z6E8vtx"
        "PYzr8/BL23H/GK4v03xVkuYJsslYVf8cQnsy+G7GbT/jhhg3HLPfS1A94wZ1fF807fhv7rc41hcCxxcxL5BQ5oW5vz6ZyTs/d8ZV"
        "/1FxzxPHDcpD+bu8niLss9l7fLJ86WdYv3rfNw6+r4zveP2E5ynSSfc8Rf/I+xW3n5X5y6f0+5CF68e4foTrhxUlz/GLcyK//64S"
        "50pDUzXiW6pmfJvytK8p1KcGXrdR01498c5MIa+a8o1vU058uzjtzu/841oGcS1XI65Nwa/dCL+Wm9WvpRfU8GcL9Lx0ytOfcR4X"
        "uH9GpmaPY/iOF44axzI14thUjTg2O25VPjpO7w8m2b+lEMeMGnGsNr6XflTVC983R6APs/SnGsemtDj2FeUt4tfllffA8anA8ctT"
        "3qcyNeIX5N2W/EryPgg5D8B/DQz9sOI9/z0VeP57NnkNtAzjSv6Z5wN4XDPQcRrPT+JqVbVnwiOOzebfP1X8ew7+3X+dwy7nNU/l"
        "Xjfmdd7ya+q6fNU4bmKFsm8jG/nvuJovH5PxJCLH1fY62sUGrCdG6LtrXfMZFwy5Dmt/8luYN7e/f9E1v1LMSP3PPv/Ai/b//zPz"
        "9nfMUarPddubqP28boh5PxPzWJMYx3Ui3paXYV4K+jO5TK7f2+3vS3xRceqNemWxTsp5UKnlWMV7f0GXsl+gz2g2ZnuP66/LpXpd"
        "p9EI9r2Ytk5uGP/kyu/ixm8l3PO+rLd9kfNx7/mqP4/TOJ7am03+OE55BNazWpBXTPzQ0z+eE/nOl955zBnZ71Ou/Q36vJzf/gYe"
        "V5fe/mia5vHeidO81x/F+b13XHmcfT/pmj+0xduOOD7h2h/C9l89//Ya9Uv/u5gnPBG/1elX6o+BBddSP7ySM9zxntdDSgfIficP"
        "cfygepeOtL9A+7jOw5+T/9xivz49k3fs7qH3XsmocX5v6wvCHqPIP2f+lY/KduzxbMcvosr3+wnHUXdXedt/uHFr4/00KvQgZusX"
        "cJsJt9wm+9t+ruDHguD/rcRP+OAnNPxEEPwLEj/lg5/S8FNB8H8s8Zt88Js0/KYg+JMS/0of/Cs1/CuD4I9K/Kt88K/S8K8Kgv+W"
        "xM/44Gc0/EwQ/O9K/GYf/GYNvzkI/osSf74P/nwNf34Q/Gcl/gIf/AUa/oIg+IMSP+eDn9Pwc0HwvyHxW3zwWzT8liD4BYl/rQ/+"
        "tRr+tUHw10r8633wr9fwrw+Cf7vEb/XBb9XwW4Pg/7bEv8EH/wYN/4Yg+HmJv9gHf7GGvzgI/jyJv9QHf6mGvzQIflLit/vgt2v4"
        "7UHwfx0R+B0++B0afkcQ/H+X+Df54N+k4d8UBP+fJf7NPvg3a/g3B8H/e4m/wgd/hYa/Igj+X0r8lT74KzX8lUHwyxJ/lQ/+Kg1/"
        "VRD8H0n81T74qzX81UHwxyV+lw9+l4bfFQT/BxK/2we/W8PvDoL/PYl/pw/+nRr+nUHwj0r8u33w79bw7w6Cf1Di9/jg92j4PUHw"
        "f1/ir/HBX6PhrwmCX5T49/ng36fh3xcEf5PEX+eDv07DXxcEf73E3+CDv0HD3xAE/3ck/gM++A9o+A8Ewe+U+A/64D+o4T8YBH+R"
        "xH/IB/8hDf+hIPgLJX6vD36vht8bBP8Kib/RB3+jhr8xCH5Fzr9s9sHfrOFvDoL/nxL/ER/8RzT8R4Lg/1zib/XB36rhbw2C/4nE"
        "3+aDv03D3xYE/68l/mM++I9p+I8Fwf9A4j/hg/+Ehv9EEPxzEn+7D/52DX97EPw/kfg7fPB3aPg7guD/scTf6YO/U8PfGQT/dYn/"
        "pA/+kxr+k0HwvyPxd/ng79LwdwXBL0n83T74uzX83UHwn5H4T/ngP6XhPxUEf0DiP+2D/7SG/3QQ/C0Sf48P/h4Nf08Q/N+V+Pt8"
        "8Pdp+PuC4N8j8ff74O/X8PcHwb9V4h/wwT+g4R8Igr9M4h/ywT+k4R8Kgv81iT/kgz+k4Q8FwU9L/Od98GeeJ1N0DT5f3iDxX6jG"
        "zzn70KedJMBevZLPUy/I9ZHIzL3h3Jf2ZXDNveBeB87i/KTYh3U1n6e5QlkvSHI9RvHeSlpgKLXR1VyJfbRt2G+8MoV7nPPEelmp"
        "Ta6L2+sg5mnCN9dSu0rdvXS/hurJ+/rMNah/B76/htppfp3aZ96H9YxxWrfg/WTl57BOl8X6Rx/WeQy5r9r+3yLOgZV78d4Z+k5+"
        "O35P8Pokzldjfy6fcywm1PL5E7jHenm+XXsfvxd2aeVWqN8bT9D7tPwyVSmiPgWUv5Cic4PFrVh/3ID2xdT1y84NUh/touWXed0t"
        "YnzkrNf9A62zvU37C0od1rRbL+Q+BqznufSi1fkd9zMV7Yo4+0FQnuRpjzYbnPdw30D3W3DukddT7VmxL+19Lx20n+I7DbzPZgOd"
        "v2qU673ueol1zlPQn9PQkzG0Yxzt6v7Yud61qOKUXBKZjlxMqvujnPN2o1R/3k8q7OvtD+l3rGOXOj4l/KW0/u7er+/o1VJ1HdEc"
        "xr5TnI8pYP9WaZH6Xmn3eQc3j3OxZa7HMPQP7R/H94pcfif0iM/Jcvkt+B3r0+M4V1vE88JKdf+GeZrsJ78Wv69Syzl+0tbHtWp5"
        "c5jkZI5RP6d7ed8VDVhsPe6ZqlTM0yTfMuN/XfpfG7oIOyi2cvn3HLwy+sve32HrTbqZ1zVbPfZdRIz0LWr/DQLfPA35ruJ6Q46J"
        "TwWOIsfVav+wXykPov18/oDxzhjifNC9M+0tv8rrximxP89uSnGBul+c/Wue6z2P5dGlyIPPtxfnqeVLQ+9C/0nf8ziHy+ds85u1"
        "8vi9wPWG38zfjnI438DnhZNJyB3PC9Cz4jrW2wmSE9a7bbt35AS/b55tVfaBqPKKGumVartryis+5S2n21B+E+q3qLZc1th6eAry"
        "wD5LYa+bVfsxhyGXqGaPY5DLphr2yPaHc8+lbcOqfPj5Yj7HQP6K7VfgLVblVN7I34e8Nqr1EvKKQl7o18Ji1c+w/Zc6Tk572RXr"
        "rSqnhuB2NQq7uuOit7zuAM7r3nYk7eYE9UtkjnbxhrpvLg995/Pp+b2aP8TvBbQv/6iKI/xfI/oVfqvwqqpf7Cdsf7bW1rMx0rMi"
        "9ITrV+o+RvZySw17OeXl12LB7YT7f4WUo9L/nG/w/rRGb7spI++wzf8+25+xvj0i47bTf/DXbN/Cn63U7EaXm243KF9+k+3mMLXj"
        "LOT4mmo3ge2F/dvKudlLsYfj0CGyEwNyyswWf+LSTho0OY2RnNjPCHmdgryWYd+dnk8sU/0ynxuqij/Yh2rr3/22vFz7j6bd9tHG"
        "9r9HyZv0uGGegbx2eseP/FtaHDsDP4bv2ueynffxvHCv5vewfzPP/mm9Wo626c/IZb9aXtrRdpFX3uPab1kVb2Ju+SQE7wjnN4Pg"
        "x+B8Kb1ezw8kr4cilwVq/lXavXXarT8lxhmDf3hYymOdKx+y23nJ5YcYzzyV8+wf8yzk8pbmx/C8/HtcHnZzo+YXT0FOwB1vRPk3"
        "1PhunoV8vq/i8vvJBOSD5wXUW7SD48kCLX/jcWHHrmm3Pg5GNH/GehjNefc/54HjsMNGt5yTRpr1E+0vmGy31H+lN9TyvH/cpgVa"
        "r8nHHp8URTwneap6lRJ6UxpiPMqLLsC/m+OUH5e5f8cob0vDHySxT5P7zzxL+e+FRoyXRLnzSjn2l1y/yW9D7xu18SDem3yYcSj+"
        "X4hr+BOUr6RflvWKuvA7EfcmeXw9ckxpp8Q5UYXT4GpfVX2Gyc9eMPT2Hq7qp5jLP4v6sF8eJb9woUHDGdmj6JWNY08B8HimE+P3"
        "SfiRCwm9/Naq8glXHiz8GsbPIu+4X9W7fFazWzxn3iKRt6A95Rj/bin5jJhX4OfDpJedyKsmMX4pbFbjhxjfQt/zbKdLgBvX4uJG"
        "77hox5mka75DzEt0oT/hF5gfg+OnOUJ2z3G08yTG9VHMN43I8ZK9T7vUgnMWZ2kcbudhPa72JMFvVXbxbb2XNozl+7+8RBEZ/FwZ"
        "Lc/g+Z0Rmj8aaCMB8P5yPh8xeUTWz83jVBb+B/tml9XYT7xP3U/cZyxUxpUDty/2LMd5g90+e36Fcdz7uV/ynEds8q6Ha7++7c+8"
        "8Lz3h/N5L/AXIJ73oR9m7L/i3rfO+/l5/z/vA6/e/71C3Wc8RLxFnvv7Dbm/3zy9QeEnqt7nv6Rq//cJ8Mh57vuPqn6S55eu24N9"
        "//APfO7fvBV6jTykk/PXWzS9wb09fnb2/Sex77+GHpU6TlSC7Efnff01z2nsCCZX//38qUD742uVzxpXeJd3nSN5TztH0otzJMas"
        "+nj4C/f+f8E3iPnWT3I56GvpC3f+UecvrfOXzi7POn+pe9xa5y9V43edv7TOX1rnL63zl9b5S/3zhTp/aZ2/tM5fqhSv85fW+Uvn"
        "2A91/tLfTD/X+Utns4s6f6k6vqrzl9b5S71w6/ylWt5W5y/1LF/nL63zl9b5S+v8pXX+0t80f2mXxl+6EPyl7XX+UqPOXyraU+cv"
        "hVzq/KV1/tL/z/ylXf9L/tJoQs2X6/ylpAftAflL2y8Tf2n7HPlLszX4Sz+swV/6Fxp/6Qcaf2n7/zH+Ugv8pWfAXzo2Z/7STCQI"
        "f+nb4C9dEeG8OO/041tx97hk7jymlsZj2hohv67zmG4NicfUConH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH"
        "1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZ"
        "x9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QK"
        "mcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9QKmcfUCpnH1AqZx9Ty4TG1QuIxtULmMbU03tJ2"
        "hadU8pYyjynWldaAv/R+8J9uIz4MwWc6sRW8V+AzBZ9LFZ9pLR485hVtxT3WPwQvF3j8BH9IUi1njlI9dV5Sc5Tal1+tlcfzwgHt"
        "+yfU7wteJ+duqlLE+csCyjPfShH8YpPrZDsVHpvVUj8d3o+dvB4XcXgyeB9/qWNqWt3PgP0OLr1odX7HfQo8psfB+wSeEsljivtG"
        "8JiCl6f0NvHN8LlQsQ82qa1njkEf+Jw1+FsFj8jolPJdPgd6V3OTM9+2JNkYdXhLXec+nHN24A+TvJjUnvS93G5KuM2sVZH259Ib"
        "6BXzU5lnsT8VvJXMc1dqVt8rgydP8Fbief4lyJv5wjReQf47ioLHkPH4PFQKehKBnmC9vNCmvsf9KPitmH9urF3hRxT8Vsz7Ansq"
        "LOH9VSfR79tV3p2I2o6y67ytzWfK7SoyzjbipzkIPqX0c7w/ALyn6JfSA8QDpfJHRSQvGfNwbpLnUBw5nyU5M4+X4I8bgXyvrsFj"
        "qvGK6jx/pSban8PrukmcP+Tztu5227ymRY2HMM/nCQSvKvwM2sc4xVVqOT7nWmo6D75e6APj3aL2v+Cf5XasVeVknm715rEbblfr"
        "o/OgAod5CEvd4J2F/xO8f72Gx/mQqJEG35HO91clp7OQ05tT3rzBS1S5F46qcuJ9VNx/SZxjFzyGEeI3FfLexHZCfiW/SJOTxi9X"
        "JSeUZx7FUgfxlbF82M7KiDuCN4rltEmT0+1sD5AT7IF5p0R8YTzmdcTzAvj5igt5/x54Z+EPBY8m68Mw7C7qJbcGyacJPWAeQHMM"
        "/pR5u16/KPjeFHlpPMml7mGV/4/Lg4eP+cGYB03wikaJL7So8RIyXyTz9woesbOQG4hjqnjEuJ+Zz5l5Afer7wte3/Vq//L38y9r"
        "39Xlo31XyGcZywc8p9hfVMUzG/GSS0zyZy7W5DIB/8f5kKgX7Aq8TP5yIl66wnxNTmxfLn63mLu/IsSDKvgNhb+DnGJqf9WUD5dj"
        "f8f8cuAhZF5swbPIPJjMz8j6ADnkn1PjsZDTHapdFvG8ABz2f8wrae/3cuSzjPU25bFfMi7lh+8OxuHv/gByeVSPSylj1riUVeNC"
        "qZv4/kR8flSzI/xu05/EDZWvzuY9Zb460T9xLb/h+BTR+ofzkDvY/iAf5gN+U/NzzAfM/XqNGrdEHq21U8SjuBaP8LwAvCLnNSe0"
        "OLSH9SWlnD9Qz+EmBJ9wVVxi+7mN+xVyuiHjLSeNN7fczvtpiU9R8NAy3hjk5OI7TbjjeJz4T0XeeUSLU22qPog4tUjrL84jXmJ9"
        "0/gM27T8gfkM8Vzw3x/R4tIR7fsTkNdR9T29Hown9K/NOy6VWojnUuTv4GvmfcPSbsB7GtfkwXp6SM1nc8ouwKSRjqt5VqFXjdul"
        "BnVcaI5CbrdJ+7J5UJnnUeQHt3G+a3jsG04Z5cPQrxXq+QVz7D2Fb9Qcp7ybeYfMYfCaankof88c/lDlB+VyEzSeSEM+zG89ub3G"
        "+JF5sVPq75Nx/s6E93fOvKuca+D8i7/XCTlMir8nAl7UhIYzBn7VTRLH4UXFuLYT/TfJ4+KYXv6EUp7HlUnwH3H+1onzuJMYHwse"
        "WdHfh6v62+FDhf/rfFnqldJPiE8Xoioe66N5GjyrayWuw5OqjRuY51f/exPi7xXo+ehC1te5/b2CTuyTneTxIf4eR4HzoqPqvn3B"
        "Nx90/MC8zKc/nnbbL+epgif1gDbPsbqGfqKfJpeqcdkcIb+RBi7PgzBvKvsxnhex84Ye7DN3+FCPfg4+VOzX5r9zAF5bwX/q+jsO"
        "zv7vfvkdT/7TM9hvuzTYfmTmPx04UIP3NAneU/xdGS5fdvFMXRb+04A8mVX8p+gPf/7Trjr/qVHnP738/KeHAvKfPuu89z8N6ngC"
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

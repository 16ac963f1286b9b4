# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 15456],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [14488, "copied"], [14544, "copies"],
        [14632, "copied"], [14840, "scratch_frames"], [15168, "stack_frames"], [15208, "stack_frames"],
        [15280, "stack_frames"], [15320, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [14784, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15456, 15504],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [14536, "copied"], [14592, "copies"],
        [14680, "copied"], [14888, "scratch_frames"], [15216, "stack_frames"], [15256, "stack_frames"],
        [15328, "stack_frames"], [15368, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [14832, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0d133edc090241ed4cc54b72b2830954244cb42928811cf764a259e4be18e899",
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
        "eNrtXG1sFdeZnrkfvuMbxL3YvnBxQ+41YOJYITgOEOImwSSqYNMflyR1iSpFjnMbgVhVCfloGKZVgXQTFHUlE/phdaUu/lhs1F0Z"
        "qT9Mf12qRoIflZpKldqUrhptv9LdqKLa7crSgu/emfd558w5M+MZE9Km0lgyh5k55znnvOd9z3nPOe/jxlrN+TEPUfoPrd9s67eR"
        "o+cFndJ691NNOy2v0aSfxhSluZSmPdVsNu3ydpGSRgAmypf0rJOWU3L5UiqDfPucdGsHZVjA928gtd4cduq3+vdRemw/pYd3Oak5"
        "ViT8tIxf6EQ/DPTjTepHYxLt1qndC61qM+j/kdbv2CTlq3dfiez3FU+/G21yPXHl1WiHPNpuUNp+neQyhvGZpf5W1tFzWZdxtx75"
        "U/D7dX8MHEdzkuRY0qmB8cf1Ny6e/Xy1uM9JzSnC29pBFWW1f3fla795uofG2coPNL16Zk7Ss6Xvl3HXa8Htela0y3D0oc/F0z34"
        "I1rXh9TftsD6zSmqrwE9W8hQfrtcapn8avtK2r8F4uda1e7y9JPLcT+s7mdIXuhPSWN5rwqW1zRw09Q/xo1qt1p/SfuWND62vTjj"
        "VEX+Fym9WiVDM89TP91xVPSypP+Tkz6Xu01rNaupfh/RVxPuEeCuN5z6Zlv/NGGvTnuy1I6t6z7lPpM8HiWcXFZ6z3K08YY9/chq"
        "e3ztdOzyJbYvqpCfX23Js+rBY3mWs9Q+xmD8rQd099n+OZgi/ad26drWHfR9b+u9PZPxs11PkfPpmpTPUPIZyOctvxfzmjdfBvm8"
        "7239Tyn57OfGC5BXO+SvQf4s95wuybc3rZN+ZDD/PqIFzsv2dxvn+c3I9zL0aCellS14Hqb0+WcwDpsIuAG9qwxQ+pWMkn8QuClN"
        "6t9zLX1w9E1tD/SqlNYlPSk8zvqqQ2+Kgfq8kIadIN8C8A+20t2tdP4l0e+0x14PQI4jWVovG3vEumS352CG9KzxKehdFs9dsJNs"
        "WsKdTVO5rEaGZ54uO+lD9/4fzVtFjOcDZe1PHvvZUPxjU7afD5q3pn1GoLwe6viEawd2uwt3acr834d2rEU/qujH/yr9qCr9+IPS"
        "j983ZdxyxHporHA9TEn6Y6+Hcf2FNOZXe6ar59+mef3Ni0gvIJ1DehbpBNJxpKeQHkd6FOkLSA8hxboBv+SgRuP0KtKS9pMlnu83"
        "SfKB/6P6VXj2+lFXAv0oKt/ooHwHWt8v2HqR+uGSd340p8m/G0kbsLecO1868xD8uAOws5E0NeAgxtWeXjOeevzrDY3TaA8/f29J"
        "C+pnTD+P/Z2SllX83DT82rTi1/I6PbMU3L67Na/8w+S9AP/SOnylGSZ/wyN/czJk/DpvLU59GRyvPij9Pj42i3JH6UWNzFObpeE/"
        "rsrJ6ia5ZzWaADacOOP6Tc56DX/Z1gtHv5GO6Hm3P/s9fvoC9jkN7H9eNSj//KFgPRL190j+SYH9dOgF69mK9w+8D2hPSfP3iP4f"
        "Te98tmGMFsxcDuWOhPV7FfkFvC85fC2yPdc87bHyfdBzmn/NSXoeW5OBPj9I5U9ADkc+ajm8Bzn8luRw4smYcig7cuD9Bq9f5jma"
        "d1z9eVb4Z055pCOpipP67bY/0J7Vfa7XD3fsIiPs62jAfDyi3SXZe1aj9ZD1+6OX808h53fJPjuFP2O37zJS3t+MbZTldhnpFwbf"
        "xT4d+/dusf+zbFzsy0vGj6ie12GHbbDD12U7zWq/wjrd5YxftN3rjpyz2p9veOXnl9vK7CJcbh+wnTr1jZ0W+uDdF2zo+fUNb7/8"
        "evUE4b5VBL7h06NrsfSI2jc2+z9o1155nWlT6m2jfdPYREZbbt3ndlvHbtE6tEKc+rFgPJ6fGTdqPeJ5a2yK8Lb2bCI9MijfQawH"
        "vC4UoI/sLxbWBsvD1896eHtWtM4ei7fOst/F+vN0h6EF+TthOI262P87eFin/Xqakfb/6rz5dM/rNzRp/VnZ/GTl2c/68g2S+37p"
        "/KNsKDgYT9sfLHr2Y2Pf5PrJD+b2NE4Kv9R7zrLgnk+mXTms9tgVrzP17pdJH/Pkb3vrz3j8Trt8wXs+ePhoU5YL+e/1w19Cegrp"
        "VzF/HsLz55F+jfZnBvnHJSPj06/jGM8i6i86OO8D7z2kP0f6TtPrD6r9redn0M9rzTh+av3wdZ9+XQ/U0+s4Z51DSvMUz5v1Y/+K"
        "92eRcvux/zk84avnQkC/Y8/r0KcRI3ofaJcLWtelczWfvfxdRpPO88bRr+uRdnE94Jx5pI33FV/LuPOQbtsJnYu7532t9i2mcS6j"
        "U/se9awXlzVxnmUjfkHvpfrPo/7WejeOc7pFzzo2WpTP1ex1rvSlx75i///75v3f2VDME05dnsfM+yjlc5Ftm9Df+7H+57D+3y/G"
        "1XDW1z83nX6gnSWcP7E9sjx9cnxLPs8c0dq15fJxe9Xx9K+vLP+sFqfeknYgEzyPtmXonJ/aX8plMt57j7FJnAN0w9+anJH8KTGv"
        "X5fOO+rdi8HyOCfOm697zoVV/ybqXJjtJTIf71u/TfN3qf13afL7fktp22/SnP87dn5dlJ/3zKs5+HW2fc95zuF5PvGPz7tODvPE"
        "HPyzn6Xvc+aNU0ve/Uy93AW/kORZ7ytK61kN5wrWUerw/IvsB2A96ukbxrkM4b52Ud6vj1WHXftM4Ry49WsNifuBFwLb/4ou1XOE"
        "cBy1T9nnJlTenn+8uOF4f6+7+pKx+wvcDsJt9Ag5O9+9+Jk4+KMCvy0Cv03Bb4uD/6TANyLwDQXfiIO/V+DnI/DzCn4+Dv4nBf6q"
        "CPxVCv6qOPjbBP7qCPzVCv7qOPibBH4xAr+o4Bfj4K8T+B0R+B0Kfkcc/NsEflcEfpeC3xUHvynWw7UR+GsV/LVx8P9b4Jcj8MsK"
        "fjkO/u8FfncEfreC3x0H/6rAvz0C/3YF//Y4+D8W+HdE4N+h4N8RB/+HAr8agV9V8Ktx8BcE/sYI/I0K/sY4+N8V+Jsj8Dcr+Jvj"
        "4P+zwN8Sgb9Fwd8SB/+MwO+LwO9T8Pvi4L8h8Psj8PsV/P44+JbAvzsC/24F/+44+M8L/Hsi8O9R8O+Jg18X+AMR+AMK/kAc/AMC"
        "fzACf1DBH4yD/2mBvz0Cf7uCvz0O/m6BvzMCf6eCvzMO/n0Cf1cE/i4Ff1cc/DsF/lAE/pCCPxQH/xMC/8EI/AcV/Afj4BcE/sMR"
        "+A8r+A/HwU8L/GE/ftm5V1hy3tm7ZPHdGBb7NL31rNF+4dki0vIw+fnDON9erXmfzTV8L3qbtO/IcTtwf2oO0jm01UOpOVjEM86R"
        "Bw08I04HcRJWj7yfMTuoPVY/cDvQzv4BPFN/zE7qh9lF+x9zDcmhtY9dov3phJPW14l7d+fe4DziqF7BuUAJ9Y9gP6mJ83L731Hc"
        "5zf2I985akcFcSG8vzTnqL0VnNNyvMpom1ye40Z4/1rpU/Ljfe2QUm5crm+2jfI7x7+XWuXQnhrKXzYo/mP0KZx37EP/MvI5ybZ9"
        "8jlH46si7uSKc77wC9KjoTLiIIuIW5D3/1Z3tanqR9V5j+dWQwd0+5zaQD4aH/u+JO0ZL/ccFOfa5vlh6R6fy1n95PA+1PEDXVPu"
        "32w88yzV08B9WKFD2TejXWbne01hP55x53P8e1FuhvpnPUZpDfEoVoecr7Ed7x9bXPLu6yvQc+5HBeczHFc2yjjANadJ3hXGZT09"
        "R/KvPKeUx/dar4KDezK1/lncCzl2bOsPvteAY33u2hLH1dh6VHiF40Gp/3zuLp/D6loBdt14UtzbOXE2A4qdr3nfvW+Q5M79hfxr"
        "OJ+zBuT2W93vk3ynIV+uF/krZ+R+jm6Sy5vnIV8+d+O4rmeUcnhfU+rn85tKh1wvx0HZ56aOXNGuGnCs/HskVw1yhX2z/sryTGkF"
        "lkdalqc5C/1G/FphO4835LvxWrB8FTnV+B4M5Xmdsvp/LstXGRdzBvPdo4oedso4ldOy/obq7Q7W+77A8QyVay/r6zuyvmbZXqrS"
        "ebQs33Sovvrkeh5y/dZi8HyB+GiO03T1drscp2rOQJ6PyP3j9bbSGaK3L7r3fDg/LMv6x+voWcwPuoLD9n2vIuf75Xa7cs5Bzvhe"
        "g35y/FsD/fXp8ViQnDPhejyFdf4c9Bn6UWB9eEvgxdLjHaoeX3LkVdlzc/rrzhOsx4gvNP8Fcv6MUh7fa9tvUp83y/O3vT468tV5"
        "fKvSuibLOSv0uVPRZ1Wu09DnnUawfHfK9xGuPu+Qz9l9828vv4d8dyh62CvjWkMXnPFpDMrrYmMLyx9y/qaCg++1zyL/YIi8Ud9s"
        "VpH3Eyi/hePR5pa8+ufOIyVZb+X7kzZx3/+EJsWVmpOkz4UeZV6uFn1xGY68sT7wuNYU/5jvJaz82WC/gvUa9lTZFKLXrEdTZbk8"
        "4glcOXM5vK/tVMv3Bdbv6jX7FbD72lp5fnD1+nFezy8uSf7btCHFU7h+Q7GsBc6/RW4X7KM3aLxyYjzxvvY42zPihDqDyhmu3bpx"
        "I0Pwd6doPbfjjnY7OOSXNhh3mvwUnv+Yl8L+njlNftZlxGu75c6T/1jAvMPjN/+aaJ/kx/N31w7eCcado3W94LnXSnnw7bgGCRdx"
        "CvPo/+WcgjdF61HBs7+1x4/Xw22vBePy/Sr796xPlzMK/vQln/zsC0qeZ7e9gfa9zP0jO+b9j8C54MOxXYTRcog8u+R9k6v3If6Q"
        "62+G2dsM7G2PvH6aM5jf9irl8b0GOV1uU/tz1tcfe2vI9trAulQAP6FSldvD9bj7x2KIHCAfjoerYV+Wy2gO047jZ9395j5xj+7Y"
        "wyTZdWFdCD7ay3GvXJ93Hzns2a9x/3m/ap+bLLbq2vrEJ5e8cTAchzd/QsQheHkSYr7EecFg8H2yuLe/He2i/PUj9NybKzkNUcsd"
        "zJEd8L6X62m85L/fPxl43pMPvt/2xH3Y8RCMGxUvUNIymvd+3pyie+irHew5pKX+mah3BPJqvW9KcQ4+3hTHI+zW5HOBiVsUZ7Jb"
        "PhdYLs5EixNn0k/1z6H+1hhOLBNnosaXcP82vKDEmbykxJl0KnEm9yr6yfabQ5xJDnEmKUVfed/bPxEsx5Oqvq7WlssXN86kFBZf"
        "clKNL7ktMm7pbSVu6SnELWnL1v+Pi169FbwNis+7Crle7SxDT95Y9PozCb844RfHG9eEX+zd5yT8YvncJeEXJ/zihF+c8IsTfnG0"
        "v5DwixN+sWhfwi92zk0SfjH8/4RfHCyHhF/8l5Fzwi9ezi4SfrF7z57wi7WEX5zwixN+sXd+SPjFYfzi2kfEL34r4Rdrfwv84qdD"
        "+MWrFH5x/q/LL47LG47LQ+Z965vgFxsfEK+4/b/AL/7P5fnFp4UeVHEuUNTj8It/Rfzi0306z8sVR49+mab547jMM16v8IzvCuEZ"
        "mxE842+Dv3yGRjrhGSc8Yxk/4RknPOOEZ5zwjBOeccIzTnjGCc844RmH4ic84489z9jqR5x/KN/4FPjG4zfHN1Z5IMyPUfnCzDMG"
        "v4HjSMJ4xi4/hOOYDH4PfshfmnesnJ9s65PPP7y84wFd3M9YQ8wXrip843JMvjHzlccVvvG4zDdul+XD8hN8z3GFd/w28Y5Pi/sZ"
        "4rNRfR+abzxL/WPeXRjPmHnOzPdz2ztdlXlQiD/y8Y3Bf7OGiG8i+M4DMl/B5b0NL89726z0Y6X8Y+BYjxEvxht/4/CFviHH5cXl"
        "HzPPwuVz3iwPebvcD+YhV3Av6vKP63I/ffxjlQcKuTEfpvJ1pTy+15T6V8xD3szyJd5SA/W/Cv5SATw2PnfkeSuUl7xJkfNsMZiX"
        "zHzDB0J4yQ8ADzwaHy+Z+ZeQi6vvnYq8Vf7NHjl+zsqD1xym36r8Q3idLq/nbF8zqD2hPDhXv4mf5eN5Mm/1c2T/zCsM5S2rPE9V"
        "7ucg94OLwXJX+L9hvGWXdwxenspn5b+P4PJpQ/jLYXofqe8or9pZtJ5fCtZztpfHg+SbidZvXs+ZT/uMwJHky+t3WtHrHYoegf9c"
        "GZPH1TwPuUbwy6z8xaUPNW+rfGWl3a6ced3H91qG5XxhWX1mvmlsvrIqX54/Box4clb5yimWE/HmKjjHZ55ohdcVlWfcK5f38Z3v"
        "5PfDEp/eLY/vtQMKDs8bKbkdoTzlO+X5WOUnM7/Qx0/G+Pr5yUWZn8x/3+BMCD+Z7Zjt6xHZr/b//ZMJ8JSNQJ5w1Hzt4zevVfzX"
        "LUp5lae8J3iduHl+8pzCTy7K/OTxKF5y+eZ4yTMr5SWXP5a8ZPXvDn1YnvI26B/zks2pS1J/Bc4VH07a008f3xn9cNs3Q/Oan5d8"
        "cXle8slg/PnNsn77+NQBvF6Hp8x8auyT5vcq6wevy76/01Jd/u9coLxrZ+sVO7tLKYfvNfhrPl7y1ISPD74cL9n1X4tye8L4yS7f"
        "+4toB/ZtLh95QtmHMh+5nfnIZMeF9SH6esv4yLtuko98aoV8ZMpfPw0+cnsIH7kdfOR25iNTOfa3bx0f+dRN8pGPh/CRTyV85ISP"
        "/DHiI7+xQj7yCSf//wO1lO8I"
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

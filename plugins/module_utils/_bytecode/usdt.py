# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 11304],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5160, "tally"], [5296, "control"], [5808, "control"],
        [5864, "events"], [5976, "control"], [7568, "control"], [7776, "rows"], [7848, "blank"],
        [7896, "rows"], [7952, "rows"], [8240, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4336, "WANTS_PID"], [4456, "PID_NUMBERS"],
        [4488, "TASK_GROUP_LEADER"], [4576, "TASK_THREAD_PID"], [4696, "PID_LEVEL"], [4832, "UPID_NS"],
        [4896, "PIDNS_INUM"], [5088, "ONLY_PID"], [5240, "COLLECT_EVENTS"], [5416, "KEY_VALUE"],
        [5512, "BY"], [5616, "HOST_LEVEL"], [5744, "MAX_EVENTS"], [5880, "EVENT_SIZE"],
        [6056, "TASK_GROUP_LEADER"], [6136, "TASK_THREAD_PID"], [6224, "PID_LEVEL"],
        [6288, "HOST_PIDNS_INO"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"], [6528, "PIDNS_INUM"],
        [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7040, "PIDNS_INUM"], [7520, "STATISTICS"],
        [7672, "HOST_LEVEL"], [8008, "COLLECT_STACKS"], [8096, "UNSIGNED"], [8336, "TASK_GROUP_LEADER"],
        [8416, "TASK_THREAD_PID"], [8496, "PID_LEVEL"], [8568, "HOST_PIDNS_INO"], [8696, "PID_NUMBERS"],
        [8736, "UPID_NS"], [8808, "PIDNS_INUM"], [9216, "PID_NUMBERS"], [9256, "UPID_NS"],
        [9328, "PIDNS_INUM"], [10120, "SUB_BITS"], [10264, "UNSIGNED"], [10328, "UNSIGNED"],
        [10632, "SLOTS"],
    ],
    "calls": [[8048, "keep_stack"]],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [11304, 11304],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5160, "tally"], [5296, "control"], [5808, "control"],
        [5864, "events"], [5976, "control"], [7568, "control"], [7776, "rows"], [7848, "blank"],
        [7896, "rows"], [7952, "rows"], [8240, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4336, "WANTS_PID"], [4456, "PID_NUMBERS"],
        [4488, "TASK_GROUP_LEADER"], [4576, "TASK_THREAD_PID"], [4696, "PID_LEVEL"], [4832, "UPID_NS"],
        [4896, "PIDNS_INUM"], [5088, "ONLY_PID"], [5240, "COLLECT_EVENTS"], [5416, "KEY_VALUE"],
        [5512, "BY"], [5616, "HOST_LEVEL"], [5744, "MAX_EVENTS"], [5880, "EVENT_SIZE"],
        [6056, "TASK_GROUP_LEADER"], [6136, "TASK_THREAD_PID"], [6224, "PID_LEVEL"],
        [6288, "HOST_PIDNS_INO"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"], [6528, "PIDNS_INUM"],
        [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7040, "PIDNS_INUM"], [7520, "STATISTICS"],
        [7672, "HOST_LEVEL"], [8008, "COLLECT_STACKS"], [8096, "UNSIGNED"], [8336, "TASK_GROUP_LEADER"],
        [8416, "TASK_THREAD_PID"], [8496, "PID_LEVEL"], [8568, "HOST_PIDNS_INO"], [8696, "PID_NUMBERS"],
        [8736, "UPID_NS"], [8808, "PIDNS_INUM"], [9216, "PID_NUMBERS"], [9256, "UPID_NS"],
        [9328, "PIDNS_INUM"], [10120, "SUB_BITS"], [10264, "UNSIGNED"], [10328, "UNSIGNED"],
        [10632, "SLOTS"],
    ],
    "calls": [[8048, "keep_stack"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "72c3047e84a837b17a981265c8b2a3ea9dc394b747fe29c7b980e6bf631fac9b",
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
        "eNrtWl1sFNcVvjO7szN2gV0Ma29dLIwN4adx6hCKqJUoJlEFVRPhNN0aqbJgs7U2QrVgIaoZ9gFTSCpR9QGjRnm1HeE8FR4qOQ+p"
        "NqoiJZWQkodITeRWRf0LldKKVqhqKfZ07z3fnZ07P95dG5SX8cv1ztw599zvnnvOd8891U4m/hY0aovdpxze5jYy5a86S62pM3bK"
        "cZxXa//zT7LMFM9tfJ/VDNHmdPX7rJ5Ev8OiHeigDgt4/3O0lfZhMX5lz2FqTxwVbbVA7/m4vxD9RkjPlDpO5cRx8TybypAeQi/H"
        "ke/tWfruWAfmbVE7WVOHf7Gz1q7DPGvTdCp7Xhb9DfZIKA7pH2NcyDNr8rjIvNXLBt3xPTii3yiXL3C5qjyX4/L3HNlSrU3w93N4"
        "n8C4/ZCXpbZUg/1AEPepYzvon1zSp8cz1F7/DnAZxPMEnr+oyp+syeciRg3Sa9yYEHpljXNkB0aZ6aI9LZ4b7Cx9/xJ9fx44VXdi"
        "/ibNX9pd1vzYkbikuT4zhHt6m7TL2w3t8rbHLqttql1n274t2vK0BXv8Fs37dWmfj4rvylfaYMfrST/gWdlzQ4y/Q7PYZo63Ruti"
        "z5F9pjdBnxnoU3t/o6YP/96C3ZaF/ZGcNHCpklnV9GqHHl9RcKl0Y1wd4+q+cfubHHeG5Eg743J6a+37aMtX19H4CY3wQ78q8Ofz"
        "5f0m0fJ+uud9efpLrl1z+ziJ52ns22onU/CX+zmvrxfz8c+3fHUDyau9fJrPP2EJ++bzGq61W/fW920iZP7VYt1fnPLMvzy93tXz"
        "aY+e5ekNyvPy1TTwIAP4EP0MRoqex2/7GvmbSZP2RxS+WbNJXM0zjhdXg5XJnxltQn7WaGeGaDWWEu8J94m934OfIvvtGf4ufpt4"
        "n4K8F8Tzif4RvKcNP9Gv4/3z4vnY8HOO319xw8zqAyzMjibRVmGPkwmyP+6vhD9LwJ8lsF5vYr2S8Gf7VDsp1dQV/jPh82f74c8M"
        "nx+Av7qOdbeH8Rx+7/oP6vayzmOn43qK/Ji+kfyY3k5+TNfgx8gOJp7dAHx203roJq1HbV8a6J/y4D/x7HYF/56RPvwmxSf29ar4"
        "75P49xD+I1uC+NcWoBX8M2vEf9dDwn/zmvD/73Jz+N9dVvH/17KK/53lcPz/vkz4f77s4TEuf6jCzx8DztnEV5V9LNclbD1yq1iP"
        "AP6PN8B/UwT+m+t6bVkT/r9pEv/3fPj/2of/uxH4/wr4v7PMQvhTVnvU9ev9QXxYGr8XUpIPIu41GR8D8jY9WDnFFeQkPXJ8854q"
        "zOM7olXsSI7aeYJ3yo9TpVvyVuLBPReIZ5op8KNCePzJa+3ufEZ4P+C4YMKeXoYdWdT/On5Hj0+BrFpW+YA9S++PufzuRkN+dyOE"
        "32XbyG7sKwRIXvsjxv1MtD2FV+h7E9+Vo+a9Tsxb2k3xRGt8s9K+i+KCkMbtgH4XNiZh10/S9xeAQ/lh43ALOPwFOLzonk80jx5B"
        "HHICB3tm0JH2yf2Vfe2Ao9jPS+HxJ69vFW1w3x4KtRP/OdF7zhH7IlnfX9z0Swzjoc2z3cp+N0TU8tjbhYeN88fA+VPHGx+4Xxf8"
        "D609C3voC+eHE3s/xXmXcK50E/58/IpnH2ZTN2mcEvahiX1YUs+zBvsD2aO2Waxf432vCZwNtn7Zy8+DuK3uHBbE7XPg5iwJXK7U"
        "7YHrK+WObdMwn3tL4XmFhHKul3Y41nF3iSnnCppH0C6/T99PZ6CfFbDDW03ZISlWmPkz5nVEjVO+PEU29Rz1fyPJ2EpxzNWfcHf9"
        "sCd+3A6NQ7dXjmfnbjtNyZmnfvaVDPQg+/TjWs8fRYx7Jlpvb9yTfqkwS3IGtlHCoGRRvxLijow/6dcg/0dqnJLzC+hRfDD4+edf"
        "XAHPpHL+J/z8frOA8ca2tbEwPKPkes+5ZY+caHtPKvvar8fYtp8tha5ns/vdlPmcS0sUB2lfjmqUhat0j0To1RE6b3vmMPzYE6wl"
        "PVx/ecadD3++2HlYtPYsyR3o2O6Oy/0Of0/794cKDn6/I/0s58GrydvZB6SdHgjNY8r4Ooq8JOfXXj8p49dCSH/No7fcD1n9A5qH"
        "6eNplyl/kTcHXTva4FnHGh937U4T9qG7/TiTr6RGmBffBYy/uFPGD8rn2n3DoX5uoJ/yTotdvQ3Wf2iplfXPsn1LpP/XtLDvAusp"
        "eW6ivp8ucvlY57z1iTLPxa6MwhPreu5oUc+t0LNb88YLaV+Vy+F+SObJZZxo1p9FyhsajMxjriSvCHnVXOh5NSCnMkQ8KH0ReK98"
        "7qn5ixzpfS5D45wO553S77n+f08v9vdu8HH6nvOeZAj/SefCzzHyeSCu+PP6F9X4sNb40nQ8mck5YXxOxs+xjhbjyUVfPEH8L4Fn"
        "2jPYz3OqvfjtteH851T7qQxBLs5NK+GYDIl39qxcb3I89ltY7wjeYM8NK3YYWPeIeQXsE3qvdt9ErX9jHpFrwCPIoRUvr7zeEgcp"
        "d9JdZ+IH9lvHlThT7H4PfOdd5V5uFPsqq2mu/aR9541v8POORvl19x5OnivaP1D2b/HcTez7j9B+QuN2/1IZl8t90iP32AXpN94m"
        "3lGDQeSzUskArh8Bhwz0zYh5n4I9HcU9JOFXmK7HB3HeH/oP9gH439BdavfcAT50/s5ZPp5jET7VLsRHN250NeQ3t0L5zej9lfmN"
        "hTj+p+WV+EY+9XxE/L/VUvyX/HYRedCmz9cpqUenz1/dclrBRd5HNxpX3nPyc52G+eir0DcLfaN4tn/fvSrfI69aXzdpHz1iPcfN"
        "m4JP+uXmtQ+V/MZipyW+nwd/lfeVCwbJHehKafI3rWdSC1+vXCjudftsv9/aOiTvK7w6I3m1dl/hOQ3Oa5X23Op4TpS8oUxr/hpx"
        "tBghL8hvLPiNQeV+tjHP6UX+h+Ifv38Rfj3l4zfufTT2d+djSr4xit/443VkvPPlG4LxbnU8sfE5+rDTCk+py+9twH/aW+I/Eic/"
        "v5DypZ6Sd9lzqj01nVeZU+1K4mrPWKviPwOdux+sHTTiu/u/IL4LnhfNe6y15U/m1fPckS6mxjvEc3kOl3mU4i66YCuezSh52eJZ"
        "Ot8WQQQkL5J5kWJuC723csr9gIn18vOT6k+Ye58xKOQcx7nuKPz0a26e/7h4jvxcmz8//AbFE9Ng3vggceNxZdhznjfYwYC9iDiI"
        "vN5AmRyT/D2JvLebh0Cc5feW3vyulD8wqjGvf+Pra7h6aWzg6/T+EPCQv+U9t+inMaWf5etnoZ/3+0OwA2+/JPp5n/P4pvv6iTqN"
        "U8ArhTjMEIdl/DU1Bd8dqK9ZwL1s+pnwczN/z+Wc3I5+r2CfIW+0dRd+45735JTMp4B39KIf6rrOJ339UT+T1pkyv/GaPQje4dcH"
        "cZzX/XjtJP2C5Dsa7CYT6lckb5b9ZJ6lhPqe62fq86Z7Z9o3o8Axb5BDqh6s7w+uTymJe/Zv1uvUxG/cd+eNhCJ3HvfvBvsy7d8C"
        "7bunHv8f+YkM1nN/jv3Tw6N6Mv9wVB5F9xdr188Kxeupjt/dY548YvoR5uOLu6DHb+/RPHoxj3/75tHrm8fffPP4TIm7cv/JfSz5"
        "S2VT3U4skU98Qvgfg92j/KH2GN0XR9wr2tdQzweeK89vfLwp+LfTnnuV99GOsz7aT9DvTKfUeyvZNfxwFfn/9Ovh9appnN9sOZ/9"
        "9XPrHdjlcSH3r4F4Ib6X/h7nqXFd9VdcvylxX6Ep86peAh6wg8mker5OH1Tr1ILz15X5VzrrdaZcvtnGcF+LPG7b751B5DM1hecP"
        "g+cPgyccdbz+l49/STzHeaAgz40/veetC4rrhOM64bhOuLk64b4vqE64L64TjuuE4zrhuE44rhOO64TjOuG4TjiuE47rhOM64bhO"
        "OK4TjuuE4zrhuE44rhOO64TjOuG4TjiuE47rhOM64bhOOK4TjuuE4zrhuE44rhOO64TjOuG4TjiuE47rhOM64bhOOK4TjuuE4zrh"
        "uE64hTrh/wPZTj7H"
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

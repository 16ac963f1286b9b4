# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 24016],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2840, "control"],
        [3448, "owners"], [3592, "owner_levels"], [3712, "owners"], [4072, "owners"], [4384, "owners"],
        [5344, "tally"], [8368, "processes"], [8424, "processes"], [8536, "scratch_frames"],
        [8848, "stack_frames"], [8888, "stack_frames"], [8968, "stack_frames"], [9128, "scratch_stack"],
        [9184, "scratch_copy"], [20512, "copied"], [20568, "copies"], [20648, "copied"],
        [20832, "interpreters"], [20896, "scratch_interpreter"], [22824, "interpreter_frames"],
        [22880, "interpreter_frames"], [22968, "interpreter_frames"], [23208, "code_objects"],
        [23400, "scratch_frames"], [23728, "stack_frames"], [23768, "stack_frames"],
        [23840, "stack_frames"], [23880, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2608, "TASK_STATE"], [2784, "STATES"],
        [2952, "OWNER_BY_MOUNT"], [2984, "TASK_NSPROXY"], [3064, "NSPROXY_MNT"], [3136, "MNT_INUM"],
        [3248, "OWNER_MASK"], [3376, "OWNER_MASK"], [3904, "OWNER_HOST"], [3928, "HOST_PIDNS_DEV"],
        [3944, "HOST_PIDNS_INO"], [4512, "WANTS_PID"], [4632, "PID_NUMBERS"], [4664, "TASK_GROUP_LEADER"],
        [4752, "TASK_THREAD_PID"], [4872, "PID_LEVEL"], [5008, "UPID_NS"], [5072, "PIDNS_INUM"],
        [5264, "ONLY_PID"], [5408, "BY"], [5512, "HOST_LEVEL"], [5584, "TASK_GROUP_LEADER"],
        [5664, "TASK_THREAD_PID"], [5744, "PID_LEVEL"], [5816, "HOST_PIDNS_INO"], [5936, "PID_NUMBERS"],
        [5976, "UPID_NS"], [6048, "PIDNS_INUM"], [6440, "PID_NUMBERS"], [6480, "UPID_NS"],
        [6560, "PIDNS_INUM"], [6968, "HOST_LEVEL"], [7040, "TASK_GROUP_LEADER"],
        [7120, "TASK_THREAD_PID"], [7200, "PID_LEVEL"], [7264, "HOST_PIDNS_INO"], [7376, "PID_NUMBERS"],
        [7416, "UPID_NS"], [7488, "PIDNS_INUM"], [7872, "PID_NUMBERS"], [7912, "UPID_NS"],
        [7992, "PIDNS_INUM"], [8168, "TASK_EXEC_ID"], [8488, "USER_STACKS"], [9016, "UNWIND"],
        [20768, "INTERPRETERS"], [21016, "TASK_THREAD_POINTER"], [21112, "TASK_THREAD_PID"],
        [21200, "PID_LEVEL"], [21272, "PID_NUMBERS"], [23344, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [24016, 24024],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2840, "control"],
        [3448, "owners"], [3592, "owner_levels"], [3712, "owners"], [4072, "owners"], [4384, "owners"],
        [5344, "tally"], [8368, "processes"], [8424, "processes"], [8536, "scratch_frames"],
        [8848, "stack_frames"], [8888, "stack_frames"], [8968, "stack_frames"], [9128, "scratch_stack"],
        [9184, "scratch_copy"], [20520, "copied"], [20568, "copies"], [20656, "copied"],
        [20840, "interpreters"], [20904, "scratch_interpreter"], [22832, "interpreter_frames"],
        [22888, "interpreter_frames"], [22976, "interpreter_frames"], [23216, "code_objects"],
        [23408, "scratch_frames"], [23736, "stack_frames"], [23776, "stack_frames"],
        [23848, "stack_frames"], [23888, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2608, "TASK_STATE"], [2784, "STATES"],
        [2952, "OWNER_BY_MOUNT"], [2984, "TASK_NSPROXY"], [3064, "NSPROXY_MNT"], [3136, "MNT_INUM"],
        [3248, "OWNER_MASK"], [3376, "OWNER_MASK"], [3904, "OWNER_HOST"], [3928, "HOST_PIDNS_DEV"],
        [3944, "HOST_PIDNS_INO"], [4512, "WANTS_PID"], [4632, "PID_NUMBERS"], [4664, "TASK_GROUP_LEADER"],
        [4752, "TASK_THREAD_PID"], [4872, "PID_LEVEL"], [5008, "UPID_NS"], [5072, "PIDNS_INUM"],
        [5264, "ONLY_PID"], [5408, "BY"], [5512, "HOST_LEVEL"], [5584, "TASK_GROUP_LEADER"],
        [5664, "TASK_THREAD_PID"], [5744, "PID_LEVEL"], [5816, "HOST_PIDNS_INO"], [5936, "PID_NUMBERS"],
        [5976, "UPID_NS"], [6048, "PIDNS_INUM"], [6440, "PID_NUMBERS"], [6480, "UPID_NS"],
        [6560, "PIDNS_INUM"], [6968, "HOST_LEVEL"], [7040, "TASK_GROUP_LEADER"],
        [7120, "TASK_THREAD_PID"], [7200, "PID_LEVEL"], [7264, "HOST_PIDNS_INO"], [7376, "PID_NUMBERS"],
        [7416, "UPID_NS"], [7488, "PIDNS_INUM"], [7872, "PID_NUMBERS"], [7912, "UPID_NS"],
        [7992, "PIDNS_INUM"], [8168, "TASK_EXEC_ID"], [8488, "USER_STACKS"], [9016, "UNWIND"],
        [20776, "INTERPRETERS"], [21024, "TASK_THREAD_POINTER"], [21120, "TASK_THREAD_PID"],
        [21208, "PID_LEVEL"], [21280, "PID_NUMBERS"], [23352, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9c4edf100bb6e3a22d985c000e5429fb42931b45d18d24006ef96021299f57cc",
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
            "name": "code_objects", "type": 1, "key_size": 16, "value_size": 4, "max_entries": 1,
            "flags": 0, "key": [["address", "Q", 0, 1], ["pid", "I", 8, 1], ["exec", "I", 12, 1]],
            "value": [["", "I", 0, 1]],
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
            "name": "interpreter_frames", "type": 1, "key_size": 8, "value_size": 768, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["frames", "Q", 0, 96]],
        },
        {
            "name": "interpreters", "type": 1, "key_size": 4, "value_size": 64, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [
                ["head", "Q", 0, 1], ["next", "I", 8, 1], ["threads", "I", 12, 1],
                ["thread_next", "I", 16, 1], ["thread_number", "I", 20, 1], ["by_pointer", "I", 24, 1],
                ["thread_frame", "I", 28, 1], ["through", "I", 32, 1], ["current", "I", 36, 1],
                ["code", "I", 40, 1], ["previous", "I", 44, 1], ["mark", "I", 48, 1],
                ["marked", "I", 52, 1], ["room", "I", 56, 1], ["reserved", "I", 60, 1],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 112, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 768, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 56, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16], ["interpreter", "Q", 48, 1],
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
        "eNrtXW2MXNV5vrMzszO7UGZYe+xhg5lZbIy9xVl7MWbj8rHYgB2KGPOx2HWA8TKAHTch649gX19EbAiEulVjQykWoel+GO9aVbW0"
        "/WGS/hjU/jBSq9ZSI5UUVdmmRDgVSjcijSwF73TufZ/3nHvO3Ln3LrlUtJ2VzOXO3Pucc96v856vZ6qLDOfP3EXX5+v/kvV/1RTd"
        "n4nRtdK9omZf85cbyl91nK6pNsNYUavV7PftV3IGAZh4PxdLOtd8m/p+ri2B5zY711Vd9MAZfP8KrtbRvFO+1Vuk6+60czWHs4Qb"
        "V3EzC1D/NOp/lOpfHUN9Y1TfM/XiEmj3nvq/4TF6rtI9GtjeUVd7q+1qOWHlVO2AHNrn6NpxkeQxjHYfyjp4hcV0n4+puKv2/Nz7"
        "88U/89SfOUbyy8WoguH1+b7As+/fy252ruY44a3qooKSxr8K+dqfPNxD+rU6jZrbvswxurdiW1TcKwzvej0q65V27ODCHOPFXPhD"
        "xsJf027bPcs3x6m8KuzsTIKet99r83ler1/O+HNP/FS92AFXO/k9bofVvZrkhfbkDJb3pd7ymgBunNrHuEH11svPGa8q+rH9xdFT"
        "Ec/vpet7RXI08zS1U+hRs8tc7DvO9fHUJUa9WjX9+6HYZYS7B7hXpJ3yJuv/qcFfnfokqR6rFt8h7kkeGwknlVQ+ZznaeIOudiSN"
        "2xrq6fjlPvYvKpDvD9TlWXThsTzzSaofYzD+qq0xcW//7Wwj+6d6xYxVN9D3m+qf25GM7+1ysvxczFCeS2vPpfGc+/1NiGvu5xJ4"
        "zv25bf9t2nP2fXUE8uqA/A3In+WeiinyvSYeI/tIIP5uMDzjsv29jfO1ZXhuP+xoHV0Ly3E/SNev7YAelhJwFXZXWE3XbyS05/uB"
        "22Yo7Xu8bg+Oven1gV3l4jHFTjL3sr3GYDdZT3s+E4ef4LkzwN9Zv95av07vk+2Ou/x1K+Q4lKR+snqb7Jfs+uxMkJ1V74DdJXG/"
        "EH6SjCu4k3F6L2mQ45nH88715jW/on4vC31+IW/83OU/S7I/q6n+82EtmvqlPeV1c9fnhB/Y9c6sNLT4vwL1WIR2FNGOX2rtKGrt"
        "+KnWjg9qKm4+oD9Mz7M/bFPsx+4Pw+YLdrvNyazoD+2IV+l8neL70WO4vojrYVwP4jqC6y5cd+C6DdctuG7GdRDXAVzRjyBP2WmQ"
        "3g7gmjPOiX5rqSIv5EN6noV7d1416plX0fvVLnpua/37N207afubOXe8NCcozxuKp+F/KRE/nbiEvG4r/G4oThXYCT3b4TbhKqex"
        "/yG9lXv4/i/nDK92hsz7OP/JGUkt340jv41r+S332xNz7vyusZ7XGW49NJP7GeSd1u7RWjM9pF16MMea6HFBtDgVHxy3XWjtPjw8"
        "ifcO0gclcltjkszgsC4nq5vknzQoMCw58rLIp5x+HHm0bR+OneM6FOsU7dniyt/PYNxTxXjoQJqen97lbU+y/B4lb8kMcx5I37O9"
        "zXtcweODjjYlrg/Fflxzx7klw9SRplJ4b0+zdl9K+QKPV3bPBtZn1lUfq5Py2pxBcdkco/vhyxOw65vo/SOQw55PWw4zkMNPSA5H"
        "7g8ph7wjBx6HcL9mnqL4I+znUZm3Oe/jOtRWcK6NfrtizstO9HGvOz93/CIh/eugR1weMlYq/p40qJ9k+/705fwDyPmH5J8LZJ5j"
        "1+8srjzuGb5aldtZXL/a/0OM3zGe75bjQsvGxXg9l/57KucF+GE7/PAF1U+Txo/Qfy909Bfs9zFHzknjo4tu+TXKbX5+0VxuH7J9"
        "OuUNH5f24B4vLOn5t4uGMt4rNukXvkT4L2VRTrrBnmZD2RPVc3jsF6hfSe1v2rVy2++m508kDL88QNaf7E7E01+3XzoUsl9C/2Ee"
        "z6Ie+ZqXXAPzmn3h8hqOc8PjhLOq51qyuzQ9txP9B/cjGdhv5inVjrl9DfWoRCM/vf2VQ+H6Z3Oc5KfHP87nHu7pMLzk2Qy3WpHz"
        "C+68sJm9c56ciyUUP9Xr83CPedFQ+rX5xT2rM488buQi6QPzRmntfejbzjOzrnHf8B9zuZRf8/xl9VmZ77rnc7ieubYT5E8pbR4k"
        "FTfc44OqiPvfVvxUz/90/Vuds3NBebqXHTXFW39+zm1XgXjwi0oTPP19a/0M5cW9pPfMUjmf4pM31u3nAvJp6k92pmAfKdVeWV6r"
        "Fvcif8HzGDfo/YU5gXos8M7/hH/petDrt17F+Z/Krzk/09vF8erhrvn5L8tD+O8pen4n+mdzjOzNnFDtRO8XAts/MeoZp1mO5thM"
        "oB16jT9XLb42Wr3r8TsivVcO+es/OG5D703jNhlsUD+g6/uA0HNRiXOV7tvh5zTf4I6TCVectHEyznzH5poar7fg/btx3YbrA4hH"
        "A7hfi+tDNE+VpnmBXDrRIJctaEcW5WYdnHeA9zaub+H6Jq5TtWbj4B12fOrOevYLQ+lm8foPmsTr2XnH61lPe5mt+eL5xGtPvMnZ"
        "mjIu9InXs654zflS6Dh9FP6n5UfDaI+I0/mVofw102R9jD9vkLv2HM/vh5bT2GxAfJ6tNcMJF59nm8Rnf1xuh4zPs/OMz83xveyk"
        "oV4o3y8+z3rGZ3p/VX55NPpO87pxtPquHJ0NHZdn5xWXZ9W4fHR+eua4XEF8q+zeX5vP/GFYe+V6VroP4krjdB7Xcn5e6X0a34/g"
        "yvGW5rfN0xRHrS+ToqwvN8rvsEf89svn33GPx9Mcl4Pn9e33vOZjlHXShnH4LSnVb3bUPtG8AeQ/1M7zwkdSIq+I2XZH+xzE+m29"
        "fhfiWGeLUf02usb3Zw25PmkjfjW2VPjJBdd8Qzmr+r09H5F7+q5v2P//PfPG7y7JdlK9K6p9m9fTlde1+pCfV2/EPA3y7ekbpR7T"
        "zjzIf9WceqNeOawf8vwcy69Bbi+p69FDRofh9xzXV9df4/wHyztphCk3Z9yTovEo6qnP5+3h8dz3km655lK0ImUdJXsfHjuozHsN"
        "T+33jKMsp0r3eW+5nJL7BmZd6/v6fFTQ+j7bn/Ua1jE6Xk/SfM93kvzcd+3nYvK9ade8mbOPBv3+lGt/BMeLRrkfS9L+ljcxP/aH"
        "yetd8b6y6EqSwwt5w50f8DqA9RT58/RB7mewH+jIimdoH9PbiPvUv9n5oTFXz1N2r6a844WsmrfvKT4j4mAb1unr/6rPyXaMeLbj"
        "p21K+cOE45i1631nGO/CbY73ozZhBwkZR60uwq32SHnb3yv4iTD4/yTx2wPw2zX89jD4ZyV+OgA/reGnw+D/tcTvDMDv1PA7w+BP"
        "S/xLA/Av1fAvDYM/IfEvC8C/TMO/LAz+qxI/G4Cf1fCzYfB/X+J3BeB3afhdYfC/IfEXBuAv1PAXhsHfJ/EXBeAv0vAXhcHfKfHz"
        "Afh5DT8fBv9LEr87AL9bw+8Og1+S+FcG4F+p4V8ZBn+jxL8qAP8qDf+qMPg3SvxiAH5Rwy+Gwf9NiX91AP7VGv7VYfALEn9ZAP4y"
        "DX9ZGPwFEn95AP5yDX95GPyUxF8RgL9Cw18RBv9XMYHfG4Dfq+H3hsH/T4l/XQD+dRr+dWHw/13ifz4A//Ma/ufD4P+zxF8dgL9a"
        "w18dBv/vJH5/AH6/ht8fBr8q8dcG4K/V8NeGwf8rib8uAH+dhr8uDP6kxB8IwB/Q8AfC4H9H4q8PwF+v4a8Pg/9tiX9TAP5NGv5N"
        "YfCfk/i3BODfouHfEgb/gMQfDMAf1PAHw+D/rsTfEIC/QcPfEAa/LPFvD8C/XcO/PQz+/RL/zgD8OzX8O8Pgb5L4mwPwN2v4m8Pg"
        "/5bEvysA/y4N/64w+H0S/+4A/Ls1/LvD4C+V+PcE4N+j4d8TBn+xxN8SgL9Fw98SBv8SiX9fAP59Gv59YfBrcj7qgQD8BzT8B8Lg"
        "fyTxHwzAf1DDfzAM/gcSf1sA/jYNf1sY/Pck/vYA/O0a/vYw+P8o8R8KwH9Iw38oDP7fSvxHAvAf0fAfCYN/RuLvCMDfoeHvCIP/"
        "ZxL/0QD8RzX8R8Pg/6nEfywA/zEN/7Ew+C9L/CcC8J/Q8J8Ig/8tib8rAH+Xhr8rDL4l8XcH4O/W8HeHwf+axP9KAP5XNPyvhMGv"
        "SPwnA/Cf1PCfDIO/VeKPBOCPaPgjYfB/W+LvDcDfq+HvDYN/q8TfH4C/X8PfHwb/eon/VAD+Uxr+U2Hwr5X4BwPwD2r4B8Pgf07i"
        "HwrAP6ThHwqDn5H4Twfg179Ppekafr48LvGfacTPO/uv55zP7FUq+X36Gbk+EqvfG869tTeLa57m/cd4n+BlhvvevJzPkVyirBek"
        "uB7Y32L20wKD1UNXsx/7R3uwz7Yf65Q9OOeIc2ZWj1xHs9dBzJOEb26kdlnrB2m9fQPVk/e1mRtQ/14Dz1M7zQ3UPvN2rGdM0rqF"
        "eZrWM6pfx3pcDusfQ1jnMeR+Yvu/ZZyDqm7Bc6eonMIOfI51H3MK54uxL5XP+ZXb1fcLRdxjXbUwoD2Pz0u7tPeOqeVNttPztPwy"
        "WyujPiW8fzZN5+bK27DOuBntS6jrk32b1fXF6jd5XTZmnHPW9f4F58XfoXWf9e/Oqeu1tA7vtoeiax+qfX5gIGbv65rBc6RHe5QZ"
        "d56j+yrWvflze7+TXX8+f2TPin1s75PppX0X3xLlD8zxeq67XuY47GMcdjEO+zlN9TffoPbweuvNSy86b14T+zh2ISXL5fN15gT2"
        "YSxV1+f5HL25fKam70d37Ge5ul5ojmLfDs5/lLD+aS1Vn7N2v031HIW94bkql38S9rYR9oByy4zzGOzmAdzjHGkB67GTOD9axuel"
        "fsYl/yjcqeLw86l22Bu+L3G7Jgawb/QtZR9TdbW6rm3b6+BsrWZOzMKe6GrHV1vOZTxfLvI+rjfJXgyyhwzW283TFxS7UfdlxIzM"
        "GpTrOkfq6PEk9LiW6036q96H+3Xnxb4URY/r1HXxEu+nB444/zABfXH5C5roC+dkygtUOVu7p0j+ONfL50XNN8huC/dq+ruN902e"
        "U+KafWz7NlvO4yTfKvBSCVrHL+O8aWnNJ9Q72ltG/LS2j1I590o/dvQV89JPm5H5giqfIP2YN8x66+UG4NyvxsvSy6p+zFPvNshn"
        "g0s+KewrL18DHD5vsVfTa7/mh9h/U3i5iR/uZf2cIH8+SXGnAL9jvRQe097H56W1Wj1OQU+PqvXgc8u0elDXE+pZYjuCfbO/W73H"
        "yK/aoKcu3gdAfqXqKy79aWlIfa2+4K2v1apfNvgRx/XOF+f8/EnIW/ejBLcDcl44Pz8qaXGjwOdG1mr+EIecN2p+dBp++Iq0s422"
        "nU2SnZW/rvvNYdJDEnq4hvsXLz0kjEy/au9CD5ynjUIfq9V9HeZC6YeKPlju3A7o12I9HZf5we31dlRNdV9Piu21R+1nrLsOkv4m"
        "oT/YL/MOmBOkH/NUVsmnhP0XtX6L272c34ce12nv4fsS52XYn1ngdg6q+VYqAT3CbkqIb2XmjekeIX3CP4S/3Kf5i7I7KCniHrd3"
        "pwE9nYJ+2jV/uT4t8jNFPxvVfrSE/s/i998ge7Pt7A5bPy59zdnygJ1V2a5xXqqA9jEPAJ8PKoxofsXlrd9FcvgC9xfwry+qdsJx"
        "lvEnO4CD70sxtT3mJPSDcnm/Fb8n8ttj2vuwf/Z7a/028iPwRcg8zUs/7YLXgush9HMa+ulg+UI/92a9xwcxVY5V7Jstcf7COGPQ"
        "U/35O939clHmRRdtOTHeiNZ/9G5R/UmTl9CfqY0n8H31Wuh9k4ov/C6F5/F56RjHM+iH9wWu1PTD/c1LarvLIj/fPKfkA2vEPkWx"
        "Xzvujltsjw/mDTmedcl7kep3LO98h1u/KSPzKuqL/bAlk+0BfEncvnFqnzl+TuQBm2z9jCIvMGjcUeY8vfechz2lRT0y4hwLxkXj"
        "lBedRdwwJyk/ZvmbY1NKu7Fd1eDyzDHKf8/yeIjfO03jg8wxVd7TR6Q8lHEe/G+a+/k3qP8/m9Rwx0401MfJFzEO7oOep0U/dVhp"
        "n8R5sQEnrrSL7LUP/eQ0x9MJirdn4cecr5knqT/J3CH7VTtkl+/X6iX8fptar/3cbopjmQdkPpx05UV9yCumeTw0SvZ7FuMPsS//"
        "JPljZqOcH2p3jV94nGCeNJS8n/MIzks4bxP98ONa/pJT4505hviKuDcJvqQGOcAPS1wu2p95jHHg14vUchlP5PsPqv1MCe3ivNuW"
        "n63b6jZt3gHzCn2wz2nMS3CeY46R//P8S98JjN/r+no7o84nDLrmE/jcRQr7sK1uxNF9Ug9p1zjE3r/8Vh1v1f7aReqZwUOVU+Nr"
        "das23h+j+aJKDwmSz2HxuQn2M+Zb4XNZnCeYp7BPdnm4/cNDxmLlPEVl3TLP9zjfs9tpz6t48ZE96zlv2OldD9d+/fM+/GaN/Da8"
        "7xvn9NHfD0EOdf3WlP3oDXyFt8aw/z+m7ucG78HYfpwDmAk8BzDjcQ7gDPqDyms/CHz/B8r5ZZyn2I193O0rY+q86LUxd149vCgv"
        "9LjUef43DLEP2mg8L5KLrzTU+TMa14Y+p4ZzSEnwhgTz2czvHFKz82pe5/h9z7UE4DQ9jxT2nBPkIMY3C1S9W68Ft3vEkQ/4BNs/"
        "hN/O4v4/lPHT8OWXCn+nPAD42rmOoPIE7179w8MuuSeNJejXUd7xhWo5++ZXDp+z4nxnSQ/xnAyDz0FvB5/3aobrPic14qo3y9te"
        "x7D7DY6Tul65vFysSnEi9eOaKl/qIDKL5qdHNw+CW75Sj3/hqcf56i9pzEAvdK6iesK7nvOWI+o5fKQI+XRq9V2m4i8KwK80wZ+c"
        "qbnjmIV8kM/3cz5dWswj2MVKnpbB8xb0y3qexnkd/dxTX486HhLnmXBvnyexxzs5nPc1T9G8a6oD55w6Uk5HJ+Y1ulR5i3NBbbQe"
        "yeeGksYa4V/2376jH4Cn7Tzs4Sea3V1nBNnBeS8/Tjc7D/VDDX91IP4HwI/5rvv9A+FOAffICtVfQp471e1j+Nm14n0bYs8EeLD6"
        "Y9p6CuHa/Bt23lXqknHMOTfe9n0qdwXrAefBu99FvzloBPXD7yq8gJxffC7Ue7ZdEO8d2Utw/tI+z/ogfo7BjzCvUOn9GHnKBc/z"
        "ZpJniiaY7Lzase92SjTN0+8i/l+p+huvJ0DOvG68Vea9znOb2lj+v6y1udalhq8egH98BPmHO0+p54PB5//gT1xuz4CwO7s/qHQN"
        "oP0kN+u1Y57niDlvTLr3Lzj2syui86C3KnHB9zyoEeY8KPGeVCdRfj1c7QIPr9f5UD0+cvuWHNbOh2L9X5wPRbwQ50PXaOOQNbL/"
        "dewqjfOhTcYlVu8ubznu1ccjlxl+z4U9H5prdi5UKy9nXBLoj69r9rkC9mn4ll/+hdsvdX7M9yDX9xbkYSe/4zxfbfG5t/jcQ+mz"
        "xefuXi9r8bmr8a3F597ic2/xubf43Ft87sH5QovPvcXn3uJzb/G5hxpXtPjcW3zuRovPvcXnzvbV4nP3xWnxuXvPg7X43H3jXovP"
        "vcXn3uJzb/G5t/jcW3zuzcbBLT73Fp97i8+9xeceNi63+Nz/L/O53/op8bk/2+Jzd8vtM8PnXgrJ5/59jc/9LfC5FzU+9+xnjM8d"
        "87odfwI+99fnzeeejYXhcz8OPvfVMc4PCwbxurv3Bc6f1x15heB1L8YQ/zVe9y2fEq87yo+c1x24nxqvuw9+JLzuPviR8Lr74EfC"
        "6+6DHwmvuw9+JLzuPviR8Lr74EfC6+6DHwmvuw9+JLzuPviR8Lr74EfC6+6DHwmvuw9+JLzuPvjFKHjdffAj4XX3wY+E190HPxJe"
        "dx/8SHjdffAj4XX3wY+E190HPxJedx/8SHjdffAj4XX3wY+E190HPxJedx/8SHjdffAj4XX3wY+E190HPxJedx/8wSh43X3wI+F1"
        "98GPhNfdBz8SXncf/Eh43X3wI+F198GPhNfdBz8SXncf/Eh43X3wI+F198GPhNfdBz8SXncf/Eh43X3wI+F198GPhNfdBz8SXncf"
        "/B1R8Lr74EfC6+6DHwmvuw9+JLzuPviR8Lr74EfC6+6DHwmvuw9+JLzuPviR8Lr74EfC6+6DHwmvuw9+JLzuPviR8Lr74EfC6+6D"
        "Hwmvu4rfyOvO34fldS9qvO7FJrzuFwS/FvG6FyPmdb+g8bgDf0Pan9ed+dzvAB/8duIPE/zuU+BHPA0+sOexPqfzuzfjD9b52bH+"
        "wft8Cli3E7yKKfU9wVPL/G8av6fgKTVUXvjSU1r5x9TymZdR8GAyPyPeP9sOvjXwtE3fKdup8LGsU9cdmd/Z3n9k84jx/nWrd0bj"
        "dwdfussuiq79KradO/zuR8/huR0av/sOX353q3ubOOfk3p9gjhYVvhrzDZKv4GVexvKdUcq9eSEdZLombbQ5PO4uPiLnfBl4HnW+"
        "Y8Fjf8VMTfqby05wblfwnI6+Cx53ujIvqdWlPlc9xvuXwOfHPKxcPvNHMy87864yjuAPJbsuaPXg51MdsA98X8L5wQLsqgr5Mg+v"
        "sEPmQQWhQIn5rzdwuaSfguCPwO8n9GjltxGvO9ebebSt7W+r/MbP8/5l8HEzv+ldxIuZT7hXZWPivKzgkdd5j6fAt4zfLRA81OCH"
        "N4834XPX+KQF7/FaVT/z5t1nvmnmzQV/vdDfQlW+/L7gIdZ5v5m3GvuSqv1yv0TM/X6c+N5FPZgHi/knNb5x9q9CQmsHl49yy4Kv"
        "dcqXB5nX+Rt43pvwhjfo6xXsszkREKc1nnerk/hVdR5x5rdk/aZwflvwpMeI/72s8X0zn7nO12m+Ab2DN7SBtzPJdgc9v6LWV5Sb"
        "hJ7RntIdevnefKEN+tLKZxzJK048riwn8fsJ3L/t9dJXXPKLN/xuwjmV5/35C6H4+HW/Yr5dtgf+3Qc3f73Nl17WeM6t7cRXa05B"
        "P89p8kE/0ZRXFefWC8dVv3fbg6OXNar9C95V8Dcw77y0i6KvXQg/6mE/elGxS8FXHZf7jeRfwsiAt5n9XvCTjiLuMa8A+zXyQvMa"
        "iafoh+M7/LbE8XeZ5jeu311JuOMMeOAF3ztwCs9q8YX5qPd7xxfeD8fvW72HwW8N/wHvL/OyijyI/efrmv8IXOiJf/dgk1peAfIU"
        "vP/4vqTx8jf8jgXz+0+h33rOS19JcS6D+4Gd4CHgvCWzSdPT1U1437V4zfwO3C9YjMO/Z/RH0Bf4jMXvFHQQL3z5i6pfC/sdn5nz"
        "llfWV17WevD7g8dc5M0J9XmRtw6i/iN6+Z9QX8BhXngu90AC+uJ+9oiXntqNTI9a3s4U878jzjFf+AT0hPFOPqXpifmw2E9X8P7a"
        "XQqfosV44Lvn/tL2p3Z3HpUifvjyYrX+Qk9c7ys0Pa3U8kfOE5/V8keNT86dvzl6wvell7Typ6CnI1r54CMs/J53+Ywj5NSj+RX/"
        "fg1+Z0Hk6ZPQA+Rgrm3CB7+Q9QS/hJ+q5xBSRobrDT8ooX7Wq4ayr1rsA+c4iPJtvdi88La+Uu52sn4Pnfc435wW+z8z4jmMpyam"
        "FJ5z8/RbyjjJnKS8MeOyE4cXnvebTlFezXzb8r13lPfK2BcozumntHEh9glOM+/cKcobeFwpcKcoz2I52vVxeOHBk9aHfa/T61gf"
        "L6o87gLnWANO3NWuPoyHp7FfVfDTi9+XoH4i49pnmXDFbVGPG9Txu+BvFzgHG3CSrv2/fegPppE/CR55fp955O9V/ViM28Tvzcwo"
        "vzfDvOOFGzR/4X5ns+avedUPhb+m4a/4vg/xcBpxrrRNzRu53pnb1PmKKupR0H4HphDX4i7/PsyAOh4pD8j2OzzwL2jzEmwf8P9p"
        "8BgdSDMPPPl9Jq/q355/sHng3b8zk3bFYztvHHT6oQvi998cnveXfwWe95iiBzn+p3miShd1WLxfV/Ap4r45r/uWT8TrXnmhCZ97"
        "GnzuaZXPnfOLFq97i9fdjdPidW/xurvz5have4vX3R3H/v/wur//med1f/8zxev+fovX3Wjxurd43Vu87n7P/e/hdX9knrzu25zn"
        "/xszAmM0"
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

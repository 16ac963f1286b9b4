# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/oomkill.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_KILLED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 296], "maps": [[104, "control"], [216, "victims"]],
    "constants": [[168, "STOP_AFTER"]],
}

_MARKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [296, 16688],
    "maps": [
        [56, "victims"], [120, "victims"], [280, "control"], [1072, "owner_levels"], [1312, "owners"],
        [2184, "owners"], [2616, "owners"], [3176, "owners"], [3320, "owner_levels"], [3440, "owners"],
        [3800, "owners"], [4152, "owners"], [5736, "tally"], [12104, "control"], [12336, "control"],
        [12392, "events"], [12512, "control"], [13712, "owners"], [13848, "owner_levels"],
        [13968, "owners"], [14328, "owners"], [14632, "owners"], [15648, "control"], [15792, "rows"],
        [15864, "blank"], [15912, "rows"], [15968, "rows"], [16616, "control"],
    ],
    "constants": [
        [176, "TASK_PID"], [344, "STOP_AFTER"], [424, "OWNER_BY_MOUNT"], [472, "TASK_NSPROXY"],
        [560, "NSPROXY_MNT"], [632, "MNT_INUM"], [744, "OWNER_MASK"], [824, "TASK_CGROUPS"],
        [912, "CSET_CGROUP"], [1000, "CGROUP_LEVEL"], [1128, "CGROUP_PARENT"], [1152, "CSS_CGROUP"],
        [1176, "CGROUP_KN"], [1200, "KN_ID"], [1224, "OWNER_MASK"], [1704, "OWNER_HOST"],
        [1728, "TASK_THREAD_PID"], [1824, "PID_LEVEL"], [1920, "PID_NUMBERS"], [1944, "UPID_NS"],
        [2032, "PIDNS_INUM"], [2096, "HOST_PIDNS_INO"], [2120, "OWNER_MASK"], [2712, "TASK_NSPROXY"],
        [2792, "NSPROXY_MNT"], [2864, "MNT_INUM"], [2976, "OWNER_MASK"], [3104, "OWNER_MASK"],
        [3632, "OWNER_HOST"], [3656, "HOST_PIDNS_DEV"], [3672, "HOST_PIDNS_INO"], [4296, "WANTS_PID"],
        [4320, "PID_NUMBERS"], [4352, "TASK_GROUP_LEADER"], [4448, "TASK_THREAD_PID"],
        [4568, "PID_LEVEL"], [4704, "UPID_NS"], [4768, "PIDNS_INUM"], [4912, "WANTS_PID"],
        [5032, "PID_NUMBERS"], [5064, "TASK_GROUP_LEADER"], [5152, "TASK_THREAD_PID"],
        [5272, "PID_LEVEL"], [5408, "UPID_NS"], [5472, "PIDNS_INUM"], [5664, "ONLY_PID"],
        [5784, "COLLECT_EVENTS"], [5936, "HOST_LEVEL"], [6040, "TASK_GROUP_LEADER"],
        [6136, "TASK_THREAD_PID"], [6216, "PID_LEVEL"], [6280, "HOST_PIDNS_INO"], [6392, "PID_NUMBERS"],
        [6432, "UPID_NS"], [6504, "PIDNS_INUM"], [6904, "PID_NUMBERS"], [6944, "UPID_NS"],
        [7016, "PIDNS_INUM"], [7272, "BY"], [7368, "HOST_LEVEL"], [7448, "TASK_TGID"], [7520, "TASK_PID"],
        [7704, "TASK_CRED"], [7768, "CRED_UID"], [7856, "TASK_COMM"], [7912, "KNOWS_MEMORY"],
        [7936, "TASK_MM"], [8032, "MM_TOTAL_VM"], [8104, "MM_RSS_COUNT"], [8520, "TASK_GROUP_LEADER"],
        [8616, "TASK_THREAD_PID"], [8696, "PID_LEVEL"], [8760, "HOST_PIDNS_INO"], [8872, "PID_NUMBERS"],
        [8912, "UPID_NS"], [8984, "PIDNS_INUM"], [9368, "PID_NUMBERS"], [9408, "UPID_NS"],
        [9488, "PIDNS_INUM"], [9640, "MM_RSS_STAT"], [9680, "COUNTER_COUNT"], [9696, "COUNTER_LAST"],
        [9960, "TASK_SIGNAL"], [10056, "SIGNAL_OOM_SCORE_ADJ"], [10208, "TASK_GROUP_LEADER"],
        [10288, "TASK_THREAD_PID"], [10368, "PID_LEVEL"], [10432, "HOST_PIDNS_INO"],
        [10536, "PID_NUMBERS"], [10576, "UPID_NS"], [10648, "PIDNS_INUM"], [11032, "PID_NUMBERS"],
        [11072, "UPID_NS"], [11152, "PIDNS_INUM"], [11312, "WANTS_PID"], [11440, "PID_NUMBERS"],
        [11480, "TASK_GROUP_LEADER"], [11560, "TASK_THREAD_PID"], [11648, "PID_LEVEL"],
        [11800, "UPID_NS"], [11864, "PIDNS_INUM"], [12280, "MAX_EVENTS"], [12624, "TASK_TGID"],
        [12696, "TASK_PID"], [12848, "TASK_CRED"], [12936, "CRED_UID"], [13128, "TASK_COMM"],
        [13264, "TASK_NSPROXY"], [13344, "NSPROXY_MNT"], [13416, "MNT_INUM"], [13528, "OWNER_MASK"],
        [13648, "OWNER_MASK"], [14152, "OWNER_HOST"], [14184, "HOST_PIDNS_DEV"],
        [14200, "HOST_PIDNS_INO"], [14816, "COLLECT_STACKS"], [14872, "WANTS_PID"],
        [14992, "PID_NUMBERS"], [15032, "TASK_GROUP_LEADER"], [15112, "TASK_THREAD_PID"],
        [15200, "PID_LEVEL"], [15360, "UPID_NS"], [15432, "PIDNS_INUM"], [16088, "STATISTICS"],
        [16128, "UNSIGNED"], [16448, "SLOTS"],
    ],
    "calls": [[16048, "keep_stack"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3f3e76da41f7d453c04da7e6544171fb076cfbd28fa23ab91e55656895e7ba98",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["trigger_comm", "s", 48, 16],
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
            "name": "victims", "type": 9, "key_size": 8, "value_size": 8, "max_entries": 256, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["total_vm", "Q", 48, 1], ["anon_rss", "q", 56, 1],
            ["file_rss", "q", 64, 1], ["shmem_rss", "q", 72, 1], ["known", "I", 80, 1],
            ["oom_score_adj", "i", 84, 1], ["trigger_pid", "I", 88, 1],
            ["trigger_container_pid", "I", 92, 1], ["trigger_comm", "s", 96, 16],
        ],
    },
    "code": (
        "eNrtG1tsHFf1zj5mZ7eQ3Toee+0qxNtGiTEYpQgkKzxqpBYMKqpVaWVLyEqmK/DKolJSUJrZrdQ4Jm0wRcRNK1x/dZ2S2B9VK7XI"
        "QQJtP5CSD4T44GMjIzWgAgEVFCQklij1sDPn3Nm5d+7M3rE3CahYsq5m9j7O+3XP1PuI83e69b+r9V/N3LDsZ9PIOe+rg9fxGebN"
        "KoQMtcancSwqgyTt/K45vxeVPGn9RDYUmF8avOWsz99LmL/6KoypGCG3LMuyz7eX6CTlvDdxva4knTGvsOt1JQ7zYhPOOFqACUkC"
        "cISdd6N1Xv08Pre2ud563ki06RCz4cd1L9P1eRjN53l6lR38NlScZ8L45PH7OsJR9uC9kUa8SC+cg88y6+MMvRtA7zi7LnsO19dw"
        "fWt+w8a7tU8C8Tlm8zeF/MXRqMF+e47BARTO0lzZioJfIF9jHF9jCZyHfO2BCTw/qhninF9d1GAcGbJEclJdGYffB5tbzv7pfgXO"
        "/yQR0cmswfzsbnimfK0ivl76lZF+mod+Zq0spv/u7u5TCtnHy0+OHieNi7juBLx4DOX6IrDnpI9+g0cs0KsvOs975l92ZqRU4Gs9"
        "0C6MOfj8t9O3NNewGHmO8/hPM/B2ojelb5heNDx6UddQ7rUJoZ2rDh4Uy/XgcMD7fMD7XMB74C/V6+riGPL7GYD7GNIX+WyuwvzD"
        "BWpvotmBOrVzadBrcymPfuNtPPdnaG8mQM40XDcfJGfTDl/NNYDbwHnmxUmQg6dwXQzX4WiuT8A5PQMw/zzQ2axNd0U+6Xzz/HBH"
        "+fGuT7X0sPXacvdB+UulkQ5LQXT4sjP6/eS0JWXnUohnRRLPC6g/lQB9LEnqC+Jp45MQ4JXF+ITHq9P7TnjUS20/ztiDSrh9kcWH"
        "92szPQfgvcq+T5Ix2Bf1Kzt/u/XsJdSzVyyvflO6X8bROMXqzWUcn+x5C+RyBfSnWgE9M04lxPMLL6Ae5MX6pVG7E02/zPM5Zh/p"
        "9dT/HYd5T6sA5xvHKT9+bYHeXHL00NZHRUAnKp+68v6W5vn9sNFtfv0d+fXuljdusdc9IJLT+P/jFjZuyWHcskzk4paMi8+kPU9l"
        "7WO9jHKjodyUCQnzq0lSuMN+9A947p/BvxmQkHSS46LyEQdvKjc0LpKNY6oZsAe6s5stB/Bs3JtAvfo8rEf7lj12u+lwDenwR6DD"
        "/LQk//MQT9TArtny6fjjC+iH6fonxHFFMbY3wA/PbonkhPcT3ry0jHkplUdb9GcJnodjkXyK0fckGb3D8vZbpPNV0E/U89k4+gEc"
        "zVWUh/sD/Mqnr2LcNI1xD9DfPr/KxMm/gnMwD6d56hvPE44O78J5S20623ykeO4pfHYL5g0gf3rB3neUD8XhR4vOW16/7advNP0J"
        "pu/7SN+9W+H43Lfljet05etAD4W1R365XIP9NO699hNnNH6ckMuT3XO4esid8jsYj5pLOSZv4/Fv10l2FrdS/TJWYZ/RwrMgLymM"
        "Y7k6Shb9VrYs9s8+OBa6Qz8ef1n/a64C/Xj7RuPbmYKBejYlKWffALl5MYfyrfnsXUPK3oF+GLXfoV48xsZDPjl+NFSO3XjpQy+/"
        "Bz5k8psmInoG7VtfYPNFw83Pg+Q9wfgFHo6Zwjc/EPJTup4684Ew7sxMov1/naPfbxDeKzi+g+MlHN/EcQ3HV3FcxvEsjmdwPInj"
        "CRyPWl79yac4uCrAj2IqifWZcXz+KVNPp34+SS4zfqYOauH437D8p5qBOpCr125+2bCC6t+sPDYs73zf/ocOBtZzhPtdwPpiwH78"
        "+uohrBehHnfIi9x6X1DdfgPjy+oIxF+j/aPEm4dvt+7SlquGUP5pfUWaTrWGpB2Y4OxgMF8Ze1DLW6J4zliF9TM9GRJlX75+ROlN"
        "96dwmrUxy1tfbNcrJOWRkx96rlkb7iiHCQF8o/3D3eE/p1e3m/+lRUk+r+YD7D7yuaDtjM9rDcub3ybJg5x87tBuqmI6TrXokvPo"
        "sx6HA40XEY8R9F+Yl07F8F6R5k2x12Iiu2yuUzv8fbCv6cWY2B6vxIioPsDz6zuS8rjWsLqxz6zG8pfWhU47MLfvZ2neRP1xaeQZ"
        "1CvgA63nlBa/C++RL9RP6amvcnFPdLgjyfucnLyX5r4H+OF+JZQvGbjO4H65EP/SyouVsP2qc3J2zNYPxYHvEtIV/WyX6Ej1jdcf"
        "Xf0F7Hecv+dg7amdf2iRzkM9r4Tjz9uPJLkCeF0gbj3qDMZ1WQ98pQrwtZQBftI6g5dfOQceuP82Ue6pPlB5pnrM51F7tKuMHygq"
        "WHeg+/VTOFAfKic4vwv6U+0DA1Htc+vngN9ZjNfS/2Px2vo247VzsvEavTeZDo/bkA6j/R+X89cDAf56QNJfn7tL/hr9aHBclo7m"
        "r8+J/TXVi6B4jI9nZeXEB9e5ncZnrytd4Tdn57rF71KlIX0/Ko7PJjrEZz9UvOfI8jlJnlNE9t+1+3y+wsVBfN3IjV8XWH+0XT8R"
        "6H8k/cYBDfq8ss9R+Wqw+TruZ/uTfIR92/u8KdcnoEbz+67czO1Mbrz51UG8pz7o6N3PMZ6g9YU4W09w7wN+wPihTnFcNXOE8UvS"
        "/A7a79BEND/UIT72+yHk04KsHxoL9z9qRP+TD7BHebHc+OzRQpf9z5ys/xnrrv/h64SYv8+q1P8cQf8zsTP/sxbgfxbEeivvf/Z3"
        "h9+d/M/C3fI/Yx38j0qk/A/HZ9pHUpp7R4ivm4crxY73IM0o9yBrt7AO8TU2zlYDzlcfkbsP2WYcHngPEnEf85UcCYvDad1dlu/t"
        "+w6U88K+8PuO41SP8JygupfE/cvtjJ9n0wh3mpPjpe7UuUqLv/Stu8LVDXKCc8yL0I9truF9RAouNqTvw1Uqr+M3iad+sNk34Yyj"
        "/XEXP/se3H4PenDoJoXTnjdzLMbWg9RJ4t1vA+tkm8O0PgR95eb940L9GH3gHmfczA8J6aunRm5GwVMn+24C3H0xmfufDexP2GjB"
        "ddQeE/Bs73dKYCd0gvCWcwHw9kaEdxfCCwaI0pHSbbNnHM/TkB/aTcLUNXb2fYIrlzvch6+TUD2ndQ1aF3T7vrD+MoX+cIOrn+pK"
        "H/Zv9JIwuLZrV4PsoLR/f7WBfqJdj8l66kulyhmLqTtVzuL4AuYXR/H52zi+ZPF0iTl0uEdYZ9TTajhduDpkEv0bb2emVBBEXU34"
        "zlkW2CWzht99KJ+I2DfZJb/XpX1k41l/32QjvG8yzZ7X7pf80V3ql9wr7F87vLS9viod5chUaD/Ve3jOX7A/8qlo/ZGuHWt2hKMp"
        "7I/8GNsf2Uf7Iz8n2R+5U/x/j/j/CfBfelwS/wEHf1senH5IzLc7rxtyRqpXPN/NtSG0n+LvX8L6I+X6hYYZeUySA3eIzlxfJKc/"
        "tM++Y19kT4OpF9N93L5It28Q+yKXOX1bJhz+15Deu6X629v9jr2MXvrpFU0f/PT6G9ILADUU1h77+x1hArU3VI7a/Q7X3TzMu646"
        "eM3y3nME1QN1FQJiPQUXqobb13+N+V7Kf18G/XDmE5jfGf787kaU/G79n0iXR1n/FWA/deUrsK7cIb+j33utNH1+pSn0T81wPxdx"
        "H/NbmN+tNCN/d9cU5XfzNL9rYn63370PS4TEe+3vbfC8gpg+vvpbPjj+2g79SiH0Y+JWrDPQeoOB+84YfL4Xvp+vTrXetAhzTwv6"
        "U1p5zxLpV2kE5utalkTR+3Zed7opzOvy9Dvuh7eYPG4+PI8zVycx/yAd4SkL4CmqfUL6yduzlNS5dap/nrwttg14dfVhtE8JYfx/"
        "mtoj8pAbRysMvYPs1+NNLx02+zQyLpBb2n9C5cHGJ47+6yGHR7sgL0jCecUk0Kf+pTactl2eTYAc1x9Bv5XE517kSzLps/+t4Vk9"
        "nnHPt9/T7/5NAxTzC4V/M32Dm/vz5B/2fIRnTw766jeS1C/+FZ7jgAeNg6eQT8UEwv8gBz9+31D/DMJP8UG9put89cAY8H20Zx+n"
        "BwcRnkIT8BlCfP7F4TME+CQoPgh/guJz3RLrR14o57q2uxlN3j/aZOovOVp/yTjv/wN0FAPU"
    ),
    "programs": {
        "x86_64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
        "aarch64": {
            "killed": _KILLED,
            "marked": _MARKED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 14032],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [12352, "copied"], [12408, "copies"], [12496, "copied"], [12712, "scratch_frames"],
        [12824, "control"], [13160, "stack_frames"], [13200, "stack_frames"], [13272, "stack_frames"],
        [13320, "stack_counts"], [13400, "stack_counts"], [13472, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [12648, "KERNEL_STACKS"],
        [13552, "STATISTICS"], [13592, "UNSIGNED"], [13912, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [14032, 14016],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [12336, "copied"], [12392, "copies"], [12480, "copied"], [12696, "scratch_frames"],
        [12808, "control"], [13144, "stack_frames"], [13184, "stack_frames"], [13256, "stack_frames"],
        [13304, "stack_counts"], [13384, "stack_counts"], [13456, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [12632, "KERNEL_STACKS"],
        [13536, "STATISTICS"], [13576, "UNSIGNED"], [13896, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "4e3bb90e8b8e4b4e34cfd7dcf58a3aea5301e1cc73b7a951537acd5f626b7946",
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
            "name": "ticks", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
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
        "eNrtW31sHFe1n/3w7sYK8XbjTbYm6a7z6fql8UddJw1p41J4pIWnTaF+DpWq1F1Q0vChmIY2k0Ei6Rd50fsjaXlPfhVC/khtV3qS"
        "IyTkvIfKRqJS/B5IVAKJQiSIkBChQsKgIhIUedmZ8zszc8/O2LOTtCpiI7m3szP3d88995x7z733/Mo5zfo3l6SydPzNilnmbtOU"
        "f+UJKpNRTXuzUqm8WP3/iPl7gn43jl+oUHke5QzKMZSjKM+gPIXyBMpjKI+gPITyCavMJjKQb35Z+eZd8mU16pgeoffZSJNV5iJq"
        "/WwkRt9F91rlXe30QZOG34eBHyFcYw09m+2sqv4drP4Vqn/PosxqLaRXtFNqu0VyR4Xc0Ti+g9wZ+mAO7/8DpXF6J+mzs7vi3f9t"
        "dn82mu9j6vsWPM/xeB+m/pTHHb2Y8s9Vm08BZ8SUaxz9lnirby1OaQmcuAtH9PvE8DTqHaMfivCHaVL/Cakno21/hewibT2vP/kK"
        "tZeAP8BODkZgDygHI812f/a5/Ib9rnyIymdT9P0snv3bb6d6I9AD2tUn6P2B9nB2V14Be1hBdqSfJYUMRn6Ndn9rleuHj1L9JOqN"
        "+PV7pdVvtpvS4YVl5VlwyWM0D5D/W2imHdDz8G1x+Oduqn8Sehh5r/VwBXr4Delh5DNUP4V6J/30kLP0oI/vrbB9Vpur6FP7Kor9"
        "PIn6UdRHORjNW2Wt3z7n6c9ynihPop8x+EXc8a9jHvPXoHan4u9NWgfhwM5aTr7Xev4p9Pxz8k/4+cEYyXcJpT4Be9ig6u0Syi/1"
        "Un3jMOnZaCP9m+0bJi78L5v8EbXzDPwwAT/E81yK9fArssdIqzV+y/t9xNJzk/YvFbf+avVWn1/46+330Nse0stZxx5MeRl3fftH"
        "Ku71ieeVWvsaIvyX02gnVWNPC4HsieQcHn8X8n1SXW+Sot0krWfD/0l+7rse2fKT3fE43fS6dDrgujQz76nHmnVftvO8v5zu9Yrt"
        "ZXiCcO5q30x2lqDvDsJO2V5bDgL/G97rdY0cT98afcn+B12Ph4HL9vV4ZoVn3OSHU37aicPceH72rM/shP/GFT+U8+3j7T9b1JR1"
        "q9747ceL7nr6eDfazVI92HvgeRJyZBNvLrJ+zN8vr9lrlfoE4d+Vidn6M/3dfE/+9saiO34tHyG8x9tjtv7MCNNI7CM5jjjjSusw"
        "zZuX0+p45xJC/hKVQ1VY89M5rEPZGFUYfhn67KS4nte7oSi1M2fHtTElvuZ5RB+HfbUdpbKZ9gt2HAV/GYqQfdh4kYiN12LVo/1G"
        "CfuP0vGvoTyF8gVlH1I6/jmU/26VQ9V+R63xiNf4zwnYZxrtpZcZ5ydc4zyoZW/JvmG59so8f8apnlk/WoecWe2o1XGjuaOizjNX"
        "sd5eQfk2yrcq7nlIjmup+RzGc6ESZB9SOnyjZl644Tm/3IC9zKB8V1kX2f9Lnf+N92MouR/Yrx4erWnvfJ3jvODhz4OJlBZk3feK"
        "35Rxq1m3e+LqvHwG/bqxrD3d8IgzBlfwfvieuDuessY94sS9Zfj3XFXOazGyL/O9ifegKy64hJLnly9FNtv7nWuuOOWAnG+q8mW/"
        "9vDXzf//H33Ht9enm6ndV9T1SL+bylnMR10bIV+/iO/6nfFMWfHTnyuW3JArm4go8wrrcSn9nVH8uVkL8j3LL8e1No7icUho9ciR"
        "1RZj3vHd763f9WnqVzb5ToziNJzftBXIX8bP4XlAxDc3Ku51otR2zVs/U5q9Tzbti+d9aWc19eR3qYDf8Xz0Kvl3dsWPrH5lUz+k"
        "MvH/Mf7+2+b3Eaf+rGsfl0Qcb/r5jPl7TI03aseHvtBPziAefyN2t+UvJxZpviF9ljpalf1sKZdW9g9F7AuMY9ThWd7Xvk79MW7v"
        "GLCen7+gxnlPFQbs9bAqcxnznLUOV/+MXQV7fj3iIb9xWrPeD2r/amnE0AmPcUx9mDj6JOGY85H5zPh+uIPapyK23cRN+T1w4wI3"
        "HgT3AQc34YObELiJILj9Dm7KBzclcFNBcP/JwW32wW0WuM1BcAsO7kof3JUCd2UQ3KyDu8oHd5XAXRUEt9nBTfvgpgVuOghuxVkv"
        "Mj64GYGbCYL7roPb6oPbKnBbg+D+zsFd44O7RuCuCYL7Swc354ObE7i5ILg/cXDbfHDbBG5bENx5B3edD+46gbsuCO4bDu4dPrh3"
        "CNw7guB+x8Et+OAWBG4hCO60g7vBB3eDwN0QBPdbDu4mH9xNAndTENyzDu4WH9wtAndLENyXHNwOH9wOgdsRBNdwcDt9cDsFbmcQ"
        "3CMO7jYf3G0Cd1sQ3M87uNt9cLcL3O1BcB9zcLt9cLsFbncQ3KKD2+uD2ytwe4PgfszB7fPB7RO4fUFw73Vw+31w+wVufxDc7Q7u"
        "Th/cnQJ3ZxDcjQ7uLh/cXQJ3VxDcnIO72wd3t8DdHQT3Qw7u/T649wvc+4PgRh3cAQc3Z517LVpY5i7SuD014OxXItVnbYDi5DTK"
        "HMXRk7Sf1V+jACIbW0nxdk8K+yTsM91yV2vqvaQ3o51KvTeNZ5yX96bwnMIz4nTE9/oraP8s5MH+Sh8lufWXSV79m4j3zxbw3Sk6"
        "X8w642adj00XlH60ZNHOIPZNmnMPYP73QBP2T/vw3RS1n38Cv2Nfkcc+eRr1DyTUevkCnrGPy/+b+B6/F58S9Y6o7Uwn6HvrFOti"
        "tR7kKKL+pWq5xzwX+CzkRT9nH0L/4ur5QNdD6v6+/E3nPHDe2kf/Avfi1xbV85IUzm33V9z7QD5XTlb11l39zXgsje9oPMx7n5hr"
        "fBjP3p/tgp1Nkp6N0zk6V8qgP8AxOhes8r7MDyOauF8y8cvdfH5F7bfY9fcr59/66isVxy9c445zknIP65H6W3wEcj5Gz0ZG/a7c"
        "h/cPX7Xky6N/tvxj1L88zn2n0e4BxnkA302SvvOMC3nyz4t6+L24Ua2fH1Hbncb9luWXpt3Av4p8n7PryqK7H+Y47XHdm5c/7diP"
        "8y+itXxUlc+8f4xZ+iK9lx/FuVMf9wt6779q35coeu9Xz8m5X0afeo6hjw0oeizjO/0c9Pug2u8DG9X6xuG36bxhBnp+Du838XiT"
        "3eUfFTh4X4Q8+WdUeafRH/Mcx9Iz+lP8HNvFW6Rn6M28T9mj2GfK4x4pqrX0qP209XwO9l2j34Vg+l0t9Mvj/Xm283nVjlf76FnY"
        "Yxl+kudzz5dQtqL+NPR7VNRvVfXLOLz+SX+w9c12jffFVtb3xUW3X9h2zevLDOm7jPFX9R7TWnp97HsMeu8Weu+75q137s+Dwq5R"
        "n+2h/HHGg3331mnfj3K/Lyh2lofdl3nd2ozfvypw8HvxHlUuW/9CHlv/Uegf74ub2X5GF93zh7R3+1z8RS/9x/3tfgrzC9/n7pDj"
        "4OAtOQ5s/zvU+bP8Cc7bO7+ojEdPnX6AeZj9Rz+H9SynPuf3ivp4X9yp4tTtBzlVz9L+eVw43lD13+Rr//56T2l12f8OaWfC7rfy"
        "79DzDmGvW9X6xsNjNF5TmNefVO1dn4S+7/Gx+68KPfep9mDmvVl6jkPPmL+K8NvyZ6DnGPTMdhD1yldLOH6Afh1Mwr7HMb/wuJ+D"
        "fgcobs4lhX45TsQ9bxF6MTgOYPtDPlC+XcQlbMcf9YlLOO5rPkN65XVirbDjT4j6a1V5+HzfjoejIj7huBbvi0nV/m377eE4dGbR"
        "Hff5xXt6a07zjPN4PZrCOlDyGqekM46YH4o9ql1yHKjWS9nxBstjdCJunqQ44BLsRB+jeNYZJ4pP2E85L4HnFX2C4rVLmE/telMU"
        "d3LcxuM3+7IjnxL/Z5x9j/v3WV5vJi4q7eivQ06+H56aV9oz5Yy62u3CfDLby3EbrQfm/eYeN84krVc8rkmMJ99vmvOJIjfwZmEn"
        "l1ICb+J8jf5Ml+V5tavbyc9Q+p1S56FLTSpu+Qzjj9Xgm1vFA9hPdnF+6gqB/yLHHVgHOF7vEf6IvEeev3z3CTzPsT8i7zr/kqiH"
        "34tboK+ksJuJMzX9MUNY9l/2U4739XH4casqD7dnz49434VE69khyPHPzj2s6eLlp8T+9U7nHtqyu3Hy85Y1PnYMOWd1ji9Jvq7b"
        "1XnA7NeAa//H/ef9r3mucq0q0F3RHsXOOV9x1nVfGHHlzdjjNk37bWOrzz3sV9R72EHtw3RPfHCdVW5OZC1BZD0zjy2G+2FzX804"
        "PF+578Wf875P8pbHlTdh5hUw7nL37FktruQ/6RN0f3s5w5ED8i4xbw9CT/o48kWQJ8D5ZvLefTCC+tMdyIcsijy60ZvM10gL+ZG/"
        "lcl55hc5+WnXrteXb/Sn60q+WZrzzf5wXcnLWio/RAuSH0LnNO48gtFqe375IjJPhPu7/ojIF3la5IusFvkiPcI/eP5OIl8kiXwR"
        "H38xOkcrQfIVBrXvL/ld0PyQrPbdQO2x3WW179WVz+LYJ/K5YD9ZOy9llbZc/scZj3wmlm/ZfDTRj6w2WXHPV3ZeZFrNX7y81it+"
        "Mcfr1etuf7i8NmXNnzLvjPMXOZ/RlDOGvNE9rn4PNWE8m5LKusH5/gfjNE68D362Cc9YRwabmmrytavF17OxZrt98/cmDefJI+TP"
        "97VfJ/9Avy9vzWl/NL+HPOvTlBc+18Tz1zsV9sOY5vBZhqD/wXhSsX9bfuTd8zngs9wf+A3Xk3o25Y5a+alfvK6OSzfkeeo69aeA"
        "/vxF9KdA/YlzfyB/nPtzVdl3NvhsDT5bkDzSBp+twWez+t3gszX4bFqDz9bgszX4bF56bPDZGnw2d72/fz7bvgafTWvw2Zx2vgI+"
        "294Gn037IPLZut4jPtvd4LPtb/DZApz/fXD4bDd8+GzvCD7bVcFn63h/+GxBeWpBeW88HyFfMJsi/lp2xf+Bzza/NJ/NlbdawDqW"
        "jgThs71B+jzbEeF1KG/Z1f/GyG9OgddGei3dKXhtt/vw2nTBa8N9oZGjPFfjVbqv0/+LRtiejw8JfttJ53zRen7F6Y933jB4bceQ"
        "h+zi+bnrh+a15Txw4wI3DK/NCzchcMPw2rxwUwI3DK/NC7dZ4IbhtXnhrhS4YXhtXrirBG4YXpsXblrghuG1eeFmBG4YXpsXbqvA"
        "DcNr88JdI3DD8Nq8cHMCNwyvzQu3TeCG4bV54a4TuGF4bV64dwjcMLw2L9yCwC2E4LV54W4QuGF4bV64mwRuGF6bF+4WgRuG1+aF"
        "2yFww/DavHA7BW4YXpsX7jaBG4bX5oW7XeCG4bV54XYL3DC8Ni/cXoEbhtfmhdsncMPw2rxw+wVuGF6bF+5OgRuG1+aFu0vghuG1"
        "eeHuFrhheG1euPcL3DC8NuAar6ZdPB4Xvy0n+G058NsOgU92iPlt+5fmtbnlHrgFvLaT1K6dh8b3KxnI1QmeWyaFZ9o/6JBfbwXf"
        "7Tbqf3U/t4i8KDqHXCt4b8iLLSO/uYb3JvO1Of+feWgn8Jzg/EiSZznem53PzTyHFfw79Tt/r6jvx4MrqO3Xy4Oz+W8yj/Re9TzA"
        "zX/rjjj3UcZp5rt1iPN/8AknaH+WxHmyeU9q8d+Oa6g3Kvhvo578NzuPfob0Vi6IvFDgMB/vvswPPPlv+oSm5kHHAvLckDdZHOE8"
        "j8KSPDd9IuWdT8720euTvwoegLFrQeGd2Xwhzst+bb/Kw5I8oU1Cfti5lMeX/2bzhK5684Sg1xreG/Lca3hB5zSFj2U0k13omg/f"
        "jf0C5wxF3G/YfKwo6wF6Zr4G52dPQc8ltZ82H4j5cS+gTPE5CeWPc74/2xnzDPIDAg/vi8x3moaekUdRZl4i81BS0DP4K8UTrA/K"
        "a2e5avlvhTr5b6q++ZxEP7EQTN+S/2bzHCg/P/+IOs62niXPx86/x3zH+dhZodePi/p4b/OtgGPzN5fj96A+8/SYL1fDc3uN9Grz"
        "OIPy3KDfMuyBeTA27+2Fm+S77WV7vAieVcqb97acnT/Heh6o3Ixd2ziT6fr4bgXV32p4bo946d2f32av0zuEXb/gs17XzWu7oOq7"
        "J6Cdjwg9M25O6Dkwny19S/lszC8KzGMbEnoGP+ymeWzgE9n8s61iXVyWxzaj8g5Z/s0iflqWx5a+pTw2W7+BeWya4LFBvx/z4bEd"
        "VeWs4bEJO7bnWZvH1rE0j41xnuH7S/AFpT2vFfa8DK/NyfOpM/5Yq8pVy287v7hkXDeeC8hvK4Tkt+2vk9+GeHjybZXfBp6So6cr"
        "y/Dbrqr8Nq43tRCK3+bw2eYFn+2a4LO9tSSfTfLFuqBP5rfV8touLslr63rSG9ef13ZhaV4b9kE2j23Cm8emT87UyOXFX2O+WrkD"
        "9cZU3lro+P8BEe+vEfNav6jnx1+z9TK2NH8N9mHfG9s8tnRdPLYa+4K+wvPaztfFa2M+W5KOIRT+gcJf6703JH8N5wj/cPy1U+8R"
        "f23v+8Rf2xeQv/bXOvlr7/rw1/7Y4K9pH2T+2t4Gf80ar281+Gva+8lf+7IPf+0Lt4S/9jfSDoCV"
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE_AARCH64,
        },
    },
}

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
    "type": "raw_tracepoint", "code": [296, 14280],
    "maps": [
        [56, "victims"], [120, "victims"], [280, "control"], [1064, "owner_levels"], [1304, "owners"],
        [2176, "owners"], [2608, "owners"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4144, "owners"], [5728, "tally"], [12104, "control"], [12336, "control"],
        [12392, "events"], [12512, "control"], [13296, "control"], [13440, "rows"], [13512, "blank"],
        [13560, "rows"], [13616, "rows"], [14208, "control"],
    ],
    "constants": [
        [176, "TASK_PID"], [344, "STOP_AFTER"], [424, "OWNER_BY_MOUNT"], [464, "TASK_NSPROXY"],
        [552, "NSPROXY_MNT"], [624, "MNT_INUM"], [736, "OWNER_MASK"], [816, "TASK_CGROUPS"],
        [904, "CSET_CGROUP"], [992, "CGROUP_LEVEL"], [1120, "CGROUP_PARENT"], [1144, "CSS_CGROUP"],
        [1168, "CGROUP_KN"], [1192, "KN_ID"], [1216, "OWNER_MASK"], [1696, "OWNER_HOST"],
        [1720, "TASK_THREAD_PID"], [1816, "PID_LEVEL"], [1912, "PID_NUMBERS"], [1936, "UPID_NS"],
        [2024, "PIDNS_INUM"], [2088, "HOST_PIDNS_INO"], [2112, "OWNER_MASK"], [2704, "TASK_NSPROXY"],
        [2784, "NSPROXY_MNT"], [2856, "MNT_INUM"], [2968, "OWNER_MASK"], [3096, "OWNER_MASK"],
        [3624, "OWNER_HOST"], [3648, "HOST_PIDNS_DEV"], [3664, "HOST_PIDNS_INO"], [4288, "WANTS_PID"],
        [4312, "PID_NUMBERS"], [4344, "TASK_GROUP_LEADER"], [4440, "TASK_THREAD_PID"],
        [4560, "PID_LEVEL"], [4696, "UPID_NS"], [4760, "PIDNS_INUM"], [4904, "WANTS_PID"],
        [5024, "PID_NUMBERS"], [5056, "TASK_GROUP_LEADER"], [5144, "TASK_THREAD_PID"],
        [5264, "PID_LEVEL"], [5400, "UPID_NS"], [5464, "PIDNS_INUM"], [5656, "ONLY_PID"],
        [5776, "COLLECT_EVENTS"], [5928, "HOST_LEVEL"], [6024, "TASK_GROUP_LEADER"],
        [6120, "TASK_THREAD_PID"], [6200, "PID_LEVEL"], [6264, "HOST_PIDNS_INO"], [6376, "PID_NUMBERS"],
        [6416, "UPID_NS"], [6488, "PIDNS_INUM"], [6888, "PID_NUMBERS"], [6928, "UPID_NS"],
        [7000, "PIDNS_INUM"], [7272, "BY"], [7368, "HOST_LEVEL"], [7448, "TASK_TGID"], [7520, "TASK_PID"],
        [7696, "TASK_CRED"], [7760, "CRED_UID"], [7848, "TASK_COMM"], [7904, "KNOWS_MEMORY"],
        [7928, "TASK_MM"], [8024, "MM_TOTAL_VM"], [8096, "MM_RSS_COUNT"], [8520, "TASK_GROUP_LEADER"],
        [8616, "TASK_THREAD_PID"], [8696, "PID_LEVEL"], [8760, "HOST_PIDNS_INO"], [8872, "PID_NUMBERS"],
        [8912, "UPID_NS"], [8984, "PIDNS_INUM"], [9368, "PID_NUMBERS"], [9408, "UPID_NS"],
        [9488, "PIDNS_INUM"], [9640, "MM_RSS_STAT"], [9680, "COUNTER_COUNT"], [9696, "COUNTER_LAST"],
        [9968, "TASK_SIGNAL"], [10056, "SIGNAL_OOM_SCORE_ADJ"], [10208, "TASK_GROUP_LEADER"],
        [10288, "TASK_THREAD_PID"], [10368, "PID_LEVEL"], [10432, "HOST_PIDNS_INO"],
        [10536, "PID_NUMBERS"], [10576, "UPID_NS"], [10648, "PIDNS_INUM"], [11032, "PID_NUMBERS"],
        [11072, "UPID_NS"], [11152, "PIDNS_INUM"], [11312, "WANTS_PID"], [11440, "PID_NUMBERS"],
        [11480, "TASK_GROUP_LEADER"], [11560, "TASK_THREAD_PID"], [11648, "PID_LEVEL"],
        [11800, "UPID_NS"], [11864, "PIDNS_INUM"], [12280, "MAX_EVENTS"], [12624, "TASK_TGID"],
        [12704, "TASK_PID"], [12856, "TASK_CRED"], [12952, "CRED_UID"], [13144, "TASK_COMM"],
        [13680, "STATISTICS"], [13720, "UNSIGNED"], [14048, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "05291e47aa26987b49e8ad46eb7d1f423b1056c6691c821fef5ad995bada4d2f",
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
        "eNrtW31oZFcVv28+X1LZmab7ktloMNOt7RqcEhbUsPgxCkoUywZhSERiMz5wQqCQuLDNywg72bXbGos03Va31T8yid1MUWpBcdZ/"
        "nP7XRUor6B+tEVwEcZUqKwhOwjbPee+cM/PunXtn3ktmV7EuLIf3cj/O9+/cc9/UBpn777HG/yON/8X+m7bzbOWT7vvi8A18hnEF"
        "jbHRBn0UaU4bZn3u33X37zktxRp/YlUNxpvDt9z5qbsZ96+2CTQeYuyWbdvO/s4Ug8Xd9xbON7SoS1MaP9/QwjAuNOnSTBoGRBnw"
        "0Wm/m439alv43FjmRuO5GmnpIeTwj/OepfnHgFrfE/VVcuWrxnDcMtBHzr63Kx8lj9xVHeViR2EffPYzP8zpuw76DvPzEhdwfhnn"
        "N8bXHbkb60RQniXHvnG0L9J8GdYbWYINiE9zoWQHkU9p15Bg11AEx6FdB2CAaI/i8yl3/2L/KNCxE7bMT4prM+57Qx/SYN8PMZl+"
        "rDKMS9wDz2TPIsrp1VsJ9aZ79GaVS3K939PbdcwO63jtKOihlN/Geeifp1NAt8EspTa9DS/bEE+fcJ9HVp91R8RjYM+aMh9MuPL8"
        "t+vXXKjbnB+HRfkXOX676Zv02yke6p54qFG865PS/FYcnpT783BW8X5C8X5c8R7sW+2jOJlCe38D+F5C/aKdrU0Y/3Ca8kyw+K/h"
        "PkYfxLO1nkK8+Bnu+wvIM6uT4GdxnLek8rMZ165WBfjOryKf2/PgB1/HeSGch9R6cQ72GYCEbm2Bnq3yYk/8k8ZbW9mu/uOd78jb"
        "eG0310H/i/ehHtZVevisS9vx8Uu2rzwXRzlXfMp5BeNnRRGPps94QTkdeSISuRJYl4hydXvfTY6a2cJvLh+sdM4vfuUR8Wx2AHEp"
        "xr+PsglYF+MrsXS74+wZjLPnbCaJq1eR5s/zcfMq0kcGfgp++TzET3EF4ix/PiIfn34S42BCHl9B/a5McTXOreN7fgXHXYRxj8aA"
        "z59cJHu8DnWCdtWNw275x9D+tq97/v5wvtf2+jva6/q+t25x5h2X+Wn4/3ULX7cksW65zPzVLf1NeaaccTHeT2vz6Dc6+s08Y51w"
        "NcrSdxhH/4j7/hnwLW8xfzj6Hldu8huqi/zWMcV+yAeGu5rjB/CcvzuCcfUxmL96p/LcddTDn/DcMgPzdZy3qtJDCuqJMuQ1xz9d"
        "PL6COEz+81V5XZELvV+Bw/P7Mj8RccJ7Hi3heZT80XH9AsP9kObYg1y8R1mGx5PV263n36Ke34L4xDgvhBEHkFqb6A/3KnDl5FtY"
        "Ny1i3QP6d/YvOuti/Bnx12Cfs0L+xmc6l0bZH2C/9ZaeHTuSnCPpj+zDuGNon6OQ77vmB821R5Q9uO/Vc7t+g8WPWr9vo35H9zvL"
        "8759b11naA+BPjQ+H7X7ZQXWiwvv4y+4NH854u+c3NxH6IPcKdzBetRaT3LnNlH+Vn/kcHUr5Y/8JqyTSZ8Df9GxjkV8IJxIPI7r"
        "F+T43MbHmd7oT5TfL/5am6A/Mb9RfTubzmOcTfv0sy+D3zydRP/W2/Jd3Ve+g/jIl29hXJzm66E2P/5CRz9u1kvvev994F3mv31M"
        "pk/VurUz/Hkx3zyfq/w9wuGCyMds+mvvSO3pu4/6lXekdWf/POb/lwT93UB+ryN9E+mvkV5D+grSq0hfRlpBuoH0MtKnkD5he+NH"
        "POdalRkO33Mx0E9O/znXRyecj7JrIH+J4Tit47mn2A/9m2Y8N8+VdVvV7+b9sG57x7etf0rdx5GuV8G+omI9cX7xFJyPqT/f5TzU"
        "0DP0uwpY/1AdRH36KtaVxTGouzKDGeY9fyv7LSlFXyUlxmNd6ve1C+p+SSe9d4//OSH/qe3K5YHylC2r4/KbMH92oJ8FWZfka+WB"
        "Orc+8WmVJ6X9P9/+KPgP7WuVJ7r6YUTCX2bwRG/sL8TV7ba/ueLTzptTinyPdk7rh7Pzdt32nmtPD/F5LcpOCv56yPwp1DGEP9MN"
        "PSU98W2EYcP80yjXWInre0+HhHvF0AshWX7Oxb7FyZPT10JcXm6eq74fYrI+wQHvGUmvh12nINxTkn0ec3lu3c/S+Ylw2Rx7BuMM"
        "7ED3neYK9C1NtIuhf06oe4LzG8jvF/z5vbnwA5AL1zPRr/zwtYHrJTvgjKEZWqf1igv+8pkTF5rLH9QbFtpdqcczwfRIcSb6tRH7"
        "Jax3VlEXmK3zhx5ov6u2n3wu3jNE2a9Arius2Y/cwLou4eHPXAG7mv1gT+ozeO2VdPmB+28L87NYt1P8iueoEf13HB7kNOw70HpD"
        "xMeTXHy08ifETXEQEkNxkPLDG1x/oJbE/KJ1q98W+fpNp/vIgPXbmqp+mwtWv72I8bTmt34D/Elc8lu/ZdH/JzvXcaiHzOAHmbeu"
        "UOL3MQV+H5PrtQ2/L/UYv9f81mnZLnVaXzD8viTgN9ZTFB/k99bWnKKP5dPv0E/a+LpE9drUAeu1l7Se2FvEqx7ZW4nXPuW0NrNd"
        "6rXvaH5wULRzlD2uyXCgmf/F84tQZ6V0QT8mj3eESwfFCyUO+cSPB3T4zitxka8/W/u8wuGSgy+pAOu31rnWsY4Q/epO+Y33vDWO"
        "99XjbtzBPQTd0+RiYUVf4dscDrWdZ9pwaY7DpcP3EWZucx9hKmAfYbkz/sRF/PkfPT+Wl3uLP4rzI51T6Bxpbc0cDn8qCvy5cFj8"
        "ub839u6GPxf+U/iz3AV/Yr7OYaKdW+fHN6XyNs/hWq7rfcjNIPchlX9iH+LzHe9DmvvHPwPzvtvlXuSAdbjyPiTgOtZzSdapDqf8"
        "5dfudI6iuM6k72OU/yKSPEj3HZQfEkOKOvqQ59fD1s+FPuS7T/Dj9YB9rzPyutlc+33bvOtC/yAp2cfahu/erAreS8ThgsP3vXiM"
        "zvHZPebpI+wMTro0MxRuyufchzvvIQ5O7RGfzrjZpRDfD4pNMe96VeyT7Zyg/hB8T27dm5XGR+b4XS7dSY1K9WvEx/aCyGmw+/aA"
        "77901Y97L4XfKVQbfC06NALPznrnJXnCYMjvfFLB79GA/B5Bfn/D6ZH0tjOQxf10tIe+18u+YfP+stIbPBD7JhTv1Ocw157i74Xx"
        "+6VpxMWqcM9laJAoDN1gHevoA+ZXygu034Hr6Y064karP5Pw9J3MhQ2k2I9aqCD9IfYvnsDnbyL9sS3qJ+Tq4y5p/9HQY531I/Qn"
        "o4h3Yt6ZjoNjGvFI2z4vHyhPJQ6Yp360K89T9LukBdtXXqL4pnWozvL7vZZGfbdBabz7j/O4r31rVC948lDoAPwaGvzOZCcv/z7O"
        "CJ3b9d5v7qR1lpX4D/FB9yP0u65qFM7PhcbzJ12dHwE/RX3nYiBv7YstPh1cKUQhL9Sm8LszzKu1D6CeGf6OKdL6LqtBzhnh/ub+"
        "znv6XZo1AAb9+Kd3IV5GUZ5Ppdg/PPYfGX3b5r/v+ys8h0EO+r51Oor8R5H/kwL/+B1e7cPIP8lzHPnHeaK+nX1CLt5NNfXu+mN6"
        "HPl5aBfkGUV5/iXIMwryREke5D9K8tywuXhJpRT4lN0N5rendrm6IEl1wUfd9/8GikfVWQ=="
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

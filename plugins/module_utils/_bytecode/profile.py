# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 16880],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7192, "scratch_stack"], [7248, "scratch_copy"],
        [7288, "uncopied"], [15304, "copied"], [15360, "copies"], [15448, "copied"],
        [15672, "scratch_frames"], [16000, "stack_frames"], [16040, "stack_frames"],
        [16112, "stack_frames"], [16168, "stack_counts"], [16248, "stack_counts"],
        [16320, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [15600, "KERNEL_STACKS"], [16400, "STATISTICS"],
        [16440, "UNSIGNED"], [16760, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [16880, 16944],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7192, "scratch_stack"], [7248, "scratch_copy"],
        [7288, "uncopied"], [15368, "copied"], [15424, "copies"], [15512, "copied"],
        [15736, "scratch_frames"], [16064, "stack_frames"], [16104, "stack_frames"],
        [16176, "stack_frames"], [16232, "stack_counts"], [16312, "stack_counts"],
        [16384, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [15664, "KERNEL_STACKS"], [16464, "STATISTICS"],
        [16504, "UNSIGNED"], [16824, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f110bf341d0f61f9281221009f31e4218a0323bed0c2da7098612ddd40f67a29",
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
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
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
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXF1sHNd1nuX+ilW0a4orr1jLu5QoiWYkUaJlhVH9Q0lNK6sp1n+0XLUGTW8MykIDSLJrcTQBQtmOragPlWy3FQIjIKkfMk80"
        "+qI0SLEq+kADzYPR5sGtgdYoUNQt8sACacPCMrd753znztyzM+RwLbu1sQKk0ezM/e6959xz7rln7v2qBcv9cyNN18rZn9bUtXCH"
        "ZfypTtM13WZZP63Vat+r/z+mfk/R787Zd2p0ncV1EtfLuF7E9TyuE7iO43oS1+O4PoPrU+41n+pA+26u2L6bvvblLeqYHaPn+VjS"
        "vRZiZvl8LE7vtR12rzu76YWkhd9HgR8jXGcD3at61tX/jtX/lup/z+Cat7IkV9RT6bpN7W4T7W5L4D20u4NeuIHnf4qrc6GX5Nm3"
        "uxbc/x26P1vU87j5PIv7G6zvE9Sf6pQnF9X+G/XqM8A5pdo1hX5LvPW3F6eyDE7ChyP6PTE6g3Lj9EMZ9jBD4p+QcnK6HqnRuMi5"
        "95vOvUn1pWAPGCdjMYwHXIdj7bo/j/jshu2uepyuZzL0/hzuw+vvpnKnIAfUa0/T85Hu5sZddQ3GwxoaR/YlEshw7F9Q77+5102j"
        "L1L5NMqdCuv3WrffPG4qJxZWbM+Crz1O+yDZv4umxgHdj96RgH3eT+XPQQ6nPms5fAg5/CvJ4dTjVD6DcufC5FBw5WBPDdV4fNar"
        "q9nXD9eM8fMsyrehPK7DbUX32mi3Lwfas/QT1SvoZxx2kfDsazzAfw1b9xj2nrR6CQfjLHvus5bzzyHnfyD7hJ2Pxal987ja0xgP"
        "m025zeP67QEq75wgOTtdJH9Vv6NwYX/59M+onpdghynYIe5vZFgO/0zjMdbp6m9lu4+5ck5av1vzy69Rbquzi3C5/QJye4jkcskb"
        "D6q9jLup+zdq/vmJ/Urj+Pp9wn8jh3oyDeNpIdJ4onaOTv0S7Sub801a1Jv+Jr1/mew8dD7S7adxx+P1c5uXrtN79qUc2nE4UK4N"
        "cYCstxLebv/8xf5ldJpwdnZvp3GXoffGMH/wPJJ9HfhjwfN3QzteuD3yk/2POj/b0yQ/6f9GUd/T3WsC46ow3OoLXpx2yocTPt4T"
        "hn3Kdjzd/fMly5jPVunv4Efymb9d8pe3p3bDr1CcGxkP7cin/nqJ5aJ+/2DDYfdqTxPuzo64lpvyA+o52eFPlvxx7dPdbVpeKuJ0"
        "Uo9YBm7B1G8hJdqJcXy0Xp2yiBuYh/JxKjD6BuTWR3E9z3dH2wif4yHnAo2DfNtlqidj1jOciRvxN/vxpPUnhl/ReGeDx6vTXqj5"
        "/UnUcR+Ktz9X89vBiniw40oInizv7M8gjqd5LLsF+lg+zq2P9xKVu0DzpfQTbBcsr52FPiPeUvNaImB+s68MGf2V9Wp/IPUg27d/"
        "aHVyW2k9cDaiv5kq1YLmbfavT3eszt+wPLS/wfpiLA15TdF4s6+Y40TOYyv2/8rNwHmF5WhPZVaUZyLAL+4sbL+9es+wPd9evVcu"
        "LK//leeZ0grzDDk2rieqvs9oPdP8Yc+SH6t0/SHs/LhhZxwPHoWcb+h5KKb9mMokVNpPovw4ri/iOoHrd4y8SeXsH+D6qns9Wu9O"
        "mztPJBrkM47+5FBfboX55ynf/DNcX5ndjjzHSvVVOd5LUDlVvm0V7cxbf2f4e88ffQS5fYjr+7i+h+u7pr8X891wKmwe+mNjHnLO"
        "LoTMP6XQ+WchcPwvoD0Lq55/AvFmFzBOFlacfxZ880/2lajzziDWX2QnY1hX8fpqFP3ZueEe+J2hZf1OthDibwpynlkI9DfVV8L9"
        "xHLyDp9nFmphOOY8MxgyzyyEzDPL43I/vHlmQcwzpRXmmXD8oPHR0C7Uv9w8sxA4z7C+t98efev1zO3Vt85TRZhfAvWNvETj/AJ9"
        "d6c/lb55nqnAf1XOvl1bTf6W+xdVX5WuSVx/YeQVeJ1U6buK55dxhT89gXz/iYsN9c2uct75KCD/Mbwms+L8ocoF5b+MeUSMG3u2"
        "F+sxO2HazflaU/ka+KXhNPIos16egNZVhcB51FsXJj9Z3bxau2Ws93K83rt1S4+DmJdPqJ7G+KjLZzFO86x6rvAO+fI587hyu78d"
        "26rtc9GXXxrJiXVivX357xz5rvr/X9pf++GmXDvV+4JpV/a9dJ3DOrIf65vqPpGX2+eNo4yb9/qvmttutCufihnxFettOfmdN+Ka"
        "divK+9x+OZ4a81/8PSllraYdeesnIXmKbe64tGeoX/l0j3vv/IDscXQK39+w7hudetvIf0q/w3KrdN0KltN1S3/nUOOa1+3SHhvK"
        "yfcyEd9jv/4D5P/XJBOUN0nQNRVP8Ps/VO/HvPJzvjyZGh+9iFNm1e9x04826mnRfcM+9w7yqf8dv9f1X48sWb51Q6X3LmP+qsB+"
        "ef4qI6/rjFOH5/i7xI8QD23sHaJ6bmJ85ow8t8qfWEv1eGswZ8Y1dmlI22+9T9VLXhym7nk9pfp3MqB/zoUP3X4MW0+6EnOeJzzG"
        "UfJSOLyuUf5S3TN+GO6w9c2YHlcJ1b8A3ITATUTBPeDhpkJwUwI3FQV3n4ebCcHNCNxMFNyverjtIbjtArc9Cm7Jw10bgrtW4K6N"
        "gpv3cNeF4K4TuOui4LZ7uLkQ3JzAzUXBrXnzSkcIbofA7YiC+0sPtzMEt1PgdkbB/XcPd0MI7gaBuyEK7j95uIUQ3ILALUTB/XsP"
        "tysEt0vgdkXBfdfDvSsE9y6Be1cU3L/ycO8Owb1b4N4dBfcvPNxSCG5J4Jai4M54uJtDcDcL3M1RcN/2cHtCcHsEbk8U3Ese7rYQ"
        "3G0Cd1sU3Nc83N4Q3F6B2xsF1/Fw+0Jw+wRuXxTckx7ujhDcHQJ3RxTc5zzcXSG4uwTurii4xzzc3SG4uwXu7ii4ZQ93IAR3QOAO"
        "RMH9TQ93bwjuXoG7Nwru1z3cfSG4+wTuvii4uzzcwRDcQYE7GAV3i4e7PwR3v8DdHwXXt768PwT3foF7fxTcr3i4D4bgPihwH4yC"
        "2+bhDnm4BXc9u+RiqdWmszEz5K1nYvV7a4ji5ByuBYqzryAff43i33x8LcXjezJYT2E96m93vaQ9QHJzuulqD+A7fzfW8QMZ3Gdw"
        "jzgd8b99iern7832G9Qu+01qt/3n1F77LawHLpXw/jP0fThf0nLodfMGOaMf2TzqGca6yvL2eah/R5JYX9FnXKtYwn2K1yPUruKf"
        "Yd8byo+kRLmTuMc6r/h18T5+Lz8vyk2Y9c2k6H1azizURp5BOZSfr18fUvmD30P70M+5h9G/hJlH6H/YzANU3/K+n7znrrf/Efly"
        "C9/HFpbo+2lG7NPg72aDen9WyZe/TtflOFj/zTn2Ea0Dp0g/Kk8Z9+mL1538u/quo/pT7UQ76+2/Ve//67rep5b87eD8HOfVqiy/"
        "Ds63oh5Kn1oPdCzGLLH/KO6Wp3ZmdTmsO9Efu/BhzbMn33hBXpX7YV8juZQf5TwrrX+rT/I9PXc6RLlpkm+xW7QfdliEncyg/pEO"
        "M1/rXHgfcia9FTnvuofbRXosol0zceDgOa+/ixkTl99LZzD+BvG+bjfpwzl7keSHvJjTt0hy3+LlEVXCq3rQy9uon0bwfIT3Ee1/"
        "b8nf7jMYD5xHyKKdZr42ZmWR3/Lve3PH2RHk9WdJv9VXkT/by/Il/XK+0b7vI53HNvR8H/AfR/+Rb3OAU32M8TKGvrj/9lXo8RDk"
        "iv1l3P/qE8A79i7yJtBjD55DbvYk9Ih9IjMJ4PDz65A7/ITqVqwud/sqyUHZkyo6MoR+oJ3FPzLbwbjpJPT+DbyPfo6U+HvcTaoP"
        "7VF5+4cMOxoK+C7QZmX3mPJhfWUHTb3Y9y1E0wePHy6P78m8T1iN3zYlB3zn4f072n4fZflBf6PmeGrQH9vherO8c+zHpL8Z6A95"
        "LPZnWn8JgYPnZT0uad4qin5qe2S94Hn5CdNuRw6xPb1DfjcOvfB4nCa9VLuD9r/GtZ1VB7x9ovEgO+phPOhr62JN7p909bXVtJMy"
        "xofTI+U3u2TIv0PI/2CIH0T/iy/i/gDuY8JODpj+Ttvt1ZyBX+0RdtAGeR80y9uTsLeUl++Nq3EGfzWyDfrYwP5/conz8q4+9pn6"
        "MO0kYWUHzH1iDXYyA7m/6H33M+SOcVXFeChvMe2E88DKHhK+dqfZP3UL/yP921YxT90n/BueO0cuL5k4loHD471a4u9JsJMJgYfn"
        "ZY6X2P/CP80koa8E9IVxUYa/G/G+Sy357VvbR0X4LcMukp5doJ9jSdjF9Y8Mv5tF++zTGR2HGXo5aMqPx5tzZMLFKSNOdRhnBuMM"
        "flrZf1L4syUln7w5/hviipwZL3F8q+0pJ/TN8QTbGccJ54Re8Hs5JspLuyqZcbC2qzbTrrgfzrGTZC9J6Oc+xoX/OhgUD6Q8u3nc"
        "tButn908zmA/r+WswHlmn2l/zonjS4YdAYfPcyg9pJRerpT0+u0TX5zFOFovPP9ze2agl5MiTuN6xrg89IK4lr+r2dOwG+Cqczlu"
        "eTwvx7ke6OUlE5ffT6egl5fMeKcKP6bl8qyY9x/j+G98yT9edJx9BXE2z6svF4L9Fvv9Sdihsd89bWV5fYX+l/l7zwtmOXsK67+p"
        "Rb1vNy30c8unH6eL3jPHU0aPF6edcSnumef4dJbiX73PY5LiON5HoOpx4w2Ox2cozp1PY72jy71vlKuin6z/uYsY72mxrsN7czHG"
        "oXlffX828H9E8Un2Ta9dbT78fozjOfYTU5NGPz2c2QacuK9/je3Bev4q+d35hMS73ICnXPjIXtEujqOukV+YTwqcqQljfCkcFSpx"
        "nNSPeXIO88V8SpY/3lA+5R/vW8x9PHqdhXbquI7tdq/p97Q/ZT/L9jgFu10v8gT8fJLGcT/8/xzWk2XM6zIe4/UBzy96XmR/+5gZ"
        "D7B9sP7U/KlMqrpR5BkeZv9L9tMP/zD3vFyvkf3r+RJ+o98219fKHof8eYME7Yvwf4/O4HvtYr1BO19OLPnzTrzvac73XTfm2w+q"
        "48cZyos420O+p582v6cPW79O3/vHSKBbU3m3IbKc2p8XR9yn8h2Mw37ev8/h5eDvfsHt8e2/Uf5J7zdZYd9E3kpY/v0J9Xne7fcH"
        "HRzB4PwT7GkYcrKnsO8I+z54P4/cRzHM536xH8eeKeB80gGxX+7ip9z3w/s/Jj7250l4f3Tg/hsryv4bWt/792dcrNcfth9H7sPh"
        "/m2aEPtxXhH7cdaL/Th7xHjd461L3f04GezHCRm/Tt/FWpR9IMPWz5Z9L+r+m7z1N5Hqk+Mgb/3Ox6vZr+ONF+wbxj6uvN7/s85a"
        "aX/N+YD9atzOFfc/i/7krXs/9vsRvd/Mtz/Lvb8zeJ9lPrZv0W8HH9yZcf2b3F/I53v4vI9qZxzr7Id8/T6ahF6TaSOu5/OwYwnS"
        "F69/VJxc8uUbhpPeOXgvvqp9Nx9v1/Wr35MW8vGnKB57oPt/av71wgfbC9Z/qvfRnk052td4I8l+5T9qbI9xyzvvfRTyH06kDTvQ"
        "7ce5VJ4/z3B/YD9cTspZtVuJbmdHZtHUy260J7lI/SmhP78S/SlRfxLcH7Q/wf2Bn2jxPeD3Ft/DavYLt/geWnwPbvkW34OOc1p8"
        "Dy2+hxbfQ4vvIUiuLb6HFt9Di++hxffQ4nto8T34vwe3+B5afA+W1eJ7+Pz4Hob+n/E9FL7kfA+Yd04MRuR7GPyS8j2UPme+h8IX"
        "hO9h8EvK91Bq8T1YXwa+h3MtvgerxfcQ9v7/Hd/DLsH3sCOE76Eg+B4Gv2B8DyXwPXwFfA9rwffwa6vme8jFovA90AYT+9zuGMfl"
        "RXd8fRL374/k+bVSAO8D8tCV3oKRh9b7wJn34TTPm4iLunHO6/t0np/5LY4qeSq+hwu0D8y5TAYlv9c64yb/A5+jq77p9TP4PB34"
        "Ho7jfJ5PXv7yTfM9FAJwEwK3Gb6HINyUwG2G7yEINyNwm+F7CMJtF7jN8D0E4a4VuM3wPQThrhO4zfA9BOHmBG4zfA9BuB0Ctxm+"
        "hyDcToHbDN9DEO4GgdsM30MQbkHgNsP3EITbJXCb4XsIwr1L4DbD9xCEe7fAbYbvIQi3JHBLTfA9BOFuFrjN8D0E4fYI3Gb4HoJw"
        "twncZvgegnB7BW4zfA9BuH0Ctxm+hyDcHQK3Gb6HINxdArcZvocg3N0Ctxm+hyDcAYHbDN9DEO5egdsM30MQ7j6B2wzfQxDuoMBt"
        "hu8hCHe/wG2G7yEI936B2wzfQxBu/ff0GsvgeVg5PhV8D4UQvoeC4HsogO9hHHwP4ybfQyjPg7+9Q7eB5+Ec8zxQwKLPwXegXX34"
        "PtCRwT3ydWi/3Yl1wR3Ub3sG64AuOv9RubOk5ePyQPA5b5yfaOCBCDuvGsLLYE9Te4o43xnGAyHP2fE6UJ/fukeUD+OF2G3Wv1pe"
        "CM0HIfIM/feYeQI/H4Q6z8D7i5wLfI6qIPZv0LkR//nyEva9ufwPZxewHpwQ/A8TDef8/fwPTte4yfPA5/Ovk9w038MQ5ML5EdTz"
        "wPpYmyX23RHPw4LJ85AI4XXgc7N8jvIa9VPzOhyje83jcIC/V5SMdjnt4L+YzgXzO1wtmOcjD0O/8nxzwjLywUXRPn5fn3vl8+Q9"
        "IeMQ+w6Kz4rx12aW4/Pf9hTpo6jPI2SM8+O6flV+0Wv3iD7XSudvuL18Toj3I/I5bGf/+wHn72LeeU7B78Dn6Vk+zOtQfQ7tngH/"
        "w0shvA7ifKc+17nXzLvo8/iC16HIPBmSz+Fb5r5V58J7S/48iOR14PJaf3jOfADV3+J2QO4DXj4s5i8fJ74H3Y6XOV8L/eOezxsX"
        "nxDt53pRH8vHOUHnGRvOe/I4Zt4J5BOj8j1IvdknQ/ge2P/F2a7o/KXmfdhrfm+p+s7vqSGpeRNixAOhz+Py+To+p8zn6RgP51qY"
        "V6DhXB+Xvwa94rwxnw/X5+7i0CvzVRwy7bqI83t8jsOexfzwPeAwfwHzcADH402hc518jljFCa5+SuY4NvUS9+wK7RjDORTmi8l+"
        "w8zH2esXg/2lOAfJ/sPh8jjvzOMujXr8/AqKN0Gfi9f6zJn+DnjMVyLlonk/WD/6XC+dh+U4QPMGHDL1qu2P+/EE2x3sZ4/ph7T9"
        "Cz4QtlvP/9F5Wa5P8w3Eg/YjJ6zsNtP/av4N1gvzLmDetYdC4hjh78sYB85WYS8dnj9J+P0JeCE0D0Qbj3foBX5b80Bch708J/zK"
        "VjN+cdonTX+4zfSXMxlxDv01tP/JkPksI+KqXjGv4XkZOMzHwefez+AcdvZrLFecA5f8D+y3Mf40/8MVzEPg1cg+xe2BfjZnrEC7"
        "6TDlV8Y4drj8LPTzqmc3Sb/dZIgHYuSw6dfD7Ibjt2I+2H74nDLP607XZVNPJdNf6HZwHIpxWJbxL4+fvNDTVmE/ebP8yISpX7Uf"
        "z9XTOPcnSE8p79zxq6ZfY7+s/ZrWTwj/w4ApV56/yp3Cv12Dnh714umUPy5KEi+E5udgHgAZF3aK9UWPkE+n6RecvvNLRlwoeL90"
        "/Tz/rBfzD6/HmF/ngGgH8xi9GNwOxuF5TfJ28TkIp4v4EXQcfhV+rFPML4UQPogCtwdxBuLGQtKv97SVhfyrmDc1j8oTZvwc5PcU"
        "L4TLDxEQf3O8a35nzFhVyIX74RzBemia4qV5xEn2NYprNc/UVYoHs77znC4/hF4XfGjyJHC5GfBnoP+sh7m3vH0gxvoOzwtrzN/n"
        "ND/Lj0PquWnU48ZNvvr6sU95Tq8vZo3+ejjvNODEff1s4LFgfga0T/MzaLlNNsgt4fPn/adD+rvN9EeaF0PjXm7ATfq+0/eD73Hu"
        "GXMdqvMWHD822E9hWfupvi7WdThXzONb228a9ovn5d+2jLyM9B/Fb4XYK8rNx0X/p88bfA3sv9hf9IN3ZC5uxg3cHsbR554mPV4i"
        "l0fCFnmJjea8a0+BP/DOkHGMdsyBR7N/o1kv5y/SlJ7y+CIeu+XuC1k1X8R15JO2Rfser/kiXgJfRDqELyINvgjkR5Y7l/+p+CKe"
        "jbbvopEv4ngwXwTWdZ+eL2LoM+aLGG/xRVhfBL6IIZxbPfQF54v46qfki9jV4ouwPk++CCuEL+KTX1F/SuhPc3wR/wvICHPz"
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

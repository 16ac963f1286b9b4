# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12032],
    "maps": [
        [464, "control"], [1256, "owner_levels"], [1488, "owners"], [2320, "owners"], [2752, "owners"],
        [3312, "owners"], [3456, "owner_levels"], [3576, "owners"], [3936, "owners"], [4288, "owners"],
        [5760, "tally"], [8880, "control"], [9112, "control"], [9168, "events"], [9288, "control"],
        [11008, "control"], [11152, "rows"], [11224, "blank"], [11272, "rows"], [11328, "rows"],
        [11960, "control"],
    ],
    "constants": [
        [32, "SIGNALS"], [184, "SIGINFO_CODE"], [408, "FOR_RECEIVER"], [528, "STOP_AFTER"],
        [616, "OWNER_BY_MOUNT"], [656, "TASK_NSPROXY"], [744, "NSPROXY_MNT"], [816, "MNT_INUM"],
        [928, "OWNER_MASK"], [1008, "TASK_CGROUPS"], [1096, "CSET_CGROUP"], [1184, "CGROUP_LEVEL"],
        [1304, "CGROUP_PARENT"], [1328, "CSS_CGROUP"], [1352, "CGROUP_KN"], [1376, "KN_ID"],
        [1400, "OWNER_MASK"], [1840, "OWNER_HOST"], [1864, "TASK_THREAD_PID"], [1960, "PID_LEVEL"],
        [2056, "PID_NUMBERS"], [2080, "UPID_NS"], [2168, "PIDNS_INUM"], [2232, "HOST_PIDNS_INO"],
        [2256, "OWNER_MASK"], [2848, "TASK_NSPROXY"], [2928, "NSPROXY_MNT"], [3000, "MNT_INUM"],
        [3112, "OWNER_MASK"], [3240, "OWNER_MASK"], [3768, "OWNER_HOST"], [3792, "HOST_PIDNS_DEV"],
        [3808, "HOST_PIDNS_INO"], [4424, "WANTS_PID"], [4448, "PID_NUMBERS"], [4480, "TASK_GROUP_LEADER"],
        [4576, "TASK_THREAD_PID"], [4664, "PID_LEVEL"], [4808, "UPID_NS"], [4872, "PIDNS_INUM"],
        [4984, "WANTS_PID"], [5104, "PID_NUMBERS"], [5144, "TASK_GROUP_LEADER"],
        [5232, "TASK_THREAD_PID"], [5320, "PID_LEVEL"], [5464, "UPID_NS"], [5528, "PIDNS_INUM"],
        [5688, "ONLY_PID"], [5832, "COLLECT_EVENTS"], [5976, "WANTS_PID"], [6208, "WANTS_PID"],
        [6328, "BY"], [6488, "PID_NUMBERS"], [6536, "TASK_GROUP_LEADER"], [6624, "TASK_THREAD_PID"],
        [6712, "PID_LEVEL"], [6864, "UPID_NS"], [6936, "PIDNS_INUM"], [7152, "TASK_TGID"],
        [7232, "TASK_PID"], [7400, "TASK_CRED"], [7464, "CRED_UID"], [7552, "TASK_COMM"],
        [7792, "TASK_TGID"], [7872, "TASK_PID"], [8088, "WANTS_PID"], [8120, "PID_NUMBERS"],
        [8160, "TASK_GROUP_LEADER"], [8248, "TASK_THREAD_PID"], [8328, "PID_LEVEL"], [8480, "UPID_NS"],
        [8544, "PIDNS_INUM"], [8792, "TASK_COMM"], [9056, "MAX_EVENTS"], [9360, "TASK_TGID"],
        [9440, "TASK_PID"], [9600, "TASK_CRED"], [9688, "CRED_UID"], [9768, "PID_NUMBERS"],
        [9808, "TASK_GROUP_LEADER"], [9896, "TASK_THREAD_PID"], [9984, "PID_LEVEL"], [10128, "UPID_NS"],
        [10192, "PIDNS_INUM"], [10488, "TASK_COMM"], [10712, "TASK_TGID"], [10784, "TASK_PID"],
        [10904, "TASK_COMM"], [11392, "STATISTICS"], [11432, "UNSIGNED"], [11760, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "74bb8b9656a8155ad6cd688a2ed2e3199afd6513e0a227dd1af3a35d5af84ac5",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
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
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtWnGIHNUZf293Z3dyBnfv0rlsD053EyIheiVNUYPWNmrVKIrRslwoxHTcljsPgjmCXmYXySXBNISCOcVyokjuLuQUBAWVPUQ6"
        "+aOgf4j4R/6InGCQlopIaUtL10vdceZ93zc7b3Zm9+3dRsT24PiYt2++977v/b7v+733xtrAxF/1lpOOJzNJxhz3b9SVP3ef8wkm"
        "/R3ZAXLUbeeuNBI/E8/WxhzoGTos9FiDung20luErLn9L6bYrtb3YYCn3f/N7v/wwWvFs32Y4fvXiH41Ds/loVmhP5+U55Utg7Tn"
        "QGbc/rOuHd64KdQ/6f6bc/C+wQdEP8++Fbcf6RkuZv12R2pfD3bOg5/G3N8LrpxCSfMtJXTW7/3Oof09lDW0l/odGEhKdv6Wc3bE"
        "6wduY3ku22efQH9w+MF+Ep5b/NIfem8e/ZEAf3h+EH5nGbCHk17Ntzv4ZyRS2A/Wd2QAOtTw9+dRVvvyYvzqqV0gKztBbis4UfZU"
        "J34N65Du5zD+DSxqXa056JdFnNbS9D7YG7XeemC9rbkYvGzorZ5yGz1B/IX8MG0u4nuIgwfzIBdheaZb/DZ0WvTX2G2Ay6PPiB6Z"
        "NOLLhH6EvymUJX6zsOe77t/yRN0J+jOstzo0Lc23Y7yf6xwXdSku7oyMv+rQnmgcD+2Oad8e0741ph3WtZakeNqL6zwF851Ev+L6"
        "WvPQf39xdfFvr8P4XgfxbM0A8Er8bRz3HSGHzTsBXzq+dzQOX78U62ktgJ+sueme4Ir6Wwu7O6679P65gw7FhZfHfX2IH2th3K93"
        "wq4fR9tlnYF1KPG7xXN43Qz+iKOUtzJof0XRfsRtudKbeufZlYqwLzsYXW86tXeyw8b5tcR3pX2+ULUnXKf2DYxAe1pu19hOOX6O"
        "Xun4eQHj52XwTygfEx8wcf7EI95DeWDgTcDpLeOIf8CxiXW4pX9xBvG8PTrukE9UT3UXd9bCVkmP8vuIW3sM+k1lYJ6vj9F6fIj8"
        "a0nEZSaD/pyMjj+D/7OhB37fb/Z6vf6G6/WXRpCHEB9twWny/zxE5iE55CGzTI2H9Pn27PH6peX8aI8jbnTEzThj7eqlxorfcn38"
        "DMf9K9ZHC97vgOMSXy/sJtwQz1HlJdU+yAeG0ObhAJ7N/hTG1U/hfcxv2ckr7YdLFDfgh6N7Ff2QB54wh/WZY30+N+1I+HlUzo+0"
        "zyolro2pwwcaUTgJ1wl7Ae1MYlykmvHlQd9LU2I8lCX2IyneNTbCgnn9yvv5Avr5Y4hPjPOxJNYBlNY84mFTTF3Z8THWk2nkQeB/"
        "b/yqpxfrhKF/4AT3m1NpjMMTcpxq7FMYb4bF7JdvbUC/H+L6/ADyfcf8wMV6aOwnjaCfW/3bXfzE+/dL9O+WRnt7io0grzNcPhjk"
        "6614fBHa9VC7DnnS/ENKbb/LKd8Bnvw8udZ6o8pDsS50PH85pMbfyF+0ruY86BspPgF4SCNPRdwR/rJYB7KHo+tvy3yO98ZPqvWU"
        "7CJ+aj2bQ176K4yXhzrgpcSC71kzeku+qivlK8C3ufBfxPV9Mp8J4ZHmY+h3tcWlz3v+Z/C4+XuKRz3y3DBOn31c3seZC7NONH4B"
        "N/aO6Lq9r2h9vZrzSvum5vgij/8Gx2OPfw3nJKdj5nNNCK+fY927hPIiyo9Qvo/yPMollG+gfAXlGSeIf+uVXU4wbw/nfx8Z37UU"
        "zetkxzj/u1Kcg6PNs//COH8qZG+P7ZxDO+fRzuLVHezs65Gdr/OgnWRfOI8RTr17ixyet4t5JOEF81nE3TbE+zH5HoLi13oVzq2N"
        "xHHxon0vti+C/aXMY5zweHVg/6KxCpfybIxf6PzJ4Pd0mW/rsfm2HplH6h3ybd1R0rNYD+XbunK+rUflpVQ439Yx325pm2/9c40Q"
        "727m3eh52Rvjz5dW4zfat6naaaK++PzbXp99KJR/z2L/e/C+SU+yaDwOMqV1O662buY5RRwo6qP1Jf88ONi0UxN5fVbaX5Qrr+G9"
        "AOQnwkV54iy0Y74y9GElXLSb55XAQ3niLSeIhzLmW5V5LaG+XECfxnTfX1lpXWCcct8bTic9OWHfSZzP+5jn8f62v4D6PsA6B3mx"
        "pGsS3ihPl/s+coLtGrsuGn+h89nsifZ4CZ8jk/+qQzDvfCak73fyuWf5VHfx1fQH2EPvkz7VeXY7rnkGcdF3IZLPUN43+G4W5Uf/"
        "9/QvIO/Mxu0vd8bcSyjWg17VFYqDSj3mnu+k0ylvB+OLzr2a9QT5u471BM8T6VyRcEfrTfcaYX+o3LusKm9U1PLGmutHOH4C9ZwL"
        "Poe8JsFlvZWLGAeftOi/5J3XLRaQD+7E/HAaeVM6ms9sZv53IHIeS7S05yLsMzKwUVA+70lTPHxxOWjv8mBOyJGNSd9e75zHa4e6"
        "+efLZKfXb99kQq5L6TwL6qPvOpa30jkVfAdhbdIj/TCy+Sohl/OFyHU0Mhcud3df/eFlmHeZq+ynanj+5u0P9yJP4WjfsQj+bbDd"
        "Qu/yeC5mvn/scr5LON8HeC95pTI/OdQdPyGeYc/I+4PykMxHiG9QHhrF+9aavx99lAX3UQbfz9rlh9Xm5bh8qppHqQ5p7H753Cgd"
        "s89LP9BoV2++9/uYlrpzfUOl7mSf/G7Wm/h9S66xprpzlnCVaQR5K/HU8sQSSuSvE+dRvov3Fmfw+SWUf3LC8ZYQcbU+kj9TnetV"
        "fQqO6yU2gyckPkF8WuqX8PolWTueLfVPef3h/qS0Lm6ft0HCUWz8P9ddHl2rnnD+LE8Anx71QKt7+7SrWvRcdPUY62LW57m18Qef"
        "rxBPyWRXyScurUTzCY7r8e+GEn+gOkx68L5d+b4Q7SvxmH2+cj3OKI1rJ5t5n/hCYhXzNTh8X7dsspjvTd9aYYHzu+WiznZF4IHm"
        "Qed7lLdqrpO9rmMp+H5ZY3BOOYr+LqXBXvvh5jw9/jemYZ3fg/eeyH/sLehnht/Hppr3gq44YiT7/PG9dtqXWwOwoLfd8RXEdQHt"
        "uT3P/hFY/+HCl458v/yF/x1gMvB9xaiG89cy0jm7P3+8B7ZvxPmTPZjX6L2wv71xEoKXPu37XeCxuB3nc2wF7CmgPf8J2VMAezSy"
        "B+evkT2fh/YbwI+XcR+zPK5jvyfkuMrnY/jmwZXu8D2xIvH8HPH8MdH+DToiG8o="
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED,
        },
    },
}

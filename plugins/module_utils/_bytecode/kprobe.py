# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4592, 8240],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5600, "control"],
        [5656, "events"], [5768, "control"], [6120, "rows"], [6192, "blank"], [6240, "rows"],
        [6296, "rows"], [8168, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4832, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5536, "MAX_EVENTS"], [5672, "EVENT_SIZE"], [6376, "UNSIGNED"], [6856, "SUB_BITS"],
        [7000, "UNSIGNED"], [7064, "UNSIGNED"], [7368, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [12832, 8152],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1136, "frames"],
        [1408, "frames"], [3536, "owners"], [4488, "tally"], [4624, "control"], [5280, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6032, "rows"], [6104, "blank"],
        [6152, "rows"], [6208, "rows"], [8080, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1256, "SAVES_ARGS"], [1448, "VALUES"], [1552, "FILTERS"],
        [1688, "OPERAND0"], [2376, "OPERAND1"], [2760, "OPERAND2"], [3144, "OPERAND3"],
        [3392, "OWNER_MASK"], [3648, "ATTACHED_PER_CONTAINER"], [3704, "WANTS_PID"],
        [3832, "PID_NUMBERS"], [3880, "TASK_GROUP_LEADER"], [3960, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4184, "UPID_NS"], [4256, "PIDNS_INUM"], [4416, "ONLY_PID"],
        [4544, "COLLECT_EVENTS"], [4736, "KEY_VALUE"], [4824, "BY"], [5232, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6288, "UNSIGNED"], [6768, "SUB_BITS"],
        [6912, "UNSIGNED"], [6976, "UNSIGNED"], [7280, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [20984, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [25576, 8240],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5600, "control"],
        [5656, "events"], [5768, "control"], [6120, "rows"], [6192, "blank"], [6240, "rows"],
        [6296, "rows"], [8168, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4832, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5536, "MAX_EVENTS"], [5672, "EVENT_SIZE"], [6376, "UNSIGNED"], [6856, "SUB_BITS"],
        [7000, "UNSIGNED"], [7064, "UNSIGNED"], [7368, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33816, 8168],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1120, "frames"],
        [1392, "frames"], [3520, "owners"], [4472, "tally"], [4608, "control"], [5264, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6040, "rows"], [6112, "blank"],
        [6160, "rows"], [6216, "rows"], [8096, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1000, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2360, "OPERAND1"], [2744, "OPERAND2"], [3128, "OPERAND3"],
        [3376, "OWNER_MASK"], [3632, "ATTACHED_PER_CONTAINER"], [3688, "WANTS_PID"],
        [3816, "PID_NUMBERS"], [3864, "TASK_GROUP_LEADER"], [3944, "TASK_THREAD_PID"],
        [4024, "PID_LEVEL"], [4168, "UPID_NS"], [4240, "PIDNS_INUM"], [4400, "ONLY_PID"],
        [4536, "COLLECT_EVENTS"], [4720, "KEY_VALUE"], [4808, "BY"], [5216, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6296, "UNSIGNED"], [6776, "SUB_BITS"],
        [6920, "UNSIGNED"], [6984, "UNSIGNED"], [7288, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7099177103e98fd68c8dc96a66039c4c357fef201b5bb9debe23a52f58ba6edf",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 120, "max_entries": 1024,
            "flags": 0,
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
        "eNrtXH1sHMd1373PPVoWTx9HnwSr5lmQwsimK6uyLBdxfbJsi7WDiIjCSnXMSsxZEO1GMCkrFldX1JTlKInQAj7FNQw1bUVGiCS0"
        "KfVPQSdFe0Lawg7qtqqbonLZomyCIirQDxVoC6Ih78qd93u7O3O7vD0eKUr28p/h3M7Ox5v3Zt7M7+2v3KaJv3Gd0sLagaqVZldo"
        "0l95lNJkRNMGqtXql2f/t17JaEnxu4n3M3pcpFldfj+jx6hcpEuknbkItYvnv4G0+GKXaH88wfnrVUonkV5D+h7SK0jfQXoZ6UWk"
        "55C+jfQNpF9FOox0CCnGX9P/+0RqjXu99TwqP2+Ncn+nxPvlEchrtp6pWXmNzw7XwPuDlhxGqFxNPasWtp7CHPXEXPUo4x3uu4j3"
        "vkY/7F5D6QWDnqvyKa7tF+XjWlrk15W+Tu0lSE/KfVTu0GymfTY9hrRHb7HH022Vw7yPG9C7Fyg9lqLyY8j7t5+j905ADmjXHKXn"
        "+3Os51N19XzKpeflJPQgSXprDmZF2qP/EO3+WKTr+o7S+wbeO+E37mVi3KznhRdv1O3PDVd/ii3donxG1GbpAeX7VpCdxbVP0fsl"
        "yOHEYsthEnL4F5LDiT30fgrvlfzkkBVyMEf2VVk/Z5urmt86UJX05wt4P4L3kfZE7hFprb0e9bTjbEQZ5zcxzijsIubY15DVnob2"
        "kPZon9Tc61Nc66B6oGetpcWW8w8g5w/JPmHnh6LUv3eRmqPQh3tlub2L9PCWD7HekZyLa0n+VvtFq17YX8Z4n9o5BTtMwA6RH0+x"
        "HP6J9FFfLeavvt3rQs5x7bGqW361cmvMLvzl9m+Q24Mkl0FHH6z+cr3rcp3UXkLRp8Rz0nhr9a2H2juSRrtGjX7dCKRf1O++S/+N"
        "/j4t7zs+615Gf5LeGyL799ufuP/Fswu0TzVYT+Gsd33FtaSHXG+9/YrX1b5Rqq8zt4H0zKByVirkitQcITk56yDay3nLRe1fOSuP"
        "u+l9+WywfbkP9bBe9a40FH9t7nrKJzVbf0R9l6j8IeynvK/2vvWXFS633GX/5gj5Y2bb217r53DxNMl1dwfkd/qa5K+p621PJKl5"
        "/x6T7Ut5nolE7HH8vtU/e76uV+fyN9nOy2ewfmH96115ueJeH4prh6refsUB2Ned0BvIIzeA519Fvh/5N5A/gPzbyO9D/hzyXchf"
        "RD6P/GV7HY6LfZ780fIhTdpnrHXUUq0x6PNYyZFb5leeftX6/zvmw7/90zmn/Lb57EMJXv+epfGj/d4TjyBPitI7+DDy0NPSQ556"
        "2vj+V6R56uuw9Vv4P20d9r5izeBeaucx3j92r5TW6Susr/x7cdO1uv25Ntsf9/ptnXvG4ddZ67iOebI0s6x773PWfPyna3/pzd2h"
        "zavdmGPHEcjVanLiLvp94iuQh7KfZLQ9NfKz9juWX1x7STqHTczu6//lqj+j6dI89uhrxC/mCNm3OYrz2Uaa92KbgXVjAM9xrtrY"
        "judZqT7uhznCdvYo9XcEdjWK89rG7Si/GeVhV6M4322EPbXl8Rx2NYrz4EbYX1s3xr25Mt95kOY9qZxXBoPpAfuPvblEIH1Q7bFw"
        "ujF7yiQeXiB7TFXcdu7YY9rHHq9J9riLlvH8x8f+fjSjyovsL23PhxhPBPV9AvXdlYWeToj3DyVRL9JM8toMnf/+bsaznnbUk+Z6"
        "Pphx+zGOHgzXnYdhtx5g382kcO9TUu59kso+nMS9Twn3Pnd53/uo+24P9u9xzc/fjkjnfPYLsnGlXFz2l+zzmjK+Vt4Xtjh+lCH6"
        "ca+22bUPF5/t9/QTynh/r3WeEP7KXun3JM4Z1vMkzmNR5Xwg+rEe9WWgz7Pj2e7hd+3fALnElH48Dn/gs/DfNuN3+KFje+T6j8XJ"
        "T9wbp34djD8o+pWJ/xytG/GHhL5n4tvE7/a9wufo/VdXy+3y+Mej7Ld9QPd5yO+dbazVaieWoHZiaWontoLaielohyo2Tx7AvJEg"
        "D8biwi/KxO4U/bbKx8Xz5SjfhfLLqP1Yi5ZAuRbxewrleB+AHp8cQD6OfD/yUeT3Ia8jn7f9SeFnb8V8xXDORpqJ6GQ3eF7eKZ/X"
        "j0W53LerEdfzuPa7tB/GUzTOeAuNO66L8cQ1WscOb3kL50Qa17r8m1X3uA5vSaC+kvj98Po3qu5xHV4fwfNfF7/35n+tquqzNaGZ"
        "SKekz+o9TBl6a43HgD4LfY9C36PQ9/PQ9xj0neWCe+hDs93dXHtuGt6/Dfqu2HcZ+jxWgL7n8TvsYux5x+9fhvEIPY9A/yIrSP8i"
        "LaR/Eda/VpLPzuWQzws0H7PnFzEfEYPmI8LzkUL55yX5r+v+QtWtV4e3HpDlv5Xl30vy736uVv6zE9CI/NNNyr9jkeS/uin5PxJQ"
        "/lsV+W9R5L/ZR/6dkP/97nOr7TfwPdt+yDkTvU/yN3hevOYjO4/5qJH/g3Xkv8pH/qudft3dlPxTAeUfU+QfUeSv+ch/pkLyn67Q"
        "uT5P++3xLp/z/f2B8BgHR7pSc09yxfPe5kodXGZh6inMUc+cuMwFvDcEXAb+3IWkHy4zJOMyJ5rEZeDflfuhV7hfG+v3w2WGZFxm"
        "UMVlhpT73it1/dErnv4o7ntLdXCZJN4bDIrLNHZOCozLMD41uNhy8MFl6sphsXCZXVqjuMyVhcBlFl3Otxguk2wWl3mmIuMyQ83h"
        "Wb5yY1yG7n36St64TG9Ox3i2V7zvh+Gnj9I5zbnn3VJxy6NWH+mgZJ4BblNqEre5wLjNLnl/MpR2DXL0+96qg9eg38XjC4TXNFhP"
        "4bgfXjPUGF7Tp+I1621/M4a03aXHrf2MP6CdrLc8asZ5coHwmeMN4jNnFgifuTA1J55RPuK93vbm/namqfs9Z12Z8W5/pee4GB/K"
        "6AWtofZsXOGPpfuribYuul8GztK58nN2u9Z6YD0n+xqfIbyJ1knul7ouOPcQyXndw5g/g3oV+y2/5pzP0vCD3esX7yu8H7nL667+"
        "jtvrF/nH5UccfRA43NexvmOd4f26sJb2m0LL1arbn7DuXS1NMS/xvEBvtjn1Wp59Gec1ngd3nIrVhXdn08dc66m97iP+iu2wcPwf"
        "4KcjPus44QGFtX9aVev9lKtePs8U11Ic116D7lUzRqzGfidhL2n0Py30blhen2rWVxJw+S7ed35xnvr5oqd+dq55Bnr4e1X3PXhv"
        "zsEpBX6X6Pa+5+3gfZXOOea9ec99oHM93WNNZNvr2F/PTEN4gLZ7hvqf173e87Mj6/2TLvn0JO6UxjeRTdfpZ77Bfv4s+nmf7rZ3"
        "Fad25K3JdvgKHYALp9LSeaVwiuRaAF7FdsG4VaHtbnqeyEp+ZBJ+kqqPjM9afrV1f2We74cfR/5bJvYd+9x1wBVvyLiRE0fzfQlX"
        "6S356FPCWUd0VzzDBOOeQf1ZG9drawof4jjQeu3yPbSK3zTa34z+j2QXfWzv/zMt7oeTd4j1vTa+YLm0f07kDFHfBewHrN/jaKfz"
        "E09K63NcI3+tJxmXfh+POPXlYSe6KL+jxo5E/4/Cro8Av0D+WMzRK1FvnMpb2uf2g7n+zqQu2aV1zojb/dK1TjJrbRfuAzlvtZPm"
        "cromlTOUcgbKud+3ysWUcjGUc/9u7aMRpZy4334F8uqD/BOQP8v9kC7Jd0OM7s/Hce/Vuscb97CeW/W89BDKfQl6RO6Cds925H+B"
        "0pdwTurcKu+P9zwFXOOgUh738q0FTRrfwVl9EPqm9gd6ZeEObj1pjfB+r0Nv0t7rLeyDyzH+aOEL1v45dtQZd9SFd+zFutCTIHss"
        "f1bGnyw8SfgR3YpfATypB/dyXO+FGL0X1ygA2FxJ6+Gjj/+E9nfGGXdkKW4A7a9r/4+qfB6nc17z/TM85fXo+i9Na6571dYHnXkQ"
        "+1KO4x0Gpmkc7RjH/yrjaFfG8a/KOH4s+Zs8r+WXMb/wG4urnHEZYh5jYl+Ia/9X5bjYYY3ihAXOaLSI57Xreh7rOsc10H7C47LW"
        "xddd8RMTiMeJa3vEOMs7oM/ww9j+Wk9547yt8FNNHsc2x6+8IdbdO8T+1aNfr4p7QZ+4XvNbOLcBVzgYzYj55X3U6v8w+v+yC+9z"
        "+32iPxyvh3PVwYhsT5achsV5UpfqLb8p43G8vtrnyR3cr2WiX3z+YlzNq59HXOf+d5HyPn9Q+7OqWMegFy+3sb58z/ZXBuZ8/4+k"
        "94v2+9+tap77fNZzv86kVk83tm8vn5bOV2k+X90x7fafnXbydf2CfCPxAjVxtkq8QJt3vIAtp7X47gNxcxxPx3F3HI/HcXpFxDvw"
        "/UUR37twHC3H+/G9W3FtN9IupHkpPs/tfy73uK/fnYb+HqH4yWIL9Y/nobjpctU7/iE5d1yE7okTaZloXLpnt+MldT5vUHvmOcjp"
        "7A3CW16cqvC9mYgrjMjyHXPF00nxhS7cS8QXbmrwPtU+Zy2T4gvNUepfby4lxRly/zluiuNqzNF38DsJhL8bsdbZrJgro65/etFD"
        "b3ndz6TGcI5hfbuKPOvde1V33FkR53+zlMa88f3lA+71K59JRNz7Gccp1sRR7c6xXKhezhcbvL/OaHSu4e+1zIiBeEhZv2vvfzA/"
        "ehbvIZ5vk2wvpo54vshmPJfty9S34zniXTfJ9hhkHFGXXO14qjVpyPen5PVhTVpad8wzDY63xHG5w5jP7dL9p1nCOLGOmKUOTRpv"
        "CXLCusL33iyvTCIq9Xdidt3/ZxdeGkRfrRqyKaX/qRb4CzS+e5S4r7i2saY+zR0H9bgaB9VOcRl14552Nxz3pN0ScU+fRNzTNsQ9"
        "dSLu6QH41wTM833cq3zvvUWJe4qxf0/3cxbeL+7bXuf1OS08jJ5oRPLr4xrdo2yIpgSezvECapyQV9xA3hU3YD6RleKWuP6eKMU/"
        "mUe75bilnd44lR23hOdqfNMxO75pnOKWtvI4/iBg3FJciVuK+sQtaYhbqla845YoXqA3/5PKzYpb0m6ruKVrlWBxG39TkeM2/roi"
        "x238VcU7buN9xG38eeVmxS1pt1Xc0sWA8v+mIv8RRf6/4yP/b0D+v1lZqrgl7ZaOWxoKKP+XFfkPKvJ/yUf+X4T8fxlxS9crbr9R"
        "jYc2L3ZJ31Xb3zV/TZPiUdedWBUwTofx+s+T/ZXk+Jr9g/OLc8gAz2Z/r0f/d6zPnyGcXvfG6dflnqbvAy69U50Lp6/9HmvnnDh9"
        "sWWyApwD/iP8On2h8HrlO0ul3+YItV/cxOvpE/R+2y2K31+cG7+fCyefG7ffMCdub46QfFj/+P6mHm7P6/iCfV/ZKH4/SvNr3jtP"
        "HL+wUDj+D5vC8c3zsBPtwxlvO7qGdepqZU5c/+IU7JjuBzLGfPH997zx0+weH1z/ezMLjedrXni+cl7i9agGz9/hg+efCYjnb1fw"
        "/JMB8fySjOcHxvFLfjg+zXcNjo/7q8Jp4PingeOfVnD8UkAcPwUcPxUUxydfxf6ereb7IeD4OL+al0gvM6ln56mPr/jg+Z+G/n1b"
        "wvPNc2QvvSeinjgsP/f7/so844fr0zloIu2N62eMvgZx8s8DJ9+xoHi+OUrjm1iZ9unnpxvs51Po5/16EByf992+FfPF80nvG8bz"
        "n3f8W4Hnj1zHPel7WDe/q+D5pJc2ns9x0j/fLK7P8v+Y4vpJTejLQaMOrv9aQFy/wwfXN5rE9XG/0/kacP3X54nrG7cprn+qDq7f"
        "v0C4/pehR7uA1z+s4PSvLBCubywRrv96iOvLuP5wQFy/uDi4/s4Gcf1kUFz/RkXG9WlfqcX1sf7buP4v0TixH9m4/lP+uL42H1x/"
        "0A/Xp32uGVxfawbXP+qH66NfC4Trc/zAfHF95/2guD7v8364/j0N4vprfHD9tmn3edtppz7+NrSovI/dAXkfry4q/2PI+9go7+PA"
        "EvM+DtThfRz4iPE+7lO+L9wXkPdx4BblfTygfF/Yf5vzPg4sMe/jvoDfF8rxTkvP+zgQ8j5qjfA+DnxEeB/7F5n3cUDhfewPeR+1"
        "ILyP3eB9nPJaP4eLpwc+IryPwz68j/0K7yPkYcfdMc8j4slsnkfw4Nk8j9wO8zxyPBjiMHMdUpylw/s4FPI+ao3wPg4sGu/j0BLx"
        "zg3dwryPDs8jzmngs+P4euZ55O80+Vxf3Ah9b2P/tV/hfcT5TOF5LLYhbnQE5zmF57EI/NCOxwXPox2v28b8XY3zPg6FvI9Lyvt4"
        "e9pfyPtI5ULex5D3cT68jxzPH5T3sR3l6/E+ynF2Tp55H/menXkf2Y6Y97HD9idD3seQ9zHkfawv/5D3MeR9DHkf+b4/5H2k+5SQ"
        "93Fx5RDyPt4cOYe8j3PeH4S8j3K7Ie+j7W+GvI8h72PI+xjyPoa8jyHvY8j7GPI+BulvyPsY8j5K61PI+0j7f8j7GPI+aiHvY8j7"
        "GHTfbpT3sauuX9AV5PuQmvsbxAnoiBNY6fN9SMsU+Dc0yQ79+R/PLSoPZOP8j1MYB/q3xLyPIc+jH8/j5Y8kzyPrLfPlsD7X43m0"
        "eQv1dikulnkebd5DfbN0P8g8jzZvop7X3Pa32DyP9nhLAcdbkvvn8DwOKzyPQwrP44DC89iv8DweuEk8j12BeR6NJeJ5NEKex6Z4"
        "Hrsa4nnU5DilJeN5TChxSjGfOCUdcUqaT5wS4gTy0zeN59G4reKUPgzIc/cDhefuA4Xn7qoPz91fIE7j/ZvG82jcVnFKlwLK/7wi"
        "/1FF/ud85P9bkP83lozn0bil45TMgPI/qsj/iCL/AR/5H4b8v4g4pRt1eB67F4nn8bmbxPO4uw7P4zPz5Hl8og7P4/Ul5nkEz9Om"
        "yZDnUZuL53HyNuV5vH6L8Dz+qEmeR9iJ9veEh58l/hC1H+ZF2iOYx9HhUfXjc3t+nnjp9314Hv1w/D9ZcJ5HI+R5tHlkbj2eR6Mx"
        "nkfwQmb03nnq4zGf+BIN8SWf8cTxzXOTdfgeJ+fmexwFb6ovrl+P9/FAgzj5s8DJdwbD8xM+uD7spCe1TJPvnScl/keOi80YzzTY"
        "zyfRzwdk3seEguOn5H3Y5n00gee/kJbiHgsvAM9fo+L5ZAeFNcDzU1nJbnzx/Dcdf5d4H28ofLl/aN83Cjyf+b4V3kd7vX2az7MK"
        "vp8Liu9Pfsz5HyuE74f8j1rI/xjyP3788P1fDYjvm7cZ/+OUwv941Yf/cVLhf3xu2r2PBeF/NBaU//F60/yPxqLwP15fUP5H87zW"
        "JL6vNYjvT87J/+j4w3c3iPO3+eD8q8Tv/w/fNCFn"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

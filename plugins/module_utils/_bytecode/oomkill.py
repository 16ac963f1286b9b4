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
    "type": "raw_tracepoint", "code": [296, 10616],
    "maps": [
        [56, "victims"], [120, "victims"], [280, "control"], [1064, "owner_levels"], [1304, "owners"],
        [2176, "owners"], [2608, "owners"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4144, "owners"], [5664, "tally"], [8856, "control"], [9088, "control"],
        [9144, "events"], [9264, "control"], [9592, "control"], [9736, "rows"], [9808, "blank"],
        [9856, "rows"], [9912, "rows"], [10544, "control"],
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
        [4544, "PID_LEVEL"], [4680, "UPID_NS"], [4744, "PIDNS_INUM"], [4872, "WANTS_PID"],
        [4992, "PID_NUMBERS"], [5024, "TASK_GROUP_LEADER"], [5112, "TASK_THREAD_PID"],
        [5216, "PID_LEVEL"], [5352, "UPID_NS"], [5416, "PIDNS_INUM"], [5592, "ONLY_PID"],
        [5720, "COLLECT_EVENTS"], [5912, "TASK_TGID"], [5984, "TASK_PID"], [6168, "TASK_CRED"],
        [6232, "CRED_UID"], [6320, "TASK_COMM"], [6376, "KNOWS_MEMORY"], [6400, "TASK_MM"],
        [6496, "MM_TOTAL_VM"], [6568, "MM_RSS_COUNT"], [6808, "BY"], [7152, "TASK_TGID"],
        [7232, "TASK_PID"], [7392, "TASK_CRED"], [7480, "CRED_UID"], [7552, "MM_RSS_STAT"],
        [7592, "COUNTER_COUNT"], [7608, "COUNTER_LAST"], [7880, "TASK_SIGNAL"],
        [7968, "SIGNAL_OOM_SCORE_ADJ"], [8080, "WANTS_PID"], [8208, "PID_NUMBERS"],
        [8248, "TASK_GROUP_LEADER"], [8328, "TASK_THREAD_PID"], [8408, "PID_LEVEL"], [8560, "UPID_NS"],
        [8624, "PIDNS_INUM"], [9032, "MAX_EVENTS"], [9448, "TASK_COMM"], [9976, "STATISTICS"],
        [10016, "UNSIGNED"], [10344, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "82d5ece1e48ffa0a773935ef359241b500671e6fe6633b8b95784d34c33c3cec",
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
        "eNrtWltoHFUYPrP3jdJN006zXRuabShKMSUoSh+8RAWJCLZYQupD0XXQtIFKYiE6u4JpbbWID62XWoNiLtIkIlhQ2erL9s0+iPah"
        "SCWiRRCLVGmh4ErajDvn/87snNkzu7NtKqIGws+cPZf//8/3X2dKqxj/21/5X1b5L7RcsOxnM9fKxwuZc3imeYMaY50V+hxov5Zh"
        "Sf57gv/er6VZ5SdW1Gi+kbnM16eXM+mvNEU0HmLssmVZ9vn2Ep3F+biJ9boW5TStyet1LUzzQn2cdmdpQpQRH/XOu1A5rzSN58o2"
        "5yrPxUhVDyGbf6x7S6xfTdR826uvMS5fMYZ5zxPdNXpTQz7GXHIXE5CLraRz8BxkfVjSd5n0HZbXpV7C+kmsr8wv23JX9olAnhH7"
        "fuO4X9DcJO3XMUIHCD6NoTGrGfl87zXkuddQBPNwr200wXsfhfE0P7/Q0kl0wy2WCieFV7fxcT3RrtG5tzKVfsxJmpdaQc/iPguQ"
        "0623Megt4dKbOTmm1vuKpd3HqLOP+x49ehjLzWCdSQObgecZupaxGr1lnrfInu7hzx2H3uIz4jG6z5KvP9jE5fmn69cYKlsSjsNe"
        "+YclfhvpW+i3nj2UXfZQEvae6FP6t0KmT43nTK/P+Caf8R6fcbrfYlLYyRbc9wvE9wj0i3s2p2j+41nhZ5qz/6q8ZM/mnjTixac4"
        "93P4mT7CWRLrDvnhbBu/V3OW+M7tAZ8zOwgHz2JdCOtAzbkn6Jw2MgBzmvRsTg4vCT7FfHO6tyF+3OvjFTusDFvOPsBfYz08yGlt"
        "fHzMCuTn4pAzH1DOo7CfvI89GgHtBXLa8kQUcqWQl3jlajTeSI6SUY3fkj/I1/cvQeXxxrPtbYhLMXk8yjbRvrCv1KHrbWdvws7e"
        "sdz2LfT+JWhur2w3X4LuavuEcDlO9lPIk53l9kbU87OvwQ42qe1L+J3x5uzLnO6R9gm8XsS/UZr3XIz4/HhU3MfXlCdox7kd2vao"
        "KfQk8Klrvy0mXL8/nlvq+/od93V20Z232Ou6VDgN/5+3yHlLK/KWIyxY3tLiyLPFnheT/WNpJ3CTBG52MlYvrkZZ9m+Ooz/h3F8o"
        "vuVIYY1w3K/dyOUWuBF5UdA8ptBC/kDnu9k4oOfc8gjs6i5aD/+WGrneejgLPfxMeji0LaAe0pRPTJJfs/HJ4/FRxGGBnyfVeUV/"
        "aK1PHN6xqMKJN06469Ex1KMCj3ZJOchwHmg/2yjZe5R1y/Hkuuv5NPT8Hdkn7HwwjDgAak4BD+t84spt3yFvGkbeQ/q3zy/Y+yJO"
        "6Mmv6JzDHv99WLbTKPtRygdtPdv3KOTsyN65SPNW435Wkr9v6B80fh9RtnHRreda/Zavsg7w6vc89Nu5WF+eNYvuvE7XHiJ9aLI/"
        "qsXlBO2X9Iwn3+M093IkWJ3snIM+SDxYvtsw7uSbi+teeav9EJ9zdgfL68Q956Zon+4s+dXBGPJW4FDgMYW4kDLV8biGjzeWRl9e"
        "+YPGW5G3mntbka9uhx1tDYijAeZeb+5J1PizciB/RvjPTV4G7h+W850anPbVxamTD/3n8Ln+X47PJFPpz2+f0htyvZdz6ms/PEck"
        "v+6N89uzz1xR3l/gPujTV6hvOexz/gue+ugc6q6zoGdAT4GeBD0Behz0GOgs6AToEdCDoAcsdx1lzpB/74+HpT53yckzqD9tjJcD"
        "41bVZ84dRf/tGvcR+BZ96s3oA4h6YT/nudqnd/pEuF9jw5vAI+lD2IkxRPWrkSH96MmnPPZSDmwvZaW9lBvUS2UriPzG0LskF/Yz"
        "MkcC8zWB/Vr9668KHr9h9fYr1OHTLa9tLxrn7xRwVrbq6nF3c3osZI4p+yx6jF7IpEa9/S7wbVTjVKKp82Bn+frye/tNUbbP4w+P"
        "S/wXMrDXDOwV91nIwF6BRxHPvHFR+LuBMN1rEXWGHqYDRX/H2AC/+Trmh/AeCvozZ6lvpYdup31fEePwD4nVPv5hA80/ypy6ewL+"
        "L+XSv5En3BotJJ+IY248tnJ903seE/611Kauv3LTpJ+OLhN+WdjvQfT3yM4Lo5SfFJy+z25PPLm292fCry3Z+zhP/DYnyW+J94xG"
        "RvZfzntI1NsD6K8WHXu+xOR64SKrG7e99hLQPox8OXA/VanHiTLywB+Yyq4de3bsCOfFPXW21z4M2X8JP3O19u/rVwL6g5uT9P42"
        "hTrWnNuGfqk454TkZ2x7Sjexf3Wfk3XjgjeuBb7noWu8Z+xj19s96EP3cFyfttz+RdQJRssZZd4k8iVd29qwHrnQTD0ydwk47JPr"
        "kbjP+fEHgtUlTn7XnL5965Em9/HLu0ReHPT+qvVHGfVHV/36Y1D0EXBOu1of15oP+OZV48HyKoHLat2RUMYJv31Kuz11x5zQ+/c1"
        "68568rBWxTnmDMVjc5bqBj2+vOH3IVKfKSbyoW8XmCsfm1/Vx2l3e9iRz+4v2eOE+1MLgk973vaRkJxXx7Yw935F5BHzt4g8m77P"
        "MNf1Ku2hu+sGTufTnUr96vETC83IqbMvFojvzwJ9P1NE369Y4WvYphF6tvfbq/ALOhsnfne0+vD7YZP8fgB+33f0mnLlRcbQBCjy"
        "paFZ0A+QPx/A8z7Qjyxv/A9xv3ijMv83p5AHhGJqf9VVm5dRHhtS5msDSRJMT0ZqzjsWCOfAdyJ1lfjOq/GdFt+HTVsSnvf44Fng"
        "QuzTHvx7LM4P5OrXVqnzy8D4iAc6tyTiigu/oavgV9cofs3nmM/3WY8sMFddMZ9NsF4FbgQfou4Q39cVo5TvDFae7+U6X0Y4hb77"
        "YyRv6dEqn7Y/GoyS/ZW2oP8Peyyth54ZvieLVPvjFfKiHm5xzrfHxfeBZhv12e++/0+yl07Ic1+aXXTdf0fneUt+z/IrPYdJDvGe"
        "cSAK/qPg/zYP/3gfUroD/At5YF9inVff9jkh7ifXOnrneMz2gJ81CyRPJ+T5wyNPJ8kTFfKA/6iQ55zlthfhr+fbeuHnEpiXku2q"
        "Pa32f4mWJv1fZEGKO60i7mh8/C974Htd"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6072],
    "maps": [
        [576, "control"], [1168, "owners"], [1312, "owner_levels"], [1432, "owners"], [1792, "owners"],
        [2104, "owners"], [2984, "tally"], [3152, "ended"], [4448, "events"], [5312, "rows"],
        [5384, "blank"], [5432, "rows"], [5488, "rows"],
    ],
    "constants": [
        [48, "TASK_GROUP_LEADER"], [128, "TASK_SIGNAL"], [224, "SIGNAL_LIVE"], [304, "SIGNAL_FLAGS"],
        [400, "SIGNAL_EXIT_CODE"], [448, "TASK_EXIT_CODE"], [520, "ONLY_FAILED"], [672, "OWNER_BY_MOUNT"],
        [704, "TASK_NSPROXY"], [784, "NSPROXY_MNT"], [856, "MNT_INUM"], [968, "OWNER_MASK"],
        [1096, "OWNER_MASK"], [1624, "OWNER_HOST"], [1648, "HOST_PIDNS_DEV"], [1664, "HOST_PIDNS_INO"],
        [2224, "WANTS_PID"], [2352, "PID_NUMBERS"], [2464, "TASK_THREAD_PID"], [2544, "PID_LEVEL"],
        [2696, "UPID_NS"], [2760, "PIDNS_INUM"], [2912, "ONLY_PID"], [3072, "TASK_START_TIME"],
        [3264, "TASK_REAL_PARENT"], [3336, "COLLECT_EVENTS"], [3592, "TASK_COMM"], [3696, "TASK_TGID"],
        [3808, "PID_NUMBERS"], [3912, "TASK_THREAD_PID"], [3992, "PID_LEVEL"], [4144, "UPID_NS"],
        [4208, "PIDNS_INUM"], [4424, "MAX_EVENTS"], [4664, "BY"], [4984, "TASK_COMM"],
        [5208, "TASK_TGID"], [5552, "STATISTICS"], [5592, "UNSIGNED"], [5920, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "680f4a11d27b1344300fe30c9f2557db0aad8e5fffe730b19da4c2af6379b2a1",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]],
        },
        {
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
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
                ["comm", "s", 32, 16], ["exit_code", "i", 48, 1], ["signal", "I", 52, 1],
                ["ppid", "I", 56, 1], ["unused", "I", 60, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
            ],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNq1WE9oHFUYfzP7N2vpbjdOXRdCswZBqwUJeFFDtSJ6EUtlST0Uu91D6oKQtdLuZg5JI8F6SxQ1Bg/dVZIUBHsoTEBhehDag4ce"
        "clCCGASxag/1toLNOO99v7c7MzuzmQlt6PLxpvP9+73v+73vzQJjbMz+mUkm/gyFMfsf04t3LbFO0XN9ZlmsCzHm+tOfmxPPs1Va"
        "my2SKdvIsmVZhspY2l4v2L+6/Wu2yI5evORrT9qR/na1twp7M7cht4WsBsQ7KM64w24FcZaVp9j9tDep0HNNSXbxFvaLg+0nWLj3"
        "my3CNTscMi7gV1DcdjRFJf2KXGf8/R9w65lt+FPJH/fDVTRG9prQL8O+Ab1PZT3VTtM+Zk4GxPW0kAuo2z68sDaS0l7IOmoF4D98"
        "f+1UB9hx7osn77nKGvSa9OCNR0muUX/OeXHSi4sW1U1OrEeWPiF/SdoPua9T9mLUlhcgy/Y+y3yOO3kBPGC+Q/LCEL3/LdbB/kuk"
        "VwcO8Nts0/+/XdpbPZlp1EMadXWxgLr6DX7/EHKk8j7pp6BXD8p7n8hb1k211tk1no4jHj1zVryvCWu8DmhdORBH/75A+kvAof6g"
        "cdgGDr8TDvU3SX8IektBOBQEDs3WtCXr03ZnNVcblqt+zkBfhT5kWT0kZH/fzvv2c0H15PkV8oyhL+K9/mpwfwz+IMvsSVe/J9gT"
        "Lt7KLj1onDeB88/Un+jzqRjFdwOy2UY9PObG7Qbku+Okr9caOB8Jf+5f53bRf1rqR/JzHn2YRB9ibQxJHH6lelQeFvu3e98rAucE"
        "e91y4tePW7S+CMbtDnA7Srhc7NUDj1faHSk9bznzCuIZTTlB9udz8JPuq6dOqHqiOCtX/kN8r7rPm6SnrpMv0/sfxtH3mIdy7v3Q"
        "VwafHybOi9Dn0Uq086i6EjC/FRuR5gXJn5U22TtSGqN6StF7XAo8IbPn5VwCPwf9cYkyV0U6b1fCnbdyPpP1cyqf9p13guyYVff+"
        "Va4EzVVUJ+bH/vx5qvTLDnOdQxF5qssTmzsynv2O+tYz25ZzntnL/Og/z9/eNc5tW9/Zj3fRjwrsqb79+N0OzfWNUPeR5uqlaPeR"
        "tv8+6YenwStfwN9PuF/cgrwJeR1yA/Iq5DrkZcu5D3KeWhDcwvdj2cV/1ZVvqF9rpC/5vVr7mp4Xe/ayfJ25ivvONarPVdad8zY4"
        "3uBxnncOejlR79Leerg68LFzTrx3GnYIl2aL6kDieigv8bwZsF/Trv2qznT6+qzj268d+N2EXzoHZB9qyit0XvTx9THir488fD3s"
        "nnP1AXG4678zmKcj2pH59/P0YmBf+uEj57tKu+Pm6SHwNOZ3OcdnP5P7vujmaQ8eYXh6LzhF3fdgnh5sp4+n1yTu1N8G5iT5HaTZ"
        "Jt7Zyve+j4h5bv0k4iD/3rwmxvezMLxt4F5i2Pqvcengw3n4yw2YU7YavfzTjniziHfrjJwH8ztOnHT0q14EjxXBY0XwWBE8Bn7Q"
        "wTu6nJtTnrzOkZyMUbwG5notRg4r89ifwzhH38P7KvKX/anGmN+5Jeu5WgQ/ZtYt5zkp5xL5faVrT1GYL1/WNiCvQV6H/B7n42Ws"
        "v4T8wfL6UUUdyHNiH4vCv3vlW6d/DpympKFPPGzme7jOYr5P431L4Kt064XP2VXsv8uuyu3GXHb581mBP90/Jvn+x/mc8ZBv//X1"
        "+QfheKvH67f8+3EN/fgIY5Hmou53p4P+8Ya8z2gsFcqvnOe9803UeDVlgvq44n9f1tTP7zFHv22V0uxFH/xlHLIfjTie20MIf3XK"
        "Xh8VPEG8NQncy0nK1zzRi5PXzVQCfXkc91DZp48DZzHd2HHEe/c5W8xqsUzXP3+eYKjfPN0LJ479S/U4inxeKrB/HHUwMnrHct/3"
        "/6J1jPJIiC63408g/gTiH/fEj3u5+Szil/mMIf5E0hdv7oc/OjJ29p6s42eE3wzyGEUeHU8eo5RHQubxtyXxpzz+tOR3qoKjHw3w"
        "41ZJvveW8Ps/sMepmg=="
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
        },
        "aarch64": {
            "exited": _EXITED,
        },
    },
}

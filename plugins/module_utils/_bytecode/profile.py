# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 5896],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2856, "tally"], [2936, "control"],
        [3408, "rows"], [3480, "blank"], [3528, "rows"], [3584, "rows"], [3864, "processes"],
        [3912, "processes"], [4032, "scratch_frames"], [4344, "stack_frames"], [4392, "stack_frames"],
        [4480, "stack_frames"], [4584, "scratch_frames"], [4696, "control"], [5032, "stack_frames"],
        [5072, "stack_frames"], [5144, "stack_frames"], [5184, "stack_counts"], [5264, "stack_counts"],
        [5336, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3104, "BY"],
        [3696, "TASK_EXEC_ID"], [3976, "USER_STACKS"], [4528, "KERNEL_STACKS"], [5416, "STATISTICS"],
        [5456, "UNSIGNED"], [5776, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "79d763907a4c81c0383f094af19ef1ff1fc83e47437e989b93ffb77d753d2808",
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]], "value": [["", "I", 0, 1]],
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
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
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
    ],
    "layouts": {},
    "code": (
        "eNq1WF1oW1UcPzfJTdIga5btdqEQbBxDLRY/mQ8qc6hQFLUgIb6UmQbJKAwME9fbTNY6RCk+uFVlDyJLlC1v7VsUhncPSvcw0Ic9"
        "TDowiDIZfaigWB/S6z33/zv349ybNlm7Qvn33nvO/+N3fv+PUyPL7J9WgmR59pbJZXYv8/0YDZKJCGO3TNP80Ppb4e/j9L42+7NJ"
        "8hrkVchvIZchm5AXIS9Afgr5MeQc5IwttXgG/q1v69+6xz+NUWC6Qt81RbVlVvHv15QorYukbTmWpwUqw/sS9CuktzZEz9zOHuu3"
        "Yv2OWL+nIDU2SLjCTnl4l/yOSH5HYlgHvzO0oIXvn0PWFsYJz9EJMzz+R5x4DvLvUf/3QTy3xHlPUzxG3cWF+9+yzCehp8r9qiNu"
        "Wd++3dVT3kJPzKNHinuudBn7ZujF68iHywT/nIxTbfgdk3hBeOfmF8leHPkAnlQU8AGyoKSceCY8eSPyzjhO8lSS1i/hubv9PO2r"
        "AgfY1Rv0/Vj+7nhnDIAPA8Qj/RwBUlB+g93btsyV3qX9Ceyrdov7PjtuwZvydHtbf9oef2qpNyn/bW2cB/Rc2htDfj5L++eBQ/Ve"
        "49AGDn8QDtU3aH8S++a74ZC1cdDrb5mCn5Y5U7903PTxZwr7I9gPWYjcb8tg3n4Qms9ynTC+RpxR5EXMza+ZkPpVYA/78l1lD5Ee"
        "8Gxw/l7jfAM4/0L5iTyvRMm/FUi9AT484MdtBfLEE7S/Nk0414YJf26/xvUi/7TEdbLzHvIwjjzEcyspcPiV+Kjst89v+7xXbJxV"
        "9qrpxS+IW3950R23NeB2hHA55/KB+yv05vLPmN7+JOpKkF9F0n8+DTvJAJ/aPfGJ/CzVf4d/r/j7TUKymxin9V9QnnftR47/xDtx"
        "TjvuSws99qXmeiiOgb4v2znb3U9vvxJ8KTVIz1j+EPEsTusq4Kng62AF+j8K79cBP07uDl5y/L324xL0Cn5NZgZC56ZueoyT7hzm"
        "1dedzzFf/sl1djJ/c5P5+lWf9cypJz9tevfr9QnUDZpje9YHP7T4j5sCF/5+dShtS71BescyUQc3nuf8O+XZ95veuXUyH3Hw4hNl"
        "LZ5lPr0H/OeZjUt+lkkWLXPcQgt9RovShtJ5cR+gelsepfld9LVihOy0nPk16pujRb3Q6+DR8CckU3QvcOYl5EVRIR44+hTF0Tdo"
        "76N7RRn3jPLsZ5AXIb/03TfKs6chv7Fl0Yo/YuMfC+TJBfAwDXvpbc51JoQnhcTQrtwTtrNriHoZo318f+Qu/NUS76Mui/xYM8PO"
        "r5y6gnNbN3u6V6BulxfagXxvh9QNlx8/oN7gnrmA++UC3TdL9TbWXYX8O6D/Wp/n6MW/wJI95bO3X66hX/rOQapTenMc9eKoVF+b"
        "5k7mhcKAuNe+6PYHxZ1bDeRvy/JzI0p84d+5nhc8fX0FUtSNE8oh576y4ZkzjqWlemL5pZ1++Qz/+zv96a9y6RTZXfT3E/1Jkkuo"
        "N48ehH+HpfnssHuOSXv++ce0/YZfWlzx1QuB31a4NX3nm2K9rBf+y+canIME/nHWjx+anV1BnhQUoe81iSfLO+RJ2tcX9AbV89VM"
        "NrReuf1tvdNf/brT8fWttOhbtzvee50z14Xxk/XCz1Haf4k59/Vly143vso8FfHm5iS+npX4uk/i6+PgK+4DS3jm90Wbr0nwFX1R"
        "9C8jg3McXQ4/vyk3buLpHrbVul75qTGV9WJPY1f6yiOXlxumd17XnHzo4r/nvJpSHbXr6lSPfS3gP/V3gbsz/3jqlXceCs6Rix1v"
        "HqweSLLnQ/qbmIvEnMT9jGLuPOKJu6jiHFVqtMZRt67xvKjE6HyMl8AnFc/7ka+qGrjnWeKMFk059vl7Ff1Kr1IeP5f/j/oh4l59"
        "MMv+4uvhTy5N/b2livvvHVPkX9Tzf7Ai8C/EEj7eO/7jvm48Bf9FPMgXsU/Gmfsdsefbtzv+c3kM/kx1KJ4RxPOvFM8IxRMT8cD/"
        "mIjnT/v5f9xuVI8="
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE,
        },
    },
}

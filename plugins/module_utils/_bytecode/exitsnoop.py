# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 16096],
    "maps": (
        "gate 119 control 14 owners 92 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 127 tally 98 ended 28 control 743 control 21 control 14 events 10 control 15 contr"
        "ol 11 control 396 rows 20 blank 9 rows 6 rows 7 control 74"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 8 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 4 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 9 STOP_AFTER 18 OWNER_BY_MOUNT"
        " 29 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 92 PID_NUMBERS 18 TYPE_OF_TASK_GROUP_LEADER 5 TYP"
        "E_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14 TYPE_OF_T"
        "ASK_START_TIME 22 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 21 TASK_REAL_PARENT 8 COLLECT_EVENTS 9 "
        "HOST_LEVEL 15 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBE"
        "RS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 27 TYP"
        "E_OF_TASK_OWN_CRED 8 BY 16 HOST_LEVEL 12 TYPED 3 TYPE_OF_TASK_COMM 19 TASK_COMM 15 TYPE_OF_TASK_TGID"
        " 18 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_"
        "LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 9 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 19 TASK_PID 10 PID_NUMBERS 16 TASK_"
        "GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_"
        "LEADER 14 TYPE_OF_UPID_NR 12 MAX_EVENTS 47 TYPED 66 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 23 TAS"
        "K_COMM 13 HOST_LEVEL 26 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID "
        "12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TAS"
        "K_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_"
        "UPID_NR 12 STATISTICS 69 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_SIGNAL 69 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 7 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 151 TASK_REAL_PARENT 29 TASK_PID 36 TASK"
        "_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_PID 30 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_TGID 36 T"
        "ASK_PID 287 TASK_TGID 1 TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_OWN_CRED 117 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_TGID 49 TASK_PID 147 TASK_TGID "
        "1 TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 7 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 59 bpf_rdonly_cast 139 bpf_rdonly_cast 201 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 154 bpf_rdonly_cast 29 bpf_rdonly_cast 210 bpf_rdonly_cast 50 bpf_rdonly_cast 34 bpf_rd"
        "only_cast 5 bpf_rdonly_cast 401 bpf_rdonly_cast 12 bpf_rdonly_cast 119 bpf_rdonly_cast 23 bpf_rdonly"
        "_cast 47 bpf_rdonly_cast 5 bpf_rdonly_cast 261 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

_EXITED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16096, 16032],
    "maps": (
        "gate 119 control 14 owners 92 owners 19 owners 38 owner_levels 18 owners 43 owners 49 owner_levels 8"
        " owners 22 owners 95 tally 126 ended 28 control 738 control 21 control 14 events 10 control 15 contr"
        "ol 11 control 397 rows 20 blank 9 rows 6 rows 7 control 74"
    ),
    "constants": (
        "CASTS 4 TASK_GROUP_LEADER 5 TASK_SIGNAL 8 SIGNAL_LIVE 12 SIGNAL_FLAGS 11 TASK_EXIT_CODE 13 TYPE_OF_T"
        "ASK_GROUP_LEADER 4 TYPE_OF_TASK_SIGNAL 5 TYPE_OF_SIGNAL_LIVE 8 TYPE_OF_SIGNAL_FLAGS 10 TYPE_OF_SIGNA"
        "L_EXIT_CODE 7 TYPE_OF_TASK_EXIT_CODE 6 SIGNAL_EXIT_CODE 8 ONLY_FAILED 9 STOP_AFTER 18 OWNER_BY_MOUNT"
        " 29 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 5 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 42 OWNER_MASK"
        " 9 TYPE_OF_CGROUP_LEVEL 28 OWNER_MASK 86 WANTS_PID 92 OWNER_HOST 20 HOST_PIDNS_DEV 3 HOST_PIDNS_INO "
        "2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15 PIDNS_"
        "INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 11 ONLY_PID 15 TYPE_OF_TASK_START_TIME"
        " 22 TASK_START_TIME 8 TYPE_OF_TASK_REAL_PARENT 21 TASK_REAL_PARENT 8 COLLECT_EVENTS 9 HOST_LEVEL 15 "
        "TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 9 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS "
        "5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 27 TYPE_OF_TASK_OWN_C"
        "RED 8 BY 16 HOST_LEVEL 12 TYPED 3 TYPE_OF_TASK_COMM 19 TASK_COMM 15 TYPE_OF_TASK_TGID 18 TYPE_OF_TAS"
        "K_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_GROUP_LEADER 11 TASK_"
        "THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMB"
        "ERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TASK_TGID 19 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 "
        "TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_"
        "OF_UPID_NR 12 MAX_EVENTS 47 TYPED 67 TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 23 TASK_COMM 13 HOST_"
        "LEVEL 26 TYPE_OF_TASK_TGID 7 TYPE_OF_TASK_PID 6 TASK_GROUP_LEADER 11 TASK_THREAD_PID 12 PID_LEVEL 10"
        " HOST_PIDNS_INO 14 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 9 TYPED 8 TASK_TGID 11 TASK_PID 10 PID_NUMBERS 16 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11"
        " PID_LEVEL 13 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 STAT"
        "ISTICS 69 UNSIGNED 5 SLOTS 41"
    ),
    "members": (
        "TASK_SIGNAL 69 SIGNAL_LIVE 5 TASK_GROUP_LEADER 5 SIGNAL_FLAGS 5 SIGNAL_EXIT_CODE 7 TASK_EXIT_CODE 6 "
        "TASK_NSPROXY 67 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 92 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 33 CSS_CGROUP 1 TASK_GROUP_LEADER 249 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_START_TIME 34 TASK_REAL_PARENT 29 TASK_PID 36 TASK_"
        "TGID 1 TASK_OWN_CRED 170 CRED_UID 1 TASK_PID 30 TASK_TGID 1 TASK_COMM 18 TASK_COMM 3 TASK_TGID 36 TA"
        "SK_PID 285 TASK_TGID 1 TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDN"
        "S_INUM 1 TASK_OWN_CRED 118 CRED_UID 1 TASK_COMM 22 TASK_COMM 3 TASK_TGID 49 TASK_PID 147 TASK_TGID 1"
        " TASK_GROUP_LEADER 113 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 60 bpf_rdonly_cast 5 bpf_rdonly_cast 8 bpf_rdonly_cast 10 bpf_rdonly_cast 7 bpf_rdon"
        "ly_cast 6 bpf_get_current_task_btf 59 bpf_rdonly_cast 139 bpf_rdonly_cast 314 bpf_rdonly_cast 12 bpf"
        "_rdonly_cast 37 bpf_rdonly_cast 29 bpf_rdonly_cast 207 bpf_rdonly_cast 50 bpf_rdonly_cast 34 bpf_rdo"
        "nly_cast 5 bpf_rdonly_cast 399 bpf_rdonly_cast 12 bpf_rdonly_cast 120 bpf_rdonly_cast 23 bpf_rdonly_"
        "cast 47 bpf_rdonly_cast 5 bpf_rdonly_cast 261 bpf_rdonly_cast 12"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "5aa81a04e411d01a8fd9a91c1db6ebb028df4fc2c96d85daab2c255636aebbce",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
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
            "name": "gate", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["state", "Q", 0, 1], ["opens", "Q", 8, 1], ["closes", "Q", 16, 1]],
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
                ["ppid", "I", 56, 1], ["container_ppid", "I", 60, 1],
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
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNrtXH1sHEcVn71vH018vnD2+SI3dkJR6tYlTSmYoLRNUSF8iFhFVu6PVrnlRG0iItUJJFnfH7GJEhL/g5NCawxSc3bl2KKoEUJy"
        "hCpdKho1SKEq8E8rC6kItQrhQ4AqcFLwcrvvzd7OeOZu9z4cJ94o0Wj3dmbevPfmfc38coIQsqX4rxAi5p95hZDiX5JLXdON52SE"
        "MH/6I9vhuzA854bH4Ts/+11zFtpCHtpwcdBxXdfnfYQYQ54o/hsq/tPmyven41ccZwa+yw2/i+3bZputgr6AbVw1D/0TimJ+FyQH"
        "SD3H3avA+9L42yw5mPOkJPM8R/D7T5ht0sf+XlChPUGfUV6VvqPz5lLIxxTwUQs5669i/4Fi21lsj2BbWt8TZqtp7sYr8Snkql+Q"
        "xMTfn5F9H3XGf5dyzqVOwTgKO05CCQA/8vD7cr5t4uhZhHFauPVMIR3F+ReLdBjzK7Z9nQi1wjwqnfejwJcwR0/4I+L1l5lv3DZf"
        "ggCjNQUMx86hMDevz/wiN/yYDvyOWHIImt9hvxiMM4/z/ZBQewD9NDWG330I/J3sg3bsWd0u11w0LeH7U0T8vhnlAf00XDdt1TZc"
        "/1HU8wjKC1tuvJE9SdxXdP80sfOdB/aMBMkjFh+2iPQNn3m7W9Eu5iX6u6G+42TLjGPfDzx/1FnsdxJe7GlFvoAajPD8ChJgZIf6"
        "b5gnjHo+JLM7m8x1FEaRXvxu35la9RsE26/8HfU4DnSN/gn6hZAuVUbXXUAX0tOsNoYuqi/Z4Q8k++BgWX3PpY6y79uJcN/kUiMg"
        "x+fh+UgI1vkKPmuzz+qM/M780qH81gGfVFZ+2hTMt6+rXvz6G/j5SFDoL7T8Uc6uwPO8j/ebGYg7ut3Z6QTufzqP2i4el/qpeT+l"
        "Yzfw/Szyzwd8ewNbys83sD3Q9SD02zGI4wUYvlvfxTcy9FjyR/s3j3Fh4TAn78PcPh3KwXojKOdRh3IebayctXO7GX7y/DuCrTYN"
        "fOqIR5Ee5MdmpA/bXDe8DxftVXF6PezH9W4Xj9vv+7Vujn8O5NpPnkK+PW/5gT5b3Eb9B/U71N+8crT8fizJ4asO7dI61l6qjZVD"
        "uf4f2PrnoiCHBDnI6L+WRz1uDyD/NqId/taqtC9UP7Rp1BeqJw+K6esvxs2d5rq+xsSt/H7VppAPm8V24ED8y7jvYV57/Gvs0ALu"
        "50TkL4w/tvb1STb+CJJ3IN6KZlDPZlCP/fj7Tlg3oXH/Z4n9e7rvDDtr8IPys6PrtSXW7o3oYv0+innZNOoB+Jf+ol+FZ5hHi8fQ"
        "n8ECC9MoLz/Y3/lAKc4xttIAQf5j20++CHFf/r+4zk2SuPksM6/aGpD4kTTjRzSFiy8hjCA9Hz8FcgxB/LS32P6j+G3zAOppmyR/"
        "GhLnNZSPdD61Raxv2hTybXMM5XGEiOQRJN9G+V6WxBWnlkTvl9Frk8e4I3lE2Xg6zMeHYZz/57pphyvYO2N/Rcx+B5fseeS+oery"
        "LXl8+MwSE98v058vQb851J8J1B9ZHmDJA+yS5R9qzQf2u6u3aD+KCfWjXvkz9UPqFIzT03WPlXeZ+yKC++J7OO4A6y/pepbNf6g+"
        "/Mrud5b30DxHRofTcQaaUH+xLdUXgO8dE9TenhbuS20G7KQ226cz9Qf0d3yc8nRX81It9QAavyTCIUv/19v2cy4K9aVESFLXGWXt"
        "mSap0+RkenbcnZxp3avc+t4u9rfbrWtotxQczye0W+//b3Wtc1CsHy9lsH66G/XjV1zd4S38/Qq2l7C9iO0FbGexPYfthM7Ui0Oc"
        "P9/fC/471CSpy2zxgZ6C/1QxLlPvRbuO+2FPO+Xbc0w9hcY3ueFFx/xbFPJvUS83Tm7HNt1uHyqON7eIdWrxeHz/3I6tur3+W6G+"
        "UpRzEuzK18V5iErX090J9jV+P/Qbi+mE85sBrMOa9lZSB6DvS/Z3sWz92im/5fZ3UZeNw9rf8nQ4HUfLJ4V1WvU89O9AhtD9MhDG"
        "uGqmF+0u8FWbRj1BvZvHOlduUk4HwxdcT5Z+f5zGl1sr6h9bn4b+2hSV/32krNyTErknHcr9+MrK3YofZusznlT+c5z8m1i7RP31"
        "Ho0w9e5cFOMomje0sPlntvsllDPYUTpOdvIn8D41ITynS0R6MJ4Ee1kYJ0yepM2w/r/S+YiVN8Soff0Y55fQH6TQH6TQH6TQH6TQ"
        "H6TQHyDdlj/j4uECxkV7i/KK2epsCT9MqD6OcuvGuOkgfu8DP0z5n/B9zifyN/2hqxI/8xmXfuZhH+VTs42vlO+luOllkFcU+FA4"
        "T6z6xAWjHoBySShRV/Kg/DXYF2HeX8S8w8/khQYfYzhOzNz/VI/OlY/TBf0P2c6tsih/Lf8u2hOQy6Y4rY9dQr2jfr6Fqd8klG7F"
        "rp8J5QFFmD/PDOq1nG+q3LlNkPQqdjoKqN/9eF4pO4/JRWHdVj5G44sxh/ab+t0xWRwx4i6OQP+THXMaR4B+0vxjmd38pth+UX9B"
        "19vT3iOpP/aVjx/aJH6kTcxPJ/lbVX5kzGH8MFOeDqfjaPk+sf9A/9TRqjDrp3pqxQ+437RpVj9Kdtih/qG+8OfK1O7SOpXbOKKn"
        "/c2ydSupvCvFDYdWNm7IVkGHvX+Q/IyxH5X0ORftZexJ7fbDZR4y5dZ+dGLeAPFQ8xaJHamQd1hxb/dWjD+3SexJBObbXz4v0eaQ"
        "njWbn0Sqik+1mRhj17V8L5unbKjOv1l2EfODUp7SWWWeQvUkpAjtzODtlZ9kq6CDtTPvEXtdrdBE49JDS5AHpCDuwfhRnWD9Cr2f"
        "EiRtDH9kdGnnB3U3dpDqda32tBSv+dj1Rtjz0OzYVebeAz2/TijPEHGelGXPbdoD3HnS54V1eBovWv43zNaXatUfx+NgXGKdd7XE"
        "iP2+mayuJKq/l/frj1j2wtxvTbjfUJ/ovuP50LD9NVxj3Hbc3Tiy+3lW3ac1hfsoKTn3G3R27ndvS3k+J4mj+rEa5vJ2x+d9bP0q"
        "i/Ve7Tzeu5vFunA4Xqd7if4P6TjG+4XWCPyewX6Y1+4cutuSj/H700M+to4Siln2S7GPlyQ10ZkgAYaPPN974uvNdmGwE885/nyz"
        "tvn+eNO+bmMc4xxzwaq7/OGmk/MXiw9Fvd9ttLbzie8KzicSZB2uI4breKvGdVyx+gP9EaT/co3j+gijLzHCPifpPBdvivwizWO1"
        "PNbXUmx9zbrXhPUOeu+Y3kPV5ui5yHpJ/QjvCZ3D+3RWPcPdfYBSna1Uh2i21Y+yYxewxbrS2EVsf4F5wQQ+/wDbV3V+XT6TLtgg"
        "hVli3dNyUo+S0e24HjUqrkct97N9bJw4Kq5D2ddlsCyB94+p3S7ES/XBY2j/Ivi9btYJFWLX1yzWMZlxfca4fmZc4/0xU49eh2dj"
        "4QFj//Qo4rojX/f6MWH1ZIqsTN3rZeLVvWqpez0gyVN7MU/16l/iOKq3yvpX321S/9rl1b9M+9Ip8Y94r5g/X9l6p+elV7y81MtL"
        "vby0bnnpVd0ej9P8NBHeUKe8dNsNUV7a0+Zn4kTjPfC3+0ZV+SmtUzu9T6fQOK21xrw27GjeAo3zuPttbulNKLBPF1SxniR8vhvE"
        "ds6/0BUhjwn2B6WD3gOYD+D7IpONTweKz4+aPIf8bC/yuz8E6y08WaLTkN9AEPSt0If2GvPhwj3IZ4J4oEDpnnqxOZbwR635jfcU"
        "x6jFYSPsfPwG7N9OXM+uJPmnTf4dnX9l7u0GyXV49sM6KG51bxDpDyL92zn6/Ujvw0g/XQ+ex9B+PL+NeYxXPVt+v0j5rqD+bjPn"
        "R7xovBPX8x9uPZ2wniBdD9IfpOu5pjP7pz2JdYXLizXtT0ufXrXoNu95Yz630EXnv7jI3P/z8O0evp14+HYP336n4dszVeLbMx6+"
        "nXj49rWDb894+HZSD3x7ukH49rSHbyd3Ir49zeHbD1t+wMO3i/DtTzL6L8e3f2VV2pfq8e0PMXGre3z7fbjv641vT0vw7R1YH1AY"
        "udDv64dvf5H1X1NY//V9kjmnqB3nDgX4Es79+7i+9yR+dfYW47t/5xLffbbB+O6TDL6b1imW5x/fwHgB9eQ0xd9SuX6BlItDVw3u"
        "+1Rjcd80r+xpf1Rcd34Bx1uteO+5OuG9ufxrGd779May9f3Kdf0N5fnbsP9nIs3V933EiV10j1/fUCf8enSN49ev3yb49TSHX7/E"
        "1RVuFX79bsQVZhziCseZegm9vyY9v3SJV6gbfn22Svz6cfH9m9rx692k7L2bSvjlO/acuAJuvbUCbp3iQOj/O7Bq8Oo1yptbR8Pk"
        "PVkneU/WCafeWi1OPd0gnHpmjePUd7nEqX/apT95SIJTz3g4deIGp76Vw6nfv0I49U+tUZx6xsOpEw+nLr+nm6nyni7YVe+e7k8Z"
        "+1EpHqoapz5Z53xj0h1OXZZvuMeny+79x/Def1L34lGRPYlVFY9qM0m0J2I8umt7MiuxJx4ufYVw6d/xcOnEzf3/9G1+/z/t3f/3"
        "7v9Xcf8/fYtx6XfdYbj0f9WIu75eAZf+/grh0t+pcR2/leDS31whXPprjcGlc/WcSvh0vs5WfX2t0fh08P9u8ek116Ec4tMtf+UQ"
        "l27ZKQ+fXqHetVbx6RkPn048fHrj6l4ePt0ZPj3j4dO9/NTLT738tMr89CqTl9Yfn97rEp++vTp8OuXbmsenRz18OrkV+PSFlcGn"
        "Jyk+/Td1wqe/XgGffsn8/f/yBiBq"
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
        },
        "aarch64": {
            "exited": _EXITED_AARCH64,
        },
    },
}

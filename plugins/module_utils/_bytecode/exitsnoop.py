# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6696],
    "maps": [
        [576, "control"], [1216, "owners"], [1360, "owner_levels"], [1480, "owners"], [1840, "owners"],
        [2152, "owners"], [3032, "tally"], [3200, "ended"], [4448, "control"], [5272, "control"],
        [5496, "control"], [5552, "events"], [5680, "control"], [5800, "rows"], [5872, "blank"],
        [5920, "rows"], [5976, "rows"], [6624, "control"],
    ],
    "constants": [
        [48, "TASK_GROUP_LEADER"], [128, "TASK_SIGNAL"], [224, "SIGNAL_LIVE"], [304, "SIGNAL_FLAGS"],
        [400, "SIGNAL_EXIT_CODE"], [448, "TASK_EXIT_CODE"], [520, "ONLY_FAILED"], [640, "STOP_AFTER"],
        [720, "OWNER_BY_MOUNT"], [752, "TASK_NSPROXY"], [832, "NSPROXY_MNT"], [904, "MNT_INUM"],
        [1016, "OWNER_MASK"], [1144, "OWNER_MASK"], [1672, "OWNER_HOST"], [1696, "HOST_PIDNS_DEV"],
        [1712, "HOST_PIDNS_INO"], [2272, "WANTS_PID"], [2400, "PID_NUMBERS"], [2512, "TASK_THREAD_PID"],
        [2592, "PID_LEVEL"], [2744, "UPID_NS"], [2808, "PIDNS_INUM"], [2960, "ONLY_PID"],
        [3120, "TASK_START_TIME"], [3312, "TASK_REAL_PARENT"], [3384, "COLLECT_EVENTS"],
        [3640, "TASK_COMM"], [3744, "TASK_TGID"], [3856, "PID_NUMBERS"], [3960, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4192, "UPID_NS"], [4256, "PIDNS_INUM"], [4624, "BY"], [4944, "TASK_COMM"],
        [5168, "TASK_TGID"], [5440, "MAX_EVENTS"], [6040, "STATISTICS"], [6080, "UNSIGNED"],
        [6408, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f46308732aaeb4dee65af723f674fabc230287e3869c6784477fe4a09eded301",
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
        "eNq1WE9oHFUYf7P/s5Zmm3TidjFkN1HQYCAUvBStWhU9CIZKSC+hrntIXRC7VttM5pA/ErQg2ihKCB6ya0lSEOyhsEGF7aHQHjwU"
        "7EGJYBDEID3Ukyu4Gee97/d2Z2ZnNjOhDQkf7+W978/vfd/vfW8WGWND5l8txsRPVWHM/GV65p4hxnGa12eWxTgdZrYf/dhHYr67"
        "QONamWTcVLJsGEY1xFjCHC+afyXzTyuTHj1zyVWf1CPt7alvDfpmdiC3hSx4+NvJz4hFbx5+jiuj7H7qm1BoXlViTbyF/kxn/VHm"
        "b71WJly7e336BfzSil2PqoRof16Ou93tH7Lvq1VgL0T2uB2+RWWUSJoi9UWFTIccdkMRrEsJOdJDC6r4/xcy74qn6LyTYySH3/CI"
        "40khF5HnbfhiXI1JvT7zruxxXr33V0+hgx7rOTrinsuvY59GE68dIblOxzDnxEnPzBmUZ4R7/9LnZC9G5yfzYMocZE15AXJcSTbj"
        "GbPyCHij9hbJC120/luMve3naF8JOMCuVqH/n87tL/9qCeRDgvJJm08zqu/fYfdPIfvz79H+OPaVvOI+IOKWeVMo1vf0p27xR0+e"
        "EetVoY3nAY3zhyKo96dp/xJwKD1oHLaBwx+EQ+l12t+FfUteOKQFDlr5rCHz0zRnaGvThi1/3sT+EPZDjocGhGyv23nXenbyRe1r"
        "xBlGXURa9TXN7THYgxxnT9jqPcoet/Fc99KDxvkOcP6F6hN1PhUm/25CahXkw6Adt5uQbx+l/XpxGvcp4c/t61wv6k+N/0h2zqMO"
        "Y6hDjKtdEoffKB+Vw+L89q57ReAcZa8aVvzacQtWF9643QVuxwmX+VY+cH+l3v7cMcMalxfPqMpJ0r+Qgp1EWz7VfeUT+Zm/8h/8"
        "e9l+38QceR17gdZ/iHuujP4pZT8PfaXz/VHDfeH7PloJdh8VVjz6vcx0oP5C8me+QvpGckOUT3Fax6XAE7L7vOxjYKfPHZcgfVig"
        "+3bF330r+zmZP5M9Cdf+yEtPrWA/v/wVrz6M8qT2mTt/TuZ+3WW2eyggTzV54qdd6c9BS37ryW3D2s/sp9907/939vRz29xvrcd7"
        "qEcF+kKu9fjdLr0Dzvp6v2hrl4K9Xyru56QPT4NXPoG9n/EeuQ15C/I65CbkVcgNyFXDeg6yn1oU3MLPY9nGf4WVb6hei7Rf8nuh"
        "eJnmMy19vIMvJK/ifXSN8nONNfu8TY43eJzHncK+lMh3qW/DXx646Dkn1p2CHsJFK1MeSFwHeiSetzzOa9p2XoWZelud1V3rtQ67"
        "d2CX7gFZh6ryEt0XbXx9gvjrooOve+19rt7BD3v+1zvzdEA9Mv52nvauSzd8ZH+Xr9TtPN0Fnkb/Lvv47i8d597njocfnt4PTkHP"
        "3ZunO+tp4+l1iTvVt1OPtk7vUDVOF5nvvicm821w1/odZqsvJeTIw2eafvN+h89Tv/HIrtUPHXWlZ8A3GfBNBnyTAd+gjnXwgy77"
        "27jD33MkJ8JUx1X032qYDOYXEP8w7rt3sT5E/leb7/owc7tfZN4VMuCxJPkl7zPZP8jvJk19isJcea24CXkN8jrkD7jHVjH+CvKG"
        "4bTDQ9Q2JJ8fYEF4cr+8aLXPgVOVBPYTX9Z6WrjOog9PYL0h8FVs+VHA+dv0hrjesE0vn58V+NM7YYKff4Tn70OuddJWjx/445cW"
        "/97eo26O77Nuvm+4180o6mS5+T7l85OlkP1ejaVt3z+ryF/tMvURW4/K9w19b9IG6XyceIwMEW5bh7Ou+KnxtUaQ+FS22iD/P2Z+"
        "+roq3m1V069XuLT0Swsu/ZLK3kE+IM58ysPvTwP6fRF+v8984S79xjqtAn+Q9777Wfg9rvS5569v/+O+7Mp3mLMvDeqvqrxIeZNn"
        "Ht9FTzeYhX+3cgn2nEv+ST8kP1cjmDfB5kunzPGzAvuDxAvAfTxG8dZOtvzkPDIVBU+P4fuB5O3HgDPDd9xI6x1uilk1nGza5/NR"
        "Bj7rofN+5sS/xE9ZxPN8mv1tyYP+7F3D/p3mLxqHKQ75nXIiCv+j8P+ow398T6k9Bf9lPEPwH/uceHM7IVHPo03cBa/kJJ+MNCie"
        "LOL5xxFPluKJynjgf1TGs2MwW76PId8TjnpMYP1Ag7nWR9qjXo8ErNfehq2/SMn+IiXm/wdvTg2X"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 11336],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2616, "tally"], [2672, "scratch"], [3240, "pattern"], [7880, "control"],
        [8056, "rows"], [8120, "blank"], [8168, "rows"], [8216, "rows"], [10696, "control"],
        [10928, "control"], [11016, "events"], [11120, "control"], [11264, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2536, "ONLY_PID"], [3208, "MATCH"],
        [3744, "PATTERN_LENGTH"], [3864, "COLLECT_EVENTS"], [3896, "HOST_LEVEL"],
        [3968, "TASK_GROUP_LEADER"], [4048, "TASK_THREAD_PID"], [4128, "PID_LEVEL"],
        [4200, "HOST_PIDNS_INO"], [4328, "PID_NUMBERS"], [4368, "UPID_NS"], [4440, "PIDNS_INUM"],
        [4848, "PID_NUMBERS"], [4888, "UPID_NS"], [4960, "PIDNS_INUM"], [5384, "WALKS"],
        [5480, "TASK_FS"], [5680, "FS_PWD"], [5760, "ONLY_ERRORS"], [5808, "BY"], [5944, "HOST_LEVEL"],
        [6064, "TASK_GROUP_LEADER"], [6144, "TASK_THREAD_PID"], [6224, "PID_LEVEL"],
        [6296, "HOST_PIDNS_INO"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"], [6528, "PIDNS_INUM"],
        [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7040, "PIDNS_INUM"], [8272, "STATISTICS"],
        [8312, "UNSIGNED"], [8640, "SLOTS"], [8760, "TASK_FILES"], [8840, "FILES_FDT"],
        [8944, "FDT_MAX_FDS"], [9048, "FDT_FD"], [9192, "FILE_PATH"], [9224, "FS_ROOT"],
        [9288, "PATH_DENTRY"], [9376, "PATH_MNT"], [9664, "VFSMOUNT_ROOT"], [9688, "MOUNT_VFSMOUNT"],
        [9712, "MOUNT_PARENT"], [9736, "MOUNT_MOUNTPOINT"], [9760, "DENTRY_PARENT"],
        [9784, "DENTRY_NAME"], [9808, "QSTR_NAME"], [10872, "MAX_EVENTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11336, 2784],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2576, "tally"], [2640, "unseen_calls"], [2712, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2512, "ONLY_PID"],
    ],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [14120, 11336],
    "maps": [
        [72, "control"], [720, "owners"], [864, "owner_levels"], [984, "owners"], [1344, "owners"],
        [1656, "owners"], [2616, "tally"], [2672, "scratch"], [3240, "pattern"], [7880, "control"],
        [9888, "rows"], [9952, "blank"], [10000, "rows"], [10048, "rows"], [10696, "control"],
        [10928, "control"], [11016, "events"], [11120, "control"], [11264, "control"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [136, "STOP_AFTER"], [224, "OWNER_BY_MOUNT"], [256, "TASK_NSPROXY"],
        [336, "NSPROXY_MNT"], [408, "MNT_INUM"], [520, "OWNER_MASK"], [648, "OWNER_MASK"],
        [1176, "OWNER_HOST"], [1200, "HOST_PIDNS_DEV"], [1216, "HOST_PIDNS_INO"], [1784, "WANTS_PID"],
        [1904, "PID_NUMBERS"], [1936, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2536, "ONLY_PID"], [3208, "MATCH"],
        [3744, "PATTERN_LENGTH"], [3864, "COLLECT_EVENTS"], [3896, "HOST_LEVEL"],
        [3968, "TASK_GROUP_LEADER"], [4048, "TASK_THREAD_PID"], [4128, "PID_LEVEL"],
        [4200, "HOST_PIDNS_INO"], [4328, "PID_NUMBERS"], [4368, "UPID_NS"], [4440, "PIDNS_INUM"],
        [4848, "PID_NUMBERS"], [4888, "UPID_NS"], [4960, "PIDNS_INUM"], [5384, "WALKS"],
        [5480, "TASK_FS"], [5680, "FS_PWD"], [5760, "ONLY_ERRORS"], [5808, "BY"], [5944, "HOST_LEVEL"],
        [6064, "TASK_GROUP_LEADER"], [6144, "TASK_THREAD_PID"], [6224, "PID_LEVEL"],
        [6296, "HOST_PIDNS_INO"], [6416, "PID_NUMBERS"], [6456, "UPID_NS"], [6528, "PIDNS_INUM"],
        [6920, "PID_NUMBERS"], [6960, "UPID_NS"], [7040, "PIDNS_INUM"], [7992, "TASK_FILES"],
        [8072, "FILES_FDT"], [8176, "FDT_MAX_FDS"], [8280, "FDT_FD"], [8424, "FILE_PATH"],
        [8456, "FS_ROOT"], [8520, "PATH_DENTRY"], [8608, "PATH_MNT"], [8896, "VFSMOUNT_ROOT"],
        [8920, "MOUNT_VFSMOUNT"], [8944, "MOUNT_PARENT"], [8968, "MOUNT_MOUNTPOINT"],
        [8992, "DENTRY_PARENT"], [9016, "DENTRY_NAME"], [9040, "QSTR_NAME"], [10104, "STATISTICS"],
        [10144, "UNSIGNED"], [10472, "SLOTS"], [10872, "MAX_EVENTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [25456, 2768],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2560, "tally"], [2624, "unseen_calls"], [2696, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2264, "UPID_NS"],
        [2328, "PIDNS_INUM"], [2496, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e7cad0ed24a7914adfaa8c80e58ff90fe080a672e33bcb8a767297ce02c8bedf",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 304, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["path", "s", 48, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1208, "max_entries": 1, "flags": 0,
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
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["in_root", "I", 76, 1],
        ],
    },
    "code": (
        "eNrtW29sFNcR373/R2l8OFk4kKzYAZTDqhuaQEpQUBOUqFHTCqupY9LKgssK2SAh2aEK3lyk2hQUQLQyoFArQlFs08R8afhU0345"
        "+gmrygeq/iNxqlpVo9IqUknVNq5JuN7u/GZv37vdu93DdhRYfxnvu/fmzZs3b2bevJniKsX6M17MWHBKpW99zfslE2YjivCnRajD"
        "nsRdSqn8p6+5Rv1WiP2K4wST5fHXyv2OlP83R2pKkubDPJoaV9zniaEf0dXRTB2m8PurgIWXLljzF/ZNElw2SrD9DaJLlfCqX7Kg"
        "Sc9a8/eo+HsTvqcSwL+P1lccw3pUWs9UmZwU8AyYdI6BDzK+uxcWj14DT8yBR1r3UH4S445Rw47VBN9K0e8ynwprrlj94wrxv+Xk"
        "aZovQftYzFO/3vJHaxkeBOxSl9nr6TT7gY9TKcjFXoIH09T/bXx7z99G44bBB8xrjNPvu9pYXoPJYTEJeUiSXBkDWQt2qX/BvH+z"
        "YEv++zQ+hXHDXutebq2b5UbfN1uXnlkHPYVlF63+moXNlAP6zq+gcxBXHqXxJ8GH4cXmwyz48AHxYfgZn/uftfhgjF0qsXyaesJ4"
        "c7okjH8e4yMYD9gVudeC1ed2yPU8y3qjOIF1RnEuYpXzNWjOp2A+wC5lg3De40pO5POiy9vvwOd36XzinPdGib7LgMY45OE+kW+X"
        "Afc/+C70IPG5sIb4b85fMPHi/GmpdwQ9YJ/DY4rEhz+TPKr3WPtXf99Vi89x5WnC78m3YOfCm28fgm/biC8DFXkw6WW8LW2PlJx2"
        "jfVKtXx9j/C/kME8qSp5mvUlT0RnfuyvoG+HaG9S0rypb1J/g865pz2y6Se5431aMrv0JvUzBjKgY9qVrxX/wWNe3Ztup/3i85cf"
        "JzwdbfeT3KWpXy/kluW3aRT4+9ztdxUdP1wY/snr92ufjXHin6z/8pivpy2tuPHTC28R62H8jMdL3o3zF3C+Y8I5lenpafvNTdd9"
        "9av3sA9aYvpmvXHvO8fZ+upXN516jeXC7Pcz8ztd+X7d/FYr32+b36cq+C07FO0nvpaXbZ7U4mb6vWMdDZwqu6NnzX4qCVJxpfh7"
        "8WHwL7qb6Euj/SuQg++Snjb35fEI/W6KTrFZlJeu9HJr/or8zGG/rpec59xtv7NYX7+1bziXYzTe1Mfmjnar8CvaR4DvgqD3k2W+"
        "HXXw08RrDijqFf69YP5+Gvoe+o35y3qf7cxl/L5HiQnrPOA4J6qjf5U8JST5HKP91hLfUvzIW/GRCt2qg25NeYL4ndhs7YM9b3Y5"
        "YAzQsT+q+Z2qfJfnyB+ift2mHJn4Y9AD6wgObIe+OoL9jXxRaVcq4/Qc4eNvk27Vao+hHXTllitOv4nlRj6XWmSzSvaF7GB3HHRt"
        "Al3fAV1Pgl/41mLrI3S/iihfc7T3bE/4oo/b40oa7bSu9ZFV1vz8XT1+udS+XGjXc+x3zAryIft3cdjXJORJU9PWPy3NsNc4z00a"
        "1s37dA/48QRgF/yDJ/8LO73J0jPGuUkP/+ADOqdbj7rKa1ciasvfXQ69FFfOCPZ/Cu2F19ztSmHZ7pLT7vu1T574tu4sOe1VXXzQ"
        "J7oHPnl8YWsn7tuDNM/aij6pcR8t64E++Kv9ZHcSkO+EaAensP+FdvL/O1Z+GfoB46DvZH/UmBgU1i3PX22/r7nue2HrYDD++fYX"
        "hkpB7HsFf1/Jzf9mP6mneVkgv4H5JPsNvbZ+H4J9Ibk0JkR5Yrmry5cJUa6Yr8ZYZ13+xlzo61i5YWHlQD6XUj+2+wslB/prfv3E"
        "vjp+YiqYn6hLfuJ59h9onzkudMTSXWV+pLYozvsV+4l6ju4t+uhTwj1SH30C9vQxG0+TMy7SRwZHT3UKcR2Tzp047xmMy1j7R36L"
        "vuWwvX/O+52eHYIckF+hZ18W4id6dhDf8IOy/fhGvDDb5yoXxvhR+McjlgYaaGM78OOIgvvuA+Z39ETEqd/5vlqlVyR70fRibTmS"
        "98mQ/HnjPK2P70Hsx7Hcm3bzrINPPW3HVDe6gs6fTUvrgLxo6YciZO9+Lsxj+tMqzpcJ98RU4bzJ9r0rUvHDLfoOg76y8B6NVvOR"
        "40jdkBuOT7O8Fr4BuYD9n3IZpzrp5XhD5Bz0AeLL8Ott+y/xoSudFu1/ku3/q4L/O4X5jAnyb2dgL2fubkX/tZ8K/kKS49xe/sJg"
        "Y/6CF76t/Y35Cy/59Rdg99tHA/oLQ/BzRgS5Z71j+wvgV8fqduHce9uHUX/2Qd6HKj9hdEH9BOZnfX9gqI4/kA7oD4yK/sBb8AeS"
        "4NcY7PaEKCd+9YrsD8h0MR/ZzwnsF6y+f2H3vY5f0Oi+e/nXftdrjA/V8QsSvvwMeb8P2vsMOzNB+s746cWSM27EenTXq2yHz1or"
        "0QdHo874bzf4z+98xa9ifc8pgn9QBJ7iAeBLvRHle63quAewvBhv0fuecW4adJGe74qrgn3Xc+eIrtwJCxZyk4AXoor0DvEo4unm"
        "vXgX7t2F3EjVeiLWepJV/ouJmf0XZzwi44hHMJ3dCYozaIn14vnJXogRnAR8A3AUcATwKOAQ4CBgP2Af4G7AnYCdgE8BPga4BXAj"
        "YA6wFTALmAFMASqAc8TX7HXAa4CzgFcBrwBOA14CvBjldzbzP+Yrx6VMPh5w0RdastlXfKg6HvnwJ067PLMyY8GOVfzetkt1xgO0"
        "yKefUvsDnzjjDz0DEdFfTmTt+LPqwM/x3hnIVRW9p6T4FccJ1XuUW4m/akqi5nxFfl+IUf8jFO7yTZ+mDlj/zeQVj3f89CfOe/xM"
        "+b7ymIve4/m1qGp/sx9odu2N0bmMW94VnR/VirvgHH5bjPP2xuEXd8Iv5vjlevBVQd5BrHKfKIMfaNFl9vxme1yh+5XRTPu6bfv/"
        "SJ+2Yj2PZ5WPHPvd0vphSXxH+wd9R2kd/J7Oeq0rDvoflOjHux/Hsw7yeuAv8TiZ3+Y8ZlPH2vduKA5/c6ZtI+j54w1aTyvW87G0"
        "nlZaT5zXA/rjvB4Pu3Xgs82buAw/cP+ZcdgH8Z1M31ebbr/+Bb/Dyna3SOEIZVvzKaXWPL75Av+I+5v+romy6XQwP0NT6X7sfW97"
        "2VWO2P43sR1sv1JyfYeEX1x1L8P9MSi9Zfsi+tlJCe+BRvFmYX+xrjPB/Fb5Ptz0E+YT429t6J2W11NNb06Ka2xE/GSTfc421sib"
        "qW6/6NE+6dE+5NE+4tE+6NFO9wTjGN7Vh4lPPauj+Ma+HMrhvf45oV2+dxkTVxryt3tWrxP9x1eywj5xvOhezoebIL7U0g/CPIij"
        "tRjNrnJgTAwFwyedB6aPz21hNGvn41jvRJ55GRV5cIubVezUQxKfaZ8DnzO8M7ac/IjyMoZJbter/yyVymPzr2z04M+gMB/Hdf3u"
        "c3dZTkz8xhjdV5o4XjnheEdw+JH8nsnvllPw6/er7wl0N9nvhfSdH94kvD/p2U2g94KwX3HlnZKzP/Ob9+cyINtn3of9yHPk+fm9"
        "lO2Xfe85j/fR5IoG/d8/zLv7v1F7f0x5MdtpPVfmffm9UpxrZgPHU3Gvvy/lah871n6B/I/Vra7+rpa8NB/M7/3lPNG9wc7f22LJ"
        "A+5f5flLUcrr6XTBy/5c8VC1f3zIJe9HU0D/3owH/ZMB6R8H/SsEvjIfZ/DeObM3hf05O6+43jeyHvScCUjPyLwgFxmWix/Ni+/7"
        "10pC/NL2v+ZKtfKbnOd7ztX/ovGV+/ddIt4a65jzk39c9d6LvJgI8o/b3POPG84vtu3aXMlr/aJ+navtJy8QHr0Gntr5xXMB84tn"
        "3fOLkzh3A172TMov5vcWzi82pLxGw32fKvNL+cX2O9eslLcYTM4qehZ5i3mP/OKBRvOLr9el57qQXzwt5RdP+8wvXiw+SPnFA8/4"
        "5APnF1+R8ouv3mJ+8eHA+cVzQfKL7feg3BLz2W9+8bTP/OKrwjuknV9s5+kiv9jjHPI5rcovrnvuOb94B+H3PKfBzoU33zi/+HHi"
        "iyO+JeYXU/4xr6tarp4lvM/Dj89X5xVfD5JXPPlv0PW0aGeke7KW/Dr131snrxh0F44vkB3yi2ec+hn5jKCP9ePu+AvtV4X3wnr2"
        "qZI/PIf84fW184ft+zzmWeXOHz/xo4bs7nF/dpflvfrdZ84jH6Q2Xjn+wHa8Wo6J8N4U5gXsGf7TTbf5/Ptjv7/pPF/Bx0cF/3gm"
        "w/rl1zf94HGrF3HGweMK5R8Xwzo5d/0R1smFdXJKWCcX1sktNp/DOrla5yKsk1Maen8J6+TE9YV1ctI76B1bJ5dROe5du04O59+z"
        "Ti6Dd+awTk5Rwjq5sE4urJNj+bu1Orn+Ba6T61vkOrndDdbJob5u384G6+R23qF1cp2fUZ0c8l0m+ha4Tm73LdbJ7bzN6+Q67+w6"
        "uXHUyeWWtk5OU09GqB/p+4EV3C7VyUU+L3VyGxa5Tu638EeeDevklKWskxtZ4Dq5oUWukxtssE4O9XWv9Qesk+u/zevk+pa4Tm5E"
        "zPtctDq5wVusk+u/zevk+sI6OSWskwvr5D72FR/yXyf3d9jh2nVyYZ1QWCfk9AvCOqHWht6pwjohuU7oF0J7WCe0VHVCpyU+h3VC"
        "Fp5brBMK68k5bnSC7vme9eTrbjjj3WE9+VLVk/9nXlHc6sn/NU/racV6GqsnD+vkOG4c1skFo/9zVicX4XwDyOnd4n2I69lMfqfU"
        "YHVxVlw3rIsT74VhXRzte1gXZ9MT1sWFdXFhXVztcxHWxUEfhnVx0IthXZy7HN/ZdXH/B72Dxnw="
    ),
    "programs": {
        "x86_64": {
            "opened": _OPENED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 11984],
    "maps": [
        [24, "control"], [688, "arguments"], [2880, "compared"], [4016, "owners"], [4160, "owner_levels"],
        [4280, "owners"], [4640, "owners"], [4952, "owners"], [5960, "tally"], [6096, "control"],
        [6608, "control"], [6664, "events"], [6776, "control"], [8304, "control"], [8520, "rows"],
        [8592, "blank"], [8640, "rows"], [8696, "rows"], [11912, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "TEXT"], [3104, "TEXT_LENGTH"],
        [3520, "OWNER_BY_MOUNT"], [3552, "TASK_NSPROXY"], [3632, "NSPROXY_MNT"], [3704, "MNT_INUM"],
        [3816, "OWNER_MASK"], [3944, "OWNER_MASK"], [4472, "OWNER_HOST"], [4496, "HOST_PIDNS_DEV"],
        [4512, "HOST_PIDNS_INO"], [5072, "ATTACHED_PER_CONTAINER"], [5136, "WANTS_PID"],
        [5256, "PID_NUMBERS"], [5288, "TASK_GROUP_LEADER"], [5376, "TASK_THREAD_PID"],
        [5496, "PID_LEVEL"], [5632, "UPID_NS"], [5696, "PIDNS_INUM"], [5888, "ONLY_PID"],
        [6040, "COLLECT_EVENTS"], [6216, "KEY_VALUE"], [6312, "BY"], [6424, "HOST_LEVEL"],
        [6544, "MAX_EVENTS"], [6680, "EVENT_SIZE"], [6856, "TASK_GROUP_LEADER"],
        [6936, "TASK_THREAD_PID"], [7016, "PID_LEVEL"], [7088, "HOST_PIDNS_INO"], [7208, "PID_NUMBERS"],
        [7248, "UPID_NS"], [7320, "PIDNS_INUM"], [7704, "PID_NUMBERS"], [7744, "UPID_NS"],
        [7824, "PIDNS_INUM"], [8064, "STATISTICS"], [8408, "HOST_LEVEL"], [8776, "UNSIGNED"],
        [9256, "SUB_BITS"], [9400, "UNSIGNED"], [9464, "UNSIGNED"], [9768, "SLOTS"],
        [9920, "TASK_GROUP_LEADER"], [10000, "TASK_THREAD_PID"], [10080, "PID_LEVEL"],
        [10152, "HOST_PIDNS_INO"], [10280, "PID_NUMBERS"], [10320, "UPID_NS"], [10392, "PIDNS_INUM"],
        [10800, "PID_NUMBERS"], [10840, "UPID_NS"], [10912, "PIDNS_INUM"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [11984, 11920],
    "maps": [
        [24, "control"], [688, "arguments"], [2880, "compared"], [3944, "owners"], [4088, "owner_levels"],
        [4208, "owners"], [4568, "owners"], [4880, "owners"], [5888, "tally"], [6024, "control"],
        [6536, "control"], [6592, "events"], [6704, "control"], [8232, "control"], [8448, "rows"],
        [8520, "blank"], [8568, "rows"], [8624, "rows"], [11848, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "TEXT"], [3104, "TEXT_LENGTH"],
        [3448, "OWNER_BY_MOUNT"], [3480, "TASK_NSPROXY"], [3560, "NSPROXY_MNT"], [3632, "MNT_INUM"],
        [3744, "OWNER_MASK"], [3872, "OWNER_MASK"], [4400, "OWNER_HOST"], [4424, "HOST_PIDNS_DEV"],
        [4440, "HOST_PIDNS_INO"], [5000, "ATTACHED_PER_CONTAINER"], [5064, "WANTS_PID"],
        [5184, "PID_NUMBERS"], [5216, "TASK_GROUP_LEADER"], [5304, "TASK_THREAD_PID"],
        [5424, "PID_LEVEL"], [5560, "UPID_NS"], [5624, "PIDNS_INUM"], [5816, "ONLY_PID"],
        [5968, "COLLECT_EVENTS"], [6144, "KEY_VALUE"], [6240, "BY"], [6352, "HOST_LEVEL"],
        [6472, "MAX_EVENTS"], [6608, "EVENT_SIZE"], [6784, "TASK_GROUP_LEADER"],
        [6864, "TASK_THREAD_PID"], [6944, "PID_LEVEL"], [7016, "HOST_PIDNS_INO"], [7136, "PID_NUMBERS"],
        [7176, "UPID_NS"], [7248, "PIDNS_INUM"], [7632, "PID_NUMBERS"], [7672, "UPID_NS"],
        [7752, "PIDNS_INUM"], [7992, "STATISTICS"], [8328, "HOST_LEVEL"], [8704, "UNSIGNED"],
        [9184, "SUB_BITS"], [9328, "UNSIGNED"], [9392, "UNSIGNED"], [9696, "SLOTS"],
        [9856, "TASK_GROUP_LEADER"], [9936, "TASK_THREAD_PID"], [10016, "PID_LEVEL"],
        [10088, "HOST_PIDNS_INO"], [10216, "PID_NUMBERS"], [10256, "UPID_NS"], [10328, "PIDNS_INUM"],
        [10736, "PID_NUMBERS"], [10776, "UPID_NS"], [10848, "PIDNS_INUM"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c956a6a7851504257d2ad442a02e5909c7471e42348ceaef3b6d41987d2eba9f",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
        {
            "name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
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
        "eNrtWm9sFMcVn927vVs7wBnD2RcXizMOwdA4coAmBCXlCEqgDS0m5GKkyjKXq2WEZMFBGrO5D4GEtCofqgIKbemHypBi9UsdVZVc"
        "Ka2WVqhJq0qlUlQ1sqpEldq0SlolVVRR/nh7M+83ezt7e74/OH+qrL+Mb3d25s1v3rz3e2+e3cHE34xGbb7rZYe3qaVM+bPPUxvX"
        "GXvZcZwXSv/zT5IsLp5b+D6pGaJN6er3ST2KfjtE299OHWbw/kW0xdaMmL+4bge1B/aK1s7Rez7vj0W/QZIzps5TPLBPPE/G2kgO"
        "IZfjyPfWefpupB3rNqmdKInDv1hTahdhnaVlOsV1+0V/g91ZgcOh0vvEc5gX48VL4/Ehs2aaDbjze3BEvyE+vsDljPJczsvfc2TH"
        "Sm2Ev7+A9xHM24vxktSOlWDfVIn7sZHV9E8q6pPjIWqnHwMuA3gewfM96vgTpfH5EEMGyTVqjAu5ksYzpAdGgemiPSyeG+woff8k"
        "ff8scLLXYP1xWr/Uu2T8dUfikuDyTBLuiR6pl1dr6uVVj17aLapeJ1seFW3htAl9/AKt+6zUz7vEd4VTLdDjxSQf8Cyuo3OxWjPZ"
        "co63RvtiXSD9TCyDPJOQR6Nzwr83obcFoX80TgK42KRWJblaIcdnFFyKOI+rdcyr++btrXPeSRpH6hkfJ11qX0VbOLOI5o9ohB/6"
        "2cCfr5f3m0DL++me94XTt7l6zfXjIJ4ncG7tDqbgL89zVl8s1uNfb+HMEhqv9HILX3/EFPrN15UptSvXl89tJGD9dr5sLw551l84"
        "vdiVc4tHzsLpJcrzwpkE8CAF+D36GYwEfRa/rYtkbybidD6q4ZuM14lr/IjjxdVgBbJnRosYP2m0MkO0GouJ94T7+PonYKdIf7sz"
        "j+N3HO9jGG+3eD7eO4j3dODHe3W8/5J4PpzZ6fjtFVfMpN7PgvRoAq0NfZyIkP5xeyXsWQT2LIL9egn7FYU926jqyVhJXGE/Iz57"
        "di/smeGzA7BX09h3K4PnsHvTXy3ryyKPno7qMbJj+lKyY3or2TFdgx0jPRjftgT4rKX90OO0H6VzaaB/zIP/+LY7FPy7B1fhNwk+"
        "vjGt4r9R4t9N+A+uqMS/tAGN4N92i/j3fUj4L78l/P87Vx/+H8yp+P97TsX/vblg/P85R/i/O+fhMS5/sGHnR4BzMvJZ5RzLfQna"
        "j1QT+1GB/z018F9WBf/lZblW3BL+v6kT/8s+/H/lw/9SFfx/Afx/PhfE75KxnOI/hjTgCH9cwc/aVR5Q7Po78cqut9D+Ce0VtK+h"
        "vYT2Z47XL1lrmuQj4JlJc1KsS/onvz5418X1J6sR7q6eePycWB/0wZqHf2TgBw/zcRj8ElqJy7j2LexH0sVLC+Dx44dpwTbO81CU"
        "xk9GaaDxNYsbklf6W7/c0m9L+aTcE2iz7KiQV/KzGei5fQy8I43fP8S4Bo2bAB+2hmhDrAi100fwPE7xyQh+79qG54+jxbmbfhi/"
        "o3TQRvB7V7K8/9z+2rshx0bJd95x+Be7PscUnLk/9+rpRIz4xFQM+hGjft0dGs7J3jkWEF8ktbtc3tNbaT9YAr9nYjJeAi+skz9W"
        "jLdsYcfJzzNO1DOOb93HclP47ij2IUXtFJmfY36cil0yrqM4sfs4xWFx4CzPoZ+fZbVWdz2DvB9wnIljn/dj/0zqP43f1ecnomcX"
        "VL5snaf3Iz3NxeUy/km20AGxThEgWe0vmPdt0XbnnqLv4/iuUG3di8S6pd7kDzRm/4qtA8SbGB1Ma5J+55ZGoc8P0PfHgUPhw8bh"
        "LeDwV8KhsMeN3zWPHJU4pAQO1uQmR+onP5/WRYrHXP15MpifZfWVoq08t9sD9cRvf715AHEuouXzdTTQTq5VzrshWF1ZvxPHP2yc"
        "XwfObzhe/sT9g/BDaK3z0IdVwfHT+Po3lHxQsYvw5/MX+bhxmUf4Hc3zdNmOinP4tJrvMdibpI/acrF/tc+9JnA22I9uevGrxK25"
        "PEUlbu8Ct++L+XKnyvrA5ZXjDvdIf3D2ZnDeLaLkvaQeDrd/+6bKi2gdlXr5Ffr+dBvkMyv08L269JAEy01+gHXtUv1UBc/bSf2/"
        "G2VsPj/myk+4u3bY4z+uBvqhq/P7s2euOnWNM0X9rFNtkIP0049rOb9aZd4j1eX2+j1pl3LnaZz+HiKkYyb1G4Pfkf4n8XWM/7Tq"
        "p+T6KuTILwx+/vXn58EzquTHCD+/3cxhvuGeFhaEZ7VxvXmggmec6voeVc61X47hnrU3A/ez3vPu2qn0TfKDdC6HNMpSF7sGq8jV"
        "Hrhua3IH7NgG1pAcMXnOEje9PHS2Y4dorfM0bn/7He683O7w93R+TQUHv92ZiUj7E28qr21tkHq6NzDPL/3rEHg2jz+9dlL6r5mA"
        "/ppHbnkekvqvab7NlM9Lmep8WXPA1aMlnn002Cuu3mlCP3S3Hw8VirFBhefPYP7ZNdJ/0H2HtSoTaOf6eykvO9uZrrH/f7zRyP4n"
        "2ZUb8Bt60HcV+xlT95WP87wnrs2aV5R1zna2KTyxLOcvG5TzFch5XPf6i1p2TPJN6SfqtWdVx9vcVzXPHzge7HO+ynj+74ub07j3"
        "yih5/Rpxj8uD7G+Ct7TAXrWodlPi1X/7OoVnc54TDeA71oWMsl7/vK6d9++DX77NmcZwq+FX6vYj4Of+dUm/OdzemB+ReLh+BH5/"
        "LA68EM9YF1Q98fOTmuu/cDWQL0gcrcl0TTyjAf6u//Y75+UJ7n4/X2O/cd6LJ4P3275f7V/vfudPzr/vtXnDphq8gQyYnKcqXzij"
        "8oUJd3/3Y3/3KX4l33UZ5/yS489LivyoRguy7yuPyzOqNvie38944w8O5asa5cfce2sZZ7RSnnIG8UP+HMU9xXPIY56jvGa+66eO"
        "f9wHPOPKfLLMc/I8k8j/xqIVuF8BTm1YR5vXf5qkCNbUIZr3nN/udzbJT65fn5+fmPDD78wpfCHu89/xGdV/u/HwF7W6/HeszBs0"
        "D0+dRX657jgZ5yWrdbBb4ZGy7qLWvPI+n8dnGtalNyFvUjsh/pvNyf1+TezLaPw2wev8fCGrU97aPky/Z3tMMd4UeKDkETOYp3/N"
        "w0o9iMG2Yd8M5bnM9/LxMuAjmui/tYK3CPmfgt87TC/k74ko8t8yf2wg383U+FqO3x/XFP7D8xeGK5fG+jP0fjvu3eRvPk+b7Kcx"
        "pZ/p62ein/d73i/q6xdFP+9zzp91Xz/dkweZzQF/5JNd3Mc0Bd/VUbqnnkGeO7EnuH6Ev+fjHEQeO/E16BGFB2zlJvx+gtqDiEP7"
        "N8Ku4B5x5SOoDxn19d+mxqNyfaMlfRD65pcHeiXvIeS+JnTJ7zXoTVswv8X5kP3kfcJYlOzk9FPlddO9GPFymZfPxug82o+pdTy8"
        "LkfcAw5C75APsXEPkcX9lxx3KkrfGex2sqftlA968KHrZMdxrzG7NcXe99il7vS/HDXP966zMPKZgXg92LvjuveeR97ruPFNT588"
        "x9dpHWms4z++daR96/iHbx1vOwrvd+8tqvH+VHO8v9p4m9ua4/0H6uX9Jnj/QIO8H/HCM30KD5V8xeX9bv0S/GXn3ci/9znz8/+B"
        "+vi/j99W8v+BBeX/5fl2OI3w9/L46RpxQWuDccGAE5RfkuNLOa3JFPijqk9S7+qNC6ReSVytSbO5eKBz7cLqgf9c+uOC+5qLC6rf"
        "E9abT0zXiAvMxvKJR3z5xIsqz93VwVT+CH4v81Iyr5jvo4KM/P425Z4iv5/8Sh6BgYwXZJ4wn1pB782UEsfHtTKf8fJz+xvMvd8b"
        "EONQ/FI8ucnx1uvye6994vl+Ja4o35d0KjhJuyLxkHaruKzsX0zhTzeIeQ12zSHeezfdm1a5X7Muou6zQ42H+HzH5qljGGWriNdA"
        "viMdUu6VxC+Av+RDibMsuJ73NPZJrufecjz3nsBLEzgZ7G8VeiK+l/uMuGRUV/kIl++YyNtryrrsE2W+kfbwU7cOdqtaz1i5fl1Z"
        "fxHr5/vKx4+3MNxb0v5nW/7sDATGNRnENRnYh02O16/z+U+I54h/cjL+euQaC4yPUjXylluuNRb33H9NyUe3yXz0vde89WthPXtY"
        "zy6eh/Xs0OPq9eyr2MdTz76KhfXsYT17WM8+bz1vWM/u4h/Ws4f17P/39ey+e4lkfK9S//mR17P3NclH3PsZ1LMfKfM5pZ7dsy6q"
        "o/uE1bM/t1S5F6ioZ+/7eOrZ/XWebl2MtGvIl7v17PK8uPXqdGBG8HuXLy637ynnxTMCp/cdL06cD3n1TPIBXk8t9hf1wsOdubAO"
        "3WPPwjr0sA69MRzCOnSBc1iH3mAd+k8+4jr0l+qsQ/9Bg3Xo3wvr0FlYhx7Wofv1vVYd+voFqkNf+wmpQ081WYe+NKxDZ5+kOvQ3"
        "G6zvfgP13d/5iOvQf9ugnJch53NhHToL69DDOvSwDj2sQ/801aFHb8zPT9Q69Ar7A/6Q1arVoT8a1qGzeurQX/DVof8hrENnYR16"
        "WIf+aa1D311nHfrOBalDtzuZki8K69Gl3w7r0Rvh8WE9eliPHhwfhPXo8v5rHwvr0cN69Gbr0b/cZD369gbr0bdWqUf/vHj+P5Yj"
        "/LQ="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 8720],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5080, "tally"], [5224, "control"], [5896, "control"],
        [6144, "control"], [6208, "events"], [6328, "control"], [6672, "rows"], [6744, "blank"],
        [6792, "rows"], [6848, "rows"], [8648, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4328, "WANTS_PID"], [4448, "PID_NUMBERS"],
        [4480, "TASK_GROUP_LEADER"], [4560, "TASK_THREAD_PID"], [4640, "PID_LEVEL"], [4792, "UPID_NS"],
        [4856, "PIDNS_INUM"], [5008, "ONLY_PID"], [5152, "COLLECT_EVENTS"], [5344, "KEY_VALUE"],
        [5440, "BY"], [5848, "STATISTICS"], [6088, "MAX_EVENTS"], [6224, "EVENT_SIZE"],
        [6928, "UNSIGNED"], [7408, "SUB_BITS"], [7552, "UNSIGNED"], [7616, "UNSIGNED"], [7920, "SLOTS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [8720, 8720],
    "maps": [
        [24, "control"], [688, "arguments"], [3216, "owners"], [3360, "owner_levels"], [3480, "owners"],
        [3840, "owners"], [4152, "owners"], [5080, "tally"], [5224, "control"], [5896, "control"],
        [6144, "control"], [6208, "events"], [6328, "control"], [6672, "rows"], [6744, "blank"],
        [6792, "rows"], [6848, "rows"], [8648, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [192, "VALUES"], [352, "FILTERS"], [488, "OPERAND0"], [1720, "OPERAND1"],
        [2104, "OPERAND2"], [2488, "OPERAND3"], [2720, "OWNER_BY_MOUNT"], [2752, "TASK_NSPROXY"],
        [2832, "NSPROXY_MNT"], [2904, "MNT_INUM"], [3016, "OWNER_MASK"], [3144, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "HOST_PIDNS_DEV"], [3712, "HOST_PIDNS_INO"],
        [4272, "ATTACHED_PER_CONTAINER"], [4328, "WANTS_PID"], [4448, "PID_NUMBERS"],
        [4480, "TASK_GROUP_LEADER"], [4560, "TASK_THREAD_PID"], [4640, "PID_LEVEL"], [4792, "UPID_NS"],
        [4856, "PIDNS_INUM"], [5008, "ONLY_PID"], [5152, "COLLECT_EVENTS"], [5344, "KEY_VALUE"],
        [5440, "BY"], [5848, "STATISTICS"], [6088, "MAX_EVENTS"], [6224, "EVENT_SIZE"],
        [6928, "UNSIGNED"], [7408, "SUB_BITS"], [7552, "UNSIGNED"], [7616, "UNSIGNED"], [7920, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "398038a682f20fe475e47d90a7794f70446568633b3aec7cde20a94cb43c4639",
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
        "eNrtWm9sHEcVn93bvTu7du7ieJPDxMrZJm0aemqahlCkVnUalQTxz224pl+s5DgsR5Gs5BKIezmkOGkKUr6g2EA/263qSkj44wkJ"
        "tBaqFFArKKISVOZPhIQKUkEBIuTi2MvOvN/szeyt7bNNxJf1l/HtzL557ze/ee/N7HN3MvFXN6gt90x4vM1tZ9qfO0NtymRswvO8"
        "V/z/+SsOS4nnVbzvGLZoc6b+vmNaGHdctIUuGlBH//fQ1tqHxPy1/S9Se/aMaN0S9fN5fyjGnSY9U/o8tcvnxXMnlSU9hF6eJ/ur"
        "M/TeqS7YnaZ23FeHv/GQ33bATt9Mr7b/JTHeZg9G4pC5hnkhL+XL4yKL6Tw7EMyv4IhxJ7l8gcuU9lzOy/u5aaN+m+D9r6E/gXkH"
        "IM+hdtSH/Ylm3CdO7aV/clZIj2eonXseuBzA8wSen9Dlj/vyuYiTNuk1Yo8JvRz7MvHArjBTtBfEc5u9RO9foPevACf3QdifJPsl"
        "75zke57EJcP1mSbcM32Sl4vr8nJR4aXbpvPaafu8aCuTafDxc2T3q5Kfj4j3KjfbwONO0g941vbPi/n3GmnWzfE2aF2qrxE/Mzug"
        "zzT08fvnfX34+2nwtiL4R3IywMV9iEGvdujxcQ2XWg/mNTGvGZp3oMV5p0mO5BmXk/fbW2grUx00f8Ig/DDOBf7cXj5uHC0fZyr9"
        "lckHAl5zfpzD80wFcnYxDX8Xz4tmp7AnbG9lahvJ8zuf5vYn0oLf3K5Bv91zsLFvExH2uxcb/uK8Yn9lsjPQ82lFz8rkNu15ZSoD"
        "PIgAv8Q4m5GiV/C7Okv+ZjxJ+2M1fJ1ki7gmL3oqrjarkD+z24R8x25ntmgNlhT9hPvYwRfgp4i/vYNfwe8U+pOQ95x4PjYwhH7a"
        "8GMDJvq/KJ4PD37BC/srTkzHLLAoHo2jdcHH8QTxj/sr4c8S8GcJrNfrWC8L/uwQcEE8GvXVFf4zEfJnh+HP7JAfgL+aK2NdBvEc"
        "fm/uaw2+dCg8HTGT5MfM7eTHzHbyY6YBP0Y8GDu6Dfg8TOthpmg9/H1pY3xSwX/s6Cc0/HuH+vGbFB87lNfxPyTx7yX8h3Y34+8v"
        "wEbwz24R/333Cf/uLeH/0Upr+N9d0fH/54qO/52VaPz/tkL4f7ii5DFB/uDCz58Czk7ik9o+lusStR65TaxHE/6PrYP/jlXw727o"
        "tXtL+P+8RfzfCuH/0xD+86vg/xPg/+MVFpE/OcYjgV8faMaHZfC7nkQ8OYu412J8bJK3438rp7yGHEuRE7J7ojSL9yitYl/OUTtL"
        "8E6Ecar1yLyV8uDeq5RnppLIj0rR8adotAf2DPFxwLGOPNs9Ax6lafwcfq8+f58W7zMlmYdT/6kgv5tfN7+bj8jvnDbiTfUmAVI0"
        "/oR5PxBtb+nr9H4K71VWs7tD2C15Uz67sXyz1j5IcUFI4zyg36XtFnj9JL1/Vc+L7h8Ot4HDnwmHyongfGIoejTjkBM4VKePe5Kf"
        "3F9V36B8M+DPV6PjT9HcI9rmfXsskifhc6J6zhH7wmrsL079UYb50BbZw9p+t0XUavA7c/V+4/wecH7fU+MD9+si/0NbnQEf+qPz"
        "w7GD72vn3VoP4c/nr3G52H9O6h2a5xL2YRL78JJ+nrXZH4mPRrdYv/X3vSFwtlnniopfM26bO4c14/YhcPOWBS43G3zg+kq5w30G"
        "7PnPcvS9QkI710seDnfdXVbxaOYjHXyrk1nolW7i352W+EcKld68C3uO6fEpdD/hpI7S+O9bjK0Vv6B37cZiU7xYjIw7i2vHrw3K"
        "Kd+Ilif9etR5dzEijkkelWZIXqFvIMgvLbR5hceZUfBOnv93RePRZOfF1fXZCE7lNXBS7SpBjuTPcFc6dI+2thz1fCrkvQm9mnhK"
        "PHGvRfvb4b5Xl6PmbXV/Ouw7y4Q37Z+TBt2W1XpOr6JPd6Sd1dfpvq46jfs3ixID6bda9hdJeR/0zcAu/nxh53HRynkK3cVAD+4v"
        "eD/tv29oeIT9RT0h/UZqU/dt1cflPeWZyPtHed91EveJPC9W/ZuMOzJeqeMNRe964N8oX3Y/0+ALz8TdKfh/+CEZz8s9FI/K7e96"
        "at7F19VS+XS4IY9n+C7ObRJ/NU/iU98y6F4kuD+V8eDsbz11f5Zv/I7i143baP9C+vS85YXlPqnIleeaWs/PiIc+ruIckrKa9vVt"
        "7KMs9M8K3k3ofiu0LtWZF3EvTAC7OYnv8Cb5uS+an5in0PUl8PEHQR4l3j+PuHbECvDnK1xLDtG86Jc8l/Lr4MdCXtpD9zfV/sHI"
        "OFIYoHuhhWw+cr86VnZ5Y36ifZnsecLQ+L997XxO8lzuOy7vZcUvFFOdTLWzOkNyF7qyWh5encb6GR/d25je/7qHc4ih7Z8k0/GH"
        "PsE+/Tb5ufJoVsuzyqN0T1reldb2j/Sf5V27qT+V0/ZRCnlWmLfyPMfz8gOK/6xdPg57fxScX06L5xQX5Xms3ibzvbeZyrPhPjOS"
        "X/Vkw8/oeK/vp7V8GHwqGjvZ1uJPqqV55XcJno8ZsMvchL6O8WvaFyWZj80JfoykHxBxIMzforlNi78LfWkhbxZxQ/K6jnkK+57V"
        "/LfNKN8rpm3tufyuwOUNYn8YYvyRpn0k9L+OfX2NOuTvcavBKyHXpvE5pufRUn4hbWj7kZ9T7EAvgxUGqf8Y7g/lbz5PVo4zmDYu"
        "HRqXxjj1fT7OCo2zME59zuOtGRon7sO/BbxKwD8J/CXuZwwN370W3bfXcU+WORH9HYz3cznnPoVxr4BHlMazPZ/G7xeoPYdzVuGQ"
        "Hkf3fBbfuUZC449Cbplp9o34fBB8C+sDXjmWofEkY8p4ZYA32Wh/i/0hx9Uhf9SiODt3vWE33e91BN/j+BvFJO1H93n9eyT/vijy"
        "jKFQ3oHvi0Xc40m5sxa9Z7OPUbzqIn/41DNLlAcgji0cybF/KH6pN/93Tz/P0zlx6/qlI/F6auDRe0y5h8081lgHEW/79kGP/ffI"
        "jjzs+HfIjnzIjr+G7PjAU/2kXFf3Zawv8svajoZdabGOj4u44J9/PfK3j9K93M3oc3z1DZybcI8vz198vgn4zQvKOfYW2hH/tCr2"
        "E/S7uFPqLe+zKC5dkd/zsB8zl6LrA+T3zaq063AjD70j/LAh4pm8n1LzO/G+vB/DuWrE1PcD13NCnCcNzT73uw2+5xX/GJwnj+jf"
        "BZtxMDUcasAh1UbyeRwW3/dTv/cORMbTIcTTQeBGcVzyic97XTxH3C2lgfMflqLzoFz0eSvIh36ztLF4+6sl7dyUleemXyyp33/i"
        "epC4HiSuB2mtHqT//1QP0h/Xg8T1IHE9SFwPEteDxPUgcT1IXA8S14PE9SBxPUhcDxLXg8T1IHE9SFwPEteDxPUgcT1IXA8S14PE"
        "9SBxPUhcDxLXg8T1IHE9SFwPEteDxPUgLdaD/BckDPBb"
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

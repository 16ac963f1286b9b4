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
    "source_sha256": "c7e34062b95a29d7f6fec9d7ed7b9da45099c4fb5af18c18ccad1676c040de0d",
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
        "eNrtWm9sHEcVn93bvVu7du7ieJPDxMrZJm0aajVNQyhSqzqNSor4Zxqu6RcrOQ7LUSQruQTiXg4pTpqClC8oDtDPdqu6EhL+eKpU"
        "tBaqFBCIP6ISVOZPhIQKUkEBIuTi2MvOvN/szeyt7bNNxJf1l/HtzL557ze/ee/N7PN2MvFXN6gt90z6vM1vZ9qfN0NtxmRs0vf9"
        "V4L/+Ssuy4jnVbzvGrZo86b+vmtaGJcT7WAXDaij/7toa+3DYv7a/hepPXNatF6J+vm8PxDjTpGeGX2e2qVz4rmboXnyQi/fl/3V"
        "GXrvZBfsdqidCNThbzwUtB2wMzDTr+1/SYy32YOxOGSvYl7IywTyuMiiU2AHwvkVHDHuBJcvcLmpPZfz8n5u2ljQpnj/a+hPYd4B"
        "yHOpHQtgf6IZ98mTe+mfvBXR4xlq554HLgfwPIXnx3X5E4F8LuKETXqN2uNCL9e+RDywK8wU7Xnx3GYv0fvn6f3LwMl7EPanyX7J"
        "Ozf9ri9xyXJ9pgn3bJ/k5eK6vFxUeOm16bx22z4r2sqUAz5+hux+VfLzEfFe5UYbeNxJ+gHP2v55Mf9ew2HdHG+D1qX6GvEzuwP6"
        "TEOfoH8+0Ie/74C3FcE/kpMFLt5DDHq1Q4+ParjUejCviXnNyLwDLc47TXIkz7icQtDeQlu52UHzpwzCD+M84M/t5eMm0PJxptJf"
        "mXog5DXnx1k8z1YgZxfT8PfwvGh2Cnui9lZubiN5QefT3P6UI/jN7RoK2j0HG/s2FWO/d6HhL84p9lemOkM9n1b0rExt055XbmaB"
        "BxHgFxhnM1L0Mn5XZ8nfTKRpf6yGr5tuEdf0BV/F1WYV8md2m5Dv2u3MFq3B0qKfcB8/+AL8FPG3d+jL+J1BfxryviSejw8Mo582"
        "/PiAif7Pi+cjQ5/zo/6KE9M1B1kcjybQeuDjRIr4x/2V8Gcp+LMU1ut1rJcFf3YIuCAejQXqCv+Zivizw/BndsQPwF/NlbEuQ3gO"
        "vzf31QZfOhSejppp8mPmdvJjZjv5MdOAHyMejB/dBnwepvUwM7Qewb60MT6t4D9+9GMa/r3D/fhNio8fKuj4H5L49xL+w7ub8Q8W"
        "YCP457aI/777hH/3lvD/cKU1/O+u6Pj/c0XH/85KPP5/WyH8P1hR8pgwf/Dg508CZzf1cW0fy3WJW4/8JtajCf/H1sF/xyr4dzf0"
        "2r0l/H/SIv7vRPD/UQT/+VXw/yHwf3uFxeRPrvFI6NcHmvFhWfyupxFPziDutRgfm+Tt+N/KKa8hx1LkROyeLM3iPUqr2Bfz1M4S"
        "vJNRnGo9Mm+lPLj3CuWZmTTyo1J8/Cka7aE9w3wccKwjz/ZOg0cOjZ/D79Xn79PifbYk83DqPxnmd/Pr5nfzMfmd20a8qd4gQIrG"
        "nzDv+6LtLX2N3s/gvcpqdncIuyVvymc2lm/W2ocoLghpnAf0u7TdAq+fpPev6HnR/cPhNnD4M+FQOR6eTwxFj2Yc8gKH6vRzvuQn"
        "91fVNyjfDPnzlfj4UzT3iLZ53x6L5Un0nKiec8S+sBr7i1N/jGE+tEX2sLbfbRG1GvzOXrnfOL8LnN/z1fjA/brI/9BWZ8CH/vj8"
        "cPzge9p5t9ZD+PP5a1wu9p+b+RnNcxH7MI19eFE/z9rsj8RHo1us3/r73hA426xzRcWvGbfNncOacfsAuPnLApcbDT5wfaXckT4D"
        "9vxnOf5eIaWd6yUPR7ruLqt4NPORDr7VqRz0cpr4d6cl/pFCpTfvwp5jenyK3E+4maM0/nsWY2vFL+hdu77YFC8WY+PO4trxa4Ny"
        "ytfj5Um/HnfeXYyJY5JHpRmSN9g3EOaXFtqCwuPsGHgnz/+74vFosvPC6vpsBKfyGjipdpUgR/JnpMuJ3KOtLUc9nwp5b0KvJp4S"
        "T7yr8f52pO/V5bh5W92fLvv2MuFN++eEQbdltZ5Tq+jTHWtn9XW6r6tO4/7NosRA+q2W/UVa3gd9I7SLP1/YmROtnGewuxjqwf0F"
        "76f993UNj6i/qKek38hs6r6t+ri8pzwde/8o77tO4D6R58Wqf5NxR8Yrdbyh6F0P/Rvly96nGnzhmbh3E/4ffkjG83IPxaNy+y99"
        "Ne/i62qpfDrckMczfA/nNom/mifxqW8ZdC8S3p/KeHDmt766P8vXf0fx6/pttH8hfXre8aNyn1TkynNNrefHxMMAV3EOyVhN+/o2"
        "9lEO+ucE7yZ1vxVZl+rMi7gXJoC9vMR3ZJP83BfPT8wz2PUF8PH7YR4l3j+HuHbECvHnK1xLk0KyX/Jcyq+DHwsFaQ/d31T7ndg4"
        "MjhA90ILuULsfnWt3PLG/ET7MtnzhKHxf/va+Zzkudx3XN7Lil8oZjqZamd1huQudOW0PLw6jfUzPry3Mb3/dQ/nEEPbP2mm4w99"
        "wn36LfJz5bGclmeVx+ietLzL0faP9J/lXbupP5PX9lEGeVaUt/I8x/PyA4r/rF16Dva+FZ5fTonnFBfleazeJvO9nzKVZyN9Ziy/"
        "6umGn9HxXt9Pa/kw+FQ0drKtxZ9MS/PK7xI8HzNgl7kJfV3j17QvSjIfmxP8GHUeEHEgyt+iuU2Lvwt9jpA3i7gheV3HPIP7ntX8"
        "t80o3ys6tvZcflfg8oawPwwx/kjTPhL6X8O+vkod8veE1eCVkGvT+DzT82gpf9AxtP3Izyl2qJfBBoeo/xjuD+VvPk9OjjOYNs6J"
        "jHMwTn2fj7Mi4yyMU5/zeGtGxon78G8CrxLwTwN/iftpQ8N3r0X37XXck2WPx38H4/1cztlPYNwr4BGl8WzPJ/H7BWrP4pw1eEiP"
        "o3s+je9co5HxRyG3zDT7RgM+CL5F9QGvXMvQeJI1ZbwywJtcvL/F/pDj6pA/ZlGcnbvWsJvu9zrC73H8jWKa9qP3vP49kn9fFHnG"
        "cCTvwPfFIu7xpNxZi96z2UcoXnWR/3nqmSXKAxDHFo7k2T8Uv9Rb+Luvn+fpnLh1/ZxYvJ4aePQeU+5hs4811kHE27590GP/PbKj"
        "ADv+HbGjELHjrxE73vdVPynX1XsZ64v8srajYZcj1vFxEReC869P/vZRupe7EX+Or76BcxPu8eX5i883Cb95XjnH3kI7GpxWxX6C"
        "fhd2Sr3lfRbFpcvyex72Y/ZifH2A/L5ZlXYdbuShd4QfNkQ8k/dTan4n3pf3YzhXjZr6fuB6TorzpKHZ532nwfeC4h/D8+QR/btg"
        "Mw6mhkMNOGTaSD6Pw+L7fub3/oHYeDqMeOoAN4rjkk983mviOeJuyQHOf1iKz4Py8eetMB/6zdLG4u2vlrRzU06em36+pH7/SepB"
        "knqQpB6ktXqQ/v9TPUh/Ug+S1IMk9SBJPUhSD5LUgyT1IEk9SFIPktSDJPUgST1IUg+S1IMk9SBJPUhSD5LUgyT1IEk9SFIPktSD"
        "JPUgST1IUg+S1IMk9SBJPUhSD5LUg7RYD/Jf89zsaw=="
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

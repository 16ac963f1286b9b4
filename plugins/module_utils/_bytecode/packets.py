# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 5296],
    "maps": [
        [136, "control"], [264, "tally"], [816, "owners"], [1760, "ports"], [1824, "ports"],
        [2232, "control"], [3504, "control"], [3720, "control"], [3776, "events"], [3896, "control"],
        [4016, "rows"], [4088, "blank"], [4136, "rows"], [4192, "rows"], [5224, "control"],
    ],
    "constants": [
        [200, "STOP_AFTER"], [456, "SKB_DEV"], [528, "DEV_NET"], [600, "NET_INUM"], [712, "OWNER_MASK"],
        [1568, "PROTOCOLS"], [1720, "ONLY_PORTS"], [2080, "COLLECT_EVENTS"], [2200, "STOP_AFTER"],
        [3000, "BY"], [3480, "STOP_AFTER"], [3664, "MAX_EVENTS"], [4256, "STATISTICS"],
        [4552, "SUB_BITS"], [4712, "UNSIGNED"], [5016, "SLOTS"],
    ],
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [5296, 5288],
    "maps": [
        [136, "control"], [264, "tally"], [816, "owners"], [1760, "ports"], [1824, "ports"],
        [2232, "control"], [3496, "control"], [3712, "control"], [3768, "events"], [3888, "control"],
        [4008, "rows"], [4080, "blank"], [4128, "rows"], [4184, "rows"], [5216, "control"],
    ],
    "constants": [
        [200, "STOP_AFTER"], [456, "SKB_DEV"], [528, "DEV_NET"], [600, "NET_INUM"], [712, "OWNER_MASK"],
        [1568, "PROTOCOLS"], [1720, "ONLY_PORTS"], [2080, "COLLECT_EVENTS"], [2200, "STOP_AFTER"],
        [2992, "BY"], [3472, "STOP_AFTER"], [3656, "MAX_EVENTS"], [4248, "STATISTICS"],
        [4544, "SUB_BITS"], [4704, "UNSIGNED"], [5008, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "de55896a8b1833db10e77c297dce308146a3655f01cb4f1ecc5eb1dd86656682",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["port", "H", 84, 1],
                ["protocol", "H", 86, 1], ["direction", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["protocol", "H", 84, 1], ["direction", "H", 86, 1],
            ["bytes", "I", 88, 1], ["reserved", "I", 92, 1],
        ],
    },
    "code": (
        "eNrtWF1sFFUUvjP7y0/oWhwYNjZsUzc2G2pKRdMgjVWiGF8kmE15IWW7JGXpQxljLAsPAoI2xhh/YtiQqGyJLD5o1Jea+DC+ySMP"
        "PNQUDfoiJIbUaAxot+Pce767OzM72+5CAX+2Dz17Z+4995xzz/nOnc9cy8Rfpi9IcjONj8TnFoTcyix6HsPzqBhPK3Jer0WyGzIB"
        "qUPGSKZuCH2aOswCfH2Y1mcPFMR7/T7m+jOnSEZUxgqWZZ20f/MtNRYVz/PYX1NIka6412uKSvNUsnugnSaY2Ffan403t/+RlVcp"
        "LgeukD/hp2mfIj3XlO0YU5wu24tijrjliwxxoX2nVyCOp/vF2CxiX3tdv72veRbjANkxbdvDI8DtMYQ+WqcH3Pa3rZV6CzV6/fUU"
        "7oqe7CJ6gg49nvMczJSw7mV68Pw6kqUIvdej7v1CjA66I0MbR1bQ+Znv0PtRe5Cw5QSkpqwWfpgG7MW84WO3licaQ/4pupBp5Tqd"
        "N9a9D3lk5YzImwz81e1lthpL6u/ovGn55etYvB9y3nLm21h8i0V5eJ59/5r9/BzlW1p5RhyUeR722r/neX5lUA8q/HkV4yD5wf2J"
        "8zMp0T7OfOz3rA9jnepY53y/YhH93D/u9Vg8BT/iQhrFeZdfzv0f8Oy/GnqDzv0d8zd55sf85r+I/FDJjyH73zZb5lBnQ7adG61q"
        "XVfOIfVY5T33I41zzxXJ7qSNU50Ov8fvx3nbdg0iV/j/4S30PB1UgWMKmxTnt4ad8PhTcPrj8WOUIb8h06iHHOqzaj/hd6542vO8"
        "z/LHVcJTE/U8FCB/c1PkZ0fXalat/2oem/BX+jcRpH06Hgy79E0EyF6pt6OL4sDrtNeWe9pPLWpXrtiLfGmuXtPoK7li3y2t19gJ"
        "qtMI6vrwHOH84auQVyBnIC9CXoD8BvIryM8hz0OegSyg3oEb7Qz9Bn02fgHvZf+9iLHsyzMYy35NdmUQt2yc7M2mztSJc1bIkwJj"
        "OX5Je+i+kI3PVfCKL81PUd9Pq4rIT4ljY/HrlrM+xuK/0L6H0c88eJ7/BP02+hlb6lz6Hedi4jy0yE6XXbPrY0L26Gcq9wGOu/w5"
        "9Y/navCG46XEUz/cU+rgTsyDO1HMj9WZn/DM133m8+fduD8Ehb2rqG91skq/4/6Y7wHPUFeyvkzkTTpA9z4vzkq8C7F9hMPA/2Tk"
        "T2ubI47jRhXHKqmis9gw7pFpRUE8f/ONp/TT7K7imKt/HIf9NXh2jfpaZBXbZMsdwOu6/amOXuknx71B4MwjDlznfkZF/lyyNok4"
        "lS15fwjg/hIV/l303IvfRn1NQh6FPAR5EHI/5F7I3ZA7IZ+FHITs961LiZ/8nB+35be2fILjbRfuDVtxv8S5DyFemkrnn58C/qTI"
        "jvwUcCi1u2YdP+jqOuBM6iDWyfv+/tp1Kl9HeJ6bAk6nJmvnBZ36gVOpo9APHEsdql0XdeoHjqfeqJ0X4/NCLjtyZ2l+Txe+E/qA"
        "U6k3a9cnnPsAv1JvVfo/TyRNCbFGcDCLPKmOqc70sAd3w9uWxL15X9z7YsEX99Y9jLqk847g/Z5jqhvfI7rLD447wp8Sfe/MPgR8"
        "fjfK/O79PV2ES7PrE57vLspHLfrBQjN4rrFTC2T316yR/sy/M4Xdtl17PTh93AdXNEb9YHY0Vsfe15u09xjs/Zi54pypE+cI7K3k"
        "DeKM/Gu47ykSf9cx3/xqMI80FmloXzNQe69Xb8FeTXmJ4m9Uv4dcdaAOUT6j3+TPzeE7vIfJ5/yNOYL8y5ICOZ5w3PsVh55kWBH3"
        "zelAFUdFnYbIwJ4kGbgjQHgvxxOyn4dIr3Ne0DNP6gt65qmeeXyctHFCgZ2ir2+v3gd4Xx8HPrXBLz3oifMgyY29GCdJjocQly20"
        "wHwU84jGYK/s8szHvm0vVPuq6ojnbGdU2FmCXQMjasVOgTedMd9zlPHXVKUyFnEPUt96fh/mhajPhhh9VwyhntNhyktzVzWf+P6j"
        "IdxvduK8UdfSnzQLuPSWgrQuxDYQjrVTHQ489RfhfgJ+PqmzX8Fb8f07EvieD0u+ge6vt29f1DdeA103yjIvud1tm5knzt3ynlUm"
        "PxLw4w+PHwmPH9c8fvzsvidviAIPo/J9mfnik+6LM1r4x3JzeDNbdt3HY/I+PlN23nNafGWLr2zxlf9BvrK0BF9pNMhXnqvDVxpL"
        "8JXGHeYrjSb5SmMJvnLkX8ZXGi2+ssVX3k2+cuQe85WfLjNf+VFzfCXw1A/3FuUrjSb5SqNZvnINeEd/Pm35ecwM4TP6QjLs4TEz"
        "t8ljGrfJY4Z/EPxipB6PaSwPjxlil1o8ZYun/AfylF8uwVNm7jFP+WGTvF/hHvOUk03ae7zFUy4rT7m7xVO2eMr/IU95s0Ge8vc7"
        "zFNebZKn/KlJnvJyHZ7yO/H8b8yQVkQ="
    ),
    "programs": {
        "x86_64": {
            "packet": _PACKET,
        },
        "aarch64": {
            "packet": _PACKET_AARCH64,
        },
    },
}

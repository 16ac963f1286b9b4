# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7328],
    "maps": [
        [416, "connecting"], [488, "control"], [560, "ports"], [624, "control"], [1200, "owners"],
        [1344, "owner_levels"], [1464, "owners"], [1824, "owners"], [2136, "owners"],
        [2576, "connecting"], [3144, "connecting"], [3256, "control"], [3352, "tally"], [3504, "events"],
        [4280, "tally"], [5344, "rows"], [5416, "blank"], [5464, "rows"], [5520, "rows"],
        [6128, "connecting"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [360, "ONLY_PORTS"], [704, "OWNER_BY_MOUNT"],
        [736, "TASK_NSPROXY"], [816, "NSPROXY_MNT"], [888, "MNT_INUM"], [1000, "OWNER_MASK"],
        [1128, "OWNER_MASK"], [1656, "OWNER_HOST"], [1680, "HOST_PIDNS_DEV"], [1696, "HOST_PIDNS_INO"],
        [2256, "WANTS_PID"], [2752, "SOCK_ERR"], [2840, "INET_SPORT"], [2920, "SEES_RESULTS"],
        [3416, "COLLECT_EVENTS"], [3480, "MAX_EVENTS"], [3648, "PID_NUMBERS"],
        [3680, "TASK_GROUP_LEADER"], [3760, "TASK_THREAD_PID"], [3840, "PID_LEVEL"], [3992, "UPID_NS"],
        [4056, "PIDNS_INUM"], [4208, "ONLY_PID"], [4480, "SOCK_FAMILY"], [4584, "SOCK_SADDR"],
        [4696, "STATISTICS"], [4824, "BY"], [5584, "STATISTICS"], [5616, "UNSIGNED"],
        [5704, "SOCK_SADDR6"], [5832, "SOCK_DADDR"], [5920, "SOCK_DADDR6"], [5968, "SOCK_NUM"],
        [6656, "SUB_BITS"], [6800, "UNSIGNED"], [6864, "UNSIGNED"], [7168, "SLOTS"],
    ],
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [7328, 2872],
    "maps": [
        [40, "connecting"], [304, "connecting"], [408, "control"], [504, "tally"], [656, "events"],
        [1448, "rows"], [1520, "blank"], [1568, "rows"], [1624, "rows"],
    ],
    "constants": [
        [568, "COLLECT_EVENTS"], [632, "MAX_EVENTS"], [816, "STATISTICS"], [944, "BY"],
        [1688, "STATISTICS"], [1720, "UNSIGNED"], [2200, "SUB_BITS"], [2344, "UNSIGNED"],
        [2408, "UNSIGNED"], [2712, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10200, 7320],
    "maps": [
        [416, "connecting"], [488, "control"], [560, "ports"], [624, "control"], [1200, "owners"],
        [1344, "owner_levels"], [1464, "owners"], [1824, "owners"], [2136, "owners"],
        [2576, "connecting"], [3144, "connecting"], [3256, "control"], [3352, "tally"], [3504, "events"],
        [4280, "tally"], [5344, "rows"], [5416, "blank"], [5464, "rows"], [5520, "rows"],
        [6120, "connecting"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [360, "ONLY_PORTS"], [704, "OWNER_BY_MOUNT"],
        [736, "TASK_NSPROXY"], [816, "NSPROXY_MNT"], [888, "MNT_INUM"], [1000, "OWNER_MASK"],
        [1128, "OWNER_MASK"], [1656, "OWNER_HOST"], [1680, "HOST_PIDNS_DEV"], [1696, "HOST_PIDNS_INO"],
        [2256, "WANTS_PID"], [2752, "SOCK_ERR"], [2840, "INET_SPORT"], [2944, "SEES_RESULTS"],
        [3416, "COLLECT_EVENTS"], [3480, "MAX_EVENTS"], [3648, "PID_NUMBERS"],
        [3680, "TASK_GROUP_LEADER"], [3760, "TASK_THREAD_PID"], [3840, "PID_LEVEL"], [3992, "UPID_NS"],
        [4056, "PIDNS_INUM"], [4208, "ONLY_PID"], [4480, "SOCK_FAMILY"], [4584, "SOCK_SADDR"],
        [4696, "STATISTICS"], [4824, "BY"], [5584, "STATISTICS"], [5616, "UNSIGNED"],
        [5704, "SOCK_SADDR6"], [5832, "SOCK_DADDR"], [5920, "SOCK_DADDR6"], [5960, "SOCK_NUM"],
        [6648, "SUB_BITS"], [6792, "UNSIGNED"], [6856, "UNSIGNED"], [7160, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "ce3eddbbbb73b462d479562b7ec38c38e61bfb607443a7eb76ef412acc72589f",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
            ],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]],
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
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtWm9sHEcVn7nbu1s7Ib6mXHpciXKHW2FOWDJRQAZi4VCgBhXVEI7kS5Qsp8i1DWodSpPNVSJOQ5OYSjggwBSEfLaELVEp/YB0"
        "/XZV+RAk+FCJgoqCRAQCoqpCKUKiqKmX23m/2ZvZ3ftLQvNho0Qvu/fmzZs37/8++540c//YuwRgNU5wPjfmuDAbZ9qfoTLBepVg"
        "qoE/5jhOLcZY4y/7VuPfQuPfbJXWl/hnWdLFXyD8mQZ+vgFPApZ4XqyrzI046v6V3LJD8ALgGcBTgI8BPgJ4DPAw4DTgFOAk4Dgg"
        "8TefWw09Z2Uu67Q676py3srH0gKveW6i98cGXlqlz3X6JU4CT7B7BcxwzlLi/TDjYv8VWneXvq6+Bj4am680+HD3dfHrSXqfSd6r"
        "3WNZ3mMbOmMKnYw4VUMfuOTzL+CT9KQdnVWNzqCPj1Wnt/V+Pui5hnXfB/TLNcM/yOR9DIfpL55rSXnPxFfY/ZrKvdrVcD0ZuvvW"
        "0im3oWModHznPmNtYt1FevHwewhumPS7X06VXN5R73X3pe/Rfknok9XKXge980wrelczcZ+zBE8OEP7l2fB7au5foHWLkAP2tdfo"
        "96OF/vSnnoI+pKBHC1no0Z+x798F3G09TutNrFtsde7t4txSb8o92mdl8M0twY+g5uoBPVt3GbCv/bT+EuSweLvlcA1y+CvJYfEg"
        "rR/Aukut5JAVcrCrzJH62djOsX9mOpr+fAXrY1gPWIrtETBot+dC/WQ25jvnOs4Zh10YTfs65e7HsB9giX1As/cEGyE60LOhS7db"
        "zq9Azn8g+4Sdz8SJvyuA9hr04X263K4Afm0vra/MmYhfzIs7FZcu7C9j/ob2eRp2mIQd4rk2IOXwJ4fk/m5xf53tngs5J9jDjiq/"
        "oNx6jFst5fY65HZAQGuhqQ8uv5Lu7sKEo/qfoF69QXRPIM9ZMAN6tNKVHpFDtjZ/Ar7+RvQs6c8oztqWydQ8w7bSTM0/bCvL1LzE"
        "tvJMzVdsa4SpeYxtjTE1v7GtcabmPbY1ydR8yLammJon2dY0U/Mn2zrM1LzKto5p+VY39+aGrvop6IkJOQHWoEcZkwvoPsu8MCH8"
        "Ju1jIz/ck4b8Bokfaacyb8iY2wQdu0p6VYM/KBfbx9FO8dNCHC7nzoEfoj8/1zvdWNv874wTrpf3kfxSkB9gJlUQ57Wq55A/7/Hy"
        "mR0hemlVSa+O8JyH91OXT+znPl8OycNS0PNWcqrHm+tVeZX4u1hR2bfSpZ9U7W0M9ibpx0LOlWEvkT/cXNb0QuZH3frlmvQvzNDy"
        "Se89pxfSD/VK38u7U89RfE/+fCv8vn/s5Ukc9+HCq0rdJeLACfIffv2b2LujY/4t5Ir4XWusf8SFBj27/J7FPulQ/0aGdfWHpseP"
        "+78h8Hf1aRk3vrOl5ddJ3zmTD5CftI3Qc3j5N/x1ZekW5d890ikvtaj7kJd260dknmStEb3RwjDZ9QDhzSAPlvnw0A8QN6vYZ1e4"
        "PLqpu/uqL5a6qy+kvcu4eWSnGVrPtfQfZZ//2Fxt4QdJT+pnw/PFI4UDW2reUn621zryo1sUX/KO6kel3cq4VBkc0/KM8tKnSE/m"
        "yM/JPKo8tx9xY9yjN+Q+D1I8Lz/7UEAu05BLGvgiLshzpPRz2JvoO5xvH2/qX9flq+Ida+DNQh9LsWcEvl8fZBydLyBfKTT9kJtd"
        "zefmiI+ngnx8VbnnBDun1W8ZHhdyD/Y7zC29v/Mm4scNwOuA1wBfBXwZ8FeALwK+APg84KYej3z713c29evjyKs/4d73Ot3j0b16"
        "XiHxD8VIj85DXtY66UWdwjc7ug/rPvcL0p/1/T56zzv+/Se0/ad8+C8E9ne3zsQQv9bQ3yqSPOw19LmKLwbWuYw316FPVnwV69Av"
        "K74cXBdz19GBZ9cof5kv3gjiGSp99OWK10Ef/bniteA6U6V/FvT/KeAhTgYi/YJVXYa9kb7IvKic+xfts3HBaRdXu47jXO/LNf3c"
        "SEd/M6L5m1RX+8r8So3PsT74zfDfU3xeDK+XM7Efve3C46kviLrJ/3sp9iXa5wTifMMfuKQ3UGfVJJ/Yd/T939b6cAl2MTzOP9X0"
        "M2nFT8k8br5Nn6uTf3tM82/bQv3bvKzDLL9fO93Srz2p+TWjp3PZG2mnLX6X5/bXEbJ+6FVewTrkbFd63Guebq9TXM2wh95miv3V"
        "4DevDkOv7s5CXx4UeKVUQtMjGY9c/ZtE/sqp/g/otdB/atux0RP0g3w+aaAOBX4tQfju7mrfQNIfTXHvWfZlEh5fnI1O0u8PxkmO"
        "8tndJy3xONPwTB+eCTx1vYtn+PAM4Knv3XuI+fDEfT8BeVmw1yTsVdrpDNfke7+BejwBvTwIf2H48oIE0Xn0w8D7BvSE2gpszzie"
        "v0zwUdQFo/uQx30EeJ8h+M3jPvwH9HxWnu94Qx+EfzKCeYr7PmNwTU+GYtK/cehNOtT/Sf8q8aQ+zxgUfy8/3jx3XOjbdopT6GOU"
        "kuTP619s2onLz0yC9Kw+Db2DPdTvh19lcY3uhkHrEozswN5JcOKTb5Fd53GfB7LsDaWPsjv/D0fvX1Jf7H/nLxUqr4nh396UduDy"
        "PfShpr8ZEfsPgv88+P+3j/+8j//XfPxf9/rEWaWP6PmLgsR7SfBR38Xa9j8qg537VstafD5E/M+gH8iP6f0wfljvl/FpvZ/Gp/R+"
        "G5/U+3F8XO/X8TG9n8dH9H4fz+v9QJ7V+4U8rfcTuan3G718eqRrOcSV77Hnsf5Kiuzh6D3Ie04/SfnW5gVf/6W3/q6s2wL9lwFf"
        "/2WgP/pe/2Xgvdr3z2CdmfP6Pm37L9/tv//ixk8vD+23/3KxRf/lCRb6/bNz3fUf33f121NvVWTfv+u6a8xX96x0qLv2t6i7nkPd"
        "tc9Hb7ND3TXZtk4L1l16nWWvYa4gpF7T6y69zvLXb63rrlOoi653qLv0Ostf57Wuu06D/mu+uisG+38dfbIbqLPO9F1nrXRVZ93s"
        "aPc3e6yzVvqss1ZC66zlDnXWMw7VWdta1Fk7eqyzPu2rsyhxivLmKG+O8uY7MW/e7twZefNbos9qR3N90VxfNNcXzfVFc33RXF80"
        "1xfN9UVzfdFcXzTXd8vn+oLze/eF9uEyvMDY/2muz927n7m+X0dzfdFcXzTXF831RXN90VxfNNcXzfVFc33v4Fzf77qc65tu8b3p"
        "YI/fm5Z835suRHN97+A8n73eqf98u+f5Pt/lPN9UNM8XfZeMvkvesd8lX7lD5vl+Kfj4LwLivqI="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

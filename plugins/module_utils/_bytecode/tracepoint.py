# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8200],
    "maps": [
        [24, "control"], [3496, "owners"], [3640, "owner_levels"], [3760, "owners"], [4120, "owners"],
        [4432, "owners"], [5360, "tally"], [5504, "events"], [6368, "rows"], [6440, "blank"],
        [6488, "rows"], [6544, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [192, "VALUES"], [232, "FIELD1"],
        [256, "FIELD2"], [280, "FIELD3"], [304, "FIELD4"], [328, "FIELD5"], [352, "FIELD6"],
        [448, "FILTERS"], [584, "OPERAND0"], [2000, "OPERAND1"], [2384, "OPERAND2"], [2768, "OPERAND3"],
        [3000, "OWNER_BY_MOUNT"], [3032, "TASK_NSPROXY"], [3112, "NSPROXY_MNT"], [3184, "MNT_INUM"],
        [3296, "OWNER_MASK"], [3424, "OWNER_MASK"], [3952, "OWNER_HOST"], [3976, "HOST_PIDNS_DEV"],
        [3992, "HOST_PIDNS_INO"], [4552, "ATTACHED_PER_CONTAINER"], [4608, "WANTS_PID"],
        [4728, "PID_NUMBERS"], [4760, "TASK_GROUP_LEADER"], [4840, "TASK_THREAD_PID"],
        [4920, "PID_LEVEL"], [5072, "UPID_NS"], [5136, "PIDNS_INUM"], [5288, "ONLY_PID"],
        [5416, "COLLECT_EVENTS"], [5480, "MAX_EVENTS"], [5520, "EVENT_SIZE"], [5824, "KEY_VALUE"],
        [5912, "BY"], [6336, "STATISTICS"], [6632, "UNSIGNED"], [7112, "SUB_BITS"], [7256, "UNSIGNED"],
        [7320, "UNSIGNED"], [7624, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8200, 2712],
    "maps": [
        [128, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"],
        [1640, "owners"], [2504, "tally"], [2568, "unseen_calls"], [2640, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [320, "NSPROXY_MNT"],
        [392, "MNT_INUM"], [504, "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"],
        [1184, "HOST_PIDNS_DEV"], [1200, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1880, "PID_NUMBERS"],
        [1912, "TASK_GROUP_LEADER"], [1992, "TASK_THREAD_PID"], [2072, "PID_LEVEL"], [2224, "UPID_NS"],
        [2288, "PIDNS_INUM"], [2440, "ONLY_PID"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10912, 2696],
    "maps": [
        [112, "control"], [688, "owners"], [832, "owner_levels"], [952, "owners"], [1312, "owners"],
        [1624, "owners"], [2488, "tally"], [2552, "unseen_calls"], [2624, "unseen_calls"],
    ],
    "constants": [
        [192, "OWNER_BY_MOUNT"], [224, "TASK_NSPROXY"], [304, "NSPROXY_MNT"], [376, "MNT_INUM"],
        [488, "OWNER_MASK"], [616, "OWNER_MASK"], [1144, "OWNER_HOST"], [1168, "HOST_PIDNS_DEV"],
        [1184, "HOST_PIDNS_INO"], [1744, "WANTS_PID"], [1864, "PID_NUMBERS"], [1896, "TASK_GROUP_LEADER"],
        [1976, "TASK_THREAD_PID"], [2056, "PID_LEVEL"], [2208, "UPID_NS"], [2272, "PIDNS_INUM"],
        [2424, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6dfb6b58add5d0bb647c46340684435bcd07d2fccd49398000bbebdeef09f6c0",
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
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
        "eNrtWl9sW1cZv/fa177OSu02deZZC7UXCt1YpjaUUWAVaSvUSjw0WhVlaIpax4SESFGXBZZ5fljCusL6gkIZIMRLMrREPJBHP94+"
        "bGuEKlbQBJ2CREBCKwihIA0UbY0v95zvd+xz7p/Ejlt4cV5O773nfOf7ft+f852fW84+52juX0XX+F8xO8ufM/s05c9epDFuaNqs"
        "4zivuv9mS9Kawd+XsH5Qp+cK1r2OsdxxmOTqqtxBParM935PQ15pgfRk+/6KyzsSKK+cfdGhdQ+T3Eiw3HL2Ysj6Z0LeD4S8Pxvy"
        "vj/k/XHCO0HPpvYZRU97ATjrhHNyHuvyeO+usxhuiZx2JEC+vZ/GIRc2tlHa+KXynvnPFeuw73H3ecwd2db2G/gewb49kJemcczU"
        "tONsP0PZbvbCIeAb9ehxisaVp2ksHcF72LlyXpU/48pnIoZM0mvUvMz1SpvzFGfm93mkpc3X+HtT+wHigvz9MnCyH4T9cbK/An3T"
        "8ff4vCFXWJLJ12MkX0+RfH0fydd1yDdJ/jL53dQOIB73cj3TepLPYOtjzD9f2nC8/ttwcRT7l96ox+8U13sDcp/FPhfxHMfzM3gW"
        "epzFcwTP/XjW8UxxVdPjCnCIMX+7z3Pwk+Q/NvFC3v+eSRzO71Hyrpy9DvmbPjs3XTvl+LkOuy3FXlqXLIi4f4r89V34352fQtwm"
        "JbySRX9eMFzLj40reAr7ZtzvOfjZgX8ivM7kuX+99oi6V87u1q6NWlwxnEuLsDMv7DwYiGPL+y6S/ckRxNeCum9pEXoZpFddn09Q"
        "XFjk6kFL1FcRjwk8k/wxneoD27/fHQ+ijrC6kYPfctL6S9jnXYwzccpruxPrIjT/Bsa0a7Aufbf7guWn4886hvTd1L5Odd5MUD6a"
        "HZSPps7z0dQe4PMm+55Q7Oruf1zJs8m+GOQ9yt9P9hxW8myyx8D3Q/z9cP+nHG+dZYGWNnqVOuvV30Y9nYmQH5lfeR2OoA5HUId/"
        "Ab9HUYePAZcuyHXV5XU/4qnDTyKPTU8dRp1dQR6V+vEe9XrlG/X82wN7eP01UB+NfVQfjQ6qj4aoj0nC5/Re4KOTP4w4+cOwyB+G"
        "8EcC8+9WZfy7Bz6qynVu8thmVcH/mMD/3/z98MCHVR/+rgOawT/VIv6H7xP+B1rC/7fVxvC/6cH/1x78V0Pwfxv4v1WVzgunZify"
        "9wJwTkc+q4n6kZP8EuSPzC784cP/6A74d4bgf6Cu18Mt4b/QIP4/9+D/Mw/+Pw3B/3Xg/6NqcJ/8uCbOwx4/PloSz5UYzp2J675z"
        "J/h8o3k+eZ33Vk5xGzlRSY7H7tnCEta9SC/OZWhcInhn/f33c6jvKcJ/7hrtF6O+x0Z/IuJW9BODekfNngE2DzhW4oinccSRRfNX"
        "xsPuHWJ/OiDtKeBQEOc2fRd9WRH9wnb3sevSfczGvSKdwLk+n8E96y/Y9wM+dhe+TevjWDcVZvcebreIm+LE5o76bEr6lDuoj01z"
        "aSwO6LmwL6r2gejfklP3G4d14PBXwmHufIM4ZDgOpQXq0+M61avSm9Qn1eJnJPj8GTQO8tGft2cC48Rzz9J8/WC0nl8s9Mc07Idx"
        "UHtUyXeTn1r1+L7/OL8HnN93tG36v9Ii4uERFbcbGCf7aH15YtyR7+1s/zKTa2F/66Zy75mJIQ+vqHlqan8CP3CA+2/nvNc5zm68"
        "bMn4+XFrLi/CcfsHcPsD368wX48Hpq+QO5zXYc/vtoLiJW3gnrhIPImIw+H9N7dkPPzxSBf20g9T0Mvyxd9GQ/FHChWWPoQ9Z9Tz"
        "yfLsa52m+T+Oatp25xf0Lr8UfG8Ku3eGnl9Nyim+FCxP1HUhN0iefI6JOCrgvtib76n1l1GMOSmOk+Oaco9MZoLx8Nn5Srg+zeBU"
        "3AYn2a4C5Ij4Gd5Pjq7zi9vLsaFvTd7SphMcpxQn9vPB9XY4f2kraN+G87NWV765Fbz/EzW72Kc14Q9d1DW6R5YesQLj+UTf1/Qg"
        "fbx5LHhBptcrct+h0z0mHTvF5ZSv1vmQvZL+r/Lcc79jnagnxReo8S1eSSl9S/EK8T7FLqu2nvMxC1RHil3EqxZjGeU8icPuCngc"
        "to6N9phWO1+PSHxdeeIi6vBmrf+6yN+Dj4b+dZ40rtgp/BqGF+vDd8N3lj4HuZ76JHiqIdjH+noFT8HrxPzzdUnfSq0+U79vf7Hu"
        "J+63azi/UEdFP1LM0nla7LjlyP0S452icj48qSl+swV/JvSaq59zbOsb7vgV6ZyonWcTtxV7ihN/hN/WMd4hfbJvOV65T0lyxb2s"
        "nF11BO/E71FW1FeX1lEH5PgpLdDvERXgWFom/68dhp/inrykMKnd1xvuY2q/X3RprdSNNO51O+0reHB2juqw19iFvmn9HU3GZy0v"
        "cHj3LhtHYw/w+PfmyaBB91bRr67lLb5+Cfki8qiC/Xo//VUlfk2NzuvBmKm8F3w3k9ePfNT5/JOBPLMN/qN3hD6I55lovZ5wuSbN"
        "Z1VH7oOE/N6YruQ/6zPNml661ttP38+A/xHPbJ+UmKdryjzLM8/CPHk9mxf1zItinvye1RnDM8+Q6uPaFPCPA3+B+wu6gu+hKPGl"
        "FfAcyfPBv7+w70zOpc9j3iji6SyNB4/jeYjGS9+DH44hL7+AedS2aS9/xzP/NOROa4p9o2488Hjz6oO4Skd1JU6S4vcZ1NO1fCq4"
        "riNPxLwK5I9Fqc4IHo3ZTfzMntrvHzqPU8pL+2n1dzD2uxavswOeuovftQbBwwi5S1FaZ2oP0Xmxn87BE6c+pjqYgz9PZrR/oX6y"
        "/btz/3TU+xj1+a3rZwXidaLn3F1N4tGSR+t1lpVOOyP0+DLsyMGO/3jsyHns+JvHjg+U81j41UZciHO13Fm3y+J+jPJ+wNQ+csTv"
        "mrNstPD7ppXg30V/JfqpNfST4h4u6h6ri5cx35LOCVP7pMqzzAX/np3EeV0S+h7V1N8XpfN2g58Tf3c4DzQffG8svYk+HefQaCTK"
        "/Sn6Jab3LPSelvi+oO/PS/erGxhH3Xs1rxPAfbpL+OP36v3A05+6ecHjguGc4c8fO/K8cvaOI9/TfLxPyL2s0XsBw49+Z03sik9q"
        "9P8b7Jof/T/fL1u9f/n40WWsew386EPgR60wfnRd5UfnrzXIj3n4UeAo+ni7hPqVAC9TCuNH11V+1McLrrfGuyCe0zHEUSGEH50C"
        "P2ph3Vyj/OjGjvpsKPzoqocfXQ3mR+fV+nX/cPDwo1PnG8RB8KO3PPzo7Rb50ctOs/zoZjP8aNzDj/7PcG6UH11tkB+9DX70lsqP"
        "xsV9APxoSB6KPPXxozvmveBHzznyOevHrbm8CMdN8KMnCZdCMD/anT+h8AihPOcIeM5CizzncgjP6bufguf81g48J/QuX71H51CT"
        "copXw3jO9eZ4zvkQnjMBnhNxKOIx+RPRd2GfB4Px8Nk5fY94zqtN8pwju+Q5pz0853IYz0mKjoGfEzzd8Nyfq63xFO9X5fxpfn1E"
        "7S9Ton78ptqIHDnP7iDPZB5E/H8D0d+XH6O+tNSp/o4t+kcmx9Kb60NT7T603Ye2+9B2H9ruQ9t9aLsPbfeh7T603YeG9KH/BY+L"
        "WDU="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

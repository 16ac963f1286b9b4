# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/capture.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CAPTURE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 2744],
    "maps": "tally 17 gate 7 control 14 owners 88 control 20 rows 36 blank 9 rows 6 rows 7 control 15",
    "constants": (
        "STOP_AFTER 33 SKB_DEV 43 DEV_NET 9 NET_INUM 9 OWNER_MASK 15 BY 58 STATISTICS 64 SUB_BITS 35 UNSIGNED"
        " 20 SLOTS 38 SNAPLEN 16"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e21dda3be5f9c1b328c5ed57eadb0f2d2ad20074079335bb86ff3a681da91ea5",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["direction", "I", 48, 1], ["__pad_end", "s", 52, 4],
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
            ["comm", "s", 32, 16],
        ],
    },
    "code": (
        "eNq9Vk1oE0EUntm/JGppqq5uC8EECdZCQEWPwaqIR6US6kW0jRDopeZi2eQgFQriyR4E6clGaDx46C29bY8ePQq9iBcritSLRgTX"
        "nXnfJJk1WtqKuXz7Ju99896bb95u4DH5m3pgEc6TXR9ZDQW2ErBrmyHhW+Ab4GvgK+A6cI1w7IXEkmEwS/KPSj6Xn2Q8wnKtLf/3"
        "hpj2CxqECYOxdhiGC9Gz8A8cWi/XtraN2+qNS9G6mxqW6C/C5kclegmdx03sl9ji2G9kZ3m6zKB9eFJisbovtq8tPeq1h3qfZx5L"
        "23VsadtsQOKCfBbx4EubrDcuuEv4hKnzIl7Fp/z8xTTiv8t1fxn78W/k/4jqbKFf9SXqc7CMOjn1NXgO26S6W1ExSeRZlbw4H1Pv"
        "1+Ahxdv+jbc/T/u/8JT/wmP18HhcCx+fWkHcNC1cPYi8xp7K9SbpdTwWF92vZ9q52Iwe/AbFZXKHKY8U9AvdVCIjG+Ec0OXroagz"
        "mEI98PMbxH8rtzv9BknoNAkdz9OgKPGPIeWrzwc1N7zIPaIJFX8m95J01iQ9ugmX9r3HNP3ueA507jP6yGl9YzgpsXDE7NxfkY9Y"
        "p7yXQnW+kqdCPDerhnbP6qk06+X1G3RPNnC+8fMMsD4Z0YhI1zAwV1HfGM3DSU4F+CuroZoD+j5qXnKpu+782dy2P2u9/UFciZ/Y"
        "4xyjA9pu3wD3qmVRnIg3dpXv0B/6TvoLqrpuXH473IuOXHYj1HSSVjop0bpJfmIOSH3lujrX3hfGDKFTYCpORKi5UChTgLLnoBPV"
        "L7VP3uFM3J4W+lkxaf60bEq4kKdGXTFpvil7DvNO+KWZ7mfF/BSfFfMzYn7Czkc65MhTzpdL6D/u+ewZrKMuz4r1fZzw2CnYecJZ"
        "G305SwHBOfhdJrw/EfPHvoPXu+8do6efGzm6903kVZw2OnnSuaX7npvqv2vwji37HuF5Mc/vwC/K15S6OED33KG4kkPCCya6+hL7"
        "V2yaz8E1nDeDjXpKzNR4mxbF2QzfJ9B78eIPer9kUecFj30Rcdg/k/1MOnXUe+RT+G/yS/btV/H4QEeXIu/B0yzW51HkkUQdWdTx"
        "NVZHNlbHh1gd78N+32U2e/dT4C+U4YmF"
    ),
    "programs": {
        "x86_64": {
            "capture": _CAPTURE,
        },
        "aarch64": {
            "capture": _CAPTURE,
        },
    },
}

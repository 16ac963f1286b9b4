# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/capture.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CAPTURE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 2552],
    "maps": "control 18 tally 16 owners 69 control 22 rows 35 blank 9 rows 6 rows 7 control 13",
    "constants": (
        "STOP_AFTER 26 SKB_DEV 27 DEV_NET 9 NET_INUM 9 OWNER_MASK 15 STOP_AFTER 36 BY 23 STATISTICS 59 SUB_BI"
        "TS 38 UNSIGNED 14 SLOTS 52 SNAPLEN 8"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "370de137ae68c20d5b4bfb786b836e12976b33982126f76e66ea572c9f0d3b94",
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
        "eNq9Vj1oFEEUntnf8wfujGxcAsE75CAEDjSg3eFPoekU5Uwl5kgRSBONwrGmkAhprFQQUpoTudiI3aYbS0tL4RorCSoSK08s1pl5"
        "315uxlMTBbd592bf+973fubtiZjpp3nPI7lC+vLYWqZkGkBf2MpIvoN8C/kG8jXkK8hNkpMPtGw4LlMR0hDxVia0jPgs41LOLfS0"
        "XXyIGY9okwwdxnpZlq3K38o+YgV9nnAGHCIac9M/4g7ZOdNa1kfIQCCvnM/cnb3FX97/RNtHAeEm69D5earX/Z5Vv22ti3XgSZBt"
        "iSeeQncJP5VxVGYqzk2NS36xa/IqHs5xez/hDsfp/Recud/geAM4Vp/ONJ/D7xEdXBwBr8kNfd7ZR3Z2f5fHXmaDffQZ/Uja5Dde"
        "GSUeAfVNNMluXiplKVuQES/qPMVD5AO7pE341yvIb2xvcyIKmMMC5nCFLlyDfzR4ixskHzNzLvP7GEt3CZvl8cYr38ifW7wCa/4D"
        "IrprvogbhZ/6+Oq8e2Ray9ooNV6dKz7qnOr+Psv7reyuNSnfVf1O9im8xAbxkjbdly76bPdV4HxGwpQUH8fBnkK+k7RfZjgRTzpr"
        "uH++FSffP5z2T79eW3/s4+ZgXeDX4FU2tO673lsh201cgfuVeuSn/J2/4lv8Rd3jofsvCl7sMZ+NzJiHUj4Pz7J8bgcf1Qd6v2Dk"
        "l7rAC2t0rvPnTCyRX+0WAeV6C3OR+qZ/VQ6guiUp6jfv0t5JCY7VyhT/gkt7Lddb2HPKrsRMO8+yy/E8y86x7JRelfly8NR75Qr6"
        "ivu8OIVz5BX7Vt2vkjx6CnqZ5OIs6nKSvtviOOzomrG7jmWPuEV353vjDOlPhP6kHuon5Wm1j2+Dt+Tn6v4dpPuJvdoIaJDE5Z05"
        "UfnN+7RfBXi1GPQq5oG5Bm7HIz+f0XwmmNP6ue/ZYD7dszH7gu+rij9e/mx8b31G++vf+YXG3HUrBY3XgX996UC/n3pPVkqIj/8n"
        "I2Xw/2rxL1v8P1j8t4ben/oxvz/Xql7FEzvf2QmDB+YpNP19NqVxfwCaE2Qi"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/capture.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CAPTURE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 2720],
    "maps": "tally 17 gate 7 control 14 owners 88 control 19 rows 36 blank 9 rows 6 rows 7 control 13",
    "constants": (
        "STOP_AFTER 33 SKB_DEV 43 DEV_NET 9 NET_INUM 9 OWNER_MASK 15 BY 57 STATISTICS 59 SUB_BITS 38 UNSIGNED"
        " 14 SLOTS 52 SNAPLEN 8"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a5effbcaa3cee9885912148243bb72859d2dba86b3ac562ccaa412e31e2148f4",
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
        "eNq9Vk1oE0EUntmf/FglsXXrtlBMkEAtBFTQW7B68agosYKIxhxKe6mtQtjkIBUKxZM9CKIXG6Hx4KG37W169OhRyMWLUFSknhoR"
        "HGfmvUl21mBpK+7l2zd57837+d7bMJ+op/LYAVwEuTG6ziWGSZTrWxzwI+IHxPeI7xA3ETcAJ94oLFsWcZT/ceXPo6cIFVitd9Tv"
        "/lFiPKwJmLQI6XDOl8S71GcJOK/Wt3e1247apeHcS48oDFZQpscV+knTj5ccUBhSvG90b3F6xIJ7aEphaf5Q7F5XaTTqy2adZ58q"
        "2Uu4SnbJEYVL6l3ao7+sTaJ27D7gM6L7BX61P60XrGTR/oc6D1bxProD+k8gzxDr1XgBdWarmCeFurLXKNuQdyiSSWGc88ov9sc2"
        "65UZ0n47f/jt76fzX/xU/+LHifjxqWE+WVlDu3twcGUQ45p4rs5bwNfJmJ2Yr1dGX1wCL0ET7MbyxyCONPIXeTMthJzAGqJHN7nM"
        "k1UwH9QLmuD/Tn5//GUp5GkKebwIi6JMv3CI19wPem/4Ql244dr/WP4t8GxtGXk9ZPB2z/PfneNVrudTnrdHUgqLw3Z3bmUc8hzi"
        "fcl1X6Xe7YplzFUjDXPBZgiJ+g3WYD7aw5hfrI8M+z0l3EkPnmXhPsX8JmAPTlFIIGitcz3/xj1NvSep4ltv72ztWp+NaH3QrkwL"
        "B9xf0KDd7mU4T6EDdtLe2le8GaMe7WHf4ImXrvKD8MYjt7jBi6zmxU2ueRt9ZB/g91kjv9BGf8kinKv8KWELYFd8AI60XENehK5p"
        "XxBElFMSYv2mbdgzIbgjxRzcf9mGPablGu41qZclpp4T09P+nJieFdOTckHkSzFOtUeuY19xnufO4jnm5buxut8APHEe5Rzg3F2s"
        "yzn4f8FOo95VwEdWTB/vzdi974vVpz8e9id0sH4CL8j9+xDjFvHZqn+HYT4TUPdyAgjErvV4IvObdmGfMoyrRlAuIB+IbfhtOWDn"
        "EuBpMAhYuvSTR/NpX/TJd2mH94/lvgEPE3rvf+X/Jr6kwbt2HvZhC+1LCwPdfqr5ymfx/hTGn8P4d2Lx52Lxf47Fv9V3fkon3S6v"
        "Zb0yZ3rf1XEjDtL3/5dLPv2S+Bs5D4NZ"
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

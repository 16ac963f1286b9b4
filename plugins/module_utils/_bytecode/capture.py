# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/capture.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CAPTURE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 2552],
    "maps": [
        [144, "control"], [272, "tally"], [824, "owners"], [1000, "control"], [1280, "rows"],
        [1352, "blank"], [1400, "rows"], [1456, "rows"], [1560, "control"],
    ],
    "constants": [
        [208, "STOP_AFTER"], [424, "SKB_DEV"], [496, "DEV_NET"], [568, "NET_INUM"], [688, "OWNER_MASK"],
        [976, "STOP_AFTER"], [1160, "BY"], [1656, "STATISTICS"], [1936, "SUB_BITS"], [2096, "UNSIGNED"],
        [2400, "SLOTS"], [2528, "SNAPLEN"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "31a923488103e7abe9601b14bfcf40de36963344fbef4759ced8b62d1e1aa631",
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
        "eNq9VjtoU1EYPuc+8hAlsXL1tlBMkEAJBLToGKyKj02phE6iaYRCl+oUYgeJ0MXJCkJHG9HWRdzS7Tg6OgpZnLSiSF0k4nA953z/"
        "SXOPqSYK3uXLf+7/+P7H+W9EyPRTvecBm5CXJ9Yihe0EyYvbEfAd4VvCN4SvCV8RbgGLDzRWHJepCO0kxWtOaQz4DcYl1ha7Wi88"
        "yGKPaAGTDmPdKIpW5G+lH7CUPm9wRn5ANORx+4A70HOyGstjUBCUl+FTuzNa/OV9j7V+kLgE/+sk8wuo1/2uVb8dLYt18ied7Eh/"
        "4gnJLvy3ZRyVmYpzW/uFXejGeWUOGb/dX/wO9tP9L35qv/Hj9fmx+jRTfU52D3FweYx4FTf1+UYaenZ/lydeRv199Bl+NFqwm8wf"
        "Bo8E+iaq0FuQQk5inTDgGZ2nWKV8SK/Rgv/recpvYrQ5ESmawxTNYRMXrsI/xXiLW8BHLD6X5j6G0ly6jUy8yfx32HOLV9qa/zSI"
        "Ds2X4gbJzz3/6rxzJKuxNI7Gq3PFR52j7u8j02+ld20V+a7od7JPyZD1+2u0cF861Ge7r4LO56QbFSFwHNpTlG8R+2WOg3jj2Rrd"
        "P9+KY/YPx/7p1Wv7j33c6q8L2VV4gQ2s+9B7K8mGiSvofrU92Cl756/4Zvaoezhw/wXpFyPmsxnF5iFr5uEpzl3oqfuv5yi/O8+x"
        "OXUWgYkSM3bKQszjfakGAyPXaS5MfUycQoIzdUvaVL8FF3un7YNwqYDCXHSx14xcpz2n9LIsrudZesafZ+k5lp6SC3LuOPHUe+Uc"
        "9ZXu89I0nVNeoWfVfQZ49DjJGD+25FNdTsJAnCK988C7s5Y+xc1c3f3eOH317ORTmucG8SrPOz2e6Ft2YN9M/QOH92Rdd4mn1R6/"
        "SXqSr6vnYj/uNe3jSgIDKGZ350vFX/Cxl8UV6jcjmfKpMDfmd8ODnc/GsWdpvstnf+C7kqM8z4TsK32XVfzJ3JfYd9pn2Hv/zi81"
        "sF7lYwd6c6l4Z04wq85TxIP+34zlKI9vVh45K4+PVh4fcI+T8fg+m9bnPwGzNmRv"
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

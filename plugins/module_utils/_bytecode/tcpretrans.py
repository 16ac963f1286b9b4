# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4792],
    "maps": [
        [112, "control"], [216, "tally"], [776, "owner_levels"], [1008, "owners"], [1632, "owners"],
        [2064, "owners"], [2888, "ports"], [2952, "ports"], [3240, "events"], [4024, "rows"],
        [4096, "blank"], [4144, "rows"], [4200, "rows"],
    ],
    "constants": [
        [296, "OWNER_BY_NET"], [320, "SOCK_NET"], [408, "NET_INUM"], [520, "OWNER_MASK"],
        [600, "SOCK_CGROUP"], [704, "CGROUP_LEVEL"], [824, "CGROUP_PARENT"], [848, "CSS_CGROUP"],
        [872, "CGROUP_KN"], [896, "KN_ID"], [920, "OWNER_MASK"], [1360, "OWNER_HOST"], [1384, "SOCK_NET"],
        [1480, "NET_INUM"], [1544, "HOST_NET"], [1568, "OWNER_MASK"], [2192, "SOCK_FAMILY"],
        [2304, "SOCK_SADDR"], [2392, "SOCK_SADDR6"], [2520, "SOCK_DADDR"], [2616, "SOCK_DADDR6"],
        [2688, "SOCK_NUM"], [2768, "SOCK_DPORT"], [2848, "ONLY_PORTS"], [3032, "SOCK_STATE"],
        [3136, "COLLECT_EVENTS"], [3216, "MAX_EVENTS"], [3480, "BY"], [4264, "STATISTICS"],
        [4304, "UNSIGNED"], [4632, "SLOTS"],
    ],
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4792, 4808],
    "maps": [
        [128, "control"], [232, "tally"], [792, "owner_levels"], [1024, "owners"], [1648, "owners"],
        [2080, "owners"], [2904, "ports"], [2968, "ports"], [3248, "events"], [4040, "rows"],
        [4112, "blank"], [4160, "rows"], [4216, "rows"],
    ],
    "constants": [
        [312, "OWNER_BY_NET"], [336, "SOCK_NET"], [424, "NET_INUM"], [536, "OWNER_MASK"],
        [616, "SOCK_CGROUP"], [720, "CGROUP_LEVEL"], [840, "CGROUP_PARENT"], [864, "CSS_CGROUP"],
        [888, "CGROUP_KN"], [912, "KN_ID"], [936, "OWNER_MASK"], [1376, "OWNER_HOST"], [1400, "SOCK_NET"],
        [1496, "NET_INUM"], [1560, "HOST_NET"], [1584, "OWNER_MASK"], [2208, "SOCK_FAMILY"],
        [2320, "SOCK_SADDR"], [2408, "SOCK_SADDR6"], [2536, "SOCK_DADDR"], [2632, "SOCK_DADDR6"],
        [2704, "SOCK_NUM"], [2784, "SOCK_DPORT"], [2864, "ONLY_PORTS"], [3056, "SOCK_STATE"],
        [3160, "COLLECT_EVENTS"], [3224, "MAX_EVENTS"], [3496, "BY"], [4280, "STATISTICS"],
        [4320, "UNSIGNED"], [4648, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e59d0c55e34157bf508d1f2dacee0dea3df89e9919abfff78ed604f4f50a05bd",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
            ],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
        ],
    },
    "code": (
        "eNrtWV1oHFUUnju7s7uN0qSRkXE1sCEIJajEoBBXgtFQqE8WYU0QS7ruw3azCI0+JNN9sK2IxSdDsBQRyWZDk6KooLB9cgRBfan0"
        "UUyRPMZaJBaRCCHj3Hu+u5mZnc3+NIs07r6czJ17zz0/3zn3zhfTUMSvHCFZmN60SW5ArkP+DHkD8kfIbyGvQX4JuQq5KGRm+riQ"
        "xhHF87OWSEZVRTlu2/a7zt+M2xOlcV0JC2ky2CnHGQ1YeC68n2hpn0KXQXae3doReqPDqtivSOM6GxLPBvPq09mAkEbIO24WyY7u"
        "B/xxJbusIuxgZEfZ0R5znrk9M2I97Pfplfoye+gJu/T47B1Lr2CdSQMvPURyheI35vevEB8T8zXlKfHcN/897RehuFlpmpd1HhKO"
        "nIVMsSeEP+2KS2Z625vnkN/uEc8+9eKUvlIfL9suvOjKuBKEh0I8ZgePKzXGN3eCxzdqjFM+yvC30NWD/Jwke2eAE+TFXKL5U/3A"
        "Tby5urBiwHlMJX3nqVGk2DfY9zubcPEOrY9i3UwtXDwj8mmWKE5mcWRf8CDnmyWlbt49668M2RLPzmu7og/4MUtH6X0Ifj0Z7Je5"
        "SHlIscfEc3WfWGVKW+th735RF/+y36je9Sd758nuqHdcU0ZIL3DWPdNuvH0FvNH54u87P0CmYX9WxTjkG73XKa/Jo8AL5T2thoPn"
        "93+K/FN9VuFUnjdnm8uTWaK6lnoaXn8V8y7RvNkI2fnFJZmPn3BO9Qoc1+vPOnuFxVzvp2b2O19/IF8vCvykz9M8ji9un9Tb13+M"
        "uXGflzg+5KuTFdSJWRvP3AJrgcZl3NzzbjjzckuyvgmnKfU+sc5fN/k0OVZAfMqM2+2Mx38hO96qtuOmq6403Feq6hHr+Lwel51+"
        "/xv27yrmOfFa5/4BZyl2f7BfOfiV8/t1y/bEOcC/2x7/IsH3Hv/6+cb8rRWnWnGQeqS/+TjdV/dL301G9ubjd+zge1+PkLki9m2y"
        "blJKDOvvtLReV36t4EAT9wC6X8s6y8RX7UbOm3p4k3HJT/9tK674THDcCLv/Cjw3dPWRynnGgDMmzge6T6/17uJPnJ+rdO82L8QC"
        "cTU6fFipF59FbjfuH/x+NMllmJ65HxewH89cVkE/hEwp5MDaXKxiV8xlbzfsXXtd9tvPK7gW9TR4mfrK4AeQFyHPQc5BnoE8DXkK"
        "chLyBGTweWwNoJ87/j3LzytHPsfzvkz5nhpH/pPIK+ZP4P7yHuKaXv6a3j+N/n8M6159jXC0/JlP36Tt33/Us/813/xTVftzV/QQ"
        "vuNK+G5MnsG5iO/H5OmqddxwPaTRumXq2+Y4+ljyHJ6Rh+Rc9XqVr6dA5kqo1+Tl6nlhl30LUj/l01yQ+i9Wr4u59aOekx9Vz+vh"
        "86iR5OMfUx2pBEBdVSu4o/ef2I3UT8PnNPSm2IOefTLx7Sa/e6IN7WsBZ+76U1uwV2ejVHfp3fuDt8+MeupwrT+mjAX0D2mHjH85"
        "jHEHVnxqNkw41hTqMxOIeypC/lov79rJ7y9ZjfqGdQL3MfQR61HEWSG8GuHd+44j3tZDXZX9+biGc8DspXvT6Av/EG4S8Od5Q/nT"
        "hYO+xG3bfV/SlFuV78GQeO4m+zXYr8H+YZ/9IdiL+p+V/gCvKS0SGO8y6vjxgcOV82JI7NsFPxLwY8vnR4L80KQfv9sy/uTHb7ab"
        "b+F6DeSVibxif9jxoTzPDMTviPw+NuyDwWPRedg8j5UAj7Xp47ESLfJYRofHamNcDg6PVYuvWr+3eKx0h8dqjccy7m0ea/6g81gb"
        "+8xjrbfGY6E/WeAfZg+Bx8r9X3gsOtc7PFa7eSzEuWUey7e+w2P9pzxWrXiYxa2deueDOy7yeyI/WIfP8u2jhx728GeV7xF5bq7g"
        "/wRv3iV/FblL/irr568SHv5K8giSP+jwWB0eq108FtuTx0p0eKwOj3WAeaxEUzzWv2ZZopI="
    ),
    "programs": {
        "x86_64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
        "aarch64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
    },
}

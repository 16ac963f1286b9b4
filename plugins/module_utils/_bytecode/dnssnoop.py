# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16280],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1952, "ports"], [2064, "ports"],
        [2120, "ports"], [2232, "ports"], [3040, "senders"], [3248, "senders"], [5232, "queries"],
        [6720, "ports"], [6792, "queries"], [7616, "queries"], [7760, "control"], [9096, "control"],
        [9208, "ports"], [9280, "queries"], [10104, "queries"], [10504, "control"], [11872, "control"],
        [12136, "control"], [12216, "events"], [12344, "control"], [12560, "control"], [12632, "events"],
        [12760, "control"], [12984, "rows"], [13056, "blank"], [13104, "rows"], [13152, "rows"],
        [13392, "rows"], [13464, "blank"], [13512, "rows"], [13560, "rows"], [15912, "control"],
        [16040, "control"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1920, "ONLY_PORTS"], [2600, "SKB_DEV"],
        [2672, "DEV_NET"], [2768, "NET_INUM"], [2968, "SKB_HEAD"], [3288, "ONLY_PID"],
        [3672, "ONLY_PORTS"], [3696, "ONLY_FAILED"], [3720, "COLLECT_EVENTS"], [3744, "STATISTICS"],
        [3768, "BY"], [3792, "STOP_AFTER"], [3816, "UNSIGNED"], [3840, "SLOTS"], [3864, "SUB_BITS"],
        [3888, "MAX_EVENTS"],
    ],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16280, 6080],
    "maps": [
        [80, "control"], [864, "ports"], [1104, "ports"], [1920, "owner_levels"], [2152, "owners"],
        [2776, "owners"], [3208, "owners"], [3320, "senders"], [3864, "owners"], [4000, "owner_levels"],
        [4120, "owners"], [4480, "owners"], [4784, "owners"], [6008, "senders"],
    ],
    "constants": [
        [144, "STOP_AFTER"], [216, "SKB_SK"], [304, "SOCK_PROTOCOL"], [424, "SKB_HEAD"],
        [512, "SKB_TRANSPORT"], [648, "SKB_NETWORK"], [824, "ONLY_PORTS"], [1256, "SKB_DATA"],
        [1336, "SKB_LEN"], [1440, "OWNER_BY_NET"], [1464, "SOCK_NET"], [1552, "NET_INUM"],
        [1664, "OWNER_MASK"], [1744, "SOCK_CGROUP"], [1848, "CGROUP_LEVEL"], [1968, "CGROUP_PARENT"],
        [1992, "CSS_CGROUP"], [2016, "CGROUP_KN"], [2040, "KN_ID"], [2064, "OWNER_MASK"],
        [2504, "OWNER_HOST"], [2528, "SOCK_NET"], [2624, "NET_INUM"], [2688, "HOST_NET"],
        [2712, "OWNER_MASK"], [3368, "OWNER_BY_MOUNT"], [3400, "TASK_NSPROXY"], [3480, "NSPROXY_MNT"],
        [3552, "MNT_INUM"], [3664, "OWNER_MASK"], [3792, "OWNER_MASK"], [4312, "OWNER_HOST"],
        [4336, "HOST_PIDNS_DEV"], [4352, "HOST_PIDNS_INO"], [4912, "WANTS_PID"], [5040, "PID_NUMBERS"],
        [5080, "TASK_GROUP_LEADER"], [5160, "TASK_THREAD_PID"], [5240, "PID_LEVEL"], [5392, "UPID_NS"],
        [5456, "PIDNS_INUM"], [5768, "SOCK_NET"], [5856, "NET_INUM"],
    ],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [22360, 16192],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1944, "ports"], [2056, "ports"],
        [2112, "ports"], [2224, "ports"], [3032, "senders"], [3240, "senders"], [4336, "ports"],
        [4408, "queries"], [5232, "queries"], [5632, "control"], [6992, "control"], [7240, "control"],
        [7312, "events"], [7432, "control"], [7600, "rows"], [7672, "blank"], [7720, "rows"],
        [7768, "rows"], [9064, "control"], [10080, "ports"], [10152, "queries"], [10976, "queries"],
        [11120, "control"], [12456, "control"], [12720, "control"], [12800, "events"], [12928, "control"],
        [13096, "rows"], [13168, "blank"], [13216, "rows"], [13264, "rows"], [14560, "control"],
        [15904, "queries"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1912, "ONLY_PORTS"], [2592, "SKB_DEV"],
        [2664, "DEV_NET"], [2760, "NET_INUM"], [2960, "SKB_HEAD"], [3280, "ONLY_PID"],
        [3664, "ONLY_PORTS"], [3688, "ONLY_FAILED"], [3712, "COLLECT_EVENTS"], [3736, "STATISTICS"],
        [3760, "BY"], [3784, "STOP_AFTER"], [3808, "UNSIGNED"], [3832, "SLOTS"], [3856, "SUB_BITS"],
        [3880, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "d6483413109dedf8f94ec98af2206532a3f9a6c6f2d59d5daf54712dce11df9e",
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
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
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
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXX2QFMd175n9vOPELsPsaLmAuAWDscO5OIJsJAvrJNsSSmQLY1aQKlHc3ELdnc4uOCkRrFa2QZYIcSVlZJViQuWP+5DgKCXR"
        "Ja7U4VjxYluRiKOoiAsrKCj2RRDppDiqcxK7riBiszPv1/M9uzv3AUgsKvR4vT3dr7vfe/3em+436vVM/6OmwzocFQnPffR8SYOF"
        "5jM6VBckUT6m4+l5zPanOEgwVn7+fKlUerz8b6H8NxU/HwtpkJ2L6e01ntKfH42in/snq7Y3aWlvNETlKdaow7xAuFEu6N2wtGBv"
        "LyVQhbyYtNVfJ1HFIvDCzSdLU6Erf4TGlR+g51PC38eIzhdo3N84oZe/3sCYRsEo6OtV3o0Q/AXgO4DjgG8Cngd8A3AM8GeArwP+"
        "K+AZwFcBTwP+BPAU4CuALwP+GPCkDnPNNA+9zROA4wT/hOgtqpiP8ni0JwrNx4lvGodpHhp+l/3bfsayDXczFi/XP4b65XkYL89f"
        "/gjxF2+H81/xSeBhml9tnpvLf/uGqf/iENopr9tEuR3r81E8J1qes/7eUKn9AWo/P0jr2SvROLX1KpWs5bQOJk7zmh8iXKNLm3Fr"
        "v03oL2zpz1r/vKU+5yftuaTHc11xGt/mMrylDHsGaH02l+lcXP7X6wI9Z6zbfuKzzRhHVlig99PTQ+Nb1hBlGYxTm4+dTxAd6XIn"
        "7YwWRfv/tgyVZwUqSzUI7ICGNyTZY4510eQjP4D1fdScb9s4yn9byn93A2YZKYaeAeI7YxyQh56BC45ykhc+jiLo5uPMD5+APAps"
        "nk73xpjWQzb+eZ2OHhXyBj536o2scI8OIzqFZb5++JCL/zQ+LnbxdXPzc9SDz6y/x3U+ILnR6iWt9R40+znj4Ke0R/3RcmMrNNhA"
        "85yOUr+0mCwZYdfp/0zsM+WwpNH/LcK7RKwHYDGNeRBpXQz5AH9yvcX5L3+U5ifC/kqHfUep/rLYZOkWK3/1UbvbVD7PAub5fzzn"
        "14uPxIp89I5ePxubw1ZanrtTpOec+oO372yXj0vjt3at/TL8LYtcaePR1i8V+2lppT4/b+vlXeXyEPRiXB/XP+vlPep4FX5TMA8f"
        "YUH2nyxbSvu4SvtEVvhV9GuMzVFV2ifSuriWSrydrZlfRjn9N1rpqbG/FHs7SnTKAemcCzpPg84x0HnKh87Xp0nnaf35nk7Sf8WM"
        "uV9p65JTthjt6/udcl/US49khYQuxzHocSv/jDn4R6jIlz+MkhyRHaXxk4h+brHQmchweog+VSVYfAB2S+a7UbI3zsBOo3kpHO4n"
        "OclDTmKwax4mfi0OmOPX902Hvub6SKO/T2+fnkuH7POdmM/bnXS1693O5Iy2k+P1vw29O9hfsX2vdsOWdlXerpIkflG5Pdas49n4"
        "J/X6zvnmdmzh/unNbwH2JterQcbhNT8F2GmV5GTcJic7wWc0flVcRfInfSlq1VuquAblPcR/AtUrKBuArwC+HngL8HbgaeBrgSeB"
        "rwIeB74iarXvC0pLtNbxhDz1Kt9fyG5RO9dESb8Q3VY7Vuup0NxdcpY/os9ri6v8ZFgrT7vK2/X6SVf5iF4/7ipfpdff6yrv1+sz"
        "V3kL8eElZ/lBvf6Eq3yXXt7uameX3k6Hq5zp83DQVX5Gt/MPuMon9PIRz32t0LzBp3yLT/ken/L1PuWrfMp3+ZSv8Ckfv+RdPuZT"
        "vrZk3T8i7K+ZFc8P0noWpPUCwXbAtYCrAFcAtgCmAZOAcUAGOEn9SxOA44BjgGcATwGeBDwBeBxwBHAYsB/wEOBBwAOAewH3AO4C"
        "7AbsANwCuAFwPWA74FpA6A8JekOCvpCgJyToBwl6QeLzSvKZz3B9QzCf4fqmBTjXN2ngXN8kgXN9EwfO9Y1pZ2oroKpkFywTQiyh"
        "4dvvM+wGzR5ove07pB87aZ+Ohcmu3qzBEOGCZf/ID5G8+dsJxyL8d+0fhSgfN/kJPZklhA8Rf/XOJ7wH4++d3wL8BuA3AF8IfCHw"
        "ZuDNwNPA08AV4ApwGbgMXAIuAU8CTwKfC3wu8CbgTcAbgTcCjwOPA48Ch1+YCQMPAxeBi8ARV8F+2aMqUau/atiRykZm9et7lXuZ"
        "3Q7swH5I61zG0V4z8G6jviYRo+VF+gEjn0xbeK4f1E5qZ3O5e60w0UnlfUseof1rqWkfnND4JUT1Wm+k+VNz9HzxQ7AD1qC+xk/l"
        "+l1h8A1ga3uD7bnEanN/1IaWW07lMQF+n+Tt92VFsh9UFfQLRFdO2U50YxwJPN+X+SrG9RWjPW0F78Hvvcs3efoJ+UHaL4o5U944"
        "34secpFidxjxGF2eBinOdBb98PKz0B8R1k52/wKsB+xotZPWNeEz/mIfjw/eQnGdgf6S1R9ICVHdH3Da5YvRXm75fbAbF+t2Y4Rd"
        "b4s79t48WbLyF9cbCeN5wnMft//uF1+p7g8vjVjHH4Pfwf0LZ7yF+0HZeEynP+i8tUqpiHV8PP7VKkkRv/E4/ajKcaIGxB3GHPGg"
        "NPyrNww/XNtpXgLMxtfo7fI445el1Q69Ohd6daR0JfVWfojsq562JtB3EHFG9N8GvSqBvjb0j32ypw30SaCvDf1L6L8N9Emgrw39"
        "Y1172kCfBPp43EKRo/Y4wx2scpzhdublv+cHyB7MCp9gdvtpHcUV4/8Q1ijdIZwMa3oqP3jAtj59w+dKV8U6GXyDdRrCOhn9O/c/"
        "Z/9O+pz9O+lz7G9O+ng801gnHmdZL1SOs3xGqLxONwn2dbpVCPTeBs9lEY006VSilfYF0z996pJ1/00Jj4ejun+4h+xhhWBe2AV8"
        "F/Bu4N3AO4B3AN8CfAvwDcA3AIfdrqwHDvtdaQcOO15ZCxz2vLIKOOx6ZQVw2PdKC3DY+UoaOOx9JQkcdr8SBw77X2HA4Qcok3gf"
        "Bn9AmQAOv0AZBw7/QBkDDj9BOQMc/oJyCjj8BuUkcPgPygng8COU48DhTygjwOFXKMPA4V8o/cDhZyiHgMPfUA4Ch9+hHAAO/0PZ"
        "Cxx+iLIHOPwRZRdw+CWw18rrD7wDOPwUZQvwDTyeAXw9j2cAb+fxDOBreTyD2eMhq5g9HgL/RHD4J4LDPxEc/ong8E8Eu39SSW40"
        "U0Pt7jD0q8ZRrfuoAe09gYbnB7bg/QjXH/fifemHL5H878HvCbt9zPXDEPnXqdD1YrC47G9cstlrySTZc2ivdX5UJD3z6xDRsd6H"
        "TumSpsUMf/tpim8UZMixDPmVIbcy5FWGnMqQTxlyKUMeZcihDPmTIXcy5E2GnMmQLxlyJUOeZMiRDPmRITcy5EWGnMiQDxlyIUMe"
        "ZMiBDP6Xwfcy+F0Gn8vgbxl8LYOfZfCxDP6Vwbcy+FUGn8rgTxl8KYMfZfChDP6TMb/PUJyl+EXEx0N4Pwl7KhUS4PfQczn4Ldb6"
        "gq0+j8fJsM+bYP8+FiY/a2/YynfFjWgH8dv80+A/Ef2qafhvB/Tnil8w4/giI7ud5ITiZtz/zw9RvKww3xEH4HFXSzvaAMp8Z4vv"
        "mHYju6L2iI1O0SovG3De4IRrXrSJNMeTdIwnfvWMJ24dz0aM54fu8SSt9Tah3gvuei1ufdKrvOiu127yjdq5nVn9+fxAGnqwxdC7"
        "fRa+zKuQx+ZDJS/9mQqfC2RHFeOQm/iD79n0Zxr6cxD6UzotmPGNUkn7nfTpl96bnt02HtBu2xCyvjfXzisk6nZb3W6r222V7bau"
        "DmaN//JzIL37SU/l8d5lcRLtRrfY7bw2wYg3kZ23x3Y+I4VzBs74pmYXavuGGe8Os5Jgxq3Ubkfce991zBb3jiPuHUfcO+4d9y4+"
        "Zsb5mj3jfKadqtf/OubJ1179kWi3V2Vve/UZ2AuRX1G7n2Bsavo3yjz1L9pvTb3BvPSveT7mL8TKdu0xsW7X1u3aul1bt2uvbrv2"
        "zCVvu/Z7U9SrjWJlu/bPmbddSwIXw3Nb2yJEX+OhknUf5fGF/ACVF7CP+71P4ue58/MgP0/T+/5WucnxvqnFc79JhS5dDBYXmbxI"
        "4/kXge+nu3DeV98fAV3tddr3Ses5tEc999fbfcad9N43B6CPhPMBx/MzjOfvBOv6cHtm6xfCnnYO30cL8amuz3U1rY9hD0W+JwQb"
        "198IOO8hcP2v2zshWi+/9am2LgY95f+mtj6DAcfxZxjHnwr2/k6iv7gPHXHI3eDFqT33xzZ+2Ap9aZx3qLLuLvt5uN12PtjQK9x/"
        "9bEHa5+nqLc+Q3/8/oh1fcUK9Z30pYS7Bf6eVOfXDPcLYB+Kv3+R5IL4Y0fkU4zei9E5pvwwnU/KinfZ7Imz5X1La++oSPqS2/Gj"
        "6L912WMGTuvyKKuvi3VdPlJlXdaQP/8M7YM7IpLPujwZcF1ecazLy8zWXqTJ9ju3O7V22+H3Cfpzv+N47tEan/sB0bsJ6yqac6XT"
        "t1G0/c7Pn/D2eDtpOg5jvGdsjQi2cxBdIeKrUbTcSu4Mu5Pb347y3WFLuebnWurHPcq1+rw8yez1wx7lu8NmedhSrul10aN8N85d"
        "FO/FPKpY1yjWlc/XDsE+7xEqXxamwNBoBOdpvmjyq/b8zjV8PyS5T2C+i/vh/38c+GcJ7tyBeV5L+2rxRtR7nODXNjnqf93eLx+n"
        "qWfCNA7waf7pFbDvBBv/JLjfA3/lLM6Bcbnj8sB/5+d8tPNLt5bhc5vMeQnp/Ef8vRn3V7LRmE1+YqCnK4JzJxvAh9hHi8t43DJk"
        "a/co5jXC6EBQHueE1t1+kfRUC9bxtjT7Jc53a/0vannXdt47wn5Rmhn6YLfw+4ODdP503dLRC1w+NLoTbaa8kh5awc+bXqBxtGAc"
        "v3aMo8Uxjrcd43irVJfzq0nOaR+5fHLO9626nF8ZOV/JapPzD7OZkHO33Zau4k8svxDMHmu5YPPPk9w/X3Rhav3HWbD+RebVP+93"
        "cwP65/dCG56/4HW+Mz80jHNPTYzui86Z0jnIRThvx/s31hXnfs/inDbXF09xuznNbPNSaB6z3ccvNJ8CPAl4AhD3r3EPI7g9HbO9"
        "r0gJpLDc9+lpXPw+fSv8BOc4zPtRPve/oJdqv9fUD774b4rf+bTL17PSvSnR0j4//2reE36zFNX7Gy7Z1wH3vhqwX0Yd49lfeTz8"
        "nLMxrqMY18O4V384+DzZxnFs0pPemukx5vlQRTr4uvL5r0ZXAvf0OH1+zxUepnsdsRj2YX5f90E7na774b73aUW8dxnGe5cPBdIn"
        "/LksW4S4MezwJ4PNQ/Emb/o1fTOh03mopPlfPO8Ez08Qg31U6/3FrPDNknbOc+r3Zf+A5CC2VJcDI0+Fg+/zR3E/znI/vakW/jzC"
        "76lOUx84+NzQcwHas87f7iju4UbpHm4C9/nVQWo3Qdex2bpv50re+pAUejU95NSH0703m6vQjnV8Dnrb1WE894dUcA/uRxyl7bbd"
        "fc+Nyw8ZqoueeJH6g73B7wF24V7ibsCs8DF9PLM1Lzncu8357ANcj9V8D/hIdXmZsMnLpz33R//7i373ETsC3o/EvsTz1jTuxfps"
        "JXqR3yHB84nA3uL5O4LaBUXcI0/FoE/70tCv30e/P9LhIpUEjr/353S4+eIm5L3YY3sfM11+MO5R4z1Pzfemj9C5/Rj8Oec+yO9j"
        "xODvFtu8x5Xv3ws9vJLe07j0RG5W9YSfHAS9B2+NA+jvaaS7ie64vTzC6L07z5fA84rMHr99B/x23Hb/mK/DS4CqaLfLXwL8svRP"
        "tK43HwC/0LqrYti7fuZZ27kVF59iPgrfCLZO+aEttnZqfh76qdgDP7OB6Hyuh6/HK7BjKQ5dTT+nhHlkB+L3bftmer3exXrR/Kp9"
        "ZpzJGi/amolWtcus9/sj7IFL3vvwSsPOWuolB6HZ2Yev8H6+t8p+vtd/P09iPz9Y437eaIxHC3UUo3Y58ONL//5bZmW/4nEAfk4v"
        "K5xDf+PYpx6ocZ9qoriika9uIpB9UGg8gPe5i6HnCVfnhSGvn5wV/eke/79j/G/S+PdRACuGeAjv3z3+BbRPD2B/RFwlf+RQycYv"
        "nd5xkKy4mOLFUeYTR7jTs9y5/7jyqIRNudrDvO6HrrDxJY+fcb5OPDFb83wa8/wayeN8M/6t7yuA/D6jusRnn1r9GvYnnFNBHg6t"
        "34LtvMzLJWucWPNjdLkDzv21CBvDvjCf9oWqfC8gb9V8m3y652sioL3snK//wnzhHJJg18/OfWJRBvka8fvWh3o8+YePOyVQwDv/"
        "AM5f9sVd/DRREz/hPN+x/wW96+37TNyn/zj5B+pDYU+7z9iPUJ/7xdPejwK2kzvs5z8NB/KfuHxxv7k1Q35xV5TqdYE/OZ8murn9"
        "i37S3vMx3bih7357uLb9ltvFnI+2Ws63WPWGXzv8XJbRHuIXGj7Xws/GOYtGit9yeyl3+AXY9xTn5fOXu/95xHmPG+0lbHSRfsg1"
        "nnTRdwr08fyBSWt/aO9qjWcY+boQF68Wf8sPdZcqxQ9zzedrypdl1Rsj0BvMcq4kwhbr92vUWc+r+xry6p65xvLq/i3y6n73Gs2r"
        "O1LPq1vPq3sV5tW9E3l1P1djXt3Pwy59iPTD+z6vLuk/v/yvs59v9y+vkny7Py9Z8+3GZinfboT99DLn0/3PKvl035pmntqfz1A+"
        "3Ver5NP9yTTp/PFVlk/3+Azl033OJ5/u8DWaT3e4nk+XTSef7g6ffLqdPvl0t31A8une4ZNPt+May6fbPUP5dPuv8Xy6f6Qz2A7h"
        "rUjlPHD99TxwrJY8cPNYZfvAvDfnnQdOZPb1CXY+M3g+kX5HPpEjEau/UM8nUs8nQng9n4if3Hyw84l0z1I+kQXI+7vHeG/mFe83"
        "84l8H3FOuk8R/N77HFteY3c+kWeZGS+z3nsPg06/PCIsUs8jUs8jUs8j4kFnPY/I+yCPyF1savpUDXvqUyOPyM3Qn1njXAvlHyU6"
        "nHkpeLl/XoqRmc0bErkrHCwu9+kwjeecoUdmIh9FCvFF9zir5aFoC0j/b4L+f3T055dPYsSRT2Jp2LqO1fMWjHzA8xY8ZbzP8M5b"
        "8B7l1TXuf87xyVuQsO0r1fMW/LaBW8/JmPkHIrbf/fMPfIb6rd9LNuKd9XvJ9XvJl+9ecj7E5aPyveTfIz0yY/eSR2q8F7wjFEzf"
        "bgvZ/CfjXvJ9evnUvw+zJWQ9v/b+/T7MrSHr+Gf/+zBtIev4zO/DfCzkN55g34dZFiK6g34fZvV79u/D0Jsj9/dh+uvfh2G1fB9m"
        "XpXvw1zuePM7AePNHxXpOf7dkVfF+ndH6vHmery5Srx5yt8deV6wx12rfXfkeRbMDhix5Tl0f3fkWeiZY0LluOpRoR5XrcdV63HV"
        "elz16o6r+n135HNTjKvGhcpx1U/5vKcS7Plep5yfeYbjrKF3A+4f4xjPfzD+fnJ28jNPNe56OuB4XmHTi7u+yOpx1yBxV9ifRn7N"
        "ety1Hnet532tx1153HUhqy3uej27MnHXmcvHaLVjCxL8JQn+kgR/SYK/JMFfkuAvSfCXJPhLEvwlCf6SBH9Jgr8kwV+S4C9J8Jck"
        "+EsS/CUJ/pIEf0mCvyTBX5LgL0nwlyT4SxL8JQn+kgR/SYK/JMFfkuAvSbDPJPhLEvwlCf6SBH9Jgr8kwV/CehewTgXYAwXsxwVu"
        "Fw0iX03GEQfIOOIAGUccIOOIA2QccYCMPQ6g35MSrOe7Qiyh4dsd57pu22k/1wV53BzGe+qw97ku//juDrudEXWew10CP2Iv/Igl"
        "sPNbYOe3AL8B+A3AFwJfCLwZeDPwNPA0cAW4AlwGLgOXgEvAk8CTPueCL6+f06NSHNQaZ9XjsMpGi9xq+L12vaB0RL3O+/E4aQ5x"
        "L62+JhHpCBkEXF+onfQ892cSsI/7ljyC/YQUzDIxqe8Tao7qF+HXJ7A/6nyj6VvYIdweaf0sJRDgzyVWm/pJ0P38DuM9h34fz+d9"
        "RVZ8B+9hQK9A9OaU7Ta7nr/v6Mt8FeP4itGetlL34Pfe5Zsqxs94Pk7nvXK3fxCpaFebfo/d/nbnv+3/P6/3V/y76lcq/+3/AzfT"
        "NaE="
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4464],
    "maps": [
        [112, "control"], [880, "owner_levels"], [1440, "owners"], [2328, "owners"],
        [2472, "owner_levels"], [2592, "owners"], [2952, "owners"], [3264, "owners"], [4136, "tally"],
        [4336, "origins"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "BIO_BLKG"], [336, "TASK_CGROUPS"], [408, "CSET_CGROUP"],
        [488, "BLKG_BLKCG"], [560, "BLKCG_CGROUP"], [640, "CGROUP_ROOT"], [816, "CGROUP_LEVEL"],
        [936, "CGROUP_PARENT"], [960, "CSS_CGROUP"], [984, "CGROUP_KN"], [1008, "KN_ID"],
        [1032, "OWNER_MASK"], [1832, "OWNER_BY_MOUNT"], [1864, "TASK_NSPROXY"], [1944, "NSPROXY_MNT"],
        [2016, "MNT_INUM"], [2128, "OWNER_MASK"], [2256, "OWNER_MASK"], [2784, "OWNER_HOST"],
        [2808, "HOST_PIDNS_DEV"], [2824, "HOST_PIDNS_INO"], [3384, "WANTS_PID"], [3504, "PID_NUMBERS"],
        [3536, "TASK_GROUP_LEADER"], [3616, "TASK_THREAD_PID"], [3696, "PID_LEVEL"], [3848, "UPID_NS"],
        [3912, "PIDNS_INUM"], [4064, "ONLY_PID"],
    ],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4464, 4408],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1128, "tally"], [1640, "control"],
        [2304, "control"], [2536, "control"], [2592, "events"], [2720, "control"], [2840, "rows"],
        [2912, "blank"], [2960, "rows"], [3016, "rows"], [4328, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1064, "STOP_AFTER"],
        [1184, "COLLECT_EVENTS"], [1544, "DISK_TEXT"], [1616, "STOP_AFTER"], [1840, "BY"],
        [2160, "DISK_TEXT"], [2280, "STOP_AFTER"], [2480, "MAX_EVENTS"], [3080, "STATISTICS"],
        [3120, "UNSIGNED"], [3600, "SUB_BITS"], [3744, "UNSIGNED"], [3808, "UNSIGNED"], [4112, "SLOTS"],
    ],
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8872, 1440],
    "maps": [
        [104, "origins"], [152, "requests"], [504, "origins"], [960, "requests"], [1056, "control"],
        [1176, "origins"], [1224, "origins"], [1288, "tally"], [1384, "requests"],
    ],
    "constants": [
        [32, "RQ_BIO"], [464, "BIO_NEXT"], [712, "RQ_FLAGS"], [808, "RQ_LENGTH"], [880, "RQ_SECTOR"],
        [1120, "STOP_AFTER"],
    ],
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10312, 432],
    "maps": [[144, "origins"], [336, "origins"], [384, "origins"]],
    "constants": [[24, "RQ_BIO"], [104, "BIO_NEXT"]],
}

_PUT_IN_FRONT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10744, 4480],
    "maps": [
        [128, "control"], [896, "owner_levels"], [1456, "owners"], [2344, "owners"],
        [2488, "owner_levels"], [2608, "owners"], [2968, "owners"], [3280, "owners"], [4152, "tally"],
        [4352, "origins"],
    ],
    "constants": [
        [192, "STOP_AFTER"], [248, "BIO_BLKG"], [352, "TASK_CGROUPS"], [424, "CSET_CGROUP"],
        [504, "BLKG_BLKCG"], [576, "BLKCG_CGROUP"], [656, "CGROUP_ROOT"], [832, "CGROUP_LEVEL"],
        [952, "CGROUP_PARENT"], [976, "CSS_CGROUP"], [1000, "CGROUP_KN"], [1024, "KN_ID"],
        [1048, "OWNER_MASK"], [1848, "OWNER_BY_MOUNT"], [1880, "TASK_NSPROXY"], [1960, "NSPROXY_MNT"],
        [2032, "MNT_INUM"], [2144, "OWNER_MASK"], [2272, "OWNER_MASK"], [2800, "OWNER_HOST"],
        [2824, "HOST_PIDNS_DEV"], [2840, "HOST_PIDNS_INO"], [3400, "WANTS_PID"], [3520, "PID_NUMBERS"],
        [3552, "TASK_GROUP_LEADER"], [3632, "TASK_THREAD_PID"], [3712, "PID_LEVEL"], [3864, "UPID_NS"],
        [3928, "PIDNS_INUM"], [4080, "ONLY_PID"],
    ],
}

_REQUEUED: Dict[str, Any] = {"type": "raw_tracepoint", "code": [15224, 96], "maps": [[16, "requests"]], "constants": []}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15320, 4408],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1128, "tally"], [1640, "control"],
        [2304, "control"], [2536, "control"], [2592, "events"], [2720, "control"], [2840, "rows"],
        [2912, "blank"], [2960, "rows"], [3016, "rows"], [4328, "control"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1064, "STOP_AFTER"],
        [1184, "COLLECT_EVENTS"], [1544, "DISK_TEXT"], [1616, "STOP_AFTER"], [1840, "BY"],
        [2160, "DISK_TEXT"], [2280, "STOP_AFTER"], [2480, "MAX_EVENTS"], [3080, "STATISTICS"],
        [3120, "UNSIGNED"], [3600, "SUB_BITS"], [3744, "UNSIGNED"], [3808, "UNSIGNED"], [4112, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7f85530310eae814e1fba58649e06dcb5b1cb80c0f0da35dbb230d1a255642ee",
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
            "name": "origins", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
            ],
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
            "name": "requests", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "I", 72, 1],
                ["in_front", "I", 76, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["disk", "s", 48, 32], ["operation", "Q", 80, 1],
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
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["sector", "Q", 56, 1], ["bytes", "I", 64, 1],
            ["operation", "I", 68, 1], ["failed", "Q", 72, 1], ["disk", "s", 80, 32],
        ],
    },
    "code": (
        "eNrtWm9sHFcR37f3b+1EuYubdTZuo9yRRpioFk4FJfwxdVuglkCqaXU0XyyzPoKPSKgxLsSbQyJxUuJGfLADFCufYifUiRSpkYpw"
        "PlTaogolUhEqEh9aGQlTFdWVAJkKoUgEL7c7v3e3793u3Z4TgoTWX57f7uy8efN+M/NmbqxuxfurHFlz3HGZYd6z6tD4Nsa3MN7E"
        "+DrG6xivYbyM8QLGeW8s9dzyRmO7IvzZizRmVEW55TjOC9X/XRF0JeM9tyCPzlLeaDDxe50liU4d8sa+guqNy3j/U4xGQvou8Wui"
        "y2C/x0m+bAlyLUAuRnItV9lq1bkr34S73stEr6df8+jc53sD1skmRP4t+S5ATzKf+zbHp9IzG8yv9D+S6zLkAr2RlvAgfW9Dzuwp"
        "Ghv4XRH5WQu032x383PkfOX9jeyaVvx2UOpZF/Er7/9U+DpJH39zqTX+1334tzuA045PB+K+0lN2gp9/PeT5oZDnwyHPZyV/cIL0"
        "fP6oN6aUR7znu+cOkfwa5D5J9OPVSb46HsNYZAVP79YV+t6cIzpraYpw8x18p+I7jNalGe/97i6D6C/SvrNPAA9p7r/atAvQWxdJ"
        "XxzHrb7PVP1F9bHDcWwtkF5ceubTU+P+c97I9WZPAD/Ql7VI+h4tcNy15y9t6EFPk/+zTNJXkb2J8yL/zdfl8t3AaJ4T9X8D47e7"
        "PoB90TlVztJ5mOeSwfSFN6DXQ9DPjKDfZQ3ndba987IuDgt8In8P/2D/jOiOZUjOVzBPKb+l/ZiIEyqdL9f3SOFXIXHnoUh+X44v"
        "99r/h/EpNeHj91vSvk+YwL39Ij14aheNS3SuJ8L8SErJwV/8mNbLALcTYf6is7afYZcuI+LHtnCeHThPzMPXJ8Pi/ik78d+2u3ex"
        "7vvkvyaej+gnt3r75n6tdGS9rbhR6SQ71T1uLg5obm5PAu+fo+/n7pX/WYUe/gw9PBNRDwbFC59/9fzuy+RPMml8PxYcN4rqHm9s"
        "tNvXNoJwYqjSPi9inwnYRbJuX1PuegrWw1hUPibYe0rpvcd6/j30/A7ZJ+x8PAH/jNFaBB4+EuLvH34H8XHG8cd9d/2Kzw71zG+c"
        "ZnbI7TSl/JHwyHZ459fa7pmn55RyZsMfrxr11p5dhOvtL9CbtdEsDuwufNd7v9yhhMSDp4nvWA78tQYcrUfCEclnXvkH5HpSjDMZ"
        "ad0MXYTMcjIwz6nFIchdOX+X4lCbfErng/lx/9zs/uWPR9xfmIvEr6+wl3CkEZ07evrEmD0D/PC8YGewPhr2ORkxD2wVZ89Hi7Mm"
        "v+cAPyNdmpSHNOdjT4r5jIl7T1i+bJ8L9psjBWMjaN3I/qnmH7IbXJ5t7nOtLl/Ki1Pzwr2rdP4q4eQs1Q/4+ZXOXkL+daHmh7Lu"
        "vPOaI8r5iwb9XId+cvgu12Ifa26+6bPXedgrX1cNsFdd+fDfXA6G/NQdVz5K363sNOAH/+rR2QbweJLjf7N+7H7PUVgvwt8sEB8e"
        "f0rHy01x6ddTORCP9P04/Dr3731zW1U6NwPyH8Q55jDPY65hPki4/hbs1nwI57UGul4hDphjD9K9En7eHNtBfPb3E/3YVsx7HX+d"
        "yjTzEp8HBD68jmWZBzE38N0g5jnMv4D5ENF/s1+Jej4JAd+HAvXPz6l+ny87Yech+pmy46dv51y18Pt81R/QA/slnkcPI2/Derye"
        "INVp9LQh+adguawl5NeTEXF3pexE4RuVH8cvxzPPV0ZeepXRvYLnqbTvPV3B8d2GPfcVrjJFuJ+XW9pv2We/PO7oSqdQ36w9Z5mQ"
        "+0VCqHNy+oEunF/H5uTRO84xkmeOBeZPwLHOHgd+B+GPj0JvBzGne6K5sIb5T/D+bcxPk1+HfZZ6ZvB+Fe9/JL2fxftevH8e8zzm"
        "U5j3Y/59R6wHoV59BPXqI6hXH7nu+OOQtTCE76+CXw7zy5gbYj37OMWtSifp2ZrWAuMojwdFlSliHe1aiF8Ir0PxOJaH3JPeOd8m"
        "Pg33wW+09Fe3A+PJV5k/jq10D3lj386v1eR378Puc4pnX2bivqL9DsDve5UeMb+o4DwrwFWtvqlJ+0DcfBZynsH6NuzWukh4GX2Y"
        "zwkfowdAd6qeFw0gL3rUqzMSjkdRVyx95oSAq9J+1Cl9+epnUT/zvl8clPKTsiPLq3p2RHbP7aQWrxbfc8R4NQt7WpXo/iDRzTSs"
        "4ypGZ5rSLs7mA3Dm3qfdiuUNDfuEvYwavA53XfLXt0PixaPt4RLnrmsbioBLA7jsPiDi0uC4vKX467EjE6p470wPK0H3NesS+bmV"
        "B6Gnc4OB+uvbu4XudTvyStC+9cxaW/vUlXd5nqxE8dvLqHssV+U66o5Jmrv8pgPvp2/g3LE/3NMa5f5dm3K/Cblvivo2JX1rw7V6"
        "APPpncfdFR5vI8YrG3IXWXfgPqLLn4m0rs3zZ5+e1U3IqzMqOK+cDK436SoZoj1F88PaFg/XMl1R3UZ008gvCpq3zhLqFctcXqzf"
        "1/tF4ffQlEIOrqilhOfLap3fIPDFPPrHGuT19nUa9jBNL/j8WBLxD/TLKaJ33YW/nsL592msNud+OVWTiyl9g/T+yQTlb3zurpPj"
        "dEwR6DSJTgOd/3uXLinRJUHnf+7mgapE587tH0JfJvSfhv653stM0O++JCP8p3B/fQY4SIrn6753+Tz3SdC9AHxRGUjZ8ynMKSwr"
        "z30P5/AJ5PWPgO5LNP7gsET/hPj7L9/f4SoePLzJ8gBXepIJOMmqHLcMuMkF4prbDafj+fR4kuLJK6fr+054eKP87ln4uWKa7NR+"
        "um5frjzjKcKZPQzcwd/Z+2AnSkLgu5Sk71IKJQAWfk8cePxfFD/zOM/HDOXvuEe66+/O/024V6YUqhfeuXxaoL4G9uZrduDKnT1Q"
        "Pwcv/hV6Icf92Ece+/intI+8tI8PpH287whxddegFCc00G0T4mXdbxvBcSSttRlHVDGO54YC+zes0D6V5v0N/vvNbGBePSvUEZrJ"
        "veqTuwi9tKonNd6z51EHGUJcmBP1iPt1/b7Sj3OYU/x1eYsNiXUNxusYb2HO6xw3Me9X/H07FusV7u0Wywv5icV4fQd5EOP1nQuY"
        "8/rOvOPPYyu1vI33D60jf3xA+H1EvtfzfDZV1aynn/RX2qq76GmxDlb7nfRUeH2ked8M8Qmrk+5TVc9/ZTqAB/Z5qb75ulSPC64T"
        "89+zmvUdBdWJ3Xu+49kd/e4Txr9dviXg5271C3H8tVN3nY1Ud/24qNfIfWW61Fd2X0i9RRXqLQNd22r4Zb44FbVuW1R+7rSD55Ty"
        "S+dO6vB6ZotQZ2qoT/M4keP16VRkf5YI8s/bg/txotQpo9ihzijeyfWO+u+MFNfNjjb9RofkN3gf0eQd+o3pFn5D434jpF8xMq7+"
        "1CauPnSax1Py2xwnpf3vxX2gcR9o3Aca94HGfaBxH2jcBxr3gcZ9oHEfaNwHGveBxn2gcR9o3Aca94HGfaCb6APl9bJK2/UQVajn"
        "lUJ+L/n/7TNFP2hPv9R3yvs30R/a03tX+1A332eal/pMjbjPNO4zjftMW/aZin2lcp9nvU9zKqRPVOxTvdt9qXfeZ2pIfab5uM80"
        "7jON+0zjPtO4zzTuM437TOM+07jPNO4zjftM73Gf6X8AIgW8DQ=="
    ),
    "programs": {
        "x86_64": {
            "asked": _ASKED,
            "completed": _COMPLETED,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
        "aarch64": {
            "asked": _ASKED,
            "completed": _COMPLETED_AARCH64,
            "issued": _ISSUED,
            "merged": _MERGED,
            "put_in_front": _PUT_IN_FRONT,
            "requeued": _REQUEUED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4368],
    "maps": [
        [112, "control"], [832, "owner_levels"], [1336, "owners"], [2232, "owners"],
        [2376, "owner_levels"], [2496, "owners"], [2856, "owners"], [3168, "owners"], [4040, "tally"],
        [4240, "origins"],
    ],
    "constants": [
        [192, "BIO_BLKG"], [280, "TASK_CGROUPS"], [360, "CSET_CGROUP"], [440, "BLKG_BLKCG"],
        [512, "BLKCG_CGROUP"], [592, "CGROUP_ROOT"], [768, "CGROUP_LEVEL"], [880, "CGROUP_PARENT"],
        [904, "CSS_CGROUP"], [928, "CGROUP_KN"], [952, "KN_ID"], [976, "OWNER_MASK"],
        [1736, "OWNER_BY_MOUNT"], [1768, "TASK_NSPROXY"], [1848, "NSPROXY_MNT"], [1920, "MNT_INUM"],
        [2032, "OWNER_MASK"], [2160, "OWNER_MASK"], [2688, "OWNER_HOST"], [2712, "HOST_PIDNS_DEV"],
        [2728, "HOST_PIDNS_INO"], [3288, "WANTS_PID"], [3408, "PID_NUMBERS"], [3440, "TASK_GROUP_LEADER"],
        [3520, "TASK_THREAD_PID"], [3600, "PID_LEVEL"], [3752, "UPID_NS"], [3816, "PIDNS_INUM"],
        [3968, "ONLY_PID"],
    ],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4368, 3768],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1080, "tally"], [1624, "events"],
        [2336, "rows"], [2416, "blank"], [2464, "rows"], [2520, "rows"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1136, "COLLECT_EVENTS"],
        [1504, "DISK_TEXT"], [1600, "MAX_EVENTS"], [1880, "BY"], [2200, "DISK_TEXT"],
        [2584, "STATISTICS"], [2616, "UNSIGNED"], [3096, "SUB_BITS"], [3240, "UNSIGNED"],
        [3304, "UNSIGNED"], [3608, "SLOTS"],
    ],
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8136, 1088],
    "maps": [
        [104, "origins"], [152, "requests"], [424, "origins"], [728, "requests"], [832, "control"],
        [928, "tally"], [1032, "requests"],
    ],
    "constants": [[32, "RQ_BIO"], [488, "RQ_FLAGS"], [576, "RQ_LENGTH"], [648, "RQ_SECTOR"]],
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9224, 152], "maps": [[96, "origins"]],
    "constants": [[8, "RQ_BIO"]],
}

_REQUEUED: Dict[str, Any] = {"type": "raw_tracepoint", "code": [9376, 96], "maps": [[16, "requests"]], "constants": []}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9472, 3768],
    "maps": [
        [24, "requests"], [440, "requests"], [984, "control"], [1080, "tally"], [1624, "events"],
        [2336, "rows"], [2416, "blank"], [2464, "rows"], [2520, "rows"],
    ],
    "constants": [
        [112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1136, "COLLECT_EVENTS"],
        [1504, "DISK_TEXT"], [1600, "MAX_EVENTS"], [1880, "BY"], [2200, "DISK_TEXT"],
        [2584, "STATISTICS"], [2616, "UNSIGNED"], [3096, "SUB_BITS"], [3240, "UNSIGNED"],
        [3304, "UNSIGNED"], [3608, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "bd77db1b9674f12a76d94a41e70bc8b6482f0941e4e4c56fa65c8f55dfe53e36",
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
            "name": "origins", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "Q", 72, 1],
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
                ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "Q", 72, 1],
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
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["sector", "Q", 56, 1], ["bytes", "I", 64, 1],
            ["operation", "I", 68, 1], ["failed", "Q", 72, 1], ["disk", "s", 80, 32],
        ],
    },
    "code": (
        "eNrtWm9sHNURf7t3e7c2KHcJnLOciHLXgOoiLDm0hYg2qmna4i8VFnAkXyyzvhpf01YkCmq8uUg1SSgmqqoEWhrlk/9EcSIhkQ9I"
        "l28LAol+aCWkthLISEQIVLdCVSohlao023s7v3e3793u3a5x+QCXL5PZnZ03b97MvJnf2Rli/r/6wXWP04YGvnjNI/o26Fugvwd9"
        "FfQq6BXQS6CLoOd8Wi1+4lNrK5P+uctEszpjn3ie90zz/9yEAtP95w7sqWjEN/Ddb0GtlKwvVyXayGIfx2hddwnraLROo6nObPJ8"
        "vcN8nYskx/ldYXpTCfUtkZyQ79B3C/bfQ08hc4H8IPQVz3jd9p3Uvii7Yuu5pOwzo5yv8r0LO3MncU6qvsuyPmeJ9psb6u4voVfd"
        "3+Rtx1kwrqvF63I8qvs/Gb1OOqDfvtg7nq9L8fx1ildNlq8Xa17488cjnh+IeD4R8Zz81xDxO3jI5w222+d3HH6U7DXJTvdpkptt"
        "MqUmPQpa0W73/eys1HAuC14wXhoZUUcS5gfknZXHvSR54Vyc9+WzzXWbrz0Rh87KHD1PYT+7w/fjLJIfKlre5w12H617FnEAPzjL"
        "5L+psoifZHXMhV8KGdQz20I9ewvn8Bfyly3b+SaoreO5juegP9v2N/Lf/XPwI/mjfprOxdbT4d+V34SfDoSfo4lzPJ3sHJ2VCUlP"
        "7O9XIeeQ3NEBsvNl8Ab7I+0H/rF0Om/h98nya6F5VdDuZnHqeeJ7YrPqZg891S56gnVI2fe8jTxwn6MHD91GdJXOdT6qPhgsT/Xg"
        "7Au0XhbxeziqHgy29jPB5bJy/ESdZ/T6lGCi/uQO/7/z732s+1eP6uBTMevgzf6+Rb2rHrye6B6oD1K+FnxtPA6It7emEe/f/pzr"
        "0DX44UP44ZGYfrDoPlhCHdZQhy8utOqy//20XL+Oglb0nT7tzNvXb4TFiaUr+1zBPlPIi3Q7v+b4egzrgVbY16R8N9jw5+znP8PP"
        "71B+Is9nU6jPoM4y4uErEXX/nndQ7xfQD863+tZ6IA8L2T90rasiTw32HsWjdqt/fr3zXvP9bLBf++fkRuZpsryI9ttH8Nv8jW73"
        "wI7ycf99Y4BF3AcPk97pPPSbHXF0PVYckX325Y9h14PyPZNV1s3uI/laOnxeEfcQ7K6f36R7KKGe6vlwfaI+d+vLgveRqBf2Mukb"
        "Ke+iODJJjlPfn6C5ZxE/os/fHu6Pjn0eidkn9rpnz8e7Z23R5yB+JreZylzRXY97RJ5PbMw5nXFKceI+H143J8s7b4StG7s+terD"
        "0A1hzxb+3GzbZ/j31Dmp76qef4ni5DTN9+L8qqcvYJ5abNWhHOcHr3iyna90+Ocq/JPHd/ke+1jn82MgX88hX8W6eki+Fti//yvs"
        "0DBvcrr2VfpubbuFOvixL+daiMenRfxvtI79ifQ8h3qzRHrE/VM9VouNC9RC45G+n0VdF/V95OwblH+on/XiHpxjHnwJvAl+jOL6"
        "x8hb+26c1zrkhqV7wJ6+g/pK1Hl7+lbSc9coyU/fDH7YC+JItl1S9Nwu6RE4k2PvAW/huzHwefDfAz9O8k+Msrjnk5Li+0Co/8U5"
        "tfv5mhd1HnKdqXlB+STnakb38816QA/cF8V8PYG5DesJnEDBXQoZS6lP4XY5q5i7j8SMu8s1L47euPpE/Ip4FvPK5Is/QV8h5lTa"
        "985t4fe7i3weKf9IwiOqB2s987cWyF9x7xRYWsIfW8/FeQxsTH9hYAL6HwqfhxCXBe2HiMcx1NdD8MMe8NT32Uvr4H+D92+DP0V1"
        "GvlWLS7g/TW8/5Xy/gzeD+P9U+BL4OfAj4I/ruDF3fFhkXfO0ji+fwn68uAvgbdk/PgY3UP1QeBOJ8zQe7GBeUXU+YquMdm+KxH5"
        "Ho07+fdTBvqxDt/HkQB+sga80Dlrhs4pe8s5Fic+Gui7OU53iNM08Xy9E4H1uD35Ln3pmmO24t8M4uHwy5rAeRQcve2neHi+6Avr"
        "RXkOqSNO6ojXFr5pKvvH/bofdj2L9V3kt7NCcTh1j+Ap7qaA57kn2/PTXsxP3+FyFyg/pvYhP++fl+K1ehfZF5xrvwW8zf9+eUyZ"
        "Y2qeaq/u5+cgC+Zf615b/sCT77UzyNNrity7itxCxzrcMQVtgCWN23Oos1K8LlL88P77Xr5fE/tFPk5ZAre72oqzYD6t5RlLUudc"
        "cZ5z4vebIeU++rRn3fxUws+zsdZ3xTwVyB99A3YXtDOUT3Y4/lDQf+fbP2Pe5M+h6vuKvoXWOYE+s2z6+lcxtwo8voF1R4a/L+Wl"
        "wSiAK6YhPW/obX1jqBeaL/9Ah53+fk7hXjxBLwR/NN2ua75eg+R5GATnaqF/xNRY8HcEnndGyy6NjYzR+wdTVJ8Ez9fJCzmNSXKm"
        "ImdCLvg9l0srcmnIBZ/zeUBX5Djv/hL+suF//F7Q8ntNk/x7Z1qjuDfQxzyC80/L58vfcz1PfhNyzyCuCA5gO+8D/xjRJ3+Oc/gG"
        "5rt7IfcDor+YUeT3yb/rif3NNOPBjzfVHsRVIa1JcZLTRbxqiJt8aDyLfBFyYq6aTVOdePlUe98pP96oz9+POlHJUH66D7fzitsz"
        "a1CcuROIO9xX7p3IE5aS9K6m6TuDUUFythHd+93/UH0s4TwfsNg/A3VqR+kfXrDvMxjhRp/dvmz4vb5ruyfygNud292uv8P++oOw"
        "vwT7/6XYX1Ls/7ti/zr6oQMtfNUKzq9lIZchudbv+PKcKfqnqN+Lw+4Nea4R9/16z3q9HqijFbYl9lwmz80/BT43jjo8I/cnQ+My"
        "TpEZhR9m0K+PS3+/4Ghj8nyp7ZH6VUcbZcG+1dGGWbB/dbSS1Bc5miX1k44m5mr0r5qYqxe94Pwg+qY4/pPnVLKrGvV3BNWYv1cD"
        "v+J9heffv+9uqt4q/LtZf5cgzqdX/CTHg0rKfJgMPxN51TEfon+vYD5s4TwJ9e+HnkL2JqwzyELxK1FH8gK/MhLhIGr/72yN+Hua"
        "W9T5IOk5xsfPutlV3+DfDwm/1fPjoXPPFxfvAy5XHFXwP4GjAacrDm8qHrhxvK+k4H1WH+/r431fQrxPxvdUvK2Nl81F4HUyXrjZ"
        "+OBnx/ssBe8r9fG+Pt7Xx/v6eF8f7+vjfX28r4/39fG+GHjf/wBg/dH7"
    ),
    "programs": {
        "x86_64": {
            "asked": _ASKED,
            "completed": _COMPLETED,
            "issued": _ISSUED,
            "merged": _MERGED,
            "requeued": _REQUEUED,
        },
        "aarch64": {
            "asked": _ASKED,
            "completed": _COMPLETED_AARCH64,
            "issued": _ISSUED,
            "merged": _MERGED,
            "requeued": _REQUEUED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8848],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5408, "tally"], [5520, "control"], [6200, "control"], [6432, "control"],
        [6488, "events"], [6600, "control"], [6944, "rows"], [7016, "blank"], [7064, "rows"],
        [7120, "rows"], [8776, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [240, "VALUES"],
        [280, "FIELD1"], [304, "FIELD2"], [328, "FIELD3"], [352, "FIELD4"], [376, "FIELD5"],
        [400, "FIELD6"], [496, "FILTERS"], [632, "OPERAND0"], [2048, "OPERAND1"], [2432, "OPERAND2"],
        [2816, "OPERAND3"], [3048, "OWNER_BY_MOUNT"], [3080, "TASK_NSPROXY"], [3160, "NSPROXY_MNT"],
        [3232, "MNT_INUM"], [3344, "OWNER_MASK"], [3472, "OWNER_MASK"], [4000, "OWNER_HOST"],
        [4024, "HOST_PIDNS_DEV"], [4040, "HOST_PIDNS_INO"], [4600, "ATTACHED_PER_CONTAINER"],
        [4656, "WANTS_PID"], [4776, "PID_NUMBERS"], [4808, "TASK_GROUP_LEADER"],
        [4888, "TASK_THREAD_PID"], [4968, "PID_LEVEL"], [5120, "UPID_NS"], [5184, "PIDNS_INUM"],
        [5336, "ONLY_PID"], [5464, "COLLECT_EVENTS"], [5648, "KEY_VALUE"], [5736, "BY"],
        [6144, "STATISTICS"], [6368, "MAX_EVENTS"], [6504, "EVENT_SIZE"], [7200, "UNSIGNED"],
        [7680, "SUB_BITS"], [7824, "UNSIGNED"], [7888, "UNSIGNED"], [8192, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8848, 2752],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2544, "tally"], [2608, "unseen_calls"], [2680, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2480, "ONLY_PID"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11600, 2736],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2528, "tally"], [2592, "unseen_calls"], [2664, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2096, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2464, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "444138310b3c217d5348822ba10adfe364ef32439c259d9ec37fb674665d89d2",
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
        "eNrtWl1sXEcVnnt37+61m2Q3TtbdWo2yW1MlpFhKQqgCaoTTCBKJh1qNTAqVlWwWyyaSSZ2Eujf7UJuGiEZCyASoEC/YrWqrD/jR"
        "PHHTUuSgIkilAqmMhEFAU1EhIyowONnLzpxvdmfuj3fXm8CL/TK+986cOeebc86c+WZLXc94rPI3bzDxV+waF8/ZrUz7c6epTZqM"
        "jXue9/XK/3xIhiXFewfjM4Yl2qypj8+YcfQ7JtqeDuowj+/fRVtqz4n5S3t2kx6GLqffiGvj/N8zBsl1psguruePhNy9ofJKXc95"
        "NO5BkhsLl1vqOhUx/qmI930R749FvO+NeH+Q1qeNni22S9PTncK6GLQuqUmMy+N9ZZzNcWvLsb0h8t0Oak9UYPPEOr2mvefrXRHr"
        "8e98pYcqLZ/afRnfY5i3G/Iy1A5V3OBg0A/GTz4MfOM+PR6ndu5Jap29eA87547r8scq8rmIExbpNWhdEnplrEnyS+sbzBTti+K9"
        "xb4Fv6D1fh44uffD/iTZPw99M8l3RL8TFWEpLt9IkHwjTfKNrSTfMCCf/N6ZpXW32Hb44xahZ8ZIiR58fIKvz6eWPf/6LVdwlPM7"
        "L9f8d1TovQy5T2OeU3hG/M0+hWepxzE8x/Dci2cDz+RXVT0uA4cEX+/K8wQLxDHveDIffM8lDuQ3aXFX6roG+SsBO1cqdqr+cw12"
        "25q9NC5VkH7/GK3X17D+lf5p+G1KwStVDMYFx7W0Z1jDU9o3Vvmewzp7WJ+YyDN5sb5+e2SeLHWt167lql9xnJ1p2JmXdu4MxbHl"
        "eafJ/tRp+NeUPq8zDb1M0qumz2byC5uWut+W+VX6YxueSf6QQfmBz99baXcij/C8kcO65ZTxZzHPr9COJSmu3W0YF6P+C2gzFYMN"
        "5bu7P1x+Jvm0ZyrfLfYFyvNWG8Wj1U7xaBkiHi12n+g3sr9Hs2tH7yNanI3sT0Ae7U8j3bu0OBvpNvH9I+L9QG+358+z3NEyZo+W"
        "Z/36u8inYzFaR76uIg/HkIdjyMOvYN3jyMMHgEsn5FbUFXk/5svDjyKOLV8eRp6dQxw5vXiPfD33pVr8bYI9Iv+ayI/mVsqPZjvl"
        "R1PmxxThc2QL8GG0HmaS1sO0aT1MuR5t6L9aVvHf0ffvsprnRg78q6zhf0Di/6F4P9D3j3IA/8rUzeCfbhH/3fcI/+0t4X+j3Bj+"
        "b/nw/7kP/4UI/N8E/j8tK/uFV7UT8XsSOGdijzCZP3LKuoStR3Yd6xHAf18d/LdF4L+9pteDLeH/wwbx/4EP/+/78H8pAv/vAP+r"
        "5fA6+WNM7ofdQXxYCs/zCew7Z64F9p3w/Y36BeRtu7tyimvIiStyfHaPF2Yw7jl68USW2hmCdzxYfz+D/J4m/Ceu0nwJqntc1CfS"
        "b2U90W+0V+3p4/2A43wS/jQMP7Kp/9xw1LlDzk8bpDsKHApy36bvsi4rol5Y6/x2TTm/uThXZNqwr09mcc76I+Z9T7Q7ChdofBLj"
        "RqPs3iTsln5TPLNSV58VRZ9SO9WxGSGN+wE9F7bG9ToQ9Vtq9F7jsAQc/kw4TBxvEIeswMGZojo9aVC+cl6lOqnqP6fD959+c6do"
        "g3F7NNRP/OftQD0Yr8UXd/0hhvnQ9rOPavFuiV2r5t/3Hud3gPO7Hluj/nOm4Q8P6bgtoB3ZT+NLZ4Y99dzO5y9xuTbmt3+hnXvG"
        "EojDy3qcWuz34Ae2i/WrH/eGwNlif7qj4hfErbm4iMbtA+D2GzFfYbLmD1xfKXcgb8Cet++E8zM4J04TTyL9cKDjrTsqHkF/pAO7"
        "8+009LID/rfckP+RQoWZD2HPUX1/sn3z2keo//fijK21f0Hv0sXwc1PUuTNy/2pSTvFiuDyZ16XcMHnqPib9qIDzYk++u1pfxtHm"
        "FD9ODTPtHJnKhuMRsPOFaH2awam4Bk6qXQXIkf4z0EELXeMj15bjQt+qvJkVL9xPyU/cc+H5diD/lTth8zYcn9W8MngnfP6OULuc"
        "qd3IL4OsqfmQpzOJE1W9+fvFzmOidaZJbk/H56vz8nzAv1N89YlxpSvDGr/gzwuSZ+R16nr4QOfjkOuLX8njnACPw+teNX/JfUXu"
        "R2p/Q9F3vpq/qB52P1nzB15pu1eR35Fn5H5d7KL9pth+w1PrCc7LxFV/ebQmj1fwruSXpF4TtX2AT71QaT+t5NFqvj9z01Pjr3jx"
        "d7Q/XVxCe4v06XrT88t9TJErzy2lruue5GXEOcOOB+J2CXGShv5p4W/jel5q8/lpm6HxotI/ndlh+OkX1+mnZh0//Rz88rVqvUS8"
        "olnFn69wKdHHVDnz8IfF3XKfpfsD56He0H2hp5t4ysVsrk48fnC7GTsz7C+3wfsYYeOi4oqPf0HBqT+xWbNvMZuuo+dvm9TzbeiZ"
        "MtT4r8aLzXx4Mz0un6UDcPFyWju/FC8TrsVOW4sXZ4rioNhJ9yvFRFarK5Oom/x+6g6xap29V+HtS2dOwe4fV89hp8R73GNB/9p9"
        "yXXWkD8lanmFcGd1/Vyraw15P9XJWtlH5H1avXnlvQivqwzYY65D34zxBsVDQcb/N4V/DCbvE3ne77f95hZtH13M20LeDPYF6dfz"
        "mKdn12e0PG0xqtv6k5b2Xt57cHm9iA9D9D8cet/gXkA8n6MP8nksXvMnIdei/nw51XpYyu9JGlo88vOGVdXLYD299P0oeED5zOdJ"
        "y34G0/rZvn42+qnjeb+4r18c/dT3fD81ff0Er/0s8CoA/wTwl7gPGRq+D8eJN58H35U6Hn4Px79zOWc/gX5fhR9R2cB2HsQzlRXs"
        "LM5LPQf0/XLnZ6l9ftDX/wjkFplm32DFH4S/+fWBX2XihuYnKXlPh7phMZ8Oz7OID9lvHvKH4rSfzl2o2U083abqPZgh8jHFo/uk"
        "fh/K7zdFPdHnqy9wv9kPPk7KnYnTOIs9QPtUByWYQ4+v0n6fw3oezrK/K/loR+5vnn4up/Ne6/rZoXgd6t58myl8ampfbR1EXszv"
        "hh72bbIjBzv+6bMj57PjfZ8d72l1p1xX9zzWF/VjaVvNLhu/I9grxv/Hk/fb47y1cc9tt4vv/nwu64LFjl7UNbSPSLt4Xryk3GPx"
        "uCI9/7qq8W4T4b+HSKE+daTe+5h+36zUl8tin3jfE7zgZDiP4LyKcxvuEQZjcbGuct/keo9D7/MK/xv2/Zxy3l5AO8hueiJfAP/z"
        "nXJdfu3p9Ue2Tv2xsNrc/vb6qnYeScvzyE9W1XlLXbc89fwf4BMjzvuNnjf5Opi4n18PTxn5u5eIc6dj4ncv+fDfvaybn/8/8xut"
        "nv8D/Pwsxr0Ifv4B8PN2FD+/pPPzk1cb5Gd9/DxwlPWj6yBvtoEXdKL4+SWdnw/w0kut8X618xPJK0Tw86Pg522Mm2iUn1+uq8+y"
        "xs9f9/Hz18P5+Uk9X947HHz8/OjxBnGQ/PwNHz9/s0V+/pLXLD+/0gw/n/Tx8/8znBvl5683yM/fBD9/Q+fnk/L3V+DnI+JQxmmA"
        "n68b95Kff8JT9/Ugbs3FRTRukp8/TLgUwvn5HflD2vk1kmc/DZ690CLPPhvBsyd98ybBs3+5Ds8OvUtX7tI+1KSc4pUonn2pOZ59"
        "MoJnbwPPDj+U/ph6SdZ5mOf+cDwCdp6/Szz7lSZ59tPr5NnP+3j22SienRQdAi8k+aGBiT+UW+NF3i2r8dP8+JjOq6Vl/vhluRE5"
        "apzdQpypvIvFflZWzxOlPVS/Otv031HIOpPLsY3m6tX0Rr26Ua9u1Ksb9epGvbpRr27Uqxv16ka9ulGvtliv/hdDsMhy"
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

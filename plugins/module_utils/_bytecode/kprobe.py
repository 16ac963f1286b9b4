# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4528],
    "maps": [
        [24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"],
        [1640, "owners"], [3000, "scratch_calls"], [3120, "tally"], [3264, "frames"], [3384, "frames"],
        [3776, "frames"], [3912, "frames"], [3968, "tally"], [4032, "tally"], [4160, "frames"],
        [4280, "frames"],
    ],
    "constants": [
        [216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"],
        [504, "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"],
        [1200, "HOST_PIDNS_INO"], [1752, "ONLY_PID"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1944, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2264, "UPID_NS"],
        [2336, "PIDNS_INUM"], [2592, "SEVERAL"], [2616, "WANTS_SITE"], [2648, "ATTACHED_PER_CONTAINER"],
        [2696, "ATTACHED_PER_CONTAINER"], [2768, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4528, 7384],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [280, "FILTERS"],
        [416, "OPERAND0"], [1168, "OPERAND1"], [1552, "OPERAND2"], [1936, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [11912, 7296],
    "maps": [
        [24, "control"], [488, "scratch_calls"], [640, "frames"], [856, "frames"], [1056, "frames"],
        [1328, "frames"], [3448, "owners"], [4400, "tally"], [4544, "events"], [5456, "rows"],
        [5528, "blank"], [5576, "rows"], [5632, "rows"],
    ],
    "constants": [
        [296, "SEVERAL"], [320, "WANTS_SITE"], [352, "ATTACHED_PER_CONTAINER"], [936, "SAVES_ARGS"],
        [1176, "SAVES_ARGS"], [1368, "VALUES"], [1472, "FILTERS"], [1608, "OPERAND0"], [2272, "OPERAND1"],
        [2656, "OPERAND2"], [3040, "OPERAND3"], [3288, "OWNER_MASK"], [3568, "ATTACHED_PER_CONTAINER"],
        [3632, "WANTS_PID"], [3752, "PID_NUMBERS"], [3792, "TASK_GROUP_LEADER"],
        [3872, "TASK_THREAD_PID"], [3952, "PID_LEVEL"], [4096, "UPID_NS"], [4168, "PIDNS_INUM"],
        [4320, "ONLY_PID"], [4448, "COLLECT_EVENTS"], [4520, "MAX_EVENTS"], [4560, "EVENT_SIZE"],
        [4912, "KEY_VALUE"], [5000, "BY"], [5424, "STATISTICS"], [5720, "UNSIGNED"], [6200, "SUB_BITS"],
        [6344, "UNSIGNED"], [6408, "UNSIGNED"], [6712, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [19208, 4528],
    "maps": [
        [24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"],
        [1640, "owners"], [3000, "scratch_calls"], [3120, "tally"], [3264, "frames"], [3384, "frames"],
        [3776, "frames"], [3912, "frames"], [3968, "tally"], [4032, "tally"], [4160, "frames"],
        [4280, "frames"],
    ],
    "constants": [
        [216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"],
        [504, "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"],
        [1200, "HOST_PIDNS_INO"], [1752, "ONLY_PID"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1944, "TASK_GROUP_LEADER"], [2024, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2264, "UPID_NS"],
        [2336, "PIDNS_INUM"], [2592, "SEVERAL"], [2616, "WANTS_SITE"], [2648, "ATTACHED_PER_CONTAINER"],
        [2696, "ATTACHED_PER_CONTAINER"], [2768, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [23736, 7384],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [280, "FILTERS"],
        [416, "OPERAND0"], [1168, "OPERAND1"], [1552, "OPERAND2"], [1936, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [31120, 7288],
    "maps": [
        [24, "control"], [480, "scratch_calls"], [632, "frames"], [848, "frames"], [1048, "frames"],
        [1320, "frames"], [3440, "owners"], [4392, "tally"], [4536, "events"], [5448, "rows"],
        [5520, "blank"], [5568, "rows"], [5624, "rows"],
    ],
    "constants": [
        [288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [928, "SAVES_ARGS"],
        [1168, "SAVES_ARGS"], [1360, "VALUES"], [1464, "FILTERS"], [1600, "OPERAND0"], [2264, "OPERAND1"],
        [2648, "OPERAND2"], [3032, "OPERAND3"], [3280, "OWNER_MASK"], [3560, "ATTACHED_PER_CONTAINER"],
        [3624, "WANTS_PID"], [3744, "PID_NUMBERS"], [3784, "TASK_GROUP_LEADER"],
        [3864, "TASK_THREAD_PID"], [3944, "PID_LEVEL"], [4088, "UPID_NS"], [4160, "PIDNS_INUM"],
        [4312, "ONLY_PID"], [4440, "COLLECT_EVENTS"], [4512, "MAX_EVENTS"], [4552, "EVENT_SIZE"],
        [4904, "KEY_VALUE"], [4992, "BY"], [5416, "STATISTICS"], [5712, "UNSIGNED"], [6192, "SUB_BITS"],
        [6336, "UNSIGNED"], [6400, "UNSIGNED"], [6704, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "af2bba9f2dbdaf5ecf5ba18b823a89f19e4d863b55a9d5c70d2f4e55fd6b22d4",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 6],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024,
            "flags": 0,
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
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXGtsHNUVntnd2R2bJN6ErNlYuOySxpjQ0LwTKA+TFCVQpLikbqKqbuxso5hIEXESiCeLiE1oaJFasaHQiB8VdihOWoSp+nDa"
        "P2u1VcOPVqLiFTBqQ6UWKFWbSlVltcTbnTnfmZ17d8Y76wfkMf5zfWfu3Me559x7zvnOnny9Yv0Nq1RmGp4omGVyriL85QeojIUU"
        "5YlCofCN4v/mJwklZD038H2bSvVhfPcUyuyuLqvf4SjX3y9QeRblGZSvoHwZ5QjKUyhfQnkC5bMoj6HE/FVx/gn1Bqs0573QfB8W"
        "39eFeV5j1vf5fqy32M9Ycb3DxWXp+L7bXG8/tSvr58rp7SczQT8RRz/Sens7T+C7b9GDTQuoHNTpvUyfbMM3rfaaErfqjbknabwo"
        "7XO+k9rtLFZSxfIAyja11l5Pq9kO+zusg2/uo/JADbUfQt17/DR91wc6YFxjgN5vSzOfjlXk0zEHn+Zj4IMY+LU7CX79M8Z9zyob"
        "O/fT9zq+6/Na9yxr3czPmV3nKs7nnGM+2do9VvuE1ZvJB1TvnBtRaD630Pc50KFvpulwFnT4C9GhbzN9X4Pvcl50SFp0MPp7Csyf"
        "xeEKxvO9BYF/tuP7EL5H2Ra6xirL5fWAqxwnQ9I6j2OdYchFpCRfPeZ4CsZD2aZcrzjPIU1ppn7AZ3W5mabza6DzWySfkPOdYZrf"
        "aZTGAPjhWpFup1HuXv4Wzjuic7aB6G+OnzX7hfwl9N/ROEcgh1HIIerDNUyHPxE/qvOt/ass96pFZ01ZV3DSr5xu1cmFN93+Drqt"
        "JLp0l/jBnC/325heSuNFJX6KflVYbzm/tdF4e+MYVy/jr3O++Ivm3Xny35jv3eK943HuJdQ76bsekn+v+4nnn31mmu6pKvvJPOPe"
        "X7aB+JD7rXRf8bnaOUD9LUkvIj7TqZ1ZWnRFafQTnUrnIMZLu9NFnl8+Ka57yvfyM/7u5U70w3zVPk+X9K2J+8kfVmz+sfo7Se13"
        "4j7le7X96T+Mc7s5DvmX9YLs40THTaBH9nHSu4x+0s+M+mOKUy+Tz9u2UExxfx4R5Ut6nwiF7HW8aM7P3q/3PfQ16o/lPH8U5xfO"
        "v/Z5Pxl3ng/ZhmMFd72iF/I1G3yDdab34P0J1LtQfwn1DtRPob4V9RHUN6L+MuotqL9in8Oadc+TPprfqQj3jHmOmqw1BH4eypXo"
        "lnjo7kPm/78w1nz/s+lS+9WTuYeifP59hdaP8dv7bkKdGKW9ew3q4NPcKlc+rf7+e5j2qbPZ5m9L/6lvtu8Vcwe30Di38/2xaZ7A"
        "vyPMv/w8u/hMxfmcKc7HeX6bdssw9DrzHFexTyZn5lX3e87cj3867pf29BXKpMaNlOQ4BLqaQ45eRc9HHwM9pPskoXy5jH7mfcf0"
        "05T7BXtrtHiv/8vRf0JRhX1sUxdYT4x+km9jAHZYE+17tl6HPvoE3sOuakrhfVLoj+dh9LOctdB8+yFXA7DXmtai/VK0h1wNwL5r"
        "gjzVt+A95GoA9mAT5K++FeteMT7ZfRD2PSbZK93++ID1x/Z01Bc/yPKYebw6eUpE10yTPM4ad8p5SR7jHvJ4RpDHDXSMt1w+8vfX"
        "8zK9SP7i9n5Y6wmhv+vQ31VJ8Okfre93xtAvykRs9DzZf2+fd+0nhX7i3M/r5516TIkPeivuQ++E+vXEfhv5Pm3DvTyseOnRIcF+"
        "5/s+WSO1qxH1IE25znXedXzeLy/pR7o1j7Sy1GFHy/PI47stpn1g6R9bhOcx2A3m+xjsq7Ck71vjL0R/CfBn8VJfW67f9G5bBHpE"
        "pHmsw/1+L/TWpXgOvXJos9j/AY30vi0azWuHtsyaV0K7jc4BbZXFvwlttfXc9hN8l74/NF8cl9c/HGY97FXyw6G+pThYnTlOJErj"
        "ROI0TmQujRNRMQ51bBzuwH4RIXdENEvPSURmW/M222vW+zlovxHtZ9H4kVolinYx63kN2vG5HkN9D+oa6l2oh1HfirqKeoutH1p6"
        "80rsVwR2M8pESCU5wPv8etH+PhDmdi8WQo73mvIC3W9aDa1Tq6V1a6q1Hk2hc2n38u/B7qN1NbY8VXCua/fyKPo7aj3fvTBXcK5r"
        "98IQ3n/Het7e8u2CzM/mhiZCSwR+lv0qefCtuR4d/Gzxexj8Hga/Pwd+j4DfmS7wC+8sTndpuR3Uu201+F2T+B38PJQBv7fgOeRi"
        "6OslPX4W1mPxeQj8F5pL/BeqJf4LMf/VEX3WzwF9dtF+FO0Raz9COu1HiPejBu13CPRvbM0UnHy1e2WnSP+VTP+vEf1b28vpX9yA"
        "augfnyL9m2eI/vOnRP+bfdJ/lUT/FRL9l3nQ/0bQf4nTDrX1APabbQOdE+EbBP2B98VtP5KT2I8y+i+rQP8rPeg/vzSvq6dE/1qf"
        "9Nck+ocl+qse9B8fJ/qfHyc7vZX08IMbPez1z/jCV0r4z0iZ32PE1Q8zUgFnmZ5+MhP0MyHOMojveoCzQD8bjHnhLD0iztI3RZwF"
        "+ly+C3wFf9lQlxfO0iPiLN0yztIj+W9HKuqXI079sob1O+iXuQo4SwzfdfvFWaqze7K1WyWcZas7zsJ4U/dM08EDZ6lIB8ZZOiSc"
        "pWuKOMsGpVqcZWQ6cJYZp7NfnGWrT5ylCzhLx+RwlthUcZZ7xkWcpWdq+JQn3Rhnuc0arzPnjrO0p1Ws56Zxd38v9HTgWCW/Lflt"
        "mB7l/EiGknEUOExuijjMIOMwG8T7SZfG1UnR73y6Av6CeWcPThP+UmU/mYNe+EtPdfhLp4y/LLT1zQjKlIOP63CfMM5bl3SnR9k6"
        "D08T3nKwSrzl6DThLYNjE+IT+b3u5217+o3zU/LX2efK78+7j3+j4H8adfiF6FwjPc24Vnfl51uXf0F1m48sx+wnMOd12Kl3qGTX"
        "JKLrVMKRugpu+JONg+A7Pk8yD5IinDkSF/SWzBHyE2Tghza/r3PER2Tqr6b30aRwn8SwbnMf4/gu7sBdzPt1qdUP9NhdHTiHx2z9"
        "q8N6TvzN/uASPh4T1sn76kWvBHCyav1Mxgr0K51P+UdK9mccer5AT9ybfN8626uO+Q7b5zPp//mbSvtk7duTuL9wjrI+kmmg+zRT"
        "S/541pdMP3HEKQ+rFWHf8rBDmW+c8TTm0KeL5e2Oe8K+zxAPVtL73pHixQi3yDT8piD3e4ujX7bTGKfbopP/N6FHys6lszgHnPzD"
        "uAb7ZY0TtP+jzdinmCSXxCa2/e5bj7Hxmfop+fkTsPMqjcv+R9kPX+18E+pvFSd9RtNMh9XWubUjeoXF/+V4MdmxrK+OpnXr+0HI"
        "C8vRMMZb0nSnwL+aQvd1W1QTng+HSv21QB5Vq/0dZfJqrQP+kCXb4bdm/0ikdJ5Y/WrU3jx1nHoQ978kqgryb+qZmj0vVVnSQu83"
        "wB/EdXOcOLdTFaGdLrXT0c75vdkuIrWLoJ3zuXnOhKR2Icf5ONoN+sdAf6b7g6pA30UR8p8Ow+9Rt9nd722+N/u5fxXa7QA/kTtY"
        "uWYt6uSWV+5/DPuwEnK5Bu02wK/9gNQeftm6fYqwvh1FfrD4TZ4P+Mr0Ozv5pC7E56EKvom7n+uQE27HeJLpX77d4Vcz1x12+Lu3"
        "QL9vi5Jc5u8V8QcTT7DO2Vbp3AWe0Aa/DPc7GKHvNIUCOo15dA/euu5/dA4ybnRHknBgjN+Y+kdBtMdIz5/6/HRXet268OcfKQ6/"
        "Wt2y0jnb7MCxNOVzWEcK6/iPtI6UtI4PpHW8J9zHvK958AXfq9krS+vSrX2MWPqApvy3wHGOvYj7tPAlvcZ6z/oV61Oj8xgf7xDu"
        "BfNcfBTtdcc9oSmfEv0sfe74XB3ua4Pnu4z1bdJXDjnu23PWPfG3QusEcZnG89DTcQ/tCEes/WR9yZx3L+a9z+H/c3u/12FfnUa5"
        "o2hXW+cE6L6vnvfjDdE+kPRTTdn3EcfXJq06+PYqGdfsqHjvdbjGuYSEOBcvXNOOX0B8D8f9cDxQtgFx5YgryiIunuP1OK6I7a5s"
        "wx6U5X4CTdKH57j4ETfFMZ9axE10HxPsE55f1fFYilc8VljgS8ZpjX6Or49TWUv0seOVVPY/0DyH0n7jlqr069j7OUvYTx63PV0j"
        "xC9xnAnHYzBebwycwnOsF/HnprwT/+kV9aUTLn4TPn8SNT8tOONZOP7LpiPHh/UzXyF+LBcHf7If5Ubn+dXCfIx94/insviMTWmm"
        "C/XL9WyV9E4oZFfx7ziMkI44K5Gfy+1Q7I+axHeIE1osyoehIk4otBTvRXky1LV4jzi6xaL8+VlH2EFXO05jQVxxnsO23C9g/xLW"
        "e7TK9eY43u9Z7OdaIQ7RyGGdODeMXLMirDeXEuIT2f/G9EpEw8J8R4vn67sO3MYPv4Zd4y5qhfvrGimeRFOayvpLOeMw1slxGCnC"
        "hyvGX9xTdfxF6oKIv2hC/MUKxF8sRvzFDdDz6KJmu/kQ+9+WS/EXET53yY42cUfLPn6U8cvZRM9wyBrX2M/xELWCvsm45aJwzOIE"
        "OW7BDcfscOCYxueTYpzEene/uB0ngfdyPMUBO57ilxQnsZL555TPOInZUpzEFR5xEjriJGIecRIRxEmEP7Y4idRFFSdxdtwfTjw6"
        "LuLEb42LOPGb4+448WvAiV8d/7jiJFIXVZzESz7p/yOJ/icl+g960P850P/4+CcVJ5G6oOMken3SPyvR35Dof8CD/vtB/32Ik9AF"
        "+7Qcf0/SfT9IekbewDr595GGIsTBNXYnfMYHME64neQwJ+P6yanhrDYeAfuqj/HCD3Eubya8sM8dL2xMb6K44+OnChPaI8tFfmyf"
        "t5HoejPN3xs3JIYyHoFe1zdduOFGETcs208FOALwwyMXKH54cmL8sO7JyeKGn54QNzT6iT510u8rK+GGfK5P2++1qsUPH5kkfpjx"
        "hx8azycL/nDE96eEIyaUs674YbZ2jM5FdZXop4lLOOLJeMFpH5XjiF+cFI5o44fKXYSr1SoifnifiBuxH4X5KYv1dNq/B6Tnmb3z"
        "xfr2uBCPUXo+S2w3T8Yb8TwHu5jrbOei7oU7cr/560v+BsIfdRF3DAF3XJwUcccY+//iOIcIYJhO3DHlhjtK9iL/7q4Md+zzwB2P"
        "+sQd10q442GfuGNukrhjzgt3TE4Nd8z5xB1rgDvW+MUdUxLuSPIa4I5835/2wB3XBbhjgDsGuONlizv+yifueMuM4I7Gcbqv2R/o"
        "G3+MyfijLuGPcQl/VCbEH23cMeeNO6YmxB11D9zxQ8Idu71wx+QM445ve+COb5KeinvSG3982B1/DPJgCXZqkAcryIPFchLkwQry"
        "YAV5sCr5XYM8WK5+1CAP1sT+1CAPlj+/6seeB2tMcepll24eLH7PebAQB2PnwYoLcXJGOinEFxnplODnMtIc5xLkwQryYF08ebBK"
        "ea9gjyG/D+fB4rxXRv+xgtPezzaB3+tZf3XPg1XKewW7rR7xbhw3aOe9gp1XvxF12H/Ie2X0wy6s5/wnQR6sycljkAcryIMV5MEK"
        "8mDhfdV5sDiu2G8erBTaV8qDJcb/lOqcB0tXnHFIxmGWC86D1SzGdwZ5sKqO7wzyYAV5sII8WO77EeTBCvJgBXmwfMSpBHmwgjxY"
        "SpAHK8iDFeTBCvJgBXmwgjxYQR6sIA9WkAeroh4T5MEK4tGDePQgHl0J8mCJ6wjyYFn8H+TBKqPbpZ0Ha0yIRwryX11o+a9+dknm"
        "v2K+NVSOh+vylf+qlO8qJcTdcf6rUr4rKT+UKuWPUlsUp/zNdP4re705n+sN8l8F+a+Umcx/xftxqea/miPFR8zyiI+oQXyE7hEf"
        "oSE+IhLkv3LFh9/1mf/nHSn/z9tS/p8zHvl/Xgc+/FqQ/8qV/j/2Sf8XJPr/UKL/CQ/6/wD0fy7If+VK/z6f9H9Iov9Bif49HvR/"
        "APTff4Hkv8p8QvmvvlQh/1XrJPNf3RXkv1KC/FeXb/6rD6aY/+rdIP+VEuS/CvJfeeGNQf6rixNv9Mp/tT7AGwO8McAbL1u88ddB"
        "/islyH/ljTsecsUd/w8pUsUo"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6832],
    "maps": [
        [56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"],
        [1584, "owners"], [2520, "tally"], [2576, "scratch_executed"], [3288, "pattern"],
        [5144, "events"], [6088, "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"],
        [336, "MNT_INUM"], [448, "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"],
        [1128, "HOST_PIDNS_DEV"], [1144, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"],
        [1872, "TASK_GROUP_LEADER"], [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"],
        [2264, "PIDNS_INUM"], [2440, "ONLY_PID"], [2672, "BPRM_FILENAME"], [2816, "COLLECT_EVENTS"],
        [2864, "TASK_MM"], [2960, "MM_ARG_START"], [3040, "MM_ARG_END"], [3264, "MATCH"],
        [3768, "PATTERN_LENGTH"], [3968, "BY"], [4008, "TASK_REAL_PARENT"], [4096, "TASK_TGID"],
        [4192, "PID_NUMBERS"], [4240, "TASK_GROUP_LEADER"], [4328, "TASK_THREAD_PID"],
        [4408, "PID_LEVEL"], [4560, "UPID_NS"], [4632, "PIDNS_INUM"], [4792, "TASK_COMM"],
        [5112, "MAX_EVENTS"], [5312, "BY"], [6312, "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"],
    ],
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [6832, 6832],
    "maps": [
        [56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"],
        [1584, "owners"], [2520, "tally"], [2576, "scratch_failed"], [3296, "pattern"], [5152, "events"],
        [6088, "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"],
    ],
    "constants": [
        [152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"], [336, "MNT_INUM"],
        [448, "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"], [1128, "HOST_PIDNS_DEV"],
        [1144, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"], [1872, "TASK_GROUP_LEADER"],
        [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"], [2264, "PIDNS_INUM"],
        [2440, "ONLY_PID"], [2864, "COLLECT_EVENTS"], [3272, "MATCH"], [3776, "PATTERN_LENGTH"],
        [3984, "BY"], [4024, "TASK_REAL_PARENT"], [4112, "TASK_TGID"], [4208, "PID_NUMBERS"],
        [4248, "TASK_GROUP_LEADER"], [4336, "TASK_THREAD_PID"], [4416, "PID_LEVEL"], [4576, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4808, "TASK_COMM"], [5128, "MAX_EVENTS"], [5312, "BY"],
        [6312, "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13664, 2712],
    "maps": [
        [128, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"],
        [1640, "owners"], [2504, "tally"], [2568, "unseen_calls"], [2640, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [320, "NSPROXY_MNT"],
        [392, "MNT_INUM"], [504, "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"],
        [1184, "HOST_PIDNS_DEV"], [1200, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1880, "PID_NUMBERS"],
        [1912, "TASK_GROUP_LEADER"], [1992, "TASK_THREAD_PID"], [2072, "PID_LEVEL"], [2224, "UPID_NS"],
        [2288, "PIDNS_INUM"], [2440, "ONLY_PID"],
    ],
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [16376, 6832],
    "maps": [
        [56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"],
        [1584, "owners"], [2520, "tally"], [2576, "scratch_failed"], [3296, "pattern"], [5152, "events"],
        [6088, "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"],
    ],
    "constants": [
        [152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"], [336, "MNT_INUM"],
        [448, "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"], [1128, "HOST_PIDNS_DEV"],
        [1144, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"], [1872, "TASK_GROUP_LEADER"],
        [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"], [2264, "PIDNS_INUM"],
        [2440, "ONLY_PID"], [2864, "COLLECT_EVENTS"], [3272, "MATCH"], [3776, "PATTERN_LENGTH"],
        [3984, "BY"], [4024, "TASK_REAL_PARENT"], [4112, "TASK_TGID"], [4208, "PID_NUMBERS"],
        [4248, "TASK_GROUP_LEADER"], [4336, "TASK_THREAD_PID"], [4416, "PID_LEVEL"], [4576, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4808, "TASK_COMM"], [5128, "MAX_EVENTS"], [5312, "BY"],
        [6312, "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23208, 2696],
    "maps": [
        [112, "control"], [688, "owners"], [832, "owner_levels"], [952, "owners"], [1312, "owners"],
        [1624, "owners"], [2488, "tally"], [2552, "unseen_calls"], [2624, "unseen_calls"],
    ],
    "constants": [
        [192, "OWNER_BY_MOUNT"], [224, "TASK_NSPROXY"], [304, "NSPROXY_MNT"], [376, "MNT_INUM"],
        [488, "OWNER_MASK"], [616, "OWNER_MASK"], [1144, "OWNER_HOST"], [1168, "HOST_PIDNS_DEV"],
        [1184, "HOST_PIDNS_INO"], [1744, "WANTS_PID"], [1864, "PID_NUMBERS"], [1896, "TASK_GROUP_LEADER"],
        [1976, "TASK_THREAD_PID"], [2056, "PID_LEVEL"], [2208, "UPID_NS"], [2272, "PIDNS_INUM"],
        [2424, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "20c7505327f0518ff7d03bff96ec1079d649e2db6681d4d277dec8cc71e2408f",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 320, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["parent_comm", "s", 48, 16], ["path", "s", 64, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_executed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_failed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1],
            ["container_ppid", "I", 60, 1], ["args_length", "I", 64, 1], ["reserved", "I", 68, 1],
            ["parent_comm", "s", 72, 16], ["path", "s", 88, 256],
        ],
    },
    "code": (
        "eNrtXF1sHFcVntn/tUx218kkawsrNm7UOBCpMUVCgqgp5Sdqi2q1XTkvUbNZRfZGIGVrpGS8SMRWi0qemgSUPEFsS7F5oXmzeVq/"
        "QPxQkB8QSrVIpEiIAHkIEoIgFQ9753x39s6dGe+sd+1AuJGqk5mde+65556/e7+T1vZr9p8VnWhp4KHFaD6iuf4UImn8/ph+z7l/"
        "ry0QTTbGPbYs693G3xlLQyNGJvgXdHpewbgfgVbPr9l8qz2rxF938zf0z9mU8R1hv0fdv2fwvJLg/EjO2jzk0kmulcb0KfCpMLnm"
        "sR6Z397u8iltwScm8JHWfbm4hHEmvXitn+hSkn6X9VQduG9/H9ey9vPg1es0X4L2o1ak7yYbD0MNehG0oPc46xln30GPK0nsb5no"
        "xTR9/wGeg+cfpnEV6AHzmgv0+1vD2rbsqZaCPaRgV7N52NUfMO+fbDpY/A6NT2JcJWjdvfa6ud2Uzj9qKc8jQZ5qz7r9vWFzY3ZA"
        "z8VcTCN5vkzjr0IPlZ3WA9f/H0kPV98Iuf95Ww/m/IbF7bMxnWXevme5xp/F+AjGgxYiB23q9ds5X3+W40ttEeuMwi9iTf+6xObT"
        "MB9oQRt1+XtcO7zL9vYb6Pkj8k/4+WSU5LsLai7AHj7j1ttd0G+P0fjqedJzdYD0z+avMr5pzJ/+kOa5AT9Mwg9vaJIefk/2qO+z"
        "96/1vuu2nuPaN4l/oN7a84tgvT2E3l4gvcw27YHJy/kODn/JEvMSjyveeHMP652geeaymC/lsatHoeyK5C3O/x1yvuLOO2nJvtMn"
        "6fvvk78H5iVnHWR/TlztND/NhMxPyCOyPpt5P2Ce6WA5xbzF7aa4QHyODh8ie0vQd4zaegbNIH9kTP+87ZHjenf0Ja8/bF4ugi+3"
        "r9N9ac1Pf0F8apBf5hdk1+btNdh1zOWPctw9PfzbTd99DBvfYIdG8lebrcY9FMc5cemXm2LccPaxfILkzmW33te94faV50/2+xTj"
        "u8j1R3pi3zPB2PfTgl/fBT3X8Gs7n83T99PFgPplZgN8kdf1Y+HqTtm/EyHtFX4ZqJ/pkHxuy/7dIT/48UHk+9LouG/et+dLMX+n"
        "ie19SEn71fhvgsX3TON9qekHF3zir7m0gXoq4vav/nFff8snpHicoHon/Pnka5SXEs9rUdd8vaAxUGGfdfacaj43eBav0Xf2Otl8"
        "0HtmhGhlDPHxOj9PfUo7ojXHlUaJH39mcur2+xje833o1cT6rNbnX48Zkc+iHqB8OxGFXD+EXM9DrpemSD94NmJUVxkRXXuBxZex"
        "RCi5+Pu4lsZ7Ws+hSL89L3/2ju+V3ve63pdGeV3zscu+PfXj9Waen7K/jzh6svdZz9p/GezLuNab2YfxcTwb0EsB9KuoR978B+qB"
        "w0681WHvjNafpe/qB4Yg78gm1yPOQ5vi+aCAuC7HnwnYl6HP7+h5txQQb6oDd6xWcdkvL5b6T+L8w+uxl7Wt67Wv0z7PxvB+2Vce"
        "c94tzxM73y9trbewdZK5SOusHZPrpWec80NMOEdc5OcI6DVzzH2ObFU31Q60l2e7dY/hrZdS7dVL01K9hPxWKr+qhbETMf+cgp9m"
        "XftJeYb7o6F/3plvj3D/8a7tuw39prOaeF7h9VhplPatVCa/5/Vtqfxp5I28wyfjyi90n1VKH/bI+5wkb9bOG0L+Y/n2GPJtlJ5X"
        "cM7jcal+oJmvbPtZXsV+0D7kY279Hf8KxcVkmuaT86edPzIUX0/pdH6x60DEf3au0iHvHObNbnG+ql9q2oN977BA+5FBPquf5XF/"
        "5t+i3fD8lWzMN5Xz5n9eXzB5s7weYfsbJQbFOezfTapPqy+TX5WewXjMO4G4zu8pjUjUZR9OvTIPO+j/bo7281LOdb4rNuN6TOSn"
        "6y67KKUv03jzHdBv2bRqvgf6fk6TzvHsZulug7I8/Rbsstp/ISfPGxHOEaKdMc6ynTn1Y/+tPqI3Qd8HfQ/0Mugl0AugU6BnQE+B"
        "joOeBD0B+kXQ50APgw6B5kGzoClQDfQx6af/EegD0Pug90A3QNdB10BXQe+ALoPeAr3p0SczDKdO1RMevbIR5rUzpMdhsnPz2ik8"
        "g0+C6kYjEXf8js3M+fDzjLm45twHTWvBfi77q7lMdl2ba8Yx21+de/h9WifnRkNL+NfZmI/Xv2JciGzxvSyfoR+nOFD0r/eMyD8/"
        "0QT/rjf0fMInL/D5uf+vIO6tNNTOPp2Mkf/Eba+mfdHt8wA5cO315vpZvT0ZJ7+vjeMeDnGgdgh61eJOfOX3WQ3yPSPa48zP3sc1"
        "2EVfHvH3X7RfQ1jPi3ntb8J+Dw49tNz3fH+xePyP2s8UvyfikD8O+cck+VFP1L4A+fl6cE4pxBO++mbzsFdHR9Y/EfNUXOvBOoaw"
        "jsfSOoZoHXG+jr9aXP+0jj9b/J4+L9zfOnX1MP/u5/a8NeBV5tmsL251LtJjr7N6hPxm5/CqVeBVdxRepfAqhVcpvErhVQqvCoFX"
        "rSu8SuFVTx9etbS6K3hVtWcZ+as9vIrjPs349ItNnEOddf5YOH+w5w+EuoLHafb+ZwJutgI8ymgokJ/LLgh5h99nmCPee6kpW5+r"
        "HvzqbV/8KmrHG643c4HGTfd5+WaFe1Zv/OG44lFH/jOS/EyuDK+zi3zchisOcPuX44S5iHucEDiTH/7D/bKg0cZynI+/N6J7nHn1"
        "VHB+PxRJa1ZSuDcdFu4D9SZOFaRvPt85xNdalucrOriw6M3uwzJnNKduSwn2Ukj+zmJDS+mwuNWbCrfqCLc68pTiVjngVtkOcatn"
        "fXErjkfUsd/1vUMuvKqJXx0EfrUWEr/6Sbjzb7LNuoDjTTNB+NVGh/jVegv8at2NXwXUUfxc4uTxba6z4zqqpb5utaWvdusmrs/m"
        "+eaWKx7LevHgV/u7jF/N7BJ+VZLqJ44fmq+GspeW+NU8z+NjTxVuZf4U8ahfxq/utMCv9vjmzyDcylyguqBT3CoDOevlkHhVUrLv"
        "6Q7xqre7hFdJdW5ovKoMvKoMvKoMvKoMvKoSEq+qKLyqq3hVRc7H28SpksCpkq1wqlU3TpWU/Po2/Hr/U45XVRRe9X+BVyWAVxW3"
        "xqu4/VcHHlhiPdy8vw+oV6Lt1a/NuJl28+0y7rVtnOsJ17+d1oMenGsZ434g4VypNnGulniPhHPx+xfcV3OczcG5zJA412yX8Z0E"
        "v8eAHRUDcK4KcK4Uxs3+l+BcszutBwnnqrwRUg87hXO9s7M4V1LCuXZNz7uEczn/buJDays/5H7qwbla+j3HuV6zxHquY5wrUG8c"
        "53qR9FIMwrmOW+K6vHb1uqs/wyx2iGstc1zrG+48I52jjORL9H25Ba4FuatXupSH2uRTuhJ0D3O/vXuYq/I9DBVEk2ncw8AOuT1m"
        "bvB7BsxzwF8f2/73Iq3y7JU2713OdqlvGHnaa6ck6GQKegI9PftxR/iUoX20KfpP++Ojmlg31h3c4debYfiIfvYAfiaeZ+Ia4V6q"
        "j0r1Uak+KtVHpfqoVB+V6qNSfVSqj0r1UT3pPqqU1IeU1f+3+qiykvwp1Uel+qhUH5Xqo1J9VKqPSvVRqT4q1Uel+qhUH5Xqo1J9"
        "VKqPSvVRtddHhffVI9RHZUr/Pyh+n8PyU0pvr28qq/qmVN+U6ptSfVOqb0r1Tam+KdU3pfqmVN9UQN/UfwCGYDdV"
    ),
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "executed": _EXECUTED,
            "failed": _FAILED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

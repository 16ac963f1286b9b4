# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 7864],
    "maps": [
        [24, "control"], [640, "arguments"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4104, "owners"], [5032, "tally"], [5200, "events"], [6064, "rows"],
        [6136, "blank"], [6184, "rows"], [6240, "rows"],
    ],
    "constants": [
        [144, "VALUES"], [304, "FILTERS"], [440, "OPERAND0"], [1672, "OPERAND1"], [2056, "OPERAND2"],
        [2440, "OPERAND3"], [2672, "OWNER_BY_MOUNT"], [2704, "TASK_NSPROXY"], [2784, "NSPROXY_MNT"],
        [2856, "MNT_INUM"], [2968, "OWNER_MASK"], [3096, "OWNER_MASK"], [3624, "OWNER_HOST"],
        [3648, "HOST_PIDNS_DEV"], [3664, "HOST_PIDNS_INO"], [4224, "ATTACHED_PER_CONTAINER"],
        [4280, "WANTS_PID"], [4400, "PID_NUMBERS"], [4432, "TASK_GROUP_LEADER"],
        [4512, "TASK_THREAD_PID"], [4592, "PID_LEVEL"], [4744, "UPID_NS"], [4808, "PIDNS_INUM"],
        [4960, "ONLY_PID"], [5112, "COLLECT_EVENTS"], [5176, "MAX_EVENTS"], [5216, "EVENT_SIZE"],
        [5520, "KEY_VALUE"], [5608, "BY"], [6032, "STATISTICS"], [6328, "UNSIGNED"], [6808, "SUB_BITS"],
        [6952, "UNSIGNED"], [7016, "UNSIGNED"], [7320, "SLOTS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [7864, 7864],
    "maps": [
        [24, "control"], [640, "arguments"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4104, "owners"], [5032, "tally"], [5200, "events"], [6064, "rows"],
        [6136, "blank"], [6184, "rows"], [6240, "rows"],
    ],
    "constants": [
        [144, "VALUES"], [304, "FILTERS"], [440, "OPERAND0"], [1672, "OPERAND1"], [2056, "OPERAND2"],
        [2440, "OPERAND3"], [2672, "OWNER_BY_MOUNT"], [2704, "TASK_NSPROXY"], [2784, "NSPROXY_MNT"],
        [2856, "MNT_INUM"], [2968, "OWNER_MASK"], [3096, "OWNER_MASK"], [3624, "OWNER_HOST"],
        [3648, "HOST_PIDNS_DEV"], [3664, "HOST_PIDNS_INO"], [4224, "ATTACHED_PER_CONTAINER"],
        [4280, "WANTS_PID"], [4400, "PID_NUMBERS"], [4432, "TASK_GROUP_LEADER"],
        [4512, "TASK_THREAD_PID"], [4592, "PID_LEVEL"], [4744, "UPID_NS"], [4808, "PIDNS_INUM"],
        [4960, "ONLY_PID"], [5112, "COLLECT_EVENTS"], [5176, "MAX_EVENTS"], [5216, "EVENT_SIZE"],
        [5520, "KEY_VALUE"], [5608, "BY"], [6032, "STATISTICS"], [6328, "UNSIGNED"], [6808, "SUB_BITS"],
        [6952, "UNSIGNED"], [7016, "UNSIGNED"], [7320, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9fd87ec5b45d35c0e97b709cfb7f7831fe83f6cc5717d8bb4a4968d465580165",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
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
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtWV1sFFUUvjM7s7utpVt+BtZqpWXDj2gNIAImEKtE0Ri1Qjb1pYFlbWqaNLgg1GUfKCAh4cXQxp/XorE+yeM+6WDUYIyJPvgg"
        "qVFiYlCjBKKYRqXj3Hu+O3vv7PQHKvHB2Ze7c3/OPee7555z7jnuUiZ+VYPaYuuwx9vsQqb93DPUpkzGhj3PO+H/50scZor+Mtbn"
        "DfquYt1raCuNzwm6lYEXROsWqJ/TeU+M76F9U/q+lcMvin4n1SK+s2Ifz5Pj5TO0bvciyJGmdshng69Y7bdN4Ntn26usfVnMt9mq"
        "SLkyx7Av6KV8epxkPt3O1gX7K7hgXg+nz/k0R7V+uS8f56L1+22Cj7+F8QT2zYGeQ22/zdgWvp+pbTe8eyX9yVohPh6h9uxO4LIO"
        "/Qn079LpD/n0OYkem/jqswcFX459mM7VLomTdez9ot9mL9P6/bT+CHByV0H+JMkv9chJfuVJXDKcnzHCPdMh9WxyVj2bVPTMbdD1"
        "1Gl4UrSlETpwx3yC5H4D4+a9Yl3pNC10jAXEH/CsrD0n9l9ppNkSjrdB51J+i/Qzsxj8jIEff/yczw9fn4beloT+EZ0McHFXM/DV"
        "CD7u0HCptGJfE/uaoX1zc9x3jOhIPeN02v32PNrSaBPtnzAIP8xzgT+Xl88bQsvnmcp4aeS2QK+5fuxDf6YEOsuYhr+L/ry5QMgT"
        "lrc02kz0/MGHuPyJtNBvLleX3y7fULu3iQj53QM1e/GiIn9pZEHA50MKn6WRZq2/NJoBHqQAX2CezYjRI/guj5O9GUrS/ZgOXyc5"
        "R1yTBzwVV5uVyJ7ZDYK+Yzf6fbw1WFKME+6DG3pgp0h/27ry+E5hPAl6O0X/YO5ZjNOFH8yZGH9a9Pd2PeWF7RVXTMfsZFF6NITW"
        "hT4OJUj/uL0S9iwBe5bAeb2N87JgzzYCF/iXfp9dYT8TIXu2CfbMDtkB2KuzRZxLF/ph984+X9OXJkVP+8wk2TFzIdkxs5HsmGnA"
        "jpEeDG5vBj5r6TzMFJ2Hfy9tzE8q+A9uX6nh39adwzcxPrixQ8d/o8T/LsK/u60ef/8AbgT/lnniv+YW4b9kXvj/OTU3/K9N6fj/"
        "NqXjf3UqGv/LU4T/r6KFPw3iBxd2fjdwdhL3aPdYnkvUeWRv4jzq8F8/C/6Lp8F/SY2vO+eF/2dzxP+TEP4fhfD/cBr8PwD+70+x"
        "iPjJMe4N7HquHh+WwXc1CX8yAL83R/9YR2/xv0unOAMdS6ETknu4MI51FFaxZ7LUjhO8w2GcKq0ybqU4uO0oxZmpJOKjQrT/yRuN"
        "gTzdfB5wrCLOdl+AHqVp/ll8T79/h+bvMwUZh9P47iC+OzdrfHcuIr5zGvCeOJ3Fe+J77HtJtG2Fl2h9CutK08ndJOSWelMcuLF4"
        "s9L4OPkFQY3rAX0XFlrQ6620/qgeF906HC4Chx8Ih9Ku4H1iKHzU45AVOJTHuj2pn9xeld+heDPQn73R/idvLhdt/b3dEaknofeK"
        "9s4R98Kq3S+u+v0M+6HNs7u1+24Lr1XT78zRW43zV8D5gqf6B27XRfyHtnwG+rAiOj4c3HBBe+9WWgl/vn+F08X9c1Kf0z6HcA+T"
        "uIeH9Peszb4jfTSWiPOb/d4bAmebNU+p+NXjdnPvsHrcfgFuTOxXOF3TB86vpNvbYUCev65H6YtjJrR3vdTD3kXXrqt41OsjPXzL"
        "Iy3gK12nf1fmpH/EUOHd3yHPDt0/hfITTmo7zX/dYmwm/wW+K6cm6/zFZKTfmZzZf90gneKpaHrSrke9dycj/JjUo8IZotfZkQvi"
        "Swttu6LHmX7onXz/L4vGo07OA9PzcyM4FWfASZWrADpSf3oXpUN5sZnpqO9TQe9d8FWnp6Qn7rFoe9vb8eb1qH3nfD+TMv/y6nXC"
        "ne5Rj0FZs0rrnmn4ui+Qlw9NKHlBsneUvyuvSEfq+bYNjxlRfIbvdzVRw+m4Ygf5Pi3iPm0zVLvJ5zUrcp0gG8MqWCftTPEkBcTF"
        "/hbNjhb7KQ9SXJYO1mcUXIrL7qTxVFaLa1KQu4o8Il/XosRr3O+uE3QoX1A53A37PBnEJ3tEP+m9jLeqDdKepzQ55XlPhxePz28m"
        "n1i+H3RDdkvm8XogH4/3NTzhT6UfVucbCr/VwG7TO8B9sHZO4txG4ddgX2WcUmwlP1ts/NJTced6aqn3ZBPTzs3Fe1Tqgxr/8a3P"
        "G5TvCfLC0s8NfK3JUxz4Bv75ItofiZ/Wj70w3a0KXfleq7R+SvfKx1W8r1JWnb26CPug6k95jPLrVeAo834TuehzckhNgnf8nOOb"
        "IB+/lM3Hnjh47822r8wzc/9qQF7zJvh1jA+Zis9Eh8Th2t+87UveJvQ/fE/yJr1nZRw70ZEW68dxX+Q9qmK/zlWPavprM/Lj+aSt"
        "9ct8MafXhftoiPkP191XIQfyIp17aUB+D1k1eyLo2jQ/y/T4SNLvTBra/efxpx3wZbDOLhrfgbyQ/Ob7tMh5BtPmpUPz0pinrufz"
        "rNA8C/PUfm5nzNA8keeEv58oAf8U8Je4HzI0fFdalEetIv+R2RVd3+DjnM6+BzCvD/r0OLXLt+C7h9p9J3EOG3EvN2PeDtQvDobm"
        "b9fjDilfn68PQt/C/ECvHMvQ9CRjSntoQG9aou067omcVwX9fovsjMyvcbkpb9MU1FkMoad0L92dep2J142Ene0O2V3UjfLIz0i6"
        "4xats9nt5C8WkR/c9shfZAfbcZ4PZ9lV2E++f1v7ZU9/p1H8P3/+0pF4bcsd/Jsp+bXM+pqdXaPYR5ttghztkOOPkBztITl+Cslx"
        "SfPH8lzd4zhf2OnK4ppcaXGOlogHbPYnvat9Pz+MOEDUD/2OdUp8JeOpCcSZ8n0u7R63i69gvni/470uzymcd6irY8JflyW/62Uc"
        "TvHKEcXfXhF+4mdP5IdOR78ny+8gfgfO8h3A+R0Gv/uV99R5tH3sW0/cf+B5IDinCY1eOO602WZx3mqeIqvg68Z167hu/T+vW6/4"
        "j+rWK+K6dVy3juvWcd06rlvHdeu4bh3XreO6dVy3juvWcd06rlvHdeu4bh3XreO6dVy3juvWcd06rlvHdeu4bh3XreO6dVy3juvW"
        "4vsfrf/UNA=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

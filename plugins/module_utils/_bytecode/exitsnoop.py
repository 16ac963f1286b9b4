# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/exitsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXITED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12368],
    "maps": [
        [568, "control"], [1200, "owners"], [1336, "owner_levels"], [1456, "owners"], [1800, "owners"],
        [2104, "owners"], [3080, "tally"], [3240, "ended"], [7280, "control"], [7512, "control"],
        [7568, "events"], [7688, "control"], [11384, "control"], [11528, "rows"], [11600, "blank"],
        [11648, "rows"], [11704, "rows"], [12296, "control"],
    ],
    "constants": [
        [48, "TASK_GROUP_LEADER"], [120, "TASK_SIGNAL"], [216, "SIGNAL_LIVE"], [296, "SIGNAL_FLAGS"],
        [392, "SIGNAL_EXIT_CODE"], [440, "TASK_EXIT_CODE"], [504, "ONLY_FAILED"], [632, "STOP_AFTER"],
        [720, "OWNER_BY_MOUNT"], [752, "TASK_NSPROXY"], [832, "NSPROXY_MNT"], [904, "MNT_INUM"],
        [1016, "OWNER_MASK"], [1136, "OWNER_MASK"], [1632, "OWNER_HOST"], [1656, "HOST_PIDNS_DEV"],
        [1672, "HOST_PIDNS_INO"], [2232, "WANTS_PID"], [2368, "PID_NUMBERS"], [2496, "TASK_THREAD_PID"],
        [2608, "PID_LEVEL"], [2744, "UPID_NS"], [2808, "PIDNS_INUM"], [2992, "ONLY_PID"],
        [3168, "TASK_START_TIME"], [3344, "TASK_REAL_PARENT"], [3416, "COLLECT_EVENTS"],
        [3520, "HOST_LEVEL"], [3672, "TASK_THREAD_PID"], [3752, "PID_LEVEL"], [3816, "HOST_PIDNS_INO"],
        [3928, "PID_NUMBERS"], [3968, "UPID_NS"], [4040, "PIDNS_INUM"], [4440, "PID_NUMBERS"],
        [4480, "UPID_NS"], [4552, "PIDNS_INUM"], [4912, "TASK_COMM"], [5184, "TASK_THREAD_PID"],
        [5264, "PID_LEVEL"], [5328, "HOST_PIDNS_INO"], [5432, "PID_NUMBERS"], [5472, "UPID_NS"],
        [5544, "PIDNS_INUM"], [5920, "PID_NUMBERS"], [5960, "UPID_NS"], [6040, "PIDNS_INUM"],
        [6256, "BY"], [6368, "HOST_LEVEL"], [6432, "TASK_TGID"], [6512, "TASK_PID"],
        [6624, "PID_NUMBERS"], [6752, "TASK_THREAD_PID"], [6856, "PID_LEVEL"], [7008, "UPID_NS"],
        [7072, "PIDNS_INUM"], [7456, "MAX_EVENTS"], [7840, "TASK_THREAD_PID"], [7920, "PID_LEVEL"],
        [7992, "HOST_PIDNS_INO"], [8112, "PID_NUMBERS"], [8152, "UPID_NS"], [8224, "PIDNS_INUM"],
        [8624, "PID_NUMBERS"], [8664, "UPID_NS"], [8744, "PIDNS_INUM"], [9096, "TASK_COMM"],
        [9304, "HOST_LEVEL"], [9496, "TASK_THREAD_PID"], [9576, "PID_LEVEL"], [9640, "HOST_PIDNS_INO"],
        [9752, "PID_NUMBERS"], [9792, "UPID_NS"], [9864, "PIDNS_INUM"], [10240, "PID_NUMBERS"],
        [10280, "UPID_NS"], [10360, "PIDNS_INUM"], [10568, "TASK_TGID"], [10648, "TASK_PID"],
        [10752, "PID_NUMBERS"], [10872, "TASK_THREAD_PID"], [10960, "PID_LEVEL"], [11112, "UPID_NS"],
        [11176, "PIDNS_INUM"], [11768, "STATISTICS"], [11808, "UNSIGNED"], [12136, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f338cc19e14938ddd28c0426c4775c0be821e7c6dc32c1bc5963b0a5dd13325f",
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
            "name": "ended", "type": 9, "key_size": 16, "value_size": 8, "max_entries": 4096, "flags": 0,
            "key": [["pid", "Q", 0, 1], ["start_time", "Q", 8, 1]], "value": [["", "Q", 0, 1]],
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["exit_code", "i", 48, 1], ["signal", "I", 52, 1],
                ["ppid", "I", 56, 1], ["container_ppid", "I", 60, 1],
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
            ["comm", "s", 32, 16], ["age", "Q", 48, 1], ["status", "I", 56, 1], ["ppid", "I", 60, 1],
            ["container_ppid", "I", 64, 1], ["reserved", "I", 68, 1],
        ],
    },
    "code": (
        "eNrdWl1oHFUUvrP/iaW7TZlmu9A229oaIwtRKNaCbRWRVqmNSkhASrsMkhgQWgqms/PQ1JIaA4X+oC3Fh24iTQIFfRC2grp9EOxD"
        "kT5UKealgkgVhfrkGmPGmTnnzM6dndm9s9kqbTVcZnbuuff8fefMd2ecMbbJ+CvHmPWvJDFm/M+0zD3duo7Dfa1wwbpOJxj3r3wC"
        "xqSC10UY44aQC7qul0KMmVPGjb/Dxp86h3LCvByaT+s0lHMZntMKd3G8Y41Kob58L7kRh9x8Eeb3S72slfIGJLgvSzHbzpb8TH35"
        "UeM/oefPCe5nCudL/HxZCsH8LF2nwB89E7rn+qtccTCF64ZgXXM9c4rMIIBUieSCPumQa/1QBJ+DdXMd8EAJf/8AR+3iMPi7fRDG"
        "yUMw9hz00esJaxzHOK+xG16XMP61EcH4K/r4YXVr5Sh15Dj96tJ7LD+D847CjX1pGGfAHWPpNn69KAO7rzt+CtaJgf/Kefh9yLjo"
        "MsZRHPuldluPPid+ID6U34JxtA2e/wSv3f7RMqd1WH8DzDuM+uO6B840G3chjCdQvF/6Cdf5xRrX5Q/BvATqedxPzxWWnhQfykil"
        "4T4qjn1o7Uet52W2HvZThOv82gja/RmYj3omcR/qFNjlQLZV+v+I+v8M+h/uE/Rzp6V/3PCjIV5XL4/pYvPWW2NtPo575qkbD8rT"
        "qFcY4z1SzRszpIcYrodjP+vm8jjKHgM5x/l4ar1dv0e7zutOP5I9vsFRnUK/b8TfQ/g7jm93/AA4NjLGyTHX1cxrrMNy/Fsur0cT"
        "mF9HmUt/qIeytNryW2N/SZZ9o+xVkO9rr2DxX2uv39FeLyCOg/y8VI0Dc78kd112J1d/tMyY7o0jmGfSG5hnIFftAFxTVyVq4qoi"
        "FFew/3xxEff9Cl9PYq74jr0M682gXirWtSLUqWSKMV4fiD8bN33qRTlcjQeh+jMpWH9m4Tl1NMW87Nyw7zgh1ndQPFP/kctugThs"
        "g+eGsE5QvUh+iPJP8nWF9ArSjwWpt279lUmx+jsUx/3jSH3f/sNtnv2bn7yywvuZ5PjFvToLcaXODWP8Y7xNwfOEM6M47s9+t8S4"
        "ehYM/6o4dGOJ9rnSkS9a+x3d2f8E6VO9/KRl7jbc3x1jvjOv72FeSygv5JnXny159X3L32+fNz4VdqN/BiRY7zba6SaO13G8huNV"
        "HD/FcRbHS7x94+51dsH7SzzMnP4pt1FdOMvhV6mN+uoK4nE3xGfYP78rnvrjfJTjtqO2vUt35llDeZdBjuIjzz1f257WnTjQoD82"
        "/NQL+VGTt7BeCfsRrWcb4FVnDnEc7DuE73PuOppc493n0v0qvlQ844TyX9hOxYognm1z4XlF95Mf4eT36l79Qn4K5u/vaGdB5Nbi"
        "W4WTT/tUixCH6jQfNxRfQeOH1lWL6YZxGPHYX66zuzX+d+Xb/fa/clHQz1O9nvWC9N+fTSzPz3MV9Cv4d99a9McM2HPcwiYTf7Af"
        "wf4tv4px9UzpuYJ+BTykfkG5+DHcz1yy5SW5/X4Gv7cDnpYvM/v956pZP/JV3Ejh/JSlP8md9bSzWhzm48lDzhHruQmUcxP1g7qm"
        "Yj+0oYPw5jridxTl9yEfdcUHz7/knitjf2n2806c19rHPHG92lcJ5hXh/KQfzg83h/OToji/LSDOT9THebRjrvPxhzu/Mf78cbyt"
        "JflNfbxaHEP85uMhcLy54qOK49uaxPGB1vjZ5sVb62elUN/fjXF8ogGOP82c64j6N8p6WUv6VRfvSO+FZleccvANMuJXfgv/nkJ8"
        "cPkszgtBn09xS/28HNohefXH/fE5HkdtvmSrxLx4Pj8/dArGHeaFr7wjYnLc78fKxVscflFeEb8oS3shfl38BD0nx/bA83NYZ8/z"
        "PIU63be8vG2AW8JyEJ/UMymOLya9/eoGnVskN4nZl3hnwsNcdjOjuhHxqB/Jd8jeuM4abzuJ8BRN4f6kaF93+v72dbOEz7e5flud"
        "gfMYdRbfe+PQyInyhpSXcqy86DyXnF+TssZcZ9jet8kXmvchjz9fpH1LFv8SYlx/GUtz55wlxI/5buoz4VxJ3Qh2cds/t+kRa5xP"
        "d3naTY7PLQbjR6cXYd/9IREepoQ8bsnY125zdPAc73rwHDJ709rh/HDKZ7/nAu73FO53Z4jjEWwehXiEXcvjEQgv/c6bRevqVH38"
        "9esvtZ5BDj9E+QSt0F2/34xRv9nDnO+5fn2IOj3I4XBNP7LafX7p3Y9o2wf1lvadI63iD4L1nWQPG3+wPxyKUd8JcZdM8/HSbP2y"
        "cdYlr/n+s5s7l1Jn0f8J9D+e59C5Dp0H0vo1/k8L9qMn/q9+tBGvEBPrR0/wdWc0xr9nUF+oZJAfwP7T2V9GHH0l8QPEB1Tj76rO"
        "8QWZazh+gfzuJbz+CMeva9YJWeusYEF4hmZ5Bee6JkCr0xPY/+F511PVPvmYef0knhtK4G9znm71yxJXT5XM9Rq9TMXoO5GBMMhT"
        "tt+A71vMNDYMLLfB0Z0bt/sTbj7jvA+fMSvIZ0xw9cU+X1vtnQ/Cdafgx2uMNcdrFETrznBAXgNwsPweY0H4Ded3Dg8XvzH4H/Mb"
        "E/iexMeFm98XjZOafSk+OCBcZ3ayunXl5IPKbww2qCddTfIba7n3AlpnvgOAbH44gfiU+/vB4gluct9xVvmBPZ78gBx7EfsS5AXe"
        "b8ALNImzvrxAQDnqRIrViyviC0Tjq/qdAvEAjwp9p0DnFb75c794gIIYPrrz386X48t8/5+hvL7liWO1PECySR7gqwVvHkDCvFz6"
        "R+i9P1blCy051FeLfv8gUT+yxtNu4u/RcaF1qb9xf88QdL+ytANwLM98vr89u+A8957PJtguj7ijfchhyb62RsPI5qNDxvVOy+Yr"
        "oU9Ee/fHQN/ya9V9mn3mUBTisdyHfSnyFuXNaGf8/jkdqX4XZgzH5HC7vb55P8ogjtUOcOizz/8FcdyF+jyXZn84/L+u6zed/17u"
        "V7gOgx70PexAFPcfjXP9tL3/MO53K+6f9EHegOa57W2uE7L4JMW2uxWP2V7cz8EF0KcL9fnTpU8X6BMlfXD/UdLnrs7lSzrtw/+8"
        "vhAsbvcucLxbini3l6z7/wJm0Md3"
    ),
    "programs": {
        "x86_64": {
            "exited": _EXITED,
        },
        "aarch64": {
            "exited": _EXITED,
        },
    },
}

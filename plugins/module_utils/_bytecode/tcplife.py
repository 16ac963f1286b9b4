# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 17160],
    "maps": [
        [128, "control"], [224, "tally"], [344, "lives"], [1032, "owner_levels"], [1264, "owners"],
        [1888, "owners"], [2320, "owners"], [2448, "lives"], [3088, "owner_levels"], [3320, "owners"],
        [3944, "owners"], [4904, "owners"], [5040, "owner_levels"], [5160, "owners"], [5520, "owners"],
        [5808, "owners"], [5944, "lives"], [7096, "owners"], [7232, "owner_levels"], [7352, "owners"],
        [7712, "owners"], [8160, "owner_levels"], [8392, "owners"], [9016, "owners"], [9464, "owners"],
        [9800, "owners"], [10424, "owners"], [11504, "lives"], [11584, "ports"], [11648, "ports"],
        [11832, "events"], [12744, "lives"], [13992, "lives"], [15736, "rows"], [15808, "blank"],
        [15856, "rows"], [15912, "rows"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [560, "OWNER_BY_NET"], [584, "SOCK_NET"], [664, "NET_INUM"],
        [776, "OWNER_MASK"], [856, "SOCK_CGROUP"], [960, "CGROUP_LEVEL"], [1080, "CGROUP_PARENT"],
        [1104, "CSS_CGROUP"], [1128, "CGROUP_KN"], [1152, "KN_ID"], [1176, "OWNER_MASK"],
        [1616, "OWNER_HOST"], [1640, "SOCK_NET"], [1736, "NET_INUM"], [1800, "HOST_NET"],
        [1824, "OWNER_MASK"], [2608, "OWNER_BY_NET"], [2632, "SOCK_NET"], [2720, "NET_INUM"],
        [2832, "OWNER_MASK"], [2912, "SOCK_CGROUP"], [3016, "CGROUP_LEVEL"], [3136, "CGROUP_PARENT"],
        [3160, "CSS_CGROUP"], [3184, "CGROUP_KN"], [3208, "KN_ID"], [3232, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "SOCK_NET"], [3792, "NET_INUM"], [3856, "HOST_NET"],
        [3880, "OWNER_MASK"], [4408, "OWNER_BY_MOUNT"], [4440, "TASK_NSPROXY"], [4520, "NSPROXY_MNT"],
        [4592, "MNT_INUM"], [4704, "OWNER_MASK"], [4832, "OWNER_MASK"], [5352, "OWNER_HOST"],
        [5376, "HOST_PIDNS_DEV"], [5392, "HOST_PIDNS_INO"], [6136, "OWNER_BY_NET"], [6160, "SOCK_NET"],
        [6248, "NET_INUM"], [6368, "OWNER_MASK"], [6600, "OWNER_BY_MOUNT"], [6632, "TASK_NSPROXY"],
        [6712, "NSPROXY_MNT"], [6784, "MNT_INUM"], [6896, "OWNER_MASK"], [7024, "OWNER_MASK"],
        [7544, "OWNER_HOST"], [7568, "HOST_PIDNS_DEV"], [7584, "HOST_PIDNS_INO"], [7984, "SOCK_CGROUP"],
        [8088, "CGROUP_LEVEL"], [8208, "CGROUP_PARENT"], [8232, "CSS_CGROUP"], [8256, "CGROUP_KN"],
        [8280, "KN_ID"], [8304, "OWNER_MASK"], [8744, "OWNER_HOST"], [8768, "SOCK_NET"],
        [8864, "NET_INUM"], [8928, "HOST_NET"], [8952, "OWNER_MASK"], [9592, "WANTS_PID"],
        [9928, "WANTS_PID"], [10152, "SOCK_FAMILY"], [10248, "SOCK_SADDR"], [10496, "SOCK_SADDR6"],
        [10632, "SOCK_DADDR"], [10736, "SOCK_DADDR6"], [10800, "SOCK_NUM"], [10888, "SOCK_DPORT"],
        [10984, "INET_SPORT"], [11168, "TCP_BYTES_SENT"], [11248, "TCP_BYTES_RETRANS"],
        [11336, "TCP_BYTES_RECEIVED"], [11408, "SOCK_FLAGS"], [11544, "ONLY_PORTS"], [11704, "ONLY_PID"],
        [11736, "COLLECT_EVENTS"], [11808, "MAX_EVENTS"], [11984, "PID_NUMBERS"],
        [12024, "TASK_GROUP_LEADER"], [12104, "TASK_THREAD_PID"], [12184, "PID_LEVEL"],
        [12336, "UPID_NS"], [12400, "PIDNS_INUM"], [12832, "STATISTIC"], [13048, "SOCK_FAMILY"],
        [13152, "SOCK_SADDR"], [13248, "PID_NUMBERS"], [13288, "TASK_GROUP_LEADER"],
        [13368, "TASK_THREAD_PID"], [13448, "PID_LEVEL"], [13600, "UPID_NS"], [13664, "PIDNS_INUM"],
        [14064, "STATISTIC"], [14160, "SOCK_SADDR6"], [14288, "SOCK_DADDR"], [14384, "SOCK_DADDR6"],
        [14448, "SOCK_NUM"], [14528, "SOCK_DPORT"], [14616, "INET_SPORT"], [14744, "TCP_BYTES_SENT"],
        [14816, "TCP_BYTES_RETRANS"], [14904, "TCP_BYTES_RECEIVED"], [14976, "SOCK_FLAGS"], [15200, "BY"],
        [15976, "STATISTICS"], [16008, "UNSIGNED"], [16488, "SUB_BITS"], [16632, "UNSIGNED"],
        [16696, "UNSIGNED"], [17000, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17160, 17176],
    "maps": [
        [128, "control"], [224, "tally"], [344, "lives"], [1032, "owner_levels"], [1264, "owners"],
        [1888, "owners"], [2320, "owners"], [2448, "lives"], [3088, "owner_levels"], [3320, "owners"],
        [3944, "owners"], [4904, "owners"], [5040, "owner_levels"], [5160, "owners"], [5520, "owners"],
        [5808, "owners"], [5944, "lives"], [7096, "owners"], [7232, "owner_levels"], [7352, "owners"],
        [7712, "owners"], [8160, "owner_levels"], [8392, "owners"], [9016, "owners"], [9464, "owners"],
        [9800, "owners"], [10424, "owners"], [11504, "lives"], [11584, "ports"], [11648, "ports"],
        [11832, "events"], [12744, "lives"], [13992, "lives"], [15752, "rows"], [15824, "blank"],
        [15872, "rows"], [15928, "rows"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [560, "OWNER_BY_NET"], [584, "SOCK_NET"], [664, "NET_INUM"],
        [776, "OWNER_MASK"], [856, "SOCK_CGROUP"], [960, "CGROUP_LEVEL"], [1080, "CGROUP_PARENT"],
        [1104, "CSS_CGROUP"], [1128, "CGROUP_KN"], [1152, "KN_ID"], [1176, "OWNER_MASK"],
        [1616, "OWNER_HOST"], [1640, "SOCK_NET"], [1736, "NET_INUM"], [1800, "HOST_NET"],
        [1824, "OWNER_MASK"], [2608, "OWNER_BY_NET"], [2632, "SOCK_NET"], [2720, "NET_INUM"],
        [2832, "OWNER_MASK"], [2912, "SOCK_CGROUP"], [3016, "CGROUP_LEVEL"], [3136, "CGROUP_PARENT"],
        [3160, "CSS_CGROUP"], [3184, "CGROUP_KN"], [3208, "KN_ID"], [3232, "OWNER_MASK"],
        [3672, "OWNER_HOST"], [3696, "SOCK_NET"], [3792, "NET_INUM"], [3856, "HOST_NET"],
        [3880, "OWNER_MASK"], [4408, "OWNER_BY_MOUNT"], [4440, "TASK_NSPROXY"], [4520, "NSPROXY_MNT"],
        [4592, "MNT_INUM"], [4704, "OWNER_MASK"], [4832, "OWNER_MASK"], [5352, "OWNER_HOST"],
        [5376, "HOST_PIDNS_DEV"], [5392, "HOST_PIDNS_INO"], [6136, "OWNER_BY_NET"], [6160, "SOCK_NET"],
        [6248, "NET_INUM"], [6368, "OWNER_MASK"], [6600, "OWNER_BY_MOUNT"], [6632, "TASK_NSPROXY"],
        [6712, "NSPROXY_MNT"], [6784, "MNT_INUM"], [6896, "OWNER_MASK"], [7024, "OWNER_MASK"],
        [7544, "OWNER_HOST"], [7568, "HOST_PIDNS_DEV"], [7584, "HOST_PIDNS_INO"], [7984, "SOCK_CGROUP"],
        [8088, "CGROUP_LEVEL"], [8208, "CGROUP_PARENT"], [8232, "CSS_CGROUP"], [8256, "CGROUP_KN"],
        [8280, "KN_ID"], [8304, "OWNER_MASK"], [8744, "OWNER_HOST"], [8768, "SOCK_NET"],
        [8864, "NET_INUM"], [8928, "HOST_NET"], [8952, "OWNER_MASK"], [9592, "WANTS_PID"],
        [9928, "WANTS_PID"], [10152, "SOCK_FAMILY"], [10248, "SOCK_SADDR"], [10496, "SOCK_SADDR6"],
        [10632, "SOCK_DADDR"], [10736, "SOCK_DADDR6"], [10800, "SOCK_NUM"], [10888, "SOCK_DPORT"],
        [10984, "INET_SPORT"], [11168, "TCP_BYTES_SENT"], [11248, "TCP_BYTES_RETRANS"],
        [11336, "TCP_BYTES_RECEIVED"], [11408, "SOCK_FLAGS"], [11544, "ONLY_PORTS"], [11696, "ONLY_PID"],
        [11736, "COLLECT_EVENTS"], [11808, "MAX_EVENTS"], [11984, "PID_NUMBERS"],
        [12024, "TASK_GROUP_LEADER"], [12104, "TASK_THREAD_PID"], [12184, "PID_LEVEL"],
        [12336, "UPID_NS"], [12400, "PIDNS_INUM"], [12832, "STATISTIC"], [13048, "SOCK_FAMILY"],
        [13152, "SOCK_SADDR"], [13248, "PID_NUMBERS"], [13288, "TASK_GROUP_LEADER"],
        [13368, "TASK_THREAD_PID"], [13448, "PID_LEVEL"], [13600, "UPID_NS"], [13664, "PIDNS_INUM"],
        [14064, "STATISTIC"], [14168, "SOCK_SADDR6"], [14296, "SOCK_DADDR"], [14392, "SOCK_DADDR6"],
        [14456, "SOCK_NUM"], [14536, "SOCK_DPORT"], [14624, "INET_SPORT"], [14752, "TCP_BYTES_SENT"],
        [14824, "TCP_BYTES_RETRANS"], [14912, "TCP_BYTES_RECEIVED"], [14984, "SOCK_FLAGS"], [15208, "BY"],
        [15992, "STATISTICS"], [16024, "UNSIGNED"], [16504, "SUB_BITS"], [16648, "UNSIGNED"],
        [16712, "UNSIGNED"], [17016, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "75d868f7dc691404dbe4ba9f90f1faffd7207d4a973be20415c16bef73e1b0e3",
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
            "name": "lives", "type": 1, "key_size": 8, "value_size": 56, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["direction", "Q", 48, 1],
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["direction", "H", 84, 1],
                ["state", "H", 86, 1],
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
            ["dport", "H", 82, 1], ["direction", "H", 84, 1], ["state", "H", 86, 1],
            ["duration", "Q", 88, 1], ["tx_bytes", "Q", 96, 1], ["rx_bytes", "Q", 104, 1],
        ],
    },
    "code": (
        "eNrtXH1sW9UVv+/Fjt3wEZPi1rUUNaYryjw6FcS28tGtwDqqaRJlwyvaqIpjWEjCBgZB+uINmpbxkb/aoYmqfzUJaoM2CbRNCpPQ"
        "jLRJ6x8b6rRNK8r+6ABt2cYgSJNIW+o3v3t+177vy35OnpvCbtXq9L13P88995zfOff6GGsY/1Ma7jMtaqQS/NlYG+d0dhV9Hzmy"
        "mX9PdTDbn+4C0fIk0ZjG2GbTNGd1xqp/2Q+r/4rVf0OTVD+nbWSdVVoQ7V1hb688hXZ0aseqX22SJVmExqUx27iSGr0o43kW3wvp"
        "Fttf1UPtMapQHqdyg9WPfVU6CprTunn5ctHv+yV83o367ZP6LXdiHp06p9b7qLUeeD+L+j8W7YzX+VxtxnT2v1H7gLdbmjhRoXVd"
        "JNr1OqeznWK97zWJ3g26E3QH6DbQLaDgp2afV1K7innJhTFJ/XavFv3NmE45mYGcxCU5MSZnvOUM7RQatBOR2nGMc1t+BvWeoxd3"
        "rCN6nMR8m3NepXSKl4+y6/lz76Ff8BKxTqxb3m/9P8vn04wf9XVojS+F4aOmzAdnP6V0wpT7acan/LGZpvvkqG0f3sa85KCUnq94"
        "vz/t8/6Uz/uTPu9pPWYx31LXQoXWZ7dtX3RjXYwpKr8nI/RB83nOyPsyBvmO0b40iilG+utXkItfc9qbL5JcxFHPV2/cwNfTmCY+"
        "GZP2dVqqPIjyxvTpSrN1t9U/FjeFPFt6pNYe5MeYZvS9A/O61ntexlFah5x2DX9264dBk7V1PzTWF03lX+gb3V5/dw/pw1Tc/j7K"
        "tlC7h9DPeLvl7eeQt1eJLw6981vQPMY/qOM96Hd7fk/reiODvNC65/WId/nMT7D+p7zlFPwoTbS2Tsb0Sbs9CFof+qk8ROVGV9E4"
        "Xx4S6/GGSXLGNEuOm+nnpJY049L3PeNhr9d7WC/i82Ac/YMm4zpbxekrmtVELt5hRvi69Dftv1/qX+CcUhp2PA07noYdT8OOp2HH"
        "07DjwEWlLtIXSdaB/UjP+SsuxTwWsP79ZiN9ndQ2+Nj/U/b9DX6VxkLCAWMrhQNeI30fY01woB8OOPUJxwELldbwgZ+9PxEQByx6"
        "44BiSHrZgc+NvA8OOGS0iAMW2oQD5lcIByw2wQHfqbRTTwh9ED4OuKPijQP+Te0WQ8YBvvK2UjjgZMg44MTScMBLKPcCcEAMOOAF"
        "Ow7IYz2sdbTkWfC7N7OmYvOvu8gOGpM0Hvc+/Yj78cLPsOytJtlbt3xfU/PfN3jJYcfy9refXK+wX72viT3d529PE7Cnu/RgfnVX"
        "bT47rXJxOz9F/zV8iGf//vva4jcmGfatJvbt2+hvnuzE+A0B53spn6+Yn7D3Qe1zqYv2eZKth56l5/wVEeyXm+x+TNvm/zfM/+/w"
        "l9fpwezkOrKTk7BPiHcZxxKmjX8Ddn03CprT13Mq+Ofer5frXu+d+r88jXl2YD9E6vtqr9UvQ7+gOfa+JuvHKHtPa4e/6Obzn8Dn"
        "N2k/Yl8PdkCvgxpTkIOrfOzEdW/CPiSAA4j/Vr8lm336XUO/rD7/0/DPcnz9muHmpJY/H5e+L9k/87Wjwj+76zxrOI6d52Oc3nG+"
        "S4qfllrch2IcdX/tMPh6EPRZ0H2ge0EfBn3AXI6fZ0wfhd2ndcx1/lPz3g/v+Phx8VDwadviufthd3owrizJbXN/7r+1ddEl/kZZ"
        "Dx9pPu+HIy47L6+nMQU/Wr+cnjObbX65keln8roZmT4mr5+RSTF5HY1MgsnraWTiTF5XIyPmAT8+vVhZFh4J2S9fYf8+BDzyUED/"
        "3oFHYna9VzYcetFoEY8ULxAeKd4Z0G8FHomJ9WkzHhm/QHikeK22LDxyHHhEyMsjTfBIzA+PXK21B4/EHHik8+OJR8Z88EgtDgs8"
        "4rPvnHjEmKL2ejMPBsTjfvG8cOxjAfFf/3geCz2e1x8onhfW+Z1fPC/hiOfNI553zwXyz0Qc7zem3H5v5tMB/RQRzztdkfVaePG8"
        "Uy3G8wgPuON5DO1RPKN5PG8e8bzP+MTz3j3H2rof2hXP+/M573jez5gcV6vrxUTI8ibieL9cYhzvDeD5Bdv9Dv843k8dcTy2snE8"
        "1C/j3tFoJ41T4KCX1zjP9VaT39h0H2q8nyhbbdMbbn1xtMVzDuf6/QfrR4Kd1+xy7vYXcD8J33c//rSnnRf1k9r3+BfjEdzDKsZd"
        "dv9oILvfy9vJH3sR4y1oHyt+xprwE993D5715mftfthbxM8B8DO/VH4eIn6+JPj5F7QL/y4L/24A/l0W/t0A/Lss/DuMo5SFfzcA"
        "/y4L/25A+LHk340IfePQV91b/PWgxeHyAVbz/4qOcvdWyw1NUbsWLtU99Ows9M+I8D8z9TiGtRoj6WHTS9/L/Two6eUoW4v1+GLA"
        "c/q+c2Gc07vl7X2s35Xe9msK89lQ50NC4qPw+8W6LIX/D9v4f9kS+T9G/J/BeA+4+f99G/+j3vEdR/1m83XZ4wON5bB+/3MG8kxx"
        "rrDb/atG4x5J729z+zR+I09xnpGxpzGvp0zP86W8fT2TGv1nfQL962K/UxzQaY9d63Uc6/VoUDwI/OfTXuB2wIf1tfvCB8NpN+Tx"
        "jeKcbhdofbyHA9upDk+8Sws2NLnPrpcD6qEci6P+/iXVT7InznL7M/Vln/NHerE7Y5z1/t6nCZyhSeeZxosU1567sq5fOP7/UdxT"
        "X2y9rps1Gze//414iOXXPWzRCD1b89kv9TuLfeW2t7Qx5ox4bVzW/7oxzrn7BE789llbnHOVD65aRf5tfm/Ec14Xy/msv/+fasn/"
        "F3gtDzuzKUMGzbqPFvG4l9b9nPDf0M86b3645vl8a/tzuecAwq8T+Hh3T9x2vlJIN26n/LzdLos4ifV8uXSu7NTj4l5BYZj2X2GC"
        "8JvgX2HiZnqPOL1Vv9s2rq/R964drvHtxPiE3U1wfsG/E+c4uC9bwvxq40F/zfSIjHc3A++Kceoe+y/JFs546ZEqXj8j6w9r3FyP"
        "TEOPADfNrU5hf/7jjIzr3Xj+7TPyPIT9E/yt8XViB6jg/05Q8HXibtC7YE824/ke4t8x8lNG/OxMoTEeKN2YMoPgaXFumtOf8MR1"
        "I+PAc+PeeNprHHYcPWo/14n5+D0x6LsHmug7lC8dCUnftdhO4cgK6btnHPpurTc/lotHfPXdkRb13cAS9d2jDn33kkPfxXz0XV6M"
        "E/ttDPoO964KY2Hru0Wbvqv1H0C/9QfQb1H2TR99pkN/Ef5Odtx5hvCSwXGg3O6z1XZz2l7y76T3B6vvo+wx1kivuPwq6LmRicZ+"
        "pDHtr3fsfuSlLeob4T8mluk/Jhr7j8API8Ph+o9htef0G5fbrvAH/fzGkWFvP7E0/KzZEGcdCKh3js+E047w99aKc/2DF+X4XP5e"
        "bbyHEef5SsUZ7ztsnYt83nkvZxHnJAug86Cnxe8fQE+CngB9HfRV0FdMGac59Y04B92F85dnMP/8i6RPy59DvGs7KPBUuad+HnAT"
        "4vtf4vVIP+65FfoyC7t642tEv4X7wlL9rXL9adLPe64T9V+3ld8F+U7ifMGYwv2j7Emcl+EeUvaEq541QYEL6/VxnykrzmFxryl7"
        "yl1ft+qRHzg0hf2TXXSXi8jt4/5UdgHt4x5Vdt5dLy63j/2fPesul5DLPYVyH3FqyZ1lEEVcZ2hSxIMqpohjy3h5Dusf+B6bJuzU"
        "Gofd72/xfDcWqN+ywIWSv64vYbxJ7SD5AUXvewxJ/b5Fi97feQn3B5zfc7hPJe53zmXivP3j8B/EefEs+t109fbaM+17wr+5zqjt"
        "vYjDWe1tQ3xC4+VvcY2Tzwdxhk0D9EE8j0YIB4n2ZqNU3vJ6ZP9GtL+Jrl3UzrmtexDR2rg0tmkbfb+9g+yFeLb6SYhyGrOVizvK"
        "xVFOrm+VizjKRVBOfm/pRd1RjuOcQfCrCP7HwH/B98c1G383RjSS9yj0+Tew/hGHnxKldh6Cvuu+H3K1g+h6cb6xi+hDwOubrqeG"
        "yl9AuduJPvmYo/xtdrwu5nd/VR64vEXc8XbrfTKi2eSkW8RtdQ1yk/CUZ7FfRDmBPwcjpGdfvq8+7w4ub/Q7u12Ix+U6aX+Wv17f"
        "V/z3/VGSs/JOyB388/JG7BP8fk+0ezxC9aKM/G+jh+jWW8+RXuvDet6SYh9I8cDeProXK/BalL1rhjO+mCe/tm5450OxD6xxd19b"
        "t/f9vP8ujL8P4//QMf4+x/j/5Rj/POImZH+sdlNSvGIuI8r9kY/DUHkwVB4MpvJgqDwYQe8xqDwY1K/Kg0H35VQejPbKm8qDwcup"
        "PBgqDwZTeTBUHgyVB0PlwVB5MFQeDJUH4yLwq1UeDJUHQ+XBYCoPhsqD4b0PVR4MlQdDXjeVB0PlwQiER1QejAuDR1QejI8HHlF5"
        "MFQeDKbyYKg8GMuN56k8GCsax1N5MFQeDKbyYKg8GCoPBvFf5cEIo12VB0PlwWDsk58Hwz0uEiCRH0PlwfDBVSoPBhP30VQeDJUH"
        "Q+XBcMhh0zwYiYB5MFLAdU+2KQ/GXvu5jsqDofJgMJUHI3AeDNfvbTtIfx1DHoxOyoMRZT+gfaQjH4Y0fp4PQ0c+DOl9e/NhJNqc"
        "DyO1TD8ypfJhMJUP4+LNh7G94myP58NY47yfc4HyYfjltZje4shLMePKy8DzZ0CP5adJP5c/hTjZ9aj3VcqDkZ++2dHeyubFWGo+"
        "jHo+DZUXg3D4Jy0vxoDKi8FUXgyVF+P/NS/GWxdJXow/8HH8D2W6ZZ0="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
        },
    },
}

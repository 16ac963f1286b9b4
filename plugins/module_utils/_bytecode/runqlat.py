# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 15776],
    "maps": [
        [32, "control"], [528, "control"], [800, "waiting"], [1032, "waiting"], [1096, "waiting"],
        [1200, "control"], [1952, "owner_levels"], [2184, "owners"], [3024, "owners"], [3464, "owners"],
        [4200, "owner_levels"], [4432, "owners"], [5264, "owners"], [5696, "owners"], [6256, "owners"],
        [6400, "owner_levels"], [6520, "owners"], [6888, "owners"], [7640, "owners"],
        [7784, "owner_levels"], [7904, "owners"], [8264, "owners"], [8616, "owners"], [9432, "owners"],
        [11032, "tally"], [11088, "waiting"], [11928, "tally"], [12880, "control"], [13120, "control"],
        [13176, "events"], [13304, "control"], [14032, "control"], [14200, "rows"], [14272, "blank"],
        [14320, "rows"], [14376, "rows"], [15704, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [200, "TASK_STATE"], [352, "TASK_TGID"], [416, "TASK_PID"],
        [664, "TASK_TGID"], [728, "TASK_PID"], [896, "TASK_TGID"], [960, "TASK_PID"], [1152, "MIN_WAIT"],
        [1312, "OWNER_BY_MOUNT"], [1352, "TASK_NSPROXY"], [1440, "NSPROXY_MNT"], [1512, "MNT_INUM"],
        [1624, "OWNER_MASK"], [1704, "TASK_CGROUPS"], [1792, "CSET_CGROUP"], [1880, "CGROUP_LEVEL"],
        [2000, "CGROUP_PARENT"], [2024, "CSS_CGROUP"], [2048, "CGROUP_KN"], [2072, "KN_ID"],
        [2096, "OWNER_MASK"], [2536, "OWNER_HOST"], [2568, "TASK_THREAD_PID"], [2664, "PID_LEVEL"],
        [2760, "PID_NUMBERS"], [2784, "UPID_NS"], [2872, "PIDNS_INUM"], [2936, "HOST_PIDNS_INO"],
        [2960, "OWNER_MASK"], [3560, "OWNER_BY_MOUNT"], [3600, "TASK_NSPROXY"], [3688, "NSPROXY_MNT"],
        [3760, "MNT_INUM"], [3872, "OWNER_MASK"], [3952, "TASK_CGROUPS"], [4040, "CSET_CGROUP"],
        [4128, "CGROUP_LEVEL"], [4248, "CGROUP_PARENT"], [4272, "CSS_CGROUP"], [4296, "CGROUP_KN"],
        [4320, "KN_ID"], [4344, "OWNER_MASK"], [4784, "OWNER_HOST"], [4808, "TASK_THREAD_PID"],
        [4904, "PID_LEVEL"], [5000, "PID_NUMBERS"], [5024, "UPID_NS"], [5112, "PIDNS_INUM"],
        [5176, "HOST_PIDNS_INO"], [5200, "OWNER_MASK"], [5792, "TASK_NSPROXY"], [5872, "NSPROXY_MNT"],
        [5944, "MNT_INUM"], [6056, "OWNER_MASK"], [6184, "OWNER_MASK"], [6712, "OWNER_HOST"],
        [6744, "HOST_PIDNS_DEV"], [6760, "HOST_PIDNS_INO"], [7176, "TASK_NSPROXY"], [7256, "NSPROXY_MNT"],
        [7328, "MNT_INUM"], [7440, "OWNER_MASK"], [7568, "OWNER_MASK"], [8096, "OWNER_HOST"],
        [8120, "HOST_PIDNS_DEV"], [8136, "HOST_PIDNS_INO"], [8760, "WANTS_PID"], [8784, "PID_NUMBERS"],
        [8824, "TASK_GROUP_LEADER"], [8904, "TASK_THREAD_PID"], [8984, "PID_LEVEL"], [9128, "UPID_NS"],
        [9200, "PIDNS_INUM"], [9576, "WANTS_PID"], [9600, "PID_NUMBERS"], [9632, "TASK_GROUP_LEADER"],
        [9728, "TASK_THREAD_PID"], [9832, "PID_LEVEL"], [9968, "UPID_NS"], [10032, "PIDNS_INUM"],
        [10152, "WANTS_PID"], [10280, "WANTS_PID"], [10400, "PID_NUMBERS"], [10432, "TASK_GROUP_LEADER"],
        [10512, "TASK_THREAD_PID"], [10592, "PID_LEVEL"], [10744, "UPID_NS"], [10808, "PIDNS_INUM"],
        [10960, "ONLY_PID"], [11248, "PID_NUMBERS"], [11280, "TASK_GROUP_LEADER"],
        [11368, "TASK_THREAD_PID"], [11472, "PID_LEVEL"], [11608, "UPID_NS"], [11672, "PIDNS_INUM"],
        [11848, "ONLY_PID"], [11976, "COLLECT_EVENTS"], [12120, "TASK_TGID"], [12192, "TASK_PID"],
        [12368, "TASK_CRED"], [12432, "CRED_UID"], [12520, "TASK_COMM"], [12592, "BY"],
        [13064, "MAX_EVENTS"], [13376, "TASK_TGID"], [13464, "TASK_PID"], [13616, "TASK_CRED"],
        [13712, "CRED_UID"], [13912, "TASK_COMM"], [14440, "STATISTICS"], [14480, "UNSIGNED"],
        [14968, "SUB_BITS"], [15112, "UNSIGNED"], [15176, "UNSIGNED"], [15480, "SLOTS"],
    ],
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15776, 5680],
    "maps": [
        [248, "control"], [1008, "owner_levels"], [1240, "owners"], [2072, "owners"], [2504, "owners"],
        [3064, "owners"], [3208, "owner_levels"], [3328, "owners"], [3688, "owners"], [4048, "owners"],
        [5472, "tally"], [5528, "waiting"],
    ],
    "constants": [
        [72, "TASK_TGID"], [136, "TASK_PID"], [312, "STOP_AFTER"], [368, "OWNER_BY_MOUNT"],
        [408, "TASK_NSPROXY"], [496, "NSPROXY_MNT"], [568, "MNT_INUM"], [680, "OWNER_MASK"],
        [760, "TASK_CGROUPS"], [848, "CSET_CGROUP"], [936, "CGROUP_LEVEL"], [1056, "CGROUP_PARENT"],
        [1080, "CSS_CGROUP"], [1104, "CGROUP_KN"], [1128, "KN_ID"], [1152, "OWNER_MASK"],
        [1592, "OWNER_HOST"], [1624, "TASK_THREAD_PID"], [1712, "PID_LEVEL"], [1808, "PID_NUMBERS"],
        [1832, "UPID_NS"], [1920, "PIDNS_INUM"], [1984, "HOST_PIDNS_INO"], [2008, "OWNER_MASK"],
        [2600, "TASK_NSPROXY"], [2680, "NSPROXY_MNT"], [2752, "MNT_INUM"], [2864, "OWNER_MASK"],
        [2992, "OWNER_MASK"], [3520, "OWNER_HOST"], [3544, "HOST_PIDNS_DEV"], [3560, "HOST_PIDNS_INO"],
        [4184, "WANTS_PID"], [4208, "PID_NUMBERS"], [4248, "TASK_GROUP_LEADER"],
        [4328, "TASK_THREAD_PID"], [4408, "PID_LEVEL"], [4560, "UPID_NS"], [4624, "PIDNS_INUM"],
        [4728, "WANTS_PID"], [4848, "PID_NUMBERS"], [4880, "TASK_GROUP_LEADER"],
        [4960, "TASK_THREAD_PID"], [5040, "PID_LEVEL"], [5192, "UPID_NS"], [5256, "PIDNS_INUM"],
        [5408, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "484342008621c1d3e54d419557bba096704f66be3a85c4ad8631963d7d54afc4",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["preempted", "Q", 48, 1],
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
            "name": "waiting", "type": 1, "key_size": 4, "value_size": 16, "max_entries": 10240,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [["since", "Q", 0, 1], ["preempted", "Q", 8, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["cpu", "I", 56, 1],
            ["preempted", "I", 60, 1],
        ],
    },
    "code": (
        "eNrtXH1sHEcV370P39pEvYuTsy9Xhdg1KSFgaBA0ATU0baDJH4gainH4w0q2p9SJCa2vkZrbO6HY6QduhEScQOtEAvkD+UOqWguo"
        "fALUCxIIS1TIFRVKcKRGCNRUtOCiqFz8tXj3vdnbmZ398p2dqCSSNd25+Xpv3vu9N2/etLBJ0P8p/ZJeTorwnUrmVa1MrBeof4Uh"
        "KCMBQcirqvrs8n9rXeJCBMbB/nExrJeJCN0/Hglhu5heNtcHYF78/cdYKn1Qtokwfi47oK+nVfwIf51Bep7o07jeQVyvCOudXJ5O"
        "W4G27vTynzyYx3E/pbfT6sM4vj5v8qL+e64G2uVO90N7KWC0v0PvUwvrqsJ1dRY9r6vIWVe5/eUB6J+qeUkvO5b/Gpb/TmAZFz7B"
        "8LHout9Far/DzH4HcX8PMPv7Lb0MC3cK3vhW3n6W218eyFN8c+LHS8gPbSrlRaA3l0X5iKyQzuNl0nncL50TrnROUPt+Wm+vRAAv"
        "FKTHS/+gSb+2HMJ+It0vV9Orj98sfk8tB4+UIcALWzkN3ClSclq7SQQ5fRz0/EKXylufMgT7Gw9sD8B4gBvsPiiD0C66Ab4nJaTv"
        "NOgZT38l0/4ogzb6v6Gy46QcxjHLC8OHbnkE+x2FiofRjoyCPHRb9jV5RgX+7ta/N/eN6/zTxEhrWuiBdh0i4hSWreJOnR5X/qIc"
        "5jorxF+f46Q6J1Qn3M8le6n1uuL3SNGnXu7l61PykMqvP2BT32JTv9+mHvZ1Mkj09wjucwbWKyNfe4j+QPuDjSuzO4UI8SMAX5V0"
        "AuyK+CrO+ysV5Ksd5KsK+8l28vVNfT+VYeCTMthbEbki7ZXhA677TvUf6VbJupd/Vo3xUH6U4Qz8HkS6dvDpUgaOoF+zT/+24Ng4"
        "4Ftc3KauCn6Nol6cLnq2U1w9QPo1+kIcOqP1fDviVu9GRwHXZ9Hz08644ZWeRIDu31773yW9voquDwtfgHFRf6LyautRP+rRT1SB"
        "ozd/wFLG9XcEsB7L79b+HOT1ixnUA5BnORDit288g3LdUlH9U4b3qyvC83Fs1w/tTkiwzlf6yX78CfXmDVHTTzf7VdKzXy9JpnYH"
        "5Urv23u4by8vAQ7vAv5nW1z8mNdEX36MsR951c7PpPcj72JnKzNOymEcRz9mFPtl0I9JoB8T8ejH9Nzn0c749WNuDn+J/2J3vsgl"
        "u23tGfecMZL3ea6slB9j56/s8enHnID1pt3w19/5pFCNelyNetxn48fIs6I3P/kRxo/prohckfZOfgy3/0iG8WNwPJQfZbjLpx/z"
        "ENePiYv5xVXBrdG8WolzOokvVdx/caHD6r+40LPBHz1W/+X7i7x4X1jYRetPz2rrz3nUn5+u0H/5BfovXSj/GRf/pY/yNyx6Z/jN"
        "/vROGd5D+y9e+yPeFjrQf4mg/9LB+i+HwX9xsVtx8auLkun3g+lK79e/cL/uXzT7IVq/Jp6cBm/HU2g/JIbxlK94tBM1Bj0tWjuJ"
        "xsfC8yg31Sg3z9vE6Yz5G9f4nP83nPdtsI89d4ve/K91Ot2l+Ku/uGeuJoPxxAa0L4gL60OC2R8s9K3VOe0q8uEfyIcw8KEa+/XZ"
        "8WET+AmIU5p86vZ5pFel+PgojY8nsGwNNLjEEz66yJMX1l4UhpHeIOpHqKRnGc59RavwV0pOw8JlWu76Vpvff0Z+XwI9RX3vCKI9"
        "wFIZQrm4y8a+fPYS2pVeyh/S5s+Z9DEu/RHmeQ71sQr1Eb8nqwkf3oL50iU+a/vJ7svmxn8uQPvfC75w9vZ5j8bZniXBG94wOBth"
        "cDbDxBcyHnF2zc4hDM6m3xJWhrP+9C9X08XgbBeDs/d5jIdVig8MzsqvQf8I9kvb8SGBOJthcLbbI85usTnvJBf84mveE77+iMHX"
        "czSf06vN5zeRz5dd8LXLBV8vU3HHXDJD4yvSF696HeY5wughfk9GGHzt4+Pr5sZr89DuJO7PRsGLX90qivp+LJ+PFsx2zMpff36K"
        "vf16F/m7fcGbvdi6QMcJX6b8bqtcxkQn/IqL6/Rf5KdC3DhjtOkm+/XjLvH9c97i+2Qf5SEYp7nxPdj/Kjz/ox0n9lwZBP5EGT+G"
        "5QO7nkKd+73DapxbyP2F8mQMz/1vcPNI7MYppIheTa1QX7Lzzvri09+zxSOiL8fmnfX/yLw53hQXD1D8IPJv1RfIN0hITL1UB3ry"
        "QshbPN6YB3CY4FbZflrWX5yMpdc1P8tj/KykT3nUp/846lMU8Tua4fuvfvKC/PCLpd+rf0riacpZok9/Qf143QVvwXEgeqikJYvd"
        "n/Bk9yEvSR77Jcp7m0f5/a1gXrfSJ63wXHcM5h9cwPlfpc8l1cy81XA/YGtHbpH4kJ0dySX7feWBWO1Jk7P8H2VwYpM3e+Jk39bG"
        "jkj+7Mg5Or4tjxX595xGXAIW3IF+HvH32nuk+XLyIEv+ljrnJV+Q55cTOgLcPM3rc4Suf5vtTuz9ObJubR0aX7Ry5uPw+0x9AnHk"
        "3TlKnyz2Zr/gZG8Mffq/szNbP+R2plrg8c9unMLTjL4Z93l8+6CMtaDehSg/jT3ntjfumSsnzzMu7JrjnjtqunH+/cz+zOL58BqW"
        "V7EkcblpLKewhPxvZYzkfQcNPtxh0v+wsFFwyv/znLdN8qbKHKcD730Izj5cX9q/sFDKZ5eZuGlqO5yLU1mgn9wfpbK/g3rMh49L"
        "93Dzc/ys15dd6fRmV1KdEEcgdKeS057XdQnHi5nGI3nrRD7Z/CxynmkLQr9JjMPEg9BBPovr3476hfGeNsRrgqPKOOYrBzrhe5Tk"
        "kX/dRt5SRn2U0p83Ma97WnWjL6bPM0DlXeWS14x4CcSvWpCP13HcWZVnL+MRUFjPdtOIw1y8YbZjM3UxvWyuDxp8185bWj3mRdwg"
        "9Gjt2tMBWq6rEgLPLio/AzyY+RiRd8iPUu6SuHavuQnemcxsbBD49I7f8JfXMnwD1v+g6AXfJvE8rOWj7NHKEHxr453i+glbRfP9"
        "84wcs1n3WZ/r/gGu+5Oi+d4hdaG8vE4SNzXwDscjerDS/EqCewS3SHwllaRxzfBf0O63YX7GpHG+SQj0uT4uONpl5Evugs9zQoXo"
        "Ju99woJI4QLBgVT2EpaID9mrWF7BPMGL+P0bLP+usvwJQByPi5ulOGGVc3zPgq8BS30M/a2dWlx3ubxfi+88R+zMNT7+VPvEH8Nv"
        "v4fGn3rEn00M/tQT/NlO408fgz+RhGEXRdO4yhDqZa0g+PFvCkhnq1gnlHNOIe/z3OYtEH/fhDeBFaw3Lp4H/JT59xPxgHgD/Cqw"
        "O4eldTqf2XatgSjMdwrPNY2SPs8oxuFIvt4kzt+8TTS+zeOHMa+wVQpTvxN7rY27B/FW1Ns/YFm3Tt8zaB9OwQ/k+0QI8IaMNxmG"
        "9po0mOOFZPxmSRTM+YbaPUfYWJcoNO+B3/ehX0G+tXlipJ0oUO0kpp2E7cz9tXYhph3BPXO9dj4NMO0CpvvoGRn3AfP7DP4fofm/"
        "NSSCHoQRBx5BeQjR+6z9ro3zxOex3bMoZ/ug3LITv+E5ofDEU7gPn4OBCvdiu4egPHmYab8Xx00JFH2Hl+VBlzt2PShf8ZBIyUk0"
        "YMgvyk2MK99Ef0g7cs7vCAGevfJMie6gLm+Aq22IG61VoK+Fb5T0TFtPRxjkrNCCcof2v7AV9UUIUuOOhqBfWIBAkFIL+LT7wXnA"
        "9wbczwcSwvsm3NrcAHlZpftAiIeXvz6Jy6/dTSeLRA+0dUd3lPZBx+XGbbiObBHoaEA6PmDoaGDoeIeh421VoHB5F+Iyvmc0/CcJ"
        "2x8rClwcT/D9q+rHiv5w+VCRsjMxYmfagU7m3FY6b+H5teaqzXvT9c7nUY9+Wrn9S++Qr9i8Q45WxK5Z3p1b4tUYhwjge89G/rtz"
        "SxwhO0HONy7vJCboe5kI6V+h+HOFxkllV5ifiPFVkh9o5CdKdnkz08x7zx+K3vIm7N5JTNxi7z1nXd57TlX8veesp3cSAzbvG/od"
        "3z1Y63tt6qeZdxJj9DsJS77IdHn3s0acAO9nZZt3Ej17PcoXeSdB4h5TFX7v2e/zvedFm/eeUzhe3uM7iTHHdxLKEOKYKKuO5zO/"
        "uIVyS3DFMm7Ko/y7vfOs4+OzW70bHSR+Z9Hv7Gq989yh8u79jXcSfWulP5V6J5Gn4uTu7yTO8PVuhfZSGabfi3ruz9gzNt+99E4i"
        "D/kpLrgSFz+A9534+8GeSu8XeSfxzpLZD3HN373thzDvJM57zN+0yd9FvS0ojNwoNv6jMX/jGttHNn83C/1d34ew+buzvvwScq9U"
        "yt/N8/N3Cc71rDYfmPzd9Lc98oHk715k8nenyszfTS/x5KT89xGfYfJWP73GfPaav5v3mL+L969432jk7xpxW8zftdFDoqdG/q7M"
        "z99Thicw3/VLS9A+SecluuIEyUu8V+9fsNVrf3pkz2eSl7htyRtdTWAvgl92ySd7Aeot/782zANHv1M+GnK+B7ll866m/eVd9bF5"
        "V0/C/lejf4ryRuQu+iI5p+I89R7zro7fpLyrR0keSBvqyddc5AMCfaSfIlvz/WY94VQA8w2voxzvo/0Yi/ztdZa74Idd7po+pHLn"
        "M9/vuLd8P/s8v1OLZeX5GXisLLr1u8Lk+V1FvRAd8/weX+Tn+X1nkZvndzfGu+tInt9jerv/AbtV2pU="
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
        "aarch64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
    },
}

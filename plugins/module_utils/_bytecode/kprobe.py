# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4592, 8240],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5600, "control"],
        [5656, "events"], [5768, "control"], [6120, "rows"], [6192, "blank"], [6240, "rows"],
        [6296, "rows"], [8168, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4832, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5536, "MAX_EVENTS"], [5672, "EVENT_SIZE"], [6376, "UNSIGNED"], [6856, "SUB_BITS"],
        [7000, "UNSIGNED"], [7064, "UNSIGNED"], [7368, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [12832, 8152],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1136, "frames"],
        [1408, "frames"], [3536, "owners"], [4488, "tally"], [4624, "control"], [5280, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6032, "rows"], [6104, "blank"],
        [6152, "rows"], [6208, "rows"], [8080, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1256, "SAVES_ARGS"], [1448, "VALUES"], [1552, "FILTERS"],
        [1688, "OPERAND0"], [2376, "OPERAND1"], [2760, "OPERAND2"], [3144, "OPERAND3"],
        [3392, "OWNER_MASK"], [3648, "ATTACHED_PER_CONTAINER"], [3704, "WANTS_PID"],
        [3832, "PID_NUMBERS"], [3880, "TASK_GROUP_LEADER"], [3960, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4184, "UPID_NS"], [4256, "PIDNS_INUM"], [4416, "ONLY_PID"],
        [4544, "COLLECT_EVENTS"], [4736, "KEY_VALUE"], [4824, "BY"], [5232, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6288, "UNSIGNED"], [6768, "SUB_BITS"],
        [6912, "UNSIGNED"], [6976, "UNSIGNED"], [7280, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [20984, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [25576, 8240],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5600, "control"],
        [5656, "events"], [5768, "control"], [6120, "rows"], [6192, "blank"], [6240, "rows"],
        [6296, "rows"], [8168, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4832, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5536, "MAX_EVENTS"], [5672, "EVENT_SIZE"], [6376, "UNSIGNED"], [6856, "SUB_BITS"],
        [7000, "UNSIGNED"], [7064, "UNSIGNED"], [7368, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33816, 8168],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1120, "frames"],
        [1392, "frames"], [3520, "owners"], [4472, "tally"], [4608, "control"], [5264, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6040, "rows"], [6112, "blank"],
        [6160, "rows"], [6216, "rows"], [8096, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1000, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2360, "OPERAND1"], [2744, "OPERAND2"], [3128, "OPERAND3"],
        [3376, "OWNER_MASK"], [3632, "ATTACHED_PER_CONTAINER"], [3688, "WANTS_PID"],
        [3816, "PID_NUMBERS"], [3864, "TASK_GROUP_LEADER"], [3944, "TASK_THREAD_PID"],
        [4024, "PID_LEVEL"], [4168, "UPID_NS"], [4240, "PIDNS_INUM"], [4400, "ONLY_PID"],
        [4536, "COLLECT_EVENTS"], [4720, "KEY_VALUE"], [4808, "BY"], [5216, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6296, "UNSIGNED"], [6776, "SUB_BITS"],
        [6920, "UNSIGNED"], [6984, "UNSIGNED"], [7288, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c7f9659dbea21c5a1b8fd3c01291459d49e4aadca67fe51c3df9b901885a1870",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 120, "max_entries": 1024,
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
        "eNrtXGtsHNd1ntnnLC2Lq8fSK8KquBKkMLLpyqosy0VcryzbYu0gIqKwUh2zErMWRLsRvJQVi6MtaspylERoAa/iGoaatiIjRBLa"
        "lPpT0EnRrpC2sIO6reqmqFy2KJugiAr0oQJtQTTkbjlzvjMz9+4Md/ZBUbKHfy5nZ+Y+zj3n3nPPd+YrdSjm36RKZa4zXzHK9ApF"
        "+CuNUxkPKUq+Uql8ef5/45WUEjd/1/F+So2aZVoV30+pEXoulDTLnkyI2sX930BZeLHXbH8yxtc3KlROo7yO8j2UV1G+g/IKykso"
        "z6N8G+UbKL+KchTlCEqMv6r/95mlMe4Nxv2weL89zP2dMd8vjUFe8/XMzMtrcn64Gt4fNuQwRs9V1bOqtfXkFqgn4qhHGu/o4CW8"
        "9zX6Yc8aKi9qdF+WT6FzyHw+qtD8ri1+ndqLkZ6UBum5w/MXXfPlcZT9aps1nj7jOcz7pAa9e4HK4wl6fgLX3u1n6L2TkAPa1cfp"
        "/oEM6/lMTT2fceh5KQ49iJPe6sNps+xXf4h2f2yWaweP0fsa3jvpNe5l5rhZz3Mv3qzZn5uO/hTa+sznU2Zthh7Q9eAKsrOo8il6"
        "vwg5nFxsOUxDDv9Ccji5l95P4L2ilxzSphz0sf0V1s/55ir6tw5WBP35At4P4X2U/aF1Zlltr8dc7Tgdksb5TYwzDLuI2PY1YrSn"
        "oD2U/conFef6FFW6qR7oWXtxseX8A8j5Q7JP2PnhMPXvXZT6OPRhvSi3d1Ee2foh1juSc6GT5G+0XzDqhf2ltPepndOwwxjsENeT"
        "CZbDP5E+qqvN+att96op56jyWMUpv2q51WcX3nL7N8jtQZLLsK0PRn+53rWZHmovJulT7DlhvNX61k/tHU2iXa1Kv2760i/q9+Dl"
        "/0Z/nxb3HY91L6U+Se+NkP177U/c/8K5Fu1TddaTO+deX6GT9JDrrbVf8bo6OE719WQ2kp5p9JxRmnJFqY+RnOx1EO1l3OUi96+U"
        "Fsfd9L58zt++PIh6WK8GVmqSv7ZwPaVTiqU/Zn2X6fnD2E95Xx146y/L/Nxyh/3rY+SP6R1vu62fo4UzJNc93ZDfmeuCvyavt/2h"
        "uOL+e0S0L+l+KhSyxvH7Rv+s+bpRWcjfZDsvncX6hfVvYOWVsnN9KHSOVNz9ioOwr7uhN5BHJo/7X8X1EK7fwPVBXL+N6/24Po/r"
        "XlxfwnUW11esdThq7vPkj5YOK8I+Y6yjhmpNQJ8nirbcUr/y9KvG/9/RH/7tn87Yz29vZB+K8fr3LI0f7Q+cfATXpCgDww/jGnpa"
        "fMhVT+vf/wo0T4Pdln6b/k9Ht7WvGDO4j9p5jPePPSuFdfoq6yv/Xth8vWZ/rs/3x7l+G+eeSfh1xjquYp4MzSyp7vucMR//6dhf"
        "BjJ3KQ21G7HtOAS5Gk1O3UO/T30F8pD2k5Syt0p+xn7H8osqLwnnsKn5ff2/HPWnFFWYx351jfmLPkb2rY/jfLaJ5r3QoWHdyOM+"
        "zlWbunA/LdTH/dDH2M4epf6Owa7GcV7btAPPb8HzsKtxnO82wZ46srgPuxrHeXAT7K+jD+PeUm50HoR5j0vnlWF/esD+40Am5ksf"
        "ZHvMnanPnlKxh1tkj4my085te0x62ON1wR530zKe/fjY34/mZHmR/SWt+TDHE0J9n0B996Shp1Pm+4fjqBdlKn59js5/fzfnWk8X"
        "6klyPR/MOf0YWw9Ga87DqFMPsO+mEoj7FKW4T1zah+OI+xQR97nHPe4j77v92L8nFS9/OySc89kvSEel56Kiv2Sd16TxtfO+sNX2"
        "ozSzH+uVLY59uPDskKufUML7+4zzhOmv7BN+j+OcYdyP4zwWls4HZj82oL4U9Hl+PDtc/K4DGyGXiNSPx+EPfBb+2xb8Dj90Yq9Y"
        "//Eo+Yn7otSvQ9EHzX6loj9H60b0IVPfU9Ht5u9WXOFz9P6rq8V2efyTYfbbPqB4Hq73zTfWbrQTiVE7kSS1E1lB7URUtEMV66cO"
        "Yt5IkIciUdMvSkXuNvttPB817y/H8714fhm1H2lTYniuzfw9ged4H4Aen8rjOorrIVyHcb0f1yqus5Y/afrZ2zBfEZyzUaZCKtkN"
        "7pd2ief142F+7tuVkON+VPld2g+jCRpntI3GHVXN8UQVWseObH0L50Qa19rsmxXnuI5sjaG+ovn7kQ1vVJzjOrIhhPu/bv4+kP21"
        "iqzPxoSmQj2CPstxmBL01hiPBn029T0MfQ9D3y9A3yPQd5YL4tCH57u7pfrcNHpgO/Rdsu8S9HkiB33P4nfYxcTztt+/DOMx9TwE"
        "/QutIP0LtZH+hVj/2kk+u5ZDPi/QfMyfX8z5CGk0HyGejwSef16Q/9q+L1ScenVk20FR/ttY/gMk/77nquU/PwH1yD/ZpPy7F0n+"
        "q5uS/yM+5b9Nkv9WSf5bPOTfA/nf7zy3Wn4Dx9kOQM6p8H2Cv8Hz4jYf6Qbmo0r+D9aQ/yoP+a+2+3VvU/JP+JR/RJJ/SJK/4iH/"
        "uTLJf7ZM5/os7bcnej3O9/f7wmNsHOlqVZzkqmvc5moNXKY19eQWqGdBXOYi3hsBLgN/7mLcC5cZEXGZk03iMvDvSkPQK8TXJoa8"
        "cJkREZcZlnGZESnee7WmP3rV1R9FvLdYA5eJ471hv7hMfeck37gM41PDiy0HD1ymphwWC5fZrdSLy1xtBS6z6HK+zXCZeLO4zDNl"
        "EZcZaQ7P8pQb4zIU9xksuuMyAxkV49lRdo8Pw08fp3OaHefdWnbKo1of6aCknwVuU2wSt7nIuM1ucX/SpHY1cvQH36qB16DfhRMt"
        "wmvqrCd3wguvGakPrxmU8ZoNlr8ZQdnl0OP2IcYf0E7aXR5V4zzVInzmRJ34zNkW4TMXZxbEM0pH3dfbgczfzjUV37PXlTn39le6"
        "jovxoZSaU+pqz8IV/liIX011UDyAcZaelZ+z2jXWgynEzaLK5BzhTbROcr/kdcGOQ8QbisPoP4N6JfstvWafz5Lwg53rF+8rvB85"
        "n1cd/Z201i/yj0uP2Ppg4nBfx/qOdYb361wn7Te5tmsVpz9hxF0NTdEv87xAb7bb9RqefQnnNZ4HZ56K0YV358vHHOupte4j/4rt"
        "MHfiH+CnIz/rBOEBuc4/rcj1fspRL59nCp2Ux7VPo7hqSotU2e807CWJ/idNvRsV16eq9ZUEXLqH951fbFA/X3TVz541z0APf6/i"
        "jIMPZGyc0sTvYmn3OG8376t0ztHXa677QM8GimNNpbtq2F//XF14gLJnjvqfVd3e87Ij4/1TDvn0x+4WxjeVTtboZ7bOfv4s+nmf"
        "6rR3Gae25a2IdvgKHYBzp5PCeSV3muSaA17FdsG4Va7jXrqP+eP9Kw4/SdZHxmcNv9qIX+kXhuDHkf+WinzHOncddOQbMm5k59F8"
        "X8BVBooe+hSz1xHVkc8wxbinX3/WwvU6msKHOA+0Vrsch5bxm3r7m1L/kexikO39f2bN+HD8LnN9r84vWC7sn1MZzazvIvYD1u9J"
        "tNPziSeF9TmqkL/WH48Kv0+G7PqysBPVfH5nlR2Z/T8Guz4K/ALXxyO2Xpn1Rul5Y7adfjDX3xNXBbs0zhlRq1+q0kNmrexGPJCv"
        "jXaS/JyqCM9p0nMannO+bzwXkZ6L4Dnn78Y+GpKeM+Pbr0Beg5B/DPJnuR9WBflujFD8fBJxr/a97riHcd+o56WH8NyXoEcEByjr"
        "duD6F6h8Ceeknm3i/rjuKeAah6TnEZdvzynC+A7N64Opb3J/oFcG7uDUk/YQ7/cq9Cbpvt7CPvg5xh8NfMHYPyeO2eMOO/COfVgX"
        "+mNkj6XPiviTgSeZfkSf5FcAT+pHXI7rvRih96IKJQDrK2n9efTxn9D+zjjjzjTlDaD9tV3/URHP43TOa75/mqu8Ht3wpVnFEVdt"
        "f9CeB3NfynC+Q36WxtGFcfyvNI4uaRz/Ko3jx4K/yfNaehnzC7+xsMoel2bOY8TcF6LK/1U4L3ZUoTxhE2fU2sz71et6Fus651XQ"
        "fsLjMtbF1x35E1PIx4kqe81xlnZCn+GHsf21n3bHedvhp+o8ju22X3nTXHfvMvevfvVGxYwLeuT16t/CuQ24wqFwypxf3keN/o+i"
        "/y878D6n32f2h/P1MP5DIdGeDDmNmudJVai39KaIx/H6ap0nd3K/lpn94vMX42pu/TzqOPe/i5L3+UPKn1XMdQx68XIH68v3LH8l"
        "v+D7fyS8X7De/25Fcd3n0677dSqxera+fXv5rHC+SvL56q5Zp/9st5Ot6Rdk68kXqMqzlfIFOtzzBSw5deK7D+TNcT4d591xPh7n"
        "6RWQ78DxiwK+d+E8Ws7347hbobMPZS/KrJCf5/Q/l7vE6/ckob9HKX+y0Eb943kobL5Scc9/iC+cF6G64kRKKhwV4uxWvqTK5w1q"
        "Tz8POZ27SXjLizNljpuZeYUhUb4Tjnw6Ib/QgXuZ+YWb64ynWuesZUJ+oT5O/RvIJIQ8Q+4/501xXo0+/g5+J4HwdyPGOps250qr"
        "6Z9ectFbXvdTiQmcY1jfruGa9e69ijPvrIDzP+uxEVclu3rAuX5lU7GQcz/jPMWqPKo9GZYL1cvXhTrj1ymFzjX8vZYe0pAPKep3"
        "dfwH86Om8R7y+TaL9qKryOcLbcF90b50dQfuI991s2iPfsYRdsjVyqdaw+vWT4nrw5qksO7oZ+scb5HzckcxnzuE+KdexDixjujF"
        "bkUYbxFywrrCcW+WVyoWFvo7Nb/u/7MDL/Wjr0YN6YTU/0Qb/AUa3zop7yuqbKqqT3HmQT0u50F1UV5GzbynPXXnPSm3Rd7TJ5H3"
        "tB15Tz3Ie3oA/jUB8xyPe5Xj3lulvKcI+/cUnzPwfjPe9jqvz0nTw+gPhwS/PqpQHGVjOGHi6ZwvIOcJueUNZB15A/oTaSFvievv"
        "D1P+k36sT8xb2uWOU1l5S7gv5zcdt/KbJilvaRuP4w985i1FpbylsEfekoK8pUrZPW+J8gUGsj8p36q8JeWOylu6XvaXt/E3ZTFv"
        "46/LYt7GX5Xd8zbeR97Gn5dvVd6SckflLV3yKf9vSvIfk+T/Ox7y/wbk/5vlpcpbUm7rvKURn/J/WZL/sCT/lzzk/0XI/5eRt3Sj"
        "7PQb5Xxo/VKv8F219V3z1xQhH3XtyVU+83QYr/882V9RzK85MNxYnkMKeDb7e/3qv2N9/gzh9Ko7Tr828zR9H3D5ncpCOH3191i7"
        "FsTpC23TZeAc8B/h16mtwuul7yylfutj1H5hM6+nT9D7Hbcpfn9pYfx+IZx8Ydx+44K4vT5G8mH94/hNLdye1/GWfV9ZL34/TvOr"
        "r28Qx8+1Csf/YVM4vn4BdqJ8OOduR9exTl0rL4jrX5qBHVN8IKU1iu+/546fpvd64Prfm2s1nq+44fnSeYnXoyo8f6cHnn/WJ56/"
        "Q8LzT/nE84sinu8bxy964fg031U4PuJXuTPA8c8Axz8j4fhFnzh+Ajh+wi+OT76K9T1b1fdDwPFxftUvk16mEs82qI+veOD5n4b+"
        "fVvA8/XzZC8DJ8OuOCzf9/r+iuMN1bg+nYOmku64fkobrBMn/zxw8p0txfP1cRrf1MqkRz8/XWc/n0I/71f94Pi87w6uaBTPJ72v"
        "G89/3vZvTTx/7AbipO9h3fyuhOeTXlp4PudJ/3yzuD7L/2OK68cVU18OaTVw/dd84vrdHri+1iSuj/hOz2vA9V9vENfX7lBc/3QN"
        "XH+oRbj+l6FHu4HXPyzh9K+0CNfXlgjXfz3A9UVcf9Qnrl9YHFx/V524ftwvrn+zLOL6tK9U4/pY/y1c/5donNiPLFz/KW9cX2kE"
        "1x/2wvVpn2sG11eawfWPeeH66FeLcH3OH2gU17ff94vr8z7vheuvqxPXX+OB63fMOs/bdju18beRReV97PPJ+3htUfkfA97Henkf"
        "80vM+5ivwfuY/4jxPu6Xvi/c75P3MX+b8j4elL4vHLrDeR/zS8z7uN/n94VivtPS8z7mA95HpR7ex/xHhPdxaJF5H/MS7+NQwPuo"
        "+OF97APv44zb+jlaOJP/iPA+jnrwPg5JvI+Qh5V3xzyPyCezeB7Bg2fxPHI7zPPI+WDIw8x0C3mWNu/jSMD7qNTD+5hfNN7HkSXi"
        "nRu5jXkfbZ5HnNOA33F+PfM88neafK4vbIK+d7D/OiTxPuJ8JvE8FjqQNzqG85zE81jo6MU1zn/gebTydTuYv6t+3seRgPdxSXkf"
        "70z7C3gf6bmA9zHgfWyE95HjlX55H7vwfC3eRzHPzr5m3keOszPvI9sR8z52W/5kwPsY8D4GvI+15R/wPga8jwHvI8f7A95HiqcE"
        "vI+LK4eA9/HWyDngfVwwfhDwPortBryPlr8Z8D4GvI8B72PA+xjwPga8jwHvY8D76Ke/Ae9jwPsorE8B7yPt/wHvY8D7qAS8jwHv"
        "o999u17ex96afkGvn+9DquI3yBNQkSew0uP7kLYZ8G8ogh168z+eX1QeyPr5H2cwDvRviXkfA55HL57HKx9JnkfWW+bLYX2uxfNo"
        "8RaqXUJeLPM8WryH6hYhPsg8jxZvoppVnPa32DyP1niLPsdbFPtn8zyOSjyPIxLPY17ieRySeB4P3iKex17fPI/aEvE8agHPY1M8"
        "j7118TwqYp7SkvE8xqQ8pYhHnpKKPCXFI08JeQLZ2VvG86jdUXlKH/rkufuBxHP3gcRzd82D5+4vkKfx/i3jedTuqDylyz7lf0GS"
        "/7gk//Me8v8tyP8bS8bzqN3WeUq6T/kfk+R/VJJ/3kP+RyD/LyJP6WYNnse+ReJ5fO4W8TzuqcHz+EyDPI9P1OB5vLHEPI/gedo8"
        "HfA8KgvxPE7foTyPN24TnscfNcnzCDtR/p7w8HPEHyL3Q79EewTzONo8ql58bs83iJd+34Pn0QvH/5OW8zxqAc+jxSNz+/E8avXx"
        "PIIXMqUONKiPxz3ySxTkl3zGFcfXz0/X4HucXpjvcRy8qesb5X08WCdO/ixw8l3+8PyYB64PO+lPLFPEuPO0wP/IebEp7Zk6+/kk"
        "+vmAyPsYk3D8hLgPW7yPOvD8F5JC3mPuBeD5a2Q8n+wgtwZ4fiIt2I0nnv+m7e8S7+NNiS/3D614o4nnM9+3xPtorbdP83lWwvcz"
        "fvH96Y85/2OZ8P2A/1EJ+B8D/sePH77/qz7xff0O43+ckfgfr3nwP05L/I/PzTr3MT/8j1pL+R9vNM3/qC0K/+ONlvI/6heUJvF9"
        "pU58f3pB/kfbH763Tpy/wwPnX2X+/v9x8xkX"
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

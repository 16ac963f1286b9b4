# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16280],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1952, "ports"], [2064, "ports"],
        [2120, "ports"], [2232, "ports"], [3040, "senders"], [3248, "senders"], [5232, "queries"],
        [6720, "ports"], [6792, "queries"], [7616, "queries"], [7760, "control"], [9096, "control"],
        [9208, "ports"], [9280, "queries"], [10104, "queries"], [10504, "control"], [11872, "control"],
        [12136, "control"], [12216, "events"], [12344, "control"], [12560, "control"], [12632, "events"],
        [12760, "control"], [12984, "rows"], [13056, "blank"], [13104, "rows"], [13152, "rows"],
        [13392, "rows"], [13464, "blank"], [13512, "rows"], [13560, "rows"], [15912, "control"],
        [16040, "control"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1920, "ONLY_PORTS"], [2600, "SKB_DEV"],
        [2672, "DEV_NET"], [2768, "NET_INUM"], [2968, "SKB_HEAD"], [3288, "ONLY_PID"],
        [3672, "ONLY_PORTS"], [3696, "ONLY_FAILED"], [3720, "COLLECT_EVENTS"], [3744, "STATISTICS"],
        [3768, "BY"], [3792, "STOP_AFTER"], [3816, "UNSIGNED"], [3840, "SLOTS"], [3864, "SUB_BITS"],
        [3888, "MAX_EVENTS"],
    ],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16280, 6128],
    "maps": [
        [80, "control"], [864, "ports"], [1104, "ports"], [1920, "owner_levels"], [2160, "owners"],
        [2824, "owners"], [3256, "owners"], [3368, "senders"], [3912, "owners"], [4048, "owner_levels"],
        [4168, "owners"], [4528, "owners"], [4832, "owners"], [6056, "senders"],
    ],
    "constants": [
        [144, "STOP_AFTER"], [216, "SKB_SK"], [304, "SOCK_PROTOCOL"], [424, "SKB_HEAD"],
        [512, "SKB_TRANSPORT"], [648, "SKB_NETWORK"], [824, "ONLY_PORTS"], [1256, "SKB_DATA"],
        [1336, "SKB_LEN"], [1440, "OWNER_BY_NET"], [1464, "SOCK_NET"], [1552, "NET_INUM"],
        [1664, "OWNER_MASK"], [1744, "SOCK_CGROUP"], [1848, "CGROUP_LEVEL"], [1976, "CGROUP_PARENT"],
        [2000, "CSS_CGROUP"], [2024, "CGROUP_KN"], [2048, "KN_ID"], [2072, "OWNER_MASK"],
        [2552, "OWNER_HOST"], [2576, "SOCK_NET"], [2672, "NET_INUM"], [2736, "HOST_NET"],
        [2760, "OWNER_MASK"], [3416, "OWNER_BY_MOUNT"], [3448, "TASK_NSPROXY"], [3528, "NSPROXY_MNT"],
        [3600, "MNT_INUM"], [3712, "OWNER_MASK"], [3840, "OWNER_MASK"], [4360, "OWNER_HOST"],
        [4384, "HOST_PIDNS_DEV"], [4400, "HOST_PIDNS_INO"], [4960, "WANTS_PID"], [5088, "PID_NUMBERS"],
        [5128, "TASK_GROUP_LEADER"], [5208, "TASK_THREAD_PID"], [5288, "PID_LEVEL"], [5440, "UPID_NS"],
        [5504, "PIDNS_INUM"], [5816, "SOCK_NET"], [5904, "NET_INUM"],
    ],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [22408, 16192],
    "maps": [
        [56, "scratch"], [136, "control"], [288, "tally"], [1944, "ports"], [2056, "ports"],
        [2112, "ports"], [2224, "ports"], [3032, "senders"], [3240, "senders"], [4336, "ports"],
        [4408, "queries"], [5232, "queries"], [5632, "control"], [6992, "control"], [7240, "control"],
        [7312, "events"], [7432, "control"], [7600, "rows"], [7672, "blank"], [7720, "rows"],
        [7768, "rows"], [9064, "control"], [10080, "ports"], [10152, "queries"], [10976, "queries"],
        [11120, "control"], [12456, "control"], [12720, "control"], [12800, "events"], [12928, "control"],
        [13096, "rows"], [13168, "blank"], [13216, "rows"], [13264, "rows"], [14560, "control"],
        [15904, "queries"],
    ],
    "constants": [
        [216, "STOP_AFTER"], [1296, "ONLY_PORTS"], [1912, "ONLY_PORTS"], [2592, "SKB_DEV"],
        [2664, "DEV_NET"], [2760, "NET_INUM"], [2960, "SKB_HEAD"], [3280, "ONLY_PID"],
        [3664, "ONLY_PORTS"], [3688, "ONLY_FAILED"], [3712, "COLLECT_EVENTS"], [3736, "STATISTICS"],
        [3760, "BY"], [3784, "STOP_AFTER"], [3808, "UNSIGNED"], [3832, "SLOTS"], [3856, "SUB_BITS"],
        [3880, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "bb84528bd9b7ec9aa1ce3a944c95326566f74d3e1adc0efef7ff3dfddf25224b",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXXtwVNd5P3ffEjK7XO5eLyqYXQiEpKhFFCfEMbbsJLbcOjEhrFFnzKCrhZFkOQOyW8N6nQSITWimneJ47BCmf+hhg5i0sdpM"
        "B9I4XeK6MU1dD80QFxc3UQ21ZTf1KG2T0UDNdu/9fue+7+5ePQCbxYM/vrPnnuf3vud8V7meaX+UVEiDxwKE5z56vqTCQvMZDSoL"
        "Eigf0/DUPGb5UxwiGC0/f75UKj1e/rdQ/puMnY8GVcjORbX2Gk9pzx+LoJ/7J6u2N2lq71iQypOsUYN5gXC9XNC6YSnB2l5SoAr5"
        "QLul/jqRKhaBF246WZrKuPKHaV75QXo+Kfx9lMb5Is376ye08tcbGFNX8hjG1ye/Gyb4C8B3AMcB3wQ8D/gG4BjgzwBfB/xXwDOA"
        "rwKeBvwJ4CnAVwBfBvwx4EkN5pppHfqaJwDHCT5N4y0qWI/yfNQnCs3HiW4aR2gdGn6f/ds+xrINdzMWK9c/ivrldRgvr1/+MNEX"
        "b4fTX/FJ4CFaX3Wdm8t/+0eo/+Iw2inv20S5HfPzETwXMD1n/r2hUvuD1H5+iPazT6R5qvtVKpnLaR8MnNY1P0y4Oi51xc39NqG/"
        "kKk/c/3zpvqcntTnEi7PdcdofpvK8OYy7B2k/dlUHufi8r9eF+g5fd/2EZ1twjyywgKtn95emt+yhgjLYJ7qemx/gsaRKnfSxmhT"
        "1P9vyVB5VqCyZIPA9qt4Q4I9ZtsXlT/yg9jfvcZ6W+ZR/psu/90JmGUkGHoHie70eYAfegcv2MqJX/g8ihg3n2d+5AT4UWDztHFv"
        "iKo9ZGOf08bRq4DfQOd2uZEV7tFgWBthma4fOeigP5WOi91835z0HHGhM/PvMY0OiG/UeglzvYeMfs7Y6CnlUv9YubEVKmygdU5F"
        "qF/aTJYIs+u0f8b3GHxYUsf/DcK7A9gPwGIK6xCgfdH5A/TJ5Ranv/wRWp8w+0sN9h+h+suik6WbzfTVT+1uUfg6C1jn/3FdXzc6"
        "ClSko3e0+tnoHLbS9NydAXrOLj94+/Z2+bxUemtT2y/D3zHxlTofdf+S0Z+WVmrr87ZW3l0uD0IuxrR5/bNW3quMV6E3GevwEeZH"
        "/2TZUtLjCumJrPCryFcYm6MopCdSGruWSrydzZlfRvj4bzSPp8b+kuztCI1T8jnOuRjnaYxzDOM85THO16c5ztPa871dJP+KGUNf"
        "qfuSkzv09jV9J98XcZMjWSGu8XEUctxMP2M2+hEq0uULEeIjsqNUegqgn5tN44xn+HhofIpCsPgg7JbM9yJkb5yBnUbrUjg0QHyS"
        "B59EYdc8QvRaHDTmr+lNm7zm8kgdf7/WPj2XClrXOz6ftzvpaNe9nckZbSfH638TcndooGL7bu2GTO0qvF05QfSicHusWcOzsU9q"
        "9e3rze3Ywv3TW98C7E0uV/3Mw219CrDTKvHJuIVPtoPOaP5KYBXxn/hAxCy3lMAalPcS/QlUryCvB74CeDvwNPA24Cnga4EngK8C"
        "HgO+ImK27wtyOlLrfIKucpXrF7JblK41EZIvNG6zHav2VGjuKdnLH9XWNe0oPxlSy1OO8jatfsJRPqrVjznKV2n1dzvKB7T6zFGe"
        "Jjq8ZC8/oNWfcJTv0MrbHO3s0NrpdJQzbR0OOMrPaHb+fkf5hFY+6qrXCs3rPco7PMp3eZS3e5Sv8ijf4VG+wqN8/JJ7+ZhH+dqS"
        "WX+E2V8xM54fov0siO0CwTbAtYCrAFcApgFTgAnAGCADnKT+xQnAccAxwDOApwBPAp4APA44CjgCOAB4EPAA4H7A3YC7AHcA9gB2"
        "AnYArgdsB2wDXAsI+SFCboiQFyLkhAj5IEIuiHxdiT/zGS5vCOYzXN6kgXN5kwLO5U0COJc3MeBc3hh2proDikJ2wTIhyOIqvvU+"
        "3W5Q7YGW275L8rGL9HQ0RHb1JhUGCRdM+iM/TPzmbSccDfPf1X8UInze5Cf0ZpYQPkz01Tef8F7Mv29+GvgNwG8AvhD4QuDNwJuB"
        "p4CngMvAZeAScAm4CFwEngCeAD4X+FzgTcCbgDcCbwQeAx4DHgEOvzATAh4CHgAeAI64CvRlryJHzP6qbkfKG5jZr++T72VWO7AT"
        "+pD2uYyjvWbgPXp9lSOOlTfph4x8MnXjuXxQuqidTeXu1cJ4F5X3L3mU9NdSwz44odJLkOq13Ejrp+To+eKHYAesQX2Vnsr1u0Og"
        "G8CWtgbLc/HVhn5Up5ZbTuVRAX6f6O73ZQNkPygKxi/QuHLyVho35hHH8/2ZL2NeX9LbU3fwHvzet3yjq5+QHyJ9UcwZ/MbpPuDC"
        "F0l2hx6P0fhpiOJMZ9EPLz8L+RFmbWT3L8B+wI5Wumhf4x7zL/bz+ODNFNcZHCiZ/YGkENH8Abtdvhjt5ZbfB7txsWY3htn1lrhj"
        "302TJTN9cbkR158nPPcx6+9e8ZXq/vDSsHn+Ufgd3L+wx1u4H5SNRbXx+123FjEZNs+Px79aRDHsNR+7H1U5TtSAuMOYLR6Ugn/1"
        "hu6Hq5rmJcBsbI3WLo8zflFcbZOrcyFXR0tXUm7lh8m+6m1twvgOIM6I/lshV0WMrxX9Q0/2tmJ8IsbXiv5F9N+K8YkYXyv6x772"
        "tmJ8IsbH4xayFLHGGe5gleMMtzM3/z0/SPZgVvg4s9pP6yiuGPuHkDrSbcLJkCqn8kP7LfvTP3KudFXsk0432Kdh7JPev13/2fu3"
        "j8/ev318Nv1mHx+PZ+r7xOMs7ULlOMunhcr79AnBuk+3Cr7e2+C5LKKRxjjlSCW9YPinT10y69+k8HgoovmHu8gelgnmhR3AdwDv"
        "Ad4DvBN4J/AO4B3A1wNfDxx2u9wOHPa73AYcdry8FjjseXkVcNj18grgsO/lNHDY+XIKOOx9OQEcdr8cAw77X2bA4QfIk3gfBn9A"
        "ngAOv0AeBw7/QB4DDj9BPgMc/oJ8Cjj8BvkkcPgP8gng8CPk48DhT8ijwOFXyCPA4V/IA8DhZ8gHgcPfkA8Ah98h7wcO/0PeDRx+"
        "iLwLOPwReQdw+CWw18r7D7wTOPwUuQP4eh7PAN7O4xnA23g8A/haHs9g1njIKmaNh8A/EWz+iWDzTwSbfyLY/BPB6p9U4hvV1FB6"
        "OnX5qlJUyx5qQH1PoOL5wQ68H+Hy4168L/3wJeL/Xfg9brWPuXwYJv86Gbw+4C8u+xuXLPZaop3sObTXMj8SIDnz6yCNo91jnOIl"
        "VYrp/vYzFN8oSOBjCfwrgW8l8KsEPpXAnxL4UgI/SuBDCfwnge8k8JsEPpPAXxL4SgI/SeAjCfwjgW8k8IsEPpHAHxL4QgI/SOAD"
        "CfQvge4l0LsEOpdA3xLoWgI9S6BjCfQrgW4l0KsEOpVAnxLoUgI9SqBDCfQnYX2fpThL8QuIjwfxfhL2VDIowO+h53LwW8z1BUt9"
        "Ho+TYJ83wf59LER+1u6Qme6KG9AO4rf5Z0B/AfSrpOC/7deeK37eiOMHGNntxCcUN+P+f36Y4mWF+bY4AI+7mtpRJ1CmO0t8x7Ab"
        "2RW1RyzjDJj5ZT3OG5xwrIu6kMZ8Erb5xK6e+cTM89mA+bzgnE/CXG8j6r3orJd2ypM++UfOem0G3ShdW5nZn88PpiAH07rc7TfR"
        "ZV4BPzYfLLnJz2TonC87qhgD38Qees8iP1OQn0OQn+JpwYhvlErq7yRPH3hvenbbuE+7bX3Q/N5cPa8Qr9ttdbutbrdVttu6O5k5"
        "/svPgfTtIzmVx3uXxQm0G+mw2nmtgh5vIjtvl+V8RhLnDOzxTdUuVPWGEe8OsZJgxK2UHlvce891zBL3jiHuHUPcO+Ye9y4+ZsT5"
        "ml3jfIadqtX/KtbJ0179u4DVXpXc7dVnYS+Ef0XtfpyxqcnfCHOVv2i/JfkGc5O/xvmYvwhUtmuPBup2bd2urdu1dbv26rZrz1xy"
        "t2u/P0W52hiobNf+OXO3a4nhonhuc2uYxtd4sGTWozy+kB+k8gLsBq/3Sfw8d34e7IZn6H1/i9Rke9+UdtU3yeCli/7iIpMXaT7/"
        "InB9ugPnfTX9COhor8uqJ83n0Pa66tfbPeadcNebg5BHwnmf8/kZ5vMDwbw/3J7Z/PmQq53D9WghNtX9ua6m/dHtofD3BX/z+msB"
        "5z0ELv81eydI++W1P9X2RR9P+b+p7c+Qz3n8GebxLcHa30n01+Yxjhj4buji1J77Ews9bIa81M87VNl3h/080mY5H6zLFe6/etiD"
        "ta9TxF2eoT9+f8S8v4EK9e3jSwp3C/w9qUavGe4XwD4M/OFF4guij23hWxi9F6NzTPkROp+UDdxlsSfOlvWW2t6RAMlLbscfQ/8t"
        "yx7TcdqXvay+L+Z9+UiVfVlD/vyzpAe3hUWPfXnS5768YtuXl5mlvXCT5Xdud6rttsHvE7Tnfs/23N4an/shjXcj9jVgrJU2vg0B"
        "y+/8/Alvj7eTouMw+nvGlrBgOQfRHSS6OoaWW8idYXdy+9tWvjNkKlf9XFP9mEu5Wp+XJ5i1fsilfGfIKA+ZylW5HnAp34lzF8V7"
        "sY4K9jWCfeXrtU2wrnuYypeFKDB0LIzzNF8w6FV9fvsarg+J7+NY7+I++P8fA/4Zgtu3YZ3Xkl4t3oh6jxP8ykZb/a9a++XzNORM"
        "iOYBOs0/swL2nWChnzj3e+CvnMU5MM53nB/47/ycj3p+6dYyfG6jsS5Bjf6Ivjfh/ko2ErXwTxTj6Q7j3Ml60CH0aHEZj1sGLe0e"
        "wbqGGR0IyuOc0LrbL5KcSmMfb0uxX+J8t9r/ovS7lvPeYfaL0syMD34Zvz84ROdP1y09doHzhzrueKvBrySHVvDzphdoHmnM49e2"
        "eaRt83jbNo+3SnU+v5r4nPTI5eNzrrfqfH5l+Hwlq43PP8xmgs+ddluqij+x/II/eyx9weKfJ7h/vujC1PqPMX/9B5hb/7zfTQ3o"
        "n98LbXj+gtv5zvzwCM49NTG6LzpnSucgF+G8He9f31ec+z2Lc9pcXjzF7eYUs6xLoXnMch+/0HwK8CTgCUDcv8Y9DP/2dNTyviIp"
        "kMBy3qenefH79C3wE+zzMO5Hedz/glyq/V7TAOjivyl+59Eu389K96YCpvb5+VfjnvCbpYjW30jJug+499UAfRmxzWdf5fnwc876"
        "vI5gXo/gXv0h/+tkmcfRSdfx1jwefZ0PVhwH31e+/tXGFcc9PT4+r+cKj9C9jmgUepjf133IOk7H/XDP+7QBvHcZwXuXD/mSJ/y5"
        "LFuEuDHs8Cf9rUPxE+7jV+XNhDbOgyXV/+J5J3h+gijso1rvL2aFPy2p5zynfl/2a8QH0aUaH+h5Kmx0nz+C+3Gm++lNtdDnYX5P"
        "dZrywEbnupzz0Z55/XZGcA83Qvdw47jPrwxRu3G6js3WfTNXcpeHJNCrySG7PJzuvdlchXbM87ONt00ZwXN/RAX34H7EEVK3bc57"
        "bpx/yNBc9ATFI6KwN/g9wG7cS9wJmBV+W5vPbK1LDvducx56gMuxmu8BH6nOLxOu7y3aXfWk9z1Gr3uJnT7vSY5Y+LLw9d3YJwo4"
        "F5HnIc7zisDu4nk8/NoHRdwnT0YhV/tTkLM/QL8vlIg+6P0uf//Px+Gkj1so/8UIjVvZw+UL7p0+6G5f5Y/SfYBFIuz74V2W9zrT"
        "pSv9PjbeF9V6/1rVW5r/ZNOjUdidPK+Acx1W0nsdh1zJzapc8eIbv/fmzXED7b2OeDeNO2YtDzN6T8/lBc9DMnt0+R3Q5XdpXfqt"
        "6/8SoLLXSmcvAX5R/Cfoq/2w04gulb0h9/qZw5ZzLg56jHE+9bdP+eEOSzs1Pw89WXwafmmExvnc03w/XoHdS3HravI8KcwjuxG/"
        "b9kz0/v1LvaL1lfpN+JS5vjS5kykqh1nzgcQZg9cctfbK3W7bKkbHwRnR29fYf2/u4r+3+2t/xPQ/wdq1P+N+nzU0EgxYuWDYi/o"
        "sgF0Cdy7//Ss6DUeN+Dn+rLCOfRHftki5cEa9VkTxSH1/HYTvuyJQuN+vP9dDDlPuDIvBH79JD3/xMzKT+f8/x3zf5Pmv4cCXtX1"
        "2ALS54MkJ/k94/xh6EFOL13uej0bWEzx5QjziDvc6Vpu1z+OvCshg692Mbf7pCssdMnjbbqeemK21vk01vk14sf5Rrxc0yuA/P6j"
        "ssRDT61+DXYLzrUgb4fab8Fip75cMseVdX0AnNuRYTYGvTCf9EJVuheQ52q+hT+d6+WPH5zr9V9YL5xbEqzy2a4nFmWQ3xG/b364"
        "15V++LyTAgXI8w/iHG9/zEFPEzXRE87/Hf1fjLfdqmdiHv3HPkXPPRxytft0fcTt/UMzpI98tpM75OVvjfjytzh/cT+7JUN+dHeE"
        "6nWDPjmdxnu4/Yt+Uu7rMd04o6e+PVSbvuV2MaejzTj3Yo9XeLXDz3Hp7cGOU/G5JnrWz2U0UryX20u5Qy/Cvqe4MF+/3P3PIy58"
        "XG8vbhkXyYdc40nH+E5hfDzfYMLcH9q7WuMfen4vxNGrxevywz2lSvHGXPP5mvJrmeXGKOQGM51DCbMF2n0cZdbz8L6GPLxnrrE8"
        "vH+DPLzfu0bz8I7W8/DW8/BehXl470Qe3s/WmIf3c7BLHyb58L7Pw0ty3Ctf7Ozn5/3OVZKf9+clc37e6Czl5w2zn17m/Lv/WSX/"
        "7lvTzGv78xnKv/tqlfy7P5nmOH98leXfPT5D+Xef88i/O3KN5t8dqeffZdPJv7vNI/9ul0f+3S0fkPy7d3jk3+28xvLv9sxQ/t2B"
        "azz/7h9rBLZNeCtcOW/cQD1vHKslb9w8Vtk+MO7ZueeNCzDr/vg7z+k//8iALf/I4bDZX6jnH6nnHyG8nn/Ei28+2PlHemYp/8gC"
        "5Anepb83c4v3G/lH/hZxTrp/4f+e/BxLHmRn/pFvMyNeZr4nH8I4vfKOsHA970g970g974jLOOt5R94HeUfuYlOTp0rIVZ7qeUdu"
        "gvzM6udaKF8pjcOex4KXe+exGJ3ZPCPhu0L+4nKfCtF8zulyZCbyVyQRX3TOs1reilaf4/9NjP8fbf155Z8YteWfWBoy72P1PAej"
        "H/A8B0/p7zPc8xy8R3l49fuiczzyHMQteqV6noPf1XHzORkjX0HY8rt3voJPU7/1e8x6vLN+j7l+j/ny3WPOBzl/VL7H/AckR2bs"
        "HvNojfeItwX9ydstQYv/pN9jvk8rn/r3ZDqC5vNr79/vydwaNM9/9r8n0xo0z8/4nsxvBb3m4+97MsuCNG6/35NZ/Z71ezL05sj5"
        "PZmB+vdkWC3fk5lX5Xsylzve/I7PePNHA/Qc/07Jq4H6d0rq8eZ6vLlKvHnK3yl5XrDGXat9p+R55s8OGLXkRXR+p+TbkDNHhcpx"
        "1SNCPa5aj6vW46r1uOrVHVf1+k7JZ6cYV40JleOqt3i8pxKs+WGnnM95huOswXd96o9xzOc/GH8/OTv5nKcadz3tcz6vsOnFXX/E"
        "6nFXP3FX2J96Ps563LUed63nia3HXXncdSGrLe56PbsycdeZy99otmMLIvwlEf6SCH9JhL8kwl8S4S+J8JdE+Esi/CUR/pIIf0mE"
        "vyTCXxLhL4nwl0T4SyL8JRH+kgh/SYS/JMJfEuEvifCXRPhLIvwlEf6SCH9JhL8kwl8S4S+JsM9E+Esi/CXo2/L8AeEvifCXsN8F"
        "7FMB9kAB+rjA7aIh5KvJ2OIAGVscIGOLA2RscYCMLQ6QscYBtHtSgvl8V5DFVXyr7VzXbdut57rAj5tCeE8dcj/X5R3f3Wa1MyL2"
        "c7hL4Efshh+xBHZ+GnZ+GvgNwG8AvhD4QuDNwJuBp4CngMvAZeAScAm4CFwEngCe8DgXfHn9nF6F4qDmOKsWh5U3mPhWxe+1ygW5"
        "M+J23o/HSXOIe6n1VY5Ihckg4PJC6aLnuT8Th33cv+RR6BMSMMsCCU1PKDmqX4RfH4d+1OhGlbewQ7g90vIZSiDAn4uvNuSToPn5"
        "nfp7Du0+nsf7imzgHbyHwXgFGm9O3mqx6/n7jv7MlzGPL+ntqTt1D37vW76xYvyM5++03yt3+gfhina14fekLLgzX+7A/7m9v+Lf"
        "Yb9S+XL/H3ADRKM="
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT,
        },
    },
}

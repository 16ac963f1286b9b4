# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 3128],
    "maps": [
        [280, "wanted"], [368, "control"], [984, "owners"], [1128, "owner_levels"], [1248, "owners"],
        [1608, "owners"], [1920, "owners"], [2800, "tally"], [2872, "started"], [2984, "started"],
    ],
    "constants": [
        [64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [432, "STOP_AFTER"], [488, "OWNER_BY_MOUNT"],
        [520, "TASK_NSPROXY"], [600, "NSPROXY_MNT"], [672, "MNT_INUM"], [784, "OWNER_MASK"],
        [912, "OWNER_MASK"], [1440, "OWNER_HOST"], [1464, "HOST_PIDNS_DEV"], [1480, "HOST_PIDNS_INO"],
        [2040, "WANTS_PID"], [2160, "PID_NUMBERS"], [2192, "TASK_GROUP_LEADER"],
        [2272, "TASK_THREAD_PID"], [2360, "PID_LEVEL"], [2512, "UPID_NS"], [2576, "PIDNS_INUM"],
        [2736, "ONLY_PID"],
    ],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [3128, 7072],
    "maps": [
        [696, "started"], [792, "started"], [1072, "wanted"], [1160, "control"], [1800, "owners"],
        [1952, "owner_levels"], [2072, "owners"], [2440, "owners"], [2760, "owners"], [3736, "tally"],
        [5392, "control"], [5560, "rows"], [5632, "blank"], [5680, "rows"], [5736, "rows"],
        [7000, "control"],
    ],
    "constants": [
        [120, "LATENCY"], [256, "TASK_COMPAT"], [856, "ONLY_FAILED"], [912, "ONLY_ERROR"],
        [976, "ONLY_WANTED"], [1224, "STOP_AFTER"], [1288, "OWNER_BY_MOUNT"], [1320, "TASK_NSPROXY"],
        [1400, "NSPROXY_MNT"], [1472, "MNT_INUM"], [1592, "OWNER_MASK"], [1728, "OWNER_MASK"],
        [2272, "OWNER_HOST"], [2296, "HOST_PIDNS_DEV"], [2312, "HOST_PIDNS_INO"], [2888, "WANTS_PID"],
        [3008, "PID_NUMBERS"], [3048, "TASK_GROUP_LEADER"], [3136, "TASK_THREAD_PID"],
        [3256, "PID_LEVEL"], [3400, "UPID_NS"], [3472, "PIDNS_INUM"], [3664, "ONLY_PID"], [3792, "BY"],
        [3896, "HOST_LEVEL"], [3968, "TASK_GROUP_LEADER"], [4048, "TASK_THREAD_PID"], [4128, "PID_LEVEL"],
        [4200, "HOST_PIDNS_INO"], [4328, "PID_NUMBERS"], [4368, "UPID_NS"], [4440, "PIDNS_INUM"],
        [4832, "PID_NUMBERS"], [4872, "UPID_NS"], [4952, "PIDNS_INUM"], [5800, "STATISTICS"],
        [5840, "UNSIGNED"], [6320, "SUB_BITS"], [6464, "UNSIGNED"], [6528, "UNSIGNED"], [6832, "SLOTS"],
    ],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [10200, 3144],
    "maps": [
        [296, "wanted"], [384, "control"], [1000, "owners"], [1144, "owner_levels"], [1264, "owners"],
        [1624, "owners"], [1936, "owners"], [2224, "tally"], [2296, "started"], [2408, "started"],
    ],
    "constants": [
        [216, "ONLY_WANTED"], [448, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2056, "WANTS_PID"],
        [2160, "ONLY_PID"], [2520, "PID_NUMBERS"], [2552, "TASK_GROUP_LEADER"], [2632, "TASK_THREAD_PID"],
        [2720, "PID_LEVEL"], [2872, "UPID_NS"], [2936, "PIDNS_INUM"],
    ],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13344, 7056],
    "maps": [
        [672, "started"], [776, "started"], [1056, "wanted"], [1144, "control"], [1792, "owners"],
        [1944, "owner_levels"], [2064, "owners"], [2432, "owners"], [2752, "owners"], [3720, "tally"],
        [5376, "control"], [5544, "rows"], [5616, "blank"], [5664, "rows"], [5720, "rows"],
        [6984, "control"],
    ],
    "constants": [
        [104, "LATENCY"], [840, "ONLY_FAILED"], [896, "ONLY_ERROR"], [960, "ONLY_WANTED"],
        [1208, "STOP_AFTER"], [1280, "OWNER_BY_MOUNT"], [1312, "TASK_NSPROXY"], [1392, "NSPROXY_MNT"],
        [1464, "MNT_INUM"], [1584, "OWNER_MASK"], [1720, "OWNER_MASK"], [2264, "OWNER_HOST"],
        [2288, "HOST_PIDNS_DEV"], [2304, "HOST_PIDNS_INO"], [2880, "WANTS_PID"], [3000, "PID_NUMBERS"],
        [3032, "TASK_GROUP_LEADER"], [3112, "TASK_THREAD_PID"], [3240, "PID_LEVEL"], [3392, "UPID_NS"],
        [3456, "PIDNS_INUM"], [3648, "ONLY_PID"], [3776, "BY"], [3880, "HOST_LEVEL"],
        [3952, "TASK_GROUP_LEADER"], [4032, "TASK_THREAD_PID"], [4112, "PID_LEVEL"],
        [4184, "HOST_PIDNS_INO"], [4312, "PID_NUMBERS"], [4352, "UPID_NS"], [4424, "PIDNS_INUM"],
        [4816, "PID_NUMBERS"], [4856, "UPID_NS"], [4936, "PIDNS_INUM"], [5784, "STATISTICS"],
        [5824, "UNSIGNED"], [6304, "SUB_BITS"], [6448, "UNSIGNED"], [6512, "UNSIGNED"], [6816, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "cf91071579defb38076f67d64fdf1350ea01376b963252e37a920c77a2c45b68",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
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
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtW29sHEcVnz3fP7tt7DisbYzc+GKMEqtGokALoRFOq9BU0Dpt6hoJueV6pJdGqoob1HhzErGjtDH5dCWCHv10tqX6+smWinRF"
        "ArZfIEUqUiQqZOSKBARKkSoaJECRkLPszHtvb2du17vnOzttcpas8e7NvHnz5r0383v3s9nFxM9L9u82+zfX9oHFn8sJeJ87uSKe"
        "jWeSTr8B+zdz8pp439PCpJ92fDbnoE1ojF2zLKscYSyK4yft3/QcjM/an99pt+Oa6D49msbxndBm7XH9dnsC29zQZTFOjwyw+0S7"
        "i13hekRkPcYiIDDG2kU7HmfMVuPUYLyNWbaOJ+yPdZrXVqwd58304rq2y/LMeVxPBNbD18GHjjGaBwZMwiPTNZi3rG1Mrs5gAwxH"
        "Xky0PZo8Xtei0C9yULTDKTBEGT//CbbV4+6S9tNvHyt+APp77WvSta/GnI9f7GisnMw6ctx+pqx7Ol3CcT+CF6OfhnYR3HtatVOu"
        "96IF+9shnvteOQ/zJWCfzEn0Uw39FNsxrc1ZzyHeD+1YTuK+G9CeaIX+S4b3PlXmT8G4GbQDzmvMw+dPpTbmZ2Yc/SEOfmOkeyB+"
        "tL/ivFdE2zf5AxifxHEzfuu+Xay7jHIzx64G6nPVpU+u7S2IbyGN+wE8p7dHMc7ug/GvoB1mNtsOl9EOf0c7HA5phx5hB2PubYv8"
        "057OMl5/B57jOP5p7zw3Ftkp2uq4PWN5+Yma/8wFXGcLxkW0El9TfD6G82E7xvZI8R5ju7fYzu+hnf8E8Ylxnm0B/S5ga8yjP+yS"
        "7XYB2+fuhvG5Y2DnXC/Yn8+fc8WhnnjXWi8OKU5j7BL4o/YpsX/Bca8JO8fYKMj3jdPa4sLfbh+i3faDXdIVf+D6kty+1D7Lva5q"
        "v3oc5D7dgfKTVX50NZQfgX7p0r9Rr4fkcyahzJs4AP2fhfj2PYdQ79y5Bp1DNcoxngG7ZM55y6U8TfKDziWKq/Q8yBtOfRb8qRX6"
        "ZdEfyS/bX0U/msN5ur3tUrXe4/761HTengt33mbjqDe2dM+bQH9S70N+8szjlXupuC/iuV3tt6BwNonzYjsxc+l6PfevSrz98Trp"
        "ERPn00qgnA9sOe64WcG40VBOxCNudPa767S+j1xxO9FxB9vofMw1H7cDn5/bl7ern4PPV7t2Y577hWMv73492O/nop/Rg/uJ505u"
        "CHAD3c9zQyvYXsQW8/HQ29hCHjdPw/izjpxl8X4wCQmwrLyvzh+wwWPJ+yE+0F/Lrbjvr8G+c7tMhcElr1+z3PmK/CfXW7Lc8jaM"
        "e95A3NMKuAf9eZrkPIX30dFnmZMPxPmG7VhyQLw/0nqHyO+UR9RziOf/X7nkPpfa4ZwLEdf7vtT3nPdT0vs07rfunBfX7ekc//sx"
        "6os4TY98h33FlddUfY7Y9+GvMjaia0+wvSJux9ibGpff6sz/a2n+R533dj/X+0dQrwjG/7e4PFvuN3m/EfJfPdGl4Noa4x/9bCxB"
        "+O7rzJ0HTMy7hgF/GC8yFlY+d5WdRylvg1+Rn6n3OD2C+G4e/F+9J+qRu9Yft4DjlHvUxN2DaD/d8z7A7zFuXEv7Oq4hjtZuEzia"
        "/IDrI/B0BPE0+kVm6GOOp/3spiGe7vTG07mhKZ/z6PO3Jq7GvEl4ZrST7FQQ7xfjfvi6aLn325iH/n2pn24IZ5Nd6fyme0iuDeQu"
        "xf1wNukBwMJMqzi7WB/uwXyhJ/H+PkP3979IOLuy/hdDrr9evD2NeDuF98tpBW/v22J7XJLwdsUej4e0B+HuWQV35+vE3ac2CXcP"
        "QT6IE97cs8X2/kNI3D0dEnfnEXfPSrib4k9ngLuNOXg2u+Q4XepiSh3izzL+pv1LB+Hvhyy3HavtVyP+9rUf4e+vgX1m/PD3vdI5"
        "T/mm2s+eBPmnEYfP1InD5wiHPyafS1X5D/dHg/tV+mwAHnfWAX5I/lv3OXYs5DmG540x04F65D3tW3VfUOfNhMTrkypehzjNJhCv"
        "J9D+2JJ/U/zS9wtkJ1qnqo/ZLdujXnuq9sgcC3e+G/N5z/umg+dTrfXheZTjHwdRKW5VPSZSv7/OpHOv1vvgb8R4yksqrqT95vfd"
        "DqEPKJh+meYD/Er3QvMF7I+4mexC9Rk98jOIp7hyz463SDjFdOqOeSleg+o8dI6vh0O9/MZX3t7vWzX5IcaFX31MHZ/bexTrAOBn"
        "7QPMqSesc890zhW/85v8yrHX0HchXjuHpHOVnxtRj/PDWMhL61bnd+JK3Q9Vz715q5FxHLb+RvcedV2UtyY6a4tbsodah6N6G90X"
        "jQXZX9TzIXD9C9c88zXZ0Zg7WlN9lfzAmKf9h0IWr09GPeqUzr5nAvZdzd8N2vfMsfX3Pzhfzwbk6zgLk//V/T7h7HNRyneZ3ncx"
        "3t+x1HwZdeVLLocj90zbRWV/oT6Y6X0P28vYvi99b5Pp/SW2f6uah99wjNKU5T4v3OtawXV1oB4dynieqEnPzGtQvxxPQMFUT+A9"
        "b24Z5//Q0z/15HZWy7lT+f7pP2vueutq90HRDqMDlBG38PdwHny0RuvSRH07ItWjcolDjn9qLrnGIpxvq93B9am33HpqVAfqakjd"
        "JWhek+6VSp28Vn11DQpSq2m/etpvhR2NEtTdjiRvE3au5o9sY+769GoqKeZZxHt9mfTF+Yd3H5DqRDH2ANalY9J7qmdzeSP8uQXG"
        "x9j+Kn3Fus7A38On4QN6PhGFuCR55Rj056jEjTtI/nBSc54J38UcvTQ2PAKfP9gCcULPfJ4O6qcxqV9S6ZfEfu7xvF9U6RfFfu73"
        "HNdElH782cT71moa7R9H+5Pdj2qSfQejGvh/DPPnYfSDqLy//HMu5/kvY7+X0L8ehHbnvfj8BLTPY313+EuYZ+7Bft+A9tQRpf8D"
        "Mr6g9R2x/UH4m6oP+pUe1SQ/aY+Q32roNx2efk1xQ/3o+5+s3fLK9dKZyrpbhL/d7vCiRN01DnFqPlaJL65PNgZ+Zh5Cv0N8aQ5i"
        "nLAWSe5iFMbFGHyRYXQCTt53//8gf/fjfu7vYf9y5au+/n9ach0E8m39+iU97bVv4MAaxQHXu/0LlX0Q+ThF34uNQL7o7Md1/FdZ"
        "R7+yjn8o67hiyXm+h3mfI19cqy2vDq9J50QHnRNDa+66ShWvz7mXIa8vi99fZGR9uL/ylFELj+8zbh7fZDgeH33O17fA91PpV6a8"
        "MLDLcx+reH4J/H4i4cPzm2zy/Jo8vybPr8nza/L8mjy/W5Hn19Ygnt+wxPMLz8vaYzWGl9VvbQ0va4flzcsa3yJeVou1Pn8S/K3J"
        "n1yybm7+5HmrEfzJGDtn1cTz62oQzw/5bGeRlzcY14Df1+pXp0FeX3w/zgv1GqObedevj1firCcEbjEL6D9vXFNw0bKnnfl5sB4e"
        "qrL3IuKiBOCiKp4frmMU/ZLuqfQ94gVsx+J3At8vgXy/ybB8v20+fL+0D9/vSea+//rNw3l8q4Jv9232vsjz4wE8vsM+PL5DCo/v"
        "ES7PlvuwxOMz5kv4/17dDebzjXjz+SZlPp8Zom7qzetbDsXrI/5crbw+87z3valmXt+kD6/vhVuV1wffZ+VONvl94fh9xQB+X0nh"
        "9xXr4/cRzwTtS3yLXBvIXUr44etSAL+vtEX8vqLM7wvkM9WLs2cVft+sN79P4alsnj1Ufl9xg/y+vIK3C3Xi7R/eYH5f6Qbz+2ZD"
        "4u2C5eZbVfh9RYXfV9xkft9Bhd9X2mR+394Aft89yj2y5HN+TGwSv+9Rtj5ORF7fy7Xx+hrHPwspb17l9RU97RrE6yPeOfGKAvFA"
        "WsWTu9fli7RnCU8WZDwZwO9rFJ6s+r+k0Ly+4hbx+koBvL7SJvP6ijcJr2/2E8rrK9TI68tvMq+v0CBeX+EG8fryDeb1FQJ4fbOb"
        "zOsrbBGvr9AgXl/hBvH68g3i9RV8eH2ljymvb7pOXh/x96ZwHpXfR7y/Tyqvr9jk9Xny+pabvL4mr6/J62vy+m5KXt//Af5OodM="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 5608],
    "maps": (
        "tally 16 gate 7 control 14 owners 84 ports 117 ports 8 control 50 control 22 control 14 control 156 "
        "events 13 control 15 rows 14 blank 10 rows 6 rows 7 control 122 control 17"
    ),
    "constants": (
        "STOP_AFTER 32 SKB_DEV 44 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 106 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 MAX_EVENTS 47 BY 101 STATISTICS 134 SUB_BITS 38 UNSIGNED 14 SLOTS 52"
    ),
    "members": "", "calls": "", "linked": "",
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [5608, 5592],
    "maps": (
        "tally 16 gate 7 control 14 owners 84 ports 117 ports 8 control 50 control 22 control 14 control 154 "
        "events 13 control 15 rows 14 blank 10 rows 6 rows 7 control 122 control 17"
    ),
    "constants": (
        "STOP_AFTER 32 SKB_DEV 44 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 106 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 MAX_EVENTS 47 BY 99 STATISTICS 134 SUB_BITS 38 UNSIGNED 14 SLOTS 52"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "77059bbe2dfba7c43765fa3ced291a0ddb09917f3452a49dff0f9df25f73139c",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "gate", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["state", "Q", 0, 1], ["opens", "Q", 8, 1], ["closes", "Q", 16, 1]],
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
            "name": "rows", "type": 5, "key_size": 104, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["port", "H", 92, 1], ["protocol", "H", 94, 1], ["direction", "I", 96, 1],
                ["__pad_end", "s", 100, 4],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["protocol", "H", 84, 1], ["direction", "H", 86, 1],
            ["bytes", "I", 88, 1], ["reserved", "I", 92, 1],
        ],
    },
    "code": (
        "eNrtWV1sFFUUvjM7+weEjoWBZZOGraWxblpSKhKDNBY1og8GolnrC4G6D2Xbh1I0KWMNsgikIcaICbHRmLA1oSXG4IPJ+jb6JI88"
        "aEJSjTz4gIYQjA8SbDvOnfPdnZm7s/1hsfCw+9Czc/fec8+555zv3PlqbWDuZ6BHI7mDnsfTdxZcufvuAo3rGGc2l+UY5g112CQz"
        "kClIHTJBMnvT1WOoT7CII/ND3e546jEW+FhTJOMqY922bZ9xvit8PE7j+aHJJddN+tclaNxIpFxpFvGsbHJlKhbUY8TWurKsYL/0"
        "yuw0mEr7KLRx70BS2ldzZ4wPXafzffcGnUuczj/KaP8z7ne+Dnp00lvG/heYOP+gHrOoY/49126zBP3KXTxT/H5xjNV98TRLFOdx"
        "+OvFl87bKsFfhc7X+hLPEfK/7JiXgN2jrj7EKRI8t6YNQm93ld5wPd2roie/iB7NpyelBJb3DVzGukka2E9pxqYp7H2peHC/KKOD"
        "bSk20z4x5OkA/T7oPGQcOQZpKD/Y3A/rPOzFvEOj9eYnGZpTbttk17dUp2uuUb3Dz5Qz3VluC70trVfssPoYTk9CzgXybDjdaVP+"
        "XWW/nnXGpynPcspLboCsGdjpfJ/jeQW/yir8+ADPGtnP/UjzWFyiffx5OCmtj2Gd6lvn/z25iH7uH/d6OP04/Gh25WhpLuCXf/+N"
        "0v7roFfz7++bv02ar4fNfwt5oZIf/c6fPY4soL76HTu32l49V+KQ3V75nfuRQ7wLJbK7XYmxVp/fIxsRb8euPuQI/3toJ43nNBX4"
        "pbAJN37r2WnJn26/P5Ifgwx5DZlDHRRQl5791E8KpR5pPEt5rkh4rRDeWajj/gj5W5giP1va1jGv7r08tuCv8G9Mo31atsUC+sYi"
        "ZK/Q29JG58Drs9uRB5tfXdSuQqkD+bKyOs2xBNZn72u9wXYH6tTp51Tf6ZuQNyCvQ16DvAr5PeR3kN9AzkBehJxEvQM3CNac50RA"
        "n1nSA/uYpVRgf7OUCdg1gHPLw9589mKNc6YCLgNHzRnqh2bpJnBGcfNQ9DPRV8fXCLvpnpPH+QwP3bb9dTKcvkX4lWiu614g7i9G"
        "PF6JCx+f3Zyg349iHaO+1VvcWulD/PeDRTVof1wP+C30mdPU72c3szrvMRr6hNcH/J+u5q9dOTuYwf3q1kJ9+/2+4Pef8Ne2Z3XR"
        "N8kvP97wfiH6SRjuKzVwNyHhbgLz9RrzU9L8VMh8Pt6BeGi+e1xTK6v0ee6PlQeeA1cEvliom1yEzl3uMwLvo+xF6kOX6ff25D17"
        "jy/+I+c9HK+USorph3Cv5/VAev62w85T+Gl1eDge6J+nYH8Vnv/h6ssl17JOR+5Dv6rZn2voFX5y3O8Dzj7l62vcTx4vI/mT3eme"
        "07wt7k0R1EvC9e+ahH8fA18mIE9CHoc8CnkE8jDkm5AHIF+G7IN8xvbfm2V8En2Ex/tZR/7oyOd432lDnezG/RHx78e5mZeu430J"
        "dTgFPM6SPeYUcDl7oGo9D7y3DribPYp14n3sSPU6la+jQi9MoW9lJ6rnaX79wO3sSegHrmePV69L+PWjr2XPVc/T+bxowI7ClzS/"
        "q40O2Oqh+cPZD6vXZ/z7AMezH1XuQzyxDCXK/DhsTqFfqOgXFRyjvDFiT0p4Orckvs2F4v++hTD879q0paLfxb3NCdTp3oXlvO9W"
        "+oCTX4cl/DsVUq8GKwG/deD3zjrxu3OB7L0S7FsDNfpW5dzRrxC/ZfdT2GlO30Gf31RXfAwWX9b+VqT6fUG9D7sN5URoX+X5R+c4"
        "FNinDDw34l007tqhMOsY+vHbpEg8j4n3iWhwfbsTGH6PLUc8XNIEr+BM6MrQ/vsihKPieUz0SSrPwDxNmif0adI8VZrHn9sdfxXY"
        "6fbL170+y+tgBHXeBL9SUemc3yC5dRee6TrCRg7jXJ4mnLK6Me8AyfdVaT72bYp4/UoNiY+B+JQ1nJ9GeL7/HdgdpT4UZfTe0Y+6"
        "zMUov6zXvLzg/g1G0f9hl6hPqx35wCIBvdMarYsy8FnNJHuf/9f2+zO7N8X+8t0PWzK3A7xOlNG9tn774oG8m20lPJvG+t5jayvx"
        "dPGuVcf+Cdifgf3/SPZnJPv/lOyn9wI5Pr1tn8+LvObn1bTD43M6AnYIPRfmHwTfV8FznTEZ32mfiflw3EuBdzw9Xx9+vTcf6B+6"
        "2Nec999DGjxvg+dt8LwNnvd/53lnJJ73kvce7L5nFiWeN1+D571cg+ctLsHzFiWeN/+Aed7iCnne4uI872AS/G5ymfzuZzK/uyWc"
        "30W/G2muwe/2iHunzO82hfO78MP6pMHzNnje1eR5iw2e96HwvF89Gjwv+kkY7i/K8xZXyPMWl+B5kzLPux58bTgP2XRe4n99/8/L"
        "4D3YfZ/aInB4Kf6XeMfRafC/cYn/HfXiGOB/W5fJ/4bgu7oovtN7WS7+m8vHinXxWvxvMVzvcnnfKPu5wes2eN1HkNd9ZYW87gur"
        "xOvuqhOvtzd43Qav2+B1G7zuQ+Z1v1ghr/vpKvG655bgdc/WyeueqMHrjrvj/wHdFqW/"
    ),
    "programs": {
        "x86_64": {
            "packet": _PACKET,
        },
        "aarch64": {
            "packet": _PACKET_AARCH64,
        },
    },
}

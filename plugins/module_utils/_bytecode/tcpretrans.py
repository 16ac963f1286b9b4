# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7016],
    "maps": (
        "control 23 tally 18 owners 68 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 196 ports 8 "
        "control 32 control 102 owners 49 control 25 events 7 control 15 rows 23 blank 9 rows 6 rows 7 contro"
        "l 57"
    ),
    "constants": (
        "HAS_RESULT 0 STOP_AFTER 33 OWNER_BY_NET 17 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 65 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "6 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR"
        "6 10 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 24 COLLECT_EVENTS 14 STOP_AFTER"
        " 4 BY 29 STOP_AFTER 74 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 COLLECT_STACKS"
        " 81 STATISTICS 10 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "SOCK_NET 60 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 66 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 66 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 755 keep_stack 37",
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [7016, 6984],
    "maps": (
        "control 18 tally 18 owners 68 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 196 ports 8 "
        "control 33 control 102 owners 49 control 25 events 7 control 15 rows 23 blank 9 rows 6 rows 7 contro"
        "l 57"
    ),
    "constants": (
        "STOP_AFTER 28 OWNER_BY_NET 17 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 65 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 10 TYPE_OF_"
        "SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 26 COLLECT_EVENTS 13 STOP_AFTER 4 BY 29 STOP"
        "_AFTER 74 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 COLLECT_STACKS 81 STATISTIC"
        "S 10 UNSIGNED 5 SLOTS 55"
    ),
    "members": (
        "SOCK_NET 55 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 66 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 54 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 66 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 751 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "45042d1584e960cafb6399d8bc69cb9d6a9cfd76aeb33b38ed79d1535ce4a984",
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["state", "H", 92, 1], ["kind", "H", 94, 1],
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
            ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
        ],
    },
    "code": (
        "eNrtWVtoHFUYPrOX7DRqO1076XQlkLS2hLWFWq2UXmhaKMT6YBHW9qWk2yi5rIGmD20m+2DT2gtFwYqilgrNRtMIghWEzZMbUGge"
        "8xhMHwIihFIlFvGCIePO/N/Z7Jyd6cwmQ426efl3N+fy/99/Of85nxZitj81FLGkHlcs2Vn8f1NRnoVMhV4Lm79nE3ML1ri1NC+b"
        "0AxT5uvwvWfOIDkLOQM5BTkJOQE5DjkGeRtyFPKmJTt6WiyprbXrXciRjBX1bDEM42Lxs2TqE4NdrJ7skuh76XeJPmiSgIMUpvGh"
        "Ntv4fXEaWMD3avXJDvxh4abG9oRJr92EZ/3sgrMeB1z0I3s0wX/6EPnhIv+OeeI4/v80/BVl62hc2Hm9NU8Ct5J/ye7CEOyUyM58"
        "cR8Z6/dZ81vsfhPW5+s6rRMpWyc9gv06aVxnDHEJKeDT+vJ66CszR/yyiSZrvVtkT2uU0YfGPtkaGZPJX4VB7CdhP0hVWm3ZWUjD"
        "DozTc7RuezPiI1FdfBRWwb+ryGH6Nc2SKem+4WzHFMWT9Gog8ZCtVyiPoUfH9Sue+l8p019lB7EvrZPmcYP10i77Z5OEWz7C9Zix"
        "7CrsYLY6dAeS++MOZG/zczTvMKN6sVum/aWIzX+l8fGnbHryOqZr9jgvXCbJ4+zLyzxfEC+D44RDHfyXdouXJyhe+hAv6WDiRWWI"
        "E4nHyU9kz03Cj+OtDxMeIp68ruufEm6NcdTJHHDZiPkbuZ/o91gxj4tqGLEI7D7IXM6LO4a1/ijVt9SqT4DfVX/1BnGTvV5lvUHc"
        "dlx3rjvZhGIspf74zQN+PqixjEcdmlxw/n3C5fdxl9/HFh5W57IDyCchPnk+pE875xnHvzf+Cq13FfnVg/w6HXGc19ucRNyRvjzP"
        "Sn4FHtmr1flVHyY7+Tq+59/CuDPI5zrk8xkhn/t2spVc//VbyGvUEX0EeX3SOf+4//RRnt8b4JdJZ78sMd/04Qm7X3zON+umWUf4"
        "OjwvvfBPSSNCXYm79EmrQ2QnPyefkQLpmyQeNzutT9xvUXaS8IBe6WuL65h28nUam/8iPWKCvrGY8zk+QvrxeON6dIf4vo+R/6BX"
        "JuFc9/g6azrc616ozD/duUo/ThbHHbXsWawvqdDj1jxxvzz0yzRTwmeRF6ae5vxM4ntXfe6W1eEoizieF3yeOU4p01uN1Tni6I5f"
        "vS/8loPbjA03BbhttuYVLjFH+7zxu4d4g18vVOp33+E8U2MS7G603W8yAy52X/BpN/I4k6D7X1DrRRkVFjecRPsr4+EHwzEeBoV4"
        "KPl/rqrxdyXaL5N44NinF7p4PaJ7dfcQ8KnyfEgxGfMfLGm+yt6QuP5Rq8+mezWvUx2JUcNXXybEi5cfMwO/GazMn0fN+LX0/9UR"
        "ZzVE9byDx49QJ/XP+T36M1bV+Yq+Xq17SeJ5ZH6Ybmiz5Lb1H5bll2GYv1P8HZKojzqHfqof8hRkF+QJyGOQRyDbIFshd0Fuh3S2"
        "s1DWl+1Bf7Xf9Ncw+akd/XxHEn7AeLPOmApfBq7p4a/p/0/T9/bnMe/wXvL/8BfCersMcf99tv3HhPGtFfuHyt+TcnjnSRIeeg7v"
        "Pcm2inmm4mooij6Fzhd9B+pfsgvf+X3kROX8kDmfDO/OIc+S5yrHRcr3UYR9+oV9TlXOl8v3QT4mz1eOU8xxEurKW/R/9G9mHpgN"
        "jSqFhPPnkpCX75I+Q/Tulk3Q/YaPzyY+ovtO4n3IeYonWcgrOeOZL/OO+fIjc8wX7Tjy42N/deOfej/COmIfKdad4/EJm55iPvJ7"
        "gip9t2Ddfz3v/d/Y7gntfUHfC37G+fhVyX5z/PG+ELPV+bojNv/lUR+mW+Cn91odz9Vtm6ivnNaabPHJ9VdjOVbd+XMDOGY95900"
        "/Qh880W9juF9SIJd5028GfCGVNk7pG+X4qLv21Xqewn6vm7Hd9Afvvow3QOmNyHf8Y7E+9OOxI2KPODvCPQORueIyl5c0jmXqmsQ"
        "cJg3qsl/lcV87VtA3JT7J7Skc3mryz0uwh6Gk8o2l/o+yVanmMt6L9lwmW6QWatD/KthydaHm/aFcR7ut3y/mvwaRX8WJbwKBxb1"
        "NOtEZ4T8XjiE94covq+Dn6LRintiUbyphjeU9jd/jzJ62NbTlP/7mv+k+FFgxxaN/WKOhz6NCr0b5KO8ft0zyuNUzyE+45pjnKjy"
        "FlZdvDTZ+yelzX7PCBN+UUYKH0W8pCLA7VkBtzBwQr9yluOIus/nif7l/ee2+Grh3Npuuy/r6Sbg+LuAYxPhGOE43rO9T0fZrA3H"
        "6Q2tqDt04Oahxwf8HIzzvkLGO8eswJ8pNf7MF382h75/L/izPeFyvmD5/JkSMH+m1PizFc2fTXrwZ0qV/JkWEH+mLZM/m1oif0b3"
        "6uxu5pM/0+z8WYM9bni8lfizTuG9PT3u871d4M8Cihd3/mxK4M+YB39GuC3yZ5oLf6YtkT+b8cmfKY+IP9NWCH8WFE9224M/mwqI"
        "P0N+9TCf/NnYQpD3aH34tp2n6amSP+tHPsvI534X/szzXoz6PxgsH+7Nn00J/BnzyZ/x/Ob82cRCkHw150mXz59pVfJnMx782Rrw"
        "Z/yc3CoF0jeV+LMXXPizGQ/+bL5K/kwOiD+Ta/zZiuDPtID5M/l/zp/JNf7MV7/Y64s/84oHfUj27J/K/cjfGTKJoHm0uRqPVuPR"
        "AuTRtBXDo0kP5dFm/2U8mvIf5dG+rfFoNR7NB482U+PRajzaCubRZmo82iPg0f4G9VCPrQ=="
    ),
    "programs": {
        "x86_64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
        "aarch64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
    },
}

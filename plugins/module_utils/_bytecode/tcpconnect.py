# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 8048],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1280, "owners"],
        [1424, "owner_levels"], [1544, "owners"], [1904, "owners"], [2216, "owners"],
        [2656, "connecting"], [3224, "connecting"], [3376, "control"], [3504, "tally"], [3616, "control"],
        [4360, "tally"], [5192, "connecting"], [6016, "control"], [6224, "control"], [6280, "events"],
        [6400, "control"], [6544, "rows"], [6616, "blank"], [6664, "rows"], [6720, "rows"],
        [7976, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [784, "OWNER_BY_MOUNT"], [816, "TASK_NSPROXY"], [896, "NSPROXY_MNT"],
        [968, "MNT_INUM"], [1080, "OWNER_MASK"], [1208, "OWNER_MASK"], [1736, "OWNER_HOST"],
        [1760, "HOST_PIDNS_DEV"], [1776, "HOST_PIDNS_INO"], [2336, "WANTS_PID"], [2832, "SOCK_ERR"],
        [2920, "INET_SPORT"], [3000, "SEES_RESULTS"], [3320, "ONLY_FAILED"], [3568, "COLLECT_EVENTS"],
        [3728, "PID_NUMBERS"], [3760, "TASK_GROUP_LEADER"], [3840, "TASK_THREAD_PID"],
        [3920, "PID_LEVEL"], [4072, "UPID_NS"], [4136, "PIDNS_INUM"], [4288, "ONLY_PID"],
        [4568, "SOCK_FAMILY"], [4664, "SOCK_SADDR"], [4760, "SOCK_SADDR6"], [4888, "SOCK_DADDR"],
        [4984, "SOCK_DADDR6"], [5032, "SOCK_NUM"], [5344, "STATISTICS"], [5472, "BY"],
        [6168, "MAX_EVENTS"], [6784, "STATISTICS"], [6816, "UNSIGNED"], [7296, "SUB_BITS"],
        [7440, "UNSIGNED"], [7504, "UNSIGNED"], [7808, "SLOTS"],
    ],
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [8048, 3552],
    "maps": [
        [40, "connecting"], [304, "connecting"], [448, "control"], [592, "tally"], [720, "control"],
        [1512, "control"], [1720, "control"], [1776, "events"], [1896, "control"], [2040, "rows"],
        [2112, "blank"], [2160, "rows"], [2216, "rows"], [3472, "control"],
    ],
    "constants": [
        [392, "ONLY_FAILED"], [528, "STOP_AFTER"], [656, "COLLECT_EVENTS"], [696, "STOP_AFTER"],
        [840, "STATISTICS"], [968, "BY"], [1488, "STOP_AFTER"], [1664, "MAX_EVENTS"],
        [2280, "STATISTICS"], [2312, "UNSIGNED"], [2792, "SUB_BITS"], [2936, "UNSIGNED"],
        [3000, "UNSIGNED"], [3304, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11600, 8056],
    "maps": [
        [408, "connecting"], [480, "control"], [592, "ports"], [656, "control"], [1280, "owners"],
        [1424, "owner_levels"], [1544, "owners"], [1904, "owners"], [2216, "owners"],
        [2656, "connecting"], [3224, "connecting"], [3376, "control"], [3504, "tally"], [3616, "control"],
        [4360, "tally"], [5200, "connecting"], [6024, "control"], [6232, "control"], [6288, "events"],
        [6408, "control"], [6552, "rows"], [6624, "blank"], [6672, "rows"], [6728, "rows"],
        [7984, "control"],
    ],
    "constants": [
        [32, "SOCK_PROTOCOL"], [264, "SOCK_DPORT"], [352, "ONLY_PORTS"], [544, "STOP_AFTER"],
        [720, "STOP_AFTER"], [784, "OWNER_BY_MOUNT"], [816, "TASK_NSPROXY"], [896, "NSPROXY_MNT"],
        [968, "MNT_INUM"], [1080, "OWNER_MASK"], [1208, "OWNER_MASK"], [1736, "OWNER_HOST"],
        [1760, "HOST_PIDNS_DEV"], [1776, "HOST_PIDNS_INO"], [2336, "WANTS_PID"], [2832, "SOCK_ERR"],
        [2920, "INET_SPORT"], [3024, "SEES_RESULTS"], [3320, "ONLY_FAILED"], [3568, "COLLECT_EVENTS"],
        [3728, "PID_NUMBERS"], [3760, "TASK_GROUP_LEADER"], [3840, "TASK_THREAD_PID"],
        [3920, "PID_LEVEL"], [4072, "UPID_NS"], [4136, "PIDNS_INUM"], [4288, "ONLY_PID"],
        [4568, "SOCK_FAMILY"], [4664, "SOCK_SADDR"], [4760, "SOCK_SADDR6"], [4888, "SOCK_DADDR"],
        [4984, "SOCK_DADDR6"], [5040, "SOCK_NUM"], [5352, "STATISTICS"], [5480, "BY"],
        [6176, "MAX_EVENTS"], [6792, "STATISTICS"], [6824, "UNSIGNED"], [7304, "SUB_BITS"],
        [7448, "UNSIGNED"], [7512, "UNSIGNED"], [7816, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a4a5286294a7dd2ff4e59c670555878c33974455a624cc1c91494b4c926f268e",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtWm9sHFcRf+/+7jmhvrqsezGKfNc0yLUwcksAQx3iUqARQqnVcDR8iJLliPwP1LitmmyuErZxk2AQSkJAVlRVPluqjYSUfkBy"
        "JT5cQEXhr1QBH9oaRASCplChFqGqEraX253fu9u3t3u369iJKjZqNdr1vHnzZmfmzW9u9DvTzPynt1uELXOiYx29hkkzUSb9ay0Q"
        "LZeIJiv8vYZhLEcYq/zHnqn8P175f6RE6/P8EZYw+ceJf6jCn63QE6B53mmtK452Gfb9ix3nDKJnQSdAT4IeBx0GPQp6CHQQdD/o"
        "AGgfKOk31jHn+5xztnMWP5mx1tXOS3L+WOFL2+VyWW6ef8Cicev0jKmcs6T1vodxyw6ztO52eV15HnpUNp+t6GHua/KXE/ReTeyW"
        "vl9BfL8GcnptclRLi4ofYL3K4xbNKPJ6Vfkn+MhvejJv4Dwqa7bfnLRfq0PfOSPYeg99HfZWeYz4ItA3F6F98ffvgxZH3113X/8h"
        "Jr7zLjc/wfNyQsihc7j5jWLzF73k4Xd3bK6cQgM5MZscx7kntCWs+xa9eHgH0UXyhwmnnYodWYP8gOy88/z3aL8E/FTziv+W6nkG"
        "bf68DL8rjxA9kSL+y3j23j9H6yZhB+yrz9Pfj+Q25m/lJPwhSf6jj2cQz3/Bvq9bdKf2JK1XsG7S69zbrXMLvykEjPtiC7P4VeQR"
        "vUTP2u0xxGM/rT8PO0xutR2uwQ5/IztMHqT1Kaw772WHjGUHvaQYwj8r2xn682lD8p+vYH0E60HzkU6L1sftN13zbybiOOcCzhlF"
        "XMRq8XXS3I9hP9A8u0eK9zjrIjnws9bzW23nP8DOr1J8Is6HoqTfVVB9Hv5wl2y3q6Bfv4/WF0fTuA+V6n1WNOUqIt//hvY5jThM"
        "IA7xvJwSdvgz+SN/v/X9msc9t+wcZwcMu/3q7RbwPvS025uwG9UB2njNH0x9hdyduX7Dnn/q/eptkvs46qZxpc6PZn35ESVkbelZ"
        "6PV3kqeJfEb3t64pzF636Fqa2esZXcswe52ja1lmr390rYvZ6yJd62X2eknX+pi9jtK1AWavr3RtP7PXXbo2yOz1mK4dYvY6TdeO"
        "SvWbn+9mXl1lHX6CPC/y/TL8SE1xi5rPos6MW3mT9tFRb3amYb8W0kfEqagz1NQ2S45eIr9aRj4odDe+R5vdnxru4ULHNPQh+WOj"
        "weVGGtaVE4a7X95N9kvCfqBqMmedVytNox7vrNYzt7n4pVYivzrMO6p8z5l6Yj/z+bJL3ZaEn3vZqRytrbfbK8/fx7pt+xZ95kl7"
        "vPUi3oT8iMu5VPZTq77TFs952I8cQeAUlf9knUv3c7D8LfKiyhSpTq2+R72qKlGpnhZ/3ztJC8qpje1fxQWp+XXCByWP+vZV1zpc"
        "Ve7nG7uvLq4Leeb7lQq+5BZO6OHivZlvV4A74+y761J9nXDol3iQ8qROH9iz/ka+Ls5sUv0dUE5hxl2eqEv95hFRJ2nzJK8nt6ua"
        "F2Mu+bH1B7g3S9in3d0eQfBtIHwx4w9fiHgX9+bhNsXV7zzzR8GRP5bmjEZ4rzzlXi8ezg2s2+OscCko7uxbp/sla9jzqIg3cS8V"
        "W3qlOqMw8xnyk1HKc6KOKoxSvaE/T/izgHvelGMi5EIL3euFS1+os88g7JMGv3U/iPMkHd9rqPF9U35Ctq+d72iFbwT+mI9st/id"
        "/iDu0bEc6pVc7d41q6uxjlHDy+++ZvvOceYR54XaPmmbniI/jzXAuc3Od9zH+cZEHaY5z3VK+n5u53taOl/c9XzO9c5zetrD5/md"
        "9YSoI5qt0xea9bmmmsZP1wbua30hC3z7qzX7fWLqZd0rlBbZyh0Z3CM/X5Pv76jFV99/u7Im9xnfRd3xFuh10Gugr4C+DPoL0Cug"
        "L4K+ALok1zGO/ctttbx0P/DYPjNPLFDcH7lPrkcF/6M49xnEmbZA+aRMZR87sgfrPv9jyjsL/Q55LxjO/fdK++938L9Yt7+5tRpB"
        "P20efdZusoc+j35r95W6dabitXXo13a/gnXo23a/XL8uYq6jA4/Mw1+736rni9nloz/cfR3y0Sfuvla/TrHLn4L8f9fzpWt82jzV"
        "0YXu/1j0UfOj9NbqR610DjiA/Er/4VlDvue6UF/tY37ipr6+Gl5zr6/uRRz8fl3Esfn+8GREvpeSGeYaTx9EHrqguOannl3bKN7a"
        "sx71Yn4t2D368Brp+1pTO1j5Igl9K3oNmzRGz6a8Kdd6H/o+lfbQd19AfT8BfV+S7LeyQ8E+Cuy/Z82X/cV5hBzUbb7rbS7yWTtz"
        "8y+/fiX66E3xlqizbXaPbEBflVOBuzLu3o9TI9st+x2r4HQTJzj/no/cRvtcQP6v1Bum6EX0cZaFnti3557PSv3+OCM8kU/Fpfei"
        "fjHlDcDPuMX/QJ2e1nkuIi4uADfi+UQMfQvwL8eJ3/zq9j6TkN+T4tVn0ceLV/XirGeA/v5QlO5b8WzukxZ8nEl8ioNPAZ99vckX"
        "c/DFwGd/b97XEQefVU8Bd6xosH8C9hd2H+GSfXfH0L+Jo345iO8fc9SRcZLz2EfBhx9oyg8R7fw4nr9E9LGn8B32oO7/GPg+R/Qb"
        "xxz8D8r1kzjfsYo/WP4Wq69rzfdqjEt+0hoR/srhN2lXfxbxIvhE3TMUo3v38sXauaOWv22newd9r3yC4rP8SC2uTH2G4uRn5UH4"
        "HfJeeTfihEUluYsxWhdn9EOO3kZ5aO+n/0v3XRbf84EMe9vWd9uZ/Zch97upj3rj+imu9tq76zurIg5MvVvvrX0HK0/muqDHmVU6"
        "RxbneMdxjqzjHG84zvG6IeXx9gxzv6dPrQbLp0+uSn2OtOhzjFvvy+2sYf+t2NK8b3pO2u+ypbE+hH40Pyr3Y/khuV/LB+V+Lt8v"
        "93v5gNwP5n1yv5j3yv1k3iX3m3lW7kfzjNyv5mm5n80Vud9drcu7fNshaqv7z2D91STF15E78T1PPU118dLZxv2/SfE8zfkN/D5X"
        "6/+1ePT/kh6/L0Sl36ur/cA2Zz9wg3MCKUrMamKYu+/f5ogD7FM3B/A4C7R/tX79MnevX7/K3PuDB7n8Xbxw3QEu47qtwXNFYQ/f"
        "uK7Xgatmm+C6fg9c9yPguj0OeUtNcN1AQxxYj+tkHKfPY37GBQ/KuE7GcU586I3rTgJ3XW+C62Qc58SR3rjuFOT/wwPXceSHNx14"
        "Du9nyI/0pQkHjlslP0g54iLVHNetusbFO8w1LnYIXPescXNx3Szuv78GinOV/Yn5xXVdm4rrhL6/DajvVeYP1/2MSfY/v3m4btYX"
        "rls1gviVH1w3u0FcN7shXHfJoseUJrhuyieu6/LAdcoN4rppxMUU6oHpDeI65T2K6043wXXDm4TrnrlJuE65RbhuOsR1Mq7rYP5w"
        "ncq2FtdRHlVTCguWTyPMDdc550j1cJ46nKdm4Tx1OE8tLQ/nqcN56oB2COepLTuH89ThPHU4Tx3OU2/xPHX93PTdrn1mlecw57H1"
        "89Tm3huZp/41C+epb9089Wse8yb9mzxP/eFwnpqF89ThPHU4T+3UI5ynbj5PrS9mGsbxVs9VO+138+eqf+lzrvoln3PV5XCumoVz"
        "1e/dueqhJnPVv7tFc9VfDDinfOAWz1V/KqC+fT7nqj8SzlWzG5mr3hbOVbNwrjqcq/5//f392z7nqk/fpLlqPeBc9RMec9XHrff/"
        "AzfZydI="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

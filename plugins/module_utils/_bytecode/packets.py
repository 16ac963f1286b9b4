# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter",
    "code": (
        "eNq9WE9oHFUYf/Nvd9MGs6ZOOy4u3RAXwpBgGqMstcHUovXWUllSKJJuV0i2EdJ4MF1yMK2tBBFRRAw9ZTfQzdFbvI03PfbgoRCF"
        "3mxBSkWQqrHjvPf93syb2UlsI5hDfnkz39/3vu/3vYl3gImf2phJeITWS4WHjwQeZT49z+N5Tqw3NSk36hMOAUtAB5gndB8Ie7Z+"
        "jhlcP0P69Yur4r3zNIv9eG3CrM7Yqu/714O/uUubUZxN+Jd2bI0eeFjL+OqFJ7O/tO8u5X3xDsWbeZ38tei5rZ3Amvbhx0Apr+xL"
        "s8WQN/nd7ME+3aiItdeC30CvEvj11rE2KI7NIJ5csObxLAh7pOcY8fj7Dki7q1120+2s/i926rvYMRU7jhZTn6x1oPc+PTh1kLCT"
        "pfdOLu7PYnTQxRo5zvbQ+Xmf0/uZYFEKcBFoa70iD28B8UJu+sre6sRmOurQEVjV7tN5Q+9L4NK+26JuasjXCdQCM760Xxz4w0+r"
        "17lCBbjtq/U2Vxj3qQ7X2E8fBc9vUr1VtTfEQXkbiDf4e5vXVw39oCOfD7E2KQ+eT4GfSYf8qPVYSehnoKcreur7nl3s8/x41nMF"
        "F3kUBC60tmN5qf6fS/jvhV1T9a/IDyfk82ny76E+dMpjKvh1LMAG+mwqiPOwH/V1eA7uy+F7nkcV595oUdxlLcMGlLznn8F5B3FN"
        "olb47+lxel419ZC3VsT5PcWuJfJZVfNJ5DHDUN/AKvqhgf6M4id+brRuJJ6PUb3H+zCIh3jeQz9PGZRvo015Fgd7WdT/UR17yFfm"
        "t2iSn+LzmZi9RYPilXaLg7QPvE9HA3y7/6td42q0RlEvT9avVZaD/tie9G12LTH3HoDn7wLvAG8DbwG/B34L/Ab4NXADuBabG80W"
        "eKOfYd7kY/aaLSfmp9kqxfw3W0OxuGrYtzrirbtrO+zzOYHXBcdy/pLx0H2gjrz5PmjoM47NdZrvVUMTdSr5Zs4lXpT1M+f+QvY6"
        "NE+3DiG/DZq3zSu5kCfVn5H+kog0m6X6sdgLWpIvON9JPkzjLW0H3sgneCMH+fwO8qWEvJMiz58PYf6bIt79NHcGWDiv+BzwvgAf"
        "oS9kf3g496pB950kT0q+sti7xKPg73L2T/+Ycj7zCxEPhUftsPw07nlV3Jss9puftp8yT28o4qEY/19F/F18dI/mUnY/Gw7wJPh2"
        "x/myg12ZJ+etSfDEiwov8zz5ednZH/xhsU9/+3L+G7h/5ER+txL9+xn6YwW4DLwMvAScBZ4HngWeBr4JnARWUvtK8h8/51cC/C7A"
        "VzlfDmLuH8X9EOc+hf2yddx32+APl+JotsEj7tkuPX7QkR54wr0EPXkfn+3W06O+tHVqwEYbfOuudMubqh/wjbsMP+Aj93K3Xk61"
        "Dz52P+6Wy3M5KxZHY53kRwZx3x+TPPNJt35J9SP559NwjvOCsjWLqXzWbIPHdPBYeC+jeuHfG5oiL/lrtzlSUeaIp8m+O5j4Ttn+"
        "13m0HZtH2cfy6xnd9zF9D/Ha2rLArRpL5WdbXxP7tgmead58iO+nESaf8zfeBfB5nQzI9aJyX9MUO+WMJu4Jm0bUP+JcLApwpEwB"
        "njSoz+V6UfK4RXZVOTMhJ+2ZCTk9IcfX5aAuNMQp+PxENAc4n8+jHvuQl2Mm9nmS8PAo1mXCeQv7Mk4K3kuQo89P9sGZhDz89r0V"
        "8amu7OfWQE7E2UFcExf0ME5RtwP51HOU+2/rWrgW+24SX516B3IW8avF6D44hb6oZqguvTNRPXH/Mxbm2mmcN+aEzKfKjJjdjkl6"
        "FnuW+KWf7tsTr/1FfV5Cnscd9qvSl8XSfV/9v4DF6L7x3+NLv5dMDB5/JOuSx913JPru5SPTOyTjkHmUkMfviTxKiTzuJfL4+bHu"
        "qyE/BcGcT/T91ZQ5Lb9j+b0qL/zQgW/N5sLnND+1cO2k8J/FSmIf/gHAEMZ1"
    ),
    "maps": [[136, "control"], [232, "tally"], [784, "owners"], [1728, "ports"], [1792, "ports"], [3400,
        "rows"], [3472, "blank"], [3520, "rows"], [3576, "rows"], [4528, "events"]],
    "constants": [[424, "SKB_DEV"], [496, "DEV_NET"], [568, "NET_INUM"], [680, "OWNER_MASK"], [1536, "PROTOCOLS"],
        [1688, "ONLY_PORTS"], [2048, "COLLECT_EVENTS"], [2200, "MAX_EVENTS"], [2904, "BY"], [3640,
        "STATISTICS"], [3936, "SUB_BITS"], [4096, "UNSIGNED"], [4400, "SLOTS"]],
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter",
    "code": (
        "eNq9WE9oHFUYfzM7s7spoVlTpx0Xl2yIC2FoJI1RltpgbPHPraWypCiSbldItjmkuZguOZjWVoKIKCKGnjIb6Obobb2NNz168FCI"
        "Sm+2IKUiSNXYcd77fm/mzewkthHMIb+8me/ve9/3+97EO8TET33CIDxG65Xig4cCjzOfnhfwPC/WXU3KjfuEo8Ay0AYWCJ37wp6l"
        "v8UyXD9L+o2L6+K9/QSL/XhtwpzO2Lrv+9eDv7lLi1GcLfiXdiyNHnhYy/gaxcezv3LgDuV98TbFm32F/Ln03NJOYU378EOgVFD2"
        "peUy5E1+u33YpxtVsfZc+A30qoFfbxPrDMXRDeLJB2sez5KwR3p2Jh7/wCFpd73Hbrqd9f/FTmMPO4Zix9Zi6tP1DvTepQenDxN2"
        "cvTezsf9mYwOulQnx7k+Oj/vU3o/FyzKAS4DLa1f5OEtIV7IzV7ZX51YTEcd2gJr2j06b+h9Dlw5cEvUTR352oFaYMaX9kvDf/hp"
        "9bpQrAJ3fLXeFoqTPtXhBvvxg+B5h+qtpr0qDsrbQrzB3zu8vpBvV0c+72NtUB48nyI/k5vkR63HakI/Cz1d0VPf9+1hn+fHs14o"
        "OsijKHDJ3Ynlpfp/OuG/H3YN1b8ifzQhX0iTv4D60CmPmeDXiQCb6LOZIM4hP+rr8BycF8L3PI8azr3pUtwVLcuGlbwXn8R5B3FN"
        "o1b479lJel4z9JC31sT5HWTXEvmsq/kk8phjqG9gDf3QRH9G8RM/N90biecTVO/xPgziIZ730M8zGcq32aY8SyP9LOr/qI495Cvz"
        "WzbIT+mZbMzecobilXZLI7QPvE/HA3x78Is942q646iXx+vXGstDf2Jf+ha7lph798Hzd4C3gbeA3wG/BX4N/Ar4JXALuBGbGy0X"
        "vDHIMG8KMXst1475abnlmP+WOxqLq459ayDehrOxyz6/KfC64FjOXzIeug80kDffBw19xrG1SfO9ltFEnUq+WXCIF2X9LDi/kL0O"
        "zdPtI8hvi+Zt60o+5En1Z2xwSESay1H9mOxZLckXnO8kH6bxlrYLbxQSvJGHfGEX+XJC3k6R589HMf8NEe9BRnz3ty/nUwbzkfsb"
        "GGbhHOPzwfsMPIV+kX3joR5qGYOl8afkMZM1iV/B65Xsn/4J5dwW6xE/hSVgs8Is7n813KdM9pufts8yf2804qfYXLiK+Ht46i7N"
        "q+xP/lH0mb7X3NnFrsyT89k0+OM5ha+72FeTfZ/o20/QF2vAVeBl4CXgPPA88BzwDPB14DSwmtpPkvf4Ob4Y4DcBvsR5cgTz/jju"
        "hTjXGeyHpeOe2wZvOBRHqw3+cM716PGDjPTAD84l6Ml7+Hyvnh71o6VT4zXb4FlnrVfeUP2AZ5xV+AEPOZd79fKqffCw82GvXIHL"
        "mbE4mpskPzaCe/6E5JePevXLqh/JOx+H85sXjKWZTOWxVhv8pYO/wvsY1Qv/ztAUeclbe82PqjI/PE321eHE98nOv86hndgcyj2S"
        "Xy/Tew/T9xGvpa0K3K6zVF62dFfsWxc80rr5AN9NY0w+52/kvWusQQbkelm5p2mKnUpWE/eDbibqH3EuJgU4VqEAX8tQn8v1suRv"
        "k+yqckZCTtozEnJ6Qo6vK0FdaIhTfD+civif8/Ui6nEAedlGYp+nCYfGsa4QLprYl0lS8J6HHH12svfOJuThd+CNiC91ZT+3h/Mi"
        "zg7imrqgh3GKuh0upJ6j3H9L18K12HeD+Or0O5AzaW6ZjO6BM+iLWpbq0jsb1RP3P2dibp3BeWMOyHxqLBOz2zFIz2RPEb8M0j17"
        "6uRf1Odl5PmyzX5V+rJUvuer/w8wGd0z/nt86feRqZGTD2Vd8rgHjkXfu3wkekdkHDKPMvL4PZFHOZHH3UQePz/SPTXkpyCY84m+"
        "v5oyh+X3K79PFYQfOvDt+Xz4nOanFq7tFP4z2bDYh38A10fGfg=="
    ),
    "maps": [[136, "control"], [232, "tally"], [784, "owners"], [1728, "ports"], [1792, "ports"], [3392,
        "rows"], [3464, "blank"], [3512, "rows"], [3568, "rows"], [4520, "events"]],
    "constants": [[424, "SKB_DEV"], [496, "DEV_NET"], [568, "NET_INUM"], [680, "OWNER_MASK"], [1536, "PROTOCOLS"],
        [1688, "ONLY_PORTS"], [2048, "COLLECT_EVENTS"], [2200, "MAX_EVENTS"], [2896, "BY"], [3632,
        "STATISTICS"], [3928, "SUB_BITS"], [4088, "UNSIGNED"], [4392, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "1e3294f7d8772e267d4470f215f5079d9f7320a0d612596c72ac722b67c795df",
    "maps": [
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "owner_levels", "type": 2, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["lowest", "i", 0, 1], ["deepest", "i", 4, 1]]},
        {"name": "owners", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1024, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["container", "I", 0, 1], ["pidns_level", "I", 4, 1],
        ["pidns_dev", "Q", 8, 1], ["pidns_ino", "Q", 16, 1], ["key", "Q", 24, 1]]},
        {"name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0, "key":
        [["", "H", 0, 1]], "value": [["", "B", 0, 1]]},
        {"name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1], ["dport",
        "H", 82, 1], ["port", "H", 84, 1], ["protocol", "H", 86, 1], ["direction", "I", 88, 1],
        ["__pad_end", "s", 92, 4]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry",
        "q", 16, 1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["protocol", "H", 84, 1], ["direction", "H", 86, 1], ["bytes",
            "I", 88, 1], ["reserved", "I", 92, 1]],
    },
    "programs": {
        "x86_64": {
            "packet": _PACKET,
        },
        "aarch64": {
            "packet": _PACKET_AARCH64,
        },
    },
}

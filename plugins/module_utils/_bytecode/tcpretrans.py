# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNq1WF1oHFUUvnd2Z3eM0sSVkXUxsCEIpaikwUJcWYyGQn2yCGOCWNJ1H7abRejSh2S6D/0RsfhkCJYiItlsaFIUFRS2T44gqC9K"
        "H4sp0sdai9QiUiF0nHvPdzfzt91NSPblZO6cc+53zvnOuXdiZ5n8tVMkG3N3XZK3IG9CXoe8Bvkz5PeQVyG/hlyHXJayPHdEyuzj"
        "LPBzVkimNcaOuK77vvc3F3jStG6ypJQ2B061zmnBwXPjw/yO9mkMZAnn6fsPpN/0uCb3a9K6ycfkc5YH/Zl8VMpsIrhuNwnH4BPh"
        "vBIupwkcnHC0Pe+G9yzw1KU98If8Kn/lh/hJ+vyE8E6W1mBn08LrT5Fco/xNhuNr5Calvs5ekM/Diz/SfinKm1MivYr3kPfkPKTF"
        "n5fx7FVeynObwTonwrgnAvv0ylPpcm++bPr4YrIpFseHRs5w49dZl/W7D+LXb3VZp3q0EW9jYAj1OUZ46+AJ6mKvkP7sCHiT215f"
        "OAZ4bmjk7xwNCot/h31/cIkX75F9Gnb1brx4UdbTblGe7ObErvBB6dst1rPuAfvLY67is/fa7fgDf+zWfnqfQFwH4+Oyl6kOFn9W"
        "PkfnxDpne9oPD58XPfmv5o0WtD+WWSTc6eC6zibIL3g2WN9rvn0DvtH5Ep47P0GWgL+iYR3y3cwvVNfCfvCF6l7SkvH6I5+j/tSf"
        "EZ6q8+b09upkt6ivlZ++7a9A7yLpzacI51cXVT1+xTmVkTzuNZ9N/iY3fO9n67tdr79Qr9ckf0rnSE/wS+BTfodHDnM/72uKx4+E"
        "+mQNfWJ357NA4CzRusqbX++ap1ddUf1NPLW0R6VduG9qJQqsgfy0ucDtred+Ixynojhu+PpKx30l0o+wE3pDPpzh+PuO7wr0vHzd"
        "FPGBZxZ/LD6uKuKqhuO67QbyHBPfnUB8qfh7T9h+sb94u+WpWx6UHxVvLUf31d3yd4MT3lrunht/7xuSstrEvtvsG4sZsL+3I3uT"
        "/d7hgS7vAXS/Vn1Wzq27/Zw3vfim8lKb+9dlvvxMC95I3P/Enhum9nTnPOPgGZfnA92nNzJb/JPn5zrdu+3zRiyviuP7WK/8LAvc"
        "uH+I+9GMkEl6FnGcx36ichWGeQhpMQpgY8Ho4DJ8eAeBd+MdNW+/7PBa9tOBSzRXDnwEeQHyLOQC5EnIE5DHIWcgj0LGn8fOKOa5"
        "F99L4rzy5Mui7qtU79kp1L+AukJ/GveXD5DX0uq39P4Q5v9h2L31NvFo9YuQvxk3vH8xsP/VkP7xyP4iFDOB77gWvhsLJ3Eu4vux"
        "cCJiJ4CbCZ3sVmlu21OYY4WzeEYdCgtRe03YUyKrLfRr4VJUL+nDt6T8Uz3tJeX/QtTO8PtHPxc+ieoNCT0aJLXcp9RHGhHQ1LQO"
        "7+j9Z24//dP3OQ2/Fn8ysE85t7nN7550X/s64Jm//7Qd4DV5kfqutHV/CM6ZYqAPN0YMNhkzPxQOlf92EuserYRqJUk81hnNmWnk"
        "3UpRvM4bWzjF/aWi09xwjuI+hjniPIM8M+JrNrl13/HEGTMx0NlfrOs4B+wM3ZuKr/5HvMkjnley7G8fD4bzd1z/fUlntzvfgwn5"
        "PEj4deDXgX88hD8BvOj/eRUP+Grpqdh8t9HHz43u65wXY3LfAcSRRxz3Q3HkKQ5dxfGnq/JPcfzh+v/fIvxmUVcu64r9geNjyP8B"
        "m4jOlg=="
    ),
    "maps": [[112, "control"], [216, "tally"], [776, "owner_levels"], [1008, "owners"], [1632, "owners"], [2064,
        "owners"], [2888, "ports"], [2952, "ports"], [3240, "events"], [4024, "rows"], [4096,
        "blank"], [4144, "rows"], [4200, "rows"]],
    "constants": [[296, "OWNER_BY_NET"], [320, "SOCK_NET"], [408, "NET_INUM"], [520, "OWNER_MASK"], [600,
        "SOCK_CGROUP"], [704, "CGROUP_LEVEL"], [824, "CGROUP_PARENT"], [848, "CSS_CGROUP"], [872,
        "CGROUP_KN"], [896, "KN_ID"], [920, "OWNER_MASK"], [1360, "OWNER_HOST"], [1384, "SOCK_NET"],
        [1480, "NET_INUM"], [1544, "HOST_NET"], [1568, "OWNER_MASK"], [2192, "SOCK_FAMILY"], [2304,
        "SOCK_SADDR"], [2392, "SOCK_SADDR6"], [2520, "SOCK_DADDR"], [2616, "SOCK_DADDR6"], [2688,
        "SOCK_NUM"], [2768, "SOCK_DPORT"], [2848, "ONLY_PORTS"], [3032, "SOCK_STATE"], [3136,
        "COLLECT_EVENTS"], [3216, "MAX_EVENTS"], [3480, "BY"], [4264, "STATISTICS"], [4304,
        "UNSIGNED"], [4632, "SLOTS"]],
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNq1WF1oHFUUvjO7k91GaeLKyDoS2CUIJajEoBBXFqOhUJ8swpgglnTIw3azCF19SKf7YKuIxSdDEIqIZLOhiSgqKGyfHEFQX5Q+"
        "iimSx1qL1CISIWSce893Z+dvs5uQ5OXrvXvPvd855zvn3qmdzzL+Zz8ggDWMvMuxPYDxwl2X8BZwC/gr8AbwJ+B3wOvAr4AbwBWB"
        "8wunBOZxrvxzVgkzKmOnXNd91/u3wvlkaF5naeKr0NifV2jCwbjx/vbuQc5pDBaI58W7wl7PTKjivCbN68q4GOeV8H66MiownwrP"
        "202K59CD4OvHlXg5TfBQiEfb251nhPOpC3vwj+wr95vfY590YJ8I3ylrHXY2Tbz0MOE6xW8q6l/DmBLrNfaUGI8s/UDnDVDcHIvW"
        "VbxBwcNFoKk8Ifw5qrjML+yE9ZSK8p4MndMrTta13nrZCehFZ9MsSQ8NI+smz7Mu87d2k+e3usxTPtrwtzE4jPycIb516AR5sVdp"
        "/VwRujH2VxdOFjrPqrTf5bxAU/kW534vcMR6h+wzsKt308UzIp92i+JkNycPRQ9yvd1iPfMesr827ko9ez+7/n7Qj906Qb+n4NeT"
        "yX7ZK5QHU3lMjON9YkNhR1oPe/eLnvqX/UYN25/JLRHvTHheY5O07xLOqR+13r6G3uh+ifadH4EW+FdUzANfz/1MeS2dgF4o75aa"
        "Tl5f/Az5p/qM6VTeNxf3lye7RXUt9+nbHv3JqdK6xWPE88uqzMcvuKdyQse9+rOuvKJkA7/P1Q87X38hXy8K/ViXaR3XF+cn9x0p"
        "nlSCuq9JHR+L1Mk63etDdnc9cwbOMs3LuAXX3fDWVVdlfZNOTfU+YRetm5pFjjUQn7bCeXvzxm+kgzfjPG4G6krDeyVWj7Dj64YD"
        "PKP+9+3fp1jnxWuL+wedmcr9yX5V4Vc16tdtNxTnBP/uhPwbSH73RO2X+vO3W5y6xUHuI/2tGfRePaz9birEt2bcc5PffcMCq02c"
        "u8+6MVkW9vcOZK+z330daOIdQO9rWWfzxsae8bCb27u97odgXPiYn1sb+9dlgTjNcP0I/v8knqOnHmHBd/RmsaM7cW+u03vbfiOb"
        "qKfyxHHWKy4rnC/6HX8XzXJM05jzfxvn8YxVGPog0GTUtzYrWZ+XeJ+sEt+hXIcv328zJ/vtF76uRT2NXaW+MvYB8ArwEvAC8Dzw"
        "HPAscBZ4Gph8Hzuj6Oeen8/y+8rD53je1yjfc9PIfwl9BOtn8H55D/G11r6h359G/z8Ju1dfIx2tfR7Zb9aNnl8OnX89sv5s7HxV"
        "6AHfcS18N5bO417E92PpXMyOE9dTGtmtUd+2p9HHSpcwRh5KF+L2KrenQFZbqNfS1fi6dIDfstyf8mkvy/2vxO2ywf1Rz6WP4uuG"
        "+TpqJDXjY6oflYSoq2pIZzXjE/97XAnMS11KHfZ9T6N/mcpD/jnUJ3b2+d2T6etcBzoL1qF6AL66Uqb6tDrvh1B/UcuhOtwsZtlU"
        "Qh+RPGT822nMe7LiSytp0rHGqN/MIO7mAPnrvNzhyd8vFY36h3Ma7zH0E+dRxJmRXvPpznvHg7f01KB/Pp/XcA/YOXo3lV/4j3RT"
        "gD/P59nfAR2MFO6E/p9GY7f978GUGA8Rfw38NfCfiPBPgS/qf1H6A72a2kBivNuo48dHj/v3xbg4dxB+FODHdsSPAvmhST/+dGX8"
        "yY8/3OA9wffNB+4d/94Ajw+B/wMJAtPu"
    ),
    "maps": [[128, "control"], [232, "tally"], [792, "owner_levels"], [1024, "owners"], [1648, "owners"], [2080,
        "owners"], [2904, "ports"], [2968, "ports"], [3248, "events"], [4040, "rows"], [4112,
        "blank"], [4160, "rows"], [4216, "rows"]],
    "constants": [[312, "OWNER_BY_NET"], [336, "SOCK_NET"], [424, "NET_INUM"], [536, "OWNER_MASK"], [616,
        "SOCK_CGROUP"], [720, "CGROUP_LEVEL"], [840, "CGROUP_PARENT"], [864, "CSS_CGROUP"], [888,
        "CGROUP_KN"], [912, "KN_ID"], [936, "OWNER_MASK"], [1376, "OWNER_HOST"], [1400, "SOCK_NET"],
        [1496, "NET_INUM"], [1560, "HOST_NET"], [1584, "OWNER_MASK"], [2208, "SOCK_FAMILY"], [2320,
        "SOCK_SADDR"], [2408, "SOCK_SADDR6"], [2536, "SOCK_DADDR"], [2632, "SOCK_DADDR6"], [2704,
        "SOCK_NUM"], [2784, "SOCK_DPORT"], [2864, "ONLY_PORTS"], [3056, "SOCK_STATE"], [3160,
        "COLLECT_EVENTS"], [3224, "MAX_EVENTS"], [3496, "BY"], [4280, "STATISTICS"], [4320,
        "UNSIGNED"], [4648, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "765b48aba483e6bd622d7498e12a27e16a009ac9254d1d669cc1330ba3411d2e",
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
        {"name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1], ["dport",
        "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1]], "value": [["count", "Q", 0, 1],
        ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1],
        ["slots", "Q", 40, 1026]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1]],
    },
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

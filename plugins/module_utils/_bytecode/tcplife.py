# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNrdW29sW1cVv+/Fjp2sq910blNLUe1VnYJZUFsN6DoK3cZYPyA1g5lMsKhz3JIlGbTetKUvRqNpx9blU8s0reqn/KmSVCB1AqQM"
        "acKVQKIfYKoEiEzhQ2ETBBhbJiEtbVc//O75Xfu+f/Zz8txsRK1O3nv3nnvvOeee8zvn3mibGP/JDyZ0g2rtUf6sbQ5zOtdC34fO"
        "7eDf25uY6SeSJVqYIBpSGNuh6/qcyljpH/tR6X+u9H9ggvqnle2suUSzgt8GM7/CJPioxMfoX2LJYixA81KYaV4xhV4U8DyH79l4"
        "nfxb2ogfow6FUWrXX/qYKNFh0LQS4e0LObfvt/F1Vxs3IY1baMY6mlVOjfdBQx94P4f+rwo+oxU5l9jo1vG3Kx9yvvmxy0XS6zLR"
        "1kuczjULfT+hE30MtBt0P+g+0N2gkKdiXldMuZM52YU2QeNGNorxZnWrnczCTsKSnWgTs852Bj7ZKnwCEh/LPPdlZtHvZXpxYAvR"
        "GTLzfdZ15ePtvH2Q3cOfO878grcINUNvGTf9f46vp5Y8KnqoTy7ZwXFdloN1nHw8qsvj1JJTZnq25j4ZN+3DB5mTHeTji0Xn91dd"
        "3s+7vL/i8p70MYf15luXiqSfXtO+iEAv2iS1P5gU/qD2OmflfRmCfYdoX2q5dkb+61ewi19z2pHJkV2E0c/Vb9zL9alNkZy0CbOe"
        "VmoPor02dbVYS++m/tNhXdiz4UfK/GA/2hSj701Y107ndWnjpIe0cjd/tvuHfp01dD9U9xc17V/4G9Xcv7eN/GF72Pw+yHYT3zMY"
        "Z7TR9vZz2NsbJBeL3/ktaAbz71fxHvR7bb8nve5hsBfSe0YNOLdP/gT6n3e2U8gjP1afnrSpK+Z44LU//FNhgNoNt9A8Lw4Ifbyl"
        "k50xxbDjWv45psT0sPT94Kjf+nof+iI594cxPmgsrLIWTl9XDBbpcJMe4HrprDl+pzS+wDn5OOJ4HHE8jjgeRxyPI47HEceBi/Kt"
        "5C9irAn7kZ4zG9ZhHUvQf6dezV/HlG0u8X/evL8hr/yITzhgZK1wwJvk70OsBg50wwHz/+c4YKlYHz5wi/eXPeKAZWcckPPJL1vw"
        "uZZxwQFntDpxwFKDcMDiGuGA5Ro44LvFRvoJ4Q/8xwEHis444N/EN+czDnC1t7XCAVd8xgGXV4YDLqDda8ABIeCA18w4IAN9GHo0"
        "7FnIuyO5qWjKr1spDmoTNB/7Pv2Y5/EizzDirSLFW7t9313O37c52WHT6va3m12vcV59vEY8Pe4eT6OIpz2qt7y6tbyebqNd2CxP"
        "MX4ZH+LZffxEQ/LGGMO+VcS+fQfjLVKcGL3X43rX8fWK9Yl47zU+51tpn8fYVvhZes5sCGC/3GfOYxq2/r9i/X9HvrxF9RYnt1Cc"
        "nEB8Qr1Lm47qJvn1mf3dMGha3cqpkJ99v65Xnd5b/X9hCutswn4IVPbVMWNchnFB0+wDRfaPQfa+0oh80S7nP0LOb9N+xL7ub4Jf"
        "B9UmYQd3usSJXW8jPkSBA0j+xrh5U3z6XdW8rLL+q8jP0lx/tXBzTMncDEvfV5yfucZRkZ89epNVnUf3zRCnB262SvXTfJ37UMyj"
        "kq+dhVxPg54CPQ56DPQo6JP6avI8bWoccZ/0mG7+p+K8H951yePCvuDThtVzTyDutGFeKbLb2vncf8t6USX5Blkbn2km44Yjbr8p"
        "61ObRB6trqfn5A5TXq4lO5msNy2ZYLL+tGQ7k/WoJaNM1qeWDDNZr1pSrAN5fHy5uCo84nNevsb5vQ945IjH/N6CR0Jmv1fQLH5R"
        "qxOP5G4RHsk94jFvBR4JCf00GI+M3iI8ktuprAqPzACPCHt5ugYeCbnhkbuUxuCRkAWPNH868ciICx4p12GBR1z2nRWPaJPEryP5"
        "lEc87lbP8yc+ZlH/da/nMd/reZ2e6nl+nd+51fOilnreIup5j9+i/EzU8X6jy/w7kp/xmKeIet7VouzX/KvnzddZzyM8YK/nMfCj"
        "ekbtet4i6nmfdannvXeDNXQ/NKqe96cbzvW8nzG5rlbxi1Gf7U3U8X65wjreW8DzS6b7He51vJ9a6nhsbet46F/AvaPhZpqnwEEX"
        "N1nP9TZS3lhzHyp8nCDbaPIbdn8xXuc5h1V//4H+yLAzitnO7fkC7ifhe+9zLzrGedE/pnyff9Gexj2sXNgW98c9xf0OziczfR7z"
        "zSqfKnmGasgT33v7rzvLs3w/7G8kzz7IM7NSeZ4heV4Q8vwz+CK/SyG/60N+l0J+14f8LoX8DvPIp5Df9SG/SyG/6xN5LOV3Q8Lf"
        "WPxVZLe7HzQkXDjJyvlfztLuiVK7gUnia+BS1cHPzsH/DIn8M1mpYxjaGIoP6k7+Xh7nKckvB9lm6OPLHs/pEzf8OKe329sH0N8d"
        "zvFrEuvZVpFDVJKjyPuFXlYi/6Mm+d++QvmPkPxnMd+Tdvn/wCT/oHN9x9K/1npt8fhkdTus3P+chT1Tnctvvn9RaN5D8RMN5k/z"
        "1zJU5xkaeRHrekF3PF/KmPUZU+iXrVGMr4r9TnVAazy26WsG+nrGKx4E/nPh55kP5LC1fF/4tD98fZ7fMM7pekAr8z3rOU41OeJd"
        "UtjAxHGzX/boh9IsjP4nVtQ/xp6/zuPP5Fddzh/pRW9Su+78PaEInKFI55naeaprL9xR8S8c//847Ogv9u6KsFrz5ve/UQ8x8rqj"
        "Bg3Qs7GeE9K4c9hX9nhLG2NBC5fnZfwWwTwXDgmc+J3rpjpniwuuaqH8NnMs4LiuT8r5rHv+315X/i/wWgZxpitJAc24jxZwuJcW"
        "eVnkbxhni7M8bOt8pb79udpzAJHXCXzc2xY2na9k49X5FF4xx2VRJzGe10vnylY/Lu4VZAdp/2XHCL8J+WXHvkTvUac3+kdM8/o6"
        "fW/db5tfN+Yn4m6Uywv5nTjHwX3ZPNZXng/Gq+VHZLy7A3hXzFN12H8xtnTNyY+U8Po12X8Y8+Z+ZAp+BLhpYWM79uc/rsm43o7n"
        "37kmr0PEPyHfslzH9oMK+XeDQq5jj4E+iniyA8+Pk/ymKU8Zcosz2ep4IL+nXfeCp8W5aVp93hHXDY0Cz40642mneZhx9LD5XCfk"
        "kveE4O+erOHv0D5/zid/Vyef7Lk18ncvWfzdZmd5rBaPuPq7c3X6u74V+rtnLP7ugsXfhVz8XUbME/ttBP4O966yI377u2WTvyuP"
        "78G/dXrwb0H2LRd/psJ/Ef6ONT1yjfCSxnGgzPdUiW9aOUb5nfT+dOl9kD3LqvkVW14FPzc0Vj2P1Kbc/Y45j1xXp78R+WN0lflj"
        "tHr+CPwwNOhv/ugXP2veuFq+Ih90yxuHBp3zxPzgKb0qzjrp0e/MzPrDR+R7m8W5/ulP5Pxs+V55vmdR5/la0VrvO2uci3zBei9n"
        "GeckS6CLoFfF3z+AXgG9DHoJ9A3Q13UZp1n9jTgH7cH5y0tYf+Y8+dPC51HveggUeKrQVjkPuA/1/a/wfuQfDz4Af5lCXN3zJtFv"
        "476w1H+v3H+K/PPBXaL/JVP7Hth3DOcL2iTuH6Wu4LwM95BSl239jAUKXFjpj/tMKXEOi3tNqXl7f9XoR3ngwCT2T2rZ3i4g88f9"
        "qdQS+OMeVWrR3i8s88f+T123t4vK7V5Au485NezOCIiirjMwIepBRV3UsWW8vAD9e77Hpog4tckS9zvrPN8NeRq3IHChlK+rK5hv"
        "TDlNeUDO+R5DTD20bNDDzbfxfMD6PY37VOJ+50IyzPnPIH8Q58VzGLfrrofKz7TvCf+mm4Om96IOZ/Dbh/qEwtvfb5snXw/qDF19"
        "9EE8DwcIBwl+c0Fqb2Q9cn4j+HfRtYvyObdxDyJYnpfCuvbR94ebKF6IZ2OcqGinMFO7sKVdGO3k/ka7gKVdAO3k94ZfVC3tOM7p"
        "h7xykH8I8hdyf04xyXd7QCF7D8KffxP6D1jylCDxOQJ/FzkMu9pPdKs43+ghegR4veseYlT4Ito9TPSHz1raP2jG62J9h0v2wO0t"
        "YK+3G+9jAcVkJxFRt1UV2E3U0Z7FfhHtBP7sD5CfvXiosu4mbm/0d3Y9qMelm2l/Fr5R2Vf87/uDZGeFbtgd8vPCduwT/P2e4DsT"
        "oH5BRvm31kZ07wM3yK8loM/729mHUj2wI0H3YgVeC7L3dH/mF3KU195t734k9oEx78jOSrzv5OO3Yv4JzP8jy/wTlvn/yzL/RdRN"
        "KP4YfNulesVCUrT7A5/H/wACXzGd"
    ),
    "maps": [[128, "control"], [224, "tally"], [344, "lives"], [1032, "owner_levels"], [1264, "owners"], [1888,
        "owners"], [2320, "owners"], [2448, "lives"], [3088, "owner_levels"], [3320, "owners"],
        [3944, "owners"], [4904, "owners"], [5040, "owner_levels"], [5160, "owners"], [5520,
        "owners"], [5808, "owners"], [5944, "lives"], [7096, "owners"], [7232, "owner_levels"],
        [7352, "owners"], [7712, "owners"], [8160, "owner_levels"], [8392, "owners"], [9016,
        "owners"], [9464, "owners"], [9800, "owners"], [10424, "owners"], [11504, "lives"], [11584,
        "ports"], [11648, "ports"], [11832, "events"], [12744, "lives"], [13992, "lives"], [15736,
        "rows"], [15808, "blank"], [15856, "rows"], [15912, "rows"]],
    "constants": [[48, "SOCK_PROTOCOL"], [560, "OWNER_BY_NET"], [584, "SOCK_NET"], [664, "NET_INUM"], [776,
        "OWNER_MASK"], [856, "SOCK_CGROUP"], [960, "CGROUP_LEVEL"], [1080, "CGROUP_PARENT"], [1104,
        "CSS_CGROUP"], [1128, "CGROUP_KN"], [1152, "KN_ID"], [1176, "OWNER_MASK"], [1616,
        "OWNER_HOST"], [1640, "SOCK_NET"], [1736, "NET_INUM"], [1800, "HOST_NET"], [1824,
        "OWNER_MASK"], [2608, "OWNER_BY_NET"], [2632, "SOCK_NET"], [2720, "NET_INUM"], [2832,
        "OWNER_MASK"], [2912, "SOCK_CGROUP"], [3016, "CGROUP_LEVEL"], [3136, "CGROUP_PARENT"],
        [3160, "CSS_CGROUP"], [3184, "CGROUP_KN"], [3208, "KN_ID"], [3232, "OWNER_MASK"], [3672,
        "OWNER_HOST"], [3696, "SOCK_NET"], [3792, "NET_INUM"], [3856, "HOST_NET"], [3880,
        "OWNER_MASK"], [4408, "OWNER_BY_MOUNT"], [4440, "TASK_NSPROXY"], [4520, "NSPROXY_MNT"],
        [4592, "MNT_INUM"], [4704, "OWNER_MASK"], [4832, "OWNER_MASK"], [5352, "OWNER_HOST"], [5376,
        "HOST_PIDNS_DEV"], [5392, "HOST_PIDNS_INO"], [6136, "OWNER_BY_NET"], [6160, "SOCK_NET"],
        [6248, "NET_INUM"], [6368, "OWNER_MASK"], [6600, "OWNER_BY_MOUNT"], [6632, "TASK_NSPROXY"],
        [6712, "NSPROXY_MNT"], [6784, "MNT_INUM"], [6896, "OWNER_MASK"], [7024, "OWNER_MASK"],
        [7544, "OWNER_HOST"], [7568, "HOST_PIDNS_DEV"], [7584, "HOST_PIDNS_INO"], [7984,
        "SOCK_CGROUP"], [8088, "CGROUP_LEVEL"], [8208, "CGROUP_PARENT"], [8232, "CSS_CGROUP"],
        [8256, "CGROUP_KN"], [8280, "KN_ID"], [8304, "OWNER_MASK"], [8744, "OWNER_HOST"], [8768,
        "SOCK_NET"], [8864, "NET_INUM"], [8928, "HOST_NET"], [8952, "OWNER_MASK"], [9592,
        "WANTS_PID"], [9928, "WANTS_PID"], [10152, "SOCK_FAMILY"], [10248, "SOCK_SADDR"], [10496,
        "SOCK_SADDR6"], [10632, "SOCK_DADDR"], [10736, "SOCK_DADDR6"], [10800, "SOCK_NUM"], [10888,
        "SOCK_DPORT"], [10984, "INET_SPORT"], [11168, "TCP_BYTES_SENT"], [11248,
        "TCP_BYTES_RETRANS"], [11336, "TCP_BYTES_RECEIVED"], [11408, "SOCK_FLAGS"], [11544,
        "ONLY_PORTS"], [11704, "ONLY_PID"], [11736, "COLLECT_EVENTS"], [11808, "MAX_EVENTS"],
        [11984, "PID_NUMBERS"], [12024, "TASK_GROUP_LEADER"], [12104, "TASK_THREAD_PID"], [12184,
        "PID_LEVEL"], [12336, "UPID_NS"], [12400, "PIDNS_INUM"], [12832, "STATISTIC"], [13048,
        "SOCK_FAMILY"], [13152, "SOCK_SADDR"], [13248, "PID_NUMBERS"], [13288, "TASK_GROUP_LEADER"],
        [13368, "TASK_THREAD_PID"], [13448, "PID_LEVEL"], [13600, "UPID_NS"], [13664, "PIDNS_INUM"],
        [14064, "STATISTIC"], [14160, "SOCK_SADDR6"], [14288, "SOCK_DADDR"], [14384, "SOCK_DADDR6"],
        [14448, "SOCK_NUM"], [14528, "SOCK_DPORT"], [14616, "INET_SPORT"], [14744,
        "TCP_BYTES_SENT"], [14816, "TCP_BYTES_RETRANS"], [14904, "TCP_BYTES_RECEIVED"], [14976,
        "SOCK_FLAGS"], [15200, "BY"], [15976, "STATISTICS"], [16008, "UNSIGNED"], [16488,
        "SUB_BITS"], [16632, "UNSIGNED"], [16696, "UNSIGNED"], [17000, "SLOTS"]],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNrdW31sHEcVn937tJvGF6eXXE6ycteQyhw1SqIg0o9ASqkaIaS4pUcqUStdX4Nru5Bcq9ZZH9A4KW3qvxKqqlH+8kdlO6JSKkBy"
        "kCouEkjkD6iCBMKV+SO0CAyU1pWQaifNLbf7fnM3+3W3Z+/FLVGil92deTPz3pv3fu/NnLqJGX8KAylNp2oiZjyrm6MGnW2h74Pn"
        "dhjfEwFm+tOWI1ocJxqRGNuhadqszFj5L/tx+V++/K9/nPpnpe0sXKY5zm+DmV9xAnxk4qP3L7NkcRakeUnMNK+4RC+KeJ7F91yy"
        "Qf4t7cSPUYfiCLXrK39MlekQaFZqM9oX827fbzHWXWvclDBuMYx1hGWD6u9Duj7wfhb9X+V8RqpyLrPRrONvlz4y+BZGL5dIr0tE"
        "Wy8ZdDbM9f24RvRR0G7Q/aD7QPeAQp6SeV1x6XbmZBfqOI3btpGPN6NZ7WQGdhIV7EQdn3G2M/DJ1eATFPhY5rlPmUG/l+nFgS1E"
        "p8nM91nXVUgmjPYhttt47jjzC6NFJAy9KW76/6KxnnryqOqhMbnkBsY0UQ7WcQrJmCaOU09OytRM3X0yZtqH9zMnOygkF0rO76+6"
        "vJ9zeX/F5T3pYxbrLbQulkg/PaZ90Qa9qBPU/lCa+4P665wR92UE9h2hfanmE4z8169gF782aIeSJ7uIop+r37jL0Kc6SXJSx816"
        "Wqk98Pbq5NVSPb2b+k9FNW7Puh+p8IP9qJOMvgewrp3O61LHSA9Z6U7j2e4f+jTW1P1Q21/UtX/ub2Rz/5528oeJqPl9iO0hvmcw"
        "zkiz7e3nsLeLJBeL3/ktqIL598l4D/q99t+TXu9msBfSuyIHndunfwr9zznbKeRRGG1MT+rkFXM88Nof/qnYT+2GWmieF/q5Pt7W"
        "yM6YpNtxPf8cl+JaVPh+aMRvfX0AfZGc+6IYHzQelVmLQd+UdBbZaEALGnrprDt+pzA+xzmFJOJ4EnE8iTieRBxPIo4nEceBiwqt"
        "5C/iLID9SM/KhnVYxyL036nV8tdxaZtL/J8z72/IqzDsEw4YXisc8Bb5+wirgwPdcMDc/zkOWCw1hg/c4v1ljzhgyRkH5H3yyxZ8"
        "riouOOCM2iAOWGwSDlhYIxywVAcHfLfUTD/B/YH/OOBAyRkH/Jv45n3GAa72tlY44IrPOODyynDAebR7DTggAhzwmhkHKNCHrkfd"
        "nrm8O9KbSqb8upXioDpO87Hv00+MPJ7nGXq8lYR4a7fvOyv5+zYnOwysbn+72fUa59XH68TT4+7xNIZ4elD2lle3VtbTrbeLmuXJ"
        "x6/gQzy7j59qSt4YZ9i3Et+372G8BYoTI3d5XO86Y718fTzee43PhVba53G2FX6WnpUNQeyXe8x5TNPW/1es/+/Il7fI3uLkFoqT"
        "44hPqHepUzHNJL9es78bAs3KWw3K5Wffr+tlp/dW/1+cxDoD2A/B6r46po/LMC5oln0oif4xxD6QmpEv2uX8R8j5HdqP2Nd9Afh1"
        "UHUCdnC7S5zY9Q7iQww4gOSvj1swxaff1czLquu/ivwsa+ivHm6OS8qNqPB9xfmZaxzl+dkjN1jNeXTfiBj0wI1WoX5aaHAf8nlU"
        "87WzkOtp0FOgx0GPgR4FfVJbTZ6nTo4h7pMes+F/Ss774W8ueVzUF3zatHruCcSddswrQ3ZbP5/7b0UvsiDfEGs3Zqoobjji1hui"
        "PtUJ5NHyenpO7zDl5Wq6k4l6U9MpJupPTSeYqEc1HWOiPtV0lIl6VdN8Hcjjk0ulVeERn/PyNc7vfcAjRzzm9xY8EjH7vaJq8Ytq"
        "g3gkf5PwSP4hj3kr8EiE66fJeGTkJuGR/E5pVXhkGniE28vTdfBIxA2P3CE1B49ELHgk/NnEI8MueKRShwUecdl3VjyiThC/jvRT"
        "HvG4Wz3Pn/iYQ/3XvZ7HfK/ndXqq5/l1fudWz4tZ6nkLqOc9dpPyM17H+40m8u9If95jnsLreVdLol/zr54312A9j/CAvZ7HwI/q"
        "GfXreQuo533BpZ73/nXW1P3QrHren6471/N+xsS6WtUvxny2N17H++UK63hvA88vmu53uNfx3rDU8dja1vHQv4h7R0NhmifHQRc2"
        "Wc/1NlLeWHcfSsY4IbbR5Dfs/mKswXMOq/7+A/2RYSuS2c7t+QLuJ+F7z3MvOsZ53j8ufd/4oj6Ne1j5qC3uj3mK+x0GH2Xqdcw3"
        "J32m5BmpI0987+m75izPyv2wd0mevZCnslJ5niF5nufy/DP4Ir/LIL/rRX6XQX7Xi/wug/wO8yhkkN/1Ir/LIL/r5Xks5XeD3N9Y"
        "/FXbHnc/qEu4eJJV8r+8pd3j5Xb9E8RXx6Wyg5+dhf8Z5PlnulrH0LUxmBzQnPy9OM5Tgl8Osc3Qx1c8ntOnrvtxTm+3tw+hv9uc"
        "49cE1rOtKoeYIEee93O9rET+R03yv3WF8h8m+c9gvift8v+BSf4h5/qOpX+99dri8cnadli9/zkDe6Y6l998/yLRvAeTJ5rMn+av"
        "KlTnGRx+Eet6QXM8X1LM+oxL9J+tMYwv8/1OdUBrPLbpaxr6esYrHgT+c+HnmQ/ksLVyX/i0P3x9nt8QzukOglbne9ZznAo44l1S"
        "WP/4cbNf9uiHsiyK/idW1D/OfnTNuW5ABqRMfN3g15NWXdqlJI4zJOE8U32d6trzt1X9i4H/fxJ19Bd7d7WxevM27n+jHqLndUd1"
        "GqRnfT0nhHFnsa/s8ZbWNa9GK/PS/9eGec4/wXHid66Z6pwtLriqhfJb5VjQcV2flvNZ9/w/0VD+z/GagjjTlaaApt9HCzrcS2t7"
        "medvGGeLszxs63ylsf252nMAntdxfNzTHjWdr+SStfkUXzHHZV4n0Z/XC+fKVj/O7xXkBmif5UYJv3H55Ubvpfeo0+v920zz+iZ9"
        "b91vm1835sfjbsyQF/I7fo6D+7IFrK8yH4xXz4+IeHcH8C6fp+yw/+JscdnJj5Tx+rLoP/R5G35kEn4EuGl+YwL78x/LIq634/n3"
        "lsV18PjH5VuR6+h+UC7/blDIdfRR0EcQT3bg+TGS3xTlKYNucSZXGw8U7o5pXvB0YSABXPe8I64bHAGeG3HG007zMOPoY+ZznYhL"
        "3hOBv3uyjr9D+8I5n/xdg3xy59bI371k8XebneWxWjzi6u/ONejvelfo756x+LvzFn8XcfF3Cp8n9tsw/B3uXeWG/fZ3SyZ/Vxnf"
        "g3/r9ODfQuzby071wKwcIP81Rfg7Hn5omfzWD2kfyaqBB8X5nyrzz8rHKM8T3p8uvw+xZ1kt/2LLr+DvBkdr55PqpLv/MeeT6xr0"
        "OzyPTKwyj0zUziOBIwYH/M0j/eJnzR9Xy5fnhW754+CAc75YGDil1cRbJz36n+kZf/jwvG8zP98//amcny3vq8z3LOo9D5Ss/M7q"
        "5yObrPdzlnBesgi6AHqV/w4C9AroZdBLoBdB39REvGbFUcX2an3/HtTrv6r7vUnyd4d2wf9l4BfQ/iDw1kvwY8ok+efi51An241+"
        "33iL/OjkvRZ+FzXr+HtN4++3tL9kG182/CJ+jzuB+0iZKzg/w72kzGVbP33i1X6415Th57G435SZs/eTq/gyLtPC+yewjzJL9vZB"
        "cRzcp8osYhzcq8os2PtFRf7wA5lr9nYxsd0LaPeJQXX70wMkz8v7x3l9qKTxuraIn+eBBzzfa5M4Dt9kwQGdDZ73RjyNW+Q4Ucjf"
        "5RXMNy6dprwg73yvIS73Lun0cPgWIz+wx2m6X8Xve86nowb/aeQT/Px4FuN23fFA5Zn2P+HhbDhkes/rcjq/fahXSEb7+2zzNNaD"
        "ukNXL33gz0NBwkWc32yI2utZkJjvcP5ddA2jcu6t34sIVeYlsa599P3BAMUN/qyPE+PtJGZqF7W0i6Kd2F9vF7S0C6Kd+F7HUbKl"
        "nYF3+iCvPOQfgfy53J+TTPLdHpTI3kPw69+C/oOWvCVEfI58Ce0Ow672E93KzzsOEj0C/N61mxgVv4x2DxJ9/llL+/vN+J2v73DZ"
        "Hgx7C9rr7/r7eFAy2Ukbr+PKEuwm5mjPfL/wdhyP9gXJz154orrugGFv9Lu7g6jPZcO0P4sPV/eV8Xv/ENlZsRt2h3y9uB37BL/n"
        "43yng9QvxCgfV9uJ7v3adfJrKejzvgT7SKgPdqTonizHbSH2vubP/CKO8tq77d2P+T7Q5922sxqnO43xWzH/FOb/sWX+Kcv8/2WZ"
        "/wLqKBRHdL4JoX4xn+bt/mDM438lrDQB"
    ),
    "maps": [[128, "control"], [224, "tally"], [344, "lives"], [1032, "owner_levels"], [1264, "owners"], [1888,
        "owners"], [2320, "owners"], [2448, "lives"], [3088, "owner_levels"], [3320, "owners"],
        [3944, "owners"], [4904, "owners"], [5040, "owner_levels"], [5160, "owners"], [5520,
        "owners"], [5808, "owners"], [5944, "lives"], [7096, "owners"], [7232, "owner_levels"],
        [7352, "owners"], [7712, "owners"], [8160, "owner_levels"], [8392, "owners"], [9016,
        "owners"], [9464, "owners"], [9800, "owners"], [10424, "owners"], [11504, "lives"], [11584,
        "ports"], [11648, "ports"], [11832, "events"], [12744, "lives"], [13992, "lives"], [15752,
        "rows"], [15824, "blank"], [15872, "rows"], [15928, "rows"]],
    "constants": [[48, "SOCK_PROTOCOL"], [560, "OWNER_BY_NET"], [584, "SOCK_NET"], [664, "NET_INUM"], [776,
        "OWNER_MASK"], [856, "SOCK_CGROUP"], [960, "CGROUP_LEVEL"], [1080, "CGROUP_PARENT"], [1104,
        "CSS_CGROUP"], [1128, "CGROUP_KN"], [1152, "KN_ID"], [1176, "OWNER_MASK"], [1616,
        "OWNER_HOST"], [1640, "SOCK_NET"], [1736, "NET_INUM"], [1800, "HOST_NET"], [1824,
        "OWNER_MASK"], [2608, "OWNER_BY_NET"], [2632, "SOCK_NET"], [2720, "NET_INUM"], [2832,
        "OWNER_MASK"], [2912, "SOCK_CGROUP"], [3016, "CGROUP_LEVEL"], [3136, "CGROUP_PARENT"],
        [3160, "CSS_CGROUP"], [3184, "CGROUP_KN"], [3208, "KN_ID"], [3232, "OWNER_MASK"], [3672,
        "OWNER_HOST"], [3696, "SOCK_NET"], [3792, "NET_INUM"], [3856, "HOST_NET"], [3880,
        "OWNER_MASK"], [4408, "OWNER_BY_MOUNT"], [4440, "TASK_NSPROXY"], [4520, "NSPROXY_MNT"],
        [4592, "MNT_INUM"], [4704, "OWNER_MASK"], [4832, "OWNER_MASK"], [5352, "OWNER_HOST"], [5376,
        "HOST_PIDNS_DEV"], [5392, "HOST_PIDNS_INO"], [6136, "OWNER_BY_NET"], [6160, "SOCK_NET"],
        [6248, "NET_INUM"], [6368, "OWNER_MASK"], [6600, "OWNER_BY_MOUNT"], [6632, "TASK_NSPROXY"],
        [6712, "NSPROXY_MNT"], [6784, "MNT_INUM"], [6896, "OWNER_MASK"], [7024, "OWNER_MASK"],
        [7544, "OWNER_HOST"], [7568, "HOST_PIDNS_DEV"], [7584, "HOST_PIDNS_INO"], [7984,
        "SOCK_CGROUP"], [8088, "CGROUP_LEVEL"], [8208, "CGROUP_PARENT"], [8232, "CSS_CGROUP"],
        [8256, "CGROUP_KN"], [8280, "KN_ID"], [8304, "OWNER_MASK"], [8744, "OWNER_HOST"], [8768,
        "SOCK_NET"], [8864, "NET_INUM"], [8928, "HOST_NET"], [8952, "OWNER_MASK"], [9592,
        "WANTS_PID"], [9928, "WANTS_PID"], [10152, "SOCK_FAMILY"], [10248, "SOCK_SADDR"], [10496,
        "SOCK_SADDR6"], [10632, "SOCK_DADDR"], [10736, "SOCK_DADDR6"], [10800, "SOCK_NUM"], [10888,
        "SOCK_DPORT"], [10984, "INET_SPORT"], [11168, "TCP_BYTES_SENT"], [11248,
        "TCP_BYTES_RETRANS"], [11336, "TCP_BYTES_RECEIVED"], [11408, "SOCK_FLAGS"], [11544,
        "ONLY_PORTS"], [11696, "ONLY_PID"], [11736, "COLLECT_EVENTS"], [11808, "MAX_EVENTS"],
        [11984, "PID_NUMBERS"], [12024, "TASK_GROUP_LEADER"], [12104, "TASK_THREAD_PID"], [12184,
        "PID_LEVEL"], [12336, "UPID_NS"], [12400, "PIDNS_INUM"], [12832, "STATISTIC"], [13048,
        "SOCK_FAMILY"], [13152, "SOCK_SADDR"], [13248, "PID_NUMBERS"], [13288, "TASK_GROUP_LEADER"],
        [13368, "TASK_THREAD_PID"], [13448, "PID_LEVEL"], [13600, "UPID_NS"], [13664, "PIDNS_INUM"],
        [14064, "STATISTIC"], [14168, "SOCK_SADDR6"], [14296, "SOCK_DADDR"], [14392, "SOCK_DADDR6"],
        [14456, "SOCK_NUM"], [14536, "SOCK_DPORT"], [14624, "INET_SPORT"], [14752,
        "TCP_BYTES_SENT"], [14824, "TCP_BYTES_RETRANS"], [14912, "TCP_BYTES_RECEIVED"], [14984,
        "SOCK_FLAGS"], [15208, "BY"], [15992, "STATISTICS"], [16024, "UNSIGNED"], [16504,
        "SUB_BITS"], [16648, "UNSIGNED"], [16712, "UNSIGNED"], [17016, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c302907a125226cf82a90801e4c2ff106d75e45aeb824e2ab5b2005a62d95b58",
    "maps": [
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "lives", "type": 1, "key_size": 8, "value_size": 56, "max_entries": 1, "flags": 0, "key":
        [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12,
        1], ["tid", "I", 16, 1], ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I",
        28, 1], ["comm", "s", 32, 16], ["direction", "Q", 48, 1]]},
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
        "H", 82, 1], ["direction", "H", 84, 1], ["state", "H", 86, 1]], "value": [["count", "Q", 0,
        1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1], ["lowest", "Q", 32,
        1], ["slots", "Q", 40, 1026]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["direction", "H", 84, 1], ["state", "H", 86, 1], ["duration",
            "Q", 88, 1], ["tx_bytes", "Q", 96, 1], ["rx_bytes", "Q", 104, 1]],
    },
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
        },
    },
}

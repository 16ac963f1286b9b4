# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Vj1MFEEUnt2744Cg/Ll4niGy2igWAjFqYWGsjA0k5hIboicFSGLCGSM3rolQmBArDmNCLAx3lwDGROgWqyWxgMKCwgJCITEx"
        "UlicPbl1Z9433O5x50ki13z3dubNvPd9782M08Hkz9YIh+LTrsBYKwv8nBxhVGds2nXdl95/4WIwXX7n8E9oZNvwewO0Rkfkunad"
        "snddwh3gJnADuA5cBa4Al4GLwDngLBDxa8H4De2iRBH3OTEeCo43h1RcBenvZJGvt07By9f20qqHf0rkm6V5B9Zp/7/rDP1lnbBv"
        "nbJ8J5IL8OP0of8U4UKUxsv5seJTcn6EtUi7M/Oa9qsjnZ0kzRv2jC4Px4EJrXE/nwExD/raUdTNQ8LxBpq/BLv6/ib5pcAD9uU5"
        "Gr9nqjot1KzTgq9OnXrUQT3qdTKGev2OfX9K7Ew+If8o/FLV8m6Seat6HhrdqxnPni8eq3FMzjfkaqIOyE62hhnFc538M+AhddQ8"
        "7ICHH8RD6g75N8AvU42HmOSBZ9Ouqk9vO5fPT7iB+nkAfx3+wIR+RuLBfh2v2McxvSzPPPIMoS/Cpf5Ki/0Y9gMm2AXmP4ci7Dyt"
        "gzprzhw1z1/B8xb1J/p8OETxrQF5DvVwNsjbGvBR3xbOO+LZihP/Yn9LrIv+M6JfaJ+n6MM69CFsu0Hx8I3qUTsh9avd95rkOcJu"
        "un7+DvJ2uL6oztsv8HaZeJks1YOIV63bafbs83Dcx0P5+dh/EufOM7p3eJbuJ94xy/z3Unm9JfQoq/w9HOCzfNzQ9f3756OIC/Os"
        "t7tV7itaT+XpzEA/6D/Y1u76+bHiqg7m3Mrnaxr6HoNOyNccw/gi7BHYy7Dvw16BfRf2KuxbsNdh34Ct7nGqB2cE8Xv6iqtuKU32"
        "0mxJH+P57Rfi/yd+9d0lSkvyFfHdK+p+F+tcEfX16pB9qSl+qe95G9mDjyOwqQB5nuIe7EMdtuFenGkKvG+2vXP5t7B19R6iDWxd"
        "1cVp+YXn8E7pJp34POXB35P+PId3UPcUbOhpUpxWEjpnWgJ9ZpmINwd99Y0i2dAzj/dS7zXyN3swH3rm8b7qhY7Qj+egZx469kJ3"
        "cwDnxediLd43Pd7957N4N6pz1w6X9NUrnNMGs4v+98+/6muw5aJ6z2o+Xba7oFdLDPF/kPP+AEiZtCA="
    ),
    "maps": [[24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"], [1640,
        "owners"], [2248, "scratch_calls"], [2624, "frames"], [2728, "tally"]],
    "constants": [[216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"], [504,
        "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"], [1200,
        "HOST_PIDNS_INO"], [1824, "SEVERAL"], [1848, "WANTS_SITE"], [1880,
        "ATTACHED_PER_CONTAINER"], [1928, "ATTACHED_PER_CONTAINER"], [2008, "SAVES_ARGS"]],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WU9sVEUYn/f2vd3Xgu7Sdpu1oaGloqg0gVIBEUKBkHKzATYlBgLL2tA0aaAgwuse3ErBPzFGRI0HD7SSFi9C4mGPL5568eDB"
        "izZGY2I0xBhNMDaI+3wz3292Z96+0pZCL9M388033/eb799862WY+CsZNOZbbvl8zKxi2p83SWPCZOyW7/uXgv/5ljQzxbyL/VmD"
        "vkvY9xHGQv1x4mvofLOGpdGH19Pg543RNz/3C8HvNPFjIXpWr+mTMfV1mz1N/D6DPjHSJ9kIOfdiPtjvCPna2UZx3mCk/F4Djf3B"
        "OZwgbR7R5jleAXufryeC75PBGIs6vwP80jSetBnbVit/8dg66GWF5NhD480DNLobMR/D/EGd//mAP2fRb5NcA/YWIVfa3kv3am8X"
        "N5u2XxTzNttN+23a/zr4eODbHyP9S5ArHWuj+YA+KfiY4hy5njVXi3HATuDcRpzbJM6t8LENnN9Meo0fxz02YX+c2YIuKfRR99mC"
        "Lol9+7HvMayvYPEQfUKs14G+D/QJfJ/Gt43vQXzH8H0Y3wa+ewjnGOHs7aveK0dmBmM6Zogdct07BDqL1s9bku5z31TWbTbtk9x1"
        "gn/argcOhtDLZisE3XDXez5T9GrteddX9RruioPf22J+uOMtX9VruMPE+iUxf7Rn3A/bPb/4tNmp2T23cyE/Rg/2zfFwYPfCL2Lw"
        "ixj84jr8woJfdAOXZvANxOWmnYmF/GIL/MIO+QXs82YeftGDedz7zVcgVyDnSugj/MGMk12aq8guzXryB1PaI9nV8N7HgU+O7sNM"
        "0H2YDt2HKe+jDvRHNPxb+172Vbsa7j6s498t8c8S/n2HavEPLmAp+KeWif/6R4R/07Lw37RI/DeE8H82hP/6efBfB/yf9JW84lf0"
        "RP441iHj33OElwH8G6p6hu8j8wD3UYP/pgXwb5wH/6aqXKuXhb+xSPzvlXX875Z1/OfK0fj/XSb875Sj64QNlfqgoxYflsR3KY48"
        "P1QkP5qo5vtigG/JpPjE+YxwvCaIroZf48Plk78PH0vhE9K7mJvGvgs08RIKommCtxjGqdByAfadIvzHrtJ5carnvBzT7PY8xqxR"
        "X9GHZ0YPOJYSsKdB2JFD9DcHo+u56vnttG8EOOBcd5LWj7XLerS4YD1aVOpRrw72UIe69EoGdebPOPdXMbbmXqX9CewbmU/vlUJv"
        "aTf5obkF5ZlT5CnU7ye/YFQPuRP0nVtlwa53aPVtcuRR4/ATcPiFcBg7uEgcMgIHd6LPl/bJ45U7RfmqYj8novNP1lwjxlq/HY30"
        "53DdrtbLwi+sqn9x0z/JcB7GLHtG83dbZK2qfT96nL8Fzt/5an7gcV3UfxjdSdjDWh23GYzDXbS/MEQ4F1oIf35+gfN1cL7zNZ1z"
        "GX4Yhx9e1v3UZj+SPRpN4v4W9ntD4GyzfWUVv1rcluYX8+P2O3DbKs7LXanaA5dX8m1t31yOspO0iXp8kt6H0v6ONnSWVRxq7ZAe"
        "Tu4HKcjj1Njd3KLsjgTKTd+DHr16XnJC5zr04Mx9bDF2v7wFuQujDylvLZFPfjSan4znku9C+UvaT26S+HW2d1TqSgtjm2K/SeQR"
        "dwLnZKLxqNHz4vzyLCkvjy4uL+fAR9rP0QYn1Fe5Px/vYrW/Ifghr9faKdmJdyY6zh5t/+a/qHMXHc8QL9PxmQofPj/bPJ/fbKjo"
        "SfGM+jzuWifSnnd27TWi5An7cSlWxeOiEuf4OSnhN9sNNS5yuscV+S8J3wvWsU/GkfwFKnjzgyktTuYHV9I8HJTvTwr7oDiSz1C/"
        "Iu9ktHydgN78HlPYx0fvTVbJq/y96l6n/lHhHYrfaesOrQfHHRfzZN8lqWedjNeWpud8fS2JF6+/H6Tv5G4G31B88t6ovjNTqOc1"
        "PGFfMs+q9IYib6kSn6nO916o3pO4t6vIW4ijsg7Jt3xI+Ne/76u49xvkNxV/2MK0e/Pw3pT2IPfx/MaPngnGXUqeqOSxoU80ffJD"
        "nyL/XsN4g+RpGffDfHcofOV7rNBC/ZT+AFfxfnKsmrh0DXFAtZ9MIuRnCfSVpm4tzZ+Bv3uD7CdrNIfi0tLydhrvtoXOl31Hni8N"
        "6GU+gNxp4yviA3uabZd4bBbxaSC+Qth52B+yJr1LZT062+6I/dPwC+kvJZzX+dQ+zU5tRnk5G7e1+ZJZ5dcDvzOU/qgqh9AD/Y3O"
        "E+hjy36HVY0bgq9N9Dy6qHWO5N8ZNzQ/53WkXZHLYJ09tN6L/o785uekJJ3BNDonROeATt3fi/6lSmeBTp3n8cQM0Yl+5UngNQL8"
        "E8Bf4v6aoeG7zqJ+aAl9jOTB6H43X+d8Tj0PugHYE7V52Zpt+O6n8RTicWc3/G8r6HrRzz4XosfvAMmzTNNvILAHYW9heWBXacvQ"
        "7CRpyrhnwG5S0fEbfiLpZF+a94F3KX0yrjf1Xyhf9aN+z8bJL70D+u8Ost/s9YXiK35HyKLPIvlOW7TPxi8rbgONO/f8S/GuDfe5"
        "O8P+Qpzk57e2/eHr7y2q45cvXyISr50dX95jSp8suakaT9cr72q3oQ3y/xOSvy0k/+2Q/L9p+Vbepwd7kHmz0FjVx0F+2yj236V3"
        "cZDHi0r+5/le/K7k1Ak6WV/JumkWdaN8Z8u4x+PiOOjFO3xK9omf0PsoY9G/1yWRl10pN/DydsP+lbz6p8gTt33R57kS/S50p1CP"
        "oy6UdT2Xtwh5zyjvoxmMA+wHX/g/cD3bLPH+XuMXrjttdu6exC+j5N1wXrDZaUH3P31ScpY="
    ),
    "maps": [[24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4584, "tally"], [4728, "events"], [5560, "rows"], [5640, "blank"], [5688,
        "rows"], [5744, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [192, "VALUES"], [224, "PAIRED"], [304,
        "FILTERS"], [440, "OPERAND0"], [1232, "OPERAND1"], [1616, "OPERAND2"], [2000, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3776, "ATTACHED_PER_CONTAINER"], [3832, "WANTS_PID"], [3952,
        "PID_NUMBERS"], [3984, "TASK_GROUP_LEADER"], [4064, "TASK_THREAD_PID"], [4144, "PID_LEVEL"],
        [4296, "UPID_NS"], [4360, "PIDNS_INUM"], [4512, "ONLY_PID"], [4656, "COLLECT_EVENTS"],
        [4704, "MAX_EVENTS"], [4744, "EVENT_SIZE"], [5048, "KEY_VALUE"], [5136, "BY"], [5528,
        "STATISTICS"], [5832, "UNSIGNED"], [6312, "SUB_BITS"], [6456, "UNSIGNED"], [6520,
        "UNSIGNED"], [6824, "SLOTS"]],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Wl9sHEcZn93bvdtzQu/ieNvDxPiuboqBWrhpSI1ohJOoxFSqYjWcnBcruRyWLSOrdgM4yyHlUoqAIqE6/GkUaIkNJCkPdZ44"
        "8UdsxUteeERIyBIUJEQVUNUipFo0vmVnvt/czs7d+ey68ct4Zr/55vt+35/5Zub8+5j4qxnUlnvzAW9ze1jsz1+hNmUylg+C4Bvh"
        "/3yKn6RxN2mK1itRv2hQv4b5P2DxdSq95wNq59HOoD2D9hTacbRjaEfRjqAdRjuIluTn8tlcPofW4/17uF5GTK3qiSzk6aL1vYXL"
        "pGdItx7qKeXLmXE8imaKtR63Ynrr310zQXguRHK9ytddBg5dhMtiuD6nXIW83grJt1qI+Lpfe+IC//9X3qMvfwLjfN4hYcebHe14"
        "U7Gjy3bTOtp6k4U0xh2Mz2M8ifEsxs9jHPqBD8cxJ2xB8zeTZ0b1K8yXOLrGL8k+3dTvH4Tdnh/EOMlR+dhw0Bp36Nc9CrozmDeC"
        "/in0h9EfR38Q/TH08+iTH3p7ckz1R5clYn6+For1N6G/vWX9OYfKLCP+yzJOsqRXUtMruSu2nrdCeOQScTqbfYTW+xnWs8j+mR7g"
        "aEX2ckT8FtiwkMMhfoYmN+wwEcodCHxnYuNcn5B9wL/zSJk2SS//p/iewPoD4OdSOx3CNNJsv+rp/fB7S5PjKLWrT0H/YYxD/9WT"
        "cf6LIX/OYsImuabso0Iu1z5BcWB/lpmiPS7GbfYkzZ+i+RfAx/889LdI/4afWg/ReMg/I/gYYp1igvx/yu7BenmsVxDrNeaH9LQu"
        "AePNn4H9KMD9vKTrF3ZK2YSznL/f3ic8jeOYh7559AX+V4E/ozyeGQduLId1eiBnUvBx7YzAS5XPFnQZyDeGeR/A910sqdGnxHfk"
        "kflx0KfQn0ffRn8G/QT6p9A30Kf4XbTIjr4d+Q3X8xZa1zIoj+C7Dz2nGXBhku6lwFS+2+xHFMd2WvB37S7gYAi9bEbxNnfggYAp"
        "evWN3h+oes0dSIJfvxifG/hwoOo1N2Di+4cob472BnpcccdyzaFYXPE4EvKj9RE/iwmKWx5XIu4SiLsE7K7H/UHgci/4huION+eN"
        "6ulDiDtbizvE1WoZ/jOKccTn6hcgVyjnbugj4s1Mkv+be8j/zS6KN1P6PfnV3LF7gM87dcrfKbKH6ZA9TGmPNOj/U1fx7xt/q676"
        "1dzBN+sx/A9K/P8lxifHb9eb8A8NsB38szvEf/Au4d+zI/xvbRH/32v4v6bh/7s2+P8G+P+6ruzbQUPPvdSeBs5u4uOElwH8uyM9"
        "dXvk3oM9mvB/uAP+e9vg3xPJtW9H+L+4Rfwvafi/oOH/3Tb4fwf4Py9a7wbVT67TR/p8G3qkCd9V9GuoQ/S6oNKbQ54jgr6LfyKc"
        "k6jrcD6Q9ltE6xpfrfP85S/R90xJ1jPE73RBnk+qHevaqlpHpuA3KZxPFnI4n/wbcn6x3koP13ioUZ8PtKinMujXHFmHklz+clRH"
        "cTlqJuVlzmdB1HPVlvVZZu/7y6e8CR9L4aOfh0qvYN4PaeAE8tN1crNqe3tT/d1X+h6t5wD/i63tXTS6GvqMK+fIWhr2nIHfOfC7"
        "mU7+hvpI+s/Fu+0/f8e6/wxI7y/R/DTmLbXTe7fQW8ZPeXa9ozzrijyVrjcoHzAqBL1l6pf2WIjnx2g+9M8s3W0cXgcO/yAclk5u"
        "Kd6LRk7g4C3TPs39k+dp79p6PTb/bOt9t2j2i7Y5bt/eaOUn+nlQPYeIuLCi+Drfok4sso/G8p7NBuM43/V89Ufg/OdA3Rf5fibq"
        "XrTeCvzh/jhut9DOHaD5lVnCudJL+PP1K5wv4s9N/4HWuazF4WWm4fBX2i+MHmG/znY3BM42+62wk98Wt+3FRec8/6pYr7QQ+QOX"
        "V/LtK/xig+gojtrT/Xxjs3sdb4XO6dJPJ7t/sqHmtWZ/pXjxnsE9yoLT5J/rW/JPEqj0yh3oOxbfv9rkTdc4RvPOW4xtts9B/sqV"
        "92mf2yqfa0RXvtKGH+rfTvucjNPSCvEZKjxA/ukQ3TT8W/q5t0z4ZLT41nHQ5ZH1vNRzx/v4la3t4yXwkX402e1o97qb8/HL0X2k"
        "4Ic6oNlfyU/8S63z8mThyEardbec/1BPuc5Igw8fX8u1i59HGnoKu13DvdlZp6U/Hz7wOaOVPHo81xIRHl8H/6zYd48YVKchf3bl"
        "AvV+Wb1vthU/qkBumVdkvitf6on3n83G8m00vjtOB/vydTJiHco70fd9qA/QN3Kxfgp4cftnwSerzPcfZI19fFjMc5Av/tuw2xlx"
        "D0rryriQ9XB4zojhJP2hHc4u7tO3e2/oPQK+juZfz0bn+CzOSyr+0i/lPqbSG4q8jXssk85R/qPx9wT/HPZH5GFZ95V7v0+4d70Q"
        "qHXChEHx1oijQyxmRxmHsh5W6+dP8X08bD+j7DON/XL2ckyf8uyPsc9fRXuD5Ol9LtD5PqbwlefdSu+3BN1EiKs4nzpWUz67ivyh"
        "+k8upcVnCvd2125uLw/I++wb5D9F414tn22vPnBxLu60vrw35vutAb3M9yC3a7xGfOBPawWJx0t3xP1qcpfw8+b3Izr3y7p3reCI"
        "+dcRFzJealhv6MHHY35qM9rPi0k7Nl4zI36jiDtD0B9pikuhB+6Phs7SB9nn9655hV/NJnqeXdQ6SfIfShqxOOf1qt2Qy2BDo/T9"
        "OO7PZJ+vk5V0BovRORqdAzp1PqezNDp5j62O83xianTiPngaeC0A/1R0zy70+ooRw3c/7ptruCfKnGz9XlHDff3TnwQd3hX8Mbxr"
        "jaA/Qe3T34QdDlqx/NN/HO8RX9boj4HvORbTbyr0B+FvujzwK35frvpJxpR5z4DfZFvnb8SJpKuB/7RF+UTeQ9bw/mDjnXEC54Ri"
        "kuLSfyr+biTv8+W9fCO/4h2oKN/ZwPe6RfNsvGN43dQePvpuoL6brB3JsbeRJ/n6ffk3g/h5hs4LO5ev9fvw4YG+O0y5h8w8HOXT"
        "QbH+p5n6znj46Dua/HlN/tua/G8Eap6U9pT7itw3K3sjfRxhP0vs8zb7XyDvb6q4zxDvgem0+C7rMW+F6qw11CGyrpD5jufD50Dv"
        "KHncZh9k6rlP3k/o79IZ1JeelBc4yTrkwlK0n74l9ofbwfgm903eddovM/i9g3x/5/JWIe8zyrnqFtop9pdAxD3wPHefxHmN+OWi"
        "3zWodarNXn9X4phT5NL3g5CPoPs/B1MrfA=="
    ),
    "maps": [[24, "control"], [480, "scratch_calls"], [624, "frames"], [880, "frames"], [3256, "owners"], [3832,
        "owners"], [3976, "owner_levels"], [4096, "owners"], [4456, "owners"], [4768, "owners"],
        [5736, "tally"], [5880, "events"], [6768, "rows"], [6848, "blank"], [6896, "rows"], [6952,
        "rows"]],
    "constants": [[296, "SEVERAL"], [320, "WANTS_SITE"], [352, "ATTACHED_PER_CONTAINER"], [728, "SAVES_ARGS"], [944,
        "VALUES"], [984, "PAIRED"], [1064, "FILTERS"], [1200, "OPERAND0"], [2088, "OPERAND1"],
        [2472, "OPERAND2"], [2856, "OPERAND3"], [3136, "OWNER_MASK"], [3336, "OWNER_BY_MOUNT"],
        [3368, "TASK_NSPROXY"], [3448, "NSPROXY_MNT"], [3520, "MNT_INUM"], [3632, "OWNER_MASK"],
        [3760, "OWNER_MASK"], [4288, "OWNER_HOST"], [4312, "HOST_PIDNS_DEV"], [4328,
        "HOST_PIDNS_INO"], [4920, "ATTACHED_PER_CONTAINER"], [4976, "WANTS_PID"], [5096,
        "PID_NUMBERS"], [5136, "TASK_GROUP_LEADER"], [5216, "TASK_THREAD_PID"], [5296, "PID_LEVEL"],
        [5440, "UPID_NS"], [5512, "PIDNS_INUM"], [5664, "ONLY_PID"], [5808, "COLLECT_EVENTS"],
        [5856, "MAX_EVENTS"], [5896, "EVENT_SIZE"], [6256, "KEY_VALUE"], [6344, "BY"], [6736,
        "STATISTICS"], [7040, "UNSIGNED"], [7520, "SUB_BITS"], [7664, "UNSIGNED"], [7728,
        "UNSIGNED"], [8032, "SLOTS"]],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Vj1MU1EUvu+1pYWgFPBhrSHydEEcJMSog4NxMi6QmCYuxFQGkMTEGiO9PhNhMCFOFGNCHAwtCWBMhO3h9EgcYHBgcIAwSEyM"
        "DA51cyB9vnvPd+l7pbWSSJev37v3nHvOd879cTqY/Nka4VByyhWYaGWBn1MgjOqMTbmu+8L7L0wMpsvvHPYpjbgNu9dAa3RE+rUb"
        "FN91CXeAm8AN4DpwFbgCXAYuAmeBM0DErwXjN7QLEkXc58R4KDjeElJxFaW9k0e+np+il6/tpRWDfUbkm6d5B/y0/18/Q3/xE/b5"
        "qch3PL0AO04f+k8RLkRpvFIfKzkp50dYXPLO3Ctar4Hq7KRp3rBHujwcA6a0pv18BsQ81NeOom/uE4410vwl8Nrrm2SXgQ5Ylxdo"
        "/K6p+rRYt0+Lvj51YuiDGPp1IoF+/YZ1f0jsTD8m+yjsMrXybpZ5q34eGt2rG8+eLx6r6aGcb0hvog+Ip1vDjOK5RvY56JA5ah12"
        "oMN30iFzm+wbYZerpUNC6sDzWVf1p7ecy+fH3UD/3IO9DntgSj8j8eB+Hau6jxN6RZ5zyDOEfREu76+sWI9hPWCKnWf+cyjCuskP"
        "+qwld9Q6f4HOW7Q/sc+HQxTfGpAX0A9ng7qtAR/0beG8I52tJOkv1reEX+w/I/qZ1nmCfdiAfQhuNyodvlI/aidk/erve03qHGE3"
        "XL9+B3U73L6ordtP6HaJdJko94OIV/ntNHv3dTju06HyfOw/iXPnKd07PE/3E+/4zfz3UmW/pfQoq/49HNCzctzQ9f3754OIC/Os"
        "N7s17ivyp/J0plE/1H+wrd3162MlVR/MutXP1yzqewx1Qr6mGl8Ej4Evg8fBV8DVeqvgXeDr4N3g6h6nfnBGEL/nXlx1S1niSzPl"
        "+hjPbj0X/z/yK28v0jJSr4jvXlH3u/BzWfTXy0PuS03pS3HyNuKDjyLglD+fo7gH+9CHbbgXp5sD75tt71z+Jbiu3kO0gK2rvjgt"
        "v/AC3ik9VCc+T3nwd1R/XsA7qGcSHPVUeqahey4e2GcW6sULqK++USKO95HZi3G8m8yr4HhPmdfB8c4yb4Lj/WUOgKOe5h2cF59K"
        "9XTf9HT3n8/i3ajOXTtcrq9e5Zw2mF3yv3/+tb4GWy6p96zmq8t2F+oVTyD+93LeH7CAsq0="
    ),
    "maps": [[24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"], [1640,
        "owners"], [2248, "scratch_calls"], [2624, "frames"], [2728, "tally"]],
    "constants": [[216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"], [504,
        "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"], [1200,
        "HOST_PIDNS_INO"], [1824, "SEVERAL"], [1848, "WANTS_SITE"], [1880,
        "ATTACHED_PER_CONTAINER"], [1928, "ATTACHED_PER_CONTAINER"], [2008, "SAVES_ARGS"]],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WU9sVEUYn/f2vd3XguzSdpu1oaGlolVpAqUCIoQCIfVmA2xqDA0sa9OmSQMFEV73YCt/rIYYkWg8eLCVULxYEw/L7cVTLx48"
        "eNHGaEyMhhijCcYGa59v5vvN7szbV9pS6GX6Zr755vt+8/2bb70ME39Fg8Z8w22fj5n1TPvzJmlMmIzd9n3/cvA/35Jmpph3sT9r"
        "0HcR+z7AWKgeIL6GzjdrWBp9eD0Nft4YffNzPxf8LhA/FqJn1Zo+GVNft9lTxO9T6BMjfZK1kPMg5oP9jpCvmW0V552OlN+robEn"
        "OIcTpM1j2jzHK2Dv8/VE8N0fjLGo81vAL01jv83Yrkr5R49vhl5WSI4DNE4fptHdivkY5o/o/M8H/DmLHpvk6rN3CLnS9kG6V3u3"
        "uNm0/YKYt9l+2m/T/jfAxwPfnhjpX4Rc6VgTzQf0ScHHFOfI9ay5QYx9dgLn1uLcOnFuiY9t4Px60utSCvdYh/1xZgu6pNBH3WcL"
        "uiT2NWHfY1hfw+Ih+oRYrwK9tJdE6NvGt4PvGL4z+Dbw3Uo4xwhn71D5XrkkMxjTMUPskOveUdBZtH7eknSf+aaybrMpn+SuEvzT"
        "djVwMIReNlsj6Iba3/WZoldj51Vf1WuoPQ5+b4v5oZZxX9VrqMXE+mUx39t5yQ/bPb/4tNmm2T23cyE/Rg/2zfFwYPfCL2Lwixj8"
        "4gb8woJfdACXevANxOWmnYmF/GIH/MIO+QXsczoPv+jEPO59+lXIFci5FvoIfzDjZJfmerJLs5r8wZT2SHY1dHAd8MnRfZgJug/T"
        "ofsw5X1Ugf6Yhn9j9yu+aldDHS/r+HdI/LOEf/fRSvyDC1gJ/qlV4t/6iPCvWxX+25aJ/5YQ/s+E8G9dBP/NwP8JX8krfklP5I/j"
        "LTL+PUt4GcC/pqxn+D4yD3AfFfhvWwL/2kXwryvLtWFV+BvLxH9+Qcf/3oKO/9xCNP5/LxD+dxei64QtpfqgpRIflsR3MY48P0hx"
        "zpso5/vxAN+iSfGJ8xnmeE0QXQW/2ofLJ38fPpbCJ6T3aG4K+y7QxEsoiKYI3tEwToWGUdg35dHGset0XpzqOS/HNLs9jzFrVJf0"
        "6eZ0wLGYgD0NwI4cop8eiK7nyuc3075h4IBz3UlaP94s69HxJevRcaUe9apgD1WoS69lUGf+jHN/FWNj7jXan8C+4cX0Xiv0lnaT"
        "H5xbUp45RZ5CdTf5BaP6w52g79x6C3a9R6tvk8OPGoefgMMvhMPYkWXikBE4uBOUn7h98njl3jzha/ZzMjr/ZM2NYqz025FIfw7X"
        "7Wq9LPzCKvsXN/1+hvMwZtnTmr/bjOoxad+PHudvgfN3vpofeFwX9R9GdxL2sEnHbQbjUDvtLwwSzoUGwp+fX+B8HZzvfE3nXIEf"
        "xuGHV3Q/tdmPZI9Gnbi/pf3eEDjb7NCCil8lbivzi8Vx+x247RTn5a6V7YHLK/k2Nm9fiLKTtIl6fJLeh9L+emvaFlQcKu2QHk7u"
        "+ynI41TY3dyy7I4Eyk3NQ48uPS85oXMdenDmPrQYu1/egtyFkYeUt1bIJz8SzU/Gc8l3qfwl7Sc3SfzamltKdaWFsUmx3yTyiDuB"
        "czLReFToeXFxeVaUl0eWl5dz4CPtp7fGCfVV7s/Hu1jubwh+yOuVdkp24p2JjrO9zd/8F3XusuMZ4mU6PlPiw+dn6xfzmy0lPSme"
        "UZ/H3eRE2vPe9oNGlDxhPy7GynhcVOIcPycl/Ga3ocZFTrdOkf+y8L1gHftkHMlfoII3P5DS4mR+YC3Nw0H5/qSwD4oj+Qz1K/JO"
        "RsvXCejN7zGFfXz03mKlvMrfq+4N6h8V3qH4nbbu0npw3AkxT/ZdlHpWyXhtaXou1teSePH6+0H6Tu528A3FJ+/N8jszhXpewxP2"
        "JfOsSm8o8hZL8ZnqfO/58j2Je7uOvIU4KuuQfMPHhH/1R76Ke49BflPyhx1MuzcP701pD3Ifz2/86Jlg3KfkiVIeG/xE0yc/eAP5"
        "9xbGL0iehqt+mO8eha98jxUa3hN0PQGu4v3kWBVx6RbigGo/mUTIzxLoK928vTJ/Bv7uLbKfrFEfiksry9tpvNuWOl/2HXm+NKCX"
        "+QByp42viA/sabZZ4rFdxKe++Bph52F/yJr0LpX16GyzI/ZPwS+kvxRxXtuThzQ7tRnl5Wzc1uaLZplfJ/zOUPqjqhxCD/Q32k6i"
        "jy37HVY5bgi+NtHz6KLWOZJ/W9zQ/JzXkXZJLoO1ddJ6F/o78pufk5J0BtPonBCdAzp1fxf6lyqdBTp1nscTM0Qn+pX9wGsY+CeA"
        "v8T9dUPDd7NF/dAi+hjJI9H9br7O+Zx6DnR9sKcXady4C989NJ5CPG7rgP/tBF0X+tnnQvT4HSB5lmn69QX2IOwtLA/sKm0Zmp0k"
        "TRn3DNhNKjp+w08knexL8z7wPqVPxvWm/gvlqx7U79k4+aV3WP/dQfabve5QfMXvCFn0WSTfKYv22fhlxa2hce+BfyneNeE+92fY"
        "X4iT/PzGpj98/b1Fdfzq5UtE4rW35ct5pvTJktvK8bRVeVe7NU2Q/5+Q/E0h+e+E5P9Ny7fyPj3Yg8ybhdqyPg7y21ax/x69i4M8"
        "Pqrkf57vxe9KTpWgk/WVrJtmUTfKd7aMezwuXgK9eIfj3W2zx/U+ylj073VJ5GVXyg28vP2wfyWv/inyxB1f9HmuRb8L3Zuox1EX"
        "yrqeyzsKec8o76MZjH3sB1/4P3A9Wy/x/l7jF647bXZuXuKXUfJuOC/Y7LSg+x/ybXOG"
    ),
    "maps": [[24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4584, "tally"], [4728, "events"], [5560, "rows"], [5640, "blank"], [5688,
        "rows"], [5744, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [192, "VALUES"], [224, "PAIRED"], [304,
        "FILTERS"], [440, "OPERAND0"], [1232, "OPERAND1"], [1616, "OPERAND2"], [2000, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3776, "ATTACHED_PER_CONTAINER"], [3832, "WANTS_PID"], [3952,
        "PID_NUMBERS"], [3984, "TASK_GROUP_LEADER"], [4064, "TASK_THREAD_PID"], [4144, "PID_LEVEL"],
        [4296, "UPID_NS"], [4360, "PIDNS_INUM"], [4512, "ONLY_PID"], [4656, "COLLECT_EVENTS"],
        [4704, "MAX_EVENTS"], [4744, "EVENT_SIZE"], [5048, "KEY_VALUE"], [5136, "BY"], [5528,
        "STATISTICS"], [5832, "UNSIGNED"], [6312, "SUB_BITS"], [6456, "UNSIGNED"], [6520,
        "UNSIGNED"], [6824, "SLOTS"]],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Wm9sHEcVn93bvdtzQu/ieNvFxPiuJsVALdw0pK5ohOOoTahUxWo4uV+s5HJYtiysxg3grA4pTgERoBK4FShKoYpN5aRCwv12"
        "qQpaEB/Ch36skJARtJUQqFTQAhIWjb3szPvN7ezcnc+uG38Zz+zMm/d+78+8eXPBXUz81QxqK939IW+9PSzxFyxRmzEZ6w/D8NvR"
        "/3xJkKZxN22K1i9Tv2RQv4b1P2LJfard8yG159GeRTuF9jTaJ9COoj2OdhjtENpBtMQ/58/m/Dm0H+/fweUyEmLNn8iDnw7a359d"
        "YypfnpnEoWRmWPNxKyGv/t01U4TjbMzPL/h+i5C/g/CYi/jjM1fAp79EfK0UY7ruNx69wP9/xX/ghc9inK87JPR3o63+bij6c9lu"
        "2kfbb7yYxbiD8fMYT2M8j/F5jEM+0MlErSd0QOs34+esak9YL3F0jRrppZP6vf3Q1/cGMU58VD89FDbHHfJ1DmPeFNYNoX8a/UH0"
        "n0C/H/1R9Avok/35ezym2qHLUgn7Xo3YelPIb29Zfk6hOu0Q/UXpH3mSK63Jld6V2M9fIjy8VHKezT5J+72I/SzSf64LOFqxvhzh"
        "t0U2KPjwiJ6h8Q09jEV8hwLfqcQ4lyciH/Lv3FMmTZIr+Bm+p7B/H+i51E5GMA016m/+1H7YvaXxMULtyuOQfxDjkH/lZJL+XESf"
        "kxizia8Je0Tw5donyA/sR5gp2mNi3GaP0foJWn8BdIIvQX6L5K/bqXUvjUf0c4KOIfYppcj+J+wu7FfAfkWxX319NJ/2JWD8s3no"
        "jxw8KMh5vUJPGZtwluv32/uEpXEcC5C3gL7A/yrwZxS/c6PAjXnYpwt8pgUd184JvFT+bDEvB/4KWPcRfN/F0tr8jPiOOHJW2mNG"
        "69voO+in0Jd8GeiTP85ZpMfAju2Gc3ITrWsZFEfwPYCckwy4MDnvp6GpfLfZ8+THdlbQd+0O4GAIuWxG/jZzYH/IFLl6hvtCVa6Z"
        "A2nQK4jxmb7eUJVrps/E930UN4c/Fup+xQ3LNQcSfsX9SPCPNoD/zKXIb7lfCb9Lwe9S0Lvu9weBy52gG7E72Bg35k8dgt/Zmt/B"
        "r1YqsJ9hjMM/V74MviI+d0Me4W9mmuzf3EP2b3aQv5nS7smuZo7eAXzWNih+Z0gfpkP6MKU+spj/7w0V/57R9zZUu5o5+M+NBP4H"
        "Jf7viPHx0b9vNOAfKWA7+Od3iH//bcK/a0f4/26L+P9Ww/83Gv5BC/x/Cfxf3VDO7bAu515qTwFnN/UZwssA/p2xnLo+vA+gjwb8"
        "72uD/94W+HfFfO3bEf6Xt4j/cxr+Cxr+P2iB/zPA//ui9a9T/uQ6PSTPdyFHlvBdQb+GPETPC6rdBcQ5mtBz8feEcxp5He4FUn9z"
        "aF2jusHjV7BA33Nlmc8QvVNFeS+51DavvaTmkRnYTQb3klkP95J3wOdXNprJ4Rr31vPzvib5VA79miPzUOIrWIzzKM5HzaS4zOnM"
        "inzuUtP8LLf3w6VT2YSOpdDR70Hll7DuxzRwAvHpGpnZfGt9U57SU36O9nOA/8Xm+i4ZHXV5RpX7Yy0LfU7B7hzY3VQ7e0N+JO3n"
        "4u22n7ew719DkvurtD6LdQut5N4t5Jb+U5lea8vPmsJPteNdigeM8i5/kfrlPRb8+SFaD/lzC7cbhzeAw18Ih4WTW/L3kuEJHPxF"
        "Ot+5ffI47S9T7K+vP9P83C2ZvaJt9Nt/rTezE/0+qN5DhF9YsX+db5InltinEnHPZv1JnG97vHodOP8hVM9Ffp6JvBetvwR7uDuJ"
        "2020MwdofXWa4V5J+PP9q5wu/M/Nvkb7XNb88DLTcPgznRdGl9Bfe70bAmeb/UroKWiJ2/b8on2cXxH7lWdje+D8Sro9xZ+v0zzy"
        "o9bzltc3q+v4S3RPl3Y63nl1XY1rjfZK/uI/hTrKrNNgn2tbsk9iqPzSLch7PHl+tYibrnGU1p23GNvsnAP/1Ssf0jm3VTrLNK9y"
        "pQU95L/tzjnpp+UlojNQ/ATZp0PzJmHf0s79RcInp/m3joPOj8znpZw7PsevbO0cL4OOtKPxTker525OJ6jE9UhBD3lAo72SnQTP"
        "No/L48WR9Wb7bjn+IZ9ynQfrdPj4qtfKf+6vyyn0toy62RmnqT0fPvBFoxk/uj/XUjEe3wT9vDh3jxiUpyF+dhRCta6s1pltxY6q"
        "4FvGFRnvKs92JftP5xPxNh7fnZwH/fJ9cmIfijvx933ID9A3vEQ/A7y4/vOgk1fWB/ew+jk+KNZ5iBf/qevttKiD0r7SL2Q+HN0z"
        "EjhJe2iFs4t6+nbrhv79oOto9vV0fI/P476k4i/tUp5j6nxD4bdexzLpHhU8kHxHCM7hfEQclnlfpfsnhHvH5VDNE8YM8re6Hx1i"
        "CT1KP5T5sJo/P8jP8aj9gnLO1M/L6asJeSrTL+Kcv472ZeKn+5lQp/uQQlfed6vdPxTzxiJcxf3UsRri2XXED9V+vIzmnxnU7ZZv"
        "bC8OyHr2dbKfknGnFs+2lx+4uBe321/Wjfl5a0Au8wPw7Rq/Jjqwp9WixOOFW6K+mt4l7Lzx/Yju/TLvXS06Yv01+IX0lxr2G7jn"
        "4YSd2ozO81LaTozXzJjeMPzOEPOPNPilkAP1o4Ez9EH2ed21oNCr2TSfRxc1T5L0B9JGws95vmrX+TLYwDB9P4b6mezzffJynsES"
        "8xxtnoN56no+z9LmyTq2Os7jianNE/XgSeA1C/wzcZ1dyPV1I4HvftSba6gT5U42f6+ooV7/5OcwD+8KwXG8aw2hP0btk9+BHg5a"
        "ifjTewzvEV/T5h8F3XMsId9EZA/C3nR+YFe8Xq7aSc6Ucc+A3eSbx2/4iZxXA/1Ji+KJrEPW8P5g451xDPeEUpr8Mng8+W4k6/my"
        "Ll+Pr3gHKsl3NtC9ZtE6G+8Yfie1h0feD9V3k9UjHnsPcZLv31P4R5i8z9B9Yef8NX8fPtz38VtMqUPm7ovjab/Y//NMfWc8PPJf"
        "jf+Cxv/bGv9/S5y3Up/yXJHnZnVvLI8j9GeJc95m/wtl/WYe9QzxHpjNiu8yH/OXKM9aRR4i8woZ73g8/BbmO0oct9lHmXrvk/UJ"
        "/V06h/zSl/wCJ5mHXFiIz9N3xfnwdji6Sb3Jv0bnZQ6/c5Dv75zfefD7lHKvuol2gv0pFH4PPM/dJXFeJXpe/HsGNU+12ZvvSxw9"
        "hS/9PLDZH8W8/wNKpiRs"
    ),
    "maps": [[24, "control"], [472, "scratch_calls"], [616, "frames"], [872, "frames"], [3248, "owners"], [3824,
        "owners"], [3968, "owner_levels"], [4088, "owners"], [4448, "owners"], [4760, "owners"],
        [5728, "tally"], [5872, "events"], [6760, "rows"], [6840, "blank"], [6888, "rows"], [6944,
        "rows"]],
    "constants": [[288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [720, "SAVES_ARGS"], [936,
        "VALUES"], [976, "PAIRED"], [1056, "FILTERS"], [1192, "OPERAND0"], [2080, "OPERAND1"],
        [2464, "OPERAND2"], [2848, "OPERAND3"], [3128, "OWNER_MASK"], [3328, "OWNER_BY_MOUNT"],
        [3360, "TASK_NSPROXY"], [3440, "NSPROXY_MNT"], [3512, "MNT_INUM"], [3624, "OWNER_MASK"],
        [3752, "OWNER_MASK"], [4280, "OWNER_HOST"], [4304, "HOST_PIDNS_DEV"], [4320,
        "HOST_PIDNS_INO"], [4912, "ATTACHED_PER_CONTAINER"], [4968, "WANTS_PID"], [5088,
        "PID_NUMBERS"], [5128, "TASK_GROUP_LEADER"], [5208, "TASK_THREAD_PID"], [5288, "PID_LEVEL"],
        [5432, "UPID_NS"], [5504, "PIDNS_INUM"], [5656, "ONLY_PID"], [5800, "COLLECT_EVENTS"],
        [5848, "MAX_EVENTS"], [5888, "EVENT_SIZE"], [6248, "KEY_VALUE"], [6336, "BY"], [6728,
        "STATISTICS"], [7032, "UNSIGNED"], [7512, "SUB_BITS"], [7656, "UNSIGNED"], [7720,
        "UNSIGNED"], [8024, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9bd58eb620af7399c13617e1524a9fdc09b0d383cefb336fffef347f65400c5e",
    "maps": [
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240, "flags": 0,
        "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]], "value":
        [["start", "Q", 0, 1], ["latency", "Q", 8, 1], ["owner", "Q", 16, 1], ["args", "Q", 24, 6]]},
        {"name": "owner_levels", "type": 2, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["lowest", "i", 0, 1], ["deepest", "i", 4, 1]]},
        {"name": "owners", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1024, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["container", "I", 0, 1], ["pidns_level", "I", 4, 1],
        ["pidns_dev", "Q", 8, 1], ["pidns_ino", "Q", 16, 1], ["key", "Q", 24, 1]]},
        {"name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1],
        ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024, "flags":
        0},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["values", "Q", 48, 6]],
    },
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

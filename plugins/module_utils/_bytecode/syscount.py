# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNq9Vj1s01AQfnb+3KgibcElREohVCBAsDCXATEwBoGiThVyIxFRiSFqpeB6IJFgIFuFEHOCBN0YzWYmigQDA0NQBwoSageGDAyd"
        "ap7ffa+JE7tJSsGSdXr2u+/uvvvOz840E9cTfh/jt5Xccb21naDn1mpLrM172v6+WX4XV3fF83SE+a4U1k6DbEJhbNd1XVtlLAr/"
        "Mr+NBvmX+PsZbucVsb2aN+A/RbbE/c5wW4G1Lm0JP12dYXPCZtm2l4fqz6OgEmCMpYSdjzPG03h0Lp5kLs+xwl/rMi5PLIW4xQzq"
        "mvTjOU3Uo1I9Xh2ea4HJOOPClmnJdCUprK0cDldnVJAJ/4JCaxt+z2HTih9PVy77+hTWn05/Ka+gfmld/TIbIf0+frQ4xQNwuvXT"
        "U3fVWIffU3qQP0X2Ncm22suTlfnsUt8mxDq79oziJYh/pwz9KdAfbIH3VdZzy9sHHm0N/TTJVsZo/xszuE+d+Dnyq4EHxDWb9P5u"
        "7nD6ceLQQxw6MtLQ0Q/E3RY2W14hfw1+tbC6x0XdNnCLS+2B+bS78rGSb2luBZqnA1obk1HMzxz5r4GH2r/mYQs8/AQPd4bkIS14"
        "MBvvXKlPHs41X32gdRz+i8Hfr4J6Wtj+uX3sBumk97vmvESdEcxFtDNfD714DPFgC+yib95j7MJ/5vkLeP5K84k5L0Uovw1Yswk9"
        "nPXztgH74Cr5W0vEs5Uh/r34Vtcc6olP7kFzKOc0xr6RHpUTon+D514RPMdYnvBD53S0uQjn7Rd4u068GB09ePlK3GzumttdV7+u"
        "bhPu4gTwtT4dtYfSEeVnrP9GXjf950yiJ27iBu2/T/Mdeg4hb6t+ROfQiDjFejCe/D5L3EHnkZwno0l4V3KzpKMx2leCDqUeUy+g"
        "nwbinAzmo6/O5fB8Rjpn68Ods/I/TepnYUoL/K8Jw3GWO/+XAg/ndL9OKdGSBp5gF2rf9/7mP6ozX609mUdMnEetgTg7HKd7TlqY"
        "E4mjBsyJzj7u5+vF93jw7OZ58tucTuP7817s+wNq7a4a"
    ),
    "maps": [[280, "wanted"], [368, "control"], [944, "owners"], [1088, "owner_levels"], [1208, "owners"],
        [1568, "owners"], [1880, "owners"], [2744, "tally"], [2816, "started"]],
    "constants": [[64, "TASK_COMPAT"], [200, "ONLY_WANTED"], [448, "OWNER_BY_MOUNT"], [480, "TASK_NSPROXY"], [560,
        "NSPROXY_MNT"], [632, "MNT_INUM"], [744, "OWNER_MASK"], [872, "OWNER_MASK"], [1400,
        "OWNER_HOST"], [1424, "HOST_PIDNS_DEV"], [1440, "HOST_PIDNS_INO"], [2000, "WANTS_PID"],
        [2120, "PID_NUMBERS"], [2152, "TASK_GROUP_LEADER"], [2232, "TASK_THREAD_PID"], [2312,
        "PID_LEVEL"], [2464, "UPID_NS"], [2528, "PIDNS_INUM"], [2680, "ONLY_PID"]],
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNq1WF1oHFUUvnd29ifbkN2mTlwWYrLWQCwu0uIPaotpg9YnWyxrnoJMh7ChIGVVTKfzkLQ2KnlKFKXkqUmhaZ/0bfogTN/0wYc+"
        "VKhENIhikVIiCAZEx7n3fHd3ZrKTbE0bCCd37jnnnnPud35uvEeZ/LEbOUm9PbT+KEXUpc9siHPG1n3fxXdn7o5PdA30NuhN0G9A"
        "b4Bel7TUxSI/RhcZ4Lz4pdyfDX57xDq/Qfy7o/zeMtGsxtiG7/uCn4vvsLOW45KmWY0pfWnh3zlicMqXpF77Q+iDXCfnCNcHJhGv"
        "y2Rvicf84TrJ76d1PdgfDOgUqMGPsC3lDkBOI/6vQccrL5F/XU8T3wuw413cU5aodZbilg2MPSP4luAHJz/cQJ+OuDSCX/PKRjPu"
        "e0PypVTUvgLW2+pbJnlh/2MBHdMk+8yxk6yt3zVOip19dC/epwz31yvpWIax4JjpoUw38wNWr0L7Ip6G2Bf6AgMKJvwvt8dNU38C"
        "fmpM4aZH0gbsVPYYfFcEpy7f+rykcwxGAbG58p/WLuQ+U/bOzSTg6ykWvq+ke1J568yRfe3uLRe6N3sp4d73PFg91hZ6wjiK+T1j"
        "XoPc5/ThWB/RFaonM/E4OeWrPt1nUa77TbrIbA714lz7/KzxfNOf44Ivg3iibnnI/6kc8X8x2R7XrfMJsN4C4oBz7WXaf6vy/3Dk"
        "Id+NLPDUKAFPP+Pc33zy+z2S74LcQpLf3dJvF/5ap9a3tWc9ZI+T/1jyG1KbwAGtzd068uogycP/wsLDjsMa4vArxWHhBMlnIGcm"
        "xaEk42AvzfsKn8Fxvn3loh+RPxmt01OgNW1A0s15+0HbfC5pMT8vw88U8kJv5Zeo53WG80Br7EnCZ0bVzeFonM2HHedbiPP3fnh+"
        "qKfQv0DtZeDh8fb97e0DJO+cojg75flmX3KE3i41L3xL51yM5SHWrTj8RHjkj8j72/7euYxzmr1O+hPjdn95kRy3u4jbCMWl0cKD"
        "sFfp7a8c9MP1ZzOuCNf2O8XoHBfC0XpHOCL7zGt/wq7Xon0mob4ZfJTkzlCeJ/Yj2O8sPqB+1KkezDfWYoI+q7O5RuWTmm+qlScI"
        "RzniqwOHCo/2EsWnEMvDeBzi9nh9UT933G8XO+u3JvQoHI33Eo7ic06SHg9xbOpDv06ccz9pXz/HKz/+yyJ96P7qlJMHLtl3Uk8p"
        "F5PDfYi5sSjtIQPN99V59E5R87R3Hvwa6VfxUPOaoaVY+N2i8kn1WatM9crK03sofL4u8anySGvqKYTqhnX2ZmzepHeWVb4Fugb6"
        "A+rmDay/Av1l07la+B5C93kb91mEHcWYnAiAvXwJ9pJB1j56B46JOGsCjzQfG3iHWeW7zXiq+Am62rf9u+t6uI7Cf/sqzcU13sd2"
        "NodnOzrfU/VLJ7lZcvO+7Tb4vKSrjfZ939CmJV4ncrtk/Y/v17SeCB5XKzmpfwX9Qr3LXZxbHX4lgtM0G8X7OB357motfSNinSL5"
        "NDu8yU7pzwX6u3qeNtR6SifcK31umvhFtwv3M6W/Cnwou8W8kG7axVl1hPaPpgiHai3OKSo+ziJ8uRhfDnxhecGnx/h08IW/i76p"
        "xfjE2sP/DVZNxD+D+Ku4T/JIfId0TrhPoy6fwP3r0fsV+0LP6WfBNwtcHSU68DzWbxI9jXpVfQZ5/Bz4XiU6PRHjH432O+XfRIAH"
        "ibe4PcCVofMITgqawisHbopt8azyRfG50F8P6MtiXrvQ8jsl8dbdfO/L93iG8tN7o5VXwp56GvX1OHCn6u0Q8oSlInpXdJJLM5q7"
        "7F6ih478TXVxEPd5uMT+QN8R5/cP3vOj8yTVsZ3bl20br0N7/X9UHgi7C/tbdXlYnp+H/YOw/6+Y/YMx+3+P2X+n+X4pheZbF31t"
        "taL47kk7/gN789My"
    ),
    "maps": [[160, "started"], [264, "started"], [728, "wanted"], [840, "control"], [1424, "owners"], [1568,
        "owner_levels"], [1688, "owners"], [2048, "owners"], [2360, "owners"], [3240, "tally"],
        [3712, "rows"], [3792, "blank"], [3840, "rows"], [3896, "rows"]],
    "constants": [[112, "LATENCY"], [320, "ONLY_FAILED"], [376, "ONLY_ERROR"], [536, "TASK_COMPAT"], [624,
        "ONLY_WANTED"], [928, "OWNER_BY_MOUNT"], [960, "TASK_NSPROXY"], [1040, "NSPROXY_MNT"],
        [1112, "MNT_INUM"], [1224, "OWNER_MASK"], [1352, "OWNER_MASK"], [1880, "OWNER_HOST"], [1904,
        "HOST_PIDNS_DEV"], [1920, "HOST_PIDNS_INO"], [2480, "WANTS_PID"], [2600, "PID_NUMBERS"],
        [2640, "TASK_GROUP_LEADER"], [2720, "TASK_THREAD_PID"], [2800, "PID_LEVEL"], [2944,
        "UPID_NS"], [3016, "PIDNS_INUM"], [3168, "ONLY_PID"], [3296, "BY"], [3960, "STATISTICS"],
        [3992, "UNSIGNED"], [4472, "SUB_BITS"], [4616, "UNSIGNED"], [4680, "UNSIGNED"], [4984,
        "SLOTS"]],
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNq9VjFs01AQ/U6a2Ikq0hZcQqUIQgQCRBdmGBADYxAo6lQhNxIRlRiiIrWuBxIJBrJVCDEnlaAbo9nMRJFgYGAI6kBBQnRg6MDQ"
        "qeb73/u1ndhNWgqRrMu3797dvf/O384kE78n/DrGLyu75XprW6X71nJXrM172p5fiV/V5R1xP59koV8Oa6dNVlUY23Fd104wNoL4"
        "Or+MNsXX+PMMtzOKcG+UDcRPkK3xuDPcLsJalzbd4HOV31/l+L1+Nq+D/2XTpYLwyyfCdVYSlDDFcsLOpBnjMI/OpbPM5bGL/LEu"
        "6+KF51BXdQp9j4fxnI5fj9ev16cXWmEyz6iwdVoyXckKayuHw9UZNWQivqLQ2kbcc9i8EsbTlcuhfYzbP3//qa6o/dQC+2m2Y/Rw"
        "/GhxqvvgBPXV03fDWEPcU7pRPkX2Fcm60cuTNfXJpX0bE+vCyjPKpxL/Th36VKA72ArfV9nPLc8PPNoa9tMku5gh/9dm9D75+YsU"
        "1wQPyGt26Pnd4uH046ShhzR0ZOSho+/I+1PYQv0hxWuIa8b1PSr6toFbnd8eWM92oB4r+0b46wLN0wGtjfERzM9Vil8BD81/zcMm"
        "ePgBHu4MyUNe8GC237pSnzyda758T+s04uei32+VxGlh++f2sRulk973mrOKPpOYixF/vpa8fAz5YCvsYmjeU+zCf+b5M3j+QvOJ"
        "Oa8lqb51WLMDPZwN87YO++AKxVvzxLM1Rfx7+a3AHOrqR3e/OZRzmmJfSY/KCbF/g+deETynWJnwY+f0YHMRz9sv8HadeDF8PXj1"
        "StxC8Zob7KtfV7cJd24M+FqfjraH0hHVZ6z9Rl03w+eM2pNXvUH+92m+Y88h1G21jugcOiBOtRWNJ9/PEnfQeSTnyegQ3nSxRDrK"
        "kF8NOpR6zL2AftrIczKaj74+F+LrOdA52xrunJXfcVI/sxNa5HdNHI6z4H9/Cjyc0/06pUJrGniCnW1+2/2b7yh/vrq7so6UOI+6"
        "A3G2OE5wTrqYE4mTiJgTnX3Yq9fL7/Hg2Y3zFLcxmcf7553w+wPXCrM+"
    ),
    "maps": [[312, "wanted"], [400, "control"], [976, "owners"], [1120, "owner_levels"], [1240, "owners"],
        [1600, "owners"], [1912, "owners"], [2776, "tally"], [2848, "started"]],
    "constants": [[64, "TASK_COMPAT"], [232, "ONLY_WANTED"], [480, "OWNER_BY_MOUNT"], [512, "TASK_NSPROXY"], [592,
        "NSPROXY_MNT"], [664, "MNT_INUM"], [776, "OWNER_MASK"], [904, "OWNER_MASK"], [1432,
        "OWNER_HOST"], [1456, "HOST_PIDNS_DEV"], [1472, "HOST_PIDNS_INO"], [2032, "WANTS_PID"],
        [2152, "PID_NUMBERS"], [2184, "TASK_GROUP_LEADER"], [2264, "TASK_THREAD_PID"], [2344,
        "PID_LEVEL"], [2496, "UPID_NS"], [2560, "PIDNS_INUM"], [2712, "ONLY_PID"]],
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNq1WE9oHFUYf292dneyDdlt6sRlISRrDcTiIi3+QW0xbdB6ssWyzSnIdAkJBSmrYjqdQ9LaqOSUKErJqUmhaU96mx6E6U0PHnpo"
        "oRKxQRSLlBJBMCA67nvf7+3OTGaSjWkD4cub9/1/v+9734v3JJM/dt2Q1NtD609SRF36zAY4Z2zN9118d2bv+0RXQe+C3gL9DvQm"
        "6A1Jix0s9GN2kAPOK1/L/ZnGb5dY59aJf3eY31simtUYW/d9X/Bz8R1+Vg0uaZpVmdKXFvGdJwandFnqtT+GPsi1Y0eE3jeBfF0h"
        "f4s8Eg/XSX4/rccb+/0NOglq8iNsU7kDkNOI/1vQ0fKrFF/Hc8T3Mvx4H+eUJVo7R3nLpsiGt4g4OMXhNvTpyEu98WtdXW/mfW9A"
        "vpgK+5fHekt9SyQv/BdHPaJJ9uljp1hs3FVOip19dC7e5wzn1y3pSIaxhpmpgUwn8xusXpn2RT5NsS/0NRzIW4i/FI+bpv4E/FSZ"
        "wk2XpHX4qfwx+a4QTl2+ub0kOyajhNhcxU9rF3JfKH9npxPw9SwLnlfSOam6dWbJv7hzMwLnZi8mnPueR6untomeII4icU9b1yH3"
        "JX041kN0mfrJdDRPTumaT+dZkOteiw4ya6BfnI+vzyrPNeM5LvgyyCf6lof6nzSI/6uJeFy37BNgvXnkAXbtJdp/p/z/cOSh3s0s"
        "8FQvAk8/w+5vPsX9Acl3QG4+Ke5OGbeLeGun17b0Zy3gj5P7VPKbUpvAAa2t3Trq6iDJI/78/OPOwyry8CvlYf4EyWcgZyXloSjz"
        "YC/O+QqfDXO+ffWSH5I/Fe7Tk6BVrU/SjXX7UWw9F7VInFcQZwp1obfq66ywx2APtMqeIXxmVN8cDOfZetx5vo08/+AH54fxFO4v"
        "UHsJeHgq/n579wDJO6cpz05prnkvOUJvh5oXvic7lyJ1iHUrD/cIj/wJeX5bnzuXeU6zt0h/Yt62VxfJeXuAvA1RXuotPAh/ld7e"
        "8kE/2H824opwbb9XCM9xARyttYUj8s+6/if8ejN8zyT0N5MPk9xZqvPE+wj+OwuP6D5qVw/mm9pCgr5ae3ONqic131TKTxOODOIb"
        "Bw4VHu1Fyk8+UofRPET98XrCce74vl1o7761oEfhaLSbcBSdc5L0eMhjUx/u68Q597P4/jla/ulfFrqHttennBxwye5IPUUjIofz"
        "EHNjQfpDDlofKnv0TlHztHcB/BrpV/lQ85qppVjw3aLqSd2ztRL1q1qO3kNB+7rEp6ojraknH+gbtXO3IvMmvbNqpdugq6A/om/e"
        "xPob0F822NWC5xA4z7s4zwL8KETkRALspcvwlxyq7aN34IjIsybwSPOxiXdYrfSgmU+VP0FXerZ+d90I9lHEb1+jubjKe9jO5vBs"
        "W/Y91b90kpuhMLftt8nnJF2px9/7pjYl8Tpm7JL9P7pf1bpCeFwpG1L/Mu4L9S53Ybcy+HoIp2k2jPdxOvTd1Vr6hsQ6RfJpdniD"
        "nzKei/R35QJtqPWkTrhX+tw08YvbLnifKf0V4EP5LeaFdNMvzipDtH80RThUa2GnoPg4C/EZET4DfEF5wadH+HTwBb+Le1OL8Im1"
        "h/8brFjIfwb5V3mf4KH8DuiccJ9GXz6B89fD5yv2hZ4zL4BvBrg6SrTvJaxPEj2DflV5HnX8IvjeIDo1FuEfDt93Kr6xBh4k3qL+"
        "AFemzkM4yWsKrxy4KcTiWdWL4nOhf7xBXxPz2sVW3CmJt87me1++xzNUn97brboS/oyn0V+PA3eq3w6gTlgqpHdZJ7k0o7nL7iZ6"
        "6Mjf1Bf7cZ6Hi+wP3DvCfm//Qz88T1If27l/2dh8Hdrr/6PqQPid39/qy4PSfg7+98P/vyL+90f8/z3i//3m+6UYmG9d3GsrZcX3"
        "UPrxH0LK0r4="
    ),
    "maps": [[160, "started"], [264, "started"], [728, "wanted"], [840, "control"], [1424, "owners"], [1568,
        "owner_levels"], [1688, "owners"], [2048, "owners"], [2360, "owners"], [3240, "tally"],
        [3712, "rows"], [3792, "blank"], [3840, "rows"], [3896, "rows"]],
    "constants": [[112, "LATENCY"], [320, "ONLY_FAILED"], [376, "ONLY_ERROR"], [536, "TASK_COMPAT"], [624,
        "ONLY_WANTED"], [928, "OWNER_BY_MOUNT"], [960, "TASK_NSPROXY"], [1040, "NSPROXY_MNT"],
        [1112, "MNT_INUM"], [1224, "OWNER_MASK"], [1352, "OWNER_MASK"], [1880, "OWNER_HOST"], [1904,
        "HOST_PIDNS_DEV"], [1920, "HOST_PIDNS_INO"], [2480, "WANTS_PID"], [2600, "PID_NUMBERS"],
        [2640, "TASK_GROUP_LEADER"], [2720, "TASK_THREAD_PID"], [2800, "PID_LEVEL"], [2944,
        "UPID_NS"], [3016, "PIDNS_INUM"], [3168, "ONLY_PID"], [3296, "BY"], [3960, "STATISTICS"],
        [3992, "UNSIGNED"], [4472, "SUB_BITS"], [4616, "UNSIGNED"], [4680, "UNSIGNED"], [4984,
        "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7c7f215f7bff8d7fbdc42e4c93f005f10c2b02450ec431c024d22511686106a0",
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
        {"name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1]], "value": [["count", "Q", 0, 1],
        ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1],
        ["slots", "Q", 40, 1026]]},
        {"name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
        {"name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]]},
    ],
    "layouts": {
    },
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

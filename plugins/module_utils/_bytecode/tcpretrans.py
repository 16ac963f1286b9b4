# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 6776],
    "maps": (
        "control 22 tally 18 owners 69 owner_levels 24 owners 46 owner_levels 50 owners 71 ports 192 ports 8 "
        "control 33 control 94 owners 49 control 25 events 7 control 15 rows 14 blank 9 rows 6 rows 7 control"
        " 78"
    ),
    "constants": (
        "HAS_RESULT 0 STOP_AFTER 32 OWNER_BY_NET 18 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 64 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "5 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR"
        "6 9 TYPE_OF_SOCK_NUM 8 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 23 COLLECT_EVENTS 14 STOP_AFTER "
        "4 BY 29 STOP_AFTER 67 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 STATISTICS 73 U"
        "NSIGNED 5 SLOTS 41"
    ),
    "members": (
        "SOCK_NET 60 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 156 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 223 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 64 bpf_rdonly_cast 6"
    ),
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [6776, 6736],
    "maps": (
        "control 17 tally 18 owners 68 owner_levels 24 owners 46 owner_levels 50 owners 71 ports 192 ports 8 "
        "control 34 control 94 owners 49 control 25 events 7 control 15 rows 14 blank 9 rows 6 rows 7 control"
        " 78"
    ),
    "constants": (
        "STOP_AFTER 27 OWNER_BY_NET 17 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 64 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 95 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_S"
        "OCK_NUM 8 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 25 COLLECT_EVENTS 13 STOP_AFTER 4 BY 29 STOP_"
        "AFTER 67 SOCK_NET 14 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 MAX_EVENTS 30 STATISTICS 73 UNSIGNED 5 SLO"
        "TS 41"
    ),
    "members": (
        "SOCK_NET 54 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 156 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 53 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 223 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 64 bpf_rdonly_cast 6"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a145f3675ea3fd77f8562b1d2aca263d084d7cf0387388acc34b2310c197df41",
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
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
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
        "eNrtWl1sFFUUvrM/ndkqUBanLIs1W9CkQUkqxqSpIRaIptEHCbqBGAms+1DKhoRFA0z3QWpCwHmRSiSkQaU/KZCQ6IOxPLm+4YuG"
        "xBdiSWziCzFIEI1iQjruzPnudubuHXZms/Lbvpzd2XvPPf/nzP2aijDPnx6JOdRItjl0oPJ7pkIPgGYjr0ad35fS+lK6x7LpdAu+"
        "775hEb0KOgt6GfQS6Peg34FeAP0K9CzoaYfmd/c7NLXUK295nKhaka/fsqzDlc+KLY8KfVgr6aPQ9+pzhT6kFEF/JUrrI/2e9euT"
        "tLCM72HlKbV2kT5DbQ7V1Q6y4xg915WVUbk8G3zkJL1Sgv+MMfLHYf4d+8R1/Pcc/BZnT9C6qJzfkmWwX9XPpH95DPoqpO905RwN"
        "/IvO/n6v/wT+nK+MT8zFJzeF8wZo3YCKuAQV7NP3xnLIm2BS+5XSfQ6/M6RPX5zRh46i6qxUE+S38gjOU3AeqK4sdvQs56AH1hnj"
        "xHdHJ+IkHS5Oyhr8q5HDjOGUQ7PKNUuuB0P8ZJsSD6XWbspnyJE3b9eV/7ZLfp1txLnEJ8fjBvxyPueX1pDdpmNcDo38vY556tBF"
        "UO6Pi6B7Ol+gfa+lKM96M3S+EvP4r7o+udIjJ69nxnJvnJcNogcStO9Lg+cLj5dvyQ4t8F/OL14WUbwgTpbkmhMvOkOcKDxOfid9"
        "TmuW297GREZqT17XjUmyW0cS9XIcdlmF/au4n+i5WsnjihiWGoPeG5lPv7hoOVQ7Bbt9FKzOIF5KZsg6g3jNm/J6U0p3W43UnaDx"
        "z/uDrhbq1J9bc/LnN3yeX/V5Pjt3p/pWGkIeCXHJ8yC3T55f3P57kluI3yjyajfyal9Mum9P5xrEG8nL86vqV9inNBTOr8YE6cn5"
        "BN5/DutOII9bkMcnhDweeZH4qPBjMWDdL96dum+cQT7z86aQz+/K8477zzjH83oF/HJL7pcG882YuOH1S8D9dr206wfnw/OyXt/N"
        "KlOoJ0mfueimQvrxvtipNGVOUni8POt84v7KagqeXyf/DM/zsfXjfDo6fyE5VEFeVZX37akeT95yOQYjXI7HyG+Qq5CW1zvOZ0ne"
        "v95FXH4ZHK/136XKuq2OPvN1JRt53NknnjcN+QqdZKAS8sGW095fSP/sK88VV/2Ns5i0T/B99ro2l9y62iK1Y439qn5sDWS/wHZD"
        "HJenWHUemLXtBr2zytNye/Hz22GvdtFev1GenYMfj9fKc03St3SVx2WHp+4Whnz0PB5Oz0Ka3vOaxS/OlsnnAlHvnJ//f7Wk/h+R"
        "+5/LH3T9FYXOK6RvWvK6Q+/Lg2OwS8j6n2Ua9t9saL/O3lS43HFnfj7tqUf59Fkr0NwlxEk9/xWG/raYy49OvDvy/yW1rx6hg/I8"
        "boR6aJztQrzz9+TPWKg+irldb3le4Xlkf5hp73fo2uUfu/LLsuzn7rpeGjqJuekY6FHQQ6AHQfeC7gLdCboNdLPlnlNq4mw1+lvF"
        "Hy/Z81OFvmz7a5L8tGMT/NYLP2D91ijpcwR+zE1+Tb/T+MJ2vIJ9b79D/p88L/DbZonnr/ecf0FYv7PmfFsVPYp7ognc4/TuxTyA"
        "+5zeXTX7bMG5f/VonPZPUj8xNqH+9R7Cd8wTvQdr+UTs/WTQwQnkW+/J2nUxl5x5zp/8auQ5/6O1+zQ3f+Rj72jtujZ7nYJ6cori"
        "396WseM8IvSXzy3393z6tiWfBwp14/22NN5/YvJ43474HguW//fqfgd8xHlPzJvtyW88cor24/O8rvw457yf1n0vP++Z53cUmz2/"
        "X0d/+6Kqv71+ezHCPPW6ZbPHf7Z9HD92wU+f9En749rVNAfOpDLMG1/9qJ/HWLg+YsKOR+ruO237Efadrsi1Dfc3CvT60LY3g71B"
        "dbaH5N3V5iPvUEh534e8xWD25fLyPEmxcP0F8maVdibN58D3ZGqgc8vwt9uukQbk1RW6oJnJyd9z9Mjrnvl9pjK/98nmVcjB6x6/"
        "r5uuGNleOhCjPhJni6lOwt7ZFtK3vGVeTjs/B+IUF+XNeD9HnJSfgZ0Z9YlUbP59qkI+0KOt1fPt53HMT0aSHLp+479UvzLQZ0OK"
        "/eHyf0fmmge3iDOas+04jjrfKT63xiF/HPKvE+SPQl703wNcH/QJvk+09zT66NrVT1bt7sRjZzfkwft6MgN9/hH0yZA+ca4P5I9z"
        "fa5ann6wog95p+H3Rd5+kUpJ41lXNRYuriPe+aoNOAr2fcr7ThL9eE2X5cWTuhfwpCB4UhVHeipKchGeVGplVnNwpO4m40jdDzaO"
        "pDWII2mow8MB7xOHm3SfiHtnPYF5ZKQejkT3gv44UndIHAm4MOTIjzaKI/V4caTE/Yoj9XhxpJSAIx1Bf0CcfXlEuH8eDokjFR8U"
        "HKnHB0fqaQxHStTDkYQ6g3gpjYasM4jX/KgfjtRzd3Ek3/rTLLzo8v+DIyUEHMkMiyPNzjUTHzQmLjeEVxhnsG6/gCPtF/Fg4Ej3"
        "ad0PjSMl+L2ciCPdkPulwXzjeGHVL6ON4kioK3XsX8WREn440p/AkXhfXKU0ZU6q4g/PEY4Ee2UTAo404ocjzZIcmiCv5ocjdTUJ"
        "R+p6NHAk7SHHkc7Aj+8FxJE0AUdC3BV8/r9CxjcQjtQkfr44kqi3H46k+eBIxZA4UvFBxZHekuNII14cqV4c8P9rvNN85PYfv4co"
        "pBvEk0w/PIndWzzJBJ5kAk8ygSeZwJNM4Ekm8CQTeJIJPMkEnmQCTzIX8CQvnsQeOTxJua/xpO6HFE/64e7iSb5z/AKetIAnLeBJ"
        "C3jSAp7kxpP+A90vPuU="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4960],
    "maps": (
        "wanted 44 gate 11 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner"
        "_levels 9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 30 OWNER_BY_MOUNT 26 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 83 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 75 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9816, 9568],
    "maps": (
        "started 97 started 12 wanted 34 gate 11 control 14 owners 97 owners 21 owners 40 owner_levels 19 own"
        "ers 45 owners 50 owner_levels 9 owners 23 owners 127 tally 105 control 267 rows 20 blank 10 rows 6 r"
        "ows 7 control 39"
    ),
    "constants": (
        "LATENCY 16 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 32 OWNER_BY_MOUNT 28 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 98 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 21 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 16 HOST_LEVEL 14 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10"
        " PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 12 TYPED 23 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 28 TYPE_OF_TASK_COMM 3 CO"
        "LLECT_STACKS 84 STATISTICS 9 UNSIGNED 5 SUB_BITS 78 UNSIGNED 20 UNSIGNED 8 SLOTS 39"
    ),
    "members": (
        "TASK_COMPAT 38 TASK_NSPROXY 160 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 170 TASK_TGID 1 TASK_OWN_CRED "
        "181 CRED_UID 1 TASK_COMM 26 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 37 bpf_get_current_task_btf 152 bpf_rdonly_cast 152 bpf_rdonly_cast 205 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 353 bpf_rdonly_cast 29"
    ),
    "linked": "keep_stack 1026",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4960, 4856],
    "maps": (
        "wanted 37 gate 11 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 30 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PI"
        "D 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 89 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 80 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19384, 9200],
    "maps": (
        "started 86 started 13 wanted 35 gate 12 control 14 owners 93 owners 21 owners 39 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 22 owners 97 tally 124 control 258 rows 19 blank 9 rows 6 row"
        "s 7 control 37"
    ),
    "constants": (
        "LATENCY 16 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 96 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 16 HOST_LEVEL 13 TYPED "
        "4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 25 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 84 STATISTICS 9 UNSIGNED 4 SUB_BITS 75 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 189 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 44 TASK_TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 180 bpf_rdonly_cast 148 bpf_rdonly_cast 316 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 218 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 987",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c20fbc30d5d27445f08e6a60318ea09488314cbe4c321ffaa218a9ecffbd1fc3",
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
        "eNrtXW9sHMd1373j/WMqHUX6xBNd2qJUWzRbApJTx7YaVbLT2EpSRHLqqwSkini+0KTZGuFZgXTLQ2qe1NqO8sGmmxqKUKCk6EpU"
        "P5RE/1FAm54+pJALtIA/BGkBGoU/tDCd2K1SBIWLUrze7vu9vZ3Zndvd4x8pqQUQ692dfTPz5r03b37zm3N1u2b9+/3639b6X7n9"
        "3Zp5v5ig5+WJt61749mkXW53/S9Lt/a/TDJuXbMR8XlVb8g3/+VxH9NS1rUw8ZElPxsVv0vjvjpD10T9u49qtdpiXX4b5BVNeTP0"
        "/Uj9/T316zGSP3kkj+876TpS/25n/XoG1/LAv1jfZSIPap+2rvu09zzan4voaG/auh6rd7PejBfvi7drtXobz9RfZ7jeesPSqLfQ"
        "g35tk/RxCf2JUH/Mfpif5jSuZ6d1LUJPGf0e67qos9ybvnJvOuRW45ATz1hXI89yu2i8EtI4Jj4h1ReuHxmNFGjoZCAHinGpXt0q"
        "EdMStl3ErPco30HfL6KeP8TVyHfg/YrVnvL5azWnXZXbp6mdutQf/RnN+znJM2boOwP942seflF9DvaTgv3gKsmbPLKD/mMRfiHX"
        "V+55y6rnCqljMqY9JvqTwv4XMX7lMRoHL39IOvzBmFH4U9f6yik0keP0T1lP+av47nV6cAT+WR6AfigsTMrxhe3FuETlevv2WJIT"
        "cdg57MuMA9Y44ZrRd1n9qk6h/Sh3stKafVcT7Cew82KW4oT+QY3aeZd13zvVRe1L4ruKqn1bqX1oVxrluJ8n+zamnWxXhbEPFH7z"
        "QlP/KPdcF59nm9t99Zt0z/4z/00eV2pIb6WqBRvPrZ7judH6MmYo3mT0mOc8Z8xcl+LRdWEeLUyEi9sZ7aAgNw+/Y3k8jy62cX0X"
        "SM8PivPdDVxZjzdwfb7vk/Td5+conu5foHr0NkHvdvnOu4X22OO+Q4xT1QsY5yTG+YI0zlOTAcd5C41zZX3HuTE/8fh+SP2ZvlBz"
        "6tWYXfDUJ+cPxpukt97OdrQLetmF73dxXKPniaiVN9QSbej3495yc5EbNUv+LNlbLvEt6K9gzxdHTX2n0E/o/Uycvq8ibs7Hm/sj"
        "23PD/75E+kqhfVMB49XU5vhfMzkfOOSU22lcMtoBssso+yc9z29rgz57qd/5T4Xrd2Vz+23MkB2a86tpP8Zsw570JvZp5q07rX7+"
        "PNV/F8q1wa9xNS5BL7u848bzj9OH5f1Ub7lnwY5zZSG//CH5y6jk/7hne41p/0zlEnx/ifpp2/sgnsc08fkAnkek53sU+d3iqtdz"
        "1/pkFuMSRf7S1siDSqY+NOgV15zWLsQ7VZ5i5teWv/vEuVw9H05a381Y7a268pOQ+b7Snj6Ev3971am/fLGhF7O9LL+379VV57i5"
        "9XuK5EZpvWC8gHy6mHTp9WYgvd5L89rVn6CdI1RvXKo3/lUqV2pTzMPTwjxs6FJej3xzsP/LNB5JyleP1a8362XTL8G/tyvsJS+t"
        "Z1NiPflt3uPM+unt+3XJHz4vrgNc/X1C7K9qnQB55YvrtE4IKcc4Q/0rXPSWy/MOy/dbN3CczV8ieYN99zUdL2MG8rd768PVz4K6"
        "HaHWQReDrYPyc83bEVTOSAJ2hSuvp3pLjB/8pSKfj3quY09Mda6uZb3fiP+pVed6vtz+tq+cd+tynHHibcQJHXIiHnEio63c4v79"
        "pyNenejYorVan+aoz9SDWb+pd/O6dD+9X9reD/1+cEtrWi6Lcu9Z5aoqfE1nvwC+NkJx0yiI42C2M6mHw8HuduJgxWA4GL839TRb"
        "ly+XM/MoUz+Du/d5xkUXTpYATpZQ4GTFj3GyzcDJGuvRuRbxsbnm+BjyuxHke5z3ufCxrBiXP8bHFPgY5gnGSxhXvJIELqbQW2N9"
        "vRpwfb17Q9bXgfGxyvt39HqTcdzCeT98bC4YPrbDBx97Q1zHz78h4ybAx+5QPNGtnzsVJ5tuESdbAE52bW04GezKf7x/N+B4b9mQ"
        "8VbjZNMSTnbNBydb2FCcLJcYgt5OC/gY42A2TvaSpO+Xmvvjzx4utgBc7CkJF1tQ4GJfuMNxsWtrxMX2+uBiCz64WL+Ei11bV1ws"
        "l4jh+d24j+J+B+45D+7WmuM4f7Mq4FWuOP0dTxwrl/zldcJ1HqD2XWZc51to//uKeeNPbjNu94NaONzu1U3C7c6uOvNhVT7P8Suj"
        "f4X0brRhPH/NEz/i/IXz1tuWT89JONKYQu65cLyQwR0HbNzDwo1ShBsZl4EXYd5lHOn/DW50mXGjHUIccedrc954KvqRR5wdfKDD"
        "W8+My/F+7T5vf7bx1HhYPFXXmsc34F6Y93n+P5HPrhPuld4k3Cuyentxr/8KiHt9eIvi0Gvkzwi0Mt7FcYrXSTx/8v5SuQf70j3I"
        "1xFXX7bl0H7tfUkKpIvSczeOriMOfgF2jfZ1iX5fuLhs5xElya+WvfzzynJNwClc9heQF5eSeHFoRxBenGe7rtL3pj/e02jXJMs5"
        "ifXIEUPkN93ANZfcbT0fTm2x8glV/mf267sOuc/3ddn9jTie9/Z93X5eEp4X0e+M7b+r9epsPYEndBL4ZCby29ojTfLRYb1de1TT"
        "DmX0Z7X9lv6Htb/QG3o16/87of68/bxezvH8K8J+Y0b/LVNeXe6XzXKHeH3J/sC4YQPnXfaNA8se8SQX57zuiwLux/mB8Rxw4mc1"
        "Lah802TuHdEEP5TtMRNpQ95O/iPnzZnIp5t/N4vvorAjXE88+BD0l/GMz2YeRf2ljvC4HtOBH+ufsPBjtgOzPRaOHAGODLsoDITT"
        "dwNH7pNw5HslXPfdQPHcHkfklZkkAaRGheXepdjPlHHkcP1w4cj5hFRvxCpRHjuOPDIp4smV5ngyf2dUGFf+X4rLE4clHGdIkc8P"
        "K+blbYjDQ974Msa1ivlFnr9d+PJ2Efdx58WThC9TNyfLA69AH58JiTMv11TxV8z/ln3y4vWRU2gipynOjHmr+gLmAZuHCT0lVHgz"
        "6435mJPgY8YC8jGBOxdl3PkVCS8IGT9tv4M/VHj99CMRd87fpO8T+K7YHNcwZqhdvF/F/V3/dsq8zHcU/nS6qd+Ue0ri806VP1C/"
        "qnsQVxO8H0j9m98jrosb4/y9gPsLW2/LOAfHoUtS/CpJuH+4uJ/BfhXLtXHopAqHPhoSh34IOPQocOhxHxy6V2iPbCc2X7NbGn/E"
        "yflu1fhXAo7/lg0ZfzcuDTxw+qiES4/74NKjEi5dUuDSpZC49N8TLp0sQH/fEXBpnp9k3ma5HXqPN/dX93g8HSqe2fh0cZP8sYmc"
        "dwR8ehT49CkJnx6V8Ol7pP7/zh0dj4yZcQmnLoXEqZ/ywalHfXDqzwGnLmE9PS7g1Gx3Ge2HaC/dy3GB4wHHjZj2AyqXZLyY8epf"
        "wT3j1Y/invPthykeVlR49fyqiBe8oojrf6pYT4CPeBa4dcWNW78bCC8+TO2c+beac1/Enb+Tf+dfVvERh4LxEfe8RuOXAH6WAL/t"
        "dEg+oqQ3XxztLONok5qX3mPaNzB+/6AYByM0Xr/cCl6fUOH1fx0Sry+IeH1xres82e8Zr//N1Wa4EM+zGZ38O/+SD7/THpdlYb98"
        "zeuQiYDrkEvLwjqQ80zZXgoT3vWVByjupHcHw694fPKod7Dvl+x1oOUfccaXMW9fIX2mR9jvUF+3Qn9sV7JeTq2PXoOuy/KXFXJO"
        "aZ64gJ881ods/8zvy6PdPF6993NcnlT4d5swT8rz1Im+/7klrlvC5nM/JrwY85Ds5zxfm3hQB3hx5C9cH+HDjFvwevYY8GnWH7fP"
        "eHMI537nPON5eYL0l4snm+6X5h+DPp8Q8QnGIWLaBQFXaJynVvhHO+w1Gs7+lPL2jyr51s38W+W/8vfl/Yeo/oG9gl/L9lgee4Ts"
        "9hnvPIft0cZXBiiPH+zcq8iD+5GnPGLbeRvsg/b19go8cPl7mx+uiKdB9vtaigcTAePBleWm+33h40G/ZzzguNPbLe6fsR3b+ALi"
        "qDEr2pNsz776mRXtq/owx+lDvnYq7utiHoIfG5fYXga0ZnbB84DLHhTzw0bNC2HHTy7P4xKmfYI9QG8xjeJ69QlN2LeoftV7fco4"
        "mHGlJMTbQg+dNyiM4bykI16bNRiXjyPP6VbE07Tn8+ohfp/0zicfE+N19UkxD65+HfaF9tp5cAfH55jy+7TH94X2azVx/GjfstDz"
        "t7i+hev3hP3LQs+buP6jSz8RBw7u1kt7037L6wneRzXdMik8f0scb4d9XId9dEBeh9Q+cwLl+bZwkfZtzXWJ2XCbpzJzAf37fs25"
        "r8p+xOu8ReATZfzeB+cThYGf1Jx8GeZJZeJ3rW0fxt6f//cV5z7d0vYkvT+LdVdn1K7HXEeY70lf/7rCetKtPCci7JuU48yPp7xl"
        "qei/HzftwfdhXmIusX1N/c1gPeRXfzXawCGdfIOw7c4kerRm+aIch9heM1qXsG+61K3ibfzZCumX9pmG9but8XGv94EHzVK5Kvgl"
        "S900zlcwrovwo8UY1TvYddy+x3pNaBfjS0udWdjRH62sbXy+vSLYWQfb2dQK9SMmtIfrMftxyMG3iGmfdenLau80+o/xHdSpw3x/"
        "Bvuxi7o4/tmYiL9wPYNHdfue87aY3T5dG3yI3j+J+MH3Zj0dXE7XhHJJqVwS5ZzfP4n5ylmuDeWczxMRnEdylItY8w30MAT9JWAH"
        "GuyAxx/77Kzv+6I6rReAz6cf984HzfemnK/9AuIv9J7Gd1U6Tq7de784j30N7RncDf/YiXKU5movtknlgQumI5rQX7bz4WiM/EFu"
        "H+wrE9UFO0o/xX6lw646PP1uEbgkl2Mc1tzXP+jwx/muhj6ill3+HM0b0G8ulhDmK8Y/Gb+sfhZ2GcM98M1cLCrIvQLcnXmvzIs8"
        "sI/2oauYz5cezmo/dvh3b8d/1ET/pn2CtbfPe114oDO7wn5itju9R5PiHPOouiiuFXeiH/8t9WOn1I/3pX68R+XB3zHeWCd+VV7B"
        "r4or+FXyuuziazWnfeXiBwWcy7jgzbOqnmvgglk9+PrIhTsxbyvpPi/plMP1NfiV4Ekl6dykiyeFc2tHSvAD8Ldv4JqL0/wznARP"
        "qhKUJ7VVwZM6peBJjWP8yVBU9Zj8pyWLpzSmvWONx3M+/KdhBf/pGYn/NGTKq8s9SfwnnievgkeH+TIT6V4bD8reT2Bc6ilvHhRw"
        "fQP5UzXbGh+qPPFKbW28qAMt8qI+FY4XVVHwos5uFC9ql8SLonhVPl+q/Wzyo462yI866smPavAKRls8dzvqzYtCvlyV4pHvudu4"
        "Dy8KfJ/A524xjuXz68SHWic5hfMt8qGAh1URF45Az3weWaU3+5xYUQv4e2+7Fef11sgrwryaScHep1Tnbn+0xv3yjW2nP//pVFP/"
        "4P1tf/4T9rn7ET/hP8yHmu/nfIvH93o4vVU2V2/BeU/jUnyi+0ZeFnZde1CQm5f49G7e0+EWz98eB+9pKOD5W8kOusW4VT0t4pvz"
        "p+XxflEL5s9bNsSf1edvD0s8pyEfntNxiec0ruA5jbd2/jaVh94MgefEeZrNMyuJfjZfau6XjXH4jTvb7wLzm4CDa09L/Kbj3udv"
        "i18MaH9bb8t8wvsQDV7TeEhe0yd9eE3HfXhNv6g5eZDlniHx/C3jlOA18TzGv8dj+/12MS7YvCb0P5eKCeOSSzGvCedyU5wv04I8"
        "P6XiNV2TeE2q/fY/9syDeb7LxXEu93XkiVOt8psekPhNr6I/7ynaNb05PB/ludzvh+T5nFecyw25XlH6AfN8viHwfPhcl/v3gvC7"
        "dRdwHjf+OS3IPqHMV9m0cwfIh42pDiGvku3XtS4LsX/uta87mD1or2uE33l7GfJGxHmF+3PbeTxzzdsRVA7PzyqeBOu9t78H/uF9"
        "btf/9w87m+u5W+HfRRXfcDIY3/B15htGtGDxsE2Yz9z8oy2ra+MfxVadebCL97JPwT96Q8E/elDBP2LcIzLtGR84r80lUgpc4A+g"
        "B/B9Ma/n+0UcgNf7HM9t/pGPv3B+Epp/pJK3/3Br/KOxoPyjRwLxj5gPpuQdMY4xcEjkHcW97d7FN5pD/YrfP+fnvvySc7eHX9KI"
        "K3ubtiusXPm8HsdHY4bq6UXgYP2z/do8PeTFvN8Vdv7i9vI8Zre7oAk8odC8o0tsJ2RwKr62knfmwwPcbL5ZYWJt8zbvD9j8oaS4"
        "zmN+BK9TXbyh8ws1Oc62OXk7czgXwr/D6IqLW7z5Q5P8XnH+viLu19q8oYI4bzb4QlFX+bSj/Lrxg/bJ/KAuod7APKHKBvOECu75"
        "UeAL4f8bdCwKvlA0IF9oqpHfWevmsY+E/SWZL2TMgZd2lXD4TKprbbyhxu/w3BL3b4lHMLhD4gt1M49jReQLTUl8oUSHgEst5Vvj"
        "C/308YSyLfKEtgXkCf3TCu2/9ij4Qb2CP/jygrJPS7ygL0m8oHGRF5T67hp5QX+l4AX9OfGCkkF5QY958oJ4v3uwAj7QuRb5QMd/"
        "OvlAPA8oeUDJ9eEBpX9vc/g/w8nbw/uZP/cx30fk+/xqQL7Po+vC9/k/0JgWyQ=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 13416],
    "maps": (
        "connecting 54 control 9 ports 30 control 8 connecting 70 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 288 tally 98 connecting 364 connecting 38 con"
        "trol 19 tally 18 control 15 control 105 control 31 events 7 control 16 rows 22 blank 9 rows 6 rows 7"
        " control 39"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 31 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 11 STOP_AFTER 20 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 SOCK_ERR 55 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 16 TASK_THREAD_PI"
        "D 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_"
        "NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER"
        " 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPED"
        " 4 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED"
        " 8 TYPE_OF_TASK_COMM 15 TYPE_OF_SOCK_FAMILY 16 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SO"
        "CK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 T"
        "YPE_OF_SOCK_DPORT 6 COLLECT_STACKS 7 BY 3 ONLY_FAILED 76 COLLECT_EVENTS 33 STATISTICS 23 BY 17 MAX_E"
        "VENTS 96 COLLECT_STACKS 81 STATISTICS 11 UNSIGNED 4 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 10 SOCK_DPORT 39 TASK_NSPROXY 78 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 77 TASK_CGROUPS 8"
        "7 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP"
        " 1 TASK_PID 125 TASK_GROUP_LEADER 173 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 SOCK_FAMILY 13 SOCK"
        "_FAMILY 39 SOCK_NUM 63 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 39 bpf_get_current_task_btf 70 bpf_rdonly_cast 87 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 189 bpf_rdonly_cast 173 bpf_rdonly_cast 12 bpf_rdonly_cast 331 bpf_rdon"
        "ly_cast 15 bpf_rdonly_cast 16 bpf_rdonly_cast 39 bpf_rdonly_cast 63 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 1205 count_kept 309",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [13416, 4888],
    "maps": (
        "connecting 149 connecting 36 control 18 tally 18 control 16 control 104 control 26 events 7 control "
        "15 rows 22 blank 9 rows 6 rows 7 control 39"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 P"
        "IDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 6"
        "8 STOP_AFTER 17 COLLECT_EVENTS 16 STOP_AFTER 5 STATISTICS 18 BY 17 STOP_AFTER 69 MAX_EVENTS 22 COLLE"
        "CT_STACKS 80 STATISTICS 11 UNSIGNED 5 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "count_kept 447",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18304, 13416],
    "maps": (
        "connecting 54 control 9 ports 30 control 8 connecting 71 owners 86 owners 21 owners 38 owner_levels "
        "18 owners 43 owners 49 owner_levels 9 owners 22 owners 260 tally 125 connecting 365 connecting 37 co"
        "ntrol 19 tally 18 control 15 control 105 control 31 events 7 control 16 rows 22 blank 9 rows 6 rows "
        "7 control 39"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 31 STOP_AFTER 26 SOCK_DPORT 7 ONL"
        "Y_PORTS 11 STOP_AFTER 20 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 SOCK_ERR 56 TYPE_OF_INET_SPORT 11 T"
        "ASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 "
        "OWNER_MASK 84 INET_SPORT 84 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PI"
        "D 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MA"
        "SK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPI"
        "D_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_"
        "LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TAS"
        "K_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 13 SOCK_SADDR6 13 TYPE_OF_SOCK_FAMILY 7 SO"
        "CK_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DP"
        "ORT 6 COLLECT_STACKS 7 BY 4 ONLY_FAILED 75 COLLECT_EVENTS 33 STATISTICS 23 BY 17 MAX_EVENTS 96 COLLE"
        "CT_STACKS 81 STATISTICS 11 UNSIGNED 4 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 10 SOCK_DPORT 39 TASK_NSPROXY 78 NSPROXY_MNT 1 MNT_INUM 1 INET_SPORT 78 TASK_CGROUPS 8"
        "7 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP"
        " 1 TASK_PID 127 TASK_GROUP_LEADER 289 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 41 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 39 bpf_get_current_task_btf 70 bpf_rdonly_cast 88 bpf_rdonly_cast "
        "125 bpf_get_current_task_btf 191 bpf_rdonly_cast 289 bpf_rdonly_cast 12 bpf_rdonly_cast 211 bpf_rdon"
        "ly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 41 bpf_rdonly_cast 64 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 1206 count_kept 308",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6087d822038d560293af21b9b9ffe01c526aff4d7b93c138d6537c04bcbabbe1",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 112, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
                ["stack", "Q", 104, 1],
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
            "name": "rows", "type": 5, "key_size": 104, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["error", "i", 92, 1], ["established", "I", 96, 1], ["__pad_end", "s", 100, 4],
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
            ["established", "I", 96, 1], ["reserved", "I", 100, 1], ["stack", "Q", 104, 1],
        ],
    },
    "code": (
        "eNrtXX2MFdUVv/d9zi7CPhZn97Gy6a74gZs+g21VQkNYTY3UNpVqXyC2BsZXu7CEysZEHF4aQbTA2iairaW0aXmLZbH/4H/rH9VH"
        "+w+mTRqSfkiz/WPbmIpGm9W0FVnY6c6cc+bNvTP3vZm3n8IjIZeZd+feM+frnnvumR/lNub8Mfsy0G6D62wTE/7oTSm4HxPvl/dB"
        "+yxeb+fQJlmz047g9Y6OjOU8Hxefb9mP45SgTU/1z1iWNTI1TwzHHbDHLcHzm6Z+t6b+lecPMZui8gA81zd1v2uq3Y1tnrc7zxcH"
        "91peOoodT1rQ7sJ2G7Zbsd2M7UZsN2Dbi+0abFdjuwrbLmyz2AK9elNXRL6tBH5zztLOe6xj3PMe2aXSOEPIt6nx907xzR7P7l9O"
        "odxStwtyKJAcqoyT8YyjO1RM6QU+r/Nk4PvosS9hvw1Om2u9G9/nRpT/wdDyPxgof3i+eJQ57d9tPfGOy8Vx85zj/Ki3Vd73oPC+"
        "LRK/DlrRnlfwS6JP5wnoF0N+dQNDR/D3H2NbHHxz0mn7z0569aXYPDYZPO7LivkegPlK8JyJ70OtgX6g3If2lEZ7wlYab+/97fCP"
        "EY0Fzlfs0By+DQP79yYZCLrYA/dNg/pl8FpjXvsxjQzz2pVpZJnX3kyji3nt0DRWMa99msZq5rVb01jDvPZsGr3Ma+emsYF57d80"
        "NjKvXzCNzczrL0xjK/P6EdPYJviXMHZqm0L5CeR3CvmNrc1XR59S3Gnta7IHW6MKgzgv+sXPZEgvtgn+Tk8tcp43S+gH0W4LPQp7"
        "XKa2x4THHg20x0LHt5GOvejvrudB/sHv527mdH9lEB14PYJ+rNgP8wXRpXnoMkvV32umxilUGcfLJ9lujGF87km4cT+oNRsGt7FX"
        "ZUfkxzr3HXN6pFPo543g9U/nK533ofWxBfuZQzDelu76/Fu5ieIBELB5OIv+9n2k81qgc+A5oBP1mNY7P51LgE6kr2Xf3NBJelXo"
        "v2QF+8uBqv6y2HFBvJ+t7gfLB+Ca/OmpA4yJch1l4eS6ZF7kapZg3VWt/2bpgrQ+wfUIjls4Ol6TnnFhHV0vjGug3dF4BvJ5JEHz"
        "nXP6lT+HfIsBv85gS3w8g+3O7s/Dc/edh/V17TjMg+uyr3/rdQI9rtzbxHWQ1k9Xzn2SnI2fsXB2sViU8wzZhc5Qvpzk+wHI99i5"
        "SS9fzePjgfzcja35MvCts7UZ6UK+XI/PY1vsgfvpuB23W1Y6ge99d/C4+dgZy2mb4hz4tsZdJzZ64tpa/K7pR43/skj+aWBu/VO1"
        "cS55xik2gxx0tsx545E42SPcN5YmUP860S8vXtB+2SyB3qU56It5vKI/vIo+5mPcaZPsI5j/WuyXQDvG1hxCvlwf7Cd23v0e6Mta"
        "mLfYMe76taI9bhrpT78Hfh3jN4rbTj0h6meSvSXEXTvqiLuC9kGV/c9Wxfr1fiwojtfT78a4E79B3Jbn78SC9vv5pkWKfcRvY14/"
        "b6ToPU8790m++abn6D5eH8LrN5g37itzcT2lfdtsxYXUP6tJ+rq/thyE8TCOozhQplN+ntaXlseRfilOpH1tXxPKC1uKs3PLu5h3"
        "HbbtNYH5kPGpvy3twX6P7hcVdBI9cxUPF+qgIyHQAXrSkg0nf5KrSm7lx8lfonwi7n9yy41YkD7VKydZr+dbXsYr1ekIO06fhnqN"
        "rXECnus8xIX3lvfBSXZ7DPwH5XPuAL9zmLlxqL1OEF2d3W9dFvN9msI/DglyynPwd+YLmAc9DAItH8f3ikN8asebxGd7C2eHGw69"
        "2OYZ5BGM0n8s77qbTUvzp1+Afi8lFPH0mBBPUz7Jzde0Qpu76ZDLN0fPUqhnfaJe+fKPA+K+3JD4RfMZS4PjA+JTZ7fJgvidZE+g"
        "3/+9iv+Xg+776PTw/2Ao/jcL+iTzPYn5OZ2PWE48WmO/Za9HmvPcDxx6qd+WAYp/ou1r1PHPB8i3py4L619K4lvqKyCXI6g3qvXR"
        "lQfY2Uh6ZvxGcU/I9Rb9rHk4I6zvsp748qx1rgsUxxpD6Je7bwJ5amgXGtrF93FcKU4rDirmL8yQvx0M6W+Hq9MRdhzaj8lxMq1b"
        "xP/Om8mvHrCq5qkx7pfHe7j7lsvTy5d3Xw6yU8of5NNNijj0VseAzBPgJw20S0zDuusN5deS7KeKuHM8Wtwp6UvouFOhX8W152rG"
        "HcJ4uG4WBsPGnacnvfpTIz85xY9XYd+z57XJoP0D6Q/tZ3LtOVyvsL8c77Qp4p22YD81W/Yn62fY+K7YAftFFV1RxzVLr04GrTPk"
        "t8zjmFdZxpmXz2R3xR74neJV87ioP6H1UtKjcoHijtP1xcHtPdPTgyvVD6vkfRLj33YuvL8cJ1Meh/wY+Ts6Byo2w/kPxcPkpws9"
        "N6B84fyMxisMrsBzm6zC318DfN4q7mPMYTh/NE/CeSStC754zRDjSjeOzJAfjru/twSMW7GnzwKdzauk/HNzpHnpfNBeXjTh/hqM"
        "txI+vVqNcszgeBlh/pB1EDFVHcQ0z8GH/HrXO9VvUwzrImLXOP3l8d38Uzees3ZX/Jf93I6O+ywVHV/16DXxS0W/l28DC5xvGwW+"
        "3VAn3x5S8u1bgf6A+EFx1wphv7Kjf2bqJCgvOFPjJVlrnXJ/24pS/+LmM0P2r+RBH1HUgSQC151Nbp67TVl/tMu+v0zMH9H+x5t/"
        "oKGdfHzPEUv0wz9Cf/u8T/+e9/gZeR5ZLpVztXD1Bd59cwb3zTR+LGDfTHl2nZ2aIP3mKFe7HYWyJDa6LIt6++sJGm+J51xGzt8Y"
        "JVh/HjY63Pl/4Ym/7etTAXFUGvf3qvW1HBf5RXFIni9mPZ55iyH3I1H5pbNB5/2NE7sU62hMWJd0/swE9+zDC3ui7ZMoPtDRL9I6"
        "5t7nWHdU0ixh34b1WNSP9HJdNwxQ1uqjxz0H0bZPQD5r20QwH1oD42TzZaQz8b1I9VmVuraHBD0dbdsAdS44bu7anR4/bVn276C3"
        "D06Icok7z/n9xtcmxP3JedSnMWzPYXsW2zexPY3ta9i+iu1JbI9hewTb50U9lc5hyocreakv4nn0eme/kA08h6P+m5AvByj+GoJ4"
        "kPzMFrTnwtqfgz8bWiGNd8SS518nzL9K6n/MN3/Mq4elNQI/zNJqgS/e52zCSU8rz28Q+GyWegV+C8/HKva3vYTrIMpN6Jfwjr9Z"
        "kKtZ2ijIV3hO847/CI7/T3+/TKUfnbcVOt7291vt7bcL+4G+mSex3qxEdavjUt4M6lf02D017ehSoB19eDHQjpD/udY70G5esgR/"
        "755v7nTPa+3nHr6rEt8nPfZYTG1kgevKzeiXnu4NjC9yKyEvP9reFehH9MTfLkbLN/3pItC9vSa/nHUA88P2ufourDfh+H5PB64L"
        "sH8axXpqn99z/fPvItL9G6T7AYGPo9lenE9DeYxcFOSBdaXuflGSwyieD2zC80a9KU7nYYIf0/mddfnpfKqNBelrWD2letqa63e8"
        "Ug/EPet29HWlQ5FvTAl80bnuixvHPXGazpaKfFbkP3S+z5HXo1qHs07516FOIf4dbdOc8YZxXaP9yUgS5sllv+FeB+pLezZQHhW9"
        "fOxiNPlsvyissxlaZ7/j3M9rSYEemtd+j16PH0iyu3z84Z7z29y+mHBOvzuOdbJclHs2KZ4H0vi5zf58WtKli7Pc7fD7vRiP07U9"
        "T4b6cSb006R+GvbzPn8vxqvefgns572fxn2Xt599Xd6L/Eqh3BnKneStcYG/N8axXhjj1xass/LtaxMwzmM3YL9nUM5g5uwz6JfL"
        "4F7YY7vIH2O+pAv7QZk1eyoh9cc6nZYYE97v0Sl9cPRcpgf1R49zQU9avk52wlFvMoF2NIL1QdSP6qD64hCvnNpfee+4o2/gpzch"
        "H/NJ8DPluyr2bNND9UPle1DvkniN9UX5ZFwYdxjr3JJsOfgLrFtfd9sErPuYBxu9I8s+9NhtZ+bflmi3UA81ffq0QH6ta/3oE7ID"
        "m+6Wm5jkr1YhHR98Au/Rhe/xP+k9uqT3eFd6j3fA36eC6/HyqZTCLx4Sz6fTNN5BxTkOneOHPMdJ03lmxlLt/8W8MvSj/r44/UV1"
        "/VDgeCdhnMKeTM1znIxzjoN1L/sV9UP9cB7g33/D+Lm2LqHOxZefV9Qvu3U2e6J/vxXEP2VevoochPqhOugIyr+1LA8nf5KrSm60"
        "Hrl1ScvC0VGRy60syD7qlZOs1/MtL+OV6nSEHcen18PwXCcmAum95fPKJKvEv0s8eQu5X3FPtO/rdHYP98ZNJq5LJhe/AzL5VrzG"
        "73W49B0Rl74z4tJ3SLwXr/E7JS59x8Sl75y49B0U7xLOQaju2/2OikvfWXHpOyzXv2aifdeE+RXKP5xJwTq8pY3qxmA/bJyskT/b"
        "R9ftfFr5syZF/qxJzJ/56cD9EH6nR/3XtWL+rGma+bOmS1gPNsGi5M/kekNd211nHu19FrT/z2W3K/Jn/5Lkosqf/YM18mfzlz/7"
        "9OfNOPoJVb4Mfx/EPFlpm1DXVCtf5ref9XXmz55R2M9taC8/sYR8zL7q+RhfXuyFOvNi2kAkf6CzHUjvtlnKiy2qmhfTtW9GpDcf"
        "nN9YLufDNrIo/A+fD1tzleTDrguZD2urkQ9rDZkPg/ybeRLseL7zYrqmsWjyibGgfJj8XX8jL9bIizXyYgsxLzZohcuLPWvNRF6s"
        "LOPvbEe99MUnivqpw8F1MaHxd15U5wNmBH/n6Dzj72hdEfmmwN85eoXi77wYrQ7sqsPf6Uf8ncFzEr7BuAJ/51eK+R4U8npzj78D"
        "Cxnh75QP4fwNHB7IVyEei1x/TfscXcP4ISXh8PTXwOEhP6DNEg4P1fH314vDs6qBw8PqweEZ+pTg8PzwCsHhGZ8jHJ5CSLnOFw7P"
        "uclqccD84/CcrROHZwxxeM7PEQ7PypB2Mdc4PGclHJ7zNXB4xmYZhyeJODwrZgmH52MWyT8tWByeMayf/1jYZ9N3/H4cng/ZQvbL"
        "9N1Z/Tg8f4X5lTg8YzVweP4I+uLi8JxfUDg8xgmIt1R4PH7cnfdiPHB9A/wd+Xw7n3pbgcujqpd5Q4HL83psRuplPnV4Oxdq4O1g"
        "fUVNvB1FHcZVg7eD9TIzjrdzoU68nYICb6c+OTXwdmS8nTslHK8k+pEVeB3H6w68pjwPKIgal+fPIXF5finG+0MQ7+ZjX8Dz0Oni"
        "89wCdLr4PM/je5xX0PP6POPU/CUiTs3wHOHUHL0ctK7489aPAr9fIhwRkueXWTV7udrwa1z/1rbetUsBzwlxTVqeDOm39s+x3xqu"
        "TkfYccLj1nSgnbSzankuNW5Wa3U+ZxV2Ln2HXD9uVoyF84cLE3/HHB7HPETOeRED/Ywh5VFr4++cn2f8nbMN/B22kPF3xuYYf2es"
        "Bv4O4oHj/tg8fraBv8OuZPydMRF/Z3h8lvF3oE6ujHUl5olziI+D+AwpBe7OQPC6p8TdkcZV4e7oqeZI880U3o6eSiny28wSzrFc"
        "vJhFUr1DsP64+9mweMs18XYWTwtvpxo9Iu5OMjBeNofw+ZWVeb04LAuZjzOJv2MOIz0B8XYQDo/9/6p497U18Xcej1YnURN/J+J4"
        "Kvwd+b398lfg7wwEnwcr8XcU/Wvh75gn3sT4boZxePqvTBweJf7OKqwry84d/o4tq3rwd/7AGvg7DfydBv5OA3+ngb8z+/g7323g"
        "77AG/k4Df6eBv9PA32l8Z9T4zqiBvyO+B3xn9H92ChdU"
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

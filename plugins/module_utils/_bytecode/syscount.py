# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4824],
    "maps": (
        "wanted 44 control 11 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner_levels "
        "9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 29 OWNER_BY_MOUNT 10 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 66 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 58 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4824, 9440],
    "maps": (
        "started 98 started 12 wanted 34 control 11 owners 93 owners 21 owners 40 owner_levels 19 owners 45 o"
        "wners 50 owner_levels 9 owners 23 owners 127 tally 106 control 266 rows 30 blank 9 rows 6 rows 7 con"
        "trol 36"
    ),
    "constants": (
        "LATENCY 17 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 31 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 98 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 21 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 17 HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11"
        " PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 43 UPID_N"
        "S 5 PIDNS_INUM 8 UPID_NR 12 TYPED 21 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 24 TYPE_OF_TASK_COMM 3 CO"
        "LLECT_STACKS 95 STATISTICS 9 UNSIGNED 4 SUB_BITS 74 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_COMPAT 39 TASK_NSPROXY 142 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 171 TASK_TGID 1 TASK_OWN_CRED "
        "179 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 38 bpf_get_current_task_btf 134 bpf_rdonly_cast 152 bpf_rdonly_cast 205 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 353 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 981 keep_stack 37",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14264, 4720],
    "maps": (
        "wanted 37 control 11 owners 88 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels "
        "9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 29 OWNER_BY_MOUNT 9 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 72 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 63 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18984, 9168],
    "maps": (
        "started 87 started 13 wanted 35 control 11 owners 90 owners 21 owners 39 owner_levels 19 owners 43 o"
        "wners 49 owner_levels 9 owners 22 owners 97 tally 124 control 260 rows 30 blank 9 rows 6 rows 7 cont"
        "rol 37"
    ),
    "constants": (
        "LATENCY 17 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 31 OWNER_BY_MOUNT 11 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 96 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 16 HOST_LEVEL 14 TYPED "
        "3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 15 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 24 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 96 STATISTICS 9 UNSIGNED 4 SUB_BITS 75 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 172 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 252 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 44 TASK_TGID 1 TASK_OWN_CRED 172 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 163 bpf_rdonly_cast 148 bpf_rdonly_cast 316 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 219 bpf_rdonly_cast 27"
    ),
    "linked": "keep_stack 946 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "4b157e4aae9c60a6541affecbc514d5b99408fcb61b86c6550d110c58e98cb9f",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["call", "I", 56, 1], ["error", "i", 60, 1],
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
        "eNrtXWtsHNUVntn3miZ2nIy93tQQx4QYl60ClAJpKYE+CA8RB7KNK5TGyxJsoiLsREp2vSrYDaXUqGqMRGQipMZ25ThVJbsqqoNU"
        "OqlElVTqj/xAtJL5kUqV4vAMEqpQSbzdmXPO7Nw7c+exXttpCRK6zPjOfZx7zrnnfvd8i9og6f/8tPTvytK/hZpzRe15JgrvC/1n"
        "9ef8kzGjXmvp3wQ8Gv8osYheJgLse1Uut6/9k8HnsBTXy2z/Z3r7iSD7XS0+q6NQRkvffVYsFmdK7YewvT6tvVH4vrv092tL5U5o"
        "f2BbBr+vh7K79N26UnkQy0L7P/TvlECr9E29XC+dtxl/OiDjeGv1cmdpmqVhPLchUiMVS2M8WPqzQv2WBlaL/WaTOK9VnDzGcD4B"
        "mI82D+3TtET9wAd9KCdFhn5n5MraVSRYyLzRXhjWSebWTw5BvcBWvUy1gCBm8O+vYFkYOlk0r2eh5ljRvr3HBf3UQT+j8F0e50Fl"
        "BvVRfQrXLY7rhiXX3sC2JviPGdRHvr9C8ozez3FQz4GwdA+rxwK9m4ng93tB3nZ6GDPpYX5UoMerq9tO1qEds13wcsqcwO9ehhfb"
        "0C4K7SgfMMcB3q7DpD9jUK+5ZaPecjQC+qWivmv2p68Tloq8Xp+XOozjx3q7ByvTYxX9kRIFvcz3JcA+5Q+KMM41+nPz8GoYXwy/"
        "GxSNbyWMD8dVi/VonrtbFmecpFfZvR8I7Gafo30UkqfY903Oeq+OwPPBGMx7aoTWNYLyUiVv64nyGmTXc7HllR8Ff2P4Lc4/50dP"
        "cf7oFLN/Zfsvuo7nIuMv72bazaDdUXu0f82EqL8RkPMt7D5zGkuS42ksn265Fb57YFL/rrB5GvpB/2upX7+WGY+x7g2s3yN/SX5y"
        "6ilunTMDkje7WMHabZXsQpFwfWVa3w9hPsdGima55senbeVJ+3b+1yC35voaHBfKZT1+v578GryPBvX9uhgN4bzvtW83HThd1Nsf"
        "B31LR19C+WWN/aJDk3cc54l2fDAC36u4DlMRZ3skfTbWZfARkFccxzfs0V8NL439ObXzgamdQg2siyLdBXoZJPuE95lVIZRnM+rj"
        "1/3Ne3Bp550fBT3U9ldNf/LjZX2SHfRTixfX6fP8MvS/BuuF0K6xzI+hXNbb+42n74UPC5uh30Jy2vBzBZP+KZH3wF56OD+Pz6Sv"
        "YenvUC9Kz2MwT0PfU/g+LLHv2/F9gHu/URDfvTFv995yLhjHdQli/BIqx0E5TR4SyhXLtFTDxGWiOEWRV4O9u+xnaVnW+wtL4/p4"
        "VUt84m/fEOvTh2jvR+bN8sv0leWijZfab24Znjevm1W++6Hd4DXQzz6Mp/tiFrle9CTX62BfO/EpjrMb+o1w/UaegHq5kGAfPsbs"
        "w3TeMOJ6jDdTbY/BesQgXt1ZKi+W6ta+gPbdINCXDHeOjLP9ZFbZrzPJp7nlIc4eHmDPAZb5fo+dr+icgO0VjlbpnOCznfxBmF/2"
        "qH27tO9Q+27nBvKzmTFoL9WywXG98qPYfoO9PCzzzIrH4escdNTbOSgz6TwOr+10R1GvsKTzVHOOzu2vC+L5oO05dtfwmvmFnOvL"
        "/v+aedLjsL4Pn3Vt51ypHbOfOIt+QsZ2AjZ+QpHmL9P8Pjb5q111K6RK+5NM/Wly0PrX5K6VszfA32cb2lC+H12WHOslsN6Fy6D3"
        "L4J9NMUY/KSQPFs02wWdpwrJk8w+W0hifJ48hiXG+Rh//Mxo77D+fkMcNoQZ7r3Vr0CFdPxBtB8cJ3fOyPbPGfFGjtPPOVs9nysy"
        "/syihx7xuSiPz815xudsx3Ucvtfs59ryuAaond2NiEf8DP032tdpLNPxVv39nugKfZ9U++z9vDavN03tPt2y2phvwPS+ueUJ432O"
        "eZ/BeSvGvjtf6s6Q0z4cL+5jSuAx6Q7tvWA8e+Qa6U5J2qLI35c26/JPS7+Xy3LV+v8T0/92432pnun9w0z8pcgPae2V2n1Qq7eF"
        "zn9kF0pE4fDcOVd/MGfjV9IR8mvfksz+hc45+W74j/yTkuS1fU1lruuRGHvk9VEJIA45BvbDx9dK4Cbn78bxuyDqEZa7btmA8lNs"
        "4yotHjTjr7SuO2XEe+VrdLyX9EAbj477BhD3Rb3ItvuTt3fc11+7QtxXJDcZcd96Ae7bvgX84FAHh7d0Cva9PYL4dRX6vU57/Bfl"
        "qKJf78bzNZ2zLfhvgxv+mwN8E6Y1UGgfwDj32z5x4LmiyN+xccucCw5cnXayDu044sC4T6g/4XFglFMMcWCLHEluhAfnEA8Oe8SD"
        "WwX44QB3jvfprzDeVOJ47hqmc9f7LC6cuegR/wK8IT8K4yrjX7lFGiePC78rsKcDjnZTSPay7+tF9gDzUttYvIDWf6qNx/1pnd9a"
        "IE68uOtslZcIL+7l/Bc807kle/Scp/i57GfvYdo18OK4CC/e6hMvvg3x4i7Ei3tc8OJmZjy8npCeqQlu/dFPTiVE6z/ocf1XLMr6"
        "W/FjxOmObeXw4x4X/LiLw497Bfhxr0/8+C9FiFezKL9XWdw4Zo8bF2pQ7hFne7Wuxw5f/sx6z7XI9ujQzrsMbtyFuPF+Djfu4nDj"
        "a7n5/+iK9kf50R4OP+71iR9vd8GPu1zw4/sRP+7F82sPgx+T3inSezheeOb9AvkD8hth6R2oh/NPx8P4/hv4HMTnO/GZ4tvbwR8O"
        "i3DP382z5/QBgV//jSB+Rzz0ZcRDh6146DlPeCjEwZnRfxXN9xXWczzYd2ZEhId2esRDD1cHD+Xk5oqLvky46IBkJ/ew9GNcv78K"
        "1qHgG+efqyrO/4eiP5x/jwDn97ffi+2ecP7OeScchvZZRQb7zhxxwZeNdQH/ZOwjCz2HDHk8h4xBvfxwHRNn8vqSHbLvr9AOfqe2"
        "1RteROuTwX5TLTcZ58AQ5l9p9mHEN5Mgz9oesjvsLyGQH+kVL5dD1ZGr13NZZkLQziHJ9tzv1h7Jg9d/yn/L4LhpvZpvIL9s72fz"
        "kx1FJi8M90t+v9rV8p/L7PnF3z5K8bcifXLZTh7qzWUcpk4fj4x2Q/0BLkt4Be2rOxEfJjka5/jNaH+BE7Z+PR2JC3CL11AO4Ncz"
        "GDdkOJyC8IiwNMLgC6qhh7BvE97kij/EfNorrbPIHjdvFd4HOdm/yL757wubNzHnS7J7Xl8LezFOf9w+DiJ9Ndat/Q7wB/WbBHFy"
        "GxN3aXYQQr3R/IXK76fc98b9lcDfernHqshfDHn0F5NzjvdY/v1Fm62/IL/UjAIi+ZN+50c7iub4PD/O6pNvfR1n9Uu9g/z4Jlc9"
        "ZfOAcZ8aw/GNkb5slJz0gvYJiz4I9o/F2jf8rh9fn9bFz/jM7dH9At0b8OdUwsPy4znG39I+kU3+Fsq9cG9m9ttaP/mJzqIZ/7X6"
        "1y/Zvle7nPEcPg6m8Rnxb53E3J9o9WpN9bI100VW/idxPq9jeQrLP2J5Bsu3mPvBbPI1LP9mmX9AH3+9YN413uZl6CGMT4uCY8z7"
        "Uxh/hizrfRLXuw7bqzPN3zxObcOk/TWLef/M37U7Dxnj3tHDON+3i+Z7TLITOudp95n6Po95/hRHZNs/LZrzbMryh3g8fwLuG5T4"
        "ak/3y9Z78fOXzPdisw1b9TLVFDTsTTs/aO9Bbv+8RPKSTfLZNRxk7r/ofSHSAXKYgPhl9gDKCe+blGCUuZfLJi/Z2nUZhzyDcdBt"
        "rvMdsck7SkcbJDs5escxo576VYNlPNOcL+B3vEo0IbCHkOQkJwXvyYx1bRTlSR3X13NPrElfZytegPl5eA6cbYzp7R1HvZhBe5wJ"
        "Qz+pxKPGs2TCZ8r6lbCVvxI/csnfOhy+xOhnHennL/T36ViYGQf1p41/iykvgngO5nnr8sf9IDUIE6Tng6i3MzK7vokwi9NQ+6lO"
        "2Xim+C1sjEuWUrfB3+9Dv0PPWj91VE+WmHoxrl4M65m/vw/3LXO9ENYzv4/CvT9TT3tW8WZ9NorrLeF60zrHZEa+G4IynCMQv6+9"
        "1z4e1P6utfPM9VjveVxnSHOVrsNzgroFymdwX0u1or6vw3oQ3krPhbj6eK6pDUjM/PaU9EHXb348qD9KUGb0pHY72YeMelNnaz8z"
        "iFNSPcJltXt1LUN+6lB53kFd32D/3olyTIfB0NV7ynasjYdwTPW7qHdhfEacMx0OMu0eR/w9LDUxeZV33fw5+FPc32dvT0ifmOy1"
        "ue6jImuvcF+w8PHFbOV1V33TJbIDbdy1GyXOT1Ee05pLMI91OI9/c/NYx83jAjeP81BfxNvj8pyMPI0sm2em4XGaqvvh162VTPw6"
        "zI9w49fR3zV9Hdfky9WbQbtMta63jYMs/Lso5mNEBfy7vsry6f5X+HfleGGyQt7dpDPvDnG0bsT/6R7AkneRYO85r/LuRPkW+N3P"
        "Md8C+VriPIszLD8E0sEXkF+xuDwJI79i8AJ8f4XyWAiXyA658e4mq8O7O8Ken6eOkP/meHdXKE/Rez7FcvPvjlXIv8M8380nK+Pf"
        "cbxj9/V+1uN6r1iU9Rbz745x+RMnXfInpheVf5eOdqHcDjD5E5R3avDvXuDk/YKzPf7/8e2mES/YzuVNTAv4dg/6m/eS8+1OLpBv"
        "t8klX2LaJV+iDe9HWD5Atfh26SjlSazFZ8qTaMJnij8B0BDzw96cZ+4xLX76Vdt783TsayD3BfPFboTxTRBf7CUc/wXBvnF8mfmA"
        "7/jMExheIj7g80yegCieJ/+lyD8EuedDuJ7fscUhKH4x7hWWK56e5Phpez/zfD/hdA5NNQG/WONT6fc4ccwHmEAeGu67lD/zheGj"
        "TRAfrYnxI9Z4bdI+LwnnkUE/m7qxzl7OxPej3we42d6ejbykCNuPO0+TvXcU8uk4XsCuTLJKfLpVS8SnCxl+cXn4dJ965NN9rNdT"
        "Md7NH6kynw79rIVPFxHw6Xj/ePTFohnPTEfuZvKs8iOsH8gexfvVQ2X5JWTvPDZL3hO2p8X1MYd2qD/+Pl/DWdZKNrw4xFe25Vg8"
        "5jSW6Qjkw+6JIS9OcJ6w8uJWGvbK8uIeN96zvLjdqAd1zH2JHd9tVuel/UB6V1+PThe+2w7jPct3287c1yryNq29UrsPA9+N7udO"
        "IG9yjPJ5Gjk81Gc+b4ziJIrDtjD3frSf5wcRT8X9hfJlPfPfulF/+gcYfbpieXCD5ftfhgeH/KEvLg9uK4d79FSIx/bY47F4r6nm"
        "fOKxQh4B8ruiPvHYCvPPFpx3WqW8KQsei/lNKtrhNpQz4dQiuRn4QZ/k8ffFWgU4zuLyyMp47PsecWM87/fxuPFy8932O9qHd75b"
        "zpbvpuL9XJnvRut7yp/cBpdWbsvHc7ubaded59ZRIS7bibhsl0dcltODRg6XPcDhhAf49X5ugbhsrsq8NsJlOzhctssFl+1cJF4b"
        "4rJx+n2EPIvLRtl9h/YrAxfLOdtleR0evbLtzjOfDfMcpR0cLttpj8v2PbzAe6DFnTfl+VbOY7vVBZftdMFlv4K4LPHYulhclnA2"
        "5LHRPkb5EYbdc78TIOaxNeNzkMVrDR4bHITFPLY3OB5bTuC3fwXfR3i/DftdOoJ47YL5bIjXGny2X+J8zgvGNbrMvK63feK1Ly0R"
        "r+tZBq8lPkciyskvir+ThrzAdOR+ySmOFfGTlux3Jibc+F25ou35ywcfwi5PP5W42zjXMLxH/B2g2m4evxb0u7868vLM25p0HofX"
        "dmh/FvFeSO7NbUlHPNedX1rvLOdGgX33cTgupw/e+aUByZs/DDH7mZVntnKePTf4jbMi8xCXdtnzmKrFM6PzMu5XSmDU1k+koyKe"
        "2Ssohx6WZ9bG4gDbjN9pGJbs/FIh2bnMPLMOfzyzicp4Zgb/ieeR7rOPSwxeGc3X4JV9VRCntjFxhYU/5MYn4+S67Dwyw7+sc76H"
        "Glogj2yS+Fjr8FwiM/IgPS70E28Pf9dmnNWb8v+Hwt9+Rr9bp2YprqqUT0b6cT2201asSA+4eSyaHvR7W7ds/8L2cQtfLMae++j3"
        "JOi8QH7T4IkNiXhiW5HX3VMZX2zAGReh81WZL9brkS/We2XzxQbt44Hq8cV6nflie6vEF8O4n/IMKB5w5YtNDiyMN2bka8jMvehs"
        "o4A31ki8nM853livgDeG59co8sbwXD2L55arvDFv41183tifkTeWFPDGmhl7c+eN7TCeQV8eYcZBv+MzWy/ij0355I+dEPDHJq7y"
        "x6Sr/LGr/LErlT92i0f+WKoq/LH/AoEW6W4="
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

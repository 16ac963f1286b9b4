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
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4824, 9056],
    "maps": (
        "started 95 started 12 wanted 35 control 11 owners 92 owners 21 owners 40 owner_levels 19 owners 45 o"
        "wners 50 owner_levels 9 owners 23 owners 127 tally 105 control 238 rows 21 blank 9 rows 6 rows 7 con"
        "trol 158"
    ),
    "constants": (
        "LATENCY 15 CASTS 14 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 76 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 31 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 98 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 21 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 16 HOST_LEVEL 13 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10"
        " PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 40 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 ST"
        "ATISTICS 76 UNSIGNED 5 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_COMPAT 36 TASK_NSPROXY 142 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 169 TASK_TGID 1 TASK_OWN_CRED "
        "166 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 35 bpf_get_current_task_btf 134 bpf_rdonly_cast 152 bpf_rdonly_cast 205 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 339 bpf_rdonly_cast 23"
    ),
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13880, 4720],
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
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18600, 9144],
    "maps": (
        "started 84 started 13 wanted 38 control 13 owners 92 owners 21 owners 40 owner_levels 19 owners 45 o"
        "wners 50 owner_levels 9 owners 23 owners 96 tally 127 control 264 rows 20 blank 9 rows 6 rows 7 cont"
        "rol 158"
    ),
    "constants": (
        "LATENCY 13 ONLY_FAILED 94 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 34 OWNER_BY_MOUNT 10 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 97 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 18 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 11 BY 18 HOST_LEVEL 13 TYPED "
        "4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 6 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 TYPED 22 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 CASTS 33 TYPE_OF_TASK_COMM 3 STATISTICS 78 UNSIGNED 5 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 S"
        "LOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 173 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_"
        "LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 "
        "PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 45 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 T"
        "ASK_COMM 30 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 164 bpf_rdonly_cast 152 bpf_rdonly_cast 323 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 223 bpf_rdonly_cast 34"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e685a22b2fd9cc5e57db9fafead9b09749d191531147929c88b4013c554a43a2",
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
        "eNrtXF1sFNcVnlnvrynYQBZsJ04wLn9WrDb/DS0KJE1DSCIIyYZUjQubDbGDGsVOKvB622ZNfqCkDzhpkUtebIyw6YutNqrpQ7o8"
        "pCWV+sBDm0ZyHvJQKSUlCZVQhVrwdmfOd2bn3pm7M7teGxpAsoaZvXN/zjn33HO/c7/JLdHMf68V/hYU/jK1H+eN+8kIPc/0nTbv"
        "089GrXKthb8GurX+xaNh89oQEJ/n9GL9xr8k7kNazLym+i6Y9TfUiO/V4T43TNdI4b0L+Xx+slB/EPX1GPUN0/udhd9vLFy3Uf3Z"
        "zUm8v4iunYX3lhWue3DNtH1ovhcPtGrfMq/LtU9c+p8I6OhvnXndVhhmoRsvrwjXavlCH/cUfo5zu4WO1aHdVBPGtVCSxxGMJ0Dj"
        "McZhvJrQuB16oQdyiuvU7qReWb1xjRSZtuoLkZ50SX96kMoFNprX9hYSxCR+/wWumQMn8nZ9ZmqH8u71Pa1op57aGab30hgHX5Ow"
        "x9xz0FsMesNVqi+7uZH+Mwl7lNvLNL1vtjNK5pkNaRtEO1bY3WQY7+8iebvZYdRmh+lhhR0vrm49qRL12OeFLKfkcbz3Jj3YjHmR"
        "aYN8aDpm5XkdYvs5QuWaW1aZNUfCZF852Lsx/0w94RrXl5vjyg2g/yi3vb8yO87BH8UjZJfpngaan/rZPPXzOvO+eWAx9S+K9/pV"
        "/VtA/UO/6lCOx7m9ZXb6yXaV2nVWMW9eLDk/Mk0nxeeNpe0+N0j3e6I07vFB1msY8spp/vQJefWL+pxteaWHyd9Yfkvyz+nhk5I/"
        "OimsX6m+c579OSf4y3uEepOYd1wfr1+TQW5vkOR8q7jOnMKV5XgK1+dbbqP3No2Z72XWTlA78L+O8ouuF/pj6X2J6PfYX7KfHH9O"
        "0nMyq/mbF/PFeVuleRHXoF+d9fsZjWdoMG+Xa3pkwlWevG6nj5LcmhfVol+Qy3K8v5z9Gj2P1JjrdT4SxLjvda83ETiVN+sfIXtL"
        "RN6A/FLWerHFkHcM48Q83hOm93PQw3i49Hxke7b00r+V5BVD/wZ8+quBuZl/peo5a6snU0t6iWvryC5reH7S8+TCIOTZDHu8s7xx"
        "98/tuNPDZIfG+mrYT3qkaE96Cfs04sVl5jhvoPavQ7kg5jWu6SOQy3J3v/H8vfRiZi21m2masPxcxmZ/8fCnNF+6JD+Pe7bXkPY3"
        "Khfh+yM0Tsve2/E8pInP2/A8ID1fpYjvfjft9tyxLxiBXmoQvwSLcVCvIQ8NcsU1odUKcZkqTonri2m+e6xnCV032wtpI2Z/c474"
        "pLx1Q21Pn2G+H5q2yy/ZU5SL0V+uv7llYNquN6d8X6J6a+ZROy8inu6JOuR6zpdcb6J17fh59LOT2g1L7YafoXK9QcU6PCSsw7zf"
        "sOJ6xJvtq79H+ohSvLqtcD1XKFv3Oub3EoW9JKV9ZExsJ7nQXc8sn+aWh6X5sEncBzjG+x1xvKp9AurLHK7SPqHMetJ7aHypw+71"
        "8rrD9XvtG9jPJo9Qfe0tK0rqKz2M+pe4y8MxzpS6H2Xtgw772wclx0r3w289nRHYFa68n2ru5X37O4p4vsZ1H9sxcN30TPb1Rf8/"
        "b5rtOGSuw6c96/m4UI/dT5yGn9BRT8DFT8S16Us8vi9s/qqjfr5WaXuarT1DDkb7htyN69RK+n1qyWrI9/NLWslyDSh3xiyXxgIx"
        "GeB4kHAtxn0ybafz9v0vx4uZthO4Ig7dS+/vs+qhdXtFlBaASel5Q0TSf4QUnIiSv0kvFucJ258hl14/9nzsQl7wWw5784nDxSQc"
        "7vAMcTjMB8PObyz2K8v1bMc+dbOE65zCNRFtNZ/vjM0310NVPGiM611bvc+3LLbGG7A9b27ZaT3vFZ4/jXHHrfV1utCcJSfgI9ux"
        "XsUDT2nfKBGf7tRrtbs1bX1c36atNeX/hPYbvShXo/3fC+1vtZ4XytmebxbirLj+iFFfod6HjXLreZ/H9h+PxCXctrL4NxFh/3WP"
        "ZvcjvJ9Jp+k/6d2a5rd+w2Ru6tIE3DJzADihZJfxAHBHxMNyPB0P3KyVfG8E79XAnnDtuHUF5Bh3jaOM+M+Ot7J+t+nAd/V5Jr7L"
        "9mD0x8R5A8B5YR+ptisc51XJTQfOu0iB87btkHCVbsX6tlMRpy5EfNDtjvNCfrlVmFfS+urAeZeKuKxzf32QcEwaTjbTNoh49j5/"
        "eK+V76hSHFelelJ9FeK9WCdyT8t470EBD3fKkeXGuO9B4L4hwlUj8B89qv16q4hT9PB+fXBm+/Uo55mwv+rn/dU/Rfy351xZeGZ6"
        "mPpVxDMPzlI/z0q4pAr/3V1y3mSa9ovPF6nmA3DJlSJOxfofXynj+6zn9zR/el5wWfTslJcKF94v+S+653U0daBcXHiDUK+FC0dV"
        "uHBXmbjwHcCFe4ELZz1w4WahP7KdsJ3llkj6h58cX6LSf79P/c+fFf07cWLgcUNdEk6c9cCJeyWceL8CJ95fJk78hzzFqynI75ci"
        "Poz1ieMrXs8ytZB7pPR8derj8fLyMz1yfmaW56NvfLgX+PBLEj7cK+HDN0rj/8EV7Y/Sw1kJJ95fJk78qAdO3OuBEz8InHg/cOKs"
        "gBOz3cW1T9Ffupf9AvuDSQsf/oDKYfyJaAjPv4n7GtzfjXuOa+8if9ivwjd/LeAebPdOv/4rRdwO3HMvcM/+SnFPin+Tw4x7kj91"
        "7t9pfidfV+Ge3f5wz5UHSX9h4Ghh4GidsNelCtyzx/38DMvNE//cy/hnVnOTe0j7MfT3J4UefjQ3eH5Ehef/Nl8env+siOf3VIjn"
        "K+c94/nfnS6Fw/A6G9dpfif3eeDIll4uCOcE5uzcCfDedH+9EGfK9sLnTxw4cxv5nbpWnzhzj4wz32ztA835EaH5YcU3x0iedbt5"
        "3mVF3FmWH6+zs4U/+9yXJUdL48/yft+rPpaHbP98zo3Pw7G+mlexX87mS577wjopr1MdLRcviedWyo3nzl+yx98Ov9FSxF3qzf7o"
        "8LfcHuGwk5q4f90G/Jflx/qOB9529SeJSEyBUxzE+MmPJ9GfpIRLMP4Q0n4m4AnyOTHHvEDcUwpHdbM7ZX1ruzzzOUJ9yH+o5q38"
        "fmbtFqr/Fc3Cz+32l+lD3P2ie1zD9mfhKW1P0vxedLNrXpHnsWHPQdiBuS42uMfJ/FzGaxzz65U5nufWvNtYsj9+6+tEXMbxGfuR"
        "9DDV34xAgOXAdsrxdHpEtJOyzzNKdpN7hfW1pax8IsslfYTt4Ksz07vHfKua3n2es0xV0A/7+4z3M44v7xsZn2L/l2p6j/TSh3NP"
        "o4jne4p+NGjqbwfWze68HV92+r95rs9zO8T1wSsfb8Wh9ewndet3o+VU7ft5cb2j/Fuq6c+4fojrXzCPTuD+HVw/cowzYMOZneOq"
        "LavfGfTHEH9UeP4h4r2gQ5+noc961Fcv9c8QAa9nqcOUfzTiGqPj1jkRnI9KNf097xYPxKMLtXLW2+I5lJCQL51autG8tsNQJ7Ff"
        "NZ7T+PIXeVxGuY7+gJAPykS2WPNPt9WbHqV1fWqpd35owt5PnfdzS6qS9/BqN1dTxOfsee5y+xvXKSE0ldQU+ZUPTDmmxyjftTM6"
        "z5Szk1ewQLPnl6daomY7o9gvMz4yifbbV98v5Gk4r8H7cn7O+WijvvXAWXSz/AZHf81xvYr96V76ge/3AH/g+iZDVN5ww/b9PNff"
        "jv0/99vIx4Wsfula+3r6/YEamid8b7RTz+V0TSgXlcpFUc7+vlEuKJULopz9ubEvDUjljPsc4sypJOQfhvxZ7l26IN8VQZ3sPwQ/"
        "/xjsICjq1/jdqOeFO1AODif3AF1vugv3T9D1Bexr2m+Hn7kT5egYkvbyTqn8feI+gse3s2APpr3J/YFdxYO6YCd1AbZbHXZT72rX"
        "PG+4HOPcBl5lZI7HXy2Ou8a0t6+QH4S/SIRpnua2FueX0Z/OEPYvW2B3wAdyKzBPtBqh3tEgvRfSGpH/oMBg3b3/pfVhGfS5oUH7"
        "l81fNS/7XNhXhzTClWfev6irvNa1Ji7yPDD6XXdLUQ+mP27hcy1byF8sWoZx/FsaxzJpHGekcXySF/18g+a+jtx3sTy/uu6isE7U"
        "8zqx9qIdP3TwxqT1NN2J8wMpsT+GvRouoxx+1/Wajd+FddaL38W/G+MbMfQplZtkv9C63FWPDv5XBOcDIgr+V09l69j/C/+rmE8b"
        "q5D3NVaa94VzI504x8znmR3nARrEc1TXeF+KcwDYx+V+inMAOIc1GlXl/98X+Ql0HNlH/qn1svCDrLx//xl6/wrlURTzzl68r7Hq"
        "8L4OSfmdQ7xeSLyvK5Qn5z/Pf7n5X0MV8r8mkOc/URn/S+K9euv7Jz71PX9W9K3mfw1Jef0THnn9iVnlfyUiOyC33UJen/NBFv/r"
        "dUner5eej18+vtcE8sqPSvn8CQXf66Hyxj3nfK8TM+R7fd0jjz/hkcdfDXz/pIB/VYvvlYhw/v563HP+vhH3HH8SkKPmJ707Xeoc"
        "ZlynfLnMz0pEbye5z5ivtIb6d4zz9m+g/2cU68boZeajfVBm/npgjvhorwr5a1U8z/4rrn+f5J4OQp/fds2vcvxScd6hWvH0mMSP"
        "miFOz/vQ9kbitxr8BTNvEUOe+hh4UFh3mR911fChjjEfqlHwI854bcz9vAzGkYSfbV9T7y5n5psxP/0W9/lsnZcJS/kJT56grpX2"
        "bzXWOR57fq4j2VQlPtfCOeJzBS2/eHn4XOd98rm+ID5XY5X4XJif+yDvFTGdeFxhFZ4P/lZsA9rFdzmWKs5vvFSUS4MPfIvXcZ4/"
        "RfxszDUfZJyDLIWbcfvWfD8K/CxI+JmDl4V4ZfMzYlwrxy+JGJ3L3BkEP2uD+zxy8rMWWHIV+VnPWs9Ffhafq6X5qGrH4F1Nmfyo"
        "Du0jc14+5cG7etJ6LvKuEmiPeVePGfUV6t1KvCvOcx0ZwveiGiXcc6a8q/uFPJvMu8rsgr2Vyb/K/Rz5A9hX+hjVkzkg2pWKH8S8"
        "EScf62ul30sV8z+m/Vh8rNWQ71JXv1rkYy0W9M58LM6bWLwsnD+pPi9rsYC/5n4o4peZTQfzs4LHVo2nla2Qp5UtzdNao1nrsWkP"
        "Xt/j8jjnXuRpDV3dPC3ld7kGxe9yOeQ4JPEFBivjaXEcZZ2XH5obntYAeFo+z/Xz9yVm/1x/uTyt7Ax5WsAPMb94XrH+x9eI+8mi"
        "nsvkac2xnr/8PK1u4Le91eFpNUr6h58cb1Tpv0yeVpX175+n1euB53bPEU+rT8BzLRzXwdMa9OBpqfzu4+Xhmz0yvjl0hfC0cF5Q"
        "e1zCdbsVPC0e/yNXtD/ic7GV87Ru9cB3uz3w3Tbgu8zT6pV4WoMSTwv8XckvjEvxlZqndQPuGedtwj3HuSQfT55WjQoHIUU0xGR/"
        "TuthIkZ+cuY8LeC9I4z3voVx/EOxzrw9u3gv+4WYCu/9K+G9HvOgiPe+Rngvym0fqBDv9eQr9Qp4L59ntPQryYfjj3iA9g3MX0rE"
        "HtJKxcEOHk6sOvim7+9iHS/NY7L8itzOW/5wYJaXhQcv3SDs0x38pWODAm+J8WFP/sJc85SOe+DCfTPjJyVHgA83iudEGZdgf6TC"
        "ca3yHFfADyex/revAl7s4I8NCvuGug0eeHGNT7x4r4QXK/0kcBHF+tLREpoW9xv+1r3M2kFr/TDnP38PbwS8w9h/6Htd0jlQO64i"
        "8K32cfsi34rjKzXf6iiNW+JbZTbtx3ciVbyrQ1j3sz55V28K+IDDz/D3vx38q67K+FcHVPyrJyviX3n5HycPa6MHD6u7TB4W8XYy"
        "h3vBw2kX/JZzHe/+cvCyjl2oDh9Lwr2Yj9V8SMHDgl9LHwcfa7gLvCzRfmQ7rtSeivysjRXys7bALlbMTP9e+c5q6d9nnpLLsR5m"
        "m6fF/jd9dH9J3pbdDwt8rdEs8u1NCr9Z7/o8182/x9zjXT4vje+/5x4U1z3OF/A5Uas/Dl5XWFlPXal6IJeq8cBs8gvY8gpyv3zz"
        "wqTvLFSbF8bjV8nHPh6BN7YWvLEgJVaZv5HaVW2+2PmL9nysN1/s84r4YlON3nmsq4Mn9kfwxMau8cS0azyxazyxq5Undr9Pntj6"
        "6vLEGlU8sdvK5Im1K3hibebz/wHVyMKx"
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16280],
    "maps": (
        "scratch 7 control 10 tally 19 ports 208 ports 14 ports 7 ports 14 senders 101 senders 26 queries 248"
        " ports 186 queries 9 queries 103 control 18 control 167 ports 14 queries 9 queries 103 control 50 co"
        "ntrol 171 control 33 events 10 control 16 control 27 events 9 control 16 rows 28 blank 9 rows 6 rows"
        " 6 rows 30 blank 9 rows 6 rows 6 control 294 control 16"
    ),
    "constants": (
        "STOP_AFTER 27 ONLY_PORTS 135 ONLY_PORTS 78 SKB_DEV 85 DEV_NET 9 NET_INUM 12 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 48 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 STOP_AFTER 3 UNSIGNED 3 SLOTS 3 SUB_B"
        "ITS 3 MAX_EVENTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16280, 10504],
    "maps": (
        "control 10 ports 99 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 owners 13"
        "3 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners"
        " 22 owners 82 senders 394"
    ),
    "constants": (
        "STOP_AFTER 18 SKB_SK 9 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 SK"
        "B_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_IN"
        "UM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP "
        "6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYPE"
        "_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 34"
        " TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 "
        "CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_"
        "MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBE"
        "RS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 HOST_LEV"
        "EL 14 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SO"
        "CK_NET 5 NET_INUM 12"
    ),
    "members": (
        "SOCK_NET 191 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 94 TASK_TGID 1 TA"
        "SK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 190 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 249 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 271 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [26784, 16192],
    "maps": (
        "scratch 7 control 10 tally 19 ports 207 ports 14 ports 7 ports 14 senders 101 senders 26 ports 137 q"
        "ueries 9 queries 103 control 50 control 170 control 31 events 9 control 15 rows 21 blank 9 rows 6 ro"
        "ws 6 control 162 ports 127 queries 9 queries 103 control 18 control 167 control 33 events 10 control"
        " 16 rows 21 blank 9 rows 6 rows 6 control 162 queries 168"
    ),
    "constants": (
        "STOP_AFTER 27 ONLY_PORTS 135 ONLY_PORTS 77 SKB_DEV 85 DEV_NET 9 NET_INUM 12 SKB_HEAD 25 ONLY_PID 40 "
        "ONLY_PORTS 48 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 STOP_AFTER 3 UNSIGNED 3 SLOTS 3 SUB_B"
        "ITS 3 MAX_EVENTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [42976, 10480],
    "maps": (
        "control 10 ports 99 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 owners 13"
        "3 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels 9 owners"
        " 22 owners 82 senders 391"
    ),
    "constants": (
        "STOP_AFTER 18 SKB_SK 9 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 SK"
        "B_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_IN"
        "UM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP "
        "6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYPE"
        "_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 34"
        " TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 "
        "CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_"
        "MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 19 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPID"
        "_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 14 TYPED 3 "
        "TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_I"
        "NUM 12"
    ),
    "members": (
        "SOCK_NET 191 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 256 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TA"
        "SK_OWN_CRED 174 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 190 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 325 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 192 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "dc1f036cb5b3369bb1784e0a8b14ec565ba513a36bc046f9fbcf8c564d86d94c",
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
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
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
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXQ9wHOV1//b+Sza+83q1PlQEOrsmhqDWcglxXAiCJMSkCTiEw+4MHmstPJJQGKQkrX1c/pwJfxQm7ZgwEIfpdCSZYHnSFPXf"
        "mDS0Z1KauEkm42ZI4haauEATh1LqpE2imuDr7b7f29tvb/fuVpKNgDVjnt93335/33vfe+/784yVwvpjZGMWPBQhfODiFyomLHYe"
        "s6Bxbgbpxy08u1xIf8pTBJPV71+oVCp3V/+tVP92pF5IRk0onk9a5bUftb4/lEA9t842LW/WUd6hKKV3iHYLFhTC7XTFqkZkFbm8"
        "DoUyFCKbpPxXqJSxDLy48UhlLu0qPEr9KkzS9x3KPyapnU9Rv+87bKU/2yaEOZKH0L4R/eU4wZcAXwQ8AfhjwBcAnwM8DvhDwGcB"
        "/xXwGOD3AZ8G/C7gUcDvAH4b8JuARyw40EnjMNJ5EvAEwYeovWUD41Htj/lFsfNxopv2aRqHtt8X/3aPEPm29wuRquY/iPzVcThR"
        "Hb/Co0RfXA7TX/kB4DEaX3OcO6t/x6ap/vJ+lFOdt5PVcpzfJ/BdxPGd8/e2RuVPUvmFKZrPEZX6ac5XpeJMp3mo4TSuhf2Em+0y"
        "R9xZ71LUF3PU58z/giM/05P5Xcbju8EU9W9LFV5ehcOTND9bqu28oPqvZxX6zp63e4jOtqAfeeVcq57hYerfmraEyKGf5njcfj+1"
        "I1utpE/QpJj/356j9LxCaR1tihg38baMuMs1LyZ/FCYxv3fWxlvqR/Vvd/XvLsC8IMEwPEl0Z/cD/DA8ecqVTvzC/Sij3dzPwvRh"
        "8KMillvtviFp1pBPXWe1Y9gAv4HO3XIjr1xvwbjVwipd37Gvjv5MOi4P8rzV03PCg86cv6csOiC+MfNlnPk+WqvnmIuesh75D1UL"
        "W2vCNhrnbILqpckUmbg4x/pnek+NDytm+z9H+GAE8wFYzmIcIjQvNn+APlluMf0VDtD4xMVfWHDsAOVfk5ytXO6krzEqd7vB46xg"
        "nP/Hc3y96CjSkI5etPLnk0vEJY7v3huh79zyg8t3l8v9Mumtzyy/Cn/HwVdmf8z560h+r3KJNT4/tdIHq+lRyMWU1a9/ttKHjRNN"
        "6E3HOFwkgqw/ebGa1nGD1om88ovEp4RYYhi0TmQtdq1UuJxtuZ8luP1vc7anxfo6xE8T1E4tYDuXoZ1Po53H0c6jPu18dp7tfNr6"
        "fngHyb9yrrZemfMyoG+1y7fWO/3mhJccyStpi4+TkONO+jnuoh+lIV1+LUF8RHqUSU8R1HO5o53pHLeH2mcYBMsfgd6S+0qC9I1j"
        "0NNoXIoPTxCfFMAnSeg1dxC9lidr/bfWTZe8Znlktn/MKp++y0bl8U6v4HJn68r1Lmd2QcsZ4Pyfh9ydmmhYvle5MUe5BperZ4he"
        "DNbHOi08n/pdK797vFmPLd46v/EtQt9kuRqkH17jU4Se1ohPTkh8cjvojPpvRNYR/6kfTjjllhG5FOnDRH8K5Svqm4GvBb4JeDfw"
        "PuBZ4BuAZ4CvA54Cvjbh1O+Lenei1f5EPeUqry+ktxg7Lk2QfKF2O/VYs6Zi51DFnf5xa1y769KPxMz0bF16n5U/U5c+Y+VP1aWv"
        "s/KX6tInrPyiLr2b6PC0O32vlf9kXfqold5XV86oVU5/XbqwxmFvXfoxS88fr0s/aaXPeK5rxc7NPulbfdJ3+6Rv8klf55M+6pO+"
        "1if9xGnv9OM+6RsqzvUjLv5SOPHCFM1nUd2kEOwD3AC4DnAtYDdgFjADmAIUgLNUv3oS8ATgccBjgEcBjwAeBnwccAZwGnACcB/g"
        "XsBxwBLgbsBRwCHAfsCtgJsBNwH2AW4AhPxQITdUyAsVckKFfFAhF1QeV+LPQo7lDcFCjuVNN3CWN1ngLG8ywFnepICzvKnpmeYM"
        "GAbpBWuUqEib+C0323qDqQ/0XPVXJB930DqdjJFevcWEUcIVx/pR2E/85q8nHIzz7+Y/ignuN9kJw7lVhO8n+hpZQfgw+j+yohv4"
        "+cDPB34e8POAdwLvBJ4FngWuA9eBa8A14CpwFXgGeAb4MuDLgC8FvhR4O/B24CngKeAJ4LALczHgMeAR4BHg8KtgvRw29ITTXrX1"
        "SP0G4bTrR/SbhKwH9mM9pHmu4iivE/iQnd/kiEPVSXpSkE1mTjzLB2MHlbOlWr2ZmN5B6WOrPk7r1+qafnDYpJco5et5G42fMUDf"
        "l38TesClyG/SUzX/YAx0A9jT1yZ9l15fWx/Nrg1cSOlJBXaf6m335SOkPxgG2q9Quwb0W6jd6Eca34/lPol+fcIuz5zB6/H7yIU3"
        "etoJhSlaL8oDNX5juo948EWHuMb2x1j8NEV+pmdQD6c/A/kRF32k95+L+YAebeygeU379L88xv7By8mvMzlRcdoDHUrCsgfcevkF"
        "KG/gwpuhN15g6Y1xsVLyO45snK046YvlRtr+nvCBy+Tf/fwrze3h1XFn/5OwO9i+cPtb2A7Kp5JW+4OOW4/aEXf2j/1fPaoa9+uP"
        "245q7Cdqg9/huMsflIV99Zxth5srzTcA86lLrXLZz3ibut4lV5dBrs5UXku5VdhP+tVw71K0by/8jKi/F3JVRft6UT/WyeFetE9F"
        "+3pRv4r6e9E+Fe3rRf2Y1+FetE9F+9hvoWsJ2c9wjWjsZ7haeNnvhUnSB/PK24WsP11BfsXUP8XMlu5UjsRMOVWYGpfmZ2z6+cqi"
        "mCebbjBP+zFPdv3u9c9dv7t97vrd7XOtb+72sT/Tnif2s2xSGvtZ3q00nqd3KPI8XakE2rfBd3l4I2vt1BON1oWaffrgaef626Hc"
        "HUtY9uFu0od1ggVlFPgo8CHgQ8D7gfcD3wp8K/DNwDcDh96ubwIO/V3vAw49Xt8AHPq8vg449Hp9LXDo93o3cOj5ehY49H09Axx6"
        "v54CDv1fF8BhB+iz2A+DPaCfBA67QD8BHPaBfhw47AT9GHDYC/pR4LAb9CPAYT/oh4HDjtAfBw57Qp8BDrtCnwYO+0KfAA47Q98H"
        "HPaGvhc47A59HDjsD70EHHaIvhs47BF9FDjsEuhr1fkH3g8cdoq+Ffhm9mcA38T+DOB97M8AvoH9GUL2h6wTsj8E9onisk8Ul32i"
        "uOwTxWWfKLJ90ohvTFXDGOq35atJUT17qABzn8DEC5NbsT/C8uMm7Je+5TTx/278npb1Y5YP+8m+7oiujATzy/7GaUlfy2wifQ7l"
        "9axIREjO/DJK7djk0071tCnFbHv7EfJvFDXwsQb+1cC3GvhVA59q4E8NfKmBHzXwoQb+08B3GvhNA59p4C8NfKWBnzTwkQb+0cA3"
        "GvhFA59o4A8NfKGBHzTwgQb610D3GuhdA51roG8NdK2BnjXQsQb61UC3GuhVA51qoE8NdKmBHjXQoQb60zC+XyQ/S/lD8I9HsT8J"
        "faojqsDuoe8GYLc48ytSfvbHadDPl0L/vStGdlYp5qS78g0oB/7bwiOgvwjqNbKw38at78ofrPnxI4L0duIT8pux/V/YT/6y4gqX"
        "H4D9ro5yzA5U6U7y79T0RvGa6iNSOyNOftmM8waH68bFHMhafzKu/qQWT39Szv7cgP58rb4/GWe+G5Hvqfp83fXyZET/en2+vhrd"
        "GDtuEU57vjCZhRzstuXumIMuCwb4sXNfxUt+dsSeD6RHlVPgm9RHX5XkZxbycwryU31aqfk3KhXzd5KnH351fnrbiYB62+aoc9/c"
        "PK+QDvW2UG8L9bbGettgv3D6f/kcyMg9JKcK2He5IINyE1tlPa9Xsf1NpOftls5ndOCcgdu/aeqF5rpR83fHREWp+a2MIZffe885"
        "QvJ7p+D3TsHvnfL2e5fvqvn5Oj39fDU91cr/aYyTr776DxFZX9W89dUvQl+I/4LKfbsQc5O/CeEpf1F+T8dzwkv+1s7HfDnSWK89"
        "GAn12lCvDfXaUK9d3HrtsdPeeu1X5yhX2yON9do/E956LTFcEt9t641T+9r3VZzrKPsXCpOUXoTe4LefxOe5C8uhNzxC+/092lLX"
        "flO353rTET39SjC/yOwr1J8fKLyejuK8r7U+AtaVt0NeJ53n0O70XF+v9ul3xnvdnIQ8Ul4I2J8foj9/pzjnh/WZbR+Meeo5vI4W"
        "U3Odn3Namh9bH4p/VQnWr79RcN5DYflv6TtRmi+/+Wk2L3Z7qv/NbX6mAvbjT9CPLyhyfUdQX59PO1Lgu6lX5vbdH0n0sA3y0j7v"
        "0GTe6/Tn6T7pfLAtV9h+9dEHWx+nhLc8Q318f8Q5v5EG+d3t61Der/A+qUWvObYLoB9G/uAV4guij53xdwraF6NzTIVpOp+Uj1wr"
        "6RPPVNcts7wDEZKXrMcfQv09a+6ycZqXO0U4L855uajJvFxK9vwXaR3cGVd95uWBgPPyHde8fFtI5cWXSr+z3mmW2we7T7G++z3X"
        "d3e2+N2T1N4bMa+R2lhZ7bshIv3O50+4PC4nS8dh7H3GnrginYMYjBJdHULJPWTOiPey/u1K3xVzpJt2riN/yiPdzM/pGSHnj3mk"
        "74rV0mOOdFOuRzzSd+HcRfkmjKOBeU1gXnm8diryuMcpfU2MHEOH4jhP86EavZrf334pr4fE92mMd/ke2P+XAX8Pwdt3Ypw30Lpa"
        "fhvy3U3wUze68n9arpf7WZMzMeoH6LTwyFrod4pEP2m2e2CvPINzYMx3zA/8O5/zMc8vXVmFj91YG5eoRX9E31twfyWfSEr8k0R7"
        "BuM4d7IZdIh1tLyG/ZZRqdwDGNe4oANBBZwTuuLqV0hOdWMer8qKn+F8t1l/V/fL0nnvuHipsjDtg13G9wen6PzpFasPnWL+MNud"
        "7q3xK8mhtXze9BT1oxv9+KWrH92ufvzU1Y+fVEI+X0x8TuvI2eNzXrdCPn9t+PwS0Rqfv0UsBJ/X623ZJvbEhaeC6WPdpyT7PMP2"
        "edepudWfEsHqjwiv+rneLW2on++Ftj1xyut8Z2H/NM49LRV0X3TJnM5BduG8HddvzyvO/T6Dc9osLx5kvXmlkMaF7+EXO48CHgE8"
        "DIh717h/Ueyk9gfXp5PSfkWHQgKr/j499Yvv0/fATnD3o3Y/yuf+F+z91u81TYAufk7+O59yeT4b3ZuKOMrn86+1e8I/riQ89m3t"
        "e1/wV2UTrv78YeP+8Dlnu18H+d4enWMduS/4OEn9mJ71bG/L7bHHeW/DdvC88vg3a1f6MziviPb5fVd8mPZvzHvJEfCLte4+ILez"
        "7n64733aCOwf3ndZI62rLb/vgO/zoks655keCDYe5Xd498OUOyet9n6+Ytph/P4E9zsJPanVe4x55Y8r5nnPud+bvYf4IbXa4gf7"
        "vQqm/za272m+2O9otnNpK3T6KNP9POXCwVnPcxVBynOO364E7uMm6D5uegj7nlNUbpquZYsr9u2oeMvFd/rIy/Y6/dopp+5mXBGe"
        "+fh3w17Pce+6idxzy9+W79feOju/+7SYX34XYTCJ9RHQNT591/N6x3K1Ta73APWjLw5/T9fYZbZ/3PLX4D2DQdyL3AXYUV2/LTmH"
        "/XJ+92D7/XP1N0Wk/f+88rLPPcIhrCfnL8i8F9v3Vpx6eE2+07n4gYtPNu3HSakf29EOKtdY6V2u4dOu4sVYF/ndnPZRyNctZ5gu"
        "TzakT163WqbTg7OBxq2cFJKe05HcI9Nty/dP+wPeh/W7P4t9rDtKGP9PEX/soY4noe/yewb1/HGOzB/3s3+TyuX3XubPJ/9Fev3E"
        "qERXfG/KrT/zvcYu3F/h+y+FVWjfKqZDSk8mSd9Pwh9RXu9dbj4SpfInxrGefxny9FrP9nwDkMftG4C35X5F476xhP7EpPG186n/"
        "XnHyWQHjV8C7KryOsj5irj/md4/dY/t9aRwMchA0l3eYzzFZ3p2x+TyA/qM+v3dkDtn7AeOY107oUaPS+MxXPvD5IvtdiRa/5/bx"
        "ezhuPbjZuOeVDO6lDfis/7dADvK68NsLow/Y93FIsXTzOdOh4UPX3O/bVLrvWbwPcv8jMc/8t+WexDhv9Z43yMHifUHnbbM8b61+"
        "79IzWL94bJDH5U/xHtk45GOpsqj1JpTjpi/3/G8D/3A7s0n5d9aTOpTlJBfhF2I5Xy83MtI6sH1soeTEf2PcY8KtTzj9xdtyiab2"
        "2HHH+x5x8fNXnfNa05NKPnr5Dh++xHnNyZIsnwENnNdsUY8t1emxPus19NlSXFxl8/NqL7qJzo8efd/bWaByBhqU46Rr9zgZB/Ad"
        "HfsT12M9PEB0XPIbN1v/30Ok05yuV8vrobEw62EZ63ZHG+j9fqb3lypO+6xr7MUW1+1lnnbKmW5n7R3Ol3z45qMN+YPXR7de4zd/"
        "5XtdcvpeWV517Tnc4rwue03mtX584j7r+N6Kp/2G8gceDmqvXSLbaytk/ZHlKu+3FNv7K859gy7jc4tTf5zol+wB1gf99PfCI0PB"
        "7IIo7ALsT5Wv9rMLIgTbPgZ6xPsc61u1B6Avvm8IdsFoE7vguLddoMvrh79e8y2bvswtpzL4mN97K8NvxecFHxtqzJc2/+H8qWlP"
        "KQ468OU/0Ed67CzxX4NyXnKUU2yHni3eJe1Ds/5tLI/xvhTkzhXB+m2c3X7zfhi/28L+5+b2rmLBuCDGKGu1/ViLHgH5PSVjlTe9"
        "33Y16ZvFjXsrTr+G2f6icJ7fpXc3/exZps+4+AHlQ7/z9JyH4PdJ821R4EuA8/tteN/mflkvcuuT/H5GV+6t1O+HuN6LUN6vpPXP"
        "zRf8vak/eP3ulvd17/zFanrUbuH1fkm7NB7ZlFt/T2J9ea5iya8mdGm+b5dy7Kdzvu17mB6DrTf+9Ai5jfHZdtkHFdlvuM9nnfyE"
        "8N6fwbsZk1ReAedbC8tTdeN6sqVxJQI2Jv8Xcu02z326jsSIVK+xMuazjpc87XHbPsD+b89bDNs+MEvaUoUnldp+YFr3oRvDZc9H"
        "5XqM5d7zze+hFFbReHXl5PM2xY0s16+T7Yu6cXgf1XcA47A75um/te0Q9z5oW7D9W1975OEW7RH4awu7MsKL7pruAz3Qmh3O6xrv"
        "+/TkaN/QPIdvzW8K8wu5ln7I2/9RV//AwozXwH2t2V22f9unHa2W47Z72U/RBUKt43+XPMun2nzsb9yHdfkRDfDNINaP63WWiw9K"
        "9NzsfAHvSzD9tnzOwK+8jf1N9xe86NXPL1S3/72R/GpMp03s6Nr7nPd6+yd4nnjfqGdlD9Xr0P9jvP9s0vO53ushp7v5Pwh/BaFv"
        "Nx+36jfjfTe/dgUtl/Vzt/xluVDYD3tkhXxOjvWn4sVDkv42V/+0m474XADfhw3qX+xZeZG3PPtMk/lvdp5ngea/Vb8S+5H82tFq"
        "Ob7zDP9y10pF6j/LJdZv2a5gOcXyjM+N2PcnEBfD1juWsxx+AvNL57i43IFb/xrnuGZ89KolnvNVHpXPadXpHWOy3mHrGxmWs4r9"
        "e1rim6eoPe2HK0HOOfjVx+fYTG03JaUflfzGzvk7gvnjuAcZhz5q9HI7ZwK1b+77Lov8HAaXg/OD7nM8fud0Cvt3VxqdtxrofLap"
        "PXHc9f75NPR3Ljdijd//nWJ8mcOPERefl84lnLn4RP+C+ETH3mTxif4W8Ym+8iaNTzQTxicK4xMtwvhE70V8og+0GJ/oOshLMphe"
        "//GJSI77xdE583GL/nyRxC36UcUZtyh5huIWxcX3znJcov9sEpfoJ/OM9/OjBYpL9P0mcYm+O892fnORxSV6fIHiEj3mE5do+k0a"
        "l2g6jEsk5hOXaKdPXKIdPnGJtr9B4hJd4xOXqP9NFpdoaIHiEk28yeMSfdYisJ3KT+KN39OfCN/TF628p79cNNYPau8Peb+nHxHy"
        "/AS75xr8XdYJ17usj8ad9kL4Lmv4Livh4busfnzzxn6XdegMvct6LuIn8busKzz34Wrvsv49/Jz0LkXw9wOXSPGh6t9l/ZKo+cuc"
        "7wfG0E6/91hFPHyPNXyPNXyP1aOd4Xusr4P3WK8Vc5OnRsxTntrvsW6E/Mzb51Mpjgu1w/2+J6f7v+85s7Dvr8avjQXzy70rRv15"
        "3pYjC/GuZwf8i/X9bPaeZ2/A9r8V7f+Wqz6/dzlnXO9yro4557H5+48zb/D3Hx+09zO83398leIT2e9oLfF5/zEtrSvN3398n43T"
        "vEBftt9xjEu/+7/j+G6qN3zfzfZ3hu+7he+7nb333QpR5o/G77t9jOTIgr3vNtPi+2o7o8Hk7faoZD/Z77vdbKXPPc7uVsR5m36d"
        "x9m9Murs/5mPs9sbdfavFmf3t6J+/QkWZ3dNlNodNM7u+lflOLu0c1QfZ3cijLMrWomzu7xJnN2z7W9+MaC/+eIIfcfxW78fCeO3"
        "hv7m0N/cxN885/itTyiy37VZ/NYnRDA9YEaKF1Efv/VLkDMHlcZ+1QNK6FcN/aqhXzX0qy5uv6pf/NYPzNGvmlIa+1Xf6bNPpchx"
        "c+Yc52qB/azRlwOuHyfQn/8QvD95ZuJczdXv+nTA/nxHzM/v+nUR+l2D+F2hf9pxSkK/a+h3DePnhH5X9rueJ1rzu64Ur43fdeHi"
        "Wjj12KIKe0mFvaTCXlJhL6mwl1TYSyrsJRX2kgp7SYW9pMJeUmEvqbCXVNhLKuwlFfaSCntJhb2kwl5SYS+psJdU2Esq7CUV9pIK"
        "e0mFvaTCXlJhL6mwl1TYSyr0MxX2kgp7Cetttf+AsJdU2EuY7yLmqQh9oIj1uMh60RSdty7kXH6AnMsPkHP5AXIuP0DO5QfIyX4A"
        "656U4jzfFRVpE7/Fda7rqtvlc13gxy0x7FPHvM91+ft3d8p6RsJ9DncV7IgS7IhV0PO7oed3Az8f+PnAzwN+HvBO4J3As8CzwHXg"
        "OnANuAZcBa4CzwDP+JwLPrt2zrBBflCnn9Xyw+o3OPjWxG+S5YLen/A678d+0gH4vcz8Jkdk46QQsLwwdtD3bM+koR+Prfo41hMS"
        "MGsiGWudMAYofxl2fRrro0U3pryFHsL6SM978N4Wvkuvr8knxbLz++19Dus+ns9+RT7yIvZh0F6F2jug3yLp9bzfMZb7JPrxCbs8"
        "c6aux+8jF97Y0H/GcU3c983r7YN4Q726ZvdkJbw+jtDEr732rwr7Z8I4QiKMIxTGEfJuRxhHKIwjROMaxhGS5WIYRyiMI3Q24wiV"
        "zlAcoVIYR0iEcYReuzhC42c4jlBpgeIIjYdxhEQYRyiMIySv34svjlApjCMk3ohxhEqueB3jc4wjNB7GEQrjCIVxhHzjCI2HcYRE"
        "GEcojCMUxhGS+C+MI3RW+h3GEQoaR6g0zzhCpTCOkGgUR6iEOELXtRhH6A7PfrJekU/Reb/CeujjvXONI0R0w3GEavLtVknPLivy"
        "PNfH1yF73Xg7zpNh3yaf2iQa6cN++4Tz1tdbtYexv1b4whzj7Hw6mJ3as/JK2y7yjJ/k4nt+l/OMxde5o8X4E9NN4uu0WM5gG+iv"
        "zRVfZ593fB0+f+fnz/GPU6U2HucFj1NVailOVfB4QeNhvKAwXlAYLyiMFxTIf7R44wWN+8QJKklxgtg+GLg4jBc0v3hBpTBe0Osy"
        "XtCvG8YL+n+mHmrh"
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT_AARCH64,
        },
    },
}

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
    "type": "raw_tracepoint", "code": [32472, 10504],
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
    "type": "socket_filter", "code": [16280, 16192],
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
        "eNrtXQ1wXNV1vm//JRtrvX77vKgIJLsG46DWogaMy48gCZg0AUNY7M7gsZ6FRxKKBymksZdNisyPUZi0Y8IADtPpSDJgedIU9W9M"
        "Gto1KQ1uwjBuhhC30MQFNxhKqZM2iWqCt/ve+c7bd9++t7tPP7aAR4YcztV7992fc84959zv3tUXC/MfPRMx6f4Q8d0rjhYNmm8+"
        "bFL9zCTKj5h8ZqGQ/imMEY2X3j9aLBbvL/23Uvo3nTgaDxtUvBE362s8ZL6/P4bv3D5Zs75JW337w1SeFo0mzSnEW+WK+RmRUeT6"
        "0go9kAutlZ6/PEUPFsDn1xwsTqVduaeoX7lRej+t/GOc2vk89fvBA2b5aw1CGCO5H+3r196NEn0H9G3QY6A/BT0K+jroEdAfg74G"
        "+q+gh0FfAX0Z9Aegh0BfAn0R9HugB03a3Uzj0N98HPQY0UepvQUd41Hqj/FGvvkZkpvGcRqHht8X/7ZTiGzDp4VIlJ7fh+dL43Cs"
        "NH65p0i+uB6Wv8LD4CM0vsY4N5f+HRyn7xf2oJ7SvB0v1WN/P4b3Qrb37H9vqFb/KNWfG6P57E9RP435Khbt5TQPZZ7GNbeHeKNd"
        "xojbvzsf34vYvmd//qjteZYn472ky3s9Cerf+hK9rET7Rml+1pfaeU7pv15T6D1r3naSnK1HP7LKmeZ3+vqof8saYqIN/TTG446H"
        "qB2Z0kc6BU2K8f+b2qg8q1BZukERwwbfkBT3OebF0I/cKOb3nvJ4S/0o/dta+ncbaFaQYegbJbmz+gF96Bs94SgnfeF+FNBu7mdu"
        "/AD0URELzXbfFDe+kE1cb7ajT4e+Qc6ddiOr3GDSqNnCklzftbtC/gw5LvTwvFXKc8xFzux/T5hyQHpjPJe0P3dn+TuHHfKUcXl+"
        "f6my5QZtoHHOxOi7NJkiGRVnmP/ZtKOsh0Wj/V8jvieE+QAtZDAOIZoXSz8gn2y3WP5ye2l8ouIvTDq4l55fFp8sXmaXr0Gqd5PO"
        "46xgnP/HdXzd5ChUVY7eNp/PxueJC2zvXRui95z2g+t31sv9MuSt06i/RH/HpldGf4z5S8d/WLzAHJ+3zPKeUnkYdjFh9uufzfI+"
        "/VgNedMwDucLP+tPViyldVyndSKr/CJ2txDzdJ3WiYyprsUi17Ox7Wcxbv9F9vbU+b20eCtG7VR9tnMB2vky2nkE7Tzk0c7XptnO"
        "l833+zaT/Su0ldcrY166tQ1W/eZ6p90ac7MjWaXJ1OM47Lhdfo445EepKpffiZEekR9lyFMI37nM1s6mNm4PtU/XiRY+D7+l7Vsx"
        "8jcOw0+jcck/PkJ6koOexOHX3EXyWhgt999cNx32mu2R0f5Bs356LxOWx7tpEdc7WVGvez2TM1pPNz//GOzu2EjV+t3qjdjq1ble"
        "LUnyorM/1mzy2cTvms87x5v92Pzt0xvfPPxNtqt++uE2Pnn4adX05JikJ3dAzqj/emgl6V/qczG73dJDq1DeR/Kn0HN5bR345eDX"
        "gm8F3wk+A341+CT4leAT4JfH7P59XmuN1dufsKtd5fWF/BZ986oY2Rdqt92PNb6Ub+4tOsu/ZI5ra0X5wYhRnqko7zSfT1aUT5jP"
        "JyrKV5rPD1WUj5jPi4ryVpLDk87yXebzxyvKB8zyzop6Bsx6uirKhTkOuyrKD5t+/nBF+XGzfMJ1Xcs3r/Mo3+BRvt2jfK1H+UqP"
        "8gGP8uUe5cdOupcf8ShfXbSvH1Hxl8LO58ZoPvOptQrRTtDVoCtBl4O2gmZAk6AJUAE6Sd9PHQc9BnoE9DDoIdCDoAdAnwGdAB0H"
        "HQHdDboLdBh0CHQ76ABoL2gX6AbQdaBrQTtBV4PCfqRgN1KwFynYiRTsQwp2IcXjSvqZa2N7QzTXxvamFTzbmwx4tjdJ8GxvEuDZ"
        "3pT9TGMGdJ38gmVKWDQZ/G23Wn6D4Q+0X/VXZB830zodj5Bfvd6gYeIV2/qR20P65u0n7Ivy343/yMe43xQn9LUtIX4PyVf/IuL7"
        "0P/+Ra3gzwZ/NvizwJ8Fvhl8M/gM+Ax4DbwGXgWvgk+BT4FPgk+CXwB+Afj54OeDbwTfCD4BPgE+Bh5xYVsEfAR8CHwIPPIqWC/7"
        "dC1mj1ctP1K7Sdjj+n7tFiH7gV1YD2meSzzqawbfaz1vaMT+0iQ9JygmMyae7YO+mepZX/q8Udi0mcoHl3yJ1q+lZf/ggCEvYXqu"
        "/SIaP72b3i/8JvyAVXjekKfS8z0RyA1oe2eD9F7TheX10eha97lUHlcQ96Xc475siPwHXUf7FWpXt3YbtRv9aML7g21/iH592arP"
        "mMEb8Pf+c292jRNyY7ReFLrL+sZyH3LRi7S4xsrHmPo0RnmmV/EdLn8V9iMqOsnvPxPzAT9a30zz2uTR/8Ig5wcvo7zO6EjRHg+k"
        "lZgZDzj98nNQX/e5t8JvPMf0G6NisZR37F8zWbTLF9uNJut94rsvlv/ulV+pHQ8vjdr7H0fcwfGFM9/CcVA2ETfb73fc2lPpqL1/"
        "nP9qT6WiXv1xxlHV80QNyDscceSDMoivXrficGOleQE0m1hl1st5xq2pCx12dQHs6kTxdNqt3B7yr/o65qN9u5BnxPc7YFdTaF8H"
        "vo91sq8D7UuhfR34fgrf70D7UmhfB76Pee3rQPtSaB/nLTQ1JucZrhHV8wxXC7f4PTdK/mBWuUTI/tPllFdM/FPEaOkW5WDEsFO5"
        "sWFpfgbH3yjOiXmy5AbztAfzZH3fuf45v+9sn/P7zvY51jdn+zifac0T51nWKtXzLJ9Qqs/TpYo8T1cqvvZt8F4W2chyO7VYtXWh"
        "HJ8+ctK+/qaV+yMxMz7cTv6wRjSnDIAfAN8Lvhd8F/gu8BvAbwC/Dvw68PDbtbXg4b9rneDhx2urwcOf11aCh1+vLQcP/15rBQ8/"
        "X8uAh7+vJcHD79cS4OH/awI84gBtEvthiAe04+ARF2jHwCM+0I6AR5ygHQaPeEE7BB5xg3YQPOIH7QB4xBHaM+ART2gT4BFXaOPg"
        "EV9oI+ARZ2i7wSPe0HaBR9yhDYNH/KENgUccom0Hj3hEGwCPuAT+Wmn+wXeBR5yibQC/jvMZ4NdyPgN8J+czwK/mfIaQ8yErhZwP"
        "QXyiOOITxRGfKI74RHHEJ4ocn1TTG8PV0Hu7LPtqSFT7DqrA2Ccw+NzoBuyPsP24Bful550k/d+OvzfJ/jHbhz0UX6fDi0P+8rK/"
        "cVLy15JryZ9Dfe2LYiGyM78MUzvWerQzddKwYla8/QTlN/Iq9FiF/qrQWxX6qkJPVeinCr1UoY8q9FCF/qnQOxX6pkLPVOiXCr1S"
        "oU8q9EiF/qjQGxX6okJPVOiHCr1QoQ8q9ECF/KuQexXyrkLOVci3CrlWIc8q5FiF/KqQWxXyqkJOVcinCrlUIY8q5FCF/KkY3ycp"
        "z1L4LPLjYexPwp9KhxXEPfReN+IW+/OK9Dzn41T45/Ph/94XoThrKGKXu8JNqAf529wTkL8QvqtnEL8Nm+8Vbizn8UOC/HbSE8qb"
        "cfyf20P5svwiRx6A8662eowOlOROyu+U/UZxWv0RqZ0hu76sA97gQMW4GANZ7k/S0Z/E3OlPwt6fm9Cf71T2J2l/7mY893zlc62V"
        "9qRf+27lc51ludE33ybs8XxuNAM72GrZ3UGbXOZ06GPz7qKb/UxH3vDlRxUS0JvEne9L9jMD+zkG+5l6WSnnN4pF4+9kTz/3/vT8"
        "tmM+/bZ1Yfu+uYFXaAr8tsBvC/y26n5bT5ew538ZB9K/k+xUDvsu5yRRb2yD7Od1KFa+ify87RI+Iw2cgTO/afiFxrpRzndHRFEp"
        "5630Xkfee8cZQsp7J5D3TiDvnXDPexfuK+f5ml3zfGU/1Xz+XoyTp7/6DyHZX1Xd/dUn4S9Ef0H1XiLE1OxvTLjaX9Tfnn5duNnf"
        "Mj7mm6Hqfu2+UODXBn5t4NcGfu3c9msPn3T3a789RbvaGKru1/6ZcPdrSeHieG9jR5Ta17i7aF9HOb+QG6XyPPwGr/0kxnPnFsJv"
        "eIL2+9vV+Y79plbX9SYdPvmev7zI5HvUnx8pvJ4OAO9rro+gFfVtltdJOw7tHtf19WqPfifd181R2CPlqM/+/Bj9+TvFPj/sz2y8"
        "MeLq5/A6mk9MdX7OqGt+LH8o+m3FX7/+RgHeQ2H7b/o7YZovr/mpNS9We0r/m9r8jPnsx5+gH19X5O8dxPc6PdqRgN6NvTe19/5I"
        "koeNsJcW3qHGvFf4z+OdEj7Ysiscv3r4g/WPU8zdnuF7fH7EPr+hKs8725dWPq3wPqkpr20cF8A/DP3Be6QXJB9bolcI2hcjHFNu"
        "nPBJ2dB1kj/xamndMurbGyJ7yX78fny/fdl9Fk/zco8I5sU+L+fXmJdVFM8/SevglmjKY14e9jkvLznm5UUh1RedL/2d/U6j3k7E"
        "fYr53u853runzveeo/bejHkNlcfKbN9NIenvjD/h+rieDMFhrH3G9qgi4SB6wiRX+1FzO4Uz4lr2vx3l2yK2ciPOtT2fcCk3nufy"
        "pJCfj7iUb4uUyyO2csOuh1zKtwF3UbgF46hjXmOYVx6vLYo87lEqXxahxND+KPA0ny3Lq/H+Hat4PSS9b8J4F3Yi/r8Y/CeJ3rEF"
        "47ya1tXCRXjufqJ33+x4/l75u9zPsp2JUD8gp7knlsO/UyT5aeK4B/HKq8CBsd6xPvDfGedj4JeuLNGnby6PS9iUP5Lv9Ti/ko3F"
        "Jf2Joz09UeBO1kEOsY4WlnHeMizVuxfjGhUECMoBJ3T51e+RnWrFPF6VET8Dvtv4fkvruxLeOyreKc5M+xCX8fnBMcKfXr50/wnW"
        "D6PdTR1lfSU7tJzxpieoH63oxy8d/Wh19OMtRz/eLAZ6Ppf0nNaRU6fnvG4Fen569PwCUZ+enydmQs8r/bZMjXji3BP+/LHWE1J8"
        "nuT4vOXE1L6fEP6+HxJu3+fvrm/A9/lcaMOzJ9zwnbk948A9zRd0XnTelHCQLcDb8feteQXu91XgtNlePMK44Vk/l/8vOJd/+CN2"
        "Lv9vcS7/Wx/Rc/kTwbn84Fz+HDyXfy3O5X+mznP512Nd+aKw4ws+uOfyyY57nR+f/fP6fz5Hzuv/pGg/rx+fpfP6UfHDU3we/z9r"
        "nMd/c5rn3H8yQ+fxX6lxHv8H02zn9+bYefxnZug8/tMe5/HHP6Ln8ceD8/hiOufxt3icx9/scR5/04fkPP41Hufxuz5i5/F7Z+g8"
        "/shH/Dz+V00B26K8Ga1+jmwkOEcm6jlHtlBU9w/K++7u58hCQp4ff/kd/3jkEQce+alogEcO8MgBHrkWHnnkI4JH7p0lPPKZURmP"
        "vKgGHvnvkeek/Rj/uLl50ep45G944OYi0eo4ZBENcMgBDjnAIQc45A8mDvm6KeKQ9Uh1HPIa2M9s0Y6Xy+2hdjhxrVzujWudmFnc"
        "cfS6iL+83Mcj1J83xEziWdPIL1b2sxaOtcNn+z+G9n9f1IdHnXDgUZdG/OEeJz7kuMdHRHXc4/thGfc4zwP32OQT9/gpB+5xrQO/"
        "GK0Tv/iJAL8Y4JoCXNNpwzXlwvXhmr4Qnllc00SduKItYX/2dlPYHdd0q1k+9fvlNuB+k/EP+P1yV4bt/Z/9++U6wvb+le+X+62w"
        "V3/83S+3LEzt9nu/3IXvy/fL0c5R5f1yI8H9cqKe++UW1rhf7lTnm9/2mW9eEaL3+N6yV0LBvWVBvjnIN9fIN0/53rJnFTnvWuve"
        "smd94osnpHOSlfeWfQN2Zp9SPa+6VwnyqkFeNcirBnnVuZ1X9bq37DNTzKsmlOp51Ss89qkU+bz4lO93mOE8a/hdn+vHMfTnPwTv"
        "T87O/Q5Tzbu+7LM/L4np5V2/K4K8q5+8K/xP63xukHcN8q7BufEg78p517NEfXnXxeL05F1n7jyn3Y8Nfl9ppn9fqWuO/b7SHTKu"
        "q+bvK/XW+H2lLbKfEfy+0pTinFP1+0qZqPD1u0rpEBmYZaGkuU74/h2lT87U7yi9fYp+R2nE5+8oRav61c7fUfI+Pz/ya7f9K/5d"
        "ltN1fj63WEjyxufl882HQA+CHgDF+Wj8fmG+mfrjPz6IS/nOtELjXHnunfrF597boWfOfpTPM3mc1wIOt/5zSCNYh39Ods2jXr4P"
        "odo5p5Ctft7fK5/n/Wkx5pI/sM5pIR+QiTn688Xq/WH5tvq1j8/Z0T5d/4P+x0nqx/ika3vrbo81zruqtoPnlce/VruavgJ7i/Z5"
        "vZd/nPLexjnhEPTFjDMelttZcY7b8/xrCHEgnxNeJsURdd/DgPezogXrKo1PU7e/8Shc6t4Pw+4cN9v7WNHwgPieCO53HHFhvecO"
        "s8ofF419x6mfc91J+pBYauqDda8Ey38D5ytovjivY7Rzfj1y+hTL/TTtwr5J1/yen/rs47cthvOzMTo/29SL9XqM6m06H7iH3ZuL"
        "7nbxCg972ViRT7DbqfuZV4Trc/x33YpfcE66ht1z2t+6z8PePjm986+YX76/oCeO9RHUMT6dN/B6x3a1Qf7uXupHZxT5q5bBi637"
        "Zc38E+4X6ME5xm2g6dL6bdo5nO/gewg2PTTV/FlI2j/MKu96nPvrxXpy9ozMe75xV9Gedyjbd8JBdK84XrMfx2U8ENpB9eqL3evV"
        "PdqVX4F1ke+3aRyAfV0/y3J5vKp88rpVt5zum/Q1boW4kPycdHyHLLd1nxft8nl+1eu8K/YJ7hrC+N9N+rGDOh6Hv8v3D1Tqxxmy"
        "fjzE/jjVy/eyTF9P/ovi2pEBSa4YF+b0nzlubQE+h/E9uSVo3xKWQyqPxymOiSP/WrjQK54JU/0jw1jPvwl7ep1re14A5XF7AXRr"
        "269o3NcMoT8RaXyt51L/XrTrWQ7jl8M9J7yOsj9irD/Ge0/vZDv/Io2DvkrUZ+8wn4OyvZu1+dyL/uN7Xve67Lf2N4Yxr81CSPtd"
        "u2bEPvDvc1j3QNT5PreP76dx+sG1xj2rJJGX6fZY/2+DHeR14bdnxh+wcGHkWDr1nOVQ95Br7vfWFN3vkH8Qdv/zEdfnt7Y9h3He"
        "4D5vsIP5B/3O2zp53up93+FnsH/xdA+Py5/i3rBh2Meh4pz2m1CPU76c878R+sPtzMTlv7OflFYWkl1EHpztfKXdSErrwKbBmbIT"
        "/41xjwinP2HfH9vYFqsZjx2x3ccRFT9/3z6vZT9pyMMv3+yhl8jzjg7J9hlUR563Tj92qMKP9Viv4c8ORcVVlj4vdZOb8PTk0fN+"
        "nBmqp7tKPXa5do6Tvhfv0TaBuAHr4V6S4yGvcbP8/x0kOrXleqm8Huozsx4WsG6nGyDvD7G8v1O0x2ctg2/XuW4vcI1TZrud5fsy"
        "3/HQmzur6gevj06/xmv+Cg847PQDsr1q2XGgznldcFrmtXJ8oh7r+K6ia/yG+rsf9xuvXSDHa4tk/5HtKufN841dkEO6d7dF/9rc"
        "9B9HuqR4gP1BL/8990Svv7ggjLgA+2uFq73ighDRhi9AHmkfxtkO73gA/uKnehEXDNSIC464xwWavH54+zXft+TL2EEtQI/5frYC"
        "8laMx3q6t7peWvoHfJ8RTyk2OfDUP8hH0+Ap0r8q9bxjqyffCD9bfFzC3bD/rS+MYBxbYHcu99dv/dT2m/EHvF/H+efa8a5i0qgg"
        "xSioZfyJKY+guTGMyxJ3ed96Nfmb+TW7iva8htH+vISPpP1Cr3iW5TMqfkTPod/ZhijKzwAfBj8PPN+3hn3Nh2S/yOlP8vmglraP"
        "Ub8f5e+ej/p+Ja1/Tr3g9w3/we3vTntfcS9fpOxHbXfdv2+UxiOTcPrvcawvrxdN+1VDLo376BI2/BA/t2kHy6O/9cZbHmG3MT4b"
        "L75RkfOGuz3WyS8L9/0ZnN8apfpywHPkFiYqxvV4XeNKAqyP/i/s2lbXfbp0rF/6rr444rGOD7nG41Z8gP3f9vN0Kz4walpfoseV"
        "8n5gk+YhN7ojng/L39EXus833wOXW0Lj1dIm4wvza9iuXy/HFxXjQLjJ3F6Mw/aIa/7WikOc+6AN/vZvPeORx+uMR5CvzW1LCje5"
        "q7kP9HB9cTiva7zv095G+4YGztmc3wTmF3at6VH3/EfF97tnZry6H6wv7rLy2x7tqLceZ9zLeYoWCGqF/jvsWTbR4BF/4zydI4+o"
        "Q296sH7coLFdfESS51r4At6XYPmtG2fgVd+arpr7C27y6pUXqtj/XkN5NZbTGnF0+T7NB9zzEzxPvG/Uvridvmvz/yO8/2zI85nu"
        "6yGXO/Xfj375kW+nHtebN+N9N692+a2X/XOn/WW7wDi9lkUyLpj9p/yKXsl/m2p+2ilHjAvgc4R+84vti893t2dfqTH/tfA8MzT/"
        "9eaVOI/k1Y566/GcZ+SXWxYrUv/ZLrF/y3EF2ym2Z4wbsXCajeNFye9YyHb4Wcwv4bi43u7b/xo4rgkPv2qe63wVBmScVoXfMSj7"
        "HZa/kWQ7q1h/b5L05nlqT+OBoh+cg9f3GMdmeLsJqfyQlDe2z99BzB//PkHS5o/qHdzOCV/tm/q+yxzHYXA9wA86cTxeOJ3cnu3F"
        "anir7ubXasYTRxz3lY/Df+d6Q+b4/d8J5hfY8hhR8VgxwEEGOMgABxngIAMcZICDDHCQAQ6yOg5yaJZwkEMBDjLAQZ5GHOTwLOMg"
        "h2YIBzkc4CADHGSAg5zzOMihAAf5ocRBDjnwRsNTxEEOBzjIAAcZ4CA9cZDDAQ4ywEEGOMgABxngIAMc5AcABzk0TRzkUICDrIqD"
        "HAIO8vo6cZB3ufaT/Ypsgu49zF0If7xjqjjIsISDLNu32yU/u6DI81yJD6R4Xb8E+/CXMp5rragHv+PcJ5y2v15vPIz9tdzXp4gT"
        "vNcvnuZKKy5yxX869J5/n3zW8IF31YmfGa+BD6yznp4GyF+DAx+42x0fyPcQeuVzvHG2qerjPOM426G6cLb+8Y7DAd4xwDsGeMcA"
        "7/ghwTsOe+AchyScI8cH3SsCvOP08I5DAd7xA4l3/HVVvOP/A90kauE="
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

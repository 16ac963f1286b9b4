# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 16560],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 217 ports 14 ports 7 ports 14 senders 98 senders 26 queri"
        "es 249 ports 186 queries 9 queries 103 control 18 control 22 control 16 control 167 ports 14 queries"
        " 9 queries 102 control 47 control 22 control 16 control 167 events 17 control 16 events 9 control 16"
        " rows 14 blank 8 rows 6 rows 6 rows 24 blank 8 rows 6 rows 6 control 293 control 14 control 19 contr"
        "ol 16"
    ),
    "constants": (
        "STOP_AFTER 35 ONLY_PORTS 142 ONLY_PORTS 76 SKB_DEV 84 DEV_NET 9 NET_INUM 11 SKB_HEAD 24 ONLY_PID 40 "
        "ONLY_PORTS 52 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 UNSIGNED 3 SLOTS 3 SUB_BITS 3 MAX_EVE"
        "NTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16560, 10672],
    "maps": (
        "gate 10 control 14 ports 102 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 "
        "owners 133 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels"
        " 9 owners 22 owners 82 senders 398"
    ),
    "constants": (
        "STOP_AFTER 19 SKB_SK 25 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 S"
        "KB_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_I"
        "NUM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP"
        " 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYP"
        "E_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 3"
        "4 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9"
        " CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMB"
        "ERS 16 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 HOST_LE"
        "VEL 14 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 T"
        "YPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 S"
        "OCK_NET 5 NET_INUM 12"
    ),
    "members": (
        "SOCK_NET 208 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 180 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 94 TASK_TGID 1 TA"
        "SK_OWN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 207 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 249 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 275 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [27232, 16504],
    "maps": (
        "scratch 7 tally 12 gate 7 control 14 ports 216 ports 14 ports 7 ports 14 senders 98 senders 26 ports"
        " 138 queries 9 queries 102 control 47 control 22 control 16 control 167 events 16 control 16 rows 14"
        " blank 8 rows 6 rows 6 control 156 control 19 ports 127 queries 9 queries 103 control 18 control 22 "
        "control 16 control 167 events 17 control 16 rows 14 blank 8 rows 6 rows 6 control 155 control 19 que"
        "ries 168"
    ),
    "constants": (
        "STOP_AFTER 35 ONLY_PORTS 142 ONLY_PORTS 75 SKB_DEV 84 DEV_NET 9 NET_INUM 11 SKB_HEAD 24 ONLY_PID 40 "
        "ONLY_PORTS 52 ONLY_FAILED 3 COLLECT_EVENTS 3 STATISTICS 3 BY 3 UNSIGNED 3 SLOTS 3 SUB_BITS 3 MAX_EVE"
        "NTS 3"
    ),
    "members": "", "calls": "", "linked": "",
}

_SENT_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [43736, 10648],
    "maps": (
        "gate 10 control 14 ports 102 ports 30 owners 99 owner_levels 25 owner_levels 39 owners 37 owners 58 "
        "owners 133 senders 13 owners 80 owners 21 owners 38 owner_levels 19 owners 24 owners 69 owner_levels"
        " 9 owners 22 owners 82 senders 395"
    ),
    "constants": (
        "STOP_AFTER 19 SKB_SK 25 SOCK_PROTOCOL 11 SKB_HEAD 15 SKB_TRANSPORT 11 SKB_NETWORK 17 ONLY_PORTS 22 S"
        "KB_DATA 55 SKB_LEN 10 OWNER_BY_NET 13 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_I"
        "NUM 12 OWNER_MASK 15 CASTS 22 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP"
        " 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 117 TYP"
        "E_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 3"
        "4 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9"
        " CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 WANTS_PID 26 CASTS 3 PID_NUMBERS 19 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 14 UPI"
        "D_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 14 TYPED 3"
        " TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDN"
        "S_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TYPE_OF_TASK_OW"
        "N_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 CASTS 17 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_"
        "INUM 12"
    ),
    "members": (
        "SOCK_NET 208 NET_INUM 4 SOCK_CGROUP 59 CGROUP_LEVEL 16 CGROUP_PARENT 85 CSS_CGROUP 1 CGROUP_KN 23 KN"
        "_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NSPROXY 106 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1"
        " CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_L"
        "EADER 256 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TA"
        "SK_OWN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_NET 17 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 207 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 191 bpf_r"
        "donly_cast 4 bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 325 bpf_rdonly_cast 12 "
        "bpf_rdonly_cast 196 bpf_rdonly_cast 14 bpf_rdonly_cast 20 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8325b38bd1f5d1d7be8b6a0dc6da553dd5eb4bf36ea8e9d891e08a602c9957ee",
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
            "name": "rows", "type": 5, "key_size": 352, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["type", "H", 92, 1], ["rcode", "h", 94, 1], ["query", "s", 96, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1648, "max_entries": 1, "flags": 0,
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
        "eNrtXX1wVNd1v+/tt4zZZUF6i4pAK8JACGok6g9CTSLwNCFuUms8Xov84UEvgkGySq3FbsTz2vES/KGSdAx2bWP+yCDJA6JNYtrx"
        "DHjGM0uSTs20npbJeFImuClxPRnqEldxnUTBge2+d3737btv39sP7YqP+DEDh3P3vnvPvffcc8859+OoLcz4oy72G/CETPjA6nfz"
        "Osy0njWgmogh/byBJxYw4U9ugmCo8P27+Xz+ycL/JT09ROnNkU8xnw5Dqw08c+gUlf/AGQOeCKLeB2Yqlj9jKT/TdDpP301X/G7a"
        "SleE05UwoHYAuEQdkgiK5TQHb6L+kUBna210NjPqWE0KG3CDGrHV6zdyaOPUH9o4tUtP1/8EWJMBnzT+r3+HcmJU7gnU/zygdoDG"
        "S5ug8jbEPrKV+1sDvl0oJmZp17Dy6wDBDwE/AJwGfB/wIuB7gBcAfw74LuA7gOcBfwr4NuBPAM8C/hjwLcAfAZ4JWPt9uHUa8ALB"
        "p4neXBr9X2iP/kWm9Ti1N9zH/uMpxlLhuxgL63x30kjPTSF/Ie1CYby0I8TvOZUJ8yG3F7ifxlMfh9bC3/Qxqj83iXJ8xGfW74P4"
        "TrZ8Z/09Uq78cbQP46GPUz5v7Xfqv9xDxfr1nrWWPw/l+q31W/JftOWPOeTfESH6+wrwjgIcGqf+7yvQs6zwv7cl+s4clxeJj/pA"
        "r3aE+jslLTbqGdpN7VkRDrIk2qW3+8E9REeiUFkP5oz+79YkpackSmsOS2xMx8Mx9oSt//V5p41jHJ8t9qvQnsLf9sLfUcAUowk/"
        "NE78ZbYHfD80fsmWTvOCtyMHus32HjuFeSaxBQbd38zrNaQiXzLoGEpjXnE5IolyJCV9GfP+L0lecn61tNONX4MOfGT9XZcc2iTN"
        "Cz1fzIUvztv4IuGQ/0SBH1bpMEz9GzC4jbHogeK8yuvz4RuE75DR74C5xWivbHRHCb9zPuNyLMBeNWD6COVbEfxt/g4r/6hF/jG7"
        "NMFiRf6R0K8fOPenA9/IZfnmv4mvC+vDGst3X5DpO7tc4OXby+Xt1PmrRy+/AP/IMp/09oWNdeit/Bqjn6jeHYV0H+Rd2GgX9dNQ"
        "eroCf7WgHz7JalnHUmw56Qtpkv8pqSv/OGM3qWmS/wljeubzvJz7k2tM+m+10lP1uvkJjPuiGumcDzrfBp1/ADrPutCp1ElnlPp9"
        "F8m9XLK4DunjMqD0BwX9QdkWdJIbKSlqzN8Q5LaVf87b+Ecqy5eXr9B8In1N5ycZ9dxhoTOa5PQQfWqaoKk3JD+8QnrDWeiDM3mr"
        "POJ6Wwb6V2682G5jHbTJZS5/dLrTRrnQ23xiP0cX8nJnSsp1LmemoeVwPZSvW27lOpXnt5Sn8vIU0iiH0lyv6jDwVOSzRn57/zaq"
        "X3m7a6HfqT8y0LPKzYcLwnz47hXiJ2q3KnfRPIv/7RWrfFLlW5B+lPhMonwZZQvxobQKeC/wduCbgSeA9wCPAV8XtOrbGaULOPpV"
        "WRWstj0+R/lJHWrq6+CTACN9Xd11B9U3Kf5+f3LfFbueqlOSad2dt6c/avR7V0n6Gb+evqokvcfI316SftLInyhJ7zLyj5WkTxn5"
        "YyXp7Ub+cEn6fiM/K0kfMdL7S9ONckZK0sNGPxwsST9v6PH7S9JnjPTDjutbpnWLS/qgS3rWJb3XJX2zS/o6l/SZK87p0y7pPXnr"
        "ehFg/yDYn9oEjVsmvlki2AO4DrALcBVgO2ACMAYYBmSAM1R/fBrwAuB5wLOAZwBPA54CPAl4HHAK8DDgQcD9gGOAWcDdgCOAg4D9"
        "gFsAewE3A/YArgOEHIlDfsQhN+KQF3HIiTjkQ5z3K81DLcnlDkEtyeVOO3Aud+A/SHK5A7s7yeVOGDiXO0W9Uh8BNU16wIqCPInq"
        "+MPbTD1BX/87N75JcnIXrcshP+nTfTr0ES5Z1g9tkuaVu17wg4DVj5AJ8XaTPTCU7CB8kvhreCHhQ2j/8MJ24EuBLwW+BPgS4K3A"
        "W4EngCeAtwBvAb4I+CLgceBx4DHgMeDzgc8HPg/4POBNwJuAh4GHgQeBw+5L+oH7gcvAZeDwj2DdHEovDVrtUVNvVO5hop1+n+g3"
        "UgahZ9E4F/QulNcBfNDMr8+IE4VB+j4j20sfeC4f1F1UTl+hej0xuovS0x2P0jq2vKgfnNL5xUf5Om+l/lMfou9zn4A+cAvy6/xU"
        "yL/DD74B7OyJCN9F1xbXSb1pAyspPSTB3os723spmfQINQ36JaKroA8T3WhHFN+nk19Hux4zy9NH8G78PrzyXke7QJugdYHbsydo"
        "WA2+lx3mRTPbavpXjPk0QX6yc6iHp5+D/AiwrwRITk/lrXqzuovGNerSfq4vbIjf5+g3aJaChv5v18OXobyBldugNy6DvU0C5QT0"
        "u+H1M3krf3G5ETW/J3zgdvF3N/9JZft3Q8Da/hDsDG5P2P0p3O5JRUIG/bX2W2f80wFr+7h/qzO+JuDWHrvdVN4PtBx+h/M2f097"
        "kOypd0y7W19p3gBMRW4xyuX+wp3xtTa5Oh9y9XD+WsotbZL0qKHueaCP9K3hOOrvhlyNg75u1I91cqgb9MVBXzfqj6P+btAXB33d"
        "qB/jOtQN+uKgj/splCVB0a/weVber7CJOdnr2vgW+BlvZ6L+tAH+/nf8OqXbpZ/5dTmlTewXxid97L/y18U4mXyDcZrEOJn129c/"
        "e/12+uz12+mzrW92+ri/0hwn7lf5C6m8X+UBqfw4bZXEcdou1eJ34d+l4O0r0rk0WG5dKNqpz1+xrr/N0rf9QcNO3E36sEJQk0aA"
        "jwAfBD4IvB94P/AtwLcA7wXeCxx6u7IZOPR3pQc49HhlHXDo80oXcOj1yirg0O+VduDQ85UEcOj7Sgw49H4lDBz6v8KAww5QZrBv"
        "BXtAmQYOu0C5ABz2gXIeOOwE5Sxw2AvKGeCwG5TTwGE/KKeAw45QTgKHPaEcBw67QpkCDvtCOQwcdoZyEDjsDWU/cNgdyhhw2B9K"
        "FjjsEGU3cNgjyghw2CXQ1wrjD7wf+BbuxwDey/0YwDdzPwbwHu7HAL6O+zGY6BfpYqJfBPaJZLNPJJt9ItnsE8lmn0iifVJu3uiq"
        "hqr1m/JV56jOA1SAvh+g49r4IPY/uPy4D/ucK+FPzOL3W+BHOQl8YV37rLkg369tvSLobS1h+r0f3zHsg0ychJ+z3fQrSIbckoX9"
        "1kwwxirph7PbF/YJ/a9N9EDPuVV2rq/d1l+XL9dX/68uW/vjBPT3czEuj395merrdRnPX1zWpX3RL9EPvwTkXxxyz/NTNNZP8TL5"
        "n3J3wn7wYd8W+mezT4KdiPk9SeMyALvQ+p0kfCfju0XYP5kHu+EJP9mnWb+V33KbUA783s0y6k0nYO+OGflzG4t2jszIziF+Ceet"
        "/hJtkvyImYU2vwn3V1vK0QlvluKCP6yoZ8euqf4m0Clb500vzlmcLukXvQOL7Wm3tSdx/bQnbG3PPWjPP5e2J2bNdy/yvVmar71U"
        "rgwr/1qar0fPFwB/bmNW/4c2vgp6e5e5Thn7F2nMw9YLV0S5eUqqa50xzw99+bKwziwOQ16fhBx/RWJWubo4DLn6+cv16bnTNeq5"
        "dxoLjX5+I+rpt55+6+m35fXbr/UL+t/wiySXNOw/LYN+lAltEfVgFXpwkOvBXM9tYU5+X11f1teH4j6An+Wl4v6vqtn2Aw7czIT9"
        "gAj2AyLYD4g47wfk/qbo/2x19H8W9Xcj/wvoF1c9/jV5TvV4U75+R3aSr7n9s9TjI1dbj/8xq06Pf0aur/6n5fJ6/F65vB7/uOzp"
        "8Z4e7+nxnh5/Y+nxDzVonflPqbwe/1XmrMeflfg6PIJz0sa6ClhCB/Y3c8+Vnvf+huO6fEByXj9itvXj9Y/qWz9e/Yja8x2jhL4g"
        "9Ikgtcu1HQPVtuOpKtvxPam+dhyRqB2TUj16QKl+2C/YUzluj0mL6tQbgmXry/lK+1eugb5mifZTtAla97VjNH9SMj8H/ZoBt0fW"
        "GnzN95G1CTrHpB2m80nayxgfeQjfdTGvf/X+/WKF/m2RqH+fqbJ//wnf/bW5ry855YuQ3sHPm1vPd+r5O5+Thd/5PjpvJy83ESB5"
        "xr/t/IoknCfY4aPxPBGgkjtX0O9f4HqKLX1UtqTr9pAlf9ghfVQupuvfWfP7HdJH5WK635Ku7/PLDumjOIe/QiYHAD8HEoXepOtL"
        "evsfxHmWKPorF4CddytwnJN58F70UxcVlMO5mWUo9/FNtvw+sT5OJx9HPh6cH7jexenUz+F8zvid+OoVlKu308eK9y10eW2cew/S"
        "ga7cPcX5oLdvRwD3LXrBD5DLuRXcr+QTyj2Kc2YBBvsaeuyGTXSPLEfqLTu3McF+CXtXr7+t/X3h/HKAXcw3hr6QSR8fN8naf4fR"
        "f7gnx/svwKB/Qh/fsOk3NvrbbfS/Z6P/gjCvuV18TiX94GiQ6D/B590Qxo/LjSP03c7tkkm3/mcr+GRZO5cHOCcMfYPb4+ckfo+P"
        "zo9uWJ67xOelPk7Rbss5Yku/nEty+l+75MkRT454csSTI6Ic2chqkyN/XKceJovnKGPMRT/kdlXHpatb3zKX3xM2+yRaJ12hS4Id"
        "GeP1+y9VV39Tw8bBWn+xXjrP2ofxN++xyhMGfX1h3FMLd8/Qfdaumdmc42yLf3LGWi/nN20S7YZ/6xzOmwfYciO/poh+Wv4+Qab1"
        "DOBpQLwv0HoS8Hjeel53oLXG9wLMcyXNNB4q1//JsZIIi+U0hxv8XsCeoK1eycgRgDwz3wVQK7wLoMbw++9s98xc7onh/HT198QO"
        "g09xD9ylXG2c8pW7hyZbyufniIv3qd817lPz+0JFfsD9OYyH/R2H6NfKt4f7M8x2HUO7DtF54OF9tfeT0I6pGUd6q6bH7Of9Zeng"
        "4zpc5t6jla7oX+HcJ+hz+y5ziO7HhPAeAC+H+7Ps41V8F8DtHjL4fOog7s/RQp17ytlP4DZf+Pcp1iacc44O1NYfuc84t0P3W04b"
        "9D6f1z3//H4ob3cIemy190FT0reM+8izv2/8BN61WG7MB/P9Ds7/8GtqU7hXuLdI57xq+PQI5/s65cIxkd9NOVhDedb+Gw3iHnOQ"
        "7jFHB7FPOkHlRuk6O9twsN+R35qlzzLndFpXE7KznHqS4/jOno//rpr63iJWjdyzy99a7yfP+l4yxje3A+t0COs0oK1/eu7m6y6X"
        "qxGx3qPUjp4A/G1t6dvI/xrG+ol7Ljtwj3QUsFmaR3IO61oU+bYeqHfdTEC+vF/2HmiztLQh455pInnD9fKifKf9rIHVtekbzWwr"
        "6KByVcW5XNWFrsxqrIs+Tt8I5GvfHPPldFn+5OtW1Xx6bKY2PQ33Gbne0xzaI/JtCR+MuPBHf433it3uCdM4ZB7Jov8fp/mxhxrO"
        "z2vkDrjNj5vF+XGA23lULn/XpP558gv4o0cEvuL7PCV6/GQWenwT6KFx1TpAXwfnQ0oPhcjeCMFflFvrXG5K9lH5h8ewnn8X8vSL"
        "jvS8Acj77Q3AnUmyzzPrs2iPX+hfM1/8Z3nrPNPQf1qCiedhoI/o64/+3StPcTn/JvWDSg6cyvIO45kW5d2cjedRtB/1cT+evd9N"
        "P8PUGMa1lVnPD/H+qVc+8PMLtb7Lwenj553senClfk9JMdzvG3BZ/7fZzjt9ujH6gHmviRRL+zznfKi68DVv9844+Y8y+yD3d/kd"
        "8+9Mfh/9vMV53CAHM/tqHbdecdyq/d6mZ3D94pUdvF++Te1qGoN8zOava70J5dj5yz7+92P+cDoTIfF3ric1SwtILsJvyOV8qdyI"
        "CevA1nSj5MT/iu+WWPjZ6s+/PxmsaI+dt7yXEmDTl63jWtSTsi56+Vdd5iU/H5AV5TOgivcrq9RjsyV6rMt6DX02G2Abzfm83Ilv"
        "fPXx41y/ezRQphwrX9v7ST2K7+h4HLsb6+FR4uOsW7+Z+v8eYp3KfL1cXA/VxqyHxXM94PcDnN8vCu+JtaXfq3Ldnu9op8w1ncV3"
        "US+6zJuHys4Pvj7a9Rq38cs9bZPTT4vyqm3PqSrHdf41GdfS/gm4rOP78472G8ofOFSrvbZGtNcWivojl6t8PynT1A8+XEn9qj57"
        "feqPh/sFe8A8T+6iv2svD9ZmF/hgF2D/jZ9DLbULZIKRh8GPeOdkbbX2APTFuwZhF4xUsAvOO9sFLeL64a7X/IvJX72W/YMT0ANy"
        "8FuNhvHdYPl5ac4/lTY8dXtKsvCB6/wDf0TTV2n+lSnnovBuM/RsdqdwToDr3+oC/u5xG+TOhtrarV7ddmvjxE/8/Rvuf65s70oG"
        "DDCaGLlFxf16gx8BtQn0S4czv+/cRPpmZv3+vNWvodOf0csN830p2pd2s2c5fwbYv1M+tDsVCSD9ZuA+4DcB5+fd8E7QAVEvsuuT"
        "/H2ptuSnmHU/nL9Hmor8Rlj/7POCf6/rD06/2+V9yXuJ/qIetZs5vQPTJPSHfX+P77s1S+/kDflVgS/1d2fDlnMWPN/WPZwfZ/t+"
        "uZ0fIbfRP/fflpJEv+FBl3XyMea8P4P3R8apPI2f110QLunX6ar6lRhYHf8Qcm2n4z5dc3BYqFdV/C7reNbRHjftA+xDd65UTftA"
        "L6mvAKel4n5gtMWFb1SbPe8T61EXOI83v8egdVB/tSXF81CZ9Vyu/5loX5T0w11U31H0w26/o//WtEPs+6CR2vZvXe2RQ1XaI/DX"
        "aqMx5sR3FfeBnqvODufrGt/36UzSvuEOvEOtn1MwxhdyLfqCs/+jpP6BxvTXwL7q7C7Tv+1CR7Xl2O1e7qdoA6OWzH/b/k0qEnGx"
        "v/2Skx9RxbzZgfXj7hYuF18S+Dknifst/P3tubKnzXMMNn8Lfweu6ndvp8r7i0r2xdeTvy26t3iurIx9ba7PmUO0XtvvjfDx4/tJ"
        "nYs7BftClzd+vi+t87mLXcfT7XKhpN/3Nobv7fO7Wn+aud/iQlet5XJ9zC6Xubzgfui2heJ5Oq5XZVb35636aFSpjh85n5l0HBX5"
        "iP/O37+q1e/YuXh1eT5QXPhAcZ5X9Z73qdfvpE6Vp6PaclzHG/7ntoQktJ/LLa7/auM03lyOcXnHz5WY91qapvKCXrKAy+nXMc50"
        "3oyXO/DAqzhvdtxF77rJcbxyI6b8ddZL0qJeYuoj5n3fopyNCvPnH4meplP5Ws5BuNXHz9uZ97DN9DOCX9k6fqcxfjyORMyir6rd"
        "nM7jNdE3+32Z6/ycBi8H5xzt53zczvFok7vz5c5jDbS+XdHeOG97Z34K+j0vl84f/t8ljs+3+DkC7MW81T/vxZfi/OvFlyLoxZey"
        "zgcvvpQXX0pMn218qT+tMr7UlzDvH8a6dqPEl4oa+d3iH81d3Km/v07jTv00b407FZqjuFMB9tZVjivVXSGuVGed8ZpWNCiu1JIK"
        "caUSddIZu87iSl1pUFypX3lxpZgXV6r2uFLfc4kr9XcucaWmPiZxpb7pEldq8GMWV2r3NYorNXKDxpV6yVixtkv+oBcPoRHxEBaw"
        "8vrAzcxJHyjGQ5CZOD7hmvST+t+J/SHZVd47sd47scx7J/bj807s7jrfiR1xeVf0MwHrOY25eyd2jRC/68Z7J/Z1l/rabf0VDdRX"
        "fyhg7Y/Sd2J9GC+3d2Lzfu+dWO+dWO+dWFE/9N6JZdf5O7GdDVpntvqd1pniO7FLGGNO78RuMb5r/LuqP3RZN+zvqm7217du9Pip"
        "HWfqWjd/f979nMDvbu9+0vud2yPBKt/93MCsfh7vvT7vvT7vvT7vvb7ie337fXxeVvde3z5fI86TVP9+3qM+59/t79eN1knXgz5h"
        "fTXfz/tzH637s43HPORz2je78eIx9/qs7Z/7eMybfNb2FeMxf87n1p7a4jHf5iO6a43HvOKyGI95lU/0I3vxmAmvNh7zggrxmK+2"
        "X7vWOL/rZfqOx/n9uezF+fX8255/u4J/u2KcXze/75vSnPp9zfdYc2Lclhsuzm+1ft+JOuOiHJLK+31fkMr7fZ+VPL+v5/f1/L6e"
        "3/fG8vv+YYP8vh+w8n7fNhe/7/8wvv86N/HBflCl//cnda5fP0J7/s3z/xr9OV7B//stZvXbbo8EyvqBm+U7+P6ro//X8/t6fl/P"
        "7/tx9PsuZ7X5fdvqlJu1+n2jrDq/79zFLbHqhZ790WD7A+9OaUmbHyJp80MkbX6IpM0PkbT5IZKiH8K49yVZz7f5WFTHH7ada9v4"
        "oHiuDXKrz499db/zuTZ3//J2UX8J2c8bd0AvH4Ne3gG9uR16czvwpcCXAl8CfAnwVuCtwBPAE8BbgLcAXwR8EfA48DjwGPCYy/nn"
        "q2s3DKXJD2v18xp+YOUey7zV8ftEOaAMBp3OO3I/7QD8bnr+LPQXZtFf1F30PbcPotCf0x30PmCzTAJmhRwz1lX1IcrP1+so1nOD"
        "b/R1Ce+tjQJ2/gneM8N30bVF+SQZ9vKguc9i3Dd02S9Jye9hHwj0SkTvgLJN0Pv5fks6+XW04zGzPH2k7sbvwyvvLeu/4/cs7ff1"
        "S+2HQEV/l2SR55XjRD3zOyPdjBO1DnGibp9lnKiuGuNErfbiRDEvTpQXJ8qLE+U0X7w4UWifFyeK5JsXJ6o8H3pxoq5SnKjsHMWJ"
        "ynpxopgXJ+raxYkam+M4UdkGxYka8+JEMS9OlBcnSly/r784UVkvThT7fYwTlbXFYxmbZZyoMS9OlBcnyosT5RonasyLE8W8OFFe"
        "nCgvTpQw/7w4UVel3V6cqFrjRGXrjBOV9eJEsXJxorKIE3VPlXGiHnFsJ9crUmE6D6SthT7ePds4UcQ3PE5UUb49IOjZOUkc59J3"
        "1cleV2/H+T3s26TCm1k5fdhtn7Bufb1aexj7a9pLs4yjtLc2O7VT+ZxpFznGx7LN+8wjcxw/6ZE644cM1FaOW/ydtoPO8ZMCbHFZ"
        "f457HLJ4+X5ueByybFVxyGqPBzXmxYOylufFgyorR714UF48qLrk+TWPBzXmEgcqK8SB4vbDwGovHlR98aCyXjyoGzIe1K/LxoP6"
        "f93I/hI="
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

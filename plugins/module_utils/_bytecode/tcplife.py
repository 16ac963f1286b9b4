# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28528],
    "maps": (
        "control 29 tally 18 lives 16 lives 48 lives 44 owners 80 owner_levels 23 owner_levels 39 owners 67 o"
        "wner_levels 23 owner_levels 39 owners 142 owners 21 owners 38 owner_levels 18 owners 24 owners 69 ow"
        "ner_levels 9 owners 22 lives 243 owners 49 lives 351 owners 56 owner_levels 24 owner_levels 40 owner"
        "s 40 owners 59 owners 133 owners 99 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_le"
        "vels 9 owners 22 owners 137 lives 300 owners 34 owners 60 owners 134 owners 21 owners 60 owners 138 "
        "ports 230 ports 8 control 19 control 41 events 7 control 16 control 96 rows 19 blank 9 rows 6 rows 7"
        " control 151"
    ),
    "constants": (
        "CASTS 4 TYPE_OF_SOCK_PROTOCOL 4 SOCK_PROTOCOL 8 STOP_AFTER 23 OWNER_BY_NET 50 TYPE_OF_SOCK_NET 5 TYP"
        "E_OF_NET_INUM 5 OWNER_BY_NET 32 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 OWNER_BY_NET 38 TYPE_OF_SOCK_N"
        "ET 5 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 24 TYPE_OF_CGROUP_L"
        "EVEL 5 OWNER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3"
        " OWNER_MASK 3 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 24 TYPE_OF_CGROUP_LEVEL 5 OWN"
        "ER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MAS"
        "K 3 TYPE_OF_SOCK_FAMILY 19 OWNER_BY_MOUNT 31 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT"
        "_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 SOCK_FAMILY 87 SOC"
        "K_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 1"
        "1 INET_SPORT 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_T"
        "CP_BYTES_SENT 20 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 8 TCP_BYTES"
        "_RETRANS 10 TCP_BYTES_RECEIVED 12 SOCK_FLAGS 10 OWNER_HOST 32 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 WANTS_PID 26 PID_NUMBERS 17 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 "
        "TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 15 "
        "TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN"
        "_CRED 6 TYPE_OF_TASK_COMM 13 SOCK_NET 27 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CG"
        "ROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP 7 CGROUP_LEVEL 13 CGROUP_PARENT 19 CSS_CGROUP 3 CGROUP_KN 3 K"
        "N_ID 3 OWNER_MASK 3 OWNER_HOST 121 TYPE_OF_SOCK_NET 4 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOS"
        "T_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 37 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM"
        " 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 WANTS_PID 100 PID_NUMBE"
        "RS 17 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2"
        " OWNER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_I"
        "NUM 8 UPID_NR 9 HOST_LEVEL 15 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDN"
        "S_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 STATISTIC 32 OWNER_HOST 128 TYPE_OF_SOCK_"
        "NET 4 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_HOST 138 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 45 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 TYPE_OF_SOCK_FAMILY 41 S"
        "OCK_FAMILY 7 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM"
        " 16 SOCK_DPORT 10 INET_SPORT 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_S"
        "PORT 7 TYPE_OF_TCP_BYTES_SENT 14 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_"
        "SENT 7 TCP_BYTES_RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 20 COLLECT_EVE"
        "NTS 4 STOP_AFTER 5 STATISTIC 16 MAX_EVENTS 21 BY 57 STOP_AFTER 66 STATISTICS 51 UNSIGNED 6 SUB_BITS "
        "45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 12 SOCK_NET 86 NET_INUM 4 SOCK_NET 38 NET_INUM 4 SOCK_NET 44 NET_INUM 4 SOCK_CGROUP 57"
        " CGROUP_LEVEL 16 SOCK_CGROUP 113 CGROUP_LEVEL 16 SOCK_FAMILY 76 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_IN"
        "UM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1"
        " CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 134 SOCK_DPORT 80 INET_SPORT 7 TCP_BYTES_SENT 20 TCP_BYTES_RETRANS"
        " 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 95 TASK_TGID 1 TASK_OWN_CRED 175 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_CGROUP "
        "82 CGROUP_LEVEL 16 CGROUP_PARENT 89 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NS"
        "PROXY 109 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 4"
        "4 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 138 TASK_THREAD_PID 1 PID_LEV"
        "EL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 139 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_CO"
        "MM 11 TASK_COMM 3 CGROUP_PARENT 64 CSS_CGROUP 1 CGROUP_KN 25 KN_ID 1 SOCK_NET 70 NET_INUM 4 CGROUP_P"
        "ARENT 114 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 72 NET_INUM 4 SOCK_FAMILY 113 SOCK_FAMILY 37 SO"
        "CK_DPORT 77 INET_SPORT 7 TCP_BYTES_SENT 14 TCP_BYTES_RETRANS 5 TCP_BYTES_RECEIVED 7"
    ),
    "calls": (
        "bpf_rdonly_cast 11 bpf_rdonly_cast 86 bpf_rdonly_cast 4 bpf_rdonly_cast 38 bpf_rdonly_cast 4 bpf_rdo"
        "nly_cast 44 bpf_rdonly_cast 4 bpf_rdonly_cast 57 bpf_rdonly_cast 4 bpf_rdonly_cast 125 bpf_rdonly_ca"
        "st 4 bpf_rdonly_cast 88 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 203 bpf_rdon"
        "ly_cast 76 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 20 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "7 bpf_rdonly_cast 136 bpf_rdonly_cast 12 bpf_rdonly_cast 273 bpf_rdonly_cast 13 bpf_rdonly_cast 85 b"
        "pf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_rdonly_cast 4 bpf_get_current_task_btf 101 bpf_rdonly_cast "
        "149 bpf_rdonly_cast 207 bpf_rdonly_cast 12 bpf_rdonly_cast 316 bpf_rdonly_cast 12 bpf_rdonly_cast 16"
        "4 bpf_rdonly_cast 4 bpf_rdonly_cast 212 bpf_rdonly_cast 4 bpf_rdonly_cast 113 bpf_rdonly_cast 37 bpf"
        "_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 14 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 7"
    ),
    "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28528, 28512],
    "maps": (
        "control 29 tally 18 lives 16 lives 48 lives 44 owners 80 owner_levels 23 owner_levels 39 owners 67 o"
        "wner_levels 23 owner_levels 39 owners 142 owners 21 owners 38 owner_levels 18 owners 24 owners 69 ow"
        "ner_levels 9 owners 22 lives 243 owners 49 lives 348 owners 56 owner_levels 24 owner_levels 40 owner"
        "s 40 owners 59 owners 133 lives 54 owners 69 owners 21 owners 38 owner_levels 18 owners 24 owners 69"
        " owner_levels 9 owners 22 owners 106 owners 342 owners 60 owners 134 owners 21 owners 60 owners 138 "
        "ports 230 ports 8 control 19 control 42 events 7 control 16 control 96 rows 18 blank 9 rows 6 rows 7"
        " control 151"
    ),
    "constants": (
        "CASTS 4 TYPE_OF_SOCK_PROTOCOL 4 SOCK_PROTOCOL 8 STOP_AFTER 23 OWNER_BY_NET 50 TYPE_OF_SOCK_NET 5 TYP"
        "E_OF_NET_INUM 5 OWNER_BY_NET 32 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 OWNER_BY_NET 38 TYPE_OF_SOCK_N"
        "ET 5 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 24 TYPE_OF_CGROUP_L"
        "EVEL 5 OWNER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3"
        " OWNER_MASK 3 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 24 TYPE_OF_CGROUP_LEVEL 5 OWN"
        "ER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MAS"
        "K 3 TYPE_OF_SOCK_FAMILY 19 OWNER_BY_MOUNT 31 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT"
        "_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 SOCK_FAMILY 87 SOC"
        "K_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 1"
        "1 INET_SPORT 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_T"
        "CP_BYTES_SENT 20 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 8 TCP_BYTES"
        "_RETRANS 10 TCP_BYTES_RECEIVED 12 SOCK_FLAGS 10 OWNER_HOST 32 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNE"
        "R_MASK 10 WANTS_PID 26 PID_NUMBERS 21 TASK_GROUP_LEADER 7 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 15"
        " PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 11 HOST_LEVEL 14 TYPED 3 TASK_G"
        "ROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_CRED 6 TYPE_O"
        "F_TASK_COMM 13 SOCK_NET 28 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CGROUP_LEVEL 5 O"
        "WNER_MASK 19 SOCK_CGROUP 7 CGROUP_LEVEL 13 CGROUP_PARENT 19 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_M"
        "ASK 3 OWNER_HOST 121 TYPE_OF_SOCK_NET 4 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER"
        "_MASK 4 OWNER_BY_MOUNT 37 TYPED 3 OWNER_MASK 14 STATISTIC 23 TASK_NSPROXY 10 NSPROXY_MNT 10 MNT_INUM"
        " 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 WANTS_PID 100 OWNER_HOS"
        "T 20 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 28 TASK_GROUP_LEADER 6 TASK_THREAD_"
        "PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 1"
        "2 HOST_LEVEL 15 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NU"
        "MBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 31 "
        "TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 OWNER_HOST 136 TYPE_OF_SOCK_NET 4 TYPE_OF_NET_INUM 5 SO"
        "CK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_HOST 138 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 "
        "SOCK_NET 45 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 TYPE_OF_SOCK_FAMILY 41 SOCK_FAMILY 7 SOCK_SADDR 12 "
        "SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 INET_SPOR"
        "T 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_TCP_BYTES_SE"
        "NT 14 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 7 TCP_BYTES_RETRANS 9 "
        "TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 19 COLLECT_EVENTS 5 STOP_AFTER 5 STATISTI"
        "C 16 MAX_EVENTS 22 BY 57 STOP_AFTER 66 STATISTICS 50 UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 12 SOCK_NET 86 NET_INUM 4 SOCK_NET 38 NET_INUM 4 SOCK_NET 44 NET_INUM 4 SOCK_CGROUP 57"
        " CGROUP_LEVEL 16 SOCK_CGROUP 113 CGROUP_LEVEL 16 SOCK_FAMILY 76 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_IN"
        "UM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1"
        " CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 134 SOCK_DPORT 80 INET_SPORT 7 TCP_BYTES_SENT 20 TCP_BYTES_RETRANS"
        " 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 15 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_CGROUP "
        "83 CGROUP_LEVEL 16 CGROUP_PARENT 89 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NS"
        "PROXY 109 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 125 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 4"
        "4 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 259 TASK_THREAD_PID 1 PID_LEV"
        "EL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 16 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COM"
        "M 11 TASK_COMM 3 CGROUP_PARENT 40 CSS_CGROUP 1 CGROUP_KN 25 KN_ID 1 SOCK_NET 70 NET_INUM 4 CGROUP_PA"
        "RENT 114 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 72 NET_INUM 4 SOCK_FAMILY 113 SOCK_FAMILY 37 SOC"
        "K_DPORT 77 INET_SPORT 7 TCP_BYTES_SENT 14 TCP_BYTES_RETRANS 5 TCP_BYTES_RECEIVED 7"
    ),
    "calls": (
        "bpf_rdonly_cast 11 bpf_rdonly_cast 86 bpf_rdonly_cast 4 bpf_rdonly_cast 38 bpf_rdonly_cast 4 bpf_rdo"
        "nly_cast 44 bpf_rdonly_cast 4 bpf_rdonly_cast 57 bpf_rdonly_cast 4 bpf_rdonly_cast 125 bpf_rdonly_ca"
        "st 4 bpf_rdonly_cast 88 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 203 bpf_rdon"
        "ly_cast 76 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 20 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "7 bpf_rdonly_cast 214 bpf_rdonly_cast 12 bpf_rdonly_cast 191 bpf_rdonly_cast 13 bpf_rdonly_cast 86 b"
        "pf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_rdonly_cast 4 bpf_get_current_task_btf 101 bpf_rdonly_cast "
        "173 bpf_rdonly_cast 328 bpf_rdonly_cast 13 bpf_rdonly_cast 195 bpf_rdonly_cast 12 bpf_rdonly_cast 14"
        "0 bpf_rdonly_cast 4 bpf_rdonly_cast 212 bpf_rdonly_cast 4 bpf_rdonly_cast 113 bpf_rdonly_cast 37 bpf"
        "_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 14 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 7"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9d6f6ae90a92b462662f887dfb45e58886d619aecbc152266232e5c90cd83f38",
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
            "name": "lives", "type": 1, "key_size": 8, "value_size": 56, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["direction", "Q", 48, 1],
            ],
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
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["direction", "H", 84, 1],
                ["state", "H", 86, 1],
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
            ["dport", "H", 82, 1], ["direction", "H", 84, 1], ["state", "H", 86, 1],
            ["duration", "Q", 88, 1], ["tx_bytes", "Q", 96, 1], ["rx_bytes", "Q", 104, 1],
        ],
    },
    "code": (
        "eNrtXX9wFNd9f3s/dCtBOSF8QiiRkSDGjmxiYAwmsplA6iQuyRjX6RmPaxlfVBeD7IKcOLBcnXDYNTad6YDT2JhMO0hizNGpi9N2"
        "IiZ2fXQ6GZM67dB0MlaHTE0znSlpXFc15lfa6Krb9/nu7Xu373b3fkgCLf88brX79u33fff7vj8++z7Gdcz8l17fli+0xvxm87fR"
        "qpttG2+sf+n1zeZ5Cb2B/z0k/j23jrd/gN9bNN5GWZPZjuB3f/sys5+2sHh9/NfRzyBvYxPnL8vn8yMT9wmh34FCv4P8+o0Tf89P"
        "/C+pfYoVRpTepZvHR2L8+r5duM9caZxD6D/E+y/0WxjaSCM/nsB4DYzXOq7xjts0sb+Exh/ECN0tnL+mhZ+Ya6xsPMYQf55EYwvG"
        "xS/MdfHzN0+c1DnR7kCb1OLmdbmU6u+zTDmWu3+b7f65BjxfQ8ia12hBzjg+guu/Tf10Fedtopu8fP8btAVmv+mm0+OmPu27PG7X"
        "i3T7I3nePoD2XrR3o12LdjVayLNkPl7m8zHI+09ov+Oor8Yg12fSV5pv+Tz6e6qB9Pn3uHxDeD60iVCINZrtElbQlGToTD5iu0+6"
        "vdN1/jvt+lilXBKMP0hKm222Se2H/O9NZwX5G4OduO7cuLM8P5Dk+YZCnvx6//L8AZeDQm8T2l/mY2b73XyTg/4U5XvYVb6H7foN"
        "+1aU80H0sx/t82h3o92Jdjvax/LVzI9xlI83qXNDkd51ViH/eFSU/08izvI/60/+IZL/exEne0xyjc+DnDBf6a3ZvGyns7DTus1O"
        "G4P8vD6cX2Lv55Xae+onYusn9Srutxn6EYN+oJXktXbDfIwX89vWKN73KH+OtVHG/9MxMMv8T0yHXmRUejjbfD7S0zjO23QA9r09"
        "66p/WZv+0ftpaG14Pz/Ii/N8fU3sVrppjNvZkKzvXF/6uv29Nwm2EvrI+00tcO43pRhXupvxdTpM4xsd53r4qWh99fBwWX1Mt/Pn"
        "8ayXx7L+7E1MXDcTsQeigp5q8nhGx52Pn1IcP6k4fkJxnM8D2Z0ou18h/3PjM8MOPMWuLjvgb71NN8E/LrEDXA/824EdOh8H7zc1"
        "37lftR1oVtiBAb2+euhmB/S8L73MVmsHvqPb4wbvduB0jewD/KddY5D/IT6vmZuY3a8xMp3M7t8YmTZm93OMTDOz+ztGRmd2v8fI"
        "0P2WSfp9v+YYTw5I8aTlrzxonm9kS9eZQtxB13d09XM/sQnrDc5L6HO4PmWWCf51vZ+X5lFel0v9va8o4kzE51h3DegbtalWyM2b"
        "fdxt2Uel3nG9gJ3cHWXrrPlY7GTHw9W9l6p1oVb99JXpx/4+y3JKHcV1Bj+wAf7OUf4e71bJzVpXDpw2z4g1sLLxeUJbzNcV6H0c"
        "5xlDvL9NXZWtLxTnJHSsMxlaZ97HOK/D+vcGH2cjrjugGucccf07MDnjJL3q23qLIu5/suz7QXbdOr6gvN7neBrBen+Ov0z2h+b1"
        "gMd5nTMl81q0r1GF/6DnHf0D9Nu3z68/cIvQb2qe6H+RnR6J0P1OY725EfJ8kXmT56/VRZ6lfth/cTkePi2sM8Yw90NyK5hjHsg4"
        "wteljhbkEZHHMxbh+kXk//DjsTBft2IRPPdnnftNhkK81T+vcbndozmN4220JLe30T7RdZmvQ+uR/+k5h+eKCHK2zm85m7fPp/ze"
        "0Puofk/esfTrXrvfQ9fBnu5oxHVG+fex6Kd/wt97d2By37ty/dxi64fycImJkdr9YMrjpOZGIMcO/typuD/7PDC59pn8c8r/GsNF"
        "/dbKvC/JkGa2UfYRvz/qEpsj0Ee0xhDksshZ35/47PtcX3p0IZ9ZGH9ayGf/pxBHWnq7WfSHouxdfh6eO6m/S/kyqZ6h8Du+qo4f"
        "hHrGUKlf8sjEeRtDqG+EZvO8vdQ/xXH9XfA7u4rxV+G6/vatedU4Hrf5PVHG9Uw1/sJ5zYKfReuKog6k9Nub6i637YLcllcot11K"
        "uf2+g79YlIeG5/xkbZ8Tfm0/8tC17venGp/f/vY9dek/yuZXqF/8/XPTL1f9w/PIz+n/ut15e9zYv/U5zMuzeaE+1rRMiP9I3xIa"
        "/8/CZtwvRH7A85K/1uLpuYwGb89PeaGFrRRP7c/76T/KOh3jOj96YY/TcjvRP+IqZX/PeOuP4r6FiGfTu/jz5fbWZrwG8o7FvFaV"
        "/WG8hfVaQx1bE+bnoGe/O2zOT7/O16cw5msW1iuyR3xBS2VE/0vOlxjDPE/S0XUzv99zTLBnSf2SEIfJfhpdX4hjnf5eom/DeJ4w"
        "5BQpyqmgIoXl2PQT0CZp/Yg553OjLIb37Gd505+Owe8YUNXDNfN+UTZb0P9iHreyemKpf4Q4AvLpXXWfJupTsyKefVqouyZRxzUG"
        "eT9GC/JBc/USeR72JE/uSKUGj+Ttde22mDSO2OPCfVOtEUU8OeaYj7byU9yssaVLeH5rcwNfRzdOtGMT58bhf8Xne7NrqbB4n9Rc"
        "53k2hiCvRc3IC/ILrLxzD8UXG8T8VoMkh4Yvwm5BDjsVflNYzoPDfjT6sw/KfNghj/kw1KeMHc3MSd/od5/Knn3LW/6b6iQp+GNL"
        "u5bwedAxvzrmF/Yk/pKYF0jvU9y/rzby6tvnLe9n1fMU4/Daj5x3TWF8JPcOI+Q4H7K+JRuaFHngh3n++xjqr7BXqYPMknvhvhva"
        "aJ2luspLgn67yT/dhHpL2N88KPvrOe1aX3XS3z5Ff/L16R5e9yC9dcnrWvlAVb6c5o38t6Xzl5bgVCJYv039VuQT4wuc7YGf982P"
        "vsvvtaveW/oJ/IliXH77pbyRbI/JThjDyJPN0wQ/meL6dPfZcXtewRgW9Se9z58dtN7fb9F6dcpfvR9yWjr/k87r1xaX+Xfzn2s0"
        "/17rHFTXUI3Daz/KeUZdtGO+Jth7sk870FK+S7ZXZN+MV5ud4yvyR+bSeO/CPPN6HPXft+9Ofhx1uVJ7yu1sbj/u/yrisAZnP4fy"
        "brKfk2omP7SIl4zb+iu+P1/i42nidcQE2XmP96F6ZMFN04XjD8CPiZTo0b2YN4qzm804aZngl6aW0/hWe8Ip2v3NZfA3abwhcxxv"
        "/NK5jn9WrOPHKG7zWcffVSWehPJHi6GXYehlWIEnIbvTI+KMlXXTEOFLdKEO0NH1r2ZBxi0+ye0h/YzzfO5NeC7kq+IDNcrrQn6J"
        "MOKW5RS3/FzKSyxU+P1nfeJQxHr8iJUH4fa4zydONsHGI4I9mCevt6dc8GgiLibdPTYu4lEuROqrx51l9dk3Lu1o1h/OOCzOS4It"
        "ioryO1dnHNrriuM67FlnlPRnji3OjrIe/j5l+IO5vU9W3TAlvz+sTnXDUUHvci8q6oWoJxbrhVj3SuqF/Hih/mPmN1zrKhHEv8BJ"
        "H+b6mmSvQX7rHcelrh9ezPurG0p1+DbxPaH80o4G1F+eE+uGHanb/M1rZpLm9SjqUAPl55XwXUaW5rcdeTL4N4NjNcGzGcOiH+v1"
        "ehof6ZMVv8HeuOEgk1qzoF9JpsItff+K2YZuVawfPr/DsL4r+rTgJ8l6mHrSWa/puZ9oOYd4Ffr8ZMS5rtj1t5DzSed5q9DuG8Mn"
        "xHnzej3hYB/D+wM/9/hjJJc/Fb7ziLJv5p3Xr2mC70c/sn7J89/bMnBFyD/H5PxvA/RtLrePrviAzVfs68GmgVrZif/GuvXbV8rj"
        "Ezdesc9TaXzjHFcltY+Zd0w3nbLiCs2GY3THFz6qeE/n1QdfqMS36xK+8C7LbwvZnifK/iw0o3GHqJdRfKzGHeoiTiYz7hFPpcId"
        "6tXFFfTdZCPejwMq3OHPmZf1pgR3mJmccRZxh50V4g5Z3skPUuYj90q4lL0S7jCT8zivc6ZkXt1xhyzvGA/Sd7KHKsUdSvFfowp3"
        "eFLEHaZe9Kh/Eu6wRvqnjh9O+sQdjkpxBFPgDllluMPGr0EPX2eV4Q5HfeIOpfemVVxPVPgtJe6Qrvu6FHd8vfz7WMQd3jet7ZTX"
        "eJ/yGgmzEmzHHY4qcIcD/p57YHKfuxR3yHziDu93wR2OuuAO70FekFWHO9Ql3CGeO9kYxfF1+E04j8/gN+E81jB7PVCN8+B+v4VT"
        "Rj08h7ps7+e/IeETdMW6d0yBT0Ddpmp8wj0SPuEQY451+YPCfVPzq8Qn3PhHln9r1ndiqO/ATsRbFfiEVKX4BMhLiU8gO5TGfP+d"
        "Cw5HnN+E9oP8pOBxdDkea4SevOYRjxPm9Qxp/FH2Wl7A52QqxOco7cgvIN+xvDf8B/TsqsV/6AH+Y0rwH7oC/wH7Kr0/SV2F//g3"
        "5BWB/yD5Q76b4ddsaKV66mVn/IdLPbpi/Ieqv56TleE/tnrFf5zwif9gQrzlGf+RuVbxH6M1xn8wF/zHqAv+Y1TCf5ysKM8t61ER"
        "/3GiOvyHbN9emKn4D8U8vyrhPxpE+0TxF8Udsr0i+2Yc0xX4D/pOivIGwH9sBf4D/fdtdcN/8IU5txu/YwrcR8YN96EJuA8l3iPW"
        "5Kv/WuE9CO9kfX8v+VnpHj5fqXXecSBZDzgQ2W9MsJ0XneYhqT11UbPlswvj12y4rzPAaZyZ1wZ5b7so1IWt7xVGUD884i+vc0CO"
        "W5snpy78pKouPObvO9KY17pwVKoLI8+SpfrwTy5xOX7RcXzqPM8F1IfHXPI77zl/Vyrnd4Cns74P3ULz+/d8fg/c5jEPOsnfCx8d"
        "E+vDe1zqw8fw3UVJfVivSX2uBDfptz6sy/Vh6JvLd6hJba6oZ5Z+vXDJ2Q5fuFC+Tuxzfzm5TpyptE78H/y5DyG/rKwTnxTq8bWb"
        "v+r8HvX32X+St+ffo+xpRZ14muz/5LlO/OcXvNWJV1/yViceulDfOvFLF+z2qKMrWyXupdb1iPcd1y23ekRHyyxfdQjCPcWw7hPe"
        "qXT9CmN95O9ZMvzXmNcv+axLXPKJZ5LqEXMlPFObiMcgHOjxNmndyqzyOL88n27hNGo0v2q85/uOuGrCY6v8FMpTdrR8jIn2T8LJ"
        "SPmeiu2fx+tpXOQXyfgme91As+XtVTinZHizIh9z/QWx7rlCsX6drXD9upMxBz15W/q+TVWfIDlY69gu+BfWdar17C0Bp1Q73NPr"
        "leGe8D0B2Tuan+PWPlv0Hd8rWNdOIe+1S7GuTRMcuud17Z8+Kp9vp3WthXnJtye0tz/SHfPqtbInH2A+vm+Om74vKMVBfe8je7xZ"
        "jJvXIm6n+P1utIjzERdb8TXi4b723xL22e1rf0jYb9fI4j3V/e5fwfMEM22/D/9ymux9Pm6dlH0+Etb39DcK61n/vtru71Gr/uT9"
        "Lqhf0v/q9/Vo9alH/zIt9vOgfTvkfT0oXujfKu3nsRX7gCPvmNCn2/4cHeXzyl73pci67Mfhc3+LhW3kr+2vTb9TtQ+HYh/OLYN4"
        "X32ul0l8D7ZlcE9F1yfY6fO83nqXYnz8QG/XO+ed/97iWM8p3feB65VnP8DCubx5ntnyuGda7zbbpfPjNvubzxeOc/393nnnfHAI"
        "+V/+/iXC3z3Px/9pc98Te975+Yn+ktpq007Zj++fOB5lK5ndz+8dkPks7mXMKe98BHnnT+B9e3Gto71bupjHuWeu63SUayJ26Ly/"
        "+f3j81wuqzS368x8e0PxO67twDlqeL49jvl3wung+VLNinE/43PcT2PcCzVh/hesle6nY953nJdxJwcLcdrtcr30MsVthK+i79Wp"
        "bon2NNpTaE+iPYH29bxgNyR9y8Ff34j8+V7Mc+oI9z9zK+Enfw4t6hG5lmLcdQfip8+Y13F/dhNwlX3diBd63uTtg3xc9uvX2K8f"
        "5v7uphV0/Unh/I1YlxOhCPIC4J/o5nIwhsBD0X2q5LrCA1JeuHg9+Cy6ke8YAq9F92jp9SHOd2LasSHYwe7LpedF7P2DP6N7DP2D"
        "R6P7XOl1ur1/2MnuX5ae12w/71mc938WP1BB4WnfrS2DtF/XuBRndDriLxL6XFf71+lo/z7ubP/ayH/clLfbI5qH3kzY0S7R363+"
        "oKee7bJG9rSVOT635+9sY57uS/Gg3Q6FKhhvQtvn6D8VcJtcjnyDsEdjUXM9oTyHfH4itBrnhyxcnfk8sZUl9lyz5bmWfjUk1L+s"
        "fBeeqy0qxrHU79KNIn6v8F15YT5HovwOS2/gf/9CmPuf9HsH/GXzPI0J5+nSeTrOs19fOC8inRfBefbjBTsbks4r/L5hQq4aK+Lk"
        "iY9rBPH6NtihOOTRFpHmcy382GX4fQNvt0Uhz9tQp4YdXQg7+s37pPNx3/iXmTBe+X6F5zLnMaJZv015R7n9PP5UsV7B90nj695G"
        "1IOTOtfn3FeKemjyVgE3kHsE8451M7cE+sfCQr9HoQe0z6HRwh3fNff9L7dXnahb/2Yb+x/EjYX7d3R+IOy3HGU8/1r9+LghGrHF"
        "wZogryZBXtb+BC2dGPdladyd0rh/IY2b7xNAuPrC+l44r/BdVx54APO92KxZdsHMR24XcT+boAcL4W/RvJ5Z1+z4Xq9ZvO1Der8K"
        "8xBfXvT3b7I995kuGueWD+121BiCP4L5ku1iQu/70J997P1Q8G+byb990DxuBHx7Ad8eC/j2Ar69gG+PXz9d+fZmS3x7P64x395P"
        "Zzjfnh7w7TE/37euqBPf3s0zjG8vOc349r4c8O2xmci3N1ahHXjKhW9vzMUOqPj2ts0wvr1Xphnf3sFrjG9vTIgzpg/fHlPEL258"
        "e864v4BvL+Dbc8xfzzi+Pef3I+Dbk9fTgG8v4NsL+PYCvr1a2ZuAb68i/GLAt1czuQV8ewHfXsC3J50X8O1d43x7W2rEt4fv+yvm"
        "2xuD/gZ8e6J/RHx7XD69qzZ45NtLi/Es7Wse4rhlYwXyQcsr3c+O6wvtZ1f0sx8X8jw5TZzfUlzi7/J+VhGuko8zdzvh436DlcvL"
        "zBReOmu/nlYOTCvha8J+6fGDzJu9faY2cvK8P8+x8uPw2o87H93HHechyhaUrW+o+R1bysu7TWGfpP1vvO+fOOayf6KKX69Rkfft"
        "5flu4nmEnUphHZX59aJA5AS8emLeL+DVC3j1fNnpgFevzrx6TLGP2piwjxrlrfq6q+TT247+3Pj0FPFTzfn0FPep3f5qo9L+apBr"
        "zXn13gp49Rx59d4LePVYLXn18nXm1bs4w3j1Fk8zXr2ugFePBbx6Aa/e1cqr9zcBrx4LePWq31fqazXm1dtaZ169h1149R6cIl69"
        "pxXv6c3M0W5PGq/eQ5bfZufVs/Z/zkr7P2e8xyuV7f+85IrTuJPa4iv+9n/uuDKj8ZEBL2DAC8gCXsCAF3C68AJyhzHgBZxedso/"
        "L+ADTMRHqngBfT73VccLeLsLPtKNF/BW5DXrzQu4CL/DAn6oyAvIv2fzzAuYVfACPveGtH+AihcwK657Fo7iDn58D3AUmUpxFLdK"
        "OAp6H1/Bc//MGz9elvjx/n2K+fF+VBk/Xpbi0B9NCT+ehVPBOEr58rgCp/aKOJWrBp/yfH1581JWvqIZ9c91VvznyDv5knNepG68"
        "ebtqxJvnsR+5fkny6XhBc5yHKGuvCJ9iyfvGeeXlPUU8nzS+Uj7AWYr8wjv8/sdQb4SdT0FfVHyARpb2R39ZxK8EvIABLyALeAED"
        "XsBq8Sv14gUEv8ixMUV+96yEZ9FFPEul/ID78VvFD3jADcfilR9wlq/+3fAr6X3LsF6u+5UXHEvx/Dt+JdSHre8T/vEa4dcj3rV6"
        "8+uNSfxn71bJr4d8VsCvx68P+PUk/fpDBb/epYBfj00Fvx7t83Kt8Ov9hUd+vR6P/HpH6syvdzDg1wv49QJ+vauWX68z4NdjAb9e"
        "/de1f64xv94PJ4lf700Xfr0TAb9ewK8X8OsF/Hre9Czg1xP6D/j1qhvn1cev92MFbx729wfvXm/XP1TJr4d9hn3z672l4Ndrttlf"
        "O7/eifNO+l6I80x87VHw68X+Cvxta/h9QuDZs82zybMXAs+e7fj04Nn7jk++um/jeVdOMc/esz7H/Q2M+3qPPHs7z8vvq8mzV7J/"
        "9CTx7Kn48oZXS3x32RK+N5OXD3qcGubvYQ56s+k2XLee8+ulhu+U+ptavr2AZ0/Fsxd3tYPOPHsdLjx7Dws8e72Z8vaoyAfF/Nnl"
        "gF8P5wf8epRvDfj1An69q59fb8Anv16/T369R33y621S8Os9ZB7/fx3IrvI="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
        },
    },
}

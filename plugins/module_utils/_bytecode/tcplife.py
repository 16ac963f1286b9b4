# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28584],
    "maps": (
        "control 29 tally 18 lives 16 lives 48 lives 44 owners 80 owner_levels 23 owner_levels 39 owners 67 o"
        "wner_levels 23 owner_levels 39 owners 142 owners 21 owners 38 owner_levels 18 owners 24 owners 69 ow"
        "ner_levels 9 owners 22 lives 243 owners 49 lives 350 owners 56 owner_levels 24 owner_levels 40 owner"
        "s 40 owners 59 owners 133 owners 99 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_le"
        "vels 9 owners 22 owners 137 lives 300 owners 34 owners 60 owners 134 owners 21 owners 60 owners 138 "
        "ports 230 ports 8 control 19 control 41 events 7 control 16 control 96 rows 20 blank 9 rows 6 rows 7"
        " control 158"
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
        "TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN"
        "_CRED 6 TYPE_OF_TASK_COMM 13 SOCK_NET 28 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CG"
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
        "NTS 4 STOP_AFTER 5 STATISTIC 16 MAX_EVENTS 21 BY 57 STOP_AFTER 66 STATISTICS 53 UNSIGNED 4 SUB_BITS "
        "60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 12 SOCK_NET 86 NET_INUM 4 SOCK_NET 38 NET_INUM 4 SOCK_NET 44 NET_INUM 4 SOCK_CGROUP 57"
        " CGROUP_LEVEL 16 SOCK_CGROUP 113 CGROUP_LEVEL 16 SOCK_FAMILY 76 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_IN"
        "UM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1"
        " CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 134 SOCK_DPORT 80 INET_SPORT 7 TCP_BYTES_SENT 20 TCP_BYTES_RETRANS"
        " 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 95 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_CGROUP "
        "83 CGROUP_LEVEL 16 CGROUP_PARENT 89 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NS"
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
        "7 bpf_rdonly_cast 136 bpf_rdonly_cast 12 bpf_rdonly_cast 271 bpf_rdonly_cast 13 bpf_rdonly_cast 86 b"
        "pf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_rdonly_cast 4 bpf_get_current_task_btf 101 bpf_rdonly_cast "
        "149 bpf_rdonly_cast 207 bpf_rdonly_cast 12 bpf_rdonly_cast 316 bpf_rdonly_cast 12 bpf_rdonly_cast 16"
        "4 bpf_rdonly_cast 4 bpf_rdonly_cast 212 bpf_rdonly_cast 4 bpf_rdonly_cast 113 bpf_rdonly_cast 37 bpf"
        "_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 14 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 7"
    ),
    "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28584, 28576],
    "maps": (
        "control 29 tally 18 lives 16 lives 48 lives 44 owners 80 owner_levels 23 owner_levels 39 owners 67 o"
        "wner_levels 23 owner_levels 39 owners 142 owners 21 owners 38 owner_levels 18 owners 24 owners 69 ow"
        "ner_levels 9 owners 22 lives 243 owners 49 lives 348 owners 56 owner_levels 24 owner_levels 40 owner"
        "s 40 owners 59 owners 133 lives 54 owners 69 owners 21 owners 38 owner_levels 18 owners 24 owners 69"
        " owner_levels 9 owners 22 owners 106 owners 342 owners 60 owners 134 owners 21 owners 60 owners 138 "
        "ports 230 ports 8 control 19 control 42 events 7 control 16 control 96 rows 19 blank 9 rows 6 rows 7"
        " control 158"
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
        "C 16 MAX_EVENTS 22 BY 57 STOP_AFTER 66 STATISTICS 52 UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 S"
        "LOTS 38"
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
    "source_sha256": "b78be0454dc475de3fd91524f9ae6d3db3cd6abec93d10226e9c09a127aa18b0",
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
        "eNrtXX9wFNd9f3s/dCtBuUP4JKFURYIYHNmqgSGYyKYBx3EJyRga54zHY4VcVRcj2TWitvHq6oRzXOPQmQ5yxjYm0w6SGOvojIub"
        "dkbM4PjU6WSsNG6Hup1aHTKxmulMcOs6KphfaaOrdr/f796+d/tud++HJNDyz+NWu2/fj+/7vu+Pz76PdhMz/qW2N+X0UmuMGb+1"
        "BtUom6Aw/6W2x4z74moN/D3A/z27Fco/xt97FSjDrM4oR/F3b/Nao56mIP989AtYzyCUkZn71+ZyudGZ9wSw3j693kF4ftfM33Mz"
        "/0sov8n0FqX6VeP6aASe7+7H9ywV2jmE9Qegfr1evWmjtXA9ju3VsL3mdQUqblL4+uIKdEQLbOPu31wPN2ZrS2uPNgT9idfWY7vg"
        "wWwb3L9n5qbWmfIAlgklajyXTcr+vsgYx2Lvb7K8P1uD/asJmPMa1scZr4/i8y9TPW35eZupJie+/2ZluVFvqu7stCFPh69OW+Ui"
        "1fyNHJQPYrkTy21YbsFyE5Y4ngXz8SrMxyDUH1d+z1ZetUGQZ5JXmm/xPvp7sobk+Q9gfAPYPyzjgQCrNcrVTJeUROBcLmR5T6q5"
        "1XH+W63yWOa4xBl0JKksNsqE8iP4e90kN/7aYCs+d37afjw/FsbzjGQ84Xnv4/lDGAeJ3MaV7+ciRvlXuTob+cmP73HH8T1ulW/U"
        "b/lxPor1HMHyRSwPYvkMlvuwfDRXzvxoI9DehAqKItU/KRn/JWF+/P8lZD/+k97GP0Dj/9OQnT6mcY0uw3HC+Ur1ZHKins6gnlYt"
        "elobhPu68f4Cfb+sUN9TPSFLPcnX8X17UD4iKB9YCuO1ZUcjthfnt6mWf+8I9GNLmMF/WvrqjP9EVJSLtEwOFxv9IzmN4n27B1C/"
        "N2cc5S9jkT9an5rShOvz4xw/z79REb2VqpsCPRsQ5R3kpbvd27qJsw0oj1Bvcrl9vUlJu1LtDPbpILVvYhrksCNcXTk8XlQeU83Q"
        "H9dyeTLjTd9E+H0zHtkV5uRUEdszMW1/fVxyfUxy/bTkOswD6Z0wS0jG//z0wtADT7HrSw94229TdWgfF+gBkAPveuBpFdoB9SYb"
        "7euV64GYRA/sU6srh056QM15kstMuXrgmGr1G9zrgbMV0g9oP/VP4fi/BvOavoVZ7Rot3cqs9o2WbmJWO0dLx5jV3tHSKrPaPVqa"
        "3rdWkO8HFFt/sk/wJ0175SHjfi1TuM/ofgc939LWC3ZiHe43eF9cXQLylF7L2dfV7i/No7gvF9p7vyvxM9E/x31XQ3mjMtmA4+ZO"
        "Px409aNU7kAuUE8eDLOt5nysstPjwfLWpWxfqFQ93UXqsa5ncZySI/icBhd2oL0zAuv4oGzczH1l4KxxR6SGFfXP48oq2FdQ7qN4"
        "nzYE9e1uK21/IT8nruI+k6Z95iNs5024/52BdtbicwOydi7h97+B2WknyVV3z20Sv39/0fVBet28vry43GchjGCun1Ovkv6heR1w"
        "Oa9L5mRe8/o1LLEf1JytfYD1dh/2ag/cxtWbXMbbX6SnR0P0vrO436zB8XyJuRvPX6vKeBbaYf8N43j8LLfPaMNgh2TXM9s4kHYC"
        "9qWWeowjYhxPW4nPryT7B65HgrBvRULY77vt600EAlCq9yowbvcpdu14B0sat3ewfLztKuxD2zH+03ke+xXixtm8v34yZ51Pcd3Q"
        "epSvkx+b8rXTavfQc6hPD9Tic1rx9Zi30z/tbd0NzO66K1bPbZZ6KA4Xn2mp1Q6mOE5yaQjHsQX6nYx60899s6ufyT6n+K82nJdv"
        "pch6SQQUowyzT+D9mJfYE0J5xFIbwnFZaS/vj9/9EchLp8rFM/X2p7h49n9yfqQpt3t4eyjM3of7sN8J9X28/oGQz5DYHX8o9x+4"
        "fMZQoV3yjZn7dgUwvxFYDHF7oX7y43rb0O5sy/tf+nO9zT05WTses9g9YQZyJmu/fl+Ms7NoX5HkgaR2e13Vx20fN27rShy3fum4"
        "/ZGNvZgfDwX7+ZnK9hPt2l6MQ1e63p8oML+9zc9Vpf4wayxRvmD9OcmXo/xhf8R+en/uYM7qN/b2vIDz8nyOy4/VreX8P5K3uAL/"
        "WRHD9wXIDnhRsNfqXfVLq3HXf4oLrWggf+pIzkv9YdZq69d5kQurn5Z9ButHv0pa37fd1Ud+3wr0Z1P90L/socq0V8O4Yz6uVWZ9"
        "2F59v1Ywj61w83PUtd0dNOanR4X9KYjztQj3K9JHsKEl07z9JcZLtGGIk7S03Qrve4Fx+iyhXuH8MNFOo+d1P9bu7wXyNoz9CeI4"
        "hfLjpIuIvh0bdgKWCdo/Ivbx3DCL4Dr7Wc6wpyNod/TJ8uGK8b4wW8zJfz6OW1o+sdA+Qj8Cx6dr4+8ovDzFJP7ss1zeNYF5XG0Q"
        "6tHqMR60VC0Yz+OuxhMMqeTgiZw1r90UEdoReYx7b7IhJPEnp2zj0WZ8CtQa61gN8a09NbCP7popp2bujaL9FW10p9eSQf49yaX2"
        "86wN4XitjGFcEB4w486d5F/s4ONbNcI41HwZ9RaOwzMSuykoxsFRf9R60w/SeNgxl/EwzE9pB2LMTt7od7dMn33XXfyb8iRJtMc6"
        "2lbDPKg4vyrOL+qT6Ct8XCB1WPL+7sqMV/dhd3E/M58naYfbesS4axLbR+PeogVs50OUt0RNrSQO3AXx7xHMv+K6SOK+qo+7/t4d"
        "TaQXX+bk2mncU3WYZwl6G39pfZ1nHfOqdnLbLalPfD7VCfkOkleHeK4ZB5TFyWm+yG7raOwowKeEcN825FoSR4wut9cDXtaZFzkX"
        "17OjvJtyibgTSbu81kvxIlEPk37QhjE+tkzh7GPy51Ptk9PWeII2zMtP6rA3/Weu2+/SPjXuLc+P49TR+Bn7fWuvw/w72c0Vmn+3"
        "+Q3KZ8ja4bYe6TxjPrSlUeH0POmlA1hSnIv0FOkz7fWYvT9F9sdSauc9OL+Qf6N6uw/fBdcxD1eoP8GOzO7D976OfldNyJM/lYyR"
        "fs3jI6OW+vLr5ivQnjrIG8Zr6jy9h/KPulmmctcfRLslVCA/O3G+yK+OGeMH+Ucz/4r2aHIdtXOTK3yi1c5ci3YmtTtgtOetX9rn"
        "7yf5/H2E/DWP+fv+MnEkFDdahXIZRLkMSnAkpHc6eXyxNF8aIFyJysX/W9p+aiRinPyS7HMkp1GI496C/cI4VbSvQvFcHL94EP2V"
        "deSvfCjEI1ZI7P1Jj/gTPg8/asY/QB93e8THxtl0iNMLy8T9dtwBh8bjYVLtU9M8DuVSqLpy3FpUnj3j0UYy3vDFQX5e4mxlmB+/"
        "81XGn70pua6iXmsNk/wssfjXYdYJ6ykNHXNaT2a+MCmuH1alfOEEJ3fZlyR5Qswj5vOEuP8V5Anhup73MeIajvmUEPq9iI8+DvKa"
        "YG/g+G23bZc8b3g55y1fKOTfm/h1QnGlAzWYd3mBzxe2JDd4m9f0LM3ryCTnb8nmlXBdWobmtxnjYxPT1vEpF8emDfN2rNvnqX0k"
        "T6b/hvrGCf+YUGKcfCWYDK905ppRBm6X7B8ev78wvyf6HIy/kP8kOUzut5dr6vfj9efRX0V53h+yzye2/S2O85j9vJWo97Xh0/y8"
        "uX2e8K+P4vpBe/fUozQuf8593xFm38rZ71/zBNeP9YjyJc5/V/3+a1zcOSLGfWtQ3paCfnTEBTx6zbof7O6rlJ74Be5bD18rjkt8"
        "8Jp1ngr9HHu/KqF8ynhjqm7c9C8UC37RGVf4iGSdLqsOrlCKa1cFXOE9pt0WsPQnzP4isKDxhhjPI/9YjjdUeXxMetoljkqGN1TL"
        "8yvoe8laXB8DMrzhh8zNflOAN0zPTjvzeMPWEvGGLGdnB0njkYcEPMohAW+Yzrqc1yVzMq/OeEOWs/UH6fvYY6XiDQX/r1aGNxzj"
        "8YbJl1zKn4A3rJD8yf2HMY94wwnBj2ASvCErDW9Y+yTK4ZusNLzhhEe8obBuGvj9RIbbkuIN6bmnBb/j6eLrMY83/Oq81lNu/X2K"
        "a8SNDLAVbzghwRv2eet33+z2uxBvyDziDR9wwBtOOOAN78O4ICsPb6gKeEPsd6I2jNe34m/Cd3wefxO+YzPouwEnfAfY/SY+GfPg"
        "WczHdt37TQGXoEr2vZMSXALmbcrGJdwn4BKOMWabjz/KvTfZWCYuYc2fmvatkd+JYH4H9US0QYJLSJaKS8DxkuISSA+lcL7/zgF/"
        "w89vXPlhblZwOKroj9WinLzhEocThLyG0P4weyPH4XLSJeJypHrkv3B8p3LucB8oZ9ct7kP1cR9zgvtQJbgP1K/C+kmodRI//d8x"
        "roi4Dxp/HN89aNfsaKB86lVcR6/w+A+HfDTZ5Z7xH7L6OidKw3/0uMV/jHnEf0D8jfwt1/iP9I2K/zhfYfwHjK8c/3HeAf+BuA/y"
        "A4YnSopzi3KUx3+MlYf/EPXbdxYq/kMyz68L+I8aXj+R/0X2u6ivSL8VxkXpuyjev+huRxxID+JAsP7uHiccCGzM2YP4OyLBf6Sd"
        "8B8Kh/+Q4j4idZ7qrxzuY1zAffB2VqoT5iu51T0OJOMCByLajXGmXbabh4Ty9GXFEs/W269YcF/nEKdxblkTjve+y1xe2PxOYRTz"
        "hye8xXUGRL81Njt54f2yvPCUt+9HI27zwmEhL4z6NUP54X+9AuP4Zdv2yeM8lzA/POUQ3/nA/ntSMb6DeDrzu9C9NL9/D/M7sMFl"
        "HHSWvxMW8LiE45Hmh0/i9xYF+WG1Ivm5Atyk1/ywKuaHUd4cvj9NKEt5OTPl6/AVez18+VLxPLHHc+XEPHG61Dzxz6HfxzC+LM0T"
        "j3H5+MrN31hZdo/8u+w/y1nt/DB7VpInnifnPrnOE79xyV2e+HNX3OWJhy9VN0/86iWrPmppy5SJe6l0PuIj233LKR/RUr/IUx6C"
        "cE8R3PcJ71S4fwVxf4R1lgj+Dc7rVzzmJa54xDMJ+YilAp6picdjEA70VJOwb6U3upxfiKebOI0Kza8c7/mRLb5aG4F5l9kpFKds"
        "qf8U4/WfgJMR4j0l6z+Xz1O7yC4S8U3WvIFi8X9lOKdEcI8kHrPiEp/3XC/ZvyZL3L/uYsxGTt4RvmuT5SdoHMx9rB/tC/M52X72"
        "NodTqhzu6c3ScE/4PQHpO5qfU+b5WvT93mu4r41j3Ktfsq/NExy6633tvU+Kx9tpX6tnbuLtcWX8E9U2rl4pffIxzscZo930fUEh"
        "Dmr0E6u/mfebt6DfTv77NizRz0e/2PSv0R/ubv4ad75ud/PD3Dm7WgbXqer13AqIEyy0cz68j9Nsn+9x+6yc7xE3v6Nfw+1nvYcr"
        "e65HpeoTz7mgekn+yz/Po8GjHP3bvDjHg87rEM/zIH+ht0c4x6MHz//G+GNcnW/ncrQUjyu7PY8i43AOh8dzLVY0kb12pDL1ztX5"
        "G5LzN/cO4nr1uF8m8HuwvYPPlfR8nP3TRci33iNpH1zoanv3ov3f623zOYXnPYBcubYDTJzLDy4ySxz3XMM2o+xojFr0by6nX8d4"
        "7UX7eHAA47+w/uLB719Ev90478Qad35xpr6EssnQU9brR2auh9lnmdXO7+oTeSx2MmYXdz6BcedP43p7aYutvutYBX7uuZtabcc1"
        "HvneRW/z+/JFGJffUpyeM+LtNfnvuPYhzlHB/j1nG38nnA72LxmTtPt5j+3+JrZ7jcLN//ItwvtUnPdnLoq4k6O6n3aHmC+9Sn4b"
        "5Snpe3U6TxfLs1iOYzmG5Wks38xxekOQtyza67swfn4I5zl5AuzP7GfRTv4ilpiPyNbn/a470X/6vPEc2LO7EVfZ3Y7+QudbUD4E"
        "7bI+v9n6/DDYu7vX0/Nj3P27cF+OB0IYF0DeiXYYB20I+Sfaxwue0ztIceH888hj0Y7xjiHks2ifKHw+ADwnhh4bQj3YfrXwvpC1"
        "fuTNaJ/C+pE/o/184XOqtX7Uk+2/LLwvZr3vebzv/0xeIF3g6bytvYN0Tte04Ge02uIv4upSR/3Xaqv/Wuz1XxPZj7tzVn1E89CV"
        "DtrqJfq7uc6pXpRX1/pZIb3awGz77/p724ir95JfaNVHgRLaG1cgwXAuaW9PxQO/uKCXj0QWGfuK+PdEYAmXxzo34w/oVY+gH0rx"
        "kVF8b8eaL5q/Yb6AkCoRCXPXyb/Q69uC+lex4DSt7TD68yTuF/vhD/T7AOJMzfP4w3C/bj5Z/WSqvyPC4wP179bDZrsU1rEF/v7b"
        "QbBv6bf+nhjdpzDuPlW4T8X7rM/r94WE+0J4n/W6rscDwn3Gvoz4SV3/G+Nfg+NP475H4cb35pAC8h5Gu+5+nP+Q4OeFoZ4nUD9H"
        "n0K52oZ29Sb8DTBf9gTipDo2YN58I953L5TfekS4/ws8Doz698iMPBjyFir0O/Xr8RCPa4nS+X8BBeUmZivPtF7oPsqn67hkfV84"
        "9WS+33DuG+znu1A/JGpgfWa/ml9XBg9XGM8V2Ilyh/ZA9mZcJyzI1TsSgufCDAAsWj0Y9Jvv/l/Qw604n1ub2P9Y9FNL68ecPxVm"
        "EFcuv32q7XhtXvXEBVoHeruj6/LzYOjJtluwHT0XoB+t2I/LQj9ahX58KPTj5zmrXteG0J7BcRH1aVx9+II3vfrABc4+jpF9fD+0"
        "2+fp83n6mM/T5/P0+Tx98Px85elbLPD0vVdhnr6fLHCePtXn6WNevo9dXyWevlsXGE9fYp7x9N3v8/SxhcjTN1WiHnjKgadvykEP"
        "yHj6nlhgPH2vzTOevqM3GE/fFOdnzB+ePibxX5x4+uxxgz5Pn8/TZxv3XnA8ffbrw+fpE/dTn6fP5+nzefp8nr5K6Rufp88tbszn"
        "6fN5+nyePif58nn6irXP5+nzefoAr7G3Qjx9eD5AyTx9Uyi/Pk8fbx8RTx+MT9fGHS55+lK8P0vnogcA96ytx3jQulLPwwN5ofPw"
        "8nb2Y1ycJ6vw81uIa/x9qGcj4TKhndk7CC/3JVYsLrNQ+OzM834atoA8inxPeN569Chzp2+/XZlxcn2+z8ni7XBbjzOP3a/bzgPh"
        "xmT5DTkvZH3x8W6S6Cfh/Bz35y9OOZy/WCovH35fW3FePrW0c9mkvHyTVeblO+vxXDbIh/i8fNU6l228QueyqRyPX+V4+c76vHys"
        "EueySebZNS/feYGXj0n4+KaE89hi/HlsPi9fgfy44+XDca04L9/bPi+fLS/fBz4vH6skL1+uyrx8lxcYL9+qecbL1+bz8jGfl8/n"
        "5bteefl+4PPyMZ+Xr/xzqZ6sMC9fT5V5+b7uwMv30Bzx8j0rWae3Mlu9PWu8fA+bdpuVl888PzojnB+ddu+vlHZ+9Oprdu1OKKuu"
        "eTs/uuXagsZH+ryCPq8g83kFfV7B+cIrCAajzys4v/SUd17BBxmPj5TxCnrs93XHK3iHAz7SiVfwdoxrVptXcCX+DnL4oTyvIHzP"
        "5ppXMCPhFXzhjHB+gIxXMMPveyaO4k64/hziKNKl4ihuF3AUtB5fw37/zB2/Xob49f5jjvn13i2NXy9Dfui7c8KvZ+JUsB2FfHsg"
        "wMlDPE7lusGnvFhd3r2kGa+IYf5zq+n/2fJWvmIfF6ka715/hXj3XNYj5i9pfFq+o9jOQ5g1l4RPMcd7zbLi4z1HPKHUvkI+wUWS"
        "+MKP4f0nMd+Iej6J8iLjE9QydL76qzx+xecV9HkFmc8r6PMKlotfqRavIPKTnJxlfsEj+FvGLzjghGNxyy+4yFP9TviV1OG1uF9u"
        "/ZUbHEv+/jt/xeWHze8T/vEG4ecj3rZq8/NNCfxp75fJz4fxLJ+fD573+fkE+foTCT/fFZ+fj80FPx+d83Kj8PP9pUt+vk6X/Hwn"
        "qszPd9Tn5/P5+Xx+vuuWn6/V5+djPj9f9fe1f64wP9+PZomf7y0Hfr7TPj+fz8/n8/P5/Hzu5Mzn5+Pq9/n5ymvn9cfP956Edw/P"
        "90fevq62fyiTnw/PGfbMz/e2hJ8vZtG/Vn6+0xft5F338wx87Qjy80X+GvnfNsN7AsjTZ5lng6cvgDx9luvXN0/f5uuUp2+1N54+"
        "y3wZPH0F50fPEk+fjG9veJPAl5cp4IszeP1QjpPDsA6zKDe7N+Bz24GfLzl8l1Df3PL1+Tx9Mp6+qKMeLI2n7+scT19XWqKPBF6+"
        "PC8U86afb1h+vimfn4/5/Hw+P99C5efb55Kfr3eW+fm6PPLz7ZLw833NuP7/DFXX5w=="
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

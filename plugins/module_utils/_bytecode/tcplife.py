# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28672],
    "maps": (
        "control 29 tally 18 lives 16 lives 48 lives 44 owners 80 owner_levels 23 owner_levels 39 owners 67 o"
        "wner_levels 23 owner_levels 39 owners 142 owners 21 owners 38 owner_levels 18 owners 24 owners 69 ow"
        "ner_levels 9 owners 22 lives 243 owners 49 lives 355 owners 56 owner_levels 24 owner_levels 40 owner"
        "s 40 owners 59 owners 133 owners 99 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_le"
        "vels 9 owners 22 owners 137 lives 304 owners 34 owners 60 owners 134 owners 21 owners 60 owners 138 "
        "ports 230 ports 8 control 19 control 42 events 7 control 16 control 97 rows 20 blank 9 rows 6 rows 7"
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
        "TYPED 3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS"
        " 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN"
        "_CRED 6 TYPE_OF_TASK_COMM 13 SOCK_NET 28 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CG"
        "ROUP_LEVEL 5 OWNER_MASK 19 SOCK_CGROUP 7 CGROUP_LEVEL 13 CGROUP_PARENT 19 CSS_CGROUP 3 CGROUP_KN 3 K"
        "N_ID 3 OWNER_MASK 3 OWNER_HOST 121 TYPE_OF_SOCK_NET 4 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOS"
        "T_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 37 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM"
        " 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 WANTS_PID 100 PID_NUMBE"
        "RS 17 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 OWNER_HOST 17 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2"
        " OWNER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_I"
        "NUM 8 UPID_NR 9 HOST_LEVEL 15 TYPED 3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDN"
        "S_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_"
        "NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 STATISTIC 32 OWNER_HOST 128 TYPE_OF_SOCK_"
        "NET 4 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_HOST 138 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 45 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 TYPE_OF_SOCK_FAMILY 41 S"
        "OCK_FAMILY 7 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM"
        " 16 SOCK_DPORT 10 INET_SPORT 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_S"
        "PORT 7 TYPE_OF_TCP_BYTES_SENT 14 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_"
        "SENT 7 TCP_BYTES_RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 20 COLLECT_EVE"
        "NTS 4 STOP_AFTER 5 STATISTIC 16 MAX_EVENTS 22 BY 59 STOP_AFTER 65 STATISTICS 53 UNSIGNED 4 SUB_BITS "
        "60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 12 SOCK_NET 86 NET_INUM 4 SOCK_NET 38 NET_INUM 4 SOCK_NET 44 NET_INUM 4 SOCK_CGROUP 57"
        " CGROUP_LEVEL 16 SOCK_CGROUP 113 CGROUP_LEVEL 16 SOCK_FAMILY 76 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_IN"
        "UM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1"
        " CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 134 SOCK_DPORT 80 INET_SPORT 7 TCP_BYTES_SENT 20 TCP_BYTES_RETRANS"
        " 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 96 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_CGROUP "
        "83 CGROUP_LEVEL 16 CGROUP_PARENT 89 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NS"
        "PROXY 109 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 4"
        "4 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 138 TASK_THREAD_PID 1 PID_LEV"
        "EL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 139 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_CO"
        "MM 11 TASK_COMM 3 CGROUP_PARENT 64 CSS_CGROUP 1 CGROUP_KN 25 KN_ID 1 SOCK_NET 70 NET_INUM 4 CGROUP_P"
        "ARENT 114 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 72 NET_INUM 4 SOCK_FAMILY 113 SOCK_FAMILY 37 SO"
        "CK_DPORT 77 INET_SPORT 7 TCP_BYTES_SENT 14 TCP_BYTES_RETRANS 5 TCP_BYTES_RECEIVED 7"
    ),
    "calls": (
        "bpf_rdonly_cast 11 bpf_rdonly_cast 86 bpf_rdonly_cast 4 bpf_rdonly_cast 38 bpf_rdonly_cast 4 bpf_rdo"
        "nly_cast 44 bpf_rdonly_cast 4 bpf_rdonly_cast 57 bpf_rdonly_cast 4 bpf_rdonly_cast 125 bpf_rdonly_ca"
        "st 4 bpf_rdonly_cast 88 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 203 bpf_rdon"
        "ly_cast 76 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 20 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "7 bpf_rdonly_cast 136 bpf_rdonly_cast 12 bpf_rdonly_cast 276 bpf_rdonly_cast 13 bpf_rdonly_cast 86 b"
        "pf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_rdonly_cast 4 bpf_get_current_task_btf 101 bpf_rdonly_cast "
        "149 bpf_rdonly_cast 207 bpf_rdonly_cast 12 bpf_rdonly_cast 320 bpf_rdonly_cast 12 bpf_rdonly_cast 16"
        "4 bpf_rdonly_cast 4 bpf_rdonly_cast 212 bpf_rdonly_cast 4 bpf_rdonly_cast 113 bpf_rdonly_cast 37 bpf"
        "_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 14 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 7"
    ),
    "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28672, 28632],
    "maps": (
        "control 29 tally 18 lives 16 lives 48 lives 44 owners 80 owner_levels 23 owner_levels 39 owners 67 o"
        "wner_levels 23 owner_levels 39 owners 142 owners 21 owners 38 owner_levels 18 owners 24 owners 69 ow"
        "ner_levels 9 owners 22 lives 243 owners 49 lives 352 owners 56 owner_levels 24 owner_levels 40 owner"
        "s 40 owners 59 owners 133 lives 54 owners 69 owners 21 owners 38 owner_levels 18 owners 24 owners 69"
        " owner_levels 9 owners 22 owners 104 owners 346 owners 60 owners 134 owners 21 owners 60 owners 138 "
        "ports 230 ports 8 control 19 control 42 events 7 control 16 control 97 rows 19 blank 9 rows 6 rows 7"
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
        "ROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_CRED 6 TYPE_O"
        "F_TASK_COMM 13 SOCK_NET 28 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CGROUP_LEVEL 5 O"
        "WNER_MASK 19 SOCK_CGROUP 7 CGROUP_LEVEL 13 CGROUP_PARENT 19 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_M"
        "ASK 3 OWNER_HOST 121 TYPE_OF_SOCK_NET 4 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER"
        "_MASK 4 OWNER_BY_MOUNT 37 TYPED 3 OWNER_MASK 14 STATISTIC 23 TASK_NSPROXY 10 NSPROXY_MNT 10 MNT_INUM"
        " 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 WANTS_PID 99 OWNER_HOST"
        " 19 HOST_PIDNS_DEV 5 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 28 TASK_GROUP_LEADER 7 TASK_THREAD_P"
        "ID 10 PID_LEVEL 13 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 13"
        " HOST_LEVEL 14 TYPED 3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUM"
        "BERS 13 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 34 T"
        "YPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 13 OWNER_HOST 133 TYPE_OF_SOCK_NET 4 TYPE_OF_NET_INUM 5 SOC"
        "K_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_HOST 138 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 S"
        "OCK_NET 45 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 TYPE_OF_SOCK_FAMILY 41 SOCK_FAMILY 7 SOCK_SADDR 12 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 INET_SPORT"
        " 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_TCP_BYTES_SEN"
        "T 14 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 7 TCP_BYTES_RETRANS 9 T"
        "CP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 19 COLLECT_EVENTS 5 STOP_AFTER 5 STATISTIC"
        " 16 MAX_EVENTS 22 BY 58 STOP_AFTER 66 STATISTICS 52 UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SL"
        "OTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 12 SOCK_NET 86 NET_INUM 4 SOCK_NET 38 NET_INUM 4 SOCK_NET 44 NET_INUM 4 SOCK_CGROUP 57"
        " CGROUP_LEVEL 16 SOCK_CGROUP 113 CGROUP_LEVEL 16 SOCK_FAMILY 76 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_IN"
        "UM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1"
        " CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 134 SOCK_DPORT 80 INET_SPORT 7 TCP_BYTES_SENT 20 TCP_BYTES_RETRANS"
        " 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 214 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PID"
        "NS_INUM 1 TASK_PID 15 TASK_TGID 1 TASK_OWN_CRED 177 CRED_UID 1 TASK_COMM 12 TASK_COMM 3 SOCK_CGROUP "
        "83 CGROUP_LEVEL 16 CGROUP_PARENT 89 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 69 NET_INUM 4 TASK_NS"
        "PROXY 109 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 125 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 4"
        "4 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 255 TASK_THREAD_PID 1 PID_LEV"
        "EL 1 UPID_NR 12 UPID_NS 1 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TASK_OWN_CRED 184 CRED_UID 1 TASK_COM"
        "M 12 TASK_COMM 3 CGROUP_PARENT 37 CSS_CGROUP 1 CGROUP_KN 25 KN_ID 1 SOCK_NET 70 NET_INUM 4 CGROUP_PA"
        "RENT 114 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 72 NET_INUM 4 SOCK_FAMILY 113 SOCK_FAMILY 37 SOC"
        "K_DPORT 77 INET_SPORT 7 TCP_BYTES_SENT 14 TCP_BYTES_RETRANS 5 TCP_BYTES_RECEIVED 7"
    ),
    "calls": (
        "bpf_rdonly_cast 11 bpf_rdonly_cast 86 bpf_rdonly_cast 4 bpf_rdonly_cast 38 bpf_rdonly_cast 4 bpf_rdo"
        "nly_cast 44 bpf_rdonly_cast 4 bpf_rdonly_cast 57 bpf_rdonly_cast 4 bpf_rdonly_cast 125 bpf_rdonly_ca"
        "st 4 bpf_rdonly_cast 88 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 203 bpf_rdon"
        "ly_cast 76 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 20 bpf_rdonly_cast 5 bpf_rdonly_cast "
        "7 bpf_rdonly_cast 214 bpf_rdonly_cast 12 bpf_rdonly_cast 195 bpf_rdonly_cast 13 bpf_rdonly_cast 86 b"
        "pf_rdonly_cast 4 bpf_rdonly_cast 196 bpf_rdonly_cast 4 bpf_get_current_task_btf 101 bpf_rdonly_cast "
        "173 bpf_rdonly_cast 324 bpf_rdonly_cast 14 bpf_rdonly_cast 202 bpf_rdonly_cast 13 bpf_rdonly_cast 13"
        "7 bpf_rdonly_cast 4 bpf_rdonly_cast 212 bpf_rdonly_cast 4 bpf_rdonly_cast 113 bpf_rdonly_cast 37 bpf"
        "_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 14 bpf_rdonly_cast 5 bpf_rdonly_"
        "cast 7"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e1b10c9732a405c3db5743768c93d3b1e0e363ef2b5ad2e58953b4e31c63cbdd",
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["direction", "H", 92, 1], ["state", "H", 94, 1],
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
        "eNrtXX1wFOd5f/c+dCdBkRA+6ZCrgACDqlQxeDCxiWmFnToUp4bGPUg9YfDl7MhAiBHGhtXFMWdPYg+dSSwyiQnTOvoglvjDhno8"
        "Ea1neup4MiZtk6H/NMrQmahp2pxbxyVgjEgbXbX7PM/evu/ue7t7H5JAyz8vt9p99/143ud9Pn77/tRbmP4vvbUhr5Vqc4P+W22K"
        "6mUcCuNfemtUvy8WrYG/B/i/ZzdD+VX8vUeBMszq9HIUf+9radfriQf55+vvw3oGoIxM39+ez+dHp98TwHp7tHoH4Pmd03/PT/8v"
        "oXyMaS1K9zL9+mgEnk/14nsWC+0cxPoDUL9Wr9a00Vq4HsP2qthe47oCFccVvr6YAh1RA1u4+zc1wo3Z2tLaow5Cf2K1jdgueDDb"
        "Bvd3T9+0fLo8jGVCqdefyyZlf1+gj2Ox9zeY3p+twf7VBIx5DWvjjNdH8flvUT1thXmbriYvvv82Zaleb7ru/JQuT8cuTZnlIt3y"
        "2TyU27HcgmUXlndhuRZLHE/LfLwM8zEA9ceUR23lVR0AeSZ5pfkW76O/J2tInr8E4xvA/mEZCwRYrV6uZpqkJAIX8yHTe9Itccf5"
        "j5vlscxxiTHoSFJZqJcJ5Yfw97pxbvzVgTg+NzFlP57vC+P5lmQ84Xnv4/kDGAeJ3MaUN/IRvfzrfJ2N/BTG94Tj+J4wyzfqt8I4"
        "v4T1vIjlUSyPYHkAy8exfCRfzvyow9DeRBQURbp3XDL+S8L8+P80ZD/+497GP0Dj/+8hO31M41q/BMcJ5yu9tz8v6ul+1NNRk55W"
        "B+C+FN5v0fdLrPqe6gmZ6km+iu/rRvmIoHxgKYxX17ZmbC/Ob7yWf+8w9KMrzOA/rT31+n8iUZSLjEwOF+r9Izmtx/t296F+b+l3"
        "lL9+k/zR+lSVOK7P9/P8PH+kInorXZcDPRsQ5R3kJdXhbd3E2N0oj1Bvcql9vUlJu9Idk9CeILXvwhTI4R3h6srhiaLymG6B/riW"
        "y9P93vRNhN83Y5HPhTk5VcT2XJiyvz4muX5Ocv2s5DrMA+mdMHtYMv4TU/NDDzzFbiw94G2/TdehfWzRA5Ml6oFno9AOqDfZbF+v"
        "XA/AurbqATVaXTl00gMs70kuR8rVA0NRs9/gXg+cr5B+QPupN4fjPwjzmmlnZrtGzSxnZvtGzcSZ2c5RMw3MbO+omSgz2z1qht7X"
        "Lsj3DsXWn+wR/EnDXnlYv18dse4zmt9Bz7e27QP9VjfJ+Rmx6CKQp8xazr6udn9pHsV92WrvfV7iZ6J/jvuuivJGZbIJx82dfjxq"
        "6Eep3IFcoJ48GmabjflYaafHg+WtS9m+UKl6UkXqMa9ncZySw/icChe2ob0zDOv4qGzcjH2l74J+R6SGFfXPY8pK2FdQ7uvxPnUQ"
        "6tvdVtr+Qn5OLIr7TIb2mfewnbfg/vcWtLMWn+uTtXMRv//1zUw7Sa5Se1dJ/P6DRdcH6XXj+tLicp+FMIKxfs68TPqH5rXP5bwu"
        "mpV5LejXsMR+YHlb+wDrTR3zag/8Pldvcglvf5GeHg3R+87jfrMGx/M4czeev1OV8bTaYb+Ccew/z+0z6hDYIdk7mG0cSD0F+1Jr"
        "I8YRMY6nrsDnV5D9A9cjQdi3IiHs97329SYCASij9yswbg8qdu14B0sat3ew3N82CfvQVoz/bJzAfoW4cTbub5zIm+dTXDe0HuXr"
        "5B8N+dputnvoOdSnh2vxObX4eizY6au8rbu+mV13xepZZaqH4nCx6Zaa7WCK4yQXh3AcW6HfyXpv+rlnZvUz2ecU/1WHCvKtFFkv"
        "iYCil2H2Abwf8xLdIZRHLNVBHJcV9vK+/973QF42Mi6eqbU/zcWz/4vzIw257ebtoTD7CdyH/U5Ef4LXfybkMyR2x5Ny/4HLZwxa"
        "7ZLPTt+3M4D5jcBCiNsL9ZMft68N7c62gv+lPbev5fN5WTseNdk9YQZyJmu/dl8DZ2fRviLJA0nt9rqqj9vj3LitK3HcDkrH7ZCN"
        "vVgYDwX7+XuV7SfatfswDl3pev9Vgfnd19JblfrDrLlE+YL15yRfjvKH/RH76f25I3mz37hv71dwXr6c5/Jjde2c/0fyFlPgP8sa"
        "8H0BsgOOCvZao6t+qTXu+k9xoWVN5E+9mPdSf5gtt/XrvMiF2U/LHsH60a+S1ve8u/rI71uG/my6F/qXfaEy7VUx7liIa5VZH7ZX"
        "268VzGMr3Py85NruDurz82QU9qcgztcC3K9IH8GGlszw9pcYL1GHIE7S2vZReN/XGKfPEtFrnB8m2mn0vObH2v3dIm9D2J8gjlOo"
        "ME6aiGjbsW4nYJmg/SNiH88Nswius5/ndXs6gnZHjywfrujvC7OFnPwX4ril5ROt9hH6ETg+uzZAvKsgT1GJP/sMl3dNYB5XHYB6"
        "1EaMBy2OWsbzhKvxBEMqOfCXeXNeOx4R2hH5IvfeZFNI4k/mbOPRRnwK1BrrXA3xre4a2Ed3TpeXpu+tR/urvtmdXksG+fckF9vP"
        "szqI47WiAeOC8IARd95I/sU2Pr5VI4xDzQOot3AcjkjspqAYB0f9UetNP0jjYSddxsMwP6UebmB28ka/UzJ99k138W/KkyTRHuts"
        "Ww3zEMX5jeL8oj6p/zYfF0gfk7w/VZnxSh1zF/cz8nmSdritR4y7JrF9NO6tasB2PkR9lqits9ezwxjfehXxWMoj+h1JXB9J3F+1"
        "8dfevy1O+vEkJ99ZIV+bQPvVMb4rzJvb+THmWdAv2Sed84B2+3FKIjfi8+mNkA+heXSI9xp+Y/ok+JHdGJ+gOAXNJ9l1nUs7ubiX"
        "pn9CuK/rct9kv1/SdUe7okLrQFzvjuvBkFvMM0na5bVeihOIepr0hzoE72tdonD2M/n76Y7zU+Y4Ce0XTvJIciaTo2yK9rExbzgA"
        "HKfOpR3lyUGE7Ncq68PeCunD3jLnG/OmrUsVTq+Q3jqMpToA8016TNR/Fr+L7JTFlC+4B+cZ8nRUb+rYeriO+Tqr/QX6N3sA3/sq"
        "+mc1IU9+V7KB9G8BR1lvqq+wfj4J7amD/GKsps7TeyhPqYlRlLu+He2bkEV+tuB8kf/doI8f5CmNPC3arcl11M61rnCMZnu0He1R"
        "andAb8/ob+zz/ON8nl9YF67z/L1l4k0ovrQS5TKIchmU4E3IPtvI45CledUA4U+iXJ6gte3nesLGyX/JPkdyWg/6rR37hfGs+p4K"
        "xX1x/GJB9GvWkV/zrhC3WCbxC8Y94lT4fP2oEScBvZzyiKONsUCY0wtLxH13zAGnwuNm0h25KR6vcj1UXTmOF5Vnz7i14X5vOOQg"
        "Py8xtjrMj99ElXFqI5LrDPXaqjDJzyKTHx5moPdbM9Axp/Vk5BWT4vqBflc+r3iBk7vscUk+EfONhXwi7n+WfCJc1/JDevzDMe8S"
        "Qv8YcdT96Aew13D8ttq2S55f/DDvLa8o5Onj/Dqh+NPhGszPfI3PK7Ym13ub18wMzesw5ql6is8r4b/UEZrfFoyjXZgyj0+5eDd1"
        "iLdn3T5P7SN5Mvw41DdOOMmE0sDJV4LJcE3fv66Xgdsl+4fH7zSM747uhvEX8qQkh8mD9nJN/d7fmEO/FeX5YMg+79j29zjO5+zn"
        "rUS9rw6d5efN7fOEk30c1w/au2cep3F5hfsOJMyezdvvX3ME/4/1iPIlzv+uxv3Xufh0RIwP16C8LQb96IgfSF037we7eyqlJ/4H"
        "962d14vjFx+6bp4nq5/D8vbr7lb9jem6McOOUkw4R2f84WOSdbqkOvhDKf6dCfjDTxp2W8DUnzB7PTCvcYkY7yP/WI5LZDyOJjPl"
        "Em8lwyWy8vwK+q6yFtdHnwyX+C5zs99YcImZmWlnAZcYLxGXOGlrB8nmj/KaBm7lBQGXmMm6nNdFszKvzrjEySlbf5C+oz1ZKi5R"
        "8P9qZbjEczwuMXncpfwJuMQKyZ/cfzjnEZd4QfAjJiV+BFz3jEusPYRyeJaVhku84BGXKKybJn4/keG7pLhEeu5pwe94uvh6LOAS"
        "PzOn9ZRbf5/iGjE9U2zGJV6Q4BJ7vPW7Z2b7bcUlFuTbHS5xhwMu8YIDLvFBjAvi93al4hKjAi6xlvKEYby+GX8TDuQP8TfhQDaB"
        "vutzwoGA3W/gmDFfnsW87a77nxPwC0yy752W4BfGK4RfeFDAL0B+05q3P8G9N9lcJn5hzdcN+1bP70Qwv/M0n8+xxO2TpeIXxh3w"
        "C6SH0jjfbzvgdPj5jSk/yM8IXicq+mO1KCevucTrBCGvIbQ/zF7Lc/idTIn4Hake+W8c30t5d/iQ8RscH8J8fMis4EOYBB/CbHET"
        "iUidxE//D4wr4vf5NP44vt1o12xronzqpani+JBJb/iQEv1sA6cp4GCy3/SIDxkpHney4kNg/ya8qTM+5Cx+Nw/2t2w+DXxIM+FD"
        "zk3Z4gIk/h5dd8SHPF+ZdVA6PmRiqli7vONDzjrgQyYc8CETU2b/oH6pO3kkOZPJUfZ53g72jA9p7ihPDpzw1xWSA7fxKCOPKGmH"
        "23qk841x7NZmhes/6S/yz8i+F/UZ6T9r3HScw4eQ/5HqQJzIXsSJYP2pvU44EVBY2aP4OyLBh2Sc8CEKhw+R4kIidZ7qrxwuZEzA"
        "hfB2WHojzFdys3ucSL8LnIhoV8bYgQ/t5iGh7P9QMcW7tfYrJjzZRcRxXFwSx/Hu/pDLGxvfO4xifvGUt7hPn+jXVut7VCFvfFCW"
        "N855+w414jZvHBbyxhiHGaH88Y+uwTg+YNs+eRzoKuaPcw7xn5/Zf5cqxn/2oB9N35fuofn9B5jfvvUu46Qz/L0x4tuM/PFzDvnj"
        "05OS/DGrSP6O1k/J+eOomD9GeXP4jjWhLOblzJCvzDV7Pfyrq8XzyB7PpxPzyJlS88i/hH6fnHTII49x+frKzd+5kuaP/EP5991/"
        "lTfH58PsGUkeeY6cH+U6j3zqqrs88tpr7vLIJ69WN4/89atmfdTaNlImLqbS+Yr3bPctp3xFa+MCT3kKwkVFcN8nPJR1/wri/gjr"
        "LBF8E+f10x7zFtc84p0mbfN/Bt4pzuM1CCd6Ji7sW5kNLucX4u0GjqNC8yvHg75ni79Wh2HeZXYKxTFbG29lvP4TcDQlfndi0X8u"
        "n6d2kV0k4p/MeQXF5AfLcFCJYLckXtN0lc+L3iHZv8ZL3L/uYcxGTt4Rvo+T5S9oHIx9rBftC+M52X72dxyOqXK4qJHScFHoz5O+"
        "o/k5Y5zTRd8Bfgf3tTHc13ol+9ocwam73td++EHxeDzta43MTTw+pmQ/iNrG3SulT97H+XhDbzd9f2DFSb3+gdnfLPjNd6HfTv57"
        "F5bo56NfbPjX6A+nWj7NndObavkz7rxedQTXadTr+RcQJ5hv54V4H6eZPifk9hk5JyRmfI+/htvP9h2r7PkglapPPC+D6iX5L/9c"
        "kCaPcvTTOXEeCJ37IZ4LQv7Cvr3CeSB78RxxjD/GonPtfI/W4nFlt+dajDic5+HxfIxlcbLXXqxMvbN1jofkHM89A7hePe6XCfxe"
        "bM9Ab0nPx9j5K5CPvUfSPriwq+3tK/Z/b7TN61jPjcBzi93aAQYO5s0rzBTHvdi0RS87mxtM+jef166D/L5+xT4eHMD4L6y/WPD0"
        "FWj/Rv3cFHPc+ahm33/vPOY579b1lfnvL07/Pcw2MLO9v6tH5MXYzphd/PkUxp9X4bo73mWr9zpXgr978ZbltuMbi/Rd8TbPf3EF"
        "cUCK03N63L2m8L3XAcRDKti/52zj8ITnwf4lGyTt7vXY7kPY7naFk4OlXcL7ojj/X7oi4lNeMs2n+nExj4p4w5ZL5M9RHhPLcTqv"
        "l75/x3IMy3NYnsVyJM/pE0EOs2jHa9+PfkLzj6ZLDZmVPAX26m7kvUlh/oTu34lx+BdQTrLr0c5GOUptfRPyLYNg3+5eSfVAu7KN"
        "BX9uE/pl+nuHwA7ejXGOVMc57v6duF/HAiGMFyCvRQeMgzqI/BYdY5bntAYXnkN+jA6MfwwiT0bHuPW5APCn6HptEPVix6T1vpC5"
        "fuTj6LiE9SMvR0fO+lzUXD/qzY7fWO9rMN/3Zbzv/wy+IU3w6RyvPQN0/teU4HcgDlzwr2LRxY76MG6rDxvt9WGc7MldebNeIrnf"
        "lQly+omuG3qqpsAzo9cbY970tUJ6tonZ9t/197kRV+8lP9GslwIltDemQMLhYtLevooFfnFZKx+LLND3GfHvicAiLq91cdo/0Koe"
        "Rr+U4iWj+N7ONX9k/Ib5ug/xO2HuOvkbWn1dqIcVE67T3A69P4dw3zgIf6DfhxGXapzzH4b7NXPK7DdT/Z0RHk+o6amw0S6FdXbB"
        "3z8VBHuXfmvvaaD7FMbdFxXui+J95ue1+0LCfSG8z3xd0+cB4T59f0a8pbYP6ONfg+NP496tcON7W0gBeQ+jnfcQzn9I8PvCUM8T"
        "d+J9T6FcbUE7+y78DbBg9gTiqjrXYx59A953P5TPPibcfx+PG6P+PTYtD7q8hax+qHY9FuLxLvV0rmBAQblpsJVnWi90H+XXNRyz"
        "th+cOVToN5wnB/v6TtQPiRpYn9nPFNaVzu8VxnMItqPcoV2QvQ3XCQty9Q6H4LkwA0CO2ggG/qZ7/xf08HKcz81x9muTfmpd/j7n"
        "X4UZxJnLb1/Udrw2rXz0Mq0Drd316wrzoOvJtnZsx+7L0I/l2I8PhX4sF/rxrtCPX+bNel0dRLsGx0XUp7Hon172plcfuMzZyw1k"
        "L2+Bdvv8fz7/H/P5/3z+P5//D56fq/x/DQL/379UmP9vYp7z/y30+f+Yl+9pN1SJ/+/2ecb/9+dzjP9vp8//x+Yj/1+uRD2QduD/"
        "y5XI//fUPOP/++4c4/975Sbj/8vNUf6/yRL5/yZ9/j+f/8/n/5OeszPp8/8xn//P5//z+f98/j+f/8/n/7O2w+f/8/n/fP4/r8/5"
        "/H9mf8zn/yuxvorz/z1RIf6/XJn8fzmf/48V4//LIf/fQy75/9K8P0vnqAfq4fodGA9aV+r5eSAvdH5ewc7+IhfnySr8/FpxjV+A"
        "ejYQLhPamf044eX+mBWLy8wXnjzjHKCmLpBHkf8Qz2evP8Hc6duZPu/ndGXO+3Hmx/td23kg3JgsvyHnm2wsPt5xiX4SztNxf15j"
        "zhXfpJXvr1YS94XIg8E76cjz9x3b9Uvxr5uX52/cI88fnmd0EuI77nn+ztuf33XD8/xNVJjnb6xC57hhPq7iPH/jZfL8lSgHNy3P"
        "31iZPH8TAs/fpOT8tpxwfluUP7/N5/mzyI87nr9clXj+/tbn+bPl+fs3n+ePVZLnT6kyz9/kPOP5u22O8fytlPD8bfR5/pjP8+fz"
        "/M11nr+/8Xn+mM/zV/45VgcqzPP3hSrz/D3swPO3Y5Z4/p6RrNOPMlu9PWM8f58z7DYzz9/snTe94rpduxPKsuvezpteen1e4yd9"
        "nkKfp5D5PIU+T+Fc4Sn8BisNP+nzFFZz3XnnKdzBePykjKdwu7d+33A8hXc64CedeAo7Ma5ZbZ7C5fib8Cofwd+EV4H8b/k8hW9N"
        "FbM7Y8r3+P3OwFdshOv3Ir5ic6n4io9BP0aIn/Bl7OcvPPLz/ecs8/P9uEx+vh/PCj+fgVvBdlj5+uBgnuSnBNzKFsKt3F8ct1Lr"
        "EWdSabyK8f2Z+N1GZXAqNI+dzV2Gn2fLd/ntmz2vae9/F/Kat7Jy8Ck0zjR/nWsai4+3W37RqFu8ioRfNMq3z8o/KMOrDHHx6yTu"
        "l8nVzMDh6HiVJtIz38W8Psvb41Z8/kG7/InPP+jzD3rS56chTujzEM40DyHjcBki35xxH86PE19h6lipPIXoT78Kejn7CF6X8RUm"
        "veJccsVxLpEFnt7jhHNJn2zHcb3nt27wLoX7N/wW/MEbnd9vcob4/XIC/9o/l8nvN+nz+zGf30/O7/dVCb/fr31+PzYb/H65m4zf"
        "b8Qlv996l/x+r1SZ3++4z+/n8/v5/H43LL9fi8/vx3x+v+rvaz+qML/f2zPE7/d9B36/N3x+P5/fz+f38/n93MmZz+/H1e/z+5XX"
        "zhuP3++fJLx9yAeAvH+72t6ZJX6/cx75/d64Yifvmp+n422Hkd8v8hryxm2C9wTuBp4/0zxrPH+JwF3AH2S6Dvx+dzKzvT/z/H7f"
        "8siT9w3s7x/MMr/fVzy2+wi2e41Lfr+DV8T1qvP7Wc6bnmFePxO/3ieYmV9vrcCv12/hmdN5/VCek0OwHrMoP7uR58/g9xtaL9Tn"
        "8/tZnpsT/H71jvrQnt+vyRO/366MRC8JfH4FPinmTU/ftLx+7/q8fszn9fN5/eYrr98el7x+j84wr98Oj7x+2yW8fn+iX/9/WVb/"
        "hw=="
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

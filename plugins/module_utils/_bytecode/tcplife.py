# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28840],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 355 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 22 control 17 owners"
        " 45 control 93 control 16 rows 20 blank 9 rows 6 rows 7 control 152 owners 20 owners 60 owners 134 o"
        "wners 98 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 82 "
        "lives 360 owners 31 owners 59 owners 134"
    ),
    "constants": (
        "CASTS 4 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 STOP_AFTER 29 OWNER_BY_NET 63 TYPE_OF_SOCK_NET 5 TYP"
        "E_OF_NET_INUM 5 OWNER_BY_NET 31 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 OWNER_BY_NET 36 TYPE_OF_SOCK_N"
        "ET 5 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 26 TYPE_OF_CGROUP_L"
        "EVEL 5 OWNER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 19 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3"
        " OWNER_MASK 3 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 24 TYPE_OF_CGROUP_LEVEL 5 OWN"
        "ER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MAS"
        "K 3 TYPE_OF_SOCK_FAMILY 18 OWNER_BY_MOUNT 31 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT"
        "_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 SOCK_FAMILY 87 SOC"
        "K_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 1"
        "0 INET_SPORT 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_T"
        "CP_BYTES_SENT 19 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 8 TCP_BYTES"
        "_RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 OWNER_HOST 32 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 WANTS_PID 26 PID_NUMBERS 18 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 "
        "PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 HOST_LEVEL 15 T"
        "ASK_GROUP_LEADER 9 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 22 TYPED 20 TYPE_OF_TASK_OWN_"
        "CRED 5 TYPE_OF_TASK_COMM 12 SOCK_NET 27 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CGR"
        "OUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 67 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 K"
        "N_ID 3 OWNER_MASK 3 TYPE_OF_SOCK_FAMILY 30 OWNER_HOST 62 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_"
        "FAMILY 42 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17"
        " SOCK_DPORT 10 INET_SPORT 11 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPOR"
        "T 7 TYPE_OF_TCP_BYTES_SENT 15 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SEN"
        "T 7 TCP_BYTES_RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 20 COLLECT_EVENTS"
        " 4 MAX_EVENTS 37 STATISTIC 18 SOCK_NET 36 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 BY 38 STATISTICS 132 "
        "UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64 OWNER_HOST 140 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOC"
        "K_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 36 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 9"
        " NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85"
        " OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 26 PID_NUMBERS 18 TASK_GROU"
        "P_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_"
        "TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 HOST_LEVEL 15 TASK_GROUP_LEADER 8 TASK_THREAD_PID 11 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 22 TYPED 23 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 STATISTIC 32 OWNER_"
        "HOST 123 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4"
    ),
    "members": (
        "SOCK_PROTOCOL 11 SOCK_NET 105 NET_INUM 4 SOCK_NET 37 NET_INUM 4 SOCK_NET 42 NET_INUM 4 SOCK_CGROUP 5"
        "9 CGROUP_LEVEL 16 SOCK_CGROUP 114 CGROUP_LEVEL 16 SOCK_FAMILY 75 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_I"
        "NUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP "
        "1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 133 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 19 TCP_BYTES_RETRAN"
        "S 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 212 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PI"
        "DNS_INUM 1 TASK_PID 172 TASK_TGID 1 TASK_OWN_CRED 24 CRED_UID 1 TASK_COMM 11 TASK_COMM 3 SOCK_CGROUP"
        " 82 CGROUP_LEVEL 14 CGROUP_PARENT 38 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 84 SOCK_NET 67 NE"
        "T_INUM 4 SOCK_FAMILY 74 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 15 TCP_BYTES_RETRANS 5 TCP_BYTES_R"
        "ECEIVED 7 CGROUP_PARENT 538 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4 TASK_NSPROXY 10"
        "8 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP"
        "_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PID_LEVEL 1 UPI"
        "D_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 172 TASK_TGID 1 TASK_OWN_CRED 26 CRED_UID 1 TASK_COMM 11 TAS"
        "K_COMM 3 CGROUP_PARENT 61 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 10 bpf_rdonly_cast 105 bpf_rdonly_cast 4 bpf_rdonly_cast 37 bpf_rdonly_cast 4 bpf_rd"
        "only_cast 42 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 126 bpf_rdonly_c"
        "ast 4 bpf_rdonly_cast 87 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 202 bpf_rdo"
        "nly_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 19 bpf_rdonly_cast 5 bpf_rdonly_cast"
        " 7 bpf_rdonly_cast 212 bpf_rdonly_cast 12 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_cast 85 "
        "bpf_rdonly_cast 4 bpf_rdonly_cast 157 bpf_rdonly_cast 67 bpf_rdonly_cast 4 bpf_rdonly_cast 74 bpf_rd"
        "only_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 15 bpf_rdonly_cast 5 bpf_rdonly_cas"
        "t 7 bpf_rdonly_cast 634 bpf_rdonly_cast 4 bpf_get_current_task_btf 100 bpf_rdonly_cast 149 bpf_rdonl"
        "y_cast 326 bpf_rdonly_cast 12 bpf_rdonly_cast 202 bpf_rdonly_cast 12 bpf_rdonly_cast 160 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28840, 28768],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 350 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 23 control 16 contro"
        "l 91 rows 20 blank 9 rows 6 rows 7 owners 184 control 12 control 18 owners 20 owners 60 owners 134 l"
        "ives 53 owners 69 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_levels 9 owners 22 o"
        "wners 82 owners 364 owners 59 owners 134"
    ),
    "constants": (
        "CASTS 4 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 STOP_AFTER 29 OWNER_BY_NET 63 TYPE_OF_SOCK_NET 5 TYP"
        "E_OF_NET_INUM 5 OWNER_BY_NET 31 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 OWNER_BY_NET 36 TYPE_OF_SOCK_N"
        "ET 5 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 26 TYPE_OF_CGROUP_L"
        "EVEL 5 OWNER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 19 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3"
        " OWNER_MASK 3 SOCK_NET 5 NET_INUM 12 OWNER_MASK 15 TYPE_OF_SOCK_CGROUP 24 TYPE_OF_CGROUP_LEVEL 5 OWN"
        "ER_MASK 19 SOCK_CGROUP 6 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MAS"
        "K 3 TYPE_OF_SOCK_FAMILY 18 OWNER_BY_MOUNT 31 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT"
        "_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 SOCK_FAMILY 87 SOC"
        "K_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 1"
        "0 INET_SPORT 12 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_T"
        "CP_BYTES_SENT 19 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 8 TCP_BYTES"
        "_RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 OWNER_HOST 32 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER"
        "_MASK 10 WANTS_PID 26 PID_NUMBERS 20 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 15 "
        "PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 15 TYPED 3 TASK_GR"
        "OUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF"
        "_TASK_COMM 12 SOCK_NET 28 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CGROUP_LEVEL 5 OW"
        "NER_MASK 16 SOCK_CGROUP 67 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_M"
        "ASK 3 TYPE_OF_SOCK_FAMILY 30 OWNER_HOST 62 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_FAMILY 42 SOCK"
        "_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 10"
        " INET_SPORT 11 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_TC"
        "P_BYTES_SENT 15 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 7 TCP_BYTES_"
        "RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 19 COLLECT_EVENTS 5 MAX_EVENTS "
        "37 STATISTIC 18 BY 53 STATISTICS 117 UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64 SOCK_NET 9 NET_INUM"
        " 12 HOST_NET 10 OWNER_MASK 4 OWNER_HOST 166 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_IN"
        "UM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 36 TYPED 3 OWNER_MASK 14 STATISTIC 23 TASK_NSPROXY 10 "
        "NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 "
        "OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 26 PID_NUMBERS 20 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 15 TYPED 3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 H"
        "OST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 9 TYPED 31 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 OWNER_HOST 135 TYPE_OF_SOCK_NET 5 "
        "TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4"
    ),
    "members": (
        "SOCK_PROTOCOL 11 SOCK_NET 105 NET_INUM 4 SOCK_NET 37 NET_INUM 4 SOCK_NET 42 NET_INUM 4 SOCK_CGROUP 5"
        "9 CGROUP_LEVEL 16 SOCK_CGROUP 114 CGROUP_LEVEL 16 SOCK_FAMILY 75 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_I"
        "NUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP "
        "1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 133 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 19 TCP_BYTES_RETRAN"
        "S 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 209 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PI"
        "DNS_INUM 1 TASK_PID 15 TASK_TGID 1 TASK_OWN_CRED 178 CRED_UID 1 TASK_COMM 11 TASK_COMM 3 SOCK_CGROUP"
        " 83 CGROUP_LEVEL 14 CGROUP_PARENT 38 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 84 SOCK_NET 67 NE"
        "T_INUM 4 SOCK_FAMILY 74 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 15 TCP_BYTES_RETRANS 5 TCP_BYTES_R"
        "ECEIVED 7 CGROUP_PARENT 537 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4 TASK_NSPROXY 10"
        "8 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 125 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP"
        "_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 254 TASK_THREAD_PID 1 PID_LEVEL 1 UPI"
        "D_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TASK_OWN_CRED 179 CRED_UID 1 TASK_COMM 11 TAS"
        "K_COMM 3 CGROUP_PARENT 41 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 10 bpf_rdonly_cast 105 bpf_rdonly_cast 4 bpf_rdonly_cast 37 bpf_rdonly_cast 4 bpf_rd"
        "only_cast 42 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 126 bpf_rdonly_c"
        "ast 4 bpf_rdonly_cast 87 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 202 bpf_rdo"
        "nly_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 19 bpf_rdonly_cast 5 bpf_rdonly_cast"
        " 7 bpf_rdonly_cast 209 bpf_rdonly_cast 12 bpf_rdonly_cast 197 bpf_rdonly_cast 12 bpf_rdonly_cast 86 "
        "bpf_rdonly_cast 4 bpf_rdonly_cast 157 bpf_rdonly_cast 67 bpf_rdonly_cast 4 bpf_rdonly_cast 74 bpf_rd"
        "only_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 15 bpf_rdonly_cast 5 bpf_rdonly_cas"
        "t 7 bpf_rdonly_cast 633 bpf_rdonly_cast 4 bpf_get_current_task_btf 100 bpf_rdonly_cast 173 bpf_rdonl"
        "y_cast 323 bpf_rdonly_cast 12 bpf_rdonly_cast 198 bpf_rdonly_cast 12 bpf_rdonly_cast 140 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a9c7ea3a88408d134d4531f726eec24e5a46e9577293311f1592adf82fad7cef",
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
        "eNrtXX9wHNV9f3u6093JsSXLOfkscmDZOBhRFZsx1DVxYwIZGIeGH81hl9Z1DjU1tssE2QR7fS6V8CQYJ50iOgWPQ1LJcpCcmY49"
        "03bkdjpzajttVJJm1HYyVeLMoKTThoQAKmBZ0KKrbt/nu7vv7b7b3fshi7D+Z32r3bfvfd/3fb/f9/3xPnobM/7l97UUS1d9VYvx"
        "W08njGs6zoR/qXgjvx8R7xdy/PpF/N6r8WuMNRnXUfze377e+E66QXy/uRvtDPJrfP759cVicXT+OxG021Nqd5C/v2P+78X5/2W1"
        "G1ij0f+EcX+Ud49178N3lkv9PI32I7z9UrulruWbWJG/N+D53oDtvQK+l2ps53QDHVJa2pVO+c7ZOePvkQ8JdOluD9bfFOME1DU+"
        "T/pp3u7WjqTUj6hBP32Qj08/zelUum+fny8a/y+9x9vb2sI7Pop+/Cmueg78gXa2tvwvbxftp7R3jGuhnz+/Z76zq+evh3DNass4"
        "3fpUf28y+luODi2u9P9Z0T6OfCPx30+E/sQNvikW5e+um58vgw+OvDJnn5d8+84iv96L6124bsN1M64bcMU8atK60Z7jdBvk7ae0"
        "nCt/6IOJon0d6WhHfo7+njPHuZ/TM4lx4ZpKRljSuK5jpaWcTf5jMWobZ74z7cl3aRu9q6VLivGB5DTO/1ntL/jfmybn+PjTeH5q"
        "zp2Ob0h0/FsFHfn7wen4T3z8Cv5MaV8rxo3rC8Umg34nPel30oVfLTo+g/Eex7UX18O4Porrw7h+tlgN/fWzvL/ZxjajB/lT45wP"
        "wA9OejfHRHp/L+pO7/Fg9I4QvV+OuukDWgfNK0CvRtJTXD7b9cQA9ETCpif0wQFRnsv6ZoVT31A7UVs7uRfxvYfBDwnwA64Svbbd"
        "k0Z/oTdleubbuZwe5uPZFmP8P5m+3zEEdzwOPulR8d9SY5ykb5vxHMn/3R2kT4LpMVqXOvRWVnutKM771TWRV/mmaS5fI/I6mDDu"
        "dwdcTyn2pQTvB283t8K93ZyiX6SPR6PUP87HMfZEor58ebIsf+bb+Xh88+nwQDA5lGCCfk8lvpkQ6eYuf/Pt44r7Y4r7FxT3z8+V"
        "Wx/5ExOYh2HFPEzNLSr5sAfrNY71GlfIh5XoL+ifTorfdciFnsf49xOsrN2UmtenglzAc7v7ayUPXvcpD4LpXbK7nfJgtkJ58M9L"
        "7PZobqV7u2p5gH1EA/WP+PDvl9SXD73kASsG4suRgPIgLsmD+M+N8Y4mVXpsos7ygc9D/sg06P8qn9fcema3e/Tcama3f/Rcmtnt"
        "INqvkD1E+xuyi2ifZNqn8Qc01/1tv7S/Ne2XB43n9ZFJB1+V9hn0fqbjAS7XmmaF/UUqsYzzUd8Gwa7W+6Rx9knj7JPG2SeNs08a"
        "Z584Tpo/WS877b+HmPt97AOhd3XwGV1z8Cv4lIu9plxU8hvnB8jH3hi7zZyPtW7yu6G69ajSB7Vqp7tMO/Z1LNOJ9HxB5zfuWQW9"
        "wddvr4pupj7pf8l4ouTG0Wz6wqlP1nJ9AvuyOceEfX+ldibZHakE9Esf6Zefo58fht77K97PJN7rV/Vzmaj3+hemn5af6VrFfv9A"
        "2fVB8ty8v6o83xee579p/Zx7nuQPzeuXfc7rsisyr5bdEFPYDazoaheg3e4TQe2ALqFdc1+A9khOk92R75yaE+3/60BXzlDedF1a"
        "F7oq92UD44K+0Ye4/inchP5F0D9cM61L0B/w3Rq8t4bGz+/HG7je0k9zepT6o9noI7ebjUT4NfFxjdPtTs2tH9/Clej2LVwf6Zjl"
        "+mgL6c+oQF/zudYfCX5Ged3QelSvk++Y/HWv3d6h9yBPyW92Ti+/Hi37/Opg665/YddduXauFfzfnP4p1qyJ9jLoPYj5WU5+4wwf"
        "fy4RTE73LKycJvuc/L7E/xZf899OvtaMa4y9xr8P+bGnAXyJq34adFnjzu+P3PRfwn661O+84Ld+Vdg/mny7R7SHYmySP4fxZhP/"
        "ivvfl+IrCrvjT9T7BiG+ctppl+ycf25HBPGWyIe4f15qn+To/g7YnR3Wvqv03v72h4qqfvyuze6JMc5fqv6Xnmux9VcZj1La6011"
        "p9fDAr02VEivA0p6PeZiJ6biGsaHfQPFMSDn9h+pcpywZ/fDL12r9n6o8fnc335EaFcfhj+6yvZjrC0gP/F15sVPnvwG/pLHF/y9"
        "w9in8v3h/hNPYB6OivGupvXCfpb4K6Xx/1zTgu+Z9k4v9rutvsajN/obN/l7rjHjyseLQdqPsatd921B+EDYh2G/VHU74KdrsE/N"
        "Hzlem3bhP7T0bW36WdK7GuLkmjAfz/i2oxuM+TjTwPVNA+ZnCfQPyRuuoHJ9oj0l+z/0Ie73yHTcwL/3JZrv69HeZWFfJdtd9H5p"
        "X+r2dwd/DWE8DaBT1KLT4ZKeZtD3uGZJL8Td/bIxFsd6+nFpWEWvOE1W04zvxRiPc9Jzlj/2ZEX+eqedg/0A6LPrlgck+y2h2J8e"
        "FeKoWe1B/Obt6K3w7yxPOOh50hc9EecdfAFy+BHRX9Mo9adxH//eMPyzhxV2QIPsz8X6SQZbH0r/zimf/p2z0FOHWpgbva28juDr"
        "2a7Xyd+fg53R1fFJMw5Zem7H/HV6/t1mrKfm58R9bv7EgO98m4r8WCf8+bFyZ8v3w287sh8xh/4R3TN6h6BHnPlLGYHPc21RhT9i"
        "2jWOYfo3udpkXR/lhNjTiPloxHzAfm9eqZBPPVI8XOIf+l5uubt8oXivvqYF/uWIKx/KciybJLn9grAeC+Z7k5AHmj//qsRnfvnJ"
        "5EtpfgoHveNvbvqzW8Hn8vv5LTwOQXzn4W819235U9gnSvk1xH9kb3WtEv1OpXmLQg8bfNHmrt/ovqcdUKN1K8snz/VrrrPxuXL9"
        "Ctou7c9l/iZ5pw/x72VWaIJdS/vsfOf4nN0/QevNix+Jz1R8VOgmOTAWLA4POnWt6qyOD+JkZ9ZZfh+pkfw+UuV8I16ZWaUJckXO"
        "t6E8I8qz0V/k9os+zONZ+lmKFzYp4lbcJKXncrDHcifF76nad+y3SI8sF/1Z3Z0fAz/xeBz1v/vEJn4fcTln/7jALjxDdlE00L4L"
        "4c75Plryu1lYl3fw7zfxuGGqsSlQ+xR/LLFnQrh/L+y8qIMv7wIf0D67xeDr9YLdmttI/dvgKx/Rbo+uhz1K/Y0Y/Rh51z1eP744"
        "8kbIb7RW9CsealDkjZB9umV6rnx+GeKkEcojofzgaey/vsH85JkVnjXz/7i8vB7j6pDzzqr035p+UOxrcrSv+akUN9qpsNPGA+ab"
        "cPljxe+C5b+m2EYh7yMn8ZE6r0TMe8t3TiLeNDZn99sRPTMdfL/k7VdfqvCrT9c4HxD+9IExKe404TPuNDXnHneCf96MO01KcafJ"
        "8nGnxk9B3n2VVRZ3mvAZd5pyjeOa+86Vov+e1uG5lSSPv12srzxKe+QPTdU8n9C+LgqgQyq5V7JjJ2uUFziiuD+guD8Nu53W1++Z"
        "cmCZzZ8SY5c5/4Lu2UbaH93H13NOlc/zw3fs+srSr5uh30nPb8MV9gD0p6mHoTe72+8W8rS72z8DP/hJ1G1ADkZ6fO0nrXjHY5Jc"
        "udmX/HfEK3tqI1fU8v5V5KePCXYZ2V2FA+7yhdZLphX1N0MX5mqZl6cPnZ+rJP+nRF9Dnpn7pilhnxKHX5bWh9N/2AL5dk5hJ37l"
        "HVE/PqTVQj/mzLqt39eYC3+QXMw96y5nic6PtL6C/D3I12ej7vHRjr8DnUfc503aB/mftwFx3gK+X1gl5gOY8nwV0eeFYtn44cFF"
        "Em89WGG89aB7fMzit8aAcshn3LUKuolx1xuri7se9Bd3tehBeuM6Qd7s31flOOW4a43ac8Rda9RujK2skJ++X/TDT5785jfuqniP"
        "4qty/NWaTynuug/1WqY/gMbT6qu/yrhqT4Vx1R5VXDVTPp560Kc/acQjnuq3HYqnpslfd7w27fqNpwbsp2c8VZEfvXfwsKgnfNpJ"
        "Wezb9w4eqej9FDs+y+NGH1P0j9/Y1XFs1v3vm4R4XCq+wtW/G9zu+8IstVO6f7Etwf/+WbxHfiV8d2vPama3l3b1RJiw/hpbTHmr"
        "2dqlPK+LrayqfqegH1V2U1frVYKf92JuNeJMO2er++69s3Z6jCJ/7aLp37vbdd6yWoSPfwj5HQ13zvL5/LQRz7f7zXrn28tqv27I"
        "cfv94/P3Y2w78+qv4Xcjus+/9yjjdXQa5udJl7hwin1doleLEI9LaRurpNv1s5w+v6Utav8f2pHtfpm/drU2z5bPS2jEeu2c85OX"
        "kNJiswnXfIRa7eNehx0we1nOG3imtB/6FTnOBT9M+zSur9B+CddJqleh+BOuY7hewPU8riNFQe5L68Oex3kr43mcHy/Nxxm+j999"
        "O+ixBfyA53c08HE/hfkubAL9rsXz2/+S55mf5vv+3WupHd6vQqu1X9qK/Y/x3SHuH9gNv1V35wXh+R2ws1IRyKHTqPfuHIdfAHXf"
        "nWOO90odtt5D3XjnFN5D/XjnpPO9SOk9Pq97T0N/dc46n4va20edeuc02ke9eucrzvcS9vah3zrfdT7XYn/uKJ77P/P8jxJDU37b"
        "3kHKi5srivJkrST/g/l7LT7/+mU3vUVx+K7W5bZ9xLycbktgfT5/uTp5ZsX1je+2MOG3pefoe09ftutL6t+uDoXeVOhL33JAI73T"
        "VhWdU8iv8vpugfIObHomUkF/U9oJV31eyvvmdDxmXD8XjxnzSfWg8vOpyGY8j3mCnEjFb3bsgzSbH6vrIH+efpv+LIwrHRP9jdRu"
        "1w7N/E1yrDSfozH+ha51/O93NvD9C/0+hH2X8ZzGhOcS0nMJPGd/v/RcVHouiufs90tyPiI9V/q9bp6uGrPq7Jtvt/aDpXF+HvKv"
        "GfRIR6X53Ib9zwb8Xsevn4+BnpsQd7wZz/E0KfaH90vP47vNv8GE/srfK43LmMeoZv426B3jcvvcFyz7ocGW57cDddrZBOfnwkMW"
        "HxrnzjQivgZ7l+yiwkfBfzjXh9odBh/Qvlpv5Xp26/383J0CNzfZxfvS7H8QNy99P7P6daF+KsZ4/Kb6/nGBOGrzp2gCvZoEepnx"
        "x9bV6Pes1O/VUr9flfrN44CFx/F8jsvdUh1oEXFfY13s0Uy5YPgfHxXzRXaDD66BvqZ5vXhbi+u63rp2aobWV2kemjda9tx627gv"
        "dlA/fzDjLk/Tkn37vZnq5OS/zAh6poXk/kvG/UzPGf6e53kBS13PC6jbOSKOerWpsnFD/Qz3i2dam4S4gzN+OC3ED+Pgh8In3NvN"
        "Rhp4+wPcL51l50C/TwWMH/J85fx2xHG3THnEEV8u2vMKzTiidB4E8fkhrMNzjxN/vcTjN7mbg81vzwLN7wj8/PSd4cnycRuKo9H+"
        "eYjyuKZrFLcZqyhuQ/1yxm+mhfiEFb+ZKh+/Yd2KPKTPzIj+whsV+Q0BzwMz4ze/ysrGb55UxG+YHL9BfduTqvjNWFGMu0nzV2F+"
        "qCPu5vd96TwWuZ4uxr4Gfy2d6/GEIi6/SM6f8u0naJqx91POq7X8BMu5nPSsV2Uzdv2wu6dW8uIN+AfeviTny4jx9elL9nmS8+7k"
        "PNxs8irjS5RPM2quz51Ft/wf53r8nGKdrmDl8j/Mcy78nQ/WG/B8sN4Yu8PcV0Vs44mxcxEa1wfq/AvEHwqQX/e0kh0AunF50+vk"
        "/7ig/zId7/Hveq6DNVyPQq81V7kerDwZrIt+xfkXfT8NlqdR4/PgvPrpyJ9Tnn8xpTj/QrKD0uXXQ+EpSZ4/Jcq1TF/B53yqzr+o"
        "L728z7+Ydj2Ph/LLuk8FPf/il4R2zTzFpGgnWOfeXRDPvUCCx6KzMwcuBDr3Qj8zXqd9BPIPk4+BD49Wln+4Hedvep5/MeW+f2iT"
        "9g9Ku+fb7udfeOw7VOvROv/ifp98sqwu+02vded3X03nvqTY7YJ/jeJFznMvtgYbd8/CjtueZ2bsY4Ys/tbKrBfr3Au+MAofxnNR"
        "8GOU6s/Gy5978Qmej0f56pTn5jz/4mflz78w/UD/wZ/DuLPJGO4vxW+pPjkp1Sf3i/aQsz55QqxPfo6+i/rkpFd98sTC1icn3O2b"
        "quuT+4gfA9YnK/mR6pMnUJ/8m1J98qzCHlfVJ09c2fpk8nM8HbA+OR4s30Rpf/vNY0T+tn5crk8Wzx/sriA/RqhPpvopuT45iXq3"
        "JOrdsJ6aH3fP6/xFqW+T939W3ST2HU9L9ckOPssIfJ5bqapPnvJXn3wd6pPjmI845gPzYNYheuA55CT+8a5PnvCoT8a6l+SYda7E"
        "V4X1SPZKNu6zLhnyyHc9P83TKUX9xJYLnvUTrnXJp/zWJZ8PWJcMv/MJrl9VfGfWJae7sN5EP2u19cmmPrrS63e4/PoNXpc8WbYu"
        "ObPSvR5ZH4Y9T3XJ8IuSPPXNjxL/WPXI5yuqR6bzlLrSN7Cq5n+xye2RWtUlK+YbeiEDgpBckf2PRF+zPhl1AvqL8H+M0L5pmbv9"
        "KD1H+fVUf5TbK37XbB/fjSFubNY3JcW/O+uWJ4S65e4TqE86hXplfKf7lM96ZcSLU/GoL31Scb1yvClQ+7WqV6ZzAEwcDdizFCcg"
        "eRikjnnARx2zM39y6VvueZ9Nb9nzXyk+rQ8hDo18tIsr0qB39C2+jx0K5ufpl/ex9TrfVMRtUMURaV9r+Xc8zjdFXM97HxxFnBj2"
        "Ds73zrJjb3P6bXftl9rfM1O074e9/TzSOaeynwfywDyvdK/o58n0b/LpD13gc2uHMX58r/Bk+fiwfhZ2s1nfR+uO1SQ+R3HniuPE"
        "CTlODD7zqNvOass5f5l8tfltd/n6x2/6ixNPVVjnhzhxnyJOfMArTvwT2M04x+GAV5x4rMbzd6Gi+aPzu9TnBVOceNYjTjz1Pssn"
        "/+Sb/uLE//2WvzjxrW/WN05845t2+RfiFIY4hSFOYYhT6BXPCXEKP2g4hU0STuFEjXEKfxDiFBp5FjtDnEJWCS5Zb51wCg9/wHAK"
        "zyxSnMLBEKeQhTiF/uXBWJ1wCv/6A4ZT+J+LDKfwxyFOIQtxCkOcwhCn0DUPMMQpDHEKQ5zCEKcwxCkU1l2IUxjiFBr0DnEKFfGo"
        "EKfQ1zhDnEKBn0KcQsVzIU5hsHYXPU7hn4U4hez9hFN4n0+cQl3cn+Ic/GwE/qib4N/ZWKs6oH2Cv6agifMq1yukEvzcgNwtdA4e"
        "9e8uVs6vUum55lXXBRFuIeE8Lm8R7Gd5PrqPVIdfaOJhtW3j/Cfj5CFe2XyS+ZOnx4LJl2r9Wsq6oGPB2iF7XrbfHfiF11+FdZwu"
        "G48IjEdIdE4r5FCfe35g/fEIVThdp7i/WsoXzR0W49syTleMnXJdvyGuoewfCHENQ1zDENdw8eMaTi8s7uCj5O9R1PEocAlqhjuo"
        "aL92dTwTUh1PvfAH/zzEHwzxB13ySEL8wcriSSH+oFt8NsQffL/jD0Y4nQPjD/4oxB9kIf7glcMf7JfwBw9EaqEfrbrEoxHGQvzB"
        "EH8wxB8sF08N8QdD/EHGQvzBwO2E+INl7aTq8Qf/SIEriHgbcAl3dRxfYPzBI79g+IMfEfyxFv7gripx9LIe+IP3zbr1p4SvYYx/"
        "mPI27gYeH1d0qUiG4xDa+N7AIYx8hOMQ2u5zHEJu8NQeh/BuTaRbC+h2S5V0+2WMl9db2Mdj4N9hP07nPF0xHDwbHt2tzI5Ht0HC"
        "oxtw4LIZOHiY99wQX8cF4OrsBi6eiYc3tElqL8TDc7y3AHh4qYQsPyvFwfs3Vxy8Lig4J/7ddwQ8ul199cahW1nVOBcah87KFxpn"
        "7vI0xKML8ehCPLoQj27tZVpf/vDoMpcXdfzR93lV0cvl8x3pvKr29/zhH787szD4x6/NVGdHBsV9fbks/mCq4WKVuIP/rsAdnAhx"
        "B0PcwRB38H2DO/hgiDsY4g7WUD+31Bh3sLHOuIPveuAOziww7uAfKNbpDaxc3kf9cQd/27Q37LiDV+7c63+45NbvrDZ2Kdi5139z"
        "ib4T4iaGuIkhbmKImxjiJoa4iSFuYoibKOfHhbiJIW7i4sFN7JfjxYr9hC7aD1esXhrnLkr+2lSywnrpCvfzSnv8REAcRcKdNOul"
        "p13nQ1Wv6RdP0bNeGjgvzbr7PqXa8xiqrpceLt8P//XS0651Fw48xevqVC9NdF6lkEP97v6v+uMjLlH4C76LvJIpwR+aexrfV+CG"
        "6S+OuddNh3iLkv0W4i2GeIsh3uLix1sEvtTIlC/cQ9pPmHXTleIf9uK3Cv+wz10fBcc/XBKofa+66Tzwh2LsjvfkeXOrn7ae/7X3"
        "6HtueJMx9l3EDUN8Qff9ogpf8CshvmA18xriCyrwBW9T4AueDPEFQ3zBGsaDP+0TX/ANn/iCd9QZX3Cz0d//B59VV2I="
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

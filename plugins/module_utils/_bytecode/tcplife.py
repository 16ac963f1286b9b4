# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28992],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 355 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 22 control 17 owners"
        " 45 control 93 control 16 rows 20 blank 9 rows 6 rows 7 control 152 owners 20 owners 60 owners 134 o"
        "wners 98 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 82 "
        "lives 360 lives 19 owners 31 owners 59 owners 134"
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
        "_INUM 8 UPID_NR 9 TYPED 22 TYPED 23 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 STATISTIC 51 OWNER_"
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
        "K_COMM 3 CGROUP_PARENT 80 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4"
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
        "y_cast 326 bpf_rdonly_cast 12 bpf_rdonly_cast 202 bpf_rdonly_cast 12 bpf_rdonly_cast 179 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28992, 28920],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 350 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 23 control 16 contro"
        "l 91 rows 20 blank 9 rows 6 rows 7 owners 184 control 12 control 18 owners 20 owners 60 owners 134 l"
        "ives 53 lives 19 owners 69 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_levels 9 ow"
        "ners 22 owners 82 owners 364 owners 59 owners 134"
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
        "UM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 36 TYPED 3 OWNER_MASK 14 STATISTIC 42 TASK_NSPROXY 10 "
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
        "8 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 144 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP"
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
        "t 7 bpf_rdonly_cast 633 bpf_rdonly_cast 4 bpf_get_current_task_btf 100 bpf_rdonly_cast 192 bpf_rdonl"
        "y_cast 323 bpf_rdonly_cast 12 bpf_rdonly_cast 198 bpf_rdonly_cast 12 bpf_rdonly_cast 140 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "98a27b5e8ab75773eb94508457c9291a1ecad125fbf042c771e13164b332a3be",
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
        "eNrtXX1sHMd1nz3e8e4oS6SonHSifbYoWbFMl4lkyK4rR40Sp7ChuPVHc5bqQlVObCpLqmFRciytTnBJG45lpgVEF7EFxUlIUTWp"
        "AoEEtIX0R4Fj/2hDOG7A1jDKRAbMFCjixLXNqBZFqzWvvJ3f292Z3bndvQ+Kjlf/rG65Ozvz5s17b97H/PTlzPiX39tSLF31lS3G"
        "bz2dMK7pOBP+peKN/H5EvF/I8etz+L1H49cYazKu5/F7X9s64zvpBvH95i60M8iv8bnn1xWLxfNz34mg3e5Su4P8/W1zfy/O/S+r"
        "3cYajf4njPvnefdY1158Z6nUz1NoP8LbL7Vb6lq+iRX5ewOe7w3Y3ivge6nGNk430CGlpV3plO+YmTX+HrlOoEtXW7D+phgnoK7x"
        "edJP8XY3tyelfkQN+umDfHz6KU6n0n37/Dxn/L/0Hm9vcwvv+Hn04zu46jnwB9rZ3PK/vF20n9I+Mq6Ffv787rnOrpq7HsI1qy3h"
        "dOtV/b3J6G85OrS40v9XRfs48o3Ef78Q+hM3+KZYlL+7dm6+DD448s6sfV7ybduL/PogrvfhugXXu3BdjyvmUZPWjfYSp9sgbz+l"
        "5Vz5Qx9MFO3rSEc78nP095w5zn2cnkmMC9dUMsKSxnUtKy3lbPKfi1HbOPMdaU++S9voXS1dUowPJKdx/s9qf8f/3jQxy8efxvOT"
        "s+50/ECi4z8q6MjfD07Hf+HjV/BnSvteMW5cXyk2GfQ74Um/Ey78atHxOMZ7DNceXA/juh/Xx3D9erEa+utneH+zjcuNHuRPjnE+"
        "AD846d0cE+n9ZtSd3mPB6B0her8dddMHtA6al4FejaSnuHy264kB6ImETU/ogwOiPJf1zTKnvqF2orZ2cq/ie4+BHxLgB1wlem15"
        "II3+Qm/K9My3cTk9zMezJcb4fzK9f2II7ngcfNKt4r/FxjhJ3zbjOZL/O9tJnwTTY7QudeitrPZeUZz3G2sir/JNU1y+RuR1MG7c"
        "7wq4nlLsWwneD95ubpl7uzlFv0gfn49S/zgfx9jTifry5Ymy/Jlv4+PxzafDA8HkUIIJ+j2V+NuESDd3+ZtvG1PcH1Xcv6C4f262"
        "3PrI941jHoYV8zA5u6Dkw26s1zjWa1whH1agv6B/Oil+1yEXup/k30+wsnZTak6fCnIBz+3sr5U8eN+nPAimd8nudsqDmQrlwVuL"
        "7PZoboV7u2p5gH1EA/WP+PDNRfXlQy95wIqB+HIkoDyIS/IgXjTGez6p0mPjdZYPfB7yR6ZA/1k+r7l1zG736LlVzG7/6Lk0s9tB"
        "tF8he4j2N2QX0T7JtE/jj2iu+9t+aX9r2i+PGs/rIxMOvirtM+j9TPsjXK41zQj7i1RiCeej3vWCXa33SuPslcbZK42zVxpnrzTO"
        "XnGcNH+yXnbaf7uY+33sA6F3dfAZXXPwK/iUiz2mXFTyG+cHyMeeGPuSOR9r3OR3Q3XrUaUPatVOV5l27OtYphPp+YLObzywEnqD"
        "r98eFd1MfdL/mvFEyY2j2fSFU5+s4foE9mVzjgn7/krtTLI7Ugnol17SL/+Nfn4Geu8feD+TeK9f1c8lot7rn59+Wn6mmxX7/QNl"
        "1wfJc/P+yvJ8X3iZ/6b1c/Zlkj80r9/2Oa9Lrsm8WnZDTGE3sKKrXYB2u/qC2gGdQrvmvgDtkZwmuyPfMTkr2v+3gK6cobzpurgu"
        "dFXuywbGBH2jD3H9U7gd/Yugf7hmWhehP+C71XhvNY2f3483cL2ln+L0KPVHs9FHbjcbifBr4osap9u9mls/foQr0e1HuD7ePsP1"
        "0SbSn1GBvuZzrT8X/IzyuqH1qF4nr5v89aDd3qH3IE/Jb3ZWL78eLfv8xmDrrn9+1125dm4W/N+c/inWrIn2Mug9iPlZSn7jDB9/"
        "LhFMTnfPr5wm+5z8vsT/Fl/z306+1oxrjL3Hvw/5sbsBfImrfgp0We3O74/f/l/CfrrU77zgt35X2D+afLtbtIdibII/h/FmE/+G"
        "+z+V4isKu+Ov1fsGIb5yymmXbJ97blsE8ZbIddw/L7VPcnRfO+zOdmvfVXpvX9uuoqoff2qze2KM85eq/6XnWmz9VcajlPZ6U93p"
        "9ZhAr/UV0uuAkl5PutiJqbiG8WHfQHEMyLl9R6ocJ+zZffBL16q9tzQ+n/vajgjt6sPwR1fZfowtD8hPfJ158ZMnv4G/5PEFf+8w"
        "9ql8f7iv72nMw1Ex3tW0TtjPEn+lNP6fm1rwPdPe6cF+t9XXePRGf+Mmf89NZlz5WDFI+zF2o+u+LQgfCPsw7Jeqbgf8dBP2qfkj"
        "x2rTLvyHlr6tTT9LeldDnFwT5uO4bzu6wZiP0w1c3zRgfhZB/5C84Qoq1yvaU7L/Qx/ifo9M+238e9+i+b4V7V0R9lWy3UXvl/al"
        "bn938NcQxtMAOkUtOh0u6WkGfY9rlvRC3N0vG2NxrKf/LA2r6BWnyWqa8b0Y43FOes7yx56oyF/vtHOwHwB9dtz5iGS/JRT706NC"
        "HDWrPYrfvB29Ff6dpQkHPU/4oifivIOvQA4/LvprGqX+NO7l3xuGf/awwg5okP25WD/JYOtD6d856dO/cwZ66lALc6O3ldcRfD3b"
        "9Tr5+3OwMzrbf8+MQ5ae2zZ3nZp7txnrqfklcZ+b7xvwnW9TkR+rz58fK3emfD/8tiP7EXPoH9E9o7cLesSZv5QR+Dy3PKrwR0y5"
        "xjFM/yZXm6zzs5wQuxsxH42YD9jvzSsU8qlbiodL/EPfyy11ly8U79VXt8C/HHHlQ1mOZZMkt18R1mPBfG8C8kDz51+V+MwvP5l8"
        "Kc1P4aB3/M1Nf3Yp+Fx+P7+JxyGI7zz8rea+LX8S+0Qpv4b4j+ytzpWi36k0b1HoYYMvlrvrN7rvaQfUaN3K8slz/ZrrbGy2XL+C"
        "tkv7c5m/Sd7pQ/x7mWWaYNfSPjvfMTZr90/QevPiR+IzFR8VukgOjAaLw4NOnSs7quODONmZdZbfR2okv49UOd+IV2ZWaoJckfNt"
        "KM+I8mz0V7n9og/zeJZ+huKFTYq4FTdJ6bkc7LHcCfF7qvYd+y3SI0tFf1ZXxxfATzweR/3v6tvI7yMu5+wfF9iF42QXRQPtuxDu"
        "nOujJb+bhXX5Ff79Jh43TDU2BWqf4o8l9kwI9x+EnRd18OV94APaZ7cYfL1OsFtzG6h/633lI9rt0XWwR6m/EaMfI1fd4/VjCyNv"
        "hPxGa0S/4qEGRd4I2aebpmbL55chThqhPBLKD57C/utvmJ88s8KLZv4fl5e3Ylztct5Zlf5b0w+KfU2O9jW/lOJG2xV22ljAfBMu"
        "f6z4XbD81xTbIOR95CQ+UueViHlv+Y4JxJtGZ+1+O6Jnpp3vl7z96osVfvWpGucDwp8+MCrFncZ9xp0mZ93jTvDPm3GnCSnuNFE+"
        "7tT4Vci777LK4k7jPuNOk65xXHPfuUL039M6PLuC5PGPi/WVR2mP/KHJmucT2tdFAXRIJfdIduxEjfICRxT3BxT3p2C30/r6M1MO"
        "LLH5U2LsCudf0D3bSPujh/h6zqnyed76yK6vLP16F/Q76fktuMIegP409TD0Zlfb/UKedlfb1+AHP4G6DcjBSLev/aQV73hSkit3"
        "+JL/jnhld23kilrev4v89FHBLiO7q3DAXb7Qesm0ov5m6MJsLfPy9KFzs5Xk/5Toa8gzc980KexT4vDL0vpw+g9bIN/OKuzEv/xI"
        "1I+7tFrox5xZt/XnGnPhD5KLuRfd5SzR+fHWd5C/B/n6YtQ9Ptr+T6DziPu8Sfsg//M2IM5bwPcLK8V8AFOeryT6vFIsGz88uEDi"
        "rQcrjLcedI+PWfzWGFAO+Yy7VkE3Me76+erirgf9xV0tepDeuEWQN/v2VjlOOe5ao/YccdcatRtjKyrkp58W/fCTJ7/5jbsq3qP4"
        "qhx/teZTirvuRb2W6Q+g8bT66q8yrtpdYVy1WxVXzZSPpx706U8a8Yin+m2H4qlp8tcdq027fuOpAfvpGU9V5EfvGTws6gmfdlIW"
        "+/Y9g0cqej/Fjs3wuNEXFP3jN3a0Pzvj/veNQjwuFV/m6t8Nbvd9c4baKd2/uDzB//51vEd+JXx3c/cqZreXdnRHmLD+GltMeavZ"
        "2qU8r4utrKp+p6AfVXZTZ+v1gp/3Ym4V4kzbZ6r77oMzdnqcR/7aRdO/d7/rvGW1CB//EPI7Gu6d4fP5B0Y83+4365lrL6v9viHH"
        "7fePzd2Psa3Mq7+G343oPvfefsbr6DTMzzMuceEU+75ErxYhHpfSNlRJt1tnOH3+WFvQ/j+0I9v9Mn/taG2eKZ+X0Ij12jHrJy8h"
        "pcVmEq75CLXax70PO2Dmipw3cLy0H/ptOc4FP0zbFK7v0H4J1wmqV6H4E66juF7A9RyuI0VB7kvrw57HeTfjeZxfLM3Hab6P33kP"
        "6LEJ/IDntzXwcT+P+S5sBP1uxvNb/57nmZ/i+/6da6gd3q9Cq7Vf2oz9j/HdIe4f2Am/VVfHBeH5bbCzUhHIoVOo9+4Yg18Add8d"
        "o473Sh223kPdeMck3kP9eMeE871I6T0+r3tOQX91zDifi9rbR516xxTaR716xzvO9xL29qHfOq46n2uxP3cUz/2fef5HiaEpv23P"
        "IOXFzRZFebJGkv/B/L0Wn3//ipveojh8Z+tS2z5iTk4vT2B9vnylOnlmxfWN77Yw4bel5+h7L1yx60vq3452hd5U6EvfckAjvbO8"
        "KjqnkF/l9d0C5R3Y9Eykgv6mtD5XfV7K++Z0fNa4fiMeM+aT6kHl51ORu/A85glyIhW/w7EP0mx+rM6D/Hn6bfqzMK50TPQ3Urud"
        "2zTzN8mx0nyej/EvdK7lf7+3ge9f6Pch7LuM5zQmPJeQnkvgOfv7peei0nNRPGe/X5LzEem50u+1c3TVmFVn33yPtR8sjfMJyL9m"
        "0CMdleZzC/Y/6/F7Lb8+EQM9NyLueAee42lS7C8elp7Hd5v/kAn9lb9XGpcxj1HN/G3QO8bl9tlvWvZDgy3PbxvqtLMJzs+FXRYf"
        "GufONCK+BnuX7KLCZ8F/ONeH2h0GH9C+Wm/lenbzw/zcnQI3N9nFh9Ls14ibl76fWfW+UD8VYzx+U33/uEA8b/OnaAK9mgR6mfHH"
        "1lXo94zU71VSv9+V+s3jgIWn8HyOy91SHWgRcV9jXezWTLlg+B/3i/kiO8EHN0Ff07xe/FKL67revGZymtZXaR6aN1j23DrbuC+2"
        "Uz9/Nu0uT9OSffvmdHVy8l+nBT3TQnL/NeN+pvs0f8/zvIDFrucF1O0cEUe92mTZuKF+mvvFM61NQtzBGT+cEuKHcfBD4cvu7WYj"
        "Dbz9Ae6XzrKzoN9XA8YPeb5yfiviuJsmPeKIbxfteYVmHFE6D4L4/BDW4dmniL9e4/Gb3B3B5rd7nuZ3BH5++s7wRPm4DcXRaP88"
        "RHlcUzWK24xWFLehfjnjN1NCfMKK30yWj9+wLkUe0temRX/h5xX5DQHPAzPjN7/DysZvnlHEb5gcv0F92zOq+M1oUYy7SfNXYX6o"
        "I+7m933pPBa5ni7Gvgd/LZ3r8bQiLr9Azp/y7Sdomrb3U86rtfwES7mc9KxXZdN2/bCzu1by4gP4Bz68LOfLiPH1qcv2eZLz7uQ8"
        "3GzyeuNLlE9z3lyf24tu+T/O9fgNxTpdxsrlf5jnXPg7H6wn4PlgPTH2FXNfFbGNJ8bORmhcn6rzLxB/KEB+PdBKdgDoxuVNj5P/"
        "44L+y7R/zL/ruQ5Wcz0KvdZc5Xqw8mSwLvoV51/0/jJYnkaNz4Pz6qcjf055/sWk4vwLyQ5Kl18Pheclef68KNcyvQWf86k6/6K+"
        "9PI+/2LK9Tweyi/rOhn0/IvfEto18xSTop1gnXt3QTz3AgkeC87OHLgQ6NwL/fRYnfYRyD9MPgk+PFpZ/uFWnL/pef7FpPv+Ybm0"
        "f1DaPT92P//CY9+hWo/W+RcP++STJXXZb3qtO7/7ajr3JcXuEfxrFC9ynnuxOdi4u+d33PY8M2MfM2Txt1ZmvVjnXvCFUfgMnouC"
        "H6NUfzZW/tyLL/N8PMpXpzw35/kXvyp//oXpB/oP/hzGnU3GcH8xfkv1yUmpPrlftIec9cnjYn3yS/Rd1CcnveqTx+e3Pjnhbt9U"
        "XZ/cS/wYsD5ZyY9UnzyO+uQ/kuqTZxT2uKo+efza1ieTn+OFgPXJ8WD5Jkr7228eI/K39WNyfbJ4/mBXBfkxQn0y1U/J9clJ1Lsl"
        "Ue+G9dT8lHte529KfZu8/7PqJrHveEGqT3bwWUbg89wKVX3ypL/65FtQnxzHfMQxH5gHsw7RA88hJ/GPd33yuEd9Mta9JMescyW+"
        "K6xHsleycZ91yZBHvuv5aZ5OKuonNl3wrJ9wrUs+6bcu+VzAumT4nfu4flXxnVmXnO7EehP9rNXWJ5v66Fqv3+Hy6zd4XfJE2brk"
        "zAr3emR9GPY81SXDL0ry1Dc/Svxj1SOfq6gemc5T6kzfxqqa/4Umt0dqVZesmG/ohQwIQnJF9j8Sfc36ZNQJ6K/C/zFC+6Yl7vaj"
        "9Bzl11P9UW6P+F2zfXw3hrixWd+UFP/urFseF+qWu/pQn3QS9cr4TtdJn/XKiBen4lFf+qTieuV4U6D2a1WvTOcAmDgasGcpTkDy"
        "MEgd84BbHTPlU0r5LZS34hYH+MC2j9nRfl3ZvJ6Lu9axivol1Vc78zqvXnLPR71yyZ6XS3FzfQj9Qp7cxWVp8MGvL/H99VAw/1O/"
        "vL+u17mrIp6EKr5J+23L7+Rx7irijd778yji17DDcO54lu3/kNNvq2u/1H6o6aJ9n+7tf5LOX5X9T5BT5jmqe0T/U6Z/o08/7Tyf"
        "pzuM8eN7hWfKx631M7DnzbpDkgesJnFDiodXHL9OyPFr8JlHPXlWW8r5y+SrtR8q9ueX/MWvJyusP0T8ulcRvz7gFb/+Bex5nC9x"
        "wCt+PVrj+btQ0fzRuWLqc4wpfj3jEb+e/ITlud9+yV/8+o3/8Re/XnepvvHrGy7Z5V+InxjiJ4b4iSF+olecKcRP/LThJzZJ+Inj"
        "NcZP/FmIn2jkf2wP8RNZJXhpPXXCTzz8KcNPPL1A8RMHQ/xEFuIn+pcHb9QJP/H1Txl+4vQCw0+8HOInshA/McRPDPETXfMTQ/zE"
        "ED8xxE8M8RND/ERh3YX4iSF+okHvED9REY8K8RN9jTPETxT4KcRPVDwX4icGa3fB4yf+IMRPZJ8k/MSHfOIn6uL+FOfzZyPwR90O"
        "/86GWtUn7RX8NQVNnFe5jiKV4OcZ5O6k8/mof/excn6VSs9br7peifAUCX9yaYtgP8vz0XWkOlxFE6dr+RbOfzJ+H+KVzSeYP3n6"
        "bDD5Uq1fS1mv9Gywdsiel+13B67irddjHafLxiMC4yQSndMKOdTrnh9Yf5xEFX7YSe6vlvJFc4fF+LaMHxZjJ13Xb4i3KPsHQrzF"
        "EG8xxFtc+HiLU/OLh7if/D2K+iIFXkLN8BAV7deuvmhcqi+qFy7iD0NcxBAX0SWPJMRFrCyeFOIiusVnQ1zETzouYoTTOTAu4s9D"
        "XEQW4iJeO1zEfgkX8UCkFvrRqks8GmEsxEUMcRFDXMRy8dQQFzHERWQsxEUM3E6Ii1jWTqoeF/GvFHiHiLcBL3FH+7F5xkU88huG"
        "i3iD4I+1cBF3VInvl/XARXxoxq0/JdwPY/zDlLdxP3ACuaJLRTIcH9HG9wY+YuQGfv6O7T7HR+QGT+3xEe/XRLq1gG53Vkm3z2G8"
        "vN7CPh4Dlw/7cTp/6prh89lw8u5mdpy89RJO3oADL87A58O854b4Oi4A72cn8PpMnL6hjVJ7IU6f4715wOlLJWT5WSk+37+74vN1"
        "QsE5cfleF3DydvTWGx9vRVXjnG98PCtfaIy5y9MQJy/EyQtx8kKcvDVXaH35w8nLXFnQ8Uff51VFr5TPd6Tzqto+9ofLfHV6fnCZ"
        "35uuzo4Mikf7dllcxFTDxSrxEN9Q4CGOh3iIIR5iiIf4icFDfDTEQwzxEGuon1tqjIfYWGc8xKseeIjT84yHeFyxTn+Xlcv7qD8e"
        "4hOmvWHHQwzP45b9iOcuu9Ezq/3wcrDzuIcv03dCnMkQZzLEmQxxJkOcyRBnMsSZDHEm5by9EGcyxJlcODiTT8txbMU+Rxfth2tW"
        "x43zICU/cipZYR13hX4GpT3eFxB3knA6zTruKdf5UNWR+sWf9KzjBv5Ms+6+T6n2nIiq67iHy/fDfx33lGs9iAN/8pY61XETnVcq"
        "5FC/u1+u/niSixR+jJ8g32VS8NPmXsD3FThr+quj7vXcIT6lZL+F+JQhPmWIT7nw8SmBezUy6QsnkvYTZj13pXiRPfitwovsdddH"
        "wfEiFwVq36ueOw9cpBjb8LE8b2513dbzt31M33PD54yxnyCeGeIeuu8XVbiHeoh7WM28hriHCtzDzylwD58LcQ9D3MMaxqnv9ol7"
        "+JZP3MMNdcY9XGv09/8BbsKIKQ=="
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

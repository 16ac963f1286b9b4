# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28760],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 351 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 22 control 17 owners"
        " 45 control 92 control 16 rows 20 blank 9 rows 6 rows 7 control 152 owners 20 owners 60 owners 134 o"
        "wners 98 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 82 "
        "lives 352 owners 34 owners 59 owners 134"
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
        "ASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_I"
        "NUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 22 TYPED 20 TYPE_OF_TASK_OWN_"
        "CRED 5 TYPE_OF_TASK_COMM 12 SOCK_NET 27 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CGR"
        "OUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 67 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 K"
        "N_ID 3 OWNER_MASK 3 TYPE_OF_SOCK_FAMILY 30 OWNER_HOST 62 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_"
        "FAMILY 42 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17"
        " SOCK_DPORT 10 INET_SPORT 11 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPOR"
        "T 7 TYPE_OF_TCP_BYTES_SENT 15 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SEN"
        "T 7 TCP_BYTES_RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 20 COLLECT_EVENTS"
        " 4 MAX_EVENTS 37 STATISTIC 18 SOCK_NET 36 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 BY 37 STATISTICS 132 "
        "UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64 OWNER_HOST 140 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOC"
        "K_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 36 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 9"
        " NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85"
        " OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 26 PID_NUMBERS 18 TASK_GROU"
        "P_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 14 TYPE_OF_"
        "TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 HOST_LEVEL 15 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVE"
        "L 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS"
        "_INUM 8 UPID_NR 9 TYPED 21 TYPED 19 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 STATISTIC 32 OWNER_"
        "HOST 126 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4"
    ),
    "members": (
        "SOCK_PROTOCOL 11 SOCK_NET 105 NET_INUM 4 SOCK_NET 37 NET_INUM 4 SOCK_NET 42 NET_INUM 4 SOCK_CGROUP 5"
        "9 CGROUP_LEVEL 16 SOCK_CGROUP 114 CGROUP_LEVEL 16 SOCK_FAMILY 75 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_I"
        "NUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP "
        "1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 133 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 19 TCP_BYTES_RETRAN"
        "S 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 212 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PI"
        "DNS_INUM 1 TASK_PID 168 TASK_TGID 1 TASK_OWN_CRED 24 CRED_UID 1 TASK_COMM 11 TASK_COMM 3 SOCK_CGROUP"
        " 82 CGROUP_LEVEL 14 CGROUP_PARENT 38 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 84 SOCK_NET 67 NE"
        "T_INUM 4 SOCK_FAMILY 74 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 15 TCP_BYTES_RETRANS 5 TCP_BYTES_R"
        "ECEIVED 7 CGROUP_PARENT 537 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4 TASK_NSPROXY 10"
        "8 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP"
        "_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 257 TASK_THREAD_PID 1 PID_LEVEL 1 UPI"
        "D_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 167 TASK_TGID 1 TASK_OWN_CRED 23 CRED_UID 1 TASK_COMM 11 TAS"
        "K_COMM 3 CGROUP_PARENT 64 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 10 bpf_rdonly_cast 105 bpf_rdonly_cast 4 bpf_rdonly_cast 37 bpf_rdonly_cast 4 bpf_rd"
        "only_cast 42 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 126 bpf_rdonly_c"
        "ast 4 bpf_rdonly_cast 87 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 202 bpf_rdo"
        "nly_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 19 bpf_rdonly_cast 5 bpf_rdonly_cast"
        " 7 bpf_rdonly_cast 212 bpf_rdonly_cast 12 bpf_rdonly_cast 196 bpf_rdonly_cast 12 bpf_rdonly_cast 85 "
        "bpf_rdonly_cast 4 bpf_rdonly_cast 157 bpf_rdonly_cast 67 bpf_rdonly_cast 4 bpf_rdonly_cast 74 bpf_rd"
        "only_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 15 bpf_rdonly_cast 5 bpf_rdonly_cas"
        "t 7 bpf_rdonly_cast 633 bpf_rdonly_cast 4 bpf_get_current_task_btf 100 bpf_rdonly_cast 149 bpf_rdonl"
        "y_cast 326 bpf_rdonly_cast 12 bpf_rdonly_cast 194 bpf_rdonly_cast 12 bpf_rdonly_cast 163 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28760, 28696],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 346 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 23 control 16 contro"
        "l 90 rows 20 blank 9 rows 6 rows 7 owners 184 control 12 control 18 owners 20 owners 60 owners 134 l"
        "ives 53 owners 69 owners 21 owners 38 owner_levels 18 owners 24 owners 69 owner_levels 9 owners 22 o"
        "wners 82 owners 360 owners 59 owners 134"
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
        "OUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8"
        " UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF"
        "_TASK_COMM 12 SOCK_NET 28 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CGROUP_LEVEL 5 OW"
        "NER_MASK 16 SOCK_CGROUP 67 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_M"
        "ASK 3 TYPE_OF_SOCK_FAMILY 30 OWNER_HOST 62 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_FAMILY 42 SOCK"
        "_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 10"
        " INET_SPORT 11 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPORT 7 TYPE_OF_TC"
        "P_BYTES_SENT 15 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SENT 7 TCP_BYTES_"
        "RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 19 COLLECT_EVENTS 5 MAX_EVENTS "
        "37 STATISTIC 18 BY 52 STATISTICS 117 UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64 SOCK_NET 9 NET_INUM"
        " 12 HOST_NET 10 OWNER_MASK 4 OWNER_HOST 166 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_IN"
        "UM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 36 TYPED 3 OWNER_MASK 14 STATISTIC 23 TASK_NSPROXY 10 "
        "NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 "
        "OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 26 PID_NUMBERS 20 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 15 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LEVEL 10 H"
        "OST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 9 TYPED 31 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 OWNER_HOST 134 TYPE_OF_SOCK_NET 5 "
        "TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4"
    ),
    "members": (
        "SOCK_PROTOCOL 11 SOCK_NET 105 NET_INUM 4 SOCK_NET 37 NET_INUM 4 SOCK_NET 42 NET_INUM 4 SOCK_CGROUP 5"
        "9 CGROUP_LEVEL 16 SOCK_CGROUP 114 CGROUP_LEVEL 16 SOCK_FAMILY 75 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_I"
        "NUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP "
        "1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 133 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 19 TCP_BYTES_RETRAN"
        "S 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 209 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PI"
        "DNS_INUM 1 TASK_PID 15 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 11 TASK_COMM 3 SOCK_CGROUP"
        " 83 CGROUP_LEVEL 14 CGROUP_PARENT 38 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 84 SOCK_NET 67 NE"
        "T_INUM 4 SOCK_FAMILY 74 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 15 TCP_BYTES_RETRANS 5 TCP_BYTES_R"
        "ECEIVED 7 CGROUP_PARENT 536 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4 TASK_NSPROXY 10"
        "8 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 125 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP"
        "_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 254 TASK_THREAD_PID 1 PID_LEVEL 1 UPI"
        "D_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 15 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TASK_COMM 11 TAS"
        "K_COMM 3 CGROUP_PARENT 40 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4"
    ),
    "calls": (
        "bpf_rdonly_cast 10 bpf_rdonly_cast 105 bpf_rdonly_cast 4 bpf_rdonly_cast 37 bpf_rdonly_cast 4 bpf_rd"
        "only_cast 42 bpf_rdonly_cast 4 bpf_rdonly_cast 59 bpf_rdonly_cast 4 bpf_rdonly_cast 126 bpf_rdonly_c"
        "ast 4 bpf_rdonly_cast 87 bpf_get_current_task_btf 26 bpf_rdonly_cast 146 bpf_rdonly_cast 202 bpf_rdo"
        "nly_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 19 bpf_rdonly_cast 5 bpf_rdonly_cast"
        " 7 bpf_rdonly_cast 209 bpf_rdonly_cast 12 bpf_rdonly_cast 193 bpf_rdonly_cast 12 bpf_rdonly_cast 86 "
        "bpf_rdonly_cast 4 bpf_rdonly_cast 157 bpf_rdonly_cast 67 bpf_rdonly_cast 4 bpf_rdonly_cast 74 bpf_rd"
        "only_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 15 bpf_rdonly_cast 5 bpf_rdonly_cas"
        "t 7 bpf_rdonly_cast 632 bpf_rdonly_cast 4 bpf_get_current_task_btf 100 bpf_rdonly_cast 173 bpf_rdonl"
        "y_cast 323 bpf_rdonly_cast 12 bpf_rdonly_cast 195 bpf_rdonly_cast 12 bpf_rdonly_cast 139 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "20b69ab510a07e365a276a7a92390556267b72e68f299a281741e9097fcde9e7",
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
        "eNrtXX9wHNV9f3u6093JsXWWc5IsIiyZOoBAE8NgStx4YggMjCnFkFwMDB6zaFLHdpggTLHXR1PLTgIoacciA7gOTCWLRPJMO6bT"
        "6Yg/MnPuH2k0IdOKzrQRcWeiZMpECQ2hENtHEnTV7ft8d/e93Xe7ez9kAet/nm/19u173/d939/f9zXamfkvv7ezVG6NtRnzt9GZ"
        "MtvOJBP+ZZPN/HlMfF7Qefs1/N6j8TbBWsx2Cr/3dW00v9PZJL7fOoBxxnibXOy/sVQqTS1+J4ZxB8vjjvH3dyz+vbT4v5x2FWs2"
        "558xn0/x6bGBvfjOammeJzF+jI9fHrc8tXxLqsTfm/R9b9LxXgHfyzZ3cbgBDlmt0xNO+T5mjp+NfUSAy0BXuPlmGQegofF9Mk7y"
        "cbf0pqV5xE34GWN8fcZJDqfyc+f+fM38f/k9Pt6WDJ/4FObxDFpDB35gnC2Z3/NxMX5We9dsCyO8/+7FyfYstgfQ5rRVHG5Dqr+3"
        "mPOtBIdOT/j/quRcR76Z8O8XwnySJt6USvJ3Nyzul4kHh95acO5LvuuBEm/vQbsd7W1ot6K9AS32UZPOjfYsh9sYHz+r6Z74YYxl"
        "Ss5zZGAcuR/9XbfWuY/DM411oc2mYyxtthtY+Sjn0t8vxR3rzPf1+OJdjwPetcIly/hCdI3jf077J/73lrkFvv4e9J9f8IbjbyQ4"
        "fk8BR/5+eDj+K1+/Aj+z2gulpNk+X2ox4TfqC79RD3y14Xgc6z2G9km0h9EeRPsw2i+WaoG/cYrPN9fcbs4gf2KG4wHwwQ3vFQkR"
        "3q/GveE9Ew7eMYL32bgXP6Bz0LoG8GomPsXps5NPTIJPpBx8whibFOm5zG/WuPkNjRN3jKN/F9/7IvAhBXxAK8Fr652dmC/4pgzP"
        "fBen0xN8PVsTjP+ne+hek3Ank8CTQRX+rTTXSfy2Ff2I/u/qJX4Sjo/RuTTAt3Lar0vivl9aF3qVbyly+hqTz8Gs+Xwg5HnKsqEU"
        "nwcfV1/jPa6umBfx46k4zY/jcYIZqcbi5WhF/Mx38fUExtOJyXB0KMUE/p5NfSclws2b/ua7ZhTPpxXPzyiev7xQ6Xzkh2exDycV"
        "+zC/sKzow26c1yTOa1JBHzowX8C/My1+10UXBh/l30+xinJTdpGfCnQB/XaN1IsevBmQHoTjuyR3u+kBx4Pw9KCwwimP6h3e46rp"
        "AfSIJpof4eHLKxqLh370IFUKhZeTIelBUqIHyZ+b651Kq/jYbIPpA9+H/KEi4P8zvq/6Fcwp9xh6D3PKP4beyZxyEOkrJA+RfkNy"
        "EelJlnya/Lzmqd+OSPqtJb/cZ/Y3JudcfKasZ9D73b2f53JWC/iNRnR3FcejoY2CXG0MSescktY5JK1zSFrnkLTOIXGdtH8yX3bL"
        "fw8y7+fQA8F3DeAZtTrsCgHp4mGLLirxLeOUmw4n2I3WflzmRb+bajuPKn5Qr3EGKozjPMcynIjPFwz+4M614Bv8/B5Wwc3iJyM/"
        "NHuUzTiag1+4+cllnJ9AvmzVmaD3VytnktyRTYG/DBF/+V/M86Pge//M55nGeyOqea4S+d7I0szTtjNdrdD3H6l4PoieW8/XVsb7"
        "wnP8N52f088R/aF9/UbAfV11UfbVlhsSCrkhVfKUCzDuwHBYOaBfGNfSCzAe0WmSO/J98wui/H854MoRyh+uKxsCV6VeNjoj8Btj"
        "nPOfwrWYXwzzQ9vdtgLzAd6tx3vraf38ebKJ8y3jJIdHeT6aAz7yuLlYjLepT2scbrdqXvP4AVqC2w/QPtRb5PxoM/HPuABfq1/b"
        "zwQ7o3xu6Dyqz8mPLPza7pR36D3QU7KbnTYqn0dbPr803LkbWdpzV2mcqwX7N4d/lrVqorwMeI9hf1aT3bibr19PhaPTg0tLp0k+"
        "J7sv4b+N1/y3G681s02wX/Pvg37sbgJeojVOAi7rvfH9oWtfF/Tp8rzzgt36DUF/tPB2tygPJdgs74f15lKv4vlrkn9FIXd8S603"
        "CP6Vk2655IHFfjti8LfEPsLt89L4REf39ULu7LX1rvJ7+7r2llTz+JJD7kkwjl+q+Zf7ZRzzVfqjlPJ6S8Ph9bAAr41VwuuQEl6P"
        "e8iJ2aSG9UFvID8G6Ny+QzWuE/LsPtil6zXef2t8P/d1HRHGNSZgj65x/ARrD4lP/Jz54ZMvvgG/5PWFf+8w9FSuH+4b/jr24aui"
        "v6tlo6DPEn5lNf6fdRl8z5J3noS+2xZoPUZzsHWTvWed5Vc+VgozfoJd6qm3hcEDQQ+DvlTzOMCnddBT84eO1Wdc2A9tflufeZb5"
        "rgY/uSbsx/HAcnSTuR+jTZzfNGF/VoD/EL3hDEofEuUp2f5hjHO7R3fvVfx7X6f9vhLjXRD0KlnuovfLeqnX3134NY71NAFOcRtO"
        "B8t8moHfo80RX0h622UTLInz9PPyskp+fpqcppnfSzDu56R+tj12tCp7vVvOgT4A+Oy8/m5Jfsso9NPHBT9qTrsPv/k4RhvsO6tT"
        "LniOBoIn/LxjL4IOPyTaa5ql+TTv5d+bgH32oEIOaJLtuTg/6XDnQ2nfORHQvnMKfOpAhnnB247rCH+enXyd7P065Iz+3lssP2S5"
        "347F9q3Fd1txnlqfFfXc/PBk4HibquxYw8HsWPqpyvMIOo5sR9QxP4J7t9Er8BF3/FK3gOd6e1xhjyh6+jEs+yZnm6z/4xwQu5ux"
        "H83YD8jvrR0K+jQo+cMl/KHv6au96Qv5e431GdiXY554KJ+zXDPR7ePCefTDl3wL/BxN4fBGOd7mGV//ptd5G1CMJ7+f38z9DU45"
        "r4Jd1dJzVfZqwjOSq/o7+oW4t/L+xMFvzf1X2PPoeb35vep8ynTI95xa52muovwddlyy28h4THSN7FfdazRBfiV9Ot9H8UEcD41x"
        "EX/yw+HotkVvvkXnfTqcvx1w6u+40vv87/HZ/3rJt3XyM1jxA4p5BB1Huc/wR3Z3aAJ/kuNpyM5EcTTGd7l8Ykxwf5VxivyBLQq/"
        "FBc5qZ8OeUs/Ln5PNb5LnyI+sVq0Vw303Qw84v42mv/A8Kf4c/jd3PPjgkrhGMk98VB6FdyZi3PUrL+3CufxT/n3W7hfMNvcEmp8"
        "8i+W2WZKeH4P5Li4Cy+3Aw9Ij86Y+tFGQS7Vr6H53RAo3tApb26EvEnzjZnz+PvfefvjZ5ZHXAjZhS4T7YYHmhRxIUTHNhcXKseP"
        "wQ8aozgRiv/l73X3focFiSMrPE342MrtsldiXb1yXFmN9lnLzgm9RSe95ZeSX+gehRw2EzKehPMH2z8XLr41y64R4jp0CY/UcSNi"
        "XBvxq3zL9ILTLkfw7O7l+pC/3Xylwm7Ov1c/vxLs5aPTkl9pNqBfCXzZ5VeC/d3yK81JfqW5yn6l5ttB777NqvMrzQb0K817+mkt"
        "vbJDtM/TOTzdQfT4lVJj6VGPT3zQfN3jBZ3nogA4ZNN7JPl1rk5xfy8pnk8qnnP8z5+g8/XnFh1Y5bCXJNgFjr/Nsv5zFz/Puipe"
        "Z+5dJ7+y+etW8Hfi87ehhTwA/mnxYfDNga7PCXHYA133w849irwM0MHYYCB90fZnPCrRlU2B6L/LHzlYH7qipvdvIP58WpDLSO4q"
        "POJNX+i8dLchv2b8zEI94+6M8ZcXqonvKcPXpGeWvgT6Afk1CbsrnQ+3fTAD+nZaIScee1fkjw9q9eCPupWX9SWNeeAH0UX9aW86"
        "S3B+qG0e8Xmgr0/Hvf2fvf8COL/kvW9JsqeH3bdJcd9Cvl9YK/r7LXq+luDzfKmif3D/MvGn7q/Sn7rf2/9l41tzSDoU0K9aA9xE"
        "v+onavOr7g/mV7XhQXzjcoHe7Ntb4zplv2qdxnP5Ves0boJ1VIlPr5WC4JMvvgX1qyreI/+p7F+191Pyq+5FPpZlD6D1tAWar9Jv"
        "Olil33RQ5TftrmxP2h/QnjTp4y8NOg75SzvJPnesPuMG9ZeGnKevv1QR/7xn7LDIJwLKSTno7XvGjlT1fpZ9s8j9Qjcr5scf7Ox9"
        "ouj99+sEf1s2ucbTrhte7jOKNE75+dn2FP/7A3iP7Er47pbBHuaUl3YOxphw/pozFr3VHONSHNfZNlbTvLPgjyq5qb/tEuaMOzyr"
        "98CPdH+xtu9+ruiExxTi085a9r3tnvuW02J8/eOI32i6vcj3889Mf73Tbvbk4ng57Q6TjjufH1t8nmDbmN98TbsbwX3xvYcZz5PT"
        "sD9HPPy+WfaCBK+M4G/LaptqhFt/kcOH510sW/sfxpHlfhm/dratKVaOO2jGee1bCBJ3kNXSxZRnvEG99Lg3IQf84YIcF3C8rA/9"
        "sezfgh2m6y3Sk8i/RHkoaGfQTqM9g/ZltC+VBHovnQuKz9zRxOf/BPZNf5Hr6YVNgMctaGGXLbTZes6fQG/5tPke1/t33QT49QEv"
        "Nn+Pt/fxeTnf3+J8f5zbBXZdS++fEfrvgHyVjYH+nEQed98M7AHI5+6bdr1XXqD9HvLB++bwHvLC+2bd78XK7/H93HMSfKuv6O4X"
        "d46P/PO+tzA+8tD75t3vpZzjg6/1/c7dL+Ps91X0+4N1r0cZkSlubc8YxbstlEQ6cplE98PZeW38Hr/gxa/Iv97fttqhPyzS5/YU"
        "6YcXaqNjtr/e/G6GCb9t/kbf+5sLTj5J89vZq+CXCj4Z+PxrxG/aa4JzFnFTft8tUFyPg7/EqphvVhv25OPleG4Ox6Nm+4VkwtxP"
        "yvOU+2djN6A/9gl0JZvc5NJ/NIf9qn8/70+/LTsW1tWZEO2MNG7/Ds36Tf6i8n5OJfgX+jfwv9/axPUW+n0A+pbZT2NCv5TUL4V+"
        "zvfL/eJSvzj6OZ+X6XtM6lf+vWERrhqz8+dbP2PrgeV1fhn0rxXw6IxL+7kVes9G/N7A2y8nAM/r4G8E/V4H+v1Xd0v98d3WzzJh"
        "vvL3yusy9zGuWb9NeCc43T79F7bc0OSI39uB/OtciuNz4UEbD837ZJrhV4OcS/JQ4ePAP9zXQ+NOAA9InzbaOH/dcje/T6fAxUx2"
        "9q5O9n/wl5e/393zppAXlWDcb1P7/DhBnHLYUTQBXi0CvCy/Y1sP5l2U5t0jzfsNad7c/1d4DP11TnfL+Z0l+HvNc7Fbs+iCaXd8"
        "WIwP2QU8WPdHOLfY17M3ZjzP9ZbLXj9P56u8D63X2HLcFY51n+2lef70vDc97ZTk2p+cr41O/sd5gc9kiO7/u/m8e/BF/p7vPQAr"
        "Pe8BaNj9IK48tPmK/kLjRcT5tLUI/ga337Ao+A2TwIfCTd7j5mJNfPxRbo/OsdOA3+0h/YY8Djm/Df7bzfM+/sOflpzxgpb/ULrn"
        "gfD8AM7h6ccIv37I/Tb6pnD7O7hE+zsJ+z59Z2Kusr+G/GekNyNOi+BTu79muip/Dc3L7bcpCn4J228zX9lvwwYU8Uf3nhfthJ9Q"
        "xDWEvOfL8tt8klX02xxR+G2Y7LdB3toRld/mTEn0t0n7lwoZd6fytwV9X7pnRc6TS7AXYKel+zq+ovDHL5N7pQLbB1rPO+cpxzPb"
        "9oHVnE765qEmzjv5w67BetGL38Au8O45OU5G9KufO+fcJzneTr6/Lpe+xPwSxdFMWefzgZJX3I/7PH5BcU7XsEpxH9b9FcHu/Toc"
        "8t6vwwl2s6VXxRzrSSCy60N3rwX8DgXQrzvbSA4A3Di9OezG/6TA/7p73+Pf9T0H6zkfBV9rrfE82PExOBcjinsthn4ZLj6jzve8"
        "+c3TFTenvNdiXnGvhSQHdVY+D4UnJHr+hEjXuocKAfdTda9FY+Hlf69F0fOeHYorGzgR9l6Lq4VxrfjEtCgn2PfZnRHvs0Bgx7KT"
        "M0fPhLrPwnhxpkF6BOIO048CDx+vLu5wG+7V9L3XYs5bf2iX9Ael3POK970WPnqH6jza91rcHRBPVjVE3/Q7d0H1arrPJcs+I9jX"
        "yE/kvs9iS7h1Dy7tup3xZaYeM27jt1bhvNj3WfCDUfgo+sWBj3HKK5upfJ/FTTwOj+LUKb7Nfa/Fryrfa2HZgX7M+2HduXQCz1fi"
        "t5R3nJbyjkdEeciddzyLuHjkHT9L30Xecdov73h2welvaHjeccpbvqk573iI8DFk3rESHynvmMNn5/V3SXnHLGTeMfJ7LlbeMdk5"
        "ngqZd5wMF2eilL+Dxi8ibtt4Us47ZsHyjvcH008pLtiVd5xGnlsaeW44T62PecdzNizv+FCd8o4DjiPrf3aeJPSOp6S8YxeedQt4"
        "rneo8o7ng+UdX4684yT2I4n9wD60tivok+5tV6J1+Ocd45wq845x7iU9LWfdT/OccB5JbqW8e3fe8Vx1eceq8TafCZd3DL104ETQ"
        "vGPYt47afpTKececj5KcRn4aktdcecft/ThfnE87+YCQf6zQu+i5io65zsnRJT6vqjzUo95xXv75qEVPOy7RNSsfVco3NiYgv/fN"
        "CHH9ZA8NfV+EhEeFo3TeX64u77j9Su/zf9Bn3/3yjuu133vrs9/B844V+3xK2mfQG9nOSPoA3adq5wXPLzjlTbc8s405++k4j7oh"
        "fsc17iTzvr+J+APo78Aw8opOIM8Y4w2cCJhn/DDxH0WesSIOuW55xorx65VnTHn7Vn0LyKNk5yf6Fib/eDJA/rE77rHrHe94zY53"
        "nHGr5F82xuFHRhza2TWdgPfqd+g7qxzyd4L9A/yE4+HsNyOyftqo+0jFOgsq/yDpq7bdxuc+Uvjr/PXbOPy/kGNwH3eO/fVvOfy2"
        "ec5Lbcc5X3Lquf72G+leUtl+g/sgrPtF94j2m+6R6wLaOZf4ntmJokDXCkcq+32NU5CHrXw9Oo+puvjdXPd+hPX/pmT/L/DMJw87"
        "p63m+GXh1U2/9aa7f/t2MP/vfJV5e/D/Din8v4/4+X9/AfkY9zI84uf/na7z/p2pav/o3hb1/b7k/yU7psr/O/8+iw+/8+1g/t+3"
        "3gnm/73l7cb6fz/5tpP+RXUFo7qCUV3BqK6gn58mqiv4Yasr2CzVFfxRnesK/ldUV9CMn/hsVFeQVVNHLN+guoL7P2R1Bf9umdYV"
        "fD6qK8iiuoLB6cFUg+oKvvQhqyv4k2VWV/C1qK4gi+oKRnUFo7qCFeMao7qCUV1BFtUVjOoKRnUF/caJ6gpGdQWjuoJRXcFA64zq"
        "Cgr4FNUVVPSL6gqGG3fZ1xX8dlRXkL2f6greEbCuoCHqp7jXPheDPepa2HeuqVd+z17BXlPQxH2V86myKX4fgH493W9H87uNVbKr"
        "VHtPec35PlRnkOoyrs4I8rO8HwOHaqs3aMeXb+X4J9e1gr+y9TgLRk+XOp78VJ3iyU96y++ueoNXXoJz3FnRHxG6fiDBuVNBh4a8"
        "4wMbXz9QVXfrWW6vluJF9YOif1uuu5VgzwrnN6pDGNUhjOoQRnUIl28dwuLS1gn8wOfvzEr5O42qF/iPUb3AqF6gR5xIVC+wOn9R"
        "VC/Qy/8a1Qt8v9cLjHE4h64X+HpUL5BF9QIvXr3AZ6R6gbyQTv3qBeZjjEX1AqN6gVG9wEr+0qheYFQvkLGoXmDocaJ6gRXlpNrr"
        "BY4o6gDCn4Y6gjt7v7nE9QK/8gGrF/gx5owntOsF6jXWvbvXp15grug1n3JdDHP9ExSXsR318zijy8a6ed1AB96bdQNjH+N1Ax3P"
        "ed1ALvDUv27g7ZoItwzgtrlGuF2L9d6ryefbrFcHfZzuY1ryunWq+nPjN0j14yZdddTMOnfYb32cn98C6uDsug7vbeP16vTxT0nj"
        "RfXrXO8tQf26bEqmm9XWrfuxZ926fjA2d726V4X6cTuHGl03rqOmdS513Tg7DmiaedPRqH5cVD8uqh8X1Y+74gKdr2D149ZfWNZ+"
        "x8D3UKUvVI5jpHuoLnkvWJ3i0vmlqVP89vna5MewdVr/p2K9wGzTXI11AmcVdQL/M6oTGNUJjOoEvm/qBO6K6gRGdQLryJ+zda4T"
        "uKLBdQJLPnUCf7/EdQL/UnFOr2KV4j0aXyfwfkvecNYJvHj3XE+f85p3Tvv+uXD3XBfO0XeiOodRncOozmFU5zCqcxjVOYzqHEZ1"
        "DuW4uKjOYVTncPnUORyR7vFmPnnQ8xc5Dxr3KUr22my6yjzoKvV5pTw+HLLuIdWJtPKgi577ocrPDFr/0DcPGnl1rYa3nvKByaOD"
        "vKHOg4Y+cnmD8qAJzmsVdGjE2/7V+HqGKxT2glcQTzIv2EP1p/B9VT2wCcpLiOojivJaVB8xqo8Y1UdcvvURUR9qcl6RFy3WMyS9"
        "wcqLrrau4WGSvxV50UPefCd8XvSKUOP75UXnD22EvHbre/K+eeVH2/1vfI++J9YF/LeoLiCrpi7gM1FdwFr2NaoLqKgLuE1RF3As"
        "qgsY1QWso793R8C6gMWAdQHvaHBdwBvN+f4/9G8W3g=="
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

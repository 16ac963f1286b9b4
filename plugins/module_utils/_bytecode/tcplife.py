# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 28816],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 350 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 22 control 17 owners"
        " 45 control 92 control 16 rows 21 blank 9 rows 6 rows 7 control 159 owners 20 owners 60 owners 134 o"
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
        "NUM 8 UPID_NR 11 PID_NUMBERS 40 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 TYPED 19 TYPE_OF_TASK_OWN_"
        "CRED 5 TYPE_OF_TASK_COMM 12 SOCK_NET 28 NET_INUM 12 OWNER_MASK 16 TYPE_OF_SOCK_CGROUP 30 TYPE_OF_CGR"
        "OUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 67 CGROUP_LEVEL 13 CGROUP_PARENT 18 CSS_CGROUP 3 CGROUP_KN 3 K"
        "N_ID 3 OWNER_MASK 3 TYPE_OF_SOCK_FAMILY 30 OWNER_HOST 62 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_"
        "FAMILY 42 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17"
        " SOCK_DPORT 10 INET_SPORT 11 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 4 TYPE_OF_INET_SPOR"
        "T 7 TYPE_OF_TCP_BYTES_SENT 15 TYPE_OF_TCP_BYTES_RETRANS 5 TYPE_OF_TCP_BYTES_RECEIVED 7 TCP_BYTES_SEN"
        "T 7 TCP_BYTES_RETRANS 9 TCP_BYTES_RECEIVED 11 SOCK_FLAGS 10 ONLY_PORTS 12 ONLY_PID 20 COLLECT_EVENTS"
        " 4 MAX_EVENTS 37 STATISTIC 18 SOCK_NET 36 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 BY 37 STATISTICS 134 "
        "UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 OWNER_HOST 147 TYPE_OF_SOCK_NET 5 TYPE_OF_NET"
        "_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 36 TYPED 3 OWNER_MASK 14 TAS"
        "K_NSPROXY 9 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OW"
        "NER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 26 PID_NUMBERS 1"
        "8 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 14 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS "
        "14 TYPE_OF_TASK_GROUP_LEADER 5 TYPE_OF_UPID_NR 12 HOST_LEVEL 15 TASK_GROUP_LEADER 7 TASK_THREAD_PID "
        "10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID"
        "_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 21 TYPED 19 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 STATISTI"
        "C 32 OWNER_HOST 126 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_"
        "MASK 4"
    ),
    "members": (
        "SOCK_PROTOCOL 11 SOCK_NET 105 NET_INUM 4 SOCK_NET 37 NET_INUM 4 SOCK_NET 42 NET_INUM 4 SOCK_CGROUP 5"
        "9 CGROUP_LEVEL 16 SOCK_CGROUP 114 CGROUP_LEVEL 16 SOCK_FAMILY 75 TASK_NSPROXY 34 NSPROXY_MNT 1 MNT_I"
        "NUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP "
        "1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 133 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 19 TCP_BYTES_RETRAN"
        "S 5 TCP_BYTES_RECEIVED 7 TASK_GROUP_LEADER 212 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PI"
        "DNS_INUM 1 TASK_PID 167 TASK_TGID 1 TASK_OWN_CRED 23 CRED_UID 1 TASK_COMM 11 TASK_COMM 3 SOCK_CGROUP"
        " 83 CGROUP_LEVEL 14 CGROUP_PARENT 38 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 SOCK_FAMILY 84 SOCK_NET 67 NE"
        "T_INUM 4 SOCK_FAMILY 74 SOCK_DPORT 78 INET_SPORT 7 TCP_BYTES_SENT 15 TCP_BYTES_RETRANS 5 TCP_BYTES_R"
        "ECEIVED 7 CGROUP_PARENT 545 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4 TASK_NSPROXY 10"
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
        " 7 bpf_rdonly_cast 212 bpf_rdonly_cast 12 bpf_rdonly_cast 194 bpf_rdonly_cast 12 bpf_rdonly_cast 86 "
        "bpf_rdonly_cast 4 bpf_rdonly_cast 157 bpf_rdonly_cast 67 bpf_rdonly_cast 4 bpf_rdonly_cast 74 bpf_rd"
        "only_cast 74 bpf_rdonly_cast 4 bpf_rdonly_cast 7 bpf_rdonly_cast 15 bpf_rdonly_cast 5 bpf_rdonly_cas"
        "t 7 bpf_rdonly_cast 641 bpf_rdonly_cast 4 bpf_get_current_task_btf 100 bpf_rdonly_cast 149 bpf_rdonl"
        "y_cast 326 bpf_rdonly_cast 12 bpf_rdonly_cast 194 bpf_rdonly_cast 12 bpf_rdonly_cast 163 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [28816, 28760],
    "maps": (
        "tally 28 gate 7 control 15 lives 33 lives 46 lives 40 owners 83 owner_levels 23 owner_levels 39 owne"
        "rs 68 owner_levels 23 owner_levels 39 owners 141 owners 21 owners 38 owner_levels 18 owners 25 owner"
        "s 68 owner_levels 9 owners 23 lives 236 owners 49 lives 346 owners 56 owner_levels 22 owners 29 owne"
        "r_levels 70 owners 69 ports 293 ports 8 control 18 control 23 control 15 events 23 control 16 contro"
        "l 90 rows 21 blank 9 rows 6 rows 7 owners 191 control 12 control 18 owners 20 owners 60 owners 134 l"
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
        "37 STATISTIC 18 BY 52 STATISTICS 119 UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 SOCK_NET"
        " 16 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_HOST 166 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_N"
        "ET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 OWNER_BY_MOUNT 36 TYPED 3 OWNER_MASK 14 STATISTIC 23 TASK"
        "_NSPROXY 10 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OW"
        "NER_MASK 85 OWNER_HOST 99 HOST_PIDNS_DEV 4 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID 26 PID_NUMBERS 2"
        "0 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK"
        "_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 HOST_LEVEL 15 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PI"
        "D_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 40 UPID_NS 5"
        " PIDNS_INUM 8 UPID_NR 9 TYPED 31 TYPE_OF_TASK_OWN_CRED 5 TYPE_OF_TASK_COMM 12 OWNER_HOST 134 TYPE_OF"
        "_SOCK_NET 5 TYPE_OF_NET_INUM 5 SOCK_NET 42 NET_INUM 12 HOST_NET 10 OWNER_MASK 4"
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
        "ECEIVED 7 CGROUP_PARENT 544 CSS_CGROUP 1 CGROUP_KN 24 KN_ID 1 SOCK_NET 70 NET_INUM 4 TASK_NSPROXY 10"
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
        "t 7 bpf_rdonly_cast 640 bpf_rdonly_cast 4 bpf_get_current_task_btf 100 bpf_rdonly_cast 173 bpf_rdonl"
        "y_cast 323 bpf_rdonly_cast 12 bpf_rdonly_cast 195 bpf_rdonly_cast 12 bpf_rdonly_cast 139 bpf_rdonly_"
        "cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "5db65bb14fd399a6d678bc4e2ce60c8e058bbbe81ad83b0bb8d035b4e3215aac",
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
        "eNrtXX1wFdd1v/u+nwjoSfhJQo5sCeoSZKvBjO06JDSY2DVDkho7fcZ1w8BGQwkQTyyghuW5qQSJjUkzRc4EuySeSohGYqYZ3Ol0"
        "xB/pPPWPJpo4bZXpTKOUzFTOjMcPp3EoBPGcFr3q7Tlnd+/dvW9334cQ8fLP8la7d+8999xzzj0f96e1MP1fdm9bsXTVVqT031pb"
        "Qr+2xRn3Lx2Pwf0Qfz+nwvUr+HuPAtcoa9Cv4/h7X/ta/TttYf79xl5sZxiu8fnn1xaLxfH574Sw3b5Su8Pw/rb5vxfn/5dR7mYx"
        "vf8p/f44dI/17sXvNAn9PIPth6D9UrulrmUbEkV4b8z1vTHLezn8XjrWDnRDOqSVNkc6ZbuZ3n469AGOLr3t/vqbZkBATYF50s5A"
        "uxu6kkI/Ijr9tGEYn3YG6FS6b52fr+j/L70H7W1IQcfHsR/fwKumIn9gOxtS/wvtYvtp5T39mhuE53fPd7Zz/noIrxllGdBtQPb3"
        "Br2/5ejQ5kj/d4rWcWRjxH9vc/2J63xTLIrfvWt+vnQ+OHJ5zjov2fadRbg+hdeteN2M1414fRCvOI+KsG6UU0C3YWg/raiO/KEN"
        "p4rWdaRhO+Jz9HfVGOc+oGcSx4XXdDLEkvr1LlZaypnkPxcjlnFmuztd+a7TQu9q6ZJmMBBVAf7PKH8Pf2+YmYPxd+Lz+TlnOv5S"
        "oON3JXSE9/3T8Xswfgl/ppXXinH9+q1ig06/IVf6DTnwq0nHV3G8J/F6HK/9eD2M12fx+vliNfTXzkF/M7EWvQfZ01PAB8gPdno3"
        "RHl6T0Wc6T3lj94hovd/Rpz0Aa2DxuVIrxjpKZDPVj0xhnoiYdET2vAYL89FfbPcrm+onYilHfXb+L3PIz8kkB/wKtBr42Nt2F/U"
        "myI9s+0gp0dhPBujDP7TMbBTF9zxOPJJn4z/lurjJH3biM+R/N/RRfrEnx6jdamh3soovyjy835HTeRVtqEA8jUkroNp/X6vz/WU"
        "ZscT0A9oV13u3K4q6Rfp4/EI9Q/4OMr6E/Xly6Gy/Jlth/F45tPRMX9yKME4/Z5O/G2Cp5uz/M22T0nuT0ruT0juX5grtz6yJ6Zx"
        "Hs5J5iE/t6jkw25cr3Fcr3GJfGjF/iL925L8d21yoe8gfD/BytpN6Xl9yskFfG7HYK3kwbse5YE/vUt2t10eAB/4lwffW2K1R9VW"
        "53bl8gD3EWHqH/Fhbkl9+dBNHiSKvvhyzKc8iAvyIH5JH+94UqbHpussH2AeskcKSP88zKv6IWa1ezS1k1ntH01tY1Y7iPYrZA/R"
        "/obsItonGfZp/EnFcX87KOxvDfvlaf15bWzGpmdK+wx6v6PrSbCzGlDfKCR3lwEfDazl7GptQBjngDDOAWGcA8I4B4RxDvDjpPkT"
        "9bLd/vscc76P+0DUuxryGV1V9Ct4lIv9hlyU8lvKajf1R9lDxnyscpLf4erWo0wf1Kqd3jLtWNexSCfS8zkNbjy2AvUGrN9+Gd0M"
        "fTL4A/2JkhtHsegLuz5ZBfoE7ctGlXH7/krtTLI70gnULwOkX/4b+3kb6r1/gH4m8b1BWT+X8XpvcGH6afqZ7pHs9/eXXR8kz437"
        "K8rzfe4V+E3r5/wrJH9oXr/qcV6X3ZR5Ne2GqMRuSBQd7QJst/eEXzugh2vX2BdgeySnye7IdufnePt/NdIVGMqdrkvrQlfpvmxo"
        "itM32gjon9w67F8I+4fXjuYl2B/ku5X43koaP9yPh0FvaWeAHqX+KBb6iO1mQiG4Jj6uAN0eVZz68X28Et2+j9dnugqgj9aT/oxw"
        "9DWea36T8zOK64bWo3yd/NDgr61We4feQ3lKfrPzWvn1aNrnd/hbd4MLu+7KtXMP5/8G+qdZo8Lby0jvYZyfJvIbd8D41YQ/Od23"
        "sHKa7HPy+xL/m3wNv+18rejXKPsFfB/lx+4w8iVetTNIl5XO/P7Mure4/XSp31nOb/1zbv9o8O1u3h6Ksml4DsebSfwI7/9EiK9I"
        "7I6vy/cNXHzljN0u2Tn/3LYQxltCHwD/vNA+ydF9XWh3dpn7rtJ7+9r3FmX9+ILF7oky4C9Z/0vPpSz9lcajpPZ6Q93p9SxHr7UV"
        "0uuIlF7PO9iJ6biC48N9A8UxUM7tO1LlONGe3Yd+6Vq191MF5nNf+1GuXW0U/dFVth9lLT75CdaZGz+58hvylzg+/+/14z4V9of7"
        "TryA8/BlPt7VsJbbzxJ/pRX4z50p/J5h7xzH/W6zp/FoMW/jJn/PnUZc+WTRT/tRdofjvs0PH3D7MNwvVd0O8tOduE/NHjlZm3bR"
        "f2jq29r0s6R3FYyTK9x8vOrZjg7r8/HXYdA3YZyfJah/SN6AglIHeHtK9H9oI+D36Oi6G773As33GmzvOrevEu0uer+0L3X6u42/"
        "RnA8YaRTxKTT4ZKeZqjv8ZohvRB39stGWRzX089Kwyq6xWkyiqJ/L8ogzknPmf7YoYr89XY7B/cDSJ/tDzwu2G8pyf70eS6OmlGe"
        "xt/QjtaM/p2mhI2eQ57oiXHe4bMoh5/h/TUxoT+xvfC9UfTPHpbYAWHRn4vrJ+lvfUj9O6c9+nfOoZ46lGJO9DbzOvyvZ6teJ3+/"
        "inZGT9cjRhyy9Ny2+evl+XcbcT01nuL3udkTY57zbSryY53w5sdSz5Xvh9d2RD+iiv0jundoXZwesecvdXB8rrZEJP6IgmMcw/Bv"
        "gtpkPb8NhNgdw/mI4Xyg/d7YKpFPfUI8XOAf+p7a5CxfKN6rrUyhfznkyIfiOsvESG6/wq1HN37JNmCcI+yPb6TtrZ9yjW86rbde"
        "SXvi+9n1EG+w2nll/KrGPlfmryY+I7uqp7WHy3srzU8E9a0+/xJ/Ht2vtb6XrU9RDrmuU2M9zZS1v/22S34bkY9JrpH/qmO5wtmv"
        "tJ/OdlN+EPChNsLzT/aEP7ltyJuv03qf9BdvRzr1tK5xXv97XOa/VvZtjeIMRv6ApB9e25HOM8YjO1oVTj+J+TTkZ6I8Gu3bYJ9o"
        "oxQHTEriUUVmfU5F+aoe5r8jtmvbP5FeaOL9U73dDyPfQHyN+tt74mNwH+Ns9n5Bf3PPkp0T8aQPDPmfIvtTMf7eyK2/T8H3GyAO"
        "mI41+Gqf4oklNZng7j+FdlvExodbcd5p35zS6QbxRCPPDO1R9V7q54Oe8gytduZatDOp3yG9P9/5tXMcfmpx5IOQP2gV7y88FJbk"
        "g5D8Wl+YK583hvHPEOWHUN4vvNfR9TfMS/5Y7mXiy0bwx67BcXWJ+WRV+mUN/ybuV1Tar1wS4kFPSeyvKZ95JKAXzLicv7zWNLuX"
        "y+dQBT6S54vw+Wykp7INk3NWfxzRs6ML9kHu/vKlEn85fK928ST0kw9NCvGkaY/xJNTHtngS+t2NeNKMEE+aKR9Pin0S5d43WWXx"
        "pGmP8aS8Y3zW2E+28n55WofnW0kuv1GsrzzqdMkLytc8T9C6LnJIh3Ryj2C3ztQo3+91yf0xyX3g/+xpWl9/YsiBZRY/SZTBcySH"
        "zH3P47CeVVmezpvvWfWVqWc3op4nfb8Zr2gXoB419DHqz972P+Tyr3vbP4v+7SGsx0A5GOrzpLfNOMZBQa7c70n+2+KQfbWRK3J5"
        "/3PMO0f5QnJsFOXLfmf5QuuloxnrakYm5mqZb6eNXJirJK+nRF9dnhn7JJQfaLfG0d9K68PuF0yhfDsvsRcH3+P14+eUWuhH1ajH"
        "+oLCHPiD5KL6srOcJTo/05zHvDyUry9HnOOeXf+EdH7ded7i5Ef3O29j/Lz5fD+3go/zG/J8BdHnW8WyccEDiySOeqDCOOoB57iX"
        "yW8xn3LIYzy1Crrx8dQPVxdPPeAtnmrSg/TGak7e7Ntb5TjFeGqN2rPFU2vUbpS1VshPPyl64SdXfvMaT5W8R3FTMa5qzqcQT92L"
        "dViGX4DG0+xtfx3zNi7P8dI+Wby0o7wf6YBHP9KYS5zUazsUJ20jv9zJ2rTrNU7qs5+ucVJJ3vOe4X5eT3i0kzK4b98zfLSi99Ps"
        "awWIBz0s6R/c2N51vOD89/u4OFs6vtzRn+vf7jtSoHZK9y+2JODvO/E98i/hdzf0dTKrvbS9L8S49RdLGfJWsbRL+VsXm1lV/U6j"
        "fpTZTT3NtzNrvuFFtRPjR9sL1X03U7DSYxzz0i4afr7HHecto4Rg/COYtxH+VAHm8w/0OL3Vb3Z8vr2M8mldjlvvn5y/H2VbmFt/"
        "db8b0X3+vZLrsuSHU3B+jjrEe9PsNYFeKS7OllYeqJJuv1MA+qA9vFj9f9iOaPeL/LW9+bZC+XyDGK7X7jkv+QZppaGQcMwzqNU+"
        "7l20A25cF/MBXi3th35XjGuhH6b9Mu2TKK5E9Sd4ncLrJF4n8HoBr68XOXkvrAvKy9wWhv6/iPOmnoV9eu5+pMcjeEW/bK7Z3Od8"
        "FPctH9ffg33/jk1Iv27ki/XfhevT0C/r+xus74+AX2DHOnp/gnt+G9pX6RDKnzNYv909hf4ArOPunrS9Vxqg+R7WgXfP4HtYD949"
        "bX8vVHoP5nPPGdRb3QX7cxFr+1h33n0Z28f68+68/b2EtX3Ua92/tj+Xsj73ZXzu/4zzPEqMTPlqe4Ypz22uyMuRVYLc9+fnNfn7"
        "7HUnfUVx9Z7mJsv+YV4+tyRwXb52vTo5Zsbp9e+mGPfb1G/0vb+8btWT1L/tXZXpS89yQCG901IVvdOYN+X23Rzl9Vj0TKiC/qYV"
        "EHwXVWe9ng7t0um5K75En1fx75kQ1OORX+piF/DFKPoJqS50HL/bs/oR4zfM1yegnXiUu0/701J7G1GvKvrzD9n6qY/nINoh++EP"
        "9PtQBP0xVC8bhedLUtrqx6T2ezAvmPpdikdFjX4prGcj/P3RMOyL6HfpOyl6TmHccwnhuQQ+Z32/9FxEeC6Cz1nvl/RHSHhOt1ue"
        "Q3qpSP8Y0p/ovlvh6HtXRAG+j6K+/gzOf0TwE0ShnS+iXmj8U+SrzbgPexB/PwnXL2JeVc99GAd9AJ/7fbj++S7h+U/weU00vl3z"
        "/KDzW8TutyjdT0f4vIdGyt8NKcg3KUd+pvVCz1G8dHcE9NH5g+a4w5Z8xG0oJzIxWJ+5J8x1pZ+PE8V44VbkO7TzcnfhOsHzh6jd"
        "0Qi8F2XgSNOawW7YsAnOB8p14nw+1Mb+xyKnOjrf5fbhUQbxqOr7l3Ck14ZVb83SOij1u/Fecx50edz1IezHzCyMoxPHMSuMo1MY"
        "xyVhHG8XneV6m2AX//tsdfL1jVlOT6VIb0zq9zv6zsJ7rucHLHU8P6Bu54rY6tfyZeON2lnMD2pu4OIV9rhjgYs7xnF95DY5t5sJ"
        "haH9IfBnZ9h5pN8nfcYdIX85uwXjv+vzLvHH/ypa8wyN+KNwPgTJwUMxrAt6jvjrBxD3Ue/3N799CzS/YxgfoO+MzpSP91D8jfbd"
        "mN9F9Kk+3jNZUbyH+mWP+xS4uIYZ98mXj/uwXkn+0hOzvJ/xw5K8CJ/ngxlxn4+wsnGfo5K4DxPjPljvdlQW95ko8vE6Yf4SPvP1"
        "ZPE6r+8L57OI9XXz9jz6eemcjy9J4vmL5Dwqz/6FxKy1n2IetOlfaAI56Vq/OnfNqh929NVKXvwS/QpXrol5Nnxc/t1r1nkS8/bE"
        "c+8yydv1L1EezrixPncWnfKG7Otxl2SdLmfl8kaMcy+8nRfW7/O8sP4oe9jYj4Us44liZtj77jwMjFvkUH491kx2ANIN5E2/nf/j"
        "nP7r6LoB33VdBytBj6Jea6xyPZj5NbguBiXnYQxc8pffUePz4dz6acu7k56HkZechyHYQW3l10PuRUGev8jLtY6BnMf5lJ2HUV96"
        "uZ+HUXA8n4fy0npP+z0P4x6uXSO/McnbCeY5eBP8ORiYGLLo7MyhCV/nYGhnp+q0j8C8xeRB5MPnK8tb3ILncbqehzHjvH9oEfYP"
        "UrvnDefzMFz2HbL1aJ6H8YRHPllWl/2m27rzuq+mc2DS6M8j/xnFmeznYGzwN+6+hR23NT9N38eMmPytlFkv5jkYsDByt5n+JZ0f"
        "I1SPNlX+HIxNkMdHee6UH2c/D+Od8udhGPmdP4bncNyZZBTvL8XfQr1yUqhXHuTtIXu98jTm1WO98in6LtYrJ93qlafnrPGKutcr"
        "J5ztm6rrlQeIH33WK0v5keqVgT72emXms14Z2rlp9crk53jJZ71y3F+eitT+9pr/iHnf2nGxXpl5q1c+4G1/SnnFtnrlJNbHJbE+"
        "DtdT43PO+aB1q1c+UqN6ZY/tiPs/s74S9x0vCfXKNj7r4PhcbZXVK+e91SuvxnrlOM5HHOcD56GxRSKfVGe/Eo3DvV4Z16m0XhnX"
        "vbBPy8Ql9cooX6he316vXKisXvl0jeqVcV/ae9prvTLYsY3HzHhE+Xpl8IeRnbYb7TSy12z1yi09zOq/s+oBrm5Zsu+i+zI5Zlsn"
        "xxZ4vcrqV48554m517FecPTjklwz6liFOmXyc5v1ygXnemWv50wIfJQ7Rut9orJ65ZY1zuv/sMu8u9Ur12q+99Zmvr3XK0vm+Zww"
        "zyhvRD+jUa+M9QNmvXLepV55C7M+Z9Qra/x3xHbt9cqoF5r4fYRRr3wa65Wxvd7TQb0y1CtPCvXKqJ/Qz0/yzU/98piH+mV73uTy"
        "q875nqmr1jweik9rIxhHxjy2i8vbkN4NV+k7yyz2d5R9B+OEI/78N4Pi/rRe55jy+Ayy+CDtV02/jcs5phivc9/fRjD+i3YMnuOd"
        "YS/8Cui3xbFfcj/ObNG6z3X33wjnmYr+GzxHwjiXdA/vv+kYvM+jn3OBz6cVzmHIHS0f99XOoT1s1PvRekzUJO5m079+478JMf6L"
        "fOZSx51RmoC/DL766K+c5e7LV7zFf/MV1v1h/HdAEv/d7xb/fRvtYzzXYb9b/HeyxvM3UdH80Xkv8nOBKf5LfkxZ/Dd/i+WXb77i"
        "Lf576aq3+O/vXalv/HfdFav8C/AIAzzCAI8wwCN0i9MEeITvNzzCmIBH+MMa4xH+R4BHqOdP/HGAR8gqwR87Vic8wuz7DI9wdJHi"
        "EZ4N8AhZgEfoXR7k6oRHeOF9hkf4s0WGR/hmgEfIAjzCAI8wwCMsm9cY4BEGeIQswCMM8AgDPEK3dgI8wgCPMMAjDPAIPY0zwCPk"
        "+CnAI5Q8F+AR+mt30eMRfjPAI2S3Eh7hpz3iEWr8/hTPxafzuLR16N+5t1b1PXs5f01O4edVrKdKJ+A8APUBOh+P+reZlfOrVHrO"
        "edX1PoRPSHiOTSnOfhbno/dIdTiFZn75RuA/EQ8L45WNrzJv8nSh88nP1Sif/Iyz/W7DKVxzO67jtrLxCN+4g0TnNokcGnDOD6w/"
        "7mCDxG97CvzVPnG7ouwUt37d8QsxXlEz/MKZOuMXTvnEL4R4RoBfyONy1A6/cLJsPRCdXybHL8xz+bDkH6sdfuFUgF/IaoFfKJln"
        "z/iF+bL4hQHe4K2GN/h3Ad5ggDfokCcS4A1WFi8K8Aad4q8B3uCtjjcYAjr7xht8K8AbZAHe4M3DG/yGgDeohWqhH826w2MhxgK8"
        "wQBvMMAbLBcvDfAGA7xBxgK8Qd/tBHiDZe2k6vEGByU4ghhPQxzC7V1/scB4g1/6DcMb/CCz+odNvEG1Sty8P3LBGwQ8QjsOUhjG"
        "P0p5GVsRfw8UXTrUAbiDFr7XcQdDHwT8Hsv9kxZcmNrjDn5G4emWQrqtr5Ju63C8YMlax6Pj3eF+XBtjgpxYINw7GX7dyIMC/tyY"
        "DYdNx8nD+VZHYP3mfgvzAe7D97YA3p068jGhvQD/zvbeAuDfpROi3KwU9+7Hjrh3PajY7Hh3P+Lw57YPLBTuXGtV411o3DkzH+jf"
        "GMghZzmfDo0G+HMswJ8L8Ofer/hzq6/TOiiPP7fyOoyjE8dRGf7crY+TrFwvnwdJ51gtv+ENJ/n67MLgJL8zW5396Rcn9qezzn+H"
        "fqXD01XiDE5JcAb/JcAZDHAGA5zBWwZncFuAMxjgDNZQPy+tMc5geLa+50xed8EZvLrAOIN/Jlmnd7Ny+SL1xxn8rGFvWHEGb945"
        "2RPXnPqdUf7xmr9zssev0XcCnMQAJzHASQxwEgOcxAAnMcBJDHASxby6ACcxwElcPDiJg8I54Myljjp/k+uo8TxGwV+bTlZYR13h"
        "fl5qj5/wiZtIOJNGHXXBcT5k9Z1e8RNd66ixLq9Rc96n/MbU4aG9Ia+jxv3I6jrVUROdV0jk0KCz/6v+eIhLJP6CNzAfJc/5Q9WX"
        "8PsSPDFtlOoaAnxF3l4L8BUDfMUAX3Hx4isivtRYfmFxEfvJ/pbUVQ846x3/ddVLfLXvVledPbIW7bVHb4jz5lRfbT7/0A36Ho8r"
        "+K8BriCrBFfwawGuYDXzGuAKSnAFN0lwBf8qwBUMcAVrGO99zCOu4GWPuIKP1BlX8CN6f/8fJpQ9rw=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 14176],
    "maps": (
        "connecting 54 gate 9 control 15 ports 29 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 66 owners 289 tally 99 connecting 368 c"
        "onnecting 26 connecting 42 tally 19 gate 7 control 13 control 27 control 22 control 14 control 104 e"
        "vents 14 control 15 rows 18 blank 9 rows 6 rows 7 control 26 control 11"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 31 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 12 STOP_AFTER 21 OWNER_BY_MOUNT 30 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 133 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 16 TASK_THREAD_P"
        "ID 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID"
        "_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADE"
        "R 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 17 TYPE"
        "D 4 TASK_GROUP_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 P"
        "IDNS_INUM 8 UPID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_CRED"
        " 7 TYPE_OF_TASK_COMM 14 TYPE_OF_SOCK_FAMILY 16 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SO"
        "CK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 18 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 T"
        "YPE_OF_SOCK_DPORT 6 COLLECT_STACKS 7 BY 3 TYPED 74 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 ST"
        "ATISTICS 22 BY 17 COLLECT_STACKS 148 STATISTICS 9 UNSIGNED 34 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 10 SOCK_DPORT 39 TASK_NSPROXY 112 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP"
        " 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT"
        " 163 TASK_PID 29 TASK_GROUP_LEADER 173 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM"
        " 1 TASK_PID 152 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 13 SOC"
        "K_FAMILY 39 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 39 bpf_get_current_task_btf 104 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 227 bpf_get_current_task_btf 29 bpf_rdonly_cast 173 bpf_rdonly_cast 12 bpf_rdonly_cast 336 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 16 bpf_rdonly_cast 39 bpf_rdonly_cast 64 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 84"
    ),
    "linked": "keep_stack 1245 count_kept 359",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [28344, 5112],
    "maps": (
        "connecting 149 connecting 36 tally 18 gate 7 control 15 control 28 control 22 control 14 control 99 "
        "events 14 control 15 rows 18 blank 9 rows 6 rows 7 control 26 control 11"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 P"
        "IDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 6"
        "8 STOP_AFTER 23 COLLECT_EVENTS 27 MAX_EVENTS 36 STATISTICS 19 BY 17 COLLECT_STACKS 146 STATISTICS 9 "
        "UNSIGNED 34 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "count_kept 471",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14176, 14168],
    "maps": (
        "connecting 54 gate 9 control 15 ports 29 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 66 owners 261 tally 126 connecting 368 "
        "connecting 26 connecting 42 tally 19 gate 7 control 13 control 27 control 22 control 14 control 104 "
        "events 14 control 15 rows 18 blank 9 rows 6 rows 7 control 26 control 11"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 31 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 12 STOP_AFTER 21 OWNER_BY_MOUNT 30 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 133 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_P"
        "ID 11 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_M"
        "ASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UP"
        "ID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 17 TYPED 4 TASK_GROUP"
        "_LEADER 16 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 6 PIDNS_INUM 8 UP"
        "ID_NR 9 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TAS"
        "K_COMM 14 TYPE_OF_SOCK_FAMILY 16 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SO"
        "CK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 18 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DP"
        "ORT 6 COLLECT_STACKS 7 BY 3 TYPED 74 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY"
        " 17 COLLECT_STACKS 148 STATISTICS 9 UNSIGNED 34 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 10 SOCK_DPORT 39 TASK_NSPROXY 112 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP"
        " 1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT"
        " 163 TASK_PID 31 TASK_GROUP_LEADER 289 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM"
        " 1 TASK_PID 33 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 13 SOCK"
        "_FAMILY 39 SOCK_NUM 64 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_rdonly_cast 39 bpf_get_current_task_btf 104 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 227 bpf_get_current_task_btf 31 bpf_rdonly_cast 289 bpf_rdonly_cast 12 bpf_rdonly_cast 217 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 16 bpf_rdonly_cast 39 bpf_rdonly_cast 64 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 84"
    ),
    "linked": "keep_stack 1244 count_kept 359",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0e273160679404e585f4c3dd574fb16a80683d3d96a1d42b34c46310132c6fdd",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 112, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
                ["stack", "Q", 104, 1],
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
            "name": "rows", "type": 5, "key_size": 104, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["saddr", "s", 56, 16],
                ["daddr", "s", 72, 16], ["sport", "H", 88, 1], ["dport", "H", 90, 1],
                ["error", "i", 92, 1], ["established", "I", 96, 1], ["__pad_end", "s", 100, 4],
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
            ["dport", "H", 82, 1], ["error", "i", 84, 1], ["latency", "Q", 88, 1],
            ["established", "I", 96, 1], ["reserved", "I", 100, 1], ["stack", "Q", 104, 1],
        ],
    },
    "code": (
        "eNrtXGtsHNUVvnffdhK8cTL2xsXEToC4LossSsA1NSSRCoG2wn0sQVWpM9kGB0eIbBFJxqsKmxSSmB9NKLRpikrWqWynUpv8c35U"
        "3VSqmohKFWqFasmIWoVK7oPWlfoj2LGnu3POnb337szuzK5fMYuEbmb2zn2c1z3n3PM5XU+M/7SjYWgPw3Okigj/KVUBeO8R36dV"
        "aF/G52cotH5SbbRj+HywIawb33vF72viOE4K2mCmf1jX9bHMPB4cN5EdNwXf78n8rmf+FaNJkl1RegC+68m8b8q0R7CN0Xrj+2Rv"
        "v86vI9lwVIf2ELYHsN2L7ZPYdmG7G9sd2LZj24ZtC7ZN2EawhfUqVVGXdGsDelNKgsY+vkUot4/IemmcIaRbZvz+DN2y42X7pwPI"
        "t8ATAh/iDSeKjnOCHyeI4wS/DPKRwGf6Rct9JVtDsG/PWmnecNF5w9y8CgFB0WgI2iEYt7P589I67jf47CcvUJCzE47l7ISlnMH3"
        "yd7r80Z7lhjP72Xlkh+fiuPHKEX+oZ44pK9Ctkh0mi5Kp2mePyGkQ0gBugwwumyAdQQkPQ6sKUseFOIR+NKpBqR5KfJjjSnffuN3"
        "7B8OIJ284u8J9nuHsbIxXMcb2GoDYfz9BvCn7515Xn+S1ePzVnxR6D5i/R7tXQq+03D/rFXRLqaPon0JoX3BVhqv//EI/GMM6S3P"
        "l2wA+R0Bfer3k53m/rdaySs+j6H+JfuAT1byG+LkV0vZyP+GhR0nXmAcHzeOTCd1FL97BV48XgftCLC/345uTK8a1Q+MHsEgyn/C"
        "2v4rdKuxH3Y+1GA/Zke6m0u0h1XsPEQ9OB1B/f8XrnMjrHPgD7DOAH6n2q3zFlgnrq9GXZp1MrmK993QrfUjUVA/kg3T4vtIYbln"
        "/D4SgH1ffIUI9rJx4DaHfEV6qUvLVy0F54BC/ZbnnpaaluwRPI/huPGz7uy6Qh4SxlVR79h4KtJ5zMfmu2b0S9+DdPMAva5iy+h4"
        "Fdtnmz8L3z02CedcxxTMQ30C3c3+tZ8S1iPznclTcT6/T5zxed2i8Dl3fjH+fgT8PXdtnqerdn7Kkp5HsNV+BnRrrK3GdSFdtuD3"
        "W5g/BO+D3qzfqutBH+57l/W4Mc9V3WirHqZAtyRlctXF+WPsnGHnEzuXLh4trIcmHxLt7uzTwNLap0Lj3ODGSVYDHxTyBPgNXqaP"
        "8F5d70P5a8R9d8G+Q7iOAYd2ZmCp7AzIXZCCvGjnc/JDC8hjzEON1k+2G/tLb8R+PtRjbLUhpMsWazvx7K4oBXsA8yYbpky7lhTi"
        "gX+AXT8s6Ts+j4WY3v8Z9pVg/ttvQU/UA0I8pql7CR+XaeqThI/PNLWL8HGapu4mfLymqTsIH7dpajvh4zdNbSN8HKepLYSP5zS1"
        "ifBxnaZGCB/faWqY8HGepoYIH+9pKtOzsOM4zcvZyx6kH6PjGNpHJUCNNvvs4fzleB/SCePizWF2DhwQ4t2sv0+NfhgH47kVby3s"
        "3xXz61T0D+MN38Z19GO8a30+2uYHsN/BEtZjFbfl4rS9Nn4NeNayP6+E1nqpsS/YT4xWe63yILGqNTbxxF88/D4xLMrs833jPdP7"
        "WNWr+P4KPp/E518L8UDazFcQnY8vi8YLOG+y152fz/pHQpLcHivOB2G8EZSLXmt+yt8nOyDOrnmemPLAy1nyLNihnirkF7ZM/qKb"
        "mgS/JGvHfZgnms78X1NvfR6y90mbdbL1lB0n9TqLk+IlrMMnrAPkpCbijP+Mr3Z8Sz/PzlHkj0u7EN30osdKnkrlkyzXy80v9ULh"
        "dTgdR7ZD6jB813iSCvuWzwc/+ZoH7AfLO90Hduc0Me1v1n9g62psfndOzIOGbOzjEOHjnRgFe6e9hvmS08DQ9Hnclxfilmwcwuic"
        "dUF7CK4X2xiB81pN/U/n/bFIUJo/+Br0+6HPJs4aF+IsjUp5m1poo3eeNOlmyFkA5axHlKu8vGxCPK9UiV5sPnW9td/I6NTYrBEr"
        "evvJYbT7b9vQ/9yc1fu8dXL0P+GI/tVifkqiu58Ecf4x3YhTisQF2fMoZHw3OMfns7sTJeYxbf3ij5Bu350Tzr88uYF8tHoG5cbu"
        "fDT5AXpmxlHl5tWcnreo39rpsJBHkeUkLz/rIp/N2xcW36hDaJeb7zTzmYZehFAvjuO4PSvU3o4ujL1lcbocP7Fzi9G/sYXZ1eOW"
        "eqqNQP5ZwXwJiwvlcZ9qvnOunHw7yyMppHHOOq6H+Czjr1qen9ownN/a0Diud6OhYCrGrxgGmecQy2P7yZuW/igbL9lwbd6VX4p+"
        "QHLQpV86aM33ZMflon6JpV866NQvvVTQL83nA8TVLG/U40U58IryxeKdZMeo0S+64S7Cx/2u/SIbe7bs+jpcWF9lfSju307OW51D"
        "zK411lEhnmR6aMpr6xXgT+oa8kmUH8dyKclRzk++VJKfrA2hHNR+pjw5kPRr0fg/uDD8dzqOLd9HJb6HrO/pTPuXAv4z+8bsN8un"
        "JKshj8L8Z2bP4623I78h78PGjQ/eivmPiI0fh37zKNjddD8h4j2CtX/LzmvZv8X0U2atHvP3Gm78nD7dBeuqbpHuLapdzcfyYFk3"
        "KyS8b0d/zJcnT23IvzCOFxbmd1g/4rGrHynzXn8oX952ZPrt8WA9iWet0V8e38xPNWO+rzlnv7LfHWx4TLdbx5c4eWb0sls/T7fE"
        "Cqdbl0C3O0qk2zds6fbNAvkNxayzgPgxfUD0Vw/a+avH3OURWf5wocbzk9oS+f+B7qZ+yMx7Ouyfy5fus6lr8VmeO3vMe5I62/qt"
        "Q9n3G8Q8E6s/4PMUbGjD3209o4v293W0s6fy5PAUZ2/keWS+5O5ljzrKz/PxdRjja4rjeyzia4VcmGV0+g+fd8F6l6zcU+SzkY/H"
        "e52JrdBvYkME5frcLJNnyn3H4paJWiKMN1HbQkrdDym4n+/PkgLzT+xj6x2cZePcwtWdyfkqNQXn51PqZpv8uUeQTz/JxRU/5eKP"
        "7PNFC/8xiHkPO38i7RXlg/lfMbqOtHLrSzqMz9zTc79BJ3X0kF5o/2mzjqp7lgp1Gi7vGQPsO5d5GPN+r06qs9so+EX59X1u7+Ht"
        "6vuC0rweg55KoHOWz1Pl142xc6F9VrxvvG8W7sG2z1rTfTv6abiv0IYFqpfcJujPRH0Ifj+E3zG/CuftHLjNlNtsv6cGPMI+k8Gw"
        "WWfB24WJOlImH3yC3yefG9HaPtD3w01YZ7h2tsz5Zvn9j+E994Tp3xLRnpj3yIPzon54jfHyz6vrM2JcPIV6PYntOLbvYHsN2yvY"
        "Xsb2Eraj2J7D9gy2p0R7Id0Tpk/n8qYPYB3NQ0a8GrGsH2D99yBfjzO/fwjiD3a+deN5Ee94E87RoVul8c7o8vydwvwtUv9zefN7"
        "+LxWql2gh5ZqE+jCf5ddeO673QJ9tdQOgc7Cd56c/XsmhX4X8kvo5+PHf1Lgp5bqEvgqfBfix9+H4/81v18414/dA8cbPszv18b3"
        "O4T9QM60UaxXSLE682l8RvtCWyV9veGq3iVnX34yY2VfmB2N1m7i/O2MftWHUI9enyk2n3GeMTvjBT+O939esjzfHkc7EUY7cXym"
        "PDvx4gysd6doF5tt7KJkD/fgPbFS5WX3joJ+Mz64tesxPBdL5Z+C51dR/8Kbq+/j/U7359A6G38rINBFwXOY95+mOb+ZnRP59rYR"
        "5eotiQ8RIsr9F2bKo1vnjCDPYSbPHWXKmUdcd1jyr+vYPFFjnv0hvzE/i2/z6dou5GmYv6+Etuedr3z9WfQl0f9jea4xrPuK+MT7"
        "XDZudHd+3tNv1oVSEt0Ivz+CcRJ7PoJxn9GPEqFfSOoXwn7894+gX83382E//n0Q42G+X/b5DkpN+2LEwfcQwV491yzW3eXl64Gc"
        "ZPMd+Iz1bs99Hem5FfNTt2O/e6F9cafUH+et2UWE9eblM1APFS81n1l9XfZcvfg97OeHui4/Af94D8ZxsQAoZPorOf3K7rPHD3xO"
        "dyHf0Z6mFdQv9JPZuCMoB35Sj34y6Fnnzlk4p1B+Jx6JkP9ycWRj+N/C/YCfQL1h+esLmOsT4lyTXtUCvfwE/f1EE677urTuJmnd"
        "/5TW/Xedz6dOBOHcGyGwXqYv0RDyCfn47MtUsNvdKAeb0a9ifJ24P2yp1521v/iY6Vd2yJptSKcM2VqEc5itc8Ton67g6yr4OlLB"
        "11Xwde78kZWHr5sqEV83VcHX3VT4ur/dJPi6d1YJvm5qifB1wxV83bLg68YRXze5RPi6px3yebnxdZNF8HXji4yv2434uu5Fwtd1"
        "rBJ8HdYNkg4JXzdug6+7d4Xj6ybLxNdtKoKvGy+Cr1sv4esmK/g6soj4Oqxr7gkiP7Fl+QUliHmogISv6y2Cr2PxX3CR8HXDDI9T"
        "Kr5ujViHUya+Th2Gddjh7PLxdOu81NLvAVydXB8QCwRt8HYBm/jiPRu83YSH9/tzOLrr7uqVbzoc3XQRHB34V8VxdNjvE4ujQ7zb"
        "guPopkvE0Q3Y4OhK41MFRyfj6GISPtePduRWfPbicwM+szwUCIg93u5PDvF2b4lx4BDi7jxwYVE+7u7TeE/NcHencB9TNuv51TLj"
        "z951iT8bXiL82Y/nrM4VWS+V0H6g948YLojx81FSSF8+abg0077VP2T6Z4YdC6Idwzir5oBDu3Vsie3WSOF1LDgebVsD6kl9Qf/P"
        "Fg+7rbYwnSM2ei7hA0rHw3qIE3voHFe3bYFwdbfZ4OomHeLqphYYVze+zLi6K4uMq7vsElc3Os/ni4rj6i5JuLrJCq6uoL87Wiau"
        "DvF07O/Enb+ywLi6yyXi6i5JuLrJCq7OCd9d4+quLROubmqRcXVTFVwdqeDqKrg6nK+Cq6vg6shy4Op+vkC4utQKwdWdcoire3XF"
        "4OqyY5aCq/s9WQpc3dMucXV7K7g6wuPqHnSIq/uchKu7H3F19y0xrq5lleLq1pWJq/MXwdXRMnF1H1dwdaSCq1v9uLo3S8TVvbFE"
        "uLoTZeKd+iu4OrKacHUPl4mre9AGV/fAEuHq7q7g6kgFV1fB1X1ScXW/dImrGzX6y7gbdp8YC9jVi50U7zGDbLwTxLpezOXfXTdx"
        "JGHdLm8j3geEdb5/np/7A/t6McvxRmGceF+46D1cmP+768ds6sV68V46L98A40frmoS6prx7FRu8gllXZbNOq/xfIfrZ42fs+SDU"
        "i5WwDsu/u77JGf8ZX+34xurJCv3d9bDlvRfjy93ESj9K5ZMs18vNL/VC4XU4HSdPrkfgu0ZM4LJ9y3XD/D3RLZw/KPdL9rnDkyrk"
        "CcGv0zZh3ReV6rjpXnzG+mQq1XFTqY6bSnXcdAc+Yx03leq4qVTHTaU6btok3GMxnIdZx02lOm4q1XGb9tVlHTfGiSx+v1oF/kE3"
        "6l38LMSVzvOALWR584ARKR9XZ5knssf7LnZe0Cf4Ffl5QfTDcV4TR5oQcaRKYNaGH/csUn7wI3115AdfkPKDf9TLm+9tvXB+8He6"
        "szzgb/RlyQNK9aI8rs1RHjCxwHnAhMs8YKLEPGCixDxgwmEeMFFiHjDhMA+YkPOAFO31h/m/t3G/D2Le78Ii5/1MfP/Tot2IFMn7"
        "RVj+otvR310oP+/31TL1/zHdUd4vZJP3Q79GCVbyfisj7xfWy6Nbrp5bzPv5y5Qzp3k/iG/2V5WY96uyyfuhnxh9zSPcFznO+z26"
        "yvN+p2+SvN/rlbzfkub9ThXJ+1VJeb83ys37HZ13l/f7jtH//w073xA="
    ),
    "programs": {
        "x86_64": {
            "changed": _CHANGED,
            "tried": _TRIED,
        },
        "aarch64": {
            "changed": _CHANGED_AARCH64,
            "tried": _TRIED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 13448],
    "maps": (
        "connecting 52 gate 9 control 15 ports 29 gate 8 control 14 owners 95 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 286 tally 98 connecting 327 c"
        "onnecting 37 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 contr"
        "ol 15 rows 14 blank 9 rows 6 rows 7 control 154 control 17"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 12 STOP_AFTER 21 OWNER_BY_MOUNT 29 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 131 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 10 HOST_LEVEL 8 TYPED 3 TASK_GROUP_LEADER 14 TASK_THREAD_P"
        "ID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 24 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID"
        "_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADE"
        "R 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 HOST_LEVEL 15 TYPE"
        "D 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 P"
        "IDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRE"
        "D 8 TYPE_OF_TASK_COMM 15 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_S"
        "OCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 "
        "TYPE_OF_SOCK_DPORT 6 ONLY_FAILED 56 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STATISTICS 1"
        "42 UNSIGNED 4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 29 TASK_GROUP_LEADER 170 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 SOCK_FAMILY 12 SOCK"
        "_FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 29 bpf_rdonly_cast 170 bpf_rdonly_cast 12 bpf_rdonly_cast 327 bpf_rdo"
        "nly_cast 15 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [26880, 4976],
    "maps": (
        "connecting 146 connecting 34 tally 18 gate 7 control 15 control 28 control 22 control 14 control 95 "
        "events 13 control 15 rows 14 blank 9 rows 6 rows 7 control 154 control 16"
    ),
    "constants": (
        "HOST_LEVEL 0 TYPED 4 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 66"
        " STOP_AFTER 23 COLLECT_EVENTS 27 MAX_EVENTS 36 STATISTICS 19 BY 16 STATISTICS 139 UNSIGNED 4 SUB_BIT"
        "S 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13448, 13432],
    "maps": (
        "connecting 52 gate 9 control 15 ports 28 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 258 tally 125 connecting 325 "
        "connecting 38 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 cont"
        "rol 15 rows 14 blank 9 rows 6 rows 7 control 154 control 17"
    ),
    "constants": (
        "CASTS 2 TYPE_OF_SOCK_PROTOCOL 3 SOCK_PROTOCOL 8 TYPE_OF_SOCK_DPORT 30 STOP_AFTER 27 SOCK_DPORT 19 ON"
        "LY_PORTS 11 STOP_AFTER 21 OWNER_BY_MOUNT 30 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_"
        "INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 SOCK_ERR 131 TYPE_O"
        "F_INET_SPORT 11 INET_SPORT 7 SEES_RESULTS 14 HOST_LEVEL 6 TYPED 3 TASK_GROUP_LEADER 9 TASK_THREAD_PI"
        "D 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PIDNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UP"
        "ID_NS 5 PIDNS_INUM 8 UPID_NR 9 WANTS_PID 29 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MA"
        "SK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPI"
        "D_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 HOST_LEVEL 15 TYPED 4 TASK_GROUP_"
        "LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 7 TYPE_OF_TAS"
        "K_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SO"
        "CK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DP"
        "ORT 6 ONLY_FAILED 57 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STATISTICS 142 UNSIGNED 4 S"
        "UB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 31 TASK_GROUP_LEADER 286 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 31 bpf_rdonly_cast 286 bpf_rdonly_cast 12 bpf_rdonly_cast 207 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e7d8eb0a63430a90a3079f1822c8a7a1fb4816ad91b3aac15ee533881aa6db44",
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
            "name": "connecting", "type": 1, "key_size": 8, "value_size": 104, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["latency", "Q", 88, 1], ["established", "I", 96, 1], ["reserved", "I", 100, 1],
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["error", "i", 84, 1],
                ["established", "I", 88, 1], ["__pad_end", "s", 92, 4],
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
            ["established", "I", 96, 1], ["reserved", "I", 100, 1],
        ],
    },
    "code": (
        "eNrtXH1sFMcVn13fx9oQfBjOX4mbM4TUWHHrJiFJCSiQtA1NUkGbXonaUti6iGAaBYsKsr6o5fsjSiUIJEFWlWK7wtBWJX+kctQq"
        "PaJ+kA81RWmj0jiq+KcKjZKUVlWFcPD1dt9v7nbmdu727myDyUWKht2bfTPz3ps37715P1uNEWb/Z9U7DWusZsJ/0eoQvdfF90mT"
        "2l14Xq9RG2Q1TjuM5w3NnSnn+yrx+9ou0OmnNpzu35lKpYbT4+ig22PT7afvV6Z/T6X/Fdd6mT2j5Db6bl36fSzdbkEb1+qd7xPd"
        "sZR7Honm/Slq96LdivYxtBvRPox2DdqH0K5AuwztErR3oKV5Rqs7iuRXJ/FZ01jYmf+3mObM/zDxbaZEZwD8StM/nOaXTc/unwxB"
        "XqGvCfzvaj5SkM4RN50w6IS/RHrRg2ftfs91Jdobad36dGnczoLjdrrGjTJSEEszqB0guotbF0nzuN2Rb5B9TyP9OuJbv4546hd9"
        "n+g2qO2LOO076f4RN31NpB/XNMgP+8Mnf6NsjsSnIuWckU9U4sssmkdI2r+haWXpQ5TpglwWmyFpXA3ymJbR76DzO/pHQuBTleL3"
        "zzozG8Y8nkZr9UTw+0cp975J1Jwb85JHVPs2834P+9ZP31lYN29N2L3kOtiTMOwJWone1uUN9I9h2El5vEQz6e0QLXtrkC3NrHuu"
        "l57ieRhyS3STfLz01nDprdWv0PtZ40unKw+dgIuOzCdzCN9Z9GJ5E7VDpL9bVXzj+6nlwN+dHuEQ9N70tvdRba6zniT0sRb9uP1Y"
        "3VqiHTSgPwb0f1sj9v37mOdsmmfPqzTPanx3QDXPGTRPzK/2wOTMk+tVV/dNKe/90ZN3fySaWUp435Rf75PP0jPfPyeeZUyU63U+"
        "5TrjssjV6if7H9WCnued1c8ke0TPw6Db9URx9jzK7hLomth3nJ4JPg8H+HhnHTklbwbfdOLXKbScj6fQPtJ6C31333nnu8TCC2NE"
        "NyDwPdO/7lphPrLcuT4VlvM7zJ+cr5kQOWfPLS7fD2g9R86OuflqDV7w5OcWtNZPiG8tdTWYF/gyB9/P4X4QvQ9X2X5qKhUOYN13"
        "e9ON66dSTmss1YhvmzWuVytc53yG37CjW6rBbyv/PszIoeeW4vbbgcndb/no3OSik6ghOUTZl8lfqOL7kd6bMwPQvxZat3l/cXa5"
        "Z3LtstVPehfWSF+swaz+aHn0Ma5rTpuOG5z1JWejXwD7GK01AL7M8bYTj9zdppE9YIhfaD72/BNCPPFeyu0fZfb7OtEPCrK/pkS/"
        "7fd0nphrhPjLMh9i7jjMMlcwdzxmmcuYOy6zzCXMHZ9Z5h3MHadZZidzx2uW2cbccZtlxpg7frPMRuaO4ywzwtzxnGUazB3XWSbf"
        "V52+7bqtmsnd4HsI8kM7HIZ9CmlOaz/rLr+4qxd8Qtx7fYTb/b1CPGv79ZrTj86bYZxTXe35/blCfpwJf7CreSfmcRhxrfd5qIz/"
        "0W9DCfPxis+y8dhWhR/zW2fEdQb4jTZqnNQ1Z120nrj2G6dfY1iK58LTFPHDYd29ToQ/6XU+67zn+zxu7MX7l/C8G8+/Fvx/2c+X"
        "+ZKoIf+DxwV+/fcMPUPSzx2F+S3QOw75K+Ynf59YSHFz7UGWkbtbnxK9ZF/kuIrrWUdDTPA3bPscQL7nfPr/WoW/yd+r+MjnM1nx"
        "T1cJ8wgI84DcG/3Fb1yume+PiXLjv1v9kE+R+7+j4U7PfaKUU6NCTo3e8W0On3ZMrrzM4/nn4ZdOjl4fpe9aLE1Yt3wOBFmtTnaC"
        "55FuI/uCvKZtZ22/gM+rpXXkkpjPbFTYwQHmjmPiGtk1azvyINvIQCQHsa4qOrfs+ILz+TF7vgzzRRtndC6b/T9Kuf0sWT+i4aeo"
        "3+6AIn46N+a2p5Ym5WPqqO24cV+Gb46ehaBn8DtqG5h3nrVHPJdMiV98PHOmtz/I+dTSajEvfqf9dNj31xT8P3rJ633OPF38P+KL"
        "/zWCPsl8D7Iwxh9OOfFHAX/fzl8aznf7L7nz06t7SsxLKv3dD8C3HZeEPFhOnpLyy+Y+6I0qT5aRB+2z4fD42I1Er898GfJa1raI"
        "kB+R9SQn3yqPu8mfPeZxizkAu9x6I8mzGvuiGvviGdDdLPrlib7i8+NF2ds+n/Z2KP88/NLh8bccF/Fzi/O/5ZPcru5R7NOAEOfJ"
        "9Fa1dlwqL28+75LXPuX5onjYUPibf9JoXmQnTcSf5nyWkTudH4dEv7KAvBM1FN8V7Veq6C2kPIpvvxLnYlefX7/yzJhbPwrkm9Ny"
        "P035rd5XxvL5mzwu6WjowHmE/rI/U6/wZ+q97dBE7S9Z//z6b4lmiv9V8yqWrtV/eszrHOF2yRpEnmyWJsR/fF8l2ul3nvewBkX9"
        "SfT5tL+SHiW7uF9xpqA+evu57eXpwdVqZ1Xyht/c0qAJ6+d2iecneV6O3/tYQ0bKff+XqKH8Bvd3uR3uav8c5Ev5GE6vq28R8hJ3"
        "KOw53T9bx8huJreC7lHyg63jZHejIW+/lNcTyH4p0kPpOQcyv9e66WI8Tj+7rx6g+dYsw7g1RY3L81X28WEI7x9KuefjluMKyDEC"
        "ehFn3JAvP3m9rqrfKN5/EfI3A7n6tibdb6WOeg59utNfpp/JH7UiH9eatVv2dxuau1OqeXzXpc+cT6r5u/nVc4Xya6PAr7kl8qtX"
        "ya/HPfa/nZ+k9V0rxB0bustcH+wcz+ONF70gm1mknP+R8iXnjFy3FtU/m6/cXtBvjKXX5Y4HOxEPcrq6RzwYZX8b5fLVsD67HYGf"
        "ONLUCPn9ZZTTmeHK68v5CLOf7O0qszkz7nN2fy07jxMefkMY8arqPElWiXkqfu7GtWtYu2vchE//ung+veCs3zy2X3Fu6IIdjmq/"
        "GNVccWVXb5H3Pvy+vTfmS+65dT31Un3NbOF8zK2zKjYuUdVZhaVxdYef0dCTo+78Qm79TibOGhXvf3aN0rm3c9Sb7wtwXmNdxqxx"
        "qlvbLOyLkQaDft+I7/h5inEXb/tERm/tfqu26cI6E2FaD7+3ydCtZ2XKISCc97Jd6aijQH5kcwx5lW+Mljfeg6Pu9Q/j3nEk498s"
        "F+1E5l6P/OLs/qhy6OXWw907KsZFF3gcgvYc2rNoz6A9jfYVtCfRvoj2ebTHRDshjZ+sy8Ybd+Ke066sMAfJX1x9s3g/xvuvhN3c"
        "A/6bg+R/Jm9APuxWfHffC+SvDi6S6D2fksdfLIy/TOr/Ys74zj7TeT4C9abtxA9rAHWn7SdzvrMnnv0OdavtZ/Ad6lfbT+d+p9vf"
        "0YLXD+Acbj+f2y/gpo862fZzoI962fazud8ZbvrbQf8/uf0i2X7mwE74///N1PvapbHcPpv9++H/X4DfjfvjftgPrV3aj6Xa3w8v"
        "etkPbic76ppcflV6/zQY2CfvXiw0nnNecTuSNsMPo65Hw77b7nl+nYQdiMAOvH2xPDvw5kWa7xui3Wstzu75tssatw/1ZcknivOn"
        "oH9Qla2X0lx+QbHzjWrPEd97vO1zVD/u8HGtMc3RA/n3uD6DxtkOf6yV9GgI9zq8fmUY43a0fT7zTPK5B/cMQeE99/NtekugR5rT"
        "f2nOPJ317MR5sh1+Dp63oE6E0xsOUn/ba3TfO3H6Hbin4vNeV0V6MoyROpbQ7/dWkd/Ln+1xIryfxoR+htTPQD/393a/gNQvgH7u"
        "97Y/qEv9dFcdxogJ/ofAf873hzWBv/MCqMsIIn54EPIPSPFWkOg8ugD9EAAk76X2+tvxTOX47FHk5TtuRdx+G/p9gdofrJX63yPm"
        "bfj61qb1wdG3QG78Z7+PBsT8W63O9VWD3kQ89ZnvF96P+9V2XZF9jp3YmV13laNv5IeuxD1TPET7M/mV7L6y57MuSHqWXAG9g11L"
        "zsM+gT/K6Q4F6LsgIztr1VEcs/juUTo/YpDn0kb2b8Sl9vgtsQ+Fetcgozqr8udnePJr8dz5F/k+sOdd+5msHBw72dqGedxwkdYR"
        "wzr+J60jJq3jn9I63k2VZ+91JpxnESY+1/Pzq1Y89+obmXi+TrtYnv2uuiicmxE+LiP+TDkcknWV45BWlYlDio9TPPeAFJfe57mu"
        "icch3SnN47YJwiFV8EeTiz9a6At/lOgT61b4PW7xOCSprr6CQ7rCcUhnpwgO6fWrBIfkvT8SzcY445D6r3AcEtkbNQ7JkHBIxjjh"
        "kIwrDIdklIlDMn3KearhkAwFDskoEYd0D3BIX58gHNKCqwyHtMAnDunTUwyHZBSJQ5pdJg5pOnBIxgThkH738cYh7fH2J3m+IRpG"
        "visk4ZC6C+CQuFzCE4RD4nVe3aXikKaJdRFl4pDMozQPFR5JhTvK9XNe0r3u3+OhX+leeY84z3vk0DmkwCUd1IW60CsdbzRUIt5o"
        "k3ddaKIP9cFSPVqm3q8pJviZOfV+DYp6v4b8fMxXrzKpeCOfdeVl440kuSU3iX5p0XWYTYt0L30qVU4F8UaTLC8l3mhTcXRkO5PB"
        "G+0rhDeKSHjFIOzFdXiuwnMznnl+iRREjUs64xOX9GMxvkN9e1ynC/by8UnzcU/M8Un7sY5zivm8fJlxOm8VidP52SThdJ4TcDr8"
        "PjQ3H08XVhznlZXnF1m+/XLl4XeMCcXvZOxb/V2ZfSng2daDnuXTbk0yrlVZT36wODo8Xi2M22nGPmnI6+epcYN1+fncpNjnB0T6"
        "peMGdebPHl4u/JFRAH/0BvBH+Hs0FfyRp59ZwR9V8EdO/wr+aIrgjyITjD8Czv4Y2c0s/gh5/JJxR9l7y1oXPT5OBW9UwRuNN78q"
        "eKMK3kiOa/m9QJS97Y07mot6tlkcd/TWhOOObBtcCu7odTYZuKNfFok7OlHBHTE37uiHPnFHeyXc0W7gjnZNMu5oy1WKO/pmmbij"
        "rxbAHa1Q4I5e9Yk7WlbBHbEK7mjq447+VSLu6Nwk4Y5GysQd/bmCO2LjgTv6aQV3xCq4owru6OOKO2r3iTuaN0VwR5ECuKPpZeKO"
        "AgrckUbnZkjO4xP9eEhVd7NbvCcKc37tEu9Dwvxesq3oups2z/ws0cnQk+5jkwfVdTee9I4RnS7F/OTvM3U3OxR1N924x8qJ79tw"
        "/xkT5Frs349V8dHr78bm458yvw36XnSEupsS5uFZd9Mkrks1fy5Xldz8/J3fNs/7By6XTzGvfVCqnArp/WTLyzyefx5+6eTo9RB9"
        "14IEHF+3fO8XZFn/dobL35f7JfB33/PZtf1iXA05kb2ymlA/o62BHUOcovE6V9S1arzOFXWtGq9zRV2rtgTPqGvVeJ0r6lq1TuFe"
        "wNLahPsDS4vhGXWtGq9zRV2rxusuUNeq8TrXzpR4H9Hmmx9Vrvv7Pfj+VDX5D6ub+L3T4xRHI34rnI9rY2I+rjQcZFfvRwW/+8gz"
        "HmyU8mL1nv5Aoj2myM8Vi/+Q83OxAvk5XuduKPJzuuDfqnB10dCoQh43I08XU+TpSsUtfpDyl6eLjXOerlh5FMrTbZTydG+myhvv"
        "tVT+PN0fUv7ycS9L9VQTk4dL8PX5zsd1SvmwwwXycYsU+bifIx93q0TvWIF83JK8+bvcfJyYf7MGgPf2yOOJ+Tgx/ybn9dT5uMeQ"
        "LztXIB8n5t/k/J86H9cL+u8p8nEa7PT7Uh4O7584j7/jiXMsYxfmS/usVHvb7WkXOhpVebfvFBynbVzybivL3NfLcV/5x7LsmG87"
        "q8y7FScXP3m3wyXm3Q6XlHe70Zn/2uoCebenfObd5ivybtVl5t0O4Xx4Cv7MoRLzbtVTNO/2TIG82/pxyrs9PUl5t+rLlHc7VMm7"
        "iXm3o2P+8m79Y+ObdyvW3vvNuz055pV3ixr7xsqz29vGvPNt33fe/x/mSAY4"
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

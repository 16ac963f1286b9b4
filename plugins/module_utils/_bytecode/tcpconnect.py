# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpconnect.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 13416],
    "maps": (
        "connecting 52 gate 9 control 15 ports 29 gate 8 control 14 owners 95 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 286 tally 98 connecting 325 c"
        "onnecting 43 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 contr"
        "ol 15 rows 13 blank 9 rows 6 rows 7 control 147 control 17"
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
        "D 7 TYPE_OF_TASK_COMM 14 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_S"
        "OCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 "
        "TYPE_OF_SOCK_DPORT 6 TYPED 30 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STA"
        "TISTICS 140 UNSIGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 29 TASK_GROUP_LEADER 170 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 149 TASK_TGID 1 TASK_OWN_CRED 173 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 SOCK_FAMILY 12 SOCK"
        "_FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 29 bpf_rdonly_cast 170 bpf_rdonly_cast 12 bpf_rdonly_cast 326 bpf_rdo"
        "nly_cast 14 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 30"
    ),
    "linked": "",
}

_TRIED: Dict[str, Any] = {
    "type": "tracepoint", "code": [26832, 4912],
    "maps": (
        "connecting 146 connecting 34 tally 18 gate 7 control 15 control 28 control 22 control 14 control 95 "
        "events 13 control 15 rows 13 blank 9 rows 6 rows 7 control 147 control 16"
    ),
    "constants": (
        "HOST_LEVEL 1 TYPED 3 TASK_GROUP_LEADER 9 TASK_THREAD_PID 10 PID_LEVEL 10 PID_NUMBERS 17 UPID_NS 4 PI"
        "DNS_INUM 8 UPID_NR 9 HOST_PIDNS_INO 26 PID_NUMBERS 6 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 ONLY_FAILED 66"
        " STOP_AFTER 23 COLLECT_EVENTS 27 MAX_EVENTS 36 STATISTICS 19 BY 16 STATISTICS 137 UNSIGNED 6 SUB_BIT"
        "S 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": "TASK_PID 8", "calls": "bpf_get_current_task_btf 7", "linked": "",
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [13416, 13416],
    "maps": (
        "connecting 52 gate 9 control 15 ports 28 gate 8 control 14 owners 96 owners 21 owners 38 owner_level"
        "s 18 owners 43 owners 49 owner_levels 9 owners 22 connecting 64 owners 258 tally 125 connecting 327 "
        "connecting 42 tally 19 gate 7 control 13 control 27 control 22 control 14 control 100 events 14 cont"
        "rol 15 rows 13 blank 9 rows 6 rows 7 control 147 control 17"
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
        "D_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 TYPE_OF_TASK_OWN_CRED 8 TYPE_OF_TAS"
        "K_COMM 15 TYPE_OF_SOCK_FAMILY 15 SOCK_FAMILY 8 SOCK_SADDR 12 SOCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SO"
        "CK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DP"
        "ORT 6 TYPED 29 ONLY_FAILED 32 COLLECT_EVENTS 47 MAX_EVENTS 36 STATISTICS 22 BY 16 STATISTICS 140 UNS"
        "IGNED 6 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "SOCK_PROTOCOL 9 SOCK_DPORT 38 TASK_NSPROXY 111 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP "
        "1 CGROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 INET_SPORT "
        "161 TASK_PID 31 TASK_GROUP_LEADER 286 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM "
        "1 TASK_PID 30 TASK_TGID 1 TASK_OWN_CRED 174 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 SOCK_FAMILY 12 SOCK_"
        "FAMILY 38 SOCK_NUM 61 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 8 bpf_rdonly_cast 38 bpf_get_current_task_btf 103 bpf_rdonly_cast 146 bpf_rdonly_cas"
        "t 225 bpf_get_current_task_btf 31 bpf_rdonly_cast 286 bpf_rdonly_cast 12 bpf_rdonly_cast 208 bpf_rdo"
        "nly_cast 15 bpf_rdonly_cast 15 bpf_rdonly_cast 38 bpf_rdonly_cast 61 bpf_rdonly_cast 6 bpf_get_curre"
        "nt_task_btf 29"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "0b111b9eef492cf5e9dcc9ab0cfb27568a47277e39b9acbe8917a682208a5d27",
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
        "eNrtXX1sHMUVn1nfx9qB+OLk7LPBzTlpUmPh1gVC05CoAVo1DbQJtEfSSmmyXFGIU0TcVIT1IeEkkA/+ygeQKKpobFdx0lYKf1Qy"
        "UlUdlI9QUCvUQktrVEWtKgUKVVr1jygmvt7u/GZvZ27nbvfOPpL0kNCwe7NvZt578+a9N+9nzESMWP+YrXZDEo1E+CfeGGHvNfF9"
        "1mDtk3jeQlkbJk12O47nrR19Ofv7BvH75jToDLM2mu/fl8vlxvPjaKA7YNEdZt+vy/+ey/9Xig4Sa0bZney7zfn3yXy7A22Kttrf"
        "Z/qTOfc8Mh0Hcqzdh3YI7aNot6F9EO0mtOvRrkW7Cu1KtEvRsnnGG3sD8quP8ZlSErXn/11C7fkfZXybI9EZAb/y9I/m+WXRs/pn"
        "I5BX5D6B/+mO42XpHHfTiYJO9OtMLwbwTO/yXFemJ8HWrV0jjdtXdtw+17hxwhTEpDprRxjdFV3LpXl8wZZvmPyQMv067lu/jnvq"
        "F/s+06+z9ljMbt/L94+56VORfopSyA/7wyd/42SBxKeAcnbkE5f4MpfNIyLt38isqvQhTjRBLiuMiDQuhTxmOfodtn9H/1gEfGpQ"
        "/P5Fe2bjmMczaM2BGH7/OOfeN5mmc1Ne8ojT+4n3e9i3YfadiXXz1oDdy26GPYnCnqCV6A2taWP/MQ47KY+X6WB6O8aWPRQmtzvr"
        "Xuilp3geh9wy/Uw+Xnqru/TWHFbo/dzppZMuQSfkoiPzyRjDdyZ7saadtWNMf4dUfOP7qfPgX+0e0Qj03vC293G60F5PFvrYjH7c"
        "fmzsqtAO6tAfHfq/M4F9/yHmOY/Nc+A3bJ6N+O6gap6z2Twxv+aDtZkn16t0/4057/0xUHJ/ZDpITnjfXlrvs0fYM98/p48QIsr1"
        "ep9ynf2JyNUcZvY/TsOe5505TCR7xJ7HQTf9VDB7HidfEuga2HecngE+j4f4eGdtOWVvAt80xq8zaDkfz6B9qOtm9t3q8/Z3mWUX"
        "phjdkMB3p3/LdcJ8ZLlzfSov5/eIPzlfOyNyLpxbXL4fsfUcPzvl5qs5esGTnzvQmj9hfOtsacK8wJcF+H4B94PY+2iD5afmctEQ"
        "1n2HN92UdiZnt/rtlPHtEcr1aq3rnHf4DTu6oxH8NkvvQ0cOAzcH228Ha7vfStG50UUn08TkECf3MH+hge9H9t6YE4L+dbJ1G3cF"
        "s8sDtbXL5jDTuyhl+mKOFvSHltDHlEbtNh832OvLzkO/EPYxWnMEfFngbSceuqObMntAEL+w+VjzzwjxxAc5t3/k7PfNoh8UJn/K"
        "iX7bq+w8MTYJ8ZdprCfuOMw01hJ3PGYaq4g7LjONlcQdn5nGUuKO00yjj7jjNdPoJu64zTSSxB2/mUaCuOM404gRdzxnGjpxx3Wm"
        "wfdVn2+7bqlmdg/4HoH80I5HYZ8i1G6tZ83lF6cHwSfEvfNj3O7vE+JZy6+ndj923ozjnEr3lPbnyvlxBvzBdMcTmMdRxLXe56Ey"
        "/ke/rRXMxys+K8RjQwo/5ow94mYd/EYb11/RqL0utp4U/bXdLxGV4rnoLEX8cERzrxPhT36dz9rv+T5P6fvw/ld43oPnXwr+v+zn"
        "y3zJNLE4lMcFfv13h54u6efu8vwW6J2C/BXzk7/n9qP5MHHk7tanzCDzp+S4iutZb1uSuP0uyz6HkO85n/+3WeFv8vcqPvL51Cr+"
        "SVcwj5AwD8g94S9+43J1vj8pyo3/zv24oPu/t22Z5z5RyimhkFPCO74t4tPu2srLOFV6Hn7pFOn1CfZdp0mFdcvnQJjM1pid4Hmk"
        "W5l9QV7TsrOWX8Dn1dk1cUnMZyYUdnBEkFOKMrtm7kIeZCczENlRrKuBnVtWfMH5/Kg1X4L5ok0Rdi4bwz/Kuf0sWT/i0UOs356Q"
        "In46N+W2pyaV8jEtrO1dvN/hm61nEegZ/I7mNuKdZx0QzyVD4hcfz5jj7Q9yPnV2mcSL33k/Hfb9DQX/T1zyel80Txf/j/vif5Og"
        "TzLfwySK8cdzdvxRxt+38pe6/d2BS+789MaBCvOSSn/3I/Bt9yUhD1aUp2T5ZWM/9EaVJ3PkwfbZeHR67EZm0Ge+DHktc2dMyI/I"
        "elKUb5XH3e7PHvO4xRiBXe5azOTZiH3RiH3xLOg+IvrlmWPB8+OB7O0xn/Z2rPQ8/NLh8bccF/Fzi/O/8zPcru5V7NOQEOfJ9DZ0"
        "9V6qLm++6JLXPuX5olRUV/ibf6BsXsxOGog/jRuII3d2fjwt+pVl5M3zRoH9ShW9ZW9NBfIrcS6mj/n1K1+fcutHmXyzE79mBlnc"
        "q/I3eVzS29Yr5A+K/JlWhT/T6m2HZmp/yfrn13/LdLw7VWpeQenyfIV8jnC7ZI6y8TrnUiH+4/sq08N+N4eZHpqjov5kjvm0v5Ie"
        "ZdPcr3i9rD56+7k91enB1WpnVfKG39zZRoX1c7vE85PmMJM3v/cxx/Sc+/4v08TyG9zf5XY43fNlyJflYzi99LHlyEssVdhz+Lkn"
        "md3MDoHuCeTzI97+KK8jkP1RpIWEe8tmFz0+TmEf3c3m17QK4zUFGo/np6zjQhfer4f/FCrSo7WQWwz0Yva4EV9+8RZNVa8R3F8R"
        "8jUjxfq1Kd9vnYb6De0au79M38kXdSH/1lWwU9Z3Wzv6c6p5fN+lv5xPqvm7+TVwmfJrm8CvhRXya1DJr8c89ruVj2Tru06IM7b2"
        "V7k+2DWet5suemEyJ6Cc/5HzJWdHrkOB+hfyk7vK+onJ/Lrc8V8f4j9OV/OI//j9QJz8ZZLLmWKdVjuxkH0/MTcBOb4zyenNduXz"
        "5TyEMczs7AZjvsIf1YT1hgl1np+z6NLCvE97+BVRxLOq8ybbIOax+LmcoteSHtf8Mj7976B8jZPnbT4ZJw/kSq2f2+04/ekkdcWd"
        "6cGA90L8Pn4w6UtPiut+WqX6m3nC+VlchxU0blHVYUWlcTWbn/HIvkl3/qG4vofbld2T4v3Qzkl2Tg5NevN9Cc5zrEufO011bT8Q"
        "9s9Em85+34bv+PmLcVfs/JSjt1a/DTs1YZ2ZKFsPv9dx6LaSKuUQEvwD2Q71trBAf+KRJPIu6yarG2/NpHv947iXnHD8oLtEe+Lc"
        "+70yJe6PBptecb3cnZNi3HQB+/o82nNoz/L4Be1baF9H+yLaF9A+j/akaCek8bMthXjkNtyDWpUXxijzJzfeJN6f8f7rYF/3gv/G"
        "KPNPs59GvuwWfLf6F8yfHV0u0Xs+J4+/Qhh/ldT/haLx7X2m8XwF6lF7GD/MEdSl9rxY9J018cJ3qGvteRffob61563i7zTrO7bg"
        "LSM4t3vOF/cLuemjjrbnHOijnrbnbPF3upv+LtD/T3G/WKGfMfIE4oP/OvXAVukst8/G8AHEBxfgn+N+eRj2g/ZI+7FS+/vBRS/7"
        "we1kb0u7yw/L7582Hfvk7xfLjWefV9yO5M3wg6j7odh3uzzPrxdgB2KwA3+8WJ0d+N1FNt/XRLvXpbB7kr3zbY8ptwutVckljnOn"
        "rF/QUKijoi5/IOh84/SIpz1Oac45Z7cP6GFb/rxORe4f15aiP/thHHUfcX1JkV9rj78Ldn83/BE883wlX1ciLN4bcbq96ylx181s"
        "bmByHA+zEXoXsd+/2sD8WP68A3603Y8SoZ8u9dPRz/291S8k9Quhn/u95a9pUj/reZGGOgn4cc13Fvx7a50Pw242gx+JkCRPVj5C"
        "5vfheRFrHw6Dn7cgrl6Cfl9h7eP3Sv0xbvM3iTBfeTxrXbYcQ9R5tvkdZvb+9JOF+9AGW/7MX1uHfZ+KMn3O3l/QQ2ud3G/PboLc"
        "sf+zi6F/8Ns43THoQZiwizKzhcUFK+6dZHY2iXjhngT5t8t/6Uz+S7hXCRNWr1T9/JjjO+6KX6nAryaBX2EC/7MliXlfkOadlOb9"
        "T2ne77P+qMOZMJidtuqyc4gL7H3xIBXqKx8aEvOXG6EH83Hec7lO3B7z3NcrFi6+yPeXJYfmzxfinm53vNbF55ms0l5roh2OEcku"
        "8/NnrnhutSaIeD42X6zSDl8Uzr0YHzdkvzevOJyReZXjjDZUiTNKTVM8drcUV672XNfM44xuk+Zx6wzhjOr4otrii5b5whdljol1"
        "KfyeNjjOSKqbr+OMLnOc0dkrBGf05lWCM/LeH5kOfZpxRsOXOc6I2Rs1zkiXcEb6NOGM9MsMZ6RXiTMyfMr5SsMZ6QqckV4hzuhO"
        "4Iy+M0M4oyVXGc5oiU+c0eeuMJyRHhBnNK9KnNE1wBnpM4QzeuX/G2e019ufHMc+jEeRP4tIOKP+MjgjLpfoDOGMeB1Xf6U4o1li"
        "HUSVOCPjBJuHCm9UjCt6TaOefs7Lmtc9eyryouaV90jxvEcRnWcUuKOnNaHu83LHE41ViCfa7l33yf8+h1xv5tTztSdhrxU4lTZF"
        "PV9baT6Wqk+pKZ7IZ9141XgiSW7Z7UTw3wPXWbav0Lz0qVI5lcUT1VheSjzR9mB0ZDvj4In2l8MTzZHwiGHYi+vx3IDnDjzz/BJT"
        "EDXu6F2fuKMfi/Ed6tdTGrsgrx5/dAPueTn+6ADWcU4xn5c+YRzOOwFxOD+rEQ7nOQGHw+81i/PxDzB+7+H3+1yeXyOl9svlh8/R"
        "ZxSf49i31i85+1LAq20BPdOn3aoxblVZL344GB0er5bH5XRgn7SV9PPUuMCW0nxuV+zzgyL9ynGBGvFnDz8pfJFeBl/0NvBF+Hsz"
        "dXyRp59ZxxfV8UV2/zq+6ArBF8VmGF/E7p3Nk8xuFvBF+Ltpp/QqcUYh5/dmN12Mx+nX8UZ1vNF086uON6rjjYrriv/sjTOCnzjR"
        "znFGb182OCOLZiU4ozdJLXBGpwPijE7VcUbEjTPa6xNntEvCGQ0BZ/R4jXFGA1cpzui+KnFG3yiDM1qtwBm97BNndEcdZ0TqOKMr"
        "H2f0foU4o7/VCGf0TpV167+t44xIHWdUxxlJ/es4ozrOiPjBGS0KiDOaXyOcUUsZnNHsKnFGEQXOqOEi88tAT8IppCKqOps94r2Q"
        "I9cnxfuPKL+H7FbcfySUdTbdnvlYRsehJ92/Zg+r62w86Z1kdNKK+cnfZ5axfCn/e6dFdTb4/+EUx/HduO/kdTZ6RX8PVsVHr78D"
        "W4p/ynw26HvREepsKpiHmMeG3NvFdanmz+Wqklvh7/bGcuXkL943cLl8lnjpf6VyKqf3tZaXcar0PPzSKdLrMfZdJxJsfN3yPR/3"
        "o5z4VNEvg7/jXsquHRDs2rcgJ2a/zHbUy9BNiGMRZ1Be14o6VsrrWlHHSnldK+pY6Uo8o46V8rpW1LHSPiHvb9Ju4X7ApEk8o46V"
        "8rpW1LFSXmeBOlbK61r7cuJ9Q7dvfjS47uv34vszjcyv2djO75keY3Ew4q/y+bRuIubTKsM9pgc/Lvvdx57xXELKa7V6nuuZnqQi"
        "vxYU7yHn15Jl8mshwR8qzq9pgl+lwtHFI5MKedyEPFtSkWerFKf4Uc5fni05zXm2oPIol2fbJuXZfp+rbrw3cqXzbK/l/OXTXpLq"
        "p2Ymj5bh6/OdT+uT8llHy+TTlivyaT9HPu0Wid7JMvm0lSXzb8X5NDF/Zo4A3+2RhxPzaWL+TM7LqfNpjyLfda5MPk3Mn8n5O3U+"
        "bRD0P1Dk0yjs9IdSHg3vnzqPe22cY45duEHaZ5Xa235Pu9CbUOXNvld2nO5pyZutq3Jfr8F95Kv+7FiAvNlRX3mzYPLwkzc7WmHe"
        "7Gg1ebPGCvNmjYq82SHY8cPwOw4FzJt9+yrPmx26QvJmz9TzZjXNmz1bJm+2RcqbHag2bzY2FSxvNjxVnb32mzd7esorbxbXD05V"
        "Z3/3T3nny/bY7/8H3xTIOg=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 4960],
    "maps": (
        "wanted 44 gate 11 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner"
        "_levels 9 owners 22 owners 74 tally 142 started 9 started 14"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 30 OWNER_BY_MOUNT 26 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 83 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 75 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9816, 9600],
    "maps": (
        "started 97 started 12 wanted 34 gate 12 control 14 owners 93 owners 20 owners 39 owner_levels 20 own"
        "ers 44 owners 52 owner_levels 8 owners 22 owners 102 tally 138 control 271 rows 17 blank 13 rows 6 r"
        "ows 7 control 42"
    ),
    "constants": (
        "LATENCY 16 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 75 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 44 OWNER_MASK 9 CASTS 28 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 89 WANTS_PID 102 CASTS 4 OWN"
        "ER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 22 TYPE_OF_TASK_GROUP_LEADER "
        "4 TYPE_OF_UPID_NR 12 PID_NUMBERS 17 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 21 P"
        "IDNS_INUM 8 UPID_NR 9 ONLY_PID 17 BY 17 HOST_LEVEL 25 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID 1"
        "1 PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 47 UPID_"
        "NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 24 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 C"
        "OLLECT_STACKS 78 STATISTICS 16 UNSIGNED 6 SUB_BITS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_COMPAT 38 TASK_NSPROXY 160 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 K"
        "N_ID 1 CGROUP_LEVEL 48 CGROUP_KN 19 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 183 TASK"
        "_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 147 TASK_TGID 1 TASK_OWN_CRED 1"
        "85 CRED_UID 1 TASK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 37 bpf_get_current_task_btf 152 bpf_rdonly_cast 146 bpf_rdonly_cast 250 bpf_rdonly_c"
        "ast 12 bpf_rdonly_cast 336 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1045",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [4960, 4856],
    "maps": (
        "wanted 37 gate 11 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 94 tally 118 started 9 started 14"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 30 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PI"
        "D 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 89 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 80 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [19416, 9368],
    "maps": (
        "started 85 started 14 wanted 37 gate 11 control 14 owners 95 owners 20 owners 38 owner_levels 21 own"
        "ers 44 owners 49 owner_levels 8 owners 22 owners 94 tally 126 control 271 rows 17 blank 13 rows 6 ro"
        "ws 7 control 42"
    ),
    "constants": (
        "LATENCY 14 ONLY_FAILED 95 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 32 OWNER_BY_MOUNT 29 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 44 OWNER_MASK 9 CASTS 27 TYPE_OF"
        "_CGROUP_LEVEL 4 OWNER_MASK 87 WANTS_PID 91 CASTS 4 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 7 TASK_THREAD_PID 10 PID_LEVEL 13 UPID_NS 17 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 16 TYPE_OF_UPID_NR 13 ONLY_PID 12 BY 17 HOST_LEVEL 27 TYPED "
        "5 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 18 PID_NUMBERS 7 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 45 UPID_NS 6 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_"
        "OWN_CRED 4 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 STATISTICS 15 UNSIGNED 7 SUB_BITS 60 UNSIG"
        "NED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 192 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 96 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 47 CGROUP_KN 20 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 250 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 11 UPID_NS 1 PIDNS_INUM 1 TASK_PID 60 TASK_TGID 1 TASK_OWN_CRED 182 CRED_UID 1 TA"
        "SK_COMM 22 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 183 bpf_rdonly_cast 146 bpf_rdonly_cast 317 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 245 bpf_rdonly_cast 23"
    ),
    "linked": "keep_stack 1015",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3b1df6764c9b445b9115fb2844557ab76fab041a4e5d1d0fd9a73cbb8958ecc6",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["call", "I", 48, 1], ["error", "i", 52, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
        {
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtXF1sG9eVvkORHEqJLdnyyLRS2ZZd14pQAnGaGlmjRp20qL3JAk7SJRy09doM68j1Nqjo/FgjLhrRbRM3eajc9McrbAFRTiwZ"
        "xcIGdgF5sW2ZlyL7mIf+wgGah6JRWydNiwCborK4nLnfGc69M3d+KEpRszUgjDm8c+65555z7rnf/Ya1Pmb/+1rjb33jr9z1et36"
        "PK/z++XxV+3P5qMZp93Oxl+Wf3T+GZm0fc0mxPs1rSnf+lfA5xTrtK/F8Xdt+dkO8blufK5V+VVvPPduvV6fb8hPQl7Jklflz480"
        "vt/auB7h8icOF/D8Rn4daTy3vXE9g2t5+Bf2c0biTvYx+7qHveGjfz6hQd9u+3qkMcyGGk/vSnexekPHM42vDeq3oVg3+i32Y1wb"
        "JHvMYDwJPh5rHNajeUb9bLevJdjJ0Lba13mN5L4dKvdtl9xaGnLShn01CyS3l8+XLs2jfovUX7xxGIwb0NS4g+wvpaV+NbtFiumO"
        "X6Ts79G+hz8/j36+jatZ6MH3i7Y+5eeu1d1+Ve6a5npq0ni0R5j/fS7PrPLnTIyPrgXERe0L8J9O+A+ukryJw1v4f+YRF3J/5f7/"
        "sfuZ5eaYSLF7xHhS+P885q98is+DXzxkXPFgVhXx1NteOcUAOe74lO1UuIznvslvHEZ8lodhH54WJuT8Qv5izvB2A4O7bcl6Gn4O"
        "/7LygD1PuBraDntctfPQH+2OVVrz75pOcQI/L2V5ntBu1Lmem+zPA+d7uX4ZPFdR6bee6we9utGOxnlscGX0JL8qnrqhiJvTgfFR"
        "7n9ZvJ8N9vva1/lnip8rX6d55YoMVGos2nyu953PlbaXWeX5xtBSvuucWX1ZykcvC+tocTxe3jbYxwW5BcQdyaN1dD5J/V3gdr5T"
        "XO9ewZXs+Aqujw1+hD933xzPp/uu8n60pGB3p/3G2wR9nHnfIuap2gXMcwbzfEGa5/MTEed5HZ/nSnvnubk+0fy+ycczfaHutqt5"
        "8aqvPal+MF/kdhvY2AW9YJcdeH4H5TV+X++w64a6nsS47/WXm0+8UrflX+T+ltefh/2KznrxgGXvTowTdj+T5s/XkDevpIPjkfy5"
        "GX8PcXt1Qr/zEfPV+dWJvyA5N1xyyl18Xgy2n/tlB8Unv1/YkIQ9B/i4C3vjjbuyuuM2q9wPrfXV8h/zYtOftAD/tOrW7fY4P8D7"
        "34R2ScQ1ruYM7LLDP288di9/sLyP91vuv+rkubJQX/6Ox8tJKf7xmfw1xX7O2+n0eYaP0/H3HO6nmHh/GPcT0v3divpufsnvvmd/"
        "chHz0oH6Jdmsg8YsezDYFdc86xLynapOseprO95D8ly+UQ9n7Oeqtr41T30Ss95X+tObiPdvLbntVyg17WLpS/IHBr+x5J43r30f"
        "53I7+H7BPI16upTx2PXtSHbdxte1y+9AzxHeb1rqN/153m4sqViHp4V12NSkuh71Zm7os3w+MrxePdK4vt1o2/0M4rtP4S8FaT/b"
        "KfZT2OA/z2SfgcF/kOLhPnEf4Bnvp8TxqvYJkFeeatM+IaYc8wwfX3HKXy6tOyQ/bN9AebYww+XlBncFzpdZhfw+f3t4xllU6xFr"
        "HzQVbR9UmAvWI6qcER1+hSvtpwbGCD/4T0U93+G7jz16fuPScvb7zfzfueTez5e7Xg2V83pDjjtPvIo8oUFOwidPGGzxJo3vD658"
        "dbRnHWu1P+bqz7KD1b9ld+t6/UP8++t9Q7DvjZsssF0W7d6w29VU+JpGcQF8bYTnTbMozoOlZ0aLh4Pd5sbBStFwMPrestPFhny5"
        "nVVHWfbJ7dzjmxc9OJkOnExX4GSlv+Fkq4GTNfejcy3iY3PB+BjquxHUe1T3efCxrJiX/4aPKfAxrBOElxCuOJsBLqawW3N/vRRx"
        "f71zRfbXkfGxym/X9H6TcNzic2H42Fw0fGxLCD72HXEff+U7Mm4CfGyN4ole+6xVnGy6RZzsKnCya8vDyeBX4fP95YjzvW5F5luN"
        "k01LONm1EJzs6oriZHn9OOz2lICPEQ7m4GTPSPZ+Jjge33+42FXgYg9KuNhVBS52/xrHxa4tExe7IwQXuxqCiw1JuNi1tuJieT2F"
        "+7fhcwc+b8FnqoM3s2Ac57+XBLzKk6f/1RfHymfuahOuczvX7xLhOs9D/98q1o2X3mPc7mf1eLjdN1YJtzu75K6HVfU85S9D+ydu"
        "dzOJ+fykL35E9QvVre9ZPT0n4UinFHK/Eo8Xktuy38E9bNyok+NG5iXgRVh3CUf6f4MbXSLcaIuQR7z12pw/nopxFJBnc7f3+NuZ"
        "cDk6r93jH88OnpqOi6dqLDi/AffCuk/r/9FCtk24V/cq4V6JpfcW9/pTRNzrzZs8D03yeEailfEuylO0T6L1k86Xyv04l+5HvY68"
        "+qwjh5/X7srwRDov3ffi6Bry4P3wa+jXK8Z9cWrBqSPGpLha8IvP2YW6gFN4/C8iL65T4sVBjyi8OF+9LvPnrXjc2tRrguQcw37k"
        "sCnym17BNZ/Zad8/0bnOridU9Z81rh+65D422OuMN+G6PzD4pHN/TLh/GuM2nPhdanTn2Ak8oWPAJ43EF9ndAfXoCa2L/R1jBwxt"
        "hO2z7f8o+w+taVer/x8J/T/i3G+0c90/Jpw3GtpRS15D7uesdgdof0nxQLhhE+ddCM0DCz75JJ+muu6wgPtRfWB+ATjxo4xFlW+5"
        "zLYRJsSh7I9GIom6ncePXDcbif3Bz13Ecx3wI1yP3rkX9jN887NVR/Hx8oHQvB7RgB9rt9j4MfmBpY+NIyeAI8MvisPx7N3EkXdI"
        "ODLHlcvjE3VxfXg9Ul535hP1pZHhQKlZIfmbFOeaMp4cbzwePLmgS/0m7BblUw+gnsyIuHIlGFem58wK4ct/kXCc44p6/ngIvnzc"
        "H1/Oivt2ef324Mt9Iu7jrYvP1d04aoodiIkvL9RVeVes+xZC6uH2yCkGyAnEl7Fe1U4j/zv8S9hHB86s5F+eA//yzxFx5u0cHyiJ"
        "OHNzn9Sqn8v7o17gFr/hz+nQqxSRX1ZiwviauEV79GvyLV9TxMlYYDyU+8fE+xuD/by2G/kS9X5tCLyw3VTXT0g414/j8fJK8rnB"
        "ytgtOq48JuUj/nk+waT68+E6Xy/i5XMD+YL6cXBmSa4Xbz7UIt58EnjzaES8ecyXj+vwMp8V/eHKsxLeXKmsyfk3pw9JePNoCN58"
        "UsKbxxR481hrvMy5CejF5zsPnlKKfVnAn2kdis/PPFf3j88j8fJaYXXyWtDzrwn480ngz3sl/PmkhD9/AHl8b7zzj5J8/rFC/lgd"
        "lXDnsZi4c18I7nwyBHdeD9x5DPvj0WDceUSK+xHxHCrFOP+D/DrF1iFvPYzPVel7blD6nEddkGJbpftJAb9u3qe6Oyucz3lx6ytL"
        "Yn495493Qk9D+75if8FxfjPRI9THbjzk9Uj48UGub/XXsMMnFHXthdj49UIr+LWuwq9/GhO/Pivi16XW9jveeHkLdnpqyX+/w/GA"
        "gq7icR6PxuPc/UU+Ph24ow5e4FPIB1F5nJKfheKPMw9jXSEc8rPMz19T7GFxn+EZJ5dD65GReAj8mhC+p9PPgnB+vuz9yXjE/cnM"
        "Qt2tv7mhh7nzkWyH4rh/v+Vhnu+6d0bDtWjeCug/N/hhZ39oz3+acGeuhznL7do9Iq433ZsVdqT4ku3zeHvsG3XfVrikkPM488UJ"
        "wuSRPWQ/Jt5fAXrTfA18iPL0S4o6PCmss/J6d3Twf2+KvI546y/Fl8Heuumu5+U8Qv5g4UU94M3Z49lN/QI/drWz8HNz9gGsG3+U"
        "7Pkib/8I2jf0utJobyRuMDcu7ZY3a32vLQhy3M9rrnrHSPy7ou7jfpnXuhTrShX25nmxgLpGrhOa+/lR5J9/E/KP7O+eeMR+JQhn"
        "9vN32meVhxVy9x1Q8r+D8osHD5PkynLK++5APh0S8oonHi6eFPDKM7gWPOMZxT7sbn4d536T6/2IYh6Rd5BnrHhLwk/svDQ7JOQf"
        "+XllXsqscF56LmJemntv8tLAkCbIp/aOvWlfhrg2q4fwXpHod7JdQ+120d8Py/sgv3pHqF+L59JYN2e4P+U2DrFAf5lBPCrwnm4n"
        "3g9Jv9ugmKedbfKX8WjzS+1oXrz8g0Ox7EfnMc1zFsw/cAGKY7OKuqOfvw9RxPut7rx9yc7be5g73t3fJ104OOHV3rx8i+99c/p4"
        "3b1ORq1vQd9ujFNzxtnt0q84/AM+nq5rnvHM2OPZLPm5eM7qbp+w9dugGFdXLL1JvuV+GeE+8emSnvl9GfPbA3k9kn6WCWg9L07x"
        "c2OrvrMUN9LYb1QvYJ5/wu2t9y7rHKW5f/7Vovt873pfxr7mNnc48q19lnWfj++XizQuq93RUkI4Xymne0LP66Z99UgK54yEZ13f"
        "yAQ+WOvnRnokvWodTVzTzVOIOx7VOIx0v8IP1wn7JNqPEf+gPAzeEOrQ4vA7dTf/is75Vfme/NhgXSHnk/wA8kRmkz3vFI9efQ8K"
        "55ne8WbB83phcTnniwZ7flHwwx7yw3OLbvsYmY964tiNp+XO8i/oM62/88CzskkRlyG5uUOakDet+jPl4N4ay23i3x9EfNPnM6jT"
        "7XYaE9plpHYZtHM/fxDrgbtdEu3c9/UE3ldytbM+72rMp7se776TCfH8pUERR/TUm9ycbNsuJuB4X/pH2HMn8twH0Y7TKNnT90jt"
        "0W/3vUzQV+6P4s3o0IRzBQs3tJjvV76Kdil+zp9it/L8CZw4r/P4rj3Y9HtrnCMp1FkPYN6BM9UM+D3rEOTOwg+IJ2bigHb/Pfwc"
        "uIZ16/qnsuyPqEOs/gd63hLqkhTj/N3l65d29BN4SY69ugR70Xm3WdgOvd+V9N4u6f17SW/OV62BIXI9zdeDWcb1pXjJZTQB337s"
        "a2Ldegx+sA31Ds3r9b3+9cX+jesXKb4skd3gW1n43pCwPjnjXHTzoMzNbeJfAU97Fnl8lzVRFu9KybsD30q/B/2iPsd6bWb9eVe1"
        "rzRx0awWXg+WT/H8TniJB3ciPlfG+x6lWx7168efui2IP4XfhzIvTdZ9eVT61hZ5VOsVPKonFDyqEua/R+DR+PGjrts8pn9mr9nz"
        "dCqEH/Wogh9VlPhRBUveAYvvYfOjnHVvArhm//L4Udj/5jO0Hn/anx8FHgv5G/1+l/lMa3wpek/HvDyB/f+5ehQeFeE/Xh7Vx4Kf"
        "A6/Xy6P66BrnUQ1KPKptbEX5U6Hv4y6TP1VS8KfGW+RPjfvzp8pTYl5cMT4VcKXaGPxr2e/rTgp8och8Ksxr+bk28anaJCcq/hWd"
        "TyXaJ9up4lNNgk+1GPG8e7vvefex8yvEp4r8nq50Du+8Bza5Mnwq51xBxad6qk18Kq4/8acoXmq3g8cxJPFo6D3dlvlnk6vCo6Jz"
        "MRWfivSmfETra/v4VPy93cITITyqlMSjujcmj+oz4FHdBxx/fKw1PpX8/u53JV7Fd2U/+Jdl8lcmV4dP9eKor10dPhX4LeZLxKvC"
        "Pgr7VxPnbDr2h9Zri/Z4HwrhUTn8qaOw25MCf6qGfOmcayt+V1AVr815OLw24zE2b+rBaLypyv1rMl8vnze1Z5m8qduDeVNOvQne"
        "lIIv2Xxfl/Ommjypl+pu3MR5b9epj7eE8J3+K/D31po8p6pv/UvrXF6/q018J76wFS4T3+mbGM8bivW2urK8J+L1K9/b/QnnPYXE"
        "eZP39PySe51r8tHbxXt6Wnhfl973orwn26XJ/znB7Z7BfhD+kNf/ngXVr/K536rxgFD/mucl/o+E68Q5t/Y7L81l+QJFeI/8O3Dm"
        "ZfB88Ls53aa/XTx6vLC656FKXs8L8eSozs0Jtxro04R8RfgU5SHV+7eq93tJTm5oA/O1P+olql9C3/ON+ruJHp6dFrgvpfNWwjm8"
        "vKRbl9rDS+pYEnhJUl6iOiKUl1SReEk4x6L3cZo8pT/485TOyjyl34k8pYrMU/qNyFM6q+IpfT+Qp0R4hpqv9L0W+UoXRL5SSPy2"
        "yldSymuRp6TiN642PynXe5eQJ711goJncmlI+P1MD8+kz58/E+X3EVrJp3F5RE3+4migXnHlen43weHv8H4GTofwksBDofxL/qzi"
        "J0Vdd6k/Wn+d8TxO8pfLS9od6C9h/LXy1KRQB5RbqANirb9TEflIaGdenhTmp9X6JCofifZhlM89vKRKCC+p8lfGS6rE5CVV1jgv"
        "qSLzkoh/NIH5BD8pA34SzqmKp9rES3L2p++IvKSsgpeUJT7IW8G8pExMXpKjx/uEl5QJ4SVlVLykWyPxkopTMh/pQkQ+0i0h53wv"
        "IJ/w/HVCbxcvaW6ZvKRpBS/peyIvSVfwkrAfz51OCDh0ZF7Swfc5L6n0V8JLekLBS8J7afn0CvGSKgpe0iHwktISLykt8ZKWrV+L"
        "vKSKgpd0aLuk9+8lvcFLGkX7jIKXpEu8pCcj8pLuVvGSdoq8JJyDWecdAi8pS3oO2O3/DyB0UFs="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

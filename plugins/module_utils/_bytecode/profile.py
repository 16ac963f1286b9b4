# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 24584],
    "maps": (
        "ticks 3 gate 21 control 14 gate 26 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 4"
        "3 owners 49 owner_levels 9 owners 22 owners 126 tally 98 control 11 rows 263 blank 9 rows 6 rows 7 s"
        "cratch_frames 9 processes 207 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 "
        "scratch_stack 22 scratch_copy 7 copied 1344 copies 7 copied 10 interpreters 32 scratch_interpreter 8"
        " interpreter_frames 239 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 s"
        "tack_frames 5 stack_frames 11 stack_counts 6 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 33 STOP_AFTER 40 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 42 HOST_LEVEL 24 TYPED 4 TASK_GROUP_LEADER 12 TA"
        "SK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_"
        "OF_TASK_COMM 3 HOST_LEVEL 58 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 9 CASTS 14 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1403 TASK_T"
        "HREAD_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258 STATISTICS 86 UNSIG"
        "NED 3 SLOTS 42"
    ),
    "members": (
        "TASK_NSPROXY 107 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 200 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 T"
        "ASK_COMM 21 TASK_COMM 3 TASK_PID 60 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 380 bpf_rdonly_cast 22 bpf_rdonly_cast 219"
    ),
    "linked": "",
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [24584, 24600],
    "maps": (
        "ticks 3 gate 21 control 14 gate 26 control 14 owners 93 owners 21 owners 38 owner_levels 19 owners 4"
        "3 owners 49 owner_levels 9 owners 22 owners 96 tally 124 control 11 rows 263 blank 9 rows 6 rows 7 s"
        "cratch_frames 9 processes 207 processes 7 stack_frames 46 stack_frames 6 stack_frames 10 control 13 "
        "scratch_stack 22 scratch_copy 7 copied 1350 copies 6 copied 11 interpreters 32 scratch_interpreter 8"
        " interpreter_frames 239 interpreter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 s"
        "tack_frames 5 stack_frames 11 stack_counts 6 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 33 STOP_AFTER 40 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 42 HOST_LEVEL 24 TYPED 4 TASK_GROUP_LEADER 13 TASK_THREAD_PID "
        "10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3"
        " HOST_LEVEL 58 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 14 T"
        "YPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 42 UNWIND 74 INTERPRETERS 1409 TASK_THREAD_POINTER "
        "33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258 STATISTICS 86 UNSIGNED 3 SLOTS 42"
    ),
    "members": (
        "TASK_NSPROXY 107 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 81 TASK_TGID 1 TASK_OWN_CRED 176 CRED_UID 1 TA"
        "SK_COMM 21 TASK_COMM 3 TASK_PID 60 TASK_TGID 1 TASK_EXEC_ID 155"
    ),
    "calls": (
        "bpf_get_current_task_btf 98 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 261 bpf_rdonly_cast 22 bpf_rdonly_cast 219"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b6fb99de6652194790f57574a7ecdba80057bcf9b05a7c4eaddebe05c66fc6e5",
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
            "name": "code_objects", "type": 1, "key_size": 16, "value_size": 4, "max_entries": 1,
            "flags": 0, "key": [["address", "Q", 0, 1], ["pid", "I", 8, 1], ["exec", "I", 12, 1]],
            "value": [["", "I", 0, 1]],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
        },
        {
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
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
            "name": "interpreter_frames", "type": 1, "key_size": 8, "value_size": 768, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["frames", "Q", 0, 96]],
        },
        {
            "name": "interpreters", "type": 1, "key_size": 4, "value_size": 64, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [
                ["head", "Q", 0, 1], ["next", "I", 8, 1], ["threads", "I", 12, 1],
                ["thread_next", "I", 16, 1], ["thread_number", "I", 20, 1], ["by_pointer", "I", 24, 1],
                ["thread_frame", "I", 28, 1], ["through", "I", 32, 1], ["current", "I", 36, 1],
                ["code", "I", 40, 1], ["previous", "I", 44, 1], ["mark", "I", 48, 1],
                ["marked", "I", 52, 1], ["room", "I", 56, 1], ["reserved", "I", 60, 1],
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 768, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 56, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16], ["interpreter", "Q", 48, 1],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
            "name": "ticks", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXX1sXNWVf288XzaUGUzGGVxc2yQE4yXECTSYbAETaEhSFgcSk2xEO544bYy3oJikSV4eogmhFLLVbj5oy6KqGzsfdrRSzVba"
        "NUVbTf5ZhZVWq0hbabNFWllVt5jVVuuu2DYrwLPz3vmdd9+98+7Mc0JC6E6k5GVm3v3de8+559xzv37Xbm4rGqU/k3HD/TMw9AP3"
        "c/Z6Q/pTGKVnImIYPygWi98q/d90vk/Q9/bQoSI9X8ZzH5578NyO5yCe/XhuwnMdnqvx7MGzG88u95lJLEA5Z6qWc8ZfziR9n0lm"
        "3Ke1H5/NG9xnNi7jZOLXuM9JE3JpPlY1v2O+/DJGhPIxKeN783ElX9N9I2bQ999y/+/8jvfTlHHM/db5Po3v6+jzMPI1KT97vuHh"
        "XFf6u630t630dzeeGaNVqc8c5Qc9ZxJNUv4Zc94Vkl9CyTfivmEPXZglOSVlOQ6zHAlnEvl91+D2SumsYZbrB0VO7/7eYFB5TaVe"
        "5hYj+HvCsUYonYV68jPfhPpuo+e2BPSDp4K3rxf6nES7VfOzmzvcfMZI7vtixgNe/R0LydbJ76fwme3cHiJ9FEZEO3LkP1kSVxI4"
        "w259oDcV74aPF2egAk7Uh6PKKT+GdHvoi94sPceouezTyY3trmX/LOUXRzvPQz8m9INnxlzg1qeA9pfCe9Yo4eXaL66dF+rRfurR"
        "3g9TBfrM/0Q5yb5aht+j9Emk268r53VUTpQvtf/KlHMS/mFg77TGbp6taB92c1b+Plu53Rdeos+741TvCXwWei1QPRIo/3BIeQ1f"
        "GXmVy4f8fDYif2+NZBW/RJ8ngT/w+tz8eMa4X8LNw/4YL49yTUY5vxnXQArLIL8Iye0snizPs3g+3X4npVubpH57RZryMaOS/L33"
        "Gz8rlcfTv+L/CrsUfe9S9D38fEj7+MxlsQ/RX7Gef031OUbyY7lax0keqjx342mdILm1NDagXJDLzUiPp91J3ydK/rRUjGIiinqv"
        "DMbti5wtus/6fsjte15/sc7Xv1eTd1V/Ovz4Ve2nKuFM+3DsBtJDxiCHMFnH9kjf56+PQo4tVO/8n8yt3sNXtt7WCLU7p1912ot1"
        "XLQfs0J77IuY7jPmtpLSe/PwXhR2jKc1CrncHOwnnl65mtrLCsrXbk57fs12cOMcN/5H0R8ncXw0sU1unzHjX+g91LuvPobv/xCf"
        "6/D5HnzmePpu8nOHDc/fOvJg+ba0vzXrj1u5fZf76+OB9tBnUtxrHUE8eJgKXDgOvdWRP3b8K8dHewLi9T6D5JUfeb/ob2flcfYR"
        "eu/7UU3/YUj9h2UqcWkjPRff+ooXlzpIG0vPmdK7Kdh9qskIxGf7Zfy8IjfOL399sD2wnFraLSNI7jFjF/T3Dxo9vDgb9H1ZOX3y"
        "PxZK/g1SvJxNyHgxI4H8/7bo+t8q8WNfabyXdNM9M+uXW274IsdjWnv/NeSWn5XGA2Xt5ktyu9GNFzx9kD/y+odLHTccDDluGKf3"
        "rMNpKU5U20nZOFPN94C+3P7xBfvl/CjhLG5fVNkuEHdy/Gvv1eQ/8PHIbWBvuHFSfrxyOcLicPyh9gt5lJPl39LB/vXbGjuNSv2c"
        "ivfl9mtmL2W+QMxPRGhcP0Lj+4yZuaR5CNEv/e4jxnG+f6cp6T6tUcpncWOdl4/jD5zfSR4zH0nzNJ30/pfbI9J8hR1PGxL+fNn+"
        "VPst0DSEsbEE46TMREypXxtopvky9jMbSz//V6lcGfNdRR53FVW8Cee9yC9gX91lOGMuzr9JOP70ps9PZCLoJ5NK3Lj3nCuHvmS9"
        "Zj7l+2gv1H/lERflO+Bfk9RueLwfM45K8x/V7NFuoPiD/VxYu9TiraD4h+20Kh78y4AGT01vr5iepbh/yn2mFqB9KPZqHyR7LbwQ"
        "HM+x3bJ+7M4ZtN8lgf0cj8uc/iwK/Tv+zxpHOTTjdP5e7T/m4pfn4hdV+67qHz3/RfXQlWuuuOq8Hvtha4TyaRk2pTiW2zHH59Zx"
        "uR2p8qsqJ8yHlZV7B+uT2lGldhokJ2uU28miiu0iNV/THuaHbA87Ppn2UDV+2BFOXjEjIs3D87rDbk/PiIvHyP8NND9EfuBgT5mf"
        "PeX62aWGf36T/Zr/vahvfjtjpjT+9JrA761j5F+5fw47fsin2e+aXn1Trj97hOrTsLqsPqOl+hS+zeVpUtoD1oGaaR1oY6m/i7j9"
        "7vWa+jTMqbyM64gvKX2/CfFytEy/66DfNPDSVeKGroD1pr5k0yWug5DCq+VbqBPzdibKG7mI8maSLaa8Hji38vL8ZMaYZ9L6wNtY"
        "vzuD55t4voHneNG/jqDGOfbB87NSvBDXxQuH5hgvfEeOF7g/PDijiReS2nhhJtA/EY4Wb4WhjRcC8cZm4CdmqsYLM268QP6a/VZZ"
        "nDBE/c02zO/xPF8e5WZ5LG66QzPvNz3rn1eacz9QRd5B/raSnLXjJeAH4cj93EzleGDH3PC4n1XnAfLjM+hPEQ806uKBJOIBQxMP"
        "6MsR1G7UdV8RD8zMVmuHQXJa3LTQuCT9e+uQl1n/Q+H0NXAR5ZhLvz9w8G3Y786iNC9T5sfiwfNXZvA8W4znqdR1fc18Tlj9WuPn"
        "EZ/8I5W7mfZx8PiSx/EDnc/h9+14nimT976AftT/ez9+73a+v0HUc7hKv/N2wDi9L56s2l866YLmA/39pnUa8+P11N4C1usShs+P"
        "ivbcL9ZDnXHSCO2vKRwxvHWEC3VYXzMpvwd9849n8eR5gKfNFZ4dXfDNU+fSwr4yz639pvP/n1h3/7Cln9oD55faIq8bTdAyrLEE"
        "876FW5V5dnx25jOTrjz/p+iWF+XJJEgQPE9mN/dXjQ/6fXrqc3Op/n7haHA8U76vpcmYW/6Yl0f8LeZbsoY8b/STDy4tbvvrD6T5"
        "oDTPB/3og+D4ZU+MytWPfU673M/261inHcE+qmass4zvDPTrXJ+B5ung8p4S+nXsn+dt1HnlsnTqe9zeXyc/kKnfEKN5svUxfu+H"
        "it+a8I0HnGbUgbhk3Pm+Trb7gPUQkk/+Dcxzr4rd6esnB5puIjm8lA2M9+xdJP8JjKOs01Ru+5UOd+HY2nYG80Vvu/p35nmN2VIc"
        "NdRB8eeutBy3vNL2vGf3pToUDos4y/28Q9Rne2B9/sr18PZThMPpXfPypXf8k/OZcfV4IxGvPZRsxr4xADeq4EbD4H5P4MY1uHEF"
        "Nx4G908FblKDm1Rwk2Fw9wncBg1ug4LbEAb3GwL3Wg3utQrutWFwhwTudRrc6xTc68Lg5gRuWoObVnDTYXA3CNxGDW6jgtsYBneN"
        "wJ2nwZ2n4M4Lg3ufwG3S4DYpuE1hcO8UuFkNblbBzYbB7RC4zRrcZgW3OQxui8C9SYN7k4J7UxjcRoH7OQ3u5xTcz4XBTQjcNg1u"
        "m4LbFgb3Q9PDvVmDe7OCe3MY3N8I3IUa3IUK7sIwuL8SuIs0uIsU3EVhcN8RuB0a3A4FtyMM7jmB26nB7VRwO8Pg/r3AvV2De7uC"
        "e3sY3LcE7h0a3DsU3DvC4E4I3C4NbpeC2xUG94TAXabBXabgLguD+xcC9y4N7l0K7l1hcP9M4C7X4C5XcJeHwT0gcLs1uN0KbncY"
        "3D0Cd4UGd4WCuyIM7tMC9wsa3C8ouF8Ig7tF4N6nwb1Pwb0vDO5Ggdujwe1RcHvC4D4icFdqcFcquCvD4D4gcB/S4D6k4D4UBne5"
        "wF2lwV2l4K4Kg/sHAne1Bne1grs6DG6bwF2rwV2r4K4Ng5sRuI9ocB9RcB8Jg9sgcB/V4D6q4D4aBrco5sXWaXDXKbjrwuC+L3Af"
        "1+A+ruA+Hgb3PYG7QYO7QcHdEAbXt0/jCQ3uEwruE2Fw/1ngbtLgblJwN4XBfVvgbtbgblZwN4fB/anAfVKD+6SC+2QY3B8L3K9o"
        "cL+i4H4lDO6YwO3X4PYruP1hcH8gcLdocLcouFvC4B4WuFs1uFsV3K1hcF8SuF/T4H5Nwf1aGFxb4A5qcAcV3MEwuNsF7pAGd0jB"
        "HQqD+1WB+3UN7tcV3K+Hwd0scJ/R4D6j4D4TBrdX4G7X4G5XcLeHwX1I4D6rwX1WwX02DO49AnenBnengrszDO4dAneXBneXgrsr"
        "DO4CgbtHg7tHwd0TBjcrcPdqcPcquHvD4H5G4D6nwX2Ozms5z/DzqBGB+7zAzbrz7rNuEOCsmtg3Jp8X8+Vm6bPxPM3jpvHM0jww"
        "zudk6q6leeKlSWm/iVTeUgprGcnLbsf6wTLsU27HOsOyJD4n8Rnzx+1iPbfD3QdP5bY7u2ld/UgWn7Ev7AjK2Ynzc0eoPtZRqof1"
        "Kuaxx2m+2jpN89gFLBimMpj37sP8viHOPTj/5mKY51+H905RPq39+B7z/dYYlacV+5/HgJOLy+lbu/AZ+5Vab1Xex/e925R0h+T8"
        "nPOt7v5699NMMYfy9CL92dLTOdGW24j1rYdRv6i8LrbkYaE39/zNTl53MY1z7rrMz3FebQb7LM/M+vcTiXV37Hs4SesHiRi1Q+fc"
        "T7fp7Gd4E+lIj866fx3to6XP9fR5Yz2V29+ePnT2bWB959v1vL7SNcvrhv5yWKNoF6NoLyfQLo6h3OM4t7ec3r93wQU35S3m78wL"
        "JZkVGsX+0Dq33b8p7Su1N2OfWt9UkdejpfZyC/T0OK+nYH/q6/TsxfqjvUB+z978hvt7K86pFRZwerQrrPuNIb8cp9+A9vEiPiN9"
        "K9bJx6J4H9/3ws4K64F/guyh9UF8f5eczvVjTvt6UE5vnSD520PjJJ+tqMda2r/hnLvrmSkWrXHSW+EA72tJeuerHOgc8sst5PTH"
        "Zv31cPbnOu0hBb1Y4yRHPkcmr+ebRmqpLL9tyMc6TXosvAq7R77Wcejz89Pe/gBJn5+X5dXL5zSQvvAY48AvcP43sJygP8hvDOue"
        "uRtk/dmbX5v17ztpxXmywgPQp6no8wHep0jyZr/grF8+4Mgd5yUdPThNIbcK5V+q6P2Lcjk8vcegd/zei3rmmng9/5B0XsexZ1dP"
        "7UF6iRipblkurJfUPYoels8E6wH2WsA5jV5uT0jP67POvoSVTv1x7i6Bffe52/DeVtlOPH++RbG7k9Dbeo3dsZ2u5nb9MvzNjGzH"
        "C1lP5H9aowoefu/l9vQCt3Po5wW5XGN8rjUC/cAee4HD+xvY3u3OfbOBdnQMdmQG6atOb0cn4A9V+7nnQrDeWD9HNfZzmP35Hqpv"
        "Xm4nnvxVu3mV9QR5b5DtxTp1RsJT7YbtgMvVeiCk/2P7OQm7Wy/ivQd9/i4HPC6vvWI7vb802F4KkSA9RI3UsmC70etB4FTUwwJZ"
        "D469P1QqP7e/BLfPW+R25fm5ZYq9qH5OtRfu914frGgnrVsr24d1HHah1Mezi3roC7/3op2wH7M395M9xCD/jLz/X5Z/TNjBekX+"
        "4+hPXlT6k1PQQ3/SCIwP2oBXF2wP1gnRf37RaU8498DtxomHZh25zJP3v9kNmxDfQj+HlX4IcVHrAo09xeV9j61N8n56axT21C7H"
        "n7m8Yhej0E9byHgV5ef62GtXk36i0M8Gxg3ST1zYx4OyfpgHw4vzlyt20pU2xHjIp5+0rB+Wr2cvjIN9qo6drPLpyfEDHzlyUezW"
        "bu6Z9cdxHH9ax6CXuNyOvf4uy+WGXrgfPaD0KyjvWBLp8Xsvn69sYv2+Let3UE6XiEM/L8npc4q9766Dfh5k/7ZO8m/bEN+z3fC+"
        "U++cx/VZbzwiyZ/990n0T0/An0nn5BLe+VKWT+8gywP7l1g+GLf67ephRV/O+ILjUI5f5XaW9MrB7cgewnjnGMVBzv7E+137p3iY"
        "4xRrnOI6PjfFvAK5Lo7vKd49y+MeL90bUjr2ZxOWkIc0jnsFvx/i8Sj1+zwO9HBPU5ySOirK48aHd2P/4z7gJFgP1G+djSk4x6i/"
        "5v2zXjyPeHkJzrNMfIPf75fk5OGMDUr78R2cqE8+S2C/Ezz+PkH+4WxUwTlJ/i/l649jvvGFVy/EX2cjavqesvRxf7vn9nvSkOLC"
        "wucVO44pdszjh7Rix12yn7HGYMc7lPmAOjnOX4L+ZoLHc+vluDY1j8sJO0fcXkA/NxaDnZuw88fkfojl7thJwjdP4c0nYL5gCeIE"
        "3he7m9v/CPmBVFpuB8681ZmUPD/Q49unmMA+Xh7ns14cPSR9ftjZ9/pmCWfx1jrwm0Uk+fJ+TN5n7o3jT9H8z8CiNmmfLp8/mBgW"
        "5TQx/+G+h3jZXhRu/2efMV/yzwPLFwam437KqZ8zP8I4/n29Lxh6/oWycvj2bU/79q9W3yfM59PBl4D+vA/1t0bAR4j9zGH3p/M+"
        "ed4vXr6vt8f042fM+8zgfb04tzSyE/vop6ruN54K2P8ueLh+VjX9z6RzW2mcw8J+3vgilBvzoeZC+jxGv+d3ZQ3/OYZMHPO78aD4"
        "3plP7TTkebSZuZ2nOjWDc3rtRqXzDeq5ktDnqi7x/Aefm6iGw/Lj8zLq+aDQ53AgD2uHrHd7b/V6b3flA36j+HvoL2ewj/tdKX7J"
        "X3+t2NfsjrOBf1SOd6rlx+kd/eyj+UmJ18ZrV8Pz5HwOzC0fPg/E8yIt7XQAMA+eR7UefE5dh8v5e/goN8s7gXhfx/vC+WXMvyN/"
        "k/xFUZYvOfDUjXPTI8tfla/Q448C9ThX/cWMKeiF9tdPevPSlya//HAb5FIP/Sz8eHBPTUl8VzbGh3zOkefze5t45Dvf8L+f4nka"
        "9JPcf05Av844V4pH2+Vxh8eXhs/OOQJnnJRJ1PG8rnSuqK8+4XaQ3vn/RrkdsL/MRO6UxqkxY6n03o6974KfgvAzyX9X2tntRjV7"
        "mg6y20Rwf9pn/KuC31UV/13gmxXX8/6pKPsDst9yPokq9qG0j/yzd3npHYjh4ySvlmWmsq5CuA6PiROn9fr04Z5Hj7xF+d7KesB5"
        "5ubz6CfvN6r1u+elc0Icl9wUKt0k+Cx5vFc97onPsTxUsfwI7AjnqQc6P0RcciHwnNFkXO7f+Dy9OEdGAao1dh6/N8t2x/MvfC4N"
        "drXRi5dJLw9HWA+/LUZcvXbDPt6H/H8TikdLjSOrybHP+BXaY7fX3hy/PzC/G/r7BezvkHR+Uh8Xdin+fhD2VOG8oBHmvCBNZPrP"
        "eQ2Wyqk9P6j4M7aDlu0N0ryjF7/cCX8I+17C855LlXEGz+MloP8EzhHqxh2dg8Vw4476iuOTsOcGed8AnwOM6exEyZ/fzxgXLlRr"
        "Z/5zh8Jvge8A5wmF/V8XnL9Pj/0B51Z1459q9cgYUxf840DvHKTvXKncXrs1cb0pxVVOOeowHr3fV6+NMeiPjs166xdsR8wnWcD8"
        "9W6sqzPfZF8sFjDPXPxmpq7By9/5nnnArf3UYdzb/r9F/7j5nY6s8RvnfZSnJQ3+4hj7c+KfnMS4NWaQIDdCvn3RhKHOU7vlr0N5"
        "MQ+zm+sDO+mLJqV+5p1s0p0XUOU8Cf+2uPEpd6Ops6+gyxD85tb+NtTrt0q92qheUa7Xe17/QPV6V/Lb73g8GE++T+2xdg+Ai1O7"
        "B6Cy/Gr3ACDf2j0A/ji/dg9A7R4Aef6xdg9A7R6A2j0AV/89AHu8/qJ2D0ClewDWe+Nxw6h0D8Afza3en7p7AOiFi78HoBP7KC73"
        "PQAt+Mz3AHwWnzmepgn3S78H4C8pfRlvLvVvfQkaEF76fQC3YV6O7wP4c9TnXU25Rj9hXvyfzZEX/ztXiBf/mxIvvrcvVOGnziRp"
        "o0H+e2TffYk1RqW4tYwnP1E+/31RcfXeufH+XjJPfkieW+YFXtx0v7e+4vL/xcH/h31KqT3B443LxQMddvzA4wVdOcLihObHv7VZ"
        "Wm9S7bDq/RyLGivLOaux7/0y/sXfzxExwvnDajz/qY+J5z9+mXj+P7hInv/3azz/RhDP//Tl5fnX+N2rju9fw8tenfd/qjKP70Xz"
        "/et4fbFudbH87h6v7+Xldx84OFee/3NVeH1D+vuR8xpeX+bJP1eF1/dK8fxP1Xj+rwqe/+kaz79R4/mvPm/0/53nH+euOV6o8fyH"
        "5Pmfusw8/+d/T3n+z31MPP/nq/D8n7tKeP6najz/Ro3nv5znf6bG829U4vm/Bjz/HTWef+PTyPM/XYXn/6eXyPP/Nxqe/x9reP6f"
        "V3j+n9Pw/KevMp5/rIPVbwbP/x/Pmeff2cpUnef/UfD8d5k8nmh15++/FPP3Q3Pn+08qfP/Ek2nvpX5X8P331Pj+jRrff43vv8b3"
        "L+PW+P4Jt8b3T7g1vn/CrfH9E26N759wa3z/hFvj+yfcGt8/4db4/rF/rMb3b9T4/mt8/zW+/xrff43vv8b3b9T4/j9Rvv+OT4jv"
        "n/n9OyQ+f5XvX/D7436AtcQ7J/j+e8BHTwFQGd8/+ASzMYV/Et8XcO69lfn7wP9YxvOP9Dn8rvL6F5j/EPfqtuKArXP+0k2H33u/"
        "ivc9vhBDyofPe3A6j6dzl5yeeRr53oIJ8AaU8f5/UejPPW+zgddhTJePLgYeG3vFOfD+n1fOfUxh/4Pg73PaoeD7J/5Ba3Sdxz/t"
        "8v13Qk/Yd8W8x/z7RvAj2J3E8+jxJ/C+L4/HtEM6t8PrzdZx7Ms4cQ7lW4fyE1/vvY1F4vtPzBLfv+/co8sTCP5a5slmPjDrqami"
        "sCdfewE/FduDdYrk0ot1HrtR/t1+HTz/4HkoeHzcaFfM28/8vJwevJ6t++T1cH7P49XFumhvG95nnmTmbx5HO8S+2LF65HNETsf8"
        "xtYI6aE1K++b53z9fNEO3z+Xl3mO7YZxiWfc470eltfV5PMyppHCOq3Ke13oYfvAPR64r0LwYENf90yH4yNXeLBZTqyH0PzWr8p6"
        "shuOzfr3Y7UyP/tKOX0iCr2pPPBr8PTJ1/SlK/j4ZB2+f68czHd24ryGhx761/HQr5HlwPyndudrgTzyvJ5ZeIrbdxB/bkTLJ6/V"
        "X5fmHgCFN9Vbh8V9BCqftn2QeFX98nJExPys3J4d/+XcG5Djcno8vORHVH54z15Zjsz3yvrr5/pA/0q5Pb5ytlv83tuj5M96VO7n"
        "YJ5xjy9dyZ9x2B/YDS8H22G7rO+yewA0/PNlesM6snXoQii92Q3ET6zaH/OMczthXmH/vQcOz77Hywu8Mv2cSleUD8c3Xn/LelLu"
        "mfDy5f4Wv/eukvPX6km1N1VPwMkt4nZMvMrOfkRXP03yPjV5X1RU6A9+lPluU4g/LPi5Mh569hd8fwT3d5zuNPRwRPifqN//+OI/"
        "594APpfLeHzfgXd/xUIlftoZ7H8KzIvNfpP7o1Hw7aOf9/jK2X72ye3eGjsv8SkXuuV9W60dij7we+8+2W7K7IV5LY4H6SPm3RPk"
        "PwdM9wUgrljN5YC9LEp68ZmkH25ffK/OEPFkc/9gr5b7HacfcUI+796Kero/ILdGxuF9l15/5JUnLcuF78tYrfgj1ssCuZ1r78s4"
        "IOfPehf5dlTMl9PnFN78cPYRF/YxKPaX0n1A0Mcrij5uTgfrg/vRDrk9e/tqGGf8jHQ/kWMfcX+clqT7AnIcTyEOtNfi/gbWD5f7"
        "RkU/tynx4Y1yXMH7/1sVvkAvf743Br/zfVSeXtaw/UAvlqKXNXK63AtyPqqd2M39s1J8zXbA9xrwPt95WSMwvp6n6FeKExMijuRy"
        "QR72a4a0P9fLZwT6aRL7wJz7ABw9Jfxy9e45OhNwXjxZqseUVA/7IMZDp1+T+PytU29K57etMYoLUwo/FevRGqd4+WwS/PReujek"
        "dNx+JjbJcbkznpXGeeB3n2D8ky/LfP552T6ssUNl5XPvB8gE77dcAtyJ73K/S/3XWdgnl4vvI/DjuvcFNIn4X8LFuHgC42rv3gDg"
        "FdjecD9B6jGBG/X57yXMy6HclzDRL8dRZ+vke+esk4NluO59AszviH5iwuPnJ7vz7hXwcDaV4bj3CjTK9m+dPBfI1+/1l99Q7B6/"
        "F8DH38rj42HF3hOwd+w7XwJ/OsH9/kZ5fJp6QB5Ht3I8C3/eOqD4A/bzd3M6she+T4LtiudBvPkJlN+7R+AWsQ+X7hEgv8H75fke"
        "CGf+wblHwB+XuOeZTmEeIk73Cjj7jN17Ao5++BH1zMxn/6bsj07RPNFAEwUafJ+bx9f5mNjP+HHcCzCwS3MfQAL3ASTk+wB43u/3"
        "516Amdq9AEbtXoDavQCV86vdC1C7F6B2L8DlvBfgl1f9vQC/vKruBfhl7V4Ao3YvwOW7F2Cmdi+A8Wm4F2B6jvcCTONegP/+lN8L"
        "8PPavQDG1XwvwLYrdC/AZjef/wNdIhAR"
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 20512],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1064, "owner_levels"], [1304, "owners"],
        [1968, "owners"], [2400, "owners"], [2528, "lives"], [3168, "owner_levels"], [3408, "owners"],
        [4072, "owners"], [5032, "owners"], [5168, "owner_levels"], [5288, "owners"], [5648, "owners"],
        [5936, "owners"], [6072, "lives"], [7224, "owners"], [7360, "owner_levels"], [7480, "owners"],
        [7840, "owners"], [8288, "owner_levels"], [8528, "owners"], [9200, "owners"], [9640, "owners"],
        [9984, "owners"], [10616, "owners"], [11696, "lives"], [11776, "ports"], [11840, "ports"],
        [11992, "control"], [14144, "lives"], [16672, "lives"], [17888, "control"], [17944, "events"],
        [18072, "control"], [18840, "control"], [19000, "rows"], [19072, "blank"], [19120, "rows"],
        [19176, "rows"], [20440, "control"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [192, "STOP_AFTER"], [592, "OWNER_BY_NET"], [616, "SOCK_NET"],
        [696, "NET_INUM"], [808, "OWNER_MASK"], [888, "SOCK_CGROUP"], [992, "CGROUP_LEVEL"],
        [1120, "CGROUP_PARENT"], [1144, "CSS_CGROUP"], [1168, "CGROUP_KN"], [1192, "KN_ID"],
        [1216, "OWNER_MASK"], [1696, "OWNER_HOST"], [1720, "SOCK_NET"], [1816, "NET_INUM"],
        [1880, "HOST_NET"], [1904, "OWNER_MASK"], [2688, "OWNER_BY_NET"], [2712, "SOCK_NET"],
        [2800, "NET_INUM"], [2912, "OWNER_MASK"], [2992, "SOCK_CGROUP"], [3096, "CGROUP_LEVEL"],
        [3224, "CGROUP_PARENT"], [3248, "CSS_CGROUP"], [3272, "CGROUP_KN"], [3296, "KN_ID"],
        [3320, "OWNER_MASK"], [3800, "OWNER_HOST"], [3824, "SOCK_NET"], [3920, "NET_INUM"],
        [3984, "HOST_NET"], [4008, "OWNER_MASK"], [4536, "OWNER_BY_MOUNT"], [4568, "TASK_NSPROXY"],
        [4648, "NSPROXY_MNT"], [4720, "MNT_INUM"], [4832, "OWNER_MASK"], [4960, "OWNER_MASK"],
        [5480, "OWNER_HOST"], [5504, "HOST_PIDNS_DEV"], [5520, "HOST_PIDNS_INO"], [6264, "OWNER_BY_NET"],
        [6288, "SOCK_NET"], [6376, "NET_INUM"], [6496, "OWNER_MASK"], [6728, "OWNER_BY_MOUNT"],
        [6760, "TASK_NSPROXY"], [6840, "NSPROXY_MNT"], [6912, "MNT_INUM"], [7024, "OWNER_MASK"],
        [7152, "OWNER_MASK"], [7672, "OWNER_HOST"], [7696, "HOST_PIDNS_DEV"], [7712, "HOST_PIDNS_INO"],
        [8112, "SOCK_CGROUP"], [8216, "CGROUP_LEVEL"], [8336, "CGROUP_PARENT"], [8360, "CSS_CGROUP"],
        [8384, "CGROUP_KN"], [8408, "KN_ID"], [8432, "OWNER_MASK"], [8928, "OWNER_HOST"],
        [8952, "SOCK_NET"], [9048, "NET_INUM"], [9112, "HOST_NET"], [9136, "OWNER_MASK"],
        [9784, "WANTS_PID"], [10128, "WANTS_PID"], [10344, "SOCK_FAMILY"], [10440, "SOCK_SADDR"],
        [10688, "SOCK_SADDR6"], [10824, "SOCK_DADDR"], [10928, "SOCK_DADDR6"], [10992, "SOCK_NUM"],
        [11080, "SOCK_DPORT"], [11176, "INET_SPORT"], [11360, "TCP_BYTES_SENT"],
        [11440, "TCP_BYTES_RETRANS"], [11528, "TCP_BYTES_RECEIVED"], [11600, "SOCK_FLAGS"],
        [11736, "ONLY_PORTS"], [11896, "ONLY_PID"], [11928, "COLLECT_EVENTS"], [11968, "STOP_AFTER"],
        [12104, "PID_NUMBERS"], [12136, "TASK_GROUP_LEADER"], [12224, "TASK_THREAD_PID"],
        [12344, "PID_LEVEL"], [12480, "UPID_NS"], [12544, "PIDNS_INUM"], [12736, "HOST_LEVEL"],
        [12808, "TASK_GROUP_LEADER"], [12888, "TASK_THREAD_PID"], [12968, "PID_LEVEL"],
        [13032, "HOST_PIDNS_INO"], [13152, "PID_NUMBERS"], [13192, "UPID_NS"], [13264, "PIDNS_INUM"],
        [13664, "PID_NUMBERS"], [13704, "UPID_NS"], [13776, "PIDNS_INUM"], [14232, "STATISTIC"],
        [14448, "SOCK_FAMILY"], [14552, "SOCK_SADDR"], [14648, "PID_NUMBERS"],
        [14680, "TASK_GROUP_LEADER"], [14768, "TASK_THREAD_PID"], [14888, "PID_LEVEL"],
        [15024, "UPID_NS"], [15088, "PIDNS_INUM"], [15280, "HOST_LEVEL"], [15352, "TASK_GROUP_LEADER"],
        [15432, "TASK_THREAD_PID"], [15512, "PID_LEVEL"], [15576, "HOST_PIDNS_INO"],
        [15696, "PID_NUMBERS"], [15736, "UPID_NS"], [15808, "PIDNS_INUM"], [16208, "PID_NUMBERS"],
        [16248, "UPID_NS"], [16320, "PIDNS_INUM"], [16744, "STATISTIC"], [16840, "SOCK_SADDR6"],
        [16968, "SOCK_DADDR"], [17064, "SOCK_DADDR6"], [17128, "SOCK_NUM"], [17208, "SOCK_DPORT"],
        [17296, "INET_SPORT"], [17424, "TCP_BYTES_SENT"], [17496, "TCP_BYTES_RETRANS"],
        [17584, "TCP_BYTES_RECEIVED"], [17656, "SOCK_FLAGS"], [17832, "MAX_EVENTS"], [18288, "BY"],
        [18816, "STOP_AFTER"], [19240, "STATISTICS"], [19272, "UNSIGNED"], [19752, "SUB_BITS"],
        [19896, "UNSIGNED"], [19960, "UNSIGNED"], [20264, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [20512, 20512],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1064, "owner_levels"], [1304, "owners"],
        [1968, "owners"], [2400, "owners"], [2528, "lives"], [3168, "owner_levels"], [3408, "owners"],
        [4072, "owners"], [5032, "owners"], [5168, "owner_levels"], [5288, "owners"], [5648, "owners"],
        [5936, "owners"], [6072, "lives"], [7224, "owners"], [7360, "owner_levels"], [7480, "owners"],
        [7840, "owners"], [8288, "owner_levels"], [8528, "owners"], [9200, "owners"], [9640, "owners"],
        [9984, "owners"], [10616, "owners"], [11696, "lives"], [11776, "ports"], [11840, "ports"],
        [11992, "control"], [14144, "lives"], [16720, "lives"], [17896, "control"], [17952, "events"],
        [18080, "control"], [18848, "control"], [19000, "rows"], [19072, "blank"], [19120, "rows"],
        [19176, "rows"], [20440, "control"],
    ],
    "constants": [
        [48, "SOCK_PROTOCOL"], [192, "STOP_AFTER"], [592, "OWNER_BY_NET"], [616, "SOCK_NET"],
        [696, "NET_INUM"], [808, "OWNER_MASK"], [888, "SOCK_CGROUP"], [992, "CGROUP_LEVEL"],
        [1120, "CGROUP_PARENT"], [1144, "CSS_CGROUP"], [1168, "CGROUP_KN"], [1192, "KN_ID"],
        [1216, "OWNER_MASK"], [1696, "OWNER_HOST"], [1720, "SOCK_NET"], [1816, "NET_INUM"],
        [1880, "HOST_NET"], [1904, "OWNER_MASK"], [2688, "OWNER_BY_NET"], [2712, "SOCK_NET"],
        [2800, "NET_INUM"], [2912, "OWNER_MASK"], [2992, "SOCK_CGROUP"], [3096, "CGROUP_LEVEL"],
        [3224, "CGROUP_PARENT"], [3248, "CSS_CGROUP"], [3272, "CGROUP_KN"], [3296, "KN_ID"],
        [3320, "OWNER_MASK"], [3800, "OWNER_HOST"], [3824, "SOCK_NET"], [3920, "NET_INUM"],
        [3984, "HOST_NET"], [4008, "OWNER_MASK"], [4536, "OWNER_BY_MOUNT"], [4568, "TASK_NSPROXY"],
        [4648, "NSPROXY_MNT"], [4720, "MNT_INUM"], [4832, "OWNER_MASK"], [4960, "OWNER_MASK"],
        [5480, "OWNER_HOST"], [5504, "HOST_PIDNS_DEV"], [5520, "HOST_PIDNS_INO"], [6264, "OWNER_BY_NET"],
        [6288, "SOCK_NET"], [6376, "NET_INUM"], [6496, "OWNER_MASK"], [6728, "OWNER_BY_MOUNT"],
        [6760, "TASK_NSPROXY"], [6840, "NSPROXY_MNT"], [6912, "MNT_INUM"], [7024, "OWNER_MASK"],
        [7152, "OWNER_MASK"], [7672, "OWNER_HOST"], [7696, "HOST_PIDNS_DEV"], [7712, "HOST_PIDNS_INO"],
        [8112, "SOCK_CGROUP"], [8216, "CGROUP_LEVEL"], [8336, "CGROUP_PARENT"], [8360, "CSS_CGROUP"],
        [8384, "CGROUP_KN"], [8408, "KN_ID"], [8432, "OWNER_MASK"], [8928, "OWNER_HOST"],
        [8952, "SOCK_NET"], [9048, "NET_INUM"], [9112, "HOST_NET"], [9136, "OWNER_MASK"],
        [9784, "WANTS_PID"], [10128, "WANTS_PID"], [10344, "SOCK_FAMILY"], [10440, "SOCK_SADDR"],
        [10688, "SOCK_SADDR6"], [10824, "SOCK_DADDR"], [10928, "SOCK_DADDR6"], [10992, "SOCK_NUM"],
        [11080, "SOCK_DPORT"], [11176, "INET_SPORT"], [11360, "TCP_BYTES_SENT"],
        [11440, "TCP_BYTES_RETRANS"], [11528, "TCP_BYTES_RECEIVED"], [11600, "SOCK_FLAGS"],
        [11736, "ONLY_PORTS"], [11888, "ONLY_PID"], [11928, "COLLECT_EVENTS"], [11968, "STOP_AFTER"],
        [12104, "PID_NUMBERS"], [12136, "TASK_GROUP_LEADER"], [12224, "TASK_THREAD_PID"],
        [12344, "PID_LEVEL"], [12480, "UPID_NS"], [12544, "PIDNS_INUM"], [12736, "HOST_LEVEL"],
        [12808, "TASK_GROUP_LEADER"], [12888, "TASK_THREAD_PID"], [12968, "PID_LEVEL"],
        [13032, "HOST_PIDNS_INO"], [13152, "PID_NUMBERS"], [13192, "UPID_NS"], [13264, "PIDNS_INUM"],
        [13664, "PID_NUMBERS"], [13704, "UPID_NS"], [13776, "PIDNS_INUM"], [14232, "STATISTIC"],
        [14448, "SOCK_FAMILY"], [14552, "SOCK_SADDR"], [14640, "STATISTIC"], [14696, "PID_NUMBERS"],
        [14728, "TASK_GROUP_LEADER"], [14816, "TASK_THREAD_PID"], [14936, "PID_LEVEL"],
        [15072, "UPID_NS"], [15136, "PIDNS_INUM"], [15328, "HOST_LEVEL"], [15400, "TASK_GROUP_LEADER"],
        [15480, "TASK_THREAD_PID"], [15560, "PID_LEVEL"], [15624, "HOST_PIDNS_INO"],
        [15744, "PID_NUMBERS"], [15784, "UPID_NS"], [15856, "PIDNS_INUM"], [16256, "PID_NUMBERS"],
        [16296, "UPID_NS"], [16368, "PIDNS_INUM"], [16848, "SOCK_SADDR6"], [16976, "SOCK_DADDR"],
        [17072, "SOCK_DADDR6"], [17136, "SOCK_NUM"], [17216, "SOCK_DPORT"], [17304, "INET_SPORT"],
        [17432, "TCP_BYTES_SENT"], [17504, "TCP_BYTES_RETRANS"], [17592, "TCP_BYTES_RECEIVED"],
        [17664, "SOCK_FLAGS"], [17840, "MAX_EVENTS"], [18296, "BY"], [18824, "STOP_AFTER"],
        [19240, "STATISTICS"], [19272, "UNSIGNED"], [19752, "SUB_BITS"], [19896, "UNSIGNED"],
        [19960, "UNSIGNED"], [20264, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "7eb65c3cf7fbb793dbb8a6866bcea9d108350cdd0b475a3286c3b045aadf5ac0",
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
        "eNrtXF1sHNUVvjP7ayewi8MmG1dpvKSAu8VtiqBEgYAhICKKhNV2mxTVDWMTGdttwSASxovaOKGF+ikBVY3yFNsoNuoPrZDqPrTa"
        "iD7ED7TNQ6mC0odUrVr3jxqpJE6Cvd2Z893dmTszu7Pr2RjUayW62pn7c+455577nXPvHH09M//yQx1Fo9TTSfO3viFulrMt9H74"
        "+FbzfTrEbH+JfioLE1TGFMa2FovFWZWx0j/2ndL/kdL/wQlqn1M+yaKlsp/3d529v8Ik+lGpH6N9qUuWYkSPrtD7lBI1y7Rib59S"
        "VKqn7jLLHW1UoYB5zKJ+f3ud47e0Uf+MGhTGqN5A6WVHqTyAMqckzPqFEa/3a0y+VBu3wzJuIYp5RWlexvOIIS88n0X77/N+xipy"
        "KHVTFMe/Ublo9psfn1smuS9S2XrKLGejXB8eK1K5B2UPyl0ou1FuQwl+OuRxA3PTG32Cxk2s4+PNFEU9moEexS16pE/MuOsh+umv"
        "0k/Y0o9AZ7c2g3bfowePbKRymtSuW5xXvj1t1o+w283fm46eMmvEopCb5iX/z5jzqcWPihzq40v/0ImilQ/iOPn2ZNE6Ti0+adMz"
        "NdfJCau+xiH3+C7X9Zlvn192f37e4/lZj+dnPJ6TXLjdyo8vLJOc+mzrIwH56JNUf2+G24Xa852xzjeG+cZgd0bSjOzcr6AfbxZJ"
        "P573qR93m3LVZ4huDfTq03HSg6fRTkU7lPprjMZpI8XVp4jP+oRd3o3qFa+vT51frqU/1vaxGNmhcj/Qv1gL+HDUiw+3mKXTnmhF"
        "1tT1U92+1Fwv3D6p9va9bQ/R87j9eYRtu8p6+RPo5RvEF2GfOo1SO2TXs9Mov9H2G5LjcdK3/CjppXYo7F4/cxJ6czZQfdSnzjS2"
        "f7yGeseo3oE40fn6MS6P3xaBLxRDb2ut15SSKMYt7/eOBS2vdyEv1SwHQC+nOxVXWYtZ/lwxusjFl5bDJj86a47faRmf46J8O/b9"
        "duz77dj327Hvt2Pfb8e+DxyVb6X1l2Ih23rUrluLefwD8u9Eu4Vld7ywxQMvLNjXN/iVHw0IN4yuFm54k/aFGKuBG71ww8L/CW4I"
        "Ch/M+cQN8+64YSQg+yzgel3zwA0j3yL9iKPdWC3cML9C3HC+Sbjh7CrjhkeXm2lXuP0IHjfsXHbHDf+kfsGHxFiz9XK1cMMZd32M"
        "83VaL26Ys+MGv+1hzwo6cEMLcINuxw0a+GLI0dBfzu9NmdZlm//eSvumPkH0OPX4AzNOkG8l/TT2Z8WyPzv1+5ZyfGCLmx6GVraO"
        "vfR6lf32gzX234Pe+28S+2+v6s8vay3Pp8eyX3F+8vHLeoHf3uN3NAX3pxjWrcLX7Z8x3jzZ+bF7fM53rTlfPj+OD/zu5/lWWucp"
        "thl2ln5r14WxXu6026+mzf9PmP9faf7aZtXfPrKR9tMJslM8nqafxD7E+dfnvq/m1M1myfnnXK/Xq27PRftfmMI8Q1gP4cq6es4Y"
        "l2FclDn2vmK1jxH2X8WmZ0ebxeffg8/v0HrEuh4Iwa6j1CehBzd47BO3vgPckMS+T/w3xs3b9qe3aJwnBD8OvzmOi7Dz8Odypvxq"
        "4exSvaW45X3D/pznPsr9uV1LrCod9y/FzHLnUqslPpuvcx1yOir+3THw9QjKl1AeRPkcyqdQPlFciV+oTxG9+e0kx1z0PcV9PfzF"
        "w++LB4JDmxYvBt55pA10ZUlva/t/75flolr4G2E/MynVNC8coSxZ5alPwu9Wr6Xfma02P17PdDKr3PRMB7PKT8+kmVWOeibJrPLU"
        "M3Fmlaue4fOA39++uLwiPBKwH7/K8YAA8Mh+n/EAAY/E7LjYC6f6xiMjVwmPjOzx6d8Cj8S4fJqMR8auEh4Z2eZz/h54ZBp4hOvL"
        "0zXwSMwLj3QpzcEj1wp45Brl6vA5YDwy6oFHynHbt6r6h5X5Ex7RJ6m/TZk1oZWdGwazP/YjXuwd/2P1xf9mZuqKP6fYQ6sU9yM5"
        "VPDRwrI1nt2sc0OnvvK436+L1v43ZU779NfugX3gcXfQiXhg4ZC7XdjU9jEh7sdWNe6nnyD6DXtoj/+xojVeFyvHQxY84ief8ogD"
        "vnOFNXUdNSsO+OYV9zjgGx76mQxYP39sj/+NecT/VK/4H8XHeFxdU73iftNC3I8FdF44t6L7JoW03c/kuOn1NJfD7+BnriM/s+Z+"
        "rpjjRNg6m/ycdqU+nOOU278hN2Kcptj56OJfUP9437uf4iUV+5j2iD9+03yiP437YyNxB1444QsvpMx+tIlXQXef8pHia6wGX/G+"
        "d+DWkD++jpkD633gq9YoXztVO1+fRb/wD7PwD/vgH2bhH/bBP8zCPwQd+Sz8wz74h1n4h33cDyb/cJjbHcFuJbZ520ODsMJhVvYf"
        "R4R6j5XqDU5SvwauVV3s7Szs0DD3XzOVOIghleH2oaKb3beO83WLfY6wDZDH2z7vBay9EsS9AKfe/QfyY+772CTms6XCh6SFj1zf"
        "uFwa4f9TNv5f0yD/R4n/M6D3sJP/z9v4H3GPDwnta83XsS8frq6HlfurM9Dngza8GFS/f1SI7uH2Q03un+jXNYoTDY9+F/N6oeh6"
        "PqXZ5cnv125OYnyVr3eKI4rncg554Tw68YxPPHgS+M+jP9/9gA+by/edjwTTb8D0HQCu3Y2yQu8x3/tVyHUfIYENThy022WfdiiH"
        "+9eDE4caap9iQ5fN/Wfyfo99jh70ZvZddn+/24ZDynY0KtSLvq02du/qy5et56znNuwyy671p9WK3SoWjedkf3su2+KbLQIdLQ8T"
        "Lngu7Gq3yvHP8v5P8ymfJ16tc1norz6S9PCH00VXvvv4DsDNv+F4TMP+0ZW5mfF7bWGX+20JxFETg+7430HHK8HwT5y/33MC7neJ"
        "fjb363ozLcyNn179Fl6x78Na2R9Ou+p/Lhoq1zdOBArlc7BXbPH48j2n4x7xnlby07ie+vb7vfrbXt+9YR3xo36P/sT2+e2IM1hw"
        "QJU4fTmekB+i/WggCnlF7fKaVe3nOl3ru2zxAgP3hV3wXyLtHmflz8V1L9bj+Ms3v3zrc7JYj/5V+mdFN5zL13FvW2t9en3YXa95"
        "/5xOfQL32IV751zP6tUjPq4+UTsu5RaX6VrfGYz8xfXXZPn3H/drv1gN+xVfmZxx/5rf5+LnYyLu1ITzp/7s/ZAj+Z08vt5//C56"
        "jvNJo5+Ejb6H6X3rLgedPaCT+wtJS3yxfH6NeCpfp5wuPl4tnGH107fCT+d0qi5+eoo9cMlNH3LKfZcUCz4x6FbMdUH3As7B3zu3"
        "Lg17f9cla1zCGY/Ydsk6D47b+8eJv/3j4Ov4LpTg/3gPSvB1fA/KLwEHb8XvrxL/TlKcZXi8ftxgnotvTxb9xAHyQ2n4ox9X3PzR"
        "4TH4oWPucQA3OgT/X7HhvZiA92LAe4N14r14QHhvvD57qGsrxHuHfeK9ox54rwV2E+uYr+fED9D/i+73PFfqX/nGe+OrhPeeqYH3"
        "BD8j1yLgvZgH3hPuWTjx3kJjeM+rv+3zjeG9Ub9473xjeO849m1B7zzx3kaJ964u3lsA3rPrj+97PYIeVfDe+cbw3saA8J64/pqN"
        "90Y/JHhvWsB7GzzwnuaB90aB92LAe6NB471FG97jdPjBd50+8F2ErVl0x3Mq8BvFTVOh6CLFuX5kxu+s/b5U6jen/JDi8pbnR0rP"
        "I2yGVcNVjng49tPh8erxf33KG3fZ4/9rWX14i8f90yuM+6erx/0RFxkeCjbuH1R/Yrx/pf3yOL5XvH94yD2+nx96qVg1nnbYpz2a"
        "ngmmHx6n38Dt5ZEPJX2OOH2Z3mM4n0ssWe+p9GpC/o5YD2Nu/tyr8Oc+AT1/udtV/7u2rCF/7/oOV/ucij5/sb74/P6LRPfdSq12"
        "pp3DfcPZEl1PGWWYfhv9HXL1a9diH8X8EG920r2vTrr3gu6bFVv8fmO3MF4cuPgrF8Xz82PGPaPPibhpkX+njHIe5XmUZ1GeQTmH"
        "8hTKX6D8abEq7sN+vTtEdL8IOWuv0j5XuB3nxw+ghJ9faKvcs7kT92fuMdvRvrX3PvA1Czy0/ZdUPkp0WdvvsLafon1z7628/Slb"
        "/d2wOync39En8T1A9gzureG7gOyco50xQR6vqLTH9wVZfi8S3xlkzzrbq0Y7WkeDk7Br2UVnvbC1f3zPkF1A//iuITvvbBe39g+7"
        "nL3srJe01nsB9T4wS8MeGArPz0kHJ/j56rKAwztd70Wk4qT4fu9NVs6vli+4nl9B4SJs+gOrPeJy6B0Ludol/r68znm/0Fff52sK"
        "xzvrmev8fd8Pjfkat8DjLBZ7pDZAb0qhwMU5y/ecNjmpZ0x+74uuMeNq4vscvsfg34edK+Foo+tpxOFmOZ0Yt+umB8q/SV47cZ4T"
        "sT3n/qnRXzfsr2LWv9dBpzmfx7Ff9NEL/vtAmOwy7282QvUNd8UaJ+T9d0WV8m/TboRIX2YxUlc3vX8wRLiD/zbGSfJ6CrPViwv1"
        "4qhnbW/UCwv1wqhnfW7YcVWoZ+LlAfBrBPzHd+Vlvu9XbPy9MayQvkeAC74I+YeF+y0R6udJ2OfEPugVHQ+zzfx+024qn0Q8q+s2"
        "6qhwB+o9SOW3nxXq77THt/j89pX0wdS3sPO+jfE8FVZsepLg9zZUBXqTdNVnvl54Pe7HDIRpX3j98cq8Q6a+0X6+G/egclFan4Uv"
        "VNaVmX8sQnpW6IHeAQ8UbsQ6Qb4Q3u90mNpFGPIRtJEDveO+K2SHOyDPe9PsPeB8Y/xNHe/azs8j7F/FYOiLu/Jrx5aeC3wdGHQn"
        "PluRg2kn8d1VhH3+As2jA/O4IMyjQ5jH34V5/K1otev6JPAM+CLa01R8x4X67OodF2z3G5L8fsNtRLfMD+hvfJkfUOYHtMWbZX5A"
        "8V6azA8o8wPK/IAyP6CtvswPuEJ5yfyA1nNDmR+wBl9kfsAa+EDmB6yOG2R+wEbsiswPKPMDWu+PyvyAMj9gtX1G5geU+QHdnsv8"
        "gDI/INEh8wNa72XK/IAcR8j8gFXxiMwPyKrhVJkfUOYHdF+vMj9gVTwi8wPK/IBM5geU+QFlfkC3+y8yP6DMD2iOK/MDVudrOT/g"
        "Np/5AV8MKD/gp4X8gHmZH5DJ/IAyP2B1PZT5Ae3ylPkBZX7ARtrz/IBe97V53kDv/IA9inVdeOcH/EPA+QHnZH5AJvMDyvyAPv1+"
        "mR9Q5othMj+gzA8o8wPK/IBB5AdM+8wPmOTxgCblBySJOL8DbzUzW+snkecnes0l4v+szCfo01+V+QRlPkGZT1DiQ5lPUOYTlPkE"
        "I5QnUEWeQAs9Zp5AFXkCLc+bmycw3eQ8gckVxv+TMk8gk3kCP7x5Aq9d5TyB+Trz7T2LfHs7VjlP4ON10v010H2TzzyBey6Kcjbz"
        "BK4X8dBVyhPole9vapuQr2/Gka/OzCsIHKpN0T5YgN7svQ3tHqL8gNrUXUJ/q5svUOYJ9MoTmGD13J+snGMt1cgTeNKWJ7B3zMMe"
        "CXkBK3mpGKtnXcr8gIjLyfyAMj8gk/kBZX7Aj1Z+wP8BuQVwdA=="
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

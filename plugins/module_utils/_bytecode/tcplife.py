# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcplife.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_CHANGED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 17936],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1064, "owner_levels"], [1304, "owners"],
        [1968, "owners"], [2400, "owners"], [2528, "lives"], [3168, "owner_levels"], [3408, "owners"],
        [4072, "owners"], [5032, "owners"], [5168, "owner_levels"], [5288, "owners"], [5648, "owners"],
        [5936, "owners"], [6072, "lives"], [7224, "owners"], [7360, "owner_levels"], [7480, "owners"],
        [7840, "owners"], [8288, "owner_levels"], [8528, "owners"], [9200, "owners"], [9640, "owners"],
        [9976, "owners"], [10600, "owners"], [11680, "lives"], [11760, "ports"], [11824, "ports"],
        [11976, "control"], [12848, "lives"], [14096, "lives"], [15312, "control"], [15368, "events"],
        [15496, "control"], [16264, "control"], [16424, "rows"], [16496, "blank"], [16544, "rows"],
        [16600, "rows"], [17864, "control"],
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
        [9768, "WANTS_PID"], [10104, "WANTS_PID"], [10328, "SOCK_FAMILY"], [10424, "SOCK_SADDR"],
        [10672, "SOCK_SADDR6"], [10808, "SOCK_DADDR"], [10912, "SOCK_DADDR6"], [10976, "SOCK_NUM"],
        [11064, "SOCK_DPORT"], [11160, "INET_SPORT"], [11344, "TCP_BYTES_SENT"],
        [11424, "TCP_BYTES_RETRANS"], [11512, "TCP_BYTES_RECEIVED"], [11584, "SOCK_FLAGS"],
        [11720, "ONLY_PORTS"], [11880, "ONLY_PID"], [11912, "COLLECT_EVENTS"], [11952, "STOP_AFTER"],
        [12088, "PID_NUMBERS"], [12128, "TASK_GROUP_LEADER"], [12208, "TASK_THREAD_PID"],
        [12288, "PID_LEVEL"], [12440, "UPID_NS"], [12504, "PIDNS_INUM"], [12936, "STATISTIC"],
        [13152, "SOCK_FAMILY"], [13256, "SOCK_SADDR"], [13352, "PID_NUMBERS"],
        [13392, "TASK_GROUP_LEADER"], [13472, "TASK_THREAD_PID"], [13552, "PID_LEVEL"],
        [13704, "UPID_NS"], [13768, "PIDNS_INUM"], [14168, "STATISTIC"], [14264, "SOCK_SADDR6"],
        [14392, "SOCK_DADDR"], [14488, "SOCK_DADDR6"], [14552, "SOCK_NUM"], [14632, "SOCK_DPORT"],
        [14720, "INET_SPORT"], [14848, "TCP_BYTES_SENT"], [14920, "TCP_BYTES_RETRANS"],
        [15008, "TCP_BYTES_RECEIVED"], [15080, "SOCK_FLAGS"], [15256, "MAX_EVENTS"], [15712, "BY"],
        [16240, "STOP_AFTER"], [16664, "STATISTICS"], [16696, "UNSIGNED"], [17176, "SUB_BITS"],
        [17320, "UNSIGNED"], [17384, "UNSIGNED"], [17688, "SLOTS"],
    ],
}

_CHANGED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [17936, 17936],
    "maps": [
        [128, "control"], [256, "tally"], [376, "lives"], [1064, "owner_levels"], [1304, "owners"],
        [1968, "owners"], [2400, "owners"], [2528, "lives"], [3168, "owner_levels"], [3408, "owners"],
        [4072, "owners"], [5032, "owners"], [5168, "owner_levels"], [5288, "owners"], [5648, "owners"],
        [5936, "owners"], [6072, "lives"], [7224, "owners"], [7360, "owner_levels"], [7480, "owners"],
        [7840, "owners"], [8288, "owner_levels"], [8528, "owners"], [9200, "owners"], [9640, "owners"],
        [9976, "owners"], [10600, "owners"], [11680, "lives"], [11760, "ports"], [11824, "ports"],
        [11976, "control"], [12848, "lives"], [14144, "lives"], [15320, "control"], [15376, "events"],
        [15504, "control"], [16272, "control"], [16424, "rows"], [16496, "blank"], [16544, "rows"],
        [16600, "rows"], [17864, "control"],
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
        [9768, "WANTS_PID"], [10104, "WANTS_PID"], [10328, "SOCK_FAMILY"], [10424, "SOCK_SADDR"],
        [10672, "SOCK_SADDR6"], [10808, "SOCK_DADDR"], [10912, "SOCK_DADDR6"], [10976, "SOCK_NUM"],
        [11064, "SOCK_DPORT"], [11160, "INET_SPORT"], [11344, "TCP_BYTES_SENT"],
        [11424, "TCP_BYTES_RETRANS"], [11512, "TCP_BYTES_RECEIVED"], [11584, "SOCK_FLAGS"],
        [11720, "ONLY_PORTS"], [11872, "ONLY_PID"], [11912, "COLLECT_EVENTS"], [11952, "STOP_AFTER"],
        [12088, "PID_NUMBERS"], [12128, "TASK_GROUP_LEADER"], [12208, "TASK_THREAD_PID"],
        [12288, "PID_LEVEL"], [12440, "UPID_NS"], [12504, "PIDNS_INUM"], [12936, "STATISTIC"],
        [13152, "SOCK_FAMILY"], [13256, "SOCK_SADDR"], [13344, "STATISTIC"], [13400, "PID_NUMBERS"],
        [13440, "TASK_GROUP_LEADER"], [13520, "TASK_THREAD_PID"], [13600, "PID_LEVEL"],
        [13752, "UPID_NS"], [13816, "PIDNS_INUM"], [14272, "SOCK_SADDR6"], [14400, "SOCK_DADDR"],
        [14496, "SOCK_DADDR6"], [14560, "SOCK_NUM"], [14640, "SOCK_DPORT"], [14728, "INET_SPORT"],
        [14856, "TCP_BYTES_SENT"], [14928, "TCP_BYTES_RETRANS"], [15016, "TCP_BYTES_RECEIVED"],
        [15088, "SOCK_FLAGS"], [15264, "MAX_EVENTS"], [15720, "BY"], [16248, "STOP_AFTER"],
        [16664, "STATISTICS"], [16696, "UNSIGNED"], [17176, "SUB_BITS"], [17320, "UNSIGNED"],
        [17384, "UNSIGNED"], [17688, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f16187428fcc8ce2343f416cb2cefc835f7fd1e948059c73a253f5d79a988547",
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
        "eNrtXF1sHNUVvjPeP5vALg6bbLay7CUNTbdYTRGUFAgxBISF2hLRroJQrTBeIsc2FSwIkvFSiCNaQqRWMQgUuS+xjfyj/oSqUs1D"
        "6Ub0gTxQmgceQlO1qYog/cVIpXEC9nRnznd378zOeGft3RjUG4GOdub+nnPuOd85c330dcz6lx/oMEyqb4hZv/X1EYvOEmGDh7dY"
        "7xNNzPYvmiVaGCMaVhjbYhjGrMpY8T/2/eL/ueL//WPUP6N8kYWKNMvHu9I+XmEc46g0jtm/OCSLM1qIrtD7uBKyaEKx948rKrVT"
        "uy26rZUaFLCPWbTPJmucP9JK4zPqUBihdn3Flx1Fug80o0St9oWc1/vLLL4sNW+HMG8hhH2FaF/m86ApLzyfRf8X+TgjZTkUhzGc"
        "829Szlvj5kdPLpLc54m2nLDobIjrwwMG0ftAd4J2g3aBbgUFPyvkcTVz0xt9jOaNruXzTRtOPZqGHkUEPdLHpt31EONklxgnIIzj"
        "WGeXNo1+z9GDezYQnSK96XLuK59MWO2D7Abrd9vICatFOAS5aV7y/7K1n2r8KMuhNr5kB44ZIh+c8+STMUOcpxqftKnpqufkmKiv"
        "OGfxSLfr+cwnzy26Pz/r8fy0x/NTHs9JLrPN+H14bpHk1EvrHoa+QD76OLXfneJ2ofp+p8X9hrHfMOxOLsHIzr0G/Xjdom3ak6Qf"
        "zejnaT9uteSqT9O6NaxXn4qQHjyKfir6geozjOZpJcXVJ4jP+phd3svVK95enzi7WE1/xP7hMNmh0jjQv+p8uNailfZEM1hDz8/S"
        "9qXqeeH2SbX372m9m55H7M+DbKtdL0carZc/h17+kvji8FNvgGoH7Xr2Buh3W39HchwlfcsPkV5qBwPu7VOT0JvT7vrIz+lobXLS"
        "J07Z/Yff/pNot5fa7YvQOo/v5fJ4ywC+UEy9rWbP40rUiAjvdw/XW17/hrxUi/Y1Y37QeLPKmi36K8UcItO8sBiw9H5z1fk3C/Nz"
        "XJRPwu8n4feT8PtJ+P0k/H4Sfh84Kt9C5y/OmmznUbtyDfbxd8h/M/rNLbrjhY0eeGHOfr7Br/xQnXDD0GrhhtfJL4RZFdzohRvm"
        "/k9wQ73wwUmfuOGcO27I1ck+O3C9rnnghtxTpB8R9BuuhhvOrRA3nG0Qbji9yrjh/sVG2hVuP+qPG3YsuuOGf9jivehwo/VytXDD"
        "KXd9jPBzWituOGnHDX77w54VdOAG+N/juh03aOCLKUdTfzm/21Iti7b4vYX8pj5G66nU40+sPEG+hfTT9M+K4J8r9fvaUn5go5se"
        "Nq3sHHvp9SrH7Qeq+N8D3v43Bv/bo/qL21tK+9kp5pPATz5/SS/w23v+jobEo3GGc6vwc/tXzHeO7Pzwdp/7XWPtl++P4wO//jzf"
        "Quc8ztphZ+m3dmUA5+Vmu/1q2P7/gv2/hzi8XfXnTzeQPx0jO8Xzafok/BDnX6+7X82o7Rbl/Ks8r1epbs+d9r8wgX024TwEyudq"
        "vzkvw7ygGfaRItrHIPuP0gg/Ucnnt8Hnd+g84lz3NcGug+rj0IOrPfzEde8AN8Tg94n/5rx5m396k+bpd5y7frt/CLKziOcylvyq"
        "4exiu4WI8H7Z8ZynH+XxXPcCW3IddyyELbpjoUXIz+ZrPId8HeX47ij4egT0EOgB0P2gj4DuNVYSF+oTtN78TSTHTOgDxf08vOsR"
        "90XqgkPrni+eQb/n4Xdasa406e1Uc7X476OSXFSBv0F4ak3zwhHKgihPfRxxt3oF/U5tscXxemozE+WmpzqYKD89lWCiHPVUjIny"
        "1FMRJspVT/F9IO5Pzi+uCI/UOY5f5XxAHfDI4z7zAQ48ErbbPS+c6huP5C4RHsnt8hnfAo+EuXwajEeGLxEeyd2orAiPTAGPcH15"
        "tAoeCXvhkWuVxuCRyx14ZM1nE48MeeCRUt72zSXjQyce0cdpvLZUv0887pX/q49/zCJf7J3/Y7Xl/2ama8o/x9ndq5T3IzmU8dHc"
        "opjPLuX/Gh6n8Lzfbw1x/LbUJp/6sR32gefdsc4ZygdynOK0C22tn3Pk/diq5v30Y7R+M89nz/8xQ8zXhUv5kDmP/MmXPPKA73zM"
        "GnqOGpUHfJ3W3ezMA/7CQz9jddbPn9nzfyMe+T/VK//3FvJ/yE+rXnm/KUferz76WJH3q7F/YYPdrnPcdHwDl8PvEWeupTizqj9X"
        "rHmCbK0Nd1XaldpwTqXc/gW5EeM0xc5Hl/iCxsf7nie+54oLeP+4ssd6oz+Ke2O5SAVOOOYLJ1xljaNNvoz13q98pvgZrsJPvO/p"
        "+9Cdn80l+0T87AU/teXy8xDxc4bz8y2Mi3gwjXiwF/FgGvFgL+LBNOJBrCOfRjzYi3gwjXiwl8e9FA8OcjvjsFPRr3nbP5PDhRdY"
        "KV7MOdo9UGzXP07jmjhWdbGvs7A7gzxeTZXzHqY0BpMDhpudF+d5SLDHQbYe8rjB5z2AKz623QMYqZfd/YB//3f3W+PYz8YyH2IC"
        "Hzmu4XJZDv8fsfH/8mXyf4j4P4P1vlDJ/ydt/A+654Mc/avtt8IPv7C0Hpbvq05Dnw/Y8GG9xv2jQuseTB5s8Pi0fl2jvNDg0A+w"
        "r2cM1+9Rml2e/D5tewzzq/y8HzLc7u9UyAvfn6OP+cR/uJ/jNZ7vccCH9tL95iP1GbfO69sHHLsLtLzeo779VJMrziWB9Y8dsNtl"
        "n3Yog/vW/WMHl9U/zh66aPmf8Ts8vlfSg55U30X39+sV8VyU7GjI0S70orK8e1b3XRS/q55Z323RznXPKmW7ZRjmc7K/91605TOb"
        "PfBQ8w7CBfsDrvbr0/Id1jvOT9QU53OcpcE/dKbIEfVFqF0f7tfxe3bR53i8hXk2uPOjFvvXiHw/j8M4ru1pjTA3ffQax+lPNdgN"
        "8/cVwvdjp/3l9weyA3RusocJd3H+ZQ/fQs+Rjzf7R23r+jq9b+muWN9OrI/7y5gQT5e+1yB/kMf+SuvBfNXOmYhTtwCn8nWqLjg1"
        "zt6/4Hb+M8q7FxThfJrrVqw4jr6DnQHeObM2gfP5pwsiHq/E4X+4IO6D+63sKPE3Owq+jnaDgv+jO0HB19H7QL8NP7AFv79D/Juk"
        "+GLQyz9kl/bj+Ztihh8cnB9IAI895YrHBkeAw0bccbDbOuz4d5/9+03YI14Jw97trWLvlnnP19Pe1ThOdnSV7N2zDnu33p0fK8UR"
        "nvZutEZ717tMe/eYw97NOOxd2MPeaXydOG9DsHdh2Luhetu7eZu9K83vw75t9mHfguwbHvZMhf0i3Bxv6r5AOOenFn4Txz1UHDej"
        "/ITiMuH5keLzIJtmS9mVingIejY4unT8p0942x17/LemRnvD477ECuO+xNJxH/DD4EB94756jeeM91Y6Lo/jvOK9wQH3+C4/cMio"
        "C86amjbqidfa1/Pv90c+leuriNNK6z2K/Mw9tu8SPZrj7zXDOxlzwzMvA898Hnp+sMtV/zs3XkZ456oOV7scD/1mvrb47NV5Wvet"
        "VeMny87h+/JscV2PmDRAv83xDrriujXwe9hfLuax7qka1z2GdX9BscVviS7HfBHgwh/PO/OnR83vSl913oua53+XAnoO9CzoadBT"
        "oCdBT4C+CvqKIeJnpx/g36F3NdG6n4WctZfJzxVuQP7wTlDg3EJr+bvKzfhest3qR35r9+3gaxp456ZfE72f1iX23yb2nyC/ufs6"
        "3v+Erf0u2J04vtfo47j/lT6F75S4B5Y+WdHP3CDH6+X+uE+W5t/Bca8sfbqyv2r2o3PUPw67lp6vbBcQx8f9tfQcxsc9tvS5yn4R"
        "cXzY5fTFynYxsd0zaPeJRa3bKx3lPFn/GM+vLRp2fd/s+vd/8Qgpvt/v5OX8Rde8a/4CChdk7y+I9ojLoWe4ydUu8felc87Hhb76"
        "zq8oHO+sY677930fIOxr3gKPLwR7pC5jvXGFgMuZnPu9l7jaavF7T+gyK650vs/g/h2/D3wmFbHGn0IcOsvXiXk7r7mz9JvkRXFU"
        "JhS0Ped5WHO8LthfxWp/W8U6rf08CH/RSy/4730Bsst8vNkgtTejZzFO5uN3hpTSb35vJlhal8I6u+j9XU2EO/hvc54Yb6cwW7uI"
        "o10E7cT+ZruAo10A7cTnph1XHe0svNwHfuXAf/wdUYnvTyg2/m4KKKTvQeCCb0H+AUe8G6RxHoZ9ju6BXlF6kLVvxe9dRB9G3Nd5"
        "PQ1UuBHt7iL69OOO9jvscR/f356iPlj6Fqj83mI+jwcUm55Eed5eVaA3MVd95ueFt+NxTF+A/MLxB8v7bqJ7W2QP8R0sE6LzWbi3"
        "fK6sehNB0rPCTugd8EBhE84J/j6UjzsVoH5Bhr8/a6V8zrbbPyY73AF53pZgHwLnm/O3ddA9ao77g+yfRn3WF3Hl17aNz5/n58Bc"
        "d/QrZTlYdhL3bIPsh+dpHx3Yx38d++hw7ONvjn28b4h2XR8HngFfnPY0Hnn6fG12VT9vy2/HeH77CVq3rAfjb35ZD0bWg3HJI8p6"
        "MLIeDOFzWQ9G1oOR9WBkPZh6y0vWg2FM1oOR9WBkPRhZD0bWgynjBlkPhs6prAdD+i3rwbj4X1kPRtaDkfVgmKwHI+vBcPsj68HU"
        "JV8s68HIejBM1oNZMR6R9WBkPRgm68HIejCyHgzNJ+vB8DyfrAcj5gFlPZiVyEXWg5H1YBrKT9/1YM5XqQfz5zrVg/mRox7M27Ie"
        "DJP1YGQ9mKX1UNaDsctT1oOR9WCW05/Xg/G6n83rxHjXg3nFlrf2rgfzUp3rwRyS9WCYrAcj68HIejBEL3U9mITPejAx4LGnG1QP"
        "Zr9r/jejDpAcJlHXInT8AvGf6nfJ+jGyfowv+yjrx6B+zF1UF0ZFXRhhPVZdGBV1YYTnja0Lk2hwXZjYCuO/mKwLw2RdmE9vXZhv"
        "rnJdmNdqrK8yi/oq21a5Lsxkjes+hnVf47MuzOi8U85WXZh1zvtRl6gujFd9l4mtjvos0xX1Saw6MsBl2gT5wQL0Zvf16Hc31YPR"
        "Jm5xjLe69WFkXRivujBRVsv38nIeY3uVujDv2erC9Ax72CNHHZhyHQLGajmXsh4M4lJZD0bWg2GyHoysB/PZqgfzP2l6TPE="
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

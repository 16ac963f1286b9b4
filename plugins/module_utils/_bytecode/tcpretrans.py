# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7312],
    "maps": (
        "tally 23 gate 7 control 14 owners 86 owner_levels 24 owners 46 owner_levels 50 owners 71 ports 190 p"
        "orts 8 control 31 control 22 control 14 control 98 owners 51 events 10 control 15 rows 28 blank 9 ro"
        "ws 6 rows 7 control 52 control 41"
    ),
    "constants": (
        "HAS_RESULT 1 STOP_AFTER 38 OWNER_BY_NET 32 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 64 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "5 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 13 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 7 SOCK_FAMILY 8 SOCK_DADDR 13 SOCK_NUM 16 SOCK_DPORT 10 SOCK_DADDR"
        "6 9 TYPE_OF_SOCK_NUM 6 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 23 COLLECT_EVENTS 14 MAX_EVENTS "
        "36 BY 30 SOCK_NET 88 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 94 STATISTICS 7 UNSIGNED 3 "
        "SLOTS 57"
    ),
    "members": (
        "SOCK_NET 81 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 156 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 62 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 80 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 223 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 62 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 785 keep_stack 37",
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [7312, 7304],
    "maps": (
        "tally 18 gate 7 control 14 owners 84 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 196 p"
        "orts 8 control 32 control 21 control 14 control 98 owners 51 events 10 control 15 rows 27 blank 9 ro"
        "ws 6 rows 7 control 52 control 41"
    ),
    "constants": (
        "STOP_AFTER 34 OWNER_BY_NET 30 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 65 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 10 TYPE_OF_"
        "SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 8 SOCK_STATE 25 COLLECT_EVENTS 13 MAX_EVENTS 35 BY 29 SOC"
        "K_NET 89 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 93 STATISTICS 7 UNSIGNED 3 SLOTS 57"
    ),
    "members": (
        "SOCK_NET 74 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 66 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 66 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 784 keep_stack 37",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "687d04fd80a2f92258468676918996609f03eff4efff2a9126f63da4356e9c71",
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
                ["state", "H", 92, 1], ["kind", "H", 94, 1],
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
            ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
        ],
    },
    "code": (
        "eNrtWm9oG+cZf0/R6c5eWl/Unq2qeLPbjRmNQJOupWQLcwOlWSm0C6jNh5ZE0TYn1gKVCk1O+tC6nbMu+1KPDUboILZG7EKh+VBw"
        "tsEu+9LkS4cZjJm4A7M/LCtdyMrI1mHpprvn90p3r+6sO0nxshJ/eXR37/u8z/t7/rx/fjbvYc5fSmKeP12KO9KY0xw51fg+1pAn"
        "ILPSw/hO7SvpMcuWywk8T1+3SF6FXIdchVyBvAx5EfIC5HnIJcizjsxPTzgytcNrr7lAUokxNmFZ1mzjtz0lU6H3+enXO/Z73d0P"
        "89ATBJCR47iMEF6qgJf6GUcuA8d8OpqdOovROBIp3jszKIwrOy0qZ67WHTxOXydZ/rcjdYX8JbPtjpx1ftv9oU8j/cuw48eQQfqM"
        "nIZ+nzjzMOYxjvQvyz9eHg2II5pHKuZ9b8xTvMzyZ/QT2/HvOfhDZndTu23++obuoudWHJIfzHngLhHuy41xVOgvOv0nvPEl6Od6"
        "/fTEXXpy5zDeFLWbUpA3kAI+k0+NwF7VPw8r6ZSjb5HmMykz+jFaVJyWiop4nWG+eapLdzrzNBFHQ2hnLJDeQ+Pdxas5AP8OIG7n"
        "Uo7MSh9Z/vNYRfxk+xIPlUGN6g3syJ+Jlt8624dxSU+Oxw305QLGr2QIt+U4t2PdmZe5G/jHCPdLkNwflyCPjz9I/Z5gVNf2qDQ+"
        "6m1b++S9HjsNzM8Y8ca5eZLkCZX6vXOS5wuPl18RDgn4LxcUL3dQvCBOhnL9iZdWfeNx8neaz1nCj+NtVAkPEc8TkMbPCLfRJOrj"
        "AnC5D/3v436i90ojjxtmWHZ5dOa9z19vNnbJcuTAm8Dt++HqzACvoxHrDOI1f8a/3lTSmtVN3Qm9vmFd1JVCh/qzUvd/fzng/cWA"
        "9xfqm9W3Shl5JMQlz4NcyT+/OP7HkwdI32nk1TTyqhT37Xd8PIN4I3t5fjX9Cnwq5Wh+Nao0T64ndP8ltDuFPE4gj08JeTzzEOlR"
        "4MdiyLpf3Jq6bywin/l455DPR/zzjvvPWOJ5jf1WdcXfL13mm1G97PVLyP52vbTrB9fD87LTupuVzqGeJAP2Rb/B/Pi6+LjUl32S"
        "xOPlG84v7q/sgIT31ygv5lp67PlxPaPjv6Q8TQj2JhT/dXuR7ONxyO041rTDuy8upP3rHdcz9GJwvYu5/HIM/jCX0K7hj5VGu2cl"
        "ez42/tud9uI4TTuwga+kWu/tfoX0lUA7PnDVXdnZXfvsE3k/xIXdXnPZrScSvji24Rfj+A2Gwi80bgvtcb9u4xaj+fN6nI3d748f"
        "7CqMA79xEb8PA/H7yGfd0hM8Lu/17GcK0z3OE/FRSNM5tF/6ZLZjU7+3+/svVih/N/17PVL7DyQar5D+OOBcRue4Y/PAIWK9zzIV"
        "/T/uqr/OdtXd59HK4FlP/cmnl6wo57nCJuc5t78K0zcs5vKbUxcc+//pi68e2411iM7Buprs6Tzfuj/YUed67Pdrwyp9P4x+jNab"
        "vTOfa87H/v78TMxzjq8ktCYOkkufsUjn8rUR1uP9Q3zT9WVnsurItakx3HfcqPU23rWae/5UPyxrTeN170PnuznLz/GvYF93EvIF"
        "yKOQhyEPQj4NuR9yEvIRyAcs9/2AeJ9jvtrar3wF+8av2XFbpXg9hPNJPoN4RHu7jtrz+x7wy1Xfpe+fp+dDX0a/J75KeVB9W9D3"
        "iCWOv9cz/gWh/WTb+DEnnuHPBdyvZQgPYwH3bJn9bf1sw5v9DqC+Zwhf4wA/Vx1u7xez+9GEjy2gzmReaW8Xt9vJ2N/ROmPs5uOc"
        "xDMf54X2/qp7HNSjzKvt7TS7nYR6+l3LvR7bdcDeoOlSTFhXT5E/fujNo0r6J3ROS/+IZOYN4Ih7swyd44y3UDcGDiIfNjrmw4Zv"
        "vfhBza9e7Lzn6651tpEnwyryZLZ2S9+HQY+4Pxbry/PJ79TcdqYU73d+/tGlpbpznu94j3Gk5j7/HCr2+7xzDfuBbK2TvrM2Lrxu"
        "N3A8iPsjCTjZoTvFYD+kzuZQbzXU2/091tvJGtn7Le86MxewzuD7ckxYZ76IPMI9E7/3zqffDIwre6kz72rtX4pCO34vQfdpVL91"
        "9hjrZr3NJoaFdTBaHupMCTWuiXxw+zHW1f5gYlP+JQgnnY0H9Hvcd/22486ZH+risst+++fUNlpfZHYn+VfG/k8mPMxHW3bY+TcV"
        "J/+bj+G+Qsbz3fCD3Dof8fNlQ7ysx1LN8e33MhsGz0Hv9+4ivsHEPmDt4RT7h90e9oxqdM+wLDf3CZanXo6kkK9/3OgtDq5seOqt"
        "xuvt7zf4Pn+b6zzwLOIgGwde4wJeuO/g+4ATHL8k8Iqrnri16/ukj3/5Pndn8r0Nfp/7gGOHChzHgOMNAccxwjHOcfyb5x5bZn/1"
        "4jjM3/98ox+8VlOvxrzPIxzXt51xTPCRxpzquR/89POMKYHvG94innFAGDcOnnHdwwu2+MXBiPyiV0+LV/wP1XnlE9z/Xq3f5hW3"
        "klfUAnhFtUdeUdtiXnEF96fP9IlXVPvEK6oReUVN4BVXu+QVaZ9W2cNC8oqqP6+IuDFfEviIl0Re8SILFy933JR4CeYVVwVekXXg"
        "FQm3Fq+oBvCKale8orFE9S078FPgd/p/zC+qtwi/2C8e8Xx9szpXKa/2iV9Efk2zkPzihbo7z5p+BR6V01F5rPNeHitsf2H94OvG"
        "O1NCPuceYpHqf3Fr67+xuCrwiywkv8jzm/OLl/390jW/eLFP/KIaiV9s1ZUgnvF9zJOvk0/2mWd8xsMzyuwI4QG7gnnGX9T97nl0"
        "JYBnPEfnAJ6/7TxZSJ4Reoby3fNlKx6+bAx82fYu+bIrgfZ4+ca4P++UD+CdlACeMdcjz9gDbl6eUQNuX3D68f976JZvNJbg19dC"
        "8o4K5x1HPf/vUSgHzPu1LnnHPumTGRWWIJzE+bfHw5/8ecWZiDxkQHvz6P8LH/mlUHxkp3gw5lMd909uP/L7jkI6Ki+5C/8fwc/h"
        "/eIlB8PxksXPeu+Li+F4ybXUFvGRR8FHKtd7vB+/2oGP/HON9pHgIcvgIcvgIcvgIcvgIcvgIcvgIcvgIcvgIcvgIcvgIXmcCeuh"
        "WYrIQ5b6zEOWIvKQpS55yJLIQ3KecEzgCY8KPOHh9v6b8ZGlID5SC8dHlkLykaUOfGQxmI+UuuIj128SHzkbkY98+VPCR347JB9Z"
        "DclHPrdFfORTN4mPfAP1Fnyksq/HersHfOQ3u+Ij1yaQPzjH6sptHvI2D3kL8ZApzkP+oUce8ncBPORvbxEe8tdbxEO+e3N5yBTH"
        "ddEZ578/7RSK"
    ),
    "programs": {
        "x86_64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
        "aarch64": {
            "segment": _SEGMENT,
            "synack": _SYNACK,
        },
    },
}

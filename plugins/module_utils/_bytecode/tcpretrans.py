# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tcpretrans.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SEGMENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7184],
    "maps": (
        "tally 23 gate 7 control 14 owners 84 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 192 p"
        "orts 8 control 31 control 22 control 14 control 95 owners 51 events 10 control 15 rows 14 blank 9 ro"
        "ws 6 rows 7 control 82 control 11"
    ),
    "constants": (
        "HAS_RESULT 1 STOP_AFTER 38 OWNER_BY_NET 30 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 "
        "NET_INUM 12 OWNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_C"
        "GROUP 65 CGROUP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 9"
        "6 TYPE_OF_SOCK_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 S"
        "OCK_SADDR6 12 TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 12 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR"
        "6 9 TYPE_OF_SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 7 SOCK_STATE 23 COLLECT_EVENTS 14 MAX_EVENTS "
        "36 BY 28 SOCK_NET 87 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 80 STATISTICS 10 UNSIGNED 5"
        " SLOTS 40"
    ),
    "members": (
        "SOCK_NET 79 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 63 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 78 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 63 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 806",
}

_SYNACK: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [7184, 7176],
    "maps": (
        "tally 18 gate 7 control 14 owners 84 owner_levels 24 owners 46 owner_levels 51 owners 71 ports 196 p"
        "orts 8 control 32 control 21 control 14 control 96 owners 51 events 10 control 15 rows 13 blank 9 ro"
        "ws 6 rows 7 control 82 control 11"
    ),
    "constants": (
        "STOP_AFTER 34 OWNER_BY_NET 30 CASTS 3 TYPE_OF_SOCK_NET 3 TYPE_OF_NET_INUM 5 SOCK_NET 5 NET_INUM 12 O"
        "WNER_MASK 15 CASTS 25 TYPE_OF_SOCK_CGROUP 4 TYPE_OF_CGROUP_LEVEL 5 OWNER_MASK 16 SOCK_CGROUP 65 CGRO"
        "UP_LEVEL 13 CGROUP_PARENT 17 CSS_CGROUP 3 CGROUP_KN 3 KN_ID 3 OWNER_MASK 3 OWNER_HOST 96 TYPE_OF_SOC"
        "K_NET 5 TYPE_OF_NET_INUM 5 CASTS 12 TYPE_OF_SOCK_FAMILY 3 SOCK_FAMILY 9 SOCK_SADDR 14 SOCK_SADDR6 12"
        " TYPE_OF_SOCK_FAMILY 6 SOCK_FAMILY 8 SOCK_DADDR 14 SOCK_NUM 17 SOCK_DPORT 10 SOCK_DADDR6 10 TYPE_OF_"
        "SOCK_NUM 7 TYPE_OF_SOCK_DPORT 6 ONLY_PORTS 8 SOCK_STATE 25 COLLECT_EVENTS 13 MAX_EVENTS 35 BY 28 SOC"
        "K_NET 88 NET_INUM 12 HOST_NET 10 OWNER_MASK 4 COLLECT_STACKS 79 STATISTICS 10 UNSIGNED 5 SLOTS 40"
    ),
    "members": (
        "SOCK_NET 74 NET_INUM 4 SOCK_CGROUP 62 CGROUP_LEVEL 14 CGROUP_KN 21 KN_ID 1 CGROUP_PARENT 34 CSS_CGRO"
        "UP 1 SOCK_NET 158 NET_INUM 4 SOCK_FAMILY 17 SOCK_FAMILY 40 SOCK_NUM 66 SOCK_DPORT 6"
    ),
    "calls": (
        "bpf_rdonly_cast 73 bpf_rdonly_cast 4 bpf_rdonly_cast 62 bpf_rdonly_cast 4 bpf_rdonly_cast 225 bpf_rd"
        "only_cast 4 bpf_rdonly_cast 17 bpf_rdonly_cast 40 bpf_rdonly_cast 66 bpf_rdonly_cast 6"
    ),
    "linked": "keep_stack 805",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8d8cfa6d978bf4ea0b56eb27a4372ccdbabdd1380e407da5800cd66fb19d755a",
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
            "name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["state", "H", 84, 1], ["kind", "H", 86, 1],
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
        "eNrtWltsFFUYntnuZVovHVcGhtVqi5cQDBFQElMllpsBXkDjAjFBWPahpRsSigrM7oOWyiXEBzGaGBKTFmppjAk+mJTow/JgAokx"
        "NvGFUDQ18tAQNJUQb+nuuDP/d9qZszPdmd3ZBk378u/MnP8///1cvuYXC+afKgq2P0UMm1Q7LZu0s/S9tUQPgybF1fhO43OJpbpB"
        "R6J47p7UiU6AjoNeBR0FvQJ6CfQi6Begw6D9Jk13rzCp+oBd3/xZorGQIKzQdf1Y6bdhUj5G79PdJyvynbTywQ4lqpKdKeaXheQv"
        "ifOXdI9JR+DHdMKfnooQonlEErymt5GbN2yOyJ2ZLJr+OPWXSZUYxSkiNJn0mPnb4IMcmeSOYP6PQHk5WkrG+H90kvs3+T0r6M75"
        "sdYlb0gPNWR/rw1Qfhxjz+Djx7HvKfg/IiygcQ3O8pofpOeZvCO/5wfgZ5H8PFKaR4L8HpN/hT2fOPlMrpOcsEVOagjzddK4zhjq"
        "BJTzT8fWRdBXcq67XKLVlHee7OmICPSjpUcyR8Yk5Gev4FiXini/aWceedOMcdpZkru7rbr8zDcivo3I09NUF0nxlu5sxzjlp7g9"
        "kHzINanUX6BH+oy/elaEdZiX5KRY3kBeymX+3DLy20iY6TFh2pVfBf+HyO+XQVk8LoPub3uG+LZIVE/tMs2P/lo2Pv6QTU8N9mmL"
        "7HmeP0L0sER8F46wemH5con8EEX8Um75ch/lC/KkORVMvsz0M5Ynv5I9/eQ/5m/tHPmD9+dhUG2Q/NYSb4Je8MsS8C9hcaL3sVId"
        "l9TQjbZo2r3OWW4ydFk35Q9Qf0s2fgL/nfLWbxpZH/XZb5C36TPOfSeXUPVq+o/ndQ3roRLLVOhDV4vO70dd3l9xeX+pOFufy2VR"
        "T1x+snpIHXSuM+b//fFXSN4p1Fc36utg2JFvf9sy5B3py+psOq7wTy7rL67aObKTyfHMP4xxx1HPUdTzca6ee2m/FYshjj0e+3/P"
        "3PR/7Tzqms03hLre61x/LH7aMKvvxYjLVee4VFlv2rlRe1w88ht90+gjTA6ry0rrb1Ic4vpK3GWf9B3sZOvkRjGQfZPI8mar+YvF"
        "LSLsJX9Ar9TpGTmGnUxOS9tXVK9RTt9ozHkdP0/6sXxkeuwLsXnt++JMwrnvMTnNb7j3vZAlPvvOlsdxtDRuh2nPTH9Jhu41+fj5"
        "RqBfpo0aYA51Yehp8GcS11z1uW7pwxEh7LheMD5jnGzRW4lGHf3o7r8mT/6rxW/jFr8lQ4978ldeFVz8dtPVb7cc1i8lKsLOh237"
        "m0x3jXaibjMJOocGJS8ixGeNN/NLedxv6J7iPh3nSV/jr4s0XyZx2+W8Rue7fQPwh8/+nxQk8N+uil8Rni5az6e5pn5bH0onhnU/"
        "57zMLOc8a9wy3X/ogiV+O4w8NfW/4+hfJbQK/Yidr+M1netn7hGai0yO8X5soUTf94BPoPVnTc+j0/YY33f1hGzn+lxUnvaDaJGn"
        "DVNfH1OFGu8hwrOuM8vj/SYd62rFPvJOobb5bhWs9lMf0fUxmfW/iQLt697B/u4I6AHQLtA9oDtBt4FuAu0AfU633hOU1ddjWNdL"
        "efi8sW8s0ReNPB2k/Ny9Hna2I/8wfkcD2XMC+Zsa/JK+07ZN2L0RfK9toLwf/JyT16Hz86+xzX+RG7+pbH7DFKUhzPa3OG/uZPtT"
        "PG8r4zMUVxoixDdI66a2Hutiexee0e/b95Tzhwx+cuS+c+gv7e+Ujwtb9Otj8imeWh+Tf6CcT7LKR/9pP1o+TjbGieif71K9G2yt"
        "Rl2HuHX0OMXhA3u95BIf0/ks8SHRZe+TfmdxX7bspG7vDzuR91MV837KsS+8V3DqC8sXbbasq6V6WCihHo4X7ur7MMjh98V8ne2K"
        "7y9Y9VRj9u/s3KOInxXN83zFe4x0wXru2d0T9DnnN6z/2wuV5PUbfmH9ueTHnbg/EuGno4b+AvQHVYQ+9FUZfXVzjX11bYH0fcvb"
        "euKyjvhd55LRhdz6468uFCHmad488tPq11BV6/JLs+If1nxn9yjmd7Mr0z5PtNWvG57SbIunUc8dDnXG+hfbbxv2NeD8/KIZs/up"
        "30WwL4uQv/JrZ/Q06qUzTHmVx7pzOILnBYhTJFJ2/iuRt5WGpun5jfcR7Pu0FCXEmjbCBfJYn8eeVIXfjfHQp0Wm+4CRCKtjOg8Y"
        "ddBgPhPjDsQtGYb+Kzn9G6Dvs9Cf2YM+xPh4P7P93/L4z1P2vroC+vw0Rfa0wp4/OXtayZ4ws+em7f63tB/RbXJVFfX6w1Rtef/t"
        "lK3fy6zfX5kKAlea1lcW7M8qm+drc5488EDttGS7p5vH+eYa55sICOeb8IjzTRbncb65xPnUOuF86hzjfFcDxvnkgHA+2SfOp3I4"
        "33iVOJ+Ac5bkEeeTnXE+5E3+EIcLHHLB+Srmy311yRd3nG+cw/mkCjifwOF8sgvOJ1eH8w1Tf7t7cD75LsH5gsLzLhZn63O57HhA"
        "OB/qq1vyiPNdKlrrbDqu8EfulF886aIdT/LKz60fbN240MnVc2q14Kv/98xt/9fOj3M4n+QR5xM4nG/UOS5V43xXAsL5ZH8433Rf"
        "qYTzsXVyS8A436vOOB/0qojzcfcuSswF5xuicwCr36pxPshpTgeF8y0NBudLV4nzpV3wnpgLzpeqEeerwW/jNr+p8NsTJh/7/wP/"
        "/ruJfENc+zzifjGG+7XY/u8ik3Wxu69K3C8geRGBGoubn3j7y/PhF2e8odcn/ucyPt/1X8EBn/KEA1bKB22gteL+yRpHdt+RSfjF"
        "A1fWCQ9s8ogHPlIVHlh/HHCAwwEna7yvnqiAA94gHDALHDALHDALHDALHDALHDALHDALHDALHDALHDALHDA7jwM644BL64wDsnlU"
        "bp4j3Dz1xwPFqvDAiTrhgSd84oG9/xM8sMsjHvipRzzw9TnCA1+uEx54lMMDN9TYX18AHvimLzxwHgcMGge8Zx4HnFMc8EcXHPBa"
        "nXDA72vEAS+74IDfzBEOOGLO8y88tuq/"
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

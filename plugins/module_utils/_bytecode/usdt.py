# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 13376],
    "maps": (
        "control 3 arguments 83 owners 327 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 129 control 17 control 70 events 7 control 13 control 509 rows 20 bl"
        "ank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 OWNER_BY_MOUNT 3"
        "1 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9"
        " CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_H"
        "OST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_TASK_GROUP_LEADER 4 TY"
        "PE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS"
        "_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 22 BY 12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS "
        "18 EVENT_SIZE 17 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS "
        "7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYP"
        "ED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 "
        "PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 TYPE_OF_TAS"
        "K_OWN_CRED 5 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 104 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 30 TYPE_OF"
        "_TASK_COMM 3 STATISTICS 16 UNSIGNED 58 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 349 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 161 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_"
        "OWN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 110 CRED_UID 1 TASK_COMM 30 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 340 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 538 bpf_rdonly_cast 15 bpf_rdonly_cast 112 bpf_rdonly_cast 32"
    ),
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [13376, 13328],
    "maps": (
        "control 3 arguments 83 owners 327 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 18 control 69 events 7 control 14 control 506 rows 20 bl"
        "ank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 OWNER_BY_MOUNT 3"
        "1 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9"
        " CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS_PID 8 CASTS 3 OWNER_H"
        "OST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREA"
        "D_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR"
        " 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 12 HOST_LEVEL 13 TYPED 4 MAX_EVENTS 17 EVENT_SIZE "
        "17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LEVEL 8 TYPED 4 TASK_GROU"
        "P_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 13 UPID_NS 5 PIDNS_INUM 8 U"
        "PID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 31 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 C"
        "ASTS 11 TYPE_OF_TASK_COMM 3 TYPED 102 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 29 TYPE_OF_TASK_COMM 3 S"
        "TATISTICS 16 UNSIGNED 58 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 349 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 194 TASK_TGID 1 TASK_O"
        "WN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 30 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 340 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 459 bpf_rdonly_cast 14 bpf_rdonly_cast 110 bpf_rdonly_cast 32"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "209c4ca14e461708f3c0ad74ebe37f8d486e4ee6f2d9ff9e6b6d3cef8633a900",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
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
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXG9sHMUVn927vT2bJOfYOfswWDnbhBi3R00IrYmK4hAKoX8UN3DEpYqS43AdpbXIBYqzXok4DS1SkIoc01DxpbWd4lCk5KO/"
        "UK3VUqV86J8PVEU1qqBSVWihSitUJWni68289/Z29nbvj892ILl8mdzu7Js3b9689+bN+9lqZuLfrAJtunUsy9vYWib9s6ag1VXG"
        "xrLZ7Pdz/+efRJkunhv4fVTRRBtT5e+jahD77RBtohE6zOL7H2Fr1g+I8c3ufmgP7BetlYL3fNwzot8+4DMkj2MeOCieR0MNwIfg"
        "K5ul98YUfLe3EecdhnYkxw7/YmOuXYXzzE0za3YfFv01dqunHCLfw3GRnp6jx0kmw3HWY4/vkCP2283pC7lMSM9pXP6eS3Yo1wb4"
        "+2l8H8BxO5FeFNqhnNh7C+U+tncD/CcWdPFxL7Rnd6FcevB5AJ8/JNMfydHnJHZrwNegNiz4imqjoAdahqmiPSSea+wwfP8YfH8E"
        "5WRtxPnrMH/Su6j+VpbkEuH8TILcI+2klxdK6uUFh15adbJeR+u+ItrMiTDq44Mw75Okn58V32XG61CPVwN/KE+ze06Mv0EJs3Vc"
        "3gqsizEN+hlpQn4mkZ/c+7kcP/z7MOptRugf0ImgXCxQqxxf9cjHTZJczFYcV8VxVde4nWWOOwl0SM84nXiuPYdtZmIVjB9QQH7Y"
        "z0L58/nyfiPY8n6q433mxA22XnP9eAKfR3DfWs1Mkj/t56S6WszHPd/MxBqgl3u5lc8/EBb6zefVl2vXb8rv24DH/K103l4cdMw/"
        "c2K1zedWB5+ZE2uk55mJCMoDFOD32E9jwOgR/G28AvZmRIf94SffqF6mXPUns065aiwD9kyrE/SjWj3TRKuwkHgPch/e9AjaKdDf"
        "tr6H8beO70NI7+vi+XBnP76HDT/cqeL7r4nne/q+mnXbK66YUTXBvPRoBFsL9XEkAPrH7ZWwZwG0ZwFcr1O4XkG0Z5tlPRnKsSvs"
        "Z8Blzz6P9kxz2QG0V2dx3Y0+fI527+zjeX1Z5dDTQTUEdkxdC3ZMrQc7pipox0APhrevQfncBuuh6rAeuX2pYf+QQ/7D22+R5N/W"
        "34G/gfHhzXFZ/ptJ/m0g//6bC+WfW4BK5N9Qpfy7lkn+66qS/8WF8uT/8YIs//8syPI/v+At/48WQP4fLjjiGDt+sNDO70U5RwOf"
        "kfYxrYvXesQWsR4F8r+jhPybfOS/Ls/XzVXJ/80y5f+GS/6/dMl/zkf+v0D5v75A9hviwt4s84inospjzPs5xH/GJHxnYNxAbQr1"
        "3BpCfddxH2Hroje2s0WOF93jma0Qr8yAmR3T2Dbb/3QWriOL4O/ZEMWt6J/L9OMF9JqWlk66CJ2gg45bTqkZ/A7CP7YzBu0MqMGY"
        "n9w0BoJoO7oA44Uwjkv5+EmlU8zHyshxhjEF9PbaceNcybhxziNujNaBPhrjMIGk8iHyCRupLfOBHe+L74768bkG+ET+IkdXhk/S"
        "q/SB8z775lDR/WG27pefx4rrvfUc2hfcP2efo/iF1tUqc13XXJV1LZSP9znWmAS55O0S/J5F+umXKzunREW0maebwv1H9FLI12yQ"
        "xusBeW/yjjNJnuewHW6/E777ch+cp7fsgHGUoCR/u3/jTRI/9vo3y/aP7Ka93kOu9U49U+b+WC2v9xLtjyjDdVZonT+C+fy0J+uU"
        "qzG9w1Oe5L+NUyC3tsZ65Avl0oHfd9D5EJ6Tf+d+XHGcs910k+q5rGjr9qHcnrH9RT//TnfJ+2mUdwjl/XTx/WivQ2bXJ9pOFaNz"
        "3kHHrId1iLJvgFwCtB/heWptkOJn1L+HKpt3ZmXnbUyC3nG/yvWFzvNcf5Qi+pjMxVlxMc9eGB/juqEg7mNsjSmUS4e3nRi+FxI+"
        "5hYY12zdYds1k9NF/xEN/SNbbL+TfmrsT9AP552s0/B5J/4O4O92/K3g7/Vg58aZbW+5PEi+e9qp3+gV77xiQMrrkZz2ND51hUl5"
        "hcM+dn7acx8lFVgA4wTGkeOYt3Dk4bh+crtMcRUPebhYxHphm2SQ70xNfoz78j6c/3s+/PzV87l73k4+5srio16KN2O6TI/i9Kjy"
        "u6ywXyX8dFJRxHgae+CKM5+zN1Ndvq5wv3yEcttyxSvfGw19G+T7UtDHX/dK/pry1PY5AM9riY2P2eeAIOYnz+f6RtDORpp91sGR"
        "l3b6FdI3Gi+11luOpF9t7buYl75qbKd8jiiYP+Q1Uz8OMlbsnGHThXWZ1Qvzhhc8zwkXip83Ri9ky6IzA/2M8QYpvnTPN38P4TPu"
        "k/58O88lZO9TU0An0Q6J1qEwrm8Y1/cHSPdp2Z6Zx33GTy+N3NLH/eXmnEdqpjgf5dKhuMXtT1LIJ8m/bSPZ2zM+9iko+Uc3vT3t"
        "v77suY7l2gGd7gNevwz7F+z6bgVucczWfT58NTKvcY1JyHNGlbtZRXzY/u81ez78+XzzDtEaU0A30dhtj8vtJn8P8jslycFtNyh+"
        "4XmUxdz7GHfS/tvveQ9G9y678V6L52ecfpbimVmP/oqDb9oPUfWfipffMLdA/jup3+WTh/mLAvoCdjiF8VSqi9n7Me7IE2jszwrp"
        "sSL0SbXtH48ozFA/c67HLPI7v5HitgGMz/s87WGiE+455lviJfTlO5crO8d96zLGQarXdwXrH5L1gNM5Jvz0SWl+8y0NeI538zdQ"
        "IX+7kL9fqU5/UsremfUQF5IfKdfu+dLb0ud7X+ZJ71Wgk/ah5/7e3ALnu8gEytdlB81R0A93vo/sIMkj0XK7z/mqC9cB6SjoTxT0"
        "Jzd6n8voeUn/MrHC/sW2//Gi/JTtZya7sl5xTuo06u9UHM/TiiQPsgN0LjKmZT1xxy/l6o17f1sTFBf2lNRDLzklWu5Xqlp/XY6b"
        "lm39R8tbr/Qi+HB+r7FbFM99Uo/1G+ifkkrYxz9A4r+Uf9CwQsRqYawy+9WzxPYrXpn9eqVS+xXLOuO7Evl2+9xujvYVt2sq2bWE"
        "lDcp0N9mH/1t9t6HyxUfF+zbsu1YV1G+KqVL9qjAnuG5wpiG8dqaFOaUM8XFZjf5ix7sL+uPebxMe+bSI6pvMCZji7Rj3dXpwbV6"
        "TvJbb/RfbS3efmvE9l+w3hTPUn0Ixa/GNNpF5JPicTpPpTshoZc+BnEf0U0fg7jV6sX5xPzs6SrP58YM2FfroHyOK8hnZOR8hp2/"
        "aKD4PB+PRxx06ZyWjt0M/IVjPvzVVzSuGYM4nbvNsPS8C/mBedB5X8f1msVzD6fX4Lif0nWoKzFODWCdoGbnifcJfT4s3efk85st"
        "kv2gfW5hPoLOZWZTPv4Oi3PTXWI8jV1CP9gD+X2ffLTxCta9Ncv5JT7eGM7nkCO/dw7bwZw35OdH4u/JZuI7LtE5Mi7fJ0ROetd3"
        "Rk7gOtC8sO5D2AexjoqQl8b+VrCvxPek140gwEFVto+czzGRl1Gk+VnPyvnsEcpnUz3gNrmuq1AOqiQHszlflznmWHe9DvUJ92ey"
        "bj7bg+cyxXn+WtfHnOcuOm/y8Z913JPNp8Io759dIv54xYRF9aVheR7G9EHp/J1ufQvt+x+ketfdaJeN07147mvy2VerPZ9bY/Q+"
        "5L3vUA+tL8j7j/S6cP8HCvpHHP2d+eK78V5xqyM/b9+n1L8t5SHTo+9gHPMutu+DPFrfyLrpftFBl+phzNbfQJ4oN01RvxJaW5n9"
        "Oepjf1qBnwL70/p+VrI/Dv1/F/2K0/4Yk1BXbcfbYRdfYUWKb/Pn/IZF5q0evlQ8b0V5vtNXysq3uPYF5RPnMX9e9r2YQvcrzaya"
        "PCHVnZcal+qZZ4P5fasugt+o8gLkjVK0Xl1CvoP6DcLeuPUpqUK9lAVlFmy+PSzozWCej/I+szhOYuOXmNMeaGw70NE16TnZT06v"
        "D/NHiui/rUCvBf9PYdx/CF7Qb7Krtj3WoD/32s77N6Kf0BUpX8Xr1jSbL4Ul+uD9A1h3SL/5OA3UT2FSv7CrXxj7Ob/n/YKufkHs"
        "53zO86Oqq5/q8HPcPitYnyXkT3IfUiT5bghCne4s1tdFsK7OXT/P33M6T9yF/b6LegTpX7Ye4zTrEWifwHuGxGa0F+hP19+PfnnQ"
        "1X+7HL/S/AZz+iD0zc0P6lU0KPvZiEr5WwX1psE7H4n7g/pRvQn3w9zOnn0qP2+oC4Q4czfahWQI9qO1i0n5bI5LEHWQ/ah36Kct"
        "xCUk0Z8Q3ZkgfKexGzF+gDjynnv/B34gjuu5Lcb+7bBLbfF/SXVPGvswuzT8hT3ldU/n6Yu0DzjfkTvy6yDsbTvFp9MXYR5xnMd/"
        "XfOIu+bxgWsef88yT7sbK5G/fvFiZfb0hxele4wGusd4/qJXPKOxx0WhnvWJww/h+ap7oIYfYjX80CcRP9TBrg5+qIPV8EM1/FAN"
        "PyTsQA0/VFL+NfxQDT9Uww/V8EM1/FANP1TDDxWXVw0/VMMPecVTK4cfOmL7ixp+qBh+6FEpj+2PH3q4snl/6vBDUA+9ePzQHVgP"
        "tdz4oVvwN+GHOvC3It1vXz380E9gXN1t53uxLhoC8epxRLfBPG0c0Qsoh3d9+HrvKuOIflshjuj+FcIR3X3FGVfT/V7hfSwcOFMn"
        "g3gP9yArp17tesHX2HVkzVvt834Q71tE/dh+pHfYfU7xGffYEtWLHaiyXuxYZXTKx9W0SnVE7n1YEp92a2NxOcdYWXUNi8enqaw8"
        "e1gKH/RmdfggwqOE5yrEBzX53JchXmSmWpzQGR+c0EAJnNDMyuCEjq8UTuiDReKE3qkQJ/T24nBCSM841Odpz218ENYd+ulLVDlY"
        "If7mAOJv/lgVPojwOAU4oZgbJ0R8frNCPpPI59x1jhPqXyKcUH8NJ3Rd4oTuU6pa/2sOJ9Th7RfQLyX1eh+/sAnwQVhnnsJzQeqw"
        "t1+g+1SNvcQqs1/XOk5ooIYTYsuJExqo4YS89OCaxQkNLAtOiOxcHi+0Y5nxQjd4Pq8eJ6TY7yPs04cPWn5c0GYXLuhzNVwQu3q4"
        "oEI80DueeCDCT8w39jFnHr40Lujny4ILKokH8vl7SFYDnde97ymvdzyQ39+Nunp4oIEq8UCPXiqen6J7ktdqeCC2GDzQ7TU8EKvh"
        "gWp4oOsVD3SmTDzQqyuMByK/8XKFeKAXffBA4z54oCFRePd/Iym7vA=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

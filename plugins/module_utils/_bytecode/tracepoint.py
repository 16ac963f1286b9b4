# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 15032],
    "maps": (
        "control 3 compared 401 owners 168 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 102 tally 129 control 14 control 69 events 7 control 14 control 542 rows 27 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 45 OWNER_BY_MOUNT 72 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF_"
        "TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEV"
        "EL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 16 KEY_VALUE 23 BY 11 HOST_LEVEL "
        "13 TYPED 3 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 25 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PID"
        "NS_INO 18 PID_NUMBERS 8 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 44 UPID_NS 6 PIDNS_INUM 8 UPID_"
        "NR 10 HOST_LEVEL 9 TYPED 6 TASK_GROUP_LEADER 13 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID"
        "_NUMBERS 16 UPID_NS 6 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 2"
        "8 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 109 CASTS 3 TYPE_OF_TASK_OWN_CR"
        "ED 4 STATISTICS 8 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 88 UNSIGNED 12 SUB_BITS 77 UNSIGNED 19"
        " UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 508 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 157 TASK_TGID 1 TASK_PID 212 TASK_TGID 1 TASK_"
        "OWN_CRED 179 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 113 CRED_UID 1 TASK_COMM 33 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 499 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 553 bpf_rdonly_cast 14 bpf_rdonly_cast 116 bpf_rdonly_cast 34"
    ),
    "linked": "keep_stack 1674 keep_stack 37",
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15032, 4512],
    "maps": (
        "control 26 owners 89 owners 21 owners 38 owner_levels 18 owners 43 owners 50 owner_levels 9 owners 2"
        "2 owners 99 tally 123 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "CASTS 3 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 8 STOP_AFTER 20 OWNER_BY_MOUNT 10 TYPED 3 OWNER_MASK 14 TA"
        "SK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 TYPE_OF_CGROUP_LEVEL 29 O"
        "WNER_MASK 85 WANTS_PID 102 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS"
        " 23 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 TASK_THREAD_PI"
        "D 10 PID_LEVEL 12 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 14"
    ),
    "members": (
        "TASK_COMPAT 10 TASK_NSPROXY 41 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 180 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 9 bpf_get_current_task_btf 33 bpf_rdonly_cast 146 bpf_rdonly_cast 244 bpf_rdonly_cas"
        "t 12"
    ),
    "linked": "",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [19544, 14896],
    "maps": (
        "control 3 compared 401 owners 159 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_leve"
        "ls 9 owners 22 owners 103 tally 124 control 14 control 70 events 7 control 14 control 539 rows 27 bl"
        "ank 9 rows 6 rows 7 control 37"
    ),
    "constants": (
        "STOP_AFTER 11 WANTS_SITE 9 ATTACHED_PER_CONTAINER 3 PATHS 4 VALUES 6 FIELD1 5 FIELD2 3 FIELD3 3 FIEL"
        "D4 3 FIELD5 3 FIELD6 3 FILTERS 12 OPERAND0 17 OPERAND1 177 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LENG"
        "TH 45 OWNER_BY_MOUNT 63 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14"
        " TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANTS"
        "_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GRO"
        "UP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEA"
        "DER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 16 KEY_VALUE 23 BY 11 HOST_LEVEL 13 TYPED 4 MAX"
        "_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 24 TASK_THREAD_PID 12 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_"
        "NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LE"
        "VEL 8 TYPED 6 TASK_GROUP_LEADER 14 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 5 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 110 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATIST"
        "ICS 8 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 88 UNSIGNED 12 SUB_BITS 76 UNSIGNED 18 UNSIGNED 8 "
        "SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 499 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 78 TASK_TGID 1 TASK_PID 207 TASK_TGID 1 TASK_O"
        "WN_CRED 180 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 114 CRED_UID 1 TASK_COMM 33 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 490 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 470 bpf_rdonly_cast 14 bpf_rdonly_cast 117 bpf_rdonly_cast 34"
    ),
    "linked": "keep_stack 1659 keep_stack 37",
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [34440, 4344],
    "maps": (
        "control 14 owners 88 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner_levels 9 owners 2"
        "2 owners 94 tally 120 unseen_calls 8 unseen_calls 9"
    ),
    "constants": (
        "STOP_AFTER 22 OWNER_BY_MOUNT 9 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_"
        "MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 94 CASTS 3 OWN"
        "ER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_T"
        "HREAD_PID 11 PID_LEVEL 12 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPI"
        "D_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 38 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 248 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 29 bpf_rdonly_cast 147 bpf_rdonly_cast 312 bpf_rdonly_cast 12",
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6ddc94ab9b6f171ae3de6f6eb290fb2378f77c7ddb89cd5e3bf5c9483825ead4",
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
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1],
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
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
        "eNrtXX1sHMd1n727vTtStu5E+aQTbVakacs0izMkxx+MENe03cRq00ay7IPspoR0vqoSFBAWpTTy+gCbjBzHUVG4NFolkFFUJB2R"
        "zh+REAQh/3BwbBpEKoq0LNA0bokWShCgcuu0CmwkVEzf9Xbfe7szszu3u8cP0e7pn/Uud97OvPfmfc27n0vte6qs9m9aY9a/YvtZ"
        "6z67gQn/yuNwTUQYO1utVr9U+29zSIYlrOcGjs9ounXNRsTxmUgM39tlXXNt8MI0/v0v8VpqZdb3S71JmIcm0slr8D3385hAT/57"
        "RoPvGWOwXnP+37S+l/b8Tqn9ySqMuwXoRr3pltr7FeP7FM+3K573KJ53Kp5nQW4tcK+zO4R5lsdQXrVxB2rySo3iuC58XhuXNPnW"
        "0sm2e9Avt8F1X41tVUt+3xCem3pQI1s1/25K5FDtan66PIF/j+J3u5FeBq6HaurR59aP4f23I39j0jwehuv5vXA1tuNzXOf5x0X6"
        "J2r0TRL7dJjXQf1Fa14ZfRT0VX+ZRazrV6znOnsF9QLk/QLyqZzF9Sdh/dM430zyn6339tWIpUz6Whzoa2mgr20A+pqG9GE/GJMg"
        "d53dhPq43ppnRktZb5jj46Z8dl6uyvK7XOMjfd+YcPR3yJr3ZaT7WfxOP97jvpzsw3uaRw/eR/G+E+81vAe9sufxBeRD3JR37X6I"
        "ufa3+eL+Lvdzk+JA1w3CviuhfSntvOJa55XaOnn9OYvrTgrrhXGpAun9J0Bex1D+tffTqLcpjl+pontfmHwt9e4S+EnrO1H7eyfK"
        "uYryiVp2psuSr7wesp+l9kbXddnWK5PPxjius4vWudWTj0v+7jisP/U06teY+F1jHOcVgXk587kR9ALUTMsnyL6SPrbgPdA/pIF9"
        "ML/fX7tuRTti2o1OlFsnN/4Z/M4/4vVEEvZ1eSOOi8L7F/GaSWqWvtHfy3d7088kP1uNcH/X2VNg5/UW2I96K+xHXbP2o87WWe8N"
        "3t0rrKujv0fYZ4N3x5He7dbzwe7bhH022B3Bv3dZzwf6Yd/xdtZUtEwkJ9hZef5ltKcnoiBHU66WHY6iHY6iHX4d5R5DO3wP8mUT"
        "0q1N17L7UckO34f7WJfsMNrZ87iPjH58jvb6/B85++8GXI9lfyNoHyMbwD5GWsE+Rsg+poA/j6xH/nxQgXghAfKIJEEeEZJHC76/"
        "UOH537HnlxXezg3e815F4P89xP9fWM8H9lytuPhfE0AY/qeXyP+eFeL/TUvi/w8D8v+SxP8fSPz/voL/f4P8n61w/qJqrxP3737k"
        "cyb6m4zsRycnFy95ZBuQh4v/O3z4v1HB/5uced2yJP7/VUD+f03i/2mJ/3+h4P8o8v/Pgf8JKU5OHIV1oR80/VGCs998HmDxEeXh"
        "+KG30D/N4fUSXmfxOoPXC3idEvyZ0UN5yBXfPOQKl4eU4zj/+J/Avj7u+D1eH/h1dVr+fJ3tT6JecTPqg4FyPxi9xaLHv0d+tR/9"
        "6nGLzzfbfNE88qHBL4Lilj+P84nB+EwMGDnYszXQvEw9e1CY3wbP+ZG/JzkdYmjX8JphG1A/fr8ixxHy+o5x4y/ilegOap8U9NJr"
        "HkfrzCPPHrDGU7w7jfurfACuqU68/zrS1YFuCvMH48kkXKNwPX8Snych79yP97sfwedP4BX3+/lP4n0MNvh+vN+dcfTOtPvlx3Ae"
        "aEfykf+umiN238sEuZtxBL8/TiQgjplMoF4m4L2OzRryv6NC8Sjkw955YUZ7WpHnpjHugnEG7h+6FtD/lA8h/xPIf7xK9IZ3b8b1"
        "JFX5L8R3k7D/hnX2EKP5d7vtK0vh/TTu19KRs1WVvonxMdYlZHobl5dOsQ6dGEdH5lNhEsc9i/qC+eMkbINhFd90BozoGKnA9+Jo"
        "zzC/Ib9H+UhG67bWQ3aM8iCK4ykPC1vHKWMdIdOCcfxoFusq7wh5a8fQ2zA+ieNGVPNcD/PE+aVGVmeepFfFI5cV++ZY3f1B9Rz7"
        "eba+3pe/7Oxrc93nv0x5Bcm1HFCu66+LXN388a7fGWP9VdEu9Qv1p+KZcP46Y3kth24B9x/RK2ii/S+1Yr4k5XUX8Ur8vIjXwa6P"
        "wbjf3Y71BqiDFLBO6Hq/7WZhPrL8Sa/85f18QHnfuCLyzjCUs0Zy/jms52xnleerMdFXrZcnG68D3zraWnFeyJdbcTxeS73wnOIs"
        "M77WuLqdTDcfuVi1ri0HkG/P2/5ijzkO/cw0xqXll5DfceT3S/X3oyMHKBgm0L8Sn33t1NAq7bs6dC5zdEqtIIcMe0qo7xpj8Lyw"
        "IUZxA9rnx8PZm5HVtTfGGOhdQgN9MSYc/dHq6GO+lv90Wuvsg+9jvnUohvsYr8Y48uVWbzsx+DAUkEs7+6t8nd6cf8mkm6A86L8E"
        "f27Wnyz9e1a0Bzr7MbyH68636Pi8G++jVPfBe02o5xVGnbqpyQ/i70AXvTe/6H2egvXbcTi/ID4NtP1oUczHdins/ITiHAUEYLyK"
        "ceQobEi+jmjVo2NOXPWsZxwP8XZh7Ge4L38b1/8TxXx+6vlcXrernuk7j1ZBXnK+S3lKRvuHqmW/fPZNXtOs7+lsyuIzvbd/qMG8"
        "Vblffo58ew3kH5f4Ff8c8PerMYW/7hH8NZ3P2XkA5u25O56284AY1nOvmmcbWPdPbVLIAddN9AuSvtH3Chu8+Uj61dG1l3npq852"
        "i3mEa/2fFtevyjOk+jjlMXKdXHXOoMw3TnnX2110puA9YzQtxJfyep3zV8V3T6rnHfM4vyjg+UGua1t9+b4k+tvSc4rvF5eHb8Xn"
        "1Hzj11GYqj+PoHQobpH9SQHnSfzv6CF7+02FfYoJ/lGmN9C1bdFTjkHtgO13Oha9v9/GvOgbY0k8pwa/GL5ellrk6xXzm3ZZV2Mc"
        "6Oba7rS/a9pH8+/Ap+Qi6Iuoz7KdIL0y65mNnBsb9yPdpLSuLzr1rzTWR3l/SnHLtMf7Gjdf8guZSCTiZWfz8fsUdZZfaaAPYGcL"
        "GC8Vtjn1fVMvdm8iP/OuRnoK56IR276ZEUMpvkeoG03jPOfvoLiMYfzd72nvct1wzjq/udNHT/7p/XB52t+/D/N/OeI1ziVv5B/F"
        "qSadk1xcn09+XVjn/OY05uvyPN8MOc/v4DyPR0Avn6zy/qOsiX0Zph8PVKeS7GJQ+6eyo6WdkIeRPfSlh3a8qKAnjy/tBD0po97Q"
        "PpLtYukIxMnlp73jbbKPdp2uN4v2YIfQL+HOw+BcjvIT0+/HsN5u+p2yHFdI4+m5y28nGFsTfmmyvl+S952vfxoDfsnxUeEcjKe6"
        "MMmB7Arxn/IpY0LUq9B6OyHqGdVLjDHmq68Cf5DPxiTOb5z05nGtnl4Y4/A9Ok9y6UUb6WFfNVC80r26ekHv0bpleiSnoHzUWU7z"
        "3l/Y/4F+t3SK7FmLwk/ByXZwP3VGsIsUl+QTAe2lXdcPaS+PqOxlNpy9xLixeCSovQR/Q/G1T53f7sejviLqQzkRlexmhPSV6o+w"
        "z3Mb70K9vVrh+3nk/ZBS1J3peWD7eHKN2MeTjdrHzqqnfRyX7GNE9GPEd2MS+TyBenQ8pH5K+lSm80SMU0LbxXHUg7ZetiT5S/ts"
        "xeR+ZHnkHpSOUt4+/vCE7RdB7mTPjCmnvmfF2RiHUp5A+VyxBwqKxcNpod5cPAxxdRETELd9vcHzuXEWz5fOpat8/hi0TlNIkz12"
        "8oQUR694GPqSi8msYl6tob5XykLeYJqRpPC8B+cB86d6cQLlMo35l0kvzZ2PmHX37VycQudK5rnhActv7RHOj6guo7OMYCdoX1M/"
        "B/n10kYnD0gy6C/fbo3/dZW+M8z4PudW6+/TcSf/07i8ar6tX/DTlH+Z63qROxeaLyRxnj2/5uNgu2+Y4tvT7nzFymtfRb7TOu5z"
        "+lGuWnxaZ/Enr12p7qlzvmqcw77WTdT3kYG+j4LDt2GhH+Umlz3g+8KNNljXwYhoT00+DVt1JE2gW35RrL+foPo72rPUQzSvdda8"
        "nLimVagf8vP06is5yH5g1WVJH47bccrf2np81HNcWRhXsse9aY9bz9VBHPuxS6gbFNu/jfYf+pVIHvvQXpv92977b11du9C4PdAE"
        "e+Dql+f05eN4vvkgd05gn+u0zoj53ZE5XOebGI9hv9YR6N8qtr9elel/gqNP9W/q5+L5BP3wsGHLj7LlsVfYT+ayV9hvZtsrTt9n"
        "0d8I9urz9J0D6J8xvu4Ff1N41alnaBDHYfyHfmPne3DtvSrEfbRO6ucq2/nLk1W+P8F4A+sdLSnf+t1lz/rdV6951e9yW6ie+fIH"
        "Qt1pNFjdic7l5tFO7UtS/3Qc98Wipz93+gPm8NzyXt91nfVYVz6+SYoXL4c6N6XfJfl9l35HMh1z7H2kgflm4io/HGP1+ER9d478"
        "qA78h9f4fPJg4mbLjrrP635D6Nec35S06Exivda24zrQz1H8hP1uRF9nTwjzoLr5fFvWUw6Zll3Xwsnj4WtCHTlNdeQHr0F+qQvz"
        "ou+Z6+nn9FJnj7j4rHHxQW4oIsQLlJdNa6Kczf5e/ryV6Of2ufMJ3Z6XxnL3wt8fRTtC99QPbr2nMeG9pPReEt/jxz+KcTD/Xgzf"
        "45+bfI1I70U4OZaPIt/iqAcM9YDknxDlf3sUfjdBfTaph73zSPPvJp1nbhP1JoX2swzHD2wr9u+WIZxizwxTfRr3AfZvbsXfcb0Q"
        "k97H8/9UhAnrPVjTD0v/5XmhPmWiYp9l6jHafxrqUdpzf5Jdp/eobm3m9aZfO3/cWT/0a0O8vw/5mdexz/UhZ3+b86G4qIz9o+bv"
        "0jq5voW8HhXoTmL/jM62AH8LsO8e2PE+yBX9//x9WfYLbj93pP+nystTZ9BnsfT5eec7D7T93QLjzm1S25hkvyhf+P4CrKMT1/FL"
        "aR2d0jreltbxn55xms4+VeG/V0J7pD4njnufX2ve59cUnzr2bqFa73yZt+sLnnn/QlWMg1Le9OvY0YUgv7dVnVdG8Pe2XYrf22J8"
        "5/jtCw32G1+o3298GPcVxhHUT+PqN86KfYDu+ttbS+w3Xqiq5CbWRRZ8+o2Xh06xDp26/cZTOO4r8GA3mA02Cdt2WMU3uz9u9FcB"
        "+8S6FX1ib0l9YuH02Dnvxr6XIUW/8chPYXwLjhsN2Mc3ujrzpLpF8dQ7Pv3GFxT9xnPi8y319b58WuqHPE12i+T6PbvO0lh/9sry"
        "yxi7JNSD3PnenGSP5oT6dvG5q77zuerZZzwn9hknRLvv9BlPNdhnjL9r2jkbsM/YW+52f5KvnEcCyvnGFZGzus94SuoznvXpM56R"
        "+oznFH3Gcw31GRtvgL7lE4eRfyXbXwj9xuhvgvcbS/Z05Kk1bafq0XlH6Deewbz9fiEeNsZmvPuNC/eHW/fI6q7bGJuV+o3nQvYb"
        "QwCj7jee8ek3Xo/nmHPC7yDtfmO7foD9xhgn2f3Gh0X9pH5j0mv6HT7xQWdj0t9BTs4+SOB77dJzkutm6TnVkYABBQ7/gc+fO7q+"
        "XeHtl9sPvgZyacH+kWMYNw65+4uvBurrhcSlMPUervMVxXfHKl7P6/UVLzTSVyz1pzl9xf8asq/4Tyt8fXz/CO2LcH5PvS+or/j5"
        "CvPMl/4Y+Gqo6tMXgvUV3zkA62zBc80WPNc8LfX/+PUVJ6U6uKqf+Bj1E39GOk/6PVY/P9wlrleVPyC90qllyh+C0hnHevNQWvA7"
        "xVPe9MlPevW/eOUVZK8L+B27X1ghN4pb7D4tiS9B+rMaypNOBcuTCm/Un0dQOsbYW97n0Jh3ddj19W8p4v6oZ747MJKqLDH/r/B2"
        "OPz4qFivsc+VFj8IQsfrdyB83Vxn737A9yk1ccXkuLGJK2bVw5q4Yk1cMdbEFWviijVxxfh1NXHF8HkTV6yJK8aauGIfHVyxQ0Kf"
        "ShNXDOXdxBW7Lrhicvxi/96U7OlBrBsQrhjtUxs3DDbqfrzfLfUjl3dQfqpZ66v5hyovN7lfRYULNrB5WxMPrIkH1sQDa+KBrQq/"
        "mnhgTTww73P61cIDe8H7fL6JBybhgf2BdD6vwgN7Ipy9+dDhgX3c53zeDw9sB57PrzQe2G14T3hgt+I9nSN1gp3zxQP7WUg8sP8I"
        "iAf218wrbyO/mE9AYLx0XDDAk3FwwV5BPqj880+uMy7YD0Oe319YJVywiUU+rqZ+Zvf5NhRwCl8Du5BP/A6rF++qfle+ZLysoDgU"
        "k8uEl3VcPW+v32Xnsg/a57UxPJ+xzr3RvxBelnPevcI4WaeWB48kKJ3AOFl3tAt9QvI+9O0L6Wmrz+cVx5uLsGD20A/v62PLhPfV"
        "2yDeF/i98HWsW3zwvnrt74p4X5mPGN4X88T7ItwoNe7XuyFxv/53jeB+/XtIPK0fI57Wl5YJ9+us2HeixP26FHKe38N5Ho14+UPq"
        "iwiM97VE/7dsuF9o1/38nAr/i/yfG/err0Hcr7sUeRbhffV545hs9s7P6LkvjsnxZfKnQXFMbH8H53iq+QTHM6mP72WMw3c62lQ4"
        "X9u98b18zueD6hOdZzSM82Xje+3VlqQH0npWSg/C4g8tV5yps7uuE57Xa8zbLmbD2cVlx/VKNmQPg+N6wb5T2UElrtcU4jFJfZsq"
        "XK9c9i6hf+ajoveOHdxed17LjedlTGCdcaMPrtdYFt8X9Siwfkr65NhB1JuQdjCX7V2aHqw1PzhVfx7LhueVDYnnhX2ITVyvYN9r"
        "4nr1Mz4u8cf16mvierGPLq4X4ZY08b2a+F4W39c8vtc5H3yvU018rzrfXbv4Xp9bZXyvvcI8/PG99oXE93pMge/1mZD4Xg+5+NzE"
        "91o9XK8mntf/NzyvfwuI5/WjFcLzerTC789SL/rNjWJeTDhJ5nlRUguHu5XG/haezvXC23L850yDfbwzTZytDxXOVsg+3uuGs4V9"
        "vB96nK2ZVcLZKtt1j7WIsxW8j/d6421daLCPF/PXnZdWCW/r+YDyXm28rQtSH+8lnz7e2RXF28onDiDfvmD7i+XF2dq7pu1UcJyt"
        "WcyfHxPiVMKrcuNsfTrculcdZ+vSEnG2IIFQ9/HO+vTx9uC5ovj7wKXibDn//yPq470Z76mPdwvea0JfnBon67sVPk5S4WTJ/U/5"
        "JPbfLhk3C/tvzxFu1p/h/N9W+I3J64yf9S8h+29HVwk/68UKHw+r4nmyXxkN7CLhTOWTn/LMxyl+SW28zvH0lIw7RfXjhcD/v6F6"
        "eVluy2+BHCWcKeMc8MvGCXtJ3JelMyuMM3UmIM7UlA/O1JmgOFNzivNRxJnKbhHsijt+m/HGY8P1FNDu5u5Me/Mbca7IT9Dvf1V9"
        "vYW4dG7hi8cmnu8qcbKkc9+BQnaJOFnpFcLJ0itB6PjjZAHe1v8Bly9pqQ=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 16840],
    "maps": (
        "control 3 arguments 105 arguments 88 paths 84 compared 382 owners 153 owners 21 owners 38 owner_leve"
        "ls 19 owners 24 owners 69 owner_levels 9 owners 22 owners 114 tally 129 control 17 control 69 events"
        " 7 control 14 control 520 rows 19 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 PATHS 16 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 405 OPERAND1 20 PATHS 34 OPERA"
        "ND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST"
        "_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PI"
        "D_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID"
        "_NR 12 ONLY_PID 14 COLLECT_EVENTS 20 KEY_VALUE 22 BY 11 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 17 EVENT_SI"
        "ZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 8 UPID_NS 6"
        " PIDNS_INUM 8 UPID_NR 9 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 9 TYPED 4 TASK_G"
        "ROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM "
        "8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED "
        "4 CASTS 12 TYPE_OF_TASK_COMM 3 TYPED 104 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM "
        "3 COLLECT_STACKS 78 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 751 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 201 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 742 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 465 bpf_rdonly_cast 15 bpf_rdonly_cast 111 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 1940",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [16840, 16736],
    "maps": (
        "control 3 arguments 105 arguments 88 paths 84 compared 382 owners 144 owners 21 owners 38 owner_leve"
        "ls 19 owners 24 owners 69 owner_levels 9 owners 22 owners 115 tally 125 control 17 control 69 events"
        " 7 control 13 control 521 rows 18 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 PATHS 16 FILTERS 13 PATHS 8 OPERAND0 20 PATHS 405 OPERAND1 20 PATHS 34 OPERA"
        "ND2 20 PATHS 36 OPERAND3 20 TEXT 26 TEXT_LENGTH 48 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPR"
        "OXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 "
        "OWNER_MASK 85 ATTACHED_PER_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST"
        "_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PI"
        "D_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PI"
        "D 14 COLLECT_EVENTS 20 KEY_VALUE 22 BY 11 HOST_LEVEL 15 TYPED 3 MAX_EVENTS 17 EVENT_SIZE 17 TASK_GRO"
        "UP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 "
        "UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_LEVEL 10 TYPED 3 TASK_GROUP_LEADER "
        "11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11"
        " PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 12 T"
        "YPE_OF_TASK_COMM 3 TYPED 104 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 27 TYPE_OF_TASK_COMM 3 COLLECT_ST"
        "ACKS 77 UNSIGNED 12 SUB_BITS 75 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 742 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 201 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 14 TASK_COMM 3 TASK_OWN_CRED 108 CRED_UID 1 TASK_COMM 29 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 733 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 465 bpf_rdonly_cast 15 bpf_rdonly_cast 111 bpf_rdonly_cast 30"
    ),
    "linked": "keep_stack 1927",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "aa0ed2b320f6508027165da6683e14302b454e429cba58cd4c89aea22da30c0c",
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
            "name": "paths", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 8, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["pointers", "B", 0, 1], ["load", "B", 1, 1], ["left", "B", 2, 1], ["right", "B", 3, 1],
                ["is_signed", "B", 4, 1], ["reserved", "B", 5, 3], ["offsets", "I", 8, 6],
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
        "eNrtHGtsHMV5du/27myS3NnJ2RfDKXbcgHExOIFEIYBiXsLwJ4/mmlRt6lyO1JDWCodRzHKVEkgKUn6UJjxa8WhjO+BQVTVSH6ZS"
        "pU2ReFSoUFXQVril6UtJaWkDQiXFta83+33f3s7c7r3iF836z/h2d2a+93zfNzOf0cDMvzEF2lTT0SxvY3VM+DOGoA2qjB3NZrNf"
        "y/3Pu0RZ0HyuY/+oopltTBX7R1U/ftdtth318MEYvn8M20xtszl/pj0G7e5OszWS8J7P+33zuzaAs0acJ/NEl/k8WrMU4DDhymbp"
        "vT4E/YxW+N2zGNqBHDgLc+3WXHs2G8zNv9b8bsDHWCTXXpJrF3D8fXy0bDazrjubH982f9NG8/lYEOkaglZjVwAdB5GOuX47cuOE"
        "09ivBZ/n+vEuwRDQNxFqYwGHeYx6aDm8WZO+zyj255xPHE7+noMS84n99yH+vbn3/JVxDPv5Ea5PIb1uwHl8yG8fDMTHe+bgog/4"
        "/68kr3k6vuploGsUx82JwdrCeff3rEb4cf7Rz0AbYxJ+fny/BX/juAO5cfmrrRrgtUsbUPgUUe2gYsKnZRTVbL9qPtfYA0CXw4g3"
        "0ttYnMeLAz6G8hr1vQZyt26b2W7N9Q6bcgN83fdAnu7mfOo2lCuQhzDSP9V+uqQenbbpkRFAeUF5jgZAUNLJEOrVd2Ce20nPOs1+"
        "6WQN/g4LeGTaQY9XKLVsCeeHAnzWh0Gfwoi/XR65XvP+fEbj1ry+cZIZj5L+wLhhlAsD5SS9sxb1PA5wKKQPCIeKcKgSHK1VwjEI"
        "45K883GbuSxim04tQH4qQF/8zkA94/Tg3w1gy79Tbe/TOy+w+MzlbA8+D1+P4yxhAn8IzoSy0MSP+Jh5AuBMJxcxkqf1Jl9Cpn5w"
        "PLty7bL6vB3yOdDDuDFPh7s4/s/RuAuFcfcsJbjE+dI7w8ifhNm+sZTs0pbplV8/yW9Gkl8d5rmT5PcySX4XushvqCr5JXmx5PUI"
        "fn+pLK8XushrqCp5teadK/lEO2csleTzUUk+kU+Z26ZJPh+R5POYi3wuKSWfq4T1ct9S0ndYj8P3k59SoXxquM74xXUrqq0wnyc3"
        "AZ3COB/xM/1ZkmcF4YIFLb1ZEfQ7qtYJfhTJkbwOB3HdcKOf8TmRjsZjznD3MpQPbBMM5CkRAATSm1SBvsQPi/6bfCL9N/uR/tDv"
        "jSVkHwChffhbfw78K314m+Uf8Z7G9aLcvmKTW8X2XtaHAZW++92UanuvsbengC+Alz58VNB7mT8rAj6wJ8SXdcSXd7LnwpfK+TBu"
        "zcfx6Ui+ngU8ImXjoTri8dIs4/GiNZ/PxONHiMeSsvHwOeLxvVnG4zlrPr+Jx1OIR6xsPPyOeDwyy3h8w5pPM/E4gHhcVByPTYhH"
        "zhvWHPG4b1bxiLKvZEG/98L8Wo1J36hWa8IX1RQz3tEYrG99V10zBd+DnxBXr8bfQXwfQHuxxnzed+PqKbud7rtRxferzOfb1ZVT"
        "cvzEHYCoeqVgnwaQfrMfR8Wn5Diqc4biqAVCHBVgEEfVAXw5fqjID4ijwkjvRUjP0BTwL4j8C0n8q8HvfQK/4qqCvzXkT3bSmV//"
        "nQR+TUwW8CvHMCd+ReaEX6cmZX61zRC/lpwTv341WR6/fjEp8uu1SZFfP3fh18vIr5cmbfkfK+9C8XZPK8XZqwr4F5sT/o0C/yI4"
        "LtqpAv51SvzD9zFN4h/ybRT5yP33i9DPMvmmIN8U5JuCfFPc+PYk8E1BvinIN0Xm2+Mi3zY/KvHtiAvfHga+bf468C0o5e2CkHgz"
        "MG9CeFA8Zve3TfrXM8kP/i3kU5p+ie2r2J7A9gVsn8f2eNa+DultVfr7AfLb+4G//fgd5u+4XAQlvMx1VgG69/oK4xwTv5UoX0Xi"
        "zy703++2ydMr2BJd+pQdyI+oRS/FIW/a9wAgbNyDcPph/KgfBuprW1gRvFyv1hdZxwm+Qv/jtklmi88pfjR2YNzZjL+fwXE1GDe8"
        "AuffBvGV7oN29AA+D0E+uAd/b8A8h456pKN+jd6Mv/1d8D3+3hDN85+rsIH+jnEVxrvq37O8x4bVTKAzt3t2OR0Ign84EkT5CMJ3"
        "8UaK+9onKS6DPHXEMf8bVXYy5+fo/w9CPx3lmNok5uGNXqR/EOmPrTTe/g2NYn65MA8N8dkI6MF+jV1vxZWtDnY1jL/HUG8yuzF/"
        "UWaeo2C8xdM7TqrIOH7bODKdkiPY716UF1xwR8DO7Xejm8aAEPH7YQkLBtCuJF3yM0or5CvRnoSTlC+F8XpaqttfMSgfXAOKpx+O"
        "YR7nHwgnxGPx9LvQH/cNjPvd4FwEcCJ8lE+ZaThJrlK7T7roTX9R/aB9Fet5rLjcGw/l9ZrjPfoQ5RWIryfK5OuiOeFrIX2c99X0"
        "QaBL3i7h/hOOn3qisnUzyi4Txk0uFvclkopo/zO1IZTDS5CuR8qk68IZoWuUIT0Voud7IDdHAU6CXx+GfLexyjkfpR+DfGO8vhbh"
        "Qvlbjv2XU54anpNfwf1QE+8bnMdNqCq0NfegPH6bOcFBeWI5n9bXchb8o9vW4j5VN+Lld8y/9dWDvhE/Zf0hvXTXl9cs+drIv5P2"
        "NY292C+A/fYW10tL/9Kb57W9KjbOSds4mVrgQ5TtArr4xHx1ss6PdIwD3smeyvBOzy7e+iDIE19fuTzrw3n5VoroS0JVzFZjNwn7"
        "Y71+lEds9SGky3Jnee+74VrMT23EOKDbkr+M4Ne/m7X7S5bc9sr77r+B7xDvRI0m7C8kanz4uwN/k7/3abB3uJ8Sw7iU6Lu9hb47"
        "NeF83sEnnDcgOm2v/+NEsXMDPL5zer+V/FbUc31wR5bmFeLZlrcmxPhrm8t6MuQ4T0IBQdOPoL96GPePhvPxE5d/bv/Jf7vXMV6A"
        "jbbk4F9Q7x9B+r7lAs+vHZ/LdLXDcbQsOGoFOyfHtxQvR5UXs6b9LrFuJXJxd8jsd3zCfi6lJ11lnOqqj+8h3Z6cEPz2gES3AGyo"
        "Jr/pZ6yYX2/JA8Bn2W+bP33a0S8/Xdy/P3Q6W9Y4x+E7/XCE2fValtP8OSSXeQ+4w22PA8huJodgnI6Wm6y4yjw/kmvP8LMduF6F"
        "H0Q6oXxk7nOZPzU9dEvd5043Ox7J48XhKHcc2t+X7XYS4ST6x9uWoV7AvkKhvF0oyluBPxoR/FE6F2bFuZgf6rikvjg/Glz033YO"
        "zO7PEfw0X7LOWX/JrsVbVFaOndRHmtEu+4X1V6bj9paLJxzlt1w7gPoYDcUngI5t1vkjvupkmtpc7GY9c5pXH4wh3Fez6vJmCybs"
        "+ZLxhm6z1Ydg3I76dmtebjf5e8w3CnSQ+Uf+UVQNOp5Ts/K6Njtv5rEw76pf6WzHjbvz+a2IOb4irN/kJ405fK/Y4KV1Iqp+oIAf"
        "AvvdmUN43k/Sh0RgtUu+588KyAvoQxL9teTFKJfoL29ooHXoDwrpr2LKk2rJOfdYMoGNQv5qDOEex/yofneXo/3vaIX98/FYcwk5"
        "ef3jyuLEVz8GuO9UnfoV8D0g8p+Pc8AWrybYUwJ+47EI5gtkOH9SIZw/QDi3qPZ1lNY/Wr9kupFfT+tnufbedbx1za7nlhzHw3Ur"
        "5TKe3D+zDvZaDJQH0hd5HcjsPgv7izud/XhaD6w8YHsI9f0Kl7juzBTwB8btxX12bre4PTcelOy51D/cUNw/mbH199D0rL+yPpVc"
        "hwfPTDmtS8lnoX8cCUT0JztB8aQ+LMqRLMcl6TIsypWxltZtVlI+BbogffUhko9blGJyEHbJ19Fzmf+V+H2V8L1Sfk2XP6qxVkVY"
        "Rwr0CM4XJlziv6jSpZaznmjsW0KeP5/Pd7NzoersnNt461hldm4E5XF3uXYO5Cvc72zfCukK64Z+HOjbG0K9C0n2zjp3CnrWEVuJ"
        "eoH9ZHludJHnxjLluX9u5Dnv74MdcoOrcrsWyzraNVzHiK76EMwbr5f9b3yPdo7GyT8Pof0T5YvksFI5o/1gsleV2r2OWPu5yUcJ"
        "vZwu+UjtPsd1rr+ycVzloMT6NiCtc+QXk/9LecgMwkd+PcVjqVZIOKZSESEfncJz1qnFbnb1Asfn+tGIEPeVG+cmI+K5Wf4+bIvn"
        "9BHAI9UI8XUqGHOBq7aieTON4N/zsCgkPG9DePzCOY4g8mUM4yU+nnl+KgjnzfRBvEelBIT9IPNcgT1fUyPnWxsFvSa7SvpGfmlm"
        "cd5fDzE4f9dp9v8Y18ErYL/BJT+uPwvzk/9IeQE+3/4i5y925VZFHm8SfP1W/NWMeALe+w6L+xvhxwvjDDMuxXsFOuG1Jp+vPYPn"
        "dHaY4/+1QH/M/iTH9UDAXRi3WucsFMCno0UR8DMOivn1AcqvDyJdrs/rz12OdFAFOmSQDnxfgo8frAG+JGp+n+1EfVVs8Zk+BH7o"
        "eH2XIB8Ul/J5D9r2E8bxHkJOL/5DcC2y5Rvy+o95nOPdaO+7hLg91fRDtONwXsh+fseP56rM52vYnOq7QXFKOi+/V+O+3HrbvoC1"
        "j1P7grRP/lP0s/Cc1G44N5VqOpaVx73WNm7PSlpP4RwVz6uZ58uCddNjZ/DcVoGdwXNdlp2xyfkJXCfsdob2L/ShTvQPYH1IHsnn"
        "Ccz9tXVnhfsGqXUfQtt+RrhnSfuzlPcxGsXzBvn8QV3JfNhJx3zYd88Wz4fRftDTk/Y8Dr0vlc8Zp/io3H28AOWfGiR/7WRF+5d0"
        "f7fUvIYvv+9P+q1WAW800Ogih35Hf4fkL8oiIr0axPMPUWWvyZ9dwSbTrhXua8UFfRxvCJnjjGD+0rK3Gozf0bjF+g183SzxK+ZI"
        "97yc3X62Mj588ayQT41QPvXz5vNEUBPgoXk5Hl02u0vnvOz4K7b1tyOtCusxv79jP5dI/OXnWu37nTR+x1ZxfeL5I82CS2Edq+H9"
        "Lajv9JvuUZvfKUz4LiR9F8Lv7P1vQT/T/p0fv7M/53RVpe/Me0V3Ib0CyHeGfCd+BxWBvivw3hKdc6H7rrJ/zN/zcfbgueMwntOk"
        "vMoyzMcZsEyyPfspL4vyjucml+H54n1+6Xvcbw+rTMBvV04eTDmX4UH54feu7HIS3kR6pqDcRBz1kOwufUf5Wn6+lK8vo/15vOG8"
        "MvjXW5GOCQ3sCd33onME5KcYeG6Tn2dvtp0TSGg+YdwRPE+jMbjPpidB365bOQHrH66742ti7H2b3sYj/8yKegvnGs4dPuf44br6"
        "Ux8x275F+GIm2Snyv//0EeDRjHj8W8KjWcLjbxIep7JOflPOPkA+16vjwOicRWV1HDa65OO6vToO7P+xjkN3iToOG+dtHYflbH7U"
        "cVjOvDoO87eOw8Z5W8ehGvmdjjoO1cirV8fBq+NglyOvjoNXxwHw8Oo4AB5eHQevjoNXx8Gr4+DVcaiUX14dB6+Ow+zXcdjG5P1S"
        "r46DV8dBvk9lnbPH+gnGLoxHqY4D2rtRq04DbFT04O8N0rkOYyXljRUTX429n7XTSd6ncKvDsL3xSq/+gld/wau/4NVfmBV6efUX"
        "qt1H/KTVX4D9GK/+wvyyV5XXX/iScF7Bvf7Cjsrw/sTVX7hZ2NeqvP7CdZhXmun6C534m+ovXI6/KT8PdrB0/YUzFdZfeHeG6y+8"
        "U2b9BbA7sZDzuctECBzw6a/D8DDS+U0XuN6a4zoMP6uwDsPzs1SHYViow2DQ/eaC+/GwsU/34xOhW1kxv/p8q8tg3Z9pXG/FWV49"
        "hmL1GJpQPxod9fD8q7OwaprqLFw6T+osxKqss1B3ntVZuMolr/NJq7PwdoX1C97E+gV3nFOdhQR7WjyX6lpf4eUK4TvhXF+hzPv8"
        "c15nAe15qfXNrd4CrXvTV2fhcpf4rXidhZL360vdN52m+/Vl3ze11rnTU8XgKf/eafG6CvrQabx3XGF9BUmOq5Ung+ode3UWZqfO"
        "AubhrPVEirMSIbf7wOu9OgtV1VnAe3yHYlXWWYh5dRbKsnOd52mdhZhXZ6EcOfDqLHh1FphXZ8Grs7DQq7PAvDoLc1dnIVIyH+Zc"
        "Z+HHVdVZ8OorEP1mqr7CgXlWXyFdYX2FL7vUV7jDq6/AvPoKXn2F+Vpf4cMy6yv8a4bqK3zBjFv/B+lwny4="
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

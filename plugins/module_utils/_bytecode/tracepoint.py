# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8848],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5408, "tally"], [5520, "control"], [6200, "control"], [6432, "control"],
        [6488, "events"], [6600, "control"], [6944, "rows"], [7016, "blank"], [7064, "rows"],
        [7120, "rows"], [8776, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [240, "VALUES"],
        [280, "FIELD1"], [304, "FIELD2"], [328, "FIELD3"], [352, "FIELD4"], [376, "FIELD5"],
        [400, "FIELD6"], [496, "FILTERS"], [632, "OPERAND0"], [2048, "OPERAND1"], [2432, "OPERAND2"],
        [2816, "OPERAND3"], [3048, "OWNER_BY_MOUNT"], [3080, "TASK_NSPROXY"], [3160, "NSPROXY_MNT"],
        [3232, "MNT_INUM"], [3344, "OWNER_MASK"], [3472, "OWNER_MASK"], [4000, "OWNER_HOST"],
        [4024, "HOST_PIDNS_DEV"], [4040, "HOST_PIDNS_INO"], [4600, "ATTACHED_PER_CONTAINER"],
        [4656, "WANTS_PID"], [4776, "PID_NUMBERS"], [4808, "TASK_GROUP_LEADER"],
        [4888, "TASK_THREAD_PID"], [4968, "PID_LEVEL"], [5120, "UPID_NS"], [5184, "PIDNS_INUM"],
        [5336, "ONLY_PID"], [5464, "COLLECT_EVENTS"], [5648, "KEY_VALUE"], [5736, "BY"],
        [6144, "STATISTICS"], [6368, "MAX_EVENTS"], [6504, "EVENT_SIZE"], [7200, "UNSIGNED"],
        [7680, "SUB_BITS"], [7824, "UNSIGNED"], [7888, "UNSIGNED"], [8192, "SLOTS"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [8848, 2752],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2544, "tally"], [2608, "unseen_calls"], [2680, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2264, "UPID_NS"], [2328, "PIDNS_INUM"], [2480, "ONLY_PID"],
    ],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11600, 2736],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2528, "tally"], [2592, "unseen_calls"], [2664, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2096, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2464, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a196bb3ce4ebd03c56f28192ff16bbf95139b5ce5c6d07dcedfc780af5eca583",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["events", "Q", 8, 1], ["claimed", "Q", 16, 1],
                ["ended", "Q", 24, 1],
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
        "eNrtWl1sXEcVnnt37+61m2Q3TtbdWrWyW1MlpFhKQqgCaoTTCBqJh1qNTAqVlWwWyyaSSZ2Eujf7UJuGiEZCyASoEC/YrWqrD/jR"
        "PLEBihxUBKlUIJWRMAhoKipkRAUGJ3u5M+eb3Zn74931JvBiv4zvvTNnzvnmnDNnvtlS17Mu8/4WDCb+il0T4jm7nWl/5RlqkyZj"
        "E67rftX7nw/JsKR472B8xrBEmzX18Rkzjn5p0fZ2UIcFfP822lJ7Tsxf2ruH9DB0OQNGXBvn/54xSK4zTXZxPX8g5O4LlVfqet6l"
        "cQ+S3Fi43FLXqYjxT0e87494fyzifV/E+0O0Pm30bLHdmp7laayLQeuSmsK4PN5742yOW1uO7QuRX+6g9oQHmyvW6XXtPV9vT6zL"
        "v/OVHvZaPnX5FXyPYd4eyMtQO+y5waGgH0ycfBj4xn16PE7t/FPUOvvwHnbOH9flj3vyuYgTFuk1ZF0SemWsKfJL62vMFO1L4r3F"
        "vgG/oPV+ATiV74f9SbJ/Afpmkm+Lfic8YSku30iQfM9/hXxjO8k3DMgnv3fmaN0tthP+uE3omTFSogcfn+Dr84kV179+Kx6Ocn7n"
        "lZr/jgm9VyD3GcxzCs+Iv7mn8Sz1OIbnGJ778Gzgmfyqqsdl4JDg6+09T7JAHPOOJ/PB91ziYH6LFnelrmuQvxqwc9WzU/Wfa7Db"
        "1uylcamC9PvHaL2+gvX3+qfhtykFr1QxGBcc19LeEQ1Pad+49z2HdXaxPjGRZ/Jiff32yDxZ6tqoXStVv+I4OzOwMy/t3BWKY8vz"
        "zpD9qdPwr2l9XmcGepmkV02freQXNi31gC3zq/THNjyT/GGD8gOfv89rdyGP8LyRw7rllPFnMc+v0I4nKa7LOzAuRv0X0WY8gw3l"
        "e/lAuPxM8hnXVL5b7HOU5602ikerneLRMkQ8Wuw+0W/0QK9mV3ffI1qcjR5IQB7tT6M9u7U4G+0x8f1D4v1gX4/rz7Pc0TJmr5Zn"
        "/fqXkU/HY7SOfF1FHo4hD8eQh1/FuseRhw8Cl07I9dQVeT/my8OPIo4tXx5Gnp1HHDl9eI98Pf+FWvxtgT0i/5rIj+Z2yo9mO+VH"
        "U+bHFOFzdBvwYbQeZpLWw7RpPUy5Hm3ov1ZR8e/u/3dFzXOjB/9V0fA/KPH/QLwf7P9HJYC/N3Uz+KdbxH/PPcJ/Z0v436g0hv+b"
        "Pvx/7sN/MQL/N4D/TyvKfuFW7UT8ngTOmdgjTOaPnLIuYeuR3cB6BPDfXwf/HRH476zp9WBL+H+/Qfy/58P/uz78X47A/1vA/2ol"
        "vE7+CJP7YU8QH5bC80IC+86Za4F9J3x/o34BeTvurpziOnLiihyf3ROFWYx7nl48maV2luCdCNbfzyK/07mle/IqzZeguqeM+kT6"
        "rawnBoz2qj39vB9wXEjCn0bgRzb1nx+JOnfI+WmDLI8Bh4Lct+m7rMuKqBfWO79dU85vZZwrMm3Y16eyOGf9EfO+K9ruwgUan8S4"
        "sSi7twi7pd8Uz6zW1WdV0afUTnVsRkjjfkDPhe1xvQ5E/ZYau9c4LAOHPxMOk8cbxCErcHCmqU5PGpSvnNeoTqr6z+nw/WfA3CXa"
        "YNw+Eeon/vN2oB6M1+KLu/4ww3xoB9iHtXi3xK5V8+97j/PbwPkdl61T/zkz8IeHdNwW0Y4eoPGlMyOuem7n85e4XBvz27/Qzj3j"
        "CcThZT1OLfZ78AM7xfrVj3tD4GyxP91R8Qvi1lxcROP2PnD7jZivMFXzB66vlDuYN2DPW3fC+RmcE2eIJ5F+ONjx5h0Vj6A/0oHd"
        "+WYaetkB/1tpyP9IocLsB7DnCX1/sn3z2kep/3fijK23f0Hv0sXwc1PUuTNy/2pSTvFiuDyZ16XcMHnqPib9qIDzYm++p1pfxtHm"
        "FD9OjTDtHJnKhuMRsPPFaH2awam4Dk6qXQXIkf4z2EELXeMj15dThr5VebOrbrifkp+Uz4Xn28H8l+6EzdtwfFbzytCd8Pk7Qu1y"
        "pvcgvwyxpuZDns4kTlT15u+XOomfcmZIbm/HZ6vz8nzAv1N89YtxpSsjGr/gzwuSZ+R16kb4QOejkOuLX8njnACPw+teNX/JfUXu"
        "R2p/Q9F3oZq/qB4uf7zmD7zSLl9Ffkeekft1sYv2m2L7DVetJzgvE1f95dGaPF7BlyW/JPWarO0DfOpFr/2kkker+f7MTVeNv+LF"
        "39H+dHEZ7S3Sp+sN1y/3MUWuPLeUuq67kpcR5ww7HojbZcRJGvqnhb9N6HmpzeenbYbGi0r/dOZG4Kef36CfmnX89DPwy9er9RLx"
        "imYVf77CpUSWqXIW4A9Le+Q+S/cHzkN26L7Q20M85VI2Vyce37/djJ0Z9pfb4H2MsHFRccXHv6jgNJDYqtm3lE3X0fO3Ter5FvRM"
        "GWr8V+PFZj68mR6Xz9EBuHg5rZ1fipcJ12KnrcWLM01xUOyk+5Ui1k/uZ0nUTX4/LQ+zap29T+HtS2dOwe4fVs9hp8R73GNB/9p9"
        "yXXWkD8lanmFcGd1/Vyraw15P9XJWtlH5H1avXnlvQivqwzYY25A34zxE4qHgoz/rwv/GEreJ/K8328HzG3aPrqUt4W8WewL0q8X"
        "ME/v7k9pedpiVLcNJC3tvbz34PL6EB+G6H8k9L6hfAHxfI4+yOfxeM2fhFyL+vPlVOthKb83aWjxyM8bVlUvg/X20fcnwAPKZz5P"
        "WvYzmNbP9vWz0U8dz/vFff3i6Ke+5/up6esneO3ngFcB+CeAv8R92NDwfThOvPkC+K7U8fB7OP6dyzn7MfT7MvzoGLW7DuGZygp2"
        "Fuel3oP6frnr09S+MOTrfxRyi0yzb8jzB+Fvfn3gV5m4oflJSt7ToW5YyqfD8yziQ/ZbgPzhOO2n8xdqdhNPt6V6D2aIfEzxWH5K"
        "vw/l95uinuj31Re43xwAHyflzsZpnMUeoH2qgxLM4cfXaL/PYT2PZNnflXzUnfubq5/L6bzXun52KF6He7beZgqfmtpfWweRF/N7"
        "oId9m+zIwY5/+uzI+ex4z2fHu1rdKde1fB7ri/qxtKNml43fEewT4//jyvvtCd7auOe228V3fz6XdcESzheSl5F28bx4SbnH4nFF"
        "ev51TePdJsN/D5FCfepIvfcz/b5ZqS9XxD7xnit4walwHsF5Dec23CMMxeJiXeW+yfWegN7nFf437Ps55by9iHaI3XRFvgD+5zvl"
        "uvza1euPbJ36Y3Gtuf3tx2vaeSQtzyM/WlPnLXXdctXzf4BPjDjvN3re5Otg4n5+Izxl5O9eIs6djonfveTDf/eyYX7+/8xvtHr+"
        "D/Dzcxj3Evj5B8DP21H8/LLOz09dbZCf9fHzwFHWj2UHebMNvKATxc8v6/x8gJdebo33q52fSF4hgp8fAz9vY9xko/z8Sl19VjR+"
        "/rqPn78ezs9P6fny3uHg4+fHjjeIg+Tnb/j4+Zst8vOX3Gb5+dVm+Pmkj5//n+HcKD9/vUF+/ib4+Rs6P5+Uv78CPx8RhzJOA/x8"
        "3biX/PyTrrqvB3FrLi6icZP8/BHCpRDOz3fnD2vn10ie/TR49kKLPPtcBM+e9M2bBM/+xTo8O/QuXblL+1CTcopXonj25eZ49qkI"
        "nr0NPDv8UPpj6mVZ52Ge+8PxCNh5/i7x7Fea5NlPb5BnP+/j2eeieHZSdBi8kOSHBif/UGmNF3mnosZP8+NjOq+Wlvnjl5VG5Khx"
        "dgtxpvIuFvtZRT1PlPZS/ers0H9HIetMLsc2mqtX05v16ma9ulmvbtarm/XqZr26Wa9u1qub9epmvdpivfpf21fGCg=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

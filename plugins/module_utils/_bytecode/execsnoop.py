# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 7440],
    "maps": [
        [56, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2568, "tally"], [2624, "scratch_executed"], [3336, "pattern"],
        [5128, "control"], [6032, "control"], [6256, "control"], [6336, "events"], [6456, "control"],
        [6576, "rows"], [6640, "blank"], [6688, "rows"], [6736, "rows"], [7368, "control"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"],
        [312, "NSPROXY_MNT"], [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"],
        [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"],
        [1888, "PID_NUMBERS"], [1920, "TASK_GROUP_LEADER"], [2008, "TASK_THREAD_PID"],
        [2112, "PID_LEVEL"], [2248, "UPID_NS"], [2312, "PIDNS_INUM"], [2488, "ONLY_PID"],
        [2720, "BPRM_FILENAME"], [2864, "COLLECT_EVENTS"], [2912, "TASK_MM"], [3008, "MM_ARG_START"],
        [3088, "MM_ARG_END"], [3312, "MATCH"], [3816, "PATTERN_LENGTH"], [4016, "BY"],
        [4056, "TASK_REAL_PARENT"], [4144, "TASK_TGID"], [4240, "PID_NUMBERS"],
        [4288, "TASK_GROUP_LEADER"], [4376, "TASK_THREAD_PID"], [4456, "PID_LEVEL"], [4608, "UPID_NS"],
        [4680, "PIDNS_INUM"], [4840, "TASK_COMM"], [5256, "BY"], [6200, "MAX_EVENTS"],
        [6792, "STATISTICS"], [6832, "UNSIGNED"], [7160, "SLOTS"],
    ],
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint", "code": [7440, 7464],
    "maps": [
        [56, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3360, "pattern"], [5152, "control"],
        [6056, "control"], [6280, "control"], [6352, "events"], [6472, "control"], [6592, "rows"],
        [6656, "blank"], [6704, "rows"], [6752, "rows"], [7392, "control"],
    ],
    "constants": [
        [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"],
        [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1888, "PID_NUMBERS"],
        [1920, "TASK_GROUP_LEADER"], [2008, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2488, "ONLY_PID"], [2920, "COLLECT_EVENTS"], [3328, "MATCH"],
        [3840, "PATTERN_LENGTH"], [4040, "BY"], [4080, "TASK_REAL_PARENT"], [4168, "TASK_TGID"],
        [4264, "PID_NUMBERS"], [4304, "TASK_GROUP_LEADER"], [4392, "TASK_THREAD_PID"],
        [4472, "PID_LEVEL"], [4632, "UPID_NS"], [4704, "PIDNS_INUM"], [4864, "TASK_COMM"], [5280, "BY"],
        [6224, "MAX_EVENTS"], [6808, "STATISTICS"], [6848, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [14904, 7464],
    "maps": [
        [56, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2568, "tally"], [2624, "scratch_failed"], [3360, "pattern"], [5152, "control"],
        [6056, "control"], [6280, "control"], [6352, "events"], [6472, "control"], [6592, "rows"],
        [6656, "blank"], [6704, "rows"], [6752, "rows"], [7392, "control"],
    ],
    "constants": [
        [120, "STOP_AFTER"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"],
        [384, "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"],
        [1176, "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1888, "PID_NUMBERS"],
        [1920, "TASK_GROUP_LEADER"], [2008, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2248, "UPID_NS"],
        [2312, "PIDNS_INUM"], [2488, "ONLY_PID"], [2920, "COLLECT_EVENTS"], [3328, "MATCH"],
        [3840, "PATTERN_LENGTH"], [4040, "BY"], [4080, "TASK_REAL_PARENT"], [4168, "TASK_TGID"],
        [4264, "PID_NUMBERS"], [4304, "TASK_GROUP_LEADER"], [4392, "TASK_THREAD_PID"],
        [4472, "PID_LEVEL"], [4632, "UPID_NS"], [4704, "PIDNS_INUM"], [4864, "TASK_COMM"], [5280, "BY"],
        [6224, "MAX_EVENTS"], [6808, "STATISTICS"], [6848, "UNSIGNED"], [7176, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b4f1cbc4455a689d890ec35c9997cd5529bb609f9bd4a353b99dd00a8d08c463",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 320, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["parent_comm", "s", 48, 16], ["path", "s", 64, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch_executed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_failed", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1,
            "flags": 0,
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1],
            ["container_ppid", "I", 60, 1], ["args_length", "I", 64, 1], ["reserved", "I", 68, 1],
            ["parent_comm", "s", 72, 16], ["path", "s", 88, 256],
        ],
    },
    "code": (
        "eNrtWl1sHEcdn73vCyZ3drPJXcCKnQ8lDrWUWEVCCKj5VFQiYUFPzkvUXFdR7KiInA1KNofADrQqqII6KdRPKLZR7CfqN/uJuweq"
        "+KEPfgApyEhtkapWEKQgIQiS7WNn/7/Zm53b9e35nKQJGyn6Z+dm5v8x/6+ZXyp7mf1nSSNq7L9b4zQXYa4/hchu/H6ffu90/16Z"
        "JZq01t2v1WovW//mW+osaY+b2F/X4sxrfz0Sw7ysTfu7aMISfv8VaPli1eZf3rVI9PgyyaMp+2lP25TLcYj/HnX/nsH3UkLsS3pV"
        "ZqCHRnosWWKksE+JyzcD/dX9ntrZfYwt9olJ+yh6TxTnsc6kgW/lic7TMUyodirvf8+eH2dk9+6pG8QvQedXKdK8C9ZHj0Uvgxa0"
        "XY4+Q3we7LiUhD+MEr2cpvlv4duffy+tK8EO4GvO0u8v9LJt+V8lBX9IkT+ZkznyZ+2v4PuhTbuL36f1Sawr+endYest/Ma4eK+p"
        "PPckecq7Vuz5ur0b9wP6LnaS/8fZF2j9FOxQetB2EPb/gOww9Z2A55+z7WDOrNaEf1rsauatOzXX+hexPoL1oIXIAZs2xu2kZzyr"
        "+aIyBz2jiItYPb6ucH4M/EALrM8V73F27CH72x9h5z9TfCLOL0RJvtug5iz84aDbbrdBvztA68sXyc7l/WR/zr/M902Df/od4vMm"
        "4jCJOHyTKXZ4l/xR22OfX/Nz12w7x9lp2t/Xbq3Fhb/d7sJuXyK7TNb9gcsr9u3u/XxNrmMirzTmmzvQd5j4XMuCX6rBr+4F8iuS"
        "tzjzL8j5TXfdSSv+nT5F81+hePetS44e5H9OXm23Pl0NWJ9QR1R71vsEHz7j/nLKdUv4TXGW9unvPUL+lqB5nNp2Bs2gfmRM77rd"
        "IMeNnbGXqn/QulzEvsK/znalmZf9/PapQH51Pz+/Nm9V4dcxVzyqefds7582Pc8xaH6DH+rJdzabrbsrr3Py0tubct5wznF0kOTu"
        "zG59rk8FO1dRP/nvI3zfOWE/shOfzwXj88eluL4Net6Ka7uezdD88aJf/0L5unx1FfY/GazvVOM7EdBfEZe+9hkPuM8tNb7b3A9x"
        "fAD13ugb8qz7Nr8Uj3dibJ9DSjkv6+8wz+8Za9yox8Elj/xrzsPuyMOOX+eHPOMtl1DycYL6neD3ma9TXUo8w6Iufh2gMVDpnDX+"
        "nap/W3sWr9M8W0/OD3bPHCJaGkB+vCHuX59kx1l9ndFH+4lvLqdmj8cwLs6hg8n9WaXLux/TI59BP0D1djgKud6AXM9Arq+OkH3w"
        "rcf6cH/T2LM8vwwkAsklxuMsjXHS50gkb/MV343rO5TxDte40Sf6mvdd/t3QP96o1/kRe37EsZN9zvweav2juyvj0jezB+vj+NZh"
        "lwLo19CPPP9v9ANHnXyrwd85XTtK89b29UDeg5vCjvTdsynfDwrI62r+GYZ/6dobD/S+a/jkm/L+hVqzvOxVF438Kdx/RD/2HNu6"
        "X/sGnfNkDOM3PeUxZ9zyPLL7/fzWdgvaJ5lzpGflpNovHXbuDzHpHnFZ3CNg18xJ9z2yWd9U2ddand2pd4zGfinVWr80rvRLqG/G"
        "6GkWxE/k+nMGcZp16Yl7u3bU4bNbevd42Y5Zy67pLJPvKaIPM/rovIxRinfR1xqjn0a9yDn78IxjpI+53lMM8+kGOU8ocnJa/LVU"
        "93idLWr1c7e+DfT/5gK9m+mpCba9/u+1DTmvre3L2rQ/N+bw5/WGj1M+e2VDPk9RV5LW4Y10NtZlUfd5HcqKPoHzjdIGxWuw7zT1"
        "jeXnyN+Nw1iPPmQY+XbJeWeMus7P6SNmcE75H9qWMNJXOl33rmI938bk/TRNObcJWm/+FPQlm5bNV0Ff72TK/Zq/+Ny2KK+fL8Bv"
        "yvlLnSrfiNTfy37Ad1b9wOnr8je7iE6Dvg76KugE6BXQS6AjoOdAz4AOgZ4CHQT9HOgJ0GOgPaA50CxoCpSB3if75O+BfgT6Hugd"
        "0FXQFdAq6DLoIugC6E3Q6QZ7csdw4kBLNNiVrzCvnyM79lI+Mq+fwTf2SVA/pyeoIUha7QznLPYR9wxzruq804x75DU9NbjNOPyU"
        "TxwOIO5+UZP7mrOTEXe+SuaYV39i/pb66rXDIo/Re7t5MOWZT/sPfYL6mT09nnlbTyU2Wuuz2QbJ/3PHrlnYm98L+DvVGa1xvyXx"
        "fnvdnUf4O44Gva953CN09hLqAvQuZX30+Md6a3p8uE56lFigc8D7mzgPcb9ZQ11W+Zqzdxy/svWGvAVtD2vnnq+zxJb8xH1Ftmuk"
        "Bfl0jRrltSLzwYOq60zK+2tW/A16+J3gL+rCUgzjllH51AsxyqtxttuJV82+v1EAVb5d15/Xqwtx8ofKEN5N4R+VI7ArA34Vq78/"
        "WuTHenSXw5+PxxnyRRed6xe/8l+yWw/0+XKO/VM67+6euzX3u+zf6DtKegh8ZjgO+eOQf0CRH/1f5bOQX+iDe6VYp9qb84nYcTzl"
        "2N3OJ70nRB5ZJ316oM9/FH16SJ+40Afyx4U+H9XkPCPyyRr6vHrcpTB/Yt2d13I+8VhuMR5/sO7qT7KiPxmzxyvAQ80Xs5646PlI"
        "xl5XPo5+45HjocvAQxeAhy6GeGiIhz5GeGhVwUOrHy88tNQqHrqi4KGrjxceOvVxw0OrAfHQ1Zr8Hu/goXW8wpUHnDg0/9/x0JUQ"
        "Dw3x0CcPD51ffjh4aELgSNvDQ5337/QfNl3/vy0/6Oj7G+nexL/fkviKuszHfyfluyXgnrplSHGfvCTVnwxwIPNQ4/vniPS+LuOk"
        "Y544adTOO8J+5iytG+9q3Dcrvec35iFxXv2O/OcU+blcGdGfF8W6VVc+EHGg5gtzjuYFwTO9cEYRnwVGByzwZDGuR3fX31FS/nX+"
        "SCTNaknpfb5XenfW6nion70Fv/PIs5WsqFt0j+BZnL+PZM4xp39LSf5SSP6lxpca6WD4qDmP/izESUOc9IHipIcD4qQHFJy0Gzjp"
        "8s7ipMkW+wOBa171w0lX28RJV5rgpCtunNSnnxLvLE4936aebfdTTe013ZK9Wu2fhD3r95xpVz5W7dKAk+7dYZz06kPCSQ2ljxI4"
        "tXk6kL80x0mXnzCcdLFNnPRnLeKkP9kaJ00q/MfbxEnHdggnVfrRwDjpKHDSUeCko8BJR4GTlgLipKUQJ91RnLSk4KS3FtvDSZPA"
        "SZPNcNKbW+OkiWe3GYc57zjce7JNnLSq4KQLbeKk0RZx0o11GScNio86OF7L+Gi1CT769xbxmA8g/5gbHy362D+p4KN4H1zrekLx"
        "0ZIfPvr7EB99JPjoL33w0dd2GB9dUPDRqoKP/midecaBD06auNJiXI754KTfC3HSECcNcdIQJw1x0hAnDXHSECcNcdIQJ32scdKU"
        "gjNmtccLJ80q8qdCnDTESUOcNMRJQ5w0xElDnDTESUOcNMRJQ5w0xElDnDTESUOcNMRJQ5z0oeGk/wPXG1N/"
    ),
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
        },
        "aarch64": {
            "executed": _EXECUTED,
            "failed": _FAILED_AARCH64,
        },
    },
}

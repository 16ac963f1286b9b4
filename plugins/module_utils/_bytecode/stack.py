# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/stack.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_COUNT_KEPT: Dict[str, Any] = {
    "type": "", "code": [0, 416], "maps": "kept_stacks 2 stack_counts 21 stack_counts 10 stack_counts 9",
    "constants": "", "members": "", "calls": "", "linked": "",
}

_KEEP_STACK: Dict[str, Any] = {
    "type": "", "code": [416, 18496],
    "maps": (
        "scratch_frames 22 scratch_frames 21 stack_frames 59 stack_frames 6 stack_frames 8 kept_stacks 57 kep"
        "t_stacks 6 kept_stacks 11 stack_counts 164 stack_counts 10 stack_counts 9 processes 48 processes 7 s"
        "tack_frames 47 stack_frames 6 stack_frames 10 scratch_stack 33 scratch_copy 7 copied 1359 copies 6 c"
        "opied 11 interpreters 26 scratch_interpreter 8 interpreter_frames 249 interpreter_frames 7 interpret"
        "er_frames 11 code_objects 30 stack_frames 56 stack_frames 6"
    ),
    "constants": (
        "KERNEL_STACKS 65 HOST_LEVEL 135 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PI"
        "DNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 9 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 9 UPI"
        "D_NR 9 CASTS 43 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 36 UNWIND 75 INTERPRETERS 1414 TAS"
        "K_THREAD_POINTER 42 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258"
    ),
    "members": "TASK_PID 209 TASK_TGID 1 TASK_EXEC_ID 186",
    "calls": "bpf_get_current_task_btf 208 bpf_rdonly_cast 187", "linked": "",
}

_KEEP_STACK_AARCH64: Dict[str, Any] = {
    "type": "", "code": [18912, 18416],
    "maps": (
        "scratch_frames 22 scratch_frames 21 stack_frames 59 stack_frames 6 stack_frames 8 kept_stacks 57 kep"
        "t_stacks 6 kept_stacks 11 stack_counts 164 stack_counts 10 stack_counts 9 processes 48 processes 7 s"
        "tack_frames 47 stack_frames 6 stack_frames 10 scratch_stack 33 scratch_copy 7 copied 1349 copies 6 c"
        "opied 11 interpreters 26 scratch_interpreter 8 interpreter_frames 249 interpreter_frames 7 interpret"
        "er_frames 11 code_objects 30 stack_frames 56 stack_frames 6"
    ),
    "constants": (
        "KERNEL_STACKS 65 HOST_LEVEL 135 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PI"
        "DNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 9 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 9 UPI"
        "D_NR 9 CASTS 43 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 36 UNWIND 75 INTERPRETERS 1404 TAS"
        "K_THREAD_POINTER 42 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258"
    ),
    "members": "TASK_PID 209 TASK_TGID 1 TASK_EXEC_ID 186",
    "calls": "bpf_get_current_task_btf 208 bpf_rdonly_cast 187", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "487148bf7fb94c10559ea8c93fb8ea806fa04df090d87bcaaba3bcc620a08710",
    "maps": [
        {
            "name": "code_objects", "type": 1, "key_size": 16, "value_size": 4, "max_entries": 1,
            "flags": 0, "key": [["address", "Q", 0, 1], ["pid", "I", 8, 1], ["exec", "I", 12, 1]],
            "value": [["", "I", 0, 1]],
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
            "name": "kept_stacks", "type": 1, "key_size": 8, "value_size": 56, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16], ["interpreter", "Q", 48, 1],
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
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 4,
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
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtnW1sFeeVx+fe6/tiL829NRiMBbnmJeB4k9g4hFCUJgQIcVA2JgQDRVGujUlMURIZcMDDRZTSBhIqVZDmbVFUYfNiW5HqqNIW"
        "ttrVzZcVfFitIm0/sBtpxXazDZX2A1l1W39Ifdcz53/mmef4Ge54klZpayQ0zJ2Z3/PMOed5mZnz/LG/brl/ig03y862Hvv8pzRE"
        "23Tcsm6Wy+VXJ/8dm/x7OUW/11l3u1s71grOjTLtN2H/OvYbsf8R9uuxfw37Oex/iP0M9q9gn+v5QcV6fmCoZ3HveJm2t8pUbwIm"
        "rTssI28YvDTxSuexn7CsW87+ftq/XEXlOOXFTRycx/WpsxJ0XQr1i9H24xzO76LtW3w9mcnqPk72uOzZoY/up+E0tq9hewzbAWz3"
        "YNtF2+bN7ranma7vPj6LeM3ttH+CKmK/TuX0NJxzf788aYcq115U/8541q139yAdT1pzrEp+OefzSwn3URcjB12Owx647uNFlvWZ"
        "a6//LfNxKof8x+WmYT+uZ6mWzuudPN+JuEPY3rv8f+i+G96rGD/v+erZacU9f1H5m9yad58njvLHtbI/fjluOV6LDSPYop5xVZ7j"
        "2VI3OM076Lyate62M3aC7BrT61sX+zBjafFNfi6dQVxOumk8QfHJ8bfe8esF4vdaZJer2HIcvhT7O5dbGkX9qi1rz6Q9nPLHJ7dc"
        "fgHxWj9Z/7ojm77j/Pvv7Qd/zPZY2FVDdl1P+9ke2tr303ZsNm1blsD+K2h7KEb1GcN+OkX26Uz9X9m9H8RJXYwKYn8Xm/eY/fqG"
        "3v7s83T/nda7mdudL9s12+sQtnXW6UyY8tg/bBd7iPz68WS9/9PlUEfU/d058Ot/ef7229Ueovbbgvu1z9P9jsF+HOe83zKby6N2"
        "XloJuy/F+Qmcj99b5vD51G+w3zx+Fc5fL/nHpsl/bZr809Pilx4VcYT94Lg5V55Ov9Vp1Ybq5/zjRdfkfuV4Sk+r/1Tj7xWy0yXu"
        "h39G93VqNd1XRucVz7ZS/7KmidpBpjqgfxnz4tiNTxzvTqN/TVO9O+Zxv/i+d/4SjBduOYepv65PiHrUNLq/Z/F7aRD3GaPx9TL6"
        "RYe3z7m/QeIE8tbUE292SN4l4vQE8OT1xTW5sr8fc3hVPl4J42VvNfyKbTfqzfa4d36L0d7FhgzF+XfBiRF/u1P+5N/sXMt4Hf8+"
        "xd7ivBLqHdo+g2a78PVsNxPHbxe+/2KDZeb1TI9nD5KdetG+uZ13D9P19hCVs7A2ptmF47V4iq63Byn+7PN63FxGeymeCq6PMY74"
        "fB7nBnMV49Fkp3vnr8P16j6nFQei/n/wODgVzm98XpD/K12ftPIV+8cu47wf866956Y97+8S/fi5P+K837nOqWEJ8XsI8dtz+Br6"
        "rf6yv7+d2n+nvPmZVq+YZezXk1aNNk/paQjwV2J68WyP0Dhkj7Zi/v3P2A6gHbZj/wj28XyCeXQPnnP85R1DeTmUl6sQF9f8zx2I"
        "i85UpmI8XTP4f4rfhd3tIZpf1sXmpynu6H5UPHap8SAWMF+Pqfn6lHl6XI+fyef2Cef6l+KtXr9gnKfL+STmwd48vQ3+3YX7WIz5"
        "FuKY552l5Xo8ji0PmKejfnVpzLf28TjXVZ5OO+50Zsghzuf7qTzP+itreuUntee/oHl80jqJ+KV5VQn9Y2ciLp7byV/2MNmB7cJx"
        "05k4kTTOR3BeXeJ40s+rSx9L0vMwP+9T+d0j/WVTe77sPS8HvO+5pPzpvufYpfdjpWrLbD95Hsf7WWrfddU9bj3rUruSfN6PRX80"
        "5nsOdsKmCfE+4vyeUOftM/i109rucu3uD8jusc7k/T5/9MxdQHY4QS9UejOYv+L9SvEg9QdjA/DHKNW7+HrTUeJ+CP/Va/7d7tRr"
        "YnJ+uCqnz8PsxqPeeBz3tfM47fP827mfPuP9vB+n8onD17vNKe7MW+h6p19y9pkbzBuMe/Ew2UaK8w3cKsGtCsN9W3FTAdyU4KbC"
        "cH+guJkAbkZwM2G4xxS3JoBbI7g1YbivKO6sAO4swZ0VhrtXce8I4N4huHeE4RYUNxfAzQluLgx3q+LWBnBrBbc2DPcJxZ0TwJ0j"
        "uHPCcB9W3LkB3LmCOzcM937FrQ/g1gtufRhuk+I2BHAbBLchDHeh4i4I4C4Q3AVhuLWKe2cA907BvTMMN624jQHcRsFtDMP9POZx"
        "FwdwFwvu4jDczxR3aQB3qeAuDcP9leIuC+AuE9xlYbgfK25TALdJcJvCcD9S3OYAbrPgNofh/pPi3hPAvUdw7wnD/bni3hfAvU9w"
        "7wvDHVPc1gBuq+C2huFeUNy2AG6b4LaF4f6t4q4M4K4U3JVhuD9U3FUB3FWCuyoM93uKuzqAu1pwV4fhDijumgDuGsFdE4b7kuI+"
        "FMB9SHAfCsPdpbgPB3AfFtyHw3C3K+7aAO5awV0bhvuk4q4L4K4T3HVhuI8q7oYA7gbB3RCGu0pxNwZwNwruxjDcv1bc9gBuu+C2"
        "h+E2Ku6mAO4mwd0UhlunuE8GcJ8U3CfDcGsU96kA7lOC+1QYblk9l28O4G4W3M1huL9R3C0B3C2CuyUM99eKuzWAu1Vwt4bh/ofi"
        "bgvgbhPcbWG4/6q4OwK4OwR3RxjuNcXdGcDdKbg7w3D/UXGfDeA+K7jPhuH+VHGfC+A+J7jPheEOK25XALdLcLvCcN9T3F0B3F2C"
        "uysM94zi7g7g7hbc3WG4JxT3hQDuC4L7QhhuUXH3BHD3CO6eMNw+xd0bwN0ruHvDcJ9X3BcDuC8K7othuDsV9+UA7suC+3IYbofi"
        "9gVw+wS3Lwx3g+LuD+DuF9z9YbjfUNz+AG6/4PaH4d6nuAcDuAcF92AY7hLFHQjgDgjuQBhuveIeDuAeFtzDYbhfU9wjAdwjgnsk"
        "DNf3/v2o4jrfQ8rlCZflfC0pzs8cVe/LY5P71lF6j5vDtp7eA5+n7zl1Ccqbs1dk8L0N31H89Z28wm5DnuMi2tptyHNchDy7NuQ5"
        "LspgH++PF6nvDc57cPsNqnexuYu+H7yD+ryB+jWTXex3M/gd9Ue+n/0m3mPjeze/ry/dhe8+dXjv3Yn3+65dyp59CkmcvxnnXaLy"
        "8vhuye/78wdpO4zrCylx3SjVJ38av+N7Qv51cR1+7/i2fn2+VS9vOEXn02v3W+UC6tOB669Obh9xvoN9C9+znsD9Venfw1qeUH5z"
        "8/He5O+oMesj9/vOv4t8P+QRXKTvBOkkxVtpkeKsjqm8B3uQ/ObkKyToO9iEP6/Jn7eUwPf+R3zfGZx4/9zNQ6G8hZNePXZM8PdD"
        "rX7NNyaQD0LbUznkRyAehqj8by6pdhvIXbFMfDyt508m3HxBqn+plfN2PprQ8vqQv1XcSXawt1L+r/PdWYsf5G2V1iEORsh+Hcdx"
        "/RL9eGkjfy+9TvGOdp9H+yjhfPsC3V8e9RlGuQXm7ebva4g7WY9hskse3zmHq3A9jne06XkT9gVqP1we+4+vc/slJw7X69fbF8lP"
        "2STba3yC42btLef7ZSPyshq9/s1BFR7Ad9y7+LprFEdJig9ut6WTnP+T0b4r6t8RY1YWeZWlZ+DnhO7n7Eq2F/y57KaXB6D5c5Vu"
        "lw7EaZHjuZvzFOE3Lnd2gN9isPts3W/FvR9O+PMC8iLPzz4H/8WE/7zjZOcS8mLSk9tHHXsPkZ1LiId0FX0vLrTjflYIf2/U6+X5"
        "OwV/43gH7rvA3xVPXZnw53UdQrvOPm3yT9zKPqjbKdA/5+GfB26Z/fOA7ufSNtTvgPAT4tGJw3U+u6SRZ8Bxx/fttRvu/3eJ9jgM"
        "vx4IaI/cvtvZPh+Qfy/Av3x8qfBvleDheAffx3G2S72xnxiGfeirwaS/cLwDnMJj3L5GjO2L+yv2o+63xPTb1eJxs99Evae0q0Ve"
        "3irZuVuPF7Z76WBAu2K7BrSnoHbE7cHz8xDsvCRkP+i1J7THdSrfYr0Td8MUdwX0wwUvP7dvwn/fsv2w33V/VFnZtoB2dBHjGeYT"
        "2VbRnlYrnuYX/F76Hu6Hxz2ej6xX4/SGWypPLC3jn+N0uEkbd0qNsH+XiPNG/briqXfN7WUZ2zen9VceB8c7Utyu4D/0i6Vj+vwr"
        "nYH/cLzjhKXlCRV2sX9OT3D+uesXzk9H/mK9liWStLIx/X57LfIL90/ZlOzfMtZt+zf4sbQD9US+UzGl9//O/PAxJ84uot9/Ws3T"
        "Jhz7cB4e2nce42dpLtcH8ybu32T74vMGad7F4zHHS3HNa/o4Nk/P67FH4DeUP5wGd58+rtjD8Bu38wf18712d0Bvd3x/xZqBCX8e"
        "oNeeFnG7ht9Sfr+lvLwwtkdvCu1pGP1bL8cf/LY+Z36O4PxBnj+gXXUgPovMOY9+Au3L8d9Gp11tU/lJv3fs06W3D68djKB9cdwy"
        "dwT+O6k/PxRwvNTEcb2H/HUR/kJ8lU7wfA7+Qn2GM+DgeMdBPV/OHoHfOC4G9OvSafjtpH69d3/I45TtrNh8TOsfe/H8YF+CX7y4"
        "hF9q6y31/Ovzi2i3JcRnfdIfB2kru123U8eA3u/YF/HcwXa6gOdSxIUTn4877fAS5hkpeq4p9HA7Ib/r5Wa8uMtu43kh53HT/Ooq"
        "4tgewfOJ5yeaP2Z9cePOa7z2RPPpq2k8b3nXXdeuK70CfzyP50gk6tanxXMkzht7mjk0n7iaFPxRmvdk31b1ivv4LWj3Yzz/OE/j"
        "4NWE4AzSPID9nEa7ZHvaoxTvXr2e4fkb9dtXU+C9yjwaX3je48wLnalXAXZoQb8ytorPH9DsX/o+15f6O573OPNrx6U8n2hBfI/B"
        "D05+6yO+/tK+QO0v6xtXnS6p0Cqf/5q05zH70mZtvVD+TX3+V1ipv/fIP6/P2+xLaNew33AS1z0j/JLj+6d23cHPg7j/LOZZ+Vq9"
        "POZ589AtHCfUPnheYQ9SOyisUPZzuojSfPFeA+8tWvpQr2q9X7eHqH/g/r3FVnmIH2bx/On6Sz13jvveM7A/nN8zvv7fybO9Mnn9"
        "vd//7e9pZI9r4wPPE7z3CMPUL/Qsb9Tek3nrtHz5kcZ1WssD8k5Fnn2nRR1XT+9S4/k8bjntxHk/w9fzc6w/f/i4+XukuR6+PPGb"
        "t1knMDUfmdcjkP1sxFcn7t8e7NLW73r59MgX5rx6mS9cl3giRu+v2mN6fnAj1s/2I7/+RsV87BuG/HmVV/yLitf/wnd9saZdy0O+"
        "XI3fkSdfl8K6nWr9eakuHtPK7UA74DiyhyivugNxPgzudpTTGVsSI/ttxjrnesu/fqIu9TUtz3uqPe8Wedy3prd+DeuEklajdbt1"
        "FWqdQMj1R1j31LM3YL3Ggemt16jE4fVIcv1V6HVOsIONfoX9XDxb+X77XLs0IU5+ze8baD/9qfZc2/31WSrf2p0ngY/7CLP+qc93"
        "vZPHfUzz40LtfXb3mTl6OT3TK4fXWdlDdH8LF9EEq/tMzngfPN4Hcbl8j496s73TmHf61xv6/cnl1cX+gfqj1C/Lun3puSw7b3p+"
        "ZPtL+yo//sTox+n6L2ndgF8W6Hn5h7+Y/brPNMIu1fDP0i+HO3JDWw9VxDjA6xR4vSKvV0hinOPzs7y+5ozeL47x+yqxTr8F/STr"
        "SxxCOWPY315Nz1d11QnMi+g9sPOc4q7zcf6R8D9X6HHgrU+J3689VyetFdp5B85+Svd79iba9X+LOLvHqtSebprabbV5vO20/k3w"
        "WyvyPwU/dtv1Gv9S1vsDar/eukwxboSNj+43Vlr+8XLfebLXwjZ9PLSHiLs9TvO3Dp8/4q4ffk7l3s1+YH2K61iv9ohVaRy/7hvH"
        "1bxlQajreJzn9zqV50WpadaHJojdg2hHeI/d0/w55jnjxvVPPN7aw5vRr1d5z1G0no0msPbodRxv0NsdP0fW6u9nt2MdHvv78Tj7"
        "4bdlZ9u9fzXax29g/88qzqNuifWIN0PoCnRav6J43Lfaizen3++Ztxr++yXa3+nbzy+nrC9tFfOVL0t/hB6U/vz1RwLWn4bUH+m0"
        "+n6nt3+5HvGV3/n79xn9IO73ZvSDyG4/+wPpB73/F6If9MMvqB90YkY/yJrRDwo6f0Y/SH9em9EPouMz+kGCN6MfNKMfZM3oB83o"
        "B/256Qdl/0j6QeMz+kF/UvpB4xX0g45U0A8aEPpBB4V+UPtXTD8I33uqvwX9oB3T1g/KxcLoB/0N9INaY/z+Lu8+P29Kav3MdHWE"
        "kOdXPIn1F3to/e3k+Or6cbtzuqMftHcP8mZy+veUd6AjlKKAZD/yuhf+Pl9RR6gX62n2Kfv4r4+sIzTPwK0S3Cg6QiZuSnCj6AiZ"
        "uBnBjaIjZOLWCG4UHSETd5bgRtERMnHvENwoOkImbk5wo+gImbi1ghtFR8jEnSO4UXSETNy5ghtFR8jErRfcKDpCJm6D4EbRETJx"
        "FwhuFB0hE/dOwY2iI2TiNgpuYwQdIRN3seBG0REycZcKbhQdIRN3meBG0REycZsEN4qOkInbLLhRdIRM3HsEN4qOkIl7n+BG0REy"
        "cVsFN4qOkInbJrhRdIRM3JWCG0VHyMRdJbhRdIRM3NWCG0VHyMRdI7hRdIRM3IcEN4qOkIn7sOBG0REycdcK7toIOkIm7jrBjaIj"
        "ZOJuENwoOkIm7kbBjaIjZOK2C24UHSETd5PgRtERMnGfFNwoOkIm7lOCG0VHyMTdLLhRdIRM3C2CG0VHyMTdKrhRdIRM3G2CG0VH"
        "yMTdIbhRdIRM3J2CG0VHyMR9VnCj6AiZuM8JbhQdIRO3S3C7IugImbi7BDeKjpCJu1two+gImbgvCG4UHSETd4/gRtERMnH3Cm4U"
        "HSET90XBjaIjZOK+LLhRdIRM3D7BjaIjZOLuF9woOkImbr/gRtERMnEPCm4UHSETd0Bwo+gImbiHBTeKjpCJe4Ty3/36QZXfowod"
        "oXkBOkLzhI7QPOjwvAOdnndC6gj56/tl6gjtr9d1gfZnjvrz9+z9rCdUj32qv90P/aFNtN7P7sf77BGsk8U6Q15HOEVPqML67Xwj"
        "9tOcn0T1yfP6Zgvr8NL6dZ7eg9AFYvvmV4nrcdxbn8vln9bL99ZTu3u3ygWsr+P187xuktdFjm1U96nl2a9SfnTz9Hbz99WYu/4s"
        "iXz0YrMl8gGRX4DvB2l8L3Pi1tUVYj0frL9UukLYr4aOENYJFs/S+lFvPQuvr8L3Ui+P/yL0obx1iMT75uw46QRVx0gn6IzKM3HX"
        "9w0hX4Hzog5j3W//jbJqJz7/T9FxwfqGmO6H4mHo4tTq55fW8ncvslue1zNwftsI4gfrwr11+ly/Gvw/HINYDy7qw+enq+B/HGe9"
        "EP7ulH9alHsOcRc3l+tdz7pAg+SXvJdPhjyeRaIecdIJYg7rnxQ3QW/Al7fmrg8/o+cRFNfQeuYpekBBOhmj5E/WweJ1vKXt3L7g"
        "39YAfSBujyjP08tgDq/7OW8Z9Vry6I+n6MdUsf9onbe3nh/rbllXhK/z/Cf1Yh7j8mHvNvX9Nua/PkF6QV75qLen27FU+D1Ipwbl"
        "cb/HOk6lLSr/UtfPaDTkT8SVzswS3V/ST/Yo/PNWOH0gqTNjD2e09VaOHZxb53XU/vHJ0Q3idcqeHgfqzfo3Ui+L1zvnt8Jecn02"
        "62TV0Pr9/Kt6fT09nyT8+4BuZ1W+Wa+L14Fy3MjyPX/Vsb+u6LpAd3H/Y/JTQrWrKXpAOV0P6PS4uX/MVWg/+/U4YL0wv86Ro6vj"
        "6QnxuHmA4xV+SQi7YBzg/nCKXwZ0TnEN9JtYF4WPnxTjKOvJ4HhHuyh3FH5CHJceF+M4zwNYlwjHWX+iwLodp0hvgfVAvHa15Xbt"
        "qkq1K7TX3ipetw5/PS76PeSh11cJv4k48/RNYM8ic1hnA787/VSV7/6cduXoCLFeAusKcP/C7UPZqf22dlI6NOe0+Vr+XZ3vlc/+"
        "atft7PmL510rI/oL+RJTdNEW3a5dJVW7mhPWT5lQfuJx2fPPOfinSvkn6bePRXpChbU6h/szzx5Yv55fHuAXnqc3k+5G/kc6L1BP"
        "64AYf1iPa6ksf/Nty2eOp8uDfnSK/hm3Gy0fMOX5i/t91nPy/MHzeaxrthfnzP5gHatG/b48Pae0GJd840/KP09Kk05QYZ6YX8p5"
        "Yk74p1HM13L6fKLYTHomXv9UaZ7I7ZTjmfW2YqJ8oYcqy2dOoX/q+gS/DlqxgfRcvPk4dPOynk5JUyj9H9YTskcbtfVA9Wm/39Pe"
        "emPO5+M8/mKfPo545XJ/V6vmWY4OkOO/tGl+jnmwnh+ZsUqwUzanrwOwh6Djg/7ePndd07myL9J8MevT/XJ1gHi+NUrzaNZV8a4b"
        "pucEvt8CdCfGvm3Oi2yZr+zl/33sDa7HFV0PiMu5BJ0iX/5a3Df/aMF4P+bNO0a0+1WcD6ZwEr779HSAMB5ezYjrL56bYqcqX3/t"
        "1QPjradH5OU1vqvpzaRj0P3h9Vro/8dY5wf/z559idrH1SrJe20Kz9UB4vVAI8c0fc0p7Rz2y78l2hfrpr7O8YrxUOiKeO27Gu0b"
        "xz0dJB4/oC9cel7vd/k+sqwrt0Mfj1k/0dMPY33BbzCH2kHhbnX/rg7Q2+I9BPL3W/r19xGHEM/2IPUPWa7/QfVeyNEBkusJ/e8d"
        "1iK/2NX7SXwOvR/k5a6Q7wHofVBPLXWonI/prafqVvmLpvVU9iXkQS4Llyfq6f28HaD3g/cgjv9cvR/WsfvR1Dz8L6T3s8uc119R"
        "7wf2mNH70cfjyno/4zN6P9aM3s+M3s+M3s+M3s+fkt7PJ195vZ9PvlJ6P5/M6P1YM3o/M3o/5n7tL0fv53AFvZ/vuMf/H0EjDcs="
    ),
    "programs": {
        "x86_64": {
            "count_kept": _COUNT_KEPT,
            "keep_stack": _KEEP_STACK,
        },
        "aarch64": {
            "count_kept": _COUNT_KEPT,
            "keep_stack": _KEEP_STACK_AARCH64,
        },
    },
}

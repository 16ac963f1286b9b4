# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 19616],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7192, "scratch_stack"], [7248, "scratch_copy"],
        [18072, "copied"], [18120, "copies"], [18208, "copied"], [18408, "scratch_frames"],
        [18736, "stack_frames"], [18776, "stack_frames"], [18848, "stack_frames"],
        [18904, "stack_counts"], [18984, "stack_counts"], [19056, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [18336, "KERNEL_STACKS"], [19136, "STATISTICS"],
        [19176, "UNSIGNED"], [19496, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [19616, 19584],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7184, "scratch_stack"], [7240, "scratch_copy"],
        [18040, "copied"], [18088, "copies"], [18176, "copied"], [18376, "scratch_frames"],
        [18704, "stack_frames"], [18744, "stack_frames"], [18816, "stack_frames"],
        [18872, "stack_counts"], [18952, "stack_counts"], [19024, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [18304, "KERNEL_STACKS"], [19104, "STATISTICS"],
        [19144, "UNSIGNED"], [19464, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f54b358ffea873a0e5af1b7cea5f29e925105cd0cdc9c1cd6a7f1281ab41094a",
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
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
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
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 48, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
            "name": "ticks", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXX1sXFV2f+P58GBRZjCZMFgEj0lIjEvIByGYlA8nfKxJKRMSTLIpMDFDcNYClIQk+PlFWSd8hazUhoTdpgitPHZiO+ofRlup"
        "oWiroaqqIO1Kjdr9Y1vUNq36kVb7x6y0S0MVPJ37zjn3vnPnXfsZHmx3NZHCy8y8+7v3nnPPOffj3B/lrOX+OdcMz+LwD6vimb3W"
        "Yn/KY/BsbrKsH1ar1ddr/46I7xPwvTP8fhWeU/gcxecpfB7H51F8juBzCJ+78bkLnzvwuc19ZhKt2L6P5mzfR572ZSzomB2B3zOR"
        "uPvMRnj5TCQK7zX1us/lHfBC3MLv+xE/ArjOQvgs6rmm9neg9jdX+/sKPjNWCuSK9RTbQmp3k9buphi+h+1uhRfO4e/fxadzrBPk"
        "2bWy6t//22R/Fovfo/z3FH4+R/oehP6US0ouov3natUnEWePaFcJ+63jXRcuTnEWnJgHR+v3SP8klhuCL/JoD5Mg/hFdTk7bpiqM"
        "i7T7edHhk1BfAu0Bx8lABMcDPvsiLbI/mzx2Q3ZX3gXPV5Lw/jR+NtffAeX2oBywXnsMfi90fLFxV74Kx8NVMI7st0EgfZF/xXr/"
        "030u6t8H5Zux3B5Tv692+03jpjhYmbM9FU97nJZusH8XTYwD+Nx/bQzt8x4ofxjlsOerlsNFlMO/gxz2bIHySSx32CSHrCsHu9RT"
        "pfFZq65qT/RW2fh5Fss3YXl89jW1u896uz3ia8+6nyiPYz+jaBcxZV9DPv6rz7qV2Xvc6gQcHGepw1+1nH+Ccv57sE+084EotO88"
        "Pu0xHA83c7mdx+eLq6G8MwhydtpA/qJ+R+Ci/WWafwz1HEA7TKAd4udzSZLDP8N4jCxw9Te33UdcOcet36t65Vcvt/nZhVluP0O5"
        "3Q9yeVuNB9Fewl3U8TtVb3wiv1I/vn4f8E+ksZ5k3XiqBBpP0M7+0i+wfXkeb5q1epsfhfdPgZ0b45FsP4w7Gq9fW1yagPfst9PY"
        "jl5fudbNA/R6i+Z2e+MX+Zf+McBZ3rEMxl0S3hvA+EFxJPUm4g/4x++6drwcjvz0/geNz/YYyE/3f/1Y39MdV/nOq0y45ZfVPG2P"
        "B8c83mPMPvV2PN3xkxmLxbN5+jv0I5nkj2a85e3SSvQrMM8NjIftyCT+cobkIr7/ZGGv+7THAHd5a1TKTfgB8TvY4Ycz3nnt0x1N"
        "Ul5ixukkNlkMN8v1m01o7cRxvLVWnbCIcxiHMlEo0H8C5dYF83qKd1ubAJ/mQ84xGAeZplNQT5LX05eMsvk3+fG49YfMr0i8Yf/x"
        "6rRkq15/EnTcG/HWpateO5gTD+24aMDTyzvrkjiPhziWWoz6mH2eWxvvOSh3DOKl7ifILkhey7NdbL4l4lrMJ77Z4z2sv3q90h/o"
        "etDbt65nfnKbaz0wHNDflHJVv7hN/vXp1vn5G5KH9De4vhhoRnmVYLzZ43yc6HFszv6Pf+QbV0iOdik5pzxjPn5xeXZZuHpPkj2H"
        "q/fisdn1P3ecyc0RZ8CxUT1B9f2K1DPED3sK/Fix7QW0813Mzmg+uBXlfE7GoYj0Y2InodiyG8sP4XMfPkfweZDtmxSHn8Lna+5z"
        "a607TW6ciNXJZwj7k8b60nPEn22e+NNXW5mFsc8xV31lmu/FoJwo3zSPdmasv0V/n6tyf3QJ5XYRnz/F5wV8fsz9vRbv+hKmOPQd"
        "Foec4cq840/Fd/xXsD2VeccfX7ypCo6Typzxp+KJP6lXg8adblx/gZ0M4LqK1lf92J/lC29Fv9Mzq99JZQ3+JqvHmYqvvym/avYT"
        "s8nbHGcqVRMOjzPdhjhTMcSZ2XGpHyrOVOYZZ8z4fuOjrl1Y/2xxpuIbZ0jfy8LRt1zPhKtvuU8VIL746hv3JerjC+q7o/lL6Zvi"
        "TBH9V3H4vep89m+pf0H1VWwbxefP2L4CrZOKXafx91P4RH86iPv9g8fr6puaZ9y55LP/0XdVcs74Icr57X+xOKKNG3uqE9djfxPn"
        "dnO0+oX2a9Av9TXjPsqU2ieAdVXWN46qdWH88/nF1eoVtt5L03rvyhU5DiJqP6G8F8dHTT6XoxBnxe8C7wHPfs55fFK7X4zcIu3z"
        "smd/qZDW1om19mUObvy2+Pef23d9f1G6Bep9mduVfQc8p3EduQLXN+W12r7cWjWOku6+1y+rbruxXZlEhM2vSG+zye8om9e0WEHe"
        "p/br46l+/4vOkxLWfNqRsT407FMcdMelPQn9yjQPu5+dd8Ee+0t4/obxt7/0Htv/1P0Oya3YdsVfThOWPOcQ45rW7bo91pXT36P1"
        "wLubZmD/8uk47Ic8Faf3vi/ei6hy0559L6HvTpx3TInvo9wv1sv9cZDT4fdxfzQfv8Pjn4udN7I4VEQ7pDiUx/1ZZwgaPk3nC2eh"
        "/c4NnYcA/yPLK1/arxb7INZMbd7UnebzEzt3SNphrS/lt9V8Snx21nVLf77bp1/OsYtu/X3Wn7g7LM63AI9whJwEjj0OOMLvic+E"
        "b8Lts0pNcnzERP98cGMabiwI7vcUbsKAm9BwE0Fwv6NwkwbcpIabDII7onBbDLgtGm5LENz9CvdqA+7VGu7VQXAHFe41BtxrNNxr"
        "guAWFG7agJvWcNNBcJ9QuK0G3FYNtzUI7iMKd4EBd4GGuyAI7n0Kd6EBd6GGuzAI7h0KN2vAzWq42SC4nQq3zYDbpuG2BcFdpHBv"
        "NODeqOHeGAS3VeHeZMC9ScO9KQhus8LNGXBzGm4uCO6ViMS92YB7s4Z7cxDcnyvcJQbcJRrukiC4/6Fwlxpwl2q4S4PgfqJwOw24"
        "nRpuZxDcCwq3y4DbpeF2BcH9a4V7mwH3Ng33tiC4Hyrc2w24t2u4twfBnVa4Kw24KzXclUFwTyvc1Qbc1Rru6iC4f6xw1xhw12i4"
        "a4Lg/oHCXWvAXavhrg2C+6rC7Tbgdmu43UFwhxTuOgPuOg13XRDcFxXuPQbcezTce4LgPqtw7zPg3qfh3hcEd6vC7THg9mi4PUFw"
        "H1W4Gwy4GzTcDUFw1yvcBw24D2q4DwbBXatwHzbgPqzhPhwE97cVbq8Bt1fD7Q2Cm1O4Gw24GzXcjUFwMwr3UQPuoxruo0FwWxTu"
        "YwbcxzTcx4LgVtU+xiYD7iYNd1MQ3F8o3M0G3M0a7uYguP+lcJ8w4D6h4T4RBPefFO6TBtwnNdwng+D+ncLdZsDdpuFuC4L7scLd"
        "bsDdruFuD4L7Fwr3KQPuUxruU0Fwf6BwnzHgPqPhPhMEd1Lh7jDg7tBwdwTBfU/hPmvAfVbDfTYI7tsK9zkD7nMa7nNBcN9QuM8b"
        "cJ/XcJ8Pguso3F0G3F0a7q4guLsV7qABd1DDHQyCu1PhvmDAfUHDfSEI7naF+5IB9yUN96UguHmFu9uAu1vD3R0E90GFu9eAu1fD"
        "3RsE926Fu8+Au0/D3RcE93aFe8CAe0DDPRAEd7HCHTLgDmm4Q0FwPecZwwbcYQ13OAjubyncgwbcgxruwSC4TQr3kMLNuucnMy6W"
        "ON1wbkgeUvvnkdpn6xDs56bxmYX94HHYh89Er4b94lVJ3LfHcw9ve2sl7NUgL6cDnvZqzCftwPOi1Un8nMTPuI/coc5ZOt08XWi3"
        "09U7A3m7WfyM+SgnoJ32SeiHfQrab7+D+9iTmD90BvaXUxnc7+7D/X1L5RGL/xbiuM8PaYJWew4/J+Q+uftu+/fwXgWWLyS0ciP4"
        "Gc8R2u/W3sfv89/Syu3m9U0m4H3YZq9UCzuwHJY/X3veL86nvontw35OP4L9i/FzqhWP8HOm8jsqP+eCe57zD5hXl8b8qyzm512e"
        "4eeG3Xiet0nmW+YgDxU+1+TYXfvO2Z7E90B/4hw8CnnFM977HvS9WF2J/pRb1fnRFZGn0QUT1zdl/T0sb/UcnQfTeSflK43huDkN"
        "7bfPYB5Bifr3U/f7exdXXeRbrJnI5Zqwy00q/z7qjv8ky0+0x/C8ZPACjCs8F3K6KlDPUjgv9uapu+NrKT9HsidBjvm9lOeB+SWL"
        "+Xt0n8Y59rGL374Bv19MeTcfQL2jOD5RHpNYf4HwXsNxtgA/I077Znw/hu/j9/nVPO+AzpXaKW9gDS/n+icxTh/g5e2JHpQ/yDv1"
        "JJbfQfkOl2DciOVypVq1T4O+y4hTfkidd4sqCivxXDZH/f8IxhPqTeQn3O+2F+SSwvFE443nE0Ss1CouzwGsxz6Nel9D+kL97r4k"
        "8ymYfrFddI6Xp/z7NVyP4n7N+lo/y4/j90+SHCx5n0Z0pYB5IXR+aI/DOG6n9tI582nUO8prEs/JC9fx8nKcnIbx374ef19A/gPs"
        "o/0JDQd/z5McME+wXevvZFTzV/h7Pob66qVx/D7o67Cyf6GvVAfZV7dPvkqTlVrN+23U0/6Kv37uxPJbsF2LuX7sMRiH5U6lpw0V"
        "dS+mgPorb6bxgPrYy8ePPYH6KBrsEMs726e4PsiulyDOKOojpuEs4fqQ7TmDetnM2yP10oR6QTnmEad8BPWzgfzY6IzXjsh+KO+L"
        "6yUa3H6m0H5GLn8x+5Hj+BTIfQ8fD1Le+viPUftRzuT/1pO+UM79mh/E3/OreLvatwT0f6sIH8cV+jthHw8IP3cG7L2wieeZOC3H"
        "Qf4Wyj/H4wXlt3A9xJR9ROfQw2FVnslf8yu6fZSfw/bX+vug8F+bVZz2jsvyQi3OTaGdHNHs5AzayRaDnVBcHTw6w/QnxyPorXwL"
        "6iWj4eD3+Tu1+LWQ3++Q9pFA/WE+Tn4n6gX9obNxZMYbN6V9NM0WX+Jm+5gEvZT3Y94QtXMc7WRl0pqXncjyGE9rvz8kxllJxZUZ"
        "n7jQTnlTGc1/7dTsKcPnp07LELRzCvXyBs8Dt09nWZyh+WwBf89T/IuTv0P9xHlclPPgOOpnJy9P/XHW7QK7iaJeFmvxJO7VS8JK"
        "kZ9EuQ3EQS90b5LmKXYJ9XEtGKjAYfp4nMuvfD22D8efI3Euyfnyw0IvozjPwXaJ/n0u5EN4+3k+m9O1A9oxgfa0k8vJnkS9Yfsn"
        "sZ0Fmm8tQ32/yfHbcX4l7om77+/n45/WUTLOLePvy7iyl/eb+uG0bZthcX4Vfb97hvKTXHs4g34qo8m9NWup9atH7q3avBvjE/kf"
        "fg+z2Uod4O3PD/C8T2c/fcZ14xTqq2aG36jAvEasRwqY98XHU1LWm5LzOVwnjcF85zzNSydhHkzyl/PUjBoH7nyD4noJ5rfnaX1E"
        "5SZgPZDayeU9TfdkE9r6D+1uWvrPUX/cszAvSX1XtafJg78C/fK0nK8dZ/2TOKMQp1Oe8R319KuuPePgX89HNZzS0Tr5iJBe2KK1"
        "R9r7Lv/2lIbqcOLe9mA8mF6txamxbRxvH+GBPaYWqLiY8Myj7LMwLmmdbZfQbhfwdQ2tV2X8ovkH/l4+rs1f0vq8JsvmNXKfIebf"
        "rzzGM8r3pP0bmbdK80jNr5E/cfd5hL3j7/kFfH4v4o6wlfJb2j7F3Zq+bsU4mqT1GvgDyodf8S1PHqHYV/LEMZGf67TBZ3sC1uEi"
        "fvd4+iXa4e5zjKi81g9SlrV835XPITJD4KY8TjlfKcE+SrEjx+RDefzTnvzGiKXuN9G+hT0B5Z2lwfJI+ywIGMU3lvi+L+43RtEP"
        "iX0VuS/wan2+7hH/80T/dnjyyK948mDnyv/NyPxfvK+PdtyHcqjZa9Wbp0z553rebx/x1GD+uD2Zw/v067X7Hce/ZJ46tbfrf73r"
        "TrrP55svbgXJF4d9AG8+8fFa/ab8cT1vnPq3aETLH39Vyx+/TssfX6WNx1Vqvermjycxf9wwPp2u49Vg4/LHs74XNF88Y/1VoPr0"
        "cZCxfvnZfPLL1XjBe25470CN12usufLBj/rcrzDZxVz9yVj/+JnXT8j7EZ77BO5nnC/W58Vf/NRrB59cn3T9m34fhu6j0/100c4o"
        "7l/e7+n3VpxX9MWb2fqX+FsGYqAvikuvxPEz+ve+uOJtUvOw6rcz0RZZv/g+buG+/h5w5Pd2fAZ2gv3+ZFnW+rl4H9uzKA33cM7F"
        "acX031Wyx6il+Im2ovz7Ys3MDmT7kUeF1uWvUH/QfqicLmfRbiG65a0/+JTrZSW2Z/pT6E8O+/M/Wn9y0J8Y9QfbH6P+oJ9o8JPh"
        "9w1+MupPg5+swU/W4CczyaHBT+bKucFP1uAnsxr8ZA1+Mn/5NfjJDP6uwU8GcmvwkzX4yZjcGvxk3jjW4Cdr8JMRboOfLEx+su4G"
        "P5n1dfKT5Rr8ZLPGmQY/2ZfS9/9bfrJcg5/M+k3gJ/tRg5/MavCTmd7/1fGTDWn8ZAcM/GTgX/un3vvV8pKRn373IvKSbQdessQ3"
        "Z+cl85y7ES9ZOhKEl+wxkE//ygjNr9vdcfK7cW/cKS68EfNcspZ3XUznQM4B5CUbovwpzKN5C+9z7YJ7/M4xiLdbxeuCj2wQ8rCc"
        "N+bHS+b18/736GbnI6PyYfORMdwQ+cgYboh8ZAw3RD4yhhsiHxnDDZGPjOGGyEfGcEPkI2O4IfKRMdwQ+cgYboh8ZAw3RD4yhhsi"
        "HxnDDZGPjOGGyEfGcHPh8ZEx3BD5yBhuiHxkDDdEPjKGGyIfGcMNkY+M4YbIR8ZwQ+QjY7gh8pEx3BD5yBhuiHxkDDdEPjKGGyIf"
        "GcMNkY+M4YbIR8ZwQ+QjY7g94fGRMdwQ+cgYboh8ZAw3RD4yhhsiHxnDDZGPjOGGyEfGcEPkI2O4IfKRMdwQ+cgYboh8ZAw3RD4y"
        "hhsiHxnDDZGPjOGGyEfGcEPkI2O4O8LjI2O4IfKRMdwQ+cgYboh8ZAw3RD4yhhsiHxnDDZGPjOGGyEfGcEPkI2O4IfKRMdwQ+cgY"
        "boh8ZAw3RD4yhhsiH5nIv/bykM29j/qbwkem848lD3nzw4iPzOmC80j7JPGRIY/ZRrjfKvnJpvA+/1nksXgdz2d0njKdRwrv10ve"
        "MOKDaKZzQry/S/f0LbwP3MzL0blpHc8ZnjO2L9XK4+/5A1r9x3n9khfA/VSpFpDXLI/lzyfwPjDek59+2P/casVSfu5E/CMiX0fc"
        "g6V8dWedzk+WxvO8ixo/2UV5n9/lJztG/GS7NX4y+Oy99+vlJ3Pa4H453e+ieuncgXhNJI8AyrmMPG3ynjDyOVH9xDt0byvykTUj"
        "H5nnvofLkzCGeQDyHj/y262n/uO96MzFqrIzz/ghngq8v22PIh9aCzzzJMdW/h7p22m5wHmoqB0a/5DkDSEc4vmg++paO+h9yfOB"
        "vxOfRN14xXzX9hPaOG3i5ZxjyL8zQvWD/uQ9+givn3DpvE3scgpeMuoH2Z+zHfgXxD1Jl9dC8kegPDcCz0M25j2ti1gp4nm6C59b"
        "1H0LX74e5Amxk5f89Znl+Rd0zlzH34NyIr4M4jcQ8UGIwMsTJfjJChrfltMGPBTtlLcuedFQ78iLQDgFyReG+u7m7ZT1JVHf+Hu+"
        "l9drn0W9n9TqJd6EBf71Ek6hk8YB8GwQ35Xk7yGeDeSxKXv4kdSfpuA8V/Fg/GPKnoAfROe7Iv4TkoPQU5NXbhHgJyto/FTEd0h8"
        "cCSvOfWjtU/WQ/aIv+cf4vVJvfyRph/iI4wZ9IM4ZOfEhybtieLcET99RBXflW4/Z5FXCXk3pF6QP8JOX/a3ozTvF/mFep64evuJ"
        "avbzgK/9jM7Mph/Jf2SQF903lvoKyr/Xw9tRZ79z2RGWV3yLwOtC8V7kR7n62sr9D78XF5P8fpT/QvyaqVtJrqifW+aY9xBv0zZs"
        "H/EaEA7xrpxQ/luIlHjBvPNDwWNG98JonEmeRdLfEoN+NN4zmjeRf3PWAS+OPYb6uoW3ezKp2dfr3C7s0Rzj8yx3a/OzTk1f5D9f"
        "53ZF8VXyL9G9TcxX5HqKy3sOdO9/APkE7Cn0c72avm7GvLCYpi+Nz5B4l5xh4PMh/kKH/P1JZU9xT7/s08jDdBXwmRGPDOUD2aOo"
        "rzo59cwqJ8njQ/qhdj6g2VMM9UP28JpWP81LFs9TT4hTeIfXK/nLKP6V/PSUUPaEeMQTQ/4v9Zamp2Vpf7tCvdC9bGcYeJJkXg7h"
        "IH+j9/9fmPDO25LAaybnIzjO2tGPlm/Q9HKrNk+8gfsHOU+k+WOHNk8k3jH8PX+C10s8IpInkuonnjTbv37CKRzh9dbzl41w/jKy"
        "j6webwz8ZWluh8RnUcdbtofPR/PYTucU1YPrzRLdR0E9Ia+IuDfu8pdFgJdJ9vd60rflk/eWlOOK+kO80Pb4B4yny568xPic7SmY"
        "J6Y848TlM5PzOZg3Ey+UKneBlSN9TCMPlLiXxtaHOC6n0W/YEzB/oPWlxD0L86uUx++7fGbIK7EC/TXlOdrjpzgPGY4Tihv2JMRx"
        "0ksz6p/6t+INnld5HuczsvwExIWUJ98u5vHXsj138nh/PqbjHK3DcfnM0G+vwDgwjXxfkr+Myp9BPrTHuT3L9RrxDp9B/6rxgdkT"
        "PbPzROI4br+L26W032a0XxyHK9AfThP/9Fa+npY8ZZIPOcfnQRiXJX+xxXnQ8t+g+TGsy+xx5F+9S/Xf5S07oO1T0DhBfzC9lM97"
        "7BL4gdT1XP/EW+adb4hIKeJJD+b/unxkJ4mPDPNoiT8O94eKnTmWXyt5n/pVPb48T52GfNEjPF9U8o8NGfjHmpF/rBn5x47w+Bca"
        "/9iRYPm9dfxj6C++PP9Y91fMP3Z7g3/M+nXgHyMelM9+zfnH/uVL8o/9W4N/zPo6+cf+zMA/9qeh8I/9H9HUA/E="
    ),
    "programs": {
        "x86_64": {
            "sample": _SAMPLE,
        },
        "aarch64": {
            "sample": _SAMPLE_AARCH64,
        },
    },
}

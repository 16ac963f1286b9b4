# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 15456],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [14488, "copied"], [14544, "copies"],
        [14632, "copied"], [14840, "scratch_frames"], [15168, "stack_frames"], [15208, "stack_frames"],
        [15280, "stack_frames"], [15320, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [14784, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [15456, 15504],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [14536, "copied"], [14592, "copies"],
        [14680, "copied"], [14888, "scratch_frames"], [15216, "stack_frames"], [15256, "stack_frames"],
        [15328, "stack_frames"], [15368, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [14832, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "80b0c029d03dc1943738408be73bc942204b37891a935df046147abcea618866",
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16688, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 16432, "max_entries": 1,
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
            "name": "uncopied", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["pid", "I", 16, 1], ["exec", "I", 20, 1],
            ["size", "I", 24, 1], ["kept", "I", 28, 1], ["registers", "Q", 32, 34],
        ],
    },
    "code": (
        "eNrtXG1sFce53j0fPusTxDnYPnBwQ84xYOJYITgOEOImwSSqSNMfJx91iSpFjnMagaiqhHzcsGyvCqRNUNRKJjSt1Uot/ig2aisj"
        "9Yfpr0PVSPCj0s2VKrUprRr14za3jSqq3l5ZuuBzz+77vDs7s7veNSG9udJaMsPuzjwz8877zrwz8z5urNWcH/MApV9p/WZbv40c"
        "PS/olNa7n2jaaXmNJv00pijNpTTtiWazaZe3i5Q0AjBRvqRnnbScksuXUhnkKzrp1g7KsIDvbyK1Xh926rf6H6L0yCOUHtzlpOYY"
        "lS+nZfxCJ/phoB+vUz8ak2i3Tu1eaFWbQf8PtX7HJilfvftSZL8vefrdaJPriSuvRjvk0XaN0varJJcxjM8s9beyjp7Luoy79dDf"
        "gt+v+2vgOJqTJMeSTg2MP65/cPHs58vFopOaU4S3tYMqymq/ceVrv3myh8bZyg80vXpmTtKzpZdl3PVacLueFu0yHH3oc/F0D/6I"
        "1vUB9bctsH5ziuprQM8WMpTfLpdaJr/avpL2w0D8XKvaXZ5+cjnuh9X9FMkL/SlpLO9VwfKaBm6a+se4Ue1W6y9p35TGx7YXZ5yq"
        "yP88pZerZGjmWeqnO46KXpb0bzvpM7mbtFazmur3EX014R4C7nrDqW+29U8T9uq0J0vt2LruE+4zyeNBwsllpfcsRxtv2NOPrLbH"
        "107HLl9g+6IK+fnlljyrHjyWZzlL7WMMxt+6T3ef7Z/9KdJ/apeubd1B3/e23tszGT/b9RQ5n65J+Qwln4F83vJ7Ma9582WQz/ve"
        "1v+Uks9+bjwHebVD/hrkz3LP6ZJ8e9M66UcG8+8DWuC8bH+3cZ7djHwvQo92UlrZgudhSp99CuOwiYAb0LvKAKVfyij5B4Gb0qT+"
        "PdPSB0ff1PZAr0ppXdKTwqOsrzr0phiozwtp2AnyLQB/fyvd3UrnXxD9TnvsdR/kOJKl9bKxR6xLdnv2Z0jPGp+A3mXx3AU7yaYl"
        "3Nk0lctqZHjmSZpX77vzf2jeKmI87ylrf/PYz4biX5uy/bzfvDHtMwLldV/Hx1w7sNtduE1T5v8+tGMt+lFFP/5b6UdV6cd/Kv34"
        "U1PGLUesh8YK18OUpD/2ehjXX0hjfrVnunr+LZrXXz+P9BzSOaSnkU4gHUd6AulRpIeRPof0AFKsG/BL9ms0Ti8jLWn/vsTz/SZJ"
        "PvB/VL8Kz14/6lKgH0XlGx2Ub1/r+zlbL1I/XfLOj+Y0+XcjaQP2lnPnS2cegh+3D3Y2kqYG7Me42tNrxlOPf72hcRrt4ecfLWlB"
        "/Yzp57G/U9Kyip+bhl+bVvxaXqdnloLbd7vmlX+YvBfgX1oHLzXD5G945G9Ohoxf543FqS+D49UHpd9Hx2ZR7jC9qJF5arM0/EdV"
        "OVndJPesRnLdcOyU6zc56zX8ZVsvHP1GOqLn3f484vHTF7DPaWD/87JB+ecPBOuRqL9H8k8K7KdDL1jPVrx/4H1Ae0qav0f03zW9"
        "89mGMVowczmUOxTW71XkF/C+5OCVyPZc8bTHyvdBz2n+NSfpeWxNBvp8L5U/Bjkc+rDl8C7k8EeSw7HHY8qh7MiB9xu8fplnaN5x"
        "9edp4Z855ZGOpCpO6rfb/kB7Vve5Xj/csYuMsK/DAfPxiHabZO9ZjdZD1u8PX84/h5zfIfvsFP6M3b6LSHl/M7ZRlttFpF8YfAf7"
        "dOzfu8X+z7JxsS8vGT+jel6FHbbBDl+V7TSr/RbrdJczftF2rztyzmr/uOaVn19uK7OLcLm9z3bq1Dd2UuiDd1+woef317z98uvV"
        "Y4T7RhH4hk+PrsTSI2rf2Ox/oV175XWmTam3jfZNYxMZbbl1n9ttHblB69AKcepHgvF4fmbcqPWI562xKcLb2rOJ9MigfPuxHvC6"
        "UIA+sr9YWBssD18/6+HtWdE6eyTeOst+F+vPkx2GFuTvhOE06mL/7+BhnfbraUba/6vz5pM9r17TpPVnZfOTlWc/61+vkdwfkc4/"
        "yoaCg/G0/cGiZz829g2un/xgbk/juPBLvecsC+75ZNqVw2qPXfE6U+9+kfQxT/62t/6Mx++0yxe854MHDzdluZD/Xj/4RaQnkH4Z"
        "8+cBPH8O6Vdpf2aQf1wyMj79OorxLKL+ooPzHvDeRfpLpG83vf6g2t96fgb9vNKM46fWD1716dfVQD29inPWOaQ0T/G8WT/yA7w/"
        "jZTbj/3PwQlfPecC+h17Xoc+jRjR+0C7XNC6Lp2r+ezlkxlNOs8bR7+uRtrF1YBz5pE23ld8NePOQ7ptJ3Qu7p73tdq3mMa5jE7t"
        "e9CzXlzUxHmWjfgFvZfqP4v6W+vdOM7pFj3r2GhRPlez17nSFx/+kv3/H5t3f2dDMU84dXkeM++ilM9Ftm1Cf+/G+p/D+n+3GFfD"
        "WV//0XT6gXaWcP7E9sjy9MnxDfk8c0Rr15bLx+1Vx9O/vrL8s1qcekvavkzwPNqWoXN+an8pl8l47z3GJnEO0A1/a3JG8qfEvH5V"
        "Ou+ody8Gy+OMOG++6jkXVv2bqHNhtpfIfLxv/RbN36X2/0iT3/dHStv+kOb837Hz66L8vGdezcGvs+17znMOz/OJf3zecXKYx+bg"
        "n/0ifZczb5xY8u5n6uUu+IUkz3pfUVrPajhXsA5Th+efZz8A61FP3zDOZQj3lfPyfn2sOuzaZwrnwK1fa0jcDzwX2P6XdKmeQ4Tj"
        "qH3KPjeh8vb848UNx/u87upLxu4vcDsIt9Ej5Ox89+Jn4uCPCvy2CPw2Bb8tDv7jAt+IwDcUfCMO/l6Bn4/Azyv4+Tj4Hxf4qyLw"
        "Vyn4q+LgbxP4qyPwVyv4q+PgbxL4xQj8ooJfjIO/TuB3ROB3KPgdcfBvEvhdEfhdCn5XHPymWA/XRuCvVfDXxsH/u8AvR+CXFfxy"
        "HPw/CfzuCPxuBb87Dv5lgX9zBP7NCv7NcfD/TeDfEoF/i4J/Sxz8nwr8agR+VcGvxsFfEPgbI/A3Kvgb4+B/X+BvjsDfrOBvjoP/"
        "XYG/JQJ/i4K/JQ7+KYHfF4Hfp+D3xcF/TeD3R+D3K/j9cfAtgX97BP7tCv7tcfCfFfh3RODfoeDfEQe/LvAHIvAHFPyBOPj7BP5g"
        "BP6ggj8YB/9TAn97BP52BX97HPzdAn9nBP5OBX9nHPy7BP6uCPxdCv6uOPi3CvyhCPwhBX8oDv7HBP69Efj3Kvj3xsEvCPz7I/Dv"
        "V/Dvj4OfFvjDfvyyc6+w5Lyzd8niuzEs9ml661mj/cLTRaTlYfLzh3G+vVrzPptr+F70JmnfkeN24P7UHKRzaKuHUnOwiGecIw8a"
        "eEacDuIkrB55P2N2UHusfuB2oJ39A3im/pid1A+zi/Y/5hqSQ2sfu0T70wknra8T9+7OvcFZxFG9hHOBEuofwX5SE+fl9r+juM9v"
        "PIJ8Z6gdFcSF8P7SnKP2VnBOy/Eqo21yeY4b4f1rpU/Jj/e1A0q5cbm+2TbK7xz/XmiVQ3tqKH/RoPiP0Sdw3vEQ+peRz0m2PSSf"
        "czS+LOJOLjnnC78iPRoqIw6yiLgFef9vdVebqn5Unfd4bjV0QLfPqQ3ko/Gx70vSnvFyz0Fxrm2eHZbu8bmc1U8O730dP9E15f7N"
        "xjNPUz0N3IcVOpR9M9pldr7bFPbjGXc+x78T5Waof9bDlNYQj2J1yPka2/H+4cUl776+Aj3nflRwPsNxZaOMA1xzmuRdYVzW0zMk"
        "/8ozSnl8r/UqOLgnU+ufxb2QY8e2/uB7DTjWZ68scVyNrUeFlzgelPrP5+7yOayuFWDXjcfFvZ0TZzOg2Pma99z7Bknu3F/Iv4bz"
        "OWtAbr/V/R7Jdxry5XqRv3JK7ufoJrm8eRby5XM3jut6SimH9zWlfj6/qXTI9XIclH1u6sgV7aoBx8q/S3LVIFfYN+uvLM+UVmB5"
        "pGV5mrPQb8SvFbbzeEO+G68Ey1eRU43vwVCe1ymr/5eyfJVxMWcw3z2o6GGnjFM5KetvqN7uYL3vCxzPULn2sr6+Letrlu2lKp1H"
        "y/JNh+qrT65nIddvLgbPF4iP5jhNV2+3y3Gq5gzk+YDcP15vK50hevu8e8+H88OyrH+8jp7G/KArOGzfdypyvltutyvnHOSM7zXo"
        "J8e/NdBfnx6PBck5E67HU1jnz0CfoR8F1oc3BF4sPd6h6vEFR16VPdenv+48wXqM+ELze5Dzp5Xy+F7bfp36vFmev+310ZGvzuNb"
        "ldY1Wc5Zoc+dij6rcp2GPu80guW7U76PcPV5h3zO7pt/e/k95LtD0cNeGdcaOueMT2NQXhcbW1j+kPM3FBx8r30G+QdD5I36ZrOK"
        "vB9D+S0cjza35NU/dx4pyXor35+0ifv+xzQprtScJH0u9CjzcrXoi8tw5I31gce1pvjHfC9h5U8H+xWs17CnyqYQvWY9mirL5RFP"
        "4MqZy+F9badavi+wflev2a+A3dfWyvODq9eP8np+fkny36YNKZ7C9RuKZS1w/i1yu2AfvUHjlRPjife1R9meESfUGVTOcO3WjRsZ"
        "gr87Reu5HXe028Ehv7TBuNPkp/D8x7wU9vfMafKzLiJe2y13lvzHAuYdHr/5V0T7JD+ev7t28HYw7hyt6wXPvVbKg2/HNUi4iFOY"
        "R/8v5hS8KVqPCp79rT1+vB5ueyUYl+9X2b9nfbqYUfCnL/jkZ19Q8jy77TW070XuH9kx738Ezjkfju0ijJZD5Nkl75tcvQ/xh1x/"
        "M8zeZmBve+T105zB/LZXKY/vNcjpYpvan9O+/thbQ7bXBtalAvgJlarcHq7H3T8WQ+QA+XA8XA37slxGc5h2HD/r7jcfEvfojj1M"
        "kl0X1oXgo70c98r1efeRw579Gvef96v2ucliq66tj318yRsHw3F488dEHIKXJyHmS5wXDAbfJ4t7+5vRLspfP0TPvbmS0xC13P4c"
        "2QHve7mexgv++/3jgec9+eD7bU/chx0PwbhR8QIlLaN57+fNKbqHvtzBnkNa6p+Jekcgr9b7phTn4ONNcTzCbk0+F5i4QXEmu+Vz"
        "geXiTLQ4cSb9VP8c6m+N4cQycSZqfAn3b8NzSpzJC0qcSacSZ3Knop9svznEmeQQZ5JS9JX3vf0TwXI8rurram25fHHjTEph8SXH"
        "1fiSmyLjlt5S4paeQNyStmz9X1v06q3gbVB83mXI9XJnGXry2qLXn0n4xQm/ON64Jvxi7z4n4RfL5y4JvzjhFyf84oRfnPCLo/2F"
        "hF+c8ItF+xJ+sXNukvCL4f8n/OJgOST84n+OnBN+8XJ2kfCL3Xv2hF+sJfzihF+c8Iu980PCLw7jF9c+JH7xGwm/WPv/wC9+MoRf"
        "vErhF+f/b/nFcXnDcXnIvG99Hfxi433iFbf/BfziPy/PLz4p9KCKc4GiHodf/FviF5/s03lerjh69Os0zR9HZZ7xeoVnfFsIz9iM"
        "4Bl/C/zlUzTSCc844RnL+AnPOOEZJzzjhGec8IwTnnHCM054xgnPOBQ/4Rl/5HnGVj/i/EP5xifANx6/Pr6xygNhfozKF2aeMfgN"
        "HEcSxjN2+SEcx2Twe/BD/tm8Y+X8ZFuffP7h5R0P6OJ+xhpivnBV4RuXY/KNma88rvCNx2W+cbssH5af4HuOK7zjt4h3fFLczxCf"
        "jer7wHzjWeof8+7CeMbMc2a+n9ve6arMg0L8kY9vDP6bNUR8E8F3HpD5Ci7vbXh53ttmpR8r5R8Dx3qYeDHe+BuHL/SmHJcXl3/M"
        "PAuXz3m9POTtcj+Yh1zBvajLP67L/fTxj1UeKOTGfJjK15Xy+F5T6l8xD3kzy5d4Sw3U/zL4SwXw2PjckeetUF7yJkXOs8VgXjLz"
        "De8J4SXfAzzwaHy8ZOZfQi6uvncq8lb5N3vk+DkrD15zmH6r8g/hdbq8ntN9zaD2hPLgXP0mfpaP58m81c+S/TOvMJS3rPI8Vbmf"
        "gdz3LwbLXeH/hvGWXd4xeHkqn5X/PoLLpw3hL4fpfaS+o7xqZ9F6fiFYz9leHg2SbyZav3k9Zz7tUwJHki+v32lFr3coegT+c2VM"
        "HlfzLOQawS+z8ueXPtC8rfKVlXa7cuZ1H99rGZbzuWX1mfmmsfnKqnx5/hgw4slZ5SunWE7Em6vgHJ95ohVeV1Seca9c3sd3vpXf"
        "D0t8erc8vtf2KTg8b6TkdoTylG+V52OVn8z8Qh8/GePr5ycXZX4y/32DUyH8ZLZjtq8HZL/a//dPJsBTNgJ5wlHztY/fvFbxX7co"
        "5VWe8p7gdeL6+clzCj+5KPOTx6N4yeXr4yXPrJSXXP5I8pLVvzv0QXnK26B/zEs2py5I/RU4l3w4aU8/fXxn9MNt3wzNa35e8vnl"
        "ecnHg/HnN8v67eNTB/B6HZ4y86mxT5rfq6wfvC77/k5Ldfm/c4Hyrp2tV+zsNqUcvtfgr/l4yVMTPj74crxk138tyu0J4ye7fO9/"
        "QTuwb3P5yBPKPpT5yO3MRyY7LqwP0dcbxkfedZ185BMr5CNT/vpJ8JHbQ/jI7eAjtzMfmcqxv33j+MgnrpOPfDSEj3wi4SMnfOSP"
        "EB/5tRXykY85+f8Xiv/s2A=="
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 23632],
    "maps": (
        "control 6 scratch_blocked 40 tally 8 control 21 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 control 162 scratch_blocked 8 control 66 owners 86 owners 21 owners 38 owne"
        "r_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 94 tally 128 processes 426 processes"
        " 7 scratch_frames 14 stack_frames 40 stack_frames 5 stack_frames 10 scratch_stack 18 scratch_copy 7 "
        "copied 1426 copies 7 copied 10 scratch_frames 23 stack_frames 41 stack_frames 5 stack_frames 9 scrat"
        "ch_blocked 6"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 9 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 83 UNSIGNED "
        "4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 57 TASK_STATE 8 STATES 24 OWNER_BY_"
        "MOUNT 22 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER"
        "_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 WANTS_PID 95 OWNER_HOST 17 HOST_PIDNS_DEV 3 HOST_PIDNS"
        "_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 P"
        "IDNS_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 BY 1"
        "8 HOST_LEVEL 13 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 18"
        " TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "1 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 37 UNWIND 66 K"
        "ERNEL_STACKS 1478"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 308 TASK_NSPROXY 57 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEAD"
        "ER 249 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 45 TASK_TGID 1 TASK_"
        "OWN_CRED 169 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 20 TASK_TGID 1 TASK_EXEC_ID 156"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 308 bpf_get_current_task_btf 49 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 318 bpf_rdonly_cast 12 bpf_rdonly_cast 218 bpf_rdonly_cast 21 bpf_rdonly_cast 180"
    ),
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [23632, 23504],
    "maps": (
        "control 6 scratch_blocked 40 tally 8 control 21 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 control 162 scratch_blocked 8 control 66 owners 86 owners 21 owners 38 owne"
        "r_levels 18 owners 24 owners 69 owner_levels 9 owners 22 owners 95 tally 125 processes 426 processes"
        " 7 scratch_frames 14 stack_frames 40 stack_frames 5 stack_frames 10 scratch_stack 18 scratch_copy 7 "
        "copied 1412 copies 6 copied 11 scratch_frames 23 stack_frames 41 stack_frames 5 stack_frames 9 scrat"
        "ch_blocked 6"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 9 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 83 UNSIGNED "
        "4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 57 TASK_STATE 8 STATES 24 OWNER_BY_"
        "MOUNT 22 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER"
        "_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 85 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS"
        "_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 P"
        "IDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL 1"
        "3 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 18 TYPE_OF_TASK_"
        "OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 20 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LE"
        "VEL 10 HOST_PIDNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 37 UNWIND 66 KERNEL_STACKS 1"
        "464"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 308 TASK_NSPROXY 57 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEAD"
        "ER 247 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 45 TASK_TGID 1 TASK_"
        "OWN_CRED 169 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 20 TASK_TGID 1 TASK_EXEC_ID 156"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 308 bpf_get_current_task_btf 49 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 316 bpf_rdonly_cast 12 bpf_rdonly_cast 218 bpf_rdonly_cast 21 bpf_rdonly_cast 180"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "64aa5dff0fb673fe9d43734f510f6c5009da25a998ac8bdfa0cfd00cbb8ae453",
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
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
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXQ+MHNV5n93bvd07KLsc3vNywdk92xhzxfgPYC5OCIcN2DiINcaHKSWsl4PYuCSxjWM8HkRsIPxxosaGEBwnInc+23dWVR1S"
        "VDlVI62rVD2kqCpS1SYtqorUSjFVkk5U0roJ3HZnvt/33ry3sztz2ENCu0gwzM6837z3vj/ve+9973fVXsP9x9xG16/U/03W/62m"
        "6P50jK4jfRtqzjV/qaH8Uz1G11TcMDbUajWnvFMkZxCAifK5WNK95uNq+Vw8gffWudclPfTCaTx/BVdrYJn7fbOS9cWxBobc59b2"
        "xXQ9uK5G+P7f/QquFdQvaXTTd/HeyADa26GWy1yGdo+h3TFqt1MuAdydDu4Ylbf2Ddao/84E9t8ZT/9VO9H/adTn4Oz6v9qF/u18"
        "n65d71E/VyDvCapXYS7d52Mq7pKdv/T/fe4vfPXCHCP55GJUwfB68m8Cz7l/K7vOvZrHCG9JTwzy+WfR384vn+0nvbG6izWv3ppj"
        "dG/FNqi4lxv+9XpI1ivt6lFe4MU8+MPGnPO0h07f75vH6HtV6NnpBL3vlIu3eF+vX874U1/8VP2zg552cjluh9V3H/UX2pMzuL8v"
        "9u+vceB2UPsYN6je+vdzxquKfBz7ceVUxPu76PpWkQzAPEXtFHLU9DIX+7Z7fSR1kVGvVk1/Phy7hHB3AvfytPu9ifp/arBftz5J"
        "qseSubeJe+qPNYSTSiq/cz86eEOediSNWxrq6drl42xf9EG+f6Len0UPHvdnPkn1YwzGX7I5pvirrXHSf6pXzFhyAz1fW//d8Zh8"
        "73wny+/FDOW9tPZeGu95y6+Fn/O+l8B73t8d/Y9r7zn31R3ory70v4H+535PxZT+vbIjRvqRgP9dDflrftl57uB8cSHe2w09WknX"
        "wiLcD9H1i1sghwUEXIXeFZbR9csJ7f0VwI0bSvseqeuDq296faBXuY6YoieZu1lfY9CbrK8+n+6AneC908DfWr/eXL9OPS7b3eGx"
        "183ox+Ekjb/VW+Q45dRna4L0rHob9C6J+zmwk2SHgjvRQeWSBhmeeTjvXm9a/hvyW1nI8xN545ce+5mX/UVNtZ+f1S5M/dK+/XVT"
        "z8eEHTj1zlxtaP5/MerRi3YU0Y7/0tpR1NrxjtaOn9ZU3HzAeJie5XgYV/THGQ/Dxg0d8K+Opxvp/gHioNdxncR1FNcjuB7C9QVc"
        "9+O6F9cduG7DdQuuGDcQl2w1SE5P4GqeRPxl/PUM+/0Fbr8MoV86feOyaiwgPhP9fMY/PutojM/O+MZnVL7aQ+9trj9/3dGv+Osz"
        "Xj873HkR4V0m7a/o8de5jpTww3HPe5thv8MdVKGt0BfHbSc8320cx6hDyv18/9qMb7tDxpEcR+WMpBaPdyD+7tDibx7/vz7jlYPV"
        "na351/ehJu0ggzLHqJyJ+vK1gnlHFfOOrWn0K64a3v5SHvbc5d9vVh/p2wSp1X4ef1nvmunJacTZ1nbog4/epD16Y46daTkvuFA4"
        "Iy1wvHqs91NlEuVepB9KiJcmyA3tb9ZvScSn8w7PiLjRjVcwX3D015UPrrnYArc91QOoN88rjhEe6++s5z2Yd+ZSZAfmzjzit5+h"
        "njQQzDvwDpXvQrnDzep5CdUT9csc/nDqyXo1sv1sE7vZ1dI+rL5l6u+Xt9b76hGMl7CfqSPsN1mu1ZByveS3Ilc5LvjP13k8lf6I"
        "7k8Dd2SfHVgfWxlnr1FwK7A7xqt44nD6Xhr6dxX1Z+WlkPr3e2p/XiD94zjBjHE//pz6cZTqyfU3x2neVF0h5wlu/XA1j9N8cl5P"
        "N+oFvZuP8vPV9ZcU4sEU5ifV1f64w/E4XVO7oYcHDb96TOPK/TaN6+f7z1F8sZ7qZ60qol0JpZ/F+z1vK3GXsJteddzg8UbYyTa2"
        "kx8J/XJWDqpprdxzKNeJcs+1tkdhdwc2/k77qVY4Zz04VnceccTdynzEHKPfK5cm0I/zYB+fmV27D3y47eZ1Ip53mONSv2Mt7GU4"
        "HnOvSYMmijwv4XnLNK68TlOZ76/vn19N8xFr1TKsv8h1LMuz/pfr/PdaK71l/UwaP6b30G5ep0gaH8N9B+4vxz3HebQAWMG6iON3"
        "vesN8/rvet9Q1ovWNRnPxgyvHx+OkUDNXYgDd6Yb1o8cf+z4V46L9vrMI4YNmshVxt6FXb2M+r/TpB6D7/v93jDP8NTjTKh6dCvx"
        "Yj6t4iWx3p2L/UPN9Y8B4+xwfV6fdsvNd+vL75UPsL7Pbjxrru8/R7/l3lfi4U6t3zofpX42E0areZXUA7JHXp8+77j5YMi4GfGt"
        "uTOrxEm6fgbOE58JN09kv1U5RjhL+m8leXbRe5vrV7teNvNN4D6n2qV1tMn3Ry5Mv40cDTdP4HlBs3qExeH4QPeLPJ/m/p+3uAC7"
        "uIL0qUHfyC9V9iaaxHtZJd7jeauYP2L+vGRxj5g/uvJIQx6QQ6a3if1X/NcZuP78vcql/vbLfm1ef9wI5x8Tyrim999n+8feU+cN"
        "s40Hv/WeNy42xwaVdX3dX/F466xHZD3rjJU9/H1a3+F9uOrTcp3Eu3/Aep6LU8XyXdq6e1dXk/WBV9EfJOcKxvkK1u0c+yp65q/s"
        "99l/NfihTv91Yd4fabUu5GdvPI9vwFtF47rfPqAv3skzofyRjmOtMmpe+9Tt0DpK8q2+5B+nsD0KPzSQxn7atU3i1nMzXr3ZinUq"
        "Rz9ce+r1j3czvb+j/k74I3vmgvi9Meof3Q9UTmE8OkbfmYf1M+4P1mOON81xVX90Pf6g+lQdYb9pBOqnXz+Zx1g/FhnnpQdae6LS"
        "g4b2B7QzMB4YCddfScy7eZ2d99mfEHJep/jNkb7HaP//KK2fe/1uAvMff/+I+fhoVlsfmd14iXSJer1jot4Zd39gh7ZORev9I9t3"
        "47of1yfhD7fg/gFcn6X9nDSte+fSWUOtZ/es6mn10fedMDat/L4f8WuiQT57IZ8s8LJuPc+ivm/j+hNc38T1DdW/a3HJcGez8erQ"
        "LMerr6njlfCPdm2245Ttax+E0xSvxTjlizdpQ0/twPHJdscn6geOoxvGp+3wH1gv4XWTCurN/bGkt9l4lK619EP5Jn4or49Hduj4"
        "v1U/Nx+P7FozHNXPQl59Rsv6hMUzx9I1//HIhj83auc3HjWvh5/eSP+Kcs+o9t5KD/36aUnvQuO85C/2dSKW//Zw8hr5APUIM+5U"
        "J1GuXukX6uV4HBo5ehb2/J1aNPuvduj911ZyHun7Ga60L83rUDxPGhk4judHcH1bne9jYmPlG7876TM+hF3v5P4d7grev3fK+a0n"
        "KflQDeNJslO1txdqH2jdp5PHLaz7nFyG8fKOTrGfEXPkTnmRIl+rXs9zHdjfiFE913jWvaYNmY/kfOfzsQXC3s551gfLWdVvOPqU"
        "e3L9l53//3PzxtfmZUlvOD5luzGvoyvnsSxdgHbeiHgqhXXOG6U80+561q9qbr1RrxzWMTmvi/uxof+eVvPPho0uo9V7XF9djo3r"
        "gryOmjTCfDeHfYZGffhhkvIyqf651F8mafwiO6iMIW+jj+y3MvkdX7/L/TLS955/P5yUeYG2J39P1/ug/D3WO+vo2+68J9d1Mknr"
        "OieS/N5rmj+Z8qy7OGJbjLhh0pP/yP6hsZ+PUv9UXse65pHkdR5/NtJL60wjz+WVfALOG7D2kB1P7eVxieptHVj8lHu/7QzWIQdF"
        "XGvM1OOc7Rvoveeyyv6gtbP4lBhn4sjDi8txz2nHDt92vBNXvl8hHFeNPeXd5XoPbnO8f4kLPUg4fhO4PYRb7Zf97TxX8BNh8P9O"
        "4ncG4Hdq+J1h8KclfjoAP63hp8Pg/4XE7w7A79bwu8PgT0n8iwPwL9bwLw6DPy7xLwnAv0TDvyQM/qsSPxuAn9Xws2HwvyrxewLw"
        "ezT8njD4X5b4cwLw52j4c8LgPy7xewPwezX83jD4WyV+PgA/r+Hnw+D/ocTvC8Dv0/D7wuCXJP4VAfhXaPhXhMFfI/E/HoD/cQ3/"
        "42Hwb5T4xQD8ooZfDIP/+xJ/fgD+fA1/fhj8gsRfGIC/UMNfGAb/Mom/KAB/kYa/KAx+SuIvDsBfrOEvDoP/m5jAHwjAH9DwB8Lg"
        "/4fEvyYA/xoN/5ow+P8q8a8NwL9Ww782DP6PJf6yAPxlGv6yMPg/kvgrAvBXaPgrwuBXJf71AfjXa/jXh8H/nsRfGYC/UsNfGQZ/"
        "QuIPBuAPaviDYfC/LfFXBeCv0vBXhcH/usT/VAD+pzT8T4XBf0bifzoA/9Ma/qfD4D8h8YcC8Ic0/KEw+H8k8VcH4K/W8FeHwS9L"
        "/FsD8G/V8G8Ng3+PxL89AP92Df/2MPhrJf66APx1Gv66MPiflPjrA/DXa/jrw+Avlfh3BuDfqeHfGQZ/gcS/KwD/Lg3/rjD4cyX+"
        "hgD8DRr+hjD4F0n8jQH4GzX8jWHwa3L9aVMA/iYNf1MY/P+U+PcG4N+r4d8bBv+nEv++APz7NPz7wuC/JfHvD8C/X8O/Pwz+30r8"
        "BwLwH9DwHwiD/0OJ/2AA/oMa/oNh8E9L/C0B+Fs0/C1h8P9E4j8UgP+Qhv9QGPzvSvyHA/Af1vAfDoP/ssT/XAD+5zT8z4XBf17i"
        "bwvA36bhbwuDb0n87QH42zX87WHwvyjxHwvAf0zDfywM/ojE/0IA/hc0/C+Ewd8s8XcE4O/Q8HeEwf+MxN8VgL9Lw98VBv9mib87"
        "AH+3hr87DP51En9PAP4eDX9PGPyrJP7eAPy9Gv7eMPgfk/j7AvD3afj7wuBnJP6TAfhP0j6lcw2/Xt4h8Z9qxM+7+fszbhDg7ErJ"
        "5+mn5P5IrH5vuPfWriyueVr3R74O5+HwvXlpGvsyFyn7BSmuxzjeW0EbDFY/Xc0VyEvuRz7MCuxP9oPHAOcKrH65b+bsg5jHCd9c"
        "Q+2yVm2h+9VUT2sA31uN+oPvxFxN7TTvoPaZt2I/Y5L2Lcxx5AliQzeTw/7HMPZ5DJnv7/y3jHPO1Q147yR9p7AFv2Pfx5yg+hSQ"
        "L8rn+MudavnCIdxj36RwlfY+fi9t1cotU7/nnOt08+rdO7tWRn1KKD+donPx5c3YV1yL9iXU/cila9X9xOpu3n+LGW+6+3j/hLwa"
        "yq+wBtT8K7lfi/wJj14U3d9xXwcfjDn7SZxXSfJ0Zpsd7nu476D7zTjXz+dOnFWx95w8G/CRPN/BeT33zXjzOfgcDufhC/09Bv05"
        "Dj05we1Au1addZ/ftIDW365Md8bPpeR+JZ+jN8ep/pkFvC8P+zr6E/r9Jc4vpUDcXET7895zJK5eLVL3Ec1R6r8S8g+qIl8H/C0L"
        "1Petg2fc7/E5GOvgm+59AefPqly/Uegl+mUC9Sgz3rPQL5zb4fNrhY14HzwSZfxegjxkPgt4czif5Xq1HB2zqevnGrW8eZLkZp6g"
        "fs/ci/LQY0eNh+xajc/jVVGeeRBS0JMy7KJc5LyxN6hf0I9O/u/NlD9J30GePJ9jUPM1YkZmudp/W/Ed8zjkjvaZpyDfQ2dF3oci"
        "X7ZX4Jf4XAfKC7ltt4V93FJvbxV8GNb9eXEey2lKOa/mo5jj8ENcX84jOA55o7+Yz6V8mVre6j4DeyD9L4B3gs9vsX0UNmk4eF7i"
        "foA/LWjtZZ4M4Z/wvITzo+V1rLffn/HmgTr+wJFXpp/tq+iTVxM3MivUdjeV0xHbXz6Dqh6XFmjyeRR6VrfD1Y4e4vxaCvn+5avV"
        "fAbzBOSxUbM/8D4URprY39PcD6+r8mA7Xmgoea+FhIazUJWHqA/LZYVaHyGXOOSC5yXgcP4827s1MDnjtSO2H+Yf8rejjuZ2NEny"
        "Yb8j5DQOe1p27oPZk9DrUfKDd6v6Ifpft4cE+zH0O/vBWzQ7uFvzh3heWq7Wyzw+qNhfoD9cznpCfoDzbJz31nj8H7/P9bZWHaH3"
        "l/vbDctRlUuiqd1U/wC/c1x0gy4XiddKLnxOWNjTDY1+/VbHz7F+3y7Hd7dfi7oeD/nqcYOfa2JXrGfW+kNkX5OQMz+/EvrxioaD"
        "30s3qOPirO0KOOUNrJ8v+I5Pwq7G/PxdMnBc4nGxQW6fSPvL7RPAe1mzJ1Ee41K93G2OvDx5SjNe+znMccr+GcUPsv3ltDgkqdkh"
        "nldxXrCAc2r8PXMS9ndAjXvLeF66m+0HcnlUxRNxchfkguelw7o97RDx583e+A5xGcsrn/TKpdPIsL9Hv21Nwp6g1xzX8DkUc47k"
        "t1LkMUeNb6p3qPpjMc5x+Il1Ms/1dsdPnMgjnsU4Va/H+04/3Qe8VzR59W0jeR2DvPCdKn/nFOTF/QjetTLHaZfz+Ax7ulr9Dp8L"
        "YNyJLpTH89Ij/B3I7bCKy+9TOmNdbnhegr6Idj2t2RHPJwf2znjn21sxzzBPID7IaXLpyfvLhe3yJOxSOc+XEudcq2h/6VF13mG9"
        "opbneNnhi1jrkZsjL2d+U97E/grntBR9Swt9srYzHsVP0/D/5kmKp6vcv8cR93LcDB6vMtvNKYqXp7sw3xLl3lTKVb+Bfkf9pjBP"
        "dPpDmU/ivSkeP49T/ODwACj4ExTvZL4k6xX34C+FvKc4Hh07orRT4IzSeJ9JSpwOT/sa6/OCf31GDzXgJFrVZ5z8xXSHhjO2X9Ev"
        "B8eBLN+j1Qfj1nQa5R/m8mSXGXzH0ZNOT7ws4kHMvwua32C9K+S0eIXlWNTinaweB2UVXLEuwc9HSS+XYtyYQhxd2qTmCQv/yfPD"
        "HnW8ZX8ixsuNahxaHpJxUMqzXiLWNZAHvRS8PlPPww8YPN8j+8+gfUtfxbpAHOtVY3J+5eRvW33wn6doHu+MF0NaPJb2xDdOHvT3"
        "M4ax5OF33zc85xGq+9X4qyrWIWj9aaS/qORn8zmVqZ2yfl6ew6rwP8i7XRQuH3kYPBY8vxlZudC3HMcRTvuc9Rk//tKnjeb8D634"
        "UN9rwYeq40meVeTtY3wfRj+YY+Dj43z2Bj5TPd9/yFDXpw6d53kCrt+v/kddX2pxjsAIc46AeDuqE/h+Xb8Pga/V71yBfp6A2zdv"
        "v3au4BntXMFl2rmC5Zr+LZfxhHuuII1zBU300Ro45N+Pu3Q9/JuW74U9V5Az/irU91j+OeMiI0jOP9DOqWzAORWjZT3++F3vuQLB"
        "0wu7fKs3Dz150X2v2uYTR3+0+cS9/7T5xNt84kHjZ5tPvM0n3uYTb/OJu+1o84k3GQ/bfOLs99t84h9lPvHiB+QTL7b5xNt84m0+"
        "8aZ84sU2n7jR5hOPjk88H8Annv2Q+MS/avjVI5hPPIv8t3ybT9z4bfKJZxFHbFTmI7wf08gnfufs2v2h84nnz5NPfLmSj9bIJ54N"
        "4BO/Gvv6zCeej4hP/ArcM594H+45zqN+OX8+8e+q4xn27YfjlGB04XnFD6EdzcbXG3/LvOJ/P0te8f4PiVd8jsIrzvOtRr5n2jBm"
        "vmcpzzuMVnFrA89vV/P52Kzi6qMh4+pTF4hv/OXZzSOX5G8W8xhfXutvquv5zJ8eGe/uwZC8u6cCeMYPXmCe8av7YCdzW+7L/N/n"
        "Dx8/T/7wb39E+cOLEfOH5y8wf3i2zR/u9Qtt/vCQ/OHI1xnPtvnDjTZ/eHj+8GJI/vDiR4Q/vPgR5w8vtvnD2/zhbf5wo80fTn6w"
        "zR8etN/a5g/3G0/+O6na24XmD/9kmz/c23+/8/zhf6bxh3/vI8IfboM//Aj4w1+dNX94NhaGP/xr4A9fFuP4ueDqw4tJb9w5ex5x"
        "W+MRL8ZoPa6o8Yhvi4hH3I6IR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH"
        "3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6Y"
        "R9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yO"
        "mEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcjphH3I6YR9yOmEfcDuARtyPiEbcj5hG3Nd5wlSfcGhjUeMSZVxz84beBf/x+4pOS"
        "fOLgz2Me1GZ84jrvIvNJMq93EffY/xD8ktin03nBBQ85+knnBRd8mSu18nhe2qN9X+Mjn0hpvL3gEyih/HQn+LfAQzd1u2ynwgO3"
        "Ut1nZH4zJy/W4ZlKGv8IPnFDyx9nHkNb4xG3NR5x5u/eq/GIg/cP51z4983gjbP6iLeNz52JvFvuf/BXmsegF9g3F/yozMfF/Jr4"
        "fpWOvxs39dC62JWpX8dc/vCdMt/Z5R/EuRXJ90ntytyi5Y3m3q5JO/ToD/NlMn/fKPUX5+WWuB971Peqgn+U+MoFbzTX48Sgwl8s"
        "+DkZJ6nmmxW0evD7dCzGFryezF/J/Sj0HXkShZc0PY2r5ficrXV0FPm0JL8C8sJYzvx9zt91Vj8d/nCuP/O5WvcTv5vDe+DyRX5J"
        "7Ueul7WeeBTzCe+ubUzwY/C+ehW8fpKPFfJlXmPwHZsHmvCEa/zdVh/xLup81My/z3ytfI5K8M52EX+44HVl3mPkAzAPseAlAn8H"
        "ly8zj/Jc1u+i4oeYR0V8LwU543lprfpdwUOo8cLrvIX69xmnDL4+ax/43MFXI3g+N6r5NQ384M34ck+RfJjPUshpvx2Kd5r9pLWP"
        "eDV1HmrOI+N+SIGXRfRbjPjEhdzRr+Zxw5c3WtjlJv/+EnIKy78+pH93XZPvDrX8LuNwvorVDR53+AlhX1f621cDX/gKf3tqkNPz"
        "5/z94ly1Xex3dTvivGzWC/47Al7+Zod3u7xCt0vmZ28ip4+KXV3F+ku8rF5+JFde92h2peSzJSS/uOf8ppcPxvyKLKfIh/0583wy"
        "jyCXO5VWzl+kkN/GfNzs5x37cfjD+dwq45mjkAv//YyFTeSi8ebzubvqZu6XIzPevOSCNn5VwTvs8D0o4x3aXWKe1d3auMf8+uvU"
        "7xYQNwieVjwvAU8f7wXPO/PGI99UlVNS8K96z88S/z7GJ1EPjE9XIS8vocltrdoe/jsDFvPResajpDYe3eYdjx7n/iWeXf57JNVB"
        "rseg2h+sv4N6fxbV/lyj2U8C8mC9f1aTA/S/ureJHBD/lveq5cvfUL8n7EXYpZ8cOqW9oB1O/pR3HMq8qMsh628/Wr2tfcQzLPKw"
        "GAf89nwuwrGXTm98Br5w8fdE4CcLsHfJ6z2o8HqLeJDjrl1aPMhxYr8WDzK/L56XXlK/K/5u0k7t+xOQi+n/fcYpP61+V7cPq++F"
        "GSX+Zv3Pc/3R79km/N9Z1c6YNzWf8so5ZWS4/sj343ML1hHVb4s8cY4TMC44ft/hA3fklfK2dy7LO+2T55gWcWhGvMfnot5Q+KnN"
        "U6PKvMicAL/3TqknLi846/MExcnMtyzKTdL8IQP94vpN4e9VOenDyjzweTUv1TwJvvJODXfiTEN9XD5wnINaivWMqZUsj0mVf1vg"
        "vN6A0+Fp11KcY51CPup0Uit/kvx/xpNXmfD4YVGPG9T5uuATFziHGnBcHnD446Xw71OIr6bjWvkT4BG/W7VjMR/j87snDN+/t1C4"
        "QbObnLbOwHY7V7VHYbcch+D5UvjBKf47UJvVOJHrnYk1WZ/APErEk4bKK87xiXn8LP5OG+l72ZOv7PKA79HWIVg/4AemFsl8Z+IB"
        "J/tn+2D5Mw+4N65wRkBn/BhCPrfL7/2yMUMjKvKi+e+AgKdd8HlXpP9x86wr8jv+fN7bPhCf98ieJjzeKfB4p1Qe7+rjjXnXbT5v"
        "L593x69d3Daf9/9TPu/XQvJ5f8t9738BrTGWog=="
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

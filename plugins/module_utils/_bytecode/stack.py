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
    "type": "", "code": [416, 18560],
    "maps": (
        "scratch_frames 27 scratch_frames 44 stack_frames 32 stack_frames 6 stack_frames 8 kept_stacks 57 kep"
        "t_stacks 6 kept_stacks 11 stack_counts 164 stack_counts 10 stack_counts 9 processes 53 processes 7 s"
        "tack_frames 47 stack_frames 6 stack_frames 10 scratch_stack 29 scratch_copy 7 copied 1359 copies 6 c"
        "opied 11 interpreters 32 scratch_interpreter 8 interpreter_frames 249 interpreter_frames 7 interpret"
        "er_frames 11 code_objects 30 stack_frames 56 stack_frames 6"
    ),
    "constants": (
        "KERNEL_STACKS 48 HOST_LEVEL 153 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PI"
        "DNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 9 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 9 UPI"
        "D_NR 9 CASTS 43 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 41 UNWIND 72 INTERPRETERS 1418 TAS"
        "K_THREAD_POINTER 43 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258"
    ),
    "members": "TASK_PID 210 TASK_TGID 1 TASK_EXEC_ID 186",
    "calls": "bpf_get_current_task_btf 209 bpf_rdonly_cast 187", "linked": "",
}

_KEEP_STACK_AARCH64: Dict[str, Any] = {
    "type": "", "code": [18976, 18544],
    "maps": (
        "scratch_frames 27 scratch_frames 44 stack_frames 32 stack_frames 6 stack_frames 8 kept_stacks 57 kep"
        "t_stacks 6 kept_stacks 11 stack_counts 164 stack_counts 10 stack_counts 9 processes 53 processes 7 s"
        "tack_frames 47 stack_frames 6 stack_frames 10 scratch_stack 29 scratch_copy 7 copied 1357 copies 6 c"
        "opied 11 interpreters 32 scratch_interpreter 8 interpreter_frames 249 interpreter_frames 7 interpret"
        "er_frames 11 code_objects 30 stack_frames 56 stack_frames 6"
    ),
    "constants": (
        "KERNEL_STACKS 48 HOST_LEVEL 153 TYPED 5 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PI"
        "DNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 9 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 9 UPI"
        "D_NR 9 CASTS 43 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 41 UNWIND 72 INTERPRETERS 1416 TAS"
        "K_THREAD_POINTER 43 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 258"
    ),
    "members": "TASK_PID 210 TASK_TGID 1 TASK_EXEC_ID 186",
    "calls": "bpf_get_current_task_btf 209 bpf_rdonly_cast 187", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "5cee33a8454441844f64da7c3d92de3d6af95d402bfdddbc22383d81d4a88b2b",
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
        "eNrtnW1sHVV6x+fe6/til+UaJ05u3MB1XgjGBWxMCCFiISQQQoS4IcRJNkLc2AbsTQE5ISSZ3IhmeQukUkUoEBq129h5saOVatQP"
        "Dd12dflSJR9WK6SuVLZIVbqlS/ZbkOhuPrC+9czzf+bMeXwOdzzAlmodKZrMnZnfnDnP85yXmef8417j+H8qbZdq3raAff5THaVt"
        "Nuk4l2q12itT/05M/T2Xod9bnRv9rZvoBudijfY7sP8R9tux/yH2C9i/gP1m7H+A/Rz238c+l/O9uuV8z1DOys4rNdperlG5CZh2"
        "rnaMvDHwssSrnsR+ynEue/u7af9cA93Hu1/SxMF5XJ5WJ0XXZVC+BG0/bsb5O2j7Nl9P1eT0vUj1cS6oh/30PG3vYvsGtq9hewjb"
        "YWyHaNu5zd8OdNL1fS9eRbzOjbR/mArivk73GWg7UePyNvj1tdz/fSvK3ZugCu4bofOy+J2vG5za8Sy/D9ub593k1LPfCaOfPeY/"
        "uZtyRD1cqIX9hv2F/aTSNo4tlaeaVPfxarS6C5zOHXRe03p/25t4l8qZ0MvZmvhFztH8iuq3ehTlmirflRT5Bdt9rVfuU8QfdKge"
        "zmPL9n8m8TOfWz2L8jU6zvBUPXj3vzK15fuX4SeFqfK3HtzwZ96//9G944dcH2nnmhnVbzXBz3We7D8KOybp+GAS9sP2HHgfL3Kc"
        "z0Llb3V+UgvbJe38k79/7Y4muv9a+j0/QFv3NtpOzKFt1xKU81basr9MYD+bIXv1Zv6n5tcvyteaoBtWW9iOw+b24U09Dt2TZI9e"
        "529zX3a+jG+23z5sW51juSj3Y3/h+nFHyc8+nir3f/ocapD6fjAX9vivwP/CdnZHKY678LzuSXreCdQf24n3u+bw/Sjeq8tR70tx"
        "fgrn4/euuXw+tR9st4DfgPPXSv5rM+S/MUP+uzPiV+8VfoR9u9+cqM0kbnqdlkhxFu43hqb26/tTNmb7+D7V0xl6jrTzD/RcR1bT"
        "c+V0XuX4SmrvVnVTHOQaLe3dRODHvn/ieB8V0xnMUrlL8znufxSc75n0HM6rHKB+t5AS5Wjq8H/P4/fqCJ4zQf3sObTTHs9rqt0R"
        "4lh5q9qJNyci7wxxBiw8eX1lVaEWbsc8XkOIV0W/OdgIu2Lbh3Jzfdy8oMtY35W2ZvLzH4CTIL7X316e+puf5xiv49+n1bc4r4py"
        "R66fEXO98PVcbyZOuF74+SttOTNvYGY8d6TZOL7oG6Pr3VG6z7UtCa1e2F8rR+h6d4T8zz2p+805xEvliL08Rj/i87mfGynU9UdT"
        "Pd28YA2uV885Iz8Q5f/G/eBINLvxeTb717s+7RTrto9DxvE/xoE7T8x4/D8k2vETv8fxv3edV8Iq/Hcf/HfgwAW0Wwdr4fZ2evud"
        "CcaLWrkSjrFdTztN2jhloM1ir9TM/Nkdp37IPUv9zkDbT7E9hDjciP2XsY95Csb1A5jvhO/3Gu7XjPs1i+NDOL7S+32Oet5ddfzn"
        "Qnh8DP/pzeTq+t0Fg59M8w9hH3eUxqGtiT/Okn9uq+nziyHVbyQs84yEmmdMm18kdT+rtF2e9K5/JtkdtB/G+YUcd2K8HIzne+AH"
        "/XiOxRiXwd95fFq9QffbiRss43meR2QxLuN5GeatUeO91xtJRzifn6f+eOyPnJndP+04Ecb7aedF9DsYf6WSgZ2ckJ3YP3pTR9IJ"
        "Y3wf9m/ojlE9tWZfSdN8nOf/xO8bP1gzxfW5YL5uef9zRtnLf+/Rr7dn1UbHXD/yPPbn4xTnrY0DfjlbM/1pPu+Hol3yRp7VPhXP"
        "HfDnce/3lB7P0m69zlaql773KH4Tvenb/HaF6mNg3kKqh1fpBctgDuNYvG+p7KV4n9gP+52lclde73iBuB/ATjRu4PZlq1euyalx"
        "4opmfTzmtr8Q9MvJUBwnaZ/H4d7zDBuf50dJuj9x+Ho/XJLKj7x2x9tnrp03kgz8YSoGKgsM3AbBbYjCfUdxMxZuRnAzUbh/rrg5"
        "CzcnuLko3EOK22ThNgluUxTu84p7lYV7leBeFYW7U3GvtnCvFtyro3DLitts4TYLbnMU7mbFbbFwWwS3JQr3QcWda+HOFdy5Ubh3"
        "K+48C3ee4M6Lwr1NcQsWbkFwC1G4HYrbZuG2CW5bFO61irvQwl0ouAujcFsU9zoL9zrBvS4KN6u47RZuu+C2R+F+kQi4iy3cxYK7"
        "OAr3M8VdauEuFdylUbi/UtxlFu4ywV0Whfux4nZYuB2C2xGF+6Hidlq4nYLbGYX7L4p7k4V7k+DeFIX7Y8W9xcK9RXBvicKdUNxu"
        "C7dbcLujcE8pbo+F2yO4PVG4f6W4yy3c5YK7PAr3LxR3hYW7QnBXROG+pLgrLdyVgrsyCne/4q6ycFcJ7qoo3GcU9y4L9y7BvSsK"
        "t19x77Zw7xbcu6Nwtyruagt3teCujsJ9SHHXWLhrBHdNFO69inufhXuf4N4XhbtCcddZuOsEd10U7p8o7noLd73gro/CbVfcDRbu"
        "BsHdEIXbqrgPWbgPCe5DUbhNivuwhfuw4D4chVtT8/WNFu5Gwd0Yhfu54m6ycDcJ7qYo3F8r7mYLd7Pgbo7C/Q/F3WLhbhHcLVG4"
        "/6q42yzcbYK7LQr3guJut3C3C+72KNyfKO5jFu5jgvtYFO7fK+7jFu7jgvt4FO6Y4u6wcHcI7o4o3L9W3H4Lt19w+6NwjyruExbu"
        "E4L7RBTuq4r7lIX7lOA+FYVbUdwhC3dIcIeicIcVd6eFu1Nwd0bhPqm4T1u4Twvu01G42xX3WQv3WcF9Ngq3pLjDFu6w4A5H4d6n"
        "uLst3N2CuzsK907F3WPh7hHcPVG4tyjuXgt3r+DujcJdorj7Ldz9grs/CreguAcs3AOCeyAK9zuKe9DCPSi4B6Nwk4r7guJ679Vr"
        "tUmf5X0NqSzIvaDelyem9p0X6D1uM7YFeg98kr7XtKYoj869NYf38vhOEi7v1BVuD/IeF9HW7UHe4yLk3fUg73FRDvt4f7xIfU/w"
        "3oO7b1K5K51D9J3gGMrzJsrXSfXivpvD7yg/8v/ct/AeG9+9+X199Xp812nFe+9evN/366UW1E85jfM34rwzdL8ivl/y+/7iXtqO"
        "4fpyRlx3lspTfAO/43tC8XVxHX4vfV+/vtit328sQ+fTa/fLtTLKU8L156e293jfub6H71UP4vka9O9dXQ8qu/l5gm/x95aE86H/"
        "/ebfa3oeIvIJTtN3gmya/K26SHFWJlT+gztCdvPyFlL0nWsynN8Uzl9K4bv/PaHvDJ6/f+Hno1D+wuGgHDsm+fugVr7OS5OUF3KF"
        "tkcKyJOAP4zS/b+7pNEPkOsTueSVrMqP8vIAU34eI5W/2s35Ox9Navl9yOOqbKd6cDdTPrD3/VnzH+RvVdfAD8ap/kov4vol+vHq"
        "Ov4eenEy/N2siPio4nz3FD1fEeUZw33LzHuCv8fB72Q5xqheiviOOdaA63G81KPnT7inKH74fmw/vs5vlzw/XKtf754mO+XTXF9O"
        "4DerL3vfJzuQn9URtG8eqnw7vtNez9d9SH6UJv/guK0e5jwg5BPhe6r+HT/h5JFfWX0Udk7pds4v5/qCPZddCvIBNHuu0OulBD+t"
        "sD/3cb4i7Mb3nWOxWwL1Pke3W2XnhclwfkBR5Pu5J2C/hLBfcJzquYr8mOzU9l6vvkepnqvwh2wDfQ8ur8fz3CrsvU4vV2DvDOyN"
        "4yU8d5m/Kx75YDKc37UPcZ1/xGSfpJO/Q68nq31Owj63Xzbb53bdztUtKN9zwk7wR88P14TqhfOB2e/4uYO44fa/X8TjGOz6nCUe"
        "Ob7Xc/28T/Y9Bfvy8aXCvg2Ch+Mlfo4XuV7aje3EGOqHvhpM2QvHS+CU7+f4es8YX9xesR11u6VmHleLr5jtJso9La4Wcfs+TvXc"
        "p/sL13t1ryWuuF4t8WSLI46HwM6jqOclEdvBIJ4Qj2tUPsVaz+/GyO/KaIfLQZ7u/snwc8v4Ybvr9mhw8j2WODqN/gzjiXy3iKeV"
        "iqfZBb9XX8LzcL/H45G1qp++77LKF8tK/2c/HevW+p1qO+p/h/Dzdv26ypET5nhZxvVb0NqrgIPjpQzHFeyHdrF6SB9/ZXOwH46X"
        "XnW0PKByP9vn3UnOQ/ftwnnqyGMsaFkiaSef0J930CG7cPuUz8j2Led8afsGO1a3oZzIZ6pk9PbfGx/e7/nZabT7j6hx2qRXP5yP"
        "h/guov+szuPyYNzE7ZuMLz5vhMZd3B+zv1RWvaH3Y8if5n7aHYfdcP+xLLi79H7FHYPdOM7v0M8P4u45Pe74+SpNhybD+YBBPC3i"
        "uIbdMmG7ZYK8L66PwQziaQzt2yD7H+y2ttk8j+A8Qh4/IK5K8M8Kc0462rjTs986L662qPyk33n1s0OPjyAOxhFf7LfMHYf9Duvz"
        "hzKOVzvYr4fJXqdhL/hX9VUez8FeKM9YDhwcL+3V8+HccdiN/WK/fl02C7sd1q8Png/5nDLOKp2vae3jIOYP7hnYJfBL2KWl4Kj5"
        "b8guIm6r8M9COuwHWSe/Va+n0n693XFPY97B9XQK81L4heefD3hxeAbjjAzNa8oDHCdkd/2+ucDv8lt4XMj53DS+Og8/dscxPwns"
        "ROPHfMhv/HFNEE80nj6fxXwruO6idl31edjjScwjkbBbyIp5JM6beIQ5NJ44nxb8szTuyb+jypUM8bsQ9xM8/jhJ/eD5lOCM0DiA"
        "7ZxFXHJ9umfJ34NyPcrjN2q3z2fAe4V51L/wuMcbF3pDrzLqoQvtysQKPv+QVv/Vl7m81N7xuMcbX3sm5fFEF/x7Anbw8lfvCbWX"
        "7imKv3yoX/WapHK3nP91a/Mx98w2bd1Q8S19/Fderr/3KD6pj9vcM4hr1N9YGtc9KuzSzM9PcV3i+SCeP49xVrFFvx/zgnHoJvYT"
        "ig8eV7gjFAflW1X9eU1EdYF4r4H3Fl3DKFej3q67o9Q+cPve5ao8xA/ymH/69lLzziuh9wxsD+/3XKj99/Jo35+6/uaXf/M76tmT"
        "Wv/A44TgPcIYtQsDN7Rr78mC9Vqh/Ejjeq0bLHmnIt++16GGa2BwqfF87re8OPHez/D1PI8N5we/aP4eaS5HKA/80pesF5ieb8zr"
        "Eqj+XPhXL57fHRnS1vNGzXcP8u+RT8x5+NPziTckwvdpTaxP6PnE5Ad9IweRl3+xbn72RUM+vcpD/nnd638eur7StFHLWz7XiN+R"
        "N9+awXqfRn1+1ZpMaPctIW7Y79xRyrcuIS7GwFXrnJdQvYzTffqQN8zrLloz39HyvuV6idbUjfr7OORfR173hvVFaafd+bL1GGrd"
        "QMR1S1gvNbDTss7juZmt86jH4XVMct1W5PVRqAcX7RDbuXK8/vMO+/XSDT/5Nfp76AFkP9XmwX3XXKXys/1xFfh4jijrpoZD13t5"
        "34c0O16rvf/uOzpXv8/AzO7D67PcUXq+axfRgKzvaLPxOXh8YOPy/QM+ys31ncU4NbxOMWxPvl9r4p+p/cr8sqbXL83j8vNnZkeu"
        "f1m/yo5/Z7TjTO2Xdi7CLgv1PP4DX63++o62o14aYZ+lXw93/KK2jqqCfoPXNfA6R17fkEa/yOfneb3NUb1dnOD3W0JvoAvtJOtT"
        "7MN9JrC/tZHmY62NKYyj6L2xN6/x1/14/0iF5yG6H3A72Zq8TZuHp51btfOeO/4pPe/xS4jr/xZ+dpNTL54umeK20dw/9zq/EPzu"
        "uvxPwU986fqOn9X09oDiN1jPKfqNqP7R9+ZyJ9xf7jpJ9XVtj94fTvV//u9bkzTeK4XskfTt8GO6741sB9bZ+AjjhHucev34R6F+"
        "XI1zFka6jvt5fg9UfxyVmWF5aEDZN4I4wnvvgc4vMM65Ylwvxf2tO7YN7XpDMO+i9W004HXPfoTjbXrc8byzRX+fuxXr8tjeDyTZ"
        "Dr+pedu+3SsRH5+j/j+rO466LNYnXoqgR9Dr/Ir8cdfKwN+8dn9g/krY75eIv3f1dZ51x5ndYrzydemo0MTqq+qofPt1SyzrUSPq"
        "lvQ63/+tHv9yfeKzvw2377P6Q98W/aF/+4b0h346qz/0fxLHf/MV9YfentUfcmb1h2znz+oP6fO2Wf0hOj6rPyR4s/pDs/pDzqz+"
        "0Kz+0B+q/tCC35P+EH3HnNUf+rbrDznae5ze1GsW/aFXhP7QS/9P9If6oD+0Y8b6Q82JKPpDvdAf6k7w+4qiP6/fRL/H1SEaw/v9"
        "w1i/MUTrd3k8sdU73dMf2rkfeTfN+veVY9AhypDDsZ/zuhn+vl9Xh2gQ63F2qfoJXx9bh2i+gdsguHF0iEzcjODG0SEycXOCG0eH"
        "yMRtEtw4OkQm7lWCG0eHyMS9WnDj6BCZuM2CG0eHyMRtEdw4OkQm7lzBjaNDZOLOE9w4OkQmbkFw4+gQmbhtghtHh8jEXSi4cXSI"
        "TNzrBDeODpGJ2y647TF0iEzcxYIbR4fIxF0quHF0iEzcZYIbR4fIxO0Q3Dg6RCZup+DG0SEycW8S3Dg6RCbuLYIbR4fIxO0W3Dg6"
        "RCZuj+DG0SEycZcLbhwdIhN3heDG0SEycVcKbhwdIhN3leDG0SEyce8S3Dg6RCbu3YIbR4fIxF0tuKtj6BCZuGsEN44OkYl7n+DG"
        "0SEycdcJbhwdIhN3veDG0SEycTcIbhwdIhP3IcGNo0Nk4j4suHF0iEzcjYIbR4fIxN0kuHF0iEzczYIbR4fIxN0iuHF0iEzcbYIb"
        "R4fIxN0uuHF0iEzcxwQ3jg6Rifu44MbRITJxdwjujhg6RCZuv+DG0SEycZ8Q3Dg6RCbuU4IbR4fIxB0S3Dg6RCbuTsGNo0Nk4j4t"
        "uHF0iEzcZwU3jg6RiTssuHF0iEzc3YIbR4fIxN0juHF0iEzcvYIbR4fIxN0vuHF0iEzcA4IbR4fIxD1I+fBh/aH671GFDtF8iw7R"
        "fKFDNB86Pseg83Msog5RuLxfpw7R7oKuN7Q7h318197drOsO7abyu3ugX7SB1qO5e/A+e5zeW7tnkYeAD4TT9IjqrP8utmM/y3lK"
        "VJ4ir492sI4vq1/H9Sh1hQLdkhXiehwP1vfy/d/Q7x+sx/b3LtfKWJ/H6+953SWvq5xYp55Ty7tfoezo5w8+wd9hEv76tTTy0yud"
        "OaFP1F4Lfz/I4nuY57e+LtGRK1iP/prQJcJ+I3SIsM6wcpzWeQbrW3i91eluPa8B31GD9Zngf3dOE+kMNTaSztBRlW/irw8cpfIE"
        "65oPYJ3Anos1FSch+0/TgWlHPiXWY7LOANYrV1r086ur+TsZ1VuR1zdwnht0AopYnxms82eOyneYDOdNSD0Nvi7bAD/AcdYd4byb"
        "QJ9IlCPQJRL3D65nfSGswy0G+WWUB8L55UE5kqQ3xBzWUalsgG5BKI/NX2fO6+Wwfj3QoVhF66On6QvZdDdOkH2ryFMN9FDw/2y4"
        "xyw6Q6yHw3oGrLuxXM93cE/mjLovRazbnaZDswdbrIuubP8I//9Ks1Eniq8P7Cj1Zx7gcqDee9T32kT4+hTpDwXl4PW/Nv0bxFdx"
        "s3gOvj/uy/VUOUDr2blepF6AWb8mqfRrluh2Y3txuxbY7e2IukMbOe+O1uFLPRvOVwrrnHkNRaDXkyBdIl4Hzd9hWVdH6nC5ZxG3"
        "lnXf7knYV5QzuF8a9sXx0v3ivlgPWnxJ3PdEt65TJO7LnHIr+xt0oR4R8cY6HKcRb5tM9kpZ44z9eppOVLdFb6hbfz4ZX+5oQWvP"
        "WZcsrKfk6fcEukUptjd0naAPEuiV1FuXnxN2Ero7wX1Zn4b1Q9ZL/9hm9o96dgKnzDogR0i/ge+/D/oLQR7bI44h36khsOO0dfDQ"
        "Y2B9QdYJcMdhp1cUT7PT9Xp7weu1KktFHLWodqch3O4kSJeovEjnBPpDzIEOU3GPub3h61h/yj0BO6X1/jYY/3A8PS/iaano95aK"
        "dhTrWovI3wn0qHC89LweT9PiiPWmkGep2ycd6BZW0R8PNpB98g/y/VmnC3lYDcIeop3mfqDyoOgHhP5FWB/L0yNifSzWUwn0M3hc"
        "Mq1eOr60Xvh61oliP6+iXN46d60fgx+WuD88LOyC+1RdYZcbdTuXcbwEXhDPGGd58yDfLqybAf0wPb8oo/qpUP6sHzfQ7eH+i9ev"
        "Bu3bnc3mecKd4B3jfCDSJSnhuXjdLOtAhudNmfC4KUv6Q2XWbTpaZ/zI848ey/jxLx0t37bI7cmtYrzGek5z9PZZ3d88bnTPwk5v"
        "WsaP4LBOVHgdjG+nYB5BOjE8Tufxn9L5Qv0XLLpCBT4P/Rnn+2XDds86+WHd/0qcV75b9/sgLrlfamcC6Qp57V7Wma6fVmkqGNqB"
        "XFCefHAe5k0jH+q6QidovFsN1p/TeDG/Wx/ncfvKeieBrhBfd5bmC3nYpQw/nBhU7b42/+Pju/R8MPfMB7p+T8C/oPGzWEfK+m+2"
        "dd0TgU7Ue7qeT8B9fxo3FXreQqPgQtco0PdJC94Z6Bb16/0V93NdR83cQA8J88zzDZJ7Yho3HZrndCHReQLj6UBPia8/Dd2iTep6"
        "X3dI6vdBR5Dnh6zvw7pWrCsU+CH336+zPzdr7Siv3wr660bE/Y0Wu+F5eN1S6Xv6fIGfJ4/yFgt6/xDMJ1i3DL+XHtTHE+UFqh58"
        "/aF3xPsLm1+hvlgnah/eI7gj1J7kwe1apt4veXpEcr2k1+6uRv6xrzeU+hx6Qwmt3VLvEeh90kALBTTncwbrsvpU/qNpXZZ7BnmU"
        "y6LlmQZ6Q+9Y9IbwHsWzp6831K+3/1+b3lC/eX1AXb0h1Mes3tA3rTdEH3pn9YYEd1ZvCPOpWb2hcH3P6g3Fq79ZvaGvW2/ok2+9"
        "3tAn3yq9oU9m9YacWb2hWb0hc7v2h6M39Kd19IaG/eP/C61fNVI="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 21648],
    "maps": (
        "ticks 3 control 20 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 126 tally 98 control 10 rows 247 blank 8 rows 6 rows 7 processes 202 pro"
        "cesses 7 scratch_frames 14 stack_frames 39 stack_frames 6 stack_frames 11 scratch_stack 20 scratch_c"
        "opy 7 copied 1355 copies 6 copied 11 scratch_frames 24 control 14 stack_frames 43 stack_frames 5 sta"
        "ck_frames 9 stack_counts 5 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 31 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 PID_NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_D"
        "EV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL "
        "15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 43 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TA"
        "SK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_"
        "NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 18 TYPE_"
        "OF_TASK_COMM 3 HOST_LEVEL 48 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS"
        "_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_N"
        "R 9 CASTS 14 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 38 UNWIND 68 KERNEL_STACKS 1409 STATI"
        "STICS 113 UNSIGNED 5 SLOTS 40"
    ),
    "members": (
        "TASK_NSPROXY 72 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 136 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 188 TASK_TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TA"
        "SK_COMM 21 TASK_COMM 3 TASK_PID 48 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_get_current_task_btf 63 bpf_rdonly_cast 147 bpf_rdonly_cast 200 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 363 bpf_rdonly_cast 22 bpf_rdonly_cast 206"
    ),
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [21648, 21576],
    "maps": (
        "ticks 3 control 20 control 23 owners 90 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owne"
        "r_levels 9 owners 22 owners 96 tally 124 control 10 rows 247 blank 8 rows 6 rows 7 processes 202 pro"
        "cesses 7 scratch_frames 14 stack_frames 39 stack_frames 6 stack_frames 11 scratch_stack 19 scratch_c"
        "opy 7 copied 1351 copies 6 copied 11 scratch_frames 24 control 14 stack_frames 43 stack_frames 5 sta"
        "ck_frames 9 stack_counts 5 stack_counts 10 stack_counts 9"
    ),
    "constants": (
        "STOP_AFTER 31 STOP_AFTER 23 OWNER_BY_MOUNT 11 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MN"
        "T_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID"
        " 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_"
        "LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER"
        " 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 43 HOST_LEVEL 12 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID "
        "10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPI"
        "D_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 19 CASTS 3 TYPE_OF_TASK_OWN_CRED 5 CASTS 18 TYPE_OF_TASK_COMM 3"
        " HOST_LEVEL 48 TYPED 4 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NU"
        "MBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 CASTS 14 T"
        "YPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 USER_STACKS 38 UNWIND 68 KERNEL_STACKS 1404 STATISTICS 113 UNSI"
        "GNED 5 SLOTS 40"
    ),
    "members": (
        "TASK_NSPROXY 72 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 69 TASK_TGID 1 TASK_OWN_CRED 171 CRED_UID 1 TAS"
        "K_COMM 21 TASK_COMM 3 TASK_PID 48 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_get_current_task_btf 63 bpf_rdonly_cast 147 bpf_rdonly_cast 315 bpf_rdonly_cast 12 bpf_rdonly_ca"
        "st 244 bpf_rdonly_cast 22 bpf_rdonly_cast 206"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a3e991a958377396d337cdfc317d569120250560681a1c9566cd2bc2f8bf8412",
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
        "eNrtXW1wFEd6nl3talc6H7sWLF505iTxdbJijMA2yMT2CbCxTBwLY2QI8VkIYYOJ7QCxQcNQHB8GY1y58OHzcZTrgsSHROWHnFQq"
        "OHfnWpKqhMs/VyVVceKqlCs/Ei65q9Klzg5XsbXZmX7e7nl7p7UjGLDPJ1fhZmZnnunu96Pf7n77oZC3vP8upkTZu+vHRbfM32qx"
        "/woDokzFLevHxWLxYOnvMfd+tbjv7HqnKMohlKdRnkR5FOVhlHtR9qHcinIzyvUo13plrroO9btUsX6XfPXLWaJhdkz8noslvTIf"
        "4+/nYlXiuXiHV85tEg8kLdzvAX5M4DpTxbX7nUmlP5tKfxpLf3aizFkZ0a/4Tm99RPWOa/WOJ/Ac6l0nHriI37+L0jmSF/3Z0lik"
        "envXta3F4P7YYOinrPhev3jPRnuo7EG/FDaLclMa/YJSw9vbSfpXYwV+z6lf6X1nUOjZ3qS1RPb7TPf5Kv58BtcXSS+3iH4v9Cv5"
        "uf18sdRNaeBs89oD+eh4k6PF6R0DJ+HD0fupZwjvvS5udE4T5WBa/G7qt6QlOmL6sVHxvWrYLfR5UwzyQZmLzfTaU9iHeuM5e0Dg"
        "dTddmz4X4F9yKaGf9jYh+K7Yz1DPKaKe+34q3q/Be8dM9Zwk6on6ZY7dnHqSXvVuuWKwm+1j2odT38Hv58fWe5L3zhrR7mFcS7nu"
        "K4SUK/rr2M2Va3n/BPsxu79D80viWo1LIxXrNcL85zcZbs9kPs71oF4XE/S9ZtHfC9B/cdFvl1FSf15G+WLT3eK9FW3Cry5uF9+J"
        "JVj/y+frvsbqI+UPf3kxjfY8r8n7eU3ePXtEe9Po/30meX+Vy3tfNPLOWZBzjOT8c9Ge081Ff7/aZ9oD+3MnSvus6LfpdbWoF/pl"
        "Bt5H6bSI+6mSPy1Vo5hKoN1Lg3G74peLXplaj357S44XK33xSqX+ruhPe1aFlMOkGyKHinY3Bs4VH45TK+SQ80adUr9UkT2K+z23"
        "JtCP09HuP/hCt9vuF3rnjquuvthnlP7ExtDHrnjMK5OelpSem4LnErBjlPYA+mVGsJ94camIw5zF4rtOfbv0a45P/3LV/1UcS/9I"
        "P5PWP4vn0O6uVBL3fxvXVbi+D9cUty4Sfm6bJf2t2x/Uv9ObfjTqj09Jv8v99ZlAe+iKfUX0/3bEg9tEhQtnILcq4Y9d/0rxUV9A"
        "nNxlif7q6f9l0a9n+WqtHtXHxXN9CcP40crGD4qbZVwqpg/W3ObXZVzqIq0plSOlZzOHoKdTrUB8GlcJv0frN/pez63B9kD9NL3J"
        "toL6PWntgPz+wSCHg6NB98vq6ev/S6H6v5bFy/k0x0tiHpKL/VXR878V4oyuWMz7XtL6w1F/v3XvI3sf3zhutvefo982jLL5QJne"
        "/I6Qiw29Mc0XpDyEP5Ljw/XOG46EnDcgvre3ZVmcqOtJ2XxS/+4Bc7398wvyyz0DAmdu0xwhzxrYRQ3s4i3gHuLzNOeU4fu90fRb"
        "76lw8ySaF5nqERaH4g99XOhBPan/pzeTf33NYKcJNs7peN9qumWUzyPGG38lRv3v2f1iPp+L5cR70NvQ46kcj371GemXe//DqR1e"
        "aQ8I/Ll1VdJOXD/g/i764X8+86+LFPYKvG81VUl/6Y5YTjXG1b3K3kT8IcbHD7PcDvM1Wv1PiHJNCdZ99CL8Xq5KvNCzHf3ZItaL"
        "CsfxfFx8h+w5F+8P9HNd6RrDesf3IE8xvvQgbulp5usbtI6RtE6w9Ykyv0J+VtNXisPIH4W1H1qXKMNbLOJxsqeKeOcvhfIvOo6z"
        "OF3025tuV84RYVeF/cFxF9kXycdpyULf7jLE4VbRP49yxx/PX8Xgr6YGx+8ZbZ5FfvmG+a8jIf2X9C9XR8f0YyHx7H6rGDQuk5+0"
        "B8R3ptfFWH+QHlPcb5/h+qPr8bXqU6GX4rV0Rf0M6id7gPRjjnVdeqC150bpQVn7K7Sz4vjeG66/kpin0/o0jQs7pZzF+NRb/4Io"
        "j2xm/onigzXo14vSH2YMfvIrY8blhSz536rA5/S4vSdL/jQmf3e/3Fsr9gl6t/ShfBnlXpS74RfX4/pplK96pRvXxD39FPXK1dxq"
        "aE9tqHmALfVI1McNV9Ps/l7EqYkyufVBblngZSuM22t943aXlYtkf6HS9wpVap0shnrGx1HPHFbuld8V66bOkY9QfoDyfZQ/KTL/"
        "rPt/rNN1xdIGuX1H6A/k1LPZNE6/Iert28eZ6X13pDje8Xkk0C+MoB0GvMWtRv8XiHdhBHY6UnFcHvHGZeEnMycM4/IW+M1qjBPV"
        "NB4L/LlTTeNveuzxd5rB707Tx9/gdlB9w/avefwdKZpw+LgCOSGuMNUnLB6Na+Xj7wjGL6sYbvxtNYy/5noE6YvyD3jvBPnlbEX9"
        "C+qnuVNnWdclf7kvd4PlvyWcvHqvoR7jGWd74e96j7xdZOsUZX6rOni8iQWvOyVp3UaTr2l9I6x87Qt5xAU/Qyn28Wkdkea1vS1n"
        "8ftJlB9p6xXY568/WiaHoXGOe/71aurfrnS64vjlvhe0HsbGsTI5/G0yqB3jXreCnndV03rB3yfl/lNMxVeFDZZcd79ahf2omKjf"
        "Mt963WWUNG9+MTZb2tlV37putz6PLtUrt3vFt92//7W96AfTs0JvKA4ne7HFdpY1/EeinDcT9VsEfU5hfXqRkmPaG4c/Lnr1Rr1y"
        "WH8ubOP9N1a/HWZxTa0V5nmqvy7P8vXNGNs/C1uPnHU0GRxf7PHu24OiXbnU7qQYz4Rd9PQj76Ue+wT9bxeD1vNIn6jfeus/De6n"
        "85bc33X1i/RF6lmNYb1Hf47WM7Gel6vp9uqdSz+TpOd+oPmbYd/+jivWZsQRQ+79KvXctsB+f1L00753sF77RPJu3/5Jb/PtbBzp"
        "zefZenIn1lmcPlHx4W18v86Z1rxH4F+y/P1dmKzWiazRUhzUlmX7vo7duEeOQ3Flh956Ulzt27jt2hrQrlLc6s2fu6w/8zy187zA"
        "IxxP/ePu+K32ndxrwjfhdln9cakfCbd9AbgJDTcRBvcthVttwK3WcKvD4L6hcNMG3LSGmw6Du1fh1hpwazXc2jC4ryjcWwy4t2i4"
        "t4TB3aJwJxlwJ2m4k8LgdivcrAE3q+Fmw+CuVrh1Btw6DbcuDO6jCneKAXeKhjslDO6DCneqAXeqhjs1DO7dCjdvwM1ruPkwuM0K"
        "t96AW6/h1ofBna5wbzfg3q7h3h4Gt07hft2A+3UN9+thcFMKt9GA26jhNobB/TQmcWcYcGdouDPC4P5C4c4y4M7ScGeFwf0PhTvH"
        "gDtHw50TBvdDhdtswG3WcJvD4L6vcFsMuC0abksY3L9TuHcacO/UcO8Mg/tDhXuXAfcuDfeuMLjDCrfVgNuq4baGwT2rcBcYcBdo"
        "uAvC4H5f4d5jwL1Hw70nDO53FO5CA+5CDXdhGNwDCrfNgNum4baFwe1TuIsNuIs13MVhcF9UuPcbcO/XcO8Pg7tB4T5owH1Qw30w"
        "DO4ahdtuwG3XcNvD4D6mcJcacJdquEvD4C5RuA8ZcB/ScB8Kg7tQ4S434C7XcJeHwf0thdthwO3QcDvC4DYq3BUG3BUa7oowuDmF"
        "+5gB9zEN97EwuLUK93ED7uMa7uNhcItqHWOlAXelhrsyDO4vFe4qA+4qDXdVGNyfKtzVBtzVGu7qMLj/pnCfMuA+peE+FQb3HxXu"
        "WgPuWg13bRjcnyjcdQbcdRruujC47yncpw24T2u4T4fB/QuF+4wB9xkN95kwuIMKd70Bd72Guz4M7tsKd4MBd4OGuyEM7jGFu9GA"
        "u1HD3RgG95DCfc6A+5yG+1wYXEfhbjbgbtZwN4fB3apwtxhwt2i4W8LgPqtwXzDgvqDhvhAGd53CfcmA+5KG+1IY3E6Fu9WAu1XD"
        "3RoG9yGFu92Au13D3R4G9z6F+7IB92UN9+UwuHcp3B0G3B0a7o4wuDMVbp8Bt0/D7QuDm1e4uwy4uzTcXWFwv6pwdxtwd2u4u8Pg"
        "xhXuHoWb9/IMRz0sd3fDmZbeo9bPY6Vra49Yz82izIv14DNiHT5XdYtYX56fZvkcrL6lN+wFor+cJlHaC5B/24S89gVpXKdxjXXk"
        "JrXP4q6L28dFvZ2Wtd76sH08j2vkh58U9bRPiHbYx1H/UyvF829iPfsC9n/PiXXmTA77M11Y57dUHr/7f7GKX2qXSK+0GpBfSftP"
        "9qD4foNIL/dGJff97mrtvUZcY528YZH2PO53btLeO8q/52Z7eHni3tVIsXs93sP7l0ulezKrew3qh3YOP4L2Jfh+1bxH+H5T4WXa"
        "h4lZ73v7Ov+Kc60WzmFltX1InMPrF/2cwv6CU4/rUv+1le4560RenN0v5Ofu21d5z4lr0hu6786u3HYU6tT+0adu3gXOK70mv98x"
        "SvtUtM/nrx/tpzpHkFcxAP05LdpRaBPPPTAz7hnK7FgsfjWlvuvmU1Z5ei/qn5kpccX1UsqrvCJw54h9Wv95EE+P5vB9I/uc6Ddn"
        "nSg7VwFnJn9O7secel/gnxHtaICdFKg+56CHT0JP8P1u/O6s+ED085tUfyHPhlnAQTsasD8+mMD7uN+5gOcJ0/myhmW4fw9/Txyb"
        "KennMv5+yX+NIg9plOXT432Sh3NkROhPCa99pFi0TyPPtUrtN7t/7cZ73bOonZdG/e1x82BdPcrU8Xw5vo8fszLzeX9uAr59Xsi9"
        "sBH7ufdQOyDve69IPCbve4EHeXTSeQVqJ86Zuudwl5TaR/uCdC7TtSNXFN3I6yg8Qd+F/Km+tL98diWTxyDyyLsn8/edde9C/yF/"
        "fJfOY9lDwi4aXtVw8HunbD/kr7VzkM4RJiF//N65GnJ6lPT5nTK79+TUZLF8cC6nuJVZwNtNciqTzxDkc2gkWD4LLbZP3zmTy8e+"
        "AP0ryWepq384v5BCvnv3HXh/I7cf+zzks2F89knvFx4mOQ2N+u2xAP0mv9WQ0HBmRSMfyuvvln7t9GigHV1A3umxoHz7KrM9nYUf"
        "pXoevHpt9gN9Lqwlf3FS9FePZhd6v+t28Sr5BdgD9LywBP4wpvlD3O+k9h24Rn84n/RF6BnpofvcMlffhoS+dQOf6ussPiyenx9s"
        "NyQ/Lo+E0W7K5EF+7T6Fw+RyHx8HdLsprOd24YYlD7n+bb8ax71+bOT1NdmN0V6Okx85Kup7DvJbxf1YYTZwDmo4uN95r1YPshtt"
        "fJV2E4cc8XsncLoRrxXihnFnCPayL0g+SbO9nIN87tXlkw4nH9IbaucypWcPu3rWr8abUb9dwK6lPVGcfB729KxmTzme/0JxhrNi"
        "7yizr6k8z9u+AH92jMe33fi9k8a985AL+dvlWjycgFzwe+cSboc0fjkrtgp/loB8KP6BfuaTfrlUW5lV3C9vSvK4IPMUtQNyOZYN"
        "lst83o9kh6Q/DuH0j8g4erkrn3OQT+m7n7n9Qn7vXvIHm8V3B2A/wCsQ3hDkhfOFg0n071M83pLxIM5dFQ7S/SzDdflQvPfxe+ez"
        "9B3I5wDHpeel/zvA7Y7a49SvH2X+bInM+x+lvCVmD6SP389baj7r6+9pPI4oIP7m59JS8txl4STqtZnkgHkD9UM/5WUr+TyiyedT"
        "n3ycevEc16e0rAfpjbMF86cBEQ9dht+wz4v4uED92/8ua7f7PS8OIX/XL+LeyzRvknIR84bMQd7flO/l9gebD8I/Dct4+XQw7qCI"
        "TzKvqPrEffjzYE/DFM+dEePW5SoNZ0CM25nZCseL6+H3ZX1gL26eJnu//2hZvyR8/nge9G24lb63lfWzwtlbhpP09e88zPuH41pc"
        "N7Ce420kPGGXGfgd1z9V++IqOQ+DXsm442Gufw05Lf7A74WjWtyCvNRCguefE65cZ5C/C3uV/bNAiwN7eZ52A81Dvsv9SKoGdv17"
        "eP9N7scoXrLPivmn6wfcmKBwm7ZesUjTm2/w+MYeEH6A4px5r6E+eV9+4R6V75hC3i7lhXrzSC3O8vMwXSy1592MZc199v8+s3x5"
        "54Qv4/t+sZ7S29TI8nDpHALZ1UXME9x1FMu3jmGfF+87c8LllXZZoqN6D80KfN491+Dai8sX4q6zyHWDA+X5u/stMz9BWT18ed2f"
        "+vJiK+UD52Q+MPgEMI53oR/sfspbP8zy4cv5L/D+hWac7+rUzmkcvc688azlzw+2B3BOui6v5f3r58DbP6n0PX4ObPEnhOed687S"
        "ue5F4n6ax1uB+epW5Xx16qcXYy0CZxD1KdnX0dJ3TXnsev46tXv6Xi2P/YCWxz5Zy2Ofr9kBrl299PLY08hjN9iF03I0WI7bdXuY"
        "ZI31XNi89ZyVtMJ8L2f9aFz59Uo/cc4O+qPswlB/Xx764YBzFSb7q+Q/ctaZot8fSf4B3zkG79pwrigX+/eP/fbw4bS050f1czDE"
        "E0C8AW49q7B++k1fu9cgbulKptg8m/iEiA+IxsGdSVxjHOtKKn4zFe8Vv52rqpXfd+8nLewnHBP2/EDTr9g52Q/vyFu/gN936zM9"
        "C/65JM3IBH/QRczDkpZ4cQ36vyuRYnov61+F+mLesZPaA3uh9/R+duvtdt3cur/8mMulFfX5849FexrRnv/V2tMo2pOg9qD+CWqP"
        "WKcsTPCR4v5vKh9p+zXykbZP8JFO8JFO8JEa+UjbJ/hIrd8EPlLs2y5um+Ajtfx8pG0V+EhbbxIfaZ8cLyb4SIP4SMHLYj3J8iVo"
        "X7ycj/R3v9DtpnWsa+cjXcD2v8v5SFsr8JG2YB2+g51Ljp6PdDquiY/0a7imuFUECNfPR/qn4v0a3V+L8a2rRkxsrp+XVGygK17S"
        "P0F7/tPEk/o583P+0zj5Of/4JvFz7mX8nJRHorcjlxYL0z07hH131TxqjRW3lvHqQR+uO64+FTKuvhARX+cJc72D+M/mThVxhMvb"
        "4/GuVIN3BfObzMng+cZ4eEJvxPyh58LY9QiLE5qn84562MdtgXZYkSd4Tt3Y/Zw32Pc+jn/tPMFxK5w/rMQ3mr1OvtH0DeIb/ewa"
        "+UY/uU6+0Y5fE77R9hvMN9r6JeUbbbtBfKNtE3yjN4RvtPXXjG+0bYJv9AvNN9r+BeUbbZ/gG7VuBt/oQMR8o22fE99oa8R8o82f"
        "M99o+3XyjbZP8I3eEL7RSuPvF4VvtH2Cb9Sa4Bv98vGNvneD+Eb/ZoJvNEQ+1BeHb/QNA9+orfGN7jTwjWK9YOjtz5dnlPztKZFH"
        "mqv5fcEzWr1ubJ5RXz4L8YxmY2F4RjtF//S0xmj+0ODpyWNJ/7jRO1XwjfYeygfGZ84O8Iz2QT8vIA/2dZzL3ix4eZwjYpx0/90w"
        "j190i8ivdg6Nj2eU8l/N5+LH5hel96PmF2W4EfKLMtwI+UUZboT8ogw3Qn5RhhshvyjDjZBflOFGyC/KcCPkF2W4EfKLMtwI+UUZ"
        "boT8ogw3Qn5RhhshvyjDjZBflOE2RscvynAj5BdluBHyizLcCPlFGW6E/KIMN0J+UYYbIb8ow42QX5ThRsgvynAj5BdluBHyizLc"
        "CPlFGW6E/KIMN0J+UYYbIb8ow42QX5ThtkfHL8pwI+QXZbgR8osy3Aj5RRluhPyiDDdCflGGGyG/KMONkF+U4UbIL8pwI+QXZbgR"
        "8osy3Aj5RRluhPyiDDdCflGGGyG/KMONkF+U4a6Pjl+U4UbIL8pwI+QXZbgR8osy3Aj5RRluhPyiDDdCflGGGyG/KMONkF+U4UbI"
        "L8pwI+QXZbgR8osy3Aj5RRluhPyibp6/n1e08jrql4VfVOMTPZ7GNc51HUc9W7Cfe0LU334TvKTgFZI8o0Ni3ZrO5ROfThnfqM4T"
        "Sfw9xP8J3hLKA6e8xQbwY+j8ofQenVuQvKPVfL+vYY72Pn7v3KF9/yj//mBK4x/divfw/uVq8HmA32Z4efC+1bw5fN+JeFNcXgCX"
        "xyJp/QvOWV3Vzi1kka/wkcY3imvwYEi+z/6tGt/o1jH5Rp36zZxPlM6NUf+DT47kIPmFwH8ieT7OEN8pvof80gfqhMHMThVjHs/o"
        "NpWn7PEbgcdJ8VWCp3aJli+Z+6io7MynP8QvRbxZ4At0akXZSf1Yx58jeTu1gi9I8ktSPc61M341yftFOEmqbzPjrSF8el7yDuJ3"
        "4r8q01fsmzcc1/Q0zt9zjgjeLcpDJt4dyYcT498nXNpvc1c5XX5RagfZn7NO8C+5u4EeH9UrVE/0J/hU8wn/bl1M8sHSPivxFyq+"
        "PciX+PbAw2mnrwTLk/hnDvD89zLePeLDawGf4Ew1Prhd4Oevc/lGuzU+QKde8Ec1YL+Y+AvsQcgdvMCE0y35AiHvNl5P+b005I3f"
        "Ozv4d4lHsuGE9l3iP5oS/F3C6W4mPRD8WJSXLPn3dD7AQP69+Bh8lZq8kiOh+CqVPQleL52/kviRqB9cOcX9/RYTvKOSN47O6YGv"
        "UeeZrCifsDygD/PvSbl8T5PP6ZWch1SXD3DIzonPlPrFjR88+ZC97w+SS5XirazS5HJByIV4tKR8+sk/huQV1XlfB8rtp0qzn2V+"
        "+3mS2nca/h7ymazrc/uY+qz4fZsD+X39euHJC79LnkPUo8x+if90tUFOeJ/OZzr1go+N+Ll2gp8rk+L+h+c1JRT/6HZ1LsDtt8wd"
        "1K+Qy+wKcQ/xLYLXtZP4gQgHvLzk71LIeyJeT3986PKOUrtIv2hclvyekle3fUxeXYqbyL85i8E7OtDMeRdRb8l7SPZ1kNuFfRp+"
        "j/K52rT4rFmTF/nPg9yuSG8kbyLldZ3JFsvllJT85f7zrp49DcHPdWjymoG8rIQmr6W8/wqIR4l/2CE/f0LZUdLXHvvsFcmv7PKQ"
        "St5S0t+t5D8Fb6A9eJWPT21aPGzoL8mHR3Ki+i7T7Ir4Q8kuXtX8LsUnM8cpL+B0w08V2jX/l+X5m1xe1cqufHmlfv+XeV2T18xs"
        "sH1p9ZZ5OfT+EOzK9+8RV/vjtrTgI5XxCPxPA/27wdM0edyhxYnEH0jzr5a+URYvTua48rvEG0p8qTQeEa/kIOSi14P+XQY7uB6E"
        "Q3ykZXzKKt+f84+SneS18SZr4CHN8riR6p1P+eWcknZLcSnxvTgn6TutLE9bxg/w0y7Pm8tH6sot5W8vfnd2WQH592k5L6H2OEcw"
        "vxp4l/ORDiLOJv8yJOLFjE9fPD5SyQ8u4ufLNeDFlO+9z94jeUgeBp2PFPo5LHmiRRxB80yJe0HEWRmf//f4SHEeQPJKziF5nOS8"
        "ndATGj/sQTGek1xSkD+1bx54Y4eRn3cZ8wT5/nnwkvry7hI+vy3rM5v7p8sJHedwGY7HSwr/PQ/jwTDGd8mvSu+fA2/mE9yuJc8z"
        "nc8Fr24DzQcl33P72HzP9O+ZwP+TPKT9pmC/0MN58IfDxIO+hscpkj8iZpgXwp/LeMbivKadj1Cc/MGo3y92f0O13+Mf3aGtV5Ce"
        "EB/qQh7/SH7Y27j8iXfUH3e4rpr4Rt08YI9X9ATxiiKflvhEsU7U2ywaSHmakkexR30nkDex2ZA3up/njUoe0T4Dj2gKPKIp8Iju"
        "5+NxZDyi+8Pl+ZbxiMJfXDuPaNtN4hHtCMkj+ug4eUSXGXhE2yPmEW2b4BG1JnhEo+cR/e8JHlHrZvKIvmfgEf1hJDyi/w/RwVfy"
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

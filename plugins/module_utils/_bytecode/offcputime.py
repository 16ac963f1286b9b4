# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 26128],
    "maps": (
        "control 6 scratch_blocked 40 tally 8 control 21 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 control 162 scratch_blocked 8 control 67 owners 86 owners 21 owners 38 owne"
        "r_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 125 tally 98 scratch_frames 231 proc"
        "esses 204 processes 7 stack_frames 45 stack_frames 5 stack_frames 9 scratch_stack 20 scratch_copy 7 "
        "copied 1416 copies 7 copied 10 interpreters 31 scratch_interpreter 8 interpreter_frames 241 interpre"
        "ter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 stack_frames 10 sc"
        "ratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 9 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 83 UNSIGNED "
        "4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 58 TASK_STATE 8 STATES 24 OWNER_BY_"
        "MOUNT 22 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER"
        "_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 PID_NUMBERS 16 TYPE_OF_TASK_GROUP_LEADER "
        "4 TYPE_OF_UPID_NR 12 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 24 TA"
        "SK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 1"
        "8 HOST_LEVEL 13 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_N"
        "UMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 18"
        " TYPE_OF_TASK_OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 29 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD"
        "_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 4"
        "1 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 40 UNWIND 56 I"
        "NTERPRETERS 1475 TASK_THREAD_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS "
        "260"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 309 TASK_NSPROXY 57 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 135 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 164 TASK_TGID 1 TASK"
        "_OWN_CRED 169 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 309 bpf_get_current_task_btf 49 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 199 bpf_rdonly_cast 12 bpf_rdonly_cast 337 bpf_rdonly_cast 21 bpf_rdonly_cast 187"
    ),
    "linked": "",
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [26128, 26120],
    "maps": (
        "control 6 scratch_blocked 40 tally 8 control 21 rows 19 blank 10 rows 6 rows 6 stack_counts 6 stack_"
        "counts 10 stack_counts 7 control 162 scratch_blocked 8 control 67 owners 86 owners 21 owners 38 owne"
        "r_levels 18 owners 43 owners 49 owner_levels 9 owners 22 owners 95 tally 125 scratch_frames 231 proc"
        "esses 204 processes 7 stack_frames 45 stack_frames 5 stack_frames 9 scratch_stack 20 scratch_copy 7 "
        "copied 1418 copies 6 copied 11 interpreters 31 scratch_interpreter 8 interpreter_frames 241 interpre"
        "ter_frames 7 interpreter_frames 11 code_objects 30 stack_frames 55 stack_frames 5 stack_frames 10 sc"
        "ratch_blocked 5"
    ),
    "constants": (
        "STOP_AFTER 14 CASTS 9 TYPE_OF_TASK_PID 6 TASK_PID 7 MIN_BLOCK 29 MAX_BLOCK 3 STATISTICS 83 UNSIGNED "
        "4 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38 TYPE_OF_TASK_STATE 58 TASK_STATE 8 STATES 24 OWNER_BY_"
        "MOUNT 22 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER"
        "_MASK 9 TYPE_OF_CGROUP_LEVEL 29 OWNER_MASK 84 WANTS_PID 95 OWNER_HOST 18 HOST_PIDNS_DEV 3 HOST_PIDNS"
        "_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 P"
        "IDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 BY 18 HOST_LEVEL 1"
        "3 TYPED 3 TASK_GROUP_LEADER 13 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 18 TYPE_OF_TASK_"
        "OWN_CRED 6 TYPE_OF_TASK_COMM 21 HOST_LEVEL 29 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LE"
        "VEL 10 HOST_PIDNS_INO 13 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PI"
        "DNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_EXEC_ID 18 TASK_EXEC_ID 8 USER_STACKS 40 UNWIND 56 INTERPRETERS 14"
        "77 TASK_THREAD_POINTER 33 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 260"
    ),
    "members": (
        "TASK_PID 32 TASK_STATE 309 TASK_NSPROXY 57 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CG"
        "ROUP_KN 2 KN_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEAD"
        "ER 251 TASK_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 45 TASK_TGID 1 TASK_"
        "OWN_CRED 169 CRED_UID 1 TASK_COMM 20 TASK_COMM 3 TASK_PID 29 TASK_TGID 1 TASK_EXEC_ID 154"
    ),
    "calls": (
        "bpf_rdonly_cast 31 bpf_rdonly_cast 309 bpf_get_current_task_btf 49 bpf_rdonly_cast 146 bpf_rdonly_ca"
        "st 315 bpf_rdonly_cast 12 bpf_rdonly_cast 218 bpf_rdonly_cast 21 bpf_rdonly_cast 187"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "546c9adf4292288a663303e8e97bd6cdcfc21819e33503b8a2d32920a85f90cd",
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
            "name": "code_objects", "type": 1, "key_size": 16, "value_size": 4, "max_entries": 1,
            "flags": 0, "key": [["address", "Q", 0, 1], ["pid", "I", 8, 1], ["exec", "I", 12, 1]],
            "value": [["", "I", 0, 1]],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 112, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 1,
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
        "eNrtXXtwVNd5v1e7q13JDisLVqwVE0mAsVCNwRhjQuNYBmMU4vECsQx1nYhlSaA0DwkocLkeB+L4RWYSsOuYIS8JYSRNpyN3+gdu"
        "O5Nl2unAtJ3WM00ntJ5OmdYdK5kk3UzajKYBbXXv9/vOuefsvXuveMVOlxnn5Grv/Z1zvsc533n+ii2G+8/aRenz0/8lpv8rJun5"
        "rElpobWz7KTZ2wzlX/EUpck6w+gsl8vO984nGYMALHyfMRNumq1Tv8/UxfFej5suaaYXzuL315DaXSk3fyvf5Itjd2Xd3+3dBqVH"
        "28uE75/v80jzKF/CaKR88V6hC/WNqd+lZ6PeQ6i3SfV2vosDd8DBHaLv7UNNZZLfYKj8Bj3yK9ZD/imU5+jM5F9sgHzrr1DacJnk"
        "nIe+R6hcbXPpOWuquEsGfu7/97k/87ULa4j0kzGpgNHt5F2B5zy/09TjptYpwlvSbEI//yrk7fzl0x1kN3bj5JTXbq0herbNjSru"
        "7YZ/ubbLcqVcOyoJPNOD32vMuUZ/qPfN3zpF+RVhZ2fj9L7zXV2V9/XyZYw/9sVPTme7ylNP/o7rYbcuIztFfTIGy/tWf3kNAzdG"
        "9WPcsHLr+WeM1xX9OP7j6qkd7++h9J12cgBrjOop9KjZZcb8lpt+NnmLMV2ssv57rzmLcAeAe3vKzW9k+n/K8F+3PAkqx5K568Qz"
        "yWMt4SQTyt9Zjg5et6ceCePhinK6frmX/Ysy5OcD0/Js9+CxPLMJKh9jMP6SLabSXu2sI/uncpnGkvvp9/XTf3daTH528mni90xD"
        "eS+lvZfCe97v16Od874Xx3vevzv2X6e95zwX+yGvBsjfgPxZ7klTke+dMZPsI472dw30r7XLzu8OzpcW4r19sKOVlLYtwnM3pV/a"
        "Bj0sIOAi7K5tGaVfjmvvLwdunaHU77PT9uDam14e2FUmZip2kt7E9mrCbpp87flsDH6C984Cf+d0+tB0Or5X1jvm8dctkGNvgvrf"
        "4sOyn3LKszNOdlZcB7tL4HkO/CQRU3BHYvRdwiDHs45n3fTBe3/l2mSxCfr8aNb4ucd/5jX9rKz6z0/K16d8KV95Pdj8YeEHTrnT"
        "iw2t/e9EOVpQj3bU45daPdq1evxIq8d7ZRU3G9IfpmbYH9Yp9uP0h1HjhhjaV6elKzR+G3HQMaQvIT2M9CDSfqS7kG5DuhXpRqQ9"
        "SLuRrkKK/gPxyU6D9HUAqXUGcZjx16LfWuDKJwv51PvGZ0UzJE4T8h70j9NilXHaoG+cRt8Xm+m9LdO/v+nYWd34lLe97a2/hfBm"
        "Sz9s97TbmVhStMd1nve2wI97Y1SgnbAbp/mOe/Kt7M9IIH0d/PydKd96R4wnOZ7KGAktLo8hDo9pcTjHAV+f8urBbpyY8i/v9oB6"
        "kGNZQ/SdhfJymsf4o4jxx84U5IpUwzucy8KvG/zlZreSvY2QWR3mfpjtLshOziLetnfDHnzsJuWxG2tosOr44HrhFKrgeO1Yl1N+"
        "FN+9TH/IIW4aoebocJDcEohT5x2/IuJHN27BuMGxX1c/SDPmArc+xSMoN48vThEe2++Mxz8Yf2aS5AfWQBZx3E9QTuoQ5h2ZoO8b"
        "8N3xoHLOonKifOnjN6ecbFeF3RNlf/8YqOofdivGvfz326vbffEE+k34z/gJbjdZr9+PqNdZvxa9yn7Bf9zO/apsj+j5LHALh0qh"
        "5Skp/e1DCm4efsd4eU88TvldovHachl3O/I6j5TleB7pFzruo+820LjNXk3jmLwZV+Qu3kccw+URem9R2z1uL4Wed2l6zj8b0S8+"
        "pOr5OvkFxzGWyfr9KdVn8NKUV67W8KSvPA8gtU6T3OY1N6JckMt8fD9fnR9KIl5NYvxUXOOP21t3vuymyW2Q22uin3BmDoopTd4v"
        "QN71kPcL1f1Q6OHI5vd1+1QNZ8KDYzeWMM/Qr4xHrCH6e/62OOQ4D/a3e2b1PnJz683zRDzusIal/ZhV7LG3znTThJGj/DEu4XHL"
        "eaQ8T5Of799OfGHNerKX1SnMv8h5LNsz/5ep/3G5mr+zfSaMH9J7qDfPUySM1XiO4XkVnjm+owFyHvMiTnvrnW+Y1/H4FUOZL2oP"
        "6MdOGd72u9ekeNnag/hvIFUxf+S0w067yvHQQZ/xQ69B8Wh+6L/LXvvK1mv5179C7x2MB/QbE0ocy/GviEMRhy/pfFnEoQ7Slum0"
        "NP1uGv6ebjH8xyt5//EKy4vzy9/m7wcsp3kdluEn74SxH3r7mwD5337F7+8V5fTIfzCS/BuV+DibUvESmOfPmGfLbrsbElf0mqab"
        "X8KIXfHKre8I+/nM+u9gP/8p5PbLy0r8X2E3nyS9WHGj2jhS6oPaIZ6Xv+ZxwtGI4wTE89ZAkxIX6nYSOi5+Ltq4mNvr/CnCWdJB"
        "E2g7G+AXDfCLbwL3BbU9sk8G5F+4PnIrnIw2LuJxUFA5ouJw3KH3Bzx/wPKf18nt6osBfhpX+jcd79Mdg5fVccPM+j2OhzPG65ep"
        "3WtS5vd1/+V+15mPaPLMN+b3c/40v8PrccWvyHkS7zoC6z1TRwXLNmjz7w0NAfMDr0Me1D7n0d/nMX/n2Fu7Z/yaMF5VxvMVflnv"
        "Pz/M6yTV5oX87I/H8RV4q6l/91sP9MU7MxjJP3Uce/XFKa+96nZpnyT9Fl/xj1fYPoVfdlH8vaT5noD49e0pr93sxDyVYx+uv7f4"
        "x73plvep/wv/vDB1XdqBIZKP3q/lx9A+n7qA8YqpyIPtmONOa1i1H92Or9aeigWOdy6G2qefnKxTbB+LjGuyA60+N8oOKuofUs/Q"
        "/rEQTV4JjG95vp3X2w8IPbcr7Wah9RHaB3CS5s+97W4c4yD/9hHj3kHMD4n5kZnFudg2MV1uU5Q77a4T9GjzVDTfX9j9GNKtSJ9A"
        "e7gKzyuQPk3rOima986kmgy1nI0zKqfdSvk7YV1K+ftWxHPxCv1shH6agNd0Ff1mxngq5Z3fke3YBar3yXNI30L6JtLRstLeafFl"
        "b31Qv/f1GfZ7R5V+zz5ZKs+0nyv5+lcJ5S/NuJ/zxRstwc5Lof1bye3fqP4cl1b0b7vR/mDehedf8ij3kpagfuxi9X4sG9B+ZfV+"
        "rBQ5jq4m3+B+rFQOwlHbZ+gJ/XNQeaLicf9Q2Y+V0A+8fY39WHA5/OxFtsv47jm1nahmf35yWtKy0Lgm/Yv1oBus/93R9FW4inJE"
        "6a+KZ+Q+oW3T33H/VUC7Vzi5r3xj1m1Lkddtq+nZGqX2utD6d9hnR+vaPJ/F46xC1zP4vR/puQq5H/bpR3h+wvn7Kk98JdbdqvQv"
        "F3z24/U2hO8HcL7zm6fx7q9KpsjOKvuVB5Nkt29NqXa8Ta6TmI4eaZ8kj+ec+dzJGNY5TMpnrWc+6Lwh9yc5WX7B7BT+M+mZL+xr"
        "kn6VeWbDl53//2fWA9+dt61RGT+mt6vz9+PY77UU83DFuxBPJTHfeZe005Tbr/5P2S0vypPBfCbv77Jbt5X999u9peyf63WjoOD3"
        "uB3S5a/PkwXv79Pz4/mBx5L+ccG5BO3PpPJnkt9PUD+E/a1HsX4yhP0brdS+5Uf3+bajLJ9C64R/POTx/5JnP59ut2H7+Xi+2j6J"
        "/R4N307Q/Nq3Evzed7X2YdzjX+4+WvjZqGc/JPtZ5bzkMZJT/k3M9309cZ+nvS+03EFyeCGr7Cvg/QP2fvLD8YPcz1C57SOd7sKZ"
        "tesc5ueo/3HiW2NqOl7Z3U7reC80KeuE9kD7s8Lf6rAvr07aj1OPft96/KhOyT9POK45e753p+89uMF4/1Yn7CAu2z+7mXCLHVLe"
        "zu8KfjwK/j9K/PoQ/HoNvz4K/nmJnwrBT2n4qSj4fyHxG0PwGzX8xij44xL/1hD8WzX8W6PgD0v8WSH4szT8WVHwX5f4TSH4TRp+"
        "UxT8r0n85hD8Zg2/OQr+lyX+nBD8ORr+nCj4eyV+Swh+i4bfEgV/p8TPhuBnNfxsFPzflfitIfitGn5rFPycxL8jBP8ODf+OKPhr"
        "Jf5HQvA/ouF/JAr+AxK/PQS/XcNvj4L/WxJ/fgj+fA1/fhT8Nom/MAR/oYa/MAr+bIm/KAR/kYa/KAp+UuJ3huB3avidUfB/ZQr8"
        "rhD8Lg2/Kwr+f0n8u0Pw79bw746C/x8S/54Q/Hs0/Hui4P9Q4i8LwV+m4S+Lgv+3En95CP5yDX95FPyixF8Rgr9Cw18RBf9PJf7K"
        "EPyVGv7KKPgjEn9VCP4qDX9VFPxvSfzVIfirNfzVUfC/IfE/FoL/MQ3/Y1Hwn5P4Hw/B/7iG//Eo+AckfncIfreG3x0F//cl/poQ"
        "/DUa/poo+H0S/5EQ/Ec0/Eei4H9K4j8agv+ohv9oFPz1Er8nBL9Hw++Jgv/bEn9DCP4GDX9DFPylEv+xEPzHNPzHouAvkPiPh+A/"
        "ruE/HgV/rsTfGIK/UcPfGAX/Fom/OQR/s4a/OQp+Wc4zPhGC/4SG/0QU/F9I/CdD8J/U8J+Mgv+exN8agr9Vw98aBf8dif9UCP5T"
        "Gv5TUfD/QeI/HYL/tIb/dBT8v5L4nwnB/4yG/5ko+Gcl/rYQ/G0a/rYo+H8k8beH4G/X8LdHwf+exN8Rgr9Dw98RBf9Vif+5EPzP"
        "afifi4L/osTfFYK/S8PfFQXflvi7Q/B3a/i7o+B/SeJ/PgT/8xr+56PgFyT+F0Pwv6jhfzEK/haJ3x+C36/h90fB/6TE3xOCv0fD"
        "3xMF/yGJvy8Ef5+Gvy8K/n0Sf38I/n4Nf38U/Lsk/sEQ/IMa/sEo+B+W+IdC8A9p+Iei4Kcl/jMh+M/QOpaTRp8vj0n8Zyvxs+5+"
        "/in3b86qlPw99axcHzGnnw332d7ThDT7rLpvZZayj8W6LYX1mVuU9YIkl2MY7y2nBQa7g1JrOfbrdmBfzPIUnnGvAc4Z2B1y/dxZ"
        "B7FOY9/4WqqXvXoZrbevoXLyfSfWGpS/qwnvUz2tNVQ/6xGsZ4zSuoU1RusZRSzQpjNY/+jFOo8h9/87/9uHc8/FjXjvDO4N2Ya/"
        "Y93HGqHytGHfKJ/r76tXv29rxzPWTdoe0N7H33M7te+Oqfk55zvd/ebuU6nch/Lk8P35JJ2T79uC9cX1qF9cXZdcul7ao3sOZR+v"
        "w5nG2+463b+Q/XSdw/mtt6fUfQ7YB+Gxh3bPfmDHvleZzjoS70chPTqjzJj7Hj3zfmv+u7NPwSk/nw92ZsUuO/tlcD/JiyL/zile"
        "v/WWyzoF+zgFuzgF+xnD/s43qD5FOg5iPLjgivvlneZlczIp8+Xz9NYw9hMuUNfV7S7Y6aJLZd4PoNjPInW90BrE/SzYp5TD/gF7"
        "gfqevftNKucg7A3vFTn/07C3tbAH5NvHODtgN0/gGefA2rBPdgT3RfTh77nljEv+0faoisPvJ+thb/g9x/UaJj3YR0eV/UxF3CfB"
        "cnbMs7vknDfi84CUOu2rI+c+vN/Xzvu5BsleDLKHNNbX+T4Utht1H4VppO9Fvp57I1w9noYeV3C5cW50M55XToh9GYoecY8G73/I"
        "8fkF4PA6rjUMfXH+swP0hXNXfbNVOdu7T5D8cY8H3w9hvUF227ZJ09/DfI7igtKuOcefHnbkzPfrAM85F+iYUh/ul8jde5V653Mr"
        "aD/tp45RPpukH7v6Mv30U2ekP6rKJ0w/1v0lf73cD5xPqe1l7lVVP9aZtyvks8YjnyT28/fdCZyUut9f6HW55odj0OurAX74FdbP"
        "S+TPp6ndaYPfsV7admjf4++5FVo5zkBP29Vy8D0ltHowrSeUM8d2BPtmf7e7DpNf1UFPzbwPYNJnf11M+tOCiPpaNumvr2WqX1b4"
        "EbfrjQenqvmTkLfuR3GuB+Q8Z2Z+lNPajTbeD71C84cY5LxW86Mx+OFr0s7WOnY2SnbW97zuN/2khwT0cCf3L356iBvp5aq9Cz1w"
        "nDYIfSxT93VYc6QfKvpguXM9oF+b9XRcxgePTNeD71Pg8xZJttcOtZ+xN+wi/Y1Cf7BfvmfIGib9WGeySjwl7L9d67e43ov4e+hx"
        "pfYdfs9xXDYMf+F6dqvxVjIOPcJucmjf+vJiHxXpE/4h/GWz5i/K7qCEaPe4vjsN6OkM9FOv+ct9KRGfKfpZq/ajOfR/Nn//Btmb"
        "Y2frHP149DXlyAN2VmS7xjm1NtSP7/2xRqGHw5pfcX6rt5IcPsr9BfzrE6qdcDvL+CMNwMHvOVOtjzUK/SBf3m/F34n49pj2Peyf"
        "/d5e3UN+hPuhZJzmp596cY8Vl0PoZwz6aWD5Qj+bmvzHB6YqxyIyynH8wjhDF8R560e9/XK7jIuuOHJivMNa/9HVrfqTJi+hv5e1"
        "8QTvc+2E3ntUfOF3KbyPv+eOcXsG/cDfi4s1/XB/84pa7z4Rn6+aUuKBe8U5B7H/OuZtt9gen8wacjzrkXeL6ncsb/W8XdJI496P"
        "4u+hXC+zPeA8INcP5w/43JJTn/WOfgYRFxg07ujjOL3rgo89pUQ50inu7zEuOkVx0Xm0G9Yoxccsf2vohFJvbE81OD9riOLf8zwe"
        "4u/GaHyQPqbKe3xAykMZ58H/xrmff4P6//MJDXfopYryuPEixsFLoedx0U/1K/WTOAcrcGJKvchel6KfHOf2dJja2/PwY47XrNPU"
        "n6TXyX7VabL7PqWVS/h9j1qur3K9qR1LPyHj4YQnLlqKuGKcx0ODZL/nMf4Q+/JPkz+m18r5oXrP+EWcQzvdpMT9HEdwXMJxm+iH"
        "P6vFLxm1vePzd21o90ZwP2KFHOCHOc4X9U/vUM8VtLWo+TKeiPefVPuZHOrFcbcjP0e3xS3avAPmFZbCPscxL8FxjjVE/s/zL0tf"
        "l/vMz6XV+YRuz3wC37eRxL5ru7Wk7FNO4t5GHoc4+5bfmsZb8tXyFcNzDqCYUdvX4lZtvD9E80WFjnZlXzWfE2E/4/vR+NwwxwnW"
        "GeyTXRRt/3AvWhSuR2HlQt/vON5z6unMq/jdP/oVI/geg2r3mU5Uuc+0cr837hsYpv3dCcxLivt18fdeyMUawr162JfO8QifK5Dn"
        "YS4F3K+2xvTiZMxu038/OO4XGtqHcw6XQs/BXfK7dxj9SeHkD0K//4Fy/pzvYcY+8PrFpjqvepfpjcvzLVlhBwvc9z9keM8t6OdD"
        "MrHFhjr/RuPiyOfdzpRwjrDdF7/yPriI55hGcO4t6JzO3uDy+Z1rCcPh80z6+a3I56QgBzE+mq3q3T4ZXu9+Q57Py9T/BH5fwvOP"
        "lfFX/rZbhb1THFFSzitHOV/Y7/ne2Xd/2JDnx/heGGsM+R2fo+bz3Mzy4XNbHC/N66AAMn+8ybcefG4sCFdf1xDn3iDvZJL6HW5n"
        "db1yfhmzSOcdUv9eVuVLgVflOfzqevSeZ/LKV+rxT3z1OFP9JYxL0Audyyi+7l/OGcsR5cwPtEM+jVp5F6r4LSH4hQD80UvK/XQ2"
        "32eVUs9D8vmShDFXifP4Xisb+mU9j+McuDNvrsSrHep4Stz7hOctSRovZXCvk3WG5m2d+7bc81ENSbejFPMizaq8uf3M1NF6Jp9H"
        "Txj3Cv9y/u099B7usZ+APfynZnd3G2F2MOHnx0n/frXX+GcNf1ko/nvAN6uuG/494Y4Ad6BT9ZeI51Z1+8jvWSG+dyAGhkle85ab"
        "2noM4Tr3pjhxW65ZtmPuufm6P6d872I94Jx560Xu742wfviicp6dz5l9ONJ3Z3FPG69jXu15t+DyoP0cgh9hXqLQdRlxyqTveTXu"
        "h/ncvzz/R4GqNXYR7f8dqr9xHMbnCeFPW2Tc7L63vo7l/8tynWddKz9/FfzjF5B/tHup9HgyTI69BvyJ8+1YJezO6Q8KzatQ/0s4"
        "p39MOfdaGScuU/zXPrQL/lTlvKcR5bwnDXi95wV34Z593/OfWnvGfjCvv1GJ8zmese5Dewj/XrpAnbcT4457ZX/p2kES50ADxiF2"
        "165ytPFHQ9VxStRzoPJ8ZyLSuCdj3BLqR9/W7KoTdmVU9c8tv/D6E8uH7zl8B/J9Z3YW5d3kvl+s8cFAHjU+GO+/Gh9MjQ8mbP6k"
        "xgdT44Op8cHU+GDcetT4YAL6wxofDPUrNT4Ynuf7YPPBTF4lH8xkjQ+mxgdT44MJ5IOZrPHBGL/JfDATyv7vGh8Mr5uXQvhgJm4S"
        "H8wB0U/U+GD8+GAmMM+wWRmP8L6aSj6Yx2ZW75vOB1O6Rj4YmpgO5oOZCOGDWYx9nMwHU7pBfDB34Jn5YFrxzPEdyeXa+WC+p/Zj"
        "OI/UW0frZdfOC7MY60nMC3MM9QjqVx/4NfOj/NMM+VE6bhI/ypwr3niYx1mVPCm0QY75daQ+P2FUi1cr+BkagsdhM4qnT0aMp8eu"
        "E2/KqzMbPy7JPiTGL748Qt9U5/OZB+aG8SUcjciXMBbCl3L0OvOlLG5V9ksErcsE8zU1V5fzDedrqjOitYdhvC/D14n35eQHjPdl"
        "8gbzvpSuM+/LRI33xdsu1HhfIvK+lHCeb6LG+2LUeF+i875MRuR9mfyA8L5Mvs94X54G70uT2l7ecN6XyevM+1K6zrwvEzeY9+VS"
        "CO8LyefqeV8mp3zbrxrvyzXyvoT1Y9eL9+XSNfK+XKX+a7wvHxDeF95HV+N9Ib08BN6XczXeF999cuci8r6cu068L+cCeF8eD+B9"
        "+UuN9+WcxvsCnhf9nN/7jvflu+B9+c6MeV+azCi8L6+A92WZyXF0mzuf+Y2Et92/dv6Xdpyv1Plfumv8L0aN/6XG/2LU+F9q/C81"
        "/pca/0uN/8Wo8b/U+F9q/C+EX+N/qfG/1PhfavwvNf6XGv9Ljf+lxv/iwa/xv9T4X2r8LzX+F6PG/xKZ/6WC7yWFZ+wLEvwvWJdn"
        "3pd14I15iu4ZlTww3dF4YIJ4BgJ4XKxhKk8Qn4vgj8H5Hj5XL/hjID9xn7mh8sfk9mv5H1PzH0lq92XjXgG+B/18Pe5lxX2u44/K"
        "eir3rq2U9umeQ9nB63Ome99oAveT2V0XNR6YSxF5YHif5UaNB2ZjVR4Yu7VHnD/2rjtZg7ALPmfxhsp3wbwtnN+Dc2Iuwp3JujqX"
        "58Vz32DMs/9D8iG0K/u1reylsvQzj31k1X3F1hjJwz5JaY7vv2tW3xO8Bpwf7vUQPC18Dzt/9zLvl38L9cI9vtgvxfLj75INsAf8"
        "nsM+q7at6r5m5pcR94Dzvbh87zrb+zqWS496P/EmNV/mmyj+jlzfd3hfuB6S34XusS7iPgHBg/AHyGcE5wuxTm5voPuzs3Hvqqwp"
        "7sEQfDM6P8Io+D/4HuQVqn6t2wJ4XzTeCcGPsELVWyU/D/QYxM/DvBR8vz54boQ++fc16veCr0DnB8G9EUXmPVl9QTlHyPwmAidG"
        "/DCiPHzvJe49F/VhP2Kekz/U6sPlQP594n73E1V5Eyr4YB5Q5cd6q9DXKPT1fDQ+mNxeVV98Dz/rM4l7WAR/ikm8MELvuNea76Vh"
        "vhP9Pm/rDegb94pX3OsNe7YPHVP2j7Vp5RXlSEDP+D23Ti1HW0zLH+1gW9w/f/5e8o685M87gvOobA8VPDBB/CMj8K99qr64vbJO"
        "TFZvN59T20Xdz3h/OdsH80V5eW8cnhXmvWH92q2Hp6rqbRR6+2qA3rLcj0Bfq9TyivxT0Bd+z/Wo5eB9g3xvu8gf8VXQffCM09fJ"
        "7f5BZX+O4LuAPtR9aXEjze225/xmzKsn9u/X5PeKfpgPCX4r+MpEuwC9ePhg4p72QeePETwxmzV/0viQrBHoZZ9/e8Pn7zgeshv7"
        "cc4SehL8BIgHtqr9m/Cv5zX/iqvfCR6uHjXfNuhD8Afh95zG78PtxwHci8/tnDWM+ysVfSUEbwnrZ2dc7b/SPVq/1Szv/1H01qzK"
        "k8cd3F/YbJ9oz5kHQfAbNRCfTN8n1P7KbgWvD+Iqwasj5AO9BchH8M2wntpVuYv8OY7tRrkPa3rR7geu0AvHTVn1e+aR4fwOxKGX"
        "feq+W1Uv9Ua6Q62ns5+K+GKgl5fVfZfWfNxjldT0gjiG+Vh4v599aKtyf7LNeKPwryPSj+q98V2K+GREOzqgxZW3a3pZrMmH48Y9"
        "XH/oRbs3VuTHfC/4PfeKmq81Av0MaPkzP6blnz/jiLizQ44DXP08LPY3qrwx7BdZzS/mBPDHzFH9j+9XzSa9+k4aaS4/7J/PI9gn"
        "1Pac5SXiCtwf6dzP6vDIOPpKeus7l/V9wefeoJRRRPuQFu9hXDV8QuFFscZGlfGSNULxI5eb74VkfiRrhOJs5ucQ343SOCIN++Ly"
        "jYN/1Dk3qYwPX8TvHA+doTiCx5eyPMcqyuPyyOCc1FL0X+MrWR8HVd4XgXO4AifmqddSnHMdx/5kwWcj+KioX0h79lvGPe2zKMf9"
        "6jhe8L0InF0VOAnPvt+laPfH0R8J3hn+nnlnNql+LNppwU93UeGnY54SjhOFHXH/sl7z27mqPwq/TcJv8ftStIfjaOdyW9Q4ksvN"
        "fifuJUE52jTeOI5HRXvPfHKivyN773tA1t/ljdmvzU+wfaAdGF+k9p/WEPk/+wfr35mHcHhjvHGIe44K/GpOvNjtjotwPi0GXphX"
        "/xe8MKaiBzkfQPNFhWbqqHjfrriP2bNP3p8HpvuqeGAK+wP4X5Lgf0mq/C/FvZX7tW8uD8y5AB6Yc1fJA9MUcI48iAdG3x9eqvHA"
        "GDUemJvHA4N7h39jeWCofjUemBoPjLcdq+SBKf2G8sC8+77ngXn3fcUD826NB8aIwgNTqvHAGNfCAxMUJ9Z4YLzjkP+/PDBbZ8gD"
        "s9l9//8AkGkMzw=="
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

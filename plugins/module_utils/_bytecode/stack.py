# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/stack.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_COUNT_KEPT: Dict[str, Any] = {
    "type": "", "code": [0, 248], "maps": "kept_stacks 1 stack_counts 8 stack_counts 5 stack_counts 7",
    "constants": "", "members": "", "calls": "", "linked": "",
}

_KEEP_STACK: Dict[str, Any] = {
    "type": "", "code": [248, 18376],
    "maps": (
        "scratch_frames 3 scratch_frames 17 scratch_frames 17 scratch_frames 18 processes 162 processes 83 st"
        "ack_frames 45 stack_frames 4 stack_frames 9 scratch_stack 24 scratch_copy 7 copied 1370 copies 7 cop"
        "ied 11 interpreters 23 scratch_interpreter 7 interpreter_frames 202 interpreter_frames 7 interpreter"
        "_frames 8 stack_frames 113 stack_frames 5 stack_frames 9 kept_stacks 60 kept_stacks 5 kept_stacks 9 "
        "stack_counts 9 stack_counts 6 stack_counts 8 code_objects 34"
    ),
    "constants": (
        "HOST_LEVEL 91 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 12 PID_NUMBERS 5 UP"
        "ID_NS 5 PIDNS_INUM 9 UPID_NR 9 TYPED 15 CASTS 17 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 TYPE_OF_TASK_"
        "MM 36 TYPE_OF_MM_START_STACK 6 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM 6 MM_START_STA"
        "CK 9 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 15 UNWIND 59 INTERPRETERS 1423 TASK_THREAD_POINTER"
        " 41 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 237"
    ),
    "members": (
        "TASK_PID 176 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 45 MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 175 bpf_rdonly_cast 20 bpf_rdonly_cast 45 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

_KEEP_UNKNOWN: Dict[str, Any] = {
    "type": "", "code": [36904, 1192],
    "maps": (
        "scratch_frames 3 scratch_frames 16 scratch_frames 16 scratch_frames 17 kept_stacks 69 kept_stacks 9 "
        "kept_stacks 8"
    ),
    "constants": "", "members": "", "calls": "", "linked": "",
}

_KEEP_STACK_AARCH64: Dict[str, Any] = {
    "type": "", "code": [18624, 18280],
    "maps": (
        "scratch_frames 3 scratch_frames 17 scratch_frames 17 scratch_frames 18 processes 162 processes 83 st"
        "ack_frames 45 stack_frames 4 stack_frames 9 scratch_stack 24 scratch_copy 7 copied 1358 copies 7 cop"
        "ied 11 interpreters 23 scratch_interpreter 7 interpreter_frames 202 interpreter_frames 7 interpreter"
        "_frames 8 stack_frames 113 stack_frames 5 stack_frames 9 kept_stacks 60 kept_stacks 5 kept_stacks 9 "
        "stack_counts 9 stack_counts 6 stack_counts 8 code_objects 34"
    ),
    "constants": (
        "HOST_LEVEL 91 TASK_GROUP_LEADER 6 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 12 PID_NUMBERS 5 UP"
        "ID_NS 5 PIDNS_INUM 9 UPID_NR 9 TYPED 15 CASTS 17 TYPE_OF_TASK_EXEC_ID 3 TASK_EXEC_ID 8 TYPE_OF_TASK_"
        "MM 36 TYPE_OF_MM_START_STACK 6 TYPE_OF_TASK_REAL_PARENT 7 TYPE_OF_TASK_TGID 5 TASK_MM 6 MM_START_STA"
        "CK 9 TASK_REAL_PARENT 12 TASK_TGID 10 USER_STACKS 15 UNWIND 59 INTERPRETERS 1411 TASK_THREAD_POINTER"
        " 41 TASK_THREAD_PID 12 PID_LEVEL 11 PID_NUMBERS 9 KERNEL_STACKS 237"
    ),
    "members": (
        "TASK_PID 176 TASK_TGID 1 TASK_EXEC_ID 19 TASK_MM 45 MM_START_STACK 4 TASK_REAL_PARENT 8 TASK_TGID 4"
    ),
    "calls": (
        "bpf_get_current_task_btf 175 bpf_rdonly_cast 20 bpf_rdonly_cast 45 bpf_rdonly_cast 4 bpf_rdonly_cast"
        " 8 bpf_rdonly_cast 4"
    ),
    "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "05e1a347f17658a94c16a07ce99d2a556246824093f106098ef145bea67fcb5e",
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["stack", "Q", 32, 1], ["container", "I", 40, 1],
                ["parent", "I", 44, 1],
            ],
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1160, "max_entries": 4,
            "flags": 0,
        },
        {
            "name": "scratch_interpreter", "type": 6, "key_size": 4, "value_size": 800, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32312, "max_entries": 1,
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
        "eNrtnG9sFMcVwHfvfH9wKHf+c/bVMbGNHeNQGoxxwKFpYgEBQlHsgI0JjWLOR2KXpsQGglmWEkIanNBIjePQVqmUFpzGTvvBkSrV"
        "qfrhkFopVfOhkaIolfjQNJHa9FNpSiSkplw9O292dt7teuYwVf5okKzldmd+M/Pe/Nud916u3HD+pcsM4d9Tc3/m3F8uRn/PRunV"
        "3n8lT6+XnGsqVumbP3dQ5PQai/3TTdJrLGwYl/L5PMs3W0LzkfwhBX7KCLv1JL9nTXq9mIT0e+n1LMtfDeWY9Jqtoe0qKOc81G+u"
        "Elfm6ufKJUTvp0Jxl+OUy/I10evFOfn+y6mfKZTXB+l7zXVCvbP7F16PkEo9QJ99UG5vtFnIf+3yWORywvPUg8krWC6VAud61Kdk"
        "QfWhQJY/YjzrCDzzGO3XmRHa0SwLxsmxPzv1zRwEvYThfnsarh1wbYVrC1zr4ZqEK82fbYJ82z50uLG5xsSd3+/RcWi+64zUdFSU"
        "j/3iW3S87vkDTRfd7o6bRpI+LKZPwO/ZOOQ/Q+WeOwdyNqmcZ0O0fMIZIe0+B/rBvIoiOa/SdNkzAbwJ0J8Pp8TDyWXo88G550Si"
        "o3DNnKfcrzbQcZeOifzBKOWQcXFpLk/iWzA/mqgeX/aXE06XmxDlsFA5ZueRo7f9mVfml58qZzAG8oNrZprmW3rEFNo/GKfPI8YN"
        "vvJKmVG33znjAp5nUP6uNBtfITf9ElJPSDcK6axX6TjIPtNJ2/NMLW3H3HDv9PZvNB5SUXojHUJ6Mg3f+kWMUv91ImDcSPUC+rUm"
        "6Xi0zkM7yjdRfjkd/9k2OkHlGjiPzBCElwRe0m8+fF5cF+1SWk6vsVMY90xv1hQt3x7bSvvxWDdcd8N1L1yH4DpMyxnh9SI57ZoL"
        "ML9UzyvfXFSUswX3cXr83K4egnmWdpBs9bB/OZni+FzPLeI4LkK/cdSu6zofAiew/ZifvTZ+4HxbUVy/zlYf9t/nQb+0Jmk/Kdjf"
        "ofnCevUtWNc+iXr3K9Y09Nch2oFjc5fnyPMY7fC5cSjvlOGuu1fCtDzynJS3kcw3Bp1H3oArW/+/Y97izl+knaw+/Um+DqSOb3uc"
        "/P831rqXlu4tFcpLDEA9l9HrDOxTV8E+O7cc5jGYT2fgdyxK9dIb/Tjv1JftR2KmMN6s83S9tyX79l4j6fuc5c896b/PZnIZhWvK"
        "iM3LcfdboL9Zd75/KOa/DjwbcfKfo3q0gNtrPhMxnfuUa1Wx+fq0kD4D86O94nX6O13rOz8z+WVrLvvvG6dA7jGqZ/w+kVtkKL3X"
        "sPcj+0WY/xY9GqHvRQciLN1LaH2ZQfMnm9enyf2wOI9gffQaWSqPkddAbpnIGkc+r8P4o/LIjqV911V7kI6bmSHQ4zlab/uJ1hPe"
        "9lnLL9D0I/X0/iHYD5P6Xc3nmfzttqS4D3qi5YQ7XkO0XeRqr3/N7S/Dvu36R0ioT4ZynO4fIvMGzU/eE73cYN5fQm6/KCH9Fbjl"
        "lOtdV53nXn6JCv9tzo9K+FHEj6rw3+D8uIQfR/y4Cv+3nF8q4ZcifqkKf4bzF0v4ixF/sQp/kvOXSPhLEH+JCv9HnJ+U8JOIn1Th"
        "f5/zyyX8csQvV+E/zvmVEn4l4leq8A9xfpWEX4X4VSr8Qc5PS/hpxE+r8L/J+TUSfg3i16jwuzi/VsKvRfxaFf5Gzr9Jwr8J8W9S"
        "4a/j/HoJvx7x61X4X+H8ZRL+MsRfpsKv4/wmCb8J8ZtU+BWc3yzhNyN+swo/xvktEn4L4reo8P9juvwVEv4KxF+hwv8n56+U8Fci"
        "/koV/gecf6uEfyvi36rCf5fzWyX8VsRvVeG/yfltEn4b4rep8HOc3y7htyN+uwr/V5y/VsJfi/hrVfhTnN8h4XcgfocK/yecv17C"
        "X4/461X4P+D8OyT8OxD/DhX+k5x/p4R/J+LfqcIf5fxOCb8T8TtV+N/m/A0S/gbE36DC7+f8TRL+JsTfpMLfyfmbJfzNiL9Zhb+F"
        "87dK+FsRf6sK/2ucv03C34b421T4qzh/u4S/HfG3q/AbOf9eCf9exL9XhV/N+d0Sfjfid6vwb+D8HRL+DsTfocLP8+8iPRJ+D+L3"
        "qPD/zfm7JPxdiL9Lhf93zt8t4e9G/N0q/Iucv0fC34P4e1T4f+L8ByT8BxD/ARX+7zj/QQn/QcR/UIU/y/l7Jfy9iL9Xhf9Lzh+Q"
        "8AcQf0CF/1PO3yfh70P8fSr8Cc5/WMJ/GPEfVuGPcf6QhD+E+EMqfJvz90v4+xF/vwr/Uc5/RMJ/BPEfUeFnOf+AhH8A8Q+o8Ps4"
        "f1jCH0b8YRX+Nzj/oIR/EPEPqvDv4vzDEv5hxD+swl/D+Uck/COIf0SFv5zzj0r4RxH/qAr/Rs4/JuEfQ/xjKvwE5x+X8I8j/nEV"
        "fpjzTxTyyblLPn/VuUdOsfjz+Al+XmKScyTnt30qCdf0Ce/5dCpM7Vus1XE4vykVzg1irPw2sE9poFcLzgXsBrCLaYvD7zj8hvOC"
        "BkO0nwrx8zHSwr65610e+5kcNQsy6g7D77vpdSpC2pnPE7uYzkv5fH8Pvf9GCc1v/ZzWN3EznG9003r0lwCnFbjD4jn1VBS4BnDB"
        "joycGzrcXXA+CPftCFzvjrt2bSGQUwjslIhEekN/yzvnGHD+w/RjNdFzGHIO6z1ntM7T85Yc1D+RYu2AcypoP9N3fzc7RwXuWapn"
        "dl5V1wfPz9L+kDsC96E9UzHK64f7o1Fo79mkP+fHtN/kHoP7TyEO3B+NUE7XQ5Dvh/UibxDkfwTJ33l+Kd8/yPuHw4HyxyB/P+hv"
        "phPOXVv5OHPO6UvYOaRpvOWc+7+T955fEf10mOR8kfZ/1h9Zf7cq6PgaDdP++fU2+h3n5vgfzSsxfq5KzslIpxmEdNYrlJdYC+1r"
        "BLsX9hz0lAMDxcRtUG4vP3cW9Jsq5JCm5kAeXeugH4IcrQnQPzyvW8fuI/2vleh/IunPeSEtnBPWbUQcuE/k5ugty/LVi7wt0C4Y"
        "31MlSP9bkP6hfDauWfljMF/0gxxnIv7n96tAjokxMX+B/l4G/bVDumZ+bu+cA2dFfeaeAy70PzALLNQjs0/NIj1Cf+zqAD1+D+kR"
        "+nFdO9LjVrjfIcqvfyu3nxL0iDnjoEfQX10F4mxEeoT+zuqbYOfK41SvdUnR/mfK5POpo094PgrzaVermH4Mrv1wfj2zO0CP8Dwx"
        "LOYn9puOHsGOlK1rrl2LR48hZDfo6PEF4MK6Y20J0GO1aH9E8rd6+nEX5Lc3MvkY4nipYPdBj9Bv66B/ToVB/reJ86g1DnqEcuoq"
        "r1GPO6H+ME8nHkJ6ZO0bQXpk47Laf1yy9K4eoT0zT0nGY0zMX4wewyp67JSMR6zHEokewwF6hHFYl0Z67EDjcRyNx0o9Hkv0ePxC"
        "jMeIHo9fiPEY1ePx8zseWwzXXpZkzT0h0ePmAD2CXaY3v6PHfRI9ZgP0yN67k0iPrWK/d/W4b4F6ZN8R4H09cRLpsUrsp64eo6DH"
        "KvF9qIu9z8G4ThwFfUbF7wIz3QH6TPL3zjh8B7mQIP4pq6868g2x90ew72yuF8Yv82uZYfa3IbAbNsFuGOyE7eYAe9YBbDf8kZMx"
        "e5r6H9wcTzkVw/mIGWkY+hN5X2YcP7viU77fr0r96+PxB7xM7HIHVO2UL5peu/FCu+M19DmzLy5j91tNr31xLs3HSa3HDjlTBnbH"
        "Na/72xOf8rcL5nbJl6X+a5c9/mv2Mfj+Fqt1CCnjRtPrL+J8p/B8N2P24Oy7Ym+U9gC7hn5XtM/8jF5Lp2n7pyk/czot+IWkol8y"
        "vPb22B8gFb5FaJcN9tYy/wjX3wD8kiJGvTGfnwX2N5Vyp8D/YH+AH8OhIv0YJJxB8CfE/mXK/hIgB4uNl0XMjlze3mFHLszf5h3w"
        "i6D5UvG34XsV6LdsseH9jmWvuCLY/6v4pQ178hO9nPTIO2Ishe+MUN54pVjOoeLKYf4o7Hvo0ga6cGXGk77tSFTPz2Xlu3yoN5N3"
        "DL4vBvkLsvJS5jQdV7H386J86cYukS5Oj0z+WL5cjy/66rFY/UWM90Av1C+AyUu5nlh+k1C/8GlUv3qQ0w3ofpNQz2L7OS/vKHDp"
        "PJaBdjD/ROb/0MXax/zbzk2DfwPIiX03h/pFiDEXuX8fyBPS2RlxHzAD+yziRyas3zDf5jz7O2c9ht/Ej/S/c+1KRelEYu1Mhtn6"
        "4vj7xFc4CymTi3Uf6297oJ4wfzP/H+YXFbs/wC/nNcEvh/22JqfBD3CHbz5Svqm0zkaUyk0RIy2vvsrE/QmrT7aRzrDsfCPbuNj5"
        "na2Ih73rQG4d99chOdh7HJEjkR+TS8R4X1g/UuHfo/G6kvJuR+PnPt4PiYZYP7T3XBD8Vtg50mzUXz69xq9ReXQjW+AH7CmvNszl"
        "gssp5P+C8uE8IZOh86Prj4zW5cBxPYHGNZTH5t9Mtl3Q10hPraOPpRtNYR7uA25XA18fQk7/PUvLh/1TxJjIC/15XOzPhfu12wU9"
        "cr+/pKt38ol9Xn8/Q8XfbyXUA/ZVi8CvNsj/D41/Jm/XD5DNy+x8Yw3MH6D3VXBek1uN9u+r+Xok+AEG7edvCdjPP4/388l50y3U"
        "DxCXV+gHuA/mAYiHUFYJ9++h918GP8ANcf/3o3LxnIu8xznygt/WBtq+GThPlqdPF5m+vsj0LUWmby0yfYd/+gbUnxrmfx90/b6X"
        "P+3Oq08bKnFcAvoT8xucfC+/oP50UNafamg5w2xeSQesR/7+qb1mwj/95Ieu/cVRZ34FP9mA90/Ze3RhvcPub9Ojl4sN4rzN3u9I"
        "XJK/GjxejZVB67/ZeNXbTvb+N/deddU7j6SiPXmyPrL5JsE4qN+wedyuoIYlfSHYt4S2w34c1ptltP+lQvdAPT6a932Y7R+x/Nj6"
        "X7i+fSiW19Dhrl9kn54t74B2fpD37rt0HB8dx+fa4vic/IzF8XlTx/ExdBwfHcdHx/Hx7id0HJ/5+TqOz2c9js8lHcfH+DzG8bk/"
        "II7PyYA4Pt8NiONz7HMWxycLcXwGio7jkzRV4vj0QRwfev5I9qd1jvx6QE7XO55PvUm/I+t4Pjqej47no+P56Hg+Ll/H89HxfHQ8"
        "Hx3Px9DxfHQ8Hx3PR8fz0fF8dDwfHc8nkK/j+eh4PoaO5+PydTwfHc9Hx/PR8XwMHc/HRvZsBXF8QjSOTt1Bfm5D7LrYeSKz52F+"
        "iP3gt+nG8QH/Thbfh/kZMg6RdxzaQe19Ps53GjrOzqcZZ4f4B+o4OzrOjpNfx9mhHB1nx7Xr03EEdJwdHdfj0xuPOs6OjrOjx+Nn"
        "ZzzqODs6zo6OsyO+D+k4OzrOjtc+W8fZkfgD6Dg7Os6OoePs6Dg7Os6OjrOj4+zoODs6zo4zX+g4O/7vRzrOjo6zY+g4OzrOjmqc"
        "nU+k79mfeOO4sH1CNOZyvHF2LlbJ4uu0u/tNxx/4zMLLD81XPuxr+6C83niTkO/a28/j+4R9ypfHr6kQ8l+PepRcUz1wHJ0u+v44"
        "Yojvj80Q56AK7ImaIV5OM8TLaYZ4DfC9zW4GO6NmsCvKwrrTGPBdj+3zYJ4eDcG8DL+tbFrIL09fX2T6liLTtxaZvsM/fcC+Jvi7"
        "5NP+68CgIaxLhetQmWA3weyrgtaT/996ZArrEeuPpL965+//AQr2g0A="
    ),
    "programs": {
        "x86_64": {
            "count_kept": _COUNT_KEPT,
            "keep_stack": _KEEP_STACK,
            "keep_unknown": _KEEP_UNKNOWN,
        },
        "aarch64": {
            "count_kept": _COUNT_KEPT,
            "keep_stack": _KEEP_STACK_AARCH64,
            "keep_unknown": _KEEP_UNKNOWN,
        },
    },
}

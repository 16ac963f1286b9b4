# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 11408],
    "maps": [
        [72, "control"], [696, "owners"], [832, "owner_levels"], [952, "owners"], [1296, "owners"],
        [1600, "owners"], [2552, "tally"], [2608, "scratch"], [3160, "pattern"], [7880, "control"],
        [8040, "rows"], [8112, "blank"], [8160, "rows"], [8208, "rows"], [10744, "control"],
        [10984, "control"], [11072, "events"], [11184, "control"], [11288, "control"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [136, "STOP_AFTER"], [216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"],
        [328, "NSPROXY_MNT"], [400, "MNT_INUM"], [512, "OWNER_MASK"], [632, "OWNER_MASK"],
        [1128, "OWNER_HOST"], [1152, "HOST_PIDNS_DEV"], [1168, "HOST_PIDNS_INO"], [1728, "WANTS_PID"],
        [1856, "PID_NUMBERS"], [1896, "TASK_GROUP_LEADER"], [1984, "TASK_THREAD_PID"],
        [2096, "PID_LEVEL"], [2232, "UPID_NS"], [2296, "PIDNS_INUM"], [2480, "ONLY_PID"], [3128, "MATCH"],
        [3664, "PATTERN_LENGTH"], [3784, "COLLECT_EVENTS"], [3824, "HOST_LEVEL"],
        [3896, "TASK_GROUP_LEADER"], [3976, "TASK_THREAD_PID"], [4056, "PID_LEVEL"],
        [4128, "HOST_PIDNS_INO"], [4256, "PID_NUMBERS"], [4296, "UPID_NS"], [4368, "PIDNS_INUM"],
        [4768, "PID_NUMBERS"], [4808, "UPID_NS"], [4880, "PIDNS_INUM"], [5312, "WALKS"],
        [5408, "TASK_FS"], [5608, "FS_PWD"], [5704, "ONLY_ERRORS"], [5760, "BY"], [5880, "HOST_LEVEL"],
        [6000, "TASK_GROUP_LEADER"], [6080, "TASK_THREAD_PID"], [6168, "PID_LEVEL"],
        [6232, "HOST_PIDNS_INO"], [6360, "PID_NUMBERS"], [6400, "UPID_NS"], [6472, "PIDNS_INUM"],
        [6864, "PID_NUMBERS"], [6904, "UPID_NS"], [6984, "PIDNS_INUM"], [8256, "COLLECT_STACKS"],
        [8336, "STATISTICS"], [8376, "UNSIGNED"], [8696, "SLOTS"], [8816, "TASK_FILES"],
        [8896, "FILES_FDT"], [9000, "FDT_MAX_FDS"], [9104, "FDT_FD"], [9248, "FILE_PATH"],
        [9280, "FS_ROOT"], [9344, "PATH_DENTRY"], [9432, "PATH_MNT"], [9720, "VFSMOUNT_ROOT"],
        [9744, "MOUNT_VFSMOUNT"], [9768, "MOUNT_PARENT"], [9792, "MOUNT_MOUNTPOINT"],
        [9816, "DENTRY_PARENT"], [9840, "DENTRY_NAME"], [9864, "QSTR_NAME"], [10928, "MAX_EVENTS"],
    ],
    "calls": [[8296, "keep_stack"]],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11408, 2784],
    "maps": [
        [128, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [2576, "tally"], [2640, "unseen_calls"], [2712, "unseen_calls"],
    ],
    "constants": [
        [40, "TASK_COMPAT"], [192, "STOP_AFTER"], [248, "OWNER_BY_MOUNT"], [280, "TASK_NSPROXY"],
        [360, "NSPROXY_MNT"], [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"],
        [1200, "OWNER_HOST"], [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1800, "WANTS_PID"],
        [1920, "PID_NUMBERS"], [1952, "TASK_GROUP_LEADER"], [2032, "TASK_THREAD_PID"],
        [2128, "PID_LEVEL"], [2280, "UPID_NS"], [2344, "PIDNS_INUM"], [2512, "ONLY_PID"],
    ],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [14192, 11408],
    "maps": [
        [72, "control"], [696, "owners"], [832, "owner_levels"], [952, "owners"], [1296, "owners"],
        [1600, "owners"], [2552, "tally"], [2608, "scratch"], [3160, "pattern"], [7880, "control"],
        [9872, "rows"], [9944, "blank"], [9992, "rows"], [10040, "rows"], [10744, "control"],
        [10984, "control"], [11072, "events"], [11184, "control"], [11288, "control"],
    ],
    "constants": [
        [24, "ONLY_FAILED"], [136, "STOP_AFTER"], [216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"],
        [328, "NSPROXY_MNT"], [400, "MNT_INUM"], [512, "OWNER_MASK"], [632, "OWNER_MASK"],
        [1128, "OWNER_HOST"], [1152, "HOST_PIDNS_DEV"], [1168, "HOST_PIDNS_INO"], [1728, "WANTS_PID"],
        [1856, "PID_NUMBERS"], [1896, "TASK_GROUP_LEADER"], [1984, "TASK_THREAD_PID"],
        [2096, "PID_LEVEL"], [2232, "UPID_NS"], [2296, "PIDNS_INUM"], [2480, "ONLY_PID"], [3128, "MATCH"],
        [3664, "PATTERN_LENGTH"], [3784, "COLLECT_EVENTS"], [3824, "HOST_LEVEL"],
        [3896, "TASK_GROUP_LEADER"], [3976, "TASK_THREAD_PID"], [4056, "PID_LEVEL"],
        [4128, "HOST_PIDNS_INO"], [4256, "PID_NUMBERS"], [4296, "UPID_NS"], [4368, "PIDNS_INUM"],
        [4768, "PID_NUMBERS"], [4808, "UPID_NS"], [4880, "PIDNS_INUM"], [5312, "WALKS"],
        [5408, "TASK_FS"], [5608, "FS_PWD"], [5704, "ONLY_ERRORS"], [5760, "BY"], [5880, "HOST_LEVEL"],
        [6000, "TASK_GROUP_LEADER"], [6080, "TASK_THREAD_PID"], [6168, "PID_LEVEL"],
        [6232, "HOST_PIDNS_INO"], [6360, "PID_NUMBERS"], [6400, "UPID_NS"], [6472, "PIDNS_INUM"],
        [6864, "PID_NUMBERS"], [6904, "UPID_NS"], [6984, "PIDNS_INUM"], [7992, "TASK_FILES"],
        [8072, "FILES_FDT"], [8176, "FDT_MAX_FDS"], [8280, "FDT_FD"], [8424, "FILE_PATH"],
        [8456, "FS_ROOT"], [8520, "PATH_DENTRY"], [8608, "PATH_MNT"], [8896, "VFSMOUNT_ROOT"],
        [8920, "MOUNT_VFSMOUNT"], [8944, "MOUNT_PARENT"], [8968, "MOUNT_MOUNTPOINT"],
        [8992, "DENTRY_PARENT"], [9016, "DENTRY_NAME"], [9040, "QSTR_NAME"], [10088, "COLLECT_STACKS"],
        [10168, "STATISTICS"], [10208, "UNSIGNED"], [10528, "SLOTS"], [10928, "MAX_EVENTS"],
    ],
    "calls": [[10128, "keep_stack"]],
}

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [25600, 2768],
    "maps": [
        [112, "control"], [728, "owners"], [872, "owner_levels"], [992, "owners"], [1352, "owners"],
        [1664, "owners"], [2560, "tally"], [2624, "unseen_calls"], [2696, "unseen_calls"],
    ],
    "constants": [
        [176, "STOP_AFTER"], [232, "OWNER_BY_MOUNT"], [264, "TASK_NSPROXY"], [344, "NSPROXY_MNT"],
        [416, "MNT_INUM"], [528, "OWNER_MASK"], [656, "OWNER_MASK"], [1184, "OWNER_HOST"],
        [1208, "HOST_PIDNS_DEV"], [1224, "HOST_PIDNS_INO"], [1784, "WANTS_PID"], [1904, "PID_NUMBERS"],
        [1936, "TASK_GROUP_LEADER"], [2016, "TASK_THREAD_PID"], [2112, "PID_LEVEL"], [2264, "UPID_NS"],
        [2328, "PIDNS_INUM"], [2496, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "12feb1d79bc61e465edf85ee8bccb6dbd8dd02ce79e5b6f525e1c0ad1eed1c34",
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
            "name": "rows", "type": 5, "key_size": 304, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["path", "s", 48, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1208, "max_entries": 1, "flags": 0,
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["in_root", "I", 76, 1],
        ],
    },
    "code": (
        "eNrtW29sHNURf3v/7brYMTn7SGuwIcBh6pLSgEIEJaGgRqUt7p+r3VZWfJzSGKRUNm6J14dUO5BioiIZotJrFKHYBhy+FEv9cO6n"
        "S780EaoqS/2jgKmaVqUNLW2DioprINfbnd/s7dvbvdt17ASSjRSN993ue2/mzZv5vXkzakuT0P7lgzoRma2vFTWaCAjpXzyg6HRX"
        "pFEUS/+yG04U6f3T9P46+f3CNNFoqZ/Tpff3l/7WeoiLqN6uKuhXCQv78UJ4b4dOu5rphTx+/xFo9sE5ffxs/RGinUdpPoqlP+VG"
        "nWrzuEb7PSj/3ojnfIT7Jb4KU+BDIT7ypWnE0M+QNr8p8G/t7/LV7SdTpZ+QqR8L32Ppo/juCWq47wqiszH6PRGVxwsL0oe2p56k"
        "cSK0boU0/b679NBeontBU0q9wUe39h7kl49BDx4gureO3n8Jz9b1yW5YKNL4V9F34+Af4+4cghw2eNW3APQoodOU8heM84ZO29KD"
        "9F0MfI478dmg85mHvDKjp2rO45RpHtn6ef39uLiS5jNFz+mWEOR+G33/FPjGPNRpksvOjtXi/0/g/6/E/3g3fRcF/0NO/Lfq/Gv6"
        "oO1/dfZY0d13V+q0cj/+wHafWu1AYQZ8BaHvofK+GdHGExgPNCWS0j4Oi+tluQ6tlVx/D7ku0n6z7JfjoOo01v1q/B7A76B7ml8l"
        "OzZ6TOpHGzerPWNfxWO/lva1sb/wzHoaFqSnceVyfd1q72dFl29YfEUav1Je3vS/Ul7/hLzugf2m/tNKWQ+0+XK/bR3b9L/zCtuL"
        "Yw52/lvYX9Sf2kz2TF0Xq9CnU670ieadnmK78SXZj8Qs48fupfFeAD8P0P529DcGP6R/vG7n7HdGXfqdWXpP/XaTsJMvPxv7wzre"
        "sPN8zX6J9196mvrp6riO9K+O3tsN/WU9bsyh/xFZn5mvink8ujpys/KfGXXnd3dHMH/QNMbpS9cJOzk69Vd4tLzfh0z9OOs7cNI0"
        "/c72ZC9oX8crZ23X0aWdK0Du8ejC2VrfvWb6Tp0ifFi2VyfOMl8/1drrynw+qz0r5eeXtOeny/3q/iZIflrbr9qOLNxCv3dtpA/z"
        "JRh5WHtPGaB5tci/F26FHQv203zq0P4prPc3c6Tvpc63B+h3TUUKzbJepOoa9PHLerKE9TlTNO9ju/VNgL9Bfb2w76boe83+aivZ"
        "owAvdE6gv0nJzkdLcpsw7SetX+2DQqYsv4e03w/CvsOOsXzZzh9H+y4RlPgbNu0DfR4b5u3tQETWA3WKcHg88kXhRr8Kt5Xnq5jm"
        "Gxd3k5wjt+gzM8ZNNICGQE3romjPsfJzaYz0PnqvR9Mfrf8Q9vlGokN3wR7tx7oGPio6Rfm7TJL642dt3oreHkI75pVsMNZZ01PW"
        "F+s+jAe2KOQ/3tTl1BPGvDZjXl/DvO6BvPAcD90UoPNQQNxpau+7K+JqftweFnVoJ76uDbTq4/Nz5fcNlvYGqT2TlPFFXrHHb2H4"
        "zyj0Ka7U6X+0NcMfYx83xsE3r9N6yONu0BRwwD3/hR/+jG5P1OdO2NrF7OgIcM/r9Lx1jN6znHdS0aChh5eZ7FIYJ0z283m0Zw/Z"
        "+49sfX/R7Nfd+iHH/rb2Fs1+qWZ/sCcZh/6s32e3duO8PEjjXFO2J1XOkyV7MED26GHouYPfy0MPsp20Pl0tn6R5mM4JIRv8qc4M"
        "Snxbx6/006ft13/roDf5ucYFJ4pe/Hm5f5KblV/GQ33N9Z5wAsvJihO4f56nOkV6qc7I+sR6V1MuM7JesVzVqe6a8g3ZzK+rhQzH"
        "7ijWPwp5RC3rP1xj/a370fIe+/vVWv/MIZfrPD1gi8MMPNgR84YHMxY8+CLjBlpfjufs121WSR6xLdL5J71OSPgwk/wCjZvbIZ0b"
        "M7m74Ve3Gf01ms7RmQFyPJlYtxSf0ebbi/3ehO+a9HUk3JLZ8pixjubzXCYxJsVBMolH8JzD8wiegYMSgxLOyCYGbPVDnR6D3T+i"
        "W6ChDsbJzwYEzrc3ac/BwwGzfWecW2FXLDin8eHq+mRdL8POI76lvkj88XmHcRzbA81/HjbJqa/jJ4rdvLyOn6iz8AG9idd9NkD+"
        "7pfSOHnEdfLw/+rzJPddYUXI9n3eNl6sPk/8phA3Ns61Y5h36f9EsHJejPt7oE8cd05/mf0sxXkzTUKKB5u/U8x8RDiePCPjgIgV"
        "L9C6pCIxGQ9EZDzAuJjlskjhJbHY2o73bnxfwg01zq3Z+smV4Qan/rYOrMjvGefcViHc4Yd+yU7Xxg3Yxw+SfS/cb4+TDfzAcfhO"
        "8ltdzTdg/w8Wq+GHxlYHv9FqH9+v8BvDq+w3HnSLDyZq4AOPcYRhi994AfgAOE2dmgQukPXFqq+u8cEo44NJCXd4xQfqNK83bSx1"
        "FuvtiBcm3eEF6z6swIuT57RvnNa/Nl6YqIEXIsJNHIrlwP3uNdaZ/D6fk9QZsn/qLOIdht8kO77zevbPh4Pk93NBc/y8B/uO406M"
        "sxgvsP/h8TKxI/r3PSZ/IsVToork1zPJ52jc5A91mk0eBZ0Lmu28Jq/bETfXzsU7ce7OJicr5hvQ5xutwC1az4xbzHw02fDRU0dx"
        "hnjddTJOSMyFiB4FPQKaA50EnQAdAx0BHQQdAO0H7QXtBt0Bug10C+gm0CRoO2gCtAk0BipAl0iuiTOgp0FPgZ4EXQA9AXoMdD7I"
        "92baXyxXjkdpchw2yS/7ecatMi5lnJEdXSpKOLXzbaKIq5XtHsUb1KN0zxuPNdeMN5nvIdifxyO3vmf254stO3TaleD7uF2Kef3j"
        "gf+8T+03vWeOZ/SNB2T8HemGPlP8YRHnXev81FnCMYWHLHEwzC8VWS/s+HZ/3xKxlwvGK/D9Q4je309hM8f3K+X3PaVaPNpqp/bz"
        "7+I7ijDhp7L87e13XFHeM8thsSUmttnY23hQxqUaX0HYiTv1tblMcNxNezMVhj3YLqT43e4QcDnicHvDeEY8KhUOV9xPlcj348F6"
        "Y3ytPSwIR6ppClTe0fE/Wm/g1sXrEuItxK21+bQ1UVwwH2a8+fci52UETffyPVivVCgqxa+N+QcxX8QV9zI/8Ef8nVXO2rwDut/9"
        "zbvyvtiE+Sy8S/y0g593LPy0Ez8h5gfzDzE/1e+PLlTexXGcw/Y8M419KeNPxm8rvfcq45qcrZ8vEKwVdzQ/LaqN41ouwGP8vnbO"
        "1LpsPOgN18QVOqg5nxsfsY33sn1vZH/cuVCsds9pPYex3/U635Kfk/Fd1AHXe+6X9q/6Ivh6xj5O4PY83vhjlhP3325/DxypEWcY"
        "dogzJJKWuMomxG82G/tsU5X8m8p2h/j6hjmH9kmH9pxD+4RDO+KMT+D+fpzk1HdFEM9Yl31J5Ad8Q2q34n11ZmFF+L7vio3S+qiP"
        "J6R14jjcVThfqjNzxVr2QRoH8bw2tdlWD6znG6/7gefH+zabSxh5Xfp9lWMeSFkf7OJ25fyaT1vkTOvseZ/hfrvtqbcIH46T3l6r"
        "/LtYLH2bfnyTg3wmpPE4PuB2nbVzida/OkXnIiM/aMZ0j2HCs3yfyveneZwv9iivSvNuNO4t6Tk9vlm6B8skNmO+x6T1CotfFc3v"
        "s7yteUQGfsI67EF+JI/P97bsv9RZ4OXoOlf3s5V4b2HZFi+3lu+PNT3R2omPl5clnDxkj5Ot8TT1OeDmjXwuJZysXr3N1j92XfMR"
        "wh/r223jI/Hoz5e95XX9bJnmf62RF7hF1weSZ09p/GKQ8oe6bfrNc37Vvkp8vc8mvyguPiafF9JNDnwc8cjHIfDRIMlZncY4zQnb"
        "80U8drDmOPI548llaf2beP0PLMvjHsG42yz8xvD+Y8ty3sHpohRHNfDYUrFaPpV5vy/Z4jH6vhwXuEzutwrfS27ymJ3ycwLIY+6w"
        "z2Ou/O4Tcp6ZU/6Y4eeWik78y/Z2qUbe2Or0k6nST/V85aXq+coVOOEU8gE4b/mgy3xWS94y3/9w3rJqyatU7depPH6HFF8q55me"
        "suRNetOzsv0NSOfJlPJnjPs38ptD3zXslas8ZmM/nak5nzNSHjPiIaJdwhfpdRw3uV3Otx1fazmw/F+HHL7qUg4JXQ58XuHzs/rC"
        "ySLjI6XKPUUqcJVDXvNjnvOal1zlod5gyetNnmc5/xZyfoX2J/Y5xxuOBzm/+UT1/OabX8H59KR0L2rkNxv5hoSDnPYh79Ow+CPO"
        "q+spv7nmvuf85vuK5nyUSrl52xfOcnsTcttOckmLivgRnV/uKJr5qtSrr1O/9wPXpyvzmc94yWc++jbmda/sZyzn5nj0c/R+rTxm"
        "zDt7YJX8kNt+phE3Bm5ie5w5YN9/tvOklO9Uyz+V85aXkLdMuNAxb9k432OcVnv5uIknrcjvHnDnd1nfK++dlhzyVKr3W3HfCD9e"
        "qcc08d0xjAvaN/6Hs3bjucdjvztr3l/evw9KOHmxie3Ly2fd9GNXp2KOq4fFLyhf0a+3k+2GX28H3OrX29niVL/ezq+3E369nV9v"
        "59fbebl39OvtXObJ+fV2DvV2TQrHr6vX22GfO9bbNeG+2FpvN+/X2wm7erucX28n/Hq7D1+93Zil3m5kjevtBla53q5/jevteldY"
        "b9ft19uJldTbdV+gersB5CX0r3K9Xa9fb2cbx+z26+308VBvl6xVb5ez1NvNn1O9XVyZCpjv84fWcbul3i5woert5j3W2928xvV2"
        "rwGX7LxE6u1GLvJ6u4nzVG836LHerh/3rL0e6+0GLPV2vRdpvV3/Baq3m1ijervBFdbbDVjq7Xov8nq7/vNcbzfi19sJv97u4qm3"
        "e6dmvMlbvd0b8OPV6+0u3bqheb9uSPh1Q+evbii3xnVD8x7rhubWuG7omNR+4eqG5i+xuqFDFjnPfUjrhkY+UHVDtevSxy7yuvRJ"
        "Ue3e1rku/QkDT7mrS//4u2Y5+HXpa12X/i9L/RnXpf9jmfhpBz8rq0s/93q73Ie03m7sA1pvl1vjerux81RvN/YBqbcbs6+3C3D+"
        "A/T2cvlcxXVxmvxjirf6Oj2e7NfXWfLE/Po6fXy/vs6Yj19f59fX+fV11feFX18He+jX18Eu+vV19np8adfX/R/LTuRd"
    ),
    "programs": {
        "x86_64": {
            "opened": _OPENED,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

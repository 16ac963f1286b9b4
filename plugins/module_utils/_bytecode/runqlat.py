# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12632],
    "maps": [
        [32, "control"], [312, "control"], [424, "waiting"], [472, "waiting"], [640, "waiting"],
        [712, "waiting"], [816, "control"], [1424, "owners"], [1568, "owner_levels"], [1688, "owners"],
        [2056, "owners"], [2368, "owners"], [3256, "owner_levels"], [3496, "owners"], [4368, "owners"],
        [4800, "owners"], [5360, "owners"], [5504, "owner_levels"], [5624, "owners"], [5984, "owners"],
        [6848, "tally"], [6960, "waiting"], [7240, "owners"], [8760, "tally"], [9720, "control"],
        [9952, "control"], [10008, "events"], [10128, "control"], [10896, "control"], [11064, "rows"],
        [11136, "blank"], [11184, "rows"], [11240, "rows"], [12560, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [200, "TASK_STATE"], [552, "TASK_PID"], [768, "MIN_WAIT"],
        [928, "OWNER_BY_MOUNT"], [960, "TASK_NSPROXY"], [1040, "NSPROXY_MNT"], [1112, "MNT_INUM"],
        [1224, "OWNER_MASK"], [1352, "OWNER_MASK"], [1880, "OWNER_HOST"], [1912, "HOST_PIDNS_DEV"],
        [1928, "HOST_PIDNS_INO"], [2496, "WANTS_PID"], [2616, "OWNER_BY_MOUNT"], [2656, "TASK_NSPROXY"],
        [2744, "NSPROXY_MNT"], [2816, "MNT_INUM"], [2928, "OWNER_MASK"], [3008, "TASK_CGROUPS"],
        [3096, "CSET_CGROUP"], [3184, "CGROUP_LEVEL"], [3312, "CGROUP_PARENT"], [3336, "CSS_CGROUP"],
        [3360, "CGROUP_KN"], [3384, "KN_ID"], [3408, "OWNER_MASK"], [3888, "OWNER_HOST"],
        [3912, "TASK_THREAD_PID"], [4008, "PID_LEVEL"], [4104, "PID_NUMBERS"], [4128, "UPID_NS"],
        [4216, "PIDNS_INUM"], [4280, "HOST_PIDNS_INO"], [4304, "OWNER_MASK"], [4896, "TASK_NSPROXY"],
        [4976, "NSPROXY_MNT"], [5048, "MNT_INUM"], [5160, "OWNER_MASK"], [5288, "OWNER_MASK"],
        [5816, "OWNER_HOST"], [5840, "HOST_PIDNS_DEV"], [5856, "HOST_PIDNS_INO"], [6216, "PID_NUMBERS"],
        [6248, "TASK_GROUP_LEADER"], [6328, "TASK_THREAD_PID"], [6408, "PID_LEVEL"], [6560, "UPID_NS"],
        [6624, "PIDNS_INUM"], [6776, "ONLY_PID"], [7384, "WANTS_PID"], [7408, "PID_NUMBERS"],
        [7440, "TASK_GROUP_LEADER"], [7536, "TASK_THREAD_PID"], [7640, "PID_LEVEL"], [7776, "UPID_NS"],
        [7840, "PIDNS_INUM"], [7968, "WANTS_PID"], [8088, "PID_NUMBERS"], [8120, "TASK_GROUP_LEADER"],
        [8208, "TASK_THREAD_PID"], [8312, "PID_LEVEL"], [8448, "UPID_NS"], [8512, "PIDNS_INUM"],
        [8688, "ONLY_PID"], [8816, "COLLECT_EVENTS"], [8960, "TASK_TGID"], [9032, "TASK_PID"],
        [9208, "TASK_CRED"], [9272, "CRED_UID"], [9360, "TASK_COMM"], [9432, "BY"], [9896, "MAX_EVENTS"],
        [10216, "TASK_TGID"], [10304, "TASK_PID"], [10448, "TASK_CRED"], [10568, "CRED_UID"],
        [10768, "TASK_COMM"], [11304, "STATISTICS"], [11344, "UNSIGNED"], [11832, "SUB_BITS"],
        [11976, "UNSIGNED"], [12040, "UNSIGNED"], [12344, "SLOTS"],
    ],
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [12632, 5672],
    "maps": [
        [40, "control"], [800, "owner_levels"], [1040, "owners"], [1912, "owners"], [2344, "owners"],
        [2904, "owners"], [3048, "owner_levels"], [3168, "owners"], [3528, "owners"], [3880, "owners"],
        [5304, "tally"], [5520, "waiting"],
    ],
    "constants": [
        [104, "STOP_AFTER"], [160, "OWNER_BY_MOUNT"], [200, "TASK_NSPROXY"], [288, "NSPROXY_MNT"],
        [360, "MNT_INUM"], [472, "OWNER_MASK"], [552, "TASK_CGROUPS"], [640, "CSET_CGROUP"],
        [728, "CGROUP_LEVEL"], [856, "CGROUP_PARENT"], [880, "CSS_CGROUP"], [904, "CGROUP_KN"],
        [928, "KN_ID"], [952, "OWNER_MASK"], [1432, "OWNER_HOST"], [1456, "TASK_THREAD_PID"],
        [1552, "PID_LEVEL"], [1648, "PID_NUMBERS"], [1672, "UPID_NS"], [1760, "PIDNS_INUM"],
        [1824, "HOST_PIDNS_INO"], [1848, "OWNER_MASK"], [2440, "TASK_NSPROXY"], [2520, "NSPROXY_MNT"],
        [2592, "MNT_INUM"], [2704, "OWNER_MASK"], [2832, "OWNER_MASK"], [3360, "OWNER_HOST"],
        [3384, "HOST_PIDNS_DEV"], [3400, "HOST_PIDNS_INO"], [4016, "WANTS_PID"], [4040, "PID_NUMBERS"],
        [4072, "TASK_GROUP_LEADER"], [4160, "TASK_THREAD_PID"], [4240, "PID_LEVEL"], [4392, "UPID_NS"],
        [4456, "PIDNS_INUM"], [4560, "WANTS_PID"], [4680, "PID_NUMBERS"], [4712, "TASK_GROUP_LEADER"],
        [4792, "TASK_THREAD_PID"], [4872, "PID_LEVEL"], [5024, "UPID_NS"], [5088, "PIDNS_INUM"],
        [5240, "ONLY_PID"], [5408, "TASK_PID"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18304, 12632],
    "maps": [
        [32, "control"], [312, "control"], [424, "waiting"], [472, "waiting"], [640, "waiting"],
        [712, "waiting"], [816, "control"], [1424, "owners"], [1568, "owner_levels"], [1688, "owners"],
        [2056, "owners"], [2368, "owners"], [3256, "owner_levels"], [3496, "owners"], [4368, "owners"],
        [4800, "owners"], [5360, "owners"], [5504, "owner_levels"], [5624, "owners"], [5984, "owners"],
        [6848, "tally"], [6960, "waiting"], [7240, "owners"], [8760, "tally"], [9720, "control"],
        [9952, "control"], [10008, "events"], [10128, "control"], [10896, "control"], [11064, "rows"],
        [11136, "blank"], [11184, "rows"], [11240, "rows"], [12560, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [200, "TASK_STATE"], [552, "TASK_PID"], [768, "MIN_WAIT"],
        [928, "OWNER_BY_MOUNT"], [960, "TASK_NSPROXY"], [1040, "NSPROXY_MNT"], [1112, "MNT_INUM"],
        [1224, "OWNER_MASK"], [1352, "OWNER_MASK"], [1880, "OWNER_HOST"], [1912, "HOST_PIDNS_DEV"],
        [1928, "HOST_PIDNS_INO"], [2496, "WANTS_PID"], [2616, "OWNER_BY_MOUNT"], [2656, "TASK_NSPROXY"],
        [2744, "NSPROXY_MNT"], [2816, "MNT_INUM"], [2928, "OWNER_MASK"], [3008, "TASK_CGROUPS"],
        [3096, "CSET_CGROUP"], [3184, "CGROUP_LEVEL"], [3312, "CGROUP_PARENT"], [3336, "CSS_CGROUP"],
        [3360, "CGROUP_KN"], [3384, "KN_ID"], [3408, "OWNER_MASK"], [3888, "OWNER_HOST"],
        [3912, "TASK_THREAD_PID"], [4008, "PID_LEVEL"], [4104, "PID_NUMBERS"], [4128, "UPID_NS"],
        [4216, "PIDNS_INUM"], [4280, "HOST_PIDNS_INO"], [4304, "OWNER_MASK"], [4896, "TASK_NSPROXY"],
        [4976, "NSPROXY_MNT"], [5048, "MNT_INUM"], [5160, "OWNER_MASK"], [5288, "OWNER_MASK"],
        [5816, "OWNER_HOST"], [5840, "HOST_PIDNS_DEV"], [5856, "HOST_PIDNS_INO"], [6216, "PID_NUMBERS"],
        [6248, "TASK_GROUP_LEADER"], [6328, "TASK_THREAD_PID"], [6408, "PID_LEVEL"], [6560, "UPID_NS"],
        [6624, "PIDNS_INUM"], [6776, "ONLY_PID"], [7384, "WANTS_PID"], [7408, "PID_NUMBERS"],
        [7440, "TASK_GROUP_LEADER"], [7536, "TASK_THREAD_PID"], [7640, "PID_LEVEL"], [7776, "UPID_NS"],
        [7840, "PIDNS_INUM"], [7968, "WANTS_PID"], [8088, "PID_NUMBERS"], [8120, "TASK_GROUP_LEADER"],
        [8208, "TASK_THREAD_PID"], [8312, "PID_LEVEL"], [8448, "UPID_NS"], [8512, "PIDNS_INUM"],
        [8688, "ONLY_PID"], [8816, "COLLECT_EVENTS"], [8960, "TASK_TGID"], [9032, "TASK_PID"],
        [9208, "TASK_CRED"], [9272, "CRED_UID"], [9360, "TASK_COMM"], [9432, "BY"], [9896, "MAX_EVENTS"],
        [10216, "TASK_TGID"], [10304, "TASK_PID"], [10448, "TASK_CRED"], [10568, "CRED_UID"],
        [10768, "TASK_COMM"], [11304, "STATISTICS"], [11344, "UNSIGNED"], [11832, "SUB_BITS"],
        [11976, "UNSIGNED"], [12040, "UNSIGNED"], [12344, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f01febc799a25a33923fbc5565ccbaeb93f5e8c70500299182a395e06a59ab0b",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["preempted", "Q", 48, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
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
            "name": "waiting", "type": 1, "key_size": 4, "value_size": 16, "max_entries": 10240,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [["since", "Q", 0, 1], ["preempted", "Q", 8, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["cpu", "I", 56, 1],
            ["preempted", "I", 60, 1],
        ],
    },
    "code": (
        "eNrtXGtsHFcVnlnvetem1I7biTcWUexGgTRgShGlRqKQUmhdVdDQYpIfWPF0qWyCUO0Czc4uDzt9yI36wy5tMZEoa6eqXSkoi4jk"
        "qai0kagUIyqwRIRcjER4Nq2q1kgF3PgxeOacOzv3zr3z2IftJrYU3czsfZ57zrnnnnPmKyQl6097LGGV0zI8p1ryhlkmt0nUX2EC"
        "ynhEkvKGYTy69n+ziSLFoR9sr8gxq0zG6fZKPIr1Oq2yvTkC4+LvT2OpDUF5UIb+s5kRaz5d8vv486yhx2lI4XzHcb4yzHd6bThz"
        "Bua8B9b+qeN57Heb3a81XotuOMfJ4jiplkVfuixSdIkxdKlBOtzG0OFWq4xJ77dKs/3V5nj1z/mO9xxnvCD1zZloxxphffvGrHGU"
        "SED67g5I3xy0j0kys64p33VNUev6lQH0SuB+DMNzrSQF7acGxzcptKsH28l0u2z9oNVvu/xzoxx50CaAX4X7H/kjvf9N53H/n7Xa"
        "ZY/3G7z5KfJHbDru5u0LPk8jXbJHgF+d+7SI+5Rw7JM2vsjf52sq20/Kox8n3zDrHlSnsN3j8OLuHVBOAjsMuvaxZQz5Dvh75+hT"
        "MF4t7E9BhXq9aw+ta+VRLLvkens9B8x6CZqeZPyjdVD/9OMCPrLHb4N2qM8acFxtAn4/3Eb4K5xeKcSJPgX9qQ2AIu+S/4bjvmaV"
        "O4e+G3DdV1nrJutMHQknn9n6NPJ7K8xnHJ7VbVHk61ug/eh60eEC0uGfQAf1K9C+DtuNiuiww6KDNg56wOTPteEM7XnQNzYd78P2"
        "EWyPZVek1SpZftCmQJ4V+ctcuU5GmPWexPXWoHxEi3KWNseVcFwsu6TrKT6NSXtpvhutNr3/gPSeAzlFee+tgfmdw1KbQL64jqbf"
        "OSy/9XFonz0C9M62wD6Y42fNfnF9Su1vYZw+lMcEyiM+T9cROvwF6X6ttY/+ciBbdI5JH4D+hXwaTj7EdHsT6XY10GWgyA/mfFn+"
        "2dlWZzj32X0+XGsNoD3YiOMkXPw0FYifXrZ6Vp8/hfOri8D5+DEu/xL6KJFm2XlOseeANg71yHlQPKfyhsieoM+XvM85VZl+Uh79"
        "eJ5Tk9gujecU2teTcdE5lUb6fgbOqaHaSDB93WGtZ7PTl5z3hJ5sv9mWfmq+vvbkZD6cvsLzW0l0Cs7pAwb/fafg/X7B+w7Be9hf"
        "oo+yxw/hfn8P5j3AnodpRs+EszsLOI5Sh3pmlOiZMzjui6BHBl60ZhpPYLshEZ8dgvNwCuatYj1tsg/44EH+Oai90APjNIGhpp0E"
        "Omvj/RXhT1JfO9npyz/O9vE4nuekH+Q/f7vgdu65rsh7V6ui5ybznnLT8O1w91tzPVHOuhqa+eeI33u/dRRwfm594K1fgq6HtZe6"
        "m/63wvM3xKQOyXmONwxVW86eQjn7ieGUb0L3c1iqxwT2T9MvgS9PgPxkMyBn6rEov37bEygH+/nylSB6J5x8aSc7qH4Ctyfn30No"
        "l9WiXfYQ2Y/foT12vRzEHlPkl1YSjt8PD1R6v97C/Tq9Utr9+kq3W/B+PVQnl3S/jjP36zRjz6dF9+s0fb9et3OUuV8PvFHi/Trc"
        "vStb38Pcr3uY+/WnBX6GatGBvV//BtrHsd2AiA5JvF/3Mffr/oD3612Cc/jmlbD36nyge9DPmHv1szSdB6pN5/NI51d97tU9Pvfq"
        "V9Fu6ke7p09wr37F+14dp+/Vtp5MMPuRAP+2qkW598DN4qe05bCG77/j2SU8fyWxG9UJ6K+9DRzkvXVod6G/kPgNG8YYOzHJp4dr"
        "nQ+L51MNP6yK/RB/QncTGyfy7qfwMG0Hqs8v8v0Htn8MJtyLdgOxH7rVN5Z544b3W/11WXLEAbL1eYOOS0C/rB5QpD8tBxmPp19I"
        "/xFuv79fJvR42+Hv2dn4yrIzHmXS0yznPwS/zzcnUQ7PWfXUUb7faGfbU8tQb4dUmh/siWXaD5Yuz38o1HPED/YDn/Vklp1yo8h3"
        "SnScLi2Im+SgP5ee+inI7TPRYP4qJh5I9GHZ9l8mnH3Nrtc3Xhfwvkj2WZ3Iox7TbHmMcuSyAc+FhjTfLg6iv0qhF7v+oHYvuT9q"
        "TxJ91o1ydG9APjooOdtro4kS/fXA/+r4MvL9XZL3edrpyaf2eXrF8eeey5w/67jxeFE/rvPW9nOJ+DlK6XXW3u5ue2WpnDh40f/6"
        "6yX++HdKznh3cX8uor16AUsSF5rFcgbLs1hCvoY2Bfq6K1FD5RsUbLv1WsnL7vOyr2g/tLf9GLSf3jj6g9DOuru5uH9O+0Qdpc/f"
        "1L6XoczA+o9iP6nMS5inAvRQEjdsSrsydQTuGWTdqZaZwPOaxf4aHf3FpBZKTpK1DH9iPtDBGmg3jfdCpQYaqE/i/PehfOH98yDa"
        "XUSPai+QONcRsFvqDgj47Ov2+wZKfmDdqfoZw29djZY+HTGc9jGJS2dbLth2K9ynh5GOb2L/Fw2evazEt0mh7DX7XnjXktMend/e"
        "aZXtzTU23U07zXwP6//CElmXWa97IELzde0BiWvf7iV8DnFG7br93POufTfkKc0nWyX+Om9aCpendcMSzlsOot+m0X6eXpuXOUPz"
        "vJdxfce4dv71Vr/zfY2C+e4KOd8dON8bZKf+LIzR8e/UiQrpuRN0/g3hR1e/Pwqn94jeIvkiqRZar9n2i1rMB4w68gUVuQXvE0nJ"
        "az4i+mRPhPQXBKVDQL+Bmlt05cc1OPRDKjOLJeqNzByW5zE+oOPzGSz/bLD0ijj0iIL5k6zeUepqPenn1rcR1/tGtL9uNv1Oa+Vn"
        "HXrp8HZy/lwQ6KWmcHrJvs/rlyi91NxJ5d+1NzH6qZnop19covRTG6Of4gfsc1N29p/0zzek7B9cZ5e8XSrHf0Hya/3GLZB7gEMf"
        "RUqYryKDoMyrfD+qEnn8EvA/nEf3J66y6MvW64o0wHgY75pvS1jjTOK9fprMF8dv3yvbz87+YxL4E7sSMep3co6b/e5HfSxb9W91"
        "zdta3yN4fhyDH8jz0SjoIdLfdAzqm9vt9D+Q/tsTsv1M/LExe16y1L4ffr8D7Q3ybI7TSOrJElUvwdRLYD1ne7NelKlH9KHzvXkP"
        "jTD1zOfCY0gvFfehFveB0L+Ppv+eqAz8H0N9cC/yQ5TeZ/N3s58HbsJ6jyKf3QHlrpvx+atQPoDxwPZPQEeFT2K926H84f1M/duw"
        "35REre/+NX6w+I6dD/KXEpUpPmkgdl9ERr5p5PI3kR9Sj/jxeqOg104/Ulx3jcVvV4G+RX3RVQvyWrinKGfmfHpjwGeFA8h3aB8U"
        "9qC8SDVUv5NRaEf8d1oTKKBbPrcEer4V9/PWpPRvh77a2fqWQcctwC4sf34JLr1u2R2/ROTAnHfDjcV9sPRm216cRwT0RlMrruO/"
        "zDpamXW8zqzjNcOp74mdON8EduJ8XwLr/edd6lxIJrn6Vxsn5+Lb74bTx6+/S50rjeRc+Zf1XtvO+gEuUnZ7qfrf9X2F6D4fwbzy"
        "Nv73Fa54Kt6flVq//D2d9ofGiX+oQvGbCvWTyqxXnvkcnb83+rQcLA4qyt/TBXlDGxUfW/CJk82GipOR+4QX3y+Eyt+bEuTd5QTv"
        "xwTvRwTv55j8vTydv+eKA8+VFx+x79sYH1EF+XujnQH5jOTv5Zn8vRmf/L2zTP7eFOrL2YrwJ6mvncz58g8/fw/7Qf4rPX/va0ZV"
        "9BzGOYkeCvJ9mlf8VZi/t12Qp+fz3m8dxF/m0geZxfLuu0Q/ufL3Pmzw4nN2/t66yVml8vfQL52ZCZi/N8aXrxLPV+3kiFHSufrC"
        "IuUnsfM/xtj8PR3iyD76R5EXVhOO3w8PVXq/SP7e31dD5e9t2S3M93FjAfO3BPl7KLcFDfmGfB+nifL35vjfx1Vdvtn8PZigfx48"
        "m7+3EMqOydafZfL3zvLz98j3cUPVpgOTvzdwKCAdSP7eDJO/N1tm/t43V8Pm7wWLs3+UyVtrX2c6B83fOxswfw/jnxgvs/P3bH8o"
        "5u8J5JDIKcnfU1VRns2nVrl5Q776geQN3bjqPD/d9A0nP2L6kryh3ave69m16rTrFPnzFD3c/PgMvHfhF4BDXP1GNNj92M6/r9A5"
        "E7Kf1HHRvW2uzPzGB73zG39M6IHjNPPpESQPpKRz9HjI/Mb7SL7FQZSPL/nwBzjOSDtNdecBLYTJA5p6B/n4Dtp+cfHfbZ78Z9s3"
        "ly3f7b5M+S5kXi3zfRWx/9x8ivm0aMcTe7576Psr5cSjivr4Oyt0vgrYFdqELsATWQyMJxI0Xuqdt9uzEmRdTrm9gHLrjJ+5++2y"
        "vzeg83bvWeHmNXwQ/dvbSd7uF616BSH+ju67H/q64u+MCfB39MD+DZ0rB7oAf+csk0eobxD+zinf8U6FxN85xcXfyQnkRQ8sL1z6"
        "5nSBvITFd2Lxd0YC4+/kQ+HvDAvwd8LJg41HUDL+TnoLf6cs/0Jug/F3cj74O7lNjr8TTj4JblXRvzAYEH8nt0nxd4YZ/8JImfg7"
        "6U2Cv5PbYPydwYD4OyPoZxjeJPg7ufK+rywbfyddMfydfCj8nTMM/k6HAH8nFxB/JyeI3+mGyJ6gzxfd55yqTD8pj368v2PXQ37H"
        "Plhh/J3NRd8i/o4uuI+nhfdxrj05qVcYf+eQIO5eKVyeQSZ+3+ODvzPI6Jlwdmf18Hd6mPh9v0/8vo+J3x/C+GK6Ivxpf2+DuD5e"
        "/MOP3+vUd0mVx98pUw4ndU+54fmLvO63lcff8V6HG3/HZz3XhFtP+fg71ZKzSsXv+zB+3x8wft/Jly/b7xhOvgieT9H/Go5vq4+/"
        "U6n9Khd/50q3WzYKf2fQB3+nWvK9Ufg7fcz9ui8g/k616FAu/k4/c79Orzv+jl5R/J1q0Tlo/L4vYPw+TeEObuHviOKEuXXC38lt"
        "4e9Q/rH1xt/Rq4a/o1+W+DuDmwR/JyfA3xmsMP5OToC/owvxTUqy/zLh7Gt2vb7xuoD3xSK+iV4m/o4eWH+VQi92/UHtXnJ/9Mff"
        "GXyP4+9cKfy55zLnzzpuPF7Ujxt/Rze8+TlK6XV//J2Qdm1g/J00g7+zgPZqOBwebSp3meHv6Az+DvLTPoLHMMPg7yB+BeavbF78"
        "nfMM/s5s4HnNVRV/R/fB38mVib9zHvFxZg2/dQH+Dn6Xg/YxiUuT73mL+DsjSMd3sP+F9zj+Tsemxd/RNyX+Tnqd8XfSFcbfQb3W"
        "Quu1yuHvpKuEv5OuEv7OLBdvJ5W5QOHsZBGnyMZdy/xDgL8zJsTfmasq/s4Ig79zcZ3wd8Y2DH9H3yD8Hb1E/B29LPyd4Srj7wxv"
        "4e9IW/g7W/g7W/g7zrhbEX+no0z8nbGq4O/8Hy5mKfQ="
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
            "woken": _WOKEN,
        },
    },
}
